### Reuters 2015-09-04
[m1:HUN.COP Hungarian police] {e1 stopped} a train packed with [m2:? migrants bound for Austria] at Bicske, west of [m3:@HUN Budapest], and tried to take [m4=m2 them] to a camp, a day after the main station in the capital reopened.
e1 m1 > m2 COERCE actual 2015-09-04/none mode=restrict ctx=migration

### Reuters 2015-09-05
[m1:AUT.GOV Austria] and [m2:DEU.GOV Germany] {e1 threw open} [m5=m1+m2 their] borders on Saturday to [m3:? thousands of migrants] brought by bus from [m4:@HUN Hungary], whose authorities had given up trying to register [m6=m3 them].
e1 m1,m2 > m3 AID actual 2015-09-05/day ctx=migration,asylum

### Reuters 2015-09-03
[m1:? About 300 migrants from Syria and Afghanistan] {e1 lay down} on the tracks at a station near [m2:@HUN Budapest] on Thursday and refused to be taken to a reception camp by [m3:HUN.COP Hungarian police].
e1 m1 > m3 PROTEST actual 2015-09-03/day mode=obstruct ctx=migration

### Reuters 2015-09-16
[m1:HUN.COP Hungarian riot police] {e1 drove back} [m2:? migrants] with water cannon and pepper spray at the Horgos crossing on Wednesday, as [m3:SRB.GOV Serbia's labour minister, Aleksandar Vulin], {e2 protested} that the gas was drifting over [m4=m3 his country].
e1 m1 > m2 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration
e2 m3 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration

### Reuters 2015-09-22
[m1:SRB.GOV Serbian Prime Minister Aleksandar Vucic] {e1 set} [m2:HRV.GOV Croatia] a deadline of midnight on Wednesday to lift a blockade of cargo traffic or face unspecified counter-measures, after {e2 speaking} to [m3:EU EU officials] in [m4:@BEL Brussels] by telephone.
e1 m1 > m2 THREATEN threatened 2015-09-22/none mode=restrict ctx=migration,economic
e2 m1 > m3 CONSULT actual 2015-09-22/none mode=phone ctx=migration

### Reuters 2015-09-24
[m1:SRB.GOV Serbia] on Thursday {e1 barred} all goods from [m2:HRV.GOV Croatia] in retaliation for the closure of a border crossing, in the lowest point of [m3=m1+m2 their] relations since the fall of Slobodan Milosevic in 2000.
e1 m1 > m2 SANCTION actual 2015-09-24/day mode=discontinue ctx=economic

### Reuters 2015-09-25
[m1:HRV.GOV Croatia] {e1 lifted} a blockade of [m5=m1 its] main crossing with [m2:SRB.GOV Serbia] on Friday, [m3:HRV.GOV Prime Minister Zoran Milanovic] said, hours after a call from [m4:EU the European enlargement commissioner, Johannes Hahn].
e1 m1 > m2 CONCEDE actual 2015-09-25/day ctx=economic,migration said=m3

### Reuters 2015-09-30
[m1:SVK.GOV Slovakia] will {e1 go to court} against a quota plan under which [m2:EU the European Union] is to share out 120,000 asylum seekers, [m3:SVK.GOV Prime Minister Robert Fico] said in [m4:@SVK Bratislava].
e1 m1 > m2 ACCUSE planned 2015-09-30/none ctx=legal,asylum said=m3

### Reuters 2015-09-22
[m1:CZE.GOV The Czech Republic], [m2:SVK.GOV Slovakia], [m3:HUN.GOV Hungary] and [m4:ROU.GOV Romania] {e1 voted against} a plan by [m5:EU the European Commission] for relocating asylum seekers at a meeting of ministers in [m6:@BEL Brussels] on Tuesday.
e1 m1,m2,m3,m4 > m5 REJECT actual 2015-09-22/day mode=change ctx=asylum

### Reuters 2015-11-23 none
A ship carrying 3,000 tonnes of frozen fish for the Christmas trade docked in [m1:@HRV Rijeka] on Monday, nine days late. [m2:SRB.BUS Importers] in [m3:@SRB Novi Sad] said carp would be dearer than last year, and hake a little cheaper.

### AFP 2014-05-20
[m1:THA.MIL Thailand's army chief, General Prayut Chan-O-Cha], {e1 declared martial law} across [m2:@THA the kingdom] on Tuesday after months of rallies by [m3:THA.OPP opponents of the government], and shut ten satellite television stations.
e1 m1 > m3 COERCE actual 2014-05-20/day mode=martial-law ctx=pro_autocracy

### AFP 2014-05-23
[m1:THA.MIL The Thai junta] has {e1 summoned} [m2:THA.ELI former prime minister Yingluck Shinawatra] and 154 others to report to an army compound in [m3:@THA Bangkok] and {e2 forbidden} [m4=m2 them] to leave the country.
e2 m1 > m4 COERCE actual 2014-05-23/none mode=restrict ctx=repression
e1 m1 > m2 REQUEST requested 2014-05-23/none mode=meet ctx=repression

### AFP 2014-06-01
[m1:THA.CVL Dozens of people in paper masks] {e1 flashed} a three-finger salute at a shopping mall in [m2:@THA Bangkok] on Sunday in defiance of a ban on gatherings by [m3:THA.MIL the junta], which had sent 5,700 troops and police to the area.
e1 m1 > m3 PROTEST actual 2014-06-01/day mode=demo ctx=pro_democracy

### AFP 2014-05-31
[m1:THA.MIL Thailand's junta] is {e1 deploying 5,700 soldiers and police} at eight places in [m2:@THA Bangkok] where [m3:THA.CVL anti-coup activists] are expected to gather, [m4:THA.COP the deputy police chief, Somyot Poompanmoung], said.
e1 m1 > m3 MOBILIZE actual 2014-05-31/none mode=troops ctx=repression said=m4

### AFP 2014-06-13
[m1:THA.MIL Thailand's military rulers] {e1 ended} a night-time curfew throughout [m2:@THA the country] on Friday, saying that [m3:THA.BUS hoteliers] needed help in attracting visitors.
e1 m1 > m3 CONCEDE actual 2014-06-13/day ctx=repression,economic

### AFP 2014-06-24
[m1:EU European foreign ministers] {e1 put off} the signature of a partnership pact with [m2:THA.GOV Thailand] and halted official visits until democracy returns, in conclusions adopted at [m3:@LUX Luxembourg].
e1 m1 > m2 SANCTION actual 2014-06-24/none mode=discontinue ctx=diplomatic,pro_democracy

### AFP 2014-06-25
[m1:THA.GOV Sihasak Phuangketkeow, the top civil servant at Thailand's foreign ministry], {e1 called} the decision of [m2:EU the European Union] to halt visits unfair, after seeing ambassadors of [m61=m2 the bloc] in [m3:@THA Bangkok].
e1 m1 > m2 ACCUSE actual 2014-06-25/none mode=disapprove ctx=diplomatic

### AFP 2020-10-15
[m1:THA.COP Thai police] {e1 seized} [m2:THA.CVL human rights lawyer Anon Nampa and two other leaders of the youth movement] at dawn on Thursday after clearing a camp outside [m3:THA.GOV the prime minister's office] in [m4:@THA Bangkok].
e1 m1 > m2 COERCE actual 2020-10-15/day mode=arrest ctx=repression

### AFP 2020-10-24
[m1:THA.GOV Prime Minister Prayuth Chan-o-cha] {e1 ignored} a deadline set by [m2:THA.CVL student protesters] for [m4=m1 his] resignation, spending Saturday at a temple ceremony in [m3:@THA the old quarter of Bangkok].
e1 m1 > m2 REJECT actual 2020-10-24/day mode=yield ctx=executive
