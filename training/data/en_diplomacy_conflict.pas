### Reuters 2008-10-13
[m1:GEO.GOV Tbilisi] on Monday {e1 lodged a formal complaint} with [m2:OSCE the Organization for Security and Co-operation in Europe], saying <<q1 [m3:RUS.MIL Russian helicopters] had {e2 strafed} [m4:GEO.COP one of its police posts] near the village of Perevi>>, a charge that [m5:RUS.GOV the foreign ministry] in [m6:@RUS Moscow] dismissed as fiction. [m7:EU European monitors] said <<q2 [m8=m7 they] had found no trace of gunfire at the site>>.
e1 m1 > m3 ACCUSE actual 2008-10-13/day mode=disapprove ctx=military
e2 m3 > m4 ASSAULT denied 2008-10-13/none mode=aerial ctx=military said=m1
q1 m1 indirect cue=saying
q2 m7 indirect cue=said

### AP 2012-09-19
Several hundred [m1:LBN.CVL students] {e1 chanted for two hours outside} [m2:USA.GOV the heavily fortified U.S. mission] north of [m3:@LBN Beirut] on Wednesday before [m4:LBN.COP riot police] {e2 fired tear gas} at [m5=m1 the crowd]. [m6:USA.GOV Ambassador Maura Connelly], who was not in the building, later {e3 phoned} [m7:LBN.GOV Prime Minister Najib Mikati] and {e4 thanked} [m8=m7 him] for [m9:LBN.COP the officers'] restraint.
e1 m1 > m2 PROTEST actual 2012-09-19/day mode=demo
e2 m4 > m5 ASSAULT actual 2012-09-19/day mode=crowd-control ctx=repression
e3 m6 > m7 CONSULT actual 2012-09-19/none mode=phone ctx=diplomatic
e4 m6 > m8 SUPPORT actual 2012-09-19/none ctx=diplomatic

### AFP 2010-08-21
[m1:COL.GOV Colombian President Juan Manuel Santos], two weeks into [m2=m1 his] term, said on Saturday <<q1 [m3=m1+m4 the two neighbours] had {e1 resumed cross-border fuel shipments}>>, which [m4:VEN.GOV Hugo Chavez] {e2 cut off} last month in reply to what [m5=m4 the Venezuelan leader] called an insult to [m6=m4 his country].
e1 m1 > m4 COOPERATE actual 2010-08-21/none ctx=economic,natural_resource said=m1
e2 m4 > m1 SANCTION actual 2010-07-01/month mode=discontinue ctx=economic
q1 m1 indirect cue=said

### Jakarta Post 2011-05-08
[m1:IDN.GOV Foreign Minister Marty Natalegawa] said <<q1 [m2:IDN.GOV Jakarta] stood ready to {e1 dispatch unarmed observers} to the disputed ground around Preah Vihear once [m3:THA.GOV Thailand] and [m4:KHM.GOV Cambodia] both accepted the terms of reference>>. [m5:THA.MIL The Thai army], however, {e2 turned down} [m6=m2 the ASEAN chair's] proposal to post [m7:IDN.MIL Indonesian officers] at the temple itself, {e3 insisting that} [m8:KHM.MIL Cambodian soldiers] leave first.
e1 m2 > m3,m4 AGREE hypothetical 2011-05-08/none ctx=peacekeeping,territory said=m1
e2 m5 > m6 REJECT actual 2011-05-08/none mode=assist ctx=peacekeeping,territory
e3 m5 > m8 REQUEST requested 2011-05-08/none mode=yield ctx=territory
q1 m1 indirect cue=said
rel m2 leads m6

### Xinhua 2014-05-19
[m1:@CHN BEIJING], May 19 ([m2:#Xinhua Xinhua]) -- [m3:CHN.GOV China] and [m4:TKM.GOV Turkmenistan] on Monday {e1 signed a protocol} extending gas deliveries through 2030, and [m5:TKM.GOV President Gurbanguly Berdimuhamedov] {e2 spoke highly of} [m6:CHN.GOV Beijing's] neutrality in regional quarrels. [m7=m3+m4 The two sides] will also {e3 set up a joint customs post} next spring.
e1 m3 > m4 SUPPORT actual 2014-05-19/day ctx=economic,natural_resource
e2 m5 > m6 SUPPORT actual 2014-05-19/none ctx=diplomatic
e3 m3 > m4 AGREE planned 2015-03-01/quarter ctx=economic

### Al Jazeera 2023-04-17 headline
[m1:SDN.MIL Sudan army jets] {e1 pound} [m2:RSF.REB RSF camp], [m3=m2 paramilitaries] {e2 vow} to hunt down [m4:SDN.MIL Burhan]
e1 m1 > m2 ASSAULT actual 2023-04-17/none mode=aerial ctx=military
e2 m3 > m4 THREATEN threatened 2023-04-17/none mode=violence

### Straits Times 2013-03-19 none
[m1:@SGP Singapore] overtook [m2:@CHE Zurich] as the world's fourth-costliest city for expatriates, with [m3:@JPN Tokyo] still first, followed by [m4:@AGO Luanda] and [m5:@RUS Moscow], according to a survey of 131 cities released by a London consultancy. [m6:@AUS Sydney] climbed three places, largely because of a strong currency.

### BBC 2016-06-26 none
[m1:@ISL Iceland] weathered an early siege, repelled wave after wave of attacks down the left flank and then struck twice on the counter, sending [m2:@AUT Austria] out of the tournament in front of 68,000 at the Stade de France. "<<q1 We defended like warriors>>," the captain said.
q1 ? direct cue=said

### TASS 2019-04-01
[m1:RUS.GOV The Kremlin] has {e1 no intention of sending back} [m2:UKR.MIL the 24 Ukrainian sailors] before [m3:RUS.JUD a Moscow court] has ruled, [m4:RUS.GOV spokesman Dmitry Peskov] told reporters on Monday, brushing aside an {e2 appeal} by [m5:DEU.GOV German Chancellor Angela Merkel] for [m6=m2 their] freedom. [m8=m2 The seamen] were {e3 seized} with three vessels in November last year by [m7:RUS.MIL the FSB's coast guard].
e1 m1 > m5 REJECT actual 2019-04-01/day mode=yield ctx=legal said=m4
e2 m5 > m1 REQUEST requested 2019-04-01/none mode=yield ctx=human_rights
e3 m7 > m8 COERCE actual 2018-11-01/month mode=arrest ctx=territory,military

### Anadolu 2017-09-12
[m1:TUR.GOV Ankara] has {e1 airlifted} 1,000 tons of rice and dried fish to [m2:MMR.REF Rohingya families] stranded in [m3:@BGD Cox's Bazar], the [m4:TUR.GOV Turkish Cooperation and Coordination Agency] said on Tuesday, while [m5:TUR.GOV President Recep Tayyip Erdogan] {e2 denounced} [m6:MMR.GOV the government in Naypyidaw] for what [m7=m5 he] called a slow-motion massacre. [m8:IDN.GOV Jakarta] {e3 followed with four Hercules loads} of tarpaulins for [m9=m2 the refugees].
e1 m1 > m2 AID actual 2017-09-12/none ctx=migration,human_security said=m4
e2 m5 > m6 ACCUSE actual 2017-09-12/none mode=disapprove ctx=religion_ethnicity,human_rights
e3 m8 > m9 AID actual 2017-09-12/none ctx=migration,human_security

### ANI 2020-09-05
[m1:IND.GOV Defence Minister Rajnath Singh] {e1 held a meeting of over two hours} with [m2=m1 his] [m3:CHN.GOV Chinese counterpart Wei Fenghe] on the sidelines of [m4:SCO the Shanghai Cooperation Organisation] gathering in [m5:@RUS Moscow], sources said on Saturday. [m9=m1 The Indian side] {e2 pressed for} a full pullback of [m6:CHN.MIL PLA troops] from the Finger area, but [m7:CHN.MIL Beijing's commanders] have meanwhile {e3 moved additional armour} up to Moldo, opposite [m8:IND.MIL Indian positions].
e1 m1 > m3 CONSULT actual 2020-09-05/none mode=third-party ctx=military,territory
e2 m9 > m6 REQUEST requested 2020-09-05/none mode=yield ctx=territory
e3 m7 > m8 MOBILIZE actual 2020-09-05/none mode=weapons ctx=territory,military
rel m1 member_of m4

### Bangkok Post 2008-10-19 none
The hit television serial that sent [m1:KHM.CVL Cambodian viewers] reaching for tissues has been dubbed into Vietnamese and Lao, and the producers are eyeing [m2:@MMR Burma] next. "<<q1 It is a love story with a divorce, a betrayal and one very long surrender>>," joked the director, whose previous film bombed.
q1 ? direct cue=joked

### Reuters 2005-05-04
[m1:UZB.GOV Uzbekistan] has {e1 given notice of [m7=m1 its] departure} from [m2:GUUAM the GUUAM group], the bloc of former Soviet republics long {e2 courted} by [m3:USA.GOV Washington], [m20:? officials] said on Wednesday. [m4:GEO.GOV Georgia's foreign minister, Salome Zourabichvili], {e3 voiced disappointment} at [m5=m1 Tashkent's] move and said <<q1 [m6=m2 the group] would survive>>.
e1 m1 > m2 SANCTION actual 2005-05-04/none mode=withdraw ctx=political_institutions,diplomatic
e2 m3 > m2 AGREE actual 2005-05-04/none ctx=diplomatic bg
e3 m4 > m5 ACCUSE actual 2005-05-04/none mode=disapprove ctx=diplomatic
q1 m4 indirect cue=said
rel m4 member_of m2

### AP 2006-10-17
Three days after [m1:UN the U.N. Security Council] {e1 slapped an arms embargo} on [m2:PRK.GOV Pyongyang], [m3:PRK.GOV the isolated communist state] {e2 warned of} "<<q1 merciless blows>>" against any country that dared enforce it, and [m4:JPN.GOV Tokyo] {e3 put destroyers on standby} to track [m5:PRK.BUS North Korean freighters]. [m6:USA.GOV Secretary of State Condoleezza Rice] was to {e4 fly to} [m7:JPN.GOV Japan] later Tuesday.
e1 m1 > m2 SANCTION actual 2006-10-14/day mode=discontinue ctx=cbrn
e2 m3 > m1 THREATEN threatened 2006-10-17/none mode=violence ctx=military
e3 m4 > m5 MOBILIZE actual 2006-10-17/none mode=weapons ctx=cbrn,military
e4 m6 > m7 AGREE planned 2006-10-17/day ctx=diplomatic
q1 m3 mixed cue=warned

### AFP 2013-01-21
[m1:FRA.MIL French special forces] and [m2:MLI.MIL Malian infantry] {e1 recaptured} the town of Diabaly on Monday from [m3:ANSARDINE.REB Ansar Dine] fighters who had {e2 stormed} it a week earlier, {e3 executing} [m4:MLI.MIL five government soldiers] in front of their families. [m5:TCD.GOV Chad], which has no border with [m6:@MLI Mali], has {e4 pledged 2,000 troops} to the campaign.
e1 m1,m2 > m3 ASSAULT actual 2013-01-21/day ctx=military,terrorism
e2 m3 > m2 ASSAULT actual 2013-01-14/day ctx=terrorism
e3 m3 > m4 ASSAULT actual 2013-01-14/day mode=targeted ctx=terrorism
e4 m5 > m2 AGREE planned 2013-01-21/none ctx=military

### Reuters 2010-06-10 none
The strike price of the most traded contract was cut to 70 dollars, and traders who had taken a shot at a summer rally were forced to retreat. Talk of a price war between producers in [m1:@NOR Norway] and [m2:@QAT Qatar] unsettled sellers, although analysts in [m3:@GBR London] called the alarm premature.

### The New Times 2012-12-07
[m1:M23.REB The M23], [m10=m1 whose men] {e1 quietly vacated} Goma airport last weekend in front of [m2:UN U.N. peacekeepers], sat down with [m3:COD.GOV envoys of President Joseph Kabila] in [m4:@UGA Kampala] on Friday for what the host, [m5:UGA.GOV Defence Minister Crispus Kiyonga], described as <<q1 exploratory {e2 discussions}>>. [m6:RWA.GOV Kigali] again dismissed a report by [m7:UN a panel of U.N. experts] which {e4 charged} that [m8:RWA.MIL its army] had {e5 slipped ammunition} to [m9=m1 the mutineers].
e1 m10 > m3 RETREAT actual 2012-12-01/week mode=withdraw ctx=territory
e2 m1 > m3 CONSULT actual 2012-12-07/day mode=third-party ctx=diplomatic
e4 m7 > m6 ACCUSE actual 2012-12-07/none mode=allege ctx=military
e5 m8 > m9 AID denied 2012-12-07/none ctx=military said=m7
q1 m5 mixed cue=described

### Reuters 2022-07-20
[m1:EU Brussels] has {e1 unblocked the first 150 million euros} of a frozen budget-support package for [m2:MOZ.GOV Maputo] and agreed in principle to {e2 expand a training mission} for [m3:MOZ.MIL Mozambican marines] fighting [m4:ISISMOZ.REB Islamic State-linked insurgents] in Cabo Delgado, [m20:? two diplomats] said on Wednesday. [m5:ZWE.GOV Zimbabwe], itself {e3 under a travel ban imposed} by [m6=m1 the bloc], was not consulted.
e1 m1 > m2 AID actual 2022-07-20/none ctx=economic
e2 m1 > m3 AGREE planned 2022-07-20/none ctx=military,terrorism
e3 m6 > m5 SANCTION actual 2022-07-20/none mode=discontinue ctx=human_rights bg

### AFP 2011-06-03
[m1:YEM.REL Hashid tribesmen] {e1 lobbed mortar rounds} at [m2:YEM.GOV the presidential palace] in [m3:@YEM Sanaa] on Friday, wounding [m4:YEM.GOV President Ali Abdullah Saleh], who <<q1 is "in good health">>, according to [m5=m4 his] office. [m6:SAU.GOV Riyadh] {e2 offered} [m7=m4 the veteran leader] treatment; [m8:YEM.CVL protesters camped at Change Square] {e3 launched fireworks and burned [m9=m4 his] portrait}.
e1 m1 > m2,m4 ASSAULT actual 2011-06-03/day mode=heavy-weapons ctx=executive
e2 m6 > m7 AGREE actual 2011-06-03/none ctx=health
e3 m8 > m4 PROTEST actual 2011-06-03/none mode=vandalize ctx=executive
q1 m5 mixed cue=according

### Bangkok Post 2012-05-27
[m1:THA.GOV Prime Minister Yingluck Shinawatra] {e1 arrives in} [m2:AUS.GOV Canberra] tomorrow at the {e4 invitation} of [m3:AUS.GOV Julia Gillard], [m9:THA.GOV the Foreign Ministry] said, and will be {e2 received at} Government House by [m4:AUS.GOV Governor-General Quentin Bryce]. [m5:THA.CVL About 40 red-shirt exiles] plan to {e3 picket} the welcoming dinner over what [m6=m5 they] call [m8=m1 her] silence on detainees held by [m7:THA.GOV her own government].
e1 m1 > m2 AGREE planned 2012-05-28/day ctx=diplomatic
e2 m4 > m1 AGREE planned 2012-05-27/none ctx=diplomatic
e3 m5 > m1 PROTEST planned 2012-05-27/none mode=demo ctx=human_rights
e4 m3 > m1 AGREE actual 2012-05-27/none ctx=diplomatic

### TASS 2016-01-12
[m1:RUS.GOV Moscow] will {e1 answer in kind} if [m2:POL.GOV Warsaw] hosts permanent [m3:NATO NATO] bases, [m4:RUS.GOV Russia's envoy to the alliance, Alexander Grushko], cautioned on Tuesday. <<q1 "[m5=m3 The alliance] has already {e2 rotated 4,000 soldiers} through the Baltic republics>>," [m6=m4 the diplomat] said, adding that <<q2 dialogue was {e3 suspended} by [m7=m3 Brussels], not by [m8=m1 us]>>. [m9:BLR.MIL Belarus's air defense command] {e4 bought} four S-300 battalions from [m10=m1 its ally] last month.
e1 m1 > m2,m3 THREATEN threatened 2016-01-12/day ctx=military said=m4
e2 m5 > m1 MOBILIZE actual 2016-01-12/none mode=troops ctx=military said=m4
e3 m7 > m8 SANCTION actual 2016-01-12/none mode=discontinue ctx=diplomatic said=m6
e4 m9 > m10 COOPERATE actual 2015-12-01/month ctx=military
rel m10 ally_of m9
q1 m4 direct cue=said
q2 m6 indirect cue=adding

### AP 2009-11-24
[m1:PHL.MIL Troops] backed by armored carriers {e1 fanned out across} Maguindanao on Tuesday, a day after [m2:PHL.PRM some 100 gunmen loyal to the Ampatuan clan] {e2 waylaid and butchered} at least 46 people in a convoy of [m3:PHL.OPP a rival candidate's relatives] and [m4:PHL.JRN journalists]. [m5:PHL.GOV President Gloria Macapagal Arroyo] placed two provinces {e4 under emergency rule}; [m6:MILF.REB the Moro Islamic Liberation Front] said <<q1 [m8=m6 its] [m7=m6 fighters] had stayed in camp>>.
e1 m1 > m2 MOBILIZE actual 2009-11-24/day mode=troops ctx=crime
e2 m2 > m3,m4 ASSAULT actual 2009-11-23/day mode=firearms ctx=election
e4 m5 > m2 COERCE actual 2009-11-24/none mode=martial-law ctx=executive
q1 m6 indirect cue=said

### Straits Times 2015-11-28
[m1:TWN.GOV Taipei] and [m2:CHN.GOV Beijing] are to {e1 swap} three convicted spies early next year, [m3:TWN.GOV the Presidential Office] said, calling <<q1 the gesture a first fruit of this month's {e2 encounter}>> between [m4:TWN.GOV Mr Ma Ying-jeou] and [m5:CHN.GOV Mr Xi Jinping] in [m6:@SGP Singapore]. [m7:TWN.OPP The opposition Democratic Progressive Party] {e3 wondered aloud why} [m8=m4 the President] had kept [m9:TWN.LEG lawmakers] in the dark.
e1 m1 > m2 CONCEDE planned 2016-01-01/quarter ctx=intelligence said=m3
e2 m4 > m5 CONSULT actual 2015-11-01/month mode=third-party ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2015-11-28/none mode=disapprove ctx=legislative
q1 m3 indirect cue=calling

### Reuters 2007-07-23
[m2:TALIBAN.REB Taliban spokesman Qari Yousef Ahmadi] told [m3:#Reuters Reuters] by telephone that <<q1 [m4:TALIBAN.REB the group] would {e1 kill} [m5:KOR.REL 23 South Korean church volunteers] unless [m6:AFG.GOV Kabul] {e2 freed} an equal number of [m7:TALIBAN.REB insurgent prisoners] by Monday evening>>. [m8:KOR.GOV A delegation from the Blue House] has {e3 reached} [m9:AFG.GOV the Afghan capital], and [m10:KOR.GOV Seoul] is to {e4 bring home} [m11:KOR.MIL its 200 engineers and medics] by year-end as scheduled.
e1 m4 > m5 THREATEN threatened 2007-07-23/none mode=violence ctx=terrorism said=m2
e2 m4 > m6 REQUEST requested 2007-07-23/none mode=yield ctx=terrorism said=m2
e3 m8 > m9 CONSULT actual 2007-07-23/none mode=visit ctx=diplomatic
e4 m10 > m6 CONCEDE planned 2007-12-01/month ctx=military
q1 m2 indirect cue=told

### Al Jazeera 2013-09-08 none
What does [m1:SAU.GOV Riyadh] want from [m2:EGY.GOV Cairo]'s new masters? Analysts in [m3:@QAT Doha] are divided: some see [m4=m1 the kingdom] as a banker with endless patience, others as a landlord who will one day send the bill. Neither reading says much about [m5:IRN.GOV Tehran], which has its own arithmetic.

### Xinhua 2010-12-15
[m1:CHN.GOV Premier Wen Jiabao] {e1 touched down in} [m2:IND.GOV New Delhi] on Wednesday with some 400 business leaders, and [m3=m1+m2 the two Asian giants] are expected to {e2 raise [m7=m1+m2 their] trade target} to 100 billion U.S. dollars, Xinhua learned. [m4:CHN.GOV China] "<<q1 {e3 welcomes} [m5=m2 India's] growing role in [m6:UN the United Nations]>>," a joint statement read.
e1 m1 > m2 CONSULT actual 2010-12-15/day mode=visit ctx=diplomatic,economic
e2 m1 > m2 AGREE planned 2010-12-15/none ctx=economic
e3 m4 > m5 SUPPORT actual 2010-12-15/none ctx=diplomatic
q1 m4 direct cue=read

### BBC 2020-01-07
[m1:IRQ.LEG Iraqi MPs], most of them Shia, have {e1 voted to oust} [m2:USA.MIL all foreign troops], and [m3:USA.GOV President Donald Trump] {e2 raised the prospect of} "<<q1 very big sanctions>>" on [m4:IRQ.GOV Baghdad] in return. On Monday vast crowds of [m5:IRN.CVL mourners] had {e3 thronged} central [m6:@IRN Tehran] to cry vengeance on [m7:USA.GOV America] over the {e4 killing} of [m8:IRN.MIL Gen Qasem Soleimani], hit by a [m9:USA.MIL US] drone last Friday.
e1 m1 > m2 REQUEST requested 2020-01-07/none mode=yield ctx=legislative,military
e2 m3 > m4 THREATEN threatened 2020-01-07/none mode=restrict ctx=economic
e3 m5 > m7 PROTEST actual 2020-01-06/day mode=demo ctx=military
e4 m9 > m8 ASSAULT actual 2020-01-03/day mode=drone ctx=military
q1 m3 mixed cue=raised

### Daily Maverick 2019-02-12 none
A rally in platinum lifted the rand, while shares in [m1:@ZAF Johannesburg] gave up early gains after a bruising earnings season. Retailers, locked in a price war since November, kept up their attack on costs; one chain fired its chief executive and another surrendered its lead in groceries.

### The Hindu 2009-02-02
[m1:LKA.GOV Colombo] has {e1 shown the door to} [m2:NOR.GOV the Norwegian peace envoy], whose car [m3:LKA.CVL Buddhist monks] {e2 pelted with eggs} last Thursday, even as [m4:IND.GOV New Delhi] {e3 urged} [m5=m1 the island's government] to let trapped [m6:LKA.CVL Tamil civilians] out of the Wanni. [m7:LTTE.REB The Tigers] {e4 shelled} a hospital full of [m10=m6 the same civilians] in Puthukkudiyiruppu, [m8:LKA.MIL the army] said; [m11=m7 the rebels] {e5 pinned} the attack on [m9=m8 the military].
e1 m1 > m2 SANCTION actual 2009-02-02/none mode=expel ctx=diplomatic
e2 m3 > m2 PROTEST actual 2009-01-29/day mode=riot ctx=religion_ethnicity
e3 m4 > m5 REQUEST requested 2009-02-02/none mode=change ctx=human_security
e4 m7 > m10 ASSAULT denied 2009-02-02/none mode=heavy-weapons said=m8
e5 m11 > m9 ACCUSE actual 2009-02-02/none mode=allege ctx=military

### Reuters 2014-06-24 headline
[m1:UKR.GOV Ukraine's Poroshenko] {e1 orders week-long truce}, [m2:DNR.REB separatists] {e2 lay down} two conditions
e1 m1 > m2 CONCEDE actual 2014-06-24/none ctx=military
e2 m2 > m1 REQUEST requested 2014-06-24/none mode=yield ctx=territory

### AFP 2023-07-21
[m1:SWE.GOV Stockholm] said on Friday <<q1 [m8=m1 it] had {e1 relocated [m9=m1 its] embassy staff} to [m2:@SWE the Swedish capital]>> after [m3:IRQ.CVL supporters of cleric Moqtada Sadr] {e2 stormed and torched} the compound in [m4:@IRQ Baghdad] a day earlier over a planned Koran burning. [m5:IRQ.GOV Prime Minister Mohammed Shia al-Sudani] {e3 ordered out} [m6:SWE.GOV the Swedish ambassador], {e5 called home} [m7:IRQ.GOV his own charge d'affaires], and revoked Ericsson's permit.
e1 m1 > m5 SANCTION actual 2023-07-21/none mode=withdraw ctx=diplomatic said=m1
e2 m3 > m1 PROTEST actual 2023-07-20/day mode=riot ctx=religion_ethnicity
e3 m5 > m6 SANCTION actual 2023-07-21/none mode=expel ctx=diplomatic
e5 m5 > m1 SANCTION actual 2023-07-21/none mode=withdraw ctx=diplomatic
q1 m1 indirect cue=said

### El Universal 2006-08-06 none
[m1:@CUB Cuba] and [m2:@DOM the Dominican Republic] have swapped the lead in the medal table nine times in three decades, but neither has ever beaten [m3:@MEX Mexico] in diving, where the hosts hold every record but one. Weather permitting, finals begin at 4 p.m. on Monday.

### Kyodo 2010-09-30 headline
[m1:JPN.GOV Japan] {e1 asks} [m2:CHN.GOV China] to pay for damaged patrol boats; [m3=m2 Beijing] {e2 demands} apology
e1 m1 > m2 REQUEST requested 2010-09-30/none mode=yield ctx=reparations
e2 m3 > m1 REQUEST requested 2010-09-30/none mode=yield ctx=territory

### Anadolu 2021-06-13
[m1:TUR.MIL Turkish commandos] and [m2:AZE.MIL Azerbaijani paratroopers] {e1 wrapped up a five-day live-fire drill} near Baku on Sunday, days after [m3:ARM.GOV Yerevan] {e2 handed Azerbaijan mine maps} in exchange for [m4:ARM.MIL 15 captured servicemen], whom [m5:AZE.GOV Baku] {e3 set free} through [m6:GEO.GOV Georgian] {e4 mediation}. <<q1 "[m7:TUR.GOV We] are one nation, two states>>," [m8:TUR.GOV Defense Minister Hulusi Akar] said.
e1 m1 > m2 COOPERATE actual 2021-06-13/day ctx=military
e2 m3 > m5 COOPERATE actual 2021-06-13/none ctx=military
e3 m5 > m4 RETREAT actual 2021-06-13/none mode=release ctx=military
e4 m6 > m3,m5 CONSULT actual 2021-06-13/none mode=third-party ctx=diplomatic
q1 m8 direct cue=said

### Reuters 2015-02-03
[m1:NER.MIL Niger] has {e1 sealed} [m11=m1 its] southern frontier to [m2:NGA.REF refugees] fleeing [m3:BOKOHARAM.REB Boko Haram], aid workers say, and [m4:NER.COP police] in Diffa {e2 rounded up} [m5:NGA.CVL 160 Nigerian traders] on suspicion of spying for [m6=m3 the sect]. [m7:AU The African Union], meeting in [m8:@ETH Addis Ababa], {e3 endorsed} a plan by [m9:TCD.GOV Chad] and [m10:CMR.GOV Cameroon] for a 7,500-strong force.
e1 m1 > m2 COERCE actual 2015-02-03/none mode=restrict ctx=migration
e2 m4 > m5 COERCE actual 2015-02-03/none mode=arrest ctx=terrorism
e3 m7 > m9,m10 SUPPORT actual 2015-02-03/none ctx=military,terrorism

### AP 2018-03-12
[m1:KOR.GOV South Korea's national security adviser, Chung Eui-yong], {e1 briefed} [m2:CHN.GOV President Xi Jinping] on Monday about [m3=m1 his] {e2 dinner} last week with [m4:PRK.GOV Kim Jong Un], who <<q1 has {e3 offered} to halt nuclear and missile tests while [m5=m4+m8 the two sides] talk>>, according to [m6:KOR.GOV the Blue House]. [m7:USA.GOV Foggy Bottom] insisted <<q2 [m8:USA.GOV Washington] would {e4 keep sanctions in place} until [m9=m4 the North] took verifiable steps>>.
e1 m1 > m2 CONSULT actual 2018-03-12/day mode=visit ctx=diplomatic,cbrn
e2 m1 > m4 CONSULT actual 2018-03-05/week mode=visit ctx=diplomatic,cbrn
e3 m4 > m8 CONCEDE hypothetical 2018-03-12/none ctx=cbrn said=m6
e4 m8 > m9 REJECT actual 2018-03-12/none mode=yield ctx=cbrn said=m7
q1 m6 indirect cue=according
q2 m7 indirect cue=insisted

### BBC 2004-07-21
[m1:PHL.GOV The Philippines] has {e1 completed the withdrawal} of [m2:PHL.MIL its small contingent] from [m3:@IRQ Iraq], bowing to [m4:IRQ.REB kidnappers] who had {e2 threatened to behead} [m5:PHL.LAB truck driver Angelo de la Cruz]; [m6=m5 he] was {e3 let go} outside [m7:ARE.GOV the Emirati embassy] in [m8:@IRQ Baghdad] on Tuesday. [m9:AUS.GOV Australian Foreign Minister Alexander Downer] {e4 called the decision "<<q1 marshmallow-like>>"}, a remark [m10=m1 Manila] {e5 protested}.
e1 m1 > m4 RETREAT actual 2004-07-21/none mode=withdraw ctx=military
e2 m4 > m5 THREATEN threatened 2004-07-21/none mode=violence ctx=terrorism
e3 m4 > m6 RETREAT actual 2004-07-20/day mode=release ctx=terrorism
e4 m9 > m1 ACCUSE actual 2004-07-21/none mode=disapprove ctx=terrorism
e5 m10 > m9 ACCUSE actual 2004-07-21/none mode=disapprove ctx=diplomatic
q1 m9 mixed cue=called

### Jakarta Post 2005-08-11
[m1:GAM.REB The Free Aceh Movement (GAM)] will {e1 hand over 840 firearms} to [m2:EU European Union] and [m3:ASEAN ASEAN] monitors between September and December under the accord that [m4:IDN.GOV Law and Human Rights Minister Hamid Awaluddin] and [m5:GAM.REB GAM's Malik Mahmud] are to {e2 sign} in [m6:@FIN Helsinki] on Monday. [m7:IDN.MIL The TNI], for [m8=m7 its] part, is to {e3 send home} [m20:IDN.MIL some 24,000 nonlocal soldiers].
e1 m1 > m4 CONCEDE planned 2005-09-01/month ctx=military
e2 m4 > m5 AGREE planned 2005-08-15/day ctx=diplomatic
e3 m7 > m1 CONCEDE planned 2005-08-11/none ctx=military
rel m5 member_of m1

### Xinhua 2021-11-09
[m1:CHN.GOV China's State Council Taiwan Affairs Office] {e1 barred for life} three [m2:TWN.GOV "<<q1 diehard separatists>>"], among [m9=m2 them] [m3:TWN.GOV Su Tseng-chang], from setting foot on the mainland, and [m8:CHN.GOV a spokesperson] {e2 condemned} [m4:USA.LEG U.S. lawmakers] for flying to [m5:@TWN the island] on a military plane on Tuesday. [m6:CHN.MIL The Eastern Theater Command] {e3 sent warships and bombers} on a combat readiness patrol toward [m7:@TWN the Strait].
e1 m1 > m2,m3 COERCE actual 2021-11-09/none mode=restrict ctx=territory
e2 m8 > m4 ACCUSE actual 2021-11-09/none mode=disapprove ctx=diplomatic
e3 m6 > m2 MOBILIZE actual 2021-11-09/none mode=weapons ctx=military,territory
q1 m1 mixed

### Reuters 2012-08-02 none
A heart attack, not a rival's bullet, ended the sheikh's life, his family told reporters outside the clinic in [m1:@JOR Amman]. Born in [m2:@IRQ Mosul] in 1931 and schooled in [m3:@GBR Manchester], he wrote eleven volumes of verse, divorced twice and never surrendered his habit of walking to the market before dawn.

### Straits Times 2019-07-14
[m1:MYS.COP Malaysian marine police] have {e1 impounded} [m9:VNM.BUS two Vietnamese trawlers] off Terengganu and {e2 detained} [m2:VNM.LAB 25 crew], the latest in a string of such seizures, even though [m3:MYS.GOV Putrajaya] and [m4:VNM.GOV Hanoi] {e3 agreed} in April to open a hotline between [m5=m3+m4 their] fisheries agencies. [m6:VNM.GOV The Vietnamese embassy] {e5 asked for access} to [m7=m2 the men], saying <<q1 [m8=m6 it] had learnt of the arrests from Facebook>>.
e1 m1 > m9 COERCE actual 2019-07-14/none mode=seize ctx=natural_resource,territory
e2 m1 > m2 COERCE actual 2019-07-14/none mode=arrest ctx=natural_resource
e3 m3 > m4 AGREE actual 2019-04-01/month ctx=natural_resource
e5 m6 > m3 REQUEST requested 2019-07-14/none mode=assist ctx=legal
q1 m6 indirect cue=saying

### Al Jazeera 2021-10-17
[m1:SDN.CVL Thousands of Sudanese] {e1 camped before} [m2:SDN.GOV the Republican Palace] in Khartoum on Sunday, {e2 calling for} [m3:SDN.MIL General Abdel Fattah al-Burhan] to dissolve the civilian cabinet. [m4:SDN.GOV Prime Minister Abdalla Hamdok], who {e3 sat down with} [m5:UN UN envoy Volker Perthes] on Saturday, has described the standoff as the "<<q1 worst and most dangerous crisis>>" of the transition; in the east, [m6:SDN.CVL Beja tribesmen] have {e4 choked off} Port Sudan for a month.
e1 m1 > m2 PROTEST actual 2021-10-17/day mode=demo ctx=pro_autocracy
e2 m1 > m3 REQUEST requested 2021-10-17/day mode=change ctx=executive
e3 m4 > m5 CONSULT actual 2021-10-16/day ctx=diplomatic
e4 m6 > m4 PROTEST actual 2021-09-01/month mode=obstruct ctx=religion_ethnicity
q1 m4 mixed cue=described

### AFP 2008-02-22
[m1:SRB.GOV Belgrade] {e1 withdrew [m9=m1 its] ambassador} to [m2:USA.GOV Washington] this week, and on Thursday night [m3:SRB.CVL masked youths] {e2 set fire to} [m4:USA.GOV the US mission] after a mass rally against the {e3 recognition} of [m5:KOS.GOV Kosovo] by [m6=m2 the Americans]. [m7:UN The Security Council] {e4 deplored} [m8=m3 the mob's] violence "<<q1 in the strongest terms>>".
e1 m1 > m2 SANCTION actual 2008-02-18/week mode=withdraw ctx=diplomatic,territory
e2 m3 > m4 PROTEST actual 2008-02-21/day mode=riot ctx=territory
e3 m6 > m5 SUPPORT actual 2008-02-22/none ctx=territory,diplomatic
e4 m7 > m8 ACCUSE actual 2008-02-22/none mode=disapprove ctx=diplomatic
q1 m7 mixed cue=deplored

### TASS 2024-03-18
[m1:RUS.GOV Russia] is ready to {e1 supply fertilizer free of charge} to [m2:ZWE.GOV Zimbabwe] and [m3:BDI.GOV Burundi] should [m4:LVA.GOV Riga] {e2 lift [m10=m4 its] hold} on 50,000 tons stuck in the port, [m5:RUS.GOV Foreign Ministry Spokeswoman Maria Zakharova] said. "<<q1 [m6:EU The European Union] is {e3 robbing} [m7:? African farmers] in broad daylight>>," [m8=m5 she] told [m9:#TASS TASS] on Monday.
e1 m1 > m2,m3 AGREE hypothetical 2024-03-18/none ctx=human_security,economic said=m5
e2 m1 > m4 REQUEST requested 2024-03-18/none mode=yield ctx=economic said=m5
e3 m8 > m6 ACCUSE actual 2024-03-18/day mode=allege ctx=economic
q1 m8 direct cue=told

### Khmer Times 2026-03-04 headline
[m1:KHM.GOV Phnom Penh] {e1 hands back} [m2:THA.MIL two Thai border rangers], [m3:THA.GOV Bangkok] {e2 hails} 'goodwill'
e1 m1 > m2 RETREAT actual 2026-03-04/none mode=release ctx=territory
e2 m3 > m1 SUPPORT actual 2026-03-04/none ctx=diplomatic

### Dawn 2011-12-24
[m1:PAK.GOV Islamabad] {e2 ordered} [m2:USA.MIL American drone crews] to quit Shamsi airbase within 15 days of the November 26 raid in which [m3:NATO NATO helicopters] {e4 killed} [m4:PAK.MIL 24 Pakistani soldiers], and the last of [m5=m2 them] {e5 left} on Dec 11. [m8:USA.MIL A Pentagon inquiry] released on Thursday {e6 faulted} [m6=m1+m2 both sides]; [m7:PAK.MIL Rawalpindi's General Headquarters] {e7 called [m9=m8 its] findings "<<q1 short on facts>>"}.
e2 m1 > m2 REQUEST requested 2011-12-24/none mode=yield ctx=military
e4 m3 > m4 ASSAULT actual 2011-11-26/day mode=aerial ctx=military
e5 m5 > m1 RETREAT actual 2011-12-11/day mode=withdraw ctx=military
e6 m8 > m6 ACCUSE actual 2011-12-22/day mode=allege ctx=military
e7 m7 > m8 ACCUSE actual 2011-12-24/none mode=disapprove ctx=military
q1 m7 mixed cue=called

### Reuters 2017-07-20 none
Analysts at a [m1:@NLD Rotterdam] bank say <<q1 grain buyers in [m2:@EGY Egypt], [m3:@DZA Algeria] and [m4:@BGD Bangladesh] face stiff competition from [m5:@IDN Indonesia], whose imports have leapt by a third in two years>>. Weather remains the wild card: a hot front could assault yields from [m6:@ROU Romania] to [m7:@KAZ Kazakhstan], while a truce between wet and dry spells would calm prices.
q1 ? indirect cue=say

### AP 2015-12-07
[m1:VEN.GOV President Nicolas Maduro] {e1 conceded defeat} to [m2:VEN.OPP the opposition coalition] early Monday and {e2 vowed to respect} [m10=m2 its] new two-thirds bloc in [m3:VEN.LEG the National Assembly]. From [m4:@ARG Buenos Aires], [m5:ARG.GOV President-elect Mauricio Macri] said <<q1 [m6=m5 he] would {e3 drop} [m7=m5 his] bid to have [m8:VEN.GOV Caracas] suspended from [m9:MERCOSUR Mercosur]>>.
e1 m1 > m2 CONCEDE actual 2015-12-07/day ctx=election
e2 m1 > m2 AGREE planned 2015-12-07/day ctx=legislative
e3 m6 > m8 CONCEDE planned 2015-12-07/none ctx=diplomatic said=m5
q1 m5 indirect cue=said
rel m8 member_of m9

### Fiji Times 2009-04-07 none
The cyclone's retreat left [m1:@FJI Viti Levu] without power on Tuesday; forecasters in [m2:@NZL Wellington] expect the storm to threaten [m3:@TON Tonga] by the weekend and to strike [m4:@NIU Niue] a day later. Schools in [m5:@WSM Apia], which mobilised sandbags early, escaped serious damage.

### Reuters 2005-04-20
[m1:SYR.MIL The last Syrian intelligence detachments] {e1 pulled out of} the Bekaa Valley on Wednesday, [m9:LBN.MIL a Lebanese security source] said, closing a 29-year presence that [m2:UN U.N. Resolution 1559] and the outcry over [m3:LBN.ELI Rafik al-Hariri's] death made untenable. [m4:FRA.GOV Paris] and [m5:USA.GOV Washington] {e2 sent a verification team} through [m6=m2 the world body], and [m7:LBN.GOV Beirut] granted [m8=m2 the inspectors] {e4 unhindered entry} to every former post.
e1 m1 > m7 RETREAT actual 2005-04-20/day mode=withdraw ctx=military
e2 m4,m5 > m1 ACCUSE actual 2005-04-20/none mode=investigate ctx=military
e4 m7 > m8 RETREAT actual 2005-04-20/none mode=access ctx=military

### AFP 2013-10-13
[m1:ERI.MIL Eritrean gunners] and [m2:DJI.MIL Djibouti's garrison] at Ras Doumeira have {e1 traded fire} three times since August, according to [m3:QAT.MIL Qatari peacekeepers], whom [m4:QAT.GOV Doha] is {e3 thinking of withdrawing}. [m5:ETH.GOV Ethiopia], no friend of [m6:ERI.GOV Asmara], {e2 let it be known} that any advance on [m7:DJI.GOV the port republic] would "<<q1 be met with everything [m8=m5 we] have>>".
e1 m1 > m2 ASSAULT actual 2013-08-01/month mode=heavy-weapons ctx=territory,military said=m3
e2 m5 > m6 THREATEN threatened 2013-10-13/none mode=violence ctx=military
e3 m4 > m1,m2 CONCEDE hypothetical 2013-10-13/none ctx=peacekeeping
q1 m5 mixed

### AP 2011-04-03
[m1:LBY.GOV Moammar Gadhafi's deputy foreign minister], [m2=m1 Abdul-Ati al-Obeidi], {e1 flew into} [m3:GRC.GOV Athens] on Sunday carrying what [m4=m3 the Greeks] understood to be a {e2 request} to broker an end to the war. Off Misrata, [m5:TUR.GOV a Turkish hospital ship] {e3 took aboard} [m6:NTC.REB 250 wounded rebels], while [m7:ITA.GOV Rome] was preparing to {e4 recognize} [m8:NTC.REB the Transitional National Council] in Benghazi as the country's sole voice.
e1 m2 > m3 CONSULT actual 2011-04-03/day mode=visit ctx=diplomatic
e2 m1 > m4 REQUEST requested 2011-04-03/none mode=assist ctx=diplomatic
e3 m5 > m6 AID actual 2011-04-03/none ctx=health
e4 m7 > m8 AGREE planned 2011-04-03/none ctx=diplomatic

### Bangkok Post 2010-04-16
[m1:MMR.GOV Myanmar's junta] has {e1 scrapped} a visit by [m2:PHL.GOV the Philippine foreign secretary] and [m3:ASEAN ASEAN] officials planned for next week, [m4:@VNM Hanoi]-based diplomats said, while [m5:KNU.REB the Karen National Union] {e2 refused to fold} [m8=m5 its] brigades into the regime's border guard. [m6:THA.MIL The Third Army] {e3 put 600 rangers along the Moei} in case fighting between [m7=m1+m5 the two] spills over.
e1 m1 > m2,m3 REJECT actual 2010-04-16/none mode=meet ctx=diplomatic
e2 m5 > m1 REJECT actual 2010-04-16/none mode=yield ctx=military
e3 m6 > m1 MOBILIZE actual 2010-04-16/none mode=troops ctx=territory,military

### BBC 2025-02-21
[m1:RWA.GOV Rwanda] says <<q1 [m10=m1 it] has {e1 halted development cooperation} with [m2:BEL.GOV Belgium]>>, which has led a campaign inside [m3:EU the EU] to {e2 punish} [m4=m1 Kigali] on account of [m5:M23.REB the M23]. [m6:GBR.GOV The UK] {e3 hauled in} [m7:RWA.GOV the Rwandan high commissioner] on Tuesday and {e5 hinted} <<q2 further money could be withheld>>; [m8:BDI.MIL Burundian troops] have {e4 trickled back over} the border from [m9:@COD South Kivu].
e1 m1 > m2 SANCTION actual 2025-02-21/none mode=discontinue ctx=economic,diplomatic said=m1
e2 m2 > m3 REQUEST requested 2025-02-21/none mode=change ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2025-02-18/day mode=disapprove ctx=diplomatic
e4 m8 > m5 RETREAT actual 2025-02-21/none mode=withdraw ctx=military
e5 m6 > m7 THREATEN threatened 2025-02-21/none mode=restrict ctx=economic
q1 m1 indirect cue=says
q2 m6 indirect cue=hinted
rel m2 member_of m3

### Reuters 2023-09-04 headline
[m1:ROU.GOV Romania] denies [m2:RUS.MIL Russian drones] {e1 fell} on [m4=m1 its] soil, [m3:UKR.GOV Kyiv] {e2 insists} they did
e1 m2 > m1 ASSAULT denied 2023-09-04/none mode=drone ctx=military said=m3
e2 m3 > m2 ACCUSE actual 2023-09-04/none mode=allege ctx=military

### ANI 2016-07-16
[m1:IND.GOV External Affairs Minister Sushma Swaraj] on Saturday {e1 dispatched two C-17 aircraft} to bring home [m2:IND.CVL Indian nationals] from [m3:@SSD Juba], where [m4:SSD.MIL guards of President Salva Kiir] had {e2 battled} [m5:SPLMIO.REB fighters loyal to Riek Machar]; [m6=m1 she] also {e3 expressed gratitude} to [m7:UGA.GOV Uganda] for escorting [m8=m2 evacuees] by road. [m9:UN Two Chinese blue helmets] died in the clashes last week.
e1 m1 > m2 AID actual 2016-07-16/day ctx=migration
e2 m4 > m5 ASSAULT actual 2016-07-04/week ctx=military
e3 m6 > m7 SUPPORT actual 2016-07-16/none ctx=diplomatic

### TASS 2008-08-08 none
Quite apart from politics, [m1:@RUS Russia] and [m2:@USA the United States] share the Bering Strait, 82 kilometers at its narrowest, and the hunters of [m3:@USA Little Diomede] speak a dialect understood by elders on the opposite island. A long-time champion of the idea, the late engineer drew up plans for a tunnel as a student in [m4:@RUS Tomsk].

### Al Jazeera 2018-05-23
[m1:MAR.GOV Rabat], which {e1 cut ties} with [m2:IRN.GOV Iran] three weeks ago, {e4 claims to hold proof} that <<q1 [m3:HEZBOLLAH.REB Hezbollah] {e2 delivered surface-to-air missiles} to [m4:POLISARIO.REB the Polisario Front] by way of [m5:IRN.GOV Tehran's embassy] in [m6:@DZA Algiers]>>. [m7:POLISARIO.REB The Sahrawi movement] scoffed at the story, and [m8:DZA.GOV the Algerian government] {e3 called in} [m9:MAR.GOV the Moroccan envoy] to register [m10=m8 its] anger.
e1 m1 > m2 SANCTION actual 2018-04-30/week mode=discontinue ctx=diplomatic
e2 m3 > m4 AID denied 2018-05-23/none ctx=military said=m1
e3 m8 > m9 ACCUSE actual 2018-05-23/none mode=disapprove ctx=diplomatic
e4 m1 > m2,m3 ACCUSE actual 2018-05-23/none mode=allege ctx=military
q1 m1 indirect cue=claims

### Jakarta Post 2007-04-24
[m1:IDN.GOV Indonesia] and [m2:SGP.GOV Singapore] will on Friday {e1 initial an extradition treaty} in [m3:@IDN Bali], alongside a pact {e2 opening training ranges} in Sumatra to [m4:SGP.MIL the city-state's air force]. [m5:IDN.LEG Lawmakers in Senayan] have already {e3 balked at} ratifying the defence half. "<<q1 We are not renting out our sky>>," said [m6:IDN.LEG Theo Sambuaga], who chairs [m7:IDN.LEG the House's Commission I].
e1 m1 > m2 AGREE planned 2007-04-27/day ctx=legal
e2 m1 > m4 AGREE planned 2007-04-27/day ctx=military
e3 m5 > m2 REJECT actual 2007-04-24/none mode=assist ctx=legislative,military
q1 m6 direct cue=said

### AFP 2022-12-02
[m1:GNQ.GOV Malabo] on Friday {e1 expelled} [m2:FRA.GOV a French military attaché] who had landed an army helicopter at Bata airport without papers, and [m3:FRA.GOV the Quai d'Orsay] {e2 regretted} what [m4=m3 it] termed a "<<q1 navigation error>>". [m5:GAB.GOV Gabon], the helicopter's point of departure, and [m6:CMR.GOV Cameroon] were not drawn into the dispute.
e1 m1 > m2 SANCTION actual 2022-12-02/day mode=expel ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2022-12-02/none ctx=diplomatic
q1 m4 mixed cue=termed

### Reuters 2019-12-16 none
Divorce talks between two of the continent's largest telecoms firms dragged into a third week as lawyers in [m1:@FRA Paris] and [m2:@CIV Abidjan] fired off drafts and counter-drafts. Neither chief executive would rule out a hostile bid, people briefed on the matter said, though both boards ordered a ceasefire in their advertising battle.

### AP 2010-08-27
[m1:BOL.LAB Miners] in [m2:@BOL Potosi] have {e1 lifted a 19-day roadblock} that had {e2 cut off} the silver city and stranded tourists from [m3:@GBR Britain] and [m4:@ISR Israel], after [m5:BOL.GOV President Evo Morales] {e3 gave in to} [m9=m1 their] call for a cement plant and an airport. [m6:BOL.GOV His interior minister] {e4 apologized} to [m7:PER.GOV Lima] for having {e5 blamed} [m8:PER.CVL Peruvian agitators].
e1 m1 > m5 RETREAT actual 2010-08-27/none ctx=economic
e2 m1 > m5 PROTEST actual 2010-08-27/none mode=obstruct ctx=economic
e3 m5 > m1 CONCEDE actual 2010-08-27/none ctx=economic
e4 m6 > m7 SUPPORT actual 2010-08-27/none ctx=diplomatic
e5 m6 > m8 ACCUSE actual 2010-08-27/none mode=allege ctx=diplomatic

### Xinhua 2024-02-22
[m1:@HUN BUDAPEST], Feb. 22 ([m2:#Xinhua Xinhua]) -- [m3:HUN.COP Hungarian] and [m4:CHN.COP Chinese officers] will {e1 patrol tourist sites together} from this summer under an arrangement {e2 hammered out} last week by [m5:HUN.GOV Interior Minister Sandor Pinter] and [m6:CHN.GOV Public Security Minister Wang Xiaohong]. [m7:EU The European Commission] {e3 aired misgivings}; [m8:SRB.GOV Belgrade], with a similar scheme of [m9=m8 its] own, called the fuss overdone.
e1 m3 > m4 AGREE planned 2024-06-01/quarter ctx=crime
e2 m5 > m6 CONSULT actual 2024-02-12/week ctx=crime
e3 m7 > m5 ACCUSE actual 2024-02-22/none mode=disapprove ctx=human_rights

### Straits Times 2009-12-31 none
Tucked behind a temple in Geylang, the kitchen has served the same laksa for 61 years, a recipe that wandered from [m1:@CHN Fujian] through [m2:@IDN Palembang] and [m3:@MYS Malacca] before it settled here. The owner credits a Peranakan grandmother, who conquered sceptics one bowl at a time.

### Reuters 2014-02-05 headline
[m1:ZMB.GOV Zambia] {e1 lets} [m2:MWI.BUS Malawi truckers] through after [m3:MWI.LAB drivers'] {e2 blockade}
e1 m1 > m2 CONCEDE actual 2014-02-05/none ctx=economic
e2 m3 > m1 PROTEST actual 2014-02-05/none mode=obstruct ctx=economic

### BBC 2006-11-18
[m1:TON.CVL Crowds in Nuku'alofa] {e1 ransacked} [m2:TON.GOV the prime minister's office] and burnt shops on Thursday, convinced [m3:TON.LEG parliament] would rise for the year without voting on reform. [m4:NZL.GOV New Zealand] and [m5:AUS.GOV Australia] {e2 flew in 150 soldiers and police} on Saturday to guard the airport at [m6:TON.GOV the government's] {e3 invitation}.
e1 m1 > m2 PROTEST actual 2006-11-16/day mode=riot ctx=pro_democracy
e2 m4,m5 > m6 AID actual 2006-11-18/day ctx=military
e3 m6 > m4,m5 REQUEST requested 2006-11-18/none mode=assist ctx=military

### AFP 2016-08-16
Freed after ten months in a cellar in [m1:@YEM Hodeida], [m2:FRA.CVL the aid worker] boarded [m3:OMN.MIL an Omani air force plane] on Monday night; [m4:HOUTHI.REB the Huthi rebels] had {e1 surrendered custody} of [m5=m2 her] to [m6:OMN.GOV Sultan Qaboos's] intermediaries. [m7:FRA.GOV The Elysee] {e2 paid warm tribute} to [m8=m6 Muscat], where [m9:YEM.GOV Yemen's exiled government] is due to {e3 resume indirect negotiations} with [m10=m4 the insurgents] in September.
e1 m4 > m5 RETREAT actual 2016-08-15/day mode=release ctx=diplomatic
e2 m7 > m8 SUPPORT actual 2016-08-16/none ctx=diplomatic
e3 m9 > m10 AGREE planned 2016-09-01/month ctx=diplomatic

### Reuters 2018-08-09
[m1:CAN.GOV Ottawa] {e1 will not be cowed} into retracting a tweet about jailed women's activists, [m2:CAN.GOV Foreign Minister Chrystia Freeland] said on Thursday, after [m3:SAU.GOV the Saudis] {e2 froze new trade}, {e3 pulled 12,000 scholarship students} out of [m4=m1 her country] and declared [m5:CAN.GOV Ambassador Dennis Horak] {e5 persona non grata}. [m6:GBR.GOV London], an ally of [m7=m1+m3 both capitals], merely {e6 counselled restraint}.
e1 m1 > m3 REJECT actual 2018-08-09/day mode=yield ctx=human_rights,gender said=m2
e2 m3 > m1 SANCTION actual 2018-08-09/none mode=discontinue ctx=economic
e3 m3 > m4 SANCTION actual 2018-08-09/none mode=withdraw ctx=diplomatic
e5 m3 > m5 SANCTION actual 2018-08-09/none mode=expel ctx=diplomatic
rel m6 ally_of m1
rel m6 ally_of m3
e6 m6 > m1,m3 REQUEST requested 2018-08-09/none mode=change ctx=diplomatic

### AP 2023-02-01
[m1:PHL.GOV Manila] is ready to give [m2:USA.MIL American forces] {e2 the run of four more camps}, [m3:PHL.GOV a presidential aide] said Wednesday, hours before [m4:USA.GOV Defense Secretary Lloyd Austin] {e1 was to see} [m5:PHL.GOV Ferdinand Marcos Jr.] <<q1 [m6:CHN.MIL Chinese coast guard cutters] "{e3 shadow} [m7=m1 us] like tax collectors>>," [m8=m3 the aide] quipped. [m9:JPN.MIL Japanese infantry] {e4 trained alongside} [m10:PHL.MIL Filipino marines] in October.
e1 m4 > m5 AGREE planned 2023-02-01/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2023-02-01/day ctx=military said=m3
e3 m6 > m7 MOBILIZE actual 2023-02-01/none mode=weapons ctx=territory,military said=m8
e4 m9 > m10 COOPERATE actual 2022-10-01/month ctx=military
q1 m8 mixed cue=quipped

### Xinhua 2016-05-25
[m1:CHN.GOV China] and [m2:KGZ.GOV Kyrgyzstan] have {e1 pooled wiretap data} on [m3:ETIM.REB the East Turkistan Islamic Movement], [m10:KGZ.SPY a security official] in [m4:@KGZ Bishkek] disclosed on Wednesday, adding that <<q1 [m5:KGZ.SPY Kyrgyz agents] had {e2 extradited} [m6:ETIM.REB two ringleaders] to [m7:CHN.COP Urumqi's police] in April>>. [m8:CHN.MIL Chinese] and [m9:TJK.MIL Tajik border troops] will {e3 rehearse} anti-terror raids in the Pamirs this autumn.
e1 m1 > m2 COOPERATE actual 2016-05-25/none ctx=intelligence,terrorism said=m10
e2 m5 > m7 COOPERATE actual 2016-04-01/month ctx=legal,terrorism said=m10
e3 m8 > m9 AGREE planned 2016-09-01/quarter ctx=military,terrorism
q1 m10 indirect cue=adding

### AFP 2021-08-03
[m1:LTU.GOV Vilnius], swamped by [m2:IRQ.REF Iraqi migrants] whom [m3:BLR.GOV Minsk] is accused of funnelling westwards, began on Tuesday to {e1 turn back} anyone crossing outside official checkpoints, and {e2 ordered an extra 800 guards and dog teams} to [m4:BLR.MIL the Belarusian frontier]. [m5:IRQ.GOV Baghdad] has {e3 grounded flights} to [m6=m3 Minsk] for ten days in what [m7:EU Brussels] {e4 welcomed as} a first sign of help; [m8:EST.GOV Estonia] is {e5 lending} [m9=m1 its southern neighbour] 100 kilometres of barbed wire.
e1 m1 > m2 COERCE actual 2021-08-03/day mode=restrict ctx=migration
e2 m1 > m4 MOBILIZE actual 2021-08-03/none mode=police ctx=migration
e3 m5 > m6 SANCTION actual 2021-08-03/none mode=discontinue ctx=migration
e4 m7 > m5 SUPPORT actual 2021-08-03/none ctx=migration
e5 m8 > m9 AID actual 2021-08-03/none ctx=migration

### Reuters 2011-10-22
[m1:KEN.MIL Kenyan warplanes] {e1 bombed} [m2:ALSHABAAB.REB al Shabaab] bases at Kismayu on Saturday and [m3:KEN.MIL ground columns] {e2 dug in} around Afmadow to await [m4:SOM.MIL Somali government infantry], [m5:KEN.MIL Major Emmanuel Chirchir] said on Twitter. [m6:ALSHABAAB.REB The militants] {e4 swore to bring the war} to [m7:KEN.GOV Nairobi's] skyscrapers; [m8:KEN.COP plainclothes officers] {e5 combed} Eastleigh overnight and {e6 hauled off} [m9:SOM.REF scores of refugees].
e1 m1 > m2 ASSAULT actual 2011-10-22/day mode=aerial ctx=terrorism,military said=m5
e2 m3 > m2 MOBILIZE actual 2011-10-22/none mode=troops ctx=military said=m5
e4 m6 > m7 THREATEN threatened 2011-10-22/none mode=violence ctx=terrorism
e5 m8 > m9 COERCE actual 2011-10-21/day mode=seize ctx=terrorism
e6 m8 > m9 COERCE actual 2011-10-21/day mode=arrest ctx=migration,terrorism

### TASS 2014-09-12
[m1:RUS.GOV Russia's Permanent Representative Vitaly Churkin] will {e1 cast a veto} on any draft tabled by [m8:GBR.GOV London] that places [m2:SYR.GOV Damascus] under Chapter VII, a source in the Council told [m3:#TASS TASS] on Friday. [m4:RUS.MIL Pacific Fleet vessels] have meanwhile {e2 completed joint gunnery practice} with [m5:IND.MIL the Indian Navy] in the Sea of Japan, and [m6:RUS.GOV Moscow] {e3 waived} $270 million owed by [m7:UZB.GOV Tashkent].
e1 m1 > m8 REJECT planned 2014-09-12/none mode=change ctx=diplomatic
e2 m4 > m5 COOPERATE actual 2014-09-12/none ctx=military
e3 m6 > m7 AID actual 2014-09-12/none ctx=economic

### Anadolu 2020-10-28
[m1:TUR.GOV Turkiye's Presidency] on Wednesday {e1 pledged legal action} against [m2:FRA.JRN Charlie Hebdo] over a cartoon of [m3:TUR.GOV the president], and shopkeepers from [m4:KWT.BUS Kuwait's cooperative stores] to [m5:JOR.BUS Amman's supermarkets] kept {e2 stripping French goods from shelves}. [m6:FRA.GOV Paris] {e3 recalled [m9=m6 its] ambassador} for consultations on Saturday; [m7:PAK.LEG Pakistan's National Assembly] {e4 passed a motion} bidding [m8:PAK.GOV Islamabad] do the same.
e1 m1 > m2 ACCUSE planned 2020-10-28/day mode=allege ctx=legal,religion_ethnicity
e2 m4,m5 > m6 PROTEST actual 2020-10-28/none mode=boycott ctx=religion_ethnicity
e3 m6 > m1 SANCTION actual 2020-10-24/day mode=withdraw ctx=diplomatic
e4 m7 > m8 REQUEST requested 2020-10-28/none mode=change ctx=legislative

### The Guardian 2017-05-07 none
[m1:@FRA The north of France] has long envied [m2:@BEL Flanders] its beer, and the two share more than hops: carnival giants, cobbled bicycle races, a taste for mustard soup. Historians date the first brewers' guild to 1379, when [m3:@GBR English] wool still paid the bills of [m4:@BEL Ghent] and [m5:@BEL Bruges].

### Al Jazeera 2015-10-23
[m1:JOR.GOV Amman] and [m2:ISR.GOV Israel] accepted a proposal, floated by [m3:USA.GOV US Secretary of State John Kerry], to {e1 install round-the-clock cameras} at al-Aqsa, but [m4:PSE.GOV Palestinian Foreign Minister Riyad al-Maliki] {e2 spurned} it as "<<q1 a trap>>". In Hebron, [m5:ISR.MIL soldiers] {e3 shot} [m6:PSE.CVL a 17-year-old] who [m9=m5 they] said had {e4 lunged at} [m7=m5 them] with a knife; [m8=m6 the boy's] family insists <<q2 [m10=m6 he] was unarmed>>.
e1 m1 > m2 AGREE planned 2015-10-23/none ctx=religion_ethnicity
e2 m4 > m3 REJECT actual 2015-10-23/none mode=assist ctx=religion_ethnicity
e3 m5 > m6 ASSAULT actual 2015-10-23/none mode=firearms ctx=repression
e4 m6 > m7 ASSAULT denied 2015-10-23/none mode=primitive said=m5
q1 m4 mixed cue=spurned
q2 ? indirect cue=insists

### Straits Times 2024-10-17
[m1:KOR.CVL Activists] in [m2:@KOR Paju] {e1 floated propaganda balloons} into [m3:PRK.GOV North Korea] for the third night running, defying [m4:KOR.GOV the provincial governor], who on Tuesday had {e2 put the border strip off limits} to [m5=m1 leafleters]. [m9:PRK.MIL Pyongyang's army] has {e4 primed eight artillery brigades} to fire at [m6:KOR.MIL the South]; [m7:KOR.GOV Seoul] {e5 dared} [m8=m3 it] to try.
e1 m1 > m3 PROTEST actual 2024-10-17/none ctx=misinformation
e2 m4 > m5 COERCE actual 2024-10-15/day mode=restrict ctx=rights_freedoms
e4 m9 > m6 MOBILIZE actual 2024-10-17/none mode=weapons ctx=military
e5 m7 > m8 REJECT actual 2024-10-17/none mode=yield ctx=military

### AP 2013-06-25 headline
[m1:ECU.GOV Ecuador] {e1 waives} [m2:USA.GOV U.S.] trade perks, says won't be 'blackmailed' over Snowden
e1 m1 > m2 REJECT actual 2013-06-25/none mode=yield ctx=economic

### Reuters 2026-05-10 none
The attack was relentless, but two own goals and a penalty shootout defeat, [m1:@MAR Morocco]'s third in a row against [m2:@SEN Senegal], left the coach defending his tactics. He refused to blame his keeper, apologised to supporters and promised to resign if results did not improve.

### Dawn 2015-08-31
For the second time this month, [m1:PAK.MIL Rangers] and [m2:IND.MIL BSF commanders] {e1 met at the Attari-Wagah gate} on Monday and agreed to {e2 hold [m9=m1+m2 their] fire} along the working boundary, though talks between [m3:PAK.GOV Sartaj Aziz] and [m4:IND.GOV Ajit Doval] were {e3 called off} by [m5:PAK.GOV Islamabad] on Aug 22. [m6:PAK.CVL Villagers] buried [m7:PAK.CVL eight neighbours] [m10=m6 they] said had been {e4 cut down by} [m8:IND.MIL Indian mortars] in Kundanpur on Friday.
e1 m1 > m2 CONSULT actual 2015-08-31/day ctx=military,territory
e2 m1 > m2 CONCEDE planned 2015-08-31/day ctx=military,territory
e3 m5 > m4 REJECT actual 2015-08-22/day mode=meet ctx=diplomatic
e4 m8 > m7 ASSAULT actual 2015-08-28/day mode=heavy-weapons ctx=military said=m6

### The East African 2008-03-01
[m1:KEN.OPP Raila Odinga] on Thursday {e1 put [m10=m1 his] name to a power-sharing accord} with [m2:KEN.GOV President Mwai Kibaki], a document [m3:UN Kofi Annan] had {e3 coaxed out} of [m4=m1+m2 both men] over 41 days. [m5:UGA.GOV Kampala], whose [m6:UGA.MIL soldiers] [m7:KEN.OPP Orange Democratic Movement militants] {e5 claimed} had {e2 sneaked into} Kisumu, denies ever having crossed the border; [m8:TZA.GOV President Jakaya Kikwete] {e4 lauded} [m9=m1+m2 the signatories].
e1 m1 > m2 SUPPORT actual 2008-02-28/day ctx=political_institutions,election
e2 m6 > m7 MOBILIZE denied 2008-03-01/none mode=troops ctx=military said=m7
e3 m3 > m1,m2 CONSULT actual 2008-03-01/none mode=third-party ctx=diplomatic
e5 m7 > m6 ACCUSE actual 2008-03-01/none mode=allege ctx=military
e4 m8 > m9 SUPPORT actual 2008-03-01/none ctx=political_institutions

### AFP 2013-04-08
Crude from [m1:SSD.GOV South Sudan's] Unity field {e1 began flowing north again} on Saturday through pipelines that [m2:SDN.GOV Khartoum] controls, ending a shutdown [m3=m1 Juba] had {e2 ordered} fifteen months ago in a quarrel over fees. [m4:SDN.GOV President Omar al-Bashir] {e4 lands in} [m5=m1 the southern capital] on Friday, [m6=m4 his] first trip there since partition, and [m7:SDN.MIL his troops] have {e3 abandoned} all but two outposts inside the demilitarised strip.
e1 m1 > m2 COOPERATE actual 2013-04-06/day ctx=natural_resource,economic
e2 m3 > m2 SANCTION actual 2012-01-01/month mode=discontinue ctx=natural_resource
e3 m7 > m1 RETREAT actual 2013-04-08/none mode=withdraw ctx=military,territory
e4 m4 > m5 AGREE planned 2013-04-12/day ctx=diplomatic

### Reuters 2021-03-16 none
Opinion: A small state does not choose its geography. [m1:NPL.GOV Kathmandu], squeezed between [m2:CHN.GOV Beijing] and [m3:IND.GOV New Delhi], can only choose the tone of voice in which [m4=m1 it] speaks to [m5=m2+m3 the giants] next door, and that tone has seldom been as uncertain as [m6=m1 it] is this spring.

### Khaleej Times 2017-06-07 headline
[m1:ARE.GOV UAE] to {e1 jail} [m5:ARE.CVL residents] voicing sympathy for [m2:QAT.GOV Qatar]; [m3:KWT.GOV Kuwaiti emir] {e2 shuttles} to [m4:SAU.GOV Jeddah]
e1 m1 > m5 THREATEN threatened 2017-06-07/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 CONSULT actual 2017-06-07/none mode=visit ctx=diplomatic

### AP 2019-04-29
[m1:MDG.MIL Madagascar's navy] and [m2:MUS.MIL the Mauritian coast guard] {e1 ran a week of search-and-rescue manoeuvres} with [m3:IND.MIL an Indian frigate] that ended Sunday, while [m4:COM.GOV the Comoros] {e2 shut Moroni's port} to ferries from [m5:FRA.GOV French-run Mayotte]. [m6:FRA.GOV Paris] had last week {e3 deported} [m7:COM.REF 112 Comoran migrants] aboard one of [m8=m5 them].
e1 m1,m2 > m3 COOPERATE actual 2019-04-22/week ctx=military
e2 m4 > m5 COERCE actual 2019-04-29/none mode=restrict ctx=migration
e3 m6 > m7 COERCE actual 2019-04-22/week mode=deport ctx=migration

### Reuters 2022-10-14
[m1:UN U.N. Secretary-General Antonio Guterres] {e1 chaired} a closed session on Friday between [m2:CYP.GOV Cyprus President Nicos Anastasiades] and [m3:TRNC.GOV Turkish Cypriot leader Ersin Tatar], but neither would {e2 budge} on the return of Varosha, whose beachfront [m4:TUR.MIL Turkish troops] have {e3 kept fenced off} since 1974. [m5:TRNC.GOV The breakaway north] has meanwhile {e4 given an ultimatum} to [m6:UN the peacekeepers of UNFICYP]: sign a status deal within a month or pack up.
e1 m1 > m2,m3 CONSULT actual 2022-10-14/day mode=third-party ctx=diplomatic,territory
e2 m2 > m3 REJECT actual 2022-10-14/day mode=yield ctx=territory
e3 m4 > m2 COERCE actual 1974-01-01/year mode=restrict ctx=territory,military bg
e4 m5 > m6 THREATEN threatened 2022-10-14/none mode=expel ctx=peacekeeping
rel m6 part_of m1

### TASS 2022-12-13
[m1:BLR.GOV Minsk] {e1 opened [m9=m1 its] airfields and ranges} to [m2:RUS.MIL a joint regional grouping of Russian paratroopers] in October and is now {e2 surveying the readiness} of [m3:BLR.MIL its own brigades], [m4:BLR.MIL State Secretary Alexander Volfovich] stated on Tuesday. "<<q1 If [m5:POL.MIL the Poles] {e3 put a boot} over the Bug, [m6=m3 we] shall not wait for invitations>>," [m7=m4 he] noted, accusing [m8:UKR.GOV Kiev] of {e4 lobbing} a stray S-300 missile.
e1 m1 > m2 COOPERATE actual 2022-10-01/month ctx=military
e2 m1 > m5 MOBILIZE actual 2022-12-13/none mode=troops ctx=military said=m4
e3 m6 > m5 THREATEN threatened 2022-12-13/day mode=violence ctx=military said=m7
e4 m7 > m8 ACCUSE actual 2022-12-13/day mode=allege ctx=military
q1 m7 direct cue=noted

### Xinhua 2008-12-15
[m1:CHN.GOV Beijing], [m2:JPN.GOV Tokyo] and [m3:KOR.GOV Seoul] agreed on Saturday at a summit in [m4:@JPN Fukuoka] to {e1 widen currency swap lines}, and [m5:CHN.GOV Premier Wen] {e2 lent [m10=m5 his] voice} to [m6:KOR.GOV President Lee Myung-bak's] green-growth initiative. Trade in timber between [m7:CHN.GOV Heilongjiang] and [m8:RUS.GOV Khabarovsk] has {e3 picked up after a six-month hiatus}, the customs office of [m9=m7 the northeastern province] said Monday.
e1 m1 > m2,m3 AGREE actual 2008-12-13/day ctx=economic
e2 m5 > m6 SUPPORT actual 2008-12-15/none ctx=environment
e3 m7 > m8 COOPERATE actual 2008-12-15/none ctx=economic

### AFP 2017-03-08
[m1:MYS.GOV Kuala Lumpur] slammed [m9=m1 its] doors on Tuesday, {e2 forbidding} [m2:PRK.GOV North Korean diplomats] to leave, hours after [m3:PRK.GOV Pyongyang] had {e1 done the same} to [m4:MYS.CVL eleven Malaysians], [m5:MYS.GOV Prime Minister Najib Razak] {e3 branding} the move "<<q1 abhorrent>>"; [m6:MYS.COP police] outside the mission in Bukit Damansara {e4 strung up barricades and posted marksmen}. [m7:MYS.JUD A coroner] is expected to rule on the death by VX of [m8:PRK.ELI Kim Jong-Nam] next week.
e1 m3 > m4 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e2 m1 > m2 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e3 m5 > m3 ACCUSE actual 2017-03-08/none mode=disapprove ctx=diplomatic
e4 m6 > m2 MOBILIZE actual 2017-03-08/none mode=police ctx=diplomatic
q1 m5 mixed cue=branding

### BBC 2013-08-04
More than 20 [m1:USA.GOV US] embassies, from [m2:@BGD Dhaka] to [m3:@MDG Antananarivo], were shuttered on Sunday after [m4:USA.SPY American eavesdroppers] picked up [m5:AQAP.REB al-Qaeda in the Arabian Peninsula] plotting to {e2 hit} [m6:YEM.GOV Yemeni ministries]. [m7:GBR.GOV Britain] thinned out [m8=m7 its] staff in Sanaa, where [m9:YEM.MIL Republican Guard tanks] have {e4 ringed} [m10:FRA.GOV the French legation].
e2 m5 > m6 ASSAULT planned 2013-08-04/none ctx=terrorism said=m4
e4 m9 > m5 MOBILIZE actual 2013-08-04/none mode=weapons ctx=terrorism

### Jakarta Post 2022-07-24
[m1:IDN.GOV President Joko Widodo], who in the space of one trip {e1 called at} both [m2:UKR.GOV Bankova] and [m3:RUS.GOV the Kremlin] late last month, {e4 leaves on Monday for} [m4:CHN.GOV Beijing], [m5:JPN.GOV Tokyo] and [m6:KOR.GOV Seoul]. [m7:IDN.GOV His foreign minister], [m8=m7 Retno Marsudi], told reporters <<q1 [m9:IDN.GOV the G20 chair] had {e2 passed} [m10:UKR.GOV Volodymyr Zelensky's] message to [m11:RUS.GOV Vladimir Putin] "word for word">>, and that <<q2 no guest would be {e3 struck from} the Bali list>>.
e1 m1 > m2,m3 CONSULT actual 2022-06-01/month mode=visit ctx=diplomatic
e4 m1 > m4,m5,m6 AGREE planned 2022-07-25/day ctx=diplomatic
e2 m9 > m11 CONSULT actual 2022-06-01/month ctx=diplomatic said=m7
e3 m9 > m11 REJECT denied 2022-07-24/none mode=meet ctx=diplomatic said=m7
q1 m7 mixed cue=told
q2 m7 indirect cue=told

### Straits Times 2005-02-14 none
Nobody fired a shot in this "war", fought with spoons at 38 hawker stalls. In the end the Katong team, with a coconut gravy that recalled [m1:@THA Songkhla] as much as [m2:@MYS Penang], took the crown; the runner-up, whose cook trained in [m3:@HKG Hong Kong], accepted defeat gracefully.

### Reuters 2006-03-05
[m1:TCD.REB Chadian rebels] massed in Darfur {e1 stand poised to march} on N'Djamena, [m2:TCD.GOV President Idriss Deby's spokesman] said, and [m3:TCD.GOV the government] has {e2 shut [m8=m3 its] consulate} in [m4:SDN.GOV El Geneina], leaving [m5:LBY.GOV Tripoli] as the sole channel between [m6=m3+m4 the two capitals]. [m7:CAF.GOV Bangui], for [m9=m7 its] part, {e3 strung a battalion} along the Birao road.
e1 m1 > m2 MOBILIZE actual 2006-03-05/none mode=militia said=m2
e2 m3 > m4 SANCTION actual 2006-03-05/none mode=withdraw ctx=diplomatic
e3 m7 > m1 MOBILIZE actual 2006-03-05/none mode=troops ctx=military

### Al Jazeera 2026-03-01
At dawn on Sunday [m1:OMN.GOV Muscat's ambassador] {e1 carried a sealed letter} from [m2:USA.GOV the White House] to [m3:IRN.GOV Tehran's leadership], [m8:OMN.GOV three Omani officials] said; by noon [m4:IRN.GOV Iran's foreign ministry] had {e2 sent it back unopened}. [m5:IRQ.REB Militias in Basra] {e3 burst into} a refinery run by [m6:USA.BUS an American firm] and {e4 marched off} [m7:USA.BUS four of its engineers].
e1 m1 > m3 CONSULT actual 2026-03-01/day ctx=diplomatic said=m8
e2 m4 > m2 REJECT actual 2026-03-01/day mode=meet ctx=diplomatic
e3 m5 > m6 COERCE actual 2026-03-01/none mode=seize
e4 m5 > m7 ASSAULT actual 2026-03-01/none mode=abduct ctx=terrorism

### ANI 2025-07-12 headline
[m1:IND.GOV India] rubbishes [m2:PAK.GOV Islamabad's] {e1 claim} that [m3:IND.SPY RAW] {e2 armed} [m4:BLA.REB Baloch rebels]
e1 m2 > m1 ACCUSE actual 2025-07-12/none mode=allege ctx=intelligence
e2 m3 > m4 AID denied 2025-07-12/none ctx=intelligence,terrorism said=m2

### AP 2020-12-03
[m1:ETH.GOV Ethiopia's government] and [m2:UN the United Nations] have {e1 concluded a memorandum} on relief for Tigray, but [m3:ETH.MIL federal soldiers] on Thursday {e2 waved back} [m4:WFP a World Food Programme convoy] outside Mekele. [m5:SDN.GOV Khartoum] {e3 took in} [m6:ETH.REF 46,000 Tigrayans] in the first month of the war, feeding [m9=m6 them] from [m10=m5 its] strategic wheat stock, and [m7:TUR.GOV Ankara] {e5 flew tents} to [m8=m5 the Sudanese authorities].
e1 m1 > m2 SUPPORT actual 2020-12-03/none ctx=human_security
e2 m3 > m4 REJECT actual 2020-12-03/day mode=assist ctx=human_security
e3 m5 > m6 AID actual 2020-11-01/month ctx=migration,asylum
e5 m7 > m8 AID actual 2020-12-03/none ctx=migration

### Bangkok Post 2018-02-11 none
The queue for coffee curls round the block in Chiang Mai, where beans from [m1:@LAO the Bolaven Plateau] and [m2:@MMR Shan State] fetch double the price of home-grown arabica. Roasters blame the weather, forgive the growers and pray for rain.

### Reuters 2015-06-08
[m1:BDI.CVL Barricades manned by youths] {e1 went up again} on Monday in Musaga and Cibitoke, and [m2:BDI.COP the police], who {e2 shot dead} [m3:BDI.CVL two schoolboys] there at the weekend, {e6 ringed} both quarters. [m4:EAC The East African Community] {e3 would have} [m5:BDI.GOV President Pierre Nkurunziza] postpone the vote; [m6:BDI.ELI Vice-President Gervais Rufyikiri], in exile in [m7:BEL.GOV Belgium], [m8=m6 whose] passport [m9=m5 the head of state] has {e4 cancelled}, {e5 called it a farce}.
e1 m1 > m5 PROTEST actual 2015-06-08/day mode=obstruct ctx=election
e2 m2 > m3 ASSAULT actual 2015-06-06/day mode=firearms ctx=repression
e6 m2 > m1 MOBILIZE actual 2015-06-08/day mode=police ctx=repression
e3 m4 > m5 REQUEST requested 2015-06-08/none mode=change ctx=election
e4 m9 > m6 COERCE actual 2015-06-08/none mode=restrict ctx=rights_freedoms
e5 m6 > m5 ACCUSE actual 2015-06-08/none mode=disapprove ctx=election

### AFP 2024-01-27 headline
[m1:ISR.GOV Israel] {e1 wants} [m2:UNRWA UNRWA] out of Gaza; [m3:ITA.GOV Rome] {e2 freezes} funding, [m4:IRL.GOV Dublin] {e3 doubles} [m5=m4 its] own
e1 m1 > m2 REQUEST requested 2024-01-27/none mode=change ctx=human_security
e2 m3 > m2 SANCTION actual 2024-01-27/none mode=discontinue ctx=human_security
e3 m4 > m2 AID actual 2024-01-27/none ctx=human_security

### Xinhua 2017-12-22 none
A total of 52 countries and regions sent athletes to last season's ice and snow leagues, with [m1:@CHN China] adding 46 rinks and overtaking [m2:@SWE Sweden] in registered skaters. Only [m3:@CAN Canada], [m4:@RUS Russia] and [m5:@USA the United States] keep more, the report said.

### Reuters 2016-12-08
[m1:COL.GOV Bogota] on Thursday {e1 took delivery of} the first crates of rifles from [m2:FARC.REB FARC columns] that had walked into a transit zone in Guaviare, [m10:UN U.N. observers] said, and [m3:CUB.GOV Havana], a guarantor of the peace, {e3 flew in surgeons} for [m4:FARC.REB disabled guerrillas]. [m5:ELN.REB The smaller ELN], whose leaders are in [m6:@ECU Quito], still {e4 holds} [m7:COL.ELI former congressman Odin Sanchez], and [m8=m1 the government] {e5 will not open talks} until [m9=m7 he] is out.
e1 m2 > m1 RETREAT actual 2016-12-08/day mode=disarm ctx=military said=m10
e3 m3 > m4 AID actual 2016-12-08/none ctx=health
e4 m5 > m7 ASSAULT actual 2016-12-08/none mode=abduct bg
e5 m8 > m5 REJECT actual 2016-12-08/none mode=meet ctx=diplomatic

### AP 2007-03-10
Tens of thousands of [m1:GTM.CVL Mayans and leftists] {e1 poured into} Guatemala City's central square to shout down [m2:USA.GOV President George W. Bush], who is {e5 expected in} [m10:GTM.GOV the country] on Sunday night; the following day [m3:GTM.REL priests] plan to {e2 "purify"} the ruins of Iximche once [m4=m2 he] has gone. In [m5:@BRA Sao Paulo] on Friday, [m6:USA.GOV Bush] and [m7:BRA.GOV Luiz Inacio Lula da Silva] {e3 struck an ethanol deal} that [m8:VEN.GOV Hugo Chavez], {e6 touring} [m9:ARG.GOV Argentina], {e4 mocked}.
e1 m1 > m2 PROTEST actual 2007-03-10/none mode=demo
e2 m3 > m4 PROTEST planned 2007-03-12/day mode=demo ctx=religion_ethnicity
e5 m2 > m10 AGREE planned 2007-03-11/day ctx=diplomatic
e6 m8 > m9 CONSULT actual 2007-03-10/none mode=visit ctx=diplomatic
e3 m6 > m7 SUPPORT actual 2007-03-09/day ctx=natural_resource,economic
e4 m8 > m6 ACCUSE actual 2007-03-10/none mode=disapprove ctx=economic

### AFP 2016-03-27
[m1:RUS.MIL Russia] has {e1 shipped home} most of the jets [m9=m1 it] sent to Latakia, yet [m2:RUS.MIL its sappers] are still {e2 clearing mines} for [m3:SYR.MIL Bashar al-Assad's army] in Palmyra, {e5 wrested} on Sunday from [m4:ISIS.REB the Islamic State group]. [m5:FRA.GOV France] {e3 dismissed out of hand} [m6:SYR.GOV Damascus's] {e4 invitation} to archaeologists, and [m7:GBR.GOV London] <<q1 will "not applaud one {e6 butcher} for evicting another">>, as [m8:GBR.GOV a Foreign Office minister] put it.
e1 m1 > m3 RETREAT actual 2016-03-27/none mode=withdraw ctx=military
e2 m2 > m3 AID actual 2016-03-27/none ctx=military
e3 m5 > m6 REJECT actual 2016-03-27/none mode=assist
e4 m6 > m5 AGREE actual 2016-03-27/none
e5 m3 > m4 ASSAULT actual 2016-03-27/day ctx=military
e6 m8 > m3 ACCUSE actual 2016-03-27/none mode=disapprove ctx=human_rights
q1 m8 mixed cue=put

### Straits Times 2006-02-01
[m1:BRN.GOV Brunei] and [m2:MYS.GOV Malaysia] are a step closer to {e1 shelving} [m7=m1+m2 their] quarrel over two oil blocks, [m20:? diplomats] said, pointing to [m3:MYS.GOV Datuk Seri Abdullah Badawi's] {e2 call on} [m4:BRN.GOV the Sultan] over the weekend. [m5:BRN.MIL A Bruneian gunboat] that had {e3 shooed away} [m6:MYS.BUS a Petronas survey vessel] in 2003 was quietly {e4 brought back to port} a fortnight ago.
e1 m1 > m2 AGREE planned 2006-02-01/none ctx=territory,natural_resource
e2 m3 > m4 CONSULT actual 2006-01-28/day mode=visit ctx=diplomatic
e3 m5 > m6 COERCE actual 2003-01-01/year mode=restrict ctx=territory,natural_resource
e4 m5 > m2 RETREAT actual 2006-01-18/day mode=withdraw ctx=military,territory

### Al Jazeera 2012-03-25
[m1:MLI.REB The officers] who {e1 toppled} [m2:MLI.GOV President Amadou Toumani Toure] on Thursday now face isolation: [m3:ECOWAS ECOWAS] has {e3 ejected} [m4:MLI.GOV Bamako], [m5:AU the African Union] is {e4 weighing an embargo}, and in the north [m6:MNLA.REB Tuareg fighters of the MNLA] are {e5 closing in on} Kidal. [m7:DZA.GOV Algiers] has gone quiet about [m10=m7 its] consulate in Gao, denying reports that [m8=m7 it] had {e7 sheltered} [m9=m2 the ousted leader].
e1 m1 > m2 COERCE actual 2012-03-22/day mode=seize ctx=executive,pro_autocracy
e3 m3 > m4 SANCTION actual 2012-03-25/none mode=expel ctx=political_institutions
e4 m5 > m4 SANCTION hypothetical 2012-03-25/none mode=discontinue ctx=political_institutions
e5 m6 > m4 MOBILIZE actual 2012-03-25/none mode=militia ctx=territory
e7 m8 > m9 AID denied 2012-03-25/none ctx=asylum

### TASS 2011-02-11
[m1:JPN.GOV Japanese Foreign Minister Seiji Maehara] {e1 landed at} Sheremetyevo on Friday morning for a conversation with [m2:RUS.GOV Sergey Lavrov] overshadowed by [m3:JPN.CVL Tokyo rightists], who last Monday {e3 dragged the Russian tricolor along the asphalt} before [m4:RUS.GOV the embassy]. [m5:RUS.GOV President Dmitry Medvedev] has {e4 decreed that two Mistral-class carriers be stationed} in the South Kurils, the islands [m6:JPN.GOV Tokyo] calls [m7=m6 its own].
e1 m1 > m2 CONSULT actual 2011-02-11/day mode=visit ctx=diplomatic
e3 m3 > m4 PROTEST actual 2011-02-07/day mode=vandalize ctx=territory
e4 m5 > m6 MOBILIZE planned 2011-02-11/none mode=weapons ctx=territory,military

### Reuters 2023-11-21 headline
[m1:HAMAS.REB Hamas] {e1 near truce} with [m2:ISR.GOV Israel], says [m4:HAMAS.REB Haniyeh]; [m3:QAT.GOV Qatar] upbeat
e1 m1 > m2 CONCEDE planned 2023-11-21/none ctx=military said=m4

### Reuters 2018-03-27 none
Nickel was the week's star attraction, up 4 percent, while a bear raid on copper fizzled in thin trade. [m1:@CHL Chile] and [m2:@PER Peru] together mined 38 percent of the world's red metal last year; [m3:@ZMB Zambia] and [m4:@COD Congo] added another 10. "<<q1 Longs got burned, shorts got killed>>," said a broker at a [m5:@GBR London] ring dealer.
q1 ? direct cue=said

### BBC 2010-11-13
[m1:MMR.GOV Burma's military rulers] have {e1 released} [m2:MMR.OPP Aung San Suu Kyi] from seven years of house arrest; [m3:GBR.GOV David Cameron] {e2 hailed [m10=m2 her] freedom as "<<q2 long overdue>>"}, and the [m4:ASEAN Asean secretary general] said <<q1 [m5=m4 he] was "very, very relieved">>. [m6:CHN.GOV Beijing], [m7=m1 the generals'] closest friend, kept silent. In Karen state, [m8:DKBA.REB a breakaway Buddhist militia] {e3 fought off} [m9:MMR.MIL two army battalions] for a fifth day.
e1 m1 > m2 RETREAT actual 2010-11-13/none mode=release ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2010-11-13/none ctx=rights_freedoms
e3 m8 > m9 ASSAULT actual 2010-11-13/none ctx=military
q1 m5 mixed cue=said
rel m6 ally_of m1
q2 m3 mixed cue=hailed

### Anadolu 2018-08-18
[m1:QAT.GOV Qatar's emir] on Wednesday {e1 promised $15 billion} in direct investment to [m2:TUR.GOV Turkiye], and [m3:TUR.GOV Ankara's ambassador] told the state-run agency that <<q1 [m4=m3 his nation] would {e2 seek ways around} tariffs {e3 doubled} by [m5:USA.GOV the White House] this month>>. [m6:DEU.GOV Berlin], where [m7:TUR.GOV the Turkish president] is {e5 due in September}, {e4 ruled out bailout loans}.
e1 m1 > m2 AGREE planned 2018-08-15/day ctx=economic
e2 m4 > m5 REJECT planned 2018-08-18/none mode=yield ctx=economic said=m3
e3 m5 > m3 SANCTION actual 2018-08-01/month mode=discontinue ctx=economic
e4 m6 > m3 REJECT actual 2018-08-18/none mode=assist ctx=economic
e5 m7 > m6 AGREE planned 2018-09-01/month ctx=diplomatic
q1 m3 indirect cue=told

### Jakarta Post 2018-10-09
[m1:IDN.GOV Jakarta] is {e1 receiving} tents, generators and [m2:NZL.MIL a Hercules transport] from [m3:NZL.GOV New Zealand] for Palu, but has {e2 told} [m4:NGO foreign charities] without local partners to leave. [m5:GBR.MIL The RAF] {e4 flew 17 tons of shelter kits} to Balikpapan on Sunday; [m6:TLS.GOV Dili], one of the region's poorest capitals, {e5 wired $250,000} to [m7=m1 its former ruler].
e2 m1 > m4 REQUEST requested 2018-10-09/none mode=change ctx=disasters
e1 m3 > m1 AID actual 2018-10-09/none ctx=disasters
e4 m5 > m1 AID actual 2018-10-07/day ctx=disasters
e5 m6 > m7 AID actual 2018-10-09/none ctx=disasters,economic

### AP 2004-06-14
[m1:SDN.GOV Sudan's government] on Monday {e1 gave free passage} to [m9:AU 60 African Union observers] bound for el-Fasher and {e2 stripped of their guns}, by [m10=m1 its] own account, [m2:JANJAWEED.PRM 400 Janjaweed horsemen], a figure [m3:JEM.REB the Justice and Equality Movement] {e3 ridiculed}. In [m4:@USA Washington], [m5:USA.GOV Colin Powell's lawyers] are {e4 studying} whether [m6=m1 Khartoum's leaders] committed genocide.
e1 m1 > m9 RETREAT actual 2004-06-14/day mode=access ctx=peacekeeping
e2 m1 > m2 COERCE actual 2004-06-14/none mode=seize ctx=military said=m1
e3 m3 > m1 ACCUSE actual 2004-06-14/none mode=disapprove
e4 m5 > m6 ACCUSE actual 2004-06-14/none mode=investigate ctx=human_rights,religion_ethnicity

### Reuters 2020-04-28 none
Barely a whisper of protest greeted the retreat of the glacier, which once threatened to smother the village. In its foreign affairs pages the almanac lists [m1:@AUT Austria], [m2:@ITA Italy] and [m3:@SVN Slovenia] as sharing the drainage basin, though hydrologists at a university in [m4:@CHE Zurich] say rivalry over water has been more myth than fact.

### Global Times 2023-02-04
[m1:CHN.GOV Beijing] {e1 reserves the right to respond} after [m2:USA.MIL the US military] {e2 brought down} [m3:CHN.CVL a civilian airship] by missile off Carolina on Saturday, [m7:CHN.GOV the foreign ministry] said, decrying "<<q1 an {e3 obvious overreaction}>>". [m4:USA.GOV Secretary of State Antony Blinken] had {e4 put off} [m5=m4 his] trip to [m6:CHN.GOV the Chinese capital] on Friday, hours before boarding.
e1 m1 > m2 THREATEN threatened 2023-02-04/none
e2 m2 > m3 ASSAULT actual 2023-02-04/day mode=aerial ctx=intelligence
e3 m7 > m2 ACCUSE actual 2023-02-04/none mode=disapprove ctx=military
e4 m4 > m6 REJECT actual 2023-02-03/day mode=meet ctx=diplomatic
q1 m7 mixed cue=decrying

### AFP 2010-09-12 none
The opera, set in a besieged [m1:@MLT Malta] and sung in [m2:@ITA Italian], ends with a truce, a wedding and a mutiny in the kitchen. Critics from [m3:@DEU Munich] to [m4:@ARG Buenos Aires] sharpened their knives, but audiences surrendered at once, calling the tenor back nine times.

### Reuters 2025-01-14
[m1:MDA.GOV Chisinau] has {e1 proposed trucking gas} to [m2:PMR.REB Transdniestria], but [m3:PMR.REB Tiraspol's self-styled president] {e2 waved the offer away}, preferring to wait for [m4:RUS.BUS Gazprom], which {e3 turned off the taps} on New Year's Day. [m5:ROU.GOV Bucharest] and [m6:UKR.GOV Kyiv] will {e4 sell power} to [m7=m1 their neighbour] at cost, and [m8:NOR.GOV Oslo] has {e5 donated} 20 transformers.
e1 m1 > m2 AGREE actual 2025-01-14/none ctx=natural_resource,human_security
e2 m3 > m1 REJECT actual 2025-01-14/none mode=assist ctx=natural_resource
e3 m4 > m2 COERCE actual 2025-01-01/day mode=withhold ctx=natural_resource
e4 m5,m6 > m7 AGREE planned 2025-01-14/none ctx=natural_resource,economic
e5 m8 > m7 AID actual 2025-01-14/none ctx=human_security
rel m3 leads m2

### AFP 2007-08-03
In the presence of [m1:BFA.GOV Burkinabe President Blaise Compaore], [m2:CIV.GOV Laurent Gbagbo] and [m3:FNCI.REB ex-rebel chief Guillaume Soro] {e1 set alight a pyre of some 2,000 weapons} in Bouake on Monday, a stadium away from the line that [m4:FRA.MIL French Licorne troops] have {e2 begun to dismantle}. [m5=m1 The mediator] {e3 congratulated} [m6=m2+m3 the pair]; [m7:ZAF.GOV Pretoria], whose own efforts [m8=m3 the northerners] had {e4 repudiated}, sent [m20:ZAF.GOV a junior minister].
e1 m2 > m3 RETREAT actual 2007-07-30/day mode=disarm ctx=military
e2 m4 > m3 RETREAT actual 2007-08-03/none mode=withdraw ctx=military,peacekeeping
e3 m5 > m6 SUPPORT actual 2007-07-30/day ctx=diplomatic
e4 m8 > m7 REJECT actual 2007-08-03/none mode=meet ctx=diplomatic bg

### Straits Times 2010-10-27
[m1:PRK.GOV Pyongyang] and [m2:KOR.GOV Seoul] will {e1 reunite 200 separated families} at Mount Kumgang from Saturday, but [m3:PRK.MIL the North's generals] have made any further round {e3 conditional on} half a million tonnes of rice. On Tuesday, in the first shipment of its kind since 2008, [m4:KOR.GOV the Unification Ministry] {e4 let a freighter sail} with 5,000 tonnes for [m5:PRK.REF flood victims] in Sinuiju.
e1 m1 > m2 AGREE planned 2010-10-30/day ctx=human_rights
e3 m3 > m2 REQUEST requested 2010-10-27/none mode=assist ctx=human_security
e4 m4 > m5 AID actual 2010-10-26/day ctx=disasters

### BBC 2021-03-16
[m1:RUS.GOV Russian], [m2:CHN.GOV Chinese] and [m3:PAK.GOV Pakistani envoys] are to {e1 gather} in [m4:@RUS Moscow] on Thursday with [m5:AFG.GOV the Kabul government] and [m6:TALIBAN.REB the Taliban], who say <<q1 [m7=m6 they] will {e2 resume attacks} on [m8:USA.MIL American units] if the May deadline slips>>. Two of [m9=m6 the movement's] negotiators have been {e3 taken off a blacklist} by [m10:UN the UN]; [m11:IND.GOV Delhi] was belatedly {e4 sent an invitation} by [m12=m1 the hosts].
e1 m2,m3,m5,m6 > m1 AGREE planned 2021-03-18/day ctx=diplomatic
e2 m7 > m8 THREATEN threatened 2021-03-16/none mode=violence ctx=military said=m6
e3 m10 > m9 CONCEDE actual 2021-03-16/none ctx=diplomatic,terrorism
e4 m12 > m11 AGREE actual 2021-03-16/none ctx=diplomatic
q1 m6 indirect cue=say

### AP 2022-08-22
[m1:PER.GOV Lima] and [m2:ECU.GOV Quito] {e1 exchanged ratification papers} on Monday for a treaty fixing the last stretch of [m7=m1+m2 their] sea frontier. [m3:CHL.GOV Chile], which {e2 contested} the baseline at [m4:ICJ the International Court of Justice] before {e3 bowing to} the judges in 2014, sent an admiral to the ceremony in Tumbes, where [m5:PER.LAB fishermen] {e4 downed nets} for the day and lined the quay with black flags against [m6=m1+m2 both presidents].
e1 m1 > m2 SUPPORT actual 2022-08-22/day ctx=territory
e2 m3 > m1 REJECT actual 2022-08-22/none mode=yield ctx=territory,legal bg
e3 m3 > m4 CONCEDE actual 2014-01-01/year ctx=territory,legal bg
e4 m5 > m6 PROTEST actual 2022-08-22/day mode=strike ctx=natural_resource

### Xinhua 2019-12-28
[m1:CHN.MIL China's navy], [m2:RUS.MIL Russia's Baltic Fleet] and [m3:IRN.MIL Iran's Revolutionary Guards] {e1 kicked off a four-day exercise} in the Gulf of Oman on Friday, the first of its kind, and <<q1 "no third country need feel targeted>>," [m4:CHN.MIL spokesperson Wu Qian] said. [m5:PAK.GOV Islamabad] {e3 declined to join}, wary of [m6:SAU.GOV Riyadh], while [m7:IND.MIL New Delhi's flagship], bound for [m8:@OMN Duqm], changed course.
e1 m1 > m2,m3 COOPERATE actual 2019-12-27/day ctx=military
e3 m5 > m1 REJECT actual 2019-12-28/none mode=assist ctx=military
q1 m4 direct cue=said

### Anadolu 2015-12-15
[m1:TUR.MIL Turkish soldiers] {e1 training} [m2:IRQ.MIL Kurdish peshmerga] at Bashiqa {e2 began loading [m7=m1 their] tanks for the road north} early Monday, [m3:TUR.GOV Prime Minister Ahmet Davutoglu] confirmed, ten days after [m4:IRQ.GOV Baghdad] had {e3 set a 48-hour deadline} and {e4 petitioned} [m5:UN the Security Council]. [m6:IRQ.REB Shia militia chief Hadi al-Amiri] had {e5 promised to "<<q1 blow up the tanks over [m8=m1 their] heads>>"}.
e2 m1 > m4 RETREAT actual 2015-12-14/day mode=withdraw ctx=military,territory
e3 m4 > m1 THREATEN threatened 2015-12-04/day ctx=territory
e4 m4 > m1 ACCUSE actual 2015-12-15/none mode=disapprove ctx=territory
e1 m1 > m2 AID actual 2015-12-15/none ctx=military bg
e5 m6 > m1 THREATEN threatened 2015-12-15/none mode=violence ctx=territory
q1 m6 direct cue=promised

### Reuters 2008-10-03 headline
[m1:SOM.CRM Pirates] {e1 cut ransom demand} for [m2:UKR.BUS Ukrainian arms ship] as [m3:USA.MIL U.S. destroyer] {e2 circles}
e1 m1 > m2 CONCEDE actual 2008-10-03/none ctx=crime
e2 m3 > m1 MOBILIZE actual 2008-10-03/none mode=weapons ctx=crime,military

### Bangkok Post 2022-11-13
[m1:VNM.GOV Prime Minister Pham Minh Chinh] and [m2:KHM.GOV Hun Sen] {e1 inaugurated a border market} at Tbong Khmum on Saturday, the latter {e2 hailing} [m3:VNM.MIL the Vietnamese volunteers] of 1979 as saviours. [m4:KHM.OPP Exiled opposition leader Sam Rainsy], whose passport [m5=m2 the strongman's government] {e3 voided}, {e4 likened} [m6=m2 the premier] to a provincial governor of [m7:@VNM Hanoi]; [m8:KHM.COP police] {e5 picked up} [m9:KHM.OPP five of his supporters].
e1 m1 > m2 COOPERATE actual 2022-11-12/day ctx=economic
e2 m2 > m3 SUPPORT actual 2022-11-12/day ctx=military
e3 m5 > m4 COERCE actual 2022-11-13/none mode=restrict ctx=rights_freedoms bg
e4 m4 > m6 ACCUSE actual 2022-11-13/none mode=disapprove ctx=executive
e5 m8 > m9 COERCE actual 2022-11-13/none mode=arrest ctx=rights_freedoms

### Straits Times 2011-09-26 none
Ask a roomful of graduates where they would like to be posted and [m1:@IDN Jakarta] now beats [m2:@JPN Tokyo], a recruiters' poll of 2,300 respondents suggests. [m3:@AUS Perth] has slipped; [m4:@ARE Dubai] and [m5:@MMR Yangon], neither of which ranked in 2009, entered at ninth and fourteenth.

### AFP 2023-02-23
[m1:NIC.GOV Managua] has {e1 packed off} [m11:NIC.OPP 222 dissidents] to [m2:@USA Washington] and {e2 annulled the citizenship} of [m3:NIC.OPP 94 more], prompting [m4:ESP.GOV Madrid] and [m5:CHL.GOV Santiago] to {e3 extend nationality} to [m6=m3 the stateless]. [m7:NIC.REL Bishop Rolando Alvarez], who {e4 would not board}, was {e5 given 26 years} by [m8:NIC.JUD a judge] a day later; [m9:VAT.REL the pope] called [m10:NIC.GOV Daniel Ortega's rule] "<<q1 {e6 a crude dictatorship}>>".
e1 m1 > m11 COERCE actual 2023-02-23/none mode=deport ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2023-02-23/none mode=restrict ctx=rights_freedoms
e4 m7 > m1 REJECT actual 2023-02-23/none mode=yield ctx=rights_freedoms
e3 m4,m5 > m6 AID actual 2023-02-23/none ctx=asylum,human_rights
e5 m8 > m7 SANCTION actual 2023-02-23/none mode=convict ctx=legal,repression
e6 m9 > m10 ACCUSE actual 2023-02-23/none mode=disapprove ctx=human_rights
q1 m9 direct cue=called

### TASS 2013-06-10 none
The late ambassador, a career diplomat born in [m1:@KAZ Almaty] in 1938, served successively in [m2:@MNG Ulan Bator], [m3:@IND Delhi] and [m4:@SRB Belgrade], read Tamil poetry in the original and retired to a dacha with four cats. His memoirs, in two volumes, mention no quarrel more serious than one over a chess clock.

### AP 2014-08-22
[m1:HAMAS.REB Hamas gunmen] on Friday {e1 executed} [m2:PSE.CVL 18 alleged informers] in Gaza, a day after [m3:ISR.MIL an Israeli airstrike] {e2 took out} [m4:HAMAS.REB three of the group's top commanders]. [m5:EGY.GOV Cairo] was {e3 trying to coax} [m6=m3+m1 the warring parties] back to indirect talks; [m7:PSE.GOV Palestinian President Mahmoud Abbas] {e4 met} [m8:HAMAS.REB Khaled Mashaal] in [m9:@QAT Doha], hosted by [m10:QAT.GOV the emir].
e1 m1 > m2 ASSAULT actual 2014-08-22/day mode=targeted ctx=intelligence
e2 m3 > m4 ASSAULT actual 2014-08-21/day mode=aerial ctx=military
e3 m5 > m1,m3 REQUEST requested 2014-08-22/none mode=meet ctx=diplomatic
e4 m7 > m8 CONSULT actual 2014-08-22/none mode=third-party ctx=diplomatic

### Reuters 2012-06-24 none
She rallied from a set down, survived two match points and never faced a break again, a victory that sends [m1:@UKR the Ukrainian] into a quarter-final against [m2:@CZE a Czech left-hander] she has never beaten. Rain suspended play for three hours; the umpire warned both players over time.

### The Guardian 2015-02-01 headline
[m1:ARG.GOV Kirchner] to {e1 wind up} [m2:ARG.SPY spy agency], [m3:ARG.JUD prosecutors] widen bombing-deal {e3 probe} into [m4:IRN.GOV Iran]
e1 m1 > m2 COERCE planned 2015-02-01/none mode=restrict ctx=intelligence
e3 m3 > m4 ACCUSE actual 2015-02-01/none mode=investigate ctx=legal,terrorism

### Reuters 2009-10-08
[m1:TUR.GOV Turkey] and [m2:ARM.GOV Armenia] will {e1 put pen to paper} in [m3:@CHE Zurich] on Saturday on protocols restoring relations after a century of hostility, [m4:CHE.GOV the Swiss foreign ministry] said, although [m5:AZE.GOV Baku] has {e2 hinted [m8=m5 it] could reroute} gas away from [m6=m1 its closest ally] if the frontier opens before [m7:ARM.MIL Armenian forces] quit Karabakh. [m30:GEO.GOV Tbilisi], a bystander in the quarrel, has {e3 put [m32=m30 its] ports at the disposal} of [m31=m2 Yerevan's] importers.
e1 m1 > m2 AGREE planned 2009-10-10/day ctx=diplomatic
e2 m5 > m6 THREATEN threatened 2009-10-08/none mode=restrict ctx=natural_resource,territory
e3 m30 > m31 COOPERATE actual 2009-10-08/none ctx=economic
rel m5 ally_of m6

### AP 2016-06-30
Taking [m1:USA.GOV Washington] at [m6=m1 its] word, [m2:CUB.GOV Havana] has {e1 begun sharing hurricane and drug-boat radar tracks} with [m3:USA.MIL the U.S. Coast Guard], which for decades picked up nothing but silence, [m20:? two officials] said Thursday. [m4:USA.LEG Republicans in the House], however, {e2 blocked} money for [m5:USA.GOV an embassy] in Havana. [m30:PAN.GOV Panama City], for [m32=m30 its] part, {e3 sent back two fugitives} to [m31=m2 the island] last week.
e1 m2 > m3 COOPERATE actual 2016-06-30/none ctx=intelligence,illegal_drugs
e2 m4 > m5 REJECT actual 2016-06-30/none mode=assist ctx=legislative,diplomatic
e3 m30 > m31 COOPERATE actual 2016-06-20/week ctx=legal

### Al Jazeera 2014-12-22 none
Why do so many peace plans die in committee? Partly, the scholar writes, because ceasefire lines on paper look like fences and because nobody counts the wells. She compares [m1:@CYP Cyprus], [m2:@IND Kashmir] and [m3:@ESH Western Sahara] without claiming that any one of them explains another.

### AFP 2021-09-21
[m1:FRA.GOV Paris] said Tuesday <<q1 [m2=m1 its] envoy to [m3:AUS.GOV Canberra] would {e1 go back} only once [m4=m3 the Morrison government] had {e2 said sorry} for tearing up a submarine contract>>; [m5:DNK.GOV Copenhagen], alone among [m6:EU EU] capitals, {e3 sprang to the defence} of [m7:USA.GOV Joe Biden]. [m8:NZL.GOV Wellington] {e4 reiterated that nuclear-powered boats would be kept out} of [m9=m8 its] waters, whoever sailed them.
e1 m1 > m3 CONCEDE hypothetical 2021-09-21/day ctx=diplomatic,military said=m1
e2 m1 > m4 REQUEST requested 2021-09-21/day mode=yield ctx=diplomatic said=m1
e3 m5 > m7 SUPPORT actual 2021-09-21/none ctx=diplomatic
e4 m8 > m3 REJECT actual 2021-09-21/none mode=assist ctx=cbrn,military
q1 m1 indirect cue=said

### Straits Times 2007-10-23 none
The Riau ferry leaves on the hour, a ticket costs no more than a bowl of noodles, and the guard at the pier on [m1:@IDN Batam] waves most day-trippers from [m2:@SGP Singapore] and [m3:@MYS Johor] through without a glance at their bags. Sunday papers are sold out by ten.

### TASS 2023-07-25
[m1:RUS.MIL The Russian Aerospace Forces] {e1 wiped out} a foreign legion base near Odessa overnight, [m2:RUS.MIL the Defense Ministry] reported on Tuesday; [m3:UKR.MIL Kiev's southern command] said <<q1 a grain silo had burned, nothing more>>. [m4:TUR.GOV Ankara] {e2 repeated an offer} to reopen the sea corridor, and [m5:BRA.GOV Brasilia] was {e3 sounding out} [m6:RUS.GOV Moscow] on the terms.
e1 m1 > m3 ASSAULT denied 2023-07-25/day mode=aerial ctx=military said=m2
e2 m4 > m6 AGREE actual 2023-07-25/none ctx=human_security,diplomatic
e3 m5 > m6 CONSULT actual 2023-07-25/none ctx=diplomatic
q1 m3 indirect cue=said

### ANI 2008-06-06 none
The monsoon has hit the Kerala coast on schedule, defeating forecasters who had warned of a late start, and is expected to advance on [m1:@IND Mumbai] within a week. Fishermen greeted it with firecrackers; insurers, mindful of last year's losses, did not.

### Reuters 2025-11-11
A day after becoming [m20=m2 the first Syrian head of state] to be {e1 received in} [m1:USA.GOV the White House], [m2:SYR.GOV President Ahmed al-Sharaa] was told that <<q1 [m3:USA.GOV the Treasury] had {e2 extended for 180 days the lifting} of Caesar Act penalties on [m4:SYR.GOV Damascus]>>. [m5:IRN.GOV Tehran], once [m6=m4 the Syrians'] patron, {e3 demanded to know} when [m7:SYR.GOV the new rulers] meant to return [m9=m5 its] embassy building, which [m8:SYR.REB a crowd of fighters] {e5 sacked} last December.
e1 m2 > m1 CONSULT actual 2025-11-10/day mode=visit ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2025-11-11/none ctx=economic
e3 m5 > m7 REQUEST requested 2025-11-11/none mode=yield ctx=diplomatic
e5 m8 > m5 ASSAULT actual 2024-12-01/month mode=destroy ctx=diplomatic
q1 ? indirect cue=told

### Bangkok Post 2014-11-01 headline
[m1:THA.MIL Junta] {e1 frees} [m2:MMR.LAB Burmese crewmen], {e2 bars} [m3:NGO rights group's] press briefing
e1 m1 > m2 RETREAT actual 2014-11-01/none mode=release ctx=legal
e2 m1 > m3 COERCE actual 2014-11-01/none mode=censor ctx=rights_freedoms

### Jakarta Post 2006-04-25
Tearful and unrepentant, [m1:TLS.REB 591 sacked soldiers] {e1 marched through} Dili for a second day on Tuesday, {e2 demanding that} [m2:TLS.GOV Prime Minister Mari Alkatiri] reinstate [m7=m1 them], as [m3:TLS.REL Catholic priests] walked beside the column. [m4:PRT.GOV Lisbon], the former colonial power, has {e3 put 120 gendarmes on alert} in [m5:@AUS Darwin], and [m6:AUS.GOV Canberra] is {e4 positioning} two landing ships off the coast.
e1 m1 > m2 PROTEST actual 2006-04-25/day mode=demo ctx=military
e2 m1 > m2 REQUEST requested 2006-04-25/day mode=yield ctx=military
e3 m4 > m1 MOBILIZE actual 2006-04-25/none mode=police ctx=military
e4 m6 > m1 MOBILIZE actual 2006-04-25/none mode=weapons ctx=military

### BBC 2008-03-14 none
Was it a declaration of war or a love letter? The 40-page memo that fell off the back of the archive in [m1:@CZE Prague] last week is neither: it is a recipe collection, with notes in [m2:@HUN Hungarian] and a stern warning against letting the cream boil.

### Xinhua 2009-07-10
[m1:CHN.COP Armed police] have {e1 taken up positions} at the gates of mosques in Urumqi and {e2 dispersed}, with truncheons, [m2:CHN.CVL some 100 Uygurs] who {e3 hurled stones} near the White Mosque on Friday; [m6:CHN.GOV the regional government] {e4 imposed a nighttime curfew}. [m3:TUR.GOV Ankara's industry minister] {e5 warned that shoppers would shun} goods from [m4:CHN.GOV Beijing], and [m5:CHN.GOV a foreign ministry spokesman] {e6 deemed the remark irresponsible}.
e1 m1 > m2 MOBILIZE actual 2009-07-10/day mode=police ctx=religion_ethnicity,repression
e2 m1 > m2 ASSAULT actual 2009-07-10/day mode=beat ctx=repression,religion_ethnicity
e3 m2 > m1 PROTEST actual 2009-07-10/day mode=riot ctx=religion_ethnicity
e4 m6 > m2 COERCE actual 2009-07-10/none mode=curfew ctx=repression,religion_ethnicity
e5 m3 > m4 THREATEN threatened 2009-07-10/none mode=restrict ctx=economic,religion_ethnicity
e6 m5 > m3 ACCUSE actual 2009-07-10/none mode=disapprove ctx=diplomatic

### AP 2017-04-22
In a palace ringed by baobabs, [m1:SEN.GOV President Macky Sall] told [m2:GMB.GOV Adama Barrow] that <<q1 [m3:ECOWAS the regional force] would {e1 leave Banjul} the moment [m4=m2 his guest] said the word>>; [m5=m2 the Gambian], who {e2 flew in} with 11 ministers, in turn {e3 rescinded the transit levy} on [m6:SEN.BUS Senegalese lorries] that [m7:GMB.ELI his predecessor, Yahya Jammeh], had {e4 imposed}.
e1 m3 > m2 CONCEDE hypothetical 2017-04-22/none ctx=peacekeeping,military said=m1
e2 m5 > m1 CONSULT actual 2017-04-22/none mode=visit ctx=diplomatic
e3 m5 > m6 CONCEDE actual 2017-04-22/none ctx=economic
e4 m7 > m6 SANCTION actual 2017-04-22/none mode=discontinue ctx=economic bg
q1 m1 indirect cue=told

### Reuters 2010-08-07 none
Chess: the match swung on a rook sacrifice that looked like a blunder and proved to be an ambush. [m1:@ARM Armenia]'s board two resigned on move 41; [m2:@HUN Hungary] and [m3:@ISR Israel] drew all four games, and [m4:@UKR Ukraine] leads the standings with one round to play.

### Al Jazeera 2020-05-14
[m1:PSE.GOV The Palestinian Authority's premier] has told [m2:ISR.GOV Israel] bluntly that <<q1 [m3=m1 Ramallah] will {e3 tear up every accord}, including security liaison, should [m4:ISR.GOV the new unity cabinet] {e4 extend sovereignty} over the Jordan Valley>>. [m5:JOR.GOV King Abdullah], in a telephone conversation with [m6:DEU.GOV Angela Merkel], {e5 spoke of "<<q3 massive conflict>>"}; [m7:EU the EU's foreign policy chief] <<q2 will {e6 not recognise} any redrawing>>, [m8=m7 he] says.
e3 m3 > m2 THREATEN threatened 2020-05-14/none mode=relations ctx=territory,diplomatic said=m1
e4 m4 > m1 COERCE hypothetical 2020-05-14/none mode=seize ctx=territory
e5 m5 > m6 CONSULT actual 2020-05-14/none mode=phone ctx=diplomatic
e6 m7 > m4 REJECT planned 2020-05-14/none mode=yield ctx=territory
q1 m1 indirect cue=told
q2 m8 indirect cue=says
q3 m5 mixed cue=spoke

### Straits Times 2021-07-09 none
[m1:#Straits-Times The Straits Times] looks at five islands that changed hands without a shot: [m2:@DNK the Danish West Indies], sold for gold in 1917; [m3:@SWE Saint Barthelemy]; [m4:@PRT the Portuguese Azores], briefly lent; [m5:@ISL Surtsey], which nobody owned; and one in [m6:@CAN the Saint Lawrence], bought at auction by a hockey player.

### Reuters 2024-11-03
[m1:GEO.OPP Georgia's opposition leaders] on Sunday {e1 launched a sit-in} on Rustaveli Avenue to void last month's vote, and [m2:GEO.GOV the ruling Georgian Dream] {e2 turned water jets} on [m3=m1 them] after dark. [m4:HUN.GOV Viktor Orban] {e3 had congratulated} [m5:GEO.GOV Prime Minister Irakli Kobakhidze] before polls had closed; [m6:EU Brussels] {e4 sent auditors} to [m7:GEO.GOV Tbilisi], while [m8:AZE.GOV Baku], [m9:ARM.GOV Yerevan] and [m10:KAZ.GOV Astana] kept out of it.
e1 m1 > m2 PROTEST actual 2024-11-03/day mode=demo ctx=election
e2 m2 > m3 ASSAULT actual 2024-11-03/day mode=crowd-control ctx=repression,election
e3 m4 > m5 SUPPORT actual 2024-10-01/month ctx=election
e4 m6 > m7 ACCUSE actual 2024-11-03/none mode=investigate ctx=election

### AFP 2017-01-31 none
Scientists from [m1:@NOR Norway], [m2:@CHL Chile] and [m3:@NZL New Zealand] drilling through the Antarctic ice have struck a lake that has not seen daylight for 400,000 years. "<<q1 The bit froze, we cursed, then it surrendered>>," the chief engineer said by satellite phone, praising his two cooks.
q1 ? direct cue=said

### AP 2013-12-09
[m1:CAF.REB Seleka fighters] {e1 gave up a cache of grenades} to [m2:FRA.MIL French paratroopers] on Monday without resistance, yet two legionnaires were lost in the night near the airport; [m3:FRA.GOV Francois Hollande], on [m4=m3 his] way back from [m5:@ZAF Johannesburg], {e2 means to stop in} [m9:CAF.GOV Bangui]. [m6:TCD.GOV Chad] {e3 ferried home} [m10:TCD.CVL 2,000 of its citizens] in military planes, and [m7:USA.MIL the U.S. Air Force] will {e4 lift} [m11:BDI.MIL Burundian infantry] to the front for [m8:AU the African Union].
e1 m1 > m2 RETREAT actual 2013-12-09/day mode=disarm ctx=military
e2 m3 > m9 AGREE planned 2013-12-09/none ctx=diplomatic
e3 m6 > m10 AID actual 2013-12-09/none ctx=migration
e4 m7 > m8 AGREE planned 2013-12-09/none ctx=military,peacekeeping

### TASS 2018-10-09 headline
[m1:RUS.GOV Moscow] {e1 hits back at} [m2:NLD.GOV The Hague's] {e3 hacking charge}, {e2 expels} four attaches
e1 m1 > m2 ACCUSE actual 2018-10-09/none mode=disapprove ctx=cyber
e3 m2 > m1 ACCUSE actual 2018-10-09/none mode=allege ctx=cyber
e2 m1 > m2 SANCTION actual 2018-10-09/none mode=expel ctx=diplomatic

### Xinhua 2013-02-09 none
Spring Festival fireworks sales in [m1:@CHN Beijing] fell 37 percent from a year earlier as haze hung over the capital; vendors called it a truce between tradition and lungs. Tourists from [m2:@THA Thailand], [m3:@MYS Malaysia] and [m4:@RUS Russia] nonetheless packed temple fairs, organisers said.

### Bangkok Post 2011-04-03 headline none
Elephant attack leaves farmer's [m1:@KHM Cambodian] pickup in pieces

### Reuters 2007-01-24
[m1:POL.GOV Poland's president] and [m2:UKR.GOV Viktor Yushchenko], on [m3=m2 his] third trip to [m4:@POL Warsaw] in office, have {e1 pledged joint use} of [m5:@UKR the Odessa-Brody pipe]. [m6:RUS.GOV Moscow], irritated by talk of [m7:POL.GOV Warsaw] hosting [m20:USA.MIL U.S. interceptors], {e2 renewed [m11=m6 its] import ban} on [m8=m7 Polish] beef, while [m9:LTU.GOV Vilnius] {e3 signed up} [m10:BLR.GOV Minsk] to a common electricity switchyard. [m31=m6 The Russians] also {e4 served notice} that crude bound west through [m32:@BLR Gomel] would be halved if [m33=m10 their ally] did not pay.
e1 m1 > m2 AGREE actual 2007-01-24/none ctx=natural_resource
e2 m6 > m7 SANCTION actual 2007-01-24/none mode=discontinue ctx=economic,military
e3 m9 > m10 AGREE actual 2007-01-24/none ctx=natural_resource
e4 m31 > m33 THREATEN threatened 2007-01-24/none mode=restrict ctx=natural_resource,economic
rel m6 ally_of m10

### AP 2024-10-01 none
Two grand juries declined to indict in the warehouse arson, prosecutors said Tuesday, and a third panel is divided. The case, one of 14 filed this year along the interstate, has no bearing on a civil lawsuit in which an insurer calls the owner's account fiction.

### The Hindu 2015-12-26
On [m7=m2 his] way home from [m1:@AFG Kabul], [m2:IND.GOV Prime Minister Narendra Modi] {e1 dropped in at} [m3:PAK.GOV Nawaz Sharif's] family estate in Lahore on Friday, the first such stop since 2004. [m4:PAK.MIL Rawalpindi] had no part in it, a retired general sniffed; [m5:IND.OPP Congress] {e3 called it a stunt}, and [m6:IND.GOV Raisina Hill's] mandarins <<q1 learned of it from Twitter>>, one said. [m30:AFG.MIL The Afghan air force] had that morning {e4 received as a gift} three Mi-25 gunships from [m31=m2 India].
e1 m2 > m3 CONSULT actual 2015-12-25/day mode=visit ctx=diplomatic
e3 m5 > m2 ACCUSE actual 2015-12-26/none mode=disapprove ctx=diplomatic
e4 m31 > m30 AID actual 2015-12-25/day ctx=military
q1 m6 indirect cue=said

### Al Jazeera 2022-07-23 headline
[m1:UKR.GOV Kyiv], [m2:RUS.GOV Moscow] {e1 ink} Black Sea grain terms brokered by [m3:TUR.GOV Ankara]
e1 m1 > m2 SUPPORT actual 2022-07-23/none ctx=human_security,diplomatic

### BBC 2004-11-29
[m1:CIV.CVL Pro-Gbagbo youths] have {e1 ended [m9=m1 their] siege} of [m2:FRA.MIL the French base] in Abidjan, but [m3:FRA.GOV Paris], which has {e2 evacuated 9,000 nationals}, is adamant that <<q1 [m4:FRA.MIL its Unicorn force] will {e3 hold its ground}>>. [m5:ZAF.GOV Thabo Mbeki] arrives this week to {e4 mediate}; [m6=m3 the former colonial power], in [m7=m5 the South African leader's] view, should not dictate to [m8:CIV.GOV Yamoussoukro].
e1 m1 > m2 RETREAT actual 2004-11-29/none ctx=military
e2 m3 > m8 SANCTION actual 2004-11-29/none mode=withdraw ctx=migration
e3 m4 > m8 REJECT planned 2004-11-29/none mode=yield ctx=military said=m3
e4 m5 > m8 AGREE planned 2004-11-29/week ctx=diplomatic
q1 m3 indirect cue=adamant

### Dawn 2023-08-14 none
A pulse pushed the wheat price up a quarter, and the flour millers of [m1:@PAK Rawalpindi], caught between cheap imports from [m2:@UKR Odesa] and dear freight, have gone into hibernation. Nobody is striking, the association's spokesman laughed, only snoozing.

### Reuters 2017-05-28
[m1:SAU.GOV Riyadh] and [m2:USA.GOV Donald Trump] {e1 inked $110 billion} of arms purchases at a summit last weekend, but [m3:USA.LEG members of Congress] have {e2 held up} the munitions part; [m4:IRN.GOV Tehran], just re-elected, {e3 poured scorn} on the gathering, and [m5:QAT.GOV Doha] protested that <<q1 [m8:UNK hackers] had {e4 planted} a speech in which [m7:QAT.GOV the emir] {e5 extolled} [m6:HAMAS.REB Hamas]>>.
e1 m1 > m2 COOPERATE actual 2017-05-20/week ctx=military,economic
e2 m3 > m1 REJECT actual 2017-05-28/none mode=assist ctx=legislative,military
e3 m4 > m1 ACCUSE actual 2017-05-28/none mode=disapprove ctx=diplomatic
e4 m8 > m5 COERCE actual 2017-05-28/none mode=cyber ctx=cyber,misinformation said=m5
e5 m7 > m6 SUPPORT denied 2017-05-28/none ctx=diplomatic
q1 m5 indirect cue=protested

### Reuters 2020-04-03
[m1:VNM.GOV Hanoi] {e1 handed a diplomatic note} to [m2:CHN.GOV the Chinese ambassador] on Friday after [m3:CHN.MIL a Chinese coast guard ship] {e2 rammed and sank} [m4:VNM.LAB a trawler with eight aboard] off the Paracels. [m5:CHN.GOV Beijing's] version, in which [m6=m4 the boat] {e3 veered into} [m7=m3 the patrol vessel], found little belief in [m8:PHL.GOV Manila], which {e5 voiced solidarity} with [m9=m1 its fellow claimant].
e1 m1 > m2 ACCUSE actual 2020-04-03/day mode=disapprove ctx=territory,diplomatic
e2 m3 > m4 ASSAULT denied 2020-04-03/none mode=destroy ctx=territory
e3 m6 > m7 ASSAULT denied 2020-04-03/none mode=destroy ctx=territory said=m5
e5 m8 > m9 SUPPORT actual 2020-04-03/none ctx=territory

### AFP 2023-07-25 none
For the price of a coffee in [m1:@FRA Paris], a tailor in [m2:@TUN Tunis] will take in a jacket, turn a collar and offer an opinion on the government of the day. "<<q1 Everyone wants a revolution in the sleeves>>," he sighed, "<<q2 but nobody will pay for the lining>>."
q1 ? direct cue=sighed
q2 ? direct cue=sighed

### ANI 2017-09-10
[m1:IND.MIL Indian Army engineers] and [m2:NPL.MIL their Nepali counterparts] concluded a fortnight of {e1 joint bridge-building} at Saljhandi on Saturday, and [m3:BTN.GOV Thimphu], [m4:IND.GOV New Delhi's] quietest partner, has begun {e2 passing on satellite pictures} of Doklam, where [m5:CHN.MIL Chinese road gangs] {e3 are back with bulldozers}. [m6:BGD.GOV Dhaka] and [m7:MMR.GOV Naypyitaw] were not among the invitees.
e1 m1 > m2 COOPERATE actual 2017-08-27/week ctx=military
e2 m3 > m4 COOPERATE actual 2017-09-10/none ctx=intelligence,territory
e3 m5 > m4 MOBILIZE actual 2017-09-10/none mode=weapons ctx=territory,military

### Al Jazeera 2012-08-17 none
The comedian's new show, a parade of accents from [m1:@EGY Cairo] to [m2:@SDN Khartoum], mocks no one in particular and everyone in general. In one sketch two sheep exchange ambassadors, declare independence from a goat and quarrel about a fence; the censors, he says, laughed first.

### Straits Times 2024-06-23 headline
[m1:PHL.MIL Philippine sailor] loses thumb as [m2:CHN.MIL Chinese boarders] {e2 wield axes}; [m3:AUS.GOV Canberra] {e3 aghast}
e2 m2 > m1 ASSAULT actual 2024-06-23/none mode=primitive ctx=territory
e3 m3 > m2 ACCUSE actual 2024-06-23/none mode=disapprove ctx=territory

### Jakarta Post 2013-01-21 none
Flooding left 30,000 people without homes in [m1:@IDN Jakarta], where the water reached the lobby of a hotel on Jl. Thamrin and mice took refuge on the fourth floor. "<<q1 Our enemy is plastic>>," said the sanitation chief, recalling that the last great flood, in 2007, cost more than Rp 5 trillion.
q1 ? direct cue=said

### AP 2021-03-06
[m1:VAT.REL Pope Francis] on Saturday {e1 crossed} the threshold of a modest house in Najaf to sit with [m2:IRQ.REL Grand Ayatollah Ali al-Sistani]; [m3:IRQ.GOV Prime Minister Mustafa al-Kadhimi] decreed March 6 a day of tolerance. [m4:IRQ.REB Guardians of Blood], a militia, said <<q1 [m6=m4 it] would {e3 spare} [m5:USA.GOV the American embassy] [m7=m4 its] rockets for the length of the visit>>.
e1 m1 > m2 CONSULT actual 2021-03-06/day mode=visit ctx=religion_ethnicity
e3 m4 > m5 CONCEDE planned 2021-03-06/none ctx=terrorism said=m4
q1 m4 indirect cue=said

### Xinhua 2008-10-24 none
A bumper harvest has pushed farm-gate prices for corn in Jilin below the intervention level, officials said, though stock held in [m1:@CHN Dalian] is only half of last year's. Buyers from [m2:@JPN Japan] and [m3:@KOR South Korea], usual at this season, have yet to place an order.

### Anadolu 2012-11-07
[m1:TUR.GOV Ankara] is preparing to {e1 ask} [m2:NATO NATO] for Patriot batteries on [m8=m1 its] [m20:@SYR Syrian border] within days, after [m3:SYR.MIL shells fired from Ras al-Ayn] {e2 wounded} [m4:TUR.CVL two Turks] last Thursday; [m5:SYR.GOV Damascus] {e3 conveyed [m9=m5 its] regrets} in October, over an earlier salvo, but has yet to keep [m10=m5 its] {e4 promise} to move [m6:SYR.MIL its guns] ten kilometres back. [m7:NLD.GOV The Dutch], who own some of the batteries, are {e5 willing to lend}.
e1 m1 > m2 REQUEST planned 2012-11-07/none mode=assist ctx=military
e2 m3 > m4 ASSAULT actual 2012-11-01/day mode=heavy-weapons ctx=military
e3 m5 > m1 SUPPORT actual 2012-10-01/month ctx=military
e4 m5 > m1 CONCEDE planned 2012-11-07/none ctx=military
e5 m7 > m1 AGREE planned 2012-11-07/none ctx=military

### Reuters 2006-10-26 none
Tension between [m1:IRN.GOV Tehran] and [m2:USA.GOV Washington], real or imagined, has become the favourite alibi of lazy oil columnists, who invoke it whenever a barrel climbs a dollar. Warm weather in [m3:@DEU Germany] and a strike-free season in [m4:@NGA Lagos] explained last month's fall rather better, a trader at a [m5:@CHE Geneva] house argues.

### Bangkok Post 2009-10-16
[m1:THA.MIL The Second Army] and [m2:KHM.MIL Cambodia's Fourth Military Region] {e1 thinned [m7=m1+m2 their] lines} around the Preah Vihear pagoda on Wednesday, leaving ten men a side, and a gate for vendors was {e2 unlocked} by both. [m3:THA.PTY The yellow-shirted People's Alliance for Democracy] {e3 blocked} the access road with pickups in anger at [m4:THA.GOV Abhisit Vejjajiva's] "softness"; [m5:KHM.GOV Hun Sen] {e4 cautioned} that [m6=m3 any marcher] setting foot over the line would be shot.
e1 m1 > m2 RETREAT actual 2009-10-14/day mode=withdraw ctx=military,territory
e2 m1 > m2 COOPERATE actual 2009-10-14/day ctx=territory
e3 m3 > m4 PROTEST actual 2009-10-16/none mode=obstruct ctx=territory
e4 m5 > m6 THREATEN threatened 2009-10-16/none mode=violence ctx=territory

