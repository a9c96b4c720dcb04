### Reuters 2014-03-12
[m1:JPN.GOV The Japanese government] {e1 will not resume} whaling talks with [m2:AUS.GOV Australia] before a world court ruling due this month in [m3:@NLD The Hague], a fisheries official in [m4:@JPN Tokyo] said.
e1 m1 > m2 REJECT actual 2014-03-12/none mode=meet ctx=environment

### Reuters 2014-07-08
[m1:JPN.GOV Prime Minister Shinzo Abe] and [m2:AUS.GOV Australia's Tony Abbott] {e1 put [m5=m1+m2 their] seal on} a trade agreement and one on submarine technology in [m3:@AUS Canberra] on Tuesday, a day after a stop in [m4:@NZL Auckland].
e1 m1 > m2 SUPPORT actual 2014-07-08/day ctx=economic,military

### Reuters 2014-04-07
[m1:JPN.GOV Japan] {e1 consented to halve} [m6=m1 its] tariff on frozen beef from [m2:AUS.AGR Australian ranchers] under a deal worked out by [m3:AUS.GOV Prime Minister Tony Abbott] on a visit to [m4:@JPN Tokyo] that goes on to [m5:@KOR Seoul].
e1 m1 > m2 AGREE planned 2014-04-07/none ctx=economic

### Reuters 2022-01-06
[m1:AUS.GOV Australia] and [m2:JPN.GOV Japan] on Thursday {e1 signed a treaty} that lets [m6=m1+m2 their] troops use each other's bases, at a video summit of prime ministers [m3:AUS.GOV Scott Morrison] and [m4:JPN.GOV Fumio Kishida] that [m5:CHN.GOV Beijing] was watching.
e1 m1 > m2 SUPPORT actual 2022-01-06/day ctx=military

### Reuters 2023-08-29
[m1:JPN.MIL Four Japanese F-35 jets] {e1 trained alongside} [m2:AUS.MIL Australian fighters] at the Tindal base near [m3:@AUS Katherine] on Tuesday, the first deployment under an access agreement that took effect this month.
e1 m1 > m2 COOPERATE actual 2023-08-29/day ctx=military

### Reuters 2025-08-05
[m1:AUS.GOV Australia] {e1 selected} [m2:JPN.BUS Japan's Mitsubishi Heavy Industries] to build eleven frigates for 10 billion Australian dollars, Defence Minister [m3:AUS.GOV Richard Marles] said on Tuesday, leaving [m4:DEU.BUS Germany's ThyssenKrupp] empty-handed; a contract is to be signed next year.
e1 m1 > m2 AGREE planned 2025-08-05/day ctx=military,economic said=m3

### Reuters 2011-03-14
[m1:AUS.MIL Royal Australian Air Force C-17s] {e1 moved} [m2:JPN.MIL Japanese soldiers and their trucks] from [m3:@JPN Okinawa] to the disaster zone in the northeast on Monday, and [m4:MNG.SOC twelve rescuers from Mongolia] began searching [m5:@JPN Iwanuma].
e1 m1 > m2 AID actual 2011-03-14/day ctx=disasters

### Reuters 2011-04-21
[m1:AUS.GOV Julia Gillard] {e1 offered} teaching posts and a home stay in [m2:@AUS Queensland] to [m3:JPN.EDU students from tsunami-hit schools] at a meeting in [m4:@JPN Tokyo] with [m5:JPN.GOV Prime Minister Naoto Kan], whom [m6=m1 she] is to see again in June.
e1 m1 > m3 AGREE planned 2011-04-21/none ctx=disasters

### Reuters 2020-01-08
[m1:JPN.GOV Tokyo] {e1 has offered condolences to} [m2:AUS.GOV Australia] over the bushfires, and [m3:NZL.MIL New Zealand helicopters] {e2 are ferrying} crews to [m4:AUS.SOC fire brigades] around [m5:@AUS Nowra].
e1 m1 > m2 SUPPORT actual 2020-01-08/none ctx=disasters
e2 m3 > m4 AID actual 2020-01-08/none ctx=disasters

### Reuters 2017-03-08
[m1:JPN.MIL Japan's Self-Defence Forces] {e1 are to end} road building with [m2:UN the U.N. mission in South Sudan] in May, [m3:JPN.GOV Shinzo Abe] said, and hand over [m5=m1 their] machines to [m4:SSD.GOV the government in Juba].
e1 m1 > m2 CONCEDE planned 2017-03-08/none ctx=peacekeeping said=m3

### Reuters 2017-05-27
[m1:JPN.MIL The last 40 Japanese engineers] {e1 came home} from [m2:UN the U.N. mission in South Sudan] on Saturday, landing at Aomori; [m4=m1 their] rollers and graders were left to [m3:UN a Rwandan unit].
e1 m1 > m2 RETREAT actual 2017-05-27/day mode=withdraw ctx=peacekeeping

### Reuters 2012-02-08
[m1:USA.GOV The United States] and [m2:JPN.GOV Japan] {e1 agreed} to move 4,700 Marines from Okinawa to [m3:@GUM Guam] irrespective of a dispute over the Futenma air station, a joint statement issued in [m4:@JPN Tokyo] and [m5:@USA Washington] said.
e1 m1 > m2 AGREE planned 2012-02-08/none ctx=military

### Reuters 2016-12-22
[m1:USA.MIL The U.S. military] {e1 handed back} 4,000 hectares of forest in northern Okinawa to [m2:JPN.GOV Japan] on Thursday, the largest such transfer since 1972, at a ceremony in [m3:@JPN Nago] that [m4:JPN.GOV Governor Takeshi Onaga] {e2 boycotted}.
e1 m1 > m2 RETREAT actual 2016-12-22/day ctx=military,territory
e2 m4 > m1 REJECT actual 2016-12-22/day mode=meet ctx=military

### Reuters 2016-12-27
[m1:JPN.GOV Shinzo Abe] laid wreaths with [m2:USA.GOV Barack Obama] over the sunken USS Arizona and {e1 held} a last summit with [m3=m2 him] at Camp Smith, outside [m4:@USA Honolulu].
e1 m1 > m2 CONSULT actual 2016-12-27/none mode=visit ctx=diplomatic

### Reuters 2012-11-06 none
The number of Japanese living in [m1:@CHN Shanghai] passed 57,000, more than in [m2:@USA New York], according to a yearbook of [m3:JPN.GOV the foreign ministry], and a third school with Japanese lessons opened in Pudong.
