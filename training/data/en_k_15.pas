### BBC 2024-03-17
[m1:NER.GOV Niger's military rulers] have {e1 revoked} an agreement that allowed [m2:USA.MIL about a thousand American troops] to operate from two bases in the country. The announcement, read out on state television on Saturday, came a day after [m3:USA.GOV a delegation from Washington] ended a {e2 visit} to Niamey. [m4:NER.MIL Colonel Amadou Abdramane] {e3 accused} [m5=m3 the visitors] of failing to follow protocol and of wanting to choose the country's partners for [m6=m1 it]. [m7:USA.GOV The State Department] said [m8=m7 it] was in touch with [m9=m1 the junta]. Niger is one of the world's poorest countries.
e1 m1 > m2 SANCTION actual 2024-03-16/day mode=expel ctx=military
e2 m3 > m1 CONSULT actual 2024-03-15/day mode=visit ctx=military,diplomatic
e3 m4 > m5 ACCUSE actual 2024-03-16/day mode=disapprove ctx=diplomatic

### Al Jazeera 2023-06-24
[m1:SLE.GOV President Julius Maada Bio] and [m2:SLE.OPP Samura Kamara], an economist who lost to [m10=m1 him] five years ago, are the main contenders in Saturday's election in Sierra Leone. On Wednesday [m3:SLE.MIL soldiers] {e1 surrounded} the headquarters of [m4:SLE.OPP the opposition All People's Congress] and {e2 fired} tear gas inside, according to [m5=m2 its candidate]. [m6:SLE.COP Police] {e3 denied} this, saying that live rounds had come from the building. [m7:ECOWAS The West African bloc] {e4 has deployed} ninety observers. [m8=m7 Their] leader {e5 called on} [m9=m1+m2 both men] to accept the outcome.
e1 m3 > m4 COERCE actual 2023-06-21/day mode=restrict ctx=election
e2 m3 > m4 ASSAULT denied 2023-06-21/day mode=crowd-control ctx=election said=m5
e3 m6 > m5 REJECT actual 2023-06-21/none ctx=election
e4 m7 > m1 AID actual 2023-06-24/none ctx=election
e5 m8 > m9 REQUEST requested 2023-06-24/none mode=yield ctx=election

### The Guardian 2025-09-09
[m1:NPL.GOV Nepal's prime minister], KP Sharma Oli, {e1 resigned} on Tuesday amid the worst {e2 unrest} in decades, triggered by a ban on social media. [m2:NPL.COP Police] had {e3 opened} fire on [m3:NPL.CVL young protesters] the day before, killing nineteen. The ban was {e4 lifted} overnight, but [m4=m3 the demonstrators], who call themselves Gen Z, {e5 set} fire to parliament and to the homes of several politicians. [m5:NPL.MIL The army] said in a statement that [m6=m5 it] was {e6 ready} for dialogue with [m7=m3 them]. [m8:IND.GOV Narendra Modi] {e7 appealed} for peace.
e1 m1 > m3 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2025-09-09/none mode=riot ctx=rights_freedoms,corruption
e3 m2 > m3 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e4 m1 > m3 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e5 m4 > m1 PROTEST actual 2025-09-09/day mode=riot ctx=executive
e6 m6 > m7 AGREE actual 2025-09-09/none ctx=military
e7 m8 > m3 REQUEST requested 2025-09-09/none mode=yield ctx=executive

### Reuters 2022-08-03
[m1:KEN.GOV Deputy President William Ruto] and [m2:KEN.OPP veteran opposition leader Raila Odinga] are neck and neck in the polls before Tuesday's election. In a twist, [m3:KEN.GOV President Uhuru Kenyatta] has {e1 thrown} [m11=m3 his] weight behind [m4=m2 the latter], [m10=m3 his] old enemy. [m5=m1 The deputy], whom supporters call the hustler-in-chief, {e2 complained} last week that the president was threatening [m6=m1 him]. "As long as you do not kill [m7=m1 my] children," [m8=m1 he] {e3 told} [m9=m3 his boss] at a rally in Eldoret. The presidency {e4 dismissed} the remark.
e1 m3 > m4 SUPPORT actual 2022-08-03/none ctx=election
e2 m5 > m3 ACCUSE actual 2022-07-27/week mode=allege ctx=election
e3 m8 > m9 ACCUSE actual 2022-07-27/week mode=allege ctx=election
e4 m3 > m1 REJECT actual 2022-08-03/none ctx=election

### CNN 2022-04-22
[m1:SLB.GOV The Solomon Islands] and [m2:CHN.GOV Beijing] have {e1 signed} a security pact, [m3:CHN.GOV Chinese foreign ministry spokesman Wang Wenbin] said on Tuesday, days before [m4:USA.GOV a senior White House official] was due in Honiara. [m5:AUS.GOV Australia] had {e2 sent} a minister the week before to persuade [m6:SLB.GOV Manasseh Sogavare] to drop the idea. [m7=m6 The prime minister] {e3 insisted} that it would not lead to a military base. [m8:USA.GOV Washington] {e4 would "respond accordingly"} if it did, the visiting official, [m9=m4 Kurt Campbell], {e5 told} [m10=m6 his host] on Friday.
e1 m1 > m2 SUPPORT actual 2022-04-19/day ctx=military
e2 m5 > m6 REQUEST requested 2022-04-13/week mode=change ctx=military
e3 m7 > m5 REJECT actual 2022-04-22/none ctx=military
e4 m8 > m1 THREATEN threatened 2022-04-22/day ctx=military
e5 m9 > m10 CONSULT actual 2022-04-22/day mode=visit ctx=military,diplomatic

### DW 2019-11-10
The resignation of [m1:BOL.GOV Evo Morales] followed an audit in which [m2:OAS the Organization of American States] {e1 found} manipulation in October's election. The country's first indigenous president {e2 had agreed} to a new vote on Sunday morning, but within hours [m3:BOL.MIL armed forces chief Williams Kaliman] {e3 suggested} that [m4=m1 he] go. [m5:BOL.COP Mutinous police units] had already {e4 abandoned} [m10=m5 their] posts at the palace. [m6:BOL.OPP Carlos Mesa], who came second, {e5 congratulated} [m7:BOL.CVL the people]. [m8:CUB.GOV Havana] and [m9:VEN.GOV Caracas], allies of the ousted leader, {e6 condemned} what [m11=m8+m9 they] described as a coup.
e1 m2 > m1 ACCUSE actual 2019-11-10/day mode=allege ctx=election
e2 m1 > m6 CONCEDE actual 2019-11-10/day ctx=election
e3 m3 > m4 REQUEST requested 2019-11-10/day mode=change ctx=executive
e4 m5 > m1 REJECT actual 2019-11-10/none ctx=executive
e5 m6 > m7 SUPPORT actual 2019-11-10/none ctx=pro_democracy
e6 m8,m9 > m3 ACCUSE actual 2019-11-10/none mode=disapprove ctx=executive

### VOA 2016-11-23
Relations between [m1:GMB.GOV Banjul] and [m2:@SEN its only neighbour] have long been tense. The country of two million was the third in Africa to announce this autumn that [m3=m1 it] {e1 would leave} [m4:ICC the International Criminal Court]. [m5:GMB.GOV Information Minister Sheriff Bojang] {e2 called} [m6=m4 the tribunal] an "international Caucasian court". [m7:ICC Chief prosecutor Fatou Bensouda], who once served as [m8:GMB.GOV his government's] justice minister, did not respond. [m9:BDI.GOV Burundi] and [m10:ZAF.GOV Pretoria] {e3 took} the same decision in October. [m11:BWA.GOV Gaborone] has {e4 reaffirmed} [m13=m11 its] support for [m12=m4 the judges].
e1 m3 > m4 SANCTION planned 2016-10-25/month mode=withdraw ctx=legal
e2 m5 > m6 ACCUSE actual 2016-10-25/month mode=disapprove ctx=legal
e3 m9,m10 > m4 SANCTION planned 2016-10-01/month mode=withdraw ctx=legal
e4 m11 > m12 SUPPORT actual 2016-11-23/none ctx=legal

### The Hindu 2018-02-06
[m1:MDV.GOV President Abdulla Yameen] {e1 declared} a state of emergency on Monday, days after [m2:MDV.JUD the Supreme Court] {e2 quashed} the convictions of nine of [m3=m1 his] opponents. Early on Tuesday [m4:MDV.MIL security forces] {e3 broke} into the building and {e4 detained} [m5:MDV.JUD the chief justice]. [m6=m2 The remaining three judges] {e5 revoked} the order the same night. From [m7:@LKA Colombo], [m8:MDV.OPP exiled former leader Mohamed Nasheed] {e6 asked} [m9:IND.GOV New Delhi] to send an envoy "backed by [m11=m9 its] military". [m10:CHN.GOV Beijing], which has a free trade deal with the islands, {e7 said} outsiders should stay out.
e1 m1 > m2 COERCE actual 2018-02-05/day mode=martial-law ctx=legal,pro_autocracy
e2 m2 > m1 CONCEDE actual 2018-02-01/week ctx=legal
e3 m4 > m2 COERCE actual 2018-02-06/day mode=seize ctx=legal
e4 m4 > m5 COERCE actual 2018-02-06/day mode=arrest ctx=legal
e5 m6 > m1 CONCEDE actual 2018-02-06/day ctx=legal
e6 m8 > m9 REQUEST requested 2018-02-06/none mode=assist ctx=military
e7 m10 > m9 REQUEST requested 2018-02-06/none mode=yield ctx=diplomatic

### France 24 2023-10-10
[m1:FRA.MIL The first French soldiers] to leave Niger {e1 set} off by road for [m2:@TCD Chad] on Tuesday. The withdrawal had been {e2 demanded} by [m3:NER.GOV the generals] who took power in July; [m4:FRA.GOV Emmanuel Macron] first {e3 refused}, saying [m5=m4 he] recognised only [m6:NER.ELI the deposed president]. [m7:FRA.GOV Ambassador Sylvain Itte] {e4 had been confined} to the embassy for weeks. The column is {e5 escorted} by [m8:NER.MIL local forces]. In Niamey [m9:NER.CVL supporters of the putsch] danced in the streets.
e1 m1 > m3 RETREAT actual 2023-10-10/day mode=withdraw ctx=military
e2 m3 > m4 REQUEST requested 2023-08-03/month mode=yield ctx=military
e3 m4 > m3 REJECT actual 2023-08-05/month mode=yield ctx=military
e4 m3 > m7 COERCE actual 2023-09-15/month mode=restrict ctx=diplomatic
e5 m8 > m1 AID actual 2023-10-10/day ctx=military

### Buenos Aires Times 2024-04-06
[m1:ECU.COP Ecuadorean police] {e1 stormed} [m2:MEX.GOV the Mexican embassy] in Quito on Friday night and {e2 took} away [m3:ECU.ELI Jorge Glas], a former vice president twice convicted of corruption. Hours before, [m4:MEX.GOV Andres Manuel Lopez Obrador's government] had {e3 granted} [m5=m3 him] asylum. [m6=m4 The leftist leader] promptly {e4 suspended} relations with [m7:ECU.GOV his South American counterpart], Daniel Noboa. [m8:MEX.GOV Roberto Canseco], the head of the mission, was {e5 pushed} to the ground by [m9=m1 the officers]. The raid was also {e6 condemned} by [m10:BRA.GOV Brasilia], [m11:CHL.GOV Santiago] and, after some hesitation, [m12:ARG.GOV Buenos Aires].
e1 m1 > m2 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic,asylum
e2 m1 > m3 COERCE actual 2024-04-05/day mode=arrest ctx=corruption,asylum
e3 m4 > m5 AID actual 2024-04-05/day ctx=asylum
e4 m6 > m7 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic
e5 m9 > m8 ASSAULT actual 2024-04-05/day mode=beat ctx=diplomatic
e6 m10,m11,m12 > m1 ACCUSE actual 2024-04-06/none mode=disapprove ctx=diplomatic

### Nikkei Asia 2024-01-15
[m1:NRU.GOV Nauru] {e1 cut} ties with [m2:TWN.GOV Taiwan] on Monday, two days after an election there that angered [m3:CHN.GOV Beijing]. The island of 12,500 people said [m4=m1 it] would henceforth {e2 recognise} the People's Republic. [m5:TWN.GOV Deputy Foreign Minister Tien Chung-kwang] {e3 accused} [m6=m3 the rival capital] of buying off [m7:NRU.GOV politicians] with money. [m8=m1 The micro-state] had {e4 asked} [m9=m2 its ally of twenty years] for 83 million dollars to keep a refugee centre open, [m10=m5 he] said, and was {e5 turned down}. Twelve countries still have embassies in Taipei.
e1 m1 > m2 SANCTION actual 2024-01-15/day mode=discontinue ctx=diplomatic
e2 m4 > m3 SUPPORT planned 2024-01-15/day ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2024-01-15/day mode=allege ctx=diplomatic
e4 m8 > m9 REQUEST requested 2024-01-15/none mode=assist ctx=economic said=m10
e5 m9 > m8 REJECT actual 2024-01-15/none mode=assist ctx=economic said=m10

### Radio France Internationale 2017-08-25
[m1:TGO.OPP The Pan-African National Party] is little known outside Togo's second city. On Saturday [m2=m1 its] founder, the civil engineer [m3:TGO.OPP Tikpi Atchadam], {e1 brought} tens of thousands into the streets to demand a return to the 1992 constitution, which limits a president to two terms. [m4:TGO.COP Gendarmes] in Sokode {e2 shot} two people dead. [m5:TGO.GOV Security Minister Damehane Yark] {e3 blamed} [m6=m1 the organisers], who, [m11=m5 he] said, had {e4 attacked} a barracks. That was {e5 denied} by [m8=m3 the party leader]. [m9:TGO.GOV Faure Gnassingbe], who succeeded [m12=m9 his] father in 2005, chairs [m10:ECOWAS the regional bloc] this year.
e1 m3 > m9 PROTEST actual 2017-08-19/day mode=demo ctx=executive,pro_democracy
e2 m4 > m1 ASSAULT actual 2017-08-19/day mode=firearms ctx=repression
e3 m5 > m6 ACCUSE actual 2017-08-25/none mode=allege ctx=repression
e4 m1 > m4 ASSAULT denied 2017-08-19/day ctx=repression said=m5
e5 m8 > m5 REJECT actual 2017-08-25/none ctx=repression

### Independent 2021-02-12
[m1:MMR.CVL Health workers in Mandalay] were the first to {e1 walk} out after [m2:MMR.MIL the army] {e2 overthrew} [m3:MMR.GOV Aung San Suu Kyi] on 1 February. [m4=m1 They] have since been joined by [m5:MMR.LAB railwaymen], teachers and bank clerks. [m6:MMR.MIL General Min Aung Hlaing] on Thursday {e3 urged} [m7=m1+m5 the strikers] to return to [m14=m7 their] duties, blaming "unscrupulous persons" for inciting [m8=m7 them]. In Naypyitaw [m9:MMR.EDU a 20-year-old student], Mya Thwe Thwe Khaing, remains in a coma; [m10:MMR.COP police] {e4 shot} [m11=m9 her] in the head on Tuesday. [m12:NZL.GOV Wellington] {e5 has suspended} high-level contacts and {e6 banned} [m13=m2 the generals] from travelling.
e1 m1 > m2 PROTEST actual 2021-02-03/none mode=strike ctx=pro_democracy
e2 m2 > m3 COERCE actual 2021-02-01/day mode=seize ctx=executive,pro_autocracy
e3 m6 > m7 REQUEST requested 2021-02-11/day mode=yield ctx=pro_democracy
e4 m10 > m11 ASSAULT actual 2021-02-09/day mode=firearms ctx=repression
e5 m12 > m2 SANCTION actual 2021-02-09/none mode=discontinue ctx=diplomatic
e6 m12 > m13 SANCTION actual 2021-02-09/none mode=discontinue ctx=diplomatic

### Euronews 2024-05-15
[m1:SVK.GOV Slovak Prime Minister Robert Fico] was {e1 shot} several times on Wednesday as [m2=m1 he] greeted supporters in Handlova. [m11:SVK.CVL A 71-year-old man] was {e2 detained} at the scene by [m3:SVK.COP his bodyguards]. [m4:SVK.GOV Interior Minister Matus Sutaj Estok] said the attack was politically motivated. [m5:SVK.GOV President Zuzana Caputova], a rival of [m6=m1 the populist leader], {e3 condemned} it, as did [m7:HUN.GOV Viktor Orban] and [m8:UKR.GOV Volodymyr Zelenskiy]. [m9:SVK.OPP Progressive Slovakia], the largest opposition party, {e4 called} off a protest planned for the evening. [m10=m1 The 59-year-old] is in surgery.
e1 m11 > m1 ASSAULT actual 2024-05-15/day mode=firearms ctx=executive
e2 m3 > m11 COERCE actual 2024-05-15/day mode=arrest ctx=executive
e3 m5,m7,m8 > m11 ACCUSE actual 2024-05-15/none mode=disapprove ctx=executive
e4 m9 > m1 CONCEDE actual 2024-05-15/day ctx=executive

### Xinhua 2019-02-28 none
The giraffes that arrived at [m1:@CHN Taiyuan] zoo on Tuesday were born in [m2:@ZAF Limpopo] and flown by way of [m3:@ETH Addis Ababa]. [m4:ZAF.BUS The breeder], a family firm, sent [m5:? a veterinarian] with [m6:? them]. [m7=m5 She] will stay for a month to teach [m8:? the keepers], one of whom speaks Afrikaans after two years in [m9:@NAM Windhoek]. [m10:ZAF.GOV The consul-general] attended the opening of the crates. [m11:CHN.GOV The city's vice-mayor] fed the smallest.

### Financial Times 2026-04-14
The collapse of [m1:BGD.BUS one Chittagong shipbreaker] has turned into a diplomatic affair. [m2=m1 The yard], which employed nine hundred, owes 40 million dollars to [m3:NOR.BUS a Norwegian insurer]. [m4:NOR.GOV The ambassador] {e1 raised} the matter with [m5:BGD.GOV Finance Minister Amir Khasru], who {e2 promised} to look into it. [m10:BGD.JUD A court in Dhaka] has {e3 frozen} [m6=m1 the firm's] accounts; [m11=m1 its] owner, [m7:BGD.PTY a former member of parliament], {e4 denies} owing anybody anything. [m8:IND.BUS Rivals in Gujarat], meanwhile, have picked up [m9=m1 his] contracts.
e1 m4 > m5 REQUEST requested 2026-04-14/none mode=assist ctx=economic
e2 m5 > m4 AGREE planned 2026-04-14/none ctx=economic
e3 m10 > m6 COERCE actual 2026-04-14/none mode=seize ctx=economic,legal
e4 m7 > m3 REJECT actual 2026-04-14/none ctx=economic

### The Punch 2005-10-21
[m1:NGA.GOV Nigeria] has {e1 paid} the first of two instalments to [m2:PARISCLUB the Paris Club], under a deal in which [m3=m2 its creditors] {e2 agreed} to cancel 18 billion dollars. [m4:NGA.GOV Ngozi Okonjo-Iweala], the finance minister, negotiated it in June. "[m5=m1 We] do not intend to borrow like that again," [m6=m4 she] told [m7:#outlet journalists] in Abuja. [m8:NGA.LEG The House of Representatives], which had threatened to {e3 stop} payments altogether, {e4 applauded} [m9=m4 her]. [m10:IMF The Fund] will monitor spending.
e1 m1 > m2 COOPERATE actual 2005-10-21/none ctx=economic
e2 m3 > m1 AGREE actual 2005-06-29/month ctx=economic
e3 m8 > m2 THREATEN threatened 2005-03-08/month mode=restrict ctx=economic
e4 m8 > m9 SUPPORT actual 2005-10-21/none ctx=economic

### Lowy Interpreter 2019-06-20
Few outsiders noticed when [m1:PNG.GOV James Marape] replaced [m2:PNG.GOV Peter O'Neill] in May. The change mattered in [m3:@PNG Buka], where preparations for a referendum on independence had stalled for want of money. [m4:PNG.GOV John Momis], the president of the autonomous region, {e1 had pleaded} with [m5=m2 the previous prime minister] in vain. [m6=m2 His] successor {e2 released} twenty million kina in [m7=m1 his] second week. [m8:IRL.ELI Bertie Ahern], the former taoiseach who heads the referendum commission, {e3 has proposed} 12 October; [m9:NZL.COP police from New Zealand] {e4 would guard} the stations.
e1 m4 > m5 REQUEST requested 2019-05-01/none mode=assist ctx=economic,territory
e2 m6 > m4 CONCEDE actual 2019-06-20/none ctx=economic,territory
e4 m9 > m4 AID planned 2019-10-12/day ctx=election,territory
e3 m8 > m1,m4 REQUEST requested 2019-06-20/none mode=change ctx=territory

### Kyiv Post 2018-11-26
[m1:RUS.MIL Russian border guards] {e1 fired} on [m2:UKR.MIL three Ukrainian navy vessels] near the Kerch Strait on Sunday and {e2 captured} [m3=m2 them] with twenty-four sailors. [m4:UKR.GOV President Petro Poroshenko] on Monday {e3 asked} [m5:UKR.LEG parliament] to approve martial law for sixty days. [m6=m5 It] did so for thirty, and only in ten regions, after [m7:UKR.OPP Yulia Tymoshenko] and other rivals {e4 objected} that the presidential election would be delayed. [m8:RUS.SPY The Federal Security Service] {e5 said} the ships had entered [m11=m8 its] waters illegally. [m9:NATO The Atlantic alliance] {e6 demanded} the release of [m10:UKR.MIL the crews].
e1 m1 > m2 ASSAULT actual 2018-11-25/day mode=firearms ctx=military,territory
e2 m1 > m3 COERCE actual 2018-11-25/day mode=seize ctx=military,territory
e3 m4 > m5 REQUEST requested 2018-11-26/day mode=assist ctx=military,legislative
e4 m7 > m4 REJECT actual 2018-11-26/day ctx=election
e5 m8 > m2 ACCUSE actual 2018-11-26/none mode=allege ctx=territory
e6 m9 > m8 REQUEST requested 2018-11-26/none mode=yield ctx=military

### Vientiane Times 2020-12-09
[m1:VNM.GOV Hanoi] {e1 has given} [m2:LAO.GOV its western neighbour] a new national assembly building, for which [m3:LAO.GOV Prime Minister Thongloun Sisoulith] {e2 thanked} [m4:VNM.GOV his colleague Nguyen Xuan Phuc] on Tuesday. The two were meeting in [m5:@VNM the Vietnamese capital]. [m6=m3 The guest] {e3 undertook} to look again at a dam near Luang Prabang, which [m7=m4 his host] {e4 fears} will starve the delta. [m8:THA.GOV Bangkok], the main buyer of the power, {e5 has yet to decide}.
e1 m1 > m2 AID actual 2020-12-08/none ctx=economic
e2 m3 > m4 SUPPORT actual 2020-12-08/day ctx=diplomatic
e3 m6 > m4 AGREE planned 2020-12-08/day ctx=natural_resource
e4 m7 > m6 ACCUSE actual 2020-12-08/none mode=disapprove ctx=natural_resource
e5 m8 > m2 COOPERATE hypothetical 2020-12-09/none ctx=natural_resource

### Times of Oman 2023-05-26
[m1:OMN.GOV Muscat] {e1 arranged} a swap on Friday in which [m2:IRN.GOV Iran] {e2 released} [m3:BEL.CVL Olivier Vandecasteele], a Belgian aid worker, and [m4:BEL.GOV Brussels] {e3 let} go [m5:IRN.GOV Asadollah Assadi], a diplomat {e4 convicted} by [m11:BEL.JUD a court in Antwerp] of plotting to bomb an exile rally. [m6:BEL.GOV Alexander De Croo] spoke of 455 days in unbearable conditions. [m7:NCRI.OPP The exile group], the intended target, {e5 denounced} the exchange as a ransom. [m8:BEL.JUD The Constitutional Court] had {e6 upheld} the necessary treaty in March. [m9:OMN.GOV The sultan] travels to [m10:@IRN Tehran] on Sunday.
e1 m1 > m2,m4 CONSULT actual 2023-05-26/day mode=third-party ctx=diplomatic
e2 m2 > m3 RETREAT actual 2023-05-26/day mode=release ctx=diplomatic
e3 m4 > m5 RETREAT actual 2023-05-26/day mode=release ctx=diplomatic,terrorism
e5 m7 > m4 ACCUSE actual 2023-05-26/none mode=disapprove ctx=terrorism
e6 m8 > m6 SUPPORT actual 2023-03-03/month ctx=legal
e4 m11 > m5 SANCTION actual 2021-02-04/month mode=convict ctx=terrorism,legal
