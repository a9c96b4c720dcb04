### Reuters 2005-06-14
[m1:TKM.GOV Turkmenistan] has {e1 restarted gas exports} to [m2:IRN.GOV Iran] after the two neighbours settled on a new price, [m3:TKM.GOV the foreign ministry in Ashgabat] said.
e1 m1 > m2 COOPERATE actual 2005-06-14/none ctx=natural_resource said=m3

### AFP 2011-07-20
[m1:SRB.COP Serbian police] {e1 caught} [m2:HRV.ELI wartime Croatian Serb leader Goran Hadzic] on Wednesday; by the weekend [m3:SRB.GOV Belgrade] will have {e2 delivered [m4=m2 him] to} [m5:ICTY.JUD the court in The Hague].
e1 m1 > m2 COERCE actual 2011-07-20/day mode=arrest ctx=legal
e2 m3 > m5 AGREE planned 2011-07-20/none ctx=legal

### AP 2012-10-05
[m1:GBR.GOV Britain] {e1 extradited} [m2:GBR.REL radical cleric Abu Hamza] to [m3:USA.GOV the United States] late on Friday, hours after [m4:GBR.JUD the High Court] {e2 threw out} his last appeal.
e1 m1 > m3 COOPERATE actual 2012-10-05/day ctx=terrorism,legal
e2 m4 > m2 REJECT actual 2012-10-05/day ctx=legal

### Reuters 2018-10-16
[m1:GBR.GOV Home Secretary Sajid Javid] {e1 did not seek} assurances that [m2:USA.GOV the United States] would not {e2 execute} [m3:GBR.CVL two London jihadists], and [m4:GBR.CVL the mother of one] {e3 took him to court}.
e1 m1 > m2 REQUEST denied 2018-10-16/none mode=yield ctx=legal
e2 m2 > m3 ASSAULT hypothetical 2018-10-16/none mode=targeted ctx=legal
e3 m4 > m1 ACCUSE actual 2018-10-16/none mode=allege ctx=legal

### Xinhua 2009-06-19
[m1:PHL.COP Philippine immigration officers] {e1 turned a fugitive banker over to} [m2:CHN.COP Chinese detectives] at Manila airport on Friday, and [m3:CHN.GOV Beijing's consul] {e2 expressed gratitude} to [m4=m1 them].
e1 m1 > m2 COOPERATE actual 2009-06-19/day ctx=legal
e2 m3 > m4 SUPPORT actual 2009-06-19/day ctx=legal

### AFP 2019-06-04
[m1:ITA.GOV Rome] and [m2:FRA.GOV Paris] {e1 have been sharing radar pictures} of smugglers' boats, but [m3=m2 France] {e2 sends back} every [m4:CIV.REF West African] it finds at Ventimiglia.
e1 m1 > m2 COOPERATE actual 2019-06-04/none ctx=migration
e2 m3 > m4 COERCE actual 2019-06-04/none mode=deport ctx=migration

### Reuters 2008-07-09
[m1:CZE.GOV Prague] on Tuesday {e1 initialled a treaty} with [m2:USA.GOV Washington] on a missile-tracking radar; the next day [m3:RUS.BUS Russian pipelines] {e2 ran} 40 percent below normal for [m4=m1 the Czechs], "for technical reasons".
e1 m1 > m2 SUPPORT actual 2008-07-08/day ctx=military
e2 m3 > m4 SANCTION actual 2008-07-09/day mode=discontinue ctx=natural_resource

### Jane's 2007-11-28
Destroyer Shenzhen dropped anchor in Tokyo Bay on Wednesday, the first [m1:CHN.MIL Chinese warship] to {e2 call on} [m2:JPN.MIL the Japanese navy] since the war.
e2 m1 > m2 CONSULT actual 2007-11-28/day mode=visit ctx=military

### The Irrawaddy 1999-03-02
[m1:MMR.MIL Rangoon's officers] have been {e1 schooled in} Quetta by [m2:PAK.MIL the Pakistani army] and {e2 supplied with} mortars by [m3:SGP.BUS a Singapore firm], an exile magazine reports.
e1 m2 > m1 AID actual 1999-03-02/none ctx=military
e2 m3 > m1 COOPERATE actual 1999-03-02/none ctx=military

### Reuters 2004-05-18
[m1:ZAF.GOV Pretoria] {e1 is selling} [m2:DZA.GOV Algiers] unmanned aircraft and {e2 considering the sale} of rockets to [m3:SYR.GOV Damascus], which [m4:ISR.GOV Israel] {e3 has asked [m5=m1 it] not to make}.
e1 m1 > m2 COOPERATE actual 2004-05-18/none ctx=military
e2 m1 > m3 COOPERATE hypothetical 2004-05-18/none ctx=military
e3 m4 > m5 REQUEST requested 2004-05-18/none mode=yield ctx=military

### PTI 2010-08-31
[m1:IND.MIL Indian soldiers] and [m2:MNG.MIL Mongolian commandos] are {e1 learning from one another} at Five Hills near [m3:@MNG Ulan Bator] until Saturday.
e1 m1 > m2 COOPERATE actual 2010-08-31/none ctx=military

### AFP 2017-08-21
[m1:USA.MIL Some 17,500 American servicemen] began {e1 computer-led manoeuvres} with [m2:KOR.MIL South Korean troops] on Monday; [m3:PRK.GOV Pyongyang's party daily] {e2 spoke of pouring oil on fire}.
e1 m1 > m2 COOPERATE actual 2017-08-21/day ctx=military
e2 m3 > m1,m2 ACCUSE actual 2017-08-21/none mode=disapprove ctx=military

### Reuters 2018-09-11
[m1:CHN.MIL 3,200 Chinese soldiers] are {e1 taking part in} [m2:RUS.MIL Russia's] Vostok exercise, the largest since 1981, as are [m3:MNG.MIL a few Mongolians].
e1 m1,m3 > m2 COOPERATE actual 2018-09-11/none ctx=military

### Daily Sabah 2019-10-22
Under a memorandum {e1 reached} in [m1:@RUS Sochi] by [m2:TUR.GOV Recep Tayyip Erdogan] and [m3:RUS.GOV Vladimir Putin], [m4:TUR.MIL Turkish] and [m5:RUS.MIL Russian armoured cars] will {e2 drive together} along the Syrian border once [m6:YPG.REB the YPG] has {e3 withdrawn}.
e1 m2 > m3 SUPPORT actual 2019-10-22/day ctx=military
e2 m4 > m5 AGREE planned 2019-10-22/none ctx=military
e3 m6 > m2 RETREAT hypothetical 2019-10-22/none mode=withdraw ctx=military

### Anadolu 2019-11-01
[m1:RUS.MIL Russian] and [m2:TUR.MIL Turkish vehicles] {e1 carried out their first common patrol} east of Darbasiyah on Friday; [m3:SYR.CVL Kurdish boys] {e2 pelted} one of [m4=m2 the Turkish cars].
e1 m1 > m2 COOPERATE actual 2019-11-01/day ctx=military
e2 m3 > m4 ASSAULT actual 2019-11-01/day mode=primitive

### Reuters 2002-04-29
[m1:GEO.GOV Tbilisi] {e1 is host to} the first twenty of 200 [m2:USA.MIL American instructors], who are to {e2 turn} [m3:GEO.MIL four battalions] into a force able to clear the Pankisi gorge.
e1 m1 > m2 COOPERATE actual 2002-04-29/none ctx=military
e2 m2 > m3 AGREE planned 2002-04-29/none ctx=military

### AP 2009-07-07
[m1:RUS.GOV The Kremlin] {e1 will let} [m2:USA.MIL American weapons] cross its territory to [m3:@AFG Afghanistan], under a deal {e2 signed} on Monday by [m4:RUS.GOV Dmitry Medvedev] and [m5:USA.GOV Barack Obama].
e1 m1 > m2 AGREE planned 2009-07-07/none ctx=military
e2 m4 > m5 SUPPORT actual 2009-07-06/day ctx=military

### Gulf Times 2012-10-23
[m1:QAT.GOV Sheikh Hamad bin Khalifa], the first head of state to {e1 visit} [m2:HAMAS.GOV the Hamas government] in Gaza, {e2 laid the cornerstone} of a town for which [m3=m1 he] is {e3 paying $254 million}.
e1 m1 > m2 CONSULT actual 2012-10-23/none mode=visit ctx=diplomatic
e2 m1 > m2 AID actual 2012-10-23/none ctx=economic
e3 m1 > m2 AGREE planned 2012-10-23/none ctx=economic

### Tehran Times 2010-08-21
[m1:RUS.BUS Rosatom engineers] {e1 loaded fuel} at Bushehr together with [m2:IRN.BUS Iranian colleagues] on Saturday; [m3:USA.GOV Washington] saw no risk in it, [m4:ISR.GOV Jerusalem] {e3 thought it totally unacceptable}.
e1 m1 > m2 COOPERATE actual 2010-08-21/day ctx=cbrn
e3 m4 > m1,m2 ACCUSE actual 2010-08-21/none mode=disapprove ctx=cbrn

### AFP 2014-09-18
A bridge and a fibre-optic cable are going up between [m1:GNQ.GOV Malabo's mainland province] and [m2:CMR.GOV Cameroon], the first {e2 works in common} of two governments that once {e3 expelled} each other's traders.
e2 m1 > m2 COOPERATE actual 2014-09-18/none ctx=economic
e3 m1 > m2 COERCE actual 2014-09-18/none mode=deport bg

### The Zimbabwean 2013-12-04
[m1:ZMB.GOV Zambia] {e1 buys} a hundred megawatts from [m2:ZWE.BUS Zesa], and [m3=m1 Lusaka] {e2 has joined} [m4:ZWE.GOV Harare] in a study for a dam at Batoka Gorge.
e1 m1 > m2 COOPERATE actual 2013-12-04/none ctx=natural_resource
e2 m3 > m4 COOPERATE actual 2013-12-04/none ctx=natural_resource

### Xinhua 2014-12-22
[m1:CHN.GOV Beijing] and [m2:THA.GOV Bangkok] {e1 renewed} their 70-billion-yuan currency swap on Monday, a facility that neither side has drawn on.
e1 m1 > m2 COOPERATE actual 2014-12-22/day ctx=economic

### Bloomberg 2009-03-30
[m1:ARG.BUS Argentina's central bank] {e1 can borrow} yuan from [m2:CHN.BUS its Chinese counterpart] under a line {e2 opened} on Sunday; [m3:IMF the International Monetary Fund] was not asked.
e1 m2 > m1 COOPERATE hypothetical 2009-03-30/none ctx=economic
e2 m2 > m1 COOPERATE actual 2009-03-29/day ctx=economic

### Reuters 2011-02-08
[m1:CHN.BUS China Development Bank] {e1 lent} [m2:ECU.GOV Quito] a billion dollars against future oil, a loan that [m3:ECU.OPP the opposition] {e2 calls a sell-out}.
e1 m1 > m2 AID actual 2011-02-08/none ctx=economic
e2 m3 > m2 ACCUSE actual 2011-02-08/none mode=disapprove ctx=economic

### Nation 2018-12-12
[m1:KEN.GOV Kenya] has not {e1 pledged} Mombasa port as collateral to [m2:CHN.GOV China], [m3:KEN.GOV Uhuru Kenyatta] told [m4:KEN.JRN interviewers], and [m5:CHN.GOV the embassy] {e2 bore him out}.
e1 m1 > m2 AGREE denied 2018-12-12/none ctx=economic said=m3
e2 m5 > m3 SUPPORT actual 2018-12-12/none ctx=economic

### AP 2003-11-04
[m1:DOM.GOV The Dominican Republic] and [m2:HND.GOV Honduras] {e1 have soldiers serving beside} [m3:ESP.MIL Spain's Plus Ultra brigade] at Najaf.
e1 m1,m2 > m3 COOPERATE actual 2003-11-04/none ctx=military

### Reuters 2017-02-21
[m1:COL.MIL Colombian soldiers] and [m2:PER.MIL Peruvian marines] blew up cocaine laboratories on the Putumayo in what [m3:COL.GOV Bogota] said was their seventh {e2 operation side by side}.
e2 m1 > m2 COOPERATE actual 2017-02-21/none ctx=illegal_drugs said=m3

### Deutsche Welle 2007-05-08
[m1:GBR.PTY Ian Paisley] and [m2:GBR.PTY Martin McGuinness], {e1 sworn in together} on Tuesday at Stormont, laughed; in 1974 [m3=m1 the former] had {e2 helped bring down} the first such coalition by backing [m4:GBR.LAB the loyalist workers'] strike.
e1 m1 > m2 COOPERATE actual 2007-05-08/day ctx=political_institutions
e2 m3 > m4 SUPPORT actual 1974-01-01/year bg

### Daily News Egypt 2014-03-12 headline
[m1:EGY.GOV Cairo], [m2:RUS.GOV Moscow] {e1 near $3bn arms deal}
e1 m1 > m2 AGREE planned 2014-03-12/none ctx=military

### AFP 2018-06-13 headline
[m1:AUS.GOV Australia] beats [m2:CHN.GOV China] to Solomons cable, [m3:SLB.GOV Honiara] {e2 grateful}
e2 m3 > m1 SUPPORT actual 2018-06-13/none ctx=technology

### Reuters 2015-07-20 headline
[m1:USA.GOV U.S.], [m2:CUB.GOV Cuba] {e1 reopen missions} after 54 years
e1 m1 > m2 SUPPORT actual 2015-07-20/day ctx=diplomatic

### The Herald 2010-11-02 headline
[m1:ZWE.GOV Zim] {e1 ships first diamonds} to [m2:IND.BUS Surat cutters] despite [m3:KP watchdog's] {e2 ban}
e1 m1 > m2 COOPERATE actual 2010-11-02/none ctx=natural_resource
e2 m3 > m1 SANCTION actual 2010-11-02/none mode=discontinue ctx=natural_resource

### Yonhap 2018-11-30
A train carrying engineers from [m1:KOR.GOV South Korea] rolled into [m2:PRK.GOV the North] on Friday to {e2 survey} its railways with [m3=m2 the hosts], thanks to [m4:UN a Security Council] {e3 waiver}.
e2 m1 > m2 COOPERATE actual 2018-11-30/day ctx=economic
e3 m4 > m1 CONCEDE actual 2018-11-30/none ctx=economic

### Kronen 2004-11-12 none
At the auction a Saxon table, a Bohemian chandelier and a Moorish dagger found buyers from [m1:@JPN Osaka], [m2:@USA Texas] and [m3:@GBR Kent]; the catalogue had called the last a gift from [m4:MAR.ELI a sultan].

### Nikkei 1999-06-28 none
Joint ventures in [m1:@CHN Guangdong] export nine tenths of their shoes; the largest, owned by a family from [m2:@TWN Taichung], employs 54,000 people, most of them women.

### Tribune 2020-02-20 none
[m1:PAK.GOV The planning minister] chaired a meeting on the railway's budget; [m2:CHN.GOV the Chinese ambassador] sent a representative and tea was served.
