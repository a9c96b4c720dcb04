### VOA 2013-06-07
[m1:USA.GOV President Barack Obama] and [m2:CHN.GOV Chinese President Xi Jinping] {e1 began two days of informal talks} on Friday at an estate near [m3:@USA Palm Springs], with cyber theft and [m4:PRK.GOV North Korea] high on the list.
e1 m2 > m1 CONSULT actual 2013-06-07/day mode=visit ctx=diplomatic,cyber

### VOA 2015-09-25
[m1:USA.GOV Barack Obama] and [m2:CHN.GOV Xi Jinping] {e1 agreed} at the White House on Friday that neither government would support the theft of company secrets, days after the guest had dined in [m3:@USA Seattle] with [m4:USA.BUS technology executives].
e1 m1 > m2 AGREE planned 2015-09-25/day ctx=cyber

### VOA 2016-09-03
[m1:USA.GOV The United States] and [m2:CHN.GOV China] {e1 handed [m6=m1+m2 their] ratification papers} for the Paris climate accord to [m3:UN U.N. Secretary-General Ban Ki-moon] in [m4:@CHN Hangzhou] on Saturday, ahead of [m5:IND.GOV India].
e1 m1,m2 > m3 SUPPORT actual 2016-09-03/day ctx=environment

### VOA 2023-11-15
[m1:USA.GOV President Joe Biden] and [m2:CHN.GOV President Xi Jinping] {e1 met for four hours} at an estate south of [m3:@USA San Francisco] on Wednesday, as [m4:? leaders of the Pacific rim] gathered in the city.
e1 m2 > m1 CONSULT actual 2023-11-15/day mode=visit ctx=diplomatic

### VOA 2023-11-15
[m1:CHN.GOV China] {e1 will restore} military-to-military channels with [m2:USA.MIL the Pentagon], a senior official told reporters in [m3:@USA Woodside], fifteen months after cutting them over a visit to [m4:@TWN Taipei].
e1 m1 > m2 AGREE planned 2023-11-15/none ctx=military,diplomatic

### VOA 2023-12-21
[m1:USA.MIL General Charles Brown, the top U.S. officer,] {e1 held a video call} with [m2:CHN.MIL General Liu Zhenli] on Thursday, the first at that level since August 2022, said a Pentagon spokesman who was with [m3:USA.GOV Lloyd Austin] in [m4:@BHR Manama].
e1 m1 > m2 CONSULT actual 2023-12-21/day mode=phone ctx=military

### VOA 2023-02-03
[m1:USA.GOV Secretary of State Antony Blinken] {e1 postponed} a trip to [m2:CHN.GOV China] on Friday because of a surveillance balloon over [m3:@USA Montana], [m4:USA.GOV the White House] announced after [m5:CHN.GOV Beijing's] {e2 expression of regret}.
e1 m1 > m2 REJECT actual 2023-02-03/day mode=meet ctx=diplomatic
e2 m5 > m1 SUPPORT actual 2023-02-03/none ctx=diplomatic

### VOA 2023-06-14
[m1:USA.GOV Antony Blinken] {e1 leaves} on Friday for [m2:@CHN Beijing], where [m3=m1 he] is likely to be received by [m4:CHN.GOV Foreign Minister Qin Gang] before flying to [m5:@GBR London], a spokesman said.
e1 m1 > m4 AGREE planned 2023-06-16/day ctx=diplomatic

### VOA 2007-12-06
[m1:USA.GOV President George W. Bush] {e1 wrote} [m2:PRK.GOV Kim Jong Il] a letter on disclosing nuclear programs, which envoy [m3:USA.GOV Christopher Hill] left in [m4:@PRK Pyongyang] this week, [m5:USA.GOV the White House] said on Thursday.
e1 m1 > m2 CONSULT actual 2007-12-03/week ctx=cbrn,diplomatic said=m5

### VOA 2018-06-01
[m1:PRK.GOV North Korea's Kim Yong Chol] {e1 brought a letter} into the Oval Office on Friday and stayed eighty minutes with [m2:USA.GOV Donald Trump], who said afterwards that the summit in [m3:@SGP Singapore] {e2 was on again}.
e1 m1 > m2 CONSULT actual 2018-06-01/day mode=visit ctx=diplomatic,cbrn
e2 m2 > m1 AGREE planned 2018-06-01/day ctx=diplomatic,cbrn

### VOA 2012-02-29
[m1:PRK.GOV North Korea] {e1 has agreed to suspend} uranium enrichment and admit inspectors, [m2:USA.GOV the State Department] said on Wednesday, and [m3:USA.GOV the United States] {e2 will provide} 240,000 tons of food under an understanding reached in [m4:@CHN Beijing].
e1 m1 > m3 AGREE planned 2012-02-29/none ctx=cbrn said=m2
e2 m3 > m1 AGREE planned 2012-02-29/none ctx=human_security said=m2

### VOA 2012-03-28
[m1:USA.GOV The United States] {e1 has halted} food shipments to [m2:PRK.GOV North Korea] because of a rocket launch plan, a Pentagon official told [m3:USA.LEG lawmakers], while [m4:KOR.GOV South Korea's president] was saying farewell to guests of a summit in [m5:@KOR Seoul].
e1 m1 > m2 SANCTION actual 2012-03-28/none mode=discontinue ctx=cbrn

### VOA 2008-05-16
[m1:USA.GOV The United States] on Friday announced [m5=m1 it] {e1 would resume} food aid to [m2:PRK.CVL hungry people in North Korea] with 500,000 tons over a year, of which [m3:WFP the World Food Program] is to deliver most from [m4:@PRK Nampo].
e1 m1 > m2 AGREE planned 2008-05-16/day ctx=human_security

### VOA 2008-06-30
[m1:USA.BUS An American freighter] {e1 docked} at [m2:@PRK Nampo] with 37,000 tons of wheat for [m3:PRK.CVL North Koreans], the first of a promised half a million, and [m4:WFP World Food Program staff] climbed aboard.
e1 m1 > m3 AID actual 2008-06-30/none ctx=human_security

### VOA 2008-02-26
[m1:USA.SOC The New York Philharmonic] {e1 played} in [m2:@PRK Pyongyang] on Tuesday for [m3:PRK.GOV an audience of senior officials], a concert that [m4:USA.GOV the White House] said [m5=m4 it] did not overrate.
e1 m1 > m3 COOPERATE actual 2008-02-26/day ctx=diplomatic

### VOA 2006-05-02 none
A coal barge on the Yalu is loaded by hand at [m1:@PRK Sinuiju] and unloaded by crane at [m2:@CHN Dandong], where the price of a ton was 280 yuan in April, half of what it cost in [m3:@KOR Pohang].
