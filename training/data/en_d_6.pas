### Reuters 2011-08-03
[m1:RUS.GOV Russia] wants [m2:UN the Security Council] to prod both sides in [m3:@SYR Syria], but it {e2 will not stand for} another resolution like the one on [m4:@LBY Libya].
e2 m1 > m2 REJECT actual 2011-08-03/none ctx=diplomatic

### AFP 2015-04-29
[m1:IDN.GOV Jakarta] {e1 paid no heed to} [m2:AUS.GOV Tony Abbott's] {e2 supplications} and {e3 shot} [m3:AUS.CRM two Australian smugglers] before dawn on Wednesday.
e1 m1 > m2 REJECT actual 2015-04-29/none mode=yield ctx=illegal_drugs
e2 m2 > m1 REQUEST requested 2015-04-29/none mode=yield ctx=illegal_drugs
e3 m1 > m3 ASSAULT actual 2015-04-29/day mode=targeted ctx=illegal_drugs

### AP 2015-04-28
At the eleventh hour [m1:IDN.GOV Indonesia] {e1 reprieved} [m2:PHL.CVL Mary Jane Veloso], after [m3:PHL.GOV Benigno Aquino] {e2 interceded for} her with [m4:IDN.GOV Joko Widodo].
e1 m1 > m2 CONCEDE actual 2015-04-28/none ctx=legal
e2 m3 > m4 REQUEST requested 2015-04-28/none mode=yield ctx=legal

### UPI 1990-08-28
[m1:IRQ.GOV Saddam Hussein] {e1 said women and children could leave}, though the men, "guests" in [m4=m1 his] vocabulary, would stay where [m2:USA.GOV America's] bombers might fall; [m3:GBR.GOV Mrs Thatcher] {e3 found it repulsive}.
e1 m1 > m2 CONCEDE planned 1990-08-28/none ctx=human_rights
e3 m3 > m1 ACCUSE actual 1990-08-28/none mode=disapprove ctx=human_rights

### AFP 2016-03-14
To general surprise [m1:RUS.GOV Vladimir Putin] {e1 commanded} on Monday that the main part of [m4=m1 his] air group leave [m2:@SYR Syria], and {e3 informed} [m3:SYR.GOV Bashar al-Assad] by telephone.
e1 m1 > m3 CONCEDE planned 2016-03-14/day ctx=military
e3 m1 > m3 CONSULT actual 2016-03-14/day mode=phone ctx=military

### Reuters 2014-02-22 headline
[m1:UKR.OPP Tymoshenko] {e1 freed}, [m2:UKR.GOV Yanukovych] {e2 deserts capital}
e1 m2 > m1 RETREAT actual 2014-02-22/none mode=release ctx=legal
e2 m2 > m1 RETREAT actual 2014-02-22/none ctx=executive

### Reuters 2016-05-25
[m1:RUS.GOV Moscow] and [m2:UKR.GOV Kiev] {e1 traded} [m5:UKR.MIL pilot Nadiya Savchenko] for [m3:RUS.MIL two captured soldiers]; [m4:USA.GOV Joe Biden] {e2 hailed} the swap.
e1 m1 > m2 RETREAT actual 2016-05-25/none mode=release ctx=military
e2 m4 > m1 SUPPORT actual 2016-05-25/none ctx=diplomatic

### Reuters 2014-03-19
[m1:UKR.GOV Kiev] has {e1 drafted plans to evacuate} [m7=m1 its] [m2:UKR.MIL garrisons] from [m3:@UKR Crimea]; its navy chief, {e2 seized} by [m4:RUS.MIL masked troops] in [m8:@UKR Sevastopol], was {e3 let go} after [m5:RUS.GOV Sergei Shoigu] {e4 put in a word with} [m6:UKR.GOV the peninsula's new rulers].
e1 m1 > m4 CONCEDE planned 2014-03-19/none ctx=military,territory
e2 m4 > m2 COERCE actual 2014-03-19/none mode=arrest ctx=military
e3 m6 > m2 RETREAT actual 2014-03-19/none mode=release ctx=military
e4 m5 > m6 REQUEST requested 2014-03-19/none mode=yield ctx=military

### AP 2014-07-17 none
A cargo flight from [m1:@NLD Amsterdam] to [m2:@MYS Kuala Lumpur] takes about twelve hours. Pilots of [m3:MYS.BUS the carrier] rest in a bunk behind the cockpit.

### Kyiv Post 2013-11-21
[m1:UKR.GOV Mykola Azarov's cabinet] {e1 put on hold} the association pact with [m2:EU Brussels] and {e2 turned down} all six bills that would have let [m3:UKR.OPP Yulia Tymoshenko] be treated abroad.
e1 m1 > m2 SANCTION actual 2013-11-21/none mode=discontinue ctx=economic,diplomatic
e2 m1 > m3 REJECT actual 2013-11-21/none mode=yield ctx=legal

### Reuters 2013-12-17
[m1:RUS.GOV Vladimir Putin] {e2 threw [m2:UKR.GOV Viktor Yanukovych] a $15 billion lifeline}, without asking, he insisted, for {e3 entry} into his customs union.
e2 m1 > m2 AGREE planned 2013-12-17/none ctx=economic
e3 m1 > m2 REQUEST denied 2013-12-17/none ctx=economic said=m1

### Moscow Times 2013-12-19
[m1:RUS.GOV Putin] {e1 means to pardon} [m2:RUS.BUS Mikhail Khodorkovsky], who, he said, had {e2 sent him a plea}.
e1 m1 > m2 CONCEDE planned 2013-12-19/none ctx=legal
e2 m2 > m1 REQUEST requested 2013-12-19/none mode=yield ctx=legal

### Moscow Times 2012-03-06
[m1:RUS.OPP Sergei Udaltsov] {e1 refused to leave} a frozen fountain and [m2:RUS.COP OMON officers] {e2 carried} him off; [m3:RUS.GOV Dmitry Medvedev] {e3 directed} [m4:RUS.JUD the Prosecutor General] to look afresh at 32 verdicts.
e1 m1 > m2 REJECT actual 2012-03-06/none mode=yield ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2012-03-06/none mode=arrest ctx=rights_freedoms
e3 m3 > m4 REQUEST requested 2012-03-06/none ctx=legal

### Meduza 2019-06-11
[m1:RUS.COP The interior minister] {e1 threw out the case} against [m2:RUS.JRN reporter Ivan Golunov] and {e2 petitioned} [m3:RUS.GOV the president] to fire two generals.
e1 m1 > m2 CONCEDE actual 2019-06-11/none ctx=illegal_drugs,legal
e2 m1 > m3 REQUEST requested 2019-06-11/none mode=change ctx=legal

### The Hindu 2013-03-14
[m1:ITA.GOV Rome] said [m2:ITA.MIL its two marines] would {e1 not go back} to stand trial, and [m3:IND.JUD the Supreme Court] {e2 forbade} [m4:ITA.GOV the Italian ambassador] to leave the country.
e1 m1 > m3 REJECT actual 2013-03-14/none mode=yield ctx=legal
e2 m3 > m4 COERCE actual 2013-03-14/none mode=restrict ctx=legal,diplomatic

### The Hindu 2013-03-22
[m1:ITA.GOV Italy] {e1 relented} and {e2 put the marines on a plane} to [m2:IND.GOV Delhi] after [m3=m2 it] {e3 vouched} that they would not face the gallows.
e1 m1 > m2 CONCEDE actual 2013-03-22/none ctx=legal
e2 m1 > m2 COOPERATE actual 2013-03-22/none ctx=legal
e3 m2 > m1 AGREE planned 2013-03-22/none ctx=legal

### Hindustan Times 2017-09-30 none
Twenty-two people died on a footbridge in [m1:@IND Mumbai] in the rain of Friday's rush hour. [m2:IND.GOV The railway ministry] runs 2,300 suburban trains there a day.

### Reuters 2019-06-27
[m1:JPN.GOV Tokyo] {e1 wants no part}, an aide said, in any talks [m2:KOR.GOV Seoul] {e2 proposes} on a joint fund for [m3:KOR.LAB forced labourers].
e1 m1 > m2 REJECT actual 2019-06-27/none mode=meet ctx=reparations
e2 m2 > m1 AGREE actual 2019-06-27/none ctx=reparations

### Reuters 2023-03-06
[m1:KOR.GOV South Korea] {e1 will compensate} [m2:KOR.LAB the wartime labourers] itself, sparing [m3:JPN.BUS Japanese firms]; [m4:KOR.OPP the opposition leader] {e2 termed it} submission.
e1 m1 > m2 AGREE planned 2023-03-06/none ctx=reparations
e2 m4 > m1 ACCUSE actual 2023-03-06/none mode=disapprove ctx=reparations

### Yonhap 2015-12-28
[m1:JPN.GOV Fumio Kishida] {e1 acknowledged [m4=m1 his] government's responsibility} toward [m2:KOR.CVL the "comfort women"] and {e2 will put up} a billion yen; [m3:KOR.GOV Seoul] {e3 will "strive" to shift} a statue.
e1 m1 > m2 CONCEDE actual 2015-12-28/none ctx=human_rights,reparations
e2 m1 > m2 AGREE planned 2015-12-28/none ctx=reparations
e3 m3 > m1 CONCEDE planned 2015-12-28/none ctx=diplomatic

### Yonhap 2015-08-25
After 43 hours of {e1 haggling} at [m4:@KOR Panmunjom] [m1:PRK.GOV the North] {e2 regretted} the landmine blasts that maimed [m2:KOR.MIL two sergeants], and [m3:KOR.GOV the South] {e3 unplugged its loudspeakers}.
e1 m1 > m3 CONSULT actual 2015-08-25/none ctx=military
e2 m1 > m2 CONCEDE actual 2015-08-25/none ctx=military
e3 m3 > m1 RETREAT actual 2015-08-25/none ctx=military

### KCNA 1993-06-11
[m1:PRK.GOV The DPRK Government] has {e1 decided unilaterally to suspend} as long as [m3=m1 it] considers necessary [m4=m1 its] withdrawal from the NPT, it stated jointly with [m2:USA.GOV the United States] in [m5:@USA New York].
e1 m1 > m2 CONCEDE actual 1993-06-11/none ctx=cbrn

### AP 2010-04-08
[m1:KGZ.OPP Roza Otunbayeva's supporters] {e1 took over} the presidency and {e2 insisted on} [m2:KGZ.GOV Kurmanbek Bakiyev's] resignation; holed up in the south, he {e3 would do no such thing}.
e1 m1 > m2 COERCE actual 2010-04-08/none mode=seize ctx=executive
e2 m1 > m2 REQUEST requested 2010-04-08/none mode=change ctx=executive
e3 m2 > m1 REJECT actual 2010-04-08/none mode=change ctx=executive

### AP 2010-04-15
[m1:KGZ.GOV Bakiyev] {e1 faxed in [m5=m1 his] resignation} and was spirited off to [m6:@KAZ Kazakhstan] in a deal [m2:USA.GOV Obama], [m3:RUS.GOV Medvedev] and [m4:KAZ.GOV Nazarbayev] had {e3 arranged}.
e1 m1 > m4 RETREAT actual 2010-04-15/none mode=resign ctx=executive
e3 m2,m3,m4 > m1 CONSULT actual 2010-04-15/none mode=third-party ctx=executive

### Reuters 2006-08-22
[m1:IRN.GOV Iran], replying to the six-power package, was {e2 willing to enter "serious talks"} but {e3 would not first suspend} enrichment, as [m2:UN the Security Council] {e4 orders}.
e2 m1 > m2 AGREE planned 2006-08-22/none ctx=diplomatic,cbrn
e3 m1 > m2 REJECT actual 2006-08-22/none mode=yield ctx=cbrn
e4 m2 > m1 REQUEST requested 2006-08-22/none mode=yield ctx=cbrn

### Reuters 1990-09-25 headline none
Oil in retreat as [m1:@SAU Saudis] deny squeeze on supply

### AFP 2012-09-30
[m1:GEO.JRN Students with videotapes] {e1 brought} thousands onto the [m3:@GEO Tbilisi] streets, and [m2:GEO.GOV the minister for prisons] {e2 gave up her post} within the day.
e1 m1 > m2 PROTEST actual 2012-09-30/none mode=demo ctx=human_rights
e2 m2 > m1 RETREAT actual 2012-09-30/none mode=resign ctx=human_rights

### Civil Georgia 2008-08-16
[m1:GEO.GOV Mikheil Saakashvili] {e1 signed} the six-point plan, tie in mouth, under the eyes of [m2:USA.GOV Condoleezza Rice]; [m3:RUS.MIL Russian columns] were staying in [m4:@GEO Gori] until Monday or so.
e1 m1 > m3 SUPPORT actual 2008-08-16/none ctx=military,diplomatic

### Civil Georgia 2024-05-29
[m1:GEO.PTY Georgian Dream] {e1 overrode} [m2:GEO.GOV President Zourabichvili's] {e2 veto} of the foreign-agents act, unmoved by [m3:EU Brussels'] {e3 hint} that accession would stall.
e1 m1 > m2 REJECT actual 2024-05-29/none ctx=legislative
e2 m2 > m1 REJECT actual 2024-05-29/none mode=change ctx=legislative
e3 m3 > m1 THREATEN threatened 2024-05-29/none mode=relations ctx=rights_freedoms

### Civil Georgia 2023-03-09
[m1:GEO.PTY The ruling party] {e1 is withdrawing "unconditionally"} a bill that two nights of {e2 unrest} had made untenable; [m2:GEO.OPP the opposition] {e3 will only disperse} when those {e4 locked up} by [m3:GEO.COP police] are out.
e1 m1 > m2 CONCEDE planned 2023-03-09/none ctx=rights_freedoms
e2 m2 > m1 PROTEST actual 2023-03-09/none mode=riot ctx=rights_freedoms
e4 m3 > m2 COERCE actual 2023-03-09/none mode=arrest ctx=repression
e3 m2 > m1 CONCEDE hypothetical 2023-03-09/none ctx=rights_freedoms

### AFP 2013-06-11
[m1:GRC.GOV Antonis Samaras] {e1 pulled the plug} on [m2:GRC.JRN the state broadcaster], and [m3:GRC.LAB the civil servants' union] {e2 called a 24-hour walkout}.
e1 m1 > m2 COERCE actual 2013-06-11/none mode=restrict ctx=rights_freedoms
e2 m3 > m1 PROTEST planned 2013-06-11/none mode=strike ctx=rights_freedoms

### AFP 2013-06-17
[m1:GRC.JUD Greece's top administrative court] {e1 ordered} [m2:GRC.GOV the government] to switch [m3:GRC.JRN ERT] back on; [m4:GRC.PTY two junior coalition partners] had {e2 asked for} the same.
e1 m1 > m2 REQUEST requested 2013-06-17/none mode=yield ctx=legal,rights_freedoms
e2 m4 > m2 REQUEST requested 2013-06-17/none mode=yield ctx=rights_freedoms

### Kathimerini 2018-06-12
[m1:GRC.GOV Alexis Tsipras] and [m2:MKD.GOV Zoran Zaev] {e1 have a deal}: [m3=m2 the northern neighbour] {e2 will rename itself}, and [m4:GRC.GOV Athens] {e3 ceases to veto} its way into [m5:NATO NATO].
e1 m1 > m2 AGREE actual 2018-06-12/none ctx=diplomatic
e2 m3 > m4 CONCEDE planned 2018-06-12/none ctx=diplomatic
e3 m4 > m3 CONCEDE planned 2018-06-12/none ctx=diplomatic

### MIA 2004-11-04
[m1:USA.GOV Washington] {e1 recognised} [m2:MKD.GOV Skopje] under its constitutional name, and [m3:GRC.GOV the Greek foreign minister] {e2 remonstrated with} [m4:USA.GOV the American ambassador].
e1 m1 > m2 SUPPORT actual 2004-11-04/none ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2004-11-04/none mode=disapprove ctx=diplomatic

### Reuters 2001-08-13
[m1:NLA.REB Albanian guerrillas] {e1 will surrender [m4=m1 their] arms} to [m2:NATO 3,500 NATO soldiers], and [m3:MKD.GOV Skopje] in return {e2 makes Albanian} a second official tongue, under an accord {e3 initialled} in [m5:@MKD Ohrid].
e1 m1 > m2 CONCEDE planned 2001-08-13/none ctx=military
e2 m3 > m1 CONCEDE planned 2001-08-13/none ctx=religion_ethnicity
e3 m1 > m3 SUPPORT actual 2001-08-13/none ctx=political_institutions

### Reuters 2016-08-29
[m1:COL.GOV President Santos] on Monday {e1 stopped} all bombing of [m2:FARC.REB FARC camps], one minute after [m3:FARC.REB Timochenko] {e2 told his troops to hold fire} for good.
e1 m1 > m2 RETREAT actual 2016-08-29/day mode=ceasefire ctx=military
e2 m3 > m1 CONCEDE actual 2016-08-29/day ctx=military

### Semana 2021-05-02
[m1:COL.GOV Iván Duque] {e1 took [m4=m1 his] tax bill back} from [m2:COL.LEG Congress], the first thing [m3:COL.LAB the strike committee] {e2 had wanted}, then let his finance minister go.
e1 m1 > m3 CONCEDE actual 2021-05-02/none ctx=economic
e2 m3 > m1 REQUEST requested 2021-05-02/none mode=change ctx=economic

### El Espectador 2019-01-18
[m1:COL.GOV Duque] {e1 asks} [m2:CUB.GOV Havana] to extradite [m3:ELN.REB ten ELN negotiators] after a car bomb; [m4=m2 the Cubans] {e2 will abide by} the protocol that lets them go home.
e1 m1 > m2 REQUEST requested 2019-01-18/none mode=assist ctx=terrorism
e2 m4 > m1 REJECT actual 2019-01-18/none mode=assist ctx=diplomatic

### Reuters 2010-08-10
[m1:COL.GOV Juan Manuel Santos] and [m2:VEN.GOV Hugo Chávez] {e1 buried the hatchet} in [m4:@COL Santa Marta] on Tuesday, {e2 restoring} ties [m3=m2 the Venezuelan] had {e3 ruptured} three weeks before.
e1 m2 > m1 CONSULT actual 2010-08-10/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2010-08-10/day ctx=diplomatic
e3 m3 > m1 SANCTION actual 2010-07-19/week mode=discontinue ctx=diplomatic bg

### El Nacional 2016-10-26
[m1:VEN.OPP Jesús Torrealba] {e1 gave} [m2:VEN.GOV Nicolás Maduro] until 3 November to revive the recall vote, otherwise the crowd {e2 would go to} Miraflores.
e1 m1 > m2 REQUEST requested 2016-10-26/none mode=yield ctx=election
e2 m1 > m2 THREATEN threatened 2016-10-26/none ctx=election

### El Nacional 2016-11-01
[m1:VEN.OPP The opposition] {e1 postponed} both [m4=m1 its] march and the president's political trial at the {e2 urging} of [m2:VAT.REL the Vatican's envoy], as [m3:VEN.GOV the government] {e3 turned loose} five prisoners.
e1 m1 > m3 CONCEDE actual 2016-11-01/none ctx=political_institutions
e2 m2 > m1 REQUEST requested 2016-11-01/none mode=yield ctx=diplomatic
e3 m3 > m1 RETREAT actual 2016-11-01/none mode=release ctx=political_institutions

### Reuters 2019-01-26
[m1:VEN.GOV Maduro] {e1 scaled back} [m3=m1 his] order expelling [m2:USA.GOV American diplomats]: a month of negotiation instead of 72 hours.
e1 m1 > m2 CONCEDE actual 2019-01-26/none ctx=diplomatic

### Reuters 2019-02-23
[m1:VEN.MIL National guardsmen] {e1 kept back} lorries of food with tear gas at the [m4:@VEN Tienditas] bridge, which [m2:VEN.OPP Juan Guaidó] had {e2 sworn to bring in} from [m3:@COL Cúcuta].
e1 m1 > m2 REJECT actual 2019-02-23/none mode=assist ctx=human_security
e2 m2 > m1 AGREE planned 2019-02-23/none ctx=human_security

### Reuters 2022-11-26
[m1:USA.GOV The US Treasury] {e1 gave} [m2:USA.BUS Chevron] a licence to pump again in [m3:@VEN Venezuela] as [m4:VEN.GOV Maduro's team] {e2 sat down again} with [m5:VEN.OPP his opponents] in [m6:@MEX Mexico].
e1 m1 > m4 CONCEDE actual 2022-11-26/none ctx=economic,natural_resource
e2 m4 > m5 CONSULT actual 2022-11-26/none mode=third-party ctx=political_institutions

### EFE 2014-03-12
[m1:VEN.EDU Caracas students] will {e1 not sit down} with [m2:VEN.GOV the government] "<<q1 while [m3:VEN.EDU our classmates] are in cells>>".
e1 m1 > m2 REJECT actual 2014-03-12/none mode=meet ctx=rights_freedoms
q1 m1 direct

### AFP 1991-12-25
Moments after [m1:SUN.GOV Mikhail Gorbachev] {e1 laid down [m3=m1 his] office} on Wednesday, {e2 passing} the nuclear codes to [m2:RUS.GOV Boris Yeltsin], the red flag came down.
e1 m1 > m2 RETREAT actual 1991-12-25/day mode=resign ctx=executive
e2 m1 > m2 RETREAT actual 1991-12-25/day ctx=cbrn

### AP 1994-08-31
[m1:RUS.MIL The last Russian infantryman] {e1 went home from} [m2:EST.GOV Estonia] on Wednesday, and in [m5:@GBR Belfast] [m3:IRA.REB the IRA] {e2 called a halt} to its war on [m4:GBR.GOV London].
e1 m1 > m2 RETREAT actual 1994-08-31/day mode=withdraw ctx=military
e2 m3 > m4 CONCEDE actual 1994-08-31/day ctx=military

### Reuters 2010-07-06 none
Asked about the banker, [m1:CHE.GOV the finance minister in Bern] said only that the weather in [m2:@ITA Liguria] had been splendid.

### AFP 2012-08-16
[m1:GBR.GOV William Hague] denied that [m2:GBR.COP police] would {e1 storm} [m3:ECU.GOV the Ecuadorean embassy], but a letter from his own ministry had {e2 pointed to} a law allowing just that.
e1 m2 > m3 THREATEN denied 2012-08-16/none mode=violence ctx=asylum said=m1
e2 m1 > m3 THREATEN threatened 2012-08-16/none mode=violence ctx=asylum

### Reuters 2014-03-02
[m1:USA.GOV John Kerry] said [m2:RUS.GOV Russia] {e1 could lose} its seat in the G8 and its assets abroad.
e1 m1 > m2 THREATEN threatened 2014-03-02/none mode=restrict ctx=economic

### Reuters 2014-03-24
[m1:RUS.GOV Russia] {e1 was thrown out of} the G8 on Monday by [m2:USA.GOV the United States], [m3:CAN.GOV Canada] and [m4:EU their European partners].
e1 m2,m3,m4 > m1 SANCTION actual 2014-03-24/day mode=expel ctx=diplomatic

### Reuters 2018-06-08
[m1:USA.GOV Donald Trump] {e1 would like} [m2:RUS.GOV Russia] back in the G8; [m3:DEU.GOV Berlin] {e2 is against it} unless [m4:@UKR Ukraine] sees progress.
e1 m1 > m2 SUPPORT actual 2018-06-08/none ctx=diplomatic
e2 m3 > m1 REJECT actual 2018-06-08/none mode=change ctx=diplomatic

### AP 2021-05-24
[m1:BLR.GOV Minsk] {e1 lured down} a Ryanair jet with a bomb hoax and {e2 pulled [m2:BLR.JRN blogger Roman Protasevich] off it}; [m3:EU the EU] {e3 told} its airlines to fly round [m4:@BLR Belarus].
e1 m1 > m2 COERCE actual 2021-05-24/none mode=seize ctx=repression
e2 m1 > m2 COERCE actual 2021-05-24/none mode=arrest ctx=repression,rights_freedoms
e3 m3 > m1 SANCTION actual 2021-05-24/none mode=discontinue ctx=human_rights

### BelTA 2021-11-11
[m1:BLR.GOV Alexander Lukashenko] {e1 mused aloud about shutting} the gas pipe to [m2:EU Europe]: "<<q1 what if [m3:BLR.GOV we] halt deliveries?>>"
e1 m1 > m2 THREATEN threatened 2021-11-11/none mode=restrict ctx=economic,natural_resource
q1 m1 direct

### AFP 2021-11-12
Closing the pipe, [m1:RUS.GOV the Kremlin] made clear, was not something [m2:BLR.GOV Lukashenko] had {e1 consulted} [m3=m1 it] about.
e1 m2 > m3 CONSULT denied 2021-11-12/none ctx=natural_resource said=m1

### Reuters 2024-08-01
[m1:BLR.GOV Minsk], [m2:RUS.GOV Moscow] and [m3:DEU.GOV Berlin] {e1 swapped prisoners} with [m4:USA.GOV Washington] at [m6:@TUR Ankara] airport; [m5:TUR.SPY Turkey's spy service] {e2 had smoothed the way}.
e1 m2 > m4 RETREAT actual 2024-08-01/none mode=release ctx=diplomatic
e2 m5 > m2,m4 CONSULT actual 2024-08-01/none mode=third-party ctx=intelligence

### Le Temps 2009-08-20
[m1:CHE.GOV Hans-Rudolf Merz] {e1 flew to} [m4:@LBY Tripoli] to {e2 apologise for} the arrest of [m2:LBY.GOV Gaddafi's] son by [m3:CHE.COP Geneva police].
e1 m1 > m2 CONSULT actual 2009-08-20/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2009-08-20/none ctx=diplomatic

### Le Temps 2010-02-25
[m1:LBY.GOV Gaddafi] {e1 urged} [m2:? Muslims everywhere] to wage holy war on [m3:CHE.GOV Switzerland], and [m4:UN a U.N. official] {e2 called such talk inadmissible}.
e2 m4 > m1 ACCUSE actual 2010-02-25/none mode=disapprove ctx=religion_ethnicity
e1 m1 > m3 THREATEN threatened 2010-02-25/none mode=violence ctx=religion_ethnicity

### AFP 1998-08-07 none
[m1:@KEN Nairobi] lies at 1,795 metres. Its railway station was built by [m2:GBR.GOV the British] in 1899, and the lunatic line ran from there to [m3:@UGA Kisumu], then in [m4:@UGA Uganda].

### AFP 2002-07-29
[m1:UGA.MIL Kampala's generals] deny that [m4=m1 they] {e1 will go back into} [m2:@COD Bunia] to fight [m3:UPC.REB Thomas Lubanga's militia].
e1 m1 > m3 ASSAULT denied 2002-07-29/none ctx=military

### Reuters 2004-06-09
[m1:COD.REB Laurent Nkunda] {e1 withdrew} from [m4:@COD Bukavu] on Wednesday, "at [m2:UN the United Nations'] {e2 request}", with [m3:COD.MIL loyalist battalions] {e3 closing on} the town.
e1 m1 > m3 RETREAT actual 2004-06-09/day mode=withdraw ctx=military
e2 m2 > m1 REQUEST requested 2004-06-09/day mode=yield ctx=military
e3 m3 > m1 MOBILIZE actual 2004-06-09/none mode=troops ctx=military

### Reuters 2013-07-25
[m1:RWA.GOV Kigali] {e1 rejected as baseless} [m2:USA.GOV Washington's] {e2 appeal} to cut loose [m3:M23.REB M23], insisting that it {e3 gives} the rebels nothing.
e1 m1 > m2 REJECT actual 2013-07-25/none mode=change ctx=military
e2 m2 > m1 REQUEST requested 2013-07-25/none mode=change ctx=military
e3 m1 > m3 AID denied 2013-07-25/none ctx=military

### New Times 2022-03-07
[m1:RWA.GOV Rwanda] {e1 has reopened} the Gatuna crossing to [m2:UGA.BUS Ugandan hauliers]; [m3:UGA.MIL General Muhoozi Kainerugaba's] two {e2 calls on} [m4:RWA.GOV Paul Kagame] paved the way.
e1 m1 > m2 CONCEDE actual 2022-03-07/none ctx=economic
e2 m3 > m4 CONSULT actual 2022-03-07/none mode=visit ctx=diplomatic

### Reuters 2025-01-27
[m1:COL.GOV Gustavo Petro] {e1 turned back} two American military planes full of deportees, and {e2 gave in} within hours when [m2:USA.GOV Donald Trump] {e3 brandished a 50 percent tariff}.
e1 m1 > m2 REJECT actual 2025-01-27/none mode=assist ctx=migration
e2 m1 > m2 CONCEDE actual 2025-01-27/none ctx=migration,economic
e3 m2 > m1 THREATEN threatened 2025-01-27/none mode=restrict ctx=economic

### Reuters 2025-02-03
[m1:MEX.GOV Claudia Sheinbaum] {e1 promised ten thousand guardsmen} for the border; [m2:USA.GOV Trump] {e2 held back} the tariffs for a month.
e1 m1 > m2 CONCEDE planned 2025-02-03/none ctx=migration
e2 m2 > m1 CONCEDE actual 2025-02-03/none ctx=economic

### Reuters 2019-06-01
[m1:MEX.GOV López Obrador] let slip that [m4=m1 Mexico] "could" {e2 step up} checks on [m2:? migrants] rather than strike back at [m3:USA.GOV Washington's] tariffs.
e2 m1 > m3 CONCEDE hypothetical 2019-06-01/none ctx=migration,economic

### La Jornada 2006-10-20
[m1:MEX.LAB The Oaxaca teachers] {e1 voted to reopen} the classrooms, but [m2:MEX.CVL the popular assembly] {e2 will keep} its barricades until [m3:MEX.GOV Governor Ulises Ruiz] is gone.
e1 m1 > m3 CONCEDE planned 2006-10-20/none ctx=economic
e2 m2 > m3 PROTEST planned 2006-10-20/none mode=obstruct ctx=executive

### La Jornada 1994-01-12
[m1:MEX.GOV Carlos Salinas] {e1 ordered [m2:MEX.MIL the army] to stop shooting} in [m4:@MEX Chiapas] unless attacked, and [m3:EZLN.REB the Zapatistas] {e2 did likewise} five days later.
e1 m1 > m3 CONCEDE actual 1994-01-12/none ctx=military
e2 m3 > m1 CONCEDE actual 1994-01-12/none ctx=military

### La Jornada 1996-02-16
[m1:MEX.GOV The government] and [m2:EZLN.REB the EZLN] {e1 endorsed} the San Andrés accords, by which [m3:MEX.CVL indigenous peoples] {e2 would have} their own courts and assemblies.
e1 m1 > m2 SUPPORT actual 1996-02-16/none ctx=religion_ethnicity
e2 m1 > m3 CONCEDE planned 1996-02-16/none ctx=religion_ethnicity

### Reuters 2005-06-06
[m1:BOL.GOV Carlos Mesa] {e1 handed [m5:BOL.LEG Congress] his resignation} on Monday as [m2:BOL.LAB miners] {e2 set off dynamite} in [m6:@BOL La Paz]; [m3:BOL.PTY Evo Morales] {e3 adjured} [m4:BOL.LEG the Senate president] to renounce the succession.
e1 m1 > m5,m2 RETREAT actual 2005-06-06/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2005-06-06/day mode=riot ctx=natural_resource
e3 m3 > m4 REQUEST requested 2005-06-06/none mode=yield ctx=executive

### AP 2003-10-13 headline
[m1:BOL.GOV Bolivia's president] {e1 shelves gas export plan}; [m2:BOL.LAB unions]: {e2 too late}
e1 m1 > m2 CONCEDE actual 2003-10-13/none ctx=natural_resource
e2 m2 > m1 REJECT actual 2003-10-13/none mode=yield ctx=natural_resource

### Página 12 2008-07-17
[m1:ARG.GOV Vice President Julio Cobos] {e1 voted against} [m2:ARG.GOV his own president's] export tax, and [m3:ARG.AGR farmers] celebrated on the roads they had {e2 blocked}.
e1 m1 > m2 REJECT actual 2008-07-17/none ctx=economic,legislative
e2 m3 > m2 PROTEST actual 2008-07-17/none mode=obstruct ctx=economic bg

### Página 12 2008-07-18 headline
[m1:ARG.GOV Cristina] {e1 annuls levy}, [m2:ARG.AGR farmers] jubilant
e1 m1 > m2 CONCEDE actual 2008-07-18/none ctx=economic

### Reuters 2006-02-03 none
Argentina's wheat area shrank, but that of [m1:@PRY Paraguay] grew. "Nobody threatens our soy", joked an exporter in [m2:@ARG Rosario].
