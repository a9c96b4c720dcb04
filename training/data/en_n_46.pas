### AP 2018-07-19 none
[m1:USA.GOV The sheriff of Jefferson County, Colorado], ran for office on a promise to buy fewer cars. [m2=m1 He] has kept it: the fleet is down from 214 to 188, and [m3:USA.COP deputies in the foothills] share a snowplow with [m4:@USA Clear Creek].

### Reuters 2006-12-19 none
[m1:NGA.CRM Thieves] siphoned petrol from a pipeline in [m2:@NGA a suburb of Lagos] overnight to Tuesday. Traders at the next market sold it in jerrycans for less than half of the price at filling stations, residents told a reporter.

### BBC 2019-05-13 none
Turnout at elections to [m1:EU the European Parliament] has fallen each time since 1979. It was highest last time in [m2:@BEL Belgium], where voting is compulsory, and lowest in [m3:@SVK Slovakia], where 13 percent of voters went to the polls.

### Xinhua 2015-08-18 none
[m1:CHN.MIL A military academy in Xi'an] received 6,200 applications for 410 places this summer, its admissions office said on Tuesday. One third of the new students are women, and 22 come from [m2:@CHN Xinjiang], twice as many as in 2012.

### AFP 2005-10-20 none
[m1:SEN.REL The caliph of the Mouride brotherhood] rises at four. Visitors from [m2:@MRT Mauritania], [m3:@MLI Mali] and [m4:@FRA France] wait in a courtyard of [m5:@SEN Touba] with sacks of kola nuts; some have been there since the feast.

### VOA 2017-11-09 none
[m1:USA.MIL The aircraft carrier Ronald Reagan] is 333 meters long and has a crew of about 5,000. [m2=m1 It] is based at [m3:@JPN Yokosuka]; its cooks bake 400 loaves a night and its dentists see thirty sailors a day.

### Detroit News 2008-05-21 none
[m1:USA.LAB The autoworkers' local in Flint] will celebrate its seventieth birthday with a fish fry on Saturday. About 2,300 retirees still pay dues, [m2:USA.LAB the local's president] said, down from 9,000 at the time of the closure of the Buick plant.

### Reuters 2013-08-05 none
[m1:IRN.GOV Hassan Rouhani], 64, a mid-ranking cleric with a doctorate from [m2:@GBR Glasgow], moved into an office that [m3:IRN.GOV his predecessor] had filled with models of satellites. [m4=m1 He] speaks English, Arabic, French and some German.

### Antara 2019-09-18 none
[m1:IDN.GOV The disaster agency] recorded 2,719 hot spots in Kalimantan and Sumatra on Wednesday, fewer than a day earlier. Visibility at the airport of [m2:@IDN Pontianak] was 600 metres at nine in the morning, and two flights landed late.

### Guardian 2016-06-06 none
[m1:GBR.PTY The Liberal Democrats] hold eight seats in the House of Commons, [m2:GBR.PTY the Green Party] one. A research group in [m3:@GBR London] says that under a different system the two would have had 75 between them last year.

### Reuters 2022-03-24 none
Sunflower oil cost 2,300 dollars a tonne in [m1:@NLD Rotterdam] on Thursday, up by half since January. Bakers in [m2:@EGY Alexandria] are trying palm oil from [m3:@MYS Malaysia], with mixed results, according to [m4:EGY.BUS one of them].

### Times of Malta 2009-03-30 none
[m1:MLT.MIL The armed forces of Malta] have a band of 38 musicians, who play at the palace on Sundays. [m2:MLT.MIL Its conductor, Warrant Officer Joe Camilleri], learned the clarinet from [m3:ITA.CVL an Italian prisoner's son] in [m4:@ITA Catania].

### AP 2020-11-06 none
[m1:USA.GOV Elections officials in Clark County, Nevada], count until eleven at night. Pizza has been sent by strangers in [m2:@CAN Toronto] and [m3:@IRL Cork]; a clerk said the boxes go to the loading dock, where they are opened with gloves.

### Dawn 2012-06-14 none
[m1:PAK.JUD A retired judge of the Lahore High Court] breeds racing pigeons on a roof in Gulberg. The best of [m2:? them], a grey hen, once came home from [m3:@PAK Peshawar] in five hours; a buyer from [m4:@ARE Sharjah] offered a car.

### Reuters 2011-02-16 none
[m1:CHL.BUS Chilean copper producer Codelco] shipped 1.7 million tonnes last year. Its oldest mine, Chuquicamata, will go underground in 2018, and [m2:CHL.LAB the five unions there] have sent delegates to see similar pits in [m3:@SWE Kiruna] and [m4:@AUS Mount Isa].
