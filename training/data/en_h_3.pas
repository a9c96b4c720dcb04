### Reuters 2017-05-04 none
[m1:NZL.GOV Wellington] and [m2:FJI.GOV Suva] keep close ties despite everything, and the rugby helps. The two prime ministers, asked about it, spoke mostly about scrums.

### AP 2012-04-17 none
Under the statute [m1:USA.COP federal agents] may seize any vessel over forty feet that carries no papers. The power is a century old, and [m2:USA.JUD judges] have seldom had cause to construe it.

### Economist 2019-02-14 none
Compared with [m1:@VEN Venezuela], the republic next door is dull. Its generals [m2:GUY.MIL play cricket], its opposition writes letters, and its central bank publishes figures that turn out to be true.

### Daily Nation 2018-11-30 none
Who would win a fight between [m1:KEN.MIL the navy's new patrol ship] and a container liner? Nobody has asked at the [m2:@KEN Mombasa] yacht club, whose members prefer to discuss gin.

### Lowy Interpreter 2021-05-19 none
Deterrence, in the view of [m1:TWN.MIL Admiral Lee Hsi-min], consists of many small things. [m2:CHN.MIL The adversary] could destroy a frigate in a minute; it could not destroy a thousand vans.

### Politico 2016-10-28 none
Polls tightened in [m1:@USA Ohio]. [m2:USA.PTY A Democratic strategist] put it down to football: nobody, he said, answers the phone during a playoff.

### Jakarta Globe 2012-06-13 none
The mosque and the church share a car park. On Fridays [m1:IDN.REL the sexton] waves the scooters in; on Sundays [m2:IDN.REL the muezzin's nephew] does the same, at 2,000 rupiah an hour.

### Bloomberg 2023-10-09 none
Oil jumped 4 percent and shares of [m1:@ISR Tel Aviv] banks sank. Traders said that a wider war, if it came, could take three million barrels a day off the market, most of them from [m2:@IRN Iran].

### Times of Oman 2014-03-24 none
Named after [m1:OMN.GOV the sultan], the hospital was designed in [m2:@GBR Leeds] and built by [m3:KOR.BUS Hyundai]. Its wards look out on a garden of frankincense trees.

### Reuters 2020-09-15
[m1:ARE.GOV Abu Dhabi] and [m2:BHR.GOV Manama] {e1 signed} accords with [m3:ISR.GOV Benjamin Netanyahu] on the South Lawn. [m4:PSE.GOV Mahmoud Abbas], who {e2 recalled} his envoys from both, said no peace would come of it; rockets of [m6:PIJ.REB Islamic Jihad] {e3 hit} two [m7:ISR.CVL shoppers] in Ashdod during the toasts.
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/none ctx=diplomatic
e2 m4 > m1,m2 SANCTION actual 2020-09-15/none mode=withdraw ctx=diplomatic
e3 m6 > m7 ASSAULT actual 2020-09-15/none mode=heavy-weapons ctx=military

### Guardian 2016-08-08
If [m1:TUR.GOV Ankara] restores the death penalty, [m2:EU Jean-Claude Juncker] said, talks on membership {e2 stop} at once. Nothing of the sort had been tabled yet.
e2 m2 > m1 THREATEN threatened 2016-08-08/none mode=relations ctx=human_rights

### Cyprus Mail 2013-03-18
Banks will stay shut until Thursday. [m1:CYP.GOV President Nicos Anastasiades] {e1 pleaded with} [m2:EU the Eurogroup] to spare small savers; [m3:RUS.GOV Vladimir Putin] {e2 called} the levy unfair; [m4:CYP.CVL a man from Limassol] parked a bulldozer against a branch of [m5:CYP.BUS the Laiki bank] and {e3 threatened} to drive through it.
e1 m1 > m2 REQUEST requested 2013-03-18/none mode=change ctx=economic
e2 m3 > m2 ACCUSE actual 2013-03-18/none mode=disapprove ctx=economic
e3 m4 > m5 THREATEN threatened 2013-03-18/none mode=violence ctx=economic

### AFP 2022-12-07
In raids at dawn [m1:DEU.COP three thousand officers] {e1 pulled in} 25 members of [m2:DEU.REB the Reichsbürger scene], a prince and a judge among them, who are alleged to have {e2 plotted} to storm [m3:DEU.LEG the Bundestag]. [m4:RUS.GOV The Russian embassy] denied {e3 having had dealings} with [m5=m2 any of them].
e1 m1 > m2 COERCE actual 2022-12-07/none mode=arrest ctx=pro_autocracy
e2 m2 > m3 COERCE planned 2022-12-07/none mode=seize ctx=pro_autocracy said=m1
e3 m4 > m5 COOPERATE denied 2022-12-07/none ctx=pro_autocracy

### The Hill 2021-04-15
[m7:USA.GOV Biden] {e1 expelled} ten [m8:RUS.GOV Russian diplomats] and {e2 barred} banks from buying new rouble bonds. "[m1:RUS.GOV We] {e3 will act in kind}," [m2=m1 Maria Zakharova] promised. [m3:AUS.GOV Canberra], [m4:GBR.GOV London] and [m5:NATO NATO] {e4 put out notes of support} for [m6:USA.GOV Washington].
e1 m7 > m8 SANCTION actual 2021-04-15/none mode=expel ctx=cyber
e2 m7 > m1 SANCTION actual 2021-04-15/none mode=discontinue ctx=economic
e3 m1 > m7 THREATEN threatened 2021-04-15/none mode=expel ctx=diplomatic
e4 m3,m4,m5 > m6 SUPPORT actual 2021-04-15/none ctx=diplomatic

### Kuensel 2017-08-10
Not a single [m1:BTN.MIL Bhutanese soldier], Thimphu makes plain, {e1 asked} [m2:IND.MIL the Indians] onto the plateau. [m3:BTN.GOV Its foreign ministry] did {e2 protest} in June to [m4:CHN.GOV Beijing] about the road.
e1 m1 > m2 REQUEST denied 2017-08-10/none mode=assist ctx=territory
e2 m3 > m4 ACCUSE actual 2017-06-01/month mode=disapprove ctx=territory

### Euractiv 2024-01-31
Tractors of [m6=m2 the growers] {e1 blocked} all eight motorways into [m1:FRA.GOV Paris]. Ninety-one [m2:FRA.AGR farmers] who got as far as the Rungis food market were {e2 taken into custody}, for which [m3:FRA.GOV Gérald Darmanin], gentle until then, took responsibility; the union, [m4:FRA.AGR FNSEA], {e3 called its people home} once [m5:FRA.GOV Gabriel Attal] {e4 shelved} the pesticide plan.
e1 m6 > m1 PROTEST actual 2024-01-31/none mode=obstruct ctx=economic
e2 m3 > m2 COERCE actual 2024-01-31/none mode=arrest ctx=economic
e3 m4 > m5 CONCEDE actual 2024-02-01/day ctx=economic
e4 m5 > m4 CONCEDE actual 2024-02-01/day ctx=environment

### Haiti Libre 2010-01-21
For want of a runway slot, [m1:MSF.MED a field hospital of Médecins Sans Frontières] was {e1 turned away} by [m2:USA.MIL the Americans at the tower] and came by road from [m3:@DOM Santo Domingo]. [m4:FRA.GOV Alain Joyandet] {e2 protested} to Washington, then said he had not.
e1 m2 > m1 REJECT actual 2010-01-17/none mode=assist ctx=disasters
e2 m4 > m2 ACCUSE actual 2010-01-16/none mode=disapprove ctx=disasters

### Philippine Star 2019-06-17
[m5:CHN.LAB A trawler crew] with its lights off {e1 rammed} the Gem-Ver and {e2 left} 22 [m1:PHL.LAB fishermen] in the water until [m2:VNM.LAB a Vietnamese boat] {e3 picked them up}. [m3:CHN.GOV The Chinese embassy] will not have it that [m4=m5 the captain] {e4 abandoned} anyone: seven boats had besieged him.
e1 m5 > m1 ASSAULT actual 2019-06-09/day ctx=territory
e2 m5 > m1 REJECT actual 2019-06-09/day mode=assist ctx=human_security
e3 m2 > m1 AID actual 2019-06-09/day ctx=human_security
e4 m4 > m1 REJECT denied 2019-06-14/none mode=assist ctx=human_security

### Telegraph 2011-10-31
[m3:GBR.REL Clerics at St Paul's], who {e1 resigned} one after the other, would have no part in any {e2 eviction} of [m1:GBR.CVL the campers] on their steps by [m2:GBR.GOV the City of London Corporation].
e1 m3 > m2 RETREAT actual 2011-10-31/none mode=resign ctx=economic
e2 m2 > m1 COERCE hypothetical 2011-10-31/none mode=seize ctx=economic

### Reuters 2014-08-26
[m1:UKR.GOV Kyiv] has {e1 caught} ten [m2:RUS.MIL Russian paratroopers] on its soil. They strayed, said [m3:RUS.MIL the ministry in Moscow]; [m4:UKR.GOV Petro Poroshenko], about to {e2 face} [m5:RUS.GOV Vladimir Putin] in [m6:@BLR Minsk], {e3 released} a video of one describing his orders.
e1 m1 > m2 COERCE actual 2014-08-25/day mode=arrest ctx=military
e2 m4 > m5 AGREE planned 2014-08-26/day ctx=diplomatic
e3 m4 > m3 ACCUSE actual 2014-08-26/none mode=allege ctx=military

### Manila Times 2012-07-13
For the first time in 45 years [m1:ASEAN the bloc] parted without a communiqué: [m2:KHM.GOV Phnom Penh], in the chair, {e1 would not print} a line about Scarborough that [m3:PHL.GOV Albert del Rosario] had {e2 begged for}. Its ally [m4:CHN.GOV China] {e3 thanked} it.
e1 m2 > m3 REJECT actual 2012-07-13/none ctx=territory
e2 m3 > m2 REQUEST requested 2012-07-13/none mode=change ctx=territory
e3 m4 > m2 SUPPORT actual 2012-07-13/none ctx=diplomatic

### AP 2018-10-08
[m5:CHN.GOV China] had kept silent about [m1:CHN.GOV Meng Hongwei], the president of Interpol, for twelve days. He is {e1 under investigation} for bribes, [m2:CHN.COP the security ministry] now says; [m3:FRA.COP Lyon's police], to whom [m4:CHN.CVL his wife Grace] had turned, are {e2 guarding} her.
e1 m2 > m1 ACCUSE actual 2018-10-08/none mode=investigate ctx=corruption
e2 m3 > m4 AID actual 2018-10-08/none ctx=human_security

### Ha'aretz 2022-03-30
Let no one take the law into their own hands, [m1:ISR.GOV Naftali Bennett] {e2 begged} [m2:ISR.CVL the public] after [m3:PSE.UAF a gunman on a motorcycle] {e3 killed} five [m4:ISR.CVL passers-by] in Bnei Brak. Fourteen battalions {e4 move} tonight to the seam line with [m5:PSE.CVL the territories].
e2 m1 > m2 REQUEST requested 2022-03-30/none mode=yield ctx=terrorism
e3 m3 > m4 ASSAULT actual 2022-03-29/day mode=firearms ctx=terrorism
e4 m1 > m5 MOBILIZE planned 2022-03-30/day mode=troops ctx=military

### New Vision 2021-01-18
[m4:UGA.MIL Soldiers] {e1 ring} the house of [m1:UGA.OPP Bobi Wine], who has not been arrested, says [m2:UGA.MIL the army]; he is being "{e2 protected}". [m3:USA.GOV Ambassador Natalie Brown] was {e3 turned back} at the gate.
e1 m4 > m1 COERCE actual 2021-01-18/none mode=restrict ctx=election
e2 m2 > m1 AID actual 2021-01-18/none ctx=election said=m2
e3 m2 > m3 REJECT actual 2021-01-18/none mode=meet ctx=election

### Swissinfo 2014-10-29 headline
[m1:SWE.GOV Stockholm] to {e1 recognise} [m2:PSE.GOV Palestine]; [m3:ISR.GOV Lieberman] {e2 recalls} envoy, {e3 warns} of worse than IKEA
e1 m1 > m2 AGREE planned 2014-10-30/day ctx=diplomatic
e2 m3 > m1 SANCTION actual 2014-10-30/day mode=withdraw ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2014-10-30/none mode=relations ctx=diplomatic

### South Wales Echo 2023-05-23
A video shows [m1:GBR.COP a police van] following [m5:GBR.CVL two boys] on an electric bike minutes before they died. "<<q1 At no time [m2=m3 we] {e2 gave chase}>>," [m3:GBR.COP Alun Michael], the commissioner, had insisted; in Ely that night [m4:GBR.CVL a crowd] {e3 set cars alight}.
e2 m2 > m5 COERCE denied 2023-05-23/none mode=restrict
e3 m4 > m3 PROTEST actual 2023-05-22/day mode=riot
q1 m3 direct cue=insisted

### Reuters 2022-09-01
Buenos Aires woke to a pistol an arm's length from [m1:ARG.GOV Cristina Fernández de Kirchner]. It {e1 did not fire}. [m2:ARG.COP Federal police] {e2 grabbed} [m3:BRA.CRM Fernando Sabag Montiel]; [m4:ARG.GOV Alberto Fernández] {e3 blamed} the hatred spread by [m5:ARG.OPP "certain sectors of opposition"], by courts and by the media.
e1 m3 > m1 ASSAULT actual 2022-09-01/none mode=firearms
e2 m2 > m3 COERCE actual 2022-09-01/none mode=arrest
e3 m4 > m5 ACCUSE actual 2022-09-01/none mode=allege

### Gulf News 2023-09-12
[m6:IRN.GOV Tehran] {e1 is to let} five [m1:USA.CVL Americans] fly out of Doha once [m2:KOR.BUS Seoul's banks] have {e2 wired} six billion dollars to [m3:QAT.GOV Qatar]; [m4:USA.LEG Republicans] {e3 fumed} at [m5:USA.GOV Antony Blinken], who signed the waiver.
e1 m6 > m1 CONCEDE planned 2023-09-12/none mode=release ctx=diplomatic
e2 m2 > m6 CONCEDE planned 2023-09-12/none ctx=economic
e3 m4 > m5 ACCUSE actual 2023-09-12/none mode=disapprove ctx=diplomatic

### Fiji Times 2000-05-20
[m4:FJI.REB Rebels with machine pistols] {e1 took} [m1:FJI.GOV Mahendra Chaudhry] and his cabinet in the middle of question time; [m2:FJI.CVL looters] {e2 emptied} the shops of [m5:FJI.BUS Indian traders]. [m3:FJI.GOV President Ratu Mara], declaring an emergency, {e3 gave nothing} to [m6:FJI.REB George Speight].
e1 m4 > m1 ASSAULT actual 2000-05-19/day mode=abduct ctx=pro_autocracy,religion_ethnicity
e2 m2 > m5 PROTEST actual 2000-05-19/day mode=riot ctx=religion_ethnicity
e3 m3 > m6 REJECT actual 2000-05-20/none mode=yield ctx=pro_democracy

### Arms Control Today 2019-09-03
Would [m1:JPN.GOV Tokyo] or [m2:KOR.GOV Seoul] {e1 take in} the missiles that [m3:USA.GOV Mark Esper] wants in Asia? Neither has been {e2 asked}, both say. [m4:CHN.GOV Fu Cong] {e3 told} the neighbours that [m5=m4 Beijing] would not stand idly by.
e1 m1,m2 > m3 COOPERATE hypothetical 2019-09-03/none ctx=military
e2 m3 > m1,m2 REQUEST denied 2019-09-03/none mode=assist ctx=military
e3 m4 > m1,m2 THREATEN threatened 2019-08-06/none ctx=military

### Toronto Star 2022-02-19
[m4:CAN.COP Mounted officers] {e1 pushed} the last of [m1:CAN.CVL the truckers] off Wellington Street, a hundred in handcuffs. Bank accounts of 76 of them are {e2 frozen}. [m2:CAN.GOV Justin Trudeau] had {e3 invoked} the Emergencies Act on Monday; [m3:CAN.OPP Candice Bergen] {e4 wants} it revoked.
e1 m4 > m1 COERCE actual 2022-02-19/none mode=arrest ctx=health
e2 m2 > m1 SANCTION actual 2022-02-19/none mode=discontinue ctx=economic
e3 m2 > m1 COERCE actual 2022-02-14/day mode=martial-law ctx=rights_freedoms
e4 m3 > m2 REQUEST requested 2022-02-19/none mode=change ctx=rights_freedoms

### The Wire 2019-12-16
Twelve hours after [m1:IND.COP Delhi police] {e1 fired} tear gas at [m3:IND.EDU readers] inside the Jamia library, [m2:IND.EDU students in forty towns] {e2 came out} against [m4:IND.GOV the home minister]. "<<q1 Nobody entered the hostel>>," [m5:IND.COP a deputy commissioner] said: no one was {e3 dragged} from a reading room.
e1 m1 > m3 ASSAULT actual 2019-12-15/day mode=crowd-control ctx=repression
e2 m2 > m4 PROTEST actual 2019-12-16/none mode=demo ctx=repression
e3 m1 > m3 COERCE denied 2019-12-16/none mode=arrest ctx=repression
q1 m5 direct cue=said

### Wall Street Journal 2013-09-12
A {e4 proposal} by [m4:RUS.GOV Moscow] to place the arsenal of [m1:SYR.GOV Bashar al-Assad] under seal kept [m2:USA.GOV Barack Obama] from {e1 striking}. [m5=m1 Assad] {e2 accepted} at once. [m3:FSA.REB General Salim Idris] {e3 spurned} it.
e1 m2 > m1 ASSAULT denied 2013-09-12/none mode=aerial ctx=cbrn
e2 m5 > m4 CONCEDE actual 2013-09-12/none ctx=cbrn
e3 m3 > m4 REJECT actual 2013-09-12/none ctx=cbrn
e4 m4 > m1 REQUEST requested 2013-09-09/none mode=yield ctx=cbrn

### Al-Ahram 2011-02-02
[m3:EGY.CVL Horsemen and men on camels] {e1 rode into} [m1:EGY.OPP the crowds on Tahrir] with whips. [m2:EGY.GOV Ahmed Shafiq], the new premier, {e2 apologised}; [m4:EGY.PTY the ruling party] denied it had {e3 hired} [m5=m3 the riders].
e1 m3 > m1 ASSAULT actual 2011-02-02/none mode=primitive ctx=pro_democracy
e2 m2 > m1 SUPPORT actual 2011-02-03/day ctx=pro_democracy
e3 m4 > m5 AID denied 2011-02-03/none ctx=repression
