### Reuters 2025-04-04
[m1:CHN.GOV Beijing] {e1 will put} [m2:USA.BUS eleven American drone makers] on its list of unreliable entities and {e2 add} 34 percent to the price of [m3:USA.AGR Iowa's soybeans]; [m4:KOR.GOV Seoul], hit just as hard by [m5:USA.GOV Washington], {e3 has no plans} to follow.
e1 m1 > m2 SANCTION planned 2025-04-04/none mode=discontinue ctx=economic
e2 m1 > m3 SANCTION planned 2025-04-10/none mode=discontinue ctx=economic
e3 m4 > m5 SANCTION denied 2025-04-04/none mode=discontinue ctx=economic

### AP 2019-04-25
[m1:RUS.GOV Moscow] {e1 offered} passports to [m2:UKR.CVL anyone in Donetsk or Luhansk]. Expect sanctions for that, [m3:UKR.GOV Kyiv's envoy] {e2 told} [m4:UN the Security Council], though [m5:FRA.GOV Paris], for one, would not {e3 promise} any.
e1 m1 > m2 AGREE actual 2019-04-24/day ctx=migration,territory
e2 m3 > m1 THREATEN threatened 2019-04-25/none ctx=territory
e3 m5 > m3 AGREE denied 2019-04-25/none ctx=diplomatic

### Sun 2011-11-08 none
Snowflakes in [m1:@GBR Kent]! The council has ordered grit, [m2:GBR.GOV the transport minister] has ordered wellies, and Doris, 91, has ordered a sherry.

### Jerusalem Post 2014-07-23
Flights to Ben Gurion {e1 were halted} by [m1:USA.GOV the FAA] for twenty-four hours after a rocket fell in Yehud. [m2:ISR.GOV Benjamin Netanyahu] {e2 rang} [m3:USA.GOV John Kerry] to have the order lifted, and [m4:USA.LEG Ted Cruz] {e3 called} it an economic boycott.
e1 m1 > m2 COERCE actual 2014-07-22/day mode=restrict ctx=economic
e2 m2 > m3 REQUEST requested 2014-07-23/none mode=change ctx=economic
e3 m4 > m1 ACCUSE actual 2014-07-23/none mode=allege ctx=economic

### Mail & Guardian 2010-05-21 none
Thirty-one days to kick-off. [m1:ZAF.COP The flying squad] has new motorbikes, [m2:ZAF.GOV the mayor] has a new chain, and the vuvuzela factory works nights.

### Radio Free Asia 2015-07-10
[m4:CHN.JUD Lawyers] who {e1 were taken away} before dawn on the ninth now number fifty. [m1:CHN.COP Tianjin police] have {e2 searched} the offices of [m2:CHN.JUD Fengrui] and say they {e3 did not mistreat} [m3:CHN.JUD Wang Yu], whose [m5:CHN.CVL teenage son] {e4 was stopped} at the airport.
e1 m1 > m4 COERCE actual 2015-07-09/day mode=arrest ctx=human_rights
e2 m1 > m2 COERCE actual 2015-07-10/none mode=seize ctx=human_rights
e3 m1 > m3 ASSAULT denied 2015-07-10/none ctx=human_rights
e4 m1 > m5 COERCE actual 2015-07-09/none mode=restrict ctx=human_rights

### Reuters 2022-03-23
[m4=m2+m3 Unfriendly states] must pay for gas in roubles, [m1:RUS.GOV Vladimir Putin] {e2 announced}. [m2:DEU.GOV Robert Habeck] {e3 called} it breach of contract; [m3:POL.BUS PGNiG] {e4 will go on} paying in euros.
e2 m1 > m4 REQUEST requested 2022-03-23/none mode=change ctx=economic
e3 m2 > m1 ACCUSE actual 2022-03-23/none mode=allege ctx=economic
e4 m3 > m1 REJECT actual 2022-03-23/none mode=yield ctx=economic

### Reuters 2022-04-27
True to his word [m1:RUS.BUS Gazprom's] master {e1 turned off} the taps to [m2:POL.GOV Warsaw] and [m3:BGR.GOV Sofia]. Athens stepped in: [m4:GRC.GOV Kyriakos Mitsotakis] {e2 will lend} [m5=m3 the Bulgarians] gas from its terminal.
e1 m1 > m2,m3 SANCTION actual 2022-04-27/none mode=discontinue ctx=economic
e2 m4 > m5 AGREE planned 2022-04-27/none ctx=economic

### Foreign Policy 2016-01-22 none
Revolutions need squares. Where [m1:@KAZ Almaty] has fountains, [m2:@KGZ Bishkek] has lawns, and political scientists, being who they are, have counted the paving stones.

### Cork Examiner 2012-02-02
[m1:IRL.LAB Vita Cortex workers], forty-nine days into their {e1 sit-in}, were sent a hamper by [m2:? Alex Ferguson] and a lawyer's letter by [m3:IRL.BUS the owner].
e1 m1 > m3 PROTEST actual 2012-02-02/none mode=obstruct ctx=economic

### NPR 2021-01-20
Twenty-five thousand [m1:USA.MIL Guardsmen] {e1 ringed} the Capitol against [m5:USA.OPP the rioters of the 6th], while [m2:USA.GOV Joe Biden] {e2 undid} in one afternoon the travel ban, the wall and the exit from [m3:WHO the WHO]. Among [m6:USA.ELI his predecessor's] last {e3 pardons}: [m4:USA.PTY Steve Bannon].
e1 m1 > m5 MOBILIZE actual 2021-01-20/none mode=troops ctx=pro_democracy
e2 m2 > m3 COOPERATE actual 2021-01-20/none ctx=health
e3 m6 > m4 CONCEDE actual 2021-01-20/none ctx=legal

### Colombo Gazette 2019-05-13
[m4:LKA.CVL Mobs on motorcycles] {e1 wrecked} the mosques of [m3:LKA.REL Muslims] in Kuliyapitiya. A {e2 curfew} was clamped on the North Western province, and the regulator {e3 blocked} WhatsApp. [m1:LKA.GOV Ranil Wickremesinghe] {e4 appealed to} [m2:LKA.CVL the public] not to be swayed.
e1 m4 > m3 PROTEST actual 2019-05-13/none mode=riot ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2019-05-13/none mode=curfew ctx=religion_ethnicity
e3 m1 > m2 COERCE actual 2019-05-13/none mode=censor ctx=misinformation
e4 m1 > m2 REQUEST requested 2019-05-13/none mode=yield ctx=religion_ethnicity

### Reuters 2018-03-08 none
Steel from [m1:@CAN Hamilton] goes into cars built in [m2:@USA Dearborn] with engines cast in [m3:@MEX Saltillo]. Each piston crosses a frontier four times, according to [m4:USA.BUS an industry group].

### Reuters 2016-04-11
A joint vision of denuclearised seas was what [m1:JPN.GOV Fumio Kishida] {e1 won} from [m2:G7 his six colleagues] in Hiroshima. [m3:CHN.GOV China], unnamed in it, {e2 summoned} [m4=m2 the seven embassies] all the same.
e1 m2 > m1 SUPPORT actual 2016-04-11/none ctx=territory,cbrn
e2 m3 > m4 ACCUSE actual 2016-04-12/day mode=disapprove ctx=territory

### Tamil Guardian 2010-11-19 none
Opinion: what we mourn in November is not a war but a grammar. My aunt, once [m1:LKA.GOV a village registrar], still counts absences in the future tense.

### Guardian 2023-08-04
[m1:RUS.JUD A judge in a penal colony] {e1 added} nineteen years to the term of [m2:RUS.OPP Alexei Navalny]. [m3:EU Josep Borrell] {e3 found} the verdict unacceptable; [m4:RUS.COP the prison service], which denies {e2 keeping} him from his dentist, let two relatives in.
e1 m1 > m2 SANCTION actual 2023-08-04/none mode=convict ctx=repression
e2 m4 > m2 COERCE denied 2023-08-04/none mode=restrict ctx=human_rights
e3 m3 > m1 ACCUSE actual 2023-08-04/none mode=disapprove ctx=human_rights

### San Francisco Chronicle 2011-11-20
Pepper spray, orange, from a can the size of a fire extinguisher: [m1:USA.COP Lieutenant John Pike] {e1 walked it along} a row of [m2:USA.EDU seated students] at Davis. [m3:USA.EDU Chancellor Linda Katehi] has {e2 sent him on leave} and {e3 will not resign}.
e1 m1 > m2 ASSAULT actual 2011-11-18/day mode=crowd-control ctx=repression
e2 m3 > m1 SANCTION actual 2011-11-20/none mode=expel ctx=repression
e3 m3 > m2 REJECT actual 2011-11-20/none mode=yield ctx=repression

### New Times Rwanda 2018-07-24 none
He came with two hundred cows. At the ceremony in Rweru [m1:IND.GOV the visitor] spoke about milk, [m2:RWA.GOV the host] about dignity, and the villagers, later, about the dung.

### Reuters 2012-10-05
Shells of [m6:SYR.MIL a Syrian battery] {e1 fell} again on Akçakale, where [m7:TUR.CVL a mother and four children] were {e2 killed} on Wednesday. [m1:TUR.LEG The assembly in Ankara] has {e3 authorised} [m2:TUR.MIL the army] to cross the border; [m3:SYR.GOV Damascus] {e4 said sorry} through [m4:UN the UN], or so [m5:TUR.GOV Beşir Atalay] reported.
e1 m6 > m7 ASSAULT actual 2012-10-05/none mode=heavy-weapons ctx=military
e2 m6 > m7 ASSAULT actual 2012-10-03/day mode=heavy-weapons ctx=military
e3 m1 > m3 THREATEN threatened 2012-10-04/day mode=violence ctx=military
e4 m3 > m5 SUPPORT actual 2012-10-04/none ctx=military said=m5

### Independent 2018-09-05
[m5=m3 Two GRU men], alias Petrov and Boshirov, smeared the door handle of [m4:RUS.SPY Sergei Skripal]. That is what [m1:GBR.GOV Theresa May] {e2 told} [m2:GBR.LEG the Commons]. On Russian television [m3:RUS.SPY the pair] insisted they {e3 had harmed} nobody and merely admired a spire.
e2 m1 > m3 ACCUSE actual 2018-09-05/none mode=allege ctx=intelligence
e3 m3 > m4 ASSAULT denied 2018-03-04/day mode=unconventional ctx=intelligence

### ANA 2015-09-21 none
Turnout was 56 percent. [m1:GRC.PTY Syriza] finished seven points ahead of [m2:GRC.PTY New Democracy]; in the port of Mytilene, ferries came and went, and a polling clerk slept.

### Bloomberg 2019-08-05
[m1:USA.GOV The Treasury] {e1 branded} [m2:CHN.GOV China] a currency manipulator an hour after [m3:CHN.GOV the central bank] let the yuan pass seven. State buyers {e2 have suspended} American farm goods, [m4:CHN.GOV the commerce ministry] announced, and {e3 do not rule out} levies on those already bought.
e1 m1 > m2 ACCUSE actual 2019-08-05/none mode=allege ctx=economic
e2 m4 > m1 SANCTION actual 2019-08-05/none mode=discontinue ctx=economic
e3 m4 > m1 SANCTION hypothetical 2019-08-05/none mode=discontinue ctx=economic

### Daily Times Pakistan 2017-11-26
Eleven policemen were hurt when [m1:PAK.COP the force] tried to {e1 clear} the Faizabad interchange of [m2:TLP.REL Khadim Rizvi's followers]. [m4:PAK.JRN News channels] {e2 were taken off air}. [m5:PAK.MIL The army], {e3 asked} by [m3:PAK.GOV the interior ministry] to assist, said it was {e4 ready} but wanted "clarity".
e1 m1 > m2 ASSAULT actual 2017-11-25/day mode=crowd-control ctx=religion_ethnicity
e2 m3 > m4 COERCE actual 2017-11-25/day mode=censor ctx=rights_freedoms
e3 m3 > m5 REQUEST requested 2017-11-25/day mode=assist ctx=religion_ethnicity
e4 m5 > m3 AGREE actual 2017-11-26/none ctx=religion_ethnicity

### Reuters 2020-10-31 none
For a century the lake froze by Christmas. [m1:ARM.CVL The monks] of [m2:@ARM Sevanavank] skated; [m3:AZE.CVL shepherds] in the next valley, when there still were any, crossed with their flocks.

### El Tiempo 2016-08-24
With [m1:NOR.GOV Dag Nylander] looking on in Havana, [m2:COL.GOV Humberto de la Calle] and [m3:FARC.REB Iván Márquez] {e1 put their names} to 297 pages. [m4:COL.OPP Álvaro Uribe] {e2 urges} [m6:COL.CVL voters] to say No; were that to win, [m5:COL.GOV Juan Manuel Santos] has warned, the guerrillas are ready for war in the cities.
e1 m2 > m3 SUPPORT actual 2016-08-24/none ctx=military
e2 m4 > m6 REQUEST requested 2016-08-24/none ctx=election

### PNG Loop 2016-06-08
Eight [m1:PNG.EDU students] were {e1 shot}, none dead, whatever [m2:PNG.OPP the opposition] told Australian radio. [m5:PNG.COP Police] did not {e2 aim at} anyone, [m3:PNG.COP Commissioner Gari Baki] maintains; [m4:PNG.GOV Peter O'Neill], whom [m6=m1 the marchers] {e3 want} arrested, {e4 will stay}.
e1 m5 > m1 ASSAULT actual 2016-06-08/none mode=firearms ctx=repression
e4 m4 > m1 REJECT actual 2016-06-08/none mode=yield ctx=corruption
e2 m5 > m1 ASSAULT denied 2016-06-08/none mode=firearms ctx=repression
e3 m6 > m5 REQUEST requested 2016-06-08/none ctx=corruption
