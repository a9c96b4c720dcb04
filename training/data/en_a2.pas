### AP 2006-06-21
[m1:JPN.GOV Tokyo] {e1 cautioned} [m2:PRK.GOV Pyongyang] on Wednesday that [m3=m1 it] would cut off food shipments should a long-range rocket be launched, while [m4:USA.MIL the Pentagon] {e2 activated} [m5=m4 its] ground-based interceptors.
e1 m1 > m2 THREATEN threatened 2006-06-21/day mode=restrict ctx=cbrn,human_security
e2 m4 > m2 MOBILIZE actual 2006-06-21/none mode=weapons ctx=military,cbrn

### Reuters 2008-06-20
[m1:ISR.MIL Israel] {e1 sent more than 100 warplanes} over the eastern Mediterranean this month in what [m2:USA.GOV U.S. officials] took for a rehearsal of a raid on [m3:IRN.GOV Iran], a newspaper reported on Friday.
e1 m1 > m3 MOBILIZE actual 2008-06-01/month mode=weapons ctx=military,cbrn said=m2

### Reuters 2008-08-05
[m1:USA.GOV The United States] and [m2:GBR.GOV Britain] {e1 put} [m3:IRN.GOV Tehran] on notice on Tuesday that more penalties would follow unless [m4=m3 it] took up an {e2 offer} of trade and reactors by the weekend.
e1 m1,m2 > m3 THREATEN threatened 2008-08-05/day mode=restrict ctx=cbrn
e2 m1,m2 > m3 AGREE actual 2008-08-05/none ctx=economic,cbrn

### AFP 2008-03-02
[m1:VEN.GOV President Hugo Chavez] on Sunday {e1 ordered ten battalions} to [m2:COL.GOV Colombia's] frontier and {e2 closed the Venezuelan embassy} in [m3:@COL Bogota] in fury at the {e3 killing} of [m4:FARC.REB rebel commander Raul Reyes] by [m5:COL.MIL Colombian commandos] on Ecuadoran soil.
e1 m1 > m2 MOBILIZE actual 2008-03-02/day mode=troops ctx=military,territory
e2 m1 > m2 SANCTION actual 2008-03-02/day mode=withdraw ctx=diplomatic
e3 m5 > m4 ASSAULT actual 2008-03-02/none mode=targeted ctx=military

### El Comercio 2008-03-07
[m1:ECU.GOV Rafael Correa] accepted a {e1 handshake} from [m2:COL.GOV Álvaro Uribe] at the Rio Group summit on Friday after [m3=m2 the Colombian leader] {e2 gave an assurance} that no such incursion would happen again; [m4:NIC.GOV Managua] {e3 renewed relations} with [m5:COL.GOV Bogotá] on the spot.
e1 m2 > m1 CONSULT actual 2008-03-07/day mode=third-party ctx=diplomatic
e2 m3 > m1 AGREE planned 2008-03-07/day ctx=territory
e3 m4 > m5 SUPPORT actual 2008-03-07/day ctx=diplomatic

### Interfax 2008-04-30
[m1:RUS.MIL Moscow] is {e1 bringing in} extra paratroopers and a battery of howitzers to bolster [m2=m1 its] peacekeeping contingent opposite [m3:GEO.GOV Georgia], and {e2 will hit back} if [m4:RUS.CVL Russian citizens] come to harm, [m5:RUS.GOV Foreign Ministry envoy Valery Kenyaikin] warned.
e1 m1 > m3 MOBILIZE actual 2008-04-30/none mode=troops ctx=territory,peacekeeping
e2 m1 > m3 THREATEN threatened 2008-04-30/none mode=violence ctx=territory said=m5

### Interfax 2005-05-30
[m1:RUS.GOV Russia] {e1 committed itself} on Monday to vacating [m2=m1 its] two bases in [m3:GEO.GOV Georgia] by the end of 2008, [m4:RUS.GOV Foreign Minister Sergei Lavrov] told reporters after {e2 talks} with [m5:GEO.GOV Salome Zurabishvili].
e1 m1 > m3 CONCEDE planned 2005-05-30/day ctx=military,territory
e2 m4 > m5 CONSULT actual 2005-05-30/day ctx=diplomatic

### Interfax 2007-11-15
[m1:RUS.MIL The last train of Russian hardware] {e1 rolled out of} Batumi on Thursday, and [m2:RUS.MIL the 12th military base] has been {e2 handed back} to [m3:GEO.GOV the Georgian side] ahead of time.
e1 m1 > m3 RETREAT actual 2007-11-15/day mode=withdraw ctx=military
e2 m2 > m3 RETREAT actual 2007-11-15/none mode=withdraw ctx=military

### Yonhap 2009-08-21
[m1:PRK.GOV Pyongyang] said Thursday that [m2=m1 it] {e1 would scrap restrictions} on cross-border traffic {e3 imposed} last December, and [m3:PRK.GOV a six-member delegation from the North] {e2 flew into} [m4:KOR.GOV Seoul] on Friday to mourn former President Kim Dae-jung.
e1 m1 > m4 CONCEDE planned 2009-08-20/day ctx=diplomatic said=m1
e2 m3 > m4 CONSULT actual 2009-08-21/day mode=visit ctx=diplomatic
e3 m1 > m4 SANCTION actual 2008-12-01/month mode=discontinue ctx=diplomatic

### Yonhap 2010-11-29
[m1:KOR.GOV President Lee Myung-bak] {e1 vowed} Monday to make [m2:PRK.GOV the North] pay dearly for any further attack, as [m3:KOR.MIL the South's] and [m4:USA.MIL U.S.] fleets {e2 went through a second day of war games} with the carrier George Washington.
e1 m1 > m2 THREATEN threatened 2010-11-29/day mode=violence ctx=military
e2 m3 > m4 COOPERATE actual 2010-11-29/day ctx=military

### Korea Times 2010-10-25
[m1:KOR.SOC The South Korean Red Cross] on Monday {e1 shipped 5,000 tons of rice} from Gunsan to flood-hit [m2:PRK.GOV North Korea], the first such consignment under [m3:KOR.GOV President Lee].
e1 m1 > m2 AID actual 2010-10-25/day ctx=disasters

### Dawn 2010-08-20
[m1:PAK.GOV Pakistan] has {e1 accepted [m2:IND.GOV India's] offer} of $5 million for flood victims, [m3:PAK.GOV Foreign Minister Shah Mehmood Qureshi] told a television channel, a week after [m4=m2 New Delhi] {e2 made} it.
e1 m1 > m2 AGREE actual 2010-08-20/none ctx=disasters said=m3
e2 m4 > m1 AGREE actual 2010-08-20/none ctx=disasters

### Dawn 2006-09-06
[m1:PAK.GOV The government] and [m2:TTP.REB pro-Taliban militants] in North Waziristan {e1 sealed a deal} on Tuesday under which [m3:PAK.MIL the army] {e2 will take down} new checkpoints and [m4=m2 the tribesmen] {e3 will stop} crossing into [m5:AFG.GOV Afghanistan] to fight.
e1 m1 > m2 SUPPORT actual 2006-09-05/day ctx=military
e2 m3 > m2 CONCEDE planned 2006-09-06/none ctx=military
e3 m4 > m5 CONCEDE planned 2006-09-06/none ctx=terrorism

### The Hindu 2007-11-03
[m1:LKA.MIL Sri Lanka Air Force jets] on Friday {e1 killed} [m2:LTTE.REB the head of the LTTE's political wing, S.P. Thamilselvan], in a pre-dawn raid near Kilinochchi, and [m3:LTTE.REB the Tigers] {e2 promised a reply in kind}.
e1 m1 > m2 ASSAULT actual 2007-11-02/day mode=aerial ctx=military
e2 m3 > m1 THREATEN threatened 2007-11-03/none mode=violence ctx=military

### PTI 2010-01-12
[m1:IND.GOV India] and [m2:BGD.GOV Bangladesh] {e1 signed} three agreements on crime on Monday, and [m3:IND.GOV New Delhi] is to {e2 lend} [m4=m2 Dhaka] a billion dollars for railways; [m5:BGD.GOV Sheikh Hasina], for [m6=m5 her] part, {e3 had Ulfa chairman Arabinda Rajkhowa handed over} last month.
e1 m1 > m2 SUPPORT actual 2010-01-11/day ctx=legal,crime
e2 m3 > m4 AGREE planned 2010-01-12/none ctx=economic
e3 m5 > m1 COOPERATE actual 2009-12-01/month ctx=terrorism,legal

### PTI 2011-09-07
[m1:IND.GOV West Bengal Chief Minister Mamata Banerjee] {e1 pulled out of} [m2:IND.GOV Prime Minister Manmohan Singh's] Dhaka delegation over the Teesta accord, and [m3:BGD.GOV Bangladesh] {e2 withheld} [m4=m3 its] consent to transit for [m5:IND.BUS Indian trucks].
e1 m1 > m2 REJECT actual 2011-09-07/none mode=meet ctx=natural_resource
e2 m3 > m5 REJECT actual 2011-09-07/none mode=assist ctx=economic

### KUNA 2011-02-26
[m1:BHR.GOV Bahrain] has {e1 dropped charges} against [m2:BHR.OPP 25 Shiite activists] and {e2 allowed} [m3:BHR.OPP exiled opposition leader Hassan Mushaima] home, as [m4:BHR.CVL protesters] {e3 stayed put} at Pearl Roundabout.
e1 m1 > m2 CONCEDE actual 2011-02-26/none ctx=legal
e2 m1 > m3 CONCEDE actual 2011-02-26/none ctx=rights_freedoms
e3 m4 > m1 PROTEST actual 2011-02-26/none mode=obstruct

### KUNA 2011-03-14
[m1:SAU.MIL A thousand Saudi soldiers] and [m2:ARE.COP 500 Emirati police] {e1 entered} [m3:BHR.GOV Bahrain] on Monday at [m4=m3 its] {e2 request} to guard ministries, which [m5:BHR.OPP the Wefaq bloc] {e3 branded an occupation}.
e1 m1,m2 > m3 AID actual 2011-03-14/day ctx=military
e2 m4 > m1,m2 REQUEST requested 2011-03-14/none mode=assist ctx=military
e3 m5 > m1,m2 ACCUSE actual 2011-03-14/none mode=disapprove ctx=military

### IRNA 2007-05-28
[m1:IRN.GOV Iran] and [m2:USA.GOV the United States] {e1 held their first official talks} in 27 years at the office of [m3:IRQ.GOV Prime Minister Nouri al-Maliki] in [m4:@IRQ Baghdad] on Monday, and [m5:IRN.GOV Ambassador Hassan Kazemi-Qomi] {e2 proposed} a trilateral security committee.
e1 m1 > m2 CONSULT actual 2007-05-28/day mode=third-party ctx=diplomatic
e2 m5 > m2 AGREE actual 2007-05-28/day ctx=military

### IRNA 2007-04-06
[m1:IRN.GOV President Ahmadinejad] on Wednesday {e1 announced a pardon} for [m2:GBR.MIL 15 British sailors] {e3 seized} in the Persian Gulf, calling the act a gift to [m3:GBR.CVL the British people], and [m4=m2 the crew] {e2 were put aboard a flight home} the next morning.
e1 m1 > m2 CONCEDE actual 2007-04-04/day ctx=military,diplomatic
e2 m1 > m4 RETREAT actual 2007-04-05/day mode=release ctx=military
e3 m1 > m2 COERCE actual 2007-04-06/none mode=arrest ctx=military,territory

### Jerusalem Post 2005-09-12
[m1:ISR.MIL The last IDF column] {e1 drove out of} [m2:PSE.GOV the Gaza Strip] before sunrise Monday, closing 38 years of occupation, and [m3:PSE.COP Palestinian policemen] {e2 took up posts} in the former settlements to hold back [m4:PSE.CVL looters].
e1 m1 > m2 RETREAT actual 2005-09-12/day mode=withdraw ctx=territory,military
e2 m3 > m4 MOBILIZE actual 2005-09-12/day mode=police

### Jerusalem Post 2010-06-20
[m1:ISR.GOV Jerusalem] on Sunday {e1 eased the blockade} of [m2:HAMAS.REB Gaza] by swapping a list of permitted goods for one of banned goods, [m3=m1 its] answer to {e2 pressure} from [m4:GBR.GOV Quartet envoy Tony Blair].
e1 m1 > m2 CONCEDE actual 2010-06-20/day ctx=economic
e2 m4 > m1 REQUEST requested 2010-06-20/none mode=change ctx=economic

### Ha'aretz 2009-01-18
[m1:HAMAS.REB Hamas] and [m2:PSE.REB smaller factions] on Sunday {e1 proclaimed a week's truce} and {e2 gave} [m3:ISR.GOV Israel] seven days to remove every soldier, hours after [m4:ISR.GOV Ehud Olmert] {e3 called off the offensive} unilaterally.
e1 m1,m2 > m3 CONCEDE actual 2009-01-18/day ctx=military
e2 m1,m2 > m3 THREATEN threatened 2009-01-18/day ctx=military
e3 m4 > m1 CONCEDE actual 2009-01-18/none ctx=military

### New Vision 2010-12-08
[m1:BDI.MIL Burundi] has {e1 flown another 850 soldiers} to Mogadishu to reinforce [m2:AU the African Union mission] protecting [m3:SOM.GOV the transitional government], and [m4:UGA.GOV Kampala] {e2 says} [m5=m4 it] will raise its contingent if [m6:USA.GOV Washington] pays.
e1 m1 > m3 AID actual 2010-12-08/none ctx=peacekeeping
e2 m4 > m3 AGREE hypothetical 2010-12-08/none ctx=peacekeeping said=m4

### Daily Nation 2011-10-17
[m1:KEN.MIL Kenyan tanks and lorries full of soldiers] {e1 streamed across the border} into southern [m2:@SOM Somalia] on Sunday in pursuit of [m3:ALSHABAAB.REB al-Shabaab], whose spokesman {e2 threatened} to bring down skyscrapers in [m4:KEN.GOV Nairobi].
e1 m1 > m3 MOBILIZE actual 2011-10-16/day mode=troops ctx=military,terrorism
e2 m3 > m4 THREATEN threatened 2011-10-17/none mode=violence ctx=terrorism

### The Citizen 2013-07-26
[m1:RWA.GOV President Paul Kagame] has {e1 sworn to strike} [m2:TZA.GOV President Jakaya Kikwete] "<<q1 at the right time>>" for {e3 urging} [m3=m1 him] to negotiate with [m4:FDLR.REB the FDLR], and [m5:TZA.GOV Dar es Salaam] {e2 rounded up and sent home} [m6:RWA.CVL thousands of Rwandans living without papers] in Kagera.
e1 m1 > m2 THREATEN threatened 2013-07-26/none mode=violence
e2 m5 > m6 COERCE actual 2013-07-26/none mode=deport ctx=migration
e3 m2 > m3 REQUEST requested 2013-07-26/none mode=meet ctx=diplomatic
q1 m1 mixed cue=sworn

### Monrovia Daily Observer 2014-08-20
[m1:LBR.GOV President Ellen Johnson Sirleaf] {e1 slapped a night-time curfew} on [m2:LBR.CVL the capital] and {e2 sealed off} West Point slum with soldiers, and [m3:LBR.CVL residents] {e3 stoned} [m4:LBR.MIL the troops] when the wire went up.
e1 m1 > m2 COERCE actual 2014-08-20/none mode=curfew ctx=health
e2 m1 > m3 COERCE actual 2014-08-20/none mode=restrict ctx=health
e3 m3 > m4 PROTEST actual 2014-08-20/none mode=riot ctx=health

### Monrovia Daily Observer 2014-09-10
[m1:CUB.GOV Cuba] {e1 will post 165 doctors and nurses} to [m2:SLE.GOV Sierra Leone] next month, and [m3:USA.GOV Washington] has {e2 given} [m4:LBR.GOV Liberia] a 25-bed field hospital.
e1 m1 > m2 AGREE planned 2014-10-01/month ctx=health
e2 m3 > m4 AID actual 2014-09-10/none ctx=health

### Fraternité Matin 2010-12-22
[m1:WB The World Bank] has {e1 stopped disbursing} to [m2:CIV.GOV Ivory Coast], where [m3:CIV.GOV Laurent Gbagbo] {e2 told} [m4:UN the 10,000 U.N. peacekeepers] to leave and [m5:CIV.MIL soldiers] {e3 block the road} to [m6:CIV.OPP Alassane Ouattara's] hotel.
e1 m1 > m2 SANCTION actual 2010-12-22/none mode=discontinue ctx=economic
e2 m3 > m4 REQUEST requested 2010-12-22/none mode=yield ctx=peacekeeping
e3 m5 > m6 COERCE actual 2010-12-22/none mode=restrict ctx=election

### AFP 2010-12-29
[m1:ECOWAS Three west African presidents] {e1 carried an ultimatum} to [m2:CIV.GOV Laurent Gbagbo] in [m3:@CIV Abidjan] on Tuesday: make way for [m4:CIV.OPP Alassane Ouattara] or face the region's soldiers. [m5=m2 He] {e2 asked for more time}.
e1 m1 > m2 THREATEN threatened 2010-12-28/day mode=violence ctx=election
e2 m5 > m1 REQUEST requested 2010-12-28/day mode=yield ctx=election

### Reuters 2011-04-11
[m1:CIV.GOV Laurent Gbagbo] was {e1 captured} in the basement of [m2=m1 his] residence on Monday by [m3:FRCI.REB forces loyal to Alassane Ouattara], who had been {e2 backed up} by [m4:FRA.MIL French armour].
e1 m3 > m1 ASSAULT actual 2011-04-11/day mode=abduct ctx=election,military
e2 m4 > m3 AID actual 2011-04-11/none ctx=military

### Reuters 2013-12-05
[m1:FRA.GOV France] {e1 is to triple} [m2=m1 its] force in [m3:CAF.GOV the Central African Republic] to some 1,200 men within days, [m4:FRA.GOV President Francois Hollande] announced, as [m5:CAF.REB Christian militiamen] {e2 hacked to death} [m6:CAF.REL Muslim herders] near Bossangoa.
e1 m1 > m3 AGREE planned 2013-12-05/none ctx=peacekeeping,military said=m4
e2 m5 > m6 ASSAULT actual 2013-12-05/none mode=primitive ctx=religion_ethnicity

### Reuters 2005-12-05
[m1:UZB.REF Eleven Uzbeks who had fled Andijan] were {e1 granted asylum} by [m2:UKR.GOV Ukraine] on Monday, and [m3:UZB.GOV Tashkent] {e2 fumed} that [m4=m2 Kiev] was harboring terrorists.
e1 m2 > m1 AID actual 2005-12-05/day ctx=asylum
e2 m3 > m4 ACCUSE actual 2005-12-05/none mode=disapprove ctx=asylum,terrorism

### Xinhua 2010-03-15
[m1:CHN.GOV China] on Monday {e1 protested} against the {e2 sale} of Patriot missiles to [m2:TWN.GOV Taiwan] by [m3:USA.GOV the United States], saying [m4=m1 it] had {e3 called off} a round of defence talks planned for spring.
e1 m1 > m3 ACCUSE actual 2010-03-15/day mode=disapprove ctx=military,territory
e2 m3 > m2 COOPERATE actual 2010-03-15/none ctx=military
e3 m4 > m3 REJECT actual 2010-03-15/none mode=meet ctx=military said=m1

### Xinhua 2011-12-14
[m1:PHL.GOV The Philippines] {e1 received} a decommissioned U.S. Coast Guard cutter from [m2:USA.GOV Washington] on Wednesday, the largest vessel ever to join [m3:PHL.MIL its navy].
e1 m2 > m1 AID actual 2011-12-14/day ctx=military

### Xinhua 2007-10-30
[m1:PRK.LAB Crewmen of a DPRK freighter] {e1 overpowered} [m2:SOM.CRM pirates] off Mogadishu on Tuesday after [m3:USA.MIL a U.S. destroyer] {e2 came to the ship's help}; three seamen were later {e3 treated} by [m4:USA.MIL American medics].
e1 m1 > m2 ASSAULT actual 2007-10-30/day ctx=crime
e2 m3 > m1 AID actual 2007-10-30/day ctx=crime,military
e3 m4 > m1 AID actual 2007-10-30/none ctx=health

### Yomiuri 2011-04-13
[m1:USA.MIL Eighteen thousand U.S. sailors and Marines] {e1 hauled debris and ferried blankets} for [m2:JPN.CVL tsunami victims] in Tohoku this month, and [m3:JPN.GOV Prime Minister Naoto Kan] {e2 wrote of "<<q1 our eternal gratitude>>"} to [m4:USA.GOV President Barack Obama].
e1 m1 > m2 AID actual 2011-04-01/month ctx=disasters
e2 m3 > m4 SUPPORT actual 2011-04-13/none ctx=disasters
q1 m3 mixed cue=wrote

### Bernama 2007-12-05
[m1:MYS.GOV Malaysia] and [m2:BRN.GOV Brunei] {e1 are keen on} pooling [m3=m1+m2 their] patrol boats in the South China Sea, [m4:MYS.GOV Deputy Prime Minister Datuk Seri Najib Tun Razak] said after {e2 calling on} [m5:BRN.GOV Sultan Hassanal Bolkiah] on Wednesday.
e1 m1 > m2 AGREE actual 2007-12-05/none ctx=military said=m4
e2 m4 > m5 CONSULT actual 2007-12-05/day mode=visit ctx=diplomatic

### Philippine Daily Inquirer 2008-08-19
[m1:MILF.REB Moro Islamic Liberation Front fighters] {e1 overran} three towns in Lanao del Norte on Monday, and [m2:PHL.GOV President Arroyo] at once {e2 sent two infantry battalions} into the province; [m3:PHL.GOV government negotiators] {e3 tore up} the ancestral domain accord with [m4=m1 the rebels].
e1 m1 > m2 ASSAULT actual 2008-08-18/day ctx=territory
e2 m2 > m1 MOBILIZE actual 2008-08-19/none mode=troops ctx=military
e3 m3 > m4 SANCTION actual 2008-08-19/none mode=discontinue ctx=territory,diplomatic

### Jakarta Globe 2013-02-11
[m1:PNG.GOV Port Moresby] {e1 has pledged} to hand [m2:IDN.GOV Jakarta] a fugitive banker's frozen accounts once a treaty is {e2 ratified} by [m3:PNG.LEG the Papua New Guinean parliament] in June.
e1 m1 > m2 AGREE planned 2013-02-11/none ctx=legal,corruption
e2 m3 > m2 AGREE planned 2013-06-01/month ctx=legal

### Myanmar Times 2012-01-16
[m1:MMR.GOV President U Thein Sein] on January 13 {e1 opened the cells} of [m2:MMR.CVL the 88 Generation students]; within hours [m3:USA.GOV the United States] {e2 announced} [m4=m3 it] would post an ambassador to [m5:MMR.GOV Nay Pyi Taw] again.
e1 m1 > m2 RETREAT actual 2012-01-13/day mode=release ctx=pro_democracy
e2 m3 > m5 AGREE planned 2012-01-13/day ctx=diplomatic

### Irrawaddy 2011-09-30
[m1:MMR.GOV The Naypyidaw government] on Friday {e1 shelved the Myitsone dam} in deference, [m2=m1 it] said, to [m3:MMR.CVL the will of the people]; [m4:CHN.GOV Beijing] {e2 demanded} that the rights of [m5=m4 its] companies be respected.
e1 m1 > m3 CONCEDE actual 2011-09-30/day ctx=environment,natural_resource
e2 m4 > m1 REQUEST requested 2011-09-30/none mode=change ctx=natural_resource

### Irrawaddy 2012-04-26
[m1:EU The European Union] has {e1 put [m5=m1 its] sanctions to sleep} for a year, sparing only the arms embargo, in reward for reforms by [m2:MMR.GOV Burma], and [m3:JPN.GOV Japan] {e2 wrote off} 300 billion yen of [m4=m2 the country's] debt.
e1 m1 > m2 CONCEDE actual 2012-04-26/none ctx=economic,pro_democracy
e2 m3 > m4 AID actual 2012-04-26/none ctx=economic

### Reuters 2008-09-12
[m1:BOL.GOV Evo Morales] {e1 gave} [m2:USA.GOV U.S. Ambassador Philip Goldberg] 72 hours to leave [m3:@BOL Bolivia]; [m4:USA.GOV Washington] {e2 paid back in kind} on Thursday, and [m5:VEN.GOV Hugo Chavez], in solidarity, {e3 ejected} [m6:USA.GOV the American envoy in Caracas].
e1 m1 > m2 SANCTION actual 2008-09-12/none mode=expel ctx=diplomatic
e2 m4 > m1 SANCTION actual 2008-09-11/day mode=expel ctx=diplomatic
e3 m5 > m6 SANCTION actual 2008-09-12/none mode=expel ctx=diplomatic

### La Razón 2010-12-31
[m1:BOL.GOV Evo Morales] {e1 rescinded} the fuel decree late on Friday after five days in which [m2:BOL.CVL residents of El Alto] {e2 burned toll booths} and [m3:BOL.LAB miners] {e3 threatened} to march on the palace with dynamite.
e1 m1 > m2,m3 CONCEDE actual 2010-12-31/day ctx=economic
e2 m2 > m1 PROTEST actual 2010-12-27/week mode=riot ctx=economic
e3 m3 > m1 THREATEN threatened 2010-12-27/week mode=violence ctx=economic

### El Tiempo 2008-02-27
[m1:FARC.REB The FARC] {e1 delivered four former members of Congress} to [m2:VEN.GOV a Venezuelan-led mission] and [m3:ICRC the Red Cross] in the Guaviare jungle on Wednesday but {e2 insisted} on a demilitarised zone from [m4:COL.GOV President Uribe] before any more captives walk out.
e1 m1 > m2,m3 RETREAT actual 2008-02-27/day mode=release
e2 m1 > m4 REQUEST requested 2008-02-27/none mode=yield ctx=military

### El Tiempo 2012-02-27
[m1:FARC.REB The FARC] will {e1 give up kidnapping for ransom} and {e2 let go} [m2:COL.MIL the ten soldiers and policemen] still in chains, [m3:FARC.REB the guerrilla secretariat] announced on Sunday; [m4:COL.GOV President Juan Manuel Santos] {e3 called it an important but insufficient step}.
e1 m1 > m4 CONCEDE planned 2012-02-26/day ctx=crime said=m3
e2 m1 > m2 CONCEDE planned 2012-02-26/day ctx=military said=m3
e3 m4 > m1 SUPPORT actual 2012-02-27/none

### O Globo 2010-11-28
[m1:BRA.MIL Marine armoured carriers] {e1 led} 2,600 police up into the Complexo do Alemão on Sunday, {e2 seizing forty tonnes of marijuana} from [m2:BRA.CRM the Red Command], [m3=m2 whose men] had for a week {e3 torched buses} on the city's avenues.
e1 m1 > m2 MOBILIZE actual 2010-11-28/day mode=troops ctx=crime,illegal_drugs
e2 m1 > m2 COERCE actual 2010-11-28/day mode=seize ctx=illegal_drugs
e3 m3 > m1 ASSAULT actual 2010-11-15/week mode=destroy ctx=crime

### Folha 2013-06-20
[m1:BRA.GOV The mayors of São Paulo and Rio] {e1 cancelled a bus fare increase} on Wednesday under the pressure of [m2:BRA.CVL a million marchers], who {e2 had filled the avenues} of twelve capitals since Monday.
e1 m1 > m2 CONCEDE actual 2013-06-19/day ctx=economic
e2 m2 > m1 PROTEST actual 2013-06-17/day mode=demo ctx=economic

### Mercopress 2013-09-18
[m1:BRA.GOV Dilma Rousseff] {e1 put off [m2=m1 her] state visit} to [m3:USA.GOV Washington] on Tuesday over {e2 eavesdropping} by [m4:USA.SPY the National Security Agency] on [m5=m1 her] telephone.
e1 m1 > m3 REJECT actual 2013-09-17/day mode=meet ctx=intelligence,diplomatic
e2 m4 > m5 COERCE actual 2013-09-18/none mode=cyber ctx=intelligence,cyber

### Guyana Chronicle 2007-09-20
[m1:IGO A UN tribunal] on Thursday {e1 ruled against} [m2:SUR.GOV Suriname] for having used gunboats in 2000 to {e2 chase an oil rig} from waters claimed by [m3:GUY.GOV Guyana], and [m4:GUY.GOV President Bharrat Jagdeo] {e3 lauded} [m5=m1 the judges].
e1 m1 > m2 SANCTION actual 2007-09-20/day mode=convict ctx=territory,legal
e2 m2 > m3 COERCE actual 2000-01-01/year mode=restrict ctx=territory,natural_resource
e3 m4 > m5 SUPPORT actual 2007-09-20/none ctx=legal

### Der Spiegel International 2009-03-04
[m1:DEU.JUD A court in Düsseldorf] has {e1 sent to prison} for seven years [m2:LBN.CRM a Lebanese student] who {e2 left suitcase bombs} on two regional trains bound for [m3:DEU.CVL commuters] in Koblenz and Dortmund.
e1 m1 > m2 SANCTION actual 2009-03-04/none mode=convict ctx=terrorism,legal
e2 m2 > m3 ASSAULT actual 2009-03-04/none mode=explosives ctx=terrorism

### B92 2008-12-09
[m1:EU EULEX policemen and judges] {e1 took up [m5=m1 their] duties} across [m2:XKX.GOV Kosovo] on Tuesday, including, with [m3:SRB.GOV Belgrade's] {e2 consent}, in the north, where [m4:XKX.CVL Serb residents] {e3 hung out black flags}.
e1 m1 > m2 AID actual 2008-12-09/day ctx=peacekeeping,legal
e2 m3 > m1 AGREE actual 2008-12-09/none ctx=peacekeeping
e3 m4 > m1 PROTEST actual 2008-12-09/day mode=demo ctx=territory

### B92 2011-07-27
[m1:XKX.COP Kosovo special police] {e1 seized a customs post} at Jarinje on Monday night to enforce a {e2 ban} on [m2:SRB.BUS Serbian goods]; [m3:XKX.CVL Serb youths] {e3 burned} the post to the ground on Wednesday, and [m4:NATO KFOR] {e4 moved in}.
e1 m1 > m2 COERCE actual 2011-07-25/day mode=seize ctx=territory
e2 m1 > m2 SANCTION actual 2011-07-27/none mode=discontinue ctx=economic
e3 m3 > m1 PROTEST actual 2011-07-27/day mode=riot ctx=territory
e4 m4 > m3 MOBILIZE actual 2011-07-27/day mode=troops ctx=peacekeeping

### MIA 2009-10-14
[m1:EU The European Commission] on Wednesday {e1 recommended opening accession talks} with [m2:MKD.GOV Skopje], but [m3:GRC.GOV Athens] {e2 will not lift [m4=m3 its] objection} until the name of [m5=m2 its northern neighbour] is settled.
e1 m1 > m2 SUPPORT actual 2009-10-14/day ctx=political_institutions
e2 m3 > m5 REJECT actual 2009-10-14/none mode=yield ctx=territory

### Kathimerini 2010-05-05
[m1:GRC.LAB Striking civil servants and dockers] {e1 tried to break into} [m2:GRC.LEG parliament] on Wednesday; [m3:EU eurozone states] {e2 had promised} [m4:GRC.GOV Athens] 80 billion euros three days earlier on condition that pensions and wages be cut.
e1 m1 > m2 PROTEST actual 2010-05-05/day mode=riot ctx=economic
e2 m3 > m4 AGREE planned 2010-05-02/day ctx=economic

### Kathimerini 2010-05-19
[m1:EU Euro partners] and [m2:IMF the International Monetary Fund] have {e1 paid out the first 20 billion euros} of the rescue loan to [m3:GRC.GOV Greece], just in time for a bond falling due.
e1 m1,m2 > m3 AID actual 2010-05-19/none ctx=economic

### Cyprus Mail 2008-04-03
[m1:CYP.GOV Greek Cypriot] and [m2:TRNC.GOV Turkish Cypriot officials] together {e1 opened} Ledra Street to pedestrians on Thursday, forty-four years after barricades cut it in two, and [m3:UN the UN] {e2 swept} the passage for booby traps for [m4=m1+m2 the two communities].
e1 m1 > m2 COOPERATE actual 2008-04-03/day ctx=territory
e2 m3 > m4 AID actual 2008-04-03/none ctx=peacekeeping

### Hurriyet Daily News 2010-05-31
[m1:ISR.MIL Israeli marines] {e1 boarded} an aid ship bound for [m2:@PSE Gaza] before dawn Monday, {e2 killing} [m3:TUR.CVL nine Turkish activists]; [m4:TUR.GOV Ankara] {e3 recalled [m5=m4 its] ambassador} and {e4 scrapped three joint military exercises}.
e1 m1 > m3 COERCE actual 2010-05-31/day mode=seize ctx=territory,military
e2 m1 > m3 ASSAULT actual 2010-05-31/day mode=firearms ctx=military
e3 m4 > m1 SANCTION actual 2010-05-31/day mode=withdraw ctx=diplomatic
e4 m4 > m1 SANCTION actual 2010-05-31/day mode=discontinue ctx=military

### Hurriyet Daily News 2011-06-20
[m1:SYR.REF More than 10,000 Syrians] are {e1 sheltered} by [m2:TUR.GOV Turkey] in tent camps, and [m3:TUR.MIL gendarmes] have been {e2 posted along the fence} since [m4:SYR.MIL Syrian armour] {e3 drove up to} the village of Güveççi.
e1 m2 > m1 AID actual 2011-06-20/none ctx=migration
e2 m3 > m4 MOBILIZE actual 2011-06-20/none mode=police ctx=territory
e3 m4 > m2 MOBILIZE actual 2011-06-20/none mode=weapons ctx=military

### Today's Zaman 2012-06-26
[m1:TUR.GOV Prime Minister Recep Tayyip Erdoğan] {e1 said any Syrian soldier nearing the border would be treated as a target}, a change in the rules of engagement after [m2:SYR.MIL Damascus's gunners] {e2 downed} [m3:TUR.MIL a Turkish reconnaissance jet] on Friday; [m4:NATO NATO] {e3 condemned} the shooting.
e1 m1 > m2 THREATEN threatened 2012-06-26/none mode=violence ctx=military,territory
e2 m2 > m3 ASSAULT actual 2012-06-22/day ctx=military
e3 m4 > m2 ACCUSE actual 2012-06-26/none mode=disapprove ctx=military

### Today's Zaman 2012-10-05
[m1:TUR.LEG The Turkish parliament] on Thursday {e1 gave the army leave to cross into} [m2:SYR.GOV Syria] for a year, a day after [m3:SYR.MIL a Syrian mortar round] {e2 killed} [m4:TUR.CVL five people] in Akçakale; [m5:SYR.GOV the Syrian side], through [m6:RUS.GOV Moscow], {e3 offered condolences and an inquiry}.
e1 m1 > m2 THREATEN threatened 2012-10-04/day mode=violence ctx=military,legislative
e2 m3 > m4 ASSAULT actual 2012-10-03/day mode=heavy-weapons ctx=military
e3 m5 > m1 CONCEDE actual 2012-10-05/none ctx=military

### Asharq Al-Awsat 2008-09-24
[m1:LBN.GOV Beirut] is {e1 to receive} ten M-60 tanks from [m2:USA.GOV Washington] and fuel for [m7=m1 its] patrol cars from [m3:SAU.GOV Riyadh], [m4:LBN.GOV a Lebanese minister] said, while [m5:SYR.MIL Damascus] has {e2 strung 10,000 soldiers} along [m6=m1 its neighbour's] northern edge.
e1 m2,m3 > m1 AGREE planned 2008-09-24/none ctx=military said=m4
e2 m5 > m6 MOBILIZE actual 2008-09-24/none mode=troops ctx=territory,military

### Times of Oman 2014-03-06
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the UAE] and [m3:BHR.GOV Bahrain] {e1 called home [m9=m1+m2+m3 their] ambassadors} to [m4:QAT.GOV Qatar] on Wednesday; [m5=m4 Doha] said [m6=m4 it] would not do likewise, and [m7:OMN.GOV Muscat] {e3 lent [m8=m7 its] good offices}.
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/day mode=withdraw ctx=diplomatic
e3 m7 > m1,m4 CONSULT actual 2014-03-06/none mode=third-party ctx=diplomatic

### BBC 2007-08-08
[m1:KOR.GOV Seoul] announced that [m2:KOR.GOV President Roh Moo-hyun] {e1 would go to} [m3:PRK.GOV Pyongyang] at the end of the month for the second summit ever between [m4=m2+m3 the two Koreas]. "<<q1 It is a step we {e2 applaud}>>," [m5:USA.GOV the State Department] said, adding that <<q2 [m6:USA.GOV Washington] had been told in advance>>.
e1 m2 > m3 AGREE planned 2007-08-08/none ctx=diplomatic said=m1
e2 m5 > m4 SUPPORT actual 2007-08-08/none ctx=diplomatic
q1 m5 direct cue=said
q2 m5 indirect cue=adding

### Reuters 2009-05-27
[m1:PRK.MIL The North Korean army] announced on Wednesday that [m2=m1 it] {e1 no longer felt bound by} the 1953 armistice and {e2 would answer} any boarding of [m3=m1 its] ships with force, and {e3 accused} [m4:KOR.GOV Seoul] of a declaration of war. [m5:RUS.MIL Russia's far eastern command], fearing the worst, {e4 put anti-aircraft batteries on duty}.
e1 m1 > m4 SANCTION actual 2009-05-27/day mode=discontinue ctx=military
e2 m2 > m4 THREATEN threatened 2009-05-27/day mode=violence ctx=military said=m1
e3 m2 > m4 ACCUSE actual 2009-05-27/day mode=allege ctx=military
e4 m5 > m1 MOBILIZE actual 2009-05-27/none mode=weapons ctx=military

### AP 2007-10-17
[m1:TUR.LEG Turkey's parliament] {e1 cleared the way for cross-border raids} against [m2:PKK.REB the PKK] in northern [m3:@IRQ Iraq] on Wednesday, though [m4:TUR.GOV Prime Minister Erdogan] said <<q1 the vote did not mean [m5:TUR.MIL troops] would move at once>>. [m6:IRQ.GOV Vice President Tariq al-Hashimi], in [m7:@TUR Ankara], {e2 pleaded for time}, and [m8:IRQ.GOV the Kurdish regional president, Massoud Barzani], {e3 promised to fight} any invader.
e1 m1 > m2 THREATEN threatened 2007-10-17/day mode=violence ctx=terrorism,legislative
e2 m6 > m4 REQUEST requested 2007-10-17/none mode=yield ctx=diplomatic
e3 m8 > m5 THREATEN threatened 2007-10-17/none mode=violence ctx=territory
q1 m4 indirect cue=said

### AP 2008-02-29
[m1:TUR.MIL Turkish ground troops] {e1 trudged back over the frontier} on Friday after eight days of {e3 fighting} with [m2:PKK.REB Kurdish guerrillas], one day after [m3:USA.GOV President Bush] had {e2 said} [m4:TUR.GOV Ankara] should finish quickly. [m5:TUR.MIL The general staff] said no one outside had had a say in the timing.
e1 m1 > m2 RETREAT actual 2008-02-29/day mode=withdraw ctx=military
e2 m3 > m4 REQUEST requested 2008-02-28/day mode=yield ctx=military
e3 m1 > m2 ASSAULT actual 2008-02-29/none ctx=military bg

### Reuters 2012-11-21
[m1:ISR.GOV Israel] and [m2:HAMAS.REB Hamas] {e1 consented to a truce} worked out by [m3:EGY.GOV Cairo] on Wednesday, and by nightfall [m4=m1+m2 both] had {e2 stopped shooting}. [m5:USA.GOV Secretary of State Hillary Clinton] {e3 paid tribute to} [m6:EGY.GOV President Mohamed Mursi], while [m7:ISR.GOV Defence Minister Ehud Barak] {e4 warned} that [m8:ISR.MIL 70,000 called-up reservists] could still be sent into [m9=m2 the strip].
e1 m1 > m2 CONCEDE actual 2012-11-21/day ctx=military
e2 m1 > m2 RETREAT actual 2012-11-21/day mode=ceasefire ctx=military
e3 m5 > m6 SUPPORT actual 2012-11-21/none ctx=diplomatic
e4 m7 > m9 THREATEN threatened 2012-11-21/none mode=violence ctx=military

### AFP 2011-10-18
[m1:ISR.MIL Sergeant Gilad Shalit], five years a captive, was {e1 turned over} to [m2:EGY.GOV Egyptian mediators] by [m3:HAMAS.REB Hamas] on Tuesday, and [m4:ISR.GOV Israel] {e2 opened the gates} of two jails for [m5:PSE.CVL 477 Palestinians]. [m6:PSE.CVL Young men] near Ofer prison {e3 threw stones} at [m7:ISR.MIL soldiers], who {e4 drove} [m8=m6 them] back with tear gas.
e1 m3 > m2 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m4 > m5 RETREAT actual 2011-10-18/day mode=release ctx=legal
e3 m6 > m7 PROTEST actual 2011-10-18/day mode=riot
e4 m7 > m8 ASSAULT actual 2011-10-18/day mode=crowd-control ctx=repression

### Sydney Morning Herald 2009-12-10
[m1:FJI.MIL Fiji's military leader, Frank Bainimarama,] has {e1 thrown out} [m2:NZL.GOV New Zealand's acting high commissioner] for the third time in three years. [m3:AUS.GOV Foreign Minister Stephen Smith] {e2 called the step deeply disappointing} and said <<q1 [m4:AUS.GOV Canberra's] travel bans on [m5=m1 the regime] would stay>>.
e1 m1 > m2 SANCTION actual 2009-12-10/none mode=expel ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2009-12-10/none mode=disapprove ctx=diplomatic
q1 m3 indirect cue=said

### Sydney Morning Herald 2012-07-30
[m1:AUS.GOV Canberra], [m2:NZL.GOV Wellington] and [m3:FJI.GOV Suva] agreed on Monday to {e1 exchange high commissioners} again. [m4:AUS.GOV Senator Bob Carr] told reporters <<q1 travel bans on [m5:FJI.GOV ministers in the Bainimarama government] would be {e2 loosened} case by case>>; [m6:FJI.LAB Fiji's union leaders], {e4 barred from meeting}, {e3 were dismayed at} [m7=m1+m2 their] haste.
e1 m1,m2 > m3 AGREE planned 2012-07-30/day ctx=diplomatic
e2 m1 > m5 CONCEDE planned 2012-07-30/day ctx=diplomatic said=m4
e3 m6 > m7 ACCUSE actual 2012-07-30/none mode=disapprove ctx=rights_freedoms
e4 m5 > m6 COERCE actual 2012-07-30/none mode=restrict ctx=rights_freedoms
q1 m4 indirect cue=told

### Islands Business 2006-11-20
[m1:AUS.COP Australian] and [m2:NZL.COP New Zealand constables] {e1 flew into Nuku'alofa} at the {e2 wish} of [m3:TON.GOV Prime Minister Fred Sevele] on Saturday, two days after [m4:TON.CVL a pro-democracy crowd] {e3 burned down} the heart of the capital; [m5:TON.GOV the premier] had just {e4 given in} on an elected majority in [m6:@TON parliament].
e1 m1,m2 > m3 AID actual 2006-11-18/day ctx=peacekeeping
e2 m3 > m1,m2 REQUEST requested 2006-11-20/none mode=assist ctx=peacekeeping
e3 m4 > m3 PROTEST actual 2006-11-16/day mode=riot ctx=pro_democracy
e4 m5 > m4 CONCEDE actual 2006-11-20/none ctx=pro_democracy

### The Hindu 2012-04-03
[m1:IND.REB Maoists in Odisha] {e1 have threatened to kill} [m2:ITA.CVL an Italian trekking guide] unless [m3:IND.GOV Naveen Patnaik's government] {e2 opens the jails} for [m9:IND.REB seven women]. [m8:IND.GOV The Chief Minister] told [m4:IND.LEG the Assembly] that [m5=m3 the State] {e3 was willing to let 27 go}; [m6:ITA.GOV Italy's consul] {e4 met} [m7:IND.GOV the Home Secretary] in Bhubaneswar.
e1 m1 > m2 THREATEN threatened 2012-04-03/none mode=violence ctx=terrorism
e2 m1 > m3 REQUEST requested 2012-04-03/none mode=yield ctx=legal
e3 m5 > m1 CONCEDE planned 2012-04-03/none ctx=legal said=m8
e4 m6 > m7 CONSULT actual 2012-04-03/none ctx=diplomatic

### Daily Star Dhaka 2009-02-26
[m1:BDR.REB Mutinous riflemen of the BDR] {e1 laid down [m6=m1 their] guns} at Pilkhana on Thursday as [m2:BGD.MIL army tanks] {e2 lined up} outside the gates; [m3:BGD.GOV Prime Minister Sheikh Hasina] had {e3 offered a general amnesty} the day before but told [m4=m1 them] <<q1 [m5=m3 she] would {e4 do "whatever is needed"} if the rest held out>>.
e1 m1 > m3 RETREAT actual 2009-02-26/day mode=disarm ctx=military
e2 m2 > m1 MOBILIZE actual 2009-02-26/day mode=weapons ctx=military
e3 m3 > m1 CONCEDE actual 2009-02-25/day ctx=military
e4 m5 > m4 THREATEN threatened 2009-02-26/none mode=violence ctx=military
q1 m3 mixed cue=told

### Daily Star Dhaka 2013-02-06
[m1:BGD.JUD A war crimes tribunal] on Tuesday {e1 handed a life term} to [m2:BGD.OPP Jamaat-e-Islami leader Abdul Quader Mollah], and [m3:BGD.CVL bloggers and students], for whom the penalty was too light, {e2 filled Shahbagh crossing}. [m4:BGD.OPP Jamaat] {e3 shut down [m5:@BGD the country] with a hartal} and {e4 warned of "<<q1 civil war>>"} should [m6=m2 he] hang.
e1 m1 > m2 SANCTION actual 2013-02-05/day mode=convict ctx=legal
e2 m3 > m1 PROTEST actual 2013-02-06/none mode=demo ctx=legal
e3 m4 > m1 PROTEST actual 2013-02-06/none mode=strike ctx=legal
e4 m4 > m1 THREATEN threatened 2013-02-06/none mode=violence ctx=legal
q1 m4 mixed cue=warned

### Colombo Page 2010-02-16
[m1:EU Brussels] has {e1 stripped} [m2:LKA.GOV Sri Lanka] of the GSP Plus tariff preference over wartime abuses, with effect in six months. [m3:GBR.GOV Britain's high commissioner] said <<q1 [m4=m3 London], for [m5=m4 its] part, had not {e2 suspended aid} and would {e3 stay a partner} in clearing mines>>.
e1 m1 > m2 SANCTION actual 2010-02-16/none mode=discontinue ctx=economic,human_rights
e2 m4 > m2 SANCTION denied 2010-02-16/none mode=discontinue ctx=economic said=m3
e3 m4 > m2 AGREE planned 2010-02-16/none ctx=human_security said=m3
q1 m3 indirect cue=said

### ReliefWeb 2010-01-18
[m1:DOM.GOV Santo Domingo] was first: hours after the quake [m2:DOM.GOV President Leonel Fernández] {e1 had mobile kitchens cross the border}, and [m3:ISR.MIL an Israeli field hospital] {e2 was operating on} [m4:HTI.CVL survivors] by Saturday. [m5:USA.GOV President Obama] {e3 committed $100 million} and [m6:USA.MIL a carrier's helicopters]; [m7:HTI.GOV President René Préval] {e4 gave} [m8=m6 the Americans] the run of the airport.
e1 m2 > m4 AID actual 2010-01-18/none ctx=disasters
e2 m3 > m4 AID actual 2010-01-16/day ctx=disasters,health
e3 m5 > m7 AGREE planned 2010-01-18/none ctx=disasters
e4 m7 > m8 COOPERATE actual 2010-01-18/none ctx=disasters,military

### IPS 2013-11-14
[m1:CHN.GOV China] {e1 raised} [m2=m1 its] typhoon donation to [m3:PHL.GOV Manila] from a mere $100,000 to $1.6 million after [m4:? foreign editorialists] {e2 mocked} the first sum, and {e3 is getting a hospital ship ready}. [m5:GBR.MIL HMS Daring] {e4 carried drinking water} to [m6:PHL.CVL islanders off Panay].
e1 m1 > m3 AGREE planned 2013-11-14/none ctx=disasters
e2 m4 > m1 ACCUSE actual 2013-11-14/none mode=disapprove ctx=disasters
e3 m1 > m3 AGREE planned 2013-11-14/none ctx=disasters,health
e4 m5 > m6 AID actual 2013-11-14/none ctx=disasters,military

### Times of Zambia 2005-07-10
[m1:ZMB.GOV Finance minister Ng'andu Magande] has {e1 hailed} [m2:G8 the Group of Eight], and {e2 thanked} [m3:JPN.GOV Japan], which last month {e3 forgave} US$500 million of what [m4:ZMB.GOV Lusaka] owes.
e1 m1 > m2 SUPPORT actual 2005-07-10/none ctx=economic
e2 m1 > m3 SUPPORT actual 2005-07-10/none ctx=economic
e3 m3 > m4 AID actual 2005-06-01/month ctx=economic

### AFP 2007-03-30 headline
[m1:UN UN council] {e1 urges} [m2:IRN.GOV Iran] to free [m3:GBR.MIL British crew]; [m4:GBR.GOV London] {e2 freezes contacts}
e1 m1 > m2 REQUEST requested 2007-03-30/none mode=yield ctx=military
e2 m4 > m2 SANCTION actual 2007-03-30/none mode=discontinue ctx=diplomatic

### The Age 2006-03-30 headline
[m1:IDN.GOV Jakarta] {e1 pulls envoy} over [m2:AUS.GOV Canberra's] {e2 visas} for [m3:IDN.CVL Papuans]
e1 m1 > m2 SANCTION actual 2006-03-30/none mode=withdraw ctx=diplomatic,asylum
e2 m2 > m3 AID actual 2006-03-30/none ctx=asylum

### Vanguard 2012-01-16 headline
[m1:NGA.GOV Jonathan] {e1 slashes petrol price}, [m2:NGA.MIL soldiers] {e2 take over} Lagos rally ground; [m3:NGA.LAB Labour] {e3 suspends strike}
e1 m1 > m3 CONCEDE actual 2012-01-16/none ctx=economic
e2 m2 > m3 MOBILIZE actual 2012-01-16/none mode=troops ctx=repression
e3 m3 > m1 CONCEDE actual 2012-01-16/none ctx=economic

### Dawn 2008-08-18 headline
[m1:PAK.GOV Musharraf] {e1 bows out}; [m2:PAK.PTY coalition] {e2 drops impeachment}
e1 m1 > m2 RETREAT actual 2008-08-18/none mode=resign ctx=executive
e2 m2 > m1 CONCEDE actual 2008-08-18/none ctx=legislative

### Sudan Tribune 2009-03-05 headline
[m1:SDN.GOV Sudan] {e1 kicks out} [m2:NGO 13 aid groups] after [m3:ICC ICC] {e2 warrant} for [m4:SDN.GOV Bashir]
e1 m1 > m2 SANCTION actual 2009-03-05/none mode=expel ctx=human_security
e2 m3 > m4 THREATEN threatened 2009-03-05/none mode=arrest ctx=legal,human_rights

### El Nacional 2013-10-01 headline
[m1:VEN.GOV Maduro] {e1 shows door} to [m2:USA.GOV top U.S. diplomat]; [m3:USA.GOV Washington] {e2 mulls tit-for-tat}
e1 m1 > m2 SANCTION actual 2013-10-01/none mode=expel ctx=diplomatic
e2 m3 > m1 THREATEN threatened 2013-10-01/none mode=expel ctx=diplomatic

### Yonhap 2014-02-20 headline
[m1:KOR.CVL Aging families] cross DMZ as [m2:PRK.GOV N. Korea] {e1 honors reunion pledge} to [m3:KOR.GOV Seoul]
e1 m2 > m3 COOPERATE actual 2014-02-20/none ctx=diplomatic

### PTI 2011-07-28 headline none
[m1:@IND India] on back foot as [m2:@GBR England] seamers threaten at Trent Bridge

### AP 2012-09-06 headline none
Storm retreats from [m1:@USA Gulf Coast], leaving 200,000 without power

### Xinhua 2008-06-30 none
[m1:CHN.GOV Vice President Xi Jinping], a former governor of Fujian, is 55. [m2:KOR.GOV The Republic of Korea's ambassador in Beijing], [m3=m2 a career diplomat] fluent in Chinese, took up [m4=m2 his] post in March.

### Kuwait Times 2010-03-11 none
[m1:@SAU Saudi] stocks surrendered early gains and [m2:@KWT Kuwait's] index ended flat, with banks under attack from sellers. Crude in [m3:@USA New York] held above 82 dollars, helped by a surprise fall in American petrol stocks.

### The Hindu 2014-07-09 none
What [m1:@BRA Brazil] offered on Tuesday was capitulation. Four goals in six minutes; a defence in full retreat; [m2:@DEU Germany], almost apologetic, sparing the hosts in the last quarter of an hour.

### Guardian 2008-10-30 none
Elections in [m1:@USA the United States] are usually decided in fewer than ten states. Neither of the two candidates' campaigns has published its final spending, and polls in [m2:@USA Ohio] have moved little since September, according to a professor in Columbus.

### Daily Nation 2012-07-12 none
The border between [m1:@KEN Kenya] and [m2:@UGA Uganda] crosses Lake Victoria, where [m3:@UGA Migingo], a rock of half an acre, houses some five hundred fishermen, four bars and a pharmacy.

### Straits Times 2011-08-02 none
Sanctions, wrote the columnist, are what governments do when they can do nothing else. [m1:USA.GOV Washington], on that view, is no different from [m2:EU Brussels]; both mistake a press release for a policy.

### RIA Novosti 2011-04-12 none
Fifty years ago a carpenter's son from a village near Smolensk became the first man in space; the anniversary is being marked in [m1:@RUS Moscow] with fireworks, in [m2:@GBR London] with a statue and in [m3:@CUB Havana] with a postage stamp.

### Dawn 2013-01-20 none
Police in Karachi said a gang that had robbed three jewellers was armed with pistols; one of the robbers later died of a heart attack. The market stayed closed until noon.

### Nepali Times 2007-05-25 none
The general strike of the snow leopards, our columnist calls it: none has been seen this spring on either side of the range, in [m1:@NPL Nepal] or in [m2:@CHN Tibet]. Scientists blame warmer winters.

### Irish Times 2012-02-10 none
The divorce of the two theatre companies, amicable until money was mentioned, is now before a mediator. [m1:@IRL Dublin] keeps the costumes; [m2:@GBR Belfast] has threatened to sue for the chandelier.

### Xinhua 2013-07-05
[m1:CHN.MIL Seven Chinese warships] and [m2:RUS.MIL eleven Russian vessels] {e1 staged an anti-submarine rehearsal} in Peter the Great Bay on Friday, watched by [m3:JPN.MIL a Japanese destroyer] that had {e2 shadowed} [m4=m1 the Chinese squadron] through the Tsushima Strait.
e1 m1 > m2 COOPERATE actual 2013-07-05/day ctx=military
e2 m3 > m4 MOBILIZE actual 2013-07-05/none mode=weapons ctx=military

### Kyodo 2007-03-13
[m1:JPN.GOV Prime Minister Shinzo Abe] and [m2:AUS.GOV his Australian counterpart, John Howard,] {e1 put [m3=m1+m2 their] names to} a security declaration on Tuesday, and [m4:AUS.MIL Canberra's soldiers] will {e2 train side by side} with [m5:JPN.MIL the Self-Defense Forces] from next year.
e1 m1 > m2 SUPPORT actual 2007-03-13/day ctx=military,diplomatic
e2 m4 > m5 AGREE planned 2008-01-01/year ctx=military

### AFP 2009-02-06
[m1:PAK.JUD A Pakistani court] on Friday {e1 ended the house arrest} of [m2:PAK.ELI A.Q. Khan], and [m3:USA.GOV the US State Department] {e2 made known [m4=m3 its] dismay} to [m5:PAK.GOV Islamabad].
e1 m1 > m2 RETREAT actual 2009-02-06/day mode=release ctx=legal,cbrn
e2 m3 > m5 ACCUSE actual 2009-02-06/none mode=disapprove ctx=cbrn

### AFP 2013-08-05
[m1:USA.GOV Washington] has {e1 rushed a hundred Marines} to [m5=m1 its] embassies in the region, and [m2:YEM.MIL Yemeni armour] {e2 circled} the presidential palace in [m3:@YEM Sanaa] against an {e3 attack} promised by [m4:AQAP.REB al-Qaeda's local branch].
e1 m1 > m4 MOBILIZE actual 2013-08-05/none mode=troops ctx=terrorism,diplomatic
e2 m2 > m4 MOBILIZE actual 2013-08-05/none mode=weapons ctx=terrorism
e3 m4 > m1 THREATEN threatened 2013-08-05/none mode=violence ctx=terrorism

### Reuters 2014-07-17
[m1:USA.GOV The United States] on Wednesday {e1 blacklisted} [m2:RUS.BUS Russia's largest oil producer] and {e2 barred} [m3:RUS.BUS two state banks] from [m6=m1 its] long-term debt market in the toughest answer yet to [m4:RUS.GOV Moscow's] {e3 arming} of [m5:DNR.REB rebels in Donetsk].
e1 m1 > m2 SANCTION actual 2014-07-16/day mode=discontinue ctx=economic
e2 m1 > m3 SANCTION actual 2014-07-16/day mode=discontinue ctx=economic
e3 m4 > m5 AID actual 2014-07-17/none ctx=military

### Reuters 2014-08-07
[m1:RUS.GOV Russia] {e1 struck back} on Thursday with a one-year ban on meat, fish and dairy from [m2:EU the European Union], [m3:USA.GOV the United States] and [m4:NOR.GOV Norway], and {e2 is considering} closing Siberian air routes to [m5:EU European carriers].
e1 m1 > m2,m3,m4 SANCTION actual 2014-08-07/day mode=discontinue ctx=economic
e2 m1 > m5 THREATEN threatened 2014-08-07/none mode=restrict ctx=economic

### Kyiv Post 2014-09-05
[m1:UKR.GOV Kyiv's envoys] and [m2:DNR.REB the separatists] {e1 inked a 12-point protocol} in [m3:@BLR Minsk] on Friday, and at 6 p.m. the guns {e2 fell silent} along most of the line; [m4:UKR.GOV President Petro Poroshenko] {e3 promised} special status to [m5=m2 the rebel districts].
e1 m1 > m2 SUPPORT actual 2014-09-05/day ctx=diplomatic,military
e2 m1 > m2 RETREAT actual 2014-09-05/day mode=ceasefire ctx=military
e3 m4 > m5 CONCEDE planned 2014-09-05/none ctx=territory

### Kyiv Post 2014-03-24
[m1:UKR.GOV Acting President Oleksandr Turchynov] on Monday {e1 ordered the evacuation} of [m2:UKR.MIL Ukrainian servicemen] from Crimea, where [m3:RUS.MIL Russian paratroopers] at dawn {e2 stormed} a marine base in Feodosia and {e3 led away} [m4:UKR.MIL its commander] by helicopter.
e1 m1 > m3 CONCEDE actual 2014-03-24/day ctx=military,territory
e2 m3 > m2 ASSAULT actual 2014-03-24/day ctx=territory,military
e3 m3 > m4 ASSAULT actual 2014-03-24/day mode=abduct ctx=military

### Baltic Times 2009-09-10
[m1:LVA.GOV Riga], [m2:LTU.GOV Vilnius] and [m3:EST.GOV Tallinn] have {e1 hooked [m4=m1+m2+m3 their] power grids together} for a trial week, while [m5:LTU.GOV Lithuania's prime minister, Andrius Kubilius,] {e2 wants} [m6:POL.GOV Warsaw] to speed up a cable of [m7=m6 its] own.
e1 m1 > m2,m3 COOPERATE actual 2009-09-10/none ctx=natural_resource,technology
e2 m5 > m6 REQUEST requested 2009-09-10/none mode=change ctx=natural_resource

### Slovak Spectator 2009-01-19
[m1:SVK.GOV Slovak Prime Minister Robert Fico] {e1 called in vain on} [m2:UKR.GOV Kiev] to let gas through; [m3:CZE.GOV Prague] {e2 turned the pipes around} and fed [m4=m1 its neighbour's] factories from German storage until the {e3 stoppage} by [m5:RUS.BUS Gazprom] ended.
e1 m1 > m2 REQUEST requested 2009-01-19/none mode=change ctx=natural_resource
e2 m3 > m4 AID actual 2009-01-19/none ctx=natural_resource
e3 m5 > m4 SANCTION actual 2009-01-19/none mode=discontinue ctx=natural_resource

### Lusaka Times 2011-10-06
[m1:AGO.GOV President José Eduardo dos Santos] {e1 received} [m2:ZMB.ELI Zambia's founding father, Kenneth Kaunda,] in [m3:@AGO Luanda] on Wednesday and {e2 accepted an invitation} to [m4:ZMB.GOV Lusaka].
e1 m2 > m1 CONSULT actual 2011-10-05/day mode=visit ctx=diplomatic
e2 m1 > m4 AGREE planned 2011-10-05/day ctx=diplomatic

### Asahi 2012-09-19 none
How many islands are there? [m1:CHN.GOV Beijing] counts eight, [m2:JPN.GOV Tokyo] five and three rocks; the difference lies in what a cartographer in [m3:@TWN Taipei] once called the pride of stones.

### Premium Times 2013-08-14 none
[m1:NGA.GOV The Minister of Information] told reporters after the weekly cabinet meeting that the council had discussed a memo on school textbooks and would take it up again in September.

### Reuters 2012-05-16 none
[m1:GRC.PTY Syriza] won 16.8 percent of the vote and 52 seats, [m2:GRC.PTY New Democracy] 18.9 percent and 108, thanks to the bonus that goes to whoever comes first. Turnout was 65 percent, the lowest since 1974.

### RFE/RL 2013-04-15 none
The ambassador's memoir is at its best on furniture. In [m1:@UZB Tashkent] there was a sofa on which nobody sat; in [m2:@AZE Baku], a table at which three ministers had been sacked, one of them during the soup.

### Dawn 2007-12-31
[m1:PAK.OPP Asif Ali Zardari] on Sunday {e1 called on} [m2:UN the United Nations] to inquire into the death of [m3:PAK.OPP Benazir Bhutto]. "<<q1 [m4:PAK.GOV The government's] story is {e2 a pack of lies}>>," [m5=m1 he] told reporters at Naudero. [m6:PAK.GOV The Interior Ministry] replied that [m7=m6 it] {e3 had no need of} foreign detectives.
e1 m1 > m2 REQUEST requested 2007-12-30/day mode=assist ctx=crime
e2 m5 > m4 ACCUSE actual 2007-12-30/day mode=allege ctx=crime
e3 m6 > m1 REJECT actual 2007-12-31/none mode=assist ctx=crime
q1 m5 direct cue=told

### Jakarta Post 2011-01-17
[m1:ASEAN ASEAN foreign ministers] {e1 called} on Sunday for [m2:USA.GOV the West] to end the {e2 embargo} on [m3:MMR.GOV Myanmar]. "<<q1 The vote was held, [m4:MMR.OPP Aung San Suu Kyi] is free>>," [m5:IDN.GOV Marty Natalegawa] told reporters in Lombok. [m6:USA.GOV Washington] made no promise; a review, [m7=m6 it] said, was under way.
e1 m1 > m2 REQUEST requested 2011-01-16/day mode=change ctx=economic
e2 m2 > m3 SANCTION actual 2011-01-17/none mode=discontinue ctx=economic bg
q1 m5 direct cue=told

### AFP 2009-08-05
[m1:USA.ELI Former president Bill Clinton] flew home from [m2:@PRK Pyongyang] on Wednesday with [m3:USA.JRN two American reporters] whom [m4:PRK.GOV Kim Jong-Il] had {e2 pardoned}. "<<q1 [m5=m3 We] feared being sent to a labour camp at any moment>>," one of [m6=m3 them] said. [m7:PRK.JUD A court] had {e3 given [m8=m3 the pair] twelve years} in June.
e2 m4 > m3 CONCEDE actual 2009-08-05/none ctx=legal,diplomatic
e3 m7 > m3 SANCTION actual 2009-06-01/month mode=convict ctx=legal
q1 m5 direct cue=said

### Reuters 2011-07-12
Has [m1:RUS.GOV Moscow] changed sides? [m2:RUS.GOV Mikhail Margelov], [m3=m1 the Kremlin's] man for Africa, {e1 met} [m4:NTC.REB the rebel council] in Benghazi last month and was due on Thursday to {e2 call on} [m5:LBY.GOV Gaddafi's prime minister]. But [m6=m1 Russia] has not {e3 recognised} [m7=m4 the council], [m8:RUS.GOV a diplomat] said, and would {e4 offer [m9=m1 its] services} to both.
e1 m2 > m4 CONSULT actual 2011-06-01/month mode=visit ctx=diplomatic
e2 m2 > m5 AGREE planned 2011-07-14/day ctx=diplomatic
e3 m6 > m7 SUPPORT denied 2011-07-12/none ctx=diplomatic said=m8
e4 m6 > m7,m5 AGREE planned 2011-07-12/none ctx=diplomatic said=m8
