### Reuters 2018-03-26
[m1:USA.GOV The United States] on Monday {e1 ordered out} [m2:RUS.GOV 60 Russian diplomats] and shut [m3:RUS.GOV Moscow's consulate in Seattle] over the poisoning of [m4:GBR.CVL a former double agent] in [m5:@GBR the English city of Salisbury].
e1 m1 > m2 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic

### Reuters 2018-03-29
[m1:RUS.GOV Russian Foreign Minister Sergei Lavrov] on Thursday {e1 vowed tit-for-tat measures} against [m2:USA.GOV the United States] at a news conference in [m3:@RUS Moscow] after {e2 talks} with [m4:UN the U.N. envoy for Syria, Staffan de Mistura].
e1 m1 > m2 THREATEN threatened 2018-03-29/day mode=expel ctx=diplomatic
e2 m1 > m4 CONSULT actual 2018-03-29/none ctx=diplomatic

### Reuters 2018-03-27
[m1:AUT.GOV Austria] has {e1 decided against} joining [m2:GBR.GOV Britain] and other EU members in sending home Russian envoys, [m3:AUT.GOV Chancellor Sebastian Kurz] told [m4:#ORF public radio] on Tuesday, citing [m5=m1 his country's] neutrality.
e1 m1 > m2 REJECT actual 2018-03-27/day ctx=diplomatic said=m3

### Reuters 2018-04-12
[m1:RUS.GOV Russia's mission to the chemical weapons watchdog] on Thursday {e1 demanded} access from [m2:GBR.GOV Britain] to [m3:RUS.CVL Yulia Skripal], who was discharged from hospital this week, [m4:#RIA the RIA agency] reported from [m5:@NLD The Hague].
e1 m1 > m2 REQUEST requested 2018-04-12/day mode=yield ctx=diplomatic

### AP 2016-03-03
[m1:UNSC The U.N. Security Council] {e1 voted} unanimously on Wednesday to subject [m2:PRK.GOV North Korea] to mandatory inspection of [m61=m2 its] cargo in response to a nuclear test in January; [m3:CHN.GOV China] and [m4:USA.GOV the United States] had {e2 drafted} the text together.
e1 m1 > m2 SANCTION actual 2016-03-02/day mode=discontinue ctx=cbrn
e2 m3 > m4 COOPERATE actual 2016-03-03/none ctx=cbrn,diplomatic

### AP 2016-03-04
[m1:PRK.GOV North Korea's state media] said on Friday the country would {e1 pay no heed} to a resolution passed by [m2:UNSC the U.N. Security Council], which [m3:KOR.GOV Seoul] and [m4:JPN.GOV Tokyo] had {e2 welcomed} in separate statements a day earlier.
e1 m1 > m2 REJECT actual 2016-03-04/day mode=yield ctx=cbrn
e2 m3,m4 > m2 SUPPORT actual 2016-03-03/day ctx=cbrn

### AP 2016-03-16
[m1:PRK.JUD North Korea's highest court] {e1 sentenced} [m2:USA.CVL Otto Warmbier, a University of Virginia student from Ohio], to 15 years of hard labor on Wednesday for trying to take a propaganda banner from [m3:@PRK a Pyongyang hotel].
e1 m1 > m2 SANCTION actual 2016-03-16/day mode=convict ctx=legal

### AP 2016-03-17
[m1:USA.GOV White House spokesman Josh Earnest] {e1 called on} [m2:PRK.GOV Pyongyang] to pardon [m3:USA.CVL a 21-year-old Virginia student] and let [m61=m3 him] go home, while [m4:SWE.GOV the Swedish Embassy], which looks after [m5=m1 American] interests, has been in touch with the family.
e1 m1 > m2 REQUEST requested 2016-03-17/none mode=yield ctx=legal,diplomatic

### El Pais 2017-10-01
[m1:ESP.COP Spanish police in riot gear] {e1 struck} [m2:ESP.CVL voters] with truncheons and carried away ballot boxes at schools in [m3:@ESP Barcelona and Girona] on Sunday, according to [m4:ESP.GOV the Catalan regional government].
e1 m1 > m2 ASSAULT actual 2017-10-01/day mode=beat ctx=territory,repression said=m4

### El Pais 2017-09-20
[m1:ESP.COP Spain's Civil Guard] {e1 searched} a dozen offices of [m2:ESP.GOV Catalonia's regional government] on Wednesday and {e2 took} [m3:ESP.GOV its junior economy minister, Josep Maria Jove], away in handcuffs, eleven days before a vote declared unlawful in [m4:@ESP Madrid].
e1 m1 > m2 COERCE actual 2017-09-20/day mode=restrict ctx=territory
e2 m1 > m3 COERCE actual 2017-09-20/day mode=arrest ctx=territory

### El Pais 2017-09-22
[m1:ESP.GOV The Interior Ministry in Madrid] has {e1 hired three ferries to lodge thousands of extra police} in the ports of [m2:@ESP Barcelona and Tarragona] ahead of the independence vote planned by [m3:ESP.GOV Catalonia's government].
e1 m1 > m3 MOBILIZE actual 2017-09-22/none mode=police ctx=territory

### El Pais 2017-10-03
[m1:ESP.LAB Dockers, teachers and metro staff] {e1 stopped work} across [m2:@ESP Catalonia] on Tuesday in anger at the conduct of [m3:ESP.COP national police] during Sunday's ballot, while [m4:ESP.GOV King Felipe VI] {e2 rebuked} [m5:ESP.GOV regional leaders] on television.
e1 m1 > m3 PROTEST actual 2017-10-03/day mode=strike ctx=territory
e2 m4 > m5 ACCUSE actual 2017-10-03/day mode=disapprove ctx=territory

### El Pais 2017-10-04
[m1:EU The European Commission] is {e1 not going to mediate} between [m2:ESP.GOV Madrid] and [m3:ESP.GOV the Catalan authorities], [m4:EU a spokesman] said in [m5:@BEL Brussels], because the dispute is an internal matter of a member state.
e1 m1 > m3 REJECT actual 2017-10-04/none mode=assist ctx=territory,diplomatic said=m4

### El Pais 2017-10-30
[m1:ESP.JUD Spain's chief prosecutor, Jose Manuel Maza], on Monday {e1 called for charges of rebellion against} [m2:ESP.GOV Catalonia's dismissed leader, Carles Puigdemont], who had travelled to [m3:@BEL Belgium] with several former ministers.
e1 m1 > m2 ACCUSE actual 2017-10-30/day mode=allege ctx=legal,territory

### El Pais 2017-11-03
[m1:ESP.JUD A judge in Madrid] {e1 issued a European arrest warrant} late on Friday for [m2:ESP.GOV Carles Puigdemont], who gave an interview to [m3:#RTBF Belgian television] in [m4:@BEL Brussels] the same evening.
e1 m1 > m2 THREATEN threatened 2017-11-03/day mode=arrest ctx=legal,territory

### El Pais 2017-11-06 none
Turnout at the last regional election in [m1:@ESP Catalonia], held two years ago, was 77 percent. Lists for the December ballot must be handed in by midnight on Tuesday; [m2:ESP.PTY the Socialists] and [m3:ESP.PTY Ciudadanos] are to hold conferences in [m4:@ESP Lleida] at the weekend.

### Reuters 2007-07-16
[m1:GBR.GOV Foreign Secretary David Miliband] told [m80:GBR.LEG parliament] on Monday that [m2:GBR.GOV Britain] would {e1 send home} [m3:RUS.GOV four diplomats from the Russian embassy] over [m4:RUS.GOV Moscow's] {e2 refusal to hand over} the main suspect in a [m81:@GBR London] murder.
e1 m2 > m3 SANCTION actual 2007-07-16/day mode=expel ctx=diplomatic
e2 m4 > m2 REJECT actual 2007-07-16/none mode=assist ctx=legal bg

### Reuters 2007-07-10
[m1:RUS.JUD Russia's prosecutor general] {e1 turned down a request} from [m2:GBR.JUD Britain's Crown Prosecution Service] for the extradition of [m3:RUS.BUS former security officer Andrei Lugovoy], saying the constitution protects citizens, according to [m4:GBR.GOV the Home Office].
e1 m1 > m2 REJECT actual 2007-07-10/none mode=assist ctx=legal said=m4

### Al Jazeera 2013-08-14
[m1:EGY.COP Egyptian security forces with bulldozers] {e1 stormed} two camps of [m2:EGY.CVL supporters of deposed president Mohamed Morsi] in [m3:@EGY Cairo] on Wednesday, leaving hundreds dead, and [m4:EGY.GOV the cabinet] {e2 proclaimed} a month-long state of emergency.
e1 m1 > m2 ASSAULT actual 2013-08-14/day mode=firearms ctx=repression
e2 m4 > m2 COERCE actual 2013-08-14/day mode=martial-law ctx=repression

### Al Jazeera 2013-08-12
[m1:EGY.CVL Leaders of the sit-in at Rabaa al-Adawiya] in [m2:@EGY eastern Cairo] {e1 refused to leave} on Monday despite word that [m3:EGY.COP police] would throw a cordon around the site, as [m4:EGY.REL the head of Al-Azhar, Ahmed al-Tayeb], {e2 offered} to mediate.
e1 m1 > m3 REJECT actual 2013-08-12/day mode=yield ctx=rights_freedoms
e2 m4 > m1 AGREE actual 2013-08-12/none ctx=diplomatic

### Al Jazeera 2013-08-15
[m1:EGY.CVL Egypt's Muslim Brotherhood] {e1 urged} [m2:EGY.CVL its followers] to gather at mosques in [m3:@EGY Cairo] after Friday prayers, while [m4:USA.GOV U.S. President Barack Obama] {e2 scrapped} a joint exercise with [m5:EGY.MIL the Egyptian army].
e1 m1 > m2 REQUEST requested 2013-08-15/none ctx=rights_freedoms
e2 m4 > m5 SANCTION actual 2013-08-15/none mode=discontinue ctx=military
