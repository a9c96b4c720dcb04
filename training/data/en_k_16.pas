### BBC 2009-12-29
[m1:YEM.GOV Yemen's foreign minister] has {e1 appealed} for help to train [m2:YEM.MIL counter-terrorism units], after it emerged that [m3:NGA.CRM a young Nigerian] accused of trying to {e2 bring} down [m10:USA.BUS an American airliner] over Detroit had studied there. Abu Bakr al-Qirbi told [m4:#BBC the corporation] that up to three hundred militants might be in the country. [m5:GBR.GOV Gordon Brown] {e3 has invited} [m6:YEM.GOV Sanaa] and [m7:SAU.GOV its northern neighbour] to a conference in London next month. [m8:YEM.OPP The opposition] fears that more weapons would be used against [m9=m8 it]. It has {e4 boycotted} parliament since spring.
e1 m1 > m5 REQUEST requested 2009-12-29/none mode=assist ctx=terrorism
e2 m3 > m10 ASSAULT actual 2009-12-25/day mode=explosives ctx=terrorism
e3 m5 > m6,m7 AGREE actual 2009-12-29/none ctx=terrorism
e4 m8 > m6 REJECT actual 2009-12-29/none ctx=legislative

### Reuters 2014-01-10
[m1:CAF.GOV Michel Djotodia], the first Muslim to lead the Central African Republic, {e1 stepped} down on Friday at a summit in [m2:@TCD N'Djamena]. The rebel leader turned president had been under pressure from [m3:ECCAS the ten-nation regional bloc], whose patience ran out after a month in which more than a thousand people were {e2 killed} in fighting between [m4:SELEKA.REB the Seleka] and [m5:ANTIBALAKA.REB the anti-balaka militia]. [m6:FRA.GOV Paris], with 1,600 soldiers on the ground, {e3 welcomed} the decision. [m9:CAF.CVL Residents of Bangui] {e4 cheered} and fired into the air. [m7=m3 The bloc] {e5 asked} [m8:CAF.LEG the transitional council] to choose a successor within two weeks.
e1 m1 > m3 RETREAT actual 2014-01-10/day mode=resign ctx=executive
e2 m4 > m5 ASSAULT actual 2014-01-10/month ctx=religion_ethnicity
e3 m6 > m3 SUPPORT actual 2014-01-10/none ctx=executive
e5 m7 > m8 REQUEST requested 2014-01-10/none mode=change ctx=executive
e4 m9 > m3 SUPPORT actual 2014-01-10/day ctx=executive

### Guardian 2011-08-12
[m1:IND.OPP Tens of thousands of supporters] of [m2:IND.PTY the Trinamool Congress] gathered in Kolkata to celebrate the end of thirty-four years of communist rule in West Bengal. [m3:IND.GOV Mamata Banerjee], [m9=m2 its] founder and now chief minister, {e1 offered} talks to [m4:IND.REB the Maoists], who {e2 blew} up a railway line in Purulia last week. [m5=m4 They] {e3 have not answered} yet. [m6:IND.OPP The Left Front] {e4 alleged} that forty of [m7=m6 its] workers have been murdered since May. [m8:IND.COP Police] {e5 dispute} the number.
e1 m3 > m4 AGREE actual 2011-08-12/none ctx=terrorism
e2 m4 > m3 ASSAULT actual 2011-08-05/week mode=explosives ctx=terrorism
e4 m6 > m2 ACCUSE actual 2011-08-12/none mode=allege ctx=crime
e5 m8 > m6 REJECT actual 2011-08-12/none ctx=crime
e3 m5 > m3 CONSULT denied 2011-08-12/none ctx=terrorism

### AFP 2022-10-05
[m1:BFA.CVL Angry demonstrators] in Ouagadougou {e1 shouted} slogans against [m2:ECOWAS a delegation from the West African bloc] that arrived on Tuesday for {e2 talks} with [m3:BFA.GOV the new military ruler]. [m4=m3 Captain Ibrahim Traore], 34, had {e3 called} for calm beforehand. The visitors, led by [m5:NER.ELI former president of Niger Mahamadou Issoufou], said [m6=m2 they] left confident. [m7=m3 The captain], [m8=m6 they] added, {e4 would respect} the calendar agreed with [m9=m3 his] predecessor, under which elections {e5 are to be held} by July 2024. [m10:RUS.BUS Wagner's] founder {e6 congratulated} the young officer.
e1 m1 > m2 PROTEST actual 2022-10-04/day mode=demo ctx=diplomatic
e2 m2 > m3 CONSULT actual 2022-10-04/day mode=visit ctx=executive
e3 m4 > m1 REQUEST requested 2022-10-04/none mode=yield ctx=diplomatic
e4 m7 > m2 AGREE planned 2022-10-04/none ctx=election said=m8
e6 m10 > m3 SUPPORT actual 2022-10-05/none ctx=executive
e5 m3 > m2 AGREE planned 2024-07-01/month ctx=election

### SCMP 2019-06-15
[m1:HKG.GOV Carrie Lam] {e1 suspended} [m13=m1 her] extradition bill on Saturday, two days before what promised to be an even larger march. [m2=m1 The chief executive] declined to {e2 apologise} to [m3:HKG.CVL the young people] whom [m4:HKG.COP police] had {e3 hit} with rubber bullets on Wednesday. [m12=m1 She] said only that the government had been inadequate in [m11=m1 its] explanations. [m5:HKG.CVL The Civil Human Rights Front], which organised last Sunday's procession, {e4 dismissed} the move and {e5 will go ahead}. In Beijing, [m6:CHN.GOV the office in charge of the city] {e6 expressed} [m10=m6 its] support for [m7=m1 her]. [m8:GBR.GOV Jeremy Hunt] {e7 commended} [m9=m1 the city's leader] for listening.
e1 m1 > m5 CONCEDE actual 2019-06-15/day ctx=legislative,legal
e2 m2 > m3 CONCEDE denied 2019-06-15/day ctx=repression
e3 m4 > m3 ASSAULT actual 2019-06-12/day mode=crowd-control ctx=repression
e4 m5 > m1 REJECT actual 2019-06-15/none ctx=legislative
e5 m5 > m1 PROTEST planned 2019-06-16/day mode=demo ctx=legislative
e6 m6 > m7 SUPPORT actual 2019-06-15/none ctx=executive
e7 m8 > m9 SUPPORT actual 2019-06-15/none ctx=legislative

### Stuff 2021-11-26
[m1:NZL.MIL New Zealand] does not have the ships to do what is being asked of it. [m2:SLB.GOV Manasseh Sogavare's government] {e1 wants} a patrol boat stationed at [m3:@SLB Gizo] for six months. [m4:NZL.GOV Defence Minister Peeni Henare] said in Wellington that the request {e2 was being considered}, and that [m5=m4 he] {e3 would speak} to [m6:AUS.GOV his Australian counterpart] about sharing the task. [m7:NZL.OPP National's] foreign affairs spokesman {e4 urged} [m8=m4 him] to hurry. Last month [m9:PNG.MIL Papua New Guinea's navy] {e5 withdrew} [m10=m9 its] only vessel from the area for repairs.
e1 m2 > m4 REQUEST requested 2021-11-26/none mode=assist ctx=military
e2 m4 > m2 AID hypothetical 2021-11-26/none ctx=military
e3 m5 > m6 CONSULT planned 2021-11-26/none ctx=military
e4 m7 > m8 REQUEST requested 2021-11-26/none mode=change ctx=military
e5 m9 > m2 RETREAT actual 2021-10-01/month mode=withdraw ctx=military

### Deutsche Welle 2012-12-16
[m1:EGY.JUD Egypt's judges' club] said on Saturday that most of [m2=m1 its] members {e1 had refused} to supervise the vote on a draft constitution, forcing it to be spread over two weekends. The text was pushed through by [m3:EGY.GOV Mohamed Morsi's] allies. In Alexandria, [m4:EGY.CVL opponents of the draft] {e2 besieged} [m5:EGY.REL Sheikh Ahmed al-Mahallawi] inside [m9=m5 his] mosque for fourteen hours; the 87-year-old preacher had {e3 told} worshippers to vote yes. [m6:EGY.OPP The National Salvation Front], led by [m7:EGY.OPP Mohamed ElBaradei], {e4 claimed} there had been widespread fraud. [m8:EGY.GOV The electoral commission] {e5 rejected} the complaint.
e1 m1 > m3 REJECT actual 2012-12-15/day mode=assist ctx=election
e2 m4 > m5 PROTEST actual 2012-12-14/none mode=obstruct ctx=election,religion_ethnicity
e3 m5 > m4 REQUEST requested 2012-12-14/day mode=assist ctx=election,religion_ethnicity
e4 m6 > m3 ACCUSE actual 2012-12-16/none mode=allege ctx=election
e5 m8 > m6 REJECT actual 2012-12-16/none ctx=election

### El Pais 2023-06-15
[m1:ARG.CVL Indigenous groups] from Humahuaca have {e1 cut} the road to [m2:@BOL Bolivia] at Purmamarca since Friday. [m10=m1 They] {e2 oppose} a change to the constitution of Jujuy which [m3:ARG.GOV Governor Gerardo Morales] rushed through in three weeks and which, in [m4=m1 their] view, endangers [m5=m1 their] claims to lithium lands. [m6=m3 The Radical leader], who hopes to become vice-president, {e3 accused} [m7:ARG.GOV the national government] of sending agitators. [m8:ARG.COP Provincial police] {e4 opened} the road by force twice. Twice it was {e5 blocked} again. [m9:UN The United Nations office] in Buenos Aires {e6 called} for dialogue.
e1 m1 > m3 PROTEST actual 2023-06-15/none mode=obstruct ctx=natural_resource,rights_freedoms
e2 m1 > m3 REJECT actual 2023-06-15/none ctx=rights_freedoms,natural_resource
e3 m6 > m7 ACCUSE actual 2023-06-15/none mode=allege ctx=rights_freedoms
e4 m8 > m1 COERCE actual 2023-06-15/none ctx=repression
e5 m1 > m3 PROTEST actual 2023-06-15/none mode=obstruct ctx=rights_freedoms
e6 m9 > m1,m3 REQUEST requested 2023-06-15/none mode=meet ctx=rights_freedoms

### Reuters 2010-11-14
[m1:MMR.OPP Aung San Suu Kyi] was {e1 released} from house arrest on Saturday, a week after an election won by [m2:MMR.PTY a party of retired officers]. Thousands pressed against the gate of the lakeside villa where [m3=m1 she] has spent fifteen of the past twenty-one years. "There is a time to be quiet and a time to talk," [m4=m1 the 65-year-old] {e2 told} [m5:MMR.CVL them]. [m6:USA.GOV Barack Obama] {e3 called} [m7=m1 her] a hero of [m12=m6 his]; [m8:ASEAN the regional association's] secretary-general said [m9=m8 he] was very relieved. [m10:MMR.MIL The generals] have not said why [m11=m10 they] opened the gate.
e1 m10 > m1 RETREAT actual 2010-11-13/day mode=release ctx=pro_democracy
e3 m6 > m7 SUPPORT actual 2010-11-13/none ctx=pro_democracy
e2 m4 > m5 CONSULT actual 2010-11-13/day ctx=pro_democracy

### Kuwait News Agency 2022-08-30
At least thirty people died when [m1:IRQ.REL followers of Moqtada al-Sadr] {e1 stormed} the government palace in Baghdad. [m2=m3 The Shi'ite cleric] had announced hours earlier that [m3:IRQ.PTY he] was {e2 retiring} from politics. On Tuesday [m4=m3 he] {e3 gave} [m5=m1 them] sixty minutes to withdraw, and {e4 apologised} to [m6:IRQ.CVL the Iraqi people]. [m7=m1 They] {e5 obeyed}. [m8:IRQ.GOV Mustafa al-Kadhimi], the caretaker prime minister, {e6 threatened} to vacate [m10=m8 his] post if the chaos continued. [m9:IRN.GOV Tehran], which had {e7 closed} the border, reopened it in the evening.
e1 m1 > m8 PROTEST actual 2022-08-29/day mode=riot ctx=executive
e3 m4 > m5 REQUEST requested 2022-08-30/day mode=yield ctx=executive
e4 m4 > m6 CONCEDE actual 2022-08-30/day ctx=executive
e5 m7 > m8 RETREAT actual 2022-08-30/day mode=withdraw ctx=executive
e6 m8 > m3 THREATEN threatened 2022-08-30/none ctx=executive
e7 m9 > m8 COERCE actual 2022-08-29/none mode=restrict ctx=migration
e2 m2 > m8 RETREAT actual 2022-08-29/day mode=resign ctx=political_institutions

### Le Devoir 2015-10-20
The Liberals' victory in [m1:@CAN Canada] will change policy on Syria. Hours after the polls closed, [m2:CAN.GOV Justin Trudeau] {e1 told} [m3:USA.GOV Barack Obama] by telephone that [m4=m2 he] {e2 would bring} home the six fighter jets [m9=m2 his] predecessor sent against [m5:ISIS.REB the Islamic State group]. [m6=m3 The president], a spokesman said, {e3 understood}. The prime minister-designate has also {e4 promised} to accept 25,000 [m7:SYR.REF refugees] by Christmas. [m8:CAN.OPP Stephen Harper], who governed for nearly ten years, will stay on as an ordinary member. The election campaign was the longest since 1872.
e1 m2 > m3 CONSULT actual 2015-10-20/day mode=phone ctx=military
e2 m4 > m5 CONCEDE planned 2015-10-20/none ctx=military,terrorism
e3 m6 > m2 SUPPORT actual 2015-10-20/none ctx=military
e4 m2 > m7 AGREE planned 2015-12-25/month ctx=asylum

### Sunday Times ZA 2003-01-26
[m11:CIV.EDU Students] {e1 burned} French flags in Abidjan on Saturday to protest against a peace accord signed outside [m1:@FRA Paris]. The agreement {e2 gives} [m2:CIV.REB the rebels], who hold the north, the ministries of defence and interior. [m3:CIV.GOV President Laurent Gbagbo] signed it under what [m12=m3 his] supporters say was pressure from [m4:FRA.GOV the former colonial power]. "[m5=m11 We] will not accept it," said [m6:CIV.EDU Charles Ble Goude], a student leader, who {e3 called} on [m7=m5 his followers] to occupy the airport. [m8:CIV.MIL The army] has {e4 rejected} the clauses on security. [m9=m4 Paris] {e5 is preparing} to evacuate [m10:FRA.CVL its citizens].
e1 m11 > m4 PROTEST actual 2003-01-25/day mode=demo ctx=military
e2 m3 > m2 CONCEDE planned 2003-01-24/none ctx=executive
e3 m6 > m7 PROTEST requested 2003-01-25/none mode=obstruct ctx=military
e4 m8 > m2 REJECT actual 2003-01-26/none ctx=military
e5 m9 > m10 AID planned 2003-01-26/none ctx=military

### AP 2013-10-31
[m1:SYR.GOV Syria] has {e1 rendered} inoperable all equipment for producing chemical weapons, a day ahead of the deadline, [m2:OPCW the international watchdog] said on Thursday. [m3=m2 The Hague-based organisation], which won this year's Nobel Peace Prize, {e2 visited} twenty-one of twenty-three sites. The other two were too dangerous. [m4:SYR.GOV Damascus] had {e3 submitted} a plan for the destruction of the stockpile itself. [m5:NOR.GOV Oslo] {e4 turned} down a request from [m6:USA.GOV Washington] to burn the agents on Norwegian soil; [m7:ALB.GOV Tirana] {e5 may agree}.
e1 m1 > m2 RETREAT actual 2013-10-31/none mode=disarm ctx=cbrn
e2 m3 > m1 CONSULT actual 2013-10-31/none mode=visit ctx=cbrn
e4 m5 > m6 REJECT actual 2013-10-25/none mode=assist ctx=cbrn
e5 m7 > m6 AGREE hypothetical 2013-10-31/none ctx=cbrn
e3 m4 > m2 CONCEDE actual 2013-10-24/none ctx=cbrn

### Times of India 2004-05-18
[m1:IND.PTY Sonia Gandhi] stunned [m13=m1 her] party on Tuesday by declining to become prime minister. [m2:IND.PTY Congress members of parliament] wept and {e1 begged} [m3=m1 her] to reconsider; one climbed on a car with a pistol to [m4=m2 his] head. The Italian-born widow of Rajiv Gandhi said [m5=m1 she] had listened to [m6=m1 her] inner voice. [m7:IND.OPP The defeated Hindu nationalists], whose leader [m8:IND.OPP Sushma Swaraj] had {e2 threatened} to shave [m12=m8 her] head, claimed the credit. [m9:IND.GOV Manmohan Singh], an economist, {e3 is expected} to be asked. [m10:IND.OPP The communists] {e4 will support} [m11=m9 him] from outside.
e1 m2 > m3 REQUEST requested 2004-05-18/day mode=change ctx=executive
e2 m8 > m1 THREATEN threatened 2004-05-17/none ctx=executive
e4 m10 > m11 SUPPORT planned 2004-05-18/none ctx=legislative
e3 m2 > m9 SUPPORT planned 2004-05-18/none ctx=executive

### Ghana Business News 2021-03-03 none
[m1:GHA.BUS A cocoa processor] in Tema has begun to sell [m10=m1 its] own chocolate in [m2:@CHE Zurich], of all places. [m3=m1 It] was founded by [m4:? two pharmacists] who met at a wedding in [m5:@GBR Leeds]. [m6=m4 They] roast at lower temperatures than [m7:CHE.BUS their Swiss competitors] and say the difference can be tasted. [m8:GHA.GOV The trade minister], a lawyer who likes pralines, bought twelve bars. [m9:CIV.BUS A rival in Abidjan] plans to follow next year.

### Straits Times 2026-05-06
[m1:SGP.GOV Prime Minister Lawrence Wong] {e1 met} [m2:MYS.GOV Anwar Ibrahim] at the causeway on Wednesday to open the rail link to Johor Bahru. It will carry ten thousand passengers an hour. The two also {e2 agreed} on a price review for raw water, a matter on which [m3=m1+m2 their] predecessors could not settle. [m4=m2 The Malaysian leader] {e4 apologised} for the two-year delay. "[m5=m1 We] have waited thirty," [m6=m1 his host] replied. [m7:MYS.GOV The regent of Johor] was {e5 invited} but did not attend.
e1 m1 > m2 CONSULT actual 2026-05-06/day ctx=diplomatic
e2 m1 > m2 AGREE actual 2026-05-06/day ctx=natural_resource
e4 m4 > m1 CONCEDE actual 2026-05-06/day ctx=economic
e5 m1 > m7 AGREE actual 2026-05-06/none ctx=diplomatic

### Novaya Gazeta Europe 2023-09-20
[m1:ARM.GOV The authorities in Yerevan] were not consulted. On Wednesday at one in the afternoon, twenty-four hours after [m2:AZE.MIL Azerbaijani artillery] {e1 opened} up, [m3:NKR.REB the separatist leaders of Nagorno-Karabakh] {e2 accepted} terms conveyed by [m4:RUS.MIL the Russian peacekeepers]: [m5=m3 they] {e3 are to disband} [m11=m3 their] army and hand over the guns. [m6:AZE.GOV President Ilham Aliyev] {e4 promised} to make a paradise of the enclave. [m7:ARM.CVL Crowds] outside parliament {e5 demanded} the resignation of [m8:ARM.GOV Nikol Pashinyan]. [m9=m8 He] had {e6 forbidden} [m10:ARM.MIL the army] to intervene.
e1 m2 > m3 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=territory,military
e2 m3 > m6 CONCEDE actual 2023-09-20/day ctx=territory,military
e3 m5 > m4 CONCEDE planned 2023-09-20/day ctx=territory,military
e4 m6 > m3 AGREE planned 2023-09-20/day ctx=territory
e5 m7 > m8 PROTEST actual 2023-09-20/day mode=demo ctx=territory,executive
e6 m9 > m10 REQUEST requested 2023-09-19/none mode=yield ctx=military

### Monde Afrique 2018-12-30
Voting was {e1 postponed} in three strongholds of the opposition, officially because of Ebola. In the rest of the Democratic Republic of Congo people queued on Sunday to choose a successor to [m1:COD.GOV Joseph Kabila]. [m2:COD.OPP Martin Fayulu], a former oil executive, {e2 accused} [m3:COD.GOV the electoral commission] of excluding a million of [m4=m2 his] supporters. In Beni, [m5=m4 they] {e3 organised} a mock poll in protest. [m6:COD.REL The Catholic bishops] had forty thousand observers in the field. If [m7=m6 their] figures differ from the official ones, a spokesman said, [m8=m6 they] {e4 will say so}. [m9:COD.GOV Emmanuel Ramazani Shadary], the president's candidate, is under [m10:EU European] sanctions.
e1 m3 > m5 COERCE actual 2018-12-26/none mode=restrict ctx=election,health
e2 m2 > m3 ACCUSE actual 2018-12-30/none mode=allege ctx=election
e3 m5 > m3 PROTEST actual 2018-12-30/day mode=demo ctx=election
e4 m8 > m3 ACCUSE hypothetical 2018-12-30/none mode=allege ctx=election

### RFE/RL 2015-02-28
[m1:RUS.OPP Boris Nemtsov] was {e1 shot} four times in the back by [m10:? two men] in a car on Friday night within sight of the Kremlin. [m2=m1 The former deputy prime minister] was to {e2 lead} a march on Sunday against the war in Ukraine. [m3:RUS.GOV Vladimir Putin's] spokesman said the president would oversee the inquiry himself. The organisers, among them [m5:RUS.OPP Ilya Yashin], {e4 turned} the rally into a procession of mourning. [m6:UKR.GOV Petro Poroshenko] said [m7=m2 his friend] had been about to {e5 publish} evidence of soldiers in the Donbas. [m8:RUS.SPY Investigators] {e6 searched} [m9=m1 the dead man's] flat.
e2 m2 > m3 PROTEST planned 2015-03-01/day mode=demo ctx=military
e4 m5 > m3 PROTEST planned 2015-03-01/day mode=demo ctx=repression
e6 m8 > m9 COERCE actual 2015-02-28/day mode=seize ctx=crime
e1 m10 > m1 ASSAULT actual 2015-02-27/day mode=targeted ctx=crime,repression
e5 m7 > m3 ACCUSE planned 2015-02-28/none mode=allege ctx=military said=m6
