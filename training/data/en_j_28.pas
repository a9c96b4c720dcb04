### Reuters 2010-07-01
[m1:RUS.GOV Russia], [m2:BLR.GOV Belarus] and [m3:KAZ.GOV Kazakhstan] on Thursday {e1 unified} their customs tariffs, and officers of [m4=m1+m2+m3 the three] now {e2 inspect} freight together at Brest.
e1 m1 > m2,m3 COOPERATE actual 2010-07-01/day ctx=economic
e2 m1 > m2,m3 COOPERATE actual 2010-07-01/none ctx=economic

### The Local 2013-07-08
[m1:DEU.SPY Germany's BND] {e1 cooperated} more closely with [m2:USA.SPY the American NSA] than it admits, a magazine reported on Sunday, quoting [m3:USA.ELI Edward Snowden]; [m4:DEU.GOV the chancellery] would neither confirm nor deny it.
e1 m1 > m2 COOPERATE actual 2013-07-08/none ctx=intelligence said=m3

### Al-Ahram 2012-05-20
[m1:SDN.COP Sudanese customs officers] and [m2:EGY.COP their Egyptian counterparts] {e1 operate} a single counter at Qustul since May, under an accord reached after [m3:EGY.CVL drivers] had {e2 complained} to [m4:EGY.GOV the transport minister].
e1 m1 > m2 COOPERATE actual 2012-05-01/month ctx=economic
e2 m3 > m4 ACCUSE actual 2012-05-20/none mode=disapprove ctx=economic

### Kyodo 2013-11-30
[m1:JPN.MIL Japan's Self-Defence Forces] have {e1 bought} drones from [m2:USA.BUS a company in California], and [m3:USA.MIL the Air Force] will {e2 instruct} the crews from next April.
e1 m1 > m2 COOPERATE actual 2013-11-30/none ctx=military
e2 m3 > m1 AGREE planned 2014-04-01/month ctx=military

### Xinhua 2003-09-25
[m1:CHN.COP Police in Yunnan] {e1 handed} over a heroin trafficker to [m2:MMR.COP their Burmese colleagues] on the bridge at Ruili on Wednesday and {e2 received} two suspects in exchange.
e1 m1 > m2 COOPERATE actual 2003-09-24/day ctx=illegal_drugs
e2 m2 > m1 COOPERATE actual 2003-09-24/day ctx=illegal_drugs

### La Tercera 2011-05-13
[m1:BOL.GOV Bolivia] has {e1 restarted} sales of gas to [m2:ARG.BUS an Argentine utility], and it {e2 will offer} none to [m3:CHL.GOV Chile] as long as the question of the sea is open.
e1 m1 > m2 COOPERATE actual 2011-05-13/none ctx=natural_resource
e2 m1 > m3 REJECT actual 2011-05-13/none mode=assist ctx=natural_resource,territory

### Tanzania Daily 2012-10-19
[m1:TZA.COP Tanzanian police] {e1 liaised} with [m2:KEN.COP Mombasa detectives] over the whereabouts of [m3:TZA.REL Sheikh Farid Hadi], [m5:TZA.REL whose followers] {e2 set} fire to tyres in Zanzibar and {e3 hacked} [m4:TZA.COP a constable] to death.
e1 m1 > m2 COOPERATE actual 2012-10-19/none ctx=terrorism
e2 m5 > m1 PROTEST actual 2012-10-18/none mode=riot ctx=religion_ethnicity
e3 m5 > m4 ASSAULT actual 2012-10-18/none mode=primitive ctx=religion_ethnicity

### Baltic News 2021-12-01
[m1:LTU.GOV Lithuania] and [m2:TWN.GOV Taiwan] {e1 share} a laboratory for semiconductors in Vilnius since Wednesday, the economy ministry said. [m3:CHN.GOV Beijing] has {e2 struck} [m4=m1 the Baltic state] off its customs computers.
e1 m1 > m2 COOPERATE actual 2021-12-01/day ctx=technology
e2 m3 > m4 SANCTION actual 2021-12-01/none mode=discontinue ctx=economic

### Reuters 2009-12-14
[m1:TKM.GOV Turkmenistan] on Monday {e1 started} to pipe gas to [m2:CHN.GOV China] by way of [m3:UZB.GOV Uzbekistan] and [m4:KAZ.GOV Kazakhstan], whose presidents stood around the valve with [m5=m2 Hu Jintao].
e1 m1,m3,m4 > m2 COOPERATE actual 2009-12-14/day ctx=natural_resource

### Reuters 2008-06-11
[m1:ISR.MIL Israel's air force] {e1 exercised} over the Mediterranean for a week with [m2:GRC.MIL the Greek air force], in what a Pentagon official called a message to [m3:IRN.GOV Tehran].
e1 m1 > m2 COOPERATE actual 2008-06-04/week ctx=military

### Daily Star 2018-08-14
[m1:JOR.GOV Jordan] {e1 might reopen} the Naseeb crossing if [m2:SYR.GOV Damascus] {e2 asks}, [m3:JOR.GOV the foreign minister] said in [m4:@RUS Moscow]; so far no request has arrived.
e1 m1 > m2 COOPERATE hypothetical 2018-08-14/none ctx=economic
e2 m2 > m1 REQUEST hypothetical 2018-08-14/none mode=assist ctx=economic

### Daily Star 2018-10-15
[m1:JOR.GOV Jordan] and [m2:SYR.GOV Syria] {e1 reopened} the Naseeb crossing on Monday.
e1 m1 > m2 COOPERATE actual 2018-10-15/day ctx=economic

### AP 2024-03-25
[m1:RUS.GOV The Kremlin] has not {e1 asked} [m2:USA.GOV the United States] for any help with the inquiry into the Crocus hall attack, its spokesman said, nor did it {e2 thank} [m3=m2 Washington], which had {e3 alerted} [m4=m1 Moscow] on March 7.
e1 m1 > m2 REQUEST denied 2024-03-25/none mode=assist ctx=terrorism
e2 m1 > m3 SUPPORT denied 2024-03-25/none ctx=terrorism
e3 m3 > m4 COOPERATE actual 2024-03-07/day ctx=intelligence,terrorism

### Xinhua 2019-05-02
[m1:CUB.GOV Havana] and [m2:CHN.GOV Beijing] {e1 may jointly build} a tram, a deputy minister said, if the credit {e2 is granted}.
e1 m1 > m2 COOPERATE hypothetical 2019-05-02/none ctx=economic
e2 m2 > m1 AGREE hypothetical 2019-05-02/none ctx=economic

### Fiji Times 2007-10-18
[m1:FJI.GOV Fiji's interim premier, Voreqe Bainimarama,] {e1 undertook} in Nuku'alofa on Wednesday to [m2:PIF fellow Pacific leaders] that a vote would be held in the first quarter of 2009, and that [m3:FJI.PTY every party] could stand. [m4:FJI.OPP Laisenia Qarase], the man [m5=m1 he] had {e2 overthrown}, {e3 doubted} it.
e1 m1 > m2 AGREE actual 2007-10-17/day ctx=election
e2 m1 > m4 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy
e3 m4 > m1 ACCUSE actual 2007-10-18/none mode=disapprove ctx=election

### Fiji Times 2008-07-18
[m1:FJI.GOV Fiji's attorney-general] denied on Friday having {e1 told} [m2:NZL.GOV New Zealand's acting high commissioner] that there would be no election next March.
e1 m1 > m2 CONSULT denied 2008-07-18/day ctx=election

### Courier-Mail 2011-01-13
[m1:AUS.MIL Army helicopters] {e1 lifted} [m2:AUS.CVL forty-three people] from roofs in the Lockyer valley, and [m3:AUS.GOV Anna Bligh], the premier, {e2 saluted} [m4=m1 the pilots] in tears.
e1 m1 > m2 AID actual 2011-01-11/none ctx=disasters
e2 m3 > m4 SUPPORT actual 2011-01-13/none ctx=disasters

### Reuters 2001-10-20
[m1:UZB.GOV President Islam Karimov] {e1 allowed} [m2:USA.MIL a thousand men of the 10th Mountain Division] on to the Khanabad base, in return for a written {e2 promise} that [m3:USA.GOV the United States] would defend his country.
e1 m1 > m2 COOPERATE actual 2001-10-20/none ctx=military
e2 m3 > m1 AGREE actual 2001-10-20/none ctx=military

### Reuters 2005-11-21
[m1:USA.MIL The last American airmen] {e1 departed} [m2:UZB.GOV Uzbekistan] on Monday, as [m3=m2 Tashkent] had {e2 demanded} in July.
e1 m1 > m2 RETREAT actual 2005-11-21/day mode=withdraw ctx=military
e2 m3 > m1 REQUEST requested 2005-07-29/month mode=yield ctx=military

### Nation Online 2012-05-18
[m1:MWI.GOV President Joyce Banda], in her state of the nation address on Friday, {e1 promised} to repeal the law under which [m5:MWI.CVL gay couples] are jailed, which pleased [m2:GBR.GOV London] and {e2 angered} [m3:MWI.REL the council of churches]; [m4:MWI.JUD the law society] has been {e3 consulted}.
e1 m1 > m5 CONCEDE actual 2012-05-18/day ctx=lgbt
e3 m1 > m4 CONSULT actual 2012-05-18/none ctx=lgbt
e2 m3 > m1 ACCUSE actual 2012-05-18/none mode=disapprove ctx=lgbt

### Herald 2015-11-05 none
In [m1:@ZAF Durban] a truck carrying beer overturned on Thursday, and two hundred passers-by, in perfect order and without a leader, cleared the road within the hour.

### Standard 2022-07-20 none
Record heat of forty degrees struck [m1:@GBR London] on Tuesday; runways buckled, firefighters had their busiest day since the war, and [m2:GBR.GOV the mayor] asked people not to hold barbecues.

### Times 2009-11-18 none
A hand ball by [m1:? Thierry Henry] carried [m2:@FRA France] past [m3:@IRL Ireland] to the finals; the federation in Dublin asked for a replay and the one in Paris, quoting the rules, declined.

### Yonhap 2017-03-01 none
Sales of its phones in [m1:@CHN China] fell by half, [m2:KOR.BUS the maker] said, and it will withdraw two models, release a third in May and attack the rest of the market on price.
