### Reuters 2013-03-27
[m1:ZAF.GOV South Africa], [m2:CHN.GOV China] and three other members of [m3:BRICS the BRICS group] {e1 earmarked} $100 billion for a joint currency reserve at a summit in [m4:@ZAF Durban] on Wednesday, an official said. [m5:EGY.GOV Egypt], which hopes to join [m6=m3 the club], {e2 sent} its president to watch.
e1 m1,m2 > m3 AGREE actual 2013-03-27/day ctx=economic
e2 m5 > m1 CONSULT actual 2013-03-27/none mode=visit ctx=diplomatic
rel m1 member_of m3
rel m2 member_of m3

### AFP 2018-02-02
[m1:LBY.MIL Libya's coastguard], trained by [m2:ITA.MIL the Italian navy], {e1 fished} [m3:REF.REF 360 migrants] out of the sea off [m4:@LBY Zuwara] on Thursday and {e3 locked} [m5=m3 them] in a warehouse. [m6:IOM The International Organization for Migration] {e4 distributed} mattresses to [m7=m3 the detainees].
e1 m1 > m3 AID actual 2018-02-01/day ctx=migration
e3 m1 > m5 COERCE actual 2018-02-01/day mode=arrest ctx=migration
e4 m6 > m7 AID actual 2018-02-02/none ctx=migration

### Xinhua 2010-08-12
[m1:TZA.MIL Tanzania's navy] and [m2:MOZ.MIL that of Mozambique] have begun to {e1 scour} the Ruvuma estuary together for pirates. [m3:IND.GOV New Delhi] {e2 has gifted} [m4=m1+m2 the two] a pair of interceptor boats, and [m5:ZAF.MIL a South African frigate] {e3 will tag along}.
e1 m1 > m2 COOPERATE actual 2010-08-12/none ctx=military
e2 m3 > m4 AID actual 2010-08-12/none mode=military ctx=military
e3 m5 > m4 COOPERATE planned 2010-08-12/none ctx=military

### El Espectador 2009-11-05
[m1:VEN.MIL Venezuela] {e1 has funnelled} 15,000 guardsmen to [m2:@VEN Tachira] since the murder of two of its sergeants. [m3:COL.GOV Bogota], [m4=m3 whose] pact with [m5:USA.MIL the U.S. military] opens seven bases, {e2 warned} [m6:VEN.GOV Hugo Chavez] that [m7=m3 it] {e3 would air} the quarrel at [m8:UNSC the Security Council].
e1 m1 > m3 MOBILIZE actual 2009-11-05/none mode=troops ctx=military
e2 m3 > m6 THREATEN threatened 2009-11-05/none ctx=diplomatic
e3 m7 > m6 THREATEN threatened 2009-11-05/none ctx=diplomatic again

### Reuters 2015-06-14
[m1:ZAF.JUD A Pretoria judge] {e1 forbade} [m2:SDN.GOV Sudan's Omar al-Bashir] to leave on Sunday, at the {e2 behest} of [m3:ZAF.CVL a litigation centre]. [m4:ZAF.GOV The government], [m5=m4 which] {e3 had assured} [m6:AU the African Union] of immunity, {e4 winked at} his departure from [m7:@ZAF Waterkloof air base]. [m8:ICC The Hague tribunal] {e5 will have a word with} [m9=m4 it].
e1 m1 > m2 COERCE actual 2015-06-14/day mode=restrict ctx=legal
e2 m3 > m1 REQUEST requested 2015-06-14/none ctx=legal
e3 m5 > m6 AGREE actual 2015-06-14/none ctx=legal bg
e4 m4 > m1 REJECT actual 2015-06-14/none ctx=legal
e5 m8 > m9 ACCUSE planned 2015-06-14/none ctx=legal

### Agencia EFE 2020-06-15
[m1:HND.GOV Tegucigalpa] interned 80 returnees from [m2:@USA Texas] in a gymnasium; [m3:HND.MED nurses] there {e2 downed their masks} in protest at unpaid wages. [m4:TWN.GOV Taipei], which the country recognises, {e3 flew over} test kits, and [m5:BCIE.IGO the Central American development bank], led by [m6:BCIE.IGO Dante Mossi], {e4 freed up} $64 million for [m7:HND.GOV the health ministry].
e2 m3 > m1 PROTEST actual 2020-06-15/none mode=strike ctx=health
e3 m4 > m1 AID actual 2020-06-15/none ctx=health
e4 m5 > m7 AID actual 2020-06-15/none ctx=health
rel m1 recognises m4
rel m6 leads m5

### Reuters 2007-05-03
[m1:NGA.REB Gunmen in speedboats] {e1 spirited away} [m2:? eight foreign oil hands] from a barge off [m3:@NGA Bayelsa], vowing to {e2 make things worse} unless [m4:NGA.GOV Abuja] lets [m5:NGA.REB Mujahid Dokubo-Asari] go. [m6=m5 The jailed militant], whose [m7:NGA.REB Niger Delta People's Volunteer Force] {e3 disarmed} in 2004, {e4 disowned} [m8=m1 them].
e1 m1 > m2 ASSAULT actual 2007-05-03/none mode=abduct ctx=natural_resource
e2 m1 > m4 THREATEN threatened 2007-05-03/none mode=violence ctx=natural_resource
e3 m7 > m4 RETREAT actual 2004-01-01/year mode=disarm ctx=military bg
e4 m6 > m8 ACCUSE actual 2007-05-03/none ctx=natural_resource
rel m6 leads m7

### AFP 2019-08-06
[m1:MOZ.GOV Filipe Nyusi] and [m2:RENAMO.OPP Ossufo Momade], chief of [m3:RENAMO.OPP Renamo], {e1 hugged} on a stage in [m4:@MOZ Maputo] on Tuesday after {e2 appending} their names to a third peace. [m5=m3 The ex-rebels] {e3 hand their rifles to} [m6:UN an Argentine general of the United Nations] this month; [m7:RENAMO.REB a self-styled junta of the party's fighters] {e4 swore to wreck} it.
e1 m1 > m2 SUPPORT actual 2019-08-06/day ctx=military again
e2 m1 > m2 SUPPORT actual 2019-08-06/day ctx=military
e3 m5 > m1 CONCEDE planned 2019-08-01/month mode=disarm ctx=military
e4 m7 > m1,m2 THREATEN threatened 2019-08-06/none ctx=military
rel m2 leads m3

### BBC Monitoring 2004-11-08
[m1:FRA.MIL French Foreign Legionnaires] {e1 hauled} [m2:FRA.CVL 1,200 compatriots] off rooftops in [m3:@CIV Abidjan] as [m4:CIV.CVL the Young Patriots of Charles Ble Goude] {e2 sacked} their villas. On Saturday [m5:FRA.MIL the Licorne force] {e3 had wiped out} [m6:CIV.MIL the tiny Ivorian air force] for {e4 strafing} [m7:FRA.MIL a French camp]. [m8:ZAF.GOV Thabo Mbeki] {e5 flies in} tomorrow.
e1 m1 > m2 AID actual 2004-11-08/none ctx=military
e2 m4 > m2 PROTEST actual 2004-11-08/none mode=riot ctx=military
e3 m5 > m6 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e4 m6 > m7 ASSAULT actual 2004-11-06/day mode=aerial ctx=military bg
e5 m8 > m6 CONSULT planned 2004-11-09/day mode=visit ctx=diplomatic

### Xinhua 2017-03-21 none
[m1:NAM.AGR Cattle breeders in northern Namibia] welcomed the end of a lump jab shortage. Exports of carcasses to [m2:@NOR Norway] had been frozen, in the literal sense, and abattoir hands at [m3:@NAM Oshakati] unloaded the first lorry; [m4:NAM.BUS the meat board] expects prices to defy gravity.

### Reuters 2021-07-08
[m1:HTI.COP Haitian police] {e1 cornered} [m2:COL.MIL a band of retired Colombian soldiers] in a house in [m3:@HTI Petionville] on Thursday, a day after [m4:HTI.GOV President Jovenel Moise] was {e2 riddled with} bullets. [m5:TWN.GOV The Taiwanese embassy] let [m6=m1 them] {e4 in} to catch eleven more. [m7:HTI.GOV Claude Joseph], who heads [m8:HTI.GOV the interim cabinet], {e5 would welcome} [m9:USA.MIL American troops].
e1 m1 > m2 COERCE actual 2021-07-08/day mode=arrest ctx=crime
e2 m2 > m4 ASSAULT actual 2021-07-07/day mode=targeted ctx=crime
e4 m5 > m6 COOPERATE actual 2021-07-08/none ctx=crime
e5 m7 > m9 REQUEST requested 2021-07-08/none mode=assist ctx=crime
rel m7 leads m8

### AFP 2012-07-11
[m1:MNLA.REB The Tuareg MNLA] was {e1 hustled out of} [m2:@MLI Ansongo], its last foothold, by [m3:MUJAO.REB the Movement for Oneness and Jihad], an offshoot of [m4:AQIM.REB al-Qaeda's Maghreb arm]. [m5:MLI.GOV Bamako] {e2 is training up} 3,000 recruits. [m6:DZA.GOV Algiers] {e3 is loath to send} men; [m7:TCD.GOV Ndjamena] {e4 is game}.
e1 m3 > m1 ASSAULT actual 2012-07-11/none ctx=military
e2 m5 > m3 MOBILIZE actual 2012-07-11/none mode=troops ctx=military
e3 m6 > m5 REJECT actual 2012-07-11/none mode=assist ctx=military
e4 m7 > m5 AGREE actual 2012-07-11/none ctx=military
rel m3 part_of m4

### Reuters 2018-11-02
[m1:USA.MIL The Pentagon] {e1 strung} razor wire along [m2:@USA the Rio Grande] on Friday with 5,200 soldiers, as [m3:REF.REF a column of Hondurans] slogged north. [m4:MEX.GOV Mexico's Enrique Pena Nieto] {e3 proffered} [m5=m3 them] papers if [m6=m3 they] stay put in [m7:@MEX Chiapas]. [m8=m3 The walkers] {e5 voted no} by a show of hands.
e1 m1 > m3 MOBILIZE actual 2018-11-02/day mode=troops ctx=migration
e3 m4 > m5 AGREE actual 2018-11-02/none ctx=migration
e5 m8 > m4 REJECT actual 2018-11-02/none ctx=migration

### IRIN 2014-07-17
[m1:LBR.MED Liberian grave crews] {e1 refuse} to bury the Ebola dead of [m2:@LBR Foya] without hazard pay. [m3:NGO Samaritan's Purse], a North Carolina charity run by [m4:NGO Franklin Graham], {e2 has taken in} [m5:LBR.CVL twenty patients]; [m6:CIV.GOV Abidjan] {e3 sent back} a football team, and [m7:LBR.GOV Ellen Johnson Sirleaf] {e4 commended} [m8=m3 the volunteers].
e1 m1 > m7 REJECT actual 2014-07-17/none ctx=health
e2 m3 > m5 AID actual 2014-07-17/none ctx=health
e3 m6 > m7 COERCE actual 2014-07-17/none mode=restrict ctx=health
e4 m7 > m8 SUPPORT actual 2014-07-17/none ctx=health
rel m4 leads m3

### La Jornada 2012-12-02
[m1:MEX.PTY The PRI], [m2:MEX.PTY the PAN] and [m3:MEX.PTY the PRD] {e1 made common cause} in Chapultepec castle on Sunday: 95 pledges, from schools to telephones. [m4:MEX.GOV Enrique Pena Nieto], host of the signing, {e2 tipped his hat to} [m5=m2+m3 his adversaries]. [m6:MEX.LAB Elba Esther Gordillo], boss of [m7:MEX.LAB the teachers' union], sulked.
e1 m1 > m2,m3 SUPPORT actual 2012-12-02/day ctx=legislative
e2 m4 > m5 SUPPORT actual 2012-12-02/none ctx=legislative
rel m6 leads m7

### Reuters 2023-03-29
[m1:KEN.CVL Raiders] {e1 carted off} 1,400 sheep from [m2:KEN.GOV the Kenyatta family's] farm and {e2 set upon} [m3:KEN.BUS a gas plant of Raila Odinga] on Monday. [m4:KEN.GOV Inspector-general Japhet Koome] {e3 outlawed} further rallies. [m5:KEN.OPP The Azimio alliance], led by [m6:KEN.OPP Odinga], {e4 would not be cowed}; [m7:UGA.GOV Yoweri Museveni] {e5 urged} [m8:KEN.GOV Nairobi] to stand firm.
e2 m1 > m3 PROTEST actual 2023-03-27/day mode=riot ctx=economic
e1 m1 > m2 PROTEST actual 2023-03-27/day mode=riot ctx=economic
e3 m4 > m5 COERCE actual 2023-03-29/none mode=restrict ctx=rights_freedoms
e4 m5 > m4 REJECT actual 2023-03-29/none mode=yield ctx=rights_freedoms
e5 m7 > m8 REQUEST requested 2023-03-29/none ctx=rights_freedoms
rel m6 leads m5

### MercoPress 2012-06-23
[m1:PRY.LEG Paraguay's senators] {e1 took two hours to dispose of} [m2:PRY.GOV Fernando Lugo] on Friday. [m3:ARG.GOV Argentina], [m4:BRA.GOV Brazil] and [m5:URY.GOV Uruguay] {e3 ostracised} [m6:PRY.GOV his heir]: no seat at [m7:MERCOSUR the Mercosur] table in [m8:@ARG Mendoza]. [m9:VEN.GOV Caracas] {e4 dried up} its oil for [m10:PRY.GOV Asuncion].
e1 m1 > m2 SANCTION actual 2012-06-22/day mode=discontinue ctx=legislative
e3 m3,m4,m5 > m6 SANCTION actual 2012-06-23/none mode=discontinue ctx=diplomatic
e4 m9 > m10 SANCTION actual 2012-06-23/none mode=discontinue ctx=natural_resource

### Sudan Tribune 2011-05-22
[m1:SDN.MIL Khartoum's tanks] {e1 lumbered into} [m2:@SDN Abyei] on Saturday over the bodies of [m3:SSD.MIL southern policemen]; [m4:ZMB.MIL Zambian blue helmets] cowered in their camp. [m5:USA.GOV Princeton Lyman], Washington's envoy, {e3 hinted} that debt relief for [m6:SDN.GOV the north] could go out of the window.
e1 m1 > m3 ASSAULT actual 2011-05-21/day ctx=territory
e3 m5 > m6 THREATEN threatened 2011-05-22/none ctx=territory
