### RNZ 2003-07-24
[m1:AUS.MIL The first of 2,000 Australian-led soldiers and police] {e1 landed} in [m2:SLB.GOV the Solomon Islands] on Thursday to restore order at the invitation of [m3:SLB.GOV Prime Minister Allan Kemakeza], with [m4:@FJI Fiji] and [m5:@TON Tonga] sending smaller groups.
e1 m1 > m2 AID actual 2003-07-24/day ctx=peacekeeping

### RNZ 2003-07-10
[m1:SLB.LEG The Solomon Islands parliament] {e1 gave [m5=m1 its] consent} on Thursday for [m2:AUS.MIL an Australian-led intervention force] to enter the country, after [m3:PIF Pacific Islands Forum foreign ministers] met in [m4:@AUS Sydney].
e1 m1 > m2 CONCEDE actual 2003-07-10/day ctx=peacekeeping

### RNZ 2003-08-13
[m1:SLB.REB Guadalcanal warlord Harold Keke] {e1 gave himself up} to [m2:AUS.MIL the Australian-led force] on Wednesday and was taken to [m3:@SLB Honiara] by ship with two commanders.
e1 m1 > m2 RETREAT actual 2003-08-13/day ctx=military

### RNZ 2001-08-30
[m1:NZL.GOV New Zealand] and [m2:PNG.GOV the Papua New Guinea government] witnessed in [m3:@PNG Arawa] the moment when [m4:PNG.REB Bougainville's former combatants] {e1 signed a peace agreement} with [m5:PNG.GOV Prime Minister Mekere Morauta].
e1 m4 > m5 SUPPORT actual 2001-08-30/none ctx=territory

### RNZ 2019-12-11
[m1:PNG.GOV Papua New Guinea's minister for Bougainville, Puka Temu,] {e1 greeted} the 98 percent vote for independence as credible and {e2 said [m2:PNG.GOV the government] would consult} with [m3:PNG.GOV the authorities in Buka], a process observers from [m4:@NZL Wellington] will follow.
e1 m1 > m3 SUPPORT actual 2019-12-11/none ctx=territory,election
e2 m2 > m3 AGREE planned 2019-12-11/none ctx=territory

### RNZ 2024-09-21
[m1:IDN.REB West Papuan fighters led by Egianus Kogoya] on Saturday {e1 freed} [m2:NZL.CVL New Zealand pilot Phillip Mehrtens] after 19 months, and [m3:NZL.GOV Foreign Minister Winston Peters] {e2 thanked} [m4:IDN.GOV the Indonesian authorities] for putting patience first.
e1 m1 > m2 RETREAT actual 2024-09-21/day mode=release ctx=territory
e2 m3 > m4 SUPPORT actual 2024-09-21/none ctx=territory

### RNZ 2024-09-17
[m1:IDN.REB The West Papua National Liberation Army] {e1 has proposed terms} for the release of [m2:NZL.CVL pilot Phillip Mehrtens], a spokesman said, and [m3:IDN.COP police in Timika] {e2 said [m5=m3 they] would study} the letter, as would [m4:@NZL Wellington].
e1 m1 > m3 CONCEDE hypothetical 2024-09-17/none ctx=territory
e2 m3 > m1 AGREE planned 2024-09-17/none ctx=territory

### ABC Australia 2022-01-17
[m1:AUS.MIL Two Royal Australian Air Force P-8s] flew over [m2:TON.GOV Tonga] on Monday {e1 to assess damage} from the eruption, with relief flights from [m3:NZL.MIL New Zealand] waiting for ash to be swept off the runway at [m4:@TON Nuku'alofa].
e1 m1 > m2 AID actual 2022-01-17/day ctx=disasters

### ABC Australia 2022-05-26
[m1:AUS.GOV Australian Foreign Minister Penny Wong] {e1 was in} [m2:@FJI Suva] on Thursday to meet [m3:FJI.GOV Prime Minister Frank Bainimarama], just as [m4:CHN.GOV China's Wang Yi] was starting an eight-nation tour in [m5:@SLB Honiara].
e1 m1 > m3 CONSULT actual 2022-05-26/day mode=visit ctx=diplomatic

### ABC Australia 2023-11-10
[m1:AUS.GOV Australia] {e1 is offering} residence to up to 280 [m2:TUV.CVL citizens of Tuvalu] a year under a treaty unveiled by [m3:AUS.GOV Prime Minister Anthony Albanese] at a forum in [m4:@COK Rarotonga].
e1 m1 > m2 AGREE planned 2023-11-10/none ctx=environment,migration

### ABC Australia 2024-08-28
[m1:AUS.GOV Australia] and [m2:TUV.GOV Tuvalu] {e1 brought into force} the Falepili Union treaty by an exchange of notes in [m3:@TON Nuku'alofa], where [m4:UN U.N. chief Antonio Guterres] spoke on rising seas.
e1 m1 > m2 SUPPORT actual 2024-08-28/none ctx=environment,diplomatic

### ABC Australia 2015-10-05
[m1:NRU.GOV Nauru] {e1 will allow} [m2:REF 600 asylum seekers sent there by Australia] to move freely about the island at all hours, [m4=m1 its] justice minister said on Monday, days before the [m3:AUS.JUD High Court in Canberra] hears a challenge to offshore detention.
e1 m1 > m2 CONCEDE planned 2015-10-05/day ctx=asylum,rights_freedoms

### ABC Australia 2014-09-26
[m1:AUS.GOV Immigration Minister Scott Morrison] and [m2:KHM.GOV Cambodian Interior Minister Sar Kheng] {e1 toasted the signing} of a deal in [m3:@KHM Phnom Penh] on Friday to resettle refugees from [m4:@NRU Nauru], which [m5:KHM.CVL demonstrators outside the embassy] {e2 opposed}.
e1 m1 > m2 SUPPORT actual 2014-09-26/day ctx=asylum
e2 m5 > m1 PROTEST actual 2014-09-26/day mode=demo ctx=asylum

### ABC Australia 2018-11-02
[m1:AUS.GOV Australia] {e1 has moved} the last 47 [m2:REF children held on Nauru] to hospitals in [m3:@AUS Brisbane] and [m4:@AUS Adelaide], government sources said, bowing to a campaign by [m5:AUS.MED 6,000 doctors].
e1 m1 > m2 RETREAT actual 2018-11-02/none mode=release ctx=asylum

### Islands Business 2010-03-01
[m1:TUV.GOV Eight Pacific states, among them Tuvalu] and [m2:KIR.GOV Kiribati], {e1 have pooled} [m6=m1+m2 their] tuna licences and now {e2 sell} fishing days jointly to [m3:USA.BUS American] and [m4:JPN.BUS Japanese purse seiners], an office in [m5:@MHL Majuro] said.
e1 m1 > m2 COOPERATE actual 2010-03-01/none ctx=natural_resource,economic
e2 m1 > m3,m4 COOPERATE actual 2010-03-01/none ctx=natural_resource,economic

### Islands Business 2013-08-14 none
Sea cucumbers dried on racks at [m1:@FJI Savusavu] fetch up to 200 dollars a kilo from dealers in [m2:@HKG Hong Kong], twice the price of 2010, according to a leaflet that [m3:FJI.EDU a university in Suva] handed to village women.
