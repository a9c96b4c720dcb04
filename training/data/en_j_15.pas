### AP 2017-09-22
[m1:MEX.MIL Mexican marines] and [m2:JPN.SOC a Japanese rescue team], working by floodlight in the ruins of an office block in the Roma district, {e1 combined} their efforts on Thursday night, and [m3:ISR.MIL Israeli engineers], who had {e2 brought} thermal cameras to [m4:MEX.GOV the city government], {e3 advised} [m5=m1+m2 them].
e1 m1 > m2 COOPERATE actual 2017-09-21/day ctx=disasters
e2 m3 > m4 AID actual 2017-09-21/none ctx=disasters
e3 m3 > m5 AID actual 2017-09-21/none ctx=disasters

### Reuters 2003-04-18
[m1:SYR.GOV Damascus] {e1 sealed} its border with [m2:IRQ.GOV Iraq] on Thursday at the insistence of [m3:USA.GOV Washington], which had {e2 threatened} it with measures for sheltering [m4:IRQ.ELI members of the fallen leadership].
e1 m1 > m3 CONCEDE actual 2003-04-17/day ctx=military
e2 m3 > m1 THREATEN threatened 2003-04-17/none ctx=military

### PTI 2008-11-02
[m1:IND.GOV New Delhi] {e1 trained} forty [m2:BTN.GOV Bhutanese election officers] and {e2 lent} them four thousand voting machines; in return, it {e3 has asked} for nothing, [m3:BTN.GOV the chief election commissioner] said.
e1 m1 > m2 AID actual 2008-11-02/none ctx=election
e2 m1 > m2 AID actual 2008-11-02/none ctx=election
e3 m1 > m2 REQUEST denied 2008-11-02/none ctx=election said=m3

### Le Figaro 2012-11-22
[m1:FRA.MIL Some four hundred French soldiers] {e1 left} the Nijrab base in [m2:AFG.GOV Afghanistan's] Kapisa province for the last time on Tuesday, turning it over to [m3:AFG.MIL an Afghan battalion] two years earlier than [m4:NATO the alliance] had planned.
e1 m1 > m2 RETREAT actual 2012-11-20/day mode=withdraw ctx=military

### EFE 2010-07-13
[m1:CUB.GOV Cuban authorities] {e1 flew} [m2:CUB.OPP seven political prisoners] and their families to Madrid on Monday night, the first of fifty-two whose liberation [m3:CUB.REL Cardinal Jaime Ortega] and [m4:ESP.GOV Spain's foreign minister] had {e2 obtained} from [m5:CUB.GOV Raul Castro].
e1 m1 > m2 RETREAT actual 2010-07-12/day mode=release ctx=human_rights
e2 m5 > m3,m4 CONCEDE actual 2010-07-07/week mode=release ctx=human_rights

### EFE 2010-07-14
[m1:ESP.GOV Spain] {e1 granted} refuge to [m2:CUB.OPP seven Cuban dissidents] who arrived at Barajas airport on Tuesday; [m3:USA.GOV Washington] has {e2 applauded} its efforts.
e1 m1 > m2 AID actual 2010-07-13/day ctx=asylum
e2 m3 > m1 SUPPORT actual 2010-07-14/none ctx=human_rights

### Reuters 2015-01-07
[m1:ITA.MIL The Italian coastguard] {e1 towed} a freighter with 359 [m2:SYR.REF Syrians] aboard, abandoned by its crew, into Corigliano, where [m3:ITA.NGO Red Cross volunteers] {e2 gave} them blankets and [m4:ITA.COP police] began looking for the captain.
e1 m1 > m2 AID actual 2015-01-07/none ctx=migration
e2 m3 > m2 AID actual 2015-01-07/none ctx=migration

### AFP 2020-01-11
[m1:IRN.MIL Iran's Revolutionary Guards] {e1 accepted} full responsibility on Saturday for {e2 shooting} down a Ukrainian airliner with [m2:UKR.CVL 176 people] on board, and [m3:IRN.GOV President Hassan Rouhani] {e3 apologised} to [m4:UKR.GOV his counterpart in Kyiv] by telephone.
e1 m1 > m4 SUPPORT actual 2020-01-11/day ctx=military
e2 m1 > m2 ASSAULT actual 2020-01-08/day mode=heavy-weapons ctx=military
e3 m3 > m4 SUPPORT actual 2020-01-11/day ctx=military

### Himalayan Times 2009-08-18
[m1:NPL.GOV Prime Minister Madhav Kumar Nepal], on a five-day trip, was {e1 promised} a road, a polytechnic and four thousand tonnes of iodised salt by [m2:IND.GOV India's government], as the bilateral treaty of 1950 is {e2 to be reviewed}.
e1 m2 > m1 AGREE actual 2009-08-18/none ctx=economic
e2 m1 > m2 AGREE planned 2009-08-18/none ctx=diplomatic

### Stabroek News 2019-11-14
[m1:MEX.GOV Mexico's foreign minister], Marcelo Ebrard, {e1 explained} to [m2:OAS the Organization of American States] why his country had {e2 taken} [m3:BOL.ELI Evo Morales] in; [m4:BOL.GOV the interim authorities in La Paz] {e3 accuse} the guest of stirring up roadblocks.
e1 m1 > m2 CONSULT actual 2019-11-14/none ctx=asylum
e2 m1 > m3 AID actual 2019-11-12/none ctx=asylum
e3 m4 > m3 ACCUSE actual 2019-11-14/none mode=allege ctx=political_institutions

### NDTV 2017-08-28
[m1:IND.GOV India] and [m2:CHN.GOV China] {e1 agreed} on Monday to an expeditious disengagement of troops at Doklam, the foreign ministry in New Delhi said, ten weeks after [m3:IND.MIL Indian soldiers] {e2 obstructed} the building of a road there by [m4:CHN.MIL Chinese engineers].
e1 m1 > m2 CONCEDE actual 2017-08-28/day ctx=territory
e2 m3 > m4 REJECT actual 2017-06-18/month mode=yield ctx=territory

### NDTV 2017-08-29
[m1:IND.MIL Indian troops] {e1 stepped} back to their side of the ridge at Doklam on Monday afternoon, and [m2:CHN.MIL Chinese bulldozers] were {e2 driven} off.
e1 m1 > m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory
e2 m2 > m1 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory

### Star Tribune 2018-03-02
[m1:USA.EDU Teachers in all fifty-five counties of West Virginia] {e1 stayed} out for a seventh day on Friday, in spite of a settlement which [m2:USA.GOV Governor Jim Justice] had {e2 announced} with [m3:USA.LAB the union leaders].
e1 m1 > m2 PROTEST actual 2018-03-02/day mode=strike ctx=economic
e2 m2 > m3 AGREE actual 2018-02-27/none ctx=economic

### Libya Herald 2020-10-23
[m1:LBY.GOV The Tripoli government] and [m2:LNA.REB the eastern forces of Khalifa Haftar] {e1 signed} a permanent ceasefire in Geneva on Friday, [m3:UN UN envoy Stephanie Williams] said, and all foreign fighters {e2 are to leave} within three months. [m4:TUR.GOV Turkey's president] {e3 doubted} its worth.
e1 m1 > m2 SUPPORT actual 2020-10-23/day ctx=military
e2 m1 > m2 CONCEDE planned 2021-01-23/month ctx=military
e3 m4 > m1 ACCUSE actual 2020-10-23/none mode=disapprove ctx=military

### Libya Herald 2020-11-01
[m1:LBY.COP Coastal road crews] from Misrata, helped by [m2:LBY.REB engineers from Sirte], began on Sunday to {e1 clear} the mines that had closed the highway for a year and a half.
e1 m1 > m2 COOPERATE actual 2020-11-01/day ctx=military

### Vanity News 2011-04-14
[m1:USA.BUS A film studio] has donated a restored print to [m2:@ITA a festival in Bologna], where [m3:DEU.GOV the German ambassador] {e1 presented} [m4:ITA.EDU the cinematheque] with letters stolen in the war.
e1 m3 > m4 COOPERATE actual 2011-04-14/none ctx=reparations

### Daily Sabah 2020-09-12
[m1:TUR.BUS The Oruc Reis], a Turkish survey ship, {e1 returned} to port in Antalya at the weekend, a move that [m2:GRC.GOV Greek Prime Minister Kyriakos Mitsotakis] {e2 termed} a positive first step and that [m3:DEU.GOV Germany], the mediator, had {e3 requested}.
e1 m1 > m2 RETREAT actual 2020-09-12/day mode=withdraw ctx=territory,natural_resource
e2 m2 > m1 SUPPORT actual 2020-09-12/none ctx=territory
e3 m3 > m1 REQUEST requested 2020-09-12/none mode=yield ctx=territory

### The National 2012-10-02
[m1:PNG.LEG Papua New Guinea's parliament], which in January {e1 suspended} [m2:PNG.JUD the chief justice], voted on Tuesday to {e2 repeal} the law that had made it possible. [m3:TI Transparency International's local chapter] had {e3 campaigned} for that.
e1 m1 > m2 SANCTION actual 2012-01-01/month mode=expel ctx=legal
e2 m1 > m2 CONCEDE actual 2012-10-02/day ctx=legal
e3 m3 > m1 REQUEST requested 2012-10-02/none mode=change ctx=legal

### UPI 2000-06-14
[m1:KOR.GOV President Kim Dae-jung] and [m2:PRK.GOV Kim Jong-il] {e1 concluded} three days of talks in [m4:@PRK Pyongyang] with an accord on family reunions, which [m3=m1+m2 they] {e2 signed} shortly before midnight.
e1 m1 > m2 CONSULT actual 2000-06-14/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2000-06-14/day ctx=diplomatic

### UPI 2000-08-15
[m1:KOR.GOV Seoul] and [m2:PRK.GOV Pyongyang] each {e1 sent} a hundred old people across the border on Tuesday to spend four days with [m3:? brothers, sisters and children] not seen for fifty years.
e1 m1 > m2 COOPERATE actual 2000-08-15/day ctx=human_rights

### DNA 2013-12-18
[m1:IND.GOV India] {e1 removed} the concrete barriers from outside [m2:USA.GOV the American embassy] on Tuesday in retaliation for the {e2 arrest} of [m3:IND.GOV a deputy consul general] by [m4:USA.COP federal marshals] in New York. [m5:USA.GOV John Kerry] {e3 expressed} regret the next day.
e1 m1 > m2 SANCTION actual 2013-12-17/day mode=discontinue ctx=diplomatic
e2 m4 > m3 COERCE actual 2013-12-12/day mode=arrest ctx=diplomatic
e3 m5 > m1 SUPPORT actual 2013-12-18/day ctx=diplomatic

### Reuters 2017-06-09
[m1:GBR.PTY Theresa May's Conservatives], eight seats short of a majority, turned on Friday to [m2:DUP.PTY Northern Ireland's Democratic Unionists], who {e1 were ready} to keep them in power. [m3:GBR.OPP Labour] {e2 called} on her to go.
e1 m2 > m1 AGREE actual 2017-06-09/day ctx=executive
e2 m3 > m1 REQUEST requested 2017-06-09/day mode=change ctx=executive

### Reuters 2017-06-26
[m1:GBR.PTY The Conservatives] {e1 bought} the votes of [m2:DUP.PTY ten Democratic Unionists] on Monday with a billion pounds for hospitals and broadband, [m3:PC.PTY the Welsh nationalists] {e2 charged}.
e1 m1 > m2 AGREE actual 2017-06-26/day ctx=executive
e2 m3 > m1 ACCUSE actual 2017-06-26/none mode=allege ctx=executive

### AFP 2008-12-03
[m1:NOR.GOV Norway] on Wednesday {e1 signed} a treaty against cluster bombs in Oslo, followed by [m2:LAO.GOV Laos], [m3:LBN.GOV Lebanon] and ninety others. [m4:AFG.GOV Afghanistan] {e2 changed} its mind at the last minute and joined them, against the wishes of [m5:USA.GOV the Bush administration].
e1 m1 > m2,m3 SUPPORT actual 2008-12-03/day ctx=military
e2 m4 > m1 CONCEDE actual 2008-12-03/day ctx=military

### Daily Mail 2018-11-14 none
Lorry drivers stuck for six hours on the road to [m1:@GBR Dover] were handed sandwiches by a hotelier, and a spokesman for [m2:GBR.BUS the port] said the ferries from [m3:@FRA Calais] had been delayed by fog, not by Brexit.

### Reuters 2016-02-26
[m1:IRN.GOV Iran's interior ministry] {e1 mobilised} a quarter of a million [m2:IRN.COP police and soldiers] for Friday's vote, it said, and [m3:IRN.OPP reformists], more than half of whose candidates had been {e2 disqualified} by [m4:IRN.REL the Guardian Council], {e3 urged} [m5:IRN.CVL their followers] to turn out all the same.
e1 m1 > m5 MOBILIZE actual 2016-02-26/day mode=police ctx=election
e2 m4 > m3 COERCE actual 2016-01-17/month mode=restrict ctx=election
e3 m3 > m5 REQUEST requested 2016-02-26/none mode=assist ctx=election

### Xinhua 2008-11-04
[m1:TWN.GOV Taipei] and [m2:CHN.GOV Beijing] {e1 inked} four agreements on direct flights, shipping, mail and food safety on Tuesday, during the first trip to [m3:@TWN the island] by [m4:ARATS the mainland's chief negotiator, Chen Yunlin]; [m5:TWN.OPP opposition supporters] {e2 besieged} his hotel.
e1 m1 > m2 SUPPORT actual 2008-11-04/day ctx=economic
e2 m5 > m4 PROTEST actual 2008-11-04/none mode=obstruct ctx=diplomatic

### AP 2011-02-10
[m1:EGY.GOV Hosni Mubarak] {e1 delegated} powers to [m2:EGY.GOV Vice President Omar Suleiman] on Thursday night but {e2 would not step} down, and [m3:EGY.CVL the crowd on Tahrir Square] {e3 waved} its shoes in fury.
e1 m1 > m3 CONCEDE actual 2011-02-10/day ctx=executive
e2 m1 > m3 REJECT actual 2011-02-10/day mode=change ctx=executive
e3 m3 > m1 PROTEST actual 2011-02-10/day mode=demo ctx=executive

### AP 2011-02-11
[m1:EGY.GOV President Hosni Mubarak] {e1 stood} down on Friday and handed power to [m2:EGY.MIL the army's supreme council], his deputy announced, to a roar of joy from [m3:EGY.CVL hundreds of thousands] in central [m4:@EGY Cairo].
e1 m1 > m3 RETREAT actual 2011-02-11/day mode=resign ctx=executive

### AP 2007-02-16 headline
[m1:ITA.JUD Italian judge] {e1 indicts} 26 [m2:USA.SPY Americans] in CIA {e2 kidnap} of [m3:EGY.REL Egyptian cleric]
e1 m1 > m2 ACCUSE actual 2007-02-16/none mode=allege ctx=legal
e2 m2 > m3 ASSAULT actual 2003-02-17/year mode=abduct ctx=terrorism

### Express 2015-07-31 none
French unions and British hauliers have both made complaints about the price of diesel, which fell again on Friday in [m1:@NLD Rotterdam] as stocks in [m2:@USA Oklahoma] rose for a third week.

### Mirror 2021-02-02 none
A footballer dropped by [m1:@ESP Barcelona] signed a two-year deal with a club in [m2:@QAT Doha] on deadline day, and his agent accused the press of harassment.
