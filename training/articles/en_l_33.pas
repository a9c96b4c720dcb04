### Libya Monitor 2013-10-10 article
= [m1:LBY.GOV Prime minister] woken, taken and home by lunch
~byline By a staff reporter, Tripoli, 10 October 2013
The hotel's night porter counted about a hundred and fifty of [m30=m2 them]. [m31=m2 They] knew the floor.
At half past two this morning [m2:LBY.REB men of the Operations Room of Libya's Revolutionaries] {e1 led} [m3=m1 Ali Zeidan] out of the Corinthia in [m32=m3 his] slippers. By noon [m33=m3 he] was free: [m5:LBY.CVL the people of Fornaj], the quarter where [m34=m2 they] kept [m35=m3 him], had {e2 come over} the wall with [m36=m5 their] own rifles.
"<<q1 [m37=m3 I] was treated as one treats a pickpocket>>," the [m4=m3 premier] said upon [m38=m3 his] return, and {e3 thanked} [m39=m5 his rescuers] by street.
On paper [m27=m2 the Operations Room] is a branch of [m6:LBY.GOV the Interior Ministry], which pays it; in fact [m40=m2 it] answers to [m7:LBY.LEG Nouri Abusahmain], president of [m8:LBY.LEG the General National Congress], by whom it was set up in July. [m41=m2 The former] spoke of an arrest on a warrant. There was none, {e4 countered} [m9:LBY.JUD the attorney general's office] before breakfast.
Why now? Five days ago [m10:USA.MIL American commandos] {e5 snatched} [m11:ALQAEDA.REB Abu Anas al-Libi] from [m42=m11 his] car, in a suburb of the same city. [m25:LBY.GOV Zeidan's cabinet] {e6 requested} an explanation of [m12:USA.GOV Washington] on Sunday; two days after, [m13:USA.GOV Ambassador Deborah Jones] was {e7 called in} by [m26:LBY.GOV the minister of justice]. But [m14=m2 the gunmen] are sure that [m43=m3 he] had been told beforehand. [m15:USA.GOV John Kerry] had hinted as much, from [m16:@IDN Bali].
[m17:LBY.PTY The Justice and Construction Party], chaired by [m18:LBY.PTY Mohamed Sowan], {e8 deplored} the deed, but has for months {e9 sought} a vote against [m44=m3 the premier]. [m28=m3 He] is closer to [m19:LBY.PTY the National Forces Alliance], led by [m20:LBY.PTY Mahmoud Jibril], though no member of [m45=m19 it].
In the east [m21:LBY.REB Ibrahim Jadhran], whose [m29:LBY.REB guards] hold the terminals of [m22:@LBY Ras Lanuf and Es Sider] since the end of July, {e10 offered} to send men. The offer was left unanswered.
[m23:NATO Anders Fogh Rasmussen] {e12 condemned} the act; so did, in Paris, [m24:FRA.GOV Laurent Fabius]. Oil rose by two dollars.
e1 m2 > m3 COERCE actual 2013-10-10/day mode=abduct ctx=executive
e2 m5 > m2 ASSAULT actual 2013-10-10/day ctx=executive
e3 m4 > m39 SUPPORT actual 2013-10-10/day ctx=executive
e4 m9 > m2 REJECT actual 2013-10-10/day ctx=legal
e5 m10 > m11 COERCE actual 2013-10-05/day mode=abduct ctx=terrorism
e6 m25 > m12 REQUEST requested 2013-10-06/day ctx=diplomatic
e7 m26 > m13 ACCUSE actual 2013-10-08/day mode=disapprove ctx=diplomatic
e8 m17 > m2 ACCUSE actual 2013-10-10/none mode=disapprove ctx=executive
e9 m17 > m44 ACCUSE actual 2013-10-10/none mode=disapprove ctx=legislative bg
e10 m21 > m3 AGREE planned 2013-10-10/none ctx=military
e12 m23,m24 > m2 ACCUSE actual 2013-10-10/none mode=disapprove ctx=executive
q1 m4 direct cue=said
rel m27 part_of m6
rel m7 leads m8
rel m18 leads m17
rel m20 leads m19
rel m29 controls m22 from=2013-07-01

### Havana Times 2018-06-22 article
= [m1:NIC.REL Nicaragua's bishops] walk to [m2:@NIC Masaya], and the shooting stops for a day
~byline By Ivette Cruzado
~date_line June 22, 2018
~share Tweet Email
[m33=m3 He] carried the Host before [m34=m3 him] like a lamp. Behind, in the midday heat, went some five thousand.
[m3:NIC.REL Cardinal Leopoldo Brenes] had set out with [m35=m3 his] auxiliary and [m4:VAT.REL the nuncio, Waldemar Sommertag], on Thursday morning when the telephone told [m36=m3+m4 them] that [m5:NIC.COP riot police] and [m6:NIC.PRM hooded men] were about to {e1 go into} [m37:NIC.CVL the quarter of Monimbó]. At the edge of the quarter [m38=m3 he] met [m7:NIC.COP Commissioner Ramón Avellán], who has commanded the station there for years.
"<<q1 [m8=m3 I] ask [m39=m7 you] in God's name>>," [m9=m3 the cardinal] {e2 began}. "<<q2 [m10=m7 We] will respect it>>," [m31=m7 the officer] {e3 answered}, "<<q3 if nobody shoots at [m40=m5 us].>>" Then [m29=m5 they] {e12 let out} [m30:NIC.CVL nine prisoners].
Two days earlier [m41=m5+m6 the same men] had {e4 torn down} barricades on the Managua road; six died, according to [m11:NIC.NGO the Nicaraguan Association for Human Rights], led by [m12:NIC.NGO Álvaro Leiva]. In all, since April 18, when a pension decree {e5 brought} pensioners and [m13:NIC.EDU students] into the streets, more than two hundred have perished. The decree was {e6 withdrawn} four days later. Nobody goes home over that now.
[m14:NIC.CVL The Civic Alliance], in which students sit with peasants and with the businessmen of [m15:NIC.BUS COSEP], wants elections in March. [m16:NIC.GOV Foreign Minister Denis Moncada] on Monday {e7 refused} to say yes or no to that at the table which [m17=m1 the Bishops' Conference], presided over by [m32=m3 the cardinal], has set up. So [m18=m14 the Alliance] {e8 left} it, until [m19:IACHR the Inter-American Commission], an organ of [m20:OAS the OAS], should be let in. The invitation has meanwhile been {e9 mailed}.
[m21:NIC.PTY The Sandinista Front] of [m22:NIC.GOV Daniel Ortega], who is [m42=m21 its] secretary general, {e13 blames} "<<q4 vandals in the pay of the North>>". [m23:USA.GOV Washington's] man [m24:USA.GOV Caleb McCarry] {e10 saw} [m27=m22 him] last week in private. [m25:CUB.GOV Cuba] and [m26:VEN.GOV Venezuela] {e11 stood by} [m28=m22 their ally] in the Permanent Council on Friday.
e1 m5,m6 > m37 ASSAULT planned 2018-06-21/day ctx=repression
e2 m9 > m7 REQUEST requested 2018-06-21/day mode=yield ctx=religion_ethnicity,repression
e3 m7 > m9 CONCEDE hypothetical 2018-06-21/day ctx=repression
e4 m41 > m13 ASSAULT actual 2018-06-19/day ctx=repression
e5 m13 > m22 PROTEST actual 2018-04-18/day mode=demo ctx=economic bg
e6 m22 > m13 CONCEDE actual 2018-04-22/day ctx=economic bg
e7 m16 > m14 REJECT actual 2018-06-18/day ctx=election
e8 m18 > m16 REJECT actual 2018-06-18/day mode=meet ctx=election
e9 m16 > m19 CONCEDE actual 2018-06-22/none ctx=human_rights
e10 m24 > m27 CONSULT actual 2018-06-11/week mode=visit ctx=diplomatic
e11 m25,m26 > m28 SUPPORT actual 2018-06-22/day ctx=diplomatic
e12 m29 > m30 RETREAT actual 2018-06-21/day mode=release ctx=repression
e13 m21 > m14 ACCUSE actual 2018-06-22/none mode=disapprove ctx=repression
q1 m9 direct cue=began
q2 m31 direct cue=answered
q3 m31 direct
q4 m21 mixed cue=blames
rel m12 leads m11
rel m15 member_of m14
rel m32 leads m17
rel m19 part_of m20
rel m22 leads m21
rel m25 ally_of m28
rel m26 ally_of m28

### Nunatsiaq News 2024-01-10 article none
= Broom factory ends, brooms go on
~byline By Jorgina Kettle
~date_line January 10, 2024
The last broom made in [m1:@CAN Rankin Inlet] is not for sale. It hangs over the door.
[m2:? Lizzie Aupilardjuk] tied it on Friday, forty-one years after [m12=m2 her] first. "<<q1 [m3=m2 I] thought [m10=m2 I]'d cry and then [m11=m2 I] was only hungry>>," [m4=m2 she] said.
[m5:CAN.BUS Kivalliq Crafts], a co-operative of nine, owned the workshop. [m13=m5 It] shuts because the willow no longer arrives; one supplier in Manitoba retired, the other moved to ropes.
[m6:CAN.GOV Premier P.J. Akeeagok] sent a card. [m7:CAN.GOV The hamlet's mayor, Harry Towtongie], stopped by for tea and swept a bit.
"<<q2 A town should have something it makes>>," [m8=m7 he] remarked, sweeping. "<<q3 We'll find something.>>"
The building, painted yellow in the eighties, goes to [m9:CAN.CVL the cadets] for their canteen.
Tomorrow's high: minus 34.
q1 m4 direct cue=said
q2 m8 direct cue=remarked
q3 m8 direct
