### Reuters 2012-03-09
[m1:SDN.GOV Sudan] will not {e1 hand over} [m2:SDN.GOV its defence minister] to [m3:ICC the war crimes court], [m4=m1 Khartoum] repeated on Friday.
e1 m1 > m3 REJECT actual 2012-03-09/day mode=yield ctx=legal,human_rights said=m4

### AFP 2009-04-17
[m1:USA.GOV President Obama] {e1 will not lift} the trade ban on [m2:CUB.GOV Havana] before [m3=m2 it] frees dissidents.
e1 m1 > m2 REJECT actual 2009-04-17/none mode=yield ctx=economic,human_rights

### BBC 2011-02-28
[m1:LBY.GOV Muammar Gaddafi] {e1 vowed never to leave} [m2:@LBY Libya] and told [m3:LBY.REB the rebels in Benghazi] that there was nothing to negotiate.
e1 m1 > m3 REJECT actual 2011-02-28/none mode=yield ctx=executive

### Al Jazeera 2013-11-05
[m1:TALIBAN.REB The Taliban] {e1 said they would not stop} attacking [m2:AFG.MIL Afghan soldiers] during the talks.
e1 m1 > m2 REJECT actual 2013-11-05/none mode=yield ctx=military

### AP 2003-07-02
[m1:PRK.GOV North Korea] has {e1 no intention of letting} [m2:IAEA UN inspectors] back in, [m3=m1 its] envoy told [m4:#AP the Associated Press].
e1 m1 > m2 REJECT actual 2003-07-02/none mode=yield ctx=cbrn

### Reuters 2016-02-16
[m1:EU Brussels] {e1 ruled out easing} sanctions against [m2:RUS.GOV Moscow] until [m3=m2 it] had done [m4=m3 its] part under the Minsk accord.
e1 m1 > m2 REJECT actual 2016-02-16/none mode=yield ctx=economic

### Guardian 2018-11-26
[m1:GBR.LAB Lecturers] {e1 would carry on striking}, the union said, until [m2:GBR.EDU the universities] reopened talks on pensions.
e1 m1 > m2 REJECT actual 2018-11-26/none mode=yield ctx=economic

### AFP 2007-08-14
[m1:TALIBAN.REB The kidnappers] {e1 are not going to free} [m2:KOR.CVL the nineteen South Korean volunteers], a spokesman warned, while [m3:AFG.GOV Kabul] keeps [m4=m1 their] comrades in jail.
e1 m1 > m2 REJECT actual 2007-08-14/none mode=yield ctx=terrorism

### Xinhua 2010-09-20
[m1:CHN.GOV Beijing] {e1 said there could be no question of releasing} trade data to [m2:JPN.GOV Tokyo] as long as [m3=m2 it] held [m4:CHN.CVL the trawler captain].
e1 m1 > m2 REJECT actual 2010-09-20/none ctx=economic,diplomatic

### Reuters 2021-03-19
[m1:USA.GOV Washington] {e1 would not remove} penalties on [m2:IRN.GOV Tehran] first, a State Department spokesman said; [m3:IRN.GOV Iran's supreme leader] has {e2 ruled out} any talks before that.
e1 m1 > m2 REJECT actual 2021-03-19/none mode=yield ctx=cbrn,economic
e2 m3 > m1 REJECT actual 2021-03-19/none mode=meet ctx=cbrn,diplomatic

### Deutsche Welle 2014-10-02
[m1:DEU.GOV Chancellor Merkel] said [m2:HKG.GOV the Hong Kong authorities] {e1 must let} [m3:HKG.CVL the demonstrators] voice [m4=m3 their] views.
e1 m1 > m2 REQUEST requested 2014-10-02/none mode=yield ctx=rights_freedoms

### Reuters 2009-01-04
[m1:FRA.GOV Nicolas Sarkozy] said [m2:HAMAS.REB Hamas] {e1 has to stop} firing rockets and [m3:ISR.GOV Israel] {e2 must open} the crossings to [m4:UN relief trucks].
e1 m1 > m2 REQUEST requested 2009-01-04/none mode=yield ctx=military
e2 m1 > m3 REQUEST requested 2009-01-04/none mode=yield ctx=human_security

### AFP 2012-11-22
[m1:AU The African Union] said [m2:RWA.GOV Kigali] {e1 should quit} backing [m3:M23.REB the M23 mutineers].
e1 m1 > m2 REQUEST requested 2012-11-22/none mode=change ctx=military

### AP 2006-05-31
For talks to begin, [m1:USA.GOV Condoleezza Rice] said, [m2:IRN.GOV Tehran] {e1 needed to suspend} enrichment "fully and verifiably".
e1 m1 > m2 REQUEST requested 2006-05-31/none mode=yield ctx=cbrn

### The National 2015-04-15
[m1:OMN.GOV Muscat] {e1 pressed} [m2:YEM.GOV Yemen's exiled government] to come to the table, and insisted that [m3:SAU.GOV Riyadh] {e2 had to halt} [m4=m3 its] raids.
e1 m1 > m2 REQUEST requested 2015-04-15/none mode=meet ctx=diplomatic
e2 m1 > m3 REQUEST requested 2015-04-15/none mode=yield ctx=military

### Reuters 2019-06-11
[m1:ESP.JUD A judge in Madrid] {e1 ordered} [m2:ESP.BUS the oil company] to turn over fifteen years of accounts, [m3:ESP.JUD prosecutors] said.
e1 m1 > m2 REQUEST requested 2019-06-11/none mode=yield ctx=legal,corruption

### AP 2013-02-08
[m1:CHN.GOV China] {e1 has imposed sanctions on} [m2:USA.BUS two American arms makers] over sales to [m3:TWN.GOV Taipei].
e1 m1 > m2 SANCTION actual 2013-02-08/none mode=discontinue ctx=economic,military

### Reuters 2020-09-29
[m1:CAN.GOV Ottawa] and [m2:GBR.GOV London] jointly {e1 sanctioned} [m3:BLR.GOV Alexander Lukashenko], freezing any money that [m4=m3 he] keeps there.
e1 m1,m2 > m3 SANCTION actual 2020-09-29/none mode=discontinue ctx=economic,human_rights

### Politico 2017-06-28
[m1:EU The European Union] {e1 prolonged} the asset freeze against [m2:RUS.GOV Russian officials] by six months.
e1 m1 > m2 SANCTION actual 2017-06-28/none mode=discontinue ctx=economic

### IRIN 1999-10-22
[m1:NOR.GOV Oslo] announced the {e1 suspension of} all but food aid to [m2:AFG.GOV Kabul].
e1 m1 > m2 SANCTION actual 1999-10-22/none mode=discontinue ctx=human_security

### AP 2019-03-31
[m1:USA.GOV The Trump administration] {e1 is cutting off} assistance to [m2:SLV.GOV El Salvador], [m3:GTM.GOV Guatemala] and [m4:HND.GOV Honduras] for not keeping [m5:REF migrants] at home.
e1 m1 > m2,m3,m4 SANCTION actual 2019-03-31/none mode=discontinue ctx=migration

### Reuters 1998-06-13
[m1:JPN.GOV Tokyo] {e1 slashed} its yen loans to [m2:PAK.GOV Islamabad] by two thirds after the tests in Chagai.
e1 m1 > m2 SANCTION actual 1998-06-13/none mode=discontinue ctx=cbrn,economic

### AFP 2015-12-10
[m1:UN The United Nations envoy] {e1 called off} [m2=m1 his] mediation between [m3:YEM.GOV the Yemeni president] and [m4:HOUTHI.REB the Houthis], saying neither had kept a single promise.
e1 m1 > m3,m4 SANCTION actual 2015-12-10/none mode=discontinue ctx=diplomatic

### BBC 2008-01-10
[m1:GHA.GOV Ghana's president] {e1 gave up} mediating between [m2:KEN.GOV Mwai Kibaki] and [m3:KEN.OPP Raila Odinga] and flew home.
e1 m1 > m2,m3 RETREAT actual 2008-01-10/none mode=withdraw ctx=election

### Reuters 2014-09-15
[m1:PHL.GOV Manila] {e1 pulled its peacekeepers out of} [m2:@SYR the Golan Heights] after [m3:JABHAT_AL_NUSRA.REB jihadists] had {e2 encircled} [m4:PHL.MIL forty of them].
e1 m1 > m3 RETREAT actual 2014-09-15/none mode=withdraw ctx=peacekeeping
e2 m3 > m4 COERCE actual 2014-09-15/none mode=restrict ctx=peacekeeping,terrorism

### Jerusalem Post 2020-08-29
[m1:ARE.GOV The Emirates] {e1 scrapped} a boycott of [m2:ISR.GOV Israel] that had stood since 1972.
e1 m1 > m2 CONCEDE actual 2020-08-29/none ctx=economic,diplomatic

### Reuters 2016-01-22
[m1:JPN.GOV Japan] {e1 lifted} [m2=m1 its] measures against [m3:IRN.GOV Iran] on Friday, and [m4:CHE.GOV the Swiss] {e2 did away with} [m5=m4 theirs].
e1 m1 > m3 CONCEDE actual 2016-01-22/day ctx=economic,cbrn
e2 m4 > m3 CONCEDE actual 2016-01-22/none ctx=economic

### Indian Express 2018-09-28
[m1:IND.JUD India's top court] {e1 threw open} a hill shrine to [m2:IND.CVL women of all ages], ending a ban of centuries.
e1 m1 > m2 CONCEDE actual 2018-09-28/none ctx=religion_ethnicity,rights_freedoms

### AP 2020-04-02
[m1:ICC The prosecutor in The Hague] {e1 dropped} [m2=m1 her] case against [m3:KEN.GOV the deputy president of Kenya] for want of witnesses.
e1 m1 > m3 CONCEDE actual 2020-04-02/none ctx=legal

### Newsday 2017-12-08
[m1:ZWE.JUD A magistrate in Harare] {e1 released on bail} [m2:ZWE.ELI the former finance minister], whom [m3:ZWE.MIL soldiers] had {e2 held} for nine days.
e1 m1 > m2 RETREAT actual 2017-12-08/none mode=release ctx=legal,corruption
e2 m3 > m2 COERCE actual 2017-12-08/none mode=arrest ctx=corruption

### ANSA 2011-02-11
[m1:USA.GOV American customs officers] {e1 gave back} a looted Roman statue to [m2:ITA.GOV Italy's culture ministry], and [m3:USA.EDU a museum in Boston] {e2 handed back} eleven pots.
e1 m1 > m2 RETREAT actual 2011-02-11/none mode=release ctx=trafficking
e2 m3 > m2 RETREAT actual 2011-02-11/none mode=release ctx=trafficking

### Gibraltar Chronicle 2019-08-15
[m1:GIB.JUD The Supreme Court] {e1 let} [m2:IRN.BUS the tanker Grace 1] go, {e2 brushing aside} [m3:USA.GOV a last request from Washington].
e1 m1 > m2 RETREAT actual 2019-08-15/none mode=release ctx=legal,maritime
e2 m1 > m3 REJECT actual 2019-08-15/none mode=yield ctx=legal

### Reuters 2003-11-26
[m1:IND.MIL Indian gunners] and [m2:PAK.MIL their Pakistani opponents] {e1 fell silent} along the Line of Control at midnight.
e1 m1 > m2 RETREAT actual 2003-11-26/none mode=ceasefire ctx=military,territory

### AFP 2015-09-05
[m1:RUS.GOV Putin] and [m2:UKR.GOV Poroshenko] {e1 agreed on} a truce from midnight in [m3:@UKR the Donbas].
e1 m1 > m2 CONCEDE planned 2015-09-05/none ctx=military

### Reuters 2016-03-30
[m1:ELN.REB The ELN guerrillas] {e1 will set free} [m2:COL.ELI a former lawmaker] next week, [m3=m1 their] negotiator told [m4:COL.JRN radio stations in Bogota].
e1 m1 > m2 CONCEDE planned 2016-03-30/none ctx=terrorism said=m3

### Kathmandu Post 2011-08-14
Under pressure from [m1:NPL.PTY the Maoists], [m2:NPL.GOV Prime Minister Jhala Nath Khanal] {e1 agreed to step down}.
e1 m2 > m1 CONCEDE planned 2011-08-14/none ctx=executive

### Reuters 2020-12-09
[m1:ETH.GOV Addis Ababa] {e1 consented to let} [m2:UN relief convoys] into Tigray, and [m3:UN the UN] {e2 promised} [m4=m1 it] a list of drivers.
e1 m1 > m2 CONCEDE planned 2020-12-09/none ctx=human_security
e2 m3 > m1 AGREE planned 2020-12-09/none ctx=human_security

### Venezuela Al Dia 2018-02-21
[m1:VEN.OPP The main opposition alliance] said [m2=m1 it] {e1 would stay away from} the April vote called by [m3:VEN.GOV Nicolás Maduro].
e1 m1 > m3 REJECT planned 2018-02-21/none ctx=election

### Nation 2019-09-04
[m1:NGA.GOV Nigeria] {e1 will skip} the forum in Cape Town after mobs in [m2:ZAF.CVL South Africa] {e2 wrecked} shops of [m3:NGA.BUS Nigerian traders].
e1 m1 > m2 REJECT planned 2019-09-04/none mode=meet ctx=economic
e2 m2 > m3 ASSAULT actual 2019-09-04/none mode=destroy ctx=migration

### Bangkok Post 2014-05-25
[m1:THA.MIL The generals] {e1 declared} martial law and {e2 shut down} [m2:THA.JRN ten television stations].
e1 m1 > m2 COERCE actual 2014-05-25/none mode=martial-law ctx=coup
e2 m1 > m2 COERCE actual 2014-05-25/none mode=censor ctx=coup

### El Tiempo 2008-09-13
[m1:BOL.GOV Evo Morales] {e1 put} [m2:BOL.CVL the rebellious province of Pando] under a state of siege and {e2 sent in} [m3:BOL.MIL the army].
e1 m1 > m2 COERCE actual 2008-09-13/none mode=martial-law ctx=territory
e2 m1 > m2 MOBILIZE actual 2008-09-13/none mode=troops ctx=territory

### Myanmar Times 2018-12-22
[m1:MMR.GOV The Rakhine government] {e1 extended} a night curfew on [m2:MMR.CVL people in Maungdaw] for two months.
e1 m1 > m2 COERCE actual 2018-12-22/none mode=curfew ctx=repression

### Kyodo 2019-04-09
[m1:JPN.COP Tokyo police] {e1 took out a warrant against} [m2:CHN.CVL a Chinese actor], and [m3:IRQ.JUD a court in Erbil] {e2 ordered the arrest of} [m4:IRQ.ELI a former governor].
e1 m1 > m2 COERCE planned 2019-04-09/none mode=arrest ctx=crime
e2 m3 > m4 COERCE planned 2019-04-09/none mode=arrest ctx=legal,corruption

### El Pais 2017-11-02
[m1:ESP.JUD A judge] {e1 jailed} [m2:ESP.GOV eight members of the deposed Catalan cabinet] pending trial for rebellion.
e1 m1 > m2 COERCE actual 2017-11-02/none mode=arrest ctx=legal,territory

### AFP 2015-08-07
[m1:VEN.GOV The comptroller in Caracas] {e1 barred} [m2:VEN.OPP María Corina Machado] from office for a year, and [m3:TUR.GOV Ankara] {e2 outlawed} [m4:TUR.PTY a Kurdish party].
e1 m1 > m2 COERCE actual 2015-08-07/none mode=restrict ctx=election
e2 m3 > m4 COERCE actual 2015-08-07/none mode=restrict ctx=political_institutions

### Jordan Times 2006-02-11
[m1:JOR.GOV The government] {e1 told} [m2:JOR.JRN two weeklies] to stop printing for a fortnight.
e1 m1 > m2 COERCE actual 2006-02-11/none mode=censor ctx=rights_freedoms

### Postimees 2007-05-17
[m1:RUS.UNK Hackers traced to Russia] {e1 have been flooding} the servers of [m2:EST.GOV Estonia's ministries] with junk traffic.
e1 m1 > m2 COERCE actual 2007-05-17/none mode=cyber ctx=information

### AP 2021-03-02
[m1:ISR.GOV Benjamin Netanyahu] {e1 wants} [m2:USA.GOV Washington] to punish [m3:ICC the tribunal in The Hague].
e1 m1 > m2 REQUEST requested 2021-03-02/none mode=assist ctx=legal

### Hurriyet 2019-08-05
[m1:TUR.GOV President Erdogan] {e1 said} his troops would soon cross the Euphrates against [m2:SDF.REB the Kurdish fighters] whom [m3:USA.GOV America] {e2 arms}.
e1 m1 > m2 THREATEN threatened 2019-08-05/none mode=violence ctx=military
e2 m3 > m2 AID actual 2019-08-05/none ctx=military bg

### Reuters 2019-05-10
[m1:USA.MIL The Pentagon] {e1 is shipping} a Patriot battery to the Gulf to counter [m2:IRN.GOV Iran].
e1 m1 > m2 MOBILIZE actual 2019-05-10/none mode=weapons ctx=military

### Reuters 2020-04-14
[m1:USA.GOV Trump] {e1 threatened} to end funding of [m2:WHO the World Health Organization] for good.
e1 m1 > m2 THREATEN threatened 2020-04-14/none mode=relations ctx=health

### Berliner Zeitung 2019-10-17
[m1:DEU.CVL Kurdish groups] {e1 plan a march on} [m2:TUR.GOV the Turkish consulate] on Saturday.
e1 m1 > m2 PROTEST planned 2019-10-19/day mode=demo ctx=military
