### Reuters 2003-03-18
[m1:IRQ.GOV Saddam Hussein] and his sons have {e1 48 hours to leave} Baghdad, [m2:USA.GOV George W. Bush] said on television; [m3:FRA.GOV Jacques Chirac] {e2 regretted} a decision taken alone.
e1 m2 > m1 THREATEN threatened 2003-03-18/none mode=violence ctx=military
e2 m3 > m2 ACCUSE actual 2003-03-18/none mode=disapprove ctx=military

### Reuters 2012-08-20
[m1:SYR.GOV Damascus] would cross {e2 a red line} if it {e1 used} its gas, [m2:USA.GOV Barack Obama] told reporters. No comment came from [m3:SYR.OPP the opposition's council in Istanbul].
e1 m1 > m3 ASSAULT hypothetical 2012-08-20/none mode=unconventional ctx=cbrn
e2 m2 > m1 THREATEN threatened 2012-08-20/none mode=violence ctx=cbrn

### Reuters 2013-09-10
An armada {e1 waited} off Cyprus while [m1:RUS.GOV Sergei Lavrov] {e2 got} [m2:SYR.GOV Walid al-Moualem] to {e3 offer up} his country's stocks; [m3:USA.GOV Washington] {e4 held its fire}.
e1 m3 > m2 MOBILIZE actual 2013-09-10/none mode=weapons ctx=cbrn
e2 m1 > m2 CONSULT actual 2013-09-10/none ctx=cbrn
e3 m2 > m1 CONCEDE planned 2013-09-10/none ctx=cbrn
e4 m3 > m2 CONCEDE actual 2013-09-10/none ctx=military

### AP 2014-07-31
[m1:ISR.GOV Israel] {e1 called up} 16,000 more reservists and {e2 vowed to destroy} the tunnels [m2:HAMAS.REB Hamas] dug, "<<q1 with or without a ceasefire>>", as [m3:ISR.GOV Benjamin Netanyahu] put it.
e1 m1 > m2 MOBILIZE actual 2014-07-31/none mode=troops ctx=military
e2 m3 > m2 THREATEN threatened 2014-07-31/none mode=violence ctx=military
q1 m3 mixed cue=put

### AP 2021-12-30
In a call of fifty minutes [m1:RUS.GOV Vladimir Putin] {e1 cautioned} [m2:USA.GOV Joe Biden] that penalties could {e2 lead to a complete rupture}.
e1 m1 > m2 THREATEN threatened 2021-12-30/none mode=relations ctx=diplomatic
e2 m1 > m2 SANCTION hypothetical 2021-12-30/none mode=discontinue ctx=diplomatic

### AP 2006-11-30
[m1:LBN.OPP Hundreds of thousands of followers of Hezbollah and Michel Aoun] will {e1 converge on} Riad al-Solh square tomorrow, and [m2:LBN.MIL twenty thousand soldiers] {e2 are in the streets}; [m3:LBN.GOV Fouad Siniora] is {e3 not leaving}.
e1 m1 > m3 PROTEST planned 2006-12-01/day mode=demo ctx=executive
e2 m2 > m1 MOBILIZE actual 2006-11-30/none mode=troops ctx=executive
e3 m3 > m1 REJECT actual 2006-11-30/none mode=change ctx=executive

### AFP 2009-07-03
If [m1:HND.GOV Tegucigalpa's new men] {e1 did not restore} the president by Saturday, [m2:OAS José Miguel Insulza] {e2 had warned}, the group would {e3 put them out}.
e2 m2 > m1 THREATEN threatened 2009-07-03/none mode=expel ctx=pro_democracy
e1 m1 > m2 REJECT hypothetical 2009-07-03/none mode=yield ctx=pro_democracy
e3 m2 > m1 SANCTION hypothetical 2009-07-03/none mode=expel ctx=pro_democracy

### AFP 2012-03-29
The lorries will stop and the accounts will close: so [m1:ECOWAS the five presidents], turned back in mid-air by [m2:MLI.CVL a crowd on Bamako's runway], {e1 told} [m3:MLI.MIL Captain Sanogo], who got {e2 seventy-two hours}.
e1 m1 > m3 THREATEN threatened 2012-03-29/none mode=restrict ctx=pro_democracy
e2 m1 > m3 THREATEN threatened 2012-03-29/none mode=restrict ctx=pro_democracy

### AFP 2012-04-02
The seventy-two hours over, [m1:ECOWAS the neighbours] {e1 shut} every border with [m2:MLI.GOV Mali] and its account in Dakar.
e1 m1 > m2 SANCTION actual 2012-04-02/none mode=discontinue ctx=pro_democracy

### AFP 2012-04-06
[m1:MLI.MIL Amadou Sanogo] {e1 yields power} to [m2:MLI.LEG the speaker] under a text by which [m3:ECOWAS the bloc] {e2 strikes its measures off} at once.
e1 m1 > m2 CONCEDE planned 2012-04-06/none ctx=pro_democracy
e2 m3 > m1 CONCEDE actual 2012-04-06/none ctx=pro_democracy

### Daily Star 2019-10-17
A fee of six dollars a month on WhatsApp {e1 brought} [m1:LBN.CVL Lebanese of every sect] into the roads with tyres; [m2:LBN.GOV the telecoms minister] {e2 dropped} it by midnight, and it {e3 made no difference}.
e1 m1 > m2 PROTEST actual 2019-10-17/none mode=obstruct ctx=economic
e2 m2 > m1 CONCEDE actual 2019-10-17/none ctx=economic
e3 m1 > m2 REJECT actual 2019-10-17/none ctx=economic

### Times of India 2011-04-05
[m1:IND.CVL Anna Hazare], 73, {e1 has given up food} at Jantar Mantar until [m2:IND.GOV the government] {e2 gives him} a say in the ombudsman bill.
e1 m1 > m2 PROTEST actual 2011-04-05/none mode=hunger ctx=corruption
e2 m2 > m1 CONCEDE hypothetical 2011-04-05/none ctx=corruption

### Times of India 2016-11-28
[m1:IND.OPP Opposition parties] {e1 want} the country shut for a day against the note ban; traders in Surat {e2 keep} their shutters up. [m2:IND.GOV Narendra Modi] {e3 asked} [m3:IND.CVL a rally in Kushinagar] whether it would close roads to corruption or Bharat. The diamond cutters, [m4:IND.BUS the city's guild] said, could afford no holiday.
e1 m1 > m2 PROTEST planned 2016-11-28/none mode=strike ctx=economic
e3 m2 > m3 REQUEST requested 2016-11-28/none mode=assist ctx=economic
e2 m4 > m1 REJECT actual 2016-11-28/none ctx=economic

### El Universal 2002-12-02
[m1:VEN.BUS Fedecámaras] and [m2:VEN.LAB the unions] {e1 stopped the country} for the fourth time in a year, and [m3:VEN.BUS tanker captains] {e2 dropped anchor} in Lake Maracaibo to be rid of [m4:VEN.GOV Hugo Chávez].
e1 m1,m2 > m4 PROTEST actual 2002-12-02/none mode=strike ctx=executive
e2 m3 > m4 PROTEST actual 2002-12-02/none mode=strike ctx=executive

### Morning Herald 1998-04-08
[m1:AUS.BUS Patrick Stevedores] {e1 dismissed} [m2:AUS.LAB 1,400 wharfies] at midnight with [m3:AUS.CVL hooded guards and dogs]; [m4:AUS.LAB building workers] {e2 locked arms before} the gates of Melbourne.
e1 m1 > m2 SANCTION actual 1998-04-08/none mode=expel ctx=economic
e2 m4 > m1 PROTEST actual 1998-04-08/none mode=obstruct ctx=economic

### Guardian 2000-09-12
[m1:GBR.BUS Hauliers and farmers] {e1 sit in front of} eight refineries. [m2:GBR.GOV Tony Blair] has promised petrol within a day and {e2 will not give an inch} on duty.
e1 m1 > m2 PROTEST actual 2000-09-12/none mode=obstruct ctx=economic
e2 m2 > m1 REJECT actual 2000-09-12/none mode=yield ctx=economic

### Guardian 2000-09-14
[m1:GBR.BUS The hauliers] {e1 went home} "<<q1 with heads high>>", giving [m2:GBR.GOV the Chancellor] {e2 sixty days} to lower the duty.
e1 m1 > m2 RETREAT actual 2000-09-14/none ctx=economic
e2 m1 > m2 THREATEN threatened 2000-09-14/none mode=restrict ctx=economic
q1 m1 mixed

### Le Figaro 2016-03-31
Under grey skies 390,000 {e1 turned out} against the labour code of [m1:FRA.GOV Myriam El Khomri], on the count of [m2:FRA.COP the prefecture]; [m3:FRA.LAB the CGT] saw three times as many and {e2 promises more}.
e1 m3 > m1 PROTEST actual 2016-03-31/none mode=demo ctx=economic
e2 m3 > m1 THREATEN threatened 2016-03-31/none mode=restrict ctx=economic

### The Star 2011-07-09
[m1:MYS.CVL Marchers in yellow], {e1 shut out of} the stadium by [m2:MYS.COP police] who had {e2 arrested} ninety organisers beforehand, {e3 sang} in the rain under tear gas. A demand of clean rolls {e4 went to} [m3:MYS.GOV the Election Commission].
e1 m2 > m1 COERCE actual 2011-07-09/none mode=restrict ctx=election
e3 m1 > m3 PROTEST actual 2011-07-09/none mode=demo ctx=election
e2 m2 > m1 COERCE actual 2011-07-09/none mode=arrest ctx=election
e4 m1 > m3 REQUEST requested 2011-07-09/none mode=change ctx=election

### South China Morning Post 2003-07-08
Half a million {e1 sweated down} Hennessy Road on 1 July in black against the security bill of [m1:HKG.GOV Regina Ip]; a week later [m2:HKG.PTY the Liberals' James Tien] {e2 left} [m3:HKG.GOV the Executive Council]. [m4:HKG.CVL The march] took six hours to pass.
e1 m4 > m1 PROTEST actual 2003-07-01/day mode=demo ctx=rights_freedoms
e2 m2 > m3 RETREAT actual 2003-07-07/week mode=resign ctx=rights_freedoms

### El Mercurio 2011-08-04
Pots {e1 clanged} in Santiago: [m1:CHL.COP carabineros] had {e2 kept} [m2:CHL.EDU the pupils of Camila Vallejo] off the Alameda with horses, and [m3:CHL.GOV Rodrigo Hinzpeter] {e3 swore} there would be no marches more.
e2 m1 > m2 COERCE actual 2011-08-04/none mode=restrict ctx=repression
e3 m3 > m2 THREATEN threatened 2011-08-04/none mode=restrict ctx=repression
e1 m2 > m3 PROTEST actual 2011-08-04/none mode=demo ctx=inequality

### Business Day 1992-08-03
[m1:ZAF.LAB Four million workers] {e1 heeded} the stayaway of [m2:ANC.OPP the ANC]; [m3:ZAF.GOV F. W. de Klerk] called it a failure.
e1 m1 > m3 PROTEST actual 1992-08-03/none mode=strike ctx=pro_democracy

### Business Day 1993-06-25
[m1:ZAF.PRM Eugène Terre'Blanche's men] {e1 drove an armoured car through the glass} of the Trade Centre at Kempton Park, where [m2:ZAF.GOV 26 parties] were writing a new order.
e1 m1 > m2 PROTEST actual 1993-06-25/none mode=riot ctx=pro_autocracy

### Sofia News 2013-02-20
[m1:BGR.GOV Boyko Borisov] would rather go than govern behind a fence: his cabinet {e2 handed in its papers} after [m2:BGR.CVL crowds] had {e3 burned their power bills} for ten days.
e2 m1 > m2 RETREAT actual 2013-02-20/none mode=resign ctx=economic
e3 m2 > m1 PROTEST actual 2013-02-20/none mode=vandalize ctx=economic

### Ukrainian Weekly 2001-04-01
[m1:UKR.CVL Tents] {e1 sprang up} on the Maidan for the first time: "Ukraine without Kuchma". [m2:UKR.GOV The president] called [m3=m1 them] "<<q1 fascists>>" in a letter and [m4:UKR.COP police] {e2 cleared} all in March.
e1 m1 > m2 PROTEST actual 2001-04-01/none mode=demo ctx=executive
e2 m4 > m3 COERCE actual 2001-03-01/month mode=restrict ctx=repression
q1 m2 mixed

### Korea Herald 2016-12-09
By 234 to 56 [m1:KOR.LEG the assembly] {e1 impeached} [m2:KOR.GOV Park Geun-hye], six weekends of [m3:KOR.CVL candles] having {e2 asked for nothing less}.
e1 m1 > m2 SANCTION actual 2016-12-09/none mode=expel ctx=corruption
e2 m3 > m2 PROTEST actual 2016-12-09/none mode=demo ctx=corruption

### Korea Herald 2024-12-04
[m1:KOR.GOV Yoon Suk Yeol] {e1 proclaimed martial law} at 10:27, [m2:KOR.MIL special forces] {e2 smashed the windows} of the assembly, and [m3:KOR.LEG 190 members] {e3 struck the decree down} at one; at 4:27 [m4=m1 he] {e4 gave in}.
e1 m1 > m3 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m2 > m3 COERCE actual 2024-12-04/none mode=seize ctx=pro_autocracy
e3 m3 > m1 REJECT actual 2024-12-04/none ctx=legislative
e4 m4 > m3 CONCEDE actual 2024-12-04/none ctx=pro_democracy

### Mongolia Messenger 2008-07-02
Rocks {e1 hit} the headquarters of [m1:MNG.PTY the ruling party] as [m2:MNG.OPP losers of the vote] cried fraud; it burned, five died, and [m3:MNG.GOV the president] {e2 decreed} four days of emergency.
e1 m2 > m1 PROTEST actual 2008-07-02/none mode=riot ctx=election
e2 m3 > m2 COERCE actual 2008-07-02/none mode=martial-law ctx=election

### Court diary 2009-06-11 none
Sir Ian spoke for fifty minutes on the history of the wig. Questions from [m1:GHA.JUD the Ghanaian bench] and [m2:MYS.JUD a Malaysian registrar] concerned humidity.
