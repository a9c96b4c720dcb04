### The UB Post 2008-07-03 article
= Ulaanbaatar under curfew after [m1:MNG.PTY MPRP] headquarters {e1 burns}
~byline Written by B. Oyunchimeg
~date_line Thursday, July 03, 2008
It began at noon on Tuesday with four loudspeakers on a truck. It ended after midnight with five dead, the Cultural Palace in ashes and [m2:MNG.GOV President Nambaryn Enkhbayar] on every channel, {e2 proclaiming} the first state of emergency in [m3:@MNG Mongolia's] history.
[m4:MNG.CVL The crowd], perhaps eight thousand at its height, had come to Sukhbaatar Square to protest what [m5:MNG.OPP the Civic Movement Party's Jargalsaikhan Batzorig] called the theft of Sunday's election. [m6=m4 They] {e3 threw stones} first, then bottles, then whatever was in the offices of [m7:MNG.PTY the Mongolian People's Revolutionary Party].
[m8:MNG.COP Police] were outnumbered. [m9=m8 They] {e4 fired tear gas} and rubber bullets, and later, as [m10:MNG.GOV Justice Minister Tsendiin Munkh-Orgil] has now admitted, live rounds. "<<q1 There was no order to shoot. Some officers lost [m11=m8 their] heads>>," [m12=m10 he] said yesterday.
More than 700 [m13:MNG.CVL people], many of them drunk on vodka carried out of the duty-free shop in the palace's basement, were {e5 detained} by dawn. Under the decree, good for four days, rallies are forbidden and only [m14:MNG.JRN public television] may broadcast.
[m40:MNG.GOV The General Election Commission] had given [m41=m1 the MPRP] 44 or so of the 76 seats in [m15:MNG.LEG the State Great Khural]. [m16:MNG.OPP The Democratic Party], its partner until last November in a grand coalition, came in at 25.
[m17:MNG.OPP DP chairman Tsakhiagiin Elbegdorj] {e6 refused} on Tuesday to accept the count. "<<q2 [m18:MNG.CVL The people] voted one way and the paper came out another>>," [m19=m17 he] told a news conference. Yesterday [m20=m17 he] {e7 appealed} to [m21=m4 everyone] to go home. [m22=m17 He] {e8 denied} that [m23=m16 his party] had brought anyone to the square.
[m24:MNG.PTY Prime Minister Sanjaagiin Bayar], who is also [m42=m1 the MPRP's] leader, did not see it so. [m25=m24 He] {e9 accused} [m26=m17 Elbegdorj] by name of having lit the fire with his mouth.
Observers from [m27:ANFREL the Asian Network for Free Elections] had called the poll "<<q3 largely free and fair>>" on Monday.
[m28:USA.GOV The US Embassy] {e10 urged} [m29=m17+m24 the leaders] to settle [m46=m29 their] quarrel in court, and [m30:JPN.GOV Japan's ambassador] visited the art gallery, from which a thousand paintings are missing. [m31:JPN.CVL A Japanese musician] was among the injured.
The capital had not seen anything like it even in the winter of 1989-90, when [m32:MNG.CVL young democrats], Elbegdorj among [m33=m32 them], {e11 went on hunger strike} on the same square. Then [m34:MNG.GOV the Politburo] had {e12 stepped down} rather than use force.
What the country fights about now is Oyu Tolgoi. [m43=m15 Parliament] {e13 could vote} this autumn, if it ever meets, on the agreement with [m35:CAN.BUS Ivanhoe Mines] on one of the biggest copper deposits on earth. A draft was {e14 turned down} last year. [m44=m1 The MPRP] would like half of the mine; [m45=m16 the DP] thinks that a third and lower taxes will do; a herder from Khanbogd who was selling airag near the barricade had never heard of either.
[m36:MNG.GOV City Governor Tudeviin Bilegt] has promised a commission. The sprinklers in the palace, firemen say, worked.
e1 m4 > m1 PROTEST actual 2008-07-01/day mode=riot ctx=election again
e2 m2 > m4 COERCE actual 2008-07-01/day mode=martial-law ctx=repression,executive
e3 m6 > m7 PROTEST actual 2008-07-01/day mode=riot ctx=election
e4 m9 > m6 ASSAULT actual 2008-07-01/day mode=crowd-control ctx=repression
e5 m8 > m13 COERCE actual 2008-07-02/day mode=arrest ctx=repression
e6 m17 > m7 REJECT actual 2008-07-01/day ctx=election
e7 m20 > m21 REQUEST requested 2008-07-02/day mode=yield ctx=election
e8 m22 > m25 REJECT actual 2008-07-03/none ctx=election
e9 m25 > m26 ACCUSE actual 2008-07-03/none mode=allege ctx=election
e10 m28 > m29 REQUEST requested 2008-07-03/none mode=yield ctx=election,diplomatic
e11 m32 > m34 PROTEST actual 2008-07-03/none mode=hunger ctx=pro_democracy bg
e12 m34 > m32 RETREAT actual 2008-07-03/none mode=resign ctx=pro_democracy bg
e13 m15 > m35 AGREE hypothetical 2008-09-01/quarter ctx=natural_resource,legislative
e14 m15 > m35 REJECT actual 2007-01-01/year ctx=natural_resource bg
q1 m12 direct cue=said
q2 m19 direct cue=told
q3 m27 mixed cue=called
rel m17 leads m16
rel m24 leads m7

### Minivan News 2012-02-09 article
= [m1:MDV.ELI Ex-president] {e1 beaten} as [m2:MDV.PTY MDP] march ends in teargas
~byline JJ Rasheed, Daniel Bosworth
~date_line 9 February 2012
[m3:MDV.COP Police] and [m4:MDV.MIL soldiers] yesterday {e2 attacked} a march led by [m5:MDV.ELI former President Mohamed Nasheed], a day after [m50=m5 he] left office in what [m6=m5 he] insists was a coup.
[m7=m5 Nasheed] and [m8:MDV.PTY Maldivian Democratic Party (MDP) Chairperson Reeko Moosa Manik] were {e3 dragged} out of a shop on Majeedhee Magu and {e4 hit} with batons. [m44=m8 Moosa], an MP, was left in the road with a wound to the head; [m40:MDV.JRN a journalist of this newspaper] who knelt down beside [m45=m8 him] was {e5 kicked} by [m46:MDV.COP an officer].
"<<q1 [m47=m3 They] said, 'today is your day'. [m9=m8 I] have known some of [m10=m3 them] since school>>," [m42=m8 Moosa] told [m48:#MinivanNews Minivan] from [m49=m8 his] bed in IGMH.
In the Addu atoll, far to the south, [m11:MDV.CVL islanders] {e6 set fire} to [m12:MDV.COP the police station], the court and the mayor's rival's cars.
[m13:MDV.GOV President Mohamed Waheed Hassan], the former deputy, {e40 denied} that anything unlawful had occurred. "<<q2 Do [m51=m13 I] look like someone who'd bring about a coup d'etat?>>" [m14=m13 he] asked at [m52=m13 his] first press conference.
[m53=m5 Nasheed's] version is different and, in [m54=m5 his] telling, short. Early on Tuesday [m15:MDV.MIL officers at the military headquarters] {e7 gave} [m16=m5 him] a deadline: resign, or [m55=m15 we] {e8 shoot}. [m17=m5 He] {e9 resigned} on live television at 1pm, with a hand-written note.
That morning some 300 [m18:MDV.COP policemen], mostly of the Special Operations unit, had {e10 mutinied} on Republic Square and {e11 taken} [m41:MDV.JRN the state broadcaster].
It was the twenty-second night of protests over the {e12 arrest}, on January 16, of [m19:MDV.JUD Chief Judge of the Criminal Court Abdulla Mohamed], whom [m20=m4 the military] had locked up on Girifushi island at [m56=m5 the then president's] order. [m21:MDV.OPP The Dhivehi Qaumee Party], which is led by [m22:MDV.OPP Dr Hassan Saeed], and [m23:MDV.OPP Sheikh Imran Abdulla's Adhaalath Party], which {e13 quit} [m63=m2 the MDP-led government] in September, had been on the streets since the 13th.
[m24:MDV.JUD The judge] was {e14 let out} on Tuesday evening. Last night [m25=m24 he] {e15 issued} a warrant for [m57=m5 Nasheed], [m26:MDV.PTY the MDP's spokesman, Hamid Abdul Ghafoor], said.
Asked if [m58=m3 the police] would carry it out, [m27:MDV.COP Commissioner of Police Abdulla Riyaz], named to [m64=m27 his] post hours before, said <<q3 [m28=m27 he] had not seen any paper>>.
[m29:IND.GOV New Delhi], whose [m30:IND.GOV Prime Minister Manmohan Singh] {e16 congratulated} [m31=m13 Dr Waheed] on Wednesday, and [m32:USA.GOV Washington] are {e17 sending} envoys; [m33:USA.GOV Assistant Secretary of State Robert Blake] arrives on Saturday.
[m34:AMNESTY Amnesty International] {e18 called} the beatings "<<q4 a campaign of violence>>".
[m59=m5 Nasheed], a former political prisoner, beat [m35:MDV.ELI Maumoon Abdul Gayoom] in 2008 in the first multi-party poll after thirty years. [m43=m35 The old ruler] spent the week in [m60:@MYS Malaysia], and has said by phone to a television station that <<q5 [m61=m35 he] is far too old for such games>>. [m62=m35 His] half brother, [m36:MDV.PTY Abdulla Yameen], leads [m37:MDV.PTY the People's Alliance].
e1 m3 > m1 ASSAULT actual 2012-02-08/day mode=beat ctx=repression again
e2 m3,m4 > m5 ASSAULT actual 2012-02-08/day mode=beat ctx=repression again
e3 m3 > m7,m8 COERCE actual 2012-02-08/day mode=arrest ctx=repression
e4 m3 > m7,m8 ASSAULT actual 2012-02-08/day mode=beat ctx=repression
e5 m46 > m40 ASSAULT actual 2012-02-08/day mode=beat ctx=repression,rights_freedoms
e6 m11 > m12 PROTEST actual 2012-02-09/none mode=riot
e7 m15 > m16 THREATEN threatened 2012-02-07/day mode=violence ctx=pro_autocracy,military said=m5
e8 m15 > m16 THREATEN threatened 2012-02-07/day mode=violence ctx=pro_autocracy,military again
e9 m17 > m15 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e10 m18 > m5 REJECT actual 2012-02-07/day ctx=executive
e11 m18 > m41 COERCE actual 2012-02-07/day mode=seize
e12 m20 > m19 COERCE actual 2012-01-16/day mode=arrest ctx=legal bg
e13 m23 > m63 RETREAT actual 2011-09-01/month mode=resign ctx=political_institutions bg
e14 m20 > m24 RETREAT actual 2012-02-07/day mode=release ctx=legal
e15 m25 > m57 THREATEN threatened 2012-02-08/day mode=arrest ctx=legal said=m26
e16 m30 > m31 SUPPORT actual 2012-02-08/day ctx=diplomatic
e17 m29,m32 > m31 AGREE planned 2012-02-09/none ctx=diplomatic
e18 m34 > m3 ACCUSE actual 2012-02-09/none mode=disapprove ctx=human_rights,repression
e40 m13 > m5 REJECT actual 2012-02-09/none ctx=executive
q1 m42 direct cue=told
q2 m14 direct cue=asked
q3 m27 indirect cue=said
q4 m34 mixed cue=called
q5 m43 indirect cue=said
rel m22 leads m21
rel m36 leads m37
rel m8 leads m2

### Cyprus Mail 2013-03-20 article
= [m1:CYP.LEG House] {e1 says no} to deposit grab, [m2:CYP.GOV minister] {e2 begs} in [m3:RUS.GOV Moscow]
~byline By Stavros Evripidou and Elena Psyche
~date_line March 20, 2013
NOT ONE deputy could be found to say yes.
[m4:CYP.LEG The House of Representatives] last night {e3 threw out} a bill that would have {e4 skimmed} €5.8 billion from bank accounts, the price set by [m5:EU the eurogroup] for a €10 billion bailout. Thirty-six voted against and 19, all of [m6:CYP.PTY ruling DISY], {e5 abstained}; one was abroad.
Outside, [m7:CYP.CVL a crowd] of about 3,000 {e6 chanted} "hands off Cyprus" until the result was read out on a transistor, and then [m48=m7 they] sang. [m8:CYP.COP Riot police], for once, had nothing to do.
"<<q1 [m9:DEU.GOV Berlin] wants colonies, not partners>>," said [m40:CYP.OPP AKEL] leader [m10:CYP.OPP Andros Kyprianou], to loud banging of desks. [m41=m40 His party] was in power until three weeks ago and had itself {e7 applied} for the rescue last June.
[m11:CYP.PTY DIKO chief Marios Garoyian], whose [m12:CYP.PTY party] is in coalition with [m52=m6 DISY], {e40 announced} that [m46=m12 it] would vote no half an hour before the session. [m42=m11 He] said <<q2 the levy was a crime against the country's good name>>.
[m13:CYP.GOV President Nicos Anastasiades], who was elected on a promise never to touch deposits, {e8 summoned} [m14:CYP.PTY the party leaders] for this morning. In a call to [m15:RUS.GOV Vladimir Putin] last night [m16=m13 he] {e9 asked} for understanding, and according to [m17:CYP.GOV government spokesman Christos Stylianides] something more solid than that.
In [m18:@RUS Moscow] meanwhile [m19:CYP.GOV Finance Minister Michalis Sarris] is to {e10 meet} [m20:RUS.GOV his counterpart Anton Siluanov] at ten. On [m49=m19 his] list are a five-year extension of the €2.5 billion loan of 2011, and another five. Rumours that [m21=m19 he] had {e11 resigned} were denied at dinner time, by himself.
"<<q3 [m22=m19 I] am still here, as you see, and it is very cold>>," [m43=m19 the minister] told state radio CyBC.
[m23:RUS.GOV Prime Minister Dmitry Medvedev] had {e12 likened} the levy to confiscation, of a kind [m24=m23 he] remembered from Soviet days. Gas could be a part of any bargain. [m25:TUR.GOV Turkey], which does not recognise [m26:CYP.GOV the republic] and keeps 30,000 troops on [m44:@CYP the island], {e13 warned} on Monday that [m27=m25 it] may {e14 act} if the hydrocarbons are pledged to a third party.
[m28:DEU.GOV Wolfgang Schaeuble], the German finance minister, {e15 regretted} the vote. [m29:EU The European Central Bank] let it be known that its liquidity {e16 could be cut off}.
Banks stay shut till tomorrow at least. [m30:CYP.LAB ETYK, the bank employees' union], {e17 threatened} to walk out if Laiki is wound down without protection of its provident fund. Its boss [m31:CYP.LAB Loizos Hadjicostis] said [m50=m31 he] {e18 had written} to [m32:EU Mario Draghi].
[m33:CYP.REL Archbishop Chrysostomos], after a short meeting at the palace, {e19 offered} to mortgage the property of [m34:CYP.REL the Church of Cyprus], which [m51=m33 he] heads, to help the state buy bonds. The Church holds, among a great deal else, shares in a brewery.
[m47=m26 Cyprus] joined [m45:EU the EU] in 2004 and the euro in 2008. On Ledra Street the one cash machine that still worked had a queue of Russians, pensioners and a priest.
e1 m1 > m5 REJECT actual 2013-03-19/day ctx=legislative,economic again
e2 m2 > m3 REQUEST requested 2013-03-20/none mode=assist ctx=economic,diplomatic again
e3 m4 > m5 REJECT actual 2013-03-19/day ctx=legislative,economic
e4 m4 > m7 COERCE hypothetical 2013-03-20/none mode=seize ctx=economic
e5 m6 > m13 REJECT actual 2013-03-19/day ctx=legislative,economic
e6 m7 > m4 PROTEST actual 2013-03-19/day mode=demo ctx=economic
e7 m41 > m5 REQUEST requested 2012-06-01/month mode=assist ctx=economic bg
e8 m13 > m14 REQUEST requested 2013-03-19/day mode=meet ctx=economic,political_institutions
e9 m16 > m15 REQUEST requested 2013-03-19/day mode=assist ctx=economic,diplomatic
e10 m19 > m20 AGREE planned 2013-03-20/day ctx=economic
e11 m21 > m13 RETREAT denied 2013-03-19/day mode=resign ctx=executive
e12 m23 > m5 ACCUSE actual 2013-03-20/none mode=disapprove ctx=economic
e13 m25 > m26 THREATEN threatened 2013-03-18/day ctx=natural_resource,territory
e14 m27 > m26 COERCE hypothetical 2013-03-20/none ctx=natural_resource
e15 m28 > m4 ACCUSE actual 2013-03-20/none mode=disapprove ctx=economic
e16 m29 > m13 SANCTION hypothetical 2013-03-20/none mode=discontinue ctx=economic
e17 m30 > m13 THREATEN threatened 2013-03-20/none ctx=economic
e18 m31 > m32 REQUEST requested 2013-03-20/none mode=assist ctx=economic
e19 m33 > m13 AGREE planned 2013-03-20/none ctx=economic,religion_ethnicity
e40 m11 > m5 REJECT planned 2013-03-19/day ctx=legislative,economic
q1 m10 direct cue=said
q2 m42 indirect cue=said
q3 m43 direct cue=told
rel m10 leads m40
rel m11 leads m12
rel m12 ally_of m52
rel m31 leads m30
rel m33 leads m34
rel m47 member_of m45 from=2004

### Kuensel 2015-06-20 article none
= Archers of Gasa hold off Trashigang in marathon final
~byline Tshering Wangmo | Thimphu
~date_line June 20, 2015
It took two days, forty-one rounds and a borrowed bow.
[m1:? Gasa Dragons] overcame [m2:? Trashigang Eagles] at the Changlimithang range yesterday to claim the Yangphel open, the country's richest traditional archery contest, and a water buffalo each.
Gasa, written off by most, struck early when [m3:? Kinley Penjor] hit three karey in a row. The easterners fought back at once. "<<q1 [m4=m2 They] threatened us all morning with singing>>," [m5=m3 the 44-year-old farmer] said.
Supporters invaded the range at the 38th round, and dancers from both camps had to be asked by the organisers to withdraw behind the prayer flags. A dispute on whether an arrow had touched the target ended with [m6:? the umpire], a retired colonel, ruling against the Eagles. [m7=m2 Their] captain accepted the decision with folded arms.
"<<q2 [m8=m7 I] do not agree, but the umpire is the umpire>>," said the captain, [m9=m7 Sonam Dorji], who used to be a member of the national council.
[m10:? The Bhutan Indigenous Games and Sports Association] promised to review the rules. It has been urged since 2011 to limit matches to 25 rounds.
~page_control Kuensel Online | Dzongkha | Classifieds
The minister of works and human settlement gave away the prizes. He had come, an aide said, as a fan.
One buffalo escaped in the evening and was recaptured at the stadium gate.
q1 m5 direct cue=said
q2 m9 direct cue=said
