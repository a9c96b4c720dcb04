### Reuters 2023-08-11
[m1:ECOWAS The Economic Community of West African States] on Thursday {e1 ordered} [m10=m1 its] standby force to prepare, a fortnight after [m2:NER.MIL the presidential guard] {e2 seized} [m3:NER.GOV President Mohamed Bazoum] in Niamey. [m4=m1 The West African bloc] said [m5=m1 it] still preferred a negotiated way out. [m6:NER.GOV The junta], which had {e3 turned away} [m7:ECOWAS a delegation] two days earlier, did not comment. [m8:DZA.GOV Algeria], which shares almost a thousand kilometres of desert with [m9=m8 its] southern neighbour, {e4 spoke out against} the use of troops.
e1 m1 > m6 MOBILIZE actual 2023-08-10/day mode=troops ctx=military,pro_democracy
e2 m2 > m3 COERCE actual 2023-07-26/week mode=arrest ctx=executive
e3 m6 > m7 REJECT actual 2023-08-08/day mode=meet ctx=diplomatic
e4 m8 > m1 ACCUSE actual 2023-08-11/none mode=disapprove ctx=military

### AFP 2019-11-12
[m1:BOL.ELI Evo Morales] landed in [m2:@MEX Mexico City] on Tuesday aboard a military jet sent by [m3:MEX.GOV his host], who had {e1 granted} [m4=m1 him] asylum the day before. "[m5=m3 The Mexican government] saved [m10=m1 my] life," the former coca growers' leader {e2 told} reporters at the airport. In La Paz [m6:BOL.LEG Senator Jeanine Anez] {e3 promised} elections and {e4 called on} [m7=m1 his] followers to leave the streets. [m8:BOL.COP Police] had {e5 fired} tear gas at [m9:BOL.CVL them] through the night.
e1 m3 > m4 AID actual 2019-11-11/day ctx=asylum
e2 m1 > m5 SUPPORT actual 2019-11-12/day ctx=asylum
e3 m6 > m9 AGREE planned 2019-11-12/none ctx=election
e4 m6 > m9 REQUEST requested 2019-11-12/none mode=yield ctx=rights_freedoms
e5 m8 > m9 ASSAULT actual 2019-11-11/day mode=crowd-control ctx=repression

### Radio New Zealand 2022-09-05
[m1:SLB.GOV Solomon Islands Prime Minister Manasseh Sogavare] has {e1 rebuffed} an offer from [m2:AUS.GOV Canberra] to pay for the national election, {e2 calling} it an assault on parliamentary democracy. [m3:AUS.GOV Foreign Minister Penny Wong] said the proposal had been made in good faith. [m4:SLB.OPP Opposition leader Matthew Wale], whose party holds a handful of seats, {e3 reproached} [m5=m1 the prime minister] for looking for excuses to delay the vote. [m6=m1 He] wants to postpone it until after the Pacific Games.
e1 m1 > m2 REJECT actual 2022-09-05/none mode=assist ctx=election
e2 m1 > m2 ACCUSE actual 2022-09-05/none mode=disapprove ctx=election
e3 m4 > m5 ACCUSE actual 2022-09-05/none mode=disapprove ctx=election

### The East African 2023-12-02
[m1:EAC The East African Community] begins pulling [m12=m1 its] troops out of [m2:COD.GOV eastern Congo] on Sunday after [m3:COD.GOV Kinshasa] {e1 declined} to renew [m11=m1 their] mandate. [m4=m3 The government] had {e2 complained} for months that [m5:EAC the regional force] was living alongside [m6:M23.REB the M23] instead of fighting [m7=m6 it]. [m8:KEN.MIL A Kenyan contingent] {e3 flew} out of Goma first. [m9:SADC The southern African bloc] {e4 will take} [m10=m1 its] place.
e1 m3 > m1 REJECT actual 2023-12-02/none ctx=peacekeeping
e2 m4 > m5 ACCUSE actual 2023-12-02/none mode=disapprove ctx=peacekeeping
e3 m8 > m3 RETREAT actual 2023-12-02/none mode=withdraw ctx=peacekeeping
e4 m9 > m3 AGREE planned 2023-12-02/none ctx=peacekeeping

### Dawn 2018-07-07
[m1:PAK.JUD An accountability court] in Islamabad on Friday {e1 handed} [m2:PAK.ELI former prime minister Nawaz Sharif] ten years in prison over four flats in London. [m3=m2 The 68-year-old], who was in England with [m9=m2 his] ailing wife, {e2 dismissed} the ruling as revenge by generals and said [m4=m2 he] would return. [m5:PAK.PTY His party] has {e3 announced} rallies in Lahore. [m6:PAK.OPP Imran Khan], [m8=m2 his] chief rival in this month's election, {e4 hailed} [m7=m1 the judges].
e1 m1 > m2 SANCTION actual 2018-07-06/day mode=convict ctx=corruption,legal
e2 m2 > m1 REJECT actual 2018-07-06/none ctx=corruption,legal
e3 m5 > m1 PROTEST planned 2018-07-07/none mode=demo ctx=legal
e4 m6 > m7 SUPPORT actual 2018-07-06/none ctx=legal

### Bangkok Post 2008-11-27
[m1:THA.CVL The People's Alliance for Democracy] {e1 held} Suvarnabhumi airport for a third day on Thursday, stranding thousands of tourists. [m2:THA.GOV Prime Minister Somchai Wongsawat], who cannot return to the capital, {e2 declared} a state of emergency from Chiang Mai. [m3:THA.MIL The army chief] has {e3 urged} [m4=m2 him] to dissolve parliament and [m5=m1 the yellow-clad movement] to go home. Neither listened. [m6=m1 They] would leave, one of [m7=m1 their] leaders said, only when [m8=m2 he] {e4 stepped} down.
e1 m1 > m2 PROTEST actual 2008-11-27/day mode=obstruct ctx=executive
e2 m2 > m1 COERCE actual 2008-11-27/none mode=martial-law ctx=repression
e3 m3 > m4 REQUEST requested 2008-11-27/none mode=change ctx=executive
e4 m2 > m1 RETREAT hypothetical 2008-11-27/none mode=resign ctx=executive

### Guardian 2016-07-04 none
[m1:@ISL Iceland] went home on Sunday, beaten 5-2 in Saint-Denis by [m2:@FRA the hosts], but with [m3:? their] thunderclap ringing round the stadium long after the final whistle. [m4:? Coach Lars Lagerback] hugged [m5:? his assistant], a part-time dentist, who will now take over from [m6=m4 him]. "We are a nation of 330,000," [m7=m5 he] said. [m8:ISL.GOV The president-elect], a historian, watched from the terraces in a replica shirt.

### El Tiempo 2004-12-15
[m1:VEN.GOV Caracas] on Tuesday {e1 recalled} [m8=m1 its] ambassador over the capture of [m2:FARC.REB Rodrigo Granda], who was {e2 snatched} from a cafe in the Venezuelan capital and delivered to Cucuta. [m3:COL.GOV The defence ministry] in Bogota {e3 conceded} that [m4=m3 it] had paid a reward, but {e4 denied} that [m5:COL.COP its officers] had {e5 crossed} the border. [m6:COL.GOV President Alvaro Uribe] {e6 offered} to discuss the matter with [m7:VEN.GOV his neighbour].
e1 m1 > m3 SANCTION actual 2004-12-14/day mode=withdraw ctx=diplomatic
e2 m3 > m2 ASSAULT actual 2004-12-15/none mode=abduct ctx=terrorism
e3 m3 > m1 CONCEDE actual 2004-12-15/none ctx=diplomatic
e4 m3 > m1 REJECT actual 2004-12-15/none ctx=diplomatic
e5 m5 > m1 COERCE denied 2004-12-15/none ctx=territory
e6 m6 > m7 AGREE planned 2004-12-15/none ctx=diplomatic

### Daily Monitor 2020-11-19
[m1:UGA.COP Police] in Luuka district {e1 detained} [m2:UGA.OPP the singer Bobi Wine] on Wednesday as [m3=m2 he] was about to address supporters. Within an hour [m4:UGA.CVL young men] were {e2 burning} tyres in Kampala and [m5:UGA.MIL soldiers] were {e3 shooting} at [m6=m4 them]. [m7:UGA.OPP Patrick Amuriat], another of the ten candidates, {e4 halted} [m11=m7 his] campaign until [m8=m2 his rival] was freed. [m9:UGA.GOV The security minister] {e5 laid} the deaths at the door of [m10:UGA.PTY the National Unity Platform].
e1 m1 > m2 COERCE actual 2020-11-18/day mode=arrest ctx=election,repression
e2 m4 > m1 PROTEST actual 2020-11-18/day mode=riot ctx=repression
e3 m5 > m6 ASSAULT actual 2020-11-18/day mode=firearms ctx=repression
e4 m7 > m1 PROTEST actual 2020-11-19/none mode=boycott ctx=election
e5 m9 > m10 ACCUSE actual 2020-11-19/none mode=allege ctx=election

### Yonhap 2010-11-25
Two days after [m1:PRK.MIL North Korean guns] {e1 pounded} Yeonpyeong island, [m2:KOR.GOV South Korean Defence Minister Kim Tae-young] {e2 offered} to quit. [m3:KOR.GOV President Lee Myung-bak] accepted at once. [m4:KOR.OPP The opposition], which had {e3 faulted} [m5=m2 the retired general] for a slow and confused reply to the barrage, said the decision came too late. [m6:KOR.MIL The marines] on the island are being {e4 reinforced} with rocket launchers.
e1 m1 > m6 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m2 > m3 CONCEDE actual 2010-11-25/day ctx=military
e3 m4 > m5 ACCUSE actual 2010-11-25/none mode=disapprove ctx=military
e4 m6 > m1 MOBILIZE actual 2010-11-25/none mode=weapons ctx=military

### Le Monde diplomatique 2014-06-01
Few armies in the Sahel are held in such esteem as [m1:TCD.MIL the Chadian], and few governments in such suspicion. [m2:TCD.GOV Idriss Deby], who came to power in 1990 at the head of a rebel column, has kept both [m10=m2 his] patrons and [m9=m2 his] generals content. [m3=m2 He] {e1 lent} two thousand men to [m4:FRA.GOV Paris] in northern Mali last year. In April, stung by [m5:UN a United Nations] report that {e2 held} [m6=m1 them] responsible for thirty deaths in Bangui, [m7=m2 he] {e3 called} the whole contingent home from [m8:CAF.GOV the Central African Republic].
e1 m2 > m4 AID actual 2013-06-01/year ctx=terrorism,military
e2 m5 > m6 ACCUSE actual 2014-04-01/month mode=allege ctx=human_rights
e3 m2 > m8 RETREAT actual 2014-04-01/month mode=withdraw ctx=peacekeeping

### AP 2021-07-08
[m1:HTI.GOV Haitian President Jovenel Moise] was {e1 shot} dead in [m11=m1 his] bedroom before dawn on Wednesday by [m2:COL.CRM gunmen] who, according to [m3:HTI.COP the national police], spoke Spanish. [m4=m3 They] {e2 killed} four of [m5=m2 the suspects] in a gun battle that evening and {e3 took} two more alive. [m6:HTI.GOV Interim Prime Minister Claude Joseph] {e4 imposed} martial law. [m7:DOM.GOV The neighbouring Dominican Republic] {e5 shut} [m10=m7 its] border, and [m9=m7 its] president {e6 denounced} what [m8:DOM.GOV he] called an attack on the democratic order.
e1 m2 > m1 ASSAULT actual 2021-07-07/day mode=targeted ctx=executive,crime
e2 m3 > m5 ASSAULT actual 2021-07-07/day mode=firearms ctx=crime
e3 m3 > m2 COERCE actual 2021-07-07/day mode=arrest ctx=crime
e4 m6 > m2 COERCE actual 2021-07-07/day mode=martial-law ctx=executive
e5 m7 > m6 COERCE actual 2021-07-07/day mode=restrict ctx=migration
e6 m8 > m2 ACCUSE actual 2021-07-07/none mode=disapprove ctx=executive

### Kathmandu Post 2015-11-03
[m1:NPL.COP Police] {e1 broke} up the Madhesi sit-in on the Birgunj bridge at dawn on Monday, {e2 setting} fire to the tents. By noon [m2:NPL.CVL the protesters] had {e3 retaken} the bridge, {e4 pelting} [m3=m1 the force] with stones from the Indian side. A 19-year-old from [m4:@IND Raxaul] was {e5 shot} dead. [m5:IND.GOV Prime Minister Narendra Modi] {e6 telephoned} [m6:NPL.GOV his counterpart] that evening to ask for the particulars, [m7:IND.GOV an official] in Delhi said.
e1 m1 > m2 ASSAULT actual 2015-11-02/day mode=crowd-control ctx=repression
e2 m1 > m2 ASSAULT actual 2015-11-02/day mode=destroy ctx=repression
e3 m2 > m1 PROTEST actual 2015-11-02/day mode=obstruct ctx=rights_freedoms
e4 m2 > m3 PROTEST actual 2015-11-02/day mode=riot ctx=rights_freedoms
e5 m1 > m2 ASSAULT actual 2015-11-02/day mode=firearms ctx=repression
e6 m5 > m6 CONSULT actual 2015-11-02/day mode=phone ctx=diplomatic said=m7

### Balkan Insight 2018-12-15
[m1:KOS.LEG Kosovo's parliament] {e1 voted} on Friday to turn the lightly armed security force into an army. [m2:SRB.GOV Prime Minister Ana Brnabic] had {e2 hinted} a week earlier that Belgrade might answer with [m3:SRB.MIL its own troops]. "[m11=m2 I] hope [m10=m2 we] never have to use [m4=m3 them]," [m5=m2 she] said. [m6:NATO The alliance], which keeps four thousand soldiers in the former province, {e3 regretted} that [m7:KOS.GOV Pristina] had gone ahead against [m8=m6 its] advice. [m9:USA.GOV Washington] {e4 endorsed} the step.
e1 m1 > m2 MOBILIZE actual 2018-12-14/day mode=troops ctx=military,legislative
e2 m2 > m7 THREATEN threatened 2018-12-07/week mode=violence ctx=military
e3 m6 > m7 ACCUSE actual 2018-12-14/none mode=disapprove ctx=military
e4 m9 > m7 SUPPORT actual 2018-12-14/none ctx=military

### The Namibian 2021-05-29
[m1:DEU.GOV Germany] {e1 acknowledged} on Friday that [m2:DEU.MIL its colonial troops] had {e2 committed} genocide against [m3:NAM.CVL the Herero and Nama]. [m4:DEU.GOV Heiko Maas], the foreign minister, {e3 pledged} 1.1 billion euros over thirty years. [m5:NAM.CVL Traditional chiefs] {e4 spurned} the sum as an insult; [m6=m5 they] were never at the table, [m7=m5 they] said. [m8:NAM.GOV The presidency] in Windhoek called the admission a first step in the right direction.
e1 m1 > m3 CONCEDE actual 2021-05-28/day ctx=reparations,human_rights
e2 m2 > m3 ASSAULT actual 1904-01-01/year ctx=human_rights
e3 m4 > m3 AGREE planned 2021-05-28/day ctx=reparations
e4 m5 > m4 REJECT actual 2021-05-29/none ctx=reparations

### Philippine Daily Inquirer 2017-11-24
[m1:PHL.GOV President Rodrigo Duterte] has formally {e1 ended} negotiations with [m2:CPP.REB the communist rebels], signing a proclamation on Thursday night. [m3=m1 The 72-year-old] said [m4=m2 they] had gone on {e2 ambushing} [m5:PHL.COP policemen] while the panels talked in [m6:@NOR Oslo]. [m7:CPP.REB Jose Maria Sison], the founder of the movement, who has lived in Utrecht for thirty years, {e3 mocked} [m8=m1 his former student] as the number one terrorist in the country. [m9:PHL.REL The bishops] {e4 pleaded} with both to return to the table.
e1 m1 > m2 SANCTION actual 2017-11-23/day mode=discontinue ctx=terrorism
e2 m2 > m5 ASSAULT actual 2017-11-24/none mode=firearms ctx=terrorism said=m1
e3 m7 > m8 ACCUSE actual 2017-11-24/none mode=disapprove ctx=terrorism
e4 m9 > m1,m2 REQUEST requested 2017-11-24/none mode=meet ctx=terrorism

### Buenos Aires Herald 2012-04-17
[m1:ARG.GOV Cristina Fernandez de Kirchner] announced on Monday that [m2=m1 her government] {e1 would expropriate} YPF, in which [m3:ESP.BUS Repsol] holds 57 percent. Minutes later [m4:ARG.GOV officials] {e2 ordered} the executives out of the building in Puerto Madero. [m5:ESP.GOV Madrid] {e3 promised} "clear and forceful" measures and {e4 called in} [m6:ARG.GOV the ambassador]. [m7=m3 The company] {e5 will take} the case to arbitration.
e1 m2 > m3 COERCE planned 2012-04-16/day mode=seize ctx=natural_resource,economic
e2 m4 > m3 COERCE actual 2012-04-16/day mode=seize ctx=natural_resource,economic
e3 m5 > m1 THREATEN threatened 2012-04-16/none ctx=economic
e4 m5 > m6 ACCUSE actual 2012-04-16/none mode=disapprove ctx=economic
e5 m7 > m1 ACCUSE planned 2012-04-17/none mode=allege ctx=legal

### Jakarta Globe 2013-11-20
[m1:IDN.GOV Indonesian President Susilo Bambang Yudhoyono] {e1 suspended} military and intelligence cooperation with [m2:AUS.GOV Australia] on Wednesday. Documents leaked by [m3:USA.CVL Edward Snowden] show that [m4:AUS.SPY its signals directorate] {e2 tapped} [m5=m1 his] telephone and [m6:? his wife's]. [m7:AUS.GOV Prime Minister Tony Abbott] told parliament that [m8=m7 he] {e3 regretted} any embarrassment, but {e4 would not apologise}. In Jakarta [m9:IDN.CVL demonstrators] {e5 burned} [m10=m2 the country's] flag.
e1 m1 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,military
e2 m4 > m5 COERCE actual 2013-11-20/none ctx=intelligence
e3 m7 > m1 CONCEDE actual 2013-11-20/none ctx=intelligence
e4 m7 > m1 REJECT actual 2013-11-20/none mode=yield ctx=intelligence
e5 m9 > m2 PROTEST actual 2013-11-20/none mode=demo ctx=intelligence

### Times of Malta 2019-12-02
[m1:MLT.GOV Joseph Muscat] {e1 will resign} in January, [m2=m1 he] said in a televised address, as the inquiry into the murder of [m3:MLT.JRN Daphne Caruana Galizia] reached [m9=m1 his] office. [m4:? The journalist's family] {e2 called} the delay unacceptable. Outside the courts in Valletta [m5:MLT.CVL thousands] {e3 demanded} that [m6=m1 he] go at once, some throwing eggs. [m7:EU A delegation of European lawmakers] arrives on Tuesday for {e4 talks} with [m8=m1 the premier].
e1 m1 > m5 CONCEDE planned 2020-01-01/month ctx=executive,corruption
e2 m4 > m1 ACCUSE actual 2019-12-02/none mode=disapprove ctx=executive
e3 m5 > m6 PROTEST actual 2019-12-02/none mode=demo ctx=executive,corruption
e4 m7 > m8 CONSULT planned 2019-12-03/day mode=visit ctx=corruption

### IRIN 2005-10-14
[m1:WFP The World Food Programme] has {e1 doubled} the rations it hands out in Maradi. [m2:NER.GOV Niger's president, Mamadou Tandja], {e2 disputes} that there was ever a famine and {e3 accuses} [m3:UN aid agencies] of exaggerating in order to raise money. [m4=m3 They] {e4 deny} it. [m5:MSF Medecins Sans Frontieres], which has treated 40,000 [m6:NER.CVL infants] since January, {e5 may have to close} two of [m9=m5 its] feeding centres if [m7=m2 he] persists, [m8=m5 its] coordinator said.
e1 m1 > m6 AID actual 2005-10-14/none ctx=human_security
e2 m2 > m3 REJECT actual 2005-10-14/none ctx=human_security
e3 m2 > m3 ACCUSE actual 2005-10-14/none mode=allege ctx=human_security
e4 m4 > m2 REJECT actual 2005-10-14/none ctx=human_security
e5 m5 > m6 RETREAT hypothetical 2005-10-14/none mode=withdraw ctx=human_security

### Reuters 2026-02-19
[m1:KAZ.GOV Kazakhstan] and [m2:UZB.GOV Uzbekistan] {e1 signed} a protocol in Turkestan on Thursday on sharing the waters of the Syr Darya. The two have quarrelled over the river since 1992. [m3:KGZ.GOV Bishkek], which owns the dams upstream, was not a party; [m4=m1+m2 its neighbours] {e2 invited} [m5=m3 it] to join by summer. [m6:KGZ.GOV Its energy minister] said [m7=m3 the mountain republic] {e3 would do so} only if [m8=m1+m2 they] {e4 paid} for the winter's storage.
e1 m1 > m2 SUPPORT actual 2026-02-19/day ctx=natural_resource
e2 m4 > m5 AGREE actual 2026-02-19/none ctx=natural_resource
e3 m7 > m1,m2 AGREE hypothetical 2026-02-19/none ctx=natural_resource said=m6
e4 m8 > m7 AID hypothetical 2026-02-19/none ctx=natural_resource,economic said=m6

### BBC 2011-12-13
[m1:CIV.ELI Laurent Gbagbo] appeared for the first time before [m2:ICC the International Criminal Court] last week, a tired man in a dark suit. [m3:ICC Prosecutors] have {e1 charged} [m4=m1 the former history teacher] with murder, rape and persecution. [m5:CIV.PTY His party], the Ivorian Popular Front, {e2 stayed} away from Sunday's parliamentary election in protest at [m9=m1 his] transfer. [m6:CIV.GOV Alassane Ouattara], who {e3 handed} [m7=m1 him] over, has {e4 promised} that men on [m8=m6 his] own side will be tried too.
e1 m3 > m4 ACCUSE actual 2011-12-13/none mode=allege ctx=human_rights,legal
e2 m5 > m6 PROTEST actual 2011-12-11/day mode=boycott ctx=election
e3 m6 > m7 COOPERATE actual 2011-12-13/none ctx=legal
e4 m6 > m5 AGREE planned 2011-12-13/none ctx=legal

### Straits Times 2007-09-27
[m1:MMR.MIL Soldiers] {e1 stormed} two monasteries on the edge of Yangon before sunrise on Thursday and {e2 led} away [m2:MMR.REL some two hundred monks]. When [m3:MMR.CVL residents] ran out to stop [m4=m1 them], [m10=m1 they] {e3 fired} over [m5=m3 their] heads. [m6:ASEAN The region's ten-member club], which admitted the country in 1997 and had hardly ever uttered a word against it, {e4 voiced} "revulsion" in New York. [m7:SGP.GOV Foreign Minister George Yeo] said [m9=m7 he] had {e5 delivered} the message to [m8:MMR.GOV his Burmese colleague] in person.
e1 m1 > m2 COERCE actual 2007-09-27/day mode=seize ctx=repression,religion_ethnicity
e2 m1 > m2 COERCE actual 2007-09-27/day mode=arrest ctx=repression,religion_ethnicity
e3 m1 > m5 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression
e4 m6 > m8 ACCUSE actual 2007-09-27/none mode=disapprove ctx=repression
e5 m7 > m8 CONSULT actual 2007-09-27/none ctx=diplomatic

### La Nacion 2023-07-12 none
The first coffee auction of the season in [m1:@CRI San Jose] drew buyers from [m2:@JPN Osaka], [m3:@KOR Busan] and [m4:@NOR Bergen]. [m5:CRI.AGR The Tarrazu cooperative], founded by 228 growers in 1960, sold [m6=m5 its] best lot for 210 dollars a kilo. [m7=m5 It] will spend the money on a new mill. [m8:CRI.GOV The agriculture minister], whose grandfather picked berries in the same valley, bought a bag for [m9=m8 his] office.

### AFP 2015-06-13
[m1:SDN.GOV Sudanese President Omar al-Bashir] flew to [m2:@ZAF Johannesburg] on Saturday for a summit of [m3:AU the African Union], although [m4:ICC the Hague tribunal] {e1 wants} [m5=m1 him] arrested. [m6:ZAF.GOV The hosts] have {e2 guaranteed} immunity to all delegates. [m7:ZAF.CVL A local rights group] {e3 asked} [m8:ZAF.JUD the Pretoria High Court] to have the general {e4 detained} before [m9=m1 he] leaves. [m10=m4 The court] "has passed [m12=m4 its] sell-by date", [m11:ZAF.PTY the ruling ANC] {e5 scoffed}.
e1 m4 > m6 REQUEST requested 2015-06-13/none mode=assist ctx=human_rights,legal
e2 m6 > m1 AGREE actual 2015-06-13/none ctx=diplomatic
e3 m7 > m8 REQUEST requested 2015-06-13/none mode=assist ctx=legal
e4 m6 > m9 COERCE requested 2015-06-13/none mode=arrest ctx=legal
e5 m11 > m10 ACCUSE actual 2015-06-13/none mode=disapprove ctx=legal
