### Reuters 2025-02-11
[m1:COD.REB The M23 rebels] held a victory parade in [m2:@COD Goma] two weeks after [m3=m1 they] had {e1 overrun} the city's last army posts. [m4:COD.GOV The government in Kinshasa] has {e2 ruled out} any direct dialogue with [m5=m1 the group]. [m6=m4 It] also {e3 severed} ties with [m7:RWA.GOV its eastern neighbour], which denies arming [m8=m1 the fighters]. [m9:EAC The regional bloc's leaders] {e4 pleaded} at the weekend for [m10=m4+m1 both sides] to lay down their weapons.
e1 m3 > m4 ASSAULT actual 2025-01-28/week ctx=military
e2 m4 > m5 REJECT actual 2025-02-11/none mode=meet ctx=military
e3 m6 > m7 SANCTION actual 2025-02-11/none ctx=diplomatic
e4 m9 > m10 REQUEST requested 2025-02-08/day mode=yield ctx=military

### BBC 2016-07-20
Teachers, deans and judges were among the latest to lose their posts after [m1:TUR.MIL a faction of the army] {e1 tried to topple} [m2:TUR.GOV the government] on Friday. [m3:TUR.GOV The education ministry] {e2 suspended} [m4:TUR.EDU 15,200 of its staff]. Licences of 21,000 private teachers were {e3 revoked}. [m5:TUR.GOV The office of the prime minister], [m6=m5 Binali Yildirim], {e4 demanded} the {e5 handover} of [m7:? a cleric] by [m8:USA.GOV Washington], which wants to see evidence first.
e1 m1 > m2 ASSAULT actual 2016-07-15/day ctx=executive,military
e2 m3 > m4 SANCTION actual 2016-07-20/none ctx=repression
e3 m3 > m4 SANCTION actual 2016-07-20/none ctx=repression
e4 m5 > m8 REQUEST requested 2016-07-20/none ctx=legal
e5 m8 > m5 COOPERATE hypothetical 2016-07-20/none ctx=legal

### The Hindu 2017-11-15
[m1:LKA.MIL The navy] has {e1 impounded} six trawlers and is holding [m8:IND.LAB 54 men], officials in [m2:@LKA Jaffna] said. The {e2 seizure} prompted [m3:IND.LAB fishermen in Rameswaram] to {e3 burn} nets outside the harbour office. [m4:IND.GOV Tamil Nadu's chief minister, Edappadi Palaniswami], {e4 wrote to} [m5:IND.GOV Prime Minister Narendra Modi] to ask for [m6=m4 his] intervention. [m7:LKA.GOV The fisheries minister] had {e5 let} 80 others go in October as a goodwill gesture.
e1 m1 > m8 COERCE actual 2017-11-15/none mode=seize ctx=resource
e2 m1 > m3 COERCE actual 2017-11-15/none mode=seize ctx=resource again
e3 m3 > m1 PROTEST actual 2017-11-15/none ctx=resource
e4 m4 > m5 REQUEST requested 2017-11-15/none mode=assist ctx=resource
e5 m7 > m3 RETREAT actual 2017-10-01/month mode=release ctx=resource bg

### AP 2019-10-22
[m1:LBN.GOV Prime Minister Saad Hariri] on Monday presented a package of cuts, including half pay for [m2:LBN.LEG lawmakers]. The {e1 concession} did not satisfy [m3:LBN.CVL the crowds in Riad al-Solh Square], who {e2 chanted} for a fifth night that the whole cabinet must fall. [m4:LBN.MIL Soldiers] {e3 cleared} one motorway by force and were then {e4 ordered} by [m5:LBN.MIL their commander] to hold back. [m6:FRA.GOV Paris] {e5 stood ready} with loans if [m7=m1 the government] carried out its reforms.
e1 m1 > m3 CONCEDE actual 2019-10-21/day ctx=economic
e2 m3 > m1 PROTEST actual 2019-10-21/day mode=demo ctx=executive,corruption
e3 m4 > m3 COERCE actual 2019-10-22/none ctx=repression
e4 m5 > m4 REQUEST requested 2019-10-22/none ctx=military
e5 m6 > m7 AGREE planned 2019-10-22/none ctx=economic

### Anadolu 2020-09-29
"<<q1 [m1=m2 We] will not sit down while a single soldier stands on [m3=m2 our] land>>." With these words [m2:AZE.GOV President Ilham Aliyev] {e1 turned down} an {e2 offer} of mediation by [m4:RUS.GOV Russian Foreign Minister Sergey Lavrov]. Martial law was {e3 introduced} in [m5:@AZE Baku] and several districts on Sunday. [m6:ARM.GOV Yerevan] had taken the same step, and {e4 called up} reservists, a few hours earlier.
e1 m2 > m4 REJECT actual 2020-09-29/none mode=meet ctx=military
e2 m4 > m2 AGREE planned 2020-09-29/none mode=mediate ctx=military
e3 m2 > m6 MOBILIZE actual 2020-09-27/day ctx=military
e4 m6 > m2 MOBILIZE actual 2020-09-27/day mode=militia ctx=military
q1 m2 direct

### Dawn 2010-08-19
[m1:USA.MIL American helicopters] have {e1 flown} 1,200 tonnes of flour and blankets to cut-off villages in [m2:@PAK Swat]. More {e2 aid} was promised by [m3:USA.LEG Senator John Kerry], who {e3 toured} a relief camp with [m4:PAK.GOV President Asif Ali Zardari] on Thursday. [m5=m3 He] {e4 paid tribute} to [m6:PAK.MIL the troops] manning the boats. [m7:PAK.REB The Taliban] {e5 told} [m8=m4 the government] not to take money from abroad.
e1 m1 > m4 AID actual 2010-08-19/none mode=humanitarian ctx=environment
e2 m3 > m4 AGREE planned 2010-08-19/none ctx=environment
e3 m3 > m4 CONSULT actual 2010-08-19/day mode=visit ctx=environment
e4 m5 > m6 SUPPORT actual 2010-08-19/none ctx=environment
e5 m7 > m8 REQUEST requested 2010-08-19/none ctx=economic

### Guardian 2022-11-15
[m1:IRN.COP Plainclothes agents] entered [m2:IRN.EDU a girls' school in Karaj] and checked telephones, according to [m3:? parents]. Pupils were {e1 beaten} when [m10=m2 they] shouted slogans, [m4:? one mother] said. [m5:IRN.GOV The ministry of education] {e2 dismissed} the account as "<<q1 a fabrication by hostile media>>". [m6:DEU.GOV German Chancellor Olaf Scholz] a few days before had {e3 spoken up for} [m7:IRN.CVL the demonstrators], and {e4 sanctions} were slapped on [m8:IRN.GOV 31 officials] by [m9:EU his fellow European leaders] on Monday.
e1 m1 > m2 ASSAULT denied 2022-11-15/none mode=beat ctx=repression said=m4
e2 m5 > m3 REJECT actual 2022-11-15/none ctx=repression
e3 m6 > m7 SUPPORT actual 2022-11-12/none ctx=human_rights
e4 m9 > m8 SANCTION actual 2022-11-14/day ctx=human_rights
q1 m5 mixed cue=dismissed

### El Universo 2024-04-06
[m1:ECU.COP Police commandos] climbed over the wall of [m2:MEX.GOV the Mexican embassy in Quito] on Friday night and carried off [m3:ECU.ELI former Vice President Jorge Glas]. The {e1 storming} broke every rule of diplomacy, [m4:MEX.GOV President Andres Manuel Lopez Obrador] {e2 complained}; [m5=m4 he] {e3 cut relations} within the hour. [m6:MEX.GOV His foreign secretary] said the case {e4 would be brought before} [m7:ICJ the world court]. [m8:BRA.GOV Brasilia] {e5 sided with} [m9=m4 the Mexicans].
e1 m1 > m2 ASSAULT actual 2024-04-05/day ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2024-04-06/none mode=disapprove ctx=diplomatic
e3 m5 > m1 SANCTION actual 2024-04-05/day ctx=diplomatic
e4 m6 > m1 THREATEN threatened 2024-04-06/none ctx=diplomatic,legal
e5 m8 > m9 SUPPORT actual 2024-04-06/none ctx=diplomatic

### Straits Times 2008-08-13
[m1:FRA.GOV French President Nicolas Sarkozy] shuttled between [m2:RUS.GOV Moscow] and [m3:GEO.GOV Tbilisi] to {e1 broker} a six-point plan. Under it, [m4=m2+m3 both armies] are to go back to where they stood before August 7. The {e2 pull-back} had not begun by Wednesday; instead, [m5:RUS.MIL an armoured column] {e3 rolled into} [m6:@GEO Gori]. [m7:USA.GOV President George W. Bush] {e4 cautioned} [m8=m2 the Kremlin] that it risked its place among [m9:? the Group of Eight].
e1 m1 > m2,m3 CONSULT actual 2008-08-13/none mode=mediate ctx=military
e2 m2 > m3 CONCEDE planned 2008-08-13/none mode=withdraw ctx=military
e3 m5 > m3 COERCE actual 2008-08-13/day ctx=military
e4 m7 > m8 THREATEN threatened 2008-08-13/none ctx=military,diplomatic
