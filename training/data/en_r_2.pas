### Reuters 2005-03-17
[m1:USA.GOV Secretary of State Condoleezza Rice] {e1 poured cold water on} an Indian plan for a gas pipeline from [m2:IRN.GOV Iran], a project that [m3:IND.GOV New Delhi] says would also earn [m4:PAK.GOV Pakistan] transit fees, during a stop in the Indian capital on Wednesday.
e1 m1 > m3 ACCUSE actual 2005-03-16/day mode=disapprove ctx=natural_resource

### AFP 2017-06-06
[m1:QAT.GOV Qatar] was {e1 left out in the cold} on Monday when [m2:SAU.GOV Saudi Arabia], [m3:ARE.GOV the United Arab Emirates] and [m4:BHR.GOV Bahrain] {e2 severed every link} with it, while [m5:KWT.GOV Kuwait's emir], who belongs with them to [m6:GCC the Gulf Cooperation Council], {e3 shuttled} to Jeddah to see [m7:SAU.GOV King Salman].
e2 m2,m3,m4 > m1 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e1 m2,m3,m4 > m1 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic again
e3 m5 > m7 CONSULT actual 2017-06-06/none mode=visit ctx=diplomatic
rel m5 member_of m6

### Anadolu 2023-02-09
[m1:GRC.GOV Greece] {e1 rushed} sniffer dogs and 36 [m2:? firefighters] to [m3:@TUR Hatay] on Tuesday, and [m4:AZE.GOV Azerbaijan] {e2 dispatched a planeload of} tents, [m5:TUR.GOV Türkiye's disaster agency AFAD] said. [m6=m5 The agency] {e3 tipped its hat to} both neighbors.
e1 m1 > m5 AID actual 2023-02-07/day ctx=disasters
e2 m4 > m5 AID actual 2023-02-09/none ctx=disasters
e3 m6 > m1,m4 SUPPORT actual 2023-02-09/none ctx=disasters

### AP 2009-09-29
[m1:GIN.MIL Presidential guardsmen in Guinea] {e1 mowed down} [m5:GIN.OPP opposition supporters] packed into a Conakry stadium on Monday, and [m2:ECOWAS the Economic Community of West African States, the bloc based in Nigeria's capital], {e2 inveighed} against [m3:GIN.MIL Capt. Moussa Dadis Camara], who heads [m4:GIN.MIL the junta].
e1 m1 > m5 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e2 m2 > m3 ACCUSE actual 2009-09-29/none mode=disapprove ctx=human_rights
rel m3 leads m4

### Yonhap 2018-04-23
[m1:KOR.MIL South Korea's military] {e1 silenced} the loudspeakers that had blared news and pop songs over the border since 2016. "<<q1 We hope this eases the unease on both sides>>," [m2=m1 the defense ministry] said on Monday, four days before [m3:KOR.GOV President Moon Jae-in] was due to {e2 host} [m4:PRK.GOV North Korean leader Kim Jong Un].
e1 m1 > m4 RETREAT actual 2018-04-23/day ctx=military
e2 m3 > m4 AGREE planned 2018-04-27/day mode=meet ctx=diplomatic
q1 m2 direct cue=said

### Reuters 2024-07-18
[m1:BGD.COP Bangladeshi police] {e1 blanketed} the University of Dhaka with birdshot and tear gas on Wednesday after [m2:BGD.EDU students opposed to job quotas] had {e2 barricaded themselves in} the dormitories, and [m3:BGD.GOV the interior ministry] {e3 unplugged} mobile data nationwide.
e1 m1 > m2 ASSAULT actual 2024-07-17/day mode=crowd ctx=repression
e2 m2 > m3 PROTEST actual 2024-07-18/none mode=obstruct ctx=labor
e3 m3 > m2 COERCE actual 2024-07-18/none mode=censor ctx=repression

### EFE 2019-05-01
[m1:VEN.OPP Juan Guaidó], the head of [m2:VEN.LEG the National Assembly], whom more than 50 countries including [m3:ESP.GOV Spain] recognize as interim president, on Tuesday {e1 goaded} [m4:VEN.MIL the barracks] to rise against [m5:VEN.GOV Nicolás Maduro], but [m6=m4 the generals] {e2 stood firm behind} [m7=m5 the president].
e1 m1 > m4 REQUEST requested 2019-04-30/day mode=change ctx=executive
e2 m6 > m7 SUPPORT actual 2019-05-01/none ctx=executive,military
rel m1 leads m2
rel m3 recognises m1

### AP 2015-04-10
[m1:CHN.GOV Beijing] has {e1 thumbed its nose at} protests by [m2:PHL.GOV the Philippines] and {e2 piled sand on} Mischief Reef, which [m3=m2 Manila] says lies inside its zone, satellite pictures published this week by [m4:#CSIS a Washington think tank] show. [m5:USA.GOV The Pentagon] {e3 took to task} [m6=m1 China] over the dredging.
e1 m1 > m2 REJECT actual 2015-04-10/none ctx=territory
e2 m1 > m2 COERCE actual 2015-04-10/none mode=seize ctx=territory
e3 m5 > m6 ACCUSE actual 2015-04-10/none mode=disapprove ctx=territory

### Al Jazeera 2012-04-05
[m1:MNLA The MNLA], a Tuareg group, which has held [m2:@MLI Timbuktu] since Sunday, {e1 laid down a one-sided cessation of fire} on Thursday, [m5=m1 its] website said. [m3:ECOWAS West African army chiefs], meeting in Abidjan, {e2 mulled sending} 3,000 soldiers to [m4:MLI.GOV Mali] all the same.
e1 m1 > m4 CONCEDE actual 2012-04-05/day mode=ceasefire ctx=military,territory
e2 m3 > m4 AID hypothetical 2012-04-05/none mode=military ctx=military
rel m1 controls m2 from=2012-04-01

### Jakarta Post 2022-04-12
[m1:IDN.CVL A coalition of student unions] {e1 thronged} the gates of [m2:IDN.LEG the House of Representatives] in Central Jakarta on Monday. [m3:IDN.EDU Ade Armando, a University of Indonesia lecturer], was {e2 stripped and pummelled} by [m4:IDN.CVL men in the crowd]; [m5:IDN.GOV Coordinating Minister Mahfud MD] {e3 promised to leave no stone unturned} in the case.
e1 m1 > m2 PROTEST actual 2022-04-11/day mode=demo ctx=political_institutions
e2 m4 > m3 ASSAULT actual 2022-04-11/day mode=beat
e3 m5 > m4 ACCUSE planned 2022-04-12/none mode=investigate ctx=legal

### Reuters 2026-03-12
[m1:DNK.GOV Denmark] will {e1 foot the bill for} a field hospital in [m2:@UKR Lviv], [m3:DNK.GOV Foreign Minister Lars Løkke Rasmussen] told [m4:#DR the broadcaster DR], while [m5:HUN.GOV Hungary] {e2 dragged its feet on} the latest European tranche for [m6:UKR.GOV Ukraine].
e1 m1 > m6 AGREE planned 2026-03-12/none ctx=health
e2 m5 > m6 REJECT actual 2026-03-12/none ctx=economic

### AFP 2002-04-03
[m1:ISR.MIL Israeli armour] {e1 hemmed in} the Church of the Nativity in Bethlehem on Tuesday, trapping more than 150 [m2:PSE.REB Palestinian gunmen] who had {e2 sought shelter with} [m3:PSE.REL Franciscan friars]. [m4:VAT.GOV The Vatican] {e3 besought} [m5:ISR.GOV the government of Ariel Sharon] to spare the shrine.
e1 m1 > m2 COERCE actual 2002-04-02/day mode=restrict ctx=military
e2 m2 > m3 REQUEST requested 2002-04-02/none mode=assist ctx=asylum
e3 m4 > m5 REQUEST requested 2002-04-03/none mode=change ctx=religion_ethnicity

### Tass 2014-08-08
[m1:RUS.GOV Russia] has {e1 closed its market to} European cheese, pork and apples for a year, [m2:RUS.GOV Prime Minister Dmitry Medvedev] announced on Thursday, and {e2 does not exclude} a similar step on airlines from [m3:EU the European Union], of which [m4:POL.GOV Poland], hit hardest, is part.
e1 m1 > m3 SANCTION actual 2014-08-07/day mode=discontinue ctx=economic
e2 m1 > m3 SANCTION hypothetical 2014-08-08/none mode=discontinue ctx=economic
rel m4 member_of m3

### CNBC 2023-05-04 none
Shares of [m1:DEU.BUS the carmaker] surrendered early gains on Wednesday and analysts at [m2:CHE.BUS a Zurich bank] threatened to cut their rating, arguing that rivals in [m3:@CHN Shenzhen] had laid siege to its home market and that a price truce looked unlikely.

### UNMISS 2016-07-14
[m1:UNMISS Blue helmets of the U.N. Mission in South Sudan] {e1 threw a cordon around} Tomping base so that [m2:? 12,000 frightened residents] could rest, and [m3:SSD.GOV President Salva Kiir] bade [m4:SSD.MIL his soldiers] hold their fire, [m5=m1 the mission's] spokeswoman said on Tuesday.
e1 m1 > m2 AID actual 2016-07-14/none ctx=peacekeeping

### ABC 2000-05-30
[m1:FJI.MIL Fiji's military commander, Commodore Frank Bainimarama], {e1 swept aside} the elected government on Monday night and {e2 scrapped} the 1997 constitution, while [m2:FJI.REB George Speight's rebels] still kept [m3:FJI.GOV Prime Minister Mahendra Chaudhry] at gunpoint in Parliament. [m4:AUS.GOV Canberra] {e3 disowned} [m5=m1 the new strongman] and {e4 called off} a rugby tour and naval drill.
e1 m1 > m3 COERCE actual 2000-05-29/day mode=seize ctx=executive
e3 m4 > m5 ACCUSE actual 2000-05-30/none mode=disapprove ctx=pro_democracy
e4 m4 > m5 SANCTION actual 2000-05-30/none mode=discontinue ctx=diplomatic
e2 m1 > m3 COERCE actual 2000-05-29/day mode=restrict ctx=political_institutions

### KUNA 2004-06-29
[m1:USA.GOV U.S. administrator Paul Bremer] {e1 handed the reins to} [m2:IRQ.GOV Prime Minister Iyad Allawi] on Monday, two days early, and {e2 flew out of} [m3:@IRQ Baghdad] the same noon. [m4:KWT.GOV Kuwait] {e3 doffed its cap} to [m5=m2 the new cabinet], its foreign minister said.
e1 m1 > m2 RETREAT actual 2004-06-28/day ctx=executive
e3 m4 > m5 SUPPORT actual 2004-06-29/none mode=relations ctx=diplomatic
e2 m1 > m2 RETREAT actual 2004-06-28/day mode=withdraw

### Guardian 2022-09-23
[m1:IRN.CVL Young women] {e1 tossed their headscarves into bonfires} in Sari and Tehran while [m2:IRN.MIL Basij volunteers], a branch of [m3:IRN.MIL the Revolutionary Guards], {e2 laid into} them with batons. [m4:USA.GOV The Treasury in Washington] on Thursday {e3 blacklisted} [m5:IRN.COP the morality police] and seven commanders.
e1 m1 > m2 PROTEST actual 2022-09-23/none mode=demo ctx=gender
e2 m2 > m1 ASSAULT actual 2022-09-23/none mode=beat ctx=gender,repression
e3 m4 > m5 SANCTION actual 2022-09-22/day mode=targeted ctx=human_rights
rel m2 part_of m3

### SABC 2018-02-15
[m1:ZAF.GOV Jacob Zuma] {e1 bowed out} as president late on Wednesday, hours after [m2:ZAF.PTY his African National Congress] had {e3 given marching orders} to [m3=m1 him] and [m4:ZAF.COP the Hawks, an elite police unit], had {e4 swooped on} the mansion of [m5:ZAF.BUS the Gupta brothers].
e1 m1 > m2 RETREAT actual 2018-02-14/day mode=resign ctx=executive
e3 m2 > m3 REQUEST requested 2018-02-14/none mode=yield ctx=executive
e4 m4 > m5 COERCE actual 2018-02-14/none mode=seize ctx=corruption
rel m1 member_of m2

### Rappler 2017-09-22
Church bells tolled in [m2:@PHL Manila] on Thursday at the request of [m3:PHL.REL Cardinal Luis Antonio Tagle], who {e1 bemoaned} the killings in [m4:PHL.GOV President Rodrigo Duterte's] war on drugs; [m5:PHL.GOV his spokesman] {e2 scoffed at} [m6=m3 the prelate], and a senator allied with [m7=m4 the president] urged nobody in particular to calm down.
e1 m3 > m4 ACCUSE actual 2017-09-21/none mode=disapprove ctx=illegal_drugs,human_rights
e2 m5 > m6 REJECT actual 2017-09-22/none ctx=illegal_drugs
