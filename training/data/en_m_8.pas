### Al Jazeera 2011-04-21
[m1:SYR.GOV Syrian President Bashar al-Assad] on Thursday {e1 ended} the state of emergency in force since 1963, a key demand of [m2:SYR.CVL protesters who have taken to the streets in Daraa and Homs], state television reported from [m3:@SYR Damascus].
e1 m1 > m2 CONCEDE actual 2011-04-21/day ctx=rights_freedoms

### Al Jazeera 2011-02-03
[m1:DZA.GOV President Abdelaziz Bouteflika] told ministers that [m2:DZA.GOV Algeria's] 19-year-old state of emergency {e1 would be lifted} in the very near future, though [m3:DZA.OPP the opposition Rally for Culture and Democracy] {e2 is going ahead with} a march in [m4:@DZA Algiers].
e1 m1 > m3 CONCEDE planned 2011-02-03/none ctx=rights_freedoms
e2 m3 > m1 PROTEST planned 2011-02-03/none mode=demo ctx=rights_freedoms

### Al Jazeera 2019-12-02
[m1:DZA.JUD An Algiers court] {e1 acquitted} five [m2:DZA.CVL demonstrators who had carried the Berber flag], whereas a prosecutor in [m3:@DZA Annaba] has demanded ten years in prison for another.
e1 m1 > m2 CONCEDE actual 2019-12-02/none ctx=rights_freedoms,legal

### Colombo Page 2021-06-24
[m1:LKA.GOV Sri Lankan President Gotabaya Rajapaksa] {e1 pardoned} 16 [m2:LKA.CVL Tamil prisoners held under anti-terrorism laws] on Thursday to mark a Buddhist holiday, days after [m3:EU the European Parliament] asked [m4:EU Brussels] to review trade benefits.
e1 m1 > m2 CONCEDE actual 2021-06-24/day ctx=religion_ethnicity,terrorism

### Colombo Page 2021-06-25
[m1:LKA.GOV Prisons in Jaffna and Anuradhapura] on Friday {e1 discharged} the last of [m2:LKA.CVL sixteen pardoned Tamil inmates], who were met at the gates by [m3=m2 their] families and by [m4:LKA.LEG lawmaker M.A. Sumanthiran].
e1 m1 > m2 RETREAT actual 2021-06-25/day mode=release ctx=religion_ethnicity

### Reuters 2018-07-25
[m1:TUR.JUD A Turkish court] {e1 moved} [m2:USA.REL American pastor Andrew Brunson] from jail to house arrest on Wednesday, an easing that [m3:USA.GOV Secretary of State Mike Pompeo] in [m4:@USA Washington] {e2 described as} not enough.
e1 m1 > m2 CONCEDE actual 2018-07-25/day ctx=legal,religion_ethnicity
e2 m3 > m1 ACCUSE actual 2018-07-25/none mode=disapprove ctx=legal

### Reuters 2018-10-12
[m1:USA.REL Pastor Andrew Brunson] was {e1 freed} by [m2:TUR.JUD a court in western Turkey] on Friday after two years in custody and flew to [m3:@DEU Germany] before meeting [m4:USA.GOV President Donald Trump].
e1 m2 > m1 RETREAT actual 2018-10-12/day mode=release ctx=legal,diplomatic

### Philippine Daily Inquirer 2014-09-17
[m1:PHL.GOV President Benigno Aquino's peace adviser] {e1 welcomed} a decision by [m2:MILF.REB the Moro Islamic Liberation Front] to turn [m5=m2 its] guerrillas into a political party, a step long {e2 urged} by [m3:MYS.GOV Malaysia], which facilitates talks in [m4:@MYS Kuala Lumpur].
e1 m1 > m2 SUPPORT actual 2014-09-17/none ctx=diplomatic
e2 m3 > m2 REQUEST requested 2014-09-17/none mode=change ctx=diplomatic

### Philippine Daily Inquirer 2019-09-07
[m1:MILF.REB Some 1,060 fighters of the Moro Islamic Liberation Front] on Saturday {e1 turned in} 940 firearms to [m2:? an independent decommissioning body] at a gymnasium in [m3:@PHL Sultan Kudarat] as [m4:PHL.GOV President Rodrigo Duterte] looked on.
e1 m1 > m4 RETREAT actual 2019-09-07/day mode=disarm ctx=military

### Philippine Daily Inquirer 2016-08-20
[m1:PHL.REB The Communist Party of the Philippines] said [m2:PHL.REB its armed wing] {e1 would observe} a seven-day truce while [m3:PHL.GOV government] and rebel negotiators are in [m4:@NOR Oslo] for talks brokered by [m5:NOR.GOV the Norwegian foreign ministry].
e1 m2 > m3 CONCEDE planned 2016-08-20/none ctx=military said=m1

### Kathmandu Post 2015-11-02
[m1:NPL.COP Nepal police] {e1 removed} [m2:NPL.CVL Madhesi protesters] from a bridge at the Raxaul border crossing early on Monday, but the flow of trucks from [m3:@IND India] did not resume.
e1 m1 > m2 COERCE actual 2015-11-02/day ctx=economic

### Kathmandu Post 2016-02-08
[m1:NPL.CVL Madhesi protest leaders] {e1 called off} [m5=m1 their] blockade of border points with [m2:@IND India] on Monday after five months, ahead of a trip to [m3:@IND New Delhi] by [m4:NPL.GOV Prime Minister K.P. Sharma Oli].
e1 m1 > m4 CONCEDE actual 2016-02-08/day ctx=economic,religion_ethnicity

### Kathmandu Post 2015-12-21
[m1:NPL.GOV Nepal's cabinet] {e1 agreed} at an emergency meeting late on Sunday to amend the new constitution and redraw provincial boundaries as demanded by [m2:NPL.OPP the Madhesi parties], a move that [m3:IND.GOV India's external affairs ministry] {e2 called} a positive step.
e1 m1 > m2 CONCEDE planned 2015-12-20/day ctx=political_institutions
e2 m3 > m1 SUPPORT actual 2015-12-21/none ctx=political_institutions

### Punch 2022-10-14
[m1:NGA.LAB Nigeria's Academic Staff Union of Universities] {e1 suspended [m4=m1 its] eight-month strike} on Friday, following a court order and meetings with [m2:NGA.LEG House of Representatives Speaker Femi Gbajabiamila] in [m3:@NGA Abuja].
e1 m1 > m2 CONCEDE actual 2022-10-14/day ctx=economic

### Punch 2022-08-30
[m1:NGA.LAB The Academic Staff Union of Universities] on Tuesday {e1 refused to end} [m4=m1 its] strike and said the offer from [m2:NGA.GOV Education Minister Adamu Adamu] to pay lecturers in [m3:@NGA Lagos] and elsewhere did not cover the months lost.
e1 m1 > m2 REJECT actual 2022-08-30/day mode=yield ctx=economic

### Punch 2021-06-05
[m1:NGA.GOV Nigeria's telecommunications regulator] {e1 blocked} access to [m2:USA.BUS Twitter] on Saturday on the orders of [m3:NGA.GOV Information Minister Lai Mohammed], prompting [m4:GBR.GOV Britain] and [m5:CAN.GOV Canada] to {e2 voice disappointment}.
e1 m1 > m2 COERCE actual 2021-06-05/day mode=censor ctx=rights_freedoms
e2 m4,m5 > m1 ACCUSE actual 2021-06-05/none mode=disapprove ctx=rights_freedoms

### Punch 2022-01-12
[m1:NGA.GOV Nigeria's government] {e1 will restore} access to [m2:USA.BUS Twitter] from midnight after a seven-month ban, the head of [m4=m1 its] technical committee said, because the company has {e2 agreed to open} an office in [m3:@NGA the country] this quarter.
e1 m1 > m2 CONCEDE planned 2022-01-12/day ctx=rights_freedoms,technology
e2 m2 > m1 AGREE planned 2022-01-12/none ctx=technology,economic

### SABC 2018-08-30
[m1:ZAF.GOV South African President Cyril Ramaphosa] {e1 withdrew} two apartheid-era land regulations on Thursday, [m5=m1 his] office announced, hours after receiving [m2:GBR.GOV British Prime Minister Theresa May] at the Union Buildings in [m3:@ZAF Pretoria]. [m4:ZAF.CVL Rural associations] had sought the repeal.
e1 m1 > m4 CONCEDE actual 2018-08-30/day ctx=legal,territory

### SABC 2015-10-23
[m1:ZAF.GOV President Jacob Zuma] {e1 announced} on Friday that university fees will not go up in 2016, meeting the main demand of [m2:ZAF.EDU students], thousands of whom had {e2 marched} on the seat of [m3=m1 his] government in [m4:@ZAF Pretoria].
e1 m1 > m2 CONCEDE actual 2015-10-23/day ctx=economic
e2 m2 > m1 PROTEST actual 2015-10-23/day mode=demo ctx=economic

### Jamaica Gleaner 2013-07-15 none
Four new stamps showing lighthouses on the north coast will go on sale at post offices in [m1:@JAM Kingston] and [m2:@JAM Montego Bay] next month, [m3:JAM.GOV the postal corporation] said, with a special set for collectors in [m4:@CAN Canada].
