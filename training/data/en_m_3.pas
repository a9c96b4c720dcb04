### Reuters 2014-06-20
[m1:UKR.GOV Ukrainian President Petro Poroshenko] {e1 declared a week-long ceasefire} in the fight against [m2:UKR.REB pro-Russian separatists in the east] on Friday, as [m3:RUS.GOV the Kremlin] confirmed that troops were being moved close to the border near [m4:@RUS Rostov].
e1 m1 > m2 CONCEDE actual 2014-06-20/day ctx=military

### Reuters 2014-09-05
[m1:UKR.GOV Envoys from Ukraine] and [m2:UKR.REB the separatist leaders] {e1 signed a truce} in [m3:@BLR Minsk] on Friday in the presence of [m4:RUS.GOV Russian ambassador Mikhail Zurabov] and [m5:OSCE Heidi Tagliavini, the OSCE's representative].
e1 m1 > m2 SUPPORT actual 2014-09-05/day ctx=military

### Reuters 2015-02-28
[m1:UKR.REB Separatist forces] {e1 pulled back} most of [m2=m1 their] heavy guns from the line of contact with [m3:UKR.MIL the Ukrainian army], [m4:OSCE OSCE monitors] reported from [m5:@UKR Donetsk] on Saturday.
e1 m1 > m3 RETREAT actual 2015-02-28/none mode=withdraw ctx=military said=m4

### Reuters 2015-09-29
[m1:UKR.GOV Ukraine] and [m2:UKR.REB the rebels in the east] have {e1 agreed to withdraw} tanks and small-calibre artillery from the front line, [m3:OSCE the OSCE's special envoy Martin Sajdik] said on Tuesday after talks in [m4:@BLR the Belarussian capital].
e1 m1 > m2 AGREE planned 2015-09-29/none ctx=military said=m3

### El Espectador 2017-09-04
[m1:COL.GOV The government of President Juan Manuel Santos] and [m2:COL.REB the National Liberation Army] on Monday {e1 announced a bilateral ceasefire} from October 1 until early January, in time for a visit by [m3:VAT Pope Francis] to [m4:@COL Bogota].
e1 m1 > m2 CONCEDE planned 2017-09-04/day ctx=military

### El Espectador 2016-11-24
[m1:COL.GOV Colombian President Juan Manuel Santos] and [m2:FARC.REB FARC commander Rodrigo Londono] {e1 put [m4=m1+m2 their] signatures to} a revised peace accord at Bogota's Colon theatre on Thursday, which [m3:COL.ELI former president Alvaro Uribe] still {e2 opposes}.
e1 m1 > m2 SUPPORT actual 2016-11-24/day ctx=military
e2 m3 > m1 REJECT actual 2016-11-24/none mode=change ctx=military

### El Espectador 2017-06-27
[m1:FARC.REB Colombia's FARC rebels] {e1 handed in} the last of [m2=m1 their] individual weapons to [m3:UN a United Nations mission] at a camp in [m4:@COL Mesetas] on Tuesday, in line with the accord reached in [m5:@CUB Havana].
e1 m1 > m3 RETREAT actual 2017-06-27/day mode=disarm ctx=military

### El Espectador 2023-01-02
[m1:COL.GOV The administration of President Gustavo Petro] said [m2=m1 it] {e1 was ready to suspend} military operations against [m3:COL.REB the Estado Mayor Central, a faction of FARC dissidents], provided that [m4=m3 the group] stops recruiting minors.
e1 m1 > m3 CONCEDE hypothetical 2023-01-02/none ctx=military

### AP 2022-04-02
[m1:YEM.GOV Yemen's government] and [m3:YEM.REB the Houthi movement, its foe in a seven-year conflict,] {e1 agreed to} a two-month nationwide truce starting on Saturday, [m2:UN U.N. special envoy Hans Grundberg] announced from [m4:@JOR Amman], the first such undertaking since 2016.
e1 m1 > m3 AGREE planned 2022-04-02/day ctx=military said=m2

### AP 2022-03-26
[m1:YEM.REB Yemen's Houthi rebels] {e1 announced} on Saturday a unilateral three-day suspension of missile and drone attacks on [m2:SAU.GOV Saudi Arabia], a day after a strike set an oil depot in [m3:@SAU Jiddah] ablaze before a Formula One race.
e1 m1 > m2 CONCEDE actual 2022-03-26/day ctx=military

### AP 2023-04-14
[m1:SAU.GOV Saudi Arabia] {e1 freed} 120 [m2:YEM.REB Houthi prisoners] on Friday and a plane chartered by [m3:ICRC the International Committee of the Red Cross] took [m7=m2 them] from [m4:@SAU Abha] to [m5:@YEM Sanaa], [m6:YEM.REB a rebel official] said.
e1 m1 > m2 RETREAT actual 2023-04-14/day mode=release ctx=military said=m6

### AP 2023-03-20
[m1:YEM.GOV Yemen's internationally recognized government] {e1 has agreed to exchange} 181 detainees for more than 700 held by [m2:YEM.REB the Houthis], both sides said at the end of ten days of negotiations near [m3:@CHE Bern] sponsored by [m4:UN the United Nations].
e1 m1 > m2 AGREE planned 2023-03-20/none ctx=military

### Sudan Tribune 2024-08-15
[m1:SDN.GOV Sudan's army-led Sovereign Council] said on Thursday that [m2=m1 it] would {e1 open} the Adre crossing on the border with [m3:@TCD Chad] for three months to [m4:UN aid convoys of the United Nations], while [m5:SDN.REB the paramilitary Rapid Support Forces] control the road beyond.
e1 m1 > m4 CONCEDE planned 2024-08-15/day ctx=human_security

### Sudan Tribune 2024-08-21
[m1:WFP Fifteen trucks of the World Food Programme] {e1 delivered} sorghum, pulses and oil for 13,000 [m2:SDN.CVL people at risk of famine in West Darfur], having crossed from [m3:@TCD Adre] the day before, the agency said from [m4:@SDN Port Sudan].
e1 m1 > m2 AID actual 2024-08-21/none ctx=human_security

### Sudan Tribune 2023-05-11
[m1:SDN.MIL The Sudanese army] and [m2:SDN.REB the Rapid Support Forces] on Thursday night {e1 sealed} a declaration of principles on the protection of civilians at talks in [m3:@SAU Jeddah] led by [m4:USA.GOV American] and [m5:SAU.GOV Saudi mediators].
e1 m1 > m2 SUPPORT actual 2023-05-11/day ctx=human_security,military

### Sudan Tribune 2023-05-06
[m1:SAU.GOV Saudi Arabia] and [m2:USA.GOV the United States] {e1 launched a mediation effort} between [m3:SDN.MIL the Sudanese army] and [m4:SDN.REB the Rapid Support Forces] on Saturday, with delegations arriving in the Red Sea port of [m5:@SAU Jeddah].
e1 m1,m2 > m3,m4 CONSULT actual 2023-05-06/day mode=third-party ctx=military,diplomatic

### Addis Standard 2022-11-02
[m1:ETH.GOV The Ethiopian government] and [m2:TPLF.REB the Tigray People's Liberation Front] {e1 concluded} a cessation of hostilities agreement in [m3:@ZAF Pretoria] on Wednesday, [m4:AU African Union envoy Olusegun Obasanjo] told reporters.
e1 m1 > m2 SUPPORT actual 2022-11-02/day ctx=military said=m4

### Addis Standard 2023-01-11
[m1:TPLF.REB Tigrayan forces] {e1 began surrendering} [m2=m1 their] artillery and armoured vehicles to [m3:ETH.MIL the national army] at a site 30 kilometres from [m4:@ETH Mekelle] this week, [m5:TPLF.REB spokesman Getachew Reda] said.
e1 m1 > m3 RETREAT actual 2023-01-09/week mode=disarm ctx=military said=m5

### Addis Standard 2021-12-20
[m1:TPLF.REB The leader of Tigray's ruling party, Debretsion Gebremichael,] {e1 informed} [m2:UN the United Nations] in a letter that [m3=m1 his] fighters had been ordered to leave the neighbouring regions of [m4:@ETH Afar] and [m5:@ETH Amhara], clearing the way for talks with [m6:ETH.GOV Prime Minister Abiy Ahmed].
e1 m1 > m6 CONCEDE planned 2021-12-20/none ctx=military

### Bangkok Post 2025-07-28
[m1:THA.GOV Acting Thai premier Phumtham Wechayachai] and [m2:KHM.GOV Cambodian Prime Minister Hun Manet], meeting in [m3:@MYS Putrajaya] under the mediation of [m4:MYS.GOV Anwar Ibrahim], {e1 agreed to} an unconditional ceasefire from midnight on Monday.
e1 m1 > m2 AGREE planned 2025-07-28/day ctx=military,territory

### Bangkok Post 2025-07-27
[m1:MYS.GOV Malaysia] {e1 will host} talks on Monday between [m2:THA.GOV Thailand] and [m3:KHM.GOV Cambodia], whose troops have exchanged fire along the disputed frontier for four days, [m4:THA.GOV a government spokesman in Bangkok] said.
e1 m1 > m2,m3 AGREE planned 2025-07-28/day ctx=diplomatic,military said=m4

### Bangkok Post 2025-08-01
[m1:THA.MIL The Thai army] {e1 sent back} two [m2:KHM.MIL wounded Cambodian soldiers] through the Chong Sa-ngam checkpoint on Friday, though 18 others captured on July 29 are still held in [m3:@THA Surin].
e1 m1 > m2 RETREAT actual 2025-08-01/day mode=release ctx=military

### AFP 2016-07-10 none
Rainfall in the catchment of the lake that straddles the frontier between [m1:@ZMB Zambia] and [m2:@ZWE Zimbabwe] remained below average for a second season, the river authority said in a bulletin published in [m3:@ZMB Lusaka].
