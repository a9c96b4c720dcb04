### AP 2022-09-12
[m1:AZE.MIL Artillery and drones] struck Jermuk and two other towns after midnight. [m2:ARM.GOV Yerevan] counted [m9:ARM.MIL 49 dead soldiers] by morning. The {e1 attack} was the heaviest since 2020, and [m3:ARM.GOV Prime Minister Nikol Pashinyan] {e2 invoked} a pact with [m4:CSTO the Collective Security Treaty Organization]. [m5=m4 The alliance] {e3 sent} a fact-finding team, not troops. "<<q1 That is no help>>," [m6:ARM.LEG a lawmaker] said. [m7:USA.GOV Antony Blinken] {e4 pushed} [m8:AZE.GOV Ilham Aliyev] by telephone to stop.
e1 m1 > m2 ASSAULT actual 2022-09-12/none mode=heavy-weapons ctx=military,territory
e2 m3 > m4 REQUEST requested 2022-09-12/none mode=assist ctx=military
e3 m5 > m2 AID actual 2022-09-12/none ctx=military
e4 m7 > m8 REQUEST requested 2022-09-12/none mode=yield ctx=military
q1 m6 direct cue=said

### Prensa Libre 2023-10-10
[m1:GTM.CVL Indigenous leaders] have kept 120 roads closed for eight days. The {e1 blockades} are to last until [m2:GTM.JUD Attorney General Consuelo Porras] goes. [m3=m2 She] {e2 has no thought of quitting}, and in a video {e3 called on} [m4:GTM.GOV the government] to clear the motorways. [m5:GTM.GOV Outgoing President Alejandro Giammattei] {e4 announced} the arrest of those who pay for the protests. [m6:OAS An envoy of the Organization of American States] {e6 conferred} with [m7=m1 the ancestral authorities] in [m8:@GTM Totonicapan].
e1 m1 > m2 PROTEST actual 2023-10-10/none mode=obstruct ctx=corruption
e2 m3 > m1 REJECT actual 2023-10-10/none mode=resign ctx=corruption
e3 m3 > m4 REQUEST requested 2023-10-10/none ctx=corruption
e4 m5 > m1 THREATEN threatened 2023-10-10/none ctx=corruption
e6 m6 > m7 CONSULT actual 2023-10-10/none mode=meet ctx=corruption

### Antara English 2013-06-25
Haze from burning peat hung over [m1:@SGP Singapore] and [m2:@MYS Johor] for a second week. [m3:IDN.GOV President Susilo Bambang Yudhoyono] on Monday {e1 begged} [m4:SGP.GOV the two neighbours'] forgiveness. The {e3 apology} made [m5:IDN.GOV a minister], [m6=m5 Agung Laksono], who had {e4 accused} [m7=m4 the city-state] of behaving like a child, fall silent. Planes have been {e5 put at} [m8=m3 Jakarta's] disposal by [m9:MYS.GOV Kuala Lumpur]; none has left yet. [m10:IDN.COP Riau police] {e7 hold} [m11:? eight farmers].
e1 m3 > m4 SUPPORT actual 2013-06-24/day mode=apologize ctx=environment
e3 m3 > m4 SUPPORT actual 2013-06-24/day mode=apologize ctx=environment again
e4 m6 > m7 ACCUSE actual 2013-06-25/none mode=disapprove ctx=environment bg
e5 m9 > m8 AGREE planned 2013-06-25/none ctx=environment
e7 m10 > m11 COERCE actual 2013-06-25/none mode=arrest ctx=environment

### Reuters 2024-11-28
[m1:FRA.GOV Foreign Minister Jean-Noel Barrot] had hardly left [m2:TCD.GOV N'Djamena] when [m3=m2 the host government] {e1 scrapped} a defence accord with [m4=m1 Paris]. The {e2 termination} means the {e3 departure} of [m5:FRA.MIL a thousand soldiers], who had {e4 flown} missions for [m6=m2 the Chadians] against [m7:BOKO.REB Boko Haram]. [m8=m2 N'Djamena] remains "<<q1 open to constructive dialogue>>," its diplomat [m9:TCD.GOV Abderaman Koulamallah] said. [m10:TCD.OPP The main opposition alliance] {e5 applauded}.
e1 m3 > m4 REJECT actual 2024-11-28/none ctx=military
e2 m3 > m4 REJECT actual 2024-11-28/none ctx=military again
e3 m5 > m2 CONCEDE planned 2024-11-28/none mode=withdraw ctx=military
e4 m5 > m6 AID actual 2024-11-28/none mode=military ctx=military bg
e5 m10 > m3 SUPPORT actual 2024-11-28/none ctx=military
q1 m9 direct cue=said

### VOA 2008-09-16
[m1:ZWE.GOV President Robert Mugabe] and [m2:ZWE.OPP Morgan Tsvangirai] {e1 inked} a power-sharing deal at a hotel in [m3:@ZWE Harare] on Monday. Under it, [m4=m2 the opposition chief] {e2 will become} prime minister. [m5:ZWE.CVL Youths of both parties] pelted each other with stones outside. The {e4 mediation} took [m6:ZAF.GOV Thabo Mbeki] 18 months. [m7:EU European Union ministers] had meant to extend sanctions the same day; the decision was deferred. [m8:USA.GOV Washington] {e7 kept} [m9=m8 its] own in place.
e1 m1 > m2 SUPPORT actual 2008-09-15/day ctx=executive
e2 m1 > m4 CONCEDE planned 2008-09-15/none ctx=executive
e4 m6 > m1,m2 CONSULT actual 2008-09-16/none mode=mediate ctx=executive
e7 m8 > m1 SANCTION actual 2008-09-16/none ctx=executive

### Guardian 2025-09-10
[m1:NPL.COP Police] fired on [m2:NPL.CVL young marchers] outside parliament on Monday, and 19 of [m3=m2 them] died. The {e1 bloodshed} brought down [m4:NPL.GOV Prime Minister K.P. Sharma Oli], who {e2 stepped aside} within a day. A ban on 26 social networks had already been {e4 revoked}. [m5:NPL.MIL Soldiers] then {e5 went out} on patrol with orders to shoot looters. [m6=m2 The movement] proposes [m7:? a former chief justice] as interim leader and will {e7 not sit down} with [m8:NPL.PTY the old parties].
e1 m1 > m2 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression,corruption
e2 m4 > m2 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e4 m4 > m2 CONCEDE actual 2025-09-10/none ctx=press
e5 m5 > m2 MOBILIZE actual 2025-09-10/none mode=troops ctx=repression
e7 m6 > m8 REJECT actual 2025-09-10/none mode=meet ctx=executive

### Helsinki Times 2022-05-20
[m1:SWE.GOV Sweden] and [m2:FIN.GOV Finland] delivered [m11=m1+m2 their] papers in [m3:@BEL Brussels] on Wednesday. The {e1 applications} went to [m4:NATO Secretary-General Jens Stoltenberg], who {e2 embraced} [m12=m1+m2 both envoys]. [m5:TUR.GOV President Recep Tayyip Erdogan] {e3 raised his hand against} the accession; [m6=m1 Stockholm], [m7=m5 he] said, {e5 lodges terrorists}. [m8:RUS.GOV Moscow] {e6 turned off} gas to [m9=m2 its western neighbour]. [m10:HRV.GOV A Balkan president] {e7 toyed with} a veto.
e1 m1,m2 > m4 REQUEST requested 2022-05-18/day ctx=military
e2 m4 > m1,m2 SUPPORT actual 2022-05-18/none ctx=military
e3 m5 > m1,m2 REJECT actual 2022-05-20/none ctx=military
e5 m7 > m6 ACCUSE actual 2022-05-20/none mode=allege ctx=terrorism
e6 m8 > m9 SANCTION actual 2022-05-20/none mode=discontinue ctx=economic
e7 m10 > m1,m2 REJECT hypothetical 2022-05-20/none ctx=military
