### Reuters 2012-08-17
[m1:ZAF.COP South African police] {e1 opened fire on} [m2:ZAF.LAB striking platinum miners] armed with spears and clubs near Marikana on Thursday, killing 34, in an operation that [m3:ZAF.OPP the opposition Democratic Alliance] said must be explained.
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression

### Reuters 2012-08-20
[m1:GBR.BUS Lonmin, the London-listed platinum producer], {e1 gave} [m2:ZAF.LAB 3,000 rock drill operators] at [m61=m1 its] Marikana mine in [m3:@ZAF South Africa] until Tuesday morning to go back underground or lose [m4=m2 their] jobs.
e1 m1 > m2 THREATEN threatened 2012-08-20/none ctx=economic

### Reuters 2012-09-18
[m1:ZAF.LAB Workers] at Lonmin's Marikana mine will {e1 go back underground} on Thursday after accepting pay rises of up to 22 percent from [m2:GBR.BUS the company], [m3:ZAF.REL Bishop Jo Seoka], who helped mediate, said on Tuesday.
e1 m1 > m2 CONCEDE planned 2012-09-20/day ctx=economic said=m3

### Reuters 2012-10-05
[m1:ZAF.BUS Anglo American Platinum] {e1 fired} [m2:ZAF.LAB 12,000 of its South African employees] on Friday for taking part in an illegal walkout, the harshest response yet to two months of unrest in the mines around [m3:@ZAF Rustenburg].
e1 m1 > m2 SANCTION actual 2012-10-05/day ctx=economic

### AFP 2015-02-11
[m1:YEM.CVL Thousands of demonstrators] {e1 marched} in [m2:@YEM Sanaa and Taez] on Wednesday against the takeover by [m3:HOUTHI.REB the Huthi militia], four years after the start of the uprising that brought down [m4:YEM.ELI veteran ruler Ali Abdullah Saleh].
e1 m1 > m3 PROTEST actual 2015-02-11/day mode=demo ctx=executive

### AFP 2015-02-28
[m1:HOUTHI.REB Yemen's Huthi militia] {e1 fired in the air and used daggers} to break up a {e2 protest} by [m2:YEM.EDU students] outside Sanaa University, wounding four, an organiser said, while [m3:UN U.N. envoy Jamal Benomar] flew to [m4:@SAU Riyadh].
e1 m1 > m2 ASSAULT actual 2015-02-28/none mode=crowd-control ctx=repression
e2 m2 > m1 PROTEST actual 2015-02-28/none mode=demo ctx=executive

### AFP 2015-03-06
[m1:HOUTHI.REB The Shiite militia that controls Sanaa] has {e1 placed} [m2:YEM.GOV four ministers of the outgoing cabinet] under house arrest, aides said on Friday in [m3:@YEM Aden], where [m4:YEM.GOV President Abdrabuh Mansur Hadi] has taken refuge.
e1 m1 > m2 COERCE actual 2015-03-06/none mode=arrest ctx=executive

### AFP 2015-03-22
[m1:YEM.GOV Yemeni Foreign Minister Riad Yassin] {e1 asked} [m2:GCC the Gulf Cooperation Council] for military intervention to stop the advance of [m3:HOUTHI.REB Huthi fighters] towards [m4:@YEM Aden], in an interview with [m5:#AlSharqAlAwsat the London-based daily Asharq al-Awsat].
e1 m1 > m2 REQUEST requested 2015-03-22/none mode=assist ctx=military

### AFP 2015-03-23
[m1:SAU.GOV Saudi Foreign Minister Saud al-Faisal] said on Monday Arab states would {e1 take the necessary measures} against [m2:HOUTHI.REB the Huthis] if a peaceful way out could not be found, at a joint {e2 news conference} in [m3:@SAU Riyadh] with [m4:GBR.GOV his British counterpart, Philip Hammond].
e1 m1 > m2 THREATEN threatened 2015-03-23/day mode=violence ctx=military
e2 m4 > m1 CONSULT actual 2015-03-23/day mode=visit ctx=diplomatic

### AFP 2015-03-25
[m1:SAU.MIL Saudi Arabia] is {e1 building up heavy armour and artillery} near [m61=m1 its] southern border with [m2:YEM.GOV Yemen], [m3:USA.GOV U.S. officials] said on Wednesday, as [m4:HOUTHI.REB rebels] approached an air base north of [m5:@YEM Aden] used by [m6:USA.MIL American special forces].
e1 m1 > m4 MOBILIZE actual 2015-03-25/none mode=weapons ctx=military said=m3

### Reuters 2009-08-31
[m1:GAB.OPP Gabonese presidential candidate Andre Mba Obame] {e1 alleged} on Monday that [m2:GAB.GOV the interior ministry] had falsified turnout figures in [m3:@GAB Libreville], as the count dragged on for a second day.
e1 m1 > m2 ACCUSE actual 2009-08-31/day mode=allege ctx=election

### Reuters 2009-09-03
[m1:GAB.OPP Youths loyal to the losing candidates] {e1 set fire to} [m2:FRA.GOV the French consulate] in [m3:@GAB Port-Gentil] on Thursday, within hours of a declaration by [m4:GAB.GOV the electoral commission] that Ali Ben Bongo had won.
e1 m1 > m2 PROTEST actual 2009-09-03/day mode=riot ctx=election

### Reuters 2009-09-05
[m1:GAB.GOV Gabon's authorities] have {e1 barred} [m2:GAB.OPP six opposition figures] from leaving the country, one of [m3=m2 them], [m4:GAB.OPP Pierre Mamboundou], told [m5:#RFI French radio RFI] from hiding, while [m6:FRA.GOV Paris] flew extra police to [m61=m6 its] consulate.
e1 m1 > m2 COERCE actual 2009-09-05/none mode=restrict ctx=election said=m4

### Straits Times 2013-12-10
[m1:SGP.GOV Singapore] has {e1 suspended} the sale of alcohol in the Little India district after some [m2:IND.LAB 400 South Asian workers] {e2 overturned} [m3:SGP.COP police] cars on Sunday night, the worst disorder in [m4:@SGP the city-state] since 1969.
e1 m1 > m2 COERCE actual 2013-12-10/none mode=restrict
e2 m2 > m3 PROTEST actual 2013-12-08/day mode=riot

### Straits Times 2013-12-17
[m1:SGP.GOV Singapore] will {e1 deport} [m2:IND.LAB 52 Indian nationals] and [m3:BGD.LAB a Bangladeshi] for [m61=m2+m3 their] part in a riot in Little India, [m4:SGP.COP Police Commissioner Ng Joo Hee] said on Tuesday after consulting [m5:IND.GOV the High Commission of India].
e1 m1 > m2,m3 COERCE planned 2013-12-17/none mode=deport ctx=crime said=m4

### Straits Times 2014-02-10
[m1:SGP.JUD A Singapore district court] {e1 jailed} [m2:IND.LAB Chinnappa Vijayaragunatha Poopathi, a construction worker from Tamil Nadu], for 15 weeks on Monday over [m61=m2 his] part in December's disorder, which shocked [m3:@SGP the island].
e1 m1 > m2 SANCTION actual 2014-02-10/day mode=convict ctx=legal,crime

### AP 2012-01-17
[m1:ROU.CVL Some 2,000 Romanians] {e1 chanted} against [m2:ROU.GOV President Traian Basescu] in the snow of [m3:@ROU Bucharest's] University Square on Tuesday, a day after [m4:ROU.GOV Prime Minister Emil Boc] {e2 invited} [m5:ROU.OPP opposition parties] to talks in [m80:ROU.LEG parliament].
e1 m1 > m2 PROTEST actual 2012-01-17/day mode=demo ctx=economic
e2 m4 > m5 AGREE actual 2012-01-16/day ctx=executive

### AP 2012-01-18
[m1:ROU.OPP Romania's opposition alliance] {e1 declined} an invitation to talks from [m2:ROU.GOV Prime Minister Emil Boc] and {e2 called for} snap elections, which [m3=m2 he] is not bound to grant before November, [m4:#Agerpres the Agerpres agency] reported.
e1 m1 > m2 REJECT actual 2012-01-18/none mode=meet ctx=executive
e2 m1 > m2 REQUEST requested 2012-01-18/none mode=change ctx=election

### AP 2012-01-23
[m1:ROU.GOV Romanian Prime Minister Emil Boc] {e1 fired} [m2:ROU.GOV his foreign minister, Teodor Baconschi], on Monday for likening [m3:ROU.CVL protesters] to slum dwellers in a blog post, [m4:ROU.GOV a government spokesman] said in [m5:@ROU Bucharest].
e1 m1 > m2 SANCTION actual 2012-01-23/day mode=expel ctx=executive said=m4

### AP 2012-01-25 none
[m1:@ROU Bucharest's] two airports were closed for several hours on Wednesday by a blizzard that buried cars to the roof along the Danube. [m2:ROU.MIL Army engineers] with tracked vehicles were due to reach the last cut-off villages by nightfall, [m3:ROU.GOV the interior ministry] said.

### Reuters 2011-01-14
[m1:TUN.COP Tunisian security forces] {e1 fired volleys of tear gas at} [m2:TUN.CVL crowds] outside the interior ministry on Friday, hours after [m3:TUN.GOV President Zine al-Abidine Ben Ali] {e2 promised not to run} again in 2014.
e1 m1 > m2 ASSAULT actual 2011-01-14/day mode=crowd-control ctx=repression
e2 m3 > m2 CONCEDE actual 2011-01-14/none ctx=executive,pro_democracy
