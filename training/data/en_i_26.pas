### Reuters 2016-03-02
[m1:MYS.GOV Putrajaya] {e1 expressed distrust of} [m2:CHE.JUD Swiss prosecutors], who say that four billion dollars may have been {e2 misappropriated} from state companies, and has {e3 impeded} [m3=m2 their] request for documents.
e1 m1 > m2 ACCUSE actual 2016-03-02/none mode=disapprove ctx=corruption,legal
e2 m2 > m4 ACCUSE actual 2016-03-02/none mode=allege ctx=corruption
e3 m1 > m3 REJECT actual 2016-03-02/none mode=assist ctx=corruption,legal
[m4:MYS.BUS The fund's managers] are abroad.

### AP 2013-07-04
[m1:BOL.GOV Evo Morales], {e1 humiliated}, [m2=m1 he] said, by [m3:EU four European states] which had {e2 denied} his plane their skies on a rumour that [m4:USA.SPY Edward Snowden] was aboard, {e3 convened} [m5:UNASUR his neighbours] at Cochabamba.
e1 m1 > m3 ACCUSE actual 2013-07-04/none mode=disapprove ctx=diplomatic
e2 m3 > m1 REJECT actual 2013-07-02/day mode=assist ctx=diplomatic
e3 m1 > m5 CONSULT actual 2013-07-04/none mode=multilateral ctx=diplomatic

### BBC 2018-10-20
[m1:TUR.COP Turkish investigators] have {e1 unearthed} phone records that {e2 refute} [m2:SAU.GOV Riyadh's] account of a fistfight in the consulate; [m3:DEU.GOV Angela Merkel] {e3 will approve} no arms for the kingdom until the matter is cleared up.
e2 m1 > m2 ACCUSE actual 2018-10-20/none mode=allege ctx=crime,human_rights
e3 m3 > m2 SANCTION actual 2018-10-20/none mode=discontinue ctx=military,human_rights
e1 m1 > m2 ACCUSE actual 2018-10-20/none mode=investigate ctx=crime,human_rights

### Guardian 2015-07-06
Snipers {e1 picked off} nine [m1:UKR.MIL Ukrainian sappers] near Shyrokyne, and a mine exploded under a jeep of [m2:OSCE the monitors], who said both sides were {e3 endangering} [m4=m2 them].
e1 m3 > m1 ASSAULT actual 2015-07-06/none mode=firearms ctx=military
e3 m2 > m3 ACCUSE actual 2015-07-06/none mode=disapprove ctx=military
[m3:UKR.REB The separatists] denied it.

### Vanguard 2013-05-15
Vowing to {e1 eradicate} [m1:BOKOHARAM.REB the insurgency] within months, [m2:NGA.GOV Goodluck Jonathan] {e2 put} three states under emergency rule and [m3:NGA.MIL jets] {e3 thudded} bombs into the Sambisa forest; [m4:USA.GOV John Kerry] cautioned against {e4 repressing} [m5:NGA.CVL civilians].
e1 m2 > m1 THREATEN threatened 2013-05-14/day mode=violence ctx=terrorism,military
e2 m2 > m1 COERCE actual 2013-05-14/day mode=martial-law ctx=terrorism,military
e3 m3 > m1 ASSAULT actual 2013-05-15/none mode=aerial ctx=terrorism,military
e4 m3 > m5 COERCE hypothetical 2013-05-15/none ctx=repression
e5 m4 > m2 REQUEST requested 2013-05-15/none mode=yield ctx=human_rights
His {e5 advice} was not sought.

### Irish Times 2009-11-27
[m1:IRL.JUD Judge Yvonne Murphy's commission] {e1 reports} that [m2:IRL.REL four archbishops of Dublin] covered up the abuse of children and that [m3:IRL.COP senior gardai] {e2 colluded}; [m4:IRL.GOV the justice minister] {e3 assured} [m5:IRL.CVL the victims] that a collar would protect nobody.
e1 m1 > m2 ACCUSE actual 2009-11-26/day mode=allege ctx=crime,religion_ethnicity
e2 m1 > m3 ACCUSE actual 2009-11-26/day mode=allege ctx=crime
e3 m4 > m5 AGREE planned 2009-11-27/none ctx=legal

### Haaretz 2011-12-28
On a bus line that segregates the sexes, [m1:ISR.CVL a doctoral student] {e2 declined} to move to the back; [m2:ISR.REL a Haredi man] {e3 blocked} the door, and [m3:ISR.COP the police], summoned by the driver, {e4 asked} [m4=m1 her] to comply.
e2 m1 > m2 REJECT actual 2011-12-28/none mode=yield ctx=gender,religion_ethnicity
e3 m2 > m1 PROTEST actual 2011-12-28/none mode=obstruct ctx=gender,religion_ethnicity
e4 m3 > m1 REQUEST requested 2011-12-28/none mode=yield ctx=gender

### Philippine Star 2000-11-23
[m1:PHL.REL Cardinal Jaime Sin] {e1 blessed} a rally of a hundred thousand on the Edsa highway {e2 against} [m2:PHL.GOV Joseph Estrada], whom [m3:PHL.GOV a provincial governor] had {e3 exposed} as the recipient of gambling money.
e1 m1 > m4 SUPPORT actual 2000-11-23/none ctx=corruption,religion_ethnicity
e2 m4 > m2 PROTEST actual 2000-11-23/none mode=demo ctx=corruption
e3 m3 > m2 ACCUSE actual 2000-10-01/month mode=allege ctx=corruption
[m4:PHL.CVL The marchers] carried rosaries.

### Reuters 2012-07-12
[m1:USA.GOV The Obama administration] {e1 declassified} transcripts for [m2:ARG.JUD an Argentine court] and {e2 penalised} [m3:GBR.BUS HSBC] for handling drug money, both steps {e3 acclaimed} by [m4:MEX.GOV Mexico's finance ministry].
e1 m1 > m2 COOPERATE actual 2012-07-12/none ctx=human_rights,legal
e2 m1 > m3 COERCE actual 2012-07-12/none ctx=illegal_drugs,economic
e3 m4 > m1 SUPPORT actual 2012-07-12/none ctx=illegal_drugs

### Dawn 2007-07-11
[m1:PAK.MIL Commandos] {e1 grappled} for a day and a half with [m2:PAK.REL seminarians] barricaded in the Red Mosque; its deputy cleric died in the cellar. [m3:PAK.GOV Pervez Musharraf] had {e2 approached} [m4:PAK.REL three muftis] to plead for a surrender.
e1 m1 > m2 ASSAULT actual 2007-07-11/none mode=firearms ctx=religion_ethnicity,terrorism
e2 m3 > m4 REQUEST requested 2007-07-11/none mode=assist ctx=religion_ethnicity

### Kathimerini 2010-05-06
[m1:GRC.LEG Parliament] enacted the cuts with 172 votes while, outside, the {e2 firebombing} of a bank by [m2:GRC.CVL hooded men] a day earlier, in which three [m3:GRC.LAB clerks] died, {e3 saddened} even [m4:GRC.LAB the strike's organisers].
e2 m2 > m3 ASSAULT actual 2010-05-05/day mode=primitive ctx=economic
e3 m4 > m2 ACCUSE actual 2010-05-06/none mode=disapprove ctx=economic

### AllAfrica 2019-07-05
[m1:SDN.MIL The generals in Khartoum] and [m2:SDN.OPP the Forces of Freedom and Change] {e1 settled} on a council of eleven after [m3:ETH.GOV an Ethiopian envoy] {e2 persuaded} [m5=m1+m2 them] to {e3 reconvene}; [m4:SDN.CVL crowds] celebrated with car horns in Omdurman.
e1 m1 > m2 AGREE actual 2019-07-05/none ctx=pro_democracy
e2 m3 > m1,m2 CONSULT actual 2019-07-05/none ctx=pro_democracy
e3 m1 > m2 CONSULT actual 2019-07-03/day ctx=pro_democracy

### Kyodo 2018-03-29
[m1:JPN.GOV Tokyo] {e1 acquiesced} in steel duties of a quarter, hoping to forestall worse, while [m2:KOR.GOV Seoul] {e3 bargained} with [m3:USA.GOV Robert Lighthizer] for an exemption and obtained it.
e1 m1 > m3 CONCEDE actual 2018-03-29/none ctx=economic
e3 m2 > m3 CONSULT actual 2018-03-29/none ctx=economic

### La Stampa 2019-06-29
[m1:DEU.NGO Carola Rackete], captain of a rescue ship, {e1 steered} into Lampedusa by night against the orders of [m2:ITA.COP the Guardia di Finanza], whose launch [m5=m1 she] bumped; [m3:ITA.GOV Matteo Salvini] {e3 likened} it to an act of war, and [m4:DEU.GOV Heiko Maas] {e4 remonstrated} that saving lives is no crime.
e1 m1 > m2 REJECT actual 2019-06-29/none mode=yield ctx=migration
e3 m3 > m1 ACCUSE actual 2019-06-29/none mode=allege ctx=migration
e4 m4 > m3 ACCUSE actual 2019-06-29/none mode=disapprove ctx=migration

### Tribune 2016-09-09 headline
[m1:PRK.GOV Pyongyang's] blast {e1 upsets} even [m2:CHN.GOV Beijing]; [m3:KOR.GOV Park] {e2 decries} "maniacal recklessness"
e1 m2 > m1 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e2 m3 > m1 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn

### Standard 2004-10-14 none
A book fair in [m1:@KEN Nakuru] devoted to the poets of exile has been extended by a day. The organisers confess to having misjudged the crowds, and reward late visitors with tea.

### Reuters 2014-11-24
[m1:DZA.MIL The Algerian army] {e1 overcame} a band that had {e2 beheaded} [m2:FRA.CVL a French hiker] in the Djurdjura, and [m3:DZA.GOV its prime minister] {e3 cabled} condolences to [m4:FRA.GOV Manuel Valls].
e1 m1 > m5 ASSAULT actual 2014-11-24/none ctx=terrorism
e2 m5 > m2 ASSAULT actual 2014-09-24/day mode=targeted ctx=terrorism
e3 m3 > m4 SUPPORT actual 2014-11-24/none ctx=terrorism
[m5:JUNDALKHILAFAH.REB Jund al-Khilafah] had numbered thirty men.

### Malawi Nation 2011-07-20
[m1:GBR.GOV London] had already {e1 withheld} its budget grant when [m2:MWI.COP Blantyre police], provoked by nothing more than red T-shirts, {e3 opened fire} on [m3:MWI.CVL protesters against fuel queues]; [m4:MWI.GOV Bingu wa Mutharika] {e4 swore} to smoke out their leaders.
e1 m1 > m4 SANCTION actual 2011-07-14/week mode=discontinue ctx=economic
e3 m2 > m3 ASSAULT actual 2011-07-20/none mode=firearms ctx=repression
e4 m4 > m3 THREATEN threatened 2011-07-20/none mode=arrest ctx=repression
