### UN News 2018-06-05 none
About 2.3 million people in the north of [m1:@MLI Mali] and the neighbouring districts of [m2:@BFA Burkina Faso] do not know where their next meal will come from, [m3:UN the U.N. humanitarian coordinator in Bamako] told reporters.

### UN News 2022-10-12 none
[m1:UN The Security Council], which is chaired this month by [m2:GAB.GOV Gabon], has five permanent and ten elected members, and its programme of work for October lists 28 meetings on [m3:@LBY Libya], [m4:@SOM Somalia] and other items.

### Reuters 2017-05-09 none
[m1:KOR.GOV Moon Jae-in, 64, a former human rights lawyer who was chief of staff to the late President Roh Moo-hyun,] had 41 percent of the vote in [m2:KOR.GOV South Korea]'s election, against 26 percent for [m3:KOR.OPP conservative rival Hong Joon-pyo], exit polls showed.

### Reuters 2015-11-04 none
[m1:IDN.GOV Indonesia], Southeast Asia's largest economy, grew 4.73 percent in the third quarter from a year earlier, the statistics bureau said in [m2:@IDN Jakarta], slightly less than economists polled by [m3:#Reuters Reuters] had forecast.

### Reuters 2021-03-16 none
[m1:TZA.GOV Tanzanian President John Magufuli], nicknamed the Bulldozer, has not been seen in public since February 27, when [m2=m1 he] was at a ceremony in [m3:@TZA Dar es Salaam] for a new chief secretary.

### AFP 2012-02-20 none
The strait, which lies between [m1:@IRN Iran] and [m2:@OMN Oman], is 33 kilometres wide at its narrowest point, and about a fifth of the oil sold worldwide goes through it, according to [m3:USA.GOV the U.S. Energy Information Administration].

### AFP 2019-04-09 none
Polling stations in [m1:@ISR Israel] opened at 7 a.m. on Tuesday with nearly 6.4 million people eligible to vote, and turnout by noon was 24.8 percent, a little lower than in 2015, [m2:ISR.GOV the central election committee] said.

### AFP 2016-09-01 none
[m1:UZB.GOV Uzbekistan's President Islam Karimov], who has governed the country of 32 million since before the Soviet collapse, was in critical condition in hospital in [m2:@UZB Tashkent] after a stroke, [m3:UZB.GOV the government] said.

### Xinhua 2010-04-13 none
The population of [m1:@MNG Ulan Bator] has passed 1.1 million, more than a third of the country's total, because herders who lost their livestock in the winter keep arriving, according to [m2:MNG.GOV the city's statistics department].

### Xinhua 2015-09-24 none
[m1:CHN.GOV Chinese customs] recorded imports of 26.5 million tons of crude in August, and [m2:@AGO Angola] was the second largest origin after [m3:@SAU Saudi Arabia], figures issued in [m4:@CHN Beijing] show.

### AP 2013-08-07 none
[m1:YEM.GOV Abed Rabbo Mansour Hadi], a career officer from the south, was the only candidate on the ballot when [m2=m1 he] became [m3:YEM.GOV Yemen's] president in February 2012, and [m4=m1 his] term is due to last two years.

### AP 2018-11-29 none
[m1:? Leaders of the Group of 20], who represent four fifths of the world's output, will find a rainy spring weekend in [m2:@ARG Buenos Aires], where temperatures are around 19 degrees and many shops near the venue are closed.

### AP 2020-01-27 none
The virus has infected 2,744 people in [m1:@CHN mainland China] and killed 80, most of them in [m2:@CHN Hubei province], and single cases are known in [m3:@NPL Nepal], [m4:@FRA France] and [m5:@AUS Australia], health officials said.

### Anadolu 2014-05-21 none
[m1:TUR.BUS The country's largest private conglomerate] posted a net profit of 602 million liras for the first quarter, helped by fuel sales in [m2:@TUR Izmit] and by its white goods plants in [m3:@ROU Romania] and [m4:@RUS Russia].

### Anadolu 2023-02-07 none
The number of buildings that collapsed in [m1:@TUR Hatay] stood at 2,749 on Tuesday evening, and the quake was felt as far as [m2:@LBN Beirut] and [m3:@CYP Nicosia], [m4:TUR.GOV the disaster management authority AFAD] said.

### Dawn 2005-04-11 none
The road that [m1:@PAK Muzaffarabad] shares with [m2:@IND Srinagar] is 183 kilometres long and crosses the river Jhelum by a white footbridge, and few people under sixty remember driving along it.

### The Hindu 2009-05-18 none
[m1:IND.PTY The Congress party] won 206 of the 543 seats and [m2:IND.OPP the Bharatiya Janata Party] 116, final figures from [m3:IND.GOV the Election Commission] showed on Monday, with turnout highest in [m4:@IND West Bengal] and lowest in [m5:@IND Jammu and Kashmir].

### Bangkok Post 2016-10-28 none
[m1:THA.GOV Thailand]'s national airline, 51 percent of which belongs to [m2:THA.GOV the finance ministry], flew 5.4 million passengers between July and September, 3 percent more than a year before, chiefly on routes to [m3:@JPN Japan] and [m4:@KOR South Korea].

### Straits Times 2022-03-08 none
With 1.3 million voters in [m1:@XKX Kosovo] and 120,000 more abroad, according to [m2:XKX.GOV the central election commission in Pristina], the municipal polls took place in 38 communes, of which ten have a Serb majority.

### Deutsche Welle 2017-08-15 none
[m1:DEU.GOV Chancellor Angela Merkel], who has held office since 2005 and is the daughter of a Lutheran pastor, spends part of each summer in [m2:@ITA South Tyrol], where hoteliers say that guests hardly notice [m3=m1 her].

### Deutsche Welle 2011-03-14 none
Sixteen states and some 4,600 soldiers are named on the plaque at the camp in [m1:@XKX Prizren], which was laid out in 1999 and has a bakery, a chapel and a football pitch, a spokesman for [m2:DEU.MIL the German contingent] said.

### Buenos Aires Herald 2014-10-27 none
[m1:URY.PTY Tabare Vazquez of the ruling Broad Front] and [m2:URY.OPP Luis Lacalle Pou of the National Party] finished first and second on Sunday and go into a runoff on November 30, according to [m3:URY.GOV the electoral court in Montevideo].

### Buenos Aires Herald 2008-02-19 none
[m1:CUB.GOV Fidel Castro], who is 81 and took power in 1959, has outlasted nine American presidents, among them [m2:USA.ELI John F. Kennedy] and [m3:USA.ELI Ronald Reagan], and has not been seen outside a clinic in [m4:@CUB Havana] since July 2006.

### UNHCR 2021-06-18 none
At the end of last year 82.4 million people worldwide had been driven from their homes, more than two thirds of them from five countries, among which [m1:@SYR Syria], [m2:@VEN Venezuela] and [m3:@AFG Afghanistan] head the list, a report by [m4:UNHCR the U.N. refugee agency] says.

### UNHCR 2014-01-10 none
The camp at [m1:@JOR Zaatari], 12 kilometres from the border with [m2:@SYR Syria], counts 82,000 inhabitants, two hospitals and a street of 700 shops, which visitors from [m3:UNHCR the agency in Geneva] call the Champs-Elysees.
