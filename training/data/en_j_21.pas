### Reuters 2010-01-21
[m1:PAK.MIL Pakistan's army], which has fought in South Waziristan since October and lost some six hundred men there, {e1 told} [m2:USA.GOV visiting Defense Secretary Robert Gates] on Thursday that it would not open a new front against [m3:TALIB.REB militants in the north] for at least six months.
e1 m1 > m2 REJECT actual 2010-01-21/day mode=yield ctx=military

### Reuters 2007-04-18
[m1:JPN.GOV Japan], whose parliament has yet to debate the subject and whose public, according to polls, is divided, {e1 offered} on Wednesday to build two water treatment plants in [m2:IRQ.GOV Iraq's] Samawa.
e1 m1 > m2 AGREE actual 2007-04-18/day ctx=economic

### AP 2003-02-11
[m1:DEU.GOV Germany] and [m2:FRA.GOV France], joined after some hours by [m3:BEL.GOV Belgium], {e1 blocked} at NATO headquarters on Monday a request from [m4:USA.GOV Washington] that the alliance begin planning the defence of [m5:TUR.GOV Turkey], which then invoked article four of the treaty and {e2 asked} [m6=m1+m2+m3 its allies] to consult.
e1 m1,m2,m3 > m4 REJECT actual 2003-02-10/day mode=assist ctx=military
e2 m5 > m6 REQUEST requested 2003-02-10/day mode=meet ctx=military

### Xinhua 2013-11-25
[m1:PHL.GOV The mayor of Tacloban], whose city was flattened by a typhoon on November 8 and whose own roof is a tarpaulin, on Sunday {e1 conveyed} his thanks to [m2:CHN.MED doctors from a Chinese hospital ship], [m3:BEL.MED Belgian nurses] and [m4:IDN.MIL the crew of an Indonesian Hercules].
e1 m1 > m2,m3,m4 SUPPORT actual 2013-11-24/day ctx=disasters

### UPI 2001-08-13
[m1:MKD.PTY Leaders of Macedonia's Slav majority] and [m2:MKD.PTY those of the ethnic Albanian minority], watched by envoys whose governments had drafted most of the text, on Monday {e1 concluded} an agreement that {e2 binds} [m3:NLA.REB the guerrillas in the hills], who were not at the table, to hand in their rifles to [m4:NATO NATO].
e1 m1 > m2 SUPPORT actual 2001-08-13/day ctx=religion_ethnicity
e2 m3 > m4 CONCEDE planned 2001-08-13/none mode=disarm ctx=military

### UPI 2001-09-26
[m1:NATO British, French and Greek troops of the alliance] {e1 collected} the last of 3,875 weapons from [m2:NLA.REB ethnic Albanian guerrillas] in Macedonia on Wednesday.
e1 m2 > m1 RETREAT actual 2001-09-26/day mode=disarm ctx=military

### Reuters 2015-02-26
[m1:ARG.JUD A federal judge in Buenos Aires] on Thursday {e1 threw out} the accusation that [m2:ARG.GOV President Cristina Fernandez] had conspired to shield [m3:IRN.ELI Iranian suspects] in a 1994 bombing, a charge first {e2 made} by [m4:ARG.JUD a prosecutor] found dead in his bathroom in January.
e1 m1 > m2 CONCEDE actual 2015-02-26/day ctx=legal
e2 m4 > m2 ACCUSE actual 2015-01-14/day mode=allege ctx=legal

### Jordan Times 2018-06-07
[m1:JOR.GOV Jordan's prime minister-designate, Omar Razzaz], after {e1 meeting} [m2:JOR.LAB the heads of the professional unions] on Thursday, {e2 announced} the withdrawal of the income tax bill against which [m3:JOR.CVL tens of thousands] had {e3 demonstrated} every night for a week.
e1 m1 > m2 CONSULT actual 2018-06-07/day ctx=economic
e2 m1 > m3 CONCEDE actual 2018-06-07/day ctx=economic
e3 m3 > m1 PROTEST actual 2018-06-01/week mode=demo ctx=economic

### AP 2018-06-11
[m1:SAU.GOV Saudi Arabia], [m2:KWT.GOV Kuwait] and [m3:ARE.GOV the United Arab Emirates], whose leaders met in Mecca at midnight, will {e1 provide} [m4:JOR.GOV Jordan] with two and a half billion dollars in deposits and guarantees.
e1 m1,m2,m3 > m4 AGREE planned 2018-06-11/none ctx=economic

### Mint 2019-10-12
[m1:IND.GOV Narendra Modi] and [m2:CHN.GOV Xi Jinping], strolling for an hour among the shore temples of Mamallapuram before a dinner of lobster and tamarind rice, {e1 exchanged} views on trade; of [m3:@IND Kashmir], [m4:IND.GOV the foreign secretary] said, there had been no mention.
e1 m1 > m2 CONSULT actual 2019-10-12/none mode=visit ctx=economic

### Reuters 2004-04-06
[m1:BGR.MIL Bulgarian soldiers] in Kerbala, {e2 attacked} at night by [m2:MAHDI.REB gunmen of the Mehdi Army], have {e1 asked} [m3:USA.MIL the American command] for reinforcements, the defence minister in Sofia said. [m4:POL.MIL The Polish general] in charge of the sector was on leave.
e1 m1 > m3 REQUEST requested 2004-04-06/none mode=assist ctx=military
e2 m2 > m1 ASSAULT actual 2004-04-06/none mode=firearms ctx=military

### The Star 2015-05-20
[m1:MYS.GOV Malaysia] and [m2:IDN.GOV Indonesia], whose navies had until then pushed the boats back out to sea, {e1 agreed} on Wednesday to take in [m3:MMR.REF seven thousand Rohingya and Bangladeshi migrants] for a year, while [m4:THA.GOV Thailand], which took part in the {e2 meeting} at Putrajaya, did not.
e1 m1,m2 > m3 AGREE actual 2015-05-20/day ctx=migration
e2 m1 > m2,m4 CONSULT actual 2015-05-20/day ctx=migration

### The Star 2015-05-21
[m1:IDN.AGR Fishermen from Aceh], against orders from [m2:IDN.MIL the military], {e1 brought} ashore more than four hundred [m3:MMR.REF Rohingya] in the night to Wednesday; [m4:GMB.GOV Gambia], of all places, {e2 has offered} to have them.
e1 m1 > m3 AID actual 2015-05-20/day ctx=migration
e2 m4 > m3 AGREE actual 2015-05-21/none ctx=asylum

### Reuters 2005-09-12
[m1:ISR.MIL Israeli soldiers], thirty-eight years after their predecessors drove in, {e1 locked} the gate at Kissufim behind them at sunrise on Monday, leaving [m2:PSE.GOV the Palestinian Authority] in possession of the Gaza strip.
e1 m1 > m2 RETREAT actual 2005-09-12/day mode=withdraw ctx=territory

### Independent 2006-10-13
[m1:IRL.GOV Bertie Ahern] and [m2:GBR.GOV Tony Blair], after three days at St Andrews with [m3:DUP.PTY the Democratic Unionists] and [m4:SF.PTY Sinn Fein], neither of which would sit in a room with the other, {e1 presented} both with a timetable ending in self-government on March 26.
e1 m1,m2 > m3,m4 CONSULT actual 2006-10-13/none mode=third-party ctx=executive

### Folha 2014-02-10
[m1:BRA.MED Ramona Rodriguez, a Cuban doctor] who left her post in Pará and {e1 sought} asylum in the offices of [m2:BRA.OPP an opposition party] in Brasilia, has {e2 asked} [m3:BRA.GOV the government] to recognise her as a refugee; [m4:CUB.GOV Havana] has not said a word.
e1 m1 > m2 REQUEST requested 2014-02-10/none mode=assist ctx=asylum
e2 m1 > m3 REQUEST requested 2014-02-10/none mode=assist ctx=asylum

### Reuters 2021-10-09
[m1:USA.GOV An American delegation] that included intelligence officials and aid experts was to {e1 sit down} in Doha on Saturday and Sunday with [m2:TALIB.GOV senior Taliban], in the first such encounter since [m3:USA.MIL the troops] left, to press for the safe passage of [m4:AFG.CVL Afghans who worked for them].
e1 m1 > m2 CONSULT planned 2021-10-09/day mode=third-party ctx=diplomatic

### ANP 2019-05-16
[m1:NLD.GOV The Netherlands] has {e1 halted} its mission to train [m2:IRQ.MIL Iraqi] and [m3:KUR.MIL Kurdish forces] because of a security threat, its news agency reported on Wednesday; [m4:DEU.GOV Germany] had done the same and resumed on Monday.
e1 m1 > m2,m3 SANCTION actual 2019-05-15/none mode=withdraw ctx=military

### AP 2000-05-15
[m1:ERI.GOV Eritrea] said on Monday it was prepared to {e1 withdraw} from land it took in 1998, as [m2:OAU the Organization of African Unity] had {e2 asked}, if [m3:ETH.GOV Addis Ababa], whose tanks were {e3 advancing} on Barentu, would cease fire.
e1 m1 > m3 CONCEDE hypothetical 2000-05-15/day mode=withdraw ctx=territory
e2 m2 > m1 REQUEST requested 2000-05-15/none mode=yield ctx=territory
e3 m3 > m1 MOBILIZE actual 2000-05-15/none mode=weapons ctx=military

### Bloomberg 2009-07-30
[m1:ZWE.GOV Zimbabwe's finance minister], Tendai Biti, who carries two biscuits in his briefcase because his ministry cannot pay for lunch, {e1 secured} a credit of 70 million dollars from [m2:BWA.GOV Botswana], to be disbursed next year.
e1 m2 > m1 AGREE actual 2009-07-30/none ctx=economic

### VG 2011-08-01
[m1:NOR.PTY Youth leaders from all the parties in Norway's parliament], some of them survivors of Utøya, {e1 visited} [m2:NOR.REL the central mosque in Oslo] on Monday and sat on the carpet for an hour with [m3=m2 its congregation].
e1 m1 > m2 CONSULT actual 2011-08-01/day mode=visit ctx=religion_ethnicity

### Reuters 2020-07-30
[m1:BLR.COP Belarusian security officers] {e1 captured} [m2:RUS.REB thirty-three Russian contractors] in a sanatorium outside Minsk, and [m3:RUS.GOV Moscow], in language that [m4:UKR.GOV the Ukrainian president] studied with interest, {e2 demanded} exhaustive explanations.
e1 m1 > m2 COERCE actual 2020-07-29/day mode=arrest ctx=election
e2 m3 > m1 REQUEST requested 2020-07-30/none mode=change ctx=diplomatic

### Reuters 2020-08-14
[m1:BLR.GOV Belarus] on Friday {e1 delivered} to [m2:RUS.GOV Russia] all but one of the thirty-three contractors seized in July, {e3 ignoring} a plea by [m3:UKR.GOV Kyiv], which had {e2 requested} twenty-eight of them.
e1 m1 > m2 RETREAT actual 2020-08-14/day mode=release ctx=diplomatic
e2 m3 > m1 REQUEST requested 2020-08-12/none mode=assist ctx=legal
e3 m1 > m3 REJECT actual 2020-08-14/day mode=assist ctx=legal

### Courrier 2015-08-14 none
Vintners along the Moselle from [m1:@LUX Grevenmacher] to [m2:@DEU Trier] agreed that the year would be remembered, and promised journalists a first glass in October.

### Mail 2017-08-26 none
In Las Vegas a boxer from [m1:@USA Michigan] stopped a mixed martial artist from [m2:@IRL Dublin] in the tenth round; both men embraced, praised each other and collected their cheques.

### Tribune 2014-06-30 none
The Pacific squall that forced a rescue of two yachts off [m1:@VUT Port Vila] was followed on Monday by another, which delayed the regatta's start towards [m2:@NCL Nouméa].

### Nation 2019-06-08
[m1:ETH.GOV Ethiopian Prime Minister Abiy Ahmed] {e1 shuttled} between [m2:SDN.MIL Sudan's generals] and [m3:SDN.OPP the opposition alliance] in Khartoum on Friday. Within hours of his departure [m4:SDN.MIL security men] {e2 picked} up [m5:SDN.OPP two of the politicians] who had {e3 received} him.
e1 m1 > m2,m3 CONSULT actual 2019-06-07/day mode=third-party ctx=executive
e2 m4 > m5 COERCE actual 2019-06-08/none mode=arrest ctx=repression
e3 m5 > m1 CONSULT actual 2019-06-07/day mode=visit ctx=executive
