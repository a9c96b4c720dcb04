### The Hindu 2016-08-03
[m1:IND.LEG Legislators from eleven parties] in [m2:@IND New Delhi], some of whom had blocked the bill for years, {e1 commended} [m3:IND.GOV Finance Minister Arun Jaitley] on Wednesday for the patience with which [m4=m3 he] had {e2 persuaded} [m5:IND.GOV the states] to accept a single sales tax.
e1 m1 > m3 SUPPORT actual 2016-08-03/day ctx=legislative
e2 m4 > m5 CONSULT actual 2016-08-03/none ctx=economic

### Al Ahram 2010-02-10
[m1:EGY.GOV The governor of Qena] {e1 assigned} extra teachers to [m2:EGY.REL Coptic villages] and {e2 pledged} a new church hall after the Christmas Eve killings, but [m3:EGY.REL Bishop Kirollos] said no one from the province had {e3 come to see} [m4=m3 him].
e1 m1 > m2 AID actual 2010-02-10/none ctx=religion_ethnicity
e2 m1 > m2 AGREE actual 2010-02-10/none ctx=religion_ethnicity
e3 m1 > m4 CONSULT denied 2010-02-10/none mode=visit ctx=religion_ethnicity

### Reuters 2014-08-05
[m1:EGY.GOV Egyptian mediators] have {e1 communicated} to [m2:ISR.GOV Israel] a list of {e2 demands} drawn up by [m3:HAMAS.REB Hamas] and [m4:PIJ.REB Islamic Jihad], which includes a seaport, but no answer is expected before Thursday.
e1 m1 > m2 CONSULT actual 2014-08-05/none mode=third-party ctx=military
e2 m3,m4 > m2 REQUEST requested 2014-08-05/none mode=yield ctx=military

### AP 2013-06-27
[m1:USA.LEG The U.S. Senate], with fourteen Republicans siding with the majority, {e1 authorized} on Thursday a path to citizenship for [m2:USA.CVL some eleven million people] living in the country without papers; [m3:USA.REL Catholic bishops] and [m4:USA.BUS the Chamber of Commerce] {e2 celebrated} the vote together.
e1 m1 > m2 CONCEDE actual 2013-06-27/day ctx=migration
e2 m3,m4 > m1 SUPPORT actual 2013-06-27/day ctx=migration

### New Straits Times 2009-03-30
[m1:MYS.GOV The Sarawak state cabinet] has {e1 deferred} a decision on [m2:MYS.CVL Penan communities'] {e2 request} for a forest reserve, a lawyer for the villagers said on Monday.
e1 m1 > m2 REJECT actual 2009-03-30/day mode=yield ctx=natural_resource
e2 m2 > m1 REQUEST requested 2009-03-30/none mode=yield ctx=natural_resource

### Reuters 2021-06-25
[m1:CAN.PTY Canada's Liberals] and [m2:CAN.OPP the New Democrats] {e1 collaborated} in committee to rewrite the broadcasting bill, leaving [m3:CAN.OPP the Conservatives], who {e2 stalled} it for weeks, to call a press conference.
e1 m1 > m2 COOPERATE actual 2021-06-25/none ctx=legislative
e2 m3 > m1 REJECT actual 2021-06-25/none mode=change ctx=legislative

### AFP 2003-07-28
[m1:ZAF.GOV South African Deputy President Jacob Zuma], who is to fly from Bujumbura to Dar es Salaam on Tuesday, {e1 mediated} for nine hours between [m2:BDI.GOV Burundi's government] and [m3:FDD.REB the Hutu rebels of the FDD].
e1 m1 > m2,m3 CONSULT actual 2003-07-28/none mode=third-party ctx=military

### BBC 2018-08-23
[m1:ZWE.JUD The constitutional court in Harare] {e1 upheld} the election of [m2:ZWE.GOV Emmerson Mnangagwa] on Friday and {e2 dismissed} a challenge by [m3:ZWE.OPP opposition leader Nelson Chamisa], whose lawyers had failed, [m4:ZWE.JUD Chief Justice Luke Malaba] said, to produce any evidence.
e1 m1 > m2 SUPPORT actual 2018-08-24/day ctx=election
e2 m1 > m3 REJECT actual 2018-08-24/day mode=change ctx=election

### AP 2020-08-10
[m1:IND.MIL Indian generals] {e1 conferred} for eleven hours on Saturday with [m2:CHN.MIL officers of the People's Liberation Army] at Daulat Beg Oldi, and [m3=m1+m2 both sides] {e2 will reconvene} next week.
e1 m1 > m2 CONSULT actual 2020-08-08/day ctx=territory
e2 m1 > m2 AGREE planned 2020-08-17/week ctx=territory

### Xinhua 2019-07-23
[m1:RUS.MIL Russian] and [m2:CHN.MIL Chinese bombers] on their first {e4 joint patrol} {e1 overflew} the waters around islets held by [m3:KOR.GOV South Korea], whose fighters {e2 fired} hundreds of warning shots; [m4:JPN.GOV Japan] {e3 scrambled} jets as well.
e1 m1,m2 > m3 MOBILIZE actual 2019-07-23/none mode=weapons ctx=military
e2 m3 > m1 MOBILIZE actual 2019-07-23/none mode=weapons ctx=military
e3 m4 > m1,m2 MOBILIZE actual 2019-07-23/none mode=weapons ctx=military
e4 m1 > m2 COOPERATE actual 2019-07-23/none ctx=military

### Newsday Zimbabwe 2014-05-14
[m1:ZWE.LAB The nurses' association] {e1 lobbied} [m2:ZWE.LEG members of the health committee] on Wednesday for risk allowances, but neither the ministry nor [m3:ZWE.GOV the treasury] sent a representative.
e1 m1 > m2 REQUEST requested 2014-05-14/day mode=assist ctx=health

### Independent 2009-05-21
[m1:GBR.GOV Home Secretary Jacqui Smith] {e1 acceded} on Thursday to the demand of [m2:NPL.MIL Gurkha veterans] that all who served four years may settle in the country; the actress Joanna Lumley, their champion, was carried from parliament on their shoulders.
e1 m1 > m2 CONCEDE actual 2009-05-21/day ctx=migration

### Reuters 2007-12-19
[m1:SUR.JUD A military court in Paramaribo] {e1 absolved} [m2:SUR.MIL two sergeants] of any part in the killings of 1982 and {e2 found} [m3:SUR.MIL a former corporal] guilty.
e1 m1 > m2 CONCEDE actual 2007-12-19/none ctx=legal
e2 m1 > m3 ACCUSE actual 2007-12-19/none mode=allege ctx=legal

### AP 2005-10-19
[m1:BIH.GOV Officials of the Bosnian Serb republic] {e1 vowed} full compliance with [m2:ICTY the tribunal in The Hague], and [m3:EU the European Commission] {e2 recommended} to [m4:EU the Council] the same day that talks on an association agreement begin.
e1 m1 > m2 AGREE actual 2005-10-19/none ctx=legal
e2 m3 > m4 REQUEST requested 2005-10-19/none mode=assist ctx=diplomatic

### Reuters 2016-11-06
[m1:GBR.GOV Prime Minister Theresa May] left for [m2:IND.GOV New Delhi] on Sunday, her first bilateral {e1 trip} outside Europe. [m3:IND.BUS Steelmakers], [m4:IND.EDU vice-chancellors] and [m5:GBR.BUS a whisky lobby] have all asked for a place at the table.
e1 m1 > m2 CONSULT actual 2016-11-06/day mode=visit ctx=diplomatic

### Pakistan Observer 2012-08-28
[m1:PAK.JUD A magistrate in Islamabad] on Tuesday {e1 freed} on bail [m2:PAK.REL a Christian girl of fourteen] whom [m3:PAK.REL a neighbourhood imam] had {e2 charged} with burning pages of the Koran. [m4:PAK.COP Police] {e3 drove} her by armoured car to a helicopter.
e1 m1 > m2 RETREAT actual 2012-08-28/day mode=release ctx=religion_ethnicity
e2 m3 > m2 ACCUSE actual 2012-08-28/none mode=allege ctx=religion_ethnicity
e3 m4 > m2 AID actual 2012-08-28/none ctx=religion_ethnicity

### Reuters 2010-12-03
[m1:BRA.GOV Brazil] on Friday {e1 recognised} [m2:PSE.GOV a Palestinian state] within the borders of 1967, in a letter from [m3:BRA.GOV President Luiz Inácio Lula da Silva] to [m4:PSE.GOV Mahmoud Abbas]. [m5:ARG.GOV Argentina] and [m6:URY.GOV Uruguay] are expected to {e2 do so} next week; [m7:ISR.GOV Israel's foreign ministry] {e3 voiced disappointment}.
e1 m1 > m2 SUPPORT actual 2010-12-03/day ctx=diplomatic
e2 m5,m6 > m2 SUPPORT planned 2010-12-10/week ctx=diplomatic
e3 m7 > m1 ACCUSE actual 2010-12-03/none mode=disapprove ctx=diplomatic

### Mercury 2011-06-02
[m1:USA.GOV Governor Jerry Brown] {e1 will meet} [m2:USA.LAB union leaders] behind closed doors on Monday to discuss pensions, a spokesman said, without saying whether [m3:USA.PTY Republican legislators] had been invited.
e1 m1 > m2 AGREE planned 2011-06-06/day ctx=economic

### East African 2017-02-16
[m1:SOM.GOV Somalia's new president, Mohamed Abdullahi Farmajo], {e1 received} [m2:SOM.GOV his predecessor] and [m3:ETH.GOV the Ethiopian foreign minister] on Thursday, each alone, at Villa Somalia. [m4:SHABAAB.REB Al Shabaab] {e2 vowed} to wage war on him for the next four years.
e1 m1 > m2,m3 CONSULT actual 2017-02-16/day mode=visit ctx=executive
e2 m4 > m1 THREATEN threatened 2017-02-16/none mode=violence ctx=terrorism

### Times of Central Asia 2021-05-01
[m1:KGZ.GOV Kyrgyzstan] and [m2:TJK.GOV Tajikistan] {e1 declared} a new ceasefire on Saturday night and {e2 undertook} to pull their soldiers back from the water intake at Golovnoi, over which [m3:KGZ.CVL villagers] and [m4:TJK.CVL their neighbours] had {e3 thrown} stones at each other on Wednesday.
e1 m1 > m2 CONCEDE actual 2021-05-01/day ctx=military
e2 m1 > m2 CONCEDE actual 2021-05-01/day ctx=military
e3 m3 > m4 ASSAULT actual 2021-04-28/day mode=primitive ctx=natural_resource

### Times of Central Asia 2021-05-03
[m1:KGZ.MIL Kyrgyz border guards] and [m2:TJK.MIL Tajik troops] {e1 completed} their pullback from the line of contact on Monday, after which [m3:KGZ.GOV the emergencies ministry] began {e2 returning} [m4:KGZ.CVL evacuees] to Batken.
e1 m1 > m2 RETREAT actual 2021-05-03/day mode=withdraw ctx=military
e2 m3 > m4 AID actual 2021-05-03/none ctx=human_security

### The Nation 2004-08-06
[m1:PAK.SPY Pakistani intelligence] has {e1 shared} with [m2:USA.SPY its American counterpart] the contents of a laptop seized in Gujrat, a minister said, and surveillance notes on buildings in New York were {e2 passed} on to [m3:GBR.SPY London] the same week.
e1 m1 > m2 COOPERATE actual 2004-08-06/none ctx=intelligence,terrorism
e2 m1 > m3 COOPERATE actual 2004-08-06/week ctx=intelligence,terrorism

### AP 2010-04-26 headline
[m1:FRA.JUD Paris court] to hear appeal of [m2:PAN.ELI Noriega] after [m3:USA.GOV US] {e1 hands} him to [m4:FRA.GOV France]
e1 m3 > m4 COOPERATE actual 2010-04-26/none ctx=legal

### Reuters 2011-12-11
[m1:PAN.GOV Panama] {e1 took} custody on Sunday of [m2:PAN.ELI its former ruler, Manuel Noriega], whom [m3:FRA.GOV France] had {e2 extradited} with the consent of [m4:USA.GOV Washington].
e1 m1 > m2 COERCE actual 2011-12-11/day mode=arrest ctx=legal
e2 m3 > m1 COOPERATE actual 2011-12-11/day ctx=legal

### Spokesman-Review 2016-12-04
[m1:USA.MIL The Army Corps of Engineers] on Sunday {e1 denied} [m2:USA.BUS the company behind the Dakota Access pipeline] the easement it needed to cross under Lake Oahe. [m3:USA.CVL Members of the Standing Rock Sioux], in their ninth month of {e2 protest}, {e3 embraced} [m4:USA.MIL veterans] who had come to shield them.
e1 m1 > m2 REJECT actual 2016-12-04/day mode=assist ctx=environment
e2 m3 > m2 PROTEST actual 2016-12-04/none mode=demo ctx=environment
e3 m3 > m4 SUPPORT actual 2016-12-04/day ctx=environment

### Reuters 2013-10-17
[m1:PHL.GOV Manila's mayor, Joseph Estrada], {e1 travelled} to [m2:HKG.GOV Hong Kong] with a written apology to [m3:HKG.CVL the families] of eight tourists shot on a bus in 2010, although [m4:PHL.GOV President Benigno Aquino] had {e2 refused} to offer one.
e1 m1 > m2 CONSULT actual 2013-10-17/none mode=visit ctx=diplomatic
e2 m4 > m3 REJECT actual 2013-10-17/none mode=yield ctx=diplomatic

### AP 2012-03-08
[m1:SYR.GOV Syria's deputy oil minister], Abdo Hussameddin, {e1 defected} to [m2:SYR.OPP the opposition] in a video posted on Thursday, in which [m4=m1 he] {e2 advised} [m3:SYR.GOV his colleagues] to leave a sinking ship.
e1 m1 > m2 SUPPORT actual 2012-03-08/day ctx=political_institutions
e2 m1 > m3 REQUEST requested 2012-03-08/day mode=change ctx=political_institutions

### Mongolia Today 2008-07-05
[m1:MNG.GOV President Nambaryn Enkhbayar] {e1 lifted} the state of emergency in Ulan Bator on Saturday, four days after [m4=m1 he] {e2 imposed} it on [m2:MNG.CVL demonstrators] who {e3 set fire} to the headquarters of [m3:MNG.PTY the governing party].
e1 m1 > m2 CONCEDE actual 2008-07-05/day ctx=election
e2 m1 > m2 COERCE actual 2008-07-01/day mode=martial-law ctx=election
e3 m2 > m3 PROTEST actual 2008-07-01/day mode=riot ctx=election

### Australian Financial Review 2019-10-29 none
[m1:AUS.BUS Woodside] reached a settlement with [m2:AUS.BUS its contractor] over delays at the Pluto plant on Tuesday, and a dispute with [m3:JPN.BUS a Japanese buyer] about price reviews went to arbitration in Singapore.

### Reuters 2018-06-22
[m1:GRC.GOV Greek Finance Minister Euclid Tsakalotos], in the small hours of Friday in Luxembourg, {e1 secured} from [m2:EUROGROUP the Eurogroup] ten more years to pay, a concession [m3:IMF the International Monetary Fund] had {e2 advocated} since 2015 and [m4:DEU.GOV Berlin] had always {e3 opposed}.
e1 m2 > m1 CONCEDE actual 2018-06-22/day ctx=economic
e2 m3 > m2 REQUEST requested 2018-06-22/none mode=yield ctx=economic
e3 m4 > m3 REJECT actual 2018-06-22/none mode=yield ctx=economic

### AP 2014-05-06
[m1:UN The United Nations] supervised the {e1 departure} from Homs of [m2:SYR.REB twelve hundred rebels], who carried their rifles and one bag each on to green buses, in an arrangement that [m3:IRN.GOV Iran] had helped to bring about with [m4:SYR.GOV the governor].
e1 m2 > m4 RETREAT actual 2014-05-06/none mode=withdraw ctx=military

### Iraqi News 2008-03-30
[m1:MAHDI.REB Muqtada al-Sadr] {e1 told} [m2:MAHDI.REB his militiamen] on Sunday to leave the streets of Basra, and [m3:IRQ.GOV Prime Minister Nuri al-Maliki], six days into an {e2 offensive} against [m4=m2 them], called the statement {e3 positive}.
e1 m1 > m3 CONCEDE actual 2008-03-30/day ctx=military
e2 m3 > m4 ASSAULT actual 2008-03-25/day ctx=military
e3 m3 > m1 SUPPORT actual 2008-03-30/none ctx=military

### Reuters 2009-11-05
[m1:NOR.GOV The Norwegian refugee commissioner] said that [m2:NOR.GOV Oslo] would be prepared to {e1 resettle} two hundred [m3:LKA.REF Tamils from a ship off Java] only if [m4:AUS.GOV Australia] {e2 took} the rest.
e1 m2 > m3 AID hypothetical 2009-11-05/none ctx=asylum said=m1
e2 m4 > m3 AID hypothetical 2009-11-05/none ctx=asylum said=m1

### Vientiane Times 2018-07-28
[m1:THA.MIL Thai army doctors] {e1 tended} to [m2:LAO.CVL villagers] from below the burst dam in Attapeu on Saturday. [m3:VNM.MIL Vietnamese], [m4:CHN.MIL Chinese] and [m5:SGP.MIL Singaporean units] were {e2 at work} in the same province, though not side by side.
e1 m1 > m2 AID actual 2018-07-28/day ctx=disasters
e2 m3,m4,m5 > m2 AID actual 2018-07-28/none ctx=disasters

### Reuters 2020-03-18 none
Parliaments from [m1:@NOR Oslo] to [m2:@NZL Wellington] are rearranging their chambers so that members sit two metres apart, and stationers report strong demand for acrylic screens.

### Seattle Times 2001-04-12
[m1:CHN.GOV China] on Thursday {e1 let} [m2:USA.MIL the 24 crew members of a navy surveillance plane] fly from Hainan to Guam aboard a chartered airliner, after [m3:USA.GOV the American ambassador] had {e2 delivered} a letter saying that [m4:USA.GOV Washington] was very sorry.
e1 m1 > m2 RETREAT actual 2001-04-12/day mode=release ctx=military
e2 m3 > m1 SUPPORT actual 2001-04-11/day ctx=military
