### Reuters 2016-11-17
[m1:KEN.LEG Kenyan lawmakers] Wednesday {e1 gave short shrift to} a proposal by [m2:KEN.JUD Chief Justice David Maraga] to let the courts vet their allowances. [m3=m1 They] also {e2 threw out} a bill drafted by [m4:KEN.GOV the Treasury], whose officials had waited all day in [m5:@KEN the chamber's lobby].
e1 m1 > m2 REJECT actual 2016-11-16/day mode=change ctx=legislative
e2 m3 > m4 REJECT actual 2016-11-17/none ctx=legislative

### AFP 2019-10-24
[m1:BOL.OPP Bolivian opposition candidate Carlos Mesa], a former president, told [m2=m1 his] backers on Thursday to {e1 dig in} at [m3:@BOL crossroads around La Paz] until [m4:BOL.GOV the electoral tribunal] restarts the count. [m5:BOL.GOV President Evo Morales] {e2 brushed aside} a second round and {e3 branded} [m6=m1 his rival's] campaign "<<q1 a coup in progress>>."
e1 m1 > m4 PROTEST requested 2019-10-24/day mode=obstruct ctx=election
e2 m5 > m1 REJECT actual 2019-10-24/none mode=yield ctx=election
e3 m5 > m1 ACCUSE actual 2019-10-24/none mode=disapprove ctx=election
q1 m5 mixed cue=branded

### AP 2012-07-05
[m1:MEX.CVL Students of the #YoSoy132 movement] {e1 thronged} the avenues around [m2:MEX.GOV the electoral institute] in [m3:@MEX Mexico City], banging pots and pans against the victory of [m4:MEX.PTY Enrique Pena Nieto]. [m5=m4 The president-elect], [m6=m4 who] will take office in December, {e2 held out an olive branch} to [m7=m1 the marchers], offering [m8=m1 them] a seat on a reform panel. [m9=m1 They] {e3 did not bite}.
e1 m1 > m4 PROTEST actual 2012-07-05/none mode=demo ctx=election
e2 m5 > m7 AGREE actual 2012-07-05/none ctx=election
e3 m9 > m5 REJECT actual 2012-07-05/none ctx=election

### Premium Times 2021-06-05
[m1:NGA.GOV Nigeria's information ministry] has {e1 pulled the plug on} [m2:MNC Twitter], two days after [m3=m2 the platform] {e2 scrubbed} a post by [m4:NGA.GOV President Muhammadu Buhari] that alluded to the civil war. [m5:NGA.OPP The People's Democratic Party], Nigeria's main opposition group, {e3 slammed} the {e4 blackout} as "<<q1 a slide into the dark ages>>."
e1 m1 > m2 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2021-06-03/day mode=censor ctx=technology
e3 m5 > m1 ACCUSE actual 2021-06-05/none mode=disapprove ctx=rights_freedoms
e4 m1 > m2 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms again
q1 m5 mixed cue=slammed

### Reuters 2018-02-16
[m1:ETH.GOV Ethiopian Prime Minister Hailemariam Desalegn], chairman of [m2:ETH.PTY the ruling EPRDF coalition], {e1 bowed out} on Thursday after three years of unrest. In the coalition's [m3:ETH.PTY Oromo wing], [m4:ETH.PTY party officials] {e2 hailed} the exit. [m5:USA.GOV The U.S. embassy in Addis Ababa] {e3 took issue with} a new state of emergency that [m6:ETH.GOV the cabinet] {e4 clamped on} [m7:ETH.CVL protesters] the next morning.
e1 m1 > m7 RETREAT actual 2018-02-15/day mode=resign ctx=executive
e2 m4 > m1 SUPPORT actual 2018-02-16/none ctx=executive
e3 m5 > m6 ACCUSE actual 2018-02-16/none mode=disapprove ctx=rights_freedoms
e4 m6 > m7 COERCE actual 2018-02-16/day mode=martial-law ctx=repression
rel m1 leads m2
rel m3 part_of m2

### BBC 2008-03-03
[m1:VEN.GOV Venezuelan President Hugo Chavez] has {e1 massed} ten battalions along [m2:@COL the Colombian frontier] after [m3:COL.MIL Colombian commandos] {e2 gunned down} [m4:FARC.REB Raul Reyes], a leader of [m5:FARC.REB the FARC rebels], inside [m6:@ECU Ecuador]. "<<q1 This could be the start of a war>>," [m7=m1 he] warned on [m8:#television his weekly television show]. [m9:ECU.GOV Quito] {e3 sent packing} [m10:COL.GOV Bogota's ambassador].
e1 m1 > m3 MOBILIZE actual 2008-03-03/none mode=troops ctx=military
e2 m3 > m4 ASSAULT actual 2008-03-03/none mode=targeted ctx=military bg
e3 m9 > m10 SANCTION actual 2008-03-03/none mode=expel ctx=diplomatic
q1 m7 direct cue=warned
rel m4 member_of m5

### Daily Nation 2015-09-01
[m1:KEN.LAB Kenya's two teachers' unions] {e1 downed chalk} on Tuesday, shutting classrooms from [m2:@KEN Kisumu] to [m3:@KEN Mombasa]. The action follows the refusal of [m4:KEN.GOV the Teachers Service Commission] to honour a court award of up to 60 percent. [m5=m4 The employer] {e2 dangled} the threat of docked pay before [m6=m1 them].
e1 m1 > m4 PROTEST actual 2015-09-01/day mode=strike ctx=economic
e2 m5 > m6 THREATEN threatened 2015-09-01/none ctx=economic

### AFP 2011-02-04
[m1:TUN.GOV Tunisia's interim interior minister], [m2=m1 Farhat Rajhi], Friday {e1 put out to pasture} 34 security chiefs of the old regime. [m3:TUN.CVL Activists of the human rights league] {e2 cheered} the purge, which [m4:TUN.COP officers in plain clothes] had {e3 tried to thwart} on Monday by {e4 mobbing} the ministry in [m5:@TUN Tunis].
e1 m2 > m4 SANCTION actual 2011-02-04/day mode=expel ctx=repression
e2 m3 > m2 SUPPORT actual 2011-02-04/none ctx=repression
e3 m4 > m2 REJECT actual 2011-01-31/day ctx=repression
e4 m4 > m2 PROTEST actual 2011-01-31/day mode=riot ctx=repression again

### Xinhua 2014-05-22 none
Heavy rains in [m1:@KEN western Kenya] forced growers to retreat from their fields, and tea prices at the auction in [m2:@KEN Mombasa] surrendered last month's gains. [m3:KEN.BUS The East African Tea Trade Association], an umbrella body of brokers, said <<q1 buyers from [m4:@EGY Egypt] and [m5:@PAK Pakistan] were sitting on their hands>>.
q1 m3 indirect cue=said

### El Tiempo English 2016-06-23
[m1:COL.GOV Bogota] and [m2:FARC.REB the FARC], a Marxist force born in 1964, Thursday {e1 put their names to} a bilateral truce in [m3:@CUB Havana]. Under it, [m4=m2 the guerrillas] {e2 will hand in} their rifles to [m5:UN a United Nations mission] within six months. [m6:COL.OPP Former president Alvaro Uribe] {e3 poured cold water on} the pact.
e1 m1 > m2 SUPPORT actual 2016-06-23/day ctx=military
e2 m4 > m1 CONCEDE planned 2016-06-23/none ctx=military
e3 m6 > m1 ACCUSE actual 2016-06-23/none mode=disapprove ctx=military

### SABC 2018-02-14
[m1:ZAF.PTY South Africa's African National Congress] Tuesday {e1 laid a resignation letter before} [m2:ZAF.GOV President Jacob Zuma], its former chief. [m3=m2 He] {e2 dug in his heels} for a day, then {e3 threw in the towel} in a late-night address from [m4:@ZAF Pretoria]. [m5:ZAF.JUD Prosecutors] could {e4 resurrect} 783 counts of graft against [m6=m2 him].
e1 m1 > m2 REQUEST requested 2018-02-13/day mode=yield ctx=political_institutions
e2 m3 > m1 REJECT actual 2018-02-14/none mode=yield ctx=political_institutions
e3 m3 > m1 RETREAT actual 2018-02-14/none mode=resign ctx=political_institutions
e4 m5 > m6 ACCUSE hypothetical 2018-02-14/none ctx=corruption

### France 24 2020-08-21
[m1:ECOWAS West Africa's regional bloc] has {e1 sealed off} [m2:MLI.MIL Mali's new military rulers] by land and air since Wednesday. [m3:MLI.CVL The M5-RFP movement], led by [m4:MLI.REL imam Mahmoud Dicko], {e2 threw its weight behind} [m5=m2 the officers] at a rally in [m6:@MLI Bamako]. [m7=m2 The junta's spokesman], [m8=m2 Ismael Wague], {e3 vowed} to {e4 cooperate} with [m9=m1 the neighbours].
e1 m1 > m2 SANCTION actual 2020-08-19/day mode=discontinue ctx=executive
e2 m3 > m5 SUPPORT actual 2020-08-21/none ctx=executive
e3 m8 > m9 AGREE planned 2020-08-21/none ctx=executive
e4 m8 > m9 AGREE planned 2020-08-21/none ctx=executive again
rel m4 leads m3

### AP 2021-07-12
[m1:CUB.GOV President Miguel Diaz-Canel] on Sunday {e1 egged on} [m2:CUB.CVL "revolutionaries"] to {e2 confront} [m3:CUB.CVL thousands of hungry protesters] who had {e3 spilled onto} the streets of [m4:@CUB San Antonio de los Banos]. [m5:CUB.COP Plainclothes agents] {e4 bundled} dozens of [m6=m3 them] into vans. [m7:USA.GOV Washington] {e5 stood by} [m8=m3 the crowds].
e1 m1 > m2 REQUEST requested 2021-07-11/day ctx=repression
e2 m2 > m3 ASSAULT hypothetical 2021-07-11/day ctx=repression
e3 m3 > m1 PROTEST actual 2021-07-11/day mode=demo ctx=human_security
e4 m5 > m6 COERCE actual 2021-07-12/none mode=arrest ctx=repression
e5 m7 > m8 SUPPORT actual 2021-07-12/none ctx=rights_freedoms

### New Vision 2018-08-24
[m1:UGA.JUD A military court in Gulu] has {e1 let off the hook} [m2:UGA.OPP lawmaker Robert Kyagulanyi], better known as Bobi Wine. [m3:UGA.COP Police] {e2 pounced on} [m4=m2 him] again at the gate. [m5:UGA.MIL Soldiers] had {e3 roughed up} [m6=m2 the singer] in [m7:@UGA Arua] last week, [m8=m2 his] lawyers said; [m9:UGA.MIL the army] {e4 dismissed that} as "<<q1 rubbish>>."
e1 m1 > m2 RETREAT actual 2018-08-24/none mode=release ctx=legal
e2 m3 > m4 COERCE actual 2018-08-24/none mode=arrest ctx=repression
e3 m5 > m6 ASSAULT denied 2018-08-13/week mode=beat ctx=repression
e4 m9 > m6 REJECT actual 2018-08-24/none ctx=repression
q1 m9 mixed cue=dismissed

### AFP 2009-07-26
[m1:HND.ELI Ousted Honduran leader Manuel Zelaya] {e1 set up camp} for a second night at [m2:@NIC the Nicaraguan border town of Ocotal], taunting [m3:HND.GOV the de facto government of Roberto Micheletti]. [m4=m3 The latter] has {e2 slapped a curfew on} [m5:@HND the frontier departments]. [m6:USA.GOV Secretary of State Hillary Clinton] {e3 chided} [m7=m1 Zelaya] for a "<<q1 reckless>>" step.
e1 m1 > m3 PROTEST actual 2009-07-26/none ctx=executive
e2 m4 > m1 COERCE actual 2009-07-26/none mode=curfew ctx=executive
e3 m6 > m7 ACCUSE actual 2009-07-26/none mode=disapprove ctx=executive
q1 m6 mixed cue=chided

### Reuters 2017-11-15
[m1:ZWE.MIL General Constantino Chiwenga], commander of [m2:ZWE.MIL Zimbabwe's defence forces], {e1 confined} [m3:ZWE.GOV Robert Mugabe] to [m4=m3 his] mansion in [m5:@ZWE Harare] before dawn. Armoured vehicles {e2 rumbled} toward the state broadcaster, [m6:ZWE.JRN ZBC]. [m7:ZWE.LAB The war veterans' association], once [m8=m3 Mugabe's] staunchest ally, {e3 saluted} "<<q1 a bloodless correction>>."
e1 m1 > m3 COERCE actual 2017-11-15/day mode=arrest ctx=executive
e2 m2 > m6 MOBILIZE actual 2017-11-15/day mode=troops ctx=executive
e3 m7 > m1 SUPPORT actual 2017-11-15/none ctx=executive
q1 m7 mixed cue=saluted
rel m1 leads m2
rel m7 ally_of m8

### IPS 2002-01-14
[m1:ARG.CVL Savers in Buenos Aires] {e1 hammered on} the shutters of [m2:ARG.BUS Banco Rio] and two other lenders for a fourth day, demanding their dollars. [m3:ARG.GOV The week-old government of Eduardo Duhalde] {e2 would not thaw} the accounts, [m4=m3 its] economy minister [m5=m3 Jorge Remes Lenicov] said. [m6:IMF The International Monetary Fund] {e3 turned a deaf ear to} [m7=m3 his] plea for fresh credit.
e1 m1 > m2 PROTEST actual 2002-01-14/none mode=riot ctx=economic
e2 m3 > m1 REJECT actual 2002-01-14/none mode=yield ctx=economic
e3 m6 > m7 REJECT actual 2002-01-14/none mode=assist ctx=economic

### VOA 2013-03-24
[m1:SELEKA.REB Fighters of the Seleka alliance] {e1 barged into} [m2:@CAF Bangui] on Sunday, sending [m3:CAF.GOV President Francois Bozize] fleeing across the river. [m4:ZAF.MIL South African soldiers], thirteen of whom were {e2 mown down}, had been {e3 shipped in} in January to train [m5:CAF.MIL the national army]. [m6:AU The African Union] may {e4 freeze out} [m7=m1 the new masters].
e1 m1 > m3 ASSAULT actual 2013-03-24/day ctx=military
e2 m1 > m4 ASSAULT actual 2013-03-24/day mode=firearms ctx=military
e3 m4 > m5 AID actual 2013-01-01/month ctx=military bg
e4 m6 > m7 SANCTION hypothetical 2013-03-24/none ctx=executive

### The Citizen 2016-08-31
[m1:TZA.OPP Tanzania's Chadema party] has {e1 shelved} its nationwide day of defiance, dubbed Ukuta, hours before it was to start. [m2=m1 Its] chairman, [m3:TZA.OPP Freeman Mbowe], {e2 yielded to} [m4:TZA.REL bishops and sheikhs] who asked for room to {e3 broker} talks with [m5:TZA.GOV President John Magufuli]. [m6:TZA.COP Police] had {e4 drilled} in the streets of [m7:@TZA Dar es Salaam] all week.
e1 m1 > m5 CONCEDE actual 2016-08-31/none ctx=rights_freedoms
e2 m3 > m4 CONCEDE actual 2016-08-31/none ctx=rights_freedoms again
e3 m4 > m1,m5 CONSULT planned 2016-08-31/none ctx=rights_freedoms
e4 m6 > m1 MOBILIZE actual 2016-08-29/week mode=police ctx=repression
rel m3 leads m2

### Jornada English 2006-10-29
[m1:MEX.COP Federal police in riot gear] {e1 dislodged} [m2:MEX.LAB striking teachers] from the main square of [m3:@MEX Oaxaca] on Sunday. [m4:MEX.CVL The Popular Assembly, an umbrella group of leftists], {e2 regrouped} its people at the university and {e3 swore} to "<<q1 take back every stone>>." [m5:MEX.GOV Governor Ulises Ruiz], [m6=m5 whose] head [m7=m4 they] want, {e4 refuses to budge}.
e1 m1 > m2 ASSAULT actual 2006-10-29/day mode=crowd-control ctx=repression
e2 m4 > m1 PROTEST actual 2006-10-29/none mode=demo ctx=repression
e3 m4 > m1 THREATEN threatened 2006-10-29/none ctx=repression
e4 m5 > m7 REJECT actual 2006-10-29/none mode=resign ctx=repression
q1 m4 mixed cue=swore

### AFP 2023-08-02
[m1:FRA.MIL French military planes] {e1 plucked} 1,079 people, [m2:? Europeans and a few Americans] among them, from [m3:@NER Niamey], where [m4:NER.MIL the generals who hold President Bazoum] {e2 snubbed} [m5:ECOWAS a West African envoy]. [m6:NGA.GOV Nigeria], which chairs [m7:ECOWAS the bloc], has {e3 cut off} the power that it sells to [m8=m4 its northern neighbours].
e1 m1 > m2 AID actual 2023-08-02/none ctx=executive
e2 m4 > m5 REJECT actual 2023-08-02/none mode=meet ctx=executive
e3 m6 > m8 SANCTION actual 2023-08-02/none mode=discontinue ctx=executive
rel m7 led_by m6
