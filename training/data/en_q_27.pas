### Reuters 2016-08-31
[m1:KAZ.GOV Kazakhstan] and [m2:KGZ.GOV Kyrgyzstan] {e1 have interlocked} their customs databases since July, and [m3:RUS.MIL Russian paratroopers] {e2 rehearsed} with [m4:KGZ.MIL Kyrgyz scouts] near [m5:@KGZ Balykchy] on Tuesday. [m6=m1+m2 Both countries] belong to [m7:CSTO a Moscow-led pact].
e1 m1 > m2 COOPERATE actual 2016-07-01/month ctx=economic
e2 m3 > m4 COOPERATE actual 2016-08-30/day ctx=military
rel m6 member_of m7

### AFP 2013-05-14
[m1:MEX.COP Mexican] and [m2:GTM.COP Guatemalan investigators] {e1 pooled} fingerprints to nail [m3:CRM.CRM a Zetas paymaster], whom [m4:GTM.GOV Guatemala City] {e3 surrendered} to [m5:USA.JUD a court in Texas] on Tuesday. [m6:HND.GOV Honduras] {e4 wants in}.
e1 m1 > m2 COOPERATE actual 2013-05-14/none ctx=crime
e3 m4 > m5 COOPERATE actual 2013-05-14/day ctx=legal
e4 m6 > m1,m2 AGREE actual 2013-05-14/none ctx=crime

### Reuters 2010-11-23
[m1:KOR.MIL South Korea] {e1 scrambled} F-16s on Tuesday after [m2:PRK.MIL northern batteries] {e2 peppered} [m3:@KOR Yeonpyeong island]. [m4:KOR.GOV President Lee Myung-bak] {e3 swore to return} any new salvo "<<q1 manifold>>," and [m5:USA.MIL the carrier George Washington] {e4 weighed anchor} in [m6:@JPN Yokosuka].
e1 m1 > m2 MOBILIZE actual 2010-11-23/day mode=weapons ctx=military
e2 m2 > m1 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e3 m4 > m2 THREATEN threatened 2010-11-23/none mode=violence ctx=military
e4 m5 > m2 MOBILIZE actual 2010-11-23/none mode=weapons ctx=military
q1 m4 mixed cue=swore

### La Tercera 2014-08-20
[m1:PER.GOV Lima] {e1 flexed its muscles} on Wednesday, moving two frigates to [m2:@PER Matarani], while [m3:CHL.GOV Santiago] {e2 reserved the right to} shut the [m4:@CHL Arica] railway should [m5=m1 its neighbour] redraw a border map. [m6:ECU.GOV Quito] {e4 would share} its radar with [m7=m1+m3 both].
e1 m1 > m3 MOBILIZE actual 2014-08-20/day mode=weapons ctx=territory
e2 m3 > m5 THREATEN threatened 2014-08-20/none mode=restrict ctx=territory
e4 m6 > m7 AGREE hypothetical 2014-08-20/none ctx=territory

### Daily Monitor 2018-12-11
[m1:UGA.MIL Uganda] and [m2:COD.MIL the Congo's army] {e1 have twinned} their Ebola checkpoints at [m3:@UGA Mpondwe]; [m4:RWA.GOV Rwanda] {e2 lent} thermometers. [m5:ADF.REB The Allied Democratic Forces], rebels who control forests north of [m6:@COD Beni], {e3 warned off} [m7:COD.MED the vaccinators] in a leaflet.
e1 m1 > m2 COOPERATE actual 2018-12-11/none ctx=health
e2 m4 > m1,m2 AID actual 2018-12-11/none ctx=health
e3 m5 > m7 THREATEN threatened 2018-12-11/none mode=violence ctx=health

### Euractiv 2019-05-02
[m1:FRA.GOV Paris] and [m2:DEU.GOV Berlin] {e1 tied up} 1.7 billion euros in a joint battery venture on Thursday, with the consent of [m3:EU the European Commission]. [m4:DEU.LAB IG Metall], the engineering workers' union led by [m5:DEU.LAB Joerg Hofmann], {e2 threw down the gauntlet to} [m6:DEU.BUS Opel]: jobs first, or a stoppage.
e1 m1 > m2 COOPERATE planned 2019-05-02/day ctx=technology
e2 m4 > m6 THREATEN threatened 2019-05-02/none ctx=economic
rel m5 leads m4
