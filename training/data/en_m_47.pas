### Ghana News Agency 2003-08-18
[m1:LBR.GOV Liberia's interim government] and [m2:LBR.REB two rebel movements] {e1 signed a comprehensive peace agreement} in [m3:@GHA Accra] on Monday, ending talks presided over by [m4:NGA.ELI Nigerian General Abdulsalami Abubakar].
e1 m1 > m2 SUPPORT actual 2003-08-18/day ctx=military

### Ghana News Agency 2003-08-11
[m1:LBR.GOV President Charles Taylor] {e1 handed power} to [m2:LBR.GOV his deputy, Moses Blah,] in [m3:@LBR Monrovia] on Monday and flew to exile in [m4:@NGA Calabar], seen off by [m5:ZAF.GOV Thabo Mbeki] and [m6:GHA.GOV John Kufuor].
e1 m1 > m2 RETREAT actual 2003-08-11/day mode=resign ctx=executive

### Ghana News Agency 2003-07-06
[m1:NGA.GOV President Olusegun Obasanjo] {e1 held out} asylum to [m2:LBR.GOV Charles Taylor] in a meeting at the airport of [m3:@LBR Monrovia] on Sunday, and the latter {e2 accepted} without naming a day.
e1 m1 > m2 AGREE planned 2003-07-06/day ctx=asylum,executive
e2 m2 > m1 CONCEDE planned 2003-07-06/day ctx=executive

### Ghana News Agency 2003-08-04
[m1:NGA.MIL The vanguard of a West African force, 192 Nigerians,] {e1 disembarked} at Robertsfield on Monday to shield [m2:LBR.CVL the starving people of Monrovia], as [m3:USA.MIL three U.S. warships] lay off [m4:@SLE Freetown].
e1 m1 > m2 AID actual 2003-08-04/day ctx=peacekeeping

### Ghana News Agency 2006-03-25
[m1:NGA.GOV Nigeria] said on Saturday [m2:LBR.GOV the government of Liberia] {e1 was free to take} [m3:LBR.ELI its former president Charles Taylor] into custody, a turn demanded by [m4:USA.GOV Washington] and the prosecutor in [m5:@SLE Freetown].
e1 m1 > m2 CONCEDE actual 2006-03-25/day ctx=legal

### Ghana News Agency 2017-09-26
[m1:GHA.GOV Ghana's President Nana Akufo-Addo] {e1 pledged} on Tuesday that [m2=m1 his] country would respect the maritime ruling won against [m3:CIV.GOV Ivory Coast] at [m4:ITLOS a tribunal in Hamburg].
e1 m1 > m3 AGREE planned 2017-09-26/day ctx=territory

### Ghana News Agency 2017-10-17
[m1:CIV.GOV Presidents Alassane Ouattara of Ivory Coast] and [m2:GHA.GOV Nana Akufo-Addo of Ghana] {e1 raised} [m5=m1+m2 their] ties to a strategic partnership in [m3:@CIV Abidjan] on Tuesday, with cocoa the first item and [m4:@CHE Swiss] buyers in mind.
e1 m1 > m2 SUPPORT actual 2017-10-17/day ctx=diplomatic,economic

### Ghana News Agency 2019-06-12
[m1:GHA.GOV Ghana] and [m2:CIV.GOV Ivory Coast] {e1 suspended} cocoa sales for the 2020/21 season to [m3:? traders] on Wednesday until a floor price is met, after a meeting in [m4:@GHA Accra] with [m5:USA.BUS chocolate makers].
e1 m1,m2 > m3 SANCTION actual 2019-06-12/day mode=discontinue ctx=economic

### Ghana News Agency 2019-07-16
[m1:GHA.GOV Ghana] and [m2:CIV.GOV Ivory Coast] {e1 lifted} [m5=m1+m2 their] freeze on forward cocoa sales on Tuesday, having won a premium of $400 a ton from [m3:? traders and grinders], regulators in [m4:@CIV Abidjan] said.
e1 m1,m2 > m3 CONCEDE actual 2019-07-16/day ctx=economic

### Ghana News Agency 2024-01-25
[m1:GBR.EDU The Victoria and Albert Museum] and [m2:GBR.EDU the British Museum] {e1 agreed to lend} 32 gold and silver items of Asante regalia to [m3:GHA.EDU the Manhyia Palace Museum], on three-year terms worked out in [m4:@GHA Kumasi].
e1 m1,m2 > m3 AGREE planned 2024-01-25/none ctx=reparations

### Ghana News Agency 2024-02-08
[m1:USA.EDU The Fowler Museum of the University of California] {e1 returned} seven royal objects for good to [m2:GHA.GOV Asante King Osei Tutu II] in [m3:@GHA Kumasi] on Thursday, exactly 150 years after [m4:GBR.MIL British troops] looted them.
e1 m1 > m2 RETREAT actual 2024-02-08/day ctx=reparations

### Ghana News Agency 2014-09-15
[m1:GHA.GOV President John Mahama] {e1 has placed} Accra's airport and port at the service of [m2:UN the United Nations] as the base for an air bridge to [m3:LBR.CVL the Ebola-hit countries], after [m4:SEN.GOV Senegal] had {e2 refused} landing rights.
e1 m1 > m2 COOPERATE actual 2014-09-15/none ctx=health
e2 m4 > m2 REJECT actual 2014-09-15/none mode=assist ctx=health

### Ghana News Agency 2022-12-05
[m1:GHA.GOV Finance Minister Ken Ofori-Atta] {e1 invited} [m2:? domestic bondholders] to swap [m6=m2 their] paper for new bonds, while a mission of [m3:IMF the International Monetary Fund] was in [m4:@GHA Accra] {e2 for negotiations} with [m5=m1 him].
e1 m1 > m2 REQUEST requested 2022-12-05/none mode=yield ctx=economic
e2 m3 > m5 CONSULT actual 2022-12-05/none mode=visit ctx=economic

### Ghana News Agency 2022-12-13
[m1:GHA.GOV Ghana] {e1 secured a staff-level agreement} with [m2:IMF the International Monetary Fund] on a three-year loan of $3 billion, mission chief [m3:IMF Stephane Roudet] said on Tuesday, subject to talks with creditors in [m4:@CHN Beijing] and [m5:@FRA Paris].
e1 m1 > m2 SUPPORT actual 2022-12-13/day ctx=economic

### Ghana News Agency 2008-07-11
[m1:USA.GOV U.S. Ambassador Donald Teitelbaum] commissioned a road of 14 kilometres {e1 paid for} by [m2:USA.GOV the Millennium Challenge Corporation] for [m3:GHA.AGR pineapple growers around Nsawam], whose exports to [m4:@BEL Antwerp] it shortens.
e1 m2 > m3 AID actual 2008-07-11/none ctx=economic

### Ghana News Agency 2011-05-05 none
Kente with a pattern first woven for a queen mother of [m1:@GHA Bonwire] is printed on cotton in [m2:@CHN Guangdong] and sold in [m3:@TGO Lome] at a quarter of the price, a weaver's son told the agency.
