### Reuters 2014-02-11 none
Striker Diego Costa fired [m1:@ESP Madrid] ahead after twelve minutes; [m2:@DEU Dortmund], who had defended stubbornly, sacked their coach at the whistle and the stadium in [m3:@PRT Lisbon] rose to salute the winners.

### AP 2018-08-20
A dockside crane that [m1:CHN.BUS a Qingdao yard] delivered late has become a matter of state: [m2:GHA.GOV Ghana's ports minister] on Monday {e1 sued} the builder, charging it with fraud, and [m3:CHN.GOV the Chinese commercial attaché] asked to be heard.
e1 m2 > m1 ACCUSE actual 2018-08-20/day mode=allege ctx=economic,legal

### BBC 2009-05-06 none
Customers of [m1:KEN.BUS a mobile operator] will be charged half as much for calls to [m2:@UGA Uganda]; the regulator in [m3:@RWA Kigali] has yet to say if it will follow.

### Guardian 2001-07-20
[m1:ITA.COP Carabinieri] {e1 charged} with batons and armoured vans at [m2:ITA.CVL the white overalls' column] in via Tolemaide, and one, cornered in a jeep, {e2 shot} [m3:ITA.CVL Carlo Giuliani], aged 23.
e1 m1 > m2 ASSAULT actual 2001-07-20/none mode=crowd-control ctx=economic
e2 m1 > m3 ASSAULT actual 2001-07-20/none mode=firearms ctx=economic

### El Pais 2012-03-07 none
The airline recalled forty cabin doors for inspection after a latch failed over [m1:@COL Bogota]. No passenger was hurt, [m2:COL.BUS the carrier] said, and [m3:FRA.BUS the French maker] is to pay.

### Times of India 2013-12-18
[m1:IND.COP Delhi police] {e1 removed} the barriers before the American embassy, and [m2:IND.GOV the Lok Sabha speaker] {e2 would not see} [m3:USA.LEG a visiting delegation], because [m4:IND.GOV a consul] had been {e3 strip-searched} by [m5:USA.COP marshals] in New York.
e1 m1 > m6 SANCTION actual 2013-12-18/none mode=discontinue ctx=diplomatic
e2 m2 > m3 REJECT actual 2013-12-18/none mode=meet ctx=diplomatic
e3 m5 > m4 COERCE actual 2013-12-12/day mode=seize ctx=diplomatic,legal
[m6:USA.GOV The embassy] regrets the episode.

### Xinhua 2006-02-17 none
More than a thousand villagers are missing after a hillside buried Guinsaugon on [m1:@PHL Leyte]; [m2:PHL.GOV the provincial governor], weeping, said an earthquake had struck moments before.

### Daily Monitor 2019-08-12
[m5=m3 A Kampala magistrate], dodging a bottle, {e1 convicted} [m1:UGA.EDU Stella Nyanzi], a university scholar, of harassing [m2:UGA.GOV Yoweri Museveni] in a poem about his birth, and {e2 committed} [m4=m1 her] to Luzira prison for eighteen months.
e1 m3 > m1 SANCTION actual 2019-08-12/none mode=convict ctx=rights_freedoms,legal
e2 m3 > m1 SANCTION actual 2019-08-12/none mode=convict ctx=rights_freedoms,legal
e3 m1 > m2 ACCUSE actual 2019-08-12/none mode=disapprove ctx=rights_freedoms
[m3:UGA.JUD Gladys Kamasanyu] heard the verses {e3 recited}.

### Le Figaro 2011-04-19 none
A jury convicted of bad taste by its own critics has given the prize to a film on the siege of [m1:@BIH Sarajevo]. The director thanked his actors and attacked, good-humouredly, the price of coffee.

### Der Standard 2017-11-29
[m1:BIH.MIL Slobodan Praljak], hearing that [m2:ICTY.JUD the appeals judges] had {e1 upheld} his twenty years for {e2 expelling} [m3:BIH.CVL Muslims] from Mostar, drank poison in the dock; [m4:HRV.GOV the Croatian prime minister] {e3 spoke} of a deep moral injustice.
e1 m2 > m1 SANCTION actual 2017-11-29/none mode=convict ctx=legal,human_rights
e2 m1 > m3 COERCE actual 2017-11-29/none mode=deport ctx=religion_ethnicity said=m2
e3 m4 > m2 ACCUSE actual 2017-11-29/none mode=disapprove ctx=legal

### Nikkei 2013-10-04 none
Bears and bulls fought to a draw in [m1:@JPN Osaka]; a late rally, led by shipping, spared brokers a rout, and [m2:JPN.BUS Kawasaki Kisen] captured the headlines by ordering ten hulls.

### El Comercio 2011-04-05
[m1:ECU.GOV Quito] {e1 asked} [m2:USA.GOV Ambassador Heather Hodges] to leave as soon as possible: in a cable put out by WikiLeaks [m4=m2 she] had {e2 called} [m3:ECU.COP the former police commander] corrupt.
e1 m1 > m2 SANCTION actual 2011-04-05/none mode=expel ctx=diplomatic
e2 m2 > m3 ACCUSE actual 2011-04-05/none mode=allege ctx=corruption,diplomatic

### Irish Times 2016-09-27 none
[m1:IRL.BUS A Cork distillery] has pressed into service a still abandoned in 1975. Neighbours who protested at the smell then are now shareholders, and the first casks go to [m2:@JPN Kyoto].

### Prensa Latina 2015-03-09
"<<q1 An unusual and extraordinary threat>>": the phrase with which [m1:USA.GOV Barack Obama] {e1 justified} sanctions on [m2:VEN.GOV seven Venezuelan officials] has done wonders for [m3:VEN.GOV Nicolas Maduro], to whom [m4:VEN.LEG the assembly] is {e2 to grant} decree powers and whom [m5:CUB.GOV Havana] {e3 stands by}.
e1 m1 > m2 SANCTION actual 2015-03-09/none mode=discontinue ctx=human_rights,economic
e2 m4 > m3 SUPPORT planned 2015-03-09/none ctx=legislative
e3 m5 > m3 SUPPORT actual 2015-03-09/none ctx=diplomatic
q1 m1 direct

### Gulf News 2020-01-11
[m1:IRN.MIL Guardsmen manning a battery near Parand] took an airliner full of [m2:CAN.EDU students] for a cruise missile and {e1 downed it}; [m3:IRN.GOV the president] {e2 apologised} three days later to [m4:UKR.GOV Kyiv] and was {e3 told} by [m5:CAN.GOV Ottawa] that it was not enough.
e1 m1 > m2 ASSAULT actual 2020-01-08/day mode=heavy-weapons ctx=military
e2 m3 > m4 CONCEDE actual 2020-01-11/none ctx=military
e3 m5 > m3 ACCUSE actual 2020-01-11/none mode=disapprove ctx=military

### Business Day 2009-04-20 none
Talks on the price of sorghum broke off for lunch and were resumed by telephone. [m1:ZAF.AGR Growers in Limpopo] hope the millers yield; [m2:@BWA Gaborone] imports what [m3=m1 they] cannot sell.

### Taipei Times 2014-03-20
[m1:TWN.EDU Students] {e1 seized} the floor of the Legislative Yuan and {e2 barricaded} its doors with armchairs to stop [m2:TWN.PTY the Kuomintang] waving through a services pact with [m3:CHN.GOV Beijing]; [m6=m5 the speaker, Wang Jin-pyng], {e3 declined} to have [m4:TWN.COP the police] {e4 clear} [m7=m1 them].
e1 m1 > m2 PROTEST actual 2014-03-20/none mode=obstruct ctx=legislative,economic
e2 m1 > m2 PROTEST actual 2014-03-20/none mode=obstruct ctx=legislative
e3 m5 > m2 REJECT actual 2014-03-20/none mode=assist ctx=legislative
e4 m4 > m1 COERCE denied 2014-03-20/none ctx=legislative
[m5:TWN.LEG Wang] hopes for a compromise.

### Helsingin Sanomat 2003-06-18
[m1:FIN.GOV Anneli Jaatteenmaki] {e1 resigned} after two months as prime minister because [m2:FIN.LEG deputies] no longer believed what [m5=m1 she] had told [m6=m2 them] of papers on [m3:@IRQ Iraq] leaked by an aide of [m4:FIN.GOV the president].
e1 m1 > m2 RETREAT actual 2003-06-18/none mode=resign ctx=executive

### Reuters 2012-11-01 none
[m1:@USA Staten Island] was still under water on Thursday; [m2:USA.LAB electricians from Alabama] fought to restore power and a marathon that would have drained the city of generators was called off.

### Al-Quds 2017-07-21
Metal detectors {e1 set up} by [m1:ISR.COP Israeli police] at the gates of al-Aqsa have driven [m2:PSE.REL worshippers] to {e2 pray} in the street; [m3:PSE.GOV President Mahmoud Abbas] {e3 froze} contacts with [m4:ISR.GOV Israel], [m5:JOR.GOV Amman] {e4 urges} their removal.
e1 m1 > m2 COERCE actual 2017-07-21/none mode=restrict ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2017-07-21/none mode=demo ctx=religion_ethnicity
e3 m3 > m4 SANCTION actual 2017-07-21/none mode=discontinue ctx=religion_ethnicity,diplomatic
e4 m5 > m4 REQUEST requested 2017-07-21/none mode=yield ctx=religion_ethnicity

### Stuff 2010-09-05 none
[m1:@NZL Christchurch] was shaken awake by a tremor that demolished chimneys and buckled rails. Cordons keep the curious out of the centre; [m2:NZL.GOV the mayor] praised neighbours who had shared their water.

### Gazette 2001-04-21
A chain-link fence put round old Quebec for the summit of the Americas was {e1 torn down} in minutes by [m1:CAN.CVL the black bloc]; [m2:CAN.COP police] {e2 answered} with five thousand canisters, one of which drifted into the room where [m3:BRA.GOV Brazil's president] was to speak.
e1 m1 > m2 PROTEST actual 2001-04-20/day mode=riot ctx=economic
e2 m2 > m1 ASSAULT actual 2001-04-20/day mode=crowd-control ctx=economic

### Ahram 2005-09-08 none
A fire in the theatre at [m1:@EGY Beni Suef], caused by a candle, killed critics, actors and pupils in their seats; the minister of culture offered to resign and the offer was not accepted.

### Arab Times 2008-03-19
[m1:KWT.GOV The emir] {e1 dissolved} [m2:KWT.LEG parliament], whose members had {e2 interpellated} one minister after another, and called a vote for May.
e1 m1 > m2 SANCTION actual 2008-03-19/none mode=expel ctx=legislative
e2 m2 > m3 ACCUSE actual 2008-03-19/none mode=investigate ctx=legislative
[m3:KWT.GOV The cabinet] had stood down two days earlier.

### Herald 2013-05-09 none
[m1:ZWE.BUS A tobacco auction floor in Harare] has suspended bidding because of a power cut. [m2:ZWE.AGR Growers], who accuse nobody, are sleeping in their lorries.

### Insider 2020-11-12 headline
[m1:PER.CVL Limeños] {e1 bang} pots at [m2:PER.LEG Congress] over [m3:PER.ELI Vizcarra's] {e2 removal}
e1 m1 > m2 PROTEST actual 2020-11-12/none mode=demo ctx=executive,legislative
e2 m2 > m3 SANCTION actual 2020-11-09/day mode=expel ctx=executive,legislative
