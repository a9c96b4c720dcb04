### Reuters 2017-11-15
[m1:ZWE.MIL Zimbabwe's army] {e1 confined} [m2:ZWE.GOV President Robert Mugabe, 93, and his wife, Grace], to [m61=m2 their] home in [m3:@ZWE Harare] early on Wednesday and {e2 seized} the studios of [m4:ZWE.JRN the state broadcaster].
e1 m1 > m2 COERCE actual 2017-11-15/day mode=arrest ctx=executive
e2 m1 > m4 COERCE actual 2017-11-15/day mode=seize ctx=executive

### Reuters 2017-11-06
[m1:ZWE.GOV President Robert Mugabe] {e1 dismissed} [m2:ZWE.GOV Emmerson Mnangagwa, his deputy and long-time security chief], on Monday for what a spokesman called traits of disloyalty, and [m3=m2 he] left for [m4:@MOZ Mozambique].
e1 m1 > m2 SANCTION actual 2017-11-06/day mode=expel ctx=executive

### Reuters 2017-11-13
[m1:ZWE.MIL General Constantino Chiwenga], back from a visit to [m2:@CHN Beijing], {e1 warned} that the army would step in unless [m3:ZWE.PTY the ruling party] stopped [m61=m3 its] purge of men who fought in the liberation war.
e1 m1 > m3 THREATEN threatened 2017-11-13/none ctx=executive,military

### Reuters 2017-11-14
[m1:ZWE.MIL Armoured vehicles] {e1 drove along} the roads into [m2:@ZWE Harare] on Tuesday, a day after a warning by [m61=m1 their] commander to [m3:ZWE.PTY the ruling ZANU-PF], to which most of the cabinet belongs.
e1 m1 > m3 MOBILIZE actual 2017-11-14/day mode=troops ctx=executive,military

### Reuters 2017-11-18
[m1:ZWE.CVL Tens of thousands of Zimbabweans] {e1 walked} arm in arm with soldiers toward the State House in [m2:@ZWE Harare] on Saturday to bring about the fall of [m3:ZWE.GOV President Robert Mugabe].
e1 m1 > m3 PROTEST actual 2017-11-18/day mode=demo ctx=executive

### Reuters 2017-11-19
[m1:ZWE.PTY The ruling ZANU-PF] {e1 removed} [m2:ZWE.GOV Robert Mugabe] as [m61=m1 its] leader on Sunday and {e2 gave} [m3=m2 him] until noon the next day to resign as head of state, or face impeachment.
e1 m1 > m2 SANCTION actual 2017-11-19/day mode=expel ctx=executive
e2 m1 > m3 THREATEN threatened 2017-11-19/day mode=expel ctx=executive

### Reuters 2017-11-19
[m1:ZWE.GOV President Robert Mugabe], flanked by [m2:ZWE.MIL his generals], {e1 ignored} calls by [m3:ZWE.PTY his party] to step down, saying in a rambling address on Sunday that [m4=m1 he] would preside over [m61=m3 its] congress in December.
e1 m1 > m3 REJECT actual 2017-11-19/day mode=yield ctx=executive

### Reuters 2017-11-21
[m1:ZWE.GOV Robert Mugabe] {e1 resigned} on Tuesday, an hour into proceedings to impeach [m2=m1 him] in [m3:ZWE.LEG parliament], and car horns sounded from [m4:@ZWE Bulawayo] to [m5:@ZAF Johannesburg].
e1 m1 > m3 RETREAT actual 2017-11-21/day mode=resign ctx=executive

### Reuters 2019-01-15
[m1:ZWE.MIL Zimbabwean soldiers] {e1 went from house to house} in [m2:@ZWE the Chitungwiza township] on Tuesday, hitting [m3:ZWE.CVL young men] with gun butts, a day after [m4:ZWE.LAB the main union] {e2 led} a stay-away against [m5:ZWE.GOV the government's] fuel price.
e1 m1 > m3 ASSAULT actual 2019-01-15/day mode=beat ctx=repression
e2 m4 > m5 PROTEST actual 2019-01-14/day mode=strike ctx=economic

### Reuters 2019-01-15
[m1:ZWE.GOV Zimbabwe's state security minister, Owen Ncube], {e1 instructed} [m2:ZWE.BUS mobile phone company Econet] to switch off the internet on Tuesday, according to [m3:ZWE.BUS its founder, Strive Masiyiwa], who lives in [m4:@GBR London].
e1 m1 > m2 REQUEST requested 2019-01-15/day ctx=rights_freedoms said=m3

### Reuters 2019-01-21
[m1:ZWE.JUD Zimbabwe's High Court] {e1 overturned} an internet blackout decreed by [m2:ZWE.GOV the state security minister] on Monday, in a case brought by [m3:ZWE.CVL human rights lawyers] and followed by [m4:GBR.GOV the British embassy].
e1 m1 > m2 REJECT actual 2019-01-21/day mode=change ctx=legal,rights_freedoms

### Reuters 2019-01-17
[m1:ZWE.JUD A Harare magistrate] {e1 ordered} [m2:ZWE.REL pastor Evan Mawarire] held until trial on Thursday, and [m3:ZWE.JUD prosecutors] {e2 accused} [m4=m2 him] of inciting violence on Twitter, as [m5:ZWE.GOV President Emmerson Mnangagwa] flew to [m6:@KAZ Kazakhstan].
e2 m3 > m4 ACCUSE actual 2019-01-17/none mode=allege ctx=legal
e1 m1 > m2 COERCE actual 2019-01-17/day mode=arrest ctx=rights_freedoms

### Herald 2018-02-07 none
[m1:ZWE.AGR A tobacco grower in Karoi] has put 40 hectares under irrigation, twice as much as last season. Buyers from [m2:@CHN China] pay the best prices, [m61=m1 he] said, and the auction floors in [m3:@ZWE Harare] will open on Saturday5.
