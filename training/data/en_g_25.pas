### Reuters 2014-05-06 none
"<<q1 It is too early to tell>>," [m1:UKR.GOV the foreign minister] told [m2:#BBC the BBC] when asked about turnout; [m3:DEU.GOV his German counterpart] was at dinner in [m4:@AUT Vienna].
q1 m1 direct cue=told

### Reuters 2009-02-11 none
[m1:ISR.PTY Kadima] took 28 seats and [m2:ISR.PTY Likud] 27, according to final figures; under the law [m3:ISR.GOV the president] has seven days for consultations.

### AP 2012-09-27 none
[m1:IRN.GOV The Iranian president's] delegation of 140 stays at a hotel on the East Side, two blocks from that of [m2:ISR.GOV the Israeli prime minister].

### AP 1999-07-15 none
Born in [m1:@PAK Peshawar] in 1953, [m2:AFG.GOV the minister] was schooled by missionaries, speaks five languages and has three brothers in [m3:@AUS Melbourne].

### AFP 2007-05-16 none
[m1:FRA.GOV The new president] jogged along the lake on Wednesday in a shirt marked NYPD, watched by [m2:FRA.COP two bodyguards] and a photographer of [m3:#ParisMatch the weekly].

### AFP 2016-03-03 none
Officials from [m1:TUR.GOV Turkey] and [m2:EU the EU] counted 56,335 arrivals on the Greek islands in February against 7,200 in the same month a year earlier.

### Xinhua 2008-10-02 none
[m1:CHN.GOV China] has 1,900 peacekeepers abroad, [m2:IND.GOV India] 8,600 and [m3:BGD.GOV Bangladesh] 9,100, the department said in its monthly table.

### Xinhua 2013-03-17 none
At the closing session in the Great Hall, [m1:CHN.GOV Premier Li Keqiang] answered eleven questions. The first came from [m2:#AP an American agency], the last from a Shanghai daily.

### PTI 1998-09-02 none
The Non-Aligned summit in Durban brings together 113 countries, among them [m1:IND.GOV India], [m2:PAK.GOV Pakistan] and [m3:YUG.GOV Yugoslavia]; sessions are held behind closed doors.

### PTI 2006-12-29 none
[m1:IND.GOV The defence ministry's] yearbook puts the strength of [m2:PAK.MIL the Pakistan Army] at 550,000 and that of its own at 1.1 million.

### Dawn 2010-02-18 none
A retired brigadier recalls in his memoirs the mess at Quetta in the sixties, when [m1:IRN.MIL Iranian] and [m2:TUR.MIL Turkish cadets] danced with the daughters of [m3:PAK.MIL the commandant].

### The Hindu 2003-08-08 none
Trade between [m1:IND.GOV India] and [m2:IRN.GOV Iran] stood at 1.9 billion dollars in the last fiscal year, while that with [m3:@KWT Kuwait] came to 2.1 billion.

### Kyodo 2011-02-02 none
The upper house of [m1:JPN.LEG the Diet] has 242 seats. Its president, [m2:JPN.LEG Takeo Nishioka], a former education minister, is 74 and collects fountain pens.

### Yonhap 2005-05-20 none
A phone card printed in [m1:@PRK Pyongyang] sells for two dollars at the Kumgang resort, where [m2:KOR.BUS Hyundai Asan] employs 1,400 people, most of them ethnic Koreans from [m3:@CHN China].

### Bernama 2002-07-01 none
[m1:MYS.GOV The prime minister] takes a holiday from today; [m2:MYS.GOV his deputy] chairs the cabinet in the meantime, as is usual.

### Antara 2011-01-07 none
[m1:IDN.GOV The ministry] expects 7.7 million visitors this year, one million of them from [m2:@AUS Australia] and 1.3 million from [m3:@SGP Singapore].

### Jakarta Post 2018-08-19 none
At the opening ceremony [m1:KOR.CVL South] and [m2:PRK.CVL North Korean athletes] walked behind [m3:IDN.GOV the vice president's] box; fireworks lasted eleven minutes and a storm held off.

### Bangkok Post 1996-11-19 none
[m1:THA.PTY New Aspiration] leads with 125 seats and [m2:THA.PTY the Democrats] have 123; counting in two districts of Buriram stopped at midnight because of a power cut.

### Phnom Penh Post 2001-10-12 none
The draft law runs to 48 articles. Copies in English, French and Khmer lie in the library of [m1:KHM.LEG the assembly], where [m2:UN a UN lawyer] reads them in the afternoons.

### Straits Times 2009-06-01 none
Among speakers at the Shangri-La Dialogue are [m1:USA.GOV Robert Gates], [m2:AUS.GOV Kevin Rudd] and [m3:VNM.GOV Phung Quang Thanh]; rooms cost 460 dollars a night.

### ABC News 2006-02-08 none
[m1:AUS.BUS The Wheat Board] had sold grain to [m2:@IRQ Iraq] since 1948. Its offices on Kings Way are lit until nine, and [m3:AUS.JRN reporters] wait by the lift.

### Fiji Times 2014-09-16 none
Six hundred thousand voters are on the roll. [m1:FJI.OPP Sodelpa's leader] voted in Suva, [m2:FJI.GOV the prime minister] at Vatuwaqa, and [m3:IGO observers] from thirteen countries ate pies.

### Daily Nation 2003-01-03 none
[m1:KEN.GOV The president], his leg in plaster after the crash on the Mombasa road, works from a wheelchair; a ramp of planks leads to his office.

### The EastAfrican 2005-11-30 none
The Community's budget is 24 million dollars, shared in equal parts by [m1:KEN.GOV Kenya], [m2:TZA.GOV Tanzania] and [m3:UGA.GOV Uganda], and its secretariat has 96 staff in [m4:@TZA Arusha].

### New Vision 2011-02-18 none
Polling stations opened at seven. In Rukungiri [m1:UGA.OPP Besigye's mother-in-law] queued behind [m2:UGA.GOV a junior minister]; both complained of the heat.

### Vanguard 2007-05-29 none
Eagle Square seats 14,000. Guests from [m1:@LBR Liberia] and [m2:@BEN Benin] sat in the second row behind [m3:NGA.MIL the service chiefs], each with a fan and a bottle of water.

### Daily Trust 2013-06-14 none
Maiduguri's Monday market is open from nine to three. A bag of millet costs 8,500 naira, fish from the lake is rare, and [m1:NGA.MIL sergeants] buy groundnuts at the gate.

### Ghanaian Times 2008-12-29 none
[m1:GHA.PTY Nana Akufo-Addo] had 49.13 per cent in the first round and [m2:GHA.PTY John Atta Mills] 47.92; the Tain constituency has 53,000 voters.

### Mail & Guardian 2004-04-27 none
Ten years ago today the queues began. [m1:ZAF.GOV The Independent Electoral Commission] had printed 80 million ballots; in [m2:@ZAF Ulundi] stickers for a nineteenth party were pasted on by hand.

### Business Day 2010-09-16 none
[m1:ZAF.BUS Sasol's] shares rose two rand. [m2:ZAF.GOV The minister of finance] and [m3:ZAF.LAB a union economist] shared a panel on currency at the business school, moderated by a radio host.

### The Herald 1997-11-14 none
Tobacco sold for 231 cents a kilogram. [m1:ZWE.AGR Growers] in Karoi report good rains, and [m2:ZWE.GOV the grain board] has leased eleven silos from [m3:@ZAF a Transvaal cooperative].

### El Tiempo 2006-08-07 none
[m1:COL.GOV The president] wore a grey suit to his second swearing-in; [m2:ESP.GOV the prince of Asturias] and eleven heads of state sat under an awning in Plaza de Bolívar.

### La Nación 2001-12-02 none
In Buenos Aires banks open from ten to three. [m1:ARG.GOV The economy minister] held his hundredth press conference; outside, a man sold umbrellas.

### O Globo 2003-01-02 none
[m1:BRA.GOV Lula's] Rolls-Royce, a 1952 Silver Wraith, stalled twice on the Esplanada and was pushed by [m2:BRA.MIL eight guardsmen] in plumed helmets.

### El Comercio 2000-07-28 none
[m1:PER.GOV The Congress] has 120 seats, of which [m2:PER.PTY Perú 2000] holds 52. The nearest hotel charges 90 dollars; a sandwich in the cafeteria costs three soles.

### Prensa Libre 2012-01-14 none
[m1:GTM.GOV The new president], a retired general, is 61 and grows orchids; [m2:GTM.GOV his vice president] studied journalism and owns two hairdressers' shops.

### Jamaica Gleaner 2007-09-04 none
It was a count of 32 to 28 on the night: [m1:JAM.PTY the Labour Party's] bells, and at [m2:JAM.PTY People's National Party] headquarters the bar shut early.

### Arab News 2015-01-24 none
The late king was buried in an unmarked grave at al-Oud. [m1:SAU.GOV His successor], 79, was governor of Riyadh for forty-eight years, and [m2:SAU.GOV the new crown prince] once flew fighters.

### Gulf News 1999-02-14 none
The oil ministers of [m1:KWT.GOV Kuwait], [m2:QAT.GOV Qatar] and [m3:VEN.GOV Venezuela] are at the same hotel. "<<q1 Brent is eleven dollars>>," one of them told [m4:#Reuters the agency]; "<<q2 I go fishing>>."
q1 ? direct cue=told
q2 ? direct

### Jerusalem Post 2002-01-08 none
[m1:ISR.GOV The foreign minister] spoke at a conference in Tel Aviv about desalination; [m2:JOR.GOV his Jordanian colleague's] paper was read in absentia. A litre costs half a shekel to make.

### Kathimerini 2004-03-09 none
[m1:GRC.PTY New Democracy] won 45.4 percent and [m2:GRC.PTY Pasok] 40.5; the communists kept Ikaria, and [m3:GRC.GOV the outgoing premier] went to the cinema.

### Hürriyet 2007-08-29 none
[m1:TUR.GOV Abdullah Gül] had 339 votes in the third round. [m2:TUR.MIL The generals'] chairs in the gallery stayed empty, which tells its own story to those who read galleries.

### BBC 2015-05-09 none
By Friday lunch [m1:GBR.PTY the Conservatives] had 331 seats, [m2:GBR.PTY Labour] 232 and [m3:GBR.PTY the SNP] 56. David Dimbleby had been on air for sixteen hours.

### Irish Times 2005-09-27 none
[m1:CAN.MIL The general], a Canadian, lives in a hotel outside Belfast, plays bridge with [m2:FIN.ELI a Finnish brigadier] and will retire to Ottawa in the spring.

### Le Monde 1998-01-13 none
[m1:FRA.GOV The minister's] book on Montaigne is 300 pages long; [m2:FRA.LAB unemployed men] in a library at Arras found it, said the librarian, rather dry.

### Moscow Times 2000-05-08 none
Fifteen hundred guests saw [m1:RUS.GOV the oath] taken on a red leather copy of the constitution. [m2:RUS.ELI Mikhail Gorbachev] came; his tie was maroon.

### Kyiv Post 2019-04-23 none
In 2015 [m1:UKR.GOV the comedian] played a teacher elected president. The series runs on a network in [m2:@USA America]; [m3:UKR.GOV the incumbent's] chocolate firm pays for the breaks.

### Globe and Mail 1997-06-04 none
Turnout was 67 per cent. [m1:CAN.PTY Reform] has sixty members, all from the west, and [m2:CAN.PTY the Bloc] forty-four, all from one province; [m3:CAN.LEG the Speaker] is to be chosen in September.

### Washington Post 2001-03-30 none
There are 24 people on a crew like that of the plane in Hainan. Their base, on [m1:@USA Whidbey Island], has a bowling alley, and [m2:USA.MIL a chief petty officer] coaches Little League.
