### EFE 2018-10-01
[m1:CHL.GOV Chile's President Sebastian Pinera] {e1 said [m5=m1 he] would not negotiate} access to the sea with [m2:BOL.GOV Bolivia] after a ruling in [m3:@NLD The Hague], while [m4:PER.GOV Peru's foreign ministry] took note of the judgment.
e1 m1 > m2 REJECT actual 2018-10-01/none mode=meet ctx=territory

### EFE 2014-01-28
[m1:CHL.GOV Chile] {e1 will comply with} the world court's decision that gives [m2:PER.GOV Peru] part of [m6=m2 its] waters in the Pacific, [m3:CHL.GOV President Sebastian Pinera] said after conferring with [m4:CHL.ELI president-elect Michelle Bachelet] in [m5:@CHL Santiago].
e1 m1 > m2 CONCEDE planned 2014-01-28/none ctx=territory,legal said=m3

### EFE 2014-03-25
[m1:CHL.GOV Chile] and [m2:PER.GOV Peru] on Tuesday {e1 finished marking} [m4=m1+m2 their] new sea boundary, and technicians of both navies put their names to the charts in [m3:@PER Lima], officials said.
e1 m1 > m2 COOPERATE actual 2014-03-25/day ctx=territory

### EFE 2007-11-06
[m1:CHL.GOV Chile] {e1 returned to} [m2:PER.GOV Peru's national library] 3,788 books that its soldiers had carried off during the War of the Pacific, in a gesture praised in [m3:@ARG Buenos Aires] by [m4:UNESCO a UNESCO adviser].
e1 m1 > m2 RETREAT actual 2007-11-06/none ctx=reparations

### EFE 2010-01-16
[m1:BOL.GOV Bolivian President Evo Morales] {e1 dispatched} a plane with blood, rice and blankets to [m2:HTI.CVL quake victims in Haiti] by way of [m3:@VEN Caracas], state news agency ABI reported.
e1 m1 > m2 AID actual 2010-01-16/none ctx=disasters

### EFE 2010-02-28
[m1:BOL.GOV Bolivia's Evo Morales] {e1 has offered} water and doctors to [m2:CHL.GOV neighbouring Chile] after Saturday's earthquake, as have [m3:ARG.GOV Argentina] and [m4:PER.GOV Peru], whose president, [m5:PER.GOV Alan Garcia], intends to {e2 bring} a field hospital to [m6:@CHL Concepcion].
e1 m1,m3,m4 > m2 AGREE planned 2010-02-28/none ctx=disasters
e2 m5 > m2 AGREE planned 2010-02-28/none ctx=disasters,health

### EFE 2010-03-02
[m1:PER.GOV President Alan Garcia] {e1 arrived with} a field hospital and 15 tons of food for [m2:CHL.CVL earthquake survivors] at Santiago's airport on Tuesday, where [m3:CHL.GOV President Michelle Bachelet] {e2 thanked} [m4=m1 him]; [m5:@BRA Brazil's] cargo was due at night.
e1 m1 > m2 AID actual 2010-03-02/day ctx=disasters,health
e2 m3 > m4 SUPPORT actual 2010-03-02/day ctx=disasters

### EFE 2013-03-01
[m1:CHL.JUD A judge in Iquique] {e1 let} three [m2:BOL.MIL Bolivian conscripts caught across the border while chasing smugglers] go home after five weeks in jail, and [m3:BOL.GOV Evo Morales] received [m4=m2 them] in [m5:@BOL La Paz].
e1 m1 > m2 RETREAT actual 2013-03-01/none mode=release ctx=territory,legal

### EFE 2008-11-22
[m1:PER.GOV Peruvian President Alan Garcia] and [m2:USA.GOV George W. Bush] {e1 chatted} for twenty minutes on the edges of a Pacific summit in [m3:@PER Lima], the American's last trip before handing over to [m4:USA.ELI Barack Obama].
e1 m1 > m2 CONSULT actual 2008-11-22/none mode=multilateral ctx=diplomatic

### EFE 2006-04-12
[m1:USA.GOV U.S. Trade Representative Rob Portman] and [m2:PER.GOV Peruvian Trade Minister Alfredo Ferrero] {e1 signed a free trade pact} in [m3:@USA Washington] on Wednesday with [m4:PER.GOV President Alejandro Toledo] looking on and [m5:PER.LAB Peruvian unions] demonstrating outside.
e1 m1 > m2 SUPPORT actual 2006-04-12/day ctx=economic

### EFE 2009-06-18
[m1:PER.LEG Peru's Congress] {e1 struck down} two land decrees by 82 votes to 14 on Thursday, bowing to [m2:PER.CVL Amazon Indians whose roadblock near Bagua had ended in 33 deaths], and [m3:PER.GOV Prime Minister Yehude Simon] flew to [m4:@PER Tarapoto].
e1 m1 > m2 CONCEDE actual 2009-06-18/day ctx=natural_resource,religion_ethnicity

### EFE 2009-06-18
[m1:PER.CVL Aidesep, the main Amazon Indian federation,] {e1 told [m6=m1 its] members to unblock} the roads and rivers of northern Peru after the repeal of two decrees by [m2:PER.LEG Congress], [m5=m1 its] acting leader [m3:PER.CVL Daysi Zapata] said in [m4:@PER Lima].
e1 m1 > m2 CONCEDE actual 2009-06-18/none ctx=natural_resource,religion_ethnicity said=m3

### EFE 2011-10-25
[m1:BOL.GOV Evo Morales] {e1 accepted} all sixteen demands of [m2:BOL.CVL lowland Indians who had walked 600 km to La Paz], cancelling a highway financed by [m3:BRA.BUS Brazil's development bank].
e1 m1 > m2 CONCEDE actual 2011-10-25/none ctx=environment,religion_ethnicity

### EFE 2019-11-10
[m1:BOL.GOV Evo Morales] {e1 stood down} on Sunday after the head of [m2:BOL.MIL the armed forces], General Williams Kaliman, suggested it on television, and [m3:MEX.GOV Mexico] {e2 offered} [m4=m1 him] asylum.
e1 m1 > m2 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e2 m3 > m4 AGREE planned 2019-11-10/none ctx=asylum

### EFE 2019-11-12
[m1:MEX.GOV Mexico] {e1 took in} [m2:BOL.ELI Evo Morales], who stepped off a Mexican air force jet on Tuesday after detours because [m3:PER.GOV Peru] had {e2 refused} it fuel.
e1 m1 > m2 AID actual 2019-11-12/day ctx=asylum
e2 m3 > m1 REJECT actual 2019-11-12/none mode=assist ctx=asylum

### EFE 2020-10-18
[m1:BOL.GOV Interim President Jeanine Anez] {e1 congratulated} [m2:BOL.OPP socialist candidate Luis Arce] on [m4=m2 his] apparent victory on Sunday night, before figures from [m3:@BOL Santa Cruz] were known.
e1 m1 > m2 SUPPORT actual 2020-10-18/day ctx=election

### EFE 2020-11-09
[m1:ARG.GOV President Alberto Fernandez] {e1 accompanied} [m2:BOL.ELI Evo Morales] on foot to the bridge from [m3:@ARG La Quiaca] to Bolivia on Monday, a year after granting [m4=m2 him] refuge, and the two embraced.
e1 m1 > m2 SUPPORT actual 2020-11-09/day ctx=asylum,diplomatic

### EFE 2012-03-07 none
Llama meat is on the menu of six restaurants in [m1:@BOL La Paz] and two in [m2:@CHL Arica], whose owner buys from herders near [m3:@BOL Oruro] and says tourists from [m4:@DEU Germany] ask for it.
