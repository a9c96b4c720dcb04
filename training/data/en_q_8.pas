### Reuters 2018-11-28
[m1:KOR.GOV South Korea] and [m2:PRK.GOV the North] on Wednesday {e1 synchronised} the clocks of two liaison offices and {e2 reconnected} a road through [m3:@KOR the Demilitarised Zone]. [m4:UNC The U.N. Command], led by [m5:USA.MIL an American general], {e3 okayed} the work after weeks in which [m6=m4 it] had {e4 stalled} [m7:KOR.BUS railway surveyors].
e1 m1 > m2 COOPERATE actual 2018-11-28/day ctx=diplomatic
e2 m1 > m2 COOPERATE actual 2018-11-28/day ctx=diplomatic
e3 m4 > m1,m2 CONCEDE actual 2018-11-28/none ctx=military
e4 m6 > m7 COERCE actual 2018-11-28/none mode=restrict ctx=military
rel m4 led_by m5

### PTI 2013-09-27
[m1:IND.PTY Rahul Gandhi], vice president of [m2:IND.PTY the Congress party], barged into a news conference on Friday to {e1 trash} an ordinance by which [m3:IND.GOV the government in New Delhi] {e2 shields} [m4:IND.LEG convicted lawmakers]. "<<q1 It should be torn up>>," [m5=m1 he] said. [m6:IND.OPP The BJP] {e3 chortled} that [m7:IND.GOV Prime Minister Manmohan Singh], then in [m8:@USA Washington], had been humiliated.
e1 m1 > m3 ACCUSE actual 2013-09-27/day mode=disapprove ctx=corruption
e2 m3 > m4 SUPPORT actual 2013-09-27/none ctx=corruption
e3 m6 > m7 ACCUSE actual 2013-09-27/none mode=disapprove ctx=corruption
q1 m5 direct cue=said
rel m1 member_of m2

### AFP 2015-09-20
[m1:NPL.GOV Nepal] on Sunday promulgated a constitution that [m2:NPL.CVL the Madhesis of the southern plains] reject. Within three days trucks of fuel stopped at the frontier, and [m3=m1 Kathmandu] {e2 pointed the finger at} [m4:IND.GOV New Delhi]. [m5=m4 India's foreign ministry], which {e3 denies} any {e4 embargo}, {e5 counselled} [m6:NPL.GOV Prime Minister Sushil Koirala] to accommodate [m7=m2 them].
e2 m3 > m4 ACCUSE actual 2015-09-20/none mode=allege ctx=economic
e3 m5 > m3 REJECT actual 2015-09-20/none ctx=economic
e4 m4 > m1 SANCTION denied 2015-09-20/none mode=discontinue ctx=economic
e5 m5 > m6 REQUEST requested 2015-09-20/none mode=yield ctx=political_institutions

### Anadolu 2020-02-28
[m1:TUR.GOV Turkey], which lost 33 soldiers to an air strike in [m2:@SYR Idlib], has {e1 told its coastguards to wave} [m3:REF.REF migrants] through to [m4:GRC.GOV Greece]. [m5=m4 Athens] {e2 doubled up} its patrols on the Evros. [m6:NATO NATO envoys] will {e3 huddle} on Friday at [m7=m1 Ankara's] {e4 behest}.
e1 m1 > m4 COERCE actual 2020-02-28/none ctx=migration
e2 m5 > m3 MOBILIZE actual 2020-02-28/none mode=police ctx=migration
e3 m6 > m7 CONSULT planned 2020-02-28/day mode=multilateral ctx=military
e4 m7 > m6 REQUEST requested 2020-02-28/none mode=meet ctx=military

### Bernama 2022-11-24
[m1:MYS.PTY UMNO], the party that ran Malaysia for six decades, {e1 acquiesced in} the king's call for a unity cabinet, clearing the way for [m2:MYS.PTY Anwar Ibrahim] to become prime minister on Thursday. [m3:MYS.PTY Muhyiddin Yassin], chairman of [m4:MYS.PTY the rival Perikatan bloc], {e2 dared} [m5=m2 Anwar] to test [m6=m2 his] numbers; [m7:TUR.GOV Turkey's president] {e3 rang} with congratulations.
e1 m1 > m2 CONCEDE actual 2022-11-24/none ctx=legislative
e2 m3 > m5 REQUEST requested 2022-11-24/none ctx=legislative
e3 m7 > m2 CONSULT actual 2022-11-24/none mode=phone ctx=diplomatic
rel m3 leads m4

### Reuters 2015-04-21
[m1:SAU.GOV Riyadh] declared on Tuesday <<q1 [m2=m1 its] Operation Decisive Storm over>> and {e1 dialled down} the bombing of [m3:HOUTHI.REB the Houthis], who control [m4:@YEM Sanaa]. Hours later jets {e2 clobbered} [m5:HOUTHI.REB a brigade base in Taiz]. [m6:PAK.LEG Pakistan's parliament] had {e3 demurred at} [m7=m1 the kingdom's] request for troops.
e1 m1 > m3 RETREAT actual 2015-04-21/day mode=ceasefire ctx=military
e2 m1 > m5 ASSAULT actual 2015-04-21/none mode=aerial ctx=military
e3 m6 > m7 REJECT actual 2015-04-21/none mode=assist ctx=military bg
q1 m1 indirect cue=declared
rel m3 controls m4

### Xinhua 2016-11-13
[m1:CHN.GOV Chinese Coast Guard vessels] have {e1 let} [m2:PHL.CVL Filipino fishermen] back to the waters around [m3:@PHL Scarborough Shoal], a reef that [m4:CHN.GOV Beijing] has held since 2012. The thaw follows a visit by [m5:PHL.GOV President Rodrigo Duterte], who has {e2 disassociated} [m6=m5 himself] from [m7:USA.GOV Washington] and {e3 axed} naval patrols with [m8:USA.MIL the U.S. Seventh Fleet].
e1 m1 > m2 CONCEDE actual 2016-11-13/none ctx=territory
e2 m6 > m7 SANCTION actual 2016-11-13/none ctx=diplomatic
e3 m5 > m8 SANCTION actual 2016-11-13/none mode=discontinue ctx=military
rel m4 controls m3

### Kuwait Times 2011-11-17
[m1:KWT.CVL Dozens of Kuwaiti protesters], led by [m2:KWT.OPP opposition lawmaker Musallam al-Barrak], {e1 burst into} [m3:KWT.LEG the National Assembly] late on Wednesday and sang the anthem. [m4:KWT.GOV The emir, Sheikh Sabah,] described it as "<<q1 a black day>>" and told [m5:KWT.COP the police] to {e3 stiffen} the watch. [m6=m2 The deputies] want [m7:KWT.GOV the prime minister] {e4 interpellated}.
e1 m1 > m3 PROTEST actual 2011-11-16/day mode=riot ctx=corruption
e3 m4 > m5 REQUEST requested 2011-11-17/none ctx=repression
e4 m6 > m7 ACCUSE actual 2011-11-17/none ctx=corruption
q1 m4 mixed cue=described
rel m2 leads m1

### Kyodo 2017-09-03 none
A powerful typhoon spared [m1:@JPN Tokyo] but marooned holidaymakers on [m2:@JPN Ishigaki], where gusts toppled cranes. Airlines scrubbed 140 flights. [m3:JPN.GOV The weather agency] warned that the storm could regroup over warm water; [m4:JPN.BUS insurers] braced for claims.

### RTHK 2014-10-03
[m1:HKG.GOV Leung Chun-ying], [m2:@HKG Hong Kong's] chief executive, {e1 refused to make way} minutes before a midnight deadline set by [m3:HKG.EDU student leaders], but {e2 proffered} talks with [m4:HKG.GOV his deputy, Carrie Lam]. Next day [m5:CRM.CRM masked men] {e3 pummelled} sit-in [m6=m3 youths] in [m7:@HKG Mong Kok]; [m8=m3 the Federation of Students] {e4 cried off}.
e1 m1 > m3 REJECT actual 2014-10-03/none mode=resign ctx=pro_democracy
e2 m1 > m3 AGREE actual 2014-10-03/none ctx=pro_democracy
e3 m5 > m6 ASSAULT actual 2014-10-03/day mode=beat ctx=pro_democracy
e4 m8 > m4 REJECT actual 2014-10-03/none mode=meet ctx=pro_democracy

### Reuters 2006-09-20
[m1:THA.MIL Thailand's army chief, General Sonthi Boonyaratglin], said on Wednesday <<q1 [m2=m1 he] would cede power to a civilian in two weeks>>. [m3=m1 The coup leader], whose tanks {e1 rolled into} [m4:@THA Bangkok] while [m5:THA.GOV Thaksin Shinawatra] was at [m6:UN the United Nations], {e2 muted} radio call-in shows. [m7:AUS.GOV Australian Prime Minister John Howard] {e3 rued} "<<q2 a throwback>>."
e1 m3 > m5 MOBILIZE actual 2006-09-19/day mode=troops ctx=executive
e2 m3 > m5 COERCE actual 2006-09-20/none mode=censor ctx=executive
e3 m7 > m3 ACCUSE actual 2006-09-20/none mode=disapprove ctx=executive
q1 m1 indirect cue=said
q2 m7 mixed cue=rued

### Daily Star Lebanon 2017-11-22
[m1:LBN.GOV Saad al-Hariri] put his resignation {e2 on hold} on Wednesday at the urging of [m3:LBN.GOV President Michel Aoun], an ally of [m4:HEZBOLLAH.PTY Hezbollah]. [m5:FRA.GOV Emmanuel Macron] had {e3 plucked} [m6=m1 him] from [m7:@SAU Riyadh] days earlier. [m8:LBN.PTY The Future Movement], which Hariri heads, {e4 feted} [m9=m1 him] in [m10:@LBN central Beirut].
e2 m1 > m3 CONCEDE actual 2017-11-22/day ctx=executive
e3 m5 > m6 AID actual 2017-11-22/none ctx=diplomatic
e4 m8 > m9 SUPPORT actual 2017-11-22/none ctx=executive
rel m3 ally_of m4
rel m1 leads m8

### Myanmar Times 2015-10-15
[m1:MMR.GOV President Thein Sein] and eight of [m2:MMR.REB fifteen invited ethnic armies] {e1 inked} a nationwide ceasefire in [m3:@MMR Naypyitaw] on Thursday. [m4:MMR.REB The United Wa State Army], the largest of the absent groups, which rules a strip along [m5:@CHN the Chinese border], {e2 sat it out}. [m6:USA.GOV The State Department] {e3 applauded} the signatories and {e4 nudged} the rest.
e1 m1 > m2 SUPPORT actual 2015-10-15/day ctx=military
e2 m4 > m1 REJECT actual 2015-10-15/none ctx=military
e3 m6 > m1,m2 SUPPORT actual 2015-10-15/none ctx=military
e4 m6 > m4 REQUEST requested 2015-10-15/none ctx=military

### Jerusalem Post 2005-08-17
[m1:ISR.MIL Israeli troops] without weapons {e1 carried} [m2:ISR.CVL settlers] kicking from the synagogue of [m3:@PSE Neve Dekalim] on Wednesday. [m4:ISR.GOV Finance Minister Benjamin Netanyahu] had {e2 walked out on} [m5:ISR.GOV Ariel Sharon] ten days before over [m6=m5 the premier's] plan to {e3 disengage from} [m7:PSE.GOV Gaza]. [m8:FATAH.PTY Fatah youths] capered on a nearby dune.
e1 m1 > m2 COERCE actual 2005-08-17/day mode=deport ctx=territory
e2 m4 > m5 RETREAT actual 2005-08-07/day mode=resign ctx=territory
e3 m5 > m7 CONCEDE planned 2005-08-17/none mode=withdraw ctx=territory

### Trend 2020-11-10
[m1:ARM.GOV Armenian Prime Minister Nikol Pashinyan] {e1 signed away} Kalbajar and two more districts overnight in a pact that [m2:RUS.GOV Vladimir Putin] {e2 hammered out} with [m3:AZE.GOV Ilham Aliyev]. [m4:ARM.CVL Furious Armenians] {e3 ransacked} [m5:ARM.GOV the government building in Yerevan] and {e4 beat} [m6:ARM.LEG the speaker] unconscious; [m7:RUS.MIL 1,960 Russian soldiers] {e5 are to police} the line.
e1 m1 > m3 CONCEDE actual 2020-11-10/day ctx=territory
e2 m2 > m3 CONSULT actual 2020-11-10/day mode=mediate ctx=territory
e3 m4 > m5 PROTEST actual 2020-11-10/day mode=riot ctx=territory
e4 m4 > m6 ASSAULT actual 2020-11-10/day mode=beat ctx=territory
e5 m7 > m1,m3 AID planned 2020-11-10/none ctx=peacekeeping

### Philippine Star 2012-10-15
[m1:PHL.GOV President Benigno Aquino] and [m2:MILF.REB the Moro Islamic Liberation Front], a breakaway of [m3:MNLF.REB the Moro National Liberation Front], {e1 sealed} a roadmap to self-rule on Monday. [m4:MYS.GOV Malaysia's Najib Razak], who had {e2 midwifed} it, embraced [m5:MILF.REB Murad Ebrahim], [m6=m2 the front's] chairman. [m7:MNLF.REB Nur Misuari] {e4 foretold} a war in return.
e1 m1 > m2 SUPPORT actual 2012-10-15/day ctx=territory
e2 m4 > m1,m2 CONSULT actual 2012-10-15/none mode=mediate ctx=territory
e4 m7 > m1 THREATEN threatened 2012-10-15/none mode=violence ctx=territory
rel m5 leads m6

### Asharq Al-Awsat 2020-07-09
[m1:IRQ.GOV Prime Minister Mustafa al-Kadhimi] {e1 vowed to avenge} [m2:IRQ.ELI analyst Hisham al-Hashimi], an adviser of his who was riddled with bullets on Monday. [m3:HEZB.REB Kataib Hezbollah], a wing of [m4:IRQ.PRM the state-paid Popular Mobilisation Forces], {e3 disclaimed} the {e4 killing}, and [m5:GBR.GOV London's ambassador] {e5 commended} [m6=m2 the slain man].
e1 m1 > m3 THREATEN threatened 2020-07-09/none ctx=terrorism
e3 m3 > m1 REJECT actual 2020-07-09/none ctx=terrorism
e4 m3 > m2 ASSAULT denied 2020-07-06/day mode=targeted ctx=terrorism
e5 m5 > m6 SUPPORT actual 2020-07-09/none ctx=terrorism
rel m3 part_of m4

### Yonhap 2016-02-10
[m1:KOR.GOV Seoul] Wednesday {e1 mothballed} the Kaesong industrial park, [m2=m1 its] last joint venture with [m3:PRK.GOV Pyongyang], over a rocket launch. [m4=m3 The North] {e2 shooed} [m5:KOR.BUS 184 southern managers] across the line the next evening and {e3 impounded} their stock. [m6:KOR.OPP The opposition Minjoo Party], led by [m7:KOR.OPP Kim Chong-in], {e4 pleaded} for a rethink.
e1 m1 > m3 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic
e2 m4 > m5 SANCTION actual 2016-02-11/day mode=expel ctx=economic
e3 m4 > m5 COERCE actual 2016-02-11/day mode=seize ctx=economic
e4 m6 > m1 REQUEST requested 2016-02-10/none mode=change ctx=economic
rel m7 leads m6

### Astana Times 2022-01-07
[m1:KAZ.GOV Kassym-Jomart Tokayev] said <<q1 [m2=m1 he] had {e1 authorised} soldiers to shoot to kill [m3:KAZ.CVL rioters] in [m4:@KAZ Almaty]>>. [m5:CSTO The Collective Security Treaty Organization], led by [m6:RUS.GOV Moscow], {e3 flew in} paratroopers at [m7=m1 his] request, and [m8:CHN.GOV Xi Jinping] {e4 lauded} "<<q2 decisive steps>>" in [m9:#message a cable].
e1 m1 > m3 THREATEN threatened 2022-01-07/none mode=violence ctx=repression
e3 m5 > m7 AID actual 2022-01-07/none mode=military ctx=repression
e4 m8 > m1 SUPPORT actual 2022-01-07/none ctx=repression
q1 m1 indirect cue=said
q2 m8 mixed cue=lauded
rel m5 led_by m6

### UNB 2024-08-08
[m1:BGD.EDU Student coordinators in Dhaka] {e1 drafted} [m2:BGD.CVL Nobel laureate Muhammad Yunus] to head a caretaker cabinet on Thursday, three days after [m3:BGD.GOV Sheikh Hasina] {e2 whirled away} by helicopter to [m4:@IND India]. [m5:BGD.COP Police officers], dozens of whom had been lynched, {e3 stayed away from} their stations. [m6:BGD.PTY Jamaat-e-Islami], {e4 outlawed} by [m7=m3 her] a week ago, hopes to be legalised.
e1 m1 > m2 SUPPORT actual 2024-08-08/day ctx=executive
e2 m3 > m1 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e3 m5 > m1 PROTEST actual 2024-08-08/none mode=strike ctx=executive
e4 m7 > m6 COERCE actual 2024-08-01/day mode=restrict ctx=repression
