### Xinhua 2005-08-18
[m1:CHN.MIL Nearly 10,000 Chinese] and [m2:RUS.MIL Russian servicemen] {e1 began an eight-day exercise} on Thursday, starting in [m3:@RUS Vladivostok] and ending on the Shandong peninsula, with defence officials of [m4:@KAZ Kazakhstan] as observers.
e1 m1 > m2 COOPERATE actual 2005-08-18/day ctx=military

### Xinhua 2013-03-23
[m1:CHN.GOV China's newly elected President Xi Jinping] and [m2:RUS.GOV Russian President Vladimir Putin] {e1 agreed to build} a gas pipeline to the east, the two said at the Kremlin in [m3:@RUS Moscow] before the guest's departure for [m4:@TZA Dar es Salaam].
e1 m1 > m2 AGREE planned 2013-03-23/none ctx=natural_resource,economic

### Xinhua 2014-05-21
[m1:RUS.BUS Gazprom] and [m2:CHN.BUS China National Petroleum Corporation] {e1 signed a 30-year gas supply contract} in [m3:@CHN Shanghai] on Wednesday, watched by presidents [m4:CHN.GOV Xi Jinping] and [m5:RUS.GOV Vladimir Putin].
e1 m1 > m2 SUPPORT actual 2014-05-21/day ctx=natural_resource,economic

### Xinhua 2019-12-02
Gas from [m1:RUS.GOV Russia] {e1 started flowing} to [m2:CHN.GOV China] through the Power of Siberia line on Monday, [m3:RUS.BUS Gazprom chief Alexei Miller] reporting from Atamanskaya that the valves were open.
e1 m1 > m2 COOPERATE actual 2019-12-02/day ctx=natural_resource,economic

### Xinhua 2019-12-03
[m1:CHN.GOV Chinese customs in Heihe] and [m2:RUS.GOV their Russian colleagues in Blagoveshchensk] {e1 exchange} scans of lorry loads in real time, an arrangement that [m3:KAZ.GOV Kazakhstan] wants to copy at [m4:@KAZ Khorgos].
e1 m1 > m2 COOPERATE actual 2019-12-03/none ctx=economic

### Xinhua 2011-10-31
[m1:CHN.GOV China], [m2:LAO.GOV Laos], [m3:MMR.GOV Myanmar] and [m4:THA.GOV Thailand] {e1 agreed} in [m5:@CHN Beijing] to police the Mekong jointly after the murder of thirteen Chinese sailors.
e1 m1 > m2,m3,m4 AGREE planned 2011-10-31/none ctx=crime

### Xinhua 2011-12-10
[m1:CHN.COP Police boats from China], [m2:LAO.COP Laos], [m3:MMR.COP Myanmar] and [m4:THA.COP Thailand] {e1 set out on [m6=m1+m2+m3+m4 their] first shared patrol} of the Mekong from [m5:@CHN Guanlei] on Saturday, with ten cargo ships in tow.
e1 m1 > m2,m3,m4 COOPERATE actual 2011-12-10/day ctx=crime

### Xinhua 2012-05-10
[m1:LAO.COP Lao police] on Thursday {e1 turned over} [m2:MMR.CRM drug lord Naw Kham] to [m3:CHN.COP Chinese officers] at Vientiane airport, two weeks after [m6=m1 they] {e2 had caught} [m4=m2 him] near [m5:@LAO Mong Mo].
e1 m1 > m3 COOPERATE actual 2012-05-10/day ctx=crime,illegal_drugs
e2 m1 > m4 COERCE actual 2012-05-10/none mode=arrest ctx=crime,illegal_drugs

### Xinhua 2021-12-03
A railway from the Chinese border to [m1:@LAO Vientiane] {e1 was opened} on Friday by [m2:CHN.GOV President Xi Jinping] and [m3:LAO.GOV his Lao counterpart Thongloun Sisoulith] in a video ceremony at which [m4:@THA Thailand] hoped for a link.
e1 m2 > m3 COOPERATE actual 2021-12-03/day ctx=economic

### Xinhua 2015-10-18
[m1:CHN.MED Chinese doctors on the hospital ship Peace Ark] {e1 examined} 1,200 [m2:MYS.CVL people in Port Klang] without charge while [m4:CHN.MIL the navies of China] and [m3:MYS.MIL Malaysia] {e2 trained together} in the Strait of Malacca.
e1 m1 > m2 AID actual 2015-10-18/none ctx=health,military
e2 m4 > m3 COOPERATE actual 2015-10-18/none ctx=military

### Bernama 2015-09-18
[m1:MYS.MIL Malaysia's chief of defence forces, General Zulkifeli Mohd Zin,] {e1 opened} Peace and Friendship 2015 with [m2:CHN.MIL China's navy] at Port Klang, saying that sailors from [m3:@AUS Darwin] to [m4:@IND Visakhapatnam] would gain.
e1 m1 > m2 COOPERATE actual 2015-09-18/none ctx=military

### Bernama 2023-09-13
[m1:MYS.GOV Malaysia] and [m2:USA.BUS Tesla] {e1 struck} an understanding on chargers and a head office in [m3:@MYS Cyberjaya], Prime Minister [m4:MYS.GOV Anwar Ibrahim] said ahead of meeting [m5:CHN.GOV Premier Li Qiang] in [m6:@CHN Nanning].
e1 m1 > m2 SUPPORT actual 2023-09-13/none ctx=technology,economic said=m4

### Bernama 2024-01-11
[m1:MYS.GOV Malaysia] and [m2:SGP.GOV Singapore] on Thursday {e1 signed a memorandum} to set up an economic zone in [m3:@MYS Johor], and ministers said {e2 a full accord} was meant to follow within the year.
e1 m1 > m2 SUPPORT actual 2024-01-11/day ctx=economic
e2 m1 > m2 AGREE planned 2024-01-01/year ctx=economic

### Bernama 2007-05-15
[m1:MYS.GOV Prime Minister Abdullah Ahmad Badawi] {e1 joined} [m2:SGP.GOV Singapore's Lee Hsien Loong] for an informal two-day retreat on [m3:@MYS Langkawi] that skirted the price of water piped from [m4:@MYS Johor].
e1 m2 > m1 CONSULT actual 2007-05-15/none mode=visit ctx=diplomatic

### Bernama 2010-05-24
[m1:MYS.BUS Malayan Railway] is to vacate [m6=m1 its] station in [m2:@SGP Tanjong Pagar] by July 2011, [m3:MYS.GOV Najib Razak] and [m4:SGP.GOV Lee Hsien Loong] {e1 agreed} at a meeting in [m5:@SGP Singapore] on Monday.
e1 m3 > m4 AGREE planned 2010-05-24/day ctx=territory,economic

### Bernama 2011-07-01
At 11 p.m. on Thursday [m1:MYS.GOV the Sultan of Johor] drove the last train out of [m2:@SGP Tanjong Pagar], and on Friday [m3:MYS.BUS the railway company] {e1 ceded} the land to [m4:SGP.GOV the government of Singapore].
e1 m3 > m4 RETREAT actual 2011-07-01/day ctx=territory

### Bernama 2006-11-28 none
An ounce of bird's nest from the caves at [m1:@MYS Gomantong] costs more than silver, and four fifths of the harvest is eaten in [m2:@HKG Hong Kong], [m3:@SGP Singapore] and the Chinatowns of [m4:@USA California].
