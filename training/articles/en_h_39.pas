### The Hindu 2026-03-11 article
= [m1:IND.OPP UDF] {e1 walks out}, [m2:IND.GOV Speaker] reads on
~byline The Hindu Bureau
~date_line Updated - March 11, 2026 08:14 am IST - THIRUVANANTHAPURAM
It was the 11th walkout of the session and the shortest.
[m3:IND.OPP Leader of the Opposition V.D. Satheesan] had {e2 sought} leave on Tuesday for an adjournment motion on the death of a young woman in a queue at the Government Medical College. [m4=m2 The Chair], A.N. Shamseer, {e3 denied} it on the ground that the matter was before the High Court.
"<<q1 A queue is not a court>>," [m5=m3 Mr. Satheesan] said, and {e16 led} [m6=m1 his front] to the portico.
There [m24=m1 they] ran into health workers of another colour. [m7:IND.LAB ASHA volunteers], whose {e4 sit-in} before the Secretariat was called off last November after 266 days, had come back for one afternoon. [m8=m7 Their] honorarium, [m25=m7 they] {e5 say}, has not been raised as [m9:IND.GOV Health Minister Veena George] {e6 promised} in writing.
The Minister was inside, replying to a [m10:IND.PTY CPI(M)] member. [m11=m9 She] {e7 asked} [m26=m1 the Opposition] not to make politics over a bier and announced that [m21:IND.MED two doctors] {e8 had been suspended}.
That did not please the [m12:IND.MED Kerala Government Medical College Teachers' Association]. Its members {e9 will boycott} outpatient clinics on Thursday.
[m13:IND.PTY The Communist Party of India], the second constituent of [m14:IND.PTY the ruling LDF], finds itself between stools. [m15:IND.PTY State secretary Binoy Viswam] {e10 criticised} the suspension in the party daily, {e11 praised} the Minister in an interview, and was not available when contacted.
Outside the gates, [m16:IND.EDU the Kerala Students Union] {e12 broke} a barricade. [m22:IND.COP The police] {e13 turned} a water cannon on [m27=m16 them]; [m17:IND.EDU its State president, Aloshious Xavier], was among nine {e14 removed}.
[m28:IND.OPP The BJP]'s [m18:IND.OPP Rajeev Chandrasekhar], who heads [m23=m28 the party] in the State, {e15 demanded} a probe by a Central agency. [m19:IND.GOV Chief Minister Pinarayi Vijayan] said <<q2 [m20=m19 he] did not take instructions from those who had let Delhi choke>>.
Elections to the Assembly are weeks away.
e1 m1 > m2 REJECT actual 2026-03-10/day mode=meet ctx=legislative again
e2 m3 > m4 REQUEST requested 2026-03-10/day mode=change ctx=legislative,health
e3 m4 > m3 REJECT actual 2026-03-10/day mode=change ctx=legislative
e16 m3,m6 > m4 REJECT actual 2026-03-10/day mode=meet ctx=legislative
e4 m7 > m9 PROTEST actual 2025-11-01/month mode=obstruct ctx=health,economic bg
e5 m7 > m9 ACCUSE actual 2026-03-10/none mode=disapprove ctx=health,economic
e6 m9 > m7 AGREE actual 2026-03-11/none ctx=health,economic bg
e7 m11 > m1 REQUEST requested 2026-03-10/day mode=yield ctx=legislative,health
e8 m9 > m21 SANCTION actual 2026-03-10/none mode=discontinue ctx=health
e9 m12 > m9 PROTEST planned 2026-03-12/day mode=boycott ctx=health
e10 m15 > m9 ACCUSE actual 2026-03-11/none mode=disapprove ctx=health
e11 m15 > m9 SUPPORT actual 2026-03-11/none ctx=health
e12 m16 > m22 PROTEST actual 2026-03-10/none mode=riot ctx=health
e13 m22 > m16 ASSAULT actual 2026-03-10/none mode=crowd-control ctx=repression
e14 m22 > m17 COERCE actual 2026-03-10/none ctx=repression
e15 m18 > m19 REQUEST requested 2026-03-11/none mode=change ctx=health
q1 m5 direct cue=said
q2 m19 indirect cue=said
rel m13 member_of m14
rel m15 leads m13
rel m17 leads m16
rel m18 leads m23

### The Standard (Nairobi) 2008-01-09 article
= [m1:KEN.OPP ODM] calls off rallies as [m2:GHA.GOV Kufuor] lands
~byline By Abiya Ochola and Ben Kosgei
~date_line Published on January 9, 2008, 12:00 am
The seat was kept warm for [m3=m2 the chairman] of [m31:AU the African Union] all day on Tuesday. [m32=m2 He] came at dusk, and drove straight to the hotel.
[m4=m2 President John Kufuor] {e1 begins} his talks this morning with [m5:KEN.GOV President Kibaki], and in the afternoon with [m6:KEN.OPP Mr Raila Odinga]. Whether [m33=m2 he] can bring the two into one room is another matter: [m7=m6 the Orange leader] on Monday {e2 turned down} an invitation to State House for Friday, which [m34=m6 he] {e3 termed} public relations.
[m35=m6 He] did {e4 cancel} the nationwide demonstrations planned for yesterday. [m8:USA.GOV Jendayi Frazer], the American envoy, {e5 had implored} [m9=m6 him] to do so over breakfast.
At about the time the plane touched down, [m10=m5 Kibaki] {e6 named} half a Cabinet. The job of Vice-President fell to [m11:KEN.PTY Mr Kalonzo Musyoka], who finished third on December 27 and whose [m12:KEN.PTY ODM-Kenya] thereby becomes the ally of [m13:KEN.PTY PNU].
"<<q1 It is a slap in the face>>," said [m14:KEN.OPP Prof Anyang' Nyong'o] of the opposition party. In [m15:@KEN Kisumu], [m18:KEN.CVL the youths of Kondele] {e7 were back} at the roundabout within an hour, and [m16:KEN.COP General Service Unit men] {e8 shot} two [m17=m18 of them].
The official toll of the violence is 486. Near Eldoret, where [m19:KEN.UAF a mob] {e10 burned} a church with [m29:KEN.CVL thirty-five people] inside on New Year's Day, [m20:KRC.NGO the Red Cross] {e11 has fed} [m30:KEN.REF 20,000 displaced] on the showground.
[m21:KEN.GOV Electoral chief Samuel Kivuitu] has said that [m22=m21 he] does not know who won. [m23:KEN.CVL The Law Society of Kenya], whose chairman is [m24:KEN.CVL Okong'o O'Mogeni], {e12 demands} [m25=m21 his] resignation.
[m26:UGA.GOV President Museveni], hitherto the only head of state to have {e13 congratulated} [m27=m10 his neighbour], {e14 denied} that [m36:UGA.MIL his soldiers] were in [m28:@KEN Busia].
e1 m4 > m5,m6 AGREE planned 2008-01-09/day ctx=election,diplomatic
e2 m6 > m5 REJECT actual 2008-01-07/day mode=meet ctx=election
e3 m6 > m5 ACCUSE actual 2008-01-07/none mode=disapprove ctx=election
e4 m6 > m5 CONCEDE actual 2008-01-09/none ctx=election
e5 m8 > m9 REQUEST requested 2008-01-09/none mode=yield ctx=election,diplomatic
e6 m10 > m11 SUPPORT actual 2008-01-08/day ctx=executive
e7 m18 > m10 PROTEST actual 2008-01-08/day mode=riot ctx=election
e8 m16 > m17 ASSAULT actual 2008-01-08/day mode=firearms ctx=repression
e10 m19 > m29 ASSAULT actual 2008-01-01/day mode=destroy ctx=religion_ethnicity,election bg
e11 m20 > m30 AID actual 2008-01-09/none ctx=human_security
e12 m23 > m25 REQUEST requested 2008-01-09/none mode=yield ctx=election
e13 m26 > m27 SUPPORT actual 2008-01-09/none ctx=election,diplomatic bg
e14 m26 > m6 REJECT actual 2008-01-09/none ctx=military
q1 m14 direct cue=said
rel m3 leads m31
rel m12 ally_of m13
rel m24 leads m23
rel m6 leads m1

### Toledo Blade 2016-10-05 article none
= [m1:? Retired teacher] gives library 9,000 tin toys
~byline BY ROSE KOWALCZYK BLADE STAFF WRITER
~date_line Published: Wednesday, 10/5/2016
The fire engines alone fill four tables.
[m2=m1 Harold Dembski], who taught shop at Woodward High School for 33 years, began to buy wind-up toys at a garage sale in 1968. On Saturday [m3:USA.GOV the Toledo Lucas County Public Library] will open a room for them at its main branch.
"<<q1 My wife said it was them or the dining room. [m4=m1 We] ate in the kitchen for forty years>>," [m5=m1 the 81-year-old] said.
Many come from [m6:@DEU Nuremberg] and [m7:@JPN Tokyo], made out of old cans after the war. Turn one over and you may read "sardines".
[m8:USA.GOV Library director Clyde Scoles] said <<q2 insurers had put the lot at $410,000>>. Two museums had asked for it.
[m9:USA.BUS Owens-Illinois], the bottle maker, paid for the showcases. [m10:? Curator Beth Ruiz] spent the summer oiling springs.
[m11:USA.GOV Mayor Paula Hicks-Hudson] will cut the ribbon with tin scissors.
There is one gap. A submarine of 1937 sank in the family's pond, and [m12=m1 Mr. Dembski] has never found it.
~related Ohio's oldest carousel to spin for one more fall
q1 m5 direct cue=said
q2 m8 indirect cue=said
