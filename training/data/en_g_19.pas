### AP 2004-03-05
Speaking to reporters after a Mass attended by [m1:ITA.GOV Italian Premier Silvio Berlusconi] and envoys of [m2:FRA.GOV France] and [m3:POL.GOV Poland], [m4:VAT.REL Cardinal Angelo Sodano] {e1 appealed to} [m5:ISR.GOV Israel] to halt work on its barrier in the West Bank.
e1 m4 > m5 REQUEST requested 2004-03-05/none mode=yield ctx=territory

### Reuters 2009-11-30
[m1:USA.GOV Washington], [m2:RUS.GOV Moscow] and [m3:CHN.GOV Beijing] were each sent a copy of the letter in which [m4:IRN.GOV Tehran] {e1 informed} [m5:IAEA the agency] that ten more enrichment plants would be built in defiance of its vote.
e1 m4 > m5 REJECT actual 2009-11-30/none mode=yield ctx=cbrn

### AFP 2017-10-27
While officials from [m1:DEU.GOV Germany], [m2:FRA.GOV France] and [m3:BEL.GOV Belgium] kept their counsel, [m4:ESP.GOV Madrid] {e1 dismissed} [m5:ESP.GOV the Catalan government] and called an election for December.
e1 m4 > m5 SANCTION actual 2017-10-27/none mode=expel ctx=territory

### AFP 2017-11-02
[m1:ESP.JUD A judge at the Audiencia Nacional], whose warrant for [m2:ESP.ELI Carles Puigdemont] reached [m3:BEL.JUD prosecutors in Brussels] the same evening, {e1 remanded} [m4:ESP.ELI eight former Catalan ministers].
e1 m1 > m4 COERCE actual 2017-11-02/none mode=arrest ctx=territory,legal

### Xinhua 2011-03-04
[m1:CHN.MIL The frigate Xuzhou], which had left the Gulf of Aden escort it shared with vessels of [m2:KOR.MIL South Korea] and [m3:IND.MIL India], {e1 arrived off Benghazi to protect} the evacuation of [m4:CHN.LAB 30,000 Chinese workers].
e1 m1 > m4 AID actual 2011-03-04/none ctx=military

### PTI 2015-04-10
[m1:IND.MIL The Indian Navy] {e1 brought out of} Aden and Hodeidah nearly a thousand [m2:? foreigners], among them citizens of [m3:@USA the United States], [m4:@BGD Bangladesh] and [m5:@YEM Yemen] itself, the external affairs ministry said.
e1 m1 > m2 AID actual 2015-04-10/none ctx=military

### PTI 2015-04-09
Eleven Indians whom [m1:PAK.MIL a Pakistani frigate] had {e1 taken off} Mukalla were {e2 flown to Delhi} in a special aircraft of [m2:PAK.GOV Nawaz Sharif's], a gesture for which [m3:IND.GOV Narendra Modi] {e3 thanked} [m4=m2 him] on Twitter. [m5:IND.CVL The evacuees] wept on arrival.
e3 m3 > m4 SUPPORT actual 2015-04-09/none ctx=diplomatic
e1 m1 > m5 AID actual 2015-04-09/none ctx=military
e2 m2 > m5 AID actual 2015-04-09/none ctx=diplomatic

### The Nation Islamabad 2001-09-20
With [m1:SAU.GOV Riyadh] still weighing its ties and [m2:ARE.GOV Abu Dhabi] silent, [m3:PAK.GOV Pervez Musharraf] explained to [m4:PAK.CVL his people] in Urdu why the country had {e1 thrown in its lot with} [m5:USA.GOV the United States].
e1 m3 > m5 SUPPORT actual 2001-09-20/none ctx=terrorism

### The Nation Islamabad 2001-09-25
[m1:SAU.GOV Riyadh], three days behind [m2:ARE.GOV Abu Dhabi], has {e1 done with} [m3:TALIBAN.GOV the Taliban]; [m4:PAK.GOV Islamabad] is left as the only capital where they {e2 keep an embassy}.
e1 m1 > m3 SANCTION actual 2001-09-25/none mode=discontinue ctx=diplomatic,terrorism
e2 m4 > m3 SUPPORT actual 2001-09-25/none ctx=diplomatic

### El Tiempo 2013-11-27
Unlike [m1:CRI.GOV San José] and [m2:PAN.GOV Panama], which took their maps to court, [m3:COL.GOV Bogotá] {e1 bolted from} the Pact of its own name after a ruling in favour of [m4:NIC.GOV Managua], [m5:ICJ.JUD the court in The Hague] being no longer to its taste.
e1 m3 > m5 SANCTION actual 2013-11-27/none mode=withdraw ctx=legal,territory

### Prensa Latina 1998-10-24
[m1:MEX.GOV Mexico], [m2:ESP.GOV Spain] and [m3:CUB.GOV Cuba] sent observers to Quito, where [m4:ECU.GOV Jamil Mahuad] said that [m5:PER.GOV Alberto Fujimori] would {e1 give} a square kilometre at Tiwinza as private property.
e1 m5 > m4 CONCEDE planned 1998-10-24/none ctx=territory said=m4

### Sydney Morning Herald 2000-06-05
In Honiara [m1:SLB.REB the Malaita Eagle Force] {e1 had the prime minister under guard}, and [m2:AUS.GOV Alexander Downer], {e2 asked} twice for police by [m3:SLB.GOV Bart Ulufa'alu] in previous weeks, {e3 was still against it}.
e1 m1 > m3 COERCE actual 2000-06-05/none mode=arrest ctx=political_institutions
e2 m3 > m2 REQUEST requested 2000-06-05/none mode=assist ctx=peacekeeping
e3 m2 > m3 REJECT actual 2000-06-05/none mode=assist ctx=peacekeeping

### AFP 2001-08-13
As diplomats from [m1:EU the Union] and [m2:USA.GOV Washington] looked on in Skopje, [m3:MKD.GOV Boris Trajkovski] and leaders of [m4:MKD.PTY the two Albanian parties] {e1 signed} a text under which [m5:NATO Nato troops] {e2 are to collect} arms from [m6:NLA.REB Ali Ahmeti's fighters].
e1 m3 > m4 SUPPORT actual 2001-08-13/none ctx=religion_ethnicity
e2 m6 > m5 CONCEDE planned 2001-08-13/none ctx=military

### AFP 2001-09-26
[m1:NATO Essential Harvest] is over: [m2:NLA.REB the guerrillas] {e1 brought in} 3,875 weapons, though [m3:MKD.GOV Ljubco Georgievski] joked about museum pieces.
e1 m2 > m1 RETREAT actual 2001-09-26/none mode=disarm ctx=military

### Irish Times 2012-01-23
[m1:EU The twenty-seven] {e1 banned} crude from [m2:IRN.GOV Iran] as of July, leaving [m3:GRC.BUS Greek refiners], who buy a third of theirs from Kharg on credit, to look to [m4:SAU.GOV the Saudis] and [m5:RUS.GOV the Russians].
e1 m1 > m2 SANCTION actual 2012-01-23/none mode=discontinue ctx=cbrn,natural_resource

### Press TV 2012-02-19
[m1:IRN.GOV Tehran] {e1 jumped the gun} by stopping sales to [m2:GBR.BUS British] and [m3:FRA.BUS French companies], neither of which had bought a barrel this year; [m4:TUR.BUS Tüpraş] and [m5:IND.BUS Indian refiners] go on loading.
e1 m1 > m2,m3 SANCTION actual 2012-02-19/none mode=discontinue ctx=natural_resource

### DPA 2019-06-20
The dead of flight MH17 came from ten countries. [m1:NLD.JUD Dutch prosecutors], working with [m2:AUS.COP Australians], [m3:BEL.COP Belgians] and [m4:MYS.COP Malaysians], {e1 named} [m5:RUS.MIL Igor Girkin and three others] as [m6=m5 suspects]; [m7:MYS.GOV Mahathir Mohamad] {e2 saw no proof}.
e1 m1 > m5 ACCUSE actual 2019-06-20/none mode=allege ctx=legal
e2 m7 > m1 REJECT actual 2019-06-20/none ctx=legal

### AAP 2014-07-22
Refrigerated wagons with the bodies, passed by [m1:UKR.REB the separatists] {e1 into the keeping of} [m2:NLD.MED Dutch experts], left Torez at dusk; [m3:MYS.GOV Najib Razak] had {e2 telephoned} [m4:UKR.REB Alexander Borodai] behind everyone's back.
e1 m1 > m2 RETREAT actual 2014-07-22/none ctx=disasters
e2 m3 > m4 CONSULT actual 2014-07-22/none mode=phone ctx=disasters

### Gulf Daily News 2005-12-07
Far from the microphones of [m1:#AlJazeera the satellite channels], [m2:IRQ.ELI Saddam Hussein] {e1 shouted at} [m3:IRQ.JUD Judge Rizgar Amin] that he would not come back to an unjust court, and next day {e2 kept his word}.
e1 m2 > m3 REJECT actual 2005-12-06/day ctx=legal
e2 m2 > m3 REJECT actual 2005-12-07/day ctx=legal

### Gulf Daily News 2006-12-31
[m1:IRQ.ELI Saddam], {e1 made over} to the Iraqis by [m2:USA.MIL his American guards] at five, was {e2 hanged} at six by [m3:IRQ.GOV masked men of the interior ministry]; [m4:LBY.GOV Tripoli] {e3 proclaimed} three days of mourning.
e1 m2 > m3 COOPERATE actual 2006-12-30/day ctx=legal
e2 m3 > m1 ASSAULT actual 2006-12-30/day mode=targeted ctx=legal
e3 m4 > m1 SUPPORT actual 2006-12-31/none ctx=legal

### Straits Times 2023-11-03
[m1:CHN.GOV Chinese scholars], who joined colleagues from [m2:@JPN Japan] and [m3:@KOR South Korea] at a seminar in Jeju, made no mention of the balloon that [m4:USA.MIL an American F-22] {e1 brought down} in February or of [m5:USA.GOV Antony Blinken's] {e2 refusal to travel} then. [m6:CHN.GOV Beijing] called it a weather airship.
e2 m5 > m6 REJECT actual 2023-02-01/month mode=meet ctx=diplomatic
e1 m4 > m6 ASSAULT actual 2023-02-01/month mode=aerial ctx=military

### The East African 2013-01-24
[m1:UGA.GOV Kampala] {e1 shelters} and feeds [m2:COD.REB the rebels' delegation]; [m3:COD.GOV the Kinshasa team] shares the hotel's lift with it, and neither [m4:RWA.GOV Kigali] nor [m5:UN the UN] has a key.
e1 m1 > m2 AID actual 2013-01-24/none ctx=diplomatic

### The East African 2013-11-05
[m1:M23.REB Bertrand Bisimwa] {e1 announced the end} of the revolt from his hiding place hours after [m2:COD.MIL the Congolese army], backed by [m3:UN South African, Tanzanian and Malawian troops of the brigade], {e2 took} the last two hills; [m4:UGA.MIL Ugandan officers] {e3 disarmed} [m5:M23.REB Colonel Makenga].
e1 m1 > m2 CONCEDE actual 2013-11-05/none ctx=military
e2 m2 > m1 ASSAULT actual 2013-11-05/none ctx=military
e3 m5 > m4 RETREAT actual 2013-11-05/none mode=disarm ctx=military

### Times of Zambia 1994-11-20
With [m1:UN Alioune Blondin Beye] as host and [m2:PRT.GOV Portugal], [m3:RUS.GOV Russia] and [m4:USA.GOV the United States] as witnesses, [m5:AGO.GOV Venâncio de Moura] and [m6:UNITA.REB Eugénio Manuvakola] {e1 put their signatures} to the Lusaka Protocol, in the absence of [m7:UNITA.REB Jonas Savimbi], who {e2 stayed away}.
e1 m5 > m6 SUPPORT actual 1994-11-20/none ctx=military
e2 m7 > m5 REJECT actual 1994-11-20/none mode=meet ctx=military

### Jakarta Post 2002-12-09
Witnessed by [m1:CHE.NGO the Henry Dunant Centre], with [m2:JPN.GOV Japanese], [m3:USA.GOV American] and [m4:WORLDBANK World Bank] chequebooks in the front row, a cessation of hostilities was {e1 concluded} in Geneva between [m5:IDN.GOV Jakarta's Wiryono Sastrohandoyo] and [m6:GAM.REB Zaini Abdullah].
e1 m5 > m6 SUPPORT actual 2002-12-09/none ctx=military,territory

### Jakarta Post 2003-05-19
[m1:IDN.GOV Megawati Sukarnoputri] signed the decree on {e1 martial law} at midnight, and at eight [m2:IDN.MIL 458 paratroopers] {e2 floated down} on Blang Bintang; the talks of the day before in Tokyo had broken down because [m3:GAM.REB the rebels] {e4 would not accept} the unitary state.
e1 m1 > m3 COERCE actual 2003-05-19/none mode=martial-law ctx=territory
e2 m2 > m3 MOBILIZE actual 2003-05-19/none mode=troops ctx=military
e4 m3 > m1 REJECT actual 2003-05-18/day mode=yield ctx=territory

### Manila Chronicle 1996-09-02
[m1:OIC Foreign ministers of the Islamic Conference], [m2:IDN.GOV Ali Alatas] foremost, had sat with both for four years; at Malacañang [m3:MNLF.REB Nur Misuari] and [m4:PHL.GOV Fidel Ramos] at last {e1 shook on it}.
e1 m4 > m3 SUPPORT actual 1996-09-02/none ctx=territory

### Manila Chronicle 2000-04-24
Twenty-one people, [m1:DEU.CVL three Germans], [m2:FRA.CVL two French] and [m3:FIN.CVL two Finns] among them, were {e1 marched from the dining room} of a dive resort on Sipadan into the boats of [m4:ABUSAYYAF.REB Galib Andang's men].
e1 m4 > m1,m2,m3 ASSAULT actual 2000-04-24/none mode=abduct ctx=terrorism

### Manila Chronicle 2000-08-28
Five more hostages, {e1 bought out} with Libyan money, are {e2 off to Tripoli} to thank [m1:LBY.GOV Muammar Gaddafi], whose [m2:LBY.ELI former ambassador] {e3 spent weeks with} [m3:ABUSAYYAF.REB the Abu Sayyaf]. The five are [m4:FRA.CVL a Frenchwoman and four companions].
e3 m2 > m3 CONSULT actual 2000-08-28/none ctx=terrorism
e2 m4 > m1 AGREE planned 2000-08-28/none ctx=diplomatic
e1 m3 > m4 RETREAT actual 2000-08-28/none mode=release ctx=terrorism

### Colombo Herald 1991-03-14
[m1:IND.GOV Chandra Shekhar], [m2:PAK.GOV Nawaz Sharif] and [m3:NPL.GOV Krishna Prasad Bhattarai] sent wreaths. Only [m4:LTTE.REB Kittu], from London, {e1 denied} that the Tigers had {e2 killed} [m5:LKA.GOV Ranjan Wijeratne].
e2 m4 > m5 ASSAULT denied 1991-03-14/none mode=explosives ctx=terrorism
e1 m4 > m5 REJECT actual 1991-03-14/none ctx=terrorism

### The Daily Star 2009-02-27
Four battalions came to Pilkhana, and so did [m1:GBR.JRN a BBC team] and [m2:IND.GOV Pranab Mukherjee's] phone call; [m3:BGD.PRM the mutinous border guards] {e1 laid down their rifles} once [m4:BGD.GOV Sheikh Hasina] had {e2 told} [m5=m3 them] on television not to push her to the limit.
e1 m3 > m4 RETREAT actual 2009-02-27/none mode=disarm ctx=military
e2 m4 > m5 THREATEN threatened 2009-02-27/none mode=violence ctx=military

### Korea Herald 2007-08-30 headline
[m1:TALIBAN.REB Taliban] {e1 let} last seven [m2:KOR.REL Korean missionaries] go
e1 m1 > m2 RETREAT actual 2007-08-30/none mode=release ctx=terrorism

### Korea Herald 2007-08-29
For the nineteen [m1:KOR.GOV Seoul] {e1 will pull} 200 medics and engineers out of [m2:@AFG Afghanistan] by December, as planned anyway, and {e2 send no more missionaries}; [m3:TALIBAN.REB the militants] say nothing of money.
e1 m1 > m3 CONCEDE planned 2007-08-29/none ctx=terrorism
e2 m1 > m3 CONCEDE planned 2007-08-29/none ctx=religion_ethnicity

### DPA 1996-12-10 none
Peace prize winners [m1:TLS.REL Carlos Belo] and [m2:TLS.OPP José Ramos-Horta] dined with [m3:NOR.GOV King Harald] on reindeer; the gold medal weighs 196 grams.

### IRNA English 2004-01-05 none
The quake at Bam lasted twelve seconds and measured 6.6. The citadel, of mud brick, was begun in Sasanian times; [m1:UNESCO a committee in Paris] will discuss its dates.

### Straits Times 1999-09-25 none
The film festival shows works from [m1:@IRN Iran], [m2:@HKG Hong Kong] and [m3:@ARG Argentina]. [m4:SGP.GOV The arts council] prints its programmes in four languages, and the curry puffs cost a dollar.
