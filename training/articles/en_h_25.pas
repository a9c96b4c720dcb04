### The Citizen (Dar es Salaam) 2016-05-13 article none
= [m1:TZA.BUS Coffee co-op] counts record harvest, eyes Japanese shelves
~byline By Neema Lyimo
~date_line Friday, May 13, 2016
[m2:@TZA Moshi]. Growers on the slopes of Kilimanjaro have picked their best crop in eleven years, figures from their union show.
[m3=m1 The Kilimanjaro Native Co-operative Union] weighed 5,900 tonnes of parchment by the end of April. "<<q1 The rain came when [m4=m5 we] prayed and stopped when [m6=m5 we] had finished>>," said [m7:? Honest Temba], who has three acres at Uru.
[m16=m7 He] is one of [m5:TZA.AGR 60,000 members]. A kilo fetches 4,800 shillings this week, against 3,900 a year ago.
The general manager, [m8:? Joseph Kimaro], said <<q2 a roaster in [m9:@JPN Osaka] had asked for samples>>. [m10=m8 He] flies there in July.
[m11:TZA.GOV The Tanzania Coffee Board], which runs the Thursday auction, expects national output of 60,000 tonnes. Its director, [m12:TZA.GOV Adolph Kumburu], told growers that <<q3 quality was falling in the lowlands for want of shade trees>>.
Not all are happy. Pulping machines bought from [m13:@BRA Brazil] in 2014 are idle for lack of spare parts. [m14:? A mechanic in Machame] makes copies of them out of bus springs.
[m15:TZA.GOV Minister Charles Tizeba] tasted four cups at the fair and guessed the origin of one.
The union's café in town will stay open until ten during the harvest.
~share Share | Tweet
q1 m7 direct cue=said
q2 m8 indirect cue=said
q3 m12 indirect cue=told

### Odisha Post 2019-02-25 article none
= [m1:? Bride] rows to her wedding after bridge gives way
~byline POST NEWS NETWORK
~date_line Updated: February 25th, 2019, 10:12 IST
[m2:@IND Kendrapara]: When the wooden bridge over the Hansua fell on Friday, [m3=m1 Sasmita Behera] had four hours to get to the other side in a red sari.
[m13=m1 She] took her uncle's boat. "<<q1 [m4=m1 I] have been rowing since [m5=m1 I] was nine. The groom's family cannot even swim>>," [m6=m1 the 23-year-old] said.
A truck laden with sand had crossed at noon and broken two of the piles. Its driver, [m7:? Manoj Sahu], jumped clear; [m8:IND.COP Marsaghai police] have taken his licence.
[m9:IND.GOV The block development officer, Bijay Mishra], said <<q2 a country boat would ply free of charge until a steel span arrives>>. The span, [m14=m9 he] said, has been lying in [m10:@IND Paradip] since December.
About 2,000 people in five villages use the crossing. Schoolchildren are the worst hit, for the high school is on the east bank.
[m11:IND.BUS Hansua Constructions], a Cuttack firm, repaired the deck in 2016. No one picked up the telephone there on Sunday.
The wedding went ahead at the right hour by the priest's watch, which stopped.
The groom, [m12:? Tapan], runs a mobile phone shop. [m15=m12 He] has ordered a boat.
~related Also Read: Elephant returns borrowed pumpkin
q1 m6 direct cue=said
q2 m9 indirect cue=said

### Cyprus Mail 2013-03-19 article
= [m1:CYP.LEG House] {e1 says no}, [m2:CYP.CVL crowd] sings
~byline By Elias Hadjistefanou
~date_line 19 March 2013 21:40
Not one of the 56 deputies lifted a hand for the levy.
[m3=m1 Parliament] on Tuesday night {e2 threw out} the tax on deposits which [m4:EURO.GOV the Eurogroup] {e3 had made} a condition of its ten billion. Thirty-six voted against, and the nineteen of [m5:CYP.PTY DISY], the party founded by the man in whose name the president rules, {e4 abstained}.
[m6:CYP.GOV Nicos Anastasiades] had warned [m30=m3 them] on Sunday that the alternative was a disorderly night with no morning. By Tuesday noon [m7=m6 he] was resigned. "<<q1 [m31=m3 They] feel, and [m8=m6 I] cannot tell [m32=m3 them] [m36=m3 they] are wrong, that it is unjust>>," [m9=m6 he] told [m10:#Sigma Sigma television].
[m11:CYP.OPP AKEL] leader [m12:CYP.OPP Andros Kyprianou] {e5 proposed} leaving the mechanism altogether. [m13:CYP.PTY DIKO], the junior partner of DISY in government, wants [m33=m19 Moscow] to step in.
That may be why [m14:CYP.GOV Finance Minister Michalis Sarris] was not in the chamber. [m15=m14 He] {e6 flew} to [m16:@RUS Moscow] on Monday night; [m17:CYP.GOV the government spokesman] denied that [m28=m14 he] had {e8 resigned} there by fax.
[m18:RUS.GOV Dmitry Medvedev] {e9 called} the levy "<<q2 a confiscation of other people's money>>". [m19:RUS.GOV President Putin] had {e10 described} it on Monday as unjust and dangerous. Russian deposits are put at a third of the total.
Outside the House [m34=m2 about two thousand people] cheered and {e11 burned} a flag of [m20:EU the Union], of which [m27:CYP.GOV the island] has been a member since 2004. "<<q3 Merkel, hands off>>", a placard read. [m21:DEU.GOV Wolfgang Schäuble] {e12 regretted} the vote in [m35=m21 Berlin].
The banks, {e13 shut} by decree of [m29:CYP.GOV the finance ministry] since Saturday, will not open before Thursday. [m22:ETYK.LAB The bank employees' union ETYK], led by [m23:ETYK.LAB Loizos Hadjicostis], {e14 has asked} for police guards.
[m24:GBR.GOV London] {e15 sent} a plane with one million euros for its [m25:GBR.MIL soldiers] at [m26:@CYP Akrotiri].
e1 m1 > m4 REJECT actual 2013-03-19/day ctx=economic,legislative again
e2 m3 > m4 REJECT actual 2013-03-19/day mode=change ctx=economic,legislative
e3 m4 > m27 REQUEST requested 2013-03-16/none mode=yield ctx=economic
e4 m5 > m6 REJECT actual 2013-03-19/day mode=assist ctx=economic,legislative
e5 m12 > m4 REJECT planned 2013-03-19/none ctx=economic
e6 m15 > m19 CONSULT actual 2013-03-18/day mode=visit ctx=economic,diplomatic
e8 m28 > m6 RETREAT denied 2013-03-19/none mode=resign ctx=executive
e9 m18 > m4 ACCUSE actual 2013-03-19/none mode=disapprove ctx=economic
e10 m19 > m4 ACCUSE actual 2013-03-18/day mode=disapprove ctx=economic
e11 m2 > m20 PROTEST actual 2013-03-19/day mode=demo ctx=economic
e12 m21 > m3 ACCUSE actual 2013-03-19/none mode=disapprove ctx=economic
e13 m29 > m2 COERCE actual 2013-03-16/day mode=restrict ctx=economic
e14 m22 > m29 REQUEST requested 2013-03-19/none mode=assist ctx=economic
e15 m24 > m25 AID actual 2013-03-19/none ctx=military,economic
q1 m9 direct cue=told
q2 m18 mixed cue=called
q3 m2 mixed cue=read
rel m12 leads m11
rel m13 ally_of m5
rel m23 leads m22
rel m27 member_of m20 from=2004
