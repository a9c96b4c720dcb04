### AFP 2001-04-27
[m1:USA.GOV Washington] is {e1 to withhold} spare parts from [m2:IDN.MIL the Indonesian air force] until [m3=m2 its] officers stand trial for [m4:@TLS East Timor].
e1 m1 > m2 SANCTION planned 2001-04-27/none mode=discontinue ctx=military,human_rights

### AFP 2005-11-23
[m1:IDN.MIL Jakarta's generals] may {e1 once more buy} American arms, [m2:USA.GOV the State Department] having {e2 waived} a six-year ban.
e1 m1 > m2 COOPERATE hypothetical 2005-11-23/none ctx=military
e2 m2 > m1 CONCEDE actual 2005-11-23/none ctx=military

### Economic Times 2020-06-30
TikTok and 58 other apps of [m1:CHN.BUS Chinese firms] {e1 went dark} in [m3:@IND India] by decree of [m2:IND.GOV the electronics ministry].
e1 m2 > m1 SANCTION actual 2020-06-30/none mode=discontinue ctx=technology

### Nikkei Asia 2023-08-24
Not a single scallop from [m1:JPN.BUS Japanese ports] {e1 passes} [m2:CHN.GOV Chinese customs] since the water from Fukushima began to flow.
e1 m2 > m1 SANCTION actual 2023-08-24/none mode=discontinue ctx=environment,economic

### Nikkei Asia 2024-09-20
[m1:CHN.GOV Beijing] {e1 agreed to phase back in} seafood from [m2:JPN.GOV Japan] under fresh monitoring.
e1 m1 > m2 CONCEDE planned 2024-09-20/none ctx=economic

### Joongang Daily 2017-03-06
[m1:CHN.GOV Chinese inspectors] {e1 found fault with the sprinklers} of four Lotte stores in Dandong, and group tours to [m2:KOR.GOV Seoul] {e2 ceased} in the same week that [m3:KOR.BUS Lotte] {e3 gave up} its golf course for the missile battery of [m4:USA.MIL the Americans].
e1 m1 > m3 COERCE actual 2017-03-06/none mode=restrict ctx=economic
e2 m1 > m2 SANCTION actual 2017-03-06/week mode=discontinue ctx=economic
e3 m3 > m4 COOPERATE actual 2017-03-06/week ctx=military

### The Star Kenya 2021-04-06
[m1:KEN.GOV Nairobi] {e1 knocked} [m2:GBR.GOV Britain] off its list of quarantine-free countries, days after [m3=m2 London] had {e2 put Kenyans on} its red one.
e1 m1 > m2 SANCTION actual 2021-04-06/none mode=discontinue ctx=health
e2 m3 > m1 SANCTION actual 2021-04-06/none mode=discontinue ctx=health

### The Citizen 2021-11-28
[m1:ZAF.GOV Cyril Ramaphosa] is "<<q1 deeply disappointed>>" that a dozen governments, [m2:GBR.GOV London's] first, {e1 closed the skies to} [m3:ZAF.CVL South Africans], whose scientists found the variant.
e1 m2 > m3 SANCTION actual 2021-11-28/none mode=discontinue ctx=health
q1 m1 mixed

### Times of India 1995-09-21
The ban on [m1:PAK.JRN Pakistani newspapers] {e1 stays}, [m2:IND.GOV the information ministry] told [m3:IND.LEG parliament].
e1 m2 > m1 COERCE actual 1995-09-21/none mode=censor ctx=rights_freedoms

### Novosti 1998-08-20
[m1:LVA.GOV Riga] felt [m2:RUS.GOV Moscow's] displeasure {e1 in its oil terminal}, where the pipe had {e2 run dry} since the summer.
e1 m2 > m1 SANCTION actual 1998-08-20/none mode=discontinue ctx=natural_resource
e2 m2 > m1 SANCTION actual 1998-08-20/none mode=discontinue ctx=natural_resource

### Baltic Times 2006-07-29
[m1:RUS.BUS Transneft] says a crack explains why nothing {e1 reaches} [m2:LTU.BUS the Mazeikiu refinery]; [m3:LTU.GOV Valdas Adamkus] {e2 sees politics} in it.
e1 m1 > m2 SANCTION denied 2006-07-29/none mode=discontinue ctx=natural_resource
e2 m3 > m1 ACCUSE actual 2006-07-29/none mode=allege ctx=natural_resource

### Kyiv Post 2006-01-02
[m1:RUS.BUS Gazprom] {e1 turned down the valves} on New Year's morning, and pressure {e2 fell} in [m2:HUN.GOV Hungary] as well; [m3:UKR.GOV Kiev] was {e3 said to be tapping} the rest.
e1 m1 > m3 SANCTION actual 2006-01-01/day mode=discontinue ctx=natural_resource
e2 m1 > m2 SANCTION actual 2006-01-01/day mode=discontinue ctx=natural_resource
e3 m1 > m3 ACCUSE actual 2006-01-02/none mode=allege ctx=natural_resource

### Kyiv Post 2009-01-20
Gas {e1 is flowing again} from [m1:RUS.BUS Gazprom] to [m2:UKR.GOV Ukraine] and on to the shivering Balkans, under the accord that [m3:UKR.GOV Yulia Tymoshenko] {e2 put her signature to} with [m4:RUS.GOV Vladimir Putin].
e1 m1 > m2 COOPERATE actual 2009-01-20/none ctx=natural_resource
e2 m3 > m4 SUPPORT actual 2009-01-20/none ctx=natural_resource

### El Mercurio 1998-10-26
[m1:CHL.GOV Santiago] {e1 stopped all flights} to the Falklands by [m2:CHL.BUS LanChile] in protest at the {e2 arrest} of [m3:CHL.ELI Augusto Pinochet] by [m4:GBR.COP Scotland Yard]. [m5:GBR.GOV The Foreign Office] said it was a matter for the courts.
e1 m1 > m5 SANCTION actual 1998-10-26/none mode=discontinue ctx=diplomatic
e2 m4 > m3 COERCE actual 1998-10-26/none mode=arrest ctx=legal,human_rights

### El Mercurio 2000-03-03
[m1:CHL.ELI The general], {e1 sent home} as unfit by [m2:GBR.GOV Jack Straw], rose from his wheelchair on the tarmac to embrace [m3:CHL.MIL his old commanders].
e1 m2 > m1 RETREAT actual 2000-03-03/none mode=release ctx=legal,human_rights

### Tribuna 2004-11-29
[m1:DOM.GOV Santo Domingo] {e1 loads [m2:HTI.REF cane cutters] on buses} by the hundred and leaves them at Ouanaminthe; [m3:HTI.GOV Port-au-Prince] {e2 has lodged a note}.
e1 m1 > m2 COERCE actual 2004-11-29/none mode=deport ctx=migration
e2 m3 > m1 ACCUSE actual 2004-11-29/none mode=disapprove ctx=migration

### Diario Libre 2013-09-26
By a ruling of [m1:DOM.JUD the Constitutional Tribunal] some 200,000 [m2:DOM.CVL people of Haitian parents] {e1 are Dominicans no longer}; [m3:CARICOM Caribbean governments] {e2 put off} the country's application.
e1 m1 > m2 COERCE actual 2013-09-26/none mode=restrict ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2013-09-26/none ctx=diplomatic

### Bahamas Tribune 2007-05-21 headline
[m1:HTI.REF Haitians] {e1 shipped back} by [m2:BHS.GOV Nassau]
e1 m2 > m1 COERCE actual 2007-05-21/none mode=deport ctx=migration

### The Age 2002-01-23
At Woomera [m1:AFG.REF Afghan detainees] have {e1 sewn their lips}; [m2:AUS.GOV Philip Ruddock], who {e2 holds [m3=m1 them] behind wire}, spoke of a stunt.
e1 m1 > m2 PROTEST actual 2002-01-23/none mode=hunger ctx=asylum
e2 m2 > m3 COERCE actual 2002-01-23/none mode=arrest ctx=asylum

### ABC 2016-04-26
[m1:PNG.JUD Papua New Guinea's Supreme Court] {e1 found} the camp on Manus, {e2 run for} [m2:AUS.GOV Canberra], to be against the constitution. [m3:PNG.GOV Port Moresby] said the centre would close.
e1 m1 > m2 SANCTION actual 2016-04-26/none mode=convict ctx=legal,asylum
e2 m3 > m2 COOPERATE actual 2016-04-26/none ctx=asylum

### Jakarta Globe 2015-04-29
Eight men were {e1 led out before the firing squad} at Nusakambangan, and with that [m1:AUS.GOV Tony Abbott] {e2 pulled} [m2=m1 his] ambassador; [m3:IDN.GOV Joko Widodo] had {e3 shut his ears to} every appeal of [m4=m1 Canberra's]. Two of the dead, [m5:AUS.CRM Andrew Chan and Myuran Sukumaran], had been pastors to the rest.
e1 m3 > m5 ASSAULT actual 2015-04-29/none mode=targeted ctx=illegal_drugs
e2 m1 > m3 SANCTION actual 2015-04-29/none mode=withdraw ctx=diplomatic
e3 m3 > m4 REJECT actual 2015-04-29/none mode=yield ctx=illegal_drugs

### Phnom Penh Post 2017-09-04
The presses {e1 fell silent} at [m1:KHM.JRN the Cambodia Daily], billed $6.3 million overnight by [m2:KHM.GOV the tax department]; [m3:KHM.OPP Kem Sokha] was {e2 in handcuffs} before the last edition sold out.
e1 m2 > m1 COERCE actual 2017-09-04/none mode=censor ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2017-09-04/none mode=arrest ctx=political_institutions

### Phnom Penh Post 2017-11-17
[m1:KHM.JUD Five judges] {e1 wiped} [m2:KHM.OPP the Rescue Party] from the register. [m3:USA.GOV Washington] {e2 will fund} no election without [m4=m2 it], and [m5:SWE.GOV Stockholm] {e3 ended} cooperation. [m6:KHM.GOV Hun Sen] shrugged.
e1 m1 > m2 COERCE actual 2017-11-17/none mode=restrict ctx=pro_autocracy
e2 m3 > m6 SANCTION planned 2017-11-17/none mode=discontinue ctx=election
e3 m5 > m6 SANCTION actual 2017-11-17/none mode=discontinue ctx=election

### VOV 2020-02-12
[m1:EU Brussels] {e1 took away} part of the tariff preferences of [m2:KHM.GOV Phnom Penh] for what [m3=m2 it] {e2 did to} [m4:KHM.OPP the opposition].
e1 m1 > m2 SANCTION actual 2020-02-12/none mode=discontinue ctx=human_rights,economic
e2 m3 > m4 COERCE actual 2020-02-12/none mode=restrict ctx=human_rights

### The Island 1999-04-07 headline
[m1:LKA.JRN Tamil daily] {e1 muzzled} by [m2:LKA.GOV censor] for third week
e1 m2 > m1 COERCE actual 1999-04-07/none mode=censor ctx=rights_freedoms

### Tehran Times 1998-09-05
Seventy thousand [m1:IRN.MIL Revolutionary Guards] {e1 stood at the Afghan border} and trade with Herat was {e2 shut off}; eleven of [m2:IRN.GOV Tehran's men] had {e3 died at the hands of} [m3:TALIBAN.GOV the Taliban] in Mazar.
e1 m1 > m3 MOBILIZE actual 1998-09-05/none mode=troops ctx=military
e2 m2 > m3 SANCTION actual 1998-09-05/none mode=discontinue ctx=economic
e3 m3 > m2 ASSAULT actual 1998-09-05/none ctx=diplomatic

### Frontier Post 1999-11-15
[m1:AFG.BUS Ariana's] jets {e1 cannot land} anywhere outside; [m2:UN the Council] has {e2 blocked} the funds of [m3:TALIBAN.GOV the Kabul regime] for {e3 harbouring} [m4:ALQAEDA.REB Osama bin Laden].
e1 m2 > m1 SANCTION actual 1999-11-15/none mode=discontinue ctx=terrorism
e2 m2 > m3 SANCTION actual 1999-11-15/none mode=discontinue ctx=terrorism
e3 m3 > m4 AID actual 1999-11-15/none ctx=terrorism

### Tripoli Post 1999-04-06
[m1:LBY.GOV The colonel] {e1 gave over} [m2:LBY.SPY Megrahi and Fhimah] to [m3:NLD.JUD a court sitting in Zeist]; the flights ban was {e2 suspended} by [m4:UN the United Nations] the minute [m5=m2 they] landed.
e1 m1 > m3 RETREAT actual 1999-04-06/none ctx=legal,terrorism
e2 m4 > m1 CONCEDE actual 1999-04-06/none ctx=terrorism

### Herald Scotland 2009-08-20
[m1:GBR.GOV Kenny MacAskill], on grounds of compassion, {e1 sent [m2:LBY.SPY the Lockerbie bomber] home} to die. [m3:USA.SPY Robert Mueller] {e2 wrote [m4=m1 him] an outraged letter}.
e1 m1 > m2 RETREAT actual 2009-08-20/none mode=release ctx=legal,terrorism
e2 m3 > m4 ACCUSE actual 2009-08-20/none mode=disapprove ctx=terrorism

### El Moudjahid 1994-08-27
[m1:MAR.GOV Rabat] {e1 brought in visas} for [m2:DZA.CVL Algerians] after the Atlas Asni hotel was shot up; [m3:DZA.GOV Algiers] {e2 shut the land border} the same day, and shut it has stayed.
e1 m1 > m2 SANCTION actual 1994-08-27/none mode=discontinue ctx=terrorism
e2 m3 > m1 SANCTION actual 1994-08-27/none mode=discontinue ctx=diplomatic

### TelQuel 2004-07-30
[m1:MAR.GOV Mohammed VI] {e1 did away with} visas for [m2:DZA.CVL Algerians]; [m3:DZA.GOV Algiers] {e2 took its time}, but did the same next April.
e1 m1 > m2 CONCEDE actual 2004-07-30/none ctx=diplomatic
e2 m3 > m1 REJECT actual 2004-07-30/none ctx=diplomatic

### Marca 2022-06-09
[m1:DZA.GOV Algiers] has {e1 ripped up} its friendship treaty with [m2:ESP.GOV Madrid] because [m3:ESP.GOV Pedro Sánchez] {e2 came out for} the Moroccan plan in [m4:@ESH the Sahara]; [m5:EU Brussels] {e3 asks [m6=m1 it] to think again}. [m7:MAR.GOV Rabat] watched with satisfaction.
e1 m1 > m2 SANCTION actual 2022-06-09/none mode=discontinue ctx=diplomatic,territory
e2 m3 > m7 SUPPORT actual 2022-06-09/none ctx=territory
e3 m5 > m6 REQUEST requested 2022-06-09/none mode=change ctx=diplomatic

### Le Matin 2020-12-11
By tweet, [m1:USA.GOV Donald Trump] {e1 recognised} [m2:MAR.GOV Rabat's] hold on [m3:@ESH Western Sahara], the price of a {e2 thaw} between [m4=m2 the kingdom] and [m5:ISR.GOV Israel].
e1 m1 > m2 SUPPORT actual 2020-12-11/none ctx=territory
e2 m4 > m5 AGREE planned 2020-12-11/none ctx=diplomatic

### Guinée News 1998-12-28
[m1:GIN.OPP Alpha Condé], {e1 lifted} at the Ivorian border by [m2:GIN.COP gendarmes] two days after the vote, is {e2 not allowed to see} [m3:FRA.LEG a French deputy].
e1 m2 > m1 COERCE actual 1998-12-28/none mode=arrest ctx=election
e2 m2 > m1 COERCE actual 1998-12-28/none mode=restrict ctx=election

### Guinée News 2009-10-01
[m1:GIN.OPP Women at the stadium] were {e1 raped with rifle butts} by [m2:GIN.MIL Captain Dadis Camara's red berets]. [m3:FRA.GOV Paris] {e2 has cut military cooperation} and [m4:ECOWAS the bloc], egged on by [m5:SEN.GOV Dakar], {e3 may cast} [m6:GIN.GOV Conakry] out.
e1 m2 > m1 ASSAULT actual 2009-10-01/none mode=sexual ctx=repression
e2 m3 > m6 SANCTION actual 2009-10-01/none mode=discontinue ctx=repression
e3 m4 > m6 SANCTION hypothetical 2009-10-01/none mode=expel ctx=repression

### L'Express de Madagascar 2009-03-20
[m1:AU The African Union] {e1 suspended} [m2:MDG.GOV Antananarivo] on Friday; [m3:NOR.GOV Oslo] {e2 has put a stop to} all aid.
e1 m1 > m2 SANCTION actual 2009-03-20/day mode=expel ctx=pro_democracy
e2 m3 > m2 SANCTION actual 2009-03-20/none mode=discontinue ctx=pro_democracy

### Al-Wihda 2005-12-24
[m1:WORLDBANK The World Bank] has {e1 shut off lending} to [m2:TCD.GOV Ndjamena] since it {e2 rewrote} the law that kept oil money for schools.
e1 m1 > m2 SANCTION actual 2005-12-24/none mode=discontinue ctx=natural_resource
e2 m2 > m1 REJECT actual 2005-12-24/none ctx=natural_resource

### Al-Wihda 2006-08-26
[m1:TCD.GOV Idriss Déby] {e1 ordered out} [m2:USA.BUS Chevron] and [m3:MYS.BUS Petronas] for unpaid taxes; [m4=m2+m3 the two] {e2 settled} within weeks.
e1 m1 > m2,m3 SANCTION actual 2006-08-26/none mode=expel ctx=natural_resource
e2 m4 > m1 CONCEDE actual 2006-08-26/none ctx=natural_resource

### La Razón 2006-05-01
"<<q1 The looting is over>>," [m1:BOL.GOV Evo Morales] announced at San Alberto, his [m2:BOL.MIL soldiers] {e1 already inside} the field of [m3:BRA.BUS Petrobras].
e1 m2 > m3 COERCE actual 2006-05-01/none mode=seize ctx=natural_resource
q1 m1 direct cue=announced

### Clarín 2012-04-17
[m1:ESP.GOV Madrid] {e1 will buy no more biodiesel} from [m2:ARG.GOV Buenos Aires], which has {e2 taken} 51 per cent of YPF from [m3:ESP.BUS Repsol].
e1 m1 > m2 SANCTION planned 2012-04-17/none mode=discontinue ctx=economic
e2 m2 > m3 COERCE actual 2012-04-17/none mode=seize ctx=natural_resource

### Prensa Libre 2018-08-31
Flanked by officers, [m1:GTM.GOV Jimmy Morales] said [m2=m1 he] {e1 would not renew} the mandate of [m3:CICIG the commission] and later {e2 forbade} [m4:COL.JUD Iván Velásquez] to come back. [m5:GTM.JUD The Constitutional Court] {e3 quashed} the order.
e1 m1 > m3 SANCTION planned 2018-08-31/none mode=discontinue ctx=corruption
e2 m1 > m4 COERCE actual 2018-08-31/none mode=restrict ctx=corruption
e3 m5 > m1 SANCTION actual 2018-08-31/none mode=convict ctx=legal

### El Faro 2021-05-02
In one night [m1:SLV.LEG Bukele's new majority] {e1 threw out} [m2:SLV.JUD five judges] and [m3:SLV.JUD the attorney general]; [m4:USA.GOV Kamala Harris] {e2 wrote of} "<<q1 deep concern>>".
e1 m1 > m2,m3 SANCTION actual 2021-05-02/none mode=expel ctx=legislative,pro_autocracy
e2 m4 > m1 ACCUSE actual 2021-05-02/none mode=disapprove ctx=pro_autocracy
q1 m4 mixed cue=wrote

### El Faro 2022-04-24
Seventeen thousand [m1:SLV.CRM alleged gang members] {e1 have been swept up} in four weeks; [m2:SLV.JRN reporters] who repeat the gangs' words {e2 face fifteen years} under a law of [m3:SLV.GOV Nayib Bukele's].
e1 m3 > m1 COERCE actual 2022-04-24/none mode=arrest ctx=crime
e2 m3 > m2 THREATEN threatened 2022-04-24/none mode=arrest ctx=rights_freedoms

### Sunday Mail 2002-02-18
[m1:EU Europe] {e1 recalled} [m2:SWE.GOV Pierre Schori's] observers, told two days earlier by [m3:ZWE.GOV Harare] to {e2 go}, and {e3 banned} [m4:ZWE.GOV Robert Mugabe and nineteen others] from its soil.
e1 m1 > m3 SANCTION actual 2002-02-18/none mode=withdraw ctx=election
e2 m3 > m2 SANCTION actual 2002-02-16/day mode=expel ctx=election
e3 m1 > m4 SANCTION actual 2002-02-18/none mode=discontinue ctx=election

### Herald 2007-12-09
[m1:GBR.GOV Gordon Brown] {e1 stayed away from} Lisbon rather than sit with [m2:ZWE.GOV Robert Mugabe]; [m3:ZMB.GOV Levy Mwanawasa] {e2 would have done the same} had [m4=m2 the Zimbabwean] been kept out.
e1 m1 > m2 REJECT actual 2007-12-09/none mode=meet ctx=human_rights
e2 m3 > m1 REJECT hypothetical 2007-12-09/none mode=meet ctx=diplomatic

### AP 2019-12-20
Ships laying the pipe for [m1:RUS.BUS Gazprom] {e1 risk penalties} from [m2:USA.GOV Washington], and [m3:CHE.BUS Allseas] has {e2 downed tools}; [m4:DEU.GOV Berlin] {e3 called it interference}.
e1 m2 > m1 THREATEN threatened 2019-12-20/none mode=restrict ctx=natural_resource
e2 m3 > m1 SANCTION actual 2019-12-20/none mode=discontinue ctx=natural_resource
e3 m4 > m2 ACCUSE actual 2019-12-20/none mode=disapprove ctx=natural_resource

### Spiegel 2022-02-22
[m1:DEU.GOV Olaf Scholz] {e1 stopped certification} of the second line the day [m2:RUS.GOV Vladimir Putin] {e2 signed the recognition of} [m3:DPR.PRE Donetsk] and [m4:LPR.PRE Luhansk].
e1 m1 > m2 SANCTION actual 2022-02-22/none mode=discontinue ctx=natural_resource
e2 m2 > m3,m4 SUPPORT actual 2022-02-22/none ctx=territory

### Le Temps 2022-02-28
Putting neutrality aside, [m1:CHE.GOV the Federal Council] {e1 blocked} the Swiss accounts of [m2:RUS.BUS 367 Russians] and {e2 joined in} [m3:EU the Union's] measures in full.
e1 m1 > m2 SANCTION actual 2022-02-28/none mode=discontinue ctx=economic
e2 m1 > m3 SUPPORT actual 2022-02-28/none ctx=economic

### Mehr 2018-11-05
Six banks in Tehran were {e1 disconnected} by [m1:SWIFT Swift], under pressure from [m2:USA.GOV Steven Mnuchin]; [m3:IRN.GOV Hassan Rouhani] said [m4:IRN.GOV Iran] would {e2 proudly bypass} the penalties.
e1 m1 > m4 SANCTION actual 2018-11-05/none mode=discontinue ctx=economic
e2 m4 > m2 REJECT planned 2018-11-05/none mode=yield ctx=economic said=m3

### WTO panel report 2000-03-17 none
The panel recalls that [m1:CAN.GOV Canada's] measure was notified in 1997, that the parties held consultations on 4 May, and that the terms of reference are set out in document DS142.

### Cairo Times 2001-05-21
[m1:EGY.JUD A security court] gave [m2:EGY.EDU Saad Eddin Ibrahim] {e1 seven years} for, in effect, taking money from [m3:EU the Commission]; [m4:EGY.GOV the ministry] denies {e2 hounding} [m5=m2 him].
e1 m1 > m2 SANCTION actual 2001-05-21/none mode=convict ctx=rights_freedoms
e2 m4 > m5 COERCE denied 2001-05-21/none ctx=rights_freedoms

### Cairo Times 2002-08-15
Because [m1:EGY.EDU the sociologist] is back in prison, [m2:USA.GOV George Bush] {e1 will not hear of} extra aid to [m3:EGY.GOV Cairo].
e1 m2 > m3 REJECT actual 2002-08-15/none mode=assist ctx=rights_freedoms

### Reuters 2008-02-03 headline
[m1:KEN.GOV Nairobi] {e1 bans} live broadcasts by [m2:KEN.JRN TV stations]
e1 m1 > m2 COERCE actual 2008-02-03/none mode=censor ctx=rights_freedoms

### AFP 2012-12-08 headline
[m1:PHL.GOV Manila] {e1 yanks} [m2:CHN.CVL Chinese mainlanders'] visas on arrival
e1 m1 > m2 SANCTION actual 2012-12-08/none mode=discontinue ctx=diplomatic

### Lagos court page 2014-10-30 none
A chief magistrate in Igbosere adjourned until 12 November the case of a trader from [m1:@NGA Onitsha] who says her landlord let the roof fall in; [m2:NGA.JUD the magistrate] had a cold.
