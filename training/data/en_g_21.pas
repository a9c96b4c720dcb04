### Reuters 2006-03-02
[m1:IND.GOV India] won {e1 an exemption} from four decades of nuclear isolation from [m2:USA.GOV George W. Bush] on Thursday in exchange for {e2 a pledge} to open 14 of its reactors to inspection.
e1 m2 > m1 CONCEDE planned 2006-03-02/day ctx=cbrn
e2 m1 > m2 CONCEDE planned 2006-03-02/day ctx=cbrn

### Reuters 2011-03-10
[m1:LBY.REB The Benghazi council] secured its first {e1 recognition} abroad when [m2:FRA.GOV Nicolas Sarkozy] received two of its envoys at the Elysee; [m3:ITA.GOV Rome] {e2 thought it premature}.
e1 m2 > m1 SUPPORT actual 2011-03-10/none ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2011-03-10/none mode=disapprove ctx=diplomatic

### Reuters 2013-12-10
[m1:USA.GOV Barack Obama] and [m2:CUB.GOV Raul Castro] {e1 exchanged a handshake} in the rain at the stadium in Soweto, a gesture that {e2 drew a rebuke} from [m3:USA.LEG Senator John McCain].
e1 m1 > m2 CONSULT actual 2013-12-10/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2013-12-10/none mode=disapprove ctx=diplomatic

### AP 2007-10-17
[m1:USA.GOV President Bush] {e1 paid public homage to} [m2:TIBET.REL the Dalai Lama] in the Rotunda, and [m3:CHN.GOV China's foreign minister] {e2 told} [m4:USA.GOV Ambassador Clark Randt] that the award had gravely harmed relations.
e1 m1 > m2 SUPPORT actual 2007-10-17/none ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2007-10-17/none mode=disapprove ctx=religion_ethnicity

### AP 2008-12-01
[m1:CHN.GOV Beijing] has {e1 pulled out of} its summit with [m2:EU the European Union] because [m3:FRA.GOV the French president], who holds the chair, {e2 intends to meet} [m4:TIBET.REL the Dalai Lama] in Gdansk.
e1 m1 > m2 REJECT actual 2008-12-01/none mode=meet ctx=religion_ethnicity
e2 m3 > m4 AGREE planned 2008-12-01/none ctx=religion_ethnicity

### AFP 2012-05-14
[m1:GBR.GOV David Cameron's] audience with the monk at St Paul's has {e1 left [m2:GBR.GOV his ministers] without visitors} from [m3:CHN.GOV Beijing] for the rest of the year, diplomats say.
e1 m3 > m2 REJECT actual 2012-05-14/none mode=meet ctx=religion_ethnicity

### AFP 1994-11-30
[m1:NOR.CVL Norway's voters] {e1 said no} for the second time to [m2:EU the Union]; [m3:SWE.GOV Ingvar Carlsson] in Stockholm {e2 regretted} it, and [m4:NOR.AGR farmers] rang bells.
e1 m1 > m2 REJECT actual 1994-11-30/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 1994-11-30/none mode=disapprove ctx=diplomatic

### Kyodo 1995-05-19
[m1:CHN.GOV Beijing] tested a device at Lop Nor, for which [m2:JPN.GOV Tokyo] will {e1 trim} its grants to it, [m3:JPN.GOV the chief cabinet secretary] said.
e1 m2 > m1 SANCTION planned 1995-05-19/none mode=discontinue ctx=cbrn said=m3

### Kyodo 2016-05-27
[m1:USA.GOV Barack Obama] {e1 laid a wreath} at Hiroshima and {e2 embraced} [m2:JPN.CVL Shigeaki Mori]; he did not {e3 say sorry} to [m3:JPN.CVL the survivors], nor had [m4:JPN.GOV Shinzo Abe] {e4 asked} for it.
e1 m1 > m3 SUPPORT actual 2016-05-27/none ctx=cbrn
e2 m1 > m2 SUPPORT actual 2016-05-27/none ctx=cbrn
e3 m1 > m3 SUPPORT denied 2016-05-27/none ctx=cbrn
e4 m4 > m1 REQUEST denied 2016-05-27/none mode=yield ctx=cbrn

### Yonhap 2015-12-28
[m1:JPN.GOV Fumio Kishida] {e1 offered} [m2:KOR.CVL the women] his premier's apology and one billion yen; [m3:KOR.GOV Yun Byung-se] said his side would {e2 look for a way} to move the statue before [m4:JPN.GOV the embassy].
e1 m1 > m2 SUPPORT actual 2015-12-28/none ctx=gender,reparations
e2 m3 > m4 CONCEDE planned 2015-12-28/none ctx=diplomatic

### Yonhap 2017-01-06
[m1:JPN.GOV Tokyo] has {e1 summoned home} its envoy and {e2 broken off} talks on a currency swap with [m2:KOR.GOV Seoul] over a new statue in Busan.
e1 m1 > m2 SANCTION actual 2017-01-06/none mode=withdraw ctx=diplomatic
e2 m1 > m2 SANCTION actual 2017-01-06/none mode=discontinue ctx=economic

### Bernama 1993-12-09
[m1:AUS.GOV Paul Keating's] {e1 word "recalcitrant"} cost Australia a broadcasting contract: [m2:MYS.GOV the information minister] has {e2 taken} its programmes off the air until [m3=m1 he] {e3 makes amends}. The word was aimed at [m4:MYS.GOV Mahathir Mohamad], who had skipped a summit.
e2 m2 > m1 SANCTION actual 1993-12-09/none mode=discontinue ctx=diplomatic
e3 m3 > m2 SUPPORT hypothetical 1993-12-09/none ctx=diplomatic
e1 m1 > m4 ACCUSE actual 1993-12-09/none mode=disapprove ctx=diplomatic

### Bernama 2018-09-03
[m1:MYS.GOV Putrajaya] and [m2:SGP.GOV Singapore] {e1 put off} the fast train by mutual consent until 2020, [m3=m1 the former] {e2 paying} S$15 million for the delay.
e1 m1 > m2 AGREE planned 2018-09-03/none ctx=economic
e2 m3 > m2 CONCEDE planned 2018-09-03/none ctx=economic

### The Hindu 1996-12-12
[m1:BGD.GOV Sheikh Hasina] and [m2:IND.GOV H.D. Deve Gowda] {e1 sealed} a thirty-year treaty that {e2 gives} Dhaka at least 35,000 cusecs in the lean months.
e1 m1 > m2 SUPPORT actual 1996-12-12/none ctx=natural_resource
e2 m2 > m1 AGREE planned 1996-12-12/none ctx=natural_resource

### The Hindu 2025-04-24
[m1:IND.GOV New Delhi] has {e1 placed in abeyance} the Indus treaty of 1960, [m2:PAK.GOV Islamabad] {e2 says} any diversion will be an act of war, and [m3:UN António Guterres] {e3 asks} both for maximum restraint.
e1 m1 > m2 SANCTION actual 2025-04-24/none mode=discontinue ctx=natural_resource,terrorism
e2 m2 > m1 THREATEN threatened 2025-04-24/none mode=violence ctx=natural_resource
e3 m3 > m1,m2 REQUEST requested 2025-04-24/none mode=yield ctx=military

### The Hindu 2025-05-10
[m1:USA.GOV Marco Rubio] {e1 spent two nights on the line} with both, and at five [m2:IND.MIL the Indian director general of military operations] {e2 accepted} [m3:PAK.MIL his counterpart's] {e3 proposal} that firing stop.
e1 m1 > m2,m3 CONSULT actual 2025-05-10/none mode=phone ctx=military
e2 m2 > m3 CONCEDE actual 2025-05-10/none ctx=military
e3 m3 > m2 REQUEST requested 2025-05-10/none mode=yield ctx=military

### Gulf News 2022-01-19
Struck by drones at Musaffah, [m1:ARE.GOV Abu Dhabi] {e1 reserves the right to respond} to [m2:HOUTHI.REB the Houthis] and {e2 has urged} [m3:USA.GOV Washington] to put them back on the terror list.
e1 m1 > m2 THREATEN threatened 2022-01-19/none mode=violence ctx=terrorism
e2 m1 > m3 REQUEST requested 2022-01-19/none mode=assist ctx=terrorism

### Gulf News 2021-02-06
[m1:USA.GOV The Biden team] is {e1 undoing} the terrorist label its predecessor had {e2 hung on} [m2:HOUTHI.REB the movement] in its last week and has {e3 ended} help for [m3:SAU.MIL Riyadh's bombing]. [m4:USA.ELI Mike Pompeo] was scathing on Twitter.
e1 m1 > m2 CONCEDE planned 2021-02-06/none ctx=terrorism
e3 m1 > m3 SANCTION actual 2021-02-06/none mode=discontinue ctx=military
e2 m4 > m2 SANCTION actual 2021-01-01/month mode=discontinue ctx=terrorism

### Jordan Times 2003-08-08
A car bomb at [m1:JOR.GOV the Jordanian embassy] followed by a day the {e1 welcome} given by [m2:JOR.GOV the king] to [m3:IRQ.ELI Saddam's daughters]; [m4:IRQ.GOV Iraqi councillors] {e2 were displeased}.
e1 m2 > m3 AID actual 2003-08-07/day ctx=asylum
e2 m4 > m2 ACCUSE actual 2003-08-08/none mode=disapprove ctx=asylum

### El Heraldo 2009-09-22
Two trucks, a boat and the boot of a car later, [m1:HND.ELI Manuel Zelaya] is {e1 under the roof of} [m2:BRA.GOV the Brazilian embassy]; [m3:HND.COP the police] have {e2 cleared} [m4:HND.CVL his followers] from the street with clubs, and [m5:HND.GOV Roberto Micheletti] {e3 demands him} of [m6:BRA.GOV Lula].
e1 m2 > m1 AID actual 2009-09-22/none ctx=asylum
e2 m3 > m4 ASSAULT actual 2009-09-22/none mode=beat ctx=repression
e3 m5 > m6 REQUEST requested 2009-09-22/none mode=yield ctx=asylum

### El Heraldo 2009-09-27
Ten days, [m1:HND.GOV Micheletti] {e1 told} [m2:BRA.GOV Brasília], to say what its guest was, or the house would lose its immunity. [m3:BRA.GOV Lula] does {e3 not take ultimatums} from putschists.
e1 m1 > m2 THREATEN threatened 2009-09-27/none mode=relations ctx=diplomatic
e3 m3 > m1 REJECT actual 2009-09-27/none mode=yield ctx=diplomatic

### Le Devoir English 2010-12-03
[m1:ARE.GOV Abu Dhabi] asked for landing slots and {e1 was refused} by [m2:CAN.GOV Ottawa]; [m3:CAN.MIL the soldiers] who used Camp Mirage have been {e2 shown the door} and [m4:CAN.CVL Canadian travellers] will {e3 pay for visas}.
e1 m2 > m1 REJECT actual 2010-12-03/none mode=assist ctx=economic
e2 m1 > m3 SANCTION actual 2010-12-03/none mode=expel ctx=military
e3 m1 > m4 SANCTION planned 2010-12-03/none mode=discontinue ctx=diplomatic

### Le Devoir English 1995-10-31
[m1:CAN.GOV Jean Chrétien] {e1 reached out} to those who voted yes; [m2:CAN.PTY Jacques Parizeau], beaten by "<<q1 money and the ethnic vote>>", {e2 steps down}.
e2 m2 > m1 CONCEDE planned 1995-10-31/none ctx=territory
e1 m1 > m2 AGREE planned 1995-10-31/none ctx=territory
q1 m2 mixed

### Mail 2016-07-14 headline
[m1:GBR.GOV May] {e1 fires} [m2:GBR.GOV Osborne], [m3:GBR.GOV Gove] on first day
e1 m1 > m2,m3 SANCTION actual 2016-07-14/none mode=expel ctx=executive

### Mail 2022-07-07
[m1:GBR.GOV Boris Johnson] clung on until sixty [m2:GBR.GOV ministers and aides] had {e1 walked out on} him; his {e2 going} was welcomed by nobody so much as [m3:RUS.GOV the Kremlin].
e1 m2 > m1 RETREAT actual 2022-07-07/none mode=resign ctx=executive
e2 m1 > m2 CONCEDE planned 2022-07-07/none ctx=executive

### Philippine Star 1998-11-26
[m1:CHN.GOV Beijing] calls the new concrete on Mischief Reef shelters for fishermen. [m2:PHL.GOV Orlando Mercado] {e1 called it a creeping invasion}, has {e2 sent two frigates} to watch, and asked [m3:USA.GOV William Cohen] {e3 to come and look}.
e1 m2 > m1 ACCUSE actual 1998-11-26/none mode=allege ctx=territory
e2 m2 > m1 MOBILIZE actual 1998-11-26/none mode=weapons ctx=territory
e3 m2 > m3 REQUEST requested 1998-11-26/none mode=meet ctx=territory

### Philippine Star 1998-12-10
Twenty [m1:CHN.AGR Hainanese fishermen] held in Puerto Princesa {e1 will go home} if [m2:CHN.GOV the embassy] {e2 pays} the fines set by [m3:PHL.JUD the court].
e1 m3 > m1 CONCEDE hypothetical 1998-12-10/none ctx=territory
e2 m2 > m3 CONCEDE hypothetical 1998-12-10/none ctx=territory

### Globe 2018-06-10
From the plane [m1:USA.GOV Donald Trump] {e1 took back} his name from the communiqué and {e2 called} [m2:CAN.GOV Justin Trudeau] very dishonest and weak; [m3:DEU.GOV Angela Merkel] {e3 found it depressing}.
e1 m1 > m2 REJECT actual 2018-06-10/none ctx=diplomatic,economic
e2 m1 > m2 ACCUSE actual 2018-06-10/none mode=disapprove ctx=economic
e3 m3 > m1 ACCUSE actual 2018-06-10/none mode=disapprove ctx=diplomatic

### Globe 2025-02-03
[m1:USA.GOV Washington's] tariffs of 25 per cent {e1 are paused} for thirty days, after [m2:CAN.GOV Ottawa] {e2 undertook} to name a fentanyl tsar and [m3:MEX.GOV Claudia Sheinbaum] to {e3 post} ten thousand guardsmen on the line.
e1 m1 > m2,m3 CONCEDE actual 2025-02-03/none ctx=economic,illegal_drugs
e2 m2 > m1 CONCEDE planned 2025-02-03/none ctx=illegal_drugs
e3 m3 > m1 CONCEDE planned 2025-02-03/none ctx=illegal_drugs

### Globe 2025-03-04
In force since midnight, the {e1 duties} brought [m1:CAN.GOV Doug Ford] to the cameras: he would {e2 cut} the current to [m2:USA.CVL 1.5 million Americans] "<<q1 with a smile>>", having already {e3 pulled} bourbon off the shelves. [m3:USA.GOV Donald Trump] was golfing.
e2 m1 > m2 THREATEN threatened 2025-03-04/none mode=restrict ctx=economic
e3 m1 > m3 SANCTION actual 2025-03-04/none mode=discontinue ctx=economic
e1 m3 > m1 SANCTION actual 2025-03-04/none mode=discontinue ctx=economic
q1 m1 mixed

### Nation 2018-03-10
[m1:KEN.GOV Uhuru Kenyatta] and [m2:KEN.OPP Raila Odinga] {e1 stood hand in hand} on the steps of Harambee House, rivals no more; [m3:KEN.OPP Kalonzo Musyoka] {e2 had not been told}.
e1 m1 > m2 SUPPORT actual 2018-03-10/none ctx=political_institutions
e2 m2 > m3 CONSULT denied 2018-03-10/none ctx=political_institutions

### Nation 2002-10-14
By {e3 naming [m1:KEN.PTY the young Kenyatta] his heir} at Afraha stadium, [m2:KEN.GOV Daniel arap Moi] lost [m3:KEN.PTY Raila Odinga and four ministers], who {e2 decamped} to the opposition, and the crowd at Uhuru Park {e4 chanted} that all was possible without Moi. [m4:KEN.CVL The crowd] was put at a quarter of a million.
e2 m3 > m2 SANCTION actual 2002-10-14/none mode=withdraw ctx=election
e4 m4 > m2 PROTEST actual 2002-10-14/none mode=demo ctx=election
e3 m2 > m1 SUPPORT actual 2002-10-14/none ctx=election

### Statistical bulletin 1999-02-01 none
Remittances from [m1:@SAU Saudi Arabia] came to 402 million dollars, from [m2:@KWT Kuwait] to 106 million. [m3:LKA.LAB Housemaids] sent 60 per cent, and the rupee stood at 68.5.

### Oxford lecture 2013-05-14 none
In 1951, [m1:@IRN Iran] had one university; in 1979 it had twenty-two. [m2:GBR.EDU The lecturer] showed slides of [m3:@IRN Isfahan] and took questions about tea.
