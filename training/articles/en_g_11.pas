### AP 2012-06-30 article
= [m1:PRY.GOV Paraguay] left {e18 in the cold} as [m2:VEN.GOV Venezuela] {e1 gets} seat at trade table
~byline By MICHAEL WARREN
~date_line June 30, 2012 7:22 AM
[m3:@ARG MENDOZA, Argentina] ([m4:#AP AP]) — [m31:MERCOSUR Three presidents] {e2 shut} [m35=m1 a fourth country] out of [m36=m31 their] club on Friday and, while its chair was empty, {e3 opened} the door to [m37=m2 a fifth].
[m5:ARG.GOV Argentina], [m6:BRA.GOV Brazil] and [m7:URY.GOV Uruguay] {e17 suspended} [m8:PRY.GOV Asuncion] from [m9:MERCOSUR Mercosur] until elections next April, on the ground that [m10:PRY.GOV President Fernando Lugo] was {e4 removed} last week in an impeachment that lasted barely a day. It will not be punished with sanctions, [m11:ARG.GOV President Cristina Fernandez] said: those only hurt people.
"<<q1 Nobody {e5 believes} in a trial with two hours for the defense>>," [m12=m11 she] told her guests.
[m41=m2 Venezuela] {e19 becomes} a full member on July 31. Its entry had been {e6 blocked} for years by one body: [m13:PRY.LEG the Senate in Asuncion].
[m14:PRY.GOV Federico Franco], the former vice president who has replaced [m38=m10 Lugo], {e7 shrugged}. "<<q2 [m15=m1 We] save the plane tickets>>," [m16=m14 he] told a radio host. His foreign minister, [m17:PRY.GOV Jose Felix Fernandez], was angrier: [m18=m17 he] called the step {e8 illegal} and said [m19=m1 his country] would {e9 take} it to arbitrators.
[m32=m10 Lugo], a former Roman Catholic bishop, at first {e10 accepted} the verdict and then thought better of it. [m33=m10 He] had {e11 planned} to come to Mendoza. [m39=m10 He] did not.
[m20:PRY.LEG Lawmakers] said <<q3 [m40=m10 he] bore the blame for a {e12 land eviction} on June 15 in which [m34:PRY.COP six police officers] and 11 farmers died>>.
[m21:PRY.AGR Landless peasants] {e13 have pitched} tents in front of the state television station since. [m22:PRY.AGR Their] leader, [m23:PRY.AGR Jose Rodriguez], heads [m24:PRY.AGR the League of Carperos].
The [m25:UNASUR Union of South American Nations] {e14 followed suit} hours later. [m26:CHL.GOV Chile], [m27:COL.GOV Colombia] and [m28:PER.GOV Peru] have {e15 called home} their ambassadors. [m29:DEU.GOV Germany] and [m30:VAT.GOV the Vatican] were {e16 alone in wishing} the new man well.
[m42:BOL.GOV Bolivia], an associate of the trade bloc, has its own bid to join.
e1 m31 > m2 AGREE planned 2012-07-31/day ctx=economic,diplomatic again
e2 m31 > m35 SANCTION actual 2012-06-29/day mode=discontinue ctx=diplomatic,pro_democracy again
e17 m5,m6,m7 > m8 SANCTION actual 2012-06-29/day mode=discontinue ctx=diplomatic,pro_democracy
e3 m31 > m37 AGREE planned 2012-07-31/day ctx=economic,diplomatic again
e4 m13 > m10 SANCTION actual 2012-06-18/week ctx=executive,legislative bg
e18 m31 > m1 SANCTION actual 2012-06-29/day mode=discontinue ctx=diplomatic,pro_democracy again
e5 m12 > m1 ACCUSE actual 2012-06-29/day mode=disapprove ctx=executive,legal
e19 m9 > m41 AGREE planned 2012-07-31/day ctx=economic,diplomatic
e6 m13 > m2 REJECT actual 2012-06-30/none ctx=legislative,diplomatic bg
e7 m14 > m31 REJECT actual 2012-06-30/none ctx=diplomatic
e8 m18 > m31 ACCUSE actual 2012-06-30/none mode=disapprove ctx=legal,diplomatic
e9 m19 > m31 ACCUSE planned 2012-06-30/none ctx=legal
e10 m32 > m13 CONCEDE actual 2012-06-18/none ctx=executive bg
e11 m33 > m31 AGREE planned 2012-06-30/none mode=visit ctx=diplomatic
e12 m34 > m21 ASSAULT actual 2012-06-15/day ctx=repression bg
e13 m21 > m14 PROTEST actual 2012-06-15/none mode=demo ctx=executive
e14 m25 > m1 SANCTION actual 2012-06-29/day mode=discontinue ctx=diplomatic,pro_democracy
e15 m26,m27,m28 > m1 SANCTION actual 2012-06-30/none mode=withdraw ctx=diplomatic
e16 m29,m30 > m14 SUPPORT actual 2012-06-30/none ctx=diplomatic
q1 m12 direct cue=told
q2 m16 direct cue=told
q3 m20 indirect cue=said
rel m23 leads m24
rel m5 member_of m9
rel m6 member_of m9
rel m7 member_of m9
rel m41 member_of m9 from=2012-07-31

### BBC 2023-12-09 article
= Essequibo: [m1:GUY.GOV Guyana] on alert as [m2:VEN.GOV Maduro] {e1 orders} oil drilling
~date_line Published 9 December 2023
~byline By Vanessa Buschlüter, BBC News
[m3:GUY.GOV Guyana] says [m34=m3 it] will {e2 go to} [m4:UN the UN Security Council] after [m5:VEN.GOV Venezuela's president] {e3 told} state companies to start looking for oil in a territory that is governed from Georgetown.
[m6=m5 Nicolás Maduro] was shown holding up a new map on Tuesday. In it the Essequibo, two-thirds of his small neighbour, is one of his country's states.
"<<q1 It is a direct threat against [m7=m3 our] political independence>>," said [m8:GUY.GOV President Irfaan Ali] in a late-night address. [m9=m8 He] is the leader of [m10:GUY.PTY the People's Progressive Party/Civic], but [m11:GUY.OPP the opposition coalition, APNU], on this occasion {e4 stood beside} [m35=m8 him].
[m30:VEN.CVL Venezuelans] had voted on Sunday, two days before the map came out, to {e5 claim} the region. [m12:ICJ The International Court of Justice], to which [m13=m3 the government in Georgetown] {e6 took} the quarrel in 2018, had {e7 told} [m14=m5 Caracas] beforehand not to change anything on the ground.
[m15:VEN.GOV Vice-President Delcy Rodríguez] {e8 replied} that <<q2 [m16=m5 her country] had never recognised the court's jurisdiction>>.
[m17:BRA.MIL Brazil's army] is {e9 sending} armoured vehicles to Boa Vista, which lies on the only road between the two. [m18:BRA.GOV President Luiz Inácio Lula da Silva], whose country presides over [m19:MERCOSUR Mercosur] until the end of this week, {e10 asked} for [m31=m3+m5 both] to refrain from unilateral steps. "<<q3 If there's one thing South America does not need, it is a war>>," [m32=m18 he] told the bloc's summit in Rio.
On Thursday, [m20:USA.MIL US Southern Command] {e11 held} flight exercises with [m21:GUY.MIL the Guyana Defence Force]. [m22:VEN.GOV Defence Minister Vladimir Padrino López] called that "<<q4 {e12 an unfortunate provocation}>>".
Five [m23:GUY.MIL soldiers] died in a helicopter crash near the border the day before. The cause is not known.
[m24:CARICOM Caricom], the Caribbean bloc whose headquarters are in Georgetown and of which [m33=m3 Guyana] is a member, {e13 backs} [m36=m3 it]. [m25:VCT.GOV Ralph Gonsalves], the prime minister of St Vincent, {e14 offered} his island for a meeting on 14 December. [m37:CUB.GOV Cuba], friend of [m38=m31 both], said nothing.
There is also a criminal file. [m26:VEN.JUD Attorney General Tarek William Saab] has {e15 issued warrants} for 13 people for having {e16 sabotaged} Sunday's vote, among them [m27:VEN.OPP Roberto Abdul] and two aides of [m28:VEN.OPP María Corina Machado], who heads [m29:VEN.OPP the Vente Venezuela party].
e1 m2 > m1 COERCE planned 2023-12-05/day mode=seize ctx=territory,natural_resource again
e2 m3 > m4 REQUEST planned 2023-12-09/none mode=assist ctx=territory,diplomatic
e3 m5 > m3 COERCE planned 2023-12-05/day mode=seize ctx=territory,natural_resource
e4 m11 > m8 SUPPORT actual 2023-12-05/none ctx=territory
e5 m30 > m3 REQUEST actual 2023-12-03/day mode=yield ctx=territory,election
e6 m13 > m5 ACCUSE actual 2018-01-01/year ctx=legal,territory bg
e7 m12 > m14 REQUEST requested 2023-12-09/none mode=yield ctx=legal,territory bg
e8 m15 > m12 REJECT actual 2023-12-09/none ctx=legal,territory
e9 m17 > m5 MOBILIZE actual 2023-12-09/none mode=weapons ctx=military
e10 m18 > m31 REQUEST requested 2023-12-07/none mode=yield ctx=diplomatic
e11 m20 > m21 COOPERATE actual 2023-12-07/day ctx=military
e12 m22 > m20 ACCUSE actual 2023-12-07/none mode=disapprove ctx=military
e13 m24 > m3 SUPPORT actual 2023-12-09/none ctx=territory,diplomatic
e14 m25 > m31 AGREE planned 2023-12-14/day ctx=diplomatic
e15 m26 > m27 COERCE planned 2023-12-09/none mode=arrest ctx=legal,election
e16 m27 > m5 PROTEST actual 2023-12-03/day ctx=election said=m26
q1 m8 direct cue=said
q2 m15 indirect cue=replied
q3 m32 direct cue=told
q4 m22 mixed cue=called
rel m9 leads m10
rel m28 leads m29
rel m33 member_of m24

### Reuters 2020-04-18 article
= [m35:LSO.MIL Soldiers] on [m1:@LSO Maseru] streets; [m2:LSO.GOV Lesotho PM] {e1 says} 'rogue elements' must be stopped
~byline By Marafaele Mohloboli
[m3:@LSO MASERU] ([m4:#Reuters Reuters]) - [m5:LSO.GOV Lesotho's Prime Minister Thomas Thabane] {e2 sent} the army into the streets of the capital on Saturday to "<<q1 restore order>>", accusing [m6:LSO.COP unnamed people in law enforcement] of {e3 undermining} democracy.
[m27:LSO.MIL Troops] in two armoured cars {e4 surrounded} [m7:LSO.COP police headquarters], where the commissioner and two deputies were kept in [m8=m7 their] offices for hours.
It was [m9:LSO.COP Holomo Molibeli], the commissioner, who had {e5 accused} the 80-year-old premier in February of a role in the {e6 murder} of [m10=m5 his] [m28:LSO.CVL estranged wife]. [m11=m5 Thabane] has {e7 rejected} this. His present wife, [m12:LSO.CVL Maesaiah], was {e8 charged} by [m29:LSO.JUD prosecutors] and is out on bail.
A day earlier [m13:LSO.JUD the Constitutional Court] {e9 struck down} a three-month suspension of [m30:LSO.LEG parliament] that the leader had {e10 decreed} in March.
"<<q2 [m14=m5 He] has lost his party, his court case and his nerve, in that order>>," said [m15:LSO.PTY Sam Rapapa]. [m31=m15 Rapapa] chairs [m16:LSO.PTY the All Basotho Convention], which [m36=m5 Thabane] founded and still formally leads; the two have not {e11 spoken} for months.
[m17:ZAF.GOV South Africa], whose territory surrounds the mountain kingdom on all sides, {e12 is sending} [m18:ZAF.ELI former minister Jeff Radebe] on Sunday. [m32=m18 He] will {e13 hear} [m37:LSO.MIL the army], [m38:LSO.PTY the parties] and [m39:LSO.GOV the king].
"<<q3 [m19=m17 We] {e14 urge} those with guns to stay in barracks>>," said [m20:ZAF.GOV a foreign ministry spokesman in Pretoria].
[m21:SADC The regional bloc SADC], of which [m43=m17+m2 both] are members, {e15 kept} a force of 258 in Lesotho from 2017 to 2018 after [m34:LSO.MIL a general] was {e16 shot} by [m33:LSO.MIL fellow officers]. [m22:TZA.GOV Tanzania] leads [m23=m21 the body] this year but has been busy with the virus.
[m24:LSO.MIL Defence force commander Lieutenant General Mojalefa Letsoela] {e17 withdrew} [m40=m24 his] men by 6 p.m. [m41=m24 He] did not explain who had spoken to [m42=m24 him]. [m25:LSO.LAB The police staff association] {e18 wants} [m26=m24 him] charged.
e1 m2 > m6 ACCUSE actual 2020-04-18/day mode=allege ctx=executive again
e2 m5 > m7 MOBILIZE actual 2020-04-18/day mode=troops ctx=military,executive
e3 m5 > m6 ACCUSE actual 2020-04-18/day mode=allege ctx=executive
e4 m27 > m7 COERCE actual 2020-04-18/day mode=restrict ctx=military
e5 m9 > m5 ACCUSE actual 2020-02-01/month mode=allege ctx=legal,crime bg
e6 m5 > m28 ASSAULT denied 2020-02-01/none ctx=crime bg
e7 m11 > m9 REJECT actual 2020-02-01/none ctx=legal bg
e8 m29 > m12 ACCUSE actual 2020-04-18/none mode=allege ctx=legal,crime bg
e9 m13 > m5 REJECT actual 2020-04-17/day ctx=legal,legislative
e10 m5 > m30 COERCE actual 2020-03-01/month ctx=legislative bg
e11 m31 > m5 REJECT actual 2020-04-18/none mode=meet ctx=executive
e12 m17 > m2 CONSULT planned 2020-04-19/day mode=third-party ctx=diplomatic
e13 m32 > m37,m38,m39 CONSULT planned 2020-04-19/none ctx=diplomatic
e14 m19 > m24 REQUEST requested 2020-04-18/none mode=yield ctx=military
e15 m21 > m2 AID actual 2017-01-01/year ctx=peacekeeping bg
e16 m33 > m34 ASSAULT actual 2017-01-01/none mode=firearms ctx=military bg
e17 m24 > m7 RETREAT actual 2020-04-18/day mode=withdraw ctx=military
e18 m25 > m26 REQUEST requested 2020-04-18/none mode=change ctx=legal
q1 m5 mixed cue=accusing
q2 m15 direct cue=said
q3 m20 direct cue=said
rel m31 leads m16
rel m22 leads m23
rel m17 member_of m21
rel m2 member_of m21

### Xinhua 2010-07-19 article none
= Feature: An old kiln in [m1:@UZB Rishtan] finds new buyers
~date_line English.news.cn 2010-07-19 14:12:51
~page_control FeedbackPrintRSS
RISHTAN, [m2:@UZB Uzbekistan], July 19 ([m3:#Xinhua Xinhua]) -- At six in the morning [m13=m4 Rustam Usmanov] opens the door of [m14=m4 his] kiln and holds up a blue plate against the light. There is no crack. [m15=m4 He] grins.
"<<q1 My grandfather would throw away four of ten. I throw away one>>," says [m4:? the 61-year-old potter], whose workshop in the Ferghana Valley was a state factory before.
Rishtan has made ceramics for at least eight centuries. The ishkor glaze, won from the ash of a desert plant, was nearly lost in the 1970s.
[m5:UNESCO The United Nations Educational, Scientific and Cultural Organization] put the town's masters on a list of artisans in 2008. Since then, buyers from Tashkent, Istanbul and Osaka turn up every spring.
[m6:JPN.CVL Noriko Sato], who runs a small gallery in Osaka, comes for the third time. "<<q2 The blue is like a sky that you can eat from>>," [m10=m6 she] says.
[m7:UZB.GOV The provincial administration] gives no money, but it does pave the road. "<<q3 That is all I want from an office>>," [m8=m4 Usmanov] jokes.
His guild, [m12:UZB.BUS the Association of Craftsmen], has 340 members in the town. [m9:UZB.BUS Its chairman, Alisher Nazirov], teaches children free of charge on Sundays.
Not everybody is glad about the boom. Clay from the hills has become dear, and moulded copies, made in a plant near the railway station, sell for a third of the price.
[m16=m4 Usmanov] shows one. It rings dull. [m17=m4 He] puts it back on the shelf with two fingers.
"<<q4 A copy is also a teacher>>," [m11=m4 he] says. "<<q5 It teaches you to be better.>>"
q1 m4 direct cue=says
q2 m10 direct cue=says
q3 m8 direct cue=jokes
q4 m11 direct cue=says
q5 m11 direct cue=says
rel m9 leads m12
