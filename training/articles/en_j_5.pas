### Radio New Zealand 2023-01-09 article
= [m1:VUT.OPP Vanuatu opposition] wants [m2:VUT.JUD court] to void security deal
~date_line 3:12 pm on 9 January 2023
~share Share this | Share on Twitter | Share on Facebook | Share via email
[m3:VUT.OPP Opposition leader Bob Loughman] has {e1 taken} [m4:VUT.GOV the government] to court over the agreement it {e2 concluded} with [m5:AUS.GOV Canberra] last month.
The pact lets [m6:AUS.MIL defence personnel] and police of either state work in the other in times of disaster. It was {e3 signed} in [m7:@VUT Port Vila] on 13 December by [m8:AUS.GOV Foreign Minister Penny Wong] and [m9:VUT.GOV Ishmael Kalsakau], the prime minister.
A claim {e4 lodged} in the Supreme Court on Friday argues that it should have gone to [m10:VUT.LEG parliament] first.
"<<q1 [m11=m1 We] are not against [m12=m5 a neighbour]. [m13=m1 We] are against a signature nobody has read>>," [m14=m3 Loughman], a former prime minister, told RNZ Pacific.
The Attorney-General, [m15:VUT.GOV Arnold Loughman], who is not related to [m34=m14 him], said [m33=m15 his] office would {e5 fight} the application.
[m16=m9 Kalsakau] heads [m17:VUT.PTY the Union of Moderate Parties]. In a radio address on Sunday [m18=m16 he] {e6 accused} [m19=m3 his predecessor] of having himself {e7 taken} police cars and a jail from [m20:CHN.GOV China] without asking any MP.
The [m21:CHN.GOV Chinese Embassy] called the cars a gift between friends.
[m22:VUT.CVL The Malvatumauri Council of Chiefs] {e8 asked} [m23=m1+m4 both camps] on Saturday to settle the matter by talking. It {e9 offered} its nakamal as a venue; [m24=m3 the opposition leader] accepted, the prime minister has yet to answer.
It is not the only dispute between the benches. In August last year [m25:VUT.GOV President Nikenike Vurobaravu] {e10 dissolved} parliament at the request of the then cabinet hours before a no-confidence motion. [m26=m1 The opposition of the day] {e11 challenged} that as well, and lost.
[m27:SLB.GOV Solomon Islands] has a treaty with [m28=m20 Beijing] of which only a leaked draft is known, and [m29:PNG.GOV Papua New Guinea] {e12 hopes} to sign one with Australia in the middle of the year. [m30:FJI.GOV Fiji's new premier, Sitiveni Rabuka], has {e13 ruled out} Chinese police trainers.
[m32:VUT.GOV Vanuatu] belongs to [m31:PIF the Pacific Islands Forum], and it was as a member that it put its name to the Boe declaration of 2018.
~related Related Stories
~footer Copyright © 2023, Radio New Zealand
e1 m3 > m4 ACCUSE actual 2023-01-06/day mode=allege ctx=legal again
e2 m4 > m5 SUPPORT actual 2022-12-13/day ctx=military,diplomatic again
e3 m8 > m9 SUPPORT actual 2022-12-13/day ctx=military,diplomatic,disasters
e4 m3 > m4 ACCUSE actual 2023-01-06/day mode=allege ctx=legal,military,legislative
e5 m15 > m3 REJECT planned 2023-01-09/none ctx=legal
e6 m18 > m19 ACCUSE actual 2023-01-08/day mode=allege ctx=legislative
e7 m20 > m19 AID actual 2023-01-08/none ctx=human_security said=m18
e8 m22 > m23 REQUEST requested 2023-01-07/day mode=meet ctx=legislative
e9 m22 > m23 AGREE planned 2023-01-07/day ctx=legislative
e10 m25 > m10 COERCE actual 2022-08-01/month mode=restrict ctx=legislative,executive bg
e11 m26 > m25 ACCUSE actual 2022-08-01/month mode=allege ctx=legal,legislative bg
e12 m29 > m5 AGREE planned 2023-01-09/none ctx=military
e13 m30 > m20 REJECT actual 2023-01-09/none mode=assist ctx=human_security
q1 m14 direct cue=told
rel m16 leads m17
rel m32 member_of m31

### Premium Times 2012-03-23 article
= [m1:NGA.JUD Tribunal] throws out petition; [m2:NGA.OPP ACN] heads for appeal
~byline Tunde Adewole
~date_line March 23, 2012
[m3:NGA.OPP The Action Congress of Nigeria] has 21 days to {e1 contest} a ruling that leaves [m4:NGA.GOV Governor Gabriel Suswam of Benue] in [m32=m4 his] chair.
[m5:NGA.JUD Justice Munir Ladan], who sat with two others in [m6:@NGA Makurdi], {e2 dismissed} the suit on Thursday after a reading of four hours. A degree, [m31=m5 he] held, is not among the things a governor must have.
The [m7=m3 party's] candidate, [m8:NGA.OPP Steve Ugbah], {e3 had claimed} that [m9=m4 his rival] gave false information to [m10:NGA.GOV the electoral commission].
"<<q1 It is not over. Thieves sleep with one eye open>>," [m11=m8 Mr. Ugbah] said on the steps, to cheers. "<<q2 [m12=m8 I] ask [m13:NGA.CVL our people] not to lift a finger.>>"
Not all listened. By four o'clock [m14:NGA.CVL youths] had {e4 burnt} tyres on the Old Bridge. [m15:NGA.COP Mobile policemen] {e5 dispersed} [m30=m14 them] with gas, and [m16=m14 nine] were {e6 taken away}.
[m17:NGA.COP The police commissioner] said [m29=m16 they] would be {e7 charged} next week. [m28=m17 He] {e8 denied} that anyone had been shot.
[m18:NGA.PTY The PDP], to which the governor belongs, {e9 praised} the judges. Its state chairman, [m19:NGA.PTY Agbo Emmanuel], {e10 invited} the loser "<<q3 to join [m20=m4 us] in building the state>>".
The case had gone up and down since last April. In November [m21:NGA.JUD the Court of Appeal] {e11 sent} it back to the lower panel; in February [m22:NGA.JUD the Supreme Court] refused to hear it.
[m23:NGA.NGO The Civil Liberties Organisation] {e12 faulted} the time that was lost. [m24=m23 It] also {e13 called for} [m25=m15 the police] to publish the names of those [m27=m25 they] hold.
In neighbouring Taraba, where [m26:NGA.PTY the same party] governs, a verdict is due on Monday.
~advert DOWNLOAD THE PREMIUM TIMES MOBILE APP
e1 m3 > m4 ACCUSE planned 2012-03-23/none mode=allege ctx=legal,election
e2 m5 > m3 REJECT actual 2012-03-22/day ctx=legal,election
e3 m8 > m9 ACCUSE actual 2012-03-23/none mode=allege ctx=legal,election bg
e4 m14 > m1 PROTEST actual 2012-03-22/day mode=riot ctx=legal,election
e5 m15 > m14 ASSAULT actual 2012-03-22/day mode=crowd-control ctx=election
e6 m15 > m16 COERCE actual 2012-03-22/day mode=arrest ctx=election
e7 m17 > m16 ACCUSE planned 2012-03-23/none mode=allege ctx=legal
e8 m15 > m14 ASSAULT denied 2012-03-22/day mode=firearms ctx=election
e9 m18 > m5 SUPPORT actual 2012-03-23/none ctx=legal
e10 m19 > m8 REQUEST requested 2012-03-23/none mode=assist ctx=executive
e11 m21 > m1 REJECT actual 2011-11-01/month ctx=legal bg
e12 m23 > m1 ACCUSE actual 2012-03-23/none mode=disapprove ctx=legal
e13 m24 > m25 REQUEST requested 2012-03-23/none mode=change ctx=human_rights
q1 m11 direct cue=said
q2 m11 direct
q3 m19 mixed cue=invited
rel m4 member_of m18
rel m19 leads m18

### Deutsche Welle 2015-05-14 article
= [m1:BDI.GOV Nkurunziza] 'back in Burundi' as [m2:BDI.REB plotters] lose radio battle
~date_line 14.05.2015
~page_control Send Print Add comment
[m3:@BDI Bujumbura] woke to mortar fire on Thursday, and by lunch nobody could tell [m4:BDI.MIL which soldiers] answered to whom.
At stake was the state broadcaster. [m5:BDI.MIL Loyal troops] {e1 beat off} two assaults on it overnight, killing twelve according to a medic. [m6:BDI.REB General Godefroid Niyombare], the former spy chief who on Wednesday {e2 declared} [m7:BDI.GOV the president] removed, had ordered [m37=m6 his] men to take it.
[m8=m7 Pierre Nkurunziza] himself was in [m9:@TZA Dar es Salaam] when it happened, {e3 attending} a summit of [m10:EAC the East African Community] on [m36=m8 his] own country. [m35=m8 His] host, [m11:TZA.GOV President Jakaya Kikwete], and the other leaders {e4 condemned} the attempt and {e5 asked} for elections to be put off.
"<<q1 [m12=m8 I] call on all citizens to stay calm>>," the president said by phone, the line breaking, "<<q2 and [m13=m8 I] {e6 pardon} any soldier who gives himself up.>>"
Four private stations went silent. [m14:BDI.JRN Radio Publique Africaine] was {e7 set ablaze} by [m15:BDI.COP policemen], and [m16:BDI.JRN Radio Isanganiro] came under grenade fire from the same unit, staff said.
[m17:BDI.COP The police], unlike the army, have stood by [m18=m7 the head of state] since [m34=m18 his] ruling party [m19:BDI.PTY CNDD-FDD] {e8 nominated} [m33=m18 him] for a third term on 25 April. [m20:BDI.CVL Protests] that day and every day since were met with live rounds. More than twenty have been {e9 killed}.
The [m21:AU African Union], of which [m29:BDI.GOV Burundi] is a member, {e10 said no} to any change by force. Commission head [m22:AU Nkosazana Dlamini-Zuma] was due to {e11 brief} [m23:UN the Security Council] in the evening. [m24:BEL.GOV Belgium], the former colonial power, had {e12 frozen} police aid on Monday. [m25:NLD.GOV The Netherlands] did so as well.
[m26:RWA.GOV Rwanda] {e13 took in} [m30:BDI.CVL 26,000 people] in April. [m27:RWA.GOV Foreign Minister Louise Mushikiwabo] {e14 expressed} alarm at reports that [m28:FDLR.REB FDLR rebels] had crossed the border; [m31=m29 Bujumbura] {e15 denies} that it uses [m32=m28 them].
"<<q3 Nobody won today>>," a trader in Rohero said. "<<q4 Ask again when the shops open.>>"
~advert DW recommends
~related Burundi's fragile peace at a glance
e1 m5 > m6 ASSAULT actual 2015-05-14/day mode=heavy-weapons ctx=military
e2 m6 > m7 COERCE actual 2015-05-13/day ctx=military,executive
e3 m8 > m10 CONSULT actual 2015-05-13/day mode=multilateral ctx=diplomatic
e4 m11,m10 > m6 ACCUSE actual 2015-05-13/day mode=disapprove ctx=diplomatic
e5 m11,m10 > m8 REQUEST requested 2015-05-13/day mode=change ctx=election
e6 m8 > m6 CONCEDE hypothetical 2015-05-14/none ctx=military
e7 m15 > m14 ASSAULT actual 2015-05-14/none mode=destroy ctx=rights_freedoms
e8 m19 > m18 SUPPORT actual 2015-04-25/day ctx=election bg
e9 m17 > m20 ASSAULT actual 2015-04-25/none mode=firearms ctx=repression,election bg
e10 m21 > m6 REJECT actual 2015-05-14/none ctx=diplomatic
e11 m22 > m23 AGREE planned 2015-05-14/day ctx=diplomatic
e12 m24,m25 > m29 SANCTION actual 2015-05-11/day mode=discontinue ctx=economic,repression
e13 m26 > m30 AID actual 2015-04-01/month ctx=asylum bg
e14 m27 > m29 ACCUSE actual 2015-05-14/none mode=disapprove ctx=military
e15 m31 > m27 REJECT actual 2015-05-14/none ctx=military
q1 m8 direct cue=said
q2 m8 direct
q3 ? direct cue=said
q4 ? direct
rel m29 member_of m21
rel m22 leads m21
rel m8 member_of m19

### Business Daily 2024-01-24 article none
= Tea factory turns to solar as power bills bite
~byline By Wangari Kiptoo
~date_line Wednesday January 24, 2024
~share Share this article
[m1:KEN.BUS Kapchorua Tea] has switched on a 1.4-megawatt solar plant at its Nandi Hills factory, cutting what it pays for electricity by a third.
The firm borrowed Sh160 million from [m2:KEN.BUS a commercial bank] for the project, which took eleven months.
"<<q1 [m3=m1 We] used to light the boilers with a prayer>>," said factory manager [m4:? Eric Chepkonga]. "<<q2 Every blackout cost [m5=m1 us] two tonnes of leaf.>>"
Panels made in [m6:@CHN China] were installed by [m7:KEN.BUS a Nairobi contractor]. The manufacturer has given a guarantee of 25 years.
[m8:KEN.GOV The Energy and Petroleum Regulatory Authority] says captive power in the country has grown to 407 megawatts. More than half of that comes from sugar mills and steam.
Prices at last week's auction in [m9:@KEN Mombasa] rose to $2.31 a kilogramme. [m10:PAK.BUS Pakistani buyers], who take two bags in five, were active for all grades, brokers said.
Ms [m11:? Jane Rotich], a grower, hopes the savings will reach [m13=m11 her] at the October bonus. "<<q3 They always say so when they cut a ribbon>>," [m12=m11 she] adds.
The sun, for the record, did not come out on opening day.
~advert Subscribe to our newsletter
~footer ©2024 Nation Media Group
q1 m4 direct cue=said
q2 m4 direct
q3 m12 direct cue=adds
