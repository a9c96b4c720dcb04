### Reuters 2018-03-27
[m1:AUS.GOV Canberra] {e1 gave [m7:RUS.GOV two Russian diplomats] a week to leave} on Tuesday, joining more than twenty governments that back [m2:GBR.GOV London]. "<<q1 [m3=m1 We] will not stand by while a chemical weapon is used>>," [m4:AUS.GOV Prime Minister Malcolm Turnbull] said. [m5:NZL.GOV Wellington] said [m6=m5 it] would {e3 do likewise} if it could find [m8:RUS.SPY any spies].
e1 m1 > m7 SANCTION actual 2018-03-27/day mode=expel ctx=diplomatic
e3 m5 > m8 SANCTION hypothetical 2018-03-27/none mode=expel ctx=diplomatic
q1 m4 direct cue=said

### AP 2007-02-27
[m1:CHN.JRN Four reporters] who looked into a tainted river were {e1 beaten} by guards of [m2:CHN.BUS the chemical plant]. [m3:CHN.COP The county police] {e2 locked up} [m4=m1 them] rather than their assailants. [m5=m3 The force] denies {e3 having protected} [m6=m2 the company].
e1 m2 > m1 ASSAULT actual 2007-02-27/none mode=beat ctx=environment
e2 m3 > m4 COERCE actual 2007-02-27/none mode=arrest ctx=rights_freedoms
e3 m5 > m6 AID denied 2007-02-27/none ctx=environment

### BBC 2015-01-07
[m1:ALQ.REB Two brothers in black] gunned their way into the office of [m2:FRA.JRN Charlie Hebdo] and {e2 murdered} [m3:FRA.JRN eight of its staff]. [m4:FRA.GOV Francois Hollande] {e3 spoke of an act of barbarity}. By evening [m5:FRA.CVL tens of thousands] {e4 stood in silence} on the Place de la Republique.
e2 m1 > m3 ASSAULT actual 2015-01-07/day mode=firearms ctx=terrorism
e3 m4 > m1 ACCUSE actual 2015-01-07/day mode=disapprove ctx=terrorism
e4 m5 > m1 PROTEST actual 2015-01-07/day mode=demo ctx=rights_freedoms

### Reuters 2006-07-04
[m1:ISR.GOV Israel] let a deadline pass at dawn on Tuesday. [m2:HAMAS.REB The captors of Corporal Gilad Shalit] had {e1 demanded} that [m3=m1 it] begin freeing [m4:PSE.CVL 1,500 prisoners]. [m5=m1 The Jewish state] {e2 will not bargain}, and [m6:ISR.MIL its tanks] have been {e3 lined up} along the strip since Sunday.
e1 m2 > m3 REQUEST requested 2006-07-04/none mode=yield ctx=military
e2 m5 > m2 REJECT actual 2006-07-04/day mode=yield ctx=military
e3 m6 > m2 MOBILIZE actual 2006-07-02/day mode=weapons ctx=military

### AFP 2012-11-14
[m1:ESP.LAB Spanish] and [m2:PRT.LAB Portuguese unions] {e1 brought transport to a standstill} on Wednesday. [m3=m1+m2 They] {e2 hold} [m4:DEU.GOV the German chancellor] to blame for four years of austerity. In [m5:@ESP Barcelona], [m6:ESP.COP the Mossos] {e3 charged} [m7:ESP.CVL a crowd] with truncheons.
e1 m1,m2 > m4 PROTEST actual 2012-11-14/day mode=strike ctx=economic
e2 m3 > m4 ACCUSE actual 2012-11-14/none mode=disapprove ctx=economic
e3 m6 > m7 ASSAULT actual 2012-11-14/day mode=beat ctx=repression

### Dawn 2009-03-16
Before sunrise [m1:PAK.GOV Yousuf Raza Gilani] {e1 reinstated} [m2:PAK.JUD Chief Justice Iftikhar Chaudhry], whom [m3:PAK.ELI General Musharraf] had {e2 sacked} in 2007. [m4:PAK.OPP Nawaz Sharif], [m5=m4 whose] motorcade had {e3 broken through} a cordon in Lahore, {e4 called off} the long march. "<<q1 [m6=m4 I] {e5 salute} [m7:PAK.JUD the lawyers]>>," he said.
e1 m1 > m2 CONCEDE actual 2009-03-16/day ctx=legal
e2 m3 > m2 SANCTION actual 2007-01-01/year mode=expel ctx=legal bg
e3 m4 > m1 REJECT actual 2009-03-16/none mode=yield ctx=pro_democracy
e4 m4 > m1 CONCEDE actual 2009-03-16/day ctx=pro_democracy
e5 m6 > m7 SUPPORT actual 2009-03-16/day ctx=legal
q1 m4 direct cue=said

### Sudan Tribune 2005-04-01
[m1:UN The Security Council] {e1 asked} [m2:ICC the court in The Hague] to try those guilty of crimes in Darfur. [m3:SDN.GOV Omar al-Bashir] {e2 swore} that [m4=m3 he] would hand over no Sudanese. [m5:USA.GOV The United States], which {e3 opposes} [m6=m2 the tribunal], abstained.
e1 m1 > m2 REQUEST requested 2005-04-01/none mode=assist ctx=legal,human_rights
e2 m3 > m1 REJECT actual 2005-04-01/none mode=yield ctx=legal
e3 m5 > m6 REJECT actual 2005-04-01/none ctx=legal

### Financial Times 2015-08-24
[m1:THA.GOV Bangkok] paid a price for the {e1 deportation} of [m2:CHN.REF a hundred Uighurs] in July: [m3:TUR.CVL Turkish demonstrators] {e2 broke into} [m4=m1 its] consulate in [m5:@TUR Istanbul], and [m6:USA.GOV Washington] moved the kingdom down a list. [m7:CHN.GOV Beijing] {e4 was grateful}.
e1 m1 > m2 COERCE actual 2015-07-01/month mode=deport ctx=migration
e2 m3 > m4 PROTEST actual 2015-07-01/month mode=riot
e4 m7 > m1 SUPPORT actual 2015-08-24/none

### Reuters 2012-12-28
[m1:RUS.GOV Vladimir Putin] {e1 signed into law} a bar on adoptions by [m2:USA.CVL American families]. It is [m3:RUS.GOV Moscow's] answer to the Magnitsky Act, under which [m4:USA.GOV Washington] {e3 denies visas} to [m5:RUS.GOV officials tied to a lawyer's death]. Forty-six [m6:RUS.CVL children] will stay.
e1 m1 > m2 SANCTION actual 2012-12-28/none mode=discontinue ctx=human_rights
e3 m4 > m5 SANCTION actual 2012-12-28/none mode=discontinue ctx=human_rights

### The East African 2012-11-30
[m1:M23.REB The rebels] {e1 began leaving} Goma on Friday, eleven days after they {e2 drove out} [m2:COD.MIL the garrison]. They had been {e3 told to} by [m3:UGA.GOV Yoweri Museveni] at a {e4 summit} with [m4:COD.GOV Joseph Kabila] and [m5:RWA.GOV Paul Kagame] in [m6:@UGA Kampala]. [m7:UN The U.N. mission] confirmed the movement.
e1 m1 > m2 RETREAT actual 2012-11-30/day mode=withdraw ctx=military
e2 m1 > m2 ASSAULT actual 2012-11-30/none ctx=military bg
e3 m3 > m1 REQUEST requested 2012-11-30/none mode=yield ctx=military
e4 m3 > m4,m5 CONSULT actual 2012-11-30/none mode=visit ctx=diplomatic

### Kyiv Post 2014-02-20
[m1:UKR.COP Riot police snipers] {e1 picked off} [m2:UKR.CVL men with wooden shields] on Institutska Street. [m3:EU EU ministers], [m4:POL.GOV Radoslaw Sikorski] among them, {e2 sat up all night with} [m5:UKR.GOV Viktor Yanukovich]; the bloc {e3 imposed visa bans} on [m6=m5 his] entourage meanwhile. [m7:RUS.GOV Moscow] {e4 called that blackmail}.
e1 m1 > m2 ASSAULT actual 2014-02-20/day mode=firearms ctx=repression
e2 m3 > m5 CONSULT actual 2014-02-20/none mode=visit ctx=diplomatic
e3 m3 > m6 SANCTION actual 2014-02-20/none mode=discontinue ctx=repression
e4 m7 > m3 ACCUSE actual 2014-02-20/none mode=disapprove ctx=diplomatic

### The Guardian 2013-06-11
[m1:GRC.GOV Antonis Samaras's government] {e1 pulled the state broadcaster off the air} at 11 p.m. on Tuesday. [m2:GRC.JRN Its 2,600 employees], all {e2 dismissed}, {e3 kept on broadcasting} by internet. [m3:GRC.PTY Pasok], [m4=m1 the premier's] coalition partner, {e4 was furious}. [m5:GRC.LAB The journalists' union] {e5 struck}.
e1 m1 > m2 COERCE actual 2013-06-11/day mode=censor ctx=rights_freedoms
e2 m1 > m2 SANCTION actual 2013-06-11/day mode=expel ctx=economic
e3 m2 > m1 REJECT actual 2013-06-11/none mode=yield ctx=rights_freedoms
e4 m3 > m1 ACCUSE actual 2013-06-11/none mode=disapprove
e5 m5 > m1 PROTEST actual 2013-06-11/none mode=strike

### Xinhua 2017-08-28
[m1:IND.MIL Indian personnel and their bulldozers] have {e1 gone back} to their side, [m2:CHN.GOV Hua Chunying] said. [m3:CHN.MIL Chinese soldiers] will {e2 continue to patrol} Doklam. [m4:BTN.GOV Thimphu], which had {e3 protested} to [m5=m2 Beijing] in June over a road, hoped for calm.
e1 m1 > m3 RETREAT actual 2017-08-28/none mode=withdraw ctx=territory said=m2
e2 m3 > m1 MOBILIZE planned 2017-08-28/none mode=troops ctx=territory said=m2
e3 m4 > m5 ACCUSE actual 2017-06-01/month mode=disapprove ctx=territory bg

### El Universal 2017-01-26
[m1:MEX.GOV Enrique Pena Nieto] {e1 cancelled} [m2=m1 his] trip to [m3:USA.GOV Washington] on Thursday. "<<q1 If [m4:MEX.GOV Mexico] is unwilling to pay for the wall, better to call off the meeting>>," [m5:USA.GOV Donald Trump] had tweeted. [m6:USA.GOV His press secretary] then {e3 floated} a border tax of twenty percent.
e1 m1 > m3 REJECT actual 2017-01-26/day mode=meet ctx=diplomatic
e3 m6 > m4 THREATEN threatened 2017-01-26/day mode=restrict ctx=economic
q1 m5 direct cue=tweeted

### AllAfrica 2010-03-19
[m1:LBY.GOV Muammar Gaddafi] {e1 suggested splitting} [m2:NGA.GOV Nigeria] between Muslims and Christians. [m3=m2 Abuja] {e2 called [m4=m1 him] a mad man} through [m5:NGA.LEG its Senate president] and {e3 summoned home} [m6:NGA.GOV the ambassador] from [m7:@LBY Tripoli]. [m8:NGA.LEG The lower house] {e4 wants} [m9:AU the African Union] to investigate.
e1 m1 > m2 REQUEST requested 2010-03-19/none mode=change ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2010-03-19/none mode=disapprove ctx=diplomatic
e3 m3 > m1 SANCTION actual 2010-03-19/none mode=withdraw ctx=diplomatic
e4 m8 > m9 REQUEST requested 2010-03-19/none mode=change

### Reuters 1992-12-09
[m1:USA.MIL Navy divers] waded ashore before television lights and took over Mogadishu's harbour on Wednesday. [m2=m1 They] are there to {e2 shield} relief convoys for [m3:SOM.CVL the starving]. [m4:USC.REB Mohamed Farah Aideed] {e3 bade} [m5=m1 the marines] welcome.
e2 m2 > m3 AID actual 1992-12-09/day ctx=human_security
e3 m4 > m5 SUPPORT actual 1992-12-09/day

### Moscow Times 2000-06-14
[m1:RUS.BUS Media magnate Vladimir Gusinsky] was {e1 locked up} in Butyrka on Tuesday by [m2:RUS.JUD prosecutors], who {e2 allege} embezzlement. [m3:RUS.GOV Vladimir Putin], {e3 visiting} [m4:ESP.GOV Madrid], said [m5=m3 he] had not been told. [m6:USA.GOV Bill Clinton's spokesman] was {e4 troubled}.
e1 m2 > m1 COERCE actual 2000-06-13/day mode=arrest ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2000-06-14/none mode=allege ctx=corruption
e3 m3 > m4 CONSULT actual 2000-06-13/day mode=visit ctx=diplomatic
e4 m6 > m2 ACCUSE actual 2000-06-14/none mode=disapprove ctx=rights_freedoms

### Bangkok Post 2010-11-05
[m1:THA.GOV Abhisit Vejjajiva] will send [m2:THA.GOV his ambassador] back to [m3:KHM.GOV Phnom Penh], which {e1 has dropped} [m4:THA.ELI Thaksin Shinawatra] as an adviser. The envoy was {e2 recalled} a year ago; [m5:KHM.GOV Hun Sen] {e3 did the same}.
e1 m3 > m4 SANCTION actual 2010-11-05/none mode=expel
e2 m1 > m3 SANCTION actual 2009-01-01/year mode=withdraw ctx=diplomatic
e3 m5 > m1 SANCTION actual 2009-01-01/year mode=withdraw ctx=diplomatic

### The Hindu 1999-12-31
[m1:HUM.REB Five masked men] {e1 released} [m2:IND.CVL 155 passengers] of flight IC-814 in [m3:@AFG Kandahar] after [m4:IND.GOV Jaswant Singh] {e2 brought} [m5:HUM.REB Masood Azhar and two other prisoners] to them. [m6:TALIBAN.GOV The Taliban] {e3 had given} the hijackers ten hours to be gone. [m7:IND.GOV New Delhi] {e4 suspects} [m8:PAK.SPY Pakistan's intelligence] of planning the hijack.
e1 m1 > m2 RETREAT actual 1999-12-31/day mode=release ctx=terrorism
e2 m4 > m5 RETREAT actual 1999-12-31/day mode=release ctx=terrorism
e3 m6 > m1 REQUEST requested 1999-12-31/none mode=yield ctx=terrorism
e4 m7 > m8 ACCUSE actual 1999-12-31/none mode=allege ctx=terrorism

### Reuters 2024-08-05
[m1:BGD.GOV Sheikh Hasina] {e1 stepped down} and boarded a helicopter as [m2:BGD.EDU students] {e2 swarmed into} her palace. [m3:BGD.MIL General Waker-uz-Zaman] {e3 promised} [m4=m2 them] justice for the {e4 shooting} of three hundred [m5:BGD.EDU of their own] by [m6:BGD.COP police]. [m7:IND.GOV Delhi] is {e5 sheltering} [m8=m1 her].
e1 m1 > m2 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2024-08-05/day mode=riot
e3 m3 > m4 AGREE planned 2024-08-05/day ctx=legal
e4 m6 > m5 ASSAULT actual 2024-08-05/none mode=firearms ctx=repression
e5 m7 > m8 AID actual 2024-08-05/day ctx=asylum

### AP 2018-05-24
[m1:USA.GOV Donald Trump] {e1 scrapped} the Singapore summit with [m2:PRK.GOV Kim Jong Un] in a letter on Thursday, citing "open hostility". Hours earlier [m3:PRK.MIL the North Koreans] had {e2 demolished} their test tunnels before foreign reporters. [m5:KOR.GOV Moon Jae-in], who was {e3 not consulted}, {e4 regretted} the decision.
e1 m1 > m2 REJECT actual 2018-05-24/day mode=meet ctx=diplomatic
e2 m3 > m1 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn
e3 m1 > m5 CONSULT denied 2018-05-24/none ctx=diplomatic
e4 m5 > m1 ACCUSE actual 2018-05-24/day mode=disapprove ctx=diplomatic

### Le Temps 1999-04-27 none
[m1:CHE.GOV The federal councillor] collects cowbells. [m2=m1 She] has ninety of them, one given to [m3=m1 her] by [m4:@AUT Austria's] alpine club, and she told [m5:#outlet this newspaper] that the heaviest weighs eleven kilos.

### Reuters 2011-07-06 none
"<<q1 There is nothing new to report>>," [m1:UN a U.N. spokesman] told journalists in [m2:@USA New York]. [m3:SDN.GOV The Sudanese mission] did not answer the telephone. The session lasted nine minutes.
q1 m1 direct cue=told

### Mint 2014-10-11 none
[m1:IND.CVL Kailash Satyarthi], who trained as an electrical engineer, shares the prize with [m2:PAK.EDU a schoolgirl from Swat]. [m3=m1 He] is 60. [m4=m2 She] is 17 and learned the news in a chemistry lesson.
