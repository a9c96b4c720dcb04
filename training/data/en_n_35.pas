### Sun Daily 2019-02-12
[m1:MYS.GOV Malaysia's transport minister, Anthony Loke], {e1 criticised} a plan by [m2:SGP.GOV Singapore] for new landing procedures at Seletar Airport, which [m4=m1 he] said would hold down buildings in [m3:@MYS Pasir Gudang].
e1 m1 > m2 ACCUSE actual 2019-02-12/none mode=disapprove ctx=territory

### Sun Daily 2018-12-04
[m1:MYS.GOV Malaysia] {e1 does not agree} to new landing procedures at [m2:SGP.GOV Singapore's] Seletar Airport and wants the skies over southern Johor back, [m3:MYS.GOV Transport Minister Anthony Loke] told [m4:MYS.LEG parliament in Kuala Lumpur].
e1 m1 > m2 REJECT actual 2018-12-04/none ctx=territory said=m3

### Sun Daily 2018-12-06
[m1:SGP.GOV Singapore] {e1 demanded} on Thursday that [m2:MYS.GOV Malaysia] withdraw [m4=m2 its] government vessels from waters off Tuas, where [m3:SGP.MIL the navy] has {e2 stepped up patrols}.
e1 m1 > m2 REQUEST requested 2018-12-06/day mode=yield ctx=territory
e2 m3 > m2 MOBILIZE actual 2018-12-06/none mode=weapons ctx=territory,military

### Sun Daily 2019-04-06
[m1:MYS.GOV Malaysia] {e1 scrapped} a permanent restricted zone over Pasir Gudang in exchange for [m2:SGP.GOV Singapore's] withdrawal of landing procedures at Seletar, [m3=m1+m2 the two] said after a meeting of ministers in [m4:@SGP the island republic].
e1 m1 > m2 CONCEDE actual 2019-04-06/none ctx=territory

### AP 2011-08-04
[m1:USA.LAB Forty-five thousand members of the Communications Workers of America] {e1 threatened} to walk out at [m2:USA.BUS Verizon's landline division] from Boston to Virginia at midnight on Saturday unless [m3=m2 the company] softens [m61=m2 its] demands.
e1 m1 > m2 THREATEN threatened 2011-08-04/none ctx=economic

### AP 2011-08-07
[m1:USA.LAB Verizon employees in red shirts] {e1 formed picket lines} in front of offices in [m2:@USA New York] and [m3:@USA Philadelphia] on Sunday in a dispute over pensions with [m4:USA.BUS the telephone company].
e1 m1 > m4 PROTEST actual 2011-08-07/day mode=strike ctx=economic

### AP 2011-08-12
[m1:USA.BUS Verizon] {e1 asked} [m2:USA.JUD a judge in Delaware] on Friday to limit the number of pickets outside [m61=m1 its] garages, citing 90 cut cables; [m3:USA.LAB the union] {e2 denied} any part in the damage.
e1 m1 > m2 REQUEST requested 2011-08-12/day ctx=legal
e2 m3 > m1 REJECT actual 2011-08-12/none ctx=legal

### AP 2011-08-20
[m1:USA.LAB The Communications Workers of America] {e1 ended} a two-week strike at [m2:USA.BUS Verizon] on Saturday although no contract has been signed, and [m3:USA.LEG a New York congressman] {e2 welcomed} the move.
e1 m1 > m2 CONCEDE actual 2011-08-20/day ctx=economic
e2 m3 > m1 SUPPORT actual 2011-08-20/none ctx=economic

### AP 2011-08-30
[m1:USA.BUS Verizon] has {e1 dismissed} [m2:USA.LAB 38 technicians] for misconduct during a strike, [m80:USA.BUS a spokesman] in [m3:@USA New Jersey] said Tuesday, and talks with [m4:USA.LAB their union] are to {e2 resume} next week.
e1 m1 > m2 SANCTION actual 2011-08-30/none ctx=economic
e2 m1 > m4 AGREE planned 2011-08-30/none ctx=economic

### Reuters 2006-07-07
[m1:ITA.LAB Taxi drivers] {e1 besieged} [m2:ITA.GOV the cabinet office in Rome] on Friday over a decree by [m3:ITA.GOV Prime Minister Romano Prodi's government] that would issue more licences, leaving arrivals from [m4:@DEU Berlin] stuck at the airport.
e1 m1 > m3 PROTEST actual 2006-07-07/day mode=obstruct ctx=economic

### Reuters 2006-07-10
[m1:ITA.GOV Italian Industry Minister Pier Luigi Bersani] said on Monday that [m2=m1 he] would {e1 not throw out} a decree on taxi licences, as [m3:ITA.LAB drivers] had {e2 demanded} in a night of {e3 talks} in [m4:@ITA Rome].
e1 m1 > m3 REJECT actual 2006-07-10/day mode=yield ctx=economic
e2 m3 > m1 REQUEST requested 2006-07-10/none mode=yield ctx=economic
e3 m1 > m3 CONSULT actual 2006-07-10/none ctx=economic

### Reuters 2006-07-18
[m1:ITA.GOV The Prodi government] {e1 watered down} a decree that would have flooded cities with new taxi licences, accepting a proposal by [m2:ITA.LAB drivers' associations] for extra shifts instead; [m3:ITA.CVL consumer groups] {e2 called it} a surrender.
e1 m1 > m2 CONCEDE actual 2006-07-18/none ctx=economic
e2 m3 > m1 ACCUSE actual 2006-07-18/none mode=disapprove ctx=economic

### Reuters 2006-07-12
[m1:ITA.GOV The prefect of Naples] {e1 ordered} [m2:ITA.LAB taxi drivers] back to work on Wednesday under threat of fines of up to 1,000 euros, [m3:#Ansa the Ansa agency] reported.
e1 m1 > m2 REQUEST requested 2006-07-12/day mode=yield ctx=economic

### Reuters 2006-07-15 none
Midday temperatures reached 38 degrees in [m1:@ITA Florence] on Saturday. The queue at the Uffizi gallery was two hours long; [m2:? a family from Osaka] gave up and bought ice cream, and [m3:ITA.BUS the vendor] said it was [m61=m3 his] best day since 2003.

### AFP 2013-02-14
[m1:BGR.CVL Bulgarians] {e1 set fire to electricity bills} outside [m2:CZE.BUS the Sofia branch of Czech utility CEZ] on Thursday, in protests that spread to [m3:@BGR Varna] and [m4:@BGR Plovdiv].
e1 m1 > m2 PROTEST actual 2013-02-14/day mode=demo ctx=economic

### AFP 2013-02-19
[m1:BGR.GOV Prime Minister Boiko Borisov] on Tuesday {e1 said} the licence of [m2:CZE.BUS the Czech utility CEZ] in [m3:@BGR Bulgaria] would be revoked, after bloody clashes in [m4:@BGR Sofia] over the price of power.
e1 m1 > m2 SANCTION planned 2013-02-19/day mode=discontinue ctx=economic

### AFP 2013-02-19
[m1:CZE.GOV Czech Prime Minister Petr Necas] {e1 denounced} the treatment of [m2:CZE.BUS power company CEZ] by [m3:BGR.GOV Bulgaria] as politicised, and [m4:CZE.GOV the foreign minister] was to {e2 phone} [m5:BGR.GOV his counterpart in Sofia].
e1 m1 > m3 ACCUSE actual 2013-02-19/none mode=disapprove ctx=economic
e2 m4 > m5 AGREE planned 2013-02-19/none ctx=diplomatic

### AFP 2013-04-16
[m1:BGR.GOV Bulgaria's energy regulator] {e1 decided against} taking away the licence of [m2:CZE.BUS Czech utility CEZ], a reversal of a promise made in February at the height of protests in [m3:@BGR Sofia].
e1 m1 > m2 CONCEDE actual 2013-04-16/none ctx=economic
