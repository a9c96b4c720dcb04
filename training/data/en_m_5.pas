### AFP 2021-11-10
[m1:FRA.GOV France] {e1 gave back} 26 royal treasures looted from Abomey in 1892 to [m2:BEN.GOV Benin], whose president, [m3:BEN.GOV Patrice Talon], flew to [m4:@FRA Paris] for the signing of the transfer papers at the Elysee.
e1 m1 > m2 RETREAT actual 2021-11-10/none ctx=reparations

### AFP 2017-11-28
[m1:FRA.GOV French President Emmanuel Macron], addressing students in [m2:@BFA Ouagadougou], {e1 undertook} to make possible within five years the return of African heritage to [m3:BEN.GOV countries such as Benin], from which [m4:FRA.MIL colonial troops] took it.
e1 m1 > m3 AGREE planned 2017-11-28/none ctx=reparations

### Deutsche Welle 2022-07-01
[m1:DEU.GOV German Foreign Minister Annalena Baerbock] and [m2:NGA.GOV Nigerian Culture Minister Lai Mohammed] {e1 signed a political declaration} in [m3:@DEU Berlin] on Friday on the ownership of more than 1,000 Benin bronzes held in German museums since [m4:GBR.MIL British soldiers] raided the palace in 1897.
e1 m1 > m2 SUPPORT actual 2022-07-01/day ctx=reparations

### Deutsche Welle 2022-12-20
[m1:DEU.GOV Germany] {e1 returned} 20 Benin bronzes to [m2:NGA.GOV Nigeria] on Tuesday at a ceremony in [m3:@NGA Abuja], and [m4:NGA.GOV Culture Minister Lai Mohammed] {e2 called on} [m5:GBR.GOV Britain] to do likewise.
e1 m1 > m2 RETREAT actual 2022-12-20/day ctx=reparations
e2 m4 > m5 REQUEST requested 2022-12-20/day mode=yield ctx=reparations

### NPR 2018-12-11
[m1:USA.MIL The U.S. military] on Tuesday {e1 restored} three church bells, taken as war trophies in 1901, to [m2:PHL.GOV the Philippines], where [m3:PHL.GOV President Rodrigo Duterte] had demanded them in a speech to [m4:PHL.LEG Congress].
e1 m1 > m2 RETREAT actual 2018-12-11/day ctx=reparations,military

### NPR 2018-07-27
[m1:PRK.GOV North Korea] on Friday {e1 transferred} 55 boxes believed to hold the remains of American servicemen to [m2:USA.MIL a U.S. Air Force plane] in [m3:@PRK Wonsan], carrying out a pledge made at the [m4:@SGP Singapore] summit.
e1 m1 > m2 RETREAT actual 2018-07-27/day ctx=military,diplomatic

### NPR 2018-07-15
[m1:PRK.MIL North Korean] and [m2:USA.MIL American generals] {e1 discussed} the recovery of war remains for two hours at Panmunjom on Sunday, the first talks at that level since 2009, said [m3:USA.GOV Secretary of State Mike Pompeo], who was in [m4:@USA Washington].
e1 m1 > m2 CONSULT actual 2018-07-15/day ctx=military said=m3

### Hurriyet 2024-02-14
[m1:USA.JUD The Manhattan district attorney's office] {e1 handed over} a bronze head of Septimius Severus and 40 other smuggled antiquities to [m2:TUR.GOV Türkiye] in [m3:@USA New York], where [m4:DNK.EDU a Copenhagen museum] had once lent the piece.
e1 m1 > m2 RETREAT actual 2024-02-14/none ctx=crime

### Hurriyet 2016-06-05
[m1:ISR.GOV Israel] {e1 is willing to pay} compensation of $20 million to [m2:TUR.CVL the families of ten Turkish activists killed aboard the Mavi Marmara in 2010], a source in [m3:@ISR Jerusalem] said, as negotiators prepared to meet in [m4:@ITA Rome].
e1 m1 > m2 AGREE planned 2016-06-05/none ctx=reparations

### Hurriyet 2013-03-22
[m1:ISR.GOV Israeli Prime Minister Benjamin Netanyahu] {e1 apologized} to [m2:TUR.GOV his Turkish counterpart Recep Tayyip Erdogan] on Friday for the deaths aboard a Gaza-bound ship, in a call arranged by [m3:USA.GOV President Barack Obama] before [m4=m3 he] left [m5:@ISR Tel Aviv].
e1 m1 > m2 SUPPORT actual 2013-03-22/day ctx=diplomatic

### ANSA 2005-04-18
[m1:ITA.GOV Italy] {e1 has begun giving back} the Axum obelisk, seized by [m2:ITA.GOV Mussolini's Fascist regime] in 1937, to [m3:ETH.GOV Ethiopia], with the last of three sections due to be flown from [m4:@ITA Rome] within a week.
e1 m1 > m3 RETREAT actual 2005-04-18/none ctx=reparations

### ANSA 2008-08-30
[m1:ITA.GOV Italian Prime Minister Silvio Berlusconi] {e1 promised} [m2:LBY.GOV Libya] $5 billion over 20 years as redress for colonial rule on a trip to [m3:@LBY Benghazi] that [m4:ITA.OPP the centre-left opposition in Rome] {e2 criticised} as costly.
e1 m1 > m2 AGREE planned 2008-08-30/none ctx=reparations,economic
e2 m4 > m1 ACCUSE actual 2008-08-30/none mode=disapprove ctx=reparations

### Times of Israel 2016-06-27
[m1:ISR.GOV Israel's justice ministry] {e1 released} [m2:PSE.CVL the bodies of two Palestinians from East Jerusalem] for burial late Monday after [m3:ISR.JUD the High Court] had {e2 criticised} [m4:ISR.COP the police] for the delay.
e1 m1 > m2 RETREAT actual 2016-06-27/day mode=release
e2 m3 > m4 ACCUSE actual 2016-06-27/none mode=disapprove ctx=legal

### UN News 2018-12-14
[m1:DJI.GOV Djibouti] and [m2:ERI.GOV Eritrea] have {e1 resumed talks} on prisoners missing since the 2008 border clashes, according to [m3:UN a letter of the Secretary-General to the Security Council], although [m4:QAT.MIL Qatari observers] left the contested Ras Doumeira hill in 2017.
e1 m1 > m2 CONSULT actual 2018-12-14/none ctx=territory,diplomatic said=m3

### UN News 2016-03-18
[m1:ERI.GOV Eritrea] {e1 set free} four [m2:DJI.MIL Djiboutian prisoners of war] held since a border clash in June 2008, and [m3=m2 they] were flown home by [m4:QAT.GOV Qatar], which {e2 mediated} between [m5=m1+m6 the two neighbours], [m6:DJI.GOV the government in Djibouti] said.
e1 m1 > m2 RETREAT actual 2016-03-18/none mode=release ctx=military,territory said=m6
e2 m4 > m1,m6 CONSULT actual 2016-03-18/none mode=third-party ctx=territory

### Daily Nation 2018-02-14
[m1:ZAF.GOV South African President Jacob Zuma] {e1 resigned} on Wednesday night, bowing to an ultimatum from [m2:ZAF.PTY the ruling African National Congress], whose executive had met at a hotel outside [m3:@ZAF Pretoria].
e1 m1 > m2 RETREAT actual 2018-02-14/day mode=resign ctx=executive

### Daily Nation 2018-02-07
[m1:ZAF.GOV President Jacob Zuma] {e1 has agreed in principle to leave office} early, a source close to [m2:ZAF.PTY the ANC's top six leaders] said, while [m3:ZAF.OPP the Economic Freedom Fighters] went ahead with a motion of no confidence in [m4:@ZAF Cape Town].
e1 m1 > m2 CONCEDE planned 2018-02-07/none ctx=executive

### Daily Nation 2013-12-04
[m1:COD.REB The M23 rebel movement] {e1 has vacated} [m6=m1 its] last hilltop positions at Tshanzu and Runyoni near the border with [m2:@RWA Rwanda] and [m3:@UGA Uganda], the [m4:COD.MIL Congolese army's regional commander] told [m5:#outlet Radio Okapi].
e1 m1 > m4 RETREAT actual 2013-12-04/none mode=withdraw ctx=military said=m4

### Daily Nation 2013-11-05
[m1:COD.REB M23 political leader Bertrand Bisimwa] {e1 announced an end to} [m6=m1 his] group's 20-month rebellion against [m2:COD.GOV the government in Kinshasa] on Tuesday, hours after [m3:COD.MIL the army] had {e2 driven} [m4=m1 its fighters] from the hills near [m5:@COD Bunagana].
e1 m1 > m2 CONCEDE actual 2013-11-05/day ctx=military
e2 m3 > m4 ASSAULT actual 2013-11-05/day ctx=military

### Daily Nation 2009-03-22 none
Fuel at filling stations in [m1:@KEN Nairobi] will cost two shillings more per litre from Monday, in line with rising prices at the refinery in [m2:@KEN Mombasa], [m3:KEN.BUS an association of oil marketers] said in a notice.
