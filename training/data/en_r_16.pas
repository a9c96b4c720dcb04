### Reuters 2019-10-09
[m1:USA.GOV Washington] has {e1 barred from its shores} [m2:CHN.GOV Chinese officials believed to be involved in the detention of Muslims in Xinjiang], the State Department said on Tuesday, a day before [m3:CHN.GOV negotiators from Beijing] were to land for trade talks.
e1 m1 > m2 SANCTION actual 2019-10-09/none mode=targeted ctx=human_rights,religion_ethnicity

### AP 2012-06-06
[m1:SYR.GOV Syria] on Tuesday {e1 declared unwelcome} 17 envoys, among them those of [m2:USA.GOV the United States] and [m3:TUR.GOV Turkey], in return for the mass expulsion of [m4=m1 its] own, but {e2 consented} to let [m5:OCHA U.N. aid workers] open field offices in four provinces.
e1 m1 > m2,m3 SANCTION actual 2012-06-05/day mode=expel ctx=diplomatic
e2 m1 > m5 CONCEDE actual 2012-06-05/none mode=access ctx=human_security

### AFP 2023-03-14
[m1:HND.GOV Honduras] will {e1 forge ties} with [m2:CHN.GOV China], President Xiomara Castro wrote on Tuesday, a switch that would leave [m3:TWN.GOV Taiwan] with 13 formal friends. [m4=m3 The island's foreign ministry] {e2 entreated} [m5=m1 Tegucigalpa] to think twice.
e1 m1 > m2 AGREE planned 2023-03-14/day mode=relations ctx=diplomatic
e2 m4 > m5 REQUEST requested 2023-03-14/none mode=change ctx=diplomatic

### Xinhua 2017-09-13
[m1:BGD.GOV Bangladesh] has {e1 set aside} 2,000 acres near Cox's Bazar for [m2:MMR.REF Rohingya refugees], and [m3:CHN.GOV Beijing] is {e2 flying in} blankets for [m4=m2 them], [m5:BGD.GOV a minister in Dhaka] told reporters on Tuesday.
e1 m1 > m2 AID actual 2017-09-13/none ctx=migration
e2 m3 > m4 AID actual 2017-09-13/none ctx=migration

### Anadolu 2018-03-31
[m1:TUR.SPY Turkish intelligence] {e1 whisked out of} [m2:XKX.GOV Kosovo] [m7:TUR.EDU six teachers] linked to [m3:? the Gulen network] on Thursday, a deed of which [m4:XKX.GOV Prime Minister Ramush Haradinaj] says [m8=m4 he] was not told; [m5=m4 he] {e3 dispensed with} [m6:XKX.SPY his intelligence chief] the next day.
e1 m1 > m7 ASSAULT actual 2018-03-29/day mode=abduct ctx=legal
e3 m5 > m6 SANCTION actual 2018-03-30/day mode=expel ctx=executive

### Reuters 2005-02-11
[m1:PRK.GOV Pyongyang] {e1 pulled up stakes} in the six-party nuclear talks on Thursday, and [m2:KOR.GOV South Korea] {e2 sat on} its yearly gift of fertiliser; "<<q1 We will not be hustled>>," [m3:USA.GOV Secretary of State Condoleezza Rice], who was in [m4:@LUX Luxembourg], {e3 told} [m5=m1 the Stalinist state].
e1 m1 > m2,m3 REJECT actual 2005-02-10/day mode=meet ctx=cbrn
e2 m2 > m1 SANCTION actual 2005-02-11/none mode=discontinue ctx=economic
e3 m3 > m5 REJECT actual 2005-02-11/none ctx=cbrn
q1 m3 direct cue=told

### Reuters 2019-11-18
[m1:HKG.COP Hong Kong police] {e1 ringed with steel} the Polytechnic University on Sunday and {e2 goaded} [m2:HKG.EDU the students inside] to come out with raised hands. [m3=m2 They] {e3 flung} petrol bombs and {e4 fired arrows}, one of which struck an officer in the calf.
e1 m1 > m2 COERCE actual 2019-11-17/day mode=restrict ctx=repression
e2 m1 > m2 REQUEST requested 2019-11-17/day mode=yield ctx=repression
e3 m3 > m1 PROTEST actual 2019-11-18/none mode=riot ctx=repression
e4 m3 > m1 ASSAULT actual 2019-11-18/none mode=primitive ctx=repression

### DW 2014-11-25
[m1:GEO.GOV Georgia] {e1 tore strips off} the treaty that [m2:RUS.GOV Vladimir Putin] and [m3:ABKHAZIA Raul Khajimba], leader of [m4:ABKHAZIA Abkhazia], {e2 sealed} on Monday in [m5:@RUS Sochi]. [m6:EU Brussels] {e3 will not acknowledge} it, and [m7=m2 Moscow], one of the few to recognise [m8=m4 the Black Sea region], {e4 earmarked} 200 million dollars for it.
e1 m1 > m2,m3 ACCUSE actual 2014-11-25/none mode=disapprove ctx=territory
e2 m2 > m3 SUPPORT actual 2014-11-24/day ctx=military,territory
e3 m6 > m2,m3 REJECT actual 2014-11-25/none ctx=territory
e4 m7 > m8 AGREE planned 2014-11-25/none mode=assist ctx=economic
rel m3 leads m4
rel m7 recognises m8

### AP 2021-07-07
[m1:HTI.REB Gunmen with Spanish accents] {e1 rubbed out} [m2:HTI.GOV President Jovenel Moise] in his bedroom before dawn on Wednesday. [m3:DOM.GOV The Dominican Republic] {e2 clapped shut} its crossings and {e3 flew troops to} the border with [m4:HTI.GOV its neighbor]; [m5:UNSC the Security Council] {e4 offered condolences}.
e1 m1 > m2 ASSAULT actual 2021-07-07/day mode=firearms ctx=executive
e2 m3 > m4 COERCE actual 2021-07-07/none mode=restrict ctx=migration
e3 m3 > m4 MOBILIZE actual 2021-07-07/none mode=troops ctx=military
e4 m5 > m4 SUPPORT actual 2021-07-07/none ctx=diplomatic

### Hindu 2023-08-24
[m1:IND.GOV The Union government] moved to calm [m3:IND.LAB Nashik onion growers] on Tuesday: [m4=m1 it] will {e2 scoop up} 200,000 tonnes at a fixed price, though [m2:IND.LAB the traders' association], which had {e3 padlocked} the auction yards, said the export duty {e4 must be undone}.
e2 m4 > m3 CONCEDE planned 2023-08-22/day ctx=economic
e3 m2 > m1 PROTEST actual 2023-08-24/none mode=strike ctx=economic
e4 m2 > m1 REQUEST requested 2023-08-24/none mode=change ctx=economic

### Reuters 2016-05-12
[m1:ROU.GOV Romania] and [m2:USA.GOV the United States] {e1 threw the switch} on an $800 million missile shield at Deveselu on Thursday. [m3:RUS.GOV The Kremlin], which does not trust talk of [m5:@IRN Iran], {e3 spoke of countermeasures} against [m4=m1 a country that used to be in its bloc].
e1 m1 > m2 COOPERATE actual 2016-05-12/day ctx=military
e3 m3 > m4 THREATEN threatened 2016-05-12/none ctx=military

### El Universal 2010-08-07
[m1:COL.GOV Juan Manuel Santos] {e1 broke the ice with} [m2:ECU.GOV Rafael Correa] at his inauguration on Saturday by {e2 handing over the hard disks} of a slain rebel chief. [m3:VEN.GOV Hugo Chavez], who had {e3 cut adrift} [m4:COL.GOV Colombia] in July, {e5 extended a hand} from afar.
e1 m1 > m2 CONSULT actual 2010-08-07/day mode=meet ctx=diplomatic
e2 m1 > m2 COOPERATE actual 2010-08-07/day ctx=intelligence
e3 m3 > m4 SANCTION actual 2010-07-01/month mode=discontinue ctx=diplomatic bg
e5 m3 > m4 AGREE planned 2010-08-07/none ctx=diplomatic

### Jakarta Post 2011-10-21
[m1:IDN.COP Officers of the Papua regional police] {e1 broke up with gunfire} the third Papuan People's Congress in Abepura on Wednesday and {e2 herded onto a field} some 300 [m2:IDN.CVL delegates], one of whom, [m3:IDN.REB Forkorus Yaboisembut], had just proclaimed a state. [m4:KOMNASHAM The human rights commission] {e4 will delve into} the affair.
e1 m1 > m2 ASSAULT actual 2011-10-19/day mode=firearms ctx=repression,territory
e2 m1 > m2 COERCE actual 2011-10-19/day mode=arrest ctx=repression
e4 m4 > m1 ACCUSE planned 2011-10-21/none mode=investigate ctx=human_rights

### AllAfrica 2019-04-12
[m1:SDN.MIL Sudan's army] {e1 prised} [m2:SDN.GOV Omar al-Bashir] from power on Thursday after 30 years and {e2 clamped} a night curfew on the capital, which [m3:SDN.CVL the crowd in front of the headquarters] simply {e3 sat through}; [m4:SDN.LAB the Sudanese Professionals Association] {e4 jeered} at "<<q1 recycled faces>>".
e1 m1 > m2 COERCE actual 2019-04-11/day mode=seize ctx=executive
e2 m1 > m3 COERCE actual 2019-04-11/day mode=curfew ctx=repression
e3 m3 > m1 REJECT actual 2019-04-12/none ctx=pro_democracy
e4 m4 > m1 ACCUSE actual 2019-04-12/none mode=disapprove ctx=pro_democracy
q1 m4 mixed

### Sports Illustrated 2021-04-21 none
The owners blinked on Tuesday and the breakaway league crumbled within 48 hours, its founders deserting one after another in the face of fans who had revolted on radio phone-ins; the players in [m1:@ESP Madrid] learned of the climbdown over lunch.

### Reuters 2026-05-19
[m1:PHL.GOV Manila] and [m2:VNM.GOV Hanoi] will {e1 pool} their seabed charts under a plan that [m3:PHL.GOV Foreign Secretary Theresa Lazaro] and [m4:VNM.GOV her guest, Le Hoai Trung], {e2 hashed out} on Monday; [m5:CHN.GOV Beijing], which claims both shelves, {e3 grumbled about} it.
e1 m1 > m2 COOPERATE planned 2026-05-18/day ctx=territory
e2 m4 > m3 CONSULT actual 2026-05-18/day mode=visit ctx=territory
e3 m5 > m1,m2 ACCUSE actual 2026-05-19/none mode=disapprove ctx=territory
