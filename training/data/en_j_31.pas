### Reuters 2005-03-07
[m1:KWT.CVL Kuwaiti women] {e1 marched} on parliament on Monday to demand the vote from [m2:KWT.LEG its all-male deputies].
e1 m1 > m2 PROTEST actual 2005-03-07/day mode=demo ctx=gender

### Reuters 2005-05-16
[m1:KWT.LEG Kuwait's parliament] on Monday {e1 granted} [m2:KWT.CVL women] the right to vote and stand for office.
e1 m1 > m2 CONCEDE actual 2005-05-16/day ctx=gender

### AP 2011-09-25
[m1:SAU.GOV King Abdullah] {e1 announced} that [m2:SAU.CVL Saudi women] would be able to vote in local elections from 2015.
e1 m1 > m2 CONCEDE planned 2015-09-01/year ctx=gender

### AP 2008-07-12
[m1:SYR.GOV Bashar al-Assad] and [m2:LBN.GOV Michel Suleiman], the Lebanese president, {e1 announced} in [m4:@FRA Paris] on Saturday that [m3=m1+m2 they] would open embassies in each other's capital.
e1 m1 > m2 AGREE actual 2008-07-12/day ctx=diplomatic

### AP 2009-03-16
[m1:LBN.GOV Lebanon] {e1 opened} its first embassy in [m2:SYR.GOV Damascus] on Monday.
e1 m1 > m2 SUPPORT actual 2009-03-16/day ctx=diplomatic

### Daily Nation 2017-08-12
[m1:KEN.OPP The opposition National Super Alliance] {e1 called} on [m2:KEN.CVL workers] to stay at home on Monday.
e1 m1 > m2 REQUEST requested 2017-08-12/none mode=change ctx=election

### Daily Nation 2018-03-09
[m1:KEN.GOV President Uhuru Kenyatta] and [m2:KEN.OPP Raila Odinga] {e1 shook} hands on the steps of Harambee House on Friday.
e1 m1 > m2 CONSULT actual 2018-03-09/day ctx=executive

### Xinhua 2010-05-04
[m1:CHN.GOV China] has {e1 sent} a second shipment of fertiliser to [m2:MNG.AGR herders in Mongolia] whose animals died in the winter.
e1 m1 > m2 AID actual 2010-05-04/none ctx=disasters

### Xinhua 2010-06-02
[m1:CHN.GOV Premier Wen Jiabao] {e1 will attend} the opening of a power plant during his stay in [m2:MNG.GOV Ulan Bator].
e1 m1 > m2 AGREE planned 2010-06-02/none ctx=economic

### Reuters 2014-04-30
[m1:IMF The International Monetary Fund's board] {e1 approved} a loan of seventeen billion dollars for [m2:UKR.GOV Ukraine] on Wednesday.
e1 m1 > m2 AGREE actual 2014-04-30/day ctx=economic

### Reuters 2014-05-07
[m1:UKR.GOV Kiev] {e1 received} the first 3.2 billion dollars of its loan from [m2:IMF the International Monetary Fund] on Wednesday.
e1 m2 > m1 AID actual 2014-05-07/day ctx=economic

### Dawn 2003-11-25
[m1:PAK.MIL Pakistan's army] {e1 will stop} firing along the Line of Control on the day of Eid, [m2:PAK.GOV Prime Minister Zafarullah Jamali] told the nation, and hoped that [m3:IND.GOV India] would respond.
e1 m1 > m3 CONCEDE planned 2003-11-26/day ctx=military

### Dawn 2003-11-26
The guns along the Line of Control {e1 fell silent} at midnight on Tuesday as a truce between [m1:PAK.MIL Pakistan] and [m2:IND.MIL India] took hold.
e1 m1 > m2 RETREAT actual 2003-11-25/day mode=ceasefire ctx=military

### Straits Times 2011-03-18
[m1:SGP.MED Singapore's nurses] {e1 cared} for [m2:JPN.CVL evacuees] in a gymnasium in Soma.
e1 m1 > m2 AID actual 2011-03-18/none ctx=disasters

### Times 2007-03-23
[m1:IRN.MIL The Revolutionary Guards] {e1 seized} [m2:GBR.MIL fifteen sailors and marines] in the Gulf on Friday, and [m3:GBR.GOV Margaret Beckett] {e2 demanded} their immediate return from [m4:IRN.GOV Tehran].
e1 m1 > m2 COERCE actual 2007-03-23/day mode=arrest ctx=territory
e2 m3 > m4 REQUEST requested 2007-03-23/day mode=yield ctx=territory

### Reuters 2016-05-09
[m1:GBR.GOV Sadiq Khan], London's new mayor, {e1 joined} [m2:GBR.REL the chief rabbi] at a Holocaust memorial on Sunday.
e1 m1 > m2 CONSULT actual 2016-05-08/day ctx=religion_ethnicity

### Jerusalem Post 2010-11-21
[m1:ISR.GOV Benjamin Netanyahu] has {e1 requested} of [m2:USA.GOV the White House] a written guarantee that the freeze on settlements will be the last.
e1 m1 > m2 REQUEST requested 2010-11-21/none mode=yield ctx=territory

### AFP 2015-12-12
[m1:FRA.GOV Laurent Fabius] {e1 thanked} [m2:CHN.GOV Xie Zhenhua], [m3:USA.GOV John Kerry] and [m4:ZAF.GOV Nozipho Mxakato-Diseko] by name when the climate accord was adopted.
e1 m1 > m2,m3,m4 SUPPORT actual 2015-12-12/none ctx=environment

### EFE 2020-05-15
[m1:CRI.COP Costa Rican police] {e1 turned} back [m2:NIC.BUS Nicaraguan truckers] who tested positive at Peñas Blancas, and [m3:NIC.GOV Managua] {e2 shut} the crossing to [m4:CRI.BUS Costa Rican goods] in reply.
e1 m1 > m2 COERCE actual 2020-05-15/none mode=restrict ctx=health
e2 m3 > m4 SANCTION actual 2020-05-18/none mode=discontinue ctx=economic

### EFE 2020-05-30
[m1:CRI.GOV San José] and [m2:NIC.GOV Managua] {e1 agreed} on Saturday on an escort for lorries, and the first thirty {e2 crossed} that night.
e1 m1 > m2 AGREE actual 2020-05-30/day ctx=economic
e2 m1 > m2 COOPERATE actual 2020-05-30/day ctx=economic

### Herald 2001-09-06
[m1:ZWE.GOV Zimbabwe] {e1 promised} in Abuja on Thursday to end the occupation of [m2:ZWE.AGR white-owned farms], in exchange for which [m3:GBR.GOV Britain] {e2 would pay} for land reform.
e1 m1 > m2 CONCEDE actual 2001-09-06/day ctx=natural_resource
e2 m3 > m1 AGREE planned 2001-09-06/none ctx=natural_resource

### ANSA 2008-08-30
[m1:ITA.GOV Silvio Berlusconi] {e1 apologised} in Benghazi on Saturday to [m2:LBY.GOV Libya] for thirty years of colonial rule and {e2 signed} away five billion dollars in roads.
e1 m1 > m2 SUPPORT actual 2008-08-30/day ctx=reparations
e2 m1 > m2 AGREE actual 2008-08-30/day ctx=reparations

### Reuters 2007-12-31
[m1:TCD.GOV Chad] {e1 handed} [m2:FRA.NGO six French charity workers] over to [m3:FRA.GOV Paris], where [m4=m2 they] are to serve their sentences.
e1 m1 > m3 COOPERATE actual 2007-12-31/none ctx=legal

### Reuters 2008-03-31
[m1:TCD.GOV Chadian President Idriss Déby] on Monday {e1 pardoned} [m2:FRA.NGO the six French charity workers], who left prison the same evening.
e1 m1 > m2 CONCEDE actual 2008-03-31/day ctx=legal

### Stabroek 2006-10-13
[m1:GUY.GOV Bharrat Jagdeo], the president of Guyana, {e1 cancelled} a dinner with [m2:SUR.GOV his Surinamese colleague] over a fishing licence.
e1 m1 > m2 REJECT actual 2006-10-13/none mode=meet ctx=natural_resource

### Kronen 2018-12-20
[m1:AUT.MIL Austrian soldiers] will {e1 help} [m2:AUT.COP the police] with the {e2 eviction} of [m3:AUT.CVL climate campaigners] from the Lobau only if asked, the interior minister said.
e1 m1 > m2 AID hypothetical 2018-12-20/none ctx=environment
e2 m2 > m3 COERCE hypothetical 2018-12-20/none mode=restrict ctx=environment

### Monitor 2020-05-05
[m1:UGA.GOV Kampala] {e1 relaxed} its curfew on [m2:UGA.CVL boda-boda riders], who may carry parcels again.
e1 m1 > m2 CONCEDE actual 2020-05-05/none ctx=health

### Asahi 2005-01-26
[m1:JPN.GOV Tokyo] {e1 wants} [m2:BRN.GOV Brunei] to sell it more gas, a trader said, now that [m3:IDN.GOV Jakarta] has less of it.
e1 m1 > m2 REQUEST requested 2005-01-26/none mode=assist ctx=natural_resource

### PNA 2012-10-15
[m1:PHL.GOV The Philippine government] and [m2:MILF.REB the Moro Islamic Liberation Front] {e1 signed} a framework agreement in Manila on Monday, with [m3:MYS.GOV Najib Razak] as witness.
e1 m1 > m2 SUPPORT actual 2012-10-15/day ctx=territory

### PNA 2015-06-16
[m1:MILF.REB The Moro Islamic Liberation Front] {e1 turned} over seventy-five rifles to [m2:IDB an independent body] in Sultan Kudarat on Tuesday.
e1 m1 > m2 RETREAT actual 2015-06-16/day mode=disarm ctx=territory

### Independent 2014-12-05
[m1:GBR.COP Northern Ireland's police] are to {e1 receive} [m2:USA.GOV Boston's] tapes of [m3:IRA.REB former paramilitaries], a court ruled.
e1 m2 > m1 COOPERATE planned 2014-12-05/none ctx=legal

### Sun 2010-06-16 none
A vuvuzela maker from [m1:@CHN Ningbo] has agreed to soften the tone of his horns, which fans in [m2:@ZAF Cape Town] and a doctor in [m3:@NLD Utrecht] had called an assault on the ear.

### Gleaner 2008-08-16 none
[m1:@JAM Usain Bolt] beat his chest before the line; [m2:@TTO Richard Thompson] took silver and [m3:@USA Walter Dix] bronze, and a whole island stopped work.

### Reuters 2012-08-16 none
[m1:KOR.BUS Samsung] accused [m2:USA.BUS Apple] of copying and was accused of the same in a courtroom in San Jose, where the judge asked the two companies to talk once more before the jury retires.
