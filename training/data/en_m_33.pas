### Reuters 2016-02-17
[m1:UN A convoy of 35 U.N. and Red Crescent lorries] {e1 carried} flour, beans and nutrition kits to [m2:SYR.CVL hungry residents of Mouadamiya], a suburb of [m3:@SYR Damascus] encircled by [m4:SYR.MIL the Syrian army], on Wednesday.
e1 m1 > m2 AID actual 2016-02-17/day ctx=human_security

### Reuters 2016-02-16
[m1:SYR.GOV The Syrian government] {e1 gave clearance} for [m2:UN U.N. relief deliveries] to seven besieged places after [m3:UN envoy Staffan de Mistura] {e2 conferred} in [m4:@SYR Damascus] with [m5:SYR.GOV Foreign Minister Walid al-Moualem].
e1 m1 > m2 CONCEDE actual 2016-02-16/none ctx=human_security
e2 m3 > m5 CONSULT actual 2016-02-16/none mode=visit ctx=human_security

### Reuters 2016-02-12
[m1:? Major powers meeting in Munich] {e1 agreed} early on Friday to seek a cessation of hostilities in [m2:@SYR Syria] within a week, U.S. Secretary of State [m3:USA.GOV John Kerry] said with [m4:RUS.GOV Sergei Lavrov] beside [m5=m3 him].
e1 m3 > m4 AGREE planned 2016-02-12/day ctx=military said=m3

### Reuters 2016-12-15
[m1:SYR.REB Rebels] {e1 left} the last pocket of [m2:@SYR eastern Aleppo] in buses on Thursday under an evacuation deal that [m3:RUS.GOV Moscow] and [m4:TUR.GOV Ankara] {e2 had brokered} with [m5:SYR.GOV Damascus].
e1 m1 > m5 RETREAT actual 2016-12-15/day mode=withdraw ctx=military
e2 m3,m4 > m5 CONSULT actual 2016-12-15/none mode=third-party ctx=military

### Reuters 2016-12-28
[m1:TUR.GOV Turkey] and [m2:RUS.GOV Russia] {e1 have prepared an understanding} for a nationwide truce in [m3:@SYR Syria], [m4:TUR.GOV Foreign Minister Mevlut Cavusoglu] said on Wednesday, to be announced at any time.
e1 m1 > m2 AGREE planned 2016-12-28/none ctx=military said=m4

### Reuters 2017-01-23
[m1:KAZ.GOV Kazakhstan] {e1 welcomed} [m2:SYR.GOV the Syrian government's envoy Bashar Jaafari] and [m3:SYR.REB rebel commander Mohammad Alloush] to a hotel in [m4:@KAZ Astana] for the first talks of their kind, which [m5:RUS.GOV Russia], [m6:TUR.GOV Turkey] and [m7:IRN.GOV Iran] sponsor.
e1 m1 > m2,m3 CONSULT actual 2017-01-23/none mode=third-party ctx=military,diplomatic

### Reuters 2018-03-22
[m1:SYR.REB Fighters of Ahrar al-Sham] {e1 surrendered} the town of Harasta to [m2:SYR.MIL the Syrian army] and boarded buses for Idlib with [m5=m1 their] families, in a pull-out arranged by [m3:RUS.MIL Russian officers] near [m4:@SYR Damascus].
e1 m1 > m2 RETREAT actual 2018-03-22/none mode=withdraw ctx=military

### Reuters 2019-11-05
[m1:SDF.REB The Kurdish-led Syrian Democratic Forces] {e1 have withdrawn} from a 30-km strip along the border with [m2:TUR.GOV Turkey], [m3:RUS.GOV Russian Defence Minister Sergei Shoigu] told officials in [m4:@RUS Moscow], ahead of joint Russian-Turkish {e2 patrols}.
e1 m1 > m2 RETREAT actual 2019-11-05/none mode=withdraw ctx=military,territory said=m3
e2 m3 > m2 COOPERATE planned 2019-11-05/none ctx=military

### Reuters 2019-11-01
[m1:TUR.MIL Turkish] and [m2:RUS.MIL Russian troops] in armoured vehicles {e1 patrolled together} for the first time on Friday near the town of [m3:@SYR Darbasiya], watched from a petrol station by [m4:SYR.CVL Kurdish villagers].
e1 m1 > m2 COOPERATE actual 2019-11-01/day ctx=military,territory

### Reuters 2019-10-22
[m1:RUS.GOV Vladimir Putin] and [m2:TUR.GOV Tayyip Erdogan] {e1 arrived at an accord} after six hours of talks in [m3:@RUS Sochi] on Tuesday under which [m4:SDF.REB Syrian Kurdish militia] must leave the frontier within 150 hours.
e1 m1 > m2 SUPPORT actual 2019-10-22/day ctx=military,territory

### Reuters 2019-10-17
[m1:TUR.GOV Turkey] {e1 agreed to pause} [m7=m1 its] offensive in [m2:@SYR northeastern Syria] for five days to let [m3:SDF.REB Kurdish-led fighters] go, [m4:USA.GOV U.S. Vice President Mike Pence] said in [m5:@TUR Ankara] after five hours with [m6:TUR.GOV President Erdogan].
e1 m1 > m4 AGREE planned 2019-10-17/none ctx=military said=m4

### Reuters 2019-10-13
[m1:SDF.REB Syria's Kurdish-led administration] announced on Sunday [m2:SYR.GOV the government in Damascus] {e1 had agreed to send} troops to the border to help [m3=m1 it] face [m4:TUR.MIL Turkish forces], as [m5:USA.MIL American troops] pack up.
e1 m2 > m1 AGREE planned 2019-10-13/day ctx=military,territory said=m1

### Reuters 2023-05-07
[m1:ARAB The Arab League] on Sunday {e1 reinstated} [m2:SYR.GOV Syria] after eleven years at a closed session in [m3:@EGY Cairo] that [m4:QAT.GOV Qatar], which opposes normalisation, attended.
e1 m1 > m2 CONCEDE actual 2023-05-07/day ctx=diplomatic

### Reuters 2023-05-19
[m1:SAU.GOV Crown Prince Mohammed bin Salman] {e1 greeted} [m2:SYR.GOV Bashar al-Assad] with a kiss on each cheek as Arab leaders gathered in [m3:@SAU Jeddah] on Friday, and [m4:UKR.GOV Ukraine's president], on the way to [m5:@JPN Japan], spoke from the same podium.
e1 m2 > m1 CONSULT actual 2023-05-19/day mode=multilateral ctx=diplomatic

### Reuters 2025-05-13
[m1:USA.GOV U.S. President Donald Trump] {e1 declared} in [m2:@SAU Riyadh] on Tuesday that all sanctions on [m3:SYR.GOV Syria] would go, at the behest of [m4:SAU.GOV Crown Prince Mohammed bin Salman] and [m5:TUR.GOV Turkey's president].
e1 m1 > m3 CONCEDE planned 2025-05-13/day ctx=economic,diplomatic

### Reuters 2025-05-16
[m1:SAU.GOV Saudi Arabia] and [m2:QAT.GOV Qatar] {e1 have cleared} [m3:SYR.GOV Syria's] arrears of $15.5 million to [m4:WORLDBANK the World Bank], the lender said in [m5:@USA Washington], which makes [m6=m3 the country] eligible for new grants.
e1 m1,m2 > m3 AID actual 2025-05-16/none ctx=economic said=m4

### Reuters 2005-04-26
[m1:SYR.MIL The last 200 Syrian soldiers] {e1 pulled out of} [m5:LBN.GOV Lebanon] through [m2:@LBN Rayak] after a parade on Tuesday, ending a presence of 29 years that [m3:UN a U.N. Security Council resolution] had told [m4:SYR.GOV Damascus] to terminate.
e1 m1 > m5 RETREAT actual 2005-04-26/day mode=withdraw ctx=military

### Reuters 2007-06-15 none
About 1.5 million Iraqis live in [m1:@SYR Damascus] and its suburbs, where rents have doubled in two years and bakeries in Jaramana sell the flat bread of [m2:@IRQ Mosul], a survey by [m3:SYR.EDU the university's geographers] found.
