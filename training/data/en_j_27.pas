### Reuters 2014-08-07
[m1:RUS.MIL Some 20,000 Russian troops], according to [m2:NATO the alliance], are {e1 massed} on the border of eastern [m3:UKR.GOV Ukraine]; [m4:POL.GOV Prime Minister Donald Tusk] said the risk of a direct {e2 intervention} was higher than it had been for days.
e1 m1 > m3 MOBILIZE actual 2014-08-07/none mode=troops ctx=military said=m2
e2 m1 > m3 ASSAULT hypothetical 2014-08-07/none ctx=military said=m4

### AP 2012-09-14
[m1:USA.MIL Fifty marines] were {e1 dispatched} to [m2:YEM.GOV Yemen] on Friday to guard [m5:USA.GOV the embassy] in Sanaa, which [m3:YEM.CVL a mob] had {e2 stormed} the day before; [m4:SDN.GOV Khartoum] {e3 turned} down a similar team.
e1 m1 > m2 MOBILIZE actual 2012-09-14/day mode=troops ctx=diplomatic
e2 m3 > m5 PROTEST actual 2012-09-13/day mode=riot ctx=religion_ethnicity
e3 m4 > m5 REJECT actual 2012-09-14/none mode=assist ctx=diplomatic

### BBC 2004-11-06
[m1:FRA.MIL Armoured vehicles of the French Licorne force] took up {e1 positions} around the residence of [m2:CIV.GOV President Laurent Gbagbo] on Saturday night, hours after [m3:CIV.MIL two Ivorian jets] {e2 bombed} [m4:FRA.MIL their camp] in Bouake.
e1 m1 > m2 MOBILIZE actual 2004-11-06/day mode=weapons ctx=military
e2 m3 > m4 ASSAULT actual 2004-11-06/day mode=aerial ctx=military

### Manila Times 2012-06-18
[m1:PHL.GOV Manila] {e1 recalled} its two vessels from Scarborough Shoal on account of a typhoon, but would {e2 send} them back if [m2:CHN.MIL the Chinese boats] stayed, [m3:PHL.GOV President Benigno Aquino] said.
e1 m1 > m2 RETREAT actual 2012-06-18/none mode=withdraw ctx=territory
e2 m1 > m2 MOBILIZE hypothetical 2012-06-18/none mode=weapons ctx=territory said=m3

### Asian Age 2016-10-03
[m1:IND.MIL The Border Security Force] {e1 evacuated} [m2:IND.CVL villages within ten kilometres of the fence] in Punjab and {e2 reinforced} its posts opposite [m3:PAK.MIL the Pakistani Rangers].
e1 m1 > m2 AID actual 2016-10-03/none ctx=military
e2 m1 > m3 MOBILIZE actual 2016-10-03/none mode=troops ctx=military

### El Tiempo 2008-03-02
[m1:VEN.GOV Hugo Chavez], on his Sunday broadcast, {e1 told} [m2:VEN.GOV his defence minister] to move ten battalions to the border of [m3:COL.GOV Colombia], whose {e2 raid} into [m4:ECU.GOV Ecuador] the day before had killed [m5:FARC.REB a FARC commander]. [m6=m4 Quito] {e3 sent} soldiers north as well.
e1 m1 > m3 MOBILIZE actual 2008-03-02/day mode=troops ctx=military
e2 m3 > m5 ASSAULT actual 2008-03-01/day mode=aerial ctx=military
e3 m6 > m3 MOBILIZE actual 2008-03-02/none mode=troops ctx=military

### El Tiempo 2008-03-07
[m1:COL.GOV Alvaro Uribe] {e1 apologised} to [m2:ECU.GOV Rafael Correa] and {e2 shook} his hand, as well as that of [m3:VEN.GOV Hugo Chavez], at a summit in Santo Domingo on Friday.
e1 m1 > m2 SUPPORT actual 2008-03-07/day ctx=military
e2 m1 > m2,m3 CONSULT actual 2008-03-07/day mode=multilateral ctx=military

### Detroit News 2020-10-08
[m1:USA.MIL The Michigan National Guard] has not been {e1 activated} and nobody has asked for it, [m2:USA.GOV Governor Gretchen Whitmer] said on the day [m3:USA.COP the FBI] {e2 arrested} [m4:USA.REB thirteen men] for plotting to kidnap [m5=m2 her].
e1 m1 > m4 MOBILIZE denied 2020-10-08/day mode=troops ctx=terrorism said=m2
e2 m3 > m4 COERCE actual 2020-10-08/day mode=arrest ctx=terrorism

### TASS 2009-08-05
[m1:RUS.MIL Russia's Pacific Fleet] denied that its submarines {e1 patrolled} off the coast of [m2:USA.GOV the United States] in July, as [m3:USA.MIL the Northern Command] had {e2 asserted}.
e1 m1 > m2 MOBILIZE denied 2009-07-01/month mode=weapons ctx=military
e2 m3 > m1 ACCUSE actual 2009-08-05/none mode=allege ctx=military

### Jakarta Post 2016-05-31
[m1:IDN.MIL The Indonesian navy] plans to {e1 base} a frigate and a squadron of jets at Natuna, where [m2:CHN.MIL the Chinese coastguard] {e2 rammed} [m5:IDN.GOV a fisheries patrol boat] in March, and [m3:IDN.GOV the fisheries minister] wants sport anglers from [m4:@SGP Singapore].
e1 m1 > m2 MOBILIZE planned 2016-05-31/none mode=weapons ctx=territory
e2 m2 > m5 ASSAULT actual 2016-03-20/month ctx=territory

### Sudan Tribune 2012-04-10
[m1:SSD.MIL South Sudan's army] {e1 occupied} the oil town of Heglig on Tuesday, {e2 driving} out [m2:SDN.MIL Sudanese forces] in a three-hour battle. [m3:UN The Security Council] and [m4:KEN.GOV Kenya's president] {e3 appealed} to [m5=m1 Juba] to pull back.
e1 m1 > m2 COERCE actual 2012-04-10/day mode=seize ctx=territory,natural_resource
e2 m1 > m2 ASSAULT actual 2012-04-10/day ctx=territory
e3 m3,m4 > m5 REQUEST requested 2012-04-10/none mode=yield ctx=territory

### Sudan Tribune 2012-04-20
[m1:SSD.GOV President Salva Kiir] {e1 ordered} [m2:SSD.MIL his soldiers] out of Heglig within three days, "<<q1 so that talks may resume>>", his spokesman announced on Friday, though [m3:SDN.GOV Khartoum] had another version.
e1 m1 > m3 CONCEDE actual 2012-04-20/day ctx=territory
q1 m1 direct cue=announced

### Prague Monitor 2015-10-26
[m1:CZE.COP Twenty Czech policemen] are {e1 patrolling} with [m2:SVN.COP Slovenian colleagues] on the frontier at Rigonce since Sunday; [m3:POL.GOV Warsaw] {e2 will lend} thirty more.
e1 m1 > m2 COOPERATE actual 2015-10-25/day ctx=migration
e2 m3 > m2 AGREE planned 2015-10-26/none ctx=migration

### Arab Weekly 2013-02-03
[m1:IRN.GOV Iran's foreign minister] {e1 talked} for forty-five minutes on the fringes of a conference in Munich with [m2:SYR.OPP Moaz al-Khatib], head of the opposition coalition; [m3:RUS.GOV Sergei Lavrov] and [m4:USA.GOV Vice President Joe Biden] {e2 met} him separately.
e1 m1 > m2 CONSULT actual 2013-02-03/none mode=third-party ctx=military
e2 m3,m4 > m2 CONSULT actual 2013-02-03/none mode=third-party ctx=military

### AFP 2021-06-03
[m1:UGA.COP Ugandan forensic experts] and [m2:FBI agents of the FBI] are jointly {e1 investigating} an {e2 attack} by [m3:UAF.UAF gunmen on motorcycles] on [m4:UGA.GOV the works minister], General Katumba Wamala.
e1 m1 > m3 ACCUSE actual 2021-06-03/none mode=investigate ctx=terrorism
e2 m3 > m4 ASSAULT actual 2021-06-01/day mode=firearms ctx=terrorism

### Reuters 2003-08-29
[m1:COL.GOV Bogota] and [m2:USA.GOV Washington] {e1 resumed} joint flights on Friday to intercept planes carrying cocaine, two years after [m3:PER.MIL a Peruvian jet] had {e2 brought} down by mistake [m4:USA.REL a missionary family's] Cessna.
e1 m1 > m2 COOPERATE actual 2003-08-29/day ctx=illegal_drugs
e2 m3 > m4 ASSAULT actual 2001-04-20/month mode=aerial ctx=illegal_drugs

### Reuters 2023-05-18
[m1:UKR.GOV Ukraine], [m2:TUR.GOV Turkey], [m3:RUS.GOV Russia] and [m4:UN the United Nations] {e1 prolonged} the grain corridor by two months, [m5:TUR.GOV Tayyip Erdogan] announced on Wednesday; a Russian diplomat had {e2 threatened} to let it lapse.
e1 m1 > m3 AGREE actual 2023-05-17/day ctx=economic said=m5
e2 m3 > m1 THREATEN threatened 2023-05-17/none mode=relations ctx=economic

### Dominican Today 2012-07-10
[m1:DOM.MED Physicians from Santo Domingo] and [m2:HTI.MED a Haitian brigade] {e1 vaccinated} [m3:HTI.CVL children on both banks of the Massacre river] together, the border commission reported.
e1 m1 > m2 COOPERATE actual 2012-07-10/none ctx=health

### SCMP 2018-12-14
[m1:CHN.GOV China's finance ministry] {e1 will suspend} for three months from January 1 the extra duty of twenty-five percent on cars made in [m2:USA.GOV the United States], while in Ottawa [m3:CAN.GOV Chrystia Freeland] {e2 demanded} the release of [m4:CAN.CVL two Canadians] {e3 detained} by [m5:CHN.SPY state security] in [m6:@CHN Beijing] and Dandong.
e1 m1 > m2 CONCEDE planned 2019-01-01/day ctx=economic
e2 m3 > m1 REQUEST requested 2018-12-14/none mode=yield ctx=legal
e3 m5 > m4 COERCE actual 2018-12-10/day mode=arrest ctx=legal

### Reuters 2015-01-23
[m1:KOR.GOV Seoul] {e1 would support} a project of [m2:RUS.BUS a Russian railway] to Rajin if [m3:PRK.GOV Pyongyang] {e2 opened} the line to inspectors, the unification ministry said.
e1 m1 > m2 AGREE hypothetical 2015-01-23/none ctx=economic
e2 m3 > m1 CONCEDE hypothetical 2015-01-23/none mode=access ctx=economic

### Emol 2011-10-06
[m1:CHL.EDU Chilean students] {e1 broke} off talks with [m2:CHL.GOV the education minister] on Wednesday night and may {e2 occupy} more schools, [m3:CHL.EDU Camila Vallejo] warned; [m4:CHL.REL the archbishop of Santiago] {e3 offered} to chair a new round.
e1 m1 > m2 SANCTION actual 2011-10-05/day mode=discontinue ctx=economic
e2 m1 > m2 THREATEN threatened 2011-10-06/none mode=restrict ctx=economic
e3 m4 > m1,m2 AGREE actual 2011-10-06/none ctx=economic

### Cape Times 2004-02-25 none
Batting first at Newlands, [m1:@ZAF South Africa] were in retreat before lunch, rallied through a stand of ninety and, thanks to the tail, defended a total that had looked beyond reach.

### Sun 2019-06-12 none
Two rival ferry companies have mobilised their entire fleets for the pilgrimage to [m1:@GRC Tinos], an operation the harbour office compared to a landing, and agreed on one price.

### Herald 2014-02-03 none
Freezing rain struck [m1:@SVN Postojna] at the weekend, breaking half the beech trees in the forest; generators on loan from [m2:@AUT Graz] and [m3:@CZE Brno] hummed in the square.
