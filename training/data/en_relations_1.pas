### Reuters 2023-03-14 none
[m1:HOUTHI.REB The Houthis], whom [m2:IRN.GOV Tehran] arms, have run [m3:@YEM Sanaa] since 2014. Their commander, [m4:HOUTHI.REB Abdul Malik al-Houthi], rarely leaves his hideout.
rel m1 ally_of m2
rel m1 controls m3 from=2014
rel m4 leads m1

### AP 2023-06-25 none
[m1:WAGNER.MIL Yevgeny Prigozhin], the boss of [m2:WAGNER.MIL Wagner], made his fortune catering banquets for [m3:RUS.GOV Vladimir Putin], a friend since the 1990s.
rel m1 leads m2
rel m1 ally_of m3

### The Guardian 2024-07-08 none
The left ran as one under the banner of [m1:FRA.PTY the New Popular Front]: [m2:FRA.PTY the Socialists], [m3:FRA.PTY the Greens] and [m4:FRA.PTY France Unbowed], the movement of [m5:FRA.PTY Jean-Luc Mélenchon]. Against it stood [m6:FRA.PTY Marine Le Pen]'s [m7:FRA.PTY National Rally].
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 leads m4
rel m6 leads m7

### BBC 2020-10-02 none
In law [m1:@AZE Nagorno-Karabakh] is Azerbaijani soil; in fact the enclave has been in the hands of [m2:NKR.REB ethnic Armenians] since 1994. [m3:TUR.GOV Turkey] stands behind [m4:AZE.GOV Baku], while [m5:ARM.GOV Yerevan] belongs to [m6:CSTO the CSTO], a military club dominated by [m7:RUS.GOV Moscow].
rel m2 controls m1 from=1994
rel m3 ally_of m4
rel m5 member_of m6
rel m6 led_by m7

### AFP 2023-08-04 none
[m1:NGA.GOV President Bola Tinubu] holds the rotating chair of [m2:ECOWAS ECOWAS]. Two of its members, [m3:MLI.GOV Mali] and [m4:BFA.GOV Burkina Faso], are themselves under army rule.
rel m1 leads m2
rel m3 member_of m2
rel m4 member_of m2

### Al Jazeera 2019-10-15 none
The Kurdish [m1:YPG.REB YPG] forms the backbone of [m2:SDF.REB the Syrian Democratic Forces], which the Pentagon trained. [m3:SDF.REB Mazloum Abdi], the force's top commander, hails from Kobani. The alliance administers a third of [m4:@SYR Syria].
rel m1 part_of m2
rel m3 leads m2
rel m2 controls m4

### New York Times 2018-04-12 none
Most of [m1:@SYR Idlib] is ruled by [m2:HTS.REB Hayat Tahrir al-Sham], once the Syrian branch of [m3:ALQAEDA.REB Al Qaeda]. Its emir goes by the name of [m4:HTS.REB Abu Mohammad al-Julani].
rel m2 controls m1
rel m4 leads m2

### Straits Times 2024-01-16 none
A dozen capitals still have formal ties with [m1:TWN.GOV Taipei]. Among them are [m2:PLW.GOV Palau], [m3:MHL.GOV the Marshall Islands] and [m4:PRY.GOV Paraguay], its only friend in South America.
rel m2 recognises m1
rel m3 recognises m1
rel m4 recognises m1

### Reuters 2019-04-28 none
[m1:LNA.REB Khalifa Haftar]'s [m2:LNA.REB Libyan National Army] holds the east of [m3:@LBY the country] and its oil ports. [m4:EGY.GOV Egypt] and [m5:ARE.GOV the United Arab Emirates] have sponsored him for years; the world body recognises only the Tripoli cabinet.
rel m1 leads m2
rel m2 controls m3
rel m4 ally_of m1
rel m5 ally_of m1

### Irrawaddy 2019-12-20 none
Together with [m1:TNLA.REB the TNLA] and [m2:MNDAA.REB the MNDAA], [m3:ARAKANARMY.REB the Arakan Army] makes up [m4:THREEBROTHERHOOD the Three Brotherhood Alliance]. Its chief, [m5:ARAKANARMY.REB Twan Mrat Naing], was once a tour guide.
rel m1 member_of m4
rel m2 member_of m4
rel m3 member_of m4
rel m5 leads m3

### AP 2022-02-25 none
[m1:BLR.GOV Alexander Lukashenko] depends on [m2:RUS.GOV the Kremlin] for cheap gas and credit; no other European leader is closer to Putin.
rel m1 ally_of m2

### Economist 2023-08-25 none
[m1:BRICS The BRICS] are five: [m2:BRA.GOV Brazil], [m3:RUS.GOV Russia], [m4:IND.GOV India], [m5:CHN.GOV China] and [m6:ZAF.GOV South Africa], this year's host and chair.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 member_of m1
rel m6 member_of m1
rel m6 leads m1

### Dawn 2021-08-16 none
Above them all sits [m1:TALIBAN.REB Hibatullah Akhundzada], the supreme leader of [m2:TALIBAN.REB the Taliban]. [m3:TALIBAN.REB Sirajuddin Haqqani] is his deputy and heads [m4:HAQQANI.REB the Haqqani network], a faction with its own treasury.
rel m1 leads m2
rel m3 leads m4
rel m4 part_of m2

### Times of Israel 2023-10-09 none
[m1:HAMAS.REB Mohammed Deif] has been at the head of [m2:HAMAS.REB the Qassam Brigades], [m3:HAMAS.REB Hamas]'s armed wing, for two decades. The movement's political bureau is chaired by [m4:HAMAS.REB Ismail Haniyeh] from [m5:@QAT Doha].
rel m1 leads m2
rel m2 part_of m3
rel m4 leads m3

### AFP 2015-04-01 none
Ten states joined the bombing under [m1:SAU.GOV Saudi] command. [m2:SDN.GOV Sudan] and [m3:MAR.GOV Morocco] are in [m4:ARABCOALITION the coalition]; [m5:PAK.GOV Pakistan], a friend of Riyadh, stayed out.
rel m4 led_by m1
rel m2 member_of m4
rel m3 member_of m4
rel m5 ally_of m1

### Reuters 2024-03-08 none
[m1:SWE.GOV Sweden] is now the 32nd state in [m2:NATO NATO], eleven months after [m3:FIN.GOV Finland]. [m4:NATO Jens Stoltenberg], who has steered the alliance for a decade, raised the flag.
rel m1 member_of m2
rel m3 member_of m2
rel m4 leads m2

### Bloomberg 2022-12-01 none
[m1:SAU.GOV Riyadh] is the swing producer of [m2:OPEC OPEC]. With ten outsiders, chief among them [m3:RUS.GOV Russia], the cartel forms [m4:OPECPLUS OPEC+].
rel m1 member_of m2
rel m3 member_of m4

### Kathmandu Post 2021-07-13 none
[m1:NPL.PTY Sher Bahadur Deuba] of [m2:NPL.PTY the Nepali Congress] has held the post four times. His coalition rests on [m3:NPL.PTY the Maoist Centre] of [m4:NPL.PTY Pushpa Kamal Dahal].
rel m1 member_of m2
rel m4 leads m3

### Guardian 2017-05-25 none
Two gangs in [m1:@PHL Marawi] fly the black flag of [m2:ISIS.REB Islamic State]: [m3:MAUTE.REB the Maute group], and a band of [m4:ABUSAYYAF.REB Abu Sayyaf] gunmen loyal to [m5:ABUSAYYAF.REB Isnilon Hapilon]. Half the city remains theirs.
rel m3 ally_of m2
rel m5 leads m4
rel m3 controls m1

### Washington Post 2019-01-11 none
[m1:USA.GOV The Trump administration], [m2:BRA.GOV Brazil] and [m3:CAN.GOV Canada] call [m4:VEN.OPP Juan Guaidó] the rightful president. [m5:CUB.GOV Havana] and [m6:RUS.GOV Moscow] stick with [m7:VEN.GOV Nicolás Maduro].
rel m1 recognises m4
rel m2 recognises m4
rel m3 recognises m4
rel m5 ally_of m7
rel m6 ally_of m7

### AP 2020-11-20 none
[m1:TPLF.REB The Tigray People's Liberation Front], whose chairman is [m2:TPLF.REB Debretsion Gebremichael], governs [m3:@ETH Tigray]. [m4:ERI.GOV Eritrea] has thrown in its lot with [m5:ETH.GOV Abiy Ahmed].
rel m2 leads m1
rel m1 controls m3
rel m4 ally_of m5

### Reuters 2021-09-17 none
[m1:AUKUS AUKUS] binds [m2:AUS.GOV Australia] to [m3:GBR.GOV Britain] and [m4:USA.GOV the United States]. [m5:NZL.GOV New Zealand], Canberra's oldest ally, is not a party to it.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 ally_of m2

### Financial Times 2022-09-16 none
Founded by [m1:CHN.GOV China], [m2:RUS.GOV Russia] and four Central Asian republics, [m3:SCO the Shanghai Cooperation Organisation] has taken in [m4:IND.GOV India] and [m5:PAK.GOV Pakistan]. [m6:MNG.GOV Mongolia] is still a mere observer.
rel m1 member_of m3
rel m2 member_of m3
rel m4 member_of m3
rel m5 member_of m3

### BBC 2023-01-20 none
The Kremlin says so, as do [m1:NIC.GOV Nicaragua] and [m2:SYR.GOV Syria]: for them [m3:ABKHAZIA.REB Abkhazia] is a state. For everybody else it is a region of [m4:GEO.GOV Georgia] under [m5:RUS.MIL Russian] occupation.
rel m1 recognises m3
rel m2 recognises m3
rel m3 part_of m4
rel m5 controls m4

### Haaretz 2022-12-29 none
The cabinet includes [m1:ISR.GOV Bezalel Smotrich], who leads [m2:ISR.PTY Religious Zionism], and [m3:ISR.GOV Aryeh Deri], chairman of [m4:ISR.PTY Shas]. Both parties are partners of [m5:ISR.PTY Likud].
rel m1 leads m2
rel m3 leads m4

### Reuters 2024-10-02 none
[m1:HEZBOLLAH.REB Naim Qassem], number two of [m2:HEZBOLLAH.REB Hezbollah], appeared on television. [m3:IRN.GOV Iran], the group's paymaster, declared three days of mourning.
rel m1 member_of m2
rel m3 ally_of m2

### Daily Maverick 2024-06-14 none
Nine parties sit in [m1:ZAF.GOV the government of national unity]. [m2:ZAF.PTY The Democratic Alliance], led by [m3:ZAF.PTY John Steenhuisen], has six portfolios. [m4:ZAF.PTY The EFF] of [m5:ZAF.PTY Julius Malema] stayed outside.
rel m2 member_of m1
rel m3 leads m2
rel m5 leads m4

### AFP 2021-02-02 none
Of all the ethnic armies in [m1:@MMR Myanmar] [m2:UWSA.REB the United Wa State Army] is the strongest, and [m3:CHN.GOV China] its quartermaster. [m4:KNU.REB The Karen National Union] controls hills along the border in [m5:@MMR Kayin State].
rel m3 ally_of m2
rel m4 controls m5

### Jakarta Post 2018-11-23 none
Activist [m1:IDN.CVL Yati Andriyani], coordinator of [m2:IDN.CVL Kontras], was there with [m3:IDN.CVL Walhi] executive director [m4:IDN.CVL Nur Hidayati].
rel m1 leads m2
rel m4 leads m3

### Reuters 2016-07-20 none
Preacher [m1:TUR.REL Fethullah Gulen], spiritual head of [m2:GULEN.REL the Hizmet movement], once was [m3:TUR.GOV Erdogan]'s comrade. Now his followers hide.
rel m1 leads m2

### Kyiv Independent 2022-06-21 none
[m1:@UKR Snake Island] has been held by [m2:RUS.MIL Russia's Black Sea Fleet] since the first day. The fleet answers to [m3:RUS.MIL Admiral Igor Osipov].
rel m2 controls m1
rel m3 leads m2

### Nikkei 2019-05-16 none
[m1:OMN.GOV Oman] sits with [m2:SAU.GOV Saudi Arabia] in [m3:GCC the Gulf Cooperation Council], but keeps its own counsel. The secretariat is in [m4:@SAU Riyadh].
rel m1 member_of m3
rel m2 member_of m3

### AP 2022-01-20 none
A Republican senator, [m1:USA.LEG Ted Cruz], shared the lift with [m2:USA.LEG Chuck Schumer], the Democratic leader in [m3:USA.LEG the Senate].
rel m2 leads m3

### Guardian 2012-04-16 none
The head teacher remembered his childhood in Leeds. The chair was broken. A party from [m1:DEU.GOV Germany] and [m2:FRA.GOV France] tasted the pudding, and members of the choir sang.

### Reuters 2020-01-07 none
[m1:USA.MIL American soldiers] hold their rifles high in the photograph. [m2:IRQ.GOV Iraq] controls the price of bread. The editor led the visitors, a couple from [m3:POL.GOV Poland], to the lift.

### BBC 2021-05-24 none
The chief of the kitchen cooks for 300. A member of [m1:JPN.GOV the Japanese delegation] talked to a member of [m2:KOR.GOV the South Korean] one, part of an old friendship. [m3:UN The United Nations] pays.

### AFP 2019-08-30 none
The head coach of [m1:BRA.GOV Brazil] recognises talent when he sees it. In [m2:@ARG Argentina] fans run the club. Its president, a dentist, backed [m3:ITA.GOV Italy]'s bid.

### Reuters 2023-09-20 none
Two ministers of [m1:NLD.GOV the Netherlands] led a trade mission to [m2:@KEN Kenya]; the chairman of [m3:NLD.BUS Philips] came along. A leader in the sector is [m4:CHN.BUS Huawei].

### AP 2017-06-06 none
[m1:QAT.GOV Qatar] hosts the largest American air base in the region. It is also on good terms with [m2:TUR.GOV Ankara], which guards it with a garrison of its own.
rel m1 ally_of m2

### Reuters 2010-05-19 none
[m1:UDD.CVL The United Front for Democracy Against Dictatorship], known as the red shirts, reveres [m2:THA.OPP Thaksin Shinawatra]. One of its leaders, [m3:UDD.CVL Jatuporn Prompan], is a lawmaker for [m4:THA.PTY Pheu Thai].
rel m1 ally_of m2
rel m3 leads m1
rel m3 member_of m4
