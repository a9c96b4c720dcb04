### VOA 2010-06-14
[m1:USA.GOV A senior State Department official visiting Bishkek] on Monday {e1 voiced full support} for [m2:KGZ.GOV Kyrgyzstan's interim government led by Roza Otunbayeva], days after clashes in the southern city of [m3:@KGZ Osh] sent tens of thousands toward [m4:@UZB Uzbekistan].
e1 m1 > m2 SUPPORT actual 2010-06-14/day ctx=diplomatic

### VOA 2010-07-27
[m1:? International donors] meeting in [m2:@KGZ Bishkek] {e1 pledged} $1.1 billion over two and a half years to help [m3:KGZ.GOV Kyrgyzstan] rebuild after the June violence in [m5=m3 its] south, [m4:WORLDBANK the World Bank] said on Tuesday.
e1 m1 > m3 AGREE planned 2010-07-27/none ctx=economic said=m4

### VOA 2010-06-19
[m1:UZB.GOV Uzbekistan] {e1 has taken in} about 80,000 [m2:KGZ.REF ethnic Uzbek refugees, most of them women and children], since fighting broke out in [m3:@KGZ southern Kyrgyzstan], [m4:UNICEF the U.N. Children's Fund] said in [m5:@CHE Geneva].
e1 m1 > m2 AID actual 2010-06-19/none ctx=migration,asylum said=m4

### VOA 2010-06-14
[m1:UZB.GOV Uzbek authorities] on Monday {e1 closed} the border to [m2:KGZ.REF refugees fleeing the ethnic clashes in Kyrgyzstan], with [m3:UZB.GOV Deputy Prime Minister Abdulla Aripov] saying camps in [m4:@UZB the Andijan region] could hold no more.
e1 m1 > m2 COERCE actual 2010-06-14/day mode=restrict ctx=migration

### AFP 2013-12-05
[m1:FRA.GOV France] will immediately send several hundred more soldiers to [m2:CAF.GOV the Central African Republic], [m3:FRA.GOV President Francois Hollande] {e1 promised} on Thursday after a vote by [m4:UN the U.N. Security Council] in [m5:@USA New York].
e1 m1 > m2 AGREE planned 2013-12-05/day ctx=peacekeeping,military said=m3

### AFP 2014-02-11
[m1:COD.MIL The Democratic Republic of Congo] {e1 has sent} 850 peacekeepers to [m2:CAF.GOV the Central African Republic] as part of [m3:AU the African Union's force], whose commander is based in the capital, [m4:@CAF Bangui].
e1 m1 > m2 AID actual 2014-02-11/none ctx=peacekeeping

### AFP 2016-10-30
[m1:FRA.MIL The last French combat troops of Operation Sangaris] {e1 left} [m2:CAF.GOV the Central African Republic] on Sunday, [m3:FRA.GOV Defence Minister Jean-Yves Le Drian] said in [m4:@CAF Bangui], where some 10,000 soldiers of [m5:UN the U.N. mission] remain.
e1 m1 > m2 RETREAT actual 2016-10-30/day mode=withdraw ctx=military,peacekeeping said=m3

### Kyodo 2013-12-23
[m1:JPN.GOV The Japanese government] decided on Monday to {e1 hand over} 10,000 rounds of ammunition free of charge to [m2:KOR.MIL South Korean troops serving with the U.N. mission in South Sudan], whose base in [m3:@SSD Bor] was surrounded by [m4:SSD.REB rebels].
e1 m1 > m2 AID actual 2013-12-23/day ctx=peacekeeping,military

### Kyodo 2014-07-17
[m1:JPN.GOV Japan's National Security Council] on Thursday {e1 approved the sale} to [m2:USA.GOV the United States] of a sensor for Patriot missiles made by [m3:JPN.BUS Mitsubishi Heavy Industries], the first such deal since [m4:JPN.GOV Prime Minister Shinzo Abe] loosened export rules.
e1 m1 > m2 AGREE planned 2014-07-17/day ctx=military,economic

### Kyodo 2020-08-28
[m1:PHL.GOV The Philippine Defense Department] {e1 has bought} four air surveillance radars from [m2:JPN.BUS Mitsubishi Electric] for $103 million, [m3:JPN.GOV the Defense Ministry in Tokyo] said on Friday, the first export of finished defence equipment since 2014.
e1 m1 > m2 COOPERATE actual 2020-08-28/none ctx=military,economic said=m3

### Manila Bulletin 2021-07-08
[m1:JPN.GOV Japanese Ambassador Koshikawa Kazuhiko] {e1 handed over} 1.1 million doses of AstraZeneca vaccine to [m2:PHL.GOV Health Secretary Francisco Duque] at Villamor Air Base in [m3:@PHL Pasay City] on Thursday night.
e1 m1 > m2 AID actual 2021-07-08/day ctx=health

### Manila Bulletin 2021-06-15
[m1:JPN.GOV Tokyo] {e1 is considering an offer of} surplus coronavirus vaccine to [m2:PHL.GOV the Philippines] and other Southeast Asian neighbours, having already promised a batch to [m3:VNM.GOV Vietnam], [m4:JPN.GOV Foreign Minister Toshimitsu Motegi] said.
e1 m1 > m2 AGREE hypothetical 2021-06-15/none ctx=health said=m4

### Xinhua 2014-09-16
[m1:CHN.MED A 59-member Chinese laboratory team] {e1 began work} in [m2:SLE.GOV Sierra Leone] to help test for Ebola at a hospital built with Chinese money outside [m3:@SLE Freetown], while similar teams from [m4:GBR.MED Britain] are expected next month.
e1 m1 > m2 AID actual 2014-09-16/none ctx=health

### Reuters 2014-09-16
[m1:USA.GOV U.S. President Barack Obama] on Tuesday {e1 said [m2=m1 he] would send} 3,000 troops to [m3:LBR.GOV Liberia] to build Ebola treatment centres, a plan that [m4:NGO Doctors Without Borders], critical of the slow response of [m5:WHO the World Health Organization], {e2 welcomed}.
e1 m1 > m3 AGREE planned 2014-09-16/day ctx=health,military
e2 m4 > m1 SUPPORT actual 2014-09-16/none ctx=health

### AP 2015-01-23
[m1:WORLDBANK The World Bank] {e1 announced an increase} in [m5=m1 its] Ebola funding for [m2:GIN.GOV Guinea], [m3:LBR.GOV Liberia] and [m4:SLE.GOV Sierra Leone], bringing the grants already being spent on schools and clinics to almost $1 billion.
e1 m1 > m2,m3,m4 AID actual 2015-01-23/none ctx=health,economic

### AP 2011-08-08
[m1:USA.GOV The White House] on Monday {e1 announced} about $105 million in new emergency funding for [m2:SOM.CVL people in Somalia] and elsewhere in [m3:@KEN the drought-hit Horn of Africa], where [m4:USA.GOV Jill Biden] toured a camp in Kenya.
e1 m1 > m2 AID actual 2011-08-08/day ctx=disasters,human_security

### Anadolu 2011-08-19
[m1:TUR.GOV Prime Minister Recep Tayyip Erdogan], accompanied by [m2=m1 his] wife and five ministers, {e1 arrived} in [m3:@SOM Mogadishu] on Friday for talks with [m4:SOM.GOV President Sharif Sheikh Ahmed] on famine relief, the first such visit by a non-African leader in two decades.
e1 m1 > m4 CONSULT actual 2011-08-19/day mode=visit ctx=diplomatic,disasters

### Anadolu 2020-04-10
[m1:TUR.GOV A Turkish military cargo plane] {e1 brought} medical masks, overalls and test kits to [m2:GBR.GOV Britain] on Friday in response to a request from [m3:GBR.GOV the National Health Service], the second such shipment after one for [m4:@ITA Italy] and [m5:@ESP Spain].
e1 m1 > m2 AID actual 2020-04-10/day ctx=health

### Anadolu 2020-04-14
[m1:GBR.GOV British Foreign Secretary Dominic Raab] {e1 thanked} [m2:TUR.GOV Turkey] for sending protective equipment for the country's hospitals, where [m3:GBR.LAB nurses' unions] have complained of shortages since the middle of March.
e1 m1 > m2 SUPPORT actual 2020-04-14/none ctx=health

### Daily Star 2017-09-21
[m1:BGD.GOV Bangladesh] now {e1 hosts} more than 800,000 [m2:MMR.REF Rohingya who crossed the Naf river from Myanmar's Rakhine state], [m3:BGD.GOV Prime Minister Sheikh Hasina] told [m4:UN the U.N. General Assembly] in [m5:@USA New York].
e1 m1 > m2 AID actual 2017-09-21/none ctx=asylum,migration said=m3

### Daily Star 2017-11-23
[m1:MMR.GOV Myanmar] and [m2:BGD.GOV Bangladesh] {e1 struck an agreement} on Thursday on the return of [m3:MMR.REF Rohingya refugees], after pressure from [m4:CHN.GOV China] and a visit to [m5:@MMR Naypyitaw] by [m6:VAT Pope Francis]'s advance team.
e1 m1 > m2 SUPPORT actual 2017-11-23/day ctx=migration,asylum

### Daily Star 2018-11-15
[m1:BGD.GOV Bangladesh's refugee commissioner Abul Kalam] said the first 150 [m2:MMR.REF Rohingya refugees] {e1 refused} to board buses for [m3:@MMR Rakhine] on Thursday, and no one would be sent back against [m4=m2 their] will, as [m5:UNHCR the U.N. refugee agency] had {e2 demanded}.
e1 m2 > m1 REJECT actual 2018-11-15/day mode=yield ctx=migration
e2 m5 > m1 REQUEST requested 2018-11-15/none mode=yield ctx=migration

### Interfax 2021-05-11 none
[m1:@RUS Moscow]'s largest airport handled 12 percent fewer passengers in April than in the same month of 2019, with most of the traffic going to [m2:@TUR Antalya] and [m3:@EGY Cairo], [m4:RUS.BUS the operator] reported.
