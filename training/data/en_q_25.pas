### Reuters 2014-05-27
[m1:MWI.GOV President Joyce Banda] {e1 annulled} last week's ballot in [m2:@MWI Malawi], but [m3:MWI.JUD the High Court] {e2 reversed} her decree within hours, and [m4:MWI.OPP Peter Mutharika], leader of [m5:MWI.OPP the Democratic Progressive Party], {e3 accused} [m6=m1 her] of panic.
e1 m1 > m4 REJECT actual 2014-05-27/none ctx=election
e2 m3 > m1 REJECT actual 2014-05-27/none ctx=election
e3 m4 > m6 ACCUSE actual 2014-05-27/none mode=disapprove ctx=election
rel m4 leads m5

### Reuters 2019-03-21
[m1:MOZ.GOV The government of Mozambique] has {e1 thrown open} its airspace to [m2:ZAF.MIL South African rescue helicopters], which {e2 winched} [m3:MOZ.CVL villagers] from treetops around [m4:@MOZ Buzi] on Wednesday. [m5:IND.MIL Three Indian warships], already in [m6:@MOZ Beira], {e3 pitched in}.
e1 m1 > m2 CONCEDE actual 2019-03-21/none ctx=disasters
e2 m2 > m3 AID actual 2019-03-20/day ctx=disasters
e3 m5 > m1 AID actual 2019-03-21/none ctx=disasters

### AFP 2011-11-28
[m1:MAR.PTY The Justice and Development Party], a moderate Islamist group headed by [m2:MAR.PTY Abdelilah Benkirane], {e1 offered to bring in} [m3:MAR.PTY Istiqlal] and two other parties after its victory in [m4:@MAR Morocco]. [m5:MAR.CVL The February 20 movement], which had {e2 shunned} the vote, {e3 will not lower its banners}, a member said on Monday.
e1 m1 > m3 AGREE actual 2011-11-28/none ctx=legislative
e2 m5 > m1 REJECT actual 2011-11-28/none ctx=election bg
e3 m5 > m1 REJECT actual 2011-11-28/none ctx=pro_democracy
rel m2 leads m1

### EFE 2018-08-29
[m1:BRA.GOV President Michel Temer] {e1 drafted} soldiers into [m2:@BRA Roraima], where [m3:BRA.CVL residents] had {e3 hounded} [m4:REF.REF 1,200 Venezuelans] out of their tents. [m5:PER.GOV Lima] {e4 stiffened} its entry rules; [m6:COL.GOV Bogota] {e5 beseeched} [m7:UN the United Nations] to name an envoy.
e1 m1 > m3 MOBILIZE actual 2018-08-29/none mode=troops ctx=migration
e3 m3 > m4 ASSAULT actual 2018-08-29/none ctx=migration
e4 m5 > m4 COERCE actual 2018-08-29/none mode=restrict ctx=migration
e5 m6 > m7 REQUEST requested 2018-08-29/none mode=assist ctx=migration

### Reuters 2010-12-24
[m1:ECOWAS West African leaders] meeting in [m2:@NGA Abuja] gave [m3:CIV.GOV Laurent Gbagbo] {e2 a choice} on Friday: go, or face "<<q1 legitimate force>>." [m4:CIV.MIL General Philippe Mangou], head of [m5:CIV.MIL the Ivorian army], {e3 swore fealty to} [m6=m3 him], and [m7:FRA.GOV Paris] {e4 advised} [m8:FRA.CVL its citizens] to leave.
e2 m1 > m3 THREATEN threatened 2010-12-24/day mode=violence ctx=election
e3 m4 > m6 SUPPORT actual 2010-12-24/none ctx=election
e4 m7 > m8 REQUEST requested 2010-12-24/none ctx=election
q1 m1 mixed
rel m4 leads m5

### AP 2016-09-26
[m1:COL.GOV President Juan Manuel Santos] and [m2:FARC.REB rebel chief Rodrigo Londono] {e1 shook hands} in white shirts in [m3:@COL Cartagena] on Monday after {e2 subscribing} the peace with a pen made from a bullet. [m4=m2 Londono] {e3 craved the pardon of} [m5:COL.CVL the victims]; [m6:EU the European Union] {e4 struck} [m7=m2 his movement] off its terror list.
e2 m1 > m2 SUPPORT actual 2016-09-26/day ctx=military
e1 m1 > m2 SUPPORT actual 2016-09-26/day ctx=military again
e3 m4 > m5 SUPPORT actual 2016-09-26/day mode=apologize ctx=military
e4 m6 > m7 CONCEDE actual 2016-09-26/none ctx=terrorism

### Reuters 2017-01-21
[m1:GMB.ELI Yahya Jammeh] {e1 quit} Gambian soil on Saturday night for [m2:GNQ.GOV Equatorial Guinea], whose [m3:GNQ.GOV President Teodoro Obiang] {e2 sheltered} [m4=m1 him]. [m5:SEN.MIL Senegalese soldiers] {e3 pushed on} to [m6:@GMB Banjul] to {e4 guard} [m7:GMB.GOV Adama Barrow], whom [m8:ECOWAS the region] recognises as president.
e1 m1 > m7 RETREAT actual 2017-01-21/day mode=withdraw ctx=executive
e2 m3 > m4 AID actual 2017-01-21/none mode=asylum ctx=asylum
e3 m5 > m1 MOBILIZE actual 2017-01-21/none mode=troops ctx=executive
e4 m5 > m7 AID planned 2017-01-21/none ctx=executive
rel m8 recognises m7

### La Razon 2003-10-17
[m1:BOL.GOV Gonzalo Sanchez de Lozada] {e1 boarded a plane to} [m2:@USA Miami] on Friday, his resignation letter read out by [m3:BOL.LEG the congress]. [m4:BOL.CVL The neighbourhood councils of El Alto], who {e2 had starved} [m5:BOL.GOV La Paz] of gas, {e3 lifted} their siege. [m6:USA.GOV The U.S. State Department] regretted the turn.
e1 m1 > m4 RETREAT actual 2003-10-17/day mode=resign ctx=natural_resource
e2 m4 > m5 PROTEST actual 2003-10-17/none mode=obstruct ctx=natural_resource bg
e3 m4 > m5 CONCEDE actual 2003-10-17/none ctx=natural_resource

### Reuters 2022-05-01
[m1:TCD.GOV Chad's transitional government] {e1 deferred} a dialogue with [m2:FACT.REB the FACT rebels], who killed Idriss Deby last year, at the request of [m3:QAT.GOV Qatar], the host of preliminary talks in [m4:@QAT Doha]. [m5:TCD.CVL Wakit Tama], a civic coalition led by [m6:TCD.CVL Max Loalngar], {e2 has disengaged} from it, and [m7:FRA.GOV France] {e3 was lambasted} by [m8=m5 its] marchers.
e1 m1 > m2 REJECT actual 2022-05-01/none mode=meet ctx=diplomatic
e2 m5 > m1 REJECT actual 2022-05-01/none mode=meet ctx=diplomatic
e3 m8 > m7 ACCUSE actual 2022-05-01/none mode=disapprove ctx=diplomatic
rel m6 leads m5

### The Tico Times 2010-11-12 none
[m1:CRI.GOV Costa Rica's coffee institute] said on Friday <<q1 that landslides had cut roads to 400 farms near [m2:@CRI San Marcos]>>. The river retreated by noon. A cargo of beans seized up in a damp silo in [m3:@CRI Limon], and [m4:CRI.BUS exporters] will have to defend their margins.
q1 m1 indirect cue=said

### AFP 2010-11-06
[m1:CRI.GOV President Laura Chinchilla], whose country has no army, {e1 bussed} 70 policemen to [m2:@CRI the Calero islet], where [m3:NIC.MIL Nicaraguan soldiers] {e2 have hoisted} a flag. [m4:NIC.GOV Daniel Ortega] {e3 would sooner quit} [m5:OAS the Organization of American States] than obey it; [m6:PAN.GOV Panama] {e4 volunteered} to mediate.
e1 m1 > m3 MOBILIZE actual 2010-11-06/none mode=police ctx=territory
e2 m3 > m1 COERCE actual 2010-11-06/none mode=seize ctx=territory
e3 m4 > m5 THREATEN threatened 2010-11-06/none mode=relations ctx=diplomatic
e4 m6 > m1,m4 AGREE actual 2010-11-06/none ctx=diplomatic

### Reuters 2021-03-26
[m1:ETH.GOV Abiy Ahmed] came round to admitting that [m2:ERI.MIL Eritrean troops] were in [m3:@ETH Tigray] and, after {e2 a day} with [m9:ERI.GOV Isaias Afwerki] in [m4:@ERI Asmara], announced that [m5=m2 they] would {e3 pull back}. [m6:EU Brussels] {e4 has held up} 88 million euros for [m7=m1 his government] since [m8:EU envoy Pekka Haavisto] was there.
e2 m1 > m9 CONSULT actual 2021-03-26/none mode=visit ctx=diplomatic
e3 m5 > m1 CONCEDE planned 2021-03-26/none mode=withdraw ctx=military
e4 m6 > m7 SANCTION actual 2021-03-26/none mode=discontinue ctx=human_rights
