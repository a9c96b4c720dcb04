### State Department 2013-05-09
[m1:USA.GOV The United States] {e1 has provided} nearly $510 million in humanitarian assistance to [m2:SYR.CVL those affected by the crisis in Syria] since it began, [m3:USA.GOV Secretary of State John Kerry] said during a visit to [m4:@ITA Rome].
e1 m1 > m2 AID actual 2013-05-09/none ctx=human_security said=m3

### State Department 2013-02-28
[m1:USA.GOV The United States] {e1 will provide} [m2:SYR.OPP the Syrian Opposition Coalition] with an additional $60 million in non-lethal support, [m3:USA.GOV Secretary of State John Kerry] said after a meeting of eleven foreign ministers in [m4:@ITA Rome].
e1 m1 > m2 AGREE planned 2013-02-28/none ctx=military said=m3

### White House 2016-05-23
[m1:USA.GOV The United States] {e1 is fully lifting} [m6=m1 its] ban on the sale of lethal weapons to [m2:VNM.GOV Vietnam], [m3:USA.GOV President Barack Obama] said at a joint press conference with [m4:VNM.GOV President Tran Dai Quang] in [m5:@VNM Hanoi].
e1 m1 > m2 CONCEDE actual 2016-05-23/none ctx=military,economic said=m3

### White House 2023-09-10
[m1:USA.GOV President Joe Biden] and [m2:VNM.GOV Communist Party General Secretary Nguyen Phu Trong] on Sunday {e1 elevated} the relations of [m6=m1+m2 their] countries to a comprehensive strategic partnership in [m3:@VNM Hanoi], a level so far kept for [m4:CHN.GOV China], [m5:RUS.GOV Russia] and a few others.
e1 m1 > m2 SUPPORT actual 2023-09-10/day ctx=diplomatic

### White House 2017-05-31
[m1:USA.GOV President Donald J. Trump] on Wednesday {e1 welcomed} [m2:VNM.GOV Prime Minister Nguyen Xuan Phuc] to the Oval Office for talks on trade, after the visitor's stop in [m3:@USA New York].
e1 m2 > m1 CONSULT actual 2017-05-31/day mode=visit ctx=diplomatic,economic

### VNA 2017-05-24
[m1:USA.MIL The U.S. Coast Guard] {e1 transferred} a decommissioned cutter, the Morgenthau, to [m2:VNM.MIL the Vietnam Coast Guard] as a grant at a ceremony in [m3:@USA Honolulu] attended by [m4:VNM.GOV Ambassador Pham Quang Vinh].
e1 m1 > m2 AID actual 2017-05-24/none ctx=military

### VNA 2018-08-30
[m1:VNM.GOV Vietnam] {e1 returned} what are believed to be the remains of two [m2:USA.MIL American soldiers missing since the war] to [m3:USA.GOV the U.S. side] at Da Nang airport on Thursday, the 147th such repatriation since 1973.
e1 m1 > m3 RETREAT actual 2018-08-30/day ctx=military

### VNA 2024-08-19
[m1:VNM.GOV Party General Secretary and President To Lam] and [m2:CHN.GOV Chinese President Xi Jinping] looked on in [m3:@CHN Beijing] on Monday as ministers {e1 signed} 14 documents, among them one on railways from [m4:@VNM Lao Cai] to [m5:@VNM Hai Phong].
e1 m1 > m2 SUPPORT actual 2024-08-19/day ctx=diplomatic,economic

### VNA 2014-08-27
[m1:VNM.GOV Le Hong Anh, special envoy of the Vietnamese party leader,] and [m2:CHN.GOV Chinese officials] {e1 agreed to manage} disputes at sea through negotiation, three months after riots in [m3:@VNM Binh Duong] over a Chinese oil rig.
e1 m1 > m2 AGREE planned 2014-08-27/none ctx=territory

### VNA 2014-07-16
[m1:CHN.BUS China National Petroleum Corporation] {e1 towed [m6=m1 its] drilling rig away} from waters claimed by [m2:VNM.GOV Vietnam] a month ahead of schedule, [m3:VNM.MIL the coast guard in Hanoi] said on Wednesday; [m4:USA.GOV Washington] {e2 had urged} such a step on [m5:CHN.GOV China].
e1 m1 > m2 RETREAT actual 2014-07-16/day mode=withdraw ctx=territory,natural_resource said=m3
e2 m4 > m5 REQUEST requested 2014-07-16/none mode=yield ctx=territory

### Council of the EU 2014-06-27
[m1:EU The leaders of the European Union] on Friday {e1 signed association agreements} with [m2:GEO.GOV Georgia], [m3:MDA.GOV Moldova] and [m4:UKR.GOV Ukraine] in [m5:@BEL Brussels], seven months after a crisis over [m6:@LTU Vilnius].
e1 m1 > m2,m3,m4 SUPPORT actual 2014-06-27/day ctx=diplomatic,economic

### Council of the EU 2013-02-18
[m1:EU The Council] {e1 approved} the launch of a mission of 450 instructors and guards to train [m2:MLI.MIL the Malian army], which will have its headquarters in [m3:@MLI Bamako] under [m4:FRA.MIL the French Brigadier General Francois Lecointre].
e1 m1 > m2 AGREE planned 2013-02-18/none ctx=military,peacekeeping

### Council of the EU 2013-09-30
[m1:EU European Union instructors at the Koulikoro camp] {e1 have completed the training} of two battalions of [m2:MLI.MIL the Malian armed forces], the mission said in [m3:@MLI Bamako], and the second is already on its way to [m4:@MLI Gao].
e1 m1 > m2 AID actual 2013-09-30/none ctx=military

### Council of the EU 2012-04-23
[m1:EU EU foreign ministers] {e1 suspended} most sanctions on [m2:MMR.GOV Myanmar] for a year on Monday in recognition of reforms by [m3:MMR.GOV President Thein Sein], keeping an arms embargo in place, at a meeting in [m4:@LUX Luxembourg].
e1 m1 > m2 CONCEDE actual 2012-04-23/day ctx=economic,pro_democracy

### Council of the EU 2012-04-27
[m1:EU EU foreign policy chief Catherine Ashton] {e1 is to open} a representation in [m2:@MMR Yangon] on Saturday and to be received by [m3:MMR.GOV President Thein Sein] and [m4:MMR.OPP Aung San Suu Kyi], [m6=m1 her] office said in [m5:@BEL Brussels].
e1 m1 > m3,m4 AGREE planned 2012-04-28/day ctx=diplomatic

### MOFA Japan 2016-11-02
[m1:JPN.GOV Prime Minister Shinzo Abe] {e1 told} [m2:MMR.GOV State Counsellor Aung San Suu Kyi] in [m3:@JPN Tokyo] that the Japanese public and private sectors would extend 800 billion yen to [m4=m2 her] country over five years, and welcomed a plan by [m5:MMR.GOV Naypyidaw] on peace.
e1 m1 > m2 AGREE planned 2016-11-02/none ctx=economic

### MOFA Japan 2020-10-05
[m1:JPN.GOV Japan] {e1 supplied} 14 all-terrain ambulances under a grant to [m2:MMR.GOV Myanmar's Ministry of Health and Sports], and the keys were passed on in [m3:@MMR Yangon] by [m4:JPN.GOV Ambassador Ichiro Maruyama].
e1 m1 > m2 AID actual 2020-10-05/none ctx=health

### MOFA Japan 2007-05-18 none
Visitors to the exhibition of woodblock prints, which travelled to [m1:@CZE Prague] and [m2:@AUT Graz] before closing in [m3:@SVN Ljubljana], numbered 41,000, nearly half of them pupils in school groups, according to the catalogue office.
