### Tolo News 2020-02-29
{e1 The signing of a withdrawal agreement} between [m1:USA.GOV U.S. envoy Zalmay Khalilzad] and [m2:TALIBAN.REB Taliban deputy leader Abdul Ghani Baradar] in [m3:@QAT Doha] on Saturday was watched by [m4:PAK.GOV the foreign minister of Pakistan] and diplomats of thirty countries.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military,diplomatic

### Tolo News 2020-08-09
{e1 The release of} the last 400 [m1:TALIBAN.REB Taliban prisoners] was approved by [m2:AFG.LEG a grand assembly of elders in Kabul] on Sunday, and [m3:AFG.GOV President Ashraf Ghani] said [m4=m3 he] would put [m5=m3 his] name to the decree the same day.
e1 m2 > m1 CONCEDE planned 2020-08-09/day ctx=military

### Tolo News 2020-09-01
By Tuesday [m1:AFG.GOV Afghan authorities] had {e1 turned loose} all but seven of 400 [m2:TALIBAN.REB Taliban inmates] from Pul-e-Charkhi prison, with [m3:FRA.GOV France] and [m4:AUS.GOV Australia] {e2 objecting to} freedom for men who had killed [m5=m3+m4 their] soldiers.
e1 m1 > m2 RETREAT actual 2020-09-01/day mode=release ctx=military
e2 m3,m4 > m1 ACCUSE actual 2020-09-01/none mode=disapprove ctx=military

### Tolo News 2018-06-09
[m1:TALIBAN.REB The Taliban] on Saturday {e1 announced a surprise three-day ceasefire} with [m2:AFG.MIL Afghan security forces] over the Eid holiday, excluding [m3:NATO foreign troops], two days after an unconditional truce {e2 was declared} by [m4:AFG.GOV President Ashraf Ghani].
e1 m1 > m2 CONCEDE planned 2018-06-09/day ctx=military
e2 m4 > m1 CONCEDE actual 2018-06-07/day ctx=military

### Tolo News 2018-06-17
[m1:AFG.GOV President Ashraf Ghani] {e1 has prolonged} [m6=m1 his] government's truce with [m2:TALIBAN.REB the Taliban] by ten days, but [m5=m2 the insurgents] {e2 refused to follow suit} and [m3:? gunmen] killed nine people in [m4:@AFG Nangarhar].
e1 m1 > m2 CONCEDE actual 2018-06-17/none ctx=military
e2 m2 > m1 REJECT actual 2018-06-17/none mode=yield ctx=military

### Tolo News 2016-09-29
[m1:AFG.GOV Ashraf Ghani] and [m2:AFG.REB Gulbuddin Hekmatyar], who spoke by video link from hiding, {e1 put [m5=m1+m2 their] signatures to} a peace accord at the palace in [m3:@AFG Kabul] on Thursday, and [m4:AFG.CVL a group of war victims] {e2 protested} outside.
e1 m1 > m2 SUPPORT actual 2016-09-29/day ctx=military
e2 m4 > m1 PROTEST actual 2016-09-29/day mode=demo ctx=human_rights

### Tolo News 2017-02-04
[m1:UN The U.N. Security Council] {e1 has struck} [m2:AFG.REB Gulbuddin Hekmatyar, leader of Hezb-i-Islami,] off [m5=m1 its] sanctions list at the request of [m3:AFG.GOV the Afghan government], diplomats in [m4:@USA New York] said.
e1 m1 > m2 CONCEDE actual 2017-02-04/none ctx=terrorism

### Tolo News 2014-10-26
[m1:GBR.MIL The last British combat unit in Helmand] {e1 lowered [m5=m1 its] flag} at Camp Bastion on Sunday and passed the base to [m2:AFG.MIL the Afghan National Army's 215th Corps], [m3:GBR.GOV Defence Secretary Michael Fallon] said in [m4:@GBR London].
e1 m1 > m2 RETREAT actual 2014-10-26/day mode=withdraw ctx=military

### Tolo News 2014-09-30
[m1:AFG.GOV National security adviser Hanif Atmar] and [m2:USA.GOV U.S. Ambassador James Cunningham] {e1 inked} the security agreement in [m3:@AFG Kabul] on Tuesday, a day after [m4:AFG.GOV Ghani] took the oath and [m5:RUS.GOV Moscow] asked for details.
e1 m1 > m2 SUPPORT actual 2014-09-30/day ctx=military

### Tolo News 2013-11-24
[m1:AFG.GOV President Hamid Karzai] {e1 declined to sign} a security pact with [m2:USA.GOV the United States] before next year's election, defying the advice of [m3:AFG.LEG an assembly of 2,500 elders] that ended in [m4:@AFG Kabul] on Sunday.
e1 m1 > m2 REJECT actual 2013-11-24/day mode=assist ctx=military

### Tolo News 2013-06-18
[m1:TALIBAN.REB The Taliban] opened a political office in [m2:@QAT Doha] on Tuesday for talks with [m3:USA.GOV American officials], and [m4:USA.GOV the White House] {e1 hailed} the move as an important first step.
e1 m4 > m1 SUPPORT actual 2013-06-18/day ctx=diplomatic

### Tolo News 2021-08-29
A joint statement by [m1:USA.GOV the United States] and 97 other governments said [m2:TALIBAN.REB the Taliban] {e1 had given assurances} that [m3:AFG.CVL Afghans with travel papers] would be free to go after Tuesday, as flights from [m4:@AFG Kabul] neared their end.
e1 m2 > m3 AGREE planned 2021-08-29/none ctx=asylum,rights_freedoms said=m1

### Tolo News 2021-09-09
[m1:TALIBAN.GOV Afghanistan's new rulers] {e1 let} 113 [m2:? Americans and other foreigners] leave Kabul on a Qatar Airways plane on Thursday, the first such departure since the airlift, [m3:QAT.GOV Qatari envoy Mutlaq al-Qahtani] told reporters on the apron.
e1 m1 > m2 CONCEDE actual 2021-09-09/day ctx=migration said=m3

### Tolo News 2021-12-11
[m1:IND.GOV India] {e1 flew} 1.6 tonnes of medicine to [m2:AFG.CVL sick children in Kabul] on Saturday on the plane that had carried 104 people to [m3:@IND Delhi], and [m4:WHO the World Health Organization] is to distribute it.
e1 m1 > m2 AID actual 2021-12-11/day ctx=health

### Tolo News 2021-11-24
[m1:PAK.GOV Islamabad] {e1 has permitted} [m2:IND.GOV India] to truck 50,000 tonnes of wheat to [m3:@AFG Afghanistan] across [m6=m1 its] territory by way of Wagah, [m4:PAK.GOV Prime Minister Imran Khan] told officials at a meeting in [m5:@PAK Islamabad].
e1 m1 > m2 CONCEDE actual 2021-11-24/none ctx=economic,human_security said=m4

### Tolo News 2022-02-22
The first of 50 lorries loaded with wheat {e1 given} by [m1:IND.GOV India] for [m2:AFG.CVL hungry Afghans] crossed at [m3:@PAK Wagah] on Tuesday after a ceremony with [m4:AFG.GOV Ambassador Farid Mamundzay], whom [m5:TALIBAN.GOV the new authorities] do not recognise.
e1 m1 > m2 AID actual 2022-02-22/day ctx=human_security

### Tolo News 2023-09-13
[m1:TALIBAN.GOV Taliban Prime Minister Mohammad Hasan Akhund] on Wednesday {e1 received the credentials of} [m2:CHN.GOV Zhao Sheng, China's new ambassador], at the presidential palace in [m3:@AFG Kabul]; [m4:PAK.GOV Pakistan] and [m5:IRN.GOV Iran] have kept envoys without such a step.
e1 m2 > m1 CONSULT actual 2023-09-13/day ctx=diplomatic

### Tolo News 2025-07-03
[m1:RUS.GOV Russia] {e1 formally recognised} [m2:TALIBAN.GOV the Taliban government] on Thursday, the first country to do so, after [m3:RUS.GOV Ambassador Dmitry Zhirnov] called on [m4:TALIBAN.GOV Foreign Minister Amir Khan Muttaqi] in [m5:@AFG Kabul].
e1 m1 > m2 SUPPORT actual 2025-07-03/day ctx=diplomatic

### Tolo News 2012-11-19 none
A kilo of pomegranates from [m1:@AFG Kandahar] costs 90 afghanis in [m2:@AFG Kabul] and three dollars in [m3:@ARE Dubai], said [m4:AFG.BUS an exporters' union], whose members loaded 700 tons in October.
