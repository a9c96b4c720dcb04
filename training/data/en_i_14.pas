### Reuters 2011-08-04
A {e1 lawsuit} brought by [m1:PAK.CVL a North Waziristan tribesman], who lost a son and a brother, against [m2:USA.SPY the CIA's former station chief] has been {e2 admitted} by [m3:PAK.JUD a judge in Islamabad].
e1 m1 > m2 ACCUSE actual 2011-08-04/none mode=allege ctx=human_rights,legal
e2 m3 > m1 CONCEDE actual 2011-08-04/none ctx=legal

### AP 2014-12-18
{e1 Criticism} of [m1:USA.BUS Sony Pictures] for pulling a comedy about a plot to kill [m2:PRK.GOV the North Korean leader] came from [m3:USA.GOV the president] himself; [m4:USA.COP the FBI] {e2 blames} [m5:PRK.SPY Pyongyang's hackers] for a {e3 break-in} that laid the studio bare.
e1 m3 > m1 ACCUSE actual 2014-12-18/none mode=disapprove ctx=rights_freedoms
e2 m4 > m5 ACCUSE actual 2014-12-18/none mode=allege ctx=cyber
e3 m5 > m1 COERCE actual 2014-12-18/none mode=cyber ctx=cyber said=m4

### Rzeczpospolita 2012-06-01
[m1:USA.GOV The White House] {e1 apologised} for [m2=m3 the president's] slip of the tongue about "Polish death camps", which had earned [m3:USA.GOV Barack Obama] a sharp {e2 rebuke} from [m4:POL.GOV Donald Tusk].
e1 m1 > m4 CONCEDE actual 2012-06-01/none ctx=diplomatic
e2 m4 > m3 ACCUSE actual 2012-06-01/none mode=disapprove ctx=diplomatic

### Vanguard 2018-06-28
The {e1 indictment} of [m1:NGA.LEG two senators from Kogi state] by [m2:NGA.COP the police] is, [m3:NGA.OPP their party] says, nothing but {e2 persecution}; [m4:NGA.LEG the Senate president] {e3 stands by} them.
e1 m2 > m1 ACCUSE actual 2018-06-28/none mode=allege ctx=legal
e2 m3 > m2 ACCUSE actual 2018-06-28/none mode=disapprove ctx=legal
e3 m4 > m1 SUPPORT actual 2018-06-28/none ctx=legal

### AFP 2015-02-20
Prompted by [m1:FRA.GOV Paris] and [m2:ESP.GOV Madrid], [m3:EU the EU's foreign policy chief] {e1 expressed concern} over the {e2 arrest} of [m4:VEN.OPP Caracas mayor Antonio Ledezma], who was {e3 carried} out of his office by [m5:VEN.SPY the intelligence service] "like a dog", his wife said.
e1 m3 > m5 ACCUSE actual 2015-02-20/none mode=disapprove ctx=human_rights,repression
e2 m5 > m4 COERCE actual 2015-02-20/none mode=arrest ctx=repression
e3 m5 > m4 COERCE actual 2015-02-20/none mode=arrest ctx=repression

### Hindu 2003-09-14
[m1:IND.JUD India's Supreme Court], in language seldom heard from the bench, on Friday {e1 berated} [m2:IND.GOV the government of Gujarat] for its handling of a massacre trial and told [m3:IND.GOV Chief Minister Narendra Modi] to {e2 quit} if [m4=m3 he] could not punish the guilty.
e1 m1 > m2 ACCUSE actual 2003-09-12/day mode=disapprove ctx=legal,religion_ethnicity
e2 m1 > m3 REQUEST requested 2003-09-12/day mode=change ctx=legal,religion_ethnicity

### Daily Post 2019-05-23
[m1:USA.GOV The Justice Department] has {e1 added} seventeen counts of espionage to its case against [m2:AUS.JRN Julian Assange], a step {e2 decried} by [m3:RSF.NGO Reporters Without Borders] and [m4:USA.NGO the Committee to Protect Journalists]; [m5:SWE.JUD a Swedish prosecutor] wants him too.
e1 m1 > m2 ACCUSE actual 2019-05-23/none mode=allege ctx=rights_freedoms,legal
e2 m3,m4 > m1 ACCUSE actual 2019-05-23/none mode=disapprove ctx=rights_freedoms

### UPI 2000-11-20
Attorneys for [m1:USA.PTY Vice President Al Gore] {e1 argued} before [m2:USA.JUD Florida's highest court] that [m3:USA.GOV Secretary of State Katherine Harris] had {e2 misused} her discretion in refusing late returns.
e1 m1 > m3 ACCUSE actual 2000-11-20/none mode=allege ctx=election,legal
e2 m3 > m1 REJECT actual 2000-11-20/none ctx=election

### New Age 2015-07-30
[m1:AMNESTY Amnesty International] has written to [m2:SAU.GOV King Salman] to {e1 spare} the life of [m3:SAU.REL Ali al-Nimr], sentenced for acts committed as a child; that letter, like three before it, went unanswered.
e1 m1 > m2 REQUEST requested 2015-07-30/none mode=yield ctx=human_rights

### Scotsman 2008-04-16
[m1:GBR.LAB Grangemouth refinery workers] are {e1 up in arms} over pensions and {e2 due to strike} for two days, a prospect for which [m2:GBR.GOV the energy secretary] {e3 rebukes} [m3:GBR.BUS their employer], Ineos, more than [m4:GBR.LAB their union].
e2 m1 > m3 PROTEST planned 2008-04-16/none mode=strike ctx=economic
e1 m1 > m3 ACCUSE actual 2008-04-16/none mode=disapprove ctx=economic
e3 m2 > m3 ACCUSE actual 2008-04-16/none mode=disapprove ctx=economic

### Sunday Times 2013-11-17
[m1:GBR.GOV David Cameron], who had come to Colombo for a Commonwealth summit against the advice of [m2:CAN.GOV his Canadian colleague] and of [m3:LKA.REL Tamil clergy], {e1 gave} [m4:LKA.GOV President Mahinda Rajapaksa] until March to set up a credible inquiry or see one {e2 set up} by [m5:UN the UN].
e1 m1 > m4 THREATEN threatened 2013-11-17/none ctx=human_rights
e2 m5 > m4 ACCUSE threatened 2014-03-01/month mode=investigate ctx=human_rights

### Xinhua 2001-04-02
[m1:CHN.GOV A spokesman in Beijing] {e1 charged} that a lumbering American spy plane had {e2 rammed} [m2:CHN.MIL a Chinese fighter] over the South China Sea; [m3:USA.MIL the Pacific Command] {e3 contested} that, and [m4:USA.GOV Washington] {e4 wants} its twenty-four crew back.
e1 m1 > m3 ACCUSE actual 2001-04-02/none mode=allege ctx=military
e2 m3 > m2 ASSAULT denied 2001-04-02/none mode=aerial ctx=military
e3 m3 > m1 REJECT actual 2001-04-02/none ctx=military
e4 m4 > m1 REQUEST requested 2001-04-02/none mode=yield ctx=military

### Ekstra Bladet 2006-01-31
[m1:SAU.CVL Shoppers in Jeddah] have stopped buying [m2:DNK.BUS Danish butter], a {e1 boycott} urged from the pulpit over drawings of the Prophet; [m3:DNK.JRN Jyllands-Posten] {e2 voiced regret} at the offence it gave and [m4:DNK.GOV Anders Fogh Rasmussen] says [m6=m4 he] cannot {e3 apologise} for a newspaper.
e1 m1 > m2 PROTEST actual 2006-01-31/none mode=boycott ctx=religion_ethnicity
e2 m3 > m5 CONCEDE actual 2006-01-31/none ctx=religion_ethnicity
e3 m4 > m5 CONCEDE denied 2006-01-31/none ctx=religion_ethnicity
[m5:DNK.REL The imams] want more.

### Nepali Times 2011-05-06
[m1:NPL.OPP Bijaya Kumar Gachhadar's faction] is {e1 examining} how [m2:NPL.PTY the Maoists] spend cantonment money; an audit, its deputy leader said, might embarrass more than one side.
e1 m1 > m2 ACCUSE actual 2011-05-06/none mode=investigate ctx=corruption

### Reuters 2006-03-14
[m1:ISR.MIL Israeli tanks] {e1 smashed} through the wall of a jail in Jericho and {e2 captured} [m2:PFLP.REB Ahmed Saadat], minutes after [m3:GBR.GOV British] and [m4:USA.GOV American monitors] {e3 left}; [m5:PSE.GOV Mahmoud Abbas] {e4 condemned} their departure as [m6:PSE.CVL crowds in Gaza] {e5 torched} a cultural centre.
e1 m1 > m5 ASSAULT actual 2006-03-14/none mode=destroy ctx=military
e2 m1 > m2 COERCE actual 2006-03-14/none mode=arrest ctx=military
e3 m3,m4 > m5 SANCTION actual 2006-03-14/none mode=withdraw ctx=military
e4 m5 > m3,m4 ACCUSE actual 2006-03-14/none mode=disapprove ctx=military
e5 m6 > m3 PROTEST actual 2006-03-14/none mode=riot ctx=military

### Haberturk 2010-09-02
{e1 Allegations} of [m1:IRQ.GOV Iraqi] foot-dragging, [m2:TUR.GOV a Turkish negotiator] was at pains to say, were never made; on oil, [m5=m2 he] went on, [m3=m2 Ankara] and [m4=m1 Baghdad] {e2 think} alike.
e1 m2 > m1 ACCUSE denied 2010-09-02/none mode=allege ctx=natural_resource
e2 m2 > m1 SUPPORT actual 2010-09-02/none ctx=natural_resource

### Washington Post 2013-06-06
[m1:USA.LEG Senators of both parties] {e1 reprimanded} [m2:USA.MIL the chiefs of staff] over sexual assault in the ranks, and [m3:USA.LEG Kirsten Gillibrand] {e2 would take} cases away from commanders, to which [m4=m2 the generals] {e3 object}.
e1 m1 > m2 ACCUSE actual 2013-06-06/none mode=disapprove ctx=gender,military
e3 m4 > m3 REJECT actual 2013-06-06/none mode=change ctx=gender,military
e2 m3 > m4 COERCE hypothetical 2013-06-06/none mode=restrict ctx=gender,legislative

### ANSA 2018-07-31 headline
Floods: [m1:JPN.GOV Okayama governor] {e1 faulted} by [m2:JPN.CVL evacuees] over late warning
e1 m2 > m1 ACCUSE actual 2018-07-31/none mode=disapprove ctx=disasters

### Business Recorder 2022-04-10
[m1:PAK.OPP Shehbaz Sharif's alliance] {e1 voted out} [m2:PAK.GOV Imran Khan] after midnight, 174 hands in a house of 342. Khan, whose speaker {e2 resigned} rather than preside, has {e3 faulted} [m3:USA.GOV Washington] for weeks without any proof; [m4:PAK.MIL the army] {e4 disputes} his account.
e1 m1 > m2 SANCTION actual 2022-04-10/none mode=expel ctx=legislative,executive
e2 m5 > m1 RETREAT actual 2022-04-10/none mode=resign ctx=legislative
e3 m2 > m3 ACCUSE actual 2022-04-10/none mode=allege ctx=executive
e4 m4 > m2 REJECT actual 2022-04-10/none ctx=executive
[m5:PAK.LEG Asad Qaiser] had held the chair since 2018.

### Liberian Observer 2012-04-26
[m1:SCSL.JUD A UN-backed court near The Hague] {e1 found} [m2:LBR.ELI Charles Taylor] guilty on all eleven counts of {e2 aiding} [m3:RUF.REB rebels in Sierra Leone], who {e3 hacked} off the hands of [m4:SLE.CVL villagers], and will {e4 sentence} him next month.
e1 m1 > m2 SANCTION actual 2012-04-26/none mode=convict ctx=human_rights,legal
e2 m2 > m3 AID actual 2012-04-26/none ctx=military said=m1
e3 m3 > m4 ASSAULT actual 2012-04-26/none mode=primitive ctx=human_rights
e4 m1 > m2 SANCTION planned 2012-05-01/month ctx=human_rights,legal

### Reuters 2003-10-25
[m1:RUS.SPY Masked agents] {e1 boarded} a jet refuelling in Novosibirsk and {e2 flew} [m2:RUS.BUS Mikhail Khodorkovsky], the country's richest man, to the capital for questioning; [m3:RUS.PTY Yabloko], whose campaign [m4=m2 he] had {e3 bankrolled}, {e4 spoke} of intimidation.
e1 m1 > m2 COERCE actual 2003-10-25/none mode=seize ctx=legal,executive
e2 m1 > m2 COERCE actual 2003-10-25/none mode=arrest ctx=legal,executive
e3 m2 > m3 AID actual 2003-10-25/none ctx=election
e4 m3 > m1 ACCUSE actual 2003-10-25/none mode=disapprove ctx=legal,executive

### Post-Courier 2011-12-15 none
The referee was surrounded by angry forwards, charged with bias and chased to the tunnel. [m1:PNG.CVL Fans] in [m2:@PNG Lae] will not forgive him soon, and the league is investigating.

### Jyllands 2014-11-13
Members of [m1:SWE.PTY a nationalist party] {e1 contend} that [m2:SWE.GOV Stockholm's] recognition of [m3:PSE.GOV a Palestinian state] was unlawful; [m4:ISR.GOV Israel], which {e2 withdrew} its ambassador over it, is {e3 considering} whether to send him back.
e1 m1 > m2 ACCUSE actual 2014-11-13/none mode=disapprove ctx=diplomatic
e2 m4 > m2 SANCTION actual 2014-11-13/none mode=withdraw ctx=diplomatic
e3 m4 > m2 CONCEDE hypothetical 2014-11-13/none ctx=diplomatic
