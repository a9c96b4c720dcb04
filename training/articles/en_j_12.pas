### Le Monde in English 2024-05-22 article
= In [m1:NCL.GOV New Caledonia], [m2:FRA.GOV Macron] {e1 meets} both camps behind [m3:FRA.COP gendarmes'] shields
~byline By Nathalie Guérin (Nouméa, special correspondent)
~date_line Published on May 22, 2024, at 3:40 pm (Paris) | 4 min read
[m4:@NCL Nouméa] airport was opened for one plane only. [m5=m2 The French president], accompanied by [m6:FRA.GOV three ministers], had {e2 decided} on Tuesday to fly 16,700 kilometers to see for himself what nine days of fire had left.
Six people, two of them [m7:FRA.COP gendarmes], have {e3 died} since [m8:NCL.CVL young Kanaks] put up the first roadblocks on May 13. The state of emergency {e4 decreed} two days later remains; so does the {e5 ban} on TikTok, contested before [m9:FRA.JUD the Conseil d'Etat] by [m10:FRA.NGO La Quadrature du Net].
At the root is a bill, passed by [m11:FRA.LEG the Assemblée Nationale] in the night of the 14th, that would give the vote to people settled here for ten years.
"<<q1 [m12=m8 The kids] understood before [m13=m19 we] did that [m38=m12 they] were being counted out>>," said [m14:NCL.OPP Dominique Fochi], of [m15:NCL.OPP the Union Calédonienne]. The party belongs to [m16:NCL.OPP the FLNKS], the pro-independence front, along with [m17:NCL.OPP Palika].
[m18:NCL.OPP The CCAT], a "field cell" set up by [m19=m15 the former] last autumn, runs the barricades. [m20:FRA.GOV Interior Minister Gérald Darmanin] has {e7 called} [m21=m18 it] a mafia; [m22:NCL.OPP its leader, Christian Tein], who is under house arrest, was nevertheless among those {e8 received} by [m23=m2 the head of state] on Wednesday.
On the other side of the table, at another hour, sat [m24:FRA.PTY Sonia Backès], who leads [m25:NCL.PTY the Loyalists]. [m26=m24 She] {e9 begged} [m27=m23 him] not to suspend the reform. "<<q2 That would be a prize for arson.>>"
[m37=m2 He] may do just that: an adviser did not rule out {e10 postponing} the congress at Versailles.
[m28:AZE.GOV Baku] is {e11 accused} by [m34:FRA.GOV Paris] of having stirred things up. It {e12 denies} that. [m29:AUS.GOV Australia] and [m30:NZL.GOV New Zealand] {e13 flew out} [m35:NCL.CVL the first 150 tourists] on Tuesday.
In 1988, after the {e14 storming} of a cave on Ouvéa in which nineteen [m31:NCL.REB hostage-takers] died, it took [m36:FRA.GOV Michel Rocard's envoys] seven weeks to {e15 bring} [m32:NCL.PTY Jacques Lafleur] and [m33:NCL.OPP Jean-Marie Tjibaou] to shake hands.
~related Read more Subscribers only 'We no longer sleep, we listen'
~share Reuse this content
e1 m2 > m1 CONSULT actual 2024-05-22/day mode=visit ctx=territory again
e2 m5 > m1 CONSULT actual 2024-05-22/day mode=visit ctx=territory
e3 m8 > m7 ASSAULT actual 2024-05-13/none ctx=territory
e4 m2 > m1 COERCE actual 2024-05-15/day mode=martial-law ctx=territory,repression
e5 m2 > m1 COERCE actual 2024-05-15/none mode=censor ctx=rights_freedoms
e8 m23 > m22 CONSULT actual 2024-05-22/day mode=meet ctx=territory
e7 m20 > m21 ACCUSE actual 2024-05-22/none mode=disapprove ctx=territory bg
e9 m26 > m27 REQUEST requested 2024-05-22/day mode=change ctx=territory,legislative
e10 m2 > m16 CONCEDE hypothetical 2024-05-22/none ctx=territory,legislative
e11 m34 > m28 ACCUSE actual 2024-05-22/none mode=allege ctx=territory,diplomatic
e12 m28 > m34 REJECT actual 2024-05-22/none ctx=diplomatic
e13 m29,m30 > m35 AID actual 2024-05-21/day ctx=human_security
e14 m34 > m31 ASSAULT actual 1988-01-01/year ctx=territory bg
e15 m36 > m32,m33 CONSULT actual 1988-01-01/year mode=third-party ctx=territory bg
q1 m14 direct cue=said
q2 m26 direct
rel m15 member_of m16
rel m17 member_of m16
rel m22 leads m18
rel m24 leads m25
rel m14 member_of m15

### Cumhuriyet in translation 2025-04-30 article
= [m1:TUR.LAB Unions] and [m2:TUR.GOV governor] far apart over Taksim
~byline Selin Arıkan, Istanbul
Every year the same square, every year the same letter. [m3:TUR.GOV Governor Davut Gül] on Tuesday {e1 prohibited} any gathering on [m4:@TUR Taksim] on May 1, citing "<<q1 public order>>", and {e2 closed} four metro stations.
[m5:TUR.LAB DİSK], whose president is [m6:TUR.LAB Arzu Çerkezoğlu], and [m7:TUR.LAB KESK] had {e3 applied} for permission in March. [m35=m5+m7 They] will {e4 march} anyway, from Saraçhane.
"<<q2 [m8:TUR.JUD The Constitutional Court] said in 2023 that closing the square was unlawful. [m9=m5+m7 We] are only asking [m10=m2 him] to read>>," [m11=m6 Çerkezoğlu] said.
A third confederation, [m12:TUR.LAB Türk-İş], {e5 prefers} Kartal. It did not want, its secretary said, "<<q3 [m13:TUR.LAB workers] used as a shield for [m14:TUR.OPP other people's] fight>>".
Those other people were easy to name. Since March 19, when [m15:TUR.GOV Istanbul mayor Ekrem İmamoğlu] was {e6 detained} by [m16:TUR.COP police] at dawn, [m17:TUR.OPP the CHP] has {e7 rallied} twice a week. [m18:TUR.OPP Özgür Özel], the party's chairman, {e8 promised} on Sunday to walk with the unions.
The night before last, [m19=m16 officers] {e9 took} [m20:TUR.CVL 52 members] of left-wing youth groups from [m34=m20 their] beds. [m29:TUR.JUD Prosecutors] {e10 suspect} [m33=m20 them] of preparing provocations. [m30:TUR.CVL The Istanbul Bar], whose own board is {e11 on trial} over a statement on two journalists, sent lawyers.
[m31:TUR.JRN Four broadcasters] were {e12 fined} on Monday by [m21:TUR.GOV the regulator RTÜK] for live pictures of the crowds; [m22:SWE.JRN a Swedish reporter, Joakim Medin], was {e13 convicted} on Wednesday by [m32:TUR.JUD an Ankara court] of insulting [m23:TUR.GOV the president] but stays in jail for a second charge. [m24:SWE.GOV Stockholm's foreign minister], [m25=m24 Maria Malmer Stenergard], {e14 pressed} [m26:TUR.GOV Hakan Fidan] on the matter at last week's NATO gathering in [m27:@BEL Brussels].
In 1977, on the same square, 34 people were shot or trampled. [m28=m5 DİSK] still {e15 seeks} a trial.
~page_control Okunma süresi: 3 dk.
e1 m3 > m5,m7 COERCE actual 2025-04-29/day mode=restrict ctx=rights_freedoms
e2 m3 > m5,m7 COERCE actual 2025-04-29/day mode=restrict ctx=rights_freedoms
e3 m5,m7 > m2 REQUEST requested 2025-03-01/month mode=change ctx=rights_freedoms bg
e4 m5,m7 > m2 PROTEST planned 2025-05-01/day mode=demo ctx=rights_freedoms
e5 m12 > m5,m7 REJECT actual 2025-04-30/none ctx=rights_freedoms
e6 m16 > m15 COERCE actual 2025-03-19/day mode=arrest ctx=repression bg
e7 m17 > m23 PROTEST actual 2025-03-19/none mode=demo ctx=repression bg
e8 m18 > m1 AGREE planned 2025-04-27/day ctx=rights_freedoms
e9 m19 > m20 COERCE actual 2025-04-28/day mode=arrest ctx=repression
e10 m29 > m20 ACCUSE actual 2025-04-30/none mode=allege ctx=repression
e11 m29 > m30 ACCUSE actual 2025-04-30/none mode=allege ctx=legal,rights_freedoms bg
e12 m21 > m31 SANCTION actual 2025-04-28/day mode=restrict ctx=rights_freedoms
e13 m32 > m22 SANCTION actual 2025-04-30/day mode=convict ctx=legal,rights_freedoms
e14 m25 > m26 REQUEST requested 2025-04-21/week mode=yield ctx=legal,diplomatic
e15 m28 > m23 REQUEST requested 2025-04-30/none mode=change ctx=legal
q1 m3 mixed cue=citing
q2 m11 direct cue=said
q3 ? mixed cue=said
rel m6 leads m5
rel m18 leads m17

### Granma International 2011-03-19 article
= [m1:CUB.GOV Raúl] {e1 receives} [m2:BOL.GOV Bolivian] minister
~date_line Havana. March 19, 2011
The President of the Councils of State and Ministers, [m3:CUB.GOV Raúl Castro Ruz], on Friday afternoon {e2 met} with [m4:BOL.GOV David Choquehuanca], minister of foreign affairs of the Plurinational State, in a fraternal climate.
[m5=m3+m4 They] reviewed the excellent state of relations and {e3 ratified} the will of [m24=m5 their] countries, both members of [m6:ALBA ALBA], to widen cooperation in health, in which [m7:CUB.HLH 1,100 Cuban doctors] are {e4 working} free of charge in nine departments.
The distinguished guest {e5 conveyed} to [m8=m1 the Cuban leader] a greeting from [m9:BOL.GOV Evo Morales] and [m10=m9 his] {e6 rejection} of the blockade maintained by [m11:USA.GOV the government of the United States] for half a century.
On the same day the visitor laid a wreath in Revolution Square. [m12=m4 He] was accompanied by [m13:CUB.GOV Bruno Rodríguez Parrilla], [m23=m12 his] host.
In a statement issued by [m14:CUB.GOV the Foreign Ministry] this Saturday, Cuba {e9 condemned} in the strongest terms the bombing of [m15:LBY.GOV Libya] begun hours earlier by [m16:FRA.GOV French] and [m17:GBR.GOV British] aircraft. "<<q1 Nothing in the Charter permits it>>," it reads.
It also {e10 demands} an immediate ceasefire. Brazil, China, India, Russia and [m18:DEU.GOV Germany] abstained in the Council; the ALBA countries {e12 back} the mediation proposed by [m19:VEN.GOV President Hugo Chávez], which [m20:LBY.REB those in Benghazi] {e13 turned down} on March 3.
The U.S. contractor [m21:USA.CVL Alan Gross] was {e14 sentenced} last Saturday to fifteen years by [m22:CUB.JUD the Havana provincial court].
~share Print | Send by e-mail
e1 m1 > m2 CONSULT actual 2011-03-18/day mode=meet ctx=diplomatic again
e2 m4 > m3 CONSULT actual 2011-03-18/day mode=meet ctx=diplomatic
e3 m3 > m4 AGREE planned 2011-03-18/day ctx=health,diplomatic
e4 m7 > m2 AID actual 2011-03-19/none ctx=health bg
e5 m4 > m8 SUPPORT actual 2011-03-18/day ctx=diplomatic
e6 m10 > m11 ACCUSE actual 2011-03-18/day mode=disapprove ctx=diplomatic,economic
e9 m14 > m16,m17 ACCUSE actual 2011-03-19/day mode=disapprove ctx=military
e10 m14 > m16,m17 REQUEST requested 2011-03-19/day mode=yield ctx=military
e12 m6 > m19 SUPPORT actual 2011-03-19/none ctx=diplomatic
e13 m20 > m19 REJECT actual 2011-03-03/day mode=meet ctx=diplomatic bg
e14 m22 > m21 SANCTION actual 2011-03-12/day mode=convict ctx=legal
q1 m14 direct cue=reads
rel m1 member_of m6
rel m2 member_of m6

### The Press and Journal 2022-01-12 article none
= Oban ferry skipper retires after 41 winters
~byline By Morag Sinclair
~date_line January 12 2022, 6:00 am
~share Share
The last lines [m1:? Alasdair MacPhee] threw ashore were caught by [m2:? his grandson].
After 41 years with [m3:GBR.BUS Caledonian MacBrayne], the Barra-born captain brought the Isle of Mull into [m4:@GBR Oban] on Friday night an hour late, in a gale.
"<<q1 [m5=m1 I] told the passengers the delay was sentimental>>," [m6=m1 he] said. "<<q2 It was the tide.>>"
[m18=m1 He] has met [m7:GBR.GOV the Princess Royal] twice and once carried a bull called Norman to [m8:@GBR Coll]. A loudspeaker message from [m9:? the crew] left [m17=m1 him] without words, which does not happen often.
[m16=m1 His] replacement is [m10:? Kirsty Lamont], 34, from Tobermory.
The company, which is owned by [m11:GBR.GOV the Scottish Government], has had a hard year with old boats and new software. Bookings for summer open next week.
[m12:GBR.CVL Islanders on Mull] have been asking for a second vessel for years. Mr MacPhee would rather not go into that.
"<<q3 Put down that [m13=m1 I] am going to learn the accordion>>," [m14=m1 he] said. "<<q4 [m15=m7 The Princess] thought it a poor idea.>>"
~advert Already a subscriber? Sign in
q1 m6 direct cue=said
q2 m6 direct
q3 m14 direct cue=said
q4 m14 direct
