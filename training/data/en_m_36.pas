### Reuters 2016-02-04 none
The agreement, which runs to more than 6,000 pages and 30 chapters, covers [m1:@JPN Japan], [m2:@VNM Vietnam], [m3:@PER Peru] and nine other countries with two fifths of the world's output, a summary on the website of [m4:NZL.GOV the New Zealand government] shows.

### Reuters 2014-08-06 none
The line along which the armies of [m1:@IND India] and [m2:@PAK Pakistan] ceased fire in 1949 is about 740 kilometres long and crosses glaciers where more soldiers have died of cold than of bullets.

### Reuters 2019-05-06 none
[m3:NGO An aid worker's] day at the camp near [m1:@BGD Cox's Bazar] begins at six, and the monsoon, which usually arrives in June, is what [m4=m3 she] and the 900,000 [m2:MMR.REF refugees] talk about most.

### AP 2018-06-11 none
The hotel on Sentosa island where [m1:USA.GOV President Donald Trump] and [m2:PRK.GOV Kim Jong Un] have their meeting on Tuesday was a barracks of [m3:GBR.MIL the British army] until 1967, and rooms cost from 400 dollars a night, the resort in [m4:@SGP Singapore] says.

### AP 2015-07-14 none
At the palace in [m1:@AUT Vienna] where the talks on [m2:IRN.GOV Iran]'s nuclear program went into an eighteenth day, the kitchen had served 1,100 pounds of apricots and run out of pistachios by Monday night.

### AP 2013-12-10 none
Nearly 90,000 people can sit in the stadium outside [m1:@ZAF Johannesburg] where the memorial for [m2:ZAF.ELI Nelson Mandela] began an hour late in the rain, with trains from [m3:@ZAF Pretoria] free of charge.

### AFP 2008-03-01 none
Peacekeeping costs the world about seven billion dollars a year, less than half a percent of what is spent on arms, and the largest of the missions is in [m1:@COD the Democratic Republic of Congo], a fact sheet of [m2:UN the United Nations] says.

### AFP 2012-06-21 none
A coffee house that refugees from [m1:@HUN Hungary] founded in [m2:@CAN Toronto] in 1957 is for sale, and the owner, whose parents had the tables made by a carpenter from [m3:@HUN Sopron], hopes for a buyer who keeps the strudel.

### AFP 2020-11-05 none
Among the 27 countries of [m1:EU the European Union], [m2:@DNK Denmark] and [m3:@SWE Sweden] give more than 0.7 percent of national income in foreign aid while [m4:@LVA Latvia] and [m5:@ROU Romania] give a seventh of that, according to tables of [m6:OECD the OECD].

### Xinhua 2013-03-27 none
The five members of [m1:BRICS the bloc], which meets in [m2:@ZAF Durban] this week, hold 43 percent of the world's population and a little over a fifth of its trade, and their finance officials stay at four hotels along the beach.

### Xinhua 2016-04-15 none
Friendship bridges over the Mekong now number four between [m1:@THA Thailand] and [m2:@LAO Laos], the oldest of them, near [m3:@LAO Vientiane], having been paid for in 1994 with 30 million dollars.

### Xinhua 2022-11-14 none
Shuttle buses for accredited reporters leave every twenty minutes between Nusa Dua and the airport of [m1:@IDN Denpasar] for the length of the summit of [m2:G20 the Group of 20], said a notice from [m3:IDN.GOV the transport ministry].

### Anadolu 2017-10-19 none
The consulate that [m1:TUR.GOV Turkey] has in [m2:@GRC Komotini] occupies a two-storey house with a walnut tree, and on weekdays the queue for visas reaches the street by eight in the morning.

### Anadolu 2021-02-09 none
A mosque in [m1:@DJI Djibouti] that was two years in the building has two minarets of 46 metres and room for 6,000 worshippers, and its chandelier weighs as much as a small car, the architect said in [m2:@TUR Istanbul].

### DPA 2011-11-30 none
Under the treaty's Article 5, which [m1:NATO the alliance] has invoked only once, an attack on one of the 28 members is regarded as an attack on all of them, a schoolbook used in [m2:@DEU Saxony] explains.

### DPA 2019-12-03 none
[m1:NATO The alliance], whose leaders come together at a golf resort near [m2:@GBR Watford] for its seventieth birthday, had twelve members in 1949, among them [m3:@ISL Iceland], which has no army.

### UN News 2012-05-29 none
The title of blue helmet dates from 1956, when the headgear of the force for [m1:@EGY Suez] was painted over in a hurry, and the colour has been the same from [m2:@CYP Cyprus] to [m3:@TLS Timor-Leste].

### UN News 2023-04-20 none
The cost of this year's appeal for [m1:@SSD South Sudan] comes to $1.7 billion, or $253 for each of the 6.8 million people in it, a table published in [m2:@CHE Geneva] shows.

### Guardian 2016-06-30 none
Some 350 Britons have asked about [m1:IRL.GOV Irish] passports at the embassy in [m2:@GBR London] every day since the referendum, the ambassador's secretary said, ten times as many as in May.

### Guardian 2009-07-09 none
The spa town of [m1:@ITA L'Aquila], where 308 people died in April's earthquake, has one undamaged barracks, and that is why [m2:G8 the Group of Eight] finds itself there and not on an island off [m3:@ITA Sardinia].

### VOA 2014-08-04 none
Three quarters of the guests at the three-day summit between [m1:USA.GOV the United States] and [m2:AU Africa] are in hotels within a mile of [m3:USA.GOV the White House], police in [m4:@USA Washington] said, and traffic is slow.

### VOA 2010-09-21 none
The price of sorghum in [m1:@NER Zinder] has come down by a third since the first rains, a market survey paid for by [m2:USA.GOV USAID] reports, yet is still above that of [m3:@NGA Katsina] across the border.

### Dawn 2011-10-08 none
Three in four of the 5.3 million people affected by this season's floods in [m1:@PAK Sindh] are back in villages without latrines, a count by [m2:UNICEF the U.N. children's fund] found, and malaria is more common than in 2010.

### Sunday Times 2012-02-19 none
The ambassador's residence, a white villa that [m1:GBR.GOV Britain] has rented in [m2:@LKA Colombo] since 1952, has nine bedrooms and, according to a former cook, a family of palm civets in the roof.

### Moscow Times 2012-09-08 none
For the summit on Russky island, [m1:RUS.GOV Russia] has spent 20 billion dollars on a bridge, an opera house and a campus in [m2:@RUS Vladivostok], and leaders from [m3:@CHN China], [m4:@USA the United States] and 18 other economies stay in student rooms.
