### Mizzima News 2008-05-20 article
= 'No guns, no photographs': [m1:MMR.MIL junta] {e1 lets in} [m2:ASEAN ASEAN] medics, keeps [m3:USA.MIL navies] out
~byline Mungpi
~date_line Tuesday, 20 May 2008 18:42
New Delhi - Seventeen days after the cyclone, [m4:MMR.MIL the generals in Naypyitaw] have agreed to a door, and a narrow one. Thirty doctors and nurses from each of [m5:ASEAN the nine other members of the Association of Southeast Asian Nations] may {e2 enter}, [m6:SGP.GOV Singapore's Foreign Minister George Yeo] announced after an emergency {e3 meeting} of the ministers in [m70:@SGP his city] on Monday.
"<<q1 There will not be uncontrolled access. [m7=m5 We] will establish a mechanism so that aid from all over the world can flow in through [m8=m5 us]>>," said [m9=m6 Yeo], whose country chairs the group this year.
[m10:MMR.GOV Foreign Minister Nyan Win], who sat beside [m71=m9 him], put the damage at 10 billion dollars.
Three flotillas are waiting in the Andaman Sea: [m11:USA.MIL the USS Essex] with four ships, [m12:FRA.MIL the Mistral] and [m13:GBR.MIL HMS Westminster]. [m14:MMR.GOV State television] said on Monday that <<q2 assistance "with strings attached" from warships was {e4 not acceptable} to the people>>. [m15:FRA.GOV French Foreign Minister Bernard Kouchner] had earlier {e5 talked} of "imposing" relief under a resolution of [m16:UN the UN Security Council].
American C-130s are another matter. [m17:USA.MIL They] have {e6 delivered} water and mosquito nets on 36 flights since 12 May, after [m18:USA.MIL Admiral Timothy Keating] {e7 talked} for two hours with [m19:MMR.MIL Vice-Admiral Soe Thein] at the Rangoon airport.
[m20:THA.GOV Thai Prime Minister Samak Sundaravej], [m21:IND.GOV India], [m22:CHN.GOV China] and [m23:BGD.GOV Bangladesh] {e8 gave} early and were asked no questions. [m24:IND.MIL Two Indian ships] {e9 docked} within three days.
Local donors are turned back. At [m25:@MMR Kungyangon], [m26:MMR.COP police] {e10 seized} the cars of [m27:MMR.CVL Rangoon shopkeepers] who brought rice to the delta last week. [m28:MMR.CVL The comedian Zarganar], who ran a private relief group, told Mizzima that <<q3 [m29=m28 he] expects to be {e11 arrested}>>.
[m30:MMR.OPP The National League for Democracy] {e12 denounced} the constitutional referendum which [m38=m4 the army] held on 10 May in most of the country regardless. The party's leader, [m31:MMR.OPP Aung San Suu Kyi], whose term of house arrest {e14 ends} on Saturday, was not allowed to vote in person.
[m32:UN Secretary-General Ban Ki-moon] {e15 leaves} for [m33:@MMR Rangoon] today. [m34:MMR.MIL Senior General Than Shwe], who {e16 did not take} [m35=m32 his] calls for a fortnight, will {e17 see} [m72=m32 him] on Friday.
In [m37:@MMR the territory] held by [m36:KNU.REB the Karen National Union], no aid has come, and none was expected.
e1 m1 > m2 CONCEDE planned 2008-05-19/day mode=access ctx=disasters,health again
e2 m4 > m5 CONCEDE planned 2008-05-19/day mode=access ctx=disasters,health
e3 m6 > m10 CONSULT actual 2008-05-19/day mode=multilateral ctx=disasters,diplomatic
e4 m14 > m11,m12,m13 REJECT actual 2008-05-19/day mode=assist ctx=disasters,military
e5 m15 > m4 THREATEN threatened 2008-05-20/none ctx=disasters,diplomatic bg
e6 m17 > m4 AID actual 2008-05-12/day ctx=disasters,military
e7 m18 > m19 CONSULT actual 2008-05-20/none mode=visit ctx=disasters,military
e8 m20,m21,m22,m23 > m4 AID actual 2008-05-20/none ctx=disasters
e9 m24 > m4 AID actual 2008-05-20/none ctx=disasters,military again
e10 m26 > m27 COERCE actual 2008-05-12/week mode=seize ctx=disasters,repression
e11 m4 > m29 COERCE hypothetical 2008-05-20/none mode=arrest ctx=disasters,repression
e12 m30 > m4 ACCUSE actual 2008-05-20/none mode=disapprove ctx=election
e14 m4 > m31 CONCEDE planned 2008-05-24/day mode=release ctx=rights_freedoms
e15 m32 > m4 AGREE planned 2008-05-20/day ctx=disasters,diplomatic
e16 m34 > m35 REJECT actual 2008-05-20/none mode=meet ctx=disasters,diplomatic
e17 m34 > m32 AGREE planned 2008-05-23/day ctx=disasters,diplomatic
q1 m9 direct cue=said
q2 m14 mixed cue=said
q3 m28 indirect cue=told
rel m9 leads m5
rel m31 leads m30
rel m4 member_of m2
rel m36 controls m37

### Yonhap News Agency 2020-06-17 article
= (3rd LD) [m1:PRK.MIL N. Korea] says [m2=m1 it] will {e1 send troops} to [m3:@PRK Kaesong], [m4:@PRK Mt. Kumgang]
~byline By Koh Byung-joon
~share Font Size | Print
~page_control (ATTN: UPDATES with presidential office in paras 6-8)
SEOUL, June 17 (Yonhap) -- [m5:PRK.MIL The General Staff of the Korean People's Army] said Wednesday that regiments would be {e2 moved} into the shuttered industrial park of Kaesong and the resort of Mount Kumgang, and guard posts {e3 rebuilt} in the Demilitarized Zone.
"<<q1 The front-line units will have their combat duty level upped to class one, and all kinds of regular drills near the boundary will be resumed>>," a spokesman for [m6=m5 the staff] said in a statement carried by [m7:#KCNA the Korean Central News Agency].
The guard posts were taken down under a military pact that the two sides {e4 signed} on Sept. 19, 2018.
A day earlier [m8:PRK.GOV the North] {e5 blew up} the joint liaison office, which [m9:KOR.GOV the South] had paid for. Satellite dishes flew over the river, a farmer in Paju said.
It all began with paper. On May 31, [m10:KOR.CVL Fighters for Free North Korea], a defectors' group led by [m11:KOR.CVL Park Sang-hak], floated half a million leaflets. [m12:PRK.GOV Kim Yo-jong], sister of [m13:PRK.GOV leader Kim Jong-un], on June 4 {e6 threatened} to scrap the pact unless [m14=m9 Seoul] stopped the "<<q2 human scum>>," and five days later [m15=m8 Pyongyang] {e7 cut} all hotlines.
[m16:KOR.GOV Cheong Wa Dae], in [m73=m16 its] sharpest language since [m17:KOR.GOV President Moon Jae-in] took office, {e8 called} [m74=m12 her] words "<<q3 senseless>>." "<<q4 [m18=m16 We] {e9 will not tolerate} it any longer>>," [m19:KOR.GOV senior secretary Yoon Do-han] told reporters.
[m36=m17 Moon] had {e10 offered} on Monday to dispatch [m20:KOR.GOV his security adviser, Chung Eui-yong], and [m21:KOR.SPY spy chief Suh Hoon]; [m37=m8 Pyongyang] {e11 refused to receive} [m75=m20+m21 them].
[m22:KOR.MIL The Joint Chiefs of Staff] {e12 put} the units in the west on heightened readiness. [m23:KOR.MIL It] also {e13 moved} up a radar plane.
[m24:KOR.GOV Unification Minister Kim Yeon-chul] {e14 tendered} [m76=m24 his] resignation on Wednesday.
[m25:KOR.OPP The main opposition United Future Party] {e15 blamed} [m77=m17 the president]. [m78=m25 Its] interim leader, [m26:KOR.OPP Kim Chong-in], {e16 demanded} that the loudspeakers be put back. [m27:KOR.GOV Gyeonggi Province], whose governor is [m28:KOR.GOV Lee Jae-myung] of [m29:KOR.PTY the Democratic Party], {e17 barred} leafleting in five border towns and on Wednesday {e18 impounded} a gas truck that belongs to [m38:KOR.REL a missionary] in [m30:@KOR Pocheon].
[m31:USA.GOV The State Department] {e19 urged} [m32=m8 the North] to refrain from further counterproductive acts. [m33:USA.GOV Washington] "<<q5 fully supports" [m34=m9 its ally's] efforts>>, a spokesperson said.
[m35:RUS.GOV The Kremlin] {e20 called on} both for restraint.
e1 m1 > m9 MOBILIZE planned 2020-06-17/day mode=troops ctx=military,territory again
e2 m5 > m9 MOBILIZE planned 2020-06-17/day mode=troops ctx=military,territory
e3 m5 > m9 MOBILIZE planned 2020-06-17/day ctx=military,territory
e4 m8 > m9 SUPPORT actual 2018-09-19/day ctx=military,diplomatic bg
e5 m8 > m9 ASSAULT actual 2020-06-16/day mode=explosives ctx=diplomatic
e6 m12 > m14 THREATEN threatened 2020-06-04/day mode=discontinue ctx=military
e7 m15 > m14 SANCTION actual 2020-06-09/day mode=discontinue ctx=diplomatic
e8 m16 > m12 ACCUSE actual 2020-06-17/day mode=disapprove ctx=diplomatic
e9 m18 > m8 THREATEN threatened 2020-06-17/day ctx=diplomatic
e10 m36 > m8 AGREE planned 2020-06-15/day ctx=diplomatic
e11 m37 > m20,m21 REJECT actual 2020-06-17/none mode=meet ctx=diplomatic
e12 m22 > m8 MOBILIZE actual 2020-06-17/none mode=troops ctx=military
e13 m23 > m8 MOBILIZE actual 2020-06-17/none mode=weapons ctx=military
e14 m24 > m17 CONCEDE actual 2020-06-17/day mode=resign ctx=executive
e15 m25 > m17 ACCUSE actual 2020-06-17/none mode=allege ctx=executive
e16 m26 > m16 REQUEST requested 2020-06-17/none mode=change ctx=military
e17 m27 > m10 COERCE actual 2020-06-17/none mode=restrict ctx=rights_freedoms
e18 m27 > m38 COERCE actual 2020-06-17/day mode=seize ctx=rights_freedoms
e19 m31 > m32 REQUEST requested 2020-06-17/none mode=yield ctx=military,diplomatic
e20 m35 > m8,m9 REQUEST requested 2020-06-17/none mode=yield ctx=military,diplomatic
q1 m5 direct cue=said
q2 m12 mixed cue=threatened
q3 m16 mixed cue=called
q4 m19 direct cue=told
q5 m33 mixed cue=said
rel m11 leads m10
rel m26 leads m25
rel m28 leads m27
rel m28 member_of m29
rel m33 ally_of m34

### Post-Courier (Port Moresby) 2024-01-12 article
= State of Emergency for [m1:PNG.CVL NCD]: Marape {e1 suspends} top cop, [m2:PNG.MIL soldiers] on Waigani Drive
~byline BY CLAUDIA TALLY
~date_line January 12, 2024
The shelves are bare, the smoke has gone and the sorry has been said. "<<q1 [m3=m4 I] want to {e2 apologise} to [m5:PNG.CVL the people of this country]. It was a glitch, not a tax>>," [m4:PNG.GOV Prime Minister James Marape] told the nation last night.
[m79=m4 He] then {e3 announced} a state of emergency of 14 days for the capital and {e4 stood down} [m6:PNG.COP Police Commissioner David Manning], two secretaries and their deputies. [m7:PNG.COP Deputy Commissioner Donald Yamasombi] will run [m8:PNG.COP the Constabulary] in the meantime.
It started at breakfast on Wednesday. [m9:PNG.COP Some 200 police, soldiers and warders] {e5 walked off} the job after up to 300 kina went missing from [m80=m9 their] pay, and {e6 marched} to Parliament. At the gate [m10=m4 the Prime Minister] {e7 promised} to have it back in [m81=m9 their] accounts by the next pay day. By noon there was not an officer on the streets, and [m11:PNG.CVL crowds] {e8 emptied} shops from [m12:@PNG Koki] to [m13:@PNG Gerehu].
Twenty-two people are dead, [m14:PNG.MED Port Moresby General Hospital] said. In [m15:@PNG Lae], [m16:PNG.COP police under Metropolitan Superintendent Chris Kunyanbi] {e9 opened fire} on [m17:PNG.CVL looters] at Eriku, and there was one death.
[m18:PNG.MIL Brigadier-General Philip Polewara], acting chief of [m19:PNG.MIL the Defence Force], {e10 called out} 180 men of Taurama Barracks for the city at 4pm; [m20:PNG.MIL a second company] has been {e11 flown in} from [m21:@PNG Wewak].
[m22:AUS.GOV Australian Prime Minister Anthony Albanese] said <<q2 [m91=m22 Canberra] stood ready but had {e12 not been asked} for more>>. [m23:AUS.COP Federal Police officers] already work beside [m82=m8 their local colleagues]. [m24:CHN.GOV The Chinese Embassy] {e13 lodged} solemn representations after [m25:CHN.BUS two of its nationals] were hurt. [m26:FJI.GOV Fiji] and [m27:NZL.GOV New Zealand] {e14 offered} help.
[m28:PNG.OPP Opposition Leader Joseph Lelang] {e15 called on} [m29=m4 Mr Marape] to resign. By last night six MPs had {e16 quit} [m30:PNG.PTY the ruling Pangu Pati], among them [m31:PNG.LEG James Nomane] and [m32:PNG.LEG Keith Iduhu]. [m33=m31 Mr Nomane] said <<q3 an apology does not put a roof on a shop>>. [m92=m4 The PM's] eighteen months of immunity from a no-confidence vote expire in February.
At [m34:@PNG Hanuabada], [m35:PNG.REL United Church women] {e18 cooked} rice for [m36:PNG.CVL those with nothing to buy]. Governor [m37:PNG.GOV Powes Parkop] has {e19 ordered} all liquor outlets closed.
~footer Post-Courier. All rights reserved.
e1 m4 > m6 SANCTION actual 2024-01-11/day mode=discontinue ctx=executive again
e2 m4 > m5 CONCEDE actual 2024-01-11/day ctx=executive,economic
e3 m4 > m1 COERCE actual 2024-01-11/day mode=martial-law ctx=repression,executive
e4 m4 > m6 SANCTION actual 2024-01-11/day mode=discontinue ctx=executive
e5 m9 > m4 PROTEST actual 2024-01-10/day mode=strike ctx=economic
e6 m9 > m4 PROTEST actual 2024-01-10/day mode=demo ctx=economic
e7 m10 > m9 CONCEDE planned 2024-01-10/day ctx=economic
e8 m11 > m4 PROTEST actual 2024-01-10/day mode=riot
e9 m16 > m17 ASSAULT actual 2024-01-12/none mode=firearms ctx=repression
e10 m18 > m11 MOBILIZE actual 2024-01-10/day mode=troops ctx=military
e11 m20 > m11 MOBILIZE actual 2024-01-12/none mode=troops ctx=military
e12 m4 > m22 REQUEST denied 2024-01-12/none mode=assist said=m22
e13 m24 > m4 ACCUSE actual 2024-01-12/none mode=disapprove ctx=diplomatic
e14 m26,m27 > m4 AGREE planned 2024-01-12/none
e15 m28 > m29 REQUEST requested 2024-01-12/none mode=yield ctx=executive
e16 m31,m32 > m30 REJECT actual 2024-01-11/day ctx=political_institutions,legislative
e18 m35 > m36 AID actual 2024-01-12/none ctx=human_security,religion_ethnicity
e19 m37 > m1 COERCE actual 2024-01-12/none mode=restrict
q1 m4 direct cue=told
q2 m22 indirect cue=said
q3 m33 indirect cue=said
rel m7 leads m8
rel m18 leads m19
rel m31 member_of m30 to=2024-01-11
rel m32 member_of m30 to=2024-01-11

### RNZ Pacific 2024-05-16 article
= [m1:NCL.CVL New Caledonia]: [m2:FRA.GOV Paris] {e1 decrees} emergency, {e2 bans} [m33=m32 TikTok] as third night of curfew begins
~byline Patrick Decloitre, Correspondent French Pacific Desk
~date_line 16 May 2024, 5:47 pm
~share Share this
France's high commissioner in Nouméa says the territory is "<<q1 in a state of insurrection>>" but that the republic "<<q2 will not yield one square metre>>".
[m3:FRA.GOV Louis Le Franc] told the press on Thursday, a mask of tiredness on [m83=m3 his] face, that [m84=m3 he] had {e3 signed} house-arrest orders against [m4:NCL.CVL ten leaders of the Field Action Coordination Cell (CCAT)]. [m5:FRA.COP Five hundred more gendarmes] were {e4 on their way} to join the 1800 on the spot.
[m6:FRA.GOV President Emmanuel Macron] {e5 declared} the state of emergency on Wednesday, for the first time in the Pacific since 1985. [m7:FRA.MIL Soldiers] are {e6 guarding} La Tontouta airport, which has been closed to civilians since Tuesday. The curfew in Greater Nouméa {e7 runs} from six to six. And, a novelty in Europe, access to [m32:MNC.BUS a video platform] was {e8 cut} on the islands, on the grounds that [m9:NCL.CVL rioters] were using [m85=m32 it] to meet up.
Four people have been {e9 killed}, three [m10:NCL.CVL Kanak] and [m11:FRA.COP a gendarme of 22 shot in his car at Plum].
The cause lies 17,000 kilometres off. On Monday night [m12:FRA.LEG the National Assembly] {e10 opened} the voters' roll, frozen since 1998, to people who have lived in the country for ten years. [m13:FLNKS.OPP The FLNKS], the umbrella of the independence parties, {e11 condemned} the vote as well as the violence. [m14:FRA.GOV Interior Minister Gérald Darmanin] {e12 blames} [m89=m4 the CCAT], "<<q3 a mafia>>", and says [m90=m15 Azerbaijan] has a hand in it. [m15:AZE.GOV Baku] {e13 denied} any link.
[m16:NCL.GOV The territory's president, Louis Mapou], himself from [m17:NCL.PTY Palika], one of the components of [m18=m13 the movement], {e14 pleaded} for a "<<q4 return to reason>>" in a broadcast. [m19:NCL.REL The Protestant Church of Kanaky] {e15 asked} [m20=m6 Macron] to withdraw the bill. [m86=m6 He] has {e16 offered} a video meeting with all sides; the loyalists of [m21:NCL.PTY Sonia Backès], who governs the Southern Province, {e17 accept}, [m22=m13 the FLNKS] {e18 will not come}.
On the roads, neighbours with hunting rifles stand behind pallets. In [m23:@NCL Magenta] [m24:NCL.CVL a residents' group] let nobody by on Thursday, ambulances excepted.
[m25:PIF The Pacific Islands Forum], of which the territory has been a member since 2016, is "<<q5 not surprised>>", its chair, [m26:COK.GOV Cook Islands Prime Minister Mark Brown], said. [m27:VUT.GOV Vanuatu's Charlot Salwai], current head of [m28:MSG the Melanesian Spearhead Group], {e19 said} it could have been avoided "<<q6 had [m88=m2 Paris] listened>>".
[m29:NZL.GOV Foreign Minister Winston Peters] has {e20 cancelled} [m87=m29 his] call at Nouméa. [m30:NZL.MIL A Defence Force plane] is on standby to {e21 bring} [m31:NZL.CVL 219 New Zealanders] home.
e1 m2 > m1 COERCE actual 2024-05-15/day mode=martial-law ctx=repression again
e2 m2 > m33 COERCE actual 2024-05-16/none mode=censor ctx=rights_freedoms again
e3 m3 > m4 COERCE actual 2024-05-16/none mode=arrest ctx=repression
e4 m5 > m1 MOBILIZE actual 2024-05-16/none mode=police ctx=repression
e5 m6 > m1 COERCE actual 2024-05-15/day mode=martial-law ctx=repression
e6 m7 > m9 MOBILIZE actual 2024-05-16/none mode=troops ctx=military,repression
e7 m3 > m1 COERCE actual 2024-05-16/none mode=curfew ctx=repression
e8 m2 > m32 COERCE actual 2024-05-16/none mode=censor ctx=rights_freedoms
e9 m9 > m11 ASSAULT actual 2024-05-16/none mode=firearms
e10 m12 > m10 COERCE actual 2024-05-13/day ctx=election,legislative
e11 m13 > m12 ACCUSE actual 2024-05-16/none mode=disapprove ctx=election
e12 m14 > m4,m15 ACCUSE actual 2024-05-16/none mode=allege
e13 m15 > m14 REJECT actual 2024-05-16/none
e14 m16 > m9 REQUEST requested 2024-05-16/none mode=yield
e15 m19 > m20 REQUEST requested 2024-05-16/none mode=change ctx=election,religion_ethnicity
e16 m6 > m13,m21 AGREE planned 2024-05-16/none ctx=election
e17 m21 > m6 CONCEDE actual 2024-05-16/none ctx=election
e18 m22 > m6 REJECT actual 2024-05-16/none mode=meet ctx=election
e19 m27 > m2 ACCUSE actual 2024-05-16/none mode=disapprove ctx=diplomatic
e20 m29 > m2 REJECT actual 2024-05-16/none mode=meet ctx=diplomatic
e21 m30 > m31 AID planned 2024-05-16/none ctx=military
q1 m3 mixed cue=says
q2 m3 mixed cue=says
q3 m14 mixed cue=blames
q4 m16 mixed cue=pleaded
q5 m26 mixed cue=said
q6 m27 mixed cue=said
rel m16 member_of m17
rel m17 part_of m18
rel m26 leads m25
rel m27 leads m28
