### Xinhua 2009-07-21
[m1:CHN.GOV China] on Tuesday {e1 handed over} a batch of tents, blankets and water purifiers worth about 10 million yuan to [m2:LKA.REF people displaced by fighting] in northern [m3:@LKA Sri Lanka].
e1 m1 > m2 AID actual 2009-07-21/day ctx=migration,human_security

### Xinhua 2009-04-30
[m1:CHN.GOV The Chinese government] will {e1 provide} 1 million U.S. dollars' worth of emergency relief to [m2:LKA.GOV Sri Lanka], [m3:CHN.GOV Foreign Ministry spokeswoman Jiang Yu] announced Thursday.
e1 m1 > m2 AGREE planned 2009-04-30/day ctx=human_security said=m3

### AFP 2006-03-14
[m1:SDN.GOV Khartoum] {e1 barred} [m2:UN the UN emergency relief coordinator, Jan Egeland], from flying to Darfur on Monday, and [m3:UN the world body] {e2 protested} to [m4:SDN.GOV the Sudanese mission] in [m5:@USA New York].
e1 m1 > m2 REJECT actual 2006-03-13/day mode=assist ctx=human_security
e2 m3 > m4 ACCUSE actual 2006-03-14/none mode=disapprove ctx=human_security

### AFP 2010-02-23
[m1:JEM.REB Darfur's most heavily armed rebel group] agreed on Tuesday to {e1 cease fire} against [m2:SDN.MIL Sudanese government forces], and [m3:SDN.GOV President Omar al-Beshir] {e2 cancelled death sentences} passed on [m4:JEM.REB 57 of its captured fighters].
e1 m1 > m2 CONCEDE planned 2010-02-23/day ctx=military
e2 m3 > m4 CONCEDE actual 2010-02-23/none ctx=legal

### Reuters 2008-11-27
[m1:COD.REB Congolese rebel commander Laurent Nkunda's fighters] {e1 pulled back} some 40 km from two front-line towns in North Kivu so that [m2:UN U.N. peacekeepers] could set up a buffer zone.
e1 m1 > m2 RETREAT actual 2008-11-27/none mode=withdraw ctx=military,peacekeeping

### Reuters 2008-11-18
[m1:COD.REB Renegade General Laurent Nkunda] {e1 promised to withdraw} [m2=m1 his] men from two fronts in eastern [m3:@COD Congo] after {e2 talks} with [m4:UN U.N. envoy Olusegun Obasanjo], [m5:UN a U.N. spokesman] said on Tuesday.
e1 m1 > m4 CONCEDE planned 2008-11-18/none ctx=military said=m5
e2 m1 > m4 CONSULT actual 2008-11-18/none ctx=diplomatic

### BBC Monitoring 2006-09-30
[m1:RUS.GOV The Russian Foreign Ministry] said on Saturday that [m2:RUS.GOV Russia] had {e1 suspended the issue of visas} to [m3:GEO.CVL Georgian citizens], two days after [m4:RUS.GOV Ambassador Vyacheslav Kovalenko] was {e2 called back} from [m5:GEO.GOV Tbilisi], Interfax reported.
e1 m2 > m3 SANCTION actual 2006-09-30/none mode=discontinue ctx=diplomatic said=m1
e2 m2 > m5 SANCTION actual 2006-09-28/day mode=withdraw ctx=diplomatic

### Interfax 2010-01-22
[m1:RUS.GOV Moscow] and [m2:GEO.GOV Tbilisi] have {e1 reopened} the Upper Lars checkpoint to lorries, the only land crossing between [m3=m1+m2 the two countries] not controlled by separatists, [m4:RUS.GOV a Russian border official] told [m5:#Interfax Interfax] on Friday.
e1 m1 > m2 COOPERATE actual 2010-01-22/none ctx=economic,territory said=m4

### Interfax 2006-07-18
[m1:GEO.LEG The Georgian parliament] on Tuesday {e1 called for the immediate removal} of [m2:RUS.MIL Russian peacekeepers] from the zones of conflict in Abkhazia and South Ossetia, and [m3:RUS.GOV the Russian Foreign Ministry] {e2 denounced} the resolution as "<<q1 a provocative step>>".
e1 m1 > m2 REQUEST requested 2006-07-18/day mode=yield ctx=peacekeeping,territory
e2 m3 > m1 ACCUSE actual 2006-07-18/none mode=disapprove ctx=territory
q1 m3 mixed cue=denounced

### PTI 2008-12-16
[m1:PAK.GOV Pakistan] has {e1 placed [m2=m1 its] air force on high alert} following what [m3=m1 it] {e2 called a violation} of [m4=m1 its] airspace by [m5:IND.MIL Indian fighter jets] over Lahore at the weekend.
e1 m1 > m5 MOBILIZE actual 2008-12-16/none mode=weapons ctx=military
e2 m3 > m5 ACCUSE actual 2008-12-16/none mode=disapprove ctx=military

### PTI 2009-09-09
[m1:IND.GOV India] has {e1 extended a line of credit} of USD 40 million to [m2:MMR.GOV Myanmar] for power transmission, and [m3:IND.GOV External Affairs Minister S M Krishna] will {e2 travel to} [m4:MMR.GOV Nay Pyi Taw] early next year.
e1 m1 > m2 AID actual 2009-09-09/none ctx=economic
e2 m3 > m4 AGREE planned 2010-01-01/quarter ctx=diplomatic

### The Hindu 2010-07-16
[m1:PAK.GOV Foreign Minister Shah Mahmood Qureshi] on Friday {e1 charged} [m2:IND.GOV New Delhi] with being unprepared for serious dialogue, a day after [m3=m1 he] {e2 held six hours of talks} with [m4:IND.GOV Mr. Krishna] in [m5:@PAK Islamabad].
e1 m1 > m2 ACCUSE actual 2010-07-16/day mode=disapprove ctx=diplomatic
e2 m3 > m4 CONSULT actual 2010-07-15/day mode=visit ctx=diplomatic

### Dawn 2011-11-27
[m1:PAK.GOV Pakistan] has {e1 told} [m2:USA.GOV the United States] to vacate the Shamsi airbase within 15 days and has {e2 shut both supply routes} of [m3:NATO Nato forces] after [m4:NATO helicopters of the alliance] {e3 fired on} two border posts in Mohmand, killing [m5:PAK.MIL 24 soldiers].
e1 m1 > m2 REQUEST requested 2011-11-27/none mode=yield ctx=military
e2 m1 > m3 SANCTION actual 2011-11-27/none mode=discontinue ctx=military
e3 m4 > m5 ASSAULT actual 2011-11-27/none mode=aerial ctx=military

### Dawn 2012-07-04
[m1:PAK.GOV Islamabad] on Tuesday {e1 agreed to reopen} the ground lines of communication to [m2:NATO Nato] after [m3:USA.GOV US Secretary of State Hillary Clinton] {e3 telephoned} [m4:PAK.GOV Foreign Minister Hina Rabbani Khar].
e1 m1 > m2 CONCEDE actual 2012-07-03/day ctx=military
e3 m3 > m4 CONSULT actual 2012-07-04/none mode=phone ctx=diplomatic

### Yonhap 2010-05-24
[m1:KOR.GOV South Korea] on Monday {e1 severed} almost all trade with [m2:PRK.GOV North Korea] and {e2 closed [m4=m1 its] sea lanes} to [m3:PRK.BUS the North's merchant ships] in reprisal for the {e3 sinking} of a corvette.
e1 m1 > m2 SANCTION actual 2010-05-24/day mode=discontinue ctx=economic
e2 m1 > m3 SANCTION actual 2010-05-24/day mode=discontinue ctx=economic,military
e3 m2 > m1 ASSAULT actual 2010-05-24/none ctx=military said=m1

### Yonhap 2013-04-09
[m1:PRK.GOV North Korea] {e1 withdrew all 53,000 of [m2=m1 its] workers} from the joint industrial park in Kaesong on Tuesday and {e2 said nuclear war loomed for} [m3:KOR.GOV Seoul], while [m4:KOR.MIL the South's military] {e3 stepped up surveillance} of the North's missile sites.
e1 m1 > m4 SANCTION actual 2013-04-09/day mode=withdraw ctx=economic
e2 m1 > m3 THREATEN threatened 2013-04-09/day mode=violence ctx=cbrn,military
e3 m4 > m1 MOBILIZE actual 2013-04-09/none mode=weapons ctx=military,cbrn

### Yonhap 2009-01-30
[m1:PRK.GOV The North's Committee for the Peaceful Reunification of Korea] on Friday {e1 declared void} all military and political accords with [m2:KOR.GOV Seoul], and [m3:KOR.GOV the Unification Ministry] expressed deep {e2 regret} at the move.
e1 m1 > m2 SANCTION actual 2009-01-30/day mode=discontinue ctx=diplomatic,military
e2 m3 > m1 ACCUSE actual 2009-01-30/none mode=disapprove ctx=diplomatic

### KUNA 2007-08-06
[m1:KWT.GOV Kuwait] {e1 signed} an accord here Monday under which [m2:KWT.GOV the Kuwait Fund for Arab Economic Development] will {e2 lend} 15 million dinars to [m3:EGY.GOV Egypt] for a power station at Ain Sokhna.
e1 m1 > m3 SUPPORT actual 2007-08-06/day ctx=economic
e2 m2 > m3 AGREE planned 2007-08-06/none ctx=economic

### KUNA 2014-01-15
[m1:UN UN Secretary-General Ban Ki-moon] {e1 thanked} [m2:KWT.GOV His Highness the Amir Sheikh Sabah Al-Ahmad Al-Jaber Al-Sabah] on Wednesday for hosting a second donor conference on [m3:@SYR Syria], at which [m4:KWT.GOV Kuwait] {e2 pledged} 500 million dollars for [m5:SYR.REF refugees].
e1 m1 > m2 SUPPORT actual 2014-01-15/day ctx=human_security
e2 m4 > m5 AGREE planned 2014-01-15/day ctx=migration,human_security

### IRNA 2008-03-02
[m1:IRN.GOV President Mahmoud Ahmadinejad] {e1 arrived in} [m2:IRQ.GOV Baghdad] on Sunday, the first such trip by an Iranian head of state, and was {e2 received} by [m3:IRQ.GOV his Iraqi counterpart, Jalal Talabani].
e1 m1 > m2 CONSULT actual 2008-03-02/day mode=visit ctx=diplomatic
e2 m3 > m1 CONSULT actual 2008-03-02/day mode=visit ctx=diplomatic

### IRNA 2012-06-10
[m1:IRN.GOV Iran] is ready to {e1 transfer} [m2=m1 its] experience in housing and dam building to [m3:VEN.GOV Venezuela], [m4:IRN.GOV Energy Minister Majid Namjou] said in a {e2 meeting} with [m5:VEN.GOV the Venezuelan ambassador].
e1 m1 > m3 AGREE planned 2012-06-10/none ctx=economic,technology said=m4
e2 m4 > m5 CONSULT actual 2012-06-10/none ctx=economic

### Jerusalem Post 2006-04-17
[m1:ISR.GOV Israel] has {e1 halted the transfer} of tax revenues to [m2:PSE.GOV the Palestinian Authority] since [m6:HAMAS.REB Hamas] took office, and [m3:USA.GOV Washington] has {e2 told} [m4:USA.BUS American banks] to stop dealing with [m5=m2 the new cabinet].
e1 m1 > m2 SANCTION actual 2006-04-17/none mode=discontinue ctx=economic
e2 m3 > m4 REQUEST requested 2006-04-17/none mode=change ctx=economic

### Jerusalem Post 2007-07-20
[m1:ISR.GOV Israel] {e1 set free} [m2:PSE.CVL 255 Palestinian prisoners], most of [m4=m2 them] Fatah men, from Ketziot prison on Friday in a gesture meant to shore up [m3:PSE.GOV PA President Mahmoud Abbas].
e1 m1 > m2 RETREAT actual 2007-07-20/day mode=release ctx=diplomatic

### Jerusalem Post 2007-06-25
[m1:ISR.GOV Prime Minister Ehud Olmert] {e1 told} [m2:PSE.GOV Mahmoud Abbas] at the Sharm e-Sheikh summit on Monday that [m3=m1 he] would ask [m4=m1 his] cabinet to {e2 release} [m5:PSE.CVL 250 Fatah prisoners] "<<q1 without blood on [m6=m5 their] hands>>".
e1 m1 > m2 CONSULT actual 2007-06-25/day mode=third-party ctx=diplomatic
e2 m3 > m5 CONCEDE planned 2007-06-25/none ctx=diplomatic
q1 m1 mixed cue=told

### New Vision 2006-08-26
[m1:UGA.GOV The Government of Uganda] and [m2:LRA.REB the Lord's Resistance Army] yesterday {e1 signed} a cessation of hostilities in Juba, under which [m3=m2 the rebels] will {e2 gather} at two assembly points in southern [m4:@SDN Sudan] within three weeks.
e1 m1 > m2 SUPPORT actual 2006-08-25/day ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2006-08-26/none ctx=military

### Daily Nation 2008-02-14
[m1:KEN.GOV Government] and [m2:KEN.OPP ODM] negotiators last night {e1 agreed} to write a new constitution within a year, but [m3:KEN.GOV President Kibaki's team] {e2 stood firm against} [m4=m2 the opposition's] {e3 demand} for a fresh presidential poll.
e1 m1 > m2 AGREE actual 2008-02-13/day ctx=political_institutions
e2 m3 > m4 REJECT actual 2008-02-14/none mode=change ctx=election
e3 m4 > m3 REQUEST requested 2008-02-14/none mode=change ctx=election

### Vanguard 2009-10-05
[m2:MEND.REB Niger Delta militant leader Government Ekpemupolo] {e1 surrendered a cache of rifles and two gunboats} to [m3:NGA.MIL the Joint Task Force] in Warri at the weekend.
e1 m2 > m3 RETREAT actual 2009-09-28/week mode=disarm ctx=natural_resource

### El Universal 2010-07-23
[m1:VEN.GOV President Hugo Chávez] {e1 broke off} relations with [m2:COL.GOV Colombia] on Thursday and {e2 put troops on the frontier on maximum alert} after [m3:COL.GOV Bogotá's envoy] told [m4:OAS the OAS] that [m5:VEN.GOV Caracas] {e3 sheltered} [m6:FARC.REB 1,500 guerrillas].
e1 m1 > m2 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic
e2 m1 > m2 MOBILIZE actual 2010-07-22/day mode=troops ctx=military,territory
e3 m5 > m6 AID denied 2010-07-23/none ctx=military said=m3

### Andina 2012-05-11
[m1:PER.GOV Peru] {e1 extradited} to [m2:ECU.GOV Ecuador] on Friday a former police captain wanted over the 2010 mutiny, the seventh such handover between [m3=m1+m2 the neighbours] since January.
e1 m1 > m2 COOPERATE actual 2012-05-11/day ctx=legal

### Reuters 2007-01-12 none
[m1:@BRA Brazil's] coffee crop will retreat from last year's record, a crop forecaster said on Friday, while exporters in [m2:@VNM Vietnam] agreed on lower premiums and mills in [m3:@IND India] held back supplies in the hope of firmer prices.

### AP 2005-04-26
[m1:SYR.MIL The last Syrian soldiers] {e1 crossed the border out of} [m2:LBN.GOV Lebanon] on Tuesday, ending a 29-year presence, after [m3:UN a U.N. team] {e2 was let in} to verify the departure.
e1 m1 > m2 RETREAT actual 2005-04-26/day mode=withdraw ctx=military,territory
e2 m1 > m3 RETREAT actual 2005-04-26/none mode=access ctx=military

### AP 2005-03-05
[m1:SYR.GOV President Bashar Assad] {e1 announced a two-stage pullback} of [m2=m1 his] troops from [m3:LBN.GOV Lebanon] on Saturday, but [m4:USA.GOV the White House] {e2 dismissed} the plan as not nearly enough.
e1 m1 > m3 CONCEDE planned 2005-03-05/day ctx=military,territory
e2 m4 > m1 ACCUSE actual 2005-03-05/none mode=disapprove ctx=military

### AP 2011-02-06
[m1:EGY.GOV Vice President Omar Suleiman] {e1 sat down with} [m2:EGY.OPP the Muslim Brotherhood] for the first time on Sunday and {e2 undertook to free} [m3:EGY.CVL protesters arrested since Jan. 25], but {e3 refused to force out} [m4:EGY.GOV Hosni Mubarak].
e1 m1 > m2 CONSULT actual 2011-02-06/day ctx=political_institutions
e2 m1 > m3 CONCEDE planned 2011-02-06/day ctx=rights_freedoms
e3 m1 > m2 REJECT actual 2011-02-06/day mode=change ctx=executive

### China Daily 2011-02-26
[m1:DZA.GOV Algeria] has {e1 done away with} the state of emergency in force since 1992, meeting a long-standing {e2 demand} of [m2:DZA.OPP the opposition], whose marches [m3:DZA.COP police] keep {e3 breaking up}.
e1 m1 > m2 CONCEDE actual 2011-02-26/none ctx=rights_freedoms
e2 m2 > m1 REQUEST requested 2011-02-26/none mode=change ctx=rights_freedoms
e3 m3 > m2 ASSAULT actual 2011-02-26/none mode=crowd-control ctx=repression

### Business Recorder 2007-11-20
[m1:PAK.GOV Pakistani authorities] on Tuesday {e1 let out} some 3,400 [m2:PAK.CVL lawyers and party workers] who had been {e2 locked up} since [m3:PAK.GOV General Pervez Musharraf] {e3 imposed emergency rule} on [m4:PAK.CVL the country] on November 3.
e1 m1 > m2 RETREAT actual 2007-11-20/day mode=release ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2007-11-20/none mode=arrest ctx=repression
e3 m3 > m4 COERCE actual 2007-11-03/day mode=martial-law ctx=pro_autocracy

### Reuters 2010-05-18
[m1:SOM.GOV Somalia's prime minister], [m2=m1 Omar Abdirashid Sharmarke], {e1 refused to quit} on Monday after [m3:SOM.GOV President Sheikh Sharif Ahmed] {e2 told} [m4=m1 him] to go.
e1 m1 > m3 REJECT actual 2010-05-17/day mode=yield ctx=executive
e2 m3 > m4 REQUEST requested 2010-05-18/none mode=change ctx=executive

### Reuters 2010-09-21
[m1:SOM.GOV Somalia's prime minister, Omar Abdirashid Sharmarke,] {e1 stepped down} on Tuesday, ending months of feuding with [m2:SOM.GOV President Sheikh Sharif Ahmed] that had crippled [m3:SOM.GOV the U.N.-backed government].
e1 m1 > m2 RETREAT actual 2010-09-21/day mode=resign ctx=executive

### AFP 2012-04-08
[m1:MLI.MIL Mali's coup leader, Captain Amadou Sanogo,] {e1 agreed to hand back power} to civilians and [m2:ECOWAS west African bloc ECOWAS] said [m3=m2 it] would {e2 lift a trade blockade} of [m4:MLI.GOV the country] straightaway.
e1 m1 > m2 CONCEDE planned 2012-04-08/none ctx=pro_democracy
e2 m2 > m4 CONCEDE planned 2012-04-08/none ctx=economic

### AFP 2012-04-02
[m1:ECOWAS The Economic Community of West African States] {e1 slapped a total embargo} on [m2:MLI.GOV Mali] on Monday, {e2 closing the borders of [m5=m1 its] members} to [m3=m2 the landlocked country] until [m4:MLI.MIL the junta] goes.
e1 m1 > m2 SANCTION actual 2012-04-02/day mode=discontinue ctx=economic,pro_democracy
e2 m1 > m3 SANCTION actual 2012-04-02/day mode=discontinue ctx=economic

### AFP 2012-03-29
[m1:ECOWAS West African leaders] {e1 gave} [m2:MLI.MIL Mali's putschists] 72 hours to restore constitutional order or face a trade and banking embargo, after [m3:MLI.CVL a pro-junta crowd] {e2 overran} the airport where [m4=m1 their] plane was to have landed.
e1 m1 > m2 THREATEN threatened 2012-03-29/none mode=restrict ctx=pro_democracy,economic
e2 m3 > m4 PROTEST actual 2012-03-29/none mode=obstruct ctx=pro_autocracy

### BBC 2009-12-11
[m1:GIN.MIL Guinea's ruling junta] on Friday {e1 accused} [m2:FRA.SPY the French secret service] of a hand in last week's {e2 shooting} of [m3:GIN.MIL Captain Moussa Dadis Camara] by [m4:GIN.MIL his aide-de-camp].
e1 m1 > m2 ACCUSE actual 2009-12-11/day mode=allege ctx=intelligence
e2 m4 > m3 ASSAULT actual 2009-11-30/week mode=firearms ctx=executive

### Daily Monitor 2011-05-12
[m1:UGA.OPP Opposition leader Kizza Besigye] was yesterday {e1 kept off} a Nairobi flight after [m2:UGA.GOV the government], so [m3:KEN.BUS Kenya Airways] said, {e2 warned} that the plane would be turned round if [m4=m1 he] was aboard.
e1 m3 > m1 REJECT actual 2011-05-11/day mode=assist ctx=rights_freedoms
e2 m2 > m3 THREATEN threatened 2011-05-12/none mode=restrict ctx=rights_freedoms said=m3

### The Herald 2008-07-22
[m1:ZWE.GOV President Mugabe] and [m2:ZWE.OPP MDC-T leader Mr Morgan Tsvangirai] yesterday {e1 put pen to paper} on a memorandum of understanding that binds [m3=m1+m2 them] to talks on a unity government within two weeks.
e1 m1 > m2 SUPPORT actual 2008-07-21/day ctx=political_institutions

### Mail & Guardian 2008-04-22
[m1:ZAF.LAB Dockers in Durban] have {e1 refused to unload} a Chinese ship laden with mortar bombs for [m2:ZWE.GOV Harare], and [m3:ZMB.GOV Zambian President Levy Mwanawasa] has {e2 asked} [m4:SADC the region] to turn the vessel away.
e1 m1 > m2 PROTEST actual 2008-04-22/none mode=boycott ctx=military
e2 m3 > m4 REQUEST requested 2008-04-22/none mode=change ctx=military

### Reuters 2013-09-14
[m1:SYR.GOV Damascus] has {e1 agreed to give up} [m2=m1 its] poison gas under a plan {e2 hammered out} by [m3:USA.GOV John Kerry] and [m4:RUS.GOV Sergei Lavrov] in [m5:@CHE Geneva], [m6:SYR.GOV a Syrian minister] said.
e1 m1 > m3 CONCEDE planned 2013-09-14/none ctx=cbrn said=m6
e2 m3 > m4 CONSULT actual 2013-09-14/none mode=third-party ctx=cbrn,diplomatic

### AP 2013-10-06
Under the eyes of [m4:OPCW international disarmament experts], [m3:SYR.MIL Syrian army crews] on Sunday {e2 took cutting torches to missile warheads} at a depot outside [m1:@SYR Damascus].
e2 m3 > m4 RETREAT actual 2013-10-06/day mode=disarm ctx=cbrn

### The Philippine Star 2012-04-12
[m1:PHL.MIL The Philippine Navy] has {e1 dispatched [m2=m1 its] biggest warship} to Scarborough Shoal, where [m3:CHN.MIL two Chinese surveillance vessels] {e2 kept} [m4=m1 the sailors] from arresting [m5:CHN.LAB fishermen caught with giant clams].
e1 m1 > m3 MOBILIZE actual 2012-04-12/none mode=weapons ctx=territory
e2 m3 > m4 COERCE actual 2012-04-12/none mode=restrict ctx=territory

### Manila Bulletin 2012-06-16
[m1:PHL.GOV President Aquino] {e1 ordered home} [m2:PHL.MIL two government ships] from Scarborough Shoal late Friday, citing rough weather, and [m3:CHN.GOV the Chinese Embassy] {e2 welcomed} the step.
e1 m1 > m3 CONCEDE actual 2012-06-15/day ctx=territory
e2 m3 > m1 SUPPORT actual 2012-06-16/none ctx=territory,diplomatic

### Kyodo 2010-09-24
[m1:JPN.JUD Prosecutors in Naha] on Friday decided to {e1 let} [m2:CHN.LAB the captain of a Chinese trawler] go without charge, days after [m3:CHN.GOV Beijing] {e2 froze minister-level exchanges} with [m4:JPN.GOV Japan].
e1 m1 > m2 CONCEDE actual 2010-09-24/day ctx=legal,territory
e2 m3 > m4 SANCTION actual 2010-09-24/none mode=discontinue ctx=diplomatic

### Bernama 2013-03-05
[m1:MYS.MIL Malaysian fighter jets] {e1 bombed} [m2:SULU.REB Sulu gunmen] holed up in Lahad Datu on Tuesday before [m3:MYS.MIL seven battalions] {e2 moved in} to encircle [m4=m2 them].
e1 m1 > m2 ASSAULT actual 2013-03-05/day mode=aerial ctx=territory
e2 m3 > m4 MOBILIZE actual 2013-03-05/day mode=troops ctx=territory

### Antara 2014-01-10
[m1:IDN.GOV Indonesia] has {e1 stationed frigates} along [m2=m1 its] southern sea border since [m3:AUS.MIL Australian navy ships] began {e2 towing back} boats carrying [m4:? asylum seekers].
e1 m1 > m3 MOBILIZE actual 2014-01-10/none mode=weapons ctx=territory,migration
e2 m3 > m4 COERCE actual 2014-01-10/none mode=deport ctx=asylum,migration

### Antara 2005-02-21
[m1:AUS.MIL Australian engineers] {e1 repaired} a hospital and two water plants in [m2:@IDN Banda Aceh] for [m3:IDN.CVL tsunami survivors], and [m4:IDN.GOV President Susilo Bambang Yudhoyono] {e2 plans a trip to} [m5:AUS.GOV Canberra] in April.
e1 m1 > m3 AID actual 2005-02-21/none ctx=disasters,health
e2 m4 > m5 AGREE planned 2005-04-01/month ctx=diplomatic

### Daily Star Beirut 2008-05-14
[m1:LBN.GOV The Cabinet] late Wednesday {e1 revoked} two decisions that had {e2 banned} [m2:HEZBOLLAH.REB Hizbullah's] telephone network, under the eyes of [m3:ARABLEAGUE an Arab League delegation].
e1 m1 > m2 CONCEDE actual 2008-05-14/day ctx=technology
e2 m1 > m2 COERCE actual 2008-05-14/none mode=restrict ctx=technology

### Daily Star Beirut 2008-05-17
[m1:HEZBOLLAH.REB Hizbullah supporters] {e1 cleared the earthen mounds} from the airport road and {e2 handed west Beirut over} to [m2:LBN.MIL the army], whose [m3=m2 units] {e3 spread through} the quarter without a shot.
e1 m1 > m2 RETREAT actual 2008-05-17/none mode=access
e2 m1 > m2 RETREAT actual 2008-05-17/none mode=withdraw
e3 m3 > m1 MOBILIZE actual 2008-05-17/none mode=troops

### IRIN 2007-09-19
[m1:WFP WFP] {e1 has resumed distributing food} to [m2:SOM.REF 75,000 displaced people] south of Mogadishu after [m3:SOM.GOV the transitional government] {e2 lifted checkpoints} on the Afgooye road at the {e3 request} of [m4=m1 the agency].
e1 m1 > m2 AID actual 2007-09-19/none ctx=human_security,migration
e2 m3 > m4 RETREAT actual 2007-09-19/none mode=access ctx=human_security
e3 m4 > m3 REQUEST requested 2007-09-19/none mode=assist ctx=human_security

### ABC 2006-05-25
[m1:TLS.GOV Dili] has formally {e1 asked} [m2:AUS.GOV Australia], [m3:NZL.GOV New Zealand], [m4:MYS.GOV Malaysia] and [m5:PRT.GOV Portugal] to send in soldiers and police as [m6:TLS.REB rebel troops] {e2 exchanged fire} with [m7:TLS.MIL loyal units].
e1 m1 > m2,m3,m4,m5 REQUEST requested 2006-05-25/none mode=assist ctx=military,peacekeeping
e2 m6 > m7 ASSAULT actual 2006-05-25/none mode=firearms ctx=military

### ABC 2006-05-26
[m1:AUS.MIL Some 450 Australian commandos] {e1 landed} at Dili airport overnight to protect [m2:TLS.CVL the population], and [m3:MYS.GOV Kuala Lumpur] {e2 is sending} a further 500 men to [m4:TLS.GOV the half-island state].
e1 m1 > m2 AID actual 2006-05-25/day ctx=peacekeeping
e2 m3 > m4 AGREE planned 2006-05-26/none ctx=peacekeeping

### AFP 2014-03-01 headline
[m1:RUS.LEG Russian senators] {e1 authorise use of troops} in [m2:UKR.GOV Ukraine]; [m3:UKR.MIL Kiev army] {e2 on combat footing}
e1 m1 > m2 THREATEN threatened 2014-03-01/none mode=violence ctx=military,territory
e2 m3 > m1 MOBILIZE actual 2014-03-01/none mode=troops ctx=military

### AP 2011-03-20 headline none
Wildcats rally, stun Devils; second-seeded [m1:@USA Carolina] survives late assault

### PTI 2013-05-05 headline
[m1:CHN.MIL Chinese troops] {e1 dismantle tents} in Ladakh, [m2:IND.MIL Indian soldiers] {e2 step back} too
e1 m1 > m2 RETREAT actual 2013-05-05/none mode=withdraw ctx=territory
e2 m2 > m1 RETREAT actual 2013-05-05/none mode=withdraw ctx=territory

### Reuters 2009-01-20 headline
[m1:RUS.GOV Russia], [m2:UKR.GOV Ukraine] {e1 restart gas flows} to [m3:EU Europe] after two-week {e2 cutoff}
e1 m1,m2 > m3 COOPERATE actual 2009-01-20/none ctx=natural_resource,economic
e2 m1 > m2 SANCTION actual 2009-01-20/none mode=discontinue ctx=natural_resource

### Reuters 2011-03-17
[m1:LBY.GOV Muammar Gaddafi] {e1 told} [m2:NTC.REB the people of Benghazi] on Thursday that [m3=m1 his] men would come that night and show "<<q1 no mercy>>", as [m4:UN the U.N. Security Council] argued over a no-fly zone. [m5:EGY.MIL Cairo's army], a U.S. newspaper said, has begun {e3 passing assault rifles} to [m6=m2 the rebels].
e1 m1 > m2 THREATEN threatened 2011-03-17/day mode=violence ctx=military
e3 m5 > m6 AID actual 2011-03-17/none ctx=military
q1 m1 mixed cue=told

### Reuters 2011-03-18
[m1:LBY.GOV Tripoli] on Friday {e1 declared a halt to all military operations} against [m2:NTC.REB the insurgents], but [m8:LBY.CVL residents of Misrata] said [m3:LBY.MIL government tanks] went on {e2 pounding} [m4:LBY.CVL the town]. [m5:FRA.GOV Paris] said <<q1 [m6=m5 it] would judge [m7=m1 the Libyan leadership] by deeds>>.
e1 m1 > m2 CONCEDE actual 2011-03-18/day ctx=military
e2 m3 > m4 ASSAULT actual 2011-03-18/day mode=heavy-weapons ctx=military
q1 m5 indirect cue=said

### AFP 2010-04-12
[m1:THA.CVL Red-shirted protesters] {e1 paraded coffins} through [m2:@THA Bangkok] on Monday and {e2 demanded} that [m3:THA.GOV Prime Minister Abhisit Vejjajiva] leave the country, while [m4:THA.GOV the Election Commission] {e3 recommended the dissolution} of [m5:THA.PTY his Democrat Party] over a hidden donation.
e1 m1 > m3 PROTEST actual 2010-04-12/day mode=demo
e2 m1 > m3 REQUEST requested 2010-04-12/day mode=change ctx=executive
e3 m4 > m5 ACCUSE actual 2010-04-12/none mode=allege ctx=election,legal

### AFP 2010-05-03
[m1:THA.GOV Thailand's embattled premier] on Monday {e1 offered elections on November 14} if [m2:THA.CVL the Red Shirts] strike [m3=m2 their] camp, a day after [m4:THA.MIL the army] {e2 wheeled razor wire and water cannon} up to the edge of the rally zone. [m5:THA.CVL Leaders of the movement] {e3 gave the plan a guarded welcome}.
e1 m1 > m2 CONCEDE hypothetical 2010-05-03/day ctx=election
e2 m4 > m2 MOBILIZE actual 2010-05-02/day mode=weapons
e3 m5 > m1 SUPPORT actual 2010-05-03/none ctx=election

### The Hindu 2013-03-19
[m1:IND.PTY The DMK] on Tuesday {e1 withdrew from} [m2:IND.GOV the United Progressive Alliance government], complaining that [m3=m2 it] had {e2 watered down} a resolution at [m4:UN the U.N. Human Rights Council] on [m5:LKA.GOV Sri Lanka]. [m6:IND.GOV Finance Minister P. Chidambaram], who had {e3 called on} [m7:IND.PTY DMK chief M. Karunanidhi] in Chennai the day before, said the door remained open.
e1 m1 > m2 SANCTION actual 2013-03-19/day mode=withdraw ctx=political_institutions
e2 m1 > m2 ACCUSE actual 2013-03-19/day mode=disapprove ctx=human_rights
e3 m6 > m7 CONSULT actual 2013-03-18/day mode=visit ctx=political_institutions
rel m7 leads m1

### The Hindu 2008-07-09
[m1:IND.PTY The four Left parties] on Tuesday {e1 pulled the rug from under} [m2:IND.GOV Prime Minister Manmohan Singh] over the nuclear deal with [m3:USA.GOV the United States]; [m4:IND.PTY the Samajwadi Party], hitherto a foe, {e2 assured} [m5=m2 him] of [m8=m4 its] 39 votes. [m6:IND.GOV New Delhi] is to {e3 place a safeguards draft before} [m7:IAEA the IAEA board] this month.
e1 m1 > m2 SANCTION actual 2008-07-08/day mode=withdraw ctx=political_institutions,legislative
e2 m4 > m5 AGREE planned 2008-07-09/none ctx=legislative
e3 m6 > m7 AGREE planned 2008-07-01/month ctx=cbrn

### Dawn 2009-02-17
[m1:PAK.GOV The NWFP government] {e1 conceded} to [m2:TNSM.REB Maulana Sufi Mohammad] the enforcement of Sharia in Malakand, and [m3:TTP.REB the Swat Taliban] {e2 called a ten-day truce} in reply. [m4:PAK.MIL Security forces] would stay put but {e3 hold [m7=m4 their] fire}, [m5:PAK.GOV Information Minister Mian Iftikhar Hussain] said; [m6:NATO Nato] {e4 voiced alarm} at the bargain.
e1 m1 > m2 CONCEDE actual 2009-02-17/none ctx=religion_ethnicity,legal
e2 m3 > m1 CONCEDE actual 2009-02-17/none ctx=military
e3 m4 > m3 CONCEDE planned 2009-02-17/none ctx=military said=m5
e4 m6 > m1 ACCUSE actual 2009-02-17/none mode=disapprove ctx=terrorism

### Kathmandu Post 2006-04-25
[m1:NPL.GOV King Gyanendra], [m8=m1 his] palace besieged by [m2:NPL.CVL curfew-defying crowds], late Monday {e1 brought back to life} [m3:NPL.LEG the parliament] [m4=m1 he] had {e2 dissolved} in 2002. [m5:NPL.OPP The Seven-Party Alliance] {e3 called off} a march of two million planned for the next day, but [m6:NPL.REB the Maoists] {e4 spurned} the royal address and kept [m7=m6 their] blockade of the district headquarters.
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=pro_democracy,legislative
e2 m4 > m3 COERCE actual 2002-01-01/year mode=restrict ctx=pro_autocracy
e3 m5 > m1 CONCEDE actual 2006-04-25/none ctx=pro_democracy
e4 m6 > m1 REJECT actual 2006-04-25/none mode=change ctx=political_institutions

### Kathmandu Post 2006-05-01
[m1:NPL.REB Maoist rebels] have {e1 lifted the blockade} of Kathmandu valley and {e2 freed} [m3:NPL.COP 16 policemen] {e4 captured} at Malangawa, days after [m2:NPL.GOV Prime Minister Girija Prasad Koirala] {e3 dangled an invitation to peace talks}.
e1 m1 > m2 RETREAT actual 2006-05-01/none mode=access
e2 m1 > m3 RETREAT actual 2006-05-01/none mode=release
e3 m2 > m1 AGREE actual 2006-05-01/none ctx=diplomatic
e4 m1 > m3 ASSAULT actual 2006-05-01/none mode=abduct ctx=military

### Buenos Aires Herald 2012-02-02
[m1:ARG.GOV Argentina] {e1 turned away} two British cruise liners from Ushuaia and {e2 called on} [m2:MERCOSUR its Mercosur partners] to close ports to [m3:@FLK Falklands]-flagged ships, as [m4:GBR.MIL London] {e3 sent} HMS Dauntless, a destroyer, to the South Atlantic on what [m5=m4 it] termed a routine tour.
e1 m1 > m4 REJECT actual 2012-02-02/none mode=assist ctx=territory
e2 m1 > m2 REQUEST requested 2012-02-02/none mode=change ctx=territory
e3 m4 > m1 MOBILIZE actual 2012-02-02/none mode=weapons ctx=territory,military

### La Prensa 2009-07-05
[m1:OAS The Organization of American States] late Saturday {e1 suspended} [m2:HND.GOV Honduras] after [m3=m2 the de facto government] {e2 ignored a 72-hour ultimatum} to reinstate [m4:HND.GOV Manuel Zelaya]. On Sunday [m5:HND.MIL soldiers] {e3 parked lorries across the runway} of Toncontín to keep [m6=m4 his] plane from landing and {e4 opened fire on} [m7:HND.CVL a crowd of his followers].
e1 m1 > m2 SANCTION actual 2009-07-04/day mode=expel ctx=pro_democracy
e2 m3 > m1 REJECT actual 2009-07-05/none mode=change ctx=pro_democracy
e3 m5 > m6 COERCE actual 2009-07-05/day mode=restrict
e4 m5 > m7 ASSAULT actual 2009-07-05/day mode=firearms ctx=repression

### Nigerian Tribune 2007-06-22
[m1:NGA.LAB Labour unions] {e1 brought} [m2:@NGA Lagos] to a standstill for a second day over fuel prices; [m3:NGA.GOV President Umaru Yar'Adua's envoys] {e2 offered to shave five naira} off the pump price. [m4:NGA.COP Police] {e3 patrolled in armoured vans} but made no arrests, and [m5:NGA.LAB the Nigeria Labour Congress] {e4 threw out} the offer.
e1 m1 > m3 PROTEST actual 2007-06-22/none mode=strike ctx=economic
e2 m3 > m1 CONCEDE actual 2007-06-22/none ctx=economic
e3 m4 > m1 MOBILIZE actual 2007-06-22/none mode=police
e4 m5 > m3 REJECT actual 2007-06-22/none mode=yield ctx=economic

### The Monitor 2007-03-09
[m1:UGA.COP Armed police] on March 1 {e1 stormed} [m2:UGA.JUD the High Court] in [m3:@UGA Kampala] and {e2 rearrested} [m4:UGA.OPP six treason suspects] whom [m5=m2 the judges] had just {e3 granted bail}. [m6:UGA.JUD Judges and magistrates] {e4 laid down [m8=m6 their] tools} for a week; [m7:UGA.GOV President Museveni] wrote to {e5 regret} the incident.
e1 m1 > m2 COERCE actual 2007-03-01/day mode=seize ctx=legal
e2 m1 > m4 COERCE actual 2007-03-01/day mode=arrest ctx=legal,repression
e3 m5 > m4 CONCEDE actual 2007-03-01/day ctx=legal
e4 m6 > m7 PROTEST actual 2007-03-09/none mode=strike ctx=legal
e5 m7 > m6 SUPPORT actual 2007-03-09/none ctx=legal

### Sudan Tribune 2011-12-13
[m1:SSD.GOV South Sudan] will {e1 hand} [m6:SDN.GOV Khartoum] financial aid worth several billion dollars in return for an end to claims on Abyei, [m2:SSD.GOV chief negotiator Pagan Amum] offered at {e2 talks} in [m3:@ETH Addis Ababa]. [m4:SDN.GOV The Sudanese side] {e3 brushed the proposal off}, and {e4 impounded two tankers} laden with [m5=m1 the South's] crude at Port Sudan.
e1 m1 > m6 AGREE hypothetical 2011-12-13/none ctx=economic,territory said=m2
e2 m2 > m4 CONSULT actual 2011-12-13/none mode=third-party ctx=diplomatic
e3 m4 > m1 REJECT actual 2011-12-13/none mode=yield ctx=territory
e4 m4 > m1 COERCE actual 2011-12-13/none mode=seize ctx=natural_resource

### Sudan Tribune 2012-01-23
[m1:SSD.GOV Juba] has begun to {e1 shut down oil wells} whose crude runs north through [m2:SDN.GOV Sudan], {e2 accusing} [m3=m2 its neighbour] of stealing 815 million dollars' worth. [m4:CHN.GOV Beijing] {e3 asked} [m5=m1+m2 both governments] to keep calm, and an envoy, [m6:CHN.GOV Liu Guijin], {e4 is due in} [m7:SDN.GOV Khartoum] next week.
e1 m1 > m2 SANCTION actual 2012-01-23/none mode=discontinue ctx=natural_resource
e2 m1 > m3 ACCUSE actual 2012-01-23/none mode=allege ctx=natural_resource
e3 m4 > m5 REQUEST requested 2012-01-23/none mode=yield ctx=diplomatic
e4 m6 > m7 AGREE planned 2012-01-30/week ctx=diplomatic

### Sudan Tribune 2013-04-08
Oil {e1 began to flow} again through [m1:SDN.GOV Sudan's] pipeline on Saturday, fifteen months after [m2:SSD.GOV the Juba government] {e2 turned off the taps}, and [m3=m1+m2 both countries'] armies have {e3 left} a 14-mile strip along the border that [m4:UN U.N. monitors] now {e4 patrol}.
e1 m2 > m1 COOPERATE actual 2013-04-06/day ctx=natural_resource,economic
e2 m2 > m1 SANCTION actual 2012-01-01/month mode=discontinue ctx=natural_resource
e3 m1 > m2 RETREAT actual 2013-04-08/none mode=withdraw ctx=territory,military
e4 m4 > m1,m2 AID actual 2013-04-08/none ctx=peacekeeping

### ANSA 2008-08-30
[m1:ITA.GOV Italy] will {e1 pay} [m2:LBY.GOV Libya] five billion dollars over twenty-five years to make amends for colonial rule under a treaty {e2 concluded} in [m3:@LBY Benghazi] on Saturday by [m4:ITA.GOV Silvio Berlusconi] and [m5:LBY.GOV Muammar Gaddafi]; in exchange, [m6=m2 Tripoli] {e3 undertook to police} [m8=m6 its] coast against [m7:? migrants].
e1 m1 > m2 AGREE planned 2008-08-30/none ctx=reparations
e2 m4 > m5 SUPPORT actual 2008-08-30/day ctx=diplomatic,reparations
e3 m6 > m1 AGREE planned 2008-08-30/day ctx=migration

### Irish Times 2005-09-27
[m1:IRA.REB The IRA] has {e1 put all of [m6=m1 its] weapons beyond use}, [m2:CAN.ELI the retired Canadian general John de Chastelain] reported in [m3:@GBR Belfast] on Monday, and [m4:GBR.GOV Prime Minister Tony Blair] {e2 hailed} the moment. [m5:GBR.PTY The DUP's Ian Paisley] {e3 scorned} it as a cover-up.
e1 m1 > m4 RETREAT actual 2005-09-27/none mode=disarm ctx=military said=m2
e2 m4 > m1 SUPPORT actual 2005-09-27/none ctx=military
e3 m5 > m1 ACCUSE actual 2005-09-27/none mode=disapprove ctx=military

### Irish Times 2005-07-29
[m1:GBR.MIL British soldiers] {e1 started taking down} a hilltop watchtower in south Armagh yesterday, hours after [m2:IRA.REB the Provisional IRA] {e2 ordered an end to [m4=m2 its] armed campaign}, and [m3:GBR.GOV the Northern Ireland Secretary, Peter Hain,] {e3 promised} to cut the garrison to 5,000.
e1 m1 > m2 RETREAT actual 2005-07-28/day mode=withdraw ctx=military
e2 m2 > m3 CONCEDE actual 2005-07-28/day ctx=military
e3 m3 > m2 CONCEDE planned 2005-07-29/none ctx=military

### Reuters 2006-01-04 none
A heart attack is not a verdict, the doctor liked to say. He treated prime ministers and porters alike in [m1:@ISR Jerusalem], took no side in any election, and kept on his desk a photograph of the mountains of [m2:@ETH Ethiopia], where he had run a clinic as a young man.

### Bangkok Post 2013-08-19 none
Talks will begin at nine and last until lunch; delegates from [m1:@LAO Laos], [m2:@KHM Cambodia] and [m3:@MMR Myanmar] have been asked to bring passports, and photographers must register by Tuesday. A spokesman said the programme might change at short notice.

### Gulf News 2009-10-11 none
What does a truce mean to people who have buried three sons? The film asks the question in a village near [m1:@LBN Tyre], and then, wisely, says nothing at all: the guns are off screen, [m2:@ISR Israel] is a line of lights on a hill.

### The Nation 2006-10-02 none
[m1:THA.ELI Surayud Chulanont], 63, a retired general and privy councillor, has been sworn in as the country's 24th prime minister. His father, an army officer, joined the communists in the 1960s and died in [m2:@CHN Beijing].

### Guardian 2010-09-14 none
The union's strike rate improved in [m1:@GBR England]'s second innings, but it was the retreating rain, not the bowlers, that saved [m2:@PAK Pakistan] at the Oval on Monday. A protest about the light was waved away.

### Rapport Daily 2014-06-05 none
Exports from [m1:@BWA Botswana] to [m2:@ZAF South Africa] fell by 4 percent in the first quarter, the statistics office said, while imports of fuel rose. Diamond sales to [m3:@BEL Antwerp] were little changed.

### Xinhua 2012-04-22
[m1:CHN.MIL Chinese] and [m2:RUS.MIL Russian warships] {e1 kicked off a joint naval exercise} in the Yellow Sea off [m3:@CHN Qingdao] on Sunday, the first of its kind between [m4=m1+m2 the two navies].
e1 m1 > m2 COOPERATE actual 2012-04-22/day ctx=military

### Xinhua 2012-03-15
[m1:CHN.MIL The navies of China] and [m2:RUS.MIL Russia] will {e1 drill together} in the Yellow Sea in late April, [m3:CHN.MIL Chief of the General Staff Chen Bingde] said after {e2 meeting} with [m4:RUS.MIL a visiting Russian commander].
e1 m1 > m2 AGREE planned 2012-04-01/month ctx=military said=m3
e2 m3 > m4 CONSULT actual 2012-03-15/none mode=visit ctx=military

### Straits Times 2007-11-01
[m1:SGP.GOV Singapore] has {e1 extradited} a remittance agent to [m2:AUS.GOV Australia] and {e2 passed along} bank records that [m3:AUS.COP the Australian Federal Police] had {e3 sought} since May.
e1 m1 > m2 COOPERATE actual 2007-11-01/none ctx=legal
e2 m1 > m3 COOPERATE actual 2007-11-01/none ctx=crime
e3 m3 > m1 REQUEST requested 2007-05-01/month mode=assist ctx=crime

### Anadolu 2009-10-13
[m1:TUR.GOV Turkey] and [m2:SYR.GOV Syria] on Tuesday {e1 abolished visas} for each other's citizens at a border ceremony in Aleppo, days after [m3=m1 Ankara] {e2 struck} [m4:ISR.MIL the Israeli air force] from an annual manoeuvre.
e1 m1 > m2 COOPERATE actual 2009-10-13/day ctx=diplomatic
e2 m3 > m4 SANCTION actual 2009-10-13/none mode=discontinue ctx=military

### RIA Novosti 2010-06-18
[m1:RUS.BUS Russia's] state exporter has {e1 delivered the last two of 26 fighter jets} ordered by [m2:DZA.MIL the Algerian air force], while a contract to arm [m3:IRN.GOV Iran] with S-300 batteries has been {e2 frozen} by [m4:RUS.GOV the Kremlin].
e1 m1 > m2 COOPERATE actual 2010-06-18/none ctx=military
e2 m4 > m3 SANCTION actual 2010-06-18/none mode=discontinue ctx=military

### Trend 2007-05-26
[m1:TKM.GOV Turkmenistan] {e1 began pumping gas} to [m2:IRN.GOV Iran] at full volume again on Saturday after [m3=m2 Tehran] {e2 settled} a price dispute with an extra 75 dollars per thousand cubic meters.
e1 m1 > m2 COOPERATE actual 2007-05-26/day ctx=natural_resource
e2 m3 > m1 CONCEDE actual 2007-05-26/none ctx=natural_resource

### Vientiane Times 2012-11-30
[m1:LAO.COP Lao], [m2:THA.COP Thai], [m3:MMR.COP Myanmar] and [m4:CHN.COP Chinese river police] on Friday {e1 ran [m6=m1+m2+m3+m4 their] fourth joint patrol} on the Mekong, [m5:CHN.COP Yunnan officials] said.
e1 m1 > m2,m3,m4 COOPERATE actual 2012-11-30/day ctx=crime,illegal_drugs said=m5

### Daily News Dar es Salaam 2011-08-25
[m1:TZA.GOV Tanzania] has {e1 shipped 5,000 tonnes of maize} free of charge to [m2:SOM.GOV Somalia] and {e2 offered citizenship} to [m3:BDI.REF 162,000 Burundians] who fled there in 1972.
e1 m1 > m2 AID actual 2011-08-25/none ctx=human_security
e2 m1 > m3 AGREE actual 2011-08-25/none ctx=migration

### The Namibian 2010-08-03
[m1:AGO.GOV Luanda] {e1 opened three border posts} to [m2:NAM.BUS Namibian hauliers] round the clock, {e2 answering a plea} that [m3:NAM.GOV President Hifikepunye Pohamba] had {e3 made} in June.
e1 m1 > m2 COOPERATE actual 2010-08-03/none ctx=economic
e2 m1 > m3 CONCEDE actual 2010-08-03/none ctx=economic
e3 m3 > m1 REQUEST requested 2010-06-01/month mode=assist ctx=economic

### Reuters 2009-04-10
[m1:FRA.MIL French commandos] {e1 freed} [m2:FRA.CVL a family held on a yacht] off the coast of [m3:@SOM Somalia] on Friday, but one hostage and [m4:SOM.CRM two pirates] were {e2 killed}.
e1 m1 > m2 AID actual 2009-04-10/day ctx=crime,military
e2 m1 > m4 ASSAULT actual 2009-04-10/day ctx=crime,military

### AP 2009-04-12
[m1:SOM.CRM Somali pirates] {e1 swore vengeance} on [m2:USA.GOV the United States] after [m3:USA.MIL Navy snipers] {e2 picked off} three of [m4=m1 their] comrades and {e3 rescued} [m5:USA.LAB Captain Richard Phillips] on Sunday.
e1 m1 > m2 THREATEN threatened 2009-04-12/none mode=violence ctx=crime
e2 m3 > m1 ASSAULT actual 2009-04-12/day mode=firearms ctx=crime,military
e3 m3 > m5 AID actual 2009-04-12/day ctx=crime,military

### AP 2005-09-04
[m1:CUB.GOV Fidel Castro] has {e1 offered to fly 1,586 doctors} to [m2:USA.GOV the United States] to treat victims of Hurricane Katrina, and [m3:KWT.GOV Kuwait] {e2 promised} half a billion dollars in oil and cash.
e1 m1 > m2 AGREE actual 2005-09-04/none ctx=disasters,health
e2 m3 > m2 AGREE planned 2005-09-04/none ctx=disasters

### AFP 2005-10-12
[m1:IND.GOV India] on Wednesday {e1 sent a first planeload of blankets} across a frontier rarely crossed to quake-hit [m2:PAK.GOV Pakistan], [m4=m2 whose government] {e2 ruled out} any use of [m3:IND.MIL Indian helicopters] in Kashmir.
e1 m1 > m2 AID actual 2005-10-12/day ctx=disasters
e2 m4 > m3 REJECT actual 2005-10-12/none mode=assist ctx=disasters,military

### Reuters 2008-05-09
[m1:MMR.GOV Myanmar's generals] on Friday {e1 impounded two cargoes of biscuits} flown in by [m2:WFP the U.N. food agency], which {e2 halted [m3=m2 its] flights} in reply and hours later said [m4=m2 it] would {e3 restart} them.
e1 m1 > m2 COERCE actual 2008-05-09/day mode=seize ctx=disasters,human_security
e2 m2 > m1 SANCTION actual 2008-05-09/day mode=discontinue ctx=disasters
e3 m4 > m1 AGREE planned 2008-05-09/day ctx=disasters said=m2

### Reuters 2008-05-23
[m1:MMR.GOV Myanmar's junta leader Than Shwe] {e1 agreed to admit} [m2:UN foreign aid workers] regardless of nationality, [m3:UN U.N. Secretary-General Ban Ki-moon] said on Friday after a two-hour {e2 audience} with [m4=m1 the reclusive general] in [m5:@MMR Naypyidaw].
e1 m1 > m2 CONCEDE planned 2008-05-23/none ctx=disasters said=m3
e2 m3 > m4 CONSULT actual 2008-05-23/none mode=visit ctx=disasters

### Jamaica Observer 2010-05-17
[m1:JAM.GOV Prime Minister Bruce Golding] bowed to weeks of pressure and told [m2:JAM.CVL the nation] on Monday that [m3:JAM.GOV the Attorney-General] would {e1 sign the extradition papers} for Christopher Coke, wanted by [m4:USA.GOV the United States]; [m5:JAM.CRM Coke's gunmen] {e2 threw up barricades} around Tivoli Gardens.
e1 m3 > m4 CONCEDE planned 2010-05-17/day ctx=legal,crime said=m1
e2 m5 > m1 MOBILIZE actual 2010-05-17/none mode=militia ctx=crime

### Jamaica Observer 2010-06-25
[m1:JAM.GOV Kingston] on Thursday {e1 put Christopher Coke on a plane} to [m2:USA.GOV New York], where [m3:USA.JUD a federal court] will try [m4:JAM.CRM the gang boss] for gun-running.
e1 m1 > m2 COOPERATE actual 2010-06-24/day ctx=legal,crime

### Stabroek News 2013-10-12
[m1:VEN.MIL The Venezuelan navy] has {e1 intercepted} [m2:USA.BUS a US-chartered survey ship] working for [m3:GUY.GOV Guyana] and {e2 escorted} [m4=m2 it] to Margarita island; [m5:GUY.GOV Georgetown] {e3 took issue with} the action in a note to [m6:VEN.GOV Caracas].
e1 m1 > m2 COERCE actual 2013-10-12/none mode=seize ctx=territory,natural_resource
e2 m1 > m4 COERCE actual 2013-10-12/none mode=arrest ctx=territory
e3 m5 > m6 ACCUSE actual 2013-10-12/none mode=disapprove ctx=territory

### Korea Herald 2012-02-29
[m1:PRK.GOV Pyongyang] {e1 has consented to stop enriching uranium} at Yongbyon and to readmit [m2:IAEA inspectors] in return for 240,000 tons of food that [m3:USA.GOV Washington] {e2 is to supply}.
e1 m1 > m3 CONCEDE planned 2012-02-29/none ctx=cbrn
e2 m3 > m1 AGREE planned 2012-02-29/none ctx=human_security

### Korea Herald 2012-04-14
[m1:USA.GOV The Obama administration] {e1 cancelled the food package} meant for [m2:PRK.GOV the North] after Friday's failed {e3 rocket launch}, which [m3:UN the Security Council] {e2 deplored} but did not punish.
e1 m1 > m2 SANCTION actual 2012-04-14/none mode=discontinue ctx=human_security,cbrn
e2 m3 > m2 ACCUSE actual 2012-04-14/none mode=disapprove ctx=cbrn
e3 m2 > m1 MOBILIZE actual 2012-04-13/day mode=weapons ctx=cbrn

### RFE/RL 2005-11-21
[m1:USA.MIL The last American airmen] {e1 left} the Karshi-Khanabad base on Monday, four months after [m2:UZB.GOV Uzbekistan] {e2 gave} [m3:USA.GOV Washington] 180 days to get out.
e1 m1 > m2 RETREAT actual 2005-11-21/day mode=withdraw ctx=military
e2 m2 > m3 REQUEST requested 2005-07-01/month mode=yield ctx=military

### RFE/RL 2009-02-20
[m1:KGZ.GOV Kyrgyzstan] {e1 served an eviction notice} on [m2:USA.MIL the U.S. air base at Manas] on Friday, a fortnight after [m3:RUS.GOV Moscow] {e2 promised} [m4=m1 it] $2 billion in loans.
e1 m1 > m2 SANCTION actual 2009-02-20/day mode=expel ctx=military
e2 m3 > m4 AGREE planned 2009-02-20/none ctx=economic

### RFE/RL 2009-06-23
[m1:KGZ.GOV Kyrgyz officials] {e1 reversed course} on Tuesday and let [m2:USA.MIL the Americans] stay at Manas for triple the rent; [m3:RUS.GOV Russia], caught off guard, {e2 grumbled} that [m4=m1 Bishkek] had broken [m5=m4 its] word.
e1 m1 > m2 CONCEDE actual 2009-06-23/day ctx=military
e2 m3 > m4 ACCUSE actual 2009-06-23/none mode=disapprove ctx=military

### Reuters 2012-02-22 headline
[m1:IAEA UN nuclear team] {e1 leaves} [m2:IRN.GOV Tehran] empty-handed after [m3=m2 Iran] {e2 blocks} Parchin visit
e1 m1 > m2 CONSULT actual 2012-02-22/none mode=visit ctx=cbrn
e2 m3 > m1 REJECT actual 2012-02-22/none mode=assist ctx=cbrn
