### Reuters 2021-09-15
[m1:RUS.GOV Russia's communications regulator] {e1 fined} [m2:USA.BUS Google] 11 million roubles on Wednesday for failing to remove banned content. [m51=m1 The watchdog] has {e2 warned} that [m52=m2 the company] could be slowed down like [m3:USA.BUS Twitter], another American firm. [m53=m2 It] did not comment. Allies of [m4:RUS.OPP Alexei Navalny] had {e3 asked} [m54=m2 it] to keep [m55=m4 their] voting app in [m56=m2 its] store. Two of [m57=m2 its] Moscow employees were {e4 visited} by [m5:RUS.COP bailiffs] this week, a person close to [m58=m2 the company] said. [m6:RUS.GOV The Kremlin] {e5 praised} [m59=m1 the agency].
e1 m1 > m2 SANCTION actual 2021-09-15/day mode=convict ctx=legal,rights_freedoms
e2 m1 > m2 THREATEN threatened 2021-09-15/none mode=restrict ctx=rights_freedoms
e3 m4 > m2 REQUEST requested 2021-09-15/none mode=assist ctx=election
e4 m5 > m2 COERCE actual 2021-09-15/none mode=seize ctx=legal
e5 m6 > m1 SUPPORT actual 2021-09-15/none ctx=rights_freedoms

### Reuters 2016-02-11
[m1:UGA.OPP Kizza Besigye] was {e1 blocked} on Monday from walking through Kampala to a rally. [m2:UGA.COP Officers] {e2 sprayed} [m3:UGA.OPP his supporters] with gas; one of [m60=m3 them] died. A spokesman for [m61=m2 the force] said [m62=m1 the doctor] had ignored an agreed route. [m63=m1 He] {e3 rejected} that account. [m4:UGA.GOV Yoweri Museveni], who faces [m64=m1 his] former physician for the fourth time, told a crowd in Kaabong that nobody could {e4 win} against [m5:UGA.PTY the movement] and {e5 called} [m65=m1 him] an attention seeker. [m6:EU European observers] urged restraint.
e1 m2 > m1 COERCE actual 2016-02-08/day mode=restrict ctx=election
e2 m2 > m3 ASSAULT actual 2016-02-08/day mode=crowd-control ctx=election,repression
e3 m1 > m2 REJECT actual 2016-02-11/none ctx=election
e5 m4 > m1 ACCUSE actual 2016-02-11/none mode=disapprove ctx=election
e4 m1 > m5 CONCEDE denied 2016-02-11/none ctx=election

### AP 2013-05-29
[m1:TUR.GOV Istanbul's governor] on Wednesday {e1 turned down} a request from [m2:TUR.LAB the confederation of revolutionary unions] to march to Taksim. The square, [m66=m1 he] said, is a building site. [m67=m2 It] said [m68=m2 its] members would go anyway. In an earlier year [m3:TUR.COP police] had {e2 chased} [m69=m2 them] into a hospital. [m4:TUR.OPP The Republican People's Party] {e3 offered} to mediate; [m70=m1 Huseyin Avni Mutlu], who had {e4 met} [m5:TUR.OPP its provincial head] in the morning, saw no need. [m6:DEU.CVL A German parish], guests of the union, cancelled a visit.
e1 m1 > m2 REJECT actual 2013-05-29/day mode=yield ctx=rights_freedoms
e3 m4 > m1 AGREE planned 2013-05-29/none ctx=rights_freedoms
e4 m1 > m5 CONSULT actual 2013-05-29/day ctx=rights_freedoms
e2 m3 > m2 ASSAULT actual 2013-05-29/none mode=crowd-control ctx=repression bg

### Reuters 2019-03-11
[m71:DZA.GOV A ministry spokesman in Algiers] said [m1:DZA.GOV President Abdelaziz Bouteflika] was back from [m2:@CHE Geneva]. Within hours a letter {e1 withdrew} [m72=m1 his] bid for a fifth term and {e2 put off} the election. [m3:DZA.CVL Students] who had {e3 boycotted} lectures sang in front of the post office. [m4:DZA.OPP Ali Benflis], a former prime minister, {e4 called} the delay an extension of the fourth term by other means. [m5:FRA.GOV The French president], on a visit to [m6:@DJI Djibouti], {e5 welcomed} the decision; the transition, [m73=m5 he] said, should be of a reasonable length.
e1 m1 > m3 CONCEDE actual 2019-03-11/none ctx=election,pro_democracy
e2 m1 > m4 COERCE actual 2019-03-11/none mode=restrict ctx=election,pro_autocracy
e3 m3 > m1 PROTEST actual 2019-03-11/none mode=boycott ctx=pro_democracy
e4 m4 > m1 ACCUSE actual 2019-03-11/none mode=disapprove ctx=election
e5 m5 > m1 SUPPORT actual 2019-03-11/none ctx=election,diplomatic

### Reuters 2008-10-09
[m1:ISL.GOV Iceland] {e1 took control} of [m2:ISL.BUS Kaupthing], the last of the three big banks, on Thursday. [m8:GBR.GOV London] had {e2 used} an anti-terrorism law the day before to seize the assets of [m3:ISL.BUS another], Landsbanki. "<<q1 [m74=m1 We] were told that [m75=m1 we] are not terrorists, but the form says otherwise>>," [m4:ISL.GOV Geir Haarde] said after a call with [m5:GBR.GOV Alistair Darling]. [m76=m5 The chancellor] {e3 accused} [m77=m1 Reykjavik] of not meaning to honour [m78=m1 its] obligations. [m6:RUS.GOV Moscow] {e4 may lend} four billion euros; [m7:NOR.GOV Oslo], approached first, had {e5 shrugged}.
e1 m1 > m2 COERCE actual 2008-10-09/day mode=seize ctx=economic
e2 m8 > m3 COERCE actual 2008-10-08/day mode=seize ctx=economic
e3 m5 > m1 ACCUSE actual 2008-10-09/none mode=allege ctx=economic
e4 m6 > m1 AID hypothetical 2008-10-09/none ctx=economic
e5 m7 > m1 REJECT actual 2008-10-09/none mode=assist ctx=economic
q1 m4 direct cue=said

### Daily Observer 2014-08-20
In West Point, a slum on a spit of sand, [m1:LBR.MIL soldiers] {e1 unrolled} barbed wire at dawn on Wednesday. [m2:LBR.CVL Residents] had {e2 emptied} an Ebola centre there on Saturday and carried off the mattresses. [m3:LBR.GOV The district commissioner] came to fetch [m79=m3 her] family; the crowd {e3 surrounded} [m80=m3 her] house and [m81=m1 troops] {e4 fired}, hitting [m4:LBR.CVL a boy of fifteen] in both legs. [m5:LBR.GOV President Ellen Johnson Sirleaf] {e5 ordered} a night curfew. [m6:WHO The UN health body] {e6 advises} against such cordons. [m7:MSF Doctors Without Borders] {e7 is building} a ward.
e1 m1 > m2 COERCE actual 2014-08-20/day mode=restrict ctx=health
e2 m2 > m8 PROTEST actual 2014-08-16/day mode=riot ctx=health
e3 m2 > m3 PROTEST actual 2014-08-20/day mode=obstruct ctx=health
e4 m1 > m4 ASSAULT actual 2014-08-20/day mode=firearms ctx=health,repression
e5 m5 > m2 COERCE actual 2014-08-20/none mode=curfew ctx=health
e6 m6 > m5 REQUEST requested 2014-08-20/none mode=change ctx=health
e7 m7 > m2 AID actual 2014-08-20/none ctx=health
[m8:LBR.GOV The health ministry] says seventeen patients fled.

### Reuters 2022-03-17
[m1:AUS.BUS Rio Tinto] has {e1 apologised} again, this time on the ground at Juukan Gorge, to [m2:AUS.CVL the Puutu Kunti Kurrama and Pinikura people], whose caves [m82=m1 it] {e2 blew up} in 2020. [m83=m2 Their] chairman {e3 accepted}. "<<q1 [m84=m2 We] do not forgive the hole, [m85=m2 we] forgive the hand>>," [m86=m2 he] said. [m3:AUS.LEG A committee of the Senate] had {e4 recommended} a federal law; [m4:AUS.GOV Canberra] has neither {e5 adopted} nor refused it. [m87=m1 The miner] lost three executives over the matter, one of [m88=m1 them] to [m5:@USA a rival in Phoenix].
e1 m1 > m2 CONCEDE actual 2022-03-17/none ctx=environment,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2020-01-01/year mode=destroy ctx=natural_resource,religion_ethnicity
e3 m2 > m1 CONCEDE actual 2022-03-17/none ctx=religion_ethnicity
e4 m3 > m4 REQUEST requested 2022-03-17/none mode=change ctx=legislative
e5 m4 > m3 AGREE denied 2022-03-17/none ctx=legislative
q1 m2 direct cue=said

### Reuters 2012-02-06 none
[m1:NLD.CVL The ice master of Dokkum] drilled at six on Monday and shook [m89=m1 his] head. Twelve centimetres; the Eleven Cities race needs fifteen. [m2:NLD.GOV The minister of transport] has lent [m90=m1 him] a heron-scarer, whatever that may be. From [m3:@CAN Ottawa] came an offer of skates. [m91=m1 He] thanked everyone, and told [m4:NLD.JRN forty journalists] to go home.

### El Periódico 2018-08-31
Jeeps with mounted guns, a gift of [m1:USA.GOV the Americans] for hunting drug runners, {e1 drove} past the offices of [m2:CICIG the UN commission] in Guatemala City on Friday. Inside the palace [m3:GTM.GOV Jimmy Morales], flanked by sixty [m4:GTM.MIL officers], announced that [m92=m3 he] {e2 would not renew} [m93=m2 its] mandate. [m94=m2 It] is {e3 investigating} [m95=m3 his] campaign money. Some days later [m96=m2 its] chief, [m5:COL.JUD Iván Velásquez], was {e4 barred} from returning from [m6:@USA Washington]. "<<q1 A danger to public order>>," [m7:GTM.GOV the foreign minister] {e5 called} [m97=m5 him]. [m8:GTM.JUD The constitutional court] {e6 told} [m98=m3 the government] to let [m99=m5 him] in.
e1 m4 > m2 MOBILIZE actual 2018-08-31/day mode=weapons ctx=corruption
e2 m3 > m2 SANCTION actual 2018-08-31/day mode=discontinue ctx=corruption
e3 m2 > m3 ACCUSE actual 2018-08-31/none mode=investigate ctx=corruption
e4 m3 > m5 REJECT actual 2018-08-31/none ctx=corruption
e5 m7 > m5 ACCUSE actual 2018-08-31/none mode=disapprove ctx=corruption
e6 m8 > m3 REQUEST requested 2018-08-31/none mode=yield ctx=legal
q1 m7 direct cue=called

### Reuters 2019-05-21
[m1:IND.PTY Mamata Banerjee's Trinamool Congress] {e1 lodged} a complaint on Tuesday with [m2:IND.GOV the election commission] against [m3:IND.PTY the BJP]. [m100=m3 Its] workers, [m101=m1 the party] says, {e2 knocked} the head off a bust of a reformer during a procession in Kolkata. [m102=m3 The rival] {e3 denies} it and {e4 blames} students of [m103=m1 hers]. [m104=m2 The panel] {e5 cut} the campaign short by a day. [m4:IND.CVL A bronze caster in Kumartuli] has been {e6 asked} for two new heads, one by each.
e1 m1 > m3 ACCUSE actual 2019-05-21/day mode=allege ctx=election
e2 m3 > m1 ASSAULT actual 2019-05-21/none mode=destroy ctx=election said=m1
e3 m3 > m1 REJECT actual 2019-05-21/none ctx=election
e4 m3 > m1 ACCUSE actual 2019-05-21/none mode=allege ctx=election
e5 m2 > m1,m3 COERCE actual 2019-05-21/none mode=restrict ctx=election
e6 m1,m3 > m4 REQUEST requested 2019-05-21/none mode=assist ctx=election

### The Independent Uganda 2010-09-08
[m1:UGA.GOV The king's prime minister] says Buganda is waiting. A year ago [m2:UGA.COP police] {e1 barred} [m105=m1 him] from Kayunga, where [m3:UGA.REL the kabaka] was to speak, and twenty-seven [m4:UGA.CVL rioters] and passers-by were {e2 shot}. [m5:UGA.JRN CBS], the kingdom's radio, was {e3 switched off}. It is {e4 still silent}: [m6:UGA.GOV the broadcasting council] wants an apology. "<<q1 For what? For being shot at>>?" asked [m106=m1 Walusimbi]. [m7:UGA.GOV The president], who will want votes, {e5 has sent} [m107=m3 the monarch] [m108=m7 his] brother.
e1 m2 > m1 COERCE actual 2009-09-01/month mode=restrict ctx=religion_ethnicity
e2 m2 > m4 ASSAULT actual 2009-09-01/month mode=firearms ctx=repression
e3 m6 > m5 COERCE actual 2009-09-01/month mode=censor ctx=rights_freedoms
e5 m7 > m3 CONSULT actual 2010-09-08/none ctx=election
e4 m6 > m5 COERCE actual 2010-09-08/none mode=censor ctx=rights_freedoms
q1 m1 direct cue=asked

### Reuters 2014-08-18
Missouri's governor, [m1:USA.GOV Jay Nixon], {e1 called in} the National Guard early on Monday. Hours before, [m2:USA.COP county officers] in Ferguson had {e2 fired} smoke at [m3:USA.CVL marchers], saying that some had {e3 thrown} bottles at [m109=m2 them]. [m4:USA.COP Captain Ronald Johnson], sent to calm things, told a church [m110=m4 he] was {e4 sorry}. [m5:USA.CVL The mother of Michael Brown], the teenager killed there, {e5 wants} [m6:USA.COP the man who shot him] charged. [m7:USA.JUD Eric Holder] {e6 ordered} a third autopsy. [m8:AMNESTY Amnesty] {e7 sent} observers, [m111=m8 its] first inside the country.
e1 m1 > m3 MOBILIZE actual 2014-08-18/day mode=troops ctx=repression,religion_ethnicity
e2 m2 > m3 ASSAULT actual 2014-08-17/day mode=crowd-control ctx=repression
e3 m3 > m2 PROTEST actual 2014-08-17/day mode=riot ctx=repression
e4 m4 > m3 CONCEDE actual 2014-08-18/none ctx=religion_ethnicity
e5 m5 > m6 REQUEST requested 2014-08-18/none mode=change ctx=legal
e6 m7 > m6 ACCUSE actual 2014-08-18/none mode=investigate ctx=legal
e7 m8 > m3 AID actual 2014-08-18/none ctx=human_rights

### L'Express de Madagascar 2018-04-23
[m1:MDG.OPP Seventy-three deputies] had only come to the Place du 13 Mai to report to [m2:MDG.CVL their voters]. [m3:MDG.COP Gendarmes] {e1 threw} grenades, two people died, and within the hour [m112=m1 they] were {e2 asking} [m4:MDG.GOV Hery Rajaonarimampianina] to resign. [m113=m4 The president] {e3 spoke} of a coup. [m5:MDG.MIL The defence minister], a general, gave [m6:MDG.PTY the politicians] until the month's end to {e4 agree} or [m114=m5 he] would step in. [m7:SADC The southern community] {e5 sends} [m8:MOZ.ELI Joaquim Chissano]. [m9:MDG.JUD The high constitutional court] {e6 could order} a cabinet of consensus.
e1 m3 > m2 ASSAULT actual 2018-04-23/none mode=crowd-control ctx=repression,election
e2 m1 > m4 REQUEST requested 2018-04-23/none mode=change ctx=executive
e3 m4 > m1 ACCUSE actual 2018-04-23/none mode=allege ctx=executive
e4 m5 > m6 THREATEN threatened 2018-04-23/none ctx=military
e5 m7 > m4 AGREE planned 2018-04-23/none ctx=diplomatic
e6 m9 > m4 REQUEST hypothetical 2018-04-23/none mode=change ctx=legal

### AP 2020-06-22
[m2:MWI.MIL The army chief, General Vincent Nundwe], was {e1 replaced} in March. No reason was given. [m115=m2 He] had {e2 protected} marchers from [m3:MWI.COP the police]; [m116=m3 they] had {e3 been investigated} for rape at Msundwe. On Monday, the eve of the new vote, [m4:MWI.OPP Lazarus Chakwera] {e4 prayed} with soldiers' wives in Lilongwe. [m5:MWI.GOV Peter Mutharika], [m117=m4 his] rival, told [m6:MWI.JRN state radio] that [m7:MWI.JUD the judges] had {e5 staged} a coup without guns. [m8:COMMONWEALTH The Commonwealth's] observers stay away, for the virus.
e1 m5 > m2 SANCTION actual 2020-03-01/month mode=expel ctx=military
e2 m2 > m9 AID actual 2020-06-22/none ctx=repression
e3 m10 > m3 ACCUSE actual 2020-06-22/none mode=investigate ctx=gender,repression
e5 m5 > m7 ACCUSE actual 2020-06-22/none mode=allege ctx=legal,election
e4 m4 > m9 CONSULT actual 2020-06-22/day ctx=religion_ethnicity
[m9:MWI.CVL The marchers], teachers and sugar cutters, had a whistle for each tune. [m10:MWI.SOC The human rights commission] has no power to charge.

### Reuters 2017-10-28
[m1:ISL.PTY The Bright Future party] {e1 left} [m2:ISL.GOV the Reykjavik coalition] at one in the morning over a letter. The father of [m118=m2 the premier], Bjarni Benediktsson, had {e2 vouched} for [m3:ISL.CRM a convicted molester] who wanted [m119=m3 his] good name back. [m4:ISL.GOV The justice minister] told [m120=m2 him] in July and nobody else. On Saturday [m5:ISL.CVL Icelanders] voted: the party is out, [m121=m2 he] {e3 may need} [m6:ISL.OPP the Left-Greens]. [m122=m6 Their] leader, [m7:ISL.OPP Katrín Jakobsdóttir], {e4 would rather} not say. [m8:ISL.CVL The victims] had {e5 hung} dolls on the railings of parliament.
e1 m1 > m2 SANCTION actual 2017-10-28/none mode=withdraw ctx=political_institutions,executive
e2 m9 > m3 SUPPORT actual 2017-10-28/none ctx=legal
e3 m2 > m6 REQUEST hypothetical 2017-10-28/none mode=assist ctx=legislative
e4 m7 > m2 REJECT actual 2017-10-28/none ctx=election
e5 m8 > m2 PROTEST actual 2017-10-28/none mode=demo ctx=gender,legal
[m9:ISL.CVL The father], an investor, has made no statement.

### AP 2004-03-04 none
[m1:HND.CVL The umpire] who walked home from San Pedro Sula after the final told [m123=m1 his] wife the truth about the last out. [m124=m1 He] had blinked. [m2:HND.BUS The cement company], owner of the losing nine, sent flowers; [m3:NIC.CVL its pitcher, a Nicaraguan], sent a white cane. [m125=m1 He] keeps both in the hall.

### Reuters 2013-06-13
At eleven at night [m1:GRC.COP riot police] {e1 climbed} Mount Hymettus and pulled a plug. [m2:GRC.JRN ERT], the state broadcaster for seventy-five years, was {e2 shut} by [m3:GRC.GOV the government of Antonis Samaras] with five hours' notice. [m4:GRC.LAB Its 2,700 staff] {e3 barricaded} themselves in the studios and go on, over the internet. [m5:GRC.PTY Two of the three coalition parties] {e4 oppose} the step; without [m126=m5 them] [m127=m3 the prime minister] has no majority. [m6:EBU The Geneva-based union of broadcasters], whose head {e5 flew in}, {e6 is lending} [m128=m4 them] a satellite. [m129=m3 He] called it a den of waste.
e1 m1 > m2 COERCE actual 2013-06-11/day mode=seize ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2013-06-11/day mode=censor ctx=rights_freedoms,economic
e3 m4 > m3 PROTEST actual 2013-06-13/none mode=obstruct ctx=rights_freedoms
e4 m5 > m3 REJECT actual 2013-06-13/none mode=change ctx=executive
e5 m6 > m4 CONSULT actual 2013-06-13/none mode=visit ctx=rights_freedoms
e6 m6 > m4 AID actual 2013-06-13/none ctx=rights_freedoms

### Reuters 2021-04-27
[m1:SOM.MIL Soldiers from the president's home region] and [m2:SOM.MIL others from the leader of the opposition's] {e1 shot} at each other in Mogadishu on Sunday night because [m3:SOM.LEG the lower house] had {e2 given} [m4:SOM.GOV Mohamed Abdullahi Mohamed] two more years. [m5:SOM.GOV The prime minister], Mohamed Hussein Roble, {e3 told} both to go back to barracks and on Tuesday {e4 came out} against the extension; so did [m6:SOM.GOV two federal states] that had been for it. [m130=m4 Farmaajo], as [m131=m4 he] is known, {e5 asked} [m132=m3 parliament] at one in the morning to {e6 undo} it.
e1 m2 > m1 ASSAULT actual 2021-04-25/day mode=firearms ctx=military
e2 m3 > m4 SUPPORT actual 2021-04-27/none ctx=legislative,pro_autocracy
e3 m5 > m1,m2 REQUEST requested 2021-04-27/none mode=yield ctx=military
e4 m5 > m4 REJECT actual 2021-04-27/day ctx=election
e5 m4 > m3 REQUEST requested 2021-04-27/none mode=change ctx=legislative,election
e6 m3 > m4 CONCEDE hypothetical 2021-04-27/none ctx=legislative,election

### The Hindu 2022-06-16
Coaches {e1 burned} at Chhapra, Danapur and Secunderabad. [m1:IND.CVL Young men] who have trained for years to be soldiers were told on Tuesday by [m2:IND.GOV the defence minister] that from now on three in four will be let go after four years; [m133=m1 they] went for the railways. [m3:IND.COP Railway police] {e3 fired}, killing one. [m4:IND.PTY Nitish Kumar's party], an ally of [m5:IND.PTY the BJP], {e4 wants} a rethink; a deputy chief minister of [m134=m5 the latter], Renu Devi, had [m135=m5 her] house {e5 stoned}. [m6:IND.MIL The army vice-chief] {e6 raised} the age limit, once.
e1 m1 > m2 PROTEST actual 2022-06-16/none mode=riot ctx=military,economic
e3 m3 > m1 ASSAULT actual 2022-06-16/none mode=firearms ctx=repression
e4 m4 > m2 REQUEST requested 2022-06-16/none mode=change ctx=military
e5 m1 > m5 PROTEST actual 2022-06-16/none mode=riot ctx=military
e6 m6 > m1 CONCEDE actual 2022-06-16/none ctx=military
