### Reuters 2017-03-08
[m1:LBN.GOV The Lebanese telecommunications minister] on Wednesday {e1 accused} [m2:LBN.BUS a cluster of illegal internet providers in the Bekaa] of routing their traffic through [m3:@ISR Israel], and asked [m4:LBN.JUD the military prosecutor] to look into it.
e1 m1 > m2 ACCUSE actual 2017-03-08/day mode=allege ctx=intelligence,technology
e2 m1 > m4 REQUEST requested 2017-03-08/day mode=assist ctx=legal
His {e2 letter} was leaked.

### AFP 2013-10-18
[m1:GIN.OPP Guinea's main opposition leader] has {e1 lodged an appeal} with [m2:GIN.JUD the Supreme Court] against results that give [m3:GIN.PTY the president's party] a majority.
e1 m1 > m3 ACCUSE actual 2013-10-18/none mode=allege ctx=election,legal

### Daily Sun 2016-11-02
[m1:ZAF.COP Police] {e1 fired stun grenades} at [m2:ZAF.OPP Economic Freedom Fighters] who {e2 tried to enter} the Union Buildings in Pretoria on the day [m3:ZAF.GOV the public protector] published a report that {e3 implicates} [m4:ZAF.GOV President Jacob Zuma] in improper dealings with [m5:ZAF.BUS the Gupta brothers].
e1 m1 > m2 ASSAULT actual 2016-11-02/none mode=crowd-control ctx=corruption
e2 m2 > m4 PROTEST actual 2016-11-02/none mode=riot ctx=corruption
e3 m3 > m4 ACCUSE actual 2016-11-02/none mode=allege ctx=corruption

### Hurriyet Daily News 2019-03-31
[m1:TUR.PTY The ruling party's candidate in Istanbul] claimed victory with 98 percent of the boxes opened; [m2:TUR.OPP his rival, Ekrem Imamoglu], {e1 disputed} the figures.
e1 m2 > m1 ACCUSE actual 2019-03-31/none mode=disapprove ctx=election

### El Heraldo 2017-12-18
[m1:OAS The Organization of American States] {e1 called for} a fresh election in [m2:HND.GOV Honduras], where [m3:HND.GOV the electoral tribunal], after three weeks of street violence, had declared the incumbent re-elected; [m4:MEX.GOV Mexico], by contrast, {e2 recognised} [m5:HND.GOV Juan Orlando Hernandez].
e1 m1 > m2 REQUEST requested 2017-12-18/none mode=change ctx=election
e2 m4 > m5 SUPPORT actual 2017-12-18/none ctx=election

### PNA 2014-07-02
[m1:ABUSAYYAF.REB Abu Sayyaf bandits] on Jolo island {e1 released} [m2:PHL.EDU a school principal] [m3=m1 they] had {e2 abducted} in May, a general said, without telling whether a ransom was paid.
e1 m1 > m2 RETREAT actual 2014-07-02/none mode=release ctx=terrorism
e2 m1 > m2 ASSAULT actual 2014-05-01/month mode=abduct ctx=terrorism

### Prensa Libre 2013-05-10
[m1:GTM.JUD A three-judge panel] {e1 convicted} [m2:GTM.ELI former dictator Efrain Rios Montt], aged 86, of genocide against [m3:GTM.CVL the Ixil Maya], and {e2 ordered} [m6=m2 him] straight to prison; [m4:GTM.BUS the chamber of commerce] {e3 asked} [m5:GTM.JUD the Constitutional Court] to annul the trial.
e1 m1 > m2 SANCTION actual 2013-05-10/none ctx=human_rights,legal
e2 m1 > m2 COERCE actual 2013-05-10/none mode=arrest ctx=human_rights,legal
e3 m4 > m5 REQUEST requested 2013-05-10/none mode=change ctx=legal

### NZ Herald 2007-10-16
[m1:NZL.COP Armed officers] {e1 descended} on a Tuhoe village, {e2 stopping} every car and {e3 arresting} seventeen [m2:NZL.CVL activists] under a terrorism law never before applied.
e1 m1 > m2 COERCE actual 2007-10-16/none mode=seize ctx=terrorism
e3 m1 > m2 COERCE actual 2007-10-16/none mode=arrest ctx=terrorism
e2 m1 > m3 COERCE actual 2007-10-16/none mode=restrict ctx=terrorism
[m3:NZL.CVL Motorists] were photographed.

### TOLOnews 2020-08-04
An {e1 assault} on the prison in Jalalabad by [m1:ISIS.REB the local branch of Islamic State] ended on Monday night with twenty-nine [m2:AFG.CVL people] dead; [m3:TALIBAN.REB the Taliban] {e2 denied} any role, and [m4:USA.GOV the American envoy] was in [m5:@QAT Doha].
e1 m1 > m2 ASSAULT actual 2020-08-03/day mode=firearms ctx=terrorism
e2 m3 > m2 ASSAULT denied 2020-08-03/day ctx=terrorism

### Bild 2004-09-30 headline
[m1:DEU.LAB Opel workers] {e1 walk out}, [m2:DEU.GOV economy minister] {e2 pleads} with [m3:USA.BUS Detroit]
e1 m1 > m3 PROTEST actual 2004-09-30/none mode=strike ctx=economic
e2 m2 > m3 REQUEST requested 2004-09-30/none mode=yield ctx=economic

### Morning Star 2018-11-14
[m1:ZWE.MED Nurses at Harare's biggest hospitals] have {e1 given notice} that [m2=m1 they] will stop working from Friday unless [m3:ZWE.GOV the health services board] {e2 settles} arrears, which [m4:ZWE.GOV the finance ministry] says [m5=m4 it] cannot.
e1 m1 > m3 THREATEN threatened 2018-11-14/none ctx=health,economic
e2 m1 > m3 REQUEST requested 2018-11-14/none mode=yield ctx=health,economic
e3 m4 > m1 REJECT actual 2018-11-14/none mode=yield ctx=economic
Its {e3 refusal} came by letter.

### Kyiv Post 2013-05-18
[m1:UKR.PTY Athletic young men hired by the Party of Regions] {e1 beat up} [m2:UKR.JRN two reporters from Channel 5] while [m3:UKR.COP policemen] looked on, a scene [m4:UKR.JRN the reporters' union] {e2 demanded} be investigated.
e1 m1 > m2 ASSAULT actual 2013-05-18/none mode=beat ctx=rights_freedoms
e2 m4 > m3 REQUEST requested 2013-05-18/none mode=yield ctx=rights_freedoms

### Emirates News 2010-02-15
[m1:ARE.COP Dubai's police chief] {e1 issued} photographs of [m2:ISR.SPY eleven suspects], all travelling on European passports, in the {e2 killing} of [m3:HAMAS.REB Mahmoud al-Mabhouh], and said [m4=m1 he] was 99 percent sure of who was behind it.
e1 m1 > m2 ACCUSE actual 2010-02-15/none mode=allege ctx=intelligence,crime
e2 m2 > m3 ASSAULT actual 2010-01-19/day mode=targeted ctx=intelligence said=m1

### Reuters 2012-02-22
[m1:SYR.MIL Gunners of the Syrian army] {e1 shelled} a house used as a press centre in Baba Amr, killing [m2:USA.JRN Marie Colvin] and [m3:FRA.JRN Remi Ochlik]; [m4:FRA.GOV Paris] {e2 summoned} [m5:SYR.GOV the ambassador].
e1 m1 > m2,m3 ASSAULT actual 2012-02-22/none mode=heavy-weapons ctx=military,rights_freedoms
e2 m4 > m5 ACCUSE actual 2012-02-22/none mode=disapprove ctx=rights_freedoms

### Hindustan Times 2019-08-05
Before moving a bill that {e1 takes away} the autonomy of [m1:IND.GOV Jammu and Kashmir], [m2:IND.GOV the home minister] had mobile networks {e2 switched off}, schools {e3 closed} and [m3:IND.ELI three former chief ministers] {e4 placed} under house arrest.
e1 m2 > m1 COERCE planned 2019-08-05/none mode=restrict ctx=territory,legislative
e2 m2 > m4 COERCE actual 2019-08-05/none mode=censor ctx=territory,repression
e3 m2 > m4 COERCE actual 2019-08-05/none mode=restrict ctx=territory,repression
e4 m2 > m3 COERCE actual 2019-08-05/none mode=arrest ctx=territory,repression
[m4:IND.CVL Srinagar's residents] learned of it from satellite television.

### SBS 2001-08-28 none
Lightning struck the grandstand at half-time and the referee called off the match; [m1:@WSM Samoa] lead the pool, and [m2:@TON Tonga's] captain, who had been cautioned twice, will miss the replay.

### VOA 2009-12-18
[m1:CHN.GOV China] has {e1 pressed} [m2:KHM.GOV Cambodia] for the return of [m3:CHN.REF twenty Uighurs], who {e2 applied} for asylum at [m4:UNHCR the refugee agency's] office after the riots in Urumqi; [m5:USA.GOV the American embassy] is {e3 strongly opposed}.
e1 m1 > m2 REQUEST requested 2009-12-18/none mode=yield ctx=asylum
e2 m3 > m4 REQUEST requested 2009-12-18/none mode=assist ctx=asylum
e3 m5 > m2 REJECT actual 2009-12-18/none ctx=asylum

### Daily Mail 2011-11-29
[m1:IRN.PRM Basij students] {e1 broke into} the British embassy compound on Ferdowsi Avenue, {e2 smashing} portraits and {e3 chasing} [m2:GBR.GOV the staff] into a safe room, and [m3:GBR.GOV William Hague] {e4 promised} serious consequences.
e1 m1 > m2 PROTEST actual 2011-11-29/none mode=riot ctx=diplomatic
e2 m1 > m2 PROTEST actual 2011-11-29/none mode=vandalize ctx=diplomatic
e4 m3 > m4 THREATEN threatened 2011-11-29/none mode=relations ctx=diplomatic
[m4:IRN.GOV The Iranian foreign ministry] regretted it.
e3 m1 > m2 ASSAULT actual 2011-11-29/none ctx=diplomatic

### Yemen Times 2010-03-05
[m1:YEM.JUD The Specialised Press and Publications Court in Sanaa], inaugurated last May over the protests of [m2:YEM.JRN the journalists' syndicate], {e1 fined} [m3:YEM.JRN a weekly's publisher] half a million rials for {e2 ridiculing} [m4:YEM.GOV the president].
e1 m1 > m3 SANCTION actual 2010-03-05/none mode=convict ctx=rights_freedoms,legal
e2 m3 > m4 ACCUSE actual 2010-03-05/none mode=disapprove ctx=rights_freedoms

### Le Potentiel 2006-08-22
Tanks of [m1:COD.GOV President Joseph Kabila's] guard {e1 pounded} the residence of [m2:COD.OPP Jean-Pierre Bemba] on Monday with fourteen [m3:? ambassadors] inside, who were {e2 extracted} by [m4:ESP.MIL Spanish] and [m5:UN UN soldiers].
e1 m1 > m2 ASSAULT actual 2006-08-21/day mode=heavy-weapons ctx=election
e2 m4,m5 > m3 AID actual 2006-08-21/day ctx=peacekeeping

### Korea Times 2009-06-02
At a general meeting [m1:KOR.EDU a hundred and twenty-four Seoul National University professors] {e1 decried} a retreat of democracy under [m2:KOR.GOV President Lee Myung-bak] and {e2 exhorted} [m3:KOR.JUD prosecutors] to apologise for hounding [m4:KOR.ELI his late predecessor].
e1 m1 > m2 ACCUSE actual 2009-06-02/none mode=disapprove ctx=pro_democracy
e2 m1 > m3 REQUEST requested 2009-06-02/none mode=yield ctx=legal

### Press Trust 2015-09-29
[m1:IND.CVL A crowd of villagers at Bisada, near Delhi], {e1 battered} [m2:IND.REL a Muslim farmhand] to death on a rumour that [m4=m2 he] had eaten beef, and [m3:IND.PTY a legislator of the ruling party] has {e2 exculpated} those held as innocent boys.
e1 m1 > m2 ASSAULT actual 2015-09-29/none mode=beat ctx=religion_ethnicity
e2 m3 > m1 SUPPORT actual 2015-09-29/none ctx=religion_ethnicity

### Gazeta 2012-08-17
[m1:RUS.JUD A Moscow district court] {e1 sent} [m2:RUS.CVL three members of Pussy Riot] to a penal colony for two years; outside, [m3:RUS.COP police] {e2 hustled} [m4:RUS.OPP Garry Kasparov] into a van, an officer {e3 claiming} the chess player had bitten his finger.
e1 m1 > m2 SANCTION actual 2012-08-17/none mode=convict ctx=rights_freedoms,legal
e2 m3 > m4 COERCE actual 2012-08-17/none mode=arrest ctx=rights_freedoms
e3 m3 > m4 ACCUSE actual 2012-08-17/none mode=allege ctx=rights_freedoms

### Solomon Star 2006-04-19
[m7=m4 Rioters] {e1 burned} Honiara's Chinatown to the ground after [m1:SLB.LEG deputies] chose Snyder Rini as prime minister, {e2 alleging} that [m2:TWN.GOV Taiwanese] money had bought their votes; [m3:AUS.GOV Canberra] is {e3 flying in} 110 troops and as many constables.
e1 m4 > m5 PROTEST actual 2006-04-19/none mode=riot ctx=election,religion_ethnicity
e2 m4 > m1 ACCUSE actual 2006-04-19/none mode=allege ctx=corruption
e3 m3 > m6 AID actual 2006-04-19/none ctx=peacekeeping
[m4:SLB.CVL The crowd] left only one shop belonging to [m5:SLB.BUS traders of Chinese descent]. [m6:SLB.GOV The governor-general] broadcast an appeal.

### Cyprus Mail 2003-04-23
[m1:CYN.GOV The Turkish Cypriot authorities] {e1 opened} the Ledra Palace crossing without warning, and [m2:CYP.CVL thousands of Greek Cypriots] queued to see homes [m3=m2 they] had left in 1974, when [m4:TUR.MIL Turkish troops] {e2 invaded}.
e1 m1 > m2 RETREAT actual 2003-04-23/none mode=access ctx=territory
e2 m4 > m5 ASSAULT actual 1974-01-01/year ctx=military,territory
[m5:CYP.GOV Nicosia] was cautious.

### Washington Times 2011-01-08
[m1:USA.CRM A gunman] outside a Tucson supermarket {e1 shot} [m2:USA.LEG Representative Gabrielle Giffords] in the head and {e2 killed} [m3:USA.JUD a federal judge]; [m4:USA.COP the county sheriff] {e3 deplored} the vitriol of broadcasters.
e1 m1 > m2 ASSAULT actual 2011-01-08/none mode=targeted ctx=crime
e2 m1 > m3 ASSAULT actual 2011-01-08/none mode=firearms ctx=crime
e3 m4 > m5 ACCUSE actual 2011-01-08/none mode=disapprove ctx=rights_freedoms
[m5:USA.JRN Radio hosts] bristled.

### Times of Oman 2018-03-12 none
An appeal by [m1:OMN.BUS the date growers' cooperative] for shade nets raised half of what [m2:OMN.AGR farmers in Nizwa] need. The heat, which has punished seedlings since February, is blamed for the poor crop.

### SAPA 2008-05-19
{e1 Attacks} on [m1:ZWE.REF Zimbabwean] and [m2:MOZ.REF Mozambican migrants] by [m3:ZAF.CVL mobs in Alexandra and Diepsloot] have spread to the inner city; [m4:ZAF.REL Bishop Paul Verryn], who {e2 shelters} a thousand of them, {e3 chided} [m5:ZAF.GOV the government] for its slowness and [m6:ZAF.OPP the Democratic Alliance] {e4 wants} troops sent.
e1 m3 > m1,m2 ASSAULT actual 2008-05-19/none ctx=migration,religion_ethnicity
e2 m4 > m1,m2 AID actual 2008-05-19/none ctx=migration
e3 m4 > m5 ACCUSE actual 2008-05-19/none mode=disapprove ctx=migration
e4 m6 > m5 REQUEST requested 2008-05-19/none mode=assist ctx=migration
