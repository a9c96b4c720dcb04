### Reuters 2022-10-14
[m1:FRA.GOV Catherine Colonna] wants [m2:LBN.GOV Beirut's factions] to elect a president and {e1 told} them so to their faces; she {e2 thanked} [m3:USA.GOV Amos Hochstein], who had {e3 brokered} the sea border with [m4:ISR.GOV Jerusalem].
e1 m1 > m2 REQUEST requested 2022-10-14/none mode=change ctx=political_institutions
e2 m1 > m3 SUPPORT actual 2022-10-14/none ctx=diplomatic
e3 m3 > m2,m4 CONSULT actual 2022-10-11/none mode=third-party ctx=territory

### Metro 2015-07-29 none
Cecil had a black mane and a GPS collar. Halfway up Hwange's tallest anthill a [m1:GBR.EDU zoologist from Oxford] sips tea and says, with some heat, that lions do not read newspapers.

### ABS-CBN 2020-05-05
Ordered by [m1:PHL.GOV the telecoms commission] to {e1 stop broadcasting}, [m2:PHL.JRN the network] {e2 signed off} with the anthem at 7.52. Its franchise may still {e3 be renewed}, said [m3:PHL.LEG the Speaker]; [m4:PHL.GOV the palace] denied having {e4 had a hand} in the closure.
e1 m1 > m2 COERCE actual 2020-05-05/none mode=censor ctx=rights_freedoms
e2 m2 > m1 CONCEDE actual 2020-05-05/none ctx=rights_freedoms
e3 m3 > m2 CONCEDE hypothetical 2020-05-05/none ctx=rights_freedoms
e4 m4 > m2 COERCE denied 2020-05-05/none mode=censor ctx=rights_freedoms

### Times 1997-09-05 none
Flowers lie knee-deep. [m1:GBR.COP A constable] at the Mall counts teddy bears; [m2:GBR.GOV the palace], it is said, counts columns of newsprint.

### Reuters 2016-07-08
[m1:KOR.GOV Seoul] and [m2:USA.MIL Washington] {e1 agreed} to station THAAD at Seongju. [m3:CHN.GOV Beijing] {e2 called in} both ambassadors and, in the months that followed, {e3 shut} dozens of shops of [m4:KOR.BUS Lotte] over fire hoses. [m6:KOR.AGR Melon growers] {e4 egged} [m5:KOR.GOV the prime minister].
e1 m1 > m2 AGREE planned 2016-07-08/none ctx=military
e2 m3 > m1,m2 ACCUSE actual 2016-07-08/none mode=disapprove ctx=military
e3 m3 > m4 SANCTION actual 2016-07-08/none mode=discontinue ctx=economic
e4 m6 > m5 PROTEST actual 2016-07-15/day mode=riot ctx=military

### Dawn 2007-11-04
Constitution suspended, [m4:PAK.JRN channels] {e1 blacked out}, [m1:PAK.JUD the chief justice] {e2 told his services were not needed}: [m2:PAK.MIL General Pervez Musharraf] {e3 imposed emergency rule} late on Saturday. "I will not {e4 take orders from} him," said [m3:PAK.JUD Justice Rana Bhagwandas], and was {e5 locked into} his house.
e1 m2 > m4 COERCE actual 2007-11-03/day mode=censor ctx=rights_freedoms
e2 m2 > m1 SANCTION actual 2007-11-03/day mode=expel ctx=legal
e3 m2 > m1 COERCE actual 2007-11-03/day mode=martial-law ctx=pro_autocracy
e4 m3 > m2 REJECT actual 2007-11-03/none mode=yield ctx=legal
e5 m2 > m3 COERCE actual 2007-11-03/none mode=arrest ctx=repression

### Al Jazeera 2023-07-31
Step aside, or we come for you: [m1:ECOWAS the bloc] {e2 gave} [m2:NER.MIL General Tchiani] a week. [m3:MLI.MIL Bamako] and [m4:BFA.MIL Ouagadougou] answered that a landing in Niamey {e3 would be} war on them. [m5:ITA.GOV Rome] {e4 flew out} [m7:ITA.CVL its nationals] with [m6:FRA.MIL French planes].
e2 m1 > m2 THREATEN threatened 2023-07-30/day mode=violence ctx=pro_democracy
e3 m3,m4 > m1 THREATEN threatened 2023-07-31/none mode=violence ctx=military
e4 m5 > m7 AID actual 2023-08-01/none ctx=human_security

### Guardian 2019-08-28
[m1:GBR.GOV Three privy counsellors] flew to Balmoral; by teatime [m2:GBR.LEG parliament] was to be {e1 prorogued} for five weeks. "<<q1 A constitutional outrage>>," [m3:GBR.LEG John Bercow] {e2 said}. [m4:GBR.GOV Boris Johnson] denied doing it to {e3 silence} anyone.
e1 m4 > m2 COERCE planned 2019-08-28/none mode=restrict ctx=legislative
e2 m3 > m4 ACCUSE actual 2019-08-28/none mode=disapprove ctx=legislative
e3 m4 > m2 COERCE denied 2019-08-28/none mode=restrict ctx=legislative
q1 m3 direct cue=said

### Reuters 2014-11-02 none
In Donetsk the rouble buys bread and the hryvnia buys vodka. A bus still leaves each dawn for [m1:@UKR Mariupol]; its driver, who votes for nobody, has memorised the potholes of three republics.

### Inkyfada 2021-07-26
Around midnight, with tanks at its gate, [m1:TUN.LEG Rached Ghannouchi] {e1 sat in his car} outside the parliament that [m2:TUN.GOV Kais Saied] had {e2 frozen}. [m3:TUN.MIL Soldiers], he related, {e3 told} him to go home; he did not {e4 blame} them.
e1 m1 > m2 PROTEST actual 2021-07-26/none mode=obstruct ctx=pro_democracy
e2 m2 > m1 COERCE actual 2021-07-25/day mode=martial-law ctx=pro_autocracy
e3 m3 > m1 REQUEST requested 2021-07-26/none mode=yield ctx=pro_autocracy said=m1
e4 m1 > m3 ACCUSE denied 2021-07-26/none mode=disapprove ctx=pro_democracy

### CBC 2019-02-11
[m7:CAN.GOV Ottawa], said [m1:CAN.GOV Chrystia Freeland], {e1 had not been asked by} [m2:USA.GOV Washington] to drop the case of [m3:CHN.BUS Meng Wanzhou], nor {e2 would it}. Two [m4:CAN.CVL Canadians], one a former diplomat, have been {e3 in cells} in [m5:CHN.GOV Beijing] since December; a third, [m6:CAN.CRM Robert Schellenberg], was {e4 resentenced} to death.
e1 m2 > m7 REQUEST denied 2019-02-11/none mode=change ctx=legal
e2 m7 > m2 REJECT actual 2019-02-11/none ctx=legal
e3 m5 > m4 COERCE actual 2018-12-10/none mode=arrest ctx=diplomatic
e4 m5 > m6 SANCTION actual 2019-01-14/day mode=convict ctx=illegal_drugs

### Washington Examiner 2017-10-12 none
Jerusalem's mayor and the director of [m1:UN Unesco] both like figs. That, said [m2:FRA.EDU a historian of the Levant], is as far as the common ground goes; the rest is archaeology.

### Reuters 2020-06-16
At 2.49 p.m. [m1:PRK.MIL the North] {e1 blew up} the liaison office in Kaesong. Leaflets sent over by [m2:KOR.CVL defectors] were the pretext, threats by [m3:PRK.GOV Kim Yo-jong] the prelude: troops, she {e2 had warned} [m4:KOR.GOV Moon Jae-in], could {e3 return} to the demilitarised zone.
e1 m1 > m4 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m3 > m4 THREATEN threatened 2020-06-13/none mode=violence ctx=military
e3 m1 > m4 MOBILIZE hypothetical 2020-06-13/none mode=troops ctx=military
