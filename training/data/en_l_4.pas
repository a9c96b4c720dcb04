### Reuters 2016-11-26
[m1:KOR.CVL Organisers] put the turnout at 1.5 million; [m2:KOR.COP police], who lined buses across the avenue leading to the Blue House, said 270,000. Whatever the number, the fifth Saturday of candles was the biggest {e1 rally} yet against [m3:KOR.GOV President Park Geun-hye]. [m4:KOR.JUD Prosecutors] {e2 consider} [m51=m3 her] an accomplice of [m5:KOR.CVL Choi Soon-sil], a friend of forty years now in a cell, and want to question [m52=m3 her] by Tuesday. [m6:KOR.GOV Her lawyer] {e3 said no} to that. [m7:KOR.OPP Three opposition parties] mean to {e4 impeach} [m53=m3 her] on 2 December, and some [m8:KOR.PTY Saenuri rebels] may {e5 join} [m54=m7 them].
e1 m1 > m3 PROTEST actual 2016-11-26/day mode=demo ctx=corruption,pro_democracy
e2 m4 > m3 ACCUSE actual 2016-11-26/none mode=allege ctx=corruption,legal
e3 m6 > m4 REJECT actual 2016-11-26/none mode=meet ctx=legal
e4 m7 > m3 ACCUSE planned 2016-11-26/none mode=allege ctx=legislative,corruption
e5 m8 > m7 SUPPORT hypothetical 2016-11-26/none ctx=legislative

### The Namibian 2019-12-03
Less than a week after [m55=m1 he] was {e1 photographed} in handcuffs, [m1:NAM.GOV Bernhard Esau], fisheries minister until last month, went to [m2:NAM.JUD the High Court] to have the warrant set aside. [m56=m2 It] {e2 refused}. [m3:NAM.JUD The Anti-Corruption Commission] {e3 claims} that [m57=m1 he] and [m4:NAM.GOV a cabinet colleague] sold mackerel quotas to [m5:ISL.BUS Samherji], an Icelandic trawler company, for $10 million. [m58=m5 The firm] {e4 blames} a single former manager. [m6:NAM.OPP An opposition candidate] who lost last Wednesday's election, Panduleni Itula, {e5 wants} the vote annulled as well.
e1 m3 > m1 COERCE actual 2019-12-03/none mode=arrest ctx=corruption,legal
e2 m2 > m1 REJECT actual 2019-12-03/none mode=yield ctx=legal,corruption
e3 m3 > m1,m4 ACCUSE actual 2019-12-03/none mode=allege ctx=corruption,natural_resource
e4 m5 > m7 ACCUSE actual 2019-12-03/none mode=allege ctx=corruption
e5 m6 > m8 REQUEST requested 2019-12-03/none mode=change ctx=election
[m7:ISL.CVL The ex-manager], Johannes Stefansson, handed 30,000 documents to investigators; [m8:NAM.GOV the electoral commission] has yet to reply.

### Reuters 2012-03-22
Overnight gunfire, then a blank screen, then [m1:MLI.MIL a captain nobody had heard of]: Amadou Sanogo {e1 announced} in a breaking voice on Thursday that [m59=m1 his] men had ended the "incompetent regime" of [m2:MLI.GOV Amadou Toumani Touré]. [m60=m1 They] complain that [m61=m2 he] never armed [m62=m1 them] properly against [m3:MNLA.REB the Tuareg]. [m4:AU The continental body] {e2 condemned} the putsch, and [m5:FRA.GOV Paris], the former colonial power, {e3 cut} military cooperation. [m63=m3 The insurgents] said the confusion would not stop [m64=m3 their] {e4 advance} on Kidal.
e1 m1 > m2 SANCTION actual 2012-03-22/day mode=expel ctx=pro_autocracy,executive
e2 m4 > m1 ACCUSE actual 2012-03-22/none mode=disapprove ctx=pro_autocracy
e3 m5 > m1 SANCTION actual 2012-03-22/none mode=discontinue ctx=military,pro_autocracy
e4 m3 > m1 ASSAULT planned 2012-03-22/none ctx=military,territory

### Times of India 2020-12-01
Diesel stoves, sacks of flour and a library have appeared at Singhu, where [m1:IND.AGR farmers from Punjab] are {e1 camped} for the fifth night on the road into the capital. [m6:IND.COP Police] had {e2 met} [m65=m1 them] with water cannon and dug trenches to keep [m66=m1 them] out. On Tuesday [m2:IND.GOV three ministers] {e3 offered} a committee. "<<q1 [m67=m1 We] have seen committees>>," said [m3:IND.AGR Joginder Singh Ugrahan], whose union is the largest of the 35, after {e4 turning it down}. [m4:CAN.GOV Justin Trudeau's] concern for [m68=m1 the protesters] was {e5 described} by [m5:IND.GOV the foreign ministry] as ill-informed.
e1 m1 > m2 PROTEST actual 2020-12-01/none mode=obstruct ctx=economic
e2 m6 > m1 ASSAULT actual 2020-12-01/none mode=crowd-control ctx=repression,economic
e3 m2 > m1 AGREE planned 2020-12-01/day ctx=economic
e4 m3 > m2 REJECT actual 2020-12-01/day mode=yield ctx=economic
e5 m5 > m4 ACCUSE actual 2020-12-01/none mode=disapprove ctx=diplomatic
q1 m3 direct cue=said
[m69=m6 Haryana officers] have since been told to step back.

### AP 2000-10-06
It ended with a bulldozer. [m1:YUG.CVL Men from Čačak], who had driven to Belgrade with [m2:YUG.OPP their mayor] at the wheel of the lead truck, {e1 rammed} the studios of the state television, and by four on Thursday afternoon [m70=m1 they] and half a million others {e2 held} the federal assembly. [m3:YUG.COP Special police] {e3 laid down} their shields. [m4:YUG.OPP Vojislav Koštunica] went out on a balcony to greet "liberated Serbia". [m5:RUS.GOV Igor Ivanov], the Russian foreign minister, {e4 congratulated} [m71=m4 him] in person on Friday, then {e5 called on} [m6:YUG.GOV the man he had beaten]. Slobodan Milošević had no plan to leave.
e1 m1 > m6 ASSAULT actual 2000-10-05/day mode=destroy ctx=pro_democracy
e2 m1 > m6 PROTEST actual 2000-10-05/day mode=riot ctx=pro_democracy
e3 m3 > m1 RETREAT actual 2000-10-05/day mode=disarm ctx=repression
e4 m5 > m4 SUPPORT actual 2000-10-06/day ctx=diplomatic
e5 m5 > m6 CONSULT actual 2000-10-06/day mode=visit ctx=diplomatic

### Philippine Star 2013-09-10
Some two hundred [m1:MNLF.REB followers of Nur Misuari] landed by boat before dawn on Monday and {e1 took} dozens of [m2:PHL.CVL residents of Zamboanga] as shields. [m72=m1 They] wanted to raise [m73=m1 their] flag over city hall. [m3:PHL.GOV Mayor Isabelle Climaco] {e2 shut} schools and the airport; [m4:PHL.MIL the army] {e3 ringed} five villages but {e4 held fire}. [m5:PHL.GOV Manila] is about to sign a deal with [m6:MILF.REB a rival group], which broke away from [m7:MNLF.REB Misuari's front] in 1978 and which, [m8:PHL.GOV the peace adviser] said, had {e5 offered} to help free the captives.
e1 m1 > m2 ASSAULT actual 2013-09-09/day mode=abduct ctx=terrorism,territory
e2 m3 > m2 COERCE actual 2013-09-10/none mode=restrict ctx=terrorism
e3 m4 > m1 COERCE actual 2013-09-10/none mode=restrict ctx=military,terrorism
e4 m4 > m1 ASSAULT denied 2013-09-10/none ctx=military,terrorism
e5 m6 > m5 AGREE planned 2013-09-10/none ctx=terrorism said=m8

### Reuters 2020-08-18
[m1:MLI.MIL Mutinous troops] drove from the Kati garrison into Bamako on Tuesday and took [m2:MLI.GOV President Ibrahim Boubacar Keïta] away in a pick-up. {e1 Detained} with [m74=m2 him] was [m3:MLI.GOV Boubou Cissé], [m75=m2 his] prime minister, whose call for dialogue earlier in the day [m76=m1 they] had {e2 ignored}. [m4:MLI.CVL The June 5 movement], led by [m5:MLI.REL Imam Mahmoud Dicko], had been {e3 demonstrating} for ten weeks to be rid of [m77=m2 him]. At midnight, wearing a surgical mask, [m78=m2 the 75-year-old] {e4 resigned}. "<<q1 [m79=m2 I] wish no blood to be shed to keep [m80=m2 me] in power>>," [m81=m2 he] said.
e1 m1 > m2,m3 COERCE actual 2020-08-18/day mode=arrest ctx=pro_autocracy,military
e2 m1 > m3 REJECT actual 2020-08-18/day mode=meet ctx=pro_autocracy
e3 m4 > m2 PROTEST actual 2020-08-18/none mode=demo ctx=executive
e4 m2 > m1 RETREAT actual 2020-08-18/day mode=resign ctx=executive
q1 m2 direct cue=said

### Reuters 2018-03-05 none
For the second year running no leader received the Ibrahim prize. [m1:NGO The foundation] that awards it, set up by [m2:SDN.BUS a Sudanese-born telecoms tycoon], has an endowment in [m3:@GBR London] and a board on which [m4:IRL.ELI a former Irish president] sits. [m82=m4 She] told journalists the bar was high. [m83=m2 Its] founder, who still smokes a pipe, said only that [m84=m2 he] is patient.

### ANSA 2013-04-29
[m1:ITA.CVL Luigi Preiti], an unemployed bricklayer from Calabria, {e1 shot} [m2:ITA.COP two carabinieri] outside the prime minister's office at the very moment [m3:ITA.GOV Enrico Letta's] cabinet was taking the oath half a mile away. One of [m85=m2 them] may never walk. [m86=m1 The gunman], 49, told [m4:ITA.JUD a magistrate] that [m87=m1 he] had wanted to hit politicians. [m5:ITA.OPP Beppe Grillo], whose movement is the target of much of the finger-pointing, {e2 expressed} solidarity with [m88=m2 the wounded] and {e3 rejected} any link: "<<q1 [m89=m5 Our] movement is absolutely not violent>>."
e1 m1 > m2 ASSAULT actual 2013-04-28/day mode=firearms ctx=executive
e2 m5 > m2 SUPPORT actual 2013-04-29/none ctx=executive
e3 m5 > m6 REJECT actual 2013-04-29/none ctx=executive
q1 m5 direct
[m6:ITA.PTY A senator of the centre-right] had spoken of hands stained by words.

### Reuters 2022-07-09
At noon on Saturday [m1:LKA.CVL the crowd] broke through the last barrier on Chatham Street, and within minutes young men were {e1 diving} into the swimming pool of [m2:LKA.GOV Gotabaya Rajapaksa]. [m90=m2 The president] had been {e2 moved} to a navy ship the night before. [m3:LKA.LEG Party leaders], meeting on Zoom, {e3 asked} both [m91=m2 him] and [m4:LKA.GOV the prime minister] to go. [m92=m4 The latter] {e4 agreed}, on condition that an all-party cabinet replace [m93=m4 him]; that evening [m5:LKA.CVL someone] {e5 set} [m94=m4 his] private house alight.
e1 m1 > m2 PROTEST actual 2022-07-09/day mode=riot ctx=executive,economic
e2 m6 > m2 AID actual 2022-07-09/none ctx=military
e3 m3 > m2,m4 REQUEST requested 2022-07-09/day mode=change ctx=executive,legislative
e4 m4 > m3 CONCEDE actual 2022-07-09/day ctx=executive
e5 m5 > m4 ASSAULT actual 2022-07-09/day mode=primitive ctx=executive
[m6:LKA.MIL The forces] said they had saved a life.

### Newsday Zimbabwe 2019-01-16
[m1:ZWE.GOV Emmerson Mnangagwa] had barely doubled the price of petrol and boarded a plane for [m2:@RUS Moscow] when [m3:ZWE.LAB the main trade union federation] told [m95=m3 its] members to {e1 stay} at home for three days. [m4:ZWE.MIL Soldiers] went from door to door in Chitungwiza; at least sixty-eight [m5:ZWE.CVL people] were {e2 treated} for bullet wounds, [m6:ZWE.MED a doctors' association] reported. [m7:ZWE.GOV The security minister] {e3 ordered} [m8:ZWE.BUS Econet] to switch off the internet. [m9:ZWE.REL Pastor Evan Mawarire], who backed the strike on Facebook, {e4 faces} twenty years for subversion.
e1 m3 > m1 PROTEST actual 2019-01-16/none mode=strike ctx=economic
e2 m4 > m5 ASSAULT actual 2019-01-16/none mode=firearms ctx=repression said=m6
e3 m7 > m8 COERCE actual 2019-01-16/none mode=censor ctx=repression,rights_freedoms
e4 m7 > m9 ACCUSE actual 2019-01-16/none mode=allege ctx=legal,repression

### Haveeru 2012-02-08
Twenty-three days after [m1:MDV.MIL the defence force] {e1 took} [m2:MDV.JUD the chief criminal judge] to a training island on [m3:MDV.GOV Mohamed Nasheed's] orders, policemen in Male joined [m4:MDV.OPP the opposition's] nightly {e2 rally} instead of dispersing it. [m96=m1 Troops] {e3 clashed} with [m5:MDV.COP the mutineers] on Republic Square until morning. Then [m97=m3 the president] {e4 quit}. "<<q1 [m98=m3 I] was forced with guns>>," [m99=m3 he] said a day later; [m6:MDV.GOV his successor and former deputy], Mohamed Waheed, {e5 denied} there had been a coup.
e1 m1 > m2 COERCE actual 2012-02-08/none mode=arrest ctx=legal
e2 m4 > m3 PROTEST actual 2012-02-08/none mode=demo ctx=executive
e3 m1 > m5 ASSAULT actual 2012-02-07/day mode=beat ctx=executive
e4 m3 > m4 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e5 m6 > m3 REJECT actual 2012-02-08/none ctx=executive
q1 m3 direct cue=said

### Washington Post 2015-04-28
[m1:USA.COP Fifteen officers] were hurt on Monday in Baltimore when [m2:USA.CVL high-school pupils], let out early on a day of a funeral, {e1 pelted} [m100=m1 them] with bricks. [m101=m2 They] had gathered at Mondawmin mall, from which buses no longer ran. [m3:USA.GOV Governor Larry Hogan] {e2 called out} the National Guard; [m4:USA.GOV the mayor], Stephanie Rawlings-Blake, who according to [m102=m3 him] did not return [m103=m3 his] calls for two hours, {e3 imposed} a curfew. [m5:USA.CVL The family of Freddie Gray], whose neck was broken in a police van, {e4 begged} for peace.
e1 m2 > m1 PROTEST actual 2015-04-27/day mode=riot ctx=repression,religion_ethnicity
e2 m3 > m2 MOBILIZE actual 2015-04-28/none mode=troops ctx=repression
e3 m4 > m2 COERCE actual 2015-04-28/none mode=curfew ctx=repression
e4 m5 > m2 REQUEST requested 2015-04-28/none mode=yield ctx=repression

### Reuters 2007-11-08
Thick clouds of gas {e1 drove} [m1:GEO.OPP demonstrators] from the steps of [m2:GEO.LEG parliament] in Tbilisi, and again, with rubber bullets, from Rike field, where [m104=m1 they] had regrouped. [m3:GEO.COP Masked men] then {e2 smashed} the control room of [m4:GEO.JRN Imedi], a channel belonging to [m5:GEO.BUS the tycoon Badri Patarkatsishvili]. [m6:GEO.GOV Mikheil Saakashvili] {e3 saw} the hand of [m7:RUS.SPY Russian intelligence] in the unrest and {e4 threw out} [m8:RUS.GOV three diplomats]. [m105=m1 The coalition of ten parties], which wants an early election and no president at all, said [m106=m1 it] would {e5 suspend} the protest.
e1 m3 > m1 ASSAULT actual 2007-11-08/none mode=crowd-control ctx=repression
e2 m3 > m4 ASSAULT actual 2007-11-08/none mode=destroy ctx=rights_freedoms
e3 m6 > m7 ACCUSE actual 2007-11-08/none mode=allege ctx=diplomatic,intelligence
e4 m6 > m8 SANCTION actual 2007-11-08/none mode=expel ctx=diplomatic
e5 m1 > m6 CONCEDE actual 2007-11-08/none ctx=repression

### El Espectador 2021-01-13 none
[m1:COL.BUS Avianca] hopes to leave bankruptcy before the year is out. [m107=m1 The airline], which flew [m108=m1 its] first passengers in 1919, has shed a third of [m109=m1 its] fleet and owes money to [m2:PAN.BUS a Panamanian bank]. Tourists from [m3:@USA Florida] returned for Christmas. [m5:COL.BUS A pilot] with 26 years in the cockpit now sells arepas; [m110=m5 his] old captain, laid off the same morning, keeps the till.

### Le Temps 2013-10-17
[m1:GIN.OPP Cellou Dalein Diallo] has {e1 pulled} [m111=m1 his] delegates out of the counting centre in Conakry, where tallies from Guinea's twice-delayed ballot are being added up by hand. [m112=m1 He] {e2 speaks} of a "masquerade". [m2:GIN.PTY The ruling RPG], which is ahead, {e3 brushed} that aside. [m3:UN Saïd Djinnit], the UN envoy who {e5 brokered} the July pact under which the vote took place, has {e6 gone back} to both sides. [m113=m3 He] was once a minister in [m4:@DZA Algiers].
e1 m1 > m2 REJECT actual 2013-10-17/none ctx=election
e2 m1 > m2 ACCUSE actual 2013-10-17/none mode=allege ctx=election
e3 m2 > m1 REJECT actual 2013-10-17/none ctx=election
e5 m3 > m1,m2 CONSULT actual 2013-07-01/month mode=third-party ctx=election,diplomatic
e6 m3 > m1,m2 CONSULT actual 2013-10-17/none ctx=election,diplomatic

### Hong Kong Free Press 2019-07-02
Glass had been giving way for hours before [m1:HKG.CVL the protesters], most in yellow helmets, {e1 burst into} [m2:HKG.LEG the Legislative Council] on Monday night. [m114=m1 They] sprayed the emblem black and left money in the canteen for the drinks [m115=m1 they] took. [m3:HKG.COP Police], who had oddly withdrawn, {e2 came back} after midnight with tear gas. [m4:HKG.GOV Carrie Lam] at four in the morning {e3 denounced} "extreme violence"; [m5:HKG.OPP pro-democracy lawmakers] {e4 asked} why [m116=m4 she] has not {e5 met} anybody from the marches in three weeks.
e1 m1 > m2 PROTEST actual 2019-07-01/day mode=vandalize ctx=pro_democracy
e2 m3 > m1 ASSAULT actual 2019-07-02/none mode=crowd-control ctx=repression
e3 m4 > m1 ACCUSE actual 2019-07-02/none mode=disapprove ctx=pro_democracy
e4 m5 > m4 ACCUSE actual 2019-07-02/none mode=disapprove ctx=pro_democracy
e5 m4 > m1 CONSULT denied 2019-07-02/none ctx=pro_democracy

### Reuters 2009-12-14
With a metal replica of the cathedral [m1:ITA.CVL a man of 42] with a history of mental illness {e1 broke} the nose of [m2:ITA.GOV Silvio Berlusconi] as [m117=m2 he] shook hands in Milan on Sunday. [m3:ITA.OPP Antonio Di Pietro], a former prosecutor, {e2 said} [m118=m2 the prime minister] instigates violence with [m119=m2 his] behaviour; [m4:ITA.OPP the Democratic Party], [m120=m3 his] ally until then, {e3 distanced itself}. From hospital, where [m121=m2 the 73-year-old] is to spend another day, [m122=m2 he] {e4 received} [m5:ITA.OPP its leader], Pier Luigi Bersani.
e1 m1 > m2 ASSAULT actual 2009-12-13/day mode=primitive ctx=executive
e2 m3 > m2 ACCUSE actual 2009-12-14/none mode=disapprove ctx=executive
e3 m4 > m3 REJECT actual 2009-12-14/none ctx=executive
e4 m5 > m2 CONSULT actual 2009-12-14/none mode=visit ctx=executive

### Daily Trust 2015-12-14
Two versions exist of what happened in Zaria at the weekend. [m1:NGA.MIL The army] says [m2:NGA.REL followers of Ibrahim Zakzaky] {e1 blocked} the convoy of [m3:NGA.MIL its chief of staff], General Tukur Buratai, and tried to {e2 kill} [m123=m3 him]. [m124=m2 The Shia movement] {e3 denies} it. On Sunday [m125=m1 soldiers] {e4 shelled} the cleric's house and {e5 carried} [m4:NGA.REL him] off, bleeding; [m5:HRW Human Rights Watch] later counted three hundred bodies. [m6:IRN.GOV President Hassan Rouhani] {e6 telephoned} [m7:NGA.GOV his Nigerian counterpart] to ask for an inquiry.
e1 m2 > m3 PROTEST actual 2015-12-12/day mode=obstruct ctx=religion_ethnicity said=m1
e2 m2 > m3 ASSAULT denied 2015-12-12/day mode=targeted ctx=religion_ethnicity
e3 m2 > m1 REJECT actual 2015-12-14/none ctx=religion_ethnicity
e4 m1 > m4 ASSAULT actual 2015-12-13/day mode=heavy-weapons ctx=religion_ethnicity,repression
e5 m1 > m4 COERCE actual 2015-12-13/day mode=arrest ctx=religion_ethnicity,repression
e6 m6 > m7 REQUEST requested 2015-12-14/none mode=change ctx=religion_ethnicity,human_rights

### El Comercio 2009-06-06
[m1:PER.COP Police helicopters] came over the Devil's Curve at six on Friday morning, when [m2:PER.CVL the Awajun], who had {e1 closed} the road for 55 days against oil leases in the Amazon, were packing to leave. Ten of [m126=m2 them] were {e2 shot}. In revenge [m3:PER.CVL others] at a pumping station {e3 speared} [m4:PER.COP nine of the 38 policemen] whom [m127=m3 they] had been {e4 guarding}. [m5:PER.GOV Alan García] said [m128=m2 the natives] were not first-class citizens. [m6:PER.CVL Alberto Pizango], who leads [m129=m2 their] federation, is wanted for sedition; [m7:NIC.GOV Managua] {e5 will give} [m130=m6 him] refuge.
e1 m2 > m5 PROTEST actual 2009-06-06/none mode=obstruct ctx=natural_resource,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2009-06-05/day mode=firearms ctx=repression,natural_resource
e3 m3 > m4 ASSAULT actual 2009-06-05/day mode=primitive ctx=natural_resource
e4 m3 > m4 ASSAULT actual 2009-06-06/none mode=abduct ctx=natural_resource
e5 m7 > m6 AGREE planned 2009-06-06/none ctx=asylum

### Daily Observer 2003-08-12
[m1:LBR.GOV Charles Taylor] handed a green sash to [m2:LBR.GOV his deputy], Moses Blah, on Monday and {e1 flew} into exile in [m3:NGA.GOV Nigeria], as [m4:USA.GOV George W. Bush] had {e2 demanded}. "<<q1 God willing, [m131=m1 I] will be back>>," [m132=m1 he] told an audience that included [m5:ZAF.GOV Thabo Mbeki]. [m6:LURD.REB The rebels] who hold the port, a mile from the mansion, {e3 promise} to hand it to [m7:ECOWAS West African peacekeepers] on Thursday. [m133=m6 They] {e4 distrust} [m134=m2 the new man], too, who served [m135=m1 the warlord] from the start.
e1 m1 > m6 RETREAT actual 2003-08-11/day mode=resign ctx=executive
e2 m4 > m1 REQUEST requested 2003-08-12/none mode=change ctx=diplomatic
e3 m6 > m7 CONCEDE actual 2003-08-12/none ctx=peacekeeping,military
e4 m6 > m2 ACCUSE actual 2003-08-12/none mode=disapprove ctx=executive
q1 m1 direct cue=told

### Asahi Shimbun 2022-07-09
Two blasts from a homemade gun {e1 ended} the life of [m1:JPN.ELI Shinzo Abe] outside Yamato-Saidaiji station on Friday. [m2:JPN.CVL The assailant], a former sailor, told [m3:JPN.COP detectives] that [m136=m2 he] held no grudge against the politician's beliefs: [m137=m2 his] mother had given everything to [m4:KOR.REL a church from Korea], and [m138=m2 he] thought [m139=m1 the ex-premier] close to [m140=m4 it]. [m5:JPN.GOV Fumio Kishida] {e2 called} the act barbaric. [m141=m4 The Unification Church], which denies pressing [m142=m4 its] members for money, {e3 sent} condolences to [m143=m1 his] widow.
e1 m2 > m1 ASSAULT actual 2022-07-08/day mode=targeted ctx=religion_ethnicity
e2 m5 > m2 ACCUSE actual 2022-07-09/none mode=disapprove ctx=executive
e3 m4 > m1 SUPPORT actual 2022-07-09/none ctx=religion_ethnicity

### Tages-Anzeiger 2001-09-28 none
Flags on the cantonal parliament in [m1:@CHE Zug] are at half mast. [m2:CHE.GOV The mayor] opened the book of condolence on Friday; [m3:CHE.LEG councillors] signed it after [m144=m2 her], one by one. Schools held a minute's silence. [m4:CHE.BUS A baker] whose shop faces the building has not slept, [m145=m4 she] says, and [m146=m4 her] neighbours bring [m147=m4 her] soup.

### Kommersant 2011-12-12
[m1:RUS.GOV Dmitry Medvedev] used Facebook to {e1 announce} an inquiry into the conduct of the election, a day after [m2:RUS.CVL some fifty thousand Muscovites] had {e2 gathered} on Bolotnaya Square with white ribbons. "<<q1 [m148=m1 I] do not agree with the slogans>>," [m149=m1 he] added. Within an hour [m150=m1 the president] had collected 3,500 insults. [m3:RUS.COP The police], for once, {e3 arrested} no one. [m4:RUS.BUS Mikhail Prokhorov], owner of a basketball team in [m5:@USA New Jersey], said [m151=m4 he] {e4 would run} against [m6:RUS.GOV Vladimir Putin] in March.
e1 m1 > m2 AGREE planned 2011-12-11/day ctx=election
e2 m2 > m1 PROTEST actual 2011-12-10/day mode=demo ctx=election,pro_democracy
e3 m3 > m2 COERCE denied 2011-12-10/day mode=arrest ctx=repression
e4 m4 > m6 REJECT planned 2011-12-12/none ctx=election
q1 m1 direct cue=added
