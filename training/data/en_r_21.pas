### Reuters 2022-03-25
[m1:USA.GOV The United States] will {e1 soak up} 15 billion cubic metres of Europe's gas shortfall this year with its own cargoes, [m2:USA.GOV President Joe Biden] told [m3:EU Ursula von der Leyen] in Brussels on Friday, to help [m4=m3 the European Union] kick its dependence on [m5:RUS.GOV Russia].
e1 m1 > m4 AGREE planned 2022-03-25/day ctx=natural_resource,economic

### AP 2015-01-08
[m1:YEM.GOV Yemen's government] {e1 bowed to the inevitable} and let [m2:HOUTHI the Houthis] keep their checkpoints in the capital, while [m3:SAU.GOV Saudi Arabia] {e2 tightened its purse strings} toward [m4=m1 Sanaa], [m5:YEM.GOV a finance official] said on Wednesday.
e1 m1 > m2 CONCEDE actual 2015-01-08/none ctx=territory
e2 m3 > m4 SANCTION actual 2015-01-08/none mode=discontinue ctx=economic

### AFP 2011-05-26
[m1:SRB.GOV Serbia] {e1 ran to earth} the wartime general [m2:? Ratko Mladic] in a cousin's farmhouse on Thursday and will {e2 deliver} [m3=m2 him] to [m4:ICTY the tribunal in The Hague], [m5:SRB.GOV President Boris Tadic] announced, days before [m6:EU EU foreign policy chief Catherine Ashton] {e3 was due in} [m7:@SRB Belgrade].
e1 m1 > m2 COERCE actual 2011-05-26/day mode=arrest ctx=legal
e2 m1 > m4 COOPERATE planned 2011-05-26/day ctx=legal
e3 m6 > m1 AGREE planned 2011-05-26/none mode=visit ctx=diplomatic

### Xinhua 2021-10-09
[m1:QAT.GOV Qatar] {e1 played host} on Saturday to [m2:USA.GOV a delegation of American officials] and [m3:TALIBAN Taliban ministers], who {e2 were civil to each other} for the first time since August, according to [m4:AFG.GOV the acting foreign minister in Kabul, Amir Khan Muttaqi].
e1 m1 > m2,m3 CONSULT actual 2021-10-09/day mode=mediate ctx=diplomatic
e2 m2 > m3 CONSULT actual 2021-10-09/day mode=meet ctx=diplomatic

### Anadolu 2014-07-24
[m1:TUR.GOV Prime Minister Recep Tayyip Erdogan] {e2 equated with} barbarism the bombing of [m3:@PSE Gaza] by [m2:ISR.GOV Israel] at a rally on Wednesday; [m4:USA.GOV the State Department], which calls [m5=m2 the Jewish state] its closest ally in the region, {e3 took umbrage at} [m6=m1 him].
e2 m1 > m2 ACCUSE actual 2014-07-23/day mode=disapprove ctx=military
e3 m4 > m6 ACCUSE actual 2014-07-24/none mode=disapprove ctx=diplomatic
rel m5 ally_of m4

### Reuters 2018-07-05
[m1:POL.JUD Malgorzata Gersdorf], the first president of [m2:POL.JUD Poland's Supreme Court], {e1 turned up for work} on Wednesday in defiance of a retirement law, and [m3:POL.CVL a crowd with white roses] {e2 cheered} [m4=m1 her] in. [m5:EU The European Commission] has {e3 set the wheels of a lawsuit in motion} against [m6:POL.GOV the government].
e1 m1 > m6 REJECT actual 2018-07-04/day ctx=legal
e2 m3 > m4 SUPPORT actual 2018-07-04/day ctx=legal
e3 m5 > m6 ACCUSE actual 2018-07-05/none ctx=legal
rel m1 leads m2

### BBC 2003-12-15
[m1:USA.MIL American soldiers] {e1 winkled out of} a hole near Tikrit on Saturday [m2:IRQ.ELI the ousted dictator Saddam Hussein]. [m3:ITA.GOV Silvio Berlusconi], whose country is part of [m4:? the coalition], {e2 raised a glass to} [m5:USA.GOV Washington], and [m6:RUS.GOV Vladimir Putin] {e3 volunteered to write off} two thirds of the debts of [m7:IRQ.GOV Iraq].
e1 m1 > m2 COERCE actual 2003-12-13/day mode=arrest ctx=military
e2 m3 > m5 SUPPORT actual 2003-12-15/none ctx=military
e3 m6 > m7 AGREE planned 2003-12-15/none ctx=economic
rel m3 member_of m4

### VOA 2023-07-25
[m1:KHM.GOV Hun Sen], who leads [m2:KHM.PTY the Cambodian People's Party], will {e1 hand the reins} to [m3:KHM.MIL his eldest son] in August, [m6=m1 he] said after a poll from which [m4:KHM.OPP the Candlelight Party] had been {e2 struck off} by [m7:KHM.GOV the election committee]; [m5:USA.GOV the State Department] {e3 put a pause on} some aid programs.
e1 m1 > m3 CONCEDE planned 2023-07-25/none mode=resign ctx=executive
e2 m7 > m4 COERCE actual 2023-07-25/none mode=ban ctx=election
e3 m5 > m1 SANCTION actual 2023-07-25/none mode=discontinue ctx=election
rel m1 leads m2

### Reuters 2012-02-07
[m1:MDV.COP Mutinous policemen] {e1 took over the state broadcaster} in Male on Tuesday, and [m2:MDV.GOV Mohamed Nasheed], after a night of jeers, {e2 cleared his desk}. "<<q1 I do not wish to rule with an iron fist>>," [m3=m2 he] said. [m4:IND.GOV New Delhi] {e3 recognised within hours} [m5:MDV.GOV his deputy, Mohammed Waheed], as head of state.
e1 m1 > m2 COERCE actual 2012-02-07/day mode=seize ctx=executive
e2 m2 > m1 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e3 m4 > m5 SUPPORT actual 2012-02-07/none mode=relations ctx=executive
q1 m3 direct cue=said

### AP 2019-12-28
[m1:LBY.GOV Tripoli] has {e1 put in a formal request for} Turkish boots on the ground, [m2:LBY.GOV Interior Minister Fathi Bashagha] said on Thursday, against [m3:LNA Khalifa Haftar's army], which controls [m4:@LBY the east]. [m5:TUR.GOV President Recep Tayyip Erdogan] {e2 will get the mandate through} parliament in January.
e1 m1 > m5 REQUEST requested 2019-12-26/day mode=assist ctx=military
e2 m5 > m1 AGREE planned 2020-01-01/month mode=military ctx=military
rel m3 controls m4

### Standard 2020-11-19
[m1:UGA.COP Ugandan police] {e1 bundled into a van} the singer-turned-candidate [m2:UGA.OPP Bobi Wine] at a rally in Luuka on Wednesday. [m3:UGA.CVL His supporters] {e2 burned tyres} in [m4:@UGA Kampala], where [m5:UGA.MIL plainclothes soldiers] {e3 fired from moving pickups} at [m6=m3 them].
e1 m1 > m2 COERCE actual 2020-11-18/day mode=arrest ctx=election,repression
e2 m3 > m1 PROTEST actual 2020-11-19/none mode=riot ctx=election
e3 m5 > m6 ASSAULT actual 2020-11-19/none mode=firearms ctx=repression

### Reuters 2026-03-04
[m1:GRC.GOV Athens] {e1 gave the go-ahead} on Tuesday for [m2:USA.MIL the U.S. Navy] to berth two more ships at Souda Bay, whereas [m3:ESP.GOV Madrid], another member of [m4:NATO NATO], {e3 will have no part in} the patrols, [m5:ESP.GOV Defence Minister Margarita Robles] said.
e1 m1 > m2 CONCEDE actual 2026-03-03/day mode=access ctx=military
e3 m3 > m2 REJECT actual 2026-03-04/none ctx=military
rel m3 member_of m4
rel m1 member_of m4

### Antara English 2010-06-03
[m1:IDN.GOV Indonesia] {e1 airlifted home} on Wednesday [m2:IDN.CVL its 12 volunteers] from the aid flotilla that [m3:ISR.MIL Israeli commandos] had {e2 boarded}, and [m4:JOR.GOV Jordan] was {e3 thanked} by [m5:IDN.GOV Foreign Minister Marty Natalegawa] for having met [m6=m2 them] at the Allenby Bridge.
e1 m1 > m2 AID actual 2010-06-02/day ctx=human_security
e2 m3 > m2 COERCE actual 2010-06-03/none mode=seize ctx=military
e3 m5 > m4 SUPPORT actual 2010-06-03/none ctx=diplomatic

### Lloyd's List 2015-11-10 none
Two container lines scuttled their alliance on Monday after quarrels over slots, and a third abandoned ship soon after; terminals in [m1:@NLD Rotterdam] braced for a flood of empties while the bunker price sank below 200 dollars.

### AP 2021-11-15
[m1:CUB.GOV Cuban authorities] {e1 smothered} a march called by [m2:CUB.CVL the Facebook group Archipielago] on Monday by planting loyalists at the doors of its organizers. [m3:USA.GOV Secretary of State Antony Blinken] {e3 implored} [m4=m1 the government] to respect their rights; [m5=m4 the foreign minister] {e4 was scathing in return}.
e1 m1 > m2 COERCE actual 2021-11-15/day mode=restrict ctx=repression
e3 m3 > m4 REQUEST requested 2021-11-15/none mode=change ctx=human_rights
e4 m5 > m3 ACCUSE actual 2021-11-15/none mode=disapprove ctx=diplomatic
