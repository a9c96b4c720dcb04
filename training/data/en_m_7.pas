### Reuters 2004-05-05
[m1:ESP.GOV Spanish Prime Minister Jose Luis Rodriguez Zapatero] {e1 will visit} [m2:DEU.GOV Chancellor Gerhard Schroeder] in [m3:@DEU Berlin] next week, [m6=m1 his] office said, days after the last of [m4:ESP.MIL Spain's 1,300 soldiers] began leaving [m5:@IRQ Iraq].
e1 m1 > m2 AGREE planned 2004-05-10/week ctx=diplomatic

### Reuters 2004-05-21
[m1:ESP.MIL The last Spanish troops] {e1 left} [m6:IRQ.GOV Iraq] for [m2:@KWT Kuwait] overnight, [m3:ESP.GOV the Defence Ministry in Madrid] said, ending a deployment that [m4:USA.GOV President George W. Bush] had asked [m5:ESP.GOV the new Socialist government] to extend.
e1 m1 > m6 RETREAT actual 2004-05-21/none mode=withdraw ctx=military said=m3

### Reuters 2005-11-11
[m1:DNK.GOV Denmark's center-right government] said on Friday [m2=m1 it] {e1 would contribute} 35 more police instructors to [m3:NATO a NATO training mission] in [m4:@IRQ Baghdad] if [m5:IRQ.GOV the Iraqi interior minister] asks for them.
e1 m1 > m3 AGREE hypothetical 2005-11-11/none ctx=peacekeeping

### Reuters 2006-02-17
[m1:NATO NATO instructors] {e1 have trained} some 1,500 [m2:IRQ.MIL Iraqi officers] at a military academy on the outskirts of [m3:@IRQ Baghdad] and a further 500 at schools in [m4:@NOR Norway] and [m5:@ITA Italy], the alliance said.
e1 m1 > m2 AID actual 2006-02-17/none ctx=military

### AP 2009-12-05
[m1:ITA.GOV Italy] {e1 is ready to add} 1,000 soldiers to [m2:NATO the NATO-led force in Afghanistan] next year, [m3:ITA.GOV Foreign Minister Franco Frattini] told reporters, answering an appeal that [m4:USA.GOV President Barack Obama] made at West Point.
e1 m1 > m2 AGREE planned 2010-01-01/year ctx=military,peacekeeping said=m3

### AP 2012-10-16
[m1:AUS.MIL Australian soldiers] {e1 have handed} the patrol base at Wali in Uruzgan over to [m2:AFG.MIL the Afghan National Army's 4th Brigade], [m3:AUS.GOV Defense Minister Stephen Smith] said in [m4:@AUS Canberra], as part of a withdrawal that [m5:AUS.GOV the cabinet] wants to complete in 2013.
e1 m1 > m2 RETREAT actual 2012-10-16/none mode=withdraw ctx=military said=m3

### AP 2012-10-02
[m1:AUS.GOV Australia] {e1 has given} $1.6 million worth of mine detectors to [m2:AFG.MIL Afghan army engineers] in [m3:@AFG Tarin Kowt], a gift announced by [m4:AUS.GOV Defense Minister Stephen Smith] before a [m5:@BEL Brussels] meeting.
e1 m1 > m2 AID actual 2012-10-02/none ctx=military said=m4

### Fiji Sun 2013-07-01
[m1:FJI.MIL Some 180 Fijian soldiers] {e1 have joined} [m2:UN the U.N. observer force on the Golan Heights], filling a gap left by [m3:AUT.GOV Austria], which {e2 withdrew} [m5=m3 its] battalion in June because of fighting near [m4:@SYR Quneitra].
e1 m1 > m2 AID actual 2013-07-01/none ctx=peacekeeping
e2 m3 > m2 RETREAT actual 2013-06-01/month mode=withdraw ctx=peacekeeping

### Fiji Sun 2014-09-11
[m1:SYR.REB Al-Qaida-linked rebels on the Syrian Golan] {e1 let go} [m2:FJI.MIL 45 Fijian peacekeepers held for two weeks] on Thursday, after [m3:QAT.GOV Qatar] had {e2 negotiated} with [m4=m1 their captors] at the request of [m5:FJI.GOV the government in Suva].
e1 m1 > m2 RETREAT actual 2014-09-11/day mode=release ctx=peacekeeping
e2 m3 > m4 CONSULT actual 2014-09-11/none ctx=peacekeeping

### Kyiv Independent 2022-05-19
[m1:USA.LEG The U.S. Senate] on Thursday {e1 passed} a $40 billion package of military, economic and food aid for [m2:UKR.GOV Ukraine], which still needs the signature of [m3:USA.GOV President Joe Biden], now travelling in [m4:@KOR South Korea].
e1 m1 > m2 AGREE planned 2022-05-19/day ctx=military,economic

### Kyiv Independent 2022-06-23
[m1:USA.GOV American-made HIMARS rocket launchers] {e1 have arrived} in [m2:UKR.GOV Ukraine], [m3:UKR.GOV Defense Minister Oleksii Reznikov] said on Thursday, {e2 thanking} [m4:USA.GOV his colleague Lloyd Austin] in a tweet from [m5:@UKR Kyiv].
e1 m1 > m2 AID actual 2022-06-23/none ctx=military said=m3
e2 m3 > m4 SUPPORT actual 2022-06-23/day ctx=military

### Kyiv Independent 2023-01-25
[m1:DEU.GOV Germany] {e1 will supply} 14 Leopard 2 tanks to [m2:UKR.MIL Ukrainian forces] and let other countries do the same, [m3:DEU.GOV Chancellor Olaf Scholz] said on Wednesday after weeks of pressure from [m4:POL.GOV Poland] and [m5:EST.GOV the Baltic states].
e1 m1 > m2 AGREE planned 2023-01-25/day ctx=military said=m3

### Kyiv Independent 2023-02-24
[m1:POL.GOV Polish Prime Minister Mateusz Morawiecki], on a visit to [m2:@UKR Kyiv], {e1 delivered} the first four Leopard tanks to [m3:UKR.GOV Ukraine] on the anniversary of the invasion, while [m4:UN the U.N. General Assembly] voted in [m5:@USA New York] to demand that [m6:RUS.GOV Russia] pull out.
e1 m1 > m3 AID actual 2023-02-24/none ctx=military

### Kyiv Independent 2024-06-13
[m1:UKR.GOV Ukrainian President Volodymyr Zelensky] and [m2:USA.GOV his American counterpart Joe Biden] {e1 inked} a 10-year bilateral security pact on the sidelines of the Group of Seven summit in [m3:@ITA southern Italy] on Thursday.
e1 m1 > m2 SUPPORT actual 2024-06-13/day ctx=military,diplomatic

### NATO 2023-07-11
[m1:NATO Allied leaders], gathered in [m2:@LTU Vilnius], {e1 reiterated} [m6=m1 their] unwavering solidarity with [m3:UKR.GOV Ukraine] and said [m4=m3 it] would be invited to join when conditions are met, without giving the date that [m5:UKR.GOV President Zelenskyy] had {e2 asked for}.
e1 m1 > m3 SUPPORT actual 2023-07-11/none ctx=military
e2 m5 > m1 REQUEST requested 2023-07-11/none mode=assist ctx=military

### European Commission 2022-03-08
[m1:EU European Union countries] {e1 have opened [m7=m1 their] borders} to more than two million [m2:UKR.REF people fleeing the war in Ukraine], with over half registered in [m3:@POL Poland] and the rest in [m4:@ROU Romania], [m5:@HUN Hungary] and [m6:@SVK Slovakia].
e1 m1 > m2 AID actual 2022-03-08/none ctx=asylum,migration

### European Commission 2022-03-02
[m1:EU The European Commission] on Wednesday {e1 proposed} to grant temporary protection to [m2:UKR.REF those fleeing Ukraine], which interior ministers are expected to endorse at a meeting in [m3:@BEL Brussels].
e1 m1 > m2 AGREE planned 2022-03-02/day ctx=asylum,migration

### AFP 2022-08-01
[m1:? The Razoni, a Sierra Leone-flagged freighter with 26,000 tons of corn,] {e1 was allowed to leave} [m2:@UKR Odesa] for [m3:@LBN Tripoli] on Monday by [m4:RUS.MIL the Russian navy], the first ship to do so since February.
e1 m4 > m1 CONCEDE actual 2022-08-01/day ctx=economic

### TVP World 2019-08-20 none
The number of passengers on night trains from [m1:@POL Gdynia] to [m2:@POL Krakow] rose by a fifth in July, [m3:POL.BUS carrier PKP Intercity] reported, and extra sleeping cars hired in [m4:@CZE the Czech Republic] will run until the end of September.
