### AFP 2008-05-08
[m1:MDG.GOV Antananarivo] has {e1 cancelled the fishing licences} of [m2:ESP.BUS six Spanish trawlers], [m3:MDG.GOV a fisheries official] said on Thursday.
e1 m1 > m2 SANCTION actual 2008-05-08/day mode=discontinue ctx=economic said=m3

### Reuters 2017-09-15
[m1:MEX.GOV Mexico] on Thursday {e1 gave} [m2:PRK.GOV the North Korean ambassador] 72 hours to quit the country, and [m3:PER.GOV Lima] and [m4:KWT.GOV Kuwait City] {e2 took the same step} within days.
e1 m1 > m2 SANCTION actual 2017-09-14/day mode=expel ctx=cbrn,diplomatic
e2 m3,m4 > m2 SANCTION actual 2017-09-15/none mode=expel ctx=cbrn,diplomatic

### Xinhua 2012-05-29
[m1:FRA.GOV France], [m2:DEU.GOV Germany], [m3:ITA.GOV Italy] and [m4:CAN.GOV Canada] are among nine states that on Tuesday {e1 showed [m5:SYR.GOV Syrian ambassadors] the door} over the slaughter of [m6:SYR.CVL villagers] at Houla.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2012-05-29/day mode=expel ctx=diplomatic

### Dawn 2014-08-19
[m1:IND.GOV India] {e1 backed out of} foreign-secretary level talks with [m2:PAK.GOV Pakistan] because [m3:PAK.GOV its high commissioner] had {e2 received} [m4:IND.CVL Kashmiri separatists] for tea.
e1 m1 > m2 REJECT actual 2014-08-19/none mode=meet ctx=diplomatic
e2 m3 > m4 CONSULT actual 2014-08-19/none mode=visit ctx=territory

### Reuters 2001-11-13
[m1:ZWE.GOV Harare] will not {e1 renew the accreditation} of [m2:GBR.JRN foreign correspondents] and has {e2 branded} [m3=m2 several] "assistants of terrorists"; [m4:ZAF.GOV Pretoria] {e3 voiced unease}.
e1 m1 > m2 SANCTION planned 2001-11-13/none mode=discontinue ctx=rights_freedoms
e2 m1 > m3 ACCUSE actual 2001-11-13/none mode=allege ctx=rights_freedoms
e3 m4 > m1 ACCUSE actual 2001-11-13/none mode=disapprove ctx=rights_freedoms

### The Nation 2000-02-01
[m1:FIN.GOV Helsinki] and [m2:PRT.GOV Lisbon], the present chair, joined twelve others in {e1 ostracising} [m3:AUT.GOV Vienna] because [m4:AUT.PTY Joerg Haider's Freedom Party] entered [m5=m3 its government].
e1 m1,m2 > m3 SANCTION actual 2000-02-01/none mode=discontinue ctx=diplomatic

### AFP 2000-09-12
[m1:EU The Fourteen] {e1 ended their boycott} of [m2:AUT.GOV Austria] on Tuesday after [m3:EU three wise men] {e2 vouched for} [m4=m2 Vienna's] respect of minorities.
e1 m1 > m2 CONCEDE actual 2000-09-12/day ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2000-09-12/none ctx=diplomatic

### Straits Times 2010-08-31
[m1:SGP.JUD A Singapore judge] {e1 found} [m2:GBR.JRN British author Alan Shadrake] in contempt for a book on hangings, and [m3:NGO Reporters Without Borders] {e2 took up his cause}.
e1 m1 > m2 SANCTION actual 2010-08-31/none mode=convict ctx=rights_freedoms,legal
e2 m3 > m2 SUPPORT actual 2010-08-31/none ctx=rights_freedoms

### Reuters 2012-08-09
[m1:BHR.JUD A court in Manama] {e1 upheld} a three-year sentence on [m2:BHR.CVL rights campaigner Nabeel Rajab] for {e2 leading} marches, [m3=m2 his] lawyer said.
e1 m1 > m2 SANCTION actual 2012-08-09/none mode=convict ctx=human_rights
e2 m2 > m1 PROTEST actual 2012-08-09/none mode=demo

### Khaleej Times 2018-11-26
[m1:ARE.GOV The Emirati authorities] {e1 pardoned} [m2:GBR.EDU Matthew Hedges], a Durham doctoral student, days after [m3:ARE.JUD a judge] had {e2 jailed [m4=m2 him] for life} on charges of spying for [m5:GBR.SPY MI6], which [m6:GBR.GOV London] {e3 denies}.
e1 m1 > m2 CONCEDE actual 2018-11-26/none ctx=legal
e2 m3 > m4 SANCTION actual 2018-11-26/none mode=convict ctx=legal,intelligence
e3 m6 > m1 REJECT actual 2018-11-26/none ctx=intelligence

### Hurriyet 2013-06-01
[m1:TUR.COP Police] {e1 retreated from} Taksim Square on Saturday, leaving it to [m2:TUR.CVL demonstrators] whom [m3:TUR.GOV Recep Tayyip Erdogan] {e2 had called} looters.
e1 m1 > m2 RETREAT actual 2013-06-01/day mode=withdraw
e2 m3 > m2 ACCUSE actual 2013-06-01/none mode=disapprove

### Reuters 2013-06-15
[m1:TUR.COP Riot squads] {e1 drove [m2:TUR.CVL the campers] from} Gezi Park within half an hour on Saturday, and [m3:DEU.GOV Angela Merkel] was {e2 shocked}.
e1 m1 > m2 ASSAULT actual 2013-06-15/day mode=crowd-control ctx=repression
e2 m3 > m1 ACCUSE actual 2013-06-15/none mode=disapprove ctx=repression

### The Himalayan 2006-04-09
[m1:NPL.MIL Army patrols] {e1 kept the curfew} in Kathmandu by firing over the heads of [m2:NPL.CVL marchers]; in Pokhara [m3:NPL.COP police bullets] {e2 took the life of} [m4:NPL.CVL a protester].
e1 m1 > m2 COERCE actual 2006-04-09/none mode=curfew ctx=repression
e2 m3 > m4 ASSAULT actual 2006-04-09/none mode=firearms ctx=repression

### AP 2014-08-16
[m1:USA.GOV Missouri's governor] {e1 imposed a midnight curfew} on Ferguson on Saturday, a week after [m2:USA.COP a white officer] {e2 fatally shot} [m3:USA.CVL an unarmed black teenager].
e1 m1 > m3 COERCE actual 2014-08-16/day mode=curfew ctx=repression
e2 m2 > m3 ASSAULT actual 2014-08-04/week mode=firearms ctx=repression

### Guardian 2021-09-03
[m1:MEX.MIL Mexico's National Guard] {e1 broke up} a caravan of [m2:HTI.REF Haitians and Central Americans] in Chiapas and {e2 loaded} [m3=m2 them] onto buses for [m4:@GTM the Guatemalan border].
e1 m1 > m2 COERCE actual 2021-09-03/none mode=restrict ctx=migration
e2 m1 > m3 COERCE actual 2021-09-03/none mode=deport ctx=migration

### Infobae 2019-06-07
Under pain of tariffs {e1 threatened} by [m1:USA.GOV Donald Trump], [m2:MEX.GOV Mexico City] {e2 agreed to post} 6,000 [m3:MEX.MIL guardsmen] along its southern frontier, and [m4=m1 the White House] {e3 called the tariffs off}.
e1 m1 > m2 THREATEN threatened 2019-06-07/none mode=restrict ctx=migration,economic
e2 m2 > m1 CONCEDE planned 2019-06-07/none ctx=migration
e3 m4 > m2 CONCEDE actual 2019-06-07/none ctx=economic,migration

### Reuters 1995-03-10
[m1:CAN.MIL Canadian patrol vessels] {e1 chased and captured} [m2:ESP.BUS the trawler Estai] off Newfoundland on Thursday, {e2 firing across} its bows; [m3:ESP.MIL a Spanish gunboat] {e3 is sailing} to the scene.
e1 m1 > m2 COERCE actual 1995-03-09/day mode=seize ctx=natural_resource
e2 m1 > m2 ASSAULT actual 1995-03-09/day mode=heavy-weapons ctx=natural_resource
e3 m3 > m1 MOBILIZE actual 1995-03-10/none mode=weapons ctx=natural_resource

### Daily Telegraph 1995-04-16
[m1:CAN.GOV Ottawa] {e1 is refunding} the bond of [m2:ESP.BUS the Estai's owners] under the fish settlement that [m3=m1 it] and [m4:EU Brussels] {e2 initialled} on Saturday.
e1 m1 > m2 CONCEDE actual 1995-04-16/none ctx=natural_resource
e2 m3 > m4 SUPPORT actual 1995-04-15/day ctx=natural_resource

### Icelandic Review 1997-03-04 none
[m1:@ISL Iceland's] herring catch was the best since 1968; half went to [m2:@RUS Murmansk], a quarter to [m3:@JPN Hokkaido], and the smallest fish were ground into meal for mink.

### Reuters 2006-12-14
[m1:ITA.GOV Italy's new centre-left cabinet] has no soldiers left in [m2:@IRQ Iraq] but will stay on in Lebanon, where [m3:ITA.MIL its engineers] {e3 clear} cluster bombs for [m4:LBN.AGR tobacco farmers].
e3 m3 > m4 AID actual 2006-12-14/none ctx=peacekeeping

### Reuters 2009-05-05
[m1:RUS.GOV Moscow] {e1 pulled the accreditation} of [m2:NATO two Canadian staff at the alliance's information office], tit for tat for the {e2 ejection} of [m3:RUS.GOV two Russian envoys] from [m4:NATO its headquarters].
e1 m1 > m2 SANCTION actual 2009-05-05/none mode=expel ctx=diplomatic
e2 m4 > m3 SANCTION actual 2009-05-05/none mode=expel ctx=diplomatic

### Prague Post 2021-04-17
[m1:CZE.GOV Andrej Babis] said on Saturday that [m2:RUS.SPY agents of Unit 29155] {e1 had set off} the explosion of a munitions store at Vrbetice in 2014 and that [m3:RUS.GOV eighteen embassy staff] {e2 would have to go}.
e1 m2 > m1 ASSAULT actual 2014-01-01/year mode=explosives ctx=intelligence said=m1
e2 m1 > m3 SANCTION planned 2021-04-17/day mode=expel ctx=diplomatic

### Euronews 2008-08-12
By a show of hands on Tuesday [m1:GEO.LEG Georgian legislators] {e1 ended membership} of [m2:CIS the Moscow-led commonwealth], which [m3:UKR.GOV Ukraine] {e2 was urged to} leave as well.
e1 m1 > m2 SANCTION actual 2008-08-12/day mode=withdraw ctx=diplomatic
e2 m1 > m3 REQUEST requested 2008-08-12/day mode=change ctx=diplomatic

### Caribbean Media Corporation 2004-03-15
Angered that [m1:JAM.GOV Kingston] {e1 had let in} [m2:HTI.ELI Jean-Bertrand Aristide] from exile, [m3:HTI.GOV Haiti's interim premier Gerard Latortue] {e2 froze} dealings with [m4=m1 Jamaica] and [m5:CARICOM the Caribbean Community].
e1 m1 > m2 AID actual 2004-03-15/none ctx=asylum
e2 m3 > m4,m5 SANCTION actual 2004-03-15/none mode=discontinue ctx=diplomatic

### Miami Herald 1994-08-19
[m1:USA.GOV Janet Reno], the attorney general, {e1 ended} three decades of automatic welcome for [m2:CUB.REF rafters from Cuba]; [m3:USA.MIL coastguard cutters] will {e2 carry} [m4=m2 them] to Guantanamo.
e1 m1 > m2 SANCTION actual 1994-08-19/none mode=discontinue ctx=migration
e2 m3 > m4 COERCE planned 1994-08-19/none mode=deport ctx=migration

### AFP 2015-05-12
[m1:IDN.MIL Indonesian navy boats] {e1 towed} a vessel of [m2:MMR.REF Rohingya boat people] back out to sea on Monday after {e2 handing} [m3=m2 them] water and noodles.
e1 m1 > m2 COERCE actual 2015-05-11/day mode=deport ctx=migration
e2 m1 > m3 AID actual 2015-05-11/day ctx=migration

### Jakarta Globe 2015-05-20
After [m1:MYS.GOV the Malaysian], [m2:IDN.GOV Indonesian] and [m3:THA.GOV Thai foreign ministers] {e1 sat down together} on Wednesday, the first two {e2 agreed to take in} [m4:MMR.REF 7,000 migrants] adrift; [m5=m3 Bangkok] would only {e3 stop pushing} boats away.
e1 m1 > m2,m3 CONSULT actual 2015-05-20/day mode=visit ctx=migration
e2 m1,m2 > m4 AGREE planned 2015-05-20/none ctx=migration
e3 m5 > m4 CONCEDE planned 2015-05-20/none ctx=migration

### Borneo Post 2005-03-08
[m1:IDN.MIL Seven Indonesian warships] are {e1 shadowing} [m2:MYS.MIL a Malaysian patrol vessel] in the Ambalat block; [m3:IDN.CVL demonstrators in Jakarta] {e2 chanted} "crush Malaysia" before [m4:MYS.GOV the embassy].
e1 m1 > m2 MOBILIZE actual 2005-03-08/none mode=weapons ctx=territory
e2 m3 > m4 PROTEST actual 2005-03-08/none mode=demo ctx=territory

### Bernama 2002-08-01
[m1:MYS.COP Immigration officers with canes] {e1 rounded up} [m2:IDN.LAB undocumented Indonesian workers] at building sites, and [m3:IDN.LEG Amien Rais, speaker of the Assembly], {e2 condemned} [m4:MYS.GOV Kuala Lumpur] for caning them.
e1 m1 > m2 COERCE actual 2002-08-01/none mode=arrest ctx=migration
e2 m3 > m4 ACCUSE actual 2002-08-01/none mode=disapprove ctx=migration

### AP 1998-05-14
[m1:IDN.CVL Mobs in Jakarta] {e1 looted and burned} shops of [m2:IDN.CVL ethnic Chinese] on Thursday, and [m3:TWN.GOV Taipei] {e2 is chartering aircraft} for [m4:TWN.CVL its businessmen].
e1 m1 > m2 PROTEST actual 1998-05-14/day mode=riot ctx=religion_ethnicity
e2 m3 > m4 AID actual 1998-05-14/none ctx=religion_ethnicity

### Reuters 1998-05-21
[m1:IDN.GOV Suharto] {e1 handed power to} [m2:IDN.GOV B. J. Habibie] on Thursday, bowing to [m3:IDN.EDU students] who had {e2 camped in} [m4:IDN.LEG parliament] for four days; [m5:USA.GOV Madeleine Albright] had {e3 advised} [m6=m1 him] to act like a statesman.
e1 m1 > m3 RETREAT actual 1998-05-21/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 1998-05-21/none mode=obstruct ctx=pro_democracy
e3 m5 > m6 REQUEST requested 1998-05-21/none mode=change ctx=executive

### Reuters 2015-03-31
[m1:NGA.GOV Goodluck Jonathan] {e1 rang} [m2:NGA.OPP Muhammadu Buhari] at a quarter past five to {e2 concede}, a call that [m3:USA.GOV Barack Obama] {e3 commended}.
e1 m1 > m2 CONSULT actual 2015-03-31/day mode=phone ctx=election
e2 m1 > m2 CONCEDE actual 2015-03-31/day ctx=election
e3 m3 > m1 SUPPORT actual 2015-03-31/none ctx=election

### Vanguard 2012-11-02
[m1:NGA.MIL The Joint Task Force] denied {e1 killing} [m2:NGA.CVL young men] in house-to-house searches in Maiduguri, as [m3:NGO Amnesty] {e2 asserts}.
e1 m1 > m2 ASSAULT denied 2012-11-02/none mode=firearms ctx=human_rights
e2 m3 > m1 ACCUSE actual 2012-11-02/none mode=allege ctx=human_rights

### Daily Nation 2014-04-08
In [m1:@KEN Eastleigh] [m2:KEN.COP 6,000 policemen] {e1 went from flat to flat} and {e2 herded} [m3:SOM.REF ethnic Somalis] into a stadium; [m4:SOM.GOV Mogadishu] {e3 recalled its ambassador for consultations} after [m5:SOM.GOV a consul] was {e4 locked up} too.
e1 m2 > m3 COERCE actual 2014-04-08/none mode=seize ctx=terrorism
e2 m2 > m3 COERCE actual 2014-04-08/none mode=arrest ctx=terrorism
e3 m4 > m2 SANCTION actual 2014-04-08/none mode=withdraw ctx=diplomatic
e4 m2 > m5 COERCE actual 2014-04-08/none mode=arrest ctx=diplomatic

### Daily Monitor 2011-04-28
[m1:UGA.COP A Ugandan policeman] {e1 smashed} the window of [m2:UGA.OPP Kizza Besigye's] car and {e2 squirted pepper gas} in his eyes; [m3:UGA.OPP opposition supporters] {e3 blocked} the Entebbe road with burning tyres the next day.
e1 m1 > m2 COERCE actual 2011-04-28/none mode=seize ctx=repression
e2 m1 > m2 ASSAULT actual 2011-04-28/none mode=crowd-control ctx=repression
e3 m3 > m1 PROTEST actual 2011-04-28/none mode=obstruct

### Fiji Village 2012-07-30 none
[m1:FJI.GOV Fiji's acting high commissioner] in [m2:@AUS Canberra] said the kava festival would be held as usual and that visitors from [m3:@TON Tonga] and [m4:@WSM Samoa] were expected.

### Reuters 2003-05-01 none
A joint venture of [m1:@KOR Korean] and [m2:@DEU German] firms will build the tower in [m3:@ARE Dubai], the architect told [m4:#outlet an engineering weekly]; the lifts come from [m5:@FIN Finland].

### PTI 2018-06-12 none
[m1:IND.GOV The Union minister], accompanied by [m2:BGD.GOV the Bangladeshi deputy high commissioner], watched the final of the Subroto Cup; the trophy went to [m3:@IND Mizoram].
