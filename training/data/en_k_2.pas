### AFP 2024-01-28
[m1:BFA.GOV Burkina Faso], [m2:MLI.GOV Mali] and [m3:NER.GOV Niger] {e1 withdrew} from [m4:ECOWAS ECOWAS] with immediate effect on Sunday, saying [m5=m4 the bloc] had become a threat to [m6=m1+m2+m3 its own members]. [m7=m4 The Abuja-based organisation] said [m8=m4 it] had received no formal notice and was {e2 ready} to negotiate. [m9=m1+m2+m3 The three], all run by officers who took power by force, set up a defence pact in September. [m10:TGO.GOV Togo], which keeps on good terms with everybody, {e3 may mediate}.
e1 m1,m2,m3 > m4 SANCTION actual 2024-01-28/day mode=withdraw ctx=diplomatic
e2 m8 > m9 AGREE actual 2024-01-28/none ctx=diplomatic
e3 m10 > m4,m9 CONSULT hypothetical 2024-01-28/none mode=third-party ctx=diplomatic

### Colombo Gazette 2022-07-09
Tens of thousands of [m1:LKA.CVL Sri Lankans] {e1 overran} the president's residence on Saturday, swimming in [m2=m3 his] pool and frying rice in [m9=m3 his] kitchen. [m3:LKA.GOV Gotabaya Rajapaksa] had been taken to a naval vessel the night before. [m4:LKA.GOV Prime Minister Ranil Wickremesinghe], whose own house [m5=m1 they] {e2 set} alight that evening, said [m6=m4 he] {e3 was willing to stand} aside for an all-party cabinet. [m7:LKA.LEG The speaker] {e4 asked} both [m8=m3+m4 men] to go.
e1 m1 > m3 PROTEST actual 2022-07-09/day mode=riot ctx=executive,economic
e2 m5 > m4 PROTEST actual 2022-07-09/day mode=riot ctx=executive
e3 m6 > m1 CONCEDE actual 2022-07-09/day ctx=executive
e4 m7 > m8 REQUEST requested 2022-07-09/none mode=change ctx=executive

### El Faro 2021-05-03
[m1:SLV.LEG El Salvador's new Legislative Assembly], in which [m2:SLV.GOV President Nayib Bukele] commands two thirds of the seats, {e1 dismissed} [m3:SLV.JUD all five judges of the constitutional chamber] in [m10=m1 its] first sitting. The attorney-general followed the same night. [m4:USA.GOV Vice President Kamala Harris] {e2 expressed} deep concern. "With all due respect, [m5=m1+m2 we] are cleaning [m9=m1+m2 our] house, and this is none of your business," [m6=m2 the 39-year-old] {e3 tweeted} to [m7:#outlet foreign critics]. [m8:OAS The Organization of American States] {e4 joined} in the criticism.
e1 m1 > m3 SANCTION actual 2021-05-01/day mode=expel ctx=pro_autocracy,legal
e2 m4 > m1 ACCUSE actual 2021-05-03/none mode=disapprove ctx=pro_autocracy
e3 m6 > m4 REJECT actual 2021-05-03/none ctx=diplomatic
e4 m8 > m1 ACCUSE actual 2021-05-03/none mode=disapprove ctx=pro_autocracy

### Post-Courier 2024-01-12
[m1:PNG.COP Police] in Port Moresby {e1 walked} off the job on Wednesday after finding half of [m2=m1 their] pay missing, and by afternoon [m3:PNG.CVL looters] had {e2 emptied} shops along Waigani Drive. [m4:PNG.GOV Prime Minister James Marape] {e3 apologised} for what [m5=m4 he] called a computer glitch. [m6=m4 The former finance minister] then {e4 put} the capital under a fourteen-day emergency and brought in [m7:PNG.MIL a thousand soldiers]. [m8:PNG.OPP Opposition members] {e5 want} [m9=m4 him] out.
e1 m1 > m4 PROTEST actual 2024-01-10/day mode=strike ctx=economic
e2 m3 > m4 PROTEST actual 2024-01-10/day mode=riot ctx=crime
e3 m5 > m1 CONCEDE actual 2024-01-12/none ctx=economic
e4 m6 > m3 COERCE actual 2024-01-12/none mode=martial-law ctx=executive
e5 m8 > m9 REQUEST requested 2024-01-12/none mode=change ctx=executive

### Deutsche Welle 2005-11-22
[m1:DEU.GOV Angela Merkel] took the oath on Tuesday as the first woman and the first easterner to govern [m2:@DEU Germany]. [m3:DEU.PTY The Social Democrats], who lost to [m4=m1 her] by a whisker, get eight ministries. [m5=m1 The physicist from Templin] {e1 travels} to [m6:FRA.GOV Paris] on Wednesday and to [m7:EU Brussels] in the afternoon. [m8:POL.GOV Warsaw], where the memory of the pipeline under the Baltic rankles, {e2 hopes} that [m9=m1 the chancellor] {e3 will reopen} the matter with [m10:RUS.GOV Moscow].
e1 m5 > m6,m7 AGREE planned 2005-11-23/day ctx=diplomatic
e2 m8 > m9 REQUEST requested 2005-11-22/none mode=change ctx=natural_resource
e3 m9 > m10 CONSULT requested 2005-11-22/none ctx=natural_resource

### The Citizen 2014-12-18
[m1:TZA.GOV Tanzania's attorney-general, Frederick Werema], {e1 stepped} down this week over the payment of 122 million dollars from an escrow account to [m2:TZA.BUS a private power company]. [m3:TZA.LEG Parliament] had {e2 voted} in November to censure [m10=m1 him] and [m4:TZA.GOV two ministers]. [m5=m1 The lawyer], who once threatened to behead [m6:TZA.OPP an opposition member] during a debate, {e3 maintained} that [m7=m1 his] advice had been correct. Donors have resumed nothing yet; [m9:GBR.GOV London] {e4 keeps} back 40 million.
e1 m1 > m3 RETREAT actual 2014-12-18/week mode=resign ctx=corruption
e2 m3 > m1,m4 ACCUSE actual 2014-11-01/month mode=disapprove ctx=corruption,legislative
e3 m5 > m3 REJECT actual 2014-12-18/none ctx=corruption
e4 m9 > m1 SANCTION actual 2014-12-18/none mode=discontinue ctx=corruption,economic

### Moscow Times 2021-01-18
[m1:RUS.OPP Alexei Navalny] was {e1 seized} at passport control in Sheremetyevo on Sunday night, [m2:? his wife] beside [m13=m1 him]. On Monday [m3:RUS.JUD a judge], sitting in a police station under a portrait of a Stalin-era secret policeman, {e2 remanded} [m4=m1 the Kremlin critic] for thirty days. [m5=m1 He] {e3 exhorted} [m6:RUS.CVL Russians] to take to the streets. [m7:LTU.GOV Vilnius], [m8:LVA.GOV Riga] and [m9:EST.GOV Tallinn] {e4 sought} new sanctions. [m10:RUS.GOV The foreign ministry] {e5 advised} [m11=m7+m8+m9 them] to solve problems in [m12=m7+m8+m9 their] own countries.
e1 m10 > m1 COERCE actual 2021-01-17/day mode=arrest ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2021-01-18/day mode=arrest ctx=legal,rights_freedoms
e3 m5 > m6 REQUEST requested 2021-01-18/none mode=assist ctx=rights_freedoms
e4 m7,m8,m9 > m10 REQUEST requested 2021-01-18/none mode=assist ctx=rights_freedoms
e5 m10 > m11 REJECT actual 2021-01-18/none ctx=rights_freedoms

### New Straits Times 2020-02-25
[m1:MYS.GOV Mahathir Mohamad] {e1 resigned} as prime minister on Monday, and [m2:MYS.GOV the king] at once made [m3=m1 him] caretaker. [m4=m1 The 94-year-old] was said to be furious that [m5:MYS.PTY members of his own party] had {e2 met} [m6:MYS.OPP the men he defeated in 2018] at a Petaling Jaya hotel. [m7:MYS.PTY Anwar Ibrahim], [m13=m1 his] deputy of old and [m12=m1 his] prisoner after that, {e3 absolved} [m8=m1 him]: "[m9=m1 He] was not part of it." [m10=m7 The PKR president] still {e4 expects} to be given the post [m11=m7 he] was promised.
e1 m1 > m2 RETREAT actual 2020-02-24/day mode=resign ctx=executive
e2 m5 > m6 CONSULT actual 2020-02-23/none ctx=political_institutions
e3 m7 > m8 SUPPORT actual 2020-02-25/none ctx=political_institutions
e4 m10 > m1 REQUEST requested 2020-02-25/none mode=yield ctx=executive

### Al-Ahram Weekly 2011-03-03
[m1:LBY.REB A group of colonels in Benghazi] said on Wednesday that [m2=m1 it] would {e1 welcome} foreign air strikes, provided no soldier set foot in Libya. [m3:LBY.MIL Moammar Gaddafi's pilots] had just {e2 bombed} an arms depot at Ajdabiya; [m4=m3 they] missed. [m5:LAS The Arab League] {e3 is considering} a no-fly zone of [m8=m5 its] own. [m6:VEN.GOV Hugo Chavez] {e4 proposed} himself as a peacemaker, an idea [m7:LBY.GOV the colonel's son Saif al-Islam] {e5 rejected} politely.
e1 m2 > m5 SUPPORT hypothetical 2011-03-02/day ctx=military
e2 m3 > m1 ASSAULT actual 2011-03-02/none mode=aerial ctx=military
e3 m5 > m3 COERCE hypothetical 2011-03-03/none mode=restrict ctx=military
e4 m6 > m1,m7 AGREE actual 2011-03-03/none ctx=diplomatic
e5 m7 > m6 REJECT actual 2011-03-03/none mode=meet ctx=diplomatic

### Xinhua 2016-11-19
Leaders from both sides of [m1:@PER the Pacific] gathered in Lima on Friday under the shadow of a campaign promise. [m2:USA.GOV Donald Trump], not yet in office, has {e1 vowed} to tear up the Trans-Pacific Partnership, which [m3:JPN.LEG Japan's lower house] {e2 ratified} last week. [m4:JPN.GOV Shinzo Abe] stopped in New York on the way to {e3 see} [m5=m2 the president-elect] for ninety minutes. "[m9=m4 I] am convinced [m6=m2 he] is a leader in whom [m8=m4 I] can have great confidence," the visitor {e4 said}. [m7:NZL.GOV New Zealand's John Key] {e5 suggested} carrying on with eleven members.
e1 m2 > m4 THREATEN threatened 2016-11-18/none mode=relations ctx=economic
e2 m3 > m2 SUPPORT actual 2016-11-10/week ctx=economic,legislative
e3 m4 > m5 CONSULT actual 2016-11-17/day mode=visit ctx=economic
e4 m4 > m6 SUPPORT actual 2016-11-18/none ctx=diplomatic
e5 m7 > m4 AGREE actual 2016-11-18/none ctx=economic

### Daily Maverick 2021-07-04
[m1:ZAF.JUD The Constitutional Court] last Tuesday {e1 jailed} [m2:ZAF.ELI Jacob Zuma] for fifteen months for contempt. [m3=m2 The former president] had until midnight on Sunday to {e2 surrender}. Instead [m4=m2 he] addressed the crowd outside Nkandla, {e3 likening} [m5=m1 the judges] to the apartheid courts. [m6:ZAF.CVL Men in Zulu regalia] {e4 swore} that [m7:ZAF.COP the police minister's men] would have to get past [m8=m6 them] first. [m9:ZAF.PTY The ANC], which cancelled a meeting of [m10=m9 its] executive, kept quiet.
e1 m1 > m2 SANCTION actual 2021-06-29/day mode=convict ctx=legal,corruption
e2 m3 > m1 CONCEDE requested 2021-07-04/day ctx=legal
e3 m4 > m5 ACCUSE actual 2021-07-04/day mode=disapprove ctx=legal
e4 m6 > m7 THREATEN threatened 2021-07-04/day mode=violence ctx=legal

### Financial Times 2011-11-01
[m1:GRC.GOV George Papandreou] astonished [m10=m1 his] partners on Monday evening by {e1 announcing} a referendum on the rescue [m2:EU eurozone leaders] had {e2 granted} [m3=m1 him] four days before. [m4:FRA.GOV Nicolas Sarkozy], who chairs [m5:G20 the Group of Twenty], {e3 summoned} [m6=m1 his Greek colleague] to Cannes. [m7:DEU.GOV The chancellor] will be there too. If [m8:GRC.CVL the Greeks] vote no, one official in Berlin said, the next tranche {e4 will not be paid}. [m9:GRC.GOV Evangelos Venizelos], the finance minister, lay in hospital with a stomach pain.
e1 m1 > m2 REJECT actual 2011-10-31/day ctx=economic
e2 m2 > m3 AGREE actual 2011-10-27/day ctx=economic
e3 m4 > m6 REQUEST requested 2011-11-01/none mode=meet ctx=economic
e4 m2 > m8 SANCTION hypothetical 2011-11-01/none mode=discontinue ctx=economic

### Premium Times 2014-05-10
[m1:NGA.GOV Nigeria] on Friday {e1 accepted} help from [m2:GBR.GOV London], [m3:USA.GOV Washington] and [m4:CHN.GOV Beijing] in the search for the girls {e2 taken} from Chibok on 14 April. For three weeks [m5:NGA.CVL their mothers] had {e3 marched} in the rain past the parliament. [m6:AMNESTY Amnesty International] {e4 said} [m7:NGA.MIL the army] was warned four hours before the raid and sent nobody; [m8=m7 its] spokesman {e5 called} that a lie. [m9:BOKOHARAM.REB The group's leader], Abubakar Shekau, {e6 intends} to sell [m10:NGA.EDU the pupils].
e1 m1 > m2,m3,m4 AGREE actual 2014-05-09/day ctx=terrorism
e2 m9 > m10 ASSAULT actual 2014-04-14/day mode=abduct ctx=terrorism
e3 m5 > m1 PROTEST actual 2014-05-10/none mode=demo ctx=terrorism
e4 m6 > m7 ACCUSE actual 2014-05-10/none mode=allege ctx=terrorism
e5 m8 > m6 REJECT actual 2014-05-10/none ctx=terrorism
e6 m9 > m10 THREATEN threatened 2014-05-10/none mode=violence ctx=terrorism

### Irrawaddy 2012-06-21
[m1:MMR.OPP Aung San Suu Kyi] {e1 addressed} [m2:GBR.LEG both houses of Parliament] in Westminster Hall on Thursday, twenty-four years after leaving Oxford for a sick mother's bedside. [m3=m1 The Nobel laureate] {e2 asked} [m4:GBR.GOV her hosts] to invest, but with caution. The previous night [m5:GBR.GOV David Cameron] had {e3 given} a dinner for [m9=m1 her]. [m6=m1 She] avoided any word on [m7:MMR.CVL the Rohingya], eighty of whom have {e4 died} in clashes with [m8:MMR.CVL Rakhine Buddhists] this month.
e1 m1 > m2 CONSULT actual 2012-06-21/day mode=visit ctx=diplomatic
e2 m3 > m4 REQUEST requested 2012-06-21/day mode=assist ctx=economic
e3 m5 > m1 CONSULT actual 2012-06-20/day ctx=diplomatic
e4 m8 > m7 ASSAULT actual 2012-06-21/month ctx=religion_ethnicity

### Mercopress 2012-02-15
Islanders are used to being fought over. [m1:ARG.GOV Buenos Aires] has {e1 persuaded} [m2:BRA.GOV Brazil], [m3:URY.GOV Uruguay] and [m4:CHL.GOV Chile] to shut [m12=m2+m3+m4 their] harbours to ships flying the Falklands flag, and last week [m5=m1 it] {e2 took} [m11=m1 its] grievance to [m6:UN the United Nations]. [m7:GBR.MIL The Royal Navy's newest destroyer], HMS Dauntless, is {e3 steaming} south. [m8=m1 The Argentines] {e4 see} a nuclear submarine behind it; [m9:GBR.GOV the Ministry of Defence] {e5 would not say} where [m10=m9 its] submarines were.
e1 m1 > m2,m3,m4 REQUEST requested 2012-02-15/none mode=assist ctx=territory
e2 m5 > m9 ACCUSE actual 2012-02-08/week mode=disapprove ctx=territory
e3 m7 > m1 MOBILIZE actual 2012-02-15/none mode=weapons ctx=territory,military
e4 m8 > m9 ACCUSE actual 2012-02-15/none mode=allege ctx=territory,military
e5 m9 > m8 REJECT actual 2012-02-15/none ctx=military

### Addis Standard 2023-01-12
Trucks loaded with mortars and rocket launchers rolled through Agulae on Wednesday as [m1:TPLF.REB the Tigrayan forces] {e1 gave} up [m10=m1 their] heavy weapons, two months after the deal of [m2:@ZAF Pretoria]. [m3:AU Observers from the African Union] {e2 were given} access to every depot. "[m4=m1 We] have done [m9=m1 our] part," said [m5:TPLF.REB Getachew Reda]; [m6:ERI.MIL the Eritreans], [m7=m5 he] {e3 added}, were {e4 still looting} in Adwa. [m8:ERI.GOV Asmara], which was no party to the accord, stays silent.
e1 m1 > m3 RETREAT actual 2023-01-11/day mode=disarm ctx=military
e2 m1 > m3 RETREAT actual 2023-01-11/none mode=access ctx=peacekeeping
e3 m7 > m6 ACCUSE actual 2023-01-11/none mode=allege ctx=military
e4 m6 > m4 COERCE actual 2023-01-11/none mode=seize ctx=military said=m5

### Gulf News 2017-06-06 none
The desalination plant at [m1:@ARE Fujairah] was designed by [m2:FRA.BUS Veolia] and built by [m3:KOR.BUS Doosan], which shipped the evaporators whole from [m4:@KOR Changwon]. [m5=m3 The Korean engineers] ate in one canteen and [m6:? the French] in another. [m7=m5+m6 They] shared a cricket pitch on Fridays. [m8:ARE.GOV The crown prince], who laid the first stone in 2007, came to see the second unit lit, and [m9=m8 his] falconer waited outside with the birds.

### Reuters 2009-09-28
[m1:GIN.MIL Soldiers of the presidential guard] {e1 opened} fire inside Conakry's stadium on Monday on [m2:GIN.CVL a crowd] that had come to {e2 oppose} the candidacy of [m3:GIN.GOV Captain Moussa Dadis Camara]. [m4:GIN.OPP Cellou Dalein Diallo], a former prime minister, was {e3 beaten} unconscious and flown to [m5:@SEN Dakar]. [m6=m3 The captain] told [m7:#outlet a French radio station] that [m8=m1 the men] were beyond [m9=m3 his] control. [m10:FRA.GOV Paris] {e4 froze} military cooperation; [m11:AU the African Union] {e5 will decide} on Tuesday whether to do the same.
e1 m1 > m2 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e2 m2 > m3 PROTEST actual 2009-09-28/day mode=demo ctx=election,pro_democracy
e3 m1 > m4 ASSAULT actual 2009-09-28/day mode=beat ctx=repression
e4 m10 > m3 SANCTION actual 2009-09-28/none mode=discontinue ctx=military,repression
e5 m11 > m3 SANCTION hypothetical 2009-09-29/day mode=discontinue ctx=repression

### The Hindu 2021-07-27
Six policemen from Assam were {e1 shot} dead on Monday at Lailapur by [m1:IND.COP their colleagues from Mizoram], in a quarrel over a border drawn in 1875. [m2:IND.GOV Himanta Biswa Sarma], the Assamese chief minister, {e2 posted} footage of men cheering. [m3:IND.GOV Zoramthanga], [m8=m2 his] counterpart in Aizawl and once a guerrilla, {e3 blamed} [m4:IND.COP the other side], which [m9=m3 he] said had overrun a post. [m5:IND.GOV Home Minister Amit Shah] {e4 telephoned} [m6=m2+m3 both], {e5 ordering} [m7=m2+m3 them] to pull back.
e1 m1 > m4 ASSAULT actual 2021-07-26/day mode=firearms ctx=territory
e2 m2 > m1 ACCUSE actual 2021-07-26/none mode=disapprove ctx=territory
e3 m3 > m4 ACCUSE actual 2021-07-26/none mode=allege ctx=territory
e4 m5 > m6 CONSULT actual 2021-07-26/none mode=phone ctx=territory
e5 m5 > m7 REQUEST requested 2021-07-26/none mode=yield ctx=territory

### Hurriyet Daily News 2015-12-05
[m1:TUR.MIL A battalion of Turkish soldiers] with two dozen tanks {e1 has appeared} at Bashiqa, north of Mosul. [m2:IRQ.GOV Haider al-Abadi] {e2 gave} [m3:TUR.GOV Ankara] forty-eight hours to remove [m4=m1 them], failing which [m5=m2 he] {e3 would turn} to [m6:UN the Security Council]. [m7=m1 The troops] came to train volunteers against [m8:ISIS.REB Islamic State], [m9:TUR.GOV Ahmet Davutoglu] {e4 explained} in a letter to [m10=m2 the Iraqi premier]. [m11:KRG.GOV Masoud Barzani], who depends on the pipeline to Ceyhan, had no objection.
e1 m1 > m2 MOBILIZE actual 2015-12-05/none mode=troops ctx=military,territory
e2 m2 > m3 REQUEST requested 2015-12-05/none mode=yield ctx=military,territory
e3 m5 > m3 THREATEN threatened 2015-12-07/day ctx=military,territory
e4 m9 > m10 CONSULT actual 2015-12-05/none ctx=military

### La Tercera 2019-10-26
[m1:CHL.GOV Sebastian Pinera] {e1 asked} [m9=m1 his] entire cabinet to resign on Saturday, one day after a million [m2:CHL.CVL Santiaguinos] had {e2 filled} the Plaza Baquedano. [m3=m1 The billionaire] has also {e3 ended} the curfew that [m4:CHL.MIL General Javier Iturriaga's troops] had enforced for a week. [m5:UNHCHR Michelle Bachelet], twice [m8=m1 his] predecessor and now the United Nations' human rights chief, {e4 is sending} three investigators. [m6=m5 They] will look into the deaths of [m7:CHL.CVL eighteen people].
e1 m1 > m2 CONCEDE actual 2019-10-26/day ctx=executive
e2 m2 > m1 PROTEST actual 2019-10-25/day mode=demo ctx=inequality,economic
e3 m3 > m2 CONCEDE actual 2019-10-26/none ctx=repression
e4 m5 > m4 ACCUSE planned 2019-10-26/none mode=investigate ctx=human_rights

### Le Soir 2013-07-04
[m1:BOL.GOV Evo Morales], on [m2=m1 his] way home from [m3:@RUS Moscow], spent thirteen hours on the tarmac in [m4:@AUT Vienna] because [m5:FRA.GOV France], [m6:PRT.GOV Portugal], [m7:ESP.GOV Spain] and [m8:ITA.GOV Italy] {e1 would not let} [m15=m1 his] aircraft through. [m9=m5+m6+m7+m8 They] suspected that [m10:USA.CVL an American fugitive] was on board. [m11:BOL.GOV His vice-president] {e2 spoke} of a kidnapping. [m12:FRA.GOV The foreign minister] in Paris {e3 rang} to apologise, and on Thursday [m13:UNASUR six South American presidents] {e4 will meet} at Cochabamba to show [m14=m13 their] support.
e1 m5,m6,m7,m8 > m1 COERCE actual 2013-07-02/none mode=restrict ctx=diplomatic
e2 m11 > m9 ACCUSE actual 2013-07-04/none mode=allege ctx=diplomatic
e3 m12 > m1 CONCEDE actual 2013-07-04/none ctx=diplomatic
e4 m13 > m1 SUPPORT planned 2013-07-04/day ctx=diplomatic

### Azattyq 2018-05-22
[m1:TJK.JUD A court in Dushanbe] on Monday {e2 handed} nine and a half years in prison to [m4:TJK.CVL Alijon Sharipov], a cook who had liked a video. [m5=m4 His] lawyer said [m6=m4 the 25-year-old] would appeal. [m7:HRW Human Rights Watch] {e3 called} the verdict grotesque and {e4 urged} [m8:TJK.GOV the authorities] to free [m9=m4 him]. [m10:TJK.GOV The president], who is titled Leader of the Nation, opened a tea house in Khujand that day.
e2 m1 > m4 SANCTION actual 2018-05-21/day mode=convict ctx=legal,rights_freedoms
e3 m7 > m1 ACCUSE actual 2018-05-22/none mode=disapprove ctx=rights_freedoms
e4 m7 > m8 REQUEST requested 2018-05-22/none mode=yield ctx=rights_freedoms

### Kyodo 2025-07-17
[m1:JPN.PTY Sanseito], a party born on YouTube, has {e1 demanded} tighter limits on [m2:JPN.CVL foreign residents], and [m3:JPN.PTY the Liberal Democrats] have scurried after [m4=m1 it]. [m5:JPN.GOV Prime Minister Shigeru Ishiba] {e2 opened} an office for "orderly coexistence" on Tuesday. [m6:JPN.OPP The Constitutional Democrats] {e3 accused} [m7=m5 him] of pandering. [m8=m6 They] stand to gain seats on Sunday, though fewer than [m9=m1 the upstarts].
e1 m1 > m2 REQUEST requested 2025-07-17/none mode=change ctx=migration
e2 m5 > m1 CONCEDE actual 2025-07-15/day ctx=migration
e3 m6 > m7 ACCUSE actual 2025-07-17/none mode=disapprove ctx=migration,election

### Fiji Times 2006-12-05
[m1:FJI.MIL Commodore Frank Bainimarama] {e1 announced} on Tuesday that [m2=m1 he] had taken over executive authority. [m3:FJI.MIL Troops] {e2 surrounded} the house of [m4:FJI.GOV Laisenia Qarase], who was finishing [m10=m4 his] lunch, and {e3 took} [m5=m4 his] two cars. The prime minister had {e4 appealed} in the morning to [m6:AUS.GOV John Howard] for soldiers. "[m7=m6 I] did not think it was in Australia's interest," the latter {e5 said} in Canberra. [m8:COMMONWEALTH The Commonwealth] {e6 suspends} [m9:FJI.GOV the islands] on Friday.
e1 m2 > m4 COERCE actual 2006-12-05/day mode=seize ctx=executive,pro_autocracy
e2 m3 > m4 COERCE actual 2006-12-05/day mode=restrict ctx=executive
e3 m3 > m5 COERCE actual 2006-12-05/day mode=seize ctx=executive
e4 m4 > m6 REQUEST requested 2006-12-05/day mode=assist ctx=military
e5 m7 > m4 REJECT actual 2006-12-05/none mode=assist ctx=military
e6 m8 > m9 SANCTION planned 2006-12-08/day mode=expel ctx=diplomatic
