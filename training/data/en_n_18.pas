### Kyodo 2005-04-09
[m1:CHN.CVL About 10,000 Chinese] {e1 stoned} [m2:JPN.GOV the Japanese Embassy in Beijing] and broke windows of restaurants on Saturday over history textbooks approved in [m3:@JPN Tokyo], in a march that [m4:CHN.COP paramilitary police] watched.
e1 m1 > m2 PROTEST actual 2005-04-09/day mode=riot ctx=diplomatic

### Kyodo 2005-04-10
[m1:JPN.GOV Japanese Foreign Minister Nobutaka Machimura] {e1 demanded} an apology and compensation from [m2:CHN.GOV China] on Sunday after summoning [m3:CHN.GOV Ambassador Wang Yi], who said [m4=m2 Beijing] did not condone violence.
e1 m1 > m2 REQUEST requested 2005-04-10/day mode=yield ctx=diplomatic

### Kyodo 2005-04-17
[m1:CHN.GOV Chinese Foreign Minister Li Zhaoxing] told [m2:JPN.GOV his Japanese counterpart, Nobutaka Machimura], at {e2 talks} in [m3:@CHN Beijing] on Sunday that [m4=m1 his country] had {e1 nothing to apologise for}.
e1 m1 > m2 REJECT actual 2005-04-17/day mode=yield ctx=diplomatic
e2 m2 > m1 CONSULT actual 2005-04-17/day mode=visit ctx=diplomatic

### Kyodo 2005-04-22
[m1:JPN.GOV Prime Minister Junichiro Koizumi] {e1 expressed remorse} for [m4=m1 his country's] wartime conduct in a speech in [m2:@IDN Jakarta] on Friday, before a meeting of Asian and African leaders attended by [m3:CHN.GOV Chinese President Hu Jintao].
e1 m1 > m3 CONCEDE actual 2005-04-22/day ctx=diplomatic

### Kyodo 2005-04-27
[m1:CHN.COP Shanghai police] have {e1 detained} [m2:CHN.CVL 16 people] on suspicion of wrecking property during a march on [m3:JPN.GOV the Japanese consulate], [m4:#LiberationDaily the newspaper Liberation Daily] reported.
e1 m1 > m2 COERCE actual 2005-04-27/none mode=arrest ctx=crime

### Kyodo 2005-05-23
[m1:CHN.GOV Chinese Vice Premier Wu Yi] {e1 abruptly scrapped} a meeting with [m2:JPN.GOV Prime Minister Junichiro Koizumi] in [m3:@JPN Tokyo] on Monday and flew to [m4:@MNG Mongolia], citing urgent duties at home.
e1 m1 > m2 REJECT actual 2005-05-23/day mode=meet ctx=diplomatic

### AFP 2009-10-06
[m1:GIN.GOV Guinea's military government] reacted on Tuesday to a call by [m2:FRA.GOV French Foreign Minister Bernard Kouchner] for foreign intervention, which [m4=m1 it] {e1 branded} an insult, in a statement read on radio in [m3:@GIN Conakry].
e1 m1 > m2 ACCUSE actual 2009-10-06/day mode=disapprove ctx=military

### AFP 2009-09-28
[m1:GIN.MIL Presidential guardsmen] {e1 fired on} [m2:GIN.OPP opposition supporters] packed into a stadium in [m3:@GIN Conakry] on Monday, killing scores of people, [m4:GIN.MED hospital doctors] said.
e1 m1 > m2 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression said=m4

### AFP 2009-10-16
[m1:GIN.BUS Guinea's bauxite miners' employer, the CBG company], kept trains running on Friday although [m2:GIN.LAB the country's unions] had {e1 called on} [m3:GIN.LAB workers] to stay at home in memory of [m90:GIN.OPP those] {e2 killed} at a stadium by [m4:GIN.MIL soldiers].
e1 m2 > m3 REQUEST requested 2009-10-16/none ctx=repression
e2 m4 > m90 ASSAULT actual 2009-10-16/none mode=firearms ctx=repression bg

### AFP 2009-10-17
[m1:ECOWAS West African leaders meeting in Abuja] on Saturday {e1 banned} arms deliveries to [m2:GIN.GOV Guinea's junta] in response to a massacre in [m3:@GIN Conakry], after [m4:UN a U.N. envoy] had {e2 briefed} [m5=m1 them].
e1 m1 > m2 SANCTION actual 2009-10-17/day mode=discontinue ctx=military,repression
e2 m4 > m5 CONSULT actual 2009-10-17/none ctx=diplomatic

### AFP 2009-10-15
[m1:ICC The International Criminal Court] has {e1 begun a preliminary examination} of the killings in [m2:GIN.GOV Guinea] last month, [m3:ICC deputy prosecutor Fatou Bensouda] said on Thursday in [m4:@NLD The Hague], where [m5:GIN.GOV the foreign minister of the West African country] is expected on Tuesday.
e1 m1 > m2 ACCUSE actual 2009-10-15/none mode=investigate ctx=legal,human_rights said=m3

### AFP 2009-12-04
[m1:GIN.MIL Guinean junta leader Moussa Dadis Camara] was {e1 shot and wounded} by [m2:GIN.MIL his aide-de-camp, Lieutenant Aboubacar Diakite], at a barracks in [m3:@GIN Conakry] on Thursday and flown to hospital in [m4:@MAR Rabat].
e1 m2 > m1 ASSAULT actual 2009-12-03/day mode=targeted ctx=military

### Guardian Nigeria 2024-08-01
[m1:NGA.CVL Crowds] {e1 filled} highways in [m2:@NGA Kano and Lagos] on Thursday at the start of ten days of action over the cost of living under [m3:NGA.GOV President Bola Tinubu], and [m4:NGA.COP police] {e2 shot} in the air and at people near a printing press.
e1 m1 > m3 PROTEST actual 2024-08-01/day mode=demo ctx=economic
e2 m4 > m1 ASSAULT actual 2024-08-01/day mode=firearms ctx=repression

### Guardian Nigeria 2024-08-04
[m1:NGA.GOV President Bola Tinubu], in a broadcast early on Sunday, {e1 implored} [m2:NGA.CVL protesters] to suspend further action and create room for dialogue, without any mention of the petrol subsidy that [m3=m1 he] had abolished.
e1 m1 > m2 REQUEST requested 2024-08-04/day mode=yield ctx=economic

### Guardian Nigeria 2024-08-05
[m1:NGA.CVL Take It Back, one of the groups behind the rallies], {e1 brushed off} an appeal by [m2:NGA.GOV President Bola Tinubu] for calm, saying that [m3=m2 he] had offered nothing to [m4:NGA.CVL hungry Nigerians].
e1 m1 > m2 REJECT actual 2024-08-05/none mode=yield ctx=economic

### Guardian Nigeria 2024-08-05
[m1:NGA.GOV The governor of Kaduna state, Uba Sani], {e1 placed} [m2:NGA.CVL residents of two cities, Kaduna and Zaria], under a 24-hour curfew on Monday, after [m3:NGA.CVL youths] had {e2 looted} [m4:NGA.GOV public warehouses].
e1 m1 > m2 COERCE actual 2024-08-05/day mode=curfew
e2 m3 > m4 PROTEST actual 2024-08-05/none mode=riot ctx=economic

### Guardian Nigeria 2024-08-07
[m1:NGA.SPY Nigeria's domestic intelligence agency] has {e1 picked up} [m2:NGA.BUS tailors] in [m3:@NGA Kano] for sewing Russian flags, and [m4:RUS.GOV the Russian embassy] distanced itself from the colours waved at rallies.
e1 m1 > m2 COERCE actual 2024-08-07/none mode=arrest ctx=rights_freedoms

### Guardian Nigeria 2024-11-05
[m1:NGA.GOV President Bola Tinubu] on Tuesday {e1 ordered the release} of [m2:NGA.CVL 32 children] charged with treason after August's rallies, whose collapse in a courtroom in [m3:@NGA Abuja] had drawn criticism of [m4:NGA.COP the police].
e1 m1 > m2 CONCEDE actual 2024-11-05/day ctx=legal,rights_freedoms

### Guardian Nigeria 2024-08-09 none
[m1:NGA.GOV The statistics bureau in Abuja] will publish consumer prices for July next Thursday. Economists polled by a local bank expect annual inflation of 34 percent, and a tuber of yam that cost 1,000 naira last year now sells for 3,500 in [m2:@NGA Ibadan].
