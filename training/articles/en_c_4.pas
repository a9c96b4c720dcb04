### The Jakarta Post 2020-10-09 article
= Cities reel from jobs law anger as [m1:IDN.GOV Palace] looks for 'sponsors'
~byline Marchio Irfan Gorbiano and Budi Sutrisno
~date_line The Jakarta Post, Jakarta / Fri, October 9, 2020
[m2:IDN.COP Police officers] {e1 fired tear gas} late into Thursday night in at least a dozen cities, from [m3:@IDN Medan] to [m4:@IDN Makassar], at [m5:IDN.CVL students and workers] who had {e2 taken to the streets} against the Job Creation Law, three days after [m6:IDN.LEG the House of Representatives] passed it at a hurried plenary session.
In [m7:@IDN Jakarta], [m8:IDN.CVL a crowd] {e3 set alight} bus shelters on Jl. MH Thamrin. [m9:IDN.COP Jakarta Police spokesman Sr. Comr. Yusri Yunus] said on Friday that [m10=m2 his force] had {e4 picked up} [m11:IDN.EDU 1,192 people], many of [m12=m11 them] vocational school pupils, whom [m13=m9 he] described as "<<q1 anarchists>>" bused in from elsewhere.
[m14:IDN.GOV Coordinating Economic Minister Airlangga Hartarto] went further. "<<q2 [m15=m1 We] actually know who is behind this. [m16=m1 We] know who is mobilizing and who is paying>>," [m17=m14 he] told a television talk show on Thursday, without naming anyone. [m18=m14 Airlangga] is also the chairman of [m19:IDN.PTY Golkar], the second-biggest of the seven parties that voted for the bill.
[m20:IDN.PTY The Democratic Party], which {e5 walked out} of the session on Monday, took the remark personally. [m21=m22 Its] former chairman, [m22:IDN.ELI Susilo Bambang Yudhoyono], {e6 challenged} [m23=m1 the government] in a YouTube video to name the culprits; if not, [m24=m22 he] said, <<q3 [m25=m1 the state] would be spreading a hoax>>.
The unions have plans of their own. [m26:IDN.LAB Said Iqbal], president of [m27:IDN.LAB the Confederation of Indonesian Trade Unions (KSPI)], whose [m28=m27 members] {e7 downed tools} for three days from Tuesday, denied that [m29=m26 he] had sent anyone to Thamrin. [m30=m26 He] said <<q4 [m31=m27 the organization] {e8 would take the law} to [m32:IDN.JUD the Constitutional Court]>>, and [m33:IDN.REL Nahdlatul Ulama chairman Said Aqil Siradj] {e9 promised} that [m34:IDN.REL the country's largest Muslim organization] would join.
~read_also Read also: Explainer: What changes for contract workers
Cracks are showing in the regions, too. Facing [m35:IDN.LAB protesters] in front of the Gedung Sate, [m36:IDN.GOV West Java Governor Ridwan Kamil] {e10 signed a letter} asking [m37:IDN.GOV President Joko "Jokowi" Widodo] to replace the law with a regulation in lieu of law. [m38:IDN.GOV His West Kalimantan colleague, Sutarmidji], {e11 did the same}.
Speaking from [m39:@IDN Bogor] on Friday, [m40=m37 Jokowi] {e12 turned [m41=m36+m38 them] down}. The unrest, [m42=m37 the President] argued, was <<q5 fueled by disinformation and hoaxes on social media>>; those who disagreed were free to go to [m43=m32 the court].
[m44:IDN.JRN The Alliance of Independent Journalists (AJI)] {e13 condemned} the beating of at least seven [m45:IDN.JRN reporters], one of whom, [m46:IDN.JRN Tohirin of CNN Indonesia], says that [m47:IDN.COP an officer] {e14 struck} [m48=m46 him] on the head and smashed [m49=m46 his] phone.
Even before the vote, [m50:MNC 35 foreign investors] with US$4.1 trillion under management had {e15 cautioned} [m51=m1 Jakarta] in an open letter that looser rules could hurt the forests.
e1 m2 > m5 ASSAULT actual 2020-10-08/day mode=crowd-control ctx=repression,economic
e2 m5 > m6,m1 PROTEST actual 2020-10-08/day mode=demo ctx=economic,legislative
e3 m8 > m1 PROTEST actual 2020-10-08/day mode=riot ctx=economic
e4 m10 > m11 COERCE actual 2020-10-09/none mode=arrest ctx=repression
e5 m20 > m6 REJECT actual 2020-10-05/day ctx=legislative,economic
e6 m22 > m23 REQUEST requested 2020-10-09/none mode=change ctx=economic
e7 m28 > m25 PROTEST actual 2020-10-06/none mode=strike ctx=economic
e8 m31 > m6 ACCUSE planned 2020-10-09/none ctx=legal,economic
e9 m33 > m31 AGREE planned 2020-10-09/none ctx=legal
e10 m36 > m37 REQUEST requested 2020-10-08/day mode=change ctx=economic,legislative
e11 m38 > m37 REQUEST requested 2020-10-08/none mode=change ctx=economic
e12 m40 > m41 REJECT actual 2020-10-09/day ctx=economic,legislative
e13 m44 > m10 ACCUSE actual 2020-10-09/none mode=disapprove ctx=rights_freedoms,repression
e14 m47 > m48 ASSAULT actual 2020-10-08/day mode=beat ctx=repression,rights_freedoms said=m48
e15 m50 > m51 ACCUSE actual 2020-10-05/day mode=disapprove ctx=environment,economic bg
q1 m13 mixed cue=described
q2 m17 direct cue=told
q3 m24 indirect cue=said
q4 m30 indirect cue=said
q5 m42 indirect cue=argued
rel m14 leads m19
rel m26 leads m27
rel m33 leads m34

### Antara 2023-01-11 article
= [m1:IDN.JUD KPK] brings [m2:IDN.GOV Papua governor] to [m3:@IDN Jakarta] after {e1 arrest} at [m4:@IDN Jayapura] eatery
~date_line January 11, 2023 09:41 GMT+700
[m5:@IDN Jakarta] ([m6:#Antara ANTARA]) - [m7=m1 The Corruption Eradication Commission (KPK)] has {e2 detained} [m8=m2 Papua Governor Lukas Enembe], who was approached at a restaurant in the Kotaraja area of [m9:@IDN Jayapura] on Tuesday at around midday and flown to the capital by way of [m10:@IDN Manado] the same afternoon.
"<<q1 [m11=m1 Our] investigators had information that [m12=m2 the suspect] was going to leave [m13:@IDN Jayapura] through Mamit airstrip. It could have been an attempt by [m14=m2 him] to get out of [m15:@IDN Indonesia]>>," [m16:IDN.JUD KPK Chairman Firli Bahuri] told a press conference at the Gatot Soebroto Army Hospital.
[m17=m1 The commission] {e3 named} [m18=m2 Enembe] a suspect last September for allegedly accepting Rp1 billion from [m19:IDN.BUS Rijatono Lakka], a contractor, who was {e4 taken into custody} on Thursday last week. [m20=m2 The governor], through [m21:IDN.CVL his counsel, Stefanus Roy Rening], has {e5 rejected} the allegation and at least twice {e6 ignored} [m22=m1 the agency's] summons, citing a stroke.
News of the raid spread within minutes. [m23:IDN.CVL Dozens of supporters], some carrying bows, {e7 threw stones} at the headquarters of [m24:IDN.COP the Mobile Brigade (Brimob)] where [m25=m2 he] was being held, and [m26:IDN.CVL a group of them] later {e8 tried to storm} Sentani Airport.
[m27:IDN.COP Papua Police] chief [m28=m32 Insp. Gen. Mathius D. Fakhiri] confirmed that [m29=m24 personnel] {e9 opened fire}, and that one man had died of a gunshot wound to the chest. Nineteen others were {e10 led away}.
"<<q2 The situation is under control as of this morning. [m30=m27 We] {e11 appeal} to [m31:IDN.CVL the public] not to be provoked by videos of which the source is unclear>>," [m32:IDN.COP Fakhiri] said.
In [m33:@IDN Jakarta], [m34:IDN.GOV Coordinating Minister for Political, Legal and Security Affairs Mohammad Mahfud MD] {e12 commended} [m35=m1 the antigraft body] and {e13 assured} [m36:IDN.CVL Papuans] that services would go on under [m37:IDN.GOV the provincial secretary]. [m38=m34 He] denied that politics had played a part.
[m39=m2 Enembe], who had {e14 met} [m40=m16 Bahuri] at [m41=m2 his] sickbed in [m42:@IDN Jayapura] on November 3, headed the Papua chapter of [m43:IDN.PTY the Democratic Party] until October.
The police were already stretched. In the mountain district of [m44:@IDN Oksibil], [m45:TPNPB.REB an armed criminal group (KKB)] {e15 shot at} [m46:IDN.BUS an Ikairos cargo plane] on Monday, two days after [m47=m45 its] men had {e16 torched} [m48:IDN.EDU a vocational school]. [m49:TPNPB.REB The West Papua National Liberation Army], the military wing of [m50:OPM.REB the Free Papua Movement], claimed both and {e17 vowed more}.
~related Related news: Komnas HAM to send team to Jayapura
~footer Reporter: Benardy Ferdiansyah / Editor: Sri Haryati / Copyright © ANTARA 2023
e1 m1 > m2 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal again
e2 m7 > m8 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal
e3 m17 > m18 ACCUSE actual 2022-09-01/month mode=investigate ctx=corruption,legal bg
e4 m17 > m19 COERCE actual 2023-01-05/day mode=arrest ctx=corruption,legal
e5 m20 > m22 REJECT actual 2023-01-11/none ctx=corruption,legal
e6 m20 > m22 REJECT actual 2023-01-11/none ctx=corruption,legal bg
e7 m23 > m24 PROTEST actual 2023-01-10/day mode=riot ctx=corruption
e8 m26 > m27 PROTEST actual 2023-01-10/day mode=riot ctx=corruption
e9 m27 > m23 ASSAULT actual 2023-01-10/day mode=firearms ctx=repression
e10 m27 > m23 COERCE actual 2023-01-10/day mode=arrest ctx=repression
e11 m32 > m31 REQUEST requested 2023-01-11/none mode=yield ctx=corruption
e12 m34 > m35 SUPPORT actual 2023-01-11/none ctx=corruption
e13 m38 > m36 AGREE planned 2023-01-11/none ctx=corruption
e14 m40 > m41 CONSULT actual 2022-11-03/day mode=visit ctx=corruption bg
e15 m45 > m46 ASSAULT actual 2023-01-09/day mode=firearms ctx=military
e16 m47 > m48 ASSAULT actual 2023-01-07/day mode=destroy ctx=military
e17 m49 > m30 THREATEN threatened 2023-01-11/none mode=violence ctx=military
q1 m16 direct cue=told
q2 m32 direct cue=said
rel m16 leads m1
rel m32 leads m27
rel m49 part_of m50
rel m24 part_of m27

### Tempo English 2022-12-01 article
= [m1:IDN.GOV Indonesia] to {e1 appeal} nickel ruling; [m2:IDN.CVL Walhi] says [m3=m1+m10 both sides] wrong
~date_line Thursday, 1 December 2022 16:20 WIB
[m4:#Tempo TEMPO.CO], [m5:@IDN Jakarta] - [m6=m1 Indonesia] will {e2 challenge} the report in which [m7:WTO a panel of the World Trade Organization] {e3 ruled} on Wednesday that [m8=m1 its] ban on exports of raw nickel violates the rules, [m9:IDN.GOV President Joko Widodo] said, shrugging off a defeat against [m10:EU the European Union] that [m11=m9 he] had predicted weeks ago.
"<<q1 It is all right. [m12=m1 We] lost, and [m13=m1 we] {e4 appeal}. And while the lawyers are at it, [m14=m1 we] stop bauxite, then copper. If [m15=m1 we] are afraid of being sued, [m16=m1 we] will never become a developed country>>," [m17=m9 Jokowi] told [m18:IDN.BUS investors] at a hotel in South [m19:@IDN Jakarta].
[m20=m10 Brussels] {e5 took the case} to [m21:@CHE Geneva] in November 2019, shortly before the ban came into force. [m22:EU The bloc's trade spokesperson, Miriam Garcia Ferrer], {e6 welcomed} the findings and {e7 called on} [m23=m1 Jakarta] to comply, but added that <<q2 negotiations on a free trade pact, the thirteenth round of which is scheduled for February, were a separate track>>.
Whether an appeal will ever be heard is doubtful: [m24=m7 the organization's] Appellate Body has been unable to sit since [m25:USA.GOV Washington] {e8 began blocking} the appointment of judges.
[m26:IDN.GOV Coordinating Maritime Affairs and Investment Minister Luhut Binsar Pandjaitan] {e9 accused} [m27=m10 the Europeans] of wanting [m28=m1 the country] to remain a supplier of soil. Asked if [m29=m1 the government] would consider quotas in the meantime, [m30=m26 he] said "<<q3 never>>".
[m31:IDN.LEG Mulyanto], a member of [m32:IDN.LEG House Commission VII] from the opposition [m33:IDN.PTY Prosperous Justice Party], {e10 urged} [m34:IDN.GOV the Energy Ministry] to check who really benefits. "<<q4 [m35:CHN.BUS Chinese smelters] take 90 percent, and [m36=m1 we] call it sovereignty>>," [m37=m31 he] told [m38:#Tempo Tempo] by phone.
For [m39:IDN.CVL Parid Ridwanuddin], a campaigner with [m40=m2 the Indonesian Forum for the Environment (Walhi)], <<q5 [m41=m1+m10 both parties to the dispute] had forgotten those who live next to the furnaces>>. In [m42:@IDN Wawonii], Southeast Sulawesi, [m43:IDN.AGR farmers] have {e11 blocked} the road of [m44:IDN.BUS a mining firm] since March, and [m45:IDN.COP police] {e12 arrested} [m46:IDN.AGR three of them]. [m47=m45 The Konawe Islands Police] did not respond to calls.
~read_also Read: Timeline of the Nickel Export Ban
[m48:AUS.GOV Australia] and [m49:CAN.GOV Canada], which last month {e13 turned down} a proposal by [m50:IDN.GOV Investment Minister Bahlil Lahadalia] for an OPEC-like cartel of nickel producers, were third parties in the proceedings. So were [m51:CHN.GOV China] and [m52:JPN.GOV Japan], whose stainless steel makers buy from [m53:@IDN Morowali].
The rupiah closed flat.
e1 m1 > m7 REJECT planned 2022-12-01/none ctx=economic,legal again
e2 m6 > m7 REJECT planned 2022-12-01/none ctx=economic,legal
e3 m7 > m8 ACCUSE actual 2022-11-30/day ctx=economic,legal
e4 m13 > m7 REJECT planned 2022-12-01/none ctx=economic,legal again
e5 m20 > m23 ACCUSE actual 2019-11-01/month ctx=economic,legal bg
e6 m22 > m7 SUPPORT actual 2022-12-01/none ctx=economic,legal
e7 m22 > m23 REQUEST requested 2022-12-01/none mode=change ctx=economic
e8 m25 > m24 REJECT actual 2022-12-01/none ctx=economic,legal bg
e9 m26 > m27 ACCUSE actual 2022-12-01/none mode=allege ctx=economic,natural_resource
e10 m31 > m34 REQUEST requested 2022-12-01/none mode=change ctx=economic
e11 m43 > m44 PROTEST actual 2022-12-01/none mode=obstruct ctx=environment,natural_resource
e12 m45 > m43 COERCE actual 2022-12-01/none mode=arrest ctx=natural_resource,repression
e13 m49 > m36 REJECT actual 2022-11-01/month ctx=economic,natural_resource
q1 m17 direct cue=told
q2 m22 indirect cue=added
q3 m30 mixed cue=said
q4 m37 direct
q5 m39 indirect
rel m31 member_of m32
rel m31 member_of m33
rel m39 member_of m2

### Antara 2014-11-24 none article
= [m1:IDN.BUS Garuda] opens [m2:@IDN Bandung] hangar as fuel costs bite
~date_line Mon, November 24 2014 14:08
[m3:@IDN Bandung], West Java ([m4:#Antara ANTARA News]) - [m5=m1 National flag carrier Garuda Indonesia] on Monday began servicing turboprop aircraft at a hangar in [m6:@IDN Bandung], built at a cost of Rp84 billion on land leased from [m7:IDN.BUS PT Dirgantara Indonesia].
"<<q1 [m8=m1 We] used to fly the ATRs all the way to [m9:@SGP Singapore] for a heavy check. From now on it takes [m10=m1 us] eleven days instead of twenty>>," [m11:IDN.BUS President Director Emirsyah Satar] said on the sidelines of the opening, which was also attended by [m12:IDN.GOV Bandung Mayor Ridwan Kamil].
[m13=m11 He] declined to discuss talk in the market that [m14=m11 he] may leave before [m15=m11 his] term expires in March.
[m16=m1 The airline] lost US$206 million in the first nine months of the year, hurt by a weak rupiah and by jet fuel that costs 13 percent more here than in [m17:@SGP the city-state]. [m18=m1 It] has postponed two routes to [m19:@EU Europe] and put off the delivery of four wide-bodies.
[m20=m12 The mayor], an architect by training, said <<q2 [m21=m12 he] hoped tourists from [m22:@MYS Kuala Lumpur] would follow the mechanics>>. Hotels in the city were 71 percent full in October.
[m23:IDN.GOV Transportation Ministry] officials inspected the fire doors last week and issued the certificate on Friday. The document is valid for two years.
At the nearby factory of [m24=m7 Dirgantara Indonesia], the state aircraft maker, engineers are assembling the first prototype of the N219, a 19-seat plane designed for short runways in [m25:@IDN Papua] and [m26:@IDN Maluku]. Its maiden flight has slipped to the second half of 2015.
"<<q3 The wings are finished and the landing gear arrives in January from [m27:@ITA Italy]. After that there is no excuse left>>," said [m28:IDN.BUS Budi Santoso], who runs [m29=m7 the company].
Analyst [m30:? Reza Priyambada] of Woori Korindo Securities kept [m31=m30 his] hold rating. The shares closed at Rp560, unchanged.
q1 m11 direct cue=said
q2 m20 indirect cue=said
q3 m28 direct
rel m28 leads m7
