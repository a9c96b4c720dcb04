### AP 2015-09-30 none
[m1:VEN.MIL A former army colonel] and [m2:COL.MIL a retired Colombian sergeant] run a ferry together on the Orinoco near [m3:@VEN Puerto Ayacucho]. It carries 12 cars, goats and, on Sundays, a brass band; the fare has doubled since March.

### Reuters 2013-01-17 none
[m1:DZA.BUS The gas plant at In Amenas] supplies a tenth of what [m2:@DZA Algeria] exports. It is jointly operated by [m3:GBR.MNC BP], [m4:NOR.MNC Statoil] and [m5:DZA.BUS the state company Sonatrach], and lies 60 kilometres from [m6:@LBY the Libyan border].

### Xinhua 2019-10-09 none
[m1:KEN.GOV Kenya's wildlife service] counted 34,800 elephants in [m61=m1 its] latest survey, [m2=m1 it] said on Wednesday, and 897 black rhinos. Most of the growth was in the Tsavo parks, on the railway from [m3:@KEN Mombasa] to [m4:@KEN Nairobi].

### BBC 2005-07-18 none
[m1:GBR.COP Sergeant Peter Hall of the Cumbrian police] has walked every footpath in [m2:@GBR the Lake District], some of [m3:? them] twice. The 52-year-old keeps a list of stiles in need of repair and posts it to the county each spring.

### AFP 2021-12-20 none
[m1:CHL.OPP Gabriel Boric], 35, was a student leader, likes heavy metal and has a dog named Brownie. Born in [m2:@CHL Punta Arenas] to a family with Croatian roots, [m3=m1 he] won 56 percent of the vote, to 44 for [m4:CHL.PTY Jose Antonio Kast].

### VOA 2018-05-22 none
[m1:AFG.BUS A carpet exporter in Herat] says that the road to [m2:@IRN Mashhad] takes [m3=m1 his] lorries two days and the one to [m4:@PAK Karachi] nine. Freight costs a dollar a kilo, and half of the bales go on to [m5:@DEU Hamburg].

### Reuters 2016-11-18 none
Natural rubber futures on the exchange in [m1:@JPN Tokyo] rose for a fifth day on Friday. Traders mentioned floods in the south of [m2:@THA Thailand] and demand for tyres in [m3:@CHN China], where car sales were 18 percent higher in October.

### Straits Times 2011-04-30 none
Nine days before the poll, [m1:SGP.PTY the People's Action Party] and [m2:SGP.OPP the Workers' Party] had 14 rallies between [m61=m1+m2 them] on the calendar of [m3:@SGP the city state]. Fields in Hougang and Serangoon hold up to 40,000 people each.

### Reuters 2024-02-19 none
[m1:HOUTHI.REB The Houthi movement] controls the north of [m2:@YEM Yemen], including the capital, and most of the Red Sea coast. Two thirds of [m3:YEM.CVL the country's people] live there; [m4:YEM.GOV the internationally recognised cabinet] sits in [m5:@YEM Aden].

### AP 2010-04-07 none
[m1:USA.LAB The United Mine Workers], founded in 1890, represents miners at about a quarter of the pits in [m2:@USA West Virginia]. At the Upper Big Branch mine in Montcoal, where 25 men died in a blast on Monday, there is no union.

### ANSA 2003-10-02 none
[m1:ITA.JUD The president of the court of Cagliari] retires this month after 44 years on the bench. [m2=m1 He] plans to sail to [m3:@TUN Tunisia] in a boat of [m61=m1 his] own making and to read the letters of [m4:? a Roman consul].

### Bangkok Post 2017-08-24 none
[m1:THA.AGR Rice growers in Suphan Buri] are waiting for rain. [m2:THA.GOV The irrigation department] expects the reservoirs to be half full by October, and a miller in [m3:@THA Ang Thong] said that jasmine paddy had not been so dear since 2013.

### Kyiv Post 2010-02-05 none
[m1:UKR.PTY Viktor Yanukovych] and [m2:UKR.GOV Prime Minister Yulia Tymoshenko] will face each other in the second round on Sunday. There are 33,000 polling stations, 113 of them abroad; results from [m3:@UKR Donetsk] usually come in first.

### Al Ahram 2008-03-18 none
Bread queues outside state bakeries in [m1:@EGY Cairo] are longest at six in the morning. A loaf costs five piastres there and up to ten times as much elsewhere, a survey by [m2:EGY.EDU two economists at Ain Shams University] found.

### TASS 2014-09-11 none
[m1:RUS.MIL The training ship Perekop] called at [m2:@GRC Piraeus] with 180 cadets, who were taken to see the Acropolis. It was built in 1977 in [m3:@POL Szczecin] and displaces 7,200 tonnes; its captain is from [m4:@RUS Kronstadt].

### Tempo 2006-06-02 none
A bicycle repairman in [m1:@IDN Bantul] reopened under a sheet of plastic on Friday, six days after the earthquake. He had eleven customers by noon, among them [m2:IDN.MIL two soldiers] and [m3:? a nurse from Norway] with a flat tyre.

### Dispatch 2012-10-30 none
[m1:ZAF.BUS A pineapple cannery in East London] employs 900 people at the height of the season, most of them women from [m2:@ZAF Mdantsane]. Half of [m61=m1 its] juice is shipped to [m3:@NLD the Netherlands], and a tenth to [m4:@SAU Saudi Arabia].

### Yonhap 2023-11-06 none
[m1:KOR.EDU A historian at a university in Busan] argues in a new book that the custom of tipping one's hat to [m2:KOR.COP police officers] came from [m3:@JPN Nagasaki]. No reviewer has agreed so far, the publisher said.

### Reuters 2020-02-25 none
[m1:IRN.GOV Iran's parliament speaker, Ali Larijani], a philosopher by training, has six brothers and sisters. [m2=m1 He] was born in [m3:@IRQ Najaf], wrote [m62=m1 his] thesis on Kant and will leave [m61=m1 his] seat in [m4:@IRN Qom] in May.

### BBC 2014-08-07 none
The convoy left [m1:@TUR Gaziantep] at five: nine lorries loaded with carpets for a trade fair in [m2:@KAZ Almaty], 4,600 kilometres away. [m3:TUR.BUS Their owner] had counted on two border posts being slow, and one was.

### AP 2016-07-14 none
[m1:? A 19-year-old from Marseille] broke the junior record over 400 metres at a meet in [m2:@MCO Monaco] on Thursday. [m3=m1 She] attacked from the start, held off [m4:? an American rival] in the last bend and won by a tenth of a second.

### Reuters 2009-11-20 none
The defence of [m1:@ESP Real Madrid] has conceded four goals at home this season, and the attack has scored 19, the best figures in the league. [m2:? The coach], a Chilean engineer, said before Saturday's match that [m3=m2 he] would not change a thing.

### Jakarta Post 2014-03-11 none
[m1:IDN.PTY The Gerindra party] has printed 40,000 flags for the district of Bogor, [m61=m1 its] local treasurer said. [m2:IDN.PTY The Democrats] ordered 25,000, and [m3:IDN.BUS a tailor in Cileungsi] has taken on eleven cousins to finish both.
