### TASS 2018-03-17 article
= [m32:RUS.GOV Moscow] {e1 shows out} [m33:GBR.GOV 23 British diplomats], {e2 shuts} consulate in St. Petersburg
~date_line 17 MAR 2018, 13:02
~share © Artyom Geodakyan/TASS
[m1:@RUS MOSCOW], March 17. /[m2:#TASS TASS]/. [m3:GBR.GOV UK Ambassador Laurie Bristow] spent less than ten minutes at [m4:RUS.GOV the Russian Foreign Ministry] on Saturday. When [m5=m3 he] came out, [m26=m33 23 of his staff] had a week to pack.
"<<q1 In response to the provocative actions of [m7=m12 the British side] and groundless accusations with regard to the incident in Salisbury, [m8=m4 we] {e3 declare} [m34=m26 them] personae non gratae>>," [m35=m4 the ministry's] statement reads.
It also {e4 withdraws} consent to the work of [m9:GBR.GOV the consulate general in St. Petersburg] and {e5 terminates} the activity of [m10:GBR.GOV the British Council]. Should more unfriendly steps follow, [m27=m4 Moscow] {e6 reserves} the right to others.
[m11:GBR.GOV Prime Minister Theresa May] had announced the {e7 expulsion} of [m28:RUS.GOV as many Russians] on Wednesday. [m12=m11 London] claims that [m13:RUS.ELI Sergei Skripal], a former GRU colonel {e8 convicted} in [m29:RUS.GOV Russia] of spying for MI6, and his daughter were {e9 poisoned} on March 4 with a nerve agent from Soviet stocks.
[m30:RUS.GOV Russian officials] have {e10 denied} that on many occasions. [m14:RUS.GOV Permanent Representative to the OPCW Alexander Shulgin] {e11 demanded} samples, which [m15=m12 the UK] {e12 would not} hand out.
[m16:FRA.GOV France], [m17:DEU.GOV Germany] and [m18:USA.GOV the United States] put their names to a joint statement with [m36=m12 the British] {e13 blaming} [m31=m29 Russia]. [m19:NATO NATO Secretary General Jens Stoltenberg], too, {e14 expressed} solidarity.
The [m20:RUS.LEG chairman of the Federation Council's international committee, Konstantin Kosachev], {e15 called} the response "<<q2 calm and sufficient>>." [m21:RUS.PTY Vladimir Zhirinovsky], leader of [m22:RUS.PTY the LDPR] and a candidate in Sunday's election, had {e16 wanted} the whole embassy gone.
Other capitals are {e17 in no hurry}. [m23:AUT.GOV Vienna] asks for evidence first. [m24:GRC.GOV Athens], a member of both [m25:EU the EU] and the alliance, does as well.
The UK's consulate, on Proletarskoy Diktatury Square, was opened in 1992 by Prince Charles two years before the British Council's first office.
e1 m32 > m33 SANCTION actual 2018-03-17/day mode=expel ctx=diplomatic,intelligence again
e2 m32 > m9 SANCTION actual 2018-03-17/day mode=discontinue ctx=diplomatic again
e3 m8 > m26 SANCTION actual 2018-03-17/day mode=expel ctx=diplomatic,intelligence
e4 m4 > m9 SANCTION actual 2018-03-17/day mode=discontinue ctx=diplomatic
e5 m4 > m10 SANCTION actual 2018-03-17/day mode=discontinue ctx=diplomatic
e6 m27 > m7 THREATEN hypothetical 2018-03-17/day mode=relations ctx=diplomatic
e7 m11 > m28 SANCTION actual 2018-03-14/day mode=expel ctx=diplomatic,intelligence
e8 m29 > m13 SANCTION actual 2018-03-17/none mode=convict ctx=intelligence,legal bg
e9 m29 > m13 ASSAULT denied 2018-03-04/day mode=unconventional ctx=cbrn,intelligence
e10 m30 > m12 REJECT actual 2018-03-17/none ctx=cbrn,intelligence
e11 m14 > m15 REQUEST requested 2018-03-17/none mode=assist ctx=cbrn
e12 m15 > m14 REJECT actual 2018-03-17/none mode=assist ctx=cbrn
e13 m16,m17,m18,m36 > m31 ACCUSE actual 2018-03-17/none mode=allege ctx=cbrn,diplomatic
e14 m19 > m12 SUPPORT actual 2018-03-17/none ctx=diplomatic
e15 m20 > m4 SUPPORT actual 2018-03-17/none ctx=diplomatic
e16 m21 > m4 REQUEST requested 2018-03-17/none mode=change ctx=diplomatic
e17 m23,m24 > m12 REJECT actual 2018-03-17/none ctx=diplomatic
q1 m4 direct cue=reads
q2 m20 mixed cue=called
rel m21 leads m22
rel m24 member_of m25

### Reuters 2023-04-05 article
= [m1:PHL.GOV Manila] {e1 opens} four more camps to Americans; one faces [m2:@TWN Taiwan]
~byline By Karen Lema and Neil Jerome Morales
[m3:@PHL MANILA], April 5 ([m4:#Reuters Reuters]) - [m5:PHL.GOV The Philippines] on Monday {e2 named} four bases to which [m6:USA.GOV the United States], its only treaty ally, will be let in on top of the five it already uses.
Three are in the north, among them a naval camp at Santa Ana in Cagayan, some 400 km from Taiwan. The fourth is on an island near Palawan.
[m7:PHL.GOV Cagayan Governor Manuel Mamba] had {e3 spoken out} against it for weeks. "<<q1 [m8=m7 I] don't want [m9=m7 my] province to be the first place on somebody's target list>>," [m10=m7 he] told senators last month.
[m11:PHL.GOV President Ferdinand Marcos Jr.], who leads [m12:PHL.PTY the Partido Federal], answered that the sites would not be used "<<q2 {e4 for any offensive action}>>".
In Beijing [m13:CHN.GOV foreign ministry spokeswoman Mao Ning] said that <<q3 [m30=m6 the American side], out of selfish interest, was {e5 heightening} tension>>. [m14:CHN.GOV The embassy in Manila] had gone further in March: such cooperation, [m31=m14 it] {e6 warned}, would drag the country into the abyss.
[m15:USA.MIL Defense Secretary Lloyd Austin] {e7 promised} $100 million for runways and depots. [m32:PHL.MIL About 17,600 soldiers of both], with [m16:AUS.MIL 111 Australians], {e8 start} the Balikatan drills next Tuesday.
It is a long way from 2016, when [m17:PHL.GOV then leader Rodrigo Duterte] {e9 declared} his "separation" from [m33=m6 Washington], or from 2020, when [m34=m17 he] {e10 gave notice} that a visiting-forces pact would end. That was {e11 taken back} a year later.
[m18:CHN.MIL A Chinese coast guard ship] had on Feb. 6 {e12 pointed} a laser at [m19:PHL.MIL a Philippine vessel] at the Second Thomas Shoal. [m20=m1 The government] has {e13 filed} 77 protests against [m21=m14 Beijing] since [m37=m11 Marcos] took office.
[m22:PHL.LEG Senator Imee Marcos], who chairs [m23:PHL.LEG the foreign relations committee] and is the president's sister, {e14 demands} to see the plans. [m35:PHL.LAB Fishermen] of [m24:PHL.LAB Pamalakaya] {e15 rallied} at the embassy on Roxas Boulevard. [m25:PHL.LAB Fernando Hicap] is [m26=m24 the group's] chairman.
[m27:JPN.GOV Tokyo] {e16 is considering} an agreement of its own with [m36=m5 the archipelago], which like [m28:THA.GOV Bangkok] was among the founders of [m29:ASEAN ASEAN].
e1 m1 > m6 COOPERATE actual 2023-04-03/day mode=access ctx=military again
e2 m5 > m6 COOPERATE actual 2023-04-03/day mode=access ctx=military
e3 m7 > m1 REJECT actual 2023-04-05/none ctx=military
e4 m11 > m14 AGREE actual 2023-04-05/none ctx=military
e5 m13 > m30 ACCUSE actual 2023-04-05/none mode=disapprove ctx=military
e6 m31 > m1 THREATEN threatened 2023-03-01/month ctx=military
e7 m15 > m1 AGREE planned 2023-04-05/none ctx=military
e8 m32,m16 > m32,m16 COOPERATE planned 2023-04-11/day ctx=military
e9 m17 > m33 SANCTION actual 2016-01-01/year mode=discontinue ctx=diplomatic,military bg
e10 m34 > m33 SANCTION planned 2020-01-01/year mode=discontinue ctx=military bg
e11 m34 > m33 CONCEDE actual 2021-01-01/year ctx=military bg
e12 m18 > m19 COERCE actual 2023-02-06/day ctx=military,territory
e13 m20 > m21 ACCUSE actual 2023-04-05/none mode=disapprove ctx=territory,diplomatic
e14 m22 > m1 REQUEST requested 2023-04-05/none mode=change ctx=legislative,military
e15 m35 > m6 PROTEST actual 2023-04-05/none mode=demo ctx=military
e16 m27 > m36 AGREE hypothetical 2023-04-05/none ctx=military
q1 m10 direct cue=told
q2 m11 mixed cue=answered
q3 m13 indirect cue=said
rel m6 ally_of m5
rel m11 leads m12
rel m22 leads m23
rel m25 leads m26
rel m36 member_of m29
rel m28 member_of m29

### AFP 2012-07-03 article
= Islamists {e1 take} pickaxes to another door of [m1:@MLI Timbuktu]; [m36:DZA.GOV Algiers] {e18 counsels} talks
~byline Serge DANIEL (AFP)
[m2:@MLI BAMAKO] ([m3:#AFP AFP]) - "<<q1 [m37=m4 They] came with the tools of a road gang>>," said [m35:? the man on the telephone], who would not be named, "<<q2 and swung them until noon prayers>>."
What [m4:ANSARDINE.REB Ansar Dine] {e2 broke down} on Monday was the wooden door of the Sidi Yahya mosque, shut, according to lore, until the end of the world. Seven saints' tombs had {e3 gone} at the weekend.
[m5=m4 The group] is led by [m6:ANSARDINE.REB Iyad Ag Ghaly], a Tuareg and once a diplomat, and rules the north of [m7:MLI.GOV Mali] together with [m8:AQIM.REB Al-Qaeda in the Islamic Maghreb]. Last Wednesday [m9:MUJAO.REB their ally MUJAO] {e4 drove} the secular separatists of [m10:MNLA.REB the MNLA] out of Gao.
"<<q3 Human beings cannot be higher than God>>," [m11:ANSARDINE.REB Oumar Ould Hamaha] told AFP. [m12=m11 He] {e5 brushed aside} an appeal of [m13:UNESCO UNESCO], which had {e6 inscribed} the town on its danger list on Thursday.
[m14:ICC The prosecutor in The Hague, Fatou Bensouda], {e7 calls} the acts a war crime. [m15:MLI.GOV Bamako] {e8 intends} to refer the matter to [m30=m14 her]. [m16:RUS.GOV Moscow] and [m17:FRA.GOV Paris] found the same word: {e9 barbaric}. [m18:MAR.GOV Rabat] {e10 urged} [m31:OIC the Islamic conference] to step in.
All eyes are on [m19:DZA.GOV Algeria], which has the strongest army around but {e11 dislikes} the idea of a force. [m20:DZA.GOV Its minister for African affairs, Abdelkader Messahel], {e12 received} [m32:ANSARDINE.REB envoys of Ag Ghaly] in June, the Algerian press says. [m21=m20 He] wants [m22=m10+m4 the locals] split from the foreigners.
[m23:ECOWAS West Africa's regional bloc], of which [m24:CIV.GOV Alassane Ouattara] is the current chairman, has {e13 asked} [m25:UN the Security Council] for a mandate. "<<q4 The text is not precise enough>>," a diplomat in New York said. [m26:BFA.GOV Burkina Faso], the mediator, {e14 hosts} a meeting on Saturday.
[m27:MLI.MIL Captain Amadou Sanogo], who {e15 overthrew} [m33:MLI.GOV the elected president] in March and heads [m28:MLI.MIL the CNRDRE, his junta] still, {e16 does not want} foreign boots in the capital.
In Gao, [m29:MLI.CVL youths] {e17 threw} stones at [m34=m9 the new masters] over a ban on video games.
e1 m4 > m7 ASSAULT actual 2012-07-02/day mode=destroy ctx=religion_ethnicity again
e18 m36 > m23 REQUEST requested 2012-07-03/none mode=change ctx=diplomatic,military
e2 m4 > m7 ASSAULT actual 2012-07-02/day mode=destroy ctx=religion_ethnicity
e3 m4 > m7 ASSAULT actual 2012-06-30/none mode=destroy ctx=religion_ethnicity
e4 m9 > m10 ASSAULT actual 2012-06-27/day ctx=military,territory
e5 m12 > m13 REJECT actual 2012-07-03/none mode=yield ctx=religion_ethnicity
e6 m13 > m4 ACCUSE actual 2012-06-28/day mode=disapprove ctx=religion_ethnicity
e7 m14 > m4 ACCUSE actual 2012-07-03/none mode=allege ctx=legal,religion_ethnicity
e8 m15 > m30 REQUEST planned 2012-07-03/none mode=assist ctx=legal
e9 m16,m17 > m4 ACCUSE actual 2012-07-03/none mode=disapprove ctx=religion_ethnicity
e10 m18 > m31 REQUEST requested 2012-07-03/none mode=assist ctx=religion_ethnicity
e11 m19 > m23 REJECT actual 2012-07-03/none ctx=military
e12 m20 > m32 CONSULT actual 2012-06-01/month mode=visit ctx=diplomatic
e13 m23 > m25 REQUEST requested 2012-07-03/none mode=assist ctx=military,peacekeeping
e14 m26 > m23 CONSULT planned 2012-07-07/day mode=multilateral ctx=diplomatic
e15 m27 > m33 COERCE actual 2012-03-01/month ctx=military,executive bg
e16 m27 > m23 REJECT actual 2012-07-03/none ctx=military
e17 m29 > m34 PROTEST actual 2012-07-03/none mode=riot ctx=rights_freedoms
q1 m35 direct cue=said
q2 m35 direct cue=said
q3 m11 direct cue=told
q4 ? direct cue=said
rel m6 leads m5
rel m9 ally_of m4
rel m24 leads m23
rel m27 leads m28

### AP 2018-08-02 article
= [m1:USA.GOV US] {e1 punishes} ministers over pastor; [m2:TUR.GOV Ankara] {e2 promises} answer
~byline By SUZAN FRASER and MATTHEW LEE
~date_line August 2, 2018
[m3:@TUR ANKARA, Turkey] ([m4:#AP AP]) — Two men who have no money in America can no longer spend it there. [m5:TUR.GOV Justice Minister Abdulhamit Gul] and [m6:TUR.GOV Interior Minister Suleyman Soylu] were put {e3 on a Treasury blacklist} Wednesday, in the first use of such a tool by [m30=m1 Washington] against a NATO ally.
The two, [m7:USA.GOV White House press secretary Sarah Huckabee Sanders] said, led [m31:TUR.COP the agencies] that {e4 locked up} [m8:USA.REL Andrew Brunson], an evangelical preacher from North Carolina, in October 2016. [m32:TUR.JUD A court] {e5 moved} [m33=m8 him] to house arrest last week but {e6 would not} let [m38=m8 him] leave.
"<<q1 [m9=m2 We] have one property: a tree. It is in Turkey>>," [m10=m5 Gul] tweeted.
[m11:TUR.GOV Foreign Minister Mevlut Cavusoglu] said the step "<<q2 {e7 will not remain} without response>>." [m34=m11 He] was due to {e8 see} [m12:USA.GOV Secretary of State Mike Pompeo] in [m13:@SGP Singapore] on Friday, on the edge of a meeting of [m14:ASEAN ASEAN], with which Turkey is a dialogue partner but not a member.
[m35:TUR.JUD Prosecutors] {e9 accuse} [m15=m8 the clergyman] of helping both [m16:PKK.REB outlawed Kurdish militants] and [m17:GULEN.REL the network of Fethullah Gulen], a cleric living in Pennsylvania whom [m18=m2 the Turks] hold responsible for a failed {e10 coup} in 2016. [m19=m1 The U.S.] has {e11 declined} to send him back.
A deal was near in July, both sides concede. [m20:ISR.GOV Israel], at [m21:USA.GOV President Donald Trump's] personal {e12 request}, had {e13 released} [m36:TUR.CVL a Turkish woman] held on charges of aiding [m22:HAMAS.REB Hamas]. [m23:TUR.GOV President Recep Tayyip Erdogan], who heads [m24:TUR.PTY the ruling Justice and Development Party], {e14 denied} [m39=m23 he] had ever {e15 offered} a swap.
At home even rivals closed ranks. [m25:TUR.OPP Kemal Kilicdaroglu's party, the CHP], [m26:TUR.PTY the nationalist MHP] and [m27:TUR.OPP the Iyi party] {e16 joined} [m37=m24 the AKP] in a declaration: "<<q3 We say no to threats.>>" Only [m28:TUR.OPP the pro-Kurdish HDP] did not sign.
[m29:USA.LEG Sen. Thom Tillis], who has visited the pastor in jail, wants the {e17 delivery} of F-35 jets held up.
The lira sank past 5 to the dollar.
e1 m1 > m5,m6 SANCTION actual 2018-08-01/day mode=restrict ctx=legal,diplomatic again
e2 m11 > m1 THREATEN threatened 2018-08-02/none mode=relations ctx=diplomatic again
e3 m30 > m5,m6 SANCTION actual 2018-08-01/day mode=restrict ctx=legal,diplomatic
e4 m31 > m8 COERCE actual 2016-10-01/month mode=arrest ctx=religion_ethnicity,legal bg
e5 m32 > m33 CONCEDE actual 2018-07-23/week ctx=legal
e6 m32 > m33 REJECT actual 2018-07-23/week ctx=legal
e7 m11 > m1 THREATEN threatened 2018-08-02/none mode=relations ctx=diplomatic
e8 m34 > m12 CONSULT planned 2018-08-03/day ctx=diplomatic
e9 m35 > m15 ACCUSE actual 2018-08-02/none mode=allege ctx=terrorism,legal
e10 m17 > m2 COERCE actual 2016-01-01/year ctx=military,executive said=m18 bg
e11 m19 > m18 REJECT actual 2018-08-02/none mode=assist ctx=legal bg
e12 m21 > m20 REQUEST requested 2018-07-01/month mode=assist ctx=legal,diplomatic
e13 m20 > m36 RETREAT actual 2018-07-01/month mode=release ctx=legal,diplomatic
e14 m23 > m1 REJECT actual 2018-08-02/none ctx=diplomatic
e15 m23 > m1 AGREE denied 2018-08-02/none ctx=diplomatic
e16 m25,m26,m27 > m37 SUPPORT actual 2018-08-02/none ctx=diplomatic,legislative
e17 m29 > m1 REQUEST requested 2018-08-02/none mode=change ctx=military
q1 m10 direct cue=tweeted
q2 m11 mixed cue=said
q3 m25 direct
rel m23 leads m24
