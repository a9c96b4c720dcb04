### UN News 2018-07-13 article
= [m1:UN Security Council] {e1 imposes arms embargo} on [m2:SSD.GOV South Sudan]
~share Print | Facebook Twitter Email
~caption UN Photo/Evan Schneider. A wide view of the Security Council chamber.
With just the nine votes [m3=m1 it] needed, [m4=m1 the 15-member body] on Friday {e2 banned} the sale of weapons and ammunition to [m5=m2 South Sudan] until the end of May 2019, a step that [m6:NGO human rights organisations] had been {e3 urging} since the civil war broke out in December 2013.
[m7:CHN.GOV China], [m8:RUS.GOV the Russian Federation], [m9:BOL.GOV Bolivia], [m10:ETH.GOV Ethiopia], [m11:GNQ.GOV Equatorial Guinea] and [m12:KAZ.GOV Kazakhstan] abstained.
The same text {e4 freezes the assets} of, and bars from travel, [m13:SSD.ELI Paul Malong], the sacked army chief who went into opposition in April, and [m14:SSD.MIL Malek Reuben Riak], until recently the deputy chief of staff for logistics.
"<<q1 If [m15=m19 we] are going to help [m16:SSD.CVL the people of South Sudan], the violence needs to stop. And to stop the violence, [m17=m19 we] need to stop the flow of weapons>>," said [m18:USA.GOV the United States Ambassador, Nikki Haley], whose delegation had drafted the resolution and whose [m19:USA.GOV country] {e5 halted} [m20=m19 its] own arms exports in February.
[m21=m18 She] {e6 brushed aside} the argument of [m22:ETH.GOV the Ethiopian delegate], who had {e7 objected} that the measure would undermine the mediation of [m23:IGAD the Intergovernmental Authority on Development (IGAD)]. [m24=m22 His] own [m25=m10 Government] currently presides over [m26=m23 the regional bloc].
[m27:SSD.GOV Akuei Bona Malwal, South Sudan's Permanent Representative], {e8 called the vote} "<<q2 a slap in the face>>" of [m28=m23 those] who were trying to bring peace. "<<q3 [m29=m2 We] will {e9 not be deterred} from talking to [m30=m35 our brothers]>>," [m31=m27 he] added.
Peace talks in the balance
In [m32:@SDN Khartoum] on 27 June, [m33:SSD.GOV President Salva Kiir] and [m34:SPLMIO.REB his former deputy Riek Machar], who heads [m35:SPLMIO.REB the SPLM in Opposition], {e10 signed} a framework that {e11 obliges both armies to silence their guns}; within hours of its entry into force, each side {e12 accused} the other of a breach.
A draft on power-sharing, which would give [m36=m34 Mr. Machar] back [m37=m34 his] old office, is to be {e13 discussed} in [m38:@SDN the Sudanese capital] next week, according to [m39:SDN.GOV Foreign Minister Al-Dirdiri Mohamed Ahmed].
'Ruthless' campaign
The decision came three days after [m40:UN the UN human rights office] published a report on [m41:@SSD southern Unity state], where [m42:SSD.MIL Government troops] and [m43:SSD.PRM allied youth] are said to have {e14 killed} at least 232 [m44:SSD.CVL civilians] between 16 April and 24 May.
[m45:UN High Commissioner Zeid Ra'ad Al Hussein] {e15 said the perpetrators} "<<q4 must not be allowed to get away with it>>" and asked that a hybrid court, promised in the accord of 2015, at last be set up by [m46:AU the African Union] and [m47=m2 Juba].
[m48:UNMISS The UN Mission in South Sudan (UNMISS)], which [m49:UNMISS David Shearer] leads, shelters some 200,000 people on [m50=m48 its] bases.
e1 m1 > m2 SANCTION actual 2018-07-13/day mode=restrict ctx=military again
e2 m4 > m5 SANCTION actual 2018-07-13/day mode=restrict ctx=military
e3 m6 > m4 REQUEST requested 2018-07-13/none mode=change ctx=military,human_rights bg
e4 m4 > m13,m14 SANCTION actual 2018-07-13/day mode=restrict ctx=military
e5 m20 > m5 SANCTION actual 2018-02-01/month mode=discontinue ctx=military bg
e6 m21 > m22 REJECT actual 2018-07-13/day ctx=diplomatic
e7 m22 > m4 ACCUSE actual 2018-07-13/day mode=disapprove ctx=diplomatic
e8 m27 > m4 ACCUSE actual 2018-07-13/day mode=disapprove ctx=diplomatic
e9 m29 > m4 REJECT actual 2018-07-13/day ctx=diplomatic
e10 m33 > m34 SUPPORT actual 2018-06-27/day ctx=diplomatic
e11 m33 > m34 CONCEDE planned 2018-06-27/day mode=ceasefire ctx=military
e12 m33 > m34 ACCUSE actual 2018-07-13/none mode=allege ctx=military
e13 m33 > m37 AGREE planned 2018-07-16/week ctx=political_institutions,diplomatic
e14 m42,m43 > m44 ASSAULT actual 2018-05-01/none mode=unconventional ctx=human_rights,military said=m40 bg
e15 m45 > m47 REQUEST requested 2018-07-10/day mode=change ctx=legal,human_rights
q1 m18 direct cue=said
q2 m27 mixed cue=called
q3 m31 direct
q4 m45 mixed cue=said
rel m10 leads m23
rel m49 leads m48
rel m34 leads m35
rel m43 ally_of m42

### The Diplomat 2021-05-03 article
= After the Shooting Stops: [m1:KGZ.GOV Kyrgyzstan], [m2:TJK.GOV Tajikistan] and a River Nobody Owns
~byline By Catherine Hurd
~date_line May 03, 2021
~advert Advertisement
~caption Burned-out houses in Maksat, Batken region, May 1, 2021. Credit: AP Photo/Danil
On the morning of April 28, [m3:TJK.CVL a few men from the Tajik side] climbed a pole to mount a camera above a water intake at Golovnoi, and [m4:KGZ.CVL their Kyrgyz neighbors] {e1 threw stones}. By the following afternoon [m5:TJK.MIL Tajik soldiers] and [m6:KGZ.MIL Kyrgyz border guards] were {e2 trading mortar fire} along a hundred kilometers of one of the least demarcated frontiers in Asia.
[m7=m1 Bishkek] has counted 34 dead, [m8=m2 Dushanbe], after four days of silence, 19.
The truce that [m9:KGZ.GOV Foreign Minister Ruslan Kazakbaev] and [m10:TJK.GOV his opposite number, Sirojiddin Muhriddin], {e3 agreed} on Thursday night held only after a second round on Friday and Saturday, when [m11=m5 Tajik helicopters], according to [m12:KGZ.GOV Bishkek's border service], {e4 opened fire} on [m13:KGZ.CVL villagers in Leilek]. [m14=m2 Dushanbe] {e5 denies} that any were in the air.
"<<q1 [m15=m1 We] did not start this, and [m16=m1 we] {e6 will not forgive it}>>," [m17:KGZ.SPY Kamchybek Tashiev], the boss of [m18:KGZ.SPY the State Committee for National Security], told mourners on Sunday.
A month ago [m19=m17 he] was in a different mood. In late March [m20=m17 Tashiev] {e7 offered} [m21=m2 the neighbor] 12,000 hectares of [m22=m1 Kyrgyz] land in exchange for [m23:@TJK Vorukh], the [m24=m2 Tajik] exclave, an idea which [m25:TJK.GOV President Emomali Rahmon] {e8 rejected} in person when [m26=m25 he] flew into [m27=m23 the enclave] on April 9.
[m28=m1+m2 Both countries] belong to [m29:CSTO the Russian-led Collective Security Treaty Organization], [m30=m1+m2 both] host [m31:RUS.GOV Russian] bases, and neither received more from [m32=m29 the alliance] than words. [m33:CSTO Its secretary general, Stanislav Zas], happened to be in [m34:@TJK the Tajik capital] for a ministerial meeting and {e9 called on} [m35=m1+m2 his two quarreling members] to negotiate. [m36:RUS.GOV Kremlin spokesman Dmitry Peskov] let it be known that [m37:RUS.GOV Vladimir Putin] would {e10 mediate} "<<q2 if [m38=m1+m2 the sides] so wish>>."
Others were quicker. [m39:UZB.GOV Uzbek President Shavkat Mirziyoyev] {e11 rang} both [m40=m25 Rahmon] and [m41:KGZ.GOV his Kyrgyz counterpart, Sadyr Japarov], on April 30, and [m42:EU the EU] {e12 released} half a million euros for the displaced through [m43:KGZ.NGO the Red Crescent].
What makes the next round likely, says [m44:? Parviz Mullojanov], a political scientist, <<q3 is that no one in either government can afford to look like a seller of land>>. [m45=m41 Japarov], a former prisoner whom street crowds carried into office last October, owes [m46=m41 his] rise to nationalism; [m47=m25 Rahmon], in power since 1992, is said to be preparing to hand over to [m48:TJK.GOV his son Rustam, the chairman of the upper house].
Similar clashes in January 2014, in which [m49=m5 Tajik troops] {e13 lobbed mortar shells} at [m50:KGZ.MIL a Kyrgyz outpost near Ak-Sai], ended with a commission. It has met more than a hundred times since.
e1 m4 > m3 PROTEST actual 2021-04-28/day mode=riot ctx=natural_resource,territory
e2 m5 > m6 ASSAULT actual 2021-04-29/day mode=heavy-weapons ctx=military,territory
e3 m9 > m10 CONCEDE actual 2021-04-29/day mode=ceasefire ctx=military,diplomatic
e4 m11 > m13 ASSAULT denied 2021-05-03/none mode=aerial ctx=military said=m12
e5 m14 > m12 REJECT actual 2021-05-03/none ctx=military
e6 m16 > m14 ACCUSE actual 2021-05-03/none mode=disapprove ctx=military,territory
e7 m20 > m21 AGREE planned 2021-03-01/month ctx=territory bg
e8 m26 > m20 REJECT actual 2021-04-09/day ctx=territory bg
e9 m33 > m35 REQUEST requested 2021-05-03/none mode=yield ctx=military,diplomatic
e10 m37 > m38 AGREE hypothetical 2021-05-03/none ctx=diplomatic
e11 m39 > m41,m40 CONSULT actual 2021-04-30/day mode=phone ctx=diplomatic
e12 m42 > m43 AID actual 2021-05-03/none ctx=human_security
e13 m49 > m50 ASSAULT actual 2014-01-01/month mode=heavy-weapons ctx=military,territory bg
q1 m17 direct cue=told
q2 m36 mixed cue=known
q3 ? indirect cue=says
rel m17 leads m18
rel m1 member_of m29
rel m2 member_of m29
rel m29 led_by m31

### MercoPress 2012-06-30 article
= [m1:MERCOSUR Mercosur] {e1 suspends} [m2:PRY.GOV Paraguay], opens the door to [m3:VEN.GOV Venezuela]
~date_line Saturday, June 30th 2012 - 06:14 UTC
~caption Cristina Fernandez, Dilma Rousseff and Jose Mujica in Mendoza
The presidents of [m4:ARG.GOV Argentina], [m5:BRA.GOV Brazil] and [m6:URY.GOV Uruguay] on Friday in [m7:@ARG Mendoza] {e2 stripped} [m8=m2 Paraguay] of [m9=m2 its] political rights in [m10=m1 Mercosur] until the elections of April 2013 and, in the same breath, declared that [m11=m3 Venezuela] {e3 would become} the fifth full member on 31 July in [m12:@BRA Rio de Janeiro].
"<<q1 [m13=m1 Mercosur] does not apply economic sanctions, because those are always paid by the people and never by the governments>>," said [m14:ARG.GOV the Argentine president, Cristina Fernandez de Kirchner], who hosted the summit and whose [m15=m4 country] holds the rotating chair of [m16=m1 the trade bloc].
Both decisions were made possible by the lightning impeachment trial in which [m17:PRY.LEG the Paraguayan Senate] {e4 removed} [m18:PRY.GOV Fernando Lugo] a week earlier, by 39 votes to four, over a botched eviction in Curuguaty where [m19:PRY.COP six police officers] and [m20:PRY.AGR eleven landless peasants] were {e5 shot dead}. It was the same [m21=m17 Senate] which for five years had {e6 blocked} the entry of [m22=m3 Caracas].
In [m23:@PRY Asuncion] [m24:PRY.GOV President Federico Franco] {e7 complained} that [m25=m2 his country] had been judged without a hearing. "<<q2 [m26=m24 I] {e8 was not invited}, [m27=m24 my] foreign minister was turned back at the airport, and the sentence was already written. This is a second Triple Alliance>>," [m28=m24 he] said in reference to [m29=m4+m5+m6 the three neighbours] that {e9 went to war with} [m30=m2 it] in 1865.
[m31=m24 Mr. Franco], leader of [m32:PRY.PTY the Authentic Radical Liberal Party], ruled out that [m33=m2 his government] would ask to leave [m34=m1 the group] [m35=m2 it] co-founded in 1991. [m36=m24 He] also {e10 thanked} [m37:TWN.GOV Taiwan], which [m38=m2 Paraguay], alone in South America, recognises, for confirming that [m39=m37 its] assistance would go on.
[m40=m18 The ousted bishop] did not travel to [m41:@ARG Mendoza] in the end.
~related Read full article | Comments (212)
The Venezuelan leader, [m42:VEN.GOV Hugo Chavez], who had {e11 cut off} oil shipments to [m43=m2 Asuncion] on Sunday, {e12 hailed} "<<q3 a defeat for imperialism and its lackeys>>" in a phone call to state television.
In [m44:@URY Montevideo] the mood is less festive. [m45:URY.GOV Uruguay's own vice-president, Danilo Astori], {e13 described} [m46=m3 Venezuela's] admission without [m47=m2 Paraguay's] vote as a serious institutional injury, while [m48:URY.OPP Luis Alberto Lacalle Pou of the opposition National Party] {e14 threatened} to summon [m49:URY.GOV Foreign Minister Luis Almagro] to parliament unless [m50=m49 he] published the minutes.
[m51:OAS OAS Secretary General Jose Miguel Insulza] {e15 will fly} to [m52:@PRY the Paraguayan capital] on Sunday at the head of a mission and did not hide [m53=m51 his] doubts about sanctions.
The final communique, as is customary, also {e16 backed} [m54=m4 Buenos Aires'] claim to [m55:@FLK the Falklands/Malvinas], which [m56:GBR.GOV the United Kingdom] administers.
e1 m1 > m2 SANCTION actual 2012-06-29/day mode=discontinue ctx=pro_democracy,diplomatic again
e2 m4,m5,m6 > m8 SANCTION actual 2012-06-29/day mode=discontinue ctx=pro_democracy,diplomatic
e3 m4,m5,m6 > m11 AGREE planned 2012-07-31/day ctx=economic,diplomatic
e4 m17 > m18 SANCTION actual 2012-06-22/day ctx=legislative,executive
e5 m19 > m20 ASSAULT actual 2012-06-15/day mode=firearms ctx=natural_resource bg
e6 m21 > m22 REJECT actual 2012-06-30/none ctx=legislative,economic bg
e7 m24 > m29 ACCUSE actual 2012-06-30/none mode=disapprove ctx=diplomatic,legal
e8 m29 > m27 REJECT actual 2012-06-30/none mode=meet ctx=diplomatic
e9 m29 > m30 ASSAULT actual 1865-01-01/year ctx=military bg
e10 m36 > m37 SUPPORT actual 2012-06-30/none ctx=diplomatic
e11 m42 > m43 SANCTION actual 2012-06-24/day mode=discontinue ctx=economic,natural_resource bg
e12 m42 > m34 SUPPORT actual 2012-06-30/none ctx=economic,diplomatic
e13 m45 > m34 ACCUSE actual 2012-06-30/none mode=disapprove ctx=economic,legal
e14 m48 > m49 THREATEN threatened 2012-06-30/none ctx=legislative
e15 m51 > m36 AGREE planned 2012-07-01/day ctx=diplomatic
e16 m34 > m54 SUPPORT actual 2012-06-29/day ctx=territory
q1 m14 direct cue=said
q2 m28 direct cue=said
q3 m42 mixed cue=hailed
rel m4 leads m1
rel m24 leads m32
rel m2 recognises m37

### Antara News 2012-07-20 article
= [m1:ASEAN ASEAN] {e1 agrees} on six points after [m2:IDN.GOV Marty's] two-day shuttle
~date_line Fri, July 20 2012 17:22
~byline Reporting by Andi Abdussalam
[m3:@IDN Jakarta] ([m4:#Antara ANTARA News]) - [m5=m1 The Association of Southeast Asian Nations] has {e2 agreed} on six principles for the South China Sea, among them an early conclusion of a code of conduct with [m6:CHN.GOV China], [m7:KHM.GOV Cambodian Foreign Minister Hor Namhong], who presides over [m8=m1 the grouping] this year, announced in [m9:@KHM Phnom Penh] on Friday.
The statement follows a tour of five capitals in 36 hours by [m10=m2 Indonesian Foreign Minister Marty Natalegawa], whom [m11=m24 President Susilo Bambang Yudhoyono] had {e3 ordered} to repair the damage of last week, when the ministers of [m12=m1 the ten-nation bloc] for the first time in 45 years failed to issue a joint communique.
[m13=m2 He] {e4 met} [m14:PHL.GOV Albert del Rosario] in [m15:@PHL Manila] on Wednesday, {e5 saw} [m16:VNM.GOV Pham Binh Minh] in [m17:@VNM Hanoi] on Thursday morning and went on to [m18:@THA Bangkok], [m19:@KHM Phnom Penh] and [m20:@SGP Singapore].
"<<q1 It is now business as usual. [m21=m1 ASEAN] is united, and those who had written [m22=m1 us] off will have to wait a little longer>>," [m23=m2 Marty] said by telephone.
[m24:IDN.GOV The President], speaking before the Cabinet at the Bogor Palace, {e6 praised} [m25=m2 his minister] and said <<q2 [m26=m52 Indonesia] had no claim in the disputed waters, only a stake in peace>>.
Yet the old quarrel was not far beneath the surface. [m27=m7 Hor Namhong] {e7 laid the blame} for the fiasco on [m28:PHL.GOV two member states], which, according to [m29=m7 him], had wanted to "<<q3 hijack>>" the communique with the names of a shoal and of an economic zone. [m30=m7 He] did not name [m31=m28 the Philippines] or [m32:VNM.GOV Vietnam].
[m33:PHL.GOV Raul Hernandez], a spokesman in [m34:@PHL Manila], {e8 dismissed} the version of [m35=m7 the chair] and in turn {e9 charged} that [m36:KHM.GOV Cambodia], a recipient of [m37=m6 Chinese] loans and long regarded as one of [m38=m6 Beijing's] closest friends in the region, had shown the drafts to an outside party.
At the Scarborough Shoal, [m39:PHL.MIL a Philippine warship] had {e10 tried to detain} [m40:CHN.CVL eight Chinese fishing boats] in April and [m41:CHN.MIL Chinese surveillance vessels] {e11 barred} the way. [m42=m28+m6 Both governments] {e12 undertook} to leave; only [m43=m39 one] did, in June, [m44=m28 Manila] says.
[m45:USA.GOV US Secretary of State Hillary Clinton], whose [m46:USA.GOV country] is a treaty ally of [m47=m28 the Philippines], {e13 called on} [m48=m6+m28 both claimants] at the same meetings on July 12 to settle the rules before somebody was hurt.
[m49:IDN.LEG Mahfudz Siddiq], chairman of [m50:IDN.LEG the House's Commission I] and a politician of [m51:IDN.PTY the Prosperous Justice Party], {e14 asked} [m52:IDN.GOV the government] not to rest on [m53=m52 its] laurels. "<<q4 Six points are fine, but a seventh is missing: what happens to those who break the other six?>>"
e1 m1 > m6 AGREE planned 2012-07-20/day ctx=territory,diplomatic again
e2 m5 > m6 AGREE planned 2012-07-20/day ctx=territory,diplomatic
e3 m11 > m10 REQUEST requested 2012-07-20/none mode=assist ctx=diplomatic
e4 m13 > m14 CONSULT actual 2012-07-18/day mode=visit ctx=diplomatic,territory
e5 m13 > m16 CONSULT actual 2012-07-19/day mode=visit ctx=diplomatic,territory
e6 m24 > m25 SUPPORT actual 2012-07-20/none ctx=diplomatic
e7 m27 > m28,m32 ACCUSE actual 2012-07-20/day mode=allege ctx=diplomatic,territory
e8 m33 > m35 REJECT actual 2012-07-20/none ctx=diplomatic
e9 m33 > m36 ACCUSE actual 2012-07-20/none mode=allege ctx=diplomatic
e10 m39 > m40 COERCE actual 2012-04-01/month mode=seize ctx=territory,military bg
e11 m41 > m43 COERCE actual 2012-04-01/month mode=obstruct ctx=territory,military bg
e12 m38 > m44 CONCEDE planned 2012-07-20/none mode=withdraw ctx=territory bg
e13 m45 > m48 REQUEST requested 2012-07-12/day mode=yield ctx=territory,diplomatic
e14 m49 > m52 REQUEST requested 2012-07-20/none mode=change ctx=diplomatic
q1 m23 direct cue=said
q2 m24 indirect cue=said
q3 m29 mixed cue=according
q4 m49 direct
rel m7 leads m1
rel m46 ally_of m28
rel m36 ally_of m6
rel m49 leads m50
rel m49 member_of m51
