### Xinhua 2015-12-27
[m1:MRT.MIL Mauritanian] and [m2:SEN.MIL Senegalese patrols] Saturday {e1 joined hands} along the river that divides them, [m3:MRT.MIL a colonel] in [m4:@MRT Rosso] said. The two forces {e2 have been swapping} lists of suspects since a raid blamed on [m5:AQIM.REB al-Qaeda's North African branch].
e1 m1 > m2 COOPERATE actual 2015-12-26/day ctx=military
e2 m1 > m2 COOPERATE actual 2015-12-27/none ctx=intelligence

### Reuters 2017-08-31
[m1:MAR.GOV Rabat] has {e1 reopened its chequebook} for [m2:SSD.GOV South Sudan], paying for a feasibility study of a new capital and {e2 flying in} a field hospital. [m3:MAR.MED The doctors], most of them from [m4:@MAR Casablanca], {e3 tended} [m5:SSD.CVL 60,000 people], [m6:SSD.GOV the health minister in Juba] {e4 gratefully noted}.
e1 m1 > m2 AID actual 2017-08-31/none ctx=economic
e2 m1 > m2 AID actual 2017-08-31/none ctx=health
e3 m3 > m5 AID actual 2017-08-31/none ctx=health
e4 m6 > m1 SUPPORT actual 2017-08-31/none ctx=health

### AFP 2019-01-31
[m1:VEN.GOV Venezuelan President Nicolas Maduro] {e1 paraded} 2,000 militia members and a row of Sukhois at [m2:@VEN Puerto Cabello] on Sunday, before cameras. [m3:VEN.OPP Juan Guaido], head of [m4:VEN.LEG the National Assembly], whom [m5:USA.GOV Washington] regards as interim president, {e2 is luring} [m6:VEN.MIL officers] with a promise of amnesty.
e1 m1 > m3 MOBILIZE actual 2019-01-27/day mode=militia ctx=military
e2 m3 > m6 AGREE actual 2019-01-31/none ctx=military
rel m3 leads m4
rel m5 recognises m3

### AP 2004-01-31
[m1:IND.MIL Indian] and [m2:PAK.MIL Pakistani commanders] {e1 stood down} their gunners along the Line of Control two months ago, and [m3:IND.GOV New Delhi] on Saturday {e2 restored} the bus to [m4:@PAK Lahore]. [m5:IND.REB Hizbul Mujahideen], the largest Kashmiri rebel group, {e3 swore to keep fighting} [m6=m3 the Indian authorities] regardless.
e1 m1,m2 > m1,m2 RETREAT actual 2003-11-01/month mode=ceasefire ctx=military
e2 m3 > m2 COOPERATE actual 2004-01-31/day ctx=diplomatic
e3 m5 > m6 THREATEN threatened 2004-01-31/none mode=violence ctx=military

### Reuters 2014-10-08
[m1:CUB.GOV Cuba] {e1 waved off} a second medical brigade of 83 at [m2:@CUB Havana airport] on Tuesday; [m3=m1 it] {e2 will staff} wards in [m4:LBR.GOV Liberia], where [m5:USA.MIL the American military] {e3 is putting up} seventeen field clinics. [m6:WHO World Health Organization chief Margaret Chan] {e4 took off her hat to} [m7=m1 the islanders].
e1 m1 > m4 AID actual 2014-10-07/day ctx=health
e2 m3 > m4 AGREE planned 2014-10-08/none ctx=health
e3 m5 > m4 AID actual 2014-10-08/none ctx=health
e4 m6 > m7 SUPPORT actual 2014-10-08/none ctx=health

### The Star Kenya 2007-12-31
[m1:KEN.COP Kenyan paramilitary police] {e1 blanketed} [m2:@KEN Uhuru Park] on Monday to {e2 forestall} a mock inauguration of [m3:KEN.OPP Raila Odinga]. [m4:KEN.GOV The information ministry] {e3 hushed} live broadcasts, and [m5=m3 the opposition candidate] warned that [m6:KEN.CVL his followers] would march anyway, on Thursday.
e1 m1 > m3 MOBILIZE actual 2007-12-31/day mode=police ctx=election
e2 m1 > m3 COERCE actual 2007-12-31/day mode=restrict ctx=election
e3 m4 > m3 COERCE actual 2007-12-31/none mode=censor ctx=election

### Yonhap 2005-06-21
[m1:PRK.GOV North Korea] {e1 has knocked on} [m2:KOR.GOV Seoul's] door for 200,000 tons of fertiliser, and [m3:KOR.LEG an aide to the Uri Party] said the first bags {e2 will be on their way} before the ministers' meeting that {e3 opens} in [m4:@KOR the southern capital] on Tuesday. [m5:KOR.OPP The Grand National Party], the largest opposition group, {e4 begrudges} [m6=m1 the North] the gift.
e1 m1 > m2 REQUEST requested 2005-06-21/none mode=assist ctx=human_security
e2 m2 > m1 AGREE planned 2005-06-21/none ctx=human_security
e3 m1 > m2 CONSULT planned 2005-06-21/day mode=meet ctx=diplomatic
e4 m5 > m2 ACCUSE actual 2005-06-21/none mode=disapprove ctx=human_security

### AFP 2012-05-26
[m1:TUR.GOV Ankara] {e1 has unfrozen} 5 million dollars for [m2:SOM.REF Somalis camped around Mogadishu], on the eve of a conference on [m3:SOM.GOV Somalia] that it {e2 hosts} next week in [m4:@TUR Istanbul]. [m5:AU African Union soldiers], meanwhile, {e3 have prised} the town of [m6:@SOM Afgoye] from [m7:ALSHABAAB.REB the Shabab].
e1 m1 > m2 AID actual 2012-05-26/none ctx=human_security
e2 m1 > m3 CONSULT planned 2012-05-28/week mode=third-party ctx=diplomatic
e3 m5 > m7 ASSAULT actual 2012-05-26/none ctx=military

### Reuters 2016-07-27
[m1:DEU.GOV Berlin] {e1 threatens to turn off the tap for} [m2:TUR.GOV Turkey's] accession funds should [m3=m2 it] bring back the noose, a spokesman for [m4:DEU.GOV Chancellor Merkel] said. [m5:TUR.OPP Kemal Kilicdaroglu], chairman of [m6:TUR.OPP the Republican People's Party], {e2 threw in his lot with} [m7:TUR.GOV Erdogan] at a rally against the coup in [m8:@TUR Taksim].
e1 m1 > m2 THREATEN threatened 2016-07-27/none ctx=human_rights
e2 m5 > m7 SUPPORT actual 2016-07-27/none ctx=executive
rel m5 leads m6

### Granma English 2018-11-15
[m1:CUB.GOV Havana] {e1 is calling home} 8,300 doctors from [m2:BRA.GOV Brazil] after [m3:BRA.GOV President-elect Jair Bolsonaro] {e2 likened} their contracts to slavery. [m4:BRA.GOV The mayors' front], an association of town halls, {e3 begged} [m5=m3 him] to rethink; [m6:ESP.GOV Spain] {e4 was sounded out} for substitutes by [m7:BRA.MED the medical council].
e1 m1 > m2 SANCTION actual 2018-11-15/none mode=withdraw ctx=health
e2 m3 > m1 ACCUSE actual 2018-11-15/none mode=disapprove ctx=health
e3 m4 > m5 REQUEST requested 2018-11-15/none mode=change ctx=health
e4 m7 > m6 REQUEST requested 2018-11-15/none mode=assist ctx=health

### Reuters 2013-06-19
[m1:AFG.GOV President Hamid Karzai] {e1 broke off} security talks with [m2:USA.GOV Washington] on Wednesday in pique over a flag that [m3:TALIBAN.REB the Taliban] ran up outside their new office in [m4:@QAT Doha]. [m5=m3 The insurgents] {e3 hauled it down} a day later; [m6:QAT.GOV Qatar] {e4 hushed} [m7=m3 their] loudspeakers.
e1 m1 > m2 REJECT actual 2013-06-19/day mode=meet ctx=military
e3 m5 > m6 CONCEDE actual 2013-06-19/none ctx=diplomatic
e4 m6 > m7 COERCE actual 2013-06-19/none mode=censor ctx=diplomatic

### AP 2020-04-02
[m1:RUS.GOV Moscow] {e1 rushed} a planeload of masks and ventilators to [m2:USA.GOV New York] on Wednesday, half of it a gift. [m3:USA.GOV Donald Trump] {e2 gushed} that it was "<<q1 very nice>>." [m4:ITA.GOV Rome], which hosted [m5:RUS.MIL a hundred Russian army virologists], {e4 bridled at} a threat by [m6:RUS.MIL a defence ministry spokesman] against [m7:ITA.JRN a La Stampa reporter].
e1 m1 > m2 AID actual 2020-04-01/day ctx=health
e2 m3 > m1 SUPPORT actual 2020-04-02/none ctx=health
e4 m4 > m6 ACCUSE actual 2020-04-02/none ctx=rights_freedoms
q1 m3 mixed cue=gushed

### Reuters 2018-07-10
[m1:GBR.GOV Foreign Secretary Boris Johnson] {e1 flounced out of} Theresa May's government on Monday, hours after [m2:GBR.GOV Brexit Secretary David Davis]. "<<q1 We are headed for the status of colony,>>" [m3=m1 he] {e2 wrote to} [m4:GBR.GOV the prime minister]. [m5:GBR.LEG The 1922 committee], a body of Conservative backbenchers, may {e3 call} a vote of confidence in [m6=m4 her].
e1 m1,m2 > m4 RETREAT actual 2018-07-09/day mode=resign ctx=executive
e2 m3 > m4 ACCUSE actual 2018-07-09/day mode=disapprove ctx=executive
e3 m5 > m6 REQUEST hypothetical 2018-07-10/none mode=change ctx=legislative
q1 m3 direct cue=wrote

### Bangkok Post 2008-11-26
[m1:THA.CVL The People's Alliance for Democracy] {e1 overran} [m2:@THA Suvarnabhumi airport] late on Tuesday, stranding thousands of holidaymakers. [m3:THA.MIL General Anupong Paojinda], the army chief, {e2 counselled} [m4:THA.GOV Prime Minister Somchai Wongsawat] to call an election, which [m5=m4 the premier] {e3 scotched} from [m6:@THA Chiang Mai]. [m7:NZL.GOV Wellington] {e4 flew out} [m8:NZL.CVL 40 of its citizens].
e1 m1 > m4 PROTEST actual 2008-11-25/day mode=obstruct ctx=executive
e2 m3 > m4 REQUEST requested 2008-11-26/none mode=change ctx=executive
e3 m5 > m3 REJECT actual 2008-11-26/none mode=resign ctx=executive
e4 m7 > m8 AID actual 2008-11-26/none ctx=executive

### AFP 2021-11-08
[m1:BLR.GOV Minsk] {e1 shepherded} a column of [m2:REF.REF a thousand Kurds] to the Polish fence at [m3:@POL Kuznica] on Monday. [m4:POL.GOV Warsaw] {e2 has strung out} 12,000 soldiers along it. [m5:LTU.GOV Vilnius] {e3 will redeploy} troops to its own stretch, and [m6:EU the European Union] {e4 is honing} a fifth round of measures against [m7:BLR.BUS Belavia].
e1 m1 > m4 COERCE actual 2021-11-08/day ctx=migration
e2 m4 > m1 MOBILIZE actual 2021-11-08/none mode=troops ctx=migration
e3 m5 > m1 MOBILIZE planned 2021-11-08/none mode=troops ctx=migration
e4 m6 > m7 SANCTION planned 2021-11-08/none ctx=migration

### La Tercera English 2019-10-19
[m1:CHL.GOV President Sebastian Pinera] {e1 caved} on the metro fare on Saturday, a day after [m2:CHL.CVL arsonists] {e2 gutted} ten stations in [m3:@CHL Santiago]. [m4:CHL.MIL General Javier Iturriaga], in charge of [m5:CHL.MIL the capital's garrison], {e3 ordered} residents indoors until dawn. [m6:CHL.LAB The dockers' union of Valparaiso] {e4 served notice of} a stoppage.
e1 m1 > m2 CONCEDE actual 2019-10-19/day ctx=economic
e2 m2 > m1 PROTEST actual 2019-10-18/day mode=riot ctx=economic
e3 m4 > m2 COERCE actual 2019-10-19/day mode=curfew ctx=repression
e4 m6 > m1 THREATEN threatened 2019-10-19/none ctx=economic
rel m4 leads m5

### Arab Times 2003-03-18 none
[m1:KWT.BUS The Kuwait bourse] staged a rally, erasing a week of losses, and dealers said fears had retreated. A dust storm forced the cancellation of a camel race near [m2:@KWT Salmiya]; the organisers have threatened no one with a fine.

### Reuters 2022-08-03
[m1:CHN.MIL China's Eastern Theatre Command] {e1 will rehearse} a blockade of [m2:TWN.GOV Taiwan] from Thursday in answer to the stopover of [m3:USA.LEG House Speaker Nancy Pelosi], who {e2 jetted out} of [m4:@TWN Taipei] on Wednesday. [m5:JPN.GOV Tokyo] {e3 conveyed its unease} to [m6:CHN.GOV Beijing]. "<<q1 We will not flinch>>," [m7:TWN.GOV President Tsai Ing-wen] {e4 declared}.
e1 m1 > m2 MOBILIZE planned 2022-08-04/day mode=weapons ctx=territory
e2 m3 > m2 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2022-08-03/none mode=disapprove ctx=territory
e4 m7 > m1 REJECT actual 2022-08-03/none mode=yield ctx=territory
q1 m7 direct cue=declared

### Graphic 2011-04-11
[m1:CIV.GOV Fighters of Alassane Ouattara], helped by [m2:FRA.MIL French armour], {e1 plucked} [m3:CIV.ELI Laurent Gbagbo] from a bunker in [m4:@CIV Abidjan] on Monday. [m5:GHA.GOV Accra] {e2 ruled out} housing [m6=m3 the fallen president]. [m7:UNOCI The U.N. mission] {e3 shielded} [m8=m3 him] from a mob at the Golf Hotel, [m9=m7 its] spokesman said.
e1 m1 > m3 COERCE actual 2011-04-11/day mode=arrest ctx=election
e2 m5 > m6 REJECT actual 2011-04-11/none mode=assist ctx=asylum
e3 m7 > m8 AID actual 2011-04-11/none ctx=peacekeeping

### AFP 2015-02-12
[m1:FRA.GOV Francois Hollande] and [m2:DEU.GOV Angela Merkel] kept [m3:RUS.GOV Vladimir Putin] and [m4:UKR.GOV Petro Poroshenko] {e2 up all night} in [m5:@BLR Minsk] until [m6=m3+m4 the two] {e3 came to terms} on a truce from Sunday. [m7:DNR.REB Alexander Zakharchenko], head of [m8:DNR.REB the Donetsk republic], {e4 initialled} the map; heavy guns {e5 are to be wheeled back}.
e2 m1,m2 > m3,m4 CONSULT actual 2015-02-12/day mode=mediate ctx=military
e3 m4 > m3 SUPPORT actual 2015-02-12/day ctx=military
e4 m7 > m4 SUPPORT actual 2015-02-12/day ctx=military
e5 m7 > m4 CONCEDE planned 2015-02-12/none mode=withdraw ctx=military
rel m7 leads m8

### Reuters 2023-10-21
[m1:EGY.GOV Cairo] {e1 cracked open} the Rafah crossing on Saturday for twenty trucks bound for [m2:PSE.CVL Gazans]. [m3:ISR.GOV Israel], which {e2 has choked off} fuel, {e3 consented} to the convoy on the plea of [m4:USA.GOV Joe Biden]; [m5:UNRWA the U.N. refugee agency], led by [m6:UNRWA Philippe Lazzarini], {e4 bewailed} "<<q1 a drop in the ocean>>."
e1 m1 > m2 AID actual 2023-10-21/day ctx=human_security
e2 m3 > m2 COERCE actual 2023-10-21/none mode=restrict ctx=human_security
e3 m3 > m4 CONCEDE actual 2023-10-21/none ctx=human_security
e4 m5 > m3 ACCUSE actual 2023-10-21/none mode=disapprove ctx=human_security
q1 m5 mixed cue=bewailed
rel m6 leads m5

### Capital FM 2016-05-06
[m1:KEN.GOV Nairobi] served [m2:UNHCR the U.N. refugee agency] with notice that the Dadaab camps {e3 will be shut} by November, [m3:KEN.GOV principal secretary Karanja Kibicho] said. [m4:REF.REF The Somalis there], some 330,000 people, are panicking. [m5:NGO Eleven aid groups] {e5 entreated} [m6=m1 the government] to think again; [m7:EU Brussels] {e7 dangled} fresh money.
e3 m1 > m4 THREATEN threatened 2016-05-06/none mode=expel ctx=migration
e5 m5 > m6 REQUEST requested 2016-05-06/none mode=change ctx=migration
e7 m7 > m6 AGREE actual 2016-05-06/none ctx=migration
