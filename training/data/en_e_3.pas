### Reuters 2002-10-04
[m1:USA.GOV The United States] on Thursday {e1 threatened to impose sanctions} on [m2:ZWE.GOV Zimbabwe's leaders] unless [m3=m2 they] stopped {e2 evicting} [m4:ZWE.AGR white farmers] from their land.
e1 m1 > m2 THREATEN threatened 2002-10-03/day mode=restrict ctx=human_rights
e2 m2 > m4 COERCE actual 2002-10-04/none mode=seize ctx=human_security

### Reuters 2003-03-07
[m1:USA.GOV President George W. Bush] on Friday {e1 slapped economic sanctions} on [m2:ZWE.GOV President Robert Mugabe] and 76 other officials, freezing [m3=m2 their] assets and forbidding [m4:USA.CVL Americans] from dealing with [m5=m2 them].
e1 m1 > m2 SANCTION actual 2003-03-07/day mode=discontinue ctx=economic,human_rights

### AFP 2009-02-20
[m1:ZWE.GOV Prime Minister Morgan Tsvangirai] {e1 urged} [m2:EU the European Union] to do away with sanctions on [m3=m1 his country], but [m4:EU EU aid chief Louis Michel] said [m5=m2 the bloc] was {e2 not yet ready to ease} them.
e1 m1 > m2 REQUEST requested 2009-02-20/none mode=yield ctx=economic
e2 m5 > m3 REJECT actual 2009-02-20/none mode=yield ctx=economic said=m4

### Reuters 2014-02-17
[m1:EU The European Union] {e1 lifted sanctions} against most members of [m2:ZWE.GOV Zimbabwe's government] on Monday but kept in force an arms embargo and [m3=m4 a travel ban] on [m4:ZWE.GOV Mugabe and his wife].
e1 m1 > m2 CONCEDE actual 2014-02-17/day ctx=economic

### AP 2011-05-09
[m1:EU EU governments] on Monday {e1 banned arms sales} to [m2:SYR.GOV Syria] and {e2 barred from travel} [m3:SYR.GOV 13 officials], not including [m4:SYR.GOV President Bashar al-Assad], over the {e3 crackdown} on [m5:SYR.CVL demonstrators].
e1 m1 > m2 SANCTION actual 2011-05-09/day mode=discontinue ctx=military
e2 m1 > m3 SANCTION actual 2011-05-09/day mode=discontinue ctx=diplomatic
e3 m2 > m5 ASSAULT actual 2011-05-09/none ctx=repression

### AFP 2006-11-30
[m1:CHN.GOV Beijing] has {e1 declined to join} [m2:USA.GOV Washington] in punishing [m3:SDN.GOV Khartoum], its main African oil supplier, over Darfur and has {e2 never withheld} credit from [m4=m3 it], a minister said.
e1 m1 > m2 REJECT actual 2006-11-30/none mode=assist ctx=economic
e2 m1 > m4 SANCTION denied 2006-11-30/none mode=discontinue ctx=economic

### AP 1994-05-09
[m1:UN The Security Council] {e1 tightened its embargo} against [m2:HTI.MIL Haiti's military rulers] on Friday, giving [m3=m2 them] 15 days to leave or {e2 face} a total trade ban.
e1 m1 > m2 SANCTION actual 1994-05-06/day mode=discontinue ctx=economic
e2 m1 > m3 THREATEN threatened 1994-05-06/day mode=restrict ctx=economic

### Xinhua 1999-04-05
[m1:UN The UN Security Council] on Monday {e1 suspended its air embargo} on [m2:LBY.GOV Libya] shortly after [m3=m2 Tripoli] {e2 handed over} two suspects in the Lockerbie case for trial in [m4:NLD.GOV the Netherlands].
e1 m1 > m2 CONCEDE actual 1999-04-05/day ctx=legal,economic
e2 m3 > m4 COOPERATE actual 1999-04-05/none ctx=legal,terrorism

### Reuters 2010-06-01
[m1:TUR.GOV Turkey] has {e1 withdrawn its ambassador from} [m2:ISR.GOV Israel], called off three military exercises and is {e2 considering} cutting [m3=m2 the Jewish state's] access to its airspace, [m4:TUR.GOV Deputy Prime Minister Bulent Arinc] said.
e1 m1 > m2 SANCTION actual 2010-06-01/none mode=withdraw ctx=diplomatic
e2 m1 > m3 SANCTION hypothetical 2010-06-01/none mode=discontinue ctx=military said=m4

### Kyodo 2012-08-10
[m1:JPN.GOV Japan] {e1 temporarily recalled} its ambassador to [m2:KOR.GOV Seoul] on Friday, after [m3:KOR.GOV President Lee Myung-bak] {e2 set foot on} islets claimed by [m4=m1+m2 both countries]; there are no plans to {e3 expel} [m5:KOR.GOV South Korean diplomats], [m6:JPN.GOV the chief cabinet secretary] said.
e1 m1 > m2 SANCTION actual 2012-08-10/day mode=withdraw ctx=territory,diplomatic
e2 m3 > m1 MOBILIZE actual 2012-08-10/none ctx=territory
e3 m1 > m5 SANCTION denied 2012-08-10/none mode=expel ctx=diplomatic said=m6

### AFP 2008-11-18
[m1:MRT.MIL Mauritania's junta], from which [m2:EU Brussels] {e1 cut off} most non-humanitarian aid in October, {e2 freed} [m3:MRT.GOV deposed premier Yahya Ould Ahmed El Waghef] but quickly {e3 rearrested} [m4=m3 him].
e1 m2 > m1 SANCTION actual 2008-10-01/month mode=discontinue ctx=economic
e2 m1 > m3 RETREAT actual 2008-11-18/none mode=release
e3 m1 > m4 COERCE actual 2008-11-18/none mode=arrest

### Reuters 2013-08-21
[m1:EU EU foreign ministers] agreed on Wednesday to {e1 suspend export licences} to [m2:EGY.GOV Egypt] for goods that could be used for repression, but stopped short of {e2 cutting financial aid}.
e1 m1 > m2 SANCTION actual 2013-08-21/day mode=discontinue ctx=military
e2 m1 > m2 SANCTION denied 2013-08-21/none mode=discontinue ctx=economic

### AP 2012-12-06
[m1:USA.GOV The Obama administration] may {e1 scale back} military assistance to [m2:RWA.GOV Rwanda], which [m3:UN United Nations experts] {e2 accuse} of arming [m4:M23.REB the M23 rebellion], a congressional aide said.
e1 m1 > m2 SANCTION hypothetical 2012-12-06/none mode=discontinue ctx=military
e2 m3 > m2 ACCUSE actual 2012-12-06/none mode=allege ctx=military

### Dawn 1990-10-10
[m1:USA.GOV The Bush administration], unable to certify that [m2:PAK.GOV Pakistan] possessed no nuclear device, has {e1 stopped} all economic and military aid to [m3=m2 Islamabad], worth $564 million this year.
e1 m1 > m2 SANCTION actual 1990-10-10/none mode=discontinue ctx=cbrn,economic

### The Hindu 1998-05-14
[m1:JPN.GOV Tokyo] {e1 froze} fresh yen loans to [m2:IND.GOV New Delhi] on Thursday in protest at its nuclear {e2 tests}, and [m3:CAN.GOV Canada] and [m4:DNK.GOV Denmark] followed suit.
e1 m1,m3,m4 > m2 SANCTION actual 1998-05-14/day mode=discontinue ctx=cbrn,economic
e2 m2 > m1 MOBILIZE actual 1998-05-14/none mode=weapons ctx=cbrn

### Reuters 2007-09-25
[m1:VAT.REL Pope Benedict] has not {e1 excommunicated} [m2:CHN.REL the bishop of Beijing], whom [m3:CHN.GOV the Communist authorities] picked without his consent, a Vatican official said on Tuesday.
e1 m1 > m2 SANCTION denied 2007-09-25/none mode=expel ctx=religion_ethnicity

### AFP 2012-07-16
[m1:PRY.GOV Paraguay] was {e1 suspended from} [m2:MERCOSUR Mercosur] last month following the swift {e2 impeachment} of [m3:PRY.GOV President Fernando Lugo] by [m4:PRY.LEG the Senate], while [m5:UNASUR Unasur] also {e3 shut out} [m6=m1 the country].
e1 m2 > m1 SANCTION actual 2012-06-01/month mode=expel ctx=political_institutions
e2 m4 > m3 SANCTION actual 2012-06-01/month mode=convict ctx=legislative
e3 m5 > m6 SANCTION actual 2012-07-16/none mode=expel ctx=political_institutions

### The Herald 2003-12-08
[m1:ZWE.GOV Zimbabwe] {e1 pulled out of} [m2:CWN the Commonwealth] on Sunday after [m3=m2 the 54-nation grouping] {e2 extended its suspension}, [m4:ZWE.GOV a government statement] said.
e1 m1 > m2 SANCTION actual 2003-12-07/day mode=withdraw ctx=diplomatic
e2 m3 > m1 SANCTION actual 2003-12-08/none mode=expel ctx=diplomatic

### Guardian 2009-09-01
[m1:FJI.GOV Fiji], which had {e1 ignored} a deadline to call elections, was on Tuesday {e2 fully suspended from} [m2:CWN the Commonwealth]; [m3:FJI.GOV Frank Bainimarama] {e3 wrote} to [m4:CWN the secretary general] asking for time.
e1 m1 > m2 REJECT actual 2009-09-01/none mode=change ctx=pro_democracy
e2 m2 > m1 SANCTION actual 2009-09-01/day mode=expel ctx=pro_democracy
e3 m3 > m4 REQUEST requested 2009-09-01/none mode=yield

### Reuters 1996-11-18
[m1:CHE.GOV Switzerland] {e1 fined} [m2:RUS.BUS a Russian trader] 4 million francs, [m3:CHE.JUD a Geneva prosecutor] said, and {e2 returned} [m4=m5 the looted gold] to [m5:RUS.GOV Moscow].
e1 m1 > m2 SANCTION actual 1996-11-18/none mode=convict ctx=legal said=m3
e2 m1 > m5 RETREAT actual 1996-11-18/none ctx=legal said=m3

### AP 2014-06-30
[m1:FRA.BUS BNP Paribas] pleaded guilty on Monday and agreed to {e1 pay} [m2:USA.GOV U.S. authorities] a record $8.9 billion for {e2 moving money} on behalf of [m3:SDN.GOV Sudan], [m4:IRN.GOV Iran] and [m5:CUB.GOV Cuba].
e1 m1 > m2 CONCEDE planned 2014-06-30/day ctx=economic,legal
e2 m1 > m3,m4,m5 COOPERATE actual 2014-06-30/none ctx=economic

### BBC 2016-05-30
[m1:TCD.ELI Hissene Habre], who ruled [m2:@TCD Chad] from 1982 to 1990, was {e1 jailed for life} by [m3:AU.JUD a special African Union court] in [m4:@SEN Dakar], which held him responsible for the {e2 torture} of [m5:TCD.CVL thousands of opponents].
e1 m3 > m1 SANCTION actual 2016-05-30/none mode=convict ctx=human_rights,legal
e2 m1 > m5 ASSAULT actual 2016-05-30/none mode=torture ctx=human_rights bg

### Reuters 2021-12-06
[m1:MMR.JUD A court in military-ruled Myanmar] {e1 sentenced} [m2:MMR.OPP ousted leader Aung San Suu Kyi] to four years for incitement on Monday, [m3:MMR.MIL the junta's spokesman] said; [m4:MMR.MIL Senior General Min Aung Hlaing] later {e2 halved} the term.
e1 m1 > m2 SANCTION actual 2021-12-06/day mode=convict ctx=legal,pro_autocracy said=m3
e2 m4 > m2 CONCEDE actual 2021-12-06/day ctx=legal

### AFP 2000-07-29
[m1:FJI.MIL The Fijian military] {e1 detained} [m2:FJI.REB coup leader George Speight] after [m3=m2 he] {e2 threatened} [m4:FJI.GOV President Ratu Josefa Iloilo] and then {e3 stormed} [m5=m2 his followers'] hideout, a school outside [m6:@FJI Suva].
e1 m1 > m2 COERCE actual 2000-07-29/none mode=arrest
e2 m3 > m4 THREATEN threatened 2000-07-29/none
e3 m1 > m5 ASSAULT actual 2000-07-29/none

### AP 2018-06-14
[m1:NIC.GOV President Daniel Ortega] has neither {e1 fired} nor {e2 reprimanded} [m2:NIC.COP his national police chief], whom [m3:NIC.CVL student leaders] {e3 hold responsible} for 160 deaths.
e1 m1 > m2 SANCTION denied 2018-06-14/none mode=expel ctx=repression
e2 m1 > m2 ACCUSE denied 2018-06-14/none mode=disapprove ctx=repression
e3 m3 > m2 ACCUSE actual 2018-06-14/none mode=allege ctx=repression

### Reuters 2019-04-02
[m1:KAZ.GOV Kazakhstan's new president], [m2=m1 Kassym-Jomart Tokayev], {e1 removed from office} [m3:KAZ.GOV the mayor of Almaty] for failing to head off [m4:KAZ.CVL protests] at the renaming of the capital.
e1 m1 > m3 SANCTION actual 2019-04-02/none mode=expel ctx=executive

### AFP 1996-02-05
[m1:RUS.GOV President Boris Yeltsin] {e1 dismissed} [m2:RUS.GOV his privatisation chief] and {e2 accused} [m3=m2 him] of letting wages go unpaid; [m4:RUS.LAB coal miners], half a million strong, {e3 downed tools} on Thursday.
e1 m1 > m2 SANCTION actual 1996-02-05/none mode=expel ctx=executive
e2 m1 > m3 ACCUSE actual 1996-02-05/none mode=disapprove ctx=economic
e3 m4 > m1 PROTEST actual 1996-02-01/day mode=strike ctx=economic

### Jakarta Post 2012-12-20
[m1:IDN.PTY The Democratic Party] {e1 stripped} [m2:IDN.GOV Sports Minister Andi Mallarangeng] of his seat on its board after [m3:IDN.JUD the Corruption Eradication Commission] {e2 named} [m4=m2 him] a suspect and {e3 placed a travel ban} on [m5=m2 him].
e1 m1 > m2 SANCTION actual 2012-12-20/none mode=expel ctx=corruption
e2 m3 > m4 ACCUSE actual 2012-12-20/none mode=allege ctx=corruption
e3 m3 > m5 COERCE actual 2012-12-20/none mode=restrict ctx=corruption

### The Star 2016-06-24
[m1:MYS.PTY UMNO's supreme council] on Friday {e1 sacked} [m2:MYS.PTY former deputy premier Muhyiddin Yassin] and {e2 suspended} [m3:MYS.PTY vice-president Shafie Apdal] for {e3 speaking ill of} [m4:MYS.GOV the prime minister].
e1 m1 > m2 SANCTION actual 2016-06-24/day mode=expel ctx=political_institutions
e2 m1 > m3 SANCTION actual 2016-06-24/day mode=expel ctx=political_institutions
e3 m2,m3 > m4 ACCUSE actual 2016-06-24/none mode=disapprove ctx=corruption

### CNA 2021-08-10
[m1:LTU.GOV Vilnius] was told to bring home its ambassador by [m2:CHN.GOV Beijing], which {e1 recalled its own}, because [m3=m1 the Baltic state] had {e2 let} [m4:TWN.GOV Taipei] open an office under the name of [m5:@TWN Taiwan].
e1 m2 > m3 SANCTION actual 2021-08-10/none mode=withdraw ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2021-08-10/none ctx=diplomatic

### AP 2018-08-05
[m1:SAU.GOV Saudi Arabia] said it was {e1 ordering home} [m2:CAN.GOV Canada's] 7,000 Saudi students, {e2 freezing} new trade and giving [m3=m2 the Canadian ambassador] 24 hours to {e3 get out}, after [m4:CAN.GOV Foreign Minister Chrystia Freeland] {e4 called for} the release of [m5:SAU.CVL women's rights activists].
e1 m1 > m2 SANCTION actual 2018-08-05/none mode=withdraw ctx=diplomatic
e2 m1 > m2 SANCTION actual 2018-08-05/none mode=discontinue ctx=economic
e3 m1 > m3 SANCTION actual 2018-08-05/none mode=expel ctx=diplomatic
e4 m4 > m1 REQUEST requested 2018-08-05/none mode=yield ctx=human_rights

### Reuters 2011-06-16
[m1:KEN.GOV Kenya] will {e1 ban} charcoal exports to [m2:@SOM Somalia], [m3:KEN.GOV its foreign minister] told reporters, to starve [m4:ALSHABAAB.REB al Shabaab] of revenue.
e1 m1 > m4 SANCTION planned 2011-06-16/none mode=discontinue ctx=economic,terrorism said=m3

### Bloomberg 2018-03-22
[m1:USA.GOV Donald Trump] {e1 signed a memorandum imposing tariffs} on up to $60 billion of Chinese goods, and [m2:CHN.GOV Beijing] drew up a list of American products, from pork to wine, that would be {e3 hit in return}.
e1 m1 > m2 SANCTION actual 2018-03-22/none mode=discontinue ctx=economic
e3 m2 > m1 THREATEN threatened 2018-03-22/none mode=restrict ctx=economic

### Economic Times 2019-06-15
[m1:IND.GOV New Delhi] will from Sunday {e1 levy} extra duties on 28 products from [m2:USA.GOV the United States], including almonds and apples, because [m3=m2 Washington] {e2 ended} India's duty-free access under a trade scheme for developing nations.
e1 m1 > m2 SANCTION planned 2019-06-16/day mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2019-06-15/none mode=discontinue ctx=economic

### The Age 2020-05-12
[m1:CHN.GOV China] {e1 suspended beef imports} from four abattoirs in [m2:AUS.GOV Australia], whose {e2 call} for an inquiry into the origin of the coronavirus had annoyed [m3=m1 it]; [m4:AUS.GOV Trade Minister Simon Birmingham] {e4 would not be drawn into} retaliation.
e1 m1 > m2 SANCTION actual 2020-05-12/none mode=discontinue ctx=economic,health
e2 m2 > m1 REQUEST requested 2020-05-12/none mode=change ctx=health
e4 m4 > m1 SANCTION denied 2020-05-12/none mode=discontinue ctx=economic

### Reuters 2006-03-27
[m1:RUS.GOV Russia's chief sanitary doctor] {e1 prohibited} wines from [m2:GEO.GOV Georgia] and [m3:MDA.GOV Moldova] on Monday, citing pesticides, a step that [m4:MDA.GOV Moldovan President Vladimir Voronin] {e2 described as economic blackmail}.
e1 m1 > m2,m3 SANCTION actual 2006-03-27/day mode=discontinue ctx=economic
e2 m4 > m1 ACCUSE actual 2006-03-27/none mode=disapprove ctx=economic

### MarketWatch 2010-07-02 none
Oil sanctions, hurricanes and a strike at a refinery in [m1:@FRA Le Havre] all figure among the risks named by the bank, which reckons crude will average $82 this year.

### AP 2006-02-07
{e1 Boycotts} of Danish butter and cheese by [m1:SAU.CVL shoppers in Saudi Arabia] and the Gulf have cost [m2:DNK.BUS the dairy group Arla] $1.8 million a day, [m3=m2 it] said, as [m4:IRN.GOV Tehran] {e2 severed} all trade ties with [m5:DNK.GOV Copenhagen] over the cartoons.
e1 m1 > m2 PROTEST actual 2006-02-07/none mode=boycott ctx=religion_ethnicity
e2 m4 > m5 SANCTION actual 2006-02-07/none mode=discontinue ctx=religion_ethnicity,economic

### Reuters 1999-01-12
[m1:ETH.GOV Ethiopia] has {e1 put out of the country} about 50,000 [m2:ERI.CVL people of Eritrean origin] since the border war broke out, and [m3:ERI.GOV Asmara] says it has {e2 not thrown out} [m4:ETH.CVL any Ethiopians] in return.
e1 m1 > m2 COERCE actual 1999-01-12/none mode=deport ctx=migration
e2 m3 > m4 COERCE denied 1999-01-12/none mode=deport ctx=migration

### AFP 2005-12-07
[m1:ERI.GOV Asmara] has {e1 given the boot} to [m2:UN Western peacekeepers] on its border and {e2 forbidden} [m3=m2 the mission's] helicopters to take off; [m4:UN Secretary-General Kofi Annan] {e3 asked} it to think again.
e1 m1 > m2 SANCTION actual 2005-12-07/none mode=expel ctx=peacekeeping
e2 m1 > m3 COERCE actual 2005-12-07/none mode=restrict ctx=peacekeeping
e3 m4 > m1 REQUEST requested 2005-12-07/none mode=yield ctx=peacekeeping

### Reuters 2002-12-27
[m1:PRK.GOV North Korea] on Friday {e1 told} [m2:IAEA U.N. nuclear monitors] to pack up and go, having {e2 broken the seals} on its Yongbyon reactor, and [m3:IAEA the IAEA's Mohamed ElBaradei] {e3 likened} the move to brinkmanship.
e1 m1 > m2 SANCTION actual 2002-12-27/day mode=expel ctx=cbrn
e2 m1 > m2 REJECT actual 2002-12-27/none ctx=cbrn
e3 m3 > m1 ACCUSE actual 2002-12-27/none mode=disapprove ctx=cbrn

### AP 1993-03-12
[m1:PRK.GOV Pyongyang] {e1 renounced} the treaty against the spread of nuclear arms on Friday rather than {e2 open} two sites to [m2:IAEA inspectors], and [m3:KOR.MIL the South Korean army] {e3 went on heightened alert}.
e1 m1 > m2 SANCTION actual 1993-03-12/day mode=withdraw ctx=cbrn
e2 m1 > m2 RETREAT denied 1993-03-12/none mode=access ctx=cbrn
e3 m3 > m1 MOBILIZE actual 1993-03-12/none mode=troops ctx=military

### Deutsche Welle 2005-04-16 none
Visitors may take photographs without flash. The museum in [m1:@DEU Bonn], which tells the story of [m2:@DEU the Federal Republic] from the blockade to the fall of the wall, has never charged an entrance fee, and it does not intend to impose one now.

### Reuters 2015-10-28
[m1:USA.GOV The U.S. Treasury] did not {e1 rule out blacklisting} [m2:CHN.BUS Chinese banks] that {e2 do business with} [m3:PRK.GOV Pyongyang], while [m4:CHN.GOV Beijing] {e3 opposed} what it called long-arm jurisdiction.
e1 m1 > m2 SANCTION hypothetical 2015-10-28/none mode=discontinue ctx=economic
e2 m2 > m3 COOPERATE actual 2015-10-28/none ctx=economic
e3 m4 > m1 REJECT actual 2015-10-28/none ctx=economic

### Tribune 2018-09-05
[m1:USA.MIL The Pentagon] {e1 took away} $300 million earmarked for [m2:PAK.MIL the Pakistani army], {e2 accusing} [m3=m2 it] of giving haven to [m4:HAQQANI.REB the Haqqani network].
e1 m1 > m2 SANCTION actual 2018-09-05/none mode=discontinue ctx=military
e2 m1 > m3 ACCUSE actual 2018-09-05/none mode=allege ctx=terrorism

### AFP 2018-10-30
[m1:DEU.GOV Berlin] halted and [m2:ESP.GOV Madrid] at first {e1 cancelled}, then {e2 reinstated}, deliveries of bombs to [m3:SAU.GOV Riyadh] after the {e3 murder} of [m4:SAU.JRN journalist Jamal Khashoggi] by [m5:SAU.SPY Saudi agents] in [m6:@TUR Istanbul].
e1 m2 > m3 SANCTION actual 2018-10-30/none mode=discontinue ctx=military
e2 m2 > m3 COOPERATE actual 2018-10-30/none ctx=military
e3 m5 > m4 ASSAULT actual 2018-10-30/none mode=targeted ctx=rights_freedoms

### The National 2021-01-27
[m1:USA.GOV The new administration in Washington] has {e1 paused} arms sales to [m2:SAU.GOV Saudi Arabia] and [m3:ARE.GOV the Emirates] pending a review; [m4:ITA.GOV Rome] went further and {e2 revoked} its export permits for missiles.
e1 m1 > m2,m3 SANCTION actual 2021-01-27/none mode=discontinue ctx=military
e2 m4 > m2,m3 SANCTION actual 2021-01-27/none mode=discontinue ctx=military
