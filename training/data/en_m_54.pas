### Reuters 2022-02-26
[m1:USA.BUS SpaceX] {e1 has switched on} [m6=m1 its] Starlink service in [m2:UKR.GOV Ukraine] and more terminals are on the way, [m3:USA.BUS chief executive Elon Musk] wrote on Twitter in reply to a plea from [m4:UKR.GOV Vice Prime Minister Mykhailo Fedorov] in [m5:@UKR Kyiv].
e1 m1 > m2 AID actual 2022-02-26/none ctx=technology,military

### Reuters 2018-09-05
[m1:USA.BUS Twitter chief executive Jack Dorsey] {e1 promised} [m2:USA.LEG the Senate Intelligence Committee] on Wednesday to tell users of the Russian accounts in question, while [m3:USA.BUS Google], invited too, {e2 sent nobody} to [m4:@USA Washington].
e1 m1 > m2 AGREE planned 2018-09-05/day ctx=misinformation,election
e2 m3 > m2 REJECT actual 2018-09-05/day mode=meet ctx=misinformation,election

### Reuters 2021-02-22
[m1:USA.BUS Facebook] said on Tuesday [m2=m1 it] {e1 would lift} [m6=m1 its] block on the pages of [m3:AUS.JRN Australian newspapers] after winning concessions from [m4:AUS.GOV Treasurer Josh Frydenberg] in [m5:@AUS Canberra].
e1 m1 > m3 CONCEDE planned 2021-02-23/day ctx=rights_freedoms,economic

### Reuters 2021-02-18
[m1:USA.BUS Facebook] {e1 wiped clean} the pages of [m2:AUS.JRN news outlets in Australia] on Thursday in a dispute over payment, hours after [m3:USA.BUS Google] {e2 had concluded} an arrangement with [m4:AUS.JRN News Corp].
e1 m1 > m2 SANCTION actual 2021-02-18/day mode=discontinue ctx=rights_freedoms,economic
e2 m3 > m4 SUPPORT actual 2021-02-18/none ctx=economic

### Reuters 2021-03-16
[m1:AUS.JRN News Corp's Australian arm] and [m2:USA.BUS Facebook] {e1 have signed} a three-year payment deal, the publisher said on Tuesday, a month after the latter's clash with [m3:AUS.GOV the government of Scott Morrison].
e1 m1 > m2 SUPPORT actual 2021-03-16/none ctx=economic

### Reuters 2018-10-08
[m1:USA.BUS Google] {e1 agreed to hand over} a summary of [m4=m1 its] privacy audit to [m2:USA.LEG a committee of the U.S. Senate], an aide said, as regulators in [m3:@IRL Dublin] asked for the same.
e1 m1 > m2 AGREE planned 2018-10-08/none ctx=technology

### Reuters 2016-03-28
[m1:USA.COP The FBI] {e1 dropped} [m4=m1 its] legal case against [m2:USA.BUS Apple] on Monday after finding another way into the telephone of a gunman in [m3:@USA San Bernardino], a filing showed.
e1 m1 > m2 CONCEDE actual 2016-03-28/day ctx=technology,terrorism

### Reuters 2016-02-25
[m1:USA.BUS Apple] {e1 asked} a U.S. magistrate to throw out an order to help [m2:USA.COP the FBI] unlock a phone, and [m3:USA.BUS Microsoft] {e2 declared [m6=m3 its] support} for [m4=m1 its rival] before [m5:USA.LEG a panel in Congress].
e1 m1 > m2 REJECT actual 2016-02-25/none mode=assist ctx=technology,legal
e2 m3 > m4 SUPPORT actual 2016-02-25/none ctx=technology

### Reuters 2012-12-18
[m1:CHE.BUS UBS] {e1 has agreed to pay} $1.5 billion to [m2:USA.JUD U.S. prosecutors], [m3:GBR.GOV British] and [m4:CHE.GOV Swiss regulators] over the rigging of interest rates, a person close to the bank said in [m5:@CHE Zurich].
e1 m1 > m2,m3,m4 AGREE planned 2012-12-18/none ctx=economic,legal

### Reuters 2009-08-19
[m1:CHE.GOV The Swiss government] and [m2:USA.GOV the U.S. Internal Revenue Service] on Wednesday {e1 signed an agreement} under which details of 4,450 accounts at [m3:CHE.BUS UBS] will be made available within a year, Justice Minister [m4:CHE.GOV Eveline Widmer-Schlumpf] said in [m5:@CHE Bern].
e1 m1 > m2 SUPPORT actual 2009-08-19/day ctx=economic,legal

### Reuters 2010-08-26
[m1:CHE.GOV Switzerland's tax office] {e1 has passed on} the data of some 2,000 [m2:CHE.BUS UBS] clients to [m3:USA.GOV the Internal Revenue Service] in [m4:@USA Washington], the first batch of a list settled on last year.
e1 m1 > m3 COOPERATE actual 2010-08-26/none ctx=economic,legal

### Reuters 2014-07-01
[m1:FRA.BUS BNP Paribas] {e1 pleaded guilty} in [m2:@USA New York] to charges by [m3:USA.JUD the Justice Department] of breaching embargoes on [m4:@SDN Sudan] and [m5:@CUB Cuba], and France's finance minister, [m6:FRA.GOV Michel Sapin], {e2 spoke up for} [m7=m1 the bank].
e1 m1 > m3 CONCEDE actual 2014-07-01/none ctx=legal,economic
e2 m6 > m7 SUPPORT actual 2014-07-01/none ctx=economic

### Reuters 2010-06-16
[m1:GBR.BUS BP] {e1 agreed} on Wednesday to set aside $20 billion for [m2:USA.CVL victims of the Gulf of Mexico oil spill] and to pay no dividend this year, [m3:USA.GOV President Barack Obama] announced after the company's chairman had been to the White House.
e1 m1 > m2,m3 AGREE planned 2010-06-16/day ctx=environment,reparations

### Reuters 2010-06-16
[m1:GBR.BUS BP chairman Carl-Henric Svanberg] {e1 apologised} to [m2:USA.CVL the American people] on Wednesday, speaking in front of the White House after four hours with [m3:USA.GOV President Barack Obama]; [m4:GBR.GOV Downing Street] called the outcome positive.
e1 m1 > m2 SUPPORT actual 2010-06-16/day ctx=environment

### Reuters 2015-10-21 none
Shares of a maker of diesel engines in [m1:@DEU Cologne] rose 1.1 percent and those of its supplier in [m2:@CZE Brno] were flat, while [m3:FRA.BUS the French group that owns both] said orders from [m4:@USA the United States] were steady.
