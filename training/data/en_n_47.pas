### Reuters 2008-03-05
[m1:VEN.MIL Venezuela] {e1 dispatched} the first of ten tank battalions to the state of Tachira, facing [m2:COL.GOV Colombia], [m3:VEN.GOV Defence Minister Gustavo Rangel] announced on Wednesday, as [m4:OAS ambassadors of the Organization of American States] conferred in [m5:@USA Washington].
e1 m1 > m2 MOBILIZE actual 2008-03-05/day mode=troops ctx=military said=m3

### Reuters 2008-03-09
[m1:VEN.GOV President Hugo Chavez] on Sunday {e1 recalled} the tanks that [m5=m1 he] had sent to the border with [m2:COL.GOV Colombia], two days after shaking hands with [m3:COL.GOV Alvaro Uribe] in [m4:@DOM Santo Domingo].
e1 m1 > m2 RETREAT actual 2008-03-09/day mode=withdraw ctx=military

### Reuters 2009-08-08
[m1:VEN.GOV President Hugo Chavez] said [m5=m1 he] would buy several battalions of Russian tanks in reply to a plan by [m2:COL.GOV Colombia] to lend seven bases to [m3:USA.MIL American troops], and {e1 cut} imports of cars from [m4=m2 the neighbour].
e1 m1 > m4 SANCTION actual 2009-08-08/none mode=discontinue ctx=economic

### Reuters 2009-11-08
[m1:VEN.GOV President Hugo Chavez] {e1 told} [m2:VEN.MIL his generals] on Sunday to get ready for war with [m3:COL.GOV Colombia], words that [m4:COL.GOV the government in Bogota] {e2 took} to [m5:OAS the Organization of American States] as a complaint.
e1 m1 > m3 THREATEN threatened 2009-11-08/day mode=violence ctx=military
e2 m4 > m1 ACCUSE actual 2009-11-08/none mode=disapprove ctx=military,diplomatic

### Reuters 2009-11-05
[m1:VEN.MIL Venezuela] has {e1 moved 15,000 guardsmen} to states along the frontier with [m2:COL.GOV Colombia] after two sergeants were shot at a checkpoint in [m3:@VEN Urena], [m4:VEN.GOV the vice president] said.
e1 m1 > m2 MOBILIZE actual 2009-11-05/none mode=troops ctx=military said=m4

### Reuters 2010-07-22
[m1:COL.GOV Colombia's ambassador, Luis Hoyos], {e1 charged} before [m2:OAS the Organization of American States] on Thursday that 1,500 guerrillas were camping in [m3:VEN.GOV Venezuela], which [m4:VEN.GOV President Hugo Chavez] {e2 denied} while receiving [m5:ARG.ELI the former footballer Diego Maradona].
e1 m1 > m3 ACCUSE actual 2010-07-22/day mode=allege ctx=terrorism
e2 m4 > m1 REJECT actual 2010-07-22/day ctx=terrorism

### Reuters 2010-07-22
[m1:VEN.GOV Venezuelan President Hugo Chavez] {e1 broke} all relations with [m2:COL.GOV Colombia] on Thursday and {e2 ordered a maximum alert} on the border, speaking at [m3:@VEN the Miraflores palace] beside [m4:ARG.ELI Diego Maradona].
e1 m1 > m2 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic
e2 m1 > m2 MOBILIZE actual 2010-07-22/day mode=troops ctx=military

### AFP 2014-09-03
[m1:LKA.REL A hardline monks' group, Bodu Bala Sena], {e1 called for a boycott} of meat shops run by [m2:LKA.BUS Muslim traders] in [m3:@LKA Aluthgama], three months after riots, and {e2 urged} [m4:LKA.GOV the authorities] to outlaw halal certificates.
e1 m1 > m2 ACCUSE actual 2014-09-03/none mode=disapprove ctx=religion_ethnicity
e2 m1 > m4 REQUEST requested 2014-09-03/none mode=change ctx=religion_ethnicity

### AFP 2014-06-15
[m1:LKA.CVL Buddhist mobs] {e1 set upon} [m2:LKA.CVL Muslims] with clubs and petrol bombs in [m3:@LKA Aluthgama] on Sunday, killing three, after a gathering of [m4:LKA.REL a hardline monks' group].
e1 m1 > m2 ASSAULT actual 2014-06-15/day mode=primitive ctx=religion_ethnicity

### AFP 2014-06-19
[m1:LKA.BUS Muslim shopkeepers] {e1 kept their shutters down} in [m2:@LKA Colombo] on Thursday in protest at the failure of [m3:LKA.COP police] to stop violence in the south, while [m4:LKA.GOV the president] was in [m5:@BOL Bolivia].
e1 m1 > m3 PROTEST actual 2014-06-19/day mode=strike ctx=religion_ethnicity

### AFP 2014-06-16
[m1:LKA.COP Sri Lankan police] {e1 clamped} a curfew on [m2:LKA.CVL residents of Aluthgama and Beruwala] for a second night on Monday, and [m3:LKA.MIL army trucks] {e2 drew up} at the crossroads.
e1 m1 > m2 COERCE actual 2014-06-16/day mode=curfew ctx=religion_ethnicity
e2 m3 > m2 MOBILIZE actual 2014-06-16/day mode=troops ctx=religion_ethnicity

### AFP 2014-06-20
[m1:LKA.GOV Sri Lanka's justice minister, Rauff Hakeem], {e1 blamed} [m2:LKA.COP the police] for letting mobs loose on [m3:LKA.CVL Muslim homes] in the south, and was asked by [m4:LKA.PTY fellow party members] in [m5:@LKA Kandy] whether [m6=m1 he] would quit.
e1 m1 > m2 ACCUSE actual 2014-06-20/none mode=disapprove ctx=religion_ethnicity

### AFP 2014-07-02
[m1:MMR.GOV The authorities in Mandalay] {e1 imposed} a night curfew on [m2:MMR.CVL the city's six townships] after [m3:MMR.CVL rioters] {e2 hacked} [m4:MMR.CVL a Muslim bicycle seller] to death, an officer at [m5:@MMR Chan Aye Tharzan] said.
e1 m1 > m2 COERCE actual 2014-07-02/none mode=curfew ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2014-07-02/none mode=primitive ctx=religion_ethnicity

### AFP 2014-07-10
[m1:MMR.JUD A court in Pakokku] {e1 jailed} [m2:MMR.JRN four reporters and the owner of the Unity journal] for ten years with hard labour on Thursday over a story about [m3:MMR.MIL an alleged weapons factory of the army].
e1 m1 > m2 SANCTION actual 2014-07-10/day mode=convict ctx=rights_freedoms,legal

### AFP 2014-07-12
[m1:MMR.JRN Some fifty journalists with tape over their mouths] {e1 stood} in silence before [m2:MMR.GOV President Thein Sein], who was visiting [m3:@MMR the Myanmar Peace Center in Yangon], over the jailing of five colleagues.
e1 m1 > m2 PROTEST actual 2014-07-12/none mode=demo ctx=rights_freedoms

### AFP 2014-07-14
[m1:MMR.COP Police in Yangon] have {e1 opened a case against} [m2:MMR.JRN fifty reporters] for holding an unauthorised protest during a visit of [m3:MMR.GOV the president], [m4:MMR.JRN the Myanmar Journalist Network] said.
e1 m1 > m2 ACCUSE actual 2014-07-14/none mode=investigate ctx=rights_freedoms said=m4
