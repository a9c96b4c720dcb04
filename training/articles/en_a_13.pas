### The Daily Star (Lebanon) 2008-05-12 article
= Guns move from [m1:@LBN Beirut] to the mountain as [m2:ARABLEAGUE Arab League] {e21 plans} trip
~byline By Hussein Makarem
~date_line Monday, May 12, 2008
[m3:HEZBOLLAH.REB Hizbullah fighters] and [m4:LBN.PTY followers of Walid Jumblatt] {e1 traded} rockets and heavy machine-gun fire in the hills of [m5:@LBN Aley] on Sunday, until [m6:LBN.PTY the Druze leader] {e2 telephoned} [m7:LBN.PTY his rival Talal Arslan], an ally of [m8:HEZBOLLAH.REB the Shiite group], and {e3 asked} [m9=m7 him] to arrange for [m10:LBN.MIL the army] to take over [m50=m14 his party's] posts.
"<<q1 Tell [m51=m23 Sayyed Hasan] that [m52=m23 he] may win, but [m11=m6 I] shall not let [m53=m23 him] say [m12=m6 I] wanted civil war>>," [m13=m6 Jumblatt], who heads [m14:LBN.PTY the Progressive Socialist Party], told a television interviewer.
In the capital [m39=m3 the gunmen of Hizbullah] and [m15:LBN.PTY its partner Amal] had {e4 withdrawn} from the streets of the western half on Saturday evening. [m40=m3+m15 They] had {e5 overrun} it within hours on Thursday night and Friday, {e6 burning} the offices of [m16:LBN.JRN Future News]. [m17:LBN.PTY The Future Movement], the party of [m18:LBN.PTY Saad Hariri], the strongest in [m19:LBN.PTY the ruling March 14 coalition], counted eleven of [m20=m17 its] men dead.
[m41=m10 The army], which watched, offered a way out: [m54=m10 it] {e7 froze} both decisions that had set the fuse alight. [m21:LBN.GOV Prime Minister Fouad Siniora's Cabinet] had on May 6 {e8 declared} [m42=m8 Hizbullah's] private telephone network illegal and {e9 removed} the airport's security chief, [m22:LBN.MIL Brigadier General Wafiq Shqeir]. [m23:HEZBOLLAH.REB Sayyed Hasan Nasrallah], secretary general of the party, {e10 called} this a declaration of war and {e11 promised} to "<<q2 cut the hand that reaches for our weapons>>".
[m24=m21 Siniora] has {e12 refused} to resign. In an address on Saturday [m25=m21 he] {e13 accused} [m26=m8 the party] of an armed coup and {e14 appealed} to [m43=m10 the soldiers] to do their duty. [m27:LBN.OPP General Michel Aoun], the leader of [m48:LBN.OPP the Free Patriotic Movement] and the only major Christian politician on the opposition's side, said <<q3 a "train had been put back on the tracks">>.
[m44:ARABLEAGUE Foreign ministers of the Arab League], meeting in Cairo on Sunday at the request of [m28:EGY.GOV Egypt] and [m29:SAU.GOV Saudi Arabia], {e15 decided} to send a delegation under [m30:QAT.GOV Qatar's prime minister, Sheikh Hamad bin Jassim], to Beirut, if the airport opens. [m31:SYR.GOV Syria], [m49=m8 Hizbullah's] sponsor together with [m32:IRN.GOV Iran], did not send its minister.
[m33:SAU.GOV The Saudi foreign minister, Prince Saud al-Faisal], {e16 said} [m45=m32 Tehran] stood behind everything. "<<q4 Nonsense>>," [m34:IRN.GOV an Iranian diplomat in Beirut] {e17 replied}. In Washington [m35:USA.GOV the White House] {e18 offered} [m46=m10 the Lebanese Army] more equipment; the destroyer USS Cole has been off the coast since February.
In Tripoli, [m36:LBN.PTY Sunni gunmen] {e19 fired} on [m47:LBN.CVL the Alawite quarter of Jabal Mohsen]. In the Bekaa, masked men blocked the road to Damascus with sand.
The Lebanese have had no president since November. A sitting of [m37:LBN.LEG Parliament] to elect [m38:LBN.MIL the army commander, General Michel Suleiman], put off eighteen times so far, is on the calendar for Tuesday.
e1 m3 > m4 ASSAULT actual 2008-05-11/day mode=heavy-weapons ctx=military
e2 m6 > m7 CONSULT actual 2008-05-11/day mode=phone ctx=military
e3 m6 > m9 REQUEST requested 2008-05-11/day mode=assist ctx=military
e4 m39,m15 > m17 RETREAT actual 2008-05-10/day ctx=military
e5 m40 > m17 ASSAULT actual 2008-05-09/day ctx=military
e6 m40 > m16 ASSAULT actual 2008-05-09/day mode=destroy ctx=rights_freedoms
e7 m54 > m8 CONCEDE actual 2008-05-10/day ctx=executive
e8 m21 > m42 COERCE actual 2008-05-06/day mode=restrict ctx=executive
e9 m21 > m22 SANCTION actual 2008-05-06/day mode=expel ctx=executive
e10 m23 > m21 ACCUSE actual 2008-05-12/none mode=disapprove ctx=executive
e11 m23 > m21 THREATEN threatened 2008-05-12/none mode=violence ctx=military
e12 m24 > m8 REJECT actual 2008-05-12/none mode=yield ctx=executive
e13 m25 > m26 ACCUSE actual 2008-05-10/day mode=allege ctx=military
e14 m25 > m43 REQUEST requested 2008-05-10/day mode=assist ctx=military
e15 m44 > m21 AGREE planned 2008-05-11/day ctx=diplomatic
e16 m33 > m45 ACCUSE actual 2008-05-12/none mode=allege ctx=diplomatic
e17 m34 > m33 REJECT actual 2008-05-12/none ctx=diplomatic
e18 m35 > m46 AGREE planned 2008-05-12/none ctx=military
e19 m36 > m47 ASSAULT actual 2008-05-12/none mode=firearms ctx=religion_ethnicity
e21 m2 > m21 AGREE planned 2008-05-11/day ctx=diplomatic again
q1 m13 direct cue=told
q2 m23 mixed cue=promised
q3 m27 indirect cue=said
q4 m34 direct cue=replied
rel m7 ally_of m8
rel m13 leads m14
rel m15 ally_of m3
rel m17 part_of m19
rel m18 leads m17
rel m23 leads m8
rel m27 leads m48
rel m31 ally_of m49
rel m32 ally_of m49

### Reuters 2022-12-08 article
= [m1:PER.GOV Peru's Boluarte] sworn in after [m2:PER.LEG Congress] {e25 ousts}, [m39:PER.COP police] {e1 hold} [m3:PER.ELI Castillo]
~byline By Marcos Aquije and Adam Jourdain
~date_line December 8, 2022 3:12 AM GMT
[m4:@PER LIMA], Dec 7 ([m5:#Reuters Reuters]) - [m6:PER.LEG Peru's Congress] {e2 removed} [m7:PER.ELI President Pedro Castillo] on Wednesday, hours after [m8=m7 he] {e3 ordered} [m9=m6 it] dissolved, and by nightfall the leftist former schoolteacher was in the same prison as one of [m10=m7 his] predecessors.
"<<q1 [m11=m12 I] ask for time to rescue our country from corruption>>," said [m12:PER.GOV Dina Boluarte], until then vice president, after taking the oath as the first woman to lead the nation. The 60-year-old lawyer {e4 called for} a truce with [m13=m6 lawmakers] and {e5 promised} a cabinet "<<q2 of all bloods>>".
[m53=m7 Castillo] had announced in a televised address that [m14=m7 he] would rule by decree under a curfew. [m15=m12 Boluarte] {e6 condemned} it as a coup. [m16:PER.GOV His ministers] {e7 resigned} one after another; [m17:PER.MIL the armed forces] and [m18:PER.COP the police] let it be known that [m54=m17+m18 they] {e8 would not obey}. The vote, the third attempt in 18 months, passed with 101 in favor and six against.
[m40=m7 His] car was on the way to [m19:MEX.GOV the Mexican embassy] when [m20=m18 police] {e9 stopped} it on Avenida Garcilaso. [m21:MEX.GOV Mexico's foreign minister, Marcelo Ebrard], said <<q3 asylum {e10 would be granted} if [m22=m7 he] asked for it>>. [m23:MEX.GOV President Andres Manuel Lopez Obrador] {e11 blamed} "<<q4 [m41:? the economic and political elites]>>" for [m55=m7 his] fall.
Allies in the region were quicker to drop [m56=m7 him]. [m24:CHL.GOV Chile], [m25:ARG.GOV Argentina] and [m26:USA.GOV the United States] {e12 accepted} the succession, and [m27:BRA.PTY Luiz Inacio Lula da Silva], who takes office in Brazil on Jan. 1, {e13 wished} [m28=m12 Boluarte] success. The secretary general of [m52:OAS the Organization of American States], [m29:OAS Luis Almagro], whose [m42:OAS envoys] had {e14 visited} [m43:PER.GOV Lima] last month at [m57=m7 Castillo's] invitation, {e15 praised} [m58=m6 Congress].
~advert Advertisement · Scroll to continue
[m30:PER.JUD The attorney general's office] {e16 is investigating} [m44=m7 Castillo] for rebellion. [m59=m30 It] already had six cases against [m60=m7 him] for graft, all of which [m45=m7 he] has {e17 denied}. A raid on Sarratea palace followed before midnight.
Outside [m67=m6 Congress] [m31:PER.CVL opponents] danced; a few blocks away [m32:PER.CVL several hundred supporters in straw hats] {e19 threw} stones, and [m46:PER.COP riot police] {e20 answered} with tear gas. In Puno, near the border with [m33:@BOL Bolivia], [m47:PER.CVL a federation of peasants] under [m34:PER.CVL Cristobal Flores] {e21 threatened} to shut the highways from Friday.
The party that carried [m61=m7 Castillo] to power, [m35:PER.PTY Peru Libre], is Marxist and led by [m36:PER.PTY Vladimir Cerron], a doctor trained in Cuba; [m48=m35 it] {e22 threw} [m49=m7 him] out in June and most of its votes went against [m62=m7 him] on Wednesday. [m50=m12 Boluarte] had been {e23 expelled} from [m63=m35 it], too, in January, for saying [m64=m12 she] had never shared its creed. [m37:PER.OPP Keiko Fujimori], the head of [m38:PER.OPP Popular Force], who lost to [m51=m7 Castillo] by 44,000 ballots and for a month {e24 refused} to accept it, said <<q5 [m65:PER.OPP her lawmakers] {e26 would support} [m66:PER.GOV the new government]>>.
The sol firmed 0.3% after an early drop.
e1 m39 > m3 COERCE actual 2022-12-07/day mode=arrest ctx=executive,legal again
e2 m6 > m7 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,executive
e3 m8 > m9 COERCE actual 2022-12-07/day mode=restrict ctx=legislative,pro_autocracy
e4 m12 > m13 REQUEST requested 2022-12-07/day mode=yield ctx=legislative
e5 m12 > m13 AGREE planned 2022-12-07/day ctx=executive
e6 m15 > m14 ACCUSE actual 2022-12-07/day mode=disapprove ctx=pro_autocracy
e7 m16 > m14 RETREAT actual 2022-12-07/day mode=resign ctx=executive
e8 m54 > m14 REJECT actual 2022-12-07/day mode=yield ctx=military,pro_democracy
e9 m20 > m40 COERCE actual 2022-12-07/day mode=arrest ctx=legal
e10 m21 > m22 AGREE hypothetical 2022-12-08/none ctx=asylum
e11 m23 > m41 ACCUSE actual 2022-12-08/none mode=disapprove ctx=executive
e12 m24,m25,m26 > m12 SUPPORT actual 2022-12-07/day ctx=diplomatic
e13 m27 > m28 SUPPORT actual 2022-12-08/none ctx=diplomatic
e14 m42 > m43 CONSULT actual 2022-11-01/month mode=visit ctx=diplomatic bg
e15 m29 > m58 SUPPORT actual 2022-12-08/none ctx=diplomatic
e16 m30 > m44 ACCUSE actual 2022-12-08/none mode=investigate ctx=legal
e17 m45 > m30 REJECT actual 2022-12-08/none ctx=corruption bg
e19 m32 > m6 PROTEST actual 2022-12-07/day mode=riot ctx=executive
e20 m46 > m32 ASSAULT actual 2022-12-07/day mode=crowd-control ctx=repression
e21 m47 > m12 THREATEN threatened 2022-12-08/none ctx=executive
e22 m48 > m49 SANCTION actual 2022-06-01/month mode=expel ctx=political_institutions bg
e23 m35 > m50 SANCTION actual 2022-01-01/month mode=expel ctx=political_institutions bg
e24 m37 > m51 REJECT actual 2021-06-01/month mode=yield ctx=election bg
e26 m65 > m66 AGREE planned 2022-12-08/none ctx=legislative said=m37
e25 m2 > m3 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,executive again
q1 m12 direct cue=said
q2 m12 mixed cue=promised
q3 m21 indirect cue=said
q4 m23 mixed cue=blamed
q5 m37 indirect cue=said
rel m36 leads m35
rel m37 leads m38
rel m34 leads m47
rel m29 leads m52

### L'Express de Madagascar (English service) 2009-03-18 article
= [m1:MDG.MIL Admirals] {e20 hand} power to [m33:MDG.OPP the mayor], [m2:AU AU] and [m3:SADC SADC] {e1 say no}
[m4:MDG.GOV President Marc Ravalomanana] {e2 gave up} his office on Tuesday after a week of defections and {e3 passed} it to [m5:MDG.MIL a directorate of three senior officers]. [m42=m5 They] did not keep it for a day. At a ceremony in the Capsat barracks on the same evening [m6:MDG.MIL Vice Admiral Hippolyte Ramaroson] {e4 conferred} all powers on [m7:MDG.OPP Andry Rajoelina], the 34-year-old disc jockey turned mayor of [m8:@MDG Antananarivo], whom [m9=m4 the president] had {e5 dismissed} from the town hall in February.
Shortly before, [m10:MDG.MIL soldiers loyal to the mayor] had {e6 arrested} [m11:MDG.MIL another of the three, General Ranto Rabarisoa], in front of [m12:MDG.REL the church mediators] and the cameras.
"<<q1 [m13=m7 I] will respect the charter and hold an election within twenty-four months. The people have won; now let them rest>>," [m14=m7 Rajoelina] said.
[m15:MDG.JUD The High Constitutional Court] is to {e7 confirm} [m34=m7 him] on Wednesday, although the constitution asks for a president of forty at least.
[m16:AU The African Union's Peace and Security Council] had {e8 warned} on Monday that any handover outside the constitution would be treated as a coup. [m17:AU Its commissioner, Ramtane Lamamra], said yesterday that <<q2 [m35:MDG.GOV Madagascar] {e9 could be suspended} as early as Friday>>. [m18:SWZ.GOV King Mswati III of Swaziland], who chairs [m19:SADC the Southern African Development Community's] security organ, {e10 refused} to recognise "<<q3 [m44=m7 Mr Rajoelina's] accession by mutiny>>". The island joined [m20=m19 the bloc] in 2005.
[m21:FRA.GOV France], by contrast, regretted the conditions but would {e11 maintain} its aid; [m36=m7 the mayor] had {e12 taken refuge} in [m22:FRA.GOV the French ambassador's residence] for several nights this month. [m37=m21 Paris] denies having {e13 encouraged} [m38=m7 him]. In Washington, [m23:USA.GOV the State Department] {e14 suspended} all non-humanitarian assistance.
[m43=m4 Ravalomanana's] whereabouts were unknown last night. [m24:MDG.PTY His party TIM], which holds 105 of the 127 seats in [m25:MDG.LEG the Assembly], {e15 called} its voters to the stadium of Mahamasina. Its national president, [m26:MDG.PTY Ivohasina Razafimahefa], said <<q4 the resignation had been written with a barrel at the temple>>.
The crisis that has cost more than a hundred lives began in December, when [m39:MDG.GOV the government] {e16 closed} [m27:MDG.JRN the mayor's television station, Viva]. On 7 February [m28:MDG.MIL the presidential guard] {e17 fired} into [m29:MDG.CVL a crowd] in front of Ambohitsorohitra palace and killed at least 28. Another grievance is land: [m40=m7 Mr Rajoelina] {e18 announced} yesterday that a lease of 1.3 million hectares to [m30:KOR.BUS the Korean firm Daewoo] was cancelled.
[m31:MDG.REL The FFKM], the council of the four Christian churches, of which [m41:MDG.REL Ravalomanana's own Protestant church] is a member, {e19 gave up} its mediation. "<<q5 We were invited as witnesses and used as curtains>>," a pastor sighed.
Vanilla exporters ask for fuel at the port of [m32:@MDG Antalaha].
e1 m2,m3 > m33 REJECT actual 2009-03-18/none ctx=pro_democracy,diplomatic again
e2 m4 > m7 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e3 m4 > m5 RETREAT actual 2009-03-17/day mode=resign ctx=executive,military again
e4 m6 > m7 SUPPORT actual 2009-03-17/day ctx=executive,military
e5 m9 > m7 SANCTION actual 2009-02-01/month mode=expel ctx=executive bg
e6 m10 > m11 COERCE actual 2009-03-17/day mode=arrest ctx=military
e7 m15 > m34 AGREE planned 2009-03-18/day ctx=legal,executive
e8 m16 > m7 THREATEN threatened 2009-03-16/day mode=relations ctx=pro_democracy
e9 m16 > m35 SANCTION hypothetical 2009-03-20/day mode=discontinue ctx=pro_democracy said=m17
e10 m18 > m7 REJECT actual 2009-03-18/none ctx=diplomatic,pro_democracy
e11 m21 > m35 AGREE planned 2009-03-18/none ctx=economic
e12 m22 > m36 AID actual 2009-03-01/month ctx=asylum bg
e13 m37 > m38 SUPPORT denied 2009-03-18/none ctx=pro_autocracy
e14 m23 > m35 SANCTION actual 2009-03-18/none mode=discontinue ctx=economic,pro_democracy
e15 m24 > m7 PROTEST planned 2009-03-18/none mode=demo ctx=executive
e16 m39 > m27 COERCE actual 2008-12-01/month mode=censor ctx=rights_freedoms bg
e17 m28 > m29 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression bg
e18 m40 > m30 SANCTION actual 2009-03-17/day mode=discontinue ctx=natural_resource,economic
e19 m31 > m7 REJECT actual 2009-03-18/none ctx=diplomatic
e20 m1 > m33 SUPPORT actual 2009-03-17/day ctx=executive,military again
q1 m14 direct cue=said
q2 m17 indirect cue=said
q3 m18 mixed cue=refused
q4 m26 indirect cue=said
q5 ? direct cue=sighed
rel m18 leads m19
rel m35 member_of m20 from=2005
rel m26 leads m24
rel m41 member_of m31

### The Hindu 2009-06-23 article
= [m38:IND.GOV Centre] {e1 bans} [m1:CPIMAOIST.REB Maoists] as forces inch toward [m55=m8 Lalgarh]; [m2:IND.PTY Left] in two minds
~byline Our Bureau
~date_line June 23, 2009
[m3:@IND NEW DELHI/KOLKATA]: [m4:IND.GOV The Union Home Ministry] on Monday {e2 declared} [m5:CPIMAOIST.REB the Communist Party of India (Maoist)] a terrorist organisation, five days into an operation by [m6:IND.COP Central paramilitary forces] and [m7:IND.COP the State police] to {e3 retake} [m8:@IND Lalgarh] in West Bengal, a cluster of villages which [m9=m5 the rebels] had {e4 held} behind felled trees since November.
"<<q1 This should remove any ambiguity about what [m10=m5 they] are>>," said [m11:IND.GOV Home Minister P. Chidambaram], who {e5 advised} [m12:IND.GOV Chief Minister Buddhadeb Bhattacharjee] to bring the State's own law into line.
[m13=m12 Mr Bhattacharjee] said <<q2 [m49=m12 he] would consider it>>. His party, [m14:IND.PTY the CPI(M)], which leads [m15:IND.PTY the Left Front], has long held that [m16=m5 the ultras] must be fought "politically". [m17:IND.PTY Its State secretary, Biman Bose], {e6 opposed} the ban on Monday; [m18:IND.PTY the Forward Bloc], a partner in [m54=m15 the Front], {e7 threatened} to sit out the next Cabinet meeting.
On Sunday [m39=m6+m7 the forces] had {e8 entered} the [m57=m8 Lalgarh] police station, empty for seven months. Landmines went off twice on the road from Pirakata, wounding two men of the elite Cobra battalion; [m40=m6 the troopers] {e9 fired} rifle grenades into the forest.
The unrest goes back to November 2, when [m19=m5 Maoists] tried to {e10 blow up} the convoy of [m20=m12 the Chief Minister]. [m41:IND.COP Police] {e11 raids} on [m21:IND.CVL Santal households] followed, and the villagers formed [m22:IND.CVL the People's Committee against Police Atrocities], led by [m23:IND.CVL Chhatradhar Mahato]. Is it a front? "<<q3 [m24=m22 We] have taken [m50=m5 their] help; [m25=m22 we] have not taken [m51=m5 their] orders>>," [m26=m23 Mr Mahato] told reporters at a spot to which [m53:? they] were led blindfolded. [m27=m22 The committee] {e12 was ready to talk}, [m52=m23 he] added, if [m28=m6 the jawans] went back.
[m42:IND.GOV The State government] {e13 ruled that out}. First the arms, then the talking, said the Chief Secretary, [m29:IND.GOV Asok Mohan Chakrabarti].
From an unknown place the [m58=m5 Maoist] Politburo member [m30:CPIMAOIST.REB Koteswar Rao alias Kishanji] {e14 called} a two-day shutdown in five States. Trains were halted at [m31:@IND Jhargram] on Monday and a CPI(M) man, [m32:IND.PTY Ratan Tudu], was {e15 shot} by [m43:? men on motorcycles] in Belpahari.
[m33:IND.PTY The Trinamool Congress] is in an awkward spot. A member of [m34:IND.PTY the ruling UPA] in Delhi and the main Opposition in Kolkata, [m44=m33 it] {e16 demands} an end to the operation that its own government pays for. Its leader, Railway Minister [m35:IND.PTY Mamata Banerjee], {e17 accused} [m45=m14 the CPI(M)] of having armed its cadres, a charge [m46=m17 Mr Bose] {e18 described} as "<<q4 opium talk>>".
Some 6,000 [m36:IND.CVL people] have fled to camps run by the Ramakrishna Mission. [m37:IND.CVL A group of intellectuals under the film-maker Aparna Sen] {e19 visited} [m56=m8 Lalgarh] on Sunday, {e20 met} [m47=m23 Mr Mahato] and was {e21 charged} by [m48:IND.COP the police] on its return with violating prohibitory orders.
The monsoon is expected in Medinipur by Wednesday.
e1 m38 > m1 COERCE actual 2009-06-22/day mode=restrict ctx=terrorism again
e2 m4 > m5 COERCE actual 2009-06-22/day mode=restrict ctx=terrorism
e3 m6,m7 > m9 ASSAULT actual 2009-06-18/day ctx=territory,terrorism
e4 m9 > m12 COERCE actual 2008-11-01/month mode=seize ctx=territory bg
e5 m11 > m12 REQUEST requested 2009-06-22/day mode=change ctx=legal,terrorism
e6 m17 > m11 REJECT actual 2009-06-22/day ctx=terrorism
e7 m18 > m12 THREATEN threatened 2009-06-23/none mode=relations ctx=executive
e8 m39 > m9 COERCE actual 2009-06-21/day mode=seize ctx=territory
e9 m40 > m9 ASSAULT actual 2009-06-23/none mode=heavy-weapons ctx=terrorism
e10 m19 > m20 ASSAULT actual 2008-11-02/day ctx=terrorism bg
e11 m41 > m21 COERCE actual 2008-11-01/month ctx=repression bg
e12 m27 > m42 AGREE hypothetical 2009-06-23/none ctx=diplomatic
e13 m42 > m27 REJECT actual 2009-06-23/none mode=meet ctx=diplomatic
e14 m30 > m4 PROTEST planned 2009-06-23/none mode=strike ctx=terrorism
e15 m43 > m32 ASSAULT actual 2009-06-23/none mode=firearms ctx=terrorism
e16 m44 > m4 REQUEST requested 2009-06-23/none mode=yield ctx=repression
e17 m35 > m45 ACCUSE actual 2009-06-23/none mode=allege ctx=terrorism
e18 m46 > m35 REJECT actual 2009-06-23/none ctx=terrorism
e19 m37 > m21 CONSULT actual 2009-06-21/day mode=visit ctx=human_rights
e20 m37 > m47 CONSULT actual 2009-06-21/day mode=meet ctx=human_rights
e21 m48 > m37 ACCUSE actual 2009-06-23/none ctx=legal,repression
q1 m11 direct cue=said
q2 m13 indirect cue=said
q3 m26 direct cue=told
q4 m46 mixed cue=described
rel m14 leads m15
rel m18 part_of m15
rel m23 leads m22
rel m9 controls m8 from=2008-11
rel m33 member_of m34
rel m35 leads m33
rel m30 member_of m5
