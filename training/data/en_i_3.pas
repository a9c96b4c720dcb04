### Reuters 2013-07-10
[m1:EGY.JUD Egypt's public prosecutor], appointed only a week ago by [m2:EGY.MIL the generals], {e1 ordered the arrest} of [m3:EGY.REL Mohamed Badie], the Muslim Brotherhood's leader, and nine others accused of {e2 inciting} violence outside [m4:EGY.MIL the Republican Guard's headquarters].
e1 m1 > m3 COERCE actual 2013-07-10/none mode=arrest ctx=repression,legal
e2 m1 > m3 ACCUSE actual 2013-07-10/none mode=allege ctx=repression,legal

### AP 2009-02-13
[m1:ZWE.OPP Roy Bennett], who had been due to take the oath as deputy agriculture minister, was {e1 apprehended} at a small airfield outside Harare by [m2:ZWE.SPY plainclothes men of the Central Intelligence Organisation], [m3:ZWE.PTY his party] said.
e1 m2 > m1 COERCE actual 2009-02-13/none mode=arrest ctx=political_institutions said=m3

### BBC 2002-06-12
The {e1 apprehension} of [m1:SAU.CRM three Saudis] in [m2:@MAR Casablanca] was the work of [m3:MAR.SPY Moroccan intelligence], which {e2 suspected} them of planning to ram a boat into [m4:USA.MIL an American frigate].
e1 m3 > m1 COERCE actual 2002-06-12/none mode=arrest ctx=terrorism
e2 m3 > m1 ACCUSE actual 2002-06-12/none mode=allege ctx=terrorism

### Guardian 2017-08-17
[m1:HKG.JUD Hong Kong's Court of Appeal] {e1 jailed} [m2:HKG.OPP Joshua Wong] and two other leaders of the umbrella movement for six to eight months, a ruling that [m3:HRW Human Rights Watch] {e2 called} shameful and [m4:HKG.GOV the city's justice secretary], who had {e3 sought} a heavier penalty, said was in no way political.
e1 m1 > m2 SANCTION actual 2017-08-17/none ctx=pro_democracy,legal
e2 m3 > m1 ACCUSE actual 2017-08-17/none mode=disapprove ctx=pro_democracy,legal
e3 m4 > m2 ACCUSE actual 2017-08-17/none mode=allege ctx=legal

### El Pais 2019-10-14
[m1:ESP.JUD Spain's Supreme Court] {e1 sentenced} [m2:ESP.ELI nine Catalan separatist leaders] to between nine and thirteen years in prison for sedition, and within an hour [m3:ESP.CVL thousands of people] had {e2 blocked} the access roads to Barcelona airport.
e1 m1 > m2 SANCTION actual 2019-10-14/none ctx=territory,legal
e2 m3 > m4 PROTEST actual 2019-10-14/none mode=obstruct ctx=territory
[m4:ESP.GOV The government] appealed for calm.

### AFP 2014-12-30
[m1:RUS.JUD A Moscow judge] {e1 gave} [m2:RUS.CVL Oleg Navalny] three and a half years; [m3:RUS.OPP his brother Alexei], {e2 confined} to his flat since February, got a suspended term, {e3 broke} his house arrest to join a rally, and was {e4 bundled} home by [m4:RUS.COP police].
e1 m1 > m2 SANCTION actual 2014-12-30/none mode=convict ctx=repression,legal
e2 m1 > m3 COERCE actual 2014-02-01/month mode=arrest ctx=repression
e3 m3 > m1 REJECT actual 2014-12-30/none mode=yield ctx=pro_democracy
e4 m4 > m3 COERCE actual 2014-12-30/none mode=arrest ctx=repression

### Granma 2010-07-14
[m1:CUB.OPP Seven dissidents] {e1 incarcerated} by [m2:CUB.GOV Havana] since the Black Spring of 2003 {e2 landed} in [m3:@ESP Madrid] under a bargain struck by [m4:CUB.REL Cardinal Jaime Ortega].
e1 m2 > m1 COERCE actual 2003-03-01/month mode=arrest ctx=human_rights
e2 m2 > m1 RETREAT actual 2010-07-14/none mode=release ctx=human_rights
e3 m4 > m2 CONSULT actual 2010-07-14/none ctx=human_rights,religion_ethnicity
The cardinal {e3 had spoken} with the president for four hours.

### Jakarta Post 2016-08-20
[m1:IDN.COP The South Jakarta municipal police] {e1 evicted} 400 [m2:IDN.CVL families from the riverbank at Rawajati], a step that [m3:IDN.NGO the Jakarta Legal Aid Institute] {e2 contested} in the administrative court.
e1 m1 > m2 COERCE actual 2016-08-20/none mode=seize ctx=human_security
e2 m3 > m1 ACCUSE actual 2016-08-20/none mode=allege ctx=human_security,legal

### Reuters 2006-05-01
[m1:BOL.MIL Bolivian soldiers] took up posts at 56 gas installations on Monday as [m2:BOL.GOV President Evo Morales] {e1 nationalized} the industry, giving [m3:BRA.BUS Petrobras], [m4:ESP.BUS Repsol] and others six months to {e2 accept} new contracts or {e3 leave}.
e1 m2 > m3,m4 COERCE actual 2006-05-01/day mode=seize ctx=natural_resource,economic
e2 m2 > m3,m4 REQUEST requested 2006-05-01/day mode=yield ctx=natural_resource,economic
e3 m2 > m3,m4 THREATEN threatened 2006-05-01/day mode=expel ctx=natural_resource,economic

### Financial Times 2012-04-16
The {e1 nationalization} of [m1:ARG.BUS YPF], proposed to Congress by [m2:ARG.GOV President Cristina Fernandez], {e2 enraged} [m3:ESP.GOV Madrid], whose industry minister {e3 vowed} clear and forceful measures; [m4:ITA.BUS other European investors] looked on.
e1 m2 > m1 COERCE planned 2012-04-16/none mode=seize ctx=natural_resource,economic
e2 m3 > m2 ACCUSE actual 2012-04-16/none mode=disapprove ctx=natural_resource,economic
e3 m3 > m2 THREATEN threatened 2012-04-16/none ctx=natural_resource,economic

### Mail & Guardian 2010-09-02
[m1:MOZ.COP Police in Maputo] {e1 suppressed} riots over the price of bread with live rounds, and [m2:MOZ.GOV the communications authority], journalists said, {e2 made [m3:MOZ.BUS two mobile operators] block} text messages.
e1 m1 > m4 ASSAULT actual 2010-09-02/none mode=firearms ctx=economic,repression
e2 m2 > m3 COERCE actual 2010-09-02/none mode=censor ctx=repression
e3 m4 > m5 PROTEST actual 2010-09-02/none mode=riot ctx=economic
[m4:MOZ.CVL Residents of the poor suburbs] had {e3 burned tyres} against [m5:MOZ.GOV the government] since dawn.

### Amnesty 2018-03-28
In its annual review, [m1:AMNESTY Amnesty International] {e1 documents} the {e2 suppression} of [m2:ETH.CVL Oromo marchers] by [m3:ETH.MIL the federal army] and urges [m4:ETH.GOV Ethiopia's new prime minister] to {e3 lift} the state of emergency.
e1 m1 > m3 ACCUSE actual 2018-03-28/none mode=allege ctx=human_rights,repression
e2 m3 > m2 COERCE actual 2018-03-28/none ctx=repression
e3 m1 > m4 REQUEST requested 2018-03-28/none mode=yield ctx=repression

### Straits Times 2014-05-20
Declaring that [m1=m2 he] acted only to restore order, [m2:THA.MIL General Prayuth Chan-ocha] {e1 imposed} martial law at three in the morning, {e2 shut} ten [m3:THA.JRN television stations] and {e3 summoned} [m4:THA.GOV the caretaker prime minister] to a meeting [m5=m4 he] chose not to attend.
e1 m2 > m6 COERCE actual 2014-05-20/none mode=martial-law ctx=pro_autocracy
e2 m2 > m3 COERCE actual 2014-05-20/none mode=censor ctx=pro_autocracy,rights_freedoms
e3 m2 > m4 REQUEST requested 2014-05-20/none mode=meet ctx=pro_autocracy
e4 m4 > m2 REJECT actual 2014-05-20/none mode=meet ctx=pro_autocracy
[m6:THA.CVL Commuters] took pictures of [m7=m2 the soldiers]. The premier's {e4 absence} was noted.

### AFP 2005-05-30
[m1:KEN.AGR Ranch workers] in Marsabit say [m2:KEN.MIL the army] {e1 commandeered} their lorries to chase [m3:ETH.REB Ethiopian raiders] and has paid nothing; [m4:KEN.GOV the district commissioner] promised to {e2 compensate} [m5=m1 them].
e1 m2 > m1 COERCE actual 2005-05-30/none mode=seize ctx=military said=m1
e2 m4 > m5 AGREE planned 2005-05-30/none ctx=economic

### Xinhua 2014-08-11
[m1:LBR.MIL Liberian soldiers] have {e1 cordoned off} two counties to contain Ebola, {e2 compelling} [m2:LBR.BUS traders] to leave their goods at the checkpoints; [m3:MSF Doctors Without Borders] {e3 questioned} whether the cordon did any good.
e1 m1 > m2 COERCE actual 2014-08-11/none mode=restrict ctx=health
e2 m1 > m2 COERCE actual 2014-08-11/none mode=restrict ctx=health
e3 m3 > m1 ACCUSE actual 2014-08-11/none mode=disapprove ctx=health

### Reuters 2020-07-01
[m1:HKG.COP Officers] {e1 caught} [m2:HKG.CVL a man carrying an independence flag] in Causeway Bay hours after [m3:CHN.LEG the National People's Congress] had {e2 criminalised} secession, subversion and collusion with outside forces in [m4:HKG.GOV the territory].
e1 m1 > m2 COERCE actual 2020-07-01/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2020-06-30/day mode=restrict ctx=rights_freedoms,legislative

### Globe and Mail 2012-05-18
[m1:CAN.GOV Quebec's provincial government] passed an emergency law {e1 restraining} [m2:CAN.EDU striking students], who {e2 marched} in their thousands that very evening, and [m3:CAN.JUD the bar association] {e3 deplored} the limits it places on free assembly.
e1 m1 > m2 COERCE actual 2012-05-18/none mode=restrict ctx=rights_freedoms
e2 m2 > m1 PROTEST actual 2012-05-18/none mode=demo ctx=rights_freedoms
e3 m3 > m1 ACCUSE actual 2012-05-18/none mode=disapprove ctx=rights_freedoms

### Kathmandu Post 2005-02-02
[m1:NPL.GOV King Gyanendra] {e1 dismissed} [m2:NPL.GOV Prime Minister Sher Bahadur Deuba] and had [m3:NPL.MIL soldiers] {e2 stand guard} over newsrooms to {e3 censor} every page; [m4:IND.GOV New Delhi] {e4 voiced} grave concern and {e5 put off} a regional summit.
e1 m1 > m2 SANCTION actual 2005-02-02/none mode=expel ctx=pro_autocracy
e2 m3 > m5 COERCE actual 2005-02-02/none mode=censor ctx=rights_freedoms
e3 m3 > m5 COERCE actual 2005-02-02/none mode=censor ctx=rights_freedoms
e4 m4 > m1 ACCUSE actual 2005-02-02/none mode=disapprove ctx=pro_autocracy
e5 m4 > m1 REJECT actual 2005-02-02/none mode=meet ctx=diplomatic
[m5:NPL.JRN Editors] left white spaces.

### Reuters 2009-03-31
[m1:ICC The court in The Hague] wants [m2:SDN.GOV Omar al-Bashir] {e1 arrested}; [m3:ARAB.GOV Arab leaders meeting in Doha] {e2 rejected} the warrant outright and {e3 expressed solidarity with} [m4=m2 him].
e1 m1 > m2 COERCE requested 2009-03-31/none mode=arrest ctx=human_rights,legal
e2 m3 > m1 REJECT actual 2009-03-31/none mode=yield ctx=human_rights,legal
e3 m3 > m4 SUPPORT actual 2009-03-31/none ctx=legal

### Nation 2015-11-04
[m1:KEN.JUD The High Court in Nairobi] {e1 overturned} an order by which [m2:KEN.GOV the NGO coordination board] had {e2 deregistered} [m3:KEN.NGO two Muslim human rights groups] from Mombasa.
e1 m1 > m2 REJECT actual 2015-11-04/none mode=change ctx=legal,rights_freedoms
e2 m2 > m3 COERCE actual 2015-11-04/none mode=restrict ctx=rights_freedoms,religion_ethnicity

### Sputnik 2016-09-29
[m1:RUS.JUD Russia's highest court] {e1 upheld} a decree that {e2 proscribes} [m2:UKR.CVL the Mejlis], the elected council of the Crimean Tatars, as extremist, after [m3:EU the EU] had {e3 pleaded} for it to be spared.
e1 m1 > m2 SANCTION actual 2016-09-29/none mode=convict ctx=religion_ethnicity,legal
e2 m1 > m2 COERCE actual 2016-09-29/none mode=restrict ctx=religion_ethnicity,territory
e3 m3 > m1 REQUEST requested 2016-09-29/none mode=yield ctx=religion_ethnicity

### Vietnam News 2011-09-20
[m1:VNM.COP Hanoi police] said [m2=m1 they] had {e1 penalised} [m3:VNM.REL forty-one Catholics] who {e2 prayed} on disputed parish land, confiscating a loudspeaker and a wooden cross.
e1 m2 > m3 COERCE actual 2011-09-20/none ctx=religion_ethnicity said=m1
e2 m3 > m1 PROTEST actual 2011-09-20/none mode=demo ctx=religion_ethnicity

### Turkiye 2015-10-28
[m1:TUR.COP Officers with chainsaws] cut through the gates of [m2:TUR.JRN Kanalturk] as [m3:TUR.JUD court-appointed trustees] {e1 took over} its parent company, and [m4:TUR.CVL staff and readers] outside were {e2 doused} with water cannon.
e1 m3 > m2 COERCE actual 2015-10-28/none mode=seize ctx=rights_freedoms
e2 m1 > m4 ASSAULT actual 2015-10-28/none mode=crowd-control ctx=rights_freedoms

### Kommersant 2004-10-27 none
The museum's new wing imprisons its visitors in a maze of mirrors, our critic complains. [m1:RUS.CVL The architect], who trained in [m2:@ITA Milan], says confusion is the idea.

### AP 2012-10-05
After an eight-year fight [m1:GBR.GOV Britain] {e1 extradited} [m2:GBR.REL the cleric Abu Hamza] to [m3:USA.GOV the United States], [m4:GBR.JUD two High Court judges] having {e2 dismissed} a last appeal in which [m5=m2 he] {e3 pleaded} ill health.
e1 m1 > m3 COOPERATE actual 2012-10-05/none ctx=terrorism,legal
e2 m4 > m2 REJECT actual 2012-10-05/none mode=yield ctx=terrorism,legal
e3 m5 > m4 REQUEST requested 2012-10-05/none mode=yield ctx=terrorism,legal

### Reuters 2018-12-10
[m1:CHN.SPY State security officers] in [m2:@CHN Dandong] {e1 detained} [m3:CAN.CVL Michael Spavor], a businessman, and in the capital [m4:CAN.ELI a former diplomat, Michael Kovrig], nine days after [m5:CAN.COP Canadian police] had {e2 taken} [m6:CHN.BUS Huawei's finance chief] off a flight at the request of [m7:USA.GOV the United States].
e1 m1 > m3,m4 COERCE actual 2018-12-10/none mode=arrest ctx=diplomatic
e2 m5 > m6 COERCE actual 2018-12-01/day mode=arrest ctx=legal
e3 m7 > m5 REQUEST requested 2018-12-01/none mode=assist ctx=legal
[m8=m7 Washington] had {e3 asked} for her in August.

### La Repubblica 2018-08-20
For five days [m1:ITA.GOV Interior Minister Matteo Salvini] has {e1 disallowed} the disembarkation of [m2:ERI.REF 177 migrants] from [m3:ITA.MIL a coastguard cutter]; [m4:ITA.JUD a prosecutor from Agrigento] {e2 came aboard} to see if [m5=m2 they] were being unlawfully {e3 confined}.
e1 m1 > m2 COERCE actual 2018-08-20/none mode=restrict ctx=migration
e2 m4 > m1 ACCUSE actual 2018-08-20/none mode=investigate ctx=migration,legal
e3 m1 > m2 COERCE hypothetical 2018-08-20/none mode=restrict ctx=migration,legal

### New Vision 2021-01-16
[m1:UGA.MIL Soldiers] {e1 surround} the house of [m2:UGA.OPP Bobi Wine]; [m3:UGA.MIL the army's spokesman] insisted that the men were there to {e2 protect} [m4=m2 the candidate], not to {e3 pen [m5=m2 him] in}.
e1 m1 > m2 COERCE actual 2021-01-16/none mode=restrict ctx=election
e2 m1 > m4 AID actual 2021-01-16/none ctx=election said=m3
e3 m1 > m5 COERCE denied 2021-01-16/none mode=arrest ctx=election

### Cumhuriyet 2020-11-25
A suspected {e1 cyberattack} by [m1:AZE.SPY Azerbaijani hackers] paralysed three ministries in [m2:ARM.GOV Yerevan], which routes part of its traffic through [m3:@GEO Georgia].
e1 m1 > m2 COERCE actual 2020-11-25/none mode=cyber ctx=cyber

### Tribune 2007-11-06
[m1:PAK.GOV General Pervez Musharraf's] emergency order, which {e1 suspends} the constitution, has {e2 put} [m2:PAK.JUD Chief Justice Iftikhar Chaudhry] under house arrest; [m3:PAK.JUD lawyers] who {e3 gathered} at the Lahore High Court in spite of it were {e4 clubbed} by [m4:PAK.COP policemen].
e1 m1 > m3 COERCE actual 2007-11-06/none mode=martial-law ctx=pro_autocracy,legal
e2 m1 > m2 COERCE actual 2007-11-06/none mode=arrest ctx=pro_autocracy,legal
e3 m3 > m1 PROTEST actual 2007-11-06/none mode=demo ctx=pro_democracy
e4 m4 > m3 ASSAULT actual 2007-11-06/none mode=beat ctx=repression

### Mainichi 2016-12-23
[m1:KOR.GOV South Korean customs] {e1 impounded} [m2:HKG.BUS a Hong Kong-flagged tanker] that had {e2 transferred} oil products to [m3:PRK.BUS a North Korean vessel] on the high seas, a breach of resolutions of [m4:UN the Security Council].
e1 m1 > m2 COERCE actual 2016-12-23/none mode=seize ctx=cbrn
e2 m2 > m3 COOPERATE actual 2016-12-23/none ctx=cbrn,economic

### O Globo 2022-08-23
[m1:BRA.COP Federal police], on a warrant from [m2:BRA.JUD Justice Alexandre de Moraes], {e1 searched} the homes of [m3:BRA.BUS eight businessmen] who in a chat group had {e2 advocated} a coup should [m4:BRA.ELI Luiz Inacio Lula da Silva] win.
e1 m1 > m3 COERCE actual 2022-08-23/none mode=seize ctx=election,legal
e2 m3 > m4 THREATEN threatened 2022-08-23/none ctx=election

### AP 2010-11-13 headline
[m1:MMR.MIL Myanmar's generals] {e1 free} [m2:MMR.OPP Suu Kyi], {e2 keep} 2,100 [m3:MMR.OPP others] jailed
e1 m1 > m2 RETREAT actual 2010-11-13/none mode=release ctx=human_rights
e2 m1 > m3 COERCE actual 2010-11-13/none mode=arrest ctx=human_rights

### Dagens Nyheter 2022-11-02 none
[m1:SWE.BUS Volvo] seized the lead in electric trucks across the Nordics, capturing two thirds of a market that [m2:DEU.BUS Daimler] and [m3:CHN.BUS BYD] have only begun to explore.

### Standard 2003-09-12
[m1:ZWE.COP Police] {e1 sealed} the offices of [m2:ZWE.JRN the Daily News] on Friday, one day after [m3:ZWE.JUD the Supreme Court] had {e2 ruled} that it was publishing illegally. Its closure, said [m4:NGO Reporters Without Borders], shows what remains of a free press under [m5:ZWE.GOV President Robert Mugabe].
e1 m1 > m2 COERCE actual 2003-09-12/day mode=censor ctx=rights_freedoms
e2 m3 > m2 SANCTION actual 2003-09-11/day mode=convict ctx=rights_freedoms,legal
e3 m4 > m5 ACCUSE actual 2003-09-12/none mode=disapprove ctx=rights_freedoms
Its report is {e3 scathing}.

### Reuters 2021-05-31
[m1:NIC.GOV Nicaragua's attorney-general] wants to {e1 disqualify} [m2:NIC.OPP Cristiana Chamorro] from running against [m3:NIC.GOV President Daniel Ortega], and [m4:USA.GOV the State Department] warned that any such step would {e2 cost} [m5=m3 him] the little legitimacy left.
e1 m1 > m2 COERCE planned 2021-05-31/none mode=restrict ctx=election
e2 m4 > m5 THREATEN threatened 2021-05-31/none ctx=election
