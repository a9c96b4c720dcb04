### Reuters 2011-11-12
[m1:LAS The Arab League] {e1 suspended} [m2:SYR.GOV Syria] on Saturday and {e2 called on} [m3:SYR.MIL its army] to stop killing civilians, after a meeting in [m4:@EGY Cairo] that [m5:QAT.GOV Qatar's prime minister, Sheikh Hamad bin Jassim], chaired.
e1 m1 > m2 SANCTION actual 2011-11-12/day mode=discontinue ctx=diplomatic,repression
e2 m1 > m3 REQUEST requested 2011-11-12/day mode=yield ctx=repression

### Reuters 2011-11-13
[m1:SYR.CVL Supporters of President Bashar al-Assad] {e1 forced their way into} [m2:SAU.GOV the Saudi embassy in Damascus] and smashed furniture in answer to a vote by [m3:LAS the Arab League], the Saudi state news agency said.
e1 m1 > m2 PROTEST actual 2011-11-13/none mode=riot ctx=diplomatic

### Reuters 2011-11-20
[m1:LAS The Arab League] {e1 declined} to alter [m4=m1 its] plan for observers as requested by [m2:SYR.GOV Damascus], which wanted to cut their number from 500 to 40, [m61=m1 the bloc]'s secretariat in [m3:@EGY Cairo] said in a statement.
e1 m1 > m2 REJECT actual 2011-11-20/none mode=change ctx=repression

### Reuters 2011-11-22
[m1:TUR.GOV Turkish Prime Minister Tayyip Erdogan] on Tuesday {e1 called on} [m2:SYR.GOV Bashar al-Assad] to step down before more blood is shed, and shops in [m3:@TUR Antakya] filled up with [m4:SYR.REF refugees from Idlib].
e1 m1 > m2 REQUEST requested 2011-11-22/day mode=yield ctx=executive,repression

### Reuters 2011-11-30
[m1:TUR.GOV Turkey] {e1 halted} credit deals with [m2:SYR.GOV Syria] and froze [m5=m2 the government's] assets on Wednesday, [m3:TUR.GOV Foreign Minister Ahmet Davutoglu] told a news conference in [m4:@TUR Ankara].
e1 m1 > m2 SANCTION actual 2011-11-30/day mode=discontinue ctx=economic said=m3

### Reuters 2011-12-04
[m1:SYR.MIL Syria's army] has {e1 fired Scud missiles in an exercise} in the east of the country, [m2:#SANA state media] said on Sunday, in what an analyst saw as a signal to [m3:TUR.GOV Turkey].
e1 m1 > m3 MOBILIZE actual 2011-12-04/none mode=weapons ctx=military

### Reuters 2011-12-19
[m1:SYR.GOV Syria] {e1 gave in} to a demand of [m2:LAS the Arab League] by signing a protocol on observers in [m3:@EGY Cairo] on Monday, six weeks after [m4=m1 it] first agreed to a peace plan.
e1 m1 > m2 CONCEDE actual 2011-12-19/day ctx=repression

### Reuters 2012-01-11
[m1:SYR.GOV Syrian President Bashar al-Assad] {e1 mocked} [m2:LAS the Arab League] in a speech on Wednesday, as [m3:FRA.JRN a French television reporter] was killed by a shell in [m4:@SYR Homs].
e1 m1 > m2 ACCUSE actual 2012-01-11/day mode=disapprove ctx=diplomatic

### Reuters 2012-02-04
[m1:RUS.GOV Russia] and [m2:CHN.GOV China] {e1 vetoed} a draft resolution at the U.N. Security Council on Saturday backed by [m3:LAS the Arab League], which would have called on [m4:SYR.GOV Bashar al-Assad] to hand over power.
e1 m1,m2 > m3 REJECT actual 2012-02-04/day mode=change ctx=diplomatic,executive

### Reuters 2012-02-07
[m1:SAU.GOV Saudi Arabia] and [m2:ARE.GOV five other Gulf states] are {e1 withdrawing} [m6=m1+m2 their] ambassadors from [m3:SYR.GOV Damascus] and {e2 sending home} those of [m4=m3 Syria], a statement issued in [m5:@SAU Riyadh] said on Tuesday.
e1 m1,m2 > m3 SANCTION actual 2012-02-07/day mode=withdraw ctx=diplomatic
e2 m1,m2 > m4 SANCTION actual 2012-02-07/day mode=expel ctx=diplomatic

### Reuters 2012-06-22
[m1:SYR.MIL Syrian air defences] {e1 shot down} a Phantom jet of [m2:TUR.MIL the Turkish air force] over the sea off [m3:@SYR Latakia] on Friday, and ships of [m4=m1+m2 both countries] looked for the crew.
e1 m1 > m2 ASSAULT actual 2012-06-22/day mode=heavy-weapons ctx=military

### Reuters 2012-06-28
[m1:TUR.MIL Turkey] has {e1 moved anti-aircraft guns and rocket launchers} toward the frontier with [m2:SYR.GOV Syria] in [m3:@TUR Hatay province], a week after the loss of a jet, [m4:TUR.GOV an official in Ankara] said on Thursday.
e1 m1 > m2 MOBILIZE actual 2012-06-28/none mode=weapons ctx=military said=m4

### Reuters 2012-06-26
[m1:TUR.GOV Prime Minister Tayyip Erdogan] told [m80:TUR.LEG parliament] on Tuesday that any Syrian soldier nearing [m2:TUR.MIL the Turkish border] would be {e1 treated as a target}, hours after [m3:NATO NATO ambassadors] {e2 condemned} [m4:SYR.GOV Damascus] in [m5:@BEL Brussels].
e1 m1 > m4 THREATEN threatened 2012-06-26/day mode=violence ctx=military
e2 m3 > m4 ACCUSE actual 2012-06-26/day mode=disapprove ctx=military

### Reuters 2012-07-05 none
[m1:TUR.BUS Hoteliers in Antakya] report that rooms are booked for weeks by [m2:? aid workers and reporters]. Tomatoes from [m3:@SYR Syria] have vanished from the bazaar, and pomegranate syrup costs half as much again as in May.
