### Reuters 2018-06-22
[m1:UN The UN's human rights office] said on Friday that [m2:VEN.COP Venezuelan security officers] {e1 had killed} more than 500 [m3:VEN.CVL people], most of them young men from poor districts, during raids meant to fight crime. [m7=m1 It] {e2 urged} [m4:ICC the court in The Hague] to become involved. [m5:VEN.GOV Caracas], which had let none of its staff into the country, did not reply to questions sent by [m6:#Reuters the agency].
e1 m2 > m3 ASSAULT actual 2018-06-22/none mode=firearms ctx=human_rights said=m1
e2 m1 > m4 REQUEST requested 2018-06-22/day mode=assist ctx=human_rights,legal
e3 m1 > m2 ACCUSE actual 2018-06-22/day mode=allege ctx=human_rights
The {e3 report} names no officer.

### AP 2013-11-21
[m1:UKR.GOV Ukraine's cabinet] on Thursday {e1 suspended} preparations for an agreement with [m2:EU the European Union]. Hours earlier [m3:UKR.LEG the parliament] had {e2 thrown out} six bills that would have let [m4:UKR.ELI Yulia Tymoshenko], the jailed former premier, go to a clinic in [m5:@DEU Berlin]. A few hundred [m6:UKR.CVL people], many of them students and journalists, {e3 gathered} that night on Independence Square.
e1 m1 > m2 REJECT actual 2013-11-21/day mode=assist ctx=diplomatic,economic
e2 m3 > m4 REJECT actual 2013-11-21/day mode=yield ctx=legislative,legal
e3 m6 > m1 PROTEST actual 2013-11-21/day mode=demo ctx=diplomatic

### AFP 2010-09-28
[m1:BDI.COP Burundi's intelligence service] {e1 interrogated} [m2:BDI.JRN the editor of an online paper] for most of a Saturday. [m6=m2 He] was then {e2 moved} to Mpimba prison, charged with treason for having {e3 doubted} that [m3:BDI.MIL the army] could fend off an attack by [m4:ALSHABAAB.REB Somali militants]. [m5:USA.NGO The Committee to Protect Journalists] has {e4 called for} his release.
e1 m1 > m2 ACCUSE actual 2010-09-25/day mode=investigate ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2010-09-28/none mode=arrest ctx=rights_freedoms
e3 m2 > m3 ACCUSE actual 2010-09-28/none mode=disapprove ctx=military
e4 m5 > m1 REQUEST requested 2010-09-28/none mode=yield ctx=rights_freedoms

### BBC 2012-08-28
[m1:ISR.JUD An Israeli judge] {e1 ruled} that [m2:ISR.MIL the army] bore no blame for the death of [m3:USA.CVL Rachel Corrie], crushed by a bulldozer in Gaza in 2003. [m7=m6 Her parents], who had {e2 brought} the suit from [m4:@USA Olympia, Washington], said [m8=m6 they] would {e3 appeal}. [m5:USA.ELI Jimmy Carter] {e4 deplored} the verdict.
e1 m1 > m2 CONCEDE actual 2012-08-28/none ctx=legal,military
e2 m6 > m2 ACCUSE actual 2012-08-28/none mode=allege ctx=legal,human_rights
e3 m6 > m1 REJECT planned 2012-08-28/none mode=yield ctx=legal
e4 m5 > m1 ACCUSE actual 2012-08-28/none mode=disapprove ctx=legal
[m6:USA.CVL Craig and Cindy Corrie] sat in the front row.

### Dawn 2010-08-02
{e1 Offended} by remarks that [m1:GBR.GOV David Cameron] {e2 made} in [m2:@IND Bangalore] about those who look both ways on terror, [m3:PAK.SPY Pakistan's intelligence chiefs] {e3 called off} a trip to [m4:GBR.GOV London]. [m5:PAK.GOV President Asif Ali Zardari] is going all the same, although floods have killed a thousand of his people.
e1 m3 > m1 ACCUSE actual 2010-08-02/none mode=disapprove ctx=terrorism,diplomatic
e2 m1 > m5 ACCUSE actual 2010-07-28/day mode=allege ctx=terrorism
e3 m3 > m4 REJECT actual 2010-08-02/none mode=meet ctx=intelligence,diplomatic

### Guardian 2020-05-29
[m1:USA.COP State troopers] in Minneapolis {e1 handcuffed} [m2:#CNN a CNN reporter] on live television. [m4=m2 The network] {e2 protested}, [m3:USA.GOV Governor Tim Walz] {e3 apologised} within the hour and the crew was {e4 freed}.
e1 m1 > m2 COERCE actual 2020-05-29/none mode=arrest ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2020-05-29/none mode=disapprove ctx=rights_freedoms
e3 m3 > m2 CONCEDE actual 2020-05-29/none ctx=rights_freedoms
e4 m1 > m2 RETREAT actual 2020-05-29/none mode=release ctx=rights_freedoms

### Daily Nation 2016-05-06
[m1:KEN.GOV Kenya] will {e1 shut} the camps at Dadaab and Kakuma, a home affairs official announced. [m2:UNHCR The refugee agency] was not consulted. [m3:SOM.GOV Mogadishu], [m4:ETH.GOV Addis Ababa] and a dozen donors read of it in the newspapers, and [m5:MSF Doctors Without Borders] {e2 called on} [m6=m1 Nairobi] to think again.
e1 m1 > m7 COERCE planned 2016-05-06/none mode=deport ctx=migration,asylum
e2 m5 > m6 REQUEST requested 2016-05-06/none mode=change ctx=migration,asylum
[m7:SOM.REF Half a million people] live there.

### Jakarta Post 2008-06-01
On the birthday of the state philosophy [m1:IDN.REL men with bamboo sticks] {e1 set upon} [m2:IDN.CVL an interfaith rally] at the national monument. Seventy were {e2 hurt}. [m3:IDN.GOV President Yudhoyono] {e3 told} [m4:IDN.COP the police] to act, and by Wednesday [m5:IDN.REL Rizieq Shihab] was in {e4 custody}.
e1 m1 > m2 ASSAULT actual 2008-06-01/none mode=beat ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2008-06-01/none mode=beat ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2008-06-01/none mode=assist ctx=religion_ethnicity
e4 m4 > m5 COERCE actual 2008-06-04/day mode=arrest ctx=religion_ethnicity,legal

### Irish Times 2018-08-26
[m1:VAT.REL Pope Francis], saying Mass in the Phoenix Park, {e1 asked forgiveness of} [m2:IRL.CVL survivors of church homes]. In Tuam, where a mass grave lies under a playground, several hundred had meanwhile {e2 kept} a silent watch. [m3:IRL.GOV Leo Varadkar] {e3 pressed} [m4=m1 him] to make words into deeds; [m5:VAT.REL a former nuncio], in a letter from [m6:@USA Washington], {e4 insisted} that [m7=m1 he] resign.
e1 m1 > m2 CONCEDE actual 2018-08-26/none ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2018-08-26/none mode=demo ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2018-08-26/none mode=change ctx=religion_ethnicity
e4 m5 > m1 REQUEST requested 2018-08-26/none mode=change ctx=religion_ethnicity

### El Pais 2010-12-04
Thousands of passengers slept on the floor after [m1:ESP.LAB Spain's air traffic controllers] {e1 reported sick} all at once. [m2:ESP.GOV The government] {e2 decreed} a state of alarm, the first since Franco, and {e3 put} the towers under [m3:ESP.MIL military command]. [m4:ESP.JUD The public prosecutor] {e4 threatens} those who stay away with eight years.
e1 m1 > m2 PROTEST actual 2010-12-03/day mode=strike ctx=economic
e2 m2 > m1 COERCE actual 2010-12-04/none mode=martial-law ctx=economic
e3 m2 > m1 COERCE actual 2010-12-04/none mode=seize ctx=economic
e4 m4 > m1 THREATEN threatened 2010-12-04/none mode=arrest ctx=economic,legal

### Reuters 2017-04-01
[m1:PRY.CVL Demonstrators] {e1 broke} the windows of [m2:PRY.LEG Paraguay's Congress] and set its ground floor alight on Friday night because twenty-five senators had {e2 voted} behind closed doors to let [m3:PRY.GOV Horacio Cartes] run again. Before dawn [m4:PRY.COP police] {e3 stormed} the Liberals' offices and {e4 shot} [m5:PRY.OPP a young militant] in the back.
e1 m1 > m2 PROTEST actual 2017-03-31/day mode=riot ctx=executive,legislative
e2 m2 > m3 SUPPORT actual 2017-03-31/none ctx=executive,legislative
e3 m4 > m6 COERCE actual 2017-04-01/day mode=seize ctx=repression
e4 m4 > m5 ASSAULT actual 2017-04-01/day mode=firearms ctx=repression
[m6:PRY.OPP The party] {e5 wants} [m7:PRY.GOV the interior minister] dismissed.
e5 m6 > m3 REQUEST requested 2017-04-01/none mode=change ctx=repression

### Xinhua 2014-02-13 none
Snow has cut off forty hamlets in [m1:@JPN Yamanashi]. Helicopters dropped bread to families whose roofs had given way, and a train stood all night in a drift. [m2:JPN.GOV The prefectural governor] thanked the shovellers.

### The Hindu 2015-10-21
[m1:IND.EDU A protest group of forty-odd writers], who have {e1 returned} their medals to [m2:IND.GOV the Sahitya Akademi] over its silence on the murder of [m3:IND.EDU M. M. Kalburgi], {e2 marched} with black gags to its door. [m4:IND.PTY A rival crowd], backed by student wings of the ruling party, {e3 met} [m5=m1 them] with drums.
e1 m1 > m2 PROTEST actual 2015-10-21/none ctx=rights_freedoms
e2 m1 > m2 PROTEST actual 2015-10-21/none mode=demo ctx=rights_freedoms
e3 m4 > m1 PROTEST actual 2015-10-21/none mode=demo ctx=rights_freedoms
