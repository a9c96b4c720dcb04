### Reuters 2006-07-05 headline
[m1:PRK.MIL North Korea] {e2 test-fires} missiles, [m2:JPN.GOV Japan] {e1 bans} [m3:PRK.GOV ferry] for six months
e1 m2 > m3 SANCTION actual 2006-07-05/none mode=discontinue ctx=cbrn
e2 m1 > m2 MOBILIZE actual 2006-07-05/none mode=weapons ctx=cbrn,military

### AP 2014-03-06 headline
[m1:USA.GOV Obama] {e1 slaps visa curbs} on [m2:RUS.GOV Russians] over [m3:@UKR Crimea]
e1 m1 > m2 SANCTION actual 2014-03-06/none mode=discontinue ctx=territory

### BBC 2018-03-26 headline
Spy row: [m1:AUS.GOV Australia] {e1 kicks out} [m2:RUS.GOV two Russian diplomats]
e1 m1 > m2 SANCTION actual 2018-03-26/none mode=expel ctx=intelligence

### Dawn 2019-08-07 headline
[m1:PAK.GOV Pakistan] {e1 downgrades ties}, {e2 halts trade} with [m2:IND.GOV India] over [m3:@IND Kashmir]
e1 m1 > m2 SANCTION actual 2019-08-07/none mode=discontinue ctx=diplomatic
e2 m1 > m2 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic

### The Guardian 2012-02-28 headline
[m1:TUN.GOV Tunisia] {e1 offers} [m2:SYR.GOV Assad] asylum 'to stop the bloodshed'
e1 m1 > m2 AGREE planned 2012-02-28/none ctx=asylum

### Times of India 2009-11-05 headline
[m1:IND.GOV PM] {e1 mulls} more forces for Maoist belt; [m2:MAOISTS.REB rebels] {e2 vow} 'people's war'
e1 m1 > m2 MOBILIZE hypothetical 2009-11-05/none mode=troops
e2 m2 > m1 THREATEN threatened 2009-11-05/none mode=violence

### The Straits Times 2013-06-21 headline
[m1:SGP.GOV S'pore], [m2:IDN.GOV Indonesia] in {e1 talks} over haze; [m3=m2 Jakarta] {e2 sorry}
e1 m1 > m2 CONSULT actual 2013-06-21/none ctx=environment
e2 m3 > m1 SUPPORT actual 2013-06-21/none ctx=environment

### CNN 2017-06-16 headline
[m1:USA.GOV Trump] {e1 axes} [m3:USA.GOV Obama-era] Cuba opening, [m2:CUB.GOV Havana] {e2 slams} 'Cold War rhetoric'
e1 m1 > m2 SANCTION actual 2017-06-16/none mode=discontinue ctx=diplomatic
e2 m2 > m1 ACCUSE actual 2017-06-16/none mode=disapprove ctx=diplomatic

### Al Jazeera 2015-11-28 headline
[m1:RUS.GOV Putin] {e1 signs off on sanctions} against [m2:TUR.GOV Turkey] after jet downing
e1 m1 > m2 SANCTION actual 2015-11-28/none mode=discontinue ctx=economic

### Bloomberg 2020-11-15 headline
[m6:? Fifteen nations] {e1 ink} trade pact: [m1:CHN.GOV China], [m2:JPN.GOV Japan], [m3:KOR.GOV Korea] and [m4:ASEAN Asean] on board, [m5:IND.GOV India] {e2 opts out}
e1 m1 > m2,m3,m4 SUPPORT actual 2020-11-15/none ctx=economic
e2 m5 > m1 REJECT actual 2020-11-15/none ctx=economic

### Philippine Star 2014-04-28 headline
[m1:PHL.GOV Manila], [m2:USA.GOV Washington] {e1 seal} 10-year base access deal ahead of [m3:USA.GOV Obama] {e2 visit}
e1 m1 > m2 SUPPORT actual 2014-04-28/none ctx=military
e2 m3 > m1 AGREE planned 2014-04-28/none ctx=diplomatic

### The Jakarta Post 2011-11-17 headline
[m1:AUS.GOV Canberra] {e1 opens} [m4:@AUS Darwin] base to [m2:USA.MIL US marines]; [m3:CHN.GOV Beijing] {e2 uneasy}
e1 m1 > m2 COOPERATE actual 2011-11-17/none ctx=military
e2 m3 > m1 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military

### Xinhua 2007-03-22 headline
[m1:CHN.MIL Chinese], [m2:PAK.MIL Pakistani navies] {e1 drill} side by side in [m3:@ Arabian Sea]
e1 m1 > m2 COOPERATE actual 2007-03-22/none ctx=military

### Haaretz 2011-10-18 headline
[m4:HAMAS.REB Hamas] {e1 hands over} [m1:ISR.MIL Shalit] as [m2:ISR.GOV Israel] {e2 lets} [m3:PSE.CVL 477 prisoners] go
e1 m4 > m1 RETREAT actual 2011-10-18/none mode=release
e2 m2 > m3 RETREAT actual 2011-10-18/none mode=release

### Reuters 2013-09-27 headline
'Historic' call: [m1:USA.GOV Obama] {e1 rings} [m2:IRN.GOV Rouhani], first contact since 1979
e1 m1 > m2 CONSULT actual 2013-09-27/none mode=phone ctx=diplomatic

### The Guardian 2024-07-05 headline none
Plug-in bikes, big promises: what we learned at the [m1:@DEU Friedrichshafen] fair

### ESPN 2010-06-23 headline none
[m1:@USA USA] strike late to sink [m2:@DZA Algeria] and top group

### AP 2003-01-18 headline
From [m1:@JPN Tokyo] to [m2:@USA Washington], [m3:CVL marchers] {e1 say no} to [m4:USA.GOV Bush's] [m5:@IRQ Iraq] war plans
e1 m3 > m4 PROTEST actual 2003-01-18/none mode=demo ctx=military

### Kompas English 2016-03-21 headline
[m1:IDN.GOV RI] {e1 summons} [m2:CHN.GOV Chinese envoy] over [m3:@IDN Natuna] boat scuffle
e1 m1 > m2 ACCUSE actual 2016-03-21/none mode=disapprove ctx=territory

### The Standard 2023-03-27 headline
[m3:KEN.OPP Raila] {e1 leads march} on [m4:KEN.GOV Ruto]: [m1:KEN.OPP Azimio crowds] {e2 stone} [m2:KEN.COP cops] in [m5:@KEN Kibera]
e1 m3 > m4 PROTEST actual 2023-03-27/none mode=demo
e2 m1 > m2 ASSAULT actual 2023-03-27/none mode=primitive

### Daily Monitor 2018-09-20 headline
[m1:UGA.OPP Bobi Wine] back in [m2:@UGA Kampala]; [m3:UGA.COP police] {e1 whisk} [m4=m1 him] home under guard
e1 m3 > m4 COERCE actual 2018-09-20/none mode=restrict ctx=rights_freedoms

### Premium Times 2015-02-08 headline
[m1:NGA.GOV INEC] {e1 bows to} [m2:NGA.MIL military], puts off polls six weeks; [m3:NGA.OPP APC] {e2 fumes}
e1 m1 > m2 CONCEDE actual 2015-02-08/none ctx=election
e2 m3 > m1 ACCUSE actual 2015-02-08/none mode=disapprove ctx=election

### Business Standard 2012-04-17 headline
[m1:ARG.GOV Cristina] {e1 grabs} YPF, [m2:ESP.GOV Madrid] {e2 promises} 'clear and forceful' reply
e1 m1 > m2 COERCE actual 2012-04-17/none mode=seize ctx=natural_resource
e2 m2 > m1 THREATEN threatened 2012-04-17/none ctx=economic

### Reuters 2010-03-22 headline none
[m1:ITA.GOV Berlusconi's] hold on north hangs on [m2:@ITA Veneto] ballot

### Daily Telegraph 2011-03-19 headline
[m1:FRA.MIL French jets] {e1 strike} [m2:LBY.MIL Gaddafi armour]; [m3:GBR.GOV Cameron]: [m4:GBR.MIL RAF] '{e2 in action}'
e1 m1 > m2 ASSAULT actual 2011-03-19/none mode=aerial ctx=military
e2 m4 > m2 ASSAULT actual 2011-03-19/none mode=aerial ctx=military said=m3

### The Hindu 2014-05-26 headline
[m1:PAK.GOV Sharif] {e1 in Delhi} for [m2:IND.GOV Modi] swearing-in, {e2 frees} [m3:IND.LAB 151 fishermen]
e1 m1 > m2 CONSULT actual 2014-05-26/none mode=visit ctx=diplomatic
e2 m1 > m3 RETREAT actual 2014-05-26/none mode=release

### AFP 2008-12-29 headline
[m1:EGY.GOV Egypt] {e1 cracks open} [m3:@EGY Rafah] gate for [m2:PSE.CVL Gaza wounded]
e1 m1 > m2 RETREAT actual 2008-12-29/none mode=access ctx=health

### New Straits Times 2018-12-17 headline
1MDB: [m1:MYS.GOV Malaysia] {e1 charges} [m2:MNC Goldman], {e2 seeks} US$3.3b
e1 m1 > m2 ACCUSE actual 2018-12-17/none mode=allege ctx=corruption,legal
e2 m1 > m2 REQUEST requested 2018-12-17/none ctx=reparations

### VOA 2021-08-15 headline
[m1:AFG.GOV Ghani] {e1 flees}, [m2:TALIBAN.REB Taliban] {e2 walk into} palace
e1 m1 > m2 RETREAT actual 2021-08-15/none mode=resign ctx=executive
e2 m2 > m1 COERCE actual 2021-08-15/none mode=seize

### Yonhap 2018-04-27 headline
[m1:KOR.GOV Moon], [m2:PRK.GOV Kim] {e1 pledge} nuclear-free peninsula, '{e2 no more war}'
e1 m1 > m2 AGREE planned 2018-04-27/none ctx=cbrn
e2 m1 > m2 CONCEDE planned 2018-04-27/none ctx=military

### Reuters 2011-06-14 none
[m1:TUR.PTY Prime Minister Tayyip Erdogan's AK Party] took 326 of the 550 seats in parliament, short of the two-thirds that would have allowed [m2=m1 it] to rewrite the constitution on [m3=m1 its] own.

### BBC 2005-11-09 none
[m1:LBR.GOV Ellen Johnson Sirleaf], a Harvard-trained economist who once worked for [m2:WB the World Bank], was born in [m3:@LBR Monrovia] in 1938 and spent much of the 1990s abroad.

### AP 2016-05-03 none
The [m2:@USA Indiana] primary comes two weeks before voters in [m1:@USA Oregon] go to the polls, and aides to both front-runners say the calendar favours candidates with money left in the bank.

### Dawn 2013-05-10 none
More than 86 million people are registered to vote on Saturday for the national and four provincial assemblies of [m1:@PAK Pakistan]. Polling stations open at 8am and close nine hours later; results are expected from midnight.

### The Guardian 2018-10-12 none
The manager under fire, his captain at war with the press, a defence that surrenders at the first whistle: [m1:@DEU Germany] travel to [m2:@FRA Paris] in worse shape than at any time since 2000.

### Cricinfo 2011-03-30 none
[m1:@IND India] struck early through Zaheer, and although [m2:@PAK Pakistan] counterattacked in the powerplay, the pressure told: four wickets fell in the space of six overs and the chase was abandoned long before the last man holed out. [m3:IND.GOV Prime Minister Manmohan Singh] watched from the pavilion.

### Financial Times 2014-04-30 none
The American group's €12bn offer for the French turbine maker's energy arm sets up a bidding war with a German rival, and shareholders in [m1:@FRA Paris] are expected to hold out for more. Analysts see little chance of a hostile approach.

### Bloomberg 2019-02-20 none
Copper rose for a third day in [m1:@GBR London] as inventories shrank, while the [m2:@CHN Chinese] yuan touched a seven-month high and [m3:@CHL Chile's] peso gained 0.6 per cent. "The market had been braced for an assault on 6,000 dollars," a trader said.

### Straits Times 2015-12-08 none
A woman who stabbed her landlord with kitchen scissors in a quarrel over rent was jailed for 18 months yesterday. The court heard that she had come from [m1:@MYS Johor Baru] to work as a cleaner.

### El Tiempo 2017-04-01 none
Three rivers burst their banks around midnight and swept mud through 17 districts of [m1:@COL Mocoa], killing at least 250 people as they slept. Power and water were out in the whole of [m2:@COL Putumayo].

### Kathmandu Post 2015-04-26 none
A 6.7-magnitude aftershock rattled [m1:@NPL Kathmandu] on Sunday, sending crowds screaming out of the tents where they had passed the night. Tremors were felt as far as [m2:@IND Delhi] and [m3:@BGD Dhaka].

### The Economist 2012-09-15 none
Federations fail quietly. Their members stop turning up, then stop paying, and one day somebody notices that the anthem has not been played for years. Whether [m1:EU the European Union] is on that road depends less on summits than on growth.

### Foreign Affairs 2008-05-01 none
The case for a league of democracies rests on a misreading of how [m1:UN the United Nations] works. Most of what the organization does never comes before [m2:UN the Security Council], and the democracies are themselves divided about force.

### New York Times 2009-08-02 none
[m1:PHL.ELI Corazon Aquino], the housewife in yellow who became president of [m2:@PHL the Philippines], was 76. [m3=m1 She] is survived by a son, four daughters and eight grandchildren.

### Xinhua 2010-11-03 none
[m1:CHN.GOV Vice Minister of Commerce Jiang Yaoping] said that rural retail sales had grown faster than urban ones in 2010, with household appliances in the lead.

### Jakarta Globe 2012-07-11 none
[m1:IDN.GOV The Jakarta Elections Commission] said turnout had reached about 64 percent, with 29 of the city's 7,500 polling places still to report. A second round, if required, falls on September 20.

### AFP 2014-09-18 none
[m1:GBR.PTY The Scottish National Party] was founded in 1934 and for its first three decades rarely drew more than one vote in a hundred. [m3=m1 It] has governed from [m2:@GBR Edinburgh] since 2007.

### Al-Ahram Weekly 2011-02-24 none
What does a square remember? The tea sellers of [m2:@EGY Tahrir] count time in days: the day of the camel, the day of the lawyers, the day of the lasers. None of them can say what comes next for [m1:@EGY Egypt].

### The Irish Times 2019-10-18 none
Would the border poll pass? In the latest survey 46 per cent of respondents in [m1:@GBR Northern Ireland] said they would vote for unity and 45 per cent against, a gap well inside the margin of error.

### Africa Confidential 2013-02-01 none
[m1:ZMB.PTY The Patriotic Front] holds 76 of the 150 elected seats. Its strongholds are [m5:@ZMB Lusaka] and the [m4:@ZMB Copperbelt]; the party has never done well in [m2:@ZMB Southern Province], the home of [m3:ZMB.OPP Hakainde Hichilema].

### Le Monde diplomatique 2007-07-01 none
A pipeline is an argument in steel. The longest now under discussion would run from [m1:@NGA the Niger delta] through [m2:@NER Niger] to the coast of [m3:@DZA Algeria], 4,000 kilometres in all, and nobody yet knows who would buy the gas.

### Variety 2012-02-27 none
The Iranian drama "A Separation" won the foreign-language Oscar on Sunday, beating entries from [m1:@ISR Israel] and [m2:@POL Poland]. Its director has a film in the works in [m3:@FRA France].

### Marca 2010-07-11 none
A goal four minutes from the end of extra time gave [m1:@ESP Spain] the trophy. [m2:@NLD The Netherlands], reduced to ten men, had bombarded the area, kicked everything that moved and very nearly stolen it.

### Reuters 2021-03-25 none
The 400-metre container ship wedged across the canal is blocking about 150 vessels, shipping agents in [m1:@EGY Suez] said. Freight rates from [m2:@CHN Shanghai] to [m3:@NLD Rotterdam] have almost tripled in a year.

### Hindustan Times 2016-01-20 none
[m1:IND.GOV Delhi's transport minister] said metro ridership rose 9% during the fortnight, while bus trips were flat. [m2=m1 He] gave no figures for weekends.

### The Age 2010-06-24 none
[m1:AUS.GOV Julia Gillard] was four when [m7=m1 her] family left [m2:@GBR Barry], in south Wales, for [m3:@AUS Adelaide]; a doctor had advised a warmer climate for [m5=m1 her] lungs. [m6=m1 She] studied law and joined a [m4:@AUS Melbourne] firm in 1987.

### Haaretz 2015-02-11 none
In [m1:@ISR Israeli] coalition arithmetic 61 is the only number that counts. The centre-left has rarely come near it without [m2:ISR.PTY Shas], and this spring's polls, which give the two largest lists about 24 seats apiece, are no exception.

### DW 2013-09-23 none
[m1:DEU.PTY The Free Democrats] won 4.8 percent of the vote. It is the first time since 1949 that the party will have no seats in the Bundestag.

### CBC 2008-03-07 none
The senators' schedule for next week lists a hearing on fisheries, a reception for [m1:@ISL Iceland's] hockey team and, on Thursday, second reading of a bill about bank holidays.

### The Punch 2022-05-30 none
No fewer than 31 people died in a stampede at a church giveaway in [m1:@NGA Port Harcourt] on Saturday, an emergency official said. The crowd had gathered before dawn for food and clothes.

### Vanguard 2017-08-08 headline none
Heart attack kills king's barber; burial Friday

### The Sun 2009-05-03 headline none
War of words: gaffers trade blows before derby

### Nikkei 2016-11-22 headline none
Chip makers in arms race as phone price war heats up

### Business Day 2013-06-04 headline none
[m1:@KEN Kenya] shilling retreats as importers' demand bites

### Daily Mirror 2019-01-02 headline none
[m1:@LKA Lanka] under siege at Nelson, Perera's assault in vain

### Politico 2022-09-26 headline none
Who's who in [m1:ITA.PTY Brothers of Italy]

### Rappler 2022-05-09 headline none
Explainer: how votes are canvassed in [m1:@PHL the Philippines]

### The Hill 2017-11-29 headline none
What to watch for when [m1:USA.LEG Senate] returns

### La Nacion 2015-10-25 headline none
[m1:@ARG Argentina] votes: polls close at six, first figures at eleven

### Punch 2019-02-22 headline none
2019: ten things to know about the [m1:@NGA Benue] governorship race

### Reuters 2009-06-28 headline
[m1:IRN.SPY Iran] {e1 detains} [m2:GBR.LAB UK embassy staff]; [m3:GBR.GOV Miliband]: "<<q1 harassment>>" {e2 unacceptable}
e1 m1 > m2 COERCE actual 2009-06-28/none mode=arrest ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2009-06-28/none mode=disapprove ctx=diplomatic
q1 m3 direct

### Times of India 2020-06-29 headline
[m1:IND.GOV Govt] {e1 blocks} TikTok, 58 other [m2:CHN.BUS Chinese apps] as [m3:IND.MIL Army] {e2 beefs up} [m5:@IND Ladakh] against [m4:CHN.MIL PLA]
e1 m1 > m2 COERCE actual 2020-06-29/none mode=censor ctx=technology
e2 m3 > m4 MOBILIZE actual 2020-06-29/none mode=troops ctx=military,territory

### The Nation 2011-04-30 headline
[m1:THA.MIL Thai army], [m2:KHM.MIL Cambodians] {e1 trade fire} again hours after truce
e1 m1 > m2 ASSAULT actual 2011-04-30/none mode=firearms ctx=military,territory

### ABC 2021-09-16 headline
[m1:AUS.GOV Canberra] {e1 scraps} A$90b sub deal with [m2:FRA.GOV France], {e2 turns to} [m3:USA.GOV US], [m4:GBR.GOV UK]
e1 m1 > m2 SANCTION actual 2021-09-16/none mode=discontinue ctx=military
e2 m1 > m3,m4 AGREE planned 2021-09-16/none ctx=military

### Le Figaro 2021-09-17 headline
Sub snub: [m1:FRA.GOV Paris] {e1 calls ambassadors home} from [m2:USA.GOV US], [m3:AUS.GOV Australia]
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic

### Reuters 2017-02-22 headline
[m1:MYS.GOV Malaysia] {e1 eyes} action against [m2:PRK.GOV North Korean envoy] in Kim murder {e2 probe}
e1 m1 > m2 THREATEN hypothetical 2017-02-22/none mode=expel ctx=diplomatic
e2 m1 > m2 ACCUSE actual 2017-02-22/none mode=investigate ctx=crime

### The Star 2017-03-30 headline
[m1:MYS.GOV KL] {e1 hands over} Jong-nam's body, [m2:PRK.GOV Pyongyang] {e2 lets} [m3:MYS.CVL nine Malaysians] fly home
e1 m1 > m2 CONCEDE actual 2017-03-30/none ctx=diplomatic
e2 m2 > m3 RETREAT actual 2017-03-30/none mode=release ctx=diplomatic

### Asahi 2011-03-13 headline
Quake-hit [m1:JPN.GOV Tokyo] {e1 accepts} rescuers from [m2:KOR.GOV Seoul]; [m3:USA.MIL Reagan carrier] {e2 ferries} rice to [m4:JPN.CVL survivors]
e1 m2 > m1 AID actual 2011-03-13/none ctx=disasters
e2 m3 > m4 AID actual 2011-03-13/none ctx=disasters

### Sowetan 2010-09-06 headline
[m1:ZAF.LAB Unions] {e1 pause} state workers' strike, [m2:ZAF.GOV Zuma] {e2 ups} pay offer
e1 m1 > m2 CONCEDE actual 2010-09-06/none ctx=economic
e2 m2 > m1 CONCEDE actual 2010-09-06/none ctx=economic

### Buenos Aires Herald 2014-07-31 headline
[m1:ARG.GOV Kicillof] {e1 won't budge}: no cash for '[m2:USA.BUS vultures]'
e1 m1 > m2 REJECT actual 2014-07-31/none mode=yield ctx=economic

### Khaleej Times 2017-06-23 headline
[m1:SAU.GOV Saudi], [m2:ARE.GOV UAE] {e1 hand} [m3:QAT.GOV Doha] 13 demands, 10 days
e1 m1,m2 > m3 REQUEST requested 2017-06-23/none mode=yield ctx=diplomatic

### Gulf News 2021-01-05 headline
[m1:SAU.GOV Riyadh] {e1 reopens skies, land gate} to [m2:QAT.GOV Qatar]
e1 m1 > m2 COOPERATE actual 2021-01-05/none ctx=economic,diplomatic

### Sydney Morning Herald 2023-03-20 headline
[m1:NZL.GOV Mahuta] {e1 off to} [m2:CHN.GOV Beijing], first such trip in four years
e1 m1 > m2 AGREE planned 2023-03-20/none ctx=diplomatic

### Manila Times 2023-08-06 headline
[m1:CHN.MIL Chinese coast guard] {e1 hoses} [m2:PHL.MIL PH supply boat]; [m3:USA.GOV US], [m4:JPN.GOV Japan] {e2 back} [m5:PHL.GOV Manila]
e1 m1 > m2 ASSAULT actual 2023-08-06/none ctx=territory
e2 m3,m4 > m5 SUPPORT actual 2023-08-06/none ctx=territory

### Reuters 2002-11-13 headline
[m1:IRQ.GOV Baghdad] {e1 says yes} to [m2:UN arms inspectors]
e1 m1 > m2 CONCEDE planned 2002-11-13/none ctx=cbrn

### BBC 2003-12-19 headline
[m1:LBY.GOV Gaddafi] to {e1 give up} banned weapons, [m2:GBR.GOV Blair] {e2 hails} 'courage'
e1 m1 > m2 CONCEDE planned 2003-12-19/none ctx=cbrn
e2 m2 > m1 SUPPORT actual 2003-12-19/none ctx=cbrn

### Yonhap 2015-08-20 headline
[m1:PRK.MIL N. Korea] {e3 on war footing} after {e1 shelling}, [m2=m1 KPA] {e2 gives} [m3:KOR.GOV Seoul] 48 hours to silence loudspeakers
e1 m1 > m3 ASSAULT actual 2015-08-20/none mode=heavy-weapons ctx=military
e2 m2 > m3 THREATEN threatened 2015-08-20/none mode=violence ctx=military
e3 m1 > m3 MOBILIZE actual 2015-08-20/none mode=troops ctx=military

### Toronto Star 2018-08-06 headline
[m1:SAU.GOV Saudis] {e1 boot} [m2:CAN.GOV Canada's man in Riyadh], {e2 freeze} new trade over Badawi {e3 tweet}
e1 m1 > m2 SANCTION actual 2018-08-06/none mode=expel ctx=diplomatic,human_rights
e2 m1 > m2 SANCTION actual 2018-08-06/none mode=discontinue ctx=economic
e3 m2 > m1 ACCUSE actual 2018-08-06/none mode=disapprove ctx=human_rights bg

### Kyiv Post 2010-04-21 headline
[m1:UKR.GOV Yanukovych] {e1 gives} [m2:RUS.MIL Russian fleet] 25 more years in [m4:@UKR Crimea] for [m3:RUS.GOV Moscow's] {e2 cheaper gas}
e1 m1 > m2 COOPERATE actual 2010-04-21/none ctx=military
e2 m3 > m1 AGREE planned 2010-04-21/none ctx=natural_resource

### Reuters 2012-05-06 headline
[m1:MAR.MIL Morocco] {e1 flies} [m2:NER.CVL drought-hit Niger] grain, tents
e1 m1 > m2 AID actual 2012-05-06/none ctx=human_security

### The Hindu 2016-09-29 headline
[m1:IND.GOV India] {e1 clears} [m2:IND.CVL border villages]; [m3:PAK.MIL Pak army] on high {e2 alert}
e1 m1 > m2 AID actual 2016-09-29/none ctx=human_security
e2 m3 > m1 MOBILIZE actual 2016-09-29/none mode=troops ctx=military

### Yonhap 2012-12-01 headline
[m1:JPN.MIL Tokyo] {e1 readies} PAC-3s, Aegis ships for [m2:PRK.MIL North's] rocket
e1 m1 > m2 MOBILIZE actual 2012-12-01/none mode=weapons ctx=military,cbrn

### The Australian 2014-08-27 headline
[m1:USA.GOV US] warship {e1 shadowed} by [m2:CHN.MIL PLA] jets off [m4:@CHN Hainan], [m3:USA.GOV Pentagon] {e2 cries foul}
e1 m2 > m1 MOBILIZE actual 2014-08-27/none mode=weapons ctx=military
e2 m3 > m2 ACCUSE actual 2014-08-27/none mode=disapprove ctx=military

### Times of Malta 2018-06-10 headline
[m1:ITA.GOV Rome] {e1 shuts ports} to [m2:NGO rescue ship], [m3:ESP.GOV Sanchez] {e2 throws lifeline}
e1 m1 > m2 REJECT actual 2018-06-10/none mode=assist ctx=migration
e2 m3 > m2 AGREE planned 2018-06-10/none ctx=migration

### Punch 2021-06-04 headline
[m1:NGA.GOV FG] {e1 bans} [m2:MNC Twitter]; [m3:NGA.OPP PDP], [m4:NGA.CVL lawyers] {e2 cry dictatorship}
e1 m1 > m2 COERCE actual 2021-06-04/none mode=censor ctx=rights_freedoms
e2 m3,m4 > m1 ACCUSE actual 2021-06-04/none mode=disapprove ctx=rights_freedoms

### The Citizen 2016-10-21 headline
[m1:ZAF.GOV SA] to {e1 quit} [m2:ICC ICC], minister says
e1 m1 > m2 SANCTION planned 2016-10-21/none mode=withdraw ctx=legal

### Nikkei 2015-12-28 headline
'Final and irreversible': [m1:JPN.GOV Abe] {e1 says sorry} to [m2:KOR.CVL comfort women], [m3=m1 Tokyo] to {e2 pay} 1bn yen
e1 m1 > m2 SUPPORT actual 2015-12-28/none ctx=reparations
e2 m3 > m2 AGREE planned 2015-12-28/none ctx=reparations

### Reuters 2022-07-22 headline
[m1:TUR.GOV Turkey]: [m2:RUS.GOV Russia], [m3:UKR.GOV Ukraine] to {e1 put pen to grain deal} in [m4:@TUR Istanbul]
e1 m2 > m3 AGREE planned 2022-07-22/none ctx=economic,human_security said=m1

### Hindustan Times 2012-02-14 headline
[m1:ISR.GOV Netanyahu] {e1 points finger} at [m2:IRN.GOV Tehran] for [m3:@IND Delhi] blast; '{e2 not us}', says [m4=m2 Iran]
e1 m1 > m2 ACCUSE actual 2012-02-14/none mode=allege ctx=terrorism
e2 m2 > m1 ASSAULT denied 2012-02-14/none mode=explosives ctx=terrorism said=m4

### The Standard 2014-09-28 headline
[m1:HKG.COP Police] {e1 tear-gas} [m2:HKG.CVL Occupy crowd], [m3:HKG.GOV Leung] {e2 rules out} talks
e1 m1 > m2 ASSAULT actual 2014-09-28/none mode=crowd-control ctx=repression,pro_democracy
e2 m3 > m2 REJECT actual 2014-09-28/none mode=meet ctx=pro_democracy

### Daily News 2010-11-30 headline
[m1:TZA.OPP Chadema] {e1 snubs} [m2:TZA.GOV Kikwete] speech, MPs troop out
e1 m1 > m2 REJECT actual 2010-11-30/none mode=meet ctx=legislative

### Rappler 2020-07-10 headline
[m1:PHL.LEG House panel] {e1 kills} [m2:PHL.JRN ABS-CBN] franchise
e1 m1 > m2 COERCE actual 2020-07-10/none mode=censor ctx=rights_freedoms

### Gazeta 2010-04-10 headline none
[m1:POL.GOV President Kaczynski] dies in [m2:@RUS Smolensk] plane crash

### Tribune 2018-07-26 headline none
[m1:PAK.PTY PTI] set to emerge as largest party

### Reuters 2015-11-09 headline none
FACTBOX: Who is [m1:MMR.OPP Aung San Suu Kyi]?

### AFP 2017-05-08 headline none
[m1:FRA.GOV Macron], 39, becomes youngest president of [m2:@FRA France]

### Reuters 2012-03-14 none
"<<q1 It is too early to say how the talks will end>>," [m1:EU an EU diplomat] said in [m2:@BEL Brussels]. "<<q2 Everyone is tired>>."
q1 m1 direct cue=said
q2 m1 direct cue=said

### AP 2008-07-20 none
[m1:SRB.GOV Serbian Interior Minister Ivica Dacic] said the number of road deaths had fallen by a tenth since the new speed limits came in. [m2=m1 He] spoke to reporters at a summer school in [m3:@MNE Budva].

### The Hindu 2007-10-01 none
[m1:IND.PTY The Left parties] hold 59 seats in [m2:IND.LEG the Lok Sabha]; without [m4=m1 them] [m3:IND.GOV the UPA] is 40 short of a majority. That arithmetic has not changed since May 2004.

### BBC 2010-09-02 none
Mr Blair's memoir dwells on [m1:@GBR Northern Ireland] longer than on [m2:@IRQ Iraq]. The prose is chatty, the chapter titles blunt, and the index lists "drink, own use of" just above "[m3:@ZAF Durban]".

### Nairobi Star 2009-03-19 none
Parliament is to resume on Tuesday after a three-week break. Members will find new microphones, a repaired lift and a longer lunch hour.

### The Nation 2016-11-02 none
Under the constitution [m1:PAK.JUD the Supreme Court] has 17 judges, who sit in [m2:@PAK Islamabad] and in four registries. Hearings begin at 9.30 and are open to the public.

### Reuters 2004-11-11 none
The politics of succession after [m1:PSE.GOV Yasser Arafat] will turn on three men, none of them popular in the camps of [m2:@LBN Lebanon]. Each owes his career to the late leader, and none has an army of his own.

### Phnom Penh Post 2011-01-14 none
Rangers in [m1:@KHM Mondulkiri] found a tigress caught in a wire snare this week. The animal, thought to have crossed from [m2:@VNM Vietnam], died of blood loss on the way to [m3:@KHM Phnom Penh].

### Daily Star 2014-06-12 none
Fans painted rooftops in the colours of [m1:@ARG Argentina] and [m2:@BRA Brazil] across [m3:@BGD Dhaka]. Tailors said they had been besieged; one shop, which surrendered its last length of sky-blue cloth on Tuesday, was out of white as well.

### Al Jazeera 2013-12-06 none
[m1:ZAF.ELI Nelson Mandela] was 95. Born in [m2:@ZAF Mvezo], [m4=m1 he] studied at Fort Hare, opened a law office in [m3:@ZAF Johannesburg] with a friend in 1952 and had six children.

### Bloomberg 2016-10-18 none
[m1:RUS.BUS The Russian oil major's] purchase of a refinery in [m2:@IND India] is the largest foreign deal in that industry; the sellers, two Mumbai brothers, will use the cash to pay off their lenders.

### Wall Street Journal 2023-10-30 none
Autoworkers went back to the assembly line in [m1:@USA Tennessee] on Monday. Dealers there have about 61 days of inventory, according to a research firm, and sales of large pickups have slowed.

### The Times 2005-04-02 none
He was a goalkeeper, an actor and a quarryman before he was a priest. The man born Karol Wojtyla in [m1:@POL Wadowice] became bishop of [m2:@POL Kraków] at 38 and learnt his twelfth language after 60.

### ReliefWeb 2017-09-04 none
Cholera cases in [m1:@YEM Yemen] have passed 600,000, with children under 15 making up about 40 per cent. Rain is expected in [m2:@YEM Hajjah] and [m3:@YEM Hodeidah] throughout the month.

### Foreign Policy 2015-02-19 none
If [m1:@CHN China] were a democracy, would the sea be calmer? The question is asked at every conference and never answered, since those who ask it disagree about what a democracy is, and sailors do not vote on charts.

### Reuters 2010-08-02
[m1:VEN.GOV Venezuela] {e1 sent} extra infantry to face [m3:COL.GOV Colombia] along the frontier on Monday, [m2:VEN.GOV President Hugo Chavez] said.
e1 m1 > m3 MOBILIZE actual 2010-08-02/day mode=troops ctx=military said=m2

### AFP 2013-04-04
[m1:IDN.GOV Indonesia] and [m2:AUS.GOV Australia] {e1 agreed} on Thursday to work more closely against [m3:CRM people smugglers].
e1 m1 > m2 AGREE actual 2013-04-04/day ctx=trafficking

### AP 2009-02-03
[m1:KGZ.GOV Kyrgyzstan] will {e1 close} an air base used by [m2:USA.MIL American forces], [m3:KGZ.GOV President Kurmanbek Bakiyev] said in [m4:RUS.GOV Moscow], where [m5=m3 he] {e2 secured} a $2 billion loan.
e1 m1 > m2 SANCTION planned 2009-02-03/none mode=discontinue ctx=military said=m3
e2 m4 > m5 AGREE actual 2009-02-03/none ctx=economic

### Xinhua 2015-09-03
[m1:CHN.GOV China] will cut [m4=m1 its] army by 300,000 soldiers, [m2:CHN.GOV President Xi Jinping] told a parade {e2 attended} by [m3:RUS.GOV Russia's Vladimir Putin].
e2 m3 > m2 CONSULT actual 2015-09-03/none mode=visit ctx=diplomatic

### Reuters 2008-03-02
[m1:ECU.GOV Ecuador] {e1 expelled} [m2:COL.GOV Colombia's ambassador] and {e2 moved troops to} the border after [m3:COL.MIL Bogota's soldiers] {e3 killed} [m4:FARC.REB a guerrilla commander] on [m5=m1 its] soil.
e1 m1 > m2 SANCTION actual 2008-03-02/none mode=expel ctx=diplomatic
e2 m1 > m3 MOBILIZE actual 2008-03-02/none mode=troops ctx=military
e3 m3 > m4 ASSAULT actual 2008-03-01/day mode=targeted ctx=military

### Dawn 2012-07-03
[m1:PAK.GOV Pakistan] on Tuesday {e1 allowed} [m2:NATO Nato] lorries through again after [m3:USA.GOV US Secretary of State Hillary Clinton] {e2 said sorry} for the deaths of [m4:PAK.MIL 24 soldiers].
e1 m1 > m2 COOPERATE actual 2012-07-03/day ctx=military,economic
e2 m3 > m1 SUPPORT actual 2012-07-03/none ctx=military

### BBC 2011-02-27
[m1:GBR.MIL RAF Hercules aircraft] have {e1 brought out} [m2:GBR.LAB 150 oil workers] from desert camps in [m3:@LBY Libya], and [m4:GBR.GOV London] has {e2 revoked the immunity} of [m5:LBY.GOV Colonel Gaddafi] and [m6=m5 his] sons.
e1 m1 > m2 AID actual 2011-02-27/none ctx=military
e2 m4 > m5 SANCTION actual 2011-02-27/none mode=discontinue ctx=diplomatic

### Reuters 2009-10-20
[m1:AFG.GOV Hamid Karzai] {e1 gave in to} [m2:USA.GOV Western pressure] on Tuesday and accepted a second round against [m3:AFG.OPP Abdullah Abdullah].
e1 m1 > m2 CONCEDE actual 2009-10-20/day ctx=election

### The Daily Star 2018-01-23
[m1:MMR.GOV Myanmar] {e1 is ready to take back} [m2:MMR.REF Rohingya families] from Tuesday, [m4:MMR.GOV its minister] said, but [m3:BGD.GOV Bangladesh] has {e2 put off} the first convoy.
e1 m1 > m3 AGREE planned 2018-01-23/day ctx=migration said=m4
e2 m3 > m1 REJECT actual 2018-01-23/none ctx=migration

### AFP 2012-09-11
[m1:JPN.GOV Tokyo] on Tuesday {e1 nationalised} three disputed islets from their private owner, and [m2:CHN.GOV Beijing] {e2 sent} two patrol ships to the area.
e1 m1 > m2 COERCE actual 2012-09-11/day mode=seize ctx=territory
e2 m2 > m1 MOBILIZE actual 2012-09-11/none mode=weapons ctx=territory

### Reuters 2007-10-17
[m1:TUR.LEG Turkish lawmakers] {e1 authorised} a cross-border push against [m2:PKK.REB Kurdish rebels] on Wednesday; [m3:IRQ.GOV Baghdad] {e2 pledged} to shut [m4=m2 their] offices.
e1 m1 > m2 THREATEN threatened 2007-10-17/day mode=violence ctx=legislative,military
e2 m3 > m1 AGREE planned 2007-10-17/none ctx=terrorism

### AP 2015-11-13
[m1:BDI.GOV Burundi's government] has {e1 frozen the accounts} of [m2:BDI.CVL ten local charities], and [m3:BEL.GOV Belgium] advised [m4:BEL.CVL its nationals] to leave.
e1 m1 > m2 COERCE actual 2015-11-13/none mode=seize ctx=rights_freedoms
