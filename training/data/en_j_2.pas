### Reuters 2012-07-03
[m1:PAK.GOV Pakistan], ending a seven-month standoff that had cost [m2:NATO NATO] an extra $100 million a month, {e1 agreed} on Tuesday to reopen its border crossings to supply convoys after [m3:USA.GOV Secretary of State Hillary Clinton] {e2 apologised} to [m4=m1 Islamabad] for the deaths of [m5:PAK.MIL 24 soldiers] in an air strike.
e1 m1 > m2 CONCEDE actual 2012-07-03/day ctx=military
e2 m3 > m4 SUPPORT actual 2012-07-03/day ctx=military

### AP 2015-10-20
[m1:CHN.GOV Chinese President Xi Jinping], on the first day of a state visit that included a carriage ride to Buckingham Palace and a toast by [m2:GBR.GOV the queen], {e1 addressed} [m3:GBR.LEG both houses of the British parliament] for eleven minutes.
e1 m1 > m3 CONSULT actual 2015-10-20/none mode=visit ctx=diplomatic

### Reuters 2013-01-29
[m1:EU The European Union], [m2:JPN.GOV Japan] and a dozen African governments {e1 promised} a combined $455 million at a donors' conference in Addis Ababa on Tuesday to pay for the intervention force in [m3:MLI.GOV Mali].
e1 m1,m2 > m3 AGREE actual 2013-01-29/day ctx=military

### Daily Star Lebanon 2008-05-21
[m1:LBN.OPP Lebanon's Hezbollah-led opposition] began {e1 dismantling} the tent city it had kept outside the offices of [m2:LBN.GOV Prime Minister Fouad Siniora] for eighteen months, hours after [m3:QAT.GOV Qatar] announced in Doha that [m4=m1+m2 the two camps] had {e2 settled} on an electoral law.
e1 m1 > m2 RETREAT actual 2008-05-21/none mode=withdraw ctx=political_institutions
e2 m1 > m2 AGREE actual 2008-05-21/none ctx=election

### The Australian 2000-05-23
[m1:FJI.REB George Speight], the failed businessman who has {e2 held} [m2:FJI.LEG the elected government] captive in parliament since Friday, {e1 demanded} that [m3:FJI.GOV President Ratu Sir Kamisese Mara] stand down.
e1 m1 > m3 REQUEST requested 2000-05-23/none mode=change ctx=pro_autocracy
e2 m1 > m2 ASSAULT actual 2000-05-19/day mode=abduct ctx=pro_autocracy

### Reuters 2014-06-19
[m1:USA.GOV President Barack Obama] said on Thursday [m4=m1 he] {e1 would send} up to 300 military advisers to [m2:IRQ.GOV Iraq], but ruled out a return of combat troops, for which [m3:USA.PTY some Republicans] have argued.
e1 m1 > m2 AGREE planned 2014-06-19/day ctx=military

### El Pais 2018-05-04
[m1:ETA.REB ETA's] dissolution, announced in a farewell letter read by its veteran leader from Geneva, was {e1 dismissed} by [m2:ESP.GOV Spanish Prime Minister Mariano Rajoy] as noise and propaganda; victims' associations held a vigil in Bilbao.
e1 m2 > m1 REJECT actual 2018-05-04/none mode=yield ctx=terrorism

### Al Arabiya 2016-09-14
[m1:UN The United Nations] {e1 trucked} flour and medical kits into two quarters of Aleppo held by [m2:SYR.REB the rebels] on Wednesday, after [m3:SYR.GOV the government in Damascus] {e2 withdrew} its objection to the convoys.
e1 m1 > m2 AID actual 2016-09-14/day ctx=human_security
e2 m3 > m1 CONCEDE actual 2016-09-14/none ctx=human_security

### Moscow Times 2009-04-16
[m1:RUS.GOV The Kremlin] {e1 rescinded} on Thursday the counter-terrorist regime that it had imposed on [m2:RUS.CVL Chechnya] ten years ago, a decision which [m3:RUS.GOV Ramzan Kadyrov] {e2 hailed}.
e1 m1 > m2 CONCEDE actual 2009-04-16/day ctx=terrorism
e2 m3 > m1 SUPPORT actual 2009-04-16/none ctx=terrorism

### New Vision 2010-02-05
[m1:UGA.GOV Uganda's foreign ministry] {e1 affirmed} its support for [m2:SOM.GOV the Transitional Federal Government in Mogadishu] in a note circulated to embassies in Kampala, and said that no soldier would leave before a replacement had come.
e1 m1 > m2 SUPPORT actual 2010-02-05/none ctx=peacekeeping

### Le Monde 2005-11-10
[m1:FRA.GOV Interior Minister Nicolas Sarkozy] {e1 suspended} [m5:FRA.COP eight policemen] over the {e3 beating} of [m2:FRA.CVL a youth in La Courneuve], while [m3:FRA.GOV Prime Minister Dominique de Villepin] {e2 received} [m4:FRA.CVL representatives of the suburbs] at Matignon.
e1 m1 > m5 SANCTION actual 2005-11-10/none mode=expel ctx=rights_freedoms
e2 m3 > m4 CONSULT actual 2005-11-10/none ctx=rights_freedoms
e3 m5 > m2 ASSAULT actual 2005-11-10/none mode=beat ctx=rights_freedoms

### ABC 2022-05-27
[m1:AUS.GOV Foreign Minister Penny Wong], who was sworn in on Monday and left for Suva three days later, {e1 reassured} [m2:PIF the Pacific Islands Forum] that [m3:AUS.GOV Canberra's new government] {e2 will act} on climate change.
e1 m1 > m2 AGREE actual 2022-05-27/none ctx=environment
e2 m3 > m2 AGREE planned 2022-05-27/none ctx=environment said=m1

### Reuters 2017-10-05
[m1:KEN.OPP Opposition leader Raila Odinga] {e1 advocated} on Thursday the replacement of [m2:KEN.GOV eleven electoral officials] before any new vote, and told reporters his coalition was still open to talks.
e1 m1 > m2 REQUEST requested 2017-10-05/day mode=change ctx=election

### Baltic Times 2004-04-02
[m1:BEL.MIL Four Belgian F-16s] {e1 took over} the protection of Baltic airspace for [m2:LTU.GOV Lithuania], [m3:LVA.GOV Latvia] and [m4:EST.GOV Estonia], none of which has a fighter aircraft of its own.
e1 m1 > m2,m3,m4 AID actual 2004-04-02/none ctx=military

### Reuters 2020-09-04
[m1:SRB.GOV Serbian President Aleksandar Vučić] and [m2:XKX.GOV Kosovo Prime Minister Avdullah Hoti], in [m6:@USA Washington] at the invitation of [m3:USA.GOV Donald Trump], {e1 undertook} in two separate letters to normalise economic relations, and [m4=m1 Belgrade] {e2 is to move} its embassy in [m5:ISR.GOV Israel] to Jerusalem.
e1 m1 > m2 AGREE actual 2020-09-04/none ctx=economic
e2 m4 > m5 AGREE planned 2020-09-04/none ctx=diplomatic

### Daily Sabah 2014-05-15 none
A fire in the coal mine at Soma, in western [m1:@TUR Turkey], has killed at least 284 miners, and rescuers battled smoke and carbon monoxide on Thursday in an attempt to reach others still trapped.

### The Herald 2008-09-15
[m1:ZWE.GOV Robert Mugabe], [m2:ZWE.OPP Morgan Tsvangirai] and [m3:ZWE.OPP Arthur Mutambara], leader of a smaller faction, {e1 signed} a power-sharing agreement on Monday before a crowd that included [m4:ZAF.GOV South African President Thabo Mbeki], whose envoys had {e2 arbitrated} the dispute since March.
e1 m1 > m2,m3 SUPPORT actual 2008-09-15/day ctx=executive
e2 m4 > m1,m2,m3 CONSULT actual 2008-03-01/month mode=third-party ctx=executive

### Reuters 2011-04-29
[m1:YEM.GOV Yemeni President Ali Abdullah Saleh] {e1 refused} at the last minute to put his own name to a transition accord brokered by [m2:GCC the Gulf Cooperation Council], saying that [m3=m1 he] would do so only as head of his party.
e1 m1 > m2 REJECT actual 2011-04-29/none mode=yield ctx=executive

### Chicago Tribune 2003-01-11
[m1:USA.GOV Illinois Governor George Ryan], two days before leaving office, {e1 pardoned} [m2:USA.CVL four men] who had confessed under {e3 torture} by [m3:USA.COP Chicago detectives] and {e2 spared} [m4:USA.CRM 167 other inmates] of the state's death row.
e1 m1 > m2 CONCEDE actual 2003-01-11/none ctx=legal
e2 m1 > m4 CONCEDE actual 2003-01-11/none ctx=legal
e3 m3 > m2 ASSAULT actual 2003-01-11/none mode=torture ctx=human_rights

### Reuters 2021-08-26
[m1:RWA.MIL A Rwandan contingent of 1,000 soldiers and police], in Cabo Delgado since July, has helped [m2:MOZ.MIL Mozambique's army] {e1 retake} the port of Mocimboa da Praia from [m3:ISIS.REB Islamist insurgents], spokesmen in Kigali and [m4:@MOZ Maputo] said.
e1 m1,m2 > m3 ASSAULT actual 2021-08-26/none ctx=terrorism

### Reuters 2021-08-27
[m1:SADC The Southern African Development Community] has {e1 stationed} 700 soldiers in Pemba to protect [m2:MOZ.CVL people displaced by the insurgency], at the request of [m3:MOZ.GOV President Filipe Nyusi].
e1 m1 > m2 AID actual 2021-08-27/none ctx=peacekeeping

### Colombo Page 2002-09-18
[m1:LKA.GOV The Sri Lankan government] and [m2:LTTE.REB the Tamil Tigers], {e2 meeting} at a naval base in Thailand under [m3:NOR.GOV Norwegian] auspices, {e1 agreed} on Wednesday to set up a joint committee on the high security zones.
e1 m1 > m2 AGREE actual 2002-09-18/day ctx=military
e2 m1 > m2 CONSULT actual 2002-09-18/day mode=third-party ctx=military

### Guardian 2024-02-09
[m1:GBR.GOV London's Metropolitan commissioner] said on Friday that [m2:GBR.COP his force] was {e1 cooperating} fully with [m3:GBR.JUD the inquiry] into undercover policing, which the barrister for [m4:GBR.CVL the bereaved families] disputes.
e1 m2 > m3 COOPERATE actual 2024-02-09/day ctx=legal said=m1

### TVNZ 2019-03-16
[m1:NZL.GOV Jacinda Ardern], wearing a black headscarf, {e1 met} [m2:NZL.REL leaders of the Muslim community] in Christchurch on Saturday and {e2 assured} [m3=m2 them] that the gun laws would change.
e1 m1 > m2 CONSULT actual 2019-03-16/day mode=visit ctx=terrorism
e2 m1 > m3 AGREE actual 2019-03-16/day ctx=terrorism

### Reuters 2007-11-03 headline
[m1:FRA.GOV Sarkozy] {e2 flies} to Chad to seek release of [m2:FRA.JRN journalists], aid workers {e1 held} by [m3:TCD.GOV N'Djamena]
e1 m3 > m2 COERCE actual 2007-11-03/none mode=arrest ctx=legal
e2 m1 > m3 CONSULT actual 2007-11-03/none mode=visit ctx=legal

### The Namibian 2021-05-28
[m1:DEU.GOV Germany] {e1 acknowledged} on Friday that the killing of the Herero and Nama by its colonial troops was genocide and {e2 offered} [m2:NAM.GOV Namibia] 1.1 billion euros in projects over thirty years, an amount that [m3:NAM.CVL chiefs of both peoples] have {e3 called insulting}.
e1 m1 > m2 SUPPORT actual 2021-05-28/day ctx=reparations
e2 m1 > m2 AGREE actual 2021-05-28/day ctx=reparations
e3 m3 > m1 ACCUSE actual 2021-05-28/none mode=disapprove ctx=reparations

### Reuters 2009-03-16
[m1:PAK.GOV The government in Islamabad], faced with a march of [m2:PAK.JUD lawyers] and supporters of [m3:PAK.OPP Nawaz Sharif] that had already reached Gujranwala, {e1 gave in} before dawn and {e2 reinstated} [m4:PAK.JUD Chief Justice Iftikhar Chaudhry].
e1 m1 > m2 CONCEDE actual 2009-03-16/none ctx=legal
e2 m1 > m4 CONCEDE actual 2009-03-16/none ctx=legal

### AFP 2018-07-15
[m1:ERI.GOV Eritrean President Isaias Afwerki], greeted by dancers and crowds who had waited on Bole road since dawn, {e1 visited} [m2:ETH.GOV Ethiopia] on Saturday for the first time in twenty-two years.
e1 m1 > m2 CONSULT actual 2018-07-14/day mode=visit ctx=diplomatic

### AFP 2010-08-10
[m1:JPN.GOV Prime Minister Naoto Kan] {e1 expressed} deep remorse to [m2:KOR.GOV South Korea] over his country's colonial rule and said [m3=m1 Tokyo] {e2 would return} the royal Uigwe records, which [m4:KOR.REL Buddhist monks] had sought for years.
e1 m1 > m2 SUPPORT actual 2010-08-10/none ctx=reparations
e2 m3 > m2 AGREE planned 2010-08-10/none ctx=reparations

### Politico 2015-03-03
[m1:ISR.GOV Israeli Prime Minister Benjamin Netanyahu], whose address on Tuesday was boycotted by some fifty Democrats, {e1 criticised} the emerging nuclear deal with [m2:IRN.GOV Iran] without once attacking [m3:USA.GOV Barack Obama] by name.
e1 m1 > m2 ACCUSE actual 2015-03-03/day mode=disapprove ctx=cbrn

### Irish Times 2001-10-24
[m1:IRA.REB The Irish Republican Army] has begun to {e2 put its weapons beyond use}, letting [m2:IICD the disarmament commission] {e1 witness} the sealing of two bunkers; [m3:GBR.GOV London] was relieved.
e1 m1 > m2 RETREAT actual 2001-10-24/none mode=access ctx=territory
e2 m1 > m3 RETREAT actual 2001-10-24/none mode=disarm ctx=territory

### BBC 2011-09-30
[m1:MMR.GOV Burmese President Thein Sein] told [m2:MMR.LEG parliament] on Friday that [m5=m1 he] was {e1 shelving} the Myitsone dam, a project financed by [m3:CHN.BUS a Chinese state company] and {e2 opposed} by [m4:MMR.CVL residents along the Irrawaddy].
e1 m1 > m4 CONCEDE actual 2011-09-30/day ctx=natural_resource
e2 m4 > m3 REJECT actual 2011-09-30/none mode=change ctx=natural_resource

### Financial Times 2012-03-13
[m1:DEU.GOV Germany's finance minister] {e1 endorsed} a second loan to [m2:GRC.GOV Athens] worth 130 billion euros; the money, or most of it, will go to bondholders in France and at home.
e1 m1 > m2 SUPPORT actual 2012-03-13/none ctx=economic

### Financial Times 2012-03-20
[m1:EFSF The euro zone's rescue fund] on Monday {e1 disbursed} 5.9 billion euros to [m2:GRC.GOV the Greek treasury], the first slice of a package for which [m3:DEU.LEG the Bundestag] had voted by a wide margin.
e1 m1 > m2 AID actual 2012-03-19/day ctx=economic

### AP 2023-11-24
[m1:HAMAS.REB Hamas] {e1 released} [m2:ISR.CVL thirteen Israelis] and, under a separate arrangement made by [m3:EGY.GOV Cairo], [m4:THA.LAB ten Thai farm workers] on Friday, as the first pause in seven weeks of war took hold in [m5:@PSE Gaza].
e1 m1 > m2,m4 RETREAT actual 2023-11-24/day mode=release ctx=military

### Reuters 2023-11-22
[m1:QAT.GOV Qatar] announced that [m2:ISR.GOV Israel] and [m3:HAMAS.REB Hamas] had {e1 consented} to a four-day pause in the fighting, during which [m4:ISR.CVL fifty hostages] would go free.
e1 m2 > m3 CONCEDE actual 2023-11-22/none ctx=military said=m1

### CBC 2008-06-11
[m1:CAN.GOV Prime Minister Stephen Harper] {e1 apologized} in the House of Commons on Wednesday to [m2:CAN.CVL former pupils of Indian residential schools], eighty thousand of whom are still alive.
e1 m1 > m2 SUPPORT actual 2008-06-11/day ctx=reparations

### L'Equipe 2013-07-14 none
Britain's Chris Froome attacked seven kilometres from the top of Mont Ventoux, dropped Alberto Contador and held off Nairo Quintana, the young Colombian, to win the stage on [m1:@FRA France's] national day.

### Reuters 2016-02-15
[m1:NGO Doctors and aid groups] in Idlib {e1 appealed} to [m2:RUS.GOV Russia] and [m3:SYR.GOV Syria] to spare hospitals after [m4:MSF Médecins Sans Frontières] lost a clinic in Maarat al-Numan to {e2 bombardment} by [m5:RUS.MIL planes that witnesses took for Russian].
e1 m1 > m2,m3 REQUEST requested 2016-02-15/none mode=yield ctx=human_security
e2 m5 > m4 ASSAULT actual 2016-02-15/none mode=aerial ctx=military
