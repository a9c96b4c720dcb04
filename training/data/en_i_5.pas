### Reuters 2012-04-07
[m1:ECOWAS The Economic Community of West African States] {e1 warned} [m2:MNLA.REB the Tuareg separatists], who the day before had {e2 proclaimed} the independence of the Azawad from [m3:MLI.GOV Mali], that [m4=m1 it] would use all means, including force, to keep the country whole.
e1 m1 > m2 THREATEN threatened 2012-04-07/none mode=violence ctx=territory,military
e2 m2 > m3 REJECT actual 2012-04-06/day mode=change ctx=territory

### AFP 2009-05-27
Any attempt to {e1 inspect} its ships would be {e2 treated as} an act of war, [m1:PRK.MIL North Korea's military mission at Panmunjom] declared, a day after [m2:KOR.GOV Seoul] had {e3 joined} an initiative led by [m3:USA.GOV the United States] to stop weapons cargoes at sea.
e1 m2 > m1 COERCE hypothetical 2009-05-27/none mode=seize ctx=cbrn
e2 m1 > m2 THREATEN threatened 2009-05-27/none mode=violence ctx=military
e3 m2 > m3 COOPERATE actual 2009-05-26/day ctx=cbrn

### Daily Nation 2017-08-15
[m1:KEN.GOV Kenya's NGO regulator] {e1 threatened to arrest} the directors of [m2:KEN.NGO the Kenya Human Rights Commission] should [m3=m2 they] fail to stop operating, a notice [m4=m2 the commission] {e2 laughed off}.
e1 m1 > m2 THREATEN threatened 2017-08-15/none mode=arrest ctx=rights_freedoms
e2 m2 > m1 REJECT actual 2017-08-15/none mode=yield ctx=rights_freedoms

### Al Jazeera 2013-12-30
[m3:IRQ.LEG Iraqi provincial councillors] {e1 gave} [m1:IRQ.GOV Nouri al-Maliki] 48 hours to pull [m2:IRQ.MIL his troops] out of Ramadi, failing which, [m5=m3 the councillors] said, [m4=m3 they] would {e2 resign} to a man.
e1 m3 > m1 THREATEN threatened 2013-12-30/none ctx=military
e2 m3 > m1 RETREAT threatened 2013-12-30/none mode=resign ctx=political_institutions

### Hurriyet 2006-05-19
[m1:TUR.LAB The air traffic controllers' union] {e1 warned} [m2:TUR.GOV Turkey's transport ministry] that flights over the Aegean could {e2 stop} in July if its members, two of whom had been {e3 suspended}, were not reinstated.
e1 m1 > m2 THREATEN threatened 2006-05-19/none ctx=economic
e2 m1 > m2 PROTEST threatened 2006-07-01/month mode=strike ctx=economic
e3 m2 > m1 SANCTION actual 2006-05-19/none mode=expel ctx=economic

### South China Morning Post 2014-10-03
[m5:HKG.EDU The vice-chancellors of two universities] {e1 offered to mediate} on Friday after [m1:HKG.EDU the Federation of Students], facing [m2:HKG.COP policemen] who {e2 stacked} crates of rubber bullets behind the chief executive's office, said [m3=m1 it] would {e3 occupy} government buildings unless [m4:HKG.GOV Leung Chun-ying] quit.
e1 m5 > m1 AGREE planned 2014-10-03/day ctx=pro_democracy
e2 m2 > m1 MOBILIZE actual 2014-10-03/none mode=weapons ctx=pro_democracy
e3 m3 > m4 THREATEN threatened 2014-10-03/none ctx=pro_democracy
[m6=m5 Both] teach law.

### Kyodo 2012-09-12
[m1:CHN.MIL Six Chinese surveillance ships] {e1 steamed} into waters around the Senkakus, and [m2:JPN.MIL Japan's coast guard] {e2 mustered} half its fleet at Ishigaki; in Sichuan [m3:CHN.CVL a crowd] {e3 overturned} cars sold by [m4:JPN.BUS Japanese dealers].
e1 m1 > m2 MOBILIZE actual 2012-09-12/none mode=weapons ctx=territory
e2 m2 > m1 MOBILIZE actual 2012-09-12/none mode=weapons ctx=territory
e3 m3 > m4 PROTEST actual 2012-09-12/none mode=riot ctx=territory

### Reuters 2008-03-02
[m1:VEN.GOV Hugo Chavez] {e1 ordered} ten battalions and their tanks to the border with [m2:COL.GOV Colombia], {e2 warned} of war should [m3=m2 Bogota] try the same on Venezuelan soil, and {e3 closed} the embassy, all because [m4:COL.MIL Colombian commandos] had {e4 killed} [m5:FARC.REB a rebel chief] a mile inside [m6:ECU.GOV Ecuador].
e1 m1 > m2 MOBILIZE actual 2008-03-02/none mode=troops ctx=military
e2 m1 > m3 THREATEN threatened 2008-03-02/none mode=violence ctx=military
e3 m1 > m2 SANCTION actual 2008-03-02/none mode=withdraw ctx=diplomatic
e4 m4 > m5 ASSAULT actual 2008-03-01/day mode=targeted ctx=military

### Times of India 2001-12-21
Trains carrying [m1:IND.MIL armoured brigades] have been {e1 rolling} west to Rajasthan all week. [m2:PAK.MIL Pakistan's army], which {e2 redeployed} two corps from [m3:@AFG the Afghan frontier], is on full {e3 alert}.
e1 m1 > m2 MOBILIZE actual 2001-12-21/week mode=troops ctx=military
e2 m2 > m1 MOBILIZE actual 2001-12-21/none mode=troops ctx=military
e3 m2 > m1 MOBILIZE actual 2001-12-21/none mode=troops ctx=military

### Addis Standard 2020-11-04
[m1:ETH.GOV Ethiopia's prime minister] {e1 marshalled} the federal army against [m2:TPLF.REB the Tigray People's Liberation Front], whose fighters had {e2 overwhelmed} [m3:ETH.MIL the Northern Command's garrison in Mekelle]; [m4:ETH.MIL militiamen from Amhara] {e3 flocked} to the front.
e1 m1 > m2 MOBILIZE actual 2020-11-04/none mode=troops ctx=military
e2 m2 > m3 ASSAULT actual 2020-11-04/none ctx=military
e3 m4 > m2 MOBILIZE actual 2020-11-04/none mode=militia ctx=military

### BBC 2011-08-10
[m1:GBR.COP Sixteen thousand officers] were {e1 drafted in} to the capital from as far away as Devon, and [m2:GBR.GOV David Cameron], who said that water cannon {e2 could be used} at a day's notice against [m3:GBR.CVL the looters], had all leave {e3 cancelled}.
e1 m1 > m3 MOBILIZE actual 2011-08-10/none mode=police ctx=crime
e2 m2 > m3 THREATEN threatened 2011-08-10/none mode=violence ctx=crime
e3 m2 > m3 MOBILIZE actual 2011-08-10/none mode=police ctx=crime

### Star Tribune 2020-05-28
[m1:USA.GOV Minnesota's governor] {e1 activated} [m2:USA.MIL the National Guard] at the request of [m3:USA.GOV the mayors of Minneapolis and St. Paul] as [m4:USA.CVL crowds] {e2 sacked} a precinct house; [m5:USA.GOV Donald Trump] {e3 tweeted} that looting leads to shooting.
e1 m1 > m4 MOBILIZE actual 2020-05-28/none mode=troops ctx=human_rights
e2 m4 > m6 PROTEST actual 2020-05-28/none mode=riot ctx=human_rights
e3 m5 > m4 THREATEN threatened 2020-05-28/none mode=violence ctx=human_rights
e4 m3 > m1 REQUEST requested 2020-05-28/none mode=assist ctx=human_rights
[m6:USA.COP The officers] had left by helicopter. The mayors {e4 asked} twice.

### Bangkok Post 2011-02-05
Villagers near the temple of Preah Vihear fled as [m1:KHM.MIL Cambodian] and [m2:THA.MIL Thai gunners] {e1 exchanged} artillery rounds; [m3=m1+m2 both sides] {e2 brought up} rocket launchers.
e1 m1 > m2 ASSAULT actual 2011-02-05/none mode=heavy-weapons ctx=territory
e2 m1,m2 > m2,m1 MOBILIZE actual 2011-02-05/none mode=weapons ctx=territory

### Folha de S.Paulo 2018-02-16
[m1:BRA.GOV President Michel Temer] {e1 put} [m2:BRA.MIL the army] in charge of security in Rio de Janeiro, where [m3:BRA.CRM drug gangs] outgun [m6:BRA.COP the state's police]; [m4:AMNESTY Amnesty] {e2 fears} [m5:BRA.CVL favela residents] will pay.
e1 m1 > m3 MOBILIZE actual 2018-02-16/none mode=troops ctx=crime,illegal_drugs
e2 m4 > m1 ACCUSE actual 2018-02-16/none mode=disapprove ctx=human_rights

### Reuters 2014-03-01
[m1:RUS.LEG The Federation Council] unanimously {e1 authorised} the use of troops in [m2:UKR.GOV Ukraine], {e2 recommending} besides that [m3:RUS.GOV the president] {e3 recall} his ambassador from [m4:USA.GOV Washington], and [m5:UKR.GOV the acting authorities in Kyiv] {e4 called up} every reservist under forty.
e1 m1 > m2 THREATEN threatened 2014-03-01/none mode=violence ctx=military,territory
e2 m1 > m3 REQUEST requested 2014-03-01/none mode=change ctx=diplomatic
e3 m3 > m4 SANCTION requested 2014-03-01/none mode=withdraw ctx=diplomatic
e4 m5 > m3 MOBILIZE actual 2014-03-01/none mode=troops ctx=military

### Vanguard 2015-02-07
[m1:NGA.GOV Nigeria's electoral commission] {e1 postponed} the vote by six weeks, citing a letter in which [m2:NGA.SPY the security chiefs] said no troops could be {e2 spared} to guard polling stations; [m3:NGA.OPP Muhammadu Buhari's alliance] {e3 urged} [m4:NGA.CVL its supporters] to stay calm.
e1 m1 > m3 REJECT actual 2015-02-07/none ctx=election
e2 m2 > m1 REJECT actual 2015-02-07/none mode=assist ctx=election
e3 m3 > m4 REQUEST requested 2015-02-07/none mode=yield ctx=election

### AP 2003-08-29 none
As the hurricane neared [m1:@BMU Bermuda], the governor mobilised road crews and sandbags, schools shut early, and ferries from [m2:@USA Baltimore] were turned round at sea.

### Guardian 2019-09-10
[m1:GBR.BUS British Airways] {e1 warned} its pilots that [m2=m3 they] and their families would lose travel perks for three years, a move [m3:GBR.LAB the pilots' association] {e2 termed} bullying.
e1 m1 > m2 THREATEN threatened 2019-09-10/none mode=restrict ctx=economic
e2 m3 > m1 ACCUSE actual 2019-09-10/none mode=disapprove ctx=economic

### Jordan Times 2002-04-05
[m1:JOR.COP Jordanian riot police] were {e1 deployed} around refugee camps ahead of a {e2 march} called by [m2:JOR.OPP the Islamic Action Front] to protest [m3:ISR.MIL Israel's] {e3 occupation} of [m4:PSE.GOV Ramallah], the first of which the interior minister had banned.
e1 m1 > m2 MOBILIZE actual 2002-04-05/none mode=police ctx=repression
e2 m2 > m3 PROTEST planned 2002-04-05/none mode=demo ctx=military
e3 m3 > m4 COERCE actual 2002-04-05/none mode=seize ctx=military,territory

### Dhaka Tribune 2018-08-01
Should a single bus be allowed on the road without a licence, [m4:BGD.EDU the teenagers] {e1 warned} [m1:BGD.GOV the home minister], the sit-ins will go on; [m2=m4 they] have {e2 checked} the papers of judges and [m3:BGD.COP policemen] for three days.
e1 m4 > m1 THREATEN threatened 2018-08-01/none ctx=human_security
e2 m2 > m3 PROTEST actual 2018-08-01/none mode=obstruct ctx=human_security

### Reuters 2019-08-08
[m1:RUS.GOV Russia's communications watchdog] {e1 cautioned} [m2:MNC Google] against letting users advertise unsanctioned rallies on YouTube, saying that if the firm did not {e2 comply} [m3=m1 it] would {e3 consider} that interference in sovereign affairs.
e1 m1 > m2 THREATEN threatened 2019-08-08/none mode=restrict ctx=rights_freedoms,technology
e2 m2 > m1 REJECT hypothetical 2019-08-08/none mode=yield ctx=rights_freedoms
e3 m1 > m2 ACCUSE hypothetical 2019-08-08/none mode=allege ctx=rights_freedoms

### Cape Times 2005-09-20
[m1:ZAF.CVL Squatters at Joe Slovo camp] say [m2:ZAF.GOV the city] means to {e1 raze} their shacks; [m3:ZAF.GOV the mayor] {e2 assured} them that nobody would be {e3 moved} before winter was over.
e1 m2 > m1 COERCE planned 2005-09-20/none mode=seize ctx=human_security said=m1
e2 m3 > m1 AGREE planned 2005-09-20/none ctx=human_security
e3 m2 > m1 COERCE denied 2005-09-20/none mode=deport ctx=human_security said=m3

### Kurier 2000-01-31
[m1:EU Fourteen governments of the European Union] {e1 let it be known} that [m2=m1 they] would {e2 receive} [m3:AUT.GOV Austrian ambassadors] only at a technical level if [m4:AUT.PTY Joerg Haider's party] joined a coalition in [m5:@AUT Vienna].
e1 m1 > m3 THREATEN threatened 2000-01-31/none mode=relations ctx=diplomatic
e2 m2 > m3 SANCTION threatened 2000-01-31/none mode=discontinue ctx=diplomatic

### Premium Times 2011-12-26
The {e1 threat} by [m1:NGA.REL the Christian Association of Nigeria] to {e2 defend} itself against [m2:BOKOHARAM.REB Boko Haram], whose bombers {e3 struck} [m3:NGA.REL churchgoers] at Madalla on Christmas morning, has {e4 alarmed} [m4:NGA.REL the sultan of Sokoto].
e1 m1 > m2 THREATEN threatened 2011-12-26/none mode=violence ctx=religion_ethnicity,terrorism
e2 m1 > m2 ASSAULT threatened 2011-12-26/none ctx=religion_ethnicity,terrorism
e3 m2 > m3 ASSAULT actual 2011-12-25/day mode=explosives ctx=religion_ethnicity,terrorism
e4 m4 > m1 ACCUSE actual 2011-12-26/none mode=disapprove ctx=religion_ethnicity

### Reuters 2022-01-24 headline
[m1:NATO Allies] {e1 put} forces on standby, [m2:DNK.MIL Danes] {e2 dispatch} frigate to Baltic as [m3:RUS.GOV Russia] {e3 drills} with [m4:BLR.GOV Belarus]
e1 m1 > m3 MOBILIZE actual 2022-01-24/none mode=troops ctx=military
e2 m2 > m3 MOBILIZE actual 2022-01-24/none mode=weapons ctx=military
e3 m3 > m4 COOPERATE actual 2022-01-24/none ctx=military

### El Comercio 2009-06-04
[m1:PER.CVL Awajun and Wampis people] have {e1 set up} roadblocks near Bagua against decrees that open the forest to oil companies; [m2:PER.GOV Lima] has {e2 flown in} six hundred [m3:PER.COP special police] and is giving [m4=m1 them] until dawn.
e1 m1 > m2 PROTEST actual 2009-06-04/none mode=obstruct ctx=natural_resource,environment
e2 m2 > m1 MOBILIZE actual 2009-06-04/none mode=police ctx=natural_resource
e3 m2 > m4 THREATEN threatened 2009-06-04/none mode=violence ctx=natural_resource
The {e3 deadline} was read over loudspeakers.

### Sunday Times 2010-06-27
In [m1:@LKA Colombo] [m2:LKA.PTY a nationalist minister] {e1 exhorted} crowds to {e2 surround} the office of [m3:UN the United Nations] and hold its staff until [m4:UN the secretary-general] {e3 scrapped} his panel on the war.
e1 m2 > m5 REQUEST requested 2010-06-27/none mode=assist ctx=human_rights
e2 m5 > m3 PROTEST requested 2010-06-27/none mode=obstruct ctx=human_rights
e3 m2 > m4 REQUEST requested 2010-06-27/none mode=yield ctx=human_rights
[m5:LKA.CVL The crowd] cheered.

### AFP 2016-12-02
[m1:GMB.GOV Yahya Jammeh], who {e1 conceded} defeat on television and {e2 telephoned} [m2:GMB.OPP Adama Barrow] to wish him well, has put [m3:GMB.MIL the garrison in Banjul] on {e3 alert} all the same, [m4:SEN.GOV a Senegalese minister] noted.
e1 m1 > m2 CONCEDE actual 2016-12-02/none ctx=election
e2 m1 > m2 CONSULT actual 2016-12-02/none mode=phone ctx=election
e3 m1 > m2 MOBILIZE actual 2016-12-02/none mode=troops ctx=election

### Kommersant 2008-08-07
[m1:GEO.MIL Georgian armour] {e1 massed} south of Tskhinvali overnight; [m2:OSSETIA.REB South Ossetia's leader] {e2 vowed} to clear [m3=m1 them] out, and [m4:RUS.MIL the 58th Army], on manoeuvres until last week, has {e3 stayed} in the passes.
e1 m1 > m2 MOBILIZE actual 2008-08-07/none mode=weapons ctx=territory,military
e2 m2 > m3 THREATEN threatened 2008-08-07/none mode=violence ctx=territory,military
e3 m4 > m1 MOBILIZE actual 2008-08-07/none mode=troops ctx=territory,military

### Nikkei 2016-03-11 none
[m1:KOR.EDU Lee Sedol] resigned after 176 moves, a defeat that stunned the commentators in [m2:@KOR Seoul]. The machine had surrounded his centre stones and threatened to cut off the rest.

### Toronto Star 2020-02-07
[m1:CAN.COP The Mounties] {e1 moved in} on Wet'suwet'en territory before dawn, {e2 taking away} six [m2:CAN.CVL opponents of a gas pipeline]; [m3:CAN.CVL Mohawks in Ontario], camped by the railway, {e3 warned} [m4:CAN.BUS Canadian National] not to run a train.
e1 m1 > m2 MOBILIZE actual 2020-02-07/none mode=police ctx=environment,natural_resource
e2 m1 > m2 COERCE actual 2020-02-07/none mode=arrest ctx=environment,natural_resource
e3 m3 > m4 THREATEN threatened 2020-02-07/none ctx=environment

### Cumhuriyet 2019-10-07
[m1:USA.GOV The White House] said that [m2:USA.MIL its soldiers] in northern Syria would {e1 step aside}; [m3:SDF.REB the Kurdish-led forces], {e2 stabbed in the back} in the words of their spokesman, are {e3 rushing} men to the border opposite [m4:TUR.MIL the Turkish guns] and {e4 may abandon} the camps where [m5:ISIS.REB jihadists] are held.
e1 m2 > m4 CONCEDE planned 2019-10-07/none ctx=military
e2 m3 > m1 ACCUSE actual 2019-10-07/none mode=disapprove ctx=military
e3 m3 > m4 MOBILIZE actual 2019-10-07/none mode=militia ctx=military
e4 m3 > m1 THREATEN threatened 2019-10-07/none ctx=military,terrorism
