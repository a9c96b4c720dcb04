### Reuters 2018-09-06
[m1:IND.GOV India] and [m2:USA.GOV the United States] {e1 initialled} a pact on encrypted military radio in New Delhi on Thursday and will {e2 wargame} together off the eastern coast next year, [m3:USA.GOV Defense Secretary Jim Mattis] said.
e1 m1 > m2 SUPPORT actual 2018-09-06/day ctx=military
e2 m1 > m2 COOPERATE planned 2019-01-01/year ctx=military

### AP 2016-09-23
[m1:DEU.GOV Germany] will {e1 pick up the tab for} schoolbooks for 60,000 [m2:SYR.REF Syrian children in Lebanon], [m3:DEU.GOV Development Minister Gerd Mueller] said on a visit to [m4:@LBN Zahle] on Thursday, and [m5:LBN.GOV Beirut's education minister] {e2 was all gratitude}.
e1 m1 > m2 AGREE planned 2016-09-22/day mode=assist ctx=migration
e2 m5 > m1 SUPPORT actual 2016-09-23/none ctx=migration

### AFP 2021-02-19
[m1:CHN.GOV Beijing] {e1 put behind bars} [m2:CHN.JRN three bloggers] on Friday for having slandered [m3:CHN.MIL soldiers who died in the Galwan valley], a clash with [m4:IND.MIL India's army] that [m5=m1 it] had kept quiet about for eight months.
e1 m1 > m2 COERCE actual 2021-02-19/day mode=arrest ctx=rights_freedoms

### Xinhua 2015-11-20
[m1:MLI.MIL Malian], [m2:FRA.MIL French] and [m3:USA.MIL American special forces] {e1 flushed out} [m4:AQIM gunmen] from a luxury hotel in Bamako on Friday and {e2 shepherded to safety} some 80 [m5:? guests], the security minister said.
e1 m1,m2,m3 > m4 ASSAULT actual 2015-11-20/day mode=firearms ctx=terrorism
e2 m1,m2,m3 > m5 AID actual 2015-11-20/day ctx=terrorism

### Anadolu 2024-05-04
[m1:TUR.GOV Türkiye] has {e1 shut its ledgers to} [m2:ISR.GOV Israel] until a lasting truce holds in [m3:@PSE Gaza], the trade ministry said on Thursday, and [m4:ISR.GOV Foreign Minister Israel Katz] {e2 sniped} that "<<q1 this is how a dictator behaves>>".
e1 m1 > m2 SANCTION actual 2024-05-02/day mode=discontinue ctx=economic
e2 m4 > m1 ACCUSE actual 2024-05-04/none mode=disapprove ctx=economic
q1 m4 mixed cue=sniped

### Reuters 2009-10-27
[m1:ISL.GOV Iceland] {e1 went cap in hand to} [m2:NOR.GOV Oslo] again on Monday for a bridging loan, and [m3:NOR.GOV Prime Minister Jens Stoltenberg], head of [m4:NOR.PTY the Labour Party], {e2 pleaded empty pockets}.
e1 m1 > m2 REQUEST requested 2009-10-26/day mode=assist ctx=economic
e2 m3 > m1 REJECT actual 2009-10-27/none mode=assist ctx=economic
rel m3 leads m4

### BBC 2019-09-14
[m1:YEM.REB Fighters of the Southern Transitional Council], which is presided over by [m2:YEM.REB Aidarous al-Zubaidi] and holds [m3:@YEM Aden], {e1 turned back at gunpoint} [m4:YEM.GOV ministers of the exiled cabinet] on Friday; [m5:SAU.GOV Riyadh], [m6=m4 their] patron, {e2 put its foot down}.
e1 m1 > m4 COERCE actual 2019-09-13/day mode=restrict ctx=territory
e2 m5 > m1 REQUEST requested 2019-09-14/none mode=yield ctx=territory
rel m2 leads m1
rel m1 controls m3
rel m5 ally_of m6

### Reuters 2023-07-18
[m1:KOR.GOV Seoul] and [m2:USA.GOV Washington] {e1 put their heads together} on Tuesday in a first session of their nuclear group, while [m3:USA.MIL the submarine Kentucky] {e2 nosed into} Busan. [m4:PRK.GOV North Korea] {e3 bared its teeth at} [m5=m1+m2 the allies] with two rockets.
e1 m2 > m1 CONSULT actual 2023-07-18/day mode=meet ctx=cbrn,military
e2 m3 > m4 MOBILIZE actual 2023-07-18/day mode=weapons ctx=military
e3 m4 > m5 MOBILIZE actual 2023-07-18/none mode=weapons ctx=military
rel m1 ally_of m2

### Clarin 2019-10-24
[m1:CHL.GOV Sebastian Pinera] {e1 asked forgiveness} of [m5:CHL.CVL his compatriots] on Tuesday night for "<<q1 a lack of vision>>" and will {e2 top up} the lowest pensions, but [m2:CHL.LAB the copper miners' federation] {e3 went out} all the same, and [m3:CHL.MIL soldiers] stayed in [m4:@CHL Valparaiso].
e1 m1 > m5 SUPPORT actual 2019-10-22/day mode=apologize ctx=economic
e2 m1 > m5 CONCEDE planned 2019-10-22/day ctx=economic
e3 m2 > m1 PROTEST actual 2019-10-24/none mode=strike ctx=labor
q1 m1 mixed cue=asked

### Dawn 2013-05-24
[m1:PAK.PTY Nawaz Sharif's Muslim League] {e1 stretched out its hand to} [m2:TTP the Taliban] in its first week after the polls, through [m3:PAK.REL the cleric Sami-ul-Haq]; a drone strike intervened, and [m6=m2 the militants] {e4 slapped the hand away}.
e1 m1 > m2 AGREE planned 2013-05-24/none mode=meet ctx=military
e4 m6 > m1 REJECT actual 2013-05-24/none mode=meet ctx=military

### Premium Times 2015-03-31
[m1:NGA.GOV Goodluck Jonathan] {e1 threw in the towel} on Tuesday afternoon in a phone call to [m2:NGA.OPP Muhammadu Buhari], the candidate of [m3:NGA.OPP the All Progressives Congress], and [m4:USA.GOV the White House] {e2 had a pat on the back for} [m5=m1 the loser].
e1 m1 > m2 CONCEDE actual 2015-03-31/day ctx=election
e2 m4 > m5 SUPPORT actual 2015-03-31/none ctx=election
rel m2 member_of m3

### AP 2022-01-11
[m1:KAZ.GOV Kassym-Jomart Tokayev] told lawmakers on Tuesday that <<q1 [m2:CSTO the Moscow-led bloc's soldiers] would {e1 pack up} within two days>>. [m3=m2 They] had been {e2 rushed to} [m4:@KAZ Almaty] at [m5=m1 his] behest after [m6:KAZ.CVL looters] had {e3 put to the torch} the town hall.
e1 m2 > m1 CONCEDE planned 2022-01-13/day mode=withdraw ctx=military
e2 m3 > m1 AID actual 2022-01-11/none mode=military ctx=military bg
e3 m6 > m1 PROTEST actual 2022-01-11/none mode=riot ctx=economic bg
q1 m1 indirect cue=told

### Jakarta Post 2026-05-28
[m1:IDN.LAB Drivers of ride-hailing apps] {e1 switched off their phones} from Aceh to Papua on Wednesday, and [m2:IDN.BUS Gojek], part of [m3:IDN.BUS the GoTo group], {e2 came halfway} by trimming its fee to 10 percent, a level that [m4:IDN.GOV Manpower Minister Yassierli] had recommended.
e1 m1 > m2 PROTEST actual 2026-05-27/day mode=strike ctx=labor
e2 m2 > m1 CONCEDE actual 2026-05-28/none ctx=labor
rel m2 part_of m3

### Chess.com 2024-12-02 none
White declined the poisoned pawn on Sunday, exchanged queens under no pressure and then bombarded the king's side until Black resigned; the match in [m1:@SGP Singapore] is level, and both camps refused to talk about their preparation.

### Reuters 2001-04-12
[m1:CHN.GOV China] on Thursday {e1 let board a plane} [m2:USA.MIL the 24 fliers] whose spy aircraft had collided with a fighter off Hainan, after [m3:USA.GOV the American ambassador] had {e3 penned} in a letter that [m4=m3 Washington] was "<<q1 very sorry>>". [m5=m1 Beijing] {e4 hung on to} the aircraft.
e1 m1 > m2 RETREAT actual 2001-04-12/day mode=release ctx=military
e3 m3 > m1 SUPPORT actual 2001-04-12/none mode=apologize ctx=military
q1 m3 mixed cue=penned
e4 m5 > m4 REJECT actual 2001-04-12/none ctx=military

### AP 2020-07-23
[m1:USA.GOV The State Department] {e1 ordered closed} [m2:CHN.GOV China's consulate in Houston] on Tuesday in a quarrel over stolen research. [m3=m2 Beijing] {e2 threatened to pay back} [m4=m1 the Americans], and smoke rose over the yard, where [m5=m2 staff] were burning papers.
e1 m1 > m2 SANCTION actual 2020-07-21/day mode=discontinue ctx=diplomatic,intelligence
e2 m3 > m4 THREATEN threatened 2020-07-23/none ctx=diplomatic
