### Reuters 2024-02-14
[m1:IND.COP Police in Haryana] on Tuesday {e1 strung barbed wire across} the highway at Shambhu to stop [m2:IND.LAB farmers] heading for [m3:@IND New Delhi], and dropped tear gas shells from drones. [m4=m2 The marchers] {e2 retaliated} with stones, a police official said.
e1 m1 > m2 COERCE actual 2024-02-13/day mode=obstruct ctx=labor
e2 m4 > m1 PROTEST actual 2024-02-13/day mode=riot ctx=labor

### Reuters 2011-09-20
[m1:YEM.MIL Yemeni government forces] {e1 raked} a square in Sanaa with anti-aircraft fire on Monday, medics said, and [m2:YEM.MIL soldiers of the First Armored Division], commanded by the defector [m3:YEM.MIL Ali Mohsen al-Ahmar], {e2 interposed themselves} to protect [m4:YEM.CVL the protesters camped there].
e1 m1 > m4 ASSAULT actual 2011-09-19/day mode=heavy-weapons ctx=repression
e2 m2 > m4 AID actual 2011-09-20/none mode=military ctx=pro_democracy
rel m3 leads m2

### AP 2017-04-06
[m1:USA.GOV President Donald Trump] and [m2:CHN.GOV Chinese leader Xi Jinping] {e1 broke bread} at Mar-a-Lago on Thursday, hours before [m3:USA.MIL two American destroyers] {e2 rained} 59 cruise missiles on an air base of [m4:SYR.GOV the Syrian government].
e1 m2 > m1 CONSULT actual 2017-04-06/day mode=visit ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2017-04-06/day mode=heavy-weapons ctx=military

### AFP 2013-11-29
[m1:UKR.GOV Ukraine] {e1 turned tail} at the last minute on an association treaty with [m2:EU the European Union] in Vilnius on Friday. [m3:LTU.GOV Lithuanian President Dalia Grybauskaite], the host, {e2 scolded} [m4:UKR.GOV Viktor Yanukovych] to his face.
e1 m1 > m2 REJECT actual 2013-11-29/day ctx=economic
e2 m3 > m4 ACCUSE actual 2013-11-29/none mode=disapprove ctx=diplomatic

### Xinhua 2008-05-19
[m1:CHN.GOV China] has {e2 admitted} rescue teams from [m2:JPN.GOV Japan], [m3:RUS.GOV Russia] and [m4:KOR.GOV South Korea] to the quake zone, the foreign ministry said on Sunday, adding that [m5=m1 Beijing] {e1 was much obliged} to all three.
e1 m5 > m2,m3,m4 SUPPORT actual 2008-05-18/day ctx=disasters
e2 m1 > m2,m3,m4 CONCEDE actual 2008-05-19/none mode=access ctx=disasters

### Anadolu 2021-08-24
[m1:TUR.MIL Turkish soldiers] {e1 are pulling up stakes} in [m2:@AFG Kabul] after six years, the defense ministry said, while [m3:TALIBAN the Taliban], who control [m4:@AFG the city], {e2 sounded out} [m5:TUR.GOV Ankara] about technicians for the airport.
e1 m1 > m3 RETREAT actual 2021-08-24/none mode=withdraw ctx=military
e2 m3 > m5 REQUEST requested 2021-08-24/none mode=assist ctx=economic
rel m3 controls m4

### VOA 2012-07-30
[m1:UZB.GOV Uzbekistan] has {e1 put in cold storage} its membership of [m2:CSTO a Russian-led security alliance], and [m3:RUS.GOV the Kremlin] on Monday shrugged. [m4=m1 Tashkent], said analysts, would rather host [m5:USA.MIL American cargo flights].
e1 m1 > m2 SANCTION actual 2012-07-30/none mode=discontinue ctx=military
rel m1 member_of m2

### Reuters 2019-12-05
[m1:FRA.LAB Railway workers], teachers and [m2:FRA.COP even some police officers] {e1 brought much of France to a crawl} on Thursday in defense of their pensions. [m3:FRA.GOV Prime Minister Edouard Philippe] {e2 stuck to his guns}, though [m4=m3 he] {e3 left the door ajar} on the starting date.
e1 m1,m2 > m3 PROTEST actual 2019-12-05/day mode=strike ctx=labor
e2 m3 > m1 REJECT actual 2019-12-05/none mode=yield ctx=labor
e3 m4 > m1 CONCEDE hypothetical 2019-12-05/none ctx=labor

### BBC 2014-04-24
[m1:UKR.MIL Ukrainian special forces] {e1 dismantled} three checkpoints of [m2:UKR.REB pro-Russian gunmen] outside Sloviansk on Thursday, and [m3:RUS.GOV Moscow] {e2 fired back} with exercises of [m4:RUS.MIL its ground forces] near the frontier, its defense minister said.
e1 m1 > m2 ASSAULT actual 2014-04-24/day mode=seize ctx=territory
e2 m3 > m1 MOBILIZE actual 2014-04-24/none mode=troops ctx=military

### Reuters 2026-01-15
[m1:COL.GOV Colombia] has {e1 dangled} a safe-conduct before [m2:ELN the leaders of the ELN] if [m3=m2 they] release a kidnapped mayor by Sunday, [m4:COL.GOV the presidential palace] said on Wednesday. [m5=m2 The guerrillas] {e2 did not take the bait}.
e1 m1 > m2 CONCEDE hypothetical 2026-01-14/day ctx=military
e2 m5 > m1 REJECT actual 2026-01-15/none ctx=military

### Antara English 2023-07-10
[m1:IDN.LEG The House's Commission I] on Monday {e1 gave the thumbs-up} to the purchase of 12 used Mirage fighters from [m2:QAT.GOV Qatar], and [m3:IDN.GOV Defense Minister Prabowo Subianto], the general chairman of [m4:IDN.PTY Gerindra], {e2 complimented} [m5=m1 the lawmakers] on their speed.
e1 m1 > m3 SUPPORT actual 2023-07-10/day ctx=legislative,military
e2 m3 > m5 SUPPORT actual 2023-07-10/none ctx=military
rel m3 leads m4

### AP 2010-11-29
[m1:USA.GOV Hillary Clinton] on Monday {e1 said sorry} to [m2:TUR.GOV Turkish Foreign Minister Ahmet Davutoglu] for the cables leaked by [m3:#WikiLeaks WikiLeaks], whose founder faces questions in [m4:@SWE Sweden], and {e3 tore into} [m5=m3 the website].
e1 m1 > m2 SUPPORT actual 2010-11-29/day mode=apologize ctx=diplomatic,intelligence
e3 m1 > m5 ACCUSE actual 2010-11-29/day mode=disapprove ctx=intelligence

### AFP 2018-05-25
[m1:PRK.GOV North Korea] on Thursday {e1 buried under rubble} the tunnels of its nuclear test site before foreign reporters. [m2:USA.GOV Donald Trump] {e2 jilted} [m3:PRK.GOV Kim Jong Un] all the same: in a letter [m4=m2 he] {e3 scrubbed} the Singapore summit.
e1 m1 > m2 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn
e2 m2 > m3 REJECT actual 2018-05-24/day mode=meet ctx=diplomatic
e3 m4 > m3 REJECT actual 2018-05-24/day mode=meet ctx=diplomatic again

### Caixin 2020-09-03 none
A solar developer in [m1:@CHN Qinghai] has ceded control of six plants to its creditors, who had rebelled against a third extension of its notes; the bonds rallied on Wednesday, and the brokerage that fired the first shot withdrew its winding-up petition.

### Reuters 2016-07-14
[m1:GBR.GOV Theresa May] {e1 wielded the axe} on her first evening in office on Wednesday, {e2 ejecting} [m2:GBR.GOV Chancellor George Osborne] from the cabinet, while [m3:EU Jean-Claude Juncker], the president of [m4:EU the European Commission], {e3 dropped a line} to [m5=m1 her] with his good wishes.
e2 m1 > m2 SANCTION actual 2016-07-13/day mode=expel ctx=executive
e1 m1 > m2 SANCTION actual 2016-07-13/day mode=expel ctx=executive again
e3 m3 > m5 SUPPORT actual 2016-07-14/none mode=relations ctx=executive
rel m3 leads m4

### AP 2025-06-20
[m1:GBR.GOV Britain], [m2:FRA.GOV France] and [m3:DEU.GOV Germany] {e1 kept alive} their channel to [m4:IRN.GOV Iran] in a three-hour session in [m5:@CHE Geneva] on Friday. [m6=m4 Its foreign minister] {e2 ruled out any dealings with} [m7:USA.GOV Washington] until [m8:ISR.GOV Israel] held fire.
e1 m1,m2,m3 > m4 CONSULT actual 2025-06-20/day mode=meet ctx=cbrn,military
e2 m6 > m7 REJECT actual 2025-06-20/none mode=meet ctx=military
