### AP 2010-08-16
[m1:USA.GOV The Obama administration], weeks after [m2:USA.SPY a former analyst] was {e1 incarcerated} for passing cables to a website, {e2 declassified} on Monday the files on the dictatorship that [m3:BRA.LEG Brazil's truth commission] had been {e3 requesting} since spring.
e1 m1 > m2 COERCE actual 2010-07-29/month mode=arrest ctx=intelligence
e2 m1 > m3 CONCEDE actual 2010-08-16/day ctx=human_rights
e3 m3 > m1 REQUEST requested 2010-03-21/quarter mode=assist ctx=human_rights

### Sunday Times 2004-05-02
[m1:TJK.JUD A court in Dushanbe] {e1 vindicated} [m2:TJK.JRN an editor] on Friday whom [m3:TJK.GOV the governor of Sughd] had {e2 sued} for libel, and the newspaper is on sale again.
e1 m1 > m2 CONCEDE actual 2004-04-30/day ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2004-05-02/none mode=allege ctx=rights_freedoms

### Reuters 2016-10-17
[m1:IRQ.MIL Iraqi special forces] {e1 liberated} Bartella from [m2:ISIS.REB Islamic State], and [m3:IRQ.REL the bells of the Syrian Orthodox church] rang for the first time in two years.
e1 m1 > m2 ASSAULT actual 2016-10-17/none ctx=terrorism

### Reuters 2016-05-07
[m1:NER.MIL Soldiers from Niger] {e1 liberated} [m2:NGA.CVL forty women and girls] {e2 enslaved} by [m3:BOKO.REB Boko Haram] on an island in the lake and {e3 entrusted} them to [m4:NGA.GOV the governor of Borno].
e1 m1 > m2 AID actual 2016-05-07/none ctx=terrorism
e2 m3 > m2 ASSAULT actual 2016-05-07/none mode=abduct ctx=terrorism
e3 m1 > m4 COOPERATE actual 2016-05-07/none ctx=terrorism

### Gulf Daily 2009-11-18
[m1:QAT.GOV Qatar] {e1 endowed} [m2:LBN.EDU a technical college in Bint Jbeil] with workshops and a library, as [m3:LBN.GOV Lebanon's president] noted with thanks, having {e2 subsidised} its teachers since the war.
e1 m1 > m2 AID actual 2009-11-18/none ctx=economic
e2 m1 > m2 AID actual 2006-08-14/year ctx=economic

### Prensa Libre 2015-09-01
[m1:GTM.LEG Guatemala's Congress] {e1 stripped} [m2:GTM.GOV President Otto Pérez Molina] of immunity by 132 votes to none on Tuesday, with [m3:GTM.CVL demonstrators] {e3 forming} a human chain so that deputies, whom [m4:GTM.PTY the president's followers] tried to {e2 impede}, could reach the chamber.
e1 m1 > m2 SANCTION actual 2015-09-01/day mode=discontinue ctx=corruption
e2 m4 > m1 REJECT actual 2015-09-01/day mode=change ctx=corruption
e3 m3 > m1 AID actual 2015-09-01/day ctx=corruption

### Cebu Daily 2010-02-18
[m1:PHL.GOV The agrarian reform department] {e1 parceled} out six hundred hectares in Bondoc to [m2:PHL.AGR sharecroppers], a transfer that [m3:PHL.BUS the landlord family] had {e2 stymied} in court for eleven years and that [m4:PHL.REL the bishop of Gumaca] had {e3 crusaded} for.
e1 m1 > m2 AID actual 2010-02-18/none ctx=natural_resource
e2 m3 > m1 REJECT actual 2010-02-18/none mode=change ctx=natural_resource
e3 m4 > m1 REQUEST requested 2010-02-18/none mode=change ctx=natural_resource

### AFP 2011-01-09
[m1:SSD.CVL Southern Sudanese] flocked to the polls on Sunday to vote on whether to {e1 secede} from [m2:SDN.GOV Khartoum], whose president had {e2 journeyed} to Juba on Tuesday and {e3 assured} [m3:SSD.GOV its leaders] of his respect for the outcome.
e1 m1 > m2 SANCTION hypothetical 2011-01-09/day mode=withdraw ctx=territory
e2 m2 > m3 CONSULT actual 2011-01-04/day mode=visit ctx=territory
e3 m2 > m3 AGREE actual 2011-01-04/day ctx=territory

### Reuters 2008-01-24
[m1:ISR.GOV The Israeli defence minister] {e1 cabled} [m2:EGY.GOV his colleague in Cairo] on Wednesday after [m3:PSE.CVL Gazans] poured through holes blown in the border wall, and {e2 asked} that it be closed.
e1 m1 > m2 CONSULT actual 2008-01-23/day mode=phone ctx=territory
e2 m1 > m2 REQUEST requested 2008-01-23/day mode=yield ctx=territory

### El Colombiano 2019-08-30
[m1:COL.GOV President Iván Duque] {e1 garnered} soldiers from three brigades in Catatumbo on Friday after [m2:FARC.REB former FARC commander Iván Márquez] {e2 announced} a return to arms; [m3:FARC.PTY the party born of the guerrilla] {e3 disassociated} itself from [m4=m2 him].
e1 m1 > m2 MOBILIZE actual 2019-08-30/day mode=troops ctx=military
e2 m2 > m1 THREATEN threatened 2019-08-29/day mode=violence ctx=military
e3 m3 > m4 SANCTION actual 2019-08-30/none mode=discontinue ctx=military

### Tribune 2006-02-17
[m1:PAK.GOV Punjab's home department] {e1 marshalled} twenty platoons of [m2:PAK.COP rangers] in Lahore ahead of a {e2 strike} called by [m3:PAK.REL religious parties].
e1 m1 > m3 MOBILIZE actual 2006-02-17/none mode=police ctx=religion_ethnicity
e2 m3 > m1 PROTEST planned 2006-02-17/none mode=strike ctx=religion_ethnicity

### Reuters 2014-08-20
[m1:ISL.GOV Iceland's civil defence] {e1 safeguarded} three hundred [m2:? hikers] by leading them off the Bardarbunga plateau on Tuesday, and the aviation alert was raised to orange.
e1 m1 > m2 AID actual 2014-08-19/day ctx=disasters

### Die Presse 2018-03-05
[m1:SVN.GOV Slovenian Prime Minister Miro Cerar] {e1 acquainted} [m2:AUT.GOV Chancellor Sebastian Kurz] at lunch with his plans for the border arbitration with [m3:HRV.GOV Croatia], which has {e2 ignored} the ruling since June.
e1 m1 > m2 CONSULT actual 2018-03-05/none ctx=territory
e2 m3 > m1 REJECT actual 2017-06-29/month mode=yield ctx=territory

### Post 2001-10-08
[m1:ZMB.PTY Zambia's ruling party] {e1 bestowed} its presidential nomination on [m2:ZMB.PTY Levy Mwanawasa] in August. [m3:ZMB.OPP Three founder members] who {e2 defected} afterwards {e3 accuse} [m4:ZMB.GOV Frederick Chiluba] of wanting a puppet.
e1 m1 > m2 SUPPORT actual 2001-08-01/month ctx=election
e2 m3 > m1 SANCTION actual 2001-10-08/none mode=withdraw ctx=election
e3 m3 > m4 ACCUSE actual 2001-10-08/none mode=allege ctx=election

### Star 2013-11-06
[m1:COD.REB M23's political leader] {e1 obeyed} on Tuesday the {e2 demand} made by [m2:SADC southern African leaders] at midnight, and declared the rebellion over.
e1 m1 > m2 CONCEDE actual 2013-11-05/day ctx=military
e2 m2 > m1 REQUEST requested 2013-11-05/day mode=yield ctx=military

### Tablet 2014-12-13
[m1:VAT.REL Pope Francis] has {e1 offered} [m2:IRQ.REL Christian families in Erbil], whom [m3=m1 he] {e2 telephoned} last Saturday, a shipment of prefabricated houses.
e1 m1 > m2 AGREE actual 2014-12-13/none ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2014-12-06/day mode=phone ctx=religion_ethnicity

### Barbados Today 2021-11-30
[m1:GBR.GOV The Prince of Wales], guest of honour as [m2:@BRB Barbados] became a republic, {e1 acknowledged} on Tuesday the appalling atrocity of slavery, without offering [m3:BRB.GOV Prime Minister Mia Mottley's government] the reparations that [m4:CARICOM the Caribbean bloc] {e2 seeks} from [m5:GBR.GOV London].
e1 m1 > m3 SUPPORT actual 2021-11-30/day ctx=reparations
e2 m4 > m5 REQUEST requested 2021-11-30/none mode=yield ctx=reparations

### Reuters 2003-05-15
[m1:USA.GOV Paul Bremer], on his third day in Baghdad, {e1 disclosed} to [m2:IRQ.PTY Iraqi exile leaders] that there would be no transfer of power this month. [m3:IRQ.PTY Ahmad Chalabi] {e2 protested} to [m4:USA.GOV London's and Washington's envoys] alike.
e1 m1 > m2 CONSULT actual 2003-05-15/none ctx=executive
e2 m3 > m4 ACCUSE actual 2003-05-15/none mode=disapprove ctx=executive

### Telegraph India 2017-06-15
[m1:IND.PTY The Gorkha Janmukti Morcha], whose office [m2:IND.COP police] {e1 raided} on Thursday, {e2 would sit down} with [m3:IND.GOV the centre] but {e3 not} with [m4:IND.GOV Mamata Banerjee's state government], its leader said.
e1 m2 > m1 COERCE actual 2017-06-15/day mode=seize ctx=territory
e2 m1 > m3 AGREE hypothetical 2017-06-15/none ctx=territory
e3 m1 > m4 REJECT actual 2017-06-15/none mode=meet ctx=territory

### AP 2004-02-09
[m1:HTI.OPP Armed gangs] who {e1 torched} the station of [m5:HTI.COP the police] in Gonaïves gained control of ten more towns at the weekend. [m2:HTI.GOV Prime Minister Yvon Neptune] {e2 implored} [m3:HTI.OPP the civil opposition] to disavow them and flew to Saint-Marc by [m4:USA.MIL a helicopter of the American coastguard].
e2 m2 > m3 REQUEST requested 2004-02-09/none mode=change ctx=military
e1 m1 > m5 ASSAULT actual 2004-02-05/none mode=destroy ctx=military

### BBC 2007-04-05
[m1:IRN.GOV President Mahmoud Ahmadinejad] {e1 awarded} medals to [m5:IRN.MIL the coastguards] who had {e2 intercepted} [m2:GBR.MIL fifteen British sailors], then {e3 announced} that [m3=m2 they] were pardoned and free to go as a gift to [m4:GBR.CVL the British people].
e3 m1 > m3 CONCEDE actual 2007-04-04/day mode=release ctx=military
e1 m1 > m5 SUPPORT actual 2007-04-04/day ctx=military
e2 m5 > m2 COERCE actual 2007-03-23/day mode=arrest ctx=military

### BBC 2007-04-05 headline
[m1:IRN.GOV Iran] {e1 frees} [m2:GBR.MIL British sailors]; [m3:GBR.GOV Blair] bears [m4=m1 Tehran] no ill will
e1 m1 > m2 RETREAT actual 2007-04-05/none mode=release ctx=military

### Advocate 2012-08-30 none
A tugboat crew rescued three shrimpers near [m1:@USA Venice, Louisiana,] on Thursday as the storm stalled over the delta, overwhelming a dike that engineers had been expected to raise last year.

### Courier 2003-02-20 none
The spacecraft's crew had been scheduled to land in [m1:@KAZ Kazakhstan]; engineers in [m2:@RUS Korolyov] and [m3:@USA Houston] defended the decision to bring them down a day late.

### Reuters 2021-03-29 none
Tugs freed the container ship Ever Given on Monday, releasing a queue of four hundred vessels, and pilots in [m1:@EGY Suez] sounded their horns in celebration.

### East African 2024-07-09
[m1:KEN.GOV President William Ruto], who {e1 withdrew} a tax bill after [m2:KEN.CVL young protesters] {e2 stormed} parliament, on Tuesday {e3 convened} [m3:KEN.REL clerics], [m4:KEN.LAB unionists] and [m5:KEN.OPP Raila Odinga] for a national dialogue that the young {e4 spurned}.
e1 m1 > m2 CONCEDE actual 2024-06-26/none ctx=economic
e2 m2 > m1 PROTEST actual 2024-06-25/none mode=riot ctx=economic
e3 m1 > m3,m4,m5 CONSULT actual 2024-07-09/day ctx=political_institutions
e4 m2 > m1 REJECT actual 2024-07-09/none mode=meet ctx=political_institutions

### AFP 2011-12-04
[m1:BEL.PTY Belgium's six parties], after 541 days, {e1 agreed} on a cabinet under [m2:BEL.PTY Elio Di Rupo], to whom [m3:BEL.GOV King Albert] had {e2 refused} permission to give up in November.
e1 m1 > m2 AGREE actual 2011-12-04/none ctx=executive
e2 m3 > m2 REJECT actual 2011-11-21/month mode=yield ctx=executive
