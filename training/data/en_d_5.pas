### Reuters 2013-10-18
[m1:SAU.GOV Saudi Arabia] {e1 declined the seat} on [m2:UN the Security Council] it had won the day before, citing double standards.
e1 m1 > m2 REJECT actual 2013-10-18/none ctx=diplomatic

### AP 2005-10-08
[m1:USA.GOV Washington] {e1 placed eight Chinook helicopters at the disposal of} [m2:PAK.GOV Islamabad] and [m3:IND.GOV New Delhi] {e2 volunteered} tents and blankets after the Kashmir earthquake.
e1 m1 > m2 AID actual 2005-10-08/none ctx=disasters
e2 m3 > m2 AGREE actual 2005-10-08/none ctx=disasters

### AFP 2019-04-12
[m1:PAK.GOV Islamabad] {e1 hopes to deepen} trade with [m2:MYS.GOV Kuala Lumpur] and {e2 is keen to buy} palm oil and {e3 sell} fighter jets, [m3:PAK.GOV its commerce adviser] told [m4:#Bernama the Malaysian news agency].
e1 m1 > m2 AGREE planned 2019-04-12/none ctx=economic said=m3
e2 m1 > m2 AGREE planned 2019-04-12/none ctx=economic said=m3
e3 m1 > m2 AGREE planned 2019-04-12/none ctx=military said=m3

### Xinhua 2015-05-25
[m1:CHN.GOV China's ambassador to Lima] said [m4=m1 Beijing] {e1 stood ready to} finance a railway across the Andes with [m2:PER.GOV Peru] and [m3:BRA.GOV Brazil].
e1 m1 > m2,m3 AGREE planned 2015-05-25/none ctx=economic

### Reuters 2008-06-06
[m1:IRQ.GOV Nuri al-Maliki] {e1 reassured} [m2:IRN.GOV Tehran] that Iraqi soil would never be a base for attacks on it, and denied having {e2 conceded} [m3:USA.GOV the Americans] fifty garrisons.
e1 m1 > m2 AGREE planned 2008-06-06/none ctx=military
e2 m1 > m3 AGREE denied 2008-06-06/none ctx=military

### Tolo News 2018-06-15
For the three days of Eid [m1:TALIBAN.REB Taliban fighters] {e1 refrained from attacks}, strolled into [m3:@AFG Kabul] and {e2 embraced} [m2:AFG.MIL soldiers].
e1 m1 > m2 RETREAT actual 2018-06-15/none mode=ceasefire ctx=military
e2 m1 > m2 CONSULT actual 2018-06-15/none ctx=military

### Tolo News 2018-06-17
[m1:AFG.GOV President Ghani] {e1 prolonged the truce}; [m2:TALIBAN.REB the Taliban] {e2 would not} and on Sunday {e3 went back to war}.
e1 m1 > m2 CONCEDE actual 2018-06-17/none ctx=military
e2 m2 > m1 REJECT actual 2018-06-17/day mode=yield ctx=military
e3 m2 > m1 ASSAULT actual 2018-06-17/day ctx=military

### AFP 2006-11-07 none
On the island of [m1:@FJI Vanua Levu], [m2:FJI.AGR cane growers] harvested 14 percent less than in 2005, and the mill in [m3:@FJI Labasa] will close a fortnight early.

### Reuters 2003-12-19
[m1:LBY.GOV Muammar Gaddafi] {e1 renounced} weapons of mass destruction and {e2 will throw open} [m4=m1 his] laboratories to [m2:USA.GOV American] and [m3:GBR.GOV British experts]; nine months of secret {e3 meetings} led to it.
e1 m1 > m2,m3 CONCEDE actual 2003-12-19/none ctx=cbrn
e2 m1 > m2,m3 CONCEDE planned 2003-12-19/none ctx=cbrn
e3 m1 > m2,m3 CONSULT actual 2003-12-19/none ctx=cbrn

### AP 2004-03-23
[m1:GBR.GOV Tony Blair] {e1 went into the colonel's tent} outside [m4:@LBY Tripoli] for an hour and emerged with [m2:LBY.GOV Gaddafi's] {e2 promise} to help against [m3:ALQAEDA.REB al Qaeda].
e1 m1 > m2 CONSULT actual 2004-03-23/none mode=visit ctx=diplomatic
e2 m2 > m1 AGREE planned 2004-03-23/none ctx=terrorism

### Reuters 2007-07-24
[m1:BGR.MED The five Bulgarian nurses] landed in [m6:@BGR Sofia] aboard [m2:FRA.GOV the French presidential jet], {e2 freed} by [m3:LBY.GOV Tripoli] after eight years; [m4:EU Brussels] {e3 is prepared} to give [m5=m3 Libya] a trade accord.
e2 m3 > m1 RETREAT actual 2007-07-24/none mode=release ctx=legal,health
e3 m4 > m5 AGREE planned 2007-07-24/none ctx=economic

### AFP 2011-02-22
[m1:LBY.GOV Gaddafi] {e1 vowed to cleanse [m5:@LBY Libya] "house by house"} of [m2:LBY.CVL the rebels], while [m3:LBY.GOV his ambassador in Washington] {e2 resigned from serving} him and [m4:PER.GOV Lima] {e3 severed relations} outright.
e1 m1 > m2 THREATEN threatened 2011-02-22/none mode=violence ctx=repression
e2 m3 > m1 RETREAT actual 2011-02-22/none mode=resign ctx=diplomatic
e3 m4 > m1 SANCTION actual 2011-02-22/none mode=discontinue ctx=diplomatic,human_rights

### Reuters 2011-06-26
[m1:LBY.REB The rebel council in Benghazi] {e1 expects an offer} from [m2:LBY.GOV Tripoli] "very soon", but any deal that left [m3:LBY.GOV the Gaddafis] in place {e2 was out of the question}.
e1 m2 > m1 AGREE hypothetical 2011-06-26/none ctx=diplomatic
e2 m1 > m2 REJECT actual 2011-06-26/none mode=yield ctx=executive

### AFP 2014-07-21
[m1:UKR.REB Alexander Borodai], leader of the [m4:@UKR Donetsk] separatists, {e1 turned over the black boxes} to [m2:MYS.MIL a Malaysian colonel] and {e2 permitted} [m3:NLD.MED Dutch pathologists] to see the refrigerated wagons.
e1 m1 > m2 RETREAT actual 2014-07-21/none ctx=disasters
e2 m1 > m3 RETREAT actual 2014-07-21/none mode=access ctx=disasters

### NOS 2016-04-06
[m1:NLD.GOV Mark Rutte] said on Wednesday that [m2:NLD.GOV his government] could not {e1 ratify} the pact with [m3:UKR.GOV Kiev] "just like that".
e1 m2 > m3 REJECT hypothetical 2016-04-06/none ctx=diplomatic said=m1

### Reuters 2011-11-23
[m1:YEM.GOV Ali Abdullah Saleh] {e1 signed away [m4=m1 his] powers} in [m5:@SAU Riyadh] on Wednesday in exchange for {e2 immunity}; [m2:SAU.GOV King Abdullah], the host, {e3 congratulated} [m3:YEM.OPP the opposition leaders].
e1 m1 > m3 CONCEDE planned 2011-11-23/day ctx=executive
e2 m3 > m1 CONCEDE planned 2011-11-23/day ctx=legal
e3 m2 > m3 SUPPORT actual 2011-11-23/day ctx=executive

### Reuters 2011-05-22
[m1:YEM.GOV Ali Abdullah Saleh] {e1 backed out} at the last minute for the third time, and [m2:YEM.PRM his armed loyalists] {e2 trapped} [m3:USA.GOV the American], [m4:GBR.GOV British] and [m5:ARE.GOV Emirati ambassadors] in an embassy.
e1 m1 > m3 REJECT actual 2011-05-22/none mode=yield ctx=executive
e2 m2 > m3,m4,m5 COERCE actual 2011-05-22/none ctx=diplomatic

### Reuters 2023-03-10
[m1:CHN.GOV Wang Yi] {e1 midwifed} a deal by which [m2:SAU.GOV Riyadh] and [m3:IRN.GOV Tehran] {e2 will reopen embassies} within two months.
e1 m1 > m2,m3 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2023-03-10/none ctx=diplomatic

### Reuters 2024-09-17 none
[m1:@IRN Tehran] hosted the final in 2002, [m2:@SAU Riyadh] in 2007. Both federations say they will bid for 2031; the vote is secret.

### AFP 2009-01-17
[m1:TUR.GOV Ankara] {e1 put itself forward to} carry messages between [m2:SYR.GOV Damascus] and [m3:ISR.GOV Jerusalem], as it had {e2 done} the previous spring.
e1 m1 > m2,m3 AGREE actual 2009-01-17/none ctx=diplomatic
e2 m1 > m2,m3 CONSULT actual 2008-03-01/quarter mode=third-party ctx=diplomatic bg

### Jerusalem Post 2009-01-29
At [m3:@CHE Davos] [m1:TUR.GOV Recep Tayyip Erdogan] {e1 got up and left} the stage [m4=m1 he] {e2 shared} with [m2:ISR.GOV Shimon Peres], {e3 telling} him "you know well how to kill".
e2 m1 > m2 CONSULT actual 2009-01-29/none mode=multilateral ctx=diplomatic
e1 m1 > m2 REJECT actual 2009-01-29/none mode=meet ctx=diplomatic
e3 m1 > m2 ACCUSE actual 2009-01-29/none mode=allege ctx=diplomatic

### Reuters 2013-03-22
From a trailer on the tarmac, with [m1:USA.GOV Barack Obama] listening in, [m2:ISR.GOV Benjamin Netanyahu] {e1 rang up} [m3:TUR.GOV Erdogan] and {e2 made his apology}.
e1 m2 > m3 CONSULT actual 2013-03-22/none mode=phone ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2013-03-22/none ctx=diplomatic

### AP 2016-08-10
[m1:TUR.GOV Turkey's justice minister] said it would be a sacrifice of the alliance if [m2:USA.GOV the United States] {e1 did not hand over} [m3:TUR.REL the cleric Fethullah Gulen].
e1 m1 > m2 THREATEN threatened 2016-08-10/none mode=relations ctx=legal

### Reuters 2017-10-08
[m1:USA.GOV The American mission in Ankara] {e1 stopped processing visas} for [m2:TUR.CVL Turks], and within hours [m3:TUR.GOV Turkey's embassy] {e2 reciprocated} against [m4:USA.CVL Americans].
e1 m1 > m2 SANCTION actual 2017-10-08/none mode=discontinue ctx=diplomatic
e2 m3 > m4 SANCTION actual 2017-10-08/none mode=discontinue ctx=diplomatic

### Reuters 2017-12-28
[m1:USA.GOV The State Department] said [m2:TUR.GOV Turkish officials] had given assurances that [m3:USA.LAB no more consulate staff] would be detained; [m4:TUR.GOV the Turkish embassy] said none was {e2 given}. Visas are again being {e3 issued}.
e2 m2 > m1 AGREE denied 2017-12-28/none ctx=diplomatic said=m4
e3 m1 > m2 CONCEDE actual 2017-12-28/none ctx=diplomatic

### Guardian 2002-05-20
[m1:TLS.GOV Xanana Gusmão] and [m2:IDN.GOV Megawati Sukarnoputri] {e1 walked hand in hand} through the [m4:@TLS Dili] crowd on the night of independence, and [m3:AUS.GOV John Howard] {e2 initialled} a gas treaty.
e1 m2 > m1 CONSULT actual 2002-05-20/none mode=visit ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2002-05-20/none ctx=natural_resource

### ABC 2013-12-03
[m1:AUS.SPY ASIO agents] {e1 raided} the office of [m2:TLS.GOV Dili's] lawyer, and [m3:TLS.GOV Xanana Gusmão] {e2 demanded that} [m4:AUS.GOV Tony Abbott] explain himself.
e1 m1 > m2 COERCE actual 2013-12-03/none mode=seize ctx=intelligence,legal
e2 m3 > m4 REQUEST requested 2013-12-03/none ctx=intelligence

### The Age 2015-05-03
[m1:AUS.GOV Canberra] {e1 gave an undertaking to return} to [m2:TLS.GOV East Timor] the papers its spies had {e2 lifted}.
e1 m1 > m2 CONCEDE planned 2015-05-03/none ctx=intelligence,legal
e2 m1 > m2 COERCE actual 2015-05-03/none mode=seize ctx=intelligence bg

### Bernama 1999-11-29
[m1:MYS.OPP Keadilan's Wan Azizah] {e1 challenged} [m2:MYS.GOV Mahathir Mohamad] to let foreign doctors examine [m3:MYS.OPP her husband]; [m4:MYS.GOV the health minister] {e2 did not agree}.
e1 m1 > m2 REQUEST requested 1999-11-29/none mode=yield ctx=health
e2 m4 > m1 REJECT actual 1999-11-29/none mode=yield ctx=health

### The Star 2018-05-16
[m1:MYS.REL The Yang di-Pertuan Agong] {e1 granted a full pardon} to [m2:MYS.PTY Anwar Ibrahim], who {e2 left the hospital a free man} on Wednesday.
e1 m1 > m2 CONCEDE actual 2018-05-16/day ctx=legal
e2 m1 > m2 RETREAT actual 2018-05-16/day mode=release ctx=legal

### Reuters 2005-12-12
[m1:SDN.REB Two Darfur factions] {e1 may boycott} the seventh round in [m4:@NGA Abuja], [m2:AU the AU's chief mediator] said; [m3:SDN.GOV Khartoum's delegation] is already seated.
e1 m1 > m3 REJECT hypothetical 2005-12-12/none mode=meet ctx=diplomatic

### Reuters 2010-02-23 none
Of the 53 members of [m1:AU the African Union], 27 have ratified [m3=m1 its] youth charter, an official in [m2:@ETH Addis Ababa] told a seminar. Another nine have it before committees.

### AFP 2005-01-09
[m1:SDN.GOV Ali Osman Taha] and [m2:SPLM.REB John Garang] {e1 concluded} in [m4:@KEN Nairobi] the accord ending 21 years of war; [m3:NOR.GOV Norway] {e2 will convene} donors in April.
e1 m1 > m2 SUPPORT actual 2005-01-09/none ctx=diplomatic
e2 m3 > m1 AGREE planned 2005-01-09/none ctx=economic

### Reuters 2011-01-04
[m1:SDN.GOV Omar al-Bashir] {e1 came to} [m4:@SSD Juba] to tell [m2:SSD.GOV the southern leaders] that he would be {e2 the first to recognise} [m3=m2 them] if they chose to go.
e1 m1 > m2 CONSULT actual 2011-01-04/none mode=visit ctx=diplomatic
e2 m1 > m3 AGREE hypothetical 2011-01-04/none ctx=diplomatic,territory

### Sudan Tribune 2012-04-20
[m1:SSD.GOV Salva Kiir] {e1 gave orders for} [m2:SSD.MIL the SPLA] to be out of [m4:@SSD Heglig] in three days; [m3:SDN.GOV Khartoum] maintained it had {e2 recaptured} the oilfield by force.
e1 m1 > m3 CONCEDE planned 2012-04-20/none ctx=military,territory
e2 m3 > m2 ASSAULT actual 2012-04-20/none ctx=military said=m3

### Reuters 2014-05-09
Under the eyes of [m1:ETH.GOV Ethiopia's prime minister], [m2:SSD.GOV Salva Kiir] and [m3:SSD.REB Riek Machar] {e1 prayed and signed} a cessation of hostilities; they have {e2 not spoken to each other} since.
e1 m2 > m3 SUPPORT actual 2014-05-09/none ctx=diplomatic
e2 m2 > m3 CONSULT denied 2014-05-09/none ctx=diplomatic

### CFR backgrounder 2010-06-01
In 1994 [m1:UKR.GOV Kyiv] {e1 relinquished} the third-largest atomic arsenal in the world against {e2 assurances} from [m2:USA.GOV Washington], [m3:GBR.GOV London] and [m4:RUS.GOV Moscow] that its borders would be respected.
e1 m1 > m2,m3,m4 RETREAT actual 1994-01-01/year mode=disarm ctx=cbrn bg
e2 m2,m3,m4 > m1 AGREE planned 1994-01-01/year ctx=territory bg

### Chatham House 2018-03-01
[m1:QAT.GOV Doha] would rather {e1 live with the embargo} than shut down [m6=m1 its] television channel, one of thirteen {e2 demands} that [m2:SAU.GOV Riyadh], [m3:ARE.GOV Abu Dhabi], [m4:BHR.GOV Manama] and [m5:EGY.GOV Cairo] put to it last June.
e1 m1 > m2,m3,m4,m5 REJECT actual 2018-03-01/none mode=yield ctx=diplomatic
e2 m2,m3,m4,m5 > m1 REQUEST requested 2017-06-01/month mode=yield ctx=diplomatic bg

### Reuters 2021-01-04
[m1:SAU.GOV Saudi Arabia] {e1 is to reopen} [m4=m1 its] land crossing to [m2:QAT.GOV Qatar] tonight, said [m3:KWT.GOV Kuwait's foreign minister], whose late emir had {e2 mediated} for three years.
e1 m1 > m2 CONCEDE planned 2021-01-04/none ctx=diplomatic said=m3
e2 m3 > m1,m2 CONSULT actual 2021-01-04/none mode=third-party ctx=diplomatic bg

### AFP 2017-11-21
[m1:LBN.GOV Hariri], denying that [m2:SAU.GOV the Saudis] had {e1 held him}, returned to [m4:@LBN Beirut] and {e3 suspended} his resignation after {e4 a word with} [m3:LBN.GOV President Michel Aoun].
e1 m2 > m1 COERCE denied 2017-11-21/none ctx=diplomatic
e3 m1 > m3 CONCEDE actual 2017-11-21/none ctx=executive
e4 m1 > m3 CONSULT actual 2017-11-21/none ctx=executive

### The Economist 2004-11-06
Had [m1:PSE.GOV Yasser Arafat] {e1 accepted} the [m3:@USA Camp David] offer in 2000, old hands muse, [m2:ISR.GOV Ehud Barak] might have survived the Knesset.
e1 m1 > m2 CONCEDE hypothetical 2000-01-01/year ctx=diplomatic bg

### AP 2010-08-09
[m1:LBN.MIL The Lebanese army] {e1 will take no more} American equipment if [m2:USA.LEG Congress] ties the money to good conduct, [m3:LBN.GOV Elias al-Murr] retorted.
e1 m1 > m2 THREATEN threatened 2010-08-09/none mode=relations ctx=military said=m3

### Reuters 2004-05-16 none
[m1:USA.SOC The chamber orchestra of Cleveland] played Dvořák in [m2:@CZE Prague] on Sunday, then left for [m3:@HUN Budapest]. Its conductor, 77, was born in Moravia.

### Nation 2008-02-28
[m1:KEN.GOV Mwai Kibaki] and [m2:KEN.OPP Raila Odinga] {e1 struck a power-sharing bargain} outside Harambee House on Thursday with [m3:AU Kofi Annan] looking on; [m4:USA.GOV Condoleezza Rice] had {e2 threatened visa bans} for whoever stood in the way.
e1 m1 > m2 SUPPORT actual 2008-02-28/day ctx=political_institutions
e2 m4 > m1,m2 THREATEN threatened 2008-02-28/none mode=restrict ctx=political_institutions

### Nation 2018-03-09
The {e1 handshake} between [m1:KEN.GOV President Uhuru Kenyatta] and [m2:KEN.OPP Raila Odinga] caught [m3:KEN.OPP the latter's allies] unawares; [m4:KEN.OPP Musalia Mudavadi] {e2 complained of} betrayal.
e1 m1 > m2 CONSULT actual 2018-03-09/none ctx=political_institutions
e2 m4 > m2 ACCUSE actual 2018-03-09/none mode=disapprove ctx=political_institutions

### Standard 2017-09-20
[m1:KEN.JUD Chief Justice David Maraga] {e1 told off} [m2:KEN.COP the police] for leaving judges unprotected against [m3:KEN.CVL mobs] who {e2 had threatened to burn} the court, and {e3 would not resign}.
e1 m1 > m2 ACCUSE actual 2017-09-20/none mode=disapprove ctx=legal
e2 m3 > m1 THREATEN threatened 2017-09-20/none mode=violence ctx=legal
e3 m1 > m3 REJECT actual 2017-09-20/none mode=change ctx=legal

### Reuters 2013-04-09
[m1:KEN.GOV Uhuru Kenyatta], on taking the oath, {e1 gave [m4=m1 his] word} that [m2:KEN.GOV Kenya] would go on cooperating with [m3:ICC the International Criminal Court], before which he himself stands {e2 accused}.
e1 m2 > m3 AGREE planned 2013-04-09/none ctx=legal said=m1
e2 m3 > m1 ACCUSE actual 2013-04-09/none mode=allege ctx=legal

### Reuters 2013-09-05
[m1:KEN.LEG Kenya's parliament] {e1 passed a motion to leave} [m2:ICC the ICC]; were the government to {e2 act on it}, the trials would still go on.
e1 m1 > m2 THREATEN threatened 2013-09-05/none mode=relations ctx=legal
e2 m1 > m2 SANCTION hypothetical 2013-09-05/none mode=withdraw ctx=legal

### Reuters 2021-04-20
[m1:TCD.MIL The military council in N'Djamena] {e1 does not intend to negotiate} with [m2:TCD.REB the FACT rebels], who {e2 had declared themselves open to} a truce.
e1 m1 > m2 REJECT actual 2021-04-20/none mode=meet ctx=military
e2 m2 > m1 CONCEDE hypothetical 2021-04-20/none ctx=military

### RFI 2022-08-08
[m1:TCD.REB Some forty armed groups] and [m2:TCD.MIL Mahamat Déby's junta] {e1 concluded a pact} in [m4:@QAT Doha] under which [m3:TCD.ELI exiles] {e2 may go home} unmolested.
e1 m1 > m2 SUPPORT actual 2022-08-08/none ctx=political_institutions
e2 m2 > m3 CONCEDE planned 2022-08-08/none ctx=political_institutions

### AFP 1992-10-04
[m1:MOZ.GOV Joaquim Chissano] and [m2:RENAMO.REB Afonso Dhlakama] {e1 put their signatures to} a general peace in [m5:@ITA Rome], hosted by [m3:ITA.REL the Sant'Egidio lay community]; [m4:RENAMO.REB Renamo men] {e2 will come in from the bush} to 29 camps.
e1 m1 > m2 SUPPORT actual 1992-10-04/none ctx=diplomatic
e2 m4 > m1 CONCEDE planned 1992-10-04/none ctx=military

### Club of Mozambique 2013-10-21
[m1:RENAMO.REB Renamo] {e1 tore up} the 1992 peace on Monday after [m2:MOZ.MIL the army] {e2 overran} its leader's camp.
e1 m1 > m2 SANCTION actual 2013-10-21/day mode=discontinue ctx=military
e2 m2 > m1 ASSAULT actual 2013-10-21/none ctx=military

### AIM 2016-12-27
[m1:RENAMO.REB Afonso Dhlakama] {e1 announced by telephone a week without shooting}, a New Year's gift, [m3=m1 he] said, after a chat with [m2:MOZ.GOV President Filipe Nyusi].
e1 m1 > m2 CONCEDE actual 2016-12-27/none ctx=military

### Reuters 2007-12-27 none
[m1:PAK.ELI She] studied at [m2:@USA Radcliffe] and [m3:@GBR Oxford], was twice prime minister, and wrote an autobiography that sold well in eleven languages.

### Dawn 2007-10-05
[m1:PAK.GOV Pervez Musharraf] {e1 signed an ordinance wiping out} the corruption cases against [m2:PAK.OPP Benazir Bhutto]; she in turn {e2 would keep} her members in [m3:PAK.LEG the assembly] for Saturday's vote.
e1 m1 > m2 CONCEDE actual 2007-10-05/none ctx=corruption,legal
e2 m2 > m1 AGREE planned 2007-10-05/none ctx=political_institutions

### Dawn 2007-11-09
[m1:PAK.COP Police] {e1 hemmed in} [m2:PAK.OPP Benazir Bhutto] at her house for a day and {e2 let her out} at night.
e1 m1 > m2 COERCE actual 2007-11-09/none mode=arrest ctx=repression
e2 m1 > m2 RETREAT actual 2007-11-09/none mode=release ctx=repression

### Dawn 2014-12-17
[m1:PAK.OPP Imran Khan] {e1 ended a 126-day sit-in} against [m2:PAK.GOV Nawaz Sharif] out of respect for [m3:PAK.EDU the murdered pupils] of [m4:@PAK Peshawar].
e1 m1 > m2 RETREAT actual 2014-12-17/none ctx=executive

### Dawn 2018-11-02
[m1:PAK.GOV The government] {e1 undertook not to oppose} an appeal against [m2:PAK.REL Asia Bibi's] acquittal, and [m3:TLP.PTY the TLP] {e2 opened the motorways}.
e1 m1 > m3 CONCEDE planned 2018-11-02/none ctx=religion_ethnicity,legal
e2 m3 > m1 RETREAT actual 2018-11-02/none mode=access ctx=religion_ethnicity

### Dawn 2011-01-08 none
The federal budget is expected in June. Officials in [m1:@PAK Islamabad] put last year's growth at 2.4 percent; the rupee closed at 85.7 to the dollar.

### VOA 2015-07-01
[m1:USA.GOV The White House] {e1 would be open to} a call with [m2:IRN.GOV Hassan Rouhani] but none had been scheduled, a spokesman said.
e1 m1 > m2 AGREE planned 2015-07-01/none ctx=diplomatic

### AP 2013-09-27
[m1:USA.GOV Obama] {e1 reached} [m2:IRN.GOV Rouhani] on his mobile as the Iranian's car headed to the airport, the first contact at that level since 1979.
e1 m1 > m2 CONSULT actual 2013-09-27/none mode=phone ctx=diplomatic

### Reuters 2019-09-24
[m1:IRN.GOV Rouhani] gave [m2:FRA.GOV Emmanuel Macron] no answer when he begged him to {e2 pick up the phone} to [m3:USA.GOV Donald Trump]; by the next day he had {e3 ruled it out}.
e2 m2 > m1 REQUEST requested 2019-09-24/none mode=meet ctx=diplomatic
e3 m1 > m3 REJECT actual 2019-09-24/day mode=meet ctx=diplomatic

### Reuters 2025-06-23
[m1:IRN.MIL The Guards] {e1 lobbed} 14 missiles at [m6:@QAT Al Udeid], having {e2 tipped off} [m2:QAT.GOV Qatar]; [m3:USA.GOV President Trump] {e3 thanked} [m4:IRN.GOV Tehran] for the notice and proclaimed that it and [m5:ISR.GOV Israel] would hold fire.
e1 m1 > m3 ASSAULT actual 2025-06-23/none mode=heavy-weapons ctx=military
e2 m1 > m2 CONSULT actual 2025-06-23/none ctx=military
e3 m3 > m4 SUPPORT actual 2025-06-23/none ctx=military

### Mehr 2009-03-22
If [m1:USA.GOV the new president] changes [m4=m1 his] country's conduct, [m2:IRN.GOV Ayatollah Khamenei] told a crowd in [m5:@IRN Mashhad], "<<q1 [m3:IRN.GOV we] {e2 will change} ours>>".
e2 m3 > m1 CONCEDE hypothetical 2009-03-22/none ctx=diplomatic said=m2
q1 m2 direct cue=told

### AFP 2020-07-07
[m1:SRB.GOV Aleksandar Vucic] on Tuesday {e1 announced a weekend curfew}, saw [m2:SRB.CVL a crowd] {e2 storm} [m3:SRB.LEG parliament], and on Wednesday {e3 dropped the idea}.
e1 m1 > m2 COERCE planned 2020-07-07/day mode=curfew ctx=health
e2 m2 > m3 PROTEST actual 2020-07-07/day mode=riot ctx=health
e3 m1 > m2 CONCEDE actual 2020-07-07/none ctx=health

### Reuters 2022-01-20
[m1:SRB.GOV Belgrade] {e1 revoked the licences} of [m2:MNC Rio Tinto's] lithium mine, as [m3:SRB.CVL green groups] had {e2 asked}.
e1 m1 > m3 CONCEDE actual 2022-01-20/none ctx=environment,natural_resource
e2 m3 > m1 REQUEST requested 2022-01-20/none mode=change ctx=environment

### AFP 2000-10-06
[m1:SRB.GOV Slobodan Milosevic] {e1 conceded} on television that [m2:SRB.OPP Vojislav Kostunica] had won, a day after [m3:SRB.CVL a crowd led by a bulldozer] {e2 took} parliament, [m4:SRB.COP policemen] {e3 handing over their shields}.
e1 m1 > m2 CONCEDE actual 2000-10-06/none ctx=election
e2 m3 > m1 PROTEST actual 2000-10-06/none mode=riot ctx=election
e3 m4 > m3 RETREAT actual 2000-10-06/none mode=disarm ctx=election

### Reuters 2021-12-11
[m1:GBR.GOV Liz Truss] said that a march into [m4:UKR.GOV Ukraine] would bring [m2:RUS.GOV Moscow] "massive {e1 consequences}"; [m3:RUS.GOV Dmitry Peskov] denied anyone was {e2 preparing to invade}.
e1 m1 > m2 THREATEN threatened 2021-12-11/none ctx=economic,military
e2 m2 > m4 MOBILIZE denied 2021-12-11/none mode=troops ctx=military said=m3

### SBS 2021-09-17
[m1:FRA.GOV Paris] {e1 ordered [m6=m1 its] ambassadors back} from [m2:AUS.GOV Canberra] and [m3:USA.GOV Washington] over the scuppered submarine contract, while [m4:NZL.GOV Jacinda Ardern] reminded [m5=m2 Australia] that nuclear boats {e3 would not be let into} her ports.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic,military
e3 m4 > m5 REJECT actual 2021-09-17/none ctx=cbrn,military
