### Reuters 2005-10-17
[m1:ARM.GOV Yerevan] on Monday denied a report in a Turkish daily that it had {e1 agreed} to open the archives of the Dashnak party to [m2:TUR.EDU historians from Ankara].
e1 m1 > m2 AGREE denied 2005-10-17/day ctx=reparations

### AP 2016-05-19
[m1:CMR.GOV Cameroon], [m2:NGA.GOV Nigeria], [m3:NER.GOV Niger] and [m4:TCD.GOV Chad], whose commanders meet every month in N'Djamena, now {e1 coordinate} their sweeps against [m5:BOKO.REB Boko Haram], and [m6:FRA.MIL French liaison officers] {e2 provide} them with maps.
e1 m1 > m2,m3,m4 COOPERATE actual 2016-05-19/none ctx=military,terrorism
e2 m6 > m1,m2,m3,m4 AID actual 2016-05-19/none ctx=military,intelligence

### Daily Graphic 2012-08-29
[m1:GHA.OPP Ghana's main opposition party] {e1 exhorted} [m2:GHA.GOV the new president, John Mahama], to appoint an independent auditor for the oil fund. The party's candidate, who was in Kumasi, had no comment.
e1 m1 > m2 REQUEST requested 2012-08-29/none mode=change ctx=corruption

### Washington Times 2002-05-29
[m1:USA.GOV Attorney General John Ashcroft] {e1 eased} curbs on surveillance of mosques by [m2:USA.COP the FBI], drawing {e2 criticism} from [m3:ACLU the ACLU], which said agents would now spy on the innocent.
e1 m1 > m2 CONCEDE actual 2002-05-29/none ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2002-05-29/none mode=disapprove ctx=rights_freedoms

### UN News 2010-07-28
[m1:UNGA The General Assembly], on a motion tabled by [m2:BOL.GOV Bolivia] and carried with forty-one abstentions, {e1 called on} [m3:? states and international organisations] to provide clean water for all.
e1 m1 > m3 REQUEST requested 2010-07-28/none mode=assist ctx=human_security

### New York Post 2014-12-29
[m1:USA.COP Hundreds of police officers] {e1 turned} their backs on [m2:USA.GOV Mayor Bill de Blasio] at a funeral. [m3:USA.COP The union's president, Patrick Lynch], had {e2 said} there was blood on the steps of City Hall; a meeting between [m4=m2+m3 the two], which [m5:USA.REL Cardinal Timothy Dolan] {e3 recommended}, is {e4 set} for Tuesday.
e1 m1 > m2 PROTEST actual 2014-12-27/day mode=demo ctx=political_institutions
e2 m3 > m2 ACCUSE actual 2014-12-20/none mode=allege ctx=political_institutions
e3 m5 > m2,m3 REQUEST requested 2014-12-29/none mode=meet ctx=political_institutions
e4 m2 > m3 AGREE planned 2014-12-30/day ctx=political_institutions

### Mainichi 2009-02-28
[m1:JPN.GOV Prime Minister Taro Aso] has no intention of {e1 resigning}, [m4=m1 he] told [m2:JPN.OPP opposition deputies] in the budget committee on Friday, and would {e2 dissolve} [m3:JPN.LEG the lower house] when [m5=m1 he] saw fit.
e1 m1 > m2 RETREAT denied 2009-02-27/day mode=resign ctx=executive
e2 m1 > m3 COERCE hypothetical 2009-02-27/day ctx=executive

### Nouvelles 2012-09-18
[m1:MAR.GOV Rabat] and [m2:ESP.GOV Madrid] are {e1 interconnected} by a third power cable since Tuesday, which technicians from [m3:@FRA France] laid in forty days.
e1 m1 > m2 COOPERATE actual 2012-09-18/day ctx=economic

### Buenos Aires Times 2017-02-05
[m1:ARG.MIL An Argentine icebreaker] {e1 resupplied} [m2:UKR.EDU a Ukrainian research station] on Galindez island on Sunday, with no charge for the fuel.
e1 m1 > m2 AID actual 2017-02-05/day ctx=environment

### Al Jazeera 2017-11-06
[m1:LBN.GOV President Michel Aoun] {e1 wanted} [m2:SAU.GOV the Saudis] to explain why [m3:LBN.GOV his prime minister], Saad Hariri, had announced his {e2 resignation} from [m6:@SAU Riyadh], and [m4:FRA.GOV Emmanuel Macron], according to a diplomat, {e3 raised} the matter with [m5:SAU.GOV the crown prince].
e1 m1 > m2 REQUEST requested 2017-11-06/none mode=change ctx=executive
e2 m3 > m1 CONCEDE actual 2017-11-04/day ctx=executive
e3 m4 > m5 CONSULT actual 2017-11-06/none ctx=executive

### Al Jazeera 2017-12-05
[m1:LBN.GOV Saad Hariri] {e1 rescinded} his resignation on Tuesday after [m4:LBN.GOV the cabinet], in which [m2:HEZB.PTY Hezbollah] has two seats, {e2 pledged} to stay out of Arab conflicts. [m3:FRA.GOV Paris] {e3 was delighted}.
e1 m1 > m4 CONCEDE actual 2017-12-05/day ctx=executive
e2 m4 > m1 AGREE actual 2017-12-05/day ctx=executive
e3 m3 > m1 SUPPORT actual 2017-12-05/none ctx=executive

### Mid-Day 2008-11-29
[m1:IND.MIL Commandos] {e1 shot} the last [m2:LET.REB gunman] in the Taj hotel on Saturday morning. [m3:USA.COP FBI agents] and [m4:ISR.MED Israeli pathologists] {e2 assisted} [m5:IND.COP Mumbai police] with the dead.
e1 m1 > m2 ASSAULT actual 2008-11-29/day mode=firearms ctx=terrorism
e2 m3,m4 > m5 AID actual 2008-11-29/none ctx=terrorism

### BBC Monitoring 2004-05-06
[m1:GEO.GOV Georgia] regained Ajaria without a shot. [m2:GEO.GOV Aslan Abashidze], its ruler for thirteen years, {e1 quit} after [m3:RUS.GOV Russia's security council secretary] {e2 called} on him at midnight, and flew to [m4:@RUS Moscow] with his guest.
e1 m2 > m1 RETREAT actual 2004-05-06/none mode=resign ctx=territory
e2 m3 > m2 CONSULT actual 2004-05-05/day mode=visit ctx=territory

### Le Devoir 2014-06-06
[m1:CAN.LEG The Quebec assembly] {e1 authorised} [m2:CAN.MED doctors] to help the dying on Thursday, by 94 votes to 22; [m3:CAN.GOV Ottawa] {e2 would not rule out} a reference to [m4:CAN.JUD the courts].
e1 m1 > m2 CONCEDE actual 2014-06-05/day ctx=health
e2 m3 > m1 ACCUSE hypothetical 2014-06-05/none mode=allege ctx=legal

### AP 2007-06-05
[m1:USA.GOV President George W. Bush], who was to have supper with Chancellor Merkel at Heiligendamm on Wednesday, spent Tuesday in Prague, where [m6=m1 he] {e1 paid tribute} to [m2:CZE.ELI Vaclav Havel] and {e2 told} [m3:RUS.GOV Vladimir Putin], through the press, that [m4=m3 he] had nothing to fear from [m5:@CZE ten interceptors and a radar].
e1 m1 > m2 SUPPORT actual 2007-06-05/day ctx=pro_democracy
e2 m1 > m3 AGREE actual 2007-06-05/day ctx=military

### Reuters 2017-06-20
[m1:PAK.GOV Pakistan] and [m2:AFG.GOV Afghanistan], on the suggestion of [m3:CHN.GOV Chinese Foreign Minister Wang Yi], who {e1 shuttled} between [m4=m1+m2 the two capitals] this week, {e2 may set up} a hotline.
e1 m3 > m1,m2 CONSULT actual 2017-06-20/week mode=third-party ctx=diplomatic
e2 m1 > m2 AGREE hypothetical 2017-06-20/none ctx=diplomatic

### AP 2013-01-31
[m1:MDV.GOV The Maldivian government] {e1 interfered} nowhere in the trial of [m2:MDV.OPP Mohamed Nasheed], its spokesman said, and [m3:IND.GOV India] need not worry about the man who had once slept in its embassy.
e1 m1 > m2 COERCE denied 2013-01-31/none ctx=legal

### Rzeczpospolita 2010-04-10
[m1:RUS.GOV Prime Minister Vladimir Putin], taking charge of the inquiry himself, drove to the crash site outside Smolensk on Saturday night and {e2 embraced} [m2:POL.GOV Donald Tusk], who had come from Warsaw by way of Vitebsk.
e2 m1 > m2 CONSULT actual 2010-04-10/day ctx=disasters

### Rzeczpospolita 2011-01-13
[m1:POL.GOV Poland's prime minister] {e1 disputed} on Thursday the findings of [m2:IAC the Interstate Aviation Committee], and said that [m3:RUS.GOV Moscow] had {e2 withheld} the controllers' tapes from [m4:POL.JUD his investigators].
e1 m1 > m2 REJECT actual 2011-01-13/day ctx=legal
e2 m3 > m4 REJECT actual 2011-01-13/none mode=assist ctx=legal said=m1

### Reuters 2018-12-13
[m1:YEM.GOV Yemen's government] and [m2:HOUTHI.REB the Houthis] {e1 reached} a truce for Hodeidah in Rimbo on Thursday, [m3:UN Antonio Guterres] announced, and [m4:SWE.GOV Sweden's foreign minister], their {e2 host}, wept.
e1 m1 > m2 CONCEDE actual 2018-12-13/day ctx=military said=m3
e2 m4 > m1,m2 CONSULT actual 2018-12-13/day mode=third-party ctx=military

### Reuters 2018-12-30
[m1:HOUTHI.REB Houthi fighters] {e1 handed} the port of Hodeidah to [m2:YEM.MIL coastguards] on Saturday in what [m3:YEM.GOV the government side] {e2 called} a stage play, since the men in uniform were known to be their own.
e1 m1 > m2 RETREAT actual 2018-12-29/day mode=withdraw ctx=military
e2 m3 > m1 ACCUSE actual 2018-12-30/none mode=allege ctx=military

### Jakarta Post 2001-07-26
[m1:IDN.GOV Abdurrahman Wahid] {e1 vacated} the palace in Jakarta on Thursday, three days after [m2:IDN.LEG the assembly] {e2 deposed} him, and flew to Baltimore for medical tests; [m3:IDN.REL followers] lined the road and wept.
e1 m1 > m2 RETREAT actual 2001-07-26/day mode=resign ctx=executive
e2 m2 > m1 SANCTION actual 2001-07-23/day mode=expel ctx=executive

### Jakarta Post 2003-05-19
[m1:IDN.MIL Marines and paratroopers] {e1 landed} in Aceh at dawn on Monday. Hours earlier, talks in [m6:@JPN Tokyo] between [m2:IDN.GOV Jakarta] and [m3:GAM.REB the separatists] had {e2 broken down}; [m4:JPN.GOV the Japanese hosts] and [m5:USA.GOV American diplomats] had {e3 asked} both to sit down one more time.
e1 m1 > m3 MOBILIZE actual 2003-05-19/day mode=troops ctx=territory
e2 m2 > m3 CONSULT actual 2003-05-18/day mode=third-party ctx=territory
e3 m4,m5 > m2,m3 REQUEST requested 2003-05-18/none mode=meet ctx=territory

### Star Bulletin 2012-10-24 none
Surf forecasters put the north shore on alert for thirty-foot waves, and lifeguards on [m1:@USA Oahu] rescued nineteen swimmers, four of them sailors on leave from a ship of [m2:@CAN the Canadian navy].

### BBC 2013-08-30
[m1:GBR.LEG The House of Commons] {e1 blocked} on Thursday night, by thirteen votes, any British part in air strikes against [m2:SYR.GOV Syria], and [m3:GBR.GOV David Cameron], who had recalled it from holiday, {e3 promised} to respect its will. [m4:USA.GOV President Barack Obama] is still weighing a limited {e4 attack}.
e1 m1 > m3 REJECT actual 2013-08-29/day mode=change ctx=military
e3 m3 > m1 CONCEDE actual 2013-08-29/day ctx=military
e4 m4 > m2 ASSAULT hypothetical 2013-08-30/none mode=aerial ctx=cbrn

### Sofia Echo 2009-01-07
[m1:RUS.BUS Gazprom] {e1 cut} all deliveries by way of [m2:UKR.GOV Ukraine] on Wednesday, leaving [m3:BGR.CVL Bulgarians] to heat with wood. [m4:TUR.GOV Turkey] {e2 chipped in} with electricity.
e1 m1 > m2 SANCTION actual 2009-01-07/day mode=discontinue ctx=natural_resource
e2 m4 > m3 AID actual 2009-01-07/none ctx=natural_resource

### Sofia Echo 2009-01-20
[m1:RUS.BUS Gazprom] {e1 resumed} pumping gas to Europe through [m2:UKR.GOV Ukraine] on Tuesday morning, a day after [m3:RUS.GOV Vladimir Putin] and [m4:UKR.GOV Yulia Tymoshenko] {e2 witnessed} the signing of a ten-year contract.
e1 m1 > m2 COOPERATE actual 2009-01-20/day ctx=natural_resource
e2 m3 > m4 SUPPORT actual 2009-01-19/day ctx=natural_resource

### Haaretz 2012-02-21
[m1:ISR.GOV Israel's prison service] {e1 struck} a deal on Tuesday with the lawyers of [m2:PSE.REB Khader Adnan], who will {e2 be let go} in April and in return {e3 ended} a fast of sixty-six days.
e1 m1 > m2 SUPPORT actual 2012-02-21/day ctx=human_rights
e2 m1 > m2 RETREAT planned 2012-04-17/month mode=release ctx=human_rights
e3 m2 > m1 CONCEDE actual 2012-02-21/day ctx=human_rights

### AFP 2024-07-08
[m1:IND.GOV Narendra Modi] {e1 arrived} in [m2:RUS.GOV Moscow] on Monday for two days. [m3:UKR.GOV Volodymyr Zelenskiy] {e2 was bitter} about the embrace, coming on the day on which [m5:RUS.MIL a Russian missile] {e3 hit} [m4:UKR.MED a children's hospital] in [m6:@UKR Kyiv].
e1 m1 > m2 CONSULT actual 2024-07-08/day mode=visit ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2024-07-08/none mode=disapprove ctx=diplomatic
e3 m5 > m4 ASSAULT actual 2024-07-08/day mode=aerial ctx=military

### Gazette 2000-09-28 none
At the Games in [m1:@AUS Sydney] a wrestler from [m2:@USA Wyoming] beat a Siberian who had not conceded a point in ten years, and [m3:@CMR Cameroon] and [m4:@ESP Spain] will meet in the football final.

### Irrawaddy 2012-04-06
[m1:KNU.REB The Karen National Union] and [m2:MMR.GOV Minister Aung Min] {e1 agreed} on Friday in Yangon on a code of conduct, liaison offices and the gradual return of [m3:MMR.REF villagers] uprooted since 1949.
e1 m1 > m2 AGREE actual 2012-04-06/day ctx=military

### Irrawaddy 2014-05-22
[m1:THA.MIL The army] on Thursday {e1 detained} [m2:THA.PTY leaders of both camps] at the end of a second day of {e2 talks} which it had itself {e3 convened}.
e1 m1 > m2 COERCE actual 2014-05-22/day mode=arrest ctx=pro_autocracy
e2 m1 > m2 CONSULT actual 2014-05-22/day ctx=political_institutions
e3 m1 > m2 REQUEST requested 2014-05-21/day mode=meet ctx=political_institutions

### Reuters 2023-12-14
[m1:EU European leaders] {e1 opened} membership talks with [m2:UKR.GOV Ukraine] and [m3:MDA.GOV Moldova] on Thursday while [m4:HUN.GOV Viktor Orban] was out of the room; back in it, [m6=m4 he] {e2 blocked} fifty billion euros for [m5=m2 Kyiv].
e1 m1 > m2,m3 SUPPORT actual 2023-12-14/day ctx=diplomatic
e2 m4 > m5 REJECT actual 2023-12-14/day mode=assist ctx=economic

### Reuters 2024-02-01 headline
[m1:HUN.GOV Orban] {e1 relents}, [m2:EU EU] approves 50 billion euros in {e2 aid} for [m3:UKR.GOV Ukraine]
e1 m1 > m2 CONCEDE actual 2024-02-01/none ctx=economic
e2 m2 > m3 AGREE actual 2024-02-01/none ctx=economic

### Prothom Alo 2018-08-02
[m1:BGD.EDU Schoolchildren in uniform] {e1 stopped} cars in Dhaka for a fifth day to check licences, among them that of [m2:BGD.GOV a minister]. [m3:BGD.GOV The home minister] {e2 assured} [m4=m1 them] that every demand would be met.
e1 m1 > m2 PROTEST actual 2018-08-02/day mode=obstruct ctx=human_security
e2 m3 > m4 CONCEDE actual 2018-08-02/none ctx=human_security

### Financial Mail 2013-10-18 none
[m1:ZAF.BUS Two retailers] buried a long dispute over a shopping mall in [m2:@ZMB Lusaka], and the landlord, who had threatened to expel both, is to receive a share of turnover.
