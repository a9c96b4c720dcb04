### Vanuatu Daily Post 2015-10-13 article
= Speaker {e1 pardons} himself; [m1:VUT.GOV President] {e2 takes it back}
~byline By Glenda Kalsakau
~date_line Oct 13, 2015
~page_control Facebook | Print | Save
The weekend's events will be studied by law students yet to be born.
On Friday [m2:VUT.JUD the Supreme Court] under [m3:VUT.JUD Justice Mary Sey] {e3 found} fourteen [m4:VUT.LEG Members of Parliament] guilty of giving or taking bribes. Among [m5=m4 them] are [m6:VUT.LEG the Speaker, Marcellino Pipite], and [m7:VUT.GOV Deputy Prime Minister Moana Carcasses]. Sentence {e4 is to be passed} on the 22nd.
On Saturday [m8:VUT.GOV the Head of State, Baldwin Lonsdale], was in Samoa. When [m37=m8 he]'s abroad [m38=m6 the Speaker] acts for [m9=m8 him]. And so, at about four in the afternoon, in the State Office, [m10=m6 Mr Pipite] signed an instrument that {e5 forgave} [m39=m4 thirteen colleagues and Mr Pipite].
"<<q1 [m11=m10 I] did it for peace and unity. People were talking of trouble in Santo>>," [m12=m10 he] told a conference on Sunday morning, reading from a pink sheet.
[m13=m8 The President], an Anglican priest who knows a thing or two about absolution, landed on Sunday evening. [m33=m8 He] addressed [m14:VUT.CVL the nation] at nine. "<<q2 No one is above the law. [m15=m13 I] will {e7 clean the dirt} from my backyard>>," said [m40=m8 he], in tears or close to it.
It is understood [m16=m8 he] is going to {e8 revoke} the pardons before Friday. [m17:VUT.GOV The Ombudsman, Kalkot Mataskelekele], himself a former holder of the highest office, was until Sunday night {e9 suspended}: [m41=m10 Mr Pipite] had seen to that, too.
The case began in October last year with a transfer of 35 million vatu from [m42=m7 Mr Carcasses], then opposition leader, to [m43=m4 MPs] whose help [m44=m7 he] wanted in {e10 unseating} [m18:VUT.GOV Prime Minister Joe Natuman]. [m45=m7 He] called them loans. [m19:VUT.LEG Parliament] in November {e11 suspended} [m31:VUT.LEG the sixteen], on a motion of [m46=m18 Mr Natuman's]; [m20=m2 the court] {e12 let them back}. In June [m47=m31 they] {e17 voted} [m48=m18 Natuman] out and [m21:VUT.GOV Sato Kilman] in, whose third turn this is.
[m22=m21 Mr Kilman] has kept silent. [m34=m21 The leader] of [m23:VUT.PTY the People's Progress Party] has [m49=m4 six of the convicted] in [m50=m21 his] Cabinet.
[m24:VUT.OPP Opposition Leader Ham Lini Vanuaroroa], of [m25:VUT.OPP the National United Party], {e13 called for} [m53=m21 the whole Government] to go, and {e14 offered} one of unity in its place. [m26:VUT.CVL Transparency International Vanuatu] has {e15 asked} for the resignation of [m27:VUT.GOV the Attorney General]. The Council of Chiefs, Malvatumauri, met under the nakamal roof without a statement.
[m28:VUT.COP The Acting Commissioner of Police], asked whether [m51=m28 he] might {e16 arrest} [m32=m6 the Speaker], as somebody at the kava bar had it, said that <<q3 [m52=m28 he] had read it on Facebook as well>>.
[m29:VUT.REL The Vanuatu Christian Council] holds prayers at Saralana tonight. [m30:NZL.GOV New Zealand's foreign ministry] said it was watching; a member of [m36:COMMONWEALTH the Commonwealth] since 1980, [m35:VUT.GOV Vanuatu] has never had a government see out four years, barring the first.
The pink sheet was later found under a chair.
e1 m10 > m4 CONCEDE actual 2015-10-10/day ctx=legal,corruption again
e2 m1 > m4 REJECT planned 2015-10-13/none ctx=legal,corruption again
e3 m2 > m4,m6,m7 SANCTION actual 2015-10-09/day mode=convict ctx=legal,corruption
e4 m2 > m5 SANCTION planned 2015-10-22/day mode=convict ctx=legal,corruption
e5 m10 > m4 CONCEDE actual 2015-10-10/day ctx=legal,corruption
e7 m15 > m10 THREATEN threatened 2015-10-11/day ctx=legal,corruption
e8 m16 > m4 REJECT planned 2015-10-13/none ctx=legal,corruption
e9 m41 > m17 SANCTION actual 2015-10-13/none mode=discontinue ctx=legal
e10 m44 > m18 REJECT planned 2014-10-01/month ctx=legislative bg
e11 m19 > m31 SANCTION actual 2014-11-01/month mode=discontinue ctx=legislative,corruption bg
e12 m20 > m31 CONCEDE actual 2015-10-13/none ctx=legislative,legal bg
e17 m47 > m48 SANCTION actual 2015-06-01/month ctx=legislative,executive bg
e13 m24 > m53 REQUEST requested 2015-10-13/none mode=yield ctx=executive
e14 m24 > m21 AGREE planned 2015-10-13/none ctx=executive
e15 m26 > m27 REQUEST requested 2015-10-13/none mode=yield ctx=corruption
e16 m28 > m32 COERCE hypothetical 2015-10-13/none mode=arrest ctx=legal
q1 m12 direct cue=told
q2 m40 direct cue=said
q3 m28 indirect cue=said
rel m34 leads m23
rel m24 member_of m25
rel m35 member_of m36 from=1980

### The Namibian 2019-11-15 article
= Two ministers {e1 gone}, thirty thousand files to go
~byline By SHINOVENE MATUNDU and NDAPEWOSHALI HAUFIKU
~date_line News - National | 2019-11-15
There were no goodbyes at [m47:NAM.GOV the fisheries ministry] on Wednesday. [m1:NAM.GOV Bernhard Esau] left through the car park, and [m38=m1 his] portrait by the lift had been taken off before [m39=m1 he] reached the gate.
[m2:NAM.GOV President Hage Geingob] had the same morning {e2 called in} [m40=m1 Esau] and [m3:NAM.GOV justice minister Sacky Shanghala]. [m31=m1+m3 Both] {e3 resigned}. The day before, Iceland's state broadcaster RÚV, Al Jazeera and Wikileaks had published what they call the Fishrot files: emails that tell how [m4:ISL.BUS Samherji], the fishing group of Akureyri, {e4 paid} about N$150 million for quotas of horse mackerel.
[m5:ISL.BUS Johannes Stefansson], who ran the firm's office in Walvis Bay till 2016 and turned whistleblower, {e5 accuses} [m41=m1+m3 both men], [m6:NAM.BUS James Hatuikulipi], chairman of the state-owned Fishcor, and [m7:NAM.BUS his cousin Tamson], who is [m8=m1 Esau's] son-in-law. On tape, [m35=m5 he] says that <<q1 the money was carried in sports bags>>.
[m9=m3 Shanghala], reached while [m32=m3 he] packed, {e6 denied} having {e7 received} a cent. "<<q2 They are four days from my birthday and two weeks from an election. Draw your own conclusions>>," [m10=m9 he] said.
The election is that of November 27. [m11=m2 Geingob], who also heads [m12:NAM.PTY Swapo], in power since independence in 1990, faces for the first time a rival from [m42=m2 his] own house: [m13:NAM.OPP the dentist Panduleni Itula], who is still a member of [m43=m12 the party] and stands as an independent.
"<<q3 [m14=m2 He] did not dismiss [m44=m1+m3 them]. [m15=m2 He] allowed [m45=m1+m3 them] to resign>>," said [m16=m13 Itula] at a rally at Okahao yesterday, and {e8 asked} [m17:NAM.JUD the prosecutor general] for arrests.
[m18:NAM.GOV The Anti-Corruption Commission's director general, Paulus Noa], says [m19=m18 he] has been {e9 investigating} since 2014. [m33=m18 He] {e10 rejected} the charge of [m37:NAM.OPP Popular Democratic Movement] leader [m20:NAM.OPP McHenry Venaani] that [m21=m18 the agency] sleeps on big files. "<<q4 [m34=m18 We] can't {e11 arrest} people on the strength of television>>," [m36=m18 he] said.
[m22=m4 Samherji's] chief executive, [m23:ISL.BUS Thorsteinn Mar Baldvinsson], {e12 stepped aside} yesterday. [m24:ISL.CVL Several hundred Icelanders] may {e13 gather} on Austurvöllur in Reykjavik next Saturday, under a slogan with a fish in it. [m25:ISL.GOV Finance minister Bjarni Benediktsson] {e14 blamed} "<<q5 a weak and corrupt government in the country>>", meaning ours, and [m26:NAM.GOV our State House] {e15 asked} for an explanation.
In Walvis Bay, where [m27:NAM.LAB the Namibia Seamen and Allied Workers Union] has {e16 marched} twice this year for 1,200 [m28:NAM.LAB fishermen] who lost [m49=m28 their] jobs when quotas went to firms without boats, nobody was much surprised. In 2015 [m46=m28 the same men] {e17 had struck}, illegally as a judge held, and sat ever since by the harbour wall in the mornings as if at work.
[m29:NAM.LAB Its president, Paulus Hango], recalled a meeting with the minister in 2017. [m30=m1 Esau] told [m48=m27 them] then that the sea was empty.
A ship of 120 metres, the Heinaste, is due to sail to the Canaries for repairs. The harbour master has been asked to look the other way, or not to; he has had two calls.
e1 m1,m3 > m2 RETREAT actual 2019-11-13/day mode=resign ctx=corruption,executive again
e2 m2 > m1,m3 CONSULT actual 2019-11-13/day ctx=corruption,executive
e3 m31 > m2 RETREAT actual 2019-11-13/day mode=resign ctx=corruption,executive
e4 m4 > m1,m3 AID actual 2019-11-15/none ctx=corruption,natural_resource said=m5
e5 m5 > m41,m6,m7 ACCUSE actual 2019-11-15/none mode=allege ctx=corruption
e6 m9 > m5 REJECT actual 2019-11-15/none ctx=corruption
e7 m4 > m32 AID denied 2019-11-15/none ctx=corruption again
e8 m16 > m17 REQUEST requested 2019-11-14/day mode=change ctx=corruption,legal
e9 m19 > m1,m3 ACCUSE actual 2014-01-01/year mode=investigate ctx=corruption
e10 m33 > m20 REJECT actual 2019-11-15/none ctx=corruption
e11 m34 > m1,m3 COERCE hypothetical 2019-11-15/none mode=arrest ctx=corruption,legal
e12 m23 > m22 RETREAT actual 2019-11-14/day mode=resign ctx=corruption
e13 m24 > m22 PROTEST hypothetical 2019-11-23/day mode=demo ctx=corruption
e14 m25 > m26 ACCUSE actual 2019-11-15/none mode=disapprove ctx=corruption,diplomatic
e15 m26 > m25 REQUEST requested 2019-11-15/none mode=change ctx=diplomatic
e16 m27 > m47 PROTEST actual 2019-01-01/year mode=demo ctx=economic bg
e17 m46 > m47 PROTEST actual 2015-01-01/year mode=strike ctx=economic bg
q1 m35 indirect cue=says
q2 m10 direct cue=said
q3 m16 direct cue=said
q4 m36 direct cue=said
q5 m25 mixed cue=blamed
rel m11 leads m12
rel m13 member_of m43
rel m20 leads m37
rel m29 leads m27

### MaltaToday 2019-12-02 article
= Eggs for [m1:MLT.GOV Muscat]: four weeks of leaving
~byline by Kurt Zammit-Vella
~date_line 2 December 2019, 7:41am
[m2:MLT.GOV Prime Minister Joseph Muscat] {e1 announced} last night that [m3=m2 he] would resign, not now, but when [m4:MLT.PTY Labour] has chosen [m42=m2 his] successor on 12 January.
"<<q1 This is what the country needs at this moment>>," [m5=m2 he] said in a recorded message, with two flags. By then [m6:MLT.CVL the crowd] before Castille had been {e40 whistling} for nine days running, and had been promised an announcement on each.
On Saturday morning [m7:MLT.BUS Yorgen Fenech], the owner of a casino and part of a power station, was {e2 arraigned} by [m27:MLT.COP the police] for complicity in the murder of [m8:MLT.JRN Daphne Caruana Galizia]. [m9=m7 He] {e3 pleads} not guilty. The journalist was {e4 blown up} in [m43=m8 her] car in Bidnija on 16 October 2017. [m10:MLT.CRM Three men] {e5 charged} two months later are yet to be tried.
Armed [m11:MLT.MIL soldiers] had {e6 boarded} [m12=m7 Fenech's] yacht off Portomaso on 20 November, at half past five, as it was heading out. That was a day after the middleman, [m13:MLT.CRM Melvin Theuma], had been {e7 promised} a pardon by [m28=m2 Muscat] in exchange for tapes.
[m14:MLT.GOV Keith Schembri], [m44=m2 the prime minister's] chief of staff, {e8 quit} last Tuesday and was {e9 arrested} the same day; on Thursday evening [m30=m14 he] was {e10 let go}. It was this that sent people over the edge, and some eggs over the railing. [m15:MLT.GOV Ministers Konrad Mizzi] and [m16:MLT.GOV Chris Cardona], one {e11 out} for good and one "suspended" in his own words, were not questioned in the same room.
[m31=m7 Fenech's lawyers] {e12 asked} [m32:MLT.GOV the Cabinet], too, for immunity. After a six-hour sitting on the night to Friday, [m33=m32 it] {e13 said no}. [m45=m2 Muscat] left the room for that.
[m17:MLT.CVL Repubblika], the group which calls the protests, along with [m18:MLT.CVL Occupy Justice], {e21 wants} [m46=m2 him] gone today. [m19:MLT.CVL Its president, Vicki Ann Cremona], {e14 rejected} the date as an insult. On Friday [m34=m17 some of her people] {e15 blocked} the exits of [m35:MLT.LEG Parliament]; inside, [m20:MLT.OPP Opposition leader Adrian Delia] {e16 announced} that [m47=m41 his MPs] wouldn't sit as long as [m48=m2 Muscat] did. [m41:MLT.OPP The Nationalist Party] itself is split on [m49=m20 Delia], who was elected against its elders' will.
[m21:MLT.LAB The General Workers' Union], [m52=m4 Labour's] old comrade, {e17 stands by} [m36=m2 the premier]. So, with a longer face, does Gozo.
[m22:EU A delegation of the European Parliament], led by [m23:EU Sophie in 't Veld], lands tomorrow. [m37=m22 It] {e18 may ask} to see [m38:MLT.GOV the attorney general]. [m24:MLT.REL Archbishop Charles Scicluna] tweeted a psalm.
The family's own answer came at ten: "<<q2 [m50=m2 He] can't lead an investigation into [m51=m2 his] friends for one day more>>." [m25:MLT.CVL Matthew Caruana Galizia] wrote it, the eldest of three sons. [m39:MLT.CVL They] {e19 have been to court} against [m26=m2 Muscat] before: over the tent of candles at the Great Siege monument, which [m40:MLT.GOV government workers] {e20 cleared away} each night for two years.
There were 203 candles there this morning. No one had come to clear.
e1 m3 > m6 CONCEDE planned 2020-01-12/day ctx=executive,corruption
e2 m27 > m7 ACCUSE actual 2019-11-30/day mode=allege ctx=legal,crime
e3 m9 > m27 REJECT actual 2019-12-02/none ctx=legal
e4 m10 > m8 ASSAULT actual 2017-10-16/day mode=explosives ctx=rights_freedoms bg
e5 m27 > m10 ACCUSE actual 2017-12-01/month mode=allege ctx=legal bg
e6 m11 > m12 COERCE actual 2019-11-20/day mode=arrest ctx=legal
e7 m28 > m13 AGREE planned 2019-11-19/day ctx=legal
e8 m14 > m2 RETREAT actual 2019-11-26/day mode=resign ctx=executive
e9 m27 > m14 COERCE actual 2019-11-26/day mode=arrest ctx=legal
e10 m27 > m30 RETREAT actual 2019-11-28/day mode=release ctx=legal
e11 m15 > m2 RETREAT actual 2019-12-02/none mode=resign ctx=executive
e12 m31 > m32 REQUEST requested 2019-12-02/none mode=yield ctx=legal
e21 m17,m18 > m46 REQUEST requested 2019-12-02/day mode=yield ctx=executive,corruption
e13 m33 > m31 REJECT actual 2019-12-02/none mode=yield ctx=legal
e14 m19 > m2 REJECT actual 2019-12-02/none ctx=executive
e15 m34 > m35 PROTEST actual 2019-11-29/day mode=obstruct ctx=corruption
e16 m20 > m2 REJECT planned 2019-11-29/day mode=meet ctx=legislative
e17 m21 > m36 SUPPORT actual 2019-12-02/none ctx=executive
e18 m37 > m38 REQUEST hypothetical 2019-12-02/none mode=meet ctx=legal
e19 m39 > m26 ACCUSE actual 2019-12-02/none mode=allege ctx=legal bg
e20 m40 > m39 COERCE actual 2019-12-02/none mode=seize ctx=rights_freedoms bg
e40 m6 > m2 PROTEST actual 2019-12-01/day mode=demo ctx=corruption
q1 m5 direct cue=said
q2 m25 direct cue=wrote
rel m19 leads m17
rel m23 leads m22
rel m20 leads m41
rel m21 ally_of m52

### Premium Times 2022-08-22 article
= How the switch-off that wasn't became a two-day wonder
~byline By Chiamaka Okafor-Yusuf
~date_line August 22, 2022
On Friday morning, in a hall in Abuja that smells of carpet glue, [m1:NGA.GOV the National Broadcasting Commission (NBC)] {e1 revoked} the licences of 52 radio and television stations.
[m37=m4 They] owed, [m2:NGA.GOV its director general, Balarabe Ilelah], told reporters, a total of N2.6 billion in fees, some since 2015. [m3=m2 He] {e2 gave} [m4:NGA.JRN them] twenty-four hours to go off the air. [m5:NGA.JRN Africa Independent Television], [m6:NGA.JRN Silverbird], [m7:NGA.JRN Rhythm FM] and the stations of twenty states were on the list.
Not one went off.
By Saturday evening [m25=m2 the same Mr Ilelah] {e3 had suspended} the order "<<q1 in the spirit of national interest>>", and [m38=m4 the stations] have until Wednesday to pay.
"<<q2 [m8=m1 We] have no wish to throw anyone out of business. But [m9=m1 we] can't close [m39=m1 our] eyes>>," [m10=m2 he] said, sounding like a landlord.
What happened in between? [m11:NGA.JRN The Nigerian Guild of Editors], whose president is [m12:NGA.JRN Mustapha Isah], {e5 called on} [m26=m1 the regulator] to think of security. [m13:NGA.CVL The Socio-Economic Rights and Accountability Project (SERAP)] {e6 sued}, and on Monday, this morning, [m14:NGA.JUD a Federal High Court in Lagos] {e7 restrained} [m27=m1 the commission] from closing anything until the 8th of September. [m15:NGA.OPP The Peoples Democratic Party], whose former chairman founded [m48=m5 AIT], {e8 saw} a plot to silence critics before the elections of next February. [m16:NGA.GOV Information Minister Lai Mohammed] {e9 denied} it: no party, said [m40=m16 he], had been looked at, only invoices.
[m41=m16 He] has history. It was under [m17=m16 him] that [m28=m1 NBC] in June 2019 {e10 shut} [m29=m5 AIT] for a day, and in 2020 {e11 fined} [m30:NGA.JRN three channels] for [m42=m30 their] reports on the Lekki toll gate, where [m18:NGA.MIL soldiers] {e12 had shot} at [m19:NGA.CVL young people with flags]. This month, [m20=m1 the commission] {e13 fined} [m31:NGA.JRN Trust TV] N5 million over a film on bandits. [m21:GBR.JRN The BBC], whose film was much the same, was {e14 threatened} with "<<q3 appropriate sanctions>>" by [m32=m16 the minister]; so far none has come.
A country with 500 stations, most of them owned by governors or by the men who finance governors, has never been quite clear on who pays. The law is older than satellite. [m33:NGA.GOV Kano State] {e15 settled} [m43=m33 its] debt within hours of the announcement, and let that be known on its own radio.
[m22:NGA.LAB The Radio, Television and Theatre Workers' Union (RATTAWU)] {e16 could call} its members out if stations close. [m23:NGA.LAB Its head, Kabir Garba], said so at a naming ceremony in Kaduna. [m36=m22 It] is affiliated to [m34:NGA.LAB the NLC], which has just {e17 marched} for two days, in July, with [m24:NGA.LAB the lecturers of ASUU], now in the seventh month of [m44=m24 their] {e18 strike}.
I listened to [m46:NGA.JRN Raypower] on the way home. Between two songs [m47=m46 the presenter] said: "<<q4 [m45=m46 We] are here>>." And then, after a while: "<<q5 Still>>."
e1 m1 > m4 COERCE actual 2022-08-19/day mode=censor ctx=rights_freedoms,economic
e2 m3 > m4 THREATEN threatened 2022-08-19/day mode=restrict ctx=rights_freedoms
e3 m25 > m4 CONCEDE actual 2022-08-20/day ctx=rights_freedoms
e5 m11 > m26 REQUEST requested 2022-08-22/none mode=yield ctx=rights_freedoms
e6 m13 > m1 ACCUSE actual 2022-08-22/none mode=allege ctx=legal,rights_freedoms
e7 m14 > m27 REJECT actual 2022-08-22/day ctx=legal,rights_freedoms
e8 m15 > m1 ACCUSE actual 2022-08-22/none mode=allege ctx=election,rights_freedoms
e9 m16 > m15 REJECT actual 2022-08-22/none ctx=election,rights_freedoms
e10 m28 > m29 COERCE actual 2019-06-01/month mode=censor ctx=rights_freedoms bg
e11 m28 > m30 SANCTION actual 2020-01-01/year mode=discontinue ctx=rights_freedoms bg
e12 m18 > m19 ASSAULT actual 2020-01-01/year mode=firearms ctx=repression bg
e13 m20 > m31 SANCTION actual 2022-08-01/month mode=discontinue ctx=rights_freedoms
e14 m32 > m21 THREATEN threatened 2022-08-22/none mode=restrict ctx=rights_freedoms
e15 m33 > m1 CONCEDE actual 2022-08-19/day ctx=economic
e16 m22 > m1 PROTEST hypothetical 2022-08-22/none mode=strike ctx=rights_freedoms
e18 m24 > m16 PROTEST actual 2022-08-22/none mode=strike ctx=economic bg
e17 m34 > m16 PROTEST actual 2022-07-01/month mode=demo ctx=economic bg
q1 m25 mixed
q2 m10 direct cue=said
q3 m32 mixed
q4 m47 direct cue=said
q5 m47 direct
rel m12 leads m11
rel m23 leads m22
rel m36 member_of m34
