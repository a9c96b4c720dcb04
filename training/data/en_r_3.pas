### Reuters 2011-02-03
[m1:YEM.GOV Yemeni President Ali Abdullah Saleh] {e1 forswore} another term on Wednesday and said [m6=m1 he] would not bequeath power to [m2:YEM.GOV his son], a concession that [m3:YEM.OPP the opposition coalition] {e2 deemed too little}, a day before [m4:YEM.CVL tens of thousands] {e3 packed the streets} of [m5:@YEM Sanaa].
e1 m1 > m3 CONCEDE actual 2011-02-02/day mode=resign ctx=executive
e2 m3 > m1 REJECT actual 2011-02-03/none ctx=executive
e3 m4 > m1 PROTEST actual 2011-02-03/day mode=demo ctx=pro_democracy

### AP 2019-10-14
[m1:SDF The Kurdish-led Syrian Democratic Forces], which control [m2:@SYR Kobani], {e1 struck a bargain} with [m3:SYR.GOV Damascus] on Sunday that lets [m4:SYR.MIL government brigades] {e2 fan out} along the Turkish frontier. [m5=m1 The alliance], abandoned by [m6:USA.GOV the United States], said [m7=m1 it] had to choose between compromise and genocide.
e1 m1 > m3 SUPPORT actual 2019-10-13/day ctx=military
e2 m4 > m1 AID planned 2019-10-14/none mode=military ctx=military
rel m1 controls m2

### AFP 2021-09-17
[m1:FRA.GOV France], stung by a submarine contract that [m2:AUS.GOV Canberra] {e2 tore up} this week, {e3 yanked} [m3=m1 its] ambassadors from Washington and Canberra on Friday. [m4:USA.GOV The White House] played down the affair, saying <<q1 [m5=m1 Paris] was the country's oldest ally>>.
e2 m2 > m1 REJECT actual 2021-09-17/week ctx=military,economic
e3 m1 > m2,m4 SANCTION actual 2021-09-17/day mode=expel ctx=diplomatic
q1 m4 indirect cue=saying

### Reuters 2008-08-12
[m1:RUS.MIL Russian bombers] {e1 pounded} [m2:GEO.MIL Georgian batteries] near Gori on Monday while [m3:FRA.GOV Nicolas Sarkozy], who was flying to [m4:@RUS Moscow] as holder of the European Union's presidency, {e2 coaxed} [m5:GEO.GOV Mikheil Saakashvili] over the telephone into accepting a draft truce.
e1 m1 > m2 ASSAULT actual 2008-08-11/day mode=aerial ctx=military,territory
e2 m3 > m5 CONSULT actual 2008-08-12/none mode=phone ctx=military

### Xinhua 2012-09-26
[m1:CHN.MIL China's navy] has taken delivery of its first aircraft carrier, and [m2:JPN.MIL Japanese coast guard cutters] {e2 turned their hoses on} about 40 [m5:TWN.BUS Taiwanese fishing boats] off the islets that [m3:JPN.GOV Tokyo] bought from [m4:JPN.BUS their private owner] two weeks ago.
e2 m2 > m5 ASSAULT actual 2012-09-26/none mode=unconventional ctx=territory

### AP 2016-07-17
[m1:TUR.GOV Turkish authorities] {e1 purged} 2,745 [m2:TUR.JUD judges and prosecutors] on Saturday, {e2 carted off} [m3:TUR.MIL Gen. Bekir Ercan Van, commander of the Incirlik air base], and {e4 insisted} that [m4:USA.GOV Washington] hand over [m5:TUR.REL the cleric Fethullah Gulen].
e1 m1 > m2 SANCTION actual 2016-07-16/day mode=expel ctx=legal
e2 m1 > m3 COERCE actual 2016-07-16/day mode=arrest ctx=executive
e4 m1 > m4 REQUEST requested 2016-07-17/none ctx=legal

### Reuters 2023-08-01
[m1:ECOWAS The West African bloc] {e2 set a one-week clock} for [m2:NER.MIL Niger's coup leaders] to reinstate [m3:NER.GOV President Mohamed Bazoum]. [m4:MLI.GOV Mali] and [m5:BFA.GOV Burkina Faso], both suspended from [m6=m1 it], {e3 closed ranks with} [m7=m2 the new rulers in Niamey] on Monday and served notice that <<q1 an intervention would mean war on them as well>>.
e2 m1 > m2 THREATEN threatened 2023-08-01/none ctx=pro_democracy
e3 m4,m5 > m7 SUPPORT actual 2023-07-31/day ctx=military
q1 m4 indirect cue=served notice
rel m4 member_of m6
rel m5 member_of m6

### Reuters 2015-07-06
[m1:GRC.GOV Greek Finance Minister Yanis Varoufakis] {e1 fell on his sword} on Monday, a day after voters gave the thumbs-down to the creditors' terms, to smooth the way for talks with [m2:EU the euro zone], which [m3:DEU.GOV Berlin] cautioned would be hard.
e1 m1 > m2 RETREAT actual 2015-07-06/day mode=resign ctx=economic

### Kyodo 2003-10-09
[m1:JPN.GOV Japan] will {e1 underwrite} the rebuilding of the port of Umm Qasr with $150 million, [m2:JPN.GOV Foreign Minister Yoriko Kawaguchi] assured [m3:IRQ.GOV her Iraqi colleague Hoshyar Zebari] in [m5:@JPN Tokyo] on Wednesday, but it would not yet be {e3 packing off} [m4:JPN.MIL soldiers].
e1 m1 > m3 AGREE planned 2003-10-08/day ctx=economic
e3 m1 > m3 REJECT actual 2003-10-08/day ctx=military

### AFP 2010-12-05
[m1:CIV.GOV Laurent Gbagbo] clung to office in [m2:@CIV Ivory Coast] on Saturday and had himself sworn in, {e2 turning a deaf ear} to [m3:AU the African Union], whose mediator, [m4:ZAF.ELI Thabo Mbeki], landed in Abidjan to {e3 sound out} both [m5=m1 him] and [m6:CIV.OPP Alassane Ouattara], the man recognised by [m7:FRA.GOV Paris] as president.
e2 m1 > m3 REJECT actual 2010-12-04/day mode=yield ctx=election
e3 m4 > m5,m6 CONSULT planned 2010-12-05/none mode=mediate ctx=election
rel m7 recognises m6

### Prensa Latina 2014-12-18
[m1:CUB.GOV Havana] on Wednesday {e1 set free} [m2:USA.CVL the American contractor Alan Gross], who had served five years, and [m3:USA.GOV President Barack Obama] {e2 held out the prospect of} embassies in both capitals. [m4:CUB.GOV Raul Castro] {e3 doffed his cap} to [m5:VAT.REL Pope Francis], whose [m6:VAT.GOV envoys] had {e4 nudged along} the bargain between [m7=m1 the island] and [m8=m3 its northern neighbor].
e1 m1 > m2 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e2 m3 > m1 AGREE planned 2014-12-18/none mode=relations ctx=diplomatic
e3 m4 > m5 SUPPORT actual 2014-12-18/none ctx=diplomatic
e4 m6 > m7,m8 CONSULT actual 2014-12-18/none mode=mediate ctx=diplomatic bg

### AP 2022-08-04
[m1:CHN.MIL The People's Liberation Army] {e1 splashed} 11 missiles into waters around [m2:TWN.GOV Taiwan] on Thursday, a day after [m3:USA.LEG House Speaker Nancy Pelosi] {e2 touched down} there and {e3 pledged unstinting} friendship. [m4:TWN.GOV Taipei] kept a cool head but put [m5=m4 its] air defenses {e5 on a war footing}.
e1 m1 > m2 ASSAULT actual 2022-08-04/day mode=heavy-weapons ctx=military
e2 m3 > m2 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic
e3 m3 > m2 SUPPORT actual 2022-08-03/day ctx=diplomatic
e5 m4 > m1 MOBILIZE actual 2022-08-04/none ctx=military

### Dawn 2009-05-07
[m1:PAK.MIL Pakistani gunships] {e1 strafed} militant hideouts in the Swat valley, where [m2:TTP the Taliban] had {e2 backed out of} a sharia accord with [m3:PAK.GOV the provincial government], and [m4:PAK.REF half a million villagers] streamed toward Mardan. [m5:UNHCR The U.N. refugee agency] {e3 pitched tents for} [m6=m4 them].
e1 m1 > m2 ASSAULT actual 2009-05-07/none mode=aerial ctx=military
e2 m2 > m3 REJECT actual 2009-05-07/none ctx=religion_ethnicity
e3 m5 > m6 AID actual 2009-05-07/none ctx=human_security

### Straits Times 2015-05-20
[m1:MYS.GOV Malaysia] and [m2:IDN.GOV Indonesia] {e1 caved in} on Wednesday and said [m6=m1+m2 they] would {e2 shelter} for a year some 7,000 [m3:MMR.REF boat people] whom [m4:THA.GOV Thailand], a fellow member of [m5:ASEAN the Southeast Asian association], had {e3 towed back out} to sea.
e1 m1,m2 > m3 CONCEDE actual 2015-05-20/day ctx=migration
e2 m6 > m3 AGREE planned 2015-05-20/day ctx=asylum
e3 m4 > m3 COERCE actual 2015-05-20/none mode=deport ctx=migration
rel m4 member_of m5
rel m1 member_of m5
rel m2 member_of m5

### BBC 2007-06-15
[m1:HAMAS Hamas], which now runs all of [m2:@PSE Gaza], {e1 overran} the last strongholds of [m7:FATAH Fatah] on Thursday and {e2 hurled} [m8=m7 captives] from rooftops. [m3:PSE.GOV President Mahmoud Abbas] {e3 sacked} [m4:PSE.GOV Prime Minister Ismail Haniyeh]; [m5:EGY.GOV Egypt] spirited [m6=m5 its] diplomats away.
e1 m1 > m7 ASSAULT actual 2007-06-14/day mode=seize ctx=territory
e2 m1 > m8 ASSAULT actual 2007-06-14/day mode=violence ctx=territory
e3 m3 > m4 SANCTION actual 2007-06-15/none mode=expel ctx=executive
rel m1 controls m2

### Kyiv Post 2004-11-30
[m1:UKR.OPP Viktor Yushchenko's orange-clad followers] {e1 choked off} the cabinet building for a sixth day. "<<q1 We are not leaving>>," said [m2:UKR.OPP Yulia Tymoshenko, his ally]. [m3:POL.GOV Polish President Aleksander Kwasniewski], back in [m4:@UKR the capital], {e2 brought to one table} [m5:UKR.OPP the challenger] and [m6:UKR.GOV Prime Minister Viktor Yanukovych].
e1 m1 > m6 PROTEST actual 2004-11-30/none mode=obstruct ctx=election
e2 m3 > m5,m6 CONSULT actual 2004-11-30/none mode=mediate ctx=election
q1 m2 direct cue=said
rel m2 ally_of m5

### Weather Channel 2024-08-20 none
Monsoon rain lashed [m1:@PAK Karachi] on Monday, cutting off low-lying suburbs and forcing thousands to retreat to rooftops; forecasters warned that a second front was massing over the Arabian Sea and would storm ashore by Thursday.

### Daily Nation 2017-11-21
[m1:KEN.JUD Kenya's Supreme Court] {e1 threw out} on Monday two petitions by [m2:KEN.CVL rights campaigners] against the reelection of [m3:KEN.GOV Uhuru Kenyatta]. [m4:KEN.OPP Raila Odinga], [m5:KEN.OPP whose National Super Alliance] had {e2 sat out} the repeat vote, {e3 would not hear of} conceding.
e1 m1 > m2 REJECT actual 2017-11-20/day ctx=election,legal
e2 m5 > m3 REJECT actual 2017-11-21/none mode=boycott ctx=election
e3 m4 > m3 REJECT actual 2017-11-21/none mode=yield ctx=election
rel m4 leads m5

### Reuters 2025-04-10
[m1:USA.GOV President Donald Trump] {e1 blinked} on Wednesday, shelving most of [m2=m1 his] so-called reciprocal tariffs for 90 days, though [m3=m1 he] {e2 jacked up} the rate on [m5:CHN.GOV Chinese] goods to 125 percent. [m4:EU Brussels], which groups 27 states, {e3 put on ice} its own countermeasures the next morning.
e1 m1 > m4 CONCEDE actual 2025-04-09/day ctx=economic
e2 m3 > m5 SANCTION actual 2025-04-09/day ctx=economic
e3 m4 > m1 CONCEDE actual 2025-04-10/day ctx=economic
