### AFP 2009-12-13
[m1:VEN.GOV Venezuelan President Hugo Chavez] {e1 rallied behind} [m2:HND.ELI ousted Honduran leader Manuel Zelaya] again at a summit of leftist allies in [m3:@CUB Havana], where [m4:ECU.GOV Ecuador's foreign minister] read out greetings.
e1 m1 > m2 SUPPORT actual 2009-12-13/none ctx=diplomatic

### AFP 2009-10-30
[m1:HND.ELI Manuel Zelaya] and [m2:HND.GOV de facto ruler Roberto Micheletti] {e1 clinched a power-sharing accord} late on Thursday under pressure from [m3:USA.GOV a U.S. delegation led by Thomas Shannon], the Organization of American States said in [m4:@HND Tegucigalpa].
e1 m1 > m2 SUPPORT actual 2009-10-29/day ctx=executive

### AFP 2009-10-29
[m1:HND.GOV Honduras's interim leader Roberto Micheletti] {e1 is willing to accept} a deal that might let Congress restore [m2:HND.ELI Manuel Zelaya], who has lived since September in the embassy of [m3:BRA.GOV Brazil], an aide told [m4:#RadioGlobo Radio Globo].
e1 m1 > m2 CONCEDE planned 2009-10-29/none ctx=executive

### AFP 2009-11-18
[m1:PAN.GOV Panama's President Ricardo Martinelli] {e1 said [m5=m1 he] would recognise} whoever is elected on November 29 in [m2:HND.GOV Honduras], unlike [m3:ARG.GOV Argentina] and [m4:BRA.GOV Brazil].
e1 m1 > m2 AGREE planned 2009-11-18/none ctx=diplomatic,election

### AFP 2010-03-04
[m1:USA.GOV U.S. Secretary of State Hillary Clinton] {e1 announced the resumption} of $31 million in suspended aid for [m2:HND.GOV Honduras], speaking in [m3:@CRI San Jose], where [m5=m1 she] {e2 had conferred} with [m4:CRI.GOV President Oscar Arias].
e1 m1 > m2 AID actual 2010-03-04/none ctx=economic,diplomatic
e2 m1 > m4 CONSULT actual 2010-03-04/none mode=visit ctx=diplomatic

### AFP 2011-06-01
[m1:OAS The Organization of American States] on Wednesday {e1 readmitted} [m2:HND.GOV Honduras] after two years, with 32 votes for and that of [m3:ECU.GOV Ecuador] against, at a special assembly in [m4:@USA Washington].
e1 m1 > m2 CONCEDE actual 2011-06-01/day ctx=diplomatic

### AFP 2014-05-25
[m1:UKR.GOV Ukraine's president-elect Petro Poroshenko] {e1 had [m2=m1 his] victory hailed} by [m3:DEU.GOV Chancellor Angela Merkel], [m4:FRA.GOV Francois Hollande] and [m5:POL.GOV Donald Tusk] on Sunday night, before a single ballot from [m6:@UKR Donetsk] was in.
e1 m3,m4,m5 > m1 SUPPORT actual 2014-05-25/day ctx=election

### AFP 2004-12-31
[m1:UKR.GOV Prime Minister Viktor Yanukovich] {e1 resigned} in a New Year's Eve address, five days after a re-run of the vote won by [m2:UKR.OPP Viktor Yushchenko], whom [m3:EU the European Union] and [m4:POL.GOV Poland's president] had backed at round-table talks in [m5:@UKR Kiev].
e1 m1 > m2 RETREAT actual 2004-12-31/day mode=resign ctx=executive,election

### AFP 2013-12-17
[m1:RUS.GOV President Vladimir Putin] {e1 agreed to lend} $15 billion to [m2:UKR.GOV Ukraine] and cut the price of its gas by a third at a meeting in [m3:@RUS Moscow] with [m4:UKR.GOV Viktor Yanukovych], as [m5:UKR.CVL crowds] {e2 massed} against the latter on [m6:@UKR Kiev's] Independence Square.
e1 m1 > m2 AGREE planned 2013-12-17/none ctx=economic
e2 m5 > m4 PROTEST actual 2013-12-17/none mode=demo ctx=pro_democracy

### AFP 2013-12-24
[m1:RUS.GOV Russia] {e1 has transferred} a first $3 billion to [m2:UKR.GOV Ukraine] by buying eurobonds listed in [m3:@IRL Dublin], Prime Minister [m4:UKR.GOV Mykola Azarov] said, {e2 praising} [m5:RUS.GOV Moscow] for [m6=m5 its] swiftness.
e1 m1 > m2 AID actual 2013-12-24/none ctx=economic said=m4
e2 m4 > m5 SUPPORT actual 2013-12-24/none ctx=economic

### AFP 2014-02-21
[m1:UKR.GOV President Viktor Yanukovych] and [m2:UKR.OPP three opposition leaders] on Friday {e1 signed a settlement} in the presence of [m3:DEU.GOV the foreign ministers of Germany] and [m4:POL.GOV Poland]; [m5:RUS.GOV Russian envoy Vladimir Lukin] {e2 declined} to add [m6=m5 his] name.
e1 m1 > m2 SUPPORT actual 2014-02-21/day ctx=executive,pro_democracy
e2 m5 > m1 REJECT actual 2014-02-21/day mode=assist ctx=executive

### AFP 2014-01-28
[m1:UKR.LEG Ukraine's parliament] on Tuesday {e1 repealed} most of the anti-protest laws [m5=m1 it] had passed twelve days earlier, meeting a demand of [m2:UKR.OPP the opposition on Kiev's Independence Square], and [m3:EU EU foreign policy chief Catherine Ashton] brought forward a trip to [m4:@UKR the capital].
e1 m1 > m2 CONCEDE actual 2014-01-28/day ctx=rights_freedoms,legislative

### AFP 2014-02-16
[m1:UKR.CVL Protesters] {e1 moved out of} Kiev's city hall on Sunday after a two-month occupation and [m2:CHE.GOV the Swiss ambassador], whose country chairs [m3:OSCE the OSCE], took charge of the building until [m4:UKR.GOV the city administration] returned.
e1 m1 > m4 RETREAT actual 2014-02-16/day mode=withdraw ctx=pro_democracy

### AFP 2019-09-07
[m1:UKR.GOV Ukraine] and [m2:RUS.GOV Russia] {e1 swapped} 35 prisoners each on Saturday, and [m3:USA.GOV Donald Trump] {e2 congratulated} [m4=m1+m2 both countries] in a tweet from [m5:@USA Camp David].
e1 m1 > m2 RETREAT actual 2019-09-07/day mode=release ctx=military
e2 m3 > m4 SUPPORT actual 2019-09-07/day ctx=diplomatic

### AFP 2019-12-09
[m1:UKR.GOV Ukraine's President Volodymyr Zelensky] and [m2:RUS.GOV Russia's Vladimir Putin] {e1 agreed} at a four-way summit in [m3:@FRA Paris] to exchange all remaining prisoners by the end of the year, according to a text read by [m4:FRA.GOV Emmanuel Macron].
e1 m1 > m2 AGREE planned 2019-12-09/none ctx=military

### AFP 2012-08-21 none
Sunflowers stood a third shorter than usual in the fields around [m1:@UKR Kherson], and traders in [m2:@UKR Odessa] put this year's harvest at 7.9 million tonnes, against the 8.4 million that [m3:UKR.GOV the agriculture ministry] had in its forecast.
