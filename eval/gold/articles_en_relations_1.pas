### Al Jazeera 2024-01-03 article
= [m1:ETH.GOV Ethiopia] strikes port deal with [m2:SOMALILAND.REB Somaliland]; [m3:SOM.GOV Somalia] recalls envoy
~page_control Listen to this story
~byline By Al Jazeera Staff
~date_line Published On 3 Jan 2024
~caption The port of Berbera on the Gulf of Aden [File: AFP]
[m4:SOM.GOV Somalia] has {e1 called home its ambassador} in [m5:@ETH Addis Ababa] and {e2 declared "null and void"} an agreement that would give landlocked [m6:ETH.GOV Ethiopia] a naval base on the coast of breakaway [m7:SOMALILAND.REB Somaliland].
The memorandum was {e3 signed} on Monday in the Ethiopian capital by [m8:ETH.GOV Prime Minister Abiy Ahmed] and [m9:SOMALILAND.REB Muse Bihi Abdi], the president of the self-declared republic. It leases a 20-kilometre strip for 50 years. In return, Bihi said, [m10=m6 Addis Ababa] {e4 would recognise} [m11=m7 his country], a step no UN member had ever taken. The Ethiopian side spoke only of "an in-depth assessment".
"<<q1 Not an inch of Somalia can or will be signed away by anybody>>," [m12:SOM.GOV President Hassan Sheikh Mohamud] told [m13:SOM.LEG lawmakers] on Tuesday. He {e5 urged} [m14:SOM.CVL the public] to prepare for the defence of the homeland.
Hargeisa has run [m15:@SOMALILAND its territory] without outside help since 1991, with a currency, an army and elections of its own. [m16=m4 Mogadishu] regards it as part of Somalia.
~related Read more
~related list 1 of 3 What is behind the coffee price surge?
The bargain unsettled the neighbours. [m17:EGY.GOV Egyptian President Abdel Fattah el-Sisi], at odds with Abiy over a Nile dam, {e6 phoned} [m18=m12 Mohamud] on Tuesday and {e7 pledged} [m19=m17 Cairo's] support for the unity of Somalia, a fellow member of [m20:ARABLEAGUE the Arab League]. [m21:DJI.GOV Djibouti], through whose docks nine-tenths of Ethiopian imports pass, kept quiet; it currently presides over [m22:IGAD the regional body IGAD].
In Mogadishu, [m23:SOM.CVL thousands of people] {e8 filled a stadium} on Wednesday, waving blue flags and chanting against [m24=m8 Abiy]. Not everyone in Somaliland approved, either: [m25:SOMALILAND.GOV the defence minister, Abdiqani Mohamud Ateye], {e9 threatened to resign} rather than see foreign marines in his home region.
[m26:ALSHABAAB.REB Al-Shabab], which holds wide stretches of [m27:@SOM the south] and is affiliated with [m28:ALQAEDA al-Qaeda], {e10 vowed} attacks on "<<q2 the crusaders at the gate>>".
[m29:AU African Union Commission chair Moussa Faki Mahamat] {e11 appealed for} calm and mutual respect between [m30=m4+m6 the two states]. [m31:USA.GOV The United States] {e12 stood by} [m32=m4 Somalia's] sovereignty within its borders of 1960.
Ethiopia lost its shore when [m33:ERI.GOV Eritrea] broke away in 1993. Abiy said in October his people could not live in "a geographical prison".
~footer SOURCE: AL JAZEERA AND NEWS AGENCIES
e1 m4 > m6 SANCTION actual 2024-01-03/none mode=withdraw ctx=diplomatic,territory
e2 m4 > m6 REJECT actual 2024-01-03/none mode=change ctx=territory,legal
e3 m8 > m9 SUPPORT actual 2024-01-01/day ctx=diplomatic,military
e4 m10 > m11 AGREE planned 2024-01-01/day ctx=diplomatic,territory said=m9
e5 m12 > m14 REQUEST requested 2024-01-02/day mode=assist ctx=territory
e6 m17 > m18 CONSULT actual 2024-01-02/day mode=phone ctx=diplomatic
e7 m17 > m4 AGREE planned 2024-01-02/day ctx=diplomatic,territory
e8 m23 > m24 PROTEST actual 2024-01-03/day mode=demo ctx=territory
e9 m25 > m9 THREATEN threatened 2024-01-03/none mode=relations ctx=executive,military
e10 m26 > m6 THREATEN threatened 2024-01-03/none mode=violence ctx=terrorism
e11 m29 > m30 REQUEST requested 2024-01-03/none mode=yield ctx=diplomatic
e12 m31 > m32 SUPPORT actual 2024-01-03/none ctx=diplomatic,territory
q1 m12 direct cue=told
q2 m26 mixed cue=vowed
rel m7 controls m15 from=1991
rel m4 member_of m20
rel m26 controls m27
rel m9 leads m7
rel m17 member_of m20
rel m22 led_by m21
rel m26 part_of m28

### Reuters 2024-03-17 article
= [m1:NER.GOV Niger] junta rips up military accord with [m2:USA.GOV Washington]
~byline By Moussa Aksar
~date_line March 17, 2024 6:41 PM GMT
~caption A drone hangar at Air Base 201 near Agadez, Niger. REUTERS/File
[m3:@NER NIAMEY], March 17 ([m4:#Reuters Reuters]) - [m5:NER.GOV Niger's military rulers] have {e1 revoked} with immediate effect the accord that allows about 1,000 [m6:USA.MIL American soldiers] and civilians on their soil, [m7:NER.GOV army spokesman Colonel Amadou Abdramane] said on Saturday night.
The announcement on state television came a day after [m8:USA.GOV a U.S. delegation] left [m9:@NER Niamey]. The visitors, led by [m10:USA.GOV Assistant Secretary of State Molly Phee], had {e2 held two days of talks} with [m11:NER.GOV the transitional government] but were refused a {e3 meeting} with its chief, [m12:NER.GOV General Abdourahamane Tiani].
Abdramane {e4 condemned} what he called the condescending tone of [m13=m8 the envoys]. They had {e5 accused} [m14=m5 the junta] of a secret deal to sell uranium to [m15:IRN.GOV Iran], which he called "<<q1 a cynical fabrication>>".
At the Pentagon, officials said they were seeking clarification. "<<q2 We want the partnership to continue, if there is a way>>," said one of them, who asked not to be named.
~advert Advertisement - Scroll to continue
Washington built Air Base 201 for $110 million. From there [m16:USA.MIL its drones] watched fighters of [m17:JNIM.REB JNIM], the Sahel arm of [m18:ALQAEDA al Qaeda], and of a rival franchise that answers to [m19:ISIS Islamic State].
Relations soured after [m20:NER.REB the presidential guard] {e6 overthrew} [m21:NER.GOV Mohamed Bazoum] last July and the White House {e7 suspended} most aid to [m22=m5 Niger] in October. Since then the new men in Niamey, along with those in [m23:MLI.GOV Mali] and [m24:BFA.GOV Burkina Faso], have {e8 sent home} [m25:FRA.MIL French troops] and banded together in [m26:AES the Alliance of Sahel States].
[m27:RUS.GOV Russia's deputy defence minister, Yunus-bek Yevkurov], {e9 visited} [m28=m12 Tiani] in December and {e10 agreed} to train his army.
In the capital, [m29:NER.CVL a few hundred people] {e11 marched} past the U.S. embassy on Sunday, some with Russian flags. "<<q3 They came to help and we only buried more people>>," said Issa Garba, a mechanic.
[m30:NER.CVL The M62 movement], a civic group headed by [m31:NER.CVL Abdoulaye Seydou], {e12 hailed} [m32=m5 the officers'] decision and {e13 called on} [m33:ITA.GOV Italy] and [m34:DEU.GOV Germany] to take their contingents out as well.
Yields on regional bonds were little changed.
~byline Reporting by Moussa Aksar; Editing by Andrew Heavens
~footer Our Standards: The Thomson Reuters Trust Principles.
e1 m5 > m2 SANCTION actual 2024-03-16/day mode=discontinue ctx=military,diplomatic
e2 m8 > m11 CONSULT actual 2024-03-17/none mode=visit ctx=diplomatic,military
e3 m12 > m8 REJECT actual 2024-03-17/none mode=meet ctx=diplomatic
e4 m7 > m13 ACCUSE actual 2024-03-16/day mode=disapprove ctx=diplomatic
e5 m13 > m14 ACCUSE actual 2024-03-17/none mode=allege ctx=natural_resource,cbrn
e6 m20 > m21 COERCE actual 2023-07-01/month mode=seize ctx=pro_autocracy,military bg
e7 m2 > m22 SANCTION actual 2023-10-01/month mode=discontinue ctx=economic,pro_democracy bg
e8 m5,m23,m24 > m25 SANCTION actual 2024-03-17/none mode=expel ctx=military bg
e9 m27 > m28 CONSULT actual 2023-12-01/month mode=visit ctx=military,diplomatic bg
e10 m27 > m5 AGREE planned 2023-12-01/month ctx=military bg
e11 m29 > m2 PROTEST actual 2024-03-17/day mode=demo ctx=military
e12 m30 > m32 SUPPORT actual 2024-03-17/none ctx=military
e13 m30 > m33,m34 REQUEST requested 2024-03-17/none mode=yield ctx=military
q1 m7 mixed cue=called
q2 m2 direct cue=said
q3 ? direct cue=said
rel m12 leads m11
rel m31 leads m30
rel m17 part_of m18
rel m5 member_of m26
rel m23 member_of m26
rel m24 member_of m26

### AP 2024-02-26 article
= [m1:HUN.LEG Hungary's parliament] removes last hurdle to [m2:SWE.GOV Sweden's] place in [m3:NATO NATO]
~byline By JUSTIN SPIKE
~date_line Updated 6:52 PM GMT, February 26, 2024
~share Share
~caption Lawmakers rise during a session in Budapest, Hungary. (AP Photo/Denes)
[m4:@HUN BUDAPEST, Hungary] ([m5:#AP AP]) — [m6:HUN.LEG Hungary's parliament] {e1 voted} on Monday to let [m7:SWE.GOV Sweden] into [m8:NATO NATO], ending more than 18 months of delay that had worn out the patience of its allies.
The bill passed with 188 votes against six. Only the far-right [m9:HUN.OPP Our Homeland], led by [m10:HUN.OPP Laszlo Toroczkai], said no.
"<<q1 Today is a historic day. We stand ready to shoulder our share>>," [m11:SWE.GOV Swedish Prime Minister Ulf Kristersson] wrote on X. [m12:NATO NATO Secretary-General Jens Stoltenberg] {e2 welcomed} [m13=m6 the vote].
Sweden kept out of military alliances for two centuries. It {e3 applied} jointly with [m14:FIN.GOV Finland], now the alliance's 31st member, after [m15:RUS.MIL Russian troops] {e4 marched into} [m16:UKR.GOV Ukraine] in February 2022.
[m17:HUN.GOV Prime Minister Viktor Orban], whose [m18:HUN.PTY Fidesz] party holds two thirds of the seats, long {e5 complained} that [m19:SWE.GOV Swedish politicians] had told "<<q2 blatant lies>>" about the state of Hungarian democracy. The mood changed on Friday, when Kristersson {e6 came to} [m20:@HUN Budapest] and [m21=m11 his government] {e7 agreed to sell} [m22=m17 Hungary] four Gripen fighter jets.
Orban and Russian President Vladimir Putin keep close ties, and Hungary has {e8 refused} to let weapons for [m23:UKR.GOV Kyiv] cross its border. Earlier this month it {e15 dropped its veto} on a 50 billion euro package of [m24:EU the European Union] for [m38=m16 the country at war].
~related RELATED COVERAGE
~related Hungary's cheesemakers fear for their mountain pastures
A bipartisan group of [m25:USA.LEG U.S. senators] on a {e9 visit} to the Hungarian capital last week had {e10 threatened} [m26=m17 Orban] with sanctions. [m27=m17 His ministers] {e11 declined to receive} [m28=m25 them].
[m29:TUR.GOV Turkey], the other straggler, {e12 ratified} [m30=m7 Stockholm's] bid in January. As a price it had asked for a harder line against [m31:PKK.REB the PKK], the Kurdish group founded by the jailed [m32:PKK.REB Abdullah Ocalan].
The accession papers will go to [m33:USA.GOV the State Department] as soon as the speaker, acting as head of state, has signed them.
[m34:RUS.GOV Foreign Ministry spokeswoman Maria Zakharova] {e14 warned} in Moscow of "military-technical" steps against [m35=m7 the newcomer].
e1 m6 > m7 SUPPORT actual 2024-02-26/day ctx=legislative,military
e2 m12 > m13 SUPPORT actual 2024-02-26/none ctx=diplomatic,military
e3 m7,m14 > m8 REQUEST requested 2024-02-26/none mode=assist ctx=military,diplomatic bg
e4 m15 > m16 ASSAULT actual 2022-02-01/month ctx=military,territory bg
e5 m17 > m19 ACCUSE actual 2024-02-26/none mode=disapprove ctx=diplomatic bg
e6 m11 > m17 CONSULT actual 2024-02-23/day mode=visit ctx=diplomatic
e7 m21 > m22 AGREE planned 2024-02-23/day ctx=military
e8 m22 > m23 REJECT actual 2024-02-26/none mode=assist ctx=military bg
e9 m25 > m17 CONSULT actual 2024-02-19/week mode=visit ctx=diplomatic,legislative
e10 m25 > m26 THREATEN threatened 2024-02-19/week mode=restrict ctx=diplomatic
e11 m27 > m28 REJECT actual 2024-02-19/week mode=meet ctx=diplomatic
e12 m29 > m30 SUPPORT actual 2024-01-01/month ctx=diplomatic,military bg
e15 m22 > m38 CONCEDE actual 2024-02-01/month ctx=economic bg
e14 m34 > m35 THREATEN threatened 2024-02-26/none ctx=military
q1 m11 direct cue=wrote
q2 m17 mixed cue=complained
rel m10 leads m9
rel m17 leads m18
rel m14 member_of m8
rel m17 member_of m18

### Dawn 2024-02-01 article
= [m1:PAK.ELI Imran], [m2:PAK.ELI Bushra] get 14 years in Toshakhana case a week before polls
~byline Malik Asad
~date_line Published February 1, 2024 07:15am
~caption PTI supporters outside the jail in Rawalpindi on Wednesday.—AFP
[m3:@PAK RAWALPINDI]: [m4:PAK.JUD An accountability court] on Wednesday {e1 sentenced} [m5:PAK.ELI former prime minister Imran Khan] and [m6=m2 his wife] to 14 years in prison for keeping and selling state gifts, among them a jewellery set from [m7:SAU.GOV the Saudi crown prince].
Judge Muhammad Bashir, who held the hearing inside Adiala jail, also {e2 barred} [m8=m5 the PTI founder] from public office for ten years. It was the second blow in as many days: on Tuesday [m9:PAK.JUD a special court] had {e3 given} [m10=m5 Mr Khan] and [m11:PAK.ELI Shah Mahmood Qureshi], his foreign minister, ten years each for leaking a diplomatic cable.
"<<q1 You are in a hurry to announce the verdict; I have only come for my attendance>>," the ex-premier told [m12=m4 the judge] before the ruling, according to reporters in the courtroom.
[m13:PAK.PTY Gohar Ali Khan], who took over the reins of [m14:PAK.PTY the PTI] in December, {e4 denounced} [m15=m4 the court] for denying the defence its right to question witnesses. The party, he said, <<q2 would appeal in the high court within the week>>.
~related Read more: Fog grounds flights in Lahore for third day
Party workers were told to stay calm. Yet in Karachi [m16:PAK.COP police] {e5 fired tear gas} at [m17:PAK.PTY a PTI rally] on Sunday and {e6 picked up} two dozen of [m18=m17 its members].
[m19:PAK.GOV Caretaker Information Minister Murtaza Solangi] {e7 rejected} [m20=m14 the party's] charge that the cabinet was steering judges.
The beneficiaries campaigned on. [m21:PAK.PTY Nawaz Sharif], whose daughter [m22:PAK.PTY Maryam] is the chief organiser of [m23:PAK.PTY the PML-N], told a crowd in Sialkot that [m24=m5 his rival] had <<q3 reaped what he sowed>>. [m25:PAK.PTY Bilawal Bhutto-Zardari] of [m26:PAK.PTY the Pakistan Peoples Party], by contrast, {e8 offered} [m27=m14 PTI] supporters an alliance "against the politics of revenge".
Old wounds fester. [m28:PAK.PTY the PML-N], the PPP and [m29:PAK.REL Maulana Fazlur Rehman's] JUI-F sat together in [m30:PAK.PTY the Pakistan Democratic Movement], the coalition that {e9 unseated} [m31=m5 Mr Khan] in a no-trust vote in April 2022. He {e10 blamed} [m32:USA.GOV Washington] and [m33:PAK.MIL the generals]; both denied it.
[m34:PAK.GOV The Election Commission] had already {e11 stripped} [m35=m14 his party] of its symbol, the cricket bat, a decision [m36:PAK.JUD the Supreme Court] upheld on Jan 13.
[m37:PAK.NGO The Human Rights Commission of Pakistan] {e12 called on} [m38:PAK.GOV the authorities] to let all parties canvass freely before Feb 8.
The KSE-100 index shed 1,100 points on the day.
~footer Published in Dawn, February 1st, 2024
e1 m4 > m5,m6 SANCTION actual 2024-01-31/day mode=convict ctx=legal,corruption
e2 m4 > m8 SANCTION actual 2024-01-31/day mode=convict ctx=legal,rights_freedoms
e3 m9 > m10,m11 SANCTION actual 2024-01-30/day mode=convict ctx=legal
e4 m13 > m15 ACCUSE actual 2024-02-01/none mode=disapprove ctx=legal
e5 m16 > m17 ASSAULT actual 2024-01-28/day mode=crowd-control ctx=repression
e6 m16 > m18 COERCE actual 2024-01-28/day mode=arrest ctx=repression
e7 m19 > m20 REJECT actual 2024-02-01/none ctx=legal,executive
e8 m25 > m27 AGREE planned 2024-02-01/none ctx=election
e9 m30 > m31 SANCTION actual 2022-04-01/month ctx=legislative,executive bg
e10 m5 > m32,m33 ACCUSE actual 2024-02-01/none mode=allege ctx=executive bg
e11 m34 > m35 SANCTION actual 2024-02-01/none mode=discontinue ctx=election,legal bg
e12 m37 > m38 REQUEST requested 2024-02-01/none mode=change ctx=election,rights_freedoms
q1 m5 direct cue=told
q2 m13 indirect cue=said
q3 m21 indirect cue=told
rel m13 leads m14 from=2023-12
rel m28 member_of m30
rel m29 member_of m30
rel m25 member_of m26
