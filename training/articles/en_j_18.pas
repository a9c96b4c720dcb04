### The Namibian 2026-08-20 article
= [m1:NAM.LAB Fishers] {e1 block} [m2:@NAM Walvis Bay] quay road as quota row boils
~byline ILENI NDAFENONGO
~date_line 2026-08-20
~page_control Reading Time: 3 Minutes
Nothing with wheels got past the fuel jetty on Wednesday. Some 600 [m3:NAM.LAB former crew members] had {e3 parked} themselves on the tarmac at five in the morning with drums, and [m4=m3 they] were still there at dusk.
[m5=m3 They] lost [m6=m3 their] jobs after an illegal strike in 2015 and say that [m7:NAM.GOV the Ministry of Fisheries] has {e4 taken away} the horse mackerel set aside for [m8=m3 them].
"<<q1 Eleven years on a list. [m9:NAM.GOV The minister] should come and read it to [m10=m3 us]>>," said [m11:NAM.LAB Mathew Lungameni], who chairs [m12:NAM.LAB the Okapare Kaalunga group].
[m13=m9 Inge Zaamwani-Kamwi] did not come. Through [m14:NAM.GOV a spokesperson] [m15=m9 she] {e5 offered} a meeting in [m16:@NAM Windhoek] next Tuesday. [m31=m12 The group] {e7 turned it down}.
Shortly before six [m17:NAM.COP the regional commander of the police] gave [m18=m3 the men] fifteen minutes. It ended with {e8 rubber bullets}; [m19=m3 nine of them] are in hospital, and [m20=m11 the chairman] is {e9 in a cell}.
[m21:NAM.OPP The Affirmative Repositioning movement], led by [m22:NAM.OPP Job Amupanda], {e10 accused} [m23=m17 the force] of acting for the fishing houses. [m24:NAM.OPP The Independent Patriots for Change] would rather have [m25:NAM.SPY the anti-corruption commission] {e11 look into} the quotas.
It is an old sore. In November 2019 [m26:NAM.GOV two ministers] {e12 resigned} from [m32:NAM.GOV the cabinet] after leaked papers showed that [m27:ISL.BUS Samherji], an Icelandic firm, had paid for access. [m28=m26 They] have been {e14 behind bars} ever since, on trial.
[m29:NAM.LAB Napwu], the public workers' union and an affiliate of [m30:NAM.LAB the NUNW], said [m33=m29 it] could {e15 join} a march if the nine are not seen by a lawyer today.
Three trawlers unloaded in Lüderitz instead.
e1 m1 > m7 PROTEST actual 2026-08-19/day mode=obstruct ctx=economic,natural_resource again
e3 m3 > m7 PROTEST actual 2026-08-19/day mode=obstruct ctx=economic,natural_resource
e4 m7 > m8 COERCE actual 2026-08-20/none mode=seize ctx=economic said=m5
e5 m15 > m12 AGREE planned 2026-08-20/none ctx=economic
e7 m31 > m15 REJECT actual 2026-08-20/none mode=meet ctx=economic
e8 m17 > m18 ASSAULT actual 2026-08-19/day mode=crowd-control ctx=repression
e9 m17 > m20 COERCE actual 2026-08-19/none mode=arrest ctx=repression
e10 m21 > m23 ACCUSE actual 2026-08-20/none mode=allege ctx=repression
e11 m24 > m25 REQUEST requested 2026-08-20/none mode=assist ctx=corruption
e12 m26 > m32 RETREAT actual 2019-11-01/month mode=resign ctx=corruption bg
e14 m32 > m28 COERCE actual 2019-11-01/none mode=arrest ctx=corruption,legal bg
e15 m29 > m17 PROTEST hypothetical 2026-08-20/none mode=demo ctx=repression
q1 m11 direct cue=said
rel m11 leads m12
rel m22 leads m21
rel m29 member_of m30

### InSight Crime 2026-10-15 article
= [m1:ECU.GOV Ecuador's] prison generals {e1 indicted} over port deal with [m2:LOSLOBOS.REB Los Lobos]
~byline BY CARLA ESPINOZA
~share Share icon EN ES
[m3:ECU.JUD The Attorney General's Office] {e2 charged} [m4:ECU.MIL two retired generals] on Tuesday with having rented a cell block in [m5:@ECU Guayaquil] to the country's largest gang.
[m6=m4 They] had run [m7:ECU.GOV the prison service], one after the other, since [m8:ECU.GOV President Daniel Noboa] {e3 declared} an internal armed conflict in January 2024.
According to the charge sheet, [m9:LOSLOBOS.REB a man close to Wilmer Chavarría], the leader of [m10=m2 the gang], paid $40,000 a month so that [m11=m9 he] could make calls to the docks. [m12=m4 The officers] {e4 deny} everything.
"<<q1 [m13=m4 My clients] are being tried for having kept the dead out of the news>>," [m14:? the generals' lawyer, Stalin Robles], told reporters on the stairs. "<<q2 Ask who signed.>>"
Who signed is also a question for [m15:ECU.LEG the National Assembly]. [m16:ECU.OPP Citizen Revolution], the party that [m17:ECU.ELI former president Rafael Correa] guides from [m18:@BEL Belgium], has {e5 tabled} a censure motion against [m19:ECU.GOV Interior Minister John Reimberg]. [m20:ECU.PTY National Democratic Action], the president's own, {e6 will block} it.
[m21:USA.GOV Washington] {e7 has asked for} the extradition of Chavarría's right hand, held in [m22:@ESP Málaga] since last November; [m23:ESP.JUD Spain's High Court] may {e8 grant} it to [m24=m1 Quito] first.
Meanwhile [m25:ECU.MIL marines] {e9 retook} the islet of Puná on October 8, {e10 killing} [m26=m2 four gunmen]. Two days later [m27=m2 the gang] {e11 answered}: car bombs {e12 went off} at [m35:ECU.COP police posts] in [m28:@ECU Machala] and Durán, and [m29:ECU.COP a sergeant] died.
[m30:COL.GOV Colombia] tightened checks on the bridge at Rumichaca at the weekend after a {e14 complaint} from [m31:ECU.GOV the Ecuadorean foreign ministry]. [m32:PER.GOV Peru] did so in August.
Los Lobos broke away from [m33:LOSCHONEROS.REB Los Choneros] in 2020. Both are on [m34:USA.GOV the State Department's] list of terrorist groups since September last year.
~related See Also: How a banana carton became a weapon
e1 m3 > m4 ACCUSE actual 2026-10-13/day mode=allege ctx=corruption,legal again
e2 m3 > m4 ACCUSE actual 2026-10-13/day mode=allege ctx=corruption,legal
e3 m8 > m2 COERCE actual 2024-01-01/month mode=martial-law ctx=crime,military bg
e4 m12 > m3 REJECT actual 2026-10-15/none ctx=corruption,legal
e5 m16 > m19 ACCUSE actual 2026-10-15/none mode=disapprove ctx=legislative
e6 m20 > m16 REJECT planned 2026-10-15/none ctx=legislative
e7 m21 > m23 REQUEST requested 2026-10-15/none mode=assist ctx=legal
e8 m23 > m24 AGREE hypothetical 2026-10-15/none ctx=legal
e9 m25 > m27 ASSAULT actual 2026-10-08/day ctx=military,crime
e10 m25 > m26 ASSAULT actual 2026-10-08/day mode=firearms ctx=military,crime again
e12 m27 > m29 ASSAULT actual 2026-10-10/day ctx=crime,terrorism
e11 m27 > m35 ASSAULT actual 2026-10-10/day ctx=crime,terrorism again
e14 m31 > m30 ACCUSE actual 2026-10-15/none mode=disapprove ctx=crime,diplomatic
q1 m14 direct cue=told
q2 m14 direct

### Arab News 2020-10-14 article
= [m1:LBN.GOV Lebanon], [m2:ISR.GOV Israel] {e1 sit} in one tent, and talk to [m3:UN the UN]
~byline NAJIA BARAKAT
~date_line October 14, 2020 21:17
Two delegations that do not {e2 recognize} one another spent an hour under the same canvas in [m4:@LBN Naqoura] on Wednesday.
The subject was 860 square kilometers of sea. [m5:USA.GOV David Schenker], the US assistant secretary of state, had {e3 brokered} the encounter; [m6:UN Jan Kubis], the UN coordinator, {e4 presided}. [m7:LBN.MIL Brig. Gen. Bassam Yassine] led the [m8=m1 Lebanese] side, and [m9:ISR.GOV Udi Adiri], of the energy ministry, the other.
"<<q1 [m34=m1 We] are only drawing a line, not shaking a hand>>," [m10:LBN.LEG parliament Speaker Nabih Berri] told [m11:LBN.PTY Amal MPs]. [m12=m10 Berri] is the leader of [m13:LBN.PTY Amal].
[m14:HEZBOLLAH.REB Hezbollah], an ally of [m32=m13 the movement], was not amused all the same. In a joint note issued at three in the morning [m33=m14+m13 the two parties] {e5 demanded} that [m15:LBN.GOV civilians] be taken off the team. [m16:LBN.GOV President Michel Aoun], whose office had picked [m30=m15 them], {e6 stuck} to [m31=m16 his] choice.
[m17:SAU.GOV Riyadh] and [m18:EGY.GOV Cairo] {e7 hailed} the step. [m19:IRN.GOV Iran's foreign ministry] {e8 denounced} it as a trap; [m20:FRA.GOV Paris] congratulated; from [m21:TUR.GOV Ankara], nothing.
In September [m22:USA.GOV Washington] had {e9 blacklisted} [m23:LBN.PTY Ali Hassan Khalil], an Amal politician and former finance minister. Whether the one thing led to the other is a matter of taste.
Next come two days of {e10 talks} from October 28. They will be {e11 mediated} by [m24:USA.GOV Ambassador John Desrocher].
In [m25:@LBN Beirut], [m26:LBN.CVL relatives of the dead] of August 4 {e12 stopped} traffic before the Palace of Justice on the same day. [m27:LBN.JUD Judge Fadi Sawan], [m28=m26 they] said, had {e13 summoned} clerks and spared [m29:LBN.GOV ministers].
e1 m1 > m2 CONSULT actual 2020-10-14/day mode=meet ctx=territory,natural_resource
e2 m1 > m2 REJECT actual 2020-10-14/none mode=yield ctx=diplomatic
e3 m5 > m1,m2 CONSULT actual 2020-10-14/none mode=third-party ctx=territory,natural_resource
e4 m6 > m7,m9 CONSULT actual 2020-10-14/day mode=third-party ctx=territory,natural_resource
e5 m14,m13 > m16 REQUEST requested 2020-10-14/day mode=change ctx=diplomatic
e6 m16 > m14,m13 REJECT actual 2020-10-14/none mode=change ctx=diplomatic
e7 m17,m18,m20 > m1,m2 SUPPORT actual 2020-10-14/none ctx=diplomatic
e8 m19 > m1 ACCUSE actual 2020-10-14/none mode=disapprove ctx=diplomatic
e9 m22 > m23 SANCTION actual 2020-09-01/month mode=restrict ctx=corruption bg
e10 m1 > m2 AGREE planned 2020-10-28/day ctx=territory,natural_resource
e11 m24 > m1,m2 AGREE planned 2020-10-28/day ctx=territory again
e12 m26 > m27 PROTEST actual 2020-10-14/day mode=obstruct ctx=legal
e13 m28 > m27 ACCUSE actual 2020-10-14/day mode=disapprove ctx=legal
q1 m10 direct cue=told
rel m12 leads m13
rel m14 ally_of m32

### Otago Daily Times 2019-07-18 article none
= Dunedin choir finds missing verse in a Stockholm attic
~byline By John Kirwan-Hale
~page_control News Dunedin
A hymn that [m1:NZL.CVL the Knox Church Choir] has sung without its third verse since 1911 may soon be whole.
The lines turned up on the back of a grocer's bill which [m2:? a retired librarian], [m3=m2 Ingrid Sandberg], sent to [m4:@NZL Dunedin] last month from [m5:@SWE Sweden].
"<<q1 [m6=m2 I] was looking for [m7=m2 my] grandmother's skates>>," [m8=m2 she] wrote. "<<q2 [m9=m2 I] found the Almighty instead.>>"
[m10:? Choir director Karen Knudson] plans to sing it on Sunday week. It runs to sixteen bars and rhymes sheep with deep.
The [m11:NZL.EDU University of Otago] has dated the paper to the 1890s. How it travelled 17,000km is anybody's guess; [m12:? a Swedish whaler], perhaps.
[m13:NZL.GOV Mayor Dave Cull] has been asked to read the story at the service. [m14=m13 He] will, if [m15=m13 his] voice is back.
The skates are still missing.
~footer Copyright Allied Press Ltd
q1 m8 direct cue=wrote
q2 m8 direct
