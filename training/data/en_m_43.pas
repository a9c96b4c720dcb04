### Kyodo 2014-07-04
[m1:JPN.GOV Japan] {e1 eased} some sanctions on [m2:PRK.GOV North Korea] on Friday, [m3:JPN.GOV Prime Minister Shinzo Abe] told reporters, in return for a fresh inquiry into [m4:JPN.CVL citizens abducted in the 1970s].
e1 m1 > m2 CONCEDE actual 2014-07-04/day ctx=economic,human_rights

### Kyodo 2015-03-31
[m1:JPN.GOV The cabinet in Tokyo] {e1 extended} by two years [m5=m1 its] sanctions on [m2:PRK.GOV Pyongyang], including a ban on port calls, while [m3:JPN.GOV officials in charge of the abduction issue] were in [m4:@CHN Dalian].
e1 m1 > m2 SANCTION actual 2015-03-31/none ctx=economic

### Kyodo 2011-12-19
[m1:JPN.GOV Japan's chief cabinet secretary] {e1 extended condolences} to [m2:PRK.GOV North Korea] on Monday after the announcement of [m3:PRK.GOV Kim Jong Il's] death, hours ahead of a call between [m4:JPN.GOV Yoshihiko Noda] and [m5:KOR.GOV Lee Myung-bak].
e1 m1 > m2 SUPPORT actual 2011-12-19/day ctx=diplomatic

### Kyodo 2019-05-06
[m1:JPN.GOV Shinzo Abe] {e1 extended an invitation} to [m2:PRK.GOV Kim Jong Un] for a summit without preconditions, speaking after a 40-minute talk by phone with [m3:USA.GOV President Donald Trump] in [m4:@USA Washington].
e1 m1 > m2 AGREE actual 2019-05-06/none ctx=diplomatic

### Kyodo 2004-05-22
[m1:JPN.GOV Prime Minister Junichiro Koizumi] {e1 extended} a pledge of 250,000 tons of food to [m2:PRK.GOV North Korea] during a one-day trip on Saturday, and flew home to [m3:@JPN Tokyo] with five [m4:JPN.CVL children of former abductees].
e1 m1 > m2 AGREE planned 2004-05-22/day ctx=human_security,diplomatic

### Kyodo 2002-10-15
Five [m1:JPN.CVL Japanese abducted 24 years ago], {e1 let go} by [m2:PRK.GOV North Korea] on what was to be a two-week stay, embraced [m4=m1 their] parents at [m3:@JPN Haneda airport] on Tuesday.
e1 m2 > m1 RETREAT actual 2002-10-15/day mode=release ctx=human_rights

### Kyodo 2002-10-24
[m1:JPN.GOV Japan] {e1 will not send} [m2:JPN.CVL five abduction victims] back to [m3:PRK.GOV North Korea] and wants [m6=m2 their] children to join [m7=m2 them], [m4:JPN.GOV Chief Cabinet Secretary Yasuo Fukuda] said in [m5:@JPN Tokyo].
e1 m1 > m3 REJECT actual 2002-10-24/none mode=yield ctx=human_rights said=m4

### Kyodo 2002-09-17
[m1:PRK.GOV Kim Jong Il] {e1 apologised} for past kidnappings to [m2:JPN.GOV Junichiro Koizumi] at a summit in [m3:@PRK Pyongyang] on Tuesday, and [m5=m1+m2 the two] {e2 signed} a declaration on [m4:JPN.GOV Japan's] wartime wrongs.
e1 m1 > m2 SUPPORT actual 2002-09-17/day ctx=human_rights
e2 m1 > m2 SUPPORT actual 2002-09-17/day ctx=diplomatic

### Kyodo 2018-06-26
[m1:JPN.MIL The Japanese navy] {e1 sent} a destroyer to take part in a search with [m2:KOR.MIL South Korean patrol ships] for [m3:PRK.CVL six North Korean fishermen] adrift off [m4:@JPN the Noto peninsula].
e1 m1 > m2 COOPERATE actual 2018-06-26/none ctx=disasters

### Kyodo 2010-11-26
[m1:USA.MIL The United States] {e1 sent} the carrier George Washington towards the Yellow Sea in a show of force after [m2:PRK.MIL North Korea] {e2 shelled} [m3:KOR.CVL Yeonpyeong island], and [m4:CHN.GOV Beijing] voiced concern.
e1 m1 > m2 MOBILIZE actual 2010-11-26/none mode=ships ctx=military
e2 m2 > m3 ASSAULT actual 2010-11-26/none mode=heavy-weapons ctx=military

### Kyodo 2010-12-09
[m1:CHN.GOV China] sent [m3:CHN.GOV State Councillor Dai Bingguo] to [m2:@PRK Pyongyang], where [m6=m3 he] {e1 conferred} with [m4:PRK.GOV Kim Jong Il] on the tension with [m5:@KOR the South], Xinhua said.
e1 m3 > m4 CONSULT actual 2010-12-09/none mode=visit ctx=diplomatic

### Kyodo 2015-09-17
[m1:JPN.GOV The Tokyo government] {e1 sent} 3,000 blankets and ten purification units to [m2:SYR.REF refugees on the way through Serbia] from a depot in [m3:@ARE Dubai], at the wish of [m4:SRB.GOV Belgrade].
e1 m1 > m2 AID actual 2015-09-17/none ctx=asylum

### Kyodo 2015-02-04
[m1:JPN.GOV Japan] {e1 sent [m6=m1 its] thanks} to [m2:JOR.GOV King Abdullah] for efforts to save a hostage and {e2 said [m5=m1 it] would go on helping} [m3:SYR.REF displaced Syrians] in [m4:@JOR Jordan].
e1 m1 > m2 SUPPORT actual 2015-02-04/none ctx=terrorism
e2 m1 > m3 AGREE planned 2015-02-04/none ctx=asylum

### Kyodo 2003-12-09
[m1:JPN.GOV The cabinet of Junichiro Koizumi] {e1 approved} on Tuesday a plan to station up to 600 soldiers in [m2:IRQ.CVL southern Iraq] for reconstruction work, a day after [m3:JPN.OPP the Democratic Party] {e2 came out against} it.
e1 m1 > m2 AGREE planned 2003-12-09/day ctx=military,peacekeeping
e2 m3 > m1 REJECT actual 2003-12-08/day mode=change ctx=military

### Kyodo 2004-02-08
[m1:JPN.MIL The main body of Japanese ground troops] {e1 entered} [m2:@IRQ Samawah] on Sunday to purify water for [m3:IRQ.CVL townspeople], {e2 guarded} by [m4:NLD.MIL a Dutch battalion].
e1 m1 > m3 AID actual 2004-02-08/day ctx=peacekeeping,military
e2 m4 > m1 AID actual 2004-02-08/none ctx=military

### Kyodo 2004-04-15
[m1:IRQ.REB An Iraqi armed group] {e1 handed} [m2:JPN.CVL three Japanese hostages] over to [m3:IRQ.REL clerics at a Baghdad mosque] on Thursday; [m4:JPN.GOV Koizumi's government] {e2 had refused} to pull [m6=m4 its] troops out of [m5:@IRQ Samawah].
e1 m1 > m2 RETREAT actual 2004-04-15/day mode=release ctx=terrorism
e2 m4 > m1 REJECT actual 2004-04-15/none mode=yield ctx=military

### Kyodo 2005-09-09 none
A lacquer cup made in [m1:@JPN Wajima] passes through 124 hands, the guild says, and the sap, most of which used to be local, is now brought in from [m2:@CHN Shaanxi] and [m3:@VNM Phu Tho].
