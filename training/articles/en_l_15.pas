### Reuters 2014-11-02 article
= [m1:BFA.MIL Burkina army] fires over [m2:BFA.CVL crowd] as [m32=m1 it] {e1 takes} the state broadcaster
~byline By Mathieu Bonkoungou and Joe Penney
~date_line OUAGADOUGOU Sun Nov 2, 2014 7:40pm GMT
~share Tweet 41
[m3:@BFA OUAGADOUGOU] ([m4:#Reuters Reuters]) - One man lay dead on the tiles of the foyer on Sunday. An hour earlier [m5:BFA.OPP Saran Sereme], a former member of [m31:BFA.PTY the ruling party], had walked in with [m6=m2 her followers] to declare [m34=m5 herself] head of the transition.
[m7:BFA.MIL Soldiers of the presidential guard] {e2 cleared} the studios, discharging [m33=m7 their] rifles into the ceiling. Outside, [m8=m1 the military] {e3 put up} barriers round the Place de la Nation.
It is the third claim to power in as many days. [m9:BFA.GOV Blaise Compaore] {e4 laid down} [m35=m9 his] office on Friday after twenty-seven years; in the hours that followed both [m10:BFA.MIL Honore Traore], the chief of staff, and [m11:BFA.MIL Isaac Zida], number two of [m12:BFA.MIL the guard], proclaimed themselves in charge. On Saturday [m13=m1 the army] {e5 lined up} behind the latter.
"<<q1 This was an uprising of the people. [m36=m1 They] stole it overnight>>," said [m14:BFA.OPP Zephirin Diabre], who heads [m15:BFA.OPP the Union for Progress and Change] and, as leader of the opposition, the alliance of 34 parties.
[m16:BFA.MIL Zida's office] answered that no one had stolen anything: "<<q2 [m17=m1 We] will sit down with [m18=m15 them] and with the chiefs, the bishops, everybody.>>" [m28=m11 The lieutenant colonel] {e6 received} [m19=m14 Diabre] the same evening, a diplomat said.
[m20:AU The African Union], which has two weeks' patience by its own rules, {e7 may bar} the country. [m21:USA.GOV Washington] {e8 urged} a handover to civilians. [m30:BFA.GOV The West African country] has been a close ally of [m22:FRA.GOV France] in the Sahel, and it was a French helicopter that carried [m37=m9 the fallen leader] part of [m38=m9 his] way to [m23:@CIV Ivory Coast]; [m24:FRA.GOV President Francois Hollande] owned up to it on Saturday in Quebec.
There [m25:CIV.GOV Alassane Ouattara] has {e10 given} [m29=m9 him] a villa in Yamoussoukro.
What lit the fire was a bill to let [m39=m9 Compaore] run again. [m40:BFA.LEG Lawmakers] were to vote on Thursday; that morning [m26:BFA.CVL protesters] {e11 set} the chamber {e12 ablaze}. [m27:BFA.MIL Guardsmen] {e13 shot} at least three at the house of [m41=m9 his] brother.
~byline (Writing by Daniel Flinn; Editing by Rosalind Rusk)
e1 m7 > m6 COERCE actual 2014-11-02/day mode=troops ctx=military again
e2 m7 > m6 COERCE actual 2014-11-02/day mode=troops ctx=military
e3 m8 > m2 COERCE actual 2014-11-02/day mode=restrict ctx=military
e4 m9 > m2 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e5 m13 > m11 SUPPORT actual 2014-11-01/day ctx=military,executive
e6 m28 > m19 CONSULT actual 2014-11-02/day mode=visit ctx=executive
e7 m20 > m1 SANCTION hypothetical 2014-11-02/none mode=discontinue ctx=diplomatic
e8 m21 > m1 REQUEST requested 2014-11-02/none mode=yield ctx=pro_democracy
e10 m25 > m29 AID actual 2014-11-02/none ctx=asylum
e11 m26 > m9 PROTEST actual 2014-10-30/day mode=riot ctx=legislative
e12 m26 > m9 PROTEST actual 2014-10-30/day mode=riot ctx=legislative again
e13 m27 > m26 ASSAULT actual 2014-10-30/day mode=firearms ctx=repression
q1 m14 direct cue=said
q2 m16 direct cue=answered
rel m14 leads m15
rel m7 part_of m8
rel m30 ally_of m22
rel m11 member_of m12

### Thanh Nien News 2014-05-15 article
= Gates {e1 torn down} in [m1:@VNM Binh Duong]; [m2:VNM.GOV PM] orders calm
~byline Thanh Nien Staff, HO CHI MINH CITY
~date_line Thursday, May 15, 2014 21:10
Most of the signboards were in the wrong language. That was enough on Tuesday for [m3:VNM.LAB workers from the industrial parks north of the city] to {e2 smash} four hundred factories, few of which are Chinese at all.
"<<q1 [m4:TWN.BUS We] hung out the Vietnamese flag at noon. At two [m5=m3 they] came over the wall>>," said [m6=m4 Huang Yu-chen, who makes bicycle frames].
The cause lies 120 nautical miles off [m7:@VNM Ly Son Island]. Two weeks ago [m8:CHN.BUS the China National Offshore Oil Corporation] {e3 towed in} the platform Haiyang Shiyou 981, and [m9:CHN.MIL eighty escorts] have since been {e4 dousing} [m10:VNM.MIL the ships of the Vietnam Coast Guard] with water.
In Ha Tinh the night of Wednesday was deadlier: one Chinese, by the account of [m11:VNM.GOV Vo Kim Cu], who chairs [m12:VNM.GOV the People's Committee of the province]. [m13:TWN.BUS Formosa Plastics], whose steelworks stands there, saw it as a {e5 brawl} between [m14:VNM.LAB local hands] and [m15:CHN.LAB mainland contractors].
[m16:VNM.COP Police] have {e6 rounded up} 600 suspects so far. [m17=m2 Nguyen Tan Dung], in a text message that reached every mobile phone on Thursday, {e7 bade} [m18:VNM.CVL citizens] defend the fatherland within the law.
[m19:CHN.GOV Hua Chunying] was unmoved. [m34=m19 The spokeswoman] {e8 charged} that [m20=m2 Hanoi] had "connived with the lawless"; [m21:CHN.GOV her ministry] {e9 sent for} [m30:VNM.GOV the ambassador] three times. The same day [m22:CHN.MIL General Fang Fenghui], the chief of staff of [m23:CHN.MIL the People's Liberation Army], stood next to [m32=m22 his] host [m33:USA.MIL Martin Dempsey] at the Pentagon. "<<q2 [m24=m23 We] cannot afford to lose an inch>>," [m31=m22 he] said about the rig, {e10 vowing} to keep drilling.
On Sunday, [m25:ASEAN ASEAN], chaired this year by [m26:MMR.GOV Myanmar], {e11 expressed} concern in Naypyidaw without naming anybody. [m27:PHL.GOV The Philippines] wanted more, and got nothing. [m28:TWN.GOV Taipei's Foreign Minister David Lin] {e12 demands} damages.
An offer by [m29=m2 the Prime Minister] of a {e13 hotline} awaits an answer.
e2 m3 > m4 PROTEST actual 2014-05-13/day mode=riot ctx=territory,economic
e1 m3 > m4 PROTEST actual 2014-05-13/day mode=riot ctx=territory,economic again
e3 m8 > m2 COERCE actual 2014-05-01/none ctx=territory,natural_resource bg
e4 m9 > m10 ASSAULT actual 2014-05-15/none mode=crowd-control ctx=territory,military
e5 m14 > m15 ASSAULT actual 2014-05-14/day mode=beat ctx=economic
e6 m16 > m3 COERCE actual 2014-05-15/none mode=arrest ctx=legal
e7 m17 > m18 REQUEST requested 2014-05-15/day mode=yield ctx=legal
e8 m34 > m20 ACCUSE actual 2014-05-15/none mode=allege ctx=diplomatic
e9 m21 > m30 ACCUSE actual 2014-05-15/none mode=disapprove ctx=diplomatic
e10 m31 > m2 REJECT actual 2014-05-15/none mode=yield ctx=territory,natural_resource
e11 m25 > m21 ACCUSE actual 2014-05-11/day mode=disapprove ctx=territory
e12 m28 > m20 REQUEST requested 2014-05-15/none ctx=economic
e13 m29 > m19 AGREE planned 2014-05-15/none ctx=diplomatic
q1 m6 direct cue=said
q2 m31 direct cue=said
rel m11 leads m12
rel m22 leads m23
rel m25 led_by m26

### Gazeta Express 2011-07-28 article
= Jarinje burns, [m1:KFOR KFOR] takes the crossing
~date_line Pristina, 28 July 2011
By eight on Wednesday evening there was nothing left of the customs post but the roof beams. [m29:KOS.CVL Masked youths] had come down from [m2:@KOS Leposavic] with petrol and one bulldozer and {e14 torched} it.
Two days before, [m3:KOS.COP the special unit Rosu] had {e1 slipped} north in the dark. [m30=m3 Its] task was to make good on an embargo which [m4:KOS.GOV Pristina] {e2 slapped} on [m5:SRB.BUS Serbian goods] on July 20, after three years in which [m6:SRB.GOV Belgrade] has {e3 let} no lorry with Kosovo's stamp {e4 pass}.
It cost one life. [m7:KOS.COP Enver Zymberi], 32, was {e5 struck} in the head by [m31:KOS.CVL a sniper] on Tuesday as [m32=m7 his] patrol turned round at Zubin Potok.
[m8:KOS.GOV Hashim Thaçi], prime minister and head of [m9:KOS.PTY the Democratic Party], does not regret a thing: "<<q1 [m10=m4 We] went to [m43=m4 our] own border.>>" At a session of [m11:KOS.LEG the Assembly], [m12:KOS.OPP Albin Kurti], whose [m13:KOS.OPP Vetëvendosje] had for months {e6 called for} precisely this embargo, asked why only now.
[m14:KFOR General Erhard Bühler], a German who commands [m33=m1 the NATO force], has {e7 declared} Jarinje and Brnjak military zones in which [m34=m1 his men] may shoot. The next day [m15:KFOR American soldiers] were {e8 pelted} there.
With [m35=m14 him] [m16:SRB.GOV Borislav Stefanović], whom [m17:SRB.GOV Boris Tadić] sent, {e9 spent} five hours over a map. Then [m36=m16 he] {e10 went on} to the barricades of logs to ask [m18:KOS.CVL the local Serbs] for patience. [m37=m18 They] have [m38=m18 their] own leaders: [m19:KOS.PTY Krstimir Pantić], for instance, mayor of northern Mitrovica's parallel hall.
[m20=m18 The people here] "<<q2 obey neither [m40=m8 Thaçi] nor, with respect, [m41=m17 Tadić]>>," [m39=m19 the mayor] remarked.
[m28:KOS.GOV Kosovo] has been recognised by [m21:USA.GOV the United States] and [m22:EU 22 members of the EU] since February 2008. [m23:EULEX The bloc's mission EULEX] was nowhere to be seen; [m24:EU Catherine Ashton], through a spokeswoman, {e11 found fault with} the operation: not helpful, and not coordinated. [m25:ALB.GOV Sali Berisha of Albania] {e12 saluted} it.
[m27:SRB.GOV Serbia] has {e13 asked} [m26:UN the Security Council] to meet today. [m42:RUS.GOV Moscow] backs the wish.
e14 m29 > m4 PROTEST actual 2011-07-27/day mode=riot ctx=territory
e1 m3 > m18 MOBILIZE actual 2011-07-25/day mode=police ctx=territory
e2 m4 > m5 SANCTION actual 2011-07-20/day mode=restrict ctx=economic bg
e3 m6 > m4 SANCTION actual 2008-01-01/year mode=restrict ctx=economic bg
e4 m6 > m4 SANCTION actual 2008-01-01/year mode=restrict ctx=economic bg again
e5 m31 > m7 ASSAULT actual 2011-07-26/day mode=firearms ctx=territory
e6 m13 > m4 REQUEST requested 2011-07-28/none mode=change ctx=economic bg
e7 m14 > m18 COERCE actual 2011-07-27/none mode=restrict ctx=military
e8 m18 > m15 PROTEST actual 2011-07-28/none mode=riot ctx=territory
e9 m16 > m35 CONSULT actual 2011-07-28/none ctx=territory
e10 m16 > m18 CONSULT actual 2011-07-28/none mode=visit ctx=territory
e11 m24 > m4 ACCUSE actual 2011-07-28/none mode=disapprove ctx=diplomatic
e12 m25 > m4 SUPPORT actual 2011-07-28/none ctx=territory
e13 m27 > m26 REQUEST requested 2011-07-28/none mode=meet ctx=diplomatic
q1 m8 direct
q2 m39 mixed cue=remarked
rel m8 leads m9
rel m12 leads m13
rel m14 leads m33
rel m21 recognises m28 from=2008-02-01
rel m22 recognises m28 from=2008-02-01
rel m23 part_of m22
