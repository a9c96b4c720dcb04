### AFP 2023-04-21
[m1:SDN.MIL The army under General Abdel Fattah al-Burhan] and [m2:RSF.REB the paramilitary Rapid Support Forces] {e1 battled} for a seventh day around the airport. A three-day {e2 truce} for the Eid holiday was proclaimed by [m3=m2 the paramilitaries] at dawn; shelling was heard an hour later. [m4:USA.GOV Secretary of State Antony Blinken] {e3 phoned} [m5:? the two commanders] and {e4 implored} [m6=m5 them] to keep it. The evacuation of [m7:? embassy staff] from [m8:@SDN Khartoum] is being prepared in [m9:@DJI Djibouti].
e1 m1 > m2 ASSAULT actual 2023-04-21/day ctx=military
e2 m3 > m1 CONCEDE actual 2023-04-21/day mode=ceasefire ctx=military
e3 m4 > m5 CONSULT actual 2023-04-21/none mode=phone ctx=military
e4 m4 > m6 REQUEST requested 2023-04-21/none mode=yield ctx=military

### Reuters 2005-03-16
[m1:SYR.MIL Syrian troops] on Wednesday {e1 abandoned} a barracks near [m2:@LBN Tripoli] which [m3=m1 they] had held for 29 years. The {e2 withdrawal} had been {e3 demanded} by [m4:UNSC the Security Council] in September. [m5:LBN.CVL Up to a million people] {e4 filled} Martyrs' Square on Monday, a month after the assassination of [m6:? former premier Rafik al-Hariri]. Who ordered the killing is still unknown.
e1 m1 > m2 RETREAT actual 2005-03-16/day mode=withdraw ctx=military
e2 m1 > m2 RETREAT actual 2005-03-16/day mode=withdraw ctx=military again
e3 m4 > m1 REQUEST requested 2004-09-01/month mode=yield ctx=military bg
e4 m5 > m1 PROTEST actual 2005-03-14/day mode=demo ctx=pro_democracy

### Bangkok Post 2020-10-19
[m1:THA.GOV Prayut Chan-o-cha] {e1 has no plans to step down}, the prime minister's spokesman, [m2:THA.GOV Anucha Burapachaisri], told reporters. [m3=m1 The premier] had been given three days to resign by [m4:THA.EDU student leaders]. [m5:THA.GOV The digital ministry] {e2 ordered} [m6:? internet providers] to block the Telegram app. A {e3 ban} on gatherings of more than four people, in force since Thursday, was {e4 defied} at five places in [m7:@THA Bangkok] on Sunday.
e1 m1 > m4 REJECT actual 2020-10-19/none mode=resign ctx=executive
e2 m5 > m6 REQUEST requested 2020-10-19/none ctx=repression
e3 m1 > m4 COERCE actual 2020-10-15/day mode=restrict ctx=repression
e4 m4 > m1 PROTEST actual 2020-10-18/day mode=demo ctx=pro_democracy

### AP 2015-09-16
[m1:HUN.COP Officers in riot gear] {e6 used water cannon against} [m2:? hundreds of people] who were trying to break through a gate at Horgos. The {e1 clash} came a day after [m3:HUN.GOV the government] had {e2 sealed off} the border with [m4:SRB.GOV Serbia]. "<<q1 This is brutal treatment>>," [m5:SRB.GOV Aleksandar Vulin], a minister, said at the scene, and [m6=m5 he] {e3 protested} in writing. [m7:HRV.GOV Zagreb] would {e4 let} [m8=m2 the migrants] pass, [m9:HRV.GOV its prime minister] announced. [m10:UN U.N. chief Ban Ki-moon] {e5 was shocked}.
e1 m1 > m2 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration
e2 m3 > m4 COERCE actual 2015-09-15/day mode=restrict ctx=migration
e3 m5 > m3 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration
e4 m7 > m8 CONCEDE planned 2015-09-16/none ctx=migration
e5 m10 > m3 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration
e6 m1 > m2 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration again
q1 m5 direct cue=said

### Premium Times 2014-05-09
[m1:BOKO.REB Gunmen from Boko Haram] drove 276 girls from a school in [m2:@NGA Chibok] last month. After the {e1 abduction}, [m3:NGA.CVL mothers in red] {e2 took to the streets} of [m4:@NGA Abuja] daily. [m5:NGA.GOV President Goodluck Jonathan] has {e3 accepted} the {e4 offer} of a search team from [m6:USA.GOV Washington]. [m7:AMNESTY Amnesty International] {e5 faulted} [m8:NGA.MIL the army], which [m10=m7 it] says was warned four hours ahead. [m9=m8 The military] {e6 rejects} that.
e1 m1 > m2 ASSAULT actual 2014-04-01/month mode=abduct ctx=terrorism
e2 m3 > m5 PROTEST actual 2014-05-09/none mode=demo ctx=terrorism
e3 m5 > m6 AGREE actual 2014-05-09/none ctx=terrorism
e4 m6 > m5 AGREE planned 2014-05-09/none ctx=terrorism
e5 m7 > m8 ACCUSE actual 2014-05-09/none mode=allege ctx=terrorism
e6 m9 > m7 REJECT actual 2014-05-09/none ctx=terrorism

### Buenos Aires Times 2024-01-25
[m1:ARG.LAB The CGT, the country's largest union federation], {e1 brought} transport and banks to a halt for twelve hours on Wednesday. [m2:ARG.GOV Security Minister Patricia Bullrich] {e2 labelled} its leaders "<<q1 mafiosi>>" and said [m6=m1 the strikers] {e3 would be docked} a day's wages. [m3=m1 The unions] had been {e4 invited} to the Casa Rosada last week. [m4=m3 They] {e5 stayed away}. [m5:URY.LAB Their sister federation in Uruguay] sent greetings {e6 of solidarity}.
e1 m1 > m2 PROTEST actual 2024-01-24/day mode=strike ctx=labor
e2 m2 > m1 ACCUSE actual 2024-01-25/none mode=disapprove ctx=labor
e3 m2 > m6 THREATEN threatened 2024-01-25/none ctx=labor
e4 m2 > m3 AGREE planned 2024-01-15/week mode=meet ctx=labor
e5 m4 > m2 REJECT actual 2024-01-15/week mode=meet ctx=labor
e6 m5 > m1 SUPPORT actual 2024-01-25/none ctx=labor
q1 m2 mixed cue=labelled

### ICG 2016-12-14
Tens of thousands of civilians remained in the last streets held by [m1:SYR.REB rebels in Aleppo]. An {e1 agreement} to let [m2=m1 the fighters] out by bus was worked out overnight by [m3:RUS.GOV Moscow] and [m4:TUR.GOV Ankara]. It {e2 fell apart} within hours when [m5:SYR.REB Shiite militias] halted the first convoy. [m6:SYR.MIL Government artillery] {e3 resumed firing}. [m9=m3+m4 Both patrons] spoke of a misunderstanding, and the deployment of [m7:UN U.N. observers] was still being discussed by [m8:UNSC the Council] in [m10:@USA New York].
e1 m3 > m4 SUPPORT actual 2016-12-14/none ctx=military
e2 m5 > m1 COERCE actual 2016-12-14/none mode=restrict ctx=military
e3 m6 > m1 ASSAULT actual 2016-12-14/none mode=heavy-weapons ctx=military

### CNA 2022-08-04
[m1:USA.LEG House Speaker Nancy Pelosi] left [m2:TWN.GOV Taipei] for [m3:@KOR Seoul] on Wednesday evening. Her {e1 visit}, the first by a speaker in 25 years, had infuriated [m4:CHN.GOV Beijing]. Eleven missiles were {e2 launched} into waters off the island on Thursday, [m5:TWN.GOV the defence ministry] said. [m6=m5 It] {e3 sent up} jets to shadow the intruders. [m7=m4 China] also {e4 halted} imports of citrus fruit, and {e5 called off} a meeting with [m8:JPN.GOV Japan's foreign minister] in [m9:@KHM Phnom Penh].
e1 m1 > m2 CONSULT actual 2022-08-02/none mode=visit ctx=diplomatic
e2 m4 > m2 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military
e3 m6 > m4 MOBILIZE actual 2022-08-04/none mode=troops ctx=military
e4 m7 > m2 SANCTION actual 2022-08-04/none mode=discontinue ctx=economic
e5 m7 > m8 REJECT actual 2022-08-04/none mode=meet ctx=diplomatic

### Kuwait Times 2017-06-07 none
Shoppers in [m1:@QAT Doha] found fewer eggs and tomatoes on the shelves this week than usual. [m2:? A supermarket manager] said new suppliers had been found in [m3:@OMN Muscat] and [m4:@IRN Shiraz]. Flights over the peninsula take longer because of a detour. [m5=m2 He] said prices would settle after Ramadan. [m6:QAT.GOV The municipal ministry] published a list of butchers who are open at night, and [m7:QAT.BUS the chamber of commerce] its opening hours.
