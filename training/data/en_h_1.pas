### Reuters 2023-03-14
[m4:USA.GOV Washington] and [m5:POL.GOV Warsaw] are {e1 to hold} talks with [m1:UKR.GOV Kyiv] next week on fighter jets, which [m2:DEU.GOV Berlin's defence minister] said [m3=m2 his country] had not been {e2 asked for} and {e3 would not supply}.
e1 m4,m5 > m1 AGREE planned 2023-03-20/week ctx=military
e2 m1 > m3 REQUEST denied 2023-03-14/none mode=assist ctx=military
e3 m3 > m1 REJECT actual 2023-03-14/none mode=assist ctx=military

### The Sun 2017-08-02
[m3:GBR.COP Cops in riot gear] {e1 nicked} nine [m1:GBR.CVL anti-fracking campaigners] at Preston New Road, and one furious local told [m2:GBR.COP Lancashire Police] they could have the tents too.
e1 m3 > m1 COERCE actual 2017-08-02/none mode=arrest ctx=environment

### Al Jazeera 2019-04-11
"<<q1 [m1=m2 We] will hand them over at gunpoint if they {e1 do not go}>>," the brigadier is said to have told [m3:SDN.MIL staff officers]; by dawn [m2:SDN.MIL his tanks] had {e2 ringed} the guest house of [m4:SDN.GOV Omar al-Bashir] and the thirty-year president was {e3 a prisoner}.
e1 m4 > m2 REJECT hypothetical 2019-04-11/none mode=yield ctx=pro_autocracy
e2 m2 > m4 COERCE actual 2019-04-11/none mode=restrict ctx=pro_autocracy
e3 m2 > m4 COERCE actual 2019-04-11/none mode=arrest ctx=pro_autocracy
q1 m2 direct cue=told

### Chatham House 2016-02-05 none
[m1:@IND India] and [m2:@BGD Bangladesh] share fifty-four rivers and a single treaty about one of them. The literature, most of it by [m3:GBR.EDU British hydrologists], treats that asymmetry as an accident.

### AP 2021-09-06
[m1:GIN.MIL Soldiers] who {e1 toppled} [m2:GIN.GOV President Alpha Condé] on Sunday {e2 summoned} [m3:GIN.GOV his ministers] to a meeting and said that any who stayed away {e3 would be treated as rebels}.
e1 m1 > m2 COERCE actual 2021-09-05/day mode=seize ctx=pro_autocracy
e2 m1 > m3 REQUEST requested 2021-09-06/none mode=meet ctx=pro_autocracy
e3 m1 > m3 THREATEN threatened 2021-09-06/none ctx=pro_autocracy

### Guardian 2018-10-09
[m1:SAU.GOV Riyadh] has insisted for a week that it did not {e1 lay a finger on} [m2:SAU.JRN Jamal Khashoggi]. [m3:TUR.GOV Ankara] {e2 wants} its consulate searched; [m4:USA.LEG senators] would like [m5=m6 their] president, [m6:USA.GOV Donald Trump], to find his voice.
e1 m1 > m2 ASSAULT denied 2018-10-09/none mode=targeted ctx=human_rights
e2 m3 > m1 REQUEST requested 2018-10-09/none mode=yield ctx=legal

### South China Morning Post 2022-08-03 none
Chips made in [m1:@TWN Hsinchu] go into phones assembled in [m2:@CHN Zhengzhou] and sold in [m3:@USA Cupertino's] stores. Shares of [m4:TWN.BUS the foundry] were little changed.

### Reuters 2019-05-13
[m1:CHN.GOV Beijing] said on Monday it {e1 would slap} duties of up to 25 percent on $60 billion of goods from [m2:USA.GOV the United States] from June 1, defying [m3:USA.GOV President Donald Trump], who had {e2 warned} it on Twitter not to hit back.
e1 m1 > m2 SANCTION planned 2019-06-01/day mode=discontinue ctx=economic
e2 m3 > m1 THREATEN threatened 2019-05-13/none ctx=economic

### Rappler 2016-08-29
Under a plan that [m1:PHL.COP General Ronald dela Rosa] outlined to [m2:PHL.LEG the committee], [m4:PHL.GOV village officials] on [m3:PHL.GOV the palace's] list {e1 would be rounded up} before the polls. None has been {e2 picked up} yet.
e1 m1 > m4 COERCE planned 2016-08-29/none mode=arrest ctx=illegal_drugs
e2 m1 > m4 COERCE denied 2016-08-29/none mode=arrest ctx=illegal_drugs

### BBC 2008-08-15
[m1:FRA.GOV The French president] {e1 urged} [m2:USA.GOV Condoleezza Rice] to lean on [m3:GEO.GOV Mikheil Saakashvili] to sign, she {e2 flew} on to [m4:@GEO Tbilisi] with the paper, and after five hours he {e3 put his name} to it.
e1 m1 > m2 REQUEST requested 2008-08-15/none mode=assist ctx=military
e2 m2 > m3 CONSULT actual 2008-08-15/none mode=visit ctx=military
e3 m3 > m5 SUPPORT actual 2008-08-15/none ctx=military
[m5:RUS.GOV Moscow] has yet to countersign.

### Dawn 2014-09-01
[m1:PAK.OPP Protesters] armed with wire-cutters {e1 overran} the state broadcaster and knocked it off the air for half an hour until [m2:PAK.MIL rangers] {e2 talked them out}. [m3:PAK.GOV Nawaz Sharif], a spokesman said, would neither {e3 step down} nor take leave.
e1 m1 > m3 PROTEST actual 2014-09-01/none mode=riot ctx=executive
e2 m2 > m1 CONSULT actual 2014-09-01/none ctx=executive
e3 m3 > m1 REJECT actual 2014-09-01/none mode=yield ctx=executive

### Washington Post 2020-06-02
The park was {e1 cleared} with pepper balls and shields so that [m1:USA.GOV the president] could hold up a Bible. [m2:USA.REL The bishop of Washington], Mariann Budde, was {e2 outraged}; [m3:USA.COP the Park Police], while denying that its officers had {e3 used tear gas} on [m4:USA.CVL the crowd], admitted to "smoke canisters".
e1 m3 > m4 ASSAULT actual 2020-06-01/day mode=crowd-control ctx=repression
e2 m2 > m1 ACCUSE actual 2020-06-02/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m4 ASSAULT denied 2020-06-02/none mode=crowd-control ctx=repression

### Kathmandu Post 2015-12-28 none
The pass lies at 4,600 metres. [m1:? Pilgrims] from [m2:@IND Gujarat] and yak traders from [m3:@CHN Purang] rest in the same stone hut, and [m4:NPL.COP the two policemen] posted there keep a stove going for everyone.

### Kyiv Independent 2024-03-06
Nobody in [m1:MDA.GOV Chișinău] believes the rumours, but should [m2:MDA.REB Tiraspol] {e1 appeal} for [m4:RUS.GOV Moscow's] protection, [m3:ROU.GOV Bucharest] would {e2 send} more than words, a former foreign minister said.
e1 m2 > m4 REQUEST hypothetical 2024-03-06/none mode=assist ctx=territory
e2 m3 > m1 AID hypothetical 2024-03-06/none ctx=military

### Nikkei Asia 2012-09-11
[m1:JPN.GOV The Noda cabinet] bought three rocks and a good deal of trouble: [m2:CHN.GOV China], which {e1 sent} two patrol ships toward [m3:@JPN the islets] the same morning, {e2 called} the purchase theft.
e1 m2 > m1 MOBILIZE actual 2012-09-11/none mode=ships ctx=territory
e2 m2 > m1 ACCUSE actual 2012-09-11/none mode=allege ctx=territory

### AFP 2011-02-22
Condemning {e1 the bombing} of demonstrators in Tripoli by planes of [m1:LBY.GOV Muammar Gaddafi], [m2:LBY.GOV Libya's deputy envoy to the UN] {e2 broke with} him and {e3 begged} [m3:UN the Security Council] to close the sky.
e1 m1 > m4 ASSAULT actual 2011-02-22/none mode=aerial ctx=repression
e2 m2 > m1 ACCUSE actual 2011-02-22/none mode=disapprove ctx=repression
e3 m2 > m3 REQUEST requested 2011-02-22/none mode=assist ctx=military
He gave no figure for [m4:LBY.OPP those killed].

### The Hindu 2019-08-06
[m3:IND.OPP Three former chief ministers of Jammu and Kashmir] were {e1 taken from house arrest to guest houses} on Monday evening; landlines {e2 went dead}, and gatherings of more than four were {e3 forbidden}.
e1 m2 > m3 COERCE actual 2019-08-05/day mode=arrest ctx=repression
e2 m2 > m4 COERCE actual 2019-08-06/none mode=censor ctx=rights_freedoms
e3 m2 > m4 COERCE actual 2019-08-06/none mode=curfew ctx=rights_freedoms
[m2:IND.GOV New Delhi] says [m1=m3 the politicians] are comfortable and [m4:IND.CVL the valley] calm.

### Times of Israel 2018-05-08
Pull out of the deal and we will answer, [m1:IRN.GOV President Hassan Rouhani] {e2 told} [m2:USA.GOV Washington] hours before it {e3 did}.
e2 m1 > m2 THREATEN threatened 2018-05-08/none ctx=cbrn
e3 m2 > m1 SANCTION actual 2018-05-08/none mode=withdraw ctx=cbrn

### Reuters 2015-06-29 headline
[m1:GRC.GOV Greece] {e1 shuts} banks, [m2:DEU.GOV Merkel] {e2 ready to talk} if [m3=m1 Athens] asks
e1 m1 > m4 COERCE actual 2015-06-29/none mode=restrict ctx=economic
e2 m2 > m3 CONSULT hypothetical 2015-06-29/none ctx=economic
[m4:GRC.CVL Savers] may draw 60 euros a day.

### BIRN 2020-01-02
It took [m1:MNE.COP the police] until nightfall to {e1 drag} [m2:MNE.OPP eighteen deputies] of the Democratic Front out of the chamber, where they had {e2 thrown a firecracker} to keep [m3:MNE.LEG the majority] from passing the church law.
e1 m1 > m2 COERCE actual 2019-12-27/none mode=arrest ctx=religion_ethnicity
e2 m2 > m3 PROTEST actual 2019-12-27/none mode=obstruct ctx=legislative

### Straits Times 2013-02-27 none
Mr Lee, who once ran [m1:SGP.COP the narcotics bureau], collects fountain pens. He told [m2:SGP.EDU a class of undergraduates] that power is like ink, best kept in a closed bottle.

### AP 2017-10-01
"<<q1 Today's vote [m1=m3 we] {e1 stopped} by lawful means>>," said [m2:ESP.GOV the interior minister] of raids in which [m3:ESP.COP the Guardia Civil] {e2 carried off} ballot boxes from [m4:ESP.CVL Catalan schools] and {e3 beat} those in the doorways.
e1 m3 > m4 COERCE actual 2017-10-01/none mode=restrict ctx=territory said=m2
e2 m3 > m4 COERCE actual 2017-10-01/none mode=seize ctx=territory
e3 m3 > m4 ASSAULT actual 2017-10-01/none mode=beat ctx=repression
q1 m2 direct cue=said

### Premium Times 2022-06-06
No group has claimed Sunday's {e1 massacre} of [m1:NGA.REL worshippers] in Owo. [m2:NGA.GOV The national security council] blames [m3:ISWAP.REB ISWAP], the governor blames herders, and [m4:NGA.REL the bishop], in a short note, {e3 asked} [m5:NGA.GOV Abuja] to stop guessing.
e1 m3 > m1 ASSAULT actual 2022-06-05/day mode=firearms ctx=terrorism said=m2
e3 m4 > m5 REQUEST requested 2022-06-06/none mode=change ctx=human_security

### Buenos Aires Times 2003-05-28
An end to the impunity laws was what [m1:ARG.CVL the Grandmothers] {e1 asked of} [m2:ARG.GOV Néstor Kirchner] in the first meeting he {e2 granted} anyone; a Spanish judge's {e3 request} for 46 [m3:ARG.MIL retired officers] lay on the table.
e1 m1 > m2 REQUEST requested 2003-05-28/none mode=change ctx=human_rights
e2 m2 > m1 CONSULT actual 2003-05-28/none ctx=human_rights
e3 m4 > m2 REQUEST requested 2003-05-28/none mode=assist ctx=legal
[m4:ESP.JUD Baltasar Garzón] expects a reply by July.

### Jakarta Post 2010-07-15
[m1:IDN.REL The FPI] {e1 broke up} a health seminar in Banyuwangi attended by [m2:IDN.LEG three lawmakers], taking it for a communists' reunion. "Officers merely looked on," said one of them, who has {e3 reported} [m3:IDN.COP the local police chief].
e1 m1 > m2 COERCE actual 2010-07-15/none mode=restrict ctx=rights_freedoms
e3 m2 > m3 ACCUSE actual 2010-07-15/none mode=allege ctx=legal

### Reuters 2022-05-11 none
The pledge in [m1:SWE.GOV Sweden's] constitution to defend neutrals dates, contrary to what [m2:? many readers] think, from no document at all; it was a habit.

### Financial Times 2014-09-24
[m1:USA.GOV The administration] may {e1 go after} [m2:CHE.BUS a Swiss bank] next; so far [m3=m1 it] has {e2 fined} only [m4:FRA.BUS BNP Paribas], whose guilty plea over Sudan [m5:FRA.GOV President Hollande] had tried to soften by {e3 writing to} Barack Obama.
e1 m1 > m2 SANCTION hypothetical 2014-09-24/none mode=convict ctx=economic
e2 m3 > m4 SANCTION actual 2014-09-24/none mode=convict ctx=economic
e3 m5 > m1 REQUEST requested 2014-09-24/none mode=change ctx=economic

### The Citizen Tanzania 2018-12-19
Whales, not guns, were to have been the theme of the retreat. Instead [m1:COM.MIL the island's gendarmes] {e1 sealed off} the medina of Mutsamudu, {e2 cut} water and power, and {e3 gave} [m2:COM.OPP the gunmen inside] until Saturday to hand in their rifles.
e1 m1 > m2 COERCE actual 2018-12-19/none mode=restrict ctx=military
e2 m1 > m2 COERCE actual 2018-12-19/none mode=withhold ctx=military
e3 m1 > m2 THREATEN threatened 2018-12-19/none ctx=military

### ABC Australia 2006-05-25
[m1:TLS.GOV Foreign Minister José Ramos-Horta] has in writing {e1 invited} troops and police from [m2:AUS.GOV Canberra], [m3:NZL.GOV Wellington], [m4:MYS.GOV Kuala Lumpur] and [m5:PRT.GOV Lisbon]; the first of [m6:AUS.MIL 1,300 diggers] {e2 took over} Dili airport after lunch, without a shot.
e1 m1 > m2,m3,m4,m5 REQUEST requested 2006-05-25/none mode=assist ctx=peacekeeping
e2 m6 > m1 AID actual 2006-05-25/none ctx=peacekeeping

### DW 2023-02-01
[m1:HUN.GOV Budapest], said to be wavering, will not {e1 block} the tenth package against [m2:RUS.GOV Moscow] after all, provided that nuclear fuel stays out.
e1 m1 > m3 CONCEDE planned 2023-02-01/none ctx=economic
[m3:EU The Commission] is confident.

### Miami Herald 1994-09-19
With planes in the air and [m1:USA.ELI Jimmy Carter] still at his table, [m2:HTI.MIL General Raoul Cédras] {e1 agreed to go} by October 15.
e1 m2 > m1 CONCEDE planned 1994-09-19/none ctx=pro_democracy

### Hurriyet Daily News 2013-06-16
Gezi Park was emptied in minutes. [m1:TUR.COP Policemen] {e1 fired} gas into the lobby of a hotel where [m2:TUR.MED volunteer doctors] were treating [m3:TUR.CVL the choking], and {e2 carted off} nine of the medics; [m4:DEU.PTY Claudia Roth], eyes streaming, {e3 called} it war against civilians.
e1 m1 > m2,m3 ASSAULT actual 2013-06-16/none mode=crowd-control ctx=repression
e2 m1 > m2 COERCE actual 2013-06-16/none mode=arrest ctx=repression
e3 m4 > m1 ACCUSE actual 2013-06-16/none mode=disapprove ctx=human_rights

### Reuters 2021-11-24 none
[m1:AUS.EDU One in four first-year students] at the university comes from abroad, most of them from [m2:@CHN China] and [m3:@NPL Nepal]. Rents near the campus reflect it.

### Irish Times 2019-02-20
Eight [m1:GBR.LEG Labour MPs] {e1 walked away} from [m2:GBR.PTY Jeremy Corbyn] over anti-Semitism, three [m3:GBR.LEG Tories] from [m4:GBR.GOV Theresa May] over Brexit; neither leader {e2 has spoken to} the deserters.
e1 m1 > m2 SANCTION actual 2019-02-20/none mode=discontinue ctx=political_institutions
e2 m2 > m1 CONSULT denied 2019-02-20/none ctx=political_institutions

### Myanmar Now 2023-02-02
[m1:MMR.MIL The regime] {e1 placed} 37 more townships under martial law. In Sagaing, [m2:PDF.REB local fighters] {e2 have banned} [m3:MMR.CVL villagers] from filing the census, on pain of losing their fields.
e1 m1 > m3 COERCE actual 2023-02-02/none mode=martial-law ctx=repression
e2 m2 > m3 COERCE actual 2023-02-02/none mode=restrict ctx=military

### Reuters 2020-08-18
"<<q1 If [m1:MLI.MIL the mutineers] {e1 free} [m2:MLI.GOV Keïta], the borders {e2 reopen}>>," ran the message that [m3:NGA.GOV Nigeria's foreign minister] {e3 carried} to Bamako for [m4:ECOWAS ECOWAS].
e1 m1 > m2 RETREAT hypothetical 2020-08-18/none mode=release ctx=pro_democracy
e2 m4 > m1 CONCEDE hypothetical 2020-08-18/none ctx=pro_democracy
e3 m3 > m1 CONSULT actual 2020-08-18/none ctx=pro_democracy
q1 m4 direct

### Times of Malta 2019-11-30
[m1:MLT.BUS Yorgen Fenech] was {e1 charged}; [m2:MLT.GOV Joseph Muscat], it is reported, will {e2 quit} in January; and [m3:MLT.CVL a crowd in Castille Square] {e3 lobbed eggs} at [m4:MLT.GOV a departing minister's] car.
e1 m5 > m1 ACCUSE actual 2019-11-30/none mode=allege ctx=crime,corruption
e2 m2 > m3 CONCEDE planned 2019-11-30/none ctx=executive
e3 m3 > m4 PROTEST actual 2019-11-30/none mode=riot ctx=corruption
[m5:MLT.JUD Prosecutors] gave no details.

### The East African 2013-12-18
[m1:SSD.GOV President Kiir], in a black fedora, announced a {e1 dusk-to-dawn curfew} for Juba and named ten {e2 detainees}.
e1 m1 > m3 COERCE actual 2013-12-16/none mode=curfew ctx=military
e2 m1 > m2 COERCE actual 2013-12-18/none mode=arrest ctx=military
[m2:SSD.ELI The ten] were ministers till July, when [m4=m1 he] dismissed them. [m3:SSD.CVL Residents] queue for the few buses.

### Reuters 2018-12-29 none
Bitcoin had its worst year. [m1:KOR.GOV South Korea's finance ministry] expects the number of exchanges to halve, said an analyst at [m2:HKG.BUS a Hong Kong broker].

### LA Times 1999-05-10
For a third day [m1:CHN.EDU students], bused in from their campuses, {e1 pelted} [m2:USA.GOV the American embassy] with ink and paving stones. [m3:USA.GOV Ambassador James Sasser], a hostage of sorts, heard [m4:USA.GOV his president] {e2 say sorry} to [m5:CHN.GOV Jiang Zemin] on television for the Belgrade {e3 bombs}; Jiang {e4 would not come to the phone}.
e1 m1 > m2 PROTEST actual 1999-05-10/none mode=riot ctx=military
e2 m4 > m5 SUPPORT actual 1999-05-10/none ctx=diplomatic
e3 m4 > m5 ASSAULT actual 1999-05-07/day mode=aerial ctx=military
e4 m5 > m4 REJECT actual 1999-05-10/none mode=meet ctx=diplomatic

### Arab News 2021-12-09
[m1:UAF Ransomware thieves] {e1 locked} the files of [m2:BRA.GOV Brazil's health ministry]. [m4:? A foreign state] could {e2 have ordered} it, say [m3:BRA.COP federal police], who have nothing to show.
e1 m1 > m2 COERCE actual 2021-12-09/none mode=cyber ctx=cyber,health
e2 m4 > m2 COERCE hypothetical 2021-12-09/none mode=cyber ctx=cyber

### Foreign Affairs 2015-04-16
What deterrence requires is not more brigades, the argument goes, but a promise that will be believed. [m1:NATO NATO] {e1 gave} [m2:EST.GOV Tallinn], [m3:LVA.GOV Riga] and [m4:LTU.GOV Vilnius] one in Wales: a spearhead force ready in two days.
e1 m1 > m2,m3,m4 AGREE planned 2014-09-05/none ctx=military

### NYT 2004-03-25
Testifying under oath, [m1:USA.GOV Richard Clarke] {e1 apologized} to [m2:USA.CVL the families]: "<<q1 Your government failed you>>." [m3:USA.GOV The White House], which {e2 will not let} [m4:USA.GOV Condoleezza Rice] testify in public, says he has his facts wrong.
e1 m1 > m2 SUPPORT actual 2004-03-24/none ctx=terrorism
e2 m3 > m5 REJECT actual 2004-03-25/none mode=yield ctx=intelligence
q1 m1 direct
[m5:USA.LEG The commission] hopes to persuade it.

### Baltic Times 2007-04-27
Estonia's bronze soldier went before sunrise; so did the calm. [m1:EST.CVL Russian-speaking youths] {e1 smashed} kiosks, [m2:EST.COP policemen] with dogs {e2 cuffed} three hundred and {e3 held} them in the ferry terminal, and [m3:RUS.LEG Russia's upper house] {e4 wants} the president to break with [m4:EST.GOV Tallinn].
e1 m1 > m4 PROTEST actual 2007-04-27/none mode=riot ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2007-04-27/none mode=arrest ctx=religion_ethnicity
e3 m2 > m1 COERCE actual 2007-04-27/none mode=arrest ctx=religion_ethnicity
e4 m3 > m5 REQUEST requested 2007-04-27/none mode=change ctx=diplomatic
[m5:RUS.GOV Vladimir Putin] kept silent.
