### Reuters 2023-03-16
[m1:FRA.GOV French Prime Minister Elisabeth Borne] on Thursday pushed through a rise in the retirement age without a vote, and [m2:FRA.OPP far-right leader Marine Le Pen] {e1 said she would file} a motion of no confidence in [m3=m1 the government].
e1 m2 > m3 THREATEN threatened 2023-03-16/day mode=expel ctx=legislative

### Reuters 2023-03-20
[m1:FRA.LEG The French National Assembly] on Monday {e1 voted down} a motion of no confidence in [m2:FRA.GOV the government of Elisabeth Borne] brought by [m3:FRA.OPP the centrist Liot group], which fell nine votes short.
e1 m1 > m3 REJECT actual 2023-03-20/day ctx=legislative

### Reuters 2023-03-23
[m1:FRA.LAB Refinery staff] {e1 halted} fuel shipments at Gonfreville in [m2:@FRA Normandy] on Thursday as part of a ninth day of strikes over the pension law of [m3:FRA.GOV President Emmanuel Macron], whose guest, [m4:GBR.GOV King Charles], is due on Sunday.
e1 m1 > m3 PROTEST actual 2023-03-23/day mode=strike ctx=economic

### Reuters 2023-03-24
[m1:FRA.GOV The French energy ministry] on Friday {e1 served requisition orders} on [m2:FRA.LAB strikers] at the Gonfreville refinery, obliging some of [m3=m2 them] to go back to work so that airports around [m4:@FRA Paris] would not run dry.
e1 m1 > m2 COERCE actual 2023-03-24/day ctx=economic

### Reuters 2023-03-28
[m1:FRA.GOV France's government] {e1 swiftly turned down} a plea by [m2:FRA.LAB Laurent Berger, head of the moderate CFDT union], for mediation over the pension law, saying [m3=m1 it] was ready to talk about other subjects.
e1 m1 > m2 REJECT actual 2023-03-28/none mode=meet ctx=economic

### Reuters 2023-03-22
[m1:FRA.GOV President Emmanuel Macron] on Wednesday {e1 compared} [m2:FRA.LAB violent pension protesters] with the mob that stormed the U.S. Capitol in 2021, a comment [m3:FRA.LAB CGT leader Philippe Martinez] {e2 called shameful}.
e1 m1 > m2 ACCUSE actual 2023-03-22/day mode=disapprove ctx=economic
e2 m3 > m1 ACCUSE actual 2023-03-22/none mode=disapprove

### AP 2024-04-18
[m1:USA.COP New York police in helmets] moved into a tent camp on the lawn of Columbia University on Thursday and {e1 led away} [m2:USA.EDU more than 100 students] with [m61=m2 their] hands tied, at the request of [m3:USA.EDU university president Minouche Shafik].
e1 m1 > m2 COERCE actual 2024-04-18/day mode=arrest ctx=rights_freedoms

### AP 2024-04-29
[m1:USA.EDU Columbia University] {e1 told} [m2:USA.EDU demonstrators] on Monday to abandon [m61=m2 their] camp by 2 p.m. or be suspended from the spring term, and said [m4=m1 it] would {e2 not divest} from companies that do business in [m3:ISR.GOV Israel].
e1 m1 > m2 THREATEN threatened 2024-04-29/day mode=expel ctx=rights_freedoms
e2 m1 > m2 REJECT actual 2024-04-29/day mode=change ctx=economic

### AP 2024-05-02
[m1:USA.EDU Students at Northwestern University near Chicago] {e1 took down} most of [m61=m1 their] tents this week in exchange for more openness about the endowment from [m2:USA.EDU the administration], while [m3:USA.COP officers] in [m4:@USA Los Angeles] stood by.
e1 m1 > m2 CONCEDE actual 2024-05-02/none ctx=rights_freedoms

### AP 2024-05-09
[m1:USA.LEG A congressional committee] is {e1 looking into} the handling of protest camps by [m2:USA.EDU George Washington University], whose president and [m3:USA.GOV the mayor of Washington, Muriel Bowser], were {e2 asked} to testify.
e1 m1 > m2 ACCUSE actual 2024-05-09/none mode=investigate ctx=rights_freedoms
e2 m1 > m3 REQUEST requested 2024-05-09/none mode=meet ctx=rights_freedoms

### Reuters 2020-06-26
[m1:IND.MIL India] has {e1 moved T-90 tanks and howitzers} to the Galwan valley in response to a build-up by [m2:CHN.MIL Chinese forces], [m3:IND.MIL two army officers in Leh] said on Friday.
e1 m1 > m2 MOBILIZE actual 2020-06-26/none mode=weapons ctx=military,territory said=m3

### Reuters 2020-06-29
[m1:IND.GOV India's information technology ministry] on Monday {e1 banned} 59 mobile applications, including the TikTok service of [m2:CHN.BUS ByteDance], two weeks after a deadly border brawl with [m3:CHN.MIL Chinese soldiers].
e1 m1 > m2 SANCTION actual 2020-06-29/day ctx=technology

### Reuters 2020-06-30
[m1:CHN.GOV Chinese Foreign Ministry spokesman Zhao Lijian] {e1 expressed strong concern} over [m2:IND.GOV India's] ban on 59 applications at a daily briefing in [m3:@CHN Beijing], as [m4:USA.GOV U.S. Secretary of State Mike Pompeo] {e2 applauded} it.
e1 m1 > m2 ACCUSE actual 2020-06-30/none mode=disapprove ctx=technology
e2 m4 > m2 SUPPORT actual 2020-06-30/none ctx=technology

### Reuters 2020-06-18
[m1:IND.BUS The Confederation of All India Traders] {e1 called for a boycott of} some 500 products from [m2:CHN.GOV China], and [m3:IND.CVL residents] of a housing block in [m4:@IND Surat] {e2 threw} a television set from a balcony.
e1 m1 > m2 ACCUSE actual 2020-06-18/none mode=disapprove ctx=economic
e2 m3 > m2 PROTEST actual 2020-06-18/none mode=vandalize

### Reuters 2020-07-02
[m1:IND.GOV Indian highways minister Nitin Gadkari] said [m2:CHN.BUS Chinese companies] would {e1 no longer be allowed} to bid for road projects, even through joint ventures, in an interview from [m3:@IND Nagpur].
e1 m1 > m2 REJECT actual 2020-07-02/none ctx=economic

### The Nation 2003-08-12
[m1:KEN.LEG Kenya's parliamentary health committee] {e1 faulted} [m2:KEN.GOV the health ministry] on Tuesday for buying 20,000 mosquito nets at twice the market price from [m3:GBR.BUS a British supplier], in a report tabled in [m4:@KEN Nairobi].
e1 m1 > m2 ACCUSE actual 2003-08-12/day mode=disapprove ctx=corruption,health

### The Nation 2003-08-14
[m1:KEN.GOV Health Minister Charity Ngilu] {e1 cancelled} a contract with [m2:GBR.BUS a British supplier] of mosquito nets, two days after [m3:KEN.LEG a parliamentary committee] questioned the price, and said the money would be recovered.
e1 m1 > m2 SANCTION actual 2003-08-14/none mode=discontinue ctx=health,corruption

### The Nation 2003-08-20
[m1:KEN.JUD Kenya's anti-corruption court] {e1 ordered} [m2:KEN.GOV two procurement officers of the health ministry] held without bail on Wednesday over the purchase of mosquito nets, while [m3:GBR.GOV the British High Commission] said [m61=m3 it] was following the matter.
e1 m1 > m2 COERCE actual 2003-08-20/day mode=arrest ctx=corruption

### The Nation 2004-11-30
[m1:KEN.JUD An anti-corruption court in Nairobi] {e1 fined} [m2:KEN.GOV a former procurement chief of the health ministry] 2 million shillings on Tuesday or, in default, 18 months in jail, in a case that began with a purchase from [m3:GBR.BUS a British company].
e1 m1 > m2 SANCTION actual 2004-11-30/day mode=convict ctx=corruption,legal

### The Nation 2003-08-25 none
[m1:KEN.MED Doctors] at [m2:@KEN Kisumu's] largest hospital treated 1,900 cases of malaria last month, down from 2,600 a year ago. Long rains usually end in June; this year, [m3:KEN.GOV the meteorological department] recorded showers until the second week of August.

### The Nation 2003-09-01
[m1:KEN.GOV Health Minister Charity Ngilu] {e1 asked} [m2:JPN.GOV Japan] for 200,000 mosquito nets for the districts around Lake Victoria, during a conference in [m3:@JPN Tokyo] attended by [m4:TZA.GOV her Tanzanian colleague, Anna Abdallah].
e1 m1 > m2 REQUEST requested 2003-09-01/none mode=assist ctx=health
