### Reuters 2012-02-16
[m1:KAZ.GOV Kazakhstan's agriculture minister], after a tour of silos in the north with officials from [m2:@RUS Omsk], {e1 said} his country would sell [m3:IRN.GOV Iran] up to two million tonnes of wheat this year if a payment channel could be found.
e1 m1 > m3 AGREE hypothetical 2012-02-16/none ctx=economic

### Reuters 2012-04-02
[m1:KAZ.GOV Kazakhstan] has {e1 sold} 300,000 tonnes of wheat to [m2:IRN.GOV Iran] since February, the ministry said, while its exports to [m3:@AFG Afghanistan] fell.
e1 m1 > m2 COOPERATE actual 2012-02-01/month ctx=economic

### Reuters 2012-04-20
[m1:KAZ.GOV Kazakhstan] {e1 donated} 20,000 tonnes of wheat flour to [m2:AFG.GOV Afghanistan] on Friday, its embassy in Kabul said.
e1 m1 > m2 AID actual 2012-04-20/day ctx=economic

### The Nation 2013-08-11
[m1:PAK.COP Anti-terrorist police in Karachi] are to {e1 receive} 200 armoured vehicles from [m2:TUR.GOV Turkey], the Sindh home secretary said.
e1 m2 > m1 AGREE planned 2013-08-11/none ctx=terrorism

### Cumhuriyet 2018-04-06
[m1:TUR.GOV Ankara] has {e1 purchased} two batteries of air defence missiles from [m2:RUS.GOV Moscow] despite a {e2 warning} from [m3:USA.GOV the Pentagon] that it would lose its place in the fighter programme.
e1 m1 > m2 COOPERATE actual 2018-04-06/none ctx=military
e2 m3 > m1 THREATEN threatened 2018-04-06/none mode=relations ctx=military

### The Guardian 2015-09-22
[m1:FRA.GOV France] {e1 sells} two helicopter carriers built for Russia to [m2:EGY.GOV Egypt], the Elysee said on Wednesday, for 950 million euros.
e1 m1 > m2 COOPERATE actual 2015-09-23/day ctx=military

### AP 2015-08-05
[m1:FRA.GOV President François Hollande] and [m2:RUS.GOV Vladimir Putin] {e1 settled} by telephone on Wednesday the dispute over two warships that [m3=m1 Paris] had {e2 refused} to deliver; the money will be returned in full.
e1 m1 > m2 AGREE actual 2015-08-05/day ctx=military
e2 m3 > m2 REJECT actual 2014-11-25/year mode=assist ctx=military

### Radio Zambia 2009-02-26
[m1:ZMB.LAB The mineworkers' union in Kitwe] {e1 warned} [m2:ZMB.BUS the copper company] that its members would stop work on Monday unless those dismissed in January were taken back.
e1 m1 > m2 THREATEN threatened 2009-02-26/none mode=restrict ctx=economic

### Radio Zambia 2009-03-01
[m1:ZMB.LAB The mineworkers' union] {e1 asked} [m2:ZMB.GOV the labour minister] on Sunday to reason with [m3:ZMB.BUS the copper company] over the dismissals.
e1 m1 > m2 REQUEST requested 2009-03-01/day mode=assist ctx=economic

### Radio Zambia 2009-03-03
[m1:ZMB.BUS The copper company] {e1 re-hired} three hundred [m2:ZMB.LAB miners] on Tuesday.
e1 m1 > m2 RETREAT actual 2009-03-03/day ctx=economic

### ABC 2002-08-05
[m1:MYS.GOV Kuala Lumpur] will {e1 postpone} the deportation of [m2:IDN.LAB undocumented Indonesian workers] until the end of the month, its home ministry said after [m3:IDN.LEG legislators in Jakarta] {e2 asked} for more time.
e1 m1 > m2 CONCEDE planned 2002-08-31/month ctx=migration
e2 m3 > m1 REQUEST requested 2002-08-05/none mode=yield ctx=migration

### ABC 2002-08-28
[m1:IDN.CVL A crowd] {e1 burned} flags outside [m2:MYS.GOV the Malaysian embassy] in Jakarta on Wednesday, and [m3:IDN.LEG Amien Rais, the speaker,] {e2 demanded} that [m4:MYS.GOV Kuala Lumpur] apologise to [m5:IDN.LAB workers] {e3 caned} for overstaying.
e1 m1 > m2 PROTEST actual 2002-08-28/day mode=vandalize ctx=migration
e2 m3 > m4 REQUEST requested 2002-08-28/none mode=yield ctx=migration
e3 m4 > m5 ASSAULT actual 2002-08-28/none mode=beat ctx=migration

### Financial Times 2010-09-24
[m1:JPN.JUD Prosecutors on Okinawa] said [m3=m1 they] {e1 would release} [m2:CHN.BUS a Chinese trawler captain] whose boat collided with two coastguard cutters off the Senkaku islands.
e1 m1 > m2 CONCEDE planned 2010-09-24/none mode=release ctx=territory

### Financial Times 2010-09-25
[m1:CHN.BUS A Chinese trawler captain] flew home early on Saturday after [m2:JPN.JUD prosecutors] {e1 let} him go. [m3:CHN.GOV Beijing] {e2 demanded} an apology and [m4:JPN.GOV Tokyo] {e3 rejected} the demand within hours.
e1 m2 > m1 RETREAT actual 2010-09-25/day mode=release ctx=territory
e2 m3 > m4 REQUEST requested 2010-09-25/day mode=yield ctx=territory
e3 m4 > m3 REJECT actual 2010-09-25/day mode=yield ctx=territory

### Sun 2014-07-29
[m1:KEN.LEG Members of the National Assembly], some of whom had received them in the past, {e1 supported} [m2:KEN.CVL Maasai elders] in words on Tuesday; [m3:KEN.CVL neighbouring clans] {e2 supported} them with cattle and shelter after [m4:KEN.COP police] {e3 razed} their huts in Narasha.
e1 m1 > m2 SUPPORT actual 2014-07-29/day ctx=natural_resource
e2 m3 > m2 AID actual 2014-07-29/none ctx=natural_resource
e3 m4 > m2 ASSAULT actual 2014-07-29/none mode=destroy ctx=natural_resource

### Reuters 2005-02-25
[m1:IRN.GOV Tehran] and [m2:RUS.GOV Moscow], which {e1 had been expected} to sign a fuel accord for the reactor at Bushehr on Saturday, put the ceremony off by a day over the price of transport.
e1 m1 > m2 AGREE planned 2005-02-26/day ctx=cbrn

### Reuters 2005-02-27
[m1:RUS.GOV The head of Russia's atomic agency] and [m2:IRN.GOV Iran's vice president] {e1 signed} a fuel accord for the Bushehr reactor on Sunday.
e1 m1 > m2 SUPPORT actual 2005-02-27/day ctx=cbrn

### Reuters 2007-12-17
[m1:RUS.BUS Russia's state fuel company] has {e1 delivered} the first eighty tonnes of uranium to the reactor that it is building for [m2:IRN.GOV Iran] at Bushehr.
e1 m1 > m2 COOPERATE actual 2007-12-17/none ctx=cbrn

### Tribune 2017-03-20
[m1:PAK.GOV Prime Minister Nawaz Sharif] on Monday {e1 ordered} the reopening of the border with [m2:AFG.GOV Afghanistan] as a gesture of goodwill.
e1 m1 > m2 CONCEDE actual 2017-03-20/day ctx=terrorism,economic

### Tribune 2017-03-21
[m1:PAK.MIL Frontier guards] {e1 swung} open the gates at Torkham on Tuesday morning, and [m2:AFG.BUS hundreds of Afghan lorries] rolled through after thirty-two days.
e1 m1 > m2 RETREAT actual 2017-03-21/day mode=access ctx=economic

### BBC 2014-11-24
[m1:MLI.GOV Mali's interior minister] {e1 thanked} [m2:CUB.MED a Cuban brigade] for its work in Kayes, and [m3:USA.GOV the American ambassador] joined in the applause.
e1 m1 > m2 SUPPORT actual 2014-11-24/none ctx=health

### Kuwait News 2021-11-12
[m1:LBN.GOV Lebanon's information minister], whose remarks about the war in Yemen led [m2:SAU.GOV Riyadh] to {e1 expel} [m3:LBN.GOV the Lebanese ambassador], told [m4=m5 an interviewer] on Friday that [m6=m1 he] was ready to {e2 quit} if given guarantees. [m5:#LBC LBC] broadcast the conversation twice.
e1 m2 > m3 SANCTION actual 2021-10-29/month mode=expel ctx=diplomatic
e2 m1 > m2 CONCEDE hypothetical 2021-11-12/day ctx=diplomatic

### Kuwait News 2021-12-03
[m1:LBN.GOV Information Minister George Kordahi] {e1 quit} on Friday to ease the quarrel with [m2:SAU.GOV Riyadh], at the {e2 insistence} of [m3:FRA.GOV President Emmanuel Macron], who will be in Jeddah tomorrow.
e1 m1 > m2 RETREAT actual 2021-12-03/day mode=resign ctx=diplomatic
e2 m3 > m1 REQUEST requested 2021-12-03/none mode=yield ctx=diplomatic

### Nairobi Star 2022-06-20
[m1:EAC Leaders of the East African Community] {e1 directed} their army chiefs on Monday to prepare a force against [m2:COD.REB armed groups in eastern Congo], of which [m3:RWA.MIL Rwandan troops] will not be part.
e1 m1 > m2 MOBILIZE planned 2022-06-20/day mode=troops ctx=peacekeeping

### Nairobi Star 2022-11-12
[m1:KEN.MIL Nine hundred Kenyan soldiers] {e1 landed} in Goma on Saturday to assist [m2:COD.MIL the Congolese army] against [m3:M23.REB the M23].
e1 m1 > m2 AID actual 2022-11-12/day ctx=peacekeeping

### Tuoi Tre 2019-08-08
[m1:VNM.GOV Hanoi] has again {e1 communicated} with [m2:CHN.GOV Beijing] about a survey ship that left the Vanguard Bank on Wednesday, its spokeswoman said, and {e2 wants} it to stay away.
e1 m1 > m2 CONSULT actual 2019-08-08/none ctx=territory
e2 m1 > m2 REQUEST requested 2019-08-08/none mode=yield ctx=territory

### Wall Street Journal 2013-06-19
[m1:TALIB.REB The Taliban] {e1 opened} an office in [m2:QAT.GOV Doha] on Tuesday. [m3:AFG.GOV President Hamid Karzai], angered by the flag in front of it, {e2 broke off} talks on a security pact with [m4:USA.GOV Washington], whose secretary of state {e3 telephoned} him twice.
e1 m2 > m1 AID actual 2013-06-18/day ctx=diplomatic
e2 m3 > m4 SANCTION actual 2013-06-19/day mode=discontinue ctx=military
e3 m4 > m3 CONSULT actual 2013-06-19/none mode=phone ctx=military

### AFP 2013-06-20
[m1:TALIB.REB The Taliban] {e1 took} down their flag and sign in Doha on Thursday at the {e2 request} of [m2:QAT.GOV Qatar].
e1 m1 > m2 CONCEDE actual 2013-06-20/day ctx=diplomatic
e2 m2 > m1 REQUEST requested 2013-06-20/none mode=yield ctx=diplomatic

### Gleaner 2016-03-15 none
Merchants in [m1:@HTI Ouanaminthe] and [m2:@DOM Dajabón] agree on one thing: the market is busiest on Fridays, when buyers from as far as the coast fight for places under the roof.

### Star 2012-12-12 none
Villagers in [m1:@UGA Bududa] mourned on Wednesday after mud slid down the slope above the school for the third time in five years. No one has been found alive.

### Herald Sun 2007-05-31 none
[m1:AUS.BUS The airline] and [m2:AUS.BUS its private bidders] agreed that the takeover was dead; a late letter from [m3:USA.BUS a New York hedge fund] could not rescue it.

### Daily Express 2005-07-06 none
In [m1:@SGP Singapore], London defeated [m2:@FRA Paris] by fifty-four votes to fifty, and the French delegation, which had thought the Games were its own, left the hall in tears.

### Kompas English 2022-11-16
[m1:POL.GOV Poland] {e1 summoned} [m2:RUS.GOV the Russian ambassador] after a missile killed [m3:POL.CVL two men] in Przewodow, and then discounted the idea that it had been fired on purpose; [m4:NATO NATO ambassadors] {e2 met} for an hour on the matter with [m5:UKR.GOV Ukraine's envoy].
e1 m1 > m2 ACCUSE actual 2022-11-15/day mode=disapprove ctx=military
e2 m4 > m5 CONSULT actual 2022-11-16/day mode=multilateral ctx=military

### Tampa Bay Times 2014-12-20
[m1:CUB.GOV Raul Castro] {e1 thanked} [m2:USA.GOV Barack Obama] in parliament on Saturday for lifting obstacles, and {e2 demanded} respect for the island's system. Delegates cheered the five returned agents.
e1 m1 > m2 SUPPORT actual 2014-12-20/day ctx=diplomatic
e2 m1 > m2 REQUEST requested 2014-12-20/day mode=yield ctx=diplomatic
