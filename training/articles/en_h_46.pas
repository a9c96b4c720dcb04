### The Vanguard 2009-10-13 article
= [m1:NGA.GOV Yar'Adua] receives [m2:MEND.REB Tom]; [m3:MEND.REB MEND] says {e12 war resumes} Friday
~byline By Emma Amaize, Regional Editor, South-South
~date_line 13 October 2009
A week after the amnesty closed, it has brought 8,299 [m4:NGA.REB former militants] out of the creeks, by the count of [m5:NGA.GOV the presidential panel].
The last big fish landed on the last evening. [m6=m2 Government Ekpemupolo], alias Tompolo, {e1 laid down} his guns at Oporoza on October 4, as [m7:NGA.REB Ateke Tom] had done in Okrika the day before. [m8=m1 President Umaru Yar'Adua] {e2 saw} both at the Villa on Friday.
Minister of Defence [m9:NGA.GOV Godwin Abbe], who heads [m23=m5 the panel], {e3 thanked} the commanders and said the promised stipend of N65,000 would be {e4 paid} from this week. In Yenagoa, [m20:NGA.CVL boys] who had not seen a kobo {e5 barricaded} the Mbiama bridge on Saturday. [m10:NGA.MIL Men of the Joint Task Force] watched [m21=m20 them] from a lorry.
[m11=m3 The Movement for the Emancipation of the Niger Delta] does not consider itself bound. "<<q1 The people who went to Abuja are landlords, and the tenants remain>>," [m12:MEND.REB Jomo Gbomo] said in an e-mail. Its ceasefire, {e6 declared} in July after the {e7 release} of [m13:MEND.REB Henry Okah], its alleged arms supplier, runs out on Thursday at midnight.
[m14=m13 Okah], whom [m15:AGO.GOV Angola] {e8 handed over} in 2008, is said to be consulting.
[m16:NGA.CVL The Ijaw Youth Council], led by [m17:NGA.CVL Chris Ekiyor], {e9 asked} [m22=m3 MEND] on Sunday to give the thing a chance. [m18:SHELL.BUS Shell], for its part, has reopened the Forcados line.
[m19:NGA.OPP The Action Congress] {e11 dismissed} the exercise as a bazaar.
e1 m6 > m1 RETREAT actual 2009-10-04/day mode=disarm ctx=military
e2 m8 > m6,m7 CONSULT actual 2009-10-09/day ctx=military
e3 m9 > m6,m7 SUPPORT actual 2009-10-13/none ctx=military
e4 m9 > m4 AGREE planned 2009-10-13/week ctx=economic
e5 m20 > m5 PROTEST actual 2009-10-10/day mode=obstruct ctx=economic
e6 m11 > m1 CONCEDE actual 2009-07-01/month ctx=military bg
e7 m1 > m13 RETREAT actual 2009-07-01/month mode=release ctx=legal bg
e8 m15 > m1 COOPERATE actual 2008-01-01/year ctx=legal bg
e9 m16 > m11 REQUEST requested 2009-10-11/day mode=yield ctx=military
e11 m19 > m1 ACCUSE actual 2009-10-13/none mode=disapprove ctx=military
e12 m3 > m1 THREATEN threatened 2009-10-16/day mode=violence ctx=military
q1 m12 direct cue=said
rel m9 leads m5
rel m17 leads m16

### The Korea JoongAng Daily 2003-05-28 article
= [m1:KOR.LAB Teachers] cancel leave day after [m2:KOR.GOV ministry] {e1 bends} on database
~byline by Ha Min-kyung
~date_line May 28, 2003
Education Minister [m3:KOR.GOV Yoon Deok-hong] spent Sunday night in a hotel with [m4:KOR.LAB the head of the Korean Teachers and Education Workers' Union, Won Young-man], and came out on Monday with a promise that [m21=m3 he] may not be able to keep.
[m5=m2 The ministry] {e2 will take} three of the 27 fields, those on health and conduct, out of NEIS, the new system that stores the records of every pupil. In return [m7=m1 the union] {e3 dropped} the mass leave [m23=m1 it] {e4 had called} for Wednesday.
By Tuesday the other side was up in arms. [m8:KOR.EDU The association of school principals] {e5 demanded} that the minister go. [m9:KFTA.LAB The Korean Federation of Teachers' Associations], the larger and older body, {e6 threatened} to stay home in its turn; its president, [m10:KFTA.LAB Lee Kun-choon], {e7 called} the deal "<<q1 signed under a pillow>>".
Of sixteen provincial superintendents, [m18:KOR.GOV eleven] {e8 refuse} to go back to the old computers. "<<q2 [m11=m18 We] were not in that hotel>>," said [m12:KOR.GOV Yoo In-jong] of Seoul.
[m13:NHRCK.GOV The National Human Rights Commission] had {e9 advised} on May 12 to strike out the fields.
[m14:KOR.OPP The Grand National Party], which has a majority in the Assembly, {e10 will summon} the minister on Friday. [m15:KOR.GOV President Roh Moo-hyun] {e11 defended} [m19=m3 him] on Tuesday, though a day earlier [m20=m15 he] {e12 had warned} unions in general that the law would be the law.
[m22=m15 He] has reason: [m16:KCTU.LAB the KCTU], the umbrella of [m17=m1 the teachers' union], {e13 plans} walkouts on the railways in June.
e1 m2 > m1 CONCEDE actual 2003-05-26/day ctx=rights_freedoms again
e2 m5 > m7 CONCEDE planned 2003-05-26/day ctx=rights_freedoms
e3 m7 > m5 CONCEDE actual 2003-05-26/day ctx=rights_freedoms
e4 m7 > m5 PROTEST planned 2003-05-28/day mode=strike ctx=rights_freedoms
e5 m8 > m3 REQUEST requested 2003-05-27/day mode=yield ctx=executive
e6 m9 > m3 THREATEN threatened 2003-05-27/day ctx=rights_freedoms
e7 m10 > m3 ACCUSE actual 2003-05-28/none mode=disapprove ctx=rights_freedoms
e8 m18 > m3 REJECT actual 2003-05-28/none mode=yield ctx=rights_freedoms
e9 m13 > m2 REQUEST requested 2003-05-12/day mode=change ctx=rights_freedoms bg
e10 m14 > m3 ACCUSE planned 2003-05-30/day mode=investigate ctx=legislative
e11 m15 > m19 SUPPORT actual 2003-05-27/day ctx=executive
e12 m20 > m1 THREATEN threatened 2003-05-26/day ctx=economic,legal
e13 m16 > m15 PROTEST planned 2003-06-01/month mode=strike ctx=economic
q1 m10 mixed cue=called
q2 m12 direct cue=said
rel m10 leads m9
rel m17 part_of m16
