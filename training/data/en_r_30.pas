### Reuters 2022-10-28
[m1:LBN.GOV Lebanon] and [m2:ISR.GOV Israel] have {e1 drawn a line} through a gas field at sea with the help of [m3:USA.GOV an American go-between, Amos Hochstein], and [m4:HEZBOLLAH Hezbollah], whose secretary general is [m5:HEZBOLLAH Hassan Nasrallah], {e2 stood down} its drones on Thursday.
e1 m1 > m2 SUPPORT actual 2022-10-28/none ctx=territory,natural_resource
e2 m4 > m2 CONCEDE actual 2022-10-27/day ctx=military
rel m5 leads m4

### AP 2015-11-30
[m1:TUR.GOV Turkey] will {e1 rein in} the boats that leave its beaches, and [m2:EU the European Union] will {e2 stump up} three billion euros for [m3:SYR.REF Syrians living there], the two sides agreed in [m4:@BEL Brussels] on Sunday.
e1 m1 > m2 AGREE planned 2015-11-29/day ctx=migration
e2 m2 > m1 AGREE planned 2015-11-29/day mode=assist ctx=migration

### AFP 2013-12-07
[m1:FRA.MIL French paratroopers] {e1 fanned out through} Bangui on Friday at the request of [m2:UNSC the Security Council], and [m3:CAF.REB the Seleka gunmen] who control [m4:@CAF Bossangoa] {e2 shrank back} to their barracks.
e1 m1 > m3 MOBILIZE actual 2013-12-06/day mode=troops ctx=peacekeeping
e2 m3 > m1 RETREAT actual 2013-12-07/none mode=withdraw ctx=military
rel m3 controls m4

### Xinhua 2019-07-23
[m1:RUS.MIL Russian] and [m2:CHN.MIL Chinese bombers] {e1 flew wing to wing} over the Sea of Japan on Tuesday. [m3:KOR.MIL South Korean fighters] {e2 spat flares and 360 rounds at} [m4=m1 a Russian radar plane] near the Dokdo islets, which [m5:KOR.GOV Seoul] controls.
e1 m1 > m2 COOPERATE actual 2019-07-23/day ctx=military
e2 m3 > m4 ASSAULT actual 2019-07-23/none mode=aerial ctx=military,territory

### Reuters 2020-04-03
[m1:DEU.GOV Berlin] {e1 cried piracy} over 200,000 masks diverted in Bangkok, an accusation that [m2:USA.GOV the U.S. Embassy] {e2 batted away} on Friday, while [m3:ALB.GOV Albania], a member of [m4:NATO NATO] since 2009, {e3 spared} 30 doctors for [m5:ITA.GOV Italy].
e1 m1 > m2 ACCUSE actual 2020-04-03/none mode=allege ctx=health
e2 m2 > m1 REJECT actual 2020-04-03/day ctx=health
e3 m3 > m5 AID actual 2020-04-03/none ctx=health
rel m3 member_of m4 from=2009-01-01

### Antara English 2016-05-04
[m1:PHL.MIL Philippine], [m2:MYS.MIL Malaysian] and [m3:IDN.MIL Indonesian naval chiefs] {e1 clubbed together} for joint patrols of the Sulu Sea on Tuesday in [m4:@IDN Jakarta], two days after [m5:ABUSAYYAF Abu Sayyaf] had {e2 let go} ten [m6:IDN.LAB Indonesian sailors].
e1 m1 > m2,m3 AGREE planned 2016-05-03/day ctx=military,terrorism
e2 m5 > m6 RETREAT actual 2016-05-01/day mode=release ctx=terrorism

### Reuters 2018-07-23
[m1:USA.GOV Donald Trump] {e1 let loose in capital letters} on Sunday at [m2:IRN.GOV Hassan Rouhani]: "<<q1 Never threaten the United States again>>" or suffer. [m3=m2 The Iranian president] had {e2 cautioned} [m4=m1 him] hours before against "<<q2 playing with the lion's tail>>".
e1 m1 > m2 THREATEN threatened 2018-07-22/day ctx=military
e2 m3 > m4 THREATEN threatened 2018-07-22/day ctx=military
q1 m1 direct cue=let
q2 m3 mixed cue=cautioned

### AP 2026-03-19
[m1:ZMB.GOV Lusaka] {e1 waived the visa rule} for [m2:COD.REF Congolese fleeing the fighting around Pweto] on Wednesday, and [m3:ZMB.REL the Catholic bishops] {e2 opened up} their schools to [m4=m2 them]; [m5:TZA.GOV Tanzania], whose bid to lead [m6:SADC the southern African bloc] failed last year, {e3 turned away} [m7:COD.REF 3,000 others].
e1 m1 > m2 CONCEDE actual 2026-03-18/day ctx=migration
e2 m3 > m4 AID actual 2026-03-19/none ctx=migration
e3 m5 > m7 REJECT actual 2026-03-19/none ctx=migration
