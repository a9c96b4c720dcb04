### Reuters 2009-07-05
[m1:IRN.COP Iranian police] have {e1 freed} most of [m4:IRN.OPP those] they {e2 held} during June's unrest, but [m2:GBR.GOV Britain] said [m5:GBR.CVL eight of the nine local employees] of [m3=m2 its] embassy who were {e3 picked up} had yet to come home.
e1 m1 > m4 RETREAT actual 2009-07-05/none mode=release
e2 m1 > m4 COERCE actual 2009-06-01/month mode=arrest
e3 m1 > m5 COERCE actual 2009-07-05/none mode=arrest

### Reuters 2009-04-18
[m1:IRN.JUD A revolutionary court in Tehran] has {e1 imprisoned} [m2:USA.JRN American reporter Roxana Saberi] for eight years as a spy, a charge [m3=m2 she] {e3 rejects}; [m4:USA.GOV Secretary of State Hillary Clinton] {e2 demanded} her release.
e1 m1 > m2 SANCTION actual 2009-04-18/none mode=convict ctx=rights_freedoms
e2 m4 > m1 REQUEST requested 2009-04-18/none mode=yield ctx=rights_freedoms
e3 m3 > m1 REJECT actual 2009-04-18/none ctx=rights_freedoms

### AFP 2009-05-11
{e1 Freed} by [m1:IRN.JUD an Iranian appeals court] on Monday, [m2:USA.JRN journalist Roxana Saberi] was met at the gate of Evin by her parents and will fly to [m3:@AUT Vienna].
e1 m1 > m2 RETREAT actual 2009-05-11/day mode=release ctx=rights_freedoms

### AP 2001-03-12
[m1:CHN.SPY State security agents] {e1 seized} [m2:CHN.EDU a Washington-based scholar] at Beijing airport in February and are {e2 investigating} [m3=m2 her] for espionage, [m4:CHN.GOV a foreign ministry spokesman] confirmed.
e1 m1 > m2 COERCE actual 2001-02-01/month mode=arrest ctx=intelligence
e2 m1 > m3 ACCUSE actual 2001-03-12/none mode=investigate ctx=intelligence said=m4

### Xinhua 2010-01-08
[m1:NPL.COP Nepalese police] {e1 detained} [m2:CHN.CVL some 60 Tibetans] as [m3=m2 they] {e2 tried to march on} [m4:CHN.GOV the Chinese embassy] in [m5:@NPL Kathmandu], then let them go after dark.
e1 m1 > m2 COERCE actual 2010-01-08/none mode=arrest
e2 m3 > m4 PROTEST actual 2010-01-08/none mode=demo

### Reuters 2008-03-30
[m1:IND.COP Delhi police] promised to {e1 detain} anyone who disrupts the torch relay, while [m2:CHN.REL the Dalai Lama] {e3 asked} [m3:CHN.CVL Tibetan exiles] not to obstruct it.
e1 m1 > m3 THREATEN threatened 2008-03-30/none mode=arrest
e3 m2 > m3 REQUEST requested 2008-03-30/none mode=yield

### AFP 2011-04-03
[m1:CHN.COP Border officers at Beijing airport] {e1 took aside} [m2:CHN.CVL artist Ai Weiwei], who was to board a flight to [m3:@HKG Hong Kong]; around noon [m4:CHN.COP plainclothes men] {e2 searched} [m5=m2 his] studio and {e3 questioned} [m6=m2 his] wife.
e1 m1 > m2 COERCE actual 2011-04-03/none mode=arrest ctx=rights_freedoms
e2 m4 > m5 COERCE actual 2011-04-03/none mode=seize ctx=rights_freedoms
e3 m4 > m6 COERCE actual 2011-04-03/none ctx=rights_freedoms

### Reuters 2007-11-05
[m1:PAK.COP Police] {e1 beat back} with batons [m2:PAK.JUD lawyers in black suits] who {e2 rallied against} [m3:PAK.GOV General Pervez Musharraf's] emergency in [m4:@PAK Lahore], and {e3 hauled off} hundreds of [m5=m2 them].
e1 m1 > m2 ASSAULT actual 2007-11-05/none mode=beat ctx=repression
e2 m2 > m3 PROTEST actual 2007-11-05/none mode=demo ctx=rights_freedoms
e3 m1 > m5 COERCE actual 2007-11-05/none mode=arrest ctx=repression

### Reuters 2006-09-20
[m1:THA.MIL Tanks] {e1 rumbled into} Bangkok on Tuesday night and [m2:THA.MIL General Sonthi Boonyaratglin] {e2 revoked} the constitution while [m3:THA.GOV Prime Minister Thaksin Shinawatra], in [m4:@USA New York], tried in vain to {e3 dismiss} [m5=m2 him].
e1 m1 > m3 MOBILIZE actual 2006-09-19/day mode=weapons ctx=political_institutions
e2 m2 > m3 COERCE actual 2006-09-19/day mode=martial-law ctx=political_institutions
e3 m3 > m5 SANCTION hypothetical 2006-09-19/day mode=expel ctx=executive

### AFP 2010-04-08
[m1:THA.GOV Bangkok authorities] {e1 pulled the plug} on [m2:THA.OPP the Red Shirts'] satellite channel and {e2 blocked} 36 websites; hours later [m3=m2 the protesters] {e3 broke into} the station's compound and [m4:THA.MIL soldiers] {e4 handed over} their shields.
e1 m1 > m2 COERCE actual 2010-04-08/none mode=censor ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2010-04-08/none mode=censor ctx=rights_freedoms
e3 m3 > m1 PROTEST actual 2010-04-08/none mode=riot
e4 m4 > m3 RETREAT actual 2010-04-08/none mode=disarm

### Reuters 2013-07-04
[m1:EGY.MIL Egyptian soldiers] {e1 shut down} three Islamist broadcasters moments after [m2:EGY.MIL General Abdel Fattah al-Sisi] {e2 ousted} [m3:EGY.GOV President Mohamed Mursi], and [m4:EGY.JUD prosecutors] {e3 ordered the arrest} of [m5:MB.OPP the Brotherhood's supreme guide].
e1 m1 > m5 COERCE actual 2013-07-04/none mode=censor ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2013-07-04/none mode=seize ctx=political_institutions
e3 m4 > m5 THREATEN threatened 2013-07-04/none mode=arrest ctx=legal

### Guardian 2014-06-23
[m1:EGY.JUD A Cairo judge] {e1 condemned} [m2:QAT.JRN three Al Jazeera English journalists] to seven years or more in prison a day after [m3:USA.GOV John Kerry] {e2 held talks} in the capital with [m4:EGY.GOV President Sisi], to whom [m5=m3 he] {e3 promised} ten Apache helicopters.
e1 m1 > m2 SANCTION actual 2014-06-23/none mode=convict ctx=rights_freedoms
e2 m3 > m4 CONSULT actual 2014-06-22/day mode=visit ctx=diplomatic
e3 m5 > m4 AGREE planned 2014-06-23/none ctx=military

### Reuters 1998-11-30
[m1:MYS.JUD A Kuala Lumpur magistrate] refused to {e1 release on bail} [m2:MYS.OPP sacked deputy premier Anwar Ibrahim], whose {e2 black eye} was the work of [m3:MYS.COP the country's police chief], [m4:MYS.JUD a royal commission] later {e3 found}.
e1 m1 > m2 RETREAT denied 1998-11-30/none mode=release ctx=legal
e2 m3 > m2 ASSAULT actual 1998-11-30/none mode=beat ctx=repression
e3 m4 > m3 ACCUSE actual 1998-11-30/none mode=allege ctx=repression

### Straits Times 2019-10-04
[m1:HKG.GOV Hong Kong's leader] invoked colonial-era emergency powers on Friday to {e2 forbid} [m2:HKG.CVL protesters] to cover their faces, and within hours [m3=m2 thousands] {e3 came out} in masks and [m4:HKG.COP an off-duty officer] {e4 wounded} [m5:HKG.EDU a 14-year-old pupil] in the leg.
e2 m1 > m2 COERCE actual 2019-10-04/day mode=restrict ctx=rights_freedoms
e3 m3 > m1 PROTEST actual 2019-10-04/day mode=demo ctx=rights_freedoms
e4 m4 > m5 ASSAULT actual 2019-10-04/day mode=firearms ctx=repression

### AP 2021-06-17
[m1:HKG.COP Five hundred officers] {e1 descended on} [m2:HKG.JRN Apple Daily's] newsroom, {e2 led away} its editor-in-chief in handcuffs and {e3 froze} HK$18 million of its funds under the security law.
e1 m1 > m2 COERCE actual 2021-06-17/none mode=seize ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2021-06-17/none mode=arrest ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2021-06-17/none mode=seize ctx=rights_freedoms

### Sudan Tribune 2011-07-01
[m1:SDN.SPY Security agents] {e1 confiscated} the print run of [m2:SDN.JRN the daily Ajras al-Hurriya], and [m3:SDN.GOV the press council] will {e2 withdraw the licences} of six papers part-owned by [m4:SSD.CVL southerners] on 9 July.
e1 m1 > m2 COERCE actual 2011-07-01/none mode=seize ctx=rights_freedoms
e2 m3 > m4 COERCE planned 2011-07-09/day mode=censor ctx=rights_freedoms

### AFP 2009-03-04
[m1:SDN.GOV Sudan's humanitarian affairs commission] {e1 revoked the permits} of [m2:NGO Oxfam] and [m3:NGO Medecins Sans Frontieres] on Wednesday, and [m4:SDN.SPY security men] {e2 took away} [m5=m2+m3 the charities'] laptops, the two groups said.
e1 m1 > m2,m3 SANCTION actual 2009-03-04/day mode=expel ctx=human_security
e2 m4 > m5 COERCE actual 2009-03-04/day mode=seize ctx=human_security said=m5

### Reuters 2010-01-29
[m1:NGO The International Committee of the Red Cross] {e1 evacuated} [m5:HUTHIS.REB wounded fighters] from [m2:@YEM Saada] in a ceasefire that [m3:HUTHIS.REB the Huthi rebels] {e2 offered} and [m4:YEM.GOV Sanaa] {e3 turned down}.
e1 m1 > m5 AID actual 2010-01-29/none ctx=human_security
e2 m3 > m4 CONCEDE planned 2010-01-29/none
e3 m4 > m3 REJECT actual 2010-01-29/none mode=yield

### The Hindu 2019-08-05
Phone and internet lines in the Valley were {e1 severed} and [m1:IND.OPP two former chief ministers of Jammu and Kashmir] {e2 confined to their homes} on Sunday night by [m2:IND.GOV the Modi government], which on Monday {e3 annulled} the state's autonomy.
e1 m2 > m1 COERCE actual 2019-08-04/day mode=withhold ctx=territory
e2 m2 > m1 COERCE actual 2019-08-04/day mode=arrest ctx=territory
e3 m2 > m1 COERCE actual 2019-08-05/day mode=restrict ctx=territory

### Al Jazeera 2020-09-29
[m1:NGO Amnesty International], its accounts {e1 frozen} by [m2:IND.GOV the authorities in Delhi], has laid off its staff and {e3 wound up} operations in the country, {e4 blaming} a "witch-hunt".
e1 m2 > m1 COERCE actual 2020-09-29/none mode=seize ctx=human_rights
e3 m1 > m2 SANCTION actual 2020-09-29/none mode=withdraw ctx=human_rights
e4 m1 > m2 ACCUSE actual 2020-09-29/none mode=disapprove ctx=human_rights

### AP 2020-06-21
[m1:USA.COP Officers in riot gear] {e1 cleared} Lafayette Square of [m2:USA.CVL peaceful demonstrators] with smoke canisters so that [m3:USA.GOV President Trump] could pose with a Bible; [m4:USA.CVL the ACLU] on Thursday {e2 sued} [m5=m3 him].
e1 m1 > m2 ASSAULT actual 2020-06-21/none mode=crowd-control ctx=repression
e2 m4 > m5 ACCUSE actual 2020-06-18/day mode=allege ctx=rights_freedoms

### CNN 2018-11-07
[m1:USA.GOV The White House] {e1 took away the press pass} of [m2:USA.JRN CNN's Jim Acosta]; [m3:USA.JUD a federal judge] told [m4=m1 it] to {e2 give the badge back}.
e1 m1 > m2 SANCTION actual 2018-11-07/none mode=discontinue ctx=rights_freedoms
e2 m3 > m4 REQUEST requested 2018-11-07/none mode=yield ctx=rights_freedoms

### AFP 2015-02-02
[m1:HUN.GOV Viktor Orban], fresh from {e1 receiving} [m2:DEU.GOV Angela Merkel] in Budapest, where [m3:HUN.CVL 3,000 people] {e2 demonstrated} against [m4=m1 him], defended his phrase about an illiberal state.
e1 m1 > m2 CONSULT actual 2015-02-02/none mode=visit ctx=diplomatic
e2 m3 > m4 PROTEST actual 2015-02-02/none mode=demo

### Reuters 2013-10-30
[m1:DEU.GOV Germany] {e1 is sending} [m2:DEU.SPY its spy chiefs] to [m3:USA.GOV Washington] to ask for an agreement never to eavesdrop on each other, after reports that [m4:USA.SPY the NSA] had {e3 tapped} [m5:DEU.GOV Chancellor Merkel's] phone.
e1 m1 > m3 AGREE planned 2013-10-30/none ctx=intelligence
e3 m4 > m5 COERCE actual 2013-10-30/none mode=cyber ctx=intelligence

### BBC 2014-07-11
The CIA's top officer in [m1:@DEU Berlin], [m2:USA.SPY head of the American station], has been {e1 told to leave the country} by [m3:DEU.GOV Angela Merkel's government], a reprimand rarely meted out to a friend.
e1 m3 > m2 SANCTION actual 2014-07-11/none mode=expel ctx=intelligence,diplomatic

### Reuters 2018-04-07
[m1:BRA.ELI Luiz Inacio Lula da Silva] {e1 surrendered to} [m2:BRA.COP federal police] on Saturday after [m3:BRA.LAB metalworkers] had {e2 blocked} [m4=m2 their] first attempt to leave with [m5=m1 him].
e1 m1 > m2 CONCEDE actual 2018-04-07/day ctx=corruption
e2 m3 > m4 PROTEST actual 2018-04-07/day mode=obstruct ctx=corruption

### Telesur 2016-05-12
[m1:BRA.LEG Brazil's Senate] {e1 suspended} [m2:BRA.GOV Dilma Rousseff] by 55 votes to 22, and [m3:BRA.CVL women with flowers] {e2 chained themselves} to the palace railings in her support.
e1 m1 > m2 SANCTION actual 2016-05-12/none mode=expel ctx=legislative
e2 m3 > m1 PROTEST actual 2016-05-12/none mode=obstruct ctx=legislative

### AP 1998-10-17
[m1:GBR.COP Scotland Yard detectives] {e1 served a warrant} on [m2:CHL.ELI Augusto Pinochet] in his hospital bed, at the {e2 request} of [m3:ESP.JUD a Spanish magistrate] who wants [m4=m2 the general] extradited for genocide.
e1 m1 > m2 COERCE actual 1998-10-17/none mode=arrest ctx=legal,human_rights
e2 m3 > m1 REQUEST requested 1998-10-17/none mode=assist ctx=legal

### El Pais 2000-03-03
[m1:GBR.GOV Jack Straw], the home secretary, will {e1 not hand over} [m2:CHL.ELI General Pinochet] to [m3:ESP.JUD Madrid's judges] on grounds of health and let [m4=m2 him] {e2 fly home} on Thursday.
e1 m1 > m3 REJECT actual 2000-03-03/none mode=yield ctx=legal
e2 m1 > m4 RETREAT actual 2000-03-02/day mode=release ctx=legal

### Reuters 1994-08-16
France's most wanted man, Ilich Ramirez Sanchez, was {e1 turned over} to [m1:FRA.SPY French agents] in his sleep on Sunday by [m2:SDN.GOV the Sudanese], who {e2 have not been rewarded}, [m3:FRA.GOV Interior Minister Charles Pasqua] said.
e1 m2 > m1 COOPERATE actual 1994-08-14/day ctx=legal,terrorism
e2 m1 > m2 AID denied 1994-08-16/none said=m3

### AP 2008-07-31
[m1:SRB.GOV Serbia] has {e1 transferred} [m2:BIH.ELI wartime Bosnian Serb leader Radovan Karadzic] to [m3:ICTY.JUD the U.N. war crimes tribunal], hours after [m4:SRB.CVL 10,000 nationalists] {e2 rampaged} through the centre of [m5:@SRB Belgrade] and [m6:SRB.COP riot police] {e3 fought} [m7=m4 them] with rubber bullets.
e1 m1 > m3 COOPERATE actual 2008-07-31/none ctx=legal,human_rights
e2 m4 > m1 PROTEST actual 2008-07-31/none mode=riot
e3 m6 > m7 ASSAULT actual 2008-07-31/none mode=crowd-control

### Reuters 2010-11-16
[m1:THA.GOV Thailand] {e1 extradited} [m2:RUS.CRM Russian arms dealer Viktor Bout] to [m3:USA.GOV the United States] on Tuesday, ignoring {e2 protests} from [m4:RUS.GOV Moscow].
e1 m1 > m3 COOPERATE actual 2010-11-16/day ctx=legal
e2 m4 > m1 ACCUSE actual 2010-11-16/none mode=disapprove ctx=legal

### Reuters 2013-07-01
[m1:RUS.GOV President Vladimir Putin] said [m2:RUS.GOV Moscow] had never extradited anyone and would {e2 not give up} [m3:USA.ELI Edward Snowden], who on Sunday {e3 applied for asylum}, but that [m4=m3 he] must {e4 stop harming} [m5:USA.GOV our American partners].
e2 m2 > m5 REJECT actual 2013-07-01/none mode=yield ctx=intelligence said=m1
e3 m3 > m2 REQUEST requested 2013-06-30/day mode=assist ctx=asylum
e4 m1 > m4 REQUEST requested 2013-07-01/none mode=change ctx=intelligence

### South China Morning Post 2009-12-20
[m1:KHM.GOV Phnom Penh] on Saturday {e1 sent back} at gunpoint [m2:CHN.REF twenty Uygurs who had sought asylum], and two days later [m3:CHN.GOV Vice-President Xi Jinping] {e2 brought} [m4=m1 the Cambodians] grants and loans worth $1.2 billion.
e1 m1 > m2 COERCE actual 2009-12-19/day mode=deport ctx=migration
e2 m3 > m4 AID actual 2009-12-20/none ctx=economic

### AFP 2004-07-27
[m1:KOR.GOV Seoul] {e1 airlifted} 227 [m2:PRK.REF North Koreans] from [m3:@VNM Vietnam], and [m4:PRK.GOV Pyongyang] {e2 cried} abduction.
e1 m1 > m2 AID actual 2004-07-27/none ctx=asylum
e2 m4 > m1 ACCUSE actual 2004-07-27/none mode=allege ctx=asylum

### AP 2011-10-11
A swap {e1 brokered} by [m1:EGY.GOV Egypt] will {e2 bring home} [m2:ISR.MIL soldier Gilad Shalit] in return for [m3:PSE.CVL 1,027 prisoners], [m4:ISR.GOV Benjamin Netanyahu] and [m5:HAMAS.REB Hamas's Khaled Meshaal] announced.
e1 m1 > m4,m5 CONSULT actual 2011-10-11/none mode=third-party ctx=diplomatic
e2 m5 > m2 CONCEDE planned 2011-10-11/none ctx=military

### Reuters 2020-10-15
[m1:YEM.GOV Yemen's government] and [m2:HUTHIS.REB the Houthi movement] {e1 exchanged} hundreds of captives on Thursday aboard planes of [m3:NGO the Red Cross].
e1 m1 > m2 RETREAT actual 2020-10-15/day mode=release ctx=military

### Yonhap 2018-10-08 none
Of [m1:KOR.GOV the ministry's] 28 directors-general, three are women; the youngest, aged 44, studied economics in [m2:@GBR London] and has served in [m3:@JPN Osaka] and [m4:@IDN Jakarta].

### Daily Trust 2015-03-07 none
The striker tormented [m1:@CMR Cameroon's] back four, bombarding the area with crosses; his shot, deflected by a defender, beat the keeper in stoppage time.

### AFP 2001-02-18 none
Interest rates in [m1:@CZE the Czech Republic] are to stay at 5.25 percent, [m2:CZE.GOV the central bank governor] told a conference in [m3:@SVK Bratislava] on Thursday.

### Dawn 1997-05-02 none
The ambassador, 58, joined the foreign service in 1962, learned Farsi in [m1:@IRN Shiraz] and was posted to [m2:@CAN Ottawa], [m3:@MAR Rabat] and twice to [m4:@USA New York].

### Reuters 2022-05-09 none headline
[m1:@CHN China's] April exports slow to weakest since 2020
