### Reuters 2017-03-14 none
The Commonwealth, of which [m1:@MDV the Maldives] is not a member at present and [m2:@RWA Rwanda] the latest to join, has 52 countries and more than two billion inhabitants, most of them under thirty, according to its secretariat in [m3:@GBR London].

### Reuters 2012-07-24 none
Treaties on the sharing of rivers number about 400 worldwide, yet there is none for the Irrawaddy, which rises near the border of [m1:@MMR Myanmar] and [m2:@CHN China], a study by [m3:UN the U.N. Environment Programme] says.

### Reuters 2019-02-25 none
[m1:VNM.GOV Vietnam], which has had two wars with [m4=m1 its] northern neighbour and one with [m2:USA.GOV the United States] within living memory, now earns more from phones than from rice, figures of [m3:VNM.GOV the customs office in Hanoi] show.

### Reuters 2020-08-12 none
[m1:LBN.GOV The government in Beirut] has had five finance ministers since 2014 and owes 92 billion dollars, of which a third is in foreign currency and much of the rest is held by [m2:LBN.BUS local banks].

### AP 2012-11-06 none
In [m1:@USA Dixville Notch], which votes at midnight, [m2:USA.GOV President Barack Obama] and [m3:USA.OPP Republican challenger Mitt Romney] had five ballots each, the first tie in the hamlet's history.

### AP 2016-11-30 none
[m1:COL.GOV Colombia]'s peace commissioner, [m2:COL.GOV Sergio Jaramillo], 50, studied Greek in Heidelberg and has a house near [m3:@COL La Calera], where [m4=m2 he] keeps bees.

### AP 2023-07-30 none
The delegation's aircraft, a twenty-year-old Airbus that belongs to [m1:DEU.MIL the German air force], is to be retired in September, and its sister will be flown to [m2:@DEU Leipzig] to be scrapped.

### AFP 2011-09-17 none
The seat in [m1:UN the General Assembly] between [m2:@PAN Panama] and [m3:@PNG Papua New Guinea] is three rows from the back, and a microphone was being tested there on Saturday, a technician in [m4:@USA New York] said.

### AFP 2015-12-01 none
With 196 parties and 40,000 badges, the climate conference at [m1:@FRA Le Bourget] has seven restaurants, one bakery and a queue of buses to the RER station, the host's website says.

### AFP 2018-07-11 none
A ceasefire museum in the school at [m1:@BIH Dayton Street, Tuzla], has two rooms and a guest book with entries from [m2:@JPN Japan] and [m3:@NLD the Netherlands], the caretaker says.

### Xinhua 2009-12-09 none
A total of 1,127 foreign aid projects are on the books of [m1:KHM.GOV Cambodia's Council for Development], with a volume of 990 million dollars, a little more than the yearly budget of [m2:@KHM Phnom Penh] and the provinces combined.

### Xinhua 2017-05-10 none
The loan agreements with [m1:PAK.GOV Pakistan] are among 137 that a bank in [m2:@CHN Beijing] lists in its annual report, which is 212 pages long and gives the mean rate of interest as 2.4 percent.

### Anadolu 2016-03-30 none
The Syrian refugees whom [m1:TUR.GOV Turkey]'s statistics institute counted for the first time are 54 percent male, and most are from [m2:@SYR Aleppo], [m3:@SYR Idlib] and [m4:@SYR Hasakah].

### Anadolu 2024-06-07 none
Forty-one species of birds were seen in one morning in the buffer zone that [m1:UN the U.N. force on Cyprus] patrols between [m2:@CYP Nicosia] and [m3:@CYP Dhekelia], among them a bustard, the volunteers' list shows.

### UN News 2012-03-06 none
One in nine people has no safe water within half an hour's walk, most of them in rural Africa and Oceania, and in [m1:@PNG Papua New Guinea] the share is six in ten, [m2:UNICEF the children's fund] says.

### UN News 2015-08-19 none
World Humanitarian Day recalls the bomb that killed 22 people at a hotel in [m1:@IRQ Baghdad] in 2003, and a plaque with the names hangs in the lobby of [m2:UN the United Nations office] in [m3:@CHE Geneva].

### ICRC 2010-05-08 none
The first volunteers wore an armband sewn by women in [m1:@ITA Castiglione], and the emblem's colours are those of the flag of [m2:@CHE Switzerland] reversed, a leaflet for schools by [m3:ICRC the International Committee of the Red Cross] explains.

### Council of the EU 2019-03-21 none
The summit's 28 chairs at the round table in [m1:@BEL Brussels] are arranged by the order of future presidencies, so that [m2:ROU.GOV Romania]'s guest sits next to [m3:FIN.GOV Finland]'s, the protocol service of [m4:EU the Council] says.

### Guardian 2012-05-04 none
Of the 2,411 seats on [m1:GBR.LEG councils in England] that had been counted by noon on Friday, [m2:GBR.OPP Labour] had 1,116 and [m3:GBR.GOV the Conservatives] 786, with results from [m4:@GBR Glasgow] still to come.

### Guardian 2021-11-09 none
[m1:TUV.GOV Tuvalu's foreign minister] recorded a message for the conference in [m2:@GBR Glasgow] standing up to [m4=m1 his] knees in the sea, at a spot where a gun of [m3:USA.MIL the U.S. navy] was mounted on dry land in 1943.

### VOA 2005-07-18 none
Cholera beds at the clinic in [m1:@SEN Kaolack] numbered 60 and patients 88, [m2:SEN.MED the chief doctor] said, and the nearest pharmacy with rehydration salts was in [m3:@GMB Farafenni].

### VOA 2019-10-30 none
A third of the graduates of a training program that [m1:USA.GOV the State Department] began in 1949 have become ministers or judges, among them five from [m2:@KEN Kenya] and one from [m3:@BTN Bhutan], its brochure says.

### DPA 2012-05-21 none
The hall in [m1:@USA Chicago] in which [m2:NATO the alliance] meets has the floor space of 160 football pitches, and delegates from [m3:@LVA Latvia] had a walk of nineteen minutes to their seats.

### DPA 2010-10-03 none
Twenty years after unification 1.4 million people born in [m1:@DEU Saxony] live in the west of [m2:@DEU Germany], about as many as there are inhabitants of [m3:@EST Estonia], the statistics office in [m4:@DEU Wiesbaden] says.
