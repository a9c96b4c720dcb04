### Reuters 2019-08-14
[m1:PER.GOV The governor of Peru's Arequipa region, Elmer Caceres], {e1 filed a suit} on Wednesday to annul the licence granted to [m2:USA.MNC Southern Copper] for the Tia Maria mine, in a case that [m3:PER.JUD a court in Lima] will hear next month.
e1 m1 > m2 ACCUSE actual 2019-08-14/day mode=allege ctx=legal,natural_resource

### Reuters 2019-07-22
[m1:PER.AGR Farmers in southern Peru's Tambo valley] {e1 rolled boulders} onto the Pan-American Highway for an eighth day on Monday to stop the Tia Maria copper project of [m2:USA.MNC Southern Copper], which is controlled by [m3:MEX.MNC Grupo Mexico].
e1 m1 > m2 PROTEST actual 2019-07-22/day mode=obstruct ctx=environment,natural_resource

### Reuters 2019-08-09
[m1:PER.GOV Peru's mining council] has {e1 suspended} the construction permit of [m2:USA.MNC Southern Copper] for 120 days, [m3:PER.GOV Prime Minister Salvador del Solar] said at [m4:@PER the presidential palace in Lima].
e1 m1 > m2 SANCTION actual 2019-08-09/none mode=discontinue ctx=natural_resource said=m3

### Reuters 2019-10-30
[m1:PER.GOV Peru's mining council] on Wednesday {e1 threw out} petitions against the Tia Maria permit lodged by [m2:PER.GOV the regional government of Arequipa] and [m3:PER.AGR growers' associations], clearing the way for [m4:USA.MNC Southern Copper].
e1 m1 > m2,m3 REJECT actual 2019-10-30/day mode=change ctx=natural_resource

### Dawn 2009-01-07
[m1:PAK.GOV Pakistani Prime Minister Yousuf Raza Gilani] {e1 removed} [m2:PAK.GOV his national security adviser, Mahmud Ali Durrani], late on Wednesday for telling [m3:#CNN an Indian affiliate of CNN] about a suspect's nationality without consulting [m4=m1 him].
e1 m1 > m2 SANCTION actual 2009-01-07/day mode=expel ctx=executive

### Dawn 2009-03-11
[m1:PAK.COP Police in Punjab and Sindh provinces] {e1 rounded up} [m2:PAK.OPP hundreds of opposition party workers] overnight, and [m3:PAK.GOV the provincial authorities] {e2 outlawed} gatherings of more than four people ahead of [m4:PAK.CVL lawyers'] long march on [m5:@PAK Islamabad].
e1 m1 > m2 COERCE actual 2009-03-11/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2009-03-11/none mode=restrict ctx=rights_freedoms

### Dawn 2009-03-15
[m1:PAK.OPP Former premier Nawaz Sharif] {e1 broke through} a police cordon around [m61=m1 his] house in [m2:@PAK Lahore] on Sunday to join a convoy of [m3:PAK.CVL lawyers and supporters] heading for the capital, in defiance of [m4:PAK.GOV the government].
e1 m1 > m4 REJECT actual 2009-03-15/day mode=yield ctx=rights_freedoms

### Dawn 2009-03-16
[m1:PAK.GOV Prime Minister Yousuf Raza Gilani] {e1 announced} the reinstatement of [m2:PAK.JUD deposed Chief Justice Iftikhar Chaudhry] in a televised address before dawn on Monday, and [m3:PAK.CVL lawyers' leaders] {e2 called off} [m5=m3 their] march on [m4:@PAK Islamabad].
e1 m1 > m2 CONCEDE actual 2009-03-16/day ctx=legal
e2 m3 > m1 CONCEDE actual 2009-03-16/day ctx=legal

### AFP 2010-04-21
[m1:AUT.GOV Austria's interior minister, Maria Fekter], {e1 spoke out against} a plan by [m2:EU the European Commission] to grant asylum seekers quicker access to jobs, ahead of a meeting of ministers in [m3:@LUX Luxembourg].
e1 m1 > m2 ACCUSE actual 2010-04-21/none mode=disapprove ctx=asylum

### AFP 2010-04-23
[m1:AUT.GOV Austria] {e1 will not support} an EU plan to give asylum seekers quicker access to jobs, [m2:AUT.GOV Interior Minister Maria Fekter] told [m3:EU Home Affairs Commissioner Cecilia Malmstroem] on Friday on the fringes of talks in [m4:@LUX Luxembourg].
e1 m1 > m3 REJECT actual 2010-04-23/day mode=change ctx=asylum said=m2

### AFP 2010-04-25
[m1:UNHCR The United Nations refugee agency] {e1 asked} [m2:AUT.GOV Austria] to suspend transfers of asylum seekers to [m3:@GRC Greece], where detention centres on the Evros river are holding four times more people than planned.
e1 m1 > m2 REQUEST requested 2010-04-25/none mode=change ctx=asylum

### Korea Herald 2016-12-09
[m1:KOR.LEG South Korean lawmakers] voted 234 to 56 on Friday to {e1 impeach} [m2:KOR.GOV President Park Geun-hye], whose powers passed to [m3:KOR.GOV Prime Minister Hwang Kyo-ahn] the same evening, pending a ruling by [m4:KOR.JUD the Constitutional Court].
e1 m1 > m2 SANCTION actual 2016-12-09/day mode=expel ctx=executive,corruption

### Korea Herald 2016-11-26
[m1:KOR.CVL More than a million people], by the organisers' count, {e1 held candles} in front of Gwanghwamun gate in [m2:@KOR Seoul] on Saturday for the resignation of [m3:KOR.GOV President Park Geun-hye], as [m4:KOR.CVL a farmers' group] was kept out of the city with [m61=m4 its] tractors.
e1 m1 > m3 PROTEST actual 2016-11-26/day mode=demo ctx=corruption,executive

### Korea Herald 2016-12-16
[m1:KOR.GOV Lawyers for South Korean President Park Geun-hye] on Friday {e1 contested} all 13 grounds for her removal in a brief to [m2:KOR.JUD the Constitutional Court], and [m4:KOR.GOV the presidential office] {e2 refused to let} [m3:KOR.LEG members of a parliamentary panel] into the compound.
e1 m1 > m2 REJECT actual 2016-12-16/day ctx=legal,executive
e2 m4 > m3 REJECT actual 2016-12-16/day ctx=legal

### Korea Herald 2017-03-31
[m1:KOR.JUD A Seoul court] {e1 approved a warrant to detain} [m2:KOR.ELI former President Park Geun-hye] on bribery allegations early on Friday, and [m3=m2 she] was driven to a jail in [m4:@KOR Uiwang] before sunrise.
e1 m1 > m2 COERCE actual 2017-03-31/day mode=arrest ctx=corruption,legal

### Korea Herald 2018-04-06
[m1:KOR.ELI Park Geun-hye, South Korea's first female president], was {e1 given} a 24-year prison term by [m2:KOR.JUD the Seoul Central District Court] on Friday for abuse of power and collusion with [m3:KOR.BUS executives of Lotte], as [m61=m1 her] supporters waited in the rain.
e1 m2 > m1 SANCTION actual 2018-04-06/day mode=convict ctx=corruption,legal

### Korea Herald 2021-12-24
[m1:KOR.GOV South Korean President Moon Jae-in] has {e1 granted a special pardon} to [m2:KOR.ELI his jailed predecessor, Park Geun-hye], citing [m61=m2 her] poor health, [m3:KOR.GOV the justice ministry] said on Friday; [m4:KOR.CVL a civic group in Gwangju] {e2 decried} the step.
e1 m1 > m2 CONCEDE actual 2021-12-24/none ctx=legal said=m3
e2 m4 > m1 ACCUSE actual 2021-12-24/none mode=disapprove ctx=legal

### ANSA 2018-06-10
[m1:ITA.GOV Italian Interior Minister Matteo Salvini] {e1 turned away} a rescue ship run by [m2:SOS.NGO the charity SOS Mediterranee] on Sunday with 629 people on board, and {e2 wrote} to [m3:MLT.GOV the Maltese government] asking [m4=m3 it] to open the port of Valletta.
e1 m1 > m2 REJECT actual 2018-06-10/day ctx=migration
e2 m1 > m3 REQUEST requested 2018-06-10/day mode=assist ctx=migration

### ANSA 2018-06-11
[m1:MLT.GOV Malta] {e1 will not take} the 629 migrants picked up off [m2:@LBY Libya] by a charity ship, [m3:MLT.GOV Prime Minister Joseph Muscat] said, {e2 accusing} [m4:ITA.GOV Rome] of breaking international law.
e1 m1 > m4 REJECT actual 2018-06-11/none mode=assist ctx=migration said=m3
e2 m3 > m4 ACCUSE actual 2018-06-11/none mode=allege ctx=migration

### ANSA 2018-06-17
[m1:ESP.GOV Spain] {e1 admitted} [m2:? 629 migrants] from three ships that docked at [m3:@ESP Valencia] on Sunday after [m4:ITA.GOV Italy] and [m5:MLT.GOV Malta] had {e2 barred} [m6=m2 them].
e1 m1 > m2 AID actual 2018-06-17/day ctx=migration,asylum
e2 m4,m5 > m6 REJECT actual 2018-06-17/none ctx=migration bg

### ANSA 2018-06-14 none
The sea off [m1:@LBY western Libya] is expected to be rough until Saturday, with waves of up to three metres, according to forecasters in [m2:@ITA Rome]. [m3:SOS.NGO The charity SOS Mediterranee] was founded in 2015 by [m4:DEU.CVL a German merchant captain] and [m5:FRA.CVL a French aid worker].
