### Bangkok Post 2014-02-19 article
= [m1:THA.COP CMPO] {e1 loses} a bridge and five lives; [m2:THA.JUD NACC] {e2 charges} [m3:THA.GOV Yingluck]
~byline Post Reporters
~date_line 19 Feb 2014 at 05:59
~page_control WRITER: POST REPORTERS | -A +A
Operation Peace for Bangkok took one morning and left five dead, one of them [m4:THA.COP a policeman].
[m5:THA.COP Officers of the Centre for Maintaining Peace and Order (CMPO)], 6,000 of [m6=m5 them] by [m44=m1 its] own figures, set out at seven yesterday to {e3 recover} five sites from [m7:THA.CVL protesters]. [m45=m5 They] got the Energy Ministry back without a scratch. [m8:THA.CVL A hundred or more of those inside] were {e4 bundled} into trucks.
At Phan Fa Bridge, [m46=m5 they] met with resistance. As [m9=m5 police] were taking down the tents of [m10:THA.CVL the Dhamma Army], a grenade rolled between the shields; one man, on film, tried to kick it away. In the minutes after, [m11=m5 police] {e5 fired} live rounds, and were fired on. By eleven [m36=m5 they] {e6 had pulled back} beyond the Makkhawan bridge.
[m12:THA.GOV Labour Minister Chalerm Yubamrung], who heads [m13=m1 the CMPO], {e7 blamed} "men in black" of the other side. "<<q1 [m14=m13 We] used only rubber bullets, batons and shields>>," [m43=m12 he] told [m47:THA.JRN reporters], and {e8 denied} having ordered anyone to {e9 shoot}.
[m15:THA.CVL Suthep Thaugsuban], secretary-general of [m16:THA.CVL the People's Democratic Reform Committee (PDRC)] and for three decades a Democrat politician, {e10 announced} from the Silom stage that [m55:THA.BUS Shinawatra businesses] would be the next target. Shares of SC Asset fell by 4.8%.
Half an hour before the grenade, and a world away, in Nonthaburi, [m17=m2 the National Anti-Corruption Commission] {e11 resolved} to charge [m18:THA.GOV caretaker Prime Minister Yingluck Shinawatra] with neglect of duty over the rice pledging scheme. [m19=m18 She] is to appear on Feb 27. If [m48=m2 the commission] finds against [m20=m18 her], [m21:THA.LEG the Senate] {e13 may impeach} [m38=m18 her].
"<<q2 [m22=m18 I] have only followed the policy that [m49=m18 I] declared to [m50:THA.LEG parliament]>>," [m23=m18 she] said on television. "<<q3 The farmers were never the enemy>>."
[m51=m24 They] are not exactly [m52=m18 her] friends either. [m24:THA.AGR Rice growers] from Ayutthaya and Phichit, who have waited since October for 130 billion baht, {e14 ringed} [m39:THA.GOV the Commerce Ministry] for a ninth day. On Monday, [m25:THA.BUS the Government Savings Bank] {e15 took back} a 5-billion-baht loan to the farm bank after depositors had drawn out thirty billion in a day.
This afternoon [m26:THA.JUD the Civil Court] is to {e16 rule} on a petition by [m27:THA.CVL PDRC leader Thaworn Senneam] to lift the emergency decree, in force since Jan 22.
[m28:THA.MIL Army chief Prayuth Chan-ocha] {e17 would not say} whether [m40=m28 his men] {e18 might come out}. "<<q4 Who are the enemy?>>" [m29=m28 he] asked [m30:THA.JRN reporters] back. It is the question that [m53=m28 he] has been asking since November.
In the North, [m31:THA.CVL the United Front for Democracy against Dictatorship], whose chairwoman is [m32:THA.CVL Tida Tawornseth], has called in its red-shirted heads for Sunday, in Korat. [m33:THA.PTY The Pheu Thai Party] said that [m54=m33 it] regretted the loss of life. [m41:THA.PTY Its spokesman] also {e19 accused} [m42=m2 the anti-graft body] of having tried [m34=m18 the premier] "in twenty-one days, while [m35:THA.OPP the Democrats'] cases sleep".
Traffic on Ratchadamnoen was, for once, light.
e1 m1 > m7 RETREAT actual 2014-02-18/day mode=withdraw ctx=repression again
e2 m2 > m3 ACCUSE actual 2014-02-18/day mode=allege ctx=corruption,legal again
e3 m5 > m7 COERCE actual 2014-02-18/day mode=restrict ctx=repression
e4 m5 > m8 COERCE actual 2014-02-18/day mode=arrest ctx=repression
e5 m11 > m10 ASSAULT actual 2014-02-18/day mode=firearms ctx=repression
e6 m36 > m10 RETREAT actual 2014-02-18/day mode=withdraw ctx=repression
e7 m12 > m16 ACCUSE actual 2014-02-19/none mode=allege
e8 m43 > m16 REJECT actual 2014-02-19/none ctx=repression
e9 m13 > m10 ASSAULT denied 2014-02-18/day mode=firearms ctx=repression
e10 m15 > m55 THREATEN threatened 2014-02-19/none mode=restrict ctx=economic
e11 m17 > m18 ACCUSE actual 2014-02-18/day mode=allege ctx=corruption,legal
e13 m21 > m38 SANCTION hypothetical 2014-02-19/none mode=convict ctx=legislative,corruption
e14 m24 > m39 PROTEST actual 2014-02-18/day mode=obstruct ctx=economic
e15 m25 > m18 SANCTION actual 2014-02-17/day mode=discontinue ctx=economic
e16 m26 > m27 CONCEDE hypothetical 2014-02-19/day ctx=legal,rights_freedoms
e17 m28 > m30 REJECT actual 2014-02-19/none ctx=military
e18 m40 > m7 MOBILIZE hypothetical 2014-02-19/none mode=troops ctx=military
e19 m41 > m42 ACCUSE actual 2014-02-19/none mode=disapprove ctx=legal,corruption
q1 m43 direct cue=told
q2 m23 direct cue=said
q3 m23 direct
q4 m29 direct cue=asked
rel m12 leads m13
rel m15 leads m16
rel m32 leads m31
rel m27 member_of m16

### Ottawa Citizen 2022-02-20 article
= Day 24: the {e1 clearing}
~byline Blair Lévesque-MacKay
~date_line Publishing date: Feb 20, 2022
The bouncy castle was deflated on Friday and the hot tub, it turned out, belonged to a man from Gatineau who wanted it back.
[m1:CAN.COP Police] from as far as Vancouver {e2 retook} Wellington Street on Saturday, three weeks and a day after [m2:CAN.CVL truckers] {e3 had parked} on it to protest vaccine rules. [m29=m1 They] made 170 {e4 arrests} in two days. [m3=m1 Officers] {e5 used pepper spray} and, near the Chateau Laurier, horses. [m31:CAN.CVL A woman of 49 with a walker] was knocked down; [m30=m1 the force] {e6 denies} that [m40=m31 she] was {e22 trampled}.
"<<q1 [m41=m1 We] told [m42=m2 you] to leave. [m43=m1 We] gave [m44=m2 you] time to leave>>," interim chief [m4:CAN.COP Steve Bell] said at noon. [m5=m4 He] took over on Tuesday from [m6:CAN.COP Peter Sloly], who {e7 resigned} after being {e8 blamed} by [m7:CAN.GOV city councillors] for having let the rigs in.
It was the first use of the Emergencies Act in its thirty-four years. [m8:CAN.GOV Prime Minister Justin Trudeau] {e9 invoked} it on Monday over the objections of [m9:CAN.GOV the premiers of Alberta, Saskatchewan, Manitoba and Quebec]. Under the order [m32:CAN.BUS banks] {e10 have frozen} 206 accounts. [m10:CAN.NGO The Canadian Civil Liberties Association] has {e11 gone to Federal Court}; [m11:CAN.GOV Alberta's Jason Kenney] {e12 intends} to do the same.
Among those in custody are [m12:CAN.CVL Tamara Lich], who started the GoFundMe page, [m13:CAN.CVL Chris Barber], whom [m33:CAN.JUD a judge] {e13 let out} on bail on Friday, and [m14:CAN.CVL Pat King]. [m45=m14 Mr. King] was live on Facebook at the time. [m46=m14 He] had no comment, for the first time in a month.
In the House of Commons, which sat through the racket on Saturday, interim [m39:CAN.OPP Conservative] leader [m15:CAN.OPP Candice Bergen], photographed at a diner with some of [m16=m2 the convoy] in January, {e14 called} the Act a sledgehammer. [m17:CAN.OPP The New Democrats], under [m18:CAN.OPP Jagmeet Singh], {e15 will vote} with [m19:CAN.PTY the Liberals] tomorrow, though "<<q2 reluctantly>>", [m20=m18 he] said. Without [m47=m17 them] the minority would fall.
[m21:CAN.OPP The Bloc's Yves-François Blanchet] {e16 won't}.
Windsor had gone more gently. [m22:CAN.COP Police] {e17 cleared} [m34:CAN.CVL the drivers] off the Ambassador Bridge last Sunday after six days, in which, by one estimate, trade of $400 million a day had been stuck. [m23:USA.GOV President Joe Biden] {e18 phoned} [m24=m8 Mr. Trudeau] on the 11th about that. At Coutts, Alta., [m25:CAN.COP the RCMP] {e19 charged} [m35:CAN.CVL four men] with conspiracy to murder officers, and [m26:CAN.CVL the blockaders there] hugged the rest and drove home.
[m27:CAN.CVL Zexi Li], the 21-year-old public servant who {e20 won} an injunction against the horns, from [m28:CAN.JUD Justice Hugh McLean], heard the silence on Thursday, and slept badly. "<<q3 You get used to a thing>>," [m38=m27 she] said.
In 1970 it was [m36:CAN.GOV Mr. Trudeau's father] who {e21 sent} [m37:CAN.MIL soldiers] to [m48:@CAN these streets], under another act. The Hill will be fenced till spring, and one truck, without a driver that anyone can name, sits on Kent Street yet.
e1 m1 > m2 COERCE actual 2022-02-19/day mode=restrict ctx=repression,health again
e2 m1 > m2 COERCE actual 2022-02-19/day mode=restrict ctx=repression,health
e3 m2 > m8 PROTEST actual 2022-01-28/day mode=obstruct ctx=health
e4 m29 > m2 COERCE actual 2022-02-20/none mode=arrest ctx=repression
e5 m3 > m2 ASSAULT actual 2022-02-20/none mode=crowd-control ctx=repression
e6 m30 > m31 REJECT actual 2022-02-20/none ctx=repression
e22 m3 > m40 ASSAULT denied 2022-02-20/none ctx=repression
e7 m6 > m7 RETREAT actual 2022-02-15/day mode=resign
e8 m7 > m6 ACCUSE actual 2022-02-20/none mode=disapprove
e9 m8 > m2 COERCE actual 2022-02-14/day mode=martial-law ctx=legal,rights_freedoms
e10 m32 > m2 COERCE actual 2022-02-20/none mode=seize ctx=economic
e11 m10 > m8 ACCUSE actual 2022-02-20/none mode=allege ctx=legal,rights_freedoms
e12 m11 > m8 ACCUSE planned 2022-02-20/none mode=allege ctx=legal,rights_freedoms
e13 m33 > m13 RETREAT actual 2022-02-18/day mode=release ctx=legal
e14 m15 > m8 ACCUSE actual 2022-02-19/day mode=disapprove ctx=legislative
e15 m17 > m19 SUPPORT planned 2022-02-21/day ctx=legislative
e16 m21 > m19 REJECT planned 2022-02-21/day ctx=legislative
e17 m22 > m34 COERCE actual 2022-02-13/day mode=restrict ctx=economic
e18 m23 > m24 CONSULT actual 2022-02-11/day mode=phone ctx=economic,diplomatic
e19 m25 > m35 ACCUSE actual 2022-02-20/none mode=allege ctx=legal
e20 m28 > m2 COERCE actual 2022-02-20/none mode=restrict ctx=legal
e21 m36 > m48 MOBILIZE actual 1970-01-01/year mode=troops ctx=military bg
q1 m4 direct cue=said
q2 m20 mixed cue=said
q3 m38 direct cue=said
rel m15 leads m39
rel m17 led_by m18
