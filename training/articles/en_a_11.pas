### Club of Mozambique 2021-07-27 article
= [m1:RWA.MIL Rwandans] {e19 see first action} in Cabo Delgado; [m2:SADC SADC force] {e20 lands}
~byline By Carlos Nhamirre-Vaz
~date_line 27 Jul 2021
[m3:RWA.MIL Rwandan troops] and [m4:MOZ.MIL Mozambican marines] {e1 recaptured} the crossroads of [m5:@MOZ Awasse] from [m6:ISMOZ.REB the insurgents known locally as al-Shabab] at the weekend, [m7:RWA.MIL the Rwanda Defence Force's spokesman, Colonel Ronald Rwivanga], told the BBC.
It was the first gain claimed by the 1,000 soldiers and police whom [m8:RWA.GOV Kigali] {e2 sent} on July 9 at the request of [m9:MOZ.GOV President Filipe Nyusi]. Fourteen of [m10=m6 the fighters] were killed, [m45=m7 the colonel] said. One of [m42=m3 his own men] was wounded.
Since Friday an air force Hercules from [m11:BWA.MIL Botswana] has been {e3 unloading} vehicles in [m12:@MOZ Pemba] for [m13:SADC the standby force of the Southern African Development Community]. It is commanded by [m14:SADC a South African, Major General Xolani Mankayi], and will at full strength number almost 3,000. [m15:ZAF.GOV President Cyril Ramaphosa] {e4 has authorised} half of [m46=m13 them].
Are the two forces to work together? "<<q1 [m16=m7 We] {e5 share} information with [m17=m13 our brothers] every morning. But [m18=m3 we] came under a bilateral arrangement, and that is how [m19=m3 we] fight>>," [m47=m7 Rwivanga] said.
[m20:MOZ.OPP Renamo], the main opposition party, {e6 complained} that [m21:MOZ.LEG the Assembly] had been asked neither about the one nor about the other. Its leader, [m22:MOZ.OPP Ossufo Momade], whose own ex-guerrillas are still handing in rifles under the accord of August 2019, said: "<<q2 A president who invites an army by telephone may one day send it home by telephone. Or it may not go>>."
[m23=m9 Mr Nyusi], who also heads [m24:MOZ.PTY Frelimo], the ruling party since independence, {e7 replied} in a televised address on Sunday evening. [m25=m9 He] {e8 praised} [m26=m8 Rwanda], said that nobody was paying for the mission but [m51=m8 Rwanda] itself, and denied having {e10 promised} anyone a concession.
That last point is whispered about because of gas. TotalEnergies suspended its 20-billion-dollar project when [m38=m6 the rebels] {e11 overran} [m27:@MOZ Palma] in March; [m28:FRA.GOV French President Emmanuel Macron] {e12 raised} the province with [m29:RWA.GOV Paul Kagame] during a {e13 visit} to Kigali in May. Since last August [m43=m6 the jihadists] have held [m30:@MOZ Mocimboa da Praia], a port seventy kilometres to the south of the plant. [m48=m6 They] swore allegiance to [m31:ISIS the Islamic State group] in 2019, and [m39:USA.GOV Washington] lists [m44=m6 them] as [m49=m31 its] Mozambican branch.
[m32:PRT.MIL Portugal's 60 instructors] are {e14 training} marines in Chimoio; [m40:EU a European mission of 140], led by [m33:EU the Portuguese brigadier Nuno Lemos Pires], should {e15 join} [m50=m32 them] by October. [m34:USA.GOV The United States] {e16 handed over} medical kits worth half a million dollars last week.
[m35:TZA.GOV Tanzania], whose [m41:TZA.CVL southern villages] were {e17 raided} last October, closed its side of the Rovuma and {e18 returned} some 9,000 [m36:MOZ.CVL refugees] this year, to the dismay of [m37:UNHCR the UNHCR].
The price of cassava in Pemba has doubled.
e1 m3,m4 > m6 ASSAULT actual 2021-07-24/day ctx=military,terrorism,territory
e2 m8 > m9 AID actual 2021-07-09/day ctx=military,terrorism
e3 m11 > m6 MOBILIZE actual 2021-07-23/day mode=troops ctx=military
e4 m15 > m9 AGREE planned 2021-07-27/none ctx=military,terrorism
e5 m16 > m17 COOPERATE actual 2021-07-27/none ctx=military,intelligence
e6 m20 > m9 ACCUSE actual 2021-07-27/none mode=disapprove ctx=military,legislative
e7 m23 > m20 REJECT actual 2021-07-25/day ctx=military
e8 m25 > m26 SUPPORT actual 2021-07-25/day ctx=military
e10 m25 > m8 AGREE denied 2021-07-25/day ctx=natural_resource
e11 m38 > m9 ASSAULT actual 2021-03-01/month ctx=terrorism,territory bg
e12 m28 > m29 CONSULT actual 2021-05-01/month ctx=military bg
e13 m28 > m29 CONSULT actual 2021-05-01/month mode=visit ctx=diplomatic again bg
e14 m32 > m4 AID actual 2021-07-27/none ctx=military
e15 m40 > m32 AGREE planned 2021-10-01/month ctx=military
e16 m34 > m9 AID actual 2021-07-19/week ctx=health
e17 m38 > m41 ASSAULT actual 2020-10-01/month ctx=terrorism bg
e18 m35 > m36 COERCE actual 2021-01-01/year mode=deport ctx=migration
e19 m1 > m6 ASSAULT actual 2021-07-24/day ctx=military,terrorism again
e20 m2 > m6 MOBILIZE actual 2021-07-23/day mode=troops ctx=military again
q1 m16 direct cue=said
q2 m22 direct cue=said
rel m14 leads m13
rel m22 leads m20
rel m23 leads m24
rel m43 controls m30 from=2020-08
rel m44 part_of m31
rel m33 leads m40

### bne IntelliNews 2012-09-03 article
= Axe killer's homecoming {e18 costs} [m1:HUN.GOV Hungary] [m2=m1 its] ties with [m4:ARM.GOV Armenia]
~byline By Ferenc Adamyan in Tbilisi
~date_line September 3, 2012
[m3=m1 Budapest] insisted on Monday that [m5=m1 it] had been given a written promise, and that the promise was broken. [m6:HUN.GOV Its government] {e1 handed over} [m7:AZE.MIL Ramil Safarov], an Azerbaijani officer serving life for {e2 hacking} [m8:ARM.MIL an Armenian lieutenant] to death in 2004, to [m35:AZE.GOV Baku] on Friday. There [m36=m7 he] was {e3 pardoned} within the hour.
[m9:ARM.GOV Yerevan] {e4 broke off} diplomatic relations the same evening. "<<q1 [m43=m1 They] have made a deal with [m44=m35 the Azerbaijani authorities]>>," [m10:ARM.GOV President Serzh Sargsyan] told [m11:ARM.GOV foreign ambassadors] summoned to his office. "<<q2 [m12=m4 We] do not want war, but if [m13=m4 we] have to, [m14=m4 we] {e5 will fight} and win.>>"
The two soldiers had been classmates on a language course run for [m15:NATO Nato's] Partnership for Peace, to which both their countries belong. [m47=m7 Safarov] cut off [m46=m8 Gurgen Margaryan's] head while [m45=m46 he] slept.
On Saturday [m16:ARM.CVL a few hundred demonstrators] {e6 pelted} the Hungarian consulate in Yerevan with tomatoes, and [m17:HUN.GOV the honorary consul's] flag was burned.
[m18:AZE.GOV Azerbaijan's foreign ministry] said the "hysteria" was out of proportion; spokesman [m19:AZE.GOV Elman Abdullayev] {e7 accused} [m37=m4 Armenia] of forgetting the massacre at Khojaly. On landing, [m38=m7 the released man] was {e8 promoted} to major by [m20:AZE.GOV Defence Minister Safar Abiyev] and {e9 presented} with a flat.
[m21:HUN.OPP Attila Mesterhazy], leader of [m22:HUN.OPP the Socialists], {e10 called on} [m23:HUN.GOV Viktor Orban] to explain what [m57=m1 Hungary] had been paid. Rumours of a bond worth two to three billion euros have circulated since [m39=m23 Orban], who leads [m24:HUN.PTY Fidesz], {e11 travelled} to [m54=m35 Baku] in June. [m40:HUN.GOV His spokesman] {e12 denied} any connection. "<<q3 The sale of a murderer is not on our price list>>," [m48=m40 he] said.
[m25:USA.GOV Washington] was "extremely troubled" and {e13 asked} both [m49=m1 Budapest] and [m50=m35 Baku] for an explanation. [m26:RUS.GOV Russia], [m42=m4 Armenia's] ally in [m27:CSTO the Collective Security Treaty Organization] and the owner of a base at Gyumri, said through its foreign ministry that the act ran counter to the efforts of [m51:MINSKGROUP the Minsk Group], which [m52=m26 it] chairs together with [m28:USA.GOV the US] and [m29:FRA.GOV France].
In Stepanakert, the leadership of [m30:NKR.REB the self-proclaimed Nagorno-Karabakh Republic], which Armenian forces carved out of [m55=m35 Azerbaijan] in a war that ended in 1994, {e14 put} its [m31:NKR.MIL army] on alert. No state, not even [m56=m4 Armenia], has recognised [m53=m30 it]. The opposition [m32:ARM.OPP Heritage party] of [m33:ARM.OPP Raffi Hovannisian] {e15 tabled} a bill to change that; [m41:ARM.PTY the ruling Republicans], as before, {e16 will not have} it on the agenda.
[m34:TUR.GOV Turkey's foreign minister, Ahmet Davutoglu], who was in Baku for a {e17 meeting} last week, kept out of it.
The forint lost half a per cent on Monday, for other reasons.
e1 m6 > m35 COOPERATE actual 2012-08-31/day ctx=legal,diplomatic
e2 m7 > m8 ASSAULT actual 2004-01-01/year mode=primitive ctx=crime bg
e3 m35 > m36 CONCEDE actual 2012-08-31/day mode=release ctx=legal
e4 m9 > m3 SANCTION actual 2012-08-31/day mode=discontinue ctx=diplomatic
e5 m14 > m18 THREATEN hypothetical 2012-08-31/day mode=violence ctx=military
e6 m16 > m17 PROTEST actual 2012-09-01/day mode=vandalize ctx=diplomatic
e7 m19 > m37 ACCUSE actual 2012-09-03/none mode=allege ctx=diplomatic
e8 m20 > m38 SUPPORT actual 2012-08-31/day ctx=military
e9 m20 > m38 AID actual 2012-08-31/day ctx=military
e10 m21 > m23 REQUEST requested 2012-09-03/none mode=change ctx=diplomatic
e11 m39 > m35 CONSULT actual 2012-06-01/month mode=visit ctx=diplomatic,economic bg
e12 m40 > m21 REJECT actual 2012-09-03/none ctx=economic
e13 m25 > m49,m50 REQUEST requested 2012-09-03/none mode=change ctx=diplomatic
e14 m30 > m18 MOBILIZE actual 2012-09-03/none mode=troops ctx=military
e15 m32 > m30 AGREE planned 2012-09-03/none ctx=legislative,territory
e16 m41 > m32 REJECT actual 2012-09-03/none ctx=legislative
e17 m34 > m35 CONSULT actual 2012-08-27/week mode=meet ctx=diplomatic
e18 m4 > m1 SANCTION actual 2012-08-31/day mode=discontinue ctx=diplomatic again
q1 m10 direct cue=told
q2 m10 direct cue=told
q3 m48 direct cue=said
rel m21 leads m22
rel m39 leads m24
rel m26 ally_of m42
rel m26 member_of m27
rel m42 member_of m27
rel m33 leads m32
rel m52 leads m51
rel m28 leads m51
rel m29 leads m51

### The Maldives Independent 2024-01-15 article
= [m1:MDV.GOV Government] {e1 gives} [m2:IND.MIL Indian soldiers] until mid-March
~date_line 15 January 2024, MON
[m3:MDV.GOV President Dr Mohamed Muizzu] has formally {e2 asked} [m4:IND.GOV New Delhi] to take its military personnel out of [m47:@MDV the Maldives] by March 15, a senior official told reporters on Sunday, hours after the two sides {e3 sat down} in [m5:@MDV Malé] for the first meeting of a "high-level core group".
There are 88 of [m6=m2 them], by the official count. [m32=m2 They] {e4 fly} two helicopters and a Dornier aircraft, gifts from [m7:IND.GOV India], on medical evacuations for [m33:MDV.CVL the people of the atolls].
"<<q1 Indian military personnel cannot stay in [m48:@MDV the Maldives]. This is the policy of [m8=m3 President Muizzu], and it is the policy of this administration>>," [m9:MDV.GOV the public policy secretary, Abdulla Nazim Ibrahim], said.
The Indian account differed. [m10:IND.GOV The Ministry of External Affairs] spoke of "<<q2 mutually workable solutions to enable continued operation of Indian aviation platforms>>" and mentioned no date. [m11=m4 Delhi's] high commissioner, [m12:IND.GOV Munu Mahawar], who led the visiting team, went to his car without a word.
[m13=m3 Dr Muizzu] came back on Saturday from a five-day {e5 state visit} to [m14:CHN.GOV China], during which twenty agreements were {e6 signed}. "<<q3 [m15=m1 We] may be small, but that does not give anyone the licence to bully [m16=m1 us]>>," [m40=m3 he] said at the airport, without naming [m17:? anyone]. [m34=m3 He] also {e7 announced} that [m35:MDV.CVL Maldivian patients] would be flown to Dubai and Bangkok, not only to [m49=m7 India].
[m36:MDV.OPP The opposition] {e8 jeered}. [m18:MDV.OPP The Maldivian Democratic Party (MDP)], whose new chairman is [m19:MDV.OPP Fayyaz Ismail], said the president was dying to be photographed with everybody but his neighbours. [m41=m18 The party] won the mayoral by-election in the capital on Saturday, taking the seat that [m42=m3 Muizzu] himself held until November.
That vote followed a storm over [m37:MDV.GOV three deputy ministers] who had {e10 insulted} [m20:IND.GOV Prime Minister Narendra Modi] on social media as a "clown". [m38=m1 The government] {e11 suspended} [m21=m37 the three] on January 7; [m22:IND.GOV India] had {e12 summoned} [m23:MDV.GOV the Maldivian envoy, Ibrahim Shaheeb], the day before. An Indian travel portal stopped selling flights here.
[m43=m3 Muizzu] was elected on the ticket of [m24:MDV.PTY a coalition] made up of [m25:MDV.PTY the Progressive Party (PPM)] and [m26:MDV.PTY the People's National Congress (PNC)]; its "India Out" campaign goes back to [m27:MDV.ELI former president Abdulla Yameen], who fell out with [m44=m3 him] and has since founded a party of his own. [m28:MDV.JUD The High Court] is hearing [m46=m27 Yameen's] appeal against an 11-year sentence.
In parliament, where [m45=m18 the MDP] still has a majority, 41 [m29:MDV.LEG lawmakers] {e14 threatened} last week to reject any minister who could not say how the island of Fuvahmulah would evacuate a woman in labour.
[m30:MDV.MIL The Maldives National Defence Force], meanwhile, {e15 will buy} drones from [m31:TUR.BUS the Turkish maker Baykar] for US$37 million, to patrol the economic zone. Joint hydrographic surveys with [m39=m7 India] {e16 will not be renewed} when the agreement runs out in June.
The Speaker closed the sitting because of rain in the chamber.
e1 m1 > m2 REQUEST requested 2024-01-14/day mode=yield ctx=military again
e2 m3 > m4 REQUEST requested 2024-01-14/day mode=yield ctx=military
e3 m1 > m4 CONSULT actual 2024-01-14/day mode=meet ctx=military,diplomatic
e4 m32 > m33 AID actual 2024-01-15/none ctx=health,military bg
e5 m13 > m14 CONSULT actual 2024-01-08/week mode=visit ctx=diplomatic
e6 m13 > m14 SUPPORT actual 2024-01-08/week ctx=diplomatic,economic
e7 m34 > m35 AGREE planned 2024-01-13/day ctx=health
e8 m36 > m3 ACCUSE actual 2024-01-15/none mode=disapprove ctx=diplomatic
e10 m37 > m20 ACCUSE actual 2024-01-15/none mode=disapprove ctx=diplomatic bg
e11 m38 > m21 SANCTION actual 2024-01-07/day mode=discontinue ctx=executive
e12 m22 > m23 ACCUSE actual 2024-01-06/day mode=disapprove ctx=diplomatic
e14 m29 > m1 THREATEN threatened 2024-01-08/week ctx=legislative
e15 m30 > m31 AGREE planned 2024-01-15/none ctx=military
e16 m1 > m39 REJECT actual 2024-01-15/none ctx=military
q1 m9 direct cue=said
q2 m10 mixed cue=spoke
q3 m40 direct cue=said
rel m19 leads m18
rel m25 part_of m24
rel m26 part_of m24

### Stabroek News 2023-12-15 article
= [m1:GUY.GOV Ali], [m2:VEN.GOV Maduro] {e21 rule out} force over Essequibo after six hours in [m3:@VCT Argyle]
~byline By Natasha Ramdeen-Persaud
~date_line December 15, 2023
[m4:GUY.GOV President Irfaan Ali] and [m5:VEN.GOV his Venezuelan counterpart, Nicolas Maduro], {e1 met} yesterday at the airport of Argyle in St Vincent and {e2 undertook} not to use or threaten force against each other "<<q1 in any circumstances>>", a joint declaration read out towards midnight by [m6:VCT.GOV the host, Prime Minister Ralph Gonsalves], says.
[m40=m4+m5 They] did not move an inch on the substance. [m7=m4 Mr Ali], in a bracelet showing the full map of [m8:GUY.GOV Guyana], had told reporters during a break: "<<q2 All of this belongs to [m9=m8 us]. No narrative, no propaganda, no decree can change this>>."
[m10=m5 Mr Maduro] {e3 thanked} [m11=m4 his host's other guest] for "<<q3 frankness>>" and flew home. [m36=m5 Caracas], a statement said later, {e4 will not accept} the jurisdiction of [m12:ICJ the International Court of Justice], which on December 1 {e5 ordered} [m13=m5 it] to refrain from any action that would alter the status quo: "<<q4 [m50=m8 Guyana] administers and controls the area>>," [m49=m12 the judges] wrote.
Two days after that order [m14:VEN.GOV Venezuela's government] held a referendum on annexing the territory, two thirds of [m52=m8 Guyana], and last week [m37=m5 Mr Maduro] {e7 ordered} [m15:VEN.BUS state oil company PDVSA] to grant licences there, {e8 named} [m16:VEN.MIL Major General Alexis Rodriguez Cabello] as its "authority" and {e9 gave} [m17:? foreign oil firms] three months to leave the waters off the Essequibo coast. [m38:USA.BUS ExxonMobil] has said [m43=m38 it] {e10 is going nowhere}.
[m18:GUY.OPP Opposition Leader Aubrey Norton], who heads [m19:GUY.OPP the PNC/R], the largest party in [m20:GUY.OPP the APNU coalition], {e11 backed} [m39=m4 the president's] trip, a rare thing in this country, but {e12 cautioned} [m21=m4 him] against bilateral talks. The declaration does set up a joint commission of foreign ministers and {e13 foresees} a second meeting within three months in [m22:@BRA Brazil].
[m23:BRA.GOV Brazil], which borders both, had {e14 sent} armoured vehicles to [m24:@BRA Boa Vista] after the referendum. [m25:BRA.GOV Its envoy Celso Amorim] was in the room, as were the prime ministers of [m26:DMA.GOV Dominica], current chair of [m27:CARICOM CARICOM], and six other islands. [m44:DMA.GOV Dominica] and [m45:VCT.GOV St Vincent] belong with [m42:VEN.GOV Venezuela] to [m28:ALBA the ALBA grouping]; [m29=m8 Guyana] does not.
[m30:USA.MIL The US Southern Command] {e15 flew} joint operations with [m31:GUY.MIL the Guyana Defence Force] on December 7, and [m32:GBR.GOV London] {e16 may dispatch} a patrol ship, HMS Trent, diplomats say. [m54=m14 Venezuela's] defence minister, [m33:VEN.MIL Vladimir Padrino Lopez], {e17 condemned} the flights as "<<q5 an unfortunate provocation>>".
On the Essequibo coast, at Charity, [m34:GUY.CVL some fifty people] {e18 prayed} and waved flags on the stelling. [m41:GUY.CVL Toshao Lenox Shuman], whose village is nearer to [m53=m14 Venezuela] than to a doctor, said <<q6 [m46=m34 they] had heard helicopters twice>>. [m47=m31 The army] denied that [m48:VEN.MIL any foreign aircraft] had {e19 entered} [m51=m8 Guyana].
Five [m35:GUY.MIL soldiers] were buried on Wednesday, killed when their own helicopter crashed near the frontier. No link with the dispute has been found.
e1 m4 > m5 CONSULT actual 2023-12-14/day mode=meet ctx=diplomatic,territory
e2 m4 > m5 CONCEDE actual 2023-12-14/day ctx=military,territory
e3 m10 > m11 SUPPORT actual 2023-12-14/day ctx=diplomatic
e4 m36 > m12 REJECT actual 2023-12-15/none ctx=legal,territory
e5 m12 > m13 REQUEST requested 2023-12-01/day mode=yield ctx=legal,territory bg
e7 m37 > m15 REQUEST requested 2023-12-04/week mode=change ctx=natural_resource,territory
e8 m37 > m16 SUPPORT actual 2023-12-04/week ctx=territory
e9 m37 > m17 THREATEN threatened 2023-12-04/week ctx=natural_resource,territory
e10 m38 > m37 REJECT actual 2023-12-15/none mode=yield ctx=natural_resource
e11 m18 > m39 SUPPORT actual 2023-12-15/none ctx=diplomatic
e12 m18 > m21 REQUEST requested 2023-12-15/none mode=change ctx=diplomatic
e13 m4 > m5 AGREE planned 2023-12-14/day ctx=diplomatic
e14 m23 > m14 MOBILIZE actual 2023-12-15/none mode=troops ctx=military,territory bg
e15 m30 > m31 COOPERATE actual 2023-12-07/day ctx=military
e16 m32 > m14 MOBILIZE hypothetical 2023-12-15/none ctx=military
e17 m33 > m30 ACCUSE actual 2023-12-15/none mode=disapprove ctx=military
e18 m34 > m14 PROTEST actual 2023-12-15/none mode=demo ctx=territory
e19 m48 > m8 MOBILIZE denied 2023-12-15/none ctx=military
e21 m1 > m2 CONCEDE actual 2023-12-14/day ctx=military,territory again
q1 m40 mixed
q2 m7 direct cue=told
q3 m10 mixed cue=thanked
q4 m49 direct cue=wrote
q5 m33 mixed cue=condemned
q6 m41 indirect cue=said
rel m18 leads m19
rel m19 part_of m20
rel m26 leads m27
rel m44 member_of m28
rel m45 member_of m28
rel m42 member_of m28
