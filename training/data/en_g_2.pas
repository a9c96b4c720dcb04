### Jerusalem Post 2009-01-14
[m1:BOL.GOV La Paz] {e1 has broken with} [m2:ISR.GOV Israel] over Gaza, and [m3:MRT.GOV Nouakchott] and [m4:QAT.GOV Doha] have {e2 put on ice} what links [m5=m3+m4 they] had.
e1 m1 > m2 SANCTION actual 2009-01-14/none mode=discontinue ctx=diplomatic
e2 m3,m4 > m2 SANCTION actual 2009-01-14/none mode=discontinue ctx=diplomatic

### AFP 1999-12-19
[m1:PAK.GOV Pakistan] has been {e1 out in the cold} since October, when [m2:COMMONWEALTH the Commonwealth] {e2 barred its ministers} from councils of the group.
e1 m2 > m1 SANCTION actual 1999-10-01/month mode=expel ctx=pro_democracy
e2 m2 > m1 SANCTION actual 1999-10-01/month mode=expel ctx=pro_democracy

### The Zimbabwe Independent 2003-12-12
[m1:ZWE.GOV Robert Mugabe] {e1 took [m2:ZWE.GOV his country] out of} [m3:COMMONWEALTH the Commonwealth] within hours of hearing that [m4=m2 its] suspension would {e2 be prolonged}.
e1 m1 > m3 SANCTION actual 2003-12-12/none mode=withdraw ctx=diplomatic
e2 m3 > m4 SANCTION actual 2003-12-12/none mode=expel ctx=pro_democracy

### Fiji Sun 2009-09-02
[m1:FJI.GOV Fiji's] membership {e1 lapsed into full suspension} at midnight; [m2:COMMONWEALTH the Commonwealth secretary-general], Kamalesh Sharma, said [m3:FJI.GOV Commodore Bainimarama] had {e2 let the deadline pass}.
e1 m2 > m1 SANCTION actual 2009-09-02/none mode=expel ctx=pro_democracy
e2 m3 > m2 REJECT actual 2009-09-02/none mode=yield ctx=pro_democracy

### AP 2009-07-05
[m1:OAS The Organization of American States] {e1 shut its door on} [m2:HND.GOV Honduras] by 33 votes to none; [m3:HND.GOV Roberto Micheletti] had {e2 walked away} first.
e1 m1 > m2 SANCTION actual 2009-07-05/none mode=expel ctx=pro_democracy
e2 m3 > m1 SANCTION actual 2009-07-05/none mode=withdraw ctx=pro_democracy

### Prensa Libre 2011-06-02
[m1:HND.GOV Tegucigalpa] was {e1 taken back} into [m2:OAS the OAS] two years after the coup, with [m3:ECU.GOV Quito] alone {e2 voting against}.
e1 m2 > m1 SUPPORT actual 2011-06-02/none ctx=diplomatic,pro_democracy
e2 m3 > m1 REJECT actual 2011-06-02/none ctx=diplomatic

### Reuters 2006-10-14
[m1:UN The Security Council] {e1 outlawed the sale} of luxury goods, tanks and missiles to [m2:PRK.GOV North Korea], whose envoy {e2 left the chamber}.
e1 m1 > m2 SANCTION actual 2006-10-14/none mode=discontinue ctx=cbrn
e2 m2 > m1 SANCTION actual 2006-10-14/none mode=withdraw ctx=cbrn

### Al-Ahram Weekly 1990-08-16
[m1:IRQ.GOV Iraq's] oil has {e1 had no buyers} since the sixth, when [m2:UN the Council] passed resolution 661, and [m3:TUR.GOV Turgut Özal] has {e2 shut the pipeline} from Kirkuk.
e1 m2 > m1 SANCTION actual 1990-08-06/day mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 1990-08-16/none mode=discontinue ctx=natural_resource

### New York Times 1996-03-13
Foreigners who trade in confiscated Cuban estates can now be {e2 dragged before American courts}, under a bill [m1:USA.GOV Bill Clinton] signed; [m2:CAN.GOV Ottawa] {e3 was incensed} and [m3:EU Brussels] may {e4 complain} of [m5=m1 Washington] to [m4:WTO the World Trade Organisation].
e2 m1 > m2 THREATEN threatened 1996-03-13/none mode=restrict ctx=economic,legal
e3 m2 > m1 ACCUSE actual 1996-03-13/none mode=disapprove ctx=economic
e4 m3 > m5 ACCUSE hypothetical 1996-03-13/none mode=allege ctx=economic

### Caracas Chronicles 2010-07-23
[m1:VEN.GOV Hugo Chávez], with [m2:? Diego Maradona] at his elbow, {e1 severed} relations with [m3:COL.GOV Bogotá] after [m4:COL.GOV its ambassador to the OAS] {e2 alleged} that [m5:FARC.REB fifteen hundred guerrillas] were camped on Venezuelan soil.
e1 m1 > m3 SANCTION actual 2010-07-23/none mode=discontinue ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2010-07-23/none mode=allege ctx=terrorism

### El Espectador 2010-08-11
[m1:COL.GOV Juan Manuel Santos] and [m2:VEN.GOV Hugo Chávez] {e1 put relations back together} in four hours at the house where Bolívar died.
e1 m1 > m2 SUPPORT actual 2010-08-11/none ctx=diplomatic

### The Namibian 2019-04-05
[m1:BRN.GOV Brunei's sultan] found [m2=m1 his] London hotels {e1 shunned} by [m3:? actors and airlines] after [m4=m1 he] made gay sex a capital crime.
e1 m3 > m1 PROTEST actual 2019-04-05/none mode=boycott ctx=lgbt

### Bloomberg 2019-05-16
[m1:USA.GOV The Commerce Department] has {e1 put} [m2:CHN.BUS Huawei] on its entity list, which means [m3:USA.BUS American chipmakers] {e2 may no longer sell} to [m4=m2 it] without a licence.
e1 m1 > m2 SANCTION actual 2019-05-16/none mode=discontinue ctx=technology
e2 m1 > m3 COERCE actual 2019-05-16/none mode=restrict ctx=technology

### Global Times 2020-10-26
[m1:CHN.GOV Beijing] {e1 is to penalise} [m2:USA.BUS Lockheed Martin] and [m3:USA.BUS Raytheon] for missiles that [m4:USA.GOV Washington] {e2 cleared for sale} to [m5:TWN.GOV Taipei], [m6:CHN.GOV spokesman Zhao Lijian] told reporters.
e1 m1 > m2,m3 SANCTION planned 2020-10-26/none mode=discontinue ctx=military said=m6
e2 m4 > m5 AGREE planned 2020-10-26/none ctx=military

### Sydney Morning Herald 2020-11-28
[m1:AUS.BUS Australian winemakers] woke to duties of up to 212 per cent {e1 slapped on} their bottles by [m2:CHN.GOV China]; barley had {e2 met the same fate} in May.
e1 m2 > m1 SANCTION actual 2020-11-28/none mode=discontinue ctx=economic
e2 m2 > m1 SANCTION actual 2020-05-01/month mode=discontinue ctx=economic

### ABC News Australia 2024-03-28
[m1:CHN.GOV Beijing] has {e1 dropped} the wine duties it laid on [m2:AUS.BUS Australian growers] four years ago, and [m3:AUS.GOV Canberra] {e2 is to discontinue} its complaint at [m4:WTO the WTO].
e1 m1 > m2 CONCEDE actual 2024-03-28/none ctx=economic
e2 m3 > m1 CONCEDE planned 2024-03-28/none ctx=economic

### Vilnius Times 2021-12-03
[m1:LTU.GOV Lithuania] vanished overnight from [m2:CHN.GOV Chinese customs'] computers, so that not one of its containers {e1 could be cleared}; [m3:CHN.GOV Beijing] denies {e2 any embargo}.
e1 m2 > m1 SANCTION actual 2021-12-03/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION denied 2021-12-03/none mode=discontinue ctx=economic

### Kathmandu Post 2015-09-25
Fuel tankers for [m1:NPL.GOV Nepal] have {e1 stood idle} at Raxaul for three days; [m2:IND.GOV South Block] insists that [m3=m2 it] has {e2 imposed no blockade} and that [m4:NPL.CVL Madhesi protesters] are {e3 sitting on the bridge}.
e1 m2 > m1 SANCTION actual 2015-09-25/none mode=discontinue ctx=economic
e2 m3 > m1 COERCE denied 2015-09-25/none mode=restrict ctx=economic
e3 m4 > m1 PROTEST actual 2015-09-25/none mode=obstruct ctx=religion_ethnicity

### Business Recorder 2019-02-16
[m1:IND.GOV New Delhi] {e1 stripped} [m2:PAK.GOV Islamabad] of most-favoured-nation standing the day after Pulwama and {e2 raised duty} on Pakistani goods to 200 percent.
e1 m1 > m2 SANCTION actual 2019-02-15/day mode=discontinue ctx=economic,terrorism
e2 m1 > m2 SANCTION actual 2019-02-16/none mode=discontinue ctx=economic

### Express Tribune 2019-08-08
[m1:PAK.GOV Pakistan] {e1 told [m2:IND.GOV High Commissioner Ajay Bisaria] to pack [m3=m2 his] bags} and {e2 stopped the Samjhauta Express}; [m4:USA.GOV Washington] and [m5:CHN.GOV Beijing] looked on.
e1 m1 > m2 SANCTION actual 2019-08-08/none mode=expel ctx=diplomatic
e2 m1 > m2 SANCTION actual 2019-08-08/none mode=discontinue ctx=economic

### Globe and Mail 2018-08-07
Tweets calling for the release of Samar Badawi {e1 cost} [m1:CAN.GOV Ottawa's envoy] his post in Riyadh, where [m2:SAU.GOV the foreign ministry] {e2 declared [m3=m1 him] unwelcome}.
e1 m2 > m1 SANCTION actual 2018-08-07/none mode=expel ctx=diplomatic
e2 m2 > m3 SANCTION actual 2018-08-07/none mode=expel ctx=diplomatic

### Globe and Mail 2023-05-24
[m1:SAU.GOV Riyadh] and [m2:CAN.GOV Ottawa] {e1 have made up}: each {e2 will appoint} an ambassador again.
e1 m1 > m2 SUPPORT actual 2023-05-24/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2023-05-24/none ctx=diplomatic

### Daily Maverick 2023-05-12
[m1:USA.GOV Ambassador Reuben Brigety], who {e1 swore} that [m2:RUS.GOV a Russian freighter] had loaded arms at Simon's Town, was {e2 hauled in} by [m3:ZAF.GOV Naledi Pandor]; [m4:ZAF.GOV Pretoria] says no weapons were {e3 shipped to} [m5:RUS.MIL Moscow's army].
e1 m1 > m4 ACCUSE actual 2023-05-12/none mode=allege ctx=military
e2 m3 > m1 ACCUSE actual 2023-05-12/none mode=disapprove ctx=diplomatic
e3 m4 > m5 COOPERATE denied 2023-05-12/none ctx=military said=m4

### News24 2025-03-15
[m1:ZAF.GOV Ebrahim Rasool] was {e1 no longer welcome} in the United States, [m2:USA.GOV Marco Rubio] posted, and had until Friday to go.
e1 m2 > m1 SANCTION actual 2025-03-15/none mode=expel ctx=diplomatic

### Deutsche Welle 2018-03-26
With the sacking of four "<<q1 diplomats>>" [m1:DEU.GOV Berlin] {e1 showed solidarity} with [m2:GBR.GOV London]; [m3:AUT.GOV Vienna] alone of the capitals in the centre of Europe {e2 sent nobody packing}.
e1 m1 > m2 SUPPORT actual 2018-03-26/none ctx=diplomatic
e2 m3 > m2 REJECT actual 2018-03-26/none mode=assist ctx=diplomatic
q1 ? mixed

### Premium Times 2012-03-08
A hundred and twenty-five [m1:NGA.CVL Nigerians] were {e1 bundled back on the plane} by [m2:ZAF.GOV South African immigration] over vaccination cards, and [m3:NGA.GOV Abuja] {e2 did the same to} [m4:ZAF.BUS 56 business people] until [m5:ZAF.GOV Pretoria] {e3 apologised}.
e1 m2 > m1 COERCE actual 2012-03-08/none mode=deport ctx=migration
e2 m3 > m4 COERCE actual 2012-03-08/none mode=deport ctx=migration
e3 m5 > m3 SUPPORT actual 2012-03-08/none ctx=diplomatic

### The Citizen 2018-11-15
[m1:DNK.GOV Copenhagen] is {e1 sitting on} ten million dollars meant for [m2:TZA.GOV Dodoma] because of "<<q1 homophobic remarks>>", and [m3:WORLDBANK the Bank] has {e2 withdrawn} an education loan.
e1 m1 > m2 SANCTION actual 2018-11-15/none mode=discontinue ctx=lgbt
e2 m3 > m2 SANCTION actual 2018-11-15/none mode=discontinue ctx=gender
q1 m1 mixed

### Daily Monitor 2014-02-27
[m1:NLD.GOV The Hague] {e1 will hold back} seven million euros for [m2:UGA.JUD Ugandan courts] now that [m3:UGA.GOV Museveni] has signed the law, [m4:NOR.GOV Oslo] {e2 likewise}.
e1 m1 > m2 SANCTION planned 2014-02-27/none mode=discontinue ctx=lgbt
e2 m4 > m2 SANCTION planned 2014-02-27/none mode=discontinue ctx=lgbt

### New Times 2012-07-28
[m1:RWA.GOV Kigali] lost budget support {e1 at the hands of} [m2:NLD.GOV the Dutch], [m3:DEU.GOV the Germans] and [m4:SWE.GOV the Swedes] in a single week, yet [m5:RWA.GOV Louise Mushikiwabo] denies having {e2 supplied} [m6:M23.REB the mutineers] with so much as a cartridge.
e1 m2,m3,m4 > m1 SANCTION actual 2012-07-28/week mode=discontinue ctx=military
e2 m5 > m6 AID denied 2012-07-28/none ctx=military

### Nyasa Times 2011-05-02
[m1:MWI.GOV Bingu wa Mutharika] {e1 expelled} [m2:GBR.GOV High Commissioner Fergus Cochrane-Dyet] for a cable that called [m4=m1 him] ever more autocratic; [m3:GBR.GOV London] {e2 returned the compliment} to [m5:MWI.GOV Malawi's envoy].
e1 m1 > m2 SANCTION actual 2011-05-02/none mode=expel ctx=diplomatic
e2 m3 > m5 SANCTION actual 2011-05-02/none mode=expel ctx=diplomatic

### Nyasa Times 2012-06-30
Ties having been mended, [m1:GBR.GOV Britain] {e1 has unlocked} 30 million pounds it {e2 kept from} [m2:MWI.GOV Malawi] last year.
e1 m1 > m2 CONCEDE actual 2012-06-30/none ctx=economic
e2 m1 > m2 SANCTION actual 2011-01-01/year mode=discontinue ctx=economic

### The Gleaner 2004-03-16
[m1:HTI.GOV Gérard Latortue], Haiti's new premier, {e1 froze} ties with [m2:JAM.GOV Kingston] because [m3=m2 it] had {e2 put a roof over} [m4:HTI.ELI Jean-Bertrand Aristide].
e1 m1 > m2 SANCTION actual 2004-03-16/none mode=discontinue ctx=diplomatic
e2 m3 > m4 AID actual 2004-03-16/none ctx=asylum

### Stabroek News 2004-07-06
[m1:CARICOM Caribbean leaders] {e1 will not sit with} [m2:HTI.GOV the interim government of Port-au-Prince] until there are elections.
e1 m1 > m2 REJECT actual 2004-07-06/none mode=meet ctx=pro_democracy

### La Nación 2012-06-30
[m1:PRY.GOV Asunción] {e1 lost its seat} in [m2:MERCOSUR the bloc] for having deposed [m3:PRY.ELI Fernando Lugo] in a day, and [m4:VEN.GOV Caracas], {e2 kept waiting} by [m5:PRY.LEG Paraguay's senate], was {e3 let in} at once.
e1 m2 > m1 SANCTION actual 2012-06-30/none mode=expel ctx=pro_democracy
e2 m5 > m4 REJECT actual 2012-06-30/none ctx=legislative
e3 m2 > m4 SUPPORT actual 2012-06-30/none ctx=diplomatic

### Clarín 2017-08-06
Not for the first time [m1:MERCOSUR its partners] {e1 suspended} [m2:VEN.GOV Venezuela]; no one spoke of {e2 cutting off trade}, [m3:BRA.GOV Aloysio Nunes] stressed.
e1 m1 > m2 SANCTION actual 2017-08-06/none mode=expel ctx=pro_democracy
e2 m1 > m2 SANCTION denied 2017-08-06/none mode=discontinue ctx=economic said=m3

### Le Monde 2023-09-25
[m1:FRA.GOV Emmanuel Macron] {e1 will bring home} [m2:FRA.GOV Ambassador Sylvain Itté], who has lived on rations behind a cordon of [m3:NER.COP junta policemen], and {e2 end} all military partnership with [m4:NER.MIL Niamey].
e1 m1 > m4 SANCTION planned 2023-09-25/none mode=withdraw ctx=diplomatic
e2 m1 > m4 SANCTION planned 2023-09-25/none mode=discontinue ctx=military

### Jeune Afrique 2022-05-16
[m1:MLI.GOV Bamako] {e1 is leaving} [m2:G5SAHEL the G5 Sahel] and its joint force, piqued that [m3:? one member] had {e2 denied it the chair} at the behest of [m4:FRA.GOV a power outside the region].
e1 m1 > m2 SANCTION planned 2022-05-16/none mode=withdraw ctx=military
e2 m2 > m1 REJECT actual 2022-05-16/none ctx=diplomatic said=m1

### Premium Times 2024-02-25
[m1:ECOWAS The regional bloc] {e1 reopened} the frontier with [m2:NER.GOV Niger] and {e2 thawed} its assets at the central bank, though [m3:NER.MIL General Tchiani's men] {e3 still hold} [m4:NER.ELI Mohamed Bazoum].
e1 m1 > m2 CONCEDE actual 2024-02-25/none ctx=economic
e2 m1 > m2 CONCEDE actual 2024-02-25/none ctx=economic
e3 m3 > m4 COERCE actual 2024-02-25/none mode=arrest ctx=pro_autocracy

### Korea Herald 2020-06-09
Calls from [m1:KOR.GOV Seoul] went {e1 unanswered} by [m2:PRK.GOV Pyongyang], which has {e2 pulled the plug on} every line between them over leaflets from [m3:KOR.CVL defectors].
e1 m2 > m1 REJECT actual 2020-06-09/none mode=meet ctx=diplomatic
e2 m2 > m1 SANCTION actual 2020-06-09/none mode=discontinue ctx=diplomatic

### Yonhap 2021-07-27
The hotlines {e1 rang again} at ten on Tuesday between [m1:KOR.GOV South] and [m2:PRK.GOV North Korea].
e1 m1 > m2 COOPERATE actual 2021-07-27/day ctx=diplomatic

### BBC Monitoring 2008-09-29
[m1:VEN.GOV Caracas] and [m2:BOL.GOV La Paz] each {e1 threw out} [m3:USA.GOV the American ambassador] this month; [m4:HND.GOV Manuel Zelaya] merely {e2 put off receiving} one.
e1 m1,m2 > m3 SANCTION actual 2008-09-01/month mode=expel ctx=diplomatic
e2 m4 > m3 REJECT actual 2008-09-29/none mode=meet ctx=diplomatic

### Reuters 2014-03-24
[m1:RUS.GOV Moscow] {e1 no longer has a chair} at the table of [m2:G7 the Group of Eight], which will {e2 meet without it} in Brussels.
e1 m2 > m1 SANCTION actual 2014-03-24/none mode=expel ctx=diplomatic
e2 m2 > m1 REJECT planned 2014-03-24/none mode=meet ctx=diplomatic

### TASS 2014-08-07
Norwegian salmon, Polish apples and French cheese are {e1 off the shelves} by order of [m1:RUS.GOV the Russian government], in reply to the penalties of [m2:EU the Union] and [m3:NOR.GOV Oslo].
e1 m1 > m2,m3 SANCTION actual 2014-08-07/none mode=discontinue ctx=economic

### Haaretz 2010-04-04
If [m1:HRW the rights group] got its way, [m2:USA.GOV the White House] would {e1 dock} the aid of [m3:ISR.GOV Israel] by what it spends on settlements.
e1 m2 > m3 SANCTION hypothetical 2010-04-04/none mode=discontinue ctx=human_rights

### Haaretz 2013-07-17
No grant from [m1:EU the European Commission] may from now on {e1 go to} [m2:ISR.EDU bodies in the settlements]; [m3:ISR.GOV Naftali Bennett] {e2 likened} the guideline to an act of terror.
e1 m1 > m2 SANCTION actual 2013-07-17/none mode=discontinue ctx=territory
e2 m3 > m1 ACCUSE actual 2013-07-17/none mode=disapprove ctx=territory

### Mail & Guardian 1994-05-27
With the ink of [m1:ZAF.GOV Nelson Mandela's] oath still wet, [m2:UN the Council] {e1 did away with} the arms ban of 1977 and [m3:OAU African states] {e2 welcomed} [m4:ZAF.GOV Pretoria] as a member.
e1 m2 > m4 CONCEDE actual 1994-05-27/none ctx=pro_democracy,military
e2 m3 > m4 SUPPORT actual 1994-05-27/none ctx=pro_democracy

### Dagens Nyheter 2015-03-11
[m1:SWE.GOV Stockholm] {e1 tore up} a defence pact with [m2:SAU.GOV Riyadh], which had {e2 stopped [m3:SWE.GOV Margot Wallström] from addressing} Arab ministers.
e1 m1 > m2 SANCTION actual 2015-03-11/none mode=discontinue ctx=military,human_rights
e2 m2 > m3 REJECT actual 2015-03-11/none ctx=human_rights

### Al Jazeera 2015-03-19
No new business visas for [m1:SWE.CVL Swedes], [m2:SAU.GOV a Saudi official] {e1 announced}, as [m3:ARE.GOV Abu Dhabi] {e2 called back} [m4=m3 its] ambassador in sympathy.
e1 m2 > m1 SANCTION actual 2015-03-19/none mode=discontinue ctx=diplomatic
e2 m3 > m1 SANCTION actual 2015-03-19/none mode=withdraw ctx=diplomatic

### OFAC notice 2011-08-10
The following entities have been {e1 added to} the list of Specially Designated Nationals maintained by [m1:USA.GOV the Office of Foreign Assets Control]: [m2:SYR.BUS Commercial Bank of Syria]; [m3:SYR.BUS Syriatel].
e1 m1 > m2,m3 SANCTION actual 2011-08-10/none mode=discontinue ctx=repression,economic

### Government Gazette 2003-05-16
[m1:ZAF.GOV The Minister of Finance] hereby {e1 revokes} the measures taken against [m2:AGO.REB UNITA] under the resolutions of [m3:UN the Council].
e1 m1 > m2 CONCEDE actual 2003-05-16/none ctx=economic

### The Guardian Nigeria 1995-11-12
[m1:ZAF.GOV Mandela] {e1 recalled} [m2:ZAF.GOV George Nene] from Lagos and wants [m3:SHELL.MNC Shell] to {e2 think again} about its gas plant; [m4:USA.GOV Washington] has {e3 forbidden arms sales} to [m5:NGA.GOV Abacha's junta].
e1 m1 > m5 SANCTION actual 1995-11-12/none mode=withdraw ctx=human_rights
e2 m1 > m3 REQUEST requested 1995-11-12/none mode=change ctx=human_rights
e3 m4 > m5 SANCTION actual 1995-11-12/none mode=discontinue ctx=military,human_rights

### AP 1999-06-29 none
[m1:YUG.GOV Yugoslavia's] delegation to [m2:IMF the Fund] numbered six; [m3:@SVN Slovenia], [m4:@HRV Croatia] and [m5:@MKD Macedonia] had four delegates each, and lunch was served in the garden.

### Hurriyet Daily News 2015-11-28
[m1:RUS.BUS Russian tour firms] must {e1 stop selling} holidays in Antalya, [m2:RUS.GOV the Kremlin] decreed, punishment for the jet that [m3:TUR.MIL Turkish pilots] {e2 downed}; [m4:TUR.GOV Ankara] {e3 will not say sorry}.
e1 m2 > m4 SANCTION actual 2015-11-28/none mode=discontinue ctx=economic
e2 m3 > m2 ASSAULT actual 2015-11-28/none mode=aerial ctx=military
e3 m4 > m2 REJECT actual 2015-11-28/none mode=yield ctx=diplomatic

### Hurriyet Daily News 2016-06-28
[m1:TUR.GOV Recep Tayyip Erdoğan] {e1 wrote} to [m2:RUS.GOV Vladimir Putin] that [m3=m1 he] was sorry for the pilot's death, and within days [m4=m2 the Russian leader] {e2 scrapped} the ban on package tours.
e1 m1 > m2 SUPPORT actual 2016-06-28/none ctx=diplomatic
e2 m4 > m1 CONCEDE actual 2016-06-28/none ctx=economic

### Indian Express 1998-05-14
[m1:JPN.GOV Tokyo] {e1 has stopped all new loans} to [m2:IND.GOV New Delhi] because of the tests, [m3:DEU.GOV Bonn] {e2 called off} aid talks, and [m4:FRA.GOV Paris] said it would {e3 not follow} [m5:USA.GOV the Americans] down the road of penalties.
e1 m1 > m2 SANCTION actual 1998-05-14/none mode=discontinue ctx=cbrn
e2 m3 > m2 REJECT actual 1998-05-14/none mode=meet ctx=cbrn
e3 m4 > m2 SANCTION denied 1998-05-14/none mode=discontinue ctx=cbrn

### Asia Times 2013-08-15
[m1:PHL.GOV Manila] {e1 was not asked} to the Nanning fair by [m2:CHN.GOV its host], or rather [m3:PHL.GOV Benigno Aquino] was {e2 told to stay away} unless [m4=m3 he] {e3 dropped} the case at [m5:PCA.JUD the tribunal].
e1 m2 > m1 REJECT actual 2013-08-15/none mode=meet ctx=diplomatic
e2 m2 > m3 REJECT actual 2013-08-15/none mode=meet ctx=diplomatic
e3 m4 > m2 CONCEDE hypothetical 2013-08-15/none ctx=territory

### Rappler 2014-02-05
[m1:HKG.GOV Hong Kong] {e1 ended visa-free visits} by [m2:PHL.GOV Philippine officials] as [m3=m2 Manila] had {e2 refused to apologise} for the bus hostages.
e1 m1 > m2 SANCTION actual 2014-02-05/none mode=discontinue ctx=diplomatic
e2 m3 > m1 REJECT actual 2014-02-05/none mode=yield ctx=diplomatic

### Le Temps 1993-07-20
[m1:SWZ.LAB Swazi unions] would have [m2:ZAF.LAB their South African comrades] {e1 close the border} to the kingdom's trade, [m3:SWZ.LAB a federation official] said, if [m4:SWZ.GOV King Mswati] went on {e2 ignoring} the twenty-seven demands.
e1 m2 > m4 SANCTION hypothetical 1993-07-20/none mode=discontinue ctx=pro_democracy
e2 m4 > m1 REJECT actual 1993-07-20/none mode=yield ctx=pro_democracy

### Guardian 2021-06-24
[m1:LKA.GOV Sri Lanka] stands to {e1 forfeit} its tariff preferences if [m2:EU the European Parliament] is heeded, since [m3=m1 Colombo] {e2 keeps in force} an anti-terror law that jails [m4:LKA.CVL Tamils].
e1 m2 > m1 THREATEN threatened 2021-06-24/none mode=restrict ctx=economic,human_rights
e2 m3 > m4 COERCE actual 2021-06-24/none mode=arrest ctx=human_rights

### Trade ministry circular 2017-06-06
Export licences in respect of goods destined for [m1:QAT.BUS Qatari consignees] are {e1 withdrawn} by [m2:EGY.GOV the Egyptian authorities] with immediate effect.
e1 m2 > m1 SANCTION actual 2017-06-06/none mode=discontinue ctx=economic
