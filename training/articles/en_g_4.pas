### Reuters 2016-12-20 article
= [m1:GMB.GOV Gambia's Jammeh] {e14 digs in} as [m2:ECOWAS regional bloc] {e15 keeps force option open}
~byline By Pap Saine
~date_line BANJUL | Tue Dec 20, 2016 9:41pm EST
[m3:@GMB BANJUL] ([m4:#Reuters Reuters]) - [m5:GMB.GOV Gambian leader Yahya Jammeh] said on Tuesday [m41=m5 he] would not leave office next month whatever [m6:? anyone] did, {e1 snubbing} [m7=m2 West African mediators] who had {e2 come} to see [m8=m5 him] a week ago.
"<<q1 I am a man of peace, but that doesn't mean [m9=m5 I] will surrender and be made to look small>>," [m10=m5 he] said on state television.
[m11:LBR.GOV Liberian President Ellen Johnson Sirleaf], who chairs [m12:ECOWAS the Economic Community of West African States], led the four-strong delegation. It left without a promise of any kind.
Jammeh, in power since [m13:GMB.MIL young officers] {e3 toppled} [m14:GMB.GOV Dawda Jawara] in 1994, had at first {e4 conceded} the December 1 vote by telephone to [m15:GMB.OPP businessman Adama Barrow], on speakerphone and with a laugh. [m42=m5 He] {e16 changed his mind} eight days later.
[m16:GMB.PTY His party, the APRC], has since {e5 petitioned} the Supreme Court, a bench without judges since May 2015. [m17:NGA.JUD Five Nigerians] have been asked to fill it.
The chair of the bloc's commission, [m18:ECOWAS Marcel de Souza], told a radio station that [m19:SEN.MIL troops from Senegal] would {e6 go in} if the incumbent had not left by January 19.
"<<q2 [m20=m19 They] are on alert. If [m21=m5 he] doesn't go, [m22=m2 we] have a force that will restore the will of the people>>," [m23=m18 he] said.
[m24:SEN.GOV Foreign Minister Mankeur Ndiaye] was softer. [m25=m24 Dakar] saw <<q3 arms as the last remedy of all>>, [m26=m24 he] said, adding that [m27=m24 his country], which surrounds the tiny state on three sides, sought no role beyond that of a neighbor.
On the seafront, [m28:GMB.MIL soldiers] have {e7 put up} sandbags since Sunday. [m29:GMB.MIL Army chief Ousman Badjie], who had {e8 assured} [m30=m15 Barrow] of his loyalty by phone, wore a badge with [m31=m5 Jammeh's] face on Tuesday.
[m32:GMB.LAB The Gambia Teachers' Union] and [m33:GMB.LAB the bar association] have both {e9 urged} the president to respect the result. [m34:GMB.LEG The National Assembly], dominated by his men, has not sat.
Barrow leads [m35:GMB.OPP a coalition of seven parties]. [m36=m15 He] has {e10 ruled out} prosecuting [m37=m5 the man] [m44=m15 he] beat.
[m38:UN The U.N. Security Council] has "<<q4 strongly {e11 condemned}>>" the about-turn. Gambia {e12 pulled out} of [m39:COMMONWEALTH the Commonwealth] in 2013 and announced in October it would {e13 quit} [m40:ICC the International Criminal Court].
e1 m5 > m7 REJECT actual 2016-12-20/day mode=yield ctx=election,executive
e14 m1 > m2 REJECT actual 2016-12-20/day mode=yield ctx=election,executive again
e15 m2 > m1 ASSAULT hypothetical 2017-01-19/day ctx=military,election again
e2 m7 > m8 CONSULT actual 2016-12-13/day mode=third-party ctx=diplomatic,election
e3 m13 > m14 COERCE actual 1994-01-01/year ctx=military,executive bg
e4 m5 > m15 CONCEDE actual 2016-12-01/day ctx=election bg
e16 m42 > m15 REJECT actual 2016-12-09/day mode=yield ctx=election bg
e5 m16 > m15 ACCUSE actual 2016-12-20/none ctx=election,legal
e6 m19 > m5 ASSAULT hypothetical 2017-01-19/day ctx=military,election said=m18
e7 m28 > m3 MOBILIZE actual 2016-12-18/day ctx=military
e8 m29 > m30 SUPPORT actual 2016-12-20/none ctx=military bg
e9 m32,m33 > m5 REQUEST requested 2016-12-20/none mode=yield ctx=election
e10 m36 > m37 AGREE actual 2016-12-20/none ctx=legal
e11 m38 > m5 ACCUSE actual 2016-12-20/none mode=disapprove ctx=election
e12 m1 > m39 SANCTION actual 2013-01-01/year mode=discontinue ctx=diplomatic bg
e13 m1 > m40 SANCTION planned 2016-10-01/month mode=discontinue ctx=legal,diplomatic bg
q1 m10 direct cue=said
q2 m23 direct cue=told
q3 m26 indirect cue=said
q4 m38 mixed cue=condemned
rel m11 leads m12
rel m15 leads m35
rel m29 leads m28

### Al Jazeera 2013-10-24 article
= Mozambique slides as [m1:RENAMO.REB Renamo] {e15 tears up} peace accord
~date_line 24 Oct 2013
~page_control Save articles to read later and create your own reading list
[m2:RENAMO.REB Mozambique's former rebels] have {e16 declared} the 1992 agreement with [m33:MOZ.GOV the state] dead, hours after [m3:MOZ.MIL government troops] {e1 captured} their bush headquarters in the Gorongosa hills.
"<<q1 Peace is over in this country. The responsibility lies with [m4=m5 the president], because [m34=m5 he] gave the order>>," said [m6:RENAMO.REB Fernando Mazanga] by phone from [m7:@MOZ Maputo].
[m5:MOZ.GOV President Armando Guebuza], at the time on a tour of Sofala province, spoke to villagers of "<<q2 a response to an attack>>". On Monday morning, [m8=m5 he] {e2 claimed}, [m9=m2 gunmen] had shot first.
That is {e3 disputed} by [m10=m6 the spokesman]. [m11=m2 His side] has said <<q3 [m35=m3 the soldiers] came with heavy guns and no warning>>.
The whereabouts of [m12:RENAMO.REB Afonso Dhlakama], 60, are not known. [m13=m12 He] has led [m14:RENAMO.REB Renamo] since 1979 and moved back into the forest last October to {e4 press} the ruling party for a new electoral law.
[m15:MOZ.PTY Frelimo], of which the head of state is the chairman, {e5 would not hear} of equal seats on the commission. Twenty rounds of {e6 talks} in a conference hall in the capital brought nothing.
[m16:ZWE.GOV Zimbabwe], whose fuel runs through the Beira pipeline, said [m36=m16 it] was {e7 ready to send} [m17:ZWE.MIL soldiers] if it were asked. "<<q4 [m18=m16 We] did it in 1985>>," said its deputy foreign minister, [m19:ZWE.GOV Christopher Mutsvangwa].
[m20:BWA.GOV Botswana] was more guarded and {e8 offered} its good offices, as did [m21:PRT.GOV Portugal], the old colonial power. [m22:USA.GOV Washington] asked [m23=m2+m5 both parties] to "<<q5 {e9 take visible steps} to de-escalate>>".
[m24:SADC The Southern African Development Community], to which the four neighbours and Mozambique belong, has a defence pact. [m25:MWI.GOV Malawi's Joyce Banda], this year's chair of [m26=m24 the community], {e10 called} her counterpart on Wednesday.
On Tuesday, in [m27:@MOZ Maringue], [m28=m2 fighters] {e11 raided} [m37:MOZ.COP a police station] before dawn. Pupils and teachers fled; no one was hurt.
In the capital, [m29:MOZ.REL Catholic bishops] and [m30:MOZ.REL the Islamic Council] plan a joint {e12 march} on October 31 against both war and kidnappings. [m31:MOZ.COP The police] have not yet said whether they will {e13 allow} it.
A million people died in sixteen years of civil war. [m32:@MOZ Local elections] are due on November 20; the opposition has said it will {e14 stay out} of them.
e1 m3 > m2 ASSAULT actual 2013-10-21/day ctx=military,territory
e15 m1 > m33 SANCTION actual 2013-10-21/day mode=discontinue ctx=military again
e16 m2 > m33 SANCTION actual 2013-10-21/day mode=discontinue ctx=military
e2 m8 > m9 ACCUSE actual 2013-10-24/none mode=allege ctx=military
e3 m10 > m8 REJECT actual 2013-10-24/none ctx=military
e4 m12 > m15 REQUEST requested 2012-10-01/month mode=change ctx=election bg
e5 m15 > m14 REJECT actual 2013-10-24/none mode=change ctx=election bg
e6 m14 > m5 CONSULT actual 2013-10-24/none ctx=election bg
e7 m16 > m5 AGREE hypothetical 2013-10-24/none ctx=military
e8 m20,m21 > m23 AGREE planned 2013-10-24/none ctx=diplomatic
e9 m22 > m23 REQUEST requested 2013-10-24/none mode=yield ctx=diplomatic
e10 m25 > m5 CONSULT actual 2013-10-23/day mode=phone ctx=diplomatic
e11 m28 > m37 ASSAULT actual 2013-10-22/day ctx=military
e12 m29,m30 > m2,m5 PROTEST planned 2013-10-31/day mode=demo ctx=human_security,religion_ethnicity
e13 m31 > m29,m30 CONCEDE hypothetical 2013-10-24/none ctx=rights_freedoms
e14 m14 > m5 REJECT planned 2013-11-20/day mode=boycott ctx=election
q1 m6 direct cue=said
q2 m5 mixed cue=spoke
q3 m11 indirect cue=said
q4 m19 direct cue=said
q5 m22 mixed cue=asked
rel m12 leads m14 from=1979
rel m5 leads m15
rel m25 leads m26
rel m16 member_of m24
rel m20 member_of m24

### The Guardian 2023-10-03 article
= 'Not one bell will ring': [m1:KOS.COP Kosovo police] {e14 seal} monastery road as [m2:SRB.GOV Belgrade] {e15 pulls back} troops
~byline Lea Bartoli in Banjska
~date_line Tue 3 Oct 2023 15.08 BST
The checkpoint on the road to the Banjska monastery is three tyres, a parasol and [m3:KOS.COP a sergeant] who will not give his name. "<<q1 Monks pass, cameras don't>>," [m4=m3 he] says.
Nine days after [m5:SRB.REB about 30 heavily armed Serbs] {e1 ambushed} a patrol here and killed [m6:KOS.COP an officer, Afrim Bunjaku], before barricading themselves among the pilgrims, the valley is quiet. Few believe it will stay so.
[m7:SRB.MIL Serbia's chief of staff, Gen Milan Mojsilović], announced on Monday that the garrisons near the boundary had {e2 gone down} from 8,350 to 4,500 soldiers. It was a {e3 build-up} that [m8:USA.GOV the White House] had on Friday {e4 called} "<<q2 unprecedented>>".
For [m9:KOS.GOV Kosovo's prime minister, Albin Kurti], it is not enough. [m29=m9 He] {e5 wants} [m10=m2 the neighbour] punished by [m11:EU Brussels] as an aggressor, and has {e6 published} drone footage that is meant to show [m12=m5 the gang] at target practice on a Serbian army range.
[m13:SRB.GOV President Aleksandar Vučić] {e7 waved away} the film. "<<q3 [m14=m13 I] could show you videos from Mars too>>," [m30=m13 he] told [m31:#RTS the state broadcaster RTS].
The man who took the blame sits in Belgrade. [m15:SRB.PTY Milan Radoičić], a millionaire who until last week was deputy leader of [m16:SRB.PTY Serb List], the party backed by Belgrade in the north of Kosovo, said through [m17:SRB.JUD his lawyer] that <<q4 [m33=m15 he] alone had organised the operation>>. On Tuesday [m32=m15 he] was {e8 detained}.
[m18:NATO Nato] is {e9 bringing} 200 British soldiers to [m19:@KOS Mitrovica] for the K-For mission, [m20:GBR.GOV the defence ministry in London] said. [m21:ROU.MIL A Romanian company] will {e10 follow} on 10 October.
Spain, Greece, Slovakia, Romania and Cyprus are the five EU states that do not recognise [m22:KOS.GOV Pristina]. [m23:HUN.GOV Hungary], which does, has {e11 vowed} to veto any measure against [m24=m2 the Serbs].
"<<q5 Those who light the fire ask for a fire brigade>>," says [m25:KOS.OPP Memli Krasniqi]. [m26=m25 He] leads [m27:KOS.OPP the opposition Democratic party of Kosovo] and {e12 holds} Kurti responsible for losing American patience.
[m28:KOS.REL Bishop Teodosije of Raška and Prizren] is {e13 asking} for the sealing of the road to end before the feast of the Protection. It falls on 14 October.
e1 m5 > m6 ASSAULT actual 2023-09-24/day mode=firearms ctx=military,religion_ethnicity
e14 m1 > m28 COERCE actual 2023-10-03/none mode=restrict ctx=religion_ethnicity
e15 m2 > m22 RETREAT actual 2023-10-02/day mode=withdraw ctx=military again
e2 m7 > m22 RETREAT actual 2023-10-02/day mode=withdraw ctx=military
e3 m2 > m22 MOBILIZE actual 2023-09-29/none mode=troops ctx=military
e4 m8 > m2 ACCUSE actual 2023-09-29/day mode=disapprove ctx=military
e5 m9 > m11 REQUEST requested 2023-10-03/none mode=change ctx=military,diplomatic
e6 m9 > m2 ACCUSE actual 2023-10-03/none mode=allege ctx=military
e7 m13 > m9 REJECT actual 2023-10-03/none ctx=military
e8 m2 > m15 COERCE actual 2023-10-03/day mode=arrest ctx=legal
e9 m18 > m22 AID actual 2023-10-03/none ctx=peacekeeping,military
e10 m21 > m22 AID planned 2023-10-10/day ctx=peacekeeping,military
e11 m23 > m11 REJECT planned 2023-10-03/none ctx=diplomatic
e12 m26 > m9 ACCUSE actual 2023-10-03/none mode=disapprove ctx=diplomatic
e13 m28 > m1 REQUEST requested 2023-10-03/none mode=yield ctx=religion_ethnicity
q1 m4 direct cue=says
q2 m8 mixed cue=called
q3 m13 direct cue=told
q4 m17 indirect cue=said
q5 m25 direct cue=says
rel m23 recognises m22
rel m26 leads m27
rel m16 ally_of m2

### Xinhua 2024-05-02 article
= Roundup: [m1:SLB.LEG Solomon Islands lawmakers] pick ex-diplomat Manele as prime minister
~date_line 2024-05-02 15:46:30
~byline Source: Xinhua Editor: huaxia
[m2:@SLB HONIARA], May 2 ([m3:#Xinhua Xinhua]) -- [m4:SLB.GOV Jeremiah Manele], a former foreign minister, was elected prime minister of [m5:SLB.GOV Solomon Islands] on Thursday in a secret ballot in [m36:SLB.LEG parliament], winning 31 votes to 18 for [m6:SLB.OPP opposition leader Matthew Wale].
Shortly after the count, the 55-year-old stepped out onto the lawn to {e1 assure} [m7:SLB.CVL the nation] that there would be no repeat of past riots. "<<q1 Today [m8=m5 we] show the world that [m9=m5 we] are better than that>>," [m10=m4 he] said.
[m11:SLB.PTY Manasseh Sogavare], the outgoing leader, had {e2 withdrawn} from the race three days earlier and {e3 thrown his weight behind} Manele. Both belong to [m12:SLB.PTY OUR Party].
[m13:SLB.COP Police] had been {e4 out in force} around the hilltop chamber since dawn, and [m14:SLB.COP Commissioner Mostyn Mangau] asked [m15:SLB.BUS shopkeepers] to {e5 pull down shutters} early. [m16:AUS.COP Officers from Australia] and [m17:NZL.COP New Zealand] {e6 lent a hand}, [m18=m14 he] told reporters.
[m19:CHN.GOV China] {e7 congratulated} the new leader. "<<q2 [m20=m19 We] are ready to work with [m21=m4 the new government] to advance the comprehensive strategic partnership>>," said [m22:CHN.GOV foreign ministry spokesperson Lin Jian].
[m23:AUS.GOV Australian Prime Minister Anthony Albanese] said <<q3 [m24=m23 he] {e8 looked forward} to early talks>>. [m25:TUV.GOV Tuvalu] and [m26:FJI.GOV Fiji] also {e9 sent messages}.
Manele, who served as a counsellor at the United Nations, {e10 signed} the joint communique by which Honiara established ties with [m27:CHN.GOV Beijing] in September 2019, breaking off those with Taiwan.
[m28=m6 Wale], head of [m29:SLB.OPP the Solomon Islands Democratic Party], {e11 acknowledged} defeat but said <<q4 [m30=m28 his group] would {e12 challenge} five results in the High Court because of vote buying>>.
[m31:SLB.GOV Malaita Premier Martin Fini], whose provincial assembly is to vote next week, {e13 pledged} cooperation with the capital. [m32=m31 His] predecessor, [m33:SLB.OPP Daniel Suidani], had {e14 banned} companies from China in 2020.
The country is a member of [m34:PIF the Pacific Islands Forum] and of [m35:? the Melanesian Spearhead Group].
e1 m4 > m7 AGREE actual 2024-05-02/day ctx=executive
e2 m11 > m6 RETREAT actual 2024-04-29/day mode=resign ctx=executive,election
e3 m11 > m4 SUPPORT actual 2024-04-29/day ctx=executive,election
e4 m13 > m7 MOBILIZE actual 2024-05-02/day mode=police ctx=legislative
e5 m14 > m15 REQUEST requested 2024-05-02/none mode=change ctx=human_security
e6 m16,m17 > m13 AID actual 2024-05-02/none ctx=human_security
e7 m19 > m4 SUPPORT actual 2024-05-02/none ctx=diplomatic
e8 m24 > m4 AGREE planned 2024-05-02/none ctx=diplomatic
e9 m25,m26 > m4 SUPPORT actual 2024-05-02/none ctx=diplomatic
e10 m4 > m27 SUPPORT actual 2019-09-01/month ctx=diplomatic bg
e11 m28 > m4 CONCEDE actual 2024-05-02/none ctx=election
e12 m30 > m5 ACCUSE planned 2024-05-02/none ctx=legal,election
e13 m31 > m4 AGREE actual 2024-05-02/none ctx=executive
e14 m33 > m27 COERCE actual 2020-01-01/year mode=restrict ctx=economic bg
q1 m10 direct cue=said
q2 m22 direct cue=said
q3 m23 indirect cue=said
q4 m28 indirect cue=said
rel m11 member_of m12
rel m4 member_of m12
rel m28 leads m29
rel m5 member_of m34
rel m5 member_of m35
