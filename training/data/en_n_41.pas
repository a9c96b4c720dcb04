### Reuters 2010-12-06
[m1:KOR.MIL South Korea] {e1 began live-fire drills} at 29 sites off [m61=m1 its] coasts on Monday, two weeks after the {e3 shelling} of Yeonpyeong island by [m2:PRK.GOV the North], as [m3:USA.GOV Secretary of State Hillary Clinton] {e2 received} [m4:JPN.GOV Japan's foreign minister] in [m5:@USA Washington].
e1 m1 > m2 MOBILIZE actual 2010-12-06/day mode=weapons ctx=military
e2 m4 > m3 CONSULT actual 2010-12-06/day mode=visit ctx=diplomatic
e3 m2 > m1 ASSAULT actual 2010-11-22/week mode=heavy-weapons ctx=military bg

### Reuters 2010-11-23
[m1:PRK.MIL North Korean artillery] {e1 rained shells on} [m2:KOR.MIL a South Korean marine base] and houses on Yeonpyeong island on Tuesday, and [m3:KOR.MIL the South] {e2 scrambled F-16 fighters} and returned fire.
e1 m1 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m3 > m1 MOBILIZE actual 2010-11-23/day mode=weapons ctx=military

### Reuters 2010-12-17
[m1:PRK.MIL North Korea's military] said [m4=m1 it] {e1 would strike} again, with greater force, if [m2:KOR.MIL Seoul] went ahead with firing practice from Yeonpyeong island, in a notice carried by [m3:#KCNA state news agency KCNA] on Friday.
e1 m1 > m2 THREATEN threatened 2010-12-17/day mode=violence ctx=military

### Reuters 2010-12-18
[m1:RUS.GOV The Russian foreign ministry] {e1 urged} [m2:KOR.GOV South Korea] to drop a planned firing exercise on Yeonpyeong island, after calling in [m3:KOR.GOV the ambassadors of South Korea] and [m4:USA.GOV the United States] in [m5:@RUS Moscow].
e1 m1 > m2 REQUEST requested 2010-12-18/none mode=yield ctx=military

### Reuters 2010-12-19
[m1:KOR.MIL South Korea's defence ministry] {e1 brushed aside} appeals by [m2:RUS.GOV Russia] and [m3:CHN.GOV China] on Sunday to call off a firing exercise, saying it would be held as soon as fog lifted over [m4:@KOR Yeonpyeong].
e1 m1 > m2,m3 REJECT actual 2010-12-19/day mode=yield ctx=military

### Reuters 2010-12-20
[m1:UNSC The U.N. Security Council] failed on Monday to agree on a statement because [m2:CHN.GOV China] {e1 opposed} wording by [m3:GBR.GOV Britain] that would have condemned [m4:PRK.GOV North Korea] for the shelling of an island.
e1 m2 > m3 REJECT actual 2010-12-20/none mode=change ctx=diplomatic

### Anadolu 2015-11-24
[m1:TUR.MIL Turkish F-16s] {e1 brought down} [m2:RUS.MIL a Russian Su-24 bomber] near the Syrian border on Tuesday after [m4=m2 it] had been warned ten times in five minutes, [m3:TUR.MIL the general staff in Ankara] said.
e1 m1 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=military said=m3

### Anadolu 2015-11-25
[m1:RUS.MIL Russia] will {e1 move S-400 missiles} to [m5=m1 its] air base in [m2:@SYR Latakia], [m3:RUS.GOV Defence Minister Sergei Shoigu] announced on Wednesday, a day after the loss of a bomber to [m4:TUR.MIL Turkish jets].
e1 m1 > m4 MOBILIZE planned 2015-11-25/day mode=weapons ctx=military said=m3

### Anadolu 2015-11-26
[m1:TUR.GOV President Recep Tayyip Erdogan] said on Thursday that an apology for the downing of a bomber was {e1 out of the question} and that it was [m2:RUS.GOV Russia] that had to be sorry for entering [m3=m1 Turkish] airspace.
e1 m1 > m2 REJECT actual 2015-11-26/day mode=yield ctx=military

### Anadolu 2015-11-28
[m1:RUS.GOV President Vladimir Putin] {e1 signed a decree} on Saturday that forbids charter flights to [m2:TUR.GOV Turkey], limits [m61=m2 its] imports and ends visa-free travel for [m3:TUR.CVL its citizens], [m80:RUS.GOV the Kremlin] said.
e1 m1 > m2 SANCTION actual 2015-11-28/day mode=discontinue ctx=economic

### Anadolu 2015-11-25
[m1:RUS.CVL Several hundred people] {e1 pelted} [m2:TUR.GOV the Turkish embassy in Moscow] with eggs and stones on Wednesday, breaking windows, while [m3:RUS.COP police] looked on for a quarter of an hour.
e1 m1 > m2 PROTEST actual 2015-11-25/day mode=riot ctx=military

### Anadolu 2016-06-27
[m1:TUR.GOV President Recep Tayyip Erdogan] has {e1 said sorry} to [m2:RUS.GOV Russia] for shooting down a jet last November, according to [m3:RUS.GOV the Kremlin], and aides spoke of a telephone call with [m4:RUS.GOV Vladimir Putin] in the coming days.
e1 m1 > m2 CONCEDE actual 2016-06-27/none ctx=military said=m3

### Anadolu 2016-06-30
[m1:RUS.GOV President Vladimir Putin] {e1 cancelled} restrictions on travel to [m2:TUR.GOV Turkey] on Thursday and told [m4:RUS.GOV his government] to begin work on the restoration of trade, a day after a telephone {e2 conversation} with [m3:TUR.GOV his Turkish counterpart].
e1 m1 > m2 CONCEDE actual 2016-06-30/day ctx=economic
e2 m1 > m3 CONSULT actual 2016-06-29/day mode=phone ctx=diplomatic

### Hindu 2007-03-14
[m1:IND.COP Police] {e1 shot dead} [m2:IND.AGR 14 villagers] at Nandigram in [m3:@IND West Bengal] on Wednesday while trying to re-enter an area that the state had set aside for a chemical hub of [m4:IDN.BUS Indonesia's Salim Group].
e1 m1 > m2 ASSAULT actual 2007-03-14/day mode=firearms ctx=repression,natural_resource

### Hindu 2007-03-15
[m1:IND.JUD The Calcutta High Court] on Thursday {e1 ordered} an inquiry by [m2:IND.GOV the Central Bureau of Investigation] into the conduct of [m3:IND.COP the West Bengal police] at Nandigram, on a petition by [m4:IND.CVL two lawyers].
e1 m1 > m3 ACCUSE actual 2007-03-15/day mode=investigate ctx=legal,repression

### Hindu 2007-03-16
[m1:IND.OPP The Trinamool Congress of Mamata Banerjee] {e1 brought} [m2:@IND West Bengal] to a standstill on Friday with a 12-hour shutdown against [m3:IND.GOV the state's Left Front government] over the deaths of villagers.
e1 m1 > m3 PROTEST actual 2007-03-16/day mode=strike ctx=repression

### Hindu 2007-03-17
[m1:IND.GOV West Bengal Chief Minister Buddhadeb Bhattacharjee] {e1 gave up} on Saturday the idea of a chemical hub at Nandigram, telling reporters in [m2:@IND Kolkata] that no land would be taken from [m3:IND.AGR its farmers].
e1 m1 > m3 CONCEDE actual 2007-03-17/day ctx=natural_resource

### Hindu 2006-12-04
[m1:IND.OPP Mamata Banerjee, leader of the opposition in West Bengal], {e1 began a fast} in the centre of [m2:@IND Kolkata] on Monday to have [m3:IND.GOV the state government] hand back fields taken for a car plant of [m4:IND.MNC Tata Motors].
e1 m1 > m3 PROTEST actual 2006-12-04/day mode=hunger ctx=natural_resource

### Hindu 2006-12-28
[m1:IND.OPP Mamata Banerjee] {e1 broke} a 25-day fast shortly before midnight on Thursday after letters from [m2:IND.GOV Prime Minister Manmohan Singh], who had {e2 asked} [m3=m1 her] to think of [m4=m1 her] health.
e1 m1 > m2 CONCEDE actual 2006-12-28/day ctx=natural_resource
e2 m2 > m3 REQUEST requested 2006-12-28/none mode=yield ctx=natural_resource
