### Reuters 2007-02-12
[m1:GIN.GOV President Lansana Conte] {e1 declared} a state of siege on Monday as [m2:GIN.LAB the unions] resumed a strike [m3=m2 they] had {e2 suspended} in January.
e1 m1 > m2 COERCE actual 2007-02-12/day mode=martial-law ctx=repression
e2 m2 > m1 PROTEST actual 2007-02-12/none mode=strike ctx=economic

### AP 2012-06-14
[m1:EGY.JUD Egypt's constitutional court] {e1 invalidated} the election of a third of [m2:EGY.LEG the lower house], in effect sending the whole chamber home.
e1 m1 > m2 SANCTION actual 2012-06-14/none mode=convict ctx=election,legal

### AFP 2008-04-22
[m1:ZAF.LAB South African dockers], supported by [m2:ZAF.REL an Anglican bishop], {e1 would not unload} a cargo of mortars for [m3:ZWE.MIL the Zimbabwean army] from [m4:CHN.BUS a Chinese ship] anchored off Durban.
e1 m1 > m4 REJECT actual 2008-04-22/none mode=assist ctx=military,election

### The Hindu 2010-09-24
[m1:IND.GOV The environment ministry] {e1 denied} [m2:GBR.BUS a London-listed company] clearance to dig bauxite from hills that [m3:IND.CVL the Dongria Kondh] hold sacred.
e1 m1 > m2 REJECT actual 2010-09-24/none mode=assist ctx=natural_resource,religion_ethnicity

### Daily Nation 2019-10-17
[m1:KEN.COP General Service Unit officers] {e1 caned} [m2:KEN.EDU students of Jomo Kenyatta university] lying face down on the tarmac; [m3:KEN.GOV Fred Matiang'i] {e2 apologised} to their parents.
e1 m1 > m2 ASSAULT actual 2019-10-17/none mode=beat ctx=repression
e2 m3 > m2 CONCEDE actual 2019-10-17/none ctx=repression

### BBC 2001-03-22
[m1:MKD.MIL Macedonian gunners] {e1 bombarded} hillside hamlets above Tetovo after giving [m2:UCK.REB the Albanian guerrillas] a day to {e2 disarm} or go.
e1 m1 > m2 ASSAULT actual 2001-03-22/none mode=heavy-weapons ctx=military
e2 m1 > m2 REQUEST requested 2001-03-22/none mode=yield ctx=military

### Times of Malta 2019-12-02
[m1:MLT.CVL Protesters] {e1 blocked} the exits of the courthouse in Valletta and {e2 pelted} [m2:MLT.LEG government deputies] with carrots.
e1 m1 > m2 PROTEST actual 2019-12-02/none mode=obstruct ctx=corruption
e2 m1 > m2 PROTEST actual 2019-12-02/none mode=demo ctx=corruption

### Premium Times 2019-08-05
[m1:NGA.SPY The State Security Service] {e1 seized} [m2:NGA.OPP Omoyele Sowore] at half past one in the morning for {e2 plotting}, [m4=m1 it] said, a revolution against [m3:NGA.GOV President Muhammadu Buhari].
e1 m1 > m2 COERCE actual 2019-08-03/day mode=arrest ctx=repression
e2 m1 > m2 ACCUSE actual 2019-08-05/none mode=allege ctx=repression

### Reuters 2003-12-02
[m1:RUS.GOV Moscow's deputy foreign minister] {e1 dismissed as interference} the remarks of [m2:USA.GOV Colin Powell] in [m3:@NLD Maastricht] about bases in Moldova and Georgia.
e1 m1 > m2 REJECT actual 2003-12-02/none ctx=military

### Kathmandu Post 2016-05-06
[m1:NPL.GOV Kathmandu] {e1 cancelled} a visit to [m2:IND.GOV New Delhi] by [m3:NPL.GOV President Bidhya Bhandari] and {e2 recalled} its ambassador, whom [m6=m1 it] {e3 suspects} of scheming with [m4:NPL.OPP the Nepali Congress].
e1 m1 > m2 REJECT actual 2016-05-06/none mode=meet ctx=diplomatic
e2 m1 > m2 SANCTION actual 2016-05-06/none mode=withdraw ctx=diplomatic
e3 m1 > m5 ACCUSE actual 2016-05-06/none mode=allege ctx=diplomatic
[m5:NPL.GOV Deep Kumar Upadhyay] denies it.

### El Tiempo 2008-02-04
Millions of [m1:COL.CVL Colombians] in white shirts {e1 took part} in marches against [m2:FARC.REB the FARC], called by a young engineer on Facebook; [m3:COL.GOV Alvaro Uribe] {e2 thanked} [m4=m1 them] from Valledupar.
e1 m1 > m2 PROTEST actual 2008-02-04/none mode=demo ctx=terrorism
e2 m3 > m1 SUPPORT actual 2008-02-04/none ctx=terrorism

### Guardian 2016-06-16
[m1:GBR.LEG Jo Cox], a Labour member of Parliament, was {e1 stabbed} and {e2 shot} outside a library in Birstall by [m2:GBR.CRM a man] who shouted "Britain first"; both sides in the referendum suspended campaigning.
e1 m2 > m1 ASSAULT actual 2016-06-16/none mode=primitive ctx=terrorism
e2 m2 > m1 ASSAULT actual 2016-06-16/none mode=firearms ctx=terrorism

### Straits Times 2014-08-31
[m1:CHN.LEG The National People's Congress standing committee] {e1 ruled out} open nominations for [m2:HKG.GOV Hong Kong's] next leader, and [m3:HKG.EDU a law lecturer, Benny Tai], {e2 announced} an era of disobedience.
e1 m1 > m2 REJECT actual 2014-08-31/none mode=change ctx=election,pro_democracy
e2 m3 > m1 PROTEST planned 2014-08-31/none mode=obstruct ctx=election,pro_democracy

### Mail & Guardian 2011-11-22
Whistling from the gallery, [m1:ZAF.JRN editors dressed in black] {e1 walked out} of [m2:ZAF.LEG the National Assembly] as it voted for a secrecy bill that [m3:ZAF.REL Desmond Tutu] {e2 called} insulting.
e1 m1 > m2 PROTEST actual 2011-11-22/none mode=demo ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2011-11-22/none mode=disapprove ctx=rights_freedoms

### Reuters 2011-12-29
[m1:TUR.MIL Turkish F-16s] {e1 bombed} a mule train near Uludere, taking [m2:TUR.CVL thirty-four Kurdish diesel smugglers] for [m3:PKK.REB guerrillas]; [m4:TUR.PTY the Peace and Democracy Party] {e2 spoke} of a massacre.
e1 m1 > m2 ASSAULT actual 2011-12-28/day mode=aerial ctx=military
e2 m4 > m1 ACCUSE actual 2011-12-29/none mode=disapprove ctx=military

### La Tercera 2013-04-11 none
A strike of gold at [m1:@CHL Copiapo], promised since 1987, has again failed to materialise. [m2:CAN.BUS The prospectors], undefeated, will drill two more holes.

### AP 2020-09-23
[m1:USA.JUD A Louisville grand jury] {e1 indicted} [m2:USA.COP a former detective] for endangering neighbours but {e2 charged} no one with the death of [m3:USA.CVL Breonna Taylor]; [m4:USA.MIL guardsmen] had been {e3 deployed} in advance by [m5:USA.GOV the mayor's] request.
e1 m1 > m2 ACCUSE actual 2020-09-23/none mode=allege ctx=legal
e2 m1 > m6 ACCUSE denied 2020-09-23/none mode=allege ctx=legal,human_rights
e3 m7 > m8 MOBILIZE actual 2020-09-23/none mode=troops ctx=legal
[m6:USA.COP The two officers who fired] stay free. [m7:USA.GOV Governor Andy Beshear] asked [m8:USA.CVL demonstrators] to go home early.

### New Vision 2005-11-14
Riots {e1 broke out} in Kampala when [m1:UGA.OPP Kizza Besigye], back three weeks from exile, was {e2 arrested} on the road from Masaka and {e3 accused} of treason and rape by [m2:UGA.GOV the director of public prosecutions].
e1 m3 > m2 PROTEST actual 2005-11-14/none mode=riot ctx=repression,election
e2 m4 > m1 COERCE actual 2005-11-14/none mode=arrest ctx=repression,election
e3 m2 > m1 ACCUSE actual 2005-11-14/none mode=allege ctx=legal,election
[m3:UGA.OPP His supporters] stoned shops. [m4:UGA.COP The police] had followed him since dawn.

### Budapest Times 2006-09-18
[m1:HUN.CVL Demonstrators] {e1 overran} the television building after a tape surfaced on which [m2:HUN.GOV Ferenc Gyurcsany] told [m3:HUN.PTY his own deputies] that [m4=m2+m3 they] had lied morning, noon and night.
e1 m1 > m2 PROTEST actual 2006-09-18/none mode=riot ctx=executive

### Dawn 2003-04-02
[m1:IND.GOV Yashwant Sinha] {e1 said} that [m2:PAK.GOV Pakistan] was a fitter case for a pre-emptive strike than [m3:@IRQ Iraq]; [m5=m2 Islamabad's spokesman] {e2 dared} [m4:IND.GOV New Delhi] to try.
e1 m1 > m2 THREATEN threatened 2003-04-02/none mode=violence ctx=military
e2 m2 > m4 THREATEN threatened 2003-04-02/none mode=violence ctx=military

### Wikipedia 2016-07-09
A bomb {e1 kills} three [m1:MLI.MIL soldiers] near Gao, and in Bamako the release of [m2:MLI.JRN a radio host, Ras Bath], {e2 arrested} for insulting [m3:MLI.MIL officers], is {e3 demanded} by [m4:MLI.CVL a crowd].
e1 m5 > m1 ASSAULT actual 2016-07-09/none mode=explosives ctx=terrorism
e2 m6 > m2 COERCE actual 2016-07-09/none mode=arrest ctx=rights_freedoms
e3 m4 > m6 REQUEST requested 2016-07-09/none mode=yield ctx=rights_freedoms
[m5:ANSARDINE.REB Ansar Dine] claims the bomb. [m6:MLI.GOV The government] gives way.
