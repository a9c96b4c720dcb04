### Reuters 2019-08-06
[m1:MOZ.GOV President Filipe Nyusi] and [m2:RENAMO.REB Renamo leader Ossufo Momade] {e1 signed} a peace accord in Maputo's Peace Square on Tuesday, the third since 1992. The two men embraced. [m51=m2 The former guerrilla movement] will {e2 hand over} 5,200 fighters to be disarmed. [m3:EU The European Union], whose foreign policy chief attended, {e3 pledged} 60 million euros to help resettle [m52=m2 them]. [m4:RENAMO.REB A breakaway faction] in the bush, led by Mariano Nhongo, {e4 rejects} the deal and says that Momade does not speak for [m53=m4 it].
e1 m1 > m2 SUPPORT actual 2019-08-06/day ctx=diplomatic
e2 m2 > m1 CONCEDE planned 2019-08-06/none ctx=military
e3 m3 > m2 AGREE planned 2019-08-06/none ctx=diplomatic
e4 m4 > m1 REJECT actual 2019-08-06/none ctx=diplomatic

### UN News 2018-12-13
[m1:UN The UN envoy], Martin Griffiths, {e1 brought} [m2:YEM.GOV Yemen's government] and [m3:HOUTHI.REB the Houthi movement] to a castle outside [m4:@SWE Stockholm] for a week. On Thursday [m54=m2+m3 they] {e2 shook hands} on a truce in the port of Hodeidah. Both {e3 will pull} [m55=m2+m3 their] forces out of the city, and [m56=m1 the organisation] will {e4 send} monitors. [m57=m2+m3 The warring sides] also {e5 swapped} lists of fifteen thousand prisoners. "<<q1 [m58=m2+m3 You] have reached an agreement>>," [m5:UN António Guterres] told [m59=m2+m3 them].
e1 m1 > m2,m3 CONSULT actual 2018-12-13/none mode=third-party ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2018-12-13/day ctx=diplomatic
e3 m2,m3 > m3,m2 CONCEDE planned 2018-12-13/none ctx=military
e4 m1 > m2,m3 AGREE planned 2018-12-13/none ctx=peacekeeping
e5 m2 > m3 COOPERATE actual 2018-12-13/none ctx=military
q1 m5 direct cue=told

### The Hindu 2011-08-28
[m1:IND.CVL Anna Hazare] {e1 broke} [m60=m1 his] fast on Sunday with coconut water given by two little girls, after [m2:IND.LEG both houses of parliament] had {e2 endorsed} three of [m61=m1 his] demands in principle. The 74-year-old had gone without food for 288 hours to {e3 press} for an ombudsman. [m3:IND.GOV The prime minister], Manmohan Singh, wrote to [m62=m1 him] that [m63=m2 the legislature's] will was the people's will. [m4:IND.OPP The BJP] {e4 supported} the resolution; [m5:IND.CVL the writer Arundhati Roy] {e5 mocked} the crusade in a column as theatre.
e1 m1 > m3 CONCEDE actual 2011-08-28/day ctx=corruption
e2 m2 > m1 CONCEDE actual 2011-08-28/none ctx=corruption,legislative
e3 m1 > m3 PROTEST actual 2011-08-28/none mode=hunger ctx=corruption
e4 m4 > m1 SUPPORT actual 2011-08-28/none ctx=corruption,legislative
e5 m5 > m1 ACCUSE actual 2011-08-28/none mode=disapprove ctx=corruption

### AFP 2020-12-06
[m1:CAF.GOV The government in Bangui] says [m2:CAF.ELI former president François Bozizé], barred from the election by [m3:CAF.JUD the constitutional court] on Thursday, is planning a coup with [m4:CPC.REB the armed groups] that met [m64=m2 him] in Bossangoa. [m65=m2 He] {e1 denied} it through [m5:CAF.PTY his party]. [m6:RUS.GOV Moscow] {e2 will supply} three hundred more instructors, the foreign ministry there said, and [m7:RWA.MIL Rwandan soldiers] have already {e3 landed}. [m66=m1 It] {e4 thanked} both. [m8:MINUSCA The UN mission] urged all to respect the verdict.
e1 m2 > m1 REJECT actual 2020-12-06/none ctx=executive
e2 m6 > m1 AGREE planned 2020-12-06/none ctx=military
e3 m7 > m1 AID actual 2020-12-06/none ctx=military
e4 m1 > m6,m7 SUPPORT actual 2020-12-06/none ctx=military,diplomatic
e5 m3 > m2 SANCTION actual 2020-12-03/day mode=convict ctx=legal,election
e6 m1 > m2 ACCUSE actual 2020-12-06/none mode=allege ctx=executive
[m67=m3 The court] {e5 struck} [m68=m2 him] from the list because of a UN sanction; the {e6 allegation} of a plot followed two days later.

### Kathmandu Post 2013-03-14
[m1:NPL.JUD Chief Justice Khil Raj Regmi] was {e1 sworn in} on Thursday to head a government of retired civil servants. [m2:NPL.PTY Four big parties] {e2 agreed} on [m69=m1 him] at one in the morning, since none would serve under another. [m70=m1 He] promised [m3:NPL.GOV Baburam Bhattarai], [m71=m1 his] predecessor, polls by 21 June. [m4:NPL.PTY A dissident Maoist group] {e3 burned} tyres in Ratna Park; [m5:NPL.JUD the bar association] {e4 said} a judge who governs cannot be judged, and {e5 petitioned} [m6:NPL.JUD his own court].
e1 m2 > m1 SUPPORT actual 2013-03-14/day ctx=executive
e2 m2 > m1 AGREE actual 2013-03-14/none ctx=executive,political_institutions
e3 m4 > m1 PROTEST actual 2013-03-14/none mode=riot ctx=executive
e4 m5 > m1 ACCUSE actual 2013-03-14/none mode=disapprove ctx=legal,executive
e5 m5 > m6 REQUEST requested 2013-03-14/none mode=change ctx=legal

### Reuters 2012-09-03
[m1:COL.GOV President Juan Manuel Santos] told Colombians on Monday night that [m72=m1 his] government had {e1 reached} an understanding with [m2:FARC.REB the FARC] to begin talks in [m3:NOR.GOV Norway] in October. [m73=m1 He] would not repeat the mistakes of [m4:COL.ELI Andrés Pastrana], who {e2 gave} [m74=m2 the rebels] a zone the size of [m5:@CHE Switzerland]. The military {e3 will not withdraw} from one centimetre, [m75=m1 he] added. [m76=m2 Their] leader, Timochenko, answered in a video: "<<q1 [m77=m2 We] come to the table without rancour or arrogance>>." [m6:COL.OPP Former president Uribe] {e4 called} it a slap in the face of democracy.
e1 m1 > m2 SUPPORT actual 2012-09-03/none ctx=diplomatic
e2 m4 > m2 CONCEDE actual 2012-09-03/none ctx=military bg
e3 m1 > m2 RETREAT denied 2012-09-03/none mode=withdraw ctx=military
e4 m6 > m1 ACCUSE actual 2012-09-03/none mode=disapprove ctx=diplomatic
q1 m2 direct cue=answered

### Yle 2019-12-03
[m1:FIN.GOV Antti Rinne] {e1 resigned} on Tuesday, six months into the job. [m2:FIN.PTY The Centre Party], without which [m78=m1 his] coalition has no majority, had {e2 said} the evening before that [m79=m2 it] no longer trusted [m80=m1 the Social Democrat]. [m81=m1 He] had misled the house, in [m82=m2 its] view, about a plan to move 700 [m3:FIN.LAB parcel sorters] to a cheaper contract. The sorters were {e3 on strike} for two weeks in November, and the national airline's crews walked out with [m83=m3 them]. [m4:FIN.BUS Posti], the post office, has since {e4 dropped} the plan.
e1 m1 > m2 RETREAT actual 2019-12-03/day mode=resign ctx=executive
e2 m2 > m1 REJECT actual 2019-12-02/day ctx=executive
e3 m3 > m4 PROTEST actual 2019-11-01/month mode=strike ctx=economic
e4 m4 > m3 CONCEDE actual 2019-12-03/none ctx=economic

### Reuters 2006-11-22
[m1:LBN.GOV Pierre Gemayel], Lebanon's industry minister, was {e1 killed} in [m84=m1 his] car on Tuesday by [m2:UNK men] who rammed it and fired through the side window with silencers. [m85=m1 The 34-year-old] was the grandson of [m3:LBN.PTY the founder of the Phalange]. [m4:LBN.PTY Saad al-Hariri], told of it during a news conference, {e2 pointed} at [m5:SYR.GOV Damascus]. [m86=m5 The foreign ministry there] {e3 condemned} the crime. [m6:UNSC The Security Council] {e4 approved} hours later the plan for [m7:STL.JUD a tribunal] to try those who murdered [m8:LBN.ELI his father].
e1 m2 > m1 ASSAULT actual 2006-11-21/day mode=targeted ctx=terrorism
e2 m4 > m5 ACCUSE actual 2006-11-22/none mode=allege ctx=terrorism
e3 m5 > m2 ACCUSE actual 2006-11-22/none mode=disapprove ctx=terrorism
e4 m6 > m9 SUPPORT actual 2006-11-22/none ctx=legal
[m9:LBN.GOV The cabinet in Beirut] had asked for it.

### Yonhap 2019-05-30 none
[m1:KOR.CVL The choir director] who took thirty pensioners on a cruise down the Danube had sung at [m2:@HUN the Budapest opera] herself. [m87=m1 She] waited on the quay on Thursday. [m3:HUN.MIL Navy divers] would not go in because of the current; [m4:KOR.GOV the foreign ministry] flew in [m88=m4 its] own. It was the second night of rain. [m89=m1 Her] sister was in the lower cabin.

### Reuters 2023-04-16
[m1:SDN.MIL The Sudanese army] {e1 bombed} a camp of [m2:RSF.REB the Rapid Support Forces] in Omdurman on Sunday, the second day of fighting. [m3:SDN.CVL Three workers] of [m4:WFP the World Food Programme] were {e2 shot} in Darfur in the crossfire, and [m90=m4 the UN agency] {e3 suspended} [m91=m4 its] operations. [m92=m2 The paramilitaries], who grew out of the Janjaweed, claimed [m93=m2 they] held the palace; [m94=m1 the military] {e4 denied} that. [m5:IGAD The East African bloc] {e5 will send} [m6:KEN.GOV three presidents] to talk to the two generals, one of whom, [m7:RSF.REB Hemedti], said [m95=m7 he] was willing to.
e1 m1 > m2 ASSAULT actual 2023-04-16/day mode=aerial ctx=military
e2 m2 > m3 ASSAULT actual 2023-04-16/none mode=firearms ctx=military
e3 m4 > m1 SANCTION actual 2023-04-16/none mode=withdraw ctx=human_security
e4 m1 > m2 REJECT actual 2023-04-16/none ctx=military
e5 m5 > m1,m2 AGREE planned 2023-04-16/none ctx=diplomatic

### Toronto Star 2020-02-14
Trains have not run between Toronto and Montreal for eight days. [m1:CAN.CVL Mohawks of Tyendinaga] {e1 parked} a snowplough by the tracks in sympathy with [m2:CAN.CVL hereditary chiefs in British Columbia], whose land [m3:CAN.COP the RCMP] {e2 cleared} last week for [m4:CAN.BUS a gas pipeline]. [m5:CAN.GOV Marc Miller], the minister for indigenous services, {e3 offered} to meet [m96=m1 them] on Saturday if [m97=m1 they] let the trains pass. [m98=m1 They] {e4 will receive} [m99=m5 him] but move nothing. [m6:CAN.OPP Andrew Scheer] {e5 told} [m100=m1 the protesters] to "check [m101=m1 their] privilege".
e1 m1 > m5 PROTEST actual 2020-02-14/none mode=obstruct ctx=natural_resource,religion_ethnicity
e2 m3 > m2 COERCE actual 2020-02-03/week mode=restrict ctx=natural_resource,religion_ethnicity
e3 m5 > m1 AGREE planned 2020-02-14/none ctx=diplomatic
e4 m1 > m5 AGREE planned 2020-02-14/none ctx=diplomatic
e5 m6 > m1 ACCUSE actual 2020-02-14/none mode=disapprove ctx=religion_ethnicity

### Panapress 2010-02-19
[m1:NER.MIL Soldiers in an armoured truck] {e1 broke} into the palace in Niamey during a cabinet session on Thursday and drove off with [m2:NER.GOV Mamadou Tandja]. [m102=m2 The president] had {e2 dissolved} [m3:NER.LEG the assembly] and [m4:NER.JUD the top court] last year, when [m103=m3+m4 they] stood in the way of a third term. "<<q1 [m5:NER.MIL We] have no ambition>>," said [m6:NER.MIL Colonel Goukoye Abdoul Karim], spokesman of what [m104=m5 the officers] call a council for democracy. [m7:NER.CVL Crowds] {e3 cheered} [m105=m5 them]. [m8:AU The African Union] {e4 suspended} [m9:NER.GOV the country]; [m10:FRA.GOV Paris] {e5 condemned}, not loudly.
e1 m1 > m2 COERCE actual 2010-02-18/day mode=arrest ctx=pro_autocracy,executive
e2 m2 > m3,m4 COERCE actual 2009-01-01/year mode=restrict ctx=pro_autocracy
e3 m7 > m5 SUPPORT actual 2010-02-19/none ctx=executive
e4 m8 > m9 SANCTION actual 2010-02-19/none mode=expel ctx=diplomatic,pro_autocracy
e5 m10 > m5 ACCUSE actual 2010-02-19/none mode=disapprove ctx=diplomatic
q1 m6 direct cue=said

### Reuters 2022-02-22
[m1:LBN.JUD A judge in Mount Lebanon] {e1 charged} [m2:LBN.GOV Riad Salameh], governor of the central bank, with illicit enrichment, a week after [m3:LBN.COP state security agents] had {e2 gone} to three of [m106=m2 his] homes and not found [m107=m2 him]. [m4:LBN.COP The internal security forces], a different service, had {e3 stopped} [m108=m3 them] at one gate, said [m109=m1 Ghada Aoun]; [m110=m4 the force] {e4 denied} it. [m111=m2 The banker], once the darling of finance ministers, {e5 dismisses} the file as politics. [m5:LBN.GOV Prime Minister Najib Mikati] {e6 will keep} [m112=m2 him]: "<<q1 you do not change officers during a war>>."
e1 m1 > m2 ACCUSE actual 2022-02-22/none mode=allege ctx=corruption,legal
e2 m3 > m2 COERCE actual 2022-02-14/week mode=seize ctx=corruption,legal
e3 m4 > m3 COERCE denied 2022-02-22/none mode=restrict ctx=legal
e4 m4 > m1 REJECT actual 2022-02-22/none ctx=legal
e5 m2 > m1 REJECT actual 2022-02-22/none ctx=corruption
e6 m5 > m2 SUPPORT actual 2022-02-22/none ctx=economic
q1 m5 direct

### El Heraldo 2009-09-22
Eighty-six days after [m113=m1 his] ouster [m1:HND.GOV Manuel Zelaya] turned up in a boot. [m2:BRA.GOV Brazil's embassy] {e1 took} [m114=m1 him] in on Monday; how [m115=m1 he] crossed four borders is a matter of legend. [m3:HND.GOV Roberto Micheletti], the man in the palace, {e2 demanded} [m116=m1 him] back, and [m117=m3 he] {e3 cut} the power to the building. At dawn [m4:HND.COP police] with truncheons {e4 cleared} [m5:HND.CVL four thousand supporters] from the street. [m6:BRA.GOV Celso Amorim] {e5 warned} against laying a finger on [m118=m2 the mission]. "<<q1 Not [m119=m3 we]>>," said [m7:HND.GOV the foreign minister].
e1 m2 > m1 AID actual 2009-09-21/day ctx=asylum,diplomatic
e2 m3 > m2 REQUEST requested 2009-09-22/none mode=yield ctx=diplomatic
e3 m3 > m2 COERCE actual 2009-09-22/none mode=withhold ctx=diplomatic
e4 m4 > m5 ASSAULT actual 2009-09-22/day mode=crowd-control ctx=repression
e5 m6 > m3 THREATEN threatened 2009-09-22/none ctx=diplomatic
q1 m7 direct cue=said

### Tribune de Genève 2011-12-02 none
[m1:CHE.BUS The watchmaker of Le Sentier] lost [m120=m1 his] loupe in the snow in 1988 and found it this autumn, when [m2:CHE.GOV the commune] dug up the lane for fibre. A customer from [m3:@SGP Singapore] offered [m121=m1 him] four hundred francs for it. [m122=m1 He] keeps it in a drawer with [m123=m1 his] father's.

### Reuters 2020-09-05
[m1:BLR.COP Men in balaclavas] {e1 pulled} thirty [m2:BLR.EDU students] out of the lobby of Minsk's linguistic university on Friday for singing a song from "Les Misérables". [m124=m2 They] were {e2 freed} before midnight when [m125=m2 their] rector rang [m3:BLR.GOV the interior minister]. [m4:BLR.LAB Miners in Soligorsk], who {e3 downed tools} three weeks ago, told [m5:BLR.OPP Sviatlana Tsikhanouskaya] in a video call that four of [m126=m4 their] leaders have fled to [m6:@POL Poland]. [m127=m5 The former candidate], exiled [m128=m5 herself], {e4 urged} the [m7:UNSC Security Council] the same day to {e5 send} observers.
e1 m1 > m2 COERCE actual 2020-09-04/day mode=arrest ctx=repression
e2 m3 > m2 RETREAT actual 2020-09-04/day mode=release ctx=repression
e3 m4 > m3 PROTEST actual 2020-09-05/none mode=strike ctx=pro_democracy
e4 m5 > m7 REQUEST requested 2020-09-04/day mode=assist ctx=diplomatic,human_rights
e5 m7 > m3 AID hypothetical 2020-09-05/none ctx=human_rights,diplomatic

### Reuters 2003-03-13
[m1:SRB.GOV Zoran Djindjic] was on crutches as [m129=m1 he] crossed the yard of the government building in Belgrade on Wednesday; the bullet {e1 hit} [m130=m1 him] in the heart. [m2:SRB.GOV His ministers] {e2 put} the republic under emergency rule, and by nightfall had named those [m131=m2 they] suspect: [m3:SRB.CRM the Zemun clan], whose boss [m132=m1 he] had promised to extradite. [m4:SRB.COP Police] {e3 levelled} the gang's shopping centre with diggers and {e4 rounded up} seventy. [m5:SRB.OPP Vojislav Koštunica], who loathed [m133=m1 him], {e5 offered} to join a government of unity.
e1 m3 > m1 ASSAULT actual 2003-03-12/day mode=targeted ctx=crime
e2 m2 > m3 COERCE actual 2003-03-12/day mode=martial-law ctx=crime
e3 m4 > m3 ASSAULT actual 2003-03-13/none mode=destroy ctx=crime
e4 m4 > m3 COERCE actual 2003-03-13/none mode=arrest ctx=crime
e5 m5 > m2 AGREE planned 2003-03-13/none ctx=political_institutions

### Nation Africa 2022-09-05
Seven judges, one voice: [m1:KEN.JUD the Supreme Court] {e1 dismissed} all nine petitions on Monday and confirmed [m2:KEN.GOV William Ruto] as president-elect. [m3:KEN.OPP Raila Odinga], five times a loser, {e2 accepted} the ruling while "vehemently" disagreeing with it. [m4:KEN.GOV Four members of the electoral commission], who had walked out on [m5:KEN.GOV their own chairman] and {e3 called} [m134=m5 his] figures opaque, were told off by the bench: [m135=m4 they] had produced no document. [m136=m2 The winner] {e4 phoned} [m137=m3 the veteran]. [m138=m3 He] {e5 didn't pick up}, an aide said.
e1 m1 > m3 REJECT actual 2022-09-05/day ctx=legal,election
e2 m3 > m1 CONCEDE actual 2022-09-05/day ctx=legal,election
e3 m4 > m5 ACCUSE actual 2022-09-05/none mode=allege ctx=election
e4 m2 > m3 CONSULT actual 2022-09-05/none mode=phone ctx=election
e5 m3 > m2 REJECT actual 2022-09-05/none mode=meet ctx=election

### Reuters 2014-01-05
[m1:SSD.GOV President Salva Kiir] {e1 would} not free [m2:SSD.PTY eleven party grandees] accused of plotting with [m3:SPLMIO.REB Riek Machar], [m139=m1 his] spokesman said on Sunday as talks opened in [m4:@ETH Addis Ababa]. [m140=m3 The rebel leader] makes [m141=m2 their] release a condition for a ceasefire. [m5:ETH.GOV The host], foreign minister Tedros Adhanom, {e2 met} both delegations in turn. "<<q1 [m142=m6 We] cannot afford to fail>>," said [m6:SSD.GOV Nhial Deng], who leads [m143=m1 Juba's] team. [m7:UGA.MIL Ugandan troops] are {e3 helping} [m144=m1 him] hold the airport; [m145=m3 his enemy] {e4 wants} [m146=m7 them] out.
e1 m1 > m2 RETREAT denied 2014-01-05/none mode=release ctx=legal,diplomatic
e2 m5 > m1,m3 CONSULT actual 2014-01-05/none mode=third-party ctx=diplomatic
e3 m7 > m1 AID actual 2014-01-05/none ctx=military
e4 m3 > m7 REQUEST requested 2014-01-05/none mode=yield ctx=military
q1 m6 direct cue=said

### Canberra Times 2004-11-27
The death in a cell of [m1:AUS.CVL Cameron Doomadgee], 36, arrested for being a nuisance, was an accident, the coroner's first report {e1 said}. Within an hour [m2:AUS.CVL three hundred islanders] had {e2 burned} the court, the station and the barracks of Palm Island's eighteen [m3:AUS.COP policemen]. [m4:AUS.GOV Premier Peter Beattie] {e3 flew} eighty more over in the night; [m147=m4 he] {e4 will go} [m148=m4 himself] on Sunday. [m5:AUS.CVL The mayor], Erykah Kyle, {e5 asked} [m149=m4 him] for doctors instead. [m6:AUS.COP The officer in question], Chris Hurley, left on the first boat.
e1 m7 > m6 SUPPORT actual 2004-11-27/none ctx=legal
e2 m2 > m3 PROTEST actual 2004-11-27/none mode=riot ctx=religion_ethnicity,repression
e3 m4 > m2 MOBILIZE actual 2004-11-27/none mode=police ctx=religion_ethnicity,repression
e4 m4 > m2 AGREE planned 2004-11-27/none ctx=religion_ethnicity
e5 m5 > m4 REQUEST requested 2004-11-27/none mode=assist ctx=health
[m7:AUS.JUD The coroner] will hear witnesses in February.

### Financial Times 2017-10-05 none
[m1:ZAF.BUS A winery in Franschhoek] has sold [m150=m1 its] entire 2015 vintage to [m2:@CHN Shenzhen]. [m151=m1 Its] owner, whose ancestors fled [m3:@FRA Languedoc] with a bundle of cuttings, wept a little when the container left. [m4:ZAF.LAB The pickers] asked for a bonus and got a braai. [m152=m1 He] thinks next year will be dry.

### Reuters 2016-06-17
[m1:GBR.LEG Jo Cox], a Labour member who had spoken up for refugees, was {e1 shot and stabbed} outside a library in Birstall on Thursday by [m2:GBR.CVL a man of 52] who gave [m153=m2 his] name in court as "death to traitors". [m3:GBR.GOV David Cameron] and [m4:GBR.OPP Jeremy Corbyn] {e2 laid} flowers together. Both sides in the referendum {e3 suspended} [m154=m5 their] campaigns. [m5:GBR.PTY The Conservatives] {e4 will not contest} the seat; [m6:GBR.PTY a fringe party] of the far right will. [m7:USA.GOV Barack Obama] {e5 telephoned} [m155=m1 her] widower from Air Force One.
e1 m2 > m1 ASSAULT actual 2016-06-16/day mode=targeted ctx=terrorism
e2 m3,m4 > m1 SUPPORT actual 2016-06-17/none ctx=terrorism
e4 m5 > m4 CONCEDE actual 2016-06-17/none ctx=election
e5 m7 > m8 CONSULT actual 2016-06-17/none mode=phone ctx=terrorism
e3 m5 > m4 CONCEDE actual 2016-06-17/none ctx=election
[m8:GBR.CVL Brendan Cox] asked people to fight hatred.

### Daily Star 2013-02-07
Life, not the rope, for [m1:BGD.PTY Abdul Quader Mollah]: the sentence {e1 passed} by [m2:BGD.JUD the war crimes tribunal] on Tuesday drew [m3:BGD.CVL bloggers] to Shahbagh crossing with candles, then [m4:BGD.EDU students], then everybody. [m156=m3 They] {e2 want} [m157=m1 him] hanged. [m5:BGD.PTY Jamaat-e-Islami], of which [m158=m1 he] is a leader, has {e3 called} a second day of shutdown against the verdict. [m6:BGD.GOV The law minister] promised [m7:BGD.CVL the crowd] to {e4 change} the act so that [m8:BGD.JUD prosecutors] may appeal. [m9:HRW Human Rights Watch] {e5 objects} that you don't rewrite the rules after the game.
e1 m2 > m1 SANCTION actual 2013-02-05/day mode=convict ctx=legal,human_rights
e2 m3 > m6 PROTEST actual 2013-02-07/none mode=demo ctx=legal,human_rights
e3 m5 > m2 PROTEST actual 2013-02-07/none mode=strike ctx=legal
e4 m6 > m7 CONCEDE actual 2013-02-07/none ctx=legal
e5 m9 > m6 ACCUSE actual 2013-02-07/none mode=disapprove ctx=legal,human_rights

### Reuters 2018-10-20
After two weeks of denial [m1:SAU.GOV Riyadh] {e1 admitted} at one in the morning that [m2:SAU.JRN Jamal Khashoggi] was dead. [m159=m2 The columnist], it said, had died in a fistfight in [m160=m1 its] consulate. [m3:TUR.GOV Ankara], which has recordings, {e2 calls} that insulting. [m161=m1 The kingdom] {e3 sacked} [m4:SAU.SPY five officials], among [m162=m4 them] a deputy head of intelligence, and {e4 detained} eighteen [m5:SAU.GOV others]. [m6:USA.GOV Donald Trump] {e5 found} the account credible; [m7:USA.LEG Lindsey Graham], [m163=m6 his] ally in the Senate, {e6 did not}. [m8:DEU.GOV Berlin] {e7 may stop} arms exports.
e1 m1 > m3 CONCEDE actual 2018-10-20/none ctx=human_rights
e2 m3 > m1 ACCUSE actual 2018-10-20/none mode=disapprove ctx=human_rights
e3 m1 > m4 SANCTION actual 2018-10-20/none mode=expel ctx=human_rights
e4 m1 > m5 COERCE actual 2018-10-20/none mode=arrest ctx=human_rights
e5 m6 > m1 SUPPORT actual 2018-10-20/none ctx=human_rights,diplomatic
e6 m7 > m1 REJECT actual 2018-10-20/none ctx=human_rights
e7 m8 > m1 SANCTION hypothetical 2018-10-20/none mode=discontinue ctx=military,human_rights
