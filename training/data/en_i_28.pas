### Reuters 2009-10-05 none
Grain from [m1:@UKR Odessa] is arriving late in [m2:@EGY Alexandria], where millers say bread flour will last another month. A strike of bad luck, a broken crane, is to blame.

### AP 2016-02-18
[m1:USA.BUS Apple] said it would {e1 contest} an order by which [m2:USA.JUD a magistrate in Riverside] {e2 obliges} it to help [m3:USA.COP the FBI] unlock a dead gunman's telephone.
e1 m1 > m2 REJECT planned 2016-02-18/none mode=yield ctx=technology,legal
e2 m2 > m1 REQUEST requested 2016-02-16/day mode=assist ctx=technology,legal

### Hindustan Times 2006-05-24 none
Resident doctors in [m1:@IND Pune] have found a cheap way to combat dengue: fish. Released into cisterns, guppies attack the larvae and have cut admissions by half.

### Times of Zambia 2010-10-20
[m1:CHN.BUS Two Chinese supervisors] at the Collum coal mine are to be {e1 tried} by [m2:ZMB.JUD a Choma court] for {e2 firing shotguns} into a crowd of [m3:ZMB.LAB miners] who had {e3 stopped work} over safety.
e1 m2 > m1 ACCUSE planned 2010-10-20/none mode=allege ctx=legal,economic
e2 m1 > m3 ASSAULT actual 2010-10-15/day mode=firearms ctx=economic
e3 m3 > m1 PROTEST actual 2010-10-15/day mode=strike ctx=economic

### El Tiempo 2016-10-02
By half a percentage point [m1:COL.CVL Colombian voters] {e1 turned down} the accord that [m2:COL.GOV Juan Manuel Santos] had {e2 signed} with [m3:FARC.REB the FARC] six days before; [m4:COL.OPP Alvaro Uribe] {e3 offered} to help mend it.
e1 m1 > m2 REJECT actual 2016-10-02/none mode=change ctx=military
e2 m2 > m3 SUPPORT actual 2016-09-26/day ctx=military
e3 m4 > m2 AGREE planned 2016-10-02/none ctx=military

### Xinhua 2019-04-15 none
Flames that consumed the spire of Notre-Dame were visible from the hills of [m1:@FRA Sevres]. The bells of [m2:@BEL Bruges] and [m3:@GBR York] tolled at dusk for the wounded cathedral.

### Standard 2013-06-12
[m1:KEN.GOV Kenya's registrar of societies] {e1 struck off} a dozen splinter unions on Wednesday. The ruling leaves [m2:KEN.LAB the nurses], who are {e2 set to boycott} night shifts, without a body to speak for them.
e1 m1 > m2 SANCTION actual 2013-06-12/day mode=expel ctx=economic
e2 m2 > m3 PROTEST planned 2013-06-12/none mode=boycott ctx=health
[m3:KEN.GOV The county governors] pay their wages.

### Dawn 2018-02-05 none
At a literary evening in [m1:@PAK Lahore], a ghazal singer was called back five times. Not one seat was vacant, the hosts said, and a storm outside held everybody captive till two.

### Guardian 2017-07-13
[m6:CHN.CVL Friends] of [m1:CHN.OPP Liu Xiaobo], who died under guard in a Shenyang ward, {e1 hold} [m2:CHN.GOV the government] responsible for his late diagnosis; [m3:NOR.NGO the Nobel committee's chairwoman] was {e2 refused} a visa for the funeral by [m4:CHN.GOV the consulate in Oslo].
e1 m6 > m2 ACCUSE actual 2017-07-13/none mode=allege ctx=human_rights
e2 m4 > m3 REJECT actual 2017-07-13/none mode=assist ctx=human_rights,diplomatic
[m5=m6 They] had asked for treatment abroad.

### La Prensa 2004-10-08 none
[m1:GTM.BUS A coffee exporter in Coban] won over a panel of judges in [m2:@JPN Yokohama]; his beans, dried on raised beds, beat forty others and fetched a price that stunned the growers of the valley.

### AFP 2017-12-02
[m1:HND.OPP Salvador Nasralla's] supporters {e1 burned} tyres on the road to Toncontin airport through the first night of a curfew {e2 ordered} by [m3:HND.GOV the cabinet]; a girl of nineteen was {e3 killed} by [m2:HND.COP military police], who say [m5=m2 they] fired at nobody.
e1 m1 > m3 PROTEST actual 2017-12-01/day mode=riot ctx=election
e2 m3 > m1 COERCE actual 2017-12-01/day mode=curfew ctx=election
e3 m2 > m4 ASSAULT denied 2017-12-01/day mode=firearms ctx=election,repression
[m4:HND.CVL Kimberly Fonseca] had gone out to look for her brother.

### NRC 2011-03-21 none
Cold has conquered the bulb fields round [m1:@NLD Lisse]: tulips are three weeks behind. Exporters, besieged by orders from [m2:@GBR Hull], are flying in flowers from [m3:@KEN Naivasha].

### Sunday Mail 2005-06-19
{e1 Demolitions} by [m1:ZWE.COP Harare's municipal police] have left tens of thousands of [m2:ZWE.CVL slum dwellers] in the open in midwinter, [m3:ZWE.REL the Catholic bishops] said in a letter that {e2 cries out for} vengeance; [m4:UN Kofi Annan] {e3 is sending} Anna Tibaijuka to look.
e1 m1 > m2 COERCE actual 2005-06-19/none mode=seize ctx=human_security
e2 m3 > m5 ACCUSE actual 2005-06-19/none mode=disapprove ctx=human_security,religion_ethnicity
e3 m4 > m5 ACCUSE planned 2005-06-19/none mode=investigate ctx=human_security
[m5:ZWE.GOV Robert Mugabe's cabinet] calls it a clean-up.

### Reuters 2011-10-27 none
[m1:JPN.BUS Olympus] shares sank again in [m2:@JPN Osaka] after the camera maker replaced its chairman; the Briton fired a fortnight ago gave an interview from a hotel.

### Straits Times 2012-11-26
[m1:CHN.LAB A hundred and seventy bus drivers from Henan and Hebei], paid less than [m2:MYS.LAB Malaysian colleagues], {e1 did not report for duty} at SMRT, the first strike in [m3:SGP.GOV Singapore] in twenty-six years; [m5:SGP.GOV the manpower minister] {e2 said the state had zero tolerance}.
e1 m1 > m4 PROTEST actual 2012-11-26/none mode=strike ctx=economic
e2 m5 > m1 THREATEN threatened 2012-11-26/none ctx=economic
[m4:SGP.BUS The operator] promised better dormitories.

### Independent 2014-12-11 none
The vote was close, the speeches furious and the result disputed to the last: by two ballots, [m1:@GBR Ludlow] has been named the prettiest high street of the year.

### Hurriyet 2014-05-14
At the gates of Soma, where an explosion entombed three hundred miners, [m1:TUR.CVL mourners] {e1 whistled} and {e2 kicked} the car of [m2:TUR.GOV Tayyip Erdogan], and [m3:TUR.GOV an adviser to him], Yusuf Yerkel, was photographed {e3 kicking} [m4:TUR.CVL a man] pinned down by [m5:TUR.COP gendarmes].
e1 m1 > m2 PROTEST actual 2014-05-14/none mode=demo ctx=disasters
e2 m1 > m2 PROTEST actual 2014-05-14/none mode=riot ctx=disasters
e3 m3 > m4 ASSAULT actual 2014-05-14/none mode=beat ctx=disasters,repression

### Die Presse 2000-03-23 none
Salzburg's youngest conductor dismissed half his orchestra for lunch, recalled it at two and drilled it until it surrendered the pianissimo he had demanded. The premiere is in [m1:@AUT Graz].

### Daily Sun 2011-08-30
[m1:ZAF.PTY ANC Youth League members], gathered to back [m2:ZAF.PTY Julius Malema], {e1 threw} bricks at [m3:ZAF.COP officers] guarding Luthuli House and set fire to T-shirts bearing the face of [m4:ZAF.GOV the president]; [m5:ZAF.PTY the disciplinary panel] moved its sitting elsewhere.
e1 m1 > m3 PROTEST actual 2011-08-30/none mode=riot ctx=political_institutions

### Reuters 2020-01-30
A last vote and a last song: [m1:EU the European Parliament] on Wednesday {e1 ratified} the terms on which [m2:GBR.GOV Britain] {e2 leaves}; [m3:GBR.PTY Brexit Party members], {e3 scolded} by [m4:EU the chair] for waving flags, {e4 trooped out}.
e1 m1 > m2 SUPPORT actual 2020-01-29/day ctx=diplomatic
e2 m2 > m1 SANCTION planned 2020-01-31/day mode=withdraw ctx=diplomatic
e3 m4 > m3 ACCUSE actual 2020-01-29/day mode=disapprove ctx=diplomatic
e4 m3 > m4 REJECT actual 2020-01-29/day mode=meet ctx=diplomatic
