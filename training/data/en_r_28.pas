### Reuters 2024-05-22
[m1:IRL.GOV Ireland], [m2:ESP.GOV Spain] and [m3:NOR.GOV Norway] will {e1 extend recognition to} [m4:PSE.GOV a Palestinian state] on May 28, their leaders said on Wednesday, whereupon [m5:ISR.GOV Israel] {e2 hurried home} its ambassadors to Dublin and Oslo; [m6:DNK.GOV Denmark], whose parliament may vote on the matter, does not recognise one.
e1 m1,m2,m3 > m4 SUPPORT planned 2024-05-28/day mode=relations ctx=diplomatic
e2 m5 > m1,m3 SANCTION actual 2024-05-22/none mode=expel ctx=diplomatic

### AP 2019-11-20
[m1:IRN.CVL Motorists in Tehran] {e1 stalled their engines} in the middle of the Imam Ali highway to protest a rise in the fuel price; [m2:IRN.GOV the interior ministry] {e2 cut the cord of} the internet for nearly everyone, and [m3:IRN.MIL Revolutionary Guards] {e3 sprayed with machine-gun fire} [m4:IRN.CVL youths hiding in a marsh] near Mahshahr.
e1 m1 > m2 PROTEST actual 2019-11-20/none mode=obstruct ctx=economic
e2 m2 > m1 COERCE actual 2019-11-20/none mode=censor ctx=rights_freedoms
e3 m3 > m4 ASSAULT actual 2019-11-20/none mode=firearms ctx=repression

### AFP 2016-07-01
[m1:SDN.GOV Sudan] has {e1 extended its one-sided ceasefire} in Blue Nile state by four months, and [m2:SPLMN the SPLM-North], whose former chairman is [m3:SDN.REB Malik Agar], {e2 returns the compliment} until October.
e1 m1 > m2 CONCEDE actual 2016-07-01/none mode=ceasefire ctx=military
e2 m2 > m1 CONCEDE actual 2016-07-01/none mode=ceasefire ctx=military

### Xinhua 2024-11-14
[m1:PER.GOV Peruvian President Dina Boluarte] and [m2:CHN.GOV Chinese President Xi Jinping] {e1 cut the ribbon} by video link on Thursday at the port of [m3:@PER Chancay], built by [m4:CHN.BUS Cosco Shipping], and {e2 affixed their names to} an upgraded free trade protocol.
e2 m1 > m2 SUPPORT actual 2024-11-14/day ctx=economic
e1 m2 > m1 COOPERATE actual 2024-11-14/day ctx=economic

### Anadolu 2019-09-06
[m1:TUR.GOV Türkiye] {e1 will open the gates} to Europe for [m2:SYR.REF Syrian refugees] if no safe zone comes about in northern Syria, [m3:TUR.GOV President Recep Tayyip Erdogan], leader of [m4:TUR.PTY the Justice and Development Party], told [m5:EU the European Union] on Thursday.
e1 m1 > m5 THREATEN threatened 2019-09-05/day ctx=migration
rel m3 leads m4

### Reuters 2014-04-17
[m1:USA.GOV John Kerry], [m2:EU Catherine Ashton] and the foreign ministers of [m3:RUS.GOV Russia] and [m4:UKR.GOV Ukraine] {e1 thrashed out} a page and a half in [m5:@CHE Geneva] on Thursday: [m6:UKR.REB the armed men] who control [m7:@UKR the town halls of the Donbas] {e2 must vacate} them, and [m8=m4 Kiev] will {e3 amnesty} those who do.
e1 m1,m2 > m3,m4 CONSULT actual 2014-04-17/day mode=meet ctx=military
e2 m1,m2,m3,m4 > m6 REQUEST requested 2014-04-17/day mode=yield ctx=territory
e3 m8 > m6 CONCEDE planned 2014-04-17/day ctx=legal
rel m6 controls m7

### BBC 2023-06-30
[m1:FRA.GOV Emmanuel Macron] spoke of every means, not even a state of emergency, after [m2:FRA.CVL youths in Nanterre] {e2 trashed} [m6:FRA.COP a police station] over the {e3 shooting} of [m3:FRA.CVL a 17-year-old driver] by [m4:FRA.COP a motorcycle officer]; [m5:FRA.JUD the prosecutor] {e4 has locked up} [m7=m4 the gunman].
e2 m2 > m6 PROTEST actual 2023-06-30/none mode=riot ctx=repression
e3 m4 > m3 ASSAULT actual 2023-06-30/none mode=firearms ctx=repression
e4 m5 > m7 COERCE actual 2023-06-30/none mode=arrest ctx=legal

### Reuters 2009-06-30
[m1:USA.MIL U.S. combat units] {e1 handed back the keys of} their last urban outposts to [m2:IRQ.MIL the Iraqi army] on Tuesday. "<<q1 We have turned the page>>," [m3:IRQ.GOV Nuri al-Maliki], the prime minister, said; [m4=m3 he] had fireworks let off, and [m5:IRN.GOV Tehran] {e3 hailed} [m6=m2 its neighbour].
e1 m1 > m2 RETREAT actual 2009-06-30/day mode=withdraw ctx=military
e3 m5 > m6 SUPPORT actual 2009-06-30/none ctx=military
q1 m3 direct cue=said

### Inquirer 2023-02-03
[m1:USA.GOV Lloyd Austin] {e1 sweet-talked} [m2:PHL.GOV Ferdinand Marcos Jr.] on Thursday into {e2 unlocking} four more camps for [m3:USA.MIL American rotations], and [m4:PHL.OPP the leftist bloc Bayan], of which [m5:PHL.OPP Renato Reyes] is president, {e3 picketed} the gate of Camp Aguinaldo.
e2 m2 > m3 CONCEDE planned 2023-02-02/day mode=access ctx=military
e1 m1 > m2 CONSULT actual 2023-02-02/day mode=visit ctx=military
e3 m4 > m2 PROTEST actual 2023-02-03/none mode=demo ctx=military
rel m5 leads m4

### Reuters 2026-02-27
[m1:GEO.OPP Georgian demonstrators], whose leaders want the country to join [m2:EU the European Union], {e1 formed a human chain} from Batumi to Tbilisi on Thursday; [m3:GEO.PTY Georgian Dream], founded by [m4:GEO.PTY Bidzina Ivanishvili], {e2 is hurrying through} a law that doubles the fines.
e1 m1 > m3 PROTEST actual 2026-02-26/day mode=demo ctx=pro_democracy
e2 m3 > m1 COERCE planned 2026-02-27/none mode=restrict ctx=rights_freedoms

### The Athletic 2022-03-29 none
The striker served a ban for stamping, appealed in vain and returned on Sunday to inflict a heavy defeat on the leaders; the home side, which was without its captain, crumbled in [m1:@MAR Casablanca] and sued for peace with its own fans.

### AP 2015-03-16
[m1:VEN.LEG Venezuela's National Assembly] {e2 armed with decree powers} [m2:VEN.GOV Nicolas Maduro] against imperialism on Sunday, six days after [m3:USA.GOV Barack Obama] had {e3 frozen the accounts of} [m4:VEN.MIL seven of his officers], and [m5:UNASUR Unasur] {e4 importuned} [m6=m3 Washington] to relent.
e2 m1 > m2 SUPPORT actual 2015-03-15/day ctx=legislative
e3 m3 > m4 SANCTION actual 2015-03-09/day mode=targeted ctx=human_rights
e4 m5 > m6 REQUEST requested 2015-03-16/none mode=change ctx=diplomatic

### Jakarta Post 2014-08-22
[m1:IDN.JUD The Constitutional Court] {e1 tossed out} in full on Thursday the complaint of [m2:IDN.PTY Prabowo Subianto], and [m3:IDN.COP mobile brigade men] {e2 held back with water jets} [m4:IDN.OPP those of his followers] who {e3 charged a cordon} in a truck; [m5:AUS.GOV Tony Abbott] {e4 congratulated} [m6:IDN.PTY Joko Widodo], a member of [m7:IDN.PTY the PDI-P].
e1 m1 > m2 REJECT actual 2014-08-21/day ctx=election,legal
e2 m3 > m4 ASSAULT actual 2014-08-22/none mode=crowd ctx=election
e3 m4 > m3 PROTEST actual 2014-08-22/none mode=riot ctx=election
e4 m5 > m6 SUPPORT actual 2014-08-22/none mode=relations ctx=election
rel m6 member_of m7
