### Reuters 2013-06-25
[m1:USA.GOV The White House] put [m2:RUS.GOV Moscow] {e2 on notice} that letting [m3:USA.ELI Edward Snowden] slip away would cast a pall over relations.
e2 m1 > m2 THREATEN threatened 2013-06-25/none mode=relations ctx=intelligence,diplomatic

### Reuters 1994-02-06
[m1:UN Boutros Boutros-Ghali] {e1 requested} from [m2:NATO NATO] authority for air strikes on [m3:BIH.REB the gunners around Sarajevo], and [m4:GRC.GOV Athens] alone {e2 demurred}.
e1 m1 > m2 REQUEST requested 1994-02-06/none mode=assist ctx=military
e2 m4 > m1 REJECT actual 1994-02-06/none mode=assist ctx=military

### AFP 1994-02-20
[m1:BIH.REB The Bosnian Serbs] {e1 hauled [m3=m1 their] mortars out of range} with hours to spare, so that [m2:NATO the alliance] {e2 stayed its hand}.
e1 m1 > m2 RETREAT actual 1994-02-20/none mode=withdraw ctx=military
e2 m2 > m1 CONCEDE actual 1994-02-20/none ctx=military

### AP 1995-11-02
At [m4:@USA Dayton] [m1:USA.GOV Richard Holbrooke] {e1 seated} [m2:SRB.GOV Milosevic] and [m3:BIH.GOV Izetbegovic] under a stealth bomber and {e2 proposed} that [m5:@BIH Sarajevo] go undivided.
e1 m1 > m2,m3 CONSULT actual 1995-11-02/none mode=third-party ctx=diplomatic
e2 m1 > m2,m3 REQUEST requested 1995-11-02/none mode=yield ctx=territory

### SIPRI yearbook 1992-06-01
[m1:ZAF.GOV Pretoria], which had disassembled six bombs in secret, {e2 acceded to} the Non-Proliferation Treaty in July 1991; [m2:IAEA the Agency] {e3 has been let into} every site it asked to see.
e2 m1 > m2 SUPPORT actual 1991-07-01/month ctx=cbrn bg
e3 m1 > m2 RETREAT actual 1992-06-01/none mode=access ctx=cbrn

### Reuters 2016-04-13
[m1:RUS.MIL A Russian Su-24] {e1 buzzed} [m2:USA.MIL an American destroyer] in the Baltic; under the rules, said [m3:USA.GOV John Kerry], it {e2 could have been shot down}.
e1 m1 > m2 MOBILIZE actual 2016-04-13/none mode=weapons ctx=military
e2 m3 > m1 THREATEN threatened 2016-04-13/none mode=violence ctx=military

### VOA 2009-11-25 none
How many dialects does a diplomat need? [m1:USA.GOV The consul in Chengdu], who grew up in [m2:@TWN Tainan], claims four and a half.

### AFP 2006-12-12
[m1:ETH.GOV Ethiopia's premier] says that [m5=m1 he] {e1 has no combat troops} beside [m2:SOM.GOV Somalia's interim government], only trainers; [m3:UIC.REB the Islamic Courts] {e2 set} [m4=m1 the Ethiopians] a week to clear out or {e3 face a major attack}.
e1 m1 > m2 AID denied 2006-12-12/none ctx=military
e3 m3 > m1 THREATEN threatened 2006-12-12/none mode=violence ctx=military
e2 m3 > m1 REQUEST requested 2006-12-12/none mode=yield ctx=military

### Reuters 2009-01-26
[m1:ETH.MIL Ethiopian soldiers] {e1 completed [m4=m1 their] departure} from [m5:@SOM Baidoa] on Monday and [m2:SHABAAB.REB al-Shabaab] {e2 walked into} [m3:SOM.LEG the parliament building] the same afternoon.
e1 m1 > m2 RETREAT actual 2009-01-26/day mode=withdraw ctx=military
e2 m2 > m3 COERCE actual 2009-01-26/day mode=seize ctx=military

### Shabelle 2009-03-01
[m1:SOM.GOV President Sheikh Sharif] {e1 was ready}, [m3=m1 he] said, to introduce Islamic law if [m2:SHABAAB.REB his former comrades] {e2 sheathed their swords}.
e1 m1 > m2 CONCEDE hypothetical 2009-03-01/none ctx=religion_ethnicity
e2 m2 > m1 CONCEDE hypothetical 2009-03-01/none ctx=military

### Reuters 2011-09-09
[m1:PAK.GOV Islamabad] {e1 might rethink} the war on terror if [m2:USA.GOV Washington] kept threatening it, [m3:PAK.GOV Foreign Minister Hina Rabbani Khar] cautioned: "<<q1 [m4=m2 You] will lose an ally>>".
e1 m1 > m2 THREATEN threatened 2011-09-09/none mode=relations ctx=terrorism said=m3
q1 m3 direct cue=cautioned

### The News 2015-04-10
[m1:PAK.LEG Lawmakers in Islamabad] {e1 voted to stay out of} [m4:@YEM Yemen], whatever [m2:SAU.GOV Riyadh] {e2 had requested} in the way of ships and jets; [m3:ARE.GOV an Emirati minister] {e3 said the price would be high}.
e1 m1 > m2 REJECT actual 2015-04-10/none mode=assist ctx=military
e2 m2 > m1 REQUEST requested 2015-04-10/none mode=assist ctx=military
e3 m3 > m1 THREATEN threatened 2015-04-10/none ctx=diplomatic

### Reuters 2016-11-14
[m1:IRN.GOV Tehran] and [m2:PAK.GOV Islamabad] {e1 are to set up a hotline} between their border commands.
e1 m1 > m2 AGREE planned 2016-11-14/none ctx=military

### IRNA 2013-10-27
[m1:IRN.GOV Tehran] is demanding that [m2:PAK.GOV Islamabad] {e1 run to earth} the gunmen of Jaish al-Adl, who ambushed [m3:IRN.MIL fourteen guards].
e1 m1 > m2 REQUEST requested 2013-10-27/none mode=assist ctx=terrorism

### Reuters 2024-01-18
[m1:PAK.MIL Pakistan] {e1 struck back} with drones inside [m4:@IRN Iran] on Thursday, but on Friday [m2:PAK.GOV its foreign minister] {e2 told} [m3:IRN.GOV his Iranian colleague] on the phone that envoys {e3 could return}.
e1 m1 > m3 ASSAULT actual 2024-01-18/day mode=drone ctx=military
e2 m2 > m3 CONSULT actual 2024-01-18/none mode=phone ctx=diplomatic
e3 m2 > m3 CONCEDE planned 2024-01-18/none ctx=diplomatic

### Reuters 2010-10-11
[m1:HUN.GOV Budapest] {e1 froze the assets} of [m2:HUN.BUS the aluminium company] after the red mud and {e2 will make it pay} [m3:HUN.CVL the villagers].
e1 m1 > m2 SANCTION actual 2010-10-11/none mode=discontinue ctx=disasters
e2 m1 > m2 SANCTION planned 2010-10-11/none ctx=reparations

### MTI 2012-05-02
[m1:HUN.GOV Viktor Orbán's government] {e1 has met} nearly every one of [m2:EU the Commission's] {e2 objections} on central-bank independence, and [m3:IMF the IMF] {e3 may return} to the table.
e1 m1 > m2 CONCEDE actual 2012-05-02/none ctx=economic
e3 m3 > m1 AGREE hypothetical 2012-05-02/none ctx=economic
e2 m2 > m1 REQUEST requested 2012-05-02/none mode=change ctx=economic

### Reuters 2022-12-12
[m1:HUN.GOV Hungary] {e1 dropped} [m4=m1 its] veto on 18 billion euros for [m2:UKR.GOV Kyiv]; [m3:EU Brussels] in turn {e2 will release} part of the recovery money it had {e3 held back}.
e1 m1 > m2 CONCEDE actual 2022-12-12/none ctx=economic
e2 m3 > m1 CONCEDE planned 2022-12-12/none ctx=economic
e3 m3 > m1 SANCTION actual 2022-12-12/none mode=discontinue ctx=economic

### BTA 1997-02-04
[m1:BGR.PTY The Bulgarian Socialists] {e1 gave up} [m3=m1 their] mandate to form a cabinet and {e2 consented} to April elections after thirty days in which [m2:BGR.CVL Sofia's whistle-blowers] {e3 jammed} the boulevards.
e1 m1 > m2 CONCEDE actual 1997-02-04/none ctx=political_institutions
e2 m1 > m2 CONCEDE planned 1997-02-04/none ctx=election
e3 m2 > m1 PROTEST actual 1997-02-04/none mode=demo ctx=executive

### Reuters 2013-02-20
[m1:BGR.GOV Boyko Borisov] {e1 went}, saying [m4=m1 he] would not lead a cabinet under which [m2:BGR.COP police] {e2 beat} [m3:BGR.CVL people] over electricity bills.
e1 m1 > m3 RETREAT actual 2013-02-20/none mode=resign ctx=executive
e2 m2 > m3 ASSAULT actual 2013-02-20/none mode=beat ctx=repression

### AFP 2010-01-22
[m1:USA.GOV The Secretary of State] {e1 pressed [m2:CHN.GOV Beijing] for} an inquiry into the hacking; [m4=m2 Beijing] {e2 exhorted} [m3=m1 her] to respect facts.
e1 m1 > m2 REQUEST requested 2010-01-22/none ctx=cyber
e2 m2 > m3 REQUEST requested 2010-01-22/none ctx=diplomatic

### Xinhua 2015-09-25
[m1:CHN.GOV Xi Jinping] and [m2:USA.GOV Barack Obama] {e1 came to a common understanding} that neither government {e2 will knowingly support} theft of trade secrets.
e1 m1 > m2 AGREE actual 2015-09-25/none ctx=cyber
e2 m1 > m2 AGREE planned 2015-09-25/none ctx=cyber

### Reuters 2015-09-16
[m1:USA.GOV Washington], unmoved by next week's state visit, {e2 may well sanction} [m2:CHN.BUS Chinese firms] that gain from hacking, [m4=m1 President Obama] told [m3:USA.BUS executives].
e2 m1 > m2 THREATEN threatened 2015-09-16/none mode=restrict ctx=cyber,economic

### Reuters 2015-10-09
[m1:CHN.COP Chinese police] quietly {e1 took into custody} [m2:CHN.CRM a handful of hackers] named by [m3:USA.GOV the United States], hoping to head off sanctions.
e1 m1 > m2 COERCE actual 2015-10-09/none mode=arrest ctx=cyber

### AFP 1999-05-10
[m1:USA.GOV Bill Clinton] {e1 apologised on camera} to [m2:CHN.CVL the Chinese people] for the [m4:@SRB Belgrade] bombs; [m3:CHN.GOV Jiang Zemin] {e2 would not come to the phone}.
e1 m1 > m2 SUPPORT actual 1999-05-10/none ctx=military
e2 m3 > m1 REJECT actual 1999-05-10/none mode=meet ctx=diplomatic

### Reuters 1999-05-14
[m1:CHN.GOV President Jiang] at last {e1 took a call} from [m2:USA.GOV Mr Clinton] and listened for half an hour.
e1 m2 > m1 CONSULT actual 1999-05-14/none mode=phone ctx=diplomatic

### AP 2006-04-20 none
[m1:CHN.GOV Hu Jintao], a hydraulic engineer who loves ballroom dancing, was born in [m3:@CHN Jiangsu] and studied in [m2:@CHN Beijing], where he met his wife.

### Reuters 2007-10-17
[m1:CHN.GOV Beijing] warned that the {e1 award of a medal} to [m2:CHN.REL the Dalai Lama] would {e2 gravely damage ties} with [m3:USA.LEG Congress] and [m5:USA.GOV the White House], but [m4:USA.GOV George W. Bush] {e3 stood beside} him all the same.
e2 m1 > m3,m5 THREATEN threatened 2007-10-17/none mode=relations ctx=diplomatic,religion_ethnicity
e3 m4 > m2 SUPPORT actual 2007-10-17/none ctx=religion_ethnicity
e1 m3 > m2 SUPPORT actual 2007-10-17/none ctx=religion_ethnicity

### AFP 2008-04-25
[m1:CHN.GOV Chinese officials] {e1 will receive} [m2:CHN.REL the Dalai Lama's envoys], Xinhua said, at the {e2 requests} "repeatedly made" by [m3:CHN.REL his side].
e1 m1 > m2 AGREE planned 2008-04-25/none ctx=diplomatic
e2 m3 > m1 REQUEST requested 2008-04-25/none mode=meet ctx=diplomatic

### AFP 2012-05-23
[m1:GBR.GOV David Cameron] will {e1 not express contrition} for {e2 meeting} [m2:CHN.REL the Dalai Lama]; [m3:CHN.LEG Wu Bangguo] {e3 has called his trip off}.
e1 m1 > m3 REJECT actual 2012-05-23/none mode=yield ctx=diplomatic
e2 m1 > m2 CONSULT actual 2012-05-23/none ctx=religion_ethnicity
e3 m3 > m1 REJECT actual 2012-05-23/none mode=meet ctx=diplomatic

### NRK 2016-12-19
[m1:NOR.GOV Oslo] {e1 engaged not to support} actions that hurt [m2:CHN.GOV China's] core interests, and the two {e2 resumed} full relations after a six-year chill over [m3:CHN.CVL Liu Xiaobo's] prize.
e1 m1 > m2 CONCEDE planned 2016-12-19/none ctx=diplomatic
e2 m2 > m1 SUPPORT actual 2016-12-19/none ctx=diplomatic

### Taipei Times 2005-03-26
[m1:TWN.CVL Hundreds of thousands] {e1 protested} in [m4:@TWN Taipei] against [m2:CHN.LEG Beijing's] law {e2 threatening war} should [m3:TWN.GOV the island] secede.
e1 m1 > m2 PROTEST actual 2005-03-26/none mode=demo ctx=territory
e2 m2 > m3 THREATEN threatened 2005-03-26/none mode=violence ctx=territory,military

### Taipei Times 2014-04-06
[m1:TWN.LEG Speaker Wang Jin-pyng] {e1 went over to} [m2:TWN.EDU the students] occupying the chamber and {e2 promised there would be no} review of the pact until a monitoring law was passed, and [m3=m2 they] {e3 voted to leave} on Thursday.
e1 m1 > m2 CONSULT actual 2014-04-06/none ctx=legislative
e2 m1 > m2 CONCEDE planned 2014-04-06/none ctx=legislative,economic
e3 m3 > m1 CONCEDE planned 2014-04-06/none ctx=legislative

### Reuters 2020-03-24
[m1:AFG.GOV Kabul's negotiators] and [m2:TALIBAN.REB the Taliban's] {e1 discussed over Skype} the freeing of prisoners, which [m3:AFG.GOV President Ghani] {e2 had balked at}.
e1 m1 > m2 CONSULT actual 2020-03-24/none mode=phone ctx=military
e2 m3 > m2 REJECT actual 2020-03-24/none mode=yield ctx=military

### AP 2001-12-05
[m1:TALIBAN.REB Mullah Omar] {e1 was negotiating} the fate of [m4:@AFG Kandahar] with [m2:AFG.GOV Hamid Karzai], who would {e2 grant him safety} only if he condemned [m3:ALQAEDA.REB bin Laden].
e1 m1 > m2 CONSULT actual 2001-12-05/none ctx=military
e2 m2 > m1 CONCEDE hypothetical 2001-12-05/none ctx=military

### Reuters 2021-08-15
[m1:AFG.GOV Ashraf Ghani] {e1 fled} [m3:@AFG Kabul] on Sunday, [m2:TALIBAN.REB the Taliban] having {e2 pledged a peaceful transfer} a few hours before.
e1 m1 > m2 RETREAT actual 2021-08-15/day ctx=executive
e2 m2 > m1 AGREE planned 2021-08-15/day ctx=executive

### AFP 2021-12-01
[m1:AFG.GOV The Taliban's foreign minister] denied [m3=m1 his] government was {e1 hunting down} [m2:AFG.MIL former soldiers], to whom a general amnesty had been {e2 extended}.
e1 m1 > m2 ASSAULT denied 2021-12-01/none mode=targeted ctx=repression
e2 m1 > m2 CONCEDE actual 2021-12-01/none ctx=military

### AFP 2022-03-23
[m1:AFG.GOV The education ministry] {e1 reneged on} [m3=m1 its] {e2 promise} and {e3 sent} [m2:AFG.EDU the older girls] home again.
e3 m1 > m2 COERCE actual 2022-03-23/none mode=restrict ctx=gender
e2 m1 > m2 AGREE planned 2022-03-23/none ctx=gender
e1 m1 > m2 REJECT actual 2022-03-23/none ctx=gender

### UNAMA 2023-04-05
[m1:UN The United Nations] asked 3,300 Afghan staff to stay at home after [m2:AFG.GOV the de facto authorities] {e2 forbade} [m3:UN its women] to work; it {e3 cannot accept} the ban.
e2 m2 > m3 COERCE actual 2023-04-05/none mode=restrict ctx=gender
e3 m1 > m2 REJECT actual 2023-04-05/none ctx=gender

### Reuters 1993-09-13
[m1:ISR.GOV Yitzhak Rabin] hesitated, then {e1 shook} [m2:PLO.REB Yasser Arafat's] hand on the White House lawn; by letter each had {e2 recognised} the other.
e1 m1 > m2 CONSULT actual 1993-09-13/none mode=third-party ctx=diplomatic
e2 m1 > m2 SUPPORT actual 1993-09-13/none ctx=diplomatic

### AP 1994-10-26 none
A dam of basalt keeps the lake from the valley. Hydrologists from [m1:@ISR Haifa] and [m2:@JOR Amman] measured it together in the eighties, each side publishing in its own journal.

### Reuters 1997-09-25
[m1:JOR.GOV King Hussein] {e1 would have put an end to} peace with [m2:ISR.GOV Israel] had it not {e2 supplied the antidote} to the poison its [m3:ISR.SPY agents] {e3 squirted} into [m4:HAMAS.PTY Khaled Meshaal's] ear.
e1 m1 > m2 THREATEN threatened 1997-09-25/none mode=relations ctx=diplomatic,intelligence
e2 m2 > m4 RETREAT actual 1997-09-25/none ctx=health
e3 m3 > m4 ASSAULT actual 1997-09-25/none mode=targeted ctx=intelligence

### Jordan Times 2018-10-21
[m1:JOR.GOV King Abdullah] {e1 will not renew} the annexes by which [m2:ISR.AGR Israeli farmers] till [m4:@JOR Baqoura] and [m5:@JOR Ghumar]; [m3:ISR.GOV Benjamin Netanyahu] {e2 wishes to negotiate} an extension.
e1 m1 > m2 REJECT actual 2018-10-21/none mode=assist ctx=territory
e2 m3 > m1 REQUEST requested 2018-10-21/none mode=meet ctx=territory

### Jordan Times 2018-06-07
[m1:JOR.GOV Omar Razzaz], the new premier, {e1 will withdraw} the income-tax bill, [m3=m1 he] said after {e2 sounding out} [m2:JOR.LAB the unions] whose {e3 strike} brought down his predecessor.
e1 m1 > m2 CONCEDE planned 2018-06-07/none ctx=economic
e2 m1 > m2 CONSULT actual 2018-06-07/none ctx=economic
e3 m2 > m1 PROTEST actual 2018-06-07/none mode=strike ctx=economic

### Reuters 2015-02-04
[m1:JOR.GOV Amman], willing to {e1 trade} [m2:IRQ.REB a would-be bomber] for its pilot, {e2 required} of [m3:ISIS.REB Islamic State] proof of life; when the film came, she was {e3 hanged}.
e1 m1 > m3 CONCEDE hypothetical 2015-02-04/none ctx=terrorism
e2 m1 > m3 REQUEST requested 2015-02-04/none ctx=terrorism
e3 m1 > m2 ASSAULT actual 2015-02-04/none mode=targeted ctx=terrorism

### Reuters 2012-10-24
[m1:SYR.GOV Damascus] may {e1 cease fire} over Eid, [m2:UN Lakhdar Brahimi] said in [m4:@EGY Cairo]; most [m3:SYR.REB rebel brigades] had told him they would {e3 do the same}.
e1 m1 > m3 CONCEDE hypothetical 2012-10-24/none ctx=military said=m2
e3 m3 > m1 CONCEDE planned 2012-10-24/none ctx=military said=m2

### Reuters 2016-12-13
In [m4:@SYR Aleppo] [m1:SYR.REB the last insurgents] {e1 will board the green buses} under a bargain [m2:RUS.MIL Russian officers] {e2 struck} with [m3:TUR.SPY Turkish intelligence].
e1 m1 > m2 CONCEDE planned 2016-12-13/none ctx=military
e2 m2 > m3 SUPPORT actual 2016-12-13/none ctx=military

### Reuters 2018-04-08 headline
[m1:JAISHALISLAM.REB Rebels] {e1 quit [m3:@SYR Douma]}; [m2:SYR.GOV Assad] denies gas
e1 m1 > m2 RETREAT actual 2018-04-08/none mode=withdraw ctx=military

### AP 2010-11-30 none
The cables, published by [m1:#Guardian a London daily], describe ministers of [m2:@ITA Italy], [m3:@TUR Turkey] and [m4:@AZE Azerbaijan] as vain, feckless or fond of horses.

### AP 2017-03-28
[m1:USA.GOV San Francisco] {e1 would not help} [m2:USA.COP the immigration police], [m3:USA.GOV Jeff Sessions's] {e2 menace of losing} federal grants notwithstanding.
e1 m1 > m2 REJECT actual 2017-03-28/none mode=assist ctx=migration
e2 m3 > m1 THREATEN threatened 2017-03-28/none mode=restrict ctx=migration

### AP 2017-11-20
[m1:USA.JUD A San Francisco judge] {e1 blocked for good} [m2:USA.GOV the president's] order to strip [m3:USA.GOV sanctuary cities] of funds.
e1 m1 > m2 REJECT actual 2017-11-20/none mode=change ctx=legal,migration

### AP 1992-05-01
[m1:USA.GOV Governor Pete Wilson] {e1 put in a request} to [m2:USA.GOV President Bush] for troops; [m3:USA.CVL Rodney King] {e2 pleaded} with [m4:USA.CVL rioters]: "<<q1 Can we all get along?>>"
e1 m1 > m2 REQUEST requested 1992-05-01/none mode=assist ctx=repression
e2 m3 > m4 REQUEST requested 1992-05-01/none mode=yield ctx=inequality
q1 m3 direct cue=pleaded

### AP 2014-08-18
[m1:USA.GOV Missouri's governor] {e1 sent in} [m2:USA.MIL the National Guard] against [m3:USA.CVL Ferguson's protesters]; three days later he {e2 ordered it out}.
e1 m1 > m3 MOBILIZE actual 2014-08-18/none mode=troops ctx=repression
e2 m1 > m3 CONCEDE actual 2014-08-18/none ctx=repression

### AP 2020-06-08
[m1:USA.GOV Minneapolis council members] {e1 have pledged to dismantle} [m2:USA.COP the police department], "beyond reform" in the words of [m3:USA.GOV Lisa Bender].
e1 m1 > m2 THREATEN threatened 2020-06-08/none ctx=repression

### NYT 1999-09-11
[m1:USA.GOV President Clinton] {e1 commuted the terms} of [m2:FALN.REB eleven Puerto Rican nationalists] who had {e2 renounced} violence, an act [m3:USA.LEG the House] {e3 deplored} by 311 to 41.
e1 m1 > m2 CONCEDE actual 1999-09-11/none ctx=terrorism,legal
e2 m2 > m1 CONCEDE actual 1999-09-11/none ctx=terrorism
e3 m3 > m1 ACCUSE actual 1999-09-11/none mode=disapprove ctx=legal

### Reuters 2012-11-08 none
Voters in [m1:@USA Puerto Rico] narrowly chose a new governor, and in [m2:@USA Colorado] a measure on marijuana passed with 55 percent.

### Reuters 1993-12-15
In Downing Street [m1:GBR.GOV John Major] and [m2:IRL.GOV Albert Reynolds] {e1 made common cause} in a declaration that {e2 holds out} to [m3:IRA.PTY Sinn Fein] a seat at the talks, if [m4:IRA.REB the violence] stops.
e1 m1 > m2 SUPPORT actual 1993-12-15/none ctx=diplomatic
e2 m1,m2 > m3 CONCEDE hypothetical 1993-12-15/none ctx=diplomatic

### Reuters 1996-02-09
[m1:IRA.REB The IRA] {e1 is ending [m4=m1 its] cessation}, read a statement phoned to [m2:#RTE RTE]; an hour later a lorry bomb {e2 killed} [m3:GBR.CVL two newsagents] in [m5:@GBR Docklands].
e1 m1 > m3 THREATEN threatened 1996-02-09/none mode=violence ctx=terrorism
e2 m1 > m3 ASSAULT actual 1996-02-09/none mode=explosives ctx=terrorism

### Guardian 2019-08-02 none
The ferry between [m1:@GBR Larne] and [m2:@GBR Cairnryan] runs six times a day. Under any of the deals discussed so far, economists say, its lorry decks would be emptier.

### BBC 2022-05-05
[m1:GBR.PTY The DUP's Jeffrey Donaldson] {e1 will not nominate} ministers to sit with [m2:IRL.PTY Sinn Fein] unless [m3:GBR.GOV London] acts on the protocol.
e1 m1 > m3 THREATEN threatened 2022-05-05/none ctx=political_institutions

### BBC 2024-01-30
[m1:GBR.PTY The DUP] {e1 ended [m3=m1 its] boycott} of [m4:@GBR Stormont] in the small hours; [m2:GBR.GOV the government] {e2 will remove} routine checks.
e1 m1 > m2 CONCEDE actual 2024-01-30/none ctx=political_institutions
e2 m2 > m1 CONCEDE planned 2024-01-30/none ctx=economic
