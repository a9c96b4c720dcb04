### AP 2019-11-12 article
= [m1:BOL.ELI Morales] {e1 lands} in [m2:MEX.GOV Mexico]; [m3:BOL.OPP senator] {e20 claims} Bolivian presidency
~byline By CARLOS VALDIVIA
~date_line November 12, 2019
[m4:@BOL LA PAZ, Bolivia] ([m5:#AP AP]) — [m6:BOL.OPP An opposition senator, Jeanine Anez], {e2 declared} [m7=m6 herself] Bolivia's interim president on Tuesday before a half-empty chamber, hours after [m8:BOL.ELI Evo Morales] {e3 arrived} in [m9:@MEX Mexico City] to begin a life in exile.
[m10=m8 Morales] {e4 quit} on Sunday, three weeks into protests over his contested re-election, after [m11:BOL.MIL armed forces chief Gen. Williams Kaliman] {e5 suggested} on television that [m12=m8 he] go.
"<<q1 [m13:MEX.GOV The president of Mexico] saved [m14=m8 my] life>>," [m15=m8 he] said on the tarmac, raising a fist. "<<q2 As long as [m16=m8 I] am alive, [m17=m8 I] will stay in politics>>."
[m18:MEX.GOV Mexican Foreign Minister Marcelo Ebrard], who {e6 had granted} asylum to [m19=m8 the 60-year-old leftist], stood at the foot of the stairs. The air force jet had taken a tortuous route: [m20:PER.GOV Peru] {e7 withheld} permission to refuel, [m21=m18 Ebrard] said, and [m22:ECU.GOV Ecuador] {e8 closed} its airspace at the last moment. [m23:ECU.GOV The Ecuadorian government] {e9 denied} that.
Lawmakers of [m24:BOL.PTY the Movement Toward Socialism], [m50=m8 Morales'] party, hold two-thirds of both houses and {e10 stayed away} from Tuesday's session, which left it short of a quorum. [m25:BOL.JUD The Constitutional Tribunal] nonetheless {e11 endorsed} [m26=m6 Anez], 52, who was second vice president of the Senate until the three people ahead of [m27=m6 her] in line had all resigned.
Within minutes [m28:BOL.CVL Morales supporters] {e12 tried to march} on the assembly. [m29:BOL.COP Police] {e13 drove [m30=m28 them] back} with tear gas. In El Alto, the sprawling city uphill from the capital, [m31:BOL.CVL residents] had {e15 burned} [m32:BOL.COP police stations] the night before.
The fuse was lit by [m33:OAS the Organization of American States], whose auditors {e16 reported} "clear manipulation" of the Oct. 20 vote count. [m34=m33 Its] secretary general, [m35:OAS Luis Almagro], told a special meeting in Washington that "<<q3 there was a coup in [m53=m37 Bolivia], on Oct. 20, when [m47=m8 Evo Morales] committed electoral fraud>>."
Venezuela's [m36:VEN.GOV Nicolas Maduro], whom [m37:BOL.GOV Bolivia] counted among its closest friends, and [m38:NIC.GOV Nicaragua's government] {e17 condemned} what [m49=m36+m38 they] too called a coup — by the other side. [m39:BRA.GOV Brazil] became the first country to {e18 recognize} [m40=m6 Anez].
The man who led the strikes in Santa Cruz, civic committee chief [m41:BOL.CVL Luis Fernando Camacho], was not in the room. [m42=m41 He] has never held office. On Sunday [m43=m41 he] had {e19 carried} a letter of resignation for [m51=m8 Morales] to sign to the government palace.
[m52=m11 Kaliman], too, will need a job soon. Asked if [m44=m6 she] would keep [m45=m11 the general], [m46=m6 Anez] said only that [m48=m6 she] needed "<<q4 loyal people>>".
~byline ___
~byline Associated Press writer Maria Lozano in Mexico City contributed to this report.
e1 m1 > m2 RETREAT actual 2019-11-12/day ctx=asylum again
e2 m6 > m8 COERCE actual 2019-11-12/day ctx=executive,legislative
e3 m8 > m2 RETREAT actual 2019-11-12/day ctx=asylum
e4 m10 > m6 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e5 m11 > m12 REQUEST requested 2019-11-10/day mode=yield ctx=military,executive
e6 m18 > m19 AID actual 2019-11-12/none ctx=asylum,diplomatic
e7 m20 > m8 REJECT actual 2019-11-12/none mode=assist ctx=asylum said=m21
e8 m22 > m8 COERCE denied 2019-11-12/none mode=restrict ctx=asylum
e9 m23 > m21 REJECT actual 2019-11-12/none ctx=asylum
e10 m24 > m6 REJECT actual 2019-11-12/day mode=meet ctx=legislative
e11 m25 > m26 SUPPORT actual 2019-11-12/none ctx=legal,executive
e12 m28 > m6 PROTEST actual 2019-11-12/day mode=demo ctx=executive
e13 m29 > m30 ASSAULT actual 2019-11-12/day mode=crowd-control ctx=repression
e15 m31 > m32 PROTEST actual 2019-11-11/day mode=riot ctx=executive
e16 m33 > m10 ACCUSE actual 2019-11-12/none mode=allege ctx=election
e17 m36,m38 > m6 ACCUSE actual 2019-11-12/none mode=disapprove ctx=diplomatic
e18 m39 > m40 SUPPORT actual 2019-11-12/none ctx=diplomatic
e19 m43 > m8 REQUEST requested 2019-11-10/day mode=yield ctx=executive
e20 m3 > m1 COERCE actual 2019-11-12/day ctx=executive,legislative again
q1 m15 direct cue=said
q2 m15 direct
q3 m35 direct cue=told
q4 m46 mixed cue=said
rel m36 ally_of m37
rel m39 recognises m40 from=2019-11-12
rel m35 leads m33

### Premium Times 2022-10-14 article
= UPDATED: [m38:NGA.JUD Appeal Court] {e1 frees} [m1:IPOB.REB Nnamdi Kanu], but [m2:NGA.GOV FG] says [m3=m1 he] {e19 stays} in
~byline Ameh Ejekwonyilu
~date_line October 14, 2022
The Court of Appeal in [m4:@NGA Abuja] on Thursday {e2 struck out} the terrorism charges against [m5:IPOB.REB Nnamdi Kanu], leader of [m6:IPOB.REB the proscribed Indigenous People of Biafra (IPOB)], and {e3 ordered} [m7:NGA.GOV the federal government] to release [m39=m5 him].
A three-member panel of [m8:NGA.JUD the court] held that [m9=m5 Mr Kanu] had been unlawfully {e4 seized} in [m10:@KEN Kenya] in June 2021 and flown home in chains. "<<q1 A state cannot benefit from its own wrong. The courts must never shy away from calling executive lawlessness by its name>>," said [m11:NGA.JUD Justice Oludotun Adefope-Okojie], who read the lead judgement.
But freedom may have to wait. In a statement issued by [m12=m13 his] media aide a few hours later, [m13:NGA.GOV the Attorney-General, Abubakar Malami], maintained that [m43=m5 Mr Kanu] "<<q2 was only discharged and not acquitted>>". The government, [m14=m13 he] said, would {e5 pursue} other charges over his flight from bail in 2017.
[m15:NGA.CVL Mike Ozekhome, a senior advocate who leads the defence team], {e6 threatened} contempt proceedings. "<<q3 [m16=m5 My client] should be on the next flight to wherever [m40=m5 he] likes. Anything short of that is {e7 kidnapping} a second time>>," [m41=m15 he] said.
In Umuahia and Aba, [m17:NGA.CVL young people] {e8 poured} into the streets to dance. [m18:NGA.COP Abia police commissioner Mustapha Mohammed Bala] {e9 asked} [m19=m17 them] to go home before dark. [m44=m6 IPOB's] spokesperson, [m20:IPOB.REB Emma Powerful], {e10 suspended} the Monday sit-at-home in a brief note, then said in another that nothing had been suspended.
[m36:NGA.CVL Ohanaeze Ndigbo], an umbrella body of the Igbo, {e11 called} the ruling "<<q4 a window for dialogue>>" and {e12 appealed} to [m21:NGA.GOV President Muhammadu Buhari] not to contest it.
Neither [m45=m6 IPOB] nor [m22=m6 its] armed wing, [m23:IPOB.REB the Eastern Security Network], admits to the string of killings in the South-east since 2020. [m37:NGA.MIL The army] says <<q5 [m24=m23 the network] {e13 murdered} [m25:NGA.MIL four soldiers] in [m26:@NGA Orlu] last month>>, which [m46=m20 Mr Powerful] {e14 denied}.
~related READ ALSO: Flood: Anambra community buries eleven
Meanwhile, [m27:NGA.LAB the Academic Staff Union of Universities (ASUU)] on Friday {e15 called off} its eight-month-old strike. Its president, [m28:NGA.LAB Emmanuel Osodeke], made it clear that lecturers were obeying [m29:NGA.JUD the National Industrial Court], not [m30:NGA.GOV Labour Minister Chris Ngige]. The union {e16 downed tools} on 14 February.
[m31:NGA.LEG The Speaker of the House of Representatives, Femi Gbajabiamila], {e17 brokered} the deal at meetings with both sides this week. [m32=m31 The lawmaker], a member of [m33:NGA.PTY the ruling APC], did not say where the money would come from.
[m34:NGA.OPP Peter Obi], the Labour Party's presidential candidate, {e18 congratulated} [m35:NGA.CVL the students], who had lost a year. [m42=m34 He] was governor of Anambra until 2014.
e1 m38 > m1 CONCEDE actual 2022-10-13/day mode=release ctx=legal again
e2 m8 > m5 CONCEDE actual 2022-10-13/day ctx=legal
e3 m8 > m7 REQUEST requested 2022-10-13/day mode=yield ctx=legal
e4 m7 > m9 COERCE actual 2021-06-01/month mode=arrest ctx=legal,intelligence bg
e5 m13 > m9 ACCUSE planned 2022-10-13/day ctx=legal
e6 m15 > m7 THREATEN threatened 2022-10-14/none ctx=legal
e7 m7 > m16 COERCE hypothetical 2022-10-14/none mode=restrict ctx=legal
e8 m17 > m5 SUPPORT actual 2022-10-14/none ctx=legal
e9 m18 > m19 REQUEST requested 2022-10-14/none mode=yield ctx=legal
e10 m20 > m7 CONCEDE actual 2022-10-14/none ctx=political_institutions
e11 m36 > m8 SUPPORT actual 2022-10-14/none ctx=legal
e12 m36 > m21 REQUEST requested 2022-10-14/none mode=yield ctx=legal
e13 m24 > m25 ASSAULT denied 2022-09-01/month ctx=military said=m37
e14 m20 > m37 REJECT actual 2022-10-14/none ctx=military
e15 m27 > m7 CONCEDE actual 2022-10-14/day ctx=legal
e16 m27 > m7 PROTEST actual 2022-02-14/day mode=strike bg
e17 m31 > m27,m30 CONSULT actual 2022-10-10/week mode=third-party ctx=legislative
e18 m34 > m35 SUPPORT actual 2022-10-14/none ctx=election
e19 m2 > m3 REJECT actual 2022-10-13/day mode=yield ctx=legal
q1 m11 direct cue=said
q2 m13 mixed cue=maintained
q3 m15 direct cue=said
q4 m36 mixed cue=called
q5 m37 indirect cue=says
rel m5 leads m6
rel m23 part_of m6
rel m28 leads m27
rel m31 member_of m33

### The Hindu 2005-02-03 article
= [m1:IND.GOV New Delhi] {e17 stays away} from Dhaka summit as [m2:NPL.GOV King] tightens grip on [m3:@NPL Nepal]
~byline By Our Diplomatic Correspondent
[m4:@IND NEW DELHI, FEB. 2.] [m5:IND.GOV India] today {e1 pulled out} of the weekend's summit of [m6:SAARC the South Asian Association for Regional Cooperation] in [m7:@BGD Dhaka], citing "recent developments in the neighbourhood", a day after [m8:NPL.GOV King Gyanendra] {e2 dismissed} [m9:NPL.GOV the Government of Sher Bahadur Deuba] and took power into [m10=m8 his] own hands.
The meeting of the seven-nation grouping cannot be held if a single member declines. [m11:BGD.GOV Bangladesh], the host, {e3 expressed} deep disappointment and said <<q1 security in the city was "foolproof">>.
"<<q2 What has happened in [m12:@NPL Kathmandu] is a serious setback to the cause of democracy, and cannot but be a cause of grave concern to [m13=m1 us]>>," [m14:IND.GOV the Foreign Secretary, Shyam Saran], told reporters. [m15=m14 He] would neither confirm nor rule out that arms supplies to [m16:NPL.MIL the Royal Nepal Army] {e4 would be stopped}.
Telephone lines to the Himalayan kingdom remained cut for the second day, and [m17:NPL.MIL soldiers] {e5 sat} in the newsrooms of the [m18:NPL.JRN Kathmandu dailies]. [m41=m9 Mr. Deuba] and [m19:NPL.PTY the Nepali Congress president, Girija Prasad Koirala], are {e6 confined} to their homes. [m20:NPL.PTY The leader of the Communist Party of Nepal (UML), Madhav Kumar Nepal], was {e7 led away} by plainclothes men, according to his wife.
Today [m21=m8 the monarch], who will head a ten-member Council of Ministers [m22=m8 himself], {e8 swore in} [m23:NPL.GOV his new ministers]. In his broadcast on Tuesday [m24=m8 he] had {e9 accused} [m25=m9 the parties] of squabbling while the Maoists gained ground.
It is the second time in three years that [m26=m9 Mr. Deuba] has been {e10 sacked} by [m27=m8 the same hand].
[m28:CPNM.REB The Maoist supremo, Prachanda], {e11 called} a three-day strike in a statement faxed to news agencies, and {e12 invited} [m29=m9 "all forces against feudalism"] to a common front. [m30:CPNM.REB The rebels], who control much of the countryside and run their own courts in [m31:@NPL Rolpa], had {e13 walked out} of peace talks with the previous regime in August 2003.
[m38:USA.GOV The U.S. State Department] is "<<q3 deeply troubled>>". [m32:GBR.GOV Britain], the kingdom's oldest military partner, {e14 summoned} [m33:NPL.GOV the Nepalese Ambassador] in London. [m34:CHN.GOV China], in contrast, {e15 described} the matter as an internal affair. [m35:PAK.GOV Pakistan] said [m39=m35 it] had no comment to offer on what happens in a friendly country.
In Jaipur and Patna, [m36:IND.PTY the Communist Party of India (Marxist)], on which the Manmohan Singh Government depends in Parliament, {e16 held} small rallies outside the State secretariats. Its general secretary, [m37:IND.PTY Harkishan Singh Surjeet], said <<q4 [m40=m1 Delhi] must not "go back to business with generals">>.
The National Highway at Raxaul was open, but no trucks were seen.
e1 m5 > m6 REJECT actual 2005-02-02/day mode=meet ctx=diplomatic
e2 m8 > m9 SANCTION actual 2005-02-01/day mode=expel ctx=executive,pro_autocracy
e3 m11 > m5 ACCUSE actual 2005-02-03/none mode=disapprove ctx=diplomatic
e4 m1 > m16 SANCTION hypothetical 2005-02-02/day mode=discontinue ctx=military
e5 m17 > m18 COERCE actual 2005-02-03/none mode=censor ctx=rights_freedoms
e6 m8 > m9,m19 COERCE actual 2005-02-03/none mode=restrict ctx=repression
e7 m8 > m20 COERCE actual 2005-02-03/none mode=arrest ctx=repression
e8 m21 > m23 SUPPORT actual 2005-02-02/day ctx=executive
e9 m24 > m25 ACCUSE actual 2005-02-01/day mode=disapprove ctx=executive
e10 m27 > m26 SANCTION actual 2005-02-01/day mode=expel ctx=executive again
e11 m28 > m8 PROTEST planned 2005-02-03/none mode=strike ctx=pro_democracy
e12 m28 > m29 AGREE planned 2005-02-03/none ctx=political_institutions
e13 m30 > m9 REJECT actual 2003-08-01/month mode=meet ctx=diplomatic bg
e14 m32 > m33 ACCUSE actual 2005-02-03/none mode=disapprove ctx=diplomatic,pro_autocracy
e15 m34 > m8 SUPPORT actual 2005-02-03/none ctx=diplomatic
e16 m36 > m8 PROTEST actual 2005-02-03/none mode=demo ctx=pro_democracy
e17 m1 > m6 REJECT actual 2005-02-02/day mode=meet ctx=diplomatic again
q1 m11 indirect cue=said
q2 m14 direct cue=told
q3 m38 mixed
q4 m37 indirect cue=said
rel m28 leads m30
rel m30 controls m31
rel m37 leads m36
rel m11 member_of m6

### Reuters 2026-05-20 article
= [m1:M23.REB Congo rebels] {e16 quit} Uvira hills, talks with [m2:COD.GOV Kinshasa] to resume in [m3:@QAT Doha]
~byline By Sonia Rolley-Mbeki and Yassin Kombi
~date_line May 20, 2026 5:22 PM GMT+3
[m4:@COD KINSHASA/GOMA], May 20 ([m5:#Reuters Reuters]) - [m6:M23.REB M23 fighters] {e1 left} three hilltop positions above the lakeside town of [m7:@COD Uvira] on Wednesday, [m8:? two residents] and [m9:UN a U.N. source] said, clearing the way for a new round of negotiations that [m10:QAT.GOV Qatar] wants to open next Tuesday.
The pullback, if it holds, would be the first since December, when the group - backed, according to U.N. experts, by [m11:RWA.GOV Rwanda] - {e2 swept} down the Ruzizi plain. [m47=m6 It] has run [m12:@COD Goma] and [m13:@COD Bukavu] with its own governors and tax collectors for more than a year.
"<<q1 [m14=m1 We] did not withdraw under fire. [m15=m1 We] are giving the mediators one more week>>," [m16:M23.REB Bertrand Bisimwa], the president of [m17:M23.REB M23], told Reuters. [m18=m16 He] said that <<q2 [m19=m17 his men] {e3 would go back up} if [m20:BDI.MIL Burundian troops] moved in behind [m48=m19 them]>>.
[m21:BDI.GOV Burundi] has several thousand soldiers in South Kivu under a pact with [m52=m2 Kinshasa]. [m22=m21 Its foreign ministry] {e4 rejected} the condition on X within an hour: "<<q3 [m23=m21 Burundi] does not take orders from [m53=m39 Kigali's] proxies>>."
[m24:COD.GOV Congolese government spokesman Patrick Muyaya] {e5 confirmed} that a delegation would travel. [m49=m24 He] {e17 ruled out} talks about power-sharing.
~advert Advertisement · Scroll to continue
Three people close to the process said <<q4 a draft offered by [m25=m10 Doha] last week asks [m26:AFC.REB the rebel alliance] to {e6 free} [m27:COD.MIL 700 captured soldiers] and the government to {e7 lift} arrest warrants against its leaders, among them [m28:AFC.REB Corneille Nangaa]>>.
[m51=m28 Nangaa], once Congo's election chief, heads [m80=m26 the Congo River Alliance], of which M23 is the military backbone. A military court in Kinshasa {e8 condemned} [m29=m28 him] to death in absentia in August 2024; [m30:COD.JUD the same court] did so to former president [m31:COD.ELI Joseph Kabila] last September.
Not all is quiet. [m32:WAZALENDO.PRM Wazalendo militiamen] allied to the army {e9 ambushed} [m33=m6 an M23 column] near [m34:@COD Luvungi] on Tuesday, both sides said. [m45:COD.MIL Army] drones have {e10 struck} the airport of Minova twice this month, a local human rights group said. The army declined to comment.
[m50:USA.GOV Washington], which {e11 hosted} the signing of a peace accord between [m35:COD.GOV President Felix Tshisekedi] and [m36:RWA.GOV Rwandan President Paul Kagame] in December, was unimpressed. [m37:USA.GOV Massad Boulos, President Donald Trump's senior adviser for Africa], {e12 demanded} that [m38=m11 Rwanda] now withdraw "<<q5 every single boot>>". [m39:RWA.GOV Kigali] {e13 denies} having troops in Congo beyond "defensive measures".
[m46:USA.GOV The U.S. Treasury] in March {e14 sanctioned} [m40:RWA.MIL two Rwandan officers] and the Rwanda Defence Force's procurement arm.
Elsewhere in the east, [m41:ADF.REB the ADF], a group of Ugandan origin that has pledged allegiance to [m42:ISIS Islamic State], {e15 killed} 19 [m43:COD.CVL villagers] in [m44:@COD Lubero] on Sunday.
Tin prices fell 1.2% in London.
e1 m6 > m24 RETREAT actual 2026-05-20/day ctx=military,territory
e2 m6 > m24 ASSAULT actual 2025-12-01/month ctx=military,territory bg
e3 m19 > m20 MOBILIZE hypothetical 2026-05-20/none mode=troops ctx=military said=m18
e4 m22 > m16 REJECT actual 2026-05-20/day mode=yield ctx=military
e5 m24 > m26 AGREE planned 2026-05-20/none ctx=diplomatic
e6 m26 > m27 CONCEDE hypothetical 2026-05-20/none mode=release ctx=military
e7 m2 > m28 CONCEDE hypothetical 2026-05-20/none ctx=legal
e8 m30 > m29 SANCTION actual 2024-08-01/month mode=convict ctx=legal bg
e9 m32 > m33 ASSAULT actual 2026-05-19/day ctx=military
e10 m45 > m6 ASSAULT actual 2026-05-01/month mode=aerial ctx=military
e11 m50 > m35,m36 CONSULT actual 2025-12-01/month mode=third-party ctx=diplomatic bg
e12 m37 > m38 REQUEST requested 2026-05-20/none mode=yield ctx=military
e13 m39 > m37 REJECT actual 2026-05-20/none ctx=military
e14 m46 > m40 SANCTION actual 2026-03-01/month mode=restrict ctx=economic,military bg
e15 m41 > m43 ASSAULT actual 2026-05-17/day ctx=terrorism
e16 m1 > m2 RETREAT actual 2026-05-20/day ctx=military,territory again
e17 m49 > m26 REJECT actual 2026-05-20/none mode=yield ctx=political_institutions
q1 m16 direct cue=told
q2 m18 indirect cue=said
q3 m22 direct
q4 ? indirect cue=said
q5 m37 mixed cue=demanded
rel m47 controls m12
rel m47 controls m13
rel m16 leads m17
rel m28 leads m26
rel m17 part_of m26
rel m11 ally_of m6
rel m32 ally_of m45
