### Casper Star-Tribune 2004-03-04 article
= [m1:USA.CVL Ranchers] win delay as [m2:USA.GOV governor] {e1 sues} over wolves
~byline By WHITNEY LARSEN Star-Tribune capital bureau
~date_line Thursday, March 4, 2004
CHEYENNE -- [m3:USA.GOV Gov. Dave Freudenthal] says [m27=m3 he]'d rather talk. [m28=m3 He] has hired three lawyers.
In a letter sent Wednesday to [m4:USA.GOV Interior Secretary Gale Norton], [m5=m3 the governor] {e2 gave} 60 days' notice that [m6:USA.GOV Wyoming] {e3 will take} [m26:USA.GOV her department] to federal court. In January [m7:USA.GOV the Fish and Wildlife Service], an agency of [m29=m26 the department], {e4 turned down} the state's plan for gray wolves, which lets them be shot on sight outside the parks.
"<<q1 [m8=m6 We] wrote what ten scientists asked for, and [m9=m7 they] graded it by the cover>>," [m10=m5 Freudenthal] said.
[m11:USA.GOV Steve Williams], the service's director, {e5 has answered} that the word "predator" invites lawsuits. [m12:USA.NGO Defenders of Wildlife], which sued [m13:USA.GOV Idaho] twice, {e6 promised} one anyway.
Meanwhile [m14=m1 the Park County Stockgrowers], led by [m15:USA.CVL Cody rancher Ev Diehl], {e7 got} a stay of grazing cuts from [m16:USA.JUD a federal magistrate] on Monday. [m24=m14 They] {e8 had occupied} a Forest Service parking lot in Meeteetse for two days last month with 60 head of steer.
[m17:USA.COP Sheriff Bill Brewer] {e9 refused} to clear it. "<<q2 I know the steers>>," [m30=m17 he] explained. The supervisor, [m18:USA.GOV Becky Aus], {e10 asked} [m25:USA.JUD the U.S. attorney] for help and then withdrew the request.
In the Legislature, [m19:USA.LEG Senate President April Brimmer Kunz] {e11 backed} the suit and the money for it. [m20:USA.LEG Rep. Keith Gingery], a Jackson Republican, {e12 voted against}.
[m21:USA.GOV Montana] and Idaho, whose own plans were approved, {e14 appealed} to their neighbor last week not to hold up delisting for all three. [m22:USA.GOV Gov. Judy Martz] of Montana put it in a {e16 phone call}, her office said. [m23=m3 Freudenthal] told [m31=m22 her] [m32=m3 he] would think about it.
e1 m2 > m4 ACCUSE planned 2004-03-03/day ctx=legal,environment again
e2 m5 > m4 THREATEN threatened 2004-03-03/day ctx=legal,environment
e3 m6 > m4 ACCUSE planned 2004-03-03/none ctx=legal,environment
e4 m7 > m6 REJECT actual 2004-01-01/month ctx=environment bg
e5 m11 > m6 REJECT actual 2004-03-04/none ctx=environment
e6 m12 > m6 ACCUSE planned 2004-03-04/none ctx=legal,environment
e7 m16 > m14 CONCEDE actual 2004-03-01/day ctx=legal,environment
e8 m24 > m18 PROTEST actual 2004-02-01/month mode=obstruct ctx=environment bg
e9 m17 > m18 REJECT actual 2004-02-01/none mode=assist ctx=environment bg
e10 m18 > m25 REQUEST requested 2004-02-01/none mode=assist ctx=legal bg
e11 m19 > m3 SUPPORT actual 2004-03-04/none ctx=legislative
e12 m20 > m3 REJECT actual 2004-03-04/none ctx=legislative
e14 m21,m13 > m6 REQUEST requested 2004-02-26/week mode=yield ctx=environment
e16 m22 > m23 CONSULT actual 2004-02-26/week mode=phone ctx=environment
q1 m10 direct cue=said
q2 m17 direct cue=explained
rel m7 part_of m26
rel m11 leads m7
rel m15 leads m14

### ABC Color (English) 2017-04-01 article
= [m1:PRY.CVL Protesters] {e16 burn} [m2:PRY.LEG Congress], [m3:PRY.COP police] {e1 kill} a Liberal
~byline ASUNCIÓN
~date_line Saturday, April 1, 2017
[m4:PRY.OPP Rodrigo Quintana], 25, president of the Liberal youth in La Colmena, {e2 was shot} in the back at half past midnight on the ground floor of his party's headquarters.
The bullets came from [m5=m3 officers] who {e3 had stormed} the building without a warrant, cameras show. [m6:PRY.GOV Interior Minister Tadeo Rojas] and police commander [m7:PRY.COP Críspulo Sotelo] {e4 were dismissed} by noon.
On Friday afternoon [m8:PRY.LEG twenty-five senators] had met in an office, not in the chamber, and passed the amendment that would let [m9:PRY.GOV President Horacio Cartes] and [m10:PRY.ELI former president Fernando Lugo] run again in 2018. [m11:PRY.LEG Senate President Roberto Acevedo] was not told. "<<q1 [m30=m8 They] stole the Senate while [m12=m11 I] was having lunch>>," [m13=m11 he] said.
[m14:PRY.OPP Efraín Alegre], who leads [m15:PRY.OPP the Authentic Radical Liberal Party], {e6 called} people to the square. By eight the ground floor of the Congress was in flames. [m16:PRY.OPP Deputy Edgar Acosta] {e7 was hit} in the face by a rubber bullet and lost teeth; 211 were {e8 detained}.
[m17=m9 Cartes], whose [m18:PRY.PTY Colorado Party] is split on re-election, asked for calm in a note that spoke of barbarians. The leader of its dissidents, [m19:PRY.PTY Mario Abdo Benítez], {e9 blames} [m31=m9 him] alone.
[m20:PRY.OPP Lugo's Guasu Front], strange bedfellow of the ruling party since January, {e10 says} [m32=m20 it] will vote for the change in the lower house as well. [m21:PRY.LEG The speaker, Hugo Velázquez], {e11 postponed} that vote, planned for this morning, until the spirits cool.
[m22:PRY.REL Archbishop Edmundo Valenzuela] {e12 proposed} a table for dialogue. [m23:VAT Pope Francis], who visited in 2015, is following events.
[m24:OAS Luis Almagro] {e14 deplored} the death. [m26:ARG.GOV Argentina], [m27:BRA.GOV Brazil] and [m28:URY.GOV Uruguay], [m29:PRY.GOV Paraguay's] partners in [m25:MERCOSUR Mercosur], {e15 kept to} a joint sentence of regret.
e1 m3 > m4 ASSAULT actual 2017-04-01/day mode=firearms ctx=repression again
e2 m5 > m4 ASSAULT actual 2017-04-01/day mode=firearms ctx=repression
e3 m5 > m15 COERCE actual 2017-04-01/day mode=seize ctx=repression
e4 m9 > m6,m7 SANCTION actual 2017-04-01/day mode=discontinue ctx=executive,repression
e6 m14 > m9 PROTEST actual 2017-03-31/day mode=demo ctx=legislative,election
e7 m3 > m16 ASSAULT actual 2017-03-31/none mode=crowd-control ctx=repression
e8 m3 > m1 COERCE actual 2017-03-31/none mode=arrest ctx=repression
e9 m19 > m9 ACCUSE actual 2017-04-01/none mode=disapprove ctx=political_institutions
e10 m20 > m9 AGREE planned 2017-04-01/none ctx=legislative
e11 m21 > m8 CONCEDE actual 2017-04-01/day ctx=legislative
e12 m22 > m9,m15 AGREE actual 2017-04-01/none ctx=religion_ethnicity
e14 m24 > m3 ACCUSE actual 2017-04-01/none mode=disapprove ctx=human_rights
e15 m26,m27,m28 > m29 ACCUSE actual 2017-04-01/none mode=disapprove ctx=diplomatic
e16 m1 > m2 PROTEST actual 2017-03-31/day mode=riot ctx=legislative
q1 m13 direct cue=said
rel m14 leads m15
rel m4 member_of m15
rel m26 member_of m25
rel m27 member_of m25
rel m28 member_of m25
rel m29 member_of m25

### Minivan News 2012-02-08 article
= [m1:MDV.ELI Nasheed] says [m31=m1 he] signed with guns about; [m2:MDV.COP MNDF and police] {e2 beat} [m30:MDV.CVL his marchers]
~byline By Ahmed Naish and Hawwa Lubna
~date_line February 8th, 2012
The former President of the Maldives walked today at the head of several thousand supporters, got four hundred metres, and was {e3 dragged} out of a shop by his shirt.
[m3=m1 Mohamed Nasheed] had told [m4:MDV.PTY Maldivian Democratic Party (MDP)] members in the morning what [m32=m1 he] did not say on television on Tuesday: that [m5:MDV.MIL officers] {e4 had threatened} bloodshed should [m33=m1 he] not resign within the hour.
"<<q1 [m6=m1 I] was forced to resign at gunpoint. [m7=m1 I] call on [m8:MDV.JUD the Chief Justice] to look into it>>," [m9=m1 he] said.
[m10:MDV.GOV Dr Mohamed Waheed], vice president until yesterday and president since, {e5 dismissed} this. [m11=m10 He] has appointed a retired general, [m12:MDV.GOV Mohamed Nazim], to the defence ministry.
It was on January 16 that [m34=m1 Nasheed] had [m13:MDV.JUD the Chief Judge of the Criminal Court, Abdulla Mohamed], {e8 arrested} by the army, after which [m14:MDV.OPP eight parties] {e9 took to} the streets of Male' for three weeks. On Tuesday at dawn, [m15:MDV.COP some fifty policemen] {e10 disobeyed} an order of [m26:MDV.COP their commissioner] to clear [m35=m14 them], and {e11 vandalised} the MDP's hall instead.
[m16:MDV.OPP The Dhivehi Rayyithunge Party], led by [m17:MDV.OPP Ahmed Thasmeen Ali], {e12 pledged} to join a national unity cabinet. [m18:MDV.OPP Former president Gayoom's PPM] will do the same, from [m19:@MYS Kuala Lumpur], where [m36=m18 he] is staying.
[m20:MDV.LEG Speaker Abdulla Shahid] {e13 swore} [m38=m10 Waheed] in; [m37=m4 the MDP], which holds 34 seats, was not in the hall.
On [m21:@MDV Addu], [m22:MDV.CVL MDP supporters] {e15 burned} three [m27:MDV.COP police] stations and the court this evening.
[m23:IND.GOV Delhi] was first to {e17 wish} [m28=m10 the new president] well. [m24:UN Oscar Fernandez-Taranco], of the UN, lands on Thursday. [m25:COMMONWEALTH The Commonwealth], of which [m29:MDV.GOV the Maldives] has been a member since 1982, {e18 will send} a mission.
e2 m2 > m30 ASSAULT actual 2012-02-08/day mode=beat ctx=repression
e3 m2 > m1 ASSAULT actual 2012-02-08/day mode=beat ctx=repression
e4 m5 > m1 THREATEN threatened 2012-02-07/day mode=violence ctx=military,executive said=m3
e5 m10 > m1 REJECT actual 2012-02-08/none ctx=executive
e8 m1 > m13 COERCE actual 2012-01-16/day mode=arrest ctx=legal bg
e9 m14 > m1 PROTEST actual 2012-01-16/none mode=demo ctx=legal bg
e10 m15 > m26 REJECT actual 2012-02-07/day mode=yield ctx=repression
e11 m15 > m4 PROTEST actual 2012-02-07/day mode=vandalize ctx=political_institutions
e12 m16 > m10 AGREE planned 2012-02-08/none ctx=executive
e13 m20 > m10 SUPPORT actual 2012-02-07/none ctx=executive
e15 m22 > m27 PROTEST actual 2012-02-08/day mode=riot ctx=political_institutions
e17 m23 > m28 SUPPORT actual 2012-02-08/none ctx=diplomatic
e18 m25 > m29 AGREE planned 2012-02-08/none ctx=diplomatic
q1 m9 direct cue=said
rel m17 leads m16
rel m29 member_of m25 from=1982
