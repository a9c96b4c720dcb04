### AP 2009-07-17
[m1:HND.GOV Honduras' interim government] on Friday {e1 reinstated} an overnight curfew for [m2:HND.CVL residents of the capital], hours before talks on the crisis were to resume in [m3:@CRI San Jose] under [m4:CRI.GOV Costa Rican President Oscar Arias].
e1 m1 > m2 COERCE actual 2009-07-17/day mode=curfew ctx=repression

### AP 2009-07-19
[m1:HND.GOV The delegation of Honduras' interim leader, Roberto Micheletti], {e1 said no} on Sunday to a seven-point plan drafted by [m2:CRI.GOV Costa Rican President Oscar Arias] that would have returned [m3:HND.ELI Manuel Zelaya] to office, participants in the San Jose talks said.
e1 m1 > m2 REJECT actual 2009-07-19/day mode=change ctx=executive,diplomatic

### AP 2009-07-24
[m1:HND.MIL Honduran soldiers] {e1 strung chains across} a highway near Las Manos to keep [m2:HND.OPP followers of Manuel Zelaya] from reaching the ousted president, who was waiting in [m3:@NIC the Nicaraguan town of Ocotal].
e1 m1 > m2 COERCE actual 2009-07-24/none mode=restrict ctx=repression

### AP 2009-07-28
[m1:USA.GOV The United States] has {e1 revoked} the diplomatic visas of [m2:HND.GOV four officials of Honduras' interim government], [m3:USA.GOV State Department spokesman Ian Kelly] said Tuesday, adding that the cases of others were being reviewed.
e1 m1 > m2 SANCTION actual 2009-07-28/none mode=discontinue ctx=diplomatic said=m3

### AFP 2007-09-24
[m1:MMR.REL As many as 20,000 monks] {e1 filed through} the rain-soaked streets of [m2:@MMR Yangon] on Monday in the largest demonstration against [m3:MMR.GOV Myanmar's military rulers] in almost two decades, [m80:MMR.CVL witnesses] told [m4:#AFP AFP].
e1 m1 > m3 PROTEST actual 2007-09-24/day mode=demo ctx=pro_democracy

### AFP 2007-09-25
[m1:MMR.GOV Myanmar's junta] {e1 cautioned} [m2:MMR.REL senior Buddhist clergy] that [m3=m1 it] would take action unless marches by monks came to an end, [m4:#MRTV state-run television] said, as [m5:USA.GOV U.S. President George W. Bush] prepared to address [m6:UN the U.N. General Assembly].
e1 m1 > m2 THREATEN threatened 2007-09-25/none mode=violence ctx=repression,religion_ethnicity said=m4

### AFP 2007-09-25
[m1:MMR.MIL Army trucks carrying hundreds of troops] {e1 rolled into} downtown [m2:@MMR Yangon] late Tuesday and parked near the Sule pagoda, the focus of a week of marches by [m3:MMR.REL monks], [m80:MMR.CVL residents] said by telephone.
e1 m1 > m3 MOBILIZE actual 2007-09-25/day mode=troops ctx=repression

### AFP 2007-09-27
[m1:MMR.MIL Security forces in Myanmar] {e1 raided} at least six monasteries before dawn on Thursday and took away [m2:MMR.REL more than 200 monks], [m80:MMR.CVL witnesses] said, drawing a rebuke from [m3:SGP.GOV Singapore], which {e2 expressed revulsion} at [m4:MMR.GOV the junta's] methods.
e1 m1 > m2 COERCE actual 2007-09-27/day mode=arrest ctx=repression,religion_ethnicity
e2 m3 > m4 ACCUSE actual 2007-09-27/none mode=disapprove ctx=repression

### AFP 2007-10-08
[m1:MMR.GOV State media in military-ruled Myanmar] said on Monday that [m2:UN U.N. envoy Ibrahim Gambari's] proposal for dialogue without conditions was {e1 unacceptable}, a day after [m3=m2 he] left [m4:@SGP Singapore] for [m5:@USA New York].
e1 m1 > m2 REJECT actual 2007-10-08/day mode=meet ctx=diplomatic

### NHK 2010-09-08
[m1:JPN.MIL Japan's coast guard] on Wednesday {e1 took into custody} [m2:CHN.CVL the captain of a Chinese trawler], a 41-year-old man, on suspicion of obstructing public duties after [m61=m2 his] vessel struck two patrol ships near [m3:@JPN Ishigaki].
e1 m1 > m2 COERCE actual 2010-09-08/day mode=arrest ctx=territory

### NHK 2010-09-19
[m1:CHN.GOV China] has {e1 broken off} high-level contacts with [m2:JPN.GOV Japan] over the prolonged detention of a trawler captain, [m3:CHN.GOV Foreign Ministry spokesman Ma Zhaoxu] said on Sunday, and tours by thousands of schoolchildren were called off.
e1 m1 > m2 SANCTION actual 2010-09-19/none mode=discontinue ctx=diplomatic said=m3

### NHK 2010-09-21
[m1:CHN.GOV Chinese Premier Wen Jiabao] {e1 will not meet} [m2:JPN.GOV Prime Minister Naoto Kan] during this week's U.N. meetings in [m3:@USA New York], [m4:CHN.GOV Foreign Ministry spokeswoman Jiang Yu] told reporters on Tuesday.
e1 m1 > m2 REJECT actual 2010-09-21/day mode=meet ctx=diplomatic said=m4

### NHK 2010-09-22
[m1:CHN.GOV Chinese Premier Wen Jiabao] {e1 demanded} that [m2:JPN.GOV Tokyo] free a detained captain at once and unconditionally, and {e2 warned} of further steps if [m3=m2 it] did not, in remarks to [m4:USA.CVL Chinese residents] of [m5:@USA New York].
e1 m1 > m2 REQUEST requested 2010-09-22/none mode=yield ctx=territory
e2 m1 > m3 THREATEN threatened 2010-09-22/none ctx=territory

### Reuters 2016-07-28
[m1:TUR.GOV Turkey] {e1 shut down} [m2:TUR.JRN 45 newspapers, 16 television channels and three news agencies] under emergency rule, the official gazette showed, two weeks after a failed coup by [m3:TUR.MIL a faction in the military].
e1 m1 > m2 COERCE actual 2016-07-28/none mode=censor ctx=rights_freedoms,repression

### Reuters 2016-07-20
[m1:TUR.EDU Turkey's council of higher education] {e1 banned} [m2:TUR.EDU academics] from travelling abroad on Wednesday and told those already in [m3:@USA the United States] or [m4:@DEU Germany] to come home, [m5:#TRT broadcaster TRT] reported.
e1 m1 > m2 COERCE actual 2016-07-20/day mode=restrict ctx=rights_freedoms

### Reuters 2016-08-04
[m1:TUR.JUD An Istanbul court] on Thursday {e1 issued an arrest warrant for} [m2:TUR.REL Fethullah Gulen, a cleric living in Pennsylvania], over July's abortive coup, [m3:#Anadolu the Anadolu agency] said; [m4:USA.GOV U.S. officials] gave no comment.
e1 m1 > m2 THREATEN threatened 2016-08-04/day mode=arrest ctx=legal

### Reuters 2016-07-29
[m1:TUR.GOV Turkish President Tayyip Erdogan] {e1 hit out at} [m2:USA.MIL General Joseph Votel, the head of U.S. Central Command], on Friday, saying [m3=m2 he] was siding with coup plotters; [m4=m2 the general] {e2 rejected the remark} as unfounded.
e1 m1 > m2 ACCUSE actual 2016-07-29/day mode=disapprove ctx=military
e2 m4 > m1 REJECT actual 2016-07-29/none ctx=military

### Daily Star 2019-10-20
[m1:LBN.CVL Hundreds of thousands of people] {e1 poured into} squares from [m2:@LBN Tripoli] to [m3:@LBN Tyre] on Sunday to call for the departure of [m4:LBN.GOV Lebanon's leaders], in the biggest rallies the country has seen since 2005.
e1 m1 > m4 PROTEST actual 2019-10-20/day mode=demo ctx=corruption,executive

### Daily Star 2019-10-29
[m1:LBN.PTY Supporters of the Shi'ite groups Amal and Hezbollah] {e1 beat} [m2:LBN.CVL protesters] with sticks and tore down [m61=m2 their] tents in [m3:@LBN central Beirut] on Tuesday, an hour before [m4:LBN.GOV Prime Minister Saad al-Hariri] {e2 submitted his resignation} to [m5:LBN.GOV President Michel Aoun].
e1 m1 > m2 ASSAULT actual 2019-10-29/day mode=beat ctx=rights_freedoms
e2 m4 > m5 RETREAT actual 2019-10-29/day mode=resign ctx=executive

### Daily Star 2019-11-12
[m1:LBN.GOV Lebanese President Michel Aoun] {e1 told} [m2:LBN.CVL protesters] who are dissatisfied with the state's leaders to go home or emigrate, and said a government of experts without politicians was {e2 not possible}, in an interview broadcast on Tuesday.
e1 m1 > m2 REQUEST requested 2019-11-12/day mode=yield ctx=executive
e2 m1 > m2 REJECT actual 2019-11-12/day mode=change ctx=executive

### Daily Star 2019-11-14 none
[m1:LBN.BUS Lebanese banks] will stay shut on Friday for a fifth working day because of a dispute with [m2=m1 their] own employees' federation over security at the branches. Petrol stations in [m3:@LBN Sidon] had run dry by noon, motorists said.
