### Times of India 2012-12-06
The {e1 acquittal} of [m1:IND.PTY a former Congress legislator] by [m2:IND.JUD a Delhi trial court] brought [m3:IND.REL Sikh widows] out on the street, where [m4:IND.COP police] {e2 obstructed} their way to parliament.
e1 m2 > m1 CONCEDE actual 2012-12-06/none ctx=legal
e2 m4 > m3 COERCE actual 2012-12-06/none mode=restrict ctx=religion_ethnicity

### AP 2005-06-14
[m1:USA.REL A pastor] {e2 accused} by [m2:USA.JUD the county prosecutor] of inciting a riot in Benton Harbor was {e1 acquitted} of all counts on Monday by [m3:USA.JUD a jury] that had deliberated for nine hours.
e1 m3 > m1 CONCEDE actual 2005-06-13/day ctx=legal
e2 m2 > m1 ACCUSE actual 2005-06-14/none mode=allege ctx=legal

### Reuters 2018-03-01
{e1 Exonerated} by [m1:GMB.JUD a commission of inquiry], [m2:GMB.JRN the editor] of a Banjul daily was {e2 commended} by [m3:RSF Reporters Without Borders] for his courage.
e1 m1 > m2 CONCEDE actual 2018-03-01/none ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2018-03-01/none ctx=rights_freedoms

### The News 2011-06-20
[m1:PAK.LEG The Punjab assembly's] {e1 commendation} of [m2:PAK.MIL the rangers] for their work in the floods passed without a vote against it.
e1 m1 > m2 SUPPORT actual 2011-06-20/none ctx=disasters

### VOA 2013-07-16
Close {e1 collaboration} between [m1:NGA.SPY Nigerian] and [m2:GHA.SPY Ghanaian intelligence] had led to the arrest, the presidency said; [m3:BEN.GOV Benin], asked for the same, has yet to answer.
e1 m1 > m2 COOPERATE actual 2013-07-16/none ctx=intelligence,terrorism

### Guardian 2009-11-25
{e1 Notification} of the closure reached [m1:GBR.LAB the steelworkers' union] on Tuesday in a two-line letter from [m2:GBR.BUS the company], while [m3:GBR.LEG the local MP] learned of it on the radio.
e1 m2 > m1 CONSULT actual 2009-11-24/day ctx=economic

### Deccan Chronicle 2017-08-14
[m1:IND.GOV The governor of Tamil Nadu] was {e1 notified} by [m2:IND.PTY nineteen legislators] that [m5=m2 they] {e2 no longer supported} [m3:IND.GOV the chief minister], and [m4:IND.OPP the DMK] {e3 asked} for a vote.
e1 m2 > m1 CONSULT actual 2017-08-14/none ctx=political_institutions
e2 m2 > m3 SANCTION actual 2017-08-14/none mode=withdraw ctx=political_institutions
e3 m4 > m1 REQUEST requested 2017-08-14/none mode=change ctx=legislative

### Fijilive 2014-02-11
{e1 Conferring} in Suva with [m1:FJI.GOV the elections supervisor], [m2:AUS.GOV the Australian commissioner] {e2 promised} four hundred booths.
e1 m2 > m1 CONSULT actual 2014-02-11/none mode=visit ctx=election
e2 m2 > m1 AGREE actual 2014-02-11/none ctx=election

### Reuters 2016-07-08
[m1:COL.AGR Truckers and potato growers] have {e1 capitulated}, according to [m2:COL.GOV the transport minister]; their leaders say [m3=m2 he] did the {e2 capitulating}, since the freight table stays.
e1 m1 > m2 CONCEDE denied 2016-07-08/none ctx=economic said=m2
e2 m3 > m1 CONCEDE actual 2016-07-08/none ctx=economic

### Irish News 2003-10-21
A {e1 briefing} by [m1:IICD General John de Chastelain] left [m2:UUP.PTY David Trimble's Ulster Unionists] so unimpressed that [m3=m2 they] went home.
e1 m1 > m2 CONSULT actual 2003-10-21/none ctx=military

### East African 2013-10-11
On the {e1 recommendation} of [m1:AU an African Union summit], [m2:KEN.GOV President Uhuru Kenyatta] may {e2 stay} away from [m3:ICC the court in The Hague] next month.
e1 m1 > m2 REQUEST requested 2013-10-11/none mode=change ctx=legal
e2 m2 > m3 REJECT hypothetical 2013-11-12/month mode=meet ctx=legal

### Oman Times 2022-04-02
{e1 Assisted} by [m1:JOR.MIL Jordanian trainers], [m2:YEM.MIL the coastguard in Aden] has begun to {e2 observe} the truce that [m3:UN Hans Grundberg] {e3 announced} between [m4:YEM.GOV the government] and [m5:HOUTHI.REB the Houthis] on Friday.
e1 m1 > m2 AID actual 2022-04-02/none ctx=military
e3 m4 > m5 CONCEDE actual 2022-04-01/day ctx=military said=m3
e2 m2 > m5 RETREAT actual 2022-04-02/none mode=ceasefire ctx=military

### Bangkok Post 2008-12-15
[m1:THA.PTY Abhisit Vejjajiva's Democrats] mustered 235 votes in parliament on Monday, thirty-seven more than [m2:THA.OPP their rivals], and [m4:THA.OPP the losers' supporters] {e1 pelted} the cars of [m3:THA.LEG deputies] with bricks.
e1 m4 > m3 ASSAULT actual 2008-12-15/day mode=primitive ctx=executive

### Star 2013-02-15
[m1:MYS.COP Malaysian police] and army units were {e1 mustered} around Tanduo village against [m2:SULU.REB some hundred followers of the Sulu sultan], to whom [m3:PHL.GOV Manila] {e2 offered} a ship home.
e1 m1 > m2 MOBILIZE actual 2013-02-15/none mode=police ctx=territory
e2 m3 > m2 AGREE actual 2013-02-15/none ctx=territory

### Punch 2009-03-05
{e1 Advocating} an amnesty in the senate on Thursday, [m1:NGA.LEG a lawmaker from Bayelsa] {e2 rebuked} [m2:NGA.MIL the joint task force] for burning Agge; [m3:NGA.GOV the president] was in Katsina for the weekend.
e2 m1 > m2 ACCUSE actual 2009-03-05/day mode=disapprove ctx=natural_resource
e1 m1 > m3 REQUEST requested 2009-03-05/day mode=yield ctx=natural_resource

### El Comercio 2014-09-03
{e1 Coordination} between [m1:PER.COP Peruvian anti-drug police] and [m2:BRA.COP Brazil's federal police] has improved, Lima's interior minister said on a trip to Tabatinga.
e1 m1 > m2 COOPERATE actual 2014-09-03/none ctx=illegal_drugs

### Vanguard 2010-02-10
[m1:NGA.LEG The two chambers of the National Assembly], {e1 urged} on by [m2:NGA.GOV thirty-six governors] and by [m3:NGA.CVL marchers] led by Wole Soyinka, {e2 empowered} [m4:NGA.GOV Goodluck Jonathan] on Tuesday to act as president.
e1 m2,m3 > m1 REQUEST requested 2010-02-09/none mode=change ctx=executive
e2 m1 > m4 SUPPORT actual 2010-02-09/day ctx=executive

### Reuters 2004-12-30
[m1:USA.GOV Colin Powell], {e2 reproached} by [m2:UN a UN relief chief] for stinginess, {e1 allotted} a further twenty million dollars to [m3:LKA.GOV Sri Lanka], [m4:IDN.GOV Indonesia] and [m5:MDV.GOV the Maldives].
e1 m1 > m3,m4,m5 AID actual 2004-12-30/none ctx=disasters
e2 m2 > m1 ACCUSE actual 2004-12-27/none mode=disapprove ctx=disasters

### Herald 2019-11-12 none
The council for the protection of birds recommended a warmer box for owls, and a carpenter in [m1:@GBR Perth], assisted by his granddaughters, has built forty.

### Star 2015-05-02 none
[m1:@PHL Manny Pacquiao] and the American he is to fight on Saturday were briefed by the referee in [m2:@USA Las Vegas], acquitted themselves well at the weigh-in and shook hands.
