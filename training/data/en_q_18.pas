### Reuters 2019-09-24
[m1:USA.LEG House Speaker Nancy Pelosi] {e1 set in motion} an impeachment inquiry against [m2:USA.GOV President Donald Trump] on Tuesday over a phone call in which [m3=m2 he] had {e2 leaned on} [m4:UKR.GOV Ukraine's leader, Volodymyr Zelenskiy].
e1 m1 > m2 ACCUSE actual 2019-09-24/day mode=investigate ctx=legislative
e2 m2 > m4 REQUEST requested 2019-09-24/none ctx=legislative bg

### AFP 2014-10-03
[m1:SWE.GOV Stefan Lofven], Sweden's new prime minister and leader of [m2:SWE.PTY the Social Democrats], told [m3:SWE.LEG parliament] on Friday that Stockholm {e1 would grant} [m4:PSE.GOV the Palestinians] statehood, at least on paper. [m5:ISR.GOV Israel's foreign minister] called [m6:SWE.GOV the envoy] {e3 on the carpet}.
e1 m1 > m4 AGREE planned 2014-10-03/day ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2014-10-03/none mode=disapprove ctx=diplomatic
rel m1 leads m2

### Reuters 2022-11-15
[m1:POL.GOV Warsaw] {e1 put its air defences on their toes} after [m2:? a missile] killed two farmers in [m3:@POL Przewodow] on Tuesday. [m4:POL.GOV Andrzej Duda] {e2 rang} [m5:NATO Jens Stoltenberg], and [m6:DEU.GOV Berlin] {e3 volunteered} its Patriots. [m7:RUS.MIL The Russian general staff] {e4 disclaimed} the thing.
e1 m1 > m7 MOBILIZE actual 2022-11-15/none ctx=military
e2 m4 > m5 CONSULT actual 2022-11-15/none mode=phone ctx=military
e3 m6 > m1 AGREE actual 2022-11-15/none ctx=military
e4 m7 > m1 REJECT actual 2022-11-15/none ctx=military

### AP 2018-08-15
[m1:TUR.JUD A Turkish court] {e1 turned a deaf ear} on Wednesday to a petition of [m2:USA.REL evangelical pastor Andrew Brunson] to leave house arrest. [m3:USA.GOV Treasury Secretary Steven Mnuchin] {e2 has more in store for} [m4:TUR.GOV Ankara] if [m5=m2 he] is not {e3 let go}; [m6:QAT.GOV Qatar] {e4 came to the aid of} [m7=m4 its ally] with $15 billion.
e1 m1 > m2 REJECT actual 2018-08-15/day mode=yield ctx=legal
e2 m3 > m4 THREATEN threatened 2018-08-15/none mode=restrict ctx=economic
e3 m4 > m5 RETREAT hypothetical 2018-08-15/none mode=release ctx=legal
e4 m6 > m7 AGREE planned 2018-08-15/none ctx=economic
rel m6 ally_of m7

### Telegraph 2011-08-09
[m1:GBR.GOV David Cameron] cut short a holiday in [m2:@ITA Tuscany] and {e2 flooded} London with 16,000 officers on Tuesday. [m3:GBR.CVL Shop breakers in Manchester] {e3 hurled} bricks at [m4:GBR.COP mounted policemen]. "<<q1 You will feel the full force of the law>>," [m5=m1 the prime minister] {e4 vowed}.
e2 m1 > m3 MOBILIZE actual 2011-08-09/day mode=police ctx=repression
e3 m3 > m4 PROTEST actual 2011-08-09/none mode=riot ctx=inequality
e4 m5 > m3 THREATEN threatened 2011-08-09/none mode=arrest ctx=repression
q1 m5 direct cue=vowed

### Reuters 2021-07-14
[m1:HUN.GOV Viktor Orban's government] {e1 has caught} [m2:HUN.JRN at least five reporters of the website Direkt36] in its web with the Pegasus spyware, a consortium of newspapers said. [m3:HUN.OPP The liberal Momentum party], a member of [m4:HUN.OPP the six-party opposition alliance], {e3 seeks to haul} [m5:HUN.GOV the interior minister] before [m6:HUN.LEG a committee].
e1 m1 > m2 COERCE actual 2021-07-14/none mode=cyber ctx=intelligence
e3 m3 > m5 ACCUSE planned 2021-07-14/none mode=investigate ctx=intelligence
rel m3 member_of m4

### Global News 2018-08-06
[m1:SAU.GOV Riyadh] {e1 packed} [m2:CAN.GOV the Canadian ambassador] off on Sunday, {e3 froze} new trade and {e4 pulled} 8,000 students out of [m3:CAN.EDU Canadian universities] over a tweet. [m4:CAN.GOV Chrystia Freeland], the foreign minister, {e6 stood her ground}. [m5:ARE.GOV Abu Dhabi] {e7 lined up behind} [m6=m1 the kingdom].
e1 m1 > m2 SANCTION actual 2018-08-05/day mode=expel ctx=diplomatic
e3 m1 > m4 SANCTION actual 2018-08-05/day mode=discontinue ctx=economic
e4 m1 > m3 SANCTION actual 2018-08-05/day mode=withdraw ctx=diplomatic
e6 m4 > m1 REJECT actual 2018-08-06/none mode=yield ctx=human_rights
e7 m5 > m6 SUPPORT actual 2018-08-06/none ctx=diplomatic

### Deutsche Welle 2017-11-20
[m1:DEU.PTY The Free Democrats] {e1 walked away from} coalition talks with [m2:DEU.PTY Angela Merkel's conservatives] and [m3:DEU.PTY the Greens] shortly before midnight on Sunday. "<<q1 Better not to govern than to govern badly>>," [m4=m1 their] leader, [m5:DEU.PTY Christian Lindner], said. [m6:DEU.GOV President Frank-Walter Steinmeier] {e2 wants to bring back} [m7=m1+m2+m3 all of them].
e1 m1 > m2,m3 REJECT actual 2017-11-19/day mode=meet ctx=legislative
e2 m6 > m7 REQUEST requested 2017-11-20/none ctx=legislative
q1 m5 direct cue=said
rel m5 leads m4

### Swissinfo 2009-08-20
[m1:CHE.GOV Swiss President Hans-Rudolf Merz] swallowed his pride in [m2:@LBY Tripoli] on Thursday, {e2 begging the pardon of} [m3:LBY.GOV the Gaddafi family] for the arrest of a son, so that [m4:CHE.BUS two stranded businessmen] {e3 might be let go}. [m5:CHE.PTY The People's Party], Switzerland's largest, {e4 heaped scorn on} [m6=m1 him].
e2 m1 > m3 SUPPORT actual 2009-08-20/day mode=apologize ctx=diplomatic
e3 m3 > m4 RETREAT hypothetical 2009-08-20/none mode=release ctx=diplomatic
e4 m5 > m6 ACCUSE actual 2009-08-20/none mode=disapprove ctx=diplomatic

### Reuters 2013-09-09
[m1:RUS.GOV Sergei Lavrov] seized on an offhand remark by [m2:USA.GOV John Kerry] to {e2 float} the handover of [m3:SYR.GOV Syria's] poison gas on Monday. [m4=m3 Damascus] {e3 jumped at} it. [m5:USA.GOV Barack Obama], who had cocked the trigger, {e5 asked} [m6:USA.LEG Congress] to hold off its vote.
e2 m1 > m3 REQUEST requested 2013-09-09/day mode=yield ctx=cbrn
e3 m4 > m1 CONCEDE actual 2013-09-09/none mode=disarm ctx=cbrn
e5 m5 > m6 REQUEST requested 2013-09-09/none ctx=military

### NRK English 2012-08-24 none
[m1:@NOR Oslo] commuters faced a squeeze as engineers sealed a leaking tunnel. [m2:NOR.BUS The rail operator] defended its timetable; a strike of lightning had knocked out signals near [m3:@NOR Lillestrom], and repair crews launched an all-out assault on the fault before dawn.

### AP 2021-01-06
[m1:USA.CVL Supporters of Donald Trump] {e1 bashed in} the doors of [m2:USA.LEG the Capitol] on Wednesday, {e2 chasing} [m3:USA.COP its police] up the stairs. [m4:USA.GOV Vice President Mike Pence], who {e3 had declined to void} the count, was hustled to a loading dock. [m5:USA.BUS Twitter] {e5 locked} [m6:USA.GOV the president's] account.
e1 m1 > m2 PROTEST actual 2021-01-06/day mode=riot ctx=election
e2 m1 > m3 ASSAULT actual 2021-01-06/day ctx=election
e3 m4 > m1 REJECT actual 2021-01-06/none ctx=election
e5 m5 > m6 COERCE actual 2021-01-06/none mode=censor ctx=election

### Kathimerini 2020-02-28
[m1:GRC.CVL Islanders on Lesbos and Chios] {e1 drove} [m2:GRC.COP riot squads] back to their ferries this week in a quarrel about new camps. [m3:GRC.GOV Prime Minister Kyriakos Mitsotakis] called [m4=m2 the squads] {e3 home} and summoned [m5:GRC.GOV the regional governor, Costas Moutzouris], {e5 for a chat} on Friday.
e1 m1 > m2 PROTEST actual 2020-02-24/week mode=riot ctx=migration
e3 m3 > m4 RETREAT actual 2020-02-28/none mode=withdraw ctx=migration
e5 m3 > m5 CONSULT actual 2020-02-28/day mode=meet ctx=migration

### Reuters 2006-10-02
[m1:GEO.GOV Tbilisi] {e1 passed} [m2:RUS.SPY four Russian officers held as spies] to [m3:OSCE the OSCE's chairman, Karel De Gucht], who {e2 flew} [m6=m2 them] home on Monday. [m4:RUS.GOV Moscow], unappeased, {e3 severed} planes, trains and mail and {e4 rounded up} [m5:GEO.CVL Georgian traders].
e1 m1 > m2 RETREAT actual 2006-10-02/none mode=release ctx=intelligence
e2 m3 > m6 AID actual 2006-10-02/day ctx=diplomatic
e3 m4 > m1 SANCTION actual 2006-10-02/none mode=discontinue ctx=diplomatic
e4 m4 > m5 COERCE actual 2006-10-02/none mode=arrest ctx=migration

### Politico 2023-10-03
[m1:USA.LEG Eight Republicans led by Matt Gaetz] {e1 did in} [m2:USA.LEG House Speaker Kevin McCarthy] on Tuesday, with [m3:USA.LEG every Democrat present] {e2 lending a hand}. [m4=m2 The Californian] {e3 will not run again}. [m5:USA.LEG Patrick McHenry], [m6=m2 his] stopgap, promptly {e4 turfed} [m7:USA.LEG Nancy Pelosi] out of her office.
e1 m1 > m2 SANCTION actual 2023-10-03/day mode=discontinue ctx=legislative
e2 m3 > m1 COOPERATE actual 2023-10-03/day ctx=legislative
e3 m4 > m1 CONCEDE planned 2023-10-03/none ctx=legislative
e4 m5 > m7 COERCE actual 2023-10-03/none ctx=legislative

### ANSA 2022-07-21
[m1:ITA.GOV Mario Draghi] {e1 gave up the ghost} as premier on Thursday, the day after [m2:ITA.PTY the Five Stars], [m3:ITA.PTY the League] and [m4:ITA.PTY Forza Italia] {e2 stayed in the lobby} rather than vote confidence in [m5=m1 him]. [m6:ITA.OPP Giorgia Meloni], head of [m7:ITA.OPP Brothers of Italy], licked her lips; [m8:UKR.GOV Kyiv] {e4 thanked} [m9=m1 him].
e1 m1 > m2 RETREAT actual 2022-07-21/day mode=resign ctx=executive
e2 m2,m3,m4 > m5 REJECT actual 2022-07-20/day ctx=legislative
e4 m8 > m9 SUPPORT actual 2022-07-21/none ctx=diplomatic
rel m6 leads m7

### Reuters 2016-02-24
[m1:AUT.GOV Vienna] {e1 herded} [m2:? nine Balkan states] into a room on Wednesday to {e2 harmonise} their border closures, without asking [m3:GRC.GOV Athens], which {e3 hit the roof} and on Thursday {e4 is to order home} its envoy. [m4:EU Brussels] {e5 tut-tutted at} [m5=m1 the host].
e1 m1 > m2 CONSULT actual 2016-02-24/day mode=multilateral ctx=migration
e2 m1 > m2 COOPERATE planned 2016-02-24/day ctx=migration
e3 m3 > m1 ACCUSE actual 2016-02-24/none mode=disapprove ctx=migration
e4 m3 > m1 SANCTION planned 2016-02-25/day mode=withdraw ctx=diplomatic
e5 m4 > m5 ACCUSE actual 2016-02-24/none mode=disapprove ctx=migration

### Belta 2010-12-20
[m1:BLR.COP Special police] {e1 truncheoned} [m2:BLR.OPP Vladimir Neklyayev], one of nine challengers of [m3:BLR.GOV Alexander Lukashenko], on [m4=m2 his] way to a rally in [m5:@BLR Minsk] on Sunday and {e2 plucked} [m6=m2 him] from a hospital bed at night. [m7:RUS.GOV Dmitry Medvedev] stood aloof; [m8:POL.GOV Radoslaw Sikorski], who {e4 had waved} three billion euros, ate his offer.
e1 m1 > m2 ASSAULT actual 2010-12-19/day mode=beat ctx=election
e2 m1 > m6 ASSAULT actual 2010-12-19/day mode=abduct ctx=election
e4 m8 > m3 AGREE actual 2010-12-20/none ctx=economic bg

### Globe and Mail 2008-12-04
[m1:CAN.GOV Stephen Harper] talked [m2:CAN.GOV Governor General Michaelle Jean] into {e1 proroguing} [m3:CAN.LEG Parliament] on Thursday, thereby {e2 staving off} a no-confidence motion by [m4:CAN.OPP the Liberal-NDP coalition], which [m5:CAN.OPP the Bloc Quebecois] backs. [m6:CAN.OPP Stephane Dion], the Liberal chief, {e3 refused to withdraw} it.
e1 m2 > m3 COERCE actual 2008-12-04/day ctx=legislative
e2 m1 > m4 REJECT actual 2008-12-04/day ctx=legislative
e3 m6 > m1 REJECT actual 2008-12-04/none ctx=legislative
rel m5 ally_of m4
