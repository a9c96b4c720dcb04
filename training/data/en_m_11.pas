### Arab News 2008-05-21
[m1:TUR.GOV Turkey] {e1 is mediating} indirect peace talks between [m2:SYR.GOV Syria] and [m3:ISR.GOV Israel], the three governments said in near-simultaneous statements on Wednesday, the first confirmed contacts since a round at [m4:@USA Shepherdstown] in 2000.
e1 m1 > m2,m3 CONSULT actual 2008-05-21/none mode=third-party ctx=diplomatic,territory

### Arab News 2007-04-26
[m1:TUR.GOV Turkish Foreign Minister Abdullah Gul] {e1 offered} to act as a go-between for [m2:SYR.GOV Syria] and [m3:ISR.GOV Israel] if both wished, during a stop in [m4:@SYR Damascus] on the way to [m5:@EGY Sharm el-Sheikh].
e1 m1 > m2,m3 AGREE planned 2007-04-26/none ctx=diplomatic

### Arab News 2008-12-29
[m1:SYR.GOV Syria] {e1 suspended} [m7=m1 its] indirect negotiations with [m2:ISR.GOV Israel] because of the bombing of [m3:@PSE Gaza], an official in [m4:@SYR Damascus] said, to the regret of [m5:TUR.GOV Turkey], whose prime minister had {e2 spent} five hours with [m6:ISR.GOV Ehud Olmert] days before.
e1 m1 > m2 SANCTION actual 2008-12-29/none mode=discontinue ctx=diplomatic
e2 m5 > m6 CONSULT actual 2008-12-29/none ctx=diplomatic

### Jordan Times 2013-07-30
[m1:ISR.GOV Israeli Justice Minister Tzipi Livni] and [m2:PSE.GOV chief Palestinian negotiator Saeb Erekat] {e1 agreed} in [m3:@USA Washington] on Tuesday to meet again within two weeks, [m4:USA.GOV Secretary of State John Kerry] announced with the two at [m5=m4 his] side.
e1 m1 > m2 AGREE planned 2013-07-30/day ctx=diplomatic

### Jordan Times 2013-08-14
[m1:ISR.GOV Israel] {e1 let} 26 [m2:PSE.CVL Palestinian inmates] go in the early hours of Wednesday, the first of four groups, as teams led by [m3:ISR.GOV Tzipi Livni] and [m4:PSE.GOV Saeb Erekat] prepared to {e2 reconvene} in [m5:@ISR Jerusalem].
e1 m1 > m2 RETREAT actual 2013-08-14/day mode=release ctx=diplomatic
e2 m3 > m4 AGREE planned 2013-08-14/none ctx=diplomatic

### Jordan Times 2013-07-28
[m1:ISR.GOV The Israeli cabinet] voted 13 to 7 on Sunday {e1 to free} 104 [m2:PSE.CVL Palestinians jailed since before the Oslo accords] in stages, clearing the way for talks that [m3:USA.GOV John Kerry] has called for in six trips to [m4:@ISR Jerusalem] and [m5:@JOR Amman].
e1 m1 > m2 CONCEDE planned 2013-07-28/day ctx=diplomatic

### Egypt Today 2021-05-18
[m1:EGY.GOV President Abdel Fattah al-Sisi] {e1 announced} that [m2:EGY.GOV Egypt] will allocate $500 million for the reconstruction of [m3:PSE.CVL the Gaza Strip], with Egyptian companies taking part, while on a visit to [m4:@FRA Paris] for a summit on [m5:@SDN Sudan].
e1 m1 > m3 AGREE planned 2021-05-18/none ctx=economic

### Egypt Today 2021-05-16
[m1:EGY.GOV Egypt] on Sunday {e1 received} in [m5=m1 its] hospitals in Al-Arish and [m2:@EGY Ismailia] 263 [m3:PSE.CVL Palestinians wounded in Israeli air strikes on Gaza], brought through the Rafah crossing in 50 ambulances, [m4:EGY.GOV the Health Ministry] said.
e1 m1 > m3 AID actual 2021-05-16/day ctx=health,military said=m4

### Egypt Today 2021-05-21
[m1:HAMAS.REB Hamas] and [m2:ISR.GOV Israel] {e1 have accepted} an Egyptian proposal for a mutual and unconditional truce from 2 a.m. on Friday, [m3:EGY.SPY a security source in Cairo] said, and [m4:USA.GOV President Joe Biden] {e2 thanked} [m5:EGY.GOV President Sisi] in a call.
e1 m1 > m2 CONCEDE planned 2021-05-21/day ctx=military said=m3
e2 m4 > m5 SUPPORT actual 2021-05-21/none ctx=diplomatic

### Egypt Today 2022-06-15
[m1:EGY.GOV Egypt], [m2:ISR.GOV Israel] and [m3:EU the European Union] {e1 signed a memorandum} on natural gas exports on Wednesday during a regional forum in [m4:@EGY Cairo], which [m5:CYP.GOV Cyprus] and [m6:JOR.GOV Jordan] also attended.
e1 m1 > m2,m3 SUPPORT actual 2022-06-15/day ctx=natural_resource,economic

### Egypt Today 2020-01-15
[m1:ISR.BUS The partners in Israel's Leviathan field] {e1 began pumping} natural gas to [m2:EGY.BUS Egypt's Dolphinus Holdings] on Wednesday, [m3:ISR.GOV the energy ministries of Israel] and [m4:EGY.GOV Egypt] said in a joint release.
e1 m1 > m2 COOPERATE actual 2020-01-15/day ctx=natural_resource,economic said=m3

### Egypt Today 2019-07-11
[m1:USA.GOV Visiting U.S. Energy Secretary Rick Perry] {e1 expressed support} for [m2:EGY.GOV Egypt's] ambition to become a gas hub for the eastern Mediterranean, where [m3:TUR.GOV Turkey] is not party to the forum that [m4:GRC.GOV Greece] and [m5:CYP.GOV Cyprus] belong to.
e1 m1 > m2 SUPPORT actual 2019-07-11/none ctx=natural_resource

### Libya Observer 2020-10-23
[m1:LBY.MIL Military delegates of the U.N.-recognised government] and [m2:LBY.REB Khalifa Haftar's eastern forces] {e1 signed a permanent ceasefire} in [m3:@CHE Geneva] on Friday, a result that [m4:TUR.GOV the Turkish president] {e2 doubted} would last.
e1 m1 > m2 SUPPORT actual 2020-10-23/day ctx=military
e2 m4 > m1 ACCUSE actual 2020-10-23/none mode=disapprove ctx=military

### Libya Observer 2020-08-21
[m1:LBY.GOV Fayez al-Sarraj, the head of the Tripoli-based government,] {e1 instructed} all [m2=m1 his] forces to stop fighting with [m3:LBY.REB the army of the east] at once, and the speaker of the parliament in [m4:@LBY Tobruk] issued a similar call.
e1 m1 > m3 CONCEDE actual 2020-08-21/none ctx=military

### Libya Observer 2020-09-18
[m1:LBY.REB Khalifa Haftar] said on Friday that [m2=m1 he] {e1 would lift} for one month the blockade of oil terminals imposed on [m3:LBY.BUS the National Oil Corporation] in January, on condition that revenue is shared fairly between [m4:@LBY Tripoli] and [m5:@LBY Benghazi].
e1 m1 > m3 CONCEDE planned 2020-09-18/day ctx=natural_resource

### Libya Observer 2013-03-18 none
Bakeries in [m1:@LBY Misrata] and [m2:@LBY Zliten] have gone over to flour from a new mill near the port, whose machines were built in [m3:@ITA Parma], and the price of a loaf has not changed, [m4:LBY.BUS the bakers' association] said.
