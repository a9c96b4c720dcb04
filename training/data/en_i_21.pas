### Reuters 2017-12-06
[m1:JOR.REL The council of churches in Amman], at a meeting attended by [m2:JOR.LEG two senators] and the ambassador of [m3:CYP.GOV Cyprus], {e1 condemned} [m4:USA.GOV President Donald Trump's] decision to move an embassy as contrary to law.
e1 m1 > m4 ACCUSE actual 2017-12-06/none mode=disapprove ctx=diplomatic,territory

### AFP 2010-08-19
[m1:ROU.GOV Romania's foreign minister], who is due in [m2:@FRA Paris] next week with [m3:BGR.GOV his Bulgarian colleague], {e1 voiced} fears of xenophobic reactions to [m4:FRA.GOV the French authorities'] dismantling of camps.
e1 m1 > m4 ACCUSE actual 2010-08-19/none mode=disapprove ctx=migration,religion_ethnicity

### Daily Nation 2013-11-29
[m1:KEN.JRN The Editors' Guild], dissatisfied with changes that [m2:KEN.GOV the president] proposed to [m3:KEN.LEG the National Assembly], {e1 went to court} on Friday against [m4:KEN.GOV the attorney-general] over fines of twenty million shillings.
e1 m1 > m4 ACCUSE actual 2013-11-29/day mode=allege ctx=rights_freedoms,legal

### AP 2003-08-22
[m1:USA.JUD Alabama's eight associate justices] {e1 overruled} [m2:USA.JUD their chief, Roy Moore], and had a granite block of the Ten Commandments, dear to [m3:USA.REL thousands of evangelicals] on the courthouse steps, wheeled out of sight.
e1 m1 > m2 REJECT actual 2003-08-22/none mode=change ctx=legal,religion_ethnicity

### Reuters 2014-01-23
[m1:SSD.GOV Juba's information minister] {e1 chided} [m2:UN Hilde Johnson's mission], which shelters tens of thousands, for refusing his armed guards entry to its base at Bor, and [m3:USA.GOV Susan Rice] and [m4:NOR.GOV Oslo] {e2 came to} the mission's defence.
e1 m1 > m2 ACCUSE actual 2014-01-23/none mode=disapprove ctx=peacekeeping
e2 m3,m4 > m2 SUPPORT actual 2014-01-23/none ctx=peacekeeping

### Times of Malta 2013-07-09
[m1:MLT.NGO Eleven aid groups], with a last-minute writ, {e1 prevented} [m2:MLT.GOV Joseph Muscat's government] from putting [m3:SOM.REF forty-five Somalis] on two midnight flights to [m4:@LBY Tripoli]; [m5:EU Cecilia Malmstrom] had {e2 warned} [m6=m2 Valletta] that pushing people back was illegal.
e1 m1 > m2 ACCUSE actual 2013-07-09/none mode=allege ctx=migration,legal
e2 m5 > m6 THREATEN threatened 2013-07-09/none ctx=migration,legal
e3 m2 > m3 COERCE denied 2013-07-09/none mode=deport ctx=migration
The {e3 pushback} was abandoned at nine.

### El Diario 2011-09-26
[m1:BOL.GOV Defence Minister Cecilia Chacon] {e1 stepped down} on Monday, disagreeing with [m2:BOL.GOV her own government's] order that [m3:BOL.COP police] {e2 break up} a {e3 march} of [m4:BOL.CVL lowland Indians] against a road through the Tipnis reserve.
e1 m1 > m2 RETREAT actual 2011-09-26/day mode=resign ctx=environment
e2 m3 > m4 ASSAULT actual 2011-09-25/day mode=crowd-control ctx=environment,repression
e3 m4 > m2 PROTEST actual 2011-09-25/none mode=demo ctx=environment

### Straits Times 2015-05-14
[m1:IDN.MIL Indonesia's navy spokesman], a colonel, confirmed that a patrol had {e1 given} fuel and noodles to [m2:MMR.REF the Rohingya] aboard a drifting boat and then {e2 guided} it out of territorial waters; [m3:HRW Human Rights Watch] {e3 called it} a game of human ping-pong.
e1 m1 > m2 AID actual 2015-05-14/none ctx=migration,human_security
e2 m1 > m2 COERCE actual 2015-05-14/none mode=deport ctx=migration
e3 m3 > m1 ACCUSE actual 2015-05-14/none mode=disapprove ctx=migration

### Guardian 2022-06-30
[m1:USA.JUD The Supreme Court], in a 6-3 decision written by its chief, {e1 limited} the power of [m2:USA.GOV the Environmental Protection Agency] to regulate [m3:USA.BUS coal-fired plants], and [m4:UN a spokesman for the UN secretary-general] {e2 called} it a setback.
e1 m1 > m2 REJECT actual 2022-06-30/none mode=change ctx=environment,legal
e2 m4 > m1 ACCUSE actual 2022-06-30/none mode=disapprove ctx=environment

### Kathimerini 2018-06-17
In the lakeside village of Psarades, where [m1:GRC.GOV Alexis Tsipras] and [m2:MKD.GOV Zoran Zaev] {e1 signed} away a quarrel of twenty-seven years, [m3:GRC.COP police] {e2 repelled} [m4:GRC.REL monks] and [m5:GRC.CVL flag-wavers] who tried to reach the jetty; [m6:GRC.PTY New Democracy's] motion of no confidence had {e3 failed} the night before.
e1 m1 > m2 SUPPORT actual 2018-06-17/none ctx=diplomatic,territory
e2 m3 > m4,m5 ASSAULT actual 2018-06-17/none mode=crowd-control ctx=diplomatic
e3 m6 > m1 ACCUSE actual 2018-06-16/day mode=disapprove ctx=legislative

### Nation 2005-02-25
[m1:TGO.GOV Faure Gnassingbe], installed by [m2:TGO.MIL the army] on the night of his father's death, {e1 bowed to} [m3:ECOWAS the regional bloc], which had {e2 frozen} [m5=m1 him] out, and announced that [m4=m1 he] was {e3 leaving} the presidency until a vote.
e1 m1 > m3 CONCEDE actual 2005-02-25/none ctx=executive,pro_democracy
e2 m3 > m1 SANCTION actual 2005-02-25/none mode=discontinue ctx=pro_democracy
e3 m4 > m3 RETREAT actual 2005-02-25/none mode=resign ctx=executive

### Times of India 2011-08-16
[m1:IND.COP Plainclothes men] {e1 picked up} [m2:IND.CVL Anna Hazare] at half past seven from a flat in Mayur Vihar, before [m5=m2 he] could begin the fast [m6=m2 he] {e2 had announced} against [m3:IND.GOV a toothless anti-graft bill]; by night [m7=m2 he] had {e3 refused} to leave Tihar jail, although [m4:IND.COP its director] had {e4 opened} the gate.
e1 m1 > m2 COERCE actual 2011-08-16/none mode=arrest ctx=corruption,rights_freedoms
e2 m2 > m3 PROTEST planned 2011-08-16/none mode=hunger ctx=corruption
e3 m2 > m4 REJECT actual 2011-08-16/day mode=yield ctx=corruption
e4 m4 > m2 RETREAT actual 2011-08-16/day mode=release ctx=corruption

### Sofia Echo 2006-12-20
[m1:BGR.GOV Sofia], [m2:EU Brussels] and [m3:QAT.GOV Doha] all {e1 deplored} the death sentences that [m4:LBY.JUD a Tripoli court] {e2 handed down} for a second time to [m5:BGR.MED five nurses] and a doctor accused of infecting children.
e1 m1,m2,m3 > m4 ACCUSE actual 2006-12-20/none mode=disapprove ctx=legal,health
e2 m4 > m5 SANCTION actual 2006-12-19/day mode=convict ctx=legal,health

### Ottawa Citizen 2014-08-26
In a two-line tweet with a map of "Russia" and "not Russia", [m1:CAN.GOV Canada's delegation to NATO] {e1 ridiculed} [m2:RUS.MIL Moscow's paratroopers], ten of whom had been {e2 taken prisoner} by [m3:UKR.MIL Ukrainian soldiers] twenty kilometres inside the border and were there, [m4:RUS.MIL their ministry] said, by accident.
e1 m1 > m2 ACCUSE actual 2014-08-26/none mode=disapprove ctx=military,territory
e2 m3 > m2 ASSAULT actual 2014-08-26/none mode=abduct ctx=military

### Jakarta Globe 2010-09-05
[m1:IDN.REL Members of the Islam Defenders Front] {e1 rallied} before the American embassy against [m2:USA.REL a Florida pastor] who {e2 plans to burn} the Koran; [m3:IDN.REL the Communion of Churches] had written to the pastor {e3 begging} [m5=m2 him] to desist.
e1 m1 > m2 PROTEST actual 2010-09-05/none mode=demo ctx=religion_ethnicity
e2 m2 > m4 PROTEST planned 2010-09-11/day mode=vandalize ctx=religion_ethnicity
e3 m3 > m2 REQUEST requested 2010-09-05/none mode=yield ctx=religion_ethnicity
[m4:IDN.REL Muslims] were urged to stay calm.

### Rappler 2020-05-05
[m1:PHL.GOV The telecommunications commission], heeding [m2:PHL.GOV the solicitor general] rather than [m3:PHL.LEG the House], to which it had {e1 promised} a provisional licence, {e2 forced off the air} [m4:PHL.JRN ABS-CBN], the country's largest network.
e1 m1 > m3 AGREE actual 2020-05-05/none ctx=rights_freedoms
e2 m1 > m4 COERCE actual 2020-05-05/none mode=censor ctx=rights_freedoms

### Mmegi 2012-10-01
[m1:BWA.CVL Basarwa families of the Kalahari reserve], represented by [m2:GBR.NGO Survival International], {e1 complain} to whoever will listen that [m3:BWA.GOV wildlife officers] {e2 harass} and {e3 beat} [m4=m1 them] for hunting, while [m5:BWA.BUS a diamond company] drills on.
e1 m1 > m3 ACCUSE actual 2012-10-01/none mode=allege ctx=human_rights
e2 m3 > m4 COERCE actual 2012-10-01/none ctx=human_rights said=m1
e3 m3 > m4 ASSAULT actual 2012-10-01/none mode=beat ctx=human_rights said=m1

### Postmedia 2008-06-11 none
[m1:CAN.BUS Bombardier] and [m2:BRA.BUS Embraer] are fighting for the same forty orders from [m3:@AUT Vienna]; the winner, analysts say, will dominate regional routes for a decade.

### Gazette du Maroc 2020-12-10
[m1:DZA.PTY Algeria's main Islamist party] {e1 reproached} [m2:MAR.GOV Rabat] for trading Palestine for the Sahara, and [m3:POLISARIO.REB the Polisario] {e2 repudiated} [m4:USA.GOV Washington's] {e3 recognition} of Moroccan rule there.
e1 m1 > m2 ACCUSE actual 2020-12-10/none mode=disapprove ctx=territory,diplomatic
e2 m3 > m4 REJECT actual 2020-12-10/none mode=change ctx=territory,diplomatic
e3 m4 > m2 SUPPORT actual 2020-12-10/none ctx=territory,diplomatic

### Toronto Star 2021-02-22 headline
[m1:CAN.LEG Commons] {e1 labels} [m2:CHN.GOV Beijing's] treatment of Uyghurs genocide, [m3:CAN.GOV cabinet] abstains
e1 m1 > m2 ACCUSE actual 2021-02-22/none mode=allege ctx=human_rights

### Reuters 2009-08-25
[m1:LBY.GOV Tripoli's] jubilant {e1 welcome} for [m2:LBY.CRM the freed Lockerbie bomber] has {e2 mortified} [m3:GBR.GOV Edinburgh], where [m4:GBR.GOV Kenny MacAskill] {e3 had let [m7=m2 him] go} on grounds of compassion, and [m5:USA.COP the FBI's director], in a letter, {e4 savaged} [m6=m4 the Scottish justice secretary].
e1 m1 > m2 SUPPORT actual 2009-08-25/none ctx=terrorism,legal
e2 m3 > m1 ACCUSE actual 2009-08-25/none mode=disapprove ctx=terrorism
e3 m4 > m2 RETREAT actual 2009-08-20/day mode=release ctx=terrorism,legal
e4 m5 > m6 ACCUSE actual 2009-08-25/none mode=disapprove ctx=terrorism,legal
