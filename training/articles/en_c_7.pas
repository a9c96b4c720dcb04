### TASS 2024-11-28 article
= [m1:RUS.GOV Putin] says [m2:CSTO CSTO] doors open for [m3:ARM.GOV Yerevan]; summit {e1 backs} program for [m4:TJK.GOV Tajik] border
~page_control Russian Politics & Diplomacy
~caption © Gavriil Grigorov/Russian Presidential Press and Information Office/TASS
[m5:@KAZ ASTANA], November 28. /[m6:#TASS TASS/]. Leaders of [m7=m2 the Collective Security Treaty Organization (CSTO)], who gathered in [m8:@KAZ the Kazakh capital] on Thursday without [m9:ARM.GOV Armenian Prime Minister Nikol Pashinyan], have {e2 approved} a five-year program of assistance to [m10=m4 Tajikistan] in strengthening [m11=m4 its] frontier with [m12:AFG.GOV Afghanistan].
"<<q1 [m13=m3 Armenia] has so far not announced [m14=m3 its] withdrawal from [m15=m2 the organization]. It may well be that [m16=m3 it] will return to full-fledged work, everything will depend on the republic itself>>," [m17=m1 Russian President Vladimir Putin] told reporters, when asked about the empty chair.
[m18=m3 Yerevan] {e3 froze} [m19=m3 its] participation in February, and [m20=m9 Pashinyan] has since {e4 accused} [m21:CSTO two member states], which [m22=m9 he] left unnamed, of having helped [m23:AZE.GOV Azerbaijan] prepare for the 2020 war. In June [m24:BLR.GOV Minsk], whose leader had boasted of advising [m25=m23 Baku], {e5 recalled} [m26=m24 its] ambassador for consultations.
[m27:CSTO CSTO Secretary General Imangali Tasmagambetov] said that <<q2 the [m28=m3 Armenian] quota of posts would be kept free for one year>>. [m29=m3 Armenia] still owes [m30=m3 its] contribution, [m31=m27 he] noted.
[m32:KAZ.GOV Kazakh President Kassym-Jomart Tokayev], who handed the chairmanship of [m33=m2 the bloc] to [m34:KGZ.GOV his Kyrgyz counterpart Sadyr Japarov] at the close of the meeting, had {e6 received} [m35=m1 the Russian leader] with a guard of honor a day earlier. [m36=m1+m32 The two] {e7 signed} a protocol on oil transit to [m37:@DEU Germany], and [m38:RUS.BUS Rosatom] {e8 offered} to build [m39=m32 the host country's] first nuclear power plant, [m40=m38 the state corporation's head, Alexey Likhachev], said.
Speaking to the plenary, [m41=m1 Putin] described last night's massive strike, in which about 90 missiles and 100 drones were {e9 launched} by [m42:RUS.MIL the Russian Armed Forces] at [m43:UKR.GOV Ukrainian] energy facilities, as a {e10 response} to the firing of US-made ATACMS missiles by [m44:UKR.MIL Kiev's troops].
"<<q3 [m45=m1 We] do not rule out the use of Oreshnik against [m46:UKR.GOV decision-making centers], including those in [m47:@UKR Kiev]>>," [m48=m1 he] {e11 warned}.
[m49:BLR.GOV Belarusian President Alexander Lukashenko], for [m50=m49 his] part, {e12 proposed} that [m51=m2 the allies] hold a joint exercise on [m52=m24 his country's] western border, and asked [m53:TJK.GOV Emomali Rahmon] when [m54:AFG.GOV the Taliban] would at last be struck off the list of terrorists. [m55=m54 The radical movement], outlawed in [m56:@RUS Russia], has ruled in [m57:@AFG Kabul] since 2021.
[m58:ARM.GOV Armenia's Foreign Minister Ararat Mirzoyan] was at the same hour {e13 discussing} with [m59:LVA.GOV his Latvian colleague] a dialogue on visas with [m60:EU the European Union], which the republic does not expect to join soon.
Six countries are members of [m61=m2 the CSTO]: [m62=m3 Armenia], [m63=m24 Belarus], [m64=m32 Kazakhstan], [m65=m34 Kyrgyzstan], [m66=m1 Russia] and [m67=m4 Tajikistan].
e1 m2 > m4 AGREE planned 2024-11-28/day ctx=military,territory again
e2 m7 > m10 AGREE planned 2024-11-28/day ctx=military,territory
e3 m19 > m15 SANCTION actual 2024-02-01/month mode=discontinue ctx=military,diplomatic bg
e4 m20 > m21 ACCUSE actual 2024-11-28/none mode=allege ctx=military bg
e5 m26 > m19 SANCTION actual 2024-06-01/month mode=withdraw ctx=diplomatic bg
e6 m35 > m32 CONSULT actual 2024-11-27/day mode=visit ctx=diplomatic,economic
e7 m35 > m39 SUPPORT actual 2024-11-27/day ctx=diplomatic,economic
e8 m38 > m39 AGREE planned 2024-11-28/none ctx=economic,natural_resource
e9 m42 > m43 ASSAULT actual 2024-11-27/none mode=aerial ctx=military
e10 m44 > m42 ASSAULT actual 2024-11-28/none mode=heavy-weapons ctx=military bg
e11 m48 > m46 THREATEN threatened 2024-11-28/day mode=violence ctx=military
e12 m50 > m51 REQUEST requested 2024-11-28/day mode=assist ctx=military
e13 m58 > m59 CONSULT actual 2024-11-28/day mode=meet ctx=diplomatic
q1 m17 direct cue=told
q2 m31 indirect cue=said
q3 m48 direct cue=warned
rel m34 leads m2
rel m3 member_of m2
rel m24 member_of m2
rel m32 member_of m2
rel m4 member_of m2
rel m1 member_of m2
rel m54 controls m57 from=2021

### Yonhap 2013-03-08 article
= (2nd LD) [m1:PRK.GOV N. Korea] {e1 scraps} non-aggression pacts, hotline after [m2:UN U.N.] vote
~date_line 2013/03/08 17:32 KST
~byline By Kim Eun-jung
[m3:@KOR SEOUL], March 8 ([m4:#Yonhap Yonhap]) -- [m5=m1 North Korea] on Friday {e2 declared void} all agreements on non-aggression with [m6:KOR.GOV South Korea] and said [m7=m1 it] {e3 would cut} the Red Cross telephone line at [m8:@KOR Panmunjom] from Monday, hours after [m9=m2 the U.N. Security Council] {e4 tightened sanctions} on [m10=m1 the communist state] over [m11=m1 its] third nuclear test.
[m12:PRK.GOV The Committee for the Peaceful Reunification of Korea], which handles relations with [m13=m6 the South] and is an arm of [m14:PRK.PTY the ruling Workers' Party], also {e5 vowed} a "<<q1 merciless>>" counterblow should even one shell fall on [m15=m1 its] soil during the annual Key Resolve drill, which [m16=m6+m20 the allies] {e6 begin} the same day with [m17:USA.MIL some 3,000 U.S. troops].
The resolution, the fourth of its kind, was adopted by all 15 members, among them [m18:CHN.GOV China], [m19=m1 the North's] sole ally of note, which had {e7 drafted it} together with [m20:USA.GOV the United States].
"<<q2 If [m21=m1 North Korea] clings to its nuclear weapons while [m22=m1 its] people go hungry, [m23=m1 it] will bring about [m24=m1 its] own destruction>>," [m25:KOR.GOV President Park Geun-hye] told [m26:KOR.MIL newly commissioned officers] at [m27:@KOR Gyeryongdae]. [m28=m25 She] nevertheless {e8 held out} the prospect of "<<q3 trust>>" if [m29=m1 Pyongyang] changed course.
[m30:KOR.MIL Kim Min-seok, the defense ministry's spokesman], was blunter: "<<q4 If [m31=m1 they] attack with a nuclear weapon, [m32:PRK.GOV Kim Jong-un's regime] will be {e9 erased} from the earth.>>"
[m33:PRK.GOV The young leader] himself inspected on Thursday [m34:PRK.MIL the artillery unit] that {e10 shelled} [m35:KOR.CVL Yeonpyeong Island] on Nov. 23, 2010, killing two marines and two civilians, and ordered its gunners to be ready to cut off the enemy's windpipe.
[m36:CHN.GOV Li Baodong, Beijing's ambassador to the U.N.], said <<q5 sanctions were not the fundamental way to resolve the matter>>. [m37:JPN.GOV Japan], for [m38=m37 its] part, {e11 wants to add} a bank of [m39=m1 the North] to [m40=m37 its] own list.
Domestic squabbling has not stopped for the crisis. [m41:KOR.OPP The main opposition Democratic United Party], headed on an interim basis by [m42:KOR.OPP Moon Hee-sang], {e12 continued to block} the government reorganization bill, for which [m43=m25 Park] lacks several ministers, and [m44:KOR.LAB unionists at broadcaster MBC] {e13 protested} in front of [m45:KOR.GOV the Korea Communications Commission].
[m46:KOR.GOV The unification ministry] said <<q6 the Kaesong complex, where [m47:KOR.BUS 123 Southern firms] employ [m48:PRK.LAB 53,000 Northerners], was running normally>>.
ejkim@yna.example
(END)
e1 m1 > m6 SANCTION actual 2013-03-08/day mode=discontinue ctx=military,diplomatic again
e2 m5 > m6 SANCTION actual 2013-03-08/day mode=discontinue ctx=military,diplomatic
e3 m7 > m6 SANCTION planned 2013-03-11/day mode=discontinue ctx=diplomatic
e4 m9 > m10 SANCTION actual 2013-03-07/day mode=restrict ctx=cbrn,economic
e5 m12 > m16 THREATEN threatened 2013-03-08/day mode=violence ctx=military
e6 m13 > m17 AGREE planned 2013-03-11/day ctx=military
e7 m18 > m20 COOPERATE actual 2013-03-08/none ctx=cbrn,diplomatic
e8 m28 > m29 AGREE hypothetical 2013-03-08/day ctx=diplomatic
e9 m30 > m32 THREATEN threatened 2013-03-08/day mode=violence ctx=military,cbrn
e10 m34 > m35 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military bg
e11 m38 > m39 SANCTION planned 2013-03-08/none mode=restrict ctx=cbrn
e12 m41 > m43 REJECT actual 2013-03-08/none ctx=legislative,executive
e13 m44 > m45 PROTEST actual 2013-03-08/none mode=demo ctx=rights_freedoms
q1 m12 mixed cue=vowed
q2 m25 direct cue=told
q3 m28 mixed
q4 m30 direct
q5 m36 indirect cue=said
q6 m46 indirect cue=said
rel m18 ally_of m1
rel m42 leads m41
rel m12 part_of m14

### Prensa Latina 2009-07-06 article
= [m1:OAS OAS] {e1 out}, runway blocked: [m2:HND.GOV Zelaya] vows second attempt
[m3:@SLV San Salvador], Jul 6 ([m4:#PL Prensa Latina]) The constitutional president of [m5=m39 Honduras], [m6=m2 Manuel Zelaya], will {e2 try again} to return to [m7=m2 his] country on Monday or Tuesday, [m8=m2 he] announced here after [m9:HND.MIL soldiers] on Sunday {e3 placed trucks} across the only runway of Toncontin airport so that [m10:VEN.GOV the Venezuelan] aircraft carrying [m11=m2 him] could not touch down.
"<<q1 If [m12=m2 I] had had a parachute, [m13=m2 I] would have jumped>>," [m14=m2 Zelaya] said, flanked by [m15:ECU.GOV presidents Rafael Correa of Ecuador], [m16:ARG.GOV Cristina Fernandez of Argentina] and [m17:PRY.GOV Fernando Lugo of Paraguay], who had followed [m18=m2 him] in another plane.
On the ground [m19:HND.MIL the army] {e4 opened fire} on [m20:HND.CVL tens of thousands of demonstrators] who had {e5 marched} to the fence to welcome the head of state. [m21:HND.CVL Isis Obed Murillo], 19, was killed. [m22:HND.CVL The National Front against the Coup], of which union leader [m23:HND.LAB Juan Barahona] is coordinator, {e6 called} a general stoppage for Tuesday.
[m24:HND.COP The police] {e7 blamed} [m25=m20 the crowd], claiming that [m26=m20 it] had thrown stones first. [m27=m34 The de facto ruler, Roberto Micheletti], who was sworn in by [m28:HND.LEG Congress] after [m29=m9 soldiers] {e8 seized} [m30=m2 Zelaya] in [m31=m2 his] pyjamas on June 28 and {e9 put [m32=m2 him] on a plane} to [m33:CRI.GOV Costa Rica], insisted that <<q2 there had been no coup>>. [m34:HND.REB He] {e10 accused} [m35:NIC.GOV Nicaragua] of moving troops toward the border; [m36:NIC.GOV President Daniel Ortega] {e11 called} it "<<q3 totally false>>" that [m37:NIC.MIL a single company] had {e12 moved}.
[m38=m1 The Organization of American States] {e13 suspended} [m39:HND.GOV Honduras] unanimously late on Saturday, the first such step since [m40:CUB.GOV Cuba] was {e14 excluded} in 1962. [m41:HND.REB The regime] had tried to pre-empt it by {e15 renouncing} the charter on Friday night.
[m42:OAS Jose Miguel Insulza, the secretary general], who failed in {e16 talks} with [m43:HND.JUD the Supreme Court] in [m44:@HND Tegucigalpa] on Friday to obtain anything at all, said <<q4 [m45=m42 he] saw no sign of willingness>>.
[m46:VEN.GOV President Hugo Chavez] has {e17 halted} fuel shipments. [m47:USA.GOV Washington] has put off a {e18 decision to cut} aid, though [m48:USA.GOV Secretary of State Hillary Clinton] is to {e19 receive} [m49=m2 Zelaya] on Tuesday.
[m50:HND.REL Cardinal Oscar Rodriguez] {e20 appealed} to [m51=m2 the ousted president] on television on Saturday not to come back, for fear of a bloodbath. [m52=m39 Honduras], [m53=m10 Venezuela] and [m54=m35 Nicaragua] belong to [m55:ALBA the Bolivarian Alliance (ALBA)].
sus ccs/jcm
e1 m1 > m5 SANCTION actual 2009-07-04/day mode=discontinue ctx=pro_democracy again
e2 m7 > m27 AGREE planned 2009-07-06/none ctx=pro_democracy
e3 m9 > m8 COERCE actual 2009-07-05/day mode=obstruct ctx=pro_autocracy,military
e4 m19 > m20 ASSAULT actual 2009-07-05/day mode=firearms ctx=repression,pro_autocracy
e5 m20 > m27 PROTEST actual 2009-07-05/day mode=demo ctx=pro_democracy
e6 m22 > m27 PROTEST planned 2009-07-07/day mode=strike ctx=pro_democracy
e7 m24 > m25 ACCUSE actual 2009-07-06/none mode=allege ctx=repression
e8 m29 > m30 COERCE actual 2009-06-28/day mode=abduct ctx=pro_autocracy,military bg
e9 m29 > m31 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy bg
e10 m34 > m35 ACCUSE actual 2009-07-05/none mode=allege ctx=military
e11 m36 > m34 REJECT actual 2009-07-06/none ctx=military
e12 m37 > m34 MOBILIZE denied 2009-07-06/none mode=troops ctx=military
e13 m38 > m39 SANCTION actual 2009-07-04/day mode=discontinue ctx=pro_democracy,diplomatic
e14 m38 > m40 SANCTION actual 1962-01-01/year mode=discontinue ctx=diplomatic bg
e15 m41 > m38 REJECT actual 2009-07-03/day ctx=diplomatic,pro_autocracy
e16 m42 > m43 CONSULT actual 2009-07-03/day mode=visit ctx=pro_democracy
e17 m46 > m34 SANCTION actual 2009-07-06/none mode=discontinue ctx=economic,natural_resource
e18 m47 > m39 SANCTION hypothetical 2009-07-06/none mode=discontinue ctx=economic,pro_democracy
e19 m48 > m49 AGREE planned 2009-07-07/day ctx=pro_democracy,diplomatic
e20 m50 > m51 REQUEST requested 2009-07-04/day mode=yield ctx=religion_ethnicity
q1 m14 direct cue=said
q2 m34 indirect cue=insisted
q3 m36 mixed cue=called
q4 m42 indirect cue=said
rel m23 leads m22
rel m39 member_of m55
rel m10 member_of m55
rel m35 member_of m55

### 24.kg 2010-04-09 article
= [m1:KGZ.GOV Interim govt] {e1 offers} safe passage, [m2:KGZ.GOV Bakiyev] {e2 won't quit}
~date_line 09/04/10 19:14, Bishkek - 24.kg news agency, by Anton Lymar
[m3:KGZ.GOV The head of the provisional government, Roza Otunbayeva], is {e3 ready to guarantee} [m4=m2 President Kurmanbek Bakiyev] a safe way out of [m5=m29 the country] if [m6=m2 he] signs [m7=m2 his] resignation, [m8=m3 she] told a news conference in [m9:@KGZ Bishkek] today, the first of two days of mourning for the dead of Wednesday.
[m10=m2 The President], who fled to [m11=m2 his] native south, {e4 refuses}. In an interview with [m12:#Echo Ekho Moskvy] on Thursday [m13=m2 he] admitted that [m14=m2 he] had lost the levers of power but said <<q1 [m15=m2 he] was not going to surrender, nor to {e5 ask for} foreign troops>>.
"<<q2 [m16=m3 We] have what no revolution here ever had: the tax office works, the mobile phones work. What [m17=m3 we] lack is money. [m18=m2 They] left 80 million som in the treasury>>," [m19=m3 Otunbayeva] said. [m20=m3 She] {e6 thanked} [m21:RUS.GOV Prime Minister Vladimir Putin], the first foreigner to {e7 call} [m22=m3 her].
[m23:KGZ.PTY Almazbek Atambayev], [m24=m3 her] first deputy and the leader of [m25:KGZ.PTY the Social Democrats], {e8 flew} to [m26:RUS.GOV Moscow] to {e9 ask for a loan}. [m27=m26 The Kremlin] denies having had a hand in the events, although [m28=m26 it] had {e10 raised} the export duty on fuel for [m29:KGZ.GOV Kyrgyzstan] on April 1.
At least 75 people died when [m30:KGZ.COP the Alfa special unit] {e11 shot at} [m31:KGZ.CVL demonstrators] trying to {e12 ram the gates} of [m32:@KGZ the White House] with a truck. [m33:KGZ.JUD The Prosecutor General's Office] has {e13 opened a case} against [m34:KGZ.GOV Janysh Bakiyev, the president's brother, who ran the state guard], and [m35:KGZ.BUS Maxim Bakiyev, his son].
[m36=m1 The new authorities] dismissed [m37:KGZ.GOV three governors] and {e14 dissolved} [m38:KGZ.LEG the parliament], in which [m39:KGZ.PTY the Ak Jol party], loyal to [m40=m2 Bakiyev], held 71 of the 90 seats.
[m41:USA.MIL The Pentagon] suspended flights of soldiers through [m42:@KGZ the Manas Transit Center]. [m43:KGZ.GOV Ismail Isakov, responsible for defense in the provisional cabinet], {e15 assured} [m44:USA.GOV Washington] that the lease would be honored. Others in [m45=m1 the cabinet] would like to {e16 shorten} it.
[m46:KAZ.GOV Kazakhstan], which presides over [m47:OSCE the OSCE] this year, {e17 closed} the frontier on Wednesday evening and {e18 sent} an envoy, [m48:KAZ.GOV Zhanybek Karibzhanov].
In [m49:@KGZ Talas], where it all began, residents were sweeping glass.
e1 m1 > m2 CONCEDE hypothetical 2010-04-09/none ctx=legal,executive again
e2 m2 > m1 REJECT actual 2010-04-08/day ctx=executive again
e3 m3 > m4 CONCEDE hypothetical 2010-04-09/day ctx=legal,executive
e4 m11 > m8 REJECT actual 2010-04-08/day ctx=executive
e5 m15 > m26 REQUEST denied 2010-04-08/day mode=assist ctx=military
e6 m20 > m21 SUPPORT actual 2010-04-09/day ctx=diplomatic
e7 m21 > m22 CONSULT actual 2010-04-08/day mode=phone ctx=diplomatic
e8 m23 > m26 CONSULT actual 2010-04-09/day mode=visit ctx=economic,diplomatic
e9 m23 > m27 REQUEST requested 2010-04-09/day mode=assist ctx=economic
e10 m28 > m29 SANCTION actual 2010-04-01/day mode=restrict ctx=economic bg
e11 m30 > m31 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression,pro_democracy
e12 m31 > m18 PROTEST actual 2010-04-07/day mode=riot ctx=executive,pro_democracy
e13 m33 > m34 ACCUSE actual 2010-04-09/none mode=investigate ctx=legal,repression
e14 m36 > m38 COERCE actual 2010-04-08/none mode=restrict ctx=legislative
e15 m43 > m44 AGREE planned 2010-04-09/none ctx=military
e16 m45 > m44 SANCTION hypothetical 2010-04-09/none mode=discontinue ctx=military
e17 m46 > m29 COERCE actual 2010-04-07/none mode=restrict ctx=economic
e18 m46 > m24 CONSULT actual 2010-04-09/none mode=third-party ctx=diplomatic
q1 m14 indirect cue=said
q2 m19 direct cue=said
rel m23 leads m25
rel m46 leads m47
rel m3 leads m1
rel m39 ally_of m2
