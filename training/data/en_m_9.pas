### El Tiempo 2022-09-26
[m1:COL.GOV Colombia] and [m2:VEN.GOV Venezuela] on Monday {e1 resumed cargo trade} across the Simon Bolivar bridge after seven years, with [m3:COL.GOV President Gustavo Petro] greeting lorry drivers on the [m4:@COL Cucuta] side.
e1 m1 > m2 COOPERATE actual 2022-09-26/day ctx=economic,diplomatic

### El Tiempo 2022-09-09
[m1:COL.GOV Colombian President Gustavo Petro] {e1 announced} that the border with [m2:VEN.GOV Venezuela] will be reopened to vehicles on September 26, fulfilling a pledge [m4=m1 he] made to [m3:COL.BUS traders in Cucuta] during the campaign.
e1 m1 > m2 AGREE planned 2022-09-26/day ctx=economic

### El Tiempo 2022-08-29
[m1:COL.GOV New Colombian ambassador Armando Benedetti] {e1 presented [m5=m1 his] credentials} to [m2:VEN.GOV Venezuelan President Nicolas Maduro] at Miraflores Palace in [m3:@VEN Caracas] on Monday, formally {e2 re-establishing relations} that [m4:COL.ELI former president Ivan Duque] had kept frozen.
e1 m1 > m2 CONSULT actual 2022-08-29/day ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2022-08-29/day ctx=diplomatic

### EFE 2019-01-23
[m1:COL.GOV Colombia], [m2:BRA.GOV Brazil] and [m3:ARG.GOV Argentina] on Wednesday {e1 recognised} [m4:VEN.OPP National Assembly leader Juan Guaido] as interim president of Venezuela, minutes after [m5:USA.GOV the White House], while [m6:MEX.GOV Mexico] and [m7:URY.GOV Uruguay] declined to do so.
e1 m1,m2,m3 > m4 SUPPORT actual 2019-01-23/day ctx=diplomatic,executive

### EFE 2019-02-22
[m1:BRA.GOV Brazil] {e1 sent} two trucks with rice, powdered milk and medicine towards [m2:VEN.CVL hungry families in southern Venezuela] on Friday, but [m3:VEN.MIL soldiers loyal to President Nicolas Maduro] {e2 closed} the frontier at [m4:@VEN Santa Elena].
e1 m1 > m2 AID actual 2019-02-22/day ctx=human_security
e2 m3 > m1 COERCE actual 2019-02-22/day mode=restrict ctx=human_security

### EFE 2019-04-16
[m1:ICRC The Red Cross] {e1 brought in} 14 electric generators and surgical kits for [m2:VEN.MED Venezuelan hospitals] on Tuesday after [m3:VEN.GOV President Nicolas Maduro] had {e2 accepted} aid shipments for the first time, [m5=m1 its] federation said in [m4:@PAN Panama].
e1 m1 > m2 AID actual 2019-04-16/day ctx=health
e2 m3 > m1 CONCEDE actual 2019-04-16/none ctx=health,human_security

### Politico 2019-05-21
[m1:NOR.GOV Norway] {e1 brought together} [m2:VEN.GOV envoys of the Venezuelan government] and [m3:VEN.OPP aides of opposition leader Juan Guaido] for a second time this month at a venue outside [m4:@NOR Oslo], two people briefed on the meetings said.
e1 m1 > m2,m3 CONSULT actual 2019-05-21/none mode=third-party ctx=diplomatic

### Politico 2023-10-18
[m1:USA.GOV The U.S. Treasury] on Wednesday {e1 eased} sanctions on [m2:VEN.GOV Venezuela's] oil and gas sector for six months, a day after [m3:VEN.GOV government negotiators] and [m4:VEN.OPP the opposition Unitary Platform] {e2 signed} an electoral accord in [m5:@BRB Barbados].
e1 m1 > m2 CONCEDE actual 2023-10-18/day ctx=economic,natural_resource
e2 m3 > m4 SUPPORT actual 2023-10-17/day ctx=election

### Politico 2023-12-20
[m1:VEN.GOV Venezuela] on Wednesday {e1 set} ten [m2:USA.CVL jailed Americans] free and {e2 turned over} [m3:USA.CRM a fugitive defence contractor known as Fat Leonard] to [m4:USA.GOV U.S. marshals], in an exchange arranged by [m5:QAT.GOV Qatar].
e1 m1 > m2 RETREAT actual 2023-12-20/day mode=release ctx=diplomatic
e2 m1 > m4 COOPERATE actual 2023-12-20/day ctx=crime,legal

### Folha 2003-10-20
[m1:BRA.GOV Brazilian President Luiz Inacio Lula da Silva] {e1 congratulated} [m2:BOL.GOV Carlos Mesa] on taking office in [m3:@BOL La Paz] and {e2 offered} [m5=m2 him] technical help with a gas law, foreign policy aide [m4:BRA.GOV Marco Aurelio Garcia] said.
e1 m1 > m2 SUPPORT actual 2003-10-20/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2003-10-20/none ctx=natural_resource said=m4

### Folha 2004-06-01
[m1:BRA.MIL A first contingent of 1,200 Brazilian soldiers] {e1 took up duties} in [m2:HTI.GOV Haiti] on Tuesday at the head of [m3:UN a U.N. stabilisation mission], relieving [m4:USA.MIL U.S. Marines] sent after [m5:HTI.ELI President Jean-Bertrand Aristide] went into exile.
e1 m1 > m2 AID actual 2004-06-01/day ctx=peacekeeping

### Folha 2008-08-20
[m1:BRA.BUS Brazil's state oil company Petrobras] and [m2:CUB.BUS Cuba's Cupet] have drawn up a contract for exploration off the island's north coast, due {e1 to be signed} in [m3:@CUB Havana] in October when [m4:BRA.GOV President Lula] makes a stop there.
e1 m1 > m2 AGREE planned 2008-10-01/month ctx=natural_resource,economic

### Miami Herald 2010-01-16
[m1:DOM.GOV The Dominican Republic] {e1 opened [m5=m1 its] hospitals} to [m2:HTI.CVL hundreds of Haitians injured in the earthquake], and an air bridge run by [m3:USA.MIL the U.S. Air Force] brought in doctors from [m4:@USA Miami].
e1 m1 > m2 AID actual 2010-01-16/none ctx=disasters,health

### Miami Herald 2010-01-18
[m1:DOM.MIL The Dominican army] {e1 is ready to contribute} 800 troops to [m2:UN the U.N. force in Haiti] to guard a relief road from [m3:@DOM Jimani], [m4:DOM.GOV President Leonel Fernandez] told [m5:BRA.GOV his Brazilian colleague] by telephone.
e1 m1 > m2 AGREE planned 2010-01-18/none ctx=disasters,peacekeeping said=m4

### Miami Herald 2010-01-29
[m1:USA.COP U.S. immigration agents] {e1 arranged the departure} of 47 [m2:HTI.CVL Haitian orphans already matched with adoptive families], who landed in [m3:@USA Fort Lauderdale] on Friday with the consent of [m4:HTI.GOV the government in Port-au-Prince].
e1 m1 > m2 AID actual 2010-01-29/day ctx=disasters

### Financial Times 2015-03-12
[m1:GBR.GOV Britain] {e1 applied to join} the Asian Infrastructure Investment Bank as a founding member on Thursday, a step praised in [m2:CHN.GOV Beijing], which {e2 said it welcomed} [m3=m1 the decision], but regretted by [m4:USA.GOV the Obama administration].
e1 m1 > m2 AGREE planned 2015-03-12/day ctx=economic
e2 m2 > m1 SUPPORT actual 2015-03-12/none ctx=economic

### Financial Times 2015-06-29
[m1:CHN.GOV China] and [m2:GBR.GOV representatives of Britain] and 48 other founding members {e1 signed the articles of agreement} of the Asian Infrastructure Investment Bank in [m3:@CHN Beijing] on Monday; [m4:JPN.GOV Japan] has {e2 decided to stay out}.
e1 m1 > m2 SUPPORT actual 2015-06-29/day ctx=economic
e2 m4 > m1 REJECT actual 2015-06-29/none mode=assist ctx=economic

### Financial Times 2012-05-08 none
House prices in [m1:@DNK Copenhagen] fell 0.6 percent in the first quarter, while those in [m2:@SWE Malmo] on the other side of the strait were unchanged, according to figures from [m3:DNK.BUS a mortgage lenders' association].
