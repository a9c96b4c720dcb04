### Turan News 2018-04-24 article
= "I was wrong": [m1:ARM.GOV Sargsyan] {e1 goes}, and [m2:@ARM Yerevan] cannot believe it
~byline By K. Hovhannisyan
~date_line April 24, 2018
~share Like 2.1K
~related Read also: Rouble slips on sanctions fear
Eleven days in the streets, and it was over in one paragraph on a website.
"<<q1 [m35=m7 Nikol Pashinyan] was right. [m3=m1 I] was wrong>>," wrote [m4=m1 Serzh Sargsyan] on Monday at half past four. [m5=m1 He] had been prime minister for six days. Before that [m32=m1 he] was president for ten years, and [m29=m1 he] still heads [m6:ARM.PTY the Republican Party].
The {e2 resignation} came a day after a talk of three minutes. [m7:ARM.OPP Nikol Pashinyan], who leads [m8:ARM.OPP Civil Contract], which is one of the three parties of [m9:ARM.OPP the Yelk alliance], had {e3 faced} [m10=m1 him] on Sunday morning in a hotel, with all cameras on. "You have learned nothing from March 1", [m25=m1 the elder man] {e4 threatened} before walking out. An hour later [m11:ARM.COP masked policemen] {e5 seized} [m12=m7 the guest] near Erebuni.
[m13=m7 He] was {e6 freed} on Monday around three.
What happened in between? In their hundreds, in uniform, without arms, [m14:ARM.MIL soldiers of the peacekeeping brigade] {e7 joined} the march. That broke it, most believe. [m26:ARM.MIL The defence ministry] {e8 vowed} to punish [m33=m14 them].
[m15:ARM.GOV Karen Karapetyan], once at Gazprom's Armenian daughter, acts until a successor is found. [m27=m15 He] would {e9 meet} [m16=m7 the man of the hour] on Wednesday; [m39:ARM.PTY two Republicans] close to [m34=m15 him] say there's nothing to discuss. [m17:ARM.PTY Dashnaktsutyun], the junior partner of [m18=m6 the Republicans] in government, may {e10 leave} the coalition.
[m19:RUS.GOV Maria Zakharova] {e11 congratulated} a great people. [m30=m19 Moscow], whose base at Gyumri is under no threat, regards [m20:ARM.GOV the country] as an ally, and [m31=m20 it] is a member both of [m21:CSTO the CSTO] and of [m22:EAEU the Eurasian Economic Union]. Nothing of that will change, [m23=m7 Pashinyan] {e12 assured} [m28=m19 the Russians] by way of a television station.
~repeat Eleven days in the streets, and it was over in one paragraph on a website.
"<<q2 [m24:? We] didn't sleep and [m36=m24 we]'re not going to>>," said [m37=m24 a student with a drum].
Today is the day of remembrance of 1915. [m38=m1+m7 Both men] went up to the memorial, an hour apart.
~footer All rights reserved
e2 m4 > m7 RETREAT actual 2018-04-23/day mode=resign ctx=executive,pro_democracy
e1 m1 > m7 RETREAT actual 2018-04-23/day mode=resign ctx=executive,pro_democracy again
e3 m7 > m10 CONSULT actual 2018-04-22/day ctx=executive
e4 m25 > m7 THREATEN threatened 2018-04-22/day ctx=repression
e5 m11 > m12 COERCE actual 2018-04-22/day mode=arrest ctx=repression
e6 m11 > m13 RETREAT actual 2018-04-23/day mode=release ctx=repression
e7 m14 > m1 PROTEST actual 2018-04-23/none mode=demo ctx=military,pro_democracy
e8 m26 > m14 THREATEN threatened 2018-04-24/none ctx=military
e9 m27 > m16 AGREE planned 2018-04-25/day ctx=executive
e10 m17 > m18 RETREAT hypothetical 2018-04-24/none ctx=political_institutions
e11 m19 > m20 SUPPORT actual 2018-04-24/none ctx=diplomatic
e12 m23 > m28 AGREE planned 2018-04-24/none ctx=diplomatic
q1 m4 direct cue=wrote
q2 m37 direct cue=said
rel m29 leads m6
rel m7 leads m8
rel m8 member_of m9
rel m17 ally_of m18
rel m30 ally_of m20
rel m31 member_of m21
rel m31 member_of m22

### Gulf Daily News 2011-02-24 article
= Pearl roundabout fills for second week; [m1:BHR.GOV crown prince] {e1 offers} table
~byline By Rashid Merzouq | Posted on Thursday, February 24, 2011
~page_control Text size A A A
~advert Advertisement
[m21:BHR.CVL Those who want a new order] have put tents back where tents were run over. Last Thursday at three in the morning [m2:BHR.COP riot police] had {e2 cleared} the grass around the monument, killing four; by Saturday, on orders of [m3=m1 Prince Salman bin Hamad], [m22=m2 they] {e3 marched off}, and with [m37=m2 them] [m4:BHR.MIL the army's] vehicles.
Since then [m38=m1 the crown prince] has been on every channel. [m20=m1 He] {e4 invites} all to a dialogue "<<q1 without conditions>>".
"<<q2 Conditions? [m5=m6 We] have four>>," says [m6:BHR.OPP Sheikh Ali Salman]. [m7=m6 The cleric] leads [m8:BHR.OPP Al Wefaq], whose [m23:BHR.OPP eighteen members] {e5 quit} the lower house on the day of the deaths, and to begin with [m25=m6 he] {e6 wants} [m26:BHR.GOV the cabinet] out. The uncle of [m24:BHR.GOV the king] has been at [m39=m26 its] head since 1971.
Beside Wefaq on the podium sat [m9:BHR.OPP Ebrahim Sharif], secretary-general of [m10:BHR.OPP Wa'ad]. [m33=m8+m10 Both societies] belong to [m27:BHR.OPP an alliance of seven], which on Tuesday {e7 put} a hundred thousand on the Sheikh Khalifa highway, the largest march that the island has known.
A counter-show at the Al Fateh mosque, the evening before, was called by [m11:BHR.REL Sheikh Abdullatif Al Mahmood]; [m34=m11 he] has since founded [m12:BHR.PTY the National Unity Gathering], and presides over [m35=m12 it].
On Wednesday [m40=m24 the king] {e8 pardoned} [m28:BHR.CVL 308 people]. Among the freed are [m13:BHR.OPP twenty-three Shiites] on trial since October for plotting; others, first of all [m14:BHR.OPP Hassan Mushaima], chief of [m15:BHR.OPP the Haq movement], had been tried in absentia. [m41=m14 He]'ll fly home from London, if [m29:LBN.GOV Beirut], where [m30=m14 he] was {e10 held up} on Tuesday, lets [m42=m14 him] pass.
[m16:USA.GOV Washington], whose Fifth Fleet calls Manama home, {e11 praised} the releases. [m17:USA.MIL Admiral Mike Mullen], passing through, {e12 thanked} [m31=m24 the king] for the calm, and called [m43=m24 him] a friend.
[m18:SAU.GOV Riyadh], like [m36=m26 Manama] a member of [m19:GCC the GCC], {e13 stands} "<<q3 with all [m44=m18 its] strength>>" behind [m32=m24 the family].
~related Also in local news: Formula One race cancelled
~footer Copyright GDN
e4 m20 > m8 AGREE planned 2011-02-24/none ctx=political_institutions
e1 m1 > m8 AGREE planned 2011-02-24/none ctx=political_institutions again
e2 m2 > m21 ASSAULT actual 2011-02-17/day mode=crowd-control ctx=repression
e3 m22 > m21 RETREAT actual 2011-02-19/day mode=withdraw ctx=military
e5 m23 > m24 RETREAT actual 2011-02-17/day mode=resign ctx=legislative
e6 m25 > m26 REQUEST requested 2011-02-24/none mode=yield ctx=executive
e7 m27 > m26 PROTEST actual 2011-02-22/day mode=demo ctx=pro_democracy
e8 m40 > m28 CONCEDE actual 2011-02-23/day mode=release ctx=legal
e10 m29 > m30 COERCE actual 2011-02-22/day mode=arrest ctx=legal
e11 m16 > m24 SUPPORT actual 2011-02-24/none ctx=human_rights
e12 m17 > m31 SUPPORT actual 2011-02-24/none ctx=military
e13 m18 > m32 SUPPORT actual 2011-02-24/none ctx=political_institutions
q1 m20 mixed cue=invites
q2 m6 direct cue=says
q3 m18 mixed cue=stands
rel m7 leads m8
rel m9 leads m10
rel m33 member_of m27
rel m34 leads m35
rel m14 leads m15
rel m18 member_of m19
rel m36 member_of m19

### Turks & Caicos Sun 2013-10-11 article none
= Conch festival: a queue, a queen and a quiet night
~byline By Delano Handfield
~advert Subscribe for $2 a week
Fourteen recipes and one winner. [m1:TCA.BUS Smokey's] of Blue Hills kept the crown for curried conch at Saturday's festival, to nobody's surprise, its cook's least of all.
"<<q1 [m2=m3 I] put in what [m12=m3 my] grandmother put in, and one more thing>>," said [m3:? Tyrone Musgrove].
What that is the judges, led by [m4:TCA.GOV Tourism Minister Porsha Smith], couldn't tell. "<<q2 [m5=m4 I] asked [m6=m3 him] twice>>," [m7=m4 the minister] said.
[m8:GBR.GOV Governor Ric Todd] ate with a plastic fork. [m9:TCA.OPP Sharlene Robinson], who leads [m10:TCA.OPP the People's Democratic Movement], danced.
[m11:TCA.COP The police] had a quiet night: one lost child, found by the bandstand.
~share Print this page
q1 m3 direct cue=said
q2 m7 direct cue=said
rel m9 leads m10
