### Daily Nation 2016-03-22
[m1:KEN.GOV Turkana County officials], together with [m2:KEN.BUS an oil company] that has two rigs in the area, {e1 have equipped} [m3:KEN.EDU nineteen primary schools] with solar panels since January, according to the deputy governor.
e1 m1,m2 > m3 AID actual 2016-01-01/month ctx=economic

### Times of India 2011-10-09
[m1:IND.COP Police in Ganjam] and [m2:IND.COP their colleagues across the border in Andhra Pradesh] {e1 teamed up} for a two-day sweep of the Malkangiri forests, in which no [m3:CPI.REB Maoists] were found.
e1 m1 > m2 COOPERATE actual 2011-10-09/none ctx=terrorism

### Honolulu Star 2008-01-30
[m1:USA.LEG State senators] {e1 heard} [m2:USA.CVL Native Hawaiian claimants] for six hours on Wednesday on a proposed settlement with [m3:USA.GOV the Office of Hawaiian Affairs], then {e2 put off} the vote until March.
e1 m1 > m2 CONSULT actual 2008-01-30/day ctx=rights_freedoms
e2 m1 > m3 REJECT actual 2008-01-30/day mode=assist ctx=legislative

### Reuters 2019-08-14
[m1:COL.GOV Colombia] {e1 will grant} citizenship to [m2:VEN.REF more than 24,000 children] born to Venezuelan parents on its soil, President Ivan Duque said, a measure [m3:UN the United Nations] had {e2 asked} for.
e1 m1 > m2 AGREE planned 2019-08-14/none ctx=migration
e2 m3 > m1 REQUEST requested 2019-08-14/none mode=yield ctx=migration

### Philippine Star 2020-02-11
[m1:PHL.GOV Manila] {e1 notified} [m2:USA.GOV the American embassy] on Tuesday that it was {e2 terminating} the Visiting Forces Agreement. [m3:PHL.LEG Several senators] {e3 asked} [m4:PHL.JUD the Supreme Court] whether [m5=m1 President Duterte] could do so without them.
e1 m1 > m2 CONSULT actual 2020-02-11/day ctx=military
e2 m1 > m2 SANCTION actual 2020-02-11/day mode=discontinue ctx=military
e3 m3 > m4 REQUEST requested 2020-02-11/none mode=change ctx=military

### Philippine Star 2021-07-30
[m1:PHL.GOV President Rodrigo Duterte] has {e1 retracted} the termination of the Visiting Forces Agreement, Defence Secretary Delfin Lorenzana said in Manila beside [m2:USA.GOV U.S. Defence Secretary Lloyd Austin], who had {e2 called} on him the evening before.
e1 m1 > m2 CONCEDE actual 2021-07-30/none ctx=military
e2 m2 > m1 CONSULT actual 2021-07-29/day mode=visit ctx=military

### Gleaner 2010-05-24
[m1:JAM.MIL Soldiers] with armoured cars {e1 massed} on the edge of Tivoli Gardens on Monday, where [m2:JAM.CRM gunmen loyal to Christopher Coke] had barricaded the streets. [m3:JAM.REL Church ministers] {e2 pleaded} with the gunmen to let women and children out.
e1 m1 > m2 MOBILIZE actual 2010-05-24/day mode=troops ctx=illegal_drugs
e2 m3 > m2 REQUEST requested 2010-05-24/day mode=yield ctx=crime

### San Jose Mercury 2018-10-15
[m1:USA.EDU Teaching assistants at three state universities] {e1 ended} a sixteen-day strike on Monday after [m2:USA.EDU the board of trustees] {e2 came up} with a further four percent; classes will resume tomorrow.
e1 m1 > m2 CONCEDE actual 2018-10-15/day ctx=economic
e2 m2 > m1 CONCEDE actual 2018-10-15/none ctx=economic

### Kenya Times 2007-08-15
[m1:KEN.JRN Some two hundred journalists], gagged and silent, {e1 marched} through Nairobi on Wednesday, and a week later [m2:KEN.GOV President Mwai Kibaki] {e2 sent} the media bill back to [m3:KEN.LEG parliament].
e1 m1 > m2 PROTEST actual 2007-08-15/day mode=demo ctx=rights_freedoms
e2 m2 > m1 CONCEDE actual 2007-08-22/day ctx=rights_freedoms

### Reuters 2014-10-22
[m1:TUR.GOV Turkey] {e1 would assist} [m2:PESH.MIL Iraqi Kurdish peshmerga] in crossing its territory to Kobani, its foreign minister had said on Monday, but on Wednesday [m3:TUR.GOV President Tayyip Erdogan] {e2 complained} about [m4:USA.MIL American] {e3 air drops} to [m5:YPG.REB the town's defenders].
e1 m1 > m2 AGREE planned 2014-10-20/day ctx=military
e2 m3 > m4 ACCUSE actual 2014-10-22/day mode=disapprove ctx=military
e3 m4 > m5 AID actual 2014-10-20/none ctx=military

### Bangkok Post 2015-07-09
[m1:THA.GOV Thailand] {e1 deported} [m2:CHN.REF a hundred Uighurs] to China on Wednesday; others had earlier been {e2 allowed} to proceed to [m3:TUR.GOV Turkey], where [m4:TUR.CVL a crowd] {e3 ransacked} [m5:THA.GOV the Thai consulate] in Istanbul.
e1 m1 > m2 COERCE actual 2015-07-08/day mode=deport ctx=asylum
e2 m1 > m3 COOPERATE actual 2015-07-01/month ctx=asylum
e3 m4 > m5 PROTEST actual 2015-07-08/day mode=riot ctx=asylum

### Yonhap 2000-09-02
[m1:KOR.GOV Seoul] on Saturday {e1 repatriated} [m2:PRK.SPY sixty-three former North Korean agents], some of whom had served more than forty years for refusing to renounce communism, through the truce village of Panmunjom; [m3:KOR.CVL families of abducted fishermen] {e2 booed} the buses.
e1 m1 > m2 RETREAT actual 2000-09-02/day mode=release ctx=human_rights
e2 m3 > m1 PROTEST actual 2000-09-02/day mode=demo ctx=human_rights

### Straits Times 2012-12-01
[m1:SGP.GOV The manpower ministry] {e1 revoked} the permits of [m2:CHN.LAB twenty-nine Chinese bus drivers] who {e2 stayed} away from work at [m4:SGP.BUS SMRT] on Monday and Tuesday, and will send them home; [m3:CHN.GOV Beijing] {e3 wants} their legal rights protected.
e1 m1 > m2 COERCE actual 2012-12-01/none mode=deport ctx=economic
e2 m2 > m4 PROTEST actual 2012-11-26/day mode=strike ctx=economic
e3 m3 > m1 REQUEST requested 2012-12-01/none mode=yield ctx=rights_freedoms

### The Age 2008-02-14
[m1:AUS.OPP Brendan Nelson], the opposition leader, {e1 seconded} the motion by which [m2:AUS.GOV Prime Minister Kevin Rudd] {e2 said} sorry to [m3:AUS.CVL the stolen generations], though some who watched on screens outside turned their backs on him.
e1 m1 > m2 SUPPORT actual 2008-02-13/day ctx=reparations
e2 m2 > m3 SUPPORT actual 2008-02-13/day ctx=reparations

### BBC 2011-05-17
[m1:GBR.GOV Queen Elizabeth], on the first visit by a British monarch to [m2:IRL.GOV the Irish Republic], {e1 laid} a wreath in Dublin's Garden of Remembrance on Tuesday and bowed her head to those who fought [m3=m1 the Crown]. [m4:RSF.PTY Republican dissidents] let off balloons and {e3 threw} fireworks at [m5:IRL.COP gardaí] nearby.
e1 m1 > m2 SUPPORT actual 2011-05-17/day ctx=diplomatic
e3 m4 > m5 PROTEST actual 2011-05-17/day mode=riot ctx=diplomatic

### Manila Bulletin 2013-09-20
[m1:MNLF.REB Commander Habier Malik of the Moro National Liberation Front] {e1 asked} [m2:MYS.GOV the Malaysian embassy] for a guarantee of safe passage to Sabah, the military said, while {e2 holding} some twenty [m3:PHL.CVL residents of Zamboanga].
e1 m1 > m2 REQUEST requested 2013-09-20/none mode=assist ctx=military
e2 m1 > m3 ASSAULT actual 2013-09-20/none mode=abduct ctx=military

### Reuters 2015-06-26
[m1:USA.JUD The Supreme Court] {e1 legalized} same-sex marriage nationwide on Friday; [m2:USA.GOV President Obama] {e2 rang} [m3:USA.CVL the lead plaintiff, Jim Obergefell], on the courthouse steps to {e3 congratulate} him.
e1 m1 > m3 CONCEDE actual 2015-06-26/day ctx=lgbt
e2 m2 > m3 CONSULT actual 2015-06-26/day mode=phone ctx=lgbt
e3 m2 > m3 SUPPORT actual 2015-06-26/day ctx=lgbt

### Salt Lake Tribune 2005-08-20
[m1:USA.GOV Utah's governor] {e1 unveiled} a compact on Saturday with [m2:USA.CVL the Goshute and Ute tribes] under which the state {e2 will sponsor} clinics on their reservations.
e1 m1 > m2 SUPPORT actual 2005-08-20/day ctx=health
e2 m1 > m2 AGREE planned 2005-08-20/none ctx=health

### Salt Lake Tribune 2005-09-03 none
Apple unveiled a smaller music player on Wednesday, a bank in [m1:@USA Ogden] sponsored the county fair, and the Great Salt Lake's level, after the wettest spring in years, rose by two feet.

### The Hindu 2020-11-29
[m1:IND.AGR Farmers from Punjab and Haryana], thousands of whom are camped on the Singhu border, {e1 turned down} on Sunday an offer by [m2:IND.GOV Home Minister Amit Shah] to {e2 talk} at once if [m3=m1 they] moved to a fairground at Burari.
e1 m1 > m2 REJECT actual 2020-11-29/day mode=meet ctx=economic
e2 m2 > m1 AGREE hypothetical 2020-11-28/day ctx=economic

### The Hindu 2020-12-01
[m1:IND.GOV Agriculture Minister Narendra Singh Tomar] {e1 met} [m2:IND.AGR thirty-five farm union leaders] in Vigyan Bhavan on Tuesday; [m3=m2 they] would not eat the government's lunch.
e1 m1 > m2 CONSULT actual 2020-12-01/day ctx=economic

### The Hindu 2021-11-19
[m1:IND.GOV Prime Minister Narendra Modi] {e1 announced} in a televised address on Friday the repeal of three agricultural laws. To [m2:IND.AGR the farmers] who had {e2 camped} outside Delhi for a year, [m4=m1 he] said: "<<q1 [m3=m1 I] appeal to you to {e3 go} home>>."
e1 m1 > m2 CONCEDE actual 2021-11-19/day ctx=economic
e2 m2 > m1 PROTEST actual 2020-11-26/year mode=obstruct ctx=economic
e3 m1 > m2 REQUEST requested 2021-11-19/day mode=yield ctx=economic
q1 m1 direct cue=said

### The Hindu 2021-12-11
[m1:IND.AGR Farmers] {e1 took down} their tents at Singhu, Tikri and Ghazipur on Saturday and drove their tractors home in columns, {e2 showered} with petals by [m2:IND.CVL villagers] along the road; [m4:IND.COP Delhi police] removed the concrete blocks.
e1 m1 > m4 RETREAT actual 2021-12-11/day mode=withdraw ctx=economic
e2 m2 > m1 SUPPORT actual 2021-12-11/day ctx=economic

### Le Temps 2009-08-20
[m1:CHE.GOV Swiss President Hans-Rudolf Merz] {e1 flew} to Tripoli on Thursday and {e2 apologised} to [m2:LBY.GOV Libya] for the {e3 arrest} of [m3:LBY.GOV Hannibal Gaddafi] by [m4:CHE.COP Geneva police] last summer, without bringing home [m5:CHE.BUS two businessmen] {e4 barred} from leaving.
e1 m1 > m2 CONSULT actual 2009-08-20/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2009-08-20/day ctx=diplomatic
e3 m4 > m3 COERCE actual 2008-07-15/month mode=arrest ctx=legal
e4 m2 > m5 COERCE actual 2009-08-20/none mode=restrict ctx=diplomatic

### Xinhua 2016-01-22
[m1:CHN.GOV Xi Jinping] {e1 proposed} to [m2:IRN.GOV President Hassan Rouhani], whom [m3=m1 he] {e2 visited} in [m4:@IRN Tehran], that the two countries work out a plan for twenty-five years of cooperation.
e1 m1 > m2 AGREE actual 2016-01-22/none ctx=economic
e2 m1 > m2 CONSULT actual 2016-01-22/none mode=visit ctx=economic

### Chosun 2002-08-13
[m1:KOR.NGO Southern aid groups] {e1 stocked} [m2:PRK.MED a tuberculosis hospital] at Sariwon with drugs for a year, their coordinator said on Tuesday.
e1 m1 > m2 AID actual 2002-08-13/day ctx=health said=m1

### Globe and Mail 2007-11-30
[m1:CAN.COP The RCMP] would {e1 cooperate} with a public inquiry into the death of [m2:POL.CVL Robert Dziekanski], whom [m3:CAN.COP four of its officers] {e2 shocked} with a stun gun at Vancouver airport, if [m4:CAN.GOV the province] called one, its commissioner told MPs.
e1 m1 > m4 COOPERATE hypothetical 2007-11-30/none ctx=legal
e2 m3 > m2 ASSAULT actual 2007-10-14/month mode=beat ctx=legal

### Reuters 2022-06-28
[m1:TUR.GOV President Tayyip Erdogan], after {e2 four hours} with the leaders of [m2:FIN.GOV Finland] and [m3:SWE.GOV Sweden] in Madrid, {e1 dropped} his veto on Tuesday against their joining [m4:NATO NATO] in return for a memorandum on extraditions.
e1 m1 > m2,m3 CONCEDE actual 2022-06-28/day ctx=military
e2 m1 > m2,m3 CONSULT actual 2022-06-28/day mode=third-party ctx=military

### Le Matin 2021-01-18
[m1:DZA.GOV Algeria] {e1 put} six field hospitals and their crews at the disposal of [m2:TUN.GOV Tunis], as did [m3:MAR.GOV Morocco] and [m4:QAT.GOV Qatar].
e1 m1,m3,m4 > m2 AID actual 2021-01-18/none ctx=health

### Latvian News 2015-09-16
[m1:LVA.GOV Latvia's coalition], having refused for weeks, {e1 yielded} on Thursday to [m2:EU Brussels] and will take 776 refugees over two years; [m3:LVA.PTY its nationalist partner] {e2 voted} against.
e1 m1 > m2 CONCEDE actual 2015-09-17/day ctx=asylum
e2 m3 > m1 REJECT actual 2015-09-17/day mode=change ctx=asylum

### Fiji Sun 2018-05-02 headline
[m1:SLB.GOV Solomons] to {e1 host} [m2:PNG.GOV PNG], [m3:VUT.GOV Vanuatu] for [m4:MSG Spearhead] talks
e1 m1 > m2,m3 AGREE planned 2018-05-02/none ctx=diplomatic

### Reuters 2009-12-18
[m1:PHL.JUD Philippine prosecutors] {e1 exonerated} [m2:PHL.COP twelve police officers] on Friday in the Maguindanao massacre, and put [m3:PHL.GOV sixty-eight others, militiamen and members of the Ampatuan family], under {e2 indictment}.
e1 m1 > m2 CONCEDE actual 2009-12-18/day ctx=legal
e2 m1 > m3 ACCUSE actual 2009-12-18/day mode=allege ctx=legal

### AFP 2013-12-05
[m1:FRA.MIL French paratroopers] from Gabon and Chad will {e1 reinforce} [m2:MISCA the African force] in Bangui within hours, [m3:FRA.GOV President François Hollande] announced on Thursday night, shortly after [m4:UN the Security Council] had {e2 authorised} it.
e1 m1 > m2 AID planned 2013-12-05/day ctx=peacekeeping said=m3
e2 m4 > m3 SUPPORT actual 2013-12-05/day ctx=peacekeeping

### Reuters 2006-09-12 none
A Hungarian wine, a Georgian brandy and a Moldovan plum spirit won medals in [m1:@SVN Ljubljana] on Tuesday, where judges from [m2:@HRV Croatia] and [m3:@AUT Austria] had tasted six hundred bottles.

### Chronicle Herald 2011-11-16 none
The navy's band will play at the Lunenburg fair, a bomb disposal expert will talk about his work on minesweepers, and pupils are invited to bring questions.

### Herald 2006-10-22 none
Traffic police closed two lanes of the N1 outside [m1:@ZAF Paarl] on Sunday after a bus overturned, killing nine members of a choir on the way home from a festival in [m2:@NAM Windhoek].
