### Reuters 2014-03-04
[m1:CHN.GOV China's foreign ministry spokesman] {e1 reasserted} on Tuesday his government's respect for the territorial integrity of [m2:UKR.GOV Ukraine], while declining to say whether [m3:RUS.GOV Russia] had violated it.
e1 m1 > m2 SUPPORT actual 2014-03-04/day ctx=territory

### The Hindu 2009-05-20
[m1:MDV.GOV President Mohamed Nasheed] {e1 felicitated} [m2:IND.GOV Manmohan Singh] on his re-election in a call on Wednesday, and [m3:LKA.GOV Mahinda Rajapaksa] sent flowers.
e1 m1 > m2 SUPPORT actual 2009-05-20/day ctx=election

### Granma 2016-11-28
[m1:NIC.GOV President Daniel Ortega], standing before a million people in Havana, {e1 extolled} [m2:CUB.ELI Fidel Castro] as the man who had defeated every empire; [m3:GRC.GOV Alexis Tsipras] was the only head of government from the European Union present.
e1 m1 > m2 SUPPORT actual 2016-11-28/none ctx=diplomatic

### Dawn 2018-01-01
[m1:PAK.GOV Pakistan] on Monday {e1 disputed} the claim by [m2:USA.GOV President Donald Trump] that it {e2 harboured} [m3:TALIB.REB the Taliban], and [m4:CHN.GOV China] {e3 acclaimed} its sacrifices in the fight against terrorism.
e1 m1 > m2 REJECT actual 2018-01-01/day ctx=terrorism
e2 m1 > m3 AID denied 2018-01-01/none ctx=terrorism
e3 m4 > m1 SUPPORT actual 2018-01-01/none ctx=terrorism

### Cyprus Mail 2010-09-02
[m1:CYP.GOV The Cypriot authorities] {e1 returned} to [m2:CYP.REL the Turkish Cypriot religious foundation] on Thursday the keys of a mosque in Larnaca that it had {e2 petitioned} for since 2004.
e1 m1 > m2 RETREAT actual 2010-09-02/day ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2004-09-02/year mode=yield ctx=religion_ethnicity

### Reuters 2011-08-09
[m1:GBR.GOV Prime Minister David Cameron], back from holiday in Tuscany, recalled [m2:GBR.LEG parliament] on Tuesday and {e1 put} 16,000 [m3:GBR.COP police officers] on the streets of [m7:@GBR London] against [m4:GBR.CVL looters]; [m5:GBR.REL an imam in Birmingham] {e2 begged} [m6:GBR.CVL the crowd] to go home.
e1 m1 > m4 MOBILIZE actual 2011-08-09/day mode=police ctx=repression
e2 m5 > m6 REQUEST requested 2011-08-09/none mode=yield ctx=religion_ethnicity

### New Era 2015-07-15
[m1:NAM.GOV Namibia's lands minister] {e1 met} [m2:NAM.CVL youth activists] a week before [m4=m2 they] were to occupy plots in Windhoek, and [m3=m1+m2 the two sides] {e2 agreed} to clear land for two hundred thousand houses.
e1 m1 > m2 CONSULT actual 2015-07-15/none ctx=economic
e2 m1 > m2 AGREE actual 2015-07-15/none ctx=economic

### Reuters 2021-09-08
[m1:LTU.MIL Lithuanian soldiers] {e1 will join} [m2:POL.MIL Poland's border guard] in patrols opposite [m3:@BLR Grodno] from Monday, under a memorandum between the two interior ministries.
e1 m1 > m2 AGREE planned 2021-09-13/day ctx=migration

### Reuters 2021-10-04
[m1:EST.MIL Estonian engineers] have been {e1 helping} [m2:POL.MIL Polish soldiers] to string razor wire along the border with [m3:@BLR Belarus] since last week.
e1 m1 > m2 AID actual 2021-09-27/week ctx=migration

### WSJ 2018-03-08
[m1:KOR.GOV South Korea's national security adviser], Chung Eui-yong, {e1 relayed} to [m2:USA.GOV President Donald Trump] in the Oval Office on Thursday an invitation from [m3:PRK.GOV Kim Jong-un], which [m4=m2 he] {e2 accepted} on the spot. [m5:JPN.GOV Tokyo] was {e3 told} an hour later.
e1 m1 > m2 CONSULT actual 2018-03-08/day mode=visit ctx=cbrn
e2 m4 > m3 AGREE actual 2018-03-08/day ctx=cbrn
e3 m2 > m5 CONSULT actual 2018-03-08/day ctx=cbrn

### Reuters 2018-05-24
[m1:PRK.GOV North Korea] {e1 blew up} the tunnels of its nuclear test site before [m2:JRN.JRN some thirty foreign reporters] on Thursday, hours before [m3:USA.GOV Donald Trump] {e2 cancelled} his meeting with its leader.
e1 m1 > m3 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn
e2 m3 > m1 REJECT actual 2018-05-24/day mode=meet ctx=cbrn

### Mercury News 2004-02-12
[m1:USA.GOV San Francisco Mayor Gavin Newsom] {e1 ordered} [m2:USA.GOV the county clerk] on Thursday to issue marriage licences to [m3:USA.CVL gay couples], in defiance of a state law that [m4:USA.CVL the Campaign for California Families] {e2 asked} [m5:USA.JUD a judge] to enforce.
e1 m1 > m2 REQUEST requested 2004-02-12/day mode=change ctx=lgbt
e2 m4 > m5 REQUEST requested 2004-02-12/none mode=change ctx=lgbt

### Reuters 2008-11-12
[m1:IRN.GOV Tehran's ambassador] {e1 presented} [m2:IRQ.GOV Baghdad] with a second draft of a security accord, [m3:IRQ.GOV an aide to the prime minister] said; unlike the one with [m4:USA.GOV the United States], nobody had asked for it.
e1 m1 > m2 AGREE actual 2008-11-12/none ctx=military said=m3

### Kuwait Times 2017-11-29
[m1:KWT.GOV The emir of Kuwait] {e1 handed} invitations to the December summit to [m2:QAT.GOV Doha] as well as to [m3:SAU.GOV Riyadh] and [m4:ARE.GOV Abu Dhabi], in the hope of reconciling [m5=m2+m3+m4 them].
e1 m1 > m2,m3,m4 AGREE actual 2017-11-29/none ctx=diplomatic

### AP 2003-12-19
[m1:LBY.GOV Libya], after nine months of secret contacts with [m2:GBR.SPY British] and [m3:USA.SPY American intelligence], {e1 promised} on Friday to dismantle all its unconventional weapons and to {e2 admit} [m4:IAEA inspectors].
e1 m1 > m2,m3 CONCEDE actual 2003-12-19/day mode=disarm ctx=cbrn
e2 m1 > m4 CONCEDE actual 2003-12-19/day ctx=cbrn

### AP 2004-01-27
[m1:LBY.GOV Tripoli] {e1 surrendered} twenty-five tonnes of centrifuge parts and missile guidance sets, which [m2:USA.MIL an American transport plane] carried to Tennessee on Tuesday.
e1 m1 > m2 RETREAT actual 2004-01-27/day mode=disarm ctx=cbrn

### AP 2004-09-20
[m1:USA.GOV President Bush] {e1 lifted} the trade embargo on [m2:LBY.GOV Libya] on Monday, as a reward for its disarmament.
e1 m1 > m2 CONCEDE actual 2004-09-20/day ctx=economic,cbrn

### Guardian 2004-03-25
[m1:GBR.GOV Tony Blair] {e1 called} on [m2:LBY.GOV Muammar Gaddafi] in a tent outside Tripoli on Thursday and called on [m3:@GBR companies at home] to invest.
e1 m1 > m2 CONSULT actual 2004-03-25/day mode=visit ctx=diplomatic

### Reuters 2012-04-17
[m1:ARG.GOV President Cristina Fernandez] {e1 nationalized} [m2:ARG.BUS YPF], in which [m3:ESP.BUS Repsol] held 57 percent. [m4:ESP.GOV Madrid] {e2 promised} clear and forceful measures, and [m5:MEX.GOV Mexico's president], {e3 in sympathy}, spoke of an irresponsible act.
e1 m1 > m2,m3 COERCE actual 2012-04-17/none mode=seize ctx=natural_resource
e2 m4 > m1 THREATEN threatened 2012-04-17/none ctx=economic
e3 m5 > m4 SUPPORT actual 2012-04-17/none ctx=economic

### Reuters 2014-02-25
[m1:ARG.GOV Argentina] {e1 will compensate} [m2:ESP.BUS Repsol] with five billion dollars in bonds, the company said on Tuesday, and in return it {e2 drops} its suits in Madrid, New York and Washington.
e1 m1 > m2 CONCEDE planned 2014-02-25/day ctx=natural_resource
e2 m2 > m1 CONCEDE planned 2014-02-25/day ctx=legal

### AP 2022-10-26
[m1:ISR.GOV Israel] {e1 informed} [m2:LBN.GOV Beirut] through [m3:USA.GOV the American mediator, Amos Hochstein], that its cabinet would approve the maritime boundary on Thursday.
e1 m1 > m2 CONSULT actual 2022-10-26/none mode=third-party ctx=natural_resource

### AP 2022-10-27
[m1:ISR.GOV Yair Lapid] and [m2:LBN.GOV Michel Aoun] separately {e1 signed} the maritime boundary agreement on Thursday. [m3:HEZB.REB Hezbollah's leader] said [m4=m3 he] was {e2 ending} the special mobilisation of his forces.
e1 m1 > m2 SUPPORT actual 2022-10-27/day ctx=natural_resource
e2 m3 > m1 RETREAT actual 2022-10-27/day mode=withdraw ctx=military

### Dagens Nyheter 2003-10-10
[m1:NOBEL The Nobel Committee] {e1 rewarded} [m2:IRN.JUD the Iranian lawyer Shirin Ebadi] on Friday. [m3:IRN.GOV President Mohammad Khatami] {e2 congratulated} her coolly; [m4:IRN.REL the hardline clergy] {e3 denounced} the award as interference.
e1 m1 > m2 SUPPORT actual 2003-10-10/day ctx=human_rights
e2 m3 > m2 SUPPORT actual 2003-10-10/none ctx=human_rights
e3 m4 > m1 ACCUSE actual 2003-10-10/none mode=disapprove ctx=human_rights

### VOA Khmer 2013-07-12
[m1:KHM.GOV Cambodia's king], at the {e2 request} of [m2:KHM.GOV Prime Minister Hun Sen], {e1 pardoned} [m3:KHM.OPP opposition leader Sam Rainsy] on Friday, two weeks before an election in which [m4=m3 he] still may not stand.
e1 m1 > m3 CONCEDE actual 2013-07-12/day ctx=election
e2 m2 > m1 REQUEST requested 2013-07-12/none mode=yield ctx=election

### VOA Khmer 2017-11-16
[m1:KHM.JUD Cambodia's Supreme Court] {e1 dissolved} [m2:KHM.OPP the opposition CNRP] on Thursday and {e2 banned} [m3:KHM.OPP 118 of its members] from politics. [m4:USA.GOV The White House] {e3 withdrew} its support for [m5:KHM.GOV the election committee].
e1 m1 > m2 COERCE actual 2017-11-16/day mode=ban ctx=political_institutions
e2 m1 > m3 COERCE actual 2017-11-16/day mode=restrict ctx=political_institutions
e3 m4 > m5 SANCTION actual 2017-11-16/none mode=discontinue ctx=election

### Montevideo Portal 2004-06-11
[m1:URY.GOV Uruguay] has twice {e1 vouched} for [m2:HTI.GOV the interim government in Port-au-Prince] at [m3:OAS the OAS] and {e2 will contribute} a battalion to [m4:MINUSTAH the UN mission].
e1 m1 > m2 SUPPORT actual 2004-06-11/none ctx=diplomatic
e2 m1 > m4 AGREE planned 2004-06-11/none ctx=peacekeeping

### Reuters 2002-02-01
[m1:USA.GOV Secretary of State Colin Powell] {e1 pressed} [m2:PAK.GOV President Pervez Musharraf] by telephone on Friday to do everything to find [m3:USA.JRN Daniel Pearl], a reporter {e2 kidnapped} in Karachi by [m4:PAK.REB militants].
e1 m1 > m2 REQUEST requested 2002-02-01/day mode=assist ctx=terrorism
e2 m4 > m3 ASSAULT actual 2002-01-23/none mode=abduct ctx=terrorism

### Dallas Morning News 2018-06-20
[m1:USA.GOV President Donald Trump], facing {e1 condemnation} from [m2:USA.REL evangelical pastors] and [m3:MEX.GOV Mexico], signed an order on Wednesday {e2 ending} the separation of [m4:GTM.REF migrant families] at the border.
e1 m2,m3 > m1 ACCUSE actual 2018-06-20/none mode=disapprove ctx=migration
e2 m1 > m4 CONCEDE actual 2018-06-20/day ctx=migration

### Times Live 2020-06-29
[m1:MWI.JUD Malawi's judges], who {e1 nullified} last year's election of [m5:MWI.GOV Peter Mutharika], deserve the world's applause, [m2:ZAF.OPP a South African opposition leader] {e2 said}, and so does [m3:MWI.MIL the army], which {e3 guarded} [m4=m1 them].
e1 m1 > m5 REJECT actual 2020-02-03/month mode=change ctx=election
e2 m2 > m1 SUPPORT actual 2020-06-29/none ctx=election
e3 m3 > m4 AID actual 2020-06-29/none ctx=election

### Punjab Express 2015-10-22
[m1:IND.REL Sikh protesters] {e1 lifted} their blockade of eleven highways on Thursday when [m2:IND.COP police in Punjab] {e2 released} [m3:IND.REL two brothers] held over the desecration of a holy book.
e1 m1 > m2 RETREAT actual 2015-10-22/day mode=withdraw ctx=religion_ethnicity
e2 m2 > m3 RETREAT actual 2015-10-22/none mode=release ctx=religion_ethnicity

### Channel News 2008-08-01
[m1:KHM.GOV Cambodia] {e1 withdrew} its complaint against [m2:THA.GOV Thailand] from the agenda of [m3:UN the Security Council], ahead of {e2 talks} between [m4=m1+m2 the two foreign ministers] in Siem Reap.
e1 m1 > m2 CONCEDE actual 2008-08-01/none ctx=territory
e2 m1 > m2 AGREE planned 2008-08-01/none ctx=territory

### Reuters 2019-02-05 none
[m1:CAN.BUS Bombardier] denied a report that it was about to abandon its last regional jet, and said it would support airlines flying the type in [m2:@ETH Ethiopia] and [m3:@PHL the Philippines] for twenty years.

### Advertiser 2002-04-01 none
A runner from [m1:@AUS Adelaide] was mobbed by admirers after winning the Easter handicap, and the man he beat by a hand, a plumber, refused to shake it.

### Tribune 2009-06-10 none
Negotiations over the sale of a brewery in [m1:@LAO Vientiane] broke down on Wednesday, said a lawyer for the bidders, a fund from [m2:@SGP Singapore] and a bottler from [m3:@THA Chiang Mai].

### Sun 2005-04-08 none
Pilgrims from [m1:@POL Poland] slept on the pavements of Rome for a fourth night, and Italian volunteers handed out water, blankets and maps.
