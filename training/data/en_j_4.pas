### AP 2009-04-03
[m1:DEU.GOV German Chancellor Angela Merkel], who was to join [m2:FRA.GOV French President Nicolas Sarkozy] in hosting [m3:NATO the alliance's] sixtieth anniversary, on Friday {e1 praised} the decision of [m4:ALB.GOV Albania] to send another infantry company to Herat, while [m5:TUR.GOV Turkey's] objections to the choice of a secretary-general kept delegates busy until late at night.
e1 m1 > m4 SUPPORT actual 2009-04-03/day ctx=military

### Reuters 2011-08-21
[m1:LBY.REB Libyan rebels] who entered Tripoli from the west on Sunday found the barracks of the Khamis brigade empty. [m2:LBY.MIL Its soldiers], residents said, had {e1 withdrawn} to the south of the city in the afternoon, leaving crates of ammunition behind.
e1 m2 > m1 RETREAT actual 2011-08-21/day mode=withdraw ctx=military

### Reuters 2005-03-05
[m1:SYR.GOV President Bashar al-Assad], in a speech to [m2:SYR.LEG parliament] in Damascus that [m3:USA.GOV Washington] {e2 dismissed} as half a step, {e1 announced} on Saturday that [m4:SYR.MIL his troops] would pull back to the Bekaa valley and then to the Syrian side of the border with [m5:LBN.GOV Lebanon].
e1 m1 > m5 CONCEDE actual 2005-03-05/day ctx=military
e2 m3 > m1 REJECT actual 2005-03-05/none mode=yield ctx=military

### Reuters 2005-04-26
[m1:SYR.MIL The last Syrian soldiers] {e1 left} [m2:LBN.GOV Lebanon] on Tuesday after a farewell parade at Rayak, where [m3:LBN.MIL the Lebanese army] {e2 presented} their commander with a medal.
e1 m1 > m2 RETREAT actual 2005-04-26/day mode=withdraw ctx=military
e2 m3 > m1 SUPPORT actual 2005-04-26/day ctx=military

### Dawn 2009-02-16
[m1:PAK.GOV The provincial government in Peshawar] on Monday {e1 conceded} the introduction of Islamic courts in Swat to [m2:TNSM.REB the movement of cleric Sufi Mohammad], in return for a promise that his son-in-law's [m3:TTP.REB Taliban fighters] would lay down their arms, an exchange that [m4:PAK.CVL lawyers and women's groups] {e2 called surrender}.
e1 m1 > m2 CONCEDE actual 2009-02-16/day ctx=religion_ethnicity
e2 m4 > m1 ACCUSE actual 2009-02-16/none mode=disapprove ctx=religion_ethnicity

### BBC 2012-11-30
[m1:COD.REB M23 rebels] began {e1 pulling out} of Goma on Friday, eleven days after [m4=m1 they] {e2 seized} the city from [m2:COD.MIL government soldiers] under the eyes of [m3:MONUSCO UN peacekeepers], who will now take charge of the airport.
e1 m1 > m2 RETREAT actual 2012-11-30/day mode=withdraw ctx=territory
e2 m1 > m2 ASSAULT actual 2012-11-19/week ctx=territory

### Toronto Star 2010-03-25
[m1:CAN.GOV Ottawa] has {e1 allocated} $26 million for the rebuilding of [m2:HTI.COP Haiti's police academy], International Cooperation Minister Bev Oda said, and Canadian instructors will be there before the rains.
e1 m1 > m2 AID actual 2010-03-25/none ctx=disasters

### Philippine Star 2014-04-28
[m1:PHL.GOV Manila] will {e1 open} at least five of its military bases to [m2:USA.MIL American troops] under a ten-year pact signed on Monday, hours before [m3:USA.GOV President Barack Obama] landed; [m4:PHL.CVL left-wing students] {e2 burned} his effigy outside the palace of [m5:PHL.GOV Benigno Aquino].
e1 m1 > m2 AGREE planned 2014-04-28/day ctx=military
e2 m4 > m3 PROTEST actual 2014-04-28/day mode=vandalize ctx=military

### Guardian 2014-12-17
[m1:CUB.GOV Cuba] {e1 released} [m2:USA.CVL aid contractor Alan Gross] on Wednesday, and [m3:USA.GOV the United States] in turn {e2 freed} [m4:CUB.SPY three Cuban agents]; [m5:CAN.GOV Canada] and [m6:VAT.REL Pope Francis], who had {e3 brought the two governments together}, were {e4 thanked} by [m7:USA.GOV Barack Obama].
e1 m1 > m2 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e3 m5,m6 > m1,m3 CONSULT actual 2014-12-17/none mode=third-party ctx=diplomatic
e4 m7 > m5,m6 SUPPORT actual 2014-12-17/day ctx=diplomatic

### The East African 2015-02-11
[m1:KEN.GOV Kenya's cabinet secretary for the interior], rejecting reports that [m2:KEN.GOV the government] would {e1 shut} the Dadaab camp before the end of the year, {e2 assured} [m3:UNHCR the UN refugee agency] that returns of [m4:SOM.REF Somalis] would remain voluntary.
e1 m2 > m4 COERCE denied 2015-02-11/none mode=restrict ctx=migration
e2 m1 > m3 AGREE actual 2015-02-11/none ctx=migration

### Reuters 2019-10-22
[m1:RUS.MIL Russian military police] and [m2:SYR.MIL Syrian border guards] will {e1 facilitate} the removal of [m3:YPG.REB Kurdish YPG fighters] from a strip thirty kilometres deep, under a memorandum {e2 signed} in Sochi by [m4:RUS.GOV Vladimir Putin] and [m5:TUR.GOV Tayyip Erdogan].
e1 m1,m2 > m3 COERCE planned 2019-10-22/none mode=deport ctx=territory
e2 m4 > m5 SUPPORT actual 2019-10-22/none ctx=territory

### The Hindu 2015-08-03
[m1:IND.GOV Prime Minister Narendra Modi] {e1 announced} on Monday that [m2:IND.GOV his government] had reached a framework agreement with [m3:NSCN.REB the National Socialist Council of Nagalim], whose eighty-year-old chairman lay in a Delhi hospital.
e1 m2 > m3 AGREE actual 2015-08-03/day ctx=territory said=m1

### Hurriyet 2013-03-21
From his island prison [m1:PKK.REB Abdullah Öcalan] {e1 called on} [m2:PKK.REB his fighters] on Thursday to leave [m3:@TUR Turkey] for northern Iraq. [m4:TUR.GOV Interior Minister Muammer Güler] {e2 welcomed} the language of the letter, which [m5:TUR.PTY two Kurdish deputies] read out to a vast crowd in Diyarbakir.
e1 m1 > m2 REQUEST requested 2013-03-21/day mode=yield ctx=military
e2 m4 > m1 SUPPORT actual 2013-03-21/day ctx=military

### Hurriyet 2013-05-08
[m1:PKK.REB Groups of PKK militants] started {e1 walking} towards the border of [m2:@IRQ Iraq] on Wednesday, as their field commander had promised, and [m3:TUR.MIL the army] let them pass.
e1 m1 > m3 RETREAT actual 2013-05-08/day mode=withdraw ctx=military

### Reuters 2000-10-06
[m1:YUG.GOV Slobodan Milosevic], pale and subdued on state television, {e1 congratulated} [m2:YUG.OPP Vojislav Kostunica] on his victory in the election of September 24, which [m3:YUG.JUD the constitutional court] had tried to {e2 annul}, and said [m4=m1 he] would spend more time with his grandson.
e1 m1 > m2 CONCEDE actual 2000-10-06/none ctx=election
e2 m3 > m2 COERCE actual 2000-10-04/day ctx=election

### Times of India 2008-02-11
[m1:BTN.GOV Bhutan's election commission] has {e1 enrolled} thirty observers from [m2:IND.GOV the Election Commission of India] to instruct its polling staff.
e1 m2 > m1 AID actual 2008-02-11/none ctx=election

### Xinhua 2023-03-10
[m1:SAU.GOV Saudi Arabia] and [m2:IRN.GOV Iran] {e1 agreed} on Friday to restore diplomatic relations and reopen embassies within two months, according to a joint statement with [m3:CHN.GOV China], whose senior diplomat Wang Yi had {e2 presided} over four days of closed-door discussions.
e1 m1 > m2 AGREE actual 2023-03-10/day ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/day mode=third-party ctx=diplomatic

### Reuters 2023-06-06
[m1:IRN.GOV Iran] {e1 reopened} its embassy in [m2:SAU.GOV Riyadh] on Tuesday in the presence of diplomats from both states.
e1 m1 > m2 SUPPORT actual 2023-06-06/day ctx=diplomatic

### Dallas Morning News 2005-09-05
[m1:USA.GOV Texas Governor Rick Perry] {e1 welcomed} [m2:USA.CVL evacuees from New Orleans] into the Astrodome, where [m3:USA.NGO the Salvation Army] was {e2 serving} them hot meals; by Monday the state had registered 230,000 of them.
e1 m1 > m2 AID actual 2005-09-05/none ctx=disasters
e2 m3 > m2 AID actual 2005-09-05/none ctx=disasters

### La Nacion 2007-03-09
[m1:USA.GOV George W. Bush] and [m2:BRA.GOV his Brazilian host] {e1 conversed} for an hour about ethanol in a Petrobras fuel depot outside São Paulo, where twenty thousand [m3:BRA.CVL demonstrators] had {e2 marched} the day before against the visit.
e1 m1 > m2 CONSULT actual 2007-03-09/none mode=visit ctx=natural_resource
e2 m3 > m1 PROTEST actual 2007-03-08/day mode=demo ctx=diplomatic

### Reuters 2024-09-16 none
Torrential rain has killed at least eighteen people from [m1:@ROU Romania] to [m2:@POL Poland], where the river broke through a dam at Stronie Slaskie and soldiers filled sandbags through the night.

### AFP 2011-04-05
[m6:CIV.MIL Generals loyal to Laurent Gbagbo] {e1 ordered} [m2:CIV.MIL their men] on Tuesday to cease fire after [m3:UNOCI helicopters of the United Nations] and [m4:FRA.MIL the French force] {e2 pounded} the two biggest barracks in Abidjan; his foreign minister sought refuge with [m5:FRA.GOV the French ambassador].
e1 m6 > m2 REQUEST requested 2011-04-05/day mode=yield ctx=military
e2 m3,m4 > m2 ASSAULT actual 2011-04-04/day mode=aerial ctx=military

### Yomiuri 2010-11-16
[m1:CHN.GOV Beijing] on Tuesday {e1 resumed} shipments of rare earths to [m2:JPN.BUS Japanese magnet makers], traders in Osaka said, two months after [m3=m1 they] {e2 stopped} without explanation.
e1 m1 > m2 COOPERATE actual 2010-11-16/day ctx=natural_resource
e2 m1 > m2 SANCTION actual 2010-09-16/month mode=discontinue ctx=natural_resource

### CNN 2006-09-01
[m1:UN Kofi Annan], on his way back from [m2:@IRN Tehran], said in Damascus that [m3:SYR.GOV Syrian President Bashar al-Assad] had {e1 promised} him to step up patrols on the Lebanese border and stop arms from reaching [m4:HEZB.REB Hezbollah].
e1 m3 > m1 AGREE actual 2006-09-01/none ctx=military said=m1

### The Star 2011-09-15
[m1:MYS.GOV Prime Minister Najib Razak] {e1 announced} the repeal of the Internal Security Act, under which [m2:MYS.OPP opposition politicians] and trade unionists have been {e2 detained} without trial by [m4:MYS.GOV successive governments] since 1960; [m3:MYS.JUD the Bar Council] {e3 applauded}.
e1 m1 > m2 CONCEDE actual 2011-09-15/none ctx=rights_freedoms
e2 m4 > m2 COERCE actual 2011-09-15/none mode=arrest ctx=rights_freedoms
e3 m3 > m1 SUPPORT actual 2011-09-15/none ctx=rights_freedoms

### Reuters 2003-01-14
[m1:USA.GOV Washington] would be willing to {e1 talk} to [m2:PRK.GOV North Korea] about energy aid if [m3=m2 Pyongyang] {e2 gave up} its nuclear ambitions, [m4:USA.GOV Assistant Secretary of State James Kelly] said in [m5:@KOR Seoul].
e1 m1 > m2 AGREE hypothetical 2003-01-14/none ctx=cbrn said=m4
e2 m3 > m1 CONCEDE hypothetical 2003-01-14/none ctx=cbrn said=m4

### Arab News 2004-06-23
[m1:SAU.GOV Crown Prince Abdullah] {e1 offered} [m2:AQAP.REB militants] on Wednesday a month to give themselves up, promising on behalf of [m3:SAU.GOV King Fahd] that those who did would not be put to death.
e1 m1 > m2 CONCEDE actual 2004-06-23/day ctx=terrorism

### BBC 2022-07-14
[m1:LKA.GOV President Gotabaya Rajapaksa], having fled to [m2:@MDV the Maldives] and then to [m3:@SGP Singapore], {e1 emailed} his letter of resignation to [m4:LKA.LEG the speaker of parliament], and [m5:LKA.CVL protesters] {e2 quit} the palace [m6=m5 they] had {e3 occupied} since Saturday.
e1 m1 > m5 RETREAT actual 2022-07-14/none mode=resign ctx=executive
e2 m5 > m1 RETREAT actual 2022-07-14/none mode=withdraw ctx=executive
e3 m5 > m1 PROTEST actual 2022-07-09/day mode=obstruct ctx=executive

### Miami Herald 2009-06-28
[m4:HND.MIL Soldiers] {e3 took} [m1:HND.GOV President Manuel Zelaya] to the airport in his pyjamas on Sunday. [m2:CRI.GOV Costa Rican President Óscar Arias], who {e1 gave} him a room for the night, {e2 appealed} to [m3:OAS the Organization of American States] to convene at once.
e1 m2 > m1 AID actual 2009-06-28/day ctx=pro_autocracy
e2 m2 > m3 REQUEST requested 2009-06-28/day mode=meet ctx=pro_autocracy
e3 m4 > m1 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy

### AllAfrica 2014-01-23
[m1:SSD.GOV South Sudan's government] and [m2:SPLAIO.REB the rebels of Riek Machar], after three weeks in an Addis Ababa hotel, {e1 signed} a cessation of hostilities on Thursday. Under it [m3=m1 Juba] {e2 will release} [m4:SSD.PTY eleven senior politicians], a point on which [m5:NOR.GOV Norway], [m6:GBR.GOV Britain] and [m7:USA.GOV the United States] had {e3 insisted}.
e1 m1 > m2 SUPPORT actual 2014-01-23/day ctx=military
e2 m3 > m4 CONCEDE planned 2014-01-23/none mode=release ctx=political_institutions
e3 m5,m6,m7 > m3 REQUEST requested 2014-01-23/none mode=yield ctx=political_institutions

### Bloomberg 2021-12-02 none
Container lines operating between [m1:@VNM Haiphong] and [m2:@USA Long Beach] reached an agreement on surcharges for the new year, cutting waiting times by half, the carriers' association said.

### Minneapolis Star 2011-07-20
[m1:USA.GOV Minnesota Governor Mark Dayton] and [m2:USA.PTY Republican legislators] {e1 compromised} late on Tuesday on a budget, ending a three-week shutdown in which [m3:USA.LAB 22,000 state employees] were sent home.
e1 m1 > m2 AGREE actual 2011-07-19/day ctx=legislative

### Reuters 2015-07-13
[m1:GRC.GOV Greek Prime Minister Alexis Tsipras] {e1 bowed} at dawn on Monday, after seventeen hours of negotiation, to the insistence of [m2:DEU.GOV Germany] that state assets worth 50 billion euros be put in a fund beyond his reach; [m3:ITA.GOV Italy] and [m4:FRA.GOV France] had hoped for less.
e1 m1 > m2 CONCEDE actual 2015-07-13/day ctx=economic

### Tehran Times 2016-01-13
[m1:IRN.MIL The Revolutionary Guards] on Wednesday {e1 set free} [m2:USA.MIL ten American sailors] whose boats had strayed into waters off Farsi island; [m3:USA.GOV John Kerry] {e2 thanked} [m4:IRN.GOV Mohammad Javad Zarif], with whom [m5=m3 he] had {e3 spoken} five times in ten hours.
e1 m1 > m2 RETREAT actual 2016-01-13/day mode=release ctx=military
e2 m3 > m4 SUPPORT actual 2016-01-13/none ctx=diplomatic
e3 m3 > m4 CONSULT actual 2016-01-13/none mode=phone ctx=diplomatic

### Reuters 2018-03-26 headline
[m1:SAU.GOV Saudi crown prince] to {e1 visit} [m2:FRA.GOV France] next month, [m3=m2 Elysee] says
e1 m1 > m2 AGREE planned 2018-04-01/month ctx=diplomatic said=m3

### Reuters 2022-09-15
[m1:CHN.GOV President Xi Jinping] and [m2:RUS.GOV President Vladimir Putin], who last saw each other before the war, {e1 met} in Samarkand on Thursday; [m3:IND.GOV India's prime minister], [m4:PAK.GOV Pakistan's] and [m5:TUR.GOV Turkey's president] were in the same city.
e1 m1 > m2 CONSULT actual 2022-09-15/day mode=third-party ctx=diplomatic

### National Post 2010-11-16
[m1:CAN.GOV Prime Minister Stephen Harper] {e1 will keep} 950 soldiers in [m2:AFG.GOV Afghanistan] until 2014 to train [m3:AFG.MIL the national army], his office confirmed. [m4:CAN.OPP The New Democrats], unlike [m5:CAN.OPP the Liberals], had {e2 demanded} that all come home.
e1 m1 > m3 AGREE planned 2010-11-16/none ctx=military
e2 m4 > m1 REQUEST requested 2010-11-16/none mode=change ctx=military

### Guardian 2005-07-28
[m1:IRA.REB The IRA's leadership] has {e1 ordered} an end to its armed campaign, and [m2:GBR.GOV Tony Blair] {e2 called} it a step of unparalleled magnitude. [m3:DUP.PTY Ian Paisley's party], which has {e3 refused} since November to share power with [m4:SF.PTY Sinn Féin], was unmoved.
e1 m1 > m2 CONCEDE actual 2005-07-28/none ctx=terrorism
e2 m2 > m1 SUPPORT actual 2005-07-28/none ctx=terrorism
e3 m3 > m4 REJECT actual 2004-11-01/month mode=assist ctx=executive

### Reuters 2020-05-07
[m1:CHE.GOV Switzerland] {e1 donated} ventilators and test kits to [m2:NPL.GOV Nepal] on Thursday, while an aircraft chartered to carry them took home tourists stranded in Pokhara.
e1 m1 > m2 AID actual 2020-05-07/day ctx=health

### Boston Globe 2013-04-16 none
Two explosions near the finish line of the marathon killed three spectators on Monday. Races in [m1:@GBR London], [m2:@ESP Madrid] and [m3:@DEU Hamburg] will go ahead this weekend, their organisers said.

### Reuters 2002-04-04
[m1:AGO.MIL Angola's army chief] and [m2:UNITA.REB his UNITA counterpart] {e1 put their signatures} to a truce on Thursday in the assembly hall in Luanda, six weeks after [m3:UNITA.REB Jonas Savimbi] was {e2 killed} in a government ambush; assembly points for [m4:UNITA.REB fifty thousand guerrillas] are to be ready by June.
e1 m1 > m2 SUPPORT actual 2002-04-04/day ctx=military
e2 m1 > m3 ASSAULT actual 2002-02-22/day mode=firearms ctx=military
