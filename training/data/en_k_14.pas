### Daily Monitor 2019-05-06
"[m1:UGA.LAB We] have waited four years for what [m2:UGA.GOV the minister] signed," [m3:UGA.LAB Grace Nalubega] told [m4:#outlet reporters] in Jinja on Monday. The union leader said [m5=m1 her members] {e1 would stop} marking examination papers on Thursday. [m6:UGA.GOV Education officials] {e2 called} the announcement blackmail. [m7=m2 The minister], who is the president's wife, {e3 has offered} to meet [m8=m3 her] next week. "[m9=m3 I] will go if [m10=m2 she] invites [m11=m1 all of us]," [m12=m3 she] {e4 said}.
e1 m5 > m2 PROTEST planned 2019-05-09/day mode=strike ctx=economic
e2 m6 > m5 ACCUSE actual 2019-05-06/none mode=disapprove ctx=economic
e3 m7 > m8 AGREE actual 2019-05-06/none ctx=economic
e4 m9 > m10 CONSULT hypothetical 2019-05-13/week ctx=economic

### Correio da Manha 2020-02-24
[m1:BRA.COP Striking policemen] in Ceara {e1 shot} [m2:BRA.PTY Senator Cid Gomes] last Wednesday as [m3=m2 he] drove an excavator at the gate of a barracks [m4=m1 they] had {e2 occupied}. [m5=m2 He] is out of hospital. [m6:BRA.GOV Governor Camilo Santana] {e3 offered} [m7=m1 the mutineers] nothing: "[m8=m6 I] do not negotiate with [m9=m1 hooded men]," [m10=m6 he] {e4 declared}. [m11:BRA.GOV Justice Minister Sergio Moro] flew to [m12:@BRA Fortaleza] and {e5 praised} [m13:BRA.MIL the soldiers] who patrol instead. The talks {e6 resume} on Tuesday, with [m14:BRA.REL a bishop] in the middle.
e1 m1 > m2 ASSAULT actual 2020-02-19/day mode=firearms ctx=crime
e2 m4 > m6 PROTEST actual 2020-02-19/none mode=obstruct ctx=economic
e4 m8 > m9 REJECT actual 2020-02-24/none mode=meet ctx=economic
e5 m11 > m13 SUPPORT actual 2020-02-24/none ctx=military
e6 m14 > m1,m6 CONSULT planned 2020-02-25/day mode=third-party ctx=economic
e3 m6 > m7 REJECT actual 2020-02-24/none mode=yield ctx=economic

### Malawi Nation 2011-07-26
[m9:MWI.JRN Two journalists] were {e1 beaten} with rifle butts outside the courthouse in Mzuzu. [m1:MWI.COP The police] had gone there to disperse [m2:MWI.CVL relatives] of eight men {e2 killed} in last week's demonstrations. [m3=m9 The reporters], both from [m4:#outlet a private radio station], were later {e3 charged} with disturbing the peace. [m5:MWI.JRN Their colleagues] {e4 boycotted} a press conference of [m6:MWI.GOV the information minister] on Tuesday. [m7=m6 He] {e5 said} that was [m8=m5 their] loss.
e1 m1 > m3 ASSAULT actual 2011-07-26/none mode=beat ctx=rights_freedoms,repression
e2 m1 > m2 ASSAULT actual 2011-07-20/week mode=firearms ctx=repression
e3 m1 > m3 ACCUSE actual 2011-07-26/none mode=allege ctx=rights_freedoms,legal
e4 m5 > m6 PROTEST actual 2011-07-26/day mode=boycott ctx=rights_freedoms
e5 m7 > m5 REJECT actual 2011-07-26/none ctx=rights_freedoms

### Kathmandu Post 2023-10-20
[m1:NPL.AGR Victims of loan sharks] who walked from Bardibas have {e1 camped} at Maitighar for three weeks. [m2:NPL.GOV The home ministry] on Thursday {e2 agreed} to all nine of [m3=m1 their] demands but one. "[m4=m1 We] will not leave until the law is passed," said [m5:NPL.AGR Abadhesh Kusuwaha], who leads [m6=m1 them]. [m7:NPL.LEG The speaker], Dev Raj Ghimire, {e3 has promised} to call a sitting. [m8:NPL.OPP The Rastriya Swatantra Party], whose chairman was home minister until January, {e4 backs} [m9=m1 the villagers].
e1 m1 > m2 PROTEST actual 2023-10-20/none mode=demo ctx=economic
e2 m2 > m1 CONCEDE actual 2023-10-19/day ctx=economic
e3 m7 > m1 AGREE planned 2023-10-20/none ctx=legislative
e4 m8 > m9 SUPPORT actual 2023-10-20/none ctx=economic

### La Hora 2015-04-23
[m1:GTM.JUD Guatemalan prosecutors] have {e1 asked} [m2:GTM.JUD a judge] to keep [m3:GTM.GOV the head of the tax office] in prison until trial. [m4=m2 She] {e2 granted} the request within minutes. [m5:GTM.GOV The vice president's private secretary], who is {e3 alleged} to have run the customs racket, has not been seen since [m11=m5 he] left [m6:@KOR Seoul], where [m7:GTM.GOV Roxana Baldetti] was collecting an honorary degree. [m8=m7 She] {e5 denies} having warned [m9=m5 him]. [m10:GTM.CVL A group of students and shopkeepers] {e6 is calling} people to the square on Saturday.
e1 m1 > m2 REQUEST requested 2015-04-23/none mode=assist ctx=corruption,legal
e2 m2 > m3 COERCE actual 2015-04-23/none mode=arrest ctx=corruption,legal
e3 m1 > m5 ACCUSE actual 2015-04-23/none mode=allege ctx=corruption
e5 m8 > m1 REJECT actual 2015-04-23/none ctx=corruption
e6 m10 > m7 PROTEST planned 2015-04-25/day mode=demo ctx=corruption

### Solomon Times 2012-10-29
[m1:SLB.LAB Nurses at the national referral hospital] {e1 went} back to work on Monday after [m2:SLB.GOV the health ministry] {e2 paid} eleven months of overtime. [m3=m1 They] had walked out on Thursday. [m12:SLB.CVL A dozen patients] were {e3 flown} to [m4:@AUS Brisbane] at the expense of [m5:AUS.GOV the High Commission]. [m6:SLB.OPP Matthew Wale] {e4 faulted} [m7:SLB.GOV the prime minister] for being abroad. [m8=m7 Gordon Darcy Lilo], back from a climate meeting in [m9:@KIR Tarawa], {e5 thanked} [m10=m1 the nurses] instead of answering [m11=m6 him].
e1 m1 > m2 CONCEDE actual 2012-10-29/day ctx=health,economic
e2 m2 > m1 CONCEDE actual 2012-10-29/none ctx=health,economic
e4 m6 > m7 ACCUSE actual 2012-10-29/none mode=disapprove ctx=health
e5 m8 > m10 SUPPORT actual 2012-10-29/none ctx=health
e3 m5 > m12 AID actual 2012-10-29/none ctx=health

### Cumhuriyet 2016-01-16
[m1:TUR.COP Police] in Kocaeli {e1 took} [m2:TUR.EDU fourteen academics] from [m13=m2 their] homes on Friday. [m3=m2 They] were among eleven hundred who signed a petition against the curfews in the south-east. [m4:TUR.GOV The president] had {e2 called} the signatories traitors; [m5:TUR.CRM a mafia boss], Sedat Peker, {e3 vowed} to shower in [m12=m2 their] blood. [m6:TUR.EDU The rector] {e4 suspended} six of [m7=m2 them]. [m8:USA.GOV The American ambassador], John Bass, {e5 voiced} concern, for which [m9:TUR.GOV Melih Gokcek], the mayor of Ankara, {e6 told} [m10=m8 him] to mind [m11=m8 his] business.
e1 m1 > m2 COERCE actual 2016-01-15/day mode=arrest ctx=rights_freedoms,repression
e2 m4 > m2 ACCUSE actual 2016-01-12/none mode=disapprove ctx=rights_freedoms
e3 m5 > m2 THREATEN threatened 2016-01-13/none mode=violence ctx=rights_freedoms
e4 m6 > m7 SANCTION actual 2016-01-16/none mode=expel ctx=rights_freedoms
e5 m8 > m1 ACCUSE actual 2016-01-16/none mode=disapprove ctx=rights_freedoms
e6 m9 > m10 REJECT actual 2016-01-16/none ctx=rights_freedoms

### The Herald Zimbabwe 2005-06-10
[m1:ZWE.GOV The government] {e1 razed} the shacks of Hatcliffe Extension in May and the market at Mbare in June. [m2:ZWE.CVL The traders] slept beside [m3=m2 their] stoves. [m4:ZWE.REL Pius Ncube], archbishop of Bulawayo, {e2 compared} [m5:ZWE.GOV Robert Mugabe] to Pol Pot. A two-day stay-away {e3 called} by [m6:ZWE.LAB the trade unions] found little response. [m7:UN Kofi Annan] {e5 will send} [m8:TZA.ELI a Tanzanian diplomat], Anna Tibaijuka, to look. [m9=m5 The president] has told [m10:ZWE.LEG parliament] that [m11=m8 she] {e6 would be welcome}.
e1 m1 > m2 ASSAULT actual 2005-05-01/month mode=destroy ctx=repression
e2 m4 > m5 ACCUSE actual 2005-06-10/none mode=disapprove ctx=repression
e3 m6 > m1 PROTEST actual 2005-06-10/none mode=strike ctx=repression
e5 m7 > m1 ACCUSE planned 2005-06-10/none mode=investigate ctx=human_security
e6 m9 > m11 AGREE actual 2005-06-10/none ctx=human_security

### Yonhap 2014-05-20
[m1:KOR.GOV President Park Geun-hye] wept on Monday as [m2=m1 she] {e1 apologised} for the sinking of a ferry in which [m3:KOR.EDU three hundred people], most of [m4=m3 them] pupils, drowned. [m5=m1 She] {e2 will disband} [m10:KOR.MIL the coast guard], whose men {e3 had not entered} the hull. [m6:KOR.CVL The families], {e4 followed} that night by plain-clothes officers, {e5 demanded} that [m7:KOR.COP the Ansan police chief] come and explain. [m8=m7 He] did, and {e6 bowed}. [m9:KOR.OPP Kim Han-gil] {e7 wants} a special prosecutor.
e1 m2 > m3 CONCEDE actual 2014-05-19/day ctx=disasters
e2 m5 > m10 SANCTION planned 2014-05-19/day mode=discontinue ctx=disasters
e3 m10 > m3 AID denied 2014-04-16/month ctx=disasters
e4 m7 > m6 COERCE actual 2014-05-19/day ctx=rights_freedoms
e5 m6 > m7 REQUEST requested 2014-05-20/none mode=yield ctx=rights_freedoms
e6 m8 > m6 CONCEDE actual 2014-05-20/none ctx=rights_freedoms
e7 m9 > m1 REQUEST requested 2014-05-20/none mode=change ctx=legal

### Fiji Broadcasting 2017-05-08 none
[m1:FJI.GOV Suva's] bus drivers carried [m2:TON.CVL Tongan pilgrims] free of charge on Sunday. [m3=m2 They] had come for the centenary of [m4:FJI.REL a Methodist college] whose [m5:? first principal], a Yorkshireman, planted the rain trees. [m6=m4 The church] fed [m7=m2 them] pork and taro. [m8:TON.GOV A princess], seventh in line, danced on a mat; [m9=m8 she] dropped [m10=m8 her] fan. [m11:FJI.GOV The roads authority] closed one lane.

### Dawn 2022-04-10
Shortly before midnight the speaker resigned and another took his place. [m1:PAK.LEG The National Assembly] {e1 dismissed} [m2:PAK.GOV Imran Khan] by 174 votes, two more than needed. [m3:PAK.JUD The Supreme Court] had {e2 ordered} the session after [m10:PAK.LEG a deputy speaker] {e3 blocked} it. [m4=m2 The outgoing premier] {e4 sees} [m5:@USA Washington's] hand in it; [m6:USA.GOV the State Department] {e5 denies} that. [m7:PAK.PTY Shehbaz Sharif], who will be elected on Monday, {e6 pledged} there would be no revenge. [m8:IND.GOV Narendra Modi] has known [m9=m7 his] brother for years.
e1 m1 > m2 SANCTION actual 2022-04-10/day mode=expel ctx=legislative,executive
e2 m3 > m1 REQUEST requested 2022-04-07/day mode=change ctx=legal,legislative
e4 m4 > m6 ACCUSE actual 2022-04-10/none mode=allege ctx=executive
e5 m6 > m4 REJECT actual 2022-04-10/none ctx=executive
e6 m7 > m2 AGREE planned 2022-04-10/none ctx=executive
e3 m10 > m1 REJECT actual 2022-04-03/day ctx=legislative

### El Diario de Hoy 2022-03-28
[m1:SLV.LEG Lawmakers] {e1 approved} thirty days of emergency rule at dawn on Sunday, after gangs {e2 murdered} [m9:SLV.CVL sixty-two people] on Saturday alone. [m2:SLV.GOV Nayib Bukele], who asked for the measure, {e3 tweeted} at [m3:SLV.CRM the bosses] that [m4=m3 they] would not see a ray of sun. [m5:SLV.COP The police] {e4 have arrested} more than a thousand. [m6:AMNESTY Amnesty International's] Erika Guevara-Rosas {e5 warned} of abuses; [m7=m2 the president] {e6 told} [m8=m6 her] to take the gang members home.
e1 m1 > m3 COERCE actual 2022-03-27/day mode=martial-law ctx=crime,repression
e2 m3 > m9 ASSAULT actual 2022-03-26/day ctx=crime
e3 m2 > m4 THREATEN threatened 2022-03-27/none mode=arrest ctx=crime
e4 m5 > m3 COERCE actual 2022-03-28/none mode=arrest ctx=crime
e5 m6 > m2 ACCUSE actual 2022-03-28/none mode=disapprove ctx=human_rights
e6 m7 > m8 REJECT actual 2022-03-28/none ctx=human_rights

### Nikkei 2018-07-06
[m1:JPN.GOV Japan] {e1 hanged} [m2:JPN.CRM Shoko Asahara] and [m3:JPN.CRM six of his followers] on Friday. [m4=m2 The half-blind guru] ordered the sarin {e2 attack} on [m5:@JPN Tokyo's] subway in 1995. [m6:JPN.GOV Yoko Kamikawa], the justice minister, {e3 had signed} the orders on Tuesday. [m7:EU The European Union's] mission {e4 appealed} to [m8=m1 the country] for a moratorium. [m9:JPN.CVL Shizue Takahashi], a station attendant's widow, {e5 was satisfied} but would have liked to hear more from [m10=m2 him].
e1 m1 > m2,m3 ASSAULT actual 2018-07-06/day mode=targeted ctx=legal,terrorism
e2 m2 > m9 ASSAULT actual 1995-03-20/year mode=unconventional ctx=terrorism
e4 m7 > m8 REQUEST requested 2018-07-06/none mode=change ctx=legal,human_rights
e5 m9 > m1 SUPPORT actual 2018-07-06/none ctx=legal
e3 m6 > m2,m3 SANCTION actual 2018-07-03/day mode=convict ctx=legal

### Sud Quotidien 2021-03-08
[m1:SEN.OPP Ousmane Sonko] was {e1 freed} under court supervision on Monday, five days after [m2=m1 his] {e2 arrest}. [m3:SEN.CVL Young people] had {e3 attacked} [m4:FRA.BUS French supermarkets] and petrol stations all over [m5:@SEN Dakar]. "The revolution has already been launched," [m6=m1 the 46-year-old] told [m7:#outlet journalists]. [m8=m1 He] {e4 called} for larger, peaceful rallies. [m9:SEN.GOV Macky Sall], speaking that evening, {e5 shortened} the curfew and said: "[m10=m9 I] understand [m11=m3 you]." [m12:SEN.REL The caliph of the Mourides] {e6 had intervened}.
e1 m9 > m1 RETREAT actual 2021-03-08/day mode=release ctx=legal,repression
e2 m9 > m2 COERCE actual 2021-03-03/day mode=arrest ctx=legal,repression
e3 m3 > m4 PROTEST actual 2021-03-05/none mode=riot ctx=repression
e4 m8 > m9 PROTEST requested 2021-03-08/day mode=demo ctx=repression
e5 m9 > m3 CONCEDE actual 2021-03-08/day ctx=repression
e6 m12 > m1,m9 CONSULT actual 2021-03-08/none mode=third-party ctx=religion_ethnicity

### BIRN 2018-10-10
[m1:BIH.CVL Davor Dragicevic] has {e1 stood} on the main square of Banja Luka every evening since March to demand the truth about [m2=m1 his] son, found drowned in a stream. [m3:BIH.COP The Bosnian Serb police] {e2 ruled} it an accident. [m4:BIH.GOV Milorad Dodik] once {e3 received} [m5=m1 the waiter]; now the leader {e4 accuses} [m6=m1 him] of serving the opposition. On Sunday [m7:BIH.CVL forty thousand] {e5 joined} [m8=m1 him]. [m9:BIH.JUD The district prosecutor], who took the file over from [m10=m3 the force], {e6 now says} it was murder.
e1 m1 > m3 PROTEST actual 2018-10-10/none mode=demo ctx=crime
e3 m4 > m5 CONSULT actual 2018-04-01/none ctx=crime
e4 m4 > m6 ACCUSE actual 2018-10-10/none mode=allege ctx=crime
e5 m7 > m3 PROTEST actual 2018-10-07/day mode=demo ctx=crime
e2 m3 > m1 REJECT actual 2018-03-26/month ctx=crime
e6 m9 > m3 ACCUSE actual 2018-10-10/none mode=allege ctx=crime

### Cayman Compass 2023-06-28 none
Sargassum has smothered [m1:@JAM Negril] again. [m2:JAM.BUS A start-up] run by [m3:? two sisters] turns it into charcoal; [m5=m3 they] won a prize in [m6:@CAN Halifax] last autumn. [m7:JAM.GOV The environment agency] lends [m8=m5 them] a barge on weekdays. [m9:CUB.EDU Oceanographers from Cienfuegos] count the mats from the air. [m10=m9 They] expect the peak in August, a month later than [m11:MEX.EDU their Mexican colleagues].

### Haveeru 2012-02-08
[m1:MDV.GOV Mohamed Nasheed] {e1 resigned} on television on Tuesday, hours after [m2:MDV.COP policemen] in black {e2 joined} [m3:MDV.OPP the opposition's] crowd and {e3 took} over the state broadcaster. [m4=m1 The Maldives' first freely elected president] had {e4 had} [m5:MDV.JUD a criminal judge] locked up in January. [m6:MDV.GOV Mohamed Waheed Hassan], [m11=m1 his] deputy, was sworn in. [m7:IND.GOV New Delhi] called it an internal matter and {e5 sent} [m8=m6 the new man] [m10=m7 its] good wishes. "[m9=m1 I] was {e6 forced} with guns," the loser {e7 says} today.
e1 m1 > m2 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2012-02-07/day mode=demo ctx=executive
e3 m2 > m1 COERCE actual 2012-02-07/day mode=seize ctx=executive
e4 m4 > m5 COERCE actual 2012-01-16/month mode=arrest ctx=legal
e5 m7 > m8 SUPPORT actual 2012-02-08/none ctx=diplomatic
e6 m2 > m9 COERCE actual 2012-02-07/day ctx=executive
e7 m9 > m2 ACCUSE actual 2012-02-08/day mode=allege ctx=executive

### Times of Swaziland 2008-11-17
[m1:SWZ.OPP Mario Masuku], who heads a party that may not exist, was {e1 picked} up at [m9=m1 his] house in Simunye under a new act against terrorism. [m2:SWZ.JUD The attorney-general] had {e2 listed} [m3=m1 his] People's United Democratic Movement the day before. [m4=m1 The 57-year-old] {e3 refuses} bail. [m5:ZAF.LAB Cosatu], the union federation across the border, {e4 will blockade} the Oshoek post on Saturday in [m6=m1 his] support; [m7:SWZ.COP the commissioner of police] {e5 has asked} [m8:ZAF.COP his South African colleague] to prevent it.
e1 m7 > m1 COERCE actual 2008-11-15/none mode=arrest ctx=repression,terrorism
e2 m2 > m3 SANCTION actual 2008-11-14/day mode=discontinue ctx=repression,terrorism
e3 m4 > m2 REJECT actual 2008-11-17/none ctx=legal
e4 m5 > m7 PROTEST planned 2008-11-22/day mode=obstruct ctx=repression
e5 m7 > m8 REQUEST requested 2008-11-17/none mode=assist ctx=repression

### Korea Times 2011-01-09
[m1:BGD.COP Border guards] said in [m2:@BGD Dhaka] that [m3:BGD.CVL a girl of fifteen] had been {e1 shot} on the fence at Anantapur by [m4:IND.COP their Indian colleagues] and left hanging there for five hours. [m5=m4 They] {e2 returned} the body the next day. [m6:IND.GOV The High Commission] {e3 expressed} regret; [m7=m6 it] {e4 would look} into the incident. [m8:BGD.CVL Rights groups] were not content: {e5 marching} on [m9=m6 the mission], [m10=m8 they] counted seventy such cases in a year. [m11:BGD.GOV Dipu Moni], foreign minister, was in [m12:@JPN Tokyo].
e1 m4 > m3 ASSAULT actual 2011-01-07/day mode=firearms ctx=migration,human_rights
e3 m6 > m3 CONCEDE actual 2011-01-08/none ctx=human_rights
e4 m7 > m4 ACCUSE planned 2011-01-08/none mode=investigate ctx=human_rights
e5 m8 > m9 PROTEST actual 2011-01-09/none mode=demo ctx=human_rights
e2 m5 > m1 RETREAT actual 2011-01-08/day ctx=human_rights

### Postimees 2021-06-11
[m1:LVA.CVL A pilots' club] at Cesis has given up [m2=m1 its] summer meeting: [m3:BLR.GOV Minsk] {e1 forced} down [m4:IRL.BUS a Ryanair jet] in May to {e2 seize} [m5:BLR.JRN Roman Protasevich], and [m6:EU the Union] has {e3 closed} the sky to [m7:BLR.BUS Belavia]. [m8:LTU.GOV Gitanas Nauseda], into whose capital the plane was bound, {e4 wants} [m9:ICAO the aviation organisation] to finish [m10=m9 its] inquiry. [m11=m9 It] {e5 will report} in autumn. [m12=m5 The blogger], bruised, {e6 praised} [m13:BLR.GOV his jailer] on television.
e1 m3 > m4 COERCE actual 2021-05-23/month mode=seize ctx=rights_freedoms
e2 m3 > m5 COERCE actual 2021-05-23/month mode=arrest ctx=rights_freedoms
e3 m6 > m7 SANCTION actual 2021-06-04/none mode=discontinue ctx=rights_freedoms,economic
e4 m8 > m9 REQUEST requested 2021-06-11/none mode=assist ctx=rights_freedoms
e6 m12 > m13 SUPPORT actual 2021-06-03/none ctx=rights_freedoms
e5 m11 > m3 ACCUSE planned 2021-06-11/none mode=investigate ctx=rights_freedoms

### O Pais 2024-10-25
[m1:MOZ.OPP Venancio Mondlane] is in hiding. Two of [m2=m1 his] aides were {e1 shot} dead in [m12=m2 their] car in Maputo on Saturday, and [m3=m1 the pastor] {e2 blames} [m4:MOZ.COP the security forces]. [m5:MOZ.GOV The electoral commission] gave [m6:MOZ.PTY Daniel Chapo] of Frelimo, in power since 1975, seventy-one percent. [m7:MOZ.CVL Young men] {e3 torched} a police station in Nampula after [m8=m1 the runner-up] {e4 urged} [m9=m7 them] on Facebook to take two days off work. [m10:PRT.GOV Lisbon] {e5 does not recognise} the count; [m11:CHN.GOV Beijing] {e6 sent} congratulations.
e1 m4 > m2 ASSAULT actual 2024-10-19/day mode=firearms ctx=election,repression
e2 m3 > m4 ACCUSE actual 2024-10-25/none mode=allege ctx=election,repression
e3 m7 > m4 PROTEST actual 2024-10-25/none mode=riot ctx=election
e4 m8 > m9 PROTEST requested 2024-10-25/none mode=strike ctx=election
e5 m10 > m6 REJECT actual 2024-10-25/none ctx=election
e6 m11 > m6 SUPPORT actual 2024-10-25/none ctx=election
