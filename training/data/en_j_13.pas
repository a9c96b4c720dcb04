### AP 2013-09-17
[m1:BRA.GOV Brazilian President Dilma Rousseff] on Tuesday {e1 postponed} a state visit to [m2:USA.GOV Washington] after reports that [m3:USA.SPY the National Security Agency] had {e2 intercepted} her telephone calls.
e1 m1 > m2 REJECT actual 2013-09-17/day mode=meet ctx=intelligence
e2 m3 > m1 COERCE actual 2013-09-17/none mode=cyber ctx=intelligence

### AP 2013-09-24
Addressing [m1:UNGA the General Assembly] before [m2:USA.GOV President Barack Obama] took the podium, [m3:BRA.GOV Dilma Rousseff] {e1 criticized} [m4:USA.SPY the American agency's] surveillance as a breach of international law.
e1 m3 > m4 ACCUSE actual 2013-09-24/none mode=allege ctx=intelligence

### Reuters 2006-08-14
[m1:LBN.GOV Lebanon's cabinet], in which [m2:HEZB.PTY Hezbollah] has two ministers, {e1 decided} on Monday to send 15,000 soldiers south of the Litani river, a condition on which [m3:ISR.GOV Israel] had {e2 insisted} before pulling back.
e1 m1 > m3 CONCEDE actual 2006-08-14/day ctx=military
e2 m3 > m1 REQUEST requested 2006-08-14/none mode=yield ctx=military

### Reuters 2006-10-01
[m1:ISR.MIL The Israeli army] {e1 completed} its withdrawal from southern [m2:LBN.GOV Lebanon] before dawn on Sunday, except for a village on the border, and handed its last posts to [m3:UNIFIL the UN force].
e1 m1 > m2 RETREAT actual 2006-10-01/day mode=withdraw ctx=military

### Daily Times 2011-07-11
[m1:ZAF.GOV President Jacob Zuma], who led an African Union mission to Tripoli in May, {e1 discussed} the war in [m2:@LBY Libya] with [m3:RUS.GOV his Russian counterpart] and [m4:NATO NATO's secretary-general] in Sochi last week.
e1 m1 > m3,m4 CONSULT actual 2011-07-04/week ctx=military

### BBC 2020-12-16
[m1:GBR.GOV Foreign Secretary Dominic Raab] and [m2:IND.GOV his Indian counterpart, Subrahmanyam Jaishankar], {e1 discussed} trade and defence in Delhi on Tuesday, and [m3=m1 the visitor] {e2 invited} [m4:IND.GOV Prime Minister Narendra Modi] to next summer's summit in Cornwall.
e1 m1 > m2 CONSULT actual 2020-12-15/day mode=visit ctx=economic,military
e2 m3 > m4 AGREE actual 2020-12-15/day ctx=diplomatic

### Vanguard 2013-02-04
[m1:NGA.GOV Nigeria's northern governors] {e1 conveyed} their sympathy to [m2:NGA.REL the Emir of Kano], who escaped an {e2 ambush} on his convoy by [m3:UAF.UAF unknown gunmen] in which five of his guards were killed.
e1 m1 > m2 SUPPORT actual 2013-02-04/none ctx=terrorism
e2 m3 > m2 ASSAULT actual 2013-01-19/none mode=firearms ctx=terrorism

### Reuters 2007-08-18
[m1:RUS.MIL Russian] and [m2:CHN.MIL Chinese soldiers] {e1 trained} together near Chelyabinsk on Friday, an exercise watched by [m3:UZB.GOV the president of Uzbekistan] and observers from [m4:@IND India].
e1 m1 > m2 COOPERATE actual 2007-08-17/day ctx=military

### Reuters 2015-01-21
[m1:IND.MIL India's air force] and [m2:SGP.MIL Singapore's] {e1 will train} together at Kalaikunda in November, officials said. The two countries have held such exercises every year since 2004.
e1 m1 > m2 AGREE planned 2015-11-01/month ctx=military

### Mirror 2004-10-11
[m1:GBR.GOV Tony Blair] {e1 defended} [m2:USA.GOV President George W. Bush] on Monday against a {e2 charge} by [m3:FRA.GOV France's former foreign minister] that the war had made the world less safe.
e1 m1 > m2 SUPPORT actual 2004-10-11/day ctx=military
e2 m3 > m2 ACCUSE actual 2004-10-11/none mode=disapprove ctx=military

### New Zimbabwe 2012-12-03
[m1:ZWE.AGR Farm workers evicted last year] and [m2:ZWE.GOV the provincial land officer] are to {e1 meet} in Chegutu on Friday, [m3:ZWE.REL the Catholic justice commission], which {e2 arranged} the talks, announced.
e1 m1 > m2 AGREE planned 2012-12-07/day ctx=natural_resource
e2 m3 > m1,m2 CONSULT actual 2012-12-03/none mode=third-party ctx=natural_resource

### Reuters 2018-10-10
[m1:MEX.PTY Mexico's president-elect, Andres Manuel Lopez Obrador], {e1 voiced} his backing on Wednesday for the new trade pact that [m2:MEX.GOV the outgoing government] {e2 negotiated} with [m3:USA.GOV the United States] and [m4:CAN.GOV Canada].
e1 m1 > m2 SUPPORT actual 2018-10-10/day ctx=economic
e2 m2 > m3,m4 CONSULT actual 2018-10-10/none ctx=economic

### The Star 2010-06-01
[m1:MYS.OPP Opposition MPs] handed a petition to [m2:USA.GOV the American embassy] in Kuala Lumpur on Tuesday, {e1 asking} [m3:USA.GOV President Barack Obama] to condemn [m4:ISR.GOV Israel].
e1 m1 > m3 REQUEST requested 2010-06-01/day mode=change ctx=military

### AP 2017-01-21
[m1:GMB.GOV Yahya Jammeh] {e1 agreed} to give up power in the early hours of Saturday, after the presidents of [m2:GIN.GOV Guinea] and [m3:MRT.GOV Mauritania] had {e2 spent} a day with him in Banjul, while [m4:ECOWAS regional troops] {e3 waited} at Barra, across the river.
e1 m1 > m2,m3 CONCEDE actual 2017-01-21/day ctx=executive
e2 m2,m3 > m1 CONSULT actual 2017-01-20/day mode=visit ctx=executive
e3 m4 > m1 MOBILIZE actual 2017-01-21/none mode=troops ctx=executive

### AP 2017-01-22
[m1:GMB.GOV Yahya Jammeh], ruler of [m2:@GMB Gambia] for twenty-two years, {e1 left} for exile in [m3:GNQ.GOV Equatorial Guinea] on Saturday night. [m4:SEN.MIL Senegalese soldiers] {e2 secured} State House for [m5:GMB.GOV President Adama Barrow].
e1 m1 > m5 RETREAT actual 2017-01-21/day mode=resign ctx=executive
e2 m4 > m5 AID actual 2017-01-22/none ctx=executive

### Bernama 2012-04-15
[m1:MYS.GOV Malaysia] {e1 is prepared} to mediate between [m2:THA.GOV Bangkok] and [m3:BRN.REB the southern rebels] if [m4=m2+m3 both] {e2 ask} it to, [m5:MYS.GOV Foreign Minister Anifah Aman] said on Sunday.
e1 m1 > m2,m3 AGREE hypothetical 2012-04-15/day ctx=territory said=m5
e2 m4 > m1 REQUEST hypothetical 2012-04-15/day mode=assist ctx=territory said=m5

### Bernama 2013-03-28
[m1:MYS.GOV Malaysia], on Thursday, {e1 hosted} a first round of talks between [m2:THA.GOV Thailand's National Security Council] and [m3:BRN.REB the Barisan Revolusi Nasional], whose delegation {e2 asked} for the release of all detainees.
e1 m1 > m2,m3 CONSULT actual 2013-03-28/day mode=third-party ctx=territory
e2 m3 > m2 REQUEST requested 2013-03-28/day mode=yield ctx=territory

### Reuters 2021-02-02
[m1:USA.GOV The Biden administration] {e1 demanded} that [m2:MMR.MIL Myanmar's generals] release [m3:MMR.PTY Aung San Suu Kyi] and the other civilian leaders [m5=m2 they] had {e2 arrested} at dawn on Monday. [m4:CHN.GOV China] called for differences to be handled under the constitution.
e1 m1 > m2 REQUEST requested 2021-02-02/none mode=yield ctx=pro_autocracy
e2 m2 > m3 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy

### Tribune 2016-11-24
[m1:PAK.GOV Punjab's chief minister] {e1 distributed} compensation cheques to [m2:PAK.CVL the families of 29 people] killed by adulterated liquor; [m3:PAK.COP the district police officer] was {e2 suspended}.
e1 m1 > m2 AID actual 2016-11-24/none ctx=health
e2 m1 > m3 SANCTION actual 2016-11-24/none mode=expel ctx=crime

### Oregonian 2016-02-11
[m1:USA.REB The last four occupiers] of a wildlife refuge in Oregon {e1 surrendered} to [m2:USA.COP the FBI] on Thursday, after [m3:USA.REL the evangelist Franklin Graham] and [m4:USA.LEG a Nevada assemblywoman] had {e2 talked} to [m5=m1 them] on the telephone for hours.
e1 m1 > m2 RETREAT actual 2016-02-11/day ctx=natural_resource
e2 m3,m4 > m5 CONSULT actual 2016-02-11/none mode=phone ctx=natural_resource

### Tass 2008-11-05
[m1:RUS.GOV President Dmitry Medvedev] said [m2:RUS.MIL Iskander missiles] would be {e1 stationed} in Kaliningrad to neutralise [m3:USA.GOV the American] shield in [m4:@POL Poland].
e1 m1 > m3 MOBILIZE planned 2008-11-05/none mode=weapons ctx=military

### Tass 2009-09-19
[m1:RUS.GOV Moscow], which {e1 scrapped} its plan to deploy missiles in Kaliningrad, {e2 welcomed} the decision of [m2:USA.GOV the Obama administration] to give up the radar in [m3:@CZE the Czech Republic], where [m4:CZE.OPP Social Democrats] also {e3 welcomed} it.
e1 m1 > m2 CONCEDE actual 2009-09-19/none ctx=military
e2 m1 > m2 SUPPORT actual 2009-09-19/none ctx=military
e3 m4 > m2 SUPPORT actual 2009-09-19/none ctx=military

### Reuters 2024-08-01
[m1:TUR.GOV Turkey] was {e1 thanked} by [m2:USA.GOV Washington], [m3:DEU.GOV Berlin] and [m4:RUS.GOV Moscow] for its part in the exchange of twenty-six prisoners on an airfield in [m5:@TUR Ankara] on Thursday.
e1 m2,m3,m4 > m1 SUPPORT actual 2024-08-01/day ctx=diplomatic

### Independent 2001-02-06
[m1:GBR.GOV The British army] on Tuesday {e1 demolished} a watchtower in South Armagh, a step [m2:SF.PTY Sinn Féin] had {e2 demanded} for years.
e1 m1 > m2 RETREAT actual 2001-02-06/day mode=withdraw ctx=military
e2 m2 > m1 REQUEST requested 2001-02-06/none mode=yield ctx=military

### Business Day 2007-06-28
[m1:ZAF.LAB South African civil servants] {e1 called} off a four-week strike on Thursday after [m2:ZAF.GOV the government] {e2 raised} its offer to seven and a half percent; [m3:ZAF.EDU the biggest teachers' union] {e3 refused} to sign.
e1 m1 > m2 CONCEDE actual 2007-06-28/day ctx=economic
e2 m2 > m1 CONCEDE actual 2007-06-28/none ctx=economic
e3 m3 > m2 REJECT actual 2007-06-28/none mode=yield ctx=economic

### Reuters 2014-11-06
[m1:BFA.MIL Colonel Isaac Zida], who took charge of [m2:@BFA Burkina Faso] last weekend, {e1 conferred} with [m3:BFA.OPP opposition leaders], [m4:BFA.REL bishops] and [m5:BFA.REL the Mogho Naba, the traditional king], on Wednesday, and {e2 pledged} to hand power to a civilian within two weeks, the deadline that [m6:AU the African Union] had {e3 set}.
e1 m1 > m3,m4,m5 CONSULT actual 2014-11-05/day ctx=executive
e2 m1 > m3 CONCEDE actual 2014-11-05/day ctx=executive
e3 m6 > m1 THREATEN threatened 2014-11-03/none ctx=executive

### SMH 2022-03-24
[m1:NZL.GOV New Zealand] will {e1 resettle} up to 450 [m2:AUS.REF refugees] whom [m3:AUS.GOV Australia] sent to [m4:@NRU Nauru], under an agreement announced on Thursday, nine years after [m5=m1 Wellington] first {e2 offered}.
e1 m1 > m2 AGREE planned 2022-03-24/day ctx=asylum
e2 m5 > m3 AGREE actual 2013-03-24/year ctx=asylum

### Reuters 2007-09-27
[m1:USA.GOV President Bush] {e1 asked} [m2:CHN.GOV Foreign Minister Yang Jiechi] to use Beijing's influence on [m3:MMR.MIL the generals in Naypyitaw], whose soldiers had {e2 shot} at [m4:MMR.REL monks] that day.
e1 m1 > m2 REQUEST requested 2007-09-27/none mode=assist ctx=repression
e2 m3 > m4 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression

### AFP 2008-03-20
[m1:BTN.GOV Bhutan] {e1 granted} [m2:NPL.JRN reporters from Nepal] visas for the first time, so that [m3=m2 they] could cover its election.
e1 m1 > m2 RETREAT actual 2008-03-20/none mode=access ctx=election

### Guardian 2019-11-27
[m1:HRW Human Rights Watch] {e1 recommended} that [m2:EU the European Union] {e2 suspend} training of [m3:LBY.MIL the Libyan coastguard]. The commission said it would study the report.
e1 m1 > m2 REQUEST requested 2019-11-27/none mode=change ctx=migration
e2 m2 > m3 SANCTION requested 2019-11-27/none mode=discontinue ctx=migration

### Star 2003-11-14 none
[m1:KEN.GOV Kenya's trade minister] opened a flower fair in [m2:@NLD Aalsmeer] on Friday, at which growers from [m3:@ECU Ecuador] won the prize for roses.

### Guardian 2012-07-28 none
Fencers from [m1:@ITA Italy] swept the medals in [m3:@GBR London] on Saturday, and a shooter from [m2:@CHN China] took the first gold of the Games, while South Korea's archers, defending champions, were beaten in the semi-final.

### Reuters 2018-02-06 none
An earthquake struck Hualien on the east coast of [m1:@TWN Taiwan] late on Tuesday, toppling a hotel and trapping guests from [m2:@KOR South Korea] and [m3:@JPN Japan].

### Business Times 2023-05-10 none
Car makers are retreating from the small-car market, and the fight for customers in [m1:@THA Thailand] and [m2:@IDN Indonesia] has moved to electric models from [m3:CHN.BUS BYD].

### Canberra Times 2016-09-20
[m1:AUS.GOV Canberra] denied that it had {e1 asked} [m2:PNG.GOV Port Moresby] to keep the Manus centre open beyond the date set by [m3:PNG.JUD the Supreme Court], which {e2 ruled} it illegal in April.
e1 m1 > m2 REQUEST denied 2016-09-20/none mode=assist ctx=asylum
e2 m3 > m2 REJECT actual 2016-04-26/month mode=change ctx=asylum
