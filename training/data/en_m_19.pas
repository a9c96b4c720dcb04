### Naharnet 2008-05-21
[m1:LBN.GOV Lebanon's Western-backed ruling coalition] and [m2:HEZBOLLAH.OPP the opposition led by Hezbollah] {e1 reached a deal} in [m3:@QAT Doha] before dawn on Wednesday after five days of talks hosted by [m4:QAT.GOV Sheikh Hamad bin Jassim].
e1 m1 > m2 SUPPORT actual 2008-05-21/day ctx=political_institutions

### Naharnet 2008-05-21
[m1:LBN.OPP Opposition supporters] {e1 dismantled} the tent city that had paralysed central [m2:@LBN Beirut] for eighteen months, hours after the agreement with [m3:LBN.GOV Prime Minister Fouad Siniora's government], as [m4:LBN.MIL soldiers] looked on.
e1 m1 > m3 RETREAT actual 2008-05-21/day ctx=political_institutions

### Naharnet 2008-05-14
[m1:LBN.GOV The Lebanese cabinet] {e1 revoked} two measures against [m2:HEZBOLLAH.REB Hezbollah], one of them on [m5=m2 its] telephone network, that had set off a week of street battles, and [m3:? Arab League mediators] landed in [m4:@LBN Beirut].
e1 m1 > m2 CONCEDE actual 2008-05-14/none ctx=political_institutions

### Naharnet 2006-09-02
[m1:ITA.MIL About 800 Italian marines] {e1 came ashore} near Tyre on Saturday to reinforce [m2:UN the U.N. Interim Force in Lebanon], whose commander, [m3:FRA.MIL Maj. Gen. Alain Pellegrini], met [m5=m1 them] on the beach; [m4:@FIN Finland] has offered 250 engineers.
e1 m1 > m2 AID actual 2006-09-02/day ctx=peacekeeping

### Naharnet 2006-08-25
[m1:FRA.GOV President Jacques Chirac] {e1 undertook to raise} [m5=m1 his] country's contingent in [m2:UN the U.N. force in south Lebanon] to 2,000 men, answering complaints from [m3:ITA.GOV Rome] and [m4:USA.GOV Washington] about the 200 first announced.
e1 m1 > m2 AGREE planned 2006-08-25/none ctx=peacekeeping

### Naharnet 2006-10-01
[m1:ISR.MIL Israel] {e1 pulled} the last of [m5=m1 its] troops out of [m2:LBN.GOV Lebanon] early on Sunday, except for the divided village of [m3:@LBN Ghajar], allowing [m4:LBN.MIL the Lebanese army] to deploy along the fence for the first time in decades.
e1 m1 > m2 RETREAT actual 2006-10-01/day mode=withdraw ctx=military,territory

### Naharnet 2006-09-06
[m1:ISR.GOV Israel] said [m6=m1 it] {e1 would end} [m7=m1 its] air blockade of [m2:LBN.GOV Lebanon] on Thursday evening at the urging of [m3:UN U.N. Secretary-General Kofi Annan], who {e2 had talks} in [m4:@EGY Cairo] the same day with [m5:EGY.GOV President Hosni Mubarak].
e1 m1 > m2 CONCEDE planned 2006-09-07/day ctx=military
e2 m3 > m5 CONSULT actual 2006-09-06/day ctx=diplomatic

### Naharnet 2015-03-11
[m1:LBN.GOV Lebanon] {e1 shelters} 1.1 million [m2:SYR.REF registered Syrian refugees], a quarter of [m5=m1 its] population, [m3:LBN.GOV Social Affairs Minister Rashid Derbas] told a donor committee in [m4:@KWT Kuwait].
e1 m1 > m2 AID actual 2015-03-11/none ctx=asylum said=m3

### Naharnet 2020-08-05
[m1:CYP.GOV Cyprus] {e1 despatched} 10 paramedics and eight police dogs with their handlers to [m2:LBN.CVL blast-stricken Beirut] on Wednesday, while [m3:ISR.GOV Israel], which has no ties with [m4:LBN.GOV its neighbour], {e2 offered} medical help through [m5:UN the United Nations].
e1 m1 > m2 AID actual 2020-08-05/day ctx=disasters
e2 m3 > m4 AGREE planned 2020-08-05/none ctx=disasters,health

### Naharnet 2020-08-10
[m1:LBN.GOV Prime Minister Hassan Diab] {e1 stepped down} with [m4=m1 his] cabinet on Monday, six days after the explosion at the port, as [m2:LBN.CVL crowds outside parliament] threw stones and [m3:FRA.GOV France's president] arranged a conference of donors.
e1 m1 > m2 RETREAT actual 2020-08-10/day mode=resign ctx=executive

### Naharnet 2022-10-27
[m1:LBN.GOV Lebanon] and [m2:ISR.GOV Israel] {e1 completed} a maritime border deal on Thursday with an exchange of letters through [m3:USA.GOV U.S. envoy Amos Hochstein] at a base in [m4:@LBN Naqoura], without [m5=m1+m2 their] delegations meeting.
e1 m1 > m2 SUPPORT actual 2022-10-27/day ctx=territory,natural_resource

### Naharnet 2020-10-01
[m1:LBN.GOV Lebanon] and [m2:ISR.GOV Israel] {e1 are to begin} negotiations on [m6=m1+m2 their] maritime frontier in [m3:@LBN Naqoura] in mid-October, [m4:LBN.LEG parliament speaker Nabih Berri] said, with [m5:USA.GOV the United States] as facilitator.
e1 m1 > m2 AGREE planned 2020-10-01/month ctx=territory said=m4

### Rudaw 2017-10-16
[m1:IRQ.MIL Kurdish peshmerga fighters loyal to the Patriotic Union of Kurdistan] {e1 abandoned} [m6=m1 their] posts around [m2:@IRQ Kirkuk] to [m3:IRQ.MIL Iraqi federal troops] on Monday, almost without a shot, and [m4:IRN.GOV Iran] {e2 closed} crossings with [m5:IRQ.GOV the Kurdistan Region].
e1 m1 > m3 RETREAT actual 2017-10-16/day mode=withdraw ctx=territory,military
e2 m4 > m5 COERCE actual 2017-10-16/day mode=restrict ctx=territory

### Rudaw 2017-10-25
[m1:IRQ.GOV The Kurdistan Regional Government] {e1 offered} to freeze the result of [m4=m1 its] independence referendum and open a dialogue with [m2:IRQ.GOV the federal government of Haider al-Abadi], who was then in [m3:@TUR Ankara].
e1 m1 > m2 CONCEDE planned 2017-10-25/none ctx=territory

### Rudaw 2018-03-13
[m1:IRQ.GOV Prime Minister Haider al-Abadi] on Tuesday {e1 rescinded} a six-month ban on international flights to the airports of [m2:IRQ.GOV the Kurdistan Region] in [m3:@IRQ Erbil] and [m4:@IRQ Sulaimani], ahead of the Newroz holiday.
e1 m1 > m2 CONCEDE actual 2018-03-13/day ctx=territory,economic

### Rudaw 2014-08-15
[m1:DEU.GOV The German air force] {e1 airlifted} 36 tons of bandages, food and blankets to [m2:IRQ.CVL Yazidis in the mountains of northern Iraq] by way of [m3:@IRQ Erbil], and [m4:DEU.GOV Foreign Minister Frank-Walter Steinmeier] {e2 met} [m5:IRQ.GOV Kurdish leader Masoud Barzani] there.
e1 m1 > m2 AID actual 2014-08-15/none ctx=human_security
e2 m4 > m5 CONSULT actual 2014-08-15/none mode=visit ctx=military

### Rudaw 2014-08-31
[m1:DEU.GOV Germany] {e1 is to supply} [m2:IRQ.MIL the peshmerga] with 8,000 rifles and 30 anti-tank launchers, [m3:DEU.GOV Defence Minister Ursula von der Leyen] announced in [m4:@DEU Berlin] on Sunday, ahead of a debate in [m5:DEU.LEG the Bundestag].
e1 m1 > m2 AGREE planned 2014-08-31/day ctx=military,terrorism said=m3

### Rudaw 2014-09-25
[m1:DEU.MIL German paratroopers] {e1 have started instructing} [m2:IRQ.MIL Kurdish peshmerga] in the use of Milan missiles at a range outside [m3:@IRQ Erbil], free of charge and for as long as the fight against [m4:ISIS Islamic State] lasts.
e1 m1 > m2 AID actual 2014-09-25/none ctx=military,terrorism

### Rudaw 2016-05-04 none
Weather stations around [m1:@IRQ Duhok] measured 41 millimetres of rain in two days, and the river that flows on to [m2:@SYR Hasakah] was higher than in any May since 2003, but no house was damaged.
