### Samoa Observer 2021-05-25 article
= Locked doors and a tent: [m1:WSM.OPP F.A.S.T.] {e1 swears itself in}
~byline By Lanuola Tupufia-Ah Sue
~date_line 25 May 2021, 6:00AM
The keys to Samoa's Parliament spent Monday in the pocket of [m2:WSM.LEG the Speaker]. So the oath was taken on the lawn.
[m3:WSM.OPP Fiame Naomi Mata'afa], leader of [m4=m1 the party that won in April by a single seat], walked with [m5=m1 her members] through the rain to the Maota Fono in the morning and found it {e2 bolted}. In the afternoon [m6=m3 she] {e3 took the oath} under a marquee, before no judge and no head of state.
[m7:WSM.GOV Tuilaepa Sailele Malielegaoi], who has governed for 22 years at the head of [m8:WSM.PTY the Human Rights Protection Party], {e4 called} the ceremony treason.
"<<q1 [m9=m7 I] am appointed by God. Where does the tent come from?>>"
[m10=m7 He] will {e5 appeal}, he added, against the ruling in which [m11:WSM.JUD the Supreme Court], presided over by [m12:WSM.JUD Satiu Simativa Perese], had on Sunday evening {e6 set aside} the proclamation of [m13:WSM.GOV the Head of State]. That paper, made public on Saturday night, {e7 suspended} the sitting "until further notice".
[m14:WSM.JUD The Chief Justice] himself went to the doors on Monday, in robes, and turned back. [m15:WSM.COP Police] stood by. [m16:WSM.COP Their commissioner, Fuiavailiili Egon Keil], wants it known that no side gives [m17=m15 them] orders: "<<q2 [m18=m15 We] guard a building.>>"
[m19:FSM.GOV The Federated States of Micronesia], alone in the region, {e8 greeted} [m20=m3 Fiame] as [m21:@WSM Samoa's] rightful prime minister. [m22:NZL.GOV Wellington] did not go that far. [m23:NZL.GOV Jacinda Ardern] only {e9 asked} both camps to heed the courts, and [m24:AUS.GOV Marise Payne in Canberra] said the same in other words.
Both Pacific neighbours belong to [m25:PIF the Pacific Islands Forum], whose outgoing secretary-general [m26:PIF Dame Meg Taylor] {e10 offered} her good offices.
[m27:WSM.REL The Council of Churches] has been {e11 shuttling} between [m28=m1+m8 the two parties] since last week. Its chairman, [m29:WSM.REL Deacon Leaupepe Kasiano Leaupepe], was seen leaving [m30=m7 Tuilaepa's] house late yesterday and wouldn't speak.
A seat in Falealupo could still tip the balance. If [m31:WSM.JUD the electoral judges] void it, [m32=m8 the H.R.P.P.] would {e12 contest} the by-election, its secretary said.
~related Also read: Banana price jumps at Fugalei market
e1 m3 > m7 REJECT actual 2021-05-24/day ctx=political_institutions,election again
e2 m2 > m3 COERCE actual 2021-05-24/day mode=restrict ctx=political_institutions,legislative
e3 m6 > m7 REJECT actual 2021-05-24/day ctx=political_institutions,election
e4 m7 > m3 ACCUSE actual 2021-05-24/none mode=disapprove ctx=political_institutions
e5 m10 > m11 ACCUSE planned 2021-05-25/none mode=allege ctx=legal
e6 m11 > m13 REJECT actual 2021-05-23/day ctx=legal,political_institutions
e7 m13 > m1 COERCE actual 2021-05-22/day mode=restrict ctx=legislative
e8 m19 > m20 SUPPORT actual 2021-05-25/none ctx=diplomatic
e9 m23,m24 > m28 REQUEST requested 2021-05-25/none mode=yield ctx=legal
e10 m26 > m28 AGREE planned 2021-05-25/none ctx=diplomatic
e11 m27 > m28 CONSULT actual 2021-05-17/week mode=third-party ctx=political_institutions
e12 m32 > m1 REJECT hypothetical 2021-05-25/none ctx=election
q1 m9 direct
q2 m16 direct
rel m3 leads m4
rel m7 leads m8
rel m12 leads m11
rel m16 leads m15
rel m19 recognises m20
rel m22 member_of m25
rel m24 member_of m25
rel m26 leads m25
rel m29 leads m27

### Mexico News Daily 2014-11-11 article
= In [m1:@MEX Guerrero], the road to the airport belongs to [m2:MEX.CVL the parents]
~byline MND Staff
~share Share on Facebook
For three hours on Monday no plane could be reached in [m3:@MEX Acapulco]. Mothers and fathers, many of them hooded students at their side, had {e1 cut off} the terminal.
What drove [m4=m2 them] there was a press conference. On Friday [m5:MEX.JUD Attorney General Jesús Murillo Karam] had told the country that [m6:MEX.EDU the 43 trainee teachers], missing since September 26, were probably ashes. [m7:MEX.CRM Members of Guerreros Unidos], he said, had {e2 burned} them at a dump after [m8:MEX.COP the police of Iguala] {e3 handed them over}.
"<<q1 Ya me cansé>>," [m9=m5 he] muttered before leaving the room. That is, I've had enough.
[m10:MEX.CVL Felipe de la Cruz] does not believe a word. "<<q2 Three bags of bones? [m11=m2 We] want [m12=m6 our] sons alive>>," said the man who speaks for the families.
The gang has many friends in uniform. Its patron in the town hall, [m13:MEX.GOV mayor José Luis Abarca], whom [m14:MEX.COP federal agents] {e4 found} in a house in Iztapalapa last Tuesday, sits in the Altiplano prison. Until September [m15=m13 he] was a member of [m16:MEX.OPP the Democratic Revolution Party].
[m17:MEX.OPP That party] is headed by [m18:MEX.OPP Carlos Navarrete], who took over a month ago; he has {e5 begged} [m19=m2 the relatives'] pardon for the candidacy. [m20:MEX.OPP Cuauhtémoc Cárdenas], its founder, {e6 wants} [m21=m18 the whole leadership] to go.
[m22:MEX.GOV Governor Ángel Aguirre], another of its men, did {e7 go}, on October 23.
[m23:MEX.GOV President Enrique Peña Nieto] did not postpone his trip to China. [m24=m23 He] flew on Sunday. The evening before, [m25:MEX.CVL a handful of marchers] had {e8 set the door} of the National Palace {e9 alight}.
~advert Sponsored: retire by the lake
Violence marked Monday too. At the airport road [m26:MEX.COP state police] were {e10 pelted} with bottles, and a commander was {e11 held} by [m27:MEX.EDU students of Ayotzinapa] until two of their own were {e12 let go}.
[m28:MEX.LAB The CETEG], as the dissident wing of [m29:MEX.LAB the national teachers' union] in the state is known, plans a {e13 blockade} of tollbooths on Wednesday.
In the U.S., [m30:USA.GOV the State Department] {e14 appealed} for calm.
e1 m2 > m5 PROTEST actual 2014-11-10/day mode=obstruct ctx=human_rights
e2 m7 > m6 ASSAULT actual 2014-09-26/none ctx=human_rights said=m5 bg
e3 m8 > m6 COERCE actual 2014-09-26/none ctx=human_rights said=m5 bg
e4 m14 > m13 COERCE actual 2014-11-04/day mode=arrest ctx=legal
e5 m18 > m19 SUPPORT actual 2014-11-11/none ctx=political_institutions
e6 m20 > m21 REQUEST requested 2014-11-11/none mode=yield ctx=political_institutions
e7 m22 > m2 RETREAT actual 2014-10-23/day mode=resign ctx=executive bg
e8 m25 > m23 PROTEST actual 2014-11-08/day mode=riot ctx=human_rights
e9 m25 > m23 PROTEST actual 2014-11-08/day mode=riot ctx=human_rights again
e10 m27 > m26 PROTEST actual 2014-11-10/day mode=riot ctx=human_rights
e11 m27 > m26 COERCE actual 2014-11-10/day mode=abduct ctx=human_rights
e12 m26 > m27 RETREAT actual 2014-11-10/day mode=release ctx=human_rights
e13 m28 > m5 PROTEST planned 2014-11-12/day mode=obstruct ctx=human_rights
e14 m30 > m2 REQUEST requested 2014-11-11/none mode=yield ctx=human_rights
q1 m9 direct cue=muttered
q2 m10 direct cue=said
rel m13 member_of m16 to=2014-09-01
rel m18 leads m17
rel m22 member_of m17
rel m28 part_of m29

### Northern Advocate 2016-02-09 article none
= Paua divers pull in record haul
~byline By Kristin Edge
The water off Ahipara was clear for the first weekend since Christmas, and [m1:? forty divers] made the most of it.
[m2:NZL.BUS The Paua Industry Council] put the commercial catch at just under two tonnes. Prices in Hong Kong were up for the fourth week.
"<<q1 [m3=m1 We] hadn't seen visibility like it since the nineties>>," said [m4:? skipper Hone Pivac], whose boat carried six of [m5=m1 them].
[m6=m4 He] has worked this coast all his life. His daughter, who helps with the weighing, said <<q2 the shells were heavy this year>>.
[m7:NZL.GOV Fisheries officers] looked in on Sunday and found nothing short of size. "<<q3 A nice quiet day>>," one of them said.
The season runs to the end of March. Recreational gatherers may take ten a day, and [m8:NZL.CVL the local marae] holds its seafood festival on the 20th.
[m9:@NZL Northland] produces a tenth of the national quota. Swells are expected to rise from Thursday, according to [m10:NZL.GOV MetService].
~related Most read: Whangarei roadworks to continue
~share Email this article
q1 m4 direct cue=said
q2 ? indirect cue=said
q3 ? direct cue=said
