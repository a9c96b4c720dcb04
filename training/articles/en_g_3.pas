### TASS 2021-05-04 article
= [m34=m3+m5 Kyrgyz, Tajik security chiefs] {e1 agree} to pull posts from disputed water intake
~date_line 4 MAY, 12:27
~share © Press service of the government of Kyrgyzstan
[m1:@KGZ BISHKEK], May 4. /[m2:#TASS TASS]/. [m3:KGZ.SPY Kamchybek Tashiev], who heads [m4:KGZ.SPY Kyrgyzstan's State Committee for National Security], and [m5:TJK.SPY his Tajik counterpart, Saimumin Yatimov], have {e2 settled} on a mutual withdrawal of extra police posts from the Golovnoi water intake, the committee's press center told [m6=m2 TASS] on Tuesday.
The document was {e3 drawn up} overnight at the Guliston checkpoint. [m7=m3+m5 The officials], it said, would next {e4 drive together} along the line to check that [m8=m3+m5 their] order was obeyed.
The shooting {e5 broke out} on April 29, a day after [m35:KGZ.CVL residents of the two countries] {e6 hurled} stones at each other over a camera on a pole. In two days at least 36 Kyrgyz and 19 Tajik citizens were killed.
"<<q1 Not a single shot was heard last night>>," the border service of [m9:KGZ.GOV Kyrgyzstan] noted.
[m10:KGZ.JUD The republic's Prosecutor General's Office] has {e7 opened} a criminal case against [m11:TJK.MIL unidentified Tajik servicemen] under articles on aggression. [m12:TJK.GOV Dushanbe] {e8 answered} in kind on Monday, claiming that [m13:KGZ.MIL helicopters of the neighbor] had hit the village of Khoja-A'lo.
Bishkek {e9 denies} it {e10 struck} anything beyond its own territory.
[m14:RUS.GOV Russian President Vladimir Putin] is ready to {e11 act as mediator}, [m15:RUS.GOV Kremlin Spokesman Dmitry Peskov] said earlier. "<<q2 [m16:KGZ.GOV Both] are [m17=m31 our] allies>>," [m18=m15 he] reminded reporters.
[m19=m9+m12 The two former Soviet republics] are part of [m20:CSTO the Collective Security Treaty Organization]. [m21:CSTO Stanislav Zas], the organization's secretary general, {e12 phoned} [m22:KGZ.GOV both capitals' security councils] last Thursday but offered no observers.
[m23:UZB.GOV Uzbekistan], which left the bloc in 2012, {e13 called on} [m24=m19 its neighbors] to return to talks, and [m25:IRN.GOV Iran] proposed consultations.
In Batken, [m26:KGZ.CVL dozens of women] {e14 came out} to the building of [m27:KGZ.GOV the governor's office] demanding weapons. [m28:KGZ.GOV Deputy Prime Minister Ulukbek Maripov] {e15 promised} [m29=m26 them] new houses instead.
Nearly half of the 980-kilometer frontier has never been marked on the ground.
[m30:RUS.MIL Russia's 201st base] in [m32:@TJK Dushanbe] and [m33:RUS.MIL the Kant airfield in Kyrgyzstan] remain on normal duty, [m31:RUS.GOV Moscow] says.
e1 m3 > m5 AGREE planned 2021-05-04/none ctx=military,territory again
e2 m3 > m5 AGREE planned 2021-05-04/none ctx=military,territory
e3 m3 > m5 SUPPORT actual 2021-05-04/none ctx=territory
e4 m7 > m7 AGREE planned 2021-05-04/none ctx=territory
e5 m9 > m12 ASSAULT actual 2021-04-29/day mode=firearms ctx=military,territory bg
e6 m35 > m35 ASSAULT actual 2021-04-28/day mode=primitive ctx=territory bg
e7 m10 > m11 ACCUSE actual 2021-05-04/none mode=investigate ctx=legal,military
e8 m12 > m13 ACCUSE actual 2021-05-03/day mode=allege ctx=military
e9 m9 > m12 REJECT actual 2021-05-04/none ctx=military
e10 m9 > m12 ASSAULT denied 2021-05-04/none ctx=military
e11 m14 > m19 CONSULT hypothetical 2021-05-04/none mode=third-party ctx=diplomatic
e12 m21 > m22 CONSULT actual 2021-04-29/day mode=phone ctx=diplomatic
e13 m23 > m24 REQUEST requested 2021-05-04/none mode=meet ctx=diplomatic
e14 m26 > m27 PROTEST actual 2021-05-04/none mode=demo ctx=territory
e15 m28 > m29 AGREE planned 2021-05-04/none ctx=human_security
q1 m9 direct cue=noted
q2 m15 direct cue=reminded
rel m3 leads m4
rel m19 member_of m20
rel m19 ally_of m17
rel m21 leads m20

### BBC 2005-02-20 article
= [m1:TGO.GOV Togo] {e15 suspended} by [m2:ECOWAS Ecowas]
~page_control BBC NEWS WORLD EDITION
~date_line Last Updated: Sunday, 20 February, 2005, 17:55 GMT
~share E-mail this to a friend
[m3:ECOWAS The Economic Community of West African States] has {e1 suspended} [m4=m1 Togo], slapped an arms ban on it and {e2 called back} its ambassadors.
The steps follow the refusal of [m5:TGO.GOV Faure Gnassingbe] to {e3 step aside}. [m6:TGO.MIL The army] had {e4 put} [m32=m5 him] in his dead father's chair on 5 February, within hours of the old man's death.
On Friday night the new leader went on television to {e5 promise} [m7:TGO.CVL voters] a presidential election within 60 days, but said that [m8=m5 he] would stay on until then.
"<<q1 Half a step is not a step>>," said [m9:NER.GOV Niger's President, Mamadou Tandja], who currently leads [m10=m3 the bloc]. [m11=m9 He] {e6 summoned} [m12=m5 Mr Gnassingbe] to [m13:@NER Niamey] for talks in the coming days.
[m14:AU The African Union] in Addis Ababa has {e7 hailed} the move. [m15=m14 Its] commission chairman, [m16:MLI.GOV Mali's Alpha Oumar Konare], has used the word "coup" from the very first evening.
Blood in Be
In the streets of Lome, [m17:TGO.CVL some 25,000 people], by the opposition's count, {e8 marched} on Saturday with branches in their hands. It was peaceful, unlike a week earlier, when [m18:TGO.COP gendarmes] {e9 shot dead} [m33=m17 three demonstrators] in the Be quarter.
[m19:TGO.OPP Gilchrist Olympio], the exiled head of [m20:TGO.OPP the Union of Forces for Change], told [m21:#BBC the BBC] from [m22:@FRA Paris] that <<q2 sanctions "with teeth" would bring [m23=m6 the generals] to reason>>. The authorities {e10 will not let} [m31=m19 him] land.
[m24:FRA.GOV France], long the closest ally of [m25:TGO.GOV the late president, Gnassingbe Eyadema], has been more careful than the Africans. [m26:FRA.GOV Foreign Minister Michel Barnier] said <<q3 [m27=m24 Paris] {e11 backed} the regional body>>. [m28:USA.GOV The US State Department] {e12 announced} an end to its small military aid.
[m29:TGO.JRN Two private radio stations], Kanal FM and Nana FM, which were {e13 shut down} last week, remain off the air.
Eyadema himself ruled for 38 years. He had {e14 seized power} from [m30:TGO.GOV Nicolas Grunitzky] in 1967.
~related SEE ALSO:
~related Togo's dynasty: like father, like son
e1 m3 > m4 SANCTION actual 2005-02-20/none mode=discontinue ctx=diplomatic,pro_democracy
e15 m2 > m1 SANCTION actual 2005-02-20/none mode=discontinue ctx=diplomatic,pro_democracy again
e2 m3 > m4 SANCTION actual 2005-02-20/none mode=withdraw ctx=diplomatic
e3 m5 > m3 REJECT actual 2005-02-18/day mode=yield ctx=executive,pro_democracy
e4 m6 > m5 SUPPORT actual 2005-02-05/day ctx=military,pro_autocracy bg
e5 m5 > m7 CONCEDE actual 2005-02-18/day ctx=election
e6 m9 > m5 REQUEST requested 2005-02-20/none mode=meet ctx=diplomatic
e7 m14 > m3 SUPPORT actual 2005-02-20/none ctx=diplomatic
e8 m17 > m5 PROTEST actual 2005-02-19/day mode=demo ctx=pro_democracy
e9 m18 > m33 ASSAULT actual 2005-02-12/day mode=firearms ctx=repression bg
e10 m1 > m19 COERCE actual 2005-02-20/none mode=restrict ctx=rights_freedoms
e11 m26 > m3 SUPPORT actual 2005-02-20/none ctx=diplomatic
e12 m28 > m1 SANCTION actual 2005-02-20/none mode=discontinue ctx=military
e13 m1 > m29 COERCE actual 2005-02-07/week mode=censor ctx=rights_freedoms
e14 m25 > m30 COERCE actual 1967-01-01/year ctx=military,executive bg
q1 m9 direct cue=said
q2 m19 mixed cue=told
q3 m26 indirect cue=said
rel m9 leads m10
rel m16 leads m15
rel m19 leads m20
rel m24 ally_of m25

### AFP 2010-04-21 article
= Ousted [m1:KGZ.ELI Bakiyev] surfaces in [m2:@BLR Minsk], {e15 says} [m39=m1 he] is still president
~byline By Valery Kalinovsky (AFP) – Apr 21, 2010
[m3:@BLR MINSK] ([m4:#AFP AFP]) — [m5:BLR.GOV Belarus] confirmed Wednesday that it had {e1 taken in} [m6:KGZ.ELI Kurmanbek Bakiyev], who within minutes told reporters that [m7=m6 he] did {e2 not consider} himself deposed.
"<<q1 I, Kurmanbek Bakiyev, am the legally elected president of [m8:KGZ.GOV Kyrgyzstan]. Only death can stop [m9=m6 me]>>," [m10=m6 he] said, reading from a sheet of paper.
Last week [m11:KAZ.GOV Kazakhstan], which this year chairs [m12:OSCE the OSCE], {e3 sent} a military plane that {e4 carried} [m38=m6 him] out of the southern city of Jalalabad after [m13:KGZ.CVL a crowd] had {e5 pelted} his last rally with stones.
A resignation letter, {e6 faxed} from the Kazakh town of Taraz, was shown on television in Bishkek the same night. Now [m14=m6 the fallen leader] said <<q2 it was worth nothing>>.
The interim government in [m15:KGZ.GOV Bishkek] {e7 wants} [m37=m6 him] back in handcuffs. [m16=m15 It] blames [m17=m6 him] for the {e8 deaths} of 85 people on April 7, when [m18:KGZ.COP guards] fired on the crowd in front of the presidential offices.
"<<q3 [m19:BLR.GOV Mr Lukashenko] should know whom [m20=m19 he] has on [m21=m19 his] sofa>>," said [m22:KGZ.GOV Azimbek Beknazarov], [m23=m15 the new administration's] deputy head in charge of law enforcement. [m36=m22 He] {e9 did not rule out} that the embassy would be closed.
[m24=m19 The Belarussian strongman] seemed to enjoy the row. [m25=m19 He] had {e10 chided} [m26:RUS.GOV Moscow] a day earlier for its haste in {e11 dealing} with [m27:KGZ.GOV "the lady in Bishkek"], meaning [m28=m27 Roza Otunbayeva].
[m29=m27 Otunbayeva], a former ambassador to Washington, leads [m30=m15 the provisional cabinet]. [m31:RUS.GOV Prime Minister Vladimir Putin] was first to ring [m32=m29 her] up, on April 8, and {e12 pledged} 50 million dollars.
All four countries in the dispute are members of [m33:CSTO the Collective Security Treaty Organisation], a Russian-led alliance. Minsk {e13 declined} to attend its last summit.
[m34:USA.GOV The United States], whose Manas air base feeds the war in Afghanistan, has avoided saying whom it recognises. [m35:USA.GOV Assistant Secretary of State Robert Blake] {e14 spent} two days in the Kyrgyz capital last week.
e1 m5 > m6 AID actual 2010-04-21/none ctx=asylum,diplomatic
e2 m6 > m15 REJECT actual 2010-04-21/day mode=yield ctx=executive
e15 m1 > m15 REJECT actual 2010-04-21/day mode=yield ctx=executive again
e3 m11 > m6 AID actual 2010-04-15/day ctx=military
e4 m11 > m6 AID actual 2010-04-15/day ctx=military again
e5 m13 > m6 PROTEST actual 2010-04-15/day mode=riot
e6 m6 > m15 RETREAT actual 2010-04-15/day mode=resign ctx=executive
e7 m15 > m5 REQUEST requested 2010-04-21/none mode=change ctx=legal
e8 m18 > m13 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression bg
e9 m22 > m5 SANCTION hypothetical 2010-04-21/none mode=discontinue ctx=diplomatic
e10 m25 > m26 ACCUSE actual 2010-04-20/day mode=disapprove ctx=diplomatic
e11 m26 > m27 CONSULT actual 2010-04-20/none ctx=diplomatic
e12 m31 > m32 AGREE planned 2010-04-08/day ctx=economic bg
e13 m5 > m33 REJECT actual 2010-04-21/none mode=meet ctx=diplomatic bg
e14 m35 > m15 CONSULT actual 2010-04-12/week mode=visit ctx=diplomatic
q1 m10 direct cue=said
q2 m14 indirect cue=said
q3 m22 direct cue=said
rel m11 leads m12
rel m29 leads m30
rel m5 member_of m33
rel m33 led_by m26

### AP 2017-01-14 article none
= Burkina Faso, Cameroon draw 1-1 as Gabon's [m1:GAB.GOV president] watches
~byline By GERALD IMRAY
~date_line Jan. 14, 2017
[m2:@GAB LIBREVILLE, Gabon] ([m3:#AP AP]) — Issoufou Dayo's header canceled out a curling free kick on Saturday, and Burkina Faso walked away with a point from its opening match at the African Cup of Nations.
Cameroon had led since the 35th minute through Benjamin Moukandjo. It had enough chances after that to win twice.
"<<q1 We played football, they played basketball>>," [m10:? Cameroon coach Hugo Broos] said. [m11=m10 He] was smiling, more or less.
[m4:GAB.GOV President Ali Bongo Ondimba], dressed in a yellow national team jersey, sat through both games of the day at the Stade de l'Amitie. [m12=m4 He] shook no hands on the field and left before the last whistle.
The stadium, built with a Chinese loan for the 2012 tournament, was barely two-thirds full. A spokesman for [m5:CAFOOTBALL the Confederation of African Football], whose president is [m6:CAFOOTBALL Issa Hayatou] of Cameroon, put that down to the heat.
Ticket sellers blamed prices. "<<q2 Five hundred francs is a loaf of bread and a tin of sardines>>," said [m13:? Armel Ndong], 31, who stood outside with forty tickets left.
Earlier, Guinea-Bissau scored in stoppage time to spoil the host's party in the first game, also 1-1. It was the debut of the tiny country, ranked 68th in the world, at a major tournament.
[m14:? Gabon captain Pierre-Emerick Aubameyang], of Borussia Dortmund, had put the home team ahead after 52 minutes.
"<<q3 The people whistled us and I understand them>>," [m15=m14 he] told reporters. "<<q4 On Wednesday we play for our lives>>."
Burkina Faso, runner-up in 2013, lost striker Jonathan Zongo to a knee injury. [m16:? The federation] said <<q5 he would have a scan on Sunday>>.
Group A continues on Wednesday, when the hosts meet the Burkinabes and Cameroon plays Guinea-Bissau. The winners of the four groups and the runners-up go through to the quarterfinals.
~footer More AP soccer: apnews.com/tag/soccer
q1 m10 direct cue=said
q2 m13 direct cue=said
q3 m15 direct cue=told
q4 m15 direct cue=told
q5 m16 indirect cue=said
rel m6 leads m5
