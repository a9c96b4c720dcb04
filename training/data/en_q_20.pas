### Reuters 2021-10-05
[m1:TWN.GOV Taiwan's premier, Su Tseng-chang], put the island on notice on Tuesday that [m2:CHN.MIL 56 Chinese fighters] had {e2 buzzed} its air zone the day before. The {e3 overflights}, [m3=m1 he] said, wear out [m4:TWN.MIL the pilots]; [m5:AUS.GOV Canberra] {e4 spoke up for} [m6=m1 Taipei].
e2 m2 > m1 MOBILIZE actual 2021-10-04/day mode=weapons ctx=territory
e3 m2 > m1 MOBILIZE actual 2021-10-04/day mode=weapons ctx=territory again
e4 m5 > m6 SUPPORT actual 2021-10-05/none ctx=territory

### Dawn 2014-08-30
[m1:PAK.OPP Followers of Imran Khan] and of [m2:PAK.REL preacher Tahir-ul-Qadri] {e1 swung} a crane at the gate of [m3:PAK.GOV the prime minister's house] on Saturday night. [m4:PAK.COP Islamabad police] {e2 pumped} gas into [m5=m1+m2 the two crowds]. [m6:PAK.PTY Javed Hashmi], president of [m7:PAK.OPP Khan's party], {e3 parted company with} [m8:PAK.OPP his chief].
e1 m1,m2 > m3 PROTEST actual 2014-08-30/day mode=riot ctx=election
e2 m4 > m5 ASSAULT actual 2014-08-30/day mode=crowd-control ctx=repression
e3 m6 > m8 SANCTION actual 2014-08-30/none mode=withdraw ctx=political_institutions
rel m6 leads m7

### AFP 2015-11-16
[m1:MDV.GOV Male] has {e1 unlocked} the phones of [m2:MDV.OPP opposition organisers] with software from abroad, a lawyer said. [m3=m1 The Maldivian government] {e2 wound up} a month-long emergency after six days; [m4:COMMONWEALTH a Commonwealth action group] {e3 was cautiously glad}, and [m5:GBR.LEG British MPs] {e4 pressed for} a travel ban on [m6:MDV.GOV two ministers].
e1 m1 > m2 COERCE actual 2015-11-16/none mode=cyber ctx=intelligence
e2 m3 > m2 CONCEDE actual 2015-11-16/none ctx=rights_freedoms
e3 m4 > m3 SUPPORT actual 2015-11-16/none ctx=rights_freedoms
e4 m5 > m6 ACCUSE actual 2015-11-16/none ctx=human_rights

### Yonhap 2007-10-04
[m1:KOR.GOV Roh Moo-hyun], who {e1 walked across} the line on foot, and [m2:PRK.GOV Kim Jong-il] {e2 set their seals} on Thursday to a paper on a joint fishing zone. [m3:JPN.GOV Tokyo] reserves judgment; [m4:KOR.OPP Lee Myung-bak], candidate of [m5:KOR.OPP the Grand National Party], will honour only what [m6:KOR.LEG the assembly] votes.
e1 m1 > m2 CONSULT actual 2007-10-04/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2007-10-04/day ctx=diplomatic
rel m4 member_of m5

### Reuters 2018-10-20
[m1:SAU.GOV Riyadh] {e1 conceded} on Saturday that [m2:SAU.JRN Jamal Khashoggi] had {e2 been choked} by [m3:SAU.SPY its own men]. [m4:DEU.GOV Heiko Maas] {e3 wants no arms sent} until [m5=m1 the kingdom] comes clean. [m6:TUR.JUD Prosecutors in Istanbul] {e5 grilled} [m7:TUR.LAB 45 consulate workers].
e1 m1 > m6 CONCEDE actual 2018-10-20/day ctx=human_rights
e2 m3 > m2 ASSAULT actual 2018-10-20/none mode=targeted ctx=human_rights
e3 m4 > m5 THREATEN threatened 2018-10-20/none ctx=military
e5 m6 > m7 ACCUSE actual 2018-10-20/none mode=investigate ctx=legal

### ANI 2020-06-29
[m1:IND.GOV New Delhi] {e1 struck} TikTok and 58 more apps of [m2:CHN.BUS Chinese makers] off the country's phones on Monday, two weeks after [m3:CHN.MIL the People's Liberation Army] {e3 clubbed to death} [m4:IND.MIL twenty of its soldiers] at [m5:@IND Galwan]. [m6:IND.MIL The army] {e4 has been building up} on the plateau. [m7:CHN.GOV Zhao Lijian] {e5 took it badly}.
e1 m1 > m2 SANCTION actual 2020-06-29/day ctx=technology
e3 m3 > m4 ASSAULT actual 2020-06-15/day mode=beat ctx=territory bg
e4 m6 > m3 MOBILIZE actual 2020-06-29/none mode=troops ctx=territory
e5 m7 > m1 ACCUSE actual 2020-06-29/none mode=disapprove ctx=technology

### Jordan Times 2018-06-04
[m1:JOR.GOV Hani Mulki] {e1 fell on his sword} on Monday at the bidding of [m2:JOR.GOV King Abdullah] as [m3:JOR.LAB thirty-three unions] {e2 geared up for} another walkout over taxes. [m4:SAU.GOV Riyadh] {e3 rallied} [m5:KWT.GOV Kuwait] and [m6:ARE.GOV the Emirates] behind a 2.5-billion-dollar cushion for [m7=m2 the Hashemites].
e1 m1 > m2 RETREAT actual 2018-06-04/day mode=resign ctx=economic
e2 m3 > m1 PROTEST planned 2018-06-04/none mode=strike ctx=economic
e3 m4,m5,m6 > m7 AGREE planned 2018-06-04/none ctx=economic

### Kyodo 2018-08-09
[m1:JPN.GOV Okinawa], under its late governor, {e1 had resolved to revoke} the landfill licence of [m2:JPN.GOV the defence bureau] for [m3:USA.MIL a Marine airfield] at Henoko. [m4:JPN.CVL Kayakers] {e2 paddled up to} the floats again on Thursday; [m5:JPN.MIL coast guard men] {e3 tipped} [m6=m4 three of them] into the sea and {e4 towed} the rest to [m7:@JPN Nago].
e1 m1 > m2 REJECT planned 2018-08-09/none ctx=military
e2 m4 > m2 PROTEST actual 2018-08-09/day mode=obstruct ctx=military
e3 m5 > m6 ASSAULT actual 2018-08-09/day ctx=repression
e4 m5 > m4 COERCE actual 2018-08-09/day ctx=repression

### Xinhua 2013-09-16 none
[m1:MYS.BUS A palm oil board] in [m2:@MYS Sabah] cut its forecast; mills have been idled by haze. [m3:MYS.BUS The board's chief analyst] said <<q1 hedge funds had retreated and local buyers had thrown in the towel>>. Freight to [m4:@IND Chennai] recovered some lost ground.
q1 m3 indirect cue=said

### Reuters 2009-09-04
[m1:DEU.MIL A German colonel] near [m2:@AFG Kunduz] called in an American jet that {e2 incinerated} [m3:AFG.CVL scores of villagers] around two fuel trucks on Friday. [m4:TALIBAN.REB The Taliban], who {e3 had made off with} the tankers, {e4 want revenge}. [m5:FRA.GOV Bernard Kouchner] {e5 found it} "<<q1 a big mistake>>."
e2 m1 > m3 ASSAULT actual 2009-09-04/day mode=aerial ctx=military
e3 m4 > m1 COERCE actual 2009-09-04/none mode=seize ctx=military
e4 m4 > m1 THREATEN threatened 2009-09-04/none mode=violence ctx=military
e5 m5 > m1 ACCUSE actual 2009-09-04/none mode=disapprove ctx=military
q1 m5 mixed cue=found

### The Straits Times 2003-04-29
[m1:ASEAN Southeast Asia's leaders] and [m2:CHN.GOV Wen Jiabao] {e1 put their heads together} over SARS in [m3:@THA Bangkok] on Tuesday. [m4:SGP.GOV Singapore] {e2 offered to share} its thermal scanners with [m5:IDN.GOV Jakarta]; [m6:HKG.GOV Tung Chee-hwa], chief executive of [m7:HKG.GOV Hong Kong], {e3 made a clean breast of} early slips.
e1 m1 > m2 CONSULT actual 2003-04-29/day mode=multilateral ctx=health
e2 m4 > m5 AGREE actual 2003-04-29/none ctx=health
e3 m6 > m1 SUPPORT actual 2003-04-29/none mode=apologize ctx=health
rel m6 leads m7

### Anadolu 2017-09-28
[m1:KRG.GOV Erbil] {e1 refused to cancel} Monday's vote for independence, so [m2:IRQ.GOV Haider al-Abadi] {e2 is closing} its airspace to foreign jets from Friday. [m3:TUR.MIL Turkish] and [m4:IRQ.MIL Iraqi tank crews] {e3 train side by side} at [m5:@TUR Silopi]. [m6:IRN.GOV Tehran] {e4 has halted} fuel for [m7=m1 the Kurds].
e1 m1 > m2 REJECT actual 2017-09-28/none mode=yield ctx=territory
e2 m2 > m1 COERCE planned 2017-09-29/day mode=restrict ctx=territory
e3 m3 > m4 COOPERATE actual 2017-09-28/none ctx=military
e4 m6 > m7 SANCTION actual 2017-09-28/none mode=discontinue ctx=territory

### Times of India 2011-08-27
[m1:IND.LEG Parliament] {e1 met} [m2:IND.CVL Anna Hazare] on three of his points on Saturday, and the 74-year-old took coconut water the next morning, after thirteen days without food at [m3:@IND Ramlila ground]. [m4:IND.PTY Sharad Pawar], the leader of [m5:IND.PTY the NCP], a member of [m6:IND.GOV the ruling UPA], {e4 had mocked} [m7=m2 the faster].
e1 m1 > m2 CONCEDE actual 2011-08-27/day ctx=corruption
e4 m4 > m7 ACCUSE actual 2011-08-27/none mode=disapprove ctx=corruption
rel m4 leads m5
rel m5 member_of m6

### Gulf News 2016-01-03
[m1:SAU.GOV The Saudi kingdom] gave [m2:IRN.GOV Iran's mission] {e2 48 hours to clear out} on Sunday, a day after [m3:SAU.GOV its interior ministry] {e3 beheaded} [m4:SAU.REL Nimr al-Nimr] and [m5:IRN.CVL a mob in Tehran] {e4 gutted} [m6=m1 its embassy]. [m7:BHR.GOV Manama] {e5 will march in step}; [m8:KWT.GOV Kuwait], less zealous, may only withdraw its man.
e2 m1 > m2 SANCTION actual 2016-01-03/day mode=expel ctx=diplomatic
e3 m3 > m4 ASSAULT actual 2016-01-02/day mode=targeted ctx=repression
e4 m5 > m6 PROTEST actual 2016-01-03/none mode=riot ctx=diplomatic
e5 m7 > m2 SANCTION planned 2016-01-03/none mode=withdraw ctx=diplomatic

### Reuters 2002-12-27
[m1:PRK.GOV Pyongyang] showed [m2:IAEA U.N. inspectors] {e2 the door} at [m3:@PRK Yongbyon] on Friday and is trundling fresh rods into its reactor. [m4:KOR.GOV President-elect Roh Moo-hyun] {e4 begged} [m5:USA.GOV Washington] not to slam its own. [m6:RUS.GOV Igor Ivanov] {e6 shook his head at} [m7=m1 the North].
e2 m1 > m2 SANCTION actual 2002-12-27/day mode=expel ctx=cbrn
e4 m4 > m5 REQUEST requested 2002-12-27/none ctx=cbrn
e6 m6 > m7 ACCUSE actual 2002-12-27/none mode=disapprove ctx=cbrn

### AFP 2024-07-31
[m1:HAMAS.PTY Ismail Haniyeh], the political leader of [m2:HAMAS.REB Hamas], was blown up in a guest house in [m3:@IRN Tehran] on Wednesday, a hit that [m4:IRN.MIL the Guards] {e3 laid to} [m5:ISR.GOV Israel]. [m6:IRN.REL Ali Khamenei] deems it a duty to make [m7=m5 the "Zionists"] {e5 pay}. [m8:QAT.GOV Doha] wondered aloud how talks can go on.
e3 m4 > m5 ACCUSE actual 2024-07-31/none mode=allege ctx=military
e5 m6 > m7 THREATEN threatened 2024-07-31/none mode=violence ctx=military
rel m1 leads m2

### Nepali Times 2005-02-01
[m1:NPL.GOV King Gyanendra], in army fatigues on television, sent his cabinet home on Tuesday, {e3 cut} every telephone and kept [m2:NPL.PTY Girija Prasad Koirala], head of [m3:NPL.PTY the Nepali Congress], {e5 within four walls}. [m4:IND.GOV India] {e6 stayed away from} a summit in [m5:@BGD Dhaka] so as not to shake [m6=m1 his] hand.
e3 m1 > m3 COERCE actual 2005-02-01/day mode=censor ctx=executive
e5 m1 > m2 COERCE actual 2005-02-01/day mode=arrest ctx=executive
e6 m4 > m6 REJECT actual 2005-02-01/none mode=meet ctx=diplomatic
rel m2 leads m3

### Reuters 2019-08-31
[m1:IDN.GOV Jakarta] {e1 poured} 6,000 police and soldiers into [m2:@IDN Papua], {e2 throttled} the internet there and {e3 kept out} [m3:UN a U.N. human rights team]. [m4:IDN.CVL Benny Wenda], chairman of [m5:IDN.CVL the exiled United Liberation Movement], {e4 wrote to} [m6:PIF Pacific leaders] for help. [m7:IDN.EDU Students in Surabaya], whom [m8:IDN.CVL a mob] had called "<<q1 monkeys>>," are going home.
e1 m1 > m4 MOBILIZE actual 2019-08-31/none mode=police ctx=repression
e2 m1 > m4 COERCE actual 2019-08-31/none mode=censor ctx=repression
e3 m1 > m3 REJECT actual 2019-08-31/none mode=access ctx=human_rights
e4 m4 > m6 REQUEST requested 2019-08-31/none mode=assist ctx=human_rights
q1 m8 mixed cue=called
rel m4 leads m5

### Vientiane Times 2011-12-08
[m1:LAO.GOV Vientiane] {e1 gave way to} [m2:KHM.GOV Phnom Penh] and [m3:VNM.GOV Hanoi] on Thursday and {e2 will hold off} on a dam at Xayaburi. [m4:THA.BUS Ch. Karnchang], the Thai builder, {e3 is to lobby} [m5=m1 the Lao government]; [m6:NGO International Rivers] {e4 was over the moon}, [m7=m6 its] campaigner said in [m8:@THA Bangkok].
e1 m1 > m2,m3 CONCEDE actual 2011-12-08/day ctx=environment
e2 m1 > m2,m3 CONCEDE actual 2011-12-08/day ctx=environment again
e3 m4 > m5 REQUEST planned 2011-12-08/none mode=change ctx=environment
e4 m6 > m1 SUPPORT actual 2011-12-08/none ctx=environment
