### RFE/RL Newsline 2003-12-05 article
= Transcaucasia and [m1:@MDA Moldova]: End note and briefs
~page_control RFE/RL NEWSLINE Vol. 7, No. 229, Part I, 5 December 2003
[m2:GEO.GOV GEORGIA'S] INTERIM LEADERS {e1 APPEAL} FOR CASH
[m3:GEO.GOV Acting President Nino Burdjanadze] on 4 December {e2 asked} [m4:? Western embassies] for $5 million to stage the presidential ballot on 4 January, [m5:#Interfax Interfax] reported. [m6:USA.GOV The United States] has {e3 promised} to cover half of it. [m7=m3 Burdjanadze] took over on 23 November, when [m8:GEO.ELI Eduard Shevardnadze] {e4 stepped down} the day after [m9:GEO.OPP protesters] led by [m10:GEO.OPP Mikheil Saakashvili] had {e5 burst into} the parliament chamber with roses in [m11=m9 their] hands. [m12=m10 Saakashvili], who heads [m13:GEO.OPP the National Movement], is the sole candidate of the victors.
[m14:GEO.GOV ADJAR LEADER] KEEPS BORDER SHUT
[m15=m14 Aslan Abashidze], whose men control [m16:@GEO the Black Sea region of Adjaria], {e6 refused} to open polling stations unless the state of emergency [m17=m14 he] {e7 imposed} in November is recognized by the authorities in [m18=m2 Tbilisi]. [m19=m14 He] returned on 3 December from [m20:@RUS Moscow], where [m21=m14 he] had {e8 conferred} with the heads of unrecognized [m22:ABKHAZIA.PRE Abkhazia] and [m23:SOUTHOSSETIA.PRE South Ossetia]. "<<q1 What was said there is a matter for those who were there>>," [m24=m14 Abashidze] told Adjar television.
[m25:GEO.GOV Acting Foreign Minister Tedo Djaparidze] {e9 protested} to [m26:RUS.GOV the Russian Embassy]. [m27:RUS.GOV The ambassador, Vladimir Chkhikvishvili], countered that <<q2 consultations among neighbors were natural>>.
[m28:MDA.GOV CHISINAU] STANDS BY [m29=m28 ITS] REFUSAL
[m30:MDA.GOV Moldovan President Vladimir Voronin] said on 4 December that [m31=m30 he] does not regret having {e10 turned down}, at four in the morning of 25 November and with [m32:RUS.GOV President Vladimir Putin's] plane ready on the runway, the federation plan drafted by [m33:RUS.GOV Kremlin aide Dmitrii Kozak]. "<<q3 [m34=m30 I] was advised by friends that it would split [m35=m28 us] from [m36:@EU Europe]. [m37=m30 I] have other friends, and they are angry. That is life>>," [m38=m30 he] said in an interview.
[m39:TRANSNISTRIA.PRE Igor Smirnov, the leader of the breakaway Transdniester], said [m40=m39 he] would {e11 sign} the same text tomorrow if [m41=m28 Moldova] did. At a ministerial {e12 gathering} of [m42:OSCE the OSCE] in [m43:@NLD Maastricht] on 1-2 December, [m44:USA.GOV U.S. Secretary of State Colin Powell] {e13 called on} [m45=m26 Moscow] to pull out the troops and munitions [m46=m26 it] still keeps in [m47:@MDA the enclave], as [m48=m26 it] {e14 had pledged} in [m49:@TUR Istanbul] in 1999. [m50:RUS.GOV Foreign Minister Igor Ivanov] {e15 vetoed} a joint declaration.
TRAIN BLAST IN [m51:@RUS SOUTHERN RUSSIA]
[m52:UNK A bomb] {e16 tore through} a commuter train near [m53:@RUS Yessentuki] on the morning of 5 December, killing at least 36 people, many of them [m54:RUS.EDU students]. [m55:RUS.GOV Justice Minister Yurii Chaika] {e17 blamed} [m56:CHECHEN.REB Chechen fighters]. [m57:CHECHEN.REB A spokesman for Aslan Maskhadov, their fugitive president], said from [m58:@GBR London] that <<q4 [m59=m56 his side] did not make war on schoolchildren>>. (Compiled by Liz Fuller)
e1 m3 > m4 REQUEST requested 2003-12-04/day mode=assist ctx=economic,election again
e2 m3 > m4 REQUEST requested 2003-12-04/day mode=assist ctx=economic,election
e3 m6 > m2 AGREE planned 2003-12-05/none ctx=economic,election
e4 m8 > m9 RETREAT actual 2003-11-23/day mode=resign ctx=executive,pro_democracy bg
e5 m11 > m8 PROTEST actual 2003-11-22/day mode=riot ctx=election,pro_democracy bg
e6 m17 > m7 REJECT actual 2003-12-04/none ctx=election,territory
e7 m17 > m18 COERCE actual 2003-11-23/none mode=martial-law ctx=territory bg
e8 m21 > m22 CONSULT actual 2003-12-05/none mode=third-party ctx=territory,diplomatic bg
e9 m25 > m26 ACCUSE actual 2003-12-05/none mode=disapprove ctx=diplomatic,territory
e10 m31 > m33 REJECT actual 2003-11-25/day ctx=territory,political_institutions
e11 m40 > m41 SUPPORT hypothetical 2003-12-05/none ctx=territory
e12 m42 > m41 CONSULT actual 2003-12-01/none mode=multilateral ctx=diplomatic
e13 m44 > m45 REQUEST requested 2003-12-02/none mode=withdraw ctx=military,territory
e14 m48 > m42 CONCEDE planned 1999-01-01/year mode=withdraw ctx=military,territory bg
e15 m50 > m42 REJECT actual 2003-12-02/none ctx=military,diplomatic
e16 m52 > m54 ASSAULT actual 2003-12-05/day mode=explosives ctx=terrorism
e17 m55 > m56 ACCUSE actual 2003-12-05/day mode=allege ctx=terrorism
q1 m24 direct cue=told
q2 m27 indirect cue=countered
q3 m38 direct
q4 m57 indirect cue=said
rel m10 leads m13
rel m10 leads m9
rel m14 controls m16

### Stabroek News 2023-12-15 article
= [m1:GUY.GOV Ali], [m2:VEN.GOV Maduro] {e1 pledge} no force but [m3:GUY.GOV Georgetown] won't budge on [m4:ICJ World Court]
~byline By Miranda La Rose and Staff in Kingstown
~date_line December 15, 2023
After the better part of a day behind closed doors at Argyle airport in [m5:@VCT St Vincent], [m6=m1 President Irfaan Ali] and [m7=m2 his Venezuelan counterpart Nicolas Maduro] last night {e2 agreed} that neither would threaten or use force against the other in any circumstances, and that [m8=m1+m2 they] would {e3 meet again} in [m9:BRA.GOV Brazil] within three months.
What the eleven-point declaration does not do is settle who owns [m10:@GUY Essequibo], the two-thirds of [m11=m3 Guyana] that [m12:VEN.GOV Caracas] claims.
"<<q1 Let [m13=m1 me] be clear, as [m14=m1 I] was with [m15=m2 him]: [m16=m3 Guyana] is not the aggressor, and the case stays where it is, in [m17:@NLD The Hague]>>," [m18=m1 Dr Ali] told reporters, a map of [m19=m3 the country] on a bracelet around [m20=m1 his] wrist. [m21=m2 Maduro] left without speaking; [m22:VEN.GOV his foreign minister, Yvan Gil], {e4 reiterated} that [m23=m12 Venezuela] did not accept the jurisdiction of [m24=m4 the International Court of Justice].
The {e5 encounter} was brokered by [m25:VCT.GOV Prime Minister Ralph Gonsalves], who also presides at present over [m26:CELAC the Community of Latin American and Caribbean States (CELAC)], together with [m27:DMA.GOV Dominica's Roosevelt Skerrit], the chairman of [m28:CARICOM Caricom], and [m29:BRA.GOV President Lula da Silva], who sent [m30:BRA.GOV his adviser Celso Amorim].
Tension had been building since the referendum of December 3, in which, according to [m31=m12 Caracas], 95 per cent voted to annex the region. Two days later [m32=m2 Maduro] {e6 ordered} [m33:VEN.BUS state oil firm PDVSA] to hand out licences there and {e7 named} a general to govern it from [m34:@VEN Tumeremo]. [m35:BRA.MIL The Brazilian army] {e8 moved armoured cars} to [m36:@BRA Boa Vista], and [m37:USA.MIL the US Southern Command] {e9 flew} a joint exercise with [m38:GUY.MIL the Guyana Defence Force] on Thursday of last week.
[m39:VEN.GOV Defence Minister Vladimir Padrino Lopez] {e10 called the flights} a provocation on behalf of [m40:USA.BUS ExxonMobil].
At home [m41:GUY.OPP the Opposition] is wary. [m42:GUY.OPP Aubrey Norton], leader of [m43:GUY.OPP the People's National Congress Reform], {e11 criticised} [m44=m1 the President] for going at all, though [m45=m42 he] {e12 welcomed} the undertaking on force. [m46:GUY.CVL Some fifty villagers] at [m47:@GUY Mabaruma] {e13 held a vigil} with candles.
~advert Advertisement
In [m48:@GBR London], [m49:GBR.GOV the Foreign Office] said <<q2 the boundary was settled in 1899>>; [m50=m49 it] {e14 will send} a minister before Christmas. [m51:CUB.GOV Cuba], an ally of [m52=m12 Caracas] with warm relations with [m53=m3 Georgetown] as well, {e15 hailed} the dialogue.
The declaration asks [m54=m3+m12 both states] to "<<q3 refrain, whether by words or deeds, from escalating>>". On state television in [m55:@VEN Caracas], presenters went on pointing at the new map.
e1 m1 > m2 AGREE planned 2023-12-14/day ctx=territory,military again
e2 m6 > m7 AGREE planned 2023-12-14/day ctx=territory,military
e3 m6 > m7 AGREE planned 2023-12-15/none ctx=territory,diplomatic
e4 m22 > m24 REJECT actual 2023-12-14/none ctx=territory,legal
e5 m20 > m21 CONSULT actual 2023-12-14/day mode=third-party ctx=territory,diplomatic
e6 m32 > m33 REQUEST requested 2023-12-05/day ctx=natural_resource,territory bg
e7 m32 > m19 COERCE actual 2023-12-05/none mode=seize ctx=territory bg
e8 m35 > m31 MOBILIZE actual 2023-12-15/none mode=weapons ctx=military,territory bg
e9 m37 > m38 COOPERATE actual 2023-12-07/day ctx=military bg
e10 m39 > m37 ACCUSE actual 2023-12-15/none mode=disapprove ctx=military bg
e11 m45 > m44 ACCUSE actual 2023-12-15/none mode=disapprove ctx=territory
e12 m45 > m44 SUPPORT actual 2023-12-15/none ctx=military,territory
e13 m46 > m31 PROTEST actual 2023-12-14/none mode=demo ctx=territory
e14 m50 > m53 AGREE planned 2023-12-15/none ctx=military
e15 m51 > m44,m32 SUPPORT actual 2023-12-15/none ctx=diplomatic
q1 m18 direct cue=told
q2 m50 indirect cue=said
q3 ? mixed cue=asks
rel m25 leads m26
rel m27 leads m28
rel m42 leads m43
rel m51 ally_of m12

### GOV.UK 2021-08-09 article
= [m1:GBR.GOV UK] {e1 imposes} new trade, financial and aviation sanctions on [m2:BLR.GOV Belarus]
~date_line Press release. From: Foreign, Commonwealth & Development Office. Published 9 August 2021
~page_control Get emails about this page | Print this page
On the first anniversary of a fraudulent election, [m3=m1 the UK] has today {e2 announced a package of sanctions} against [m4=m2 the Lukashenko regime], including measures on potash, petroleum products, and the transferable securities issued by [m5:BLR.BUS state-owned banks].
The package, which was prepared together with [m6:USA.GOV the US] and [m7:CAN.GOV Canada], also {e3 designates} [m8:RUS.BUS Mikhail Gutseriev], a Russian businessman and a long-time associate of [m9=m2 Alexander Lukashenko].
[m10:GBR.GOV The Foreign Secretary, Dominic Raab], said:
"<<q1 [m11=m2 The Lukashenko regime] {e4 continues to crush} [m12:BLR.CVL democracy activists] in [m13=m2 its] own country and, as [m14=m1 we] saw in [m15:@JPN Tokyo] and [m16:@UKR Kyiv], has no hesitation in pursuing [m17=m12 them] abroad.>>"
"<<q2 These sanctions show that [m18=m1 the UK] will {e5 not accept} [m19=m2 Belarus's] behaviour since the stolen election. The products of [m20=m2 his] state industries will not be sold in [m21=m1 our] markets.>>"
On 23 May [m22=m2 the authorities in Minsk] {e6 forced down} [m23:IRL.BUS Ryanair flight FR4978] with a false bomb warning and {e7 arrested} [m24:BLR.JRN the journalist Roman Protasevich] and [m25:BLR.CVL Sofia Sapega]. In response [m26=m1 the UK] {e8 suspended} the permit of the national carrier [m27:BLR.BUS Belavia].
Last week [m28:BLR.EDU the sprinter Krystsina Tsimanouskaya] was {e9 granted} a humanitarian visa by [m29:POL.GOV Poland] after [m30=m28 her] team officials had tried to put [m31=m28 her] on a plane home from [m32:@JPN the Olympic Games], and [m33:BLR.CVL Vitaly Shishov], who headed [m34:BLR.CVL the Belarusian House in Ukraine], was found dead in a park. [m35:UKR.COP The Ukrainian police] have opened a murder inquiry.
[m36:BLR.OPP Sviatlana Tsikhanouskaya], leader of the democratic movement in exile, {e10 met} [m37:GBR.GOV the Prime Minister] in [m38:@GBR London] on 3 August and {e11 asked} [m39=m37 him] to act. [m40=m37 The Prime Minister] {e12 assured} [m41=m36 her] of [m42=m1 the UK's] support.
[m43=m1 The UK] {e13 calls on} [m44=m2 the regime] to release the more than 600 political prisoners, and would be {e14 ready to review} the measures if a genuine national dialogue began.
Notes to editors
[m45:RUS.GOV Russia], [m46=m2 Belarus's] closest ally, {e15 lent} [m47=m2 Minsk] a further $500 million in June. [m48=m2 Belarus] is not a member of [m49:COE the Council of Europe].
[m50:EU The European Union] introduced comparable {e16 restrictions} on 24 June.
~footer Media enquiries: Email newsdesk@fcdo.example
e1 m1 > m2 SANCTION actual 2021-08-09/day mode=restrict ctx=economic,pro_democracy again
e2 m3 > m4 SANCTION actual 2021-08-09/day mode=restrict ctx=economic,pro_democracy
e3 m3 > m8 SANCTION actual 2021-08-09/day mode=restrict ctx=economic,corruption
e4 m11 > m12 COERCE actual 2021-08-09/none ctx=repression,human_rights
e5 m18 > m19 REJECT actual 2021-08-09/day ctx=pro_democracy
e6 m22 > m23 COERCE actual 2021-05-23/day mode=seize ctx=repression,rights_freedoms bg
e7 m22 > m24 COERCE actual 2021-05-23/day mode=arrest ctx=repression,rights_freedoms bg
e8 m26 > m22 SANCTION actual 2021-05-01/month mode=discontinue ctx=diplomatic bg
e9 m29 > m30 AID actual 2021-08-02/week ctx=asylum,human_rights bg
e10 m36 > m37 CONSULT actual 2021-08-03/day mode=visit ctx=pro_democracy bg
e11 m41 > m39 REQUEST requested 2021-08-03/day mode=assist ctx=pro_democracy bg
e12 m40 > m41 AGREE planned 2021-08-03/day ctx=pro_democracy bg
e13 m43 > m44 REQUEST requested 2021-08-09/none mode=release ctx=human_rights
e14 m43 > m44 CONCEDE hypothetical 2021-08-09/none mode=restrict ctx=economic
e15 m45 > m47 AID actual 2021-06-01/month ctx=economic bg
e16 m50 > m48 SANCTION actual 2021-06-24/day mode=restrict ctx=economic,pro_democracy bg
q1 m10 direct cue=said
q2 m10 direct
rel m45 ally_of m2
rel m33 leads m34

### ISS Today 2021-10-13 article
= [m1:KEN.GOV Kenya], [m2:SOM.GOV Somalia] and a line in the sea
~byline By Meressa Kahsu, Nairobi
[m3:ICJ The International Court of Justice] on Tuesday drew a maritime boundary in the Indian Ocean that gives [m4=m2 Somalia] most of what [m5=m2 it] had asked for, and [m6=m1 Kenya], which had {e1 walked out of the hearings} in March, {e2 refused to recognise it} before the judges had left the room.
"<<q1 [m7=m1 Kenya] {e3 rejects} in totality and does not recognise the findings in the decision. They will strain relations between [m8=m1+m2 the two countries]>>," [m9:KEN.GOV President Uhuru Kenyatta] said in a statement on [m10=m9 his] way to [m11:@USA Washington], where [m12=m9 he] is to be {e4 received} by [m13:USA.GOV Joe Biden] on Thursday.
In [m14:@SOM Mogadishu] the tone was triumphant. [m15:SOM.GOV President Mohamed Abdullahi Mohamed Farmaajo], on television, {e5 congratulated} [m16:SOM.GOV his legal team] and {e6 urged} [m17=m1 the neighbour] to see the ruling as an opportunity. [m18=m15 He] {e7 accused} [m19=m9 Kenyatta's government] of having used political, diplomatic and military pressure for years to make [m20=m2 Mogadishu] drop the case.
The dispute is worth more than fish. [m21=m2 Somalia] {e8 went to [m22=m3 the court]} in August 2014, five years after signing, then disowning, a memorandum on negotiations. In February 2019 [m23=m1 Nairobi] {e9 recalled} [m24:KEN.GOV its ambassador] over an auction of oil blocks in [m25:@GBR London], and in December last year the other side {e10 cut ties} altogether after [m26=m9 Kenyatta] had {e11 hosted} [m27:SOMALILAND.REB Muse Bihi], the president of [m28:SOMALILAND.REB Somaliland], which no state recognises. [m29:QAT.GOV Qatar] {e12 talked} [m30=m1+m2 the two] into resuming relations in May.
What can [m31=m1 Kenya] do? [m32=m1 It] has 3,600 [m33:KEN.MIL soldiers] in [m34:AMISOM the African Union's mission, AMISOM], and [m35:SOM.GOV Ahmed Madobe], the leader of [m36:SOM.GOV Jubaland], the federal state across the border, depends on [m37=m33 them]. [m38:KEN.LEG Some lawmakers in Nairobi] have {e13 called for} the contingent to come home. That would please nobody more than [m39:ALSHABAAB.REB al-Shabaab], which holds much of [m40:@SOM the countryside] and {e14 killed} [m41:USA.MIL three Americans] at [m42:@KEN Manda Bay], on Kenyan soil, on 5 January 2020.
A military answer is out of the question, says [m43:? Hassan Khannenje] of the HORN Institute: "<<q2 Nobody fights over water with a country whose coast is patrolled by half the world's navies. What [m44=m1 Kenya] will do is sulk, and sulking is also a policy>>."
[m45:AU The African Union] might yet be useful, though [m46=m45 its] Peace and Security Council {e15 declined} to take up the matter in September 2019. [m47:IGAD IGAD], of which [m48=m1+m2 both] are members, has lost much of [m49=m47 its] authority since [m50:ETH.GOV Ethiopia], its heavyweight, went to war at home.
[m51:ICJ Judge Joan Donoghue, the court's president], took two hours to read the judgment. Its coordinates fill three pages.
e1 m6 > m3 REJECT actual 2021-03-01/month ctx=legal,territory bg
e2 m6 > m3 REJECT actual 2021-10-12/day ctx=territory,legal
e3 m9 > m3 REJECT actual 2021-10-12/day ctx=territory,legal again
e4 m13 > m12 AGREE planned 2021-10-14/day ctx=diplomatic
e5 m15 > m16 SUPPORT actual 2021-10-12/none ctx=legal,territory
e6 m18 > m17 REQUEST requested 2021-10-12/none mode=yield ctx=territory,legal
e7 m18 > m17 ACCUSE actual 2021-10-12/none mode=allege ctx=territory,diplomatic
e8 m21 > m23 ACCUSE actual 2014-08-01/month ctx=legal,territory bg
e9 m23 > m21 SANCTION actual 2019-02-01/month mode=withdraw ctx=diplomatic,natural_resource bg
e10 m21 > m23 SANCTION actual 2020-12-01/month mode=discontinue ctx=diplomatic bg
e11 m26 > m27 CONSULT actual 2020-12-01/month mode=visit ctx=diplomatic bg
e12 m29 > m23,m21 CONSULT actual 2021-05-01/month mode=third-party ctx=diplomatic bg
e13 m38 > m32 REQUEST requested 2021-10-13/none mode=withdraw ctx=military
e14 m39 > m41 ASSAULT actual 2020-01-05/day mode=unconventional ctx=terrorism,military bg
e15 m46 > m44 REJECT actual 2019-09-01/month ctx=territory,diplomatic bg
q1 m9 direct cue=said
q2 ? direct cue=says
rel m1 member_of m47
rel m2 member_of m47
rel m35 leads m36
rel m27 leads m28
rel m33 part_of m34
rel m39 controls m40
rel m51 leads m3
