### Reuters 2024-04-17
[m1:GEO.LEG Georgia's parliament] gave initial approval on Wednesday to a bill on foreign agents, while [m2:GEO.CVL some 20,000 opponents of the measure] {e1 blocked} the street outside and [m3:GEO.COP police] {e2 used pepper spray} to drive [m4=m2 them] back.
e1 m2 > m1 PROTEST actual 2024-04-17/day mode=obstruct ctx=legislative,rights_freedoms
e2 m3 > m4 ASSAULT actual 2024-04-17/day mode=crowd-control ctx=repression

### Reuters 2024-05-18
[m1:GEO.GOV Georgian President Salome Zourabichvili] on Saturday {e1 vetoed} a foreign agents bill passed by [m2:GEO.LEG parliament in Tbilisi], which the ruling party has enough seats to override.
e1 m1 > m2 REJECT actual 2024-05-18/day ctx=legislative,rights_freedoms

### Reuters 2024-05-23
[m1:USA.GOV U.S. Secretary of State Antony Blinken] announced a policy of {e1 visa restrictions} on [m2:GEO.GOV Georgian officials] who undermine democracy, and said that [m3:USA.GOV Washington] would review [m5=m3 its] assistance to [m4=m2 the country].
e1 m1 > m2 SANCTION actual 2024-05-23/none ctx=pro_democracy

### Reuters 2024-05-15
[m1:GEO.GOV Tbilisi mayor Kakha Kaladze] {e1 lashed out at} [m2:ISL.GOV the foreign ministers of Iceland], [m3:EST.GOV Estonia] and [m4:LTU.GOV Lithuania] for addressing a rally on [m5:@GEO Rustaveli Avenue], calling [m61=m2+m3+m4 their] presence an insult.
e1 m1 > m2,m3,m4 ACCUSE actual 2024-05-15/none mode=disapprove ctx=diplomatic

### Reuters 2024-11-28
[m1:GEO.GOV Georgian Prime Minister Irakli Kobakhidze] said on Thursday [m2:GEO.GOV the country] would {e1 not take up} membership talks or accept budget grants from [m3:EU the European Union] until the end of 2028, {e2 accusing} [m4=m3 it] of blackmail.
e1 m2 > m3 REJECT actual 2024-11-28/day ctx=diplomatic said=m1
e2 m1 > m4 ACCUSE actual 2024-11-28/day mode=allege ctx=diplomatic

### Reuters 2024-12-01
[m1:GEO.OPP Demonstrators] {e1 aimed fireworks at} [m2:GEO.LEG the parliament building in Tbilisi] on Sunday, the fourth night of unrest over the suspension of talks with [m3:EU the European Union], as [m4:GEO.GOV Ambassador David Solomonia] resigned in [m5:@BGR Sofia].
e1 m1 > m2 PROTEST actual 2024-12-01/day mode=riot ctx=diplomatic

### Reuters 2024-12-04
[m1:GEO.COP Masked officers] {e1 carried} [m2:GEO.OPP Nika Gvaramia, a leader of the Coalition for Change], by [m62=m2 his] arms and legs out of the party's office in [m3:@GEO Tbilisi] on Wednesday, a video posted by [m61=m2 his] colleagues showed.
e1 m1 > m2 COERCE actual 2024-12-04/day mode=arrest ctx=repression

### Reuters 2024-12-27
[m1:USA.GOV The U.S. Treasury] on Friday {e1 put} [m2:GEO.PTY Bidzina Ivanishvili, the billionaire founder of Georgia's ruling party], on a list that bars Americans from dealing with [m3=m2 him].
e1 m1 > m2 SANCTION actual 2024-12-27/day ctx=pro_democracy

### Reuters 2025-01-29
[m1:GEO.GOV Georgia's] delegation {e1 walked out of} the Parliamentary Assembly of [m2:COE the Council of Europe] on Wednesday after [m3=m2 the body] {e2 called for} new elections in the country and the release of political prisoners.
e1 m1 > m2 REJECT actual 2025-01-29/day mode=meet ctx=diplomatic
e2 m2 > m1 REQUEST requested 2025-01-29/none mode=change ctx=election,rights_freedoms

### Reuters 2025-02-02 none
Skiers from [m1:@ISR Israel] and [m2:@KAZ Kazakhstan] made up a third of guests at Gudauri in January, [m3:GEO.GOV the national tourism office] said. An avalanche closed the military road to [m4:@RUS Vladikavkaz] for eleven hours on Sunday.

### Daily Nation 2012-09-03
[m1:KEN.EDU Kenyan teachers] {e1 refused to report} to class on the first day of term on Monday over a pay deal signed in 1997 with [m2:KEN.GOV the government], and pupils in [m3:@KEN Nakuru] found the gates locked.
e1 m1 > m2 PROTEST actual 2012-09-03/day mode=strike ctx=economic

### Daily Nation 2012-09-04
[m1:KEN.JUD Kenya's Industrial Court] on Tuesday {e1 ordered} [m2:KEN.LAB the national teachers' union] to send [m61=m2 its] 240,000 members back to class while [m4=m1 it] hears a {e2 suit} by [m3:KEN.GOV the Teachers Service Commission].
e1 m1 > m2 REQUEST requested 2012-09-04/day mode=yield ctx=legal
e2 m3 > m2 ACCUSE actual 2012-09-04/none ctx=legal

### Daily Nation 2012-09-05
[m1:KEN.LAB The secretary general of the Kenya National Union of Teachers, David Okuta], {e1 said no court could make} [m2:KEN.EDU his members] teach on empty stomachs and that the strike was on, in defiance of [m3:KEN.JUD a ruling by the Industrial Court].
e1 m1 > m3 REJECT actual 2012-09-05/none mode=yield ctx=legal

### Daily Nation 2012-09-10
[m1:KEN.GOV The Teachers Service Commission] has {e1 asked} [m2:KEN.JUD the Industrial Court] to cite [m3:KEN.LAB union officials] for contempt, [m4:KEN.BUS a lawyer acting for the commission] told reporters in [m5:@KEN Nairobi].
e1 m1 > m3 ACCUSE actual 2012-09-10/none ctx=legal said=m4

### Daily Nation 2012-09-24
[m1:KEN.LAB Kenyan teachers' leaders] {e1 called off} a three-week strike on Monday after [m2:KEN.GOV the government] {e2 granted} a pay rise worth 13.5 billion shillings, [m3:KEN.GOV Education Minister Mutula Kilonzo] said.
e1 m1 > m2 CONCEDE actual 2012-09-24/day ctx=economic
e2 m2 > m1 CONCEDE actual 2012-09-24/none ctx=economic said=m3

### Daily Nation 2012-09-14
[m1:KEN.LAB Teachers' union chairman Wilson Sossion] {e1 warned} [m2:KEN.GOV the finance ministry] that examinations would not take place in October if money was not on the table by Monday, after a {e2 meeting} with [m3:KEN.LEG members of parliament] at [m4:@KEN Naivasha].
e1 m1 > m2 THREATEN threatened 2012-09-14/none ctx=economic
e2 m1 > m3 CONSULT actual 2012-09-14/none ctx=economic

### ICRC 2018-09-17
[m1:ISIL.REB Islamic State West Africa Province] has {e1 killed} [m2:NGA.MED Saifura Ahmed Khorsa, a midwife working for the Red Cross], whom [m5=m1 it] {e2 abducted} in Rann in March with two colleagues, [m3:ICRC the International Committee of the Red Cross] said in [m4:@CHE Geneva].
e1 m1 > m2 ASSAULT actual 2018-09-17/none mode=targeted ctx=terrorism,health said=m3
e2 m1 > m2 ASSAULT actual 2018-03-01/month mode=abduct ctx=terrorism,health bg

### ICRC 2018-10-14
[m1:ICRC The International Committee of the Red Cross] on Sunday {e1 made an urgent plea} to [m2:ISIL.REB Islamic State's West African branch] for the lives of two health workers, hours before a deadline set by [m3=m2 the group].
e1 m1 > m2 REQUEST requested 2018-10-14/day mode=yield ctx=terrorism,health

### ICRC 2018-10-13
[m1:ISIL.REB The armed group holding two nurses in northeast Nigeria] has {e1 said it will kill} one of [m2:NGA.MED its hostages] within a day, [m3:ICRC the Red Cross] said; [m4:NGA.GOV the government in Abuja] gave no comment.
e1 m1 > m2 THREATEN threatened 2018-10-13/none mode=violence ctx=terrorism,health said=m3
