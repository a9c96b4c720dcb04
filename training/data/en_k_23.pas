### Reuters 2023-02-25
[m1:NGA.OPP Peter Obi], the surprise of Nigeria's presidential race, voted in [m14=m1 his] home town on Saturday. [m2=m1 The 61-year-old former governor] left [m3:NGA.OPP the People's Democratic Party] last year; [m4=m3 its] candidate, [m5:NGA.OPP Atiku Abubakar], is standing for the sixth time. In Lagos, [m6:NGA.CRM thugs] {e1 snatched} ballot boxes at several stations. [m7:NGA.GOV The electoral commission] {e2 promised} [m11:NGA.CVL voters] there that [m13=m11 they] could come back on Sunday. [m8:NGA.GOV Muhammadu Buhari] held up [m12=m8 his] ballot paper, for which [m9:NGA.CVL a lawyers' group] {e4 may sue} [m10=m8 him].
e1 m6 > m7 COERCE actual 2023-02-25/day mode=seize ctx=election
e2 m7 > m11 AGREE planned 2023-02-25/none ctx=election
e4 m9 > m10 ACCUSE hypothetical 2023-02-25/none mode=allege ctx=election,legal

### El Tiempo Latino 2020-12-06
[m1:VEN.GOV Nicolas Maduro's] coalition won control of Venezuela's last independent institution on Sunday in an election that [m2:VEN.OPP the main opposition parties] {e2 boycotted}. [m3:USA.GOV Mike Pompeo] {e3 called} it a fraud and a sham before the polls closed. [m4:EU The European Union] had {e4 asked} in vain for a delay. "Whoever does not vote does not eat," [m5:VEN.PTY Diosdado Cabello] had {e5 told} [m10:VEN.AGR villagers] in Sucre. [m6=m2 The absent parties], led by [m7:VEN.OPP Juan Guaido], {e6 hold} a plebiscite of [m11=m2 their] own this week. [m8:COL.GOV Bogota] {e7 will not recognise} [m9:VEN.LEG the new assembly].
e2 m2 > m1 PROTEST actual 2020-12-06/day mode=boycott ctx=election
e3 m3 > m1 ACCUSE actual 2020-12-06/day mode=allege ctx=election
e4 m4 > m1 REQUEST requested 2020-09-30/none mode=change ctx=election
e5 m5 > m10 THREATEN threatened 2020-12-01/none mode=restrict ctx=election
e6 m6 > m1 PROTEST planned 2020-12-12/week mode=demo ctx=election
e7 m8 > m9 REJECT planned 2020-12-06/none ctx=election,diplomatic

### AFP 2016-05-09
[m1:NER.GOV Niamey] needs a billion euros to stop [m2:? migrants] leaving for [m3:@LBY Libya], [m4:NER.GOV Ibrahim Yacoubou] {e1 told} [m5:DEU.GOV Frank-Walter Steinmeier] and [m6:FRA.GOV Jean-Marc Ayrault] last week. The two ministers {e2 offered} trucks. [m7=m1 The landlocked country] passed a law against smugglers last year. In Agadez, [m8:NER.GOV the sultan] said [m9=m8 his] young people would lose [m13=m8 their] living. "[m10=m8 We] drove tourists before [m11:ALQAEDA.REB the kidnappers] came," [m12=m8 he] recalled.
e1 m4 > m5,m6 REQUEST requested 2016-05-03/week mode=assist ctx=migration,economic
e2 m5,m6 > m4 AGREE actual 2016-05-03/week ctx=migration

### Independent 2015-08-26
[m1:IND.CVL Half a million members of the Patel caste] {e1 gathered} in Ahmedabad on Tuesday to demand quotas in universities and government jobs. [m10=m1 Their] leader is [m2:IND.CVL Hardik Patel], 22. [m3:IND.COP Police] {e2 detained} [m4=m2 him] in the evening and {e3 beat} those who stayed on the ground with [m9=m2 him]. Buses {e4 burned} in five towns that night. [m5:IND.GOV Chief Minister Anandiben Patel], of the same caste, {e5 refused} to give in. [m6=m7 Her predecessor], [m7:IND.GOV Narendra Modi], {e6 appealed} for calm in the name of Gandhi. [m8:IND.MIL The army] {e7 was called} in.
e1 m1 > m5 PROTEST actual 2015-08-25/day mode=demo ctx=economic,inequality
e2 m3 > m4 COERCE actual 2015-08-25/day mode=arrest ctx=repression
e3 m3 > m1 ASSAULT actual 2015-08-25/day mode=beat ctx=repression
e4 m1 > m5 PROTEST actual 2015-08-25/day mode=riot ctx=economic
e5 m5 > m1 REJECT actual 2015-08-26/none mode=yield ctx=economic
e6 m7 > m1 REQUEST requested 2015-08-26/day mode=yield ctx=economic
e7 m8 > m1 MOBILIZE actual 2015-08-26/none mode=troops ctx=repression

### Xinhua 2018-09-04
At the Beijing summit [m1:CHN.GOV Xi Jinping] {e1 pledged} another sixty billion dollars to [m2:AU Africa's leaders]. All but one of the continent's states sent someone; [m3:SWZ.GOV Eswatini], which keeps an embassy in [m4:@TWN Taipei], {e2 did not}. [m5:ZAF.GOV Cyril Ramaphosa], the co-chair, {e3 contradicted} [m9:? critics] who speak of a new colonialism. "[m6=m2 We] refute that," [m7=m5 he] said. [m8:ZMB.GOV Edgar Lungu], whom [m12:ZMB.OPP opponents at home] {e4 accuse} of signing away the power company, flew home early. [m10=m1 The host] {e5 waived} interest-free loans to [m11=m2 the poorest of them].
e1 m1 > m2 AGREE planned 2018-09-03/day ctx=economic
e2 m3 > m1 REJECT actual 2018-09-03/none mode=meet ctx=diplomatic
e3 m5 > m9 REJECT actual 2018-09-04/none ctx=economic
e5 m10 > m11 AID actual 2018-09-03/day ctx=economic
e4 m12 > m8 ACCUSE actual 2018-09-04/none mode=allege ctx=economic

### Straits Times 2006-09-20
The tanks came at half past ten on Tuesday night, with yellow ribbons on the barrels. [m1:THA.GOV Thaksin Shinawatra], in [m2:@USA New York] for a United Nations meeting, {e1 dismissed} [m3:THA.MIL General Sonthi Boonyaratglin] by telephone on a television channel that was then {e2 switched} off. [m4=m3 The army chief] {e3 promised} a civilian premier within two weeks. [m5:THA.GOV The king] {e4 received} [m6=m3 him] at midnight. [m7:AUS.GOV Alexander Downer] {e5 was disappointed}; [m8:MYS.GOV Abdullah Badawi] could not believe it. [m9:THA.CVL Bangkok residents] {e6 brought} the soldiers roses.
e1 m1 > m3 SANCTION actual 2006-09-19/day mode=expel ctx=military
e2 m3 > m1 COERCE actual 2006-09-19/day mode=censor ctx=executive
e3 m4 > m9 AGREE planned 2006-09-20/none ctx=executive
e4 m5 > m6 CONSULT actual 2006-09-20/none ctx=executive
e5 m7 > m3 ACCUSE actual 2006-09-20/none mode=disapprove ctx=executive
e6 m9 > m3 SUPPORT actual 2006-09-20/day ctx=executive

### EurAsia Daily 2018-04-23
[m1:ARM.GOV Serzh Sargsyan] {e1 resigned} as prime minister on Monday after six days in the post. "[m2:ARM.OPP Nikol Pashinyan] was right. [m3=m1 I] was wrong," [m4=m1 he] {e2 said} in a statement. [m5=m2 The bearded lawmaker] had been {e3 detained} on Sunday, minutes after a {e4 meeting} at which the two shouted at each other, and {e5 let} go at noon on Monday, by which time [m6:ARM.MIL soldiers in uniform] were {e6 marching} with [m7=m2 his] followers. [m8:RUS.GOV Maria Zakharova] {e7 wrote}: "Armenia, Russia is always with you!" [m9:AZE.GOV Baku] is watching.
e1 m1 > m2 RETREAT actual 2018-04-23/day mode=resign ctx=executive
e2 m4 > m2 CONCEDE actual 2018-04-23/day ctx=executive
e3 m1 > m5 COERCE actual 2018-04-22/day mode=arrest ctx=executive
e4 m1 > m2 CONSULT actual 2018-04-22/day ctx=executive
e5 m1 > m5 RETREAT actual 2018-04-23/day mode=release ctx=executive
e6 m6 > m1 PROTEST actual 2018-04-23/day mode=demo ctx=executive
e7 m8 > m7 SUPPORT actual 2018-04-23/none ctx=diplomatic

### Premium Times 2022-06-06
[m11=m3 Gunmen] {e1 killed} at least forty [m1:NGA.REL worshippers] at St Francis church in Owo on Pentecost Sunday. [m2:NGA.GOV Rotimi Akeredolu], the governor of Ondo, cut short a trip to Abuja and {e2 promised} to "commit every resource to hunt down [m3:UAF these assailants]". [m4:NGA.GOV The federal government] {e3 suspects} [m5:ISWAP.REB the local affiliate of Islamic State]. [m6=m5 It] has said nothing. [m7:VAT.REL Pope Francis] {e5 prayed} for the victims. [m8:NGA.REL Bishop Jude Arogundade] {e6 asked} [m9:NGA.CVL young men] not to take revenge on [m10:NGA.AGR Fulani herders].
e1 m3 > m1 ASSAULT actual 2022-06-05/day mode=firearms ctx=religion_ethnicity,terrorism
e2 m2 > m3 THREATEN threatened 2022-06-05/none mode=arrest ctx=terrorism
e3 m4 > m5 ACCUSE actual 2022-06-06/none mode=allege ctx=terrorism
e6 m8 > m9 REQUEST requested 2022-06-06/none mode=yield ctx=religion_ethnicity
e5 m7 > m1 SUPPORT actual 2022-06-05/none ctx=religion_ethnicity

### NHK World 2022-09-27
[m1:JPN.GOV Fumio Kishida's] decision to give [m2:JPN.ELI Shinzo Abe] a state funeral split the country. On Tuesday [m3:JPN.CVL thousands] {e2 marched} past the parliament while inside the Budokan [m4:JPN.ELI Yoshihide Suga], a loyal friend, wept. [m5:IND.GOV Narendra Modi], [m6:AUS.GOV Anthony Albanese] and [m7:USA.GOV Kamala Harris] {e3 had} meetings with [m8=m1 the prime minister] on the margins. [m9:JPN.OPP The Constitutional Democrats] {e4 stayed} away. [m11:CHN.GOV Beijing] {e6 sent} a figure of the second rank.
e2 m3 > m1 PROTEST actual 2022-09-27/day mode=demo ctx=executive
e3 m5,m6,m7 > m8 CONSULT actual 2022-09-27/none mode=visit ctx=diplomatic
e4 m9 > m1 PROTEST actual 2022-09-27/day mode=boycott ctx=executive
e6 m11 > m1 CONSULT actual 2022-09-27/day mode=visit ctx=diplomatic

### Mail & Guardian 2014-09-01
[m1:LSO.GOV Tom Thabane] fled Lesotho for [m2:ZAF.GOV South Africa] at dawn on Saturday. [m3:LSO.MIL Soldiers] had {e1 surrounded} [m4=m1 his] residence and {e2 raided} [m5:LSO.COP police stations], {e3 killing} one officer. [m6:LSO.MIL General Tlali Kamoli], whom [m7=m1 the prime minister] had {e4 dismissed} the night before, {e5 refuses} to leave. It was not a coup, an army spokesman {e6 said}: [m8=m3 they] had merely disarmed policemen who were arming a party. [m9:ZAF.GOV Pretoria] {e7 says} it bears all the marks of one. [m10:SADC The regional community] {e8 meets} the premier and [m11:LSO.GOV his deputy], Mothetjoa Metsing, on Monday.
e1 m3 > m4 COERCE actual 2014-08-30/day mode=restrict ctx=executive,military
e2 m3 > m5 COERCE actual 2014-08-30/day mode=seize ctx=military
e3 m3 > m5 ASSAULT actual 2014-08-30/day mode=firearms ctx=military
e4 m7 > m6 SANCTION actual 2014-08-29/day mode=expel ctx=military
e5 m6 > m7 REJECT actual 2014-09-01/none ctx=military
e6 m3 > m7 REJECT actual 2014-08-30/none ctx=military
e7 m9 > m3 ACCUSE actual 2014-08-30/none mode=allege ctx=military,executive
e8 m10 > m1,m11 CONSULT planned 2014-09-01/day ctx=executive

### La Nacion CR 2016-04-14 none
[m1:? The last sloth] of the Limon shelter went back to [m11=m1 its] tree on Thursday. [m2:CRI.CVL Volunteers], among [m10=m2 them] [m3:? a dentist] from [m4:@CAN Saskatoon], had fed [m5=m1 it] with a bottle for a year. [m6=m3 She] called [m7=m1 it] Gordon. [m8:CRI.GOV The environment minister] sent a letter. [m9=m2 They] all cried, said the cook, who did not.

### ABC 2021-09-16
[m1:FRA.GOV Jean-Yves Le Drian] {e1 spoke} on Thursday of a stab in the back. Hours earlier [m2:AUS.GOV Scott Morrison] had {e2 torn} up a contract with [m3:FRA.BUS Naval Group] for twelve submarines; [m4=m2 he] {e3 will have} nuclear-powered ones instead, designed with [m5:GBR.GOV London] and [m6:USA.GOV Washington]. [m7=m3 The shipyard] in Cherbourg employs six hundred people on the project. [m8:NZL.GOV Jacinda Ardern], whose waters are closed to such boats, {e4 was not asked} to join. [m9:CHN.GOV Zhao Lijian] {e5 complained} of a cold war mentality. [m10:FRA.GOV The ambassador in Canberra] {e6 may be recalled}.
e1 m1 > m2 ACCUSE actual 2021-09-16/day mode=disapprove ctx=military,economic
e2 m2 > m3 SANCTION actual 2021-09-16/day mode=discontinue ctx=military,economic
e3 m5,m6 > m4 AGREE planned 2021-09-16/day ctx=military
e4 m2 > m8 AGREE denied 2021-09-16/none ctx=military
e5 m9 > m2,m5,m6 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military
e6 m10 > m2 SANCTION hypothetical 2021-09-16/none mode=withdraw ctx=diplomatic

### Manila Chronicle 2018-04-16
[m1:PHL.GOV The government] has {e1 barred} [m2:ITA.PTY Giacomo Filibeck], a deputy secretary-general of Europe's socialists, from entering. [m9=m2 He] was {e2 put} on the next plane at Cebu. [m3:PHL.GOV Immigration officials] {e3 accuse} [m4=m2 him] of having taken part in a political rally last year. [m5:PHL.OPP The Akbayan party], whose congress [m6=m2 the Italian] was to {e4 address}, {e5 condemned} the act as petty. [m7:EU The Union's delegation] {e6 has asked} for an explanation. Days later, [m8:AUS.REL Sister Patricia Fox], a nun of 71, was {e7 arrested} in Quezon City.
e1 m1 > m2 COERCE actual 2018-04-08/none mode=restrict ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2018-04-08/day mode=deport ctx=rights_freedoms
e3 m3 > m4 ACCUSE actual 2018-04-16/none mode=allege ctx=rights_freedoms
e5 m5 > m1 ACCUSE actual 2018-04-16/none mode=disapprove ctx=rights_freedoms
e6 m7 > m1 REQUEST requested 2018-04-16/none mode=yield ctx=rights_freedoms
e7 m3 > m8 COERCE actual 2018-04-16/day mode=arrest ctx=rights_freedoms
e4 m6 > m5 CONSULT planned 2018-04-08/none mode=visit ctx=political_institutions
