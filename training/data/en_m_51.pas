### AP 2014-04-12
[m1:MEX.GOV The Mexican government] {e1 agreed to register} [m2:MEX.CVL vigilantes in Michoacan] as rural guards by May 10, [m5=m1 its] commissioner said after a meeting with leaders in [m3:@MEX Tepalcatepec]; [m4:USA.GOV U.S. consular staff] keep away from the area.
e1 m1 > m2 AGREE planned 2014-04-12/none ctx=crime

### AP 2014-05-10
[m1:MEX.GOV Mexico's federal commissioner, Alfredo Castillo,] {e1 issued} uniforms and rifles to the first 120 [m2:MEX.CVL self-defense fighters] sworn in as rural police in [m3:@MEX Tepalcatepec] on Saturday.
e1 m1 > m2 AID actual 2014-05-10/day ctx=crime

### AP 2001-03-28
[m1:EZLN.REB Zapatista commander Esther] {e1 addressed} [m2:MEX.LEG Mexico's Congress] in a ski mask on Wednesday, promising that the rebels would seek {e2 contact} with [m3:MEX.GOV President Vicente Fox]'s peace envoy after a march that began in [m4:@MEX Chiapas].
e1 m1 > m2 CONSULT actual 2001-03-28/day ctx=religion_ethnicity
e2 m1 > m3 AGREE planned 2001-03-28/day ctx=religion_ethnicity

### AP 2001-01-01
[m1:MEX.MIL The army] {e1 left} [m5=m1 its] base at Amador Hernandez, deep in the jungle of Chiapas, where [m2:EZLN.REB Zapatista supporters] had taunted soldiers daily, on orders given by [m3:MEX.GOV Vicente Fox] in [m4:@MEX Mexico City].
e1 m1 > m2 RETREAT actual 2001-01-01/none mode=withdraw ctx=military,religion_ethnicity

### AP 2014-12-04
[m1:MEX.GOV President Enrique Pena Nieto] {e1 stood by} [m2:MEX.CVL the parents of 43 missing students] in a speech on Thursday on [m4=m1 his] first trip to [m3:@MEX Guerrero] since [m5:MEX.CVL the youths] vanished, saying "we are all Ayotzinapa".
e1 m1 > m2 SUPPORT actual 2014-12-04/day ctx=human_rights,crime

### AP 2014-10-29
[m1:MEX.GOV Mexican President Enrique Pena Nieto] {e1 sat for five hours with} [m2:MEX.CVL relatives of 43 students missing in Iguala] at [m5=m1 his] residence on Wednesday and {e2 signed} a list of ten commitments, while [m3:? Argentine forensic experts] dug near [m4:@MEX Cocula].
e1 m1 > m2 CONSULT actual 2014-10-29/day ctx=human_rights,crime
e2 m1 > m2 SUPPORT actual 2014-10-29/day ctx=human_rights,crime

### AP 2014-11-18
[m1:MEX.GOV The interior ministry] and [m2:OAS the Inter-American Commission on Human Rights] {e1 put in writing} an agreement on Tuesday in [m3:@MEX Mexico City] for a group of experts to follow the case of [m4:MEX.CVL 43 missing students].
e1 m1 > m2 SUPPORT actual 2014-11-18/day ctx=human_rights

### AP 2016-04-29
[m1:MEX.GOV Mexico] {e1 will not prolong} the mandate of [m2:OAS five experts sent by the Inter-American Commission on Human Rights], an official confirmed on Friday, to the regret of [m3:MEX.CVL families] and [m4:USA.GOV the State Department].
e1 m1 > m2 REJECT actual 2016-04-29/day mode=assist ctx=human_rights

### AP 2019-06-07
[m1:MEX.GOV Mexico] {e1 agreed to rush} 6,000 national guards to [m4=m1 its] border with [m2:@GTM Guatemala], and [m3:USA.GOV President Donald Trump] {e2 called off} tariffs due on Monday on all Mexican goods, the State Department said late on Friday.
e1 m1 > m3 AGREE planned 2019-06-07/day ctx=migration
e2 m3 > m1 CONCEDE actual 2019-06-07/day ctx=economic,migration

### AP 2019-06-17
[m1:MEX.MIL Mexico's new National Guard] {e1 took up positions} along the Suchiate river across from [m2:@GTM Tecun Uman] against [m3:? Central American migrants], as Foreign Secretary [m4:MEX.GOV Marcelo Ebrard] defended the deal in [m5:@MEX Mexico City].
e1 m1 > m3 MOBILIZE actual 2019-06-17/none mode=troops ctx=migration

### AP 2019-07-26
[m1:GTM.GOV Guatemala] {e1 signed} a so-called safe third country accord with [m2:USA.GOV the United States] in the Oval Office on Friday, two days after [m3:GTM.JUD the Constitutional Court] lifted a bar and [m4:SLV.REF Salvadoran asylum seekers] were expected to be the first affected.
e1 m1 > m2 SUPPORT actual 2019-07-26/day ctx=asylum,migration

### AP 2018-10-26
[m1:MEX.GOV President Enrique Pena Nieto] on Friday {e1 offered} shelter, medical care and work permits in Chiapas and Oaxaca to [m2:? members of a migrant caravan from Honduras], but many in [m3:@MEX Arriaga] {e2 said no}.
e1 m1 > m2 AGREE planned 2018-10-26/day ctx=migration,asylum
e2 m2 > m1 REJECT actual 2018-10-26/none mode=assist ctx=migration

### AP 2018-11-05
[m1:MEX.GOV Mexico City's government] {e1 lodged} 2,000 [m2:? Central American migrants, mostly Hondurans,] in a sports stadium on Monday with blankets and mole, as [m3:USA.MIL 5,000 American soldiers] {e2 headed for} the border near [m4:@USA McAllen].
e1 m1 > m2 AID actual 2018-11-05/day ctx=migration,asylum
e2 m3 > m2 MOBILIZE actual 2018-11-05/none mode=troops ctx=migration

### AP 2017-09-08
[m1:USA.COP A fire crew from Los Angeles County] {e1 was in} [m2:MEX.CVL quake-hit Juchitan] with saws and dogs, while [m3:MEX.GOV Mexico], in need of [m5=m3 its] stores, {e2 took back} an offer of aid for [m4:USA.CVL hurricane victims in Texas].
e1 m1 > m2 AID actual 2017-09-08/none ctx=disasters
e2 m3 > m4 REJECT actual 2017-09-08/none mode=assist ctx=disasters

### AP 2005-09-08
[m1:MEX.MIL A convoy of Mexican army trucks] {e1 rolled across the border} at Laredo on Thursday with water plants and kitchens for [m2:USA.CVL Hurricane Katrina evacuees in San Antonio], the first such column since 1846, at the wish of [m3:MEX.GOV President Vicente Fox].
e1 m1 > m2 AID actual 2005-09-08/day ctx=disasters

### AP 2003-02-12 none
Vanilla growers near [m1:@MEX Papantla] say the bean that once made the valley rich is now grown in [m2:@MDG Madagascar] and [m3:@IDN Sulawesi], and their own flowers, pollinated by hand in April, fill only nine sacks.
