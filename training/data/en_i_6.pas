### Reuters 2021-03-27
[m1:TUR.JUD Turkey's Council of State] has {e1 thrown out} a petition by [m2:TUR.PTY the Republican People's Party] against [m3:TUR.GOV President Tayyip Erdogan's] decision to {e2 quit} the Istanbul Convention, a step that [m4:COE the Council of Europe's secretary-general] {e3 regretted} and [m5:TUR.NGO women's groups] vowed to {e4 resist}.
e1 m1 > m2 REJECT actual 2021-03-27/none mode=yield ctx=gender,legal
e2 m3 > m4 SANCTION actual 2021-03-27/none mode=withdraw ctx=gender
e3 m4 > m3 ACCUSE actual 2021-03-27/none mode=disapprove ctx=gender
e4 m5 > m3 REJECT planned 2021-03-27/none mode=yield ctx=gender

### AP 2005-06-06
[m1:USA.JUD The Supreme Court] {e1 overruled} [m2:USA.GOV California] on Monday, holding that federal agents may {e2 prosecute} [m3:USA.CVL patients] who grow marijuana at home on a doctor's advice.
e1 m1 > m2 REJECT actual 2005-06-06/day mode=change ctx=illegal_drugs,legal
e2 m4 > m3 ACCUSE hypothetical 2005-06-06/none mode=allege ctx=illegal_drugs,legal
[m4:USA.COP The agents] declined comment.

### Dawn 2012-06-19
[m1:PAK.JUD Pakistan's Supreme Court] {e1 disqualified} [m2:PAK.GOV Prime Minister Yusuf Raza Gilani] from office for contempt, having in April {e2 found} [m3=m2 him] guilty of refusing to ask [m4:CHE.GOV Switzerland] to {e3 reopen} a case against [m5:PAK.GOV President Asif Ali Zardari].
e1 m1 > m2 SANCTION actual 2012-06-19/none mode=convict ctx=legal,executive
e2 m1 > m3 SANCTION actual 2012-04-01/month mode=convict ctx=legal,executive
e3 m2 > m4 REQUEST denied 2012-04-01/month mode=assist ctx=corruption,legal

### Guardian 2016-05-16
[m1:VEN.LEG Opposition deputies] in [m2:@VEN Caracas] {e1 rejected} the emergency decree {e2 signed} by [m3:VEN.GOV Nicolas Maduro] on Friday, but [m4:VEN.JUD the top court], stacked with loyalists, is sure to {e3 override} [m6=m1 them], and [m5:VEN.GOV a vice-president] {e4 ruled out} a recall vote.
e1 m1 > m3 REJECT actual 2016-05-16/none mode=yield ctx=executive
e2 m3 > m1 COERCE actual 2016-05-13/day mode=martial-law ctx=executive
e3 m4 > m1 REJECT planned 2016-05-16/none mode=change ctx=legal,executive
e4 m5 > m1 REJECT actual 2016-05-16/none mode=change ctx=election

### AFP 2012-07-19
[m1:RUS.GOV Russia] and [m2:CHN.GOV China] {e1 vetoed} a resolution, {e2 sponsored} by [m3:GBR.GOV Britain] and [m4:FRA.GOV France], that would have {e3 exposed} [m5:SYR.GOV Damascus] to sanctions for not withdrawing heavy weapons.
e1 m1,m2 > m3,m4 REJECT actual 2012-07-19/none mode=change ctx=military
e2 m3,m4 > m5 REQUEST requested 2012-07-19/none mode=change ctx=military
e3 m6 > m5 THREATEN hypothetical 2012-07-19/none mode=restrict ctx=military
[m6:UN The Council] has met on it eleven times.

### East African 2010-01-18
[m1:TZA.BUS Two mining companies] {e1 stalled} an inspection of their tailings ponds by [m2:TZA.GOV the environment council], whose chairman {e2 complained} of being {e3 hampered} at every gate, and [m3:TZA.AGR farmers downstream] are {e4 seeking} damages.
e1 m1 > m2 REJECT actual 2010-01-18/none ctx=environment
e2 m2 > m1 ACCUSE actual 2010-01-18/none mode=disapprove ctx=environment
e4 m3 > m1 ACCUSE actual 2010-01-18/none mode=allege ctx=environment,legal
e3 m1 > m2 COERCE actual 2010-01-18/none mode=restrict ctx=environment said=m2

### Jakarta Post 2007-04-27
[m1:SGP.GOV Singapore] {e1 deferred} the ratification of a defence pact it had {e2 signed} with [m2:IDN.GOV Indonesia] hours before, [m3:IDN.LEG a House commission] {e3 balking at} the clause on training areas.
e1 m1 > m2 REJECT actual 2007-04-27/none mode=change ctx=military
e2 m1 > m2 SUPPORT actual 2007-04-27/none ctx=military
e3 m3 > m1 REJECT actual 2007-04-27/none mode=assist ctx=military

### New Straits Times 2011-08-31
[m1:AUS.JUD Australia's High Court] {e1 declared invalid} a plan to {e2 swap} asylum seekers with [m2:MYS.GOV Malaysia], six votes to one; [m3:AUS.GOV Immigration Minister Chris Bowen] admitted it was a profound setback.
e1 m1 > m3 REJECT actual 2011-08-31/none mode=change ctx=asylum,legal
e2 m3 > m2 COOPERATE planned 2011-08-31/none ctx=asylum

### Politico 2014-11-07
[m1:HUN.GOV Viktor Orban's government] {e1 resisted} every demand of [m2:EU Brussels] that it {e2 halt} work on a gas pipe designed by [m3:RUS.BUS Gazprom], and [m4:HUN.GOV the Hungarian tax office] {e3 snubbed} an invitation from [m5:USA.GOV the American chargé] to discuss visa bans {e4 imposed} on [m6=m4 six of its officials].
e1 m1 > m2 REJECT actual 2014-11-07/none mode=yield ctx=natural_resource
e2 m2 > m1 REQUEST requested 2014-11-07/none mode=yield ctx=natural_resource
e3 m4 > m5 REJECT actual 2014-11-07/none mode=meet ctx=corruption
e4 m5 > m6 SANCTION actual 2014-11-07/none mode=discontinue ctx=corruption,diplomatic

### Philippine Daily Inquirer 2018-03-14
[m1:PHL.GOV Manila] {e1 notified} [m2:UN the secretary-general of the United Nations] on Wednesday that it was {e2 withdrawing} from the statute of [m3:ICC the International Criminal Court], whose prosecutor had {e3 opened} a preliminary examination of [m4:PHL.GOV President Rodrigo Duterte's] drug war.
e1 m1 > m2 CONSULT actual 2018-03-14/day ctx=legal
e2 m1 > m3 SANCTION planned 2018-03-14/day mode=withdraw ctx=legal,human_rights
e3 m3 > m4 ACCUSE actual 2018-03-14/none mode=investigate ctx=legal,human_rights,illegal_drugs

### Yonhap 2016-02-10
[m1:KOR.GOV South Korea] is {e1 shutting} the Kaesong complex, run for eleven years with [m2:PRK.GOV the North], because wages paid there, [m3:KOR.GOV the unification minister] {e2 charged}, were diverted to missiles. [m4:KOR.BUS Company owners] {e3 pleaded} in vain for a week's grace.
e1 m1 > m2 SANCTION planned 2016-02-10/none mode=discontinue ctx=economic,cbrn
e2 m3 > m2 ACCUSE actual 2016-02-10/none mode=allege ctx=economic,cbrn
e3 m4 > m3 REQUEST requested 2016-02-10/none mode=yield ctx=economic

### Guardian 2018-03-26
[m1:GBR.GOV Theresa May] {e1 welcomed} the expulsion of more than a hundred [m2:RUS.GOV Russian diplomats] by [m3:EU sixteen EU members], [m4:USA.GOV the United States] and [m5:CAN.GOV Canada]; [m6:NZL.GOV New Zealand], having looked for undeclared spies, found none to {e3 expel}.
e1 m1 > m3,m4,m5 SUPPORT actual 2018-03-26/none ctx=diplomatic,cbrn
e2 m3,m4,m5 > m2 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic,cbrn
e3 m6 > m2 SANCTION denied 2018-03-26/none mode=expel ctx=diplomatic
e4 m7 > m3,m4,m5 ACCUSE actual 2018-03-26/none mode=disapprove ctx=diplomatic
[m7:RUS.GOV Moscow] {e4 called} the {e2 mass expulsion} provocative.

### Reuters 2012-06-27
[m1:PRY.GOV Paraguay] was {e1 suspended} by [m2:MERCOSUR Mercosur] until elections next April over the hasty {e2 impeachment} of [m3:PRY.ELI Fernando Lugo] by [m4:PRY.LEG its Senate], though [m5:URY.GOV Uruguay's foreign minister] {e3 opposed} economic penalties.
e1 m2 > m1 SANCTION actual 2012-06-27/none mode=expel ctx=diplomatic,pro_democracy
e2 m4 > m3 ACCUSE actual 2012-06-27/none mode=allege ctx=legislative
e3 m5 > m1 SANCTION denied 2012-06-27/none mode=discontinue ctx=economic

### Nation 2003-10-17
[m1:LKA.GOV President Chandrika Kumaratunga] {e1 stripped} [m2:LKA.GOV the defence, interior and media ministers] of their posts while [m3:LKA.GOV the prime minister] was in [m4:@USA Washington], {e2 undermining}, in the view of [m5:NOR.GOV the Norwegian mediators], a peace process that [m6:LTTE.REB the Tigers] had already {e3 stalled}.
e1 m1 > m2 SANCTION actual 2003-10-17/none mode=expel ctx=executive
e2 m5 > m1 ACCUSE actual 2003-10-17/none mode=disapprove ctx=executive
e3 m6 > m3 REJECT actual 2003-10-17/none mode=meet ctx=military

### Le Temps 2009-11-29
[m7:CHE.CVL Voters] {e1 outlawed} the building of minarets in a referendum that [m1:CHE.GOV the Federal Council] had {e2 recommended} [m2=m7 them] to turn down; [m3:TUR.GOV a Turkish minister] {e3 suggested} [m4:? rich Muslims] move their money out of [m5:@CHE Swiss] banks.
e1 m7 > m6 COERCE actual 2009-11-29/none mode=restrict ctx=religion_ethnicity
e2 m1 > m7 REQUEST requested 2009-11-29/none mode=change ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2009-11-29/none ctx=religion_ethnicity,economic
[m6:CHE.REL The country's Muslims] number 350,000.

### Deutsche Welle 2017-03-02
[m1:DEU.GOV Gaggenau town hall] {e1 revoked} a permit for a rally where [m2:TUR.GOV Justice Minister Bekir Bozdag] was to speak, citing a lack of parking; [m3=m2 he] {e2 cancelled} a meeting with [m4:DEU.GOV his German counterpart] and flew home.
e1 m1 > m2 COERCE actual 2017-03-02/none mode=restrict ctx=diplomatic,rights_freedoms
e2 m3 > m4 REJECT actual 2017-03-02/none mode=meet ctx=diplomatic

### Times of Zambia 2016-06-21
[m1:ZMB.GOV The Zambia Revenue Authority] {e1 shut} the presses of [m2:ZMB.JRN the Post], seven weeks before an election, over unpaid taxes, {e2 ignoring} a stay {e3 granted} by [m3:ZMB.JUD a tribunal].
e1 m1 > m2 COERCE actual 2016-06-21/none mode=censor ctx=rights_freedoms,election
e2 m1 > m3 REJECT actual 2016-06-21/none mode=yield ctx=legal
e3 m3 > m2 CONCEDE actual 2016-06-21/none ctx=legal

### Reuters 2007-06-15
[m1:PSE.GOV Mahmoud Abbas] {e1 sacked} [m2:HAMAS.PTY the Hamas prime minister, Ismail Haniyeh], and decreed emergency rule; [m3=m2 Haniyeh], whose [m4:HAMAS.REB gunmen] {e2 wrested} Gaza from [m5:PSE.COP the president's forces] in five days, {e3 disregarded} the order.
e1 m1 > m2 SANCTION actual 2007-06-15/none mode=expel ctx=executive
e2 m4 > m5 ASSAULT actual 2007-06-15/week ctx=military
e3 m3 > m1 REJECT actual 2007-06-15/none mode=yield ctx=executive

### Baltic News Service 2021-11-21
[m1:CHN.GOV Beijing] {e1 downgraded} relations with [m2:LTU.GOV Lithuania] to the level of chargé d'affaires, having failed to {e2 dissuade} [m3=m2 Vilnius] from hosting an office that bears the name of [m4:TWN.GOV Taiwan].
e1 m1 > m2 SANCTION actual 2021-11-21/none mode=discontinue ctx=diplomatic
e2 m1 > m3 REQUEST requested 2021-11-21/none mode=change ctx=diplomatic

### The Age 2009-07-24
[m1:CHN.BUS Chinese film-makers] {e1 pulled} three films from the Melbourne festival, which {e2 would not drop} a documentary on [m2:CHN.OPP Rebiya Kadeer], the exiled Uighur, to please [m3:CHN.GOV the consulate].
e1 m1 > m4 SANCTION actual 2009-07-24/none mode=withdraw ctx=religion_ethnicity
e2 m4 > m3 REJECT actual 2009-07-24/none mode=yield ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2009-07-24/none mode=yield ctx=religion_ethnicity
[m5=m3 The attaché] had {e3 insisted} that [m4:AUS.CVL the festival director] justify his choice.

### AP 2018-05-10 none
A Kansas school board voted to retire its mascot, a cannon, and to commission a new one. Rejected ideas, [m1:USA.EDU the superintendent] said, include a torpedo and a wheat combine; [m2:USA.EDU pupils] favour the bison.

### BBC 2021-08-16
[m1:EU The European Commission] {e1 is withholding} 57 billion euros in recovery money from [m2:POL.GOV Warsaw] because of a disciplinary chamber for judges that [m3:CJEU the Court of Justice] wants {e2 abolished}; [m4:POL.GOV the justice minister] {e3 speaks} of blackmail.
e1 m1 > m2 SANCTION actual 2021-08-16/none mode=discontinue ctx=legal,economic
e2 m3 > m2 REQUEST requested 2021-08-16/none mode=change ctx=legal
e3 m4 > m1 ACCUSE actual 2021-08-16/none mode=disapprove ctx=legal

### Reuters 2010-08-02
[m1:ARE.GOV The Emirates' telecommunications regulator] said it would {e1 suspend} BlackBerry messaging from October since [m2:CAN.BUS Research In Motion] {e2 had declined} to store data locally. Talks with the company, [m3:CAN.GOV Canada's trade minister] said, {e3 continue}.
e1 m1 > m2 COERCE planned 2010-10-01/month mode=censor ctx=technology
e2 m2 > m1 REJECT actual 2010-08-02/none mode=yield ctx=technology
e3 m1 > m2 CONSULT actual 2010-08-02/none ctx=technology

### Vatican Insider 2015-01-14
Asked to {e1 rescind} the appointment of [m1:CHL.REL Bishop Juan Barros], whom [m2:CHL.CVL abuse survivors] {e2 accuse} of looking away, [m3:VAT.REL the nuncio in Santiago] {e3 replied} that the Holy See had studied the matter and found no reason to.
e1 m2 > m3 REQUEST requested 2015-01-14/none mode=change ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2015-01-14/none mode=allege ctx=religion_ethnicity
e3 m3 > m2 REJECT actual 2015-01-14/none mode=change ctx=religion_ethnicity

### Daily Telegraph 2013-03-16
Under a plan {e1 agreed} with [m1:EU euro-zone finance ministers] in the small hours, [m2:CYP.GOV Nicosia] is to skim 9.9 percent from large deposits; [m3:CYP.LEG parliament's speaker] hinted that [m4:CYP.LEG deputies] {e2 would block} it, and [m5:RUS.GOV Moscow], whose nationals bank there, was not {e3 consulted}.
e1 m2 > m1 AGREE actual 2013-03-16/none ctx=economic
e2 m4 > m2 REJECT hypothetical 2013-03-16/none mode=change ctx=economic
e3 m2 > m5 CONSULT denied 2013-03-16/none ctx=economic

### Hankyoreh 2005-03-17
[m1:KOR.GOV Seoul's national security council], calling a Japanese prefecture's ordinance on Dokdo tantamount to {e1 justifying} invasion, {e2 called off} a visit by [m2:KOR.GOV Foreign Minister Ban Ki-moon] to [m3:JPN.GOV Tokyo] and will let [m4:KOR.CVL ordinary tourists] land on the rocks.
e1 m1 > m3 ACCUSE actual 2005-03-17/none mode=allege ctx=territory
e2 m1 > m3 REJECT actual 2005-03-17/none mode=meet ctx=territory

### New Vision 2014-02-28
[m1:WB The World Bank], in an unusual rebuff, {e1 shelved} a $90 million health loan to [m2:UGA.GOV Uganda] four days after [m3:UGA.GOV Yoweri Museveni] {e2 signed} a law under which [m4:UGA.CVL gay people] face prison for life; [m5:DNK.GOV Denmark] and [m6:NOR.GOV Norway] {e3 diverted} their aid to charities.
e1 m1 > m2 SANCTION actual 2014-02-28/none mode=discontinue ctx=lgbt,economic
e2 m3 > m4 COERCE actual 2014-02-24/day mode=restrict ctx=lgbt
e3 m5,m6 > m2 SANCTION actual 2014-02-28/none mode=discontinue ctx=lgbt,economic

### Tempo 2013-11-18
[m1:IDN.GOV Foreign Minister Marty Natalegawa] {e1 recalled} [m2:IDN.GOV the envoy in Canberra], who [m3=m1 he] said would carry more than cabin luggage, over reports that [m4:AUS.SPY Australian spies] had {e2 eavesdropped} on [m5:IDN.GOV the president's] wife; [m6:AUS.GOV Tony Abbott] {e3 refused} to apologise.
e1 m1 > m6 SANCTION actual 2013-11-18/none mode=withdraw ctx=diplomatic,intelligence
e2 m4 > m5 COERCE actual 2013-11-18/none mode=cyber ctx=intelligence said=m1
e3 m6 > m1 REJECT actual 2013-11-18/none mode=yield ctx=diplomatic,intelligence

### Sofia Globe 2014-06-08
[m1:BGR.GOV Sofia] has {e1 frozen} construction of South Stream to please [m2:EU the Commission], [m3:BGR.GOV Prime Minister Plamen Oresharski] said after {e2 conferring} with [m4:USA.LEG three visiting senators].
e1 m1 > m2 CONCEDE actual 2014-06-08/none ctx=natural_resource
e2 m3 > m4 CONSULT actual 2014-06-08/none ctx=natural_resource
e3 m2 > m1 REQUEST requested 2014-06-08/none mode=yield ctx=natural_resource
[m5=m2 Brussels] had {e3 insisted} for months.

### AFP 2004-06-01 headline
[m1:HTI.GOV Haiti's interim premier] {e1 shunned} by [m2:CARICOM Caribbean bloc], {e2 courted} by [m3:FRA.GOV Paris]
e1 m2 > m1 REJECT actual 2004-06-01/none mode=assist ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2004-06-01/none ctx=diplomatic

### Times of Swaziland 2009-09-03 none
Low water at the dam has stalled repairs to the turbine, and consumers, officials warn, may have to endure another fortnight of evening cuts before [m1:@ZAF Johannesburg] can deliver the part.
