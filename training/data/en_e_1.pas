### Reuters 2018-08-09
[m1:USA.GOV Washington] will {e1 bar} [m2:RUS.GOV Moscow] from buying electronics with military uses, [m3:USA.GOV a State Department official] said, in answer to the {e2 poisoning} of [m4:GBR.ELI a former double agent] in [m5:@GBR Salisbury].
e1 m1 > m2 SANCTION planned 2018-08-09/none mode=discontinue ctx=economic,cbrn said=m3
e2 m2 > m4 ASSAULT actual 2018-08-09/none mode=unconventional ctx=cbrn said=m3

### AFP 2011-11-13
[m1:LAS The Arab League] {e1 voted to shut} [m2:SYR.GOV Damascus] out of its meetings from 16 November and {e3 advised} [m3=m4 member states] to bring home their ambassadors; only [m5:YEM.GOV Yemen] and [m6:LBN.GOV Lebanon] {e2 opposed} [m4:LAS the bloc's] step.
e1 m1 > m2 SANCTION planned 2011-11-16/day mode=expel ctx=diplomatic
e2 m5,m6 > m1 REJECT actual 2011-11-13/none ctx=diplomatic
e3 m1 > m3 REQUEST requested 2011-11-13/none mode=change ctx=diplomatic

### The Hindu 2012-03-09
A {e1 ban} on cotton shipments ordered by [m1:IND.GOV New Delhi] was {e2 rolled back} within a week after [m2:CHN.GOV Beijing] {e3 grumbled} and [m3:IND.AGR growers in Gujarat] {e4 burned effigies of} [m4:IND.GOV the commerce minister].
e1 m1 > m2 SANCTION actual 2012-03-09/none mode=discontinue ctx=economic
e2 m1 > m2 CONCEDE actual 2012-03-09/none ctx=economic
e3 m2 > m1 ACCUSE actual 2012-03-09/none mode=disapprove ctx=economic
e4 m3 > m4 PROTEST actual 2012-03-09/none mode=demo ctx=economic

### Le Monde 1995-09-07
[m1:CHL.GOV Chile] and [m2:NZL.GOV New Zealand] {e1 called their ambassadors back} from [m3:FRA.GOV Paris] hours after [m4:FRA.MIL the French military] {e2 set off} a nuclear device under Mururoa atoll.
e1 m1,m2 > m3 SANCTION actual 1995-09-07/none mode=withdraw ctx=diplomatic,cbrn
e2 m4 > m1,m2 MOBILIZE actual 1995-09-07/none mode=weapons ctx=cbrn

### BBC 2015-11-28
Bank cards no longer work on the peninsula because [m1:@CHE Geneva]-registered [m2:MNC Visa] and [m3:MNC Mastercard] {e1 stopped serving} [m4:RUS.BUS banks] there under [m5:USA.GOV American] rules.
e1 m2,m3 > m4 SANCTION actual 2015-11-28/none mode=discontinue ctx=economic,territory

### Deutsche Welle 2017-02-28
[m1:TUR.JUD A judge in Istanbul] {e1 remanded in custody} [m2:DEU.JRN Deniz Yucel], [m3=m2 a correspondent] of [m4:#outlet Die Welt], and [m5:DEU.GOV Foreign Minister Sigmar Gabriel] {e2 called in} [m6:TUR.GOV Ankara's ambassador] the same evening.
e1 m1 > m2 COERCE actual 2017-02-28/none mode=arrest ctx=rights_freedoms
e2 m5 > m6 ACCUSE actual 2017-02-28/none mode=disapprove ctx=rights_freedoms

### AP 2003-04-05
[m1:CUB.JUD Courts in Havana] have {e1 handed down terms} of up to 28 years to [m2:CUB.CVL librarians, poets and organisers of a petition], three weeks after [m3:CUB.SPY state security] {e2 swept them up}.
e1 m1 > m2 SANCTION actual 2003-04-05/none mode=convict ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2003-04-05/none mode=arrest ctx=repression

### Xinhua 2020-07-24
[m1:CHN.GOV China's Foreign Ministry] told [m2:USA.GOV the U.S. side] on Friday that its permission to run the consulate general in [m3:@CHN Chengdu] had been {e1 withdrawn}, days after [m4=m2 Washington] {e2 ordered the closure} of [m5:CHN.GOV the Chinese mission] in [m6:@USA Houston].
e1 m1 > m2 SANCTION actual 2020-07-24/day mode=expel ctx=diplomatic
e2 m4 > m5 SANCTION actual 2020-07-24/none mode=expel ctx=diplomatic

### Reuters 2013-01-23 headline
[m1:UN UN council] {e1 widens asset freeze} on [m2:PRK.GOV Pyongyang]; [m3=m2 North] {e2 vows} new nuclear test
e1 m1 > m2 SANCTION actual 2013-01-23/none mode=discontinue ctx=cbrn
e2 m3 > m1 THREATEN threatened 2013-01-23/none ctx=cbrn

### Daily Nation 2022-07-04
[m1:KEN.COP Detectives] {e1 raided} a Westlands office at dawn and {e2 carted away} two servers belonging to [m2:KEN.OPP the opposition alliance's] tallying team, [m3:KEN.OPP its lawyer] said.
e1 m1 > m2 COERCE actual 2022-07-04/none mode=seize ctx=election said=m3
e2 m1 > m2 COERCE actual 2022-07-04/none mode=seize ctx=election said=m3

### The Guardian 2021-11-29 none
Born in [m1:@POL Lublin] and raised in [m2:@GBR Leeds], [m3:GBR.LEG the MP] spent eleven years as a pharmacist before being elected in 2017; her book on coastal towns was published in May.

### Al Jazeera 2017-06-05
[m1:SAU.GOV Riyadh], [m2:ARE.GOV Abu Dhabi], [m3:BHR.GOV Manama] and [m4:EGY.GOV Cairo] {e1 severed links} with [m5:QAT.GOV Doha] before breakfast and {e2 told} [m6:QAT.CVL Qatari visitors and residents] to be gone in a fortnight; [m7=m5 the emirate] {e3 denies} [m8=m5 its] {e4 bankrolling} of [m9:MB.REB Islamist groups].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e2 m1,m2,m3 > m6 COERCE actual 2017-06-05/none mode=deport ctx=migration
e3 m7 > m1,m2,m3,m4 REJECT actual 2017-06-05/none ctx=terrorism
e4 m8 > m9 AID denied 2017-06-05/none ctx=terrorism

### Kyodo 2006-10-13
[m1:JPN.GOV The Cabinet in Tokyo] has {e1 closed its ports to} [m2:PRK.BUS all North Korean freighters], and [m3:KOR.GOV Seoul], though [m4=m3 it] will {e2 stop short of} a similar step, {e3 held back} cement meant for [m5:PRK.GOV its neighbour's] flood victims.
e1 m1 > m2 SANCTION actual 2006-10-13/none mode=discontinue ctx=cbrn,economic
e2 m3 > m2 SANCTION denied 2006-10-13/none mode=discontinue ctx=cbrn
e3 m3 > m5 SANCTION actual 2006-10-13/none mode=discontinue ctx=human_security

### RFE/RL 2021-05-23
[m1:BLR.MIL A Belarusian fighter] {e1 forced down} a Ryanair jet bound for [m2:@LTU Vilnius] so that [m3:BLR.SPY KGB men] could {e2 take away} [m4:BLR.JRN blogger Roman Protasevich]; [m5:EU EU leaders] {e3 shut the bloc's airspace to} [m6:BLR.BUS Belavia].
e1 m1 > m4 COERCE actual 2021-05-23/none mode=seize ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2021-05-23/none mode=arrest ctx=rights_freedoms
e3 m5 > m6 SANCTION actual 2021-05-23/none mode=discontinue ctx=diplomatic

### Jakarta Globe 2015-03-05
[m1:AUS.GOV Canberra's] {e1 offer} to swap three imprisoned Indonesians for [m2:AUS.CRM the two condemned Australians] was {e2 waved off} by [m3:IDN.GOV Jakarta], which {e3 moved} [m4=m2 the pair] under police escort to the execution island.
e1 m1 > m3 AGREE planned 2015-03-05/none ctx=legal
e2 m3 > m1 REJECT actual 2015-03-05/none mode=yield ctx=legal
e3 m3 > m4 COERCE actual 2015-03-05/none mode=arrest ctx=illegal_drugs

### Reuters 2019-12-13
[m1:RUS.BUS Gazprom] and [m2:TUR.BUS Botas] {e1 began test flows} through the pipeline beneath the Black Sea, whose builders [m3:USA.LEG Congress] is {e2 thinking of penalising}.
e1 m1 > m2 COOPERATE actual 2019-12-13/none ctx=natural_resource
e2 m3 > m1,m2 SANCTION hypothetical 2019-12-13/none mode=discontinue ctx=natural_resource

### PTI 2016-09-18
[m1:JEM.REB Four gunmen] {e1 stormed} a brigade headquarters at Uri before sunrise, killing [m2:IND.MIL 17 soldiers], and [m3:IND.GOV Home Minister Rajnath Singh] {e3 branded} [m4:PAK.GOV Pakistan] a terrorist state.
e1 m1 > m2 ASSAULT actual 2016-09-18/none mode=firearms ctx=terrorism,military
e3 m3 > m4 ACCUSE actual 2016-09-18/none mode=disapprove ctx=terrorism

### New York Times 1998-08-21
[m1:USA.GOV President Clinton] {e1 ordered cruise missiles fired at} camps in [m2:AFG.GOV Afghanistan] and a medicine factory in [m3:SDN.GOV Sudan], which [m4=m1 he] linked to [m5:ALQ.REB the network of Osama bin Laden].
e1 m1 > m2,m3 ASSAULT actual 1998-08-21/none mode=heavy-weapons ctx=terrorism

### Novaya Gazeta Europe 2024-02-19
[m1:RUS.COP Officers] in Saint Petersburg {e1 bundled into vans} [m2:RUS.CVL some forty mourners] who had {e2 laid carnations} for [m3:RUS.OPP Alexei Navalny] at the Solovetsky stone.
e1 m1 > m2 COERCE actual 2024-02-19/none mode=arrest ctx=repression
e2 m2 > m3 SUPPORT actual 2024-02-19/none ctx=rights_freedoms

### Bloomberg 2023-07-04
[m1:CHN.GOV Beijing] is {e1 restricting exports} of gallium and germanium, two metals that [m2:USA.GOV American] and [m3:NLD.BUS Dutch chipmakers] cannot do without, [m4:CHN.GOV the commerce ministry] announced.
e1 m1 > m2,m3 SANCTION actual 2023-07-04/none mode=discontinue ctx=economic,technology said=m4

### The Straits Times 2010-09-08
[m1:JPN.MIL Coast guards from Ishigaki] {e1 boarded} [m2:CHN.BUS a Chinese trawler] and {e2 took its captain into custody} after [m3=m2 the boat] {e3 rammed} two of [m4=m1 their] cutters near the disputed islets.
e1 m1 > m2 COERCE actual 2010-09-08/none mode=seize ctx=territory
e2 m1 > m2 COERCE actual 2010-09-08/none mode=arrest ctx=territory
e3 m3 > m4 ASSAULT actual 2010-09-08/none ctx=territory

### Daily Mirror Lanka 2007-11-30
{e1 Exiled} from Colombo's boarding houses by [m1:LKA.COP police] on buses at dawn, [m2:LKA.CVL some 370 Tamils] were {e2 brought back} within the week on the orders of [m3:LKA.JUD the Supreme Court].
e1 m1 > m2 COERCE actual 2007-11-30/none mode=deport ctx=religion_ethnicity
e2 m3 > m2 RETREAT actual 2007-11-30/none mode=release ctx=religion_ethnicity

### Agência Brasil 2019-11-11
[m1:BRA.GOV Brasilia] would {e1 cut off} cooperation with [m2:CUB.GOV Havana] only if [m3=m2 the island] {e2 meddled} in its politics, [m4:BRA.GOV the vice-president] said.
e1 m1 > m2 SANCTION hypothetical 2019-11-11/none mode=discontinue ctx=diplomatic said=m4
e2 m3 > m1 ACCUSE hypothetical 2019-11-11/none mode=allege ctx=diplomatic said=m4

### AP 2014-07-31
[m1:ARG.GOV Argentina], {e1 taken to court} in [m2:@USA Manhattan] by [m3:USA.BUS hedge funds holding its defaulted bonds], was {e2 ordered to pay} them in full by [m4:USA.JUD Judge Thomas Griesa].
e1 m3 > m1 ACCUSE actual 2014-07-31/none mode=allege ctx=economic,legal
e2 m4 > m1 SANCTION actual 2014-07-31/none mode=convict ctx=economic,legal

### Kathmandu Post 2019-06-24 none
[m1:@NPL Nepal] imported goods worth 1.4 trillion rupees last fiscal year, two thirds of them from [m2:@IND India], while [m3:@CHN China's] share rose to 15 percent.

### Cumhuriyet Daily 2016-07-20
[m1:TUR.GOV Ankara] {e1 removed} 1,577 [m2:TUR.EDU university deans] from their posts and {e3 revoked the licences} of [m3:TUR.EDU 21,000 private-school teachers] in the purge that followed the putsch.
e1 m1 > m2 SANCTION actual 2016-07-20/none mode=expel ctx=political_institutions
e3 m1 > m3 SANCTION actual 2016-07-20/none mode=discontinue ctx=political_institutions

### Middle East Eye 2019-04-12
[m1:SDN.MIL The Sudanese army] {e1 deposed} [m2:SDN.GOV Omar al-Bashir] after thirty years, {e2 suspended the constitution} and {e3 imposed a curfew}, which [m3:SDN.CVL crowds in front of its headquarters] promptly {e4 ignored}.
e1 m1 > m2 COERCE actual 2019-04-12/none mode=seize ctx=political_institutions
e2 m1 > m3 COERCE actual 2019-04-12/none mode=martial-law ctx=political_institutions
e3 m1 > m3 COERCE actual 2019-04-12/none mode=curfew ctx=repression
e4 m3 > m1 REJECT actual 2019-04-12/none mode=yield ctx=rights_freedoms

### ANSA 2018-06-11
[m1:ITA.GOV Interior Minister Matteo Salvini] {e1 turned away} [m2:NGO the rescue ship Aquarius], carrying 629 migrants, and [m3:ESP.GOV Pedro Sanchez], a week into his job, {e2 opened the port} of [m4:@ESP Valencia] to [m5=m2 it].
e1 m1 > m2 REJECT actual 2018-06-11/none mode=assist ctx=migration
e2 m3 > m5 AID actual 2018-06-11/none ctx=migration

### TASS 2001-03-22
[m1:USA.GOV The United States] has {e1 declared} [m2:RUS.GOV four Russian embassy staff] persona non grata and given another 46 until July to leave; [m3:RUS.GOV Moscow] {e2 said it would do the same} to [m4:USA.GOV as many Americans].
e1 m1 > m2 SANCTION actual 2001-03-22/none mode=expel ctx=intelligence,diplomatic
e2 m3 > m4 SANCTION planned 2001-03-22/none mode=expel ctx=intelligence,diplomatic

### Radio New Zealand 2009-12-09
[m1:FJI.GOV Fiji's military government] has {e1 silenced} [m2:FJI.JRN the Fiji Times] by placing a censor in its newsroom, and {e2 put on a plane} [m3:AUS.JRN an ABC reporter] sent to cover it.
e1 m1 > m2 COERCE actual 2009-12-09/none mode=censor ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2009-12-09/none mode=deport ctx=rights_freedoms

### The Nation (Nairobi) 2013-09-21
[m1:ALSHABAAB.REB Attackers linked to al-Shabaab] {e1 sprayed} shoppers at the Westgate mall with bullets and {e2 held} [m2:KEN.CVL dozens of customers] hostage, in what [m3=m1 the militants] {e3 described as punishment} for [m4:KEN.MIL Kenyan troops'] presence in [m5:@SOM Somalia].
e1 m1 > m2 ASSAULT actual 2013-09-21/none mode=firearms ctx=terrorism
e2 m1 > m2 ASSAULT actual 2013-09-21/none mode=abduct ctx=terrorism
e3 m3 > m4 ACCUSE actual 2013-09-21/none mode=disapprove ctx=terrorism,military

### EFE 2009-09-22
Inside [m1:BRA.GOV the Brazilian embassy], where [m2:HND.GOV the deposed president Manuel Zelaya] was {e1 given shelter}, the lights went out after [m3:HND.GOV the de facto rulers] {e2 cut the power}; outside, [m4:HND.COP policemen] {e3 dispersed} [m5:HND.CVL his followers] with gas.
e1 m1 > m2 AID actual 2009-09-22/none ctx=asylum
e2 m3 > m1 COERCE actual 2009-09-22/none mode=withhold ctx=diplomatic
e3 m4 > m5 ASSAULT actual 2009-09-22/none mode=crowd-control ctx=repression

### Dawn 2010-08-19
[m1:PAK.GOV Islamabad] {e1 accepted} five million dollars from [m2:IND.GOV New Delhi] for flood victims, on condition that the sum be {e2 channelled} through [m3:UN the United Nations].
e1 m1 > m2 CONCEDE actual 2010-08-19/none ctx=disasters
e2 m2 > m1 AID actual 2010-08-19/none ctx=disasters

### Reuters 2008-07-09
[m1:IRN.MIL The Revolutionary Guards] {e1 launched nine missiles} in a desert exercise to show [m2:ISR.GOV Israel] and [m3:USA.GOV the United States] that they would {e2 strike back} if attacked.
e1 m1 > m2,m3 MOBILIZE actual 2008-07-09/none mode=weapons ctx=military
e2 m1 > m2,m3 THREATEN threatened 2008-07-09/none mode=violence ctx=military

### Digital Journal 2012-08-17
[m1:RUS.JUD A Moscow court] on Friday {e1 gave} [m2:RUS.CVL three members of a punk band] two years in a penal colony for a song in a cathedral; [m3:USA.GOV the White House] {e2 was disappointed by} the verdict.
e1 m1 > m2 SANCTION actual 2012-08-17/day mode=convict ctx=rights_freedoms,religion_ethnicity
e2 m3 > m1 ACCUSE actual 2012-08-17/none mode=disapprove ctx=rights_freedoms

### Global Times 2016-07-10
[m1:KOR.MIL Seoul's] plan to host an American missile shield will {e1 be met with} the end of tour groups, pop concerts and much else, [m2:CHN.JRN the state-run tabloid] {e2 warned} [m3:KOR.GOV its southern neighbour].
e1 m2 > m3 THREATEN threatened 2016-07-10/none mode=restrict ctx=military
e2 m2 > m3 THREATEN threatened 2016-07-10/none mode=restrict ctx=military

### ABC Australia 2024-05-16
[m1:NCL.GOV Authorities in Noumea] have {e1 blocked} TikTok, which [m2:FRA.GOV Paris] says [m3:NCL.CVL the young Kanak rioters] used to organise; [m4:FRA.MIL marines] are {e2 guarding} the port and airport.
e1 m1 > m3 COERCE actual 2024-05-16/none mode=censor ctx=rights_freedoms
e2 m4 > m3 MOBILIZE actual 2024-05-16/none mode=troops

### Guardian 2007-01-10
[m1:VEN.GOV Hugo Chávez] will {e1 not renew} the licence of [m2:VEN.JRN RCTV], the oldest private channel in [m3:@VEN Caracas], and has {e2 announced the nationalisation} of [m4:VEN.BUS the telephone company].
e1 m1 > m2 COERCE planned 2007-01-10/none mode=censor ctx=rights_freedoms
e2 m1 > m4 COERCE planned 2007-01-10/none mode=seize ctx=economic

### Vanguard 2017-09-15
[m1:NGA.MIL Soldiers] {e1 laid siege} to the Umuahia home of [m2:IPOB.CVL separatist Nnamdi Kanu] and [m3:NGA.MIL Defence Headquarters] {e2 labelled} [m4=m2 his movement] a terrorist organisation.
e1 m1 > m2 COERCE actual 2017-09-15/none mode=restrict ctx=territory
e2 m3 > m4 ACCUSE actual 2017-09-15/none mode=disapprove ctx=terrorism

### Interfax 2019-06-21
[m1:RUS.GOV Vladimir Putin] {e1 grounded} flights by Russian airlines to [m2:GEO.GOV Georgia] from July, a day after [m3:GEO.CVL protesters] tried to {e2 break into} [m4:GEO.LEG the Tbilisi parliament], where [m5:RUS.LEG a Communist deputy from Moscow] had taken the speaker's chair.
e1 m1 > m2 SANCTION planned 2019-07-01/month mode=discontinue ctx=economic
e2 m3 > m4 PROTEST actual 2019-06-20/day mode=riot

### Yonhap 2016-02-16
[m1:KOR.GOV President Park Geun-hye] told lawmakers that [m2=m1 her] government had not {e2 given up on} talks with [m3:PRK.GOV the North] but that the money paid for the zone's labour had {e1 gone into bombs}.
e2 m2 > m3 SANCTION denied 2016-02-16/none mode=discontinue ctx=diplomatic said=m1
e1 m1 > m3 ACCUSE actual 2016-02-16/none mode=allege ctx=cbrn

### South China Morning Post 2022-08-04
[m1:CHN.MIL The PLA] {e1 fired} eleven ballistic missiles into waters around [m2:TWN.GOV Taiwan] and [m3:CHN.GOV customs] {e2 struck} Taiwanese citrus and mackerel off the list of permitted imports after [m4:USA.LEG Nancy Pelosi] {e4 flew out of} [m5=m2 Taipei].
e1 m1 > m2 MOBILIZE actual 2022-08-04/none mode=weapons ctx=military,territory
e2 m3 > m2 SANCTION actual 2022-08-04/none mode=discontinue ctx=economic
e4 m4 > m5 CONSULT actual 2022-08-04/none mode=visit ctx=diplomatic

### AP 1999-05-08
[m1:NATO Alliance] bombs {e1 hit} [m2:CHN.GOV the Chinese embassy] in [m3:@SRB Belgrade]; [m4=m1 Nato] {e2 apologised}, [m5:CHN.EDU students] in [m6:@CHN Beijing] {e3 threw rocks at} [m7:USA.GOV the American mission].
e1 m1 > m2 ASSAULT actual 1999-05-08/none mode=aerial ctx=military
e2 m4 > m2 SUPPORT actual 1999-05-08/none ctx=diplomatic
e3 m5 > m7 PROTEST actual 1999-05-08/none mode=riot

### Politico 2020-09-21
[m1:EU EU foreign ministers] failed to {e1 agree on sanctions} against [m2:BLR.GOV Minsk] because [m3:CYP.GOV Nicosia] {e2 vetoed} them, demanding that [m4:TUR.GOV Turkey] be {e3 punished} as well.
e1 m1 > m2 SANCTION denied 2020-09-21/none mode=discontinue ctx=pro_democracy
e2 m3 > m1 REJECT actual 2020-09-21/none ctx=diplomatic
e3 m3 > m1 REQUEST requested 2020-09-21/none mode=change ctx=territory

### Reuters 2024-10-14
[m1:CAN.GOV Ottawa] has {e1 thrown out} [m2:IND.GOV the Indian high commissioner] and five colleagues whom [m3:CAN.COP the Mounties] {e2 tie to} the {e3 shooting} of [m4:CAN.CVL a Sikh activist] in [m5:@CAN British Columbia], a link that [m6:IND.GOV New Delhi] {e4 dismisses as preposterous}.
e1 m1 > m2 SANCTION actual 2024-10-14/none mode=expel ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2024-10-14/none mode=allege ctx=crime
e3 m6 > m4 ASSAULT denied 2024-10-14/none mode=firearms ctx=crime said=m3
e4 m6 > m3 REJECT actual 2024-10-14/none ctx=crime

### Bangkok Post 2014-06-28
[m1:EU Brussels] {e1 put on hold} all official visits to and from [m2:THA.GOV Thailand] and will {e2 not sign} a partnership accord until elected rule returns; [m3:THA.GOV the junta] has so far {e3 jailed} [m4:THA.OPP at least fifty activists].
e1 m1 > m2 SANCTION actual 2014-06-28/none mode=discontinue ctx=pro_democracy
e2 m1 > m2 REJECT planned 2014-06-28/none mode=assist ctx=pro_democracy
e3 m3 > m4 COERCE actual 2014-06-28/none mode=arrest ctx=repression

### Sahara Reporters 2020-10-20
[m1:NGA.CVL Youths] camped at the Lekki toll gate were {e1 shot at} by [m2:NGA.MIL men in army uniform], [m3=m1 the demonstrators] say; [m4:NGA.MIL the military] {e2 called the story fake}.
e1 m2 > m1 ASSAULT denied 2020-10-20/none mode=firearms ctx=repression said=m3
e2 m4 > m3 REJECT actual 2020-10-20/none ctx=repression

### Times of Malta 2020-04-15 none
Asked in an interview whether [m1:MLT.GOV the prime minister] had read the report, [m2:MLT.GOV the tourism minister] said on Monday that he had not discussed it with him; hotel bookings, he added, were down by nine tenths.

### Turkish Minute 2022-08-30
[m1:TUR.COP Counter-terrorism police] {e1 picked up} [m2:TUR.LEG a former Kurdish mayor] at her daughter's wedding and {e2 released [m3=m2 her]} two days later after [m4:TUR.OPP her party] had {e3 asked} [m5:TUR.JUD the prosecutor] to do so.
e1 m1 > m2 COERCE actual 2022-08-30/none mode=arrest ctx=repression
e2 m1 > m3 RETREAT actual 2022-08-30/none mode=release ctx=repression
e3 m4 > m5 REQUEST requested 2022-08-30/none mode=yield ctx=repression

### CNN 2016-12-29
[m1:USA.GOV The Obama administration] {e1 kicked out} 35 Russian intelligence officers and {e3 sealed} two country estates used by [m2:RUS.GOV the Russian mission]; [m3:RUS.GOV Vladimir Putin] {e4 chose not to answer in kind} and {e5 invited} [m4:USA.GOV the children of American diplomats] to the Kremlin's New Year party.
e1 m1 > m2 SANCTION actual 2016-12-29/none mode=expel ctx=cyber,diplomatic
e3 m1 > m2 COERCE actual 2016-12-29/none mode=seize ctx=diplomatic
e4 m3 > m1 SANCTION denied 2016-12-29/none mode=expel ctx=diplomatic
e5 m3 > m4 AGREE planned 2016-12-29/none ctx=diplomatic

### Helsingin Sanomat 2023-11-29
[m1:FIN.GOV Finland] {e1 closed} [m2=m1 its] last open crossing with [m3:RUS.GOV Russia], which [m4=m1 it] {e2 suspects} of herding asylum seekers to the border.
e1 m1 > m3 SANCTION actual 2023-11-29/none mode=discontinue ctx=migration
e2 m4 > m3 ACCUSE actual 2023-11-29/none mode=allege ctx=migration

### AllAfrica 2008-06-25
[m1:ZWE.OPP Morgan Tsvangirai], sheltering in [m2:NLD.GOV the Dutch embassy], {e1 begged} [m3:AU African leaders] to send peacekeepers; [m4:ZWE.PTY militias of the ruling party] had {e2 beaten} [m5:ZWE.OPP his voters] by the thousand.
e1 m1 > m3 REQUEST requested 2008-06-25/none mode=assist ctx=election
e2 m4 > m5 ASSAULT actual 2008-06-25/none mode=beat ctx=election,repression

### Reuters 2021-02-22
[m1:MNC Facebook] {e1 took down} the main page of [m2:MMR.MIL Myanmar's army] an hour before a general strike, one day after [m3:MMR.COP policemen] {e2 opened fire on} [m4:MMR.LAB dock workers] in [m5:@MMR Mandalay].
e1 m1 > m2 SANCTION actual 2021-02-22/none mode=discontinue ctx=misinformation
e2 m3 > m4 ASSAULT actual 2021-02-21/day mode=firearms ctx=repression

### Nikkei Asia 2020-06-30
[m1:IND.GOV India] has {e1 outlawed} 59 Chinese apps, TikTok and WeChat among them, in retaliation for the deaths of [m2:IND.MIL twenty soldiers]; [m3:CHN.GOV Beijing] is {e2 strongly concerned}.
e1 m1 > m3 SANCTION actual 2020-06-30/none mode=discontinue ctx=technology,territory
e2 m3 > m1 ACCUSE actual 2020-06-30/none mode=disapprove ctx=technology

### Sky News 2023-02-11
Pyotr, a mechanic, remembers 24 February for the queue at the cash machine. [m1:RUS.MIL Russian tanks] {e1 rolled over the border} that morning; by noon [m2:UKR.MIL the local reservists] had been {e2 issued with} rifles.
e1 m1 > m2 ASSAULT actual 2022-02-24/day mode=heavy-weapons ctx=military
e2 m2 > m1 MOBILIZE actual 2022-02-24/day mode=troops ctx=military

### Mail & Guardian 1996-07-12
Three years after [m1:ZAF.GOV Pretoria] and [m2:CUB.GOV Havana] {e1 opened} embassies in each other's capitals, [m3:ZAF.MIL the South African navy] is {e2 buying} nothing from [m4=m2 the island], but [m5:CUB.MED 96 Cuban doctors] have begun {e3 working} in [m6:ZAF.GOV rural clinics].
e1 m1,m2 > m2,m1 SUPPORT actual 1993-01-01/year ctx=diplomatic
e2 m3 > m4 COOPERATE denied 1996-07-12/none ctx=military
e3 m5 > m6 AID actual 1996-07-12/none ctx=health

### The Wire 2018-03-16
[m1:IND.PTY The Telugu Desam Party] has {e1 quit} [m2:IND.PTY the ruling alliance] and will {e2 move a no-confidence motion} against [m3:IND.GOV Narendra Modi's cabinet], which [m4=m1 it] {e3 says} broke a promise of special funds for [m5:@IND Andhra Pradesh].
e1 m1 > m2 SANCTION actual 2018-03-16/none mode=withdraw ctx=political_institutions
e2 m1 > m3 ACCUSE planned 2018-03-16/none mode=disapprove ctx=legislative
e3 m4 > m3 ACCUSE actual 2018-03-16/none mode=disapprove ctx=economic

### AFP 1993-06-18
[m1:UN Helicopters of the UN force] {e1 pounded} the compound of [m2:USC.REB Mohamed Farah Aideed] in [m3:@SOM Mogadishu], and [m4:UN the Security Council's] envoy {e2 put a price of $25,000 on} [m5=m2 the warlord's] head.
e1 m1 > m2 ASSAULT actual 1993-06-18/none mode=aerial ctx=peacekeeping
e2 m4 > m5 THREATEN threatened 1993-06-18/none mode=arrest ctx=peacekeeping

### The Economist 2014-09-20 none
The war of the baristas has reached [m1:@GBR Edinburgh]. Two chains, both founded in [m2:@USA Seattle], have slashed the price of a flat white; a third has surrendered its lease on Princes Street.

### Fiji Times 2006-12-05
[m1:FJI.MIL Commodore Frank Bainimarama's soldiers] {e1 took the weapons of} [m2:FJI.COP the bodyguards] at the prime minister's gate, and [m3:NZL.GOV Wellington] {e2 cut} defence ties and {e3 barred entry to} [m4=m1 the officers].
e1 m1 > m2 COERCE actual 2006-12-05/none mode=seize ctx=political_institutions
e2 m3 > m1 SANCTION actual 2006-12-05/none mode=discontinue ctx=military
e3 m3 > m4 SANCTION actual 2006-12-05/none mode=discontinue ctx=diplomatic

### VOA 2012-03-28
[m1:MLI.MIL Mali's putschists] will have [m2=m1 their] accounts at the regional bank {e1 frozen} and their land-locked country {e2 cut off from} the sea unless [m3=m1 they] {e3 step aside} within 72 hours, [m4:ECOWAS West African leaders] declared.
e1 m4 > m2 THREATEN threatened 2012-03-28/none mode=restrict ctx=political_institutions
e2 m4 > m2 THREATEN threatened 2012-03-28/none mode=restrict ctx=economic
e3 m4 > m3 REQUEST requested 2012-03-28/none mode=yield ctx=political_institutions

### Times of India 2021-02-02
[m1:IND.GOV The government] {e1 got} [m2:MNC Twitter] to hide 250 accounts, among them that of [m3:IND.JRN The Caravan], and {e2 threatened} [m4=m2 the company's] staff with jail when [m5=m2 it] {e3 put them back}.
e1 m1 > m3 COERCE actual 2021-02-02/none mode=censor ctx=rights_freedoms
e2 m1 > m4 THREATEN threatened 2021-02-02/none mode=arrest ctx=rights_freedoms
e3 m5 > m1 REJECT actual 2021-02-02/none mode=yield ctx=rights_freedoms

### AP 2019-09-05 headline
[m1:GBR.PTY Johnson] {e1 boots 21 rebels from} [m2=m1 Tory party], [m3:GBR.PTY Soames] among them
e1 m1 > m3 SANCTION actual 2019-09-05/none mode=expel ctx=political_institutions

### Focus Taiwan 2017-06-13
[m1:PAN.GOV Panama] {e1 switched recognition to} [m2:CHN.GOV Beijing] overnight, and [m3:TWN.GOV Taipei], which had {e2 financed} a hospital wing in [m4=m1 the canal state], {e3 terminated} every cooperation project there.
e1 m1 > m2 SUPPORT actual 2017-06-13/none ctx=diplomatic
e2 m3 > m4 AID actual 2017-06-13/none ctx=health bg
e3 m3 > m4 SANCTION actual 2017-06-13/none mode=discontinue ctx=diplomatic

### L'Orient Today 2021-10-29
[m1:SAU.GOV The kingdom] has {e1 halted} all imports from [m2:LBN.GOV Lebanon] and {e2 sent [m3=m2 its] envoy packing} over a television remark by [m4:LBN.GOV Information Minister George Kordahi], who is {e4 under pressure} from [m5:LBN.GOV his own prime minister] to go.
e1 m1 > m2 SANCTION actual 2021-10-29/none mode=discontinue ctx=economic
e2 m1 > m3 SANCTION actual 2021-10-29/none mode=expel ctx=diplomatic
e4 m5 > m4 REQUEST requested 2021-10-29/none mode=change ctx=executive

### Reuters 2005-08-11 none
Shares in [m1:@KOR Seoul] clawed back losses as foreign funds bought chipmakers; the won, under attack in early trade, finished little changed against the dollar, and bond yields in [m2:@JPN Tokyo] held their ground.

### Gulf Times 2017-03-02 none
[m1:QAT.GOV Qatar's education minister], a graduate of the University of Cairo, told reporters on the sidelines of the fair that enrolment in evening classes had doubled since 2012.

### Marca 2012-05-20 none
Suspended for two matches after his red card against [m1:@PRT Benfica], the striker will watch from the stands when [m2:@ESP Spain's] champions visit [m3:@DEU Munich], whose defence has not been breached at home since autumn.

### Le Soir 2003-06-17 none
[m1:BEL.LEG The Belgian Senate] has 71 members, of whom forty are directly elected; the others come from the language communities. [m2:@BEL Brussels] also houses the seat of [m3:NATO Nato].
