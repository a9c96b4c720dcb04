### Daily Nation 2011-12-06 headline
[m1:KEN.MED Doctors] {e1 down} stethoscopes as [m2:KEN.GOV Treasury] {e2 snubs} pay plea
e1 m1 > m2 PROTEST actual 2011-12-06/none mode=strike ctx=health,economic
e2 m2 > m1 REJECT actual 2011-12-06/none mode=yield ctx=health,economic

### Straits Times 2008-05-09 headline
[m1:MMR.GOV Junta] {e1 impounds} aid flown in by [m2:WFP UN food agency], {e2 deports} [m3:QAT.MED Qatari rescuers]
e1 m1 > m2 COERCE actual 2008-05-09/none mode=seize ctx=disasters,human_security
e2 m1 > m3 COERCE actual 2008-05-09/none mode=deport ctx=disasters

### AFP 2015-08-12
[m1:COL.GOV Colombia's ombudsman] {e1 reproached} [m2:VEN.MIL the Venezuelan national guard] for marking with a D the houses it would {e2 demolish} in a shantytown near San Antonio del Tachira.
e1 m1 > m2 ACCUSE actual 2015-08-12/none mode=disapprove ctx=migration,human_rights
e2 m2 > m3 COERCE planned 2015-08-12/none mode=seize ctx=migration
[m3:COL.REF Families] waded home with their refrigerators.

### The Wire 2017-09-06
Protest meetings were {e1 held} in a dozen Indian cities over the {e2 slaying} of [m1:IND.JRN Gauri Lankesh], an editor who {e3 skewered} [m2:IND.REL the Hindu right] weekly, and [m3:IND.OPP Rahul Gandhi] {e4 pointed a finger at} [m4:IND.PTY the ruling party's] ideology.
e2 m5 > m1 ASSAULT actual 2017-09-05/day mode=targeted ctx=rights_freedoms
e3 m1 > m2 ACCUSE actual 2017-09-06/none mode=disapprove ctx=rights_freedoms
e4 m3 > m4 ACCUSE actual 2017-09-06/none mode=allege ctx=rights_freedoms
e1 m6 > m4 PROTEST actual 2017-09-06/none mode=demo ctx=rights_freedoms
[m5:UAF Helmeted riders] fired seven times. [m6:IND.CVL Marchers] held placards reading "I am Gauri".

### Reuters 2009-01-28 headline
[m1:MDG.OPP Mayor] {e1 threatens} rival cabinet; [m2:MDG.CVL crowd] {e2 loots} [m3:MDG.GOV president's] stores
e1 m1 > m3 THREATEN threatened 2009-01-28/none ctx=executive
e2 m2 > m3 PROTEST actual 2009-01-28/none mode=riot ctx=executive

### Fiji Times 2010-04-13
[m1:FJI.GOV The information secretary] said a draft decree, which {e1 would gag} [m2:FJI.JRN newspapers] in foreign hands, was open to comment for two and a half hours; [m3:PINA the Pacific news association] {e2 walked away from} the consultation.
e1 m1 > m2 COERCE planned 2010-04-13/none mode=censor ctx=rights_freedoms
e2 m3 > m1 REJECT actual 2010-04-13/none mode=meet ctx=rights_freedoms

### Reuters 2022-12-07 headline
[m1:PER.LEG Peru's Congress] {e1 ousts} [m2:PER.GOV Castillo] after [m4=m2 he] {e2 tries} to dissolve it; [m3:MEX.GOV Mexico] {e3 mulls} asylum
e1 m1 > m2 SANCTION actual 2022-12-07/none mode=expel ctx=executive,legislative
e2 m2 > m1 COERCE actual 2022-12-07/none mode=seize ctx=pro_autocracy,legislative
e3 m3 > m2 AID hypothetical 2022-12-07/none ctx=asylum

### Guardian 2003-03-21
[m1:GBR.EDU Schoolchildren] in their thousands {e1 played truant} to {e2 lie down} in Parliament Square, where [m2:GBR.COP the Metropolitan Police] {e3 plucked} [m3=m1 them] from the tarmac one by one.
e1 m1 > m4 PROTEST actual 2003-03-20/day mode=strike ctx=military
e2 m1 > m4 PROTEST actual 2003-03-20/day mode=obstruct ctx=military
e3 m2 > m3 COERCE actual 2003-03-20/day ctx=military
[m4:GBR.GOV Downing Street] declined to comment.

### El Pais 2017-09-20 headline
[m1:ESP.COP Civil Guard] {e1 raids} [m2:ESP.GOV Catalan ministries], {e2 takes} 14 into custody
e1 m1 > m2 COERCE actual 2017-09-20/none mode=seize ctx=territory,legal
e2 m1 > m2 COERCE actual 2017-09-20/none mode=arrest ctx=territory,legal

### AllAfrica 2015-01-20
{e1 Clashes} between [m1:COD.COP riot squads] and [m2:COD.EDU students of Unikin] over an electoral law have {e2 injured} dozens. [m3:COD.REL Cardinal Laurent Monsengwo] {e3 begged} [m4:COD.COP the police] to stop killing the people.
e1 m2 > m1 PROTEST actual 2015-01-20/none mode=riot ctx=election
e2 m1 > m2 ASSAULT actual 2015-01-20/none ctx=election,repression
e3 m3 > m4 REQUEST requested 2015-01-20/none mode=yield ctx=repression

### Times of Israel 2021-05-15 headline
[m1:ISR.MIL Jet] {e1 flattens} tower housing [m2:USA.JRN AP]; [m3:USA.GOV White House] {e2 cautions} [m4:ISR.GOV Israel] on safety of press
e1 m1 > m2 ASSAULT actual 2021-05-15/none mode=aerial ctx=military,rights_freedoms
e2 m3 > m4 REQUEST requested 2021-05-15/none mode=yield ctx=rights_freedoms

### Cape Times 2011-07-22 none
Strikes of a fin whale against the hull of a yacht off [m1:@ZAF Knysna] left two sailors shaken, the rescue institute said. The animal, perhaps defending her calf, retreated at dusk.

### BBC 2018-03-16
[m1:GBR.BUS Cambridge Analytica] has been {e1 suspended} by [m2:MNC Facebook], which {e2 charges} it with keeping data it had {e3 sworn} to erase; [m3:GBR.GOV the information commissioner] {e4 wants} a warrant to search its office.
e1 m2 > m1 SANCTION actual 2018-03-16/none mode=discontinue ctx=technology
e2 m2 > m1 ACCUSE actual 2018-03-16/none mode=allege ctx=technology
e4 m3 > m1 COERCE planned 2018-03-16/none mode=seize ctx=technology,legal
e3 m1 > m2 AGREE actual 2018-03-16/none ctx=technology

### Reuters 2013-12-17 headline
[m1:UKR.CVL Maidan crowd] {e1 jeers} as [m2:RUS.GOV Moscow] {e2 throws} [m3:UKR.GOV Yanukovich] $15 bln lifeline
e1 m1 > m3 PROTEST actual 2013-12-17/none mode=demo ctx=economic,pro_democracy
e2 m2 > m3 AID actual 2013-12-17/none ctx=economic

### ABC 2012-04-27
[m1:CHN.CVL Chen Guangcheng], a blind lawyer, climbed the wall of the farmhouse in which [m2:CHN.GOV county officials] had {e1 caged} [m6=m1 him] for nineteen months and {e2 was let in} by [m3:USA.GOV the American embassy]; [m4:CHN.COP police] {e3 caught} [m5:CHN.CVL the woman] who had driven the car.
e1 m2 > m1 COERCE actual 2012-04-27/none mode=arrest ctx=human_rights
e2 m3 > m1 AID actual 2012-04-27/none ctx=asylum,human_rights
e3 m4 > m5 COERCE actual 2012-04-27/none mode=arrest ctx=human_rights

### Prensa 2015-04-08 headline
[m1:GTM.JUD Judges] {e1 bar} [m2:GTM.PTY ex-president's daughter] from ballot; [m3:GTM.PTY party] {e2 defiant}
e1 m1 > m2 COERCE actual 2015-04-08/none mode=restrict ctx=election,legal
e2 m3 > m1 REJECT actual 2015-04-08/none mode=yield ctx=election

### Irrawaddy 2013-03-28
[m7=m6 The army] {e1 took charge} of four central townships after [m1:MMR.REL Buddhist mobs] {e2 razed} the Muslim quarter of Meiktila; [m2:UN Tomas Ojea Quintana], a UN envoy, {e3 alleges} that [m3:MMR.COP policemen] {e4 looked on}, which [m4:MMR.GOV the president's spokesman], on Facebook, {e5 disputed}.
e1 m6 > m1 COERCE actual 2013-03-22/day mode=martial-law ctx=religion_ethnicity
e2 m1 > m5 ASSAULT actual 2013-03-20/day mode=destroy ctx=religion_ethnicity
e3 m2 > m3 ACCUSE actual 2013-03-28/none mode=allege ctx=religion_ethnicity
e4 m3 > m5 AID denied 2013-03-20/day ctx=religion_ethnicity said=m2
e5 m4 > m2 REJECT actual 2013-03-28/none ctx=religion_ethnicity
[m5:MMR.REL Muslims] shelter in a stadium. [m6:MMR.MIL Soldiers] guard it.

### Reuters 2005-10-04 headline
[m1:EU Ministers] {e1 open} doors to [m2:TUR.GOV Ankara] after [m3:AUT.GOV Vienna] {e2 relents}
e1 m1 > m2 AGREE actual 2005-10-04/none ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2005-10-04/none ctx=diplomatic
