### AP 2014-06-11 none
[m1:? A man armed with a kitchen knife] robbed a bakery in [m2:@CAN Winnipeg] early on Wednesday and fled on a bicycle with about $200, according to a local newspaper. [m3:CAN.BUS The owner], who has run the shop for 31 years, was not hurt.

### Reuters 2017-04-26 none
[m1:DEU.BUS Volkswagen] will hold [m61=m1 its] annual meeting in [m2:@DEU Hanover] next month. Analysts expect the carmaker's dividend to reach 2 euros a share, [m80:DEU.BUS a spokesman] for [m3:DEU.BUS a shareholders' association] said on Wednesday, up from 0.11 euros.

### AFP 2019-03-19 none
[m1:FRA.MIL The French army] has about 115,000 men and women under arms, one in ten of whom leaves each year. [m2=m1 It] trains recruits at a dozen centres, the largest near [m3:@FRA Orleans], and the average age of a private is 27.

### Xinhua 2012-09-04 none
[m1:CHN.BUS A coal mine] in southwest [m2:@CHN China's Panzhihua City] resumed output on Tuesday, a year after an explosion of gas. The shaft has a designed capacity of 90,000 tonnes a year, and most of [m3:CHN.LAB its workers] come from Guizhou.

### VOA 2011-05-05 none
[m1:USA.EDU An analyst at a research institute in Washington] thinks that a change in the price of bread would matter more to [m2:EGY.CVL people in Cairo] than any speech. [m3:EGY.GOV The government], [m4=m1 he] said, knows this better than [m5:? foreigners] do.

### BBC 2008-10-30 none
The strait between [m1:@YEM Yemen] and [m2:@DJI Djibouti] is 30 kilometres wide, and about 20,000 ships pass it each year. Insurers in [m3:@GBR London] have nearly doubled the premium for a single voyage since May, a broker said.

### Reuters 2004-08-17 none
[m1:KEN.GOV Kenya's prisons] were built for 16,000 inmates and hold about 50,000, according to figures published on Tuesday. Blankets are shared by two; maize and beans are on the menu on five days out of seven in [m2:@KEN Kamiti].

### AP 2009-07-01 none
[m1:ITA.GOV The mayor of the town of Viareggio] said a school gym would stay open overnight for [m2:ITA.CVL families whose homes burned] when a freight train left the rails. Gas in two tank cars had exploded, and windows broke half a mile away.

### Yonhap 2016-02-17 none
[m1:KOR.GOV South Korea's defense ministry] puts the length of the military demarcation line at 238 kilometres. Cranes and wild boars live in the strip on both sides of it, and [m2:KOR.AGR farmers from Cheorwon] grow rice up to the fence.

### Times of India 2007-08-20 none
[m1:IND.COP The police museum in Chennai] drew 11,400 visitors in July. On show are a motorcycle of 1939, a set of handcuffs used in [m2:@MMR Rangoon] and the diary of [m3:IND.COP an inspector] who spent forty years in the harbour.

### El Pais 2014-02-28 none
[m1:ESP.PTY The Socialist party] will choose [m61=m1 its] candidate for mayor of [m2:@ESP Valladolid] in March. Two councillors have been mentioned, and [m3:ESP.PTY the party's provincial secretary] said on Friday that there could be a third.

### Antara 2018-11-07 none
[m1:IDN.LAB The drivers' union in Surabaya] has 4,200 members, of whom a third are over fifty. [m2=m1 It] was founded in 1999, keeps an office behind the Joyoboyo terminal and runs a savings cooperative with [m3:IDN.BUS a local bank].

### Reuters 2021-01-28 none
[m1:RUS.GOV The governor of Russia's Yamal region] owns two cars and a plot of 1,500 square metres, a declaration published on Thursday showed. [m2=m1 He] earned 9.8 million roubles last year; [m61=m1 his] predecessor, now in [m3:@RUS Moscow], earned rather less.

### UN News 2009-04-24 none
More than 40 million people in [m1:@SDN Sudan], [m2:@ETH Ethiopia] and [m3:@UGA Uganda] live within a day's walk of the Nile, [m4:UN a United Nations atlas] notes. Evaporation takes a tenth of the water before it reaches [m5:@EGY Lake Nasser].

### AP 2022-08-15 none
A dispute between two neighbors over a hedge in [m1:@AUS Adelaide] ended in court on Monday with an agreement to plant roses instead. [m2:AUS.JUD The magistrate] thanked both; [m3:? the elder of the two], 81, said the hedge had been [m61=m3 his] wife's.

### Kathimerini 2013-05-22 none
[m1:GRC.GOV The Greek statistics office] reported on Wednesday that the number of strikes recorded last year was 439, with the most in transport. Not a single one lasted longer than [m2:GRC.LAB the seamen's], in [m3:@GRC Piraeus], nine years ago.

### Daily Star 2006-04-11 none
[m1:LBN.PTY The Lebanese Forces] and [m2:LBN.PTY the Progressive Socialist Party] each hold five seats in the outgoing council of the engineers' syndicate. Ballots will be cast in [m3:@LBN Beirut] on Sunday, and results are expected the same night.

### Reuters 2018-03-15 none
[m1:BRA.BUS Embraer] delivered 14 commercial jets in the first quarter. Its order book stands at $18 billion, the planemaker said from [m2:@BRA Sao Jose dos Campos]; a quarter of that is for carriers in [m3:@USA the United States].

### Dawn 2015-12-02 none
[m1:PAK.MIL The army's horse and cattle show] will return to [m2:@PAK Lahore] in February after a break of several years. Tent pegging, a camel dance and a parade of vintage guns are on the programme, [m3:PAK.GOV the city's deputy commissioner] said.

### NHK 2019-06-21 none
An earthquake of magnitude 6.4 shook [m1:@JPN Yamagata and Niigata] late on Tuesday. [m2:JPN.CVL Some 600 people] spent the night in gymnasiums; tiles fell from a temple roof, and the bullet train was back in service by noon.

### Reuters 2003-02-03 none
[m1:NGA.BUS A refinery in Port Harcourt] was idle on Monday because of a leak in a feeder pipe. [m2:NGA.BUS The state oil company] imported 60 percent of the petrol sold in [m3:@NGA Lagos] last year, chiefly from [m4:@NLD Rotterdam].

### AFP 2010-12-13 none
[m1:CIV.BUS Cocoa buyers in Daloa] paid 800 CFA francs a kilo on Monday. Rain has been good, and pods are large, [m2:CIV.AGR a planter with six hectares] said; what worries [m3=m2 him] is the road to [m4:@CIV San Pedro], which has more holes than gravel.

### Guardian 2011-10-28 none
[m1:GBR.REL The dean of St Paul's Cathedral in London] is a former parachute chaplain who keeps bees. [m2=m1 He] has written three books on prayer, and on Friday [m3=m1 he] was reading a fourth by [m4:USA.REL an American Quaker].
