### Reuters 2007-06-26
[m1:GBR.GOV British prosecutors] have {e1 charged} [m2:RUS.ELI former KGB bodyguard Andrei Lugovoy] with murder; [m3:RUS.GOV Moscow] {e2 refuses to extradite} [m4=m2 him], citing its constitution.
e1 m1 > m2 ACCUSE actual 2007-06-26/none mode=allege ctx=legal
e2 m3 > m1 REJECT actual 2007-06-26/none mode=yield ctx=legal

### AP 2014-05-19
[m1:USA.JUD A grand jury in Pittsburgh] {e1 indicted} [m2:CHN.MIL five Chinese officers] for breaking into the computers of [m3:USA.BUS U.S. Steel] and other firms; [m4:CHN.GOV Beijing] {e3 suspended} a joint working group on cyber matters with [m5:USA.GOV Washington].
e1 m1 > m2 ACCUSE actual 2014-05-19/none mode=allege ctx=cyber,legal
e3 m4 > m5 SANCTION actual 2014-05-19/none mode=discontinue ctx=cyber

### BBC 2018-10-04
[m1:NLD.GOV The Dutch defence minister] said [m2:NLD.SPY military intelligence] had foiled an attempt by [m3:RUS.SPY four GRU men] to {e2 hack} [m4:OPCW the chemical weapons watchdog] and had {e3 escorted} [m5=m3 them] to Schiphol.
e2 m3 > m4 COERCE actual 2018-10-04/none mode=cyber ctx=cyber said=m1
e3 m2 > m5 SANCTION actual 2018-10-04/none mode=expel ctx=intelligence said=m1

### The Guardian 1999-02-24
[m1:GBR.JUD Sir William Macpherson's inquiry] {e1 found} [m2:GBR.COP the Metropolitan Police] guilty of institutional racism, and [m3:GBR.COP the commissioner], [m4=m3 Sir Paul Condon], {e2 said he was sorry} to [m5:GBR.CVL the Lawrence family] but did not {e3 resign}.
e1 m1 > m2 ACCUSE actual 1999-02-24/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m5 SUPPORT actual 1999-02-24/none ctx=religion_ethnicity
e3 m4 > m5 RETREAT denied 1999-02-24/none mode=resign

### Reuters 2011-02-26
[m1:UN The Security Council] {e1 referred} [m2:LBY.GOV Muammar Gaddafi's rule] to [m3:ICC the International Criminal Court] on Saturday and {e2 forbade} [m4=m2 him] and fifteen others to travel.
e1 m1 > m2 ACCUSE actual 2011-02-26/day mode=allege ctx=legal,human_rights
e2 m1 > m4 SANCTION actual 2011-02-26/day mode=discontinue ctx=human_rights

### AFP 2012-07-31
[m1:CIV.GOV Ivory Coast] {e1 complained to} [m2:UN the United Nations] that [m3:GHA.GOV Accra] was harbouring [m4:CIV.REB gunmen loyal to ex-president Gbagbo] who ambush [m5:CIV.MIL its soldiers].
e1 m1 > m3 ACCUSE actual 2012-07-31/none mode=allege

### AP 2008-01-09
[m1:IRQ.LEG A parliamentary committee in Baghdad] is {e1 looking into} [m2:USA.BUS Blackwater's] shooting of [m3:IRQ.CVL seventeen passers-by], of whom [m4:USA.SPY the FBI] {e2 reckons} fourteen were killed without cause.
e1 m1 > m2 ACCUSE actual 2008-01-09/none mode=investigate ctx=legal
e2 m4 > m2 ACCUSE actual 2008-01-09/none mode=allege ctx=legal

### Reuters 2016-07-12
[m1:PCA.JUD The arbitration tribunal] in [m2:@NLD The Hague] {e1 ruled against} [m3:CHN.GOV Beijing] on Tuesday in a case {e2 brought} by [m4:PHL.GOV Manila]; [m5=m3 China] {e3 refused to recognise} the award.
e1 m1 > m3 SANCTION actual 2016-07-12/day mode=convict ctx=territory,legal
e2 m4 > m3 ACCUSE actual 2016-07-12/none mode=allege ctx=territory,legal
e3 m5 > m1 REJECT actual 2016-07-12/none ctx=territory,legal

### AFP 2019-11-11
[m1:GMB.GOV Gambia], acting for [m2:OIC 57 Muslim countries], {e1 filed a genocide case} against [m3:MMR.GOV Myanmar] with [m4:ICJ.JUD the World Court] on Monday.
e1 m1 > m3 ACCUSE actual 2019-11-11/day mode=allege ctx=legal,religion_ethnicity

### Reuters 2020-01-23
[m1:ICJ.JUD The International Court of Justice] on Thursday {e1 ordered} [m2:MMR.GOV Myanmar] to protect [m3:MMR.CVL its Rohingya minority] from genocide, and [m4:BGD.GOV Dhaka] {e2 hailed} the judges.
e1 m1 > m2 REQUEST requested 2020-01-23/day mode=change ctx=legal,human_rights
e2 m4 > m1 SUPPORT actual 2020-01-23/none ctx=legal

### EFE 2013-11-22
[m1:NIC.GOV Managua] {e1 sued} [m2:COL.GOV Bogota] again in [m3:@NLD The Hague] for failing to respect a maritime ruling that [m4:COL.GOV President Juan Manuel Santos] had {e3 declared inapplicable}.
e1 m1 > m2 ACCUSE actual 2013-11-22/none mode=allege ctx=territory,legal
e3 m4 > m1 REJECT actual 2013-11-22/none ctx=territory,legal

### Washington Post 2003-09-12 none
[m1:USA.JRN The columnist] recalls interviewing [m2:PAK.ELI Benazir Bhutto] in [m3:@ARE Dubai] in the spring; she served mangoes and talked of her children's examinations.

### Irish Independent 1998-05-23
[m1:GBR.PTY Gerry Adams] {e1 paid tribute to} [m2:USA.GOV President Clinton's] part in the referendum but {e2 rebuked} [m3:GBR.PTY Ian Paisley], who had called the yes vote a fraud on [m4:GBR.CVL Unionists].
e1 m1 > m2 SUPPORT actual 1998-05-23/none ctx=diplomatic
e2 m1 > m3 ACCUSE actual 1998-05-23/none mode=disapprove

### Reuters 2021-03-17
"<<q1 I do>>," [m1:USA.GOV Joe Biden] answered when [m2:#ABC a television interviewer] asked whether [m3=m4 his Russian counterpart] was {e1 a killer}; [m4:RUS.GOV Vladimir Putin] retorted that it takes one to know one, and [m5:RUS.GOV Moscow] {e2 called home its envoy} in [m6:USA.GOV Washington].
e1 m1 > m3 ACCUSE actual 2021-03-17/none mode=allege ctx=diplomatic
e2 m5 > m6 SANCTION actual 2021-03-17/none mode=withdraw ctx=diplomatic
q1 m1 direct cue=answered

### AFP 2015-04-24
[m1:AUT.LEG Austria's parliament] {e1 used the word genocide} for the massacre of [m2:ARM.CVL Armenians], whereupon [m3:TUR.GOV Ankara] {e2 withdrew its ambassador} and {e3 warned} [m4:AUT.GOV Vienna] of lasting damage.
e1 m1 > m3 ACCUSE actual 2015-04-24/none mode=allege ctx=human_rights
e2 m3 > m4 SANCTION actual 2015-04-24/none mode=withdraw ctx=diplomatic
e3 m3 > m4 THREATEN threatened 2015-04-24/none mode=relations ctx=diplomatic

### Reuters 2016-06-03
[m1:TUR.GOV President Tayyip Erdogan] hinted that [m2:TUR.GOV Turkey] could {e2 tear up} the migrant accord with [m3:EU the EU] if [m4:DEU.LEG the Bundestag's] resolution on the Armenians was not corrected.
e2 m2 > m3 SANCTION hypothetical 2016-06-03/none mode=discontinue ctx=migration said=m1

### AP 2010-03-04
[m1:USA.LEG A House panel] {e1 ignored a plea} by [m2:USA.GOV the Obama administration] and {e2 approved} a text on the Armenian killings; [m3:TUR.GOV Turkey] {e3 fumed} and {e4 ordered} [m4:TUR.GOV its ambassador] home for talks.
e1 m1 > m2 REJECT actual 2010-03-04/none ctx=legislative
e2 m1 > m3 ACCUSE actual 2010-03-04/none mode=allege ctx=human_rights
e3 m3 > m1 ACCUSE actual 2010-03-04/none mode=disapprove ctx=diplomatic
e4 m3 > m2 SANCTION actual 2010-03-04/none mode=withdraw ctx=diplomatic

### Dawn 2011-05-03
[m1:PAK.GOV Islamabad] {e1 summoned} [m2:USA.GOV the U.S. ambassador] to register its displeasure at the Abbottabad raid, while [m3:PAK.LEG lawmakers] {e3 took the army to task} for missing [m4:USA.MIL the helicopters].
e1 m1 > m2 ACCUSE actual 2011-05-03/none mode=disapprove ctx=military
e3 m3 > m1 ACCUSE actual 2011-05-03/none mode=disapprove ctx=military

### Reuters 2009-09-26
[m1:GBR.GOV Gordon Brown], [m2:USA.GOV Barack Obama] and [m3:FRA.GOV Nicolas Sarkozy] jointly {e1 charged} [m4:IRN.GOV Tehran] with hiding an enrichment plant from [m5:IAEA inspectors] for years.
e1 m1,m2,m3 > m4 ACCUSE actual 2009-09-26/none mode=allege ctx=cbrn

### AFP 2006-10-17
[m1:CHN.GOV Beijing] {e1 frowned on} a trip by [m2:JPN.GOV Shinzo Abe's party allies] to the Yasukuni shrine but kept its criticism mild, and did not {e3 call in} [m3:JPN.GOV the ambassador].
e1 m1 > m2 ACCUSE actual 2006-10-17/none mode=disapprove ctx=diplomatic
e3 m1 > m3 ACCUSE denied 2006-10-17/none mode=disapprove ctx=diplomatic

### The Star 2007-11-28
[m1:MYS.GOV The attorney-general] {e1 will put on trial} [m2:MYS.CVL thirty-one ethnic Indians] for attempted murder of [m3:MYS.COP a policeman] during the Batu Caves rally, and [m4:IND.PTY the chief minister of Tamil Nadu] has {e2 expressed anguish}.
e1 m1 > m2 ACCUSE planned 2007-11-28/none mode=allege ctx=legal
e2 m4 > m1 ACCUSE actual 2007-11-28/none mode=disapprove ctx=religion_ethnicity

### Reuters 2014-03-03
[m1:CAN.GOV Stephen Harper] {e1 likened} [m2:RUS.GOV Vladimir Putin] to a 1930s dictator, {e2 pulled Canada out of} preparations for the Sochi summit and {e3 brought back} [m3:CAN.GOV his ambassador], to the {e4 approval} of [m4:UKR.CVL the Ukrainian Congress].
e1 m1 > m2 ACCUSE actual 2014-03-03/none mode=disapprove ctx=territory
e2 m1 > m2 SANCTION actual 2014-03-03/none mode=withdraw ctx=diplomatic
e3 m1 > m2 SANCTION actual 2014-03-03/none mode=withdraw ctx=diplomatic
e4 m4 > m1 SUPPORT actual 2014-03-03/none ctx=diplomatic

### Prothom Alo 2013-02-28
[m1:BGD.JUD The war crimes tribunal] {e1 ordered the hanging} of [m2:BGD.REL Delwar Hossain Sayedee], vice-president of [m3:BGD.PTY Jamaat-e-Islami], whose followers {e2 went on a rampage} and were {e3 fired upon} by [m4:BGD.COP police].
e1 m1 > m2 SANCTION actual 2013-02-28/none mode=convict ctx=legal
e2 m3 > m4 PROTEST actual 2013-02-28/none mode=riot ctx=legal
e3 m4 > m3 ASSAULT actual 2013-02-28/none mode=firearms ctx=repression

### BBC 2004-06-03
[m1:USA.SPY CIA Director George Tenet] {e1 is leaving} for personal reasons, [m2:USA.GOV George W. Bush] said, denying that [m3=m2 he] had {e2 pushed [m4=m1 him] out}.
e1 m1 > m2 CONCEDE actual 2004-06-03/none
e2 m3 > m4 SANCTION denied 2004-06-03/none mode=expel

### Reuters 2004-11-15
[m1:USA.GOV Colin Powell] has {e1 submitted his resignation} to [m2:USA.GOV the president]; [m3:USA.GOV Condoleezza Rice] is to take over.
e1 m1 > m2 CONCEDE actual 2004-11-15/none ctx=executive

### AFP 2013-02-11 none
[m1:ITA.GOV The prime minister], a former European commissioner who taught economics in [m2:@ITA Milan], said in an interview with [m3:#outlet a Sunday magazine] that his dog was called Empathy.

### The Standard 2007-12-31
[m1:KEN.GOV Kenya's internal security minister] {e1 barred} [m2:KEN.JRN radio and television stations] from live broadcasts on Sunday night, minutes after [m3:KEN.GOV Mwai Kibaki] was sworn in and [m4:KEN.OPP Raila Odinga's camp] {e2 cried foul}.
e1 m1 > m2 COERCE actual 2007-12-30/day mode=censor ctx=election
e2 m4 > m3 ACCUSE actual 2007-12-31/none mode=allege ctx=election

### Reuters 2016-12-01
[m1:GMB.OPP A property developer] defeated [m2:GMB.GOV Yahya Jammeh] at the polls in [m3:@GMB Gambia], and [m4=m2 the loser] {e2 rang} [m5=m1 the winner] to {e3 accept the result}, only to change his mind a week later.
e2 m4 > m5 CONSULT actual 2016-12-01/none mode=phone ctx=election
e3 m4 > m5 CONCEDE actual 2016-12-01/none ctx=election

### AP 2017-01-19
[m1:SEN.MIL Senegalese tanks] {e1 rolled toward} [m2:@GMB Gambia] at dusk and [m3:NGA.MIL a Nigerian jet] {e2 circled} Banjul so that [m4:GMB.GOV Yahya Jammeh] would yield, which [m5=m4 he] did two days later.
e1 m1 > m4 MOBILIZE actual 2017-01-19/none mode=weapons ctx=election
e2 m3 > m4 MOBILIZE actual 2017-01-19/none mode=weapons ctx=election

### Jeune Afrique 2017-01-22
[m1:ECOWAS The West African alliance's] soldiers entered Banjul on Sunday {e2 to protect} [m2:GMB.GOV Adama Barrow], who is still in [m3:SEN.GOV Dakar]; [m4:GMB.ELI Yahya Jammeh], {e3 granted refuge} by [m5:GNQ.GOV Equatorial Guinea], is said to have emptied the treasury.
e2 m1 > m2 AID actual 2017-01-22/day ctx=peacekeeping
e3 m5 > m4 AID actual 2017-01-22/none ctx=asylum

### Reuters 2007-05-02
[m1:USA.GOV President George W. Bush] {e1 vetoed} a bill from [m2:USA.LEG Congress] that would have pulled [m3:USA.MIL American troops] out of [m4:@IRQ Iraq], accusing [m5=m2 lawmakers] of {e3 setting a date for} defeat.
e1 m1 > m2 REJECT actual 2007-05-02/none mode=change ctx=military,legislative
e3 m1 > m5 ACCUSE actual 2007-05-02/none mode=disapprove ctx=military

### AFP 2012-02-04
[m1:RUS.GOV Russia] and [m2:CHN.GOV China] {e1 blocked} [m7:LAS an Arab League] resolution on [m3:SYR.GOV Syria] on Saturday; [m4:USA.GOV U.S. envoy Susan Rice] was {e2 disgusted}, and [m5:TUN.GOV Tunis] {e3 shut [m6:SYR.GOV the Syrian] mission}.
e1 m1,m2 > m7 REJECT actual 2012-02-04/day ctx=diplomatic
e2 m4 > m1,m2 ACCUSE actual 2012-02-04/none mode=disapprove ctx=diplomatic
e3 m5 > m6 SANCTION actual 2012-02-04/none mode=expel ctx=diplomatic

### Reuters 2018-01-04
[m1:USA.GOV Washington] {e1 put} [m2:PAK.GOV Pakistan] on a watch list for violations of religious freedom; [m3=m2 Islamabad] {e2 wondered aloud} why [m4:IND.GOV India] was left off.
e1 m1 > m2 ACCUSE actual 2018-01-04/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2018-01-04/none mode=disapprove ctx=religion_ethnicity

### Vientiane Times 2012-11-07
[m1:LAO.GOV Laos] gave the signal for work on the Xayaburi dam to start, {e2 brushing off} objections from [m2:KHM.GOV Cambodia] and [m3:VNM.GOV Vietnam], which had {e3 asked} for a ten-year pause.
e2 m1 > m2,m3 REJECT actual 2012-11-07/none ctx=environment
e3 m2,m3 > m1 REQUEST requested 2012-11-07/none mode=yield ctx=environment

### AFP 2003-02-18
[m1:FRA.GOV Jacques Chirac] {e1 scolded} [m2:POL.GOV Warsaw], [m3:CZE.GOV Prague] and [m4:HUN.GOV Budapest] for {e2 siding with} [m5:USA.GOV Washington] over [m6:@IRQ Iraq]; [m7=m2+m3+m4 the candidates], [m8=m1 he] said, had missed a chance to keep quiet.
e1 m1 > m2,m3,m4 ACCUSE actual 2003-02-18/none mode=disapprove ctx=diplomatic
e2 m2,m3,m4 > m5 SUPPORT actual 2003-02-18/none ctx=diplomatic

### Reuters 2017-02-20
[m1:SRB.GOV Serbia's foreign minister] {e1 stood up for} [m2:RUS.GOV Moscow], which [m3:MNE.GOV Montenegrin prosecutors] {e2 implicate} in a plot to murder [m4:MNE.GOV Milo Djukanovic].
e1 m1 > m2 SUPPORT actual 2017-02-20/none ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2017-02-20/none mode=allege ctx=intelligence

### AP 1991-08-19
[m1:USSR.GOV Vice-President Gennady Yanayev] and seven others {e1 declared} [m2:USSR.GOV Mikhail Gorbachev] ill on Monday and themselves in charge; [m3:RUS.GOV Boris Yeltsin], atop a tank, {e2 urged} [m4:RUS.LAB Russians] to strike, and [m5:EU the European Community] {e3 froze} a billion dollars in food credits.
e1 m1 > m2 COERCE actual 1991-08-19/day mode=seize ctx=political_institutions
e2 m3 > m4 REQUEST requested 1991-08-19/day mode=assist ctx=political_institutions
e3 m5 > m1 SANCTION actual 1991-08-19/none mode=discontinue ctx=economic

### Reuters 2008-02-21
[m1:SRB.CVL Masked youths] {e1 set ablaze} part of [m2:USA.GOV the U.S. embassy] in [m3:@SRB Belgrade] on Thursday, at the end of a rally where [m4:SRB.GOV Prime Minister Vojislav Kostunica] {e2 denounced} [m5:USA.GOV Washington] for {e3 recognising} [m6:KOS.PRE Kosovo].
e1 m1 > m2 ASSAULT actual 2008-02-21/day mode=destroy ctx=territory
e2 m4 > m5 ACCUSE actual 2008-02-21/day mode=disapprove ctx=territory
e3 m5 > m6 SUPPORT actual 2008-02-21/none ctx=territory,diplomatic

### AFP 1999-10-06
[m1:CHN.GOV Jiang Zemin] {e1 congratulated} [m2:PAK.MIL no officer] on the takeover in [m3:@PAK Islamabad], [m4:CHN.GOV the foreign ministry] said; [m5=m1 he] would wait.
e1 m1 > m2 SUPPORT denied 1999-10-06/none said=m4

### Reuters 2006-01-26
[m1:HAMAS.PTY Hamas] will be {e1 shunned} by [m2:ISR.GOV Israel] even with seventy-four seats, [m3:ISR.GOV Ehud Olmert's aides] said, while [m4:RUS.GOV Vladimir Putin] {e2 invited} [m5=m1 its leaders] to [m6:@RUS Moscow].
e1 m2 > m1 REJECT planned 2006-01-26/none mode=meet ctx=diplomatic said=m3
e2 m4 > m5 AGREE planned 2006-01-26/none ctx=diplomatic

### Reuters 2010-12-08
[m1:CHN.GOV China] {e1 lobbied} [m2:IND.GOV India], [m3:SRB.GOV Serbia] and [m4:UKR.GOV Ukraine] to stay away from the Oslo ceremony for [m5:CHN.OPP Liu Xiaobo]; [m6=m4 Kiev] eventually attended.
e1 m1 > m2,m3,m4 REQUEST requested 2010-12-08/none mode=yield ctx=human_rights

### CBC 2019-01-15
[m1:CAN.GOV Justin Trudeau] {e1 accused} [m2:CHN.GOV Beijing] of arbitrariness after [m3:CHN.JUD a Dalian court] {e2 replaced a jail term with death} for [m4:CAN.CRM a Canadian drug smuggler]; [m5:CHN.GOV the foreign ministry] {e3 advised} [m6=m1 him] to respect the law.
e1 m1 > m2 ACCUSE actual 2019-01-15/none mode=disapprove ctx=legal
e2 m3 > m4 SANCTION actual 2019-01-15/none mode=convict ctx=illegal_drugs,legal
e3 m5 > m6 REQUEST requested 2019-01-15/none mode=change ctx=legal

### Korea Times 2017-03-10
[m1:KOR.JUD The Constitutional Court] unanimously {e1 upheld the removal} of [m2:KOR.GOV Park Geun-hye]; [m3:KOR.CVL her elderly supporters] {e2 clambered onto} police buses, and [m4:KOR.COP officers] {e3 pepper-sprayed} [m5=m3 them].
e1 m1 > m2 SANCTION actual 2017-03-10/none mode=convict ctx=legal,executive
e2 m3 > m1 PROTEST actual 2017-03-10/none mode=riot
e3 m4 > m5 ASSAULT actual 2017-03-10/none mode=crowd-control

### Financial Times 2014-12-03 none
The vintners of [m1:@MDA Chisinau] and the bankers of [m2:@LUX Luxembourg] share one thing, says a guidebook: a fondness for cellars. Neither [m3:RUS.GOV the Kremlin] nor [m4:EU Brussels] figures in its index.

### Premium Times 2019-02-08 none
[m1:NGA.GOV The governor] of [m2:@NGA Ebonyi], an engineer, turned 57; his deputy is a pharmacist and his commissioner for works once played in goal for [m3:@NGA Enugu Rangers].
