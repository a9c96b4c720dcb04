### Irrawaddy 2015-10-15
[m1:MMR.GOV President Thein Sein's government] and [m2:MMR.REB eight ethnic armed organisations, led by the Karen National Union,] {e1 signed} what is called a nationwide ceasefire in [m3:@MMR Naypyitaw] on Thursday; [m4:MMR.REB the Kachin Independence Organisation] {e2 stayed away}.
e1 m1 > m2 SUPPORT actual 2015-10-15/day ctx=military
e2 m4 > m1 REJECT actual 2015-10-15/day mode=meet ctx=military

### Irrawaddy 2018-12-21
[m1:MMR.MIL Myanmar's armed forces] on Friday {e1 proclaimed a four-month halt} to operations against [m2:MMR.REB ethnic guerrillas in Kachin and Shan states], leaving out [m3:@MMR Rakhine], and {e2 invited} [m4=m2 them] to talks.
e1 m1 > m2 CONCEDE actual 2018-12-21/day ctx=military
e2 m1 > m4 AGREE actual 2018-12-21/day ctx=military

### Irrawaddy 2022-05-09
Two more [m1:MMR.REB ethnic armed groups] {e1 accepted} the invitation of [m2:MMR.MIL junta chief Min Aung Hlaing] to peace talks in [m3:@MMR the capital], whereas [m4:MMR.REB the Karen National Union] {e2 dismissed} it as a show.
e1 m1 > m2 AGREE planned 2022-05-09/none ctx=military
e2 m4 > m2 REJECT actual 2022-05-09/none mode=meet ctx=military

### Irrawaddy 2021-06-30
[m1:MMR.MIL The junta] on Wednesday {e1 set free} more than 2,000 [m2:MMR.CVL detainees, among them reporters and actors accused of incitement,] from Insein and other prisons, where families from [m3:@MMR Bago] had waited since dawn.
e1 m1 > m2 RETREAT actual 2021-06-30/day mode=release ctx=repression

### Irrawaddy 2022-11-17
[m1:MMR.MIL Myanmar's military government] {e1 said [m6=m1 it] had pardoned} [m2:GBR.ELI former British ambassador Vicky Bowman], [m3:JPN.JRN a Japanese filmmaker] and [m4:AUS.EDU Australian economist Sean Turnell] to mark a national holiday, and [m5:AUS.GOV Canberra's foreign minister] welcomed the news.
e1 m1 > m2,m3,m4 CONCEDE actual 2022-11-17/none ctx=legal,diplomatic

### Irrawaddy 2021-04-24
[m1:MMR.MIL General Min Aung Hlaing] {e1 sat across the table from} [m2:ASEAN nine Southeast Asian leaders and ministers] at an emergency summit in [m3:@IDN Jakarta] on Saturday, while [m4:IDN.CVL a small crowd] {e2 demonstrated} against [m5=m1 him] outside.
e1 m1 > m2 CONSULT actual 2021-04-24/day mode=multilateral ctx=pro_democracy
e2 m4 > m5 PROTEST actual 2021-04-24/day mode=demo ctx=pro_democracy

### Irrawaddy 2023-05-19
[m1:IND.MIL An Indian naval ship] {e1 unloaded} tents, pumps and medicine at Yangon's port for [m2:MMR.CVL survivors of Cyclone Mocha] in [m3:@MMR Sittwe], a delivery received by [m4:MMR.GOV the chief minister of Yangon Region].
e1 m1 > m2 AID actual 2023-05-19/none ctx=disasters

### Irrawaddy 2023-06-08
[m1:MMR.MIL The regime] {e1 suspended} travel permits for [m2:NGO aid organisations] in Rakhine, [m3:UN the U.N. humanitarian office] said, only two weeks after [m6=m1 it] {e2 had approved} [m4=m3 its] plan for lorries from [m5:@MMR Sittwe].
e1 m1 > m2 COERCE actual 2023-06-08/none mode=restrict ctx=disasters,human_security
e2 m1 > m4 CONCEDE actual 2023-06-08/none ctx=disasters,human_security

### Irrawaddy 2025-04-02
[m1:MMR.MIL The junta] late on Wednesday {e1 announced} a ceasefire until April 22 towards [m2:MMR.REB all armed opponents] after last week's earthquake, a day after [m3:MMR.REB the Three Brotherhood Alliance] {e2 had done so}, state television in [m4:@MMR Naypyitaw] said.
e1 m1 > m2 CONCEDE actual 2025-04-02/day ctx=disasters,military
e2 m3 > m1 CONCEDE actual 2025-04-01/day ctx=disasters,military

### Irrawaddy 2025-03-30
[m1:CHN.SOC A team of 82 Chinese rescuers] {e1 joined the search} for [m2:MMR.CVL people buried in Mandalay] on Sunday, [m3:RUS.GOV Russia's emergencies ministry] had 120 on [m5=m3 their] way, and [m4:USA.GOV the United States] {e2 promised} up to $2 million.
e1 m1 > m2 AID actual 2025-03-30/day ctx=disasters
e2 m4 > m2 AGREE planned 2025-03-30/none ctx=disasters

### Malay Mail 2018-06-30
[m1:MYS.GOV Malaysia] {e1 is taking out} the 600 or so soldiers [m6=m1 it] keeps in [m2:SAU.GOV Saudi Arabia], [m3:MYS.GOV Defence Minister Mohamad Sabu] said in [m4:@MYS Kuala Lumpur], in keeping with the policy of [m5:MYS.GOV Mahathir Mohamad].
e1 m1 > m2 CONCEDE planned 2018-06-30/none ctx=military said=m3

### Malay Mail 2018-05-16
[m1:MYS.GOV Malaysia's king] {e1 granted a full pardon} to [m2:MYS.OPP jailed politician Anwar Ibrahim] on Wednesday, a week after the election victory of [m3:MYS.GOV Mahathir Mohamad], who later {e2 paid} [m4=m2 him] a visit at the hospital in [m5:@MYS Cheras].
e1 m1 > m2 CONCEDE actual 2018-05-16/day ctx=legal,executive
e2 m3 > m4 CONSULT actual 2018-05-16/none mode=visit ctx=executive

### Malay Mail 2021-09-13
[m1:MYS.GOV Prime Minister Ismail Sabri Yaakob] and [m2:MYS.OPP Pakatan Harapan, the main opposition bloc,] {e1 signed a memorandum} in [m3:@MYS Kuala Lumpur] on Monday by which the latter will not block the budget.
e1 m1 > m2 SUPPORT actual 2021-09-13/day ctx=legislative,executive

### Malay Mail 2017-03-31
[m1:MYS.GOV Malaysia] {e1 let} [m2:PRK.GOV three North Koreans wanted over an airport murder] leave for [m3:@CHN Beijing] on Thursday together with the body, and [m4:PRK.GOV Pyongyang] {e2 dropped} [m6=m4 its] exit ban on [m5:MYS.CVL nine Malaysians].
e1 m1 > m2 RETREAT actual 2017-03-30/day mode=release ctx=diplomatic
e2 m4 > m5 CONCEDE actual 2017-03-30/day ctx=diplomatic

### Malay Mail 2014-07-22
[m1:UKR.REB Separatist leader Alexander Borodai] {e1 surrendered} the black boxes of the downed airliner to [m2:MYS.GOV Malaysian officials] in [m3:@UKR Donetsk] before dawn on Tuesday, hours after [m4:MYS.GOV Prime Minister Najib Razak] announced a deal in [m5:@MYS Kuala Lumpur].
e1 m1 > m2 RETREAT actual 2014-07-22/day ctx=military

### Malay Mail 2014-03-18 none
The search area, which [m1:MYS.GOV Malaysia's transport ministry] gives as 7.7 million square kilometres, is about the size of [m2:@AUS Australia], and stretches in two arcs from [m3:@KAZ Kazakhstan] to the southern Indian Ocean.
