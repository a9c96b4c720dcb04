### The Guardian Nigeria 2012-01-10
[m1:NGA.LAB The Nigeria Labour Congress] said on Tuesday that [m2=m1 it] {e1 would continue} [m11=m2 its] nationwide strike until the government restored the subsidy on petrol. In Kano, where [m3:NGA.COP police] {e2 shot} dead two [m4:NGA.CVL youths] on Monday, a curfew is in force. [m5:NGA.GOV President Goodluck Jonathan], who cancelled a trip to [m6:@AUT Vienna], has {e3 invited} [m7:NGA.LAB union leaders] to talks. [m8=m7 They] have not replied. [m9:NGA.LAB The oil workers' association] {e4 might shut} down production if nothing moves by Sunday, [m10=m9 its] president said.
e1 m2 > m5 PROTEST planned 2012-01-10/day mode=strike ctx=economic
e2 m3 > m4 ASSAULT actual 2012-01-09/day mode=firearms ctx=repression
e3 m5 > m7 AGREE actual 2012-01-10/none ctx=economic
e4 m9 > m5 PROTEST hypothetical 2012-01-15/day mode=strike ctx=economic,natural_resource

### La Nacion 2015-02-14
[m1:ARG.JUD Prosecutor Gerardo Pollicita] has {e1 charged} [m2:ARG.GOV Cristina Fernandez de Kirchner] with shielding [m3:IRN.GOV Iranian officials] suspected of the 1994 bombing of a Jewish centre. [m4=m1 He] took over the file from [m5:ARG.JUD Alberto Nisman], found dead a month ago on the eve of a hearing. [m6:ARG.GOV Cabinet chief Jorge Capitanich] {e2 called} the accusation a judicial coup. [m7:IRN.GOV Tehran] has always {e3 denied} any part in the attack. [m8:ARG.JUD Colleagues of the dead prosecutor] {e4 plan} a silent march on Wednesday; [m9:ARG.LAB several unions] will join [m10=m8 them].
e1 m1 > m2 ACCUSE actual 2015-02-13/none mode=allege ctx=legal,terrorism
e2 m6 > m1 ACCUSE actual 2015-02-14/none mode=disapprove ctx=legal
e3 m7 > m1 REJECT actual 2015-02-14/none ctx=terrorism
e4 m8,m9 > m2 PROTEST planned 2015-02-18/day mode=demo ctx=legal

### Reuters 2018-10-03
[m1:CMR.REB Armed separatists] have {e1 told} people in Cameroon's English-speaking regions not to leave [m2:CMR.CVL their houses] on polling day. Nineteen schools were {e2 burned} last month. [m3:CMR.GOV The government] has {e3 sent} reinforcements and {e4 barred} travel between towns from Saturday. [m4:CMR.GOV Paul Biya], 85, whose seventh term is hardly in doubt, {e5 visited} Maroua, [m8=m4 his] only rally. [m5:CMR.OPP Maurice Kamto] and [m6:CMR.OPP Akere Muna], two of [m7=m4 the president's] eight challengers, {e6 are discussing} a joint ticket.
e1 m1 > m2 THREATEN threatened 2018-10-03/none mode=restrict ctx=election,territory
e2 m1 > m2 ASSAULT actual 2018-09-01/month mode=destroy ctx=territory
e3 m3 > m1 MOBILIZE actual 2018-10-03/none mode=troops ctx=election,territory
e4 m3 > m2 COERCE planned 2018-10-06/day mode=restrict ctx=election
e6 m5 > m6 CONSULT actual 2018-10-03/none ctx=election
e5 m4 > m2 CONSULT actual 2018-10-03/none mode=visit ctx=election

### Jamaica Observer 2021-07-13
[m1:CUB.CVL Thousands of Cubans] {e1 marched} on Sunday in at least forty towns, chanting "We are not afraid". [m2:CUB.GOV President Miguel Diaz-Canel] {e2 summoned} [m3:CUB.PTY communists] to confront [m4=m1 them]. "[m5=m2 We] are prepared to do anything," [m6=m2 he] said. In San Antonio de los Banos, where it began, [m7:CUB.COP officers] {e3 beat} several people and {e4 took} away more than a hundred. [m8:USA.GOV Joe Biden] {e5 expressed} support for [m9=m1 the protesters]; [m10:MEX.GOV the Mexican president] {e6 offered} medicine and food and {e7 blamed} the shortages on [m11=m8 his northern neighbour].
e1 m1 > m2 PROTEST actual 2021-07-11/day mode=demo ctx=economic,rights_freedoms
e2 m2 > m3 REQUEST requested 2021-07-11/day mode=assist ctx=repression
e3 m7 > m1 ASSAULT actual 2021-07-11/day mode=beat ctx=repression
e4 m7 > m1 COERCE actual 2021-07-11/day mode=arrest ctx=repression
e5 m8 > m9 SUPPORT actual 2021-07-12/none ctx=rights_freedoms
e6 m10 > m2 AGREE actual 2021-07-12/none ctx=health
e7 m10 > m11 ACCUSE actual 2021-07-12/none mode=disapprove ctx=economic

### Hindu BusinessLine 2025-08-27
A 50 percent duty on most of [m1:IND.GOV India's] goods {e1 took} effect in [m2:USA.GOV the United States] on Wednesday, half of it a {e2 penalty} for buying [m3:@RUS Russian] oil. [m4=m1 New Delhi] {e3 described} the step as unfair and unjustified. [m5:IND.GOV Trade Minister Piyush Goyal] said [m6=m1 the country] {e4 would not bow}, but that talks had not been broken off. [m7:IND.PTY An affiliate of the ruling party] wants shoppers to {e5 boycott} [m8:USA.BUS American brands]. [m9:IND.GOV Narendra Modi] leaves on Thursday for [m10:@JPN Tokyo] and then, for the first time in seven years, for [m11:@CHN Tianjin].
e1 m2 > m1 SANCTION actual 2025-08-27/day mode=discontinue ctx=economic
e2 m2 > m1 SANCTION actual 2025-08-27/day mode=discontinue ctx=economic,natural_resource
e3 m4 > m2 ACCUSE actual 2025-08-27/none mode=disapprove ctx=economic
e4 m6 > m2 REJECT actual 2025-08-27/none mode=yield ctx=economic
e5 m7 > m8 PROTEST requested 2025-08-27/none mode=boycott ctx=economic

### Le Figaro 2025-10-06
[m1:FRA.GOV Sebastien Lecornu] {e1 tendered} [m10=m1 his] resignation on Monday morning, fourteen hours after naming [m9=m1 his] ministers. [m2:FRA.PTY The Republicans'] leader, Bruno Retailleau, had {e2 objected} to the return of [m3:FRA.GOV Bruno Le Maire]. [m4:FRA.OPP Jordan Bardella] {e3 wants} the assembly dissolved; [m5:FRA.OPP Jean-Luc Melenchon] {e4 wants} the president himself to go. [m6:FRA.GOV Emmanuel Macron] walked alone along the Seine, filmed from afar, and then {e5 gave} [m7=m1 his former defence minister] two days for "final negotiations". [m8:DEU.GOV The German government] declined to comment.
e1 m1 > m6 RETREAT actual 2025-10-06/day mode=resign ctx=executive
e2 m2 > m1 ACCUSE actual 2025-10-05/none mode=disapprove ctx=executive
e3 m4 > m6 REQUEST requested 2025-10-06/none mode=change ctx=legislative
e4 m5 > m6 REQUEST requested 2025-10-06/none mode=change ctx=executive
e5 m6 > m7 REQUEST requested 2025-10-06/none mode=assist ctx=executive

### Business Day 2018-02-14
[m1:ZAF.PTY The ANC's] executive sat for thirteen hours before {e1 deciding} to recall [m2:ZAF.GOV President Jacob Zuma]. [m3:ZAF.PTY Ace Magashule], the secretary-general, {e2 brought} [m4=m2 him] the letter at one in the morning. [m5=m2 The head of state] is under no obligation to obey. If [m6=m2 he] {e3 refuses}, [m7:ZAF.LEG the chief whip] said, [m8=m1 the party] will {e4 vote} with [m9:ZAF.OPP the opposition] on Thursday. At dawn [m10:ZAF.COP the Hawks] {e5 raided} the Saxonwold mansion of [m11:ZAF.BUS the Gupta brothers].
e1 m1 > m2 REQUEST requested 2018-02-13/none mode=change ctx=executive,corruption
e2 m3 > m4 CONSULT actual 2018-02-13/day mode=visit ctx=executive
e3 m6 > m1 REJECT hypothetical 2018-02-14/none mode=change ctx=executive
e4 m8 > m6 SANCTION hypothetical 2018-02-15/day mode=expel ctx=executive,legislative
e5 m10 > m11 COERCE actual 2018-02-14/day mode=seize ctx=corruption

### Reuters 2024-09-30
[m1:AUT.PTY The Freedom Party] came first in Sunday's election, but nobody wants [m2=m1 it] as a partner. [m3:AUT.GOV Chancellor Karl Nehammer] again {e1 ruled} out governing with [m4:AUT.PTY Herbert Kickl]. "[m5=m3 I] stand by [m6=m3 my] word," the conservative said. [m7:AUT.GOV The president], a former Green who must name the next head of government, {e2 will consult} all five leaders this week. [m8:HUN.GOV Viktor Orban] {e3 congratulated} [m9=m4 the winner] on a historic victory. On the Ballhausplatz [m10:AUT.CVL a few hundred people] {e4 shouted} "Nazis out".
e1 m3 > m4 REJECT actual 2024-09-29/none ctx=executive,election
e2 m7 > m1,m3 CONSULT planned 2024-09-30/week ctx=executive
e3 m8 > m9 SUPPORT actual 2024-09-30/none ctx=election
e4 m10 > m1 PROTEST actual 2024-09-29/none mode=demo ctx=election

### Samaa 2022-09-05
[m1:ARE.GOV The United Arab Emirates] and [m2:TUR.GOV Ankara] have {e1 flown} tents and medicine to [m3:PAK.GOV Pakistan], a third of which is under water. [m4:UN Antonio Guterres] {e2 arrives} on Friday. "Let [m5:? us] stop sleepwalking," the secretary-general said in a video message {e3 asking} for 160 million dollars. [m6:PAK.GOV Planning Minister Ahsan Iqbal] {e4 blames} [m7:? rich countries] for the climate. [m8:IND.GOV India's prime minister] sent condolences, though no relief: [m9:PAK.GOV Islamabad] {e5 has not asked} [m10=m8 him] for any.
e1 m1,m2 > m3 AID actual 2022-09-05/none ctx=disasters
e2 m4 > m9 CONSULT planned 2022-09-09/day mode=visit ctx=disasters
e3 m4 > m7 REQUEST requested 2022-08-30/none mode=assist ctx=disasters
e4 m6 > m7 ACCUSE actual 2022-09-05/none mode=disapprove ctx=environment
e5 m9 > m10 REQUEST denied 2022-09-05/none mode=assist ctx=disasters

### Inkyfada 2021-07-26
Troops {e1 surrounded} the parliament in Bardo overnight and did not {e2 let} [m1:TUN.LEG its speaker] in. [m2:TUN.GOV Kais Saied] had {e3 dismissed} [m3:TUN.GOV the prime minister] and {e4 frozen} the chamber for thirty days on Sunday evening, citing an article of the constitution. "[m4:TUN.MIL We] are here to protect the institutions," [m5:TUN.MIL a soldier] at the gate told [m6=m1 Rached Ghannouchi]. The veteran Islamist {e5 denounced} a coup. [m7:TUN.LAB The general labour union], which shared a Nobel prize for helping in an earlier crisis, {e6 gave} the law professor cautious support. [m8:USA.GOV Washington] and [m9:DEU.GOV Berlin] were "concerned".
e1 m4 > m1 COERCE actual 2021-07-26/none mode=restrict ctx=legislative
e2 m5 > m1 COERCE actual 2021-07-26/none mode=restrict ctx=legislative
e3 m2 > m3 SANCTION actual 2021-07-25/day mode=expel ctx=executive
e4 m2 > m1 COERCE actual 2021-07-25/day mode=restrict ctx=legislative,pro_autocracy
e5 m6 > m2 ACCUSE actual 2021-07-26/none mode=allege ctx=executive
e6 m7 > m2 SUPPORT actual 2021-07-26/none ctx=executive

### UPI 2003-08-11
[m1:LBR.GOV Charles Taylor] handed [m11=m1 his] green sash to [m2:LBR.GOV Moses Blah] in Monrovia on Monday and {e1 left} for [m3:NGA.GOV Nigeria], which has {e2 offered} [m4=m1 him] a villa in Calabar. "God willing, [m5=m1 I] will be back," the warlord turned president {e3 said}. [m6:ZAF.GOV Thabo Mbeki], [m7:GHA.GOV John Kufuor] and [m8:MOZ.GOV Joaquim Chissano] looked on. [m9:LURD.REB The rebels] in the port {e4 will hand} it over to [m10:ECOWAS West African peacekeepers] on Thursday.
e1 m1 > m2 RETREAT actual 2003-08-11/day mode=resign ctx=executive
e2 m3 > m4 AID actual 2003-08-11/none ctx=asylum
e3 m5 > m2 THREATEN threatened 2003-08-11/day ctx=executive
e4 m9 > m10 CONCEDE planned 2003-08-14/day ctx=military

### Asia Times 2013-04-04
[m1:PRK.GOV Pyongyang] has {e1 barred} [m2:KOR.BUS southern managers] from entering the Kaesong industrial zone, though those inside may leave. [m3:KOR.GOV The unification ministry] {e2 deplored} it. On Wednesday [m4:PRK.MIL the North's general staff] announced that [m5=m4 it] had final approval for {e3 strikes} on [m6:USA.MIL American bases]. [m7:USA.GOV Chuck Hagel], who {e4 is sending} a missile battery to [m8:@GUM Guam], took [m9=m4 the generals] at their word. [m10:CHN.GOV Their neighbour to the north], which supplies the oil, {e5 asked} all sides to calm down.
e1 m1 > m2 COERCE actual 2013-04-03/none mode=restrict ctx=economic
e2 m3 > m1 ACCUSE actual 2013-04-03/none mode=disapprove ctx=economic
e3 m5 > m6 THREATEN threatened 2013-04-03/day mode=violence ctx=military,cbrn
e4 m7 > m1 MOBILIZE planned 2013-04-04/none mode=weapons ctx=military,cbrn
e5 m10 > m1,m3,m7 REQUEST requested 2013-04-04/none mode=yield ctx=military

### Addis Fortune 2020-06-24
[m1:EGY.GOV Egypt] {e1 took} the dispute over the Blue Nile dam to [m2:UNSC the Security Council] last Friday after talks {e2 mediated} by [m3:ZAF.GOV Pretoria] stalled. [m4:ETH.GOV The foreign minister], Gedu Andargachew, {e3 rejected} what [m5=m4 he] called outside interference. Filling {e4 will start} in July, with or without an agreement, [m6=m4 he] told [m7:#AP a news agency]. [m8:SDN.GOV Khartoum], which lies between [m9=m1+m4 the two], {e5 backs} [m10=m1 Cairo] on the need for a binding text. [m11:USA.GOV Washington] {e6 could hold} back part of [m12=m11 its] aid.
e1 m1 > m4 ACCUSE actual 2020-06-19/day mode=disapprove ctx=natural_resource
e2 m3 > m1,m4 CONSULT actual 2020-06-24/none mode=third-party ctx=natural_resource
e3 m5 > m1 REJECT actual 2020-06-24/none ctx=natural_resource
e4 m4 > m1 REJECT planned 2020-07-01/month ctx=natural_resource said=m6
e5 m8 > m10 SUPPORT actual 2020-06-24/none ctx=natural_resource
e6 m11 > m4 SANCTION hypothetical 2020-06-24/none mode=discontinue ctx=natural_resource,economic

### Contexto 2016-04-18
[m1:BRA.LEG The lower house] {e1 voted} 367 to 137 on Sunday to send [m2:BRA.GOV Dilma Rousseff] to trial in the Senate. [m3:BRA.LEG Eduardo Cunha], who presided, is himself {e2 accused} of taking bribes by [m4:BRA.JUD the attorney-general]. "God have mercy on this nation," the evangelical speaker said as [m5=m3 he] cast [m11=m5 his] vote. [m6=m2 The former guerrilla] {e3 promised} to fight and {e4 called} [m7:BRA.GOV her vice-president], Michel Temer, a traitor. [m8=m7 He] watched from [m9=m7 his] official residence, smiling. [m10:UNASUR The South American union's] Ernesto Samper {e5 was worried}.
e1 m1 > m2 ACCUSE actual 2016-04-17/day mode=allege ctx=legislative,executive
e2 m4 > m3 ACCUSE actual 2016-04-18/none mode=allege ctx=corruption
e3 m6 > m1 REJECT actual 2016-04-18/none mode=yield ctx=executive
e4 m6 > m7 ACCUSE actual 2016-04-18/none mode=disapprove ctx=executive
e5 m10 > m1 ACCUSE actual 2016-04-18/none mode=disapprove ctx=pro_democracy

### Ritzau 2022-09-30
[m1:DNK.MIL The Danish defence command] published pictures of the bubbling sea. [m2:DNK.GOV Prime Minister Mette Frederiksen] said the explosions that {e1 ripped} open two pipelines near Bornholm were deliberate but {e2 would not name} a culprit. [m3:POL.GOV Her Polish counterpart] was less shy: [m4=m3 he] {e3 pointed} to Moscow. [m5:RUS.GOV The Kremlin] called that stupid. [m6:DEU.GOV Berlin], [m7:SWE.GOV Stockholm] and [m8=m2 Copenhagen] {e4 will investigate} together; [m9:RUS.BUS Gazprom], a half owner, {e5 has asked} to be let in.
e1 m5 > m9 ASSAULT denied 2022-09-26/none mode=explosives ctx=natural_resource said=m3
e2 m2 > m5 ACCUSE denied 2022-09-30/none mode=allege ctx=natural_resource
e3 m4 > m5 ACCUSE actual 2022-09-30/none mode=allege ctx=natural_resource
e4 m6,m7,m8 > m5 ACCUSE planned 2022-09-30/none mode=investigate ctx=natural_resource
e5 m9 > m6,m7,m8 REQUEST requested 2022-09-30/none mode=assist ctx=natural_resource

### Maldives Independent 2015-03-14
[m1:MDV.JUD The Criminal Court] in Male {e1 found} [m2:MDV.OPP Mohamed Nasheed] guilty of terrorism on Friday night, for the {e2 detention} of [m3:MDV.JUD a judge] when [m4=m2 he] was president. [m5=m2 He] got thirteen years. Outside, [m6:MDV.COP police] {e3 pepper-sprayed} [m7:MDV.CVL supporters] who had tried to break the barricade. [m8:IND.GOV Narendra Modi] had {e4 dropped} the islands from [m9=m8 his] tour of the ocean a week before. [m10:MDV.GOV Abdulla Yameen's] office {e5 denied} having leaned on [m11=m1 the bench].
e1 m1 > m2 SANCTION actual 2015-03-13/day mode=convict ctx=legal
e2 m4 > m3 COERCE actual 2012-01-16/none mode=arrest ctx=legal
e3 m6 > m7 ASSAULT actual 2015-03-13/day mode=crowd-control ctx=repression
e4 m8 > m10 REJECT actual 2015-03-06/week mode=meet ctx=diplomatic
e5 m10 > m7 REJECT actual 2015-03-14/none ctx=legal

### Financial Mail 2010-07-22 none
Two of every three phones sold in [m1:@UGA Kampala's] Luwum Street come from [m2:@CHN Shenzhen]. [m3:ZAF.BUS MTN], the Johannesburg operator, has cut [m9=m3 its] rates by half in a year. [m4:IND.BUS Bharti Airtel], which bought [m5=m3 its] rival's network in June, did the same a week later. [m6=m4 It] hopes to win a million customers by Christmas. [m7:UGA.GOV The regulator's] director, an engineer, owns five handsets and answers none of [m8:? them].

### Bernama 2006-04-12
[m1:MYS.GOV Kuala Lumpur] {e1 abandoned} [m10=m1 its] half of a crooked bridge to [m2:SGP.GOV Singapore] on Wednesday. [m3:MYS.GOV Abdullah Ahmad Badawi] {e2 gave} as [m4=m3 his] reason the island's wish for sand and airspace in return, to which [m5:MYS.CVL the people of Johor] would never {e3 agree}. [m6:MYS.ELI Mahathir Mohamad], who had conceived the structure, {e4 asked} whether [m7=m3 his successor] still ran a sovereign country. [m8:SGP.GOV George Yeo] said [m9=m2 the city-state] {e5 respected} the decision.
e1 m1 > m2 CONCEDE actual 2006-04-12/day ctx=territory,economic
e2 m3 > m2 REJECT actual 2006-04-12/day mode=yield ctx=territory
e3 m5 > m2 CONCEDE denied 2006-04-12/none ctx=territory
e4 m6 > m7 ACCUSE actual 2006-04-12/none mode=disapprove ctx=territory
e5 m9 > m1 SUPPORT actual 2006-04-12/none ctx=territory said=m8

### Deutsche Welle 2016-12-14
[m1:GMB.GOV Yahya Jammeh] went on television on Friday to {e1 annul} the election that [m2=m1 he] had conceded a week earlier. [m3:ECOWAS Four presidents] sent by [m4:ECOWAS the West African bloc] {e2 saw} [m5=m1 him] on Tuesday but left without a deal; [m6:LBR.GOV Ellen Johnson Sirleaf], who led [m7=m3 them], said nobody had talked about troops. [m8:GMB.MIL Soldiers] {e3 occupied} the election commission that day, {e4 turning} [m9:GMB.GOV its staff] away. [m10:GMB.OPP Adama Barrow] {e5 intends} to name a cabinet anyway. [m11=m10 The estate agent] once worked as a guard at [m12:@GBR a London department store].
e1 m1 > m10 REJECT actual 2016-12-09/day mode=yield ctx=election
e2 m3 > m5 CONSULT actual 2016-12-13/day mode=visit ctx=election
e3 m8 > m9 COERCE actual 2016-12-13/day mode=seize ctx=election
e4 m8 > m9 COERCE actual 2016-12-13/day mode=restrict ctx=election
e5 m10 > m1 REJECT planned 2016-12-14/none ctx=election,executive

### NZ Herald 2019-03-19
[m1:NZL.GOV Jacinda Ardern] {e1 promised} [m2:NZL.REL the Muslim community] in Christchurch that [m3=m1 her] government would change the gun laws within ten days of the shooting that {e2 killed} fifty [m4=m2 worshippers]. [m5:AUS.CRM The attacker], an Australian, dismissed [m6=m5 his] lawyer. [m7:TUR.GOV Recep Tayyip Erdogan], whose party is losing ground in the cities, said [m8:AUS.CVL visitors] with the same ideas {e4 would be sent} home in coffins. [m9:AUS.GOV Scott Morrison] {e5 called} that offensive and {e6 had} [m10:TUR.GOV the ambassador] in. [m11:NZL.GOV Winston Peters], the foreign minister, flies to Istanbul to "set the record straight".
e1 m3 > m2 AGREE planned 2019-03-18/none ctx=terrorism
e2 m5 > m4 ASSAULT actual 2019-03-15/day mode=firearms ctx=terrorism,religion_ethnicity
e4 m7 > m8 THREATEN threatened 2019-03-19/none mode=violence ctx=religion_ethnicity
e5 m9 > m7 ACCUSE actual 2019-03-19/none mode=disapprove ctx=diplomatic
e6 m9 > m10 ACCUSE actual 2019-03-19/none mode=disapprove ctx=diplomatic

### Reuters 2017-08-30
[m1:UZB.GOV Shavkat Mirziyoyev] {e1 will travel} to [m2:KGZ.GOV Bishkek] next week, the first such visit in seventeen years. Under [m3:? his predecessor], who died last September, the border was mined in places. [m4:UZB.MIL Sappers] have {e2 cleared} two passes since spring. [m5=m2 The Kyrgyz], for [m6=m2 their] part, {e3 returned} a reservoir guard post seized in a quarrel last year, and [m7:KGZ.GOV Almazbek Atambayev] {e4 hopes} for a treaty covering eighty-five percent of the line. [m8:TJK.GOV Tajikistan] is next on [m9=m1 the Uzbek leader's] list.
e1 m1 > m2 AGREE planned 2017-09-05/week ctx=diplomatic
e2 m4 > m2 RETREAT actual 2017-08-30/none ctx=territory
e3 m5 > m1 RETREAT actual 2017-08-30/none mode=withdraw ctx=territory
e4 m7 > m1 AGREE actual 2017-08-30/none ctx=territory

### ReliefWeb 2011-07-20
Famine was declared in two regions of southern Somalia on Wednesday. [m1:ALSHABAAB.REB The Islamists] who control [m2:SOM.CVL the area] had {e1 lifted} [m9=m1 their] ban on foreign agencies two weeks before. [m3:WFP The World Food Programme], {e2 expelled} in 2010, {e3 is ready} to go back if [m4=m1 they] {e4 guarantee} the safety of [m5=m3 its] staff. [m6:KEN.GOV Nairobi] {e5 agreed} to open a fourth camp at Dadaab after [m7:UNHCR the refugee commissioner] {e6 pleaded} for it in person. [m8:ERI.GOV Eritrea], which admits to no hunger, publishes no figures.
e1 m1 > m3 CONCEDE actual 2011-07-06/week ctx=human_security
e2 m1 > m3 SANCTION actual 2010-07-20/year mode=expel ctx=human_security
e3 m3 > m2 AID hypothetical 2011-07-20/none ctx=human_security
e4 m4 > m5 AGREE hypothetical 2011-07-20/none ctx=human_security
e5 m6 > m7 CONCEDE actual 2011-07-20/none ctx=migration
e6 m7 > m6 REQUEST requested 2011-07-20/none mode=yield ctx=migration

### Al-Monitor 2021-03-15
[m1:EGY.GOV Cairo] and [m2:TUR.GOV Ankara] have {e1 resumed} contact after eight years, [m3:TUR.GOV Mevlut Cavusoglu] said. [m4:EGY.GOV His counterpart], [m5=m4 Sameh Shoukry], played it down: [m6=m4 he] {e2 wants} to see deeds. [m7:EGY.JRN Exiled broadcasters] in Istanbul have been {e3 told} to soften [m8=m7 their] tone toward [m9:EGY.GOV the general in power at home]. "[m10=m7 We] were not asked to close," one of [m11=m7 them] said. [m12:GRC.GOV Athens] {e4 sent} [m14=m12 its] foreign minister to [m13:@EGY the Nile] within the week.
e1 m1 > m2 CONSULT actual 2021-03-15/none ctx=diplomatic
e2 m6 > m2 REQUEST requested 2021-03-15/none mode=change ctx=diplomatic
e3 m2 > m7 REQUEST requested 2021-03-15/none mode=change ctx=rights_freedoms
e4 m12 > m1 CONSULT actual 2021-03-15/week mode=visit ctx=diplomatic

### Newsday 2024-04-25
[m1:TTO.GOV Trinidad and Tobago's attorney general], Reginald Armour, {e1 apologised} in the House on Wednesday to [m2:TTO.OPP Kamla Persad-Bissessar]. [m3=m1 He] had {e2 alleged} last week that [m4=m2 the opposition leader] ran down [m12=m3 his] office to foreign judges. The apology was {e3 accepted}. [m5:TTO.GOV Keith Rowley], who was in [m6:@GUY Georgetown], {e4 defended} [m7=m1 his minister]: an error of memory, [m8=m5 he] said, "such as [m9=m5 I] make myself". [m10:TTO.JUD The law association] {e5 still wants} [m11=m1 the senior counsel] to go.
e1 m1 > m2 CONCEDE actual 2024-04-24/day ctx=legislative
e2 m3 > m4 ACCUSE actual 2024-04-17/week mode=allege ctx=legal
e3 m2 > m1 CONCEDE actual 2024-04-24/none ctx=legislative
e4 m5 > m7 SUPPORT actual 2024-04-25/none ctx=executive
e5 m10 > m11 REQUEST requested 2024-04-25/none mode=change ctx=executive,legal
