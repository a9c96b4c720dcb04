### Africanews 2017-01-20
[m1:GMB.ELI Yahya Jammeh] {e1 agreed} late on Friday to hand over power and leave [m2:@GMB the Gambia], [m3:MRT.GOV Mauritania's President Mohamed Ould Abdel Aziz] and [m4:GIN.GOV Guinea's Alpha Conde] said after talks in [m5:@GMB Banjul].
e1 m1 > m3,m4 CONCEDE planned 2017-01-20/day ctx=executive,election

### Africanews 2017-01-19
[m1:GMB.GOV Adama Barrow] took the oath as Gambian president at the embassy in [m2:@SEN Dakar] on Thursday, and [m3:UN the U.N. Security Council] {e1 expressed [m6=m3 its] full support for} [m4=m1 him] and for [m5:ECOWAS the regional bloc].
e1 m3 > m1,m5 SUPPORT actual 2017-01-19/day ctx=election,executive

### Africanews 2017-01-21
[m1:GMB.ELI Yahya Jammeh] {e1 went into exile} on Saturday night after 22 years in power, boarding a plane to [m2:@GIN Conakry] with [m3:GIN.GOV President Alpha Conde] before flying on to [m4:@GNQ Malabo], under pressure from [m5:ECOWAS West African troops].
e1 m1 > m5 RETREAT actual 2017-01-21/day mode=resign ctx=executive,election

### Africanews 2017-01-26
[m1:GMB.GOV President Adama Barrow] {e1 has asked} [m2:ECOWAS the West African force] to remain in [m3:@GMB the Gambia] for six months, [m4:UN U.N. envoy Mohamed Ibn Chambas] said in [m5:@SEN Dakar].
e1 m1 > m2 REQUEST requested 2017-01-26/none mode=assist ctx=peacekeeping said=m4

### Africanews 2017-02-09
[m1:EU The European Commission] {e1 unfroze} 33 million euros that had been blocked since 2014 and {e2 promised} a further 75 million to [m2:GMB.GOV the Gambia's new government], [m3:EU Commissioner Neven Mimica] said on a visit to [m4:@GMB Banjul].
e1 m1 > m2 CONCEDE actual 2017-02-09/none ctx=economic said=m3
e2 m1 > m2 AGREE planned 2017-02-09/none ctx=economic said=m3

### Africanews 2018-02-08
[m1:GMB.GOV The Gambia] {e1 became a member again of} [m2:COMMONWEALTH the Commonwealth] on Thursday at a ceremony at Marlborough House in [m3:@GBR London], four years after [m4:GMB.ELI Yahya Jammeh] {e2 left} it.
e1 m1 > m2 SUPPORT actual 2018-02-08/day ctx=diplomatic
e2 m4 > m2 REJECT actual 2013-10-01/month ctx=diplomatic bg

### Africanews 2019-03-24
[m1:GAB.MIL Gabon] {e1 has agreed to lend} a battalion to [m2:UN the mission in the Central African Republic] for six more months, [m3:GAB.GOV the defence minister] said in [m4:@GAB Libreville] on Sunday.
e1 m1 > m2 AGREE planned 2019-03-24/day ctx=peacekeeping said=m3

### Africanews 2019-02-06
{e1 A peace agreement was signed} in [m1:@CAF Bangui] on Wednesday by [m2:CAF.GOV President Faustin-Archange Touadera] and [m3:CAF.REB fourteen armed groups], following negotiations sponsored by [m4:AU the African Union] in [m5:@SDN Khartoum].
e1 m2 > m3 SUPPORT actual 2019-02-06/day ctx=military

### Africanews 2021-10-15
[m1:CAF.GOV President Faustin-Archange Touadera] {e1 announced} on Friday night that [m2=m1 he] was ordering government forces to halt all action against [m3:CAF.REB armed groups], an hour after [m4:RWA.GOV Rwanda's foreign minister] visited [m5:@CAF the capital].
e1 m1 > m3 CONCEDE actual 2021-10-15/day ctx=military

### Africanews 2020-12-21
[m1:RWA.MIL Rwanda] {e1 has flown} several hundred troops to [m2:CAF.GOV the Central African Republic] under a bilateral pact, the defence ministry in [m3:@RWA Kigali] said, after [m4:CAF.REB three rebel groups] {e2 attacked} [m5:UN its peacekeepers] ahead of Sunday's vote.
e1 m1 > m2 AID actual 2020-12-21/none ctx=peacekeeping,election
e2 m4 > m5 ASSAULT actual 2020-12-21/none ctx=peacekeeping

### Africanews 2018-01-26
[m1:RUS.GOV Russia] {e1 shipped} nine consignments of rifles and grenade launchers, free of charge, to [m2:CAF.MIL the army of the Central African Republic] after [m3:UN a U.N. committee], with [m4:FRA.GOV France's] assent, {e2 granted} an exemption from the embargo.
e1 m1 > m2 AID actual 2018-01-26/none ctx=military
e2 m3 > m2 CONCEDE actual 2018-01-26/none ctx=military

### Africanews 2016-11-04
[m1:COG.GOV Brazzaville] {e1 has made over} 30 used buses to [m2:CAF.GOV the town hall of Bangui], whose mayor plans to run them on the road to [m3:@CAF Bimbo], and [m4:CMR.BUS a Douala haulier] brought them upriver.
e1 m1 > m2 AID actual 2016-11-04/none ctx=economic

### Africanews 2013-04-09 none
The river at [m1:@CAF Bangui] stood at 1.2 metres on Tuesday, too low for barges from [m2:@COG Brazzaville], and fuel is sold in bottles at the side of the road for twice the price of the pumps in [m3:@CMR Bertoua].
