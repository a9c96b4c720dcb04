### Reuters 2008-10-13
The {e1 removal} by [m1:USA.GOV Washington] of [m2:PRK.GOV North Korea] from its list of sponsors of terrorism was {e2 deplored} on Sunday by [m3:JPN.GOV Japanese Finance Minister Shoichi Nakagawa], who was in the American capital for a meeting of bankers.
e1 m1 > m2 CONCEDE actual 2008-10-11/day ctx=cbrn,terrorism
e2 m3 > m1 ACCUSE actual 2008-10-12/day mode=disapprove ctx=cbrn

### AP 2015-07-23
In a telephone {e1 call} with [m1:USA.GOV Barack Obama] on Wednesday [m2:TUR.GOV Tayyip Erdogan] {e2 gave} his consent to the use of the Incirlik air base by [m3:USA.MIL American bombers], officials in the capital said.
e1 m1 > m2 CONSULT actual 2015-07-22/day mode=phone ctx=military
e2 m2 > m1 AGREE actual 2015-07-22/day ctx=military

### Reuters 2014-03-13
The {e1 donation} of two ambulances to [m1:LBN.GOV the municipality of Arsal] by [m2:NLD.GOV the Netherlands] was marked on Thursday with a ceremony at which [m3:SYR.REF refugees] outnumbered townspeople.
e1 m2 > m1 AID actual 2014-03-13/day ctx=health

### AFP 2012-05-06
The {e1 abandonment} by [m1:CIV.REB two militia chiefs] of the camp [m5=m1 they] had {e3 taken} from [m4:CIV.MIL the army] in the Taï forest, and the {e2 handover} of their rifles to [m2:ONUCI the UN mission], came as a relief to [m3:CIV.REF displaced cocoa farmers].
e1 m1 > m4 RETREAT actual 2012-05-06/none mode=withdraw ctx=military
e2 m1 > m2 RETREAT actual 2012-05-06/none mode=disarm ctx=military
e3 m1 > m4 ASSAULT actual 2012-05-06/none ctx=military

### Daily Times 2021-11-03
[m1:PAK.GOV Pakistan's government] {e1 released} more than eight hundred [m2:TLP.REL followers of the banned Tehreek-e-Labbaik] as part of an undisclosed settlement under which [m3=m2 the movement] {e2 gave up} its march on [m5:@PAK Islamabad] and [m4:PAK.COP two provinces' police] {e3 withdrew} containers from the Grand Trunk road.
e1 m1 > m2 RETREAT actual 2021-11-03/none mode=release ctx=religion_ethnicity
e2 m3 > m1 CONCEDE actual 2021-10-31/none ctx=religion_ethnicity
e3 m4 > m2 RETREAT actual 2021-11-03/none mode=withdraw ctx=religion_ethnicity

### Reuters 2007-05-16
A {e1 call} by [m1:EGY.SPY General Burhan Hammad, head of the Egyptian security delegation in Gaza,] on [m2:FATAH.PTY Fatah] and [m3:HAMAS.PTY Hamas] to take their gunmen off the streets was {e2 heeded} for less than an hour on Wednesday.
e1 m1 > m2,m3 REQUEST requested 2007-05-16/day mode=yield ctx=military
e2 m2,m3 > m1 CONCEDE actual 2007-05-16/day ctx=military

### AP 2010-06-20
[m1:ISR.GOV Israel's] announced {e1 relaxation} of the land blockade of [m2:PSE.GOV Gaza] followed weeks of {e2 prodding} by [m3:QUARTET Tony Blair, the Quartet's envoy].
e1 m1 > m2 CONCEDE actual 2010-06-20/none ctx=territory
e2 m3 > m1 REQUEST requested 2010-06-20/week mode=yield ctx=territory

### Phnom Penh Post 2011-12-14
The {e1 pullback} of [m1:KHM.MIL Cambodian] and [m2:THA.MIL Thai troops] from the temple of Preah Vihear, which [m3:ICJ the International Court of Justice] {e2 ordered} in July, will begin once [m4:IDN.GOV Indonesian observers] have {e3 arrived}.
e1 m1 > m2 RETREAT planned 2011-12-14/none mode=withdraw ctx=territory
e2 m3 > m1,m2 REQUEST requested 2011-07-18/month mode=yield ctx=territory
e3 m4 > m1,m2 AID planned 2011-12-14/none ctx=territory

### Phnom Penh Post 2012-07-18
[m1:KHM.MIL Cambodia] and [m2:THA.MIL Thailand] {e1 replaced} their soldiers around Preah Vihear with policemen on Wednesday.
e1 m1 > m2 RETREAT actual 2012-07-18/day mode=withdraw ctx=territory

### Reuters 2009-07-10
The {e1 visit} of [m1:USA.GOV Barack Obama] to [m2:GHA.GOV Accra] has been {e2 criticised} by nobody but [m3:KEN.GOV the foreign minister of Kenya], who is said to feel passed over. [m4:NGA.PTY Nigerian politicians] denied feeling the same.
e1 m1 > m2 CONSULT actual 2009-07-10/none mode=visit ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2009-07-10/none mode=disapprove ctx=diplomatic

### Reuters 2013-03-22
[m1:ISR.GOV Benjamin Netanyahu's] telephoned {e1 apology} to [m2:TUR.GOV Tayyip Erdogan] on Friday was the work of [m3:USA.GOV President Barack Obama], who {e2 passed} the receiver from a trailer on the tarmac of Ben Gurion airport.
e1 m1 > m2 SUPPORT actual 2013-03-22/day ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2013-03-22/day mode=third-party ctx=diplomatic

### Guardian 2014-09-19
[m1:GBR.GOV Alex Salmond's] {e1 resignation} as Scotland's first minister on Friday, a day after [m5=m1 he] lost the referendum to [m4:GBR.PTY the unionist parties], brought him {e2 compliments} from [m2:GBR.GOV David Cameron]; [m3:ESP.GOV Madrid] kept quiet.
e1 m1 > m4 CONCEDE actual 2014-09-19/day ctx=executive
e2 m2 > m1 SUPPORT actual 2014-09-19/none ctx=executive

### Sunday Leader 2009-04-13
In a two-day {e1 pause} declared by [m1:LKA.GOV President Mahinda Rajapaksa] for the new year, [m2:LKA.MIL the army] confined itself to defensive fire against [m5:LTTE.REB the Tigers], but hardly any [m3:LKA.CVL civilians] got out. [m4:UN John Holmes of the UN] had {e2 wanted} more.
e1 m1 > m5 CONCEDE actual 2009-04-12/none ctx=military
e2 m4 > m1 REQUEST requested 2009-04-13/none mode=yield ctx=human_security

### Reuters 2014-08-15
[m1:IRQ.GOV Nuri al-Maliki's] {e1 surrender} of the premiership to [m2:IRQ.PTY Haider al-Abadi], announced late on Thursday, was {e2 applauded} by [m3:IRN.GOV Ali Shamkhani] for Tehran and by [m4:USA.GOV Susan Rice] for Washington.
e1 m1 > m2 CONCEDE actual 2014-08-14/day ctx=executive
e2 m3,m4 > m1 SUPPORT actual 2014-08-15/none ctx=executive

### Press 2013-10-04
The {e1 rescue} by [m1:ITA.AGR fishermen of Lampedusa] of forty-seven [m2:ERI.REF Eritreans] came before any [m3:ITA.MIL coastguard boat] was on the scene, a survivor said; [m5:ITA.GOV the mayor] has {e2 asked} [m4:ITA.GOV Prime Minister Enrico Letta] to come and count the coffins.
e1 m1 > m2 AID actual 2013-10-03/day ctx=migration
e2 m5 > m4 REQUEST requested 2013-10-04/none mode=meet ctx=migration

### AP 2012-12-17
[m1:USA.LEG Senator Joe Manchin], a hunter with top marks from [m2:NRA the gun lobby], {e1 appealed} to it on Monday to come to the table, three days after twenty children were killed at a school in Newtown.
e1 m1 > m2 REQUEST requested 2012-12-17/day mode=meet ctx=legislative

### Reuters 2010-04-10
[m1:THA.COP Thai police] and [m2:THA.MIL soldiers] began a {e1 withdrawal} from the Phan Fa bridge late on Saturday, leaving behind armoured cars on which [m3:THA.OPP red-shirted protesters] danced, after an {e2 assault} in which twenty-five people died.
e1 m1,m2 > m3 RETREAT actual 2010-04-10/day mode=withdraw ctx=repression
e2 m2 > m3 ASSAULT actual 2010-04-10/day mode=firearms ctx=repression

### Nepali Times 2003-01-29
The {e1 ceasefire} that [m1:CPN.REB Nepal's Maoists] and [m2:NPL.GOV the government] proclaimed within an hour of each other on Wednesday came three days after the {e2 murder} of [m3:NPL.COP the armed police chief] by [m4=m1 the guerrillas].
e1 m1 > m2 CONCEDE actual 2003-01-29/day ctx=military
e2 m4 > m3 ASSAULT actual 2003-01-26/day mode=targeted ctx=military

### Belga 2018-01-11 none
The police of [m1:@BEL Antwerp] have retired their last horse, Bruno, seventeen, who will live out his days in a meadow near [m2:@NLD Breda] bought for him by two officers.

### Dawn 2010-09-02 none
The release of a film about a runner from [m1:@KEN Iten] has been postponed, its producers announced, in order to spare it a clash with a comedy from [m2:@NGA Lagos].

### Herald 2014-06-08 none
The withdrawal of a rider with a fever handed the leader's jersey to a Dane, and a promise by the organisers to remove the gravel from the descent came a day too late.
