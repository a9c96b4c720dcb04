### Reuters 2015-05-13
[m1:BDI.MIL General Godefroid Niyombare's] {e1 putsch} against [m2:BDI.GOV Burundi's Pierre Nkurunziza], announced on a private radio on Wednesday, fizzled as [m3:BDI.MIL soldiers loyal to the president] held the state broadcaster. [m4:TZA.GOV Tanzania's Jakaya Kikwete], host of a summit in [m5:@TZA Dar es Salaam], offered [m6=m2 the stranded leader] {e3 a roof}.
e1 m1 > m2 ASSAULT actual 2015-05-13/day ctx=executive
e3 m4 > m6 AGREE actual 2015-05-13/none ctx=asylum

### AFP 2021-10-25
A {e1 roundup} of ministers by [m1:SDN.MIL soldiers of General Abdel Fattah al-Burhan] before dawn on Monday put an end to [m2:SDN.GOV Abdalla Hamdok's cabinet]. [m3:SDN.LAB The Sudanese Professionals Association], a backbone of [m4:SDN.OPP the Forces of Freedom and Change], called for {e2 civil disobedience}. [m5:WB The World Bank] put its lending {e3 on ice}.
e1 m1 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=executive
e2 m3 > m1 PROTEST requested 2021-10-25/none mode=strike ctx=pro_democracy
e3 m5 > m1 SANCTION actual 2021-10-25/none mode=discontinue ctx=economic
rel m3 part_of m4

### Vanguard 2006-04-23
[m1:MEND.REB The Movement for the Emancipation of the Niger Delta] threatened [m2:CHN.GOV China] with {e1 bloodshed} in [m3:@NGA the creeks] should [m4:CHN.BUS its oil firms] come. The {e2 menace}, sent by e-mail days after [m5:CHN.GOV Hu Jintao's] {e3 stopover} in [m6:NGA.GOV Abuja], followed a car bomb in [m7:@NGA Warri].
e1 m1 > m2 THREATEN threatened 2006-04-23/none mode=violence ctx=natural_resource
e2 m1 > m2 THREATEN threatened 2006-04-23/none mode=violence ctx=natural_resource again
e3 m5 > m6 CONSULT actual 2006-04-23/none mode=visit ctx=diplomatic

### Reuters 2018-08-30
[m1:ARG.GOV Mauricio Macri's] {e1 plea} to [m2:IMF the IMF] for a faster payout gave savers a fright. [m3=m2 The fund] promised a {e2 rethink} of the schedule. In [m4:@ARG Buenos Aires], [m5:ARG.EDU university lecturers] kept up a {e3 stoppage} begun on August 6, and [m6:ARG.LAB the CGT], the main trade union federation, set a general {e4 strike} for September 25.
e1 m1 > m2 REQUEST requested 2018-08-30/none mode=assist ctx=economic
e2 m3 > m1 AGREE planned 2018-08-30/none ctx=economic
e3 m5 > m1 PROTEST actual 2018-08-06/day mode=strike ctx=economic
e4 m6 > m1 PROTEST planned 2018-09-25/day mode=strike ctx=economic

### VOA 2023-11-28
The {e1 repeal} of a law against migrant smugglers by [m1:NER.MIL Niger's ruling soldiers] is read in [m2:EU Brussels] as payback for frozen aid. [m3:EU Commissioner Ylva Johansson] voiced {e3 regret} on Tuesday, while [m4:NER.CVL drivers in Agadez] threw a party for [m5=m1 the junta].
e1 m1 > m2 REJECT actual 2023-11-28/none ctx=migration
e3 m3 > m1 ACCUSE actual 2023-11-28/day mode=disapprove ctx=migration

### The Gleaner 2010-05-24
[m1:JAM.MIL Jamaican troops] began an {e1 onslaught} on [m2:@JAM Tivoli Gardens], the bastion of [m3:JAM.CRM Christopher "Dudus" Coke], on Monday. [m4:JAM.GOV Bruce Golding], after months of {e2 foot-dragging} over an American {e3 request} to hand over the gang boss, had signed the papers; [m5:USA.GOV Washington] professed {e4 gratitude}.
e1 m1 > m3 ASSAULT actual 2010-05-24/day ctx=crime
e2 m4 > m5 REJECT actual 2010-05-24/none ctx=legal bg
e3 m5 > m4 REQUEST requested 2010-05-24/none mode=assist ctx=legal bg
e4 m5 > m4 SUPPORT actual 2010-05-24/none ctx=legal

### Reuters 2008-02-02
A {e1 dash} by [m1:TCD.REB Chadian rebels in 300 pickups], who on Saturday ringed [m2:TCD.GOV Idriss Deby's] palace, prompted the {e2 evacuation} of [m3:CVL.CVL 400 foreigners] by [m4:FRA.MIL French troops]. [m5:SDN.GOV Khartoum], accused by [m6=m2 N'Djamena] of being the column's paymaster, issued a {e3 disclaimer}.
e1 m1 > m2 ASSAULT actual 2008-02-02/none ctx=military
e2 m4 > m3 AID actual 2008-02-02/none ctx=military
e3 m5 > m6 REJECT actual 2008-02-02/none ctx=military

### EFE 2012-08-16
[m1:ECU.GOV Quito's] {e1 offer of a haven} to [m2:AUS.CVL Julian Assange], a fugitive from Swedish prosecutors, met a {e2 snub} from [m3:GBR.GOV William Hague], who ruled out safe {e3 passage}. [m4:OAS The Organization of American States] set a {e4 session} on the quarrel for next week in [m5:@USA Washington].
e1 m1 > m2 AID actual 2012-08-16/none mode=asylum ctx=asylum
e2 m3 > m1 REJECT actual 2012-08-16/none ctx=asylum
e3 m3 > m1 REJECT actual 2012-08-16/none ctx=asylum again
e4 m4 > m1,m3 CONSULT planned 2012-08-20/week mode=multilateral ctx=diplomatic

### SABC 2012-04-24
[m1:ZAF.PTY The African National Congress] turned a suspension of [m2:ZAF.PTY Julius Malema], the leader of [m3:ZAF.PTY its Youth League], into an outright {e1 expulsion} on Tuesday. [m4:ZAF.LAB Zwelinzima Vavi], general secretary of [m5:ZAF.LAB the Cosatu federation], a partner in [m6:? the tripartite alliance], withheld comment; [m7:ZWE.PTY the youths of Zanu-PF] sent a word of {e3 consolation}.
e1 m1 > m2 SANCTION actual 2012-04-24/day mode=expel ctx=political_institutions
e3 m7 > m2 SUPPORT actual 2012-04-24/none ctx=political_institutions
rel m2 leads m3
rel m4 leads m5
rel m5 member_of m6

### Reuters 2019-11-12
[m1:MEX.GOV Mexico's] {e1 hospitality} to [m2:BOL.ELI Evo Morales], who landed in an air force jet on Tuesday, irked [m3:BOL.OPP Carlos Mesa]. [m4:BOL.LEG Jeanine Anez's] assumption of the presidency in [m5:@BOL La Paz] drew {e3 applause} from [m6:BRA.GOV Brasilia] and {e4 catcalls} from [m7:BOL.CVL the wards of El Alto].
e1 m1 > m2 AID actual 2019-11-12/day mode=asylum ctx=asylum
e3 m6 > m4 SUPPORT actual 2019-11-12/none ctx=executive
e4 m7 > m4 PROTEST actual 2019-11-12/none ctx=executive

### Angop 2013-10-21
[m1:MOZ.MIL The Mozambican army's] {e1 capture} of [m2:@MOZ Satungira], the bush base of [m3:RENAMO.REB Afonso Dhlakama], moved [m4:RENAMO.OPP his party] to declare a {e2 renunciation} of the 1992 peace. [m5:PRT.GOV Lisbon] put out {e3 feelers} to [m6:MOZ.GOV Armando Guebuza] for talks; [m7:MOZ.REL bishops in Beira] pleaded for {e4 calm}.
e1 m1 > m3 ASSAULT actual 2013-10-21/none ctx=military
e2 m4 > m6 REJECT actual 2013-10-21/none ctx=military
e3 m5 > m6 REQUEST requested 2013-10-21/none mode=meet ctx=diplomatic
e4 m7 > m3,m6 REQUEST requested 2013-10-21/none mode=yield ctx=military
rel m3 leads m4

### Reuters 2017-08-05 none
[m1:ZAF.BUS South African winemakers] braced for a thin vintage after a drought drained dams near [m2:@ZAF Stellenbosch]. A retailer pulled a rosé from its shelves over a labelling blunder, and [m3:GBR.BUS a London importer] reported that demand had stalled. Rain is expected to bring relief to [m4:@ZAF the Swartland].

### AFP 2014-07-29
[m1:BRA.GOV Brazil], [m2:CHL.GOV Chile] and [m3:PER.GOV Peru] brought their envoys in [m4:ISR.GOV Tel Aviv] {e1 home for consultations}. The rap from "<<q1 a diplomatic dwarf>>," as [m5:ISR.GOV foreign ministry spokesman Yigal Palmor] {e3 dubbed} [m6=m1 Brasilia], was matched in kind by [m7:BOL.GOV Evo Morales], who put an {e4 end} to visa-free entry.
e1 m1,m2,m3 > m4 SANCTION actual 2014-07-29/none mode=withdraw ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2014-07-29/none mode=disapprove ctx=diplomatic
e4 m7 > m4 SANCTION actual 2014-07-29/none ctx=diplomatic
q1 m5 mixed cue=dubbed

### Sahara Reporters 2020-10-20
A {e1 fusillade} by [m1:NGA.MIL Nigerian soldiers] at the Lekki toll gate in [m2:@NGA Lagos] ended a two-week {e2 vigil} of [m3:NGA.CVL the EndSARS youths]. [m4:NGA.GOV Governor Babajide Sanwo-Olu] at first pledged a {e3 probe}; [m5:NGA.MIL the army] issued a flat {e4 denial} that its men had fired. [m6:USA.OPP Joe Biden] sent a {e5 message of solidarity}.
e1 m1 > m3 ASSAULT denied 2020-10-20/none mode=firearms ctx=repression
e2 m3 > m4 PROTEST actual 2020-10-20/none mode=obstruct ctx=repression
e3 m4 > m5 ACCUSE planned 2020-10-20/none mode=investigate ctx=repression
e4 m5 > m3 REJECT actual 2020-10-20/none ctx=repression
e5 m6 > m3 SUPPORT actual 2020-10-20/none ctx=repression

### Reuters 2003-06-17
The {e1 armistice} that [m1:LURD.REB Liberia's LURD rebels], who hold two thirds of [m2:@LBR the country], inked in [m3:@GHA Akosombo] on Tuesday obliges [m4:LBR.GOV Charles Taylor] to step {e2 aside} within 30 days. [m5:NGA.GOV Nigeria] held out {e3 sanctuary} in [m6:@NGA Calabar]; [m7:USA.GOV Washington] was urged by [m8:UN Kofi Annan] to send {e4 marines}.
e1 m1 > m4 SUPPORT actual 2003-06-17/day ctx=military
e2 m4 > m1 CONCEDE planned 2003-06-17/none mode=resign ctx=military
e3 m5 > m4 AGREE actual 2003-06-17/none ctx=asylum
e4 m8 > m7 REQUEST requested 2003-06-17/none mode=assist ctx=peacekeeping
rel m1 controls m2

### O Globo 2013-06-19
[m1:BRA.GOV Sao Paulo Mayor Fernando Haddad] and [m2:BRA.GOV Governor Geraldo Alckmin] {e1 rolled back} a 20-cent bus fare rise on Wednesday. The about-turn is a feather in the cap of [m3:BRA.CVL the Free Fare Movement], whose {e3 marches} had swollen since June 6. [m4:FIFA FIFA's Sepp Blatter] {e4 rebuked} [m5=m3 the crowds].
e1 m1,m2 > m3 CONCEDE actual 2013-06-19/day ctx=economic
e3 m3 > m1,m2 PROTEST actual 2013-06-06/day mode=demo ctx=economic
e4 m4 > m5 ACCUSE actual 2013-06-19/none mode=disapprove ctx=economic

### Daily Nation 2010-11-24
[m1:KEN.LEG Kenyan backbenchers] {e1 drew the sting out of} a motion by [m2:KEN.LEG Isaac Ruto] to {e2 wrest} the country free of [m3:ICC the International Criminal Court], amending it line by line. [m4:KEN.OPP The Orange Democratic Movement], a partner in [m5:KEN.GOV the grand coalition], {e3 had lobbied} [m6=m1 them] to sink it.
e1 m1 > m2 REJECT actual 2010-11-24/none ctx=legal
e2 m2 > m3 REJECT hypothetical 2010-11-24/none ctx=legal
e3 m4 > m6 REQUEST requested 2010-11-24/none ctx=legal
rel m4 member_of m5

### Prensa Grafica 2020-02-09
[m1:SLV.GOV President Nayib Bukele] {e1 strode into} [m2:SLV.LEG the Legislative Assembly] with [m3:SLV.MIL soldiers in combat dress] on Sunday to extract approval of a security loan. He gave [m4=m2 lawmakers] {e2 a week}. [m5:SLV.OPP The FMLN], once a guerrilla front, {e3 likened} it to a coup; [m6:USA.GOV the American ambassador] {e4 tut-tutted}.
e1 m1 > m2 COERCE actual 2020-02-09/day ctx=legislative
e2 m1 > m4 THREATEN threatened 2020-02-09/day ctx=legislative
e3 m5 > m1 ACCUSE actual 2020-02-09/none mode=disapprove ctx=legislative
e4 m6 > m1 ACCUSE actual 2020-02-09/none mode=disapprove ctx=legislative

### AFP 2011-07-09
[m1:SSD.GOV South Sudan] hoisted its flag on Saturday, and [m2:SDN.GOV Omar al-Bashir], who {e2 had been first to recognise} [m3=m1 it], wished [m4=m1 the new neighbour] {e3 well} in [m5:@SSD Juba]. [m6:IGAD An East African bloc] {e4 admits} [m7=m1 the country] in November; [m8:SSD.REB George Athor's militia], a splinter of [m9:SPLA.MIL the former rebel army], {e5 sniped at} the capital's convoys.
e2 m2 > m3 SUPPORT actual 2011-07-09/none ctx=diplomatic
e3 m2 > m4 SUPPORT actual 2011-07-09/day ctx=diplomatic
e4 m6 > m7 AGREE planned 2011-11-01/month ctx=diplomatic
e5 m8 > m1 ASSAULT actual 2011-07-09/none mode=firearms ctx=military
rel m2 recognises m3

### Reuters 2022-09-30
[m1:BFA.MIL Captain Ibrahim Traore], with a dozen hooded men, {e1 elbowed out} [m2:BFA.GOV Lieutenant Colonel Paul-Henri Damiba], Burkina Faso's ruler since January, on Friday. [m3=m1 He] {e2 suspended} the charter and {e3 padlocked} the borders. [m4:BFA.CVL A crowd with Russian flags] {e4 pelted} [m5:FRA.GOV the French embassy] with stones, and [m6:WAGNER.MIL Wagner boss Yevgeny Prigozhin] {e5 clapped}.
e1 m1 > m2 COERCE actual 2022-09-30/day ctx=executive
e2 m3 > m2 COERCE actual 2022-09-30/day ctx=executive
e3 m3 > m2 COERCE actual 2022-09-30/day mode=restrict ctx=executive
e4 m4 > m5 PROTEST actual 2022-09-30/none mode=riot ctx=executive
e5 m6 > m1 SUPPORT actual 2022-09-30/none ctx=executive
