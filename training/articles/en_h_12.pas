### The Chronicle (Bulawayo) 2019-01-16 article
= Three days, [m1:ZWE.CVL eight dead]: [m2:ZWE.GOV Harare] {e1 switches off} the internet
~byline Nqobile Tshuma
~date_line 16 Jan 2019 at 08:22hrs
[m3:ZWE.LAB THE Zimbabwe Congress of Trade Unions] says its three-day stay-away ends tonight. What it started may not.
It was called on Sunday, the day after [m4:ZWE.GOV President Mnangagwa] {e2 more than doubled} the price of petrol and flew to [m5:@RUS Moscow]. By Monday noon [m6:ZWE.CVL youths] had {e3 put up} burning barricades in [m7:@ZWE Entumbane] and emptied two supermarkets.
[m8:ZWE.MIL Soldiers] {e4 went} from door to door in the same suburb that night. "<<q1 [m9=m8 They] asked who had thrown stones, and did not wait for the answer>>," said [m10:ZWE.CVL a mother of three]. Her eldest son {e5 was taken}, and her younger one walks with a stick.
[m11:ZADHR.NGO The Zimbabwe Association of Doctors for Human Rights] has {e6 treated} 68 [m33:ZWE.CVL gunshot victims].
[m12:ZWE.GOV The Minister of State Security, Owen Ncube], on Tuesday {e7 ordered} [m13:ZWE.BUS network operators] to shut down all services. [m14:ZWE.BUS Econet], which is controlled by [m15:ZWE.BUS Strive Masiyiwa], {e8 complied} but told subscribers why. [m16:MISA.NGO Misa Zimbabwe] will {e9 ask} the High Court today to undo the directive.
[m32=m2 The government] holds [m17:ZWE.OPP the MDC Alliance] {e10 responsible}. "<<q2 The rehearsal was in August. This is the play>>," [m18:ZWE.GOV Information Minister Monica Mutsvangwa] said. The [m19=m17 opposition party's] offices in the capital were {e11 set alight} on Monday night by [m28:ZWE.UAF men] who arrived in two trucks without plates.
[m20:ZWE.OPP Its president, Nelson Chamisa], still does not recognise the outcome of last year's vote. Through [m29=m20 his] lawyer, [m30=m20 he] {e12 denied} any role in the stay-away.
At dawn on Wednesday [m21:ZWE.COP police] {e13 came for} [m22:ZWE.REL Pastor Evan Mawarire] at his home in Avondale. [m23:ZWE.CVL Beatrice Mtetwa], his lawyer, said <<q3 [m31=m22 he] would be {e14 charged} with inciting public violence through the very service that has been cut>>.
The churches {e15 offered} their good offices. [m24:ZCC.REL The Council of Churches] wants a national dialogue led by someone who "<<q4 is neither green nor red>>".
In [m25=m5 Moscow], [m26=m4 the President] and [m27:RUS.GOV Vladimir Putin] {e16 signed} a diamond deal on Tuesday.
e1 m2 > m1 COERCE actual 2019-01-15/day mode=censor ctx=rights_freedoms again
e2 m4 > m3 COERCE actual 2019-01-12/day ctx=economic bg
e3 m6 > m4 PROTEST actual 2019-01-14/day mode=riot ctx=economic
e4 m8 > m10 ASSAULT actual 2019-01-14/day mode=beat ctx=repression
e5 m8 > m10 ASSAULT actual 2019-01-14/day mode=abduct ctx=repression
e6 m11 > m33 AID actual 2019-01-16/none ctx=health
e7 m12 > m13 COERCE actual 2019-01-15/day mode=censor ctx=rights_freedoms
e8 m14 > m12 CONCEDE actual 2019-01-15/none ctx=rights_freedoms
e9 m16 > m12 ACCUSE planned 2019-01-16/day ctx=legal,rights_freedoms
e10 m18 > m17 ACCUSE actual 2019-01-16/none mode=allege ctx=political_institutions
e11 m28 > m19 ASSAULT actual 2019-01-14/day mode=destroy ctx=political_institutions
e12 m20 > m18 REJECT actual 2019-01-16/none ctx=political_institutions
e13 m21 > m22 COERCE actual 2019-01-16/day mode=arrest ctx=repression
e14 m21 > m22 ACCUSE planned 2019-01-16/none ctx=legal
e15 m24 > m4,m17 AGREE actual 2019-01-16/none ctx=religion_ethnicity
e16 m26 > m27 SUPPORT actual 2019-01-15/day ctx=economic,natural_resource
q1 m10 direct cue=said
q2 m18 direct cue=said
q3 m23 indirect cue=said
q4 m24 mixed
rel m20 leads m17
rel m15 controls m14

### Vietnam News 2011-10-27 article
= [m1:VNM.LEG NA] {e1 approves} plan to cut deficit, ministers {e2 quizzed} on traffic
~date_line Update: October, 27/2011 09:40
[m3:@VNM HA NOI] ([m4:#VNS VNS])—A dike had broken in [m5:@VNM Dong Thap] the night before, and [m27:VNM.LEG several deputies] asked for the floor to talk about that rather than the budget.
[m6:VNM.LEG National Assembly chairman Nguyen Sinh Hung] let [m28=m27 them]. [m7:VNM.LEG Deputy Le Nhu Tien of Quang Tri] {e3 reproached} [m8:VNM.GOV the Ministry of Agriculture] for sending engineers "<<q1 after the ducks were already swimming in the kitchen>>".
[m9=m8 The ministry] {e4 accepted} the criticism, deputy minister [m10:VNM.GOV Dao Xuan Hoc] told the session. [m11:VNM.MIL Military Zone 9] {e5 had moved} 1,200 men and 40 boats to the breach by midday.
Some 30,000 [m12:VNM.CVL people in Tan Hong and Hong Ngu districts] {e6 were given} rice and instant noodles.
The House then turned to finance. By 84 per cent [m29=m1 it] {e7 passed} a resolution that fixes next year's deficit at 4.8 per cent of GDP. [m13:VNM.GOV Prime Minister Nguyen Tan Dung], who heard the vote from the second row, {e8 promised} [m14=m1 deputies] that no new public works would be begun before June.
[m15:VNM.GOV Transport Minister Dinh La Thang], the newest face in [m16:VNM.GOV the Cabinet], had a livelier hour. [m31=m15 He] {e9 dismissed} [m26:VNM.BUS the contractor] at Da Nang airport last week and has {e10 forbidden} [m17:VNM.GOV his department heads] to play golf.
"<<q2 [m18=m15 I] do not hate golf. [m19=m15 I] hate unfinished roofs>>," [m20=m15 he] said, to laughter.
Asked by [m21:VNM.LEG a deputy from Ca Mau] whether [m30=m15 he] {e11 would resign} should accidents not fall by a tenth, Thang said <<q3 a minister was at the people's disposal>>.
In the afternoon, [m22:LAO.LEG Lao National Assembly president Pany Yathotou] {e12 called on} Chairman Hung. The two neighbours' parliaments {e13 will exchange} staff from next spring. [m23:VNM.GOV Viet Nam] and [m24:LAO.GOV Laos], both members of [m25:ASEAN ASEAN], mark 50 years of ties in 2012.
The session runs until November 26. — VNS
e1 m1 > m13 SUPPORT actual 2011-10-26/none ctx=legislative,economic again
e2 m1 > m15 ACCUSE actual 2011-10-26/none ctx=legislative again
e3 m7 > m8 ACCUSE actual 2011-10-26/none mode=disapprove ctx=disasters
e4 m9 > m7 CONCEDE actual 2011-10-26/none ctx=disasters
e5 m11 > m12 AID actual 2011-10-26/none ctx=disasters,military
e6 m8 > m12 AID actual 2011-10-26/none ctx=disasters
e7 m1 > m13 SUPPORT actual 2011-10-26/none ctx=legislative,economic
e8 m13 > m14 AGREE actual 2011-10-26/none ctx=economic
e9 m15 > m26 SANCTION actual 2011-10-20/week mode=discontinue ctx=economic
e10 m15 > m17 COERCE actual 2011-10-27/none mode=restrict ctx=executive
e11 m15 > m1 CONCEDE hypothetical 2011-10-26/none ctx=executive
e12 m22 > m6 CONSULT actual 2011-10-26/none mode=visit ctx=legislative,diplomatic
e13 m22 > m1 AGREE planned 2012-03-01/quarter ctx=legislative
q1 m7 mixed cue=reproached
q2 m20 direct cue=said
q3 m15 indirect cue=said
rel m6 leads m1
rel m15 member_of m16
rel m23 member_of m25
rel m24 member_of m25

### El Pais English edition 2003-09-23 article
= [m1:ESP.GOV Madrid] {e1 takes} [m2:ESP.GOV Vitoria] to court over missing payment
~byline I. C., Bilbao
~date_line 23 SEP 2003
The Basque finance department sent no transfer in September, and [m3:ESP.GOV Finance Minister Cristóbal Montoro] on Monday did what [m28=m3 he] had said [m29=m3 he] would.
[m4=m3 His ministry] {e2 lodged} a claim with the Supreme Court for the 32 million euros that [m5=m2 the regional government] {e3 has held back} since the spring. The sum corresponds, in the eyes of [m6=m2 Vitoria], to unemployment benefit that the state should have handed down.
"<<q1 [m7=m2 We] don't owe a cent, [m8=m2 we] are owed a law>>," said [m9:ESP.GOV Idoia Zenarruzabeitia], the deputy to [m10:ESP.GOV lehendakari Juan José Ibarretxe].
Friday is when [m11=m10 Ibarretxe] {e4 presents} his plan for a "free association" with Spain in the regional parliament. [m12:ESP.GOV Prime Minister José María Aznar] {e5 warned} on Saturday in [m13:@ESP Santiago] that whoever breaks the constitution "<<q2 will find the state at home>>".
The leader of [m14:ESP.OPP the Socialists], [m15:ESP.OPP José Luis Rodríguez Zapatero], {e6 opposes} the plan, yet {e7 refused} to sign a joint declaration against it. His party governs [m16:@ESP Álava] with no one, and needs allies.
[m17:ESP.PTY The Basque Nationalist Party], to which the lehendakari belongs, will in January say goodbye to [m18:ESP.PTY Xabier Arzalluz], its chairman for two decades. The candidates are [m19:ESP.PTY Josu Jon Imaz] and [m20:ESP.PTY Joseba Egibar]. The [m21:ETA.REB ETA] of 2003 is weak, but on Sunday two of its men {e8 fired} at [m22:ESP.COP Ertzaintza officers] on the pass of Herrera. One of them, [m23:ETA.REB Arkaitz Otazua], {e9 was killed}.
Imaz {e10 condemned} the attack. [m24:ESP.OPP Arnaldo Otegi], spokesman of [m25:ESP.OPP Batasuna], which [m27:ESP.JUD the Supreme Court] {e11 outlawed} in March, {e12 would not}.
[m26:ESP.JUD Judge Baltasar Garzón] {e13 has called} Otegi in for Thursday.
e1 m1 > m2 ACCUSE actual 2003-09-22/day ctx=legal,economic again
e2 m4 > m5 ACCUSE actual 2003-09-22/day ctx=legal,economic
e3 m5 > m4 COERCE actual 2003-09-22/none mode=withhold ctx=economic bg
e4 m11 > m1 REQUEST planned 2003-09-26/day mode=change ctx=territory,legislative
e5 m12 > m10 THREATEN threatened 2003-09-20/day ctx=territory
e6 m15 > m11 REJECT actual 2003-09-23/none ctx=territory
e7 m15 > m12 REJECT actual 2003-09-23/none mode=assist ctx=territory
e8 m21 > m22 ASSAULT actual 2003-09-21/day mode=firearms ctx=terrorism
e9 m22 > m23 ASSAULT actual 2003-09-21/day mode=firearms ctx=terrorism
e10 m19 > m21 ACCUSE actual 2003-09-23/none mode=disapprove ctx=terrorism
e11 m27 > m25 SANCTION actual 2003-03-01/month mode=discontinue ctx=legal bg
e12 m24 > m21 REJECT actual 2003-09-23/none ctx=terrorism
e13 m26 > m24 ACCUSE planned 2003-09-25/day mode=investigate ctx=legal
q1 m9 direct cue=said
q2 m12 mixed cue=warned
rel m15 leads m14
rel m11 member_of m17
rel m18 leads m17

### The New Paper 2015-09-11 article none
= [m1:? Hawker] who fed taxi drivers for free shuts after 41 years
~byline Judith Tay
~date_line Sep 11, 2015 12:15 am
At four in the morning, [m2:? Madam Lim Siew Eng] would put out an extra pot, and nobody who drove through the night had to pay.
On Sunday [m3=m2 the 72-year-old] will do it for the last time. Her lease at the Old Airport Road food centre runs out, and her knees have run out before it.
"<<q1 [m4=m2 I] told [m5=m6 the drivers] to buy themselves a rice cooker>>," [m7=m2 she] laughed.
[m6:? About thirty cabbies] have pooled $3,800 for a gold chain. One of them, [m8:? Mr Roslan Yahya, 58], said <<q2 [m14=m8 he] had eaten her chai tow kway more often than his wife's cooking>>.
[m9:SGP.GOV The National Environment Agency], which manages the centre, said <<q3 [m10=m9 it] had received 27 bids for the stall>>. The highest was $2,305 a month.
Her son, [m11:? Mr Alvin Koh], an accountant, does not want to take over. [m16=m11 He] tried for a week in 2009 and burned his hand.
[m12:SGP.BUS Comfort Cabs], the company for which most of the regulars drive, will give her a ride home in a limousine.
It is a busy weekend: [m13:SGP.CVL Singaporeans] are also going to the polls today, and the school across the road is a polling station. Madam Lim said <<q4 [m15=m2 she] would vote before frying>>.
q1 m7 direct cue=laughed
q2 m8 indirect cue=said
q3 m9 indirect cue=said
q4 m2 indirect cue=said
