### UN News 2017-11-28
[m1:PAK.MIL A Pakistani field hospital serving with the U.N. mission in Congo] {e1 has treated} more than 3,000 [m2:COD.CVL residents of Bukavu] free of charge since January, the mission said in [m3:@COD Kinshasa].
e1 m1 > m2 AID actual 2017-01-01/year ctx=health,peacekeeping

### UN News 2007-07-31
[m1:UN The Security Council] on Tuesday unanimously {e1 authorized} a 26,000-strong hybrid force for [m2:SDN.GOV Sudan's Darfur region], whose first battalions, from [m3:@NGA Nigeria] and [m4:@RWA Rwanda], are to arrive by December.
e1 m1 > m2 AGREE planned 2007-07-31/day ctx=peacekeeping

### UN News 2007-06-12
[m1:SDN.GOV Sudan] {e1 agreed to accept} a joint peacekeeping force of [m2:AU the African Union] and [m3:UN the United Nations] in its western Darfur region, an official said after two days of talks in [m4:@ETH Addis Ababa].
e1 m1 > m2,m3 AGREE planned 2007-06-12/none ctx=peacekeeping

### UN News 2008-01-22
[m1:CHN.MIL An advance party of 140 Chinese army engineers] {e1 has deployed} to [m2:@SDN Nyala] with [m3:UN the U.N.-African Union mission in Darfur] to build roads and dig wells, ahead of [m4:THA.MIL a Thai battalion] that [m5:SDN.GOV Khartoum] {e2 has refused to admit}.
e1 m1 > m3 AID actual 2008-01-22/none ctx=peacekeeping
e2 m5 > m4 REJECT actual 2008-01-22/none mode=yield ctx=peacekeeping

### UN News 2008-02-09
[m1:SDN.GOV Sudan's Foreign Ministry] and [m2:UN mission chief Rodolphe Adada] {e1 signed a status of forces agreement} on Saturday in [m3:@SDN Khartoum], where [m4:USA.GOV U.S. envoy Richard Williamson] is expected later this month.
e1 m1 > m2 SUPPORT actual 2008-02-09/day ctx=peacekeeping

### UN News 2011-06-27
[m1:UN The Security Council] decided on Monday {e1 to send} 4,200 Ethiopian soldiers to [m2:SDN.CVL the people of Abyei], a border area claimed by both [m3:@SDN Sudan] and [m4:@SSD the soon-to-be-independent South].
e1 m1 > m2 AGREE planned 2011-06-27/day ctx=peacekeeping,territory

### UN News 2013-11-05
[m1:COD.GOV President Joseph Kabila] {e1 paid tribute to} [m2:UN the U.N. intervention brigade], composed of [m3:TZA.MIL Tanzanian], [m4:ZAF.MIL South African] and [m5:MWI.MIL Malawian troops], for [m8=m2 its] part in the defeat of [m6:COD.REB the M23] around [m7:@COD Rutshuru].
e1 m1 > m2 SUPPORT actual 2013-11-05/none ctx=military,peacekeeping

### ICRC 2018-10-13
[m1:ICRC The International Committee of the Red Cross] {e1 handed out} seed and hoes to 12,000 [m2:NGA.CVL farming families displaced from around Lake Chad] this week, [m5=m1 its] office in [m3:@NGA Maiduguri] said, calling for the release of a midwife held by [m4:BOKOHARAM.REB militants].
e1 m1 > m2 AID actual 2018-10-08/week ctx=human_security

### ICRC 2017-05-06
[m1:BOKOHARAM.REB Boko Haram] on Saturday {e1 set free} 82 [m2:NGA.EDU schoolgirls seized in Chibok three years ago] in exchange for detained commanders, with [m3:CHE.GOV Switzerland] and [m4:ICRC the Red Cross] {e2 acting as intermediaries}, [m5:NGA.GOV Nigeria's presidency] said.
e1 m1 > m2 RETREAT actual 2017-05-06/day mode=release ctx=terrorism said=m5
e2 m3,m4 > m1 CONSULT actual 2017-05-06/none mode=third-party ctx=terrorism

### ICRC 2014-10-17
[m1:NGA.MIL Nigeria's chief of defence staff, Alex Badeh,] {e1 announced a truce} with [m2:BOKOHARAM.REB Boko Haram] on Friday and said negotiators in [m3:@TCD N'Djamena] expected the girls from Chibok to be let go within days; the group has not confirmed it.
e1 m1 > m2 CONCEDE actual 2014-10-17/day ctx=military,terrorism

### Premium Times 2015-03-04
[m1:CMR.MIL Cameroon's Rapid Intervention Battalion] {e1 conducted joint operations} with [m2:TCD.MIL Chadian troops] against [m3:BOKOHARAM.REB Boko Haram] near the town of [m4:@NGA Gamboru] on Wednesday, a military source in [m5:@CMR Maroua] said.
e1 m1 > m2 COOPERATE actual 2015-03-04/day ctx=military,terrorism

### Premium Times 2015-01-31
[m1:AU African Union leaders] {e1 endorsed} a plan by [m2:NGA.GOV Nigeria], [m3:TCD.GOV Chad] and three neighbours to raise a regional force of 7,500 against [m4:BOKOHARAM.REB Boko Haram] at the close of a summit in [m5:@ETH Addis Ababa].
e1 m1 > m2,m3 SUPPORT actual 2015-01-31/none ctx=military,terrorism

### Premium Times 2015-06-14
[m1:USA.GOV The United States] {e1 will give} $5 million to [m2:? the multinational task force fighting Boko Haram], Assistant Secretary of State [m3:USA.GOV Linda Thomas-Greenfield] said in [m4:@ZAF Johannesburg], days after [m5:NGA.GOV Nigeria] {e2 committed} $100 million to [m6=m2 it].
e1 m1 > m2 AGREE planned 2015-06-14/none ctx=military,terrorism said=m3
e2 m5 > m2 AGREE planned 2015-06-14/none ctx=military,terrorism

### Premium Times 2016-01-08
[m1:USA.MIL The U.S. Army's Africa Command] on Thursday {e1 transferred} 24 mine-resistant vehicles worth $11 million to [m2:NGA.MIL Nigeria's military] at a base in [m3:@NGA Lagos] as a grant, [m4:USA.MIL spokesman Col. Mark Cheadle] said in [m5:@DEU Stuttgart].
e1 m1 > m2 AID actual 2016-01-07/day ctx=military,terrorism said=m4

### Premium Times 2021-07-22
[m1:NGA.MIL The Nigerian Air Force] {e1 took delivery of} six A-29 Super Tucano planes on Thursday, [m2:NGA.MIL spokesman Edward Gabkwet] said, half of a dozen bought for almost $500 million from [m3:USA.GOV the U.S. government] after years of delay over human rights.
e1 m1 > m3 COOPERATE actual 2021-07-22/day ctx=military,economic

### Premium Times 2014-11-10
[m1:NGA.GOV Nigeria's ambassador in Washington, Adebowale Adefuye,] {e1 faulted} [m2:USA.GOV the United States] for refusing to sell helicopters needed against [m3:BOKOHARAM.REB Boko Haram], even as [m4:USA.MIL American special forces] {e2 were training} [m5:NGA.MIL a Nigerian ranger battalion] at a camp near [m6:@NGA Jaji].
e1 m1 > m2 ACCUSE actual 2014-11-10/none mode=disapprove ctx=military
e2 m4 > m5 AID actual 2014-11-10/none ctx=military

### Sahara Reporters 2016-02-22
[m1:CMR.GOV Cameroon] {e1 allowed} [m2:UNHCR U.N. refugee officials] to register the new arrivals at Kolofata again on Monday, a week after the army had kept [m3=m2 them] out for security reasons, a local official in [m4:@CMR Mora] said.
e1 m1 > m2 CONCEDE actual 2016-02-22/day ctx=asylum

### Sahara Reporters 2012-06-04 none
Banks in [m1:@NGA Kano] opened two hours later than usual on Monday because of a power failure, and customers of a lender with headquarters in [m2:@TGO Lome] were asked to use branches in [m3:@NGA Kaduna].
