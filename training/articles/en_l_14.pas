### Hiru Daily 2009-04-21 article
= "No more fire zone": [m1:LKA.MIL army] splits [m2:LTTE.REB Tigers'] last strip
~byline From our Colombo desk, Tuesday April 21
~page_control Home | News | Cricket | Gossip
An earth wall three kilometres long used to be the border. On Monday at first light [m3:LKA.MIL the 58th Division] {e1 broke} it, and through the gap came [m4:LKA.CVL a stream of people] that the cameras of a drone followed for hours.
By Tuesday noon 49,000 had crossed, [m5:LKA.MIL Brigadier Udaya Nanayakkara] counted. [m6=m2 The rebels], cornered on [m34:@LKA some 13 square kilometres at Puthumathalan], which is all [m35=m6 they] still hold, {e3 fired} on those leaving, [m32=m5 he] claimed; from the other side [m7:LTTE.REB Seevaratnam Puleedevan] spoke by satellite line of [m8=m1 army] shells.
"<<q1 A thousand of [m9=m4 our people] were slaughtered yesterday, and the world watches [m10=m11 us] on television>>," [m11=m7 he] said.
Noon was also the hour at which ran out what [m12:LKA.GOV President Mahinda Rajapaksa] had {e4 granted} [m13:LTTE.REB Velupillai Prabhakaran] a day before: 24 hours in which to give [m40=m13 himself] up. Nobody had expected that the founder of [m14=m2 the Liberation Tigers of Tamil Eelam], which [m33=m13 he] leads to this day, would.
Two others did, on Wednesday if one is to trust the ministry: no, [m15:LKA.GOV the ministry] has since corrected it to Tuesday. [m16:LTTE.REB Daya Master], for years the voice of [m17=m2 the group], and [m18:LTTE.REB an interpreter called George] {e5 walked over} with the crowd.
Once the voice of the other side, now a minister: [m19:LKA.GOV Vinayagamoorthy Muralitharan], better known as Karuna, left [m38=m2 the Tigers] in 2004. Since last month [m20=m19 he] has been a vice-president of [m21:LKA.PTY the Sri Lanka Freedom Party].
[m22:ICRC The Red Cross] called the day catastrophic. [m23:IND.GOV Pranab Mukherjee] {e6 spoke of} a human tragedy and {e7 pressed} [m30:LKA.GOV Colombo] to extend the pause [m36=m30 it] had kept over New Year. [m24:IND.OPP Jayalalithaa], head of [m25:IND.OPP the AIADMK], {e8 accuses} [m31=m23 him] of tears that come five months late. In [m37=m24 her] state there's a vote on May 13, and [m26:IND.PTY the DMK], partner of [m27:IND.PTY Congress] in the ruling alliance, has a {e9 strike} set for Thursday.
[m28:GBR.CVL Tamils] in London have been {e10 sitting down} in Parliament Square for two weeks. One of [m39=m28 them], [m29:GBR.CVL Parameswaran Subramaniyan], takes only water.
e1 m3 > m2 ASSAULT actual 2009-04-20/day ctx=military,territory
e3 m6 > m4 ASSAULT actual 2009-04-20/none mode=firearms ctx=human_security said=m5
e4 m12 > m13 THREATEN threatened 2009-04-20/day ctx=military
e5 m16,m18 > m12 CONCEDE actual 2009-04-21/day ctx=military
e6 m23 > m12 ACCUSE actual 2009-04-21/none mode=disapprove ctx=human_security
e7 m23 > m30 REQUEST requested 2009-04-21/none mode=yield ctx=military
e8 m24 > m31 ACCUSE actual 2009-04-21/none mode=disapprove ctx=election
e9 m26 > m12 PROTEST planned 2009-04-23/day mode=strike ctx=human_security
e10 m28 > m12 PROTEST actual 2009-04-21/none mode=demo ctx=human_security
q1 m11 direct cue=said
rel m33 leads m14
rel m6 controls m34
rel m20 member_of m21
rel m24 leads m25
rel m26 ally_of m27
rel m3 part_of m1

### Andina 2022-12-13 article
= [m1:PER.GOV Boluarte] offers April 2024, [m2:PER.CVL the south] says now
~date_line ANDINA/Lima, Dec. 13
Sunday's promise had a life of thirty hours. [m3:PER.GOV President Dina Boluarte] told the country, close to midnight, that [m29=m3 she] would {e1 send} [m4:PER.LEG Congress] a bill bringing the general election forward by two years.
"<<q1 [m5=m3 I] have understood the will of the citizens>>," [m30=m3 she] said.
In [m6:@PER Andahuaylas] people had already buried two. The airport there had been {e2 invaded} by [m26:PER.CVL peasants] on the Saturday; [m7:PER.COP police] on the roof were {e3 encircled}, and from the roof [m31=m7 they] {e4 fired}. On Monday it was the turn of [m8:@PER Arequipa], where the runway burned at both ends, and of Cusco.
Seven people, five of them younger than nineteen, had died by Tuesday, reports [m9:PER.GOV Eliana Revollar]. [m32=m9 She] heads [m10:PER.GOV the Ombudsman's Office], an autonomous body of the state.
What unites the barricades is a name: [m11:PER.ELI Pedro Castillo]. On the 7th [m33=m11 he] had announced, hands trembling, that the legislature was {e5 dissolved}; two hours later [m34=m4 it] {e6 removed} [m12=m11 him] by 101 votes, and on the way to [m13:MEX.GOV the Mexican embassy] [m27:PER.COP the escort] {e7 turned} [m14=m11 him] {e14 in}.
[m15:PER.PTY Peru Libre], the party that took [m35=m3+m11 both of them] to the palace and whose leader, [m16:PER.PTY Vladimir Cerrón], {e8 threw} the new head of state {e9 out} in January, wants [m36=m3 her] gone as well.
Abroad the chorus isn't unanimous. [m17:MEX.GOV Mexico], [m18:COL.GOV Colombia], [m19:ARG.GOV Argentina] and [m20:BOL.GOV Bolivia] on Monday {e10 stood up} for [m41=m11 the man in Barbadillo prison] as the victim of undemocratic harassment. [m21:CHL.GOV Gabriel Boric] and [m22:USA.GOV Ambassador Lisa Kenna] {e11 greeted} [m37=m3 his successor]. All but one of these states belong, like [m28:PER.GOV Peru] itself, to [m23:CELAC CELAC].
[m24:PER.GOV Prime Minister Pedro Angulo] {e12 declared} an emergency in seven provinces of Apurímac. [m38=m24 He] was asked whether the armed forces would come next. "<<q2 If the ministers sign>>," [m39=m24 he] replied, "<<q3 they will be there by Thursday.>>"
[m25:PER.JUD The Supreme Court], sitting in Lima, {e13 turned down} an appeal for [m40=m11 the ex-president's] release.
~footer (END) CNA/JCR/MVB
e1 m29 > m4 CONCEDE planned 2022-12-11/day ctx=election
e2 m26 > m7 PROTEST actual 2022-12-10/day mode=riot ctx=political_institutions
e3 m26 > m7 PROTEST actual 2022-12-10/day mode=riot ctx=political_institutions again
e4 m31 > m26 ASSAULT actual 2022-12-10/day mode=firearms ctx=repression
e5 m33 > m4 COERCE actual 2022-12-07/day mode=restrict ctx=legislative,pro_autocracy bg
e6 m34 > m12 SANCTION actual 2022-12-07/day mode=discontinue ctx=legislative bg
e7 m27 > m14 COERCE actual 2022-12-07/day mode=arrest ctx=legal bg
e14 m27 > m14 COERCE actual 2022-12-07/day mode=arrest ctx=legal bg again
e8 m16 > m3 SANCTION actual 2022-01-01/month mode=expel ctx=political_institutions bg
e9 m16 > m3 SANCTION actual 2022-01-01/month mode=expel ctx=political_institutions bg again
e10 m17,m18,m19,m20 > m41 SUPPORT actual 2022-12-12/day ctx=diplomatic
e11 m21,m22 > m37 SUPPORT actual 2022-12-13/none ctx=diplomatic
e12 m24 > m2 COERCE actual 2022-12-13/none mode=martial-law ctx=rights_freedoms
e13 m25 > m11 REJECT actual 2022-12-13/none ctx=legal
q1 m30 direct cue=said
q2 m39 direct cue=replied
q3 m39 direct
rel m32 leads m10
rel m16 leads m15
rel m28 member_of m23

### UNB (Dhaka) 2013-05-07 article
= [m1:BGD.REL Hefajat chief] flown out as [m2:BGD.OPP opposition] counts bodies
~date_line Dhaka, May 7 (UNB)
[m37=m1 He] went as [m38=m1 he] had come, in white, with two attendants. [m3=m1 Shah Ahmad Shafi], the nonagenarian head of [m4:BGD.REL Hefajat-e-Islam], was {e1 put on} the 4:05pm flight to [m5:@BGD Chittagong] by [m6:BGD.COP plainclothes men] on Monday.
About thirteen hours before, at 2:30 in the night, the lights had gone out on Shapla Square in [m7:@BGD Motijheel]. Ten thousand policemen, [m8:BGD.COP Rab] and [m9:BGD.MIL border guards] {e2 moved in} with sound grenades. Twenty minutes, and [m10=m4 the madrasa students] were gone.
How many never went home? Eleven, according to [m11:BGD.COP Benazir Ahmed], commissioner of [m12:BGD.COP the Dhaka Metropolitan Police]. [m13:BGD.OPP MK Anwar] of [m14=m2 the BNP] {e3 speaks of} "<<q1 more than two thousand, carried off in refuse lorries>>". [m35=m14 His party's] ally [m36:BGD.OPP Jamaat-e-Islami] uses the word genocide.
[m15:BGD.GOV Home Minister Muhiuddin Khan Alamgir] told this agency that no lorry had carried anybody.
"<<q2 Let [m16=m14 them] bring one name and one address. [m17=m15 I] shall wait>>," [m32=m15 he] {e4 challenged}.
Daylight on Sunday had been worse than the night. [m40=m4 Marchers from six points], who {e5 wanted} a blasphemy law and thirteen things in all, clashed for nine hours with [m18:BGD.COP law enforcers] around the national mosque; bookstalls burned, with Qurans in them. [m19:BGD.PTY The Awami League's] general secretary [m20:BGD.PTY Syed Ashraful Islam] had in the afternoon {e6 told} [m41=m4 the guests] to be out of the capital by dusk or else.
[m21:BGD.OPP Khaleda Zia], who heads both [m22=m2 the Bangladesh Nationalist Party] and, with it, [m23:BGD.OPP the 18-party alliance], had on the contrary {e7 asked} [m34:BGD.OPP her supporters] to stand by [m24=m4 the guests]. [m39=m21 Her] own {e8 ultimatum} of 48 hours for [m33:BGD.GOV the government] to agree to a caretaker cabinet had run out that evening.
Two television channels, [m25:BGD.JRN Diganta] and [m26:BGD.JRN Islamic TV], went {e10 black} at 4:30am on Monday, on orders of [m27:BGD.GOV the regulator].
[m28:BGD.REL Junaid Babunagari], secretary general of [m29=m4 the Hefajat], is on {e11 remand} for nine days since Tuesday.
[m30:USA.GOV US Ambassador Dan Mozena] met nobody, but {e12 regretted} the loss of life.
A nationwide hartal, called by [m31=m23 the alliance], {e13 is due} on Wednesday and Thursday.
e1 m6 > m3 COERCE actual 2013-05-06/day mode=deport ctx=religion_ethnicity
e2 m8,m9 > m10 ASSAULT actual 2013-05-06/day mode=crowd-control ctx=repression,religion_ethnicity
e3 m13 > m8,m9 ACCUSE actual 2013-05-07/none mode=allege ctx=repression
e4 m32 > m16 REJECT actual 2013-05-07/none ctx=repression
e5 m40 > m33 REQUEST requested 2013-05-05/day mode=change ctx=religion_ethnicity,legislative
e6 m20 > m41 THREATEN threatened 2013-05-05/day ctx=religion_ethnicity
e7 m21 > m34 REQUEST requested 2013-05-05/none mode=assist ctx=religion_ethnicity
e8 m39 > m33 THREATEN threatened 2013-05-03/none ctx=election bg
e10 m27 > m25,m26 COERCE actual 2013-05-06/day mode=censor ctx=rights_freedoms
e11 m12 > m28 COERCE actual 2013-05-07/day mode=arrest ctx=legal
e12 m30 > m10 SUPPORT actual 2013-05-07/none ctx=human_rights
e13 m31 > m33 PROTEST planned 2013-05-08/day mode=strike ctx=repression
q1 m13 mixed
q2 m32 direct
rel m3 leads m4
rel m11 leads m12
rel m13 member_of m14
rel m36 ally_of m35
rel m21 leads m22
rel m21 leads m23
