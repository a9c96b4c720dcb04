### Reuters 2017-02-08
[m1:ROU.GOV Romania's government] on Sunday {e1 undid} a decree that would have shielded corrupt officials, after [m2:ROU.CVL half a million people] had {e2 brandished torches and flags} in front of its offices in [m3:@ROU Bucharest]. [m4=m1 The cabinet of Sorin Grindeanu] {e3 threw to the wolves} on Wednesday [m5:ROU.GOV its justice minister, Florin Iordache].
e1 m1 > m2 CONCEDE actual 2017-02-05/day ctx=corruption
e2 m2 > m1 PROTEST actual 2017-02-08/none mode=demo ctx=corruption
e3 m4 > m5 SANCTION actual 2017-02-08/day mode=expel ctx=executive

### AP 2010-08-20
[m1:PAK.GOV Pakistan] has {e1 swallowed its reservations} about five million dollars from [m2:IND.GOV India] for flood victims, [m3:PAK.GOV Foreign Minister Shah Mehmood Qureshi] told an Indian channel on Friday, calling the {e2 gesture} a welcome one.
e1 m1 > m2 CONCEDE actual 2010-08-20/none ctx=disasters
e2 m2 > m1 AGREE planned 2010-08-20/none mode=assist ctx=disasters

### AFP 2022-10-11
[m1:DEU.GOV Germany] {e1 trucked over} to [m2:UKR.GOV Ukraine] on Tuesday the first of four IRIS-T air defence systems, and [m3:NLD.GOV the Netherlands] {e2 is to restock} [m4=m2 Kyiv's] depots with missiles worth 15 million euros, its defence minister wrote to [m5:NLD.LEG lawmakers in The Hague].
e1 m1 > m2 AID actual 2022-10-11/day mode=military ctx=military
e2 m3 > m4 AGREE planned 2022-10-11/none mode=military ctx=military

### Xinhua 2013-05-26
[m1:CHN.GOV Premier Li Keqiang] and [m2:CHE.GOV Swiss President Ueli Maurer] {e1 saw a memorandum on free trade sealed} in [m3:@CHE Bern] on Friday; tariffs on watches will come down over ten years.
e1 m1 > m2 SUPPORT actual 2013-05-24/day ctx=economic

### Anadolu 2019-11-28
[m1:TUR.GOV Ankara] and [m2:LBY.GOV the Tripoli-based government of Fayez al-Sarraj] {e1 drew a sea boundary} together on Wednesday that [m3:GRC.GOV Athens] {e2 ridicules}, and [m4:EGY.GOV Egypt] {e3 will lend a sympathetic ear to} [m5:GRC.GOV the Greek foreign minister, Nikos Dendias], on Sunday.
e1 m1 > m2 SUPPORT actual 2019-11-27/day ctx=territory
e3 m4 > m5 AGREE planned 2019-12-01/day mode=meet ctx=territory
e2 m3 > m1,m2 ACCUSE actual 2019-11-28/none mode=disapprove ctx=territory

### Reuters 2004-04-07
[m1:IRQ.REB Moqtada al-Sadr's militiamen] {e1 besieged} [m2:UKR.MIL a Ukrainian garrison] in Kut until [m5=m2 it] {e2 pulled out} under fire on Wednesday, and [m3:USA.MIL the U.S. command] {e3 vowed to obliterate} [m4:IRQ.REB the Mehdi Army], which the young cleric founded.
e1 m1 > m2 ASSAULT actual 2004-04-07/none mode=firearms ctx=military
e2 m5 > m1 RETREAT actual 2004-04-07/day mode=withdraw ctx=military
e3 m3 > m4 THREATEN threatened 2004-04-07/none ctx=military

### BBC 2017-04-27
[m1:MKD.OPP Masked nationalists] {e1 bloodied} [m2:MKD.OPP Zoran Zaev], leader of [m5:MKD.OPP the Social Democrats], with a camera tripod in the Skopje parliament on Thursday, and [m3:MKD.COP police] {e2 evicted} [m6=m1 them] with stun grenades. [m4:EU The European Union's Johannes Hahn] {e3 was aghast}.
e1 m1 > m2 ASSAULT actual 2017-04-27/day mode=beat ctx=legislative
e2 m3 > m6 ASSAULT actual 2017-04-27/none mode=crowd ctx=legislative
e3 m4 > m1 ACCUSE actual 2017-04-27/none mode=disapprove ctx=legislative
rel m2 leads m5

### VOA 2016-12-19
[m1:ECOWAS ECOWAS] {e1 has a standby force poised on the border} with [m2:GMB.GOV Gambia] should [m3=m2 Yahya Jammeh] still be in his palace on Jan. 19, its commission head, [m4:ECOWAS Marcel de Souza], warned. [m5=m3 The autocrat] {e2 would not be hurried}.
e1 m1 > m3 THREATEN threatened 2016-12-19/none ctx=election,military
e2 m5 > m1 REJECT actual 2016-12-19/none mode=yield ctx=election
rel m4 leads m1

### Reuters 2008-11-27
[m1:THA.CVL The People's Alliance for Democracy] {e1 overran} Bangkok's two airports this week, and [m2:THA.GOV Prime Minister Somchai Wongsawat], who is sitting out the crisis in [m3:@THA Chiang Mai], {e2 empowered the police to move in} on Thursday; [m4=m1 the yellow-shirted movement], an ally of [m5:THA.OPP the Democrat Party], {e3 dared} [m6=m2 him].
e1 m1 > m2 PROTEST actual 2008-11-27/week mode=obstruct ctx=executive
e2 m2 > m1 THREATEN threatened 2008-11-27/day ctx=repression
e3 m4 > m6 REJECT actual 2008-11-27/none ctx=executive
rel m4 ally_of m5

### AP 2024-08-02
[m1:RUS.GOV Moscow] and [m2:USA.GOV Washington] {e1 swapped} 24 prisoners on the tarmac at Ankara on Thursday, among them [m3:USA.JRN the reporter Evan Gershkovich]. [m4:DEU.GOV Berlin] had {e2 unshackled} [m5:RUS.SPY a murderer], Vadim Krasikov, for the deal's sake, and [m6:TUR.SPY Turkish spies] had {e3 acted as go-between}.
e1 m1 > m2 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic
e2 m4 > m5 RETREAT actual 2024-08-01/none mode=release ctx=legal
e3 m6 > m1,m2 CONSULT actual 2024-08-02/none mode=mediate ctx=diplomatic

### Deutsche Welle 2020-08-24
[m1:DEU.GOV Germany] {e1 laid on an air ambulance} for [m2:RUS.OPP Alexei Navalny] on Saturday, and [m3:DEU.GOV Chancellor Angela Merkel], once the Berlin doctors had found nerve poison, {e2 bade} [m4:RUS.GOV the Kremlin] get to the bottom of the case. [m5=m4 Its spokesman] {e3 saw no grounds to}.
e1 m1 > m2 AID actual 2020-08-22/day ctx=health
e2 m3 > m4 REQUEST requested 2020-08-24/none ctx=crime
e3 m5 > m3 REJECT actual 2020-08-24/none ctx=crime

### Straits Times 2026-04-21
[m1:IDN.GOV Jakarta] has {e1 parked two frigates} off Natuna after [m2:CHN.MIL a Chinese cutter] stayed there for a week, [m3:IDN.MIL the Western Fleet] said on Monday, while [m4:MYS.GOV Kuala Lumpur], a partner of [m6=m1 Indonesia] in [m5:ASEAN ASEAN], {e3 is piggybacking on} its neighbour's radar data by a new arrangement.
e1 m1 > m2 MOBILIZE actual 2026-04-21/none mode=ships ctx=territory
e3 m1 > m4 COOPERATE actual 2026-04-21/none ctx=intelligence
rel m4 member_of m5
rel m1 member_of m5

### Gulf News 2013-10-29
[m1:LBY.REB Gunmen of a federalist militia], who control [m2:@LBY the oil port of Ras Lanuf], {e1 put tankers under threat of shelling} if they loaded for [m3:LBY.GOV Tripoli], and [m4:LBY.LAB a refinery union in Zawiya] {e2 laid down its spanners} in sympathy.
e1 m1 > m3 THREATEN threatened 2013-10-29/none ctx=natural_resource
e2 m4 > m3 PROTEST actual 2013-10-29/none mode=strike ctx=labor
rel m1 controls m2

### Autosport 2017-07-10 none
Stewards summoned both drivers after the collision on Sunday and withdrew three points from the champion, who had accused his rival of brake-testing; the teams reached a gentlemen's agreement over dinner in [m1:@AUT Spielberg].

### Reuters 2007-11-04
[m1:PAK.GOV Gen. Pervez Musharraf], who is both president and army chief, broke the constitution on Saturday, {e2 gagging} [m5:PAK.JRN private channels] and {e3 turning out of office} [m2:PAK.JUD Chief Justice Iftikhar Chaudhry]. [m3:USA.GOV Condoleezza Rice] {e4 leaned on} [m4=m1 her ally] to hold the January polls.
e2 m1 > m5 COERCE actual 2007-11-03/day mode=censor ctx=rights_freedoms
e3 m1 > m2 SANCTION actual 2007-11-03/day mode=expel ctx=legal,executive
e4 m3 > m4 REQUEST requested 2007-11-04/none mode=change ctx=election
rel m4 ally_of m3

### Jakarta Globe 2024-10-15
[m1:IDN.PTY The NasDem Party], chaired by [m2:IDN.PTY Surya Paloh], will {e1 stay out of} the cabinet of [m3:IDN.PTY Prabowo Subianto] yet {e2 lend it its votes} in [m4:IDN.LEG the House], [m5=m1 it] said on Tuesday after [m6=m3 the president-elect] had screened 49 would-be ministers at [m7:@IDN his home in Jakarta].
e1 m1 > m3 REJECT actual 2024-10-15/day ctx=executive
e2 m1 > m3 SUPPORT planned 2024-10-15/day ctx=legislative
rel m2 leads m1
