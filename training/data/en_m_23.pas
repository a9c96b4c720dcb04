### OSCE 2005-01-20
[m1:OSCE The Organization for Security and Co-operation in Europe] {e1 has placed} 60 long-term observers in [m2:KGZ.GOV Kyrgyzstan] ahead of next month's vote, the head of mission told reporters in [m3:@KGZ Bishkek].
e1 m1 > m2 AID actual 2005-01-20/none ctx=election

### OSCE 2010-07-22
[m1:OSCE The 56-nation Organization for Security and Co-operation in Europe] {e1 agreed} on Thursday to send 52 unarmed police advisers to [m2:KGZ.GOV Kyrgyzstan], a mission that [m3:KGZ.GOV the mayor of Osh], in the country's south, does not want.
e1 m1 > m2 AGREE planned 2010-07-22/day ctx=peacekeeping

### OSCE 2014-03-21
[m1:RUS.GOV Russia] on Friday {e1 dropped [m5=m1 its] objections} to a monitoring mission by [m2:OSCE the OSCE] in [m3:UKR.GOV Ukraine], and the permanent council in [m4:@AUT Vienna] {e2 voted to dispatch} 100 civilians within a day.
e1 m1 > m2 CONCEDE actual 2014-03-21/day ctx=peacekeeping
e2 m2 > m3 AGREE planned 2014-03-21/day ctx=peacekeeping

### OSCE 2014-05-03
[m1:UKR.REB Separatists in Slaviansk] {e1 freed} seven [m2:OSCE European military observers] on Saturday after eight days, handing [m6=m2 them] to [m3:RUS.GOV Vladimir Lukin, an envoy of President Vladimir Putin]; [m4:DEU.GOV Berlin's foreign minister] {e2 expressed thanks to} [m5:RUS.GOV Moscow].
e1 m1 > m2 RETREAT actual 2014-05-03/day mode=release ctx=peacekeeping
e2 m4 > m5 SUPPORT actual 2014-05-03/none ctx=diplomatic

### OSCE 2015-10-01
[m1:BLR.GOV Belarus] {e1 has invited} [m2:OSCE the OSCE's human rights office] to observe the October 11 presidential election, [m5=m1 its] ambassador told a session in [m3:@AUT Vienna]; [m4:POL.GOV the Polish envoy] had raised the matter.
e1 m1 > m2 AGREE actual 2015-10-01/none ctx=election

### BelTA 2015-08-22
[m1:BLR.GOV President Alexander Lukashenko] on Saturday {e1 pardoned} six [m2:BLR.OPP jailed opposition figures, including former presidential candidate Mikola Statkevich], [m3=m1 his] press service said, a condition long set by [m4:EU the European Union].
e1 m1 > m2 CONCEDE actual 2015-08-22/day ctx=human_rights,election

### Reuters 2015-10-29
[m1:EU The European Union] {e1 suspended} for four months [m5=m1 its] sanctions on [m2:BLR.GOV President Alexander Lukashenko] and 169 other Belarussians, citing the release of prisoners and talks held in [m3:@BLR Minsk] on [m4:@UKR Ukraine].
e1 m1 > m2 CONCEDE actual 2015-10-29/none ctx=diplomatic,human_rights

### Reuters 2012-10-15
[m1:EU European Union foreign ministers] {e1 extended} until October 2013 [m5=m1 their] sanctions on [m2:BLR.GOV more than 200 Belarussian officials and firms], diplomats in [m3:@LUX Luxembourg] said, while ties with [m4:GEO.GOV Georgia] were discussed over lunch.
e1 m1 > m2 SANCTION actual 2012-10-15/none ctx=human_rights

### Reuters 2021-12-08
[m1:POL.GOV Poland] {e1 barred} [m2:NGO aid workers] and reporters from a strip along [m6=m1 its] border with [m3:@BLR Belarus], where [m4:? migrants from Iraq and Syria] were camped in the forest, and the commissioner for human rights in [m5:@POL Warsaw] asked for figures.
e1 m1 > m2 COERCE actual 2021-12-08/none mode=restrict ctx=migration

### Reuters 2021-11-19
[m1:BLR.GOV Belarussian border guards] on Thursday {e1 moved} about 1,000 [m2:? migrants, most of them Iraqi Kurds,] from tents at Bruzgi into a heated warehouse with meals and water, as [m3:DEU.GOV Chancellor Angela Merkel] {e2 had asked} [m4:BLR.GOV Alexander Lukashenko] by phone.
e1 m1 > m2 AID actual 2021-11-18/day ctx=migration,human_security
e2 m3 > m4 REQUEST requested 2021-11-19/none mode=assist ctx=migration

### Reuters 2021-11-18
[m1:IRQ.GOV The government in Baghdad] {e1 flew home} 431 [m2:IRQ.CVL Iraqis stranded in Belarus] on Thursday from [m3:@BLR Minsk], and [m4:POL.COP Polish border police] counted 250 fresh attempts to cross.
e1 m1 > m2 AID actual 2021-11-18/day ctx=migration

### Reuters 2024-08-01
[m1:RUS.GOV Russia] {e1 freed} [m2:USA.JRN Wall Street Journal reporter Evan Gershkovich] and 15 others on Thursday in a multinational exchange at an airport in [m3:@TUR Ankara], for which [m4:USA.GOV President Joe Biden] {e2 thanked} [m5:DEU.GOV Germany] and [m6:SVN.GOV Slovenia].
e1 m1 > m2 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic
e2 m4 > m5,m6 SUPPORT actual 2024-08-01/day ctx=diplomatic

### Reuters 2025-09-11
[m1:BLR.GOV Alexander Lukashenko] {e1 set} 52 [m2:BLR.OPP prisoners] at liberty after a visit by [m3:USA.GOV Donald Trump's envoy John Coale], who {e2 announced} that [m4:USA.GOV Washington] was lifting restrictions on [m5:BLR.BUS Belavia, the national carrier].
e1 m1 > m2 RETREAT actual 2025-09-11/none mode=release ctx=human_rights
e2 m4 > m5 CONCEDE actual 2025-09-11/none ctx=economic

### Reuters 2010-12-20
[m1:BLR.COP Riot police] {e1 beat} [m2:BLR.OPP opposition candidate Vladimir Neklyayev] unconscious on the way to a rally in [m3:@BLR Minsk], [m6=m2 his] aides said, and [m4:POL.GOV Poland's foreign minister], who had {e2 promised} [m5:BLR.GOV the government] 3 billion euros for a fair vote, withdrew the offer.
e1 m1 > m2 ASSAULT actual 2010-12-20/none mode=beat ctx=election,repression
e2 m4 > m5 AGREE planned 2010-12-20/none ctx=election,economic

### Reuters 2014-09-09 none
Sales of tractors built in [m1:@BLR Minsk] fell by a quarter in the first half, with dealers in [m2:@KAZ Astana] and [m3:@AZE Baku] saying that farmers were putting off purchases until after the harvest.
