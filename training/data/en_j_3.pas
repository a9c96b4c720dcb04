### Reuters 2010-09-02
[m1:ISR.GOV Israeli Prime Minister Benjamin Netanyahu] and [m2:PSE.GOV Palestinian President Mahmoud Abbas] {e1 opened} face-to-face negotiations in [m4:@USA Washington] on Thursday, with [m3:USA.GOV Hillary Clinton] seated between them, and {e2 agreed} to meet again in Egypt in two weeks.
e1 m1 > m2 CONSULT actual 2010-09-02/day mode=third-party ctx=territory
e2 m1 > m2 AGREE actual 2010-09-02/day ctx=territory

### AP 2005-08-15
[m1:GAM.REB The Free Aceh Movement], whose delegation had lived for months in a suburb of Stockholm, {e1 committed} itself in the Helsinki memorandum to hand in 840 weapons to [m2:AMM monitors] from Europe and Southeast Asia by the end of the year, and [m3:IDN.GOV Jakarta] {e2 committed} itself to pull out its non-local battalions.
e1 m1 > m3 CONCEDE actual 2005-08-15/none mode=disarm ctx=territory
e2 m3 > m1 CONCEDE actual 2005-08-15/none ctx=territory,military

### AP 2005-12-21
[m1:GAM.REB Former guerrillas] {e1 turned in} the last 35 of their 840 weapons on Wednesday in a field near Banda Aceh, where [m2:AMM Finnish and Thai monitors] sawed the barrels apart; [m3:IDN.MIL Indonesian army trucks] had {e2 left} Lhokseumawe for the port a day before.
e1 m1 > m2 RETREAT actual 2005-12-21/day mode=disarm ctx=territory
e2 m3 > m1 RETREAT actual 2005-12-20/day mode=withdraw ctx=territory

### Reuters 2016-04-18
[m1:ECU.GOV President Rafael Correa], speaking beside the ruins of a hotel in Portoviejo, {e1 expressed} gratitude to [m2:COL.GOV Colombia], [m3:PER.GOV Peru] and [m4:CUB.GOV Cuba] for rescue teams which have {e2 pulled} [m5:ECU.CVL dozens of people] from the rubble.
e1 m1 > m2,m3,m4 SUPPORT actual 2016-04-18/none ctx=disasters
e2 m2,m3,m4 > m5 AID actual 2016-04-18/none ctx=disasters

### Korea Times 2008-06-10
[m1:KOR.CVL Tens of thousands of candle-carrying citizens] {e1 congregated} in central [m4:@KOR Seoul] on Tuesday night to oppose imports of American beef, and [m2:KOR.GOV Prime Minister Han Seung-soo] {e2 tendered} the resignation of [m3=m2 his whole cabinet].
e1 m1 > m2 PROTEST actual 2008-06-10/day mode=demo ctx=economic
e2 m3 > m1 CONCEDE actual 2008-06-10/none ctx=executive

### Reuters 2003-10-20
[m1:BOL.GOV Bolivia's new president, Carlos Mesa], travelled to El Alto on Sunday, {e1 prayed} with [m2:BOL.CVL relatives of the dead] and {e2 promised} that those who had ordered [m3:BOL.MIL soldiers] to {e3 shoot} would face justice for the deaths of sixty [m4:BOL.CVL demonstrators].
e1 m1 > m2 CONSULT actual 2003-10-19/day mode=visit ctx=human_rights
e2 m1 > m2 AGREE actual 2003-10-19/day ctx=human_rights
e3 m3 > m4 ASSAULT actual 2003-10-19/none mode=firearms ctx=repression

### AFP 2013-04-05
[m1:CAF.GOV Michel Djotodia], the rebel leader who proclaimed himself president of the Central African Republic on March 24, has {e1 accepted} a proposal by [m2:ECCAS Central African heads of state] for a transitional council, [m3:CAF.GOV his information minister] said, without setting a date for an election.
e1 m1 > m2 CONCEDE actual 2013-04-05/none ctx=executive said=m3

### Reuters 2014-01-14
[m1:EGY.CVL Villagers in Minya], where [m2:EGY.REL Coptic churches] were {e2 torched} last August by [m4:MBR.PTY supporters of the Muslim Brotherhood], said [m3:EGY.MIL soldiers] now {e1 guard} the rebuilt ones day and night.
e1 m3 > m2 AID actual 2014-01-14/none ctx=religion_ethnicity said=m1
e2 m4 > m2 ASSAULT actual 2013-08-15/month mode=destroy ctx=religion_ethnicity

### Yemen Times 2012-04-24
[m1:YEM.MIL The nephew of former president Ali Abdullah Saleh] on Tuesday {e1 relinquished} command of the presidential guard after [m2:UN UN envoy Jamal Benomar] had {e2 reasoned} with him through the night at the request of [m3:YEM.GOV President Abd Rabbu Mansour Hadi].
e1 m1 > m3 RETREAT actual 2012-04-24/day mode=resign ctx=military
e2 m2 > m1 CONSULT actual 2012-04-23/day ctx=military

### Economic Times 2012-09-14
[m1:IND.GOV The cabinet] on Friday {e1 opened} the supermarket trade to foreign chains, a step that [m2:IND.OPP West Bengal's ruling party] has threatened to answer by {e2 quitting} the coalition and that [m3:USA.BUS Walmart] {e3 welcomed}.
e1 m1 > m3 AGREE actual 2012-09-14/day ctx=economic
e2 m2 > m1 SANCTION threatened 2012-09-14/none mode=withdraw ctx=political_institutions
e3 m3 > m1 SUPPORT actual 2012-09-14/none ctx=economic

### The Local 2015-09-05
[m1:AUT.GOV Austria] and [m2:DEU.GOV Germany], acting without the consent of their neighbours, {e1 threw open} their borders on Saturday to [m3:SYR.REF thousands of mainly Syrian refugees] whom [m4:HUN.GOV Hungary] had {e2 bused} to the frontier overnight.
e1 m1,m2 > m3 AID actual 2015-09-05/day ctx=asylum
e2 m4 > m3 AID actual 2015-09-04/day ctx=migration

### Bangkok Post 2006-11-02
[m1:THA.GOV Prime Minister Surayud Chulanont] {e1 apologised} on Thursday to [m2:THA.REL Muslims of the deep south] for the deaths of 78 men in army trucks at Tak Bai two years ago, and [m4:THA.JUD the attorney-general], as [m5:THA.PTY senators from the region] had {e3 asked} him to, {e2 dropped} all charges against [m3:THA.CVL 58 survivors].
e1 m1 > m2 SUPPORT actual 2006-11-02/day ctx=religion_ethnicity
e2 m4 > m3 CONCEDE actual 2006-11-02/none ctx=legal
e3 m5 > m4 REQUEST requested 2006-10-01/month mode=yield ctx=legal

### AFP 2019-05-24
[m1:GBR.GOV Theresa May], her voice breaking, {e1 announced} outside Downing Street on Friday that [m3=m1 she] would step down as leader of [m2:GBR.PTY the Conservatives] on June 7.
e1 m1 > m2 CONCEDE actual 2019-05-24/day ctx=executive

### Reuters 2011-07-12
[m1:SDN.GOV Sudan], which until Saturday was the only state to do so, has been joined by [m2:DEU.GOV Germany], [m3:IND.GOV India] and [m4:BRA.GOV Brazil] in {e1 recognising} [m5:SSD.GOV the new republic in Juba].
e1 m1,m2,m3,m4 > m5 SUPPORT actual 2011-07-12/none ctx=diplomatic

### Reuters 2022-08-01
[m1:UKR.GOV Kyiv] and [m2:TUR.GOV Ankara] confirmed that the Razoni, the first grain ship to leave [m3:@UKR Odesa] since February, {e1 sailed} on Monday morning under a deal by which [m4:RUS.GOV Moscow] {e2 lets} such cargoes pass, with corn for [m5:LBN.BUS a mill in Tripoli, Lebanon].
e1 m1 > m5 COOPERATE actual 2022-08-01/day ctx=economic
e2 m4 > m1 RETREAT actual 2022-08-01/none mode=access ctx=economic

### Trinidad Express 2010-05-26 headline
[m1:TTO.OPP Persad-Bissessar] sworn in; [m2:TTO.GOV Manning] {e1 concedes} defeat
e1 m2 > m1 CONCEDE actual 2010-05-26/none ctx=election

### Nikkei 2017-11-11
[m1:JPN.GOV Japan's trade minister] {e1 revived} a Pacific trade pact that [m2:USA.GOV Washington] had {e2 abandoned} in January, winning the assent of [m3:VNM.GOV Vietnam] and [m4:MYS.GOV Malaysia] on the sidelines of the summit in Danang.
e1 m1 > m3,m4 AGREE actual 2017-11-11/none ctx=economic
e2 m2 > m1 SANCTION actual 2017-01-01/month mode=withdraw ctx=economic

### Folha 2005-06-16
[m1:BRA.GOV José Dirceu], chief of staff to [m2:BRA.GOV President Luiz Inácio Lula da Silva], {e1 quit} on Thursday after [m3:BRA.LEG a deputy] {e2 testified} that [m4=m1 he] had run a scheme of payments to legislators.
e1 m1 > m2 RETREAT actual 2005-06-16/day mode=resign ctx=corruption
e2 m3 > m1 ACCUSE actual 2005-06-16/none mode=allege ctx=corruption

### Fiji Times 2009-05-02
[m1:PIF The Pacific Islands Forum], {e1 suspending} [m2:FJI.GOV Fiji] for its failure to hold elections, nevertheless {e2 expressed} willingness to help [m3=m2 the interim government] prepare them.
e1 m1 > m2 SANCTION actual 2009-05-02/none mode=expel ctx=pro_democracy
e2 m1 > m3 AGREE actual 2009-05-02/none ctx=election

### New York Times 2010-02-28
[m1:CHL.GOV President Michelle Bachelet], who at first had {e1 turned down} offers of help from [m2:USA.GOV Washington] and others, {e2 asked} [m3:UN the United Nations] on Monday for field hospitals, generators and portable bridges.
e1 m1 > m2 REJECT actual 2010-02-28/none mode=assist ctx=disasters
e2 m1 > m3 REQUEST requested 2010-03-01/day mode=assist ctx=disasters

### AFP 2015-03-21
[m1:FRA.GOV France], [m2:USA.GOV the United States] and four other powers {e1 huddled} with [m3:IRN.GOV Iranian Foreign Minister Mohammad Javad Zarif] for a sixth day in Lausanne, and were to {e2 reconvene} on Wednesday.
e1 m1,m2 > m3 CONSULT actual 2015-03-21/none mode=multilateral ctx=cbrn
e2 m1,m2 > m3 AGREE planned 2015-03-25/day ctx=cbrn

### TASS 2022-10-12
[m1:RUS.GOV Russia's energy minister] {e1 proffered} gas through the one undamaged string of Nord Stream 2, an idea that [m2:DEU.GOV a spokeswoman for the German government] {e2 discarded} within the hour.
e1 m1 > m2 AGREE actual 2022-10-12/none ctx=natural_resource
e2 m2 > m1 REJECT actual 2022-10-12/none mode=assist ctx=natural_resource

### Reuters 2013-07-14
[m1:SDN.MIL Government troops] {e1 rallied} on Sunday at Khor Abeche in South Darfur, where an ambush the day before by [m2:SDN.REB unidentified gunmen] {e2 killed} [m3:UNAMID seven Tanzanian peacekeepers].
e1 m1 > m2 MOBILIZE actual 2013-07-14/day mode=troops ctx=peacekeeping
e2 m2 > m3 ASSAULT actual 2013-07-13/day mode=firearms ctx=peacekeeping

### Financial Times 2024-05-02 none
Shares rallied in [m1:@HKG Hong Kong] on Thursday, led by property developers, and the yen, after two weeks of losses, also rallied against the dollar as traders in [m2:@JPN Tokyo] returned from holiday.

### Jerusalem Post 2000-05-24
[m1:ISR.MIL The last Israeli tanks] {e1 crossed} back over the border at Metulla before dawn on Wednesday, abandoning the strip of southern [m2:LBN.GOV Lebanon] held for twenty-two years, as [m3:SLA.REB militiamen of the South Lebanon Army] gave their rifles away.
e1 m1 > m2 RETREAT actual 2000-05-24/day mode=withdraw ctx=territory

### SABC 2018-02-13
[m1:ANC.PTY The national executive of the African National Congress], after a meeting of thirteen hours outside Pretoria, has {e1 instructed} [m2:ZAF.GOV President Jacob Zuma] to leave office; [m4=m2 he] has {e2 asked} for another three months, which [m3:ZAF.PTY party secretary Ace Magashule] called unreasonable.
e1 m1 > m2 REQUEST requested 2018-02-13/none mode=change ctx=executive
e2 m4 > m1 REQUEST requested 2018-02-13/none mode=yield ctx=executive

### BelTA 2020-08-19
[m1:BLR.MIL The Belarusian armed forces] have been {e1 placed} on full combat readiness along the western border, where, according to [m2:BLR.GOV Alexander Lukashenko], [m3:NATO NATO] was {e2 massing} troops, a charge [m4=m3 the alliance] denied.
e1 m1 > m3 MOBILIZE actual 2020-08-19/none mode=troops ctx=military
e2 m3 > m1 MOBILIZE denied 2020-08-19/none mode=troops ctx=military

### Reuters 2009-07-27
[m1:CHN.GOV China] and [m2:USA.GOV the United States] must be partners, [m3=m2 President Barack Obama] said on Monday in opening two days of {e1 talks} between [m4=m1+m2 the two governments] on the economy and the climate.
e1 m2 > m1 CONSULT actual 2009-07-27/day ctx=economic,environment

### Guardian 2012-08-16
[m1:ZAF.COP South African police] {e1 shot} dead thirty-four [m2:ZAF.LAB striking platinum miners] at Marikana on Thursday. [m3:ZAF.REL The Anglican bishop of Pretoria], who had {e3 spent the previous evening} with [m5=m2 the strikers], {e2 implored} [m4:ZAF.BUS Lonmin, the owner], to negotiate.
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e2 m3 > m4 REQUEST requested 2012-08-16/none mode=meet ctx=economic
e3 m3 > m2 CONSULT actual 2012-08-15/day ctx=economic

### AP 2021-02-04
[m1:USA.GOV President Joe Biden] {e1 said} on Thursday that [m2:USA.GOV his administration] was ending American support for offensive operations in [m3:@YEM Yemen] by [m4:SAU.GOV Saudi Arabia], though it {e2 would continue} to help [m5=m4 the kingdom] defend its own territory.
e1 m2 > m4 SANCTION actual 2021-02-04/day mode=discontinue ctx=military said=m1
e2 m2 > m5 AGREE planned 2021-02-04/none ctx=military said=m1

### PNA 2017-10-23
[m1:PHL.GOV Defence Secretary Delfin Lorenzana] declared combat in Marawi over on Monday and said [m2:PHL.MIL army engineers] {e1 will begin} clearing unexploded bombs so that [m3:PHL.CVL residents] can return.
e1 m2 > m3 AID planned 2017-10-23/none ctx=human_security said=m1

### Deutsche Welle 2015-11-26
[m1:DEU.GOV Chancellor Angela Merkel] {e1 offered} [m2:FRA.GOV President François Hollande] reconnaissance jets, a frigate and a tanker aircraft for the campaign against [m3:ISIS.REB Islamic State].
e1 m1 > m2 AGREE actual 2015-11-26/none ctx=terrorism

### Deutsche Welle 2016-01-08
[m1:DEU.MIL German Tornados] {e1 flew} their first reconnaissance sorties over Syria on Friday on behalf of [m2:USA.MIL the American-led coalition], and a tanker {e2 refuelled} two [m3:FRA.MIL French] fighters.
e1 m1 > m2 COOPERATE actual 2016-01-08/day ctx=terrorism
e2 m1 > m3 COOPERATE actual 2016-01-08/day ctx=terrorism

### Antara 2013-06-24
[m1:IDN.GOV President Susilo Bambang Yudhoyono] {e1 apologized} on Monday to [m2:SGP.GOV Singapore] and [m3:MYS.GOV Malaysia] for the smoke from burning forests in Riau; [m4:IDN.GOV one of his own ministers] had {e2 chided} the first for behaving like a child.
e1 m1 > m2,m3 SUPPORT actual 2013-06-24/day ctx=environment
e2 m4 > m2 ACCUSE actual 2013-06-20/none mode=disapprove ctx=environment

### Daily Nation 2013-09-24
[m1:ISR.MIL Israeli advisers], according to a security source in Nairobi, {e1 aided} [m2:KEN.MIL the Kenyan army] in its {e3 assault} on the Westgate mall, where [m3:SHABAAB.REB gunmen from al Shabaab] were {e2 holding} [m4:KEN.CVL shoppers].
e1 m1 > m2 AID actual 2013-09-24/none ctx=terrorism
e2 m3 > m4 ASSAULT actual 2013-09-24/none mode=abduct ctx=terrorism
e3 m2 > m3 ASSAULT actual 2013-09-24/none ctx=terrorism

### Wikinews 2004-12-26
[m4:UKR.CVL Students] camped for five weeks in the snow to support [m1:UKR.OPP Viktor Yushchenko] {e1 celebrated} on Independence Square as exit polls gave him a clear victory over [m2:UKR.GOV Prime Minister Viktor Yanukovych], whom [m3:RUS.GOV Moscow] had {e2 favoured}.
e1 m4 > m1 SUPPORT actual 2004-12-26/none ctx=election
e2 m3 > m2 SUPPORT actual 2004-12-26/none ctx=election

### Reuters 2008-07-02 headline
[m1:COL.MIL Colombian army] {e1 rescues} [m2:COL.ELI Betancourt], three Americans from [m3:FARC.REB FARC]
e1 m1 > m2 AID actual 2008-07-02/none ctx=military

### The Age 2002-09-13 none
A court in [m1:@AUS Melbourne] cleared the bankrupt airline's former directors of trading while insolvent, and creditors, most of them travel agents in Queensland and New Zealand, will share what the sale of the hangars brought.

### Reuters 2016-06-23
In Havana, in the presence of [m1:UN UN Secretary-General Ban Ki-moon] and [m2:CUB.GOV President Raúl Castro], who {e1 hosted} them for four years, [m3:COL.GOV President Juan Manuel Santos] and [m4:FARC.REB rebel commander Rodrigo Londoño] {e2 sealed} a bilateral ceasefire with a handshake.
e1 m2 > m3,m4 CONSULT actual 2016-06-23/none mode=third-party ctx=military
e2 m3 > m4 SUPPORT actual 2016-06-23/none ctx=military
