### Mercosur Daily 2012-06-29
[m1:PRY.GOV Paraguay] remains {e1 suspended} from [m2:MERCOSUR the Mercosur trade bloc] until new elections are held, [m3:ARG.GOV President Cristina Fernandez] said on Friday after leaders meeting in [m4:@ARG Mendoza] voted to bring in [m5:VEN.GOV Venezuela].
e1 m2 > m1 SANCTION actual 2012-06-29/none mode=discontinue ctx=diplomatic

### Mercosur Daily 2013-07-12
[m1:MERCOSUR The Mercosur bloc] {e1 decided to readmit} [m2:PRY.GOV Paraguay] as of August 15, when [m3:PRY.ELI president-elect Horacio Cartes] takes office, ministers said in [m4:@URY Montevideo].
e1 m1 > m2 CONCEDE planned 2013-08-15/day ctx=diplomatic

### Mercosur Daily 2013-12-18
[m1:PRY.LEG Paraguay's Congress] {e1 ratified} [m2:VEN.GOV Venezuela's] entry into [m3:MERCOSUR Mercosur] on Wednesday, a year and a half after it had been kept out of a vote in [m4:@ARG Mendoza].
e1 m1 > m2 SUPPORT actual 2013-12-18/day ctx=economic,diplomatic

### Mercosur Daily 2009-07-25
[m1:BRA.GOV President Luiz Inacio Lula da Silva] {e1 agreed to triple} what Brazil pays to [m2:PRY.GOV Paraguay] for power from the Itaipu dam, giving way to [m3=m4 his host], [m4:PRY.GOV Fernando Lugo], in [m5:@PRY Asuncion] on Saturday.
e1 m1 > m2 CONCEDE planned 2009-07-25/day ctx=economic,natural_resource

### Mercosur Daily 2011-05-11
[m1:BRA.LEG Brazil's Senate] {e1 approved} higher payments to [m2:PRY.GOV Paraguay] for electricity from Itaipu on Wednesday, days ahead of a trip to [m3:@PRY Asuncion] by [m4:BRA.GOV Dilma Rousseff].
e1 m1 > m2 AGREE planned 2011-05-11/day ctx=economic,natural_resource

### Mercosur Daily 2005-07-05
[m1:USA.MIL A U.S. Army medical unit] {e1 treated} 500 [m2:PRY.CVL villagers near Concepcion] free of charge this month as part of an exercise {e2 shared} with [m3:PRY.MIL Paraguayan soldiers], which worries [m4:@BOL La Paz] and [m5:@BRA Brasilia].
e1 m1 > m2 AID actual 2005-07-01/month ctx=health,military
e2 m1 > m3 COOPERATE actual 2005-07-01/month ctx=military

### Mercosur Daily 2010-01-14
[m1:PRY.REB The Paraguayan People's Army] {e1 freed} [m2:PRY.BUS rancher Fidel Zavala] after three months on a road near [m3:@PRY Horqueta], and [m4:PRY.GOV the interior minister] said police had kept away.
e1 m1 > m2 RETREAT actual 2010-01-14/none mode=release ctx=crime

### Mercosur Daily 2023-05-16
[m1:PRY.ELI Paraguay's president-elect Santiago Pena] {e1 reaffirmed [m2=m1 his] country's friendship} with [m3:TWN.GOV Taiwan] during a call on [m4:TWN.GOV Ambassador Jose Han] in [m5:@PRY Asuncion], although soya growers look to [m6:@CHN Shanghai].
e1 m1 > m3 SUPPORT actual 2023-05-16/none ctx=diplomatic

### Mercosur Daily 2023-07-12
[m1:PRY.ELI Santiago Pena] {e1 was guest} of [m2:TWN.GOV President Tsai Ing-wen] at the office in [m3:@TWN Taipei] on Wednesday and {e2 invited} [m4=m2 her] deputy to [m5=m1 his] swearing-in next month.
e1 m1 > m2 CONSULT actual 2023-07-12/day mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2023-07-12/day ctx=diplomatic

### Mercosur Daily 2005-10-20
[m1:URY.GOV Uruguay] {e1 would welcome} talks on paper mills at Fray Bentos with [m2:ARG.GOV Argentina] once [m3:ARG.CVL environmentalists from Gualeguaychu] clear an international bridge, [m4=m1 its] foreign minister said.
e1 m1 > m2 AGREE hypothetical 2005-10-20/none ctx=environment,diplomatic

### Mercosur Daily 2010-06-19
[m1:ARG.CVL Gualeguaychu's assembly of residents] {e1 opened the bridge} to [m2:@URY Fray Bentos] on Saturday after three and a half years, for sixty days, as [m3:ARG.GOV Cristina Fernandez's government] had {e2 demanded} in court.
e1 m1 > m3 RETREAT actual 2010-06-19/day mode=access ctx=environment
e2 m3 > m1 REQUEST requested 2010-06-19/none mode=yield ctx=environment,legal

### Mercosur Daily 2010-07-28
[m1:ARG.GOV Presidents Cristina Fernandez of Argentina] and [m2:URY.GOV Jose Mujica of Uruguay] {e1 came to terms} in [m3:@ARG Olivos] on Wednesday on a joint watch over the river by scientists, ending a seven-year quarrel over a mill run by [m4:FIN.BUS UPM].
e1 m1 > m2 SUPPORT actual 2010-07-28/day ctx=environment

### Mercosur Daily 2014-12-07
[m1:URY.GOV Uruguay] {e1 took charge of} six [m2:? inmates of the U.S. prison at Guantanamo Bay] on Sunday as refugees, [m3:USA.GOV the Pentagon] said, four Syrians, a Tunisian and a Palestinian who had been cleared since 2009.
e1 m1 > m2 AID actual 2014-12-07/day ctx=asylum,human_rights said=m3

### Mercosur Daily 2014-03-20
[m1:URY.GOV President Jose Mujica] {e1 has said yes} to a request from [m2:USA.GOV Barack Obama] that [m3=m1 his] country take [m5:? five detainees] from [m4:@CUB Guantanamo], if [m6=m5 they] may come and go as [m7=m5 they] please.
e1 m1 > m2 CONCEDE planned 2014-03-20/none ctx=asylum,human_rights

### Mercosur Daily 2015-04-27
[m1:? Four former Guantanamo detainees] {e1 camped} for a second day in front of the U.S. embassy in [m2:@URY Montevideo] to demand that [m3:USA.GOV Washington] pay for [m5=m1 their] keep, which [m4:URY.GOV Uruguay's foreign minister] {e2 called} fair.
e1 m1 > m3 PROTEST actual 2015-04-27/day mode=demo ctx=human_rights
e2 m4 > m1 SUPPORT actual 2015-04-27/none ctx=human_rights

### Mercosur Daily 2008-05-14 none
Yerba mate costs twice as much in [m1:@URY Montevideo] as in [m2:@BRA Porto Alegre], where it is packed, and a shop in [m3:@SYR Damascus] sells the same brand between the two prices, an importer said.
