### Reuters 2016-11-08
[m1:UGA.GOV Uganda] has {e1 pulled} its last two battalions out of [m2:CAF.GOV the Central African Republic], where [m3=m1 they] hunted [m4:LRA.REB the Lord's Resistance Army], a cult-like rebel group led by [m5:LRA.REB Joseph Kony]. [m6:USA.MIL American advisers] {e3 are to follow suit} next year. [m7:CAF.REL The bishop of Bangassou] {e4 begged} [m8=m1+m6 both] to think again.
e1 m1 > m2 RETREAT actual 2016-11-08/none mode=withdraw ctx=military
e3 m6 > m2 CONCEDE planned 2017-01-01/year mode=withdraw ctx=military
e4 m7 > m8 REQUEST requested 2016-11-08/none mode=change ctx=military
rel m5 leads m4

### Agencia Brasil 2017-05-18
[m1:BRA.PTY The Brazilian Socialist Party] is {e1 pulling its ministers out of} [m2:BRA.GOV Michel Temer's coalition] after a tape in which the president seemed to bless hush money. "<<q1 I will not resign>>," [m3=m2 Temer] {e2 thundered} on Thursday in [m4:@BRA Brasilia]. [m5:BRA.OPP The Workers' Party], which [m6:BRA.OPP Luiz Inacio Lula da Silva] founded, {e3 clamoured for} direct elections.
e1 m1 > m2 SANCTION planned 2017-05-18/none mode=withdraw ctx=corruption
e2 m3 > m5 REJECT actual 2017-05-18/day mode=resign ctx=corruption
e3 m5 > m2 REQUEST requested 2017-05-18/none mode=change ctx=corruption
q1 m3 direct cue=thundered

### Xinhua 2013-03-10 none
[m1:KEN.BUS Kenya Airways] pulled its evening flight to [m2:@MWI Lilongwe] from the timetable, citing fuel costs, and will pull forward the delivery of two jets. [m3:? The carrier's finance director] said <<q1 bookings to [m4:@CHN Guangzhou] had taken off>>.
q1 m3 indirect cue=said

### AFP 2018-04-22
[m1:NIC.GOV President Daniel Ortega] on Sunday {e1 shelved} a pension overhaul that had brought [m2:NIC.EDU students] {e3 onto} barricades across [m3:@NIC Managua]. [m4:NIC.BUS The business chamber Cosep], once [m5=m1 his] ally, {e4 laid down a condition} for talks: [m6:NIC.COP the police] must first {e5 unhand} [m7=m2 the detained].
e1 m1 > m2 CONCEDE actual 2018-04-22/day ctx=economic
e3 m2 > m1 PROTEST actual 2018-04-22/none mode=obstruct ctx=economic
e4 m4 > m1 REQUEST requested 2018-04-22/none mode=yield ctx=repression
e5 m6 > m7 RETREAT requested 2018-04-22/none mode=release ctx=repression

### SANews 2015-04-19
[m1:ZAF.GOV President Jacob Zuma] {e1 called off} a trip to [m2:IDN.GOV Indonesia] to visit [m3:REF.REF displaced Malawians] in [m4:@ZAF Chatsworth], a tented camp near Durban where [m5=m3 some of them] {e2 heckled} [m6=m1 him]. [m7:ZAF.MIL Soldiers] {e3 have been lent to} [m8:ZAF.COP the police] in [m9:@ZAF Alexandra]; [m10:MWI.GOV Lilongwe] {e4 is busing} [m11=m3 its people] home.
e1 m1 > m2 REJECT actual 2015-04-19/none mode=meet ctx=migration
e2 m5 > m6 PROTEST actual 2015-04-19/none ctx=migration
e3 m7 > m8 COOPERATE actual 2015-04-19/none ctx=migration
e4 m10 > m11 AID actual 2015-04-19/none ctx=migration

### Reuters 2009-04-15
[m1:USA.GOV Washington] Monday {e1 lifted} limits on family trips and money transfers to [m2:CUB.GOV Cuba], and [m3:USA.BUS telephone companies] may soon bid there. [m4:CUB.ELI Fidel Castro], in [m5:#column his newspaper column], {e3 scorned} the gesture, since "<<q1 not a word was said about the blockade>>." [m6:MEX.GOV Felipe Calderon] {e4 will lobby} [m7=m1 the White House] to go further.
e1 m1 > m2 CONCEDE actual 2009-04-13/day ctx=economic
e3 m4 > m1 REJECT actual 2009-04-15/none ctx=economic
e4 m6 > m7 REQUEST planned 2009-04-15/none mode=change ctx=economic
q1 m4 mixed cue=scorned

### The Chronicle 2019-01-14
[m1:ZWE.LAB The Zimbabwe Congress of Trade Unions] {e1 asked} [m2:ZWE.LAB workers] to stay at home for three days from Monday over a doubling of fuel prices. [m3:ZWE.CVL Crowds] {e2 strewed} boulders on the road into [m4:@ZWE Bulawayo], and [m5:ZWE.MIL army helicopters] {e3 lobbed} gas canisters at [m6=m3 them]. [m7:ZWE.GOV Deputy information minister Energy Mutodi] {e4 unplugged} the internet by [m8:#order an order to carriers].
e1 m1 > m2 PROTEST requested 2019-01-14/day mode=strike ctx=economic
e2 m3 > m7 PROTEST actual 2019-01-14/none mode=obstruct ctx=economic
e3 m5 > m6 ASSAULT actual 2019-01-14/none mode=crowd-control ctx=repression
e4 m7 > m3 COERCE actual 2019-01-14/none mode=censor ctx=repression

### El Comercio 2022-12-07
[m1:PER.GOV Pedro Castillo] {e1 disbanded} [m2:PER.LEG Peru's Congress] at noon on Wednesday and was {e2 voted out} by [m3=m2 it] two hours later. [m4=m1 His] own bodyguards {e3 delivered} [m5=m1 him] to a police station while [m6=m1 he] was on [m7=m1 his] way to [m8:MEX.GOV the Mexican embassy], which {e4 had left the gate ajar}. [m9:PER.GOV Dina Boluarte], a former member of [m10:PER.PTY Free Peru], took the sash.
e1 m1 > m2 COERCE actual 2022-12-07/day ctx=executive
e2 m3 > m1 SANCTION actual 2022-12-07/day mode=discontinue ctx=executive
e3 m9 > m5 COERCE actual 2022-12-07/day mode=arrest ctx=executive
e4 m8 > m5 AGREE actual 2022-12-07/day ctx=asylum

### Daily Trust 2014-05-05
[m1:BOKOHARAM.REB Boko Haram], which holds a string of villages in [m2:@NGA Borno], has laid claim to the {e2 snatching} of [m3:NGA.EDU 276 schoolgirls] in [m4:@NGA Chibok] in April; [m5:BOKOHARAM.REB its leader, Abubakar Shekau], {e3 threatened} in [m6:#video a video] to sell [m7=m3 them]. [m8:GBR.GOV Britain] {e4 is lending} a surveillance plane. [m9:NGA.CVL Mothers in Abuja], dressed in red, {e5 vented their wrath on} [m10:NGA.GOV the presidency].
e2 m1 > m3 ASSAULT actual 2014-04-01/month mode=abduct ctx=terrorism
e3 m5 > m7 THREATEN threatened 2014-05-05/none ctx=terrorism
e4 m8 > m10 AID actual 2014-05-05/none mode=military ctx=terrorism
e5 m9 > m10 PROTEST actual 2014-05-05/none mode=demo ctx=terrorism
rel m1 controls m2
rel m5 leads m1

### AFP 2010-01-15
[m1:DOM.GOV The Dominican Republic] {e1 threw open} its hospitals to [m2:HTI.CVL Haitian quake survivors], and [m3:USA.MIL American air controllers] {e2 took over} the runway in [m4:@HTI Port-au-Prince]. [m5:FRA.GOV France's cooperation minister, Alain Joyandet], {e3 remonstrated with} [m6:USA.GOV Washington] after [m7:FRA.MED a field hospital] was {e4 waved off} and landed in [m8:@DOM Santo Domingo].
e1 m1 > m2 AID actual 2010-01-15/none ctx=disasters
e2 m3 > m2 AID actual 2010-01-15/none ctx=disasters
e3 m5 > m6 ACCUSE actual 2010-01-15/none mode=disapprove ctx=disasters
e4 m3 > m7 REJECT actual 2010-01-15/none mode=assist ctx=disasters

### Reuters 2023-04-15
[m1:RSF.REB Sudan's Rapid Support Forces], commanded by [m2:RSF.REB General Mohamed Hamdan Dagalo], {e1 swarmed} the presidential palace on Saturday, residents of [m3:@SDN Khartoum] said. [m4:SDN.MIL The army], [m5=m4 whose] fighters {e2 strafed} a camp of [m6=m1 the force] in [m7:@SDN Omdurman], {e3 ruled out} talks "<<q1 before the militia is dissolved>>." [m8:EGY.GOV Cairo] and [m9:SSD.GOV Juba] {e4 put themselves forward} as go-betweens.
e1 m1 > m4 ASSAULT actual 2023-04-15/day ctx=military
e2 m4 > m6 ASSAULT actual 2023-04-15/day mode=aerial ctx=military
e3 m4 > m1 REJECT actual 2023-04-15/none mode=meet ctx=military
e4 m8,m9 > m1,m4 AGREE actual 2023-04-15/none ctx=diplomatic
q1 m4 mixed cue=ruled out
rel m2 leads m1

### Prensa Libre 2015-09-01
[m1:GTM.LEG Guatemala's Congress], all 132 members present, {e1 stripped} [m2:GTM.GOV President Otto Perez Molina] of his immunity on Tuesday. [m3:CICIG A U.N.-backed anti-graft commission], headed by [m4:CICIG Colombian jurist Ivan Velasquez], {e2 has fingered} [m5=m2 him] as boss of a customs racket. [m6:GTM.BUS The employers' federation Cacif], [m7=m2 his] ally until August, {e3 deserted} [m8=m2 him].
e1 m1 > m2 SANCTION actual 2015-09-01/day ctx=corruption
e2 m3 > m5 ACCUSE actual 2015-09-01/none mode=allege ctx=corruption
e3 m6 > m8 SANCTION actual 2015-08-01/month mode=withdraw ctx=corruption
rel m4 leads m3
rel m6 ally_of m7 to=2015-08-01/month

### Africanews 2020-06-19
[m1:ETH.GOV Addis Ababa] {e1 will start filling} its Nile dam next month with or without a deal, [m2:ETH.GOV Foreign Minister Gedu Andargachew] {e2 told} [m3:EGY.GOV Egypt]. [m4=m3 Cairo] {e3 took the matter to} [m5:UNSC the Security Council] the same day; [m6:SDN.GOV Khartoum], [m7=m3 its] partner in the talks, hedged. [m8:ZAF.GOV Cyril Ramaphosa], the African Union's chairman, {e5 may chip in} as broker.
e1 m2 > m3 REJECT actual 2020-06-19/none ctx=natural_resource
e2 m2 > m3 REJECT actual 2020-06-19/none ctx=natural_resource again
e3 m4 > m1 ACCUSE actual 2020-06-19/none ctx=natural_resource
e5 m8 > m1,m3 CONSULT hypothetical 2020-06-19/none mode=mediate ctx=natural_resource

### MercoPress 2008-09-11
[m1:BOL.GOV Evo Morales] {e1 gave the boot to} [m2:USA.GOV U.S. ambassador Philip Goldberg] on Wednesday, alleging that [m3=m2 he] {e2 bankrolled} [m4:BOL.OPP the autonomist governors of the eastern lowlands]. [m5:VEN.GOV Hugo Chavez] {e3 matched} the move in [m6:@VEN Caracas] "<<q1 so that Bolivia is not alone>>." In [m7:@BOL Santa Cruz], [m8:BOL.CVL youths of the Cruceñista Union], the governors' shock troops, {e4 trashed} [m9:BOL.GOV a tax office].
e1 m1 > m2 SANCTION actual 2008-09-10/day mode=expel ctx=diplomatic
e2 m1 > m3 ACCUSE actual 2008-09-10/day mode=allege ctx=diplomatic
e3 m5 > m2 SANCTION actual 2008-09-11/none mode=expel ctx=diplomatic
e4 m8 > m9 PROTEST actual 2008-09-11/none mode=riot ctx=territory
q1 m5 mixed cue=matched
rel m8 part_of m4

### UN News 2016-08-12
[m1:UNSC The Security Council] on Friday {e1 beefed up} [m2:UNMISS its mission in South Sudan] with 4,000 more soldiers. [m3:SSD.GOV President Salva Kiir's spokesman, Ateny Wek Ateny], bluntly told [m4=m1 the council] that Juba {e3 would not play host to} "<<q1 a protectorate>>." [m5:SSD.REB Riek Machar], dismissed as deputy in July, had {e4 quit} [m6:@SSD the capital] on foot.
e1 m1 > m3 AID planned 2016-08-12/day ctx=peacekeeping
e3 m3 > m4 REJECT actual 2016-08-12/none mode=access ctx=peacekeeping
e4 m5 > m3 RETREAT actual 2016-08-12/none mode=withdraw ctx=military
q1 m3 mixed cue=told

### The Point 2018-05-21
[m1:GMB.GOV Gambian Vice President Ousainou Darboe], whose [m2:GMB.PTY United Democratic Party] leads [m3:? the seven-party coalition], {e1 lent an ear to} [m4:GMB.CVL activists from Faraba], where two people were killed in a protest over sand mining. [m5=m4 They] want [m6:GMB.BUS the quarry] shut for good, a demand that [m7:GMB.GOV the geology department], a branch of [m8:GMB.GOV the petroleum ministry], has {e2 sat on} since 2017.
e1 m1 > m4 CONSULT actual 2018-05-21/none mode=meet ctx=environment
e2 m7 > m5 REJECT actual 2017-01-01/year mode=yield ctx=environment
rel m1 leads m2
rel m3 led_by m2
rel m7 part_of m8

### Reuters 2002-04-13
[m1:VEN.MIL Paratroopers in Maracay] {e1 refused to recognise} [m2:VEN.BUS Pedro Carmona], the employers' leader who had {e2 seated himself in} the palace, and {e3 flew} [m3:VEN.GOV Hugo Chavez] back to it by helicopter at dawn. [m4:COL.GOV Colombia] had {e4 rushed to embrace} [m5=m2 the businessman]; [m6:MEX.GOV Mexico's Vicente Fox] {e5 withheld} his blessing.
e1 m1 > m2 REJECT actual 2002-04-13/none ctx=executive
e2 m2 > m3 COERCE actual 2002-04-13/none mode=seize ctx=executive
e3 m1 > m3 AID actual 2002-04-13/day ctx=executive
e4 m4 > m5 SUPPORT actual 2002-04-13/none ctx=executive
e5 m6 > m5 REJECT actual 2002-04-13/none ctx=executive

### BuaNews 2006-03-29
[m1:LBR.ELI Charles Taylor], the former Liberian warlord-president, was {e1 nabbed} by [m2:NGA.COP Nigerian customs men] near [m3:@CMR the Cameroonian border] on Wednesday and {e2 bundled onto} a plane to [m4:@LBR Monrovia], where [m5:UN Irish peacekeepers] {e3 marched} [m6=m1 him] to a helicopter for [m7:SCSL the special court in Freetown]. [m8:LBR.GOV Ellen Johnson Sirleaf] had {e4 petitioned} [m9:NGA.GOV President Olusegun Obasanjo] for it.
e1 m2 > m1 COERCE actual 2006-03-29/day mode=arrest ctx=legal
e2 m2 > m1 COERCE actual 2006-03-29/day mode=deport ctx=legal
e3 m5 > m7 COOPERATE actual 2006-03-29/day ctx=legal
e4 m8 > m9 REQUEST requested 2006-03-29/none mode=assist ctx=legal

### La Hora 2008-12-12
[m1:ECU.GOV President Rafael Correa] {e1 welshed on} a $30.6 million interest payment due on Monday to [m2:BUS.BUS foreign bondholders], whom [m3=m1 he] {e2 called} "<<q1 real monsters>>." [m4:ECU.GOV His finance minister, Maria Elsa Viteri], {e3 sought out} [m5:CHN.GOV Beijing] for a loan. [m6:ECU.BUS The Guayaquil chamber of commerce] {e4 despaired of} [m7:ECU.GOV the government].
e1 m1 > m2 REJECT actual 2008-12-12/day ctx=economic
e2 m3 > m2 ACCUSE actual 2008-12-12/none mode=disapprove ctx=economic
e3 m4 > m5 REQUEST requested 2008-12-12/none mode=assist ctx=economic
e4 m6 > m7 ACCUSE actual 2008-12-12/none mode=disapprove ctx=economic
q1 m3 mixed cue=called
