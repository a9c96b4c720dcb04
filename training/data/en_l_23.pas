### Reuters 2020-01-03
[m1:IRQ.LEG Iraq's parliament] {e1 will meet} on Sunday to debate the expulsion of [m2:USA.MIL American troops], [m51=m1 its] speaker said on Friday, hours after [m3:USA.MIL a US drone] {e2 killed} [m4:IRN.MIL Qassem Soleimani] at Baghdad airport. [m5:IRQ.GOV The caretaker prime minister], Adel Abdul Mahdi, {e3 condemned} the strike as a violation of the conditions for the foreign presence. It also killed [m6:IRQ.PRM Abu Mahdi al-Muhandis], a militia chief. [m7:IRN.GOV Tehran] {e4 vowed} revenge. [m8:GBR.GOV London], an ally of [m52=m9 Washington], {e5 urged} all parties to de-escalate. [m9:USA.GOV The Trump administration] had not told [m53=m8 it].
e1 m1 > m2 SANCTION hypothetical 2020-01-03/none mode=expel ctx=military
e2 m3 > m4 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e3 m5 > m9 ACCUSE actual 2020-01-03/none mode=disapprove ctx=military
e4 m7 > m9 THREATEN threatened 2020-01-03/none mode=violence ctx=military
e5 m8 > m9,m7 REQUEST requested 2020-01-03/none mode=yield ctx=diplomatic

### AP 2018-08-02
[m1:ZWE.MIL Soldiers] {e1 fired} at fleeing [m2:ZWE.CVL people] in Harare on Wednesday after supporters of [m3:ZWE.OPP Nelson Chamisa] {e2 threw} stones at the building where votes were being counted. Six died. [m4:ZWE.GOV President Emmerson Mnangagwa] {e3 said} on Thursday [m54=m4 he] was in touch with [m55=m3 the opposition leader], who {e4 denied} having spoken to [m56=m4 him]. [m57=m4 He] {e5 promised} an independent inquiry. [m5:EU The European Union's] observers {e6 complained} that results were slow. The electoral commission [m58=m3 the young pastor] {e7 accuses} of rigging, [m6:ZWE.GOV an independent body], asked for patience.
e1 m1 > m2 ASSAULT actual 2018-08-01/day mode=firearms ctx=election,repression
e2 m2 > m6 PROTEST actual 2018-08-01/day mode=riot ctx=election
e4 m3 > m4 CONSULT denied 2018-08-02/none mode=phone ctx=election
e5 m4 > m2 AGREE planned 2018-08-02/day ctx=election,human_rights
e6 m5 > m6 ACCUSE actual 2018-08-02/none mode=disapprove ctx=election
e7 m3 > m6 ACCUSE actual 2018-08-02/none mode=allege ctx=election
e3 m4 > m3 CONSULT actual 2018-08-02/none mode=phone ctx=election said=m4

### Reuters 2017-12-21
[m1:ESP.PTY Ciudadanos] came first in the Catalan election on Thursday but cannot govern. [m2:ESP.PTY The three parties] that want independence kept [m59=m2 their] majority, with [m3:ESP.PTY one leader] in [m60:@BEL Brussels] and [m4:ESP.PTY another], Oriol Junqueras, in a cell. "<<q1 The Spanish state has been defeated>>," [m61=m3 Carles Puigdemont] said, and {e1 asked} to {e2 meet} [m5:ESP.GOV Mariano Rajoy] anywhere outside Spain. [m62=m5 The prime minister] {e3 declined}; [m63=m5 he] would talk, [m64=m5 he] said, to the winner, [m6:ESP.PTY Inés Arrimadas]. [m65=m6 She] {e4 congratulated} [m7:ESP.CVL her voters]. 
e1 m3 > m5 REQUEST requested 2017-12-21/none mode=meet ctx=diplomatic,territory
e2 m3 > m5 CONSULT denied 2017-12-21/none ctx=diplomatic
e3 m5 > m3 REJECT actual 2017-12-21/none mode=meet ctx=territory
e4 m6 > m7 SUPPORT actual 2017-12-21/none ctx=election
q1 m3 direct cue=said

### Reuters 2011-11-28
[m1:COD.OPP Étienne Tshisekedi], who had declared [m66=m1 himself] president from a radio studio in [m2:@ZAF South Africa], landed in Kinshasa on Saturday. [m3:COD.COP The Republican Guard] {e1 kept} [m67=m1 him] inside the airport for eight hours and {e2 shot} at [m4:COD.OPP his followers] on the road. [m68=m1 The 78-year-old] then {e3 called} a rally at the stadium, which [m5:COD.GOV the governor of the capital], André Kimbuta, had {e4 banned}. On Monday, the day of the vote, [m6:COD.REB masked men] in Lubumbashi {e5 attacked} a convoy with ballots. [m7:UN The UN mission] {e6 is flying} the rest.
e1 m3 > m1 COERCE actual 2011-11-26/day mode=restrict ctx=election
e2 m3 > m4 ASSAULT actual 2011-11-26/day mode=firearms ctx=election,repression
e3 m1 > m5 PROTEST planned 2011-11-28/none mode=demo ctx=election
e4 m5 > m1 COERCE actual 2011-11-28/none mode=restrict ctx=election,rights_freedoms
e5 m6 > m8 ASSAULT actual 2011-11-28/day mode=firearms ctx=election
e6 m7 > m8 AID actual 2011-11-28/none ctx=election
[m8:COD.GOV The electoral commission] says the poll will be valid.

### Dawn 2010-08-30
The waters took Sukkur's bund, and the landlords, [m1:PAK.AGR peasants] say, took it first: [m2:PAK.ELI a former minister] {e1 had} a breach made that spared [m69=m2 his] own cane. [m70=m2 He] {e2 rejects} it. [m3:PAK.JUD A judge] is to {e3 look into} three such cuts. [m4:PAK.MIL Soldiers] in inflatable boats {e4 brought} flour to Thul, where [m5:PAK.GOV the district officer] had locked [m71=m5 his] gate. [m6:TTP.REB The Taliban] {e5 asked} [m7:PAK.GOV Islamabad] not to take Christian money and {e6 offered} twenty million dollars instead; [m8:USA.GOV Richard Holbrooke] {e7 gave} four times as much.
e1 m2 > m1 ASSAULT denied 2010-08-30/none mode=destroy ctx=disasters said=m1
e2 m2 > m1 REJECT actual 2010-08-30/none ctx=disasters
e3 m3 > m2 ACCUSE planned 2010-08-30/none mode=investigate ctx=disasters,legal
e4 m4 > m1 AID actual 2010-08-30/none ctx=disasters
e5 m6 > m7 REQUEST requested 2010-08-30/none mode=change ctx=disasters,religion_ethnicity
e6 m6 > m7 AGREE planned 2010-08-30/none ctx=disasters
e7 m8 > m7 AID actual 2010-08-30/none ctx=disasters

### Reuters 2023-11-02 none
In [m1:@NPL Jajarkot] the school reopened in a tent. [m2:NPL.EDU Its head] wrote the date on a plank; the blackboard had been needed for a stretcher. [m3:IND.BUS A company in Lucknow] gave satchels, with a film star on each. [m72=m2 He] has lost a niece. Some of [m4:NPL.EDU the children] asked for the star's name, and [m73=m2 he] told [m74=m4 them] it was a geologist.

### Reuters 2012-12-06
[m1:EGY.COP The Republican Guard] {e1 rolled} tanks up to the palace in Heliopolis on Thursday, after a night in which [m2:EGY.PTY Islamists] and [m3:EGY.OPP their adversaries] {e2 killed} seven of one another. [m75=m1 Its] commander said [m76=m1 the force] would not be used to oppress. Three of [m4:EGY.GOV Mohamed Mursi's advisers] have {e3 quit}. [m77=m5 He] {e4 proposed} a dialogue on Saturday; [m5:EGY.GOV the president] will not {e5 take back} the decree that puts [m78=m5 him] above the judges. [m6:EGY.OPP Mohamed ElBaradei] {e6 won't come}: "<<q1 a knife is at [m79=m3 our] neck>>."
e1 m1 > m2,m3 MOBILIZE actual 2012-12-06/day mode=weapons ctx=executive
e2 m2 > m3 ASSAULT actual 2012-12-05/day mode=primitive ctx=executive
e3 m4 > m5 RETREAT actual 2012-12-06/none mode=resign ctx=executive
e4 m5 > m3 AGREE planned 2012-12-06/none ctx=diplomatic
e5 m5 > m3 CONCEDE denied 2012-12-06/none ctx=legal,pro_autocracy
e6 m6 > m5 REJECT actual 2012-12-06/none mode=meet ctx=diplomatic
q1 m6 direct

### Reuters 2022-08-19
[m1:SOM.REB Al Shabaab] {e1 stormed} the Hayat hotel in Mogadishu on Friday evening with two car bombs and held [m80=m1 it] for thirty hours. [m2:SOM.COP The Alpha group], trained by [m3:@TUR Ankara], {e2 rescued} 106 [m4:SOM.CVL guests], children among [m81=m4 them]. It was the first such raid since [m5:SOM.GOV Hassan Sheikh Mohamud] took office. [m82=m5 He] {e3 promised} "total war". [m6:SOM.ELI Mukhtar Robow], once a founder of [m83=m1 the group] and now minister for religion, {e4 condemned} [m84=m1 his former comrades], who have {e5 put} a price on [m85=m6 him]. [m7:KEN.GOV Nairobi] and [m8:USA.GOV Washington] {e6 sent} condolences.
e1 m1 > m4 ASSAULT actual 2022-08-19/day mode=explosives ctx=terrorism
e2 m2 > m4 AID actual 2022-08-19/none ctx=terrorism
e3 m5 > m1 THREATEN threatened 2022-08-19/none mode=violence ctx=terrorism
e4 m6 > m1 ACCUSE actual 2022-08-19/none mode=disapprove ctx=terrorism
e5 m1 > m6 THREATEN threatened 2022-08-19/none mode=violence ctx=terrorism
e6 m7,m8 > m5 SUPPORT actual 2022-08-19/none ctx=diplomatic,terrorism

### Kathimerini 2013-09-19
Greece buried [m1:GRC.CVL Pavlos Fyssas], a rapper and shipyard worker's son, on Thursday. [m2:GRC.PTY A member of Golden Dawn], aged 45, {e1 stabbed} [m86=m1 him] in Keratsini after a football match while [m3:GRC.COP eight officers on motorcycles] {e2 looked} on, witnesses said. [m87=m2 He] has {e3 confessed}. [m88=m2 The party], third in the polls, {e4 denies} knowing [m89=m2 him]. [m4:GRC.GOV The public order minister], Nikos Dendias, {e5 sent} thirty-two files to [m5:GRC.JUD the Supreme Court's prosecutor]. In [m90:@FRA Paris] [m6:GRC.OPP Alexis Tsipras] {e6 met} [m7:FRA.PTY French leftists], who {e7 walked} with torches for the dead man.
e1 m2 > m1 ASSAULT actual 2013-09-18/day mode=primitive ctx=religion_ethnicity
e2 m3 > m1 AID denied 2013-09-19/none ctx=crime
e3 m2 > m5 CONCEDE actual 2013-09-19/none ctx=legal
e5 m4 > m5 REQUEST requested 2013-09-19/none mode=assist ctx=legal,terrorism
e6 m6 > m7 CONSULT actual 2013-09-19/none ctx=political_institutions
e7 m7 > m1 SUPPORT actual 2013-09-19/none ctx=religion_ethnicity
e4 m8 > m2 REJECT actual 2013-09-19/none ctx=political_institutions
[m8:GRC.PTY Nikos Michaloliakos's men] had emptied [m91=m8 their] office of helmets before the search.

### Reuters 2019-02-27
[m1:NGA.OPP Atiku Abubakar] on Wednesday {e1 rejected} the result of Nigeria's election, which gave [m2:NGA.GOV Muhammadu Buhari] 56 percent. [m92=m1 The businessman] {e2 will go} to court. "<<q1 In [m93=m1 my] democratic struggles for three decades, [m94=m1 I] have never seen [m95=m1 our] democracy so debased>>," [m96=m1 he] wrote. [m97=m1 His] complaint was {e3 answered} with scorn by [m3:NGA.PTY the ruling party]. [m4:NGA.REL Matthew Kukah], the bishop who heads a peace committee, {e4 shuttled} between [m98=m1+m2 both candidates]. [m5:USA.GOV The State Department] {e5 congratulated} [m99=m2 the winner].
e1 m1 > m2 REJECT actual 2019-02-27/day ctx=election
e2 m1 > m2 ACCUSE planned 2019-02-27/none mode=allege ctx=legal,election
e3 m3 > m1 REJECT actual 2019-02-27/none ctx=election
e4 m4 > m1,m2 CONSULT actual 2019-02-27/none mode=third-party ctx=election
e5 m5 > m2 SUPPORT actual 2019-02-27/none ctx=election,diplomatic
q1 m1 direct cue=wrote

### Reuters 2014-09-18
The bodies of eight were found in a latrine at Womey. [m1:GIN.CVL Villagers] had {e1 met} [m2:GIN.MED the health team], [m3:GIN.JRN three radio reporters] among [m100=m2 them], with machetes on Tuesday; [m101=m1 they] take [m102=m2 them] for the ones who bring the fever. [m4:GIN.MIL Soldiers] {e2 occupy} the place now. [m5:GIN.GOV The prime minister], Mohamed Said Fofana, {e3 swore} that the guilty would be punished; [m6:GIN.OPP an opposition deputy from the forest] {e4 held} that Conakry sends soap by truck and fear by radio. [m7:WHO The world body] in Geneva, which had two people nearby, {e5 withdrew} [m103=m7 them].
e1 m1 > m2,m3 ASSAULT actual 2014-09-16/day mode=primitive ctx=health
e2 m4 > m1 COERCE actual 2014-09-18/none mode=restrict ctx=health
e3 m5 > m1 THREATEN threatened 2014-09-18/none mode=arrest ctx=health
e4 m6 > m5 ACCUSE actual 2014-09-18/none mode=disapprove ctx=health
e5 m7 > m5 RETREAT actual 2014-09-18/none mode=withdraw ctx=health

### Reuters 2016-10-24
Bulldozers {e1 will be} in by Tuesday, the prefect of Pas-de-Calais said. On Monday [m1:FRA.GOV the state's buses] took 1,918 [m2:? Afghans, Eritreans and Sudanese] from the Jungle to villages [m104=m2 they] could not find on a map. [m3:FRA.COP Police] {e2 watched} with batons in [m105=m3 their] belts. [m4:GBR.GOV London] {e3 let in} two hundred minors; [m5:NGO Save the Children] {e4 begged} [m106=m1 Paris] to wait until the rest were registered. In Chardonnay [m6:FRA.GOV a mayor] {e5 welcomed} the first coach with quiche. In Béziers [m7:FRA.GOV his colleague], of another persuasion, {e6 put up} posters.
e3 m4 > m2 AID actual 2016-10-24/none ctx=asylum
e4 m5 > m1 REQUEST requested 2016-10-24/none mode=yield ctx=migration
e5 m6 > m2 SUPPORT actual 2016-10-24/none ctx=migration,asylum
e6 m7 > m2 ACCUSE actual 2016-10-24/none mode=disapprove ctx=migration
e1 m1 > m2 ASSAULT planned 2016-10-25/day mode=destroy ctx=migration
e2 m3 > m2 MOBILIZE actual 2016-10-24/day mode=police ctx=migration

### Reuters 2005-04-20
[m1:ECU.LEG Sixty legislators] {e1 voted} on Wednesday in a back room to {e2 remove} [m2:ECU.GOV Lucio Gutiérrez] for "abandonment of post", at which [m107=m2 he] was. [m3:ECU.CVL Quito's outlaws], as [m108=m2 the colonel] had called [m109=m3 them], and [m110=m3 they] themselves ever since, had been {e3 honking} for eight nights. [m4:ECU.MIL The joint chiefs] {e4 withdrew} [m111=m4 their] support; [m5:ECU.CVL a crowd] at the airport {e5 stopped} [m112=m2 his] plane on the runway. [m6:BRA.GOV Brazil's ambassador] took [m113=m2 him] in, and [m7:BRA.GOV Brasilia] {e6 will grant} [m114=m2 him] asylum. [m8:ECU.GOV Alfredo Palacio], a cardiologist, succeeds.
e2 m1 > m2 SANCTION actual 2005-04-20/day mode=expel ctx=legislative,executive
e3 m3 > m2 PROTEST actual 2005-04-20/none mode=demo ctx=executive
e4 m4 > m2 SANCTION actual 2005-04-20/day mode=withdraw ctx=executive,military
e5 m5 > m2 PROTEST actual 2005-04-20/day mode=obstruct ctx=executive
e6 m7 > m2 AGREE planned 2005-04-20/none ctx=asylum
e1 m1 > m8 SUPPORT actual 2005-04-20/day ctx=legislative
