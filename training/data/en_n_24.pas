### AFP 2023-08-30
[m1:GAB.MIL A dozen Gabonese officers] announced on Wednesday that [m4=m1 they] had {e1 placed} [m2:GAB.GOV President Ali Bongo] under house arrest with [m61=m2 his] doctors, minutes after [m3:GAB.GOV the electoral body] gave [m5=m2 him] a third term.
e1 m1 > m2 COERCE actual 2023-08-30/day mode=arrest ctx=executive,pro_autocracy

### AFP 2023-08-31
[m1:AU The African Union's Peace and Security Council] {e1 suspended} [m2:GAB.GOV Gabon] from all activities on Thursday, and [m3:FRA.GOV French government spokesman Olivier Veran] {e2 condemned} the coup by [m4:GAB.MIL officers of the Republican Guard].
e1 m1 > m2 SANCTION actual 2023-08-31/day mode=discontinue ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2023-08-31/none mode=disapprove ctx=pro_autocracy

### AFP 2023-08-02
[m1:ECOWAS The West African defence chiefs], meeting in [m2:@NGA Abuja], {e1 said force was the last option} but one that [m4=m1 they] were preparing for if [m3:NER.MIL the soldiers holding Niger's president] refuse to let [m5:NER.GOV him] go.
e1 m1 > m3 THREATEN threatened 2023-08-02/none mode=violence ctx=military

### AFP 2023-08-08
[m1:NER.MIL Niger's coup leaders] {e1 turned back} a joint mission of [m2:ECOWAS West African states], [m3:AU the African Union] and [m4:UN the United Nations], citing public anger, a letter from the foreign ministry in [m5:@NER Niamey] showed.
e1 m1 > m2,m3,m4 REJECT actual 2023-08-08/none mode=meet ctx=diplomatic

### AFP 2023-08-25
[m1:NER.MIL Niger's military rulers] {e1 gave} [m2:FRA.GOV French ambassador Sylvain Itte] 48 hours to leave, saying that [m3=m2 he] had not answered an invitation to a meeting at the foreign ministry.
e1 m1 > m2 SANCTION actual 2023-08-25/none mode=expel ctx=diplomatic

### AFP 2023-08-28
[m1:FRA.GOV President Emmanuel Macron] said on Monday that [m2:FRA.GOV France's ambassador in Niger] would {e1 stay at his post} in spite of an order to go from [m3:NER.MIL the junta], in a speech to [m4:? diplomats] in [m5:@FRA Paris].
e1 m1 > m3 REJECT actual 2023-08-28/day mode=yield ctx=diplomatic

### AFP 2023-09-24
[m1:FRA.GOV French President Emmanuel Macron] announced on Sunday that [m2:FRA.GOV his ambassador] and all 1,500 soldiers would {e1 leave} [m3:NER.MIL Niger] by the end of the year, having {e2 spoken by phone} with [m4:NER.ELI the deposed president, Mohamed Bazoum].
e1 m1 > m3 CONCEDE planned 2023-09-24/day ctx=military,diplomatic
e2 m1 > m4 CONSULT actual 2023-09-24/none mode=phone ctx=diplomatic

### AFP 2023-09-02
[m1:NER.CVL Tens of thousands of people] {e1 rallied} outside [m2:FRA.MIL a French base in Niamey] on Saturday, with some cutting the throat of a goat draped in the tricolour, to demand that the soldiers go home.
e1 m1 > m2 PROTEST actual 2023-09-02/day mode=demo ctx=military

### AFP 2023-08-06
[m1:NER.MIL Niger's junta] {e1 closed} the country's airspace until further notice in the face of a threat of intervention from [m2:ECOWAS West Africa's bloc], forcing [m3:FRA.BUS Air France] to reroute flights.
e1 m1 > m2 COERCE actual 2023-08-06/none mode=restrict ctx=military

### AFP 2023-08-19
[m1:BFA.MIL Burkina Faso] has {e1 moved warplanes} to [m2:@NER Niger] to resist any landing by [m3:ECOWAS ECOWAS troops], [m4:#ORTN state television in Niamey] said, showing officers of both armies at a meeting.
e1 m1 > m3 MOBILIZE actual 2023-08-19/none mode=weapons ctx=military

### Reuters 2022-09-26
[m1:CUB.GOV The Cuban foreign ministry] {e1 faulted} [m2:USA.GOV the U.S. State Department] for keeping the island on a list of sponsors of terrorism, in a note published in [m3:@CUB Havana] before the vote on a family code.
e1 m1 > m2 ACCUSE actual 2022-09-26/none mode=disapprove ctx=terrorism,diplomatic

### Reuters 2022-10-01
[m1:CUB.CVL Residents] of several districts of [m2:@CUB Havana] {e1 beat pots} and put branches across streets for a second night on Saturday to have power restored by [m3:CUB.GOV the state electric company], four days after Hurricane Ian.
e1 m1 > m3 PROTEST actual 2022-10-01/day mode=demo ctx=human_security,disasters

### Reuters 2022-10-18
[m1:USA.GOV The United States] will {e1 give} [m2:CUB.CVL Cubans hit by Hurricane Ian] $2 million through trusted partners, [m3:USA.GOV a State Department spokesman] said, though [m4:CUB.GOV Havana] has {e2 refused} to let any of it pass to groups outside [m61=m4 its] control.
e1 m1 > m2 AGREE planned 2022-10-18/none ctx=disasters said=m3
e2 m4 > m1 REJECT actual 2022-10-18/none mode=assist ctx=disasters

### Reuters 2021-07-22
[m1:USA.GOV The Biden administration] on Thursday {e1 penalised} [m2:CUB.MIL Cuban Defence Minister Alvaro Lopez Miera] and a special brigade for the {e2 beating} of [m3:CUB.CVL people who took part in this month's protests] in [m4:@CUB San Antonio de los Banos].
e1 m1 > m2 SANCTION actual 2021-07-22/day ctx=repression
e2 m2 > m3 ASSAULT actual 2021-07-01/month mode=beat ctx=repression

### Reuters 2021-07-12
[m1:CUB.GOV President Miguel Diaz-Canel] {e1 blamed} [m2:USA.CVL Cuban-American exiles in Miami] for stirring up the largest demonstrations on the island in decades, in a four-hour broadcast with [m3:CUB.GOV members of his cabinet].
e1 m1 > m2 ACCUSE actual 2021-07-12/none mode=allege ctx=repression

### Reuters 2021-07-14
[m1:CUB.GOV Cuba's government] is {e1 letting} [m2:CUB.CVL travellers] bring in food and medicine free of duty until the end of the year, [m3:CUB.GOV Prime Minister Manuel Marrero] announced, meeting a demand of [m4:CUB.CVL protesters].
e1 m1 > m2 CONCEDE actual 2021-07-14/none ctx=economic said=m3

### Reuters 2021-11-15
[m1:CUB.SPY State security agents] {e1 penned} [m2:CUB.CVL playwright Yunior Garcia, the organiser of a banned march], in [m61=m2 his] Havana flat on Monday by hanging flags over its windows; [m3=m2 he] flew to [m4:@ESP Madrid] two days later.
e1 m1 > m2 COERCE actual 2021-11-15/day mode=restrict ctx=rights_freedoms

### Reuters 2021-10-12
[m1:CUB.GOV Cuban authorities] have {e1 turned down} an application by [m2:CUB.CVL a group of artists called Archipelago] for a march through [m3:@CUB Havana] in November, on the grounds that [m61=m2 its] promoters have ties to [m4:USA.GOV Washington].
e1 m1 > m2 REJECT actual 2021-10-12/none ctx=rights_freedoms

### Reuters 2021-11-20 none
[m1:CUB.BUS Cuba's tourism board] expects 100,000 visitors before the end of the year, most of them from [m2:@RUS Russia] and [m3:@CAN Canada]. Schools in [m4:@CUB Santa Clara] reopened on Monday, pupils of the lower grades first.
