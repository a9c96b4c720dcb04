### AFP 2018-06-20 article
= [m1:NIC.REL Nicaragua bishops] {e1 walk out} of crisis talks
~byline Blanca MOREL
~date_line June 20, 2018
[m2:@NIC Managua] ([m3:#AFP AFP]) - [m30=m1 Church mediators] have {e2 broken off} a dialogue that was meant to end two months of bloodshed, saying the [m4:NIC.GOV government] had not {e3 sent} the letters [m36=m4 it] promised to [m5:OAS foreign rights bodies].
"<<q1 Where there is no word kept there is no table>>," said [m6:NIC.REL Cardinal Leopoldo Brenes], president of [m7=m1 the Catholic bishops' conference].
[m8=m4 The cabinet of President Daniel Ortega] had {e4 undertaken} on Friday to invite [m9:IACHR the Inter-American Commission on Human Rights] and [m10:UN the UN]. On Monday, when nothing had gone out, [m31=m1 the purple-sashed prelates] {e5 rose} and left.
[m11:NIC.GOV Foreign Minister Denis Moncada] {e6 blamed} the delay on "<<q2 protocol>>". Hours later the invitations were {e7 on their way}, [m37=m11 he] insisted.
In Masaya, 30 kilometres from the capital, it was a different sort of conversation. [m12:NIC.COP Riot police] and [m13:NIC.PRM hooded men with assault rifles] {e8 broke through} the paving-stone barricades of [m32:NIC.CVL townspeople] on Tuesday to free a police chief, [m14:NIC.COP Ramon Avellan], who had been {e9 hemmed in} at [m38=m14 his] station for 19 days.
At least three people were killed, the [m15:ANPDH Nicaraguan Association for Human Rights] said. [m16:ANPDH Alvaro Leiva], who runs [m17=m15 it], asked [m33:VAT.GOV Pope Francis] to {e10 intervene}.
The rebellion, as [m39=m32 the town's inhabitants] call it, had {e11 proclaimed} the suburb of Monimbo free of [m29:NIC.GOV the president] on the eve. "<<q3 [m18:NIC.CVL We] are stones and mortars against Dragunovs>>," said a baker who gave his name as Chombo.
It all began on April 18, when [m19:NIC.EDU students] {e12 marched} against a cut in pensions. [m20=m4 Managua] {e13 withdrew} the reform four days later, too late.
[m21:NIC.BUS The private sector council COSEP], long an ally of the former guerrilla, has {e14 staged} a 24-hour shutdown. [m22:NIC.BUS Jose Adan Aguerri], its head, now {e15 wants} elections by March.
[m23:NIC.GOV Vice President Rosario Murillo], the leader's wife, {e16 called} [m34:NIC.OPP opponents] "<<q4 vampires>>" in her midday broadcast.
[m35:USA.GOV Washington] {e17 pulled} visas of several officials at the beginning of the month. [m24:VEN.GOV Venezuela] and [m25:BOL.GOV Bolivia], fellow members of [m26:ALBA the ALBA alliance], {e18 stand by} [m40=m29 Ortega]. [m41=m29 His] [m27:NIC.PTY Sandinista Front], which [m28=m29 he] has led for four decades, plans a rally on Saturday.
e1 m1 > m4 REJECT actual 2018-06-18/day mode=meet ctx=diplomatic,pro_democracy again
e2 m30 > m4 REJECT actual 2018-06-18/day mode=meet ctx=diplomatic,pro_democracy again
e3 m4 > m5 REJECT actual 2018-06-18/none ctx=human_rights
e4 m8 > m9,m10 AGREE planned 2018-06-15/day ctx=human_rights
e5 m31 > m8 REJECT actual 2018-06-18/day mode=meet ctx=diplomatic,pro_democracy
e6 m11 > m1 REJECT actual 2018-06-18/none ctx=human_rights
e7 m11 > m9,m10 AGREE actual 2018-06-18/day ctx=human_rights
e8 m12,m13 > m32 ASSAULT actual 2018-06-19/day mode=firearms ctx=repression
e9 m32 > m14 PROTEST actual 2018-05-31/day mode=obstruct ctx=pro_democracy
e10 m16 > m33 REQUEST requested 2018-06-20/none mode=assist ctx=human_rights
e11 m32 > m29 REJECT actual 2018-06-18/day mode=yield ctx=pro_democracy
e12 m19 > m4 PROTEST actual 2018-04-18/day mode=demo ctx=economic
e13 m20 > m19 CONCEDE actual 2018-04-22/day ctx=economic bg
e14 m21 > m29 PROTEST actual 2018-06-20/none mode=strike ctx=economic,pro_democracy
e15 m22 > m29 REQUEST requested 2018-06-20/none mode=change ctx=election
e16 m23 > m34 ACCUSE actual 2018-06-20/none mode=disapprove
e17 m35 > m4 SANCTION actual 2018-06-01/month mode=restrict ctx=diplomatic,human_rights
e18 m24,m25 > m29 SUPPORT actual 2018-06-20/none ctx=diplomatic
q1 m6 direct cue=said
q2 m11 mixed cue=blamed
q3 m18 direct cue=said
q4 m23 mixed cue=called
rel m6 leads m7
rel m16 leads m17
rel m22 leads m21
rel m24 member_of m26
rel m25 member_of m26
rel m28 leads m27

### BBC 2016-02-22 article
= Uganda election: [m1:UGA.OPP Kizza Besigye] {e1 held} again on way to file complaint
~date_line 22 February 2016
~share From the section Africa
~related These are external links and will open in a new window
[m2:UGA.OPP Ugandan opposition leader Kizza Besigye] has been {e2 arrested} for the fourth time in eight days, this time as [m37=m2 he] tried to walk from [m38=m2 his] home to [m3:UGA.GOV the Electoral Commission].
[m4:UGA.COP Officers] {e3 pushed} [m28=m2 him] into a van, drove [m36=m2 him] to a station in Naggalama and {e4 let} [m29=m2 him] have one visitor, [m5=m2 his] wife.
[m6:UGA.COP Police spokesman Fred Enanga] said <<q1 the politician had planned to "storm" the building with hooligans>>. [m7:UGA.COP The force], [m39=m6 he] added, had "<<q2 a duty of prevention>>".
[m8:UGA.OPP The Forum for Democratic Change (FDC)], of which [m9:UGA.OPP Mugisha Muntu] is the president, {e5 disputes} the result announced on Saturday, which gave [m10:UGA.GOV Yoweri Museveni] 61% and [m40=m2 Mr Besigye] 35%. [m30=m8 It] has until 1 March to {e6 petition} [m11:UGA.JUD the Supreme Court].
"<<q3 How does [m12=m2 he] collect evidence from a cell? It is [m13=m7 they] who make the petition impossible>>," [m14=m9 Mr Muntu] said.
[m45:EU EU observers] led by [m15:EU Eduard Kukan], a former foreign minister of Slovakia, {e7 spoke} of "<<q4 an intimidating atmosphere>>". The [m16:UGA.GOV president], who has been in power since 1986, {e8 told} [m31=m45 them] on Sunday to stop lecturing.
"<<q5 [m17=m16 I] don't need lectures from anybody. Those Europeans are not serious>>," [m35=m16 he] said at [m41=m16 his] farm in Rwakitura.
[m18:COMMONWEALTH The Commonwealth's team], which is headed by [m19:NGA.ELI former Nigerian President Olusegun Obasanjo], {e9 found fault} with late ballot papers in Kampala. Kenya's [m20:KEN.GOV Uhuru Kenyatta] {e10 sent his good wishes} to the winner within the hour, and [m21:BDI.GOV Burundi] followed.
[m32:USA.MNC Facebook and Twitter], {e11 blocked} on polling day by [m22:UGA.GOV the communications commission], were {e12 reachable} again on Sunday night.
Third-placed [m23:UGA.OPP Amama Mbabazi], an ex-prime minister and once [m42=m10 Mr Museveni's] closest ally, has called the vote "<<q6 {e13 a sham}>>" but not said if [m43=m23 he] will go to court.
At Makerere University on Monday, [m24:UGA.EDU students] {e14 burned} mattresses. [m33:UGA.MIL Soldiers], not [m44=m7 police], {e15 chased} [m25=m24 them] back into the halls.
[m26:USA.GOV US Secretary of State John Kerry] {e16 rang} [m34=m10 Mr Museveni] last week to voice concern. Uganda is the largest contributor to [m27:AU the African Union force] in Somalia.
e1 m4 > m1 COERCE actual 2016-02-22/none mode=arrest ctx=repression,election again
e2 m4 > m2 COERCE actual 2016-02-22/none mode=arrest ctx=repression,election
e3 m4 > m28 COERCE actual 2016-02-22/none mode=arrest ctx=repression,election again
e4 m4 > m29 CONCEDE actual 2016-02-22/none ctx=rights_freedoms
e5 m8 > m3 REJECT actual 2016-02-20/none ctx=election
e6 m30 > m3 ACCUSE hypothetical 2016-03-01/none ctx=election,legal
e7 m45 > m22 ACCUSE actual 2016-02-22/none mode=disapprove ctx=election
e8 m16 > m31 REQUEST requested 2016-02-21/day mode=yield ctx=election,diplomatic
e9 m18 > m3 ACCUSE actual 2016-02-22/none mode=disapprove ctx=election
e10 m20,m21 > m10 SUPPORT actual 2016-02-20/none ctx=election,diplomatic
e11 m22 > m32 COERCE actual 2016-02-18/day mode=censor ctx=rights_freedoms,election
e12 m22 > m32 CONCEDE actual 2016-02-21/day ctx=rights_freedoms
e13 m23 > m3 ACCUSE actual 2016-02-22/none mode=disapprove ctx=election
e14 m24 > m10 PROTEST actual 2016-02-22/day mode=riot ctx=election
e15 m33 > m25 ASSAULT actual 2016-02-22/day mode=crowd-control ctx=repression
e16 m26 > m34 CONSULT actual 2016-02-15/week mode=phone ctx=election,diplomatic
q1 m6 indirect cue=said
q2 m6 mixed cue=added
q3 m14 direct cue=said
q4 m45 mixed cue=spoke
q5 m35 direct cue=said
q6 m23 mixed cue=called
rel m9 leads m8
rel m15 leads m45
rel m19 leads m18

### Kyodo 2023-03-07 article
= [m1:KOR.GOV Seoul] plan on wartime labor {e1 wins} praise abroad, boos at home
~byline KYODO NEWS - Mar 7, 2023 - 18:26
[m2:KOR.GOV South Korea] on Monday {e2 unveiled} a plan to compensate Koreans forced to work for [m3:JPN.BUS Japanese companies] during World War II through a foundation of its own, without money from the firms, in a step that could {e3 close} a five-year rift with [m4:JPN.GOV Tokyo].
[m5:KOR.GOV Foreign Minister Park Jin] told reporters the glass was "<<q1 more than half full>>." [m25=m5 He] {e4 hoped} the other side would fill the rest.
[m6:JPN.GOV Prime Minister Fumio Kishida] {e5 welcomed} the scheme before an upper house committee. [m7=m6 He] heads [m8:JPN.PTY the Liberal Democratic Party], in which a hawkish wing is opposed to any new apology. [m26:JPN.GOV The government], [m9=m6 he] said, <<q2 {e6 inherited} the positions of past cabinets as a whole>>.
Curbs on three chemicals, {e7 tightened} by [m27=m4 Japan] in July 2019, may {e8 go}: talks are to start soon, [m10:JPN.GOV Trade Minister Yasutoshi Nishimura] said, provided that [m11=m2 the neighbor] {e9 drops} its complaint at [m12:WTO the World Trade Organization].
"<<q3 [m13:KOR.CVL I] will not take money that looks like begging>>," said [m30=m13 Yang Geum-deok], 94, one of three survivors among the 15 plaintiffs. In 2018 [m14:KOR.JUD the Supreme Court] had {e10 ordered} [m15:JPN.BUS Nippon Steel] and [m16:JPN.BUS Mitsubishi Heavy] to pay.
In front of Seoul city hall [m17:KOR.CVL about 1,000 people] {e11 held up} candles. [m18:KOR.OPP Lee Jae Myung], leader of [m19:KOR.OPP the Democratic Party], which has a majority in [m31:KOR.LEG parliament], {e12 slammed} "<<q4 the worst humiliation in diplomatic history>>."
[m20:USA.GOV U.S. President Joe Biden] {e13 called it} a "<<q5 groundbreaking new chapter>>" between two of [m21=m20 Washington's] closest allies.
From [m22:CHN.GOV Beijing] came caution. [m23:CHN.GOV Mao Ning], a ministry spokeswoman, {e14 spoke against} "<<q6 exclusive cliques>>."
President [m24:KOR.GOV Yoon Suk Yeol] may {e15 travel} to [m28=m4 Tokyo] as early as next week, a source close to the matter said. It would be the first such visit in 12 years.
[m29:PRK.GOV North Korea], which {e16 fired} a long-range missile into the Sea of Japan on Feb. 18, had nothing to say. Its state media reported on rice planting.
e1 m20 > m1 SUPPORT actual 2023-03-06/none ctx=diplomatic again
e2 m2 > m4 CONCEDE actual 2023-03-06/day ctx=reparations,diplomatic
e3 m2 > m4 CONSULT hypothetical 2023-03-06/none ctx=diplomatic
e4 m25 > m4 REQUEST requested 2023-03-06/day mode=change ctx=reparations,diplomatic
e5 m6 > m2 SUPPORT actual 2023-03-06/none ctx=reparations,diplomatic
e6 m26 > m2 SUPPORT actual 2023-03-06/none ctx=reparations
e7 m27 > m2 SANCTION actual 2019-07-01/month mode=restrict ctx=economic bg
e8 m27 > m2 CONCEDE hypothetical 2023-03-07/none ctx=economic
e9 m11 > m27 CONCEDE hypothetical 2023-03-07/none ctx=economic,legal
e10 m14 > m15,m16 SANCTION actual 2018-01-01/year mode=convict ctx=legal,reparations bg
e11 m17 > m1 PROTEST actual 2023-03-07/none mode=demo ctx=reparations
e12 m18 > m24 ACCUSE actual 2023-03-07/none mode=disapprove ctx=reparations,diplomatic
e13 m20 > m2,m4 SUPPORT actual 2023-03-06/none ctx=diplomatic
e14 m23 > m20 ACCUSE actual 2023-03-07/none mode=disapprove ctx=diplomatic
e15 m24 > m28 CONSULT hypothetical 2023-03-13/week mode=visit ctx=diplomatic
e16 m29 > m4 MOBILIZE actual 2023-02-18/day mode=weapons ctx=military,cbrn bg
q1 m5 mixed cue=told
q2 m9 indirect cue=said
q3 m13 direct cue=said
q4 m18 mixed cue=slammed
q5 m20 mixed cue=called
q6 m23 mixed cue=against
rel m7 leads m8
rel m18 leads m19
rel m2 ally_of m20
rel m4 ally_of m20

### The Guardian 2017-09-29 article none
= Ryanair pilots, a spreadsheet and the week 18,000 flights vanished
~byline Helena Swire, transport correspondent
~date_line Fri 29 Sep 2017 17.45 BST
~share Shares 904
By Thursday the airline's departures board looked like a crossword someone had given up on. [m1:RYANAIR.MNC Ryanair] had scrapped another 18,000 flights for the winter, on top of 2,000 announced a fortnight before.
The reason, says [m2:RYANAIR.MNC Michael O'Leary], was holiday. "<<q1 [m3=m2 I] take responsibility, it was a mess of [m4=m1 our] own making>>," [m5=m2 the chief executive] told investors, in a tone that people who know [m6=m2 him] described as nearly humble.
Pilots tell it differently. Hundreds have gone to Norwegian Air Shuttle, whose Dublin base offers a roster that can be read without a calculator. "<<q2 [m7:? We] had thirteen days off on paper and none in the fridge>>," one captain said.
[m8:RYANAIR.MNC The carrier], which [m9=m2 he] has run since 1994, flies 130 million passengers a year. [m15=m1 It] has asked all of them, if affected, to fill in a form.
The form crashed on Wednesday. It came back on Thursday with a paragraph that mentioned trains.
[m10:GBR.BUS Which?], the consumers' association, said <<q3 [m11=m10 it] had never had so many calls about one company in one week>>.
Shares lost 2% and gained 3%. "<<q4 People will shout and then they will book>>," said [m12:? Gerald Khoo], an analyst at Liberum.
In Stansted on Friday the coffee queue was longer than the check-in. Marta Kowalska, 29, was on her way to a christening in Poznań. Her flight was not on the list.
"<<q5 [m13:? My] mother lit a candle>>," [m14=m13 she] said. "<<q6 For the spreadsheet.>>"
~footer Topics: Airline industry / Europe
q1 m5 direct cue=told
q2 m7 direct cue=said
q3 m10 indirect cue=said
q4 m12 direct cue=said
q5 m14 direct cue=said
q6 m14 direct cue=said
rel m9 leads m8
