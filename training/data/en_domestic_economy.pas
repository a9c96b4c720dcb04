### AP 2024-06-27
A day after [m1:KEN.GOV President William Ruto] dropped [m9=m1 his] finance bill and {e1 bowed to} [m2:KEN.CVL the young Kenyans] who had {e2 stormed} [m3:KEN.LEG parliament], [m4:KEN.COP riot police] on Thursday {e3 lobbed tear gas} at [m5=m2 several hundred of them] who {e4 marched on} [m6:KEN.GOV State House] in [m7:@KEN Nairobi], chanting that [m8=m1 the president] {e5 must go}.
e1 m1 > m2 CONCEDE actual 2024-06-26/day ctx=economic
e2 m2 > m3 PROTEST actual 2024-06-27/none mode=riot ctx=economic bg
e3 m4 > m5 ASSAULT actual 2024-06-27/day mode=crowd-control ctx=repression
e4 m5 > m6 PROTEST actual 2024-06-27/day mode=demo
e5 m5 > m8 REQUEST requested 2024-06-27/day mode=change

### Premium Times 2021-06-20
[m1:NGO The Socio-Economic Rights and Accountability Project] and [m2:NGA.CVL 176 other concerned Nigerians] have {e1 dragged} [m3:NGA.GOV the Buhari administration] before [m4:ECOWAS.JUD the ECOWAS Court] over [m10=m3 its] {e2 blocking} of [m5:MNC Twitter], announced by [m6:NGA.GOV Information Minister Lai Mohammed] on 4 June; in the same week [m7:NGA.GOV the Attorney-General], [m11=m7 Abubakar Malami], {e3 warned} that [m8:NGA.CVL anyone] still using [m9=m5 the platform] would be prosecuted.
e1 m1,m2 > m3 ACCUSE actual 2021-06-20/none mode=allege ctx=legal,rights_freedoms
e2 m3 > m5 COERCE actual 2021-06-04/day mode=censor ctx=rights_freedoms bg
e3 m7 > m8 THREATEN threatened 2021-05-31/week mode=arrest ctx=rights_freedoms said=m7 bg

### Rappler 2017-02-17 headline
[m1:PHL.GOV Palace] {e1 dares} [m2:CPP.REB Reds]: Free captive cops before you talk to us
e1 m1 > m2 REQUEST requested 2017-02-17/none mode=yield ctx=diplomatic

### BBC 2016-09-19 none
The strike price for the new reactors in [m1:@GBR Somerset], a guaranteed sum per megawatt-hour, rises each year with inflation, so bill payers in [m2:@GBR Britain] and shareholders in [m3:@FRA France] face very different risks. If wholesale prices collapse, one energy analyst said, the top-up will look generous; if gas takes off again it may look like a bargain.

### Dawn 2014-09-21
[m1:PAK.OPP Pakistan Tehreek-i-Insaf chairman Imran Khan] on Saturday {e1 refused to call off} [m2=m1 his party's] {e2 sit-in} outside [m3:@PAK Parliament House] until [m4:PAK.GOV Prime Minister Nawaz Sharif] {e3 steps down}, {e4 brushing aside} an {e5 appeal} for a return to the table from [m5:PAK.OPP Jamaat-i-Islami emir Sirajul Haq], whose jirga has for a month carried proposals from one camp to the other.
e1 m1 > m4 REJECT actual 2014-09-20/day mode=yield ctx=political_institutions
e2 m2 > m4 PROTEST actual 2014-09-21/none mode=obstruct
e3 m1 > m4 REQUEST requested 2014-09-20/day mode=change
e4 m1 > m5 REJECT actual 2014-09-20/day mode=meet
e5 m5 > m1 REQUEST requested 2014-09-21/none mode=meet

### The Straits Times 2024-01-10 none
Holders of a [m1:@SGP Singapore] passport can enter 194 destinations without arranging a visa beforehand, level with [m2:@FRA France], [m3:@DEU Germany], [m4:@ITA Italy], [m5:@JPN Japan] and [m6:@ESP Spain], according to the index published in [m7:@GBR London]. [m8:@AFG Afghanistan] stays at the foot of the table, below [m9:@SYR Syria] and [m10:@IRQ Iraq], while [m11:@CHN China] has climbed two places to 62nd.

### Buenos Aires Times 2018-09-21
[m1:ARG.LAB The CGT umbrella union] has {e1 called a 24-hour stoppage} for Tuesday against [m2:ARG.GOV President Mauricio Macri's] belt-tightening, just as [m3:ARG.GOV Economy Minister Nicolás Dujovne] {e2 haggles} with [m4:IMF the International Monetary Fund] over a bigger bailout. "<<q1 [m5=m2 This government] {e3 governs for the banks}>>," said [m6:ARG.LAB Juan Carlos Schmid], one of [m7=m1 its] three secretaries-general.
e1 m1 > m2 PROTEST planned 2018-09-25/day mode=strike ctx=economic
e2 m3 > m4 CONSULT actual 2018-09-21/none ctx=economic
e3 m6 > m5 ACCUSE actual 2018-09-21/none mode=disapprove ctx=economic said=m6
q1 m6 direct cue=said
rel m6 leads m7

### The Kyiv Independent 2023-10-05
[m1:UKR.GOV Kyiv] on Thursday {e1 froze} the complaint [m2=m1 it] had {e2 lodged} with [m3:WTO the World Trade Organization] last month against [m4:POL.GOV Warsaw], [m5:HUN.GOV Budapest] and [m6:SVK.GOV Bratislava], whose unilateral {e3 ban} on Ukrainian grain outlived the one {e5 lifted} by [m7:EU Brussels]. [m8:UKR.GOV Trade Representative Taras Kachka] said <<q1 [m9=m1 Ukraine] would {e4 pursue the lawsuits} if the restrictions came back>>.
e1 m1 > m4,m5,m6 CONCEDE actual 2023-10-05/day ctx=economic,legal
e2 m2 > m4,m5,m6 ACCUSE actual 2023-09-01/month mode=allege ctx=economic,legal bg
e3 m4,m5,m6 > m1 SANCTION actual 2023-10-05/none mode=discontinue ctx=economic bg
e4 m9 > m4,m5,m6 THREATEN threatened 2023-10-05/day ctx=legal said=m8
e5 m7 > m1 CONCEDE actual 2023-10-05/none ctx=economic bg
q1 m8 indirect cue=said

### Arab News 2022-10-27 none
The calligrapher, born in [m1:@OMN Muscat] to a family of date traders from [m2:@YEM Hadramaut], survived two heart attacks and a battle with cancer before his first show in [m3:@ARE Sharjah]. Critics in [m4:@EGY Cairo] and [m5:@LBN Beirut] have fought over his legacy ever since; his daughter says he would have laughed at the war of words.

### allAfrica 2019-06-12
[m1:LBR.CVL The Council of Patriots], which organised Friday's {e1 gathering} on Capitol Hill, has at last handed in [m9=m1 its] petition {e2 pressing} [m2:LBR.GOV President George Weah] to sack [m3:LBR.GOV his finance minister] over a missing US$25 million. [m4:LBR.GOV Information Minister Lenn Eugene Nagbe] {e3 dismissed} the document as a shopping list, while [m5:ECOWAS ECOWAS], [m6:AU the African Union] and [m7:UN the UN] {e4 counselled restraint} on [m8=m1+m2 both sides].
e1 m1 > m2 PROTEST actual 2019-06-07/day mode=demo ctx=corruption
e2 m1 > m2 REQUEST requested 2019-06-12/none mode=change ctx=corruption
e3 m4 > m1 REJECT actual 2019-06-12/none mode=change
e4 m5,m6,m7 > m8 REQUEST requested 2019-06-12/none mode=yield

### The Times of Israel 2023-03-09
[m1:ISR.MIL Thirty-seven reserve pilots] of the 69th Squadron have told [m8=m1 their] commanders that [m2=m1 they] will {e1 stay away} from a training day in protest at [m3:ISR.GOV the Netanyahu government's] judicial overhaul. [m4:ISR.GOV Defense Minister Yoav Gallant] {e2 pleaded with} [m5=m1 the airmen] on Wednesday to keep politics out of the cockpit; [m6:ISR.GOV Communications Minister Shlomo Karhi] was blunter, {e3 telling} [m7=m1 the refuseniks] to "<<q1 go to hell>>."
e1 m1 > m3 PROTEST planned 2023-03-09/none mode=boycott ctx=military,political_institutions said=m1
e2 m4 > m5 REQUEST requested 2023-03-08/day mode=yield ctx=military
e3 m6 > m7 ACCUSE actual 2023-03-09/none mode=disapprove said=m6
q1 m6 direct cue=telling

### The Jakarta Post 2018-08-21 none
[m1:@MYS Malaysia] opened fire early, a barrage of smashes pinning [m2:@IDN Indonesia's] second pair to the baseline, but the hosts counterattacked after the interval and killed off the match in 52 minutes. [m3:@JPN Japan] and [m4:@CHN China] will cross swords in the other semifinal on Wednesday, with the winners meeting at Istora Senayan a day later.

### Reuters 2008-12-12
[m1:GRC.CVL Hooded youths] {e1 hurled petrol bombs} at [m2:GRC.COP police] outside the Athens Polytechnic for a sixth night on Thursday and [m3=m2 officers] {e2 answered with tear gas}, as [m4:GRC.OPP Socialist leader George Papandreou] {e3 called on} [m5:GRC.GOV Prime Minister Costas Karamanlis] to hold early elections. The unrest began when [m6:GRC.COP a patrolman] {e4 shot dead} [m7:GRC.CVL a 15-year-old boy] last Saturday.
e1 m1 > m2 ASSAULT actual 2008-12-11/day mode=primitive
e2 m3 > m1 ASSAULT actual 2008-12-11/day mode=crowd-control ctx=repression
e3 m4 > m5 REQUEST requested 2008-12-11/day mode=change ctx=election
e4 m6 > m7 ASSAULT actual 2008-12-06/day mode=firearms ctx=repression bg

### BBC 2015-10-07 headline none
Gunners fire blanks as Greek champions raid [m1:@GBR London] and flee with the points

### AP 2010-06-25
[m1:UNHCR The U.N. refugee agency] {e1 flew} a second load of tents to [m2:@UZB Andijan] on Thursday for [m3:KGZ.REF ethnic Uzbeks who fled Osh], about 100,000 of whom [m4:UZB.GOV Uzbekistan] has {e2 sheltered} in border camps. [m5:KGZ.GOV The interim government in Bishkek] {e3 thanked} [m6=m4 its neighbor] but {e4 wants} the families sent home before Sunday's referendum, a vote on which [m7:@USA Washington] and [m8:@RUS Moscow] have so far kept their counsel.
e1 m1 > m3 AID actual 2010-06-24/day ctx=migration,human_security
e2 m4 > m3 AID actual 2010-06-25/none ctx=migration
e3 m5 > m6 SUPPORT actual 2010-06-25/none ctx=migration,diplomatic
e4 m5 > m6 REQUEST requested 2010-06-25/none mode=assist ctx=migration,election

### The Guardian 2018-04-08 none
A conscious uncoupling it is not. The couple at the heart of this novel, he from [m1:@BEL Antwerp], she from [m2:@BEL Liège], conduct their divorce talks like two foreign ministries: notes are exchanged, red lines drawn, a ceasefire is declared over the dog, and each accuses the other of annexing the good saucepans. As an allegory of a country that has gone 541 days without a government, it is not subtle.

### Reuters 2010-10-01 headline
[m1:ECU.MIL Army] {e1 storms} hospital, {e2 frees} [m2:ECU.GOV Correa] from [m3:ECU.REB mutinous police]
e1 m1 > m3 ASSAULT actual 2010-10-01/none ctx=political_institutions
e2 m1 > m2 AID actual 2010-10-01/none ctx=executive

### Reuters 2023-08-26
[m1:NER.REB Niger's junta] {e1 gave} [m2:FRA.GOV the French ambassador], [m8=m2 Sylvain Itté], 48 hours to leave on Friday, a day after [m3:BEN.GOV Benin's president] said [m4=m3 he] still {e2 preferred} a negotiated way out to the intervention that [m5:ECOWAS the West African bloc] has {e3 brandished} since the coup. [m6:FRA.GOV The Quai d'Orsay] {e4 replied} that "<<q1 [m7=m1 the putschists] do not have the authority>>" to make such a demand.
e1 m1 > m2 SANCTION actual 2023-08-25/day mode=expel ctx=diplomatic
e2 m4 > m1 AGREE planned 2023-08-24/day ctx=diplomatic said=m3
e3 m5 > m1 THREATEN threatened 2023-08-26/none mode=violence ctx=political_institutions bg
e4 m6 > m1 REJECT actual 2023-08-26/none mode=yield ctx=diplomatic said=m6
q1 m6 mixed cue=replied

### The Straits Times 2015-08-28
Wearing yellow and blowing vuvuzelas, [m1:MYS.CVL supporters of the electoral reform group Bersih 2.0] will {e1 take to the streets} of [m2:@MYS Kuala Lumpur] tomorrow to seek the resignation of [m3:MYS.GOV Prime Minister Najib Razak], though [m4:MYS.GOV the Home Ministry] has {e2 outlawed} the T-shirts and [m5:MYS.GOV the communications regulator] has {e3 made websites inaccessible} that promote [m6=m1 the organisers]. [m7:MYS.MIL The army] would {e4 step in} only if an emergency were declared, [m8=m7 its] chief said.
e1 m1 > m3 PROTEST planned 2015-08-29/day mode=demo ctx=pro_democracy,corruption
e2 m4 > m1 COERCE actual 2015-08-28/none mode=restrict ctx=rights_freedoms
e3 m5 > m6 COERCE actual 2015-08-28/none mode=censor ctx=rights_freedoms
e4 m7 > m1 MOBILIZE hypothetical 2015-08-28/none mode=troops ctx=military said=m7

### Rappler 2018-11-02 none
MANILA, Philippines – [m6:PHL.CVL Filipinos] planning a trip to [m1:@JPN Japan] or [m2:@KOR South Korea] this winter should brace for a storm of bookings, not snow. Fares to [m3:@JPN Osaka] have shot up by a fifth, a price war that once pitted three budget carriers on the [m4:@HKG Hong Kong] route is over, and seats to [m5:@TWN Taiwan] are being snapped up within minutes of release.

### AP 2019-11-16
[m1:BOL.GOV Bolivia's caretaker government] {e1 threw out} [m2:CUB.MED more than 700 Cuban doctors] on Friday, hours after [m3:BOL.COP police] {e2 fired} on [m4:BOL.AGR coca growers loyal to Evo Morales] near Cochabamba. [m5:MEX.GOV Mexico], which has {e3 taken in} [m6:BOL.ELI the ousted president], {e4 decried} what [m7=m5 it] called a massacre; [m8:IACHR the Inter-American Commission on Human Rights] put the dead at five.
e1 m1 > m2 COERCE actual 2019-11-15/day mode=deport
e2 m3 > m4 ASSAULT actual 2019-11-15/day mode=firearms ctx=repression
e3 m5 > m6 AID actual 2019-11-16/none ctx=asylum bg
e4 m5 > m1 ACCUSE actual 2019-11-16/none mode=disapprove ctx=repression said=m5

### Dawn 2020-11-19 headline
[m1:PAK.GOV Govt] {e1 caves in} to [m2:PAK.OPP TLP], {e2 Faizabad sit-in} ends
e1 m1 > m2 CONCEDE actual 2020-11-19/none ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2020-11-19/none mode=obstruct ctx=religion_ethnicity bg

### The Guardian 2012-03-21
[m1:MLI.REB Renegade soldiers] {e1 seized the state broadcaster} in [m2:@MLI Bamako] on Wednesday afternoon after [m3:MLI.GOV the defence minister] was {e2 pelted with stones} at a garrison where [m4=m1 the troops] had {e3 complained} that [m5:MLI.GOV Amadou Toumani Touré's government] sent [m8=m1 them] to fight [m6:MNLA.REB Tuareg rebels] without ammunition. [m7:FRA.GOV France], the former colonial power, said only that [m9=m7 it] was watching the situation.
e1 m1 > m5 COERCE actual 2012-03-21/day mode=seize ctx=political_institutions
e2 m4 > m3 ASSAULT actual 2012-03-21/none mode=primitive
e3 m4 > m5 ACCUSE actual 2012-03-21/none mode=disapprove ctx=military

### Premium Times 2016-06-13 none
The Super Eagles bombed in Kaduna on Sunday, and nobody who watched them will plead for an inquiry. [m1:@EGY Egypt] soaked up the pressure, struck twice on the break and silenced 25,000 throats; [m2:@TZA Tanzania], already out, can now only play the spoiler when the Nigerians travel to [m3:@TZA Dar es Salaam]. The coach, under siege since March, declined to surrender his post.

### BBC 2018-07-19
[m1:ERI.GOV Eritrea] has {e1 reopened} [m2=m1 its] embassy in [m3:ETH.GOV Ethiopia], ten days after [m4:ERI.GOV President Isaias Afwerki] and [m5:ETH.GOV Prime Minister Abiy Ahmed] {e2 put} [m9=m4+m5 their] names to a declaration ending two decades of hostility. [m6:ETH.BUS Ethiopian Airlines] {e4 flew} to [m7:ERI.GOV Asmara] on Wednesday, and [m8:ETH.GOV Addis Ababa] is to be {e3 given use} of the port of Assab.
e1 m1 > m3 SUPPORT actual 2018-07-19/day ctx=diplomatic
e2 m4 > m5 SUPPORT actual 2018-07-09/day ctx=diplomatic
e3 m1 > m8 AGREE planned 2018-07-19/none ctx=economic
e4 m6 > m7 COOPERATE actual 2018-07-18/day ctx=economic

### The Kyiv Independent 2024-02-16
[m1:POL.AGR Polish farmers] {e1 spilled} grain from Ukrainian rail cars at Dorohusk this week and now {e2 plan to seal off} every crossing on Feb. 20, [m6=m1 their] union said. [m2:UKR.GOV Deputy Prime Minister Olha Stefanishyna] {e3 branded} the blockade "<<q1 a stab in the back>>"; [m3:POL.GOV Warsaw], whose [m5:POL.GOV agriculture minister, Czesław Siekierski], {e4 apologized} "<<q2 for [m7=m1 their] desperation>>," has so far {e5 resisted} {e6 calls} from [m4:EU the European Commission] to clear the tracks.
e1 m1 > m2 PROTEST actual 2024-02-12/week mode=vandalize ctx=economic
e2 m1 > m2 PROTEST planned 2024-02-20/day mode=obstruct ctx=economic said=m1
e3 m2 > m1 ACCUSE actual 2024-02-16/none mode=disapprove said=m2
e4 m5 > m2 SUPPORT actual 2024-02-16/none
e5 m3 > m4 REJECT actual 2024-02-16/none mode=change
e6 m4 > m3 REQUEST requested 2024-02-16/none mode=change
q1 m2 direct cue=branded
q2 m5 direct cue=apologized

### Buenos Aires Times 2022-07-21 none
Economists polled by [m6:ARG.GOV the Central Bank] now see inflation ending the year at 90 percent. "<<q1 The peso has been taking a beating since the weekend, and the gap with the blue-chip swap rate is a ticking bomb>>," wrote one strategist in [m1:@USA New York], who reckons that [m2:@TUR Turkey] and [m3:@LKA Sri Lanka] offer lessons while [m4:@BRA Brazil] and [m5:@URY Uruguay] do not.
q1 ? direct cue=wrote

### allAfrica 2017-01-22
[m1:GMB.ELI Former President Yahya Jammeh] {e1 left} [m2:@GMB Banjul] for [m3:GNQ.GOV Equatorial Guinea] late on Saturday after two days of {e2 persuasion} by [m4:GIN.GOV Guinea's Alpha Condé] and [m5:MRT.GOV Mauritania's Mohamed Ould Abdel Aziz]. [m6:ECOWAS The regional force] that had {e3 massed} on the border under Senegalese command {e4 entered} [m7:GMB.GOV the country] to secure the return of [m8:GMB.GOV Adama Barrow], sworn in at [m9=m7 his nation's] embassy in [m10:@SEN Dakar] on Thursday.
e1 m1 > m8 RETREAT actual 2017-01-21/day mode=resign ctx=pro_democracy
e2 m4,m5 > m1 CONSULT actual 2017-01-22/none ctx=diplomatic
e3 m6 > m1 MOBILIZE actual 2017-01-22/none mode=troops ctx=pro_democracy bg
e4 m6 > m8 AID actual 2017-01-22/none ctx=pro_democracy,peacekeeping

### Reuters 2021-12-15
[m1:LTU.GOV Lithuania] {e1 pulled} [m10=m1 its] last diplomats out of [m2:CHN.GOV China] on Wednesday, the foreign ministry in [m3:LTU.GOV Vilnius] said, after [m4:CHN.GOV Beijing] {e2 downgraded} relations over [m5:TWN.GOV a Taiwanese representative office] and {e3 stripped} [m6:LTU.BUS Lithuanian exporters] of customs clearance. [m7:EU Brussels] said [m11=m7 it] was {e4 gathering evidence} for a case at [m8:WTO the World Trade Organization]; [m9:DEU.BUS German car-parts makers] with factories in [m12=m1 the Baltic state] fear for [m13=m9 their] deliveries.
e1 m1 > m2 SANCTION actual 2021-12-15/day mode=withdraw ctx=diplomatic said=m3
e2 m4 > m1 SANCTION actual 2021-12-15/none mode=discontinue ctx=diplomatic bg
e3 m4 > m6 SANCTION actual 2021-12-15/none mode=discontinue ctx=economic bg
e4 m7 > m4 ACCUSE actual 2021-12-15/none mode=investigate ctx=economic,legal said=m7

### Arab News 2021-05-26 none
At its peak in the 10th century the spice route linked [m1:@IND Calicut] with [m2:@OMN Sohar], [m3:@IRQ Basra] and [m4:@EGY Alexandria], and the saffron-laced rice that [m5:@SAU Hijazis] call Bukhari travelled along it from [m6:@UZB Central Asia]. [m7:@IRN Persians], [m8:@TUR Turks] and [m9:@IND Mughals] have all claimed the dish as their own, usually at the end of a long lunch.

### AP 2021-10-10
Neither of the two Nobel laureates named on Friday is a stranger to courtrooms. [m1:PHL.JUD A Manila judge] last year {e1 found} [m2:PHL.JRN Maria Ressa] of Rappler guilty of cyber libel in a case that [m3:UN a U.N. rapporteur] {e2 called an affront} to press freedom; [m4:RUS.GOV the Kremlin], which {e3 congratulated} [m5:RUS.JRN Dmitry Muratov] of Novaya Gazeta, let [m6:RUS.GOV the Justice Ministry] the same evening {e4 brand} [m7:RUS.JRN nine more reporters] "foreign agents."
e1 m1 > m2 SANCTION actual 2020-01-01/year mode=convict ctx=legal,rights_freedoms bg
e2 m3 > m1 ACCUSE actual 2021-10-10/none mode=disapprove ctx=rights_freedoms bg
e3 m4 > m5 SUPPORT actual 2021-10-10/none
e4 m6 > m7 COERCE actual 2021-10-08/day mode=restrict ctx=rights_freedoms

### BBC 2009-08-22 headline
Anger as freed bomber gets hero's welcome: [m1:GBR.GOV Brown] {e1 'repulsed'} by [m2:LBY.GOV Tripoli] scenes
e1 m1 > m2 ACCUSE actual 2009-08-22/none mode=disapprove ctx=terrorism

### The Jakarta Post 2019-09-25
[m1:IDN.CVL Thousands of students] from Jakarta, Bandung and Yogyakarta {e1 converged on} [m2:IDN.LEG the House of Representatives] on Tuesday to block the passage of a revised Criminal Code, {e2 tearing down} [m7=m2 its] fence before [m3:IDN.COP the National Police] drove [m8=m1 them] back with {e3 water cannons}. [m4:IDN.LEG House Speaker Bambang Soesatyo], who tried to address [m5=m1 them], agreed to {e4 shelve} the vote, as [m6:IDN.GOV President Joko Widodo] had {e5 asked} four days earlier.
e1 m1 > m2 PROTEST actual 2019-09-24/day mode=demo ctx=rights_freedoms,legislative
e2 m1 > m2 PROTEST actual 2019-09-24/day mode=riot ctx=rights_freedoms,legislative
e3 m3 > m1 ASSAULT actual 2019-09-24/day mode=crowd-control ctx=repression
e4 m4 > m5 CONCEDE actual 2019-09-24/day ctx=legislative
e5 m6 > m4 REQUEST requested 2019-09-20/day mode=change ctx=legislative

### Reuters 2013-07-04 none
Shot at goal: that is how the skipper of the trawler Amalia describes the run from [m1:@ISL Reykjavik] into the mackerel grounds, where a boat has one pass at a shoal before it dives. Quotas in [m2:@NOR Norway], the [m3:@FRO Faroes] and [m4:@GRL Greenland] differ, and so do the nets; what is the same from Bergen to Nuuk is the scramble to land the fish while it is worth something.

### Reuters 2011-12-09
[m1:KAZ.LAB Oil workers] who have {e1 downed tools} since May in Zhanaozen said on Friday [m7=m1 they] would {e2 fast} until [m2:KAZ.BUS the state energy company] reinstates 2,000 sacked colleagues. [m3:KAZ.GOV The regional governor] {e3 offered} [m4=m1 them] other jobs; [m5:KAZ.JUD a court in Aktau] {e5 found} [m6:KAZ.LAB their lawyer], [m9=m6 Natalya Sokolova], guilty of "inciting social discord" in August and {e4 gaoled} [m8=m6 her] for six years.
e1 m1 > m2 PROTEST actual 2011-05-01/month mode=strike ctx=economic bg
e2 m1 > m2 PROTEST planned 2011-12-09/day mode=hunger ctx=economic said=m1
e3 m3 > m4 AGREE actual 2011-12-09/none ctx=economic
e4 m5 > m8 COERCE actual 2011-08-01/month mode=arrest ctx=legal,repression bg
e5 m5 > m6 SANCTION actual 2011-08-01/month mode=convict ctx=legal,repression bg

### Reuters 2014-06-10 headline
[m1:BGR.GOV Bulgaria] {e1 halts work} on [m2:RUS.GOV Russian] pipeline after [m3:USA.LEG U.S. senators'] {e2 visit}
e1 m1 > m2 SANCTION actual 2014-06-10/none mode=discontinue ctx=economic,natural_resource
e2 m3 > m1 CONSULT actual 2014-06-10/none mode=visit ctx=diplomatic

### The Straits Times 2021-04-09
[m1:MMR.MIL Security forces] {e1 opened fire} with rifle grenades on [m2:MMR.CVL barricades manned by anti-junta residents] in Bago before dawn on Friday, killing dozens, according to [m3:AAPP the Assistance Association for Political Prisoners]. In [m4:@GBR London], [m5:MMR.GOV Myanmar's ambassador], [m10=m5 Mr Kyaw Zwar Minn], who had {e2 urged} [m6:MMR.GOV the generals] to free [m11:MMR.OPP Ms Aung San Suu Kyi], was {e3 locked out} of [m7=m5 his] mission by [m8:MMR.MIL the military attache] on Wednesday; [m9:GBR.GOV Foreign Secretary Dominic Raab] {e4 condemned} the "<<q1 bullying>>".
e1 m1 > m2 ASSAULT actual 2021-04-09/day mode=heavy-weapons ctx=repression said=m3
e2 m5 > m6 REQUEST requested 2021-04-09/none mode=yield bg
e3 m8 > m5 COERCE actual 2021-04-07/day mode=restrict ctx=diplomatic
e4 m9 > m8 ACCUSE actual 2021-04-09/none mode=disapprove ctx=diplomatic
q1 m9 mixed cue=condemned

### AP 2019-02-27 none
The invasion began in April, when the first brown marmorated stink bugs crossed from [m1:@GEO Georgia] into orchards around [m2:@AZE Zaqatala]. Scientists from [m3:@ITA Italy] have since deployed an army of their own, a wasp the size of a sesame seed that attacks the eggs, and growers in [m4:@TUR Turkey] are watching to see whether the hazelnuts survive the siege.

### allAfrica 2013-09-16
[m1:MWI.GOV Malawi's President Joyce Banda] has {e1 refused to hand over} to [m6:MWI.JUD prosecutors] the names of lawmakers said to have shared in the looting of Capital Hill, [m2:MWI.OPP the Democratic Progressive Party] {e2 charged} at a rally in Blantyre on Sunday. [m3:MWI.GOV State House] {e4 called} the claim "<<q1 a fairy tale told by thieves>>", pointing to [m4:MWI.COP the Anti-Corruption Bureau], which {e3 opened a probe} into [m5:MWI.GOV five accountants at the Treasury] last week.
e1 m1 > m6 REJECT denied 2013-09-16/none mode=change ctx=corruption said=m2
e2 m2 > m1 ACCUSE actual 2013-09-15/day mode=allege ctx=corruption said=m2
e3 m4 > m5 ACCUSE actual 2013-09-09/week mode=investigate ctx=corruption
e4 m3 > m2 ACCUSE actual 2013-09-16/none mode=disapprove said=m3
q1 m3 direct cue=called

### Dawn 2012-01-19
[m1:PAK.GOV Prime Minister Yousuf Raza Gilani] appeared before [m2:PAK.JUD a seven-judge bench of the Supreme Court] on Thursday to answer a contempt notice for not writing to [m3:CHE.GOV the Swiss authorities] about [m4:PAK.GOV President Asif Ali Zardari's] accounts. <<q1 [m5=m4 The president] enjoyed complete immunity, here and abroad>>, [m6=m1 he] {e1 told} the judges, {e2 declining} to yield, while [m7:PAK.OPP PML-N lawmakers] in the gallery {e3 yelled at} [m8=m1 him] to quit.
e1 m1 > m5 SUPPORT actual 2012-01-19/day ctx=legal
e2 m1 > m2 REJECT actual 2012-01-19/day mode=yield ctx=legal
e3 m7 > m8 REQUEST requested 2012-01-19/day mode=change
q1 m6 indirect cue=told

### The Guardian 2024-07-17
[m1:BGD.CVL Students] {e1 fought running battles} with [m2:BGD.PTY members of the ruling Awami League's youth wing] across [m3:@BGD Dhaka] on Tuesday over a quota that reserves a third of civil service posts for the families of veterans of the 1971 war against [m4:@PAK Pakistan]. [m5:BGD.MIL Border guards] were {e2 deployed} in five districts against [m6=m1 the demonstrators], whom [m7:BGD.GOV the prime minister], [m8=m7 Sheikh Hasina], {e3 likened} to collaborators.
e1 m1 > m2 ASSAULT actual 2024-07-16/day mode=primitive ctx=inequality
e2 m5 > m6 MOBILIZE actual 2024-07-17/none mode=troops
e3 m7 > m6 ACCUSE actual 2024-07-17/none mode=disapprove said=m7

### Premium Times 2018-01-17
No fewer than 50,000 litres of [m1:@NGA Bonny light] crude were loaded without papers, according to [m2:NGA.MIL the Nigerian Navy], which on Monday turned over a Ghana-flagged vessel and its nine crew to [m3:NGA.COP the Economic and Financial Crimes Commission]. [m4:GHA.GOV Accra] has {e1 sought consular access} to the men from [m5:NGA.GOV the foreign ministry in Abuja]. <<q1 The matter is before the courts>>, [m6=m3 an EFCC spokesman] said.
e1 m4 > m5 REQUEST requested 2018-01-17/none mode=assist ctx=diplomatic,crime
q1 m6 indirect cue=said

### Reuters 2016-10-19
[m1:BEL.GOV Wallonia's premier, Paul Magnette], on Wednesday {e1 would not be hurried} into letting [m2:BEL.GOV Belgium] sign [m11:EU the European Union's] trade pact with [m3:CAN.GOV Canada] by a Friday deadline {e2 set} by [m4:EU European Council President Donald Tusk]. [m5:CAN.GOV Canadian Trade Minister Chrystia Freeland], who had {e3 come to} [m6:@BEL Namur] to {e4 coax} [m7=m1 him], said <<q1 the text was closed>>; [m8:DEU.GOV Berlin] and [m9:AUT.GOV Vienna] have {e5 dropped} [m10=m8+m9 their] own doubts.
e1 m1 > m4 REJECT actual 2016-10-19/day mode=yield ctx=economic
e2 m4 > m2 REQUEST requested 2016-10-19/none mode=yield ctx=economic bg
e3 m5 > m1 CONSULT actual 2016-10-19/none mode=visit ctx=economic
e4 m5 > m7 REQUEST requested 2016-10-19/none mode=change ctx=economic
e5 m8,m9 > m11 CONCEDE actual 2016-10-19/none ctx=economic
q1 m5 indirect cue=said

### Arab News 2023-05-10
[m1:SAU.MIL Royal Saudi Naval Forces] {e1 ferried} another 1,634 evacuees from [m2:@SDN Port Sudan] to Jeddah on Monday, among them [m3:YEM.CVL Yemeni], [m4:PAK.CVL Pakistani] and [m5:BGD.CVL Bangladeshi families]. In the same city, envoys of [m6:SDN.MIL the Sudanese army] and [m7:RSF.REB the Rapid Support Forces] {e2 sat down for a third day} under [m8:SAU.GOV Saudi] and [m9:USA.GOV US] {e3 auspices}, although artillery {e4 duels} between [m10=m6+m7 the two] went on in [m11:@SDN Khartoum].
e1 m1 > m3,m4,m5 AID actual 2023-05-08/day ctx=migration
e2 m6 > m7 CONSULT actual 2023-05-10/none mode=third-party ctx=diplomatic
e3 m8,m9 > m6,m7 CONSULT actual 2023-05-10/none mode=third-party ctx=diplomatic
e4 m6 > m7 ASSAULT actual 2023-05-10/none mode=heavy-weapons

### BBC 2011-04-23 none
The rally at the long circuit outside [m1:@FIN Jyväskylä] has killed off more reputations than engines. "<<q1 You attack every crest as if it were the last>>," says the defending champion, who will share the front row of the start list with an [m2:@EST Estonian], a [m3:@LVA Latvian] and a [m4:@FRA Frenchman], and whose retreat from the sport has been announced twice already.
q1 ? direct cue=says

### The Kyiv Independent 2022-01-18
[m1:UKR.SPY Ukraine's SBU] said on Jan. 17 [m9=m1 it] had {e4 found the fingerprints} of [m2:BLR.SPY a group tied to Belarusian intelligence] in the {e1 defacement} of some 70 [m3:UKR.GOV government] websites three days earlier. [m4:NATO NATO] {e2 signed an accord} with [m5:UKR.GOV Kyiv] on access to [m6=m4 its] malware-sharing platform the same day, and [m7:USA.GOV the White House] {e3 offered} [m8=m5 the Ukrainians] "<<q1 whatever support [m10=m5 they] need>>" to recover.
e1 m2 > m3 COERCE actual 2022-01-14/day mode=cyber ctx=cyber said=m1
e2 m4 > m5 SUPPORT actual 2022-01-17/day ctx=cyber,intelligence
e3 m7 > m8 AGREE actual 2022-01-18/none ctx=cyber
e4 m1 > m2 ACCUSE actual 2022-01-17/day mode=allege ctx=cyber
q1 m7 direct cue=offered

### Buenos Aires Times 2019-10-14 headline
[m1:ECU.GOV Moreno] {e1 scraps} fuel decree, [m2:ECU.CVL Indigenous protesters] {e2 lift roadblocks}
e1 m1 > m2 CONCEDE actual 2019-10-14/none ctx=economic
e2 m2 > m1 RETREAT actual 2019-10-14/none mode=withdraw

### The Guardian 2016-11-26 none
There is a case for calling this the decade of the divided house. In [m1:@GBR Britain], [m2:@AUT Austria], [m3:@USA the United States] and [m4:@THA Thailand] the old quarrel between capital city and hinterland has found new clothes, and parties that once thought of themselves as armies now behave like sects. Populism, [m5:? the political scientist] insists, is less an ideology than a style of complaint.

### The Times of Israel 2020-08-23
[m1:ISR.CVL Some 10,000 people] {e1 crowded} outside [m2:ISR.GOV Prime Minister Benjamin Netanyahu's] official residence on Saturday night for the ninth week running, and [m3:ISR.COP police] {e2 hauled away} [m9=m1 30 of them]. [m4:ISR.COP A superintendent], [m10=m4 Niso Guetta], filmed {e3 punching} [m5=m1 demonstrators], was {e4 placed under review} by [m6:ISR.JUD the Police Internal Investigations Department]; [m7:ISR.GOV Public Security Minister Amir Ohana] {e5 stood by} [m8=m3 the force].
e1 m1 > m2 PROTEST actual 2020-08-22/day mode=demo ctx=corruption
e2 m3 > m9 COERCE actual 2020-08-22/day mode=arrest ctx=repression
e3 m4 > m5 ASSAULT actual 2020-08-23/none mode=beat ctx=repression
e4 m6 > m4 ACCUSE actual 2020-08-23/none mode=investigate ctx=legal
e5 m7 > m8 SUPPORT actual 2020-08-23/none

### AP 2006-09-21
[m8:THA.REB Tanks] {e5 rolled past} [m9:THA.GOV Government House] and the songs of [m1:THA.GOV the king] played on every channel: [m2:THA.REB General Sonthi Boonyaratglin's Council for Democratic Reform] had {e1 unseated} [m3:THA.GOV Prime Minister Thaksin Shinawatra] while [m10=m3 he] was in [m4:@USA New York]. By Thursday [m11=m2 it] had {e2 forbidden} [m5:THA.PTY political parties] to meet and {e3 shut} [m6:THA.JRN 300 community radio stations]; [m7:AUS.GOV Australia's Alexander Downer] pronounced himself <<q1 very {e4 disturbed}>>.
e1 m2 > m3 COERCE actual 2006-09-21/none mode=seize ctx=political_institutions,pro_autocracy
e2 m2 > m5 COERCE actual 2006-09-21/none mode=restrict ctx=pro_autocracy
e3 m2 > m6 COERCE actual 2006-09-21/none mode=censor ctx=rights_freedoms
e4 m7 > m2 ACCUSE actual 2006-09-21/none mode=disapprove said=m7
e5 m8 > m9 MOBILIZE actual 2006-09-21/none mode=weapons ctx=political_institutions
q1 m7 mixed cue=pronounced

### Reuters 2012-07-12
[m1:SWE.GOV Stockholm] said on Thursday [m8=m1 it] had {e1 called in} [m2:BLR.GOV the Belarusian ambassador] over [m3:BLR.SPY the KGB's] {e2 detention} of [m4:BLR.CVL two young Belarusians], one of them a journalism student who had posted pictures of the teddy bears that [m5:SWE.BUS a Swedish advertising firm] dropped by parachute on [m6:@BLR Minsk] last week. [m7:LTU.GOV Lithuania], whose airspace the plane crossed, said <<q1 [m9=m7 it] had not been told>>.
e1 m1 > m2 ACCUSE actual 2012-07-12/none mode=disapprove ctx=diplomatic said=m1
e2 m3 > m4 COERCE actual 2012-07-12/none mode=arrest ctx=repression
q1 m7 indirect cue=said

### allAfrica 2016-08-09
Rather than risk another Sunday like the last, when [m1:ETH.COP federal police] {e1 killed} [m2:ETH.CVL at least 30 Oromo and Amhara marchers] in Bahir Dar, [m3:ETH.GOV the authorities in Addis Ababa] have {e2 pulled the plug} on mobile data for [m4:ETH.CVL half the country's users]. [m5:UN The UN's human rights chief, Zeid Ra'ad Al Hussein], wants [m6=m5 his] observers {e3 let in}; [m7:ETH.GOV Government Communications Minister Getachew Reda] has {e4 brushed off} [m8=m5 the Jordanian].
e1 m1 > m2 ASSAULT actual 2016-08-07/day mode=firearms ctx=repression,religion_ethnicity
e2 m3 > m4 COERCE actual 2016-08-09/none mode=censor ctx=rights_freedoms
e3 m5 > m3 REQUEST requested 2016-08-09/none mode=yield ctx=human_rights
e4 m7 > m8 REJECT actual 2016-08-09/none mode=yield ctx=human_rights

### BBC 2021-03-18 none
Two thousand years after the siege of [m1:@ISR Masada], and 80 since the last page of its first modern history was typed, the rock still draws visitors from [m2:@USA America], [m3:@BRA Brazil] and [m4:@KOR South Korea]. A new scan suggests that the famous ramp took weeks, not years. "<<q1 We may have to retreat from almost everything we taught>>," the archaeologist says.
q1 ? direct cue=says

### The Jakarta Post 2006-05-20
Three days after [m1:IDN.LAB some 60,000 workers] {e1 besieged} [m2:IDN.LEG the House] to oppose changes to the 2003 Labor Law, [m3:IDN.GOV Vice President Jusuf Kalla] told [m4:IDN.LAB union leaders] on Friday that [m5:IDN.GOV the government] would {e2 not push the revision through} without [m6=m4 them]. [m7:IDN.BUS The Employers Association], which had {e3 lobbied} for looser rules on dismissal, said <<q1 it could wait>>.
e1 m1 > m2 PROTEST actual 2006-05-16/day mode=obstruct ctx=economic,legislative
e2 m5 > m6 CONCEDE planned 2006-05-19/day ctx=economic said=m3
e3 m7 > m5 REQUEST requested 2006-05-20/none mode=change ctx=economic bg
q1 m7 indirect cue=said

### AP 2023-04-08 headline
[m1:TWN.GOV Taiwan] tracks [m2:CHN.MIL Chinese warships] as [m3:CHN.GOV Beijing] {e2 vents anger} at [m4:USA.LEG McCarthy]-[m5:TWN.GOV Tsai] {e3 talks}
e2 m3 > m4,m5 ACCUSE actual 2023-04-08/none mode=disapprove ctx=diplomatic
e3 m5 > m4 CONSULT actual 2023-04-08/none ctx=diplomatic bg

### Dawn 2011-05-14 none
KARACHI: Every summer the heat claims more victims than the year before, and the cure, elderly residents of Lyari insist, is kanji, a drink of black carrots that came with families from [m1:@IND Gujarat] and has cousins in [m2:@IRN Iran] and [m3:@TUR southern Turkey]. It is not for the timid: mustard seeds explode on the tongue, and the vendors wage a nightly battle for the shade.

### Rappler 2021-01-08
[m1:PHL.COP The Philippine National Police] on Thursday relieved [m2:PHL.COP the chief of Sulu's provincial force] and, {e1 pressed} by [m3:PHL.LEG senators], {e2 apologized} to [m4:PHL.MIL the Army] for the June {e3 shooting} of [m5=m4 four of its intelligence men] by [m6:PHL.COP officers] at a Jolo checkpoint. [m7:PHL.JUD Prosecutors] have {e4 filed murder charges} against [m8=m6 nine of them]; [m9:PHL.GOV Justice Secretary Menardo Guevarra] dismissed talk of a turf war.
e1 m3 > m1 REQUEST requested 2021-01-08/none mode=yield
e2 m1 > m4 SUPPORT actual 2021-01-07/day
e3 m6 > m5 ASSAULT actual 2020-06-01/month mode=firearms bg
e4 m7 > m8 ACCUSE actual 2021-01-08/none mode=allege ctx=legal

### The Guardian 2020-10-06
[m1:KGZ.CVL Crowds] furious at Sunday's vote {e1 overran} [m2:KGZ.GOV the White House] in [m3:@KGZ Bishkek] overnight and {e2 sprang} [m4:KGZ.ELI Almazbek Atambayev], [m11=m4 the former president], from the cells of [m5:KGZ.SPY the security service]. By lunchtime [m6:KGZ.JUD the election commission] had {e3 annulled the result}, [m7:KGZ.GOV the prime minister] had {e4 stepped down}, and [m8:RUS.GOV Moscow], whose airbase lies 12 miles away, {e5 appealed to} [m9:KGZ.GOV Sooronbay Jeenbekov's government] and [m10:KGZ.OPP its rivals] to stay within the law.
e1 m1 > m2 PROTEST actual 2020-10-05/day mode=riot ctx=election
e2 m1 > m4 AID actual 2020-10-05/day ctx=political_institutions
e3 m6 > m1 CONCEDE actual 2020-10-06/day ctx=election
e4 m7 > m1 RETREAT actual 2020-10-06/day mode=resign
e5 m8 > m9,m10 REQUEST requested 2020-10-06/none mode=yield ctx=diplomatic

### Reuters 2014-04-06 none
[m4:CHL.GOV Chile's central bank] will look through the copper slump when it meets on Thursday, 14 of 19 economists said. A slowdown in [m1:@CHN China] has hit [m2:@CHL the Andean country] and [m3:@PER Peru] alike, hammering their currencies, but the bank's new board has signalled it is in no hurry to pull the trigger on another cut.

### The Straits Times 2013-06-08
[m1:SGP.GOV Environment Minister Vivian Balakrishnan] said yesterday that <<q1 [m6=m1 he] had {e1 written to} [m2:IDN.GOV his Indonesian counterpart] to ask for maps of the concessions where fires are burning>>. [m3:IDN.GOV Jakarta] is {e2 looking into} eight companies, among them [m4:SGP.BUS two with headquarters in Singapore], but [m7:IDN.GOV a minister there] {e3 chided} [m5:SGP.GOV the Republic] for acting "<<q2 like a child>>".
e1 m1 > m2 REQUEST requested 2013-06-08/none mode=assist ctx=environment said=m1
e2 m3 > m4 ACCUSE actual 2013-06-08/none mode=investigate ctx=environment
e3 m7 > m5 ACCUSE actual 2013-06-08/none mode=disapprove ctx=environment
q1 m1 indirect cue=said
q2 m7 mixed cue=chided

### AP 2018-12-17
[m1:HUN.CVL Opponents] of what [m7=m1 they] call [m2:HUN.GOV Viktor Orban's] "slave law" {e1 tramped through} a freezing [m3:@HUN Budapest] for a fifth night Sunday and {e2 pitched smoke grenades} at [m4:HUN.COP police] guarding the state television center, from which [m5:HUN.OPP two independent lawmakers], [m8=m5 Akos Hadhazy and Bernadett Szel], were {e3 bodily removed} by [m6:HUN.PRM armed guards] after demanding five minutes on air.
e1 m1 > m2 PROTEST actual 2018-12-16/day mode=demo ctx=economic,rights_freedoms
e2 m1 > m4 ASSAULT actual 2018-12-16/day mode=primitive
e3 m6 > m5 COERCE actual 2018-12-16/day mode=restrict ctx=rights_freedoms

### allAfrica 2009-10-23
[m1:GIN.MIL Captain Moussa Dadis Camara's presidential guard] {e1 raped} and shot [m2:GIN.CVL opposition supporters] penned inside a [m10:@GIN Conakry] stadium on 28 September, [m3:HRW Human Rights Watch] researchers found. [m4:AU The African Union] and [m5:EU the European Union] have since {e2 imposed an arms embargo} and [m6:ICC the International Criminal Court] {e3 opened a preliminary examination}; [m7:GIN.GOV the junta's] foreign minister, [m9=m7 Alexandre Cécé Loua], {e4 put the blame} on "<<q1 uncontrolled elements>>" and [m8:GIN.OPP the politicians] who called the rally.
e1 m1 > m2 ASSAULT actual 2009-09-28/day mode=sexual ctx=repression,gender said=m3
e2 m4,m5 > m7 SANCTION actual 2009-10-23/none mode=discontinue ctx=military
e3 m6 > m7 ACCUSE actual 2009-10-23/none mode=investigate ctx=legal,human_rights
e4 m7 > m8 ACCUSE actual 2009-10-23/none mode=allege said=m7
q1 m7 mixed cue=put

### The Times of Israel 2024-09-09 none
A rally in chipmakers lifted the Tel Aviv 35 by 1.4 percent on Monday, with bank shares leading the charge. Traders shrugged off a downgrade and bet that rate cuts in [m1:@USA the US] would take the pressure off the shekel; the index is up 11% since January, ahead of [m2:@DEU Frankfurt] and [m3:@GBR London] but well behind [m4:@IND Mumbai].

### Buenos Aires Times 2024-03-18
Ordered by [m1:ARG.GOV Milei] to move on whoever blocks a lane, [m2:ARG.COP federal officers] {e1 doused} [m3:ARG.CVL soup-kitchen organisers] with pepper spray outside [m4:ARG.GOV the Human Capital Ministry] on Monday. [m5:ARG.REL The bishops' conference] {e2 deplored} the scene, [m6:ARG.OPP Peronist governors] {e3 vowed} to take food lorries to [m8:ARG.CVL the barrios] themselves, and [m7:ARG.GOV Sandra Pettovello], the minister, offered to {e4 receive} the protesters "<<q1 one by one>>".
e1 m2 > m3 ASSAULT actual 2024-03-18/day mode=crowd-control ctx=repression,human_security
e2 m5 > m2 ACCUSE actual 2024-03-18/none mode=disapprove ctx=human_rights
e3 m6 > m8 AGREE planned 2024-03-18/none ctx=human_security said=m6
e4 m7 > m3 AGREE actual 2024-03-18/none said=m7
q1 m7 mixed cue=offered

### Arab News 2008-11-12 none
[m1:? The surgeon] was nine when his parents left [m2:@LBN Zahle] for [m3:@BRA São Paulo], and he has operated in [m4:@JOR Amman], [m5:@KWT Kuwait City] and [m6:@FRA Lyon] since. He rejects talk of a truce with diabetes. "<<q1 We fight the sugar, and every year more soldiers desert to the other side>>," he told a conference of Gulf cardiologists in [m7:@BHR Manama] on Tuesday.
q1 m1 direct cue=told

### Reuters 2022-09-26
[m1:NAM.LAB Uranium miners] at Rössing {e1 walked off the job} on Saturday after [m2:CHN.BUS the mine's Chinese owner] {e4 turned down} a wage claim, [m3:NAM.LAB their union] said. [m4:NAM.GOV The labour ministry in Windhoek] will {e2 mediate} on Wednesday; [m5:CHN.GOV the Chinese embassy] {e3 voiced confidence} in "<<q1 the wisdom of [m6=m4 our Namibian friends]>>".
e1 m1 > m2 PROTEST actual 2022-09-24/day mode=strike ctx=economic,natural_resource said=m3
e2 m4 > m1,m2 AGREE planned 2022-09-28/day ctx=economic
e3 m5 > m6 SUPPORT actual 2022-09-26/none ctx=diplomatic said=m5
e4 m2 > m1 REJECT actual 2022-09-26/none mode=yield ctx=economic bg
q1 m5 mixed cue=voiced

### Reuters 2024-03-18
[m1:HTI.CRM Gunmen loyal to Jimmy "Barbecue" Cherizier] {e1 laid siege to} [m2:HTI.GOV the National Palace] for the second Monday running, witnesses said, while [m3:USA.MIL a U.S. military helicopter] lifted embassy staff out of [m4:@HTI Port-au-Prince]. [m5:KEN.GOV Nairobi], which is to {e2 lead} a policing mission to [m6:HTI.GOV Haiti], has {e3 put on hold} the departure of 1,000 officers until [m7:HTI.GOV a transitional council] is sworn in.
e1 m1 > m2 ASSAULT actual 2024-03-18/day mode=firearms ctx=crime
e2 m5 > m6 AGREE planned 2024-03-18/none ctx=peacekeeping
e3 m5 > m6 REJECT actual 2024-03-18/none mode=assist ctx=peacekeeping

### The Guardian 2017-07-27
[m1:VEN.LAB Venezuelan hauliers] and [m2:VEN.LAB oil workers] joined a two-day {e1 walkout} against [m3:VEN.GOV Nicolás Maduro's] plan for a constituent assembly as [m4:USA.GOV the Trump administration] {e2 froze} the American bank accounts of [m5:VEN.GOV 13 senior officials]. [m6=m3 The president] {e3 fired back} that the measures were "<<q1 illegal, insolent>>"; [m7:COL.GOV Colombia], [m8:PAN.GOV Panama] and [m9:MEX.GOV Mexico] said [m10=m7+m8+m9 they] would {e4 enforce} them.
e1 m1,m2 > m3 PROTEST actual 2017-07-27/none mode=strike ctx=political_institutions
e2 m4 > m5 SANCTION actual 2017-07-27/none mode=discontinue ctx=economic
e3 m6 > m4 ACCUSE actual 2017-07-27/none mode=disapprove said=m6
e4 m10 > m5 SANCTION planned 2017-07-27/none mode=discontinue ctx=economic said=m10
q1 m6 mixed cue=fired

### AP 2016-06-13 none
With seven minutes left [m1:@USA the United States] went for the kill, and [m2:@PRY Paraguay], reduced to ten men, had no reply. Fans in [m3:@USA Philadelphia] greeted the final whistle like a liberation. [m4:@CRI Costa Rica], crushed 4-0 on the opening weekend, salvaged some pride by shooting down [m5:@COL Colombia] in [m6:@USA Houston].

### allAfrica 2022-08-02
[m1:MLI.GOV Bamako] has {e1 let} the rotation of [m2:MINUSMA UN contingents] resume, four weeks after [m3=m1 it] {e2 suspended} all such flights and {e3 locked up} [m4:CIV.MIL 49 Ivorian soldiers] as "mercenaries". [m5:TGO.GOV Togo's foreign minister, Robert Dussey], is {e4 shuttling between} [m6=m1 Colonel Assimi Goïta] and [m7:CIV.GOV Alassane Ouattara]; [m8:CIV.GOV Abidjan] says <<q1 the men have {e5 done nothing wrong}>>.
e1 m1 > m2 RETREAT actual 2022-08-02/none mode=access ctx=peacekeeping
e2 m1 > m2 COERCE actual 2022-07-04/week mode=restrict ctx=peacekeeping bg
e3 m1 > m4 COERCE actual 2022-07-04/week mode=arrest ctx=military bg
e4 m5 > m6,m7 CONSULT actual 2022-08-02/none ctx=diplomatic
e5 m8 > m4 SUPPORT actual 2022-08-02/none said=m8
q1 m8 indirect cue=says

### The Straits Times 2007-08-18
[m1:KOR.GOV Seoul] said yesterday [m6=m1 it] would {e1 ship} 500 tonnes of instant noodles and blankets to [m2:PRK.GOV North Korea], where floods have left hundreds dead, and that the summit in [m7:@PRK Pyongyang] had been {e2 put back} to October at [m3:PRK.GOV the North's] {e3 request}. [m4:KOR.OPP The opposition Grand National Party] {e4 suspects} [m5:KOR.GOV Mr Roh Moo Hyun] of timing the meeting for December's election.
e1 m1 > m2 AGREE planned 2007-08-17/day ctx=disasters said=m1
e2 m1 > m3 AGREE planned 2007-10-01/month ctx=diplomatic said=m1
e3 m3 > m1 REQUEST requested 2007-08-18/none mode=meet ctx=diplomatic
e4 m4 > m5 ACCUSE actual 2007-08-18/none mode=allege ctx=election

### Reuters 2019-04-22 headline
[m1:SDN.CVL Sudan protesters] {e1 break off} talks with [m2:SDN.MIL army], [m3:SAU.GOV Riyadh] and [m4:ARE.GOV Abu Dhabi] {e2 send $3 bln}
e1 m1 > m2 SANCTION actual 2019-04-22/none mode=discontinue ctx=pro_democracy
e2 m3,m4 > m2 AID actual 2019-04-22/none ctx=economic

### Dawn 2009-05-25
[m1:PAK.MIL Troops] have {e1 cleared} several crossings in Mingora of [m2:TTP.REB militants] after street-by-street fighting, [m10:PAK.MIL ISPR Director General Major General Athar Abbas] said on Sunday, as [m3:UNHCR the UNHCR] {e2 trucked} tents to camps in Mardan for [m4:PAK.REF families uprooted from Swat]. [m5:JPN.GOV Tokyo] and [m6:IRN.GOV Tehran] have between [m7=m5+m6 them] {e3 promised} [m9:PAK.GOV Islamabad] more than a billion dollars; [m8:PAK.GOV the government] had {e4 appealed for} such help last week.
e1 m1 > m2 ASSAULT actual 2009-05-25/none mode=firearms ctx=terrorism said=m10
e2 m3 > m4 AID actual 2009-05-25/none ctx=migration
e3 m7 > m9 AGREE planned 2009-05-25/none ctx=economic
e4 m8 > m7 REQUEST requested 2009-05-18/week mode=assist

### BBC 2020-05-17 none
What does a ceasefire sound like? For the Danish composer, who spent three winters in [m1:@BIH Sarajevo] as a music teacher, it is a held D flat in the violas. Her symphony, premiered to empty seats in [m2:@DNK Copenhagen] and streamed from [m3:@ISL Reykjavik] to [m4:@MLT Valletta], opens with a bombardment of timpani and ends in a surrender so quiet that some listeners thought their laptops had died.

### The Jakarta Post 2022-12-06
[m1:TLS.GOV Timor-Leste President Jose Ramos-Horta] has {e1 granted clemency} to [m2:TLS.REB eleven former rebels] convicted of the 2008 {e2 attack} on [m3=m1 him], [m8=m1 his] office announced. The gesture was {e3 welcomed} by [m4:TLS.REL Dili Archbishop Virgílio do Carmo da Silva] but {e4 lambasted} by [m5:TLS.OPP Fretilin], whose deputies {e5 walked out} of [m6:TLS.LEG Parliament] on Monday when [m7:TLS.GOV the justice minister] rose to explain it.
e1 m1 > m2 CONCEDE actual 2022-12-06/none ctx=legal
e2 m2 > m3 ASSAULT actual 2008-01-01/year mode=targeted bg
e3 m4 > m1 SUPPORT actual 2022-12-06/none
e4 m5 > m1 ACCUSE actual 2022-12-06/none mode=disapprove
e5 m5 > m7 SANCTION actual 2022-12-05/day mode=withdraw ctx=legislative

### AP 2005-06-19
[m1:AZE.COP Police in Baku] {e1 confiscated} orange flags from [m2:AZE.OPP supporters of the Azadliq bloc] on Saturday but did not interfere with a {e2 procession} of 10,000 people {e3 clamoring} for [m3:AZE.GOV President Ilham Aliev] to go. "<<q1 We thank [m4=m1 them] for {e4 showing restraint}>>," said [m5:USA.GOV U.S. Ambassador Reno Harnish]; [m6:RUS.GOV the Russian envoy] was not available for comment.
e1 m1 > m2 COERCE actual 2005-06-18/day mode=seize ctx=rights_freedoms
e2 m2 > m3 PROTEST actual 2005-06-18/day mode=demo ctx=pro_democracy
e3 m2 > m3 REQUEST requested 2005-06-18/day mode=change ctx=pro_democracy
e4 m5 > m4 SUPPORT actual 2005-06-19/none said=m5
q1 m5 direct cue=said

### Rappler 2019-06-12
[m1:CHN.UNK A Chinese vessel] {e1 rammed} the anchored Gem-Ver near Recto Bank around midnight on June 9 and left [m2:PHL.LAB its 22 Filipino crewmen] to the waves, [m3:PHL.GOV Defense Secretary Delfin Lorenzana] said on Wednesday; [m4:VNM.LAB Vietnamese fishermen] {e3 plucked} [m5=m2 them] out. [m6=m3 He] {e4 thanked} [m7:VNM.GOV Hanoi], called for an inquiry and for [m8:CHN.GOV Beijing] to {e6 discipline} the captain.
e1 m1 > m2 ASSAULT actual 2019-06-09/day ctx=territory said=m3
e3 m4 > m5 AID actual 2019-06-12/none
e4 m6 > m7 SUPPORT actual 2019-06-12/day ctx=diplomatic
e6 m6 > m8 REQUEST requested 2019-06-12/day mode=yield ctx=diplomatic

### Premium Times 2026-02-06 none
Cement makers say their price war is over before it began. The cost of a 50-kilogramme bag in Lagos has risen to N10,400, against N6,900 in [m1:@GHA Accra] and N7,300 in [m2:@BEN Cotonou], figures from a trade group showed on Thursday, and analysts blame gas, haulage and the exchange rate. "<<q1 Nobody is attacking anybody; everybody is simply defending margins>>," one of them quipped.
q1 ? direct cue=quipped

### Reuters 2025-12-05
[m1:GNB.REB The officers] who {e6 took over} [m9:GNB.GOV Guinea-Bissau] last week on Friday {e1 allowed} [m2:ECOWAS a regional delegation] to see [m3:GNB.GOV the electoral commissioners] [m4=m1 they] have {e2 confined} to barracks ever since. [m5:SLE.GOV Sierra Leone's Julius Maada Bio], leading the envoys, {e3 demanded} that the count be finished; [m6:PRT.GOV Lisbon] has {e4 pulled} [m10=m6 its] military advisers and [m7:AU the African Union] has {e5 suspended} [m8:GNB.GOV Bissau's] seat.
e1 m1 > m2 RETREAT actual 2025-12-05/day mode=access ctx=election
e2 m1 > m3 COERCE actual 2025-11-24/week mode=arrest ctx=election,pro_autocracy
e3 m5 > m1 REQUEST requested 2025-12-05/day mode=yield ctx=election
e4 m6 > m1 SANCTION actual 2025-12-05/none mode=withdraw ctx=military
e5 m7 > m8 SANCTION actual 2025-12-05/none mode=expel ctx=political_institutions
e6 m1 > m9 COERCE actual 2025-11-24/week mode=seize ctx=pro_autocracy
rel m5 leads m2

### The Guardian 2010-11-14 headline
[m1:MMR.GOV Burma] {e1 lets} [m2:MMR.OPP Aung San Suu Kyi] walk free after seven years of house {e2 arrest}
e1 m1 > m2 RETREAT actual 2010-11-14/none mode=release ctx=pro_democracy
e2 m1 > m2 COERCE actual 2010-11-14/none mode=arrest bg

### Buenos Aires Times 2023-01-19
[m1:BRA.COP Brazil's federal police] on Tuesday {e1 picked up} [m2:BRA.ELI Anderson Torres], who as Brasília's security chief was on holiday in [m3:@USA Orlando] when [m4:BRA.CVL Bolsonaro's diehards] {e2 ransacked} [m5:BRA.LEG Congress], [m6:BRA.JUD the Supreme Court] and [m7:BRA.GOV the presidential palace] on January 8. [m8:ARG.GOV Alberto Fernández] and [m9:URY.GOV Luis Lacalle Pou], who agree on little else, {e3 rallied behind} [m10:BRA.GOV Lula].
e1 m1 > m2 COERCE actual 2023-01-17/day mode=arrest ctx=legal
e2 m4 > m5,m6,m7 PROTEST actual 2023-01-08/day mode=riot ctx=pro_autocracy
e3 m8,m9 > m10 SUPPORT actual 2023-01-19/none ctx=pro_democracy

### Arab News 2016-01-10
Following the {e1 torching} of [m1:SAU.GOV the Saudi embassy in Tehran] by [m2:IRN.CVL a mob] a week ago, [m3:KWT.GOV Kuwait] has {e2 brought home} [m4=m3 its envoy], [m5:ARE.GOV the UAE] has {e5 reduced} [m6=m5 its] mission to a chargé d'affaires, and [m7:BHR.GOV Bahrain] and [m8:SDN.GOV Sudan] have {e3 severed relations} with [m9:IRN.GOV the Iranians] outright. [m10:OMN.GOV Muscat] has done neither. [m11:IRN.GOV President Hassan Rouhani] {e4 called} the arsonists criminals.
e1 m2 > m1 ASSAULT actual 2016-01-03/day mode=destroy ctx=diplomatic bg
e2 m3 > m9 SANCTION actual 2016-01-10/none mode=withdraw ctx=diplomatic
e3 m7,m8 > m9 SANCTION actual 2016-01-10/none mode=discontinue ctx=diplomatic
e4 m11 > m2 ACCUSE actual 2016-01-10/none mode=disapprove
e5 m5 > m9 SANCTION actual 2016-01-10/none mode=discontinue ctx=diplomatic

### The Kyiv Independent 2024-10-24 none
The country's largest seed bank, evacuated from Kharkiv in 2022 in unmarked vans, now holds 40,000 samples, from Hutsul rye to a wheat bred in [m1:@CAN Saskatchewan]. Its curator corresponds with colleagues in [m2:@NOR Svalbard], [m3:@SYR Aleppo] and [m4:@PHL Los Baños], and dreads one enemy above all. "<<q1 Weevils never sign a truce>>," she says.
q1 ? direct cue=says

### Reuters 2022-07-22
[m1:LKA.MIL Sri Lankan commandos] {e1 cleared} [m2:LKA.CVL the Aragalaya camp] on Galle Face Green with batons in the small hours of Friday, hours after [m3:LKA.GOV Ranil Wickremesinghe] was sworn in to succeed [m4:LKA.ELI Gotabaya Rajapaksa], whom [m5:SGP.GOV Singapore] had {e2 let in} on a "private visit". [m6:USA.GOV The U.S. ambassador], [m11=m6 Julie Chung], {e3 registered} [m10=m6 her] concern with [m7=m3 him]; [m8:IND.GOV New Delhi] {e4 sent} [m9=m3 the new president] a letter of good wishes and {e5 a cargo of diesel}.
e1 m1 > m2 ASSAULT actual 2022-07-22/day mode=beat ctx=repression
e2 m5 > m4 AID actual 2022-07-22/none ctx=asylum bg
e3 m6 > m7 ACCUSE actual 2022-07-22/none mode=disapprove ctx=rights_freedoms
e4 m8 > m9 SUPPORT actual 2022-07-22/none ctx=diplomatic
e5 m8 > m9 AID actual 2022-07-22/none ctx=economic

### Reuters 2006-04-15
[m1:TCD.GOV Chad] on Friday {e1 tore up} what was left of [m2=m1 its] relations with [m3:SDN.GOV Sudan], {e5 giving} [m4:SDN.GOV Khartoum's diplomats] until midnight to pack, a day after [m5:FUC.REB rebels] {e2 thrust into} [m6:@TCD N'Djamena] in pickup trucks and were beaten off. [m7:TCD.GOV President Idriss Deby] also {e3 threatened to turn} [m8:SDN.REF 200,000 Darfur refugees] out of the east. [m9:TCD.MIL Columns of gendarmes] were {e4 heading for Adre} to face [m10:SDN.PRM janjaweed horsemen].
e1 m1 > m3 SANCTION actual 2006-04-14/day mode=discontinue ctx=diplomatic
e2 m5 > m1 ASSAULT actual 2006-04-13/day mode=firearms
e3 m7 > m8 THREATEN threatened 2006-04-15/none mode=expel ctx=migration
e4 m9 > m10 MOBILIZE actual 2006-04-15/none mode=police ctx=territory
e5 m1 > m4 SANCTION actual 2006-04-14/day mode=expel ctx=diplomatic

### BBC 2022-05-26
[m1:TUN.JUD Tunisian judges] have {e1 stopped hearing cases} for a week over [m2:TUN.GOV President Kais Saied's] {e2 dismissal} of 57 of [m3=m1 their colleagues], and [m4:TUN.LAB the UGTT union] has {e3 declined an invitation} to the national dialogue [m5=m2 he] chairs. [m6:COE The Council of Europe's Venice Commission] {e4 advised} [m7=m2 him] to drop the July referendum; [m8=m2 the president] gave [m9=m6 its] members an hour to {e5 leave the country}.
e1 m1 > m2 PROTEST actual 2022-05-26/none mode=strike ctx=legal,political_institutions
e2 m2 > m3 COERCE actual 2022-05-26/none mode=restrict ctx=pro_autocracy,legal
e3 m4 > m2 REJECT actual 2022-05-26/none mode=meet ctx=political_institutions
e4 m6 > m7 REQUEST requested 2022-05-26/none mode=change ctx=election
e5 m8 > m9 COERCE actual 2022-05-26/none mode=deport

### Arab News 2019-10-14
[m1:LBN.MIL Lebanese soldiers] and [m2:JOR.GOV a Jordanian civil defence crew] {e1 fought} the Chouf brush fires side by side with [m3:CYP.GOV two Cypriot water bombers] on Monday. [m4:LBN.GOV Interior Minister Raya El-Hassan] {e2 expressed} [m9=m4 her] gratitude to [m5:CYP.GOV Nicosia] and [m6:JOR.GOV Amman], and [m7:LBN.GOV President Michel Aoun] {e3 ordered an inquiry} into why [m8:LBN.GOV the ministry's] own three helicopters had stood idle for lack of spare parts.
e1 m2,m3 > m1 AID actual 2019-10-14/day ctx=disasters
e2 m4 > m5,m6 SUPPORT actual 2019-10-14/none ctx=disasters
e3 m7 > m8 ACCUSE actual 2019-10-14/none mode=investigate ctx=disasters

### AP 2015-11-18 none
Buyers in [m1:@IRL Ireland] and [m2:@NLD the Netherlands] dominated this year's sale of Icelandic ponies, where a chestnut mare called Sanction fetched a record $61,000. Her rider, a former dentist from [m3:@NOR Tromso], insists there was no arms race among the bidders. "<<q1 I simply refused to retreat>>," she said.
q1 ? direct cue=said

### allAfrica 2021-11-19
[m1:CMR.MIL Cameroonian soldiers] {e1 freed} [m2:CMR.EDU eleven schoolteachers] on Thursday from a camp near Kumbo where [m3:AMBAZONIA.REB Amba Boys] had {e2 held} [m4=m2 them] since the 3rd of this month for "betraying the school boycott". [m5:CMR.REL The Catholic diocese] had {e3 pleaded for} [m6=m2 their] lives; [m7:NGA.GOV Nigeria], which last year {e4 handed over} [m8:AMBAZONIA.REB ten secessionist leaders] to [m9:CMR.GOV Yaoundé], has {e5 reinforced patrols} on the Cross River.
e1 m1 > m2 AID actual 2021-11-18/day ctx=military
e2 m3 > m2 ASSAULT actual 2021-11-03/day mode=abduct
e3 m5 > m3 REQUEST requested 2021-11-19/none mode=yield
e4 m7 > m9 COOPERATE actual 2020-01-01/year ctx=legal bg
e5 m7 > m3 MOBILIZE actual 2021-11-19/none mode=troops ctx=territory
rel m8 part_of m3

### The Straits Times 2022-02-02
[m1:TON.GOV Tonga], still coated in ash, went into lockdown last night after two port workers unloading relief caught Covid-19. [m2:AUS.MIL HMAS Adelaide], [m3:NZL.MIL HMNZS Aotearoa] and [m4:JPN.MIL Japan's JS Osumi] have {e1 delivered} water and generators to [m5=m1 the kingdom] without [m9=m2+m3+m4 their] crews setting foot ashore; [m6:CHN.GOV Beijing] has {e2 flown in} tinned food. [m7:TON.GOV Prime Minister Siaosi Sovaleni] {e3 sent} [m10=m7 his] thanks to [m8=m2+m3+m4+m6 all four].
e1 m2,m3,m4 > m5 AID actual 2022-02-02/none ctx=disasters
e2 m6 > m5 AID actual 2022-02-02/none ctx=disasters
e3 m7 > m8 SUPPORT actual 2022-02-02/none ctx=diplomatic

### Dawn 2024-08-18 headline none
Fatal attraction: wheat, debt and the long shadow of [m1:@USA Washington] consensus

### Premium Times 2015-03-25
[m1:NGA.MIL Troops of the 28 Task Force Brigade], backed by [m2:TCD.MIL Chadian armour], have {e1 ejected} [m3:BOKOHARAM.REB Boko Haram fighters] from Bama, but [m4:@NGA Gwoza] remains in [m5=m3 the terrorists'] hands, [m11:NGA.MIL the Defence Headquarters] said on Tuesday. [m6:NER.GOV Niamey] {e2 waved through} the columns from [m7:TCD.GOV N'Djamena]; [m8:ZAF.BUS South African contractors] fly [m9:NGA.MIL the army's] gunships, a fact that [m10:ZAF.GOV Pretoria] {e3 deprecates}.
e1 m1,m2 > m3 ASSAULT actual 2015-03-25/none ctx=terrorism said=m11
e2 m6 > m7 COOPERATE actual 2015-03-25/none ctx=military,terrorism
e3 m10 > m8 ACCUSE actual 2015-03-25/none mode=disapprove
rel m5 controls m4

### The Guardian 2013-11-06
[m1:RUS.GOV Moscow] {e1 walked away from} a hearing at [m2:ITLOS the international tribunal for the law of the sea] on Wednesday where [m3:NLD.GOV the Netherlands] is {e2 asking for} the return of the Arctic Sunrise, boarded in September by [m4:RUS.MIL Russian border guards] who {e3 led away} [m5:NGO 30 Greenpeace activists and journalists]. [m6:DEU.GOV Angela Merkel] and [m7:GBR.GOV David Cameron] have both {e4 raised the matter} with [m8:RUS.GOV Vladimir Putin] by telephone.
e1 m1 > m2 REJECT actual 2013-11-06/day mode=meet ctx=legal
e2 m3 > m1 REQUEST requested 2013-11-06/day mode=yield ctx=legal,environment
e3 m4 > m5 COERCE actual 2013-09-01/month mode=arrest ctx=environment
e4 m6,m7 > m8 CONSULT actual 2013-11-06/none mode=phone ctx=diplomatic

### Reuters 2017-06-02 none
Gold climbed to a six-week high on Friday after U.S. payrolls missed forecasts and a retreat in the dollar triggered short-covering. Dealers in [m1:@IND Mumbai] cut their offers to keep pace with rivals in [m2:@ARE Dubai] and [m3:@HKG Hong Kong], where premiums have been under fire since the Lunar New Year.

### AP 2020-12-19
[m1:MAR.GOV Morocco] and [m2:ISR.GOV Israel] this month became the latest to {e1 establish ties}, after [m3:USA.GOV President Donald Trump] {e2 recognized} [m4:MAR.GOV Rabat's] claim to [m10:@ESH Western Sahara]. [m5:POLISARIO.REB The Polisario Front], which {e3 tore up} a 29-year truce with [m6=m1 the kingdom] in November, {e4 denounced} the swap "<<q1 in the strongest terms>>" and [m7:DZA.GOV Algeria's prime minister] {e5 saw} "<<q2 foreign maneuvers>>" behind it; [m8:ESP.GOV Madrid] {e6 asked} [m9:USA.GOV the incoming Biden team] to reverse it.
e1 m1 > m2 SUPPORT actual 2020-12-01/month ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2020-12-19/none ctx=territory,diplomatic
e3 m5 > m6 SANCTION actual 2020-11-01/month mode=discontinue ctx=military bg
e4 m5 > m3 ACCUSE actual 2020-12-19/none mode=disapprove ctx=territory
e5 m7 > m3 ACCUSE actual 2020-12-19/none mode=allege ctx=diplomatic said=m7
e6 m8 > m9 REQUEST requested 2020-12-19/none mode=change ctx=territory
q1 m5 mixed cue=denounced
q2 m7 mixed cue=saw

### Buenos Aires Times 2020-02-21
[m1:CHL.LEG The Chilean Senate], which in December {e1 barred} [m2:CHL.ELI former interior minister Andrés Chadwick] from public office for five years over police abuses, on Thursday {e2 turned down} [m3:CHL.GOV President Sebastián Piñera's] bid to let soldiers guard power stations. [m4:CHL.COP Carabineros] will meanwhile {e3 pour} 1,400 officers into Viña del Mar to keep [m5:CHL.CVL protesters] away from Sunday's song festival.
e1 m1 > m2 SANCTION actual 2019-12-01/month mode=convict ctx=legislative,repression bg
e2 m1 > m3 REJECT actual 2020-02-20/day mode=change ctx=legislative,military
e3 m4 > m5 MOBILIZE planned 2020-02-23/day mode=police

### The Times of Israel 2012-11-21 none
"<<q1 Our forwards had a ceasefire of their own in the second half>>," the coach sighed after [m1:? Maccabi] surrendered a two-goal lead at home to a Ukrainian side who, he said, <<q2 had come with eleven bodyguards and one sniper>>. A draw in [m2:@KAZ Almaty] would still be enough to keep the season alive.
q1 ? direct cue=sighed
q2 ? indirect cue=said

### Reuters 2007-11-25 headline
[m1:AUS.GOV Australia's Rudd] to sign Kyoto, {e2 bring troops home} from [m2:IRQ.GOV Iraq]; [m3:IDN.GOV Jakarta] {e3 cheers}
e2 m1 > m2 CONCEDE planned 2007-11-25/none ctx=military
e3 m3 > m1 SUPPORT actual 2007-11-25/none

### Rappler 2024-12-18
"<<q1 Thank you, [m1:IDN.GOV Indonesia]>>," read the tarpaulin at the airport: [m2:PHL.CVL Mary Jane Veloso], on death row for 14 years, was {e1 sent home} on Wednesday under what [m3:IDN.GOV Coordinating Minister Yusril Ihza Mahendra] calls "<<q2 a practical arrangement>>" with [m4:PHL.GOV the Marcos government]. [m5:PHL.OPP Migrante] {e2 pressed} [m6=m4 the Palace] to grant [m7=m2 her] clemency at once; [m8:PHL.GOV Executive Secretary Lucas Bersamin] would {e3 not rule it out}.
e1 m3 > m4 COOPERATE actual 2024-12-18/day ctx=legal,illegal_drugs
e2 m5 > m6 REQUEST requested 2024-12-18/none mode=yield ctx=legal
e3 m8 > m7 CONCEDE hypothetical 2024-12-18/none ctx=legal said=m8
q1 ? direct cue=read
q2 m3 direct cue=calls

### The Kyiv Independent 2025-07-08 none
Anyone who has watched a rally car land on its nose knows the sound the room made when the minister's slides came up upside down. The conference, on soil science, drew delegates from [m1:@MDA Moldova], [m2:@ROU Romania], [m3:@ISR Israel] and [m4:@CHL Chile]; the war was not on the agenda, and for two days nobody mentioned it.

### AP 2010-05-08
[m1:NPL.PTY Nepal's Maoists] {e1 called off} on Friday the shutdown [m2=m1 they] had {e2 enforced} in [m3:@NPL Kathmandu] since Sunday, but [m9=m1 their] leader, [m4:NPL.PTY Pushpa Kamal Dahal], {e3 gave} [m5:NPL.GOV Prime Minister Madhav Kumar Nepal] until May 28 to make way for a unity cabinet. [m6:IND.GOV India] and [m7:UNMIN the U.N. mission], which still watches over [m8:NPL.REB 19,000 former guerrillas] in their camps, hailed neither side.
e1 m1 > m5 RETREAT actual 2010-05-07/day mode=withdraw
e2 m1 > m5 PROTEST actual 2010-05-02/day mode=strike ctx=political_institutions bg
e3 m4 > m5 THREATEN threatened 2010-05-07/day ctx=political_institutions
rel m4 leads m1

### Reuters 2023-11-18
[m1:MMR.GOV Myanmar's junta] has {e1 put} 31,000 telecom-fraud suspects into the hands of [m2:CHN.COP Chinese police] since September, [m3:CHN.GOV the public security ministry in Beijing] said on Saturday. A day earlier [m4:MMR.CVL nationalists] had {e2 picketed} [m5:CHN.GOV the Chinese embassy in Yangon], {e4 claiming} that [m6=m3 China] is {e3 equipping} [m7:MNDAA.REB the Kokang insurgents]; [m8:CHN.GOV the foreign ministry] called that <<q1 pure fiction>>.
e1 m1 > m2 COOPERATE actual 2023-11-18/none ctx=crime,trafficking said=m3
e2 m4 > m5 PROTEST actual 2023-11-17/day mode=demo
e3 m6 > m7 AID denied 2023-11-18/none ctx=military said=m4
e4 m4 > m6 ACCUSE actual 2023-11-17/day mode=allege ctx=military
q1 m8 mixed cue=called

### Rappler 2014-03-14
In a ceremony that [m1:PHL.GOV Malacañang] hopes to hold before April, [m2:MILF.REB the Moro Islamic Liberation Front] will {e1 sign} the Comprehensive Agreement on the Bangsamoro and begin to {e2 decommission} [m6=m2 its] rifles. [m3:MYS.GOV Malaysia], the facilitator since 2001, is {e3 invited}, and so is [m4:OIC the Organization of Islamic Cooperation]; [m5:MNLF.REB Nur Misuari's faction], whose men {e4 overran} parts of Zamboanga last September, is not.
e1 m2 > m1 AGREE planned 2014-03-14/none ctx=territory,diplomatic
e2 m2 > m1 CONCEDE planned 2014-03-14/none ctx=territory
e3 m1 > m3,m4 AGREE actual 2014-03-14/none ctx=diplomatic
e4 m5 > m1 ASSAULT actual 2013-09-01/month ctx=territory bg

### The Guardian 2019-07-04
[m1:GBR.MIL Thirty Royal Marines] {e1 abseiled} on to the tanker Grace 1 off [m2:GBR.GOV Gibraltar] in the early hours of Thursday at [m3:USA.GOV Washington's] {e2 request}, according to [m4:ESP.GOV Spain's acting foreign minister], [m8=m4 Josep Borrell]. [m5:IRN.GOV Tehran], the owner of the cargo, {e3 called in} [m6:GBR.GOV the British envoy] to protest at an "<<q1 illegal seizure>>"; [m7:IRN.MIL a Revolutionary Guards commander], [m9=m7 Mohsen Rezaei], tweeted that <<q2 it would be a duty to {e4 take a British ship} in return>>.
e1 m1 > m5 COERCE actual 2019-07-04/day mode=seize ctx=economic,natural_resource
e2 m3 > m2 REQUEST requested 2019-07-04/none mode=assist said=m4
e3 m5 > m6 ACCUSE actual 2019-07-04/none mode=disapprove ctx=diplomatic
e4 m7 > m1 THREATEN threatened 2019-07-04/none mode=restrict said=m7
q1 m5 mixed cue=protest
q2 m7 indirect cue=tweeted

### AP 2013-02-14 none
It was love at first strike for the two bowlers, one a plumber from [m1:@USA Toledo], the other a nurse who had moved there from [m2:@LBN Tripoli]. He proposed on the lane; she asked for three days to consider the offer and then, she says, named her terms. They have been married for 40 years and have never signed a peace treaty.

### Dawn 2021-09-12
[m1:QAT.GOV Qatar's deputy prime minister], [m9=m1 Sheikh Mohammed bin Abdulrahman Al Thani], {e1 flew into} [m10:@AFG Kabul] on Sunday for the highest-level call on [m2:AFG.GOV the Taliban government] since the takeover and {e2 urged} [m3=m2 his hosts] to engage [m4:AFG.ELI Hamid Karzai] and [m5:AFG.ELI Abdullah Abdullah]. In Herat, [m6:AFG.GOV Taliban guards] {e3 shot dead} [m7:AFG.CVL two women] at a march on Tuesday; [m8:PAK.GOV Islamabad] has {e4 sent} three planeloads of food.
e1 m1 > m2 CONSULT actual 2021-09-12/day mode=visit ctx=diplomatic
e2 m1 > m3 REQUEST requested 2021-09-12/day mode=change ctx=diplomatic
e3 m6 > m7 ASSAULT actual 2021-09-07/day mode=firearms ctx=repression,gender
e4 m8 > m2 AID actual 2021-09-12/none ctx=human_security

### allAfrica 2008-02-03
[m1:KEN.GOV President Mwai Kibaki] and [m2:KEN.OPP Raila Odinga] have {e1 undertaken} to [m3:UN Kofi Annan] to disband [m4=m1+m2 their] supporters' militias and to let food convoys through to Eldoret, a four-point text released on Friday shows. Before the ink dried [m5:KEN.CVL Kisumu youths] {e2 set fire} to [m6:KEN.GOV a government depot], and [m7:RWA.GOV Rwanda's Paul Kagame] suggested that [m8:KEN.MIL the army] {e3 take charge}.
e1 m1,m2 > m3 CONCEDE planned 2008-02-01/day ctx=diplomatic
e2 m5 > m6 PROTEST actual 2008-02-03/none mode=riot ctx=election
e3 m7 > m8 REQUEST requested 2008-02-03/none mode=change

### BBC 2020-03-28 headline
[m1:HUN.JRN Hungarian press unions] {e1 rail} at jail terms in [m2:HUN.GOV Orbán] 'fake news' bill
e1 m1 > m2 ACCUSE actual 2020-03-28/none mode=disapprove ctx=rights_freedoms

### The Jakarta Post 2011-02-15
[m1:THA.GOV Thailand] and [m2:KHM.GOV Cambodia] are to {e1 admit} [m10:IDN.MIL Indonesian observers] on either side of the Preah Vihear temple under an arrangement that [m3:ASEAN ASEAN foreign ministers] are expected to bless on Feb. 22. [m4:IDN.GOV Foreign Minister Marty Natalegawa], sent to [m11:@USA New York] by the bloc, {e2 heard} both [m5:THA.GOV Kasit Piromya] and [m6:KHM.GOV Hor Namhong] before [m7:UNSC the Security Council] on Monday, where [m8=m6 the latter] {e3 charged} [m9:THA.MIL Thai gunners] with using cluster shells.
e1 m1,m2 > m10 CONCEDE planned 2011-02-15/none ctx=peacekeeping,territory
e2 m4 > m5,m6 CONSULT actual 2011-02-14/day mode=multilateral ctx=diplomatic
e3 m8 > m9 ACCUSE actual 2011-02-14/day mode=allege ctx=territory

### Reuters 2024-05-19 none
Oil settled higher for a third straight week, with Brent bulls back in command after a run of sell orders was repelled at $82. [m1:@SAU Saudi] exports fell to a seven-month low in March, data from the Joint Organisations Data Initiative showed, and those of [m2:@IRQ Iraq], [m3:@KWT Kuwait] and [m4:@NGA Nigeria] rose; [m5:@IND India] remained the biggest taker of [m6:@RUS Urals].

### Premium Times 2021-07-11
[m1:ZAF.ELI Former president Jacob Zuma], {e1 jailed} on Wednesday by order of [m2:ZAF.JUD the Constitutional Court] for contempt, has {e2 asked} the judges to think again. In KwaZulu-Natal [m3:ZAF.CVL his sympathisers] {e3 burned} 20 lorries at Mooi River over the weekend; [m4:ZAF.COP police] say 62 people are {e4 in custody}. [m5:ZAF.GOV President Cyril Ramaphosa] {e5 deplored} what [m6=m5 he] called ethnic mobilisation.
e1 m2 > m1 COERCE actual 2021-07-07/day mode=arrest ctx=legal
e2 m1 > m2 REQUEST requested 2021-07-11/none mode=yield ctx=legal
e3 m3 > m2 PROTEST actual 2021-07-10/day mode=riot ctx=legal
e4 m4 > m3 COERCE actual 2021-07-11/none mode=arrest said=m4
e5 m5 > m3 ACCUSE actual 2021-07-11/none mode=disapprove ctx=religion_ethnicity said=m5

### The Straits Times 2009-12-28 headline
[m1:THA.MIL Thai army] {e1 trucks} [m2:LAO.REF 4,000 Hmong] back to [m3:LAO.GOV Laos] despite [m4:UN UN], [m5:USA.GOV US] {e2 pleas}
e1 m1 > m2 COERCE actual 2009-12-28/none mode=deport ctx=migration
e2 m4,m5 > m1 REQUEST requested 2009-12-28/none mode=yield ctx=migration,asylum

### AP 2009-07-11
[m1:HND.GOV Honduras' interim authorities] {e1 lifted the curfew} that [m11:HND.CVL residents] had lived under since [m2:HND.MIL soldiers] {e2 bundled} [m3:HND.ELI President Manuel Zelaya] onto a plane to [m4:CRI.GOV Costa Rica] in [m12=m3 his] pajamas on June 28. {e6 Mediated} by [m5:CRI.GOV Oscar Arias], {e3 contacts} between [m6:HND.GOV Roberto Micheletti's] people and [m7=m3 the deposed leader's] went nowhere, and [m8:VEN.GOV Venezuela] {e4 cut off} [m13=m8 its] cheap oil; [m9:OAS the Organization of American States] had already {e5 thrown} [m10:HND.GOV Tegucigalpa] out.
e1 m1 > m11 CONCEDE actual 2009-07-11/none ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2009-06-28/day mode=deport ctx=political_institutions,pro_autocracy bg
e3 m6 > m7 CONSULT actual 2009-07-11/none mode=third-party ctx=diplomatic
e4 m8 > m10 SANCTION actual 2009-07-11/none mode=discontinue ctx=economic,natural_resource
e5 m9 > m10 SANCTION actual 2009-07-11/none mode=expel ctx=diplomatic bg
e6 m5 > m6,m7 CONSULT actual 2009-07-11/none mode=third-party ctx=diplomatic

### The Guardian 2021-11-19 none
The truce between my neighbours ended, as these things do, with a hedge. Reading the letters they exchanged over eleven years, one is reminded of [m1:@CYP Nicosia], of [m2:@BEL Baarle], of every absurd frontier on which maps and people disagree; except that no one in [m3:@GBR Surbiton] has ever asked for monitors.

### Arab News 2025-04-15
[m1:SDN.GOV Sudan's acting justice minister], [m8=m1 Muawia Osman], {e1 contended} before [m2:ICJ the International Court of Justice] last Thursday that [m3:ARE.GOV the United Arab Emirates] is {e2 arming} [m4:RSF.REB the Rapid Support Forces], "<<q1 the driving force>>" behind a genocide of [m5:SDN.CVL the Masalit]. For [m6:ARE.GOV Abu Dhabi], [m9=m6 Reem Ketait] {e3 urged} the bench to strike out what [m7=m6 she] {e4 termed} a publicity stunt.
e1 m1 > m3 ACCUSE actual 2025-04-10/day mode=allege ctx=legal,human_rights said=m1
e2 m3 > m4 AID denied 2025-04-15/none ctx=military said=m1
e3 m6 > m2 REQUEST requested 2025-04-10/day mode=change ctx=legal
e4 m7 > m1 ACCUSE actual 2025-04-10/day mode=disapprove ctx=legal
q1 m1 mixed cue=contended

### The Kyiv Independent 2023-03-09
[m1:GEO.PTY Georgian Dream] said Thursday [m9=m1 it] would {e1 take back} the "foreign agents" bill after two nights on which [m2:GEO.COP riot squads] {e2 sprayed} [m3:GEO.CVL the crowd on Rustaveli Avenue] and 133 people were {e3 held}. [m4:EU The EU delegation in Tbilisi] {e4 applauded}; [m5:GEO.GOV President Salome Zourabichvili], speaking from [m6:@USA New York], {e5 cheered on} [m7=m3 the marchers], and [m8:RUS.GOV Moscow's spokesman] saw <<q1 someone's visible hand>> at work.
e1 m1 > m3 CONCEDE planned 2023-03-09/day ctx=legislative,rights_freedoms said=m1
e2 m2 > m3 ASSAULT actual 2023-03-09/none mode=crowd-control ctx=repression
e3 m2 > m3 COERCE actual 2023-03-09/none mode=arrest ctx=repression
e4 m4 > m1 SUPPORT actual 2023-03-09/none ctx=rights_freedoms
e5 m5 > m7 SUPPORT actual 2023-03-09/none ctx=pro_democracy
q1 m8 mixed cue=saw

### Reuters 2004-11-04
[m1:CIV.MIL Ivory Coast's air force] {e1 pounded} [m2:FN.REB rebel] positions in Bouake on Thursday, the first such raid in 18 months, and [m3=m2 the New Forces] {e2 placed} [m9=m3 their] fighters in the north on a war footing. [m4:FRA.MIL French] and [m5:ONUCI U.N. peacekeepers] did not step in; [m6:UN Secretary-General Kofi Annan] {e3 got} [m7:CIV.GOV President Laurent Gbagbo] on the line and {e5 exhorted} [m8=m7 him] to ground the Sukhois.
e1 m1 > m2 ASSAULT actual 2004-11-04/day mode=aerial ctx=military
e2 m3 > m1 MOBILIZE actual 2004-11-04/none mode=militia
e3 m6 > m7 CONSULT actual 2004-11-04/none mode=phone ctx=diplomatic
e5 m6 > m8 REQUEST requested 2004-11-04/none mode=yield ctx=military

### The Straits Times 2011-07-06 none
The invasion of the mynahs has reached [m1:@SGP Orchard Road], where up to 3,000 birds descend on the angsana trees at dusk. The authorities have tried nets, gels and a recording of a hawk. Nothing has dislodged them for long, and a councillor from [m2:@AUS Canberra], which is fighting its own campaign against the species, says residents should be prepared for a war of attrition.

### AP 2022-09-26
Horns blared as the first truck, loaded with toilet paper from [m1:COL.GOV Colombia], crossed the Simon Bolivar bridge into [m2:VEN.GOV Venezuela] on Monday: after seven years [m7=m1+m2 the two countries] have {e1 resumed cargo traffic} and, from today, flights. [m3:COL.GOV President Gustavo Petro] {e2 shook hands} at midspan with [m4:VEN.GOV the governor of Tachira]; [m5:VEN.ELI Juan Guaido], whom [m6:COL.GOV Petro's predecessor] {e3 treated as} head of state, {e4 frowned on} the reopening.
e1 m1 > m2 COOPERATE actual 2022-09-26/day ctx=economic
e2 m3 > m4 CONSULT actual 2022-09-26/day ctx=diplomatic
e3 m6 > m5 SUPPORT actual 2022-09-26/none ctx=diplomatic bg
e4 m5 > m3 ACCUSE actual 2022-09-26/none mode=disapprove ctx=economic

### The Jakarta Post 2005-10-15
[m1:AMM The Aceh Monitoring Mission] counted another 233 rifles that [m2:GAM.REB the Free Aceh Movement] had {e1 surrendered} by Friday afternoon in Bireuen, and rejected 58 as unfit. For every batch [m3:IDN.MIL the Indonesian Military] {e2 ships out} two battalions from Lhokseumawe. [m4:FIN.ELI Martti Ahtisaari], who {e3 brought the foes together} in [m7:@FIN Helsinki], {e4 lauded} [m5=m2+m3 both] from [m6:@FIN Finland].
e1 m2 > m3 RETREAT actual 2005-10-14/day mode=disarm ctx=territory
e2 m3 > m2 RETREAT actual 2005-10-15/none mode=withdraw ctx=territory
e3 m4 > m2,m3 CONSULT actual 2005-10-15/none mode=third-party ctx=diplomatic bg
e4 m4 > m5 SUPPORT actual 2005-10-15/none

### Reuters 2019-01-15 none
The hostile bid values the miner at $10 billion, a 17 percent premium, and sets the stage for a bruising fight. Executives in [m1:@CAN Toronto] are said to be weighing a counterattack, including a poison pill; funds in [m2:@ZAF Johannesburg] and [m3:@AUS Perth], which own a fifth of the target, have yet to pick a side.

### BBC 2018-04-24
[m1:ARM.GOV Armenia's Serzh Sargsyan] {e1 bowed out} as prime minister on Monday after eleven days of {e5 marches} led by [m2:ARM.OPP opposition MP Nikol Pashinyan], telling the nation: "<<q1 [m3=m2 Nikol Pashinyan] was right. I was wrong>>." The day before, [m4:ARM.COP masked officers] had {e2 dragged} [m5=m2 the campaigner] from a [m10:@ARM Yerevan] square; [m6:ARM.MIL soldiers of the peacekeeping brigade], in uniform and unarmed, {e3 fell in with} [m7:ARM.CVL the crowds] the same morning. [m8:RUS.GOV Moscow] {e4 wished} [m9:ARM.GOV its ally] stability.
e1 m1 > m2 RETREAT actual 2018-04-23/day mode=resign ctx=executive,pro_democracy
e2 m4 > m5 COERCE actual 2018-04-22/day mode=arrest ctx=repression
e3 m6 > m1 PROTEST actual 2018-04-23/day mode=demo ctx=military
e4 m8 > m9 SUPPORT actual 2018-04-24/none ctx=diplomatic
e5 m2 > m1 PROTEST actual 2018-04-24/none mode=demo ctx=pro_democracy
q1 m1 direct cue=telling
rel m9 ally_of m8

### Premium Times 2023-06-03 none
[m3:NGA.COP Police in Kano] have arrested four men said to have robbed a bureau de change of N18 million, [m4=m3 the spokesperson], [m6=m3 Abdullahi Kiyawa], told journalists on Friday. The suspects, who come from [m1:@NER Maradi] and [m2:@NGA Katsina], attacked the premises with cutlasses and fled on motorcycles; [m5:NGA.JUD a magistrate] will try them for armed robbery.

### Reuters 2016-04-05 headline
[m1:ISL.GOV Iceland PM] {e1 throws in towel} over offshore millions as [m2:ISL.CVL egg-hurling crowds] {e2 ring} [m3:ISL.LEG parliament]
e1 m1 > m2 RETREAT actual 2016-04-05/none mode=resign ctx=corruption
e2 m2 > m3 PROTEST actual 2016-04-05/none mode=demo ctx=corruption

### Dawn 2017-12-08
As a gesture to mark the Quaid's birthday, [m1:PAK.GOV Islamabad] will {e1 set free} [m2:IND.LAB 145 Indian fishermen] from Landhi jail on Dec 29, [m8:PAK.GOV the Foreign Office] said on Thursday; [m3:IND.GOV New Delhi] {e2 released} [m4:PAK.LAB 26 Pakistanis] through Wagah in October. On the Line of Control [m5:IND.MIL Indian troops] {e3 opened up with mortars} again near Rakhchikri, and [m6:PAK.GOV the acting director general for South Asia] handed a note to [m7:IND.GOV the deputy high commissioner] {e5 deploring} it.
e1 m1 > m2 CONCEDE planned 2017-12-29/day said=m8
e2 m3 > m4 RETREAT actual 2017-10-01/month mode=release bg
e3 m5 > m1 ASSAULT actual 2017-12-08/none mode=heavy-weapons ctx=territory
e5 m6 > m7 ACCUSE actual 2017-12-08/none mode=disapprove ctx=diplomatic

### The Guardian 2024-06-27 none
Voters go to the polls in [m1:@MNG Mongolia] on Friday and [m2:@FRA France] on Sunday, with [m3:@GBR Britain] to follow next Thursday. In none of the three is the outcome a foregone conclusion, though the seat projections published this week give [m4:MNG.PTY the Mongolian People's party], [m5:FRA.PTY Marine Le Pen's National Rally] and [m6:GBR.PTY Labour] comfortable leads.

### allAfrica 2023-06-03
The gates of Vunduzi closed for good this week: at the last camp of [m1:RENAMO.REB Renamo] in the Gorongosa hills, [m2=m1 350 guerrillas] {e1 laid down} [m9=m2 their] arms before [m3:MOZ.GOV President Filipe Nyusi] and [m4:UN UN envoy Mirko Manzoni]. [m5:EU The European Union] {e2 covers} [m10=m2 their] pensions. In Cabo Delgado, by contrast, [m6:RWA.MIL Rwandan] and [m7:MOZ.MIL Mozambican units] go on {e3 patrolling jointly} against [m8:ASWJ.REB the insurgents the locals call al-Shabaab].
e1 m2 > m3 RETREAT actual 2023-05-29/week mode=disarm
e2 m5 > m2 AID actual 2023-06-03/none
e3 m6 > m7 COOPERATE actual 2023-06-03/none ctx=military,terrorism
rel m2 part_of m1

### Buenos Aires Times 2023-12-16
[m1:BRA.MIL Brazil's Army] has {e1 moved} 28 armoured cars to Boa Vista in case [m2:VEN.GOV Nicolás Maduro] makes good on [m3=m2 his] {e2 vow} to swallow the oil-rich Essequibo, the larger half of [m4:GUY.GOV Guyana]. On Thursday [m5:GUY.GOV Irfaan Ali] and [m6=m2 the Venezuelan] {e3 conferred} in [m7:@VCT Kingstown], with [m8:CARICOM Caricom's Ralph Gonsalves] {e4 in the chair}, and {e5 promised} not to use force "<<q1 under any circumstances>>".
e1 m1 > m2 MOBILIZE actual 2023-12-16/none mode=weapons ctx=territory
e2 m2 > m4 THREATEN threatened 2023-12-16/none mode=territory ctx=territory,natural_resource
e3 m5 > m6 CONSULT actual 2023-12-14/day mode=third-party ctx=territory
e4 m8 > m5,m6 CONSULT actual 2023-12-14/day mode=third-party ctx=territory
e5 m5 > m6 AGREE planned 2023-12-14/day ctx=territory,military
q1 ? mixed cue=promised

### Arab News 2014-01-08 none
At 37 the striker has lost a yard of pace but none of his venom. He terrorized defenders in [m1:@QAT Doha] and [m2:@ARE Al Ain], led [m3:@IRQ Iraq] to their only Asian title with a header in [m4:@IDN Jakarta], and says he will lay down his boots only when his knees order him to surrender. [m5:@KWT Kuwait] and [m6:@BHR Bahrain] kick off Group B on Friday.

### The Kyiv Independent 2024-01-10
[m1:MDA.GOV Chisinau] on Jan. 9 {e1 gave} [m2:RUS.GOV a Russian embassy counselor] three days to get out and {e2 took} [m3:RUS.JRN six Russian-language channels] off the air, citing the election. [m4:ROU.GOV Bucharest] stepped in the same evening when the grid in [m5:PMR.GOV Transnistria] failed, {e4 wiring} 300 megawatts across the Prut to [m6=m1 its neighbor]; [m7:RUS.GOV Maria Zakharova] {e5 promised} a "<<q1 mirror response>>."
e1 m1 > m2 SANCTION actual 2024-01-09/day mode=expel ctx=diplomatic
e2 m1 > m3 COERCE actual 2024-01-09/day mode=censor ctx=election,misinformation
e4 m4 > m6 AID actual 2024-01-09/day ctx=human_security
e5 m7 > m1 THREATEN threatened 2024-01-10/none mode=expel ctx=diplomatic said=m7
q1 m7 mixed cue=promised

### AP 2011-08-04 none
The shot at goal that made him famous, a 35-yard free kick against [m1:@GHA Ghana], was struck with his weaker foot. Born in [m2:@SRB Novi Sad] to a diplomat and a handball international, the midfielder grew up in [m3:@ZMB Lusaka] and [m4:@CUB Havana], and jokes that his family has been expelled from every country with decent coffee.

### The Times of Israel 2015-12-02
[m1:JOR.GOV Jordan] said Tuesday [m10=m1 it] would {e1 start drawing} gas from [m2:ISR.GOV Israel's] Tamar field within weeks, brushing off [m3:JOR.CVL campaigners] who {e2 chanted} "<<q1 [m4=m2 the enemy's] gas is occupation>>" in downtown [m11:@JOR Amman]. In [m5:@EGY Cairo], where [m6:EGY.BUS two state firms] were {e3 told} by [m7:? arbitrators in Geneva] to pay [m8:ISR.BUS the Israel Electric Corporation] $1.76 billion, [m9:EGY.GOV officials] {e4 shelved} import talks.
e1 m1 > m2 AGREE planned 2015-12-01/day ctx=economic,natural_resource said=m1
e2 m3 > m1 PROTEST actual 2015-12-02/none mode=demo ctx=natural_resource
e3 m7 > m6 SANCTION actual 2015-12-02/none mode=convict ctx=economic,legal
e4 m9 > m8 REJECT actual 2015-12-02/none mode=meet ctx=economic,natural_resource
q1 m3 direct cue=chanted

### The Straits Times 2026-06-13 headline none
Ceasefire in the chilli aisle as [m1:@MYS Johor] glut sends prices tumbling

### Reuters 2019-09-25 none
The shipyard in [m1:@ITA Trieste] will lay the keel of the third corvette in March. The vessel can fire eight anti-ship missiles, jam an enemy's radar and land a helicopter in sea state five; sister ships are already in service with [m2:@QAT Qatar], and brochures have been seen in [m3:@ROU Bucharest], [m4:@PER Lima] and [m5:@PHL Manila].

### allAfrica 2017-11-15
[m1:ZWE.MIL Armoured vehicles] {e1 rolled into} central [m10:@ZWE Harare] overnight, a day after [m2:ZWE.MIL General Constantino Chiwenga] {e2 cautioned} [m3:ZWE.GOV those purging Zanu-PF] that the military would "<<q1 not hesitate to step in>>". In a dawn broadcast [m4:ZWE.MIL a major-general] assured [m5:SADC SADC] that [m6:ZWE.GOV the president] and [m7=m6 his] family were safe; [m8:ZWE.OPP MDC leader Morgan Tsvangirai] {e4 wants} [m9=m6 Mr Mugabe] gone.
e1 m1 > m3 MOBILIZE actual 2017-11-14/day mode=weapons ctx=military,political_institutions
e2 m2 > m3 THREATEN threatened 2017-11-13/day ctx=military,political_institutions said=m2
e4 m8 > m9 REQUEST requested 2017-11-15/none mode=change
q1 m2 mixed cue=cautioned

### AP 2022-04-21
[m1:HND.GOV Honduras] {e1 delivered} [m2:HND.ELI ex-President Juan Orlando Hernández], shackled, to [m3:USA.GOV U.S. drug agents] at an air base in [m11:@HND Tegucigalpa] on Thursday. [m4:USA.JUD Prosecutors in Manhattan] {e2 charge} that [m9=m2 he] ran [m5=m1 the country] "<<q1 as a narco-state>>"; in a letter from [m10=m2 his] cell [m6=m2 he] {e3 maintains} that [m7:HND.CRM the traffickers] whom [m8=m2 he] {e4 shipped north} while in office are now taking revenge.
e1 m1 > m3 COOPERATE actual 2022-04-21/day ctx=legal,illegal_drugs
e2 m4 > m2 ACCUSE actual 2022-04-21/none mode=allege ctx=illegal_drugs,legal
e3 m6 > m7 ACCUSE actual 2022-04-21/none mode=allege ctx=illegal_drugs said=m6
e4 m8 > m3 COOPERATE actual 2022-04-21/none ctx=illegal_drugs,legal said=m6 bg
q1 m4 direct cue=charge

### The Guardian 2022-01-18 none
No one does menace like a goose. The pair that rule our canal advance in formation, threaten with the neck, strike at the ankle and withdraw in good order; toddlers sue for peace with crusts. A reader in [m1:@NLD Delft] reports that hers once held up a delegation from [m2:@JPN Japan] for twenty minutes.

### Rappler 2017-05-24
[m1:PHL.GOV President Rodrigo Duterte] {e1 placed} [m2:PHL.CVL the whole of Mindanao] under martial law on Tuesday night from [m3:@RUS Moscow], cutting short a {e2 trip} on which [m4=m1 he] had hoped to obtain rifles from [m5:RUS.GOV Vladimir Putin]. In Marawi [m6:MAUTE.REB the Maute group] {e4 set alight} [m9:PHL.REL the cathedral] and {e5 took} [m7:PHL.REL Father Teresito Soganub]; [m8:PHL.LEG Senator Francis Pangilinan] {e6 sought} a joint session of [m10:PHL.LEG Congress].
e1 m1 > m2 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism,rights_freedoms
e2 m4 > m5 CONSULT actual 2017-05-23/day mode=visit ctx=diplomatic
e4 m6 > m9 ASSAULT actual 2017-05-24/none mode=destroy ctx=terrorism,religion_ethnicity
e5 m6 > m7 ASSAULT actual 2017-05-24/none mode=abduct ctx=terrorism,religion_ethnicity
e6 m8 > m10 REQUEST requested 2017-05-24/none mode=meet ctx=legislative

### BBC 2013-10-07 none
The verdict on the new public toilets in [m1:@CHE Zurich] is damning: too few, too dear, too far. A panel of travel writers gave [m2:@JPN Tokyo] top marks and sentenced [m3:@FRA Paris], [m4:@GBR London] and [m5:@TUR Istanbul] to share the wooden spoon.

### Reuters 2021-09-12 headline
[m1:POL.MIL Polish army] {e1 to string wire} along [m2:BLR.GOV Belarus] frontier, [m3:EU Brussels] {e2 backs} [m4:POL.GOV Warsaw]
e1 m1 > m2 MOBILIZE planned 2021-09-12/none mode=troops ctx=migration
e2 m3 > m4 SUPPORT actual 2021-09-12/none ctx=migration

### The Straits Times 2021-01-08
For the first time since 2017, lorries from [m1:SAU.GOV Saudi Arabia] are about to {e1 cross} at Abu Samra: [m2:SAU.GOV Crown Prince Mohammed bin Salman] {e2 embraced} [m3:QAT.GOV Emir Tamim] on the tarmac at Al-Ula on Tuesday and [m4:KWT.GOV Kuwait's envoy] announced that the blockade [m5:ARE.GOV Abu Dhabi], [m6:BHR.GOV Manama] and [m7:EGY.GOV Cairo] had joined was {e4 over}. In return [m8:QAT.GOV Doha] is to {e5 drop} the suits [m9=m8 it] had {e6 filed} against [m10=m5 the Emiratis].
e1 m1 > m3 AGREE planned 2021-01-08/none ctx=economic
e2 m3 > m2 CONSULT actual 2021-01-05/day mode=visit ctx=diplomatic
e4 m2,m5,m6,m7 > m3 CONCEDE actual 2021-01-08/none ctx=diplomatic,economic said=m4
e5 m8 > m10 CONCEDE planned 2021-01-08/none ctx=legal
e6 m9 > m10 ACCUSE actual 2021-01-08/none mode=allege ctx=legal bg

### Premium Times 2022-10-27 none
"<<q1 The economy will grow by 3.75 per cent next year, and I expect non-oil revenue to carry a larger share than ever>>," [m1:NGA.GOV the Minister of Finance], [m3=m1 Zainab Ahmed], said on Wednesday. The benchmark price is $70 a barrel and the exchange rate N435.57 to the dollar. [m2:NGA.GOV The director-general of the budget office], who also spoke, said <<q2 debt service remained a concern>>.
q1 m1 direct cue=said
q2 m2 indirect cue=said

### Dawn 2023-10-05
[m1:PAK.GOV Caretaker Interior Minister Sarfraz Bugti] {e1 served notice} on Tuesday that [m2:AFG.REF the 1.7 million Afghans living here without papers] would be rounded up from Nov 1, {e2 linking} [m3:AFG.CVL their countrymen] to 14 of this year's 24 suicide bombings. From [m9:@AFG Kabul], [m4:AFG.GOV Zabihullah Mujahid], [m8=m4 the Taliban spokesman], {e3 bade} [m5:PAK.GOV Pakistan] think again; [m6:UNHCR UNHCR] has {e4 volunteered} to help [m7:PAK.GOV Islamabad] register the vulnerable.
e1 m1 > m2 THREATEN threatened 2023-10-03/day mode=expel ctx=migration said=m1
e2 m1 > m3 ACCUSE actual 2023-10-03/day mode=allege ctx=terrorism said=m1
e3 m4 > m5 REQUEST requested 2023-10-05/none mode=change ctx=migration said=m4
e4 m6 > m7 AGREE actual 2023-10-05/none ctx=migration

### Arab News 2019-12-14 none
The war on plastic has found an unlikely general in a 71-year-old fisherman from [m1:@SAU Jazan], whose lateen-rigged dhow has hauled four tons of bottles from the Red Sea since March. Labels show that they drift from [m2:@YEM Hodeidah], [m3:@SDN Suakin] and [m4:@DJI Djibouti]. He does not blame anyone. <<q1 The current is the only smuggler>>, he said, <<q2 and nobody arrests the current>>.
q1 ? indirect cue=said
q2 ? indirect cue=said

### Buenos Aires Times 2022-12-08
Two hours after [m12=m2 he] {e1 dissolved} [m1:PER.LEG Congress] on television, [m2:PER.GOV Pedro Castillo] was in a cell of [m3:PER.COP the prefecture of Lima]: [m4=m1 lawmakers] had {e2 voted} [m13=m2 him] out by 101 to six and [m5:PER.COP his own bodyguards] {e3 drove} [m14=m2 him] in as [m6=m2 he] made for [m7:MEX.GOV the Mexican embassy]. [m8:MEX.GOV Marcelo Ebrard], foreign minister to [m9:MEX.GOV López Obrador], said on Wednesday that <<q1 [m10:MEX.GOV Mexico] would {e4 shelter} [m11=m2 him] if asked>>.
e1 m2 > m1 COERCE actual 2022-12-07/day mode=restrict ctx=pro_autocracy,legislative
e2 m4 > m2 SANCTION actual 2022-12-07/day ctx=legislative
e3 m5 > m2 COERCE actual 2022-12-07/day mode=arrest ctx=political_institutions
e4 m10 > m11 AGREE hypothetical 2022-12-07/day ctx=asylum said=m8
q1 m8 indirect cue=said

### The Times of Israel 2017-07-27
[m1:ISR.COP Police] {e1 dismantled} the metal detectors at the Temple Mount before dawn on Tuesday and the last of the railings on Thursday, the price, a diplomat said, of bringing home [m2:ISR.GOV an embassy guard] from [m3:JOR.GOV Amman]. [m4:JOR.GOV King Abdullah] had {e2 rung} [m5:ISR.GOV Benjamin Netanyahu] twice; [m6:PSE.REL the Waqf] called worshipers back inside, and [m7:PSE.GOV Mahmoud Abbas], who last week {e4 halted} all contact with [m8:ISR.GOV Israel], has yet to restore it.
e1 m1 > m6 RETREAT actual 2017-07-25/day mode=withdraw ctx=religion_ethnicity
e2 m4 > m5 CONSULT actual 2017-07-27/none mode=phone ctx=diplomatic,religion_ethnicity
e4 m7 > m8 SANCTION actual 2017-07-17/week mode=discontinue ctx=diplomatic bg

### Reuters 2015-04-10 none
[m1:ZAF.GOV South Africa's Reserve Bank] is expected to hold rates at 5.75 percent. [m2:@GHA Ghana] and [m3:@ZMB Zambia], by contrast, have seen their currencies routed this year, and traders in [m4:@GBR London] say that an assault on the psychologically important 4-cedi level cannot be far off.

### AP 2016-05-07
[m1:KEN.GOV Kenya] does not intend to wait: [m2=m1 its] interior ministry on Friday wound up the Department of Refugee Affairs and said <<q1 Dadaab, home to [m3:SOM.REF 328,000 Somalis], would be {e3 closed} "within the shortest time possible">>. [m4:UNHCR UNHCR] {e4 begged} [m5:KEN.GOV Nairobi] to reconsider; [m6:SOM.GOV Mogadishu] {e5 grumbled} that no one had asked [m7=m6 it].
e3 m1 > m3 THREATEN threatened 2016-05-06/day mode=expel ctx=migration said=m1
e4 m4 > m5 REQUEST requested 2016-05-07/none mode=change ctx=migration
e5 m6 > m1 ACCUSE actual 2016-05-07/none mode=disapprove ctx=migration
q1 m1 mixed cue=said

### The Jakarta Post 2023-08-26 none
What is served as rijsttafel in [m1:@NLD The Hague] would puzzle a cook in [m2:@IDN Padang]: twelve dishes, some from [m3:@IDN Java], some from [m4:@SUR Paramaribo], fight for room on one table. A new documentary lets grandmothers on three continents argue about who betrayed whose rendang, and declines, wisely, to deliver a verdict.

### Reuters 2024-08-18 headline none
Rand bloodied, peso routed as dollar bulls go on the offensive

### BBC 2021-11-26
[m1:SLB.GOV Solomon Islands Prime Minister Manasseh Sogavare] has {e1 confined} [m2:SLB.CVL Honiara's residents] to [m10=m2 their] homes from dusk to dawn after [m3:SLB.CVL mobs, many of them from Malaita], {e2 razed} shops in Chinatown on Thursday. [m4:AUS.COP Australian police] {e3 landed} overnight at [m5=m1 his] {e4 plea}, and [m6:PNG.MIL a platoon from Papua New Guinea] is to follow. <<q1 [m7=m1 He] {e5 will not quit}>>, [m11=m1 he] said; [m8:CHN.GOV Beijing] {e6 implored} [m12:SLB.GOV the government] to protect [m9:CHN.BUS its traders].
e1 m1 > m2 COERCE actual 2021-11-26/none mode=curfew
e2 m3 > m9 PROTEST actual 2021-11-25/day mode=riot ctx=religion_ethnicity
e3 m4 > m1 AID actual 2021-11-25/day ctx=peacekeeping
e4 m1 > m4 REQUEST requested 2021-11-26/none mode=assist
e5 m7 > m3 REJECT actual 2021-11-26/none mode=yield said=m7
e6 m8 > m12 REQUEST requested 2021-11-26/none mode=assist
q1 m11 indirect cue=said

### The Guardian 2016-03-18 none
Both [m1:@GRC Athens] and [m2:@TUR Ankara] have, at one time or another, mistaken the map for the territory. In this sparkling essay a Turkish cartographer and a Greek poet take turns to describe the same forty islands; neither concedes a rock, and the reader ends up wishing that [m3:@CYP Nicosia] had been handed to them to edit.

### Reuters 2022-04-10
[m1:CHN.MIL Six Chinese Y-20 transports] have {e1 brought} [m2:SRB.MIL Serbia's army] the HQ-22 missiles [m9=m2 it] ordered in 2019, military analysts said on Sunday. [m3:KOS.GOV Kosovo], whose special police [m4:SRB.GOV President Aleksandar Vucic] {e3 accuses} of harassing [m5:SRB.CVL Serbs in the north], {e4 rushed} an extra unit to Jarinje; [m6:DEU.GOV Berlin] {e5 reminded} [m8:SRB.GOV Belgrade] that a candidate for [m7:EU the European Union] is expected to align.
e1 m1 > m2 COOPERATE actual 2022-04-10/none ctx=military
e3 m4 > m3 ACCUSE actual 2022-04-10/none mode=allege ctx=religion_ethnicity
e4 m3 > m5 MOBILIZE actual 2022-04-10/none mode=police ctx=religion_ethnicity
e5 m6 > m8 REQUEST requested 2022-04-10/none mode=change ctx=diplomatic

### AP 2014-05-22 none
Born in [m1:@ARG Buenos Aires] to a Ukrainian tailor, [m2:BRA.GOV the minister] taught fencing in [m3:@PRT Lisbon], translated Chekhov and served as ambassador to [m4:@KEN Kenya] and [m5:@IND India] before entering politics at 58. Friends say [m6=m2 she] parries a question as [m7=m2 she] once parried a foil, and seldom lands a blow in anger.

### The Kyiv Independent 2024-06-20
[m1:EST.JUD An Estonian court] on June 18 {e1 convicted} [m2:RUS.EDU Viacheslav Morozov], [m11=m2 a Russian professor at the University of Tartu], of spying for [m3:RUS.SPY the GRU] and {e2 handed} [m9=m2 him] six years and three months behind bars. [m4:EST.SPY Kapo], [m10=m4 the security service], had {e3 compared notes} with [m5:LVA.SPY its Latvian sister agency]; [m6:RUS.GOV the Russian Embassy in Tallinn] refused comment, and [m7:@FIN Helsinki] and [m8:@SWE Stockholm] report no similar case.
e1 m1 > m2 SANCTION actual 2024-06-18/day mode=convict ctx=intelligence,legal
e2 m1 > m2 COERCE actual 2024-06-18/day mode=arrest ctx=intelligence,legal
e3 m4 > m5 COOPERATE actual 2024-06-20/none ctx=intelligence bg

### Premium Times 2025-03-09 none
[m1:@IND India], [m2:@UKR Ukraine], [m3:@QAT Qatar] and [m4:@SAU Saudi Arabia] were the world's largest buyers of major arms over the past five years, according to the Swedish institute that keeps the register; [m5:@USA the United States] sold 43 per cent of the total and [m6:@FRA France] overtook [m7:@RUS Russia] as the second-biggest seller. [m8:@NGA Nigeria] ranks 37th.

### allAfrica 2021-05-07
[m1:ICC The International Criminal Court] on Thursday {e1 sentenced} [m2:LRA.REB Dominic Ongwen], whom [m3:LRA.REB the Lord's Resistance Army] had {e2 snatched} on [m7=m2 his] way to school at nine, to 25 years in prison; in February [m8=m1 its] judges {e3 held} [m9=m2 him] guilty of 61 crimes against [m4:UGA.CVL Acholi civilians]. [m5:UGA.GOV Kampala] {e4 hailed} the outcome. [m6:CAF.GOV Bangui], which {e5 yielded} [m10=m2 him] up in 2015, keeps a special court of its own.
e1 m1 > m2 COERCE actual 2021-05-06/day mode=arrest ctx=legal,human_rights
e2 m3 > m2 ASSAULT actual 2021-05-07/none mode=abduct bg
e3 m1 > m2 SANCTION actual 2021-02-01/month mode=convict ctx=legal,human_rights bg
e4 m5 > m1 SUPPORT actual 2021-05-07/none ctx=legal
e5 m6 > m1 COOPERATE actual 2015-01-01/year ctx=legal bg
rel m2 member_of m3

### The Straits Times 2022-08-02 none
The Armenian sacrificed a rook, captured two pawns and laid siege to the black king; the Azerbaijani dug in, and after six hours and 91 moves they signed for a draw. [m1:@UZB Uzbekistan's] teenagers stay a point clear of [m2:@IND India] and [m3:@USA the United States] in [m4:@IND Chennai], with [m5:@ARM Armenia] within striking distance.

### Buenos Aires Times 2012-11-29
[m1:COL.GOV President Juan Manuel Santos] {e1 took} [m2:COL.GOV Colombia] out of the 1948 Pact of Bogotá on Tuesday, eight days after [m3:ICJ the International Court of Justice] {e2 awarded} [m4:NIC.GOV Nicaragua] 75,000 square kilometres of sea around San Andrés. [m5:NIC.GOV Daniel Ortega] {e3 dispatched} two patrol boats to the new line, where [m6:COL.MIL a Colombian frigate] {e4 declines to leave}, and {e5 proposed a call}; [m7:CRI.GOV Costa Rica], [m8:PAN.GOV Panama] and [m9:JAM.GOV Jamaica] are studying the ruling.
e1 m1 > m3 SANCTION actual 2012-11-27/day mode=withdraw ctx=legal,territory
e2 m3 > m2 SANCTION actual 2012-11-19/day mode=convict ctx=legal,territory
e3 m5 > m2 MOBILIZE actual 2012-11-29/none mode=weapons ctx=territory
e4 m6 > m4 REJECT actual 2012-11-29/none mode=yield ctx=territory
e5 m5 > m1 REQUEST requested 2012-11-29/none mode=meet ctx=diplomatic

### Dawn 2019-02-02 none
KARACHI: [m3:PAK.COP Customs officers at Jinnah airport] found 2.1 kilograms of heroin in the false bottom of a suitcase belonging to a passenger bound for [m1:@ARE Sharjah], an official said on Friday. In a separate case two women travelling from [m2:@THA Bangkok] were held with 14 mobile phones. [m4:PAK.JUD The court] remanded all three until Monday; smugglers, the official added, <<q1 change tactics but never surrender>>.
q1 ? indirect cue=added

### Arab News 2020-03-04
[m1:GRC.COP Greek police] {e1 fired stun grenades} at [m2:SYR.REF some of the 10,000 migrants] stranded at Kastanies as [m3:EU Ursula von der Leyen] {e2 toured} the fence with [m4:GRC.GOV Kyriakos Mitsotakis] on Tuesday and {e3 pledged} [m5=m4 his government] 700 million euros. [m6:GRC.GOV Athens], which has {e4 ceased} to take asylum claims, {e5 charges} [m7:TUR.GOV Ankara] with "<<q1 blackmail>>"; [m8:TUR.GOV Recep Tayyip Erdogan] {e6 swore} that "<<q2 millions>>" more would be sent.
e1 m1 > m2 ASSAULT actual 2020-03-04/none mode=crowd-control ctx=migration,repression
e2 m3 > m4 CONSULT actual 2020-03-03/day mode=visit ctx=migration
e3 m3 > m5 AGREE planned 2020-03-03/day ctx=migration,economic
e4 m6 > m2 REJECT actual 2020-03-04/none mode=assist ctx=asylum,migration
e5 m6 > m7 ACCUSE actual 2020-03-04/none mode=allege ctx=migration
e6 m8 > m3 THREATEN threatened 2020-03-04/none ctx=migration said=m8
q1 m6 mixed cue=charges
q2 m8 mixed cue=swore

### The Times of Israel 2021-06-20 none
How the [m1:ICC International Criminal Court] works: it sits in [m2:@NLD The Hague], has 18 judges and 123 member states, and may try individuals, not governments, for four kinds of crime. [m3:@USA The United States], [m4:@RUS Russia], [m5:@CHN China] and [m6:@ISR Israel] do not belong to it; [m7:@JOR Jordan] and [m8:@TUN Tunisia] do. Its budget this year is €148 million.
rel m7 member_of m1
rel m8 member_of m1

### AP 2022-09-08
[m1:ALB.GOV Albania] on Wednesday {e1 booted out} [m2:IRN.GOV Iran's entire embassy staff] over the July {e2 hack} that [m3:ALB.GOV Prime Minister Edi Rama] {e7 pinned} on [m4:IRN.GOV Tehran], and in the evening [m9:ALB.COP rapid-response officers] {e3 searched} the empty building. [m5:USA.SPY An FBI team] has {e4 been helping} [m6:ALB.GOV Tirana] rebuild [m10=m6 its] servers; [m7:IRN.GOV Iran's foreign ministry] {e5 lashed out} at what [m11=m7 it] called a baseless script, and [m8:MEK.OPP the Mujahedeen-e-Khalq], whose camp lies outside Durres, {e6 rejoiced}.
e1 m1 > m2 SANCTION actual 2022-09-07/day mode=expel ctx=diplomatic,cyber
e2 m4 > m1 COERCE denied 2022-07-01/month mode=cyber ctx=cyber said=m3 bg
e3 m9 > m2 COERCE actual 2022-09-07/day mode=seize ctx=diplomatic
e4 m5 > m6 AID actual 2022-09-08/none ctx=cyber
e5 m7 > m1 ACCUSE actual 2022-09-08/none mode=disapprove ctx=diplomatic said=m7
e6 m8 > m1 SUPPORT actual 2022-09-08/none
e7 m3 > m4 ACCUSE actual 2022-09-08/none mode=allege ctx=cyber

### Rappler 2022-03-16 none
Strong winds lashed the set, a drone crashed into the lead actress's trailer, and two extras dressed as [m1:@JPN Japanese] marines came to blows over a lunch box. Shot in [m2:@PHL Coron] and [m3:@PLW Palau], the war epic nonetheless wrapped on time; its director says the only casualties were the budget and a wristwatch.

### Reuters 2019-08-12
[m1:PRT.LAB Portuguese fuel-tanker drivers] {e1 began an open-ended strike} on Monday, and [m2:PRT.GOV the Socialist government] had {e2 500 soldiers and policemen standing by} to take the wheel if [m3=m1 the hauliers] flouted an {e3 order} to guarantee half of deliveries. [m4:PRT.OPP The Left Bloc], which keeps [m5:PRT.GOV Antonio Costa] in power, called that <<q1 a {e5 misuse} of the barracks>>; [m6:ESP.GOV Madrid] {e6 offered} to route tankers to the Algarve.
e1 m1 > m2 PROTEST actual 2019-08-12/day mode=strike ctx=economic
e2 m2 > m3 MOBILIZE actual 2019-08-12/none mode=troops ctx=economic
e3 m2 > m3 REQUEST requested 2019-08-12/none mode=yield ctx=economic
e5 m4 > m2 ACCUSE actual 2019-08-12/none mode=disapprove ctx=military said=m4
e6 m6 > m2 AGREE actual 2019-08-12/none ctx=economic
q1 m4 indirect cue=called

### The Jakarta Post 2013-12-12 none
Trade between [m1:@KEN Kenya] and [m2:@TZA Tanzania] grew by 11 percent last year, that between [m3:@IND India] and [m4:@LKA Sri Lanka] shrank, and [m5:@IDN Indonesia's] with [m6:@BRA Brazil] stood still, the annual survey shows. "<<q1 Asia is where the battle for margins will be won or lost>>," its authors conclude, without saying by whom.
q1 ? direct cue=conclude

### The Guardian 2015-03-25
[m1:LKA.MIL The Sri Lankan navy] has {e1 impounded} five more trawlers and {e2 rounded up} [m2:IND.LAB 33 Tamil Nadu fishermen] off Neduntheevu, in spite of the courtesy call [m3:IND.GOV Narendra Modi] {e3 paid} on [m4:LKA.GOV Maithripala Sirisena] this month. [m5:IND.GOV The state's chief minister], [m9=m5 O Panneerselvam], {e4 wrote to} [m6=m3 the prime minister] asking [m7=m6 him] to win their freedom; [m8:LKA.GOV Colombo's] premier, [m10=m8 Ranil Wickremesinghe], has {e5 said intruders may be shot}.
e1 m1 > m2 COERCE actual 2015-03-25/none mode=seize ctx=territory
e2 m1 > m2 COERCE actual 2015-03-25/none mode=arrest ctx=territory
e3 m3 > m4 CONSULT actual 2015-03-01/month mode=visit ctx=diplomatic bg
e4 m5 > m6 REQUEST requested 2015-03-25/none mode=assist
e5 m8 > m2 THREATEN threatened 2015-03-25/none mode=violence ctx=territory said=m8

### BBC 2017-03-13 none
The comedian's new show, a one-woman assault on the diplomatic dinner, opens with [m1:@BRA Brazil] refusing soup and ends with [m2:@NOR Norway] invading the pudding. In between she gets a cheap shot in at [m3:@LUX Luxembourg], threatens the front row with a conga and surrenders, to loud protest, at half past nine.

### Premium Times 2012-02-13 none
[m1:@ZMB Zambia] survived wave after wave of Ivorian attacks, rode out a missed penalty and won the shoot-out 8-7 in [m2:@GAB Libreville] on Sunday, a stone's throw from the sea that in 1993 claimed the lives of 18 of their predecessors. [m3:@CIV Côte d'Ivoire's] captain, in tears, offered no excuses. [m4:@MLI Mali] beat [m5:@GHA Ghana] to the bronze medal.

### Reuters 2018-03-12
[m1:UZB.GOV Uzbekistan] on Friday {e1 took up trade again} with [m2:TJK.GOV Tajikistan] through ten crossings shut since 2010, hours before [m3:UZB.GOV President Shavkat Mirziyoyev] {e2 landed} in [m10:@TJK Dushanbe]. [m4=m1+m2 The two] will {e3 drill together} near Termez in September; [m5:KAZ.GOV Astana] has {e4 extradited} [m6:TJK.BUS a fugitive banker] to [m7:TJK.GOV the Tajiks], and [m8:TKM.MIL Turkmen border troops] have {e5 shifted} howitzers toward Serhetabat to deter [m9:TALIBAN.REB the Taliban].
e1 m1 > m2 COOPERATE actual 2018-03-09/day ctx=economic
e2 m3 > m2 CONSULT actual 2018-03-09/day mode=visit ctx=diplomatic
e3 m1 > m2 AGREE planned 2018-09-01/month ctx=military
e4 m5 > m7 COOPERATE actual 2018-03-12/none ctx=legal
e5 m8 > m9 MOBILIZE actual 2018-03-12/none mode=weapons ctx=military

