### Reuters 2012-11-16
[m1:SDN.GOV Sudan] will {e1 lodge a grievance} with [m2:UNSC the Security Council] against [m3:ISR.GOV Israel], which [m5=m1 it] suspects of having sent the planes that gutted the Yarmouk arms factory in [m4:@SDN Khartoum] last month, its information minister said on Thursday.
e1 m1 > m3 ACCUSE planned 2012-11-15/day ctx=military

### AP 2020-02-18
[m1:PHL.GOV Manila] has {e1 sounded the death knell for} the Visiting Forces Agreement with [m2:USA.GOV the United States], a treaty ally since 1951, by serving the 180-day notice last week, and [m3=m2 Washington's] lawmakers held no hearing.
e1 m1 > m2 REJECT actual 2020-02-11/week ctx=military
rel m2 ally_of m1 from=1951-01-01

### AFP 2014-12-31
[m1:PSE.GOV Mahmoud Abbas] on Wednesday {e1 put his name to} the founding treaty of [m2:ICC the International Criminal Court], a day after [m3:UNSC the Security Council] had {e2 voted down} a Palestinian text, and [m4:ISR.GOV Benjamin Netanyahu] {e3 vowed to hit back} at [m5=m1 him].
e1 m1 > m2 SUPPORT actual 2014-12-31/day ctx=legal
e2 m3 > m1 REJECT actual 2014-12-30/day ctx=territory
e3 m4 > m5 THREATEN threatened 2014-12-31/none ctx=legal

### Xinhua 2019-03-18
[m1:ZAF.MIL South African], [m2:IND.MIL Indian] and [m3:TZA.MIL Tanzanian helicopters] {e1 winched from} treetops and roofs hundreds of [m4:MOZ.CVL survivors of Cyclone Idai] around [m5:@MOZ Beira] on Sunday, Mozambique's disaster institute said.
e1 m1,m2,m3 > m4 AID actual 2019-03-17/day ctx=disasters

### Reuters 2011-02-18
[m1:BHR.MIL Bahrain's tanks] {e1 took possession of} Pearl Square on Thursday after [m2:BHR.COP riot squads] had {e2 scattered} [m3:BHR.CVL sleeping demonstrators] with rubber pellets, and [m4:BHR.OPP 17 lawmakers] belonging to [m5:BHR.OPP Wefaq] {e3 turned in their mandates} to [m6:BHR.LEG the assembly].
e1 m1 > m3 COERCE actual 2011-02-17/day mode=seize ctx=repression
e2 m2 > m3 ASSAULT actual 2011-02-17/day mode=crowd ctx=repression
e3 m4 > m6 REJECT actual 2011-02-18/none ctx=legislative
rel m4 member_of m5

### BBC 2007-03-30
[m1:IRN.GOV Iran] showed on television on Friday a second [m2:GBR.MIL British sailor] of the 15 whom [m8=m1 it] had {e2 scooped up} in the Shatt al-Arab on March 23. [m3:EU The European Union], which [m4:DEU.GOV Germany] leads until July, {e3 clamored} for [m5=m2 their] freedom, and [m6:GBR.GOV London] {e5 suspended} official business with [m7=m1 Tehran].
e2 m1 > m2 COERCE actual 2007-03-23/day mode=seize ctx=military
e3 m3 > m1 REQUEST requested 2007-03-30/none mode=release ctx=diplomatic
e5 m6 > m7 SANCTION actual 2007-03-30/none mode=discontinue ctx=diplomatic
rel m3 led_by m4 to=2007-07-01

### Le Soir English 2018-12-09
[m1:BEL.PTY The Flemish nationalists of N-VA], a party chaired by [m2:BEL.PTY Bart De Wever], {e1 deserted} [m3:BEL.GOV Charles Michel's coalition] on Sunday over a migration pact of [m6:UN the United Nations], which [m4=m3 the prime minister] will nonetheless {e2 ratify with a speech} in [m5:@MAR Marrakesh].
e1 m1 > m3 REJECT actual 2018-12-09/day ctx=migration,executive
e2 m4 > m6 SUPPORT planned 2018-12-09/none ctx=migration
rel m2 leads m1

### The Star 2015-07-29
[m1:MYS.GOV Najib Razak] {e1 gave the boot to} [m2:MYS.GOV his deputy, Muhyiddin Yassin], and [m3:MYS.JUD the attorney general] on Tuesday, after both had {e2 pried into} the accounts of a state fund. [m4=m2 The fallen deputy], who remains number two of [m5:MYS.PTY UMNO], {e3 would not be cowed}.
e1 m1 > m2,m3 SANCTION actual 2015-07-28/day mode=expel ctx=corruption,executive
e2 m2,m3 > m1 ACCUSE actual 2015-07-29/none mode=investigate ctx=corruption
e3 m4 > m1 REJECT actual 2015-07-29/none ctx=executive
rel m4 member_of m5

### Reuters 2022-12-08
[m1:PER.LEG Peru's Congress] {e1 unseated} [m2:PER.GOV Pedro Castillo] on Wednesday, hours after [m3=m2 he] had {e2 pronounced dissolved} [m8=m1 the chamber]; on the way to [m4:MEX.GOV the Mexican embassy] his own [m5:PER.COP bodyguards] {e3 delivered to} a police station [m9=m2 the man they guarded]. [m6:COL.GOV Bogota] {e4 felt for} [m7=m2 the schoolteacher].
e1 m1 > m2 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,executive
e2 m3 > m8 COERCE actual 2022-12-07/day ctx=legislative
e3 m5 > m9 COERCE actual 2022-12-07/day mode=arrest ctx=executive
e4 m6 > m7 SUPPORT actual 2022-12-08/none ctx=executive

### AP 2009-04-06
[m1:PRK.GOV North Korea] {e1 lofted a rocket over} [m2:JPN.GOV Japan] on Sunday, and [m3:USA.GOV President Barack Obama], in [m4:@CZE Prague], said that violations <<q1 must be punished>>. [m7=m2 Tokyo's envoy] {e2 requisitioned} an urgent session of [m5:UNSC the Security Council], whose president this month is [m6:MEX.GOV Mexico].
e1 m1 > m2 ASSAULT actual 2009-04-05/day mode=unconventional ctx=military
e2 m7 > m5 REQUEST requested 2009-04-06/none mode=meet ctx=cbrn
q1 m3 indirect cue=said
rel m5 led_by m6

### Guardian 2021-09-01
[m1:BRA.GOV Jair Bolsonaro] {e1 exhorted} [m2:BRA.CVL his followers] to turn out on September 7 and {e2 growled} that [m3:BRA.JUD Justice Alexandre de Moraes] should be "<<q1 framed>>". [m4:BRA.JUD The Supreme Court], of which [m5:BRA.JUD Luiz Fux] is chief, has {e4 ordered up} [m6:BRA.COP marksmen].
e1 m1 > m2 REQUEST requested 2021-09-01/none ctx=pro_autocracy
e2 m1 > m3 THREATEN threatened 2021-09-01/none ctx=legal
q1 m1 mixed cue=growled
rel m5 leads m4
e4 m4 > m2 MOBILIZE actual 2021-09-01/none mode=police ctx=legal

### IOL 2017-11-16
[m1:ZWE.MIL Zimbabwe's generals] {e1 penned up} [m2:ZWE.GOV Robert Mugabe] in his villa on Wednesday, a week after [m3=m2 he] had {e2 fired} [m4:ZWE.GOV Vice President Emmerson Mnangagwa]. [m5:ZAF.GOV President Jacob Zuma], who chairs [m6:SADC the regional bloc SADC], {e3 sent two ministers to broker} a way out.
e1 m1 > m2 COERCE actual 2017-11-15/day mode=restrict ctx=executive
e2 m3 > m4 SANCTION actual 2017-11-08/week mode=expel ctx=executive
e3 m5 > m1 CONSULT planned 2017-11-16/none mode=mediate ctx=executive
rel m5 leads m6

### UPI 2003-01-11
[m1:PRK.GOV North Korea] on Friday {e1 cast off} its undertaking to [m6:IAEA the nuclear watchdog] under the Nuclear Nonproliferation Treaty, a move that [m2:FRA.GOV France] {e2 found deeply troubling} and [m3:CHN.GOV China], its treaty ally, {e3 wished undone}, while [m4:USA.GOV New Mexico's governor] {e4 hosted at his mansion} [m5:PRK.GOV two of the North's diplomats].
e1 m1 > m6 REJECT actual 2003-01-10/day ctx=cbrn
e2 m2 > m1 ACCUSE actual 2003-01-11/none mode=disapprove ctx=cbrn
e3 m3 > m1 REQUEST requested 2003-01-11/none mode=change ctx=cbrn
e4 m4 > m5 CONSULT actual 2003-01-11/none mode=meet ctx=cbrn
rel m3 ally_of m1

### L'Orient Today 2026-02-24
[m1:LBN.MIL The Lebanese army] {e1 relieved} [m2:HEZBOLLAH Hezbollah] of 30 rocket pits north of the Litani, [m3:LBN.GOV Prime Minister Nawaf Salam] said on Monday, and [m4:ISR.MIL Israeli gunboats] {e2 kept at bay} the trawlers of [m5:LBN.LAB fishermen from Tyre].
e1 m1 > m2 COERCE actual 2026-02-24/none mode=seize ctx=military
e2 m4 > m5 COERCE actual 2026-02-24/none mode=restrict ctx=territory

### Gulf Times 2014-03-06
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the UAE] and [m3:BHR.GOV Bahrain] {e1 ordered home} their ambassadors to [m4:QAT.GOV Qatar] on Wednesday. [m5=m4 Doha], a fellow member of [m6:GCC the Gulf Cooperation Council], said [m8=m5 it] {e2 would not stoop to} the same, and [m7:KWT.GOV Kuwait] {e3 offered to patch up} the quarrel between [m9=m1+m2+m3 the trio] and [m10=m5 the peninsula].
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/day mode=expel ctx=diplomatic
e2 m8 > m1,m2,m3 SANCTION denied 2014-03-06/none mode=expel ctx=diplomatic
e3 m7 > m9,m10 AGREE planned 2014-03-06/none mode=mediate ctx=diplomatic
rel m5 member_of m6
