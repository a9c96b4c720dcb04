### Daily Monitor 2022-01-11
[m1:UGA.JRN Kakwenza Rukirabashaija], a satirist, was {e1 charged} on Tuesday with disturbing the peace of [m2:UGA.GOV President Museveni] and of [m3:UGA.MIL his son], the commander of land forces. [m4:UGA.COP Men in plain clothes] had {e2 broken} into [m51=m1 his] home in December. [m5:UGA.JUD A magistrate] {e3 ordered} [m52=m4 them] to bring [m53=m1 him] to court or let [m54=m1 him] go; [m55=m4 they] {e4 ignored} it for a week. [m56=m1 The novelist] showed [m6:UGA.JUD his lawyer] marks on [m57=m1 his] thighs. [m7:EU The European delegation] {e5 called} for an inquiry; [m58=m3 the general] tweeted a laughing face.
e1 m8 > m1 ACCUSE actual 2022-01-11/day mode=allege ctx=rights_freedoms,legal
e2 m4 > m1 COERCE actual 2021-12-01/month mode=arrest ctx=repression
e3 m5 > m4 REQUEST requested 2022-01-11/none mode=yield ctx=legal
e4 m4 > m5 REJECT actual 2022-01-11/none mode=yield ctx=legal
e5 m7 > m2 REQUEST requested 2022-01-11/none mode=change ctx=human_rights
[m8:UGA.JUD The prosecution] will call four witnesses.

### AP 2019-11-16
[m1:BOL.GOV Bolivia's interim government] {e1 broke} relations with [m2:VEN.GOV Venezuela] on Friday and {e2 sent home} [m59=m2 its] diplomats. [m3:BOL.MIL Soldiers] in Sacaba had {e3 fired} on [m4:BOL.AGR coca growers] the same day; five were killed. [m5:BOL.GOV Jeanine Anez], [m60=m1 its] head, {e4 exempted} [m61=m3 the troops] from prosecution by decree. [m6:OAS The inter-American rights commission] {e5 deplored} that. [m7:BOL.PTY Evo Morales's party], which holds two thirds of [m8:BOL.LEG congress], {e6 is negotiating} a date for elections with [m62=m5 her]: neither can do without the other.
e1 m1 > m2 SANCTION actual 2019-11-15/day mode=discontinue ctx=diplomatic
e2 m1 > m2 SANCTION actual 2019-11-15/day mode=expel ctx=diplomatic
e3 m3 > m4 ASSAULT actual 2019-11-15/day mode=firearms ctx=repression
e4 m5 > m3 CONCEDE actual 2019-11-16/none ctx=legal,repression
e5 m6 > m5 ACCUSE actual 2019-11-16/none mode=disapprove ctx=human_rights
e6 m7 > m5 CONSULT actual 2019-11-16/none ctx=election,legislative

### Reuters 2008-12-26
Hours after [m1:GIN.GOV President Lansana Conte's] death was announced on Tuesday, [m2:GIN.MIL a captain named Moussa Dadis Camara] {e1 dissolved} [m3:GIN.GOV the government] over the radio. [m4:GIN.GOV The prime minister], Ahmed Tidiane Souare, said from hiding that [m63=m4 he] was still in charge; on Thursday [m64=m4 he] {e2 presented} [m65=m4 himself] at the camp and {e3 called} [m66=m2 him] "president". [m5:SEN.GOV Abdoulaye Wade] {e4 pleaded} for [m67=m2 the young man]. [m6:AU The African Union], on the other hand, {e5 suspended} [m7:GIN.GOV Conakry], and [m8:USA.GOV Washington] {e6 stopped} all but food aid.
e1 m2 > m3 COERCE actual 2008-12-23/day mode=martial-law ctx=pro_autocracy
e2 m4 > m2 CONCEDE actual 2008-12-25/day ctx=pro_autocracy
e3 m4 > m2 SUPPORT actual 2008-12-25/day ctx=pro_autocracy
e4 m5 > m2 SUPPORT actual 2008-12-26/none ctx=diplomatic
e5 m6 > m7 SANCTION actual 2008-12-26/none mode=expel ctx=diplomatic,pro_autocracy
e6 m8 > m7 SANCTION actual 2008-12-26/none mode=discontinue ctx=diplomatic,pro_autocracy

### The Hindu 2012-12-27
[m1:IND.LEG The upper house of Karnataka] was adjourned twice on Thursday. [m2:IND.OPP Members of the Congress] {e1 carried} water pots into the well to protest at the release of the Cauvery to [m3:IND.GOV Tamil Nadu]. [m4:IND.GOV The chief minister], Jagadish Shettar, {e2 told} [m68=m2 them] that [m69=m4 he] had no choice: [m5:IND.JUD the Supreme Court] {e3 had ordered} it. [m70=m3 The neighbouring state] {e4 says} that [m71=m3 it] got a third. [m6:IND.AGR Farmers] in Mandya {e5 stopped} trains. [m7:IND.PTY A local party] {e6 may call} a shutdown on Saturday.
e1 m2 > m4 PROTEST actual 2012-12-27/day mode=obstruct ctx=natural_resource,legislative
e2 m4 > m2 REJECT actual 2012-12-27/none mode=yield ctx=natural_resource
e3 m5 > m4 REQUEST requested 2012-12-27/none mode=yield ctx=legal,natural_resource
e4 m3 > m4 ACCUSE actual 2012-12-27/none mode=disapprove ctx=natural_resource
e5 m6 > m4 PROTEST actual 2012-12-27/none mode=obstruct ctx=natural_resource
e6 m7 > m4 PROTEST hypothetical 2012-12-29/day mode=strike ctx=natural_resource

### Reuters 2015-10-10
Two bombs {e1 tore} through [m1:TUR.CVL a peace march] of unions and leftists in Ankara on Saturday, killing at least ninety-five. [m2:TUR.OPP The pro-Kurdish HDP], whose banners covered the dead, {e2 accused} [m3:TUR.GOV the state]. [m4:TUR.COP Police] {e3 fired} tear gas as [m72=m1 survivors] tried to lift the wounded. [m5:TUR.GOV Ahmet Davutoğlu] {e4 declared} three days of mourning and {e5 invited} [m6:TUR.OPP Kemal Kılıçdaroğlu] for Sunday; [m73=m6 the Social Democrat] {e6 will go}. [m7:PKK.REB The PKK], earlier that day, had {e7 told} [m74=m7 its] fighters to hold fire until the election.
e1 m8 > m1 ASSAULT actual 2015-10-10/day mode=suicide-attack ctx=terrorism
e2 m2 > m3 ACCUSE actual 2015-10-10/none mode=allege ctx=terrorism
e3 m4 > m1 ASSAULT actual 2015-10-10/day mode=crowd-control ctx=repression
e5 m5 > m6 REQUEST requested 2015-10-10/none mode=meet ctx=diplomatic,terrorism
e6 m6 > m5 AGREE planned 2015-10-11/day ctx=terrorism
e7 m7 > m3 CONCEDE actual 2015-10-10/day ctx=military
e4 m5 > m1 SUPPORT actual 2015-10-10/none ctx=terrorism
[m8:UNK The bombers] had not been identified.

### AP 2021-02-09
[m1:HTI.OPP The opposition] says [m2:HTI.GOV Jovenel Moise's] term ended on Sunday; [m75=m2 he] says it ends a year later, and [m3:USA.GOV the State Department] {e1 agrees} with [m76=m2 him]. Early that morning [m4:HTI.COP police] {e2 arrested} twenty-three [m5:HTI.JUD people, a Supreme Court judge among them], for plotting to {e3 kill} [m77=m2 him]. [m6:HTI.JUD The judiciary's council] {e4 demanded} [m78=m5 their] release. [m79=m1 It] has since {e5 named} [m7:HTI.JUD another judge], Joseph Mecene Jean-Louis, as transitional president; [m80=m7 he] {e6 accepted} in a video recorded in [m81=m7 his] living room.
e1 m3 > m2 SUPPORT actual 2021-02-09/none ctx=diplomatic,executive
e2 m4 > m5 COERCE actual 2021-02-07/day mode=arrest ctx=executive
e4 m6 > m2 REQUEST requested 2021-02-09/none mode=yield ctx=legal
e5 m1 > m7 SUPPORT actual 2021-02-09/none ctx=executive
e6 m7 > m1 AGREE actual 2021-02-09/none ctx=executive
e3 m5 > m2 ASSAULT hypothetical 2021-02-09/none mode=targeted ctx=executive said=m2

### Reuters 2014-01-31
[m1:THA.OPP Suthep Thaugsuban's] people {e1 marched} through Chinatown on Friday, two days before the vote [m82=m1 they] mean to {e2 block}. [m2:THA.GOV The election commission], which had {e3 asked} [m3:THA.GOV Yingluck Shinawatra] for a delay and been {e4 refused}, expects trouble in the south. [m4:THA.MIL The army] {e5 puts} five thousand men on guard. [m5:THA.COP A deputy commissioner], ordered by [m6:THA.JUD a court] to arrest [m83=m1 the former deputy premier], {e6 shook} [m84=m1 his] hand instead.
e1 m1 > m3 PROTEST actual 2014-01-31/day mode=demo ctx=election
e2 m1 > m2 PROTEST planned 2014-02-02/day mode=obstruct ctx=election
e3 m2 > m3 REQUEST requested 2014-01-31/none mode=change ctx=election
e4 m3 > m2 REJECT actual 2014-01-31/none mode=change ctx=election
e5 m4 > m1 MOBILIZE actual 2014-01-31/none mode=troops ctx=election
e6 m5 > m1 COERCE denied 2014-01-31/none mode=arrest ctx=election,legal

### Reuters 2011-08-28 none
Irene left two inches of seawater in the carousel at [m1:@USA Coney Island]. [m2:USA.BUS Its owner], [m85=m2 he] told [m3:USA.COP the patrolman] who helped [m86=m2 him] sweep, had seen worse in 1985. [m87=m3 He] hadn't been born. The horses, from a workshop in [m4:@DEU Leipzig], were dry to the knee.

### AP 2010-03-17
[m1:THA.OPP Demonstrators] {e1 poured} a thousand litres of blood, [m88=m1 their] own, at the gate of Government House in Bangkok on Tuesday. [m89=m1 The red shirts] {e2 want} [m2:THA.GOV Abhisit Vejjajiva] to call elections. [m90=m2 He], sleeping at [m3:THA.MIL an army base], {e3 said no} on Monday, politely. [m4:THA.ELI Thaksin Shinawatra], speaking by video from [m5:@MNE Montenegro], {e4 thanked} the donors. [m6:THA.MED The Red Cross] {e5 complained} of the waste. [m7:THA.GOV The prime minister's secretary] {e6 met} [m8:THA.OPP Veera Musikapong], one of [m91=m1 their] leaders, in the afternoon.
e1 m1 > m2 PROTEST actual 2010-03-16/day mode=vandalize ctx=election
e2 m1 > m2 REQUEST requested 2010-03-17/none mode=change ctx=election
e3 m2 > m1 REJECT actual 2010-03-15/day mode=change ctx=election
e4 m4 > m1 SUPPORT actual 2010-03-17/none ctx=election
e5 m6 > m1 ACCUSE actual 2010-03-17/none mode=disapprove ctx=health
e6 m7 > m8 CONSULT actual 2010-03-17/none ctx=election

### La Nación Paraguay 2017-04-01
[m1:PRY.CVL Protesters] {e1 set fire} to the ground floor of [m2:PRY.LEG Congress] in Asunción on Friday night because twenty-five [m3:PRY.LEG senators] had {e2 voted}, behind closed doors, to let [m4:PRY.GOV Horacio Cartes] run again. [m5:PRY.COP Police] chased [m92=m1 them] to the headquarters of [m6:PRY.OPP the Liberals] and {e3 shot} [m7:PRY.OPP Rodrigo Quintana], 25, on the stairs. [m93=m4 The president] {e4 dismissed} [m8:PRY.GOV the interior minister] on Saturday and, before Easter, at the plea of [m9:VAT.REL the pope], {e5 would renounce} it altogether; nobody {e6 thanked} [m94=m4 him].
e1 m1 > m2 PROTEST actual 2017-03-31/day mode=riot ctx=legislative,election
e2 m3 > m4 SUPPORT actual 2017-03-31/day ctx=legislative,election
e3 m5 > m7 ASSAULT actual 2017-04-01/none mode=firearms ctx=repression
e4 m4 > m8 SANCTION actual 2017-04-01/day mode=expel ctx=repression
e5 m4 > m1 CONCEDE planned 2017-04-01/none ctx=election
e6 m1 > m4 SUPPORT denied 2017-04-01/none ctx=election
