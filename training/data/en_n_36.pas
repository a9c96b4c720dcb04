### Reuters 2012-03-20
[m1:MDV.COP Maldivian police] {e1 pepper-sprayed} [m2:MDV.OPP supporters of former president Mohamed Nasheed] who tried to reach [m80:MDV.LEG the parliament building] in [m3:@MDV Male] on Monday, as [m4:IND.GOV India's foreign secretary] arrived for talks.
e1 m1 > m2 ASSAULT actual 2012-03-19/day mode=crowd-control ctx=repression

### Reuters 2012-03-19
[m1:MDV.LEG Opposition lawmakers in the Maldives] {e1 shouted down} [m2:MDV.GOV President Mohamed Waheed] on Monday until [m4=m2 he] gave up reading the opening address in [m3:@MDV Male], and ushers carried several of [m5=m1 them] from the chamber.
e1 m1 > m2 PROTEST actual 2012-03-19/day mode=obstruct ctx=legislative

### Reuters 2012-11-27
[m1:MDV.GOV The Maldives government] has {e1 cancelled} a contract for the airport in [m2:@MDV Male] with [m3:IND.BUS a consortium led by India's GMR] and told [m5=m3 it] to leave within a week, [m4:MDV.GOV the attorney general, Azima Shakoor], said.
e1 m1 > m3 SANCTION actual 2012-11-27/none mode=discontinue ctx=economic said=m4

### Reuters 2012-11-30
[m1:IND.GOV India] has {e1 put a stop} to $25 million in budget support for [m2:MDV.GOV the Maldives], [m3:IND.GOV officials in New Delhi] said, citing unpaid bills, three days after the loss of the airport contract by [m4:IND.BUS GMR].
e1 m1 > m2 SANCTION actual 2012-11-30/none mode=discontinue ctx=economic said=m3

### Reuters 2012-12-01
[m1:IND.BUS Indian infrastructure company GMR] is {e1 going to appeal} against a ruling by which [m2:SGP.JUD Singapore's High Court] let [m3:MDV.GOV the Maldives] take back an airport, [m61=m1 its] chief financial officer, Sidharth Kapur, said.
e1 m1 > m3 ACCUSE planned 2012-12-01/none ctx=legal,economic

### Reuters 2013-03-05
[m1:MDV.COP Masked policemen] {e1 arrested} [m2:MDV.OPP former president Mohamed Nasheed] at [m61=m2 his] home in [m3:@MDV Male] on Tuesday to make [m6=m2 him] attend a hearing, days after [m4=m2 he] walked out of [m5:IND.GOV the Indian High Commission].
e1 m1 > m2 COERCE actual 2013-03-05/day mode=arrest ctx=legal

### Reuters 2015-03-13
[m1:MDV.JUD Judges in the Maldives] {e1 sent} [m2:MDV.OPP Mohamed Nasheed, the islands' first democratically elected president], to prison for 13 years on Friday, a verdict [m3:USA.GOV the United States] {e2 criticised}.
e1 m1 > m2 SANCTION actual 2015-03-13/day mode=convict ctx=legal
e2 m3 > m1 ACCUSE actual 2015-03-13/none mode=disapprove ctx=legal

### Reuters 2018-02-04
[m1:MDV.GOV President Abdulla Yameen] is {e1 refusing} to free [m2:MDV.OPP nine political prisoners] in spite of an order by [m3:MDV.JUD the Maldives Supreme Court], [m4:MDV.LEG two members of parliament] told reporters in [m5:@LKA Colombo].
e1 m1 > m3 REJECT actual 2018-02-04/none mode=yield ctx=legal,executive said=m4

### Reuters 2018-02-05
[m1:MDV.GOV President Abdulla Yameen] {e1 proclaimed} a 15-day state of emergency against [m2:MDV.OPP his opponents] on Monday, and [m3:MDV.MIL soldiers] {e2 forced open} the doors of [m4:MDV.JUD the Supreme Court in Male].
e1 m1 > m2 COERCE actual 2018-02-05/day mode=martial-law ctx=pro_autocracy
e2 m3 > m4 COERCE actual 2018-02-05/day mode=seize ctx=legal,pro_autocracy

### Reuters 2018-02-07
[m1:MDV.ELI Exiled former president Mohamed Nasheed] {e1 asked} [m2:IND.GOV India] to send an envoy backed by troops to [m3:@MDV the Maldives], a plea that [m4:CHN.GOV China's embassy] did not comment on.
e1 m1 > m2 REQUEST requested 2018-02-07/none mode=assist ctx=military

### Mihaaru 2018-02-10 none
Yellowfin tuna fetched 42 rufiyaa a kilo at the market in [m1:@MDV Male] on Saturday. Sixteen charter flights from [m2:@CHN China] and [m3:@ITA Italy] have been taken off the schedule this month, [m4:MDV.BUS an airport manager] said.

### Reuters 2004-01-25
[m1:HTI.CVL Haitian students] {e1 hurled rocks at} [m2:HTI.COP police stations] in [m3:@HTI Port-au-Prince] on Sunday and burned tyres to drive out [m4:HTI.GOV President Jean-Bertrand Aristide], who was in [m5:@MEX Monterrey] last week.
e1 m1 > m2 PROTEST actual 2004-01-25/day mode=riot ctx=executive

### Reuters 2004-02-22
[m1:HTI.REB Rebels led by former police chief Guy Philippe] {e1 took} Cap-Haitien, [m2:@HTI Haiti's second largest city], from [m3:HTI.COP police] on Sunday and burned the jail, as [m4:USA.GOV Washington] told [m61=m4 its] citizens to leave.
e1 m1 > m3 ASSAULT actual 2004-02-22/day mode=firearms ctx=military

### Reuters 2004-02-24
[m1:HTI.OPP Haiti's political opposition] {e1 turned down} a plan put forward by [m2:USA.GOV the United States], [m3:CARICOM the Caribbean Community] and [m4:CAN.GOV Canada] under which [m5:HTI.GOV President Jean-Bertrand Aristide] would stay on with fewer powers.
e1 m1 > m2,m3,m4 REJECT actual 2004-02-24/none mode=change ctx=executive

### Reuters 2004-02-26
[m1:FRA.GOV French Foreign Minister Dominique de Villepin] {e1 suggested} to [m2:HTI.GOV Jean-Bertrand Aristide] that [m5=m2 he] should go, at a {e2 meeting} in [m3:@FRA Paris] with [m4:HTI.GOV a delegation of Haitian ministers].
e1 m1 > m2 REQUEST requested 2004-02-26/none mode=yield ctx=executive
e2 m4 > m1 CONSULT actual 2004-02-26/none mode=visit ctx=executive

### Reuters 2004-02-23
[m1:USA.MIL Fifty U.S. Marines] {e1 landed} in [m2:@HTI Port-au-Prince] on Monday to guard [m3:USA.GOV the American embassy] against [m4:HTI.REB rebels] who hold half of the country.
e1 m1 > m4 MOBILIZE actual 2004-02-23/day mode=troops ctx=military
