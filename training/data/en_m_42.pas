### AP 2010-06-08
[m1:NIC.GOV Nicaragua] {e1 withdrew [m5=m1 its] complaint} against [m2:CRI.GOV Costa Rica] at a regional court in [m3:@NIC Managua] on Tuesday, clearing the way for a summit that [m4:PAN.GOV Panama] is to chair.
e1 m1 > m2 CONCEDE actual 2010-06-08/day ctx=legal,territory

### AP 2010-12-13
[m1:NIC.MIL Nicaragua's army] {e1 withdrew} [m5=m1 its] soldiers from a river island also claimed by [m2:CRI.GOV Costa Rica] on Monday, officials in [m3:@CRI San Jose] said, days before a ruling by judges in [m4:@NLD The Hague].
e1 m1 > m2 RETREAT actual 2010-12-13/day mode=withdraw ctx=territory

### AP 2010-11-09
[m1:CRI.GOV Costa Rica] {e1 withdrew [m5=m1 its] ambassador} from [m2:NIC.GOV Nicaragua] over the dredging of the San Juan river, a day before [m3:OAS the Organization of American States] met in [m4:@USA Washington].
e1 m1 > m2 SANCTION actual 2010-11-09/none mode=withdraw ctx=territory,diplomatic

### AP 2023-11-19
[m1:NIC.GOV Nicaragua] formally {e1 withdrew from} [m2:OAS the Organization of American States] on Sunday, a step announced two years ago by [m3:NIC.GOV President Daniel Ortega] that [m4:USA.GOV the U.S. envoy] {e2 deplored}.
e1 m1 > m2 REJECT actual 2023-11-19/day mode=assist ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2023-11-19/none mode=disapprove ctx=diplomatic

### AP 2018-05-15
[m1:NIC.REL Nicaragua's Roman Catholic bishops] {e1 opened talks} between [m2:NIC.GOV President Daniel Ortega's government] and [m3:NIC.EDU student leaders] at a seminary outside [m4:@NIC Managua], a venue proposed by [m5:VAT.REL the papal nuncio].
e1 m1 > m2,m3 CONSULT actual 2018-05-15/none mode=third-party ctx=pro_democracy

### AP 2018-04-22
[m1:NIC.GOV President Daniel Ortega] {e1 scrapped} a change to pensions on Sunday that had set off five days of unrest led by [m2:NIC.EDU university students], telling [m3:NIC.BUS factory owners] in [m4:@NIC Managua] that peace came first.
e1 m1 > m2 CONCEDE actual 2018-04-22/day ctx=economic

### AP 2019-02-27
[m1:NIC.GOV The Ortega government] {e1 opened the cells} of about 100 [m2:NIC.OPP opponents] on Wednesday and moved [m5=m2 them] to house arrest, just as {e2 talks} with [m3:NIC.OPP the Civic Alliance] began at a business school in [m4:@NIC Managua].
e1 m1 > m2 RETREAT actual 2019-02-27/day mode=release ctx=human_rights
e2 m1 > m3 CONSULT actual 2019-02-27/day ctx=pro_democracy

### AP 2021-12-10
[m1:CHN.GOV China] {e1 opened an embassy} in [m2:NIC.GOV Nicaragua] within weeks of the latter's break with [m3:TWN.GOV Taiwan], and [m4:CHN.GOV Vice Foreign Minister Ma Zhaoxu] received [m5:NIC.GOV a son of President Ortega] in [m6:@CHN Tianjin].
e1 m1 > m2 SUPPORT actual 2021-12-10/none ctx=diplomatic

### AP 2014-03-10
[m1:USA.GOV The State Department] {e1 opened a review} of whether [m2:UGA.GOV Uganda's] anti-gay law calls for cuts in aid, a spokeswoman said in [m3:@USA Washington], after [m4:NLD.GOV the Netherlands] {e2 stopped} payments to the courts.
e1 m1 > m2 ACCUSE actual 2014-03-10/none mode=investigate ctx=lgbt
e2 m4 > m2 SANCTION actual 2014-03-10/none mode=discontinue ctx=lgbt

### AP 2019-09-07
[m1:UGA.GOV Uganda] {e1 opened [m5=m1 its] doors} to [m2:COD.REF some 3,000 Congolese a month] this year, and settlements near [m3:@UGA Hoima] have new wells thanks to [m4:NOR.NGO the Norwegian Refugee Council].
e1 m1 > m2 AID actual 2019-01-01/year ctx=asylum,migration

### AP 2021-11-30
[m1:UGA.MIL Ugandan troops] {e1 opened up with artillery} on camps of [m2:COD.REB the Allied Democratic Forces] in eastern Congo on Tuesday in a campaign for which [m3:COD.GOV the government in Kinshasa] {e2 had given the green light}.
e1 m1 > m2 ASSAULT actual 2021-11-30/day mode=heavy-weapons ctx=military,terrorism
e2 m3 > m1 CONCEDE actual 2021-11-30/none ctx=military

### Reuters 2021-06-30
[m1:UGA.MIL The armies of Uganda] and [m2:COD.MIL the Democratic Republic of Congo] {e1 opened a joint operations centre} in [m3:@COD Beni] against the Allied Democratic Forces, officers said, while [m4:UN U.N. peacekeepers] stay in [m5=m4 their] bases.
e1 m1 > m2 COOPERATE actual 2021-06-30/none ctx=military,terrorism

### Reuters 2022-02-09
[m1:UGA.GOV Uganda] must pay [m2:COD.GOV Congo] $325 million, [m3:ICJ the world court in The Hague] {e1 ruled} on Wednesday, and officials in [m4:@UGA Kampala] {e2 rejected} the judgment as unfair.
e1 m3 > m1 REQUEST requested 2022-02-09/day mode=yield ctx=reparations,legal
e2 m1 > m3 REJECT actual 2022-02-09/none mode=yield ctx=reparations,legal

### Reuters 2006-08-26
[m1:UGA.GOV Uganda's government] and [m2:UGA.REB the Lord's Resistance Army] {e1 signed a truce} on Saturday in the southern Sudanese town of [m3:@SSD Juba], raising hopes for the 1.7 million people in camps near [m4:@UGA Gulu].
e1 m1 > m2 SUPPORT actual 2006-08-26/day ctx=military

### Reuters 2006-07-04
[m1:UGA.GOV Ugandan President Yoweri Museveni] {e1 offered total amnesty} to [m2:UGA.REB LRA leader Joseph Kony] if [m3=m2 he] responds to talks in [m4:@SSD Juba], in spite of a warrant from [m5:ICC the International Criminal Court].
e1 m1 > m2 CONCEDE hypothetical 2006-07-04/none ctx=military,legal

### Reuters 2015-01-06
[m1:UGA.REB Dominic Ongwen, a senior commander of the Lord's Resistance Army,] {e1 gave himself up} to [m2:USA.MIL U.S. special forces] in [m3:@CAF the Central African Republic], the State Department said.
e1 m1 > m2 RETREAT actual 2015-01-06/none ctx=military,legal

### Reuters 2015-01-17
[m1:UGA.MIL The Ugandan army] {e1 handed} [m2:UGA.REB Dominic Ongwen] to [m3:ICC the International Criminal Court] by way of [m4:CAF.GOV the authorities in Bangui], and [m5:@NLD a plane for The Hague] was standing by.
e1 m1 > m3 COOPERATE actual 2015-01-17/none ctx=legal

### Reuters 2009-11-23 none
A bottle of banana gin from [m1:@UGA Mbale] costs the same as a school exercise book, and last year's output, most of it for [m2:@KEN Kisumu] and [m3:@RWA Kigali], was worth more than the tea crop.
