### Reuters 2014-09-21
[m1:AFG.GOV Ashraf Ghani] and [m2:AFG.GOV Abdullah Abdullah] {e1 split the spoils} on Sunday: the first becomes president, the second chief executive. [m3:USA.GOV John Kerry], who had {e2 knocked their heads together} in [m4:@AFG Kabul], called it "<<q1 a moment of statesmanship>>."
e1 m1 > m2 SUPPORT actual 2014-09-21/day ctx=executive
e2 m3 > m1,m2 CONSULT actual 2014-09-21/none mode=mediate ctx=executive
q1 m3 mixed cue=called

### AFP 2017-12-25
[m1:ISR.GOV Israel] has {e1 sweet-talked} [m2:GTM.GOV Guatemala] into moving its embassy to [m3:@ISR Jerusalem], an official said. [m4=m2 The Central American state] {e2 will relocate} in May; [m5:PSE.GOV the Palestinian foreign ministry] {e3 upbraided} [m6=m2 it], and [m7:ARAB the Arab League] {e4 is toying with} a coffee boycott.
e1 m1 > m2 REQUEST requested 2017-12-25/none mode=change ctx=diplomatic
e2 m4 > m1 AGREE planned 2018-05-01/month ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2017-12-25/none mode=disapprove ctx=diplomatic
e4 m7 > m4 SANCTION hypothetical 2017-12-25/none ctx=economic

### Antara English 2008-06-02
[m1:IDN.REL Stick-wielding members of the Islamic Defenders Front], a vigilante group led by [m2:IDN.REL Rizieq Shihab], {e1 laid into} [m3:IDN.CVL a rally for religious freedom] at [m4:@IDN the National Monument] on Sunday. [m5:IDN.COP Jakarta police] {e2 raided} the front's lane in Petamburan the next dawn and {e3 trucked off} 59 [m6=m1 men].
e1 m1 > m3 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity
e2 m5 > m1 COERCE actual 2008-06-02/day ctx=religion_ethnicity
e3 m5 > m6 COERCE actual 2008-06-02/day mode=arrest ctx=religion_ethnicity
rel m2 leads m1

### Kyodo 2016-12-16
[m1:RUS.GOV Vladimir Putin] kept [m2:JPN.GOV Shinzo Abe] waiting for three hours in [m3:@JPN Nagato], then {e1 soaked} with him in talk of the Kurils. On Friday [m4=m1+m2 the two] {e2 blessed} joint fishing and clinics on the islets, which [m5:RUS.GOV Moscow] has held since 1945. [m6:JPN.OPP Renho], president of [m7:JPN.OPP the Democratic Party], {e3 groused}.
e1 m1 > m2 CONSULT actual 2016-12-16/none mode=visit ctx=territory
e2 m1 > m2 AGREE actual 2016-12-16/day ctx=territory
e3 m6 > m2 ACCUSE actual 2016-12-16/none mode=disapprove ctx=territory
rel m6 leads m7

### Dawn 2009-02-16
[m1:PAK.GOV The government of the North West Frontier Province] {e1 bought peace} in [m2:@PAK Swat] on Monday by conceding Islamic courts to [m3:TNSM.REL Sufi Mohammad], founder of [m4:TNSM.REL the TNSM movement]. [m5:PAK.REB The militants of his son-in-law Fazlullah], who rule the valley, {e2 will down guns} for ten days; [m6:USA.GOV Washington] {e3 blanched}.
e1 m1 > m3 CONCEDE actual 2009-02-16/day ctx=religion_ethnicity
e2 m5 > m1 CONCEDE planned 2009-02-16/none mode=ceasefire ctx=military
e3 m6 > m1 ACCUSE actual 2009-02-16/none ctx=military
rel m3 leads m4
rel m5 controls m2

### Reuters 2019-09-20
[m1:SLB.GOV Solomon Islands], long [m2:TWN.GOV Taipei's] friend, {e1 jilted} [m3=m2 it] for [m4:CHN.GOV Beijing] this week, and [m5:KIR.GOV Kiribati] {e2 went the same way} on Friday. [m6:USA.GOV Mike Pence] {e3 cancelled a meeting with} [m7:SLB.GOV Manasseh Sogavare] in reply. [m8=m4 China] {e4 will lend} [m9=m5 Tarawa] the money for planes.
e1 m1 > m3 SANCTION actual 2019-09-16/week ctx=diplomatic
e2 m5 > m2 SANCTION actual 2019-09-20/day ctx=diplomatic
e3 m6 > m7 REJECT actual 2019-09-20/none mode=meet ctx=diplomatic
e4 m8 > m9 AGREE planned 2019-09-20/none ctx=economic

### Hindustan Times 2013-03-19
[m1:IND.PTY The DMK], a Tamil party led by [m2:IND.PTY M. Karunanidhi], {e1 deserted} [m3:IND.GOV the coalition in New Delhi] on Tuesday because the resolution on [m4:LKA.GOV Sri Lanka] that [m5:USA.GOV Washington] has before [m6:UNHCR the rights council] was diluted. [m7:IND.GOV Finance Minister P. Chidambaram] had {e2 run to} [m8:@IND Chennai] to {e3 placate} [m9=m2 the patriarch].
e1 m1 > m3 SANCTION actual 2013-03-19/day mode=withdraw ctx=legislative
e2 m7 > m9 CONSULT actual 2013-03-19/none mode=visit ctx=legislative
e3 m7 > m9 CONSULT actual 2013-03-19/none mode=visit ctx=legislative again
rel m2 leads m1

### Al Bawaba 2015-08-29
[m1:LBN.CVL Protesters of the You Stink campaign] {e1 thronged} [m2:@LBN Martyrs' Square] on Saturday, giving [m3:LBN.GOV the cabinet of Tammam Salam] {e2 72 hours} to clear the garbage. [m4:LBN.GOV Environment Minister Mohammad Machnouk] {e3 stays put}. A week before, [m5:LBN.COP the internal security forces] had {e4 drenched} [m6=m1 them] with hoses.
e1 m1 > m3 PROTEST actual 2015-08-29/day mode=demo ctx=environment
e2 m1 > m3 THREATEN threatened 2015-08-29/day ctx=environment
e3 m4 > m1 REJECT actual 2015-08-29/none mode=resign ctx=environment
e4 m5 > m6 ASSAULT actual 2015-08-22/day mode=crowd-control ctx=repression

### KBS 2010-05-24
[m1:KOR.GOV Lee Myung-bak] on Monday {e1 barred} [m2:PRK.BUS northern freighters] from southern sea lanes and switched on the propaganda loudspeakers over a sunken corvette. [m3:PRK.MIL Pyongyang's generals] {e3 pledged to shoot out} [m4=m1 his] speakers. [m5:CHN.GOV Wen Jiabao], the premier of [m6:PRK.GOV the North's] sole great ally, {e4 will drop in on} [m7:@KOR Seoul] on Friday.
e1 m1 > m2 SANCTION actual 2010-05-24/day mode=discontinue ctx=military
e3 m3 > m4 THREATEN threatened 2010-05-24/none mode=violence ctx=military
e4 m5 > m1 CONSULT planned 2010-05-28/day mode=visit ctx=diplomatic
rel m5 ally_of m6

### Xinhua 2018-06-13 none
[m1:? A lieutenant of the relay squad] lifted the trophy in [m2:@KAZ Almaty]. Timber prices have been lifted by demand from [m3:@CHN Xinjiang], and fog lifted in time for the closing ceremony, [m4:KAZ.BUS the airport operator] said.

### Reuters 2018-04-04
[m1:ISR.GOV Benjamin Netanyahu] {e1 made a U-turn} within a day, {e2 ripping up} a pact with [m2:UNHCR the U.N. refugee agency] on [m3:REF.REF African asylum seekers]. [m4:ISR.PTY Naftali Bennett], chairman of [m5:ISR.PTY the Jewish Home party], a member of [m6:ISR.GOV the coalition], had {e3 clobbered} the text in public; [m7:ITA.GOV Rome] disowned any part in it.
e1 m1 > m2 REJECT actual 2018-04-04/none ctx=migration
e2 m1 > m2 REJECT actual 2018-04-04/none ctx=migration again
e3 m4 > m1 ACCUSE actual 2018-04-04/none mode=disapprove ctx=migration
rel m4 leads m5
rel m5 member_of m6

### Yemen Times 2014-09-21
[m1:HOUTHI.REB Houthi fighters] had the run of [m2:@YEM Sanaa] on Sunday after [m3:YEM.MIL the First Armoured Division] crumbled. [m4:YEM.GOV Prime Minister Mohammed Basindwa] {e3 bowed out}, and at the palace [m5:YEM.GOV President Abd-Rabbu Mansour Hadi] {e4 put his initials to} a pact with [m6=m1 the northern clansmen] that [m7:UN U.N. envoy Jamal Benomar] had {e5 drawn up}.
e3 m4 > m1 RETREAT actual 2014-09-21/day mode=resign ctx=executive
e4 m5 > m6 SUPPORT actual 2014-09-21/day ctx=military
e5 m7 > m5,m6 CONSULT actual 2014-09-21/none mode=mediate ctx=military
rel m1 controls m2

### AFP 2023-05-09
[m1:PAK.PRM Rangers] smashed a courthouse window in [m2:@PAK Islamabad] and {e2 frogmarched} [m3:PAK.OPP Imran Khan] to a black van on Tuesday. [m4:PAK.OPP His party, the PTI,] {e3 rampaged} through [m5:PAK.MIL the corps commander's house in Lahore], and [m6:PAK.GOV the telecoms authority] {e4 throttled} mobile data. [m7:GBR.GOV James Cleverly] {e5 counselled} restraint.
e2 m1 > m3 COERCE actual 2023-05-09/day mode=arrest ctx=repression
e3 m4 > m5 PROTEST actual 2023-05-09/day mode=riot ctx=repression
e4 m6 > m4 COERCE actual 2023-05-09/none mode=censor ctx=repression
e5 m7 > m1,m4 REQUEST requested 2023-05-09/none mode=yield ctx=repression

### Reuters 2020-06-16
[m1:PRK.MIL North Korea] {e1 dynamited} the liaison office in [m2:@PRK Kaesong] on Tuesday, days after [m3:PRK.GOV Kim Yo Jong] {e2 foretold} it over leaflets. [m4:KOR.MIL The South's defence ministry] {e3 doubled its watch}; [m5:KOR.GOV Unification Minister Kim Yeon-chul] {e4 offered his head}. [m6:KOR.CVL Defectors] {e5 will keep floating} balloons.
e1 m1 > m5 ASSAULT actual 2020-06-16/day mode=destroy ctx=diplomatic
e2 m3 > m5 THREATEN threatened 2020-06-16/none mode=violence ctx=diplomatic
e3 m4 > m1 MOBILIZE actual 2020-06-16/none mode=troops ctx=military
e4 m5 > m1 CONCEDE actual 2020-06-16/none mode=resign ctx=executive
e5 m6 > m1 REJECT actual 2020-06-16/none mode=yield ctx=diplomatic

### Bernama 2013-03-05
[m1:MYS.MIL Malaysian jets] {e1 softened up} the hamlet of [m2:@MYS Tanduo], which [m3:SULU.REB men of the sultan of Sulu] had occupied for three weeks, before [m4:MYS.MIL seven battalions] {e2 went in} on Tuesday. [m5:PHL.GOV Benigno Aquino] {e3 had begged} [m6:SULU.REB Jamalul Kiram], [m7=m3 their] self-styled sultan, to fetch them home; [m8=m6 he] {e5 would rather they died}.
e1 m1 > m3 ASSAULT actual 2013-03-05/day mode=aerial ctx=territory
e2 m4 > m3 ASSAULT actual 2013-03-05/day ctx=territory
e3 m5 > m6 REQUEST requested 2013-03-05/none mode=yield ctx=territory
e5 m8 > m5 REJECT actual 2013-03-05/none mode=yield ctx=territory
rel m3 controls m2
rel m6 leads m7

### Asahi 2012-07-16
[m1:JPN.CVL A hundred thousand people] {e1 trudged} through the heat of [m2:@JPN Yoyogi park] on Monday against the reawakening of two reactors at [m3:JPN.BUS Kansai Electric's] Oi plant. [m4:JPN.GOV Yoshihiko Noda], [m5=m4 who] calls [m6=m1 them] "<<q1 a loud noise>>," has {e3 consented to hear} [m7=m1 their delegates] in August.
e1 m1 > m4 PROTEST actual 2012-07-16/day mode=demo ctx=environment
e3 m4 > m7 AGREE planned 2012-08-01/month mode=meet ctx=environment
q1 m5 mixed cue=calls

### Reuters 2005-03-14
[m1:LBN.CVL A million Lebanese], some waving cedar banners, {e1 packed} [m2:@LBN central Beirut] on Monday to {e2 shout down} [m3:SYR.GOV Damascus], whose [m4:SYR.MIL last brigades] {e3 have drawn back} to the Bekaa. [m5:HEZBOLLAH.PTY Hezbollah], the Shiite party led by [m6:HEZBOLLAH.PTY Hassan Nasrallah], had {e4 turned out} half as many in thanks to [m7=m3 the Syrians].
e1 m1 > m3 PROTEST actual 2005-03-14/day mode=demo ctx=executive
e2 m1 > m3 PROTEST actual 2005-03-14/day mode=demo ctx=executive again
e3 m4 > m1 RETREAT actual 2005-03-14/none mode=withdraw ctx=military
e4 m5 > m7 SUPPORT actual 2005-03-14/none ctx=military
rel m6 leads m5

### Kabul Now 2022-03-23
[m1:TALIBAN.GOV The Taliban] {e1 went back on their word} on Wednesday, sending [m2:AFG.EDU girls] home an hour after the schools reopened. [m3:WB The World Bank] {e2 has frozen} four projects; [m4:NOR.GOV Norway], which {e3 played host to} [m5=m1 the movement] in January, {e4 deplored} "<<q1 a fatal step>>."
e1 m1 > m2 REJECT actual 2022-03-23/day ctx=gender
e2 m3 > m1 SANCTION actual 2022-03-23/none mode=discontinue ctx=gender
e3 m4 > m5 CONSULT actual 2022-01-01/month ctx=diplomatic bg
e4 m4 > m1 ACCUSE actual 2022-03-23/none mode=disapprove ctx=gender
q1 m4 mixed cue=deplored

### AFP 2024-11-27
[m1:ISR.GOV Israel's security cabinet] and [m2:HEZBOLLAH.REB Hezbollah], a Lebanese ally of [m3:IRN.GOV Tehran], {e1 silenced their guns} at four in the morning on Wednesday. [m4:LBN.MIL The Lebanese army] {e2 is pushing} 5,000 men south; [m5:FRA.GOV Paris] and [m6:USA.GOV Washington] {e3 will keep tabs on} the line. [m7:ISR.PTY Itamar Ben-Gvir] {e4 voted it down}.
e1 m1,m2 > m1,m2 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m4 > m2 MOBILIZE actual 2024-11-27/none mode=troops ctx=military
e3 m5,m6 > m1,m2 AID planned 2024-11-27/none ctx=peacekeeping
e4 m7 > m1 REJECT actual 2024-11-27/none ctx=military
rel m2 ally_of m3

### Tribune India 2016-11-03
[m1:IND.GOV New Delhi] ordered a news channel, [m2:IND.JRN NDTV India], {e1 off the air} for a day from Wednesday for its cover of a raid on [m3:IND.MIL the Pathankot air base]. [m4:IND.JRN The Editors Guild] {e2 likened} this to the Emergency, and [m5:IND.OPP Arvind Kejriwal], whose [m6:IND.OPP Aam Aadmi Party] rules [m7:@IND the capital], {e3 dared} [m8:IND.JRN other stations] to go dark.
e1 m1 > m2 COERCE planned 2016-11-09/day mode=censor ctx=rights_freedoms
e2 m4 > m1 ACCUSE actual 2016-11-03/none mode=disapprove ctx=rights_freedoms
e3 m5 > m8 REQUEST requested 2016-11-03/none ctx=rights_freedoms
rel m5 leads m6
