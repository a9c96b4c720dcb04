### Yonhap 2018-09-19
[m1:KOR.GOV South Korean President Moon Jae-in] and [m2:PRK.GOV North Korean leader Kim Jong-un] {e1 adopted a joint declaration} in [m3:@PRK Pyongyang] on Wednesday, and [m4:KOR.GOV their defence chiefs] put [m5=m4 their] names to a military annex.
e1 m1 > m2 SUPPORT actual 2018-09-19/day ctx=diplomatic,military

### Yonhap 2018-09-19
[m1:PRK.GOV Kim Jong-un] {e1 promised} to travel to [m2:@KOR Seoul] in the near future, [m3:KOR.GOV President Moon Jae-in] told a joint news conference in [m4:@PRK Pyongyang], a trip that no northern leader has made.
e1 m1 > m3 AGREE planned 2018-09-19/none ctx=diplomatic said=m3

### Yonhap 2018-05-24
[m1:PRK.GOV North Korea] {e1 dismantled} tunnels at [m6=m1 its] only nuclear test site on Thursday in front of [m2:JRN journalists from South Korea, China, Russia, Britain and the United States], hours before [m3:USA.GOV President Trump] {e2 called off} a summit with [m4:PRK.GOV Kim] in [m5:@SGP Singapore].
e1 m1 > m3 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn
e2 m3 > m4 REJECT actual 2018-05-24/day mode=meet ctx=cbrn,diplomatic

### Yonhap 2018-05-12
[m1:PRK.GOV North Korea] said on Saturday [m2=m1 it] {e1 would blow up} the shafts at Punggye-ri between May 23 and 25, an announcement that [m3:KOR.GOV the Blue House in Seoul] {e2 welcomed}.
e1 m1 > m3 CONCEDE planned 2018-05-23/week ctx=cbrn
e2 m3 > m1 SUPPORT actual 2018-05-12/none ctx=cbrn

### Yonhap 2019-06-19
[m1:KOR.GOV South Korea] {e1 will provide} [m2:PRK.CVL North Koreans short of food] with 50,000 tons of rice through [m3:WFP the World Food Program], [m4:KOR.GOV Unification Minister Kim Yeon-chul] said on Wednesday.
e1 m1 > m2 AGREE planned 2019-06-19/day ctx=human_security said=m4

### Yonhap 2010-10-25
[m1:KOR.NGO South Korea's Red Cross] on Monday {e1 shipped} 5,000 tons of rice and 3 million packs of instant noodles from [m2:@KOR Gunsan] to [m3:PRK.CVL flood victims in Sinuiju], the first such cargo under [m4:KOR.GOV President Lee Myung-bak].
e1 m1 > m3 AID actual 2010-10-25/day ctx=disasters

### Yonhap 2015-08-25
[m1:PRK.GOV North Korea] {e1 expressed regret} to [m2:KOR.GOV South Korea] over the wounding of two soldiers by land mines and {e2 lifted} a quasi-state of war, after 43 hours of negotiations at [m3:@KOR Panmunjom] between [m4:? senior aides of the two leaders].
e1 m1 > m2 SUPPORT actual 2015-08-25/none ctx=military
e2 m1 > m2 CONCEDE actual 2015-08-25/none ctx=military

### Yonhap 2015-08-25
[m1:KOR.MIL The South Korean military] {e1 switched off} [m4=m1 its] loudspeakers along the border with [m2:PRK.MIL the North] at noon on Tuesday, two weeks after they had been turned on for the first time since 2004, [m3:KOR.GOV the Defense Ministry in Seoul] said.
e1 m1 > m2 RETREAT actual 2015-08-25/day ctx=military

### Yonhap 2024-11-04
[m1:KOR.MIL South Korea], [m2:USA.MIL the United States] and [m3:JPN.MIL Japan] {e1 staged} an air drill with a B-1B bomber south of [m4:@KOR Jeju] on Sunday in response to the test of a missile by [m5:PRK.MIL Pyongyang].
e1 m1 > m2,m3 COOPERATE actual 2024-11-03/day ctx=military

### Yonhap 2024-11-12
[m1:PRK.GOV North Korea] {e1 has ratified} a mutual defence treaty with [m2:RUS.GOV Russia], state media said on Tuesday, as officials in [m3:@KOR Seoul] counted more than 10,000 of [m4:PRK.MIL its soldiers] in [m5:@RUS the Kursk region].
e1 m1 > m2 SUPPORT actual 2024-11-12/none ctx=military,diplomatic

### Focus Taiwan 2015-11-07
[m1:TWN.GOV Taiwan's President Ma Ying-jeou] and [m2:CHN.GOV his Chinese counterpart Xi Jinping] {e1 shook hands} for more than a minute before an hour of closed-door talks at the Shangri-La hotel in [m3:@SGP Singapore] on Saturday, as [m4:TWN.OPP the Democratic Progressive Party] looked on with suspicion.
e1 m1 > m2 CONSULT actual 2015-11-07/day mode=third-party ctx=diplomatic

### Focus Taiwan 2010-06-29
[m1:TWN.GOV Taipei's Straits Exchange Foundation] and [m2:CHN.GOV Beijing's Association for Relations Across the Taiwan Straits] {e1 signed a trade pact} in [m3:@CHN Chongqing] on Tuesday that cuts duties on 806 products.
e1 m1 > m2 SUPPORT actual 2010-06-29/day ctx=economic

### Focus Taiwan 2008-07-04
[m1:CHN.BUS Six mainland Chinese airlines] {e1 began weekend charter flights} to [m2:TWN.BUS Taiwan] on Friday, carrying the first of 3,000 tourists a day whom [m3:TWN.GOV the new government of Ma Ying-jeou] {e2 has agreed to admit}.
e1 m1 > m2 COOPERATE actual 2008-07-04/day ctx=economic
e2 m3 > m1 AGREE planned 2008-07-04/none ctx=economic

### Focus Taiwan 2021-06-20
[m1:USA.GOV The United States] {e1 shipped} 2.5 million doses of the Moderna vaccine to [m2:TWN.GOV Taiwan] on Sunday, more than tripling a pledge made by [m3:USA.LEG three senators] who stopped in [m4:@TWN Taipei] this month, while [m5:JPN.GOV Japan] has also donated 1.2 million.
e1 m1 > m2 AID actual 2021-06-20/day ctx=health

### Focus Taiwan 2022-08-02
[m1:USA.LEG U.S. House Speaker Nancy Pelosi] {e1 said} on landing at Songshan airport in [m2:@TWN Taipei] that [m6=m1 her] trip honoured an unwavering commitment to supporting [m3:TWN.GOV Taiwan's democracy], and [m4:CHN.GOV China's foreign ministry] {e2 lodged a strong protest} with [m5:USA.GOV the American embassy].
e1 m1 > m3 SUPPORT actual 2022-08-02/none ctx=diplomatic
e2 m4 > m5 ACCUSE actual 2022-08-02/none mode=disapprove ctx=diplomatic

### Focus Taiwan 2018-11-02 none
The number of bookshops in [m1:@TWN Taichung] fell to 71 last year from 88 five years before, while a chain with branches in [m2:@HKG Hong Kong] and [m3:@CHN Suzhou] opened a new store near the railway station, [m4:TWN.BUS the publishers' association] said.
