### Reuters 2018-07-19
[m1:IRQ.GOV Iraq's electricity minister], who has been in the post since 2014 and whom [m2:IRQ.REL the clerical leadership in Najaf] had more than once named in sermons, was {e1 suspended} by [m3:IRQ.GOV Prime Minister Haider al-Abadi] as a revolt of [m4:IRQ.CVL southern townspeople] over power cuts entered a third week in Basra.
e1 m3 > m1 SANCTION actual 2018-07-19/none mode=expel ctx=executive
e2 m4 > m3 PROTEST actual 2018-07-19/none mode=demo ctx=natural_resource
The {e2 unrest} has claimed eleven lives.

### AP 2013-04-24
[m1:CAN.BUS Loblaw], [m2:ESP.BUS Mango] and other clients of the factories in the Rana Plaza building, which collapsed with more than a thousand [m3:BGD.LAB seamstresses] inside, face {e1 calls} from [m4:BGD.LAB Bangladeshi unions] to pay the bereaved; [m5:BGD.JUD the High Court] has {e2 summoned} [m6:BGD.BUS the owner].
e1 m4 > m1,m2 REQUEST requested 2013-04-24/none mode=yield ctx=economic
e2 m5 > m6 ACCUSE actual 2013-04-24/none mode=investigate ctx=economic,legal

### Sunday Telegraph 2002-08-18
[m1:ZWE.AGR Some three hundred white farmers], among them a former cricket international, have {e1 disobeyed} an order by [m2:ZWE.GOV Robert Mugabe's government] to be off their land by the ninth; [m3:ZWE.COP policemen] in Chinhoyi have {e2 locked up} a dozen, and [m4:ZWE.LAB farmhands], their own cottages {e3 looted} by [m5:ZWE.PRM war veterans], sleep by the road.
e1 m1 > m2 REJECT actual 2002-08-18/none mode=yield ctx=economic
e2 m3 > m1 COERCE actual 2002-08-18/none mode=arrest ctx=economic
e3 m5 > m4 ASSAULT actual 2002-08-18/none mode=destroy ctx=economic

### AFP 2016-10-13
[m1:GAB.OPP Jean Ping], beaten by a handful of votes in August according to a court his lawyers never trusted, {e1 wrote} to [m2:ICC prosecutors in The Hague] about the {e2 strafing} of his headquarters by [m3:GAB.MIL the presidential guard].
e1 m1 > m3 ACCUSE actual 2016-10-13/none mode=allege ctx=election,human_rights
e2 m3 > m1 ASSAULT actual 2016-10-13/none mode=aerial ctx=election

### The Australian 2017-02-09
[m1:AUS.OPP Labor], {e1 dismayed} that [m2:AUS.GOV the resources minister] had inspected a coal mine at the expense of [m3:IND.BUS its Indian owner], {e2 tabled} a motion of censure; [m4:AUS.PTY Pauline Hanson's senators] {e3 voted with} [m6=m5 the government].
e1 m1 > m2 ACCUSE actual 2017-02-09/none mode=disapprove ctx=environment,corruption
e2 m1 > m2 ACCUSE actual 2017-02-09/none mode=disapprove ctx=legislative
e3 m4 > m5 SUPPORT actual 2017-02-09/none ctx=legislative
[m5:AUS.GOV The coalition] called the trip routine.

### Nation 2014-07-08
[m5:KEN.CVL Marchers in Nairobi's Uhuru Park] {e1 booed} [m1:KEN.GOV the security secretary], whose [m2:KEN.COP anti-terrorism unit] is {e2 said} by [m3:KEN.REL a council of imams] to {e3 strangle} suspects in safe houses.
e2 m3 > m2 ACCUSE actual 2014-07-08/none mode=allege ctx=terrorism,human_rights
e3 m2 > m4 ASSAULT actual 2014-07-08/none mode=targeted ctx=terrorism,human_rights said=m3
e1 m5 > m1 PROTEST actual 2014-07-08/none mode=demo ctx=terrorism
[m4:KEN.REL Two preachers] have vanished from Mombasa this year.

### Tico Times 2010-11-09
[m1:CRI.GOV San Jose], which has had no army since 1948, {e1 sent} seventy policemen in battle dress to the San Juan river, where [m2:NIC.MIL Nicaraguan sappers] under [m3:NIC.ELI Eden Pastora] had {e2 occupied} a swampy island; [m4:OAS the hemisphere's secretary-general], Jose Miguel Insulza, overflew it and {e3 advised} both sides to pull back.
e1 m1 > m2 MOBILIZE actual 2010-11-09/none mode=police ctx=territory
e2 m2 > m1 COERCE actual 2010-11-09/none mode=seize ctx=territory
e3 m4 > m1,m2 REQUEST requested 2010-11-09/none mode=yield ctx=territory

### Bangkok Post 2009-01-15
[m1:THA.MIL The Thai navy] {e1 towed} [m2:MMR.REF a thousand Rohingya boat people] out to sea and cut them adrift without engines, survivors told [m3:IND.MIL the Indian coast guard]; [m4:THA.GOV the prime minister], new to office, promised to {e2 investigate} [m5=m1 the service].
e1 m1 > m2 COERCE actual 2009-01-15/none mode=deport ctx=migration,human_rights said=m2
e2 m4 > m5 ACCUSE planned 2009-01-15/none mode=investigate ctx=migration,human_rights

### Granma 2021-07-12
[m1:CUB.CVL Islanders shouting for food and vaccines] {e1 poured out} of their houses in San Antonio de los Banos and forty other towns; [m2:CUB.GOV Miguel Diaz-Canel] {e2 summoned} [m3:CUB.PTY all revolutionaries] to the streets against them and {e3 put it down to} [m4:USA.GOV the American embargo].
e1 m1 > m2 PROTEST actual 2021-07-11/day mode=demo ctx=economic,health
e2 m2 > m3 REQUEST requested 2021-07-11/day mode=assist ctx=repression
e3 m2 > m4 ACCUSE actual 2021-07-12/none mode=disapprove ctx=economic

### Leadership 2014-04-10
Angered by what [m4=m1 they] called a betrayal, [m1:NGA.LEG five senators from Adamawa] {e1 deserted} [m2:NGA.PTY the ruling party], whose chairman {e2 ridiculed} [m3=m1 them] as birds of passage.
e1 m1 > m2 SANCTION actual 2014-04-10/none mode=withdraw ctx=political_institutions
e2 m2 > m3 ACCUSE actual 2014-04-10/none mode=disapprove ctx=political_institutions

### Moscow Times 2011-12-05
[m1:OSCE Observers from Vienna] {e1 cited} ballot-box stuffing in their report on the Duma vote, and [m2:RUS.NGO Golos], a monitor {e2 fined} last week by [m3:RUS.JUD a Moscow court], {e3 put} the fraud at fifteen percent.
e1 m1 > m4 ACCUSE actual 2011-12-05/none mode=allege ctx=election
e2 m3 > m2 SANCTION actual 2011-11-28/week mode=convict ctx=election,rights_freedoms
e3 m2 > m4 ACCUSE actual 2011-12-05/none mode=allege ctx=election
[m4:RUS.PTY United Russia] lost its two-thirds majority.

### Philippine Star 2007-02-21
[m1:UN Philip Alston], a special rapporteur, {e1 found} [m2:PHL.MIL the armed forces] to be in a state of denial about the {e2 murders} of [m3:PHL.PTY leftist organisers]; [m4:PHL.GOV the justice secretary] {e3 brushed aside} the Australian as a muchacho.
e1 m1 > m2 ACCUSE actual 2007-02-21/none mode=allege ctx=human_rights
e2 m2 > m3 ASSAULT actual 2007-02-21/none mode=targeted ctx=human_rights said=m1
e3 m4 > m1 REJECT actual 2007-02-21/none ctx=human_rights

### Asia Times 2013-06-06
[m1:SGP.JRN Bloggers in Singapore] {e1 blacked out} their home pages for a day over a rule by which [m2:SGP.GOV the Media Development Authority] {e2 obliges} [m3:SGP.JRN larger news sites] to post a bond and to take down whatever it disallows within twenty-four hours.
e1 m1 > m2 PROTEST actual 2013-06-06/none ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2013-06-06/none mode=censor ctx=rights_freedoms

### Yle 2015-09-18
[m1:FIN.LAB Finland's three union confederations], with the sympathy of [m2:FIN.REL the Lutheran church], {e1 paralysed} ports and trains on Friday over pay cuts that [m3:FIN.GOV Juha Sipila's cabinet] means to legislate.
e1 m1 > m3 PROTEST actual 2015-09-18/day mode=strike ctx=economic

### Jamaica Observer 2012-01-20 none
A panel on the slave revolts argued late into the night in [m1:@JAM Montego Bay]: did the rebels of 1831 mean to burn the estates, or only to stop work? [m2:JAM.EDU A historian from Mona] thought both.

### Le Temps 2019-06-14
Half a million [m1:CHE.CVL women] {e1 struck} across Switzerland, leaving work at 3.24 p.m., the minute from which their wages, compared with men's, amount to nothing; [m2:CHE.LEG the National Council] {e2 paused} its sitting for a quarter of an hour.
e1 m1 > m3 PROTEST actual 2019-06-14/none mode=strike ctx=gender,economic
e2 m2 > m1 SUPPORT actual 2019-06-14/none ctx=gender
[m3:CHE.BUS The employers' association] had advised against it.

### The Hindu 2018-01-12
Four of [m1:IND.JUD India's most senior judges], in an unheard-of press conference on a lawn, {e1 questioned} how [m2:IND.JUD Chief Justice Dipak Misra] assigns cases; [m3:IND.JUD the bar council] {e2 sent} seven members to conciliate.
e1 m1 > m2 ACCUSE actual 2018-01-12/none mode=disapprove ctx=legal
e2 m3 > m1,m2 CONSULT actual 2018-01-12/none ctx=legal

### Al-Hayat 2004-09-02
By ninety-six votes [m1:LBN.LEG Lebanon's parliament] {e1 extended} [m2:LBN.GOV Emile Lahoud's] term, as [m3:SYR.GOV Damascus] wished, the day after [m4:UN the Security Council] had {e2 called on} [m5:SYR.GOV all foreign forces] to leave. [m6:LBN.GOV Four ministers] {e3 quit}.
e1 m1 > m2 SUPPORT actual 2004-09-03/none ctx=executive
e2 m4 > m5 REQUEST requested 2004-09-02/none mode=yield ctx=military
e3 m6 > m2 RETREAT actual 2004-09-02/none mode=resign ctx=executive

### Cape Argus 2018-02-14
[m1:ZAF.PTY The African National Congress] having {e1 ordered} [m2:ZAF.GOV Jacob Zuma] to go, the Hawks, an elite [m3:ZAF.COP police unit], {e2 swooped} on the Saxonwold villa of [m4:ZAF.BUS the Guptas] at breakfast; by midnight [m6=m2 the president], complaining that [m5=m2 he] had been {e3 treated} unfairly by his party, had {e4 resigned}.
e1 m1 > m2 REQUEST requested 2018-02-14/none mode=change ctx=executive
e2 m3 > m4 COERCE actual 2018-02-14/day mode=seize ctx=corruption
e3 m2 > m1 ACCUSE actual 2018-02-14/day mode=disapprove ctx=executive
e4 m2 > m1 RETREAT actual 2018-02-14/day mode=resign ctx=executive

### Dawn 2006-08-28
A {e1 shutdown} in Quetta, called by [m1:PAK.PTY Baluch nationalists] after the {e2 killing} of [m2:PAK.REB Nawab Akbar Bugti] by [m3:PAK.MIL the army], closed every shop, and [m4:PAK.EDU students] {e3 burned} a bank.
e1 m1 > m5 PROTEST actual 2006-08-28/none mode=strike ctx=territory
e2 m3 > m2 ASSAULT actual 2006-08-26/day ctx=military,territory
e3 m4 > m5 PROTEST actual 2006-08-28/none mode=riot ctx=territory
[m5:PAK.GOV Islamabad] called him a warlord.

### Stabroek News 2015-06-08
[m1:GUY.GOV Georgetown] {e1 reacted with dismay} to a decree in which [m2:VEN.GOV Nicolas Maduro] {e2 annexed} on paper the waters where [m3:USA.BUS Exxon] has found oil, and [m4:CARICOM Caribbean leaders] will discuss it next month in [m5:@BRB Bridgetown].
e1 m1 > m2 ACCUSE actual 2015-06-08/none mode=disapprove ctx=territory,natural_resource
e2 m2 > m1 COERCE actual 2015-06-08/none mode=seize ctx=territory,natural_resource

### Cambodia Daily 2003-01-30
A rumour that [m1:? a Thai soap star] had claimed Angkor Wat for her country sent [m2:KHM.CVL thousands of Phnom Penh residents] to {e1 sack} [m3:THA.GOV the Thai embassy]; [m4:THA.GOV Bangkok] {e2 flew out} its nationals and {e3 downgraded} relations, while [m5:KHM.GOV Hun Sen] {e4 expressed regret}.
e1 m2 > m3 PROTEST actual 2003-01-29/day mode=riot ctx=diplomatic
e2 m4 > m5 SANCTION actual 2003-01-30/none mode=withdraw ctx=diplomatic
e3 m4 > m5 SANCTION actual 2003-01-30/none mode=discontinue ctx=diplomatic
e4 m5 > m4 CONCEDE actual 2003-01-30/none ctx=diplomatic

### Reuters 2010-07-23 headline
[m1:ICJ World court] {e1 sides with} [m2:KOS.GOV Kosovo]; [m3:SRB.GOV Serbia] {e2 unbowed}
e1 m1 > m2 SUPPORT actual 2010-07-23/none ctx=territory,legal
e2 m3 > m1 REJECT actual 2010-07-23/none mode=yield ctx=territory,legal
