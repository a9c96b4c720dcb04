### Reuters 2017-09-19
[m1:MEX.GOV Mexico] on Monday {e1 bade farewell to} [m2:PRK.GOV the North Korean ambassador], whom [m6=m1 it] had given three days to go, and [m3:KOR.GOV Seoul] {e2 expressed satisfaction with} the step; [m4:PER.GOV Peru], which is a member of [m5:APEC APEC], did the same a week ago.
e1 m1 > m2 SANCTION actual 2017-09-18/day mode=expel ctx=diplomatic,cbrn
e2 m3 > m1 SUPPORT actual 2017-09-19/none ctx=diplomatic
rel m4 member_of m5

### AP 2012-03-29
[m1:IRQ.GOV Baghdad] opened its doors on Thursday to [m2:ARABL an Arab summit], its first since 1990, and [m3:KWT.GOV the emir of Kuwait], whose country long nursed a grudge against [m4=m1 its northern neighbor], {e3 strode off the plane} to a hug.
e3 m3 > m1 CONSULT actual 2012-03-29/day mode=visit ctx=diplomatic

### AFP 2021-12-08
[m1:JPN.GOV Tokyo] has not made up its mind about a diplomatic boycott of the Winter Games, unlike [m2:GBR.GOV London] and [m3:AUS.GOV Canberra], which on Wednesday {e2 joined the stayaway} that [m4:USA.GOV the White House] had {e3 kicked off} against [m5:CHN.GOV China].
e2 m2,m3 > m5 REJECT actual 2021-12-08/day mode=boycott ctx=human_rights
e3 m4 > m5 REJECT actual 2021-12-08/none mode=boycott ctx=human_rights

### Xinhua 2014-09-20
[m1:CHN.MIL China] is {e1 contributing} an infantry battalion of 700 men to [m2:UNMISS the mission in South Sudan], its first ever, and [m3:SSD.GOV Juba's foreign minister], in [m4:@CHN Beijing] on Friday, {e2 poured out} [m5=m3 his] thanks to [m6:CHN.GOV Wang Yi].
e1 m1 > m2 AID actual 2014-09-20/none mode=military ctx=peacekeeping
e2 m3 > m6 SUPPORT actual 2014-09-19/day ctx=peacekeeping

### Anadolu 2016-08-25
[m1:TUR.MIL Turkish armour] {e1 thundered into} Jarablus on Wednesday behind [m2:FSA units of the Free Syrian Army], a force trained by [m3:TUR.GOV Ankara], and [m4:ISIS Daesh] {e2 cleared off} to [m8:@SYR Al-Bab], which [m7=m4 it] controls; [m5:USA.GOV Vice President Joe Biden], at a press conference, {e3 ordered} [m6:YPG the YPG] back across the Euphrates.
e1 m1,m2 > m4 ASSAULT actual 2016-08-24/day mode=seize ctx=terrorism
e2 m4 > m1 RETREAT actual 2016-08-24/none mode=withdraw ctx=territory
e3 m5 > m6 REQUEST requested 2016-08-25/none mode=yield ctx=military
rel m7 controls m8

### Reuters 2006-02-24
[m1:PHL.GOV Gloria Macapagal Arroyo] {e1 put the nation under emergency rule} on Friday to nip in the bud a plot that [m5=m1 she] {e3 ascribed} to [m2:PHL.MIL a brigadier], [m3:PHL.OPP leftists] and the "<<q1 media that magnify>>" them; [m4:PHL.COP police] {e4 smashed up} a rally at Edsa.
e1 m1 > m3 COERCE actual 2006-02-24/day mode=martial ctx=executive
e3 m5 > m2,m3 ACCUSE actual 2006-02-24/none mode=allege ctx=executive
e4 m4 > m3 ASSAULT actual 2006-02-24/none mode=crowd ctx=repression
q1 m5 mixed cue=ascribed

### BBC 2018-09-18
[m1:KOR.GOV Moon Jae-in] and [m2:PRK.GOV Kim Jong Un] {e1 paraded together through} Pyongyang on Tuesday; the next day [m3=m2 the northern leader] {e2 offered up} the Yongbyon reactor if [m4:USA.GOV Washington] took "<<q1 corresponding steps>>", and [m5=m1+m2 the two sides] will {e3 uproot} eleven guard posts each.
e1 m1 > m2 CONSULT actual 2018-09-18/day mode=visit ctx=diplomatic
e2 m3 > m4 CONCEDE hypothetical 2018-09-19/day mode=disarm ctx=cbrn
e3 m1 > m2 CONCEDE planned 2018-09-19/day mode=withdraw ctx=military
q1 m3 mixed cue=offered up

### Reuters 2026-06-18
[m1:SRB.GOV Belgrade] {e1 lifted out by helicopter} 40 [m2:MNE.CVL campers] cut off by a forest fire in [m3:MNE.GOV Montenegro], a member of [m4:NATO NATO], on Wednesday, and {e2 lifted} a week-old embargo on its neighbour's dairy goods.
e1 m1 > m2 AID actual 2026-06-17/day ctx=disasters
e2 m1 > m3 CONCEDE actual 2026-06-17/day ctx=economic
rel m3 member_of m4

### AP 2010-03-29
[m1:COL.REB Guerrillas] of [m2:FARC the FARC] {e1 let walk free} on Sunday [m3:COL.MIL a private held since April]; [m4:BRA.MIL two Brazilian helicopters] {e2 fetched} [m5=m3 the soldier] out of the jungle, and [m6:COL.OPP Senator Piedad Cordoba], who had {e3 pestered} [m7=m2 the group] for a year, wept with joy.
e1 m1 > m3 RETREAT actual 2010-03-28/day mode=release ctx=military
e2 m4 > m5 AID actual 2010-03-28/none mode=military ctx=military
e3 m6 > m7 REQUEST requested 2010-03-29/none mode=release ctx=military bg
rel m1 member_of m2

### Irish Times 2020-02-24
[m1:IRL.OPP Mary Lou McDonald], president of [m2:IRL.OPP Sinn Fein], {e1 was given the cold shoulder} by [m3:IRL.PTY Fianna Fail] and [m4:IRL.PTY Fine Gael]; [m5=m3+m4 the two old rivals], who between them have led every government since 1922, {e2 will break the ice} on Tuesday.
e1 m3,m4 > m1 REJECT actual 2020-02-24/none mode=meet ctx=executive
e2 m3 > m4 AGREE planned 2020-02-25/day mode=meet ctx=executive
rel m1 leads m2

### Kompas English 2025-09-19
[m1:IDN.COP The Jakarta police] {e1 raised their alert} to the second level on Thursday as [m2:IDN.LAB drivers and unions] vowed to {e2 lay siege to} [m3:IDN.LEG the House], while [m4:IDN.EDU the student executive body] of [m5:IDN.EDU the University of Indonesia] {e3 opted out}.
e1 m1 > m2 MOBILIZE actual 2025-09-18/day mode=police ctx=labor
e2 m2 > m3 PROTEST planned 2025-09-19/none mode=obstruct ctx=labor
e3 m4 > m2 REJECT actual 2025-09-19/none ctx=labor
rel m4 part_of m5

### Golf Digest 2023-06-07 none
The two tours buried the hatchet on Tuesday, dropped their suits and merged their purses; players who had turned down fortunes felt deceived, a former member of the board walked out, and one fan in [m1:@CAN Toronto] called it a surrender.

### Reuters 2003-11-24
[m1:GEO.GOV Eduard Shevardnadze] {e1 bowed to the crowd} on Sunday and signed [m2=m1 his] resignation in the presence of [m3:RUS.GOV Igor Ivanov, the Russian foreign minister], who had {e2 ferried notes} between [m4=m1 him] and [m5:GEO.OPP Mikheil Saakashvili], head of [m6:GEO.OPP the National Movement].
e1 m1 > m5 RETREAT actual 2003-11-23/day mode=resign ctx=executive
e2 m3 > m4,m5 CONSULT actual 2003-11-23/day mode=mediate ctx=executive
rel m5 leads m6
