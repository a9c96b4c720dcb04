### Reuters 2012-07-12 article
= [m1:EU EU] {e1 sets} Romanian premier a list of eleven
~byline By Justyna Pawlak and Radu Marinas
~date_line BRUSSELS/BUCHAREST | Thu Jul 12, 2012 4:45pm BST
[m2:@BEL BRUSSELS]/[m3:@ROU BUCHAREST] ([m4:#Reuters Reuters]) - [m5:ROU.GOV Romanian Prime Minister Victor Ponta] left Brussels on Thursday with a sheet of eleven {e2 demands} and a handshake that lasted no longer than it had to.
[m6:EU Jose Manuel Barroso], who presides over [m7:EU the European Commission], {e3 wants} [m8=m5 the 39-year-old] to give [m9:ROU.JUD the Constitutional Court] back its powers and to replace the acting justice minister. In two hours of {e4 talks} [m33=m6 he] got promises.
"<<q1 Events in [m10:@ROU Romania] have shaken [m11=m7 our] trust>>," [m12=m6 the former Portuguese premier] said in a statement. "<<q2 Party political strife cannot justify overriding core principles.>>"
"<<q3 [m13=m5 I] {e5 will answer} every point in writing by Monday>>," [m14=m5 Ponta] told reporters. [m15=m5 He] leads [m16:ROU.PTY the Social Democrats], one half of [m17:ROU.PTY the Social Liberal Union], the coalition in government since May.
Last Friday [m18:ROU.LEG lawmakers] {e6 suspended} [m19:ROU.GOV President Traian Basescu] and in doing so {e7 ignored} what the judges had laid down. [m32:ROU.PTY Crin Antonescu], head of [m20:ROU.PTY the Liberals], is standing in for [m34=m19 him].
The country votes on July 29. [m30=m19 Basescu] {e8 called} the process "<<q4 a putsch in slippers>>" and told voters at Cluj to stay home - or not; [m35=m19 he] would decide next week which.
[m21:ROU.JUD Augustin Zegrean], who presides over [m22=m9 the nine-member bench], has {e9 complained} to the Council of Europe of threats against [m23=m9 his colleagues]. [m24:COE The Council], of which 47 states are members, is {e10 dispatching} its Venice Commission.
[m36:USA.GOV Washington] let its ambassador, [m25:USA.GOV Mark Gitenstein], {e11 express} concern. In Berlin, [m26:DEU.GOV Chancellor Angela Merkel's spokesman] {e12 found} the conduct of [m31=m5 Bucharest] "<<q5 unacceptable>>"; [m27:NLD.GOV The Netherlands] may {e13 veto} again the entry into the Schengen area [m37=m27 it] has {e16 held up} since September.
[m28:HUN.GOV Viktor Orban] of Hungary, who was himself {e14 taken to task} a year ago, offered no comment.
[m29:ROU.CVL About 400 people] in University Square {e15 shouted} "Traitors" at both camps on Wednesday night.
e1 m1 > m5 REQUEST requested 2012-07-12/day mode=change ctx=legal,executive again
e2 m7 > m5 REQUEST requested 2012-07-12/day mode=change ctx=legal,executive again
e3 m6 > m8 REQUEST requested 2012-07-12/day mode=change ctx=legal,executive
e4 m6 > m5 CONSULT actual 2012-07-12/day mode=visit ctx=legal,diplomatic
e5 m13 > m7 AGREE planned 2012-07-16/day ctx=legal
e6 m18 > m19 SANCTION actual 2012-07-06/day ctx=legislative,executive
e7 m18 > m9 REJECT actual 2012-07-06/day ctx=legislative,legal
e8 m30 > m18 ACCUSE actual 2012-07-12/none mode=disapprove ctx=executive
e9 m21 > m24 ACCUSE actual 2012-07-12/none mode=disapprove ctx=legal
e10 m24 > m5 CONSULT planned 2012-07-12/none ctx=legal
e11 m25 > m5 ACCUSE actual 2012-07-12/none mode=disapprove ctx=diplomatic
e12 m26 > m31 ACCUSE actual 2012-07-12/none mode=disapprove ctx=legal,diplomatic
e13 m27 > m31 REJECT hypothetical 2012-07-12/none ctx=migration,diplomatic
e16 m37 > m31 REJECT actual 2011-09-01/month ctx=migration,diplomatic bg
e14 m1 > m28 ACCUSE actual 2011-07-01/none mode=disapprove ctx=legal bg
e15 m29 > m5,m19 PROTEST actual 2012-07-11/day mode=demo ctx=executive
q1 m12 direct cue=said
q2 m12 direct cue=said
q3 m14 direct cue=told
q4 m30 mixed cue=called
q5 m26 mixed cue=found
rel m6 leads m7
rel m15 leads m16
rel m16 part_of m17
rel m21 leads m22
rel m32 leads m20

### AP 2009-06-16 article
= [m1:PER.GOV Peru] {e1 gives ground} on Amazon decrees as [m2:PER.CVL Indian leader] {e2 sits} in embassy
~byline By ANDREW WHALEN
~date_line Tuesday, June 16, 2009 3:02 PM
~page_control Network News | Friends' Activity
[m3:@PER LIMA, Peru] ([m4:#AP AP]) -- Eleven days after the bloodiest clash [m5:PER.GOV Peru] has seen in a decade, [m31:PER.GOV its prime minister] {e3 apologized} and said [m6:PER.LEG Congress] would be asked to {e4 scrap} two of the laws that caused it.
[m7=m31 Yehude Simon], a former left-wing prisoner, spoke in San Ramon, a jungle town whose only road [m8:PER.CVL Ashaninka Indians] had {e5 cut} with logs. [m32=m8 They] {e6 removed} them by evening.
"<<q1 When one makes a mistake, one must have the greatness to say so>>," [m40=m31 he] said. [m33=m31 He] would {e7 step down} once calm returned.
[m34:PER.COP Police] {e8 moved in} on June 5 to clear the highway near Bagua. [m9:PER.COP Twenty-three officers] were killed, some of them with [m10=m9 their] own guns, and [m35:PER.CVL at least 10 Indians].
The man {e19 blamed} by [m41=m1 the government], [m11:PER.CVL Alberto Pizango], is in [m12:NIC.GOV Nicaragua's] embassy. [m36=m11 He] {e9 asked} for asylum on June 8 and was {e10 given} it within hours, but [m13=m5 Lima] did not {e11 hand over} a safe-conduct until Monday.
[m14=m11 Pizango] heads [m15:AIDESEP the Interethnic Association for the Development of the Peruvian Jungle], which speaks for 1,350 villages. [m37:PER.JUD Prosecutors] have {e12 charged} [m38=m11 him] with sedition.
President [m16:PER.GOV Alan Garcia] is sterner than [m17=m7 his Cabinet chief]. On Saturday [m18=m16 he] {e13 compared} the protesters to the Maoist rebels of another time and {e14 saw} the hand of [m19:BOL.GOV Bolivia] behind [m43=m8 them]. [m20:BOL.GOV President Evo Morales] had called the killings "<<q2 {e15 the genocide of the free trade pact}>>." The [m21:PER.GOV Foreign Ministry] on Monday {e16 called home} its ambassador in La Paz.
[m22:USA.GOV Washington], whose trade deal with [m23:@PER the Andean country] took effect in February, urged calm.
[m24:PER.OPP Ollanta Humala], who leads [m25:PER.OPP the Nationalist Party], {e20 demands} that [m42:PER.GOV the whole Cabinet] go. Seven of [m26:PER.LEG his lawmakers] were {e17 suspended} from the chamber for 120 days after a sit-down with placards.
[m27:UN U.N. special rapporteur James Anaya] {e18 arrives} Wednesday. [m39=m1+m19 The two countries] belong, with [m28:COL.GOV Colombia] and [m29:ECU.GOV Ecuador], to [m30:ANDEANCOMMUNITY the Andean Community].
e1 m1 > m8 CONCEDE planned 2009-06-15/none ctx=legislative,natural_resource again
e2 m12 > m2 AID actual 2009-06-08/day ctx=asylum again
e3 m31 > m8 SUPPORT actual 2009-06-16/none ctx=natural_resource
e4 m31 > m8 CONCEDE planned 2009-06-16/none ctx=legislative,natural_resource
e5 m8 > m5 PROTEST actual 2009-06-16/none mode=obstruct ctx=natural_resource
e6 m32 > m5 CONCEDE actual 2009-06-16/none ctx=natural_resource
e7 m33 > m8 CONCEDE hypothetical 2009-06-16/none ctx=executive
e8 m34 > m35 ASSAULT actual 2009-06-05/day ctx=repression
e19 m41 > m11 ACCUSE actual 2009-06-16/none mode=allege ctx=repression
e9 m36 > m12 REQUEST requested 2009-06-08/day mode=assist ctx=asylum
e10 m12 > m36 AID actual 2009-06-08/day ctx=asylum
e11 m13 > m12 CONCEDE actual 2009-06-15/day ctx=asylum,legal
e12 m37 > m38 ACCUSE actual 2009-06-16/none mode=allege ctx=legal
e13 m18 > m8 ACCUSE actual 2009-06-13/day mode=disapprove ctx=repression
e14 m18 > m19 ACCUSE actual 2009-06-13/day mode=allege ctx=diplomatic
e15 m20 > m5 ACCUSE actual 2009-06-13/none mode=disapprove ctx=human_rights
e16 m21 > m19 SANCTION actual 2009-06-15/day mode=withdraw ctx=diplomatic
e20 m24 > m42 REQUEST requested 2009-06-16/none mode=yield ctx=executive
e17 m6 > m26 SANCTION actual 2009-06-16/none ctx=legislative
e18 m27 > m5 CONSULT planned 2009-06-17/day mode=visit ctx=human_rights
q1 m33 direct cue=said
q2 m20 mixed cue=called
rel m14 leads m15
rel m24 leads m25
rel m39 member_of m30
rel m28 member_of m30
rel m29 member_of m30

### AFP 2021-09-17 article
= [m1:GIN.MIL Guinea's colonel] {e1 tells} [m2:ECOWAS envoys] Conde stays
~byline Mouctar BAH with Aminu Abubakar
~date_line September 17, 2021
[m3:@GIN Conakry] ([m4:#AFP AFP]) - Two West African presidents came to [m5:@GIN Guinea] on Friday to ask for [m6:GIN.ELI an old man's] {e2 freedom} and left without [m7=m6 him].
[m8:GHA.GOV Ghana's Nana Akufo-Addo], current chairman of [m9:ECOWAS the Economic Community of West African States], and [m10:CIV.GOV the Ivorian Alassane Ouattara] had {e3 been received} by [m11:GIN.MIL Lieutenant Colonel Mamady Doumbouya], whose special forces {e4 deposed} [m12=m6 President Alpha Conde], 83, twelve days before.
The visit followed a {e5 decision} taken on Thursday in Accra: travel bans and frozen bank accounts for the members of [m13:GIN.MIL the junta], and a vote within six months. [m42=m11 Doumbouya] heard [m14=m8+m10 them] out.
"<<q1 The former president is and remains in [m15:@GIN Guinea]. [m16=m13 We] will {e6 yield} to no pressure>>," said a statement in the name of [m17:GIN.GOV the National Committee of Reconciliation and Development]. [m40=m11 The 41-year-old former legionnaire] heads [m18=m17 it].
Ouattara was the warmer of the two. "<<q2 [m19=m6 My brother] is well>>," [m20=m10 he] told reporters on the tarmac. [m35=m10 He] {e7 would come back}, [m41=m10 he] said.
In the town hall of Kaloum, [m21:GIN.OPP Cellou Dalein Diallo], leader of [m22:GIN.OPP the UFDG], {e8 backed} the soldiers. [m23=m21 He] asked [m24=m2 the bloc] not to {e9 punish} people who had cheered. "<<q3 Where were [m25=m24 they] when the constitution was torn up?>>"
[m36=m22 His party's office] had been {e10 under lock} since last October. [m37=m13 The new rulers] gave [m26=m21 him] back the keys on the second day, and {e11 threw open} the prison gates for [m38:GIN.OPP 79 opponents].
[m27:AU The African Union] {e12 suspended} the country on September 10. [m28:FRA.GOV France] {e13 deplored} the coup, as did [m29:TUR.GOV Turkey], a close partner of [m43=m6 Conde's]. [m30:CHN.GOV Beijing], which as a rule keeps quiet in such cases, {e14 called} openly for [m44=m6 his] release, bauxite in mind.
Mining firms were told to dig on. [m31:SLE.GOV Sierra Leone] and [m32:LBR.GOV Liberia], members with Guinea of [m33:? the Mano River Union], have {e15 doubled} their patrols.
Talks with [m39:GIN.PTY parties, imams and unions] have {e16 been running} since Tuesday. [m34:GIN.PTY Conde's RPG] {e17 has stayed away}.
e1 m1 > m2 REJECT actual 2021-09-17/day mode=yield ctx=executive,military again
e2 m8,m10 > m11 REQUEST requested 2021-09-17/day mode=change ctx=executive,military
e3 m8,m10 > m11 CONSULT actual 2021-09-17/day mode=visit ctx=diplomatic,military
e4 m11 > m12 COERCE actual 2021-09-05/day ctx=military,executive
e5 m9 > m13 SANCTION actual 2021-09-16/day mode=restrict ctx=diplomatic,pro_democracy
e6 m16 > m9 REJECT actual 2021-09-17/none mode=yield ctx=executive,military
e7 m35 > m11 AGREE planned 2021-09-17/day ctx=diplomatic
e8 m21 > m13 SUPPORT actual 2021-09-17/none ctx=military
e9 m23 > m24 REQUEST requested 2021-09-17/none mode=yield ctx=economic
e10 m6 > m36 COERCE actual 2020-10-01/month mode=restrict ctx=repression bg
e11 m37 > m38 RETREAT actual 2021-09-07/none mode=release ctx=repression
e12 m27 > m5 SANCTION actual 2021-09-10/day mode=discontinue ctx=diplomatic
e13 m28,m29 > m13 ACCUSE actual 2021-09-17/none mode=disapprove ctx=military,executive
e14 m30 > m13 REQUEST requested 2021-09-17/none mode=change ctx=executive,natural_resource
e15 m31,m32 > m13 MOBILIZE actual 2021-09-17/none mode=troops ctx=military
e16 m13 > m39 CONSULT actual 2021-09-14/day ctx=executive
e17 m34 > m13 REJECT actual 2021-09-17/none mode=meet ctx=executive
q1 m17 direct cue=said
q2 m20 direct cue=told
q3 m23 direct cue=asked
rel m8 leads m9
rel m40 leads m18
rel m21 leads m22
rel m29 ally_of m43
rel m31 member_of m33
rel m32 member_of m33

### Al Jazeera 2019-07-24 article none
= The grandmother goalkeepers of [m1:@MAR Khouribga]
~date_line 24 Jul 2019
~byline By Samia Errazzouki
~caption Practice begins when the heat lets go, at about six [Photo: Y. Bensaid]
On a pitch of dust behind the phosphate trains, Fatna Chakir, 67, pulls on a pair of garden gloves and takes her place between two oil drums.
"<<q1 The ball does not ask how old you are>>," [m2:MAR.CVL the grandmother of nine] says. "<<q2 Neither do I.>>"
Fourteen women meet here three times a week. Most are widows of miners. Their club, which they call Lionesses of the Plateau, has played eleven matches and won one.
[m3:MAR.BUS The state phosphate company OCP], which owns the ground, lets them use it for nothing. [m4:MAR.GOV The town council] promised changing rooms last year; there is a foundation and a donkey asleep on it.
[m5:MAR.CVL Hanan Belkacem], a retired PE teacher who heads [m6:MAR.CVL the club], came upon the idea at a funeral. "<<q3 Everyone sat. I thought, we have been sitting since we were married>>," [m8=m5 she] recalls.
The women play 25 minutes each way. Offside is settled by discussion.
At first husbands and sons came to laugh. Now they bring water. "<<q4 My mother shouts at me to cross the ball>>," says [m7:? Omar, Chakir's youngest], who drives a taxi.
In June a team from Casablanca arrived in a bus with a sponsor's name on it, and won 9-0. Nobody minded much. There was couscous.
The Moroccan football federation counts 3,000 registered women players. [m9:? A spokesman] said <<q5 it had no category for those over 60>>.
Chakir has written to ask for one. She has not heard back, and will write again after the olive harvest.
q1 m2 direct cue=says
q2 m2 direct cue=says
q3 m8 direct cue=recalls
q4 m7 direct cue=says
q5 m9 indirect cue=said
rel m5 leads m6
