### Xinhua 2006-04-11
[m1:VNM.GOV Vietnamese Prime Minister Phan Van Khai] on Tuesday {e1 expressed} his hope that trade with [m2:ZAF.GOV South Africa] would double by 2010, when [m4=m1 he] {e2 received} [m3=m2 the country's deputy president], Phumzile Mlambo-Ngcuka, in Hanoi.
e1 m1 > m2 AGREE actual 2006-04-11/day ctx=economic
e2 m1 > m3 CONSULT actual 2006-04-11/day mode=visit ctx=economic

### Angop 2009-10-20
[m1:AGO.GOV Angola's interior minister] and [m2:COD.GOV his Congolese colleague] {e1 met} in Kinshasa on Tuesday and {e2 agreed} to put a stop to the mutual expulsion of [m3:COD.REF migrants], which had emptied whole villages along the border.
e1 m1 > m2 CONSULT actual 2009-10-20/day mode=visit ctx=migration
e2 m1 > m2 AGREE actual 2009-10-20/day ctx=migration

### Maghreb Arabe 2012-01-24
[m1:TUN.GOV Tunisian Foreign Minister Rafik Abdessalem] {e1 said} in Algiers that his government wanted to revive the Maghreb union, and {e2 thanked} [m2:DZA.GOV Algeria] for its care of [m3:TUN.CVL students].
e1 m1 > m2 AGREE actual 2012-01-24/none ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2012-01-24/none ctx=diplomatic

### Prensa Latina 2014-06-30
[m1:ECU.GOV Ecuador] {e1 reiterated} its solidarity with [m2:ARG.GOV Argentina] in its dispute with [m3:USA.BUS the hedge funds], which [m4:USA.JUD a judge in Manhattan] has {e2 upheld} in every instance.
e1 m1 > m2 SUPPORT actual 2014-06-30/none ctx=economic
e2 m4 > m3 SUPPORT actual 2014-06-30/none ctx=legal

### KCNA Watch 2011-08-24
[m1:PRK.GOV Kim Jong-il] {e1 held} talks in a birch forest near Ulan-Ude on Wednesday with [m2:RUS.GOV President Dmitry Medvedev], the Kremlin said, and {e2 is ready} to return to disarmament talks without preconditions.
e1 m1 > m2 CONSULT actual 2011-08-24/day mode=visit ctx=cbrn
e2 m1 > m2 AGREE planned 2011-08-24/none ctx=cbrn said=m2

### Ethiopian Herald 2018-06-05
[m1:ETH.PTY The ruling coalition in Addis Ababa] announced on Tuesday that it {e1 accepted} in full the border ruling of 2002, which gives the town of Badme to [m2:ERI.GOV Eritrea], and {e2 called} on [m3=m2 Asmara] to do the same.
e1 m1 > m2 CONCEDE actual 2018-06-05/day ctx=territory
e2 m1 > m3 REQUEST requested 2018-06-05/day mode=yield ctx=territory

### Dawn 2000-12-10
[m1:PAK.ELI Nawaz Sharif], jailed since the coup of October 1999, {e1 was exiled} with eighteen relatives on Sunday by [m2:PAK.MIL General Pervez Musharraf]. [m3:SAU.GOV Saudi Arabia] {e2 gave} them a palace in Jeddah.
e1 m2 > m1 COERCE actual 2000-12-10/day mode=deport ctx=executive
e2 m3 > m1 AID actual 2000-12-10/none ctx=asylum

### Sierra Express 2006-03-29
[m1:NGA.COP Nigerian border guards] {e1 caught} [m2:LBR.ELI Charles Taylor] at Gamboru on Wednesday with sacks of dollars, and [m3:NGA.GOV Abuja] {e2 put} him on a plane to [m4:SCSL the special court in Freetown] the same day; [m5:LBR.GOV Ellen Johnson Sirleaf] had {e3 asked} for him two weeks before.
e1 m1 > m2 COERCE actual 2006-03-29/day mode=arrest ctx=legal
e2 m3 > m4 COOPERATE actual 2006-03-29/day ctx=legal
e3 m5 > m3 REQUEST requested 2006-03-15/week mode=assist ctx=legal

### Yle 2010-11-03
[m1:FIN.COP Finnish detectives] are {e1 assisting} [m2:NPL.COP their Nepali colleagues] with the identification of dead climbers, the embassy in Kathmandu said.
e1 m1 > m2 AID actual 2010-11-03/none ctx=disasters

### Times of India 2023-09-18
[m1:CAN.GOV Prime Minister Justin Trudeau], before a hushed House of Commons, {e1 linked} [m2:IND.SPY Indian agents] on Monday to the killing of [m3:CAN.REL a Sikh leader] in Surrey. [m4:AUS.GOV Australia] was concerned, [m5:USA.GOV the White House] {e2 urged} [m6=m2 India] to cooperate with the inquiry, and [m7:IND.GOV New Delhi] {e3 called the claim absurd}.
e1 m1 > m2 ACCUSE actual 2023-09-18/day mode=allege ctx=crime
e2 m5 > m6 REQUEST requested 2023-09-18/none mode=assist ctx=legal
e3 m7 > m1 REJECT actual 2023-09-19/none ctx=diplomatic

### Reuters 2017-12-21
[m1:MMR.GOV Myanmar] has {e1 told} [m2:UN the United Nations' special rapporteur], Yanghee Lee, that [m3=m2 she] may not come in January, and will {e2 withhold} all cooperation for the rest of her term.
e1 m1 > m2 REJECT actual 2017-12-21/none mode=meet ctx=human_rights
e2 m1 > m2 REJECT planned 2017-12-21/none mode=assist ctx=human_rights

### Ouest-France 2018-01-17
[m1:FRA.GOV The government of Edouard Philippe] on Wednesday {e1 buried} the plan for an airport at Notre-Dame-des-Landes, to the joy of [m2:FRA.CVL the squatters] who have {e2 occupied} the site for ten years; [m3:FRA.GOV the mayor of Nantes] {e3 spoke} of a denial of democracy.
e1 m1 > m2 CONCEDE actual 2018-01-17/day ctx=environment
e2 m2 > m1 PROTEST actual 2008-01-17/year mode=obstruct ctx=environment
e3 m3 > m1 ACCUSE actual 2018-01-17/none mode=disapprove ctx=environment

### Nairobi Star 2015-09-29
[m1:KEN.GOV Nairobi] and [m2:UGA.GOV Kampala] have {e1 signed} an accord on sugar imports, over which [m3:KEN.AGR cane growers in Mumias] {e2 burned} tyres on Monday.
e1 m1 > m2 SUPPORT actual 2015-09-29/none ctx=economic
e2 m3 > m1 PROTEST actual 2015-09-28/day mode=riot ctx=economic

### Reuters 2019-02-24
[m1:UN The United Nations] says it has regained access to fifty thousand tonnes of wheat in the Red Sea Mills of Hodeidah, for which [m2:HOUTHI.REB the Houthis] {e1 opened} a road and [m3:ARE.MIL the coalition] {e2 ceased} fire for a day.
e1 m2 > m1 RETREAT actual 2019-02-24/none mode=access ctx=human_security
e2 m3 > m2 RETREAT actual 2019-02-24/none mode=ceasefire ctx=military

### Slovak Spectator 2007-08-27
[m1:HUN.GOV President László Sólyom] {e1 asked} [m2:SVK.GOV Bratislava] for permission to lay a wreath at Komarno and {e2 got} it in an afternoon.
e1 m1 > m2 REQUEST requested 2007-08-27/none mode=assist ctx=diplomatic
e2 m2 > m1 AGREE actual 2007-08-27/none ctx=diplomatic

### Slovak Spectator 2009-08-21
[m1:SVK.GOV Slovakia] on Friday {e1 barred} [m2:HUN.GOV Hungary's president], László Sólyom, who stopped in the middle of the Komarno bridge, read out a speech and turned round; [m3:SVK.PTY the ethnic Hungarian party] {e2 apologised} to [m4=m2 him].
e1 m1 > m2 COERCE actual 2009-08-21/day mode=restrict ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2009-08-21/none ctx=diplomatic

### AP 2016-08-08
[m1:JPN.GOV Emperor Akihito] hinted in a video message on Monday that [m3=m1 he] wished to abdicate; [m2:JPN.GOV Prime Minister Shinzo Abe] {e1 undertook} to study how that could be made lawful.
e1 m2 > m1 AGREE actual 2016-08-08/day ctx=political_institutions

### Oslo Times 2013-03-05
[m1:NOR.GOV Norway] {e1 hosted} a conference in Oslo on Monday and Tuesday on nuclear weapons, with delegates from [m2:@MEX Mexico], [m3:AUT.GOV Austria] and 125 other states, which [m4:USA.GOV the United States], [m5:RUS.GOV Russia] and [m6:FRA.GOV France] {e2 boycotted}.
e1 m1 > m3 CONSULT actual 2013-03-05/week mode=multilateral ctx=cbrn
e2 m4,m5,m6 > m1 REJECT actual 2013-03-05/none mode=meet ctx=cbrn

### East Day 2008-05-31
[m1:JPN.MIL A Japanese military transport] {e1 will carry} no tents to [m2:CHN.GOV Chengdu] after all, [m3:JPN.GOV the cabinet secretary] said: a chartered airliner is to {e2 bring} them, out of regard for feelings in [m4=m2 China].
e2 m3 > m4 AID planned 2008-05-31/none ctx=disasters
e1 m1 > m2 AID denied 2008-05-31/none ctx=disasters

### Folketing 2021-02-19
[m1:DNK.GOV Denmark's prime minister], Mette Frederiksen, {e1 refused} on Friday to let [m2:DNK.CVL nineteen children] come home from a camp in [m3:@SYR Syria], although [m4:DNK.PTY two of her support parties] and [m5:UN a group of UN experts] had {e2 asked} [m6=m1 her] to.
e1 m1 > m2 REJECT actual 2021-02-19/day mode=assist ctx=terrorism
e2 m4,m5 > m6 REQUEST requested 2021-02-19/none mode=assist ctx=human_rights

### Folketing 2021-05-18
[m1:DNK.GOV Copenhagen] {e1 will bring} home [m2:DNK.CVL three mothers and fourteen children] from camps in Syria, the foreign minister announced.
e1 m1 > m2 AID planned 2021-05-18/none ctx=terrorism

### Miami Times 2022-04-12 none
Chess grandmasters from [m1:@ARM Armenia] and [m2:@AZE Azerbaijan] drew on Tuesday after five hours; neither offered his hand until the arbiter reminded them, then both laughed.

### Star 2007-01-19 none
Hurricane-force winds grounded flights from [m1:@IRL Dublin] to [m2:@POL Warsaw], killed at least forty people and shut Germany's railways for the first time in their history.

### Reuters 2018-07-05 none
The last of the twelve boys may be able to dive out within days, the coach's uncle said in [m1:@THA Mae Sai], where pumps from [m2:@NLD Dutch] and [m3:@IND Indian] makers were humming.
