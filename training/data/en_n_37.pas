### Reuters 2024-12-03
[m1:KOR.GOV South Korean President Yoon Suk Yeol] {e1 imposed martial law} late on Tuesday, {e2 accusing} [m2:KOR.OPP the opposition, which controls parliament], of paralysing the state, and took lawmakers in [m3:@KOR Seoul] by surprise.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m1 > m2 ACCUSE actual 2024-12-03/day mode=allege ctx=legislative

### Reuters 2024-12-04
[m1:KOR.LEG South Korean lawmakers], some of whom climbed a fence to get in, voted in the early hours of Wednesday to {e1 annul} a martial law decree issued by [m2:KOR.GOV President Yoon Suk Yeol], while [m3:KOR.MIL special forces] stood in the lobby.
e1 m1 > m2 REJECT actual 2024-12-04/day mode=change ctx=legislative,pro_democracy

### Reuters 2024-12-04
[m1:KOR.GOV President Yoon Suk Yeol] {e1 lifted} martial law before dawn on Wednesday, six hours after it began, yielding to a unanimous vote of [m2:KOR.LEG the National Assembly] in [m3:@KOR Seoul].
e1 m1 > m2 CONCEDE actual 2024-12-04/day ctx=pro_democracy

### Reuters 2024-12-04
[m1:KOR.LAB The Korean Confederation of Trade Unions] {e1 threatened} [m2:KOR.GOV President Yoon Suk Yeol] on Wednesday with a strike without end unless [m4=m2 he] steps down, and [m3:KOR.CVL people with candles] {e2 gathered} against [m5=m2 him] in [m6:@KOR central Seoul].
e1 m1 > m2 THREATEN threatened 2024-12-04/day ctx=executive
e2 m3 > m5 PROTEST actual 2024-12-04/day mode=demo ctx=executive

### Reuters 2025-01-03
[m1:KOR.GOV The presidential security service] {e1 kept} [m2:KOR.COP 150 investigators and police officers] from serving a detention warrant on [m3:KOR.GOV Yoon Suk Yeol] at [m61=m3 his] residence in [m4:@KOR Seoul] for nearly six hours on Friday.
e1 m1 > m2 REJECT actual 2025-01-03/day mode=yield ctx=legal

### Reuters 2025-01-15
[m1:KOR.COP South Korean investigators] {e1 detained} [m2:KOR.GOV Yoon Suk Yeol], the suspended president, on Wednesday after using ladders to get over a line of buses at [m61=m2 his] villa in [m3:@KOR the Hannam district of Seoul].
e1 m1 > m2 COERCE actual 2025-01-15/day mode=arrest ctx=legal,executive

### Reuters 2025-01-19
[m1:KOR.CVL Followers of Yoon Suk Yeol] {e1 smashed} the windows of [m2:KOR.JUD the Seoul Western District Court] before sunrise on Sunday after [m3=m2 it] {e2 extended} the detention of [m4:KOR.GOV the suspended president].
e1 m1 > m2 PROTEST actual 2025-01-19/day mode=riot ctx=legal
e2 m3 > m4 COERCE actual 2025-01-19/day mode=arrest ctx=legal

### Reuters 2025-01-22
[m1:KOR.GOV Yoon Suk Yeol] {e1 refused to answer} questions of [m2:KOR.COP the anti-corruption office's investigators], who had come to the detention centre in [m3:@KOR Uiwang] for the third time, [m4:KOR.CVL his lawyers] said.
e1 m1 > m2 REJECT actual 2025-01-22/none ctx=legal said=m4

### Reuters 2025-01-26
[m1:KOR.JUD South Korean prosecutors] {e1 charged} [m2:KOR.GOV Yoon Suk Yeol] with leading an insurrection on Sunday, the first indictment of a sitting president, after [m3:KOR.JUD a court] {e2 turned down} a longer period of questioning.
e1 m1 > m2 ACCUSE actual 2025-01-26/day mode=allege ctx=legal
e2 m3 > m1 REJECT actual 2025-01-26/none ctx=legal

### Reuters 2025-04-04
[m1:KOR.JUD South Korea's Constitutional Court] {e1 ousted} [m2:KOR.GOV President Yoon Suk Yeol] on Friday by eight votes to none over [m3=m2 his] decree of December, and a vote on [m61=m2 his] successor must follow within 60 days.
e1 m1 > m2 SANCTION actual 2025-04-04/day mode=expel ctx=legal,executive

### Yonhap 2005-10-03 none
[m1:KOR.BUS A shipyard in Geoje] delivered a 147,000-ton gas carrier to [m2:QAT.BUS its owners in Doha] on Monday. It is the yard's ninth of that size this year; three more are being fitted out, and a tenth has been ordered from [m3:@NOR Norway].

### AFP 2009-02-07
[m1:MDG.MIL Presidential guards] {e1 opened fire} on [m2:MDG.OPP supporters of Andry Rajoelina, the mayor of Antananarivo], as [m3=m2 they] walked toward a palace in [m4:@MDG the Malagasy capital] on Saturday, killing at least 28.
e1 m1 > m2 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression

### AFP 2009-02-03
[m1:MDG.GOV The government of President Marc Ravalomanana] {e1 dismissed} [m2:MDG.OPP Andry Rajoelina] as mayor of [m3:@MDG Antananarivo] on Tuesday, ten days after [m4=m2 the former disc jockey] began a series of rallies.
e1 m1 > m2 SANCTION actual 2009-02-03/day mode=expel ctx=executive

### AFP 2009-03-09
[m1:MDG.MIL Soldiers at a garrison outside Antananarivo] {e1 refused} to take further orders from [m2:MDG.GOV President Marc Ravalomanana] on Monday, and [m3:UN a U.N. mediator, Tiebile Drame], put off a round of talks.
e1 m1 > m2 REJECT actual 2009-03-09/day mode=yield ctx=military

### AFP 2009-03-14
[m1:MDG.OPP Opposition leader Andry Rajoelina] {e1 gave} [m2:MDG.GOV President Marc Ravalomanana] four hours to leave office on Saturday, telling a crowd in [m3:@MDG Antananarivo] that a march on the palace would follow.
e1 m1 > m2 THREATEN threatened 2009-03-14/day ctx=executive

### AFP 2009-03-16
[m1:MDG.MIL Tanks of the Malagasy army] {e1 battered down} the gates of a palace of [m2:MDG.GOV President Marc Ravalomanana] in [m3:@MDG Antananarivo] on Monday, while [m4=m2 he] was at another one with some of [m5=m2 his] followers.
e1 m1 > m2 ASSAULT actual 2009-03-16/day mode=heavy-weapons ctx=military,executive

### AFP 2009-03-17
[m1:MDG.GOV President Marc Ravalomanana] {e1 handed power} to [m2:MDG.MIL a panel of officers] on Tuesday after seven weeks of unrest, and [m3:AU the African Union] set an urgent meeting in [m4:@ETH Addis Ababa].
e1 m1 > m2 RETREAT actual 2009-03-17/day mode=resign ctx=executive
