### Reuters 2016-03-15
[m1:BRA.JUD Judge Sergio Moro] {e1 released the tape of} a call in which [m2:BRA.GOV Dilma Rousseff] {e2 promises} [m3:BRA.ELI Luiz Inacio Lula da Silva] a cabinet seat. [m4:BRA.CVL Thousands outside the Planalto palace] {e3 howled for} [m5=m2 her] to go, and [m6:BRA.PTY the PRB], a small partner in [m7:BRA.GOV the ruling alliance], {e4 cut the cord}.
e1 m1 > m2,m3 ACCUSE actual 2016-03-15/none ctx=corruption
e2 m2 > m3 AGREE actual 2016-03-15/none ctx=corruption
e3 m4 > m5 PROTEST actual 2016-03-15/none mode=demo ctx=corruption
e4 m6 > m2 SANCTION actual 2016-03-15/none mode=withdraw ctx=corruption
rel m6 member_of m7

### AFP 2022-07-29
[m1:MLI.MIL Mali's military rulers] {e1 let off the hook} three of the [m2:CIV.MIL 49 Ivorian soldiers] held in [m3:@MLI Bamako], all of them women, after [m4:TGO.GOV Togo], the mediator, {e2 put in a word}. [m5=m1 The junta] still wants [m6:CIV.GOV Abidjan] to {e3 own up}, a minister said.
e1 m1 > m2 RETREAT actual 2022-07-29/none mode=release ctx=military
e2 m4 > m1 CONSULT actual 2022-07-29/none mode=mediate ctx=diplomatic
e3 m5 > m6 REQUEST requested 2022-07-29/none mode=yield ctx=diplomatic

### Reuters 2012-12-18
[m1:M23.REB M23], the mutinous force that UN experts call Rwandan-commanded, {e1 gave back} the city of [m2:@COD Goma] a fortnight ago; [m3:COD.GOV Joseph Kabila] {e2 kept his side of the bargain} by {e3 sitting down with} [m4=m1 the mutineers] in [m5:@UGA Kampala]. [m6:GBR.GOV London] {e4 has held back} 21 million pounds from [m7:RWA.GOV Kigali].
e1 m1 > m3 RETREAT actual 2012-12-01/month mode=withdraw ctx=military
e2 m3 > m4 CONCEDE actual 2012-12-18/none ctx=diplomatic
e3 m3 > m4 CONSULT actual 2012-12-18/none ctx=diplomatic
e4 m6 > m7 SANCTION actual 2012-12-18/none mode=discontinue ctx=military

### La Prensa 2021-06-08
[m1:NIC.COP Nicaraguan police] {e1 scooped up} [m2:NIC.OPP Felix Maradiaga] on Tuesday, the third presidential hopeful put away in a week, as [m3:NIC.GOV Daniel Ortega] cleared the field. [m4:CRI.GOV San Jose] {e4 is holding back} its new ambassador; [m5:MEX.GOV Mexico] {e5 would rather not judge}.
e1 m1 > m2 COERCE actual 2021-06-08/day mode=arrest ctx=election
e4 m4 > m3 SANCTION actual 2021-06-08/none ctx=diplomatic
e5 m5 > m3 REJECT actual 2021-06-08/none ctx=diplomatic

### The Herald Zimbabwe 2008-06-04
[m1:ZWE.GOV Harare] {e1 told} [m2:NGO aid groups] on Wednesday to down tools in the countryside. [m3:USA.GOV The U.S. ambassador, James McGee,] was {e3 stopped at a roadblock} by [m4:ZWE.CVL war veterans], who {e4 slashed} [m5=m3 his] convoy's tyres and {e5 threatened to burn} [m6=m3 him]. [m7:GBR.GOV Gordon Brown] {e6 found fault with} [m8=m1 the government].
e1 m1 > m2 COERCE actual 2008-06-04/day mode=restrict ctx=human_security
e3 m4 > m3 COERCE actual 2008-06-04/none mode=restrict ctx=diplomatic
e4 m4 > m5 ASSAULT actual 2008-06-04/none mode=destroy ctx=diplomatic
e5 m4 > m6 THREATEN threatened 2008-06-04/none mode=violence ctx=diplomatic
e6 m7 > m8 ACCUSE actual 2008-06-04/none mode=disapprove ctx=human_security

### AP 2010-07-12 none
[m1:ZAF.GOV Organisers of the tournament] cleared the litter outside [m2:@ZAF the stadium in Soweto]; the final had kicked off in a chill wind. Street hawkers, who had laid siege to the turnstiles with vuvuzelas, packed up. Hotel owners in [m3:@ZAF Durban] reported a bonanza.

### Reuters 2019-02-23
[m1:VEN.MIL Four national guardsmen] {e1 went over to} [m2:COL.GOV the Colombian side] on Saturday with their rifles held high, while [m3:VEN.PRM colectivos] {e2 fired on} [m4:VEN.CVL volunteers] pushing aid trucks over [m5:@COL the bridge at Cucuta]. [m6:VEN.GOV Nicolas Maduro] {e3 cut} all ties with [m7:COL.GOV Bogota] and gave its diplomats {e5 a day}. [m8:USA.GOV A cargo ship sent by Puerto Rico] {e6 turned tail}.
e1 m1 > m6 SANCTION actual 2019-02-23/day mode=withdraw ctx=military
e2 m3 > m4 ASSAULT actual 2019-02-23/none mode=firearms ctx=human_security
e3 m6 > m7 SANCTION actual 2019-02-23/none mode=discontinue ctx=diplomatic
e5 m6 > m7 SANCTION actual 2019-02-23/none mode=expel ctx=diplomatic
e6 m8 > m6 RETREAT actual 2019-02-23/none mode=withdraw ctx=human_security

### PANA 2009-01-28
[m1:SOM.ELI Sheikh Sharif Ahmed], an Islamist once {e1 driven out of} [m2:@SOM Mogadishu] by [m3:ETH.MIL Ethiopian armour], may be voted president of [m4:SOM.GOV the transitional government] in [m5:@DJI Djibouti] on Saturday. [m6:ALSHABAAB.REB Hardliners who overran Baidoa] {e3 will have none of} [m7=m1 him]. [m8:AU The African Union] {e4 pledged to stay on} after [m9=m3 the Ethiopians'] {e5 exit}.
e1 m3 > m1 ASSAULT actual 2009-01-28/none ctx=military bg
e3 m6 > m7 REJECT actual 2009-01-28/none ctx=executive
e4 m8 > m4 AGREE actual 2009-01-28/none ctx=peacekeeping
e5 m9 > m4 RETREAT actual 2009-01-28/none mode=withdraw ctx=military

### Reuters 2014-09-25
[m1:ARG.GOV Cristina Fernandez] {e1 took a swipe at} [m2:USA.BUS the "vulture" funds] before [m3:UNGA the General Assembly] on Wednesday and {e2 put her hand out to} [m4:RUS.GOV Moscow] for energy loans. In [m5:@USA New York], [m6:USA.JUD Judge Thomas Griesa] {e3 is weighing} a finding of contempt against [m7=m1 her government].
e1 m1 > m2 ACCUSE actual 2014-09-24/day mode=disapprove ctx=economic
e2 m1 > m4 REQUEST requested 2014-09-25/none mode=assist ctx=natural_resource
e3 m6 > m7 SANCTION hypothetical 2014-09-25/none ctx=legal

### Addis Standard 2020-11-04
[m1:ETH.GOV Abiy Ahmed] {e1 sicced the army on} [m2:TPLF.REB the Tigray People's Liberation Front], the party that runs [m3:@ETH the northern region], on Wednesday, alleging that [m4=m2 it] {e2 stole upon} [m5:ETH.MIL the Northern Command] at night. [m6=m2 The front's] chairman, [m7:TPLF.REB Debretsion Gebremichael], gave orders to [m8:ETH.COP regional militias] to {e4 hold every pass}.
e1 m1 > m2 ASSAULT actual 2020-11-04/day ctx=military
e2 m1 > m4 ACCUSE actual 2020-11-04/day mode=allege ctx=military
e4 m7 > m8 MOBILIZE actual 2020-11-04/none mode=militia ctx=military
rel m2 controls m3
rel m7 leads m6

### EFE 2016-10-02
[m1:COL.CVL Colombian voters] {e1 gave the cold shoulder to} the accord with [m2:FARC.REB the FARC] on Sunday by a whisker. [m3:COL.GOV Juan Manuel Santos] {e2 will keep} the truce; [m4=m2 the guerrillas'] chief, [m5:FARC.REB Timochenko], sent word from [m6:@CUB Havana] that <<q1 words remained [m7=m4 their] only weapon>>. [m8:COL.GOV Bogota's] team {e5 flies back} on Monday.
e1 m1 > m2 REJECT actual 2016-10-02/day ctx=military
e2 m3 > m2 CONCEDE planned 2016-10-02/none mode=ceasefire ctx=military
e5 m8 > m4 CONSULT planned 2016-10-03/day mode=visit ctx=military
q1 m5 indirect cue=sent word
rel m5 leads m4

### ENCA 2018-04-19
[m1:ZAF.GOV Cyril Ramaphosa] hurried home from [m2:@GBR a Commonwealth meeting in London] on Thursday to damp down unrest in Mahikeng, where [m3:ZAF.CVL residents] {e3 torched} a bus to be rid of [m4:ZAF.PTY Supra Mahumapelo], provincial chairman of [m5:ZAF.PTY the ANC]. [m6:BWA.GOV Botswana] {e4 closed} two crossings.
e3 m3 > m4 PROTEST actual 2018-04-19/none mode=riot ctx=corruption
e4 m6 > m3 COERCE actual 2018-04-19/none mode=restrict ctx=territory
rel m4 member_of m5

### Reuters 2005-04-20
[m1:ECU.LEG Ecuador's Congress] {e1 unseated} [m2:ECU.GOV Lucio Gutierrez] for "<<q1 abandonment of his post>>" on Wednesday. [m3:ECU.MIL The joint command] {e2 dropped} [m4=m2 him], [m5:ECU.CVL a throng of housewives] {e3 blocked} the runway, and [m6:BRA.GOV Brazil], whose embassy [m7=m2 he] reached in disguise, gave [m8=m2 him] {e5 shelter}.
e1 m1 > m2 SANCTION actual 2005-04-20/day mode=discontinue ctx=legislative
e2 m3 > m4 SANCTION actual 2005-04-20/day mode=withdraw ctx=executive
e3 m5 > m2 PROTEST actual 2005-04-20/none mode=obstruct ctx=executive
e5 m6 > m8 AID actual 2005-04-20/none mode=asylum ctx=asylum
q1 m1 mixed

### The Guardian Nigeria 2013-11-05
[m1:NGA.LAB Nigeria's university lecturers] {e1 heard out} [m2:NGA.GOV Goodluck Jonathan] for thirteen hours at the villa in [m3:@NGA Abuja] on Monday and {e2 may yet go back} to the lecture halls. [m4=m1 Their] four-month {e3 shutdown}, the union's president [m5:NGA.LAB Nasir Fagge] said, had shamed [m6:NGA.LEG lawmakers] into finding money.
e1 m1 > m2 CONSULT actual 2013-11-04/day mode=meet ctx=economic
e2 m1 > m2 CONCEDE hypothetical 2013-11-05/none ctx=economic
e3 m4 > m2 PROTEST actual 2013-11-05/none mode=strike ctx=economic
rel m5 leads m4

### Reuters 2023-12-06
[m1:VEN.GOV Nicolas Maduro] unrolled a map that {e2 swallows} two thirds of [m2:GUY.GOV Guyana] and sent a general to [m3:@VEN Tumeremo] as governor. [m4:GUY.MIL Georgetown's defence force] {e4 is on its mettle}, and [m5:USA.MIL U.S. Southern Command] {e5 will overfly} the jungle with [m6=m4 it] on Thursday. [m7:BRA.MIL Brazil] {e6 trucked} armour to [m8:@BRA Boa Vista].
e2 m1 > m2 THREATEN threatened 2023-12-06/none mode=territory ctx=territory
e4 m4 > m1 MOBILIZE actual 2023-12-06/none mode=troops ctx=territory
e5 m5 > m6 COOPERATE planned 2023-12-07/day ctx=military
e6 m7 > m1 MOBILIZE actual 2023-12-06/none mode=weapons ctx=territory

### Xinhua 2018-09-03
[m1:CHN.GOV Xi Jinping] {e1 wrote off} the interest-free debts of [m2:? Africa's poorest states] at a gathering in [m3:@CHN Beijing] on Monday and {e2 threw in} 50,000 scholarships. [m4:SWZ.GOV Eswatini], [m5:TWN.GOV Taipei's] last friend on the continent, {e3 stayed away}; [m6:RWA.GOV Paul Kagame], chairman of [m7:AU the African Union], {e4 was all praise}.
e1 m1 > m2 AID actual 2018-09-03/day ctx=economic
e2 m1 > m2 AGREE actual 2018-09-03/day ctx=economic
e3 m4 > m1 REJECT actual 2018-09-03/none mode=meet ctx=diplomatic
e4 m6 > m1 SUPPORT actual 2018-09-03/none ctx=economic
rel m4 ally_of m5
rel m6 leads m7

### AFP 2013-07-03
[m1:BOL.GOV Evo Morales] was marooned for thirteen hours in [m2:@AUT Vienna] after [m3:FRA.GOV France] and [m4:PRT.GOV Portugal] {e2 shut their skies to} [m5=m1 his] jet on a rumour about [m6:USA.SPY Edward Snowden]. [m7=m3 Paris] {e3 said sorry} on Wednesday. [m8:ARG.GOV Cristina Fernandez] and [m9:ECU.GOV Rafael Correa] {e4 seethed}; [m10:BOL.CVL stone throwers in La Paz] {e5 set upon} [m11=m3 the French embassy].
e2 m3,m4 > m5 COERCE actual 2013-07-03/none mode=restrict ctx=diplomatic
e3 m7 > m1 SUPPORT actual 2013-07-03/day mode=apologize ctx=diplomatic
e4 m8,m9 > m3 ACCUSE actual 2013-07-03/none mode=disapprove ctx=diplomatic
e5 m10 > m11 PROTEST actual 2013-07-03/none mode=riot ctx=diplomatic

### Mail & Guardian 2011-03-25
[m1:SWZ.LAB Swazi civil servants] {e1 walked} through [m2:@SWZ Mbabane] against a pay freeze that [m3:SWZ.GOV King Mswati's treasurer, Majozi Sithole,] blames on [m4:IMF the IMF]. [m5:ZAF.GOV Pretoria] {e3 has a loan ready} for [m6=m3 the kingdom] provided that [m7=m3 it] {e4 loosens up}. [m8:ZAF.LAB Cosatu], a member of [m9:? South Africa's governing alliance], {e5 bused} picketers to [m10:@ZAF the Oshoek border post].
e1 m1 > m3 PROTEST actual 2011-03-25/none mode=demo ctx=economic
e3 m5 > m6 AGREE hypothetical 2011-03-25/none ctx=economic
e4 m7 > m5 CONCEDE hypothetical 2011-03-25/none ctx=pro_democracy
e5 m8 > m7 PROTEST actual 2011-03-25/none mode=obstruct ctx=pro_democracy
rel m8 member_of m9

### Reuters 2007-01-03
[m1:SOM.GOV Mogadishu's new masters] {e1 gave} [m2:SOM.CVL residents] three days to turn in their guns, else [m3=m1 they] {e3 would take them by force}. [m4:KEN.GOV Nairobi] {e4 turned back} [m5:REF.REF 420 Somalis] at [m6:@KEN Liboi]; [m7:UNHCR the refugee agency] {e5 pleaded with} [m8=m4 it]. [m9:USA.MIL A U.S. naval squadron] {e6 prowls} off the coast.
e1 m1 > m2 REQUEST requested 2007-01-03/none mode=yield ctx=military
e3 m3 > m2 THREATEN threatened 2007-01-03/none mode=violence ctx=military
e4 m4 > m5 COERCE actual 2007-01-03/none mode=deport ctx=migration
e5 m7 > m8 REQUEST requested 2007-01-03/none mode=yield ctx=migration
e6 m9 > m1 MOBILIZE actual 2007-01-03/none mode=weapons ctx=military
