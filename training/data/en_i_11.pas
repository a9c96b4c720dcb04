### Reuters 2004-05-06
[m1:USA.GOV The United States], citing the jailing of [m2:CUB.OPP seventy-five dissidents], will {e1 curb} family visits to [m3:CUB.GOV Cuba] to one every three years, a measure that [m4:USA.CVL Cuban-American moderates in Miami] {e2 find} cruel.
e1 m1 > m3 SANCTION planned 2004-05-06/none mode=discontinue ctx=human_rights,economic
e2 m4 > m1 ACCUSE actual 2004-05-06/none mode=disapprove ctx=human_rights
e3 m3 > m2 COERCE actual 2004-05-06/none mode=arrest ctx=human_rights
The {e3 jailings} date from last spring.

### AFP 2012-10-02
[m1:NGA.EDU The senate of a federal university in Port Harcourt] {e1 expelled} eleven [m2:NGA.EDU undergraduates] for joining a lynch mob, while [m3:NGA.LEG the state assembly] {e2 ordered} [m4:NGA.COP the police commissioner] to account for his men's absence.
e1 m1 > m2 SANCTION actual 2012-10-02/none mode=expel ctx=crime
e2 m3 > m4 REQUEST requested 2012-10-02/none mode=yield ctx=crime

### BBC 2011-02-26
Voting fifteen to nil, [m1:UN the Security Council] {e1 imposed} an arms embargo on [m2:LBY.GOV Libya], {e2 froze} the wealth of [m3:LBY.GOV Muammar Gaddafi's] family and {e3 referred} his government's crackdown to [m4:ICC the Hague prosecutor]; [m5:LBY.GOV the country's own delegation] had {e4 asked} for it in writing.
e1 m1 > m2 SANCTION actual 2011-02-26/none mode=discontinue ctx=human_rights,military
e2 m1 > m3 SANCTION actual 2011-02-26/none mode=discontinue ctx=human_rights,economic
e3 m1 > m2 ACCUSE actual 2011-02-26/none mode=allege ctx=human_rights,legal
e4 m5 > m1 REQUEST requested 2011-02-26/none mode=assist ctx=human_rights

### The Namibian 2018-06-05
[m1:NAM.PTY Swapo's central committee] has {e1 ostracised} [m2:NAM.PTY the former youth leader], an Affirmative Repositioning sympathiser told [m3:#Namibian the paper], and [m5:NAM.PTY the party's secretary-general] {e2 wants} [m4=m2 him] out of parliament as well.
e1 m1 > m2 SANCTION actual 2018-06-05/none mode=expel ctx=political_institutions
e2 m5 > m4 REQUEST requested 2018-06-05/none mode=change ctx=political_institutions

### Reuters 2018-04-06
[m1:USA.GOV The Treasury] {e1 blacklisted} seven [m2:RUS.BUS Russian tycoons], among them [m3:RUS.BUS Oleg Deripaska], whose aluminium company supplies half of Europe; [m4:IRL.LAB union officials at a refinery in Limerick] {e2 pleaded with} [m5:IRL.GOV Dublin] to help.
e1 m1 > m2,m3 SANCTION actual 2018-04-06/none mode=discontinue ctx=economic
e2 m4 > m5 REQUEST requested 2018-04-06/none mode=assist ctx=economic

### Daily News Egypt 2004-11-22
[m1:UNESCO A United Nations agency], under pressure from [m2:ISR.GOV Israel], {e1 disassociated} itself from a conference in [m3:@FRA Paris] at which [m4:EGY.EDU an Egyptian historian] was to speak.
e1 m1 > m4 SANCTION actual 2004-11-22/none mode=withdraw ctx=rights_freedoms

### Guardian 2009-10-25
[m1:SOM.GOV Somalia's transitional cabinet], itself a guest of [m2:UGA.MIL Ugandan soldiers], {e1 dismissed} [m3:SOM.COP Mogadishu's police chief] for failing to pay recruits, and [m4:EU European trainers] {e2 suspended} a course for [m6:SOM.COP his officers] in [m5:@DJI Djibouti].
e1 m1 > m3 SANCTION actual 2009-10-25/none mode=expel ctx=corruption
e2 m4 > m1 SANCTION actual 2009-10-25/none mode=discontinue ctx=corruption,military

### Reuters 2016-07-12
[m1:CHN.GOV Beijing] neither {e1 accepts} nor recognises the award, a vice foreign minister said, warning [m2:PHL.GOV Manila] that a provocation at Scarborough Shoal {e2 would meet with} a decisive reply.
e1 m1 > m2 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal
e2 m1 > m2 THREATEN threatened 2016-07-12/none mode=violence ctx=territory

### Times of Zambia 2004-03-02
A {e1 ban} on tilapia from [m1:ZWE.BUS Kariba's Zimbabwean farms], ordered by [m2:ZMB.GOV the fisheries directorate] after an outbreak of ulcers, has {e2 angered} [m3:ZWE.GOV Harare], which {e3 may respond} with tolls on [m4:ZMB.BUS Zambian hauliers].
e1 m2 > m1 SANCTION actual 2004-03-02/none mode=discontinue ctx=economic,health
e2 m3 > m2 ACCUSE actual 2004-03-02/none mode=disapprove ctx=economic
e3 m3 > m4 SANCTION hypothetical 2004-03-02/none mode=discontinue ctx=economic

### Straits Times 2003-08-14
[m1:IDN.JUD A Jakarta court] {e1 ruled} [m2:JI.REB the cleric Abu Bakar Bashir] not guilty of leading Jemaah Islamiah but {e2 gave} [m3=m2 him] four years for treason, a term that [m4:SGP.GOV Singapore] and [m5:AUS.GOV Canberra] {e3 criticised} as light.
e1 m1 > m2 CONCEDE actual 2003-08-14/none ctx=terrorism,legal
e2 m1 > m3 SANCTION actual 2003-08-14/none mode=convict ctx=terrorism,legal
e3 m4,m5 > m1 ACCUSE actual 2003-08-14/none mode=disapprove ctx=terrorism,legal

### Al Jazeera 2019-12-10
[m1:MMR.GOV Aung San Suu Kyi] sat in silence in The Hague as [m2:GMB.GOV Gambia's justice minister], {e1 suing} on behalf of [m3:OIC fifty-seven Muslim states], {e2 urged} [m4:ICJ the world court] to tell [m5:MMR.GOV Naypyidaw] to stop the killing of [m6:MMR.CVL the Rohingya].
e1 m2 > m5 ACCUSE actual 2019-12-10/none mode=allege ctx=human_rights,legal
e2 m2 > m4 REQUEST requested 2019-12-10/none mode=assist ctx=human_rights,legal

### AP 2023-09-19
[m1:IND.GOV New Delhi] {e1 gave} [m2:CAN.GOV a Canadian diplomat] five days to leave after [m3:CAN.GOV Prime Minister Justin Trudeau] told [m4:CAN.LEG the House of Commons] there were credible allegations tying [m5:IND.SPY Indian agents] to the {e2 murder} of [m6:CAN.REL a Sikh temple president]; [m7:IND.GOV the external affairs ministry] {e3 called} them absurd.
e1 m1 > m2 SANCTION actual 2023-09-19/none mode=expel ctx=diplomatic
e2 m5 > m6 ASSAULT denied 2023-09-19/none mode=targeted ctx=diplomatic
e3 m7 > m3 REJECT actual 2023-09-19/none ctx=diplomatic
e4 m3 > m5 ACCUSE actual 2023-09-18/day mode=allege ctx=diplomatic
The {e4 claim} was made on Monday.

### Reuters 2010-03-31 none
[m1:CHL.BUS Codelco], the copper giant, will sanction a new smelter north of [m2:@CHL Calama], and boosts its stake in a desalination plant; shipments to [m3:@CHN Shanghai] remain strong.

### Kathmandu Post 2006-06-05
[m1:NPL.LEG The restored House] {e1 stripped} [m2:NPL.GOV King Gyanendra] of his immunity, of his veto and of command over [m3:NPL.MIL the army], and {e2 scrapped} his privy council, a plan [m4=m2 the palace] {e3 did not contest}.
e1 m1 > m2 SANCTION actual 2006-06-05/none mode=expel ctx=political_institutions
e2 m1 > m2 SANCTION actual 2006-06-05/none mode=expel ctx=political_institutions
e3 m2 > m1 REJECT denied 2006-06-05/none mode=change ctx=political_institutions

### Nikkei 2019-07-01
[m1:JPN.GOV Japan's industry ministry] is {e1 tightening} the export of three chemicals to [m2:KOR.BUS South Korean chipmakers], after which [m5:KOR.GOV Seoul] {e2 lodged} a complaint with [m3:WTO the trade body]; [m4:KOR.CVL shoppers in Busan] began to {e3 boycott} Japanese beer.
e1 m1 > m2 SANCTION actual 2019-07-01/none mode=discontinue ctx=economic
e2 m5 > m1 ACCUSE actual 2019-07-01/none mode=allege ctx=economic
e3 m4 > m6 PROTEST actual 2019-07-01/none mode=boycott ctx=economic
Sales at [m6:JPN.BUS Asahi] fell at once. [m7:KOR.GOV The Blue House] was closed.

### Star Tribune 2011-09-07
[m1:USA.LEG A congressman from Minnesota] has introduced a bill that would {e1 rescind} the tax exemption of [m2:USA.NGO charities] which donate to [m3:PSE.NGO a Gaza relief society]; [m4:USA.NGO the ACLU] {e2 opposes} it.
e1 m1 > m2 SANCTION planned 2011-09-07/none mode=discontinue ctx=legislative,terrorism
e2 m4 > m1 REJECT actual 2011-09-07/none mode=change ctx=legislative,rights_freedoms

### Aftenposten 2021-05-21
[m1:NOR.PTY The Centre Party], a coalition in waiting with [m2:NOR.PTY Labour], {e1 vows to repudiate} energy rules agreed with [m3:EU the Union] if [m4:NOR.LEG the Storting] lets it.
e1 m1 > m3 REJECT planned 2021-05-21/none mode=change ctx=natural_resource

### AFP 2015-06-11
[m1:UKR.GOV Kiev's justice ministry] has {e1 broken off} military transit for [m2:RUS.MIL the Russian contingent] in Transdniestria, so that relief must now be flown over [m3:@MDA Moldova], whose parliament has been in recess since May.
e1 m1 > m2 SANCTION actual 2015-06-11/none mode=discontinue ctx=military

### Haaretz 2005-05-26
[m1:GBR.EDU Britain's Association of University Teachers] {e1 overturned} by a large majority the {e2 boycott} of [m2:ISR.EDU Haifa and Bar-Ilan universities] that [m3:GBR.EDU its council] had adopted in April; [m4:ISR.GOV the education minister] {e3 praised} [m5=m1 the members].
e1 m1 > m2 CONCEDE actual 2005-05-26/none ctx=human_rights
e2 m3 > m2 SANCTION actual 2005-04-01/month mode=discontinue ctx=human_rights
e3 m4 > m5 SUPPORT actual 2005-05-26/none ctx=human_rights

### Globe and Mail 2018-08-06
[m1:SAU.GOV Riyadh], reacting to a tweet in Arabic by [m2:CAN.GOV Chrystia Freeland], {e1 gave} [m3:CAN.GOV Ambassador Dennis Horak] a day to leave, {e2 suspended} new trade and {e3 ordered home} sixteen thousand [m4:SAU.EDU scholarship holders]; [m5:USA.GOV the State Department] said [m6=m5 it] would {e4 not take sides}.
e1 m1 > m3 SANCTION actual 2018-08-06/none mode=expel ctx=diplomatic,human_rights
e2 m1 > m2 SANCTION actual 2018-08-06/none mode=discontinue ctx=diplomatic,economic
e3 m1 > m2 SANCTION actual 2018-08-06/none mode=withdraw ctx=diplomatic
e4 m5 > m2 REJECT actual 2018-08-06/none mode=assist ctx=diplomatic

### Reuters 2022-04-07
[m1:UN The General Assembly] {e1 suspended} [m2:RUS.GOV Russia] from the Human Rights Council by 93 votes to 24, with [m3:IND.GOV India], [m4:BRA.GOV Brazil] and [m5:IDN.GOV Indonesia] among the 58 that abstained; [m6:CHN.GOV Beijing's delegate] {e2 objected} that the haste set a dangerous precedent.
e1 m1 > m2 SANCTION actual 2022-04-07/none mode=expel ctx=human_rights,military
e2 m6 > m1 ACCUSE actual 2022-04-07/none mode=disapprove ctx=human_rights

### La Republique 2012-03-15
[m1:SYR.GOV Damascus] is {e1 cut off} from the payments system run from Belgium; [m2:BEL.BUS the cooperative] that runs it acted on a ruling of [m3:EU European foreign ministers].
e1 m2 > m1 SANCTION actual 2012-03-15/none mode=discontinue ctx=economic

### BBC 2006-12-08
[m1:FJI.MIL Commodore Frank Bainimarama], who on Tuesday {e1 usurped} the powers of [m2:FJI.GOV the president], {e2 evicted} [m3:FJI.GOV Prime Minister Laisenia Qarase] from his official house; [m4:COMMONWEALTH Commonwealth ministers] {e3 suspended} the country from all meetings.
e1 m1 > m2 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2006-12-08/none mode=seize ctx=pro_autocracy
e3 m4 > m5 SANCTION actual 2006-12-08/none mode=expel ctx=pro_democracy
[m5:FJI.GOV Suva] shrugged.

### Wikipedia 2020-08-18 headline
[m1:MLI.MIL Malian mutineers] {e1 detain} president; [m2:ECOWAS bloc] {e2 shuts} borders with [m3:MLI.GOV Mali]
e1 m1 > m3 COERCE actual 2020-08-18/none mode=arrest ctx=pro_autocracy
e2 m2 > m3 SANCTION actual 2020-08-18/none mode=discontinue ctx=pro_democracy

### Hong Kong Free Press 2021-06-24
[m1:HKG.JRN Apple Daily] printed a million copies of its last edition after [m2:HKG.COP the national security department] {e1 froze} its bank accounts, {e2 searched} its newsroom and {e3 charged} [m3:HKG.JRN the chief editor] with collusion, an offence for which the law allows [m4:HKG.JUD the court] to {e4 imprison} a defendant for life.
e1 m2 > m1 COERCE actual 2021-06-24/none mode=seize ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2021-06-24/none mode=seize ctx=rights_freedoms
e3 m2 > m3 ACCUSE actual 2021-06-24/none mode=allege ctx=rights_freedoms,legal
e4 m4 > m3 COERCE hypothetical 2021-06-24/none mode=arrest ctx=rights_freedoms,legal

### Sudan Tribune 2009-03-05
Hours after the warrant was read out in The Hague, [m1:SDN.GOV Khartoum] {e1 expelled} thirteen [m2:NGO foreign relief organisations], {e2 confiscating} their laptops; [m3:AU the African Union] {e3 requested} [m4:UN the Security Council] to defer the case, and [m5:USA.GOV Washington's UN envoy] {e4 deemed} the expulsions callous.
e1 m1 > m2 SANCTION actual 2009-03-05/none mode=expel ctx=human_security,legal
e2 m1 > m2 COERCE actual 2009-03-05/none mode=seize ctx=human_security
e3 m3 > m4 REQUEST requested 2009-03-05/none mode=yield ctx=legal
e4 m5 > m1 ACCUSE actual 2009-03-05/none mode=disapprove ctx=human_security

### Politico 2022-09-15
Two thirds of [m1:EU the European Parliament] {e1 declared} that [m2:HUN.GOV Hungary] could no longer be considered a full democracy. [m3:HUN.PTY Fidesz] {e2 retorted} that the house was re-running a lost election.
e1 m1 > m2 ACCUSE actual 2022-09-15/none mode=disapprove ctx=pro_democracy
e2 m3 > m1 REJECT actual 2022-09-15/none ctx=pro_democracy
