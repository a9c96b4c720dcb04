### Ukrainska Pravda 2004-12-03 article
= [m1:UKR.JUD Supreme Court] orders new runoff; [m2:UKR.OPP orange camp] {e1 stays put}
~byline Olena Marchuk | 03.12.2004, 19:40
[m3:UKR.OPP Viktor Yushchenko] will face [m4:UKR.GOV Prime Minister Viktor Yanukovych] again on December 26, after [m5:UKR.JUD eighteen judges in Kyiv] {e2 struck down} the second round of the presidential election.
The ruling, {e3 read out} at six in the evening, does not permit an appeal. In Independence Square fireworks went up before [m6:UKR.JUD the presiding judge, Anatoliy Yarema], had closed [m36=m6 his] folder.
"<<q1 [m7=m2 We] stay in the tents until there is a new Central Election Commission>>," [m8:UKR.OPP Yulia Tymoshenko] told [m9=m2 the crowd]. "<<q2 The present one belongs in court.>>"
[m10=m8 She] leads [m11:UKR.OPP the bloc that bears her name], an ally of [m35=m10 Our] Ukraine, [m12:UKR.OPP Yushchenko's own].
[m13:UKR.GOV Outgoing President Leonid Kuchma] had flown to [m14:@RUS Moscow's Vnukovo airport] on Thursday for {e4 advice}. There [m15:RUS.GOV Vladimir Putin] {e5 poured scorn on} the idea of repeating only a part of the vote, as [m16:EU the European Union] wanted.
Mediators have come and gone. [m17:POL.GOV Poland's Aleksander Kwasniewski] and [m18:LTU.GOV Lithuania's Valdas Adamkus] {e6 chaired} a second round table on Wednesday, with [m19:EU Javier Solana] at [m34=m17+m18 their] side and [m20:RUS.LEG Russian Duma speaker Boris Gryzlov] opposite. Its paper obliges [m21=m2 the protesters] to {e7 unblock} government buildings, which [m33=m21 they] have not done.
In the east there was anger. [m22:UKR.GOV Governor Yevhen Kushnaryov of Kharkiv] {e8 backed away} on Friday from talk of autonomy; [m23:UKR.GOV the Donetsk council], by contrast, {e9 put off} its own referendum only until January.
[m24:UKR.SPY The security service] has {e10 opened an inquiry} into a congress held in Severodonetsk on November 28, at which [m25=m22+m23 such officials] {e11 threatened} to secede. [m26:RUS.GOV Moscow Mayor Yuri Luzhkov], a guest, had spoken of a "sabbath of witches".
[m32:UKR.LEG Parliament] {e12 voted} no confidence in [m27=m4 the premier] on Wednesday by 229. [m28=m4 He] {e13 ignores} it.
Whether [m29=m3 the challenger] was poisoned in September is a matter for doctors in [m30:@AUT Vienna], who will not say yet. [m31:UKR.PTY The Party of Regions] {e14 rejects} any suspicion.
~related Read also: How the commission counted at night
e1 m2 > m4 PROTEST actual 2004-12-03/day mode=obstruct ctx=election,pro_democracy again
e2 m5 > m4 REJECT actual 2004-12-03/day ctx=election,legal
e3 m5 > m4 REJECT actual 2004-12-03/day ctx=election,legal again
e4 m13 > m15 CONSULT actual 2004-12-02/day mode=visit ctx=election,diplomatic
e5 m15 > m16 REJECT actual 2004-12-02/day ctx=election,diplomatic
e6 m17,m18 > m2,m4 CONSULT actual 2004-12-01/day mode=third-party ctx=election
e7 m21 > m4 CONCEDE planned 2004-12-01/day ctx=election
e8 m22 > m13 CONCEDE actual 2004-12-03/day ctx=territory
e9 m23 > m13 CONCEDE actual 2004-12-03/none ctx=territory
e10 m24 > m25 ACCUSE actual 2004-12-03/none mode=investigate ctx=territory,legal
e11 m25 > m13 THREATEN threatened 2004-11-28/day ctx=territory
e12 m32 > m27 REJECT actual 2004-12-01/day ctx=legislative,executive
e13 m28 > m32 REJECT actual 2004-12-03/none ctx=legislative,executive
e14 m31 > m29 REJECT actual 2004-12-03/none ctx=election
q1 m8 direct cue=told
q2 m8 direct
rel m10 leads m11
rel m11 ally_of m12
rel m3 leads m12

### Middle East Eye 2015-10-09 article
= [m1:KRD.PTY KDP offices] {e1 burn} in Sulaimaniya as unpaid [m2:KRD.LAB teachers] rage
~byline Shwan Barzinji in Sulaimaniya
~date_line Published date: 9 October 2015 18:22 BST
[m3:KRD.COP Guards] on the roof of a party building in Qaladze {e2 opened fire} on Friday, killing [m4:KRD.CVL a boy of fourteen] and another protester and wounding eighteen.
The demonstration, like those in Halabja and Ranya, had begun as a {e3 march} of [m5:KRD.LAB civil servants] who have not seen a salary for three months. By sunset [m6:KRD.CVL some of its younger members] had {e4 set} the building alight.
It belongs to [m7:KRD.PTY the Kurdistan Democratic Party] of [m8:KRD.GOV Masoud Barzani], whose second term as [m9:KRD.GOV regional president] ran out in August. [m10=m8 He] has not left.
"<<q1 [m11=m7 We] know who sends these boys>>," [m12:KRD.PTY a KDP politburo member, Mahmoud Mohammed], said in [m13:@KRD Erbil]. "<<q2 They wear the colour of [m14:KRD.PTY Gorran].>>"
[m28=m14 The Change Movement], Gorran's English name, {e6 called} the charge shameful. "<<q3 Hungry people have no colour>>," spokesman [m15:KRD.PTY Shorsh Haji] told MEE. The movement's founder, [m16:KRD.PTY Nawshirwan Mustafa], {e7 appealed} for calm in a televised address.
On Thursday the ninth round of {e8 talks} about the presidency broke up in a hotel in Sulaimaniya. Four parties, among them [m17:KRD.PTY the Patriotic Union of Kurdistan], {e9 want} [m18=m9 the head of the region] to be picked by [m19:KRD.LEG parliament]. [m27=m7 The KDP] {e10 won't have it}.
Gorran and the KDP are partners in [m20:KRD.GOV the regional government] formed in June 2014. That could end any day: the prime minister, [m21:KRD.GOV Nechirvan Barzani], may {e11 dismiss} Gorran's four ministers, one of [m30=m21 his] aides said.
Money is short because [m22:IRQ.GOV Baghdad] {e12 stopped} the region's budget share in February last year over oil exports. In December the two {e13 struck} a bargain that lasted half a year. [m23:TUR.GOV Turkey] {e14 lent} $500 million at the time.
Meanwhile the [m24:KRD.MIL peshmerga] man a front of 1,000 kilometres against [m25:ISIS.REB the Islamic State], which controls [m26:@IRQ Mosul]. [m29=m24 They] have not been paid either.
~share Show comments
e1 m6 > m1 PROTEST actual 2015-10-09/day mode=riot ctx=economic again
e2 m3 > m4 ASSAULT actual 2015-10-09/day mode=firearms ctx=repression,economic
e3 m5 > m20 PROTEST actual 2015-10-09/day mode=demo ctx=economic
e4 m6 > m7 PROTEST actual 2015-10-09/day mode=riot ctx=economic
e6 m14 > m12 REJECT actual 2015-10-09/none ctx=economic
e7 m16 > m6 REQUEST requested 2015-10-09/none mode=yield ctx=economic
e8 m17 > m7 CONSULT actual 2015-10-08/day mode=meet ctx=executive
e9 m17,m14 > m7 REQUEST requested 2015-10-08/none mode=change ctx=executive,legislative
e10 m7 > m17 REJECT actual 2015-10-08/none mode=change ctx=executive
e11 m21 > m14 SANCTION hypothetical 2015-10-09/none mode=discontinue ctx=executive
e12 m22 > m20 SANCTION actual 2014-02-01/month mode=discontinue ctx=economic,natural_resource bg
e13 m22 > m20 SUPPORT actual 2014-12-01/month ctx=economic,natural_resource bg
e14 m23 > m20 AID actual 2014-12-01/none ctx=economic bg
q1 m12 direct cue=said
q2 m12 direct
q3 m15 direct cue=told
rel m8 leads m7
rel m25 controls m26
rel m14 member_of m20
rel m7 member_of m20

### Bangkok Post 2020-10-14 article
= [m1:THA.COP Police] {e1 grab} [m2:THA.CVL Pai] before [m3:THA.CVL student] rally at monument
~byline POST REPORTERS
~date_line published : 14 Oct 2020 at 04:00
Blue paint was still dripping from the uniforms when [m4=m1 officers] {e2 hauled} [m5:THA.CVL Jatupat "Pai" Boonpattararaksa] and [m6:THA.CVL twenty others] off Ratchadamnoen Avenue on Tuesday afternoon.
[m7=m5+m6 They] had put up a tent to wait for [m8:THA.CVL the People's Party 2020], a coalition of youth groups, which is to {e3 gather} there today. [m9=m1 Police] said the spot was wanted for a royal motorcade.
"<<q1 [m10=m5 We] were four hundred metres from the road. Four hundred>>," [m11=m5 Mr Jatupat] shouted through the grille of the van.
Within an hour [m12:THA.CVL lawyer Arnon Nampa] {e4 announced} that the event was going ahead, {e5 arrests} or no. It has three demands: that [m13:THA.GOV Prime Minister Prayut Chan-o-cha] resign, a new charter, and reform of the monarchy.
[m14:THA.PTY Move Forward Party] MPs {e6 went} to the Border Patrol base in Pathum Thani at night to see [m15=m7 the detainees], who will be {e7 charged} with assembly offences. The party's leader, [m16:THA.PTY Pita Limjaroenrat], {e8 offered} [m30=m16 his] seat as bail.
[m17:THA.GOV Government spokesman Anucha Burapachaisri] {e9 asked} [m18:THA.CVL the yellow shirts] to keep to the other side of the avenue. Former senator [m19:THA.ELI Paiboon Nititawan], now deputy leader of [m20:THA.PTY Palang Pracharath], blamed unnamed foreign embassies.
The [m21:DEU.GOV German foreign minister, Heiko Maas], had said in [m22:DEU.LEG the Bundestag] a week ago that <<q2 affairs of Thailand should not be conducted from [m23:@DEU German] soil>>. [m27:THA.GOV Bangkok] has not {e11 protested}.
In 1973 it was on this date that [m24:THA.MIL soldiers] {e12 fired} into [m28:THA.CVL a crowd] on the same avenue, an act that cost [m25:THA.GOV Field Marshal Thanom Kittikachorn] [m29=m25 his] office.
Civil servants were given a half day off to welcome [m26:THA.GOV Their Majesties].
~page_control Do you like the content of this article? 57 9 COMMENT (41)
e1 m1 > m2 COERCE actual 2020-10-13/day mode=arrest ctx=repression,rights_freedoms again
e2 m4 > m5,m6 COERCE actual 2020-10-13/day mode=arrest ctx=repression,rights_freedoms
e3 m8 > m13 PROTEST planned 2020-10-14/day mode=demo ctx=pro_democracy
e4 m12 > m13 PROTEST planned 2020-10-14/day mode=demo ctx=pro_democracy again
e5 m1 > m5,m6 COERCE actual 2020-10-13/day mode=arrest ctx=repression again
e6 m14 > m15 CONSULT actual 2020-10-13/day mode=visit ctx=legal
e7 m1 > m15 ACCUSE planned 2020-10-13/none mode=allege ctx=legal
e8 m16 > m15 AGREE planned 2020-10-13/none ctx=legal
e9 m17 > m18 REQUEST requested 2020-10-14/none mode=yield ctx=pro_democracy
e11 m27 > m21 ACCUSE denied 2020-10-14/none mode=disapprove ctx=diplomatic
e12 m24 > m28 ASSAULT actual 1973-10-14/day mode=firearms ctx=repression bg
q1 m11 direct cue=shouted
q2 m21 indirect cue=said
rel m16 leads m14

### Africanews 2021-09-08 article
= [m1:ECOWAS ECOWAS] {e1 suspends} [m2:GIN.GOV Guinea] as [m3:GIN.MIL Doumbouya] frees prisoners
~date_line By Rédaction Africanews with AFP | Last updated: 08/09/2021
~page_control Copyright © africanews
Some eighty people held under the previous order {e2 walked out} of the Central House in [m4:@GIN Conakry] on Tuesday night.
Among them was [m5:GIN.OPP Oumar Sylla], known as Foniké Menguè, sentenced in June to three years for {e3 rallying} against a third term. "<<q1 [m6=m5 I] went in under one man and came out under another, and nobody asked [m7=m5 me] about either>>," [m24=m5 he] joked.
[m8:GIN.MIL Colonel Mamady Doumbouya], at the head of [m9:GIN.MIL the Special Forces], has been the ruler of [m10:@GIN the country] since Sunday, when [m23=m8 his] unit {e4 took} the Sékhoutouréya palace and the president in it. Eleven of [m11:GIN.MIL the guard] died in the {e5 assault}.
Meeting by video on Wednesday, the leaders of [m12=m1 the West African bloc] {e6 excluded} Guinea from all its organs and {e7 demanded} that [m13:GIN.GOV Alpha Condé] be let go. [m22=m12 They] {e8 will send} a mission on Thursday. [m14:GHA.GOV Ghana's Nana Akufo-Addo], its current chairman, {e9 warned} that further steps could follow.
[m15:MLI.MIL Mali's junta], thrown out of the same bodies in May, {e10 sent} a message of good wishes.
The politicians have made haste to be seen. [m16:GIN.OPP The National Front for the Defence of the Constitution], an alliance of parties and unions, {e11 congratulated} the soldiers and {e12 ended} its two-year campaign of marches. Only the former ruling [m17:GIN.PTY RPG], which [m18=m13 the deposed head of state] still leads, {e13 insisted} on [m21=m18 his] release.
[m19:CHN.GOV Beijing], which imports half of its bauxite from here, took the rare step of {e14 criticising} a coup. [m20:RUS.GOV Moscow], whose company Rusal owns three mines, said <<q2 it {e15 opposed} any unconstitutional change>>. The metal's price rose to a ten-year high.
A curfew is kept in the capital, but was lifted in the mining zones.
~related More from Guinea
e1 m1 > m2 SANCTION actual 2021-09-08/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m8 > m5 RETREAT actual 2021-09-07/day mode=release ctx=legal
e3 m5 > m13 PROTEST actual 2021-06-01/none mode=demo ctx=election bg
e4 m9 > m13 COERCE actual 2021-09-05/day mode=seize ctx=military,executive
e5 m9 > m11 ASSAULT actual 2021-09-05/day ctx=military
e6 m12 > m2 SANCTION actual 2021-09-08/day mode=discontinue ctx=diplomatic,pro_democracy
e7 m12 > m8 REQUEST requested 2021-09-08/day mode=yield ctx=legal,diplomatic
e8 m12 > m2 AGREE planned 2021-09-09/day ctx=diplomatic
e9 m14 > m8 THREATEN threatened 2021-09-08/day mode=restrict ctx=diplomatic
e10 m15 > m8 SUPPORT actual 2021-09-08/none ctx=diplomatic
e11 m16 > m8 SUPPORT actual 2021-09-08/none ctx=military
e12 m16 > m8 CONCEDE actual 2021-09-08/none ctx=pro_democracy
e13 m17 > m8 REQUEST requested 2021-09-08/none mode=yield ctx=legal
e14 m19 > m8 ACCUSE actual 2021-09-08/none mode=disapprove ctx=diplomatic
e15 m20 > m8 ACCUSE actual 2021-09-08/none mode=disapprove ctx=diplomatic
q1 m5 direct cue=joked
q2 m20 indirect cue=said
rel m8 leads m9
rel m8 leads m10
rel m14 leads m12
rel m18 leads m17
