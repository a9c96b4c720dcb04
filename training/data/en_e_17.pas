### Reuters 2006-03-14
[m1:GBR.GOV London] and [m2:USA.GOV Washington] {e1 withdrew their monitors} from Jericho prison on Tuesday, and [m3:ISR.MIL Israeli bulldozers] {e2 tore down} its walls to {e3 take away} [m4:PSE.OPP Ahmed Saadat].
e1 m1,m2 > m4 SANCTION actual 2006-03-14/day mode=withdraw
e2 m3 > m4 ASSAULT actual 2006-03-14/day mode=destroy ctx=military
e3 m3 > m4 COERCE actual 2006-03-14/day mode=arrest ctx=military

### AFP 2012-09-07
[m1:CAN.GOV Canada] {e1 shut its embassy} in [m2:IRN.GOV Tehran] and {e2 ordered all Iranian diplomats out} of Ottawa within five days, [m3:CAN.GOV Foreign Minister John Baird] said on Friday.
e1 m1 > m2 SANCTION actual 2012-09-07/day mode=withdraw ctx=diplomatic said=m3
e2 m1 > m2 SANCTION actual 2012-09-07/day mode=expel ctx=diplomatic said=m3

### Reuters 2013-11-12
[m1:SAU.COP Saudi police] are {e1 hunting} [m2:ETH.LAB undocumented Ethiopian labourers] street by street; [m3:ETH.GOV Addis Ababa] has {e2 outlawed travel} to the kingdom for work and {e3 flown home} [m4:ETH.LAB fifty thousand].
e1 m1 > m2 COERCE actual 2013-11-12/none mode=arrest ctx=migration
e2 m3 > m1 SANCTION actual 2013-11-12/none mode=discontinue ctx=migration
e3 m3 > m4 AID actual 2013-11-12/none ctx=migration

### Jakarta Post 2011-06-22
[m1:IDN.GOV Jakarta] {e1 will stop sending maids} to [m2:SAU.GOV Saudi Arabia] from August because [m3:SAU.GOV Riyadh] {e2 beheaded} [m4:IDN.LAB a grandmother] without notice.
e1 m1 > m2 SANCTION planned 2011-08-01/month mode=discontinue ctx=migration
e2 m3 > m4 ASSAULT actual 2011-06-22/none mode=targeted ctx=legal

### AP 2014-06-18
[m1:NZL.COP New Zealand police] {e1 unlawfully raided} [m2:NZL.JRN an investigative writer's] house, [m3:NZL.JUD the High Court] {e2 ruled}, and must {e3 hand back} his hard drives.
e1 m1 > m2 COERCE actual 2014-06-18/none mode=seize ctx=rights_freedoms said=m3
e2 m3 > m1 SANCTION actual 2014-06-18/none mode=convict ctx=legal
e3 m3 > m1 REQUEST requested 2014-06-18/none mode=yield ctx=legal

### Reuters 2010-07-10
[m1:USA.GOV Washington] and [m2:RUS.GOV Moscow] {e1 traded} ten spies for four on the tarmac of [m3:@AUT Vienna] on Friday; no one, [m4:USA.GOV a U.S. official] said, had been punished.
e1 m1 > m2 RETREAT actual 2010-07-09/day mode=release ctx=intelligence

### AFP 2009-06-14
[m1:IRN.GOV Tehran] {e1 jammed} [m2:GBR.JRN the BBC's Persian service] and {e2 cancelled the visas} of [m3:DEU.JRN German television crews] on Sunday as [m4:IRN.OPP Mir-Hossein Mousavi's supporters] {e3 set fire to} buses.
e1 m1 > m2 COERCE actual 2009-06-14/day mode=censor ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2009-06-14/day mode=deport ctx=rights_freedoms
e3 m4 > m1 PROTEST actual 2009-06-14/day mode=riot ctx=election

### Reuters 2009-03-16
[m1:GBR.GOV Britain] may {e1 sanction} [m2:BHR.BUS a Manama bank] that {e2 handles} payments of [m3:IRN.MIL the Revolutionary Guards], though [m4:BHR.GOV Bahrain] has asked it not to.
e1 m1 > m2 SANCTION hypothetical 2009-03-16/none mode=discontinue ctx=economic
e2 m2 > m3 COOPERATE actual 2009-03-16/none ctx=economic

### The Hindu 2012-02-27
[m1:IND.GOV New Delhi] {e1 put [m2:DEU.CVL a German tourist] on a flight home} for allegedly organising fishermen against the Kudankulam reactors and {e3 suspended the permits} of [m3:NGO three charities].
e1 m1 > m2 COERCE actual 2012-02-27/none mode=deport ctx=environment
e3 m1 > m3 SANCTION actual 2012-02-27/none mode=discontinue ctx=environment

### Telegraph 2016-05-30
[m1:CHN.COP A Chinese coastguard crew] {e1 hosed} [m2:PHL.AGR Filipino fishermen] at Scarborough Shoal until their outrigger cracked, [m3:PHL.CVL the village captain] complained, and {e2 threw} their catch overboard.
e1 m1 > m2 ASSAULT actual 2016-05-30/none ctx=territory said=m3
e2 m1 > m2 COERCE actual 2016-05-30/none mode=seize ctx=territory said=m3

### Rappler 2023-08-06
[m1:PHL.MIL The Philippine Coast Guard] said it had not {e2 blocked} [m2:CHN.MIL Chinese vessels'] path when they {e3 turned water cannon on} its supply boats.
e2 m1 > m2 COERCE denied 2023-08-06/none mode=restrict ctx=territory said=m1
e3 m2 > m1 ASSAULT actual 2023-08-06/none ctx=territory said=m1

### Reuters 2011-12-08
[m1:CIV.GOV Ivorian authorities] {e1 put} [m2:CIV.ELI Laurent Gbagbo] aboard a plane for [m3:ICC The Hague] by night, a transfer which [m4:CIV.PTY his Popular Front] {e2 calls a deportation}.
e1 m1 > m3 COOPERATE actual 2011-12-08/none ctx=legal
e2 m4 > m1 ACCUSE actual 2011-12-08/none mode=disapprove ctx=legal

### AFP 2017-12-06
[m1:HND.COP Honduran riot policemen] {e1 refused to enforce} the curfew against [m2:HND.CVL demonstrators] and went back to barracks; [m3:HND.GOV the government] {e2 promised} [m4=m1 them] a bonus.
e1 m1 > m3 REJECT actual 2017-12-06/none mode=yield ctx=repression
e2 m3 > m4 AGREE planned 2017-12-06/none

### Reuters 2019-11-10
[m1:BOL.MIL General Williams Kaliman] {e1 suggested} that [m2:BOL.GOV Evo Morales] step aside, and [m3:BOL.COP mutinous police] {e2 stood shoulder to shoulder with} [m4:BOL.CVL protesters] in Cochabamba.
e1 m1 > m2 REQUEST requested 2019-11-10/none mode=change ctx=political_institutions
e2 m3 > m4 SUPPORT actual 2019-11-10/none ctx=political_institutions

### BBC 2014-10-30
[m1:BFA.CVL Crowds] {e1 put the National Assembly to the torch} in Ouagadougou on Thursday to stop [m2:BFA.LEG deputies] prolonging [m3:BFA.GOV Blaise Compaore's] rule; [m4:FRA.MIL French special forces] later {e2 spirited him} to [m5:CIV.GOV Ivory Coast].
e1 m1 > m2 PROTEST actual 2014-10-30/day mode=riot ctx=political_institutions
e2 m4 > m3 AID actual 2014-10-30/none ctx=executive

### Reuters 2015-09-17
[m1:BFA.MIL Burkina Faso's presidential guard] burst into a cabinet meeting and {e2 took} [m2:BFA.GOV the interim president] hostage; [m3:SEN.GOV Macky Sall], as head of [m4:ECOWAS ECOWAS], {e3 hastened to} [m5:BFA.GOV Ouagadougou] to mediate.
e2 m1 > m2 ASSAULT actual 2015-09-17/none mode=abduct ctx=political_institutions
e3 m3 > m5 CONSULT actual 2015-09-17/none mode=visit ctx=political_institutions

### The Star 2011-07-09
[m1:MYS.COP Kuala Lumpur police] {e1 cordoned off the city} and {e2 detained} 1,667 [m2:MYS.CVL Bersih marchers] on Saturday; [m3:MYS.OPP Anwar Ibrahim] was {e3 hurt} by a tear-gas canister that [m4=m1 officers] shot into a tunnel.
e1 m1 > m2 COERCE actual 2011-07-09/day mode=restrict ctx=repression
e2 m1 > m2 COERCE actual 2011-07-09/day mode=arrest ctx=repression
e3 m4 > m3 ASSAULT actual 2011-07-09/day mode=crowd-control ctx=repression

### Guardian 2000-09-13
[m1:GBR.AGR Farmers] and [m2:GBR.BUS hauliers] {e1 picketed} refineries until pumps ran dry, but [m3:GBR.GOV Tony Blair] {e2 refused to cut} fuel duty and {e3 called out} [m4:GBR.MIL eighty army tanker drivers] in readiness.
e1 m1,m2 > m3 PROTEST actual 2000-09-13/none mode=obstruct ctx=economic
e2 m3 > m1,m2 REJECT actual 2000-09-13/none mode=yield ctx=economic
e3 m3 > m1,m2 MOBILIZE actual 2000-09-13/none mode=troops ctx=economic

### AFP 2022-02-19
[m1:CAN.COP Mounted police] in Ottawa {e1 pushed} [m2:CAN.LAB protesting truckers] back from Parliament on Saturday, after [m3:CAN.GOV Justin Trudeau] {e2 invoked the Emergencies Act} and [m4:CAN.BUS banks] {e3 blocked the accounts} of [m5=m2 organisers].
e1 m1 > m2 ASSAULT actual 2022-02-19/day mode=crowd-control
e2 m3 > m2 COERCE actual 2022-02-19/none mode=martial-law
e3 m4 > m5 COERCE actual 2022-02-19/none mode=seize

### Reuters 2018-12-05
[m1:NIC.GOV Managua] will {e1 cut off} the [m2:@USA Florida]-funded clinic of [m3:NGO a women's network], [m4:NIC.GOV the vice-president] said, unless it discloses its donors.
e1 m1 > m3 THREATEN threatened 2018-12-05/none mode=restrict ctx=gender said=m4

### EFE 2021-05-11
[m1:ESP.GOV Madrid] quietly {e1 admitted} [m2:POLISARIO.REB Brahim Ghali] to a hospital in Logrono, whereupon [m3:MAR.COP Moroccan border guards] opened the gates at Ceuta to 8,000 [m4:MAR.REF swimmers] and [m5:MAR.GOV Rabat] {e3 withdrew its envoy} from [m6=m1 Spain].
e1 m1 > m2 AID actual 2021-05-11/none ctx=health
e3 m5 > m6 SANCTION actual 2021-05-11/none mode=withdraw ctx=diplomatic

### Reuters 2021-05-18
[m1:ESP.GOV Spain] {e1 stationed armoured cars} on Ceuta's beach on Tuesday and {e2 sent back} 4,000 of [m2:MAR.REF those who had swum over] from [m3:@MAR Morocco].
e1 m1 > m2 MOBILIZE actual 2021-05-18/day mode=weapons ctx=migration
e2 m1 > m2 COERCE actual 2021-05-18/day mode=deport ctx=migration

### Moscow Times 2015-12-03
[m1:RUS.GOV Vladimir Putin] vowed that [m2:TUR.GOV Ankara] would {e1 regret more than once} the {e2 downing} of a bomber; "[m3:TUR.GOV Turkey's rulers]", he added, had lost their reason, but [m4=m1 Russia] was not {e3 brandishing} weapons.
e1 m1 > m2 THREATEN threatened 2015-12-03/none ctx=military
e2 m2 > m1 ASSAULT actual 2015-12-03/none mode=aerial ctx=military
e3 m4 > m2 MOBILIZE denied 2015-12-03/none mode=weapons ctx=military

### Bangkok Post 2003-01-30
Rumour did it: a soap star had supposedly claimed Angkor Wat, [m1:KHM.CVL rioters] {e1 ransacked} [m2:THA.GOV the Thai embassy] in [m3:@KHM Phnom Penh], and [m4:THA.MIL Thai Hercules planes] {e2 whisked away} [m5:THA.CVL 500 nationals]. [m6:KHM.GOV Hun Sen] has {e3 offered to pay}.
e1 m1 > m2 PROTEST actual 2003-01-30/none mode=riot ctx=diplomatic
e2 m4 > m5 AID actual 2003-01-30/none ctx=human_security
e3 m6 > m2 AGREE planned 2003-01-30/none ctx=reparations

### Reuters 2024-01-01
[m1:ETH.GOV Abiy Ahmed] and [m2:SOMALILAND.PRE Muse Bihi] {e1 signed a paper} on Monday that would {e2 give} [m3:ETH.MIL the Ethiopian navy] twenty kilometres of Somaliland shore; [m4:SOM.GOV Mogadishu] {e3 called back its ambassador} from [m5=m1 Addis Ababa].
e1 m1 > m2 SUPPORT actual 2024-01-01/day ctx=territory
e2 m2 > m3 AGREE hypothetical 2024-01-01/none ctx=military
e3 m4 > m5 SANCTION actual 2024-01-01/none mode=withdraw ctx=territory

### Reuters 1990-09-28 none
[m1:ARG.CVL A team of geographers] from [m2:@ARG Cordoba] measured the glacier with instruments lent by a firm in [m3:@CHE Zurich]; it advances, they reported, two metres a day.

### Jakarta Post 2006-10-19 none
[m1:IDN.GOV The Indonesian ambassador to the United Kingdom] and [m2:MYS.GOV the Malaysian high commissioner] were both at the batik exhibition; neither spoke, and the caterer was [m3:@GBR Welsh].

### AFP 2015-03-06 none
Sanctions-era furniture, all plywood and brass, sells well in [m1:@ZAF Johannesburg]; [m2:ZAF.CVL the dealer] who collects it says he was in exile in [m3:@ZMB Lusaka] as a boy.

### Reuters 2001-09-04 none
[m1:JPN.GOV Japan's foreign ministry] employs 5,200 people, [m2:CHN.GOV China's] rather more; figures for [m3:KOR.GOV South Korea] were not available.

### UPI 1993-02-12 none
[m1:RUS.GOV The defence minister], [m2=m1 Pavel Grachev], is 45, a parachutist with 647 jumps; [m3:USA.GOV his American counterpart] has a doctorate in economics from [m4:@USA Wisconsin].

### PTI 2009-09-30 none
Attack, said the coach of [m1:@IND India's] hockey side, is the best form of defence; his opposite number from [m2:@PAK Pakistan] thinks the reverse. They meet on Friday in [m3:@MYS Ipoh].

### Xinhua 2016-06-02 none
[m1:CHN.GOV Vice-Premier Zhang Gaoli] on Thursday stressed the role of innovation in the coal sector during an inspection of pits in [m2:@CHN Shanxi].

### Guardian 1997-09-26 none
The ceasefire he wanted was with his editor. [m1:GBR.JRN The novelist], once a correspondent in [m2:@NIC Managua] and [m3:@LBN Beirut], said at the Cheltenham festival that semicolons are landmines.

### AP 2012-04-20 none
[m1:BHR.GOV Bahrain's crown prince], [m2:FRA.SOC the motor-racing federation's French president] and [m3:GBR.BUS Formula One's owner] posed for photographers on the grid, and the practice session began on time.
