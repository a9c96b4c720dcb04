### Wikipedia 2014-01-28
[m1:UKR.LEG The Ukrainian parliament] {e1 repeals} nine of the twelve laws that restricted public assembly, and [m2:UKR.GOV Prime Minister Mykola Azarov] {e2 offers} his resignation.
e1 m1 > m3 CONCEDE actual 2014-01-28/none ctx=rights_freedoms,legislative
e2 m2 > m3 CONCEDE planned 2014-01-28/none ctx=executive
[m3:UKR.CVL Protesters] remain on the Maidan.

### Wikipedia 2010-11-23
[m1:PRK.MIL North Korean batteries] {e1 bombard} the island of Yeonpyeong, injuring [m2:KOR.CVL villagers] and killing two [m3:KOR.MIL marines]; [m4:KOR.MIL South Korean howitzers] {e2 return fire}, and [m5:RUS.GOV Russia] {e3 condemns} those who began it.
e1 m1 > m2,m3 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e2 m4 > m1 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e3 m5 > m1 ACCUSE actual 2010-11-23/none mode=disapprove ctx=military

### Wikipedia 2011-05-26
[m1:SRB.GOV Serbian authorities] {e1 apprehend} [m2:SRB.ELI Ratko Mladic], the Bosnian Serb wartime commander, in the village of Lazarevo, and {e2 plan to transfer} [m4=m2 him] to [m3:ICTY.JUD the tribunal in The Hague].
e1 m1 > m2 COERCE actual 2011-05-26/none mode=arrest ctx=legal,human_rights
e2 m1 > m3 COOPERATE planned 2011-05-26/none ctx=legal,human_rights

### Wikipedia 2015-01-22
[m1:YEM.GOV President Abd Rabbuh Mansur Hadi] and his cabinet {e1 resign}, two days after [m2:HOUTHI.REB Houthi fighters] {e2 overran} his compound in Sanaa.
e1 m1 > m2 RETREAT actual 2015-01-22/none mode=resign ctx=executive
e2 m2 > m1 ASSAULT actual 2015-01-20/day ctx=executive,military

### Wikipedia 2019-09-24
[m1:GBR.JUD The Supreme Court of the United Kingdom] unanimously {e1 rules} that [m2:GBR.GOV Prime Minister Boris Johnson's] advice to prorogue [m3:GBR.LEG Parliament] was unlawful.
e1 m1 > m2 REJECT actual 2019-09-24/none mode=change ctx=legal,executive

### Wikipedia 2012-09-11
[m5=m4 A crowd] {e1 storms} the American consulate in Benghazi, and [m1:USA.GOV Ambassador Christopher Stevens] dies of smoke inhalation; in the Egyptian capital [m2:EGY.REL Salafists] {e2 tear down} the flag of [m3:USA.GOV the embassy].
e1 m4 > m1 ASSAULT actual 2012-09-11/none mode=primitive ctx=diplomatic,religion_ethnicity
e2 m2 > m3 PROTEST actual 2012-09-11/none mode=vandalize ctx=diplomatic,religion_ethnicity
[m4:ANSARSHARIA.REB Ansar al-Sharia] is suspected.

### Wikipedia 2021-07-07
[m1:HTI.GOV President Jovenel Moise] is {e1 assassinated} at home by [m2:COL.MNC Colombian mercenaries]; [m3:HTI.GOV the interim premier] {e2 imposes} a state of siege and [m4:DOM.GOV the Dominican Republic] {e3 closes} the border.
e1 m2 > m1 ASSAULT actual 2021-07-07/none mode=targeted ctx=executive
e2 m3 > m5 COERCE actual 2021-07-07/none mode=martial-law ctx=executive
e3 m4 > m5 SANCTION actual 2021-07-07/none mode=discontinue ctx=migration
[m5:HTI.CVL Haitians] stay indoors.

### Wikipedia 2009-06-20
[m1:IRN.CVL Neda Agha-Soltan], a philosophy student, is {e1 shot} by [m2:IRN.PRM a Basij member] near a demonstration in [m3:@IRN Tehran].
e1 m2 > m1 ASSAULT actual 2009-06-20/none mode=firearms ctx=repression,election

### Wikipedia 2018-01-17
[m1:ZAF.GOV The National Prosecuting Authority] {e1 is to seize} assets worth $133 million from [m2:MNC McKinsey] and [m3:ZAF.BUS a Gupta company], and [m4:EU European anti-fraud officers] {e2 open} a probe of their own.
e1 m1 > m2,m3 COERCE planned 2018-01-17/none mode=seize ctx=corruption
e2 m4 > m2 ACCUSE actual 2018-01-17/none mode=investigate ctx=corruption

### Wikipedia 2007-09-26
[m1:MMR.MIL Burmese soldiers] {e1 raid} monasteries in Yangon by night and {e2 haul away} hundreds of [m2:MMR.REL monks]; [m3:ASEAN Southeast Asian foreign ministers] {e3 are appalled}.
e1 m1 > m2 COERCE actual 2007-09-26/none mode=seize ctx=religion_ethnicity,repression
e2 m1 > m2 COERCE actual 2007-09-26/none mode=arrest ctx=religion_ethnicity,repression
e3 m3 > m1 ACCUSE actual 2007-09-26/none mode=disapprove ctx=repression

### Wikipedia 2003-05-12 none
A deadly typhoon makes landfall in [m1:@PHL Bicol], toppling pylons; a ferry with forty people aboard is overdue in [m2:@PHL Masbate].

### Wikipedia 2010-09-30
[m1:IND.JUD The Allahabad High Court] {e1 awards} two thirds of the disputed site in Ayodhya to [m2:IND.REL Hindu litigants] and a third to [m3:IND.REL the Sunni Waqf Board], which {e2 will take} the matter to [m4:IND.JUD the Supreme Court].
e2 m3 > m2 ACCUSE planned 2010-09-30/none mode=allege ctx=religion_ethnicity,legal
e1 m1 > m2 CONCEDE actual 2010-09-30/none ctx=religion_ethnicity,legal

### Wikipedia 2016-12-19
[m1:TUR.COP An off-duty policeman] {e1 guns down} [m2:RUS.GOV Andrei Karlov], Russia's ambassador, at an exhibition; [m3:RUS.GOV Vladimir Putin] and [m4:TUR.GOV Recep Tayyip Erdogan], speaking by telephone, {e2 agree} to investigate together.
e1 m1 > m2 ASSAULT actual 2016-12-19/none mode=targeted ctx=diplomatic,terrorism
e2 m3 > m4 AGREE planned 2016-12-19/none ctx=diplomatic,terrorism

### Wikipedia 2023-08-30
[m1:GAB.MIL Gabonese officers] {e1 annul} the re-election of [m2:GAB.GOV Ali Bongo], {e2 confine} [m5=m2 him] to his residence and {e3 dissolve} every institution; [m3:CMR.GOV Cameroon] and [m4:RWA.GOV Rwanda] reshuffle their defence staffs.
e1 m1 > m2 COERCE actual 2023-08-30/none mode=seize ctx=pro_autocracy,election
e2 m1 > m2 COERCE actual 2023-08-30/none mode=arrest ctx=pro_autocracy
e3 m1 > m2 COERCE actual 2023-08-30/none mode=seize ctx=pro_autocracy,political_institutions

### Wikipedia 2013-06-11
[m1:GRC.GOV The Greek government] {e1 shuts down} [m2:GRC.JRN the public broadcaster ERT] overnight. [m3:GRC.LAB Unions] {e2 declare} a stoppage; [m4:GRC.JUD the Council of State] is asked to {e3 suspend} the closure.
e1 m1 > m2 COERCE actual 2013-06-11/none mode=censor ctx=economic,rights_freedoms
e2 m3 > m1 PROTEST planned 2013-06-11/none mode=strike ctx=economic
e3 m3 > m4 REQUEST requested 2013-06-11/none mode=assist ctx=legal

### Wikipedia 2005-07-08
[m1:G8 Leaders of the eight industrial powers], meeting at Gleneagles, {e1 pledge} $50 billion to [m2:AU Africa] by 2010; [m3:NGO campaigners of Make Poverty History] {e2 find} the text too vague.
e1 m1 > m2 AGREE planned 2005-07-08/none ctx=economic
e2 m3 > m1 ACCUSE actual 2005-07-08/none mode=disapprove ctx=economic

### Wikipedia 2017-11-13
[m1:KHM.JUD Cambodia's Supreme Court] {e1 hears} a suit by [m2:KHM.GOV the interior ministry] to dissolve [m3:KHM.OPP the only sizeable opposition party].
e1 m2 > m3 ACCUSE actual 2017-11-13/none mode=allege ctx=political_institutions,legal

### Wikipedia 2020-08-23
[m1:USA.COP An officer in Kenosha, Wisconsin], {e1 shoots} [m2:USA.CVL Jacob Blake] seven times in the back, and [m3:USA.CVL residents] {e2 set fire to} garbage lorries.
e1 m1 > m2 ASSAULT actual 2020-08-23/none mode=firearms ctx=human_rights
e2 m3 > m4 PROTEST actual 2020-08-23/none mode=riot ctx=human_rights
[m4:USA.GOV The county] imposes a curfew.

### Wikipedia 2015-04-25 none
An earthquake strikes [m1:@NPL Nepal], flattening villages in Gorkha and triggering an avalanche that overwhelms base camp on Everest.

### Wikipedia 2011-01-14
[m1:TUN.GOV Zine el-Abidine Ben Ali] {e1 flees} to [m2:SAU.GOV Saudi Arabia], which {e2 takes [m5=m1 him] in}, after [m3:TUN.MIL General Rachid Ammar] {e3 refuses} to have his men fire on [m4:TUN.CVL the crowds].
e1 m1 > m4 RETREAT actual 2011-01-14/none mode=withdraw ctx=executive,pro_democracy
e2 m2 > m1 AID actual 2011-01-14/none ctx=asylum
e3 m3 > m1 REJECT actual 2011-01-14/none mode=assist ctx=pro_democracy,military

### Wikipedia 2022-02-23
[m1:USA.GOV The United States] and [m2:GBR.GOV Britain] {e1 penalise} two [m3:RUS.BUS Russian banks], and [m4:DEU.GOV Chancellor Olaf Scholz] {e2 halts} certification of a gas pipe, after [m5:RUS.GOV Moscow] {e3 recognised} [m6:DPR.REB the Donetsk] and [m7:LPR.REB Luhansk republics].
e1 m1,m2 > m3 SANCTION actual 2022-02-23/none mode=discontinue ctx=economic,territory
e2 m4 > m5 SANCTION actual 2022-02-23/none mode=discontinue ctx=natural_resource
e3 m5 > m6,m7 SUPPORT actual 2022-02-21/day ctx=territory,diplomatic

### Wikipedia 2014-08-19
[m1:ISIS.REB Islamic State] publishes a video of the {e1 execution} of [m2:USA.JRN James Foley] and {e2 says} [m3:USA.JRN another captive], Steven Sotloff, will be next unless [m4:USA.GOV American] air strikes cease.
e1 m1 > m2 ASSAULT actual 2014-08-19/none mode=targeted ctx=terrorism
e2 m1 > m4 THREATEN threatened 2014-08-19/none mode=violence ctx=terrorism

### Wikipedia 2018-06-07
[m1:NIC.REL Catholic bishops] meet [m2:NIC.GOV Daniel Ortega] and {e1 propose} an early election; [m3:NIC.CVL student leaders] keep up their {e2 roadblocks}.
e1 m1 > m2 REQUEST requested 2018-06-07/none mode=change ctx=pro_democracy
e2 m3 > m2 PROTEST actual 2018-06-07/none mode=obstruct ctx=pro_democracy
e3 m1 > m2 CONSULT actual 2018-06-07/none ctx=pro_democracy
The {e3 talks} last an hour.

### Wikipedia 2002-06-30 headline
[m1:JPN.GOV Tokyo] {e1 commends} [m2:KOR.GOV Seoul] for co-hosting, skirmish at sea overshadows final
e1 m1 > m2 SUPPORT actual 2002-06-30/none ctx=diplomatic

### Wikipedia 2019-12-18
[m1:USA.LEG The House of Representatives] {e1 impeaches} [m2:USA.GOV President Donald Trump] for abuse of power and for {e2 obstructing} its inquiry into his dealings with [m3:UKR.GOV Ukraine].
e1 m1 > m2 ACCUSE actual 2019-12-18/none mode=allege ctx=legislative,executive
e2 m2 > m1 REJECT actual 2019-12-18/none mode=yield ctx=legislative said=m1

### Wikipedia 2004-10-19
[m1:MMR.MIL The ruling council of Myanmar] {e1 retires} [m2:MMR.GOV Prime Minister Khin Nyunt] "on health grounds"; [m4=m2 he] is {e2 guarded} at home, according to [m3:THA.GOV Thailand's government].
e1 m1 > m2 SANCTION actual 2004-10-19/none mode=expel ctx=executive
e2 m1 > m2 COERCE actual 2004-10-19/none mode=arrest ctx=executive said=m3

### Wikipedia 2016-04-03
[m1:AZE.GOV Azerbaijan] {e1 declares} a unilateral ceasefire in Nagorno-Karabakh, which [m2:ARM.GOV Armenia] {e2 calls} a trick.
e1 m1 > m2 CONCEDE actual 2016-04-03/none ctx=military,territory
e2 m2 > m1 ACCUSE actual 2016-04-03/none mode=disapprove ctx=military,territory

### Wikipedia 2012-12-05
[m1:EGY.REL Muslim Brotherhood supporters] {e1 assault} [m2:EGY.CVL a sit-in] outside the presidential palace, and [m3:EGY.GOV three of the president's advisers] {e2 step down} over it.
e1 m1 > m2 ASSAULT actual 2012-12-05/none ctx=pro_democracy
e2 m3 > m4 RETREAT actual 2012-12-05/none mode=resign ctx=executive
[m4:EGY.GOV Mohamed Morsi] leaves by a back gate.

### Wikipedia 2008-02-17
[m1:KOS.GOV Kosovo's assembly] {e1 proclaims} independence from [m2:SRB.GOV Serbia]. [m3:RUS.GOV Russia] {e2 calls for} an emergency session of [m4:UN the Security Council], and [m5:CRI.GOV Costa Rica] is the first to {e3 recognise} the new state.
e1 m1 > m2 REJECT actual 2008-02-17/none mode=change ctx=territory
e2 m3 > m4 REQUEST requested 2008-02-17/none mode=meet ctx=territory,diplomatic
e3 m5 > m1 SUPPORT actual 2008-02-17/none ctx=territory,diplomatic

### Wikipedia 2024-12-03
[m1:KOR.GOV Yoon Suk Yeol] {e1 declares} martial law late at night; 190 [m2:KOR.LEG legislators], some of whom climb the fence, {e2 vote it down}, and [m3:KOR.MIL paratroopers] {e3 pull back} from the chamber.
e1 m1 > m2 COERCE actual 2024-12-03/none mode=martial-law ctx=pro_autocracy,executive
e2 m2 > m1 REJECT actual 2024-12-03/none mode=change ctx=legislative,pro_democracy
e3 m3 > m2 RETREAT actual 2024-12-03/none mode=withdraw ctx=pro_democracy

### Wikipedia 2014-10-22
[m1:CAN.CRM A lone gunman] {e1 kills} [m2:CAN.MIL a sentry] at the National War Memorial in Ottawa and enters [m3:CAN.LEG Parliament], where [m4:CAN.LEG the sergeant-at-arms] {e2 shoots} [m5=m1 him] dead.
e1 m1 > m2 ASSAULT actual 2014-10-22/none mode=firearms ctx=terrorism
e2 m4 > m1 ASSAULT actual 2014-10-22/none mode=firearms ctx=terrorism
