### AP 2005-08-14 article
= [m1:LKA.GOV Sri Lanka] hunts sniper as [m34:SLMM truce monitors] seek to {e1 save} cease-fire
~byline By DILIP GANGULY
~date_line Sunday, August 14, 2005; 9:12 AM
[m2:@LKA COLOMBO, Sri Lanka] ([m3:#AP AP]) -- [m35:LKA.MIL Troops] with sniffer dogs {e2 combed} one of the capital's leafiest streets Sunday for the gunmen who {e3 shot} [m4:LKA.GOV Foreign Minister Lakshman Kadirgamar] as [m40=m4 he] climbed out of [m41=m4 his] pool.
[m5=m1 The government] {e4 blamed} [m6:LTTE.REB the Tamil Tigers]. [m7:LKA.GOV President Chandrika Kumaratunga] {e5 put the island under emergency rule} before dawn, allowing [m8:LKA.COP police] to hold people without charge.
[m36=m6 The guerrillas] {e6 rejected} the accusation. "<<q1 Look inside [m9=m5 your] own house>>," said [m10:LTTE.REB S.P. Thamilselvan], who leads [m11:LTTE.REB the Tigers' political wing], in a statement issued from [m12:@LKA Kilinochchi], a town [m13=m6 they] hold along with much of [m38:@LKA the north].
[m14=m4 Kadirgamar], 73, was himself a Tamil. An Oxford-trained lawyer, [m42=m4 he] had {e7 persuaded} [m15:USA.GOV Washington] and [m16:GBR.GOV London] to outlaw [m43=m6 the rebels].
[m17:NOR.GOV Norway], which {e8 brokered} the 2002 truce, said its deputy foreign minister, [m18:NOR.GOV Vidar Helgesen], {e9 would stop} in Colombo for the funeral on Monday and hoped to go on to rebel territory. "<<q2 [m19:LKA.GOV All] must hold back>>," [m44=m18 he] pleaded.
Whether [m45=m6 the rebels] will {e10 receive} [m37=m18 him] is uncertain. [m20=m6 They] have lately {e11 complained} that [m21:LKA.MIL the army] shelters a breakaway faction led by [m22:TMVP.REB Col. Karuna], who once commanded the east.
[m23:LKA.PTY The Marxist People's Liberation Front], which {e12 quit} [m24=m5 the governing coalition] in June over a plan to share tsunami relief, {e13 called} for [m46=m17 the Norwegians] to be sent home.
"<<q3 The peace facilitator is the undertaker>>," [m25=m23 its] propaganda secretary, [m26:LKA.PTY Wimal Weerawansa], told a rally.
[m27:LKA.OPP Opposition leader Ranil Wickremesinghe], who signed the truce as prime minister, {e14 offered} [m28=m7 the president] "<<q4 every support>>." [m39=m27 He] heads [m29:LKA.OPP the United National Party].
[m30:IND.GOV India], whose former leader [m31:IND.GOV Rajiv Gandhi] was {e15 killed} by a Tiger bomber in 1991, {e16 sent} [m32:IND.GOV External Affairs Minister Natwar Singh] to the funeral. [m33:USA.GOV U.S. Secretary of State Condoleezza Rice] {e17 condemned} "<<q5 a senseless murder>>."
The war has killed 65,000 people since 1983.
e1 m34 > m1,m6 CONSULT actual 2005-08-14/none mode=third-party ctx=military
e2 m35 > m6 MOBILIZE actual 2005-08-14/day mode=troops ctx=terrorism
e3 m6 > m4 ASSAULT denied 2005-08-12/day mode=firearms ctx=terrorism
e4 m5 > m6 ACCUSE actual 2005-08-14/none mode=allege ctx=terrorism
e5 m7 > m1 COERCE actual 2005-08-13/day mode=martial-law ctx=terrorism
e6 m36 > m5 REJECT actual 2005-08-14/none ctx=terrorism
e7 m4 > m15,m16 CONSULT actual 2005-08-14/none ctx=terrorism,diplomatic bg
e8 m17 > m1,m6 CONSULT actual 2002-01-01/year mode=third-party ctx=military bg
e9 m18 > m1 CONSULT planned 2005-08-15/day mode=visit ctx=diplomatic
e10 m6 > m37 CONSULT hypothetical 2005-08-14/none ctx=diplomatic
e11 m20 > m21 ACCUSE actual 2005-08-14/none mode=allege ctx=military
e12 m23 > m24 SANCTION actual 2005-06-01/month mode=discontinue ctx=executive,disasters bg
e13 m23 > m5 REQUEST requested 2005-08-14/none mode=change ctx=diplomatic
e14 m27 > m28 AGREE actual 2005-08-14/none ctx=executive
e15 m6 > m31 ASSAULT actual 1991-01-01/year mode=suicide-attack ctx=terrorism bg
e16 m30 > m1 CONSULT actual 2005-08-14/none mode=visit ctx=diplomatic
e17 m33 > m6 ACCUSE actual 2005-08-14/none mode=disapprove ctx=terrorism
q1 m10 direct cue=said
q2 m18 direct cue=pleaded
q3 m26 direct cue=told
q4 m27 mixed cue=offered
q5 m33 mixed cue=condemned
rel m10 leads m11
rel m11 part_of m6
rel m6 controls m38
rel m39 leads m29

### The Guardian 2012-08-20 article
= [m29=m4 South American ministers] {e1 rally round} [m1:ECU.GOV Ecuador] in embassy standoff with [m2:GBR.GOV UK]
~byline Jonathan Ward in Guayaquil and Esther Fell
~date_line Monday 20 August 2012 13.02 BST
~page_control Jump to comments (211)
It took [m30=m4 the foreign ministers of 12 countries] barely four hours in a Guayaquil hotel on Sunday to {e2 close ranks behind} [m3:ECU.GOV Quito]. Their statement speaks of "<<q1 solidarity and support>>" in the face of what it calls {e3 a threat} to the inviolability of an embassy.
The threat, as [m4:UNASUR the Union of South American Nations] sees it, was contained in a letter of last Wednesday. In it [m5:GBR.GOV British diplomats] {e4 mentioned} a 1987 law under which the police might enter the Knightsbridge flat to {e5 seize} [m6:AUS.JRN Julian Assange].
"<<q2 [m7=m2 The United Kingdom] has made an error it will find hard to explain>>," said [m8:ECU.GOV Ricardo Patiño], Ecuador's foreign minister, who on Thursday had announced that {e6 asylum} would be granted to the founder of [m9:WIKILEAKS.JRN WikiLeaks].
[m10:GBR.GOV William Hague] {e7 denied} there was any threat to storm anything. But [m11=m10 the foreign secretary] {e8 would not give} the Australian safe passage either: a court had {e9 ordered} his extradition to [m12:SWE.GOV Sweden].
[m13=m6 Assange], who leads [m14=m9 the organisation] from a room with a sunlamp, appeared on the balcony on Sunday afternoon. [m31=m13 He] {e10 thanked} [m15:ECU.GOV President Rafael Correa] and {e11 urged} [m16:USA.GOV Barack Obama] to "<<q3 do the right thing>>" and end what [m33=m13 he] called a witch-hunt.
[m17:GBR.COP About 50 police officers] were {e12 posted} around the red-brick building. [m32:GBR.CVL Two supporters] were {e13 led away}.
The Swedes have been stung, too. [m18:SWE.GOV Carl Bildt], foreign minister, {e14 summoned} [m34:ECU.GOV Ecuador's envoy] on Thursday to hear that <<q4 accusations against his country's courts were unacceptable>>.
[m19:OAS The Organisation of American States] will hold a {e15 meeting} on Friday over the opposition of [m20:USA.GOV the US], [m21:CAN.GOV Canada] and [m22:TTO.GOV Trinidad and Tobago]. Its secretary general, [m23:OAS José Miguel Insulza], {e16 defended} the need for it.
At home not everyone claps. [m24:ECU.JRN El Universo], a daily whose owners were {e17 sentenced} to prison last year for insulting Correa, ran a cartoon of the president holding a microphone to WikiLeaks and a gag to everyone else.
[m25:ECU.OPP Alberto Acosta], a former ally now running against him for [m26:ECU.OPP a coalition of leftist groups], nevertheless called the asylum "<<q5 {e18 correct}>>".
Ecuador is a member of [m27:ALBA Alba], the bloc founded by [m28:VEN.GOV Hugo Chávez].
e1 m29 > m1 SUPPORT actual 2012-08-19/day ctx=diplomatic,asylum again
e2 m30 > m3 SUPPORT actual 2012-08-19/day ctx=diplomatic,asylum
e3 m5 > m3 THREATEN threatened 2012-08-15/day mode=violence ctx=diplomatic again
e4 m5 > m3 THREATEN threatened 2012-08-15/day mode=violence ctx=diplomatic
e5 m5 > m6 COERCE hypothetical 2012-08-15/day mode=arrest ctx=diplomatic,legal
e6 m8 > m6 AID planned 2012-08-16/day ctx=asylum
e7 m10 > m4 REJECT actual 2012-08-20/none ctx=diplomatic
e8 m11 > m6 REJECT actual 2012-08-20/none ctx=legal,asylum
e9 m2 > m6 SANCTION actual 2012-08-20/none ctx=legal bg
e10 m31 > m15 SUPPORT actual 2012-08-19/day ctx=asylum
e11 m31 > m16 REQUEST requested 2012-08-19/day mode=change ctx=legal,rights_freedoms
e12 m17 > m13 MOBILIZE actual 2012-08-19/day mode=police ctx=legal
e13 m17 > m32 COERCE actual 2012-08-19/day mode=arrest ctx=rights_freedoms
e14 m18 > m34 ACCUSE actual 2012-08-16/day mode=disapprove ctx=diplomatic,legal
e15 m19 > m19 CONSULT planned 2012-08-24/day mode=multilateral ctx=diplomatic
e16 m23 > m20,m21,m22 REJECT actual 2012-08-20/none ctx=diplomatic
e17 m1 > m24 SANCTION actual 2011-01-01/year mode=convict ctx=rights_freedoms,legal bg
e18 m25 > m15 SUPPORT actual 2012-08-20/none ctx=asylum
q1 m30 mixed cue=speaks
q2 m8 direct cue=said
q3 m31 mixed cue=urged
q4 m18 indirect cue=hear
q5 m25 mixed cue=called
rel m13 leads m14
rel m23 leads m19
rel m1 member_of m27

### TASS 2018-09-14 article
= [m1:RUS.REL Russian Orthodox Church] {e1 drops} [m2:ECUMPAT.REL Constantinople Patriarch] from prayers over [m3:@UKR Ukraine]
~date_line 14 SEP 2018, 19:44
[m4:@RUS MOSCOW], September 14. /[m5:#TASS TASS]/. [m6:RUS.REL The Holy Synod of the Russian Orthodox Church] has decided to {e2 suspend} the mention of [m7:ECUMPAT.REL Patriarch Bartholomew of Constantinople] in services and the participation of its clergy in all bodies [m37=m7 he] chairs, [m8:RUS.REL Metropolitan Hilarion of Volokolamsk] told reporters on Friday.
"<<q1 This is not a complete break of communion. It is, so to speak, a {e3 warning} to [m9=m7 our brother] on the Bosporus>>," said [m10=m8 Hilarion], who heads [m11:RUS.REL the Moscow Patriarchate's Department for External Church Relations].
The reaction followed the {e4 arrival} in [m12:@UKR Kiev] a week earlier of [m13:ECUMPAT.REL two exarchs], bishops from [m14:@USA the United States] and [m15:@CAN Canada], who are to prepare autocephaly for the Ukrainian faithful.
[m16:UKR.GOV President Pyotr Poroshenko] {e5 received} [m17=m13 the envoys] on Tuesday. [m33=m16 He] {e6 had asked} [m34=m7 Bartholomew] for the document, known as a tomos, in April, with the support of [m18:UKR.LEG the Verkhovna Rada].
[m19:UKR.REL The Ukrainian Orthodox Church], a self-governed part of [m20=m1 the Moscow Patriarchate], {e7 declined} to meet [m35=m13 them]. [m21:UKR.REL Metropolitan Onufry], who leads [m22=m19 it], considers the matter "<<q2 interference by foreigners in the garden of a neighbor>>."
[m36:UKR.REL Two other bodies] that no canonical church recognizes have {e8 welcomed} the step. [m23:UKR.REL Filaret], head of [m24:UKR.REL the Kiev Patriarchate], {e9 was excommunicated} by [m38=m1 Moscow] in 1997.
[m25:SRB.REL The Serbian Orthodox Church] in a letter {e10 took the side} of [m39=m1 Moscow]. [m26:GEO.REL The Georgian Patriarchate] said [m42=m26 it] would reply later.
Kremlin Spokesman [m27:RUS.GOV Dmitry Peskov] noted that <<q3 the state did not meddle in church affairs>>. [m40=m27 He] added, though, that [m41:RUS.GOV Moscow] {e11 hoped} for unity of the Orthodox world.
In Istanbul, [m28=m7 the Patriarch] earlier this month {e12 told} [m29:ECUMPAT.REL a council of bishops] that [m30=m1 Russia] "<<q4 seeks to solve what it created itself>>."
In Zaporozhye on Thursday, [m31:UKR.CVL unknown young men] {e13 broke the windows} of a parish of the canonical church. [m32:UKR.COP Police] have {e14 opened a case}.
e1 m1 > m2 SANCTION actual 2018-09-14/day mode=discontinue ctx=religion_ethnicity again
e2 m6 > m7 SANCTION actual 2018-09-14/day mode=discontinue ctx=religion_ethnicity
e3 m10 > m9 THREATEN threatened 2018-09-14/day mode=relations ctx=religion_ethnicity
e4 m13 > m16 CONSULT actual 2018-09-07/day mode=visit ctx=religion_ethnicity
e5 m16 > m17 CONSULT actual 2018-09-11/day mode=visit ctx=religion_ethnicity
e6 m33 > m34 REQUEST requested 2018-04-01/month mode=change ctx=religion_ethnicity
e7 m19 > m35 REJECT actual 2018-09-14/none mode=meet ctx=religion_ethnicity
e8 m36 > m2 SUPPORT actual 2018-09-14/none ctx=religion_ethnicity
e9 m1 > m23 SANCTION actual 1997-01-01/year mode=expel ctx=religion_ethnicity bg
e10 m25 > m1 SUPPORT actual 2018-09-14/none ctx=religion_ethnicity
e11 m27 > m2 REQUEST requested 2018-09-14/none mode=yield ctx=religion_ethnicity
e12 m28 > m30 ACCUSE actual 2018-09-01/none mode=disapprove ctx=religion_ethnicity
e13 m31 > m19 PROTEST actual 2018-09-13/day mode=vandalize ctx=religion_ethnicity
e14 m32 > m31 ACCUSE actual 2018-09-14/none mode=investigate ctx=legal
q1 m10 direct cue=said
q2 m21 mixed cue=considers
q3 m27 indirect cue=noted
q4 m28 mixed cue=told
rel m10 leads m11
rel m19 part_of m20
rel m21 leads m22
rel m23 leads m24

### Reuters 2026-03-11 article
= [m1:MDG.MIL Madagascar's colonel] {e1 sacks} cabinet, [m29:MDG.EDU students] {e2 back} on the square
~byline By Lovasoa Rabary
~date_line March 11, 2026 7:40 PM GMT+3
~page_control Item 1 of 2
[m34:@MDG ANTANANARIVO], March 11 ([m35:#Reuters Reuters]) - [m2:MDG.MIL Colonel Michael Randrianirina], who took over [m3:MDG.GOV Madagascar] after [m4:MDG.MIL his CAPSAT unit] {e3 sided} with [m30:MDG.CVL young protesters] last October, {e4 dismissed} [m5:MDG.GOV the prime minister and all 29 ministers] on Wednesday without giving a reason.
The decree was read on television at noon. By four, [m31=m29 several hundred students] had {e5 filled} the Place du 13 Mai with the skull-and-straw-hat flag of [m36=m29 their] movement.
"<<q1 [m37=m29 We] did not die for a reshuffle>>," said [m6:MDG.EDU Tolotra Rakoto], 22. "<<q2 [m7=m2 He] {e6 promised} water and light in sixty days. Count the days>>."
[m8:MDG.COP Gendarmes] watched from trucks. [m9=m8 They] {e7 made no attempt} to disperse the crowd, unlike [m32:MDG.COP their predecessors], who {e8 killed} at least 22 people in September.
[m10:MDG.OPP Siteny Randrianasoloniaiko], who presides over [m11:MDG.LEG the National Assembly], said [m39=m10 he] had {e9 been consulted} only by text message. [m12=m10 He] {e10 pressed} [m13=m2 the colonel] to name an election date before June.
The deposed president, [m14:MDG.ELI Andry Rajoelina], who {e11 fled} on a French military plane, is thought to be in [m15:@ARE Dubai]. A court {e12 stripped} [m33=m14 him] of [m38=m14 his] nationality, and [m16:FRA.GOV Paris] {e13 has declined} to say if it helped.
[m17:SADC The Southern African Development Community], which [m40=m3 Madagascar] was supposed to chair until this August, {e14 handed} the chair to [m18:ZAF.GOV South Africa] in November. [m19:AU The African Union] has kept [m20=m3 the island] {e15 suspended}.
[m21:RUS.GOV Moscow] has been quicker. Forty instructors and three pallets of rifles {e16 landed} in December. [m22:RUS.GOV Ambassador Andrey Andreev] said <<q3 [m23=m21 Russia] stood ready to {e17 do more} if it was asked>>.
A French diplomat told Reuters that <<q4 [m24=m16 Paris] had {e18 protested} quietly to [m25=m2 the junta] and was told it was none of its business>>.
[m26:MDG.REL The Council of Christian Churches], which groups Catholics, Lutherans, Anglicans and Reformed, {e19 invited} [m27:MDG.CVL all parties] to a dialogue on Monday. Its current president, [m28:MDG.REL Cardinal Désiré Tsarahazana], said <<q5 there could be no saviour in uniform>>.
Three in four of the 32 million Malagasy live below the poverty line.
e1 m1 > m5 SANCTION actual 2026-03-11/day ctx=executive again
e2 m29 > m2 PROTEST actual 2026-03-11/day mode=demo ctx=executive again
e3 m4 > m30 SUPPORT actual 2025-10-01/month ctx=military,pro_democracy bg
e4 m2 > m5 SANCTION actual 2026-03-11/day ctx=executive
e5 m31 > m2 PROTEST actual 2026-03-11/day mode=demo ctx=executive
e6 m7 > m6 AGREE planned 2026-03-11/none ctx=economic bg said=m6
e7 m9 > m31 CONCEDE actual 2026-03-11/day ctx=rights_freedoms
e8 m32 > m30 ASSAULT actual 2025-09-01/month ctx=repression bg
e9 m2 > m10 CONSULT actual 2026-03-11/none ctx=executive,legislative
e10 m12 > m13 REQUEST requested 2026-03-11/none mode=change ctx=election
e11 m14 > m4 RETREAT actual 2025-10-01/none ctx=executive bg
e12 m3 > m33 SANCTION actual 2026-03-11/none mode=convict ctx=legal bg
e13 m16 > m3 REJECT actual 2026-03-11/none ctx=diplomatic
e14 m17 > m18 AGREE actual 2025-11-01/month ctx=diplomatic bg
e15 m19 > m20 SANCTION actual 2026-03-11/none mode=discontinue ctx=diplomatic bg
e16 m21 > m4 AID actual 2025-12-01/month ctx=military
e17 m23 > m3 AID hypothetical 2026-03-11/none ctx=military
e18 m24 > m25 ACCUSE actual 2026-03-11/none mode=disapprove ctx=diplomatic,military
e19 m26 > m27 AGREE planned 2026-03-16/day ctx=religion_ethnicity,executive
q1 m6 direct cue=said
q2 m6 direct cue=said
q3 m22 indirect cue=said
q4 ? indirect cue=told
q5 m28 indirect cue=said
rel m10 leads m11
rel m28 leads m26
