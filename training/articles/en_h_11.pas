### The Phnom Penh Post 2014-01-06 article
= After Veng Sreng [m1:KHM.LAB deaths], [m2:KHM.GOV City Hall] bans gatherings
~byline Sok Dara and Ellen Whitlam
~date_line Publication date 06 January 2014 | 07:12 ICT
[m3:@KHM Freedom Park] was an empty lawn yesterday. A day earlier, [m4:KHM.COP district security guards] wielding hammers and steel pipes had {e1 chased off} the last few hundred followers of [m5:KHM.OPP the Cambodia National Rescue Party], toppling the stage and a Buddhist shrine.
The clearing of the square came 24 hours after [m6:KHM.MIL military police] {e2 shot dead} at least four garment workers on Veng Sreng Boulevard, the bloodiest day in the capital for more than fifteen years.
[m7:KHM.GOV The municipality] has since {e3 prohibited} all assemblies until further notice. [m8=m7 It] had been patient for ten months, spokesman [m9:KHM.GOV Long Dimanche] said.
The strikes {e4 broke out} on December 24, when [m10:KHM.GOV the Ministry of Labour] set the minimum wage for 2014 at $95. [m11:KHM.LAB Six unions] {e5 are holding out} for $160. The ministry {e6 went up} to $100 on New Year's Eve. "<<q1 That is the price of a second bowl of noodles>>," [m12:KHM.LAB Ath Thorn], who heads [m13:KHM.LAB the Coalition of Cambodian Apparel Workers' Democratic Union], said at the time.
Yesterday [m31=m12 he] was not answering [m32=m12 his] phone. [m14:KHM.LAB Vorn Pov], president of an informal workers' association, is among 23 people {e7 being held} at [m15:@KHM CC3], a prison near the Vietnamese border. Their families do not know what for.
CNRP leaders [m16:KHM.OPP Sam Rainsy] and [m17:KHM.OPP Kem Sokha] have been {e8 summonsed} to [m18:KHM.JUD Phnom Penh Municipal Court] on January 14 for questioning about incitement. [m33=m16+m17 They] {e9 will go}, Rainsy said – with their supporters waiting outside.
"<<q2 [m19=m5 We] are not cancelling anything. We are taking a breath>>," said [m20=m17 his deputy].
[m21:KHM.GOV Prime Minister Hun Sen], whose [m22:KHM.PTY Cambodian People's Party] won a contested election in July, has not appeared since the new year. On December 20 [m23=m21 he] {e10 ruled out} both a recount and his departure. [m24:VNM.GOV Hanoi], where [m25=m21 he] {e11 was received} the week after, called [m26=m21 him] a friend.
[m27:GMAC.BUS The manufacturers' association] {e12 put} the damage at $200 million and {e13 praised} the security forces. [m28:UN Surya Subedi], the UN's special rapporteur, {e14 voiced} alarm at live ammunition. [m29:KOR.GOV The South Korean embassy] {e15 denied} a report that it had {e16 asked} soldiers to guard [m30:KOR.BUS a Korean-owned plant].
e1 m4 > m5 ASSAULT actual 2014-01-04/day mode=beat ctx=repression,rights_freedoms
e2 m6 > m1 ASSAULT actual 2014-01-03/day mode=firearms ctx=repression,economic
e3 m7 > m5 COERCE actual 2014-01-06/none mode=restrict ctx=rights_freedoms
e4 m11 > m10 PROTEST actual 2013-12-24/day mode=strike ctx=economic bg
e5 m11 > m10 REQUEST requested 2014-01-06/none mode=change ctx=economic
e6 m10 > m11 CONCEDE actual 2013-12-31/day ctx=economic bg
e7 m6 > m14 COERCE actual 2014-01-06/none mode=arrest ctx=repression
e8 m18 > m16,m17 ACCUSE actual 2014-01-06/none mode=investigate ctx=legal,repression
e9 m16,m17 > m18 CONCEDE planned 2014-01-14/day ctx=legal
e10 m23 > m5 REJECT actual 2013-12-20/day mode=yield ctx=election bg
e11 m25 > m24 CONSULT actual 2013-12-27/week mode=visit ctx=diplomatic bg
e12 m27 > m11 ACCUSE actual 2014-01-06/none ctx=economic
e13 m27 > m6 SUPPORT actual 2014-01-06/none ctx=repression
e14 m28 > m6 ACCUSE actual 2014-01-06/none mode=disapprove ctx=human_rights
e15 m29 > m6 REJECT actual 2014-01-06/none ctx=diplomatic
e16 m29 > m6 REQUEST denied 2014-01-06/none mode=assist ctx=economic,military
q1 m12 direct cue=said
q2 m20 direct cue=said
rel m12 leads m13
rel m21 leads m22
rel m17 member_of m5

### The Daily Observer (Banjul) 2016-12-13 article
= [m1:GMB.GOV Jammeh] {e1 meets} [m2:ECOWAS Ecowas] four as [m3:GMB.MIL troops] shut electoral house
~date_line Tuesday, December 13, 2016
~byline by Musa Ndow Ceesay
The headquarters of [m4:GMB.GOV the Independent Electoral Commission] was {e2 ringed} by [m36:GMB.MIL soldiers] at 7.30 this morning and its chairman {e3 turned away}, while across town four heads of state were being driven from the airport to State House.
[m5:GMB.GOV Alieu Momarr Njai] told this reporter on the pavement that an officer had said "[m6=m5 he] could go home and rest". The 82-year-old declared [m7:GMB.OPP Adama Barrow] the winner on 2 December.
[m8=m1 President Jammeh] {e4 accepted} that verdict the same evening on television, laughing. A week later, last Friday, [m29=m1 he] {e5 took it back} and called for a new vote under "a god-fearing commission". [m35=m1 His] party, [m9:GMB.PTY the APRC], {e6 is filing} a petition today at the Supreme Court, which has had no quorum since 2015.
The visitors are [m10:LBR.GOV Ellen Johnson Sirleaf of Liberia], who chairs [m11=m2 the regional bloc], [m12:NGA.GOV Nigeria's Muhammadu Buhari], [m13:GHA.GOV John Mahama of Ghana] and [m14:SLE.GOV Ernest Bai Koroma of Sierra Leone]. [m30=m10+m12+m13+m14 They] {e7 saw} [m15=m7 Mr Barrow] in a hotel afterwards, and left at dusk without a word on the talks at State House.
"<<q1 Are [m16=m2 they] telling [m17=m1 him] to go? Ask the wind>>," said [m18:GMB.OPP Halifa Sallah], spokesman of [m19:GMB.OPP the coalition of seven parties].
[m31=m13 Mr Mahama], it should be said, {e8 conceded} defeat in [m32=m13 his] own election to [m27:GHA.OPP Nana Akufo-Addo] four days ago.
In [m20:@USA New York], [m21:UN the Security Council] {e9 demanded} on Saturday that the outgoing leader respect the people's choice. [m22:SEN.GOV Dakar], whose foreign minister [m23:SEN.GOV Mankeur Ndiaye] {e10 had warned} against harm to Senegalese residents, was {e11 refused} permission to land on the weekend: the bloc's plane with [m24=m10 Mrs Sirleaf] alone aboard {e12 was turned back} too.
The chief of defence staff, [m25:GMB.MIL Lt Gen Ousman Badjie], who last week {e13 pledged} loyalty to the president-elect, was seen this morning wearing a badge with the portrait of the other one. "<<q2 Who pays me?>>" [m34=m25 he] asked.
[m26:GMB.CVL The Bar Association] {e14 called} the petition and the occupation "<<q3 one and the same treason>>". [m28:GMB.LAB Teachers and doctors] say [m33=m28 they] {e15 will stop work} if it goes on.
e1 m2 > m1 CONSULT actual 2016-12-13/day mode=visit ctx=election,diplomatic
e2 m36 > m4 COERCE actual 2016-12-13/day mode=seize ctx=election,military
e3 m3 > m5 COERCE actual 2016-12-13/day mode=restrict ctx=election
e4 m8 > m7 CONCEDE actual 2016-12-02/day ctx=election bg
e5 m8 > m7 REJECT actual 2016-12-09/day mode=yield ctx=election,pro_autocracy
e6 m9 > m4 ACCUSE actual 2016-12-13/day mode=allege ctx=legal,election
e7 m10,m12,m13,m14 > m15 CONSULT actual 2016-12-13/day ctx=election
e8 m13 > m27 CONCEDE actual 2016-12-09/day ctx=election bg
e9 m21 > m1 REQUEST requested 2016-12-10/day mode=yield ctx=election
e10 m23 > m1 THREATEN threatened 2016-12-13/none ctx=diplomatic bg
e11 m1 > m22 REJECT actual 2016-12-10/none mode=meet ctx=diplomatic
e12 m1 > m24 REJECT actual 2016-12-10/none mode=meet ctx=diplomatic
e13 m25 > m7 AGREE actual 2016-12-05/week ctx=military,election bg
e14 m26 > m9,m3 ACCUSE actual 2016-12-13/none mode=disapprove ctx=legal
e15 m28 > m1 PROTEST hypothetical 2016-12-13/none mode=strike ctx=election
q1 m18 direct cue=said
q2 m25 direct cue=asked
q3 m26 mixed cue=called
rel m10 leads m11
rel m8 leads m9

### El Espectador in English 2021-05-06 article
= [m1:COL.CVL Strike committee] gets a date with [m2:COL.GOV Duque], eight days and 24 dead later
~byline Colombia desk
~date_line May 6, 2021
The office of [m3:COL.GOV the high commissioner for peace, Miguel Ceballos], said on Wednesday that leaders of the national strike {e1 will be heard} at the palace next Monday.
It had taken a finance minister. [m4:COL.GOV Alberto Carrasquilla] {e2 quit} on Monday, a day after [m5=m2 the president] {e3 withdrew} the tax bill that set the country alight. "<<q1 [m6=m1 They] gave us the head; [m7=m1 we] had asked for ears>>," [m8:CUT.LAB Francisco Maltés] of the [m9:CUT.LAB Central Union of Workers] said.
The union is one of the bodies that make up [m10=m1 the committee], together with [m11:FECODE.LAB the teachers' Fecode] and [m12:COL.CVL student groups].
[m13:COL.GOV The Ombudsman] counts 24 dead since April 28, eleven of them at the hands of [m14:COL.COP police]. [m15:HRW.NGO Human Rights Watch] {e4 verified} a film in which a motorcycle officer {e5 fires} at [m16:COL.CVL Marcelo Agredo, 17], running away in [m17:@COL Cali] after kicking him. The officer has been {e6 charged} by [m32:COL.JUD the military justice].
[m18:COL.GOV Defense Minister Diego Molano] sees another hand. In Cali, [m36=m18 he] {e7 blamed} dissidents of [m19:FARC.REB the FARC] and [m20:ELN.REB the ELN] for "<<q2 criminal terrorism>>" and {e8 sent in} 700 [m21:COL.MIL soldiers] and two helicopters. The mayor, [m22:COL.GOV Jorge Iván Ospina], {e9 begged} the minister to keep them off [m23:@COL Siloé], where three had {e10 died} on Monday night.
[m24:COL.ELI Álvaro Uribe], the former president and founder of [m25:COL.PTY the Democratic Center], {e11 defended} on Twitter the right of soldiers to use their weapons. [m33:MNC.BUS The company] {e12 took down} the message on April 30. [m26:COL.OPP Senator Gustavo Petro], who finished second in 2018 and leads [m27:COL.OPP Colombia Humana], {e13 urged} [m34:COL.CVL his followers] not to break a single pane.
Abroad, too, voices rose. [m28:UN Marta Hurtado], a spokeswoman for the UN human rights office in Geneva, {e14 expressed} shock; [m29:EU Brussels] {e15 asked} for restraint; [m30:ARG.GOV Alberto Fernández of Argentina] {e16 denounced} "institutional violence", to which [m31=m2 Bogotá] {e17 objected} as interference.
~related Lea también: Los bloqueos hoy en Bogotá
e1 m2 > m1 AGREE planned 2021-05-10/day ctx=economic
e2 m4 > m5 RETREAT actual 2021-05-03/day mode=resign ctx=economic,executive
e3 m5 > m1 CONCEDE actual 2021-05-02/day ctx=economic
e4 m15 > m14 ACCUSE actual 2021-05-06/none mode=investigate ctx=human_rights
e5 m14 > m16 ASSAULT actual 2021-05-06/none mode=firearms ctx=repression
e6 m32 > m14 ACCUSE actual 2021-05-06/none ctx=legal
e7 m18 > m19,m20 ACCUSE actual 2021-05-06/none mode=allege ctx=terrorism
e8 m18 > m21 MOBILIZE actual 2021-05-06/none mode=troops ctx=military,repression
e9 m22 > m18 REQUEST requested 2021-05-06/none mode=yield ctx=repression
e10 m14 > m1 ASSAULT actual 2021-05-03/day ctx=repression
e11 m24 > m21 SUPPORT actual 2021-04-30/none ctx=repression
e12 m33 > m24 COERCE actual 2021-04-30/day mode=censor ctx=rights_freedoms
e13 m26 > m34 REQUEST requested 2021-05-06/none mode=change ctx=rights_freedoms
e14 m28 > m14 ACCUSE actual 2021-05-06/none mode=disapprove ctx=human_rights
e15 m29 > m2 REQUEST requested 2021-05-06/none mode=yield ctx=human_rights
e16 m30 > m2 ACCUSE actual 2021-05-06/none mode=disapprove ctx=human_rights
e17 m31 > m30 REJECT actual 2021-05-06/none ctx=diplomatic
q1 m8 direct cue=said
q2 m18 mixed cue=blamed
rel m9 part_of m10
rel m11 part_of m10
rel m12 part_of m10
rel m26 leads m27
