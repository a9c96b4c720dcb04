### Korea Times 1994-03-19
Seoul is not far from here, [m1:PRK.GOV Park Yong-su] {e1 told} [m2:KOR.GOV Song Young-dae] across the table; if there is war, it will {e2 become a sea of fire}.
e1 m1 > m2 THREATEN threatened 1994-03-19/none mode=violence ctx=military
e2 m1 > m2 THREATEN threatened 1994-03-19/none mode=violence ctx=military

### AFP 2017-08-08
[m1:PRK.GOV Pyongyang] had {e1 best not make} any more threats, [m2:USA.GOV Donald Trump] told reporters at his golf club, or {e2 fire and fury} would follow.
e1 m2 > m1 REQUEST requested 2017-08-08/none mode=yield ctx=cbrn
e2 m2 > m1 THREATEN threatened 2017-08-08/none mode=violence ctx=cbrn

### Nikkei 2012-09-15
[m1:CHN.GOV Six Chinese surveillance ships] {e1 nosed into} waters off the Senkakus; [m2:JPN.MIL the coast guard] {e2 told them to turn about} by loudspeaker, in Chinese.
e1 m1 > m2 MOBILIZE actual 2012-09-15/none mode=weapons ctx=territory
e2 m2 > m1 REQUEST requested 2012-09-15/none mode=yield ctx=territory

### Straits Times 1991-09-03
[m1:MYS.MIL Malaysian] and [m2:IDN.MIL Indonesian paratroopers] {e1 dropped} on Johor on National Day, eighteen kilometres from [m3:SGP.MIL Singapore], whose army {e2 called up its reserves} within hours.
e1 m1 > m2 COOPERATE actual 1991-09-03/none ctx=military
e2 m3 > m1 MOBILIZE actual 1991-09-03/none mode=troops ctx=military

### New Straits Times 2002-12-23
[m1:SGP.GOV Singapore] was told by [m2:MYS.GOV Syed Hamid Albar] that to cling to Pedra Branca could {e2 mean war}, a word [m3:MYS.GOV Abdullah Badawi] {e3 took back} the next day.
e2 m2 > m1 THREATEN threatened 2002-12-23/none mode=violence ctx=territory
e3 m3 > m1 CONCEDE actual 2002-12-23/none ctx=territory

### Kyodo 1999-03-24
[m1:JPN.MIL Two destroyers] {e1 fired warning shots} across the bows of [m2:PRK.SPY a pair of fast trawlers] off Noto, the first such order since the war.
e1 m1 > m2 MOBILIZE actual 1999-03-24/none mode=weapons ctx=military

### Hurriyet 1996-01-31
Each side {e1 had frigates} around the goats' islet of Imia. [m1:USA.GOV Richard Holbrooke], on the phone from midnight, {e2 got} [m2:GRC.GOV Costas Simitis] and [m3:TUR.GOV Tansu Ciller] to {e3 take away} ships, men and flags.
e1 m2 > m3 MOBILIZE actual 1996-01-31/none mode=weapons ctx=territory
e2 m1 > m2,m3 CONSULT actual 1996-01-31/none mode=phone ctx=territory
e3 m2 > m3 CONCEDE planned 1996-01-31/none ctx=territory

### Hurriyet 1998-10-07
[m1:SYR.GOV Hafez al-Assad] has been {e1 put on notice} by [m2:TUR.MIL the Turkish General Staff] to turn out [m3:PKK.REB Abdullah Öcalan], [m4:TUR.MIL ten thousand men] having {e2 been trucked} to Hatay.
e1 m2 > m1 THREATEN threatened 1998-10-07/none mode=violence ctx=terrorism
e2 m4 > m1 MOBILIZE actual 1998-10-07/none mode=troops ctx=military

### Hurriyet 1998-10-21
Under the {e1 protocol} of Adana, [m1:SYR.GOV Damascus] {e2 brands} [m2:PKK.REB the PKK] terrorist and {e3 will tolerate it no more}, [m3:TUR.GOV Ankara] having {e4 stood its tanks down}.
e1 m1 > m3 SUPPORT actual 1998-10-21/none ctx=terrorism
e2 m1 > m2 SANCTION actual 1998-10-21/none mode=discontinue ctx=terrorism
e3 m1 > m3 CONCEDE planned 1998-10-21/none ctx=terrorism
e4 m3 > m1 RETREAT actual 1998-10-21/none mode=withdraw ctx=military

### Asharq Al-Awsat 2015-03-26
Planes of ten countries {e1 took off} towards Sanaa at midnight; [m1:PAK.GOV Islamabad] had been {e2 asked} for ships and men by [m2:SAU.GOV Riyadh], and [m3:PAK.LEG its parliament] {e3 voted to stay out}. In the first hour [m4:HOUTHI.REB the Houthis] lost their airfields.
e1 m2 > m4 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m2 > m1 REQUEST requested 2015-03-26/none mode=assist ctx=military
e3 m3 > m2 REJECT actual 2015-03-26/none mode=assist ctx=military

### Asharq Al-Awsat 2015-04-11
[m1:PAK.LEG Pakistani deputies] who opted for neutrality would {e1 pay a heavy price}, [m2:ARE.GOV Anwar Gargash] warned, to [m3:PAK.GOV the interior minister's] {e3 indignation}.
e1 m2 > m1 THREATEN threatened 2015-04-11/none ctx=military
e3 m3 > m2 ACCUSE actual 2015-04-11/none mode=disapprove ctx=diplomatic

### Arab News 2019-01-28
[m1:USA.GOV John Bolton] stepped to the lectern with "<<q1 5,000 troops to Colombia>>" on a yellow pad. [m2:VEN.GOV Nicolás Maduro] cannot be sure whether he {e2 will use} them.
e2 m1 > m2 MOBILIZE hypothetical 2019-01-28/none mode=troops ctx=military
q1 m1 direct

### Estado 2013-05-02
[m1:BRA.MIL Twenty-five thousand Brazilian soldiers] {e1 are to be spread} along the frontiers from Amapá to Rio Grande, [m2:BRA.GOV Celso Amorim] announced, against [m3:CRM.CRM traffickers].
e1 m1 > m3 MOBILIZE planned 2013-05-02/none mode=troops ctx=illegal_drugs said=m2

### O Globo 2010-11-25
[m1:BRA.MIL Marine armour] {e1 was lent} to [m2:BRA.COP the police of Rio], who {e2 took} Vila Cruzeiro while [m3:BRA.CRM the Red Command's men] {e3 ran off} up the hill.
e1 m1 > m2 AID actual 2010-11-25/none ctx=crime
e2 m2 > m3 COERCE actual 2010-11-25/none mode=seize ctx=crime
e3 m3 > m2 RETREAT actual 2010-11-25/none mode=withdraw ctx=crime

### Cape Times 1998-09-22
[m1:ZAF.MIL Six hundred South Africans] {e1 rolled into} Maseru at dawn, {e2 invited} by [m2:LSO.GOV Pakalitha Mosisili] in fear of [m3:LSO.MIL mutinous soldiers]; {e3 looters} went down Kingsway after [m4:ZAF.BUS anything South African]. [m5:LSO.CVL The crowd] had been singing the evening before.
e1 m1 > m3 MOBILIZE actual 1998-09-22/none mode=troops ctx=peacekeeping
e2 m2 > m1 REQUEST requested 1998-09-22/none mode=assist ctx=military
e3 m5 > m4 PROTEST actual 1998-09-22/none mode=riot ctx=military

### East African Standard 2009-10-30
[m1:KEN.JUD The commission's envelope] with ten names {e1 went to} [m2:ICC Luis Moreno-Ocampo], who said he would {e2 go after} [m3:KEN.ELI those at the top] if [m4:KEN.GOV Nairobi] {e3 set up no court}.
e1 m1 > m2 COOPERATE actual 2009-10-30/none ctx=legal
e2 m2 > m3 THREATEN threatened 2009-10-30/none mode=arrest ctx=legal,human_rights
e3 m4 > m2 REJECT hypothetical 2009-10-30/none ctx=legal

### Ghanaian Times 2020-12-10
[m1:GHA.OPP John Mahama] is {e1 not going to accept} the figures; [m2:GHA.MIL a battalion] {e2 patrols} Techiman South, where two of [m3=m1 his] voters were {e3 shot} by [m4:GHA.COP police]. [m5:GHA.GOV The Electoral Commission] had corrected its sheet twice.
e1 m1 > m5 REJECT actual 2020-12-10/none ctx=election
e2 m2 > m3 MOBILIZE actual 2020-12-10/none mode=troops ctx=election
e3 m4 > m3 ASSAULT actual 2020-12-10/none mode=firearms ctx=election

### The Hindu 2020-06-24
[m1:IND.MIL T-90s and Apaches] have {e1 gone up to} Ladakh, [m2:CHN.MIL the other army] {e2 is dug in} at Finger 4, and for all [m3:CHN.GOV Wang Yi's] assurances by {e3 telephone} to [m4:IND.GOV S. Jaishankar], nobody {e4 steps back}.
e1 m1 > m2 MOBILIZE actual 2020-06-24/none mode=weapons ctx=territory
e2 m2 > m1 MOBILIZE actual 2020-06-24/none mode=troops ctx=territory
e3 m3 > m4 CONSULT actual 2020-06-24/none mode=phone ctx=territory
e4 m2 > m1 RETREAT denied 2020-06-24/none mode=withdraw ctx=territory

### The Hindu 2024-10-23
Herders will be back at Depsang: [m1:IND.GOV Vikram Misri] says a {e2 patrolling arrangement} has been reached with [m2:CHN.GOV Beijing], and the tents {e3 have come down}.
e2 m1 > m2 AGREE planned 2024-10-23/none ctx=territory
e3 m2 > m1 RETREAT actual 2024-10-23/none mode=withdraw ctx=territory

### Times of Oman 1994-05-05
[m1:YEM.MIL Northern MiGs] were {e1 over Aden} in the night; [m2:YEM.OPP Ali Salem al-Baidh] {e2 has appealed for} Arab help and [m3:YEM.GOV Ali Abdullah Saleh] {e3 put a price on} [m4=m2 his] head. [m5:LAS The Arab League's council] was to convene on Sunday.
e1 m1 > m2 ASSAULT actual 1994-05-05/none mode=aerial ctx=military
e2 m2 > m5 REQUEST requested 1994-05-05/none mode=assist ctx=military
e3 m3 > m4 THREATEN threatened 1994-05-05/none mode=arrest ctx=military

### Sofia Echo 1997-01-10
[m1:BGR.CVL Demonstrators] {e1 blockaded} [m2:BGR.LEG the Bulgarian parliament] till dawn, demanding {e2 a date for elections}; [m3:BGR.COP policemen] {e3 cudgelled a lane} for the deputies.
e1 m1 > m2 PROTEST actual 1997-01-10/none mode=obstruct ctx=executive
e2 m1 > m2 REQUEST requested 1997-01-10/none mode=change ctx=election
e3 m3 > m1 ASSAULT actual 1997-01-10/none mode=beat ctx=repression

### Romania Libera 1990-06-14
[m1:ROU.LAB Miners with lamps and axes] {e1 came up from the Jiu valley} at the summons of [m2:ROU.GOV Ion Iliescu] and for two days {e2 beat} [m3:ROU.EDU students] in the Piața Universității; [m4=m2 he] {e3 thanked} [m5=m1 them].
e1 m1 > m3 MOBILIZE actual 1990-06-14/none mode=militia ctx=repression
e2 m1 > m3 ASSAULT actual 1990-06-14/none mode=beat ctx=repression
e3 m4 > m5 SUPPORT actual 1990-06-14/none ctx=repression

### Balkan Insight 2012-05-09
[m1:MKD.CVL Young men] in Skopje {e1 stoned} buses at the news that [m2:MKD.CVL twenty ethnic Albanians] had been {e2 rounded up} by [m3:MKD.COP interior ministry officers], and an {e3 alarm} went out to barracks in Kumanovo.
e1 m1 > m3 PROTEST actual 2012-05-09/none mode=riot ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2012-05-09/none mode=arrest ctx=religion_ethnicity
e3 m3 > m1 MOBILIZE actual 2012-05-09/none mode=police ctx=religion_ethnicity

### Balkan Insight 2022-12-27
With [m1:SRB.MIL artillery] {e1 rolling towards} Raška, [m2:KOS.CVL Serbs in Mitrovica] {e2 park lorries} across the bridge and [m3:KOS.GOV Albin Kurti] {e3 gives} [m4:KFOR.MIL the Nato force] a day to clear them or he {e4 will}.
e1 m1 > m3 MOBILIZE actual 2022-12-27/none mode=weapons ctx=territory
e2 m2 > m3 PROTEST actual 2022-12-27/none mode=obstruct ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2022-12-27/none mode=assist ctx=peacekeeping
e4 m3 > m2 THREATEN threatened 2022-12-27/none mode=restrict ctx=religion_ethnicity

### Cyprus Mail 1998-12-29
After talks with [m1:GRC.GOV Costas Simitis], [m2:CYP.GOV Glafcos Clerides] has {e1 decided against bringing} the S-300 missiles {e2 bought} from [m3:RUS.GOV Moscow] to the island; they {e3 will stay in Crete}. [m4:TUR.GOV Ankara] had promised to destroy them.
e1 m2 > m4 CONCEDE actual 1998-12-29/none ctx=military
e2 m2 > m3 COOPERATE actual 1998-12-29/none ctx=military
e3 m2 > m1 AGREE planned 1998-12-29/none ctx=military

### Cyprus Mail 2003-04-24
[m1:CYP.CVL Thousands with passports in hand] crossed Ledra Palace both ways, the barriers {e1 lifted} for the first time in 29 years on the order of [m2:NCYPRUS.PRE Rauf Denktash].
e1 m2 > m1 CONCEDE actual 2003-04-24/none ctx=territory

### Straits Times 2011-02-06
[m1:THA.MIL Thai] and [m2:KHM.MIL Khmer gunners] {e1 traded salvoes} at Preah Vihear until [m3:THA.MIL an officer] {e2 rang} [m4:KHM.MIL his opposite number] for a cessation that held till six.
e1 m1 > m2 ASSAULT actual 2011-02-06/none mode=heavy-weapons ctx=territory
e2 m3 > m4 CONSULT actual 2011-02-06/none mode=phone ctx=territory

### Bangkok Post 2025-05-30
[m1:THA.MIL The Second Army] awaits the order to {e2 shut} every checkpoint to [m2:KHM.BUS Cambodian traders]; [m3:KHM.GOV Hun Manet] said [m4=m3 his] men {e3 would go nowhere}.
e2 m1 > m2 COERCE hypothetical 2025-05-30/none mode=restrict ctx=territory
e3 m3 > m1 REJECT actual 2025-05-30/none mode=yield ctx=territory

### Namibian 1999-08-02
Before sunrise [m1:NAM.REB separatists] {e1 attacked} Katima Mulilo's radio; [m2:NAM.GOV Sam Nujoma] {e2 imposed emergency rule} on Caprivi, and [m3:NAM.CVL suspects] were {e3 chained} in the football stadium by [m4:NAM.COP the Special Field Force].
e1 m1 > m2 ASSAULT actual 1999-08-02/none ctx=territory
e2 m2 > m1 COERCE actual 1999-08-02/none mode=martial-law ctx=territory
e3 m4 > m3 COERCE actual 1999-08-02/none mode=arrest ctx=repression

### Mail & Guardian 2021-07-13
[m1:ZAF.GOV Cyril Ramaphosa] {e1 ordered 2,500 soldiers out} after [m2:ZAF.CVL looters] {e2 emptied} two hundred malls; [m3:ZAF.OPP the MK veterans] deny {e3 having planned} any of it.
e1 m1 > m2 MOBILIZE actual 2021-07-13/none mode=troops ctx=crime
e2 m2 > m1 PROTEST actual 2021-07-13/none mode=riot ctx=crime
e3 m3 > m1 PROTEST denied 2021-07-13/none mode=riot ctx=crime

### Reuters 2004-12-03 headline
[m2:UKR.JUD Kiev judges] {e1 back} [m1:UKR.OPP Yushchenko], new vote on 26 Dec
e1 m2 > m1 SUPPORT actual 2004-12-03/none ctx=election,legal

### Caretas 2000-09-16 headline
[m1:PER.GOV Fujimori]: I {e1 go}, and so does [m2:PER.SPY the spy service]; [m3:PER.OPP opposition] stunned
e1 m1 > m3 CONCEDE planned 2000-09-16/none ctx=executive

### Oxford Analytica 2008-01-31
In the short term [m1:RUS.GOV the Kremlin] {e1 could move} Iskander batteries into [m2:@RUS Kaliningrad] if [m3:POL.GOV Warsaw] {e2 lets in} the interceptors of [m4:USA.GOV the Americans]; nothing obliges it to.
e1 m1 > m3 MOBILIZE hypothetical 2008-01-31/none mode=weapons ctx=military
e2 m3 > m4 COOPERATE hypothetical 2008-01-31/none ctx=military

### Polish Radio 2009-01-28
[m1:RUS.MIL A General Staff officer] says the Kaliningrad deployment is {e1 on hold}, given [m2:USA.GOV Barack Obama's] evident {e2 coolness} to the shield of his predecessor. The shield was to stand in [m3:POL.GOV Poland].
e1 m1 > m2 CONCEDE actual 2009-01-28/none ctx=military
e2 m2 > m3 REJECT actual 2009-01-28/none ctx=military

### PNA 2012-04-10
[m1:PHL.MIL The Gregorio del Pilar] {e1 squared up to} [m2:CHN.GOV two Chinese survey ships] at Scarborough, after [m3:PHL.MIL its boarding party] had {e2 found} giant clams on [m4:CHN.BUS eight boats].
e1 m1 > m2 MOBILIZE actual 2012-04-10/none mode=weapons ctx=territory
e2 m3 > m4 COERCE actual 2012-04-10/none mode=seize ctx=territory

### PNA 2023-08-06
[m1:CHN.MIL A cutter] {e1 doused} [m2:PHL.MIL a resupply boat] with its hoses off Second Thomas Shoal; [m3:USA.GOV Washington] {e2 reminds} [m4:CHN.GOV Beijing] that an armed attack would {e3 bring the treaty into play}.
e1 m1 > m2 ASSAULT actual 2023-08-06/none mode=crowd-control ctx=territory
e2 m3 > m4 THREATEN threatened 2023-08-06/none mode=violence ctx=territory
e3 m3 > m4 ASSAULT hypothetical 2023-08-06/none ctx=military

### Jamaica Gleaner 1996-11-04 none
In the debate on the estimates, [m1:JAM.LEG the Member for East Rural St Andrew] spoke of bus shelters, of a bridge last painted in 1983, and of [m2:JAM.GOV a minister] who owns a boat.

### Post-Courier 2002-08-02 none
Sixteen seats have yet to be declared. [m1:PNG.PTY National Alliance] leads with nineteen members; [m2:PNG.PTY the People's Democratic Movement] has twelve, and rain has shut the highway to [m3:@PNG Mendi].
