### ICJ Reports 2012-06-19
[m1:ICJ The Court] fixes at US$95,000 the compensation due from [m2:COD.GOV the Democratic Republic of the Congo] to [m3:GIN.GOV the Republic of Guinea] for the {e1 detention and expulsion} of [m4:GIN.BUS Mr. Diallo].
e1 m2 > m4 COERCE actual 2012-06-19/none mode=deport ctx=legal bg

### Communiqué 2011-04-30
The Heads of State {e1 urge} [m1:MDG.GOV the Malagasy authorities] to permit the unconditional return of [m2:MDG.OPP exiles], including [m3:MDG.ELI Mr. Marc Ravalomanana], and {e2 mandate} [m4:SADC the SADC mediator] to convene the parties anew.
e1 m4 > m1 REQUEST requested 2011-04-30/none mode=yield ctx=political_institutions
e2 m4 > m1 AGREE planned 2011-04-30/none ctx=diplomatic

### EU Council 2020-10-02
[m1:EU The European Council] {e1 calls on} [m2:TUR.GOV Turkey] to abstain from drilling in waters claimed by [m3:CYP.GOV Cyprus]; should the drilling go on, it {e2 will make use of all the instruments} at its disposal.
e1 m1 > m2 REQUEST requested 2020-10-02/none mode=yield ctx=territory,natural_resource
e2 m1 > m2 THREATEN threatened 2020-10-02/none ctx=economic

### Crisis Group 2017-02-09
[m1:CMR.GOV Yaoundé's] switch-off of the internet in the two Anglophone regions was meant to silence [m2:CMR.LAB teachers and lawyers]. A {e1 reconnection}, which [m3:UN UN officials] have {e2 pleaded for}, would cost [m4=m1 it] little and might {e3 bring} [m5=m2 the strikers] back to the table.
e1 m1 > m2 CONCEDE hypothetical 2017-02-09/none ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2017-02-09/none mode=yield ctx=rights_freedoms
e3 m5 > m4 AGREE hypothetical 2017-02-09/none ctx=rights_freedoms

### Court report 2001-07-03
"<<q1 I consider this tribunal a false tribunal>>," [m1:SRB.ELI Slobodan Milosevic] told [m2:ICTY Judge Richard May], {e1 refusing to enter a plea}; [m3:SRB.GOV Belgrade] had {e2 delivered him} to [m4=m2 the court] five days before.
e1 m1 > m2 REJECT actual 2001-07-03/none ctx=legal
e2 m3 > m4 COOPERATE actual 2001-06-28/day ctx=legal
q1 m1 direct cue=told

### Encyclopaedia 2015-01-01
In 1995 [m1:NGA.MIL the Abacha regime] {e1 hanged} [m2:NGA.CVL Ken Saro-Wiwa], ignoring {e2 pleas for clemency} from [m3:ZAF.GOV Nelson Mandela], and [m4:COMMONWEALTH the Commonwealth] {e3 suspended} [m5:NGA.GOV Nigeria].
e1 m1 > m2 ASSAULT actual 1995-01-01/year mode=targeted ctx=human_rights bg
e2 m3 > m1 REQUEST requested 1995-01-01/year mode=yield ctx=human_rights bg
e3 m4 > m5 SANCTION actual 1995-01-01/year mode=discontinue ctx=political_institutions bg

### UN Meetings Coverage 2017-04-12
Casting its eighth veto on the file, [m1:RUS.GOV the Russian Federation] {e1 prevented adoption} of a text by which [m2:UN the Security Council] would have {e2 required} [m3:SYR.GOV the Syrian Government] to open its air bases to [m4:OPCW investigators].
e1 m1 > m2 REJECT actual 2017-04-12/none ctx=cbrn
e2 m2 > m3 REQUEST hypothetical 2017-04-12/none mode=yield ctx=cbrn

### Reuters 2018-04-27
[m1:PRK.GOV Kim Jong Un] {e1 stepped over the line} on Friday to be {e2 greeted} by [m2:KOR.GOV Moon Jae-in], and told [m3=m2 him] that he {e3 would no longer wake} [m4=m2 the South's president] with dawn launches.
e1 m1 > m2 CONSULT actual 2018-04-27/day mode=visit ctx=diplomatic
e2 m2 > m1 CONSULT actual 2018-04-27/day mode=visit ctx=diplomatic
e3 m1 > m4 CONCEDE planned 2018-04-27/day ctx=cbrn

### AFP 2018-05-24
[m1:PRK.GOV North Korea] {e1 blew up [m4=m1 its] tunnels} at [m5:@PRK Punggye-ri] before [m2:? a score of foreign reporters]; hours later [m3:USA.GOV Donald Trump] {e2 scratched} the summit.
e1 m1 > m3 RETREAT actual 2018-05-24/none mode=disarm ctx=cbrn
e2 m3 > m1 REJECT actual 2018-05-24/none mode=meet ctx=cbrn,diplomatic

### AP 2018-05-16
[m1:PRK.GOV Pyongyang] {e1 threatens to pull out of} next month's summit if [m2:USA.GOV the United States] keeps {e2 insisting on} one-sided disarmament.
e1 m1 > m2 THREATEN threatened 2018-05-16/none mode=relations ctx=diplomatic
e2 m2 > m1 REQUEST requested 2018-05-16/none mode=yield ctx=cbrn

### Reuters 2012-02-14 none
The minister's memoir devotes ten pages to his childhood in [m1:@LVA Riga] and two to [m2:@RUS Moscow], where he studied brewing.

### AFP 1999-12-14
[m1:USA.GOV The United States] {e1 formally transferred} the canal to [m2:PAN.GOV Panama] on Tuesday at the Miraflores locks, an act [m4:USA.GOV Jimmy Carter] had {e2 promised} [m3:PAN.GOV Omar Torrijos] in 1977.
e1 m1 > m2 RETREAT actual 1999-12-14/day ctx=territory
e2 m4 > m3 AGREE planned 1977-01-01/year ctx=territory bg

### AP 1998-01-15
[m1:USA.MIL The Air Force] {e1 gave in to protests} by [m2:PRI.CVL Puerto Rican farmers] and moved a spraying test away from [m3:@USA Lajas].
e1 m1 > m2 CONCEDE actual 1998-01-15/none ctx=military,environment

### Reuters 2003-05-01
[m1:USA.MIL The US Navy] {e1 quit} the island of [m3:@USA Vieques] at midnight, to fireworks; [m2:PRI.CVL islanders] had {e2 camped on its firing range} for a year.
e1 m1 > m2 RETREAT actual 2003-05-01/none mode=withdraw ctx=military,territory
e2 m2 > m1 PROTEST actual 2003-05-01/none mode=obstruct ctx=military

### The Observer 2006-11-30
[m1:UGA.GOV Kampala] said on Thursday it {e1 might extradite} the banker to [m2:KEN.GOV Nairobi] once [m3=m2 its neighbour] {e2 answers} a request of its own.
e1 m1 > m2 AGREE hypothetical 2006-11-30/none ctx=legal
e2 m3 > m1 AGREE hypothetical 2006-11-30/none ctx=legal

### Daily Monitor 2012-09-19
[m1:UGA.JUD A Kampala magistrate] {e1 acquitted} [m2:UGA.OPP the Lord Mayor] of unlawful assembly on Wednesday; [m3:UGA.COP police] {e2 withdrew the armoured car} parked at his gate.
e1 m1 > m2 CONCEDE actual 2012-09-19/day ctx=legal
e2 m3 > m2 RETREAT actual 2012-09-19/day mode=withdraw ctx=repression

### Kyiv Independent 2023-09-15
[m1:POL.GOV Warsaw], [m2:HUN.GOV Budapest] and [m3:SVK.GOV Bratislava] {e1 keep their markets shut to} [m4:UKR.AGR Ukrainian grain] although [m5:EU the European Commission] has {e2 let the ban lapse}, and [m6:UKR.GOV Kyiv] {e3 intends to sue}.
e1 m1,m2,m3 > m4 SANCTION actual 2023-09-15/none mode=discontinue ctx=economic
e2 m5 > m4 CONCEDE actual 2023-09-15/none ctx=economic
e3 m6 > m1,m2,m3 THREATEN threatened 2023-09-15/none ctx=economic,legal

### Rappler 2018-12-16
[m1:PHL.CVL Balangiga's townspeople] wept as [m2:USA.MIL the U.S. military] {e1 gave back} three church bells its soldiers had {e2 carried off} in 1901.
e1 m2 > m1 RETREAT actual 2018-12-16/none ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 1901-01-01/year mode=seize bg

### Reuters 2020-02-11
[m1:PHL.GOV Manila] {e1 gave} [m2:USA.GOV Washington] 180 days' notice that it was ending the Visiting Forces Agreement.
e1 m1 > m2 SANCTION actual 2020-02-11/none mode=discontinue ctx=military

### Reuters 2021-07-30
[m1:PHL.GOV Rodrigo Duterte], who {e1 received} [m2:USA.GOV Defense Secretary Lloyd Austin] the night before, has {e2 taken back his notice} to end the troop pact.
e1 m2 > m1 CONSULT actual 2021-07-30/none mode=visit ctx=diplomatic,military
e2 m1 > m2 CONCEDE actual 2021-07-30/none ctx=military

### Inquirer 2016-09-29
[m1:PHL.GOV Duterte] {e1 may ask} [m2:USA.MIL American special forces] to quit [m3:@PHL Mindanao], his spokesman said, but no letter has been sent.
e1 m1 > m2 REQUEST hypothetical 2016-09-29/none mode=yield ctx=military

### The Hindu 2017-08-28
[m1:IND.MIL Indian] and [m2:CHN.MIL Chinese troops] {e1 disengaged} at [m5:@BTN Doklam] on Monday, after 73 days face to face; [m3:CHN.GOV Beijing] said only [m4:IND.MIL the Indians] had moved.
e1 m1 > m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory

### The Hindu 2017-07-05
[m1:CHN.GOV Ambassador Luo Zhaohui] {e1 told} [m2:IND.GOV New Delhi] to pull out first, without conditions, or "the situation may {e2 get worse}".
e1 m1 > m2 REQUEST requested 2017-07-05/none mode=yield ctx=territory
e2 m1 > m2 THREATEN threatened 2017-07-05/none ctx=territory

### Reuters 2007-09-05 headline none
Police band plays on as [m1:@SWE Sweden], [m2:@DNK Denmark] trade goals

### AFP 2007-09-27
[m1:JPN.GOV Tokyo] {e1 expects} [m2:MMR.GOV Myanmar] to explain how [m3:JPN.JRN a photographer] was {e2 shot dead} by [m4:MMR.MIL a soldier], and {e3 is thinking about} cutting aid.
e1 m1 > m2 REQUEST requested 2007-09-27/none ctx=human_rights
e2 m4 > m3 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression
e3 m1 > m2 THREATEN hypothetical 2007-09-27/none ctx=economic

### Reuters 2008-05-23
"<<q1 [m1:MMR.GOV The general] {e1 agreed to let} all aid workers in, regardless of nationality>>," [m2:UN Ban Ki-moon] said after {e2 more than two hours} with [m3:MMR.GOV Than Shwe] in [m4:@MMR Naypyidaw].
e1 m1 > m2 CONCEDE planned 2008-05-23/none ctx=disasters said=m2
e2 m2 > m3 CONSULT actual 2008-05-23/none mode=visit ctx=disasters
q1 m2 direct cue=said

### AP 2008-05-09
[m1:MMR.GOV The junta] {e1 impounded} two planeloads of biscuits from [m2:WFP the World Food Programme] and {e2 would admit no} foreign helpers; the agency {e3 halted} flights for a day.
e1 m1 > m2 COERCE actual 2008-05-09/none mode=seize ctx=disasters
e2 m1 > m2 REJECT actual 2008-05-09/none mode=assist ctx=disasters
e3 m2 > m1 SANCTION actual 2008-05-09/none mode=discontinue ctx=disasters

### Libération 1995-08-10
[m1:FRA.GOV Jacques Chirac] {e1 would not be swayed} by [m2:NZL.GOV Wellington], [m3:JPN.GOV Tokyo] or [m4:NGO Greenpeace]: the tests at [m5:@PYF Mururoa] would go ahead.
e1 m1 > m2,m3,m4 REJECT actual 1995-08-10/none mode=change ctx=cbrn,environment

### Reuters 1996-01-29
[m1:FRA.GOV President Chirac] {e1 announced on Monday a final end} to nuclear testing in the Pacific, a third of the series unspent; [m2:AUS.GOV Canberra] said it would {e2 send its ambassador back}.
e1 m1 > m2 CONCEDE actual 1996-01-29/day ctx=cbrn
e2 m2 > m1 AGREE planned 1996-01-29/day ctx=diplomatic

### The Press 1991-06-14
[m1:FRA.GOV Paris] denied that [m4=m1 it] had {e1 leaned on} [m2:NZL.GOV Wellington] for the release of [m3:FRA.SPY two agents], and the justice minister denied that anybody would be {e2 let off}.
e1 m1 > m2 REQUEST denied 1991-06-14/none mode=yield ctx=legal
e2 m2 > m3 CONCEDE denied 1991-06-14/none ctx=legal

### Folha 2014-01-07
[m1:BRA.GOV Dilma Rousseff's] {e1 cancelled} state visit is not coming back on the calendar, aides say; [m2:USA.GOV Washington] has yet to apologise for the spying.
e1 m1 > m2 REJECT actual 2014-01-07/none mode=meet ctx=diplomatic,intelligence bg

### Reuters 2015-06-30
At a White House {e1 dinner} [m1:USA.GOV Obama] and [m2:BRA.GOV Rousseff] {e2 made up}, and [m3=m2 she] {e3 invited} him to the Rio Games.
e1 m2 > m1 CONSULT actual 2015-06-30/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2015-06-30/none ctx=diplomatic
e3 m3 > m1 AGREE actual 2015-06-30/none ctx=diplomatic

### Global Times 2010-09-24
[m1:JPN.JUD Okinawa prosecutors] {e1 sent} [m2:CHN.CVL the trawler captain] home on Friday, citing ties with [m3:CHN.GOV China]. [m4=m3 Beijing] nonetheless {e2 pressed for} an apology and damages.
e1 m1 > m2 RETREAT actual 2010-09-24/day mode=release ctx=legal,territory
e2 m4 > m1 REQUEST requested 2010-09-24/none mode=yield ctx=reparations

### Asahi 2010-09-25
[m1:JPN.GOV Prime Minister Naoto Kan] said [m3=m1 he] {e1 had no thought of apologising} to [m2:CHN.GOV China]; two patrol boats, he added, {e2 should be paid for}.
e1 m1 > m2 REJECT actual 2010-09-25/none mode=yield ctx=territory
e2 m1 > m2 REQUEST requested 2010-09-25/none mode=yield ctx=reparations,territory

### Nikkei 2012-09-11
[m1:JPN.GOV Tokyo] {e1 bought} three islets; [m2:CHN.MIL two Chinese patrol ships] {e2 set course for} them the same day, and [m3:TWN.GOV Taipei] {e3 called home} [m4:TWN.GOV its envoy].
e2 m2 > m1 MOBILIZE actual 2012-09-11/none mode=weapons ctx=territory
e3 m3 > m1 SANCTION actual 2012-09-11/none mode=withdraw ctx=territory
e1 m1 > m2 COERCE actual 2012-09-11/none mode=seize ctx=territory

### Business Day 2001-04-19
[m1:MNC Thirty-nine drug makers] {e1 abandoned [m5=m1 their] lawsuit} against [m2:ZAF.GOV the South African government] over cheap AIDS medicine, worn down by [m3:ZAF.CVL the Treatment Action Campaign] and [m4:NGO Médecins Sans Frontières].
e1 m1 > m2 CONCEDE actual 2001-04-19/none ctx=health,legal

### Business Day 2009-02-02 none
Sales of anti-retrovirals to [m1:@BWA Botswana] and [m2:@NAM Namibia] grew by a fifth, said [m3:ZAF.BUS the Durban manufacturer], which lists in [m4:@ZAF Johannesburg].

### Reuters 2015-10-23
[m1:ZAF.GOV Jacob Zuma] {e1 froze tuition fees} on Friday while [m2:ZAF.EDU ten thousand students] {e2 besieged} his offices and [m3:ZAF.COP riot police] {e3 fired stun grenades} at them.
e1 m1 > m2 CONCEDE actual 2015-10-23/day ctx=economic
e2 m2 > m1 PROTEST actual 2015-10-23/day mode=obstruct ctx=economic
e3 m3 > m2 ASSAULT actual 2015-10-23/day mode=crowd-control ctx=repression

### Le Devoir 2012-05-08
[m1:CAN.EDU Quebec's student federations] {e1 voted by nine to one against} the compromise that [m2:CAN.GOV Jean Charest's ministers] had {e2 sealed} with their leaders on Saturday.
e1 m1 > m2 REJECT actual 2012-05-08/none mode=yield ctx=economic
e2 m2 > m1 SUPPORT actual 2012-05-08/none ctx=economic

### Le Devoir 2012-09-20
On her first day [m1:CAN.GOV Premier Pauline Marois] {e1 cancelled the fee rise} and {e2 annulled} the emergency law that curbed [m2:CAN.EDU the students].
e1 m1 > m2 CONCEDE actual 2012-09-20/none ctx=economic
e2 m1 > m2 CONCEDE actual 2012-09-20/none ctx=rights_freedoms

### CBC 2020-03-01
[m1:CAN.SOC Wet'suwet'en hereditary chiefs] and [m2:CAN.GOV Minister Carolyn Bennett] {e1 reached a draft arrangement} on land title after three days of {e2 talks} in [m4:@CAN Smithers]; [m3:CAN.CVL Mohawk supporters] {e3 will keep} the rail line closed.
e1 m1 > m2 SUPPORT actual 2020-03-01/none ctx=territory
e2 m1 > m2 CONSULT actual 2020-03-01/none ctx=territory
e3 m3 > m2 PROTEST planned 2020-03-01/none mode=obstruct ctx=territory

### NPR 2016-12-04
[m1:USA.MIL The Army Corps of Engineers] {e1 will not grant} [m2:USA.BUS the pipeline company] the easement it needs, a {e3 victory for} [m3:USA.CVL the Standing Rock Sioux].
e1 m1 > m2 REJECT actual 2016-12-04/none mode=assist ctx=natural_resource
e3 m1 > m3 CONCEDE actual 2016-12-04/none ctx=natural_resource,environment

### ACLU release 2018-06-26
[m1:NGO The ACLU] {e1 won an order} under which [m2:USA.GOV federal agents] {e2 must return} every child to [m3:? parents from Central America] within thirty days; [m4:USA.GOV the President] had {e3 ended the separations} by decree the week before.
e1 m1 > m2 ACCUSE actual 2018-06-26/none mode=allege ctx=migration,legal
e3 m4 > m3 CONCEDE actual 2018-06-26/none ctx=migration
e2 m1 > m2 REQUEST requested 2018-06-26/none mode=yield ctx=migration

### Amnesty 2014-12-10
[m1:NGO Amnesty International] {e1 took} [m2:USA.GOV Washington] to task on Wednesday for letting torturers go free and {e2 wants} [m3:USA.JUD an independent prosecutor] appointed.
e1 m1 > m2 ACCUSE actual 2014-12-10/day mode=disapprove ctx=human_rights
e2 m1 > m2 REQUEST requested 2014-12-10/day mode=change ctx=human_rights

### Reuters 2010-01-14
[m1:CHN.GOV Beijing] {e1 brushed aside} [m2:MNC Google's] {e2 threat to leave}: the internet, said [m3:CHN.GOV a spokeswoman], is open here and foreign firms must obey the law.
e1 m1 > m2 REJECT actual 2010-01-14/none mode=change ctx=rights_freedoms,cyber
e2 m2 > m1 THREATEN threatened 2010-01-14/none mode=relations ctx=rights_freedoms,cyber

### Reuters 2006-11-01 none
The company, born in a garage in [m1:@USA California], employs 9,000 people, 600 of them in [m2:@IRL Dublin], where its tax bill has been the subject of three newspaper series.

### AFP 2011-03-22
[m1:SYR.GOV The governor of Deraa] was {e1 sacked} to mollify [m2:SYR.CVL mourners]; [m3:SYR.GOV a presidential aide] later {e2 held out} the lifting of the emergency law "perhaps".
e1 m3 > m2 CONCEDE actual 2011-03-22/none ctx=repression
e2 m3 > m2 CONCEDE hypothetical 2011-03-22/none ctx=rights_freedoms

### AFP 2011-04-19
[m1:SYR.GOV Damascus] {e1 lifted} on Tuesday a state of emergency in force since 1963, and the same evening [m2:SYR.MIL soldiers] {e2 opened fire on} [m3:SYR.CVL a sit-in] in [m4:@SYR Homs].
e1 m1 > m3 CONCEDE actual 2011-04-19/day ctx=rights_freedoms
e2 m2 > m3 ASSAULT actual 2011-04-19/day mode=firearms ctx=repression

### SANA 2013-09-12
[m1:SYR.GOV President al-Assad] said [m2:SYR.GOV Syria] {e1 would place} its chemical weapons under international control "<<q1 for [m3:RUS.GOV Russia]>>", and denied that [m4:USA.GOV American] {e2 threats} had {e3 forced his hand}.
e1 m2 > m3 CONCEDE planned 2013-09-12/none ctx=cbrn said=m1
e2 m4 > m2 THREATEN threatened 2013-09-12/none mode=violence ctx=cbrn
e3 m2 > m4 CONCEDE denied 2013-09-12/none ctx=cbrn said=m1
q1 m1 mixed cue=said

### The Straits Times 2006-01-24
[m1:SGP.GOV The city-state] {e1 turned away} [m2:AUS.CVL an Australian barrister] at [m5:@SGP Changi]; [m3:AUS.GOV Canberra's] {e2 plea} for [m4:AUS.CRM a condemned smuggler] had {e3 been denied} in December.
e1 m1 > m2 REJECT actual 2006-01-24/none mode=assist ctx=legal
e2 m3 > m1 REQUEST requested 2006-01-24/none mode=yield ctx=illegal_drugs
e3 m1 > m3 REJECT actual 2005-12-01/month mode=yield ctx=illegal_drugs bg

### AFP 2011-11-21
[m1:EGY.GOV The cabinet] {e1 offered to resign}; [m2:EGY.MIL the generals] were said to be looking for another prime minister; [m3:EGY.CVL Tahrir] {e3 chanted} for the field marshal himself to leave.
e1 m1 > m3 CONCEDE planned 2011-11-21/none ctx=executive
e3 m3 > m2 PROTEST actual 2011-11-21/none mode=demo ctx=executive

### AFP 2011-11-22
[m1:EGY.MIL Field Marshal Tantawi] on Tuesday {e1 brought forward} the handover to [m2:EGY.CVL civilians] to July and {e2 would be willing}, he said, to leave at once if a referendum so decided.
e1 m1 > m2 CONCEDE planned 2011-11-22/day ctx=pro_democracy
e2 m1 > m2 CONCEDE hypothetical 2011-11-22/day ctx=pro_democracy

### Reuters 2005-02-28
[m1:LBN.GOV Omar Karami's cabinet] collapsed under the shouts of [m2:LBN.CVL 25,000 people] outside parliament, where the premier told [m3:LBN.LEG deputies] he was {e2 going}.
e2 m1 > m2 RETREAT actual 2005-02-28/none mode=resign ctx=executive

### Naharnet 2019-10-29
[m1:LBN.GOV Saad Hariri], defying {e1 advice} from [m2:HEZBOLLAH.PTY Hezbollah's leader], {e2 submitted} the cabinet's resignation on Tuesday "in answer to the will of" [m3:LBN.CVL the streets].
e1 m2 > m1 REQUEST requested 2019-10-29/none ctx=executive
e2 m1 > m3 RETREAT actual 2019-10-29/day mode=resign ctx=executive

### Haaretz 2006-08-24 none
Of the twelve officers interviewed, ten had served in [m1:@LBN Lebanon] in the eighties, one had written a thesis about it at [m2:@GBR Oxford], and the last kept bees.

### Reuters 2006-08-31
[m1:ISR.GOV Israel] {e1 will lift [m5=m1 its] air and sea blockade} of [m2:LBN.GOV Lebanon] once [m3:DEU.MIL German sailors] are on station, [m4:UN Kofi Annan] was {e2 assured} in [m6:@ISR Jerusalem].
e1 m1 > m2 CONCEDE hypothetical 2006-08-31/none ctx=military
e2 m1 > m4 AGREE planned 2006-08-31/none ctx=military

### Reuters 2006-09-08
[m1:ISR.GOV Israel] {e1 called off} [m5=m1 its] sea blockade of [m2:LBN.GOV Lebanon] on Friday; [m3:FRA.MIL French] and [m4:ITA.MIL Italian frigates] {e2 took up the watch}.
e1 m1 > m2 RETREAT actual 2006-09-08/day mode=access ctx=military
e2 m3,m4 > m2 AID actual 2006-09-08/day ctx=peacekeeping

### The Scotsman 2000-03-02
[m1:GBR.GOV Jack Straw] {e1 let} [m2:CHL.ELI Augusto Pinochet] fly home, rebuffing [m3:ESP.JUD Judge Baltasar Garzón], who {e2 had applied} for his extradition; [m4:BEL.GOV Belgium] {e3 tried in vain to stop} the plane in court.
e1 m1 > m2 RETREAT actual 2000-03-02/none mode=release ctx=legal
e2 m3 > m1 REQUEST requested 2000-03-02/none mode=assist ctx=legal
e3 m4 > m1 ACCUSE actual 2000-03-02/none mode=allege ctx=legal

### El Mercurio 1990-03-11
[m1:CHL.MIL General Pinochet] {e1 hung the sash on} [m2:CHL.GOV Patricio Aylwin] at [m4:@CHL Valparaíso] on Sunday, closing sixteen years of rule, and was {e3 pelted with tomatoes} by [m3:CHL.CVL onlookers].
e1 m1 > m2 RETREAT actual 1990-03-11/day ctx=executive,pro_democracy
e3 m3 > m1 PROTEST actual 1990-03-11/day mode=riot ctx=pro_democracy
