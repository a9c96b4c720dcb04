### Manila Times 2025-03-11
[m1:PHL.COP Philippine police], acting on a warrant from [m2:ICC the International Criminal Court], {e1 arrested} [m3:PHL.ELI former president Rodrigo Duterte] at Manila's airport on Tuesday and {e2 placed} him on a chartered jet to The Hague; [m4:PHL.CVL families of the victims of his drug war] {e3 applauded} [m5:PHL.GOV President Ferdinand Marcos].
e1 m1 > m3 COERCE actual 2025-03-11/day mode=arrest ctx=legal,illegal_drugs
e2 m1 > m2 COOPERATE actual 2025-03-11/day ctx=legal
e3 m4 > m5 SUPPORT actual 2025-03-11/none ctx=human_rights

### Himalayan Times 2025-09-09
[m1:NPL.GOV Prime Minister K.P. Sharma Oli] {e1 stepped} down on Tuesday, and [m2:NPL.GOV the communications ministry] {e2 restored} access to the blocked platforms, after [m3:NPL.COP police] {e3 fired} on [m4:NPL.CVL young demonstrators] in Baneshwor. [m5:NPL.MIL The army chief] {e4 appealed} to [m6=m4 them] to talk.
e1 m1 > m4 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e2 m2 > m4 CONCEDE actual 2025-09-09/none ctx=rights_freedoms
e3 m3 > m4 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e4 m5 > m6 REQUEST requested 2025-09-09/none mode=meet ctx=repression

### Reuters 2025-03-10
[m1:SDF.REB The Kurdish-led force that holds Syria's north-east] {e1 agreed} with [m2:SYR.GOV the new rulers in Damascus] on Monday to merge its units and border posts into the state by the end of the year.
e1 m1 > m2 AGREE actual 2025-03-10/day ctx=military

### Reuters 2025-05-12
[m1:PKK.REB The Kurdistan Workers' Party] {e1 announced} on Monday that it would disband and end its armed struggle against [m2:TUR.GOV Turkey], as [m4:PKK.REB its jailed founder] had {e2 asked} [m5=m1 it] in February; [m3:TUR.PTY the pro-Kurdish DEM party], which carried his letters, {e3 hailed} a historic day.
e1 m1 > m2 CONCEDE actual 2025-05-12/day mode=disarm ctx=military
e2 m4 > m5 REQUEST requested 2025-02-27/none mode=yield ctx=military
e3 m3 > m1 SUPPORT actual 2025-05-12/none ctx=military

### Reuters 2025-07-11
[m1:PKK.REB Thirty PKK fighters], half of them women, {e1 burned} their rifles in a cauldron outside a cave near Sulaimaniya on Friday, watched by [m2:TUR.SPY Turkish] and [m3:KUR.SPY Kurdish intelligence officers].
e1 m1 > m2 RETREAT actual 2025-07-11/day mode=disarm ctx=military

### SABC 2024-06-14
[m1:ANC.PTY The African National Congress] and [m2:ZAF.OPP the Democratic Alliance], rivals for thirty years, {e1 agreed} on Friday to govern [m3:@ZAF South Africa] together, with [m4:IFP.PTY the Inkatha Freedom Party] as a third partner; [m5:EFF.PTY Julius Malema's movement] {e2 scorned} the deal.
e1 m1 > m2,m4 AGREE actual 2024-06-14/day ctx=executive
e2 m5 > m1 ACCUSE actual 2024-06-14/none mode=disapprove ctx=executive

### Prothom Alo 2024-08-05
[m1:BGD.GOV Sheikh Hasina], who had governed for fifteen years, {e1 fled} Dhaka by helicopter on Monday as [m2:BGD.EDU students] {e2 marched} on her residence; [m3:IND.GOV India] {e3 let} her land at a base near Delhi, and [m4:BGD.MIL the army chief] {e4 undertook} to form an interim government.
e1 m1 > m2 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2024-08-05/day mode=demo ctx=executive
e3 m3 > m1 AID actual 2024-08-05/day ctx=asylum
e4 m4 > m2 AGREE actual 2024-08-05/day ctx=executive

### Prothom Alo 2024-07-21
[m1:BGD.JUD The appellate division] {e1 scaled} back the quota for veterans' families to five percent on Sunday, which was what [m2:BGD.EDU the students] had {e2 sought}, but too late for [m3:BGD.GOV the government], which had {e3 cut} the country's internet and {e4 deployed} [m4:BGD.MIL soldiers] in every city.
e1 m1 > m2 CONCEDE actual 2024-07-21/day ctx=economic
e2 m2 > m3 REQUEST requested 2024-07-21/none mode=change ctx=economic
e3 m3 > m2 COERCE actual 2024-07-18/day mode=censor ctx=repression
e4 m3 > m2 MOBILIZE actual 2024-07-20/day mode=troops ctx=repression

### AP 2025-01-19
[m1:HAMAS.REB Hamas] {e1 handed} [m2:ISR.CVL three women] to [m3:ICRC the Red Cross] in a square of Gaza City on Sunday, the first day of a truce that [m4:QAT.GOV Qatar], [m5:EGY.GOV Egypt] and envoys of [m6:USA.GOV two American presidents] had {e2 hammered} out with [m7:ISR.GOV Israel].
e1 m1 > m2 RETREAT actual 2025-01-19/day mode=release ctx=military
e2 m4,m5,m6 > m7 CONSULT actual 2025-01-15/week mode=third-party ctx=military

### Reuters 2025-06-27
[m1:COD.GOV The Democratic Republic of Congo] and [m2:RWA.GOV Rwanda] {e1 signed} a peace accord in Washington on Friday, with [m3:USA.GOV Marco Rubio] as {e2 host}, under which [m4:RWA.MIL Rwandan soldiers] are to {e3 withdraw} from the east within ninety days. [m5:M23.REB The M23] {e4 said} it was not bound.
e1 m1 > m2 SUPPORT actual 2025-06-27/day ctx=military
e2 m3 > m1,m2 CONSULT actual 2025-06-27/day mode=third-party ctx=military
e3 m4 > m1 CONCEDE planned 2025-06-27/none mode=withdraw ctx=military
e4 m5 > m1 REJECT actual 2025-06-27/none mode=yield ctx=military

### Jakarta Post 2025-01-06
[m1:IDN.GOV Indonesia] has {e1 joined} [m2:BRICS the BRICS group] as a full member, [m3:BRA.GOV Brazil's foreign ministry] announced on Monday, {e2 welcoming} its contribution to the reform of global institutions.
e1 m1 > m2 SUPPORT actual 2025-01-06/none ctx=economic
e2 m3 > m1 SUPPORT actual 2025-01-06/day ctx=economic

### Jakarta Post 2025-09-05
[m1:IDN.LEG Indonesia's House] {e1 scrapped} its members' housing allowance on Friday, the first of seventeen demands put forward by [m2:IDN.EDU students] since [m3:IDN.COP a police armoured car] {e2 ran over} [m4:IDN.LAB a delivery rider] in Pejompongan. [m5:AMNESTY Amnesty International] {e3 wants} an independent inquiry from [m6:IDN.GOV President Prabowo Subianto].
e1 m1 > m2 CONCEDE actual 2025-09-05/day ctx=legislative
e2 m3 > m4 ASSAULT actual 2025-08-28/day ctx=repression
e3 m5 > m6 REQUEST requested 2025-09-05/none mode=change ctx=human_rights

### Antara 2024-12-18
[m1:PHL.CVL Mary Jane Veloso], spared the firing squad in 2015, was {e1 flown} home to [m2:PHL.GOV Manila] by [m3:IDN.GOV Indonesia] on Wednesday under an arrangement for which [m4:PHL.GOV Ferdinand Marcos] {e2 thanked} [m5:IDN.GOV Prabowo Subianto].
e1 m3 > m2 COOPERATE actual 2024-12-18/day ctx=legal
e2 m4 > m5 SUPPORT actual 2024-12-18/none ctx=legal

### Reuters 2025-07-28
[m1:THA.GOV Thailand's acting prime minister, Phumtham Wechayachai,] and [m2:KHM.GOV Cambodia's Hun Manet], after {e3 two hours} in the house of [m3:MYS.GOV Anwar Ibrahim] in Putrajaya, {e1 declared} a ceasefire from midnight on Monday, ending five days of {e2 shelling} across their border.
e1 m1 > m2 CONCEDE actual 2025-07-28/day ctx=military
e2 m1 > m2 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory
e3 m3 > m1,m2 CONSULT actual 2025-07-28/day mode=third-party ctx=military

### AP 2025-09-22 headline
[m1:FRA.GOV France] {e1 recognises} [m2:PSE.GOV Palestinian state]; [m3:DEU.GOV Germany], [m4:ITA.GOV Italy] to wait
e1 m1 > m2 SUPPORT actual 2025-09-22/none ctx=diplomatic

### Reuters 2025-03-26 none
Buyers of whisky in [m1:@USA Kentucky] and of wine in [m2:@FRA Beaune] compared prices at a fair in [m3:@DEU Düsseldorf] on Wednesday, and a dealer who had threatened to stay away bought the most.

### Times 2026-02-14 none
Skiers from [m1:@NOR Norway] swept the relay in Val di Fiemme, and a Japanese jumper, who had announced his retirement twice, agreed to come back for one more winter.
