### DPA 2013-12-16
[m1:DEU.PTY Angela Merkel's Christian Democrats] and [m2:DEU.PTY the Social Democrats under Sigmar Gabriel] {e1 signed [m5=m1+m2 their] coalition contract} in [m3:@DEU Berlin] on Monday, a day before the chancellor was to be elected by [m4:DEU.LEG the Bundestag].
e1 m1 > m2 SUPPORT actual 2013-12-16/day ctx=executive,political_institutions

### DPA 2013-10-17
[m1:DEU.PTY The conservative bloc of Chancellor Angela Merkel] and [m2:DEU.PTY the Social Democratic Party] {e1 agreed to enter} formal coalition negotiations next week after a third exploratory meeting in [m3:@DEU Berlin] that [m4:DEU.PTY the Greens], spurned on Tuesday, did not attend.
e1 m1 > m2 AGREE planned 2013-10-21/week ctx=executive

### DPA 2009-10-24
[m1:DEU.GOV Guido Westerwelle, who is due to become Germany's foreign minister,] {e1 pledged} that [m2=m1 his] first trip would be to [m3:POL.GOV Poland], a wish that [m4:POL.GOV Radoslaw Sikorski] had made known in [m5:@POL Warsaw].
e1 m1 > m3 AGREE planned 2009-10-24/none ctx=diplomatic

### Guardian 2017-06-26
[m1:GBR.GOV Theresa May's Conservatives] and [m2:GBR.PTY the Democratic Unionist Party] {e1 finalised a deal} worth £1 billion for Northern Ireland on Monday that keeps the minority government in office, said [m3:GBR.PTY DUP leader Arlene Foster] outside No 10 in [m4:@GBR London].
e1 m1 > m2 SUPPORT actual 2017-06-26/day ctx=executive said=m3

### Guardian 2017-06-10
[m1:GBR.PTY The Democratic Unionist Party] {e1 agreed in principle to back} [m2:GBR.GOV a minority government led by Theresa May], Downing Street said, as talks went on in [m3:@GBR Belfast] and [m4:IRL.GOV Irish premier Enda Kenny] {e2 phoned} [m5=m2 the prime minister] with concerns.
e1 m1 > m2 AGREE planned 2017-06-10/none ctx=executive
e2 m4 > m5 CONSULT actual 2017-06-10/none mode=phone ctx=diplomatic

### Guardian 2010-05-10
[m1:GBR.GOV Gordon Brown] {e1 offered to resign} as [m2:GBR.PTY Labour] leader by September on Monday evening in a bid to draw [m3:GBR.PTY Nick Clegg's Liberal Democrats] into a coalition, hours after [m5=m3 they] {e2 had met} [m4:GBR.PTY the Conservatives] again.
e1 m1 > m3 CONCEDE planned 2010-05-10/day ctx=executive
e2 m3 > m4 CONSULT actual 2010-05-10/day ctx=executive

### Guardian 2010-05-11
[m1:GBR.GOV Gordon Brown] {e1 tendered [m2=m1 his] resignation} to [m3:GBR.GOV the Queen] on Tuesday night after thirteen years of Labour rule, and [m4:USA.GOV President Barack Obama] {e2 rang} [m5:GBR.GOV David Cameron] with congratulations.
e1 m1 > m3 RETREAT actual 2010-05-11/day mode=resign ctx=executive
e2 m4 > m5 SUPPORT actual 2010-05-11/day ctx=diplomatic

### Guardian 2012-10-15
[m1:GBR.GOV Prime Minister David Cameron] and [m2:GBR.GOV Scottish First Minister Alex Salmond] on Monday {e1 signed} the terms of a referendum on independence at St Andrew's House in [m3:@GBR Edinburgh], with a single question and a vote before the end of 2014.
e1 m1 > m2 SUPPORT actual 2012-10-15/day ctx=territory,election

### Guardian 2020-01-14
[m1:GBR.GOV The British government] formally {e1 refused} [m2:GBR.GOV Nicola Sturgeon's] request for a second independence referendum, in a letter that [m3:IRL.PTY Sinn Fein], in government in [m4:@GBR Belfast] since Saturday, {e2 criticised}.
e1 m1 > m2 REJECT actual 2020-01-14/none mode=change ctx=territory
e2 m3 > m1 ACCUSE actual 2020-01-14/none mode=disapprove ctx=territory

### El Pais 2019-12-30
[m1:ESP.PTY The Socialist party of acting Prime Minister Pedro Sanchez] and [m2:ESP.PTY the left-wing Unidas Podemos] presented the programme of a joint government in [m3:@ESP Madrid] on Monday, {e1 having concluded} [m4=m1+m2 their] pact in November, two days after the election.
e1 m1 > m2 SUPPORT actual 2019-11-12/day ctx=executive

### El Pais 2020-01-02
[m1:ESP.OPP Esquerra Republicana, Catalonia's biggest separatist party,] {e1 agreed to abstain} in the confidence vote on [m2:ESP.GOV Pedro Sanchez] in return for a dialogue between governments, [m4=m1 its] council said in [m3:@ESP Barcelona].
e1 m1 > m2 AGREE planned 2020-01-02/none ctx=executive,territory

### El Pais 2021-06-22
[m1:ESP.GOV Spain's cabinet] on Tuesday {e1 pardoned} nine [m2:ESP.OPP Catalan leaders serving terms of up to 13 years for sedition], ignoring a report by [m3:ESP.JUD the Supreme Court] and a rally of [m4:ESP.OPP the right] in [m5:@ESP Madrid].
e1 m1 > m2 CONCEDE actual 2021-06-22/day ctx=territory,legal

### El Pais 2021-06-23
[m1:ESP.OPP Oriol Junqueras and eight other separatists] {e1 were let out} of three Catalan prisons on Wednesday by [m2:ESP.GOV the authorities] and were welcomed at the gate of Lledoners by [m3:ESP.GOV regional president Pere Aragones].
e1 m2 > m1 RETREAT actual 2021-06-23/day mode=release ctx=territory,legal

### El Pais 2011-10-20
[m1:ETA.REB The Basque separatist group ETA] {e1 declared a definitive end} to [m5=m1 its] armed campaign against [m2:ESP.GOV Spain] on Thursday, three days after an appeal by [m3:UN former U.N. chief Kofi Annan] and others at a conference in [m4:@ESP San Sebastian].
e1 m1 > m2 CONCEDE actual 2011-10-20/day ctx=terrorism

### El Pais 2017-04-08
[m1:ETA.REB ETA] {e1 gave} [m2:FRA.GOV French officials] the coordinates of eight arms caches near [m3:@FRA Bayonne] on Saturday through [m4:CVL civil society mediators], while [m5:ESP.GOV Madrid] {e2 ruled out} any favour in return.
e1 m1 > m2 RETREAT actual 2017-04-08/day mode=disarm ctx=terrorism
e2 m5 > m1 REJECT actual 2017-04-08/none mode=yield ctx=terrorism

### El Pais 2012-02-14 none
Unemployment in [m1:@ESP Andalusia] was 31.2 percent at the end of the year against 12.6 percent in [m2:@ESP the Basque Country], and builders laid off in [m3:@ESP Malaga] told the paper that they were learning German.
