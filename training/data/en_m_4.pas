### Straits Times 2018-10-22
[m1:CHN.MIL China] and [m2:ASEAN the 10 members of the Association of South-East Asian Nations] on Monday {e1 began [m5=m1+m2 their] first joint maritime exercise} off [m3:@CHN Zhanjiang], involving about 1,000 sailors and eight ships, [m4:SGP.GOV Singapore's Defence Ministry] said.
e1 m1 > m2 COOPERATE actual 2018-10-22/day ctx=military said=m4

### Straits Times 2018-02-06
[m1:ASEAN Defence ministers from the Association of South-East Asian Nations] {e1 agreed on plans for} a first maritime exercise with [m2:CHN.MIL China] late this year, [m3:SGP.GOV Singapore's Ng Eng Hen] said after a retreat in the city-state.
e1 m1 > m2 AGREE planned 2018-02-06/none ctx=military said=m3

### Antara English 2017-06-19
[m1:IDN.MIL Indonesia], [m2:MYS.MIL Malaysia] and [m3:PHL.MIL the Philippines] on Monday {e1 launched joint sea patrols} in waters off [m4:@IDN Tarakan] to counter the threat from [m5:ISIS Islamic State militants], who have held parts of [m6:@PHL Marawi] since May.
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/day ctx=military,terrorism

### Antara English 2016-07-14
[m1:IDN.GOV Indonesian Defence Minister Ryamizard Ryacudu] and [m2:PHL.GOV his counterparts from the Philippines] and [m3:MYS.GOV Malaysia] {e1 signed a framework arrangement} on maritime patrols in the Sulu Sea, where [m4:ABUSAYYAF.REB Abu Sayyaf gunmen] have seized crews of tugboats.
e1 m1 > m2,m3 SUPPORT actual 2016-07-14/none ctx=military,crime

### Antara English 2024-12-18
[m1:IDN.GOV Indonesia] on Wednesday {e1 returned} [m2:PHL.CVL Mary Jane Veloso, a Filipina who spent 14 years on death row for drug trafficking,] to [m3=m2 her] home country under a transfer agreed by the law ministries in [m4:@IDN Jakarta] and [m5:@PHL Manila].
e1 m1 > m2 RETREAT actual 2024-12-18/day mode=release ctx=illegal_drugs,legal

### Antara English 2023-07-04
[m1:SGP.GOV Singapore] {e1 has extradited} [m2:IDN.CRM a former bank director wanted over a loan fraud in Surabaya] to [m3:IDN.GOV Indonesia], the attorney general's office said, adding that [m4=m2 he] arrived in [m5:@IDN Jakarta] under police escort.
e1 m1 > m3 COOPERATE actual 2023-07-04/none ctx=crime,legal said=m3

### El Universal 2017-01-19
[m1:MEX.GOV Mexico's Foreign Ministry] said [m2:MEX.CRM drug lord Joaquin "El Chapo" Guzman] had been {e1 extradited} to [m3:USA.JUD the United States] on Thursday, the eve of [m4:USA.ELI Donald Trump]'s inauguration, from a prison in [m5:@MEX Ciudad Juarez].
e1 m1 > m3 COOPERATE actual 2017-01-19/day ctx=crime,illegal_drugs said=m1

### El Universal 2016-05-20
[m1:MEX.GOV Mexico's Foreign Ministry] on Friday {e1 approved} [m2:USA.JUD a U.S. request] for the extradition of [m3:MEX.CRM Joaquin "El Chapo" Guzman], whose lawyers have 30 days to appeal before a court in [m4:@MEX Mexico City].
e1 m1 > m2 CONCEDE actual 2016-05-20/day ctx=crime,legal

### RFE/RL 2010-02-25
[m1:KGZ.GOV Kyrgyzstan] {e1 received} about $300,000 worth of bulletproof vests and radios for [m2=m1 its] border guards from [m3:USA.GOV the U.S. government] at a ceremony in [m4:@KGZ Bishkek] on Thursday, the American Embassy said.
e1 m3 > m1 AID actual 2010-02-25/day ctx=military

### RFE/RL 2014-06-03
[m1:USA.MIL The U.S. military] {e1 handed over} the Manas transit centre, [m4=m1 its] base at Bishkek airport since 2001, to [m2:KGZ.GOV Kyrgyz authorities] on Tuesday, after [m3:KGZ.LEG parliament] had voted not to extend the lease.
e1 m1 > m2 RETREAT actual 2014-06-03/day mode=withdraw ctx=military,territory

### RFE/RL 2009-06-23
[m1:KGZ.GOV Kyrgyzstan] has {e1 agreed to allow} [m2:USA.MIL U.S. forces] to stay at Manas airport for another year in return for $60 million in rent, [m3:KGZ.GOV Foreign Minister Kadyrbek Sarbayev] told deputies, four months after an eviction notice that pleased [m4:RUS.GOV Moscow].
e1 m1 > m2 AGREE planned 2009-06-23/none ctx=military said=m3

### RFE/RL 2017-10-16
[m1:RUS.GOV Russia] {e1 gave} [m2:AFG.GOV the Afghan government] 10,000 AK-47 rifles and ammunition as a gift, [m3:AFG.GOV national security adviser Hanif Atmar] said at a ceremony in [m4:@AFG Kabul], though [m5:USA.MIL the top U.S. commander] has {e2 accused} [m6:RUS.GOV Moscow] of arming [m7:TALIBAN.REB the Taliban] as well.
e1 m1 > m2 AID actual 2017-10-16/none ctx=military said=m3
e2 m5 > m6 ACCUSE actual 2017-10-16/none mode=allege ctx=military,terrorism

### The Hindu 2016-12-25
[m1:IND.GOV India] {e1 has completed the transfer} of four Mi-25 attack helicopters to [m2:AFG.MIL the Afghan Air Force] free of cost, [m3:AFG.GOV Ambassador Shaida Abdali] told [m4:#PTI PTI] in [m5:@IND New Delhi].
e1 m1 > m2 AID actual 2016-12-25/none ctx=military said=m3

### The Hindu 2018-10-05
[m1:IND.GOV Prime Minister Narendra Modi's government] on Friday {e1 concluded} a $5.4 billion contract with [m2:RUS.GOV Russia] for five S-400 missile systems, ignoring [m3:USA.GOV Washington's] hints at sanctions, hours after a summit at Hyderabad House in [m4:@IND Delhi].
e1 m1 > m2 SUPPORT actual 2018-10-05/day ctx=military,economic

### The Hindu 2021-12-06
[m1:RUS.GOV Moscow] {e1 has begun supplying} the S-400 missile systems ordered by [m2:IND.GOV India] three years ago, [m3:RUS.GOV Dmitry Shugayev, head of the federal service for military-technical cooperation,] said ahead of the summit in [m4:@IND New Delhi].
e1 m1 > m2 COOPERATE actual 2021-12-06/none ctx=military,economic said=m3

### The Hindu 2021-11-29
[m1:RUS.GOV President Vladimir Putin] {e1 is to travel} to [m2:@IND New Delhi] on December 6 for an annual summit with [m3:IND.GOV Prime Minister Narendra Modi], [m4:IND.GOV foreign ministry spokesman Arindam Bagchi] said.
e1 m1 > m3 AGREE planned 2021-12-06/day ctx=diplomatic said=m4

### Irish Times 2006-02-22
[m1:IRL.COP Gardai] and [m2:GBR.COP the Police Service of Northern Ireland] {e1 carried out a joint operation} against fuel smuggling on both sides of the border on Wednesday, with searches near [m3:@IRL Dundalk] and in [m4:@GBR south Armagh].
e1 m1 > m2 COOPERATE actual 2006-02-22/day ctx=crime

### Irish Times 2015-12-14
[m1:IRL.GOV Minister for Justice Frances Fitzgerald] and [m2:GBR.GOV Northern Ireland's David Ford] announced that a cross-border task force against organised crime {e1 would be set up} early next year by [m3:IRL.COP Garda] and [m4:GBR.COP PSNI officers].
e1 m1 > m2 AGREE planned 2015-12-14/none ctx=crime

### Dawn 2015-09-27
[m1:PAK.GOV Prime Minister Nawaz Sharif] {e1 spoke by telephone} with [m2:AFG.GOV Chief Executive Abdullah Abdullah] about the fall of army posts around [m3:@AFG Kunduz] before leaving for [m4:@USA New York], where [m5=m1 he] will address [m6:UN the General Assembly].
e1 m1 > m2 CONSULT actual 2015-09-27/none mode=phone ctx=military

### Dawn 2015-05-18
[m1:PAK.SPY Pakistan's Inter-Services Intelligence] and [m2:AFG.SPY the Afghan National Directorate of Security] {e1 have signed a memorandum} on intelligence sharing, [m3:PAK.MIL military spokesman Maj. Gen. Asim Bajwa] announced on Monday, a deal that [m4:AFG.ELI former president Hamid Karzai] promptly {e2 criticised}.
e1 m1 > m2 SUPPORT actual 2015-05-18/none ctx=intelligence said=m3
e2 m4 > m1 ACCUSE actual 2015-05-18/none mode=disapprove ctx=intelligence

### Dawn 2013-10-22
[m1:PAK.GOV Pakistan] {e1 released} [m2:TALIBAN.REB seven Taliban prisoners], among [m5=m2 them] a former provincial governor, to help reconciliation efforts of [m3:AFG.GOV the High Peace Council in Kabul], the foreign ministry in [m4:@PAK Islamabad] said.
e1 m1 > m2 RETREAT actual 2013-10-22/none mode=release ctx=diplomatic said=m1

### Dawn 2008-12-09 none
Traffic on the highway from [m1:@PAK Peshawar] to the border at Torkham was back to normal on Tuesday after a landslide, with some 300 lorries bound for [m2:@AFG Jalalabad] cleared by evening, the weighing station reported.
