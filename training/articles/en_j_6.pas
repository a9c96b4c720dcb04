### Civil.ge 2008-08-13 article
= [m1:GEO.GOV Tbilisi] and [m2:RUS.GOV Moscow] trade blame as Gori {e1 looting} goes on
~byline Civil Georgia, Tbilisi / 13 Aug.'08
[m3:GEO.REB South Ossetian militiamen] {e2 robbed} shops and drove off cars in Gori on Wednesday under the eyes of [m4:RUS.MIL Russian soldiers], [m5:GEO.CVL people] who left the town on foot said.
The ceasefire was then sixteen hours old. It had been {e3 brokered} on Tuesday by [m6:FRA.GOV French President Nicolas Sarkozy], whose country chairs [m7:EU the European Union] this half-year, after [m8=m6 he] flew from the one capital to the other.
Each side {e4 claims} the other has broken it. [m9:RUS.MIL Colonel-General Anatoly Nogovitsyn], deputy head of the Russian general staff, said [m10:GEO.MIL a Georgian drone] had been over [m11:@GEO Tskhinvali]. [m12:GEO.GOV Alexander Lomaia], who leads [m13:GEO.GOV the National Security Council], spoke of [m14:RUS.MIL fifty tanks] {e5 on the move} towards the main road.
"<<q1 That is a withdrawal in reverse>>," [m15=m12 he] remarked.
[m16=m9 The general] {e6 denied} it: those vehicles, [m17=m9 he] told reporters, had gone to a depot to remove abandoned shells. Not a single tank was on its way to Tbilisi.
[m18:GEO.GOV President Mikheil Saakashvili], in a late-night speech, {e7 announced} that Georgia would leave [m19:CIS the Commonwealth of Independent States] and {e8 urged} [m20:UKR.GOV Ukraine] to follow suit. [m21=m18 He] stood beside [m22:POL.GOV Lech Kaczynski] and [m23:LTU.GOV Valdas Adamkus], who had {e9 come} to show whose side they were on. So had [m24:EST.GOV the Estonian president].
[m25:UKR.GOV Kyiv] for its part {e10 decreed} that ships of [m26:RUS.MIL the Black Sea Fleet] must give notice three days before returning to their berths. [m31:RUS.GOV Russia's foreign ministry] {e11 called} this an unfriendly step.
[m27:USA.GOV Condoleezza Rice] will {e12 be} in Paris on Thursday and in Georgia the day after. [m28:USA.MIL A C-17 cargo plane] {e13 brought} medicine and blankets, the first of a series of flights.
[m29:HRW Human Rights Watch] {e14 reported} that [m32:GEO.CVL villages] north of the breakaway capital had been {e15 put to the torch}, the work, its researchers think, of irregulars.
In 2004 [m30:GEO.COP Georgian police] {e16 took} several heights near there and then left them under pressure.
~page_control Print | E-mail
e1 m3 > m5 COERCE actual 2008-08-13/day mode=seize ctx=military again
e2 m3 > m5 COERCE actual 2008-08-13/day mode=seize ctx=military said=m5
e3 m6 > m1,m2 CONSULT actual 2008-08-12/day mode=third-party ctx=military,diplomatic
e4 m1 > m2 ACCUSE actual 2008-08-13/none mode=allege ctx=military
e5 m14 > m1 MOBILIZE denied 2008-08-13/none mode=weapons ctx=military
e6 m16 > m12 REJECT actual 2008-08-13/none ctx=military
e7 m18 > m19 REJECT planned 2008-08-12/day ctx=diplomatic
e8 m18 > m20 REQUEST requested 2008-08-12/day mode=change ctx=diplomatic
e9 m22,m23,m24 > m21 CONSULT actual 2008-08-12/day mode=visit ctx=diplomatic
e10 m25 > m26 COERCE actual 2008-08-13/none mode=restrict ctx=military
e11 m31 > m25 ACCUSE actual 2008-08-13/none mode=disapprove ctx=military,diplomatic
e12 m27 > m1 AGREE planned 2008-08-15/day ctx=diplomatic
e13 m28 > m1 AID actual 2008-08-13/none ctx=human_security
e14 m29 > m3 ACCUSE actual 2008-08-13/none mode=allege ctx=human_rights
e15 m3 > m32 ASSAULT actual 2008-08-13/none mode=destroy ctx=human_rights,military said=m29
e16 m30 > m3 COERCE actual 2004-01-01/year mode=seize ctx=territory bg
q1 m15 direct cue=remarked
rel m6 leads m7
rel m12 leads m13

### Jornada Daily 2006-12-06 article
= [m1:MEX.COP Federal police] {e1 take} [m2:MEX.CVL APPO chief] hours before talks
~byline By Hermann Castellot
~date_line Wednesday, December 6, 2006
The man who for five months was the voice of [m3:MEX.CVL the Popular Assembly of the Peoples of Oaxaca] gave a press conference in [m4:@MEX Mexico City] on Monday evening and never reached [m30=m5 his] hotel.
[m5:MEX.CVL Flavio Sosa] was {e2 detained} in the Juárez district together with [m6=m5 his] brother and two others. [m7=m5 He] had come to {e3 negotiate}, at [m8:MEX.GOV the Interior Ministry's] own invitation, on how to lift the last barricades.
"<<q1 You do not sit down with a government that handcuffs the guests>>," said [m9:MEX.CVL Florentino López], another spokesman of [m10=m3 the movement]. "<<q2 The table is overturned.>>"
The new minister, [m11:MEX.GOV Francisco Ramírez Acuña], replied that <<q3 the {e4 arrest} was the judge's affair, on warrants for kidnapping and damage>>. Talks, [m12=m11 he] added, "<<q4 are open to whoever comes in peace>>". They were to have {e5 begun} on Tuesday.
[m13:MEX.GOV Governor Ulises Ruiz] has {e6 refused} since June to leave office. It was in that month that [m14:MEX.COP his state troopers] {e7 attacked} [m15:MEX.LAB sleeping teachers] of Section 22 with dogs and tear gas from helicopters. The section, which [m16:MEX.LAB Enrique Rueda Pacheco] leads, went back to the classrooms in October for a raise.
Federal forces {e8 marched into} the state capital two days after the death of [m17:USA.JRN Brad Will], an American cameraman, on October 27. [m18:MEX.PTY Local officials of the PRI] were filmed {e9 firing} down that street. Two of [m29=m18 them] were freed last week.
On November 25 things came to a head. [m19:MEX.CVL Young men] {e10 burned} the tax office and the court; [m27=m1 the police] {e11 rounded up} 141 and flew [m28=m19 them] to a prison in Nayarit.
The [m20:MEX.NGO Miguel Agustín Pro centre] {e12 speaks of} torture on board. A [m21:MEX.GOV human rights commission], the state's own, will send doctors.
[m22:MEX.OPP The PRD] has {e13 requested} in [m26:MEX.LEG congress] that [m23=m13 Ruiz] be impeached. [m24:MEX.PTY President Felipe Calderón's PAN] {e14 blocked} it in October, while it needed the votes of [m25=m18 the PRI] for the swearing-in.
~related More stories in this section
~footer © Derechos Reservados
e1 m1 > m2 COERCE actual 2006-12-04/day mode=arrest ctx=legal,repression again
e2 m1 > m5 COERCE actual 2006-12-04/day mode=arrest ctx=legal,repression
e3 m7 > m8 AGREE planned 2006-12-05/day ctx=human_security
e4 m1 > m5 COERCE actual 2006-12-04/day mode=arrest ctx=legal,repression again
e5 m7 > m8 AGREE planned 2006-12-05/day ctx=human_security again
e6 m13 > m3 REJECT actual 2006-06-01/none mode=yield ctx=executive bg
e7 m14 > m15 ASSAULT actual 2006-06-01/month mode=crowd-control ctx=repression bg
e8 m1 > m3 MOBILIZE actual 2006-10-29/day mode=police ctx=repression bg
e9 m18 > m17 ASSAULT actual 2006-10-27/day mode=firearms ctx=rights_freedoms bg
e10 m19 > m13 PROTEST actual 2006-11-25/day mode=riot ctx=repression bg
e11 m1 > m19 COERCE actual 2006-11-25/day mode=arrest ctx=repression bg
e12 m20 > m1 ACCUSE actual 2006-12-06/none mode=allege ctx=human_rights
e13 m22 > m26 REQUEST requested 2006-12-06/none mode=change ctx=legislative
e14 m24 > m22 REJECT actual 2006-10-01/month ctx=legislative bg
q1 m9 direct cue=said
q2 m9 direct
q3 m11 indirect cue=replied
q4 m12 mixed cue=added
rel m16 leads m15
rel m9 member_of m10

### TASS 2025-02-12 article
= [m1:RUS.GOV Putin], [m2:USA.GOV Trump] {e1 talk} by phone, agree to begin Ukraine negotiations — [m3:RUS.GOV Kremlin]
~date_line 12 Feb, 20:47
~caption Russian Presidential Spokesman Dmitry Peskov © Kristina Solovyova/POOL/TASS
MOSCOW, February 12. /TASS/. [m4:RUS.GOV Russian President Vladimir Putin] and [m5:USA.GOV his US counterpart] {e2 spoke} for nearly an hour and a half on Wednesday, [m6:RUS.GOV Kremlin Spokesman Dmitry Peskov] told reporters.
The conversation turned on [m7:UKR.GOV Ukraine], the Middle East, the dollar and an exchange of prisoners completed the day before.
"<<q1 The US leader {e3 called for} an early end to hostilities>>," Peskov said. "<<q2 [m8=m4 President Putin], on [m34=m8 his] part, mentioned the need to {e4 remove} the root causes.>>"
[m9=m4 He] also {e5 invited} [m10=m5 the US president] to visit [m11:@RUS Moscow]. The teams will meet in [m12:@SAU Saudi Arabia], Trump wrote on [m33=m10 his] network; [m13:SAU.GOV Riyadh] has {e6 offered} to host.
On Tuesday [m14:RUS.GOV Russia] {e7 handed over} [m15:USA.CVL Marc Fogel], a schoolteacher {e8 sentenced} in 2022 to 14 years for carrying marijuana. [m16:USA.GOV Washington] in return {e9 let go} [m17:RUS.CVL Alexander Vinnik], who had been held since [m32=m17 his] extradition from [m18:GRC.GOV Greece].
[m19:USA.GOV Pentagon chief Pete Hegseth] {e10 told} [m20:UKR.GOV Kiev's] backers in Brussels earlier in the day that membership in [m21:NATO NATO] was not realistic. [m22:GBR.GOV London's defense secretary, John Healey], {e11 pledged} another 150 million pounds.
[m23:DEU.GOV Berlin] and [m24:FRA.GOV Paris] {e12 demanded} a seat at the table, as did [m25:POL.GOV Warsaw]; [m26:HUN.GOV Hungary's Viktor Orban], who has kept in touch with both leaders, {e13 mocked} [m31=m23+m24+m25 them] on X: "<<q3 You can't request a seat. You have to earn it.>>"
[m27:CHN.GOV Beijing], a strategic partner of [m28=m14 Moscow], {e14 welcomed} any step to peace. [m29:BRA.GOV Brazil], with which it put forward a six-point paper last May, was silent.
[m30:UKR.GOV Zelensky] was {e15 called} by Trump afterwards.
e1 m1 > m2 CONSULT actual 2025-02-12/day mode=phone ctx=diplomatic again
e2 m4 > m5 CONSULT actual 2025-02-12/day mode=phone ctx=diplomatic said=m6
e3 m5 > m4 REQUEST requested 2025-02-12/day mode=yield ctx=military,diplomatic said=m6
e4 m8 > m5 REQUEST requested 2025-02-12/day mode=change ctx=military,diplomatic said=m6
e5 m9 > m10 AGREE planned 2025-02-12/day ctx=diplomatic
e6 m13 > m1,m2 AGREE planned 2025-02-12/none ctx=diplomatic
e7 m14 > m15 RETREAT actual 2025-02-11/day mode=release ctx=legal,diplomatic
e8 m14 > m15 SANCTION actual 2022-01-01/year mode=convict ctx=legal,illegal_drugs bg
e9 m16 > m17 RETREAT actual 2025-02-11/none mode=release ctx=legal,diplomatic
e10 m19 > m20 REJECT actual 2025-02-12/day ctx=military,diplomatic
e11 m22 > m20 AGREE planned 2025-02-12/day ctx=military
e12 m23,m24,m25 > m16 REQUEST requested 2025-02-12/none mode=meet ctx=diplomatic
e13 m26 > m23,m24,m25 ACCUSE actual 2025-02-12/none mode=disapprove ctx=diplomatic
e14 m27 > m1,m2 SUPPORT actual 2025-02-12/none ctx=diplomatic
e15 m2 > m30 CONSULT actual 2025-02-12/none mode=phone ctx=diplomatic
q1 m6 direct cue=said
q2 m6 direct
q3 m26 direct cue=mocked
rel m27 ally_of m28

### Kathmandu Post 2025-09-10 article
= [m1:NPL.MIL Army] takes over streets after [m2:NPL.GOV Oli] {e1 bows out}
~byline Ramesh Adhikari
~date_line Published at : September 10, 2025
~page_control Listen to this article
[m3:NPL.MIL Soldiers] {e2 moved into} [m4:@NPL Kathmandu] at ten on Tuesday night, by which time Singha Durbar, the seat of government, had been burning for seven hours.
The Nepali Army, commanded by [m5:NPL.MIL Ashok Raj Sigdel], {e3 ordered} everyone to stay indoors until Thursday morning. [m6=m1 It] has since {e4 seized} 31 guns and {e5 caught} 27 people carrying away office furniture.
[m7:NPL.GOV KP Sharma Oli] {e6 stepped down} as prime minister at two in the afternoon. "<<q1 [m8=m7 I] do this so that a political way can be found>>," [m36=m7 his] letter to [m9:NPL.GOV President Ramchandra Paudel] reads.
The day before, [m10:NPL.COP police] had {e7 shot dead} [m11:NPL.CVL nineteen young people] at New Baneshwor as [m12:NPL.CVL the "Gen Z" crowd] pushed toward [m13:NPL.LEG parliament].
It was a ban on 26 social media platforms, {e8 imposed} on September 4, that filled the road. The ban was {e9 lifted} overnight. That no longer mattered to anyone.
"<<q2 [m14=m12 We] came with school bags. Who was to think [m15=m10 they] would aim at heads>>," said [m16:NPL.CVL Rakshya Bam], 26. "<<q3 [m17=m12 We] want [m18=m9 the president] to listen, not to advise.>>"
Houses of leaders of every party were {e10 torched}. [m19:NPL.PTY Sher Bahadur Deuba], president of [m20:NPL.PTY the Nepali Congress], and [m21:NPL.GOV his wife Arzu Rana], the foreign minister, were {e11 beaten} in theirs before troops {e12 got} [m35=m19+m21 them] out by helicopter.
In [m22:@NPL Nakkhu], [m23:NPL.CVL inmates] were let out by the mob. One of those who walked free was [m24:NPL.OPP Rabi Lamichhane], chairman of [m25:NPL.OPP the Rastriya Swatantra Party], which said [m34=m24 he] had done so because guards told [m33=m24 him] they could no longer protect [m32=m24 him]. [m26=m25 Its] 20 lawmakers announced they would quit the House.
[m27:IND.GOV Narendra Modi] {e14 appealed for} peace. [m28:CHN.GOV China's foreign ministry], a week after [m29=m7 the now fallen premier] {e15 marched} beside Xi at a parade in Beijing, hoped "<<q4 all sections>>" could settle it.
Talks between [m30=m1 the military] and [m31=m12 protest representatives] are {e16 to resume} today at the Army Headquarters.
~share Your email address will not be published
~related EDITOR'S PICKS
e1 m2 > m12 RETREAT actual 2025-09-09/day mode=resign ctx=executive again
e2 m3 > m12 MOBILIZE actual 2025-09-09/day mode=troops ctx=human_security
e3 m5 > m12 COERCE actual 2025-09-09/day mode=curfew ctx=rights_freedoms
e4 m6 > m12 COERCE actual 2025-09-10/none mode=seize ctx=human_security
e5 m6 > m12 COERCE actual 2025-09-10/none mode=arrest ctx=human_security
e6 m7 > m12 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e7 m10 > m11 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e8 m7 > m12 COERCE actual 2025-09-04/day mode=censor ctx=rights_freedoms
e9 m7 > m12 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e10 m12 > m20 PROTEST actual 2025-09-09/day mode=riot ctx=executive
e11 m12 > m19,m21 ASSAULT actual 2025-09-09/day mode=beat ctx=executive
e12 m3 > m19,m21 AID actual 2025-09-09/day ctx=human_security
e14 m27 > m12 REQUEST requested 2025-09-10/none mode=yield ctx=diplomatic
e15 m29 > m28 CONSULT actual 2025-09-03/day mode=visit ctx=diplomatic bg
e16 m31 > m30 AGREE planned 2025-09-10/day ctx=political_institutions
q1 m7 direct cue=reads
q2 m16 direct cue=said
q3 m16 direct
q4 m28 mixed cue=hoped
rel m5 leads m1
rel m19 leads m20
rel m24 leads m25
