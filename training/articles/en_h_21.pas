### South China Morning Post 2014-09-30 article
= [m1:HKG.GOV CY] cancels fireworks; [m2:HKG.EDU students] set [m28=m1 him] a date
~byline Samuel Cheuk and Emily Tsoi
~date_line Published: 5:03am, 30 Sep 2014
[m3:@HKG Admiralty]'s eight-lane road had become, by Monday night, the longest pavement café in [m4:HKG.GOV the city].
The 87 rounds of tear gas that [m5:HKG.COP police] {e1 let off} on Sunday brought out more people than the arrest two days before of [m6:HKG.EDU Joshua Wong Chi-fung], convenor of [m7:HKG.EDU Scholarism]. [m26:HKG.JUD A High Court judge] had {e2 freed} the 17-year-old after 40 hours, over the force's {e3 objection}.
On Monday [m8=m5 the riot squad] {e4 was pulled back}. Assistant commissioner [m9:HKG.COP Cheung Tak-keung] {e5 defended} the gas as the minimum force. "<<q1 If there had been another way, would [m10=m5 we] not have taken it?>>" [m29=m9 he] asked.
[m11:HKG.EDU The Federation of Students] {e6 wants} [m12=m1 Leung Chun-ying] gone by Wednesday, National Day, failing which it {e7 will widen} its action to government buildings. Its secretary general, [m13:HKG.EDU Alex Chow Yong-kang], said <<q2 talk of a dialogue was pointless with a man who hides>>.
The chief executive made a recorded appearance. In it, [m30=m1 he] {e8 appealed} to the [m14:HKG.CVL Occupy Central] founders, one of them law lecturer [m15:HKG.CVL Benny Tai Yiu-ting], to call their people home "as [m16=m15 they] had promised".
All of this began with a decision in Beijing. On August 31 [m17:CHN.LEG the National People's Congress Standing Committee] {e9 laid down} that candidates for 2017 must be approved by half of a nominating committee.
[m18:HKG.OPP The Democratic Party's Emily Lau Wai-hing], whose party holds six seats, {e10 tabled} an impeachment motion with 22 colleagues yesterday; [m19:HKG.PTY the DAB], the biggest pro-Beijing party, {e11 will vote it down}, said its chairman [m20:HKG.PTY Starry Lee Wai-king's] deputy.
[m21:HKG.LAB The Confederation of Trade Unions] {e12 has called} a strike, which [m27:HKG.LAB teachers and Swire Beverage drivers] {e13 joined}. [m22:USA.GOV The US consulate] took no side. [m23:CHN.GOV Foreign ministry spokeswoman Hua Chunying] {e15 told} [m24:? other countries] to keep their noses out.
And [m25:TWN.GOV Ma Ying-jeou] in Taipei {e16 voiced} support for what [m31=m25 he] called the aspirations of the people.
e1 m5 > m2 ASSAULT actual 2014-09-28/day mode=crowd-control ctx=repression
e2 m26 > m6 RETREAT actual 2014-09-28/day mode=release ctx=legal bg
e3 m5 > m26 REJECT actual 2014-09-28/day ctx=legal bg
e4 m8 > m2 RETREAT actual 2014-09-29/day mode=withdraw ctx=repression
e5 m9 > m5 SUPPORT actual 2014-09-29/none ctx=repression
e6 m11 > m12 REQUEST requested 2014-09-30/none mode=yield ctx=executive,pro_democracy
e7 m11 > m1 PROTEST hypothetical 2014-09-30/none mode=obstruct ctx=pro_democracy
e8 m1 > m14,m15 REQUEST requested 2014-09-30/none mode=yield ctx=pro_democracy
e9 m17 > m4 COERCE actual 2014-08-31/day ctx=election,pro_autocracy bg
e10 m18 > m1 ACCUSE actual 2014-09-29/day ctx=legislative
e11 m19 > m18 REJECT planned 2014-09-30/none ctx=legislative
e12 m21 > m1 PROTEST actual 2014-09-30/none mode=strike ctx=pro_democracy
e13 m27 > m1 PROTEST actual 2014-09-30/none mode=strike ctx=pro_democracy again
e15 m23 > m24 REQUEST requested 2014-09-30/none mode=yield ctx=diplomatic
e16 m25 > m2 SUPPORT actual 2014-09-30/none ctx=pro_democracy
q1 m9 direct cue=asked
q2 m13 indirect cue=said
rel m6 leads m7
rel m13 leads m11

### Kathimerini English 2008-12-09 article
= [m1:GRC.GOV Karamanlis] meets party leaders as [m2:@GRC Athens] tree burns
~date_line Tuesday December 9, 2008
[m3:@GRC Syntagma Square's] Christmas tree went up in flames last night while firefighters were busy with banks, a ministry annex and the library of the law school.
[m4:GRC.EDU Alexandros Grigoropoulos], 15, {e1 was shot} on Saturday in Exarchia by [m5:GRC.COP a special guard], [m6=m5 Epaminondas Korkoneas], who says [m7=m5 he] aimed at the sky. [m28:GRC.JUD A prosecutor] {e2 charged} [m30=m5 him] yesterday with murder.
For the third night, [m8:GRC.CVL hooded youths] {e3 threw} firebombs and marble in Athens, Patra and Thessaloniki. In Ioannina, [m29:GRC.EDU pupils] {e4 pelted} a police station with oranges. [m9:GRC.COP The force] says it was told to hold back and did.
[m10:GRC.GOV Interior Minister Prokopis Pavlopoulos] {e6 offered} [m11=m10 his] resignation on Sunday. [m12=m1 The premier] {e7 turned it down}.
[m13=m1 Costas Karamanlis], whose [m14:GRC.PTY New Democracy] has a majority of one, {e8 is to see} [m15:GRC.GOV President Karolos Papoulias] this morning and the leaders of the other parties after that. [m16:GRC.OPP PASOK] chief [m17:GRC.OPP George Papandreou] {e9 will ask} for an election. "<<q1 [m33=m1 They] have lost the street and, worse, [m18:GRC.EDU the schoolyard]>>," [m31=m17 he] said.
[m19:GRC.OPP The Communist Party's Aleka Papariga] has no time for either. [m34=m19 She] {e10 accused} [m20:GRC.OPP SYRIZA] of "<<q2 patting the ears of the hooded>>", a charge that [m21:GRC.OPP Alekos Alavanos], head of [m35=m20 the left-wing group] in Parliament, {e11 threw back}.
[m22:GSEE.LAB GSEE] and [m23:ADEDY.LAB ADEDY] {e12 will go ahead} with tomorrow's general strike over the budget, though [m32=m1 the government] {e13 had asked} them to drop the march. "<<q3 Tomorrow more than ever>>," said [m24:GSEE.LAB Yiannis Panagopoulos], president of the former.
[m25:GRC.REL Archbishop Ieronymos] {e14 held} the family in his prayers and nobody else.
Greek consulates in Berlin and London {e15 were occupied} for some hours by [m26:DEU.CVL sympathizers]. [m27:DEU.COP German police] waited for them to tire.
e1 m5 > m4 ASSAULT actual 2008-12-06/day mode=firearms ctx=repression
e2 m28 > m6 ACCUSE actual 2008-12-08/day ctx=legal
e3 m8 > m9 PROTEST actual 2008-12-08/day mode=riot ctx=repression
e4 m29 > m9 PROTEST actual 2008-12-08/none mode=riot ctx=repression
e6 m10 > m12 CONCEDE actual 2008-12-07/day ctx=executive
e7 m12 > m10 REJECT actual 2008-12-07/none ctx=executive
e8 m13 > m15 AGREE planned 2008-12-09/day ctx=executive
e9 m17 > m1 REQUEST planned 2008-12-09/day mode=change ctx=election
e10 m19 > m20 ACCUSE actual 2008-12-09/none mode=disapprove ctx=political_institutions
e11 m21 > m19 REJECT actual 2008-12-09/none ctx=political_institutions
e12 m22,m23 > m1 PROTEST planned 2008-12-10/day mode=strike ctx=economic
e13 m1 > m22,m23 REQUEST requested 2008-12-09/none mode=yield ctx=economic
e14 m25 > m4 SUPPORT actual 2008-12-09/none ctx=religion_ethnicity
e15 m26 > m1 PROTEST actual 2008-12-08/none mode=obstruct ctx=repression
q1 m17 direct cue=said
q2 m19 mixed cue=accused
q3 m24 direct cue=said
rel m13 leads m14
rel m17 leads m16
rel m24 leads m22
rel m21 leads m20

### Vanuatu Daily Post 2026-02-18 article
= [m1:VUT.LEG Speaker] {e1 ejects} [m2:VUT.OPP five MPs]; [m3:VUT.OPP Opposition] says numbers are with it
~byline Terence Malapaia
~date_line Feb 18, 2026
[m4:VUT.OPP The Opposition Leader, Rick Tchamako Mahe], says the next motion against [m5:VUT.GOV Prime Minister Jotham Napat] will carry 27 signatures.
The last one carried 24 and never reached the floor. On Monday [m6:VUT.LEG Speaker Stephen Felix] {e2 ruled} it out of order because two names had been signed by the same hand. When [m7=m2 those behind it] {e3 refused} to sit down, [m25:VUT.COP police] {e4 were called} to lead five of them out.
"<<q1 [m8=m6 He] counted hands but not the ones in the room>>," [m9=m4 Mr Mahe] told reporters under the mango tree.
[m10=m6 The Speaker] {e5 suspended} the five for the remainder of the session. [m27=m2 They] {e6 went} to [m11:VUT.JUD the Supreme Court] the next day for an urgent stay. [m12:VUT.JUD Justice Oliver Saksak] will hear them Friday.
[m13:VUT.PTY The Leaders Party], headed by the Prime Minister, has governed since February last year with [m14:VUT.PTY the Land and Justice Party] and [m15:VUT.PTY the Vanua'aku Pati]. [m16:VUT.PTY Graon mo Jastis' Ralph Regenvanu] {e7 denies} being in talks to leave, although [m17=m16 he] {e8 had} lunch with Mr Mahe on Saturday.
Under a law passed in 2024, an MP who leaves his party loses his seat. [m18:VUT.CVL Transparency Vanuatu] praised that law and {e10 blamed} "<<q2 the hunger for number plates>>" for the crisis.
In [m19:@VUT Luganville], [m20:VUT.LAB stevedores] {e11 stopped} work on Tuesday over unpaid cyclone allowances; [m21:VUT.LAB the national workers' union], led by [m22:VUT.LAB Ephraim Kalsakau], {e12 warned} that Port Vila could be next. The Government {e13 promised} payment by Easter.
[m23:AUS.GOV Canberra] is keeping its envoy in town: the Nakamal agreement, initialled in August, has still to be signed. [m24:CHN.GOV China's ambassador], who {e16 handed over} six vehicles to [m26=m25 the force] last week, {e17 invited} all party leaders for the lantern festival.
e1 m1 > m2 SANCTION actual 2026-02-16/day mode=expel ctx=legislative again
e2 m6 > m3 REJECT actual 2026-02-16/day ctx=legislative
e3 m7 > m6 REJECT actual 2026-02-16/day mode=yield ctx=legislative
e4 m6 > m25 REQUEST requested 2026-02-16/day mode=assist ctx=legislative
e5 m10 > m2 SANCTION actual 2026-02-16/none mode=discontinue ctx=legislative
e6 m2 > m11 REQUEST requested 2026-02-17/day mode=assist ctx=legal,legislative
e7 m16 > m3 CONSULT denied 2026-02-18/none ctx=political_institutions
e8 m17 > m4 CONSULT actual 2026-02-14/day ctx=political_institutions
e10 m18 > m2 ACCUSE actual 2026-02-18/none mode=disapprove ctx=legislative
e11 m20 > m5 PROTEST actual 2026-02-17/day mode=strike ctx=economic
e12 m21 > m5 THREATEN threatened 2026-02-18/none ctx=economic
e13 m5 > m20 AGREE actual 2026-02-18/none ctx=economic
e16 m24 > m25 AID actual 2026-02-11/week ctx=diplomatic
e17 m24 > m3,m13 AGREE planned 2026-02-18/none ctx=diplomatic
q1 m9 direct cue=told
q2 m18 mixed cue=blamed
rel m5 leads m13
rel m22 leads m21
