### AP 2018-04-16
[m1:USA.GOV The U.S. Commerce Department] on Monday {e1 barred} American companies from selling parts to [m2:CHN.BUS Chinese telecoms equipment maker ZTE] for seven years, which [m3:CHN.GOV Beijing's commerce ministry] said [m4=m3 it] was watching.
e1 m1 > m2 SANCTION actual 2018-04-16/day mode=discontinue ctx=technology,economic

### AP 2018-05-13
[m1:USA.GOV President Donald Trump] said in a tweet on Sunday that [m2=m1 he] would {e1 help} [m3:CHN.BUS ZTE] get back into business fast, a day after [m4:CHN.GOV Vice Premier Liu He] announced a trip to [m5:@USA Washington].
e1 m1 > m3 CONCEDE planned 2018-05-13/day ctx=technology,economic

### AP 2018-06-18
[m1:USA.LEG The Senate] on Monday {e1 backed} a ban on sales to [m2:CHN.BUS the telecoms maker ZTE], in defiance of [m3:USA.GOV President Donald Trump], who had wanted [m4=m2 it] spared.
e1 m1 > m3 REJECT actual 2018-06-18/day ctx=technology,legislative

### AP 2018-12-01
[m1:CAN.COP Canadian police] {e1 arrested} [m2:CHN.BUS Meng Wanzhou, the chief financial officer of Huawei Technologies], at the airport in [m3:@CAN Vancouver] on Saturday at the request of [m4:USA.JUD American prosecutors].
e1 m1 > m2 COERCE actual 2018-12-01/day mode=arrest ctx=legal,technology

### AP 2018-12-08
[m1:CHN.GOV China's foreign ministry] {e1 warned} [m2:CAN.GOV Canada's ambassador, John McCallum], on Saturday of severe consequences if [m3:CHN.BUS Huawei's finance chief] was not set free at once.
e1 m1 > m2 THREATEN threatened 2018-12-08/day ctx=legal,diplomatic

### AP 2018-12-10
[m1:CHN.SPY State security officers in Beijing] {e1 took away} [m2:CAN.ELI Michael Kovrig, a former Canadian diplomat], on Monday, and [m3:ICG.NGO the International Crisis Group, his employer], {e2 asked} [m4:CHN.GOV the authorities] for [m5=m2 his] release.
e1 m1 > m2 COERCE actual 2018-12-10/day mode=arrest ctx=diplomatic
e2 m3 > m4 REQUEST requested 2018-12-10/none mode=yield ctx=diplomatic

### AP 2018-12-21
[m1:CAN.GOV Foreign Minister Chrystia Freeland] on Friday {e1 demanded} that [m2:CHN.GOV China] free two Canadians, and [m3:EU the European Union] and [m4:GBR.GOV Britain] {e2 stood by} [m5=m1 Ottawa] in separate statements.
e1 m1 > m2 REQUEST requested 2018-12-21/day mode=yield ctx=diplomatic
e2 m3,m4 > m5 SUPPORT actual 2018-12-21/none ctx=diplomatic

### AP 2019-01-14
[m1:CHN.JUD A court in the Chinese city of Dalian] {e1 sentenced} [m2:CAN.CRM Robert Schellenberg, a Canadian], to death for drug smuggling on Monday, which [m3:CAN.GOV Prime Minister Justin Trudeau] {e2 called} arbitrary.
e1 m1 > m2 SANCTION actual 2019-01-14/day mode=convict ctx=legal,illegal_drugs
e2 m3 > m1 ACCUSE actual 2019-01-14/day mode=disapprove ctx=legal

### AP 2019-03-01
[m1:CAN.GOV Canada's Department of Justice] said an extradition case against [m2:CHN.BUS Meng Wanzhou] would go ahead, a decision that [m3:CHN.GOV the Chinese embassy in Ottawa] {e1 deplored} on Friday.
e1 m3 > m1 ACCUSE actual 2019-03-01/day mode=disapprove ctx=legal

### AP 2019-03-03
[m1:CHN.BUS Lawyers for Huawei executive Meng Wanzhou] have {e1 sued} [m2:CAN.GOV the government of Canada], [m3:CAN.GOV its border agency] and [m4:CAN.COP the federal police] over her detention, [m5=m1 they] said on Sunday.
e1 m1 > m2,m3,m4 ACCUSE actual 2019-03-03/none ctx=legal

### AP 2019-03-06
[m1:CHN.GOV China] has {e1 suspended} the licence of [m2:CAN.BUS Richardson International], one of Canada's largest exporters of canola, [m3:CAN.GOV Agriculture Minister Marie-Claude Bibeau] said, and farmers in [m4:@CAN Saskatchewan] fear for the spring.
e1 m1 > m2 SANCTION actual 2019-03-06/none mode=discontinue ctx=economic said=m3

### AP 2019-05-01
[m1:CHN.GOV Beijing] {e1 has not accepted} a Canadian delegation on canola, [m2:CAN.GOV Trade Minister Jim Carr] said on Wednesday, three weeks after [m3:CAN.GOV Ottawa] {e2 asked} for a visit by [m4=m3 its] inspectors.
e1 m1 > m3 REJECT actual 2019-05-01/none mode=meet ctx=economic said=m2
e2 m3 > m1 REQUEST requested 2019-05-01/none mode=meet ctx=economic

### AP 2021-09-24
[m1:CHN.GOV China] {e1 freed} [m2:CAN.CVL Michael Kovrig and Michael Spavor] on Friday, hours after [m3:CHN.BUS Meng Wanzhou] had left [m4:@CAN Vancouver] for home, [m5:CAN.GOV Prime Minister Justin Trudeau] told reporters.
e1 m1 > m2 RETREAT actual 2021-09-24/day mode=release ctx=diplomatic said=m5

### AP 2019-01-23
[m1:CAN.CVL A dozen people] {e1 waved} signs for the release of [m2:CHN.BUS Meng Wanzhou] outside [m3:CAN.JUD the Supreme Court of British Columbia] on Wednesday, across the road from [m4:CAN.CVL a smaller group] holding pictures of two detained Canadians.
e1 m1 > m3 PROTEST actual 2019-01-23/day mode=demo ctx=legal

### AP 2019-04-10 none
Canola was seeded on 21 million acres in [m1:@CAN western Canada] last year. [m2:CAN.AGR A grower near Saskatoon] who has farmed since 1984 will sow more lentils; they go to [m3:@IND India] and [m4:@TUR Turkey], and to [m5:@BGD Bangladesh].
