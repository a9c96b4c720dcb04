### Reuters 2020-09-16
[m1:USA.GOV The United States] would {e1 entertain} an Iraqi request for longer waivers on power from [m2:IRN.GOV Iran], a State Department official said on Tuesday, provided that [m3:IRQ.GOV Baghdad] {e2 reined in} [m4:IRQ.REB the militias that shell the Green Zone].
e1 m1 > m3 CONCEDE hypothetical 2020-09-15/day ctx=economic
e2 m3 > m4 COERCE hypothetical 2020-09-16/none ctx=military

### AP 2014-08-26
[m1:RUS.MIL Ten Russian paratroopers] were {e1 taken captive} by [m2:UKR.SPY Ukraine's security service] near Amvrosiyivka on Monday, and [m3:RUS.GOV Moscow], which insists that [m4=m1 they] had strayed, {e2 wants back} [m5=m1 the ten].
e1 m2 > m1 COERCE actual 2014-08-25/day mode=arrest ctx=military
e2 m3 > m2 REQUEST requested 2014-08-26/none mode=release ctx=military

### AFP 2011-06-03
[m1:DEU.GOV Germany] will {e1 recompense} [m2:ESP.BUS Spanish growers] in part for cucumbers wrongly blamed for an outbreak of E. coli, [m3:ESP.GOV Prime Minister Jose Luis Rodriguez Zapatero] said after a telephone {e3 conversation} with [m4:DEU.GOV Angela Merkel] on Thursday.
e1 m1 > m2 AGREE planned 2011-06-02/day ctx=economic
e3 m3 > m4 CONSULT actual 2011-06-02/day mode=phone ctx=economic

### Xinhua 2015-09-29
[m1:CHN.GOV President Xi Jinping] {e1 committed} 8,000 standby police and soldiers to [m2:UN U.N. peacekeeping] on Monday, and [m3:UN Secretary-General Ban Ki-moon] {e2 was effusive about} [m4=m1 the Chinese leader's] gesture at a reception in [m5:@USA New York].
e1 m1 > m2 AGREE planned 2015-09-28/day mode=military ctx=peacekeeping
e2 m3 > m4 SUPPORT actual 2015-09-29/none ctx=peacekeeping

### Anadolu 2025-05-12
[m1:PKK The PKK] {e1 consigned its arms to history}, as [m5:TUR.GOV Ankara] had demanded, on Monday after a congress in northern Iraq that heeded a letter from [m2:PKK its jailed founder, Abdullah Ocalan], and [m3:TUR.PTY the DEM Party], which carried the letter, {e2 buttonholed} [m4:TUR.GOV the justice minister] about prisoners.
e1 m1 > m5 CONCEDE actual 2025-05-12/day mode=disarm ctx=military
e2 m3 > m4 REQUEST requested 2025-05-12/none mode=release ctx=legal

### BBC 2009-05-19
[m1:LKA.MIL Sri Lankan troops] {e1 exterminated} the last band of [m2:LTTE Tamil Tigers] in a lagoon on Monday, among them [m3:LTTE Velupillai Prabhakaran, the movement's leader], and [m4:IND.GOV New Delhi] {e2 advised} [m5:LKA.GOV President Mahinda Rajapaksa] to share power with [m6:LKA.CVL the minority].
e1 m1 > m2 ASSAULT actual 2009-05-18/day mode=firearms ctx=military
e2 m4 > m5 REQUEST requested 2009-05-19/none mode=change ctx=religion_ethnicity

### Reuters 2021-11-19
[m1:IND.GOV Narendra Modi] {e1 ate humble pie} before [m2:IND.LAB the farmers] on Friday and will {e2 consign to the dustbin} three laws that [m3=m2 they] had fought for a year from roadside camps around [m4:@IND Delhi]. [m5:IND.LAB Rakesh Tikait], who leads [m6:IND.LAB one of the unions], said <<q1 the tents would stay until [m7:IND.LEG Parliament] had voted>>.
e1 m1 > m2 CONCEDE actual 2021-11-19/day ctx=labor
e2 m1 > m2 CONCEDE planned 2021-11-19/day ctx=labor again
q1 m5 indirect cue=said
rel m5 leads m6

### AP 2016-02-18
[m1:CHN.MIL China's military] has {e1 emplaced} eight launchers of surface-to-air missiles on Woody Island, [m2:TWN.GOV Taiwan's defense ministry] said on Wednesday; [m3:VNM.GOV Vietnam], which also claims [m4:@CHN the Paracels], {e2 handed a note} to [m5:CHN.GOV the embassy in Hanoi].
e1 m1 > m3 MOBILIZE actual 2016-02-18/none mode=weapons ctx=territory,military
e2 m3 > m5 ACCUSE actual 2016-02-18/none mode=disapprove ctx=territory

### Reuters 2003-05-20
[m1:IDN.MIL Indonesian paratroopers] {e1 dropped from the sky} near Takengon on Monday, hours after [m2:IDN.GOV President Megawati Sukarnoputri] had {e3 decreed martial law in} [m3:@IDN Aceh]. [m4:GAM Rebel spokesman Sofyan Daud] {e4 swore to fight on}, and [m5:JPN.GOV Japan], host of the failed last-minute talks, said nothing.
e1 m1 > m4 MOBILIZE actual 2003-05-19/day mode=troops ctx=military,territory
e3 m2 > m4 COERCE actual 2003-05-19/day mode=martial ctx=territory
e4 m4 > m2 THREATEN threatened 2003-05-20/none ctx=military

### Le Monde 2026-02-10
[m1:SEN.GOV Dakar] {e1 frowned on} the {e2 muzzling} of [m6:GIN.JRN two opposition dailies] by [m2:GIN.GOV Guinea's government] in a rare statement on Monday, and [m3:ECOWAS ECOWAS], of which [m4=m1 Senegal] and [m5=m2 Guinea] are members, took no position.
e1 m1 > m2 ACCUSE actual 2026-02-09/day mode=disapprove ctx=rights_freedoms
e2 m2 > m6 COERCE actual 2026-02-10/none mode=censor ctx=rights_freedoms
rel m4 member_of m3
rel m5 member_of m3

### UPI 2015-01-29
[m1:HEZBOLLAH Hezbollah] {e1 fired six rockets at} an Israeli convoy near the Shebaa Farms on Wednesday, and [m2:ISR.GOV Israel] {e2 sent word} through [m3:UNIFIL the peacekeepers of UNIFIL], a force commanded by [m4:ITA.MIL Maj. Gen. Luciano Portolano], that <<q1 [m5=m2 it] was not seeking an escalation>>.
e1 m1 > m2 ASSAULT actual 2015-01-28/day mode=heavy-weapons ctx=military
e2 m2 > m1 CONCEDE actual 2015-01-29/none mode=ceasefire ctx=military
q1 m2 indirect cue=sent word
rel m4 leads m3

### Herald Sun 2022-11-05 none
Jockeys threatened to down whips on Friday over the state of the turf, but the club gave way within the hour, and the Cup was raced under a truce with the weather in [m1:@AUS Melbourne]; an outsider stormed home.

### AP 2019-08-06
[m1:IND.GOV India] {e1 stripped of its autonomy} [m6:@IND Jammu and Kashmir] on Monday and {e2 confined at home} [m2:IND.OPP Omar Abdullah], who leads [m3:IND.OPP the National Conference]. [m4:PAK.GOV Imran Khan], the Pakistani premier, foresaw blood, {e4 ejected} [m5:IND.GOV the high commissioner] and {e5 halted} the cross-border train.
e2 m1 > m2 COERCE actual 2019-08-05/day mode=arrest ctx=repression
e1 m1 > m2 COERCE actual 2019-08-05/day mode=restrict ctx=territory
e5 m4 > m1 SANCTION actual 2019-08-06/none mode=discontinue ctx=diplomatic
e4 m4 > m5 SANCTION actual 2019-08-06/none mode=expel ctx=diplomatic
rel m2 leads m3

### Reuters 2023-12-12
[m1:POL.LEG Poland's Sejm] {e1 tapped} [m2:POL.OPP Donald Tusk] to form a government on Monday after {e2 withholding its trust from} [m3:POL.GOV Mateusz Morawiecki], and [m4:EU Ursula von der Leyen], head of [m5:EU the European Commission], {e3 sang the praises of} [m6=m2 the winner].
e1 m1 > m2 SUPPORT actual 2023-12-11/day ctx=legislative
e2 m1 > m3 REJECT actual 2023-12-11/day ctx=legislative
e3 m4 > m6 SUPPORT actual 2023-12-12/none mode=relations ctx=executive
rel m4 leads m5

### Saudi Gazette 2018-05-16
[m1:MAR.GOV Morocco] {e1 unceremoniously sent home} [m2:IRN.GOV Iran's ambassador] on May 1 for allegedly arming [m3:POLISARIO the Polisario Front], and [m4:SAU.GOV Riyadh] and [m5:ARE.GOV Abu Dhabi] {e2 sided with} [m6=m1 Rabat]. [m7=m2 Tehran] {e3 refuted} "<<q1 a complete fabrication>>".
e1 m1 > m2 SANCTION actual 2018-05-01/day mode=expel ctx=diplomatic
e2 m4,m5 > m6 SUPPORT actual 2018-05-16/none ctx=diplomatic
e3 m7 > m1 REJECT actual 2018-05-16/none ctx=diplomatic
q1 m7 mixed

### NYT 2011-08-18
[m1:USA.GOV President Obama] and [m2:GBR.GOV David Cameron] {e1 told} [m3:SYR.GOV Bashar al-Assad] on Thursday to "<<q1 step aside>>"; [m4=m1 the White House] also {e2 put out of reach} of [m5=m3 his government] all assets under American jurisdiction, and [m6:RUS.GOV Moscow], his ally, {e3 had no sympathy for} the call.
e1 m1,m2 > m3 REQUEST requested 2011-08-18/day mode=yield ctx=pro_democracy
e2 m4 > m5 SANCTION actual 2011-08-18/day mode=targeted ctx=economic
e3 m6 > m1,m2 REJECT actual 2011-08-18/none ctx=diplomatic
q1 m1 mixed cue=told
rel m6 ally_of m3

### Sydney Morning Herald 2014-01-20
[m1:AUS.MIL Australian naval patrols] have {e1 trespassed} in Indonesian waters while pushing back boats, [m2:AUS.GOV Immigration Minister Scott Morrison] conceded on Friday, and {e3 begged pardon of} [m3:IDN.GOV Jakarta], whose [m4:IDN.MIL navy] {e4 moved a frigate closer}.
e1 m1 > m3 COERCE actual 2014-01-20/none ctx=migration,territory
e3 m2 > m3 SUPPORT actual 2014-01-17/day mode=apologize ctx=migration
e4 m4 > m1 MOBILIZE actual 2014-01-20/none mode=ships ctx=military
