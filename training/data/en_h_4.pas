### Reuters 2023-11-21
[m1:QAT.GOV Doha] {e1 pressed} [m2:EGY.GOV Cairo] to keep the crossing open and, through [m3:IRN.GOV Tehran], sent word to [m4:HEZBOLLAH.REB Hezbollah] that a truce in the south was near; none of the three replied in public.
e1 m1 > m2 REQUEST requested 2023-11-21/none mode=change ctx=human_security

### Daily Mail 2013-06-07 none
What a weekend for the [m1:GBR.GOV Foreign Secretary], photographed in trunks on a [m2:@HRV Dalmatian] beach! His wife wore a hat, his bodyguard a wristwatch, and nobody discussed Syria.

### AFP 2020-08-05
Rescuers dug with their hands. [m1:LBN.GOV The government] has {e1 placed under house arrest} [m2:LBN.GOV the port officials] who kept the nitrate; [m3:ISR.GOV Benny Gantz] {e2 offered} help through [m4:UN the UN], and [m5:ISR.GOV Israeli officials] denied that [m6=m3 their country] had {e3 anything to do with} the blast.
e1 m1 > m2 COERCE actual 2020-08-05/none mode=arrest ctx=disasters
e2 m3 > m1 AGREE actual 2020-08-04/day ctx=disasters
e3 m6 > m1 ASSAULT denied 2020-08-05/none mode=explosives ctx=disasters

### Wall Street Journal 2018-09-26
[m5:USA.GOV The president], in the chair for the first time, told [m1:UN the Security Council] that [m2:CHN.GOV Beijing] {e1 "has been attempting to interfere"} in the midterms. [m3:CHN.GOV Wang Yi] shrugged, headphones on: "<<q1 [m4=m2 We] did not and {e2 will not}>>."
e1 m5 > m2 ACCUSE actual 2018-09-26/none mode=allege ctx=election
e2 m4 > m5 COERCE denied 2018-09-26/none ctx=election
q1 m3 direct

### Dhaka Tribune 2013-04-08 none
Bangla new year falls on Sunday. [m1:BGD.EDU Fine arts students] are gluing paper owls two storeys high; [m2:BGD.GOV the mayor's] wife has ordered a tiger.

### Zimbabwe Independent 2008-06-22
Not because he fears defeat, [m1:ZWE.OPP Morgan Tsvangirai] said, but because [m5:ZWE.OPP his voters] {e1 are being killed}, he {e2 was quitting} the run-off. [m2:ZWE.PTY Youth militia] had that morning {e3 overrun} the stadium where he was to speak; [m3:ZWE.COP policemen] {e4 stood by}. He is now {e5 a guest} of [m4:NLD.GOV the Dutch embassy].
e1 m2 > m5 ASSAULT actual 2008-06-22/none ctx=election said=m1
e2 m1 > m2 CONCEDE actual 2008-06-22/none ctx=election
e3 m2 > m1 COERCE actual 2008-06-22/none mode=seize ctx=election
e4 m3 > m1 REJECT actual 2008-06-22/none mode=assist ctx=election
e5 m4 > m1 AID actual 2008-06-23/none ctx=asylum

### Politico 2019-10-08
[m1:USA.GOV The White House], in an eight-page letter, {e1 refused} [m2:USA.LEG the House] every paper and every witness. [m3:USA.LEG Adam Schiff] promised to treat that as {e2 obstruction}.
e1 m1 > m2 REJECT actual 2019-10-08/none mode=yield ctx=legal
e2 m3 > m1 ACCUSE planned 2019-10-08/none mode=allege ctx=legal

### Himal Southasian 2007-09-27
Past the shuttered shops of Sule Pagoda Road [m1:MMR.REL barefoot monks] {e1 walked} in the rain; behind them trucks drew up. [m2:MMR.MIL Troops] {e2 opened fire} twice, {e3 beat} anyone who ran, and {e4 emptied} Ngwe Kyar Yan monastery overnight. "We {e5 did not fire} on monks," insisted [m3:MMR.GOV the information minister].
e1 m1 > m3 PROTEST actual 2007-09-27/none mode=demo ctx=pro_democracy
e2 m2 > m1 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression
e3 m2 > m1 ASSAULT actual 2007-09-27/none mode=beat ctx=repression
e4 m2 > m1 COERCE actual 2007-09-27/none mode=arrest ctx=repression
e5 m2 > m1 ASSAULT denied 2007-09-27/none mode=firearms ctx=repression

### ProPublica 2014-06-30 none
Warehouses by the tracks belong to a trust; the trust belongs to [m1:MHL.BUS a Majuro mailbox]. Asked who collects the rent, [m2:USA.GOV the county assessor] laughed.

### Le Monde diplomatique 2022-08-15
[m1:FRA.MIL The last soldiers of Barkhane] {e1 crossed} into Niger at one in the afternoon, nine years after [m2:MLI.CVL crowds in Timbuktu] had kissed their armour. [m3:MLI.GOV Abdoulaye Diop] wrote to [m4:UN the Security Council] that [m5:FRA.GOV Paris] had since {e2 dropped arms} to [m6:JNIM.REB the very jihadists] it fought, which [m7=m5 the embassy] {e3 called} defamation.
e1 m1 > m3 RETREAT actual 2022-08-15/none mode=withdraw ctx=military
e2 m5 > m6 AID denied 2022-08-15/none ctx=military
e3 m7 > m3 REJECT actual 2022-08-17/none ctx=terrorism

### BBC 2012-06-29
Two Muslim brothers, one tank. [m1:EGY.GOV Mohamed Morsi], before a hundred thousand, bared his chest to show he wore no vest and {e1 vowed} to free [m2:EGY.REL Omar Abdel-Rahman] from [m3:USA.JUD a North Carolina prison].
e1 m1 > m3 REQUEST planned 2012-06-29/none mode=yield ctx=terrorism

### Straits Times 2018-12-06
[m5:GRC.BUS A Greek bulk carrier] brushed the Polaris, a buoy vessel of [m1:MYS.GOV the Johor harbour authority] which [m2:SGP.GOV Singapore] {e2 wants} out of its waters. "<<q1 [m3=m4 We] shall not be the first to {e3 use force}>>," said [m4:MYS.GOV Saifuddin Abdullah].
e2 m2 > m1 REQUEST requested 2018-12-06/none mode=yield ctx=territory
e3 m3 > m2 ASSAULT denied 2018-12-06/none ctx=territory
q1 m4 direct cue=said

### Reuters 2021-11-16
As [m1:POL.MIL Polish guards] {e1 turned hoses on} [m2:IRQ.REF families] throwing stones at Bruzgi, [m3:DEU.GOV Angela Merkel] {e2 telephoned} [m4:BLR.GOV Alexander Lukashenko], a call that [m5:POL.GOV Warsaw], which had not been asked, {e3 resented}.
e1 m1 > m2 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e2 m3 > m4 CONSULT actual 2021-11-15/day mode=phone ctx=migration
e3 m5 > m3 ACCUSE actual 2021-11-16/none mode=disapprove ctx=diplomatic

### Reuters 2021-11-17 none
[m1:@POL Białowieża] is the last lowland primeval forest of Europe. Foresters in [m2:@BLR Brest] feed hay to the bison in January; those across the fence, by a decision of [m3:EU the Union's] court, may no longer fell the spruces.

### The Punch 2012-01-09
Fuel at 141 naira: [m1:NGA.LAB the Labour Congress] {e1 brought the country to a halt} on Monday. [m2:NGA.GOV Goodluck Jonathan] {e2 halved} his own salary and {e3 promised} 1,600 buses. In Lagos a [m3:NGA.COP divisional police officer] {e4 shot} [m4:NGA.CVL Ademola Aderinto] and was {e5 detained} by [m5:NGA.COP his own command].
e1 m1 > m2 PROTEST actual 2012-01-09/day mode=strike ctx=economic
e2 m2 > m1 CONCEDE actual 2012-01-07/none ctx=economic
e3 m2 > m1 AGREE planned 2012-01-07/none ctx=economic
e4 m3 > m4 ASSAULT actual 2012-01-09/day mode=firearms ctx=repression
e5 m5 > m3 COERCE actual 2012-01-09/none mode=arrest

### Herald 2016-02-09
Mong Kok's fishballs: hawkers, [m1:HKG.GOV inspectors], then [m2:HKG.CVL masked men] {e1 prising up bricks}. [m3:HKG.COP A constable] {e2 fired} twice into the air. [m4:HKG.GOV C. Y. Leung] {e3 called} them rioters and {e4 refused} an inquiry to [m5:HKG.OPP the pan-democrats].
e1 m2 > m3 PROTEST actual 2016-02-09/none mode=riot
e2 m3 > m2 THREATEN threatened 2016-02-09/none mode=violence
e3 m4 > m2 ACCUSE actual 2016-02-09/none mode=disapprove
e4 m4 > m5 REJECT actual 2016-02-09/none ctx=legal

### FT 2022-07-14
Colombo, Male, Singapore: by three flights [m1:LKA.GOV Gotabaya Rajapaksa] {e1 fled} and by e-mail he {e2 resigned}. [m3:SGP.GOV Singapore], its foreign ministry said, had {e3 not granted} him asylum, nor had he asked. [m2:LKA.OPP Those who had swum in his pool] {e4 gave back} the palace.
e1 m1 > m2 RETREAT actual 2022-07-13/none ctx=executive
e2 m1 > m2 RETREAT actual 2022-07-14/none mode=resign ctx=executive
e3 m3 > m1 AID denied 2022-07-14/none ctx=asylum
e4 m2 > m1 CONCEDE actual 2022-07-14/none ctx=executive

### Reuters 2010-12-08
[m6:ANONYMOUS.CRM Anonymous], in "Operation Payback", {e1 took down} the sites of [m1:USA.BUS MasterCard] and [m2:CHE.BUS PostFinance] because they {e2 had closed} the accounts of [m3:WIKILEAKS.NGO WikiLeaks], whose founder, [m4:AUS.CVL Julian Assange], is {e3 held} in [m5:GBR.JUD Wandsworth].
e1 m6 > m1,m2 COERCE actual 2010-12-08/none mode=cyber ctx=cyber
e2 m1,m2 > m3 SANCTION actual 2010-12-06/none mode=discontinue ctx=economic
e3 m5 > m4 COERCE actual 2010-12-07/day mode=arrest ctx=legal

### Cape Times 2021-07-13 none
By Tuesday most freezers in the mall were empty. A pensioner swept glass; [m1:ZAF.COP a sergeant] directed traffic around a mattress; and the bakery, spared for no reason, sold out by nine.

### Middle East Eye 2016-07-18
Three hours into the putsch, [m1:TUR.MIL Major Haldun Gülmez] {e1 set out} with thirty commandos to seize [m2:TUR.GOV the president] at his hotel in Marmaris. He had left. [m5=m1 They] {e3 killed} [m3:TUR.COP two policemen] and hid in the hills; [m4:TUR.CVL villagers] {e5 handed over} the last of them on the 31st.
e1 m1 > m2 MOBILIZE actual 2016-07-16/none mode=troops ctx=pro_autocracy
e3 m5 > m3 ASSAULT actual 2016-07-16/none mode=firearms ctx=pro_autocracy
e5 m4 > m1 COERCE actual 2016-07-31/day mode=arrest


### The Age 2011-10-29
By {e1 grounding} every jet he had, [m1:AUS.BUS Alan Joyce] obliged [m2:AUS.JUD Fair Work] to sit through the night; its order {e2 ended} the lockout and, for good measure, the strikes of [m3:AUS.LAB the engineers]. Had [m4:AUS.GOV Julia Gillard] {e3 used} her own powers, he said, there would have been no need.
e1 m1 > m3 COERCE actual 2011-10-29/none mode=withhold ctx=economic
e2 m2 > m1,m3 REQUEST requested 2011-10-31/day mode=yield ctx=economic
e3 m4 > m3 COERCE hypothetical 2011-10-29/none mode=restrict ctx=economic

### Al Arabiya 2019-09-17
[m6:HOUTHI.REB Yemen's Houthis], not we: so [m1:IRN.GOV Javad Zarif] about the drones that {e1 set fire to} [m7:SAU.BUS Aramco's] plant at Abqaiq. [m2:SAU.MIL Colonel Turki al-Maliki] laid out the wreckage of eighteen of them, {e2 blaming} [m3=m1 Tehran]; [m4:USA.GOV Donald Trump], "locked and loaded", {e3 would have} [m5:USA.GOV his Treasury] tighten the screw instead.
e1 m1 > m7 ASSAULT denied 2019-09-14/day mode=drone ctx=military
e2 m2 > m3 ACCUSE actual 2019-09-18/none mode=allege ctx=military
e3 m4 > m3 SANCTION planned 2019-09-18/none mode=discontinue ctx=economic

### SBS 2019-04-11
For seven years [m1:ECU.GOV Quito] {e1 housed} [m7=m4 him]; then [m2:ECU.GOV Lenín Moreno] {e2 withdrew} asylum, and [m3:GBR.COP seven officers] {e3 carried} [m4:AUS.CVL Julian Assange] down the steps, bearded, clutching Gore Vidal. [m5:BOL.GOV Evo Morales] {e4 condemned} it; a {e5 request} by [m6:USA.JUD prosecutors in Virginia] was unsealed within the hour.
e1 m1 > m7 AID actual 2012-01-01/year ctx=asylum bg
e2 m2 > m4 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum
e3 m3 > m4 COERCE actual 2019-04-11/none mode=arrest ctx=legal
e4 m5 > m2 ACCUSE actual 2019-04-11/none mode=disapprove ctx=asylum
e5 m6 > m3 REQUEST requested 2019-04-11/none mode=assist ctx=legal

### Hungary Today 2018-12-17 none
"O1G" is the slogan of the season, three characters on mittens and mugs. Its inventor, [m1:HUN.CVL a metal drummer], lives off the royalties in [m2:@AUT Graz].

### Spiegel 2017-09-15
[m1:DEU.GOV Berlin] would rather freeze [m2:TUR.GOV Ankara's] arms orders than say so. Most {e1 are on hold}, Sigmar Gabriel let slip; not all, his ministry corrected: those needed against [m3:ISIS.REB IS] {e2 go through}.
e1 m1 > m2 SANCTION actual 2017-09-15/none mode=discontinue ctx=military
e2 m1 > m2 COOPERATE actual 2017-09-15/none ctx=military

### NZ Herald 1987-05-15
Nothing like it in the South Seas: [m4:FJI.REB ten hooded men] {e1 marched} into parliament in Suva and {e2 led out} [m1:FJI.GOV Timoci Bavadra] at gunpoint. [m2:FJI.MIL Lieutenant-Colonel Sitiveni Rabuka], who commands them, {e3 has suspended} the constitution. [m3:NZL.GOV David Lange] {e4 will not deal with} him.
e1 m4 > m1 COERCE actual 1987-05-14/day mode=seize ctx=pro_autocracy
e2 m4 > m1 COERCE actual 1987-05-14/day mode=arrest ctx=pro_autocracy
e3 m2 > m1 COERCE actual 1987-05-14/none mode=martial-law ctx=pro_autocracy
e4 m3 > m2 REJECT actual 1987-05-15/none ctx=pro_democracy
