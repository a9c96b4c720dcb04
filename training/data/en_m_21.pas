### AFP 2007-03-04
[m1:CIV.GOV Ivory Coast President Laurent Gbagbo] and [m2:CIV.REB rebel chief Guillaume Soro] on Sunday {e1 signed a peace accord} brokered by [m3:BFA.GOV Burkina Faso's Blaise Compaore] in [m4:@BFA Ouagadougou] that foresees a joint command and an election within ten months.
e1 m1 > m2 SUPPORT actual 2007-03-04/day ctx=military,election

### AFP 2007-01-23
[m1:CIV.REB Ivorian New Forces leader Guillaume Soro] said on Tuesday that [m2=m1 he] {e1 had accepted} an offer of direct talks from [m3:CIV.GOV President Laurent Gbagbo] and had informed the [m4:AU African Union's chairman] in [m5:@COG Brazzaville].
e1 m1 > m3 AGREE actual 2007-01-23/day ctx=diplomatic

### AFP 2007-02-05
[m1:BFA.GOV President Blaise Compaore] {e1 opened talks} on Monday between [m2:CIV.GOV the camp of Ivorian leader Laurent Gbagbo] and [m3:CIV.REB the rebels who hold the north], in the presence of an envoy of [m4:ECOWAS the West African bloc].
e1 m1 > m2,m3 CONSULT actual 2007-02-05/day mode=third-party ctx=diplomatic

### AFP 2007-07-30
[m1:CIV.GOV Laurent Gbagbo] {e1 travelled to} [m2:@CIV Bouake], the former rebel stronghold, on Monday for the first time in five years and set fire to a pile of guns with [m3:CIV.GOV Guillaume Soro], now [m4=m1 his] prime minister.
e1 m1 > m3 CONSULT actual 2007-07-30/day mode=visit ctx=military

### AFP 2005-12-09
[m1:CIV.MIL Pro-government militiamen in western Ivory Coast] {e1 surrendered} 110 Kalashnikovs to [m2:UN U.N. peacekeepers] in [m3:@CIV Guiglo] on Thursday, [m4:BGD.MIL the Bangladeshi battalion commander] told reporters.
e1 m1 > m2 RETREAT actual 2005-12-08/day mode=disarm ctx=military said=m4

### Garowe 2012-10-16
[m1:SOM.GOV Somalia's new president, Hassan Sheikh Mohamud,] {e1 assured} [m2:AU African Union peacekeepers] of [m3=m1 his] government's full support on a tour of [m6=m2 their] base in [m4:@SOM Merca], recently lost by [m5:ALSHABAAB.REB al-Shabab].
e1 m1 > m2 SUPPORT actual 2012-10-16/none ctx=peacekeeping,military

### Garowe 2012-06-02
[m1:KEN.MIL Kenya], whose soldiers have been in [m2:SOM.GOV Somalia] since October, on Saturday {e1 signed an agreement} with [m3:AU the African Union] that places [m5=m1 them] under the mission's command, its defence minister said in [m4:@KEN Nairobi].
e1 m1 > m3 SUPPORT actual 2012-06-02/day ctx=peacekeeping

### Garowe 2022-05-16
[m1:USA.GOV President Joe Biden] {e1 has approved} the return of several hundred American troops to [m2:SOM.GOV Somalia], an official at [m3:USA.GOV the White House] said, a day after lawmakers in [m4:@SOM Mogadishu] chose a new president.
e1 m1 > m2 AGREE planned 2022-05-16/none ctx=military,terrorism

### Garowe 2017-11-13
[m1:TUR.MIL Turkish officers] {e1 have begun drilling} the first 500 of 10,000 [m2:SOM.MIL Somali recruits] at a training camp opened by [m3:TUR.GOV Ankara] on the outskirts of [m4:@SOM Mogadishu], paid for by [m5:TUR.GOV the Turkish state].
e1 m1 > m2 AID actual 2017-11-13/none ctx=military

### Garowe 2024-02-21
[m1:SOM.GOV Somalia's parliament and cabinet] on Wednesday {e1 ratified} a ten-year defence pact with [m2:TUR.GOV Turkey] under which [m3:TUR.MIL its navy] would patrol the coast, while [m4:ETH.GOV Ethiopia] stays at odds with [m5:@SOM Mogadishu] over a port in Somaliland.
e1 m1 > m2 SUPPORT actual 2024-02-21/day ctx=military

### Garowe 2024-12-11
[m1:ETH.GOV Ethiopian Prime Minister Abiy Ahmed] and [m2:SOM.GOV Somali President Hassan Sheikh Mohamud] {e1 agreed to start} technical talks on sea access by the end of February, [m3:TUR.GOV President Recep Tayyip Erdogan] declared after dining with both in [m4:@TUR Ankara].
e1 m1 > m2 AGREE planned 2024-12-11/none ctx=territory,economic said=m3

### Garowe 2018-07-30
[m1:ERI.GOV Eritrea] and [m2:SOM.GOV Somalia] {e1 re-established diplomatic ties} on Monday during a visit to [m3:@ERI Asmara] by [m4:SOM.GOV President Mohamed Abdullahi Mohamed], fifteen years after [m5:UN U.N. monitors] first reported arms for Islamists.
e1 m1 > m2 SUPPORT actual 2018-07-30/day ctx=diplomatic

### Garowe 2018-11-14
[m1:UN The U.N. Security Council] unanimously {e1 lifted} an arms embargo, travel bans and an asset freeze on [m2:ERI.GOV Eritrea] on Wednesday, welcoming [m5=m2 its] reconciliation with [m3:ETH.GOV Ethiopia] and [m4:DJI.GOV Djibouti].
e1 m1 > m2 CONCEDE actual 2018-11-14/day ctx=diplomatic,military

### Garowe 2018-06-05
[m1:ETH.PTY The executive of Ethiopia's ruling coalition] announced [m5=m1 it] {e1 would fully accept} the 2002 ruling of [m2:? a boundary commission in The Hague] that gave the town of [m3:@ERI Badme] to [m4:ERI.GOV Eritrea].
e1 m1 > m4 CONCEDE planned 2018-06-05/none ctx=territory

### New Times 2004-09-15
[m1:RWA.MIL A Rwandan unit of 155 soldiers] {e1 guards} [m2:AU African Union observers] in [m3:@SDN El Fasher], and [m4:RWA.GOV President Paul Kagame] said [m5=m1 it] would also shield [m6:SDN.CVL villagers in Darfur] if [m7=m6 they] were attacked.
e1 m1 > m2 AID actual 2004-09-15/none ctx=peacekeeping

### New Times 2021-07-09
[m1:RWA.GOV Rwanda] {e1 started deploying} 1,000 troops and police to [m2:MOZ.GOV Mozambique] on Friday to help secure the gas-rich province of [m3:@MOZ Cabo Delgado], ahead of a standby force from [m4:SADC southern African states].
e1 m1 > m2 AID actual 2021-07-09/day ctx=military,terrorism

### New Times 2021-06-23
[m1:SADC Southern African leaders], at a summit in [m2:@MOZ Maputo], {e1 agreed to send} a standby force to [m3:MOZ.GOV Mozambique], whose army has been fighting [m4:MOZ.REB Islamic State-linked insurgents] for almost four years.
e1 m1 > m3 AGREE planned 2021-06-23/none ctx=military,terrorism

### New Times 2022-03-07
[m1:RWA.GOV Rwanda] {e1 reopened} the Gatuna border post to [m2:UGA.BUS Ugandan lorries and traders] on Monday after three years, said [m3:RWA.GOV the immigration office in Kigali]; [m4:UGA.GOV Lieutenant General Muhoozi Kainerugaba] is expected soon for talks.
e1 m1 > m2 CONCEDE actual 2022-03-07/day ctx=economic,diplomatic said=m3

### New Times 2012-09-28 none
Potatoes from [m1:@RWA Musanze] sell for 160 francs a kilo in the markets of [m2:@RWA Kigali], 20 francs more than a month ago, since rain made the track to [m3:@UGA Kisoro] too muddy for lorries.
