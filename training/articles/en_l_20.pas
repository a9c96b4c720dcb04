### Winnipeg Free Press 2013-01-12 article
= [m1:CAN.CVL Chiefs] split over [m2:CAN.GOV Harper] as drums circle [m3:@CAN Parliament Hill]
~byline By: Mary Ann Cuthand and Gordon Pratt
~date_line Posted: 01/12/2013 1:00 AM
~share Comments: 87
The hotel was two blocks from the meeting, and that's as far as some would go.
Inside the Langevin Block on Friday [m4:CAN.CVL Shawn Atleo] and some twenty others sat down with [m5=m2 the prime minister]. Outside, in a ballroom at the Delta, sat [m38:CAN.CVL those who] {e1 wouldn't}.
"<<q1 You do not walk past a hungry woman to shake a hand>>," [m6:CAN.CVL Derek Nepinak] said of it. The woman was [m7:CAN.CVL Theresa Spence], chief of [m8:CAN.CVL Attawapiskat], who has lived on fish broth since Dec. 11 on an island in the river; [m9=m6 he] is grand chief of [m10:CAN.CVL the Assembly of Manitoba Chiefs], one of ten regional bodies of [m11:CAN.CVL the Assembly of First Nations], which [m30=m4 Atleo] heads.
[m12=m7 She] had {e2 demanded} that [m13:CAN.GOV Gov. Gen. David Johnston] be at the table with [m46=m2 the prime minister]. [m28=m13 Rideau Hall] {e3 offered} something else, a reception after supper. [m29=m7 She] {e4 went}, after all, and sang.
Four hours produced one sentence. [m14=m2 Stephen Harper] {e5 undertook} to have the treaties dealt with "at a higher level", meaning [m39=m2 his] own office, and to {e6 see} [m15=m4 the national chief] again within weeks.
What began as an e-mail among four women in [m16:@CAN Saskatoon] in November has become [m17:CAN.CVL Idle No More]. [m40=m17 It] {e7 opposes} Bill C-45, a budget act of 400 pages that took thousands of lakes off a list of protected waters before Christmas. On Friday [m41=m17 its] round dances {e8 stopped} traffic on Portage Avenue; [m18:CAN.CVL members of the Aamjiwnaang band] had for a fortnight {e9 sat} on a rail spur in [m19:@CAN Sarnia] until [m20:CAN.JUD a judge], {e10 berating} [m21:CAN.COP the local police] for [m42=m21 their] patience, got [m43=m18 them] to go on Jan. 2.
[m22:CAN.OPP Thomas Mulcair] of [m23:CAN.OPP the New Democrats] praised the walkers. [m24:CAN.OPP Bob Rae], interim leader of [m25:CAN.OPP the Liberals], had {e11 visited} [m26=m7 Spence] in December.
A leaked audit of the band's books, [m44=m7 she] {e12 says}, was [m31=m2 the government's] way to smear [m45=m7 her]; the minister, [m27:CAN.GOV John Duncan], {e13 denies} having leaked anything.
~related Recommended: Jets tickets sell out in minutes
e1 m38 > m2 REJECT actual 2013-01-11/day mode=boycott ctx=rights_freedoms
e2 m12 > m2 REQUEST requested 2013-01-11/none mode=meet ctx=rights_freedoms
e3 m28 > m12 AGREE planned 2013-01-11/none ctx=rights_freedoms
e4 m29 > m13 CONSULT actual 2013-01-11/day mode=visit ctx=rights_freedoms
e5 m14 > m4 AGREE planned 2013-01-11/day ctx=rights_freedoms
e6 m14 > m15 AGREE planned 2013-01-11/day ctx=rights_freedoms
e7 m40 > m2 ACCUSE actual 2013-01-12/none mode=disapprove ctx=environment,legislative
e8 m17 > m2 PROTEST actual 2013-01-11/day mode=obstruct ctx=rights_freedoms
e9 m18 > m2 PROTEST actual 2013-01-02/none mode=obstruct ctx=rights_freedoms bg
e10 m20 > m21 ACCUSE actual 2013-01-02/none mode=disapprove ctx=legal bg
e11 m24 > m26 CONSULT actual 2012-12-01/month mode=visit ctx=rights_freedoms bg
e12 m44 > m31 ACCUSE actual 2013-01-12/none mode=allege
e13 m27 > m44 REJECT actual 2013-01-12/none
q1 m6 direct cue=said
rel m7 leads m8
rel m9 leads m10
rel m10 part_of m11
rel m30 leads m11
rel m22 leads m23
rel m24 leads m25

### Madagascar Tribune (in English) 2009-03-18 article
= Two letters in one afternoon, and [m1:MDG.OPP a DJ] in the palace
~date_line Antananarivo, Wednesday 18 March 2009
First [m27=m2 the president] gave power to [m28=m3 an admiral]. [m29=m3 The admiral] kept it for an hour and a half.
[m2:MDG.GOV Marc Ravalomanana] {e1 went} on Tuesday at about three, by way of a note to [m3:MDG.MIL Vice-Admiral Hippolyte Ramaroson]. Together with two generals the oldest in rank was to form a directorate. In a villa of the Episcopal Conference, with pastors present, it was {e2 set before} [m4:MDG.MIL the mutineers of CAPSAT], the barracks at Soanierana that had {e3 risen} on 8 March. [m23=m4 They] {e4 would not hear of it}.
So [m30=m3 the officers] wrote a note of [m31=m3 their] own and {e5 conferred} authority upon [m5:MDG.OPP Andry Rajoelina], 34, one-time disc jockey, until February mayor of [m6:@MDG the capital], and president of [m7:MDG.OPP the High Authority of Transition], a council of [m32=m5 his] own making.
"<<q1 The Malagasy people was thirsty and is now drinking>>," [m24=m5 he] told the Place du 13 Mai.
On Monday night [m34:MDG.MIL tanks] had {e15 broken} the gate of [m35=m2 the Ambohitsorohitra palace], at [m33=m5 his] {e6 bidding}; [m8:MDG.MIL Colonel André Ndriarijaona], since the previous week chief of [m9:MDG.MIL the general staff], said [m40=m34 they] were there to keep order. It was in front of the same palace that on 7 February [m10:MDG.MIL the presidential guard] {e7 killed} [m11:MDG.CVL at least 28 people] who followed the mayor.
[m12:NOR.GOV Norway] has {e8 stopped} [m36=m12 its] payments. [m13:AU The African Union], [m25:MDG.GOV Madagascar] being a member, calls the thing unconstitutional and will {e9 decide} on Friday; [m14:ZMB.GOV Zambia's foreign minister Kabinga Pande] {e10 asks} for a suspension from [m15:SADC SADC], too. [m16:FRA.GOV Paris] {e11 made out} a delay of two years before elections "<<q2 too long>>", nothing more. [m17=m2 The fallen leader's] followers say that it was [m18=m16 the old colonial power] which sheltered the putschist in [m39=m16 its] embassy.
[m19:MDG.PTY Tiako i Madagasikara], the party of which [m20=m2 the dairy magnate] remains chairman, {e12 summons} [m37=m19 its] people to Ambohijatovo tomorrow. Where [m38=m2 he] is himself, no one would tell us.
[m21:KOR.BUS Daewoo] lost what had angered many from the first: a lease on half the arable land. "That deal is {e14 off}," were [m22=m5 the new man's] first words to the press.
e1 m2 > m3 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e2 m3 > m4 REQUEST requested 2009-03-17/day ctx=executive
e3 m4 > m2 REJECT actual 2009-03-08/day ctx=military bg
e4 m23 > m3 REJECT actual 2009-03-17/day ctx=executive
e5 m30 > m5 SUPPORT actual 2009-03-17/day ctx=executive,military
e6 m33 > m34 REQUEST requested 2009-03-16/day ctx=military
e15 m34 > m35 COERCE actual 2009-03-16/day mode=troops ctx=military
e7 m10 > m11 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression bg
e8 m12 > m5 SANCTION actual 2009-03-18/none mode=discontinue ctx=economic
e9 m13 > m5 ACCUSE actual 2009-03-18/none mode=disapprove ctx=pro_democracy
e10 m14 > m15 REQUEST requested 2009-03-18/none mode=change ctx=diplomatic
e11 m16 > m5 ACCUSE actual 2009-03-18/none mode=disapprove ctx=election
e12 m19 > m22 PROTEST planned 2009-03-19/day mode=demo ctx=executive
e14 m22 > m21 SANCTION actual 2009-03-18/none mode=discontinue ctx=economic
q1 m24 direct cue=told
q2 m16 mixed cue=made
rel m5 leads m7
rel m8 leads m9
rel m25 member_of m13
rel m20 leads m19

### Meduza 2023-08-31 article
= What becomes of [m1:WAGNER.REB Wagner's] Africans
~byline Source: Meduza
~date_line 5:40 pm, August 31, 2023
[m38=m2 He] was buried on Tuesday at Porokhovskoye, without music. [m39:RUS.GOV The president] did not come.
[m2:WAGNER.REB Yevgeny Prigozhin], who founded [m3=m1 the company] in 2014 and led [m37=m3 it] until [m40=m2 his] plane fell from the sky on August 23, had been in Bamako and Bangui only the week before. There [m29=m2 he] had {e1 sworn} to [m4:CAF.GOV Faustin-Archange Touadéra] that more men would be sent. [m41=m2 He] wouldn't recognise who has taken [m42=m2 his] place.
[m30:RUS.MIL A delegation] of [m5:RUS.MIL the Defense Ministry] has since {e2 made the rounds} of [m31:? those whom he protected]. At [m43=m30 its] head is [m6:RUS.MIL Deputy Minister Yunus-bek Yevkurov]; with [m44=m6 him] travels [m7:RUS.SPY General Andrei Averyanov], who commands [m8:RUS.SPY Unit 29155] of military intelligence. In [m9:@LBY Benghazi] [m32=m6+m7 the two] were {e3 given dinner} by [m10:LNA.REB Khalifa Haftar] on the day before the crash. From there [m45=m6+m7 they] {e4 went on}.
"<<q1 New contracts, same work, other chief>>," [m11:WAGNER.REB a mercenary stationed in Mali] summed up for us. "<<q2 Whoever doesn't sign goes home.>>"
[m33=m5 The ministry], for [m46=m5 its] part, {e5 denies} ever having {e6 pressed} anyone to sign. Yet [m13=m39 Vladimir Putin], meeting [m14:WAGNER.REB thirty-five commanders] five days after [m47=m14 their] march on Moscow, had {e7 proposed} precisely that. [m48=m14 They] were silent; one man, [m34=m2 Prigozhin], {e8 said no}.
Three states hang on the answer. [m15:MLI.GOV Mali], whose junta {e9 ended} [m35:MINUSMA the UN's mission] in June; [m16:CAF.GOV the Central African Republic], where [m49=m1 Wagner] holds [m17:@CAF the gold mine of Ndassima]; and [m18:LBY.REB eastern Libya]. [m19:BFA.GOV Ouagadougou], a close ally of [m20=m15 Bamako], {e10 received} [m36=m6 Yevkurov] on Thursday and says nothing.
[m21:SYR.GOV Damascus], another partner of [m22=m5 Moscow], has already {e11 rounded up} [m51:WAGNER.REB four of the company's officers] in Latakia, according to [m23:#Bell The Bell].
In the West nobody mourns. [m24:USA.GOV Washington], which {e12 listed} the group as a criminal organization in January, {e13 would not say} what [m50=m24 it] knows of the plane. For [m25:GBR.GOV London] it may be {e14 put} on the terrorism list within days; [m26:GBR.LEG the Foreign Affairs Committee], under [m27:GBR.LEG Alicia Kearns], {e15 asked} for it in July.
"<<q3 The dead don't own anything. Everything is being inventoried>>," says [m28:? a lawyer] for one of the widows.
~share Share to Facebook, Twitter
e1 m29 > m4 AGREE planned 2023-08-14/week ctx=military bg
e2 m30 > m31 CONSULT actual 2023-08-31/none mode=visit ctx=military
e3 m32 > m10 CONSULT actual 2023-08-22/day mode=visit ctx=military
e4 m45 > m31 CONSULT actual 2023-08-31/none mode=visit ctx=military again
e5 m33 > m11 REJECT actual 2023-08-31/none ctx=military
e6 m33 > m11 COERCE denied 2023-08-31/none ctx=military
e7 m13 > m14 REQUEST requested 2023-06-29/day mode=yield ctx=military bg
e8 m34 > m13 REJECT actual 2023-06-29/day ctx=military bg
e9 m15 > m35 SANCTION actual 2023-06-01/month mode=expel ctx=peacekeeping bg
e10 m19 > m36 CONSULT actual 2023-08-31/day mode=visit ctx=military
e11 m21 > m51 COERCE actual 2023-08-31/none mode=arrest ctx=military
e12 m24 > m3 SANCTION actual 2023-01-01/month mode=restrict ctx=military bg
e13 m24 > m5 REJECT actual 2023-08-31/none
e14 m25 > m3 SANCTION hypothetical 2023-08-31/none mode=restrict ctx=terrorism
e15 m26 > m25 REQUEST requested 2023-07-01/month mode=change ctx=terrorism bg
q1 m11 direct
q2 m11 direct
q3 m28 direct cue=says
rel m2 leads m37 from=2014 to=2023-08-23
rel m7 leads m8
rel m49 controls m17
rel m19 ally_of m20
rel m21 ally_of m22
rel m27 leads m26
rel m6 leads m30
