### Reuters 2014-05-12
[m1:NOR.GOV Norway] {e1 will bankroll} the rebuilding of two district hospitals in [m2:@AFG northern Afghanistan], [m3:NOR.GOV Foreign Minister Børge Brende] said after {e2 seeing} [m4:AFG.GOV President Hamid Karzai] in [m5:@AFG Kabul].
e1 m1 > m4 AGREE planned 2014-05-12/none ctx=health said=m3
e2 m3 > m4 CONSULT actual 2014-05-12/none mode=visit ctx=diplomatic

### AP 1996-02-14
[m1:NIC.LAB Striking bus drivers] {e1 cleared [m3=m1 their] roadblocks} from the Pan-American Highway after [m2:NIC.GOV the government of Violeta Chamorro] {e2 gave up plans} to raise the fuel levy.
e1 m1 > m2 RETREAT actual 1996-02-14/none mode=access ctx=economic
e2 m2 > m1 CONCEDE actual 1996-02-14/none ctx=economic

### AFP 2003-08-27
[m1:LBR.REB Rebels of the MODEL movement] {e1 threatened to march on} Buchanan's port unless [m2:ECOWAS West African peacekeepers] stayed out of [m3=m1 their] zone, but [m4:LBR.REB the larger LURD faction] {e2 agreed to stay put}.
e1 m1 > m2 THREATEN threatened 2003-08-27/none mode=violence ctx=peacekeeping
e2 m4 > m2 CONCEDE planned 2003-08-27/none ctx=military

### BBC 2011-02-10
[m1:EGY.GOV President Hosni Mubarak] {e1 dashed hopes that [m4=m1 he] would quit} in a late-night address, telling [m2:EGY.CVL the crowds in Tahrir Square] only that some powers would {e2 pass to} [m3:EGY.GOV his deputy].
e1 m1 > m2 REJECT actual 2011-02-10/none mode=change ctx=executive
e2 m1 > m2 CONCEDE planned 2011-02-10/none ctx=executive

### The Hindu 1998-06-04
[m1:IND.GOV New Delhi] {e1 scoffed at} [m2:USA.GOV Washington's] {e2 entreaties} to sign the test-ban treaty, and [m3:IND.GOV a foreign ministry official] {e3 hinted} that [m4=m1 it] could halt cooperation with [m5:IAEA the Vienna-based nuclear agency] if sanctions bit.
e1 m1 > m2 REJECT actual 1998-06-04/none mode=change ctx=cbrn
e2 m2 > m1 REQUEST requested 1998-06-04/none mode=change ctx=cbrn
e3 m3 > m5 THREATEN threatened 1998-06-04/none mode=relations ctx=cbrn

### Xinhua 2017-03-22
[m1:CHN.GOV Premier Li Keqiang] leaves on Wednesday for [m2:AUS.GOV Australia], where [m3=m1 he] {e1 is slated to see} [m4:AUS.GOV Prime Minister Malcolm Turnbull] and [m5:AUS.OPP opposition leader Bill Shorten].
e1 m1 > m4,m5 AGREE planned 2017-03-22/none ctx=diplomatic

### Guardian 2012-08-20 headline
[m1:ECU.GOV Ecuador] {e1 begs} [m2:GBR.GOV UK] for safe passage as [m3:GBR.COP police] {e2 ring} embassy
e1 m1 > m2 REQUEST requested 2012-08-20/none mode=yield ctx=asylum
e2 m3 > m1 MOBILIZE actual 2012-08-20/none mode=police ctx=asylum

### AP 2021-11-24
[m1:ETH.GOV The Ethiopian government] has {e1 told} [m2:IRL.GOV four of the six Irish diplomats] in [m6:@ETH Addis Ababa] to leave within a week, [m3:IRL.GOV Dublin] said, adding that [m4=m3 it] had no plan to {e2 expel} [m5:ETH.GOV Ethiopian envoys] in return.
e1 m1 > m2 SANCTION actual 2021-11-24/none mode=expel ctx=diplomatic
e2 m3 > m5 SANCTION denied 2021-11-24/none mode=expel ctx=diplomatic

### Interfax 1999-12-18
[m1:RUS.MIL Russian commanders] {e1 gave} [m2:? inhabitants of the besieged city] a corridor out of [m6:@RUS Grozny], yet [m3:CHECHNYA.REB Chechen field commanders] {e2 spurned the terms} on which [m4=m3 they] could {e3 hand in [m5=m3 their] arms}.
e1 m1 > m2 CONCEDE actual 1999-12-18/none ctx=military
e2 m3 > m1 REJECT actual 1999-12-18/none mode=yield ctx=military
e3 m1 > m3 REQUEST requested 1999-12-18/none mode=yield ctx=military

### Kyodo 2005-04-19
[m1:JPN.GOV Japanese Foreign Minister Nobutaka Machimura] {e1 requested} compensation from [m2:CHN.GOV China] for windows broken at [m3=m1 his country's] consulate; [m4=m2 Beijing] {e2 retorted} that [m5=m1 Tokyo] should first apologise for its wartime past.
e1 m1 > m2 REQUEST requested 2005-04-19/none mode=yield ctx=diplomatic
e2 m4 > m1 REQUEST requested 2005-04-19/none mode=yield ctx=diplomatic

### IRIN 2008-09-02
[m1:UZB.GOV Uzbekistan] {e1 would not hear of} letting [m2:HRW Human Rights Watch] reopen its [m5:@UZB Tashkent] office, though [m3=m1 it] did {e2 grant} [m4:ICRC Red Cross teams] a look inside three prisons.
e1 m1 > m2 REJECT actual 2008-09-02/none mode=assist ctx=human_rights
e2 m3 > m4 RETREAT actual 2008-09-02/none mode=access ctx=human_rights

### Daily Star 2007-11-29
[m1:LBN.OPP Michel Aoun], until now the main obstacle, has {e1 dropped [m5=m1 his] objection} to [m2:LBN.MIL the army commander] as president, and [m3:LBN.LEG the speaker] {e2 put off} for a seventh time the session at which [m4:LBN.LEG deputies] were to vote.
e1 m1 > m2 CONCEDE actual 2007-11-29/none ctx=political_institutions
e2 m3 > m4 REJECT actual 2007-11-29/none mode=meet ctx=legislative

### Reuters 2006-06-16 none
[m1:BRA.GOV Brazil's foreign minister], [m2=m1 a diplomat] for forty years, is the author of two books on maritime law and speaks five languages. [m3=m1 He] was posted to [m4:@GBR London] and [m5:@CHE Geneva] in the 1980s.

### Reuters 2019-09-09
[m1:GBR.LEG Speaker John Bercow], accused by [m2:GBR.GOV ministers] of {e1 bias}, said [m3=m1 he] would {e2 step down} by the end of October.
e1 m2 > m1 ACCUSE actual 2019-09-09/none mode=disapprove ctx=legislative
e2 m3 > m2 CONCEDE planned 2019-09-09/none ctx=legislative

### Al Jazeera 2013-07-06
[m1:UN UN Secretary-General Ban Ki-moon] {e1 appealed for} a peaceful dialogue in [m2:@EGY Egypt] and {e2 spoke by phone} with [m3:EGY.GOV interim Foreign Minister Mohamed Kamel Amr], who {e3 gave [m4=m1 him] to understand} that nobody would be left out of the transition.
e1 m1 > m3 REQUEST requested 2013-07-06/none mode=yield ctx=pro_democracy
e2 m1 > m3 CONSULT actual 2013-07-06/none mode=phone ctx=pro_democracy
e3 m3 > m4 AGREE planned 2013-07-06/none ctx=pro_democracy

### AFP 2000-05-24
[m1:LBN.PRM Militiamen of the South Lebanon Army] {e1 abandoned [m5=m1 their] posts} and many {e2 gave themselves up} to [m3:LBN.MIL Lebanese troops] as [m4:ISR.MIL the last Israeli units] {e3 pulled out} before dawn.
e1 m1 > m3 RETREAT actual 2000-05-24/none mode=withdraw ctx=military
e2 m1 > m3 RETREAT actual 2000-05-24/none ctx=military
e3 m4 > m3 RETREAT actual 2000-05-24/none mode=withdraw ctx=military,territory

### Gulf News 2018-06-26
[m1:HOUTHI.REB The Houthis] are {e1 open to} [m2:UN the United Nations] running [m6:@YEM Hodeidah] port, [m3:UN special envoy Martin Griffiths] told [m4:#LeFigaro a French daily] after {e2 two rounds of talks} with [m5=m1 them] in [m7:@YEM Sanaa].
e1 m1 > m2 CONCEDE hypothetical 2018-06-26/none ctx=peacekeeping said=m3
e2 m3 > m5 CONSULT actual 2018-06-26/none mode=visit ctx=diplomatic

### Dawn 1999-07-05
[m1:PAK.GOV Prime Minister Nawaz Sharif] {e1 agreed} in [m5:@USA Washington] to [m2:PAK.REB the fighters'] withdrawal from the heights above [m6:@PAK Kargil], a step [m3:USA.GOV President Bill Clinton] had {e2 insisted upon} and [m4:PAK.OPP religious parties] {e3 branded} a sell-out.
e1 m1 > m3 CONCEDE planned 1999-07-05/none ctx=military,territory
e2 m3 > m1 REQUEST requested 1999-07-05/none mode=yield ctx=military
e3 m4 > m1 ACCUSE actual 1999-07-05/none mode=disapprove ctx=territory

### The Star 2011-04-05
[m1:MYS.GOV Putrajaya] has {e1 let} [m2:MYS.REL the Christian churches] bring in 35,000 Malay-language Bibles it had {e2 impounded} since 2009, and [m3:MYS.GOV a cabinet minister] {e3 voiced regret} over the stamps put on their covers.
e1 m1 > m2 RETREAT actual 2011-04-05/none ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2009-01-01/year mode=seize ctx=religion_ethnicity bg
e3 m3 > m2 SUPPORT actual 2011-04-05/none ctx=religion_ethnicity

### New York Times 2015-06-26
[m1:USA.LEG House Republicans] {e1 balked} when [m2:USA.GOV the White House] {e2 pushed for} a free hand to lift the trade embargo on [m3:CUB.GOV Havana]; without their votes it stays.
e1 m1 > m2 REJECT actual 2015-06-26/none mode=change ctx=legislative,economic
e2 m2 > m1 REQUEST requested 2015-06-26/none mode=change ctx=legislative,economic

### Reuters 2022-07-22
[m1:UKR.GOV Kyiv] and [m2:RUS.GOV Moscow] {e1 put their names to} mirror accords under which [m3:RUS.MIL the Russian navy] {e2 will let} grain ships leave [m5:@UKR Odesa]; [m4:UKR.GOV a presidential adviser] {e3 warned} that any provocation at sea would meet an immediate military response.
e1 m1 > m2 SUPPORT actual 2022-07-22/none ctx=diplomatic,human_security
e2 m3 > m1 CONCEDE planned 2022-07-22/none ctx=military
e3 m4 > m2 THREATEN threatened 2022-07-22/none mode=violence ctx=military

### Bangkok Post 2014-05-22
Minutes after [m1:THA.PTY rival parties] {e1 failed to yield} in [m2:THA.MIL the army chief's] {e2 mediation}, [m3:THA.MIL soldiers] {e3 took away} [m4:THA.PTY their leaders] in vans.
e1 m1 > m2 REJECT actual 2014-05-22/none mode=yield ctx=political_institutions
e2 m2 > m1 CONSULT actual 2014-05-22/none mode=third-party ctx=political_institutions
e3 m3 > m4 COERCE actual 2014-05-22/none mode=arrest ctx=pro_autocracy

### Deutsche Welle 2016-11-30
[m1:EU Brussels] {e1 is in no hurry to lift} sanctions on [m2:BLR.GOV Minsk's] weapons trade, but {e2 lifted} the travel bans on [m3:BLR.GOV 170 officials] in February.
e1 m1 > m2 REJECT actual 2016-11-30/none mode=yield ctx=economic
e2 m1 > m3 CONCEDE actual 2016-02-01/month ctx=diplomatic bg

### VOA 1994-09-19
[m1:HTI.GOV General Raoul Cedras], the head of the junta, {e1 consented to leave} power by October 15 after [m2:USA.ELI former President Jimmy Carter] {e2 negotiated} with [m3=m1 him] while [m4:USA.MIL 61 planes full of paratroopers] {e3 were already in the air}.
e1 m1 > m2 CONCEDE planned 1994-09-19/none ctx=executive
e2 m2 > m3 CONSULT actual 1994-09-19/none mode=visit ctx=diplomatic
e3 m4 > m1 MOBILIZE actual 1994-09-19/none mode=weapons ctx=military

### Reuters 2010-11-12
[m1:IRQ.PTY Iraqiya lawmakers] {e1 stormed out} of the chamber when [m2:IRQ.LEG parliament] would not {e2 scrap the ban} on [m3:IRQ.PTY three of their candidates].
e1 m1 > m2 REJECT actual 2010-11-12/none ctx=legislative
e2 m2 > m3 REJECT actual 2010-11-12/none mode=yield ctx=legislative

### Jakarta Post 2006-01-12
[m1:GAM.REB The Free Aceh Movement] has {e1 surrendered} the last of the 840 weapons it {e2 undertook} to give up, and [m2:IDN.MIL 24,000 non-local troops] have {e3 sailed home} in four batches.
e1 m1 > m2 RETREAT actual 2006-01-12/none mode=disarm ctx=military
e2 m1 > m2 CONCEDE planned 2005-08-15/day ctx=military bg
e3 m2 > m1 RETREAT actual 2006-01-12/none mode=withdraw ctx=military

### The Australian 2008-02-13
[m1:AUS.GOV Prime Minister Kevin Rudd] {e1 said sorry} on Wednesday to [m2:AUS.CVL Aborigines] taken from their families, but {e2 ruled out} a federal fund to compensate [m3=m2 them].
e1 m1 > m2 SUPPORT actual 2008-02-13/day ctx=human_rights,religion_ethnicity
e2 m1 > m3 REJECT actual 2008-02-13/day mode=assist ctx=reparations

### AP 2023-03-16 none
[m1:#AP The Associated Press] is a cooperative owned by its member newspapers. [m2:USA.JRN Its correspondent] in [m3:@PAK Islamabad] has covered four elections there and was named bureau chief last autumn.

### AFP 2020-02-29
[m1:USA.GOV Zalmay Khalilzad] and [m2:TALIBAN.REB Mullah Baradar] {e1 signed} the [m6:@QAT Doha] agreement on Saturday. Under it [m3:USA.MIL American forces] {e2 are to be gone} in 14 months, while [m4=m2 the Taliban] {e3 guarantee} that [m5:ALQAEDA.REB al Qaeda] will get no sanctuary.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=diplomatic
e2 m3 > m4 CONCEDE planned 2020-02-29/day ctx=military
e3 m4 > m1 AGREE planned 2020-02-29/day ctx=terrorism

### Straits Times 2001-04-11
[m1:CHN.GOV China] on Wednesday {e1 allowed [m2:USA.MIL the 24 crew members] to go} after reading in [m3:USA.GOV Washington's] letter the words "very {e2 sorry}".
e1 m1 > m2 RETREAT actual 2001-04-11/day mode=release ctx=military,diplomatic
e2 m3 > m1 SUPPORT actual 2001-04-11/none ctx=military,diplomatic

### Reuters 2024-01-04
[m1:TUR.GOV Ankara] {e1 may yet hold up} the sale, since [m2:TUR.LEG the Turkish parliament] has not {e2 ratified} [m3:SWE.GOV Sweden's] entry into [m4:NATO the alliance], which [m5:USA.GOV the State Department] {e3 is anxious to see} done before the next summit.
e1 m1 > m3 REJECT hypothetical 2024-01-04/none ctx=military
e2 m2 > m3 SUPPORT denied 2024-01-04/none ctx=diplomatic,military
e3 m5 > m2 REQUEST requested 2024-01-04/none mode=assist ctx=diplomatic,military

### El País 2011-10-20
[m1:ETA.REB ETA] {e1 announced the definitive end} of [m5=m1 its] armed campaign and {e2 called on} [m2:ESP.GOV Madrid] and [m3:FRA.GOV Paris] to open direct talks; [m4:ESP.GOV Prime Minister Zapatero] hailed the news but {e3 did not offer} a dialogue.
e1 m1 > m2 CONCEDE actual 2011-10-20/none ctx=military,terrorism
e2 m1 > m2,m3 REQUEST requested 2011-10-20/none mode=meet ctx=diplomatic
e3 m4 > m1 REJECT actual 2011-10-20/none mode=meet ctx=diplomatic

### Times of Israel 2017-07-27
[m1:ISR.COP Police] {e1 took down} the last of the metal detectors and railings outside the mosque compound on Thursday after two weeks in which [m2:PSE.CVL Muslim worshippers] {e2 prayed in the street} and [m3:JOR.GOV King Abdullah] {e3 pressed} [m4:ISR.GOV Benjamin Netanyahu] to act.
e1 m1 > m2 RETREAT actual 2017-07-27/day ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2017-07-27/none mode=demo ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2017-07-27/none mode=yield ctx=religion_ethnicity

### Nation 2016-05-23
[m1:KEN.OPP Raila Odinga's coalition] {e1 will go ahead} with Monday's march on the electoral commission in spite of the ban by [m2:KEN.COP the inspector-general], who {e2 ordered} parents to keep [m3:KEN.CVL children] at home and {e3 posted riot squads} at every crossroads.
e1 m1 > m2 REJECT actual 2016-05-23/none mode=yield ctx=rights_freedoms,election
e2 m2 > m3 REQUEST requested 2016-05-23/none mode=yield ctx=rights_freedoms
e3 m2 > m1 MOBILIZE actual 2016-05-23/none mode=police ctx=rights_freedoms

### Sydney Morning Herald 1999-09-12
[m1:IDN.GOV President B. J. Habibie] {e1 bowed} at last and {e2 invited} [m2:UN international peacekeepers] into [m3:@TLS East Timor], five days after [m4:AUS.GOV John Howard] {e3 rang} to warn him that loans were at stake.
e1 m1 > m4 CONCEDE actual 1999-09-12/none ctx=peacekeeping
e2 m1 > m2 REQUEST requested 1999-09-12/none mode=assist ctx=peacekeeping
e3 m4 > m1 CONSULT actual 1999-09-07/day mode=phone ctx=peacekeeping

### Politico 2019-03-12
[m1:GBR.LEG MPs] {e1 threw out} [m2:GBR.GOV Theresa May's] withdrawal agreement by 149 votes, and [m3:EU Michel Barnier] {e2 made plain} that [m4:EU Brussels] would give no more ground.
e1 m1 > m2 REJECT actual 2019-03-12/none mode=change ctx=legislative
e2 m3 > m2 REJECT actual 2019-03-12/none mode=yield ctx=diplomatic

### KBS 2018-06-19
[m1:KOR.GOV Seoul] and [m2:USA.GOV Washington] have {e1 suspended} the Ulchi war games, a drill [m3:PRK.GOV Pyongyang] had long {e2 wanted stopped}.
e1 m1,m2 > m3 CONCEDE actual 2018-06-19/none ctx=military
e2 m3 > m1,m2 REQUEST requested 2018-06-19/none mode=yield ctx=military

### Reuters 2012-01-13
[m1:MMR.GOV Myanmar] {e1 threw open the prison gates} for [m2:MMR.OPP more than 300 dissidents] on Friday, and within hours [m3:USA.GOV Hillary Clinton] said [m4:USA.GOV the United States] {e2 would exchange ambassadors} with [m5=m1 it].
e1 m1 > m2 RETREAT actual 2012-01-13/day mode=release ctx=human_rights
e2 m4 > m5 AGREE planned 2012-01-13/day ctx=diplomatic said=m3

### Le Monde 2006-04-10
[m1:FRA.GOV Jacques Chirac] {e1 scrapped} the youth job contract on Monday, giving [m2:FRA.EDU students] and [m3:FRA.LAB the five big unions], which had {e2 shut lecture halls} since February, all [m4=m2+m3 they] had asked for.
e1 m1 > m2,m3 CONCEDE actual 2006-04-10/day ctx=economic
e2 m2,m3 > m1 PROTEST actual 2006-04-10/none mode=obstruct ctx=economic

### Reuters 2026-01-20 headline
[m1:DNK.GOV Denmark] {e1 cold-shoulders} [m2:USA.GOV Washington] envoy, {e2 flies extra troops} to [m3:@GRL Greenland]
e1 m1 > m2 REJECT actual 2026-01-20/none mode=meet ctx=territory
e2 m1 > m2 MOBILIZE actual 2026-01-20/none mode=troops ctx=territory

### The Guardian Nigeria 2009-06-26
[m1:NGA.GOV President Umaru Yar'Adua] {e1 held out an amnesty} to [m2:MEND.REB gunmen in the creeks] who lay down arms by October; [m3:MEND.REB MEND] {e2 answered by blowing up} a Shell wellhead.
e1 m1 > m2 CONCEDE hypothetical 2009-06-26/none ctx=military
e2 m3 > m1 ASSAULT actual 2009-06-26/none mode=destroy ctx=natural_resource

### AP 2009-08-20
[m1:GBR.GOV Scotland's justice secretary] {e1 released on compassionate grounds} [m2:LBY.SPY the only man convicted of the Lockerbie bombing], over [m3:USA.GOV the Obama administration's] {e2 objections}.
e1 m1 > m2 RETREAT actual 2009-08-20/none mode=release ctx=legal
e2 m3 > m1 ACCUSE actual 2009-08-20/none mode=disapprove ctx=legal

### Reuters 2013-04-25 none
Remittances from [m1:@USA the United States] to [m2:@HND Honduras] grew 7 percent in the first quarter, the central bank said, and those from [m3:@ESP Spain] fell for a fifth year.

### The Independent 1998-04-14
[m1:GBR.GOV London] {e1 is to free} [m2:IRA.REB IRA inmates] within two years provided the guns stay silent, a clause [m3:GBR.PTY Ian Paisley's Democratic Unionists] {e2 swore to fight} to the end.
e1 m1 > m2 CONCEDE hypothetical 1998-04-14/none ctx=legal
e2 m3 > m1 REJECT actual 1998-04-14/none mode=yield ctx=political_institutions

### Prensa Latina 2015-07-01
[m1:CUB.GOV Cuba] and [m2:USA.GOV the United States] {e1 are to reopen embassies} on July 20, according to letters that [m3:USA.GOV the head of the U.S. Interests Section] {e2 hand-delivered} to [m4:CUB.GOV the foreign ministry] in [m5:@CUB Havana].
e1 m1 > m2 AGREE planned 2015-07-20/day ctx=diplomatic
e2 m3 > m4 CONSULT actual 2015-07-01/none mode=visit ctx=diplomatic

### Reuters 2016-02-26
[m1:RUS.GOV The Kremlin] denied it had {e1 solicited} [m2:SYR.GOV Bashar al-Assad's] resignation; [m3:#FT a London newspaper] had reported that [m4:RUS.SPY the head of military intelligence] was sent to [m5:@SYR Damascus] with the message.
e1 m1 > m2 REQUEST denied 2016-02-26/none mode=change ctx=executive

### The Namibian 2021-05-28
[m1:DEU.GOV Germany] {e1 acknowledged} as genocide the slaughter of [m2:NAM.CVL Herero and Nama people] and {e2 offered 1.1 billion euros} for projects over thirty years. [m3:NAM.SOC Traditional chiefs] {e3 called the sum an insult}.
e1 m1 > m2 CONCEDE actual 2021-05-28/none ctx=human_rights
e2 m1 > m2 AGREE actual 2021-05-28/none ctx=reparations
e3 m3 > m1 ACCUSE actual 2021-05-28/none mode=disapprove ctx=reparations

### AFP 2004-03-31
Were [m1:CYP.GOV Nicosia] to {e1 vote no}, [m2:EU the European Union] would {e2 not end} the isolation of [m3:NORTHCYPRUS.PRE Turkish Cypriots] on its own, [m4:EU Enlargement Commissioner Günter Verheugen] suggested.
e1 m1 > m3 REJECT hypothetical 2004-03-31/none ctx=territory
e2 m2 > m3 CONCEDE denied 2004-03-31/none ctx=economic said=m4

### Ha'aretz 2005-09-12
Shortly before sunrise [m1:ISR.MIL the last Israeli jeep] {e1 rolled through} the Kissufim crossing, and [m2:PSE.CVL jubilant Palestinians] {e2 set ablaze} two emptied synagogues that [m3:ISR.GOV the cabinet] had {e3 refused to demolish}.
e1 m1 > m2 RETREAT actual 2005-09-12/none mode=withdraw ctx=territory,military
e2 m2 > m3 PROTEST actual 2005-09-12/none mode=vandalize ctx=religion_ethnicity
e3 m3 > m2 REJECT actual 2005-09-12/none ctx=religion_ethnicity

### ABC 2006-05-24
[m1:TLS.GOV Dili] has {e1 cried out for} police and soldiers from [m2:AUS.GOV Canberra], [m3:NZL.GOV Wellington], [m4:MYS.GOV Kuala Lumpur] and [m5:PRT.GOV Lisbon]; the first [m6:AUS.MIL Australian commandos] {e2 flew in to guard} the airport next day.
e1 m1 > m2,m3,m4,m5 REQUEST requested 2006-05-24/none mode=assist ctx=peacekeeping
e2 m6 > m1 AID actual 2006-05-24/none ctx=peacekeeping

### Reuters 2025-06-10
[m1:KEN.COP Kenyan police] {e1 gave up} to investigators [m2:KEN.COP a constable] suspected in a blogger's death in custody, after [m3:KEN.CVL young demonstrators] {e2 bayed for} justice outside [m4:KEN.LEG parliament].
e1 m1 > m3 CONCEDE actual 2025-06-10/none ctx=repression
e2 m3 > m1 REQUEST requested 2025-06-10/none mode=yield ctx=repression

### Washington Times 1997-02-03 none
Flights between [m1:@PER Lima] and [m2:@CHL Santiago] take three and a half hours. The older of the two airports was renamed in 1965 after [m3:PER.MIL an aviator], and both were enlarged for a summit in the early nineties.

### Reuters 2007-03-26
[m1:IRL.PTY Gerry Adams] and [m2:GBR.PTY Ian Paisley] {e1 sat side by side} for the first time on Monday and {e2 settled on} May 8 as the day to share power.
e1 m1 > m2 CONSULT actual 2007-03-26/day ctx=political_institutions
e2 m1 > m2 AGREE planned 2007-03-26/day ctx=political_institutions

### AP 2017-11-21
[m1:ZWE.GOV Robert Mugabe] {e1 relinquished the presidency} as [m2:ZWE.LEG lawmakers] were {e2 debating his impeachment}; [m3:ZWE.MIL the generals] had {e3 confined [m4=m1 him] to his mansion} for a week.
e1 m1 > m2 RETREAT actual 2017-11-21/none mode=resign ctx=executive
e2 m2 > m1 ACCUSE actual 2017-11-21/none mode=allege ctx=executive
e3 m3 > m4 COERCE actual 2017-11-21/none mode=arrest ctx=executive

### Hurriyet Daily News 2014-02-22
[m1:TUR.COP Police] {e1 did not detain} any of the 3,000 marchers this time, but [m2:TUR.GOV Prime Minister Recep Tayyip Erdogan] {e2 vowed to close} Twitter if [m3:TUR.CVL activists] went on leaking tapes.
e1 m1 > m3 COERCE denied 2014-02-22/none mode=arrest ctx=rights_freedoms
e2 m2 > m3 THREATEN threatened 2014-02-22/none mode=restrict ctx=rights_freedoms

### Reuters 2015-03-02
[m1:BOKOHARAM.REB Boko Haram] {e1 threatened to disrupt} [m2:@NGA Nigeria's] vote, while [m3:TCD.MIL Chadian soldiers] {e2 crossed into [m7:@NGA Borno] to fight} [m4=m1 the sect] and [m5:CMR.GOV Yaounde] {e3 applied to} [m6:@FRA Paris] for night-vision gear.
e1 m1 > m3 THREATEN threatened 2015-03-02/none mode=violence ctx=election
e2 m3 > m4 ASSAULT actual 2015-03-02/none ctx=military,terrorism
e3 m5 > m6 REQUEST requested 2015-03-02/none mode=assist ctx=military

### UN News 2013-11-08
[m1:ICRC Red Cross convoys] were {e1 waved through} to the Old City of [m4:@SYR Homs] by [m2:SYR.MIL Syrian officers], whom [m3:UN Valerie Amos] had {e2 pleaded with} for a humanitarian pause.
e1 m2 > m1 RETREAT actual 2013-11-08/none mode=access ctx=human_security
e2 m3 > m2 REQUEST requested 2013-11-08/none mode=yield ctx=human_security

### Reuters 2018-10-01
[m1:CAN.GOV Ottawa] {e1 gave way on} dairy quotas and {e2 signed up to} a new three-way trade pact with [m2:USA.GOV the United States] and [m3:MEX.GOV Mexico] minutes before a deadline [m4:USA.GOV Donald Trump] had {e3 set}.
e1 m1 > m2 CONCEDE actual 2018-10-01/none ctx=economic
e2 m1 > m2,m3 SUPPORT actual 2018-10-01/none ctx=economic
e3 m4 > m1 THREATEN threatened 2018-10-01/none mode=restrict ctx=economic

### AFP 2002-01-12
[m1:PAK.GOV General Pervez Musharraf], {e1 prodded} by [m2:USA.GOV Washington], {e2 outlawed} [m3:LET.REB Lashkar-e-Taiba], yet {e3 held out against} handing over [m4:? 20 suspects] named by [m5:IND.GOV India].
e1 m2 > m1 REQUEST requested 2002-01-12/none mode=change ctx=terrorism
e2 m1 > m3 COERCE actual 2002-01-12/none mode=restrict ctx=terrorism
e3 m1 > m5 REJECT actual 2002-01-12/none mode=yield ctx=terrorism

### Vatican Radio 2000-03-12 headline
[m1:VAT.REL Pope] {e1 asks forgiveness} for sins against [m2:ISR.REL Jews]
e1 m1 > m2 CONCEDE actual 2000-03-12/none ctx=religion_ethnicity

### SABC 2009-10-16
[m1:ZWE.OPP Morgan Tsvangirai's MDC] {e1 disengaged from} cabinet with [m2:ZWE.PTY ZANU-PF] until [m3:ZWE.OPP Roy Bennett], {e2 jailed} two days ago, walks free.
e1 m1 > m2 REJECT actual 2009-10-16/none mode=meet ctx=political_institutions
e2 m2 > m3 COERCE actual 2009-10-14/day mode=arrest ctx=legal

### Reuters 2021-12-28
[m1:RUS.JUD Russia's Supreme Court] {e1 ordered the liquidation} of [m2:RUS.CVL the rights group Memorial], brushing aside {e2 appeals} from [m3:COE the Council of Europe] to let it live.
e1 m1 > m2 COERCE actual 2021-12-28/none mode=restrict ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2021-12-28/none mode=yield ctx=rights_freedoms

### Star Tribune 2020-06-03 none
Of the 60 delegates polled in [m1:@USA Iowa], 22 named health care as their main concern and nine the price of corn. [m2:USA.OPP The challenger's campaign] did not return calls.

### CNN Indonesia 2022-10-09
[m1:IDN.GOV Jakarta] {e1 invited} [m2:UKR.GOV Volodymyr Zelensky] and [m3:RUS.GOV Vladimir Putin] to November's summit, though [m4=m3 the Russian leader] has not said whether [m5=m3 he] will {e2 come}.
e1 m1 > m2,m3 AGREE actual 2022-10-09/none ctx=diplomatic
e2 m4 > m1 AGREE hypothetical 2022-10-09/none ctx=diplomatic

### AP 1993-09-30
[m1:SOM.REB Mohamed Farah Aidid] {e1 has offered to suspend} attacks on [m2:UN U.N. troops] if [m3=m2 they] {e2 call off} the hunt for [m4=m1 him].
e1 m1 > m2 CONCEDE hypothetical 1993-09-30/none ctx=military
e2 m1 > m3 REQUEST requested 1993-09-30/none mode=yield ctx=military

### Philippine Star 2012-10-15
[m1:PHL.GOV President Benigno Aquino] and [m2:MILF.REB MILF chairman Murad Ebrahim] {e1 shook hands} for the first time in the palace on Monday as their negotiators {e2 initialled} a framework under which [m3=m2 the guerrillas] {e3 will put their rifles} "beyond use".
e1 m1 > m2 CONSULT actual 2012-10-15/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2012-10-15/day ctx=diplomatic
e3 m3 > m1 CONCEDE planned 2012-10-15/day ctx=military

### Balkan Insight 2022-11-05
[m1:SRB.CVL Ethnic Serb judges, policemen and lawmakers] {e1 quit} Kosovo's institutions en masse rather than obey an {e2 order} by [m2:KOS.GOV Pristina] to swap their number plates.
e1 m1 > m2 REJECT actual 2022-11-05/none mode=yield ctx=religion_ethnicity,territory
e2 m2 > m1 REQUEST requested 2022-11-05/none mode=yield ctx=territory

### Reuters 2014-10-31
[m1:BFA.GOV Blaise Compaoré] {e1 abandoned [m4=m1 his] bid} to prolong [m5=m1 his] 27-year rule and a day later {e2 fled by convoy} towards the coast, chased out by [m2:BFA.CVL youths] who had {e3 burned} [m3:BFA.LEG the National Assembly].
e1 m1 > m2 CONCEDE actual 2014-10-31/none ctx=executive
e2 m1 > m2 RETREAT actual 2014-10-31/none mode=resign ctx=executive
e3 m2 > m3 PROTEST actual 2014-10-31/none mode=riot ctx=executive
