### AFP 2022-09-21
[m1:RUS.GOV Russia] and [m2:UKR.GOV Ukraine] {e1 exchanged} nearly three hundred prisoners on Wednesday in a deal {e2 brokered} by [m3:TUR.GOV Ankara] and [m4:SAU.GOV Riyadh]. Ten of the freed men are foreigners; [m5=m4 the kingdom] {e3 flew} [m6:GBR.CVL the Britons] among [m7:? them] out on a royal jet. [m8:GBR.GOV Liz Truss] {e4 thanked} [m9=m4 her Saudi hosts] and [m10=m2 Kyiv]. [m11:UKR.MIL Five Azov commanders] {e5 are to stay} in [m12:TUR.GOV Turkey] until the end of the war, [m13:UKR.GOV Volodymyr Zelenskiy] said.
e1 m1 > m2 RETREAT actual 2022-09-21/day mode=release ctx=military
e2 m3,m4 > m1,m2 CONSULT actual 2022-09-21/none mode=third-party ctx=military
e3 m5 > m6 AID actual 2022-09-21/none ctx=military
e4 m8 > m9,m10 SUPPORT actual 2022-09-21/none ctx=military
e5 m12 > m11 AGREE planned 2022-09-21/none ctx=military said=m13

### Antara 2011-07-15
[m1:IDN.MIL The Indonesian navy] and [m2:IND.MIL its Indian counterpart] {e1 completed} a patrol of the Andaman Sea on Friday, the seventeenth of its kind. [m3=m2 The visitors] put in at [m4:@IDN Sabang], where [m5=m1 their hosts] {e2 handed} over two fishermen from [m6:@IND Kerala] found adrift in June. [m7:IDN.MIL Rear Admiral Didit Herdiawan] said both sides {e3 would share} radar pictures from next year. [m8:MYS.MIL Malaysia] {e4 has asked} to take part.
e1 m1 > m2 COOPERATE actual 2011-07-15/day ctx=military
e2 m5 > m3 COOPERATE actual 2011-07-15/none ctx=disasters
e3 m1 > m2 AGREE planned 2012-07-15/year ctx=military
e4 m8 > m1,m2 REQUEST requested 2011-07-15/none mode=assist ctx=military

### Daily News Tanzania 2008-03-26
[m1:AU An African Union force] went ashore on [m2:COM.REB Anjouan] on Tuesday and {e1 took} the island's airport within two hours. [m3:COM.REB Colonel Mohamed Bacar], who has ruled [m4=m2 it] in defiance of [m5:COM.GOV the Comoran federal government], fled by boat to [m6:FRA.GOV the French island of Mayotte], where [m7=m3 he] {e2 requested} asylum. [m8=m5 Moroni] {e3 wants} [m9=m3 him] back. [m10:FRA.GOV Paris], which {e4 had ferried} some of the soldiers, was embarrassed. [m11:ZAF.GOV Pretoria] {e5 had opposed} the landing.
e1 m1 > m2 ASSAULT actual 2008-03-25/day ctx=territory,military
e2 m7 > m6 REQUEST requested 2008-03-26/none mode=assist ctx=asylum
e3 m8 > m10 REQUEST requested 2008-03-26/none mode=yield ctx=legal
e4 m10 > m1 AID actual 2008-03-26/none ctx=military
e5 m11 > m1 REJECT actual 2008-03-26/none ctx=military

### Straits Times 2015-05-20
[m1:IDN.GOV Retno Marsudi] and [m2:MYS.GOV Anifah Aman] announced in [m3:@MYS Putrajaya] on Wednesday that [m4=m1+m2 their governments] {e1 would take} in seven thousand [m5:MMR.REF Rohingya] still at sea, on condition that others resettle [m6=m5 them] within a year. For weeks [m7:IDN.MIL the two navies] had {e2 pushed} the boats away. [m8:THA.GOV Thailand], the third at the table, {e3 did not join} [m9=m4 its neighbours]. [m10:IDN.AGR Fishermen from Aceh], who {e4 rescued} four hundred people that morning, were not waiting for ministers. [m11:TUR.GOV Ankara] {e5 gave} a million dollars.
e1 m4 > m5 AGREE planned 2015-05-20/day ctx=asylum,migration
e2 m7 > m5 COERCE actual 2015-05-20/none mode=restrict ctx=migration
e3 m8 > m9 REJECT actual 2015-05-20/none mode=assist ctx=migration
e4 m10 > m5 AID actual 2015-05-20/day ctx=migration
e5 m11 > m5 AID actual 2015-05-20/none ctx=migration

### Reuters 2013-08-13
[m1:COL.COP Colombian police] {e1 handed} [m2:VEN.CRM Walid Makled's] former pilot to [m3:USA.GOV American marshals] at the airport of [m4:@COL Bogota] on Monday. The extradition had been {e2 approved} by [m5:COL.JUD the Supreme Court] in May. [m6=m2 The 45-year-old] {e3 fought} it in vain. [m7:VEN.GOV Caracas] also {e4 wanted} [m8=m2 him]. [m9:VEN.GOV The interior minister] {e5 said} the neighbour had ignored an older request, which [m10:COL.GOV the justice ministry] {e6 denied} having received.
e1 m1 > m3 COOPERATE actual 2013-08-12/day ctx=legal,illegal_drugs
e2 m5 > m3 AGREE actual 2013-05-01/month ctx=legal,illegal_drugs
e4 m7 > m10 REQUEST requested 2013-08-13/none mode=assist ctx=legal,illegal_drugs
e5 m9 > m10 ACCUSE actual 2013-08-13/none mode=disapprove ctx=legal
e6 m10 > m9 REJECT actual 2013-08-13/none ctx=legal
e3 m6 > m1 REJECT actual 2013-08-13/none ctx=legal

### The Hindu 2020-11-03
The first phase of Malabar, {e1 under way} off [m1:@IND Visakhapatnam] since Tuesday, brings together [m2:IND.MIL the Indian], [m3:USA.MIL American] and [m4:JPN.MIL Japanese] navies and, after thirteen years, [m5:AUS.MIL an Australian frigate]. [m6:AUS.GOV Canberra] {e2 pulled} out in 2008 to please [m7:CHN.GOV Beijing]. [m8=m7 The latter's] spokesman, [m9:CHN.GOV Wang Wenbin], {e3 hoped} the exercise would serve peace. [m10:AUS.GOV Defence Minister Linda Reynolds] {e4 was grateful} for the invitation, [m13=m10 she] told [m11=m12 her colleague] [m12:IND.GOV Rajnath Singh].
e1 m2 > m3,m4,m5 COOPERATE actual 2020-11-03/day ctx=military
e2 m6 > m2,m3,m4 REJECT actual 2008-11-03/year ctx=military
e3 m9 > m2,m3,m4,m5 REQUEST requested 2020-11-03/none mode=yield ctx=military
e4 m10 > m11 SUPPORT actual 2020-11-03/none ctx=military

### El Observador 2014-12-08
[m1:URY.GOV Uruguay] {e1 has taken} in [m2:SYR.CVL six men] held at Guantanamo for twelve years without trial. [m3:USA.MIL A military transport] {e2 brought} [m4=m2 them] to [m5:@URY Montevideo] before dawn on Sunday. [m6:URY.GOV Jose Mujica], once a prisoner himself, had {e3 promised} [m7:USA.GOV Barack Obama] as much in March and {e4 refused} any payment. "[m8=m6 I] {e5 ask} [m9=m7 him] to free the last three Cuban spies too," the president said. [m10:URY.OPP The Colorado party] {e6 opposed} the arrival.
e1 m1 > m2 AID actual 2014-12-07/day ctx=asylum,human_rights
e2 m3 > m4 RETREAT actual 2014-12-07/day mode=release ctx=human_rights
e3 m6 > m7 AGREE actual 2014-03-01/month ctx=human_rights
e4 m6 > m7 REJECT actual 2014-12-08/none mode=assist ctx=human_rights
e5 m8 > m9 REQUEST requested 2014-12-08/none mode=yield ctx=legal
e6 m10 > m1 REJECT actual 2014-12-08/none ctx=asylum

### Post-Courier 2018-03-05
[m1:PNG.CVL Villagers] in Hela are digging for relatives a week after an earthquake of magnitude 7.5. [m2:AUS.MIL A C-130 from Townsville] {e1 dropped} rice on Friday; [m3:NZL.MIL another from Auckland] {e2 followed} on Sunday. [m4:PNG.GOV Peter O'Neill] {e3 accepted} both and {e4 deployed} [m5:PNG.MIL his own engineers]. [m6:PNG.BUS ExxonMobil's subsidiary] has closed [m11=m6 its] gas plant. [m7:PNG.LEG Governor Philip Undialu] {e6 complained} that [m8=m1 his people] saw helicopters fly over [m9=m1 them] to [m10=m6 the company's] camps.
e1 m2 > m1 AID actual 2018-03-02/day ctx=disasters
e2 m3 > m1 AID actual 2018-03-04/day ctx=disasters
e4 m4 > m1 AID actual 2018-03-05/none ctx=disasters
e6 m7 > m10 ACCUSE actual 2018-03-05/none mode=disapprove ctx=disasters
e3 m4 > m2,m3 AGREE actual 2018-03-05/none ctx=disasters

### Agence Bolivia 2004-07-18 none
Potatoes from the altiplano are weighed at [m1:@BOL Desaguadero], sold in [m2:@PER Puno] and fried in [m3:@CHL Arica]. [m4:BOL.AGR The growers' federation], three thousand families strong, keeps [m5=m4 its] books in Aymara. [m6=m4 It] has bought a lorry this year. [m7:PER.GOV Customs men] on the other bank like [m8=m4 them]: [m9=m4 they] bring cheese. [m10:BOL.GOV The prefect] wrote the foreword to a cookbook.

### TASS 2010-09-15
[m1:NOR.GOV Jens Stoltenberg] and [m2:RUS.GOV Dmitry Medvedev] {e1 signed} a treaty in [m3:@RUS Murmansk] on Wednesday that splits 175,000 square kilometres of the Barents Sea in half. [m4:RUS.AGR The Union of Northern Trawlers] {e3 appealed} to [m5:RUS.LEG the Duma] not to ratify. [m6=m1 The Norwegian prime minister] said forty years of talks were enough. [m7:NOR.BUS Statoil] {e4 would like} to drill with [m8:RUS.BUS Rosneft]; [m9=m8 the state company] {e5 invited} [m10=m7 its future partner] to [m11:@RUS Moscow].
e1 m1 > m2 SUPPORT actual 2010-09-15/day ctx=territory,natural_resource
e3 m4 > m5 REQUEST requested 2010-09-15/none mode=change ctx=territory,natural_resource
e4 m7 > m8 AGREE actual 2010-09-15/none ctx=natural_resource
e5 m9 > m10 AGREE actual 2010-09-15/none ctx=natural_resource

### New York Times 2014-09-21
Ambulances were few and gloves fewer. [m1:LBR.GOV Ellen Johnson Sirleaf] {e1 wrote} to [m2:USA.GOV Barack Obama] on 9 September that [m3=m1 her country] would lose the battle against Ebola without help. A week later [m4=m2 he] {e2 committed} [m5:USA.MIL three thousand troops]. [m6=m5 The first of them] {e3 landed} at Roberts on Thursday. [m7:CUB.GOV Havana] {e4 is sending} nurses; [m8:CHN.GOV Beijing], a laboratory. In [m9:@SLE Freetown], [m10:SLE.GOV Ernest Bai Koroma] {e5 confined} [m12:SLE.CVL the nation] to [m13=m12 its] houses for three days, a step [m11:MSF Doctors Without Borders] {e6 thought} useless.
e1 m1 > m2 REQUEST requested 2014-09-09/day mode=assist ctx=health
e2 m4 > m1 AGREE planned 2014-09-16/day ctx=health
e3 m6 > m1 AID actual 2014-09-18/day ctx=health
e4 m7,m8 > m10 AID planned 2014-09-21/none ctx=health
e5 m10 > m12 COERCE actual 2014-09-19/day mode=curfew ctx=health
e6 m11 > m10 ACCUSE actual 2014-09-21/none mode=disapprove ctx=health

### Khmer Times 2019-03-12
[m1:CHN.MIL Two hundred Chinese soldiers] are {e1 training} with [m2:KHM.MIL the Royal Cambodian army] in Kampot until the end of the month; tanks and flamethrowers are being used. [m3=m2 The Cambodians] {e2 cancelled} a drill with [m4:USA.MIL the Americans] in 2017, pleading elections. [m5:KHM.GOV Tea Banh], the defence minister, {e3 denied} again on Monday that a port near Sihanoukville {e4 will be leased} to [m6=m1 his guests'] navy. [m7:USA.GOV Mike Pence] had {e5 put} the question to [m8:KHM.GOV Hun Sen] by letter.
e1 m1 > m2 COOPERATE actual 2019-03-12/month ctx=military
e2 m3 > m4 REJECT actual 2017-01-16/year ctx=military
e3 m5 > m7 REJECT actual 2019-03-11/day ctx=military
e4 m5 > m6 COOPERATE denied 2019-03-11/none ctx=military
e5 m7 > m8 CONSULT actual 2018-11-01/none ctx=military

### Africa Report 2009-11-18
[m1:MAR.GOV Rabat] {e1 put} [m2:ESH.CVL Aminatou Haidar] on a plane to [m3:@ESP Lanzarote] last week because [m4=m2 she] had written "Western Sahara" as [m5=m2 her] address. There [m6=m2 the 42-year-old] {e2 stopped} eating. [m7:ESP.GOV Miguel Angel Moratinos], the foreign minister, {e3 offered} [m8=m2 her] refugee status, which [m9=m2 she] {e4 turned down}. [m10:POLISARIO.REB The Polisario Front] {e5 holds} [m11:ESP.GOV Madrid] to be an accomplice. [m12:PRT.LEG Lisbon's parliament] {e6 may vote} a motion in [m13=m2 her] favour.
e1 m1 > m2 COERCE actual 2009-11-14/week mode=deport ctx=territory,rights_freedoms
e2 m6 > m1 PROTEST actual 2009-11-15/none mode=hunger ctx=territory,rights_freedoms
e3 m7 > m8 AGREE actual 2009-11-18/none ctx=asylum
e4 m9 > m7 REJECT actual 2009-11-18/none mode=assist ctx=asylum
e5 m10 > m11 ACCUSE actual 2009-11-18/none mode=allege ctx=territory
e6 m12 > m13 SUPPORT hypothetical 2009-11-18/none ctx=territory,legislative

### Philippine Inquirer 2014-10-18
[m1:ABUSAYYAF.REB The Abu Sayyaf group] {e1 released} [m2:DEU.CVL Stefan Okonek and Henrike Dielen] on Friday night, six months after {e2 snatching} the two Germans from [m11=m2 their] yacht off [m3:@PHL Palawan]. [m4:PHL.MIL General Gregorio Catapang], the military chief, {e3 denied} that ransom had been {e4 paid}. [m5=m1 The gunmen] {e5 said} [m6=m1 they] got 250 million pesos. [m7:DEU.GOV Frank-Walter Steinmeier] {e6 thanked} [m8:PHL.GOV Manila]. [m9:CHE.CVL A Swiss] and [m10:NLD.CVL a Dutch birdwatcher] remain in the jungle of Sulu, into which three more battalions {e7 have been sent}.
e1 m1 > m2 RETREAT actual 2014-10-17/day mode=release ctx=terrorism
e2 m1 > m2 ASSAULT actual 2014-04-25/month mode=abduct ctx=terrorism
e3 m4 > m1 REJECT actual 2014-10-18/none ctx=terrorism
e4 m8 > m1 CONCEDE denied 2014-10-18/none ctx=terrorism
e6 m7 > m8 SUPPORT actual 2014-10-18/none ctx=terrorism
e7 m4 > m1 MOBILIZE actual 2014-10-18/none mode=troops ctx=terrorism
e5 m5 > m4 REJECT actual 2014-10-18/none ctx=terrorism

### Daily Nation 2023-05-06
[m1:UN The World Food Programme's] warehouse in Port Sudan is the only one [m2=m1 it] still controls. Elsewhere [m3:RSF.REB the paramilitaries] have {e1 carried} off the flour. [m4:SAU.MIL The Saudi navy] {e2 has evacuated} [m13:SDN.REF five thousand people] to [m5:@SAU Jeddah], where envoys of the two sides {e3 meet} today at the invitation of [m6:SAU.GOV the kingdom] and [m7:USA.GOV Washington]. [m8:SDN.MIL The army] came to talk about a truce, not about peace, [m9:SDN.GOV Daffallah al-Haj], [m10=m8 its] envoy, {e4 insisted}; [m11=m8 it] {e5 would never sit} down with [m12=m3 a rebellious group].
e1 m3 > m1 COERCE actual 2023-05-06/none mode=seize ctx=human_security
e2 m4 > m13 AID actual 2023-05-06/none ctx=military
e3 m8 > m3 CONSULT actual 2023-05-06/day mode=third-party ctx=military
e4 m9 > m3 REJECT actual 2023-05-06/none ctx=military
e5 m11 > m12 REJECT planned 2023-05-06/none mode=meet ctx=military

### Copenhagen Post 2006-02-06
[m1:SYR.CVL Demonstrators] {e1 set} fire to [m2:DNK.GOV the Danish embassy] in [m3:@SYR Damascus] on Saturday and to the Norwegian one an hour later. The next day, [m4:LBN.CVL a crowd] in [m5:@LBN Beirut] {e2 did} the same. [m6:DNK.GOV Anders Fogh Rasmussen] {e3 cannot apologise} for a newspaper, [m7=m6 he] repeated. [m8:LBN.GOV Fouad Siniora], unlike [m9=m6 him], {e4 expressed} regret within hours, and [m10=m8 his] interior minister {e5 stepped} down. [m11:NOR.GOV Oslo] {e6 holds} [m12:SYR.GOV the Syrian authorities] liable. [m13:SAU.BUS Supermarkets in Riyadh] sell no more of Arla's butter.
e1 m1 > m2 PROTEST actual 2006-02-04/day mode=riot ctx=religion_ethnicity
e2 m4 > m2 PROTEST actual 2006-02-05/day mode=riot ctx=religion_ethnicity
e3 m6 > m4 REJECT actual 2006-02-06/none mode=yield ctx=religion_ethnicity
e4 m8 > m6 CONCEDE actual 2006-02-05/none ctx=religion_ethnicity
e5 m10 > m8 RETREAT actual 2006-02-05/day mode=resign ctx=executive
e6 m11 > m12 ACCUSE actual 2006-02-06/none mode=allege ctx=diplomatic

### Reuters 2020-03-01
[m1:USA.GOV Zalmay Khalilzad] and [m2:TALIBAN.REB Mullah Abdul Ghani Baradar] {e1 signed} an agreement in [m3:@QAT Doha] on Saturday. Under it [m4:USA.MIL the last foreign soldiers] {e2 are to be} gone in fourteen months. [m5=m2 The insurgents], who {e3 freed} [m11:AUS.EDU two Western professors] in November, {e4 undertake} not to harbour [m6:ALQAEDA.REB al Qaeda]. Up to five thousand of [m7=m5 their] men {e5 should be let} out before talks with [m8:AFG.GOV Kabul]. [m9:AFG.GOV Ashraf Ghani] said on Sunday [m10=m9 he] {e6 had made} no such commitment.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military
e2 m4 > m5 CONCEDE planned 2020-03-01/none ctx=military
e3 m5 > m11 RETREAT actual 2019-11-19/month mode=release ctx=terrorism
e4 m5 > m1 CONCEDE planned 2020-02-29/day ctx=terrorism
e5 m8 > m7 CONCEDE requested 2020-03-01/none ctx=military
e6 m10 > m5 REJECT actual 2020-03-01/day mode=yield ctx=military

### Le Mauricien 2024-10-03
[m1:GBR.GOV London] {e1 will hand} the Chagos islands to [m2:MUS.GOV Port Louis], the two announced on Thursday, and {e2 pay} rent for Diego Garcia. [m3:USA.MIL The base] there stays for ninety-nine years. [m4:MUS.GOV Pravind Jugnauth] {e3 dedicated} the day to [m5:MUS.CVL the exiles]. Many of [m6=m5 them] live in [m7:@GBR Crawley] and say nobody {e4 asked} [m8=m5 them]. [m9:GBR.OPP James Cleverly], who had led the talks as foreign secretary, {e5 called} the deal weak; [m10=m1 the government] {e6 replied} that eleven of thirteen rounds took place under [m11=m9 him].
e1 m1 > m2 CONCEDE planned 2024-10-03/day ctx=territory
e2 m1 > m2 AID planned 2024-10-03/day ctx=economic,territory
e4 m1 > m8 CONSULT denied 2024-10-03/none ctx=territory
e5 m9 > m1 ACCUSE actual 2024-10-03/none mode=disapprove ctx=territory
e6 m10 > m11 REJECT actual 2024-10-03/none ctx=territory
e3 m4 > m5 SUPPORT actual 2024-10-03/day ctx=territory

### Independent Online 2010-03-12 none
[m1:? Visitors] to the Zanzibar festival slept three to a bed. [m2:NOR.GOV The Norwegian embassy] paid for the stage, [m3:OMN.GOV an Omani foundation] for the roof of the old fort. [m4:? A taarab singer] of ninety-four, who used to smoke on stage, opened the night; [m5=m4 she] forgot a verse and laughed. [m6:TZA.GOV The island's president] hummed it for [m7=m4 her]. [m8:MLI.CVL Bassekou Kouyate] and [m9=m8 his] wife played until two.

### Gulf News 2018-12-03
[m1:QAT.GOV Qatar] {e1 will leave} [m2:OPEC the oil exporters' club] in January after fifty-seven years. [m3:QAT.GOV Saad al-Kaabi], the energy minister, assured [m4:#outlet reporters] that it had nothing to do with the embargo [m5:SAU.GOV the kingdom next door] and [m6:ARE.GOV three others] have {e2 kept} up since June 2017. [m7=m1 The emirate] {e3 informed} [m8=m2 the group] only that morning. [m9:ARE.GOV Anwar Gargash] {e4 scoffed}: the step, [m10=m9 he] tweeted, admitted a shrinking role. [m11:KWT.GOV Kuwait's emir] {e5 has invited} [m12:QAT.GOV Sheikh Tamim] to the Gulf summit on [m13=m5 the Saudis'] behalf.
e1 m1 > m2 SANCTION planned 2019-01-01/month mode=withdraw ctx=natural_resource
e2 m5,m6 > m1 SANCTION actual 2017-06-05/month mode=discontinue ctx=economic,diplomatic
e3 m7 > m8 CONSULT actual 2018-12-03/day ctx=natural_resource
e4 m9 > m1 ACCUSE actual 2018-12-03/none mode=disapprove ctx=natural_resource
e5 m11 > m12 AGREE actual 2018-12-03/none ctx=diplomatic

### Balkan Insight 2001-08-13
[m1:MKD.GOV Ljubco Georgievski] and [m2:MKD.PTY Arben Xhaferi] {e1 signed} at the president's residence in [m3:@MKD Skopje] what [m11=m1+m2 they] had negotiated by the lake at Ohrid. It makes Albanian an official language. [m4:NLA.REB The guerrillas], who {e2 shot} ten [m5:MKD.MIL reservists] last week, were not in the room; [m6:NATO the alliance] {e3 would collect} [m7=m4 their] weapons if the truce lasts. [m8:GBR.GOV Tony Blair] {e4 offers} a thousand men for that. [m9:NLA.REB Ali Ahmeti] {e5 will have} [m10=m4 his fighters] give up three thousand guns.
e1 m1 > m2 SUPPORT actual 2001-08-13/day ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2001-08-08/week mode=firearms ctx=religion_ethnicity
e3 m6 > m7 AID hypothetical 2001-08-13/none ctx=peacekeeping
e4 m8 > m6 AGREE actual 2001-08-13/none ctx=peacekeeping
e5 m10 > m6 CONCEDE planned 2001-08-13/none ctx=military

### Tempo 2025-01-06
[m1:BRA.GOV Brasilia], which presides over [m2:BRICS the bloc] this year, {e1 announced} on Monday that [m3:IDN.GOV Indonesia] was now a full member. The application had been {e2 backed} by all ten in [m4:@ZAF Johannesburg] in 2023, but [m5:IDN.GOV Joko Widodo] did not want to hurry. [m6=m3 Jakarta] {e3 thanked} [m7=m1 the chair]. [m8:THA.GOV Bangkok] and [m9:MYS.GOV Putrajaya] remain partners, a lower rank. [m10:USA.GOV Donald Trump], who moves in on the twentieth, {e4 has threatened} [m11=m2 them all] with duties of a hundred percent.
e1 m1 > m3 SUPPORT actual 2025-01-06/day ctx=economic,diplomatic
e2 m2 > m3 SUPPORT actual 2023-08-01/month ctx=economic,diplomatic
e3 m6 > m7 SUPPORT actual 2025-01-06/none ctx=diplomatic
e4 m10 > m11 THREATEN threatened 2025-01-06/none mode=restrict ctx=economic
