### Reuters 2011-10-06
[m1:GRC.LAB Air traffic controllers], tax collectors and teachers {e1 walked off the job} for 24 hours to oppose a plan by [m2:GRC.GOV Greece's Socialist government] to lay off 30,000 civil servants, a condition set by [m3:EU the European Commission] and [m4:IMF the IMF] for the next loan.
e1 m1 > m2 PROTEST actual 2011-10-06/none mode=strike ctx=economic

### AFP 2010-03-15
[m1:THA.CVL Red-shirted protesters from the northeast] massed in front of an army base where [m2:THA.GOV Prime Minister Abhisit Vejjajiva] had taken refuge, {e1 calling for} the dissolution of [m3:THA.LEG parliament], which [m4=m2 he] {e2 ruled out}.
e1 m1 > m2 PROTEST actual 2010-03-15/none mode=demo ctx=election,executive
e2 m2 > m1 REJECT actual 2010-03-15/none mode=change ctx=election,executive

### Guardian 2018-03-24
[m1:USA.EDU Students who survived the shooting at Parkland] led hundreds of thousands down Pennsylvania Avenue, {e1 heckling} [m2:USA.LEG members of Congress] who take money from [m3:USA.NGO the National Rifle Association]; [m4:USA.GOV the president] was in Florida.
e1 m1 > m2 PROTEST actual 2018-03-24/none mode=demo ctx=legislative

### La Tercera 2019-10-19
[m1:CHL.EDU High-school pupils] {e1 jumped the turnstiles} of the Santiago metro all week against a fare rise; by nightfall {e2 riots} had spread to Valparaiso and [m2:CHL.GOV President Sebastian Pinera] {e3 declared} a state of emergency, putting [m3:CHL.MIL the army] {e4 on the streets} for the first time since the dictatorship.
e1 m1 > m2 PROTEST actual 2019-10-19/week ctx=economic
e2 m4 > m2 PROTEST actual 2019-10-19/none mode=riot ctx=economic
e3 m2 > m4 COERCE actual 2019-10-19/none mode=martial-law ctx=economic
e4 m2 > m4 MOBILIZE actual 2019-10-19/none mode=troops ctx=economic
[m4:CHL.CVL Rioters] burned the headquarters of a utility.

### BBC 2013-06-20
A million [m1:BRA.CVL people] {e1 took to the streets} of a hundred cities, the angriest of them {e2 throwing} stones and petrol bombs at [m2:BRA.GOV the foreign ministry], where [m3:BRA.COP military police] {e3 drove them off} with pepper spray.
e1 m1 > m4 PROTEST actual 2013-06-20/none mode=demo ctx=economic
e2 m1 > m2 PROTEST actual 2013-06-20/none mode=riot ctx=economic
e3 m3 > m1 ASSAULT actual 2013-06-20/none mode=crowd-control ctx=economic
[m4:BRA.GOV President Dilma Rousseff] cancelled a trip to [m5:@JPN Japan].

### AP 2003-02-15
[m1:ITA.CVL Opponents of a war] in Iraq {e1 flooded} the centre of Rome, many of them jeering [m2:ITA.GOV Silvio Berlusconi], who has {e2 sided with} [m3:USA.GOV Washington]; [m4:VAT.REL the Vatican] had {e3 pleaded} with both [m5=m3 the Americans] and [m6:IRQ.GOV Baghdad] the day before.
e1 m1 > m2 PROTEST actual 2003-02-15/none mode=demo ctx=military
e2 m2 > m3 SUPPORT actual 2003-02-15/none ctx=military
e3 m4 > m5,m6 REQUEST requested 2003-02-14/day mode=yield ctx=military

### Daily Maverick 2012-08-10
[m1:ZAF.LAB Rock drill operators at Lonmin's Marikana mine] {e1 downed tools} on Friday, marching past the offices of [m2:ZAF.LAB their own union] to {e2 demand} from [m3:ZAF.BUS management] three times their pay.
e1 m1 > m3 PROTEST actual 2012-08-10/day mode=strike ctx=economic,natural_resource
e2 m1 > m3 REQUEST requested 2012-08-10/day mode=yield ctx=economic,natural_resource

### Hindustan Times 2021-01-26
[m1:IND.AGR Farmers], some on tractors and some on horseback, {e1 broke through} barricades on Delhi's outer ring, {e2 entered} the Red Fort and {e3 hoisted} a Sikh banner there, the climax of two months of {e4 sit-ins} against three laws passed by [m2:IND.GOV the Modi government].
e1 m1 > m3 PROTEST actual 2021-01-26/none mode=riot ctx=economic
e2 m1 > m2 PROTEST actual 2021-01-26/none mode=obstruct ctx=economic
e3 m1 > m2 PROTEST actual 2021-01-26/none mode=demo ctx=economic
e4 m1 > m2 PROTEST actual 2021-01-26/none mode=obstruct ctx=economic
[m3:IND.COP The police] counted eighty hurt.

### El Watan 2019-03-01
[m1:DZA.CVL Algerians of all ages] {e1 thronged} the boulevards after Friday prayers in a peaceful procession against a fifth term for [m2:DZA.GOV President Abdelaziz Bouteflika], and even [m3:DZA.LAB some branches of the official trade union] {e2 rallied to} them.
e1 m1 > m2 PROTEST actual 2019-03-01/day mode=demo ctx=election,pro_democracy
e2 m3 > m1 SUPPORT actual 2019-03-01/none ctx=pro_democracy

### Reuters 2012-04-20
Eight days into a {e1 hunger strike} against the presence of [m1:BHR.GOV the ruling family] at the Grand Prix, [m2:BHR.CVL activist Abdulhadi al-Khawaja] was {e2 force-fed} in hospital, according to [m3:DNK.GOV Denmark's foreign minister], who {e3 asked} for his transfer.
e1 m2 > m1 PROTEST actual 2012-04-20/none mode=hunger ctx=human_rights
e2 m1 > m2 ASSAULT actual 2012-04-20/none mode=torture ctx=human_rights said=m3
e3 m3 > m1 REQUEST requested 2012-04-20/none mode=yield ctx=human_rights

### Times of India 2016-08-09
[m1:IND.CVL Irom Sharmila], who had {e1 refused food} for sixteen years to get a law that shields [m2:IND.MIL the army] in Manipur repealed, licked a smear of honey from her palm on Tuesday and {e2 ended} her fast before [m3:IND.JUD a magistrate in Imphal].
e1 m1 > m4 PROTEST actual 2016-08-09/none mode=hunger ctx=human_rights
e2 m1 > m4 CONCEDE actual 2016-08-09/day ctx=human_rights
[m4:IND.GOV New Delhi] never answered.

### Tico Times 2018-09-10
[m1:CRI.LAB Public-sector unions] are {e1 staging} an indefinite stoppage across Costa Rica over a tax bill, {e2 obstructing} the refinery at Moin so that [m2:CRI.GOV President Carlos Alvarado] had fuel lorries {e3 escorted} by [m3:CRI.COP armed officers].
e1 m1 > m2 PROTEST actual 2018-09-10/none mode=strike ctx=economic
e2 m1 > m2 PROTEST actual 2018-09-10/none mode=obstruct ctx=economic
e3 m2 > m1 MOBILIZE actual 2018-09-10/none mode=police ctx=economic

### AFP 2005-06-06
Their {e1 obstruction} of the gas fields, [m1:BOL.AGR Aymara peasants] told [m2:BOL.REL a Catholic mediator], will not end until [m3:BOL.GOV Carlos Mesa] is {e2 gone}.
e1 m1 > m3 PROTEST actual 2005-06-06/none mode=obstruct ctx=natural_resource
e2 m1 > m3 REQUEST requested 2005-06-06/none mode=change ctx=natural_resource

### Guardian 2004-11-22
[m1:UKR.CVL Orange-clad crowds] {e1 packed} Independence Square in [m2:@UKR Kyiv] through the night to contest a count that gave victory to [m3:UKR.GOV Viktor Yanukovich], whom [m4:RUS.GOV the Russian president] had already {e2 congratulated}.
e1 m1 > m3 PROTEST actual 2004-11-22/none mode=demo ctx=election
e2 m4 > m3 SUPPORT actual 2004-11-22/none ctx=election

### Korea Herald 2008-05-31
[m1:KOR.CVL Candle-holding parents with prams] {e1 converged} on the plaza before City Hall over [m2:KOR.GOV President Lee Myung-bak's] decision to {e2 reopen} the market to beef from [m3:USA.GOV the United States]; [m4:KOR.COP police buses] had been parked nose to tail round the palace.
e1 m1 > m2 PROTEST actual 2008-05-31/none mode=demo ctx=economic,health
e2 m2 > m3 COOPERATE actual 2008-05-31/none ctx=economic

### Straits Times 2019-06-12
[m1:HKG.CVL Protesters in helmets], their slogans chalked on the flyovers, {e1 besieged} the legislature on Wednesday until [m2:HKG.COP the police], firing rubber bullets, {e2 dispersed} [m3=m1 them]; [m4:HKG.LEG the chamber's president] {e3 postponed} the second reading of [m5:HKG.GOV the chief executive's] extradition bill.
e1 m1 > m4 PROTEST actual 2019-06-12/day mode=obstruct ctx=legislative,rights_freedoms
e2 m2 > m3 ASSAULT actual 2019-06-12/day mode=crowd-control ctx=legislative,rights_freedoms
e3 m4 > m1 CONCEDE actual 2019-06-12/day ctx=legislative

### Premium Times 2020-10-15
The {e1 harassment} of young motorists by [m1:NGA.COP the Special Anti-Robbery Squad], [m2:NGA.CVL demonstrators at the Lekki toll gate] {e2 complained}, has gone on for a decade, and a promise from [m3:NGA.COP the inspector-general] to {e3 disband} the unit means nothing to them.
e1 m1 > m4 COERCE actual 2020-10-15/none ctx=human_rights said=m2
e2 m2 > m1 ACCUSE actual 2020-10-15/none mode=disapprove ctx=human_rights
e3 m3 > m2 CONCEDE planned 2020-10-15/none ctx=human_rights
[m4:NGA.CVL One student] had his phone taken twice.

### Le Monde 2018-12-01
[m1:FRA.CVL Yellow vests] {e1 vandalised} the Arc de Triomphe and {e2 fought} [m2:FRA.COP gendarmes] up and down the avenue Kleber, the worst disorder in the capital for decades; [m3:FRA.GOV Emmanuel Macron], in [m4:@ARG Buenos Aires], said [m5=m3 he] would {e3 never accept} violence.
e1 m1 > m3 PROTEST actual 2018-12-01/none mode=vandalize ctx=economic
e2 m1 > m2 PROTEST actual 2018-12-01/none mode=riot ctx=economic
e3 m3 > m1 REJECT actual 2018-12-01/none ctx=economic

### Tempo 2019-09-24
[m1:IDN.EDU Students from seven universities] tore at the fence of the House compound, demanding that [m2:IDN.LEG lawmakers] {e1 cancel} a criminal code that would {e2 criminalise} sex outside marriage; [m3:IDN.COP riot squads] {e3 answered} with water cannon.
e1 m1 > m2 PROTEST actual 2019-09-24/none mode=riot ctx=legislative,rights_freedoms
e2 m2 > m4 COERCE planned 2019-09-24/none mode=restrict ctx=rights_freedoms,gender
e3 m3 > m1 ASSAULT actual 2019-09-24/none mode=crowd-control ctx=legislative
[m4:IDN.CVL Unmarried couples] could get a year.

### Sydney Morning Herald 2002-03-30
Outside the Woomera camp in the South Australian desert [m1:AUS.CVL protesters] {e1 pulled down} a fence and about fifty [m2:AFG.REF asylum seekers] {e2 escaped}; [m3:AUS.COP federal agents] {e3 recaptured} most of [m4=m2 them] before nightfall.
e1 m1 > m5 PROTEST actual 2002-03-30/none mode=riot ctx=asylum
e2 m2 > m5 REJECT actual 2002-03-30/none mode=yield ctx=asylum
e3 m3 > m4 COERCE actual 2002-03-30/none mode=arrest ctx=asylum
[m5:AUS.GOV The immigration minister] blamed the organisers.

### Reuters 2017-05-05 none
[m1:ESP.CVL Thousands of cyclists] poured into Pamplona for the spring rally, blocking side streets with bunting; cafe owners, who do a third of their year's trade in three days, were delighted.

### New York Times 2014-12-04
A grand jury's refusal to {e1 indict} [m1:USA.COP the Staten Island officer] whose chokehold {e2 killed} [m2:USA.CVL Eric Garner] brought [m3:USA.CVL crowds] onto the Brooklyn Bridge, where [m6=m3 they] {e3 lay down} in the roadway.
e1 m4 > m1 ACCUSE denied 2014-12-04/none mode=allege ctx=legal,human_rights
e2 m1 > m2 ASSAULT actual 2014-12-04/none ctx=human_rights
e3 m3 > m5 PROTEST actual 2014-12-04/none mode=obstruct ctx=human_rights
[m4:USA.JUD The jurors] had met since September. [m5:USA.GOV The mayor] asked for patience.

### Baltic Times 2007-04-27
The removal of a bronze Red Army soldier from central Tallinn by [m1:EST.GOV Estonia's government] provoked two nights of {e1 rioting} by [m2:EST.CVL Russian-speaking youths], and [m3:RUS.LEG Russia's upper house] {e2 urged} a break in relations.
e1 m2 > m1 PROTEST actual 2007-04-27/none mode=riot ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2007-04-27/none mode=change ctx=diplomatic
[m4:RUS.GOV The Kremlin] kept its counsel.

### Ghana Web 2010-06-02
[m1:GHA.EDU University lecturers in Accra and Kumasi] have {e1 threatened} to {e2 boycott} the marking of examination scripts unless [m2:GHA.GOV the education ministry] {e3 pays} arrears it {e4 pledged} to clear in March.
e1 m1 > m2 THREATEN threatened 2010-06-02/none ctx=economic
e2 m1 > m2 PROTEST threatened 2010-06-02/none mode=boycott ctx=economic
e3 m1 > m2 REQUEST requested 2010-06-02/none mode=yield ctx=economic
e4 m2 > m1 AGREE actual 2010-03-01/month ctx=economic

### Haaretz 2011-09-03
Some 300,000 [m1:ISR.CVL Israelis] {e1 turned out} in Tel Aviv for cheaper housing, and [m2:ISR.EDU the national students' union], whose tents had {e2 occupied} Rothschild Boulevard since July, {e3 called} [m3:ISR.GOV Benjamin Netanyahu] deaf.
e1 m1 > m3 PROTEST actual 2011-09-03/none mode=demo ctx=economic
e2 m2 > m3 PROTEST actual 2011-07-01/month mode=obstruct ctx=economic
e3 m2 > m3 ACCUSE actual 2011-09-03/none mode=disapprove ctx=economic

### Buenos Aires Herald 2001-12-20
Banging pots in the dark, [m1:ARG.CVL middle-class families] {e1 defied} a state of siege {e2 decreed} an hour earlier by [m2:ARG.GOV President Fernando de la Rua]; his economy minister {e3 resigned} before midnight.
e1 m1 > m2 PROTEST actual 2001-12-19/day mode=demo ctx=economic
e2 m2 > m1 COERCE actual 2001-12-19/day mode=martial-law ctx=economic
e3 m3 > m1 RETREAT actual 2001-12-19/day mode=resign ctx=economic
[m3:ARG.GOV Domingo Cavallo] had held the post since March.

### Daily Monitor 2022-06-09
[m1:UGA.LAB Science teachers] got their rise; [m2:UGA.LAB arts teachers], who did not, have {e1 laid down} their chalk, and [m3:UGA.GOV the public service minister] {e2 threatens} to {e3 strike [m4=m2 them] off} the payroll.
e1 m2 > m3 PROTEST actual 2022-06-09/none mode=strike ctx=economic
e2 m3 > m2 THREATEN threatened 2022-06-09/none ctx=economic
e3 m3 > m4 SANCTION threatened 2022-06-09/none mode=expel ctx=economic

### Reuters 2016-10-24 headline
[m1:POL.CVL Polish women] {e1 march} again as [m2:POL.PTY Law and Justice] {e2 mulls} tighter abortion rules
e1 m1 > m2 PROTEST actual 2016-10-24/none mode=demo ctx=gender
e2 m2 > m1 COERCE hypothetical 2016-10-24/none mode=restrict ctx=gender

### Kathmandu Post 2015-09-25
[m1:NPL.CVL Madhesi activists], who say the new constitution {e1 slights} the plains, have {e2 sat} on the bridge at Birgunj since Thursday so that no lorry can cross from [m2:@IND India]; [m3:NPL.GOV Kathmandu] {e3 suspects} [m4:IND.GOV New Delhi] of {e4 condoning} the blockade.
e2 m1 > m3 PROTEST actual 2015-09-24/day mode=obstruct ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2015-09-25/none mode=allege ctx=diplomatic
e4 m4 > m1 SUPPORT actual 2015-09-25/none ctx=diplomatic said=m3
e1 m1 > m3 ACCUSE actual 2015-09-25/none mode=disapprove ctx=religion_ethnicity

### Zimbabwe Standard 2019-01-14
[m1:ZWE.LAB The Zimbabwe Congress of Trade Unions] {e1 called} a three-day stayaway after [m2:ZWE.GOV President Emmerson Mnangagwa] more than doubled fuel prices, and in Epworth [m3:ZWE.CVL youths] {e2 stoned} [m4:ZWE.COP a patrol].
e1 m1 > m2 PROTEST planned 2019-01-14/none mode=strike ctx=economic
e2 m3 > m4 PROTEST actual 2019-01-14/none mode=riot ctx=economic

### AP 2024-05-03 none
Dock workers in [m1:@NLD Rotterdam] beat their rivals from [m2:@BEL Antwerp] in the annual tug-of-war over the Scheldt, dragging eight men in clogs through the mud to cheers from both banks.

### Jakarta Globe 2011-12-22
[m1:IDN.CVL Villagers in Bima, West Nusa Tenggara], have {e1 blockaded} Sape port for four days to have a gold-mining permit {e2 revoked}. [m2:IDN.GOV The district chief] {e3 will not budge}, and [m3:IDN.COP Mobile Brigade reinforcements] are {e4 on their way}.
e1 m1 > m2 PROTEST actual 2011-12-22/none mode=obstruct ctx=natural_resource,environment
e2 m1 > m2 REQUEST requested 2011-12-22/none mode=yield ctx=natural_resource
e3 m2 > m1 REJECT actual 2011-12-22/none mode=yield ctx=natural_resource
e4 m3 > m1 MOBILIZE planned 2011-12-22/none mode=police ctx=natural_resource

### Middle East Eye 2017-04-17
More than a thousand [m1:PSE.CRM Palestinian prisoners] {e1 stopped eating} at the call of [m2:PSE.PTY Marwan Barghouti], whom [m3:ISR.COP the prison service] promptly {e2 moved} to solitary confinement. [m4:ISR.GOV A cabinet minister] {e3 dubbed} [m5=m2 him] a killer.
e1 m1 > m3 PROTEST actual 2017-04-17/none mode=hunger ctx=human_rights
e2 m3 > m2 COERCE actual 2017-04-17/none mode=arrest ctx=human_rights
e3 m4 > m5 ACCUSE actual 2017-04-17/none mode=disapprove ctx=human_rights
