### Cyprus Mail 2003-04-23
[m1:TRNC.GOV The breakaway Turkish Cypriot authorities] {e1 allowed} [m2:CYP.CVL Greek Cypriots] to cross the green line in [m3:@CYP Nicosia] on Wednesday for the first time in 29 years, a decision credited to [m4:TRNC.GOV Serdar Denktash].
e1 m1 > m2 CONCEDE actual 2003-04-23/day ctx=territory

### Cyprus Mail 2008-04-03
[m1:CYP.GOV President Demetris Christofias] and [m2:TRNC.GOV Turkish Cypriot leader Mehmet Ali Talat] jointly {e1 opened the crossing at Ledra Street} on Thursday after 44 years, with balloons released by [m3:UN the U.N. chief of mission].
e1 m1 > m2 COOPERATE actual 2008-04-03/day ctx=territory

### Cyprus Mail 2008-03-21
[m1:CYP.GOV Demetris Christofias] and [m2:TRNC.GOV Mehmet Ali Talat] {e1 agreed} at the residence of [m3:UN U.N. representative Michael Moller] on Friday to start full negotiations in three months and to open a crossing in the heart of [m4:@CYP the capital].
e1 m1 > m2 AGREE planned 2008-03-21/day ctx=territory,diplomatic

### Cyprus Mail 2015-05-15
[m1:CYP.GOV Nicos Anastasiades] and [m2:TRNC.GOV Mustafa Akinci] {e1 resumed peace talks} on Friday in the buffer zone in [m3:@CYP Nicosia] in the company of [m4:UN U.N. envoy Espen Barth Eide].
e1 m1 > m2 CONSULT actual 2015-05-15/day ctx=territory

### Cyprus Mail 2015-05-15
[m1:CYP.GOV President Nicos Anastasiades] {e1 gave} [m2:TRNC.GOV his interlocutor Mustafa Akinci] maps of 28 minefields laid by [m3:CYP.MIL the National Guard] in the Pentadaktylos range, a gesture welcomed in [m4:@TUR Ankara].
e1 m1 > m2 COOPERATE actual 2015-05-15/none ctx=military,territory

### Cyprus Mail 2015-05-15
[m1:TRNC.GOV Turkish Cypriot authorities] {e1 dropped} the visa slips that [m2:CYP.CVL Greek Cypriots] had to fill in at checkpoints as a mark of goodwill, a spokesman for [m3:TRNC.GOV Mustafa Akinci] said.
e1 m1 > m2 CONCEDE actual 2015-05-15/none ctx=territory

### Cyprus Mail 2013-03-25
[m1:CYP.GOV Cypriot President Nicos Anastasiades] {e1 clinched a last-ditch deal} with [m2:EU euro zone ministers] and [m3:IMF the International Monetary Fund] in the early hours of Monday for 10 billion euros, while [m4:RUS.GOV Moscow], whose citizens hold deposits in [m5:@CYP Limassol], {e2 complained of} theft.
e1 m1 > m2,m3 SUPPORT actual 2013-03-25/day ctx=economic
e2 m4 > m2 ACCUSE actual 2013-03-25/none mode=allege ctx=economic

### Cyprus Mail 2013-03-19
[m1:CYP.LEG The Cypriot parliament] {e1 voted down} a levy on bank savings asked for by [m2:EU the Eurogroup] on Tuesday, with finance minister [m3:CYP.GOV Michalis Sarris] in [m4:@RUS Moscow] to seek other money.
e1 m1 > m2 REJECT actual 2013-03-19/day mode=change ctx=economic

### Cyprus Mail 2011-12-23
[m1:RUS.GOV Russia] {e1 signed a loan of 2.5 billion euros} with [m2:CYP.GOV Cyprus] on Friday, the finance ministry in [m3:@CYP Nicosia] announced, as talks with [m4:CHN.BUS a Chinese investor] faltered.
e1 m1 > m2 SUPPORT actual 2011-12-23/day ctx=economic

### Cyprus Mail 2024-03-12
[m1:NGO A ship of the charity Open Arms] left [m2:@CYP Larnaca] on Tuesday {e1 towing} 200 tonnes of flour and rice for [m3:PSE.CVL Palestinians in Gaza] along a sea corridor that [m4:CYP.GOV Cyprus] proposed and [m5:ISR.GOV Israel] {e2 has approved}.
e1 m1 > m3 AID actual 2024-03-12/day ctx=human_security
e2 m5 > m4 CONCEDE actual 2024-03-12/none ctx=human_security

### Kathimerini 2000-01-20
[m1:GRC.GOV George Papandreou] and [m2:TUR.GOV Ismail Cem] {e1 signed five agreements} on tourism, the environment and crime in [m3:@TUR Ankara] on Thursday, on the first visit of a Greek foreign minister in 38 years.
e1 m1 > m2 SUPPORT actual 2000-01-20/day ctx=diplomatic

### Kathimerini 2020-01-08
[m1:GRC.GOV Greek Foreign Minister Nikos Dendias] {e1 reassured} [m2:CYP.GOV Nicosia] of the country's unwavering backing in the face of [m3:TUR.GOV Turkey's] drilling before [m4=m1 he] flew on to [m5:@EGY Cairo].
e1 m1 > m2 SUPPORT actual 2020-01-08/none ctx=territory,natural_resource

### Kathimerini 2021-01-11
[m1:TUR.GOV Turkish Foreign Minister Mevlut Cavusoglu] {e1 called on} [m2:GRC.GOV Greece] to sit down for exploratory talks this month, and [m3:GRC.GOV Athens] {e2 accepted} within hours, naming January 25 in [m4:@TUR Istanbul].
e1 m1 > m2 REQUEST requested 2021-01-11/none mode=meet ctx=territory,diplomatic
e2 m3 > m1 AGREE planned 2021-01-25/day ctx=territory,diplomatic

### Kathimerini 2023-12-07
[m1:TUR.GOV President Recep Tayyip Erdogan] and [m2:GRC.GOV Prime Minister Kyriakos Mitsotakis] {e1 put [m4=m1+m2 their] signatures to} a declaration on good-neighbourly relations at the Maximos Mansion in [m3:@GRC Athens] on Thursday.
e1 m1 > m2 SUPPORT actual 2023-12-07/day ctx=diplomatic

### Kathimerini 2018-08-14
[m1:TUR.JUD A court in Edirne] {e1 released} [m2:GRC.MIL two Greek soldiers who had strayed over the frontier in March] on Tuesday, and [m3:GRC.GOV Defence Minister Panos Kammenos] fetched [m4=m2 them] home to [m5:@GRC Thessaloniki] on the government jet.
e1 m1 > m2 RETREAT actual 2018-08-14/day mode=release ctx=military

### Kathimerini 2007-05-16 none
The mastic villages of [m1:@GRC Chios] produced 180 tonnes last year, most of which went to [m2:@SAU Jeddah] and to sweet makers in [m3:@TUR Izmir], eight miles across the strait.
