### AP 2016-12-20
[m1:CHN.MIL China's navy] on Tuesday {e1 gave back} an unmanned underwater glider to [m2:USA.MIL the destroyer USS Mustin] near the spot where it had been taken, [m3:USA.GOV the Pentagon] said, five days after a complaint to [m4:CHN.GOV the foreign ministry in Beijing].
e1 m1 > m2 RETREAT actual 2016-12-20/day ctx=military said=m3

### AP 2016-12-17
[m1:CHN.MIL China's military] said late on Saturday [m2=m1 it] {e1 would return} the underwater drone [m6=m1 it] picked up in the South China Sea to [m3:USA.MIL the U.S. Navy] in an appropriate manner, while [m4:USA.ELI President-elect Donald Trump] {e2 tweeted} that [m5:CHN.GOV Beijing] had stolen it.
e1 m1 > m3 CONCEDE planned 2016-12-17/day ctx=military
e2 m4 > m5 ACCUSE actual 2016-12-17/none mode=allege ctx=military

### AP 2001-04-12
[m1:CHN.GOV China] {e1 allowed} [m2:USA.MIL the 24 crew members of a U.S. surveillance plane] to leave [m3:@CHN Hainan] on Thursday after [m4:USA.GOV Washington] {e2 wrote that it was very sorry} about the death of [m5:CHN.MIL a Chinese pilot].
e1 m1 > m2 RETREAT actual 2001-04-12/day mode=release ctx=military
e2 m4 > m1 SUPPORT actual 2001-04-12/none ctx=military,diplomatic

### AP 2001-05-24
[m1:CHN.GOV Beijing] {e1 has consented} to the return of [m2:USA.MIL a disabled EP-3 spy plane] in pieces aboard a cargo aircraft, [m3:CHN.GOV Foreign Ministry spokesman Zhu Bangzao] told a briefing, as the two sides went on discussing who pays.
e1 m1 > m2 CONCEDE planned 2001-05-24/none ctx=military said=m3

### AP 2015-01-22
[m1:YEM.GOV President Abed Rabbo Mansour Hadi] and [m2=m1 his] cabinet {e1 quit} on Thursday rather than bend to [m3:HOUTHI.REB the Houthi fighters surrounding his residence], an aide said in [m4:@YEM Sanaa], hours after [m5:UN U.N. envoy Jamal Benomar] {e2 had seen} both sides.
e1 m1 > m3 RETREAT actual 2015-01-22/day mode=resign ctx=executive
e2 m5 > m1,m3 CONSULT actual 2015-01-22/day mode=third-party ctx=executive

### AP 2015-01-21
Under a ten-point text released late on Wednesday, [m1:HOUTHI.REB the Houthis] {e1 are to leave} the presidential palace and free [m2:YEM.GOV Hadi's chief of staff], whom [m5=m1 they] seized in [m3:@YEM Sanaa] on Saturday, in exchange for seats in [m4:YEM.GOV the government].
e1 m1 > m4 CONCEDE planned 2015-01-21/day ctx=executive

### AP 2015-01-27
[m1:HOUTHI.REB The rebels] {e1 let} [m2:YEM.GOV Ahmed Awad bin Mubarak] go on Tuesday after ten days in captivity and delivered [m3=m2 him] to a tribal mediator in [m4:@YEM Shabwa], said [m5:YEM.CVL a sheikh from the Awaliq tribe].
e1 m1 > m2 RETREAT actual 2015-01-27/day mode=release ctx=executive said=m5

### AP 2012-02-27
[m1:YEM.ELI Ali Abdullah Saleh] formally {e1 ceded power} to [m2:YEM.GOV his deputy of eighteen years] at a ceremony in the palace in [m3:@YEM Sanaa] on Monday under a plan of [m4:GCC the Gulf Cooperation Council].
e1 m1 > m2 RETREAT actual 2012-02-27/day mode=resign ctx=executive

### AP 2011-04-23
[m1:YEM.GOV President Ali Abdullah Saleh] {e1 agreed} on Saturday to step down within 30 days in return for immunity, as proposed by [m2:GCC Yemen's Gulf neighbors], but [m3:YEM.CVL young protesters in Taiz] {e2 turned the offer down}.
e1 m1 > m2 CONCEDE planned 2011-04-23/day ctx=executive,pro_democracy
e2 m3 > m1 REJECT actual 2011-04-23/none mode=yield ctx=executive,pro_democracy

### AP 2013-03-12
[m1:SDN.GOV Sudan] and [m2:SSD.GOV South Sudan] {e1 agreed} in [m3:@ETH Addis Ababa] on Tuesday to restart oil exports within two weeks, mediator [m4:AU Thabo Mbeki] said, and to order [m5=m1+m2 their] troops out of a border zone.
e1 m1 > m2 AGREE planned 2013-03-12/day ctx=natural_resource,territory said=m4

### AP 2013-04-06
Oil from [m1:SSD.GOV South Sudan's] Thar Jath field {e1 began moving again} through [m2:SDN.GOV Sudan] on Saturday after a shutdown of 14 months, and ministers from [m3:@CHN Beijing] and [m4:@SDN Khartoum] were told when it reaches the port.
e1 m1 > m2 COOPERATE actual 2013-04-06/day ctx=natural_resource,economic

### AP 2012-04-20
[m1:SSD.GOV South Sudan's President Salva Kiir] {e1 ordered} [m2=m1 his] soldiers out of the disputed town of [m3:@SDN Heglig] on Friday, and [m4:SDN.GOV Sudan's defense minister] said nothing of it.
e1 m1 > m4 CONCEDE planned 2012-04-20/day ctx=territory,military

### AP 2012-05-29
[m1:SDN.MIL Khartoum's troops] {e1 evacuated} the contested town of [m2:@SDN Abyei] on Tuesday and turned over [m7=m1 their] compound to [m3:UN Ethiopian blue helmets], while talks between [m4:SDN.GOV Sudan] and [m5:SSD.GOV its southern neighbor] {e2 resumed} in [m6:@ETH Addis Ababa].
e1 m1 > m3 RETREAT actual 2012-05-29/day mode=withdraw ctx=territory,peacekeeping
e2 m4 > m5 CONSULT actual 2012-05-29/day ctx=territory

### AP 2009-12-07
[m1:SSD.OPP The Sudan People's Liberation Movement] {e1 called off} a march on parliament in [m2:@SDN Omdurman] on Monday evening when [m3:SDN.GOV the authorities] {e2 freed} [m4:SSD.OPP secretary-general Pagan Amum] after eight hours.
e1 m1 > m3 CONCEDE actual 2009-12-07/day ctx=legislative
e2 m3 > m4 RETREAT actual 2009-12-07/day mode=release ctx=legislative

### AP 2011-07-14
[m1:SDN.GOV Sudan's government] and [m2:SDN.REB the Liberation and Justice Movement, an alliance of small Darfur rebel groups,] {e1 put pen to paper} on a peace document in [m3:@QAT Doha] on Thursday; [m4:SDN.REB the larger Justice and Equality Movement] {e2 dismissed} it.
e1 m1 > m2 SUPPORT actual 2011-07-14/day ctx=military
e2 m4 > m1 REJECT actual 2011-07-14/none mode=yield ctx=military

### AP 2008-03-05 none
Gum arabic, a resin tapped from acacia trees around [m1:@SDN El Obeid], earned 60 million dollars last year, most of it from buyers in [m2:@FRA France] and [m3:@USA the United States], who use it in soft drinks, traders say.
