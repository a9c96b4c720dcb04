### AFP 2025-06-08
[m1:USA.GOV President Donald Trump] {e1 ordered 2,000 National Guard troops} to [m2:@USA Los Angeles] after two days of {e2 clashes} over immigration raids between [m3:USA.CVL demonstrators] and [m4:USA.COP federal agents], against the wishes of [m5:USA.GOV California Governor Gavin Newsom].
e1 m1 > m3 MOBILIZE actual 2025-06-08/none mode=troops ctx=migration,repression
e2 m3 > m4 PROTEST actual 2025-06-08/none mode=riot ctx=migration

### AFP 2025-06-09
[m1:USA.GOV California] {e1 sued} [m2:USA.GOV the Trump administration] on Monday over the sending of the National Guard to [m3:@USA Los Angeles], where a newspaper reporter from [m4:@AUS Australia] was hit by a rubber bullet.
e1 m1 > m2 ACCUSE actual 2025-06-09/day ctx=legal,migration

### AFP 2025-06-10
[m1:USA.GOV Los Angeles Mayor Karen Bass] on Tuesday {e1 set} a night-time curfew for [m2:USA.CVL people in one square mile of downtown], after shops were looted during protests against [m3:USA.COP immigration officers].
e1 m1 > m2 COERCE actual 2025-06-10/day mode=curfew ctx=migration

### AFP 2025-06-12
[m1:USA.COP Federal agents] {e1 wrestled} [m2:USA.LEG Senator Alex Padilla of California] to the ground and handcuffed [m5=m2 him] on Thursday when [m6=m2 he] tried to put a question to [m3:USA.GOV Homeland Security Secretary Kristi Noem] in [m4:@USA Los Angeles].
e1 m1 > m2 ASSAULT actual 2025-06-12/day mode=beat ctx=migration

### AFP 2025-06-14
[m1:USA.CVL Millions of Americans] {e1 took part} in "No Kings" rallies from [m2:@USA Philadelphia] to [m3:@USA San Diego] on Saturday against [m4:USA.GOV President Donald Trump], who watched an army parade in [m5:@USA Washington].
e1 m1 > m4 PROTEST actual 2025-06-14/day mode=demo ctx=pro_democracy

### AFP 2025-06-11
[m1:MEX.GOV Mexican President Claudia Sheinbaum] {e1 rejected} as false a statement by [m2:USA.GOV Kristi Noem, the U.S. homeland security chief], that [m3=m1 she] had encouraged violence in [m4:@USA Los Angeles].
e1 m1 > m2 REJECT actual 2025-06-11/none ctx=migration,diplomatic

### AFP 2025-06-19
[m1:USA.JUD A federal appeals court in San Francisco] {e1 turned down} a request by [m2:USA.GOV California Governor Gavin Newsom] to hand back to [m4=m2 him] control of [m3:USA.MIL 4,000 National Guard members].
e1 m1 > m2 REJECT actual 2025-06-19/none ctx=legal,military

### Dispatch 2001-09-12 none
[m1:USA.BUS A lumber company in Eureka] has taken on 60 workers for the autumn, the first time in four years that [m62=m1 it] has run two shifts. Most of [m61=m1 its] redwood goes to builders in [m2:@USA Sacramento] and to [m3:@JPN Japan].

### El Tiempo 2021-04-28
[m1:COL.LAB Colombia's main unions] {e1 led} marches in [m2:@COL Cali, Bogota and Medellin] on Wednesday against a tax reform sent to [m80:COL.LEG Congress] by [m3:COL.GOV President Ivan Duque], despite a ruling by [m4:COL.JUD a Cundinamarca court] that [m5=m1 they] be put off.
e1 m1 > m3 PROTEST actual 2021-04-28/day mode=demo ctx=economic

### El Tiempo 2021-05-02
[m1:COL.GOV President Ivan Duque] {e1 withdrew} on Sunday a tax reform that had set off four days of marches by [m2:COL.LAB unions] and [m3:COL.EDU students], and the finance minister, [m4:COL.GOV Alberto Carrasquilla], {e2 quit} a day later.
e1 m1 > m2,m3 CONCEDE actual 2021-05-02/day ctx=economic
e2 m4 > m1 RETREAT actual 2021-05-02/none mode=resign ctx=economic

### El Tiempo 2021-05-17
[m1:COL.LAB Colombia's national strike committee] said [m5=m1 it] {e1 would not lift} roadblocks in [m2:@COL the Cauca valley], as [m3:COL.GOV negotiators for President Ivan Duque] had {e2 asked}, until there were guarantees for [m4:COL.CVL protesters].
e1 m1 > m3 REJECT actual 2021-05-17/none mode=yield ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2021-05-17/none mode=yield ctx=rights_freedoms bg

### El Tiempo 2021-05-29
[m1:COL.GOV President Ivan Duque] {e1 tripled the number of soldiers} in [m2:@COL Cali] on Saturday after a night in which shots were exchanged between [m3:COL.CVL protesters] and an off-duty investigator.
e1 m1 > m3 MOBILIZE actual 2021-05-29/day mode=troops ctx=repression

### El Tiempo 2021-05-04
[m1:COL.COP Police in the Colombian city of Cali] {e1 fired live rounds at} [m2:COL.CVL marchers] in the Siloe district on Monday night, [m80:COL.CVL residents] said, and [m3:UN the U.N. human rights office] in [m4:@COL Bogota] {e2 voiced deep alarm} at [m5=m1 the force].
e1 m1 > m2 ASSAULT actual 2021-05-03/day mode=firearms ctx=repression
e2 m3 > m5 ACCUSE actual 2021-05-04/day mode=disapprove ctx=repression,human_rights

### El Tiempo 2021-06-15
[m1:COL.LAB Colombia's strike committee] {e1 suspended} six weeks of marches against [m2:COL.GOV the government] on Tuesday and will take [m61=m1 its] demands to [m3:COL.LEG Congress], committee member Francisco Maltes said in [m4:@COL Bogota].
e1 m1 > m2 CONCEDE actual 2021-06-15/day ctx=economic

### Reuters 2018-03-07
[m1:COD.GOV Congolese President Joseph Kabila] told [m2:CHE.MNC executives of Glencore] and [m3:CHN.MNC China Molybdenum] at a six-hour {e2 meeting} in [m4:@COD Kinshasa] on Wednesday that a mining code which raises royalties would be {e1 signed unchanged}.
e1 m1 > m2,m3 REJECT actual 2018-03-07/day mode=change ctx=natural_resource
e2 m2,m3 > m1 CONSULT actual 2018-03-07/day mode=visit ctx=natural_resource

### Reuters 2018-03-22
[m1:CHE.MNC Glencore] and [m2:GBR.MNC Randgold] {e1 protested} to [m3:COD.GOV the government of Congo] over a mining code that raises royalties, in a joint letter handed in at [m4:@COD Kinshasa], and left the national chamber of mines.
e1 m1,m2 > m3 ACCUSE actual 2018-03-22/none mode=disapprove ctx=natural_resource

### Reuters 2018-04-20
[m1:COD.GOV Gecamines, Congo's state mining company], has {e1 gone to court} in [m2:@COD Kolwezi] to have a joint venture with [m3:CHE.MNC Glencore] dissolved, [m61=m1 its] chairman, Albert Yuma, told a newspaper in [m4:@BEL Brussels].
e1 m1 > m3 ACCUSE actual 2018-04-20/none ctx=legal,natural_resource

### Reuters 2018-06-12
[m1:CHE.MNC Glencore] {e1 agreed to cancel} $5.6 billion of debt owed by a mine in [m2:@COD Kolwezi] in return for the end of a lawsuit by [m3:COD.GOV Congo's state miner, Gecamines], the Swiss group said on Tuesday.
e1 m1 > m3 CONCEDE planned 2018-06-12/day ctx=economic,natural_resource
