### Baltic News Network 2017-07-14 article
= [m1:USA.MIL Patriot battery] reaches [m2:@LTU Šiauliai] ahead of [m3:RUS.MIL the Russians'] Zapad
~byline BNN, July 14, 2017
On a meadow that smelled of hay the launchers stood with their tubes to the east. It was the first time [m4=m1 the system] had been {e1 brought} to the Baltics, and it is a loan: nine days.
Tobruk Legacy is the name of the {e2 drill}, in which [m5:LTU.MIL Lithuanian gunners] and [m6:USA.MIL crews from Fort Sill] have since Tuesday been {e3 practising} side by side with men of [m7:POL.MIL Poland], [m8:LVA.MIL Latvia] and [m9:GBR.MIL Britain].
[m10:LTU.GOV President Dalia Grybauskaitė] would have [m35=m6 them] stay. [m29=m10 She] {e4 put} the wish to [m11:USA.GOV Speaker Paul Ryan's delegation] in the spring, and had a polite answer.
"<<q1 Deterrence that drives home again on the 22nd deters till the 22nd>>," said [m12:LTU.LEG Vytautas Bakas], chairman of [m13:LTU.LEG the Seimas defence committee], on the edge of the meadow. [m31=m12 He] has been a member of [m14:LTU.PTY the Farmers and Greens Union] since last year; [m32=m14 that party], led by [m15:LTU.PTY Ramūnas Karbauskis], governs with [m16:LTU.PTY the Social Democrats].
[m17:LTU.GOV Raimundas Karoblis] was asked the same, and smiled. <<q2 The minister of defence would rather {e5 buy} than borrow>>, [m36=m17 he] indicated: for a [m18:NOR.BUS Kongsberg] system of medium range, 100 million euros have been found.
Across the border [m37:RUS.MIL some 13,000 soldiers], by the official figure, will {e7 train} in September; [m19:BLR.GOV Minsk], [m33:RUS.GOV Moscow's] closest partner and with [m38=m33 it] member of [m20:UNIONSTATE the Union State], {e8 invited} observers on Wednesday. [m21:NATO Jens Stoltenberg] {e9 welcomed} it, but [m39=m21 the secretary-general] of [m22:NATO the alliance] told the NATO-Russia Council on Thursday that a handful of attachés isn't transparency. There, [m23:RUS.GOV Alexander Grushko] {e10 complained} about the battalions which have been {e11 stationed} in four countries since winter. [m34:NATO The one at Rukla] is led by [m24:DEU.MIL Germany]; [m25:NLD.MIL Dutch], [m26:BEL.MIL Belgian] and [m27:NOR.MIL Norwegian companies] are part of [m40=m34 it].
Two [m28:CHN.MIL Chinese frigates], meanwhile, are on the way through the Channel to {e12 join} [m30=m3 the Russian fleet] off Baltiysk next week.
~related Next article: Estonia's cucumber harvest late
e3 m5 > m6,m7,m8,m9 COOPERATE actual 2017-07-11/day ctx=military
e2 m5 > m6,m7,m8,m9 COOPERATE actual 2017-07-11/day ctx=military again
e1 m6 > m5 AID actual 2017-07-14/none mode=weapons ctx=military
e4 m29 > m11 REQUEST requested 2017-04-01/quarter mode=assist ctx=military bg
e5 m17 > m18 AGREE planned 2017-07-14/none ctx=military
e7 m37 > m19 AGREE planned 2017-09-01/month ctx=military
e8 m19 > m22 AGREE planned 2017-07-12/day ctx=military
e9 m21 > m19 SUPPORT actual 2017-07-13/none ctx=military
e10 m23 > m22 ACCUSE actual 2017-07-13/day mode=disapprove ctx=military
e11 m22 > m23 MOBILIZE actual 2017-01-01/quarter mode=troops ctx=military bg
e12 m28 > m30 AGREE planned 2017-07-17/week ctx=military
q1 m12 direct cue=said
q2 m17 indirect cue=indicated
rel m12 leads m13
rel m31 member_of m14 from=2016
rel m15 leads m32
rel m14 ally_of m16
rel m19 ally_of m33
rel m19 member_of m20
rel m33 member_of m20
rel m21 leads m22
rel m34 led_by m24
rel m25 part_of m34
rel m26 part_of m34
rel m27 part_of m34

### Alwihda Info 2021-04-20 article
= [m1:TCD.GOV Déby] dead at the front, [m2:TCD.MIL his son] in the chair
~byline Alwihda Info | Par Mahamat A. - 20 April 2021
The results had come out the evening before: 79.3 percent. [m29=m1 He] never read them.
[m3:TCD.MIL General Azem Bermandoa], in a red beret, announced on Tuesday on national television that [m4=m1 the marshal] had {e1 died} of wounds received in Kanem, where [m30=m1 he] commanded [m31=m1 his] army at the weekend against [m5:FACT.REB a column come from Libya].
[m6=m2 Mahamat Idriss Déby Itno], 37, four stars, head of [m7:TCD.MIL the presidential guard], now also presides over [m8:TCD.MIL a Transitional Military Council] of fifteen generals. [m32=m8 It] {e2 did away with} [m33:TCD.GOV the government] and [m9:TCD.LEG the National Assembly], {e3 shut} the borders, and {e4 promised} free elections after eighteen months.
Who stood on the other side of the dune? [m10:FACT.REB The Front for Change and Concord in Chad], founded by [m11:FACT.REB Mahamat Mahdi Ali], who leads [m34=m10 it]. On election day, April 11, [m24=m10 it] {e5 crossed} near Zouarké. For years [m12=m10 the group] had lived at Jufra as a guest and ally of [m13:LNA.REB Khalifa Haftar].
"<<q1 Chad is not a monarchy. [m35=m10 We] {e12 are marching} on N'Djamena>>," a [m14=m10 front] communiqué said, and gave the hospitals a day to take in the wounded.
"<<q2 [m36=m8 We] stand at half mast, but the columns are dust>>," [m15=m3 the general] had said.
For [m16:FRA.GOV Paris] the loss is that of a brave friend; so [m37=m16 the Élysée] put it, {e6 hailing} [m25=m1 him]. [m26:FRA.GOV Emmanuel Macron] will {e7 attend} on Friday. The 5,100 men of [m28:FRA.MIL Barkhane], which [m17=m16 France] leads, have their headquarters here. [m27:TCD.GOV Chad], member of [m18:G5SAHEL the G5 Sahel], whose chairmanship [m38=m27 it] took over in February, had just {e8 lent} [m39=m18 the force] 1,200 soldiers for the three-border zone.
[m19:TCD.OPP Saleh Kebzabo] of [m20:TCD.OPP the UNDR], who had {e9 stayed out} of the vote, speaks of an institutional coup. [m21:TCD.OPP Succès Masra] {e10 wants} talks. [m22:TCD.LAB The teachers' union] is {e11 keeping} [m40=m22 its] members home.
In the market of Dembé somebody sold radios, at twice the price.
~share Twitter Facebook
e1 m5 > m4 ASSAULT actual 2021-04-20/none mode=firearms ctx=military
e2 m32 > m33,m9 COERCE actual 2021-04-20/day mode=restrict ctx=legislative,pro_autocracy
e3 m8 > m10 COERCE actual 2021-04-20/day mode=restrict ctx=territory
e4 m8 > m33 AGREE planned 2021-04-20/day ctx=election
e5 m24 > m1 ASSAULT actual 2021-04-11/day ctx=military,territory bg
e6 m16 > m25 SUPPORT actual 2021-04-20/none ctx=diplomatic
e7 m26 > m2 AGREE planned 2021-04-23/day ctx=diplomatic
e8 m27 > m18 AID actual 2021-02-01/none mode=troops ctx=military,terrorism bg
e9 m19 > m1 REJECT actual 2021-04-11/day mode=boycott ctx=election bg
e10 m21 > m8 REQUEST requested 2021-04-20/none mode=meet ctx=political_institutions
e11 m22 > m8 PROTEST actual 2021-04-20/none mode=strike
e12 m14 > m8 THREATEN threatened 2021-04-20/none mode=violence ctx=military
q1 m14 direct cue=said
q2 m15 direct cue=said
rel m6 leads m7
rel m6 leads m8
rel m11 leads m34
rel m12 ally_of m13
rel m28 led_by m17
rel m27 member_of m18
rel m18 led_by m27 from=2021-02-01
rel m19 member_of m20

### The Messenger (Tbilisi) 2003-11-24 article
= "We have him, and he is well": [m1:GEO.GOV Shevardnadze] {e1 goes}
~byline By M. Alkhazishvili
~date_line Monday, November 24, 2003
Fireworks over Rustaveli Avenue went on till four. Down by the river, in Krtsanisi, only one window was lit.
Behind it, on Sunday evening, [m2=m1 the old president] had {e2 signed} half a page in the presence of [m3:RUS.GOV Igor Ivanov]. [m24=m3 The Russian foreign minister], who knows the town from [m30=m3 his] mother, had arrived after midnight on Saturday and since then had {e3 driven back and forth} between [m4=m1 the resident] and [m5:GEO.OPP the leaders of the street].
Three of these there are. [m6:GEO.OPP Mikheil Saakashvili] is at the head of [m7:GEO.OPP the National Movement]. [m8:GEO.OPP Zurab Zhvania] and [m9:GEO.OPP Nino Burjanadze] lead [m10:GEO.OPP the bloc that bears both their names]; [m29=m9 she], as speaker of the outgoing parliament, now acts as head of state for forty-five days.
"<<q1 [m31=m1 I] cannot give an order to shoot at [m32=m1 my] own people. So [m33=m1 I] am going home>>," [m34=m1 the man of seventy-five] told the cameras.
"<<q2 [m35=m1 He]'ll be remembered for this>>," [m11=m6 Saakashvili] said when [m36=m6 he] came down the steps. The day before, roses in hand, [m25=m6 he] had {e4 burst} into the chamber in mid-speech, at the head of hundreds. [m12=m1 The man at the lectern] was hurried out by a back door, and {e6 declared} a state of emergency that [m13:GEO.MIL the army] {e7 would not enforce}.
That was about the count of November 2. [m14:GEO.PTY For a New Georgia], [m37=m1 the president's] alliance, had come first in it, and second the party of [m15:GEO.GOV Aslan Abashidze], which runs [m16:@GEO Adjara] as it likes. [m17:OSCE The OSCE] {e9 found} "<<q3 spectacular fraud>>".
In Batumi [m18=m15 he] doesn't {e10 accept} what happened: [m19=m15 he] has {e11 closed} [m38=m15 his] checkpoints. From [m20:@GEO Sukhumi] and [m21:@GEO Tskhinvali], long outside Tbilisi's reach, people telephoned [m40:RUS.GOV Moscow].
[m22:USA.GOV Colin Powell] {e12 rang} [m26=m9 Burjanadze] twice. [m27:USA.GOV Washington], [m28:GEO.GOV Georgia's] chief donor, {e13 will help} to pay for a vote on January 4.
[m23:GEO.SPY The security minister, Valeri Khaburdzania], {e14 pledged} loyalty to [m39=m9 her] at dawn.
e2 m2 > m5 RETREAT actual 2003-11-23/day mode=resign ctx=executive
e1 m1 > m5 RETREAT actual 2003-11-23/day mode=resign ctx=executive again
e3 m24 > m4,m5 CONSULT actual 2003-11-23/none mode=third-party ctx=political_institutions
e4 m25 > m1 PROTEST actual 2003-11-22/day mode=riot ctx=election,legislative
e6 m12 > m5 COERCE actual 2003-11-22/day mode=martial-law ctx=executive
e7 m13 > m12 REJECT actual 2003-11-22/none ctx=military
e9 m17 > m14 ACCUSE actual 2003-11-02/none mode=allege ctx=election bg
e10 m18 > m5 REJECT actual 2003-11-24/none ctx=executive
e11 m19 > m5 COERCE actual 2003-11-24/none mode=restrict ctx=territory
e12 m22 > m26 CONSULT actual 2003-11-24/none mode=phone ctx=diplomatic
e13 m27 > m28 AGREE planned 2003-11-24/none ctx=election,economic
e14 m23 > m39 SUPPORT actual 2003-11-24/day ctx=executive
q1 m34 direct cue=told
q2 m11 direct cue=said
q3 m17 mixed cue=found
rel m6 leads m7
rel m8 leads m10
rel m9 leads m10
rel m15 controls m16
