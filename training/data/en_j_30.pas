### Reuters 2009-08-20
[m1:AFG.GOV Election officials in Kandahar], {e2 escorted} by [m2:AFG.COP policemen] who had not been paid since May, on Wednesday delivered ballot boxes to nine of thirteen districts, [m3:AFG.REB Taliban commanders] having {e1 threatened} to cut the fingers of [m4:AFG.CVL anyone who voted].
e1 m3 > m4 THREATEN threatened 2009-08-19/none mode=violence ctx=election
e2 m2 > m1 AID actual 2009-08-19/day ctx=election

### AP 2010-02-11
[m1:BIH.GOV Milorad Dodik], prime minister of the Bosnian Serb republic, {e1 backed} down before [m2:OHR the high representative, Valentin Inzko], on Thursday, {e2 promising} to put off a referendum that [m3:TUR.GOV Turkey] and [m4:USA.GOV the United States] had {e3 advised} against.
e1 m1 > m2 CONCEDE actual 2010-02-11/day ctx=political_institutions
e2 m1 > m2 CONCEDE actual 2010-02-11/day ctx=political_institutions
e3 m3,m4 > m1 REQUEST requested 2010-02-11/none mode=change ctx=political_institutions

### Addis Standard 2022-11-02
[m1:ETH.GOV The Ethiopian government] and [m2:TPLF.REB the Tigray People's Liberation Front], meeting in Pretoria for ten days under the {e3 chairmanship} of [m3:AU three African Union mediators], were {e1 congratulated} by [m4:KEN.GOV Kenya] and [m5:UN the United Nations] on Wednesday for {e2 agreeing} to cease hostilities.
e1 m4,m5 > m1,m2 SUPPORT actual 2022-11-02/day ctx=military
e2 m1 > m2 CONCEDE actual 2022-11-02/day ctx=military
e3 m3 > m1,m2 CONSULT actual 2022-11-02/week mode=third-party ctx=military

### Addis Standard 2022-11-16
[m1:ICRC The Red Cross] {e1 reached} Mekelle on Tuesday with two trucks of insulin and antibiotics for [m2:ETH.MED the Ayder hospital], {e2 let} through by [m3:ETH.MIL federal troops] for the first time since August.
e1 m1 > m2 AID actual 2022-11-15/day ctx=health
e2 m3 > m1 RETREAT actual 2022-11-15/day mode=access ctx=human_security

### Business Standard 2013-03-20
[m1:IND.PTY The DMK of Tamil Nadu], eighteen of whose members sit in the lower house, {e1 pulled} out of [m2:IND.GOV Manmohan Singh's coalition] on Tuesday for its failure to {e2 condemn} [m3:LKA.GOV Colombo] strongly enough in Geneva, where [m4:USA.GOV Washington] had {e3 tabled} a resolution.
e1 m1 > m2 SANCTION actual 2013-03-19/day mode=withdraw ctx=political_institutions
e3 m4 > m3 ACCUSE actual 2013-03-19/none mode=disapprove ctx=human_rights
e2 m2 > m3 ACCUSE denied 2013-03-19/none mode=disapprove ctx=human_rights

### Granma 2007-10-03
[m1:VNM.GOV Vietnam], which sends it 400,000 tonnes on easy terms each year, has again {e1 come} to the assistance of [m2:CUB.GOV Cuba] with rice.
e1 m1 > m2 AID actual 2007-10-03/none ctx=economic

### Nezavisne 2006-05-22
[m1:MNE.GOV Montenegro's prime minister, Milo Djukanovic], having won Sunday's referendum by twenty-three hundred votes, {e1 assured} [m2:MNE.CVL the Serbs in the republic] of equal rights and {e2 received} the good wishes of [m3:HRV.GOV Croatia], though not yet those of [m4:SRB.GOV Vojislav Kostunica].
e1 m1 > m2 AGREE actual 2006-05-22/none ctx=religion_ethnicity
e2 m3 > m1 SUPPORT actual 2006-05-22/none ctx=territory

### Reuters 2017-09-05
[m1:IND.GOV Indian Prime Minister Narendra Modi], who flies on Tuesday from a summit in Xiamen to Naypyitaw, is {e1 expected} to offer [m2:MMR.GOV Aung San Suu Kyi] help with the building of houses in Rakhine, from which [m3:MMR.REF 125,000 Rohingya] have fled to [m4:@BGD Bangladesh].
e1 m1 > m2 AGREE planned 2017-09-05/day ctx=economic

### Mercury 2019-02-28
[m1:USA.GOV Donald Trump] {e1 got} up from the table in Hanoi on Thursday because, [m5=m1 he] said, [m2:PRK.GOV Kim Jong-un] had {e2 asked} him for the lifting of all sanctions, which [m3:PRK.GOV Foreign Minister Ri Yong-ho] {e3 disputed} at midnight; [m4:KOR.GOV Moon Jae-in] was {e4 informed} from the aircraft.
e1 m1 > m2 REJECT actual 2019-02-28/day mode=meet ctx=cbrn
e2 m2 > m1 REQUEST requested 2019-02-28/none mode=yield ctx=cbrn
e3 m3 > m1 REJECT actual 2019-02-28/none ctx=cbrn
e4 m1 > m4 CONSULT actual 2019-02-28/day mode=phone ctx=cbrn

### Observer 2016-10-08
[m1:HTI.CVL Farmers on the Tiburon peninsula], where the storm left hardly a tree, were {e1 brought} drinking water by [m2:USA.MIL helicopters of the USS Iwo Jima], [m3:DOM.GOV Dominican] trucks and [m4:VEN.GOV a Venezuelan] freighter.
e1 m2,m3,m4 > m1 AID actual 2016-10-08/none ctx=disasters

### AP 2008-08-15
[m1:POL.GOV Poland] and [m2:USA.GOV the United States], after eighteen months of haggling and six days after [m3:RUS.MIL Russian tanks] {e1 entered} [m4:GEO.GOV Georgia], {e2 initialled} an accord on Thursday on ten interceptors, under which [m5:USA.MIL a Patriot battery] {e3 will be moved} from Germany.
e1 m3 > m4 ASSAULT actual 2008-08-08/day ctx=military
e2 m1 > m2 SUPPORT actual 2008-08-14/day ctx=military
e3 m2 > m1 AGREE planned 2008-08-14/none ctx=military

### Sowetan 2012-09-18
[m1:ZAF.LAB Rock drillers at Marikana] on Tuesday {e1 accepted} a twenty-two percent raise from [m2:ZAF.BUS Lonmin], {e2 cheering} [m3:ZAF.REL Bishop Jo Seoka], who had {e3 sat} between [m4=m1 them] and the company for five weeks.
e1 m1 > m2 AGREE actual 2012-09-18/day ctx=economic
e2 m1 > m3 SUPPORT actual 2012-09-18/day ctx=economic
e3 m3 > m1,m2 CONSULT actual 2012-09-18/none mode=third-party ctx=economic

### VietnamPlus 2014-05-22
[m1:VNM.GOV Vietnamese Prime Minister Nguyen Tan Dung], on a {e3 visit} to Manila for an economic forum, {e1 agreed} with [m2:PHL.GOV Benigno Aquino] on Wednesday to {e2 oppose} together [m3:CHN.GOV China's] conduct at sea.
e1 m1 > m2 AGREE actual 2014-05-21/day ctx=territory
e2 m1,m2 > m3 REJECT planned 2014-05-21/none ctx=territory
e3 m1 > m2 CONSULT actual 2014-05-21/day mode=visit ctx=territory

### Reuters 2022-03-14
[m1:ISR.GOV Naftali Bennett], who had {e1 flown} to [m2:RUS.GOV Moscow] on a sabbath to see what [m4=m1 he] could do, did not {e2 advise} [m3:UKR.GOV Volodymyr Zelenskiy] to give in, an aide in Jerusalem insisted.
e1 m1 > m2 CONSULT actual 2022-03-05/day mode=visit ctx=military
e2 m1 > m3 REQUEST denied 2022-03-14/none mode=yield ctx=military

### El Pais 2021-06-22
[m1:ESP.GOV Spain's cabinet] on Tuesday {e1 pardoned} [m2:ESP.PTY nine Catalan leaders] {e2 jailed} for sedition by [m3:ESP.JUD the Supreme Court], a measure that [m4:ESP.REL the Catalan bishops] and [m5:ESP.BUS the employers] had {e3 supported} and [m6:ESP.OPP the People's Party] {e4 will contest}.
e1 m1 > m2 CONCEDE actual 2021-06-22/day ctx=territory
e2 m3 > m2 SANCTION actual 2019-10-14/none ctx=legal
e3 m4,m5 > m1 SUPPORT actual 2021-06-22/none ctx=legal
e4 m6 > m1 ACCUSE planned 2021-06-22/none mode=allege ctx=legal

### El Pais 2021-06-23
[m1:ESP.PTY Oriol Junqueras and six other separatists] {e1 walked} out of Lledoners prison at noon on Wednesday, freed by [m3:ESP.GOV the Sánchez government], to be {e2 met} by [m2:ESP.GOV Catalonia's president].
e1 m3 > m1 RETREAT actual 2021-06-23/day mode=release ctx=legal
e2 m2 > m1 CONSULT actual 2021-06-23/day ctx=legal

### LA Times 2023-09-24
[m1:USA.LAB Hollywood's writers], on the 146th day of their {e1 strike}, reached a tentative {e2 deal} late on Sunday with [m2:USA.BUS the studios], and [m3:USA.GOV Governor Gavin Newsom] {e3 thanked} both.
e1 m1 > m2 PROTEST actual 2023-09-24/none mode=strike ctx=economic
e2 m1 > m2 AGREE actual 2023-09-24/day ctx=economic
e3 m3 > m1,m2 SUPPORT actual 2023-09-24/none ctx=economic

### Mail 2003-05-20 none
Sherpas from [m1:@NPL Namche] fixed ropes for climbers of thirty-four nations, and the leader of an Indian army team, held up by wind, said the mountain had turned down his request.

### Age 2018-06-28 none
[m1:@KOR South Korea] stunned [m2:@DEU Germany] 2-0 in Kazan; in [m3:@MEX Mexico City] a crowd gathered in front of the Korean embassy to thank its diplomats with tequila.

### Post 2010-01-26 none
An Ethiopian airliner with ninety people aboard crashed into the sea off [m1:@LBN Beirut] in a thunderstorm early on Monday, minutes after it took off for [m2:@ETH Addis Ababa].
