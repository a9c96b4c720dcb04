### Reuters 2010-05-21
[m1:KOR.GOV South Korea] will {e1 haul} [m2:PRK.GOV its northern neighbour] before [m3:UNSC the Security Council] over the sinking of the corvette Cheonan, [m4:KOR.GOV officials in Seoul] said on Thursday after [m5:? a panel of investigators from five countries] {e2 pinned the disaster on} a North Korean torpedo.
e1 m1 > m2 ACCUSE planned 2010-05-20/day ctx=military
e2 m5 > m2 ACCUSE actual 2010-05-21/none mode=allege ctx=military

### AP 2018-10-16
[m1:USA.GOV Secretary of State Mike Pompeo] was {e1 ushered in} by [m2:SAU.GOV Crown Prince Mohammed bin Salman] in [m3:@SAU Riyadh] on Tuesday, while [m4:TUR.COP Turkish forensic officers] {e2 combed} the kingdom's consulate in [m5:@TUR Istanbul] for traces of the journalist Jamal Khashoggi.
e1 m1 > m2 CONSULT actual 2018-10-16/day mode=visit ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2018-10-16/none mode=investigate ctx=crime

### AFP 2021-08-27
[m1:GBR.GOV Britain] {e1 wound up} its evacuation of [m2:AFG.REF Afghan interpreters and their families] from Kabul airport on Friday, a day after [m3:ISKP Islamic State Khorasan], the regional branch of [m4:ISIS IS], {e2 blew up} scores of [m5:AFG.CVL people waiting at the gate].
e1 m1 > m2 AID actual 2021-08-27/day ctx=asylum
e2 m3 > m5 ASSAULT actual 2021-08-26/day mode=suicide ctx=terrorism
rel m3 part_of m4

### Xinhua 2013-12-04
[m1:CHN.GOV Vice Premier Zhang Gaoli] {e1 put at the disposal of} [m2:KEN.GOV Kenya] on Tuesday a soft loan of 3.2 billion dollars for a railway out of [m3:@KEN Mombasa], and [m4=m2 Nairobi] {e2 agreed to throw open} its tea counters to Chinese buyers.
e1 m1 > m2 AGREE planned 2013-12-03/day ctx=economic
e2 m4 > m1 AGREE planned 2013-12-03/day ctx=economic

### Anadolu 2020-10-19
[m1:ARM.GOV Armenia] and [m2:AZE.GOV Azerbaijan] {e1 halted the barrage} at midnight on Saturday under a second humanitarian truce that [m3:FRA.GOV Paris] had {e2 cobbled together}, but by dawn [m4=m1 the first] was {e3 upbraiding} [m5=m2 the second] for having ridden roughshod over it.
e1 m1 > m2 CONCEDE actual 2020-10-17/day mode=ceasefire ctx=military
e2 m3 > m1,m2 CONSULT actual 2020-10-19/none mode=mediate ctx=military
e3 m4 > m5 ACCUSE actual 2020-10-18/day mode=allege ctx=military

### Reuters 2008-04-10
[m1:IND.COP Indian police] cut short the route of the Olympic flame through [m2:@IND New Delhi] and {e2 penned in} [m3:TIB.REF Tibetan exiles] on Thursday. [m4:IND.GOV The government] {e3 had promised} [m5:CHN.GOV Beijing] a smooth run; [m6=m5 its embassy] said thanks.
e2 m1 > m3 COERCE actual 2008-04-10/day mode=restrict ctx=repression
e3 m4 > m5 AGREE actual 2008-04-10/none ctx=diplomatic bg

### BBC 2022-06-28
[m1:TUR.GOV Turkey] {e1 dropped its veto} on Tuesday in Madrid after [m2:SWE.GOV Sweden] and [m3:FIN.GOV Finland], which hope to join [m4:NATO NATO], {e2 undertook} to look into [m6=m1 its] extradition requests and to {e3 cold-shoulder} [m5:PKK the PKK].
e1 m1 > m2,m3 CONCEDE actual 2022-06-28/day ctx=military
e2 m2,m3 > m1 AGREE planned 2022-06-28/day ctx=legal,terrorism
e3 m2,m3 > m5 REJECT planned 2022-06-28/day ctx=terrorism

### AP 2015-09-04
[m1:HUN.COP Hungarian police] {e1 coaxed onto buses} in the night [m2:SYR.REF Syrian families who had set out on foot for Vienna], after [m3:AUT.GOV Austrian Chancellor Werner Faymann] {e2 gave word} to [m4:HUN.GOV Viktor Orban] that <<q1 [m6=m3 his country] would {e3 wave across} [m7=m2 the marchers]>>. [m5=m2 They] had been {e4 corralled} at Bicske.
e1 m1 > m2 AID actual 2015-09-04/none ctx=migration
e2 m3 > m4 AGREE planned 2015-09-04/none ctx=migration
e3 m6 > m7 AID planned 2015-09-04/none mode=asylum ctx=migration
e4 m1 > m5 COERCE actual 2015-09-04/none mode=restrict ctx=migration
q1 m3 indirect cue=gave word

### ABC 2006-05-25
[m1:TLS.GOV East Timor] {e1 cried out for} foreign troops on Wednesday, and [m2:AUS.GOV Canberra] {e2 obliged} with an advance party of 150 commandos a day later. [m3:TLS.MIL Soldiers loyal to the renegade Major Alfredo Reinado] had {e3 sniped at} [m4:TLS.MIL the regular army] from the hills above [m5:@TLS Dili].
e1 m1 > m2 REQUEST requested 2006-05-24/day mode=assist ctx=military
e2 m2 > m1 AID actual 2006-05-25/day mode=military ctx=military
e3 m3 > m4 ASSAULT actual 2006-05-25/none mode=firearms ctx=military

### Reuters 2019-04-12
[m1:ECU.GOV Ecuador] {e1 washed its hands of} [m2:? Julian Assange] on Thursday, and [m3:GBR.COP officers of the Metropolitan Police] {e2 lugged} [m4=m2 the bearded Australian] out of [m5=m1 its embassy]. [m6:USA.GOV Washington], a close ally of [m7:GBR.GOV London's], {e3 wants} [m8=m2 him] for conspiring to hack.
e1 m1 > m2 REJECT actual 2019-04-11/day mode=asylum ctx=asylum
e2 m3 > m4 COERCE actual 2019-04-11/day mode=arrest ctx=legal
e3 m6 > m7 REQUEST requested 2019-04-12/none ctx=legal
rel m6 ally_of m7

### Daily Monitor 2016-05-12
[m1:UGA.MIL Ugandan soldiers] {e1 sealed off} the home of [m2:UGA.OPP Kizza Besigye] in Kasangati on Wednesday, and [m3:UGA.GOV a regulator] {e2 scrambled} social networks ahead of the inauguration of [m4:UGA.GOV Yoweri Museveni]; [m5:SDN.GOV Sudan's Omar al-Bashir] {e3 showed up} and [m6:USA.GOV the U.S. delegation] {e4 got to its feet and left}.
e1 m1 > m2 COERCE actual 2016-05-11/day mode=restrict ctx=repression
e2 m3 > m2 COERCE actual 2016-05-12/none mode=censor ctx=rights_freedoms
e3 m5 > m4 CONSULT actual 2016-05-12/none mode=visit ctx=diplomatic
e4 m6 > m5 REJECT actual 2016-05-12/none mode=meet ctx=diplomatic

### Reuters 2023-05-03
[m1:SRB.EDU Pupils' parents] in Belgrade {e1 thronged} the education ministry on Wednesday and {e2 vowed to be back}; [m2:SRB.GOV President Aleksandar Vucic], whose [m3:SRB.PTY Serbian Progressive Party] controls [m4:@SRB the capital], {e3 unveiled a month's grace} for [m5:SRB.CVL owners of unregistered guns].
e1 m1 > m2 PROTEST actual 2023-05-03/day mode=demo ctx=human_security
e2 m1 > m2 PROTEST planned 2023-05-03/none mode=demo ctx=human_security
e3 m2 > m5 CONCEDE actual 2023-05-03/none ctx=crime
rel m3 controls m4
rel m2 member_of m3

### Kyiv Independent 2025-03-02
[m1:GBR.GOV Keir Starmer] {e1 threw an arm around} [m2:UKR.GOV Volodymyr Zelensky] in Downing Street on Saturday, a day after [m3:USA.GOV Donald Trump] had {e2 thrown out} [m4=m2 the Ukrainian guest]. [m5=m1 The prime minister] {e4 penciled in} a summit of [m6:EU European leaders] for Sunday.
e1 m1 > m2 SUPPORT actual 2025-03-01/day ctx=diplomatic
e2 m3 > m4 REJECT actual 2025-02-28/day mode=meet ctx=diplomatic
e4 m5 > m6 AGREE planned 2025-03-02/day mode=meet ctx=military

### AFP 2004-06-08
[m1:PHL.REB Guerrillas] of [m2:NPA the New People's Army], which serves as the armed wing of [m3:CPP the Communist Party of the Philippines], {e1 waylaid} [m4:PHL.MIL an army patrol] on Mindoro on Monday, and [m5:NOR.GOV Oslo], where [m6=m3 the party] and [m7:PHL.GOV Manila] {e2 are due to sit across a table}, {e3 lamented} the {e4 ambush}.
e1 m1 > m4 ASSAULT actual 2004-06-07/day mode=firearms ctx=military
e2 m6 > m7 AGREE planned 2004-06-08/none mode=meet ctx=military
e3 m5 > m1 ACCUSE actual 2004-06-08/none mode=disapprove ctx=military
e4 m1 > m4 ASSAULT actual 2004-06-07/day mode=firearms ctx=military again
rel m1 member_of m2
rel m2 part_of m3

### Wired 2021-11-18 none
The hackathon's winners in [m1:@FIN Oulu] fought off thirty rival teams on Saturday with a tool that disarms malware and quarantines it; their sponsor pledged to court investors, but talks over a licence had broken down by Wednesday.

### VOA 2012-03-13
[m1:USA.GOV The United States], [m2:JPN.GOV Japan] and [m3:EU the European Union] {e1 lodged suits against} [m4:CHN.GOV China] with [m5:WTO the World Trade Organization] on Tuesday over its curbs on tungsten, and [m6=m4 Beijing] {e3 was unrepentant}.
e1 m1,m2,m3 > m4 ACCUSE actual 2012-03-13/day ctx=economic,legal
e3 m6 > m1,m2,m3 REJECT actual 2012-03-13/none ctx=economic

### Tempo English 2025-08-31
[m1:IDN.PTY The Golkar Party] {e1 benched} [m2:IDN.LEG lawmaker Adies Kadir] on Sunday after [m3:IDN.CVL marauding crowds] {e2 stripped bare} the homes of [m7:IDN.LEG three legislators]. [m4:IDN.GOV President Prabowo Subianto], chairman of [m5:IDN.PTY Gerindra], {e3 served notice of} stern measures against looters and {e4 put off} a trip to [m6:CHN.GOV China].
e1 m1 > m2 SANCTION actual 2025-08-31/day mode=discontinue ctx=legislative
e2 m3 > m7 PROTEST actual 2025-08-31/none mode=riot ctx=political_institutions
e3 m4 > m3 THREATEN threatened 2025-08-31/none ctx=crime
e4 m4 > m6 REJECT actual 2025-08-31/none mode=visit ctx=diplomatic
rel m4 leads m5
