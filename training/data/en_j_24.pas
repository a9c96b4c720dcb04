### Kabar 2013-06-01
[m1:KGZ.GOV Kyrgyz Prime Minister Zhantoro Satybaldiyev] {e1 flew} by helicopter to the Kumtor gold mine on Friday and {e2 persuaded} [m2:KGZ.CVL protesters] who had {e3 blocked} the power line of [m3:CAN.BUS its Canadian owner] to go home.
e1 m1 > m2 CONSULT actual 2013-05-31/day mode=visit ctx=natural_resource
e2 m1 > m2 CONSULT actual 2013-05-31/day ctx=natural_resource
e3 m2 > m3 PROTEST actual 2013-05-28/week mode=obstruct ctx=natural_resource

### Kabar 2013-06-02
[m1:KGZ.CVL Villagers] {e1 let} supply lorries of [m2:CAN.BUS the Canadian owner] pass on Saturday, and [m3:KGZ.GOV President Almazbek Atambayev] {e2 lifted} the state of emergency in Jeti-Oguz.
e1 m1 > m2 RETREAT actual 2013-06-01/day mode=access ctx=natural_resource
e2 m3 > m1 CONCEDE actual 2013-06-01/day ctx=natural_resource

### Samoa Observer 2021-05-25
[m1:WSM.LEG Samoa's speaker] {e1 locked} the doors of parliament on Monday against [m2:WSM.OPP Fiame Naomi Mata'afa], whom [m3:FSM.GOV Micronesia's president] and [m4:PLW.GOV his Palauan colleague] have {e2 recognised} as prime minister.
e1 m1 > m2 COERCE actual 2021-05-24/day mode=restrict ctx=election
e2 m3,m4 > m2 SUPPORT actual 2021-05-25/none ctx=election

### Samoa Observer 2021-07-26
[m1:WSM.GOV Tuilaepa Sailele Malielegaoi], who had governed for twenty-two years, {e1 conceded} to [m4:WSM.OPP Fiame Naomi Mata'afa] on Monday, telling [m2:WSM.PTY his party] that [m5=m1 he] would {e2 respect} the decision of [m3:WSM.JUD the court of appeal].
e1 m1 > m4 CONCEDE actual 2021-07-26/day ctx=election
e2 m1 > m3 AGREE planned 2021-07-26/none ctx=legal

### LETA 2004-11-16
[m1:LVA.GOV The Latvian government] and [m2:RUS.REL the Moscow patriarchate] {e1 swapped} archive copies in Riga on Tuesday, an exchange in which [m3:LVA.EDU the university] had {e2 mediated}.
e1 m1 > m2 COOPERATE actual 2004-11-16/day ctx=religion_ethnicity
e2 m3 > m1,m2 CONSULT actual 2004-11-16/none mode=third-party ctx=religion_ethnicity

### Trinidad Guardian 2019-05-30
[m1:TTO.GOV Port of Spain] {e1 will register} [m2:VEN.REF Venezuelans] from Friday for two weeks and allow them to work for a year. [m3:TTO.OPP The opposition] {e2 criticised} the scheme as badly prepared; [m4:AMNESTY Amnesty International] {e3 welcomed} it.
e1 m1 > m2 AGREE planned 2019-05-31/day ctx=migration
e2 m3 > m1 ACCUSE actual 2019-05-30/none mode=disapprove ctx=migration
e3 m4 > m1 SUPPORT actual 2019-05-30/none ctx=migration

### Daily Observer 2005-10-26
[m1:GMB.GOV Gambian President Yahya Jammeh] and [m2:SEN.GOV his Senegalese counterpart Abdoulaye Wade], {e2 brought} together in Dakar by [m3:NGA.GOV Olusegun Obasanjo], {e1 agreed} to build a bridge over the river and to reopen the border to lorries, which [m4:SEN.LAB Senegalese drivers] had {e3 blockaded} since August.
e1 m1 > m2 AGREE actual 2005-10-26/none ctx=economic
e3 m4 > m1 PROTEST actual 2005-08-15/month mode=obstruct ctx=economic
e2 m3 > m1,m2 CONSULT actual 2005-10-26/none mode=third-party ctx=diplomatic

### Lusa 2018-01-10
[m1:AGO.GOV Luanda] {e1 demands} that [m2:PRT.JUD the Portuguese courts] transfer to it the case against [m3:AGO.ELI a former vice president], and until [m7=m2 they] do, [m4:AGO.GOV President João Lourenço] said, no {e2 visits} will take place between [m5=m1+m6 the two countries]. [m6:PRT.GOV Lisbon] {e3 promises} to respect its judges.
e1 m1 > m2 REQUEST requested 2018-01-10/none mode=yield ctx=legal
e2 m1 > m6 REJECT actual 2018-01-08/none mode=meet ctx=diplomatic
e3 m6 > m2 SUPPORT actual 2018-01-10/none ctx=legal

### Lusa 2018-05-10
[m1:PRT.JUD Lisbon's court of appeal] on Thursday {e1 sent} the case of [m2:AGO.ELI Manuel Vicente] to [m3:AGO.JUD Angola's judiciary], and [m4:PRT.GOV President Marcelo Rebelo de Sousa] {e2 telephoned} [m5:AGO.GOV his counterpart] within the hour.
e1 m1 > m3 COOPERATE actual 2018-05-10/day ctx=legal
e2 m4 > m5 CONSULT actual 2018-05-10/day mode=phone ctx=diplomatic

### Cyprus Weekly 2017-07-07
[m1:UN Antonio Guterres] {e1 convened} [m2:CYP.GOV Nicos Anastasiades] and [m3:NCY.GOV Mustafa Akinci] over dinner in Crans-Montana on Thursday, and before dawn announced that the conference had ended without an agreement. [m4:GRC.GOV Greece] and [m5:TUR.GOV Turkey] {e2 blamed} each other.
e1 m1 > m2,m3 CONSULT actual 2017-07-06/day mode=third-party ctx=territory
e2 m4 > m5 ACCUSE actual 2017-07-07/none mode=allege ctx=territory

### Vientiane Times 2007-12-27
[m1:THA.GOV Thailand's council of state] has {e1 promised} [m2:USA.LEG a group of American senators] that [m3:LAO.REF 149 Hmong in the Nong Khai jail] {e2 would not be sent} back to [m4:LAO.GOV Laos].
e1 m1 > m2 AGREE actual 2007-12-27/none ctx=asylum
e2 m1 > m3 COERCE denied 2007-12-27/none mode=deport ctx=asylum

### Vientiane Times 2009-12-29
[m1:THA.MIL Thai soldiers] on Monday {e1 herded} [m2:LAO.REF four thousand Hmong] on to buses and across the Mekong, over the {e2 protests} of [m3:UNHCR the refugee agency] and [m4:USA.GOV the State Department].
e1 m1 > m2 COERCE actual 2009-12-28/day mode=deport ctx=asylum
e2 m3,m4 > m1 ACCUSE actual 2009-12-28/none mode=disapprove ctx=asylum

### Reuters 2014-09-18
[m1:SLE.GOV Freetown] {e1 closed} every shop, church and market for three days while [m2:SLE.MED thirty thousand volunteers] {e2 brought} soap to [m3:SLE.CVL households].
e1 m1 > m3 COERCE actual 2014-09-18/none mode=curfew ctx=health
e2 m2 > m3 AID actual 2014-09-18/none ctx=health

### Gazeta Express 2011-09-02
[m1:SRB.GOV Belgrade] and [m2:XKX.GOV Pristina] {e1 solved} the question of customs stamps in [m4:@BEL Brussels] on Friday with the {e3 help} of [m3:EU Robert Cooper of the European Union], and trucks may {e2 pass} again from the 16th.
e1 m1 > m2 AGREE actual 2011-09-02/day ctx=economic
e2 m1 > m2 COOPERATE planned 2011-09-16/day ctx=economic
e3 m3 > m1,m2 CONSULT actual 2011-09-02/day mode=third-party ctx=economic

### Reuters 2000-03-20
[m1:IRN.GOV President Mohammad Khatami's government] {e1 greeted} with caution on Monday the admission by [m2:USA.GOV Secretary of State Madeleine Albright] that [m4=m2 Washington] had {e2 orchestrated} the overthrow of [m3:IRN.ELI Mohammad Mossadegh] in 1953, and her {e3 easing} of an embargo on carpets and pistachios.
e1 m1 > m2 SUPPORT actual 2000-03-20/day ctx=diplomatic
e2 m2 > m3 COERCE actual 1953-08-19/year ctx=pro_autocracy
e3 m2 > m1 CONCEDE actual 2000-03-17/day ctx=economic

### Reuters 2011-02-25
[m1:SGP.GOV Singapore], [m2:GBR.GOV Britain] and [m3:CHN.GOV China] each {e1 chartered} ferries for [m4:LBY.REF their nationals in Libya]; [m5:TUN.CVL Tunisian families] near Ben Gardane {e2 cooked} for [m6:EGY.LAB Egyptian labourers] who had crossed on foot.
e2 m5 > m6 AID actual 2011-02-25/none ctx=migration
e1 m1,m2,m3 > m4 AID actual 2011-02-25/none ctx=human_security

### Stuff 2008-04-07
[m1:NZL.GOV Helen Clark] and [m2:CHN.GOV Wen Jiabao] {e1 attended} the signing of a free trade treaty in [m5:@CHN Beijing] on Monday by [m3=m1+m2 their trade ministers], which [m4:NZF.PTY Winston Peters's party], though in government, {e2 opposes}.
e1 m1 > m2 SUPPORT actual 2008-04-07/day ctx=economic
e2 m4 > m1 REJECT actual 2008-04-07/none mode=change ctx=economic

### Reuters 2015-07-06
[m1:GRC.GOV Yanis Varoufakis] {e1 stepped} down as finance minister on Monday to ease talks with [m2:EUROGROUP his eighteen colleagues], who had {e2 let} it be known that [m3=m2 they] would rather not see him.
e1 m1 > m2 RETREAT actual 2015-07-06/day mode=resign ctx=economic
e2 m3 > m1 REQUEST requested 2015-07-06/none mode=change ctx=economic

### Telegraph 2016-05-05 none
Wildfire reached the southern outskirts of [m1:@CAN Fort McMurray] on Wednesday, and eighty thousand residents drove north and south through smoke; the army in [m2:@CAN Edmonton] is on standby with helicopters.

### Star 2011-06-05 none
[m1:@CHN Li Na] defeated [m2:@ITA Francesca Schiavone], the champion, in two sets on Saturday and, embracing her husband, promised him a holiday.

### Times 2013-10-11 none
The bank's shares fell when its chief executive said talks with the regulator over mortgage lending had been constructive, a word that investors took as a threat.
