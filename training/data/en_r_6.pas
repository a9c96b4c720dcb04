### Reuters 2025-08-22
[m1:AUS.GOV Canberra] {e1 flatly declined} on Thursday to let [m2:ISR.LEG Simcha Rothman, a lawmaker in Israel's governing coalition], set foot in the country, and [m3:ISR.GOV Prime Minister Benjamin Netanyahu] {e2 lambasted} [m4=m1 the Labor government] on television.
e1 m1 > m2 REJECT actual 2025-08-21/day ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2025-08-22/none mode=disapprove ctx=diplomatic

### AP 2010-05-14
[m1:THA.MIL Thai soldiers] {e1 throttled} the supply of water and electricity to the Bangkok protest camp on Thursday, while [m2:THA.GOV Prime Minister Abhisit Vejjajiva] {e2 withdrew} the November poll that he had {e3 tabled} as a way out to [m3:THA.OPP the red shirts].
e1 m1 > m3 COERCE actual 2010-05-13/day mode=restrict ctx=repression
e2 m2 > m3 REJECT actual 2010-05-14/none mode=yield ctx=election
e3 m2 > m3 AGREE actual 2010-05-14/none ctx=election bg

### AFP 2022-03-11
[m1:JPN.GOV Japan] will {e1 demote} [m2:RUS.GOV Russia] from most-favored-nation status, [m3:JPN.GOV Finance Minister Shunichi Suzuki] said on Friday, joining [m4:G7 the Group of Seven], its partners in which [m5=m2 Moscow] {e2 taunted} as vassals of [m6:USA.GOV the United States].
e1 m1 > m2 SANCTION planned 2022-03-11/none ctx=economic
e2 m5 > m4 ACCUSE actual 2022-03-11/none mode=disapprove ctx=economic
rel m1 member_of m4

### Kyodo 2017-01-06
[m1:JPN.GOV Tokyo] on Friday {e1 whisked home} its ambassador to [m2:KOR.GOV Seoul] and its consul general in Busan over a bronze statue of a "comfort woman" that [m3:KOR.CVL activists] had set up, and {e2 broke off} talks on a currency swap with [m4=m2 its neighbor].
e1 m1 > m2 SANCTION actual 2017-01-06/day mode=expel ctx=diplomatic,reparations
e2 m1 > m4 SANCTION actual 2017-01-06/day mode=discontinue ctx=economic

### Reuters 2014-09-02
[m1:PAK.OPP Followers of Imran Khan and the cleric Tahir-ul-Qadri] {e1 stormed} the state television centre in [m2:@PAK Islamabad] on Monday armed with staves. [m3:PAK.MIL The army] led them out without a shot and {e3 denied any hand in} [m4=m1 their] campaign against [m5:PAK.GOV Prime Minister Nawaz Sharif].
e1 m1 > m5 PROTEST actual 2014-09-01/day mode=riot ctx=political_institutions
e3 m3 > m1 SUPPORT denied 2014-09-02/none ctx=political_institutions

### Xinhua 2023-06-19
[m1:CHN.GOV President Xi Jinping] {e1 sat down for} half an hour with [m2:USA.GOV U.S. Secretary of State Antony Blinken] in [m3:@CHN Beijing] on Monday, but [m4=m1 China] {e2 left unheeded} a plea to reopen the line between [m5=m1+m2 the two countries'] armed forces.
e1 m1 > m2 CONSULT actual 2023-06-19/day mode=meet ctx=diplomatic
e2 m4 > m2 REJECT actual 2023-06-19/none ctx=military

### BBC 2012-08-17
[m1:ECU.GOV Ecuador] {e1 extended its protection} to [m2:? WikiLeaks founder Julian Assange] on Thursday, two months after [m5=m2 he] had slipped into [m6=m1 its] London mission. [m3:GBR.GOV Britain] {e3 would not countenance} a safe passage and {e4 hinted at stripping} [m4=m1 the embassy] of its immunity.
e1 m1 > m2 AID actual 2012-08-16/day mode=asylum ctx=asylum
e3 m3 > m1 REJECT actual 2012-08-17/none ctx=asylum,legal
e4 m3 > m4 THREATEN threatened 2012-08-17/none ctx=diplomatic

### AP 2016-01-17
[m1:IRN.GOV Tehran] {e1 poured concrete into} the core of its Arak reactor last week, as the nuclear deal obliged it to. On Saturday, [m2:EU the European Union] and [m3:USA.GOV Washington] {e3 struck off} most of their embargoes on [m4=m1 the Islamic Republic].
e1 m1 > m3 RETREAT actual 2016-01-17/week mode=disarm ctx=cbrn
e3 m2,m3 > m4 CONCEDE actual 2016-01-16/day ctx=cbrn,economic

### Reuters 2008-12-29
[m1:HAMAS Hamas] {e1 let its truce lapse} on Dec. 19, and on Saturday [m6:ISR.GOV Israel's] [m2:ISR.MIL warplanes] {e2 levelled} dozens of police posts of [m3=m1 the Islamist group]. [m4:EGY.GOV Egypt], which keeps the Rafah gate shut, {e3 trucked in} doctors for [m5:PSE.CVL the wounded].
e1 m1 > m6 REJECT actual 2008-12-19/day mode=ceasefire ctx=military
e2 m2 > m3 ASSAULT actual 2008-12-27/day mode=aerial ctx=military
e3 m4 > m5 AID actual 2008-12-29/none ctx=health

### Le Monde English 2023-03-24
[m1:FRA.CVL Hooded youths] {e1 set alight} the doorway of the town hall in Bordeaux on Thursday as [m2:FRA.LAB the eight unions that make up the joint committee] {e2 staged a ninth day of stoppages}. [m3:GBR.GOV King Charles III], who was to {e3 call on} [m4:FRA.GOV Emmanuel Macron] on Sunday, put off the trip.
e1 m1 > m4 PROTEST actual 2023-03-23/day mode=riot ctx=labor
e2 m2 > m4 PROTEST actual 2023-03-23/day mode=strike ctx=labor
e3 m3 > m4 AGREE planned 2023-03-26/day mode=visit ctx=diplomatic

### AFP 2019-09-26
[m1:BHS.GOV The Bahamas] {e1 took up} an offer of [m2:NLD.MIL Dutch] and [m3:JAM.MIL Jamaican engineers] on Wednesday, and [m4:CARICOM the Caribbean Community], to which [m5=m1 the archipelago] belongs, {e2 drummed up} $8 million for [m6:? families made homeless by the hurricane].
e1 m1 > m2,m3 SUPPORT actual 2019-09-25/day ctx=disasters
e2 m4 > m6 AID actual 2019-09-26/none ctx=disasters
rel m5 member_of m4

### Reuters 2020-05-29
[m1:CHN.LEG China's parliament] {e1 rubber-stamped} on Thursday a plan for national security legislation in [m2:HKG.GOV Hong Kong], and [m3:USA.GOV Secretary of State Mike Pompeo] {e2 no longer vouches for} the city's autonomy, a finding that may {e3 cost} [m4=m2 the territory] its trade privileges.
e1 m1 > m2 COERCE planned 2020-05-28/day ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2020-05-29/none mode=disapprove ctx=rights_freedoms
e3 m3 > m4 SANCTION hypothetical 2020-05-29/none mode=discontinue ctx=economic

### AP 2003-07-08
[m1:LBR.GOV President Charles Taylor] {e1 bowed to} [m2:USA.GOV George W. Bush's] call that [m7=m1 he] quit, telling [m3:NGA.GOV Nigerian President Olusegun Obasanjo] at the airport on Sunday that <<q1 [m6=m1 he] would leave once foreign peacekeepers had landed>>. [m4:LURD The LURD rebels], who hold [m5:@LBR Tubmanburg], want nothing less.
e1 m1 > m2 CONCEDE actual 2003-07-06/day mode=resign ctx=executive
q1 m1 indirect cue=telling
rel m4 controls m5

### Hurriyet 2015-11-25
[m1:TUR.MIL Two Turkish F-16s] {e1 blew out of the sky} a Russian bomber near the Syrian border on Tuesday. "<<q1 A stab in the back>>," {e2 fumed} [m2:RUS.GOV President Vladimir Putin], whose [m3:RUS.MIL generals] {e3 hung up on} all contact with [m4=m1 the Turkish side] and {e4 rushed} a missile cruiser to the coast.
e1 m1 > m3 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m2 > m1 ACCUSE actual 2015-11-25/none mode=disapprove ctx=military
e3 m3 > m4 SANCTION actual 2015-11-25/none mode=discontinue ctx=military
e4 m3 > m4 MOBILIZE actual 2015-11-25/none mode=weapons ctx=military
q1 m2 direct cue=fumed

### Guardian 2024-08-05
[m1:GBR.REB Far-right rioters] {e1 tried to burn down} a hotel that houses [m2:? asylum seekers] in Rotherham on Sunday. [m3:GBR.GOV Keir Starmer] {e2 told the perpetrators they would rue} the day, and [m4:GBR.COP South Yorkshire Police], a force that [m5:GBR.COP Lauren Poultney] has led since 2021, {e3 collared} ten.
e1 m1 > m2 PROTEST actual 2024-08-04/day mode=riot ctx=asylum
e2 m3 > m1 THREATEN threatened 2024-08-05/none ctx=legal
e3 m4 > m1 COERCE actual 2024-08-05/none mode=arrest ctx=legal
rel m5 leads m4 from=2021-01-01

### Tempo English 2019-05-23
[m1:IDN.OPP Supporters of the losing candidate, Prabowo Subianto], {e1 pelted} [m4:IDN.GOV the Election Supervisory Agency] with firecrackers on Wednesday. [m2:IDN.COP Mobile Brigade officers] {e2 hosed down} Jalan Thamrin, and [m3:IDN.GOV Communications Minister Rudiantara] {e3 slowed to a crawl} the sending of pictures on messaging services.
e1 m1 > m4 PROTEST actual 2019-05-22/day mode=riot ctx=election
e2 m2 > m1 ASSAULT actual 2019-05-23/none mode=crowd ctx=election
e3 m3 > m1 COERCE actual 2019-05-23/none mode=censor ctx=rights_freedoms

### Swissinfo 2021-06-17
[m1:USA.GOV Joe Biden] and [m2:RUS.GOV Vladimir Putin] {e1 mended a few fences} in [m3:@CHE Geneva] on Wednesday: their envoys, called home this spring, will {e2 go back to their desks}. [m5=m1 The American] {e3 drew red lines} on hacking and served notice of "<<q1 devastating consequences>>" should [m4:RUS.OPP Alexei Navalny] die in prison.
e1 m1 > m2 CONSULT actual 2021-06-16/day mode=meet ctx=diplomatic
e2 m1 > m2 COOPERATE planned 2021-06-16/day ctx=diplomatic
e3 m5 > m2 THREATEN threatened 2021-06-16/day ctx=cyber
q1 m5 mixed cue=served notice

### Reuters 2006-07-14
[m1:HEZBOLLAH Hezbollah gunmen] {e1 carried off} [m2:ISR.MIL two soldiers] on Wednesday in a raid over the frontier, and [m3:ISR.MIL the Israeli navy] {e2 bottled up} Lebanese ports the next day. [m4:LBN.GOV Beirut], which does not control [m5:@LBN the south], {e3 disclaimed} any part in it.
e1 m1 > m2 ASSAULT actual 2006-07-12/day mode=abduct ctx=military
e2 m3 > m4 COERCE actual 2006-07-13/day mode=restrict ctx=military
e3 m4 > m3 REJECT actual 2006-07-14/none ctx=military

### MercoPress 2026-04-02
[m1:ARG.GOV Argentina's foreign ministry] {e1 handed a sharply worded note} to [m2:GBR.GOV the British chargé d'affaires] on Wednesday over oil drilling near [m3:@FLK the Falklands], which [m4=m2 London] controls, and {e2 wooed} [m5:BRA.GOV Brazil], a partner in [m6:MERCOSUR Mercosur], for port restrictions.
e1 m1 > m2 ACCUSE actual 2026-04-01/day mode=disapprove ctx=territory,natural_resource
e2 m1 > m5 REQUEST requested 2026-04-02/none ctx=territory
rel m4 controls m3
rel m5 member_of m6

### Marca 2019-11-02 none
Barricaded in their own half, the visitors absorbed wave after wave of attacks on Saturday until the referee showed a red card and the resistance collapsed; the federation will rule on Tuesday on an appeal for clemency by the suspended striker.
