### Reuters 2009-09-29
[m1:CHE.GOV Bern] {e1 refused} on Tuesday to {e2 release} [m2:FRA.CVL Roman Polanski], {e3 held} since Saturday on an American warrant, although [m3:FRA.GOV two French ministers] and [m4:POL.GOV their Polish colleague, Radoslaw Sikorski], had {e4 interceded} with [m5:USA.GOV Washington] on his behalf.
e1 m1 > m2 REJECT actual 2009-09-29/day mode=yield ctx=legal
e2 m1 > m2 RETREAT denied 2009-09-29/day mode=release ctx=legal
e3 m1 > m2 COERCE actual 2009-09-26/day mode=arrest ctx=legal
e4 m3,m4 > m5 REQUEST requested 2009-09-29/none mode=yield ctx=legal

### AP 2011-03-16
[m1:BHR.LAB Bahrain's trade union federation] {e1 extended} a general strike after [m2:BHR.COP riot police] {e2 overran} the Pearl roundabout behind a curtain of tear gas, and twelve [m3:BHR.REL Shiite judges] {e3 quit} their posts in disgust at [m4:SAU.MIL the Saudi column] that had {e4 rolled} in to help [m5:BHR.GOV the crown].
e1 m1 > m5 PROTEST actual 2011-03-16/none mode=strike ctx=pro_democracy
e2 m2 > m1 ASSAULT actual 2011-03-16/none mode=crowd-control ctx=repression
e3 m3 > m5 RETREAT actual 2011-03-16/none mode=resign ctx=legal
e4 m4 > m5 AID actual 2011-03-16/none ctx=military

### Daily Trust 2012-01-05
[m1:NGA.LAB The Nigeria Labour Congress], whose leaders a day earlier had sat down with [m2:NGA.LEG the Senate president] without result, {e1 directed} [m3:NGA.LAB all affiliates] to stay at home from Monday until [m4:NGA.GOV President Goodluck Jonathan] {e2 restores} the fuel subsidy.
e1 m1 > m3 REQUEST requested 2012-01-05/none mode=assist ctx=economic
e2 m1 > m4 REQUEST requested 2012-01-05/none mode=yield ctx=economic
e3 m3 > m4 PROTEST planned 2012-01-09/day mode=strike ctx=economic
Such a {e3 walkout} would shut the ports.

### El Mercurio 2016-07-24
In Santiago and twenty other towns [m1:CHL.CVL hundreds of thousands, many pushing prams or wheelchairs], {e1 marched} on Sunday to protest against the private pension funds created under [m2:CHL.ELI General Augusto Pinochet], and [m3:CHL.GOV the labour minister] {e2 acknowledged} that the system fell short.
e1 m1 > m3 PROTEST actual 2016-07-24/day mode=demo ctx=economic
e2 m3 > m1 CONCEDE actual 2016-07-24/none ctx=economic

### AFP 2014-08-25
[m1:LSO.OPP Lesotho's opposition alliance] {e1 intends to march} on the palace to get [m2:LSO.LEG the prorogued parliament] {e2 reopened}; [m3:SADC the regional bloc's facilitator], a South African, {e3 has counselled} against it.
e1 m1 > m4 PROTEST planned 2014-08-25/none mode=demo ctx=legislative
e2 m1 > m4 REQUEST requested 2014-08-25/none mode=change ctx=legislative
e3 m3 > m1 REQUEST requested 2014-08-25/none mode=yield ctx=legislative
[m4:LSO.GOV Prime Minister Thomas Thabane] spent the day at his farm.

### Guardian 2010-11-10
[m1:GBR.EDU Students] broke the windows of 30 Millbank, the headquarters of [m2:GBR.PTY the Conservative party], in a {e1 protest} over tuition fees which [m3:GBR.EDU the president of their national union] {e2 disowned} as the work of a minority.
e1 m1 > m2 PROTEST actual 2010-11-10/none mode=riot ctx=economic
e2 m3 > m1 ACCUSE actual 2010-11-10/none mode=disapprove ctx=economic

### Malaysiakini 2012-04-28
[m1:MYS.COP Police] {e1 barred} the approaches to Merdeka square with razor wire ahead of a {e2 sit-down} by [m2:MYS.NGO Bersih], a coalition that wants [m3:MYS.GOV the Election Commission] {e3 overhauled}.
e1 m1 > m2 COERCE actual 2012-04-28/none mode=restrict ctx=election
e2 m2 > m3 PROTEST planned 2012-04-28/none mode=demo ctx=election
e3 m2 > m3 REQUEST requested 2012-04-28/none mode=change ctx=election

### Reuters 2002-04-11
A {e1 march} by [m1:VEN.OPP half a million opponents of Hugo Chavez] was {e2 fired on} near Miraflores palace; that night [m2:VEN.MIL the high command] {e3 demanded} and, it announced, {e4 obtained} [m3:VEN.GOV the president's] resignation, which [m4:VEN.GOV his ministers] denied.
e1 m1 > m3 PROTEST actual 2002-04-11/none mode=demo ctx=executive
e3 m2 > m3 REQUEST requested 2002-04-11/day mode=change ctx=executive
e4 m3 > m2 RETREAT denied 2002-04-11/day mode=resign ctx=executive
e2 m5 > m1 ASSAULT actual 2002-04-11/none mode=firearms ctx=executive
[m5:UAF Gunmen on the rooftops] have not been identified.

### Sunday Observer 2022-07-09
[m1:LKA.CVL Sri Lankans queuing for petrol for a fortnight] gave up and instead {e1 poured} past [m2:LKA.COP the police] into the residence of [m3:LKA.GOV President Gotabaya Rajapaksa], who had {e2 fled} by sea. [m4:LKA.GOV Ranil Wickremesinghe] said [m5=m4 he] would {e3 step aside} once an all-party government was formed.
e1 m1 > m3 PROTEST actual 2022-07-09/none mode=riot ctx=executive,economic
e2 m3 > m1 RETREAT actual 2022-07-09/none mode=withdraw ctx=executive
e3 m4 > m1 CONCEDE planned 2022-07-09/none ctx=executive

### Prague Post 2019-06-23
A quarter of a million [m1:CZE.CVL Czechs] {e1 filled} Letna plain, where their parents had stood in 1989, to call for the departure of [m2:CZE.GOV Andrej Babis]; [m3:CZE.PTY the Communists], whose votes keep [m5=m2 him] in power, {e2 jeered} from the sidelines, and [m4:EU an EU auditor] {e3 is examining} his subsidies.
e1 m1 > m2 PROTEST actual 2019-06-23/none mode=demo ctx=corruption,executive
e2 m3 > m1 ACCUSE actual 2019-06-23/none mode=disapprove ctx=corruption
e3 m4 > m2 ACCUSE actual 2019-06-23/none mode=investigate ctx=corruption

### Xinhua 2011-09-26
[m1:CHN.AGR Fishermen and farmers of Wukan] {e1 ransacked} a police post over land that [m2:CHN.GOV township officials] had {e2 sold} behind their backs to [m3:HKG.BUS a developer].
e1 m1 > m4 PROTEST actual 2011-09-26/none mode=riot ctx=economic
e2 m2 > m1 COERCE actual 2011-09-26/none mode=seize ctx=economic
[m4:CHN.COP The constables] withdrew to Lufeng.

### New York Times 2017-01-29
[m1:USA.JUD A federal judge in Brooklyn], ruling on a petition from [m2:USA.NGO the American Civil Liberties Union], {e1 barred} [m3:USA.GOV the government] from deporting [m4:? travellers] who landed with valid visas, while outside Kennedy airport [m5:USA.LAB taxi drivers] {e2 stopped} work in solidarity.
e1 m1 > m3 REJECT actual 2017-01-29/none mode=change ctx=migration,legal
e2 m5 > m3 PROTEST actual 2017-01-29/none mode=strike ctx=migration

### Tribune de Geneve 2003-06-02 none
[m1:? Marchers in carnival masks] filled the quays of [m2:@CHE Geneva] for the feast of the lake; a brass band from [m3:@FRA Annecy] drowned out the speeches and rain put an end to the fireworks.

### La Prensa 2018-05-30
On Mother's Day, {e1 a procession} led by [m1:NIC.CVL women whose sons had died in April] was {e2 raked} with gunfire by [m2:NIC.COP policemen] and [m3:NIC.PTY Sandinista auxiliaries], which made [m4:NIC.REL the bishops] {e3 break off} the dialogue with [m5:NIC.GOV Daniel Ortega].
e1 m1 > m5 PROTEST actual 2018-05-30/day mode=demo ctx=repression
e2 m2,m3 > m1 ASSAULT actual 2018-05-30/day mode=firearms ctx=repression
e3 m4 > m5 SANCTION actual 2018-05-30/none mode=discontinue ctx=repression,religion_ethnicity

### Irish Independent 2014-11-15
A {e1 blockade} of the car of [m1:IRL.GOV Joan Burton], the deputy premier, in Jobstown by [m2:IRL.CVL opponents of water charges] lasted two hours; [m3:IRL.COP gardai] are {e2 studying} film of it, and [m4:IRL.OPP Paul Murphy], a socialist deputy, {e3 defended} those who sat down.
e1 m2 > m1 PROTEST actual 2014-11-15/none mode=obstruct ctx=economic
e2 m3 > m2 ACCUSE actual 2014-11-15/none mode=investigate ctx=economic
e3 m4 > m2 SUPPORT actual 2014-11-15/none ctx=economic

### The Wire 2020-01-09
[m1:IND.EDU Students at Jawaharlal Nehru University] {e1 petitioned} [m2:IND.GOV the education ministry] to remove [m3:IND.EDU the vice-chancellor], who [m5=m1 they] say {e2 connived} with [m4:IND.PTY masked members of a right-wing student body] in the {e3 attack} on their hostels.
e1 m1 > m2 REQUEST requested 2020-01-09/none mode=change ctx=human_rights
e3 m4 > m1 ASSAULT actual 2020-01-09/none mode=beat ctx=human_rights
e2 m1 > m3 ACCUSE actual 2020-01-09/none mode=allege ctx=human_rights

### Reuters 2006-10-30
[m1:MEX.COP Federal police] in Oaxaca {e1 cleared} barricades held for five months by [m2:MEX.LAB striking teachers] and [m3:MEX.CVL leftists], [m4:MEX.LEG both houses of Congress] having {e2 urged} [m5:MEX.GOV Governor Ulises Ruiz] to go; [m6=m5 he] {e3 would not}.
e1 m1 > m2,m3 ASSAULT actual 2006-10-30/none mode=crowd-control ctx=economic
e2 m4 > m5 REQUEST requested 2006-10-30/none mode=change ctx=executive
e3 m5 > m4 REJECT actual 2006-10-30/none mode=change ctx=executive

### Dnevnik 2013-02-19
The windows of [m1:CZE.BUS the Czech power company] in Sofia were {e1 smashed} and [m2:BGR.CVL demonstrators] {e2 burned} their bills; [m3:BGR.GOV Prime Minister Boyko Borisov] {e3 promised} to strip [m4=m1 the firm] of its licence.
e1 m2 > m1 PROTEST actual 2013-02-19/none mode=riot ctx=economic
e2 m2 > m1 PROTEST actual 2013-02-19/none mode=vandalize ctx=economic
e3 m3 > m4 SANCTION planned 2013-02-19/none mode=discontinue ctx=economic

### Star Advertiser 2019-07-17
[m1:USA.COP Officers from three islands] {e1 led off} thirty-three [m2:USA.CVL Native Hawaiian elders] who had {e2 lain down} across the road to the summit of Mauna Kea, where [m3:USA.EDU two Californian universities] plan a telescope with partners in [m4:@CAN Canada] and [m5:@JPN Japan]; [m6:USA.GOV Governor David Ige] {e3 signed} an emergency proclamation.
e1 m1 > m2 COERCE actual 2019-07-17/none mode=arrest ctx=religion_ethnicity
e2 m2 > m3 PROTEST actual 2019-07-17/none mode=obstruct ctx=religion_ethnicity
e3 m6 > m2 COERCE actual 2019-07-17/none mode=martial-law ctx=religion_ethnicity

### AFP 2021-05-05
In Cali [m1:COL.CVL hooded youths] {e1 set} seven police posts on fire; [m2:UN the UN human rights office] was {e2 alarmed} that [m3:COL.COP officers] had {e3 opened fire} on marchers, and [m4:COL.GOV President Ivan Duque] {e4 invited} [m5:COL.LAB the strike committee] to talks.
e1 m1 > m3 PROTEST actual 2021-05-05/none mode=riot ctx=economic
e2 m2 > m3 ACCUSE actual 2021-05-05/none mode=disapprove ctx=human_rights,repression
e3 m3 > m1 ASSAULT actual 2021-05-05/none mode=firearms ctx=repression
e4 m4 > m5 AGREE planned 2021-05-05/none ctx=economic

### Le Quotidien 2009-02-09 headline
Malagasy [m1:MDG.MIL guards] {e1 shoot} at [m2:MDG.CVL crowd]; [m3:MDG.GOV defence minister] {e2 quits} in protest
e1 m1 > m2 ASSAULT actual 2009-02-09/none mode=firearms ctx=repression
e2 m3 > m4 RETREAT actual 2009-02-09/none mode=resign ctx=executive
[m4:MDG.GOV President Ravalomanana] silent

### Daily Observer 2017-05-11
[m1:PRY.AGR Landless peasants] have {e1 pitched} black plastic tents in front of [m2:PRY.LEG Paraguay's Congress] to have their debts cancelled, an idea [m3:PRY.GOV the finance minister] {e2 turned down} again after lunch with [m4:PRY.BUS the bankers' association].
e1 m1 > m2 PROTEST actual 2017-05-11/none mode=obstruct ctx=economic
e2 m3 > m1 REJECT actual 2017-05-11/none mode=yield ctx=economic

### Hindu Business Line 2012-09-10
[m1:IND.CVL Fishing families] {e1 stood} neck-deep in the sea off Kudankulam so that [m2:IND.BUS the nuclear corporation] would not {e2 load} fuel into a reactor built with [m3:@RUS Russian] help; [m4:IND.COP police] on the beach {e3 teargassed} those who came ashore.
e1 m1 > m2 PROTEST actual 2012-09-10/none mode=demo ctx=environment,natural_resource
e2 m1 > m2 REQUEST requested 2012-09-10/none mode=yield ctx=environment,natural_resource
e3 m4 > m1 ASSAULT actual 2012-09-10/none mode=crowd-control ctx=environment

### Reuters 2013-12-08
[m1:UKR.CVL Men with sledgehammers] {e1 toppled} the statue of Lenin at the foot of Shevchenko boulevard, and [m2:UKR.PTY Svoboda], a nationalist party, took credit; [m3:UKR.GOV Mykola Azarov], still prime minister, {e2 likened} [m4=m1 them] to the Taliban.
e1 m1 > m3 PROTEST actual 2013-12-08/none mode=vandalize ctx=pro_democracy
e2 m3 > m1 ACCUSE actual 2013-12-08/none mode=disapprove ctx=pro_democracy
