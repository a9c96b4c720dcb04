### Novaya Gazeta English 2006-10-30
[m1:RUS.CVL Shopkeepers named Shvili] say that [m2:RUS.COP district policemen] have been {e1 asking schools} which pupils are Georgian; some 130 people were {e2 put on a cargo plane} to [m3:@GEO Tbilisi] by [m4:RUS.GOV the emergencies ministry].
e1 m2 > m1 COERCE actual 2006-10-30/none mode=seize ctx=religion_ethnicity
e2 m4 > m1 COERCE actual 2006-10-30/none mode=deport ctx=religion_ethnicity

### Times of India 2012-09-10
[m1:IND.COP Mumbai policemen] {e1 booked} [m2:IND.JRN cartoonist Aseem Trivedi] for sedition, and [m3:IND.JUD a magistrate] {e2 packed [m4=m2 him] off} to Arthur Road jail; [m5:IND.GOV the information minister] thought the caricatures in poor taste.
e1 m1 > m2 COERCE actual 2012-09-10/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2012-09-10/none mode=arrest ctx=rights_freedoms

### Daily Nation 2012-10-16
[m1:KEN.REB Omar Mwamnuadzi], head of a secessionist movement at the coast, was {e1 dragged from a hideout} in Kombani by [m2:KEN.COP General Service Unit men], who {e2 beat} [m3=m1 him] before the cameras.
e1 m2 > m1 COERCE actual 2012-10-16/none mode=arrest ctx=territory
e2 m2 > m3 ASSAULT actual 2012-10-16/none mode=beat ctx=territory

### The Observer Kampala 2005-11-15
No sooner was [m1:UGA.OPP Kizza Besigye] home than [m2:UGA.GOV Museveni's government] {e1 clapped [m3=m1 him] in Luzira prison}; [m4:UGA.CVL his supporters] {e2 burned tyres} in Wandegeya.
e1 m2 > m3 COERCE actual 2005-11-15/none mode=arrest ctx=election
e2 m4 > m2 PROTEST actual 2005-11-15/none mode=riot ctx=election

### AP 2005-11-26
[m1:UGA.JUD The High Court] has {e1 freed} [m2:UGA.OPP Besigye] on bail, yet [m3=m2 he] {e2 stays behind bars} on the say-so of [m4:UGA.MIL a court martial].
e1 m1 > m2 RETREAT actual 2005-11-26/none mode=release ctx=legal
e2 m4 > m3 COERCE actual 2005-11-26/none mode=arrest ctx=legal

### Radio Free Asia 2011-04-03
[m1:CHN.CVL Ai Weiwei] {e1 was led away} by [m2:CHN.COP two officers] at Beijing airport; forty more {e2 went through} [m3=m1 his] studio and left with the hard disks.
e1 m2 > m1 COERCE actual 2011-04-03/none mode=arrest ctx=repression
e2 m2 > m3 COERCE actual 2011-04-03/none mode=seize ctx=repression

### Xinhua 2011-04-07
[m1:CHN.GOV Spokesman Hong Lei] said [m2:CHN.CVL Mr Ai] was under investigation for "<<q1 economic crimes>>" and that [m3:USA.GOV other countries] {e1 had no right to interfere}.
e1 m1 > m3 REJECT actual 2011-04-07/none ctx=human_rights
q1 m1 mixed cue=said

### The Nation 2006-09-20
Television went blank, then played royal music: [m1:THA.MIL General Sonthi Boonyaratglin] had {e1 put the country under martial law} and {e2 turned out} [m2:THA.GOV Thaksin Shinawatra], who was in [m3:@USA New York] at [m4:UN the General Assembly].
e1 m1 > m2 COERCE actual 2006-09-20/none mode=martial-law ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2006-09-20/none mode=seize ctx=pro_autocracy

### Prachatai 2014-05-25
[m1:THA.OPP Politicians of the red side] had been {e1 told to report} to an army club; those who came were {e2 kept} by [m2:THA.MIL the soldiers] for up to a week, their telephones {e3 taken}.
e1 m2 > m1 REQUEST requested 2014-05-25/none mode=yield ctx=repression
e2 m2 > m1 COERCE actual 2014-05-25/none mode=arrest ctx=repression
e3 m2 > m1 COERCE actual 2014-05-25/none mode=seize ctx=repression

### Daily Star 2018-08-06
[m1:BGD.COP The detective branch] {e1 picked up} [m2:BGD.JRN photographer Shahidul Alam] from his flat hours after an interview with [m3:#AlJazeera a foreign channel] in which [m4=m2 he] {e2 spoke ill of} [m5:BGD.GOV Sheikh Hasina's rule].
e1 m1 > m2 COERCE actual 2018-08-06/none mode=arrest ctx=rights_freedoms
e2 m4 > m5 ACCUSE actual 2018-08-06/none mode=disapprove ctx=corruption

### Daily Star 2024-07-20
With soldiers in the streets, [m1:BGD.GOV the prime minister's office] {e1 kept [m2:BGD.CVL 170 million people] indoors} and {e2 cut [m3=m2 them] off} from the web; [m4:BGD.EDU students] had {e3 set the state broadcaster ablaze} on Thursday.
e1 m1 > m2 COERCE actual 2024-07-20/none mode=curfew ctx=repression
e2 m1 > m3 COERCE actual 2024-07-20/none mode=censor ctx=repression
e3 m4 > m1 PROTEST actual 2024-07-18/day mode=riot ctx=repression

### Reuters 2024-07-22
[m1:BGD.JUD Bangladesh's highest court] {e1 pared back} the job quotas that had brought [m2:BGD.EDU students] onto the streets, but [m3=m2 they] {e2 would not go home} until [m4:BGD.GOV ministers] resigned.
e1 m1 > m2 CONCEDE actual 2024-07-22/none ctx=legal
e2 m3 > m4 REJECT actual 2024-07-22/none mode=yield ctx=repression

### AFP 2024-08-05
[m1:BGD.GOV Sheikh Hasina], {e1 driven from office} by [m2:BGD.EDU the students], fled by helicopter and is being {e2 put up} near Delhi by [m3:IND.GOV the Indian government].
e1 m1 > m2 RETREAT actual 2024-08-05/none mode=resign ctx=executive
e2 m3 > m1 AID actual 2024-08-05/none ctx=asylum

### Al Jazeera 2016-07-29
[m1:TUR.GOV Ankara] has {e1 shuttered} 131 media outlets by decree and {e2 holds} [m2:TUR.JRN some ninety journalists]; [m3:CPJ the New York committee] {e3 called it a purge}.
e1 m1 > m2 COERCE actual 2016-07-29/none mode=censor ctx=repression
e2 m1 > m2 COERCE actual 2016-07-29/none mode=arrest ctx=repression
e3 m3 > m1 ACCUSE actual 2016-07-29/none mode=disapprove ctx=repression

### Cumhuriyet 2016-12-12 headline
[m1:TUR.PTY Pro-Kurdish party]: 237 of us {e1 rounded up} overnight by [m2:TUR.COP police]
e1 m2 > m1 COERCE actual 2016-12-12/none mode=arrest ctx=repression said=m1

### Reuters 2002-03-04
[m1:USA.MIL The Pentagon] denied that [m2:AFG.REB prisoners in Cuba] were being {e1 starved}; [m3=m2 two thirds of them] have {e2 refused meals} since [m4:USA.MIL a guard] {e3 snatched} a makeshift turban from one at prayer.
e1 m1 > m2 COERCE denied 2002-03-04/none mode=withhold ctx=human_rights
e2 m3 > m1 PROTEST actual 2002-03-04/none mode=hunger ctx=human_rights
e3 m4 > m2 COERCE actual 2002-03-04/none mode=seize ctx=religion_ethnicity

### Guardian 2005-02-17
[m1:NPL.GOV King Gyanendra] cannot be trusted with arms, [m2:GBR.GOV the Foreign Office] reasoned: it {e1 stopped a shipment of} vehicles the day after [m3:NPL.OPP a former premier] was {e2 bundled into a van}.
e1 m2 > m1 SANCTION actual 2005-02-17/none mode=discontinue ctx=military,pro_autocracy
e2 m1 > m3 COERCE actual 2005-02-17/none mode=arrest ctx=pro_autocracy

### Nepali Times 2006-04-24
Late on Monday, [m1:NPL.GOV the palace] {e1 gave back} the parliament it had {e2 dissolved} in 2002, and [m2:NPL.OPP the seven parties] {e3 called the marchers off}.
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=pro_democracy
e2 m1 > m2 COERCE actual 2002-01-01/year mode=restrict ctx=legislative
e3 m2 > m1 CONCEDE actual 2006-04-24/none ctx=pro_democracy

### The Kathmandu Post 2006-04-26
[m1:NPL.REB Comrade Prachanda] {e1 lifted the siege of} the capital and {e2 will silence} [m2=m1 his] guns for three months in reply to the restoration by [m3:NPL.GOV the king] of parliament.
e1 m1 > m3 RETREAT actual 2006-04-26/none ctx=military
e2 m1 > m3 CONCEDE planned 2006-04-26/none ctx=military

### Mizzima 2007-09-24
[m1:MMR.REL Monks], sandals in hand, {e1 walked past} the house of [m2:MMR.OPP Aung San Suu Kyi], whom [m3:MMR.GOV the junta] {e2 has not let out} for most of eighteen years.
e1 m1 > m3 PROTEST actual 2007-09-24/none mode=demo ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2007-09-24/none mode=arrest ctx=repression

### AFP 2007-09-28
[m1:MMR.MIL Soldiers] {e1 locked [m2:MMR.REL the monks] inside} their monasteries, and [m3:JPN.JRN a Japanese cameraman] {e2 lay dying} by Sule pagoda, [m4:MMR.MIL a trooper] standing over him; [m5:MMR.GOV the state paper] blamed "<<q1 saboteurs>>".
e1 m1 > m2 COERCE actual 2007-09-28/none mode=arrest ctx=repression
e2 m4 > m3 ASSAULT actual 2007-09-28/none mode=firearms ctx=repression
q1 m5 mixed cue=blamed

### ABS-CBN 2012-09-18
[m1:PHL.GOV Malacañang] {e1 placed under lock and key} [m2:PHL.ELI Gloria Arroyo], patient or not, at a veterans' hospital.
e1 m1 > m2 COERCE actual 2012-09-18/none mode=arrest ctx=corruption

### Philippine Star 2016-07-20
[m1:PHL.JUD The high court] threw out the plunder case, and [m2:PHL.ELI Mrs Arroyo] {e1 walked free} after four years under guard.
e1 m1 > m2 RETREAT actual 2016-07-20/none mode=release ctx=corruption

### Inquirer 2025-03-12
[m1:PHL.ELI Rodrigo Duterte] was {e1 flown to The Hague} by [m2:PHL.GOV Manila] within hours of stepping off a plane from [m3:@HKG Hong Kong]; [m4:ICC the court] {e2 holds [m5=m1 him] responsible for} thousands of killings.
e1 m2 > m4 COOPERATE actual 2025-03-12/none ctx=legal,human_rights
e2 m4 > m5 ACCUSE actual 2025-03-12/none mode=allege ctx=human_rights

### Le Monde 2015-11-27
Since the massacre at the Bataclan [m1:FRA.COP French police] have {e1 kicked in 1,600 doors} without a judge's order, and [m2:FRA.CVL two dozen ecologists] are {e2 confined to their flats} for the length of the climate summit.
e1 m1 > m2 COERCE actual 2015-11-27/none mode=seize ctx=terrorism
e2 m1 > m2 COERCE actual 2015-11-27/none mode=arrest ctx=environment

### Standard Gazette 1998-02-11
Under the Emergency Regulations [m1:LKA.GOV the Competent Authority] may {e1 prohibit} the publication by [m2:LKA.JRN any newspaper] of matter on troop movements.
e1 m1 > m2 COERCE hypothetical 1998-02-11/none mode=censor ctx=military

### Sunday Times Colombo 2000-05-21
Armed men of [m1:LKA.COP the police] {e1 sealed} the presses of [m2:LKA.JRN the Sunday Leader]; [m3:LKA.JUD the Supreme Court] later {e2 declared} the sealing void.
e1 m1 > m2 COERCE actual 2000-05-21/none mode=censor ctx=rights_freedoms
e2 m3 > m1 SANCTION actual 2000-05-21/none mode=convict ctx=legal

### Ha'aretz 2002-03-29
[m1:PSE.GOV Yasser Arafat] is {e1 penned into} two rooms of his compound by [m2:ISR.MIL the tanks of Ariel Sharon's army], the electricity {e2 switched off}; [m3:UN the Security Council] has {e3 told} [m4=m2 Israel] to withdraw.
e1 m2 > m1 COERCE actual 2002-03-29/none mode=restrict ctx=military
e2 m2 > m1 COERCE actual 2002-03-29/none mode=withhold ctx=military
e3 m3 > m4 REQUEST requested 2002-03-29/none mode=yield ctx=military

### Palestine Chronicle 2010-06-01
Six ships on their way to Gaza were {e1 taken} in international waters and their passengers {e2 marched ashore} by [m1:ISR.MIL Israeli naval commandos]; to be {e3 sent home}, [m2:TUR.CVL the Turks] had to sign papers.
e1 m1 > m2 COERCE actual 2010-06-01/none mode=seize ctx=military
e2 m1 > m2 COERCE actual 2010-06-01/none mode=arrest ctx=military
e3 m1 > m2 COERCE actual 2010-06-01/none mode=deport ctx=military

### Gulf Daily News 2014-10-02
[m1:BHR.CVL Nabeel Rajab] {e1 fell foul of} [m2:BHR.COP the cybercrime unit] for a tweet and spent the night in its cells; [m3:USA.GOV the State Department], hosted by [m4=m2 the island] to a fleet, kept quiet.
e1 m2 > m1 COERCE actual 2014-10-02/none mode=arrest ctx=rights_freedoms

### BNA 2012-02-22
[m1:BHR.GOV His Majesty] has {e1 commuted} the sentences of [m2:BHR.MED several medics], the agency said, denying that any of them had been {e2 mistreated} by [m3:BHR.COP interrogators].
e1 m1 > m2 CONCEDE actual 2012-02-22/none ctx=legal
e2 m3 > m2 ASSAULT denied 2012-02-22/none mode=torture ctx=repression

### The Egyptian Gazette 2006-02-16
[m1:EGY.GOV The government] has {e1 put off} local elections for two years, which [m2:EGY.OPP the Muslim Brothers] {e2 call} a fright; nine of [m3=m2 them] were {e3 taken in} at dawn.
e1 m1 > m2 COERCE actual 2006-02-16/none mode=restrict ctx=election
e2 m2 > m1 ACCUSE actual 2006-02-16/none mode=disapprove ctx=election
e3 m1 > m3 COERCE actual 2006-02-16/none mode=arrest ctx=repression

### Mada Masr 2017-06-05
Readers in Cairo who {e1 could not open} [m1:#MadaMasr this website], or [m2:QAT.JRN Al Jazeera's], learned nothing of the reason from [m3:EGY.GOV the authorities].
e1 m3 > m2 COERCE actual 2017-06-05/none mode=censor ctx=rights_freedoms

### Reuters 2017-11-06
[m1:SAU.GOV Crown Prince Mohammed bin Salman] turned the Ritz-Carlton into a gilded prison for [m2:SAU.ELI eleven princes], whose accounts were {e1 blocked} and planes {e2 grounded}; none has been charged, according to [m3:HRW the rights group].
e1 m1 > m2 COERCE actual 2017-11-06/none mode=seize ctx=corruption
e2 m1 > m2 COERCE actual 2017-11-06/none mode=restrict ctx=corruption

### L'Orient Today 2017-11-10
[m1:LBN.GOV Michel Aoun] {e1 told envoys} that [m2:LBN.GOV Saad Hariri] was being {e2 held against his will} by [m3:SAU.GOV Riyadh], which {e3 says [m4=m2 the prime minister] is free to leave}.
e1 m1 > m3 ACCUSE actual 2017-11-10/none mode=allege ctx=diplomatic
e2 m3 > m2 COERCE denied 2017-11-10/none mode=arrest ctx=diplomatic
e3 m3 > m1 REJECT actual 2017-11-10/none ctx=diplomatic

### Dawn 2011-01-28
A double murder in Lahore has {e1 landed} [m1:USA.SPY Raymond Davis] in Kot Lakhpat jail; [m2:USA.GOV Washington] {e2 wants him back} and may {e3 put off} a meeting with [m3:PAK.GOV Foreign Minister Qureshi].
e1 m3 > m1 COERCE actual 2011-01-28/none mode=arrest ctx=legal
e2 m2 > m3 REQUEST requested 2011-01-28/none mode=yield ctx=legal
e3 m2 > m3 REJECT hypothetical 2011-01-28/none mode=meet ctx=diplomatic

### The Hindu 2013-12-13
In the full glare of her daughter's school [m1:IND.GOV Devyani Khobragade], the deputy consul general, was {e1 handcuffed} by [m2:USA.COP federal marshals]; [m3:IND.GOV South Block] {e2 called in} [m4:USA.GOV the ambassador].
e1 m2 > m1 COERCE actual 2013-12-13/none mode=arrest ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2013-12-13/none mode=disapprove ctx=diplomatic

### Indian Express 2013-12-18
[m1:IND.COP Delhi police] {e1 hauled away} the barriers outside [m2:USA.GOV the American embassy], whose diplomats were asked to {e2 hand in} their airport passes.
e1 m1 > m2 SANCTION actual 2013-12-18/none mode=discontinue ctx=diplomatic
e2 m1 > m2 SANCTION actual 2013-12-18/none mode=discontinue ctx=diplomatic

### Xinhua 2010-09-08
[m4:CHN.CVL A Chinese trawler's captain], {e1 taken into custody} by [m1:JPN.MIL the Japanese coast guard] near the Diaoyu islets, must be {e2 let go} forthwith, [m2:CHN.GOV the foreign ministry] told [m3:JPN.GOV Ambassador Uichiro Niwa].
e1 m1 > m4 COERCE actual 2010-09-08/none mode=arrest ctx=territory
e2 m2 > m3 REQUEST requested 2010-09-08/none mode=yield ctx=territory

### Kyodo 2010-09-24
[m1:JPN.JUD Prosecutors in Naha] {e1 let [m2:CHN.CVL skipper Zhan Qixiong] go}, citing "<<q1 relations with China>>"; [m3:JPN.GOV the cabinet secretary] denied having {e2 leaned on} [m4=m1 them].
e1 m1 > m2 RETREAT actual 2010-09-24/none mode=release ctx=territory
e2 m3 > m4 REQUEST denied 2010-09-24/none mode=yield ctx=legal
q1 m1 mixed cue=citing

### Estonian Public Broadcasting 2007-05-10
For the third week [m1:EST.GOV government servers in Tallinn] have been {e1 swamped} with traffic from what [m2:EST.GOV Defence Minister Jaak Aaviksoo] {e2 calls} a Russian campaign; [m3:RUS.GOV the Kremlin] denies {e3 any part in it}.
e1 m3 > m1 COERCE actual 2007-05-10/none mode=cyber ctx=cyber
e2 m2 > m3 ACCUSE actual 2007-05-10/none mode=allege ctx=cyber
e3 m3 > m1 COERCE denied 2007-05-10/none mode=cyber ctx=cyber

### Wired 2015-06-12
Twenty-one million files on [m1:USA.GOV federal employees] were {e1 siphoned off} by intruders whom officials link to [m2:CHN.SPY Chinese intelligence].
e1 m2 > m1 COERCE actual 2015-06-12/none mode=cyber ctx=cyber,intelligence

### Balkan Insight 2022-09-08
[m1:ALB.GOV Tirana] has {e1 given [m2:IRN.GOV Iran's diplomats] a day to go}, after [m3:IRN.SPY hackers in Tehran's pay] {e2 wiped} state databases.
e1 m1 > m2 SANCTION actual 2022-09-08/none mode=expel ctx=cyber,diplomatic
e2 m3 > m1 COERCE actual 2022-09-08/none mode=cyber ctx=cyber

### Globe and Mail 2018-12-13
Two Canadians now {e1 languish} in [m1:CHN.GOV Chinese] cells: [m2:CAN.ELI Michael Kovrig], a former diplomat, and [m3:CAN.BUS Michael Spavor], seized nine days after [m4:CHN.BUS Meng Wanzhou] was {e2 stopped} by [m5:CAN.COP border officers] at Vancouver.
e1 m1 > m2,m3 COERCE actual 2018-12-13/none mode=arrest ctx=diplomatic
e2 m5 > m4 COERCE actual 2018-12-13/none mode=arrest ctx=legal

### Global Times 2021-09-25
[m1:CHN.BUS The Huawei heiress] {e1 is home}; [m2:CAN.GOV Ottawa's] judges {e2 discharged} her once [m3:USA.JUD New York prosecutors] had {e3 shelved} the charges.
e1 m2 > m1 RETREAT actual 2021-09-25/none mode=release ctx=legal
e2 m2 > m1 RETREAT actual 2021-09-25/none mode=release ctx=legal
e3 m3 > m1 CONCEDE actual 2021-09-25/none ctx=legal

### Antara 1997-10-16
[m1:IDN.COP Jakarta police] {e1 broke up} a seminar of [m2:IDN.OPP Megawati Sukarnoputri's party] and {e2 carted off} the loudspeakers; [m3:IDN.MIL the military commander] knew of no order to that effect.
e1 m1 > m2 COERCE actual 1997-10-16/none mode=restrict ctx=repression
e2 m1 > m2 COERCE actual 1997-10-16/none mode=seize ctx=repression

### Bernama 1998-09-21
[m1:MYS.COP A special squad] in balaclavas {e1 stormed the home} of [m2:MYS.ELI Anwar Ibrahim] an hour after [m3=m2 the sacked deputy premier] had told [m4:MYS.CVL a crowd at the mosque] that [m5:MYS.GOV Mahathir Mohamad] must {e2 go}.
e1 m1 > m2 COERCE actual 1998-09-21/none mode=arrest ctx=political_institutions
e2 m3 > m5 REQUEST requested 1998-09-21/none mode=change ctx=executive

### Malaysiakini 2018-05-16
A royal {e1 pardon} from [m1:MYS.GOV the Agong] wiped out the conviction; [m2:MYS.OPP Anwar] {e2 left hospital a free man}.
e1 m1 > m2 CONCEDE actual 2018-05-16/none ctx=legal
e2 m1 > m2 RETREAT actual 2018-05-16/none mode=release ctx=legal

### Al-Monitor 2014-04-06
[m1:DEU.GOV German customs] {e1 sent back} to the manufacturer two crates for [m2:IRN.BUS a Tehran pump maker]; [m3:IRN.GOV the nuclear agency] denied any {e2 dealings} with [m4=m2 the firm].
e1 m1 > m2 COERCE actual 2014-04-06/none mode=seize ctx=cbrn
e2 m3 > m4 COOPERATE denied 2014-04-06/none ctx=cbrn

### Buenos Aires Herald 2012-10-03
A court in Tema {e1 kept in port} the frigate Libertad with [m1:ARG.MIL 200 Argentine cadets] on board, to please [m2:USA.BUS a hedge fund of Paul Singer's]; [m3:ARG.GOV Héctor Timerman] {e2 protested} to [m4:GHA.GOV Accra].
e1 m4 > m1 COERCE actual 2012-10-03/none mode=seize ctx=legal
e2 m3 > m4 ACCUSE actual 2012-10-03/none mode=disapprove ctx=legal

### Merco Press 2012-12-15
[m1:ITLOS.JUD The Hamburg tribunal] {e1 ordered} [m2:GHA.GOV Ghana] to let the frigate sail, and [m3=m2 it] {e2 complied} on Wednesday, to the {e3 delight} of [m4:ARG.GOV Cristina Kirchner].
e1 m1 > m2 REQUEST requested 2012-12-15/none mode=yield ctx=legal
e2 m3 > m4 RETREAT actual 2012-12-12/day mode=release ctx=legal
e3 m4 > m3 SUPPORT actual 2012-12-15/none ctx=legal

### O Globo 2018-04-07
[m1:BRA.OPP Lula] will not be {e1 hunted down}, [m2:BRA.COP the federal police] indicated, as long as [m3=m1 he] {e2 gives himself up}; [m4:BRA.LAB metalworkers] have {e3 ringed} the union hall where he sleeps.
e1 m2 > m1 COERCE denied 2018-04-07/none mode=arrest ctx=corruption
e2 m3 > m2 CONCEDE hypothetical 2018-04-07/none ctx=corruption
e3 m4 > m2 PROTEST actual 2018-04-07/none mode=obstruct ctx=corruption

### Confidencial 2018-12-14
[m1:NIC.COP Ortega's riot police] {e1 emptied} the newsroom of Confidencial, down to the coffee cups; [m2:NIC.JRN Carlos Fernando Chamorro] has since been {e2 welcomed as an exile} by [m3:CRI.GOV San José].
e1 m1 > m2 COERCE actual 2018-12-14/none mode=seize ctx=repression
e2 m3 > m2 AID actual 2018-12-14/none ctx=asylum

### La Prensa 2023-02-10
[m1:NIC.OPP Two hundred and twenty-two political prisoners] were {e1 freed and banished} by [m2:NIC.GOV Daniel Ortega] in one stroke; [m3:USA.GOV Washington] {e2 flew} [m4=m1 them] to Dulles, and [m5:ESP.GOV Madrid] {e3 offered} passports.
e1 m2 > m1 RETREAT actual 2023-02-10/none mode=release ctx=repression
e2 m3 > m4 AID actual 2023-02-10/none ctx=migration
e3 m5 > m4 AGREE planned 2023-02-10/none ctx=asylum

### Court report, Accra 2015-02-19 none
Counsel for the accused told the court that his client had been born in [m1:@GHA Kumasi], had studied in [m2:@GBR Leeds] and imported used cars from [m3:@DEU Hamburg]. The case was adjourned to 3 March.

### Cape Argus 2003-07-10 none
[m1:ZAF.CVL Mrs Adams], 74, of Manenberg, still remembers the day in 1966 when the notice came. Her sister took the piano, her brother the dog, and the minister's photograph stayed on the wall.

### Jamaica Observer 2010-05-24
[m1:JAM.GOV Bruce Golding] {e1 declared an emergency} in West Kingston, where [m2:JAM.CRM gunmen loyal to Dudus Coke] had {e2 burnt} a police station; [m3:USA.JUD New York prosecutors] {e3 want} the don.
e1 m1 > m2 COERCE actual 2010-05-24/none mode=martial-law ctx=crime
e2 m2 > m1 ASSAULT actual 2010-05-24/none mode=primitive ctx=crime
e3 m3 > m1 REQUEST requested 2010-05-24/none mode=yield ctx=illegal_drugs

### Jamaica Gleaner 2010-06-25
[m1:JAM.GOV Kingston] {e1 dispatched} [m2:JAM.CRM Christopher Coke] to [m3:USA.JUD Manhattan] in a government jet, after [m4=m2 he] had {e2 waived} a hearing.
e1 m1 > m3 COOPERATE actual 2010-06-25/none ctx=illegal_drugs,legal
e2 m4 > m1 CONCEDE actual 2010-06-25/none ctx=legal
