### Reuters 2015-03-26
[m1:EGY.MIL Four Egyptian warships] {e1 steamed toward} the Gulf of Aden on Thursday to secure the strait of Bab al-Mandab, [m2:EGY.MIL Suez Canal sources] said, hours after [m3:SAU.MIL Saudi jets] {e2 opened up on} positions of [m4:HOUTHI the Houthis], the movement backed by [m6:IRN.GOV Iran] that holds [m5:@YEM Sanaa].
e1 m1 > m4 MOBILIZE actual 2015-03-26/day mode=weapons ctx=military
e2 m3 > m4 ASSAULT actual 2015-03-26/day mode=aerial ctx=military
rel m4 controls m5
rel m6 ally_of m4

### Reuters 2020-06-24
[m1:IND.MIL Indian] and [m2:CHN.MIL Chinese commanders] on Monday {e1 haggled} for eleven hours over ways to disentangle [m3=m1+m2 their] men in the Galwan valley, and [m4:IND.MIL an Indian officer] said that there was now "<<q1 mutual consensus to disengage>>", without giving a day for the first {e2 pullback}.
q1 m4 mixed cue=said
e1 m1 > m2 CONSULT actual 2020-06-22/day mode=meet ctx=military,territory
e2 m1 > m2 CONCEDE planned 2020-06-24/none mode=withdraw ctx=military,territory

### AP 2023-11-09
[m1:PAN.CVL Teachers and Indigenous groups] {e1 choked} the Pan-American Highway for a third week on Wednesday over a copper concession. [m2:PAN.GOV President Laurentino Cortizo] had {e2 bent} so far as to ban new mining permits, but [m3:CAN.BUS the Canadian operator] {e3 threatened to take} [m4=m2 the state] to arbitration.
e1 m1 > m2 PROTEST actual 2023-11-08/day mode=obstruct ctx=natural_resource
e2 m2 > m1 CONCEDE actual 2023-11-09/none ctx=natural_resource
e3 m3 > m4 THREATEN threatened 2023-11-09/none ctx=legal,economic

### AFP 2009-02-05
[m1:KGZ.GOV Kyrgyzstan] has {e1 served notice to quit on} [m2:USA.MIL the American crews] at Manas air base, [m3:KGZ.GOV President Kurmanbek Bakiyev] said in [m4:@RUS Moscow] on Tuesday after [m5:RUS.GOV Russia] {e2 agreed to stump up} two billion dollars in credit for [m6=m1 the Central Asian state].
e1 m1 > m2 REQUEST requested 2009-02-03/day mode=yield ctx=military
e2 m5 > m6 AGREE planned 2009-02-03/day ctx=economic

### Anadolu 2018-02-18
[m1:TUR.GOV Türkiye's foreign minister] told reporters that <<q1 any Syrian soldier who enters Afrin to {e1 shield} [m2:YPG the YPG] will be {e2 stopped in his tracks}>>, a warning addressed to [m3:SYR.GOV Damascus], which [m4:RUS.GOV Moscow] {e3 talked out of} the plan on Saturday.
e1 m3 > m2 AID hypothetical 2018-02-18/none mode=military ctx=military
e2 m1 > m3 THREATEN threatened 2018-02-18/none ctx=military
q1 m1 indirect cue=told
e3 m4 > m3 REQUEST requested 2018-02-17/day mode=change ctx=military

### Xinhua 2007-10-04
[m1:KOR.GOV President Roh Moo-hyun] {e1 strode across} the military demarcation line on Tuesday and two days later, in [m2:@PRK Pyongyang], [m3:PRK.GOV Kim Jong Il] and [m4=m1 he] {e2 put their signatures to} an eight-point declaration; [m5:CHN.GOV China] {e3 hailed} it as a milestone.
e1 m1 > m3 CONSULT actual 2007-10-02/day mode=visit ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2007-10-04/day ctx=diplomatic
e3 m5 > m3,m4 SUPPORT actual 2007-10-04/none ctx=diplomatic

### Reuters 2013-07-16
[m1:PAN.COP Panamanian police] {e1 impounded} at Colon [m4:PRK.GOV a North Korean] freighter with radar parts under sacks of sugar, and [m2:CUB.GOV Cuba] owned up to the shipment on Tuesday, calling the weapons "<<q1 obsolete>>". [m3:UN The world body] is to {e3 send experts to pore over} the cargo.
e1 m1 > m4 COERCE actual 2013-07-16/none mode=seize ctx=military
q1 m2 mixed cue=calling
e3 m3 > m4 ACCUSE planned 2013-07-16/none mode=investigate ctx=military

### Nikkei Asia 2022-05-25
[m1:SLB.GOV The Solomon Islands] {e1 rolled out the red carpet for} [m2:CHN.GOV Foreign Minister Wang Yi] on Wednesday, and [m3:AUS.GOV Canberra], which regards [m4=m1 Honiara] as family, sent [m5:AUS.GOV its new foreign minister, Penny Wong], {e3 to court} [m6:FJI.GOV Fiji].
e1 m1 > m2 CONSULT actual 2022-05-25/day mode=visit ctx=diplomatic
e3 m5 > m6 CONSULT planned 2022-05-25/none mode=visit ctx=diplomatic

### AP 2011-07-07
[m1:KEN.GOV Kenya] on Wednesday {e1 relented} and said [m5=m1 it] would let [m2:SOM.REF Somalis fleeing drought] move into the empty Ifo II camp, which had been locked up since November. [m3:UNHCR U.N. refugee chief Antonio Guterres] had {e3 badgered} [m4=m1 the government] for months.
e1 m1 > m3 CONCEDE actual 2011-07-06/day ctx=migration
e3 m3 > m4 REQUEST requested 2011-07-07/none mode=change ctx=migration

### Hindustan Times 2019-03-02
[m1:PAK.GOV Pakistan] on Friday evening {e1 walked across the Wagah gate} [m2:IND.MIL Wing Commander Abhinandan Varthaman], the pilot whose MiG [m5=m1 it] had {e2 brought down} on Wednesday, a gesture that [m3:IND.GOV New Delhi], still waiting for proof against [m4:? the group Jaish-e-Mohammad], met in silence.
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m1 > m2 ASSAULT actual 2019-02-27/day mode=heavy-weapons ctx=military

### Haaretz 2006-01-26
[m1:HAMAS Hamas], which is boycotted by the West, trounced [m2:FATAH Fatah] in Wednesday's Palestinian vote. [m3:PSE.GOV Prime Minister Ahmed Qurei] {e2 tendered his resignation} the next morning, and [m4:ISR.GOV Ehud Olmert], who leads [m5:ISR.GOV the Israeli government in Ariel Sharon's stead], {e3 ruled out any dealings with} [m6=m1 the winners].
e2 m3 > m1 CONCEDE actual 2006-01-26/day mode=resign ctx=election,executive
e3 m4 > m6 REJECT actual 2006-01-26/none mode=meet ctx=diplomatic
rel m4 leads m5

### Straits Times 2011-02-07
[m1:THA.MIL Thai] and [m2:KHM.MIL Cambodian gunners] {e1 exchanged salvoes} for a third day on Sunday near the Preah Vihear temple, after which [m3:KHM.GOV Hun Sen] {e2 turned to} [m4:UNSC the Security Council] for a buffer of blue helmets and [m5:THA.GOV Bangkok] {e3 spurned} any third party.
e1 m1 > m2 ASSAULT actual 2011-02-06/day mode=heavy-weapons ctx=military,territory
e2 m3 > m4 REQUEST requested 2011-02-07/none mode=assist ctx=military
e3 m5 > m3 REJECT actual 2011-02-07/none ctx=military,territory

### IRNA 2023-03-11
[m1:IRN.GOV Iran] and [m2:SAU.GOV Saudi Arabia] {e1 exchanged smiles and signatures} in [m3:@CHN Beijing] on Friday and will {e2 unlock} each other's embassies within two months. [m4:OMN.GOV Muscat], which had {e3 prepared the ground} in five rounds with [m5=m1+m2 the two], {e4 rejoiced}, as did [m6:IRQ.GOV Baghdad].
e1 m1 > m2 SUPPORT actual 2023-03-10/day mode=relations ctx=diplomatic
e2 m1 > m2 COOPERATE planned 2023-03-10/day ctx=diplomatic
e3 m4 > m5 CONSULT actual 2023-03-11/none mode=mediate ctx=diplomatic bg
e4 m4,m6 > m5 SUPPORT actual 2023-03-11/none ctx=diplomatic

### AFP 2017-10-18
[m1:IRQ.MIL Iraqi federal units] {e1 took back} the Bai Hassan oil wells on Tuesday as [m2:? the Kurdish peshmerga] {e2 melted away}. [m3:IRQ.GOV Haider al-Abadi], the prime minister, {e3 declared} the September vote on secession "<<q1 a thing of the past>>" and {e4 invited to the table} [m4:KRG the regional government in Erbil].
e1 m1 > m2 COERCE actual 2017-10-17/day mode=seize ctx=territory,natural_resource
e2 m2 > m1 RETREAT actual 2017-10-17/day mode=withdraw ctx=territory
e3 m3 > m4 REJECT actual 2017-10-18/none ctx=territory
e4 m3 > m4 AGREE planned 2017-10-18/none mode=meet ctx=territory
q1 m3 mixed cue=declared

### Reuters 2026-03-30
[m1:BRA.GOV Brasilia] is drawing up a list of American goods on which it would {e2 hit back} if [m2:USA.GOV the Trump administration] {e3 followed through on} a steel surcharge, [m3:BRA.GOV Trade Minister Geraldo Alckmin] said on Monday, while [m4:BRA.BUS the industry lobby CNI] {e4 counselled patience to} [m5=m1 the government].
e2 m1 > m2 SANCTION hypothetical 2026-03-30/none ctx=economic
e3 m2 > m1 SANCTION hypothetical 2026-03-30/none ctx=economic
e4 m4 > m5 REQUEST requested 2026-03-30/none mode=change ctx=economic

### UN News 2013-05-17
[m1:COD.REB Mutineers of the M23] {e1 slunk out of} Goma in December, yet [m2:COD.MIL the army] is again {e2 trading fire with} [m3=m1 them]. [m4:TZA.MIL Tanzania] {e3 contributed the first battalion} to the new intervention brigade of [m5:MONUSCO the mission], which is headed by [m6:? Martin Kobler].
e1 m1 > m2 RETREAT actual 2012-12-01/month mode=withdraw ctx=military bg
e2 m2 > m3 ASSAULT actual 2013-05-17/none mode=firearms ctx=military
e3 m4 > m5 AID actual 2013-05-17/none mode=military ctx=peacekeeping
rel m6 leads m5

### Bloomberg 2014-10-02 none
Miners in [m1:@ZAF Rustenburg] returned to profit last quarter as platinum rallied, and an aggressive hedge fund raised its stake; the board, besieged by questions about bonuses, said on Wednesday that it had no plan to withdraw from the market in [m2:@ZWE Zimbabwe].

### Philippine Star 2012-06-06
[m1:PHL.GOV Manila] {e1 called home} its two ships from the lagoon of Scarborough Shoal on Tuesday, and [m2:CHN.GOV Beijing], [m4=m1 it] said, had {e2 reciprocated} with two of its own, a tit for tat that [m3:USA.GOV Hillary Clinton], who had {e3 urged restraint on} both, {e4 was pleased with}.
e1 m1 > m2 RETREAT actual 2012-06-05/day mode=withdraw ctx=territory
e2 m2 > m1 RETREAT actual 2012-06-06/none mode=withdraw ctx=territory said=m4
e3 m3 > m1,m2 REQUEST requested 2012-06-06/none mode=change ctx=territory
e4 m3 > m1,m2 SUPPORT actual 2012-06-06/none ctx=territory

### Le Figaro English 2023-07-31
[m1:NER.CVL A crowd in Niamey] {e1 daubed and kicked at} the French embassy on Sunday. <<q1 Any attack on its people would {e2 meet with an immediate riposte}>>, [m2:FRA.GOV the Elysee] retorted, and [m3=m2 Paris] {e4 turned off} its budget support to [m4:NER.MIL General Abdourahamane Tiani's junta].
e1 m1 > m2 PROTEST actual 2023-07-30/day mode=riot ctx=diplomatic
e2 m2 > m4 THREATEN threatened 2023-07-31/none ctx=military
q1 m2 indirect cue=retorted
e4 m3 > m4 SANCTION actual 2023-07-31/none mode=discontinue ctx=economic
