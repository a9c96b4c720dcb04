### Reuters 2020-03-24
[m1:HUN.GOV Budapest] {e1 reimposed} border checks, {e2 quarantined} whole villages and {e3 compelled} [m2:HUN.BUS thirty private hospitals] to empty their wards, measures that [m3:HUN.OPP the opposition], while not {e4 opposing} them as such, would see expire after ninety days.
e1 m1 > m4 COERCE actual 2020-03-24/none mode=restrict ctx=health
e2 m1 > m4 COERCE actual 2020-03-24/none mode=restrict ctx=health
e3 m1 > m2 COERCE actual 2020-03-24/none mode=restrict ctx=health
e4 m3 > m1 REJECT denied 2020-03-24/none mode=change ctx=health
[m4:HUN.CVL Those affected] may go out for bread.

### Newsday 2012-09-24
[m1:TTO.COP Officers of the Inter-Agency Task Force] {e1 subdued} [m2:TTO.EDU a hunger-striking lecturer, Wayne Kublalsingh], outside the prime minister's office and {e2 dismantled} the camp from which [m4=m2 he] was {e3 contesting} the route of a motorway.
e1 m1 > m2 COERCE actual 2012-09-24/none mode=arrest ctx=environment
e2 m1 > m2 COERCE actual 2012-09-24/none mode=seize ctx=environment
e3 m2 > m3 PROTEST actual 2012-09-24/none mode=hunger ctx=environment
[m3:TTO.GOV The works minister] was abroad.

### BBC 2005-04-28
[m6=m5 Soldiers] {e1 quelled} a mutiny of [m1:TGO.COP gendarmes] in Lome within hours, [m2:TGO.GOV a communications ministry official] said, though [m3:TGO.OPP Gilchrist Olympio's party] {e2 maintains} there was none and that the shooting was aimed at [m4:TGO.CVL its own voters].
e1 m5 > m1 ASSAULT actual 2005-04-28/none ctx=election said=m2
e2 m3 > m5 ACCUSE actual 2005-04-28/none mode=allege ctx=election
e3 m5 > m4 ASSAULT actual 2005-04-28/none mode=firearms ctx=election said=m3
[m5:TGO.MIL The army] was not available for comment. The {e3 firing} began at noon.

### AP 2008-09-24
[m1:SOM.CRM Pirates] {e1 hijacked} a Ukrainian freighter with thirty-three tanks aboard bound for [m2:KEN.MIL the Kenyan army], or, if [m3:#BBC the BBC] is right, for [m4:SSD.REB southern Sudan]; [m5:USA.MIL the destroyer Howard] is {e2 watching} it from a mile off.
e1 m1 > m6 ASSAULT actual 2008-09-24/none mode=abduct ctx=crime
e2 m5 > m1 MOBILIZE actual 2008-09-24/none mode=weapons ctx=crime
[m6:UKR.BUS The crew] includes two boys.

### El Universo 2010-10-01
[m1:ECU.COP Policemen] angry at a cut in their bonuses {e1 trapped} [m2:ECU.GOV President Rafael Correa] for ten hours in a hospital on Thursday, until [m3:ECU.MIL a special forces unit] {e2 extricated} [m4=m2 him] under fire; [m5:UNASUR South American presidents], meeting overnight in [m6:@ARG Buenos Aires], {e3 closed ranks behind} him.
e1 m1 > m2 COERCE actual 2010-09-30/day mode=arrest ctx=executive
e2 m3 > m4 AID actual 2010-09-30/day ctx=executive
e3 m5 > m2 SUPPORT actual 2010-10-01/none ctx=executive,pro_democracy

### Guardian 2013-08-19
[m1:GBR.COP Detectives at Heathrow] {e1 held} [m2:BRA.CVL the partner of a journalist] for nine hours, {e2 seizing} his phone and memory sticks; [m3:BRA.GOV Brazil's foreign ministry] {e3 voiced} grave concern, and [m4:USA.GOV a White House spokesman] said [m5:GBR.GOV London] had {e4 given} [m6:USA.GOV Washington] a heads-up.
e1 m1 > m2 COERCE actual 2013-08-19/none mode=arrest ctx=intelligence,rights_freedoms
e2 m1 > m2 COERCE actual 2013-08-19/none mode=seize ctx=intelligence,rights_freedoms
e3 m3 > m5 ACCUSE actual 2013-08-19/none mode=disapprove ctx=rights_freedoms
e4 m5 > m6 CONSULT actual 2013-08-19/none ctx=intelligence

### Dawn 2009-12-08
[m1:PAK.MIL The army] has {e1 enclosed} Mingora in a ring of checkpoints, residents said, and each household must {e2 surrender} its weapons by Friday or be {e3 treated} as an accomplice of [m2:TTP.REB Maulana Fazlullah].
e1 m1 > m3 COERCE actual 2009-12-08/none mode=restrict ctx=military
e2 m1 > m3 REQUEST requested 2009-12-08/none mode=yield ctx=military
e3 m1 > m3 THREATEN threatened 2009-12-08/none ctx=military
[m3:PAK.CVL The townspeople] have sent a jirga.

### Dhaka Tribune 2016-12-12
[m1:MMR.MIL Myanmar's border guards] {e1 stole} cattle and rice from [m2:MMR.REF Rohingya families] before burning their homes, [m3:HRW the New York-based watchdog] said, basing its {e2 charge} on satellite images and interviews with [m4:MMR.REF forty people in Teknaf].
e1 m1 > m2 COERCE actual 2016-12-12/none mode=seize ctx=human_rights said=m3
e2 m3 > m1 ACCUSE actual 2016-12-12/none mode=allege ctx=human_rights

### AllAfrica 2011-12-22
[m1:RWA.JRN A Rwandan editor in exile] was {e1 barred} from the lakeside town of Gisenyi, where [m2:RWA.GOV the information minister] {e2 met} [m3:EU European diplomats] on a law meant to loosen press rules.
e1 m4 > m1 COERCE actual 2011-12-22/none mode=restrict ctx=rights_freedoms
e2 m2 > m3 CONSULT actual 2011-12-22/none ctx=rights_freedoms
[m4:RWA.COP Immigration officers] cited no ground.

### Chosun Ilbo 2003-12-09
[m1:KOR.GOV South Korean prosecutors] {e1 raided} the offices of [m2:KOR.BUS four conglomerates] said to have {e2 trucked} cash to [m3:KOR.OPP the Grand National Party] in apple crates.
e1 m1 > m2 COERCE actual 2003-12-09/none mode=seize ctx=corruption
e2 m2 > m3 AID actual 2003-12-09/none ctx=corruption,election

### Reuters 2014-07-11
[m1:UKR.BUS A Donetsk coal trader] says that men from [m2:DPR.REB the self-styled people's republic] {e1 commandeered} three of his jeeps at a petrol station, {e2 stripped} his watch off his wrist and drove off singing; [m3:UKR.COP the police] {e3 declined} to take his statement.
e1 m2 > m1 COERCE actual 2014-07-11/none mode=seize ctx=military said=m1
e2 m2 > m1 COERCE actual 2014-07-11/none mode=seize ctx=military said=m1
e3 m3 > m1 REJECT actual 2014-07-11/none mode=assist ctx=crime

### Le Matin 2017-05-29
The {e1 capture} of [m1:MAR.OPP Nasser Zefzafi], leader of the Hirak in the Rif, by [m2:MAR.COP the judicial police] followed a sermon [m5=m1 he] had {e2 interrupted}; [m3:MAR.GOV the interior ministry] says [m6=m1 he] {e3 insulted} [m4:MAR.REL the imam].
e1 m2 > m1 COERCE actual 2017-05-29/none mode=arrest ctx=repression
e2 m1 > m4 PROTEST actual 2017-05-26/day ctx=religion_ethnicity
e3 m1 > m4 ACCUSE actual 2017-05-26/day mode=disapprove ctx=religion_ethnicity said=m3

### Standard 2005-08-12 none
A rail union spokesman said rolling stock on the coast line would be overhauled. Trains from [m1:@TZA Dar es Salaam] run late because of washed-out culverts, and the terminus is besieged by taxi touts.

### Novoye Vremya 2021-11-11
[m1:BLR.GOV Alexander Lukashenko] {e1 threatened} to shut the valves of a pipeline that carries [m2:@RUS Russian] gas westward if [m3:EU Brussels], which suspects [m4=m1 him] of {e2 herding} [m5:IRQ.REF Kurdish families] to the wire, adds to its sanctions; [m6:RUS.GOV the Kremlin] {e3 reminded} him that the gas was not his.
e1 m1 > m3 THREATEN threatened 2021-11-11/none mode=restrict ctx=migration,natural_resource
e2 m4 > m5 COERCE actual 2021-11-11/none mode=deport ctx=migration said=m3
e3 m6 > m1 ACCUSE actual 2021-11-11/none mode=disapprove ctx=natural_resource

### Independent 2006-12-14
[m1:GBR.GOV The attorney general, Lord Goldsmith], {e1 halted} an inquiry by [m2:GBR.COP the Serious Fraud Office] into [m3:GBR.BUS BAE Systems] after [m4:SAU.GOV Riyadh] had {e2 hinted} that it would {e3 stop} sharing intelligence on bombers.
e1 m1 > m2 REJECT actual 2006-12-14/none mode=change ctx=corruption,legal
e2 m4 > m1 THREATEN threatened 2006-12-14/none mode=relations ctx=intelligence,corruption
e3 m4 > m1 SANCTION threatened 2006-12-14/none mode=discontinue ctx=intelligence

### Jornal de Angola 2004-02-20
[m1:AGO.MIL The armed forces] have {e1 expelled} tens of thousands of [m2:COD.CVL Congolese diamond diggers], {e2 strip-searching} them at the frontier; [m3:UN OCHA, the UN's relief co-ordinator], {e3 protested}, and [m4:COD.GOV Kinshasa] {e4 wants} an apology.
e1 m1 > m2 COERCE actual 2004-02-20/none mode=deport ctx=migration,natural_resource
e2 m1 > m2 COERCE actual 2004-02-20/none mode=seize ctx=migration,human_rights
e3 m3 > m1 ACCUSE actual 2004-02-20/none mode=disapprove ctx=human_rights
e4 m4 > m1 REQUEST requested 2004-02-20/none mode=yield ctx=migration

### Toronto Sun 2015-09-22
[m1:CAN.JUD A federal judge] {e1 quashed} [m2:CAN.GOV Ottawa's] rule that [m3:CAN.REL a Muslim woman] must {e2 uncover} her face to become a citizen; [m4:CAN.PTY the Conservatives] {e3 will appeal}.
e1 m1 > m2 REJECT actual 2015-09-22/none mode=change ctx=religion_ethnicity,legal
e2 m2 > m3 COERCE actual 2015-09-22/none mode=restrict ctx=religion_ethnicity
e3 m4 > m1 REJECT planned 2015-09-22/none mode=yield ctx=legal

### Phnom Penh Post 2017-09-04
[m1:KHM.JRN The Cambodia Daily], {e1 saddled} with a tax bill of $6.3 million and given a month to pay it, printed its last issue the morning after [m2:KHM.COP a hundred policemen] {e2 entered} the home of [m3:KHM.OPP Kem Sokha] and took [m5=m3 him] away for treason.
e1 m4 > m1 COERCE actual 2017-09-04/none mode=seize ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2017-09-03/day mode=arrest ctx=repression
[m4:KHM.GOV The tax department] says the law is the law.

### Reuters 2008-01-16
[m1:RUS.SPY The FSB] {e1 questioned} [m2:RUS.CVL Russian employees of the British Council] in Petersburg, some at home and at night, and [m3:RUS.COP traffic police] {e2 stopped} [m4:GBR.GOV its director], a former party leader's son; [m5:GBR.GOV David Miliband] {e3 likened} the conduct to the Cold War.
e1 m1 > m2 COERCE actual 2008-01-16/none ctx=diplomatic
e2 m3 > m4 COERCE actual 2008-01-16/none mode=restrict ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2008-01-16/none mode=disapprove ctx=diplomatic
[m6:RUS.GOV Moscow] had ordered both branches shut.

### Tempo 2020-10-08
[m1:IDN.COP Makassar police] {e1 dispersed} [m2:IDN.LAB workers] and [m3:IDN.EDU students] who {e2 rejected} the omnibus law, {e3 kicking} several on campus grounds, and [m4:IDN.NGO KontraS] is {e4 preparing} a complaint to [m5:IDN.GOV the rights commission].
e1 m1 > m2,m3 ASSAULT actual 2020-10-08/none mode=crowd-control ctx=legislative
e2 m2,m3 > m6 PROTEST actual 2020-10-08/none mode=demo ctx=legislative,economic
e3 m1 > m3 ASSAULT actual 2020-10-08/none mode=beat ctx=repression
e4 m4 > m1 ACCUSE planned 2020-10-08/none mode=allege ctx=repression
[m6:IDN.LEG The House] passed it in the night.

### Al-Monitor 2018-10-02 headline
[m1:IRQ.GOV Baghdad] {e1 lifts} ban on flights to [m2:KRG.GOV Erbil], {e2 orders} [m3:KRG.GOV Kurds] to merge customs
e1 m1 > m2 CONCEDE actual 2018-10-02/none ctx=economic
e2 m1 > m3 REQUEST requested 2018-10-02/none mode=yield ctx=economic

### Prensa 2009-06-28
[m1:HND.MIL Honduran soldiers] {e1 bundled} [m2:HND.GOV President Manuel Zelaya] onto a plane in his pyjamas on a warrant from [m3:HND.JUD the Supreme Court]; [m4:VEN.GOV Caracas] said its envoy had been {e2 roughed up} too and {e3 put} its forces on alert.
e1 m1 > m2 COERCE actual 2009-06-28/none mode=deport ctx=pro_autocracy
e2 m1 > m4 ASSAULT actual 2009-06-28/none mode=beat ctx=diplomatic said=m4
e3 m4 > m1 MOBILIZE actual 2009-06-28/none mode=troops ctx=military

### Barents Observer 2012-06-13
[m1:RUS.LEG The State Duma] {e1 toughened} fines for unauthorised rallies a hundredfold, days before [m2:RUS.OPP Boris Nemtsov] and others were {e2 to lead} a march; investigators {e3 searched} [m3=m2 his] flat at breakfast time.
e1 m1 > m2 COERCE actual 2012-06-13/none mode=restrict ctx=rights_freedoms,legislative
e2 m2 > m4 PROTEST planned 2012-06-13/none mode=demo ctx=pro_democracy
e3 m5 > m2 COERCE actual 2012-06-13/none mode=seize ctx=repression
[m4:RUS.GOV The Kremlin] made no comment; [m5:RUS.COP the Investigative Committee] did.

### NRC 2018-04-13
[m1:NLD.SPY Dutch military intelligence] {e1 caught} [m2:RUS.SPY four Russian officers] in a car park in The Hague with an antenna {e2 trained} on the wifi of [m3:OPCW the chemical weapons watchdog] and {e3 put} [m4=m2 them] on an Aeroflot flight.
e1 m1 > m2 COERCE actual 2018-04-13/none mode=arrest ctx=cyber,intelligence
e2 m2 > m3 COERCE actual 2018-04-13/none mode=cyber ctx=cyber,intelligence
e3 m1 > m4 COERCE actual 2018-04-13/none mode=deport ctx=intelligence,diplomatic

### Tulsa World 2002-04-01 none
The zoo's anaconda, which escaped its enclosure on Friday, was recaptured in a drainage pipe; [m1:USA.MED a veterinarian] said the snake had been subdued with ice and posed no danger.
