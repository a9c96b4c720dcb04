### Reuters 2009-07-03
[m1:HND.GOV Honduras's interim authorities], who had just received [m2:OAS Jose Miguel Insulza] without conceding anything, {e1 renounced} the charter of [m3:OAS his organisation] before [m4=m3 it] could {e2 suspend} [m5=m1 them].
e1 m1 > m3 SANCTION actual 2009-07-03/none mode=withdraw ctx=diplomatic,pro_democracy
e2 m3 > m1 SANCTION planned 2009-07-03/none mode=expel ctx=diplomatic,pro_democracy

### AP 2017-05-24
[m1:CAN.BUS A mining firm from Vancouver] has {e1 filed for arbitration} against [m2:ROU.GOV Romania], seeking $4.4 billion for a gold project in the Apuseni hills that [m3:ROU.CVL marches] had {e2 stopped}; [m4:HUN.GOV Hungary], downstream, was glad of it.
e1 m1 > m2 ACCUSE actual 2017-05-24/none mode=allege ctx=natural_resource,legal
e2 m3 > m1 PROTEST actual 2013-09-01/month mode=demo ctx=environment,natural_resource

### Daily News 2013-01-04
[m1:TZA.CVL Residents of Mtwara], where gas has been found, {e1 demonstrated} against a pipeline to [m2:@TZA Dar es Salaam] financed by [m3:CHN.BUS a Beijing bank], and [m4:TZA.GOV President Jakaya Kikwete] {e2 told} [m5=m1 them] that the wealth was not theirs alone.
e1 m1 > m4 PROTEST actual 2013-01-04/none mode=demo ctx=natural_resource
e2 m4 > m5 REJECT actual 2013-01-04/none mode=yield ctx=natural_resource

### AFP 2019-05-22
Six people died in Jakarta when [m1:IDN.OPP supporters of Prabowo Subianto], [m7=m5 who] {e1 disputes} his defeat, {e2 attacked} a barracks of [m2:IDN.COP the Mobile Brigade]; [m3:IDN.GOV Security Minister Wiranto] {e3 throttled} WhatsApp and Instagram, and [m4:IDN.REL Muhammadiyah] {e4 appealed for} calm.
e1 m5 > m6 ACCUSE actual 2019-05-22/none mode=disapprove ctx=election
e2 m1 > m2 PROTEST actual 2019-05-22/none mode=riot ctx=election
e3 m3 > m1 COERCE actual 2019-05-22/none mode=censor ctx=election
e4 m4 > m1 REQUEST requested 2019-05-22/none mode=yield ctx=election
[m5:IDN.OPP Prabowo] is taking [m6:IDN.GOV the commission] to court.

### BBC 2006-11-21
[m1:LBN.GOV Pierre Gemayel], Lebanon's industry minister, was {e1 gunned down} in his car in Jdeideh, the fifth critic of [m2:SYR.GOV Syria] to be slain in two years; [m3:LBN.PTY Saad Hariri], told during a press conference, {e3 pointed at} [m4=m2 Damascus], which {e4 deplored} the crime.
e1 m5 > m1 ASSAULT actual 2006-11-21/none mode=targeted ctx=executive
e3 m3 > m4 ACCUSE actual 2006-11-21/none mode=allege ctx=executive
e4 m4 > m5 ACCUSE actual 2006-11-21/none mode=disapprove ctx=executive
[m5:UAF Three gunmen] rammed his Kia first.

### Times of India 2012-12-23
For the second day running [m1:IND.EDU college students] {e1 laid siege} to Raisina Hill over the rape of a physiotherapist, {e2 uprooting} railings, and [m2:IND.COP a constable] collapsed in the crush; [m3:IND.GOV Sushil Kumar Shinde] {e4 asked} whether [m4=m3 he] should also receive Maoists.
e1 m1 > m3 PROTEST actual 2012-12-23/none mode=demo ctx=gender
e2 m1 > m3 PROTEST actual 2012-12-23/none mode=riot ctx=gender
e4 m3 > m1 REJECT actual 2012-12-23/none mode=meet ctx=gender

### ABC 2015-02-17
[m1:AUS.GOV Tony Abbott] {e1 reminded} [m2:IDN.GOV Jakarta] of a billion dollars in tsunami aid while {e2 pleading} for [m3:AUS.CRM two heroin smugglers] on death row. [m4:IDN.CVL Coin collectors in Aceh] have begun to {e3 give it back}, and [m5:IDN.GOV the foreign ministry] {e4 cautioned} that nobody responds well to threats.
e2 m1 > m2 REQUEST requested 2015-02-17/none mode=yield ctx=illegal_drugs,legal
e1 m1 > m2 THREATEN threatened 2015-02-17/none ctx=illegal_drugs
e3 m4 > m1 PROTEST actual 2015-02-17/none ctx=illegal_drugs
e4 m5 > m1 ACCUSE actual 2015-02-17/none mode=disapprove ctx=illegal_drugs,diplomatic

### Le Monde 2012-01-13
[m1:ROU.MED Raed Arafat], the doctor who built Romania's ambulance service, {e1 left} the health ministry after [m2:ROU.GOV Traian Basescu] had {e2 belittled} [m5=m1 him] on a phone-in; within days [m3:ROU.CVL Bucharest's squares] were full, and [m4:ROU.GOV the cabinet] {e3 climbed down}.
e1 m1 > m2 RETREAT actual 2012-01-10/day mode=resign ctx=health
e2 m2 > m1 ACCUSE actual 2012-01-09/day mode=disapprove ctx=health
e3 m4 > m3 CONCEDE actual 2012-01-13/day ctx=health
e4 m3 > m2 PROTEST actual 2012-01-13/none mode=demo ctx=health
[m6=m3 They] {e4 chanted} for early elections.

### Reuters 2018-02-22
[m1:MDV.GOV Abdulla Yameen] {e1 prolonged} by a month the emergency under which [m2:MDV.JUD two Supreme Court judges] sit in a cell; from [m3:@LKA Colombo] [m4:MDV.OPP Mohamed Nasheed] {e2 solicited} [m5:IND.GOV India] for an envoy backed by its navy, and [m6:CHN.MIL a Chinese flotilla] {e3 appeared} in the ocean to the east.
e1 m1 > m2 COERCE actual 2018-02-22/none mode=martial-law ctx=pro_autocracy,legal
e2 m4 > m5 REQUEST requested 2018-02-22/none mode=assist ctx=pro_democracy,military
e3 m6 > m5 MOBILIZE actual 2018-02-22/none mode=weapons ctx=military

### Cumhuriyet 2013-06-01
[m1:TUR.COP Istanbul's riot police], who on Friday at dawn had {e1 torched} the tents of [m2:TUR.CVL environmentalists] in Gezi park, {e2 drew back} from Taksim on Saturday as [m3:TUR.CVL tens of thousands] streamed in; [m4:TUR.GOV the prime minister] {e3 dubbed} [m6=m3 them] marauders, and [m5:TUR.GOV Abdullah Gul] {e4 counselled} moderation.
e1 m1 > m2 ASSAULT actual 2013-05-31/day mode=destroy ctx=environment,repression
e2 m1 > m3 RETREAT actual 2013-06-01/day mode=withdraw ctx=repression
e3 m4 > m3 ACCUSE actual 2013-06-01/none mode=disapprove ctx=repression
e4 m5 > m4 REQUEST requested 2013-06-01/none mode=yield ctx=repression
e5 m3 > m4 PROTEST actual 2013-06-01/day mode=demo ctx=environment,pro_democracy
[m7=m3 They] {e5 cheered} as the last van left.

### Philippine Star 2005-07-08
Ten of [m1:PHL.GOV Gloria Arroyo's ministers] {e1 resigned} in a hotel ballroom and {e2 called on} [m2=m3 her] to do likewise over taped talks with an election official. [m3:PHL.GOV The president], said [m4:PHL.REL the Catholic bishops] after a weekend's praying, need not; [m5:PHL.OPP the opposition] {e3 filed} an impeachment complaint.
e1 m1 > m3 RETREAT actual 2005-07-08/none mode=resign ctx=executive,election
e2 m1 > m3 REQUEST requested 2005-07-08/none mode=change ctx=executive,election
e3 m5 > m3 ACCUSE actual 2005-07-08/none mode=allege ctx=executive,legislative

### Nordlys 2014-09-03 none
The reindeer owners of [m1:@NOR Kautokeino] agreed to thin their herds; slaughter begins in October. Wolves took fewer calves this year, a vet reports, and the army of mosquitoes retreated early.

### Reuters 2011-11-25
[m1:MAR.CVL The February 20 movement] {e1 is boycotting} Friday's ballot; in Casablanca four of its members were {e2 hustled} away while handing out leaflets by [m2:MAR.COP men in leather jackets], an act that [m3:HRW Human Rights Watch] {e3 listed} among a hundred like it.
e1 m1 > m4 PROTEST actual 2011-11-25/none mode=boycott ctx=election
e2 m2 > m1 COERCE actual 2011-11-25/none mode=arrest ctx=election
e3 m3 > m2 ACCUSE actual 2011-11-25/none mode=allege ctx=election,rights_freedoms
[m4:MAR.GOV The palace] expects a turnout of half.

### Economist 2019-02-08
[m1:FRA.GOV France] has {e1 brought home} its ambassador from [m2:ITA.GOV Rome], something it had last done in 1940, because [m3:ITA.GOV Luigi Di Maio], a deputy premier, drove to Montargis to {e2 embrace} [m4:FRA.CVL a yellow vest] who dreams of paratroopers in the palace.
e1 m1 > m2 SANCTION actual 2019-02-07/day mode=withdraw ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2019-02-05/day ctx=diplomatic
