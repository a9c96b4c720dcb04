### Reuters 2013-10-14
[m1:EGY.GOV Egypt's interim government] {e1 received} $2 billion in cash from [m2:KWT.GOV Kuwait], the central bank governor said, as [m4=m1 it] had from [m3:@SAU Saudi Arabia] in July.
e1 m2 > m1 AID actual 2013-10-14/none ctx=economic

### Reuters 2013-08-17
[m1:EGY.GOV Interim Prime Minister Hazem el-Beblawi] {e1 received} [m2:QAT.GOV the Qatari foreign minister] in [m3:@EGY Cairo] the day before a plan to dissolve [m4:EGY.OPP the Muslim Brotherhood] became known.
e1 m2 > m1 CONSULT actual 2013-08-17/none mode=visit ctx=diplomatic

### Reuters 2013-09-19
[m1:EGY.GOV Egypt] {e1 gave back} to [m2:QAT.GOV Qatar] a deposit of $2 billion after talks on turning it into bonds broke down, an official at the bank in [m3:@EGY Cairo] said, with funds from [m4:@ARE Abu Dhabi] in hand.
e1 m1 > m2 RETREAT actual 2013-09-19/none ctx=economic,diplomatic

### Reuters 2013-05-10
[m1:EGY.GOV Egypt] {e1 accepted} an offer of $3 billion from [m2:QAT.GOV Doha] in the form of bond purchases, [m3:EGY.GOV the finance minister] said before leaving for an [m4:IMF IMF] meeting in [m5:@USA Washington].
e1 m1 > m2 AGREE planned 2013-05-10/none ctx=economic said=m3

### Reuters 2015-02-16
[m1:EGY.GOV Egypt] and [m2:FRA.GOV French Defence Minister Jean-Yves Le Drian] on Monday {e1 signed a 5.2 billion euro contract} for 24 Rafale jets in [m3:@EGY Cairo], hours after air raids on [m4:@LBY Derna].
e1 m1 > m2 SUPPORT actual 2015-02-16/day ctx=military,economic

### Reuters 2015-07-21
[m1:EGY.MIL Egypt's air force] {e1 took possession of} [m5=m1 its] first three Rafales from [m2:FRA.BUS Dassault Aviation], and pilots flew them past the pyramids, where [m3:EGY.GOV President Sisi] will host [m4:FRA.GOV Francois Hollande] on August 6.
e1 m1 > m2 COOPERATE actual 2015-07-21/none ctx=military,economic

### Reuters 2012-07-30
[m1:EGY.GOV President Mohamed Mursi] {e1 pardoned} [m2:EGY.REL 26 Islamists, among them a preacher sentenced in the 1990s], on the day [m3:USA.GOV U.S. Defense Secretary Leon Panetta] {e2 landed} for talks with [m4=m1 him] in [m5:@EGY Cairo].
e1 m1 > m2 CONCEDE actual 2012-07-30/none ctx=religion_ethnicity,legal
e2 m3 > m4 CONSULT actual 2012-07-30/day mode=visit ctx=military

### Reuters 2015-09-23
[m1:EGY.GOV President Abdel Fattah al-Sisi] on Wednesday {e1 issued a pardon} for [m2:EGY.JRN two Al Jazeera journalists, Mohamed Fahmy and Baher Mohamed,] and 98 others on the eve of a trip to [m3:UN the United Nations] in [m4:@USA New York].
e1 m1 > m2 CONCEDE actual 2015-09-23/day ctx=rights_freedoms

### Reuters 2015-02-01
[m1:EGY.GOV Egypt] {e1 freed} [m2:AUS.JRN Australian reporter Peter Greste of Al Jazeera] on Sunday after 400 days and put [m3=m2 him] on a plane to [m4:@CYP Larnaca], where [m5:AUS.GOV Canberra's consul] {e2 looked after} [m6=m2 him].
e1 m1 > m2 RETREAT actual 2015-02-01/day mode=release ctx=rights_freedoms
e2 m5 > m6 AID actual 2015-02-01/none ctx=rights_freedoms

### Reuters 2012-11-22
[m1:EGY.GOV Egypt's Mohamed Mursi] {e1 has won praise from} [m2:USA.GOV the United States] and [m3:ISR.GOV Israel] for [m6=m1 his] part in the Gaza truce, though [m4:EGY.OPP Mohamed ElBaradei] {e2 called} [m5=m1 him] a new pharaoh for a decree of the same day.
e1 m2,m3 > m1 SUPPORT actual 2012-11-22/none ctx=military,diplomatic
e2 m4 > m5 ACCUSE actual 2012-11-22/none mode=disapprove ctx=executive

### Reuters 2012-11-21
[m1:ISR.GOV Israel] and [m2:HAMAS.REB the Islamist Hamas movement] {e1 agreed} on Wednesday to stop fighting from 9 p.m., [m3:EGY.GOV Foreign Minister Mohamed Kamel Amr] said in [m4:@EGY Cairo] with [m5:USA.GOV Hillary Clinton] next to [m6=m3 him].
e1 m1 > m2 AGREE planned 2012-11-21/day ctx=military said=m3

### Reuters 2012-11-24
[m1:ISR.MIL Israel's army] {e1 has relaxed} limits on how close to the fence [m2:PSE.AGR Gaza farmers] may work and how far boats may sail, [m3:PSE.GOV Hamas leader Ismail Haniyeh's office] said, while delegations were in [m4:@EGY Cairo].
e1 m1 > m2 CONCEDE actual 2012-11-24/none ctx=military,economic said=m3

### Reuters 2018-05-17
[m1:EGY.GOV President Sisi] said the Rafah crossing {e1 would stay open} to [m2:PSE.CVL people from Gaza] for the whole of Ramadan, the longest period since 2013, as [m3:TUR.GOV Turkey] prepared a summit in [m4:@TUR Istanbul].
e1 m1 > m2 CONCEDE planned 2018-05-17/none ctx=human_security

### Reuters 2011-10-18
[m1:HAMAS.REB Hamas] {e1 delivered} [m2:ISR.MIL Israeli soldier Gilad Shalit] to [m3:EGY.GOV Egyptian officers] at Rafah on Tuesday after five years, and the first 477 of 1,027 [m4:PSE.CVL Palestinians] were {e2 bussed out} of prison by [m5:ISR.GOV Israel].
e1 m1 > m2 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m5 > m4 RETREAT actual 2011-10-18/day mode=release ctx=military

### Reuters 2011-10-11
[m1:ISR.GOV Benjamin Netanyahu's cabinet] {e1 approved} by 26 to 3 a deal to swap more than 1,000 prisoners of [m2:HAMAS.REB Hamas] for [m3:ISR.MIL a soldier], negotiated in [m4:@EGY Cairo] with [m5:DEU.SPY a German mediator].
e1 m1 > m2 AGREE planned 2011-10-11/none ctx=military

### Reuters 2011-09-12 none
Sugar-cane juice costs two pounds a glass at the stand behind the stock exchange in [m1:@EGY Cairo], three times what it cost under King Farouk in [m2:@EGY Alexandria], the owner likes to say.
