### Reuters 2010-09-15
[m1:GRC.GOV Athens] {e1 requisitioned} the lorries of [m2:GRC.LAB hauliers] who have {e2 parked} them across the ring road for a week, and had [m3:GRC.COP squad cars] {e3 take up positions} at the refineries.
e1 m1 > m2 COERCE actual 2010-09-15/none mode=seize ctx=economic
e2 m2 > m1 PROTEST actual 2010-09-15/week mode=obstruct ctx=economic
e3 m1 > m2 MOBILIZE actual 2010-09-15/none mode=police ctx=economic

### AP 2014-08-18
[m1:USA.GOV Missouri's governor] {e1 ordered} [m2:USA.MIL the National Guard] into Ferguson on Monday after a night in which [m3:USA.COP county officers] {e2 lobbed} gas at [m4:USA.CVL marchers] well before the curfew hour, and [m5:AMNESTY Amnesty] has observers there.
e1 m1 > m4 MOBILIZE actual 2014-08-18/day mode=troops ctx=human_rights
e2 m3 > m4 ASSAULT actual 2014-08-17/day mode=crowd-control ctx=human_rights

### Kyodo 2011-01-31
[m1:CHN.MIL A Chinese fisheries vessel] {e1 shadowed} [m2:JPN.MIL a coast guard cutter] for nine hours near Uotsuri island; [m3:JPN.GOV Tokyo] {e2 protested} and [m4:JPN.GOV Okinawa's governor] {e3 wants} a garrison.
e1 m1 > m2 MOBILIZE actual 2011-01-31/none mode=weapons ctx=territory
e2 m3 > m1 ACCUSE actual 2011-01-31/none mode=disapprove ctx=territory
e3 m4 > m3 REQUEST requested 2011-01-31/none mode=assist ctx=territory,military

### Punch 2017-09-12
[m1:NGA.MIL Troops on an exercise named Python Dance] {e1 patrolled} Umuahia in armoured carriers and, [m2:IPOB.REB Nnamdi Kanu's followers] say, {e2 trampled} his father's hedge; [m3:NGA.GOV the governor of Abia] {e3 decreed} a three-day curfew.
e1 m1 > m2 MOBILIZE actual 2017-09-12/none mode=troops ctx=territory,military
e3 m3 > m2 COERCE actual 2017-09-12/none mode=curfew ctx=territory
e2 m1 > m2 ASSAULT actual 2017-09-12/none mode=destroy ctx=territory said=m2

### AFP 2020-08-10
[m1:BLR.COP Minsk's riot police] {e1 hauled} some three thousand [m2:BLR.CVL people] off the streets in a night and {e2 fractured} limbs in the vans; [m3:LTU.GOV Lithuania], to which [m4:BLR.OPP Svetlana Tikhanovskaya] was {e3 spirited}, {e4 will press} [m5:EU its partners] for sanctions.
e1 m1 > m2 COERCE actual 2020-08-09/day mode=arrest ctx=election,repression
e2 m1 > m2 ASSAULT actual 2020-08-09/day mode=beat ctx=election,repression
e4 m3 > m5 REQUEST planned 2020-08-10/none mode=assist ctx=election
e3 m3 > m4 AID actual 2020-08-10/none ctx=asylum

### Reuters 2011-05-29
[m1:YEM.COP Republican guards] {e1 bulldozed} the tents of Freedom square in Taiz, {e2 burning} the rest, while on the coast [m2:AQAP.REB Islamist fighters], some of them barely bearded, {e3 took} Zinjibar from [m3:YEM.MIL a fleeing garrison].
e1 m1 > m4 COERCE actual 2011-05-29/none mode=seize ctx=repression,pro_democracy
e2 m1 > m4 ASSAULT actual 2011-05-29/none mode=destroy ctx=repression
e3 m2 > m3 ASSAULT actual 2011-05-29/none ctx=military,territory
[m4:YEM.CVL The campers] had been there since February.

### Daily Times 2006-07-11
[m1:IND.GOV New Delhi] {e1 put off} foreign-secretary talks with [m2:PAK.GOV Islamabad] after bombs {e2 ripped} through seven Mumbai commuter trains, killing more than 180 [m3:IND.CVL passengers], a postponement that [m4:PAK.GOV Khurshid Kasuri] called a gift to the bombers.
e1 m1 > m2 REJECT actual 2006-07-11/none mode=meet ctx=terrorism
e2 m5 > m3 ASSAULT actual 2006-07-11/none mode=explosives ctx=terrorism
e3 m4 > m1 ACCUSE actual 2006-07-11/none mode=disapprove ctx=terrorism
[m5:UAF The perpetrators] are unknown. His {e3 rebuke} was mild.

### Nepali Times 2010-05-02
[m1:CPNM.PTY Maoist cadres from the hills], a bamboo staff each, have been {e1 bused} into the capital for an indefinite {e2 shutdown} meant to force [m2:NPL.GOV Madhav Kumar Nepal] from office; [m3:NPL.BUS traders in white shirts] {e3 countered} with a peace rally.
e1 m1 > m2 MOBILIZE actual 2010-05-02/none mode=militia ctx=executive
e2 m1 > m2 PROTEST actual 2010-05-02/none mode=strike ctx=executive
e3 m3 > m1 PROTEST actual 2010-05-02/none mode=demo ctx=executive

### Reuters 2018-12-13
[m1:KOS.GOV Pristina's decision] to give itself an army was {e1 rebuffed} by [m2:NATO the alliance's secretary-general] as ill-timed; [m3:SRB.MIL Serb units] near Raska {e2 were on alert} and [m4:SRB.GOV Ana Brnabic] {e3 could not exclude} the use of hers.
e1 m2 > m1 REJECT actual 2018-12-13/none mode=change ctx=military
e2 m3 > m1 MOBILIZE actual 2018-12-13/none mode=troops ctx=military
e3 m4 > m1 THREATEN threatened 2018-12-13/none mode=violence ctx=military

### Vanguard 2012-06-29
Forty-one local government chairmen were {e1 dissolved} overnight by [m1:NGA.GOV Imo's governor], who {e2 padlocked} their offices in spite of an injunction; [m2:NGA.JUD the chief judge] {e3 admonished} [m4=m1 him] from the bench.
e1 m1 > m3 SANCTION actual 2012-06-29/none mode=expel ctx=political_institutions
e2 m1 > m3 COERCE actual 2012-06-29/none mode=seize ctx=political_institutions
e3 m2 > m1 ACCUSE actual 2012-06-29/none mode=disapprove ctx=legal
[m3:NGA.GOV The chairmen] met under a mango tree.

### Sputnik 2015-11-24
[m1:TUR.MIL Turkish F-16s] {e1 shot down} [m2:RUS.MIL a Sukhoi bomber] after, by [m6=m1 their] account, ten {e2 warnings}; [m3:RUS.GOV Vladimir Putin] {e3 called} it a stab in the back, had a cruiser {e4 moored} off Latakia and {e5 advised} [m4:RUS.CVL Russians] to holiday elsewhere.
e1 m1 > m2 ASSAULT actual 2015-11-24/none mode=aerial ctx=military
e2 m1 > m2 THREATEN threatened 2015-11-24/none mode=violence ctx=military said=m1
e3 m3 > m1 ACCUSE actual 2015-11-24/none mode=disapprove ctx=military
e4 m3 > m1 MOBILIZE actual 2015-11-24/none mode=weapons ctx=military
e5 m3 > m5 SANCTION actual 2015-11-24/none mode=discontinue ctx=economic
Hoteliers in [m5:TUR.BUS Antalya] despair.

### Telegraph 2009-02-20 none
Armies of crickets have overrun the pastures of [m1:@AUS Queensland], besieging farmsteads and silencing the frogs. Growers are mobilising sprayers before the next generation hatches.

### AFP 2007-09-03
After {e1 bombarding} Nahr al-Bared for 105 days, [m1:LBN.MIL the Lebanese army] has {e2 overrun} the last redoubt of [m2:FATAHISLAM.REB Fatah al-Islam]; [m3:PSE.REF thirty thousand refugees] are {e3 asking} to return to what is left of their homes.
e1 m1 > m2 ASSAULT actual 2007-05-20/day mode=heavy-weapons ctx=military,terrorism
e2 m1 > m2 ASSAULT actual 2007-09-02/day ctx=military,terrorism
e3 m3 > m4 REQUEST requested 2007-09-03/none mode=assist ctx=migration
[m4:LBN.GOV Fouad Siniora] promised to rebuild.

### Morning Star 2002-11-14 headline
[m1:GBR.MIL Army's] Green Goddesses {e1 roll} as [m2:GBR.LAB firefighters] {e2 begin} two-day stoppage
e1 m1 > m2 MOBILIZE actual 2002-11-14/none mode=troops ctx=economic
e2 m2 > m3 PROTEST actual 2002-11-14/none mode=strike ctx=economic
[m3:GBR.GOV Prescott] {e3 scolds} union for risking lives
e3 m3 > m2 ACCUSE actual 2002-11-14/none mode=disapprove ctx=economic
