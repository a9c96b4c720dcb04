### Reuters 2012-04-13
[m1:ARG.GOV Argentina's government] is {e1 drafting a bill to take over} [m2:ESP.MNC YPF, a unit of Spanish oil group Repsol], and [m3:ESP.GOV Foreign Minister Jose Manuel Garcia-Margallo] {e2 called in} [m4:ARG.GOV the Argentine ambassador] on Friday.
e2 m3 > m4 ACCUSE actual 2012-04-13/day mode=disapprove ctx=natural_resource,diplomatic
e1 m1 > m2 COERCE planned 2012-04-13/none mode=seize ctx=natural_resource

### Reuters 2012-04-16
[m1:ARG.GOV Officials sent by President Cristina Fernandez] {e1 walked into} the Buenos Aires tower of [m2:ESP.MNC Repsol's subsidiary YPF] on Monday and gave [m4=m2 its] executives 15 minutes to leave, minutes after [m3=m1 she] announced a takeover on television.
e1 m1 > m2 COERCE actual 2012-04-16/day mode=seize ctx=natural_resource

### Reuters 2012-04-20
[m1:ESP.GOV Spain] has {e1 restricted} imports of biodiesel from [m2:ARG.GOV Argentina] in retaliation for the seizure of YPF, [m3:ESP.GOV Deputy Prime Minister Soraya Saenz de Santamaria] told reporters after a cabinet meeting in [m4:@ESP Madrid].
e1 m1 > m2 SANCTION actual 2012-04-20/none mode=discontinue ctx=economic,natural_resource said=m3

### Reuters 2012-05-15
[m1:ESP.MNC Repsol] {e1 notified} [m2:ARG.GOV President Cristina Fernandez] in a letter that [m5=m1 it] would go to the World Bank's arbitration court unless compensation of at least $10 billion is paid for [m61=m1 its] former unit, [m3:ESP.MNC the company] said in [m4:@ESP Madrid].
e1 m1 > m2 THREATEN threatened 2012-05-15/none ctx=legal,natural_resource

### Reuters 2012-12-03
[m1:ESP.MNC Spain's Repsol] has {e1 lodged a request for arbitration against} [m2:ARG.GOV Argentina] over the nationalisation of YPF, after months of silence from [m3:ARG.GOV Buenos Aires], and {e2 sued} [m4:USA.MNC Chevron] in [m5:@USA New York].
e1 m1 > m2 ACCUSE actual 2012-12-03/none ctx=legal,natural_resource
e2 m1 > m4 ACCUSE actual 2012-12-03/none ctx=legal

### Reuters 2012-04-24
[m1:ARG.GOV Argentine Planning Minister Julio De Vido] {e1 rejected out of hand} the price that [m2:ESP.MNC Repsol] put on [m61=m2 its] 57 percent stake in YPF and said the books would be gone through by [m3:ARG.GOV a state tribunal].
e1 m1 > m2 REJECT actual 2012-04-24/none mode=change ctx=natural_resource

### Reuters 2014-02-25
[m1:ESP.MNC Repsol] will {e1 drop} [m5=m1 its] lawsuits over YPF in return for $5 billion in bonds under an agreement with [m2:ARG.GOV Argentina] that [m4=m1 its] board approved in [m3:@ESP Madrid] on Tuesday.
e1 m1 > m2 CONCEDE planned 2014-02-25/day ctx=legal,natural_resource

### Antara 2011-10-10
[m1:IDN.LAB Thousands of workers at the Grasberg mine] {e1 blocked} the road to the pit on Monday to keep [m2:USA.MNC Freeport McMoRan] from hiring replacements, and [m3:IDN.COP police] in [m4:@IDN Timika] {e2 opened fire}, killing one of [m5=m1 them].
e1 m1 > m2 PROTEST actual 2011-10-10/day mode=obstruct ctx=economic
e2 m3 > m5 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression

### Antara 2011-09-29
[m1:USA.MNC Freeport McMoRan] {e1 declined} to go beyond a 25 percent pay rise for [m2:IDN.LAB its 12,000 employees in Papua], [m5:IDN.LAB union leader Sudiro] said after a meeting under the auspices of [m3:IDN.GOV the manpower ministry] in [m4:@IDN Jakarta].
e1 m1 > m2 REJECT actual 2011-09-29/none mode=change ctx=economic

### Antara 2011-11-02
[m1:IDN.GOV Papua's provincial legislature] has {e1 invited} [m2:USA.MNC Freeport's management] and [m3:IDN.LAB union representatives] to a hearing in [m4:@IDN Jayapura] in the hope of ending a seven-week stoppage at the Grasberg mine.
e1 m1 > m2,m3 AGREE actual 2011-11-02/none ctx=economic

### Antara 2011-12-14
[m1:IDN.LAB The union at Freeport's Grasberg mine] {e1 ended} [m62=m1 its] three-month strike on Wednesday by signing a two-year contract with [m2:USA.MNC the Phoenix-based company], which raised pay by 40 percent, [m61=m1 its] lawyer said in [m3:@IDN Timika].
e1 m1 > m2 CONCEDE actual 2011-12-14/day ctx=economic

### Antara 2011-10-18
[m1:IDN.GOV The Papua police command] {e1 sent} 650 Mobile Brigade officers from [m2:@IDN Jakarta and Kalimantan] to the Grasberg mine, where [m3:IDN.LAB strikers] have put up camps at Mile 27.
e1 m1 > m3 MOBILIZE actual 2011-10-18/none mode=police ctx=economic

### Antara 2011-10-20
[m1:IDN.NGO A Jakarta watchdog, Indonesia Corruption Watch], {e1 called for an audit of} payments by [m2:USA.MNC Freeport] to [m3:IDN.COP police officers] who guard [m62=m2 its] mine in Papua, [m61=m1 it] said in [m4:@IDN Jakarta].
e1 m1 > m2 ACCUSE actual 2011-10-20/none mode=investigate ctx=corruption

### Reuters 2001-06-26
[m1:MKD.CVL A crowd of ethnic Macedonians], some firing in the air, {e1 broke into} [m2:MKD.LEG the parliament in Skopje] overnight in fury at [m3:MKD.GOV the government] for letting [m4:NLA.REB ethnic Albanian rebels] be escorted out of Aracinovo by [m5:NATO NATO].
e1 m1 > m3 PROTEST actual 2001-06-26/none mode=riot ctx=religion_ethnicity

### Reuters 2001-06-22
[m1:MKD.MIL Macedonian helicopter gunships] {e1 strafed} positions of [m2:NLA.REB ethnic Albanian guerrillas] in the village of Aracinovo on Friday, while [m3:EU EU foreign policy chief Javier Solana] {e2 pressed} [m4:MKD.GOV the leaders in Skopje] to stop.
e1 m1 > m2 ASSAULT actual 2001-06-22/day mode=aerial ctx=military
e2 m3 > m4 REQUEST requested 2001-06-22/none mode=yield ctx=military

### Reuters 2001-07-18
[m1:MKD.GOV Macedonian Prime Minister Ljubco Georgievski] {e1 denounced} as a brutal interference a peace plan put forward by [m2:USA.GOV U.S. envoy James Pardew] and [m3:EU the European Union's Francois Leotard] in talks at [m4:@MKD Skopje].
e1 m1 > m2,m3 ACCUSE actual 2001-07-18/none mode=disapprove ctx=diplomatic

### Reuters 2001-07-19
[m1:MKD.GOV The Macedonian president, Boris Trajkovski], {e1 will not agree} to Albanian as a second official language, [m80:MKD.GOV aides] said, after [m2:USA.GOV U.S. envoy James Pardew] and [m3:EU his EU colleague] had tabled the idea in [m4:@MKD Ohrid].
e1 m1 > m2,m3 REJECT actual 2001-07-19/none mode=change ctx=religion_ethnicity

### Reuters 2001-07-25
[m1:MKD.GOV Macedonia] {e1 sealed} [m61=m1 its] border with [m2:KOS.GOV Kosovo] to all but local residents, cutting the supply route of [m3:NATO NATO's peacekeepers], [m4:MKD.GOV an interior ministry source] said.
e1 m1 > m2 COERCE actual 2001-07-25/none mode=restrict ctx=territory said=m4

### MIA 2001-07-28 none
The annual poetry evenings at [m1:@MKD Struga] will be held in August as planned, the organisers said on Saturday. Guests from 31 countries have been invited, and [m2:SWE.CVL a Swedish poet] is to receive the Golden Wreath on the bridge over the Drim.
