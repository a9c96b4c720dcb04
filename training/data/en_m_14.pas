### Balkan Insight 2013-04-19
[m1:SRB.GOV Serbian Prime Minister Ivica Dacic] and [m2:XKX.GOV Kosovo's Hashim Thaci] {e1 initialled a landmark accord} on Friday in [m3:@BEL Brussels] after ten rounds of talks chaired by [m4:EU EU foreign policy chief Catherine Ashton].
e1 m1 > m2 SUPPORT actual 2013-04-19/day ctx=diplomatic,territory

### Balkan Insight 2013-04-22
[m1:SRB.GOV The government in Belgrade] {e1 approved} the accord with [m2:XKX.GOV Kosovo] at an emergency session on Monday and told ministries to begin carrying it out, while [m3:XKX.CVL Kosovo Serbs] {e2 rallied} against it in [m4:@XKX North Mitrovica].
e1 m1 > m2 AGREE planned 2013-04-22/day ctx=diplomatic,territory
e2 m3 > m1 PROTEST actual 2013-04-22/none mode=demo ctx=territory

### Balkan Insight 2013-02-06
[m1:SRB.GOV Serbian President Tomislav Nikolic] and [m2:XKX.GOV his Kosovo counterpart Atifete Jahjaga] {e1 met} for the first time on Wednesday in [m3:@BEL Brussels], seated on either side of [m4:EU Baroness Ashton].
e1 m1 > m2 CONSULT actual 2013-02-06/day mode=third-party ctx=diplomatic

### Balkan Insight 2013-01-22
[m1:SRB.GOV Tomislav Nikolic] {e1 will see} [m2:XKX.GOV Kosovo President Atifete Jahjaga] in [m3:@BEL Brussels] next month, Serbian media quoted [m4=m1 his] adviser as saying, in what [m5:DEU.GOV Germany] regards as a condition for membership talks.
e1 m1 > m2 AGREE planned 2013-02-01/month ctx=diplomatic

### Balkan Insight 2019-08-10
[m1:XKX.GOV Outgoing Kosovo premier Ramush Haradinaj] {e1 ruled out} scrapping the 100 percent tariff on goods from [m2:SRB.GOV Serbia], despite a joint appeal from [m3:USA.GOV the United States], [m4:GBR.GOV Britain] and [m5:FRA.GOV France].
e1 m1 > m2 REJECT actual 2019-08-10/none mode=yield ctx=economic

### Balkan Insight 2020-03-31
[m1:XKX.GOV Kosovo's government] on Tuesday {e1 scrapped} the 100 percent tariff on imports from [m2:SRB.GOV Serbia], as urged by [m3:USA.GOV Washington], but said goods would be checked for labels at [m4:@XKX Merdare].
e1 m1 > m2 CONCEDE actual 2020-03-31/day ctx=economic

### Balkan Insight 2021-03-27
[m1:SRB.GOV Serbia] {e1 has offered} free vaccination to [m2:? foreigners from across the region], and thousands of people from [m3:@BIH Bosnia], [m4:@MNE Montenegro] and [m5:@MKD North Macedonia] were given AstraZeneca jabs in [m6:@SRB Belgrade] over the weekend.
e1 m1 > m2 AID actual 2021-03-27/none ctx=health

### Balkan Insight 2021-03-02
[m1:SRB.GOV Serbian President Aleksandar Vucic] {e1 arrived with} 10,000 vaccine doses for [m2:BIH.GOV Bosnia] at Sarajevo airport on Tuesday, where the three members of [m3:BIH.GOV the state presidency] {e2 gave [m4=m1 him] thanks}.
e1 m1 > m2 AID actual 2021-03-02/day ctx=health
e2 m3 > m1 SUPPORT actual 2021-03-02/day ctx=health

### Balkan Insight 2001-07-05
[m1:MKD.GOV Macedonia] and [m2:MKD.REB ethnic Albanian guerrillas] {e1 agreed to} a NATO-brokered ceasefire to take effect at midnight, [m3:NATO alliance envoy Peter Feith] said in [m4:@MKD Skopje], two days after shelling near [m5:@MKD Tetovo].
e1 m1 > m2 AGREE planned 2001-07-06/day ctx=military said=m3

### Balkan Insight 2001-08-29
[m1:MKD.REB The National Liberation Army] {e1 had surrendered} 1,400 weapons to [m2:GBR.MIL British] and [m3:GRC.MIL Greek troops] of a NATO task force by Wednesday evening, officers at a collection point near [m4:@MKD Kumanovo] reported.
e1 m1 > m2,m3 RETREAT actual 2001-08-29/none mode=disarm ctx=military

### Balkan Insight 2018-06-17
[m1:GRC.GOV Greek Foreign Minister Nikos Kotzias] and [m2:MKD.GOV his colleague Nikola Dimitrov] {e1 signed} an accord on the name North Macedonia on the shore of Lake Prespa on Sunday, watched by [m3:UN U.N. mediator Matthew Nimetz]. In [m4:@GRC Athens], [m5:GRC.OPP New Democracy] {e2 had brought} a motion of censure against [m6:GRC.GOV the government].
e1 m1 > m2 SUPPORT actual 2018-06-17/day ctx=territory,diplomatic
e2 m5 > m6 ACCUSE actual 2018-06-17/none mode=disapprove ctx=territory

### Balkan Insight 2019-02-08
[m1:GRC.LEG The Greek parliament] {e1 ratified} [m2:MKD.GOV Macedonia's] accession protocol to NATO on Friday by 153 votes to 140, and officials in [m3:@MKD Skopje] said the new road signs would be put up within days.
e1 m1 > m2 SUPPORT actual 2019-02-08/day ctx=military,legislative

### OC Media 2020-11-10
[m1:RUS.MIL A Russian peacekeeping contingent of 1,960 servicemen] {e1 began moving into} [m2:AZE.REB Nagorno-Karabakh] through [m3:@ARM Goris] on Tuesday under a statement signed overnight by [m4:AZE.GOV President Ilham Aliyev] and [m5:ARM.GOV Prime Minister Nikol Pashinyan].
e1 m1 > m2 AID actual 2020-11-10/day ctx=peacekeeping,territory

### OC Media 2020-11-25
[m1:ARM.MIL Armenian forces] {e1 relinquished} the Kalbajar district to [m2:AZE.GOV Azerbaijan] on Wednesday, ten days later than planned, and [m3:RUS.MIL Russian sappers] were clearing the road north of [m4:@AZE Lachin].
e1 m1 > m2 RETREAT actual 2020-11-25/day mode=withdraw ctx=territory,military

### OC Media 2024-04-19
[m1:ARM.GOV Armenia] {e1 has agreed to return} four abandoned villages in Tavush to [m2:AZE.GOV Azerbaijan], the deputy prime ministers of both countries announced on Friday, and [m3:USA.GOV the State Department] {e2 called} the step encouraging.
e1 m1 > m2 AGREE planned 2024-04-19/day ctx=territory
e2 m3 > m1 SUPPORT actual 2024-04-19/none ctx=territory

### OC Media 2023-12-13
[m1:AZE.GOV Azerbaijan] {e1 released} 32 [m2:ARM.MIL Armenian servicemen] at the border near [m3:@ARM Ijevan] on Wednesday and [m4:ARM.GOV Armenia] {e2 handed back} two [m5:AZE.MIL Azerbaijani soldiers], a swap that [m6:TUR.GOV Turkey] had encouraged.
e1 m1 > m2 RETREAT actual 2023-12-13/day mode=release ctx=military
e2 m4 > m5 RETREAT actual 2023-12-13/day mode=release ctx=military

### OC Media 2025-08-08
[m1:ARM.GOV Nikol Pashinyan] and [m2:AZE.GOV Ilham Aliyev] {e1 put [m6=m1+m2 their] names to} a joint declaration at the White House on Friday in front of [m3:USA.GOV President Donald Trump], and [m4:IRN.GOV Tehran] {e2 voiced concern} about a transit corridor near [m5=m4 its] border.
e1 m1 > m2 SUPPORT actual 2025-08-08/day ctx=diplomatic,territory
e2 m4 > m1 ACCUSE actual 2025-08-08/none mode=disapprove ctx=territory

### OC Media 2009-06-03 none
Cherries from the orchards around [m1:@GEO Gori] were selling for a third less than last June at the wholesale market in [m2:@GEO Tbilisi], where dealers said demand from [m3:@ARM Yerevan] had been weak.
