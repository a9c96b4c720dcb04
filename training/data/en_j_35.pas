### Reuters 2004-11-09 none
Demand for copper from [m1:@CHN China] pushed prices in [m2:@GBR London] to a nine-year high on Tuesday, and traders expect [m3:CHL.BUS the Chilean state miner] to release its output figures next week.

### Jakarta Globe 2011-08-17 none
Flags went up along the canals of [m1:@IDN Banjarmasin] on Wednesday; a boat race promised by a cigarette company was put off because of smoke.

### AP 2009-01-15 none
Ferries rescued all 155 people from a jet that came down in the Hudson off [m1:@USA Manhattan] on Thursday after geese struck both engines.

### Dawn 2010-05-28 none
The wheat harvest in [m1:@PAK southern Punjab] is over, and growers agree with their bankers that it was the best in a decade.

### BBC 2012-02-29 none
[m1:@ARG Argentina] drew with [m2:@CHE Switzerland] in Bern on Wednesday; the visitors' captain, who had demanded the ball all evening, scored in the 88th minute.

### Reuters 2016-09-01 none
A rocket exploded during a test at [m1:@USA Cape Canaveral] on Thursday, destroying the satellite of [m2:ISR.BUS an Israeli company] whose sale to [m3:CHN.BUS a Beijing group] had been agreed the week before.

### Straits Times 2003-08-03 none
Two Malaysian climbers met on the summit ridge of the mountain a team from [m1:@SGP Singapore] on the way down, and the four shared a thermos.

### Guardian 2018-04-30 none
[m1:GBR.BUS Sainsbury's] and [m2:GBR.BUS Asda] agreed to merge on Monday, in a deal that would bring together 2,800 shops and that shareholders in [m3:@QAT Doha] support.

### El Pais 2014-10-08 none
A nurse in [m1:@ESP Madrid] who had cared for a priest brought home from [m2:@SLE Sierra Leone] is in isolation with fever, and fifty people she met are being watched.

### Yonhap 2012-08-28 none
Typhoon Bolaven forced schools in [m1:@KOR Gwangju] to close on Tuesday, drove two fishing boats from [m2:@CHN Shandong] on to rocks off Jeju and cut power to a million homes before moving on to [m3:@PRK the North].

### Hindu 2014-11-15 none
[m1:IND.GOV The prime minister] has a cold, his office said in [m2:@AUS Brisbane], where the leaders of twenty economies were photographed holding koalas.

### AFP 2006-07-25 none
The heat that occupied half of [m1:@FRA France] for two weeks retreated on Tuesday before storms from [m2:@ESP Spain], the weather service said, lifting its warning for all but three departments.

### Standard 2011-02-20 none
Kenyan runners swept the marathon in [m1:@JPN Nagoya]; asked about the pace, the winner thanked a hare from [m2:@MAR Morocco] who had led until the bridge.

### Forbes 2015-03-12 none
[m1:DEU.BUS A carmaker in Ingolstadt] will invest a billion euros in a plant at [m2:@MEX San José Chiapa] and hire four thousand people, its chairman said at the annual press conference.

### Reuters 2013-01-27 none
Fire swept through a nightclub in [m1:@BRA Santa Maria] early on Sunday, killing at least 230 students. The band's guitarist told a radio station that the extinguisher had failed.

### VOA 2021-06-11 none
Counting has ended in [m1:@MNG Mongolia], where [m2:MNG.PTY Ukhnaa Khurelsukh] took 68 percent of the vote; turnout was the lowest since the first free election in 1993.

### Xinhua 2010-11-12 none
[m1:CHN.GOV The statistics bureau] put inflation at 4.4 percent in October, a figure that economists at [m2:CHN.BUS a Shanghai brokerage] had forecast.

### Irish Times 2009-12-03 none
[m1:IRL.GOV The finance minister], Brian Lenihan, worked through the night on Wednesday's speech, and his mother, interviewed at home in Athlone, said he had been a good sleeper as a child.

### AP 2017-03-04 none
Archaeologists from [m1:@DEU Leipzig] and [m2:@EGY Cairo] pulled a colossal torso from the mud of a slum in Matariya, and boys who had helped with the ropes were given a day off school.

### Times of Malta 2019-11-02 none
The bomb found by divers off [m1:@MLT Sliema] dates from the siege of 1942; an engineer from [m2:MLT.MIL the armed forces] will blow it up on Monday and has asked swimmers to stay away.

### Bloomberg 2022-11-11 none
A crypto exchange based in [m1:@BHS Nassau] collapsed on Friday, and a rival in [m2:@ARE Dubai], which had signed a letter of intent to rescue it, withdrew after one look at the books.

### Daily Star 2007-10-12 none
[m1:@LBN Zahle's] vintners concluded their fair with a dinner at which a Frenchman praised the reds, an Italian defended the whites and nobody mentioned the crisis.
