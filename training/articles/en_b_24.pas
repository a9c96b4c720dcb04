### 24.kg 2020-10-07 article
= Three speakers, two premiers, no keys to the White House
~page_control English | Russian | Kyrgyz
~date_line 10:22, 07 October 2020, Bishkek - 24.kg news agency
~byline by Aidai TEMIROVA
[m1:KGZ.CVL Protesters] {e1 seized} [m2:KGZ.GOV the White House], where the president and the parliament of [m3:@KGZ Kyrgyzstan] have their offices, in the night to October 6, and by morning the lifts were full of children.
[m42=m1 They] had {e2 gathered} on Ala-Too square the afternoon before, over the election of October 4, in which [m4:KGZ.PTY Birimdik] and [m5:KGZ.PTY Mekenim Kyrgyzstan], both close to [m6:KGZ.GOV President Sooronbai Jeenbekov], took 91 seats of 120. The first is led by [m7:KGZ.PTY Marat Amankulov]; the second by [m8:KGZ.PTY Mirlan Bakirov], but paid for, as everybody will tell you, by [m9:KGZ.ELI the former deputy head of customs, Raimbek Matraimov].
[m10:KGZ.COP The police] {e3 used} stun grenades and water, and one man died. Around two o'clock [m11=m10 they] {e4 left}.
[m12:KGZ.GOV The Central Election Commission] {e5 annulled} the results at noon yesterday. "<<q1 [m13=m12 We] do it to prevent tension>>," said [m14:KGZ.GOV Nurzhan Shaildabekova], who chairs [m15=m12 it].
From the pretrial prison of the security service, [m16:KGZ.CVL a crowd] {e6 brought out} [m17:KGZ.ELI ex-president Almazbek Atambayev], whom [m43:KGZ.JUD a court] {e7 sentenced} in June to eleven years, and from a colony [m18:KGZ.OPP Sadyr Japarov], who was serving the same for a {e8 kidnapping} of [m19:KGZ.GOV the governor of Issyk-Kul] in 2013. [m20=m18 He] went straight to the Dostuk hotel, where some 35 [m21:KGZ.LEG deputies] of the old parliament {e9 elected} [m22=m18 him] prime minister. Stones came through the window. The quorum is 61.
[m23:KGZ.GOV Kubatbek Boronov] had {e10 resigned} from the post by letter. [m48=m23 He] told [m50:#24kg 24.kg] that <<q2 [m51=m23 he] would hand over the seal to whoever had a receipt>>.
[m24:KGZ.OPP Bir Bol], [m25:KGZ.OPP Ata Meken] and [m26:KGZ.OPP Reforma] on Tuesday founded a Coordination Council, headed by [m27:KGZ.OPP Adakhan Madumarov] of [m28:KGZ.OPP Butun Kyrgyzstan]. [m44:KGZ.OPP It] {e11 does not recognise} [m45=m18 Mr. Japarov]. By evening there was [m46:KGZ.OPP a second council], of the people, and [m29:KGZ.OPP a businessman, Tilek Toktogaziev], had been {e12 put forward} as the premier of the young.
[m30=m6 Jeenbekov], whose whereabouts aren't known, {e13 called} it an attempt to take power by force. In a video [m31=m30 he] also said that [m32=m30 he] had {e14 ordered} [m33=m10 the law enforcers] not to shoot, and that [m34=m30 he] {e15 might step down} once a cabinet is legal.
[m35:KGZ.CVL Volunteers] with red armbands guard the shops from looters. [m36:KGZ.LEG The new speaker, Myktybek Abdyldaev], chosen yesterday, isn't the one chosen today.
[m37:RUS.GOV Moscow], which has an air base at Kant under a treaty that makes the two allies, {e17 urged} [m38:? all forces] to find a lawful way out; [m49:KGZ.GOV Kyrgyzstan] has sat with [m52=m37 it] in [m39:CSTO the CSTO] since 2002. [m40:CHN.BUS A Chinese gold mine] in Talas was {e18 set on fire} by [m47:KGZ.CVL villagers]. [m41:OSCE The OSCE's chairman, Edi Rama], {e19 offered} [m53=m41 his] help.
In 2005 and 2010 presidents fled from this same building. The staff know where to put the plants.
~share Views: 14023 | Print
e1 m1 > m2 PROTEST actual 2020-10-06/day mode=riot ctx=election
e2 m42 > m6 PROTEST actual 2020-10-05/day mode=demo ctx=election
e3 m10 > m1 ASSAULT actual 2020-10-05/day mode=crowd-control ctx=repression,election
e4 m11 > m1 RETREAT actual 2020-10-06/day mode=withdraw
e5 m12 > m4,m5 CONCEDE actual 2020-10-06/day ctx=election
e6 m16 > m17 PROTEST actual 2020-10-07/none mode=riot ctx=legal
e7 m43 > m17 SANCTION actual 2020-06-01/month mode=convict ctx=legal,corruption bg
e8 m18 > m19 ASSAULT actual 2013-01-01/year mode=abduct bg
e9 m21 > m22 SUPPORT actual 2020-10-06/day ctx=legislative,executive
e10 m23 > m6 RETREAT actual 2020-10-07/none mode=resign ctx=executive
e11 m44 > m45 REJECT actual 2020-10-07/none ctx=executive
e12 m46 > m29 SUPPORT actual 2020-10-07/none ctx=executive
e13 m30 > m1 ACCUSE actual 2020-10-07/none mode=disapprove ctx=executive
e14 m32 > m33 REQUEST requested 2020-10-07/none mode=yield ctx=repression said=m31
e15 m34 > m1 RETREAT hypothetical 2020-10-07/none mode=resign ctx=executive
e17 m37 > m38 REQUEST requested 2020-10-07/none mode=yield ctx=diplomatic
e18 m47 > m40 PROTEST actual 2020-10-07/none mode=riot ctx=natural_resource
e19 m41 > m6 AGREE planned 2020-10-07/none ctx=diplomatic
q1 m14 direct cue=said
q2 m48 indirect cue=told
rel m7 leads m4
rel m8 leads m5
rel m14 leads m15
rel m27 leads m28
rel m49 member_of m39 from=2002
rel m37 ally_of m49

### Stabroek News 2012-07-22 article
= Linden: two bridges, three coffins
~byline By Jeff Trotman-Chung in Linden
~date_line July 22, 2012
~page_control Features | In the Diaspora | Letters
The bridge over the Demerara at Wismar belongs to a bauxite company that no longer needs it, and on Wednesday [m1:GUY.CVL the people of Linden] sat down on it.
[m25=m1 They] {e1 were protesting} a rise in the price of electricity, which here costs a tenth of what it does in Georgetown and from July 1 was to cost a good deal more. At about six in the evening [m2:GUY.COP policemen of the Tactical Services Unit] {e2 fired} pellets and, it seems, something heavier. [m3:GUY.CVL Shemroy Bouyea, Allan Lewis and Ron Somerset] were dead before the ferry crossed again.
[m4:GUY.GOV Home Affairs Minister Clement Rohee] {e3 denied} in [m5:GUY.LEG the National Assembly] that [m6=m4 he] had {e4 given} any instruction to shoot. "<<q1 Let there be an inquiry. [m7=m4 I] have nothing to hide, and [m31=m4 I] {e5 shall not resign}>>," [m8=m4 he] told it on Thursday.
[m9:GUY.OPP Opposition Leader David Granger], of [m10:GUY.OPP A Partnership for National Unity (APNU)], which has a one-seat majority in the House together with [m11:GUY.OPP the Alliance For Change], {e6 moved} a vote of no confidence in [m12=m4 the minister]. It will be taken on the 30th.
Since then the town has been shut. [m13=m1 Lindeners] have {e7 felled} trees across the Soesdyke highway and {e8 burned down} the office of [m14:GUY.PTY the ruling PPP/C] and a part of the secondary school. Lorries for the gold fields are parked for two miles.
[m15:GUY.GOV Regional Chairman Sharma Solomon], the man to whom everyone here listens, says that <<q2 nothing will move until the old tariff is back>>. [m28=m15 Solomon], 36, is an [m29=m10 APNU] man and makes no secret of it.
[m16:GUY.GOV President Donald Ramotar] {e9 received} [m30:GUY.GOV a delegation] led by [m17=m15 him] on Friday and {e10 agreed} that the increase be put off; [m26=m30 the delegation], back home, was {e11 booed}, for there was nothing on paper. [m18:GUY.GOV Prime Minister Samuel Hinds], who once ran the bauxite plant and is still remembered for it, {e12 is to go} there tomorrow.
It is not the first time for Linden. In 1964 [m19:GUY.CVL rioters] {e13 drove} [m27:GUY.CVL the Indians of Wismar] from [m32=m27 their] houses. There is a plaque, on the wrong side of the river.
[m20:GUY.LAB The Guyana Bauxite and General Workers Union], an affiliate of [m21:GUY.LAB FITUG] until last year and of nothing now, {e14 condemned} the shooting. [m22:GUY.REL The Anglican Bishop, Cornell Moss], has {e15 asked} to bury the three, and [m23:GUY.CVL the Guyana Human Rights Association] {e16 wants} Jamaican pathologists, not the government's.
[m24:CARICOM CARICOM Secretary-General Irwin LaRocque], who works five minutes from [m33=m16 Mr Ramotar's] office, {e17 appealed} for calm. The body, whose seat is in Georgetown, has never in its life said much about the street outside.
A boy sells grenade pins by the bridge, three for a hundred dollars. They're from ginger beer cans.
e1 m25 > m16 PROTEST actual 2012-07-18/day mode=obstruct ctx=economic
e2 m2 > m3 ASSAULT actual 2012-07-18/day mode=firearms ctx=repression
e3 m4 > m9 REJECT actual 2012-07-19/day ctx=repression
e4 m6 > m2 REQUEST denied 2012-07-18/day ctx=repression
e5 m7 > m9 REJECT actual 2012-07-19/day mode=yield ctx=executive
e6 m9 > m12 ACCUSE actual 2012-07-22/none mode=disapprove ctx=legislative
e7 m13 > m16 PROTEST actual 2012-07-22/none mode=obstruct ctx=economic
e8 m13 > m14 PROTEST actual 2012-07-22/none mode=riot ctx=economic
e9 m16 > m17 CONSULT actual 2012-07-20/day ctx=economic
e10 m16 > m17 CONCEDE planned 2012-07-20/day ctx=economic
e11 m13 > m26 PROTEST actual 2012-07-22/none ctx=economic
e12 m18 > m13 AGREE planned 2012-07-23/day ctx=economic
e13 m19 > m27 COERCE actual 1964-01-01/year mode=deport ctx=religion_ethnicity bg
e14 m20 > m2 ACCUSE actual 2012-07-22/none mode=disapprove ctx=repression
e15 m22 > m1 AGREE planned 2012-07-22/none ctx=religion_ethnicity
e16 m23 > m16 REQUEST requested 2012-07-22/none mode=change ctx=human_rights
e17 m24 > m1 REQUEST requested 2012-07-22/none mode=yield ctx=diplomatic
q1 m8 direct cue=told
q2 m15 indirect cue=says
rel m9 leads m10
rel m28 member_of m29
rel m17 leads m30

### The Standard 2015-03-16 article
= Occupy Central verdicts: [m1=m3 Wong] {e21 walks}, [m2:HKG.COP officers] to stand in the dock
~byline Phila Tsang
~date_line Monday, March 16, 2015
~advert Get the app
[m39=m6 A magistrate] on Friday {e1 dismissed} the charges against [m3:HKG.EDU student leader Joshua Wong Chi-fung] of obstructing bailiffs in Mong Kok. On the same corridor, two doors down, a date was set for seven of [m4:HKG.COP the policemen] who are {e2 alleged} to have {e3 beaten} [m36:HKG.OPP Civic Party] member [m5:HKG.OPP Ken Tsang Kin-chiu] behind a pump house.
"<<q1 The evidence wouldn't hang a washing line>>," said [m6:HKG.JUD Magistrate Lawrence Ho], more or less.
[m7=m3 Wong], 18, who heads [m8:HKG.EDU Scholarism], still {e4 faces} a charge for climbing a fence last September 26, the night that set off the occupation. "<<q2 It's like homework. When [m9=m3 I] finish one [m37=m11 they] give [m38=m3 me] another>>," [m10=m3 he] told reporters.
[m11:HKG.GOV The Department of Justice] {e5 may appeal}.
The 79 days ended on December 15, when [m12:HKG.COP police] {e6 cleared} [m31:HKG.CVL the last tents] from [m40:@HKG Causeway Bay]. [m32=m12 They] had by then {e7 fired} 87 canisters of gas, {e8 arrested} [m33:HKG.CVL 955 people] and been called every name in two languages. [m13:HKG.COP Commissioner Andy Tsang Wai-hung], who retires in May, {e10 thanked} [m14=m12 his men] again on Saturday. [m34=m13 He] said that those who order another such thing should know that [m41=m12 the force] <<q3 has learned>>.
Meanwhile the matter for which people slept on asphalt is back in [m15:HKG.LEG the Legislative Council]. [m16:HKG.GOV Chief Secretary Carrie Lam Cheng Yuet-ngor] {e12 will table} the bill on the 2017 election before the summer. It keeps to the decision of [m17:CHN.LEG the National People's Congress Standing Committee] of August 31, by which a committee of 1,200 picks two or three that the public may choose from.
[m18:HKG.OPP All 27 pan-democrats] {e13 have vowed} to vote it down. [m42=m16 Lam] needs four of [m19=m18 them]. [m20:HKG.OPP Democratic Party chairwoman Emily Lau Wai-hing], whose [m21:HKG.OPP party] holds six seats, {e14 denied} that [m22=m20 she] had {e15 met} anyone from [m23:CHN.GOV the Liaison Office] over it. "<<q4 [m43=m20 I] drink [m44=m20 my] coffee alone>>," [m35=m20 she] said.
[m24:HKG.PTY Starry Lee Wai-king], tipped to take over [m25:HKG.PTY the DAB], the largest of the pro-Beijing parties, in April, {e16 urged} [m26=m18 them] to pocket it first.
Yesterday in Yuen Long [m27:HKG.CVL some 400 people] {e17 marched} against parallel traders from across the border, and [m28:HKG.COP police] {e18 used pepper spray}; three were held. [m29:HKG.CVL Ray Wong Toi-yeung's Hong Kong Indigenous], set up in January, claimed the march as [m45=m29 its] own. [m30:HKG.GOV Secretary for Security Lai Tung-kwok] {e20 condemned} "bullying of the old and of tourists with trolleys".
A woman of seventy who was kicked over her suitcase turned out to be from Tuen Mun. It held, the inspector's notes say, scores for the erhu.
e21 m6 > m1 CONCEDE actual 2015-03-13/day ctx=legal again
e1 m6 > m3 CONCEDE actual 2015-03-13/day ctx=legal
e2 m11 > m4 ACCUSE actual 2015-03-16/none mode=allege ctx=legal,repression
e3 m4 > m5 ASSAULT actual 2015-03-16/none mode=beat ctx=repression
e4 m11 > m7 ACCUSE actual 2015-03-16/none mode=allege ctx=legal
e5 m11 > m6 REJECT hypothetical 2015-03-16/none ctx=legal
e6 m12 > m31 COERCE actual 2014-12-15/day mode=restrict ctx=repression bg
e7 m32 > m31 ASSAULT actual 2015-03-16/none mode=crowd-control ctx=repression bg
e8 m32 > m33 COERCE actual 2015-03-16/none mode=arrest ctx=repression bg
e10 m13 > m14 SUPPORT actual 2015-03-14/day ctx=repression
e12 m16 > m15 AGREE planned 2015-03-16/none ctx=legislative,election
e13 m18 > m16 REJECT planned 2015-03-16/none ctx=legislative,election
e14 m20 > m16 REJECT actual 2015-03-16/none ctx=legislative
e15 m22 > m23 CONSULT denied 2015-03-16/none ctx=legislative,election
e16 m24 > m26 REQUEST requested 2015-03-16/none mode=yield ctx=legislative,election
e17 m27 > m30 PROTEST actual 2015-03-15/day mode=demo ctx=economic
e18 m28 > m27 ASSAULT actual 2015-03-15/day mode=crowd-control ctx=repression
e20 m30 > m27 ACCUSE actual 2015-03-16/none mode=disapprove
q1 m6 direct cue=said
q2 m10 direct cue=told
q3 m34 indirect cue=said
q4 m35 direct cue=said
rel m7 leads m8
rel m20 leads m21
rel m5 member_of m36
