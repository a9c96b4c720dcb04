### Daily Nation 2018-03-14
[m1:KEN.MED Doctors at Moi hospital in Eldoret] {e1 ended} a two-week strike on Wednesday after [m2:KEN.GOV the county governor] {e2 agreed} to restore [m3=m1 their] allowances. [m4=m2 Jackson Mandago] had earlier {e3 threatened} to hire replacements from [m5:@TZA Tanzania]. [m6:KEN.MED The nurses' union] said [m7=m6 it] had not been part of the talks and that [m8=m6 its] members {e4 would stay} at home. "[m9=m6 We] are owed the same money," [m12=m6 its] branch secretary said. [m10:KEN.GOV The health ministry] in Nairobi {e5 praised} [m11=m1 the physicians].
e1 m1 > m2 CONCEDE actual 2018-03-14/day ctx=health,economic
e2 m2 > m1 CONCEDE actual 2018-03-14/none ctx=health,economic
e3 m4 > m1 THREATEN threatened 2018-03-14/none ctx=health,economic
e4 m8 > m2 PROTEST planned 2018-03-14/none mode=strike ctx=health,economic
e5 m10 > m11 SUPPORT actual 2018-03-14/none ctx=health

### Reuters 2019-06-24
[m1:ETH.MIL The chief of staff of Ethiopia's army] was {e1 shot} dead by [m14=m1 his] bodyguard in Addis Ababa on Saturday, a few hours after [m2:ETH.GOV the president of the Amhara region] was {e2 killed} in Bahir Dar. [m3:ETH.GOV The prime minister] {e3 blamed} both attacks on [m4:ETH.MIL Brigadier General Asamnew Tsige], the region's head of security, who was {e4 released} from prison last year under an amnesty. [m5=m4 He] was {e5 gunned} down by [m10:ETH.COP police] on Monday near the city [m13=m4 he] had tried to take. Nobody in [m11:ETH.CVL the country] can use the internet, which [m12=m3 the government] {e6 has cut}. [m7:ERI.GOV Asmara] and [m8:DJI.GOV Djibouti] {e7 sent} condolences to [m9=m3 Abiy Ahmed].
e2 m4 > m2 ASSAULT actual 2019-06-22/day mode=targeted ctx=executive
e1 m4 > m1 ASSAULT actual 2019-06-22/day mode=targeted ctx=military
e3 m3 > m4 ACCUSE actual 2019-06-23/none mode=allege ctx=military,executive
e4 m3 > m4 RETREAT actual 2018-06-01/year mode=release ctx=legal
e5 m10 > m5 ASSAULT actual 2019-06-24/day mode=firearms ctx=military
e6 m12 > m11 COERCE actual 2019-06-24/none mode=censor ctx=rights_freedoms
e7 m7,m8 > m9 SUPPORT actual 2019-06-24/none ctx=diplomatic

### The Star 2020-03-01
[m1:MYS.GOV Muhyiddin Yassin] was sworn in on Sunday as Malaysia's eighth prime minister. [m2:MYS.PTY Mahathir Mohamad], whose party [m3=m1 the new premier] also belongs to, {e1 accused} [m4=m1 him] of betrayal and {e2 will demand} a vote in parliament. [m5:MYS.GOV The palace] said [m6=m1 the 72-year-old] had the most support. [m7:MYS.PTY UMNO], ousted two years ago over a corruption scandal, {e3 is to get} ministries again. [m8:MYS.CVL Young people] {e4 gathered} at Dataran Merdeka on Saturday night; [m9:MYS.COP police] have {e5 summoned} [m10:MYS.CVL a lawyer] for sedition over the protest.
e1 m2 > m4 ACCUSE actual 2020-03-01/none mode=disapprove ctx=executive,political_institutions
e2 m2 > m1 REQUEST planned 2020-03-01/none mode=change ctx=legislative
e3 m1 > m7 AGREE planned 2020-03-01/none ctx=executive
e4 m8 > m1 PROTEST actual 2020-02-29/day mode=demo ctx=executive
e5 m9 > m10 ACCUSE actual 2020-03-01/none mode=investigate ctx=rights_freedoms

### La Republica 2023-01-13
Seventeen people died in clashes in the southern city of Juliaca on Monday when [m1:PER.CVL protesters] {e1 tried} to occupy the airport. [m2:PER.COP Police] {e2 used} firearms and tear gas dropped from helicopters. [m3:PER.GOV Prime Minister Alberto Otarola] {e3 said} nine thousand people had attacked [m4=m2 the force] and {e4 imposed} a three-day curfew on Puno. [m5:PER.JUD The attorney-general] {e5 has opened} an inquiry for genocide against [m6:PER.GOV President Dina Boluarte]. [m7=m6 She] {e6 apologised} on Friday but {e7 ruled out} resigning. "[m8=m6 My] commitment is to Peru, not to that small group," the lawyer said. [m9:BOL.ELI Evo Morales], whom [m10=m6 Lima] {e8 accuses} of stirring up the Aymara, is {e9 banned} from entering.
e1 m1 > m2 PROTEST actual 2023-01-09/day mode=riot ctx=executive
e2 m2 > m1 ASSAULT actual 2023-01-09/day mode=firearms ctx=repression
e3 m3 > m1 ACCUSE actual 2023-01-09/none mode=allege ctx=repression
e4 m3 > m1 COERCE actual 2023-01-13/none mode=curfew ctx=repression
e5 m5 > m6 ACCUSE actual 2023-01-10/day mode=investigate ctx=legal,human_rights
e6 m7 > m1 CONCEDE actual 2023-01-13/day ctx=repression
e7 m7 > m1 REJECT actual 2023-01-13/day mode=change ctx=executive
e8 m6 > m9 ACCUSE actual 2023-01-09/none mode=allege ctx=religion_ethnicity
e9 m6 > m9 COERCE actual 2023-01-09/day mode=restrict ctx=migration

### The Nation 2013-05-17
[m1:PAK.PTY Imran Khan's party] {e1 staged} sit-ins in Karachi and Lahore for a fourth day over alleged rigging in last Saturday's election. [m2=m1 It] wants recounts in twenty-five seats. [m3:PAK.GOV The election commission] {e2 ordered} a repeat vote in one of [m4:? them]. [m5:PAK.PTY Nawaz Sharif], who is about to become prime minister for the third time, {e3 visited} [m6=m7 his rival] in hospital on Tuesday with flowers. [m7:PAK.PTY The former cricketer] had fallen from a lift. [m8:PAK.PTY The MQM's] exiled leader, [m9:PAK.PTY Altaf Hussain], {e4 told} followers from [m10:@GBR London] that the city could be cut off from the country; [m11:GBR.COP British police] {e5 are looking} into the speech.
e1 m1 > m3 PROTEST actual 2013-05-17/none mode=demo ctx=election
e2 m3 > m2 CONCEDE actual 2013-05-17/none ctx=election
e3 m5 > m6 CONSULT actual 2013-05-14/day mode=visit ctx=election
e4 m9 > m5 THREATEN threatened 2013-05-13/none mode=territory ctx=territory
e5 m11 > m9 ACCUSE actual 2013-05-17/none mode=investigate ctx=legal

### AP 2006-12-28
[m1:ETH.MIL Ethiopian tanks] {e1 rolled} into Mogadishu on Thursday, hours after [m2:ICU.REB the Islamic courts] {e2 abandoned} the city. [m3:SOM.GOV Prime Minister Ali Mohamed Gedi] entered behind [m4=m1 them] and was {e3 cheered} by [m13:SOM.CVL some residents]. [m5=m2 The movement] had ruled most of the south since June. [m6=m2 Its] chairman, [m7:ICU.REB Sheik Sharif Sheik Ahmed], {e4 vowed} to fight on from Kismayo. [m8:ETH.GOV Meles Zenawi] {e5 promised} that [m9=m1 his soldiers] would be gone within weeks. [m10:AU The African Union] {e6 asked} [m11=m8 him] to pull out without delay. [m12:KEN.GOV Nairobi] {e7 sealed} the frontier.
e1 m1 > m2 ASSAULT actual 2006-12-28/day ctx=military,territory
e2 m2 > m1 RETREAT actual 2006-12-28/day mode=withdraw ctx=military
e4 m7 > m1 THREATEN threatened 2006-12-28/none mode=violence ctx=military
e5 m9 > m3 CONCEDE planned 2006-12-28/none ctx=military said=m8
e6 m10 > m11 REQUEST requested 2006-12-27/none mode=yield ctx=military
e7 m12 > m2 COERCE actual 2006-12-28/none mode=restrict ctx=military
e3 m13 > m3 SUPPORT actual 2006-12-28/day ctx=executive

### Kathimerini 2008-04-04
At a summit of [m14:NATO the Atlantic alliance] in Bucharest, [m1:GRC.GOV Athens] {e1 vetoed} an invitation to [m2:MKD.GOV Skopje] because the two could not agree on a name. "No solution, no invitation," [m3:GRC.GOV Dora Bakoyannis], the foreign minister, {e2 had warned}. [m4:HRV.GOV Croatia] and [m5:ALB.GOV Albania] {e3 were asked} to join. [m6:USA.GOV George W. Bush] had flown in hoping for a membership plan for [m7:UKR.GOV Kyiv] and [m8:GEO.GOV Tbilisi]; [m9:DEU.GOV Germany's chancellor] and [m10:FRA.GOV her French partner] {e5 stopped} [m11=m6 him]. [m12:RUS.GOV Vladimir Putin], a guest on Friday, {e6 said} [m15=m14 the alliance] at [m13=m12 his] borders was a direct threat.
e1 m1 > m2 REJECT actual 2008-04-03/day ctx=diplomatic,military
e2 m3 > m2 THREATEN threatened 2008-04-04/none ctx=diplomatic
e3 m14 > m4,m5 AGREE actual 2008-04-03/day ctx=military
e5 m9,m10 > m11 REJECT actual 2008-04-03/day ctx=military
e6 m12 > m14 ACCUSE actual 2008-04-04/day mode=disapprove ctx=military

### Fiji Village 2026-03-02
[m1:FJI.LAB The Public Service Association] has {e1 rejected} a four percent offer, and [m2=m1 its] secretary says a strike ballot {e2 will be held} before Easter. [m3:FJI.GOV Finance Minister Esrom Immanuel] {e3 urged} [m4=m1 the union] to think again. [m5=m3 He] had {e4 met} [m6=m1 them] twice in February. [m7:FJI.OPP Opposition member Hem Chand] {e5 described} the minister's figures as fiction. [m8:NZL.LAB The council of trade unions] in Wellington {e6 has sent} a message of solidarity. Sugar workers settled last month for five.
e1 m1 > m3 REJECT actual 2026-03-02/none mode=yield ctx=economic
e2 m1 > m3 PROTEST hypothetical 2026-04-01/month mode=strike ctx=economic
e3 m3 > m4 REQUEST requested 2026-03-02/none mode=yield ctx=economic
e4 m5 > m6 CONSULT actual 2026-02-01/month ctx=economic
e5 m7 > m3 ACCUSE actual 2026-03-02/none mode=disapprove ctx=economic
e6 m8 > m1 SUPPORT actual 2026-03-02/none ctx=economic

### DPA 2011-07-22
[m1:NOR.CRM A man in police uniform] {e1 shot} [m2:NOR.PTY young members of the Labour Party] on Utoya, an island west of Oslo, two hours after a bomb {e2 tore} through [m3:NOR.GOV the government quarter]. At least eighty-four died at the camp. [m4:NOR.GOV Jens Stoltenberg], who was to {e3 speak} to [m5=m2 them] on Saturday, said the answer would be more democracy. [m6:SWE.GOV Stockholm] and [m7:DNK.GOV Copenhagen] {e4 offered} helicopters. [m8:GBR.GOV The neighbour across the sea] {e5 raised} [m11=m8 its] alert level. [m9=m1 The 32-year-old] {e6 gave} himself up to [m10:NOR.COP officers] without a fight.
e1 m1 > m2 ASSAULT actual 2011-07-22/day mode=firearms ctx=terrorism
e2 m1 > m3 ASSAULT actual 2011-07-22/day mode=explosives ctx=terrorism
e3 m4 > m5 CONSULT planned 2011-07-23/day mode=visit ctx=political_institutions
e4 m6,m7 > m3 AGREE actual 2011-07-22/none ctx=terrorism
e6 m9 > m10 CONCEDE actual 2011-07-22/day ctx=terrorism
e5 m8 > m1 MOBILIZE actual 2011-07-22/none mode=police ctx=terrorism

### Gazeta.uz 2022-07-02
[m1:UZB.GOV Shavkat Mirziyoyev] flew to Nukus on Saturday and {e1 withdrew} amendments that would have {e2 ended} Karakalpakstan's right to secede. The day before, [m2:UZB.CVL thousands] had {e3 marched} on the regional parliament there. [m3:UZB.MIL The national guard] {e4 opened} fire; eighteen people were killed. [m4:UZB.JRN Dauletmurat Tajimuratov], a lawyer who edited a newspaper, {e5 was seized} at [m5=m4 his] home. [m6=m1 The president] {e6 blamed} [m10:? "malign forces"] abroad, and [m7:KAZ.GOV Astana] {e7 hurried} to support [m8=m1 him]. [m9:UZB.COP Police] now patrol every corner.
e1 m1 > m2 CONCEDE actual 2022-07-02/day ctx=territory,political_institutions
e2 m1 > m2 COERCE planned 2022-07-01/none mode=restrict ctx=territory
e3 m2 > m1 PROTEST actual 2022-07-01/day mode=demo ctx=territory
e4 m3 > m2 ASSAULT actual 2022-07-01/day mode=firearms ctx=repression
e5 m9 > m4 COERCE actual 2022-07-01/none mode=arrest ctx=repression
e7 m7 > m8 SUPPORT actual 2022-07-02/none ctx=territory
e6 m6 > m10 ACCUSE actual 2022-07-02/none mode=allege ctx=territory

### Bahamas Tribune 2017-08-21 none
[m1:BHS.BUS A conch farm] on Inagua, long bankrupt, will be bought by [m2:BHS.BUS two hoteliers] from Exuma. [m3=m2 They] paid a dollar. [m4=m1 Its] founder, who once shipped shells to [m5:@JPN Kobe], left behind tanks and a parrot. [m6:BHS.GOV The environment minister] knew [m7:? the bird]: [m8=m7 it] greets visitors in [m9:@HTI Creole]. [m10=m2 The new owners] want to keep [m11=m7 it].

### Saudi Gazette 2022-07-16
[m1:USA.GOV Joe Biden], who as a candidate had {e1 promised} to make [m2:SAU.GOV the kingdom] a pariah, {e2 bumped} fists with [m3:SAU.GOV Mohammed bin Salman] outside a palace in Jeddah on Friday. [m4=m1 He] said [m5=m1 he] had {e3 raised} the murder of [m6:SAU.JRN Jamal Khashoggi] at the outset. [m7:SAU.GOV Adel al-Jubeir], a minister who was in the room, {e4 did not hear} [m8=m1 him] say [m9=m3 the crown prince] was responsible. [m10:TUR.CVL The dead man's fiancee] {e5 tweeted} that the blood of the next victims was on [m11=m1 the visitor's] hands. Airspace {e6 is now open} to [m12:ISR.BUS Israeli carriers]. [m13:OPEC The oil producers] did not comment.
e1 m1 > m2 THREATEN threatened 2019-11-20/year ctx=human_rights,diplomatic
e2 m1 > m3 CONSULT actual 2022-07-15/day mode=visit ctx=diplomatic
e3 m5 > m3 ACCUSE actual 2022-07-15/day mode=disapprove ctx=human_rights
e4 m7 > m8 REJECT actual 2022-07-16/none ctx=human_rights
e5 m10 > m11 ACCUSE actual 2022-07-15/none mode=disapprove ctx=human_rights
e6 m2 > m12 RETREAT actual 2022-07-15/none mode=access ctx=diplomatic,economic
