### Zambezia News 2014-09-05
[m1:MOZ.GOV President Armando Guebuza] and [m2:RENAMO.OPP Renamo leader Afonso Dhlakama], out of hiding for the first time in two years, {e1 sealed an agreement to end hostilities} in [m3:@MOZ Maputo] on Friday before [m4:? foreign ambassadors].
e1 m1 > m2 SUPPORT actual 2014-09-05/day ctx=military

### Zambezia News 2016-12-27
[m1:RENAMO.OPP Mozambique's main opposition movement] {e1 declared} a week-long truce with [m2:MOZ.MIL the army] over the New Year, [m4=m1 its] leader said by telephone from the Gorongosa hills, a day after speaking with [m3:MOZ.GOV President Filipe Nyusi].
e1 m1 > m2 CONCEDE actual 2016-12-27/none ctx=military

### Zambezia News 2017-08-06
[m1:MOZ.GOV Filipe Nyusi] climbed to a clearing in Gorongosa on Sunday {e1 to confer with} [m2:RENAMO.OPP Afonso Dhlakama], a trip kept secret from [m3:MOZ.LEG parliament] and from the embassies in [m4:@MOZ Maputo].
e1 m1 > m2 CONSULT actual 2017-08-06/day mode=visit ctx=military

### Zambezia News 2019-07-30
A first group of 50 [m1:RENAMO.REB Renamo fighters] {e1 gave up} [m5=m1 their] rifles to [m2:? international monitors led by an Argentine general] at Satungira on Tuesday, the peace office set up by [m3:CHE.GOV Switzerland's envoy] in [m4:@MOZ Beira] announced.
e1 m1 > m2 RETREAT actual 2019-07-30/day mode=disarm ctx=military

### Zambezia News 2019-03-20
[m1:ZAF.MIL South African Air Force helicopters] {e1 have plucked} 167 [m2:MOZ.CVL people off roofs and trees] around the flooded port of [m3:@MOZ Beira] since Cyclone Idai, the relief group [m4:NGO Rescue South Africa] said.
e1 m1 > m2 AID actual 2019-03-20/none ctx=disasters

### Zambezia News 2019-06-01
[m1:? Donors at a conference in Beira] {e1 committed} $1.2 billion to [m2:MOZ.GOV Mozambique] after two cyclones, a third of the bill put forward by [m3:MOZ.GOV Filipe Nyusi], with [m4:WORLDBANK the World Bank] as the biggest.
e1 m1,m4 > m2 AGREE planned 2019-06-01/none ctx=disasters,economic

### Zambezia News 2024-12-23
[m1:MOZ.OPP Venancio Mondlane], who fled [m2:@MOZ Maputo] after October's election, {e1 offered} on Monday to hold talks with [m3:MOZ.GOV President-elect Daniel Chapo] by video, a proposal that [m4:SADC the southern African bloc] {e2 welcomed}.
e1 m1 > m3 AGREE planned 2024-12-23/day ctx=election
e2 m4 > m1 SUPPORT actual 2024-12-23/none ctx=election

### Zambezia News 2025-03-23
[m1:MOZ.GOV President Daniel Chapo] {e1 received} [m2:MOZ.OPP his election rival Venancio Mondlane] in [m3:@MOZ Maputo] on Sunday evening, and [m4=m1+m2 the pair] agreed on help for [m5:MOZ.CVL people injured in the protests].
e1 m2 > m1 CONSULT actual 2025-03-23/day mode=visit ctx=election

### Herald Zimbabwe 2008-09-15
[m1:ZWE.GOV President Robert Mugabe] and [m2:ZWE.OPP opposition leader Morgan Tsvangirai] {e1 signed} a power-sharing deal on Monday in [m3:@ZWE Harare] which [m4:ZAF.GOV South Africa's Thabo Mbeki] had taken months to mediate.
e1 m1 > m2 SUPPORT actual 2008-09-15/day ctx=executive

### Herald Zimbabwe 2009-01-30
[m1:ZWE.OPP Morgan Tsvangirai's Movement for Democratic Change] {e1 agreed to join} a unity government with [m2:ZWE.GOV President Robert Mugabe], [m5=m1 its] council in [m3:@ZWE Harare] resolved, despite doubts voiced in [m4:@GBR London].
e1 m1 > m2 AGREE planned 2009-01-30/none ctx=executive

### Herald Zimbabwe 2008-12-03
[m1:GBR.GOV Britain] {e1 announced} on Wednesday 10 million pounds more for [m2:ZWE.CVL victims of the cholera outbreak in Zimbabwe], much of it already going through [m3:UNICEF UNICEF] to wards in [m4:@ZWE Budiriro].
e1 m1 > m2 AID actual 2008-12-03/day ctx=health

### Herald Zimbabwe 2017-11-21
[m1:ZWE.GOV Robert Mugabe] {e1 bowed out} as president on Tuesday after 37 years, a week after [m2:ZWE.MIL army tanks] {e2 rolled} into [m3:@ZWE Harare], and [m4:GBR.GOV Theresa May] called it a chance for the country.
e1 m1 > m2 RETREAT actual 2017-11-21/day mode=resign ctx=executive
e2 m2 > m1 MOBILIZE actual 2017-11-13/week mode=troops ctx=executive

### Herald Zimbabwe 2018-03-21
[m1:ZWE.GOV President Emmerson Mnangagwa] {e1 pardoned} about 3,000 [m2:ZWE.CVL prison inmates] to relieve crowded jails, the prisons service said, as [m3:EU a European Union observer] toured [m4:@ZWE Chikurubi].
e1 m1 > m2 CONCEDE actual 2018-03-21/none ctx=legal

### Herald Zimbabwe 2020-07-29
[m1:ZWE.GOV The Zimbabwean government] {e1 signed an accord to pay} $3.5 billion in compensation to [m2:ZWE.AGR white commercial farmers], at a ceremony in [m3:@ZWE Harare] attended by [m4:GBR.GOV the British ambassador].
e1 m1 > m2 SUPPORT actual 2020-07-29/none ctx=reparations,economic

### Herald Zimbabwe 2020-09-01
[m1:ZWE.GOV Harare] {e1 will give back} land to [m2:? foreign farmers whose properties were protected by treaties], ministers said, three years after leaders in [m3:@NLD the Netherlands] and [m4:@DEU Germany] raised the matter.
e1 m1 > m2 CONCEDE planned 2020-09-01/none ctx=reparations

### Herald Zimbabwe 2015-04-09 none
Tobacco at the floors in [m1:@ZWE Harare] fetched 2.77 dollars a kilo on average, a fifth less than last year, buyers from [m2:@CHN China] having taken less than half of the leaf on offer.
