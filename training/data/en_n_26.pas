### Xinhua 2023-08-24
[m1:CHN.GOV China's General Administration of Customs] on Thursday {e1 suspended} imports of all aquatic products originating from [m2:JPN.GOV Japan] after [m3:JPN.BUS the operator of the Fukushima plant] began releasing treated water into the sea.
e1 m1 > m2 SANCTION actual 2023-08-24/day mode=discontinue ctx=environment,economic

### Xinhua 2023-08-22
[m1:CHN.GOV Vice Foreign Minister Sun Weidong] {e1 summoned} [m2:JPN.GOV the Japanese ambassador to China, Hideo Tarumi], on Tuesday to make solemn representations over the planned discharge of water from [m3:@JPN Fukushima].
e1 m1 > m2 ACCUSE actual 2023-08-22/day mode=disapprove ctx=environment,diplomatic

### Xinhua 2023-07-07
[m1:CHN.GOV China] {e1 urged} [m2:JPN.GOV Japan] on Friday to stop pushing through [m61=m2 its] plan to dump wastewater and to dispose of it in a responsible manner, [m3:CHN.GOV foreign ministry spokesperson Wang Wenbin] told a briefing after a report by [m4:IAEA the International Atomic Energy Agency].
e1 m1 > m2 REQUEST requested 2023-07-07/day mode=change ctx=environment said=m3

### Kyodo 2023-08-29
[m1:JPN.GOV Japan] may bring [m2:CHN.GOV China] before [m3:WTO the World Trade Organization] if [m61=m2 its] ban on seafood is not lifted, [m4:JPN.GOV economic security minister Sanae Takaichi] {e1 warned} on Tuesday.
e1 m4 > m2 THREATEN threatened 2023-08-29/day ctx=economic,legal

### Kyodo 2023-08-24
[m1:KOR.EDU Sixteen South Korean students] {e1 got into} [m2:JPN.GOV the building of the Japanese Embassy in Seoul] on Thursday with banners against the release of water from Fukushima and were {e2 taken away} by [m3:KOR.COP police].
e1 m1 > m2 PROTEST actual 2023-08-24/day mode=demo ctx=environment
e2 m3 > m1 COERCE actual 2023-08-24/day mode=arrest ctx=environment

### Kyodo 2023-09-05
[m1:KOR.GOV South Korea] has {e1 no intention of easing} a ban on fish from eight prefectures around Fukushima that [m2:JPN.GOV Tokyo] wants gone, [m3:KOR.GOV Prime Minister Han Duck-soo] told [m4:KOR.LEG lawmakers in Seoul] on Tuesday.
e1 m1 > m2 REJECT actual 2023-09-05/day mode=change ctx=economic,environment said=m3

### Kyodo 2021-09-22
[m1:USA.GOV The U.S. Food and Drug Administration] on Wednesday {e1 removed} import restrictions on farm products from [m2:JPN.GOV Japan] put in place after the Fukushima disaster, [m3:JPN.GOV the agriculture ministry in Tokyo] said.
e1 m1 > m2 CONCEDE actual 2021-09-22/day ctx=economic said=m3

### Kyodo 2023-09-01 none
The catch of saury landed at [m1:@JPN Nemuro] in August came to 480 tons, the second lowest on record. [m2:JPN.BUS A wholesaler at the Toyosu market] said one fish of good size now costs as much as a bowl of noodles.

### Reuters 2016-10-24
[m1:FRA.COP French police] {e1 massed more than 2,000 officers} in [m2:@FRA Calais] ahead of the clearance of a shanty town inhabited by [m3:? some 6,500 migrants], after [m4:GBR.GOV Britain] {e2 took in} [m5:? a first group of children] with relatives there.
e1 m1 > m3 MOBILIZE actual 2016-10-24/none mode=police ctx=migration
e2 m4 > m5 AID actual 2016-10-24/none ctx=migration

### Reuters 2016-10-23
[m1:? Migrants] {e1 threw stones at} [m2:FRA.COP riot police] near the ring road of [m3:@FRA Calais] on Saturday night, and [m4=m2 the officers] {e2 answered with tear gas}, hours before buses were to carry the first of [m5=m1 them] to reception centres.
e1 m1 > m2 PROTEST actual 2016-10-22/day mode=riot ctx=migration
e2 m2 > m1 ASSAULT actual 2016-10-22/day mode=crowd-control ctx=migration

### Reuters 2016-09-05
[m1:FRA.LAB Truck drivers and farmers] {e1 crept along} the motorway to [m2:@FRA Calais] in a slow convoy on Monday to get [m3:FRA.GOV the interior ministry] to name a date for the demolition of a migrant camp.
e1 m1 > m3 PROTEST actual 2016-09-05/day mode=obstruct ctx=migration

### Reuters 2016-10-18
[m1:FRA.JUD A court in Lille] {e1 rejected} a plea by [m2:FRA.NGO eleven charities] to delay the evacuation of a migrant camp in [m3:@FRA Calais], saying that it would spare the inhabitants degrading conditions.
e1 m1 > m2 REJECT actual 2016-10-18/none mode=change ctx=migration,legal

### Reuters 2016-10-10
[m1:FRA.GOV Interior Minister Bernard Cazeneuve] {e1 demanded} that [m2:GBR.GOV Britain] take in children from a camp in [m3:@FRA Calais] who have family across the Channel, before talks in [m4:@GBR London] with [m5:GBR.GOV Home Secretary Amber Rudd].
e1 m1 > m2 REQUEST requested 2016-10-10/none mode=assist ctx=migration

### Reuters 2016-11-02
[m1:GBR.GOV The Home Office] gave no figure of how many more children from Calais [m61=m1 it] would accept, and [m2:GBR.OPP the shadow home secretary, Diane Abbott], {e1 criticised} [m3=m1 it] for delays.
e1 m2 > m3 ACCUSE actual 2016-11-02/none mode=disapprove ctx=migration

### Al Jazeera 2008-01-23
[m1:PSE.CVL Tens of thousands of Palestinians] walked into [m2:@EGY Egypt] on Wednesday through holes that [m3:HAMAS.REB Hamas gunmen] had {e1 blown} in the border wall at Rafah, and [m4:EGY.GOV President Hosni Mubarak] said [m6=m4 he] had {e2 let} [m5=m1 them] in to buy food.
e1 m3 > m4 ASSAULT actual 2008-01-23/none mode=explosives ctx=territory
e2 m4 > m5 AID actual 2008-01-23/day ctx=human_security

### Al Jazeera 2008-01-25
[m1:EGY.COP Egyptian riot police] {e1 used electric prods and water cannon on} [m2:PSE.CVL Gazans] who were trying to push past [m6=m1 them] at Rafah on Friday, as [m3:HAMAS.REB Hamas] {e2 accused} [m4:PSE.GOV the government in Ramallah] of siding with [m5:ISR.GOV Israel].
e1 m1 > m2 ASSAULT actual 2008-01-25/day mode=crowd-control ctx=territory
e2 m3 > m4 ACCUSE actual 2008-01-25/none mode=allege ctx=diplomatic

### Al Jazeera 2008-02-03
[m1:EGY.MIL Egyptian soldiers] {e1 resealed} the frontier with [m2:PSE.CVL the Gaza Strip] on Sunday, eleven days after its wall was blown open, while [m3:EGY.GOV the foreign minister, Ahmed Aboul Gheit], {e2 vowed} to break the legs of anyone who crossed.
e1 m1 > m2 COERCE actual 2008-02-03/day mode=restrict ctx=territory
e2 m3 > m2 THREATEN threatened 2008-02-03/none mode=violence ctx=territory

### Al Jazeera 2008-01-28
[m1:ISR.GOV Israel] {e1 told} [m2:ISR.JUD the Supreme Court] [m61=m1 it] would supply [m3:PSE.CVL the Gaza Strip] with 2.2 million litres of industrial diesel a week, an amount that [m4:ISR.NGO ten human rights groups] had {e2 contested} as too little.
e1 m1 > m3 CONCEDE planned 2008-01-28/none ctx=human_security
e2 m4 > m1 ACCUSE actual 2008-01-28/none mode=disapprove ctx=human_security
