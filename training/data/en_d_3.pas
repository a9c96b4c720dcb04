### Reuters 2009-08-05
[m1:USA.ELI Bill Clinton] {e1 flew home with} [m2:USA.JRN two American reporters] whom [m3:PRK.GOV Pyongyang] had {e2 pardoned} after a dinner with [m4:PRK.GOV Kim Jong-il]; [m5:USA.GOV the White House] denied having {e3 sent a message} through him.
e1 m3 > m2 RETREAT actual 2009-08-05/none mode=release ctx=diplomatic
e2 m3 > m2 CONCEDE actual 2009-08-05/none ctx=legal
e3 m5 > m4 CONSULT denied 2009-08-05/none ctx=diplomatic

### AP 2018-02-21
[m1:USA.GOV Washington] would {e1 tighten the screws} on [m2:PRK.GOV North Korea] again, [m3:USA.GOV Vice President Mike Pence] said, while adding that [m4=m1 it] did not rule out {e2 sitting across from} [m5=m2 the regime's envoys].
e1 m1 > m2 THREATEN threatened 2018-02-21/none mode=restrict ctx=economic said=m3
e2 m4 > m5 AGREE hypothetical 2018-02-21/none ctx=diplomatic said=m3

### Reuters 2012-01-23
[m1:EU The EU] {e1 slapped an oil embargo on} [m2:IRN.GOV Iran] on Monday; [m3:IRN.LEG a senior lawmaker] {e2 repeated the threat} to shut the Strait of Hormuz.
e1 m1 > m2 SANCTION actual 2012-01-23/day mode=discontinue ctx=economic,cbrn
e2 m3 > m1 THREATEN threatened 2012-01-23/day mode=restrict ctx=military,economic

### Reuters 2016-01-16
With [m1:IAEA inspectors] satisfied, [m2:EU the European Union] {e1 did away overnight with} its embargo on [m3:IRN.GOV Iran], and [m4:USA.GOV the US Treasury] {e2 unfroze} some $50 billion.
e1 m2 > m3 CONCEDE actual 2016-01-16/none ctx=economic,cbrn
e2 m4 > m3 CONCEDE actual 2016-01-16/none ctx=economic

### Tehran Times 2021-04-02
[m1:IRN.GOV Tehran] {e1 demands that} [m2:USA.GOV the United States] lift every sanction before [m3=m1 it] will {e2 sit at one table} with [m4=m2 it].
e1 m1 > m2 REQUEST requested 2021-04-02/none mode=yield ctx=economic
e2 m3 > m4 REJECT actual 2021-04-02/none mode=meet ctx=diplomatic

### Reuters 2015-06-29
[m1:HUN.GOV Hungary] {e1 will not hear of} new sanctions on [m2:RUS.GOV Moscow] and {e2 may block} them, [m3:HUN.GOV Foreign Minister Peter Szijjarto] told [m4:EU his EU colleagues].
e1 m1 > m4 REJECT actual 2015-06-29/none mode=change ctx=economic said=m3
e2 m1 > m4 REJECT hypothetical 2015-06-29/none ctx=economic said=m3

### Reuters 2018-06-11
[m1:USA.GOV The administration] {e1 undertook to impose no further penalties} on [m2:PRK.GOV Pyongyang] while the dialogue lasts.
e1 m1 > m2 CONCEDE planned 2018-06-11/none ctx=economic,diplomatic

### AFP 2022-03-15
[m1:CHN.GOV Beijing] denies having been {e1 asked} by [m2:RUS.GOV Moscow] for drones or rations, and [m3:RUS.GOV the Kremlin] says [m4=m2 it] {e2 has no need of} help.
e1 m2 > m1 REQUEST denied 2022-03-15/none mode=assist ctx=military
e2 m4 > m1 REJECT actual 2022-03-15/none mode=assist ctx=military said=m3

### AP 2007-03-02 none
Lawmakers were sworn in, hymns were sung and a band played in [m1:@LSO Maseru], where the new speaker, a former teacher, wore the blanket of [m2:LSO.SOC the royal house].

### AFP 2004-11-26
[m1:CIV.MIL Loyalist officers] {e1 pledged not to resume} air raids on [m2:CIV.REB the northern rebels], and [m3:CIV.REB the rebels] {e2 are thinking of} returning [m4=m3 their] ministers to cabinet.
e1 m1 > m2 CONCEDE planned 2004-11-26/none ctx=military
e2 m3 > m1 CONCEDE hypothetical 2004-11-26/none ctx=political_institutions

### Reuters 2006-07-27
[m1:ITA.GOV Rome] {e1 is sending} 2,500 soldiers to [m2:@LBN southern Lebanon] to shield [m3:LBN.CVL villagers] and [m4:UN UNIFIL's unarmed monitors].
e1 m1 > m3,m4 AGREE planned 2006-07-27/none ctx=peacekeeping

### Reuters 1999-06-12
[m1:RUS.MIL Russian paratroopers] {e1 beat} [m2:NATO NATO] to [m5:@XKX Pristina] airport on Saturday; [m3:GBR.MIL General Mike Jackson] {e2 refused an order} from [m4:NATO General Wesley Clark] to block the runway.
e1 m1 > m2 COERCE actual 1999-06-12/day mode=seize ctx=military
e2 m3 > m4 REJECT actual 1999-06-12/none ctx=military

### BBC 2013-02-28
[m1:FRA.GOV François Hollande] said [m4=m1 his] soldiers would {e1 start leaving} [m2:MLI.GOV Mali] in April but would {e2 come back} should [m3:AQIM.REB the jihadists] return.
e1 m1 > m2 AGREE planned 2013-02-28/none ctx=military
e2 m1 > m3 THREATEN threatened 2013-02-28/none mode=violence ctx=military,terrorism

### AFP 2022-08-15
[m1:FRA.MIL The last French detachment] {e1 drove across the [m5:@NER Niger] border} on Monday, nine years after [m2:MLI.GOV Bamako] {e2 called for} help and six months after [m3:MLI.MIL the colonels] {e3 ordered} [m4=m1 it] out.
e1 m1 > m3 RETREAT actual 2022-08-15/day mode=withdraw ctx=military
e2 m2 > m1 REQUEST requested 2022-08-15/none mode=assist ctx=military bg
e3 m3 > m4 REQUEST requested 2022-08-15/none mode=yield ctx=military

### Daily Maverick 2018-02-14
Told by [m1:ANC.PTY the ANC's top six] to {e1 go or be voted out}, [m2:ZAF.GOV Jacob Zuma] {e2 tendered his resignation} late on Wednesday "with immediate effect".
e1 m1 > m2 REQUEST requested 2018-02-14/none mode=change ctx=executive
e2 m2 > m1 RETREAT actual 2018-02-14/day mode=resign ctx=executive

### Daily Maverick 2018-02-12
[m1:ZAF.GOV Jacob Zuma] {e1 scoffs at talk of resigning}, and [m2:ANC.PTY party elders] {e2 are toying with} a no-confidence motion.
e1 m1 > m2 REJECT actual 2018-02-12/none mode=change ctx=executive
e2 m2 > m1 THREATEN hypothetical 2018-02-12/none ctx=executive

### AFP 2017-01-21
[m1:GMB.GOV Yahya Jammeh] {e1 boarded a jet into exile} at dusk, leaving the presidency to [m2:GMB.OPP Adama Barrow]; the day before, [m3:SEN.MIL Senegalese infantry] had {e2 halted [m4=m3 their] advance} to give [m5:GIN.GOV Guinea's Alpha Condé] a last try at {e3 talking him round}.
e1 m1 > m2 RETREAT actual 2017-01-21/none mode=resign ctx=executive,election
e2 m3 > m1 CONCEDE actual 2017-01-21/none ctx=military
e3 m5 > m1 CONSULT actual 2017-01-21/none mode=third-party ctx=diplomatic

### Reuters 2020-10-26 headline
[m1:PAK.GOV Pakistan] {e1 summons} [m2:FRA.GOV French envoy]; [m3:FRA.GOV Macron] "will {e2 not give in}"
e1 m1 > m2 ACCUSE actual 2020-10-26/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2020-10-26/none mode=change ctx=religion_ethnicity

### Reuters 2014-05-20
[m1:USA.JUD US prosecutors] {e1 charged} [m2:CHN.MIL five Chinese officers] with hacking; [m3:CHN.GOV China] {e2 walked away from} a joint cyber panel and {e3 denied} that its army steals secrets.
e1 m1 > m2 ACCUSE actual 2014-05-20/none mode=allege ctx=cyber,legal
e2 m3 > m1 SANCTION actual 2014-05-20/none mode=discontinue ctx=cyber
e3 m2 > m1 COERCE denied 2014-05-20/none mode=cyber ctx=cyber said=m3

### AP 2014-04-30
[m1:NGA.CVL Mothers in red] {e1 marched on} [m2:NGA.LEG parliament] in [m6:@NGA Abuja] to {e2 ask} why [m3:NGA.MIL the army] was doing so little about the abduction by [m4:BOKOHARAM.REB Boko Haram] of [m5:NGA.EDU their daughters].
e1 m1 > m2 PROTEST actual 2014-04-30/none mode=demo ctx=terrorism
e2 m1 > m3 REQUEST requested 2014-04-30/none mode=change ctx=terrorism

### Reuters 2017-05-06
[m1:BOKOHARAM.REB Boko Haram] has {e1 handed over} [m2:NGA.EDU 82 more of the Chibok girls] for five of [m3=m1 its] commanders, after [m4:CHE.GOV the Swiss foreign ministry] and [m5:ICRC the Red Cross] {e2 acted as go-betweens}.
e1 m1 > m2 RETREAT actual 2017-05-06/none mode=release ctx=terrorism
e2 m4,m5 > m1 CONSULT actual 2017-05-06/none mode=third-party ctx=terrorism

### The National 2020-09-03
[m1:SAU.GOV Riyadh] has {e1 opened [m3=m1 its] skies to} [m2:ISR.BUS Israeli airliners] bound for the Emirates.
e1 m1 > m2 CONCEDE actual 2020-09-03/none ctx=economic

### Reuters 2007-11-12 none
Were [m1:@NOR Norway] a fund, one strategist joked, it would own one percent of every listed company; as it is, [m2:NOR.BUS its oil fund] reported a return of 4.3 percent.

### Khaama Press 2016-09-22
[m1:AFG.GOV Ashraf Ghani] {e1 initialled an accord} with [m2:HIG.REB Gulbuddin Hekmatyar's faction] on Thursday by which [m3=m2 the old warlord] {e2 forswears} violence and [m4:AFG.GOV Kabul] {e3 is to seek} his removal from a UN blacklist.
e1 m1 > m2 SUPPORT actual 2016-09-22/day ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2016-09-22/day ctx=military
e3 m4 > m3 AGREE planned 2016-09-22/day ctx=diplomatic

### AFP 2012-03-21
[m1:PRK.GOV North Korea] will {e1 fire anyone who interferes} a merciless blow, it said of [m2:JPN.GOV Japan's] {e2 readiness to shoot down} its rocket.
e1 m1 > m2 THREATEN threatened 2012-03-21/none mode=violence ctx=military
e2 m2 > m1 THREATEN threatened 2012-03-21/none mode=violence ctx=military

### El Tiempo 2012-08-27
[m1:COL.GOV Juan Manuel Santos] on Monday confirmed "exploratory {e1 conversations}" with [m2:FARC.REB the FARC] but {e2 said no} to any pause in operations, which [m3:FARC.REB the guerrilla secretariat] had {e3 proposed}.
e1 m1 > m2 CONSULT actual 2012-08-27/none ctx=diplomatic
e2 m1 > m3 REJECT actual 2012-08-27/day mode=yield ctx=military
e3 m3 > m1 REQUEST requested 2012-08-27/none mode=yield ctx=military

### El Tiempo 2017-06-27
[m1:FARC.REB Guerrillas] {e1 placed [m3=m1 their] last rifle in a UN container} on Tuesday; [m2:COL.GOV President Santos] {e2 travelled to} [m4:@COL Mesetas] to witness it.
e1 m1 > m2 RETREAT actual 2017-06-27/day mode=disarm ctx=military
e2 m2 > m1 CONSULT actual 2017-06-27/day mode=visit ctx=diplomatic

### El Tiempo 2016-04-11
[m1:ELN.REB The ELN] may {e1 let go} of [m2:COL.LEG a former congressman] if [m3:COL.GOV Bogotá] {e2 joins} [m4=m1 it] in [m5:@ECU Quito] next week.
e1 m1 > m2 CONCEDE hypothetical 2016-04-11/none ctx=military
e2 m3 > m4 AGREE hypothetical 2016-04-11/none ctx=diplomatic

### Reuters 2019-01-29
[m1:CAN.GOV Ottawa] {e1 advised} [m2:CAN.CVL citizens] to weigh the risk of visiting [m3:@CHN China], which denies that its {e2 detention} of [m4:CAN.ELI Michael Kovrig] was a reprisal for [m5:CAN.COP the Vancouver police's] {e3 arrest} of [m6:CHN.BUS a Huawei executive].
e1 m1 > m2 REQUEST requested 2019-01-29/none ctx=diplomatic
e3 m5 > m6 COERCE actual 2019-01-29/none mode=arrest ctx=legal
e2 m3 > m4 COERCE actual 2019-01-29/none mode=arrest ctx=diplomatic

### AFP 2021-09-25
[m1:CHN.GOV Beijing] {e1 put} [m2:CAN.CVL the two Michaels] on a plane within hours of [m3:USA.JUD a New York prosecutor] {e2 shelving the charges} against [m4:CHN.BUS Meng Wanzhou].
e1 m1 > m2 RETREAT actual 2021-09-25/none mode=release ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2021-09-25/none ctx=legal

### Reuters 2019-03-20 none
The two Michaels, as the twins are known in [m1:@NZL Dunedin], have rowed together since they were nine and will race in [m2:@JPN Tokyo] next summer.

### The Times 2010-07-29
[m1:GBR.GOV Downing Street] {e1 stood by} [m2:GBR.GOV David Cameron's] charge that [m3:PAK.GOV Pakistan] {e2 looks both ways} on terror, and [m4:PAK.SPY its spy chief] {e3 called off} a trip to [m5:@GBR London].
e2 m2 > m3 ACCUSE actual 2010-07-29/none mode=allege ctx=terrorism
e1 m1 > m2 SUPPORT actual 2010-07-29/none ctx=terrorism
e3 m4 > m1 REJECT actual 2010-07-29/none mode=meet ctx=terrorism,diplomatic

### Reuters 1995-07-11
[m1:USA.GOV President Clinton] {e1 normalised relations} with [m2:VNM.GOV Hanoi] on Tuesday, and [m3:USA.LEG a few senators] {e2 undertook to withhold} the money for [m4:USA.GOV an embassy].
e1 m1 > m2 SUPPORT actual 1995-07-11/day ctx=diplomatic
e2 m3 > m4 THREATEN threatened 1995-07-11/none mode=restrict ctx=legislative

### AFP 1994-03-25
[m1:USA.MIL American marines] {e1 waded out to [m3=m1 their] ships} off [m4:@SOM Mogadishu] on Friday, ending a mission {e2 sent} in 1992 to guard [m2:SOM.CVL the starving].
e1 m1 > m2 RETREAT actual 1994-03-25/day mode=withdraw ctx=peacekeeping
e2 m1 > m2 AID actual 1992-01-01/year ctx=human_security bg

### ReliefWeb 2011-07-06
[m1:SHABAAB.REB Al-Shabaab] has {e1 rescinded [m6=m1 its] ban} on [m2:NGO foreign relief agencies], which [m3=m1 it] {e2 drove out} in 2009, though [m4:WFP the World Food Programme] says that [m5=m4 it] has received {e3 no assurance} of safety.
e1 m1 > m2 CONCEDE actual 2011-07-06/none ctx=human_security
e2 m1 > m2 COERCE actual 2009-01-01/year mode=deport ctx=human_security bg
e3 m1 > m5 AGREE denied 2011-07-06/none ctx=human_security said=m4

### WSJ 2010-02-05
[m1:TUR.COP Turkish police] {e1 rounded up} [m2:TUR.REB forty suspected militants] in [m4:@TUR Adana]; the governor said there was no intention of {e2 expelling} [m3:AZE.EDU the Azeri students] caught up in the sweep.
e1 m1 > m2 COERCE actual 2010-02-05/none mode=arrest ctx=terrorism
e2 m1 > m3 COERCE denied 2010-02-05/none mode=deport ctx=migration

### Reuters 2018-10-12
[m1:TUR.JUD A court in Izmir] {e1 ended the house arrest} of [m2:USA.REL pastor Andrew Brunson] on Friday, which [m3:USA.GOV President Trump] had {e2 sought in vain} all summer; [m4:TUR.GOV Ankara] denies any {e3 bargain}.
e1 m1 > m2 RETREAT actual 2018-10-12/day mode=release ctx=legal
e2 m3 > m4 REQUEST requested 2018-10-12/none mode=yield ctx=legal
e3 m4 > m3 AGREE denied 2018-10-12/none ctx=diplomatic

### AFP 2013-10-30
[m1:NER.GOV Niamey] {e1 secured the freedom} of [m2:FRA.LAB four Frenchmen] held by [m3:AQIM.REB al Qaeda's Sahara branch]; [m4:FRA.GOV Paris] insisted that no ransom had been {e2 paid}.
e1 m3 > m2 RETREAT actual 2013-10-30/none mode=release ctx=terrorism
e2 m4 > m3 CONCEDE denied 2013-10-30/none ctx=terrorism

### AP 2011-10-06
[m1:USA.COP Police] {e1 pepper-sprayed} [m2:USA.CVL Occupy marchers] on [m4:@USA Broadway], and [m3:USA.GOV the mayor] would not commit himself on whether the camp may stay.
e1 m1 > m2 ASSAULT actual 2011-10-06/none mode=crowd-control ctx=repression

### AP 2011-10-14
Minutes before dawn [m1:USA.GOV New York's deputy mayor] {e1 postponed the clean-up} of [m3:@USA Zuccotti Park], and [m2:USA.CVL the campers] cheered.
e1 m1 > m2 CONCEDE actual 2011-10-14/none ctx=rights_freedoms

### The Herald 2008-07-21
[m1:ZWE.GOV Robert Mugabe] and [m2:ZWE.OPP Morgan Tsvangirai] {e1 clasped hands} stiffly on Monday and {e2 set their names to} a memorandum opening {e3 talks} under [m3:ZAF.GOV Thabo Mbeki].
e1 m1 > m2 CONSULT actual 2008-07-21/day ctx=political_institutions
e2 m1 > m2 SUPPORT actual 2008-07-21/day ctx=political_institutions
e3 m3 > m1,m2 AGREE planned 2008-07-21/day ctx=political_institutions

### The Herald 2008-04-18
[m1:ZAF.LAB Durban dockers] {e1 refused to unload} the An Yue Jiang, whose Chinese rifles were meant for [m2:ZWE.MIL Zimbabwe's army]; [m3:CHN.GOV the Chinese foreign ministry] said [m4:CHN.BUS the owner] {e2 was weighing} whether to recall it.
e1 m1 > m2 REJECT actual 2008-04-18/none mode=assist ctx=military
e2 m4 > m1 CONCEDE hypothetical 2008-04-18/none ctx=military said=m3

### Reuters 2015-09-07
[m1:DEU.GOV Berlin] {e1 will make room for} half a million [m2:SYR.REF refugees] a year, [m3:DEU.GOV its vice chancellor] said. [m4:HUN.GOV Budapest] {e2 wants none of them}.
e1 m1 > m2 AGREE planned 2015-09-07/none ctx=asylum said=m3
e2 m4 > m2 REJECT actual 2015-09-07/none mode=assist ctx=asylum

### Reuters 2015-11-24
[m1:TUR.GOV Ankara] {e1 requested an emergency session} of [m2:NATO NATO] after its pilots {e2 downed} [m3:RUS.MIL a Russian bomber]; [m4:RUS.GOV Sergei Lavrov] {e3 scrapped his trip} to [m5:@TUR Istanbul].
e1 m1 > m2 REQUEST requested 2015-11-24/none mode=meet ctx=military
e2 m1 > m3 ASSAULT actual 2015-11-24/none mode=aerial ctx=military
e3 m4 > m1 REJECT actual 2015-11-24/none mode=meet ctx=diplomatic

### Reuters 2016-06-27
[m1:TUR.GOV Recep Tayyip Erdogan] {e1 wrote to express regret} to [m2:RUS.GOV Vladimir Putin] over the downed jet, and [m3:RUS.GOV the Kremlin] {e2 is about to let} charter flights resume.
e1 m1 > m2 SUPPORT actual 2016-06-27/none ctx=military
e2 m3 > m1 CONCEDE planned 2016-06-27/none ctx=economic

### SMH 2013-11-19
[m1:AUS.GOV Tony Abbott] {e1 declined to apologise} to [m2:IDN.GOV Indonesia] for the tapping of its president's telephone. [m3:IDN.GOV Jakarta] {e2 put on ice} joint patrols and {e3 is reviewing} all cooperation.
e1 m1 > m2 REJECT actual 2013-11-19/none mode=yield ctx=intelligence
e2 m3 > m1 SANCTION actual 2013-11-19/none mode=discontinue ctx=military
e3 m3 > m1 SANCTION hypothetical 2013-11-19/none mode=discontinue ctx=diplomatic

### Jakarta Post 2014-05-28
[m1:IDN.GOV Jakarta's ambassador] {e1 returned to} [m5=m1 his] post in [m2:AUS.GOV Canberra] on Wednesday after half a year, and [m3:IDN.GOV Marty Natalegawa] and [m4:AUS.GOV Julie Bishop] {e2 are finalising} a code of conduct.
e1 m1 > m2 CONCEDE actual 2014-05-28/day ctx=diplomatic
e2 m3 > m4 CONSULT actual 2014-05-28/none ctx=diplomatic

### Xinhua 2005-03-14 none
[m1:CHN.LEG The National People's Congress] closed [m5=m1 its] annual session on Monday with a vote on the budget. [m2:CHN.GOV Premier Wen Jiabao], a geologist by training, [m3=m2 who] was born in [m4:@CHN Tianjin], took questions for two hours.

### AFP 2003-03-18
[m1:GBR.GOV Robin Cook] {e1 left the cabinet} rather than back [m2:GBR.GOV Tony Blair's] war, and [m3:GBR.GOV Clare Short], who had {e2 threatened to follow}, {e3 thought better of it}.
e1 m1 > m2 RETREAT actual 2003-03-18/none mode=resign ctx=military,executive
e2 m3 > m2 THREATEN threatened 2003-03-18/none ctx=executive
e3 m3 > m2 CONCEDE actual 2003-03-18/none ctx=executive

### Reuters 2009-02-02
[m1:LKA.GOV Colombo] warned [m2:CHE.GOV the Swiss] and [m3:DEU.GOV German ambassadors], along with [m4:#CNN two foreign broadcasters], that they would be {e2 chased out} if they were seen to favour [m5:LTTE.REB the Tigers].
e2 m1 > m2,m3,m4 THREATEN threatened 2009-02-02/none mode=expel ctx=military

### AFP 2009-01-29
[m1:LKA.GOV President Mahinda Rajapaksa] {e1 granted} [m2:LKA.CVL civilians] 48 hours to cross out of [m3:LTTE.REB rebel] ground and {e2 promised them safe conduct}.
e1 m1 > m2 CONCEDE actual 2009-01-29/none ctx=military
e2 m1 > m2 AGREE planned 2009-01-29/none ctx=human_security

### Reuters 2010-11-13
[m1:MMR.GOV The junta] {e1 dismantled the barricades} outside [m2:MMR.OPP Aung San Suu Kyi's] lakeside villa on Saturday, her term of arrest being over, and [m3:MMR.COP the guards] {e2 melted away}.
e1 m1 > m2 RETREAT actual 2010-11-13/day mode=release ctx=human_rights
e2 m3 > m2 RETREAT actual 2010-11-13/day mode=withdraw ctx=human_rights

### AP 2014-01-23
[m1:SYR.GOV Walid al-Moallem] {e1 talked past [m5=m1 his] time} and {e2 would not yield} to [m2:UN Ban Ki-moon's] bell; [m3:SYR.OPP the opposition] {e3 demanded} that [m4:SYR.GOV Damascus] hand power to a transitional body.
e2 m1 > m2 REJECT actual 2014-01-23/none mode=yield ctx=diplomatic
e1 m1 > m3 CONSULT actual 2014-01-23/none mode=multilateral ctx=diplomatic
e3 m3 > m4 REQUEST requested 2014-01-23/none mode=change ctx=executive

### Reuters 2022-10-20
[m1:GBR.GOV Liz Truss] {e1 threw in the towel} after 44 days; [m2:GBR.PTY her backbenchers] had {e2 sent word} that she had lost them.
e1 m1 > m2 RETREAT actual 2022-10-20/none mode=resign ctx=executive
e2 m2 > m1 REQUEST requested 2022-10-20/none mode=change ctx=executive

### Hindustan Times 2019-03-01
[m1:PAK.GOV Imran Khan] {e1 returned} [m2:IND.MIL the captured pilot] at [m4:@IND Wagah] on Friday as a gesture of peace; [m3:IND.GOV New Delhi] denied that it had {e2 readied missiles} to force the issue.
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m3 > m1 MOBILIZE denied 2019-03-01/none mode=weapons ctx=military

### Kyodo 2002-09-17
[m1:PRK.GOV Kim Jong-il] {e1 owned up} to [m2:JPN.GOV Junichiro Koizumi] that his agents had {e2 kidnapped} [m3:JPN.CVL 13 Japanese], and {e3 asked pardon}. [m4=m2 His guest] {e4 expressed remorse} for colonial rule.
e1 m1 > m2 CONCEDE actual 2002-09-17/none ctx=human_rights
e2 m1 > m3 ASSAULT actual 2002-09-17/none mode=abduct ctx=intelligence bg
e3 m1 > m2 CONCEDE actual 2002-09-17/none ctx=human_rights
e4 m4 > m1 CONCEDE actual 2002-09-17/none ctx=diplomatic

### Reuters 2011-12-18 headline none
Late surge: stocks in [m1:@JPN Tokyo] reject gloom, give back little

### The East African 2012-10-12
[m1:TZA.GOV Dar es Salaam] {e1 has no objection to} [m2:MWI.GOV Lilongwe] taking the lake dispute to [m3:ICJ the World Court], provided [m4=m2 Malawi] {e2 first gives mediation a chance}.
e1 m1 > m2 CONCEDE hypothetical 2012-10-12/none ctx=territory
e2 m1 > m4 REQUEST requested 2012-10-12/none mode=meet ctx=territory

### Reuters 2011-02-20
[m1:BHR.MIL Tanks] {e1 were gone from} [m4:@BHR Pearl Square] by nightfall, one of the conditions [m2:BHR.OPP the Wefaq bloc] had {e2 set} for meeting [m3:BHR.GOV the crown prince].
e1 m1 > m2 RETREAT actual 2011-02-20/none mode=withdraw ctx=repression
e2 m2 > m3 REQUEST requested 2011-02-20/none mode=yield ctx=repression

### Reuters 2009-06-19
[m1:IRN.GOV Ayatollah Ali Khamenei] {e1 told} [m2:IRN.OPP the losing candidates] on Friday to keep their people at home or answer for the bloodshed, and {e2 brushed off} [m3=m2 their] call for a new ballot.
e1 m1 > m2 THREATEN threatened 2009-06-19/day mode=violence ctx=election,repression
e2 m1 > m3 REJECT actual 2009-06-19/day mode=change ctx=election

### Reuters 2021-08-23 none
What would happen if the dam burst? Engineers from [m1:@TJK Dushanbe] and [m2:@CHE Zurich] have modelled it: a wave of forty metres, ten hours to the plain.

### AFP 2018-09-12
[m1:KEN.BUS The Kenyan miner], [m2:KEN.GOV the mining ministry] said, {e1 will have its licence back} if it {e2 pays} [m3:KEN.CVL the villagers of Taita].
e1 m2 > m1 CONCEDE hypothetical 2018-09-12/none ctx=natural_resource
e2 m1 > m3 CONCEDE hypothetical 2018-09-12/none ctx=reparations

### AP 1998-02-23
[m1:UN Kofi Annan] {e1 talked} [m2:IRQ.GOV Saddam Hussein] into opening eight palaces to [m3:UN weapons inspectors], a deal [m4:USA.GOV Madeleine Albright] would reserve judgment on.
e1 m1 > m2 CONSULT actual 1998-02-23/none mode=visit ctx=cbrn

### Reuters 2023-11-22
[m1:ISR.GOV Israel's cabinet] {e1 voted for} a four-day truce in exchange for [m2:ISR.CVL fifty hostages]; [m3:ISR.PTY Itamar Ben-Gvir's party] {e2 was alone in opposing} it, and [m4:HAMAS.REB Hamas] {e3 thanked} [m5:QAT.GOV Doha] and [m6:EGY.GOV Cairo].
e1 m1 > m4 CONCEDE planned 2023-11-22/none ctx=military
e2 m3 > m1 REJECT actual 2023-11-22/none ctx=military
e3 m4 > m5,m6 SUPPORT actual 2023-11-22/none ctx=diplomatic

### Radio New Zealand 2000-07-13
[m1:FJI.REB George Speight] {e1 released the deposed prime minister} and 17 others on Thursday, 56 days into the siege, in line with a pact {e2 concluded} with [m2:FJI.MIL the military].
e1 m1 > m2 RETREAT actual 2000-07-13/day mode=release ctx=political_institutions
e2 m1 > m2 SUPPORT actual 2000-07-13/none ctx=political_institutions

### Radio New Zealand 2018-11-01
Voters in [m1:@NCL New Caledonia] go to the polls on Sunday; [m2:FRA.GOV Emmanuel Macron] {e1 will abide by} whatever they choose, his prime minister has said, and {e2 may call in} [m3:NCL.PTY all parties] the next day.
e1 m2 > m3 AGREE planned 2018-11-01/none ctx=territory
e2 m2 > m3 REQUEST hypothetical 2018-11-01/none mode=meet ctx=territory

### AP 2024-06-26
[m1:BOL.MIL General Juan José Zúñiga's] armoured cars {e1 rammed the palace door}, but [m2:BOL.GOV Luis Arce] {e2 confronted} [m3=m1 him] in the hall and {e3 commanded} him to withdraw, and by evening [m4:BOL.MIL the soldiers] {e4 were back in their quarters}.
e1 m1 > m2 ASSAULT actual 2024-06-26/none mode=destroy ctx=pro_autocracy
e2 m2 > m3 CONSULT actual 2024-06-26/none ctx=executive
e3 m2 > m3 REQUEST requested 2024-06-26/none mode=yield ctx=executive
e4 m4 > m2 RETREAT actual 2024-06-26/none mode=withdraw ctx=executive
