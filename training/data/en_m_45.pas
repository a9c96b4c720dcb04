### AFP 2016-05-14
[m1:DEU.GOV Germany] {e1 resumed} development aid to [m2:YEM.CVL rural clinics in Yemen] through [m3:UNICEF UNICEF] with 20 million euros already disbursed, the ministry said in [m4:@DEU Bonn].
e1 m1 > m2 AID actual 2016-05-14/none ctx=health

### AFP 2017-02-18
[m1:MAR.GOV Morocco] {e1 resumed contacts} with [m2:EU the European Commission] when Foreign Minister [m3:MAR.GOV Salaheddine Mezouar] saw [m4:EU Federica Mogherini] in [m5:@MAR Rabat], after a court ruling on Western Sahara.
e1 m3 > m4 CONSULT actual 2017-02-18/none mode=visit ctx=diplomatic,economic

### AFP 2016-02-25
[m1:MAR.GOV Morocco] {e1 suspended contact} with [m2:EU EU institutions] on Thursday over a judgment on farm exports from [m3:@ESH Western Sahara], [m4:MAR.GOV government spokesman Mustapha El Khalfi] announced.
e1 m1 > m2 SANCTION actual 2016-02-25/day mode=discontinue ctx=economic,territory

### AFP 2020-12-22
[m1:ISR.BUS An El Al airliner] carried [m2:USA.GOV U.S. presidential adviser Jared Kushner] and [m3:ISR.GOV Israeli officials] to [m4:@MAR Rabat] on Tuesday, where four agreements with [m5:MAR.GOV Morocco] {e1 were signed} in front of [m6:MAR.GOV King Mohammed VI].
e1 m3 > m5 SUPPORT actual 2020-12-22/day ctx=diplomatic

### AFP 2020-12-10
[m1:MAR.GOV Morocco] and [m2:ISR.GOV Israel] {e1 have agreed to normalise} relations, [m3:USA.GOV President Donald Trump] tweeted on Thursday, and [m4:USA.GOV Washington] {e2 recognised} the kingdom's sovereignty over [m5:@ESH Western Sahara].
e1 m1 > m2 AGREE planned 2020-12-10/none ctx=diplomatic said=m3
e2 m4 > m1 SUPPORT actual 2020-12-10/none ctx=territory

### AFP 2021-08-24
[m1:DZA.GOV Algeria's foreign minister, Ramtane Lamamra,] {e1 announced a break in relations} with [m2:MAR.GOV Morocco] on Tuesday, and {e2 charged} [m5=m2 it] with help for [m3:DZA.REB Kabyle separatists] and with ties to [m4:ISR.GOV Israel].
e1 m1 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e2 m1 > m5 ACCUSE actual 2021-08-24/day mode=allege ctx=territory

### AFP 2021-07-31
[m1:MAR.GOV King Mohammed VI] {e1 called for} a reopening of the land border with [m2:DZA.GOV Algeria] in a speech in [m3:@MAR Fez] and offered [m4:DZA.GOV President Abdelmadjid Tebboune] [m5=m1 his] word that no harm would come from Morocco.
e1 m1 > m2 REQUEST requested 2021-07-31/none mode=assist ctx=diplomatic

### AFP 2021-08-18
[m1:MAR.GOV Morocco] {e1 has put} two water bombers at [m2:DZA.GOV Algeria's] disposal once [m5=m1 it] gets the go-ahead, the foreign ministry said, as [m3:FRA.SOC two planes lent by France] {e2 fought} fires near [m4:@DZA Tizi Ouzou].
e1 m1 > m2 AGREE planned 2021-08-18/none ctx=disasters
e2 m3 > m2 AID actual 2021-08-18/none ctx=disasters

### AFP 2023-09-10
[m1:MAR.GOV Rabat] {e1 accepted} rescue teams from [m2:ESP.GOV Spain], [m3:GBR.GOV Britain], [m4:QAT.GOV Qatar] and the Emirates after Friday's earthquake, but left an offer from [m5:FRA.GOV Paris] unanswered.
e1 m1 > m2,m3,m4 CONCEDE actual 2023-09-10/none ctx=disasters

### AFP 2023-09-11
[m1:ESP.MIL A Spanish emergency unit of 56 soldiers with four dogs] {e1 was digging} for [m2:MAR.CVL villagers buried at Talat Nyaqoub] on Monday, next to [m3:GBR.SOC British firefighters], a colonel told [m4:#RNE Spanish radio].
e1 m1,m3 > m2 AID actual 2023-09-11/day ctx=disasters

### AFP 2022-03-18
[m1:ESP.GOV Spanish Prime Minister Pedro Sanchez] {e1 backed} Rabat's autonomy plan for [m2:@ESH Western Sahara] as the most serious basis in a letter to [m3:MAR.GOV King Mohammed VI], to the anger of [m4:DZA.GOV Algeria], which {e2 called home} [m6=m4 its] envoy from [m5:@ESP Madrid].
e1 m1 > m3 SUPPORT actual 2022-03-18/none ctx=territory
e2 m4 > m1 SANCTION actual 2022-03-18/none mode=withdraw ctx=diplomatic,territory

### AFP 2022-05-17
[m1:ESP.GOV Spain] and [m2:MAR.GOV Morocco] {e1 let traffic flow again} at the fences of [m3:@ESP Ceuta] and [m4:@ESP Melilla] from midnight, two years after the pandemic and a quarrel over [m5:POLISARIO.REB Polisario leader Brahim Ghali] had stopped it.
e1 m1 > m2 COOPERATE actual 2022-05-17/day ctx=economic,migration

### AFP 2021-04-22
[m1:ESP.GOV Spain] {e1 admitted} [m2:POLISARIO.REB Polisario Front leader Brahim Ghali] to a hospital in [m3:@ESP Logrono] with Covid-19 on strictly humanitarian grounds, the foreign ministry in [m4:@ESP Madrid] said.
e1 m1 > m2 AID actual 2021-04-22/none ctx=health,asylum

### AFP 2005-08-18
[m1:POLISARIO.REB The Polisario Front] {e1 turned over} to [m2:ICRC the Red Cross] [m6=m1 its] last 404 [m3:MAR.MIL Moroccan prisoners of war], who were flown from [m4:@DZA Tindouf] to Agadir under the eye of [m5:USA.LEG Senator Richard Lugar].
e1 m1 > m3 RETREAT actual 2005-08-18/none mode=release ctx=territory,military

### AFP 2020-11-13
[m1:POLISARIO.REB The Polisario Front] {e1 declared itself no longer bound} by [m5=m1 its] 1991 truce with [m2:MAR.MIL Morocco], whose troops had {e2 entered} a buffer strip at [m3:@ESH Guerguerat] to clear [m4:ESH.CVL protesters].
e1 m1 > m2 REJECT actual 2020-11-13/none mode=yield ctx=territory,military
e2 m2 > m4 COERCE actual 2020-11-13/none ctx=territory,military

### AFP 2013-10-29 none
Argan oil, which women of a cooperative near [m1:@MAR Essaouira] press by hand, brings them six euros an hour before tax, and the bottles go to chemists in [m2:@FRA Lyon] and [m3:@BEL Ghent].
