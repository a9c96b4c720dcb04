### The Herald 2008-03-14
[m1:ZWE.CVL Villagers in Masvingo] have been living on maize meal {e1 trucked in} by [m2:WFP the World Food Programme], a district administrator said.
e1 m2 > m1 AID actual 2008-03-14/none ctx=human_security

### Daily Nation 2011-07-25
[m1:KEN.GOV Nairobi] has {e1 taken in} more than 400,000 [m2:SOM.REF Somalis] at Dadaab, a burden for which [m3:UNHCR the refugee agency] {e2 paid tribute to} [m4=m1 the country] again this week.
e1 m1 > m2 AID actual 2011-07-25/none ctx=migration,asylum
e2 m3 > m1 SUPPORT actual 2011-07-25/week ctx=migration

### Fiji Times 2016-02-24
Within two days of Cyclone Winston [m1:NZL.MIL a New Zealand Orion] was surveying the outer islands and [m2:AUS.MIL Australian helicopters] were {e1 ferrying water to} [m3:FJI.CVL cut-off settlements].
e1 m2 > m3 AID actual 2016-02-24/none ctx=disasters

### AFP 1999-08-20
[m1:GRC.GOV Athens] {e1 dispatched rescuers} to [m2:TUR.GOV its old adversary] hours after the Izmit earthquake, a gesture that [m3:TUR.GOV Foreign Minister Ismail Cem] {e2 said Turks would never forget}.
e1 m1 > m2 AID actual 1999-08-20/none ctx=disasters
e2 m3 > m1 SUPPORT actual 1999-08-20/none ctx=disasters

### AFP 1999-09-09
[m1:GRC.CVL Survivors pulled from a factory north of Athens] {e1 owed their lives to} [m2:TUR.SOC a Turkish search team].
e1 m2 > m1 AID actual 1999-09-09/none ctx=disasters

### Financial Times 2005-06-12
[m1:TZA.GOV Tanzania], [m2:UGA.GOV Uganda] and [m3:MOZ.GOV Mozambique] are among eighteen countries whose debts {e1 are to be written off} under a plan by [m4:G8 the G8 finance ministers].
e1 m4 > m1,m2,m3 AGREE planned 2005-06-12/none ctx=economic

### Business Day 2006-01-06
[m1:IMF The Fund] has {e1 wiped clean} the slate of [m2:ZMB.GOV Zambia], which owed it some $570 million.
e1 m1 > m2 AID actual 2006-01-06/none ctx=economic

### Granma 2014-10-03
[m1:CUB.MED A brigade of 165 Cuban doctors and nurses] {e1 took up posts} in the Ebola wards of [m2:SLE.GOV Sierra Leone], for which [m3:WHO Margaret Chan] {e2 expressed her gratitude}.
e1 m1 > m2 AID actual 2014-10-03/none ctx=health
e2 m3 > m1 SUPPORT actual 2014-10-03/none ctx=health

### The Punch 2014-11-19
[m1:NGA.MED Nigerian volunteers] {e1 may be posted} to [m2:@LBR Monrovia] if [m3:LBR.GOV the Liberian government] {e2 applies for} them, [m4:NGA.GOV the health minister] said.
e1 m1 > m3 AID hypothetical 2014-11-19/none ctx=health said=m4
e2 m3 > m1 REQUEST hypothetical 2014-11-19/none mode=assist ctx=health said=m4

### BBC 2001-08-30
[m1:NOR.BUS The Norwegian freighter Tampa] had {e1 picked up} [m2:AFG.REF 433 Afghans] from a sinking ferry; [m3:AUS.GOV Canberra] {e2 would not have} them, and [m4:AUS.MIL its commandos] {e3 took control of} the vessel.
e1 m1 > m2 AID actual 2001-08-30/none ctx=migration,asylum
e2 m3 > m2 REJECT actual 2001-08-30/none mode=assist ctx=asylum
e3 m4 > m1 COERCE actual 2001-08-30/none mode=seize ctx=migration

### Radio New Zealand 2001-09-01
[m1:NZL.GOV Helen Clark] said [m2:NZL.GOV her government] would {e1 give a home to} 150 of [m3:AFG.REF the Tampa asylum seekers], and [m4:NRU.GOV Nauru] was {e2 ready to} house the rest.
e1 m2 > m3 AGREE planned 2001-09-01/none ctx=asylum said=m1
e2 m4 > m3 AGREE planned 2001-09-01/none ctx=asylum said=m1

### Guardian 2012-08-16
[m1:ECU.GOV Ecuador] has {e1 granted asylum to} [m2:AUS.CVL Julian Assange], who has been {e2 holed up with [m3=m1 its] help} in Knightsbridge since June; [m4:GBR.GOV the Foreign Office] was {e3 disappointed} by [m5=m1 Quito].
e1 m1 > m2 AID actual 2012-08-16/none ctx=asylum
e2 m1 > m2 AID actual 2012-06-01/month ctx=asylum
e3 m4 > m5 ACCUSE actual 2012-08-16/none mode=disapprove ctx=asylum

### Times of Malta 2007-06-05
[m1:? Twenty-seven men] clung to a tuna pen for three days because [m2:MLT.BUS the tug's skipper] {e1 refused to let} them aboard; [m3:ITA.MIL an Italian navy ship] in the end {e2 plucked them} from the sea.
e1 m2 > m1 REJECT actual 2007-06-05/none mode=assist ctx=migration
e2 m3 > m1 AID actual 2007-06-05/none ctx=migration

### The Daily Star 2017-09-22
Tents, mosquito nets and 40 tonnes of rice have {e1 reached} [m1:MMR.REF the Rohingya camps] at Ukhia from [m2:IDN.GOV Jakarta], the first foreign government to {e2 fly anything in}, [m3:BGD.GOV a relief commissioner] said.
e1 m2 > m1 AID actual 2017-09-22/none ctx=migration said=m3
e2 m2 > m1 AID actual 2017-09-22/none ctx=migration said=m3

### Dhaka Tribune 2017-10-03
[m1:BGD.GOV Dhaka] denied {e1 having pushed back} [m2:MMR.REF any Rohingya] at the Naf river, and reminded [m3:#CNN the broadcaster] that [m4=m1 it] had {e2 opened its doors to} half a million of them.
e1 m1 > m2 COERCE denied 2017-10-03/none mode=deport ctx=migration
e2 m1 > m2 AID actual 2017-10-03/none ctx=migration

### Jordan Times 2013-01-29
[m1:SYR.REF Families crossing at night] are {e1 met with blankets and transport} by [m2:JOR.MIL the army]; the cost, [m3:JOR.GOV Prime Minister Abdullah Ensour] said, is one that [m4:JOR.GOV the kingdom] cannot carry alone.
e1 m2 > m1 AID actual 2013-01-29/none ctx=migration

### Xinhua 2010-10-14
[m1:CHN.GOV Beijing] and [m2:VNM.GOV Hanoi] have {e1 resumed joint patrols} in the Gulf of Tonkin and are {e2 to set up} a hotline between the two defence ministries.
e1 m1 > m2 COOPERATE actual 2010-10-14/none ctx=military
e2 m1 > m2 AGREE planned 2010-10-14/none ctx=military

### PTI 2012-06-25
[m1:SAU.GOV Riyadh] {e1 put [m2:LET.REB Abu Jundal] on a plane} to [m3:IND.GOV New Delhi] with Indian officers at his side, the fruit of three years of quiet work between [m4=m1+m3 the two services].
e1 m1 > m3 COOPERATE actual 2012-06-25/none ctx=terrorism,legal

### Reuters 2011-05-13
A {e1 tip-off} from [m1:FRA.SPY French intelligence] led [m2:MLI.MIL Malian soldiers] to the convoy, according to [m3:MLI.MIL an officer in Gao].
e1 m1 > m2 COOPERATE actual 2011-05-13/none ctx=intelligence said=m3

### Spiegel 2013-07-07
[m1:DEU.SPY The BND] {e1 passed on} metadata from Bad Aibling to [m2:USA.SPY the NSA] by the million, the magazine wrote; [m3:DEU.GOV the chancellery] denied that [m4=m1 the service] had {e2 given} [m5=m2 its partner] anything on Germans.
e1 m1 > m2 COOPERATE actual 2013-07-07/none ctx=intelligence
e2 m4 > m5 COOPERATE denied 2013-07-07/none ctx=intelligence said=m3

### Bernama 2005-07-18
Crews from [m1:MYS.MIL the Royal Malaysian Navy] and [m2:IDN.MIL its Indonesian counterpart] {e1 sailed together} through the Strait under a scheme meant to keep [m3:CRM.CRM pirates] away.
e1 m1 > m2 COOPERATE actual 2005-07-18/none ctx=military

### Jakarta Globe 2009-10-22
[m1:IDN.COP Indonesian police] owe much of what they know to laboratories {e1 paid for} by [m2:AUS.COP the Australian Federal Police], but the raid in Solo was [m3=m1 their] own.
e1 m2 > m1 AID actual 2009-10-22/none ctx=terrorism

### Kyodo 2012-06-21
[m1:KOR.MIL South Korean], [m2:JPN.MIL Japanese] and [m3:USA.MIL U.S. destroyers] {e1 manoeuvred side by side} south of Cheju island, drawing {e2 a volley of abuse} from [m4:PRK.GOV Pyongyang].
e1 m1 > m2,m3 COOPERATE actual 2012-06-21/none ctx=military
e2 m4 > m1,m2,m3 ACCUSE actual 2012-06-21/none mode=disapprove ctx=military

### Yonhap 2016-11-23
[m1:KOR.GOV Seoul] and [m2:JPN.GOV Tokyo] {e1 put their names to} a pact on military secrets; until now what [m3=m2 Japan] knew about the North {e2 came to} [m4=m1 the South] by way of [m5:USA.GOV Washington].
e1 m1 > m2 SUPPORT actual 2016-11-23/none ctx=intelligence
e2 m5 > m4 COOPERATE actual 2016-11-23/none ctx=intelligence

### TASS 2015-12-09
[m1:RUS.MIL Russian] and [m2:EGY.MIL Egyptian paratroopers] {e1 will jump together} near Alexandria next autumn, [m3:RUS.MIL the airborne command] announced.
e1 m1 > m2 AGREE planned 2015-12-09/none ctx=military said=m3

### Ahram Online 2016-10-15
[m1:RUS.MIL Some 500 Russian paratroopers] have begun {e1 an exercise with} [m2:EGY.MIL the Egyptian army] in the western desert.
e1 m1 > m2 COOPERATE actual 2016-10-15/none ctx=military

### The Nation 2007-01-08 headline
[m1:THA.GOV Thailand], [m2:MYS.GOV Malaysia] {e1 swap fingerprints} of [m3:BRN.REB southern insurgents]
e1 m1 > m2 COOPERATE actual 2007-01-08/none ctx=terrorism,intelligence

### Bangkok Post 2011-04-27 headline
[m1:KHM.GOV Phnom Penh] {e1 pulls out of} border talks with [m2:THA.GOV Bangkok]
e1 m1 > m2 REJECT actual 2011-04-27/none mode=meet ctx=territory

### The Statesman 2015-11-11
[m1:BGD.GOV Bangladesh] on Wednesday {e1 surrendered} [m2:ULFA.REB Anup Chetia], a founder of the United Liberation Front of Asom, to [m3:IND.GOV India] after eighteen years; [m4:IND.GOV Narendra Modi] {e2 rang} [m5:BGD.GOV Sheikh Hasina] to {e3 thank} her.
e1 m1 > m3 COOPERATE actual 2015-11-11/day ctx=legal,terrorism
e2 m4 > m5 CONSULT actual 2015-11-11/none mode=phone ctx=diplomatic
e3 m4 > m5 SUPPORT actual 2015-11-11/none ctx=diplomatic

### Hansard 1996-02-20
[m1:GBR.LEG Mr. Robin Cook] put it to [m2:GBR.LEG the House] that machine tools from a Coventry firm had {e1 gone to} [m3:IRQ.MIL Baghdad's arms factories] with the blessing of [m4:GBR.GOV ministers].
e1 m4 > m3 COOPERATE actual 1996-02-20/none ctx=military said=m1

### Defence Web 2014-05-20
[m1:DEU.BUS A shipyard in Kiel] {e1 delivered} the last of three submarines to [m2:ZAF.MIL the South African Navy] in 2008, under a contract signed in 1999.
e1 m1 > m2 COOPERATE actual 2008-01-01/year ctx=military

### Vanguard 2018-07-31
[m1:NGA.MIL The Air Force] {e1 has ordered} a dozen Super Tucanos from [m2:USA.GOV the United States] for $593 million, a sale [m3:USA.GOV Barack Obama] had {e2 frozen}.
e1 m1 > m2 COOPERATE actual 2018-07-31/none ctx=military
e2 m3 > m1 SANCTION actual 2018-07-31/none mode=discontinue ctx=military,human_rights

### AFP 2009-01-20
[m1:PSE.CVL Fifteen wounded Gazans] were {e1 flown to hospitals in Ankara} by [m2:TUR.MIL a Turkish military plane]; [m3:EGY.GOV Cairo], which controls Rafah, had {e2 let [m4=m1 them] out}.
e1 m2 > m1 AID actual 2009-01-20/none ctx=health
e2 m3 > m4 AID actual 2009-01-20/none ctx=health

### Deutsche Welle 2020-08-22
[m1:RUS.OPP Alexei Navalny], still in a coma, was {e1 brought to Berlin} aboard an air ambulance hired by [m2:DEU.NGO the Cinema for Peace foundation]; [m3:RUS.MED doctors in Omsk] had first {e2 forbidden} the journey.
e1 m2 > m1 AID actual 2020-08-22/none ctx=health
e2 m3 > m1 COERCE actual 2020-08-22/none mode=restrict ctx=health

### UN News 2013-12-19
Some 14,000 [m1:SSD.CVL civilians], most of them Nuer, have found {e1 safety behind the wire of} [m2:UNMISS the UN bases] in [m3:@SSD Juba].
e1 m2 > m1 AID actual 2013-12-19/none ctx=peacekeeping,migration

### Monitor 2013-12-30
[m1:UGA.MIL Ugandan infantry] {e1 guard} the airport in Juba on behalf of [m2:SSD.GOV Salva Kiir]; [m3:UGA.GOV Yoweri Museveni] said [m4:SSD.REB Riek Machar] would be {e2 defeated} if [m5=m4 he] {e3 turned down} a truce.
e1 m1 > m2 AID actual 2013-12-30/none ctx=military
e2 m3 > m4 THREATEN threatened 2013-12-30/none mode=violence ctx=military
e3 m5 > m3 REJECT hypothetical 2013-12-30/none mode=yield ctx=military said=m3

### Le Soir 1994-04-20
[m1:RWA.CVL Two thousand Tutsis] who had sheltered at a Kigali school {e1 under the eye of} [m2:BEL.MIL Belgian blue helmets] were {e2 left} to [m3:RWA.PRM the Interahamwe], who {e3 butchered} them.
e1 m2 > m1 AID actual 1994-04-20/none ctx=peacekeeping
e2 m2 > m1 RETREAT actual 1994-04-20/none mode=withdraw ctx=peacekeeping
e3 m3 > m1 ASSAULT actual 1994-04-20/none mode=primitive ctx=religion_ethnicity

### AP 1995-07-25
[m1:BIH.CVL The Muslims of Zepa] were to be {e1 bused out} under the protection of [m2:UNPROFOR.MIL Ukrainian peacekeepers], whom [m3:SRB.MIL Ratko Mladic] had {e2 vowed to bomb} if [m4:NATO Nato planes] {e3 struck}.
e1 m2 > m1 AGREE planned 1995-07-25/none ctx=peacekeeping
e2 m3 > m2 THREATEN threatened 1995-07-25/none mode=violence ctx=military
e3 m4 > m3 ASSAULT hypothetical 1995-07-25/none mode=aerial ctx=military

### Oxfam statement 2018-06-13
[m1:NGO Our teams] are {e1 delivering} clean water to [m2:YEM.CVL 40,000 people around Hodeidah], and [m3=m1 we] {e2 call on} [m4:ARE.MIL the Emirati-led forces] to halt the assault on the port.
e1 m1 > m2 AID actual 2018-06-13/none ctx=human_security
e2 m3 > m4 REQUEST requested 2018-06-13/none mode=yield ctx=military

### MSF communiqué 2019-09-12
[m1:NGO Médecins Sans Frontières] rejects the suggestion that [m2=m1 it] {e1 carries arms for} [m3:NGA.REB fighters]; [m4:NGA.MED our surgeons] {e2 operate on} [m5:NGA.CVL anyone who is hurt].
e1 m2 > m3 AID denied 2019-09-12/none ctx=health
e2 m4 > m5 AID actual 2019-09-12/none ctx=health

### Daily Trust 2019-09-20
[m1:NGA.MIL The army] {e1 closed} the Maiduguri office of [m2:NGO Action Against Hunger], {e2 accusing} [m3=m2 it] of feeding [m4:BOKOHARAM.REB Boko Haram].
e1 m1 > m2 COERCE actual 2019-09-20/none mode=restrict ctx=terrorism
e2 m1 > m3 ACCUSE actual 2019-09-20/none mode=allege ctx=terrorism

### El Tiempo 2018-08-09
Since June more than 440,000 [m1:VEN.REF Venezuelans] have {e1 received papers} allowing them to work from [m2:COL.GOV the outgoing government in Bogotá].
e1 m2 > m1 AID actual 2018-06-01/month ctx=migration

### El Comercio 2018-08-18
[m1:ECU.GOV Quito], which until last week let [m2:VEN.REF Venezuelans] in with an identity card, now {e1 insists on passports}, and [m3:PER.GOV Lima] is {e2 to copy} the rule.
e1 m1 > m2 COERCE actual 2018-08-18/none mode=restrict ctx=migration
e2 m3 > m2 COERCE planned 2018-08-18/none mode=restrict ctx=migration

### Folha de S.Paulo 2019-02-24
[m1:VEN.MIL Soldiers loyal to Maduro] {e1 blocked} the lorries with medicine that [m2:BRA.GOV Brasília] and [m3:USA.GOV Washington] had {e2 readied for} [m4:VEN.CVL hungry Venezuelans].
e1 m1 > m2,m3 COERCE actual 2019-02-24/none mode=restrict ctx=human_security
e2 m2,m3 > m4 AGREE planned 2019-02-24/none ctx=human_security

### Yomiuri 2011-03-17
From [m1:TWN.SOC ordinary people in Taiwan] more than $200 million {e1 poured into} [m2:JPN.CVL the towns swept away by the tsunami].
e1 m1 > m2 AID actual 2011-03-17/none ctx=disasters

### Asahi 2011-04-14
[m1:USA.MIL The carrier Ronald Reagan] {e1 brought food and blankets} to [m2:JPN.CVL survivors at Kesennuma]; [m3:JPN.GOV Prime Minister Naoto Kan] took out an advertisement in seven newspapers to say {e2 arigato} to [m4:USA.GOV America], [m5:KOR.GOV South Korea], [m6:CHN.GOV China] and others.
e1 m1 > m2 AID actual 2011-04-14/none ctx=disasters
e2 m3 > m4,m5,m6 SUPPORT actual 2011-04-14/none ctx=disasters

### Irrawaddy 2008-05-16
[m1:FRA.MIL The Mistral], with 1,500 tonnes of rice on board, {e1 waited in vain} off the delta for a nod from [m2:MMR.GOV the generals], and [m3:FRA.GOV Bernard Kouchner] {e2 spoke of a crime against humanity}.
e1 m2 > m1 REJECT actual 2008-05-16/none mode=assist ctx=disasters
e2 m3 > m2 ACCUSE actual 2008-05-16/none mode=allege ctx=disasters

### Straits Times 2008-05-24
[m1:MMR.GOV Senior General Than Shwe] has {e1 relented} and {e2 will admit} [m2:IGO all foreign relief workers], [m3:UN Ban Ki-moon] announced after two hours {e3 with} [m4=m1 him] in [m5:@MMR Naypyidaw].
e1 m1 > m3 CONCEDE actual 2008-05-24/none ctx=disasters said=m3
e2 m1 > m2 CONCEDE planned 2008-05-24/none ctx=disasters said=m3
e3 m3 > m4 CONSULT actual 2008-05-24/none mode=visit ctx=disasters

### Gulf News 2010-08-29 none
[m1:@PAK Pakistan's] floods covered an area larger than [m2:@ITA Italy], according to satellite images; [m3:PAK.AGR farmers in Sindh] count on two harvests a year, and cotton prices in [m4:@IND Mumbai] rose.

### Gulf News 2010-08-30
[m1:SAU.GOV King Abdullah's] relief campaign has {e1 raised and sent} more than $100 million to [m2:PAK.CVL flood victims], putting [m3:SAU.GOV the kingdom] ahead of [m4:USA.GOV the United States].
e1 m1 > m2 AID actual 2010-08-30/none ctx=disasters

### Dawn 2010-08-14
[m1:PAK.GOV Islamabad] {e1 has accepted} five million dollars from [m2:IND.GOV New Delhi] "<<q1 in a spirit of goodwill>>", [m3:PAK.GOV Foreign Minister Shah Mahmood Qureshi] said after a week of silence.
e1 m2 > m1 AGREE planned 2010-08-14/none ctx=disasters said=m3
q1 m3 mixed cue=said

### New Vision 1998-04-09
[m1:UGA.GOV Kampala] became the first capital to {e1 benefit from relief} under the initiative for heavily indebted poor countries set up by [m2:WORLDBANK the Bank] and [m3:IMF the Fund].
e1 m2,m3 > m1 AID actual 1998-04-09/none ctx=economic

### The Hindu 2022-07-08 headline
[m1:IND.GOV Delhi's] credit line {e1 keeps the lights on} in [m2:LKA.GOV Sri Lanka]
e1 m1 > m2 AID actual 2022-07-08/none ctx=economic

### Daily Mirror 2023-03-01
[m1:CHN.BUS China's Exim Bank] {e1 gave} [m2:LKA.GOV Colombo] a two-year moratorium, less than [m3:IMF the IMF] had {e2 wanted} of [m4=m1 it].
e1 m1 > m2 AID actual 2023-03-01/none ctx=economic
e2 m3 > m4 REQUEST requested 2023-03-01/none mode=assist ctx=economic

### Kuensel 2003-12-16
[m1:BTN.MIL The Royal Bhutan Army] {e1 burned} thirty camps of [m2:ULFA.REB Assamese rebels], whose wounded [m3:IND.MIL an Indian army hospital] {e2 treated}; [m4=m1 the army] has since {e3 turned over} sixty captives to [m5:IND.GOV New Delhi].
e1 m1 > m2 ASSAULT actual 2003-12-16/none mode=destroy ctx=military
e2 m3 > m2 AID actual 2003-12-16/none ctx=health
e3 m4 > m5 COOPERATE actual 2003-12-16/none ctx=military

### Economist 2014-02-01
The copper road from Katanga is {e1 a joint undertaking} of [m1:COD.BUS Gécamines] and [m2:CHN.BUS two Chinese builders], in which [m3:COD.GOV Kinshasa] holds a third; none of it has helped [m4:COD.LAB the diggers].
e1 m1 > m2 COOPERATE actual 2014-02-01/none ctx=natural_resource,economic

### Caixin 2016-10-05
[m1:ETH.GOV Addis Ababa] and [m2:DJI.GOV Djibouti] {e1 opened} an electric railway {e2 financed} by [m3:CHN.GOV China], over which coffee has begun to reach the sea.
e1 m1 > m2 COOPERATE actual 2016-10-05/none ctx=economic
e2 m3 > m1,m2 AID actual 2016-10-05/none ctx=economic

### Mmegi 2011-11-10
[m1:BWA.GOV Gaborone], [m2:NAM.GOV Windhoek], [m3:ZMB.GOV Lusaka] and two other capitals {e1 now run as one} a park bigger than [m4:@ITA Italy]; [m5:DEU.GOV a German bank] {e2 footed} most of the bill.
e1 m1 > m2,m3 COOPERATE actual 2011-11-10/none ctx=environment
e2 m5 > m1,m2,m3 AID actual 2011-11-10/none ctx=environment

### EU Official Journal 2002-07-03
[m1:EU The Community] {e1 shall make available to} [m2:SRB.GOV the Federal Republic of Yugoslavia] macro-financial assistance of up to EUR 130 million.
e1 m1 > m2 AGREE planned 2002-07-03/none ctx=economic

### Moscow Times 2010-04-22
[m1:UKR.GOV Kiev] {e1 will let} [m2:RUS.MIL the Black Sea Fleet] stay in Sevastopol until 2042, and [m3:RUS.GOV Moscow] {e2 promised} gas at a discount; [m4:UKR.LEG deputies of the opposition] {e3 threw eggs at} [m5:UKR.LEG the speaker].
e1 m1 > m2 AGREE planned 2010-04-22/none ctx=military
e2 m3 > m1 AGREE planned 2010-04-22/none ctx=natural_resource
e3 m4 > m5 PROTEST actual 2010-04-22/none mode=riot ctx=legislative

### Interfax 2014-04-02
[m1:RUS.GOV The Duma's] vote {e1 scrapped} the Sevastopol lease and with it the discount that [m2:UKR.GOV Kiev] had enjoyed since 2010.
e1 m1 > m2 SANCTION actual 2014-04-02/none mode=discontinue ctx=natural_resource

### AFP 2002-05-31
[m1:COK.GOV Rarotonga] said it would {e1 neither share} bank data with [m2:OECD the OECD] nor {e2 change} its laws at the bidding of [m3=m2 the club].
e1 m1 > m2 REJECT actual 2002-05-31/none mode=assist ctx=economic
e2 m1 > m3 REJECT actual 2002-05-31/none mode=change ctx=economic

### Swissinfo 2009-08-19
Under a bargain struck in Washington, [m1:CHE.BUS UBS] will {e1 yield up} the names of 4,450 account holders to [m2:USA.GOV the taxman], a demand [m3:CHE.GOV Berne] had {e2 stoutly resisted}.
e1 m1 > m2 CONCEDE planned 2009-08-19/none ctx=economic
e2 m3 > m2 REJECT actual 2009-08-19/none mode=yield ctx=economic

### Tico Times 2007-06-07 none
In an interview with [m1:#CNN the American network], [m2:CRI.GOV Óscar Arias] recalled his childhood in [m3:@CRI Heredia], his studies at Essex, and the afternoon in 1987 when the telephone rang from [m4:@NOR Oslo].
