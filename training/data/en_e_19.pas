### AFP 2012-03-14 none
[m1:GBR.GOV British Prime Minister David Cameron], [m2:USA.GOV US President Barack Obama] and their wives ate hot dogs at a basketball game in [m3:@USA Ohio] on Tuesday evening.

### Xinhua 2008-11-20 none
[m1:KEN.GOV Kenya's tourism minister] told reporters on Thursday that arrivals from [m2:@CHN China] had risen by a fifth, while those from [m3:@GBR Britain] and [m4:@DEU Germany] had fallen.

### Reuters 2017-05-29 none
In an interview with [m1:#outlet Le Figaro], [m2:RUS.GOV the Russian leader] recalled that a daughter of Yaroslav the Wise had become queen of [m3:@FRA France] in the eleventh century.

### PTI 2011-03-08 none
[m1:IND.GOV Defence Minister A K Antony] said in a written reply that [m2:IND.MIL the Army] was short of 12,349 officers and [m3:IND.MIL the Navy] of 1,818.

### AP 2006-11-08 none
[m1:USA.OPP The Democrats] needed fifteen more seats to control [m2:USA.LEG the House] and six in [m3:USA.LEG the Senate], where two races, in Montana and Virginia, were too close to call.

### The Age 2007-12-04 none
[m1:AUS.GOV The new foreign minister], 56, speaks French, keeps goats and has never met [m2:IDN.GOV his Indonesian counterpart].

### Kyodo 2016-04-18 none
A ministry official said the interval between the two shocks was 28 hours; aftershocks were felt as far away as [m1:@KOR Busan].

### Antara 2018-05-08 none
Rupiah pressured by [m1:@USA US] bond yields, [m2:IDN.BUS Bank Indonesia] data showed on Tuesday; the [m3:@THA Thai] baht and [m4:@MYS Malaysian] ringgit were weaker as well.

### BBC 2001-06-12 none
[m1:GBR.PTY Labour] fought the campaign under the same slogan as in 1997. [m2:GBR.PTY The Conservatives] lost one seat in [m3:@GBR Kent] by eleven votes.

### The Star 2019-11-07 none
Police seized durians, 214 kilos of them, from a lorry with bald tyres; the driver was fined RM300.

### Dawn 2000-02-20 none
[m1:PAK.GOV The interior secretary] and [m2:PAK.COP the inspector-general of Punjab police] reviewed the arrangements for the census, which will begin on March 1.

### Times of Malta 2011-09-05 none
Asked about relations with [m1:LBY.GOV Tripoli], [m2:MLT.GOV the foreign minister] said he would not speculate.

### AFP 2014-02-24 none
[m1:@UKR Ukraine] has 46 million people, borders seven countries and consumes some 50 billion cubic metres of gas a year, more than half of it from [m2:@RUS Russia].

### Straits Times 1996-06-21 none
Singapore shares ended lower, hit by a sell-off in [m1:@HKG Hong Kong]; [m2:SGP.BUS a broker] blamed the absence of [m3:@JPN Japanese] buyers.

### Guardian 2015-09-14 none
[m1:GBR.OPP Jeremy Corbyn], who won with 59.5 percent of the votes, was first elected in [m2:@GBR Islington] in 1983; [m3:GBR.OPP his deputy], Tom Watson, is a former union official.

### RIA Novosti 2007-06-06 none
"<<q1 I have nothing to add to what was said>>," [m1:RUS.GOV the Kremlin's spokesman] told [m2:#outlet RIA Novosti] by telephone.
q1 m1 direct cue=told

### Reuters 2008-03-14
[m1:CHN.REL Monks] {e1 threw stones} at [m2:CHN.COP police] in Lhasa on Friday, witnesses said; [m3:CHN.GOV the regional chairman] insisted that [m4:CHN.COP the security forces] had {e2 not fired a shot} at [m5=m1 them].
e1 m1 > m2 ASSAULT actual 2008-03-14/day mode=primitive ctx=religion_ethnicity
e2 m4 > m5 ASSAULT denied 2008-03-14/day mode=firearms ctx=repression said=m3

### AFP 2009-08-20
[m1:GBR.GOV London] says it did not {e1 press} [m2:GBR.GOV Edinburgh] to free [m3:LBY.CRM the Lockerbie bomber], whom [m4:GBR.GOV the Scottish justice secretary] {e2 let go} on Thursday on grounds of compassion.
e1 m1 > m2 REQUEST denied 2009-08-20/none mode=yield ctx=legal
e2 m4 > m3 RETREAT actual 2009-08-20/day mode=release ctx=legal

### Reuters 2010-09-02
[m1:MOZ.COP Mozambican police] denied having {e1 used} live rounds against [m2:MOZ.CVL bread rioters] in Maputo, where [m3=m2 crowds] {e2 burned tyres} for a second day.
e1 m1 > m2 ASSAULT denied 2010-09-02/none mode=firearms ctx=repression
e2 m3 > m1 PROTEST actual 2010-09-02/day mode=riot ctx=economic

### AP 2013-08-06
[m1:YEM.GOV Sanaa] may {e1 seek} more drones from [m2:USA.GOV Washington], which on Tuesday {e2 flew} [m3=m2 its] embassy staff out of the country, but it will {e3 not ask} for soldiers.
e1 m1 > m2 REQUEST hypothetical 2013-08-06/none mode=assist ctx=military,terrorism
e2 m2 > m1 SANCTION actual 2013-08-06/day mode=withdraw ctx=diplomatic
e3 m1 > m2 REQUEST denied 2013-08-06/none mode=assist ctx=military

### Reuters 2014-04-16
If [m1:UKR.MIL the army] {e1 fires on} [m2:UKR.REB the occupiers of Sloviansk], [m3:RUS.GOV Moscow] might {e2 send in} [m4:RUS.MIL its troops], [m5:RUS.GOV a Duma member] thinks; so far, [m6:UKR.MIL paratroopers] have {e3 surrendered} six armoured vehicles to [m7=m2 them].
e1 m1 > m2 ASSAULT hypothetical 2014-04-16/none mode=firearms ctx=military
e2 m3 > m1 MOBILIZE hypothetical 2014-04-16/none mode=troops ctx=military
e3 m6 > m7 RETREAT actual 2014-04-16/none mode=disarm ctx=military

### AFP 2001-06-29
[m1:SRB.GOV Belgrade's reformist cabinet] {e1 flew} [m2:SRB.ELI Slobodan Milosevic] to [m3:ICTY.JUD The Hague] without asking [m4:YUG.GOV the Yugoslav president], and [m5:USA.GOV Washington] {e2 unblocked} $182 million the same afternoon.
e1 m1 > m3 COOPERATE actual 2001-06-29/none ctx=legal
e2 m5 > m1 AID actual 2001-06-29/none ctx=economic

### Xinhua 2017-12-21
[m1:USA.GOV Washington] has threatened to {e1 cut aid} to [m2:JOR.GOV those] that vote for the resolution on Jerusalem; [m3=m2 Jordan], among [m4=m2 the largest receivers], {e2 voted in favour} all the same.
e1 m1 > m2 THREATEN threatened 2017-12-21/none mode=restrict ctx=diplomatic
e2 m3 > m1 REJECT actual 2017-12-21/none ctx=diplomatic

### Reuters 2016-08-24
[m1:TUR.GOV Ankara] {e1 has formally asked} [m2:USA.GOV Washington] to arrest [m3:TUR.REL Fethullah Gulen]; [m4:USA.GOV Joe Biden] {e2 voiced sympathy} on a visit but said that [m5:USA.JUD only a court] can hand [m6=m3 the cleric] over.
e1 m1 > m2 REQUEST requested 2016-08-24/none mode=assist ctx=legal
e2 m4 > m1 SUPPORT actual 2016-08-24/none ctx=diplomatic

### Yonhap 2020-06-16
[m1:PRK.GOV North Korea] {e1 blew up} the liaison office at Kaesong on Tuesday and may {e2 post guards} again in [m2:KOR.GOV the South's] former tourist resort; [m3=m2 Seoul's] unification minister has {e3 offered to resign}.
e1 m1 > m2 ASSAULT actual 2020-06-16/day mode=destroy ctx=diplomatic
e2 m1 > m2 MOBILIZE hypothetical 2020-06-16/none mode=troops ctx=military
e3 m3 > m1 CONCEDE planned 2020-06-16/none

### AFP 2002-01-07
[m1:ARG.GOV Eduardo Duhalde] unpegged the peso and {e2 forbade} [m2:ESP.BUS utilities owned by Spaniards] to raise tariffs; [m3:ESP.GOV Jose Maria Aznar] {e3 rang} [m4=m1 him] twice to {e4 protest}.
e2 m1 > m2 COERCE actual 2002-01-07/none mode=restrict ctx=economic
e3 m3 > m4 CONSULT actual 2002-01-07/none mode=phone ctx=economic
e4 m3 > m4 ACCUSE actual 2002-01-07/none mode=disapprove ctx=economic

### AP 2018-12-01
[m1:CAN.COP Canadian police] {e1 took} [m2:CHN.BUS Huawei's finance chief] off a connecting flight on Saturday at the {e2 request} of [m3:USA.JUD New York prosecutors]; [m4:CHN.GOV Beijing] has {e3 urged} [m5:CAN.GOV Ottawa] to let her go.
e1 m1 > m2 COERCE actual 2018-12-01/day mode=arrest ctx=legal
e2 m3 > m1 REQUEST requested 2018-12-01/none mode=assist ctx=legal
e3 m4 > m5 REQUEST requested 2018-12-01/none mode=yield ctx=legal

### CBC 2018-12-12
Had it {e1 refused} to arrest Meng Wanzhou, [m1:CAN.GOV Ottawa] would have broken its treaty with [m2:USA.GOV Washington], Ms Freeland said; [m3:CAN.GOV her department] has had no word from [m4:CAN.ELI Michael Kovrig], {e2 held} in Beijing since Monday by [m5:CHN.SPY state security].
e1 m1 > m2 REJECT hypothetical 2018-12-12/none mode=assist ctx=legal
e2 m5 > m4 COERCE actual 2018-12-10/day mode=arrest ctx=diplomatic
