### Miami Herald 2024-03-13 article
= [m1:HTI.GOV Henry] {e1 agrees to go}. Now [m2:HTI.PTY Haiti's parties] must pick who comes after
~byline By Jacqueline Toussaint
~date_line Updated March 13, 2024 9:14 AM
~share Reprints
[m3:HTI.GOV Haitian Prime Minister Ariel Henry] {e2 will resign} as soon as a transitional council is in place, [m4=m3 he] announced early Tuesday in a video recorded in [m5:@PRI Puerto Rico], where [m6=m3 he] has been stranded for a week while [m7:VIVANSANM.REB gangs] {e3 besieged} the airport back home.
The decision came at the end of an all-day {e4 meeting} in Kingston, where [m8:CARICOM Caribbean leaders] and [m9:USA.GOV U.S. Secretary of State Antony Blinken] leaned on [m10:HTI.PTY Haitian politicians] joining by video. [m11:GUY.GOV Guyana's president, Irfaan Ali], the current chair of [m12:CARICOM the 15-member Caribbean Community], {e5 thanked} [m13=m1 the outgoing leader] for putting [m14=m1 his] country first.
"<<q1 No sacrifice is too big for our homeland>>," [m15=m3 Henry] said in Creole. "<<q2 The government [m16=m3 I] run cannot remain insensitive to this situation.>>"
[m17:KEN.GOV Kenya], which {e6 had promised} 1,000 [m18:KEN.COP police officers] to lead a U.N.-backed security mission, promptly put that {e7 on hold}. "<<q3 There must be an authority to receive [m19=m18 our men]>>," [m20:KEN.GOV Foreign Affairs principal secretary Korir Sing'oei] told reporters in Nairobi. [m21:KEN.GOV President William Ruto] later {e8 assured} [m22=m9 Blinken] by phone that [m23=m17 Kenya] would come once a council exists.
The man who did most to bring it about was not invited. [m24:VIVANSANM.REB Jimmy "Barbecue" Cherizier], a former policeman and the leader of [m25:VIVANSANM.REB the G9 gang federation], {e9 had warned} last week of "<<q4 a civil war that ends in genocide>>" if [m26=m3 Henry] stayed. On Tuesday, speaking to cameras in [m27:@HTI lower Delmas] with an assault rifle across his chest, [m28=m24 he] {e10 rejected} [m29=m8 Caricom's] plan out of hand.
[m30=m25 His group] and [m42:VIVANSANM.REB its former rival, the G-Pep], now fight together as [m31:VIVANSANM.REB Viv Ansanm]. [m41=m31 They] control an estimated 80 percent of [m32:@HTI Port-au-Prince]. On March 2 [m33=m31 they] {e11 stormed} the capital's main prison, and more than 3,600 inmates walked out.
Seats on the council will have to be filled by seven voting members from parties and business. One was offered to [m43:HTI.PTY Pitit Desalin, the party] founded by former senator [m34:HTI.PTY Jean-Charles Moise]. [m35=m34 He] {e12 turned it down} within hours and {e13 vowed} to install a council of his own with [m36:HTI.REB Guy Philippe], the ex-rebel who came home in November after six years in a U.S. prison for money laundering.
~read_also READ MORE: For Little Haiti, nights without sleep
[m37:DOM.GOV The Dominican Republic], which in September {e14 sealed} its border over a canal dispute, said <<q5 [m38=m37 it] would never {e15 accept} refugee camps on its side of the island>>. [m39:DOM.GOV President Luis Abinader] is running for re-election in May.
[m40:USA.MIL A team of Marines] {e16 flew} into the U.S. Embassy on Sunday night.
Fleurette Pierre, a market woman in Petionville, had not heard that anyone resigned. "<<q6 Did it bring down the price of rice?>>" she asked.
e1 m1 > m2 CONCEDE planned 2024-03-12/day mode=resign ctx=executive again
e2 m3 > m10 CONCEDE planned 2024-03-12/day mode=resign ctx=executive
e3 m7 > m3 COERCE actual 2024-03-04/week ctx=crime
e4 m8,m9 > m10 CONSULT actual 2024-03-11/day mode=multilateral ctx=diplomatic,executive
e5 m11 > m13 SUPPORT actual 2024-03-13/none ctx=diplomatic
e6 m17 > m3 AGREE planned 2024-03-13/none ctx=peacekeeping,crime bg
e7 m17 > m3 REJECT actual 2024-03-13/none mode=assist ctx=peacekeeping
e8 m21 > m22 CONSULT actual 2024-03-13/none mode=phone ctx=diplomatic,peacekeeping
e9 m24 > m26 THREATEN threatened 2024-03-04/week mode=violence ctx=crime
e10 m28 > m29 REJECT actual 2024-03-12/day mode=change ctx=executive
e11 m33 > m3 ASSAULT actual 2024-03-02/day ctx=crime
e12 m35 > m8 REJECT actual 2024-03-13/none mode=assist ctx=executive
e13 m35 > m36 AGREE planned 2024-03-13/none ctx=executive
e14 m37 > m3 COERCE actual 2023-09-01/month mode=restrict ctx=territory bg
e15 m38 > m3 REJECT actual 2024-03-13/none mode=assist ctx=migration
e16 m40 > m3 MOBILIZE actual 2024-03-10/day mode=troops ctx=military
q1 m15 direct cue=said
q2 m15 direct cue=said
q3 m20 direct cue=told
q4 m24 mixed cue=warned
q5 m37 indirect cue=said
q6 ? direct cue=asked
rel m24 leads m25
rel m30 member_of m31
rel m42 member_of m31
rel m41 controls m32
rel m11 leads m12

### Public Radio of Armenia 2022-09-15 article
= [m1:ARM.GOV Yerevan] {e1 turns to} [m2:CSTO CSTO], again, as truce with [m3:AZE.GOV Azerbaijan] takes hold
~date_line September 15, 2022, 17:02
[m4:ARM.GOV Secretary of the Security Council Armen Grigoryan] announced on public television late on Wednesday that [m5:ARM.GOV Armenia] and [m6:AZE.GOV Azerbaijan] had {e2 agreed} on a ceasefire as of 8 p.m., after two days of the heaviest fighting since 2020. It had been brokered, [m7=m4 he] added, "<<q1 with the participation of the international community>>".
The other side did not confirm it in so many words. [m8:AZE.MIL Its Defence Ministry] said only that <<q2 the night had passed without incident>>.
According to [m9:ARM.GOV Prime Minister Nikol Pashinyan], who spoke before [m10:ARM.LEG the National Assembly] on Wednesday, 105 [m11:ARM.MIL Armenian servicemen] were {e3 killed} and ten square kilometres of [m12:ARM.GOV sovereign territory] {e4 occupied}. "<<q3 [m13=m9 I] want to be honest: [m14=m5 we] are ready to {e5 sign} a paper for which many will call [m15=m5 us] traitors>>," [m16=m9 he] told the deputies.
That sentence was enough. By ten in the evening [m17:ARM.CVL thousands of people] {e6 had gathered} outside the parliament, and [m18:ARM.OPP Ishkhan Saghatelyan of the Hayastan bloc] {e7 demanded} [m19=m9 Pashinyan's] resignation. [m20=m9 The Prime Minister] {e8 denied} in a live stream that any document was on the table.
[m42:ARM.OPP Hayastan], led by [m21:ARM.OPP former president Robert Kocharyan], is the largest of the two opposition factions. [m50=m42 Its] members had been {e21 boycotting} sessions since April.
[m43=m1 Yerevan] {e17 invoked} Article 4 of [m22:CSTO the Collective Security Treaty Organization], which treats an attack on one as an attack on all, in the early hours of Tuesday. The alliance of six states, whose other members include [m23:RUS.GOV Russia], [m24:BLR.GOV Belarus] and [m25:KAZ.GOV Kazakhstan], {e9 decided} to send a fact-finding mission under Secretary General [m26:CSTO Stanislav Zas]. No soldiers.
"<<q4 The level of satisfaction with that answer is, to put it mildly, low>>," remarked [m27:ARM.LEG the parliament's speaker, Alen Simonyan].
[m28:AZE.GOV Baku], for its part, {e10 put the blame} for the outbreak on [m29=m11 Armenian saboteurs] who had, [m45=m28 it] claimed, {e11 laid} mines behind the lines. [m44=m1 Yerevan] {e18 calls} that a fairy tale. Presidential aide [m30:AZE.GOV Hikmet Hajiyev] denied that [m31:AZE.MIL his country's army] had {e12 fired} on the resort town of Jermuk, whose mayor reported burning hotels.
[m32:TUR.GOV Turkey], [m52=m6 Azerbaijan's] closest ally, which shut its border with [m53=m5 Armenia] in 1993, {e13 sided} with [m49=m28 Baku]: Foreign Minister [m33:TUR.GOV Mevlut Cavusoglu] {e19 phoned} [m46:AZE.GOV his Azerbaijani colleague] on Tuesday and {e20 called on} [m47=m5 Armenia] to "<<q5 cease its provocations>>".
[m34:FRA.GOV France], as chair of [m35:UN the UN Security Council] this month, {e14 placed} the matter on the agenda. In Washington, [m41:USA.LEG congressman Adam Schiff] {e15 urged} [m36:USA.GOV the administration] to cut off military aid to [m37=m6 the Aliyev government].
[m51:@NKR Nagorno-Karabakh], where [m38:RUS.MIL some 2,000 Russian peacekeepers] have been stationed since November 2020, was calm. [m39:NKR.GOV The authorities in Stepanakert], whom no state recognises, opened shelters just in case.
A delegation headed by US House Speaker [m40:USA.LEG Nancy Pelosi] is expected to {e16 visit} [m48=m1 Yerevan] on Saturday.
e1 m1 > m2 REQUEST requested 2022-09-13/day mode=assist ctx=military,diplomatic again
e17 m43 > m22 REQUEST requested 2022-09-13/day mode=assist ctx=military,diplomatic
e2 m5 > m6 CONCEDE actual 2022-09-14/day mode=ceasefire ctx=military
e3 m6 > m11 ASSAULT actual 2022-09-13/day ctx=military said=m9
e4 m6 > m12 COERCE actual 2022-09-13/day mode=seize ctx=military,territory said=m9
e5 m14 > m6 AGREE hypothetical 2022-09-14/day ctx=diplomatic,territory
e6 m17 > m9 PROTEST actual 2022-09-14/day mode=demo ctx=military,territory
e7 m18 > m19 REQUEST requested 2022-09-14/day mode=change ctx=executive
e8 m20 > m18 REJECT actual 2022-09-14/day ctx=diplomatic,territory
e9 m22 > m5 AGREE planned 2022-09-15/none mode=multilateral ctx=military,diplomatic
e10 m28 > m29 ACCUSE actual 2022-09-15/none mode=allege ctx=military
e11 m29 > m31 ASSAULT denied 2022-09-15/none ctx=military
e12 m31 > m5 ASSAULT denied 2022-09-15/none mode=heavy-weapons ctx=military
e13 m32 > m49 SUPPORT actual 2022-09-13/day ctx=diplomatic,military
e14 m34 > m35 REQUEST requested 2022-09-15/none ctx=diplomatic
e15 m41 > m36 REQUEST requested 2022-09-15/none mode=change ctx=military,legislative
e16 m40 > m1 AGREE planned 2022-09-17/day ctx=diplomatic
e18 m44 > m28 REJECT actual 2022-09-15/none ctx=military
e19 m33 > m46 CONSULT actual 2022-09-13/day mode=phone ctx=diplomatic
e20 m33 > m47 REQUEST requested 2022-09-13/day mode=yield ctx=military
e21 m50 > m10 REJECT actual 2022-04-01/month mode=meet ctx=legislative bg
q1 m4 mixed cue=added
q2 m8 indirect cue=said
q3 m16 direct cue=told
q4 m27 direct cue=remarked
q5 m33 mixed cue=called
rel m5 member_of m22
rel m23 member_of m22
rel m24 member_of m22
rel m25 member_of m22
rel m26 leads m22
rel m32 ally_of m28
rel m21 leads m42

### NewsDay 2017-11-17 article
= [m1:ZWE.MIL Army] says '{e23 talking} to [m2:ZWE.GOV Mugabe]', [m20:ZWE.PTY Zanu PF provinces] {e21 want} [m46=m2 him] out
~byline BY RICHARD CHIDZA-MOYO
THE [m3:ZWE.MIL Zimbabwe Defence Forces] yesterday said it had made "<<q1 significant progress>>" in its operation to weed out what [m4=m3 it] calls criminals around [m5:ZWE.GOV President Robert Mugabe], and that [m6=m3 its] commanders were {e1 engaging} [m7=m5 the Commander-in-Chief] on the way forward.
The statement followed a tense {e2 encounter} at State House on Thursday between [m8=m5 the 93-year-old] and [m9:ZWE.MIL General Constantino Chiwenga], at which two envoys from [m10:ZAF.GOV South Africa] and the Catholic priest Father Fidelis Mukonori were present.
According to a source privy to the talks, <<q2 [m11=m5 Mugabe] {e3 refused point-blank} to step down before his term ends next year>>. "<<q3 [m12=m5 The old man] asked [m13=m9 the general] if [m59=m9 he] had read the Constitution>>," the source said.
[m38:ZWE.MIL Soldiers] {e4 seized} [m39:ZWE.JRN the State broadcaster] in the early hours of Wednesday and {e5 confined} [m14=m5 the President] to his Blue Roof mansion. [m15:ZWE.GOV Finance minister Ignatius Chombo] was {e6 picked up} the same night after a shootout with his guards; [m16:ZWE.PTY youth league boss Kudzanayi Chipanga], who had {e7 accused} [m17=m9 Chiwenga] of treason two days before, was paraded on television to {e8 say sorry}.
[m48=m3 The military] insists that [m49=m3 it] {e9 has not staged} a coup.
In Bulawayo and Masvingo, [m18:ZWE.PTY Zanu PF's provincial executives] {e10 voted} last night to recall [m19=m5 the man who has led] [m44:ZWE.PTY the party] since 1977. [m47:ZWE.PTY Eight of the ten provinces] had {e22 done so} by the time of going to print. [m40:ZWE.CVL The war veterans], a powerful affiliate of [m50=m44 the party] under [m21:ZWE.CVL Christopher Mutsvangwa], {e11 will march} in Harare tomorrow; [m22=m3 the army] has {e12 given} its blessing.
"<<q4 [m23=m21 We] are going all the way to the Blue Roof. [m24=m5 He] must choose: walk out or be carried out>>," [m25=m21 Mutsvangwa] told journalists.
[m26:ZWE.OPP Morgan Tsvangirai], who leads [m45:ZWE.OPP the MDC-T] and is back from treatment abroad, {e13 called on} [m51=m5 Mugabe] to resign. [m27=m26 He] said his party had not been {e14 approached} about a transitional authority. [m28:ZWE.OPP His former deputy, Joice Mujuru] of the National People's Party, was less shy: [m52=m28 she] <<q5 would serve if asked>>, [m53=m28 she] said.
[m29:SADC Sadc's] organ on politics, chaired by [m30:AGO.GOV Angola], {e15 met} in Gaborone on Thursday and {e16 recommended} an urgent summit. [m31:AU African Union Commission chair Moussa Faki Mahamat] said the continental body would {e17 never accept} a military coup. "<<q6 The crisis must be resolved in a manner that promotes democracy>>," [m54=m31 he] said.
[m32:BWA.GOV Botswana's President Ian Khama] was blunter. No leader should be in power for that long, [m55=m32 he] told [m56:#Reuters Reuters], and [m41=m32 he] {e18 urged} [m33=m5 his neighbour] to leave.
The crisis began when [m43=m5 Mugabe] {e19 fired} [m34:ZWE.PTY Vice-President Emmerson Mnangagwa] on November 6. [m35=m34 The sacked deputy], said to command the loyalty of the generals, fled first to Mozambique and then to South Africa. The First Lady, [m36:ZWE.PTY Grace Mugabe], who leads the women's league and wanted his job, has not been seen in public since Tuesday.
[m57:CHN.GOV China], [m58:ZWE.GOV Zimbabwe's] "all-weather friend", said it hoped for calm. [m42=m9 Chiwenga] {e20 had visited} [m37:CHN.GOV Beijing] the week before.
e1 m6 > m7 CONSULT actual 2017-11-17/none ctx=executive,military
e2 m8 > m9 CONSULT actual 2017-11-16/day mode=meet ctx=executive,military
e3 m11 > m9 REJECT actual 2017-11-16/day mode=yield ctx=executive
e4 m38 > m39 COERCE actual 2017-11-15/day mode=seize ctx=pro_autocracy,military
e5 m38 > m14 COERCE actual 2017-11-15/day mode=restrict ctx=military,executive
e6 m38 > m15 COERCE actual 2017-11-15/day mode=arrest ctx=military
e7 m16 > m17 ACCUSE actual 2017-11-13/day mode=allege ctx=military
e8 m16 > m17 SUPPORT actual 2017-11-17/none ctx=military
e9 m49 > m5 COERCE denied 2017-11-17/none mode=seize ctx=military
e10 m18 > m19 SANCTION actual 2017-11-16/day mode=expel ctx=political_institutions
e11 m40 > m5 PROTEST planned 2017-11-18/day mode=demo ctx=executive
e12 m22 > m40 SUPPORT actual 2017-11-17/none ctx=military
e13 m26 > m51 REQUEST requested 2017-11-17/none mode=yield ctx=executive
e14 m3 > m27 CONSULT denied 2017-11-17/none ctx=political_institutions
e15 m30 > m29 CONSULT actual 2017-11-16/day mode=multilateral ctx=diplomatic
e16 m29 > m5 AGREE planned 2017-11-16/day ctx=diplomatic
e17 m31 > m1 REJECT actual 2017-11-17/none ctx=pro_democracy,military
e18 m41 > m33 REQUEST requested 2017-11-17/none mode=yield ctx=executive
e19 m43 > m34 SANCTION actual 2017-11-06/day mode=expel ctx=executive
e20 m42 > m37 CONSULT actual 2017-11-06/week mode=visit ctx=military bg
e21 m20 > m46 SANCTION actual 2017-11-16/day mode=expel ctx=political_institutions again
e22 m47 > m19 SANCTION actual 2017-11-16/day mode=expel ctx=political_institutions again
e23 m1 > m2 CONSULT actual 2017-11-17/none ctx=executive,military again
q1 m3 mixed cue=said
q2 ? indirect cue=according
q3 ? direct cue=said
q4 m25 direct cue=told
q5 m28 indirect cue=said
q6 m31 direct cue=said
rel m19 leads m44 from=1977
rel m26 leads m45
rel m30 leads m29
rel m21 leads m40
rel m57 ally_of m58
rel m40 part_of m50

### International Crisis Group 2015-05-19 article
= [m43:@BDI Burundi] after the putsch that failed
~date_line 19 May 2015
~share Download PDF
The coup attempt launched on 13 May by [m1:BDI.REB Major-General Godefroid Niyombare], a former intelligence chief whom [m2:BDI.GOV President Pierre Nkurunziza] had {e1 dismissed} in February, lasted less than 48 hours. Its end has not brought the country back from the edge.
[m3:BDI.REB Niyombare] {e2 proclaimed} [m4=m2 the head of state] deposed while [m5=m2 the latter] was at an [m6:EAC East African Community] summit in [m7:@TZA Dar es Salaam]. [m8:BDI.MIL Loyal units] {e3 held} the national radio through a night of fighting in [m9:@BDI Bujumbura], and on the 15th [m10:BDI.REB three of the plotters] {e4 gave themselves up}. [m11=m1 The general] is on the run.
Independent media paid at once. [m12:BDI.COP Policemen] and [m13:IMBONERAKURE.PRM members of the Imbonerakure], the youth wing of [m14:BDI.PTY the ruling CNDD-FDD], {e5 ransacked} [m15:BDI.JRN Radio Publique Africaine] and three other stations. [m36:BDI.GOV The government] {e6 denies} any part in the attacks.
The trigger is well known. On 25 April [m16:BDI.PTY the party] {e7 nominated} [m17=m2 Nkurunziza] for a third term, which its critics hold to be contrary to the Arusha agreement of 2000. [m18:BDI.CVL Young men] in Musaga, Nyakabiga and other quarters of the capital have {e8 marched} almost daily since; [m38=m18 they] resumed on Monday, and [m19:BDI.COP police] {e9 fired} on [m39=m18 them] again. At least twenty people have been killed in the past four weeks.
"<<q1 For [m20=m18 us] nothing has changed, only the list of those they will kill first>>," a student leader told Crisis Group by telephone on Monday.
Three currents now compete for the streets. [m21:BDI.OPP Agathon Rwasa], the historic leader of [m22:FNL.REB the FNL rebellion], {e10 has called} for a delay of the 26 May legislative polls but {e11 does not support} coups. The Movement for Solidarity and Democracy of [m23:BDI.OPP Alexis Sinduhije] had been preparing for confrontation. Civil society, led by [m24:BDI.CVL Pacifique Nininahazwe] of [m25:BDI.CVL Focode], insists that <<q2 demonstrations will end the day the candidacy is withdrawn>>.
The army, integrated half and half under Arusha and admired for it, is the greatest worry. [m26:BDI.MIL Defence Minister Pontien Gaciyubwenge] {e12 declared} earlier this month that the troops would stay neutral; on Monday [m40=m26 he] {e13 lost} his post, together with [m27:BDI.GOV the foreign minister]. [m37:BDI.MIL Burundi's 5,400 soldiers] in [m28:AMISOM the AU mission in Somalia] are watching their phones.
Regional leaders are divided. [m29:TZA.GOV Tanzania's President Jakaya Kikwete], host of the Dar es Salaam meeting and chairperson of [m30=m6 the bloc] this year, {e14 condemned} the putsch and, in the same breath, {e15 asked} [m41=m36 Bujumbura] to postpone the vote. [m31:RWA.GOV Rwanda's Paul Kagame] has {e16 wondered aloud} how a leader whom his people do not want can stay. [m32:ZAF.GOV South Africa], midwife of the 2000 accord, should speak up.
[m33:BEL.GOV Belgium] {e17 suspended} its aid to the elections and the police on 11 May. If [m42=m36 the government] goes ahead regardless, [m34:EU the European Union] could {e18 open} consultations under Article 96 of the Cotonou agreement and, at the end of that road, {e19 freeze} direct assistance.
More than 100,000 people have fled, [m35:UNHCR the UN refugee agency] says. A return of the FNL to the bush, or a Rwandan intervention, cannot be excluded.
e1 m2 > m1 SANCTION actual 2015-02-01/month mode=expel ctx=executive,intelligence bg
e2 m3 > m4 COERCE actual 2015-05-13/day mode=seize ctx=pro_autocracy,military
e3 m8 > m3 ASSAULT actual 2015-05-14/day ctx=military
e4 m10 > m2 RETREAT actual 2015-05-15/day ctx=military
e5 m12,m13 > m15 ASSAULT actual 2015-05-19/none ctx=rights_freedoms,repression
e6 m36 > m15 REJECT actual 2015-05-19/none ctx=rights_freedoms
e7 m16 > m17 SUPPORT actual 2015-04-25/day ctx=election
e8 m18 > m2 PROTEST actual 2015-05-18/day mode=demo ctx=election
e9 m19 > m18 ASSAULT actual 2015-05-18/day mode=firearms ctx=repression
e10 m21 > m36 REQUEST requested 2015-05-19/none mode=change ctx=election
e11 m21 > m3 REJECT actual 2015-05-19/none mode=assist ctx=pro_autocracy
e12 m26 > m18 AGREE planned 2015-05-01/month ctx=military
e13 m2 > m26,m27 SANCTION actual 2015-05-18/day mode=expel ctx=executive
e14 m29 > m3 ACCUSE actual 2015-05-13/day mode=disapprove ctx=diplomatic
e15 m29 > m41 REQUEST requested 2015-05-13/day mode=change ctx=election
e16 m31 > m2 ACCUSE actual 2015-05-19/none mode=disapprove ctx=diplomatic
e17 m33 > m36 SANCTION actual 2015-05-11/day mode=discontinue ctx=election,economic
e18 m34 > m36 AGREE hypothetical 2015-05-19/none ctx=diplomatic
e19 m34 > m42 SANCTION hypothetical 2015-05-19/none mode=discontinue ctx=economic
q1 ? direct cue=told
q2 m24 indirect cue=insists
rel m13 part_of m14
rel m21 leads m22
rel m24 member_of m25
rel m29 leads m30
rel m37 part_of m28
