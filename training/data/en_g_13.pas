### Daily Nation 2020-02-10
[m1:UN The Food and Agriculture Organization] {e1 gave} [m2:KEN.GOV Nairobi] pesticide and drones to fight the locust, which [m3:SOM.GOV Mogadishu] has declared an emergency.
e1 m1 > m2 AID actual 2020-02-10/none ctx=disasters

### Reuters 2022-09-06
[m1:CHE.GOV Switzerland] {e1 declined} to treat [m2:UKR.MIL wounded Ukrainian soldiers] for fear of its neutrality, then {e2 relented} when [m3:NATO the alliance] asked a second time.
e1 m1 > m2 REJECT actual 2022-09-06/none mode=assist ctx=health
e2 m1 > m3 CONCEDE actual 2022-09-06/none ctx=health

### AFP 1998-11-20
{e1 Sheltered} for two months by [m1:ITA.GOV Rome], [m2:PKK.REB Abdullah Öcalan] is {e2 wanted} in [m3:TUR.GOV Ankara], whose [m4:TUR.CVL citizens] {e3 burn} Italian ties in the street.
e1 m1 > m2 AID actual 1998-11-20/none ctx=asylum
e2 m3 > m2 REQUEST requested 1998-11-20/none mode=yield ctx=terrorism
e3 m4 > m1 PROTEST actual 1998-11-20/none mode=vandalize ctx=terrorism

### AFP 1999-02-16
Taken from the Greek ambassador's house in Nairobi, [m1:PKK.REB Öcalan] was {e1 in the hands of} [m2:TUR.SPY Turkish agents] within the hour; [m3:? Kurds] {e2 overran} a dozen missions of [m4:GRC.GOV Greece].
e1 m2 > m1 COERCE actual 1999-02-16/none mode=arrest ctx=terrorism
e2 m3 > m4 PROTEST actual 1999-02-16/none mode=riot ctx=terrorism

### Euronews 2015-09-05
[m1:AUT.GOV Vienna] and [m2:DEU.GOV Berlin] {e1 flung open} their frontiers to [m3:SYR.REF the walkers on the motorway], whom [m4:HUN.GOV Viktor Orbán] had {e2 bused} to Hegyeshalom in the night.
e1 m1,m2 > m3 AID actual 2015-09-05/none ctx=migration,asylum
e2 m4 > m3 AID actual 2015-09-05/none ctx=migration

### Euronews 2015-09-16
At Röszke [m1:HUN.COP Hungarian riot police] {e1 drove back with water cannon} [m2:SYR.REF men] who had {e2 broken} the gate; [m3:SRB.GOV Aleksandar Vučić] {e3 protested} at tear gas landing on his side.
e1 m1 > m2 ASSAULT actual 2015-09-16/none mode=crowd-control ctx=migration
e2 m2 > m1 PROTEST actual 2015-09-16/none mode=riot ctx=migration
e3 m3 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration

### UN News 2014-01-09
Without [m1:UN the Mission's] sandbags, [m2:SSD.CVL the displaced at Bor] {e1 would not have survived} the night, said [m3:UN Hilde Johnson], who {e2 commended} [m4:IND.MIL the Indian battalion].
e1 m1 > m2 AID actual 2014-01-09/none ctx=peacekeeping
e2 m3 > m4 SUPPORT actual 2014-01-09/none ctx=peacekeeping

### The Herald 2001-09-07
In Abuja [m1:ZWE.GOV Stan Mudenge] {e1 gave an undertaking} that farm invasions would end in return for {e2 money} from [m2:GBR.GOV London] for land bought and sold.
e1 m1 > m2 CONCEDE planned 2001-09-07/none ctx=human_security
e2 m2 > m1 AGREE planned 2001-09-07/none ctx=economic

### Zimbabwe Standard 2000-04-16
[m1:ZWE.PRM War veterans] {e1 swarmed onto} Macheke farms and {e2 beat to death} [m2:ZWE.AGR David Stevens]; [m3:ZWE.COP constables] who watched were {e3 under orders not to step in}.
e1 m1 > m2 COERCE actual 2000-04-16/none mode=seize ctx=human_security
e2 m1 > m2 ASSAULT actual 2000-04-16/none mode=beat ctx=human_security
e3 m3 > m2 AID denied 2000-04-16/none ctx=repression

### Financial Gazette 2009-02-12
[m1:ZWE.OPP Morgan Tsvangirai] was sworn in by [m2:ZWE.GOV the man who had him clubbed] two years ago; [m3:ZWE.OPP Roy Bennett], named for a ministry, was {e1 bundled out of a light plane} by [m4:ZWE.SPY intelligence men].
e1 m4 > m3 COERCE actual 2009-02-12/none mode=arrest ctx=political_institutions

### Nepal Gazette 2001-11-26
[m1:NPL.GOV His Majesty], on the advice of the Council, {e1 has proclaimed a state of emergency} and {e2 declared} [m2:NPL.REB the Communist Party (Maoist)] a terrorist organisation.
e1 m1 > m2 COERCE actual 2001-11-26/none mode=martial-law ctx=terrorism
e2 m1 > m2 SANCTION actual 2001-11-26/none mode=discontinue ctx=terrorism

### Kathmandu Post 2008-05-28
By 560 votes to four [m1:NPL.LEG the assembly] {e1 abolished} the monarchy and {e2 gave} [m2:NPL.GOV Gyanendra] fifteen days to leave Narayanhiti.
e1 m1 > m2 SANCTION actual 2008-05-28/none mode=expel ctx=political_institutions
e2 m1 > m2 THREATEN threatened 2008-05-28/none mode=expel ctx=political_institutions

### The Guardian 1993-09-14
[m1:ISR.GOV Yitzhak Rabin] hesitated, then {e1 took} [m2:PSE.GOV Yasser Arafat's] hand; [m3:HAMAS.REB Hamas] {e2 spat on} a paper that {e3 recognised} [m4=m1 the enemy].
e1 m1 > m2 CONSULT actual 1993-09-14/none ctx=diplomatic
e2 m3 > m2 ACCUSE actual 1993-09-14/none mode=disapprove ctx=diplomatic
e3 m2 > m4 SUPPORT actual 1993-09-14/none ctx=diplomatic

### The Jordan Times 1994-10-27
At Wadi Araba [m1:JOR.GOV King Hussein] and [m2:ISR.GOV Yitzhak Rabin] {e1 ended} 46 years of war with a treaty that {e2 gives back} 380 square kilometres to [m3=m1 the kingdom] and fifty million cubic metres {e3 of water} a year.
e1 m1 > m2 SUPPORT actual 1994-10-27/none ctx=territory,diplomatic
e2 m2 > m3 CONCEDE planned 1994-10-27/none ctx=territory
e3 m2 > m3 AGREE planned 1994-10-27/none ctx=human_security

### The Jordan Times 2018-10-21
[m1:JOR.GOV King Abdullah] {e1 has decided to end} the annex that let [m2:ISR.AGR Israeli farmers] till Baqura and Ghumar. [m3:ISR.GOV Benjamin Netanyahu] {e2 hopes to bargain}.
e1 m1 > m2 SANCTION planned 2018-10-21/none mode=discontinue ctx=territory
e2 m3 > m1 REQUEST requested 2018-10-21/none mode=meet ctx=territory

### Al-Arabiya English 2009-01-15
[m1:UNRWA The agency's] warehouse in Gaza {e1 burned} for two days under [m2:ISR.MIL Israeli white phosphorus]; [m3:ISR.GOV Ehud Barak] {e2 told} [m4:UN Ban Ki-moon] it was a grave mistake, {e3 for which he was sorry}.
e1 m2 > m1 ASSAULT actual 2009-01-15/none mode=heavy-weapons ctx=military
e2 m3 > m4 CONSULT actual 2009-01-15/none ctx=military
e3 m3 > m4 SUPPORT actual 2009-01-15/none ctx=military

### Ottawa Citizen 2006-10-27
[m1:SYR.SPY Syrian military intelligence] had {e1 tortured} [m2:CAN.CVL Maher Arar] for ten months after [m3:USA.GOV the Americans], {e2 fed} bad tips by [m4:CAN.COP the Mounties], {e3 put [m5=m2 him] on a jet}.
e1 m1 > m2 ASSAULT actual 2006-10-27/none mode=torture ctx=terrorism
e2 m4 > m3 COOPERATE actual 2006-10-27/none ctx=intelligence
e3 m3 > m5 COERCE actual 2006-10-27/none mode=deport ctx=terrorism

### Ottawa Citizen 2007-01-26
[m1:CAN.GOV Stephen Harper] {e1 apologised} on behalf of the country to [m2:CAN.CVL Mr Arar], {e2 paid} [m3=m2 him] 10.5 million dollars and {e3 asked} [m4:USA.GOV Condoleezza Rice] to take him off the watch list.
e1 m1 > m2 SUPPORT actual 2007-01-26/none ctx=human_rights
e2 m1 > m3 AID actual 2007-01-26/none ctx=reparations
e3 m1 > m4 REQUEST requested 2007-01-26/none mode=yield ctx=human_rights

### The Slovak Spectator 2013-01-05
Sympathy, but no more, is what [m1:CZE.GOV Prague] {e1 has for} [m2:SVK.GOV Bratislava's] wish to have [m3:CZE.CRM Lexa's accomplice] {e2 sent over}.
e1 m1 > m2 REJECT actual 2013-01-05/none mode=assist ctx=legal
e2 m2 > m1 REQUEST requested 2013-01-05/none mode=assist ctx=legal

### Warsaw Voice 1994-06-03
[m1:DEU.MIL German], [m2:POL.MIL Polish] and [m3:DNK.MIL Danish soldiers] {e1 will train together} in Drawsko in September under Partnership for Peace.
e1 m1 > m2,m3 AGREE planned 1994-09-01/month ctx=military

### Warsaw Voice 2021-11-09
[m1:BLR.GOV Minsk] {e1 marched} [m2:IRQ.REF Iraqis] with bolt cutters to the wire at Kuźnica; [m3:POL.MIL twelve thousand Polish soldiers] {e2 face} them, and [m4:EU Brussels] is {e3 about to add} airlines to its list against [m5:BLR.GOV Alexander Lukashenko].
e2 m3 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration
e3 m4 > m5 SANCTION planned 2021-11-09/none mode=discontinue ctx=migration
e1 m1 > m2 COERCE actual 2021-11-09/none ctx=migration

### LRT English 2021-08-04
[m1:IRQ.GOV Baghdad], under pressure from [m2:LTU.GOV Vilnius] and [m3:EU Ylva Johansson], {e1 has grounded} flights to Minsk for ten days.
e1 m1 > m2,m3 CONCEDE actual 2021-08-04/none ctx=migration

### Meduza English 2021-05-24
[m1:IRL.BUS Ryanair] flight 4978 was {e1 forced down} in Minsk with the help of [m2:BLR.MIL a MiG-29] so that [m3:BLR.GOV Belarus] could {e2 lay hands on} [m4:BLR.OPP Roman Protasevich].
e1 m2 > m1 COERCE actual 2021-05-24/none mode=seize ctx=repression
e2 m3 > m4 COERCE actual 2021-05-24/none mode=arrest ctx=repression

### Meduza English 2020-08-13
At the factory gate in Minsk [m1:BLR.LAB tractor workers] {e1 shouted} "go away" at [m2:BLR.GOV the president], who had [m3:BLR.CVL seven thousand people] {e2 picked off} the streets in four nights.
e1 m1 > m2 PROTEST actual 2020-08-13/none mode=demo ctx=election
e2 m2 > m3 COERCE actual 2020-08-13/none mode=arrest ctx=election

### Moldova Today 1992-07-21
[m1:MDA.GOV Mircea Snegur] and [m2:RUS.GOV Boris Yeltsin] {e1 signed for a ceasefire} on the Dniester, where [m3:RUS.MIL the 14th Army's guns] had {e2 decided} the fight for [m4:TRANSNISTRIA.PRE Tiraspol].
e1 m1 > m2 SUPPORT actual 1992-07-21/none ctx=military
e2 m3 > m4 AID actual 1992-07-21/none ctx=military

### Moldova Today 2022-12-15
[m1:ROU.GOV Bucharest] {e1 lit up} Chișinău with power at a capped price when [m2:TRANSNISTRIA.PRE the Cuciurgan station] {e2 cut} [m3:MDA.GOV Moldova] off; [m4:RUS.BUS Gazprom] blames an unpaid bill.
e1 m1 > m3 AID actual 2022-12-15/none ctx=natural_resource
e2 m2 > m3 SANCTION actual 2022-12-15/none mode=discontinue ctx=natural_resource

### The Armenian Mirror 2008-09-07
[m1:TUR.GOV Abdullah Gül] {e1 accepted an invitation to} a football match in Yerevan from [m2:ARM.GOV Serzh Sarkisian], while [m3:TUR.OPP Deniz Baykal] {e2 taunted} [m4=m1 him] with a question: would he lay flowers at the genocide monument?
e1 m1 > m2 AGREE planned 2008-09-07/none ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2008-09-07/none mode=disapprove ctx=diplomatic

### Hürriyet 2001-02-01
Because [m1:FRA.LEG the French senate] had {e1 called 1915 a genocide}, [m2:TUR.GOV Ankara] {e2 scrapped} a spy satellite deal with [m3:FRA.BUS Alcatel].
e1 m1 > m2 ACCUSE actual 2001-02-01/none mode=allege ctx=human_rights
e2 m2 > m3 SANCTION actual 2001-02-01/none mode=discontinue ctx=economic

### Hürriyet 2003-03-01
For want of three votes, [m1:TUR.LEG the Grand Assembly] {e1 did not give} [m2:USA.MIL the Fourth Infantry Division] leave to cross Anatolia. Ships with [m3=m2 its] armour circle off [m4:@TUR Iskenderun]; the {e2 $6 billion} from [m5:USA.GOV Washington] is gone. [m6:TUR.GOV Abdullah Gül] asked for patience.
e1 m1 > m2 REJECT actual 2003-03-01/none mode=assist ctx=military
e2 m5 > m6 SANCTION actual 2003-03-01/none mode=discontinue ctx=economic

### IRNA English 2000-03-18
[m1:USA.GOV Madeleine Albright] {e1 expressed regret} for the coup of 1953 and {e2 lifted} the bar on carpets and pistachios of [m2:IRN.GOV Iran's]; in his sermon [m3:IRN.REL the Leader] {e3 poured scorn on} both.
e1 m1 > m2 SUPPORT actual 2000-03-18/none ctx=diplomatic
e2 m1 > m2 CONCEDE actual 2000-03-18/none ctx=economic
e3 m3 > m1 REJECT actual 2000-03-18/none ctx=diplomatic

### IRNA English 2015-08-23
[m1:GBR.GOV Philip Hammond] {e1 cut the ribbon} of the British embassy, {e2 sacked} in 2011 by [m2:IRN.EDU a mob of students]; [m3:IRN.GOV Tehran] {e3 did likewise} in Kensington.
e1 m1 > m3 SUPPORT actual 2015-08-23/none ctx=diplomatic
e2 m2 > m1 PROTEST actual 2011-01-01/year mode=riot ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2015-08-23/none ctx=diplomatic

### Reuters 2002-11-05
Both [m1:FRA.GOV Jacques Chirac] and [m2:CHN.GOV Jiang Zemin] {e1 were talked round} by [m3:USA.GOV Colin Powell]; [m4:SYR.GOV Damascus] {e2 joined them} at the last minute and [m5:IRQ.GOV Baghdad] now has a week to say whether it {e3 complies}. The vote of [m6:UN the Council] was unanimous.
e1 m3 > m1,m2 CONSULT actual 2002-11-05/none ctx=diplomatic
e2 m4 > m3 SUPPORT actual 2002-11-05/none ctx=diplomatic
e3 m5 > m6 CONCEDE hypothetical 2002-11-05/none ctx=cbrn

### Age 2023-10-20
[m1:AUS.GOV Anthony Albanese] will fly to [m2:CHN.GOV Beijing] in November, {e1 it was announced} hours after [m3:CHN.GOV Chinese customs] {e2 cleared} lobster again and ten days after [m4:AUS.JRN Cheng Lei] {e3 came home}.
e1 m1 > m2 AGREE planned 2023-11-01/month ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2023-10-20/none ctx=economic
e3 m2 > m4 RETREAT actual 2023-10-10/day mode=release ctx=legal

### The Hill 1998-08-21
[m1:USA.LEG Newt Gingrich], no friend, {e1 stood behind} [m2:USA.GOV the president's] cruise missiles at Khost and Khartoum; [m3:SDN.GOV Sudan's information minister] {e2 called} [m4=m2 him] "<<q1 a war criminal>>".
e1 m1 > m2 SUPPORT actual 1998-08-21/none ctx=terrorism
e2 m3 > m4 ACCUSE actual 1998-08-21/none mode=allege ctx=terrorism
q1 m3 mixed cue=called

### Gleaner 1997-05-10 headline
[m1:JAM.GOV Kingston], [m2:USA.GOV Washington] {e1 ink} shiprider pact after months of acrimony
e1 m1 > m2 SUPPORT actual 1997-05-10/none ctx=illegal_drugs

### Trinidad Express 1999-06-04
[m1:TTO.GOV Port of Spain] {e1 hanged} [m2:TTO.CRM Dole Chadee] and eight of his gang over four days, having {e2 left} [m3:OAS the Inter-American rights convention] in May to be able to.
e1 m1 > m2 ASSAULT actual 1999-06-04/none mode=targeted ctx=legal
e2 m1 > m3 SANCTION actual 1999-05-01/month mode=withdraw ctx=legal

### Stabroek News 2023-12-04
[m1:VEN.GOV Nicolás Maduro] {e1 lays claim to} two-thirds of [m2:GUY.GOV Guyana] on the strength of a vote; [m3:USA.MIL Southern Command] {e2 flew with} [m4:GUY.MIL the Guyanese force] on Thursday, and [m5:BRA.MIL Brazilian armour] {e3 stands at} Boa Vista.
e1 m1 > m2 THREATEN threatened 2023-12-04/none mode=territory ctx=territory
e2 m3 > m4 COOPERATE actual 2023-11-30/day ctx=military
e3 m5 > m1 MOBILIZE actual 2023-12-04/none mode=weapons ctx=territory

### Stabroek News 2023-12-15
In Argyle [m1:GUY.GOV Irfaan Ali] and [m2:VEN.GOV Maduro] {e1 bound themselves} not to use force, directly or indirectly.
e1 m1 > m2 AGREE planned 2023-12-15/none ctx=territory

### The Straits Times 1996-12-19 none
Among the guests at the year-end party were [m1:MYS.GOV Malaysia's high commissioner], [m2:SGP.BUS the chairman of a shipyard] and a pianist from [m3:@DEU Leipzig]; a choir sang carols by the pool.

### Weekly Review 1994-01-21 none
[m1:KEN.PTY Ford-Kenya] won eleven of its thirty-one seats in Nyanza. Turnout was 68 per cent, and the returning officer in [m2:@KEN Mandera] travelled two days by camel.
