### Mexico News Daily 2016-06-20 article
= Nochixtlán: six {e1 dead} at a roadblock that was to last till Tuesday
~byline Staff report by Pia Caldwell-Ruiz
~date_line Published on Monday, June 20, 2016
~page_control MND Poll | Subscribe
Market day in Asunción Nochixtlán is Sunday. The stalls were already up when [m1:MEX.COP 800 federal and state police] came to clear the highway.
[m2:MEX.EDU Teachers of Section 22], the Oaxaca branch of [m3:MEX.LAB the dissident CNTE union], {e2 had blocked} Mexico 135-D there for a week to stop supplies from reaching [m4:@MEX the state capital], 80 kilometers south. When it was over, [m31:MEX.CVL six people], none of them a teacher, were {e4 dead}, and the town hall was burning.
[m5:MEX.COP The Federal Police] first {e3 denied} that [m6=m5 its officers] were armed. Pictures by the agencies AP and Cuartoscuro showed two of [m7=m5 them] {e5 firing}. At six in the evening [m8:MEX.COP Commissioner Enrique Galindo] {e6 admitted} as much. "<<q1 A last group, with arms, went in after [m9=m5 our people] had been shot at by strangers>>," [m10=m8 he] said.
"<<q2 There were no strangers. Everyone here knows everyone>>," [m11:MEX.REL the parish priest] countered, having turned [m34=m11 his] church into a clinic.
It is the education reform of 2013 that the quarrel is about, and tests for teachers in particular. Within [m12:MEX.LAB the national union SNTE], by far the largest in Latin America and an old ally of [m13:MEX.PTY the ruling PRI], [m37=m3 the CNTE] has been an opposition since 1979. On June 11 and 12 [m14:MEX.JUD federal prosecutors] {e7 arrested} the two men at the head of Section 22, [m15:MEX.LAB Rubén Núñez] and [m16:MEX.LAB Francisco Villalobos], for money laundering and for stealing textbooks. [m17=m15+m16 They] {e8 deny} it from a prison in Sonora.
[m18:MEX.GOV Governor Gabino Cué], who was elected six years ago by an alliance of right and left with [m39=m2 the section's] blessing, said that <<q3 the operation had been ordered from above>>. [m19:MEX.GOV Education Secretary Aurelio Nuño], a man with plans for 2018, has been {e9 refusing} since May to sit down with [m20=m3 the union] unless [m32=m3 it] {e10 accepts} the reform first.
"<<q4 [m35=m19 He] set the fire and now [m36=m19 he] is calling for water>>," said [m21:MEX.OPP Andrés Manuel López Obrador], twice a presidential candidate and now head of [m22:MEX.OPP Morena], who {e11 asked} [m23:MEX.GOV the federal government] for a dialogue. [m24:MEX.GOV President Peña Nieto], on a trip to Quebec, tweeted a condolence.
Last night, in the capital, [m25:MEX.EDU students at the UNAM] {e12 lit} candles; today [m26=m3 the CNTE] {e13 will march} on the Interior Secretariat. [m27:MEX.LAB Health workers] in thirty cities {e14 might walk out} on Wednesday in support.
Ten years ago this month, [m28:MEX.COP Oaxaca state police] {e15 raided} [m33:MEX.EDU the teachers' camp] on the zócalo before sunrise. That started an uprising which lasted until November and of which there are murals still. [m38:MEX.ELI A former governor, Ulises Ruiz], is remembered by it. One of the dead of those months was [m29:USA.JRN the U.S. journalist Brad Will].
[m30:MEX.GOV The National Human Rights Commission] has {e16 sent} eleven visitors. On the hill above the town two burned trailers serve as goalposts.
e1 m1 > m31 ASSAULT actual 2016-06-19/day mode=firearms ctx=repression again
e4 m1 > m31 ASSAULT actual 2016-06-19/day mode=firearms ctx=repression
e2 m2 > m23 PROTEST actual 2016-06-13/week mode=obstruct ctx=economic
e3 m5 > m31 REJECT actual 2016-06-19/day ctx=repression
e5 m7 > m31 ASSAULT actual 2016-06-19/day mode=firearms ctx=repression again
e6 m8 > m31 CONCEDE actual 2016-06-19/day ctx=repression
e7 m14 > m15,m16 COERCE actual 2016-06-11/day mode=arrest ctx=legal,corruption
e8 m17 > m14 REJECT actual 2016-06-20/none ctx=legal
e9 m19 > m20 REJECT actual 2016-05-01/month mode=meet ctx=economic
e10 m32 > m19 CONCEDE hypothetical 2016-06-20/none ctx=economic
e11 m21 > m23 REQUEST requested 2016-06-20/none mode=meet ctx=economic
e12 m25 > m23 PROTEST actual 2016-06-19/day mode=demo ctx=repression
e13 m26 > m23 PROTEST planned 2016-06-20/day mode=demo ctx=repression,economic
e14 m27 > m23 PROTEST hypothetical 2016-06-22/day mode=strike ctx=repression
e15 m28 > m33 ASSAULT actual 2006-06-01/month mode=crowd-control ctx=repression bg
e16 m30 > m1 ACCUSE actual 2016-06-20/none mode=investigate ctx=human_rights
q1 m10 direct cue=said
q2 m11 direct cue=countered
q3 m18 indirect cue=said
q4 m21 direct cue=said
rel m2 part_of m3
rel m12 ally_of m13
rel m21 leads m22

### Greater Kashmir 2010-07-08 article
= [m27:IND.MIL Army] in Srinagar for first time in years as [m1:IND.GOV Omar] {e1 calls} for it
~byline GK NEWS NETWORK
~date_line Srinagar, July 7:
The columns came by the bypass at eleven in the morning with the windows of their trucks open and, for the present, did no more than be seen.
[m2:IND.GOV Chief Minister Omar Abdullah] had late on Tuesday {e2 requested} [m3:IND.GOV New Delhi] for troops after [m28:IND.CVL four persons], one of them a woman of 25 looking from her window, were {e3 killed} in the city by [m4:IND.PRM CRPF] and [m5:IND.COP police] fire in a single day. [m6:IND.MIL The Army] {e4 staged a flag march} through Batamaloo and Tengpora. [m7:IND.GOV Union Home Secretary G K Pillai] told reporters that it was there as a deterrent and <<q1 would not take over crowd duty>>.
[m8:IND.CVL A mourner] in Gangbugh, where [m30:IND.CVL a boy of 17, Muzaffar Bhat], was fished out of a nallah on Monday night, said: "<<q2 First [m29=m5 they] {e5 drown} [m38=m30 him], then [m39=m5 they] shoot at the coffin, then [m40=m3 they] send the Army to the grave>>." [m31=m5 Police] {e6 say} [m41=m30 he] fell while running.
Fifteen people have died since June 11, when a tear gas shell {e7 hit} [m9:IND.CVL Tufail Mattoo], a student on his way from tuition, in the head. For that no one has been charged.
The valley observed another shutdown yesterday on the call of [m10:IND.REB the Hurriyat Conference (G)], headed by [m11:IND.REB Syed Ali Shah Geelani]. [m12=m11 The octogenarian] is {e9 in Chashma Shahi sub jail}. The other Hurriyat, under [m13:IND.REL Mirwaiz Umar Farooq], had its march to the Martyrs' Graveyard {e10 stopped} at Nowhatta. [m32=m10+m13 The two] have {e11 refused} all offers of talks since the killings, [m42=m13 the Mirwaiz] adding that [m43=m13 he]'d been burnt once.
[m14:IND.OPP Mehbooba Mufti], president of [m15:IND.OPP the Peoples Democratic Party], {e12 stayed away} from an all-party meeting that [m16=m2 the Chief Minister] {e13 has called} for Monday; the letter, [m44=m14 she] said, reached [m45=m14 her] after the newspapers. [m33=m14 She] {e14 wants} [m34=m2 him] to resign.
[m46=m2 Omar], the third of [m47=m2 his] family to hold the post, governs with [m17:IND.PTY the Congress] as junior partner; [m48=m2 his] [m18:IND.PTY National Conference] was founded by [m49=m2 his] grandfather. On Wednesday [m19=m2 he] {e16 appealed} to [m52:IND.CVL parents] to keep [m53=m52 their] sons at home. "<<q3 [m50=m2 I] am not asking as a politician. [m51=m2 I] have sons myself>>," [m37=m2 he] said.
[m20:IND.GOV Home Minister P Chidambaram] {e17 blamed} [m21:LET.REB the Lashkar-e-Taiba] for the stone pelting. [m35=m21 It] {e18 denied} this through a local news agency.
[m22:PAK.GOV Islamabad's foreign office] {e19 condemned} the killings; [m23:OIC the OIC] {e15 may do likewise}. [m36:IND.GOV India's foreign minister] and [m54:PAK.GOV his Pakistani counterpart] {e20 meet} on the 15th in [m24:@PAK Islamabad] all the same.
[m25:IND.JRN The Press Guild] said that curfew passes of [m26:IND.JRN reporters] were {e21 torn up} at Jehangir Chowk and that for the first time since 1990 no paper would come out tomorrow. Readers of this one are asked to keep it.
Pass No. 1184 was, the constable in question explained, expired. It says July.
e1 m1 > m27 REQUEST requested 2010-07-06/day mode=assist ctx=military,repression again
e2 m2 > m3 REQUEST requested 2010-07-06/day mode=assist ctx=military,repression
e3 m4,m5 > m28 ASSAULT actual 2010-07-06/day mode=firearms ctx=repression
e4 m6 > m28 MOBILIZE actual 2010-07-07/day mode=troops ctx=military
e5 m29 > m30 ASSAULT denied 2010-07-05/day ctx=repression
e6 m31 > m8 REJECT actual 2010-07-08/none ctx=repression
e7 m5 > m9 ASSAULT actual 2010-06-11/day mode=crowd-control ctx=repression bg
e9 m5 > m12 COERCE actual 2010-07-08/none mode=arrest ctx=repression
e10 m5 > m13 COERCE actual 2010-07-07/day mode=restrict ctx=repression
e11 m32 > m3 REJECT actual 2010-07-08/none mode=meet
e12 m14 > m16 REJECT planned 2010-07-12/day mode=meet ctx=political_institutions
e13 m16 > m14 REQUEST requested 2010-07-08/none mode=meet ctx=political_institutions
e14 m33 > m34 REQUEST requested 2010-07-08/none mode=yield ctx=executive
e16 m19 > m52 REQUEST requested 2010-07-07/day mode=yield
e17 m20 > m21 ACCUSE actual 2010-07-08/none mode=allege ctx=terrorism
e18 m35 > m20 REJECT actual 2010-07-08/none ctx=terrorism
e19 m22 > m3 ACCUSE actual 2010-07-08/none mode=disapprove ctx=diplomatic,human_rights
e15 m23 > m3 ACCUSE hypothetical 2010-07-08/none mode=disapprove ctx=diplomatic
e20 m36 > m54 AGREE planned 2010-07-15/day ctx=diplomatic
e21 m5 > m26 COERCE actual 2010-07-07/day mode=restrict ctx=rights_freedoms
q1 m7 indirect cue=told
q2 m8 direct cue=said
q3 m37 direct cue=said
rel m11 leads m10
rel m14 leads m15
rel m18 ally_of m17

### Times of Malta 2011-03-04 article none
= Band clubs at daggers drawn over festa route
~byline Friday, March 4, 2011, 00:01 by Christian Zahra-Pace
A truce between the two band clubs of a village in [m1:@MLT the south of the island] lasted as long as it took to print the programme.
[m2:? The St Cecilia club], which has held the left side of the square since 1889, has accused [m3:? its rivals of the Stella Levantina] of planning to invade it at the third march.
"<<q1 [m4=m2 We] shall resist with trombones>>," [m5:? the club president, Mr Twanny Borg], said, and [m10=m5 he] wasn't smiling.
[m6=m3 The other side] rejects the charge. Its treasurer, [m7:? Ms Marthese Camilleri], said that <<q2 the route had been agreed in January with the parish priest>>. He, on a retreat in Gozo, could not be reached.
Last summer a rain of tomatoes greeted the fireworks committee, and one man was treated for a broken finger. The local council wanted to ban confetti; it withdrew the by-law when both clubs, for once, marched together.
~share Comments (87) | Print
The mayor, a former national team goalkeeper, offered to mediate. "<<q3 [m8=m9 I] stopped harder shots than these>>," said [m9:? Mr Ray Spiteri].
Rehearsals continue. In the upper street the euphonium player is the brother of the lower street's drummer, and they have not surrendered a note to each other since Christmas.
q1 m5 direct cue=said
q2 m7 indirect cue=said
q3 m9 direct cue=said

### Jamaica Observer 2014-10-16 article none
= Chicken back, callaloo and a coup at the Denbigh cook-off
~byline BY KIMONE WITTER-FRANCIS Observer writer
~date_line Thursday, October 16, 2014
MAY PEN, Clarendon — The old guard has been toppled. After nine straight victories, [m1:? Miss Icilda Barnett], 71, surrendered the crown of the parish cook-off on Sunday to [m2:? a 23-year-old welder].
[m3:? Romario Gayle] attacked the judges' palates with a curry of chicken back and young callaloo, and by the second spoon, one of [m4:? them] said, resistance was useless.
"<<q1 Mi neva plan fi overthrow nobody. Is mi granny recipe>>," [m5=m3 Gayle] told the Observer, still in his goggles.
[m6=m1 The dethroned champion] lodged a protest. Pre-ground pimento, which she claimed to have smelled, is banned under the rules. The chief judge, [m7:? chef Norman Wint], dismissed it after a search of the young man's basket.
~page_control 0 Comments | Share
[m8=m1 She] later withdrew her complaint and demanded a rematch. "<<q2 [m9=m1 Me] will bomb him with mannish water next year>>," she promised.
The organisers, a group of past students of Glenmuir High, want more seats, and have appealed to the parish council, whose chairman was among those turned back at the gate. Police detained no one except a goat.
The prize is a six-burner stove.
q1 m5 direct cue=told
q2 m9 direct cue=promised
