### Reuters 2013-12-01
[m1:UKR.GOV Ukraine's government] {e1 suspended} preparations for a trade pact with [m2:EU the European Union] and will revive contacts with [m3:RUS.GOV Moscow], a decree signed by [m4:UKR.GOV Prime Minister Mykola Azarov] showed.
e1 m1 > m2 REJECT actual 2013-12-01/none ctx=economic,diplomatic

### Reuters 2008-04-03
[m1:NATO NATO leaders], at a summit in [m2:@ROU Bucharest], on Thursday {e1 withheld} an invitation from [m3:MKD.GOV Macedonia] at the insistence of [m4:GRC.GOV Greece], which {e2 objects} to the country's name.
e1 m1 > m3 REJECT actual 2008-04-03/day ctx=diplomatic
e2 m4 > m3 REJECT actual 2008-04-03/none ctx=diplomatic

### Reuters 2008-11-17
[m1:MKD.GOV Macedonia] on Monday {e1 took} [m2:GRC.GOV Greece] to the International Court of Justice for blocking [m6=m1 its] entry into [m3:NATO NATO], [m4:MKD.GOV Foreign Minister Antonio Milososki] said in [m5:@NLD The Hague].
e1 m1 > m2 ACCUSE actual 2008-11-17/day ctx=legal,diplomatic said=m4

### Reuters 2018-06-17
[m1:GRC.CVL Opponents of an accord on Macedonia's name] {e1 scuffled} with [m2:GRC.COP riot police] on a hill above [m3:@GRC Lake Prespa] on Sunday, a short walk from where [m4:GRC.GOV Greece's foreign minister] {e2 signed} it with [m5:MKD.GOV his Macedonian colleague].
e1 m1 > m2 PROTEST actual 2018-06-17/day mode=riot ctx=diplomatic
e2 m4 > m5 SUPPORT actual 2018-06-17/day ctx=diplomatic

### Reuters 2018-06-13
[m1:MKD.GOV Macedonian President Gjorge Ivanov] {e1 will not sign} an accord on a new name for the country that [m2:MKD.GOV Prime Minister Zoran Zaev] made with [m3:GRC.GOV Athens], [m4=m1 he] told a news conference in [m5:@MKD Skopje] on Wednesday.
e1 m1 > m2 REJECT actual 2018-06-13/day ctx=diplomatic

### Reuters 2018-07-11
[m1:GRC.GOV Greece] {e1 ordered} [m2:RUS.GOV two Russian diplomats] out and barred two more for trying to foment opposition to an accord with [m3:MKD.GOV Macedonia], [m4:GRC.GOV government spokesman Dimitris Tzanakopoulos] said.
e1 m1 > m2 SANCTION actual 2018-07-11/none mode=expel ctx=diplomatic said=m4

### Reuters 2018-07-13
[m1:RUS.GOV Russia] {e1 summoned} [m2:GRC.GOV the Greek ambassador, Andreas Friganas], on Friday and {e2 promised a mirror response} to the removal of two diplomats from [m3:@GRC Athens].
e1 m1 > m2 ACCUSE actual 2018-07-13/day mode=disapprove ctx=diplomatic
e2 m1 > m2 THREATEN threatened 2018-07-13/day mode=expel ctx=diplomatic

### Reuters 2019-01-20
[m1:GRC.COP Greek police] {e1 fired rounds of tear gas at} [m2:GRC.CVL demonstrators] who {e2 threw} flares and paint outside [m3:GRC.LEG parliament in Athens] on Sunday in opposition to an accord with [m4:MKD.GOV Macedonia].
e1 m1 > m2 ASSAULT actual 2019-01-20/day mode=crowd-control ctx=repression
e2 m2 > m3 PROTEST actual 2019-01-20/day mode=riot ctx=diplomatic

### Reuters 2019-01-13
[m1:GRC.GOV Defence Minister Panos Kammenos], a nationalist, {e1 walked out of} the coalition of [m2:GRC.GOV Greek Prime Minister Alexis Tsipras] on Sunday over an accord with [m3:MKD.GOV Macedonia], which [m4=m1 he] calls a sell-out.
e1 m1 > m2 RETREAT actual 2019-01-13/day mode=resign ctx=executive

### AFP 2008-07-11
[m1:RUS.GOV Russia] and [m2:CHN.GOV China] {e1 vetoed} a draft U.N. resolution by [m3:USA.GOV the United States] to punish [m4:ZWE.GOV Zimbabwe's leaders], after [m5:ZAF.GOV South Africa's envoy] had {e2 pleaded} for more time for talks in [m6:@ZAF Pretoria].
e1 m1,m2 > m3 REJECT actual 2008-07-11/day ctx=diplomatic
e2 m5 > m3 REQUEST requested 2008-07-11/none mode=yield ctx=diplomatic

### AFP 2008-06-22
[m1:ZWE.OPP Zimbabwe's opposition leader, Morgan Tsvangirai], {e1 pulled out} of a run-off against [m2:ZWE.GOV President Robert Mugabe] on Sunday because of attacks on [m4=m1 his] voters, and was seen a day later at [m3:NLD.GOV the Dutch embassy in Harare].
e1 m1 > m2 REJECT actual 2008-06-22/day ctx=election

### AFP 2008-06-20
[m1:ZWE.PRM Youths of the ruling ZANU-PF] {e1 beat} [m2:ZWE.OPP opposition supporters] with sticks and iron bars at a showground in [m3:@ZWE Harare], an hour before [m4:SADC observers from southern African states] drove by.
e1 m1 > m2 ASSAULT actual 2008-06-20/none mode=beat ctx=election

### AFP 2008-06-16
[m1:ZWE.GOV President Robert Mugabe] {e1 warned} that veterans of the liberation war would take up arms if [m4=m1 he] lost to [m2:ZWE.OPP the Movement for Democratic Change] in a run-off, [m3:#Herald the state-run Herald newspaper] reported.
e1 m1 > m2 THREATEN threatened 2008-06-16/none mode=violence ctx=election

### AFP 2008-06-04
[m1:ZWE.COP Zimbabwean police] {e1 stopped} [m2:ZWE.OPP Morgan Tsvangirai] at a roadblock near [m3:@ZWE Lupane] on Wednesday and kept [m6=m2 him] at a station for eight hours, his party said, as [m4:ZWE.GOV Robert Mugabe] addressed a food conference in [m5:@ITA Rome].
e1 m1 > m2 COERCE actual 2008-06-04/day mode=arrest ctx=election

### AFP 2008-06-05
[m1:ZWE.GOV Zimbabwe] has {e1 suspended} all field work by [m2:NGO aid agencies] with immediate effect, in a circular from the social welfare ministry in [m3:@ZWE Harare], which says that some campaigned for [m4:ZWE.OPP the opposition].
e1 m1 > m2 COERCE actual 2008-06-05/none mode=restrict ctx=human_security

### AFP 2008-08-29
[m1:ZWE.GOV The Zimbabwean government] {e1 lifted} a ban on the work of [m2:NGO aid groups] on Friday, [m3:ZWE.GOV Social Welfare Minister Nicholas Goche] said, three weeks before a power-sharing pact in [m4:@ZWE Harare].
e1 m1 > m2 CONCEDE actual 2008-08-29/day ctx=human_security said=m3
