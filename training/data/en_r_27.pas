### Reuters 2019-03-13
[m1:ETH.GOV Addis Ababa] {e1 spurned} help from [m4:USA.GOV Washington] with the flight recorders of the crashed Boeing and on Wednesday {e2 entrusted} them to [m2:FRA.GOV the French air accident bureau BEA], an official of [m3:ETH.BUS Ethiopian Airlines] said.
e1 m1 > m4 REJECT actual 2019-03-13/none ctx=disasters
e2 m1 > m2 COOPERATE actual 2019-03-13/day ctx=disasters

### AP 2021-01-19
[m1:RUS.JUD A judge in a makeshift courtroom] {e1 remanded} [m2:RUS.OPP Alexei Navalny] for 30 days on Monday, a day after [m3=m2 he] flew home from [m4:@DEU Berlin], and [m5:LTU.GOV Lithuania], [m6:LVA.GOV Latvia] and [m7:EST.GOV Estonia] {e3 want curbs placed on} [m8:RUS.GOV Moscow].
e1 m1 > m2 COERCE actual 2021-01-18/day mode=arrest ctx=legal,repression
e3 m5,m6,m7 > m8 ACCUSE actual 2021-01-19/none mode=disapprove ctx=human_rights

### AFP 2015-06-18
[m1:DOM.GOV The Dominican Republic] will {e1 comb} its towns for [m2:HTI.REF Haitians without papers] from Thursday, the head of its migration service said, and [m3:HTI.GOV Port-au-Prince] is preparing reception centers at the border for [m4=m2 those sent back].
e1 m1 > m2 COERCE planned 2015-06-18/day mode=deport ctx=migration

### Xinhua 2018-12-11
[m1:CHN.GOV Beijing] {e1 gave short shrift to} [m2:CAN.GOV the Canadian ambassador, John McCallum], on Saturday: free [m3:CHN.BUS the Huawei executive Meng Wanzhou] or {e2 face grave consequences}. [m4:CAN.GOV Prime Minister Justin Trudeau] {e3 disclaimed} any political hand in the arrest.
e1 m1 > m2 ACCUSE actual 2018-12-08/day mode=disapprove ctx=diplomatic,legal
e2 m1 > m2 THREATEN threatened 2018-12-08/day ctx=diplomatic
e3 m4 > m1 REJECT actual 2018-12-11/none ctx=legal

### Anadolu 2013-03-23
[m1:ISR.GOV Benjamin Netanyahu] {e1 made a clean breast of} the errors of the Mavi Marmara raid on Friday in a telephone call, and [m2:TUR.GOV Recep Tayyip Erdogan] {e2 accepted in the name of} his people; [m3:USA.GOV Barack Obama], an ally of both, had {e3 prodded} [m4=m1 the Israeli] at [m5:@ISR the airport in Tel Aviv].
e1 m1 > m2 SUPPORT actual 2013-03-22/day mode=apologize ctx=diplomatic
e2 m2 > m1 CONCEDE actual 2013-03-22/day ctx=diplomatic
rel m3 ally_of m4
rel m3 ally_of m2
e3 m3 > m4 CONSULT actual 2013-03-22/day mode=mediate ctx=diplomatic

### Reuters 2020-10-07
[m1:KGZ.OPP Crowds in Bishkek] {e1 broke open} the cell of [m2:KGZ.ELI former President Almazbek Atambayev] on Monday night and threw papers from the windows of the White House; [m3:KGZ.GOV Sooronbai Jeenbekov] did not send the army, and by Tuesday [m4:KGZ.GOV the election commission] had {e4 voided} the vote.
e1 m1 > m3 PROTEST actual 2020-10-05/day mode=riot ctx=election
e4 m4 > m1 CONCEDE actual 2020-10-06/day ctx=election

### BBC 2012-11-23
[m1:EGY.GOV Mohamed Morsi] {e1 placed his decrees above} [m2:EGY.JUD the courts] on Thursday and {e2 ordered a retrial} of [m3:EGY.ELI Hosni Mubarak]. [m4:EGY.JUD The Judges Club], headed by [m5:EGY.JUD Ahmed al-Zend], {e3 will put away its robes} until [m6=m1 he] {e4 climbs down}, and [m7:UN the U.N. rights chief] {e5 is uneasy about} the move.
e1 m1 > m2 COERCE actual 2012-11-22/day ctx=executive,legal
e2 m1 > m3 ACCUSE actual 2012-11-22/day mode=investigate ctx=legal
e3 m4 > m1 PROTEST planned 2012-11-23/none mode=strike ctx=legal
e4 m6 > m4 CONCEDE hypothetical 2012-11-23/none ctx=executive
e5 m7 > m1 ACCUSE actual 2012-11-23/none mode=disapprove ctx=human_rights
rel m5 leads m4

### VOA 2017-08-10
[m1:PRK.GOV North Korea] {e1 brandished} a plan to ring [m2:@GUM Guam] with four missiles, and [m3:USA.GOV Defense Secretary Jim Mattis] {e2 counseled} [m4=m1 the regime] to stop courting "<<q1 the destruction of its people>>". [m5:CHN.GOV Beijing], its sole patron, {e3 hushed} both [m6=m1+m3 sides].
e1 m1 > m3 THREATEN threatened 2017-08-10/none ctx=cbrn,military
e2 m3 > m4 THREATEN threatened 2017-08-10/none ctx=military
e3 m5 > m6 REQUEST requested 2017-08-10/none mode=change ctx=military
q1 m3 mixed cue=counseled
rel m5 ally_of m4

### Reuters 2010-07-13
[m1:CUB.GOV Raul Castro] {e1 bowed} to [m2:CUB.REL Cardinal Jaime Ortega] and put [m3:CUB.OPP the first seven of 52 political prisoners] on a night flight to [m4:ESP.GOV Spain], which {e2 found lodgings for} [m6=m3 them]; [m5:CUB.OPP Guillermo Farinas] ended his 134-day fast.
e1 m1 > m2 CONCEDE actual 2010-07-13/none mode=release ctx=human_rights
e2 m4 > m6 AID actual 2010-07-13/none mode=asylum ctx=asylum

### Jakarta Globe 2026-03-18
[m1:IDN.GOV Finance Minister Purbaya Yudhi Sadewa] {e1 cut the purse of} [m2:IDN.GOV three regencies that overspent] on Tuesday. [m3:IDN.GOV Their heads], all from [m4:IDN.PTY the Democratic Party], {e2 begged} [m5:IDN.GOV the State Palace] for redress, but [m6=m5 it] {e4 sent packing} [m7=m3 the petitioners].
e1 m1 > m2 SANCTION actual 2026-03-17/day mode=discontinue ctx=economic
e2 m3 > m5 REQUEST requested 2026-03-18/none ctx=economic
e4 m6 > m7 REJECT actual 2026-03-18/none mode=meet ctx=economic
rel m3 member_of m4

### Sunday Times 2022-07-10
[m1:LKA.CVL Sri Lankans from all walks of life] {e1 had the run of} the presidential palace in Colombo on Saturday, swimming in its pool. [m2:LKA.GOV Gotabaya Rajapaksa], spirited off to a warship, {e2 will stand down} on Wednesday, [m3:LKA.LEG the speaker] said, and [m4:IND.GOV New Delhi] had no comment.
e1 m1 > m2 PROTEST actual 2022-07-09/day mode=riot ctx=executive
e2 m2 > m1 CONCEDE planned 2022-07-13/day mode=resign ctx=executive

### AP 2014-10-04
[m1:SWE.GOV Sweden's incoming prime minister, Stefan Lofven], chairman of [m2:SWE.PTY the Social Democrats], {e1 will admit} [m3:PSE.GOV Palestine] to the family of states, [m5=m1 he] said in a speech on Friday; [m4:ISR.GOV Avigdor Lieberman], the foreign minister, {e2 quipped} that <<q1 the Middle East was not flat-pack furniture>>.
e1 m1 > m3 SUPPORT planned 2014-10-03/day mode=relations ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2014-10-04/none mode=disapprove ctx=diplomatic
q1 m4 indirect cue=quipped
rel m1 leads m2

### Cricinfo 2008-02-05 none
The tourists threatened to fly home on Monday unless the ban was overturned, then relented after an arbiter reduced the charge; the board said it would bear no grudge, and play resumed in [m1:@AUS Adelaide] under a heatwave.

### Reuters 2007-12-20
[m1:BEL.GOV Guy Verhofstadt], caretaker for six months, {e1 patched up} an interim coalition on Wednesday of five parties, among them [m2:BEL.PTY Yves Leterme's Christian Democrats]; [m3:BEL.LAB the three big unions], 20,000 of whose members {e2 tramped} through Brussels last Saturday over prices, {e3 grant} [m4=m1 it] a hundred days of grace.
e1 m1 > m2 SUPPORT actual 2007-12-19/day ctx=executive
e2 m3 > m1 PROTEST actual 2007-12-15/day mode=demo ctx=economic
e3 m3 > m4 CONCEDE actual 2007-12-20/none ctx=labor
