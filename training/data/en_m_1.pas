### Xinhua 2018-04-17
[m1:KAZ.GOV Kazakhstan's Ministry of Energy] and [m2:CHN.BUS China National Petroleum Corporation] have {e1 finalised an agreement} on the modernisation of the Shymkent refinery after two years of negotiations, the ministry's press service said in [m3:@KAZ Astana] on Tuesday.
e1 m1 > m2 SUPPORT actual 2018-04-17/none ctx=economic,natural_resource said=m1

### Xinhua 2018-04-24
[m1:KAZ.GOV Kazakhstan's Ministry of Energy] and [m2:CHN.BUS China National Petroleum Corporation] have {e1 agreed to draw up} a plan for the expansion of the Atyrau refinery by the end of the year, an official of [m3:KAZ.GOV the prime minister's office] told reporters on the sidelines of a forum in [m4:@CHN Beijing].
e1 m1 > m2 AGREE planned 2018-04-24/none ctx=economic,natural_resource said=m3

### Reuters 2015-02-20
[m1:GRC.GOV Greek Finance Minister Yanis Varoufakis] and [m2:EU his euro zone counterparts] {e1 reached an accord} on Friday that prolongs the country's bailout by four months, averting a cash crunch that had worried [m3:USA.BUS investors in New York] and [m4:@GBR London].
e1 m1 > m2 SUPPORT actual 2015-02-20/day ctx=economic

### Reuters 2015-02-24
[m1:EU Euro zone finance ministers] on Tuesday {e1 approved} a list of reforms submitted by [m2:GRC.GOV the government of Prime Minister Alexis Tsipras] as a basis for extending the bailout, which still has to be put to [m3:DEU.LEG the German Bundestag].
e1 m1 > m2 AGREE actual 2015-02-24/day ctx=economic

### AFP 2009-10-10
[m1:TUR.GOV Turkish Foreign Minister Ahmet Davutoglu] and [m2:ARM.GOV his Armenian counterpart Edward Nalbandian] {e1 signed} two protocols on the normalisation of ties at a ceremony in [m3:@CHE Zurich] attended by [m4:USA.GOV U.S. Secretary of State Hillary Clinton] and [m5:RUS.GOV Russia's Sergei Lavrov].
e1 m1 > m2 SUPPORT actual 2009-10-10/none ctx=diplomatic

### AFP 2009-08-31
[m1:TUR.GOV Turkey] and [m2:ARM.GOV Armenia] said late on Monday that [m3=m1+m2 they] {e1 would sign} two protocols on the establishment of diplomatic relations after six weeks of domestic consultations, according to a statement also issued by [m4:CHE.GOV Switzerland], which has mediated for more than a year.
e1 m1 > m2 AGREE planned 2009-08-31/day ctx=diplomatic

### Anadolu 2022-07-22
[m1:UN U.N. Secretary-General Antonio Guterres] on Friday {e1 welcomed} the deal that reopens three Black Sea ports to grain exports, calling [m2:TUR.GOV Turkey's president and government] indispensable to every step of the process between [m3:UKR.GOV Ukraine] and [m4:RUS.GOV Russia].
e1 m1 > m2 SUPPORT actual 2022-07-22/day ctx=economic,diplomatic

### Anadolu 2022-07-13
[m1:RUS.MIL Military delegations from Russia] and [m2:UKR.MIL Ukraine] {e1 met} with [m3:UN U.N. officials] in [m4:@TUR Istanbul] on Wednesday for talks on the export of grain from the port of [m5:@UKR Odesa], [m6:TUR.GOV the Turkish Defense Ministry] said.
e1 m1 > m2,m3 CONSULT actual 2022-07-13/day mode=third-party ctx=economic said=m6

### AP 2016-03-18
[m1:EU European Union leaders] and [m2:TUR.GOV Turkish Prime Minister Ahmet Davutoglu] {e1 clinched a deal} in [m3:@BEL Brussels] on Friday under which [m4:? migrants arriving on the Greek islands] will be sent back, despite the objections of [m5:NGO human rights groups].
e1 m1 > m2 SUPPORT actual 2016-03-18/day ctx=migration,asylum

### AP 2016-03-08
[m1:TUR.GOV Turkish Prime Minister Ahmet Davutoglu] {e1 offered} at a summit in [m2:@BEL Brussels] to take back [m3:? all irregular migrants] who cross the Aegean to [m4:@GRC Greece], in return for more money from [m5:EU the European Union] and visa-free travel.
e1 m1 > m5 AGREE planned 2016-03-08/none ctx=migration

### Yonhap 2012-06-28
[m1:KOR.GOV South Korea] and [m2:JPN.GOV Japan] {e1 plan to sign} a pact on the exchange of military information in [m3:@JPN Tokyo] on Friday, [m4:KOR.GOV a foreign ministry official in Seoul] said, as both seek to monitor the missile programme of [m5:PRK.GOV North Korea].
e1 m1 > m2 AGREE planned 2012-06-29/day ctx=intelligence,military said=m4

### Yonhap 2016-12-16
[m1:KOR.MIL South Korea] and [m2:JPN.MIL Japan] have {e1 shared} intelligence on the submarine movements of [m3:PRK.MIL North Korea] for the first time under a pact that took effect last month, [m4:KOR.GOV the Defense Ministry] said on Friday.
e1 m1 > m2 COOPERATE actual 2016-12-16/none ctx=intelligence,military said=m4

### AFP 2003-12-19
[m1:LBY.GOV Libyan leader Moammar Gadhafi] has {e1 agreed to dismantle} all of [m2=m1 his country's] programmes for weapons of mass destruction, [m3:USA.GOV U.S. President George W. Bush] announced on Friday, following nine months of secret talks in [m4:@GBR London] and [m5:@LBY Tripoli].
e1 m1 > m3 AGREE planned 2003-12-19/none ctx=cbrn,diplomatic said=m3

### AFP 2004-03-07
[m1:LBY.GOV Libya] has {e1 surrendered} the last of [m5=m1 its] centrifuge parts to [m2:USA.GOV the United States], and a ship carrying about 500 tons of equipment left the port of [m3:@LBY Tripoli] on Saturday, [m4:USA.GOV a White House spokesman] said.
e1 m1 > m2 RETREAT actual 2004-03-06/day mode=disarm ctx=cbrn said=m4

### Reuters 2014-12-17
[m1:CUB.GOV Cuba] on Wednesday {e1 released} [m2:USA.CVL Alan Gross, a U.S. aid contractor held for five years], and [m3:USA.GOV President Barack Obama] said [m4=m3 he] {e2 would reopen} an embassy in [m5:@CUB Havana], a step that [m6:USA.LEG Cuban-American senators] had long resisted.
e1 m1 > m2 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e2 m3 > m1 AGREE planned 2014-12-17/none ctx=diplomatic

### Reuters 2015-07-20
[m1:USA.GOV The United States] and [m2:CUB.GOV Cuba] formally {e1 restored diplomatic relations} on Monday, more than five decades after [m3:USA.ELI President Dwight Eisenhower] broke them off, and the Cuban flag was raised outside the mission on 16th Street in [m4:@USA Washington].
e1 m1 > m2 SUPPORT actual 2015-07-20/day ctx=diplomatic

### Xinhua 2019-09-21
[m1:SLB.GOV The Solomon Islands] {e1 established diplomatic ties} with [m2:CHN.GOV China] on Saturday, five days after the cabinet in [m3:@SLB Honiara] voted to {e2 sever} 36 years of relations with [m4:TWN.GOV Taiwan].
e1 m1 > m2 SUPPORT actual 2019-09-21/day ctx=diplomatic
e2 m1 > m4 SANCTION actual 2019-09-16/day mode=discontinue ctx=diplomatic

### Xinhua 2023-07-10
[m1:CHN.GOV China] and [m2:SLB.GOV the Solomon Islands] on Monday {e1 upgraded} [m7=m1+m2 their] relations to a comprehensive strategic partnership during the visit of [m3:SLB.GOV Prime Minister Manasseh Sogavare] to [m4:@CHN Beijing], a move followed closely by [m5:AUS.GOV Australia] and [m6:NZL.GOV New Zealand].
e1 m1 > m2 SUPPORT actual 2023-07-10/day ctx=diplomatic

### State Department 2011-03-02
[m1:USA.GOV The United States] {e1 is providing} an additional $30 million through [m2:UNHCR the U.N. refugee agency] for [m3:LBY.REF people who have fled the fighting in Libya], many of whom are stranded on the border with [m4:@TUN Tunisia].
e1 m1 > m3 AID actual 2011-03-02/none ctx=migration,human_security

### AP 2011-04-21
[m1:USA.GOV President Barack Obama's administration] {e1 pledged} $25 million in non-lethal assistance to [m2:LBY.OPP Libya's Transitional National Council], but officials in [m3:@USA Washington] said the vehicles and radios had yet to be bought.
e1 m1 > m2 AGREE planned 2011-04-21/none ctx=military

### Reuters 2008-05-06
[m1:MMR.GOV Myanmar's military government] has {e1 given permission} for [m2:THA.MIL a Thai air force plane] to land in [m3:@MMR Yangon] with water and medicine for victims of Cyclone Nargis, while [m4:USA.MIL U.S. warships] are still waiting off the coast.
e1 m1 > m2 CONCEDE actual 2008-05-06/none ctx=disasters

### Reuters 2008-05-07
[m1:THA.MIL A Thai air force C-130] {e1 delivered} nine tons of drinking water and dried food on Tuesday to [m2:MMR.GOV Myanmar], where a cyclone has killed more than 22,000 people, and was met at the airport by [m3:THA.GOV Ambassador Bansarn Bunnag].
e1 m1 > m2 AID actual 2008-05-06/day ctx=disasters

### Bernama 2017-03-08 none
[m1:MYS.GOV The prime minister's department] said that the national library in [m2:@MYS Kuala Lumpur] would keep its longer opening hours until the end of the school year, and that visitors from [m3:@SGP Singapore] and [m4:@BRN Brunei] may register online.

### Reuters 2013-02-12 none
Cocoa futures rose 1.4 percent in [m1:@GBR London] after heavy rain in the western regions of [m2:@CIV Ivory Coast], while exporters in [m3:@GHA Ghana] estimated that arrivals at the port of Tema were in line with last season, dealers told [m4:#Reuters Reuters].
