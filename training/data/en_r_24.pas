### Reuters 2014-08-31
[m1:IRL.MIL Irish] and [m2:PHL.MIL Filipino peacekeepers] slipped away on the Golan Heights on Saturday after a night-long {e1 firefight} with [m3:NUSRA the Nusra Front], which is still {e2 detaining} 44 [m4:FJI.MIL Fijians], [m5:UNDOF the U.N. observer force] said.
e1 m3 > m1,m2 ASSAULT actual 2014-08-31/none mode=firearms ctx=peacekeeping
e2 m3 > m4 ASSAULT actual 2014-08-31/none mode=abduct ctx=peacekeeping

### AP 2019-05-09
[m1:USA.COP U.S. marshals] {e1 took custody of} the North Korean coal freighter Wise Honest, prosecutors in New York said on Thursday, the first such {e2 seizure} under [m2:UNSC the Security Council's] penalties, hours after [m3:PRK.GOV Pyongyang] had fired two missiles toward the sea off [m4:@JPN Japan].
e1 m1 > m3 COERCE actual 2019-05-09/none mode=seize ctx=economic,cbrn
e2 m1 > m3 COERCE actual 2019-05-09/none mode=seize ctx=economic,cbrn again

### AFP 2017-02-21
[m1:SSD.GOV South Sudan] {e1 will do its utmost} to let food convoys through to [m2:? people starving in Unity state], [m3:SSD.GOV President Salva Kiir] assured [m4:UN U.N. agencies] on Tuesday, a day after it {e2 jacked up} the visa fee for foreign aid workers to $10,000.
e1 m1 > m4 CONCEDE planned 2017-02-21/day mode=access ctx=human_security
e2 m1 > m4 COERCE actual 2017-02-20/day ctx=human_security

### Xinhua 2023-09-05
[m1:ZMB.GOV Zambia] and [m2:CHN.GOV China] {e1 elevated} their relations to a comprehensive cooperative partnership in [m3:@CHN Beijing] on Friday, and [m4:ZMB.GOV President Hakainde Hichilema] {e2 toured} a solar plant with [m5:CHN.GOV Vice Premier He Lifeng].
e1 m1 > m2 SUPPORT actual 2023-09-01/day mode=relations ctx=diplomatic
e2 m4 > m5 CONSULT actual 2023-09-05/none mode=visit ctx=economic

### Anadolu 2011-12-23
[m1:TUR.GOV Ankara] {e1 summoned home for good measure} [m2=m1 its] ambassador from [m3:FRA.GOV Paris] on Thursday and {e2 closed its runways to} French warplanes after [m4:FRA.LEG the National Assembly] had {e3 made it a crime} to deny that the killings of 1915 were genocide.
e1 m1 > m3 SANCTION actual 2011-12-22/day mode=expel ctx=diplomatic,reparations
e2 m1 > m3 SANCTION actual 2011-12-22/day ctx=military
e3 m4 > m1 ACCUSE actual 2011-12-23/none ctx=legislative,reparations

### Reuters 2018-01-16
[m1:AUS.BUS An Australian tuna company], [m2:MHL.GOV the Marshall Islands] and six neighbours that form [m3:PNA the Parties to the Nauru Agreement] fell out over licence fees, and on Monday [m4=m2 Majuro] {e2 hauled into port} two of [m5=m1 the firm's] boats.
e2 m4 > m5 COERCE actual 2018-01-15/day mode=seize ctx=natural_resource
rel m2 member_of m3

### BBC 2022-07-07
[m1:GBR.PTY Boris Johnson] {e1 caved} on Thursday after more than 50 [m2:GBR.GOV ministers and aides] had {e2 flounced out} of his government, and will give up the leadership of [m3:GBR.PTY the Conservative Party]. [m4:UKR.GOV Volodymyr Zelensky] {e4 grieved for} "<<q1 a friend>>".
e1 m1 > m2 CONCEDE actual 2022-07-07/day mode=resign ctx=executive
e2 m2 > m1 RETREAT actual 2022-07-07/none mode=resign ctx=executive
e4 m4 > m1 SUPPORT actual 2022-07-07/none ctx=diplomatic
q1 m4 mixed
rel m1 leads m3

### VOA 2014-06-11
[m1:ISIS Fighters of the Islamic State in Iraq and the Levant] {e1 walked into} Mosul on Tuesday as [m2:IRQ.MIL soldiers] {e2 shed their uniforms and fled}. [m3:IRQ.GOV Nouri al-Maliki] {e3 begged} [m4:IRQ.LEG parliament] for emergency powers, and [m5:TUR.GOV Ankara] {e4 pledged a stern answer} if a hair of [m6=m5 its] consul's head was touched.
e1 m1 > m2 COERCE actual 2014-06-10/day mode=seize ctx=territory,terrorism
e2 m2 > m1 RETREAT actual 2014-06-10/day mode=withdraw ctx=military
e3 m3 > m4 REQUEST requested 2014-06-11/none ctx=executive
e4 m5 > m1 THREATEN threatened 2014-06-11/none ctx=terrorism

### Reuters 2005-04-23
[m1:IDN.GOV President Susilo Bambang Yudhoyono], as host of the Asia-Africa summit, {e1 nudged into one room} in [m4:@IDN Jakarta] on Saturday [m2:JPN.GOV Junichiro Koizumi] and [m3:CHN.GOV Hu Jintao], three weeks after [m8:CHN.CVL crowds] had {e2 stoned} [m5:JPN.GOV Japanese missions] in [m6:@CHN Shanghai]; [m7=m2 the Japanese leader] had {e3 voiced deep contrition} for the war the day before.
e1 m1 > m2,m3 CONSULT actual 2005-04-23/day mode=mediate ctx=diplomatic
e2 m8 > m5 PROTEST actual 2005-04-02/week mode=riot ctx=reparations bg
e3 m7 > m3 SUPPORT actual 2005-04-22/day mode=apologize ctx=reparations

### AP 2023-12-08
[m1:GUY.GOV Guyana] and [m2:USA.MIL the U.S. Southern Command] {e1 took to the air together} on Thursday over the Essequibo region, which [m3=m1 Georgetown] has controlled for a century and [m4:VEN.GOV Nicolas Maduro] claims; [m5:BRA.MIL Brazil's army] {e3 beefed up} its post at Pacaraima.
e1 m2 > m1 COOPERATE actual 2023-12-07/day ctx=military
e3 m5 > m4 MOBILIZE actual 2023-12-08/none mode=troops ctx=military,territory

### Hindustan Times 2012-12-24
[m1:IND.CVL Students and office workers] {e1 swarmed} Raisina Hill in [m2:@IND New Delhi] for a second day on Sunday over the gang rape of a physiotherapy intern. [m3:IND.COP The city police], an arm of [m4:IND.GOV the home ministry], {e2 waded in with canes}; [m5:IND.PTY Sonia Gandhi], president of [m6:IND.PTY the Congress party], {e3 lent an ear to} [m7=m1 a few of them].
e1 m1 > m4 PROTEST actual 2012-12-23/day mode=demo ctx=gender
e2 m3 > m1 ASSAULT actual 2012-12-23/day mode=beat ctx=gender,repression
e3 m5 > m7 CONSULT actual 2012-12-24/none mode=meet ctx=gender
rel m3 part_of m4
rel m5 leads m6

### Reuters 2026-05-12
[m1:EST.GOV Estonia] has {e1 put its reservists on notice} and {e2 lowered the barrier} at Narva for the night hours, [m2:EST.GOV Interior Minister Igor Taro] said on Monday, after [m3:RUS.MIL a Russian helicopter] had {e3 violated} the airspace over the river; [m4:FIN.GOV Helsinki], its close ally, {e4 lends} two radar vans.
e1 m1 > m3 MOBILIZE actual 2026-05-12/none mode=troops ctx=military
e2 m1 > m3 COERCE actual 2026-05-12/none mode=restrict ctx=migration
e3 m3 > m1 ASSAULT actual 2026-05-12/none mode=unconventional ctx=military
e4 m4 > m1 AID actual 2026-05-12/none mode=military ctx=military
rel m4 ally_of m1

### Fortune 2011-09-23 none
Shareholders of [m1:USA.BUS the computer maker] had clamored for a clean sweep, and on Thursday the board obliged by ousting its chief after eleven months; his successor vowed to stay the course, and the stock staged a feeble rally.

### AP 2013-07-31
[m1:USA.JUD An Army judge at Fort Meade] {e1 absolved} [m2:USA.MIL Pfc. Bradley Manning] of aiding the enemy on Tuesday but {e3 convicted} [m3=m2 him] on 20 other counts, and [m4:AI Amnesty International], which is based in [m5:@GBR London], {e2 was indignant at} [m6:USA.GOV the prosecution's] zeal.
e1 m1 > m2 CONCEDE actual 2013-07-30/day ctx=legal
e2 m4 > m6 ACCUSE actual 2013-07-31/none mode=disapprove ctx=human_rights
e3 m1 > m3 SANCTION actual 2013-07-30/day mode=convict ctx=legal,intelligence

### Jakarta Globe 2020-12-31
[m1:IDN.GOV Coordinating Minister Mahfud MD] {e1 outlawed} [m2:FPI the Islamic Defenders Front] on Wednesday, and [m3:IDN.COP a column of police] {e2 ripped the signs off} [m4=m2 its] headquarters in Petamburan within the hour. [m5:FPI Lawyers for Rizieq Shihab], [m6=m2 the group's] figurehead, {e3 are drawing up a challenge to} the decree, and [m7:IDN.REL Nahdlatul Ulama] {e4 gave it a guarded welcome}.
e1 m1 > m2 COERCE actual 2020-12-30/day mode=ban ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2020-12-30/day ctx=rights_freedoms
e3 m5 > m1 ACCUSE planned 2020-12-31/none ctx=legal
e4 m7 > m1 SUPPORT actual 2020-12-31/none ctx=rights_freedoms
