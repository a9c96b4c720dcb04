### Premium Times 2020-10-22 article
= [m1:NGA.CVL #EndSARS]: [m2:NGA.GOV Sanwo-Olu] blames "forces beyond control" for [m3:@NGA Lekki] {e1 shooting}
~byline By Kehinde Oyelaran
~date_line October 22, 2020 6 min read
A day and a half after men in camouflage {e2 opened fire} on [m4:NGA.CVL young people] who were singing the national anthem at a toll gate, nobody in the Nigerian government has said who sent them.
Governor Babajide Sanwo-Olu of Lagos State, the first to speak, visited hospitals on Wednesday morning. On the evidence, [m5=m2 he] said, they were soldiers; [m6=m2 he] had no powers over [m7:NGA.MIL them].
[m8:NGA.MIL The Nigerian Army] posted pictures of news reports on Twitter and {e3 stamped} each of them "FAKE". A spokesperson for [m9:NGA.MIL 81 Division], Osoba Olaniyi, did not pick up calls.
The governor had, hours before the shooting, {e4 imposed} a 24-hour curfew, and later {e5 moved} its start from 4 p.m. to 9 p.m. The first volley came at about ten minutes to seven.
"<<q1 [m10=m4 We] sat down with the flag because [m11=m4 we] thought no one shoots at a flag>>," said [m12:NGA.CVL Akinbosola Ogunsanya], who carried out the wounded.
Amnesty International counted at least ten {e6 dead} there and two at [m13:@NGA Alausa]. Mr Sanwo-Olu speaks of one, "<<q2 a blunt force case>>".
The movement began on October 8 in front of the State House in Marina. Its first demand was {e7 granted} three days later, when [m14:NGA.COP the Inspector-General, Mohammed Adamu], {e8 scrapped} the Special Anti-Robbery Squad. Few believed it: the unit had been {e9 banned} in 2017, 2018 and 2019 as well. [m15:NGA.CVL The Feminist Coalition], which pays for lawyers and food, says its accounts {e10 were frozen} by [m16:NGA.GOV the Central Bank].
Violence has since spread. On Wednesday [m17:NGA.CVL hoodlums] {e11 burned} the palace of the Oba of Lagos, and [m18:NGA.JRN TVC News], a station linked to the ruling party's [m19:NGA.PTY Bola Tinubu], went off the air mid-programme.
[m20:NGA.PTY The APC leader] {e12 denied} having asked for troops. [m21:NGA.OPP Peoples Democratic Party] chairman [m22:NGA.OPP Uche Secondus] {e13 told} [m23:NGA.GOV President Buhari] to address the country "before there is none". [m24:NGA.GOV The Minister of Information, Lai Mohammed], said <<q3 the president was on top of the matter>>.
[m25:USA.ELI Joe Biden], the Democratic candidate in America, {e14 called on} Abuja to stop the "violent crackdown". [m26:AU African Union chair Moussa Faki] {e15 condemned} it as well.
e1 m8 > m1 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression again
e2 m8 > m4 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression
e3 m8 > m4 REJECT actual 2020-10-22/none ctx=repression,misinformation
e4 m2 > m1 COERCE actual 2020-10-20/day mode=curfew ctx=rights_freedoms
e5 m2 > m1 CONCEDE actual 2020-10-20/day ctx=rights_freedoms
e6 m8 > m4 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression again
e7 m14 > m1 CONCEDE actual 2020-10-11/day ctx=rights_freedoms again
e8 m14 > m1 CONCEDE actual 2020-10-11/day ctx=rights_freedoms bg
e9 m14 > m1 CONCEDE actual 2017-01-01/year ctx=rights_freedoms bg
e10 m16 > m15 COERCE actual 2020-10-22/none mode=seize ctx=rights_freedoms,economic said=m15
e11 m17 > m2 PROTEST actual 2020-10-21/day mode=riot ctx=rights_freedoms
e12 m20 > m4 REJECT actual 2020-10-22/none ctx=repression
e13 m22 > m23 REQUEST requested 2020-10-22/none ctx=executive
e14 m25 > m8 REQUEST requested 2020-10-22/none mode=yield ctx=repression
e15 m26 > m8 ACCUSE actual 2020-10-22/none mode=disapprove ctx=repression
q1 m12 direct cue=said
q2 m2 mixed cue=speaks
q3 m24 indirect cue=said
rel m22 leads m21

### Gulf News 2009-06-30 article
= [m1:KWT.LEG MPs] to {e1 grill} [m2:KWT.GOV interior minister] as [m3:KWT.GOV cabinet] weighs walkout
~byline By Dalal Abdulmohsen, Correspondent
~date_line Published: June 30, 2009, 23:17
[m4:@KWT Kuwait City]: [m5:KWT.GOV Kuwait's Interior Minister Shaikh Jaber Al Khalid Al Sabah] is expected to climb the podium today, the first member of the ruling family in that office to be questioned since the May 16 elections.
[m6:KWT.LEG Lawmaker Musallam Al Barrak] {e2 accuses} [m7=m5 him] of having squandered five million dinars on election billboards. The minister {e3 referred} the file to [m8:KWT.JUD the Public Prosecution] last month, which, according to [m9=m6 the MP], came a year too late.
"<<q1 [m10=m6 I] will put the receipts on the table, one by one. Bring cushions>>," [m11=m6 he] told a packed diwaniya on Sunday.
A vote of no confidence would follow within a week if ten members {e4 ask} for one. The [m12:KWT.LEG Popular Action Bloc], led by [m13:KWT.LEG veteran Ahmad Al Sadoun], already has eight signatures in its pocket. [m14:KWT.LEG The Islamic Constitutional Movement], a branch of the Muslim Brotherhood, {e5 said} on Monday it would abstain.
[m15:KWT.GOV Prime Minister Shaikh Nasser Al Mohammad] {e6 met} [m16:KWT.LEG Speaker Jassem Al Khorafi] for an hour yesterday. [m17=m16 Al Khorafi] later {e7 advised} colleagues "<<q2 not to set the house alight to roast an egg>>".
In March, the emir, [m18:KWT.GOV Shaikh Sabah Al Ahmad], {e8 dissolved} the assembly over just such a request, aimed at the premier himself. It was the second time in twelve months.
[m19:KWT.GOV State Minister Mohammad Al Busairi] ruled out a repetition. The cabinet, he said, would {e9 face} the motion rather than {e10 resign}.
Four women sit in the house for the first time. [m20:KWT.LEG One of them, Rola Dashti], {e11 backs} the minister; another, [m21:KWT.LEG Aseel Al Awadhi], has not made up her mind. Both were {e12 asked} by [m22:KWT.LEG a Salafi deputy, Mohammad Hayef], to cover their hair in the chamber. A complaint on that is with [m23:KWT.JUD the Constitutional Court].
~related See also: Camel beauty contest moves indoors
[m25:GCC The Gulf Cooperation Council], of which [m24:KWT.GOV Kuwait] is a founding member, has watched its liveliest parliament with mixed feelings.
e1 m1 > m2 ACCUSE planned 2009-06-30/day mode=investigate ctx=legislative,corruption
e2 m6 > m7 ACCUSE actual 2009-06-30/none mode=allege ctx=corruption,election
e3 m5 > m8 REQUEST requested 2009-05-01/month mode=assist ctx=legal,corruption bg
e4 m1 > m5 REQUEST hypothetical 2009-06-30/none mode=yield ctx=legislative
e5 m14 > m12 REJECT actual 2009-06-29/day mode=assist ctx=legislative
e6 m15 > m16 CONSULT actual 2009-06-29/day ctx=legislative
e7 m17 > m1 REQUEST requested 2009-06-29/day mode=change ctx=legislative
e8 m18 > m1 SANCTION actual 2009-03-01/month mode=discontinue ctx=legislative bg
e9 m3 > m1 AGREE planned 2009-06-30/none ctx=legislative
e10 m3 > m1 CONCEDE denied 2009-06-30/none ctx=executive
e11 m20 > m5 SUPPORT actual 2009-06-30/none ctx=legislative
e12 m22 > m20,m21 REQUEST requested 2009-06-30/none mode=change ctx=gender,religion_ethnicity
q1 m11 direct cue=told
q2 m17 mixed cue=advised
rel m13 leads m12
rel m24 member_of m25

### The Japan Times 2010-06-03 article
= [m1:JPN.GOV Hatoyama] {e1 bows out}, and takes [m2:JPN.PTY Ozawa] with him
~byline By REIKO NISHIKAWA, Staff writer
~date_line Thursday, June 3, 2010
[m3:JPN.GOV Prime Minister Yukio Hatoyama] {e2 resigned} Wednesday morning in front of his own lawmakers, some of whom were in tears and a few of whom were on the telephone.
[m4=m3 He] gave two reasons: money and [m5:@JPN Okinawa]. On May 28 [m30=m3 he] {e3 agreed} with [m6:USA.GOV Washington] to build a replacement for the Futenma air base on the coast of Nago, after {e4 promising} [m28:JPN.CVL Okinawans] in the campaign that it would go elsewhere.
That decision cost [m31=m3 him] a partner. [m7:JPN.PTY Mizuho Fukushima], leader of [m8:JPN.PTY the Social Democrats], {e5 refused} to sign the Cabinet paper and was {e6 sacked} as consumer affairs minister the same evening. Two days later her party {e7 left} the coalition, in which [m9:JPN.PTY Kokumin Shinto] now remains [m10:JPN.PTY the DPJ's] only ally.
"<<q1 The public gradually stopped listening to [m11=m3 me]>>," [m12=m3 Hatoyama] said.
In the same breath, [m13=m3 he] disclosed that [m14=m3 he] {e8 had asked} [m15=m2 Secretary General Ichiro Ozawa] to quit, because of the funding scandal in which three of [m16=m15 his] former secretaries {e9 were indicted} by [m29:JPN.JUD Tokyo prosecutors] in February. [m17=m15 The kingmaker] {e10 complied} without a word to the press.
The party elects a new chief Friday. [m18:JPN.GOV Finance Minister Naoto Kan] threw his hat into the ring; [m19:JPN.GOV Transport Minister Seiji Maehara] and [m20:JPN.GOV Foreign Minister Katsuya Okada] {e12 will back} [m21=m18 him], aides said.
[m22:JPN.OPP The Liberal Democratic Party] {e13 demanded} a snap election. "<<q2 Changing the label doesn't change the bottle>>," said [m23:JPN.OPP its president, Sadakazu Tanigaki].
In Naha, [m24:JPN.GOV Gov. Hirokazu Nakaima] {e14 called} the base accord "extremely difficult" to carry out. [m25:JPN.GOV Nago Mayor Susumu Inamine] {e15 vowed} not to let a single truck through.
~related See related links: Sumo elders ponder barbecue ban
[m26:USA.GOV The White House] put out one sentence: The alliance with [m27:JPN.GOV Japan] did not depend on persons.
e1 m1 > m10 RETREAT actual 2010-06-02/day mode=resign ctx=executive again
e2 m3 > m10 RETREAT actual 2010-06-02/day mode=resign ctx=executive
e3 m4 > m6 SUPPORT actual 2010-05-28/day ctx=military,diplomatic bg
e4 m4 > m28 AGREE actual 2010-06-03/none ctx=military,election bg
e5 m7 > m3 REJECT actual 2010-05-28/day ctx=military,executive bg
e6 m3 > m7 SANCTION actual 2010-05-28/day ctx=executive bg
e7 m8 > m10 REJECT actual 2010-05-30/day ctx=political_institutions bg
e8 m14 > m15 REQUEST requested 2010-06-02/none mode=yield ctx=corruption,political_institutions
e9 m29 > m16 ACCUSE actual 2010-02-01/month ctx=legal,corruption bg
e10 m17 > m14 RETREAT actual 2010-06-02/day mode=resign ctx=political_institutions
e12 m19,m20 > m21 AGREE planned 2010-06-04/day ctx=political_institutions
e13 m22 > m10 REQUEST requested 2010-06-03/none mode=change ctx=election
e14 m24 > m3 REJECT actual 2010-06-03/none ctx=military
e15 m25 > m3 REJECT planned 2010-06-03/none mode=yield ctx=military
q1 m12 direct cue=said
q2 m23 direct cue=said
rel m7 leads m8
rel m9 ally_of m10
rel m23 leads m22
rel m26 ally_of m27
