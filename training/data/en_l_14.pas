### Reuters 2020-09-24
[m1:THA.LEG Thailand's parliament] {e1 put off} a vote on amending the constitution on Thursday. [m51=m1 Lawmakers] set up a committee instead, which has a month to study the six drafts. [m2:THA.CVL Protesters] outside, who had {e2 camped} there since the afternoon, booed as the news came over the speakers. "<<q1 [m52=m1 They] are buying time>>," said [m3:THA.EDU student leader Parit Chiwarak]. [m53=m3 He] {e3 called} for a larger rally on 14 October. [m4:THA.PTY The Democrats], a coalition party, had {e4 backed} one of the drafts and {e5 apologised} to the crowd.
e1 m1 > m2 REJECT actual 2020-09-24/day ctx=legislative,pro_democracy
e2 m2 > m1 PROTEST actual 2020-09-24/day mode=demo ctx=pro_democracy
e3 m3 > m2 REQUEST requested 2020-09-24/none mode=assist ctx=pro_democracy
e4 m4 > m2 SUPPORT actual 2020-09-24/none ctx=legislative
e5 m4 > m2 CONCEDE actual 2020-09-24/none ctx=legislative
q1 m3 direct cue=said

### Reuters 2011-12-26
Some 200 [m1:SYR.CVL residents of Homs] {e1 demonstrated} on Monday in the hope of being seen by [m2:ARAB monitors from the Arab League], who {e2 are due} in the city on Tuesday. [m3:SYR.MIL Tanks] {e3 shelled} the Baba Amr district all day, activists said. [m4:SDN.MIL General Mustafa al-Dabi], the Sudanese who leads [m54=m2 the team], is himself a former head of military intelligence. [m5:SYR.OPP The opposition council] {e4 asked} [m6:ARAB the league] to go to [m7:UNSC the Security Council] if [m55=m2 its observers] are {e5 kept} from seeing prisons. [m8:SYR.GOV Damascus] {e6 says} that it will cooperate.
e1 m1 > m8 PROTEST actual 2011-12-26/day mode=demo ctx=pro_democracy
e2 m2 > m8 AGREE planned 2011-12-27/day ctx=human_rights
e3 m3 > m1 ASSAULT actual 2011-12-26/day mode=heavy-weapons ctx=repression
e4 m5 > m6 REQUEST requested 2011-12-26/none mode=assist ctx=human_rights,diplomatic
e5 m8 > m2 COERCE hypothetical 2011-12-26/none mode=restrict ctx=human_rights
e6 m8 > m6 AGREE planned 2011-12-26/none ctx=diplomatic

### Sunday Independent 2012-06-10
[m1:ZAF.PTY The ANC Women's League] has {e1 asked} [m2:ZAF.BUS the Goodman Gallery] to destroy a painting that shows [m3:ZAF.GOV President Jacob Zuma] with [m56=m3 his] trousers open. [m57=m2 Its] director, Liza Essers, {e2 declined}; two men had already {e3 smeared} it with paint. A week ago [m58=m3 the president] {e4 sued} both [m59=m2 the gallery] and [m4:ZAF.JRN City Press], which {e5 took} the picture off [m60=m4 its] website and received thanks from [m5:ZAF.PTY Gwede Mantashe]. "<<q1 [m61=m4 We] did it out of care and fear>>," wrote [m6:ZAF.JRN the editor], Ferial Haffajee.
e1 m1 > m2 REQUEST requested 2012-06-10/none mode=yield ctx=rights_freedoms
e2 m2 > m1 REJECT actual 2012-06-10/none mode=yield ctx=rights_freedoms
e3 m7 > m2 PROTEST actual 2012-06-10/none mode=vandalize ctx=rights_freedoms
e4 m3 > m2,m4 ACCUSE actual 2012-06-10/none mode=allege ctx=legal,rights_freedoms
e5 m4 > m3 CONCEDE actual 2012-06-10/none ctx=rights_freedoms
q1 m6 direct cue=wrote
[m7:ZAF.CVL One of the vandals] was head-butted by a guard.

### AP 2005-05-14
Thousands of [m1:UZB.CVL people] were in the square at Andijan when [m2:UZB.MIL armoured vehicles] drew up on Friday and {e1 fired} without stopping. The night before, [m3:UZB.UAF gunmen] had {e2 stormed} the prison to free [m4:UZB.BUS twenty-three businessmen] accused of Islamism. [m5:UZB.GOV Islam Karimov] flew in, {e3 tried} by telephone to talk to [m62=m3 them], and flew back; [m63=m3 they] {e4 wanted} the freedom of others in [m6:@UZB Tashkent]. [m7:KGZ.GOV Bishkek] has {e5 let} 500 [m8:UZB.REF families] over the bridge. [m9:GBR.GOV Jack Straw] {e6 spoke} of a clear abuse of human rights.
e1 m2 > m1 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression
e2 m3 > m5 ASSAULT actual 2005-05-12/day mode=firearms ctx=terrorism
e3 m5 > m3 CONSULT actual 2005-05-14/none mode=phone ctx=diplomatic
e4 m3 > m5 REQUEST requested 2005-05-14/none mode=yield ctx=religion_ethnicity
e5 m7 > m8 AID actual 2005-05-14/none ctx=asylum
e6 m9 > m5 ACCUSE actual 2005-05-14/none mode=disapprove ctx=human_rights

### Le Quotidien 2009-03-18
[m1:MDG.MIL Soldiers] gave the presidency of Madagascar to [m2:MDG.OPP Andry Rajoelina], a 34-year-old former disc jockey, on Tuesday night. [m3:MDG.GOV Marc Ravalomanana] had meant to leave it to [m4:MDG.MIL an admiral] with two generals. [m64=m1 They] {e1 dragged} [m65=m4 the old sailor], and a pastor, out of a church for it, then {e2 handed} the power on. [m66=m3 The dairy tycoon] is {e3 said to be} under the protection of [m5:@SWZ Swaziland]. [m6:SADC The southern bloc] {e4 does not recognise} [m67=m2 the mayor]; [m7:FRA.GOV Paris] finds two years until elections too {e5 long}.
e1 m1 > m4 COERCE actual 2009-03-18/none mode=seize ctx=pro_autocracy
e2 m1 > m2 SUPPORT actual 2009-03-17/day ctx=pro_autocracy,executive
e4 m6 > m2 REJECT actual 2009-03-18/none ctx=diplomatic
e5 m7 > m2 ACCUSE actual 2009-03-18/none mode=disapprove ctx=diplomatic
e3 m8 > m3 AID actual 2009-03-18/none ctx=asylum
[m8:SWZ.GOV King Mswati's court] has not confirmed it.

### Reuters 2013-09-03 none
[m1:FIN.BUS Nokia] has sold [m68=m1 its] telephones to [m2:USA.BUS Microsoft] for 5.4 billion euros. [m69=m1 Its] interim head told employees in [m3:@FIN Espoo] that [m70=m1 the company] had done nothing wrong and somehow lost. [m71=m2 The buyer] takes on 32,000 people. [m4:FIN.BUS A former engineer] in Oulu keeps on [m72=m4 his] desk a rubber boot from the days when [m73=m1 they] made those.

### El Watan 2012-01-05
[m1:DZA.CVL A pensioner in Tiaret] doused [m74=m1 himself] with petrol after [m2:DZA.COP gendarmes] {e1 confiscated} [m75=m1 his] sunglasses stall on Wednesday. [m76=m1 He] is at Oran's hospital. That night [m3:DZA.CVL youths] {e2 stoned} the gendarmerie for three hours, and the wali's residence; [m4:DZA.GOV the wali], whose predecessor was moved for less, {e3 met} [m77=m1 the man's] sons and {e4 promised} [m78=m1 him] a market stand. "<<q1 [m79=m5 We] told [m80=m4 him] [m81=m5 our] father needs skin, not a stand>>," [m5:DZA.CVL the elder] said.
e1 m2 > m1 COERCE actual 2012-01-04/day mode=seize ctx=human_security
e2 m3 > m2 PROTEST actual 2012-01-04/day mode=riot ctx=human_security
e3 m4 > m5 CONSULT actual 2012-01-05/none ctx=human_security
e4 m4 > m1 AGREE planned 2012-01-05/none ctx=human_security
q1 m5 direct cue=said

### Reuters 2015-09-30
[m1:BFA.MIL The army] {e1 shelled} the barracks of [m2:BFA.MIL the presidential guard] in Ouagadougou on Tuesday after [m82=m2 its] men {e2 refused} to hand in [m83=m2 their] rifles. [m3:BFA.MIL Gilbert Diendéré], who led [m84=m2 the unit's] coup a fortnight ago, told a radio that [m85=m3 he] {e3 would surrender}. [m86=m3 He] is in the residence of [m4:VAT.REL the pope's envoy], who {e4 is negotiating} with [m5:BFA.GOV Michel Kafando's government] on [m87=m3 his] behalf. [m88=m5 It] has {e5 frozen} the accounts of [m89=m3 the general] and of [m6:BFA.PTY three parties].
e1 m1 > m2 ASSAULT actual 2015-09-29/day mode=heavy-weapons ctx=military
e2 m2 > m1 REJECT actual 2015-09-30/none mode=yield ctx=military
e3 m3 > m1 CONCEDE actual 2015-09-30/none ctx=military
e4 m4 > m5 CONSULT actual 2015-09-30/none mode=third-party ctx=diplomatic
e5 m5 > m3,m6 SANCTION actual 2015-09-30/none mode=discontinue ctx=legal

### Greek Reporter 2015-07-06
Sixty-one per cent of [m1:GRC.CVL Greeks] {e1 said no} on Sunday to terms that [m2:EUROGROUP the creditors] had in any case withdrawn. [m3:GRC.GOV Yanis Varoufakis], who had {e2 called} [m90=m2 them] terrorists, {e3 left} the finance ministry on [m91=m3 his] motorbike next morning: some of [m92=m2 his colleagues in Brussels], [m93=m3 he] explained, would rather [m94=m3 he] were absent. [m4:GRC.GOV Alexis Tsipras] thought it would help too. [m5:GRC.OPP Antonis Samaras] {e4 gave up} the leadership of New Democracy within the hour. [m6:FRA.GOV François Hollande] {e5 will receive} [m7:DEU.GOV Angela Merkel] in the evening.
e1 m1 > m2 REJECT actual 2015-07-05/day ctx=economic
e2 m3 > m2 ACCUSE actual 2015-07-06/none mode=allege ctx=economic
e3 m3 > m4 RETREAT actual 2015-07-06/day mode=resign ctx=economic
e4 m5 > m4 RETREAT actual 2015-07-06/none mode=resign ctx=political_institutions
e5 m6 > m7 AGREE planned 2015-07-06/none ctx=economic,diplomatic

### Independent 2003-09-11
[m1:SWE.GOV Anna Lindh] had gone to buy a jacket. [m2:SWE.CVL A man] {e1 stabbed} [m95=m1 her] on the escalator of a department store in Stockholm on Wednesday afternoon, and [m96=m1 the foreign minister] died at 5.29 the next morning. The country votes on the euro on Sunday; both camps {e2 cancelled} what remained of the campaign. [m3:SWE.GOV Göran Persson], [m97=m1 her] friend, {e3 asked} [m4:SWE.CVL Swedes] to vote all the same. [m5:SWE.COP Police] have a cap, a knife and [m98=m2 his] blurred picture. [m99=m1 She] never had bodyguards; [m6:SWE.SPY the security service] {e4 admits} that was an error.
e1 m2 > m1 ASSAULT actual 2003-09-10/day mode=primitive ctx=crime
e3 m3 > m4 REQUEST requested 2003-09-11/none mode=assist ctx=election
e4 m6 > m1 CONCEDE actual 2003-09-11/none ctx=crime
e2 m7 > m8 CONCEDE actual 2003-09-11/none ctx=election
[m7:SWE.PTY The yes side] has suspended [m100=m7 its] posters, [m8:SWE.PTY the no side] [m101=m8 its] cinema spots.

### Reuters 2016-05-14
[m1:VEN.GOV Nicolás Maduro] {e1 extended} a state of emergency for sixty days on Friday. [m102=m1 He] suspects [m2:USA.GOV Washington] of {e2 plotting} against [m103=m1 him] with [m3:VEN.OPP the coalition] that won December's election. [m104=m3 Its] secretary, Jesús Torrealba, {e3 dismissed} that and {e4 demanded} that [m4:VEN.GOV the electoral council] get on with counting 1.8 million signatures for a recall vote. [m5:MNC A brewery] has stopped making beer for want of barley; factories that stand idle, [m105=m1 the president] told [m6:VEN.LAB workers] on Saturday, {e5 will be taken} from "the bourgeoisie".
e1 m1 > m3 COERCE actual 2016-05-13/day mode=martial-law ctx=executive
e2 m2 > m1 COERCE denied 2016-05-14/none ctx=diplomatic said=m3
e3 m3 > m1 REJECT actual 2016-05-14/none ctx=diplomatic
e4 m3 > m4 REQUEST requested 2016-05-14/none mode=change ctx=election
e5 m1 > m5 COERCE planned 2016-05-14/day mode=seize ctx=economic

### Vijesti 2016-10-17
[m1:MNE.JUD Special Prosecutor Milivoje Katnić] said twenty [m2:SRB.REB Serbian citizens] {e1 arrested} on polling day had been going to enter [m3:MNE.LEG parliament], shoot at [m4:MNE.OPP the crowd] and kill [m5:MNE.GOV Milo Đukanović]. [m106=m2 Their] leader, [m107=m1 he] said, was [m6:SRB.ELI Bratislav Dikić], a former gendarmerie general in [m7:@SRB Belgrade]; [m108=m6 he] {e2 told} a judge [m109=m6 he] had come to pray at Ostrog. [m8:MNE.OPP The Democratic Front], which lost, {e3 ridicules} it as a "cheap farce". [m9:SRB.GOV Aleksandar Vučić] {e4 has asked} [m110=m9 his] services to look into it.
e1 m10 > m2 COERCE actual 2016-10-16/day mode=arrest ctx=terrorism,election
e2 m6 > m1 REJECT actual 2016-10-17/none ctx=legal
e3 m8 > m1 ACCUSE actual 2016-10-17/none mode=disapprove ctx=election
e4 m9 > m2 ACCUSE actual 2016-10-17/none mode=investigate ctx=intelligence
[m10:MNE.COP Police] showed some clubs.

### Reuters 2007-12-28
[m1:PAK.OPP Benazir Bhutto] stood up through the roof of [m111=m1 her] car to wave. Someone {e1 shot} at [m112=m1 her] and then blew [m113=m2 himself] up. [m2:PAK.REB He], [m3:PAK.GOV the interior ministry] said on Friday, belonged to [m4:TTP.REB Baitullah Mehsud's Taliban]; [m114=m4 the tribal commander's] spokesman {e2 denied} it: "<<q1 [m115=m4 we] don't strike women>>." [m5:PAK.PTY Her party] {e3 accused} [m116=m3 the government] of hosing away the evidence. In Karachi [m6:PAK.CVL her followers] {e4 burned} banks and trains. [m7:PAK.OPP Nawaz Sharif], a rival for twenty years, {e5 sat} by [m117=m1 her] body and promised to {e6 boycott} the election.
e1 m2 > m1 ASSAULT actual 2007-12-27/day mode=suicide-attack ctx=terrorism
e2 m4 > m1 ASSAULT denied 2007-12-28/none mode=suicide-attack ctx=terrorism
e3 m5 > m3 ACCUSE actual 2007-12-28/none mode=allege ctx=terrorism
e4 m6 > m3 PROTEST actual 2007-12-28/none mode=riot ctx=terrorism
e5 m7 > m1 SUPPORT actual 2007-12-28/none ctx=terrorism
e6 m7 > m3 PROTEST planned 2007-12-28/none mode=boycott ctx=election
q1 m4 direct

### Kyiv Post 2012-07-05
[m1:UKR.LEG Volodymyr Lytvyn], speaker of the Rada, {e1 offered} [m118=m1 his] resignation on Wednesday: [m2:UKR.LEG his own deputy] had {e2 slipped} a bill on the Russian language past [m119=m1 him] while [m120=m1 he] was out of the room. [m3:UKR.OPP Vitali Klitschko] and others {e3 stood} before the Ukrainian House with cuts on [m121=m3 their] hands; [m4:UKR.COP the Berkut] had {e4 sprayed} [m122=m3 them]. [m5:UKR.LEG Seven deputies] {e5 have stopped} eating. [m6:UKR.GOV Viktor Yanukovich] cancelled [m123=m6 his] press conference and {e6 invited} faction leaders for a talk.
e1 m1 > m2 CONCEDE actual 2012-07-04/day ctx=legislative
e2 m2 > m1 COERCE actual 2012-07-05/none ctx=legislative,religion_ethnicity
e3 m3 > m6 PROTEST actual 2012-07-05/none mode=demo ctx=religion_ethnicity,legislative
e4 m4 > m3 ASSAULT actual 2012-07-05/none mode=crowd-control ctx=repression
e5 m5 > m6 PROTEST actual 2012-07-05/none mode=hunger ctx=religion_ethnicity,legislative
e6 m6 > m7 REQUEST requested 2012-07-05/none mode=meet ctx=legislative
[m7:UKR.LEG The leaders of the groups] are thinking it over.

### Reuters 2011-02-11 
All [m1:EGY.CVL the square] heard was a line of eleven seconds. [m2:EGY.GOV Omar Suleiman], vice-president for a fortnight, {e1 read} on Friday that [m3:EGY.GOV Hosni Mubarak] had left office and charged [m4:EGY.MIL the army's council] with the affairs of state. It had been {e2 meeting} without [m124=m3 him] since Thursday. [m5:EGY.LAB Bus drivers and weavers] had joined the {e3 revolt} in the last days. [m6:CHE.GOV Bern] {e4 froze} whatever [m125=m3 the pharaoh], as [m126=m1 the people] call [m127=m3 him], keeps in [m128=m6 its] banks. [m7:IRN.GOV Tehran] {e5 hailed} a great victory; [m8:ISR.GOV Jerusalem] said nothing.
e1 m3 > m1 RETREAT actual 2011-02-11/day mode=resign ctx=executive,pro_democracy
e3 m5 > m3 PROTEST actual 2011-02-11/none mode=strike ctx=pro_democracy,economic
e4 m6 > m3 SANCTION actual 2011-02-11/none mode=discontinue ctx=corruption
e5 m7 > m1 SUPPORT actual 2011-02-11/none ctx=pro_democracy
e2 m4 > m3 REJECT actual 2011-02-10/day mode=meet ctx=military

### Bangkok Post 2017-03-12
After three weeks in the lanes around Wat Dhammakaya [m1:THA.COP the detectives] {e1 gave up}. [m2:THA.REL Phra Dhammajayo], the temple's 72-year-old founder, whom [m129=m1 they] want for receiving stolen money, was not in any of the two thousand rooms. [m3:THA.REL The monks] had {e2 blocked} the gates with prayer; [m4:THA.CVL one follower] hanged himself in protest. [m5:THA.GOV Prayut Chan-o-cha] {e3 lifted} the special order over the place but {e4 warned} [m130=m3 them]: "<<q1 [m131=m5 we] can come back any day>>." [m6:THA.REL The supreme patriarch's council] has {e5 stripped} [m132=m2 the abbot] of [m133=m2 his] title.
e1 m1 > m2 RETREAT actual 2017-03-12/none mode=withdraw ctx=religion_ethnicity,legal
e2 m3 > m1 PROTEST actual 2017-03-12/none mode=obstruct ctx=religion_ethnicity
e3 m5 > m3 CONCEDE actual 2017-03-12/none ctx=religion_ethnicity
e4 m5 > m3 THREATEN threatened 2017-03-12/none ctx=religion_ethnicity
e5 m6 > m2 SANCTION actual 2017-03-12/none mode=expel ctx=religion_ethnicity
q1 m5 direct

### Guardian 2019-04-18 none
[m1:FRA.CVL The beekeeper of Notre-Dame] says [m134=m1 his] hives on the sacristy roof have survived the fire. Bees have no lungs; [m135=m1 he] explained that to [m2:#CNN a television crew] three times. [m3:FRA.COP The fire brigade] let [m136=m1 him] up on Thursday. [m4:FRA.BUS A luxury group], [m137=m1 he] heard, is paying for a new spire; nobody has mentioned wax.

### Reuters 2018-08-08
[m1:VEN.UAF Two drones] carrying plastic explosive {e1 went off} above a parade in Caracas on Saturday as [m2:VEN.GOV Nicolás Maduro] was speaking; [m3:VEN.MIL soldiers] broke ranks and ran. [m138=m2 He] {e2 accused} [m4:COL.GOV Juan Manuel Santos], who left office on Tuesday. [m5:COL.GOV Bogotá] {e3 answered} that [m139=m4 the president] had been at [m140=m4 his] granddaughter's baptism. [m6:VEN.LEG Juan Requesens], a deputy of twenty-nine, was {e4 dragged} from [m141=m6 his] flat on Tuesday, and [m7:VEN.JUD the supreme court] {e5 wants} [m8:VEN.OPP Julio Borges], in exile, arrested.
e1 m1 > m2 ASSAULT actual 2018-08-04/day mode=drone ctx=terrorism
e2 m2 > m4 ACCUSE actual 2018-08-08/none mode=allege ctx=terrorism,diplomatic
e3 m5 > m2 REJECT actual 2018-08-08/none ctx=diplomatic
e4 m9 > m6 COERCE actual 2018-08-07/day mode=arrest ctx=legal,repression
e5 m7 > m8 THREATEN threatened 2018-08-08/none mode=arrest ctx=legal
[m9:VEN.SPY Agents of the Sebin] took [m142=m6 his] sister too.

### Reuters 2001-06-04
[m1:NPL.GOV Crown Prince Dipendra], declared king while in a coma, died on Monday, and [m2:NPL.GOV his uncle Gyanendra] was driven through streets where [m3:NPL.CVL young men with shaved heads] {e1 threw} bricks at [m4:NPL.COP police]. [m143=m3 They] did not believe [m144=m2 the new sovereign], who had first put down the deaths of nine of his kin to an automatic weapon that "exploded". [m145=m4 The force] {e4 imposed} a curfew. [m5:NPL.PTY The Communist leader], named to the commission of inquiry, {e5 declined} to serve. [m6:CPNM.REB The Maoists] {e6 urge} [m7:NPL.MIL soldiers] to mutiny.
e1 m3 > m4 PROTEST actual 2001-06-04/day mode=riot ctx=executive
e4 m4 > m3 COERCE actual 2001-06-04/day mode=curfew ctx=executive
e5 m5 > m2 REJECT actual 2001-06-04/none mode=assist ctx=executive
e6 m6 > m7 REQUEST requested 2001-06-04/none mode=assist ctx=executive

### Reuters 2017-08-25
[m1:IND.JUD A judge], flown by helicopter to a makeshift court in Panchkula, {e1 found} [m2:IND.REL Gurmeet Ram Rahim Singh] guilty of rape on Friday. [m146=m2 The guru's] followers, a hundred thousand of whom had camped in the town, {e2 set} railway stations alight; [m3:IND.COP police and paramilitaries] {e3 killed} thirty. [m4:IND.GOV Manohar Lal Khattar], the chief minister, {e4 conceded} "lapses" but {e5 won't step down}. The [m5:IND.JUD high court] had {e6 chided} [m147=m4 him] for letting [m148=m6 the crowd] gather: "<<q1 political surrender>>," [m149=m5 it] called that.
e1 m1 > m2 SANCTION actual 2017-08-25/day mode=convict ctx=legal,gender
e2 m6 > m3 PROTEST actual 2017-08-25/day mode=riot ctx=legal,religion_ethnicity
e3 m3 > m6 ASSAULT actual 2017-08-25/day mode=firearms ctx=repression
e4 m4 > m7 CONCEDE actual 2017-08-25/none ctx=repression
e5 m4 > m7 RETREAT denied 2017-08-25/none mode=resign ctx=executive
e6 m5 > m4 ACCUSE actual 2017-08-25/none mode=disapprove ctx=legal
q1 m5 direct cue=called
[m6:IND.REL The devotees] left behind two hundred cars. [m7:IND.OPP The Congress] had asked for the chief minister's head.

### Mongolia Weekly 2008-07-02
[m1:MNG.OPP Democrats] who said Sunday's vote was stolen {e1 burned} the headquarters of [m2:MNG.PTY the ruling party] in Ulan Bator on Tuesday night; next door, the art gallery went too. [m3:MNG.GOV President Enkhbayar] {e2 declared} the country's first state of emergency and {e3 shut} all channels but one. Five were {e4 shot}. [m4:MNG.OPP Elbegdorj], who leads [m150=m1 the losers], {e5 disclaimed} any part in the fire. [m151=m4 He] wants a recount; [m5:JPN.CVL a Japanese film-maker] is among the injured, [m6:JPN.GOV Tokyo's embassy] said.
e1 m1 > m2 PROTEST actual 2008-07-01/day mode=riot ctx=election
e2 m3 > m1 COERCE actual 2008-07-02/none mode=martial-law ctx=election
e3 m3 > m1 COERCE actual 2008-07-02/none mode=censor ctx=election,rights_freedoms
e4 m7 > m1 ASSAULT actual 2008-07-02/none mode=firearms ctx=repression
e5 m4 > m2 REJECT actual 2008-07-02/none ctx=election
[m7:MNG.COP The police] say [m152=m7 they] fired in the air.

### Straits Times 2004-03-21 none
[m1:TWN.CVL An opera troupe] sails from Keelung to [m2:@CHN Xiamen] on Sunday with forty trunks and one lion. [m9:TWN.CVL Its leading lady] turned seventy in the dressing room. [m153=m9 She] sang for [m3:TWN.MIL soldiers] on Kinmen as a girl, when the loudspeakers on the other shore drowned [m154=m9 her]. [m155=m3 They], [m156=m9 she] recalls, clapped with [m157=m3 their] mess tins.
