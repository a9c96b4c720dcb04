### Reuters 2016-02-05
[m1:THA.COP Thai police] {e1 rearrested} [m2:THA.CVL a student activist] outside a Bangkok court on Thursday, minutes after [m3:THA.JUD military judges] had {e2 turned loose} on bail [m5=m2 the young woman], [m4:THA.CVL her lawyer] said.
e1 m1 > m2 COERCE actual 2016-02-04/day mode=arrest ctx=repression
e2 m3 > m5 RETREAT actual 2016-02-04/day mode=release ctx=legal

### AP 2023-05-08
[m1:ARABL The Arab League] {e1 reinvited} [m2:SYR.GOV Syria] to its meetings on Sunday after a suspension of eleven years, a decision from which [m3:QAT.GOV Qatar] {e2 dissociated} itself and that [m4:USA.GOV Washington] {e3 deplored} as undeserved.
e1 m1 > m2 CONCEDE actual 2023-05-07/day ctx=diplomatic
e2 m3 > m1 REJECT actual 2023-05-08/none ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2023-05-08/none mode=disapprove ctx=diplomatic

### AFP 2012-01-13
[m1:MMR.GOV Myanmar's president] {e1 unbanned} [m5:MMR.EDU student unions] and {e2 commuted} the sentences of 651 [m2:MMR.OPP dissidents] on Friday, and a day before in Pa-an [m3:MMR.GOV his railway minister] {e3 initialled a truce} with [m4:KNU the Karen National Union].
e2 m1 > m2 CONCEDE actual 2012-01-13/day ctx=human_rights
e3 m3 > m4 SUPPORT actual 2012-01-12/day mode=ceasefire ctx=military
e1 m1 > m5 CONCEDE actual 2012-01-13/day ctx=rights_freedoms

### Xinhua 2019-11-07
[m1:EGY.GOV Egypt], [m2:ETH.GOV Ethiopia] and [m3:SDN.GOV Sudan] {e1 conferred} in Washington on Wednesday on the filling of the Nile dam, with [m4:USA.GOV the Treasury] as an onlooker.
e1 m1 > m2,m3 CONSULT actual 2019-11-06/day mode=meet ctx=natural_resource

### Anadolu 2017-09-25
[m1:IRQ.GOV Baghdad] has {e1 enjoined} [m2:KRG the Kurdish regional government] to surrender its airports by Friday, three hours after polls closed on independence. [m3:TUR.GOV Türkiye] {e3 brought forward its tanks} at Habur and {e4 talked of turning the valve} on the oil line.
e1 m1 > m2 REQUEST requested 2017-09-25/none mode=yield ctx=territory
e3 m3 > m2 MOBILIZE actual 2017-09-25/none mode=weapons ctx=military
e4 m3 > m2 THREATEN threatened 2017-09-25/none ctx=natural_resource

### Reuters 2006-10-20
[m1:SDN.GOV Khartoum] has {e1 pronounced unwanted} [m2:UN the U.N. envoy, Jan Pronk], and given [m5=m2 him] three days. [m3:SDN.MIL The army] had {e2 taken exception to} a blog in which [m6=m2 he] wrote of its defeats at the hands of [m4:SDN.REB the rebels of North Darfur].
e1 m1 > m2 SANCTION actual 2006-10-20/none mode=expel ctx=diplomatic
e2 m3 > m6 ACCUSE actual 2006-10-20/none mode=disapprove ctx=military

### BBC 2013-09-03
[m1:DEU.GOV Chancellor Angela Merkel] {e1 taunted} [m2:DEU.OPP Peer Steinbrueck, the Social Democrat who wants her job], in Sunday's debate. Their [m3:DEU.PTY parties], [m4=m1 she] said, had <<q1 rescued Greece together>>; [m5=m2 he] {e2 derided} [m6=m1 her] as a "<<q2 roundabout>>" that never leads anywhere.
e1 m1 > m2 ACCUSE actual 2013-09-01/day mode=disapprove ctx=election
e2 m5 > m6 ACCUSE actual 2013-09-01/day mode=disapprove ctx=election
q1 m4 indirect cue=said
q2 m5 mixed cue=derided

### Reuters 2024-10-23
[m1:CHN.GOV Xi Jinping] and [m2:IND.GOV Narendra Modi] {e1 broke a five-year silence} in [m3:@RUS Kazan] on Wednesday. Two days earlier New Delhi had disclosed that [m4:IND.MIL its patrols] and [m5:CHN.MIL the Chinese] would again {e3 walk their old beats} in Ladakh, and a border panel will be {e4 reactivated} by [m6=m1+m2 the two].
e1 m1 > m2 CONSULT actual 2024-10-23/day mode=meet ctx=diplomatic
e3 m4 > m5 AGREE planned 2024-10-21/day ctx=territory,military
e4 m1 > m2 AGREE planned 2024-10-23/day mode=meet ctx=territory

### AP 2002-05-22
[m1:PSE.REB Thirteen Palestinian gunmen], {e1 banished} by [m6:ISR.GOV Israel] under the bargain that ended the siege of the Nativity church, were distributed on Wednesday among six states: [m2:ITA.GOV Rome], [m3:ESP.GOV Madrid] and [m4:IRL.GOV Dublin] {e3 took in} most of [m5=m1 them].
e1 m6 > m1 COERCE actual 2002-05-22/none mode=deport ctx=territory
e3 m2,m3,m4 > m5 AID actual 2002-05-22/day mode=asylum ctx=asylum

### Reuters 2020-12-11
[m1:MAR.GOV Morocco] will {e1 normalise} relations with [m2:ISR.GOV Israel], [m3:USA.GOV Donald Trump] tweeted on Thursday; [m7=m3 he] also {e2 gave his blessing to} [m4=m1 Rabat's] claim to [m5:@ESH Western Sahara]. [m6:POLISARIO The Polisario Front], which [m8:DZA.GOV Algeria] backs, {e3 bewailed} "<<q1 a bribe>>".
e1 m1 > m2 AGREE planned 2020-12-10/day mode=relations ctx=diplomatic
e2 m7 > m4 SUPPORT actual 2020-12-10/day mode=relations ctx=territory
e3 m6 > m3 ACCUSE actual 2020-12-11/none mode=disapprove ctx=territory
q1 m6 mixed cue=bewailed
rel m8 ally_of m6

### Guardian 2025-11-20
[m1:MEX.CVL Hooded youngsters of the self-styled Generation Z movement] {e1 prised away} steel fences before the National Palace in Mexico City on Saturday and {e2 set upon} [m2:MEX.COP policemen] with hammers; [m3:MEX.GOV President Claudia Sheinbaum] {e3 scented} right-wing money behind [m4=m1 them].
e1 m1 > m3 PROTEST actual 2025-11-15/day mode=riot ctx=crime
e2 m1 > m2 ASSAULT actual 2025-11-15/day mode=beat ctx=crime
e3 m3 > m4 ACCUSE actual 2025-11-20/none mode=allege ctx=crime

### Deccan Chronicle 2014-02-14
[m1:IND.LEG A lawmaker of the ruling Congress party] {e1 squirted pepper spray at} [m2:IND.LEG fellow members] in the Lok Sabha on Thursday to stymie the bill that carves out Telangana. [m3:IND.LEG Speaker Meira Kumar] {e3 unseated for five days} [m4:IND.LEG 17 troublemakers].
e1 m1 > m2 ASSAULT actual 2014-02-13/day mode=unconventional ctx=legislative
e3 m3 > m4 SANCTION actual 2014-02-13/none mode=discontinue ctx=legislative

### AP 2011-12-22
[m1:SDN.REB Rebels of the Justice and Equality Movement] trekked back across the Sudanese border from Libya this week with their leader, [m2:JEM Khalil Ibrahim], whom [m3:LBY.GOV Moammar Gadhafi] had {e2 harbored}, and [m4:SDN.GOV Khartoum] {e3 vowed to finish off} [m5=m2 him].
e2 m3 > m2 AID actual 2011-12-22/none mode=asylum ctx=asylum bg
e3 m4 > m5 THREATEN threatened 2011-12-22/none ctx=military
rel m2 leads m1

### Tempo English 2022-10-03
[m1:IDN.COP East Java police] {e1 smothered} the terraces of Kanjuruhan stadium in tear gas on Saturday after [m6:IDN.CVL fans of the losing side] ran onto the pitch. [m2:IDN.GOV President Joko Widodo] {e2 set in train} an inquiry by [m3:IDN.GOV Mahfud MD], and [m4:KOMNASHAM the rights commission], which [m5:KOMNASHAM Ahmad Taufan Damanik] chairs, {e4 opened one of its own}.
e1 m1 > m6 ASSAULT actual 2022-10-01/day mode=crowd ctx=human_security
e2 m2 > m1 ACCUSE actual 2022-10-03/none mode=investigate ctx=human_security
e4 m4 > m1 ACCUSE actual 2022-10-03/none mode=investigate ctx=human_rights
rel m5 leads m4

### Nature 2014-06-03 none
Two laboratories that had fought a patent war since 2012 laid down their arms on Monday and will pool their enzymes; the journals that had retracted one paper and blacklisted its author sent their regrets to [m1:@JPN Kobe].

### AP 2026-02-18
[m1:USA.GOV The Trump administration] has {e1 resuscitated} its talks with [m2:CUB.GOV Havana] on deportees, and [m3=m2 the island] will {e2 take back} 800 [m4:CUB.CVL migrants] by June, an official said on Tuesday. [m5:USA.LEG Sen. Rick Scott] {e3 upbraided} [m6=m1 the White House].
e1 m1 > m2 CONSULT actual 2026-02-18/none ctx=migration
e2 m3 > m1 COOPERATE planned 2026-02-17/day ctx=migration
e3 m5 > m6 ACCUSE actual 2026-02-18/none mode=disapprove ctx=migration
