### AFP 2006-08-30
[m1:LKA.MIL Sri Lankan troops] {e1 overran} a cluster of Tamil Tiger bunkers at Sampur in [m2:@LKA Trincomalee district] and pushed [m3:LTTE.REB the rebels] out of artillery range of a naval base, [m4:LKA.GOV a defence ministry spokesman in Colombo] said Wednesday.
e1 m1 > m3 ASSAULT actual 2006-08-30/none mode=heavy-weapons ctx=military said=m4

### AFP 2006-08-18
[m1:LKA.MIL The Sri Lankan navy] has {e1 sent extra patrol boats} to the waters off [m2:@LKA Jaffna] to head off landings by [m3:LTTE.REB Tamil Tiger rebels], [m4:LKA.MIL military spokesman Brigadier Prasad Samarasinghe] said.
e1 m1 > m3 MOBILIZE actual 2006-08-18/none mode=weapons ctx=military said=m4

### AFP 2006-08-10
[m1:LTTE.REB Sri Lanka's Tamil Tigers] {e1 turned down} a Norwegian proposal for monitors at a disputed sluice gate, [m2:LTTE.REB a rebel spokesman] said after {e2 talks} in [m3:@LKA Kilinochchi] with [m4:NOR.GOV Oslo's special envoy, Jon Hanssen-Bauer].
e1 m1 > m4 REJECT actual 2006-08-10/none mode=change ctx=peacekeeping said=m2
e2 m2 > m4 CONSULT actual 2006-08-10/none ctx=diplomatic

### Reuters 2023-09-28
[m1:GBR.COP British police] have {e1 opened an inquiry into} alleged overseas intimidation of [m2:HKG.CVL Hong Kong activists living in Manchester], [m80:GBR.COP a force spokeswoman] said on Thursday; [m3:CHN.GOV the Chinese consulate in the city] denied any knowledge.
e1 m1 > m3 ACCUSE actual 2023-09-28/none mode=investigate ctx=rights_freedoms

### Reuters 2023-07-03
[m1:HKG.COP Hong Kong police] on Monday {e1 issued arrest warrants for} [m2:HKG.CVL eight overseas-based activists], including [m3:HKG.CVL former lawmaker Nathan Law], and offered rewards of HK$1 million each; [m4:AUS.GOV Australia], [m5:GBR.GOV Britain] and [m6:CAN.GOV Canada] host several of [m7=m2 them].
e1 m1 > m2 THREATEN threatened 2023-07-03/day mode=arrest ctx=rights_freedoms

### Reuters 2023-07-05
[m1:HKG.COP Officers from Hong Kong's national security unit] {e1 picked up} [m2:HKG.CVL four men] on Wednesday on suspicion of funding an exiled activist, Nathan Law, through a mobile application, [m3:HKG.COP the force] said in a statement.
e1 m1 > m2 COERCE actual 2023-07-05/day mode=arrest ctx=rights_freedoms said=m3

### Tasnim 2012-02-19
[m1:IRN.GOV Iran's Oil Ministry] has {e1 halted} crude sales to [m2:GBR.BUS British] and [m3:FRA.BUS French companies], [m4:IRN.GOV ministry spokesman Ali Reza Nikzad Rahbar] said on Sunday, four months before a European embargo was due to take effect.
e1 m1 > m2,m3 SANCTION actual 2012-02-19/none mode=discontinue ctx=economic,natural_resource said=m4

### Tasnim 2012-02-15
[m1:IRN.GOV Iran's Foreign Ministry] on Wednesday {e1 summoned} [m2:ITA.GOV the ambassadors of Italy], [m3:ESP.GOV Spain] and [m4:NLD.GOV the Netherlands] separately to complain of a planned European oil embargo, [m5:#IRIB state television] reported.
e1 m1 > m2,m3,m4 ACCUSE actual 2012-02-15/day mode=disapprove ctx=economic,diplomatic

### Tasnim 2011-12-28
[m1:IRN.GOV Iran's first vice president, Mohammad Reza Rahimi], {e1 said not a drop of oil would pass} through the Strait of Hormuz if [m2:USA.GOV the West] imposed an embargo, while [m3:IRN.MIL the navy] held a ten-day exercise east of [m4:@IRN Bandar Abbas].
e1 m1 > m2 THREATEN threatened 2011-12-28/none mode=restrict ctx=economic

### The Hindu 2016-02-22
[m1:IND.CVL Members of the Jat community] {e1 blocked} highways and railway lines across [m2:@IND Haryana] for a fourth day, cutting water supplies to parts of [m3:@IND New Delhi], to press [m4:IND.GOV the state government] for a quota in public jobs.
e1 m1 > m4 PROTEST actual 2016-02-22/none mode=obstruct ctx=inequality

### The Hindu 2016-02-21
[m1:IND.GOV The Indian government] {e1 rushed} 4,000 soldiers and 5,000 paramilitaries to [m2:@IND Haryana] as [m3:IND.CVL members of the Jat community] {e2 torched} railway stations and [m4:IND.GOV a state minister's house].
e1 m1 > m3 MOBILIZE actual 2016-02-21/none mode=troops ctx=repression
e2 m3 > m4 PROTEST actual 2016-02-21/none mode=riot ctx=inequality

### The Hindu 2016-02-24
[m1:IND.GOV India's ruling party] has {e1 agreed to grant} [m2:IND.CVL the Jat community] a quota in government jobs, [m3:IND.GOV party official Anil Jain] said, and [m4:IND.CVL protest leaders] {e2 lifted} the siege of a canal that feeds [m5:@IND the capital].
e1 m1 > m2 CONCEDE planned 2016-02-24/none ctx=inequality said=m3
e2 m4 > m1 CONCEDE actual 2016-02-24/none ctx=inequality

### Folha 2018-05-30
[m1:BRA.JUD Brazil's Superior Labour Court] {e1 ordered} [m2:BRA.LAB oil workers] at state company Petrobras not to walk out for 72 hours and set a fine of 500,000 reais a day, in a ruling sought by [m3:BRA.GOV the solicitor general].
e1 m1 > m2 REQUEST requested 2018-05-30/none mode=yield ctx=legal,economic

### Folha 2018-05-31
[m1:BRA.JUD Judge Maria de Assis Calsing] {e1 fined} [m2:BRA.LAB unions representing Petrobras workers] 2 million reais a day for going ahead with a strike, four times the sum mentioned in an earlier ruling, [m3:BRA.JUD the court] said in [m4:@BRA Brasilia].
e1 m1 > m2 SANCTION actual 2018-05-31/none ctx=legal,economic said=m3

### Reuters 2018-05-23
[m1:BRA.LAB Brazilian truck drivers] {e1 parked across} highways in 23 states for a third day on Wednesday against [m4:BRA.GOV the government's] price policy for diesel, holding up soy bound for [m2:@CHN China], [m3:BRA.BUS the exporters' association Anec] said.
e1 m1 > m4 PROTEST actual 2018-05-23/day mode=obstruct ctx=economic

### BelTA 2021-05-24
[m1:BLR.COP Belarusian security officers] {e1 seized} [m2:BLR.JRN Roman Protasevich, the former editor of a Telegram channel], on board an airliner that had been diverted to [m3:@BLR Minsk] on its way from [m4:@GRC Athens] to [m5:@LTU Vilnius].
e1 m1 > m2 COERCE actual 2021-05-24/none mode=arrest ctx=repression,rights_freedoms

### Reuters 2021-05-25
[m1:UKR.GOV Ukraine] has {e1 closed its airspace} to [m2:BLR.BUS Belarusian aircraft] from midnight, [m3:UKR.GOV Prime Minister Denys Shmygal] said on Tuesday, joining a growing list of states that have acted since [m4:IRL.BUS a Ryanair flight] was forced to land in [m5:@BLR Minsk].
e1 m1 > m2 SANCTION actual 2021-05-25/day mode=discontinue ctx=economic said=m3

### Reuters 2021-05-23
[m1:LTU.GOV Lithuanian President Gitanas Nauseda] on Sunday {e1 demanded} that [m2:BLR.GOV the authorities in Minsk] release [m3:BLR.JRN a journalist taken from a Ryanair jet] and let the other passengers continue to [m4:@LTU Vilnius].
e1 m1 > m2 REQUEST requested 2021-05-23/day mode=yield ctx=rights_freedoms

### Reuters 2021-05-26 none
[m1:IRL.BUS Ryanair] carried 1.8 million passengers in May, up from 70,000 a year earlier, the Dublin-based airline said on Wednesday. Bookings to [m2:@GRC Greece], [m3:@PRT Portugal] and [m4:@ESP Spain] had picked up since [m5:GBR.GOV Britain] published [m61=m5 its] list of destinations.

### SANA 2013-06-05
[m1:SYR.MIL The Syrian army] and [m2:HEZBOLLAH.REB fighters of Lebanon's Hezbollah] {e1 wrested} the border town of Qusair from [m3:SYR.REB rebels] on Wednesday after a siege of more than two weeks, which had drawn appeals from [m4:ICRC the International Committee of the Red Cross].
e1 m1,m2 > m3 ASSAULT actual 2013-06-05/day mode=heavy-weapons ctx=military,territory

### Reuters 2013-06-01
[m1:ICRC The International Committee of the Red Cross] on Saturday {e1 asked} [m2:SYR.GOV Damascus] to let aid workers into Qusair, a border town held by [m3:SYR.REB rebels], where hundreds of wounded people were said to be trapped.
e1 m1 > m2 REQUEST requested 2013-06-01/day mode=yield ctx=human_security

### Reuters 2013-06-02
[m1:SYR.GOV Syrian Foreign Minister Walid al-Moualem] told [m2:UN U.N. Secretary-General Ban Ki-moon] {e2 by phone} that [m3:ICRC the Red Cross] would {e1 not be allowed} into Qusair until fighting had ended, [m4:#SANA state media] said on Sunday.
e1 m1 > m3 REJECT actual 2013-06-02/none mode=yield ctx=human_security
e2 m1 > m2 CONSULT actual 2013-06-02/none mode=phone ctx=human_security
