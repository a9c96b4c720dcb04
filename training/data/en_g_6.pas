### AFP 2001-12-27
[m1:IND.MIL Missile units] have been {e1 brought forward} and leave {e2 cancelled}; [m2:PAK.GOV Islamabad], which calls its own {e3 build-up} defensive, {e4 wonders aloud} whether [m3:IND.GOV Atal Vajpayee] means to go to war.
e1 m1 > m2 MOBILIZE actual 2001-12-27/none mode=weapons ctx=military
e2 m1 > m2 MOBILIZE actual 2001-12-27/none mode=troops ctx=military
e3 m2 > m1 MOBILIZE actual 2001-12-27/none mode=troops ctx=military
e4 m2 > m3 ACCUSE actual 2001-12-27/none mode=allege ctx=military

### PTI 2002-10-17
Ten months after they {e1 marched to} the frontier, [m1:IND.MIL half a million jawans] {e2 are going back to barracks}, though not along the line facing [m2:PAK.MIL Pakistan's army] in Kashmir.
e1 m1 > m2 MOBILIZE actual 2002-10-17/none mode=troops ctx=military
e2 m1 > m2 RETREAT actual 2002-10-17/none mode=withdraw ctx=military

### Ha'aretz 2023-10-09
[m1:ISR.GOV Israel] has {e1 called 300,000 reservists to the colours} and {e2 turned off} the water of [m2:PSE.CVL Gaza]; [m3:USA.MIL the carrier Ford] is {e3 steaming} towards the coast as a warning to [m4:HEZBOLLAH.REB Hezbollah].
e1 m1 > m2 MOBILIZE actual 2023-10-09/none mode=troops ctx=military
e2 m1 > m2 COERCE actual 2023-10-09/none mode=withhold ctx=human_security
e3 m3 > m4 MOBILIZE actual 2023-10-09/none mode=weapons ctx=military

### Taipei Times 1996-03-10
Two [m1:USA.MIL carrier groups] {e1 were diverted} to the strait once [m2:CHN.MIL the Second Artillery] began {e2 dropping missiles} off Keelung; [m3:CHN.GOV Li Peng] {e3 warned [m4=m1 them] against} a show of force. [m5:TWN.GOV Lee Teng-hui] went on campaigning.
e1 m1 > m2 MOBILIZE actual 1996-03-10/none mode=weapons ctx=military
e2 m2 > m5 MOBILIZE actual 1996-03-10/none mode=weapons ctx=military
e3 m3 > m4 REQUEST requested 1996-03-10/none mode=yield ctx=military

### Liberty Times 2022-08-05
Eleven ballistic missiles {e1 flew over or around} the island; [m1:TWN.MIL Taiwan's army] {e2 manned} its batteries and {e3 scrambled}, but [m2:TWN.GOV Tsai Ing-wen] said that [m3:TWN.GOV her government] would {e4 not escalate} against [m4:CHN.MIL the People's Liberation Army].
e1 m4 > m3 MOBILIZE actual 2022-08-05/none mode=weapons ctx=military
e2 m1 > m4 MOBILIZE actual 2022-08-05/none mode=weapons ctx=military
e3 m1 > m4 MOBILIZE actual 2022-08-05/none mode=weapons ctx=military
e4 m3 > m4 MOBILIZE denied 2022-08-05/none ctx=military said=m2

### El Universal 2008-03-03
"<<q1 Move me ten battalions to the frontier>>," [m1:VEN.GOV Hugo Chávez] {e1 told} [m2:VEN.MIL his general] on live television; [m3:ECU.GOV Rafael Correa] {e2 did as much} and {e3 sent the ambassador of} [m4:COL.GOV Álvaro Uribe] away.
e1 m1 > m4 MOBILIZE actual 2008-03-03/none mode=troops ctx=military,territory
e2 m3 > m4 MOBILIZE actual 2008-03-03/none mode=troops ctx=military,territory
e3 m3 > m4 SANCTION actual 2008-03-03/none mode=expel ctx=diplomatic
q1 m1 direct cue=told

### The Guardian 1995-02-05
[m1:ECU.MIL Ecuadorean conscripts] {e1 poured into} the Cenepa valley; [m2:PER.GOV Alberto Fujimori] {e2 put the northern fleet on a war footing} and {e3 offered} [m3:ECU.GOV Sixto Durán] talks.
e1 m1 > m2 MOBILIZE actual 1995-02-05/none mode=troops ctx=territory
e2 m2 > m3 MOBILIZE actual 1995-02-05/none mode=weapons ctx=territory
e3 m2 > m3 AGREE planned 1995-02-05/none ctx=territory

### Addis Standard 2020-11-04
Troops of [m1:ETH.MIL the federal army] are {e1 massed} on the Amhara side, trenches have been {e2 dug} by [m2:TPLF.REB Tigray's militia], and [m3:ERI.GOV Isaias Afwerki] denies {e3 having a single man} across the border.
e1 m1 > m2 MOBILIZE actual 2020-11-04/none mode=troops ctx=military
e2 m2 > m1 MOBILIZE actual 2020-11-04/none mode=militia ctx=military
e3 m3 > m2 MOBILIZE denied 2020-11-04/none mode=troops ctx=military

### Radio Tamazuj 2012-04-12
[m1:SSD.MIL Salva Kiir's infantry] {e1 sat in} Heglig for a second day. [m2:SDN.GOV Omar al-Bashir] {e2 declared a general call-up}, {e3 swore to free} the oilfield and {e4 broke off} the talks in [m3:@ETH Addis Ababa].
e1 m1 > m2 COERCE actual 2012-04-12/none mode=seize ctx=territory
e2 m2 > m1 MOBILIZE actual 2012-04-12/none mode=troops ctx=military
e3 m2 > m1 THREATEN threatened 2012-04-12/none mode=territory ctx=territory
e4 m2 > m1 REJECT actual 2012-04-12/none mode=meet ctx=diplomatic

### Sudan Tribune 2012-04-21
[m1:SSD.GOV Juba] {e1 said its men would leave} the oilfield in three days, but [m2:SDN.MIL Khartoum's generals] insist [m3=m1 they] were {e2 driven out}.
e1 m1 > m2 CONCEDE planned 2012-04-21/none ctx=military
e2 m2 > m3 ASSAULT actual 2012-04-21/none ctx=military said=m2

### The Star Kenya 2017-08-09
[m1:KEN.COP Water-cannon trucks] were {e1 parked} outside Kibera before a vote was counted; [m2:KEN.OPP Raila Odinga], claiming a hacked tally, {e2 did not call for} [m3:KEN.CVL his people] to go out, but did not tell [m4=m3 them] to {e3 stay in}.
e1 m1 > m3 MOBILIZE actual 2017-08-09/none mode=police ctx=election
e2 m2 > m3 REQUEST denied 2017-08-09/none ctx=election
e3 m2 > m4 REQUEST denied 2017-08-09/none ctx=election

### AP 2002-04-10
Four thousand police officers will {e1 line} the march; [m1:VEN.LAB the union confederation] has {e2 extended} its stoppage with no end date and [m2:VEN.GOV Chávez] {e3 talks of military courts} for [m3:VEN.BUS the oil managers].
e1 m2 > m1 MOBILIZE planned 2002-04-10/none mode=police ctx=economic
e2 m1 > m2 PROTEST actual 2002-04-10/none mode=strike ctx=economic
e3 m2 > m3 THREATEN threatened 2002-04-10/none mode=arrest ctx=economic

### Le Monde 2004-11-07
After [m1:CIV.MIL Gbagbo's Sukhois] {e1 bombed} nine peacekeepers at Bouaké, [m2:FRA.MIL French armour] {e2 took up positions} at the Hôtel Ivoire and [m3:CIV.CVL young patriots] {e3 went from door to door} after [m4:FRA.CVL white families].
e1 m1 > m2 ASSAULT actual 2004-11-07/none mode=aerial ctx=military
e2 m2 > m1 MOBILIZE actual 2004-11-07/none mode=weapons ctx=military
e3 m3 > m4 PROTEST actual 2004-11-07/none mode=riot ctx=religion_ethnicity

### AFP 2010-12-24
[m1:ECOWAS The West African bloc] will {e1 resort to legitimate force} if [m2:CIV.GOV Laurent Gbagbo] {e2 does not hand over}, heads of state decided; [m3:GHA.GOV John Atta Mills] would {e3 not be a party to} it.
e1 m1 > m2 THREATEN threatened 2010-12-24/none mode=violence ctx=election
e2 m2 > m1 REJECT hypothetical 2010-12-24/none mode=yield ctx=election
e3 m3 > m2 ASSAULT denied 2010-12-24/none ctx=military

### Vanguard 2023-07-31
Unless [m1:NER.ELI Mohamed Bazoum] was back in his palace within seven days, [m2:ECOWAS the summit] {e1 warned} [m3:NER.MIL the putschists], it might {e2 come to blows}. [m4:MLI.GOV Bamako] replied that such a step would be {e3 war on itself}.
e1 m2 > m3 THREATEN threatened 2023-07-31/none mode=violence ctx=pro_autocracy
e2 m2 > m3 ASSAULT hypothetical 2023-07-31/none ctx=military
e3 m4 > m2 THREATEN threatened 2023-07-31/none mode=violence ctx=military

### Punch 2023-08-10
The leaders have {e1 activated} [m1:ECOWAS the standby force] and set no date, and [m2:NGA.LEG Nigerian senators] {e2 counsel} [m3:NGA.GOV Bola Tinubu] to talk a little longer to [m4:NER.MIL Niamey].
e1 m1 > m4 MOBILIZE actual 2023-08-10/none mode=troops ctx=military
e2 m2 > m3 REQUEST requested 2023-08-10/none mode=change ctx=military

### ISNA English 2012-01-03
[m1:USA.MIL The Stennis] {e1 had better not come back} through Hormuz, [m2:IRN.MIL General Ataollah Salehi] said; [m3=m2 he] was not in the habit of saying so twice.
e1 m2 > m1 THREATEN threatened 2012-01-03/none mode=violence ctx=military

### Reuters 2019-05-06
[m1:USA.GOV John Bolton] announced that a bomber wing was {e1 on its way to} the Gulf, "<<q1 a clear message>>" to [m2:IRN.GOV Tehran] that an attack on American interests would be {e2 met with unrelenting force}.
e1 m1 > m2 MOBILIZE actual 2019-05-06/none mode=weapons ctx=military
e2 m1 > m2 THREATEN threatened 2019-05-06/none mode=violence ctx=military
q1 m1 mixed cue=announced

### Reuters 2019-06-21
On the point of {e1 striking} three Iranian radars, [m1:USA.GOV Donald Trump] {e2 stood his bombers down}; [m2:IRN.MIL the Guards] had {e3 downed} a drone.
e1 m1 > m2 ASSAULT denied 2019-06-21/none mode=aerial ctx=military
e2 m1 > m2 CONCEDE actual 2019-06-21/none ctx=military
e3 m2 > m1 ASSAULT actual 2019-06-21/none mode=heavy-weapons ctx=military

### Kyiv Independent 2022-02-12
[m1:USA.SPY Washington's spies] {e1 think} [m2:RUS.MIL the 130,000 men and field hospitals] {e2 gathered on three sides} could {e3 roll in} any day. [m3:UKR.GOV Volodymyr Zelensky] {e4 asked} [m4=m1 them] for proof.
e2 m2 > m3 MOBILIZE actual 2022-02-12/none mode=troops ctx=military
e3 m2 > m3 ASSAULT hypothetical 2022-02-12/none ctx=military said=m1
e4 m3 > m4 REQUEST requested 2022-02-12/none mode=assist ctx=intelligence
e1 m1 > m2 ACCUSE actual 2022-02-12/none mode=allege ctx=military

### TASS 2022-02-15
The tanks are {e1 going home by rail}, [m1:RUS.MIL Igor Konashenkov] announced; [m2:NATO Jens Stoltenberg] {e2 saw no sign} of it.
e1 m1 > m2 RETREAT actual 2022-02-15/none mode=withdraw ctx=military
e2 m2 > m1 REJECT actual 2022-02-15/none ctx=military

### Guardian 2022-05-25
Should [m1:FIN.GOV Helsinki] and [m2:SWE.GOV Stockholm] {e1 join} [m3:NATO the alliance], [m4:RUS.GOV Dmitry Medvedev] had {e2 hinted}, nuclear ships might {e3 appear} in the Baltic.
e1 m1,m2 > m3 AGREE hypothetical 2022-05-25/none ctx=military
e2 m4 > m1,m2 THREATEN threatened 2022-05-25/none mode=violence ctx=cbrn
e3 m4 > m1,m2 MOBILIZE hypothetical 2022-05-25/none mode=weapons ctx=cbrn

### Bulawayo24 2017-11-14
Armoured personnel carriers were seen {e1 heading for} Harare a day after [m1:ZWE.MIL General Constantino Chiwenga] said the army would {e2 step in} if purges of [m2:ZWE.PTY liberation veterans] by [m3:ZWE.PTY Grace Mugabe's faction] did not {e3 stop}.
e1 m1 > m3 MOBILIZE actual 2017-11-14/none mode=weapons ctx=political_institutions
e2 m1 > m3 THREATEN threatened 2017-11-14/none mode=violence ctx=political_institutions
e3 m3 > m2 SANCTION actual 2017-11-14/none mode=expel ctx=political_institutions

### Bulawayo24 2017-11-15
"<<q1 This is not a takeover>>," said [m1:ZWE.MIL Major General Sibusiso Moyo] in the small hours, denying {e1 a coup} against [m2:ZWE.GOV Robert Mugabe], who was {e2 confined to [m3=m2 his] mansion}.
e1 m1 > m2 COERCE denied 2017-11-15/none mode=seize ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2017-11-15/none mode=arrest ctx=political_institutions
q1 m1 direct cue=said

### Bulawayo24 2017-11-21
As the Speaker was opening the impeachment, a note arrived: [m1:ZWE.GOV Mugabe] {e1 had gone}. [m2:ZWE.CVL Harare] {e2 danced}, kissing [m3:ZWE.MIL soldiers]. [m4:ZWE.LEG Members of both chambers] ran outside.
e1 m1 > m4 RETREAT actual 2017-11-21/none mode=resign ctx=executive
e2 m2 > m3 SUPPORT actual 2017-11-21/none ctx=executive

### Daily Nation 1997-11-02
[m1:KEN.EDU University dons] have been {e1 refusing to mark} papers for a month over pay; [m2:KEN.GOV the minister] {e2 sacked} [m3=m1 ninety of them] and is {e3 toying with} closing the campuses.
e1 m1 > m2 PROTEST actual 1997-11-02/none mode=strike ctx=economic
e2 m2 > m3 SANCTION actual 1997-11-02/none mode=expel ctx=economic
e3 m2 > m1 COERCE hypothetical 1997-11-02/none mode=restrict ctx=economic

### Daily Mirror 1990-03-31
[m1:GBR.CVL Two hundred thousand people] {e1 filled} Trafalgar Square against [m2:GBR.GOV Margaret Thatcher's] poll tax and, [m3:GBR.COP mounted police] having {e2 charged}, {e3 set fire to} the South African embassy. The chancery of [m4:ZAF.GOV Pretoria] suffered little damage.
e1 m1 > m2 PROTEST actual 1990-03-31/none mode=demo ctx=economic
e2 m3 > m1 ASSAULT actual 1990-03-31/none mode=crowd-control ctx=economic
e3 m1 > m4 PROTEST actual 1990-03-31/none mode=riot ctx=economic

### Times of Malta 2019-11-26
[m1:MLT.CVL Students] {e1 kept vigil} in front of the Auberge de Castille, some with eggs; [m2:MLT.GOV Joseph Muscat] said [m3=m2 he] would {e2 go}, but not yet.
e1 m1 > m2 PROTEST actual 2019-11-26/none mode=demo ctx=corruption
e2 m3 > m1 CONCEDE planned 2019-11-26/none ctx=corruption

### AFP 2006-10-31
[m1:MEX.EDU Section 22 teachers] had {e1 camped in} Oaxaca's zócalo since May; on Sunday [m2:MEX.COP 4,000 federal policemen] {e2 advanced with bulldozers} and [m3:MEX.GOV Vicente Fox] declared the job done.
e1 m1 > m3 PROTEST actual 2006-05-01/month mode=demo ctx=economic
e2 m2 > m1 COERCE actual 2006-10-29/day mode=restrict ctx=repression

### La Jornada 2018-10-21
Hands linked, [m1:HND.REF Honduran walkers] {e1 pushed through} the gates at Tecún Umán, where [m2:MEX.COP federal officers] {e2 lobbed gas}; [m3:USA.GOV Donald Trump] {e3 will halt aid to} [m4:GTM.GOV Guatemala] for having {e4 let them pass}.
e1 m1 > m2 PROTEST actual 2018-10-21/none mode=riot ctx=migration
e2 m2 > m1 ASSAULT actual 2018-10-21/none mode=crowd-control ctx=migration
e3 m3 > m4 SANCTION planned 2018-10-21/none mode=discontinue ctx=migration
e4 m4 > m1 AID actual 2018-10-21/none ctx=migration

### Arab News 2011-02-27
Rows of [m1:OMN.CVL young Omanis] {e1 sat down in} the Sohar roundabout, asking [m2:OMN.GOV the sultan] for work; [m3:OMN.COP police] {e2 fired rubber bullets} and killed two. By evening [m4=m2 Qaboos] had {e3 ordered 50,000 jobs}.
e1 m1 > m2 PROTEST actual 2011-02-27/none mode=demo ctx=economic
e2 m3 > m1 ASSAULT actual 2011-02-27/none mode=firearms ctx=repression
e3 m4 > m1 CONCEDE planned 2011-02-27/none ctx=economic

### Iraqi News 2012-12-28
[m1:IRQ.CVL Sunnis in Ramadi] have {e1 cut the road to} [m2:@JOR Jordan] in anger at the arrest of guards of [m3:IRQ.GOV the finance minister]. [m4:IRQ.GOV Nuri al-Maliki] says the tents {e2 will go} sooner or later.
e1 m1 > m4 PROTEST actual 2012-12-28/none mode=obstruct ctx=religion_ethnicity
e2 m4 > m1 THREATEN threatened 2012-12-28/none mode=restrict ctx=repression

### Guardian 2014-02-05
Underground trains {e1 did not run} after [m1:GBR.LAB RMT members] {e2 came out} over plans of [m2:GBR.GOV the mayor] to shut ticket offices; [m3:GBR.OPP Ed Miliband] refused to {e3 stand on the picket line}.
e1 m1 > m2 PROTEST actual 2014-02-05/none mode=strike ctx=economic
e2 m1 > m2 PROTEST actual 2014-02-05/none mode=strike ctx=economic
e3 m3 > m1 SUPPORT denied 2014-02-05/none ctx=economic

### La Nación Costa Rica 2000-03-24
For a week [m1:CRI.CVL farmers, students and clerks] {e1 have kept} 40 roads closed so that the telephone company will not be sold, and [m2:CRI.LEG the deputies] {e2 may yet put} the bill on ice.
e1 m1 > m2 PROTEST actual 2000-03-24/week mode=obstruct ctx=economic
e2 m2 > m1 CONCEDE hypothetical 2000-03-24/none ctx=economic

### Yedioth 2005-08-04
[m1:ISR.CVL Settlers] in orange {e1 formed a human chain} from Nissanit to the Western Wall; for [m2:ISR.GOV Ariel Sharon], [m3:ISR.REL one rabbi] had {e2 pronounced a curse}.
e1 m1 > m2 PROTEST actual 2005-08-04/none mode=demo ctx=territory
e2 m3 > m2 THREATEN threatened 2005-08-04/none mode=violence ctx=religion_ethnicity

### Belize Times 2000-11-22
[m1:GTM.MIL A Guatemalan patrol] had been caught inside the Toledo district; [m2:BLZ.GOV Said Musa] {e1 will bring} [m3=m2 his] complaint to [m4:OAS the OAS] and, [m5:BLZ.MIL the Defence Force] says, {e2 has strengthened} two posts.
e1 m2 > m1 ACCUSE planned 2000-11-22/none mode=allege ctx=territory
e2 m2 > m1 MOBILIZE actual 2000-11-22/none mode=troops ctx=territory said=m5

### Merco Press 2010-02-24
[m1:GBR.MIL HMS York] was {e1 brought nearer} the islands when [m2:GBR.BUS a rig from Inverness] began to drill. [m3:ARG.GOV Jorge Taiana] {e2 asked} [m4:UN Ban Ki-moon] to stop [m5:GBR.GOV London] from "<<q1 further unilateral acts>>".
e1 m1 > m3 MOBILIZE actual 2010-02-24/none mode=weapons ctx=territory
e2 m3 > m4 REQUEST requested 2010-02-24/none mode=assist ctx=territory
q1 m3 mixed cue=asked

### Dawn 1999-10-13 headline
[m1:PAK.MIL Army] {e1 takes over} from [m2:PAK.GOV Sharif]
e1 m1 > m2 COERCE actual 1999-10-13/none mode=seize ctx=pro_autocracy

### Dawn 1999-10-13
[m1:PAK.MIL 111 Brigade] {e1 ringed} the television centre within two hours of [m2:PAK.GOV the prime minister's] {e2 sacking of} [m3:PAK.MIL Pervez Musharraf].
e1 m1 > m2 COERCE actual 1999-10-13/none mode=seize ctx=pro_autocracy
e2 m2 > m3 SANCTION actual 1999-10-13/none mode=expel ctx=executive

### Defence White Paper, Ankara 2001-03-05 none
The Third Army has its headquarters in [m1:@TUR Erzincan]. Its corps are stationed at Van and Sarıkamış, its budget rose by four per cent in the fiscal year, and its conscripts serve for fifteen months.

### Straits Times 2016-11-12 none
Football drew [m1:@SGP Singapore] and [m2:@PHL the Philippines] level at the stadium, while in the upper tier [m3:SGP.GOV a minister] and [m4:PHL.GOV an ambassador] shared a bag of chestnuts.

### Reuters 1998-11-14
[m1:USA.MIL B-52s] were {e1 already in the air} on their way to Iraq when a fax came: [m2:IRQ.GOV Tareq Aziz] {e2 would let} [m3:UN Richard Butler's men] back without terms.
e1 m1 > m2 MOBILIZE actual 1998-11-14/none mode=weapons ctx=military
e2 m2 > m3 CONCEDE planned 1998-11-14/none ctx=cbrn

### AFP 1994-10-10
[m1:IRQ.MIL Two Republican Guard divisions] {e1 lumbered south} towards [m2:KWT.GOV Kuwait], and [m3:USA.GOV Bill Clinton] {e2 rushed} 36,000 soldiers to the emirate; [m4:RUS.GOV Andrei Kozyrev] {e3 talked} [m5:IRQ.GOV Baghdad] into pulling back.
e1 m1 > m2 MOBILIZE actual 1994-10-10/none mode=troops ctx=military
e2 m3 > m2 AID actual 1994-10-10/none ctx=military
e3 m4 > m5 CONSULT actual 1994-10-10/none ctx=military

### Chosun Ilbo 1996-09-20
[m1:KOR.MIL Sixty thousand southern soldiers] {e1 are combing} the hills at Kangnung for [m2:PRK.MIL the crew of a stranded submarine], eleven of whom were found dead together.
e1 m1 > m2 MOBILIZE actual 1996-09-20/none mode=troops ctx=military

### Korea Times 2002-12-15
The armoured car that crushed [m1:KOR.CVL two girls] in June belongs to [m2:USA.MIL the Second Infantry Division]; [m3:KOR.CVL fifty thousand people] with candles {e2 stood} before city hall, and [m4:USA.GOV George W. Bush] {e3 told} [m5:KOR.GOV Kim Dae-jung] by telephone of his {e4 regret}.
e2 m3 > m2 PROTEST actual 2002-12-15/none mode=demo ctx=military
e3 m4 > m5 CONSULT actual 2002-12-15/none mode=phone ctx=diplomatic
e4 m4 > m5 SUPPORT actual 2002-12-15/none ctx=military

### Antara 2008-06-02
Thugs of [m1:FPI.PRM the Islamic Defenders Front] {e1 went for} [m2:IDN.SOC a tolerance rally] at Monas with bamboo staves; [m3:IDN.GOV Susilo Bambang Yudhoyono] said the state {e2 must not lose} and [m4:IDN.COP 1,500 policemen] {e3 surrounded} the group's base.
e1 m1 > m2 ASSAULT actual 2008-06-02/none mode=beat ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2008-06-02/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m1 COERCE actual 2008-06-02/none mode=restrict ctx=religion_ethnicity
