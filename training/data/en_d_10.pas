### Reuters 2012-07-19
[m1:RUS.GOV Moscow] dismissed as fiction a report that [m2=m1 it] had {e1 offered} [m3:SYR.GOV Bashar al-Assad] a dacha and a plane.
e1 m1 > m3 AGREE denied 2012-07-19/none ctx=asylum

### AFP 2008-11-05
[m1:CHN.GOV Beijing] insists [m2=m1 it] has never {e1 promised} [m3:TWN.GOV Taipei] to take the missiles away; [m4:TWN.OPP the island's opposition] {e2 dares} [m5:TWN.GOV Ma Ying-jeou] to produce proof.
e1 m2 > m3 AGREE denied 2008-11-05/none ctx=military
e2 m4 > m5 REQUEST requested 2008-11-05/none ctx=military

### Dawn 2015-08-01
There was no truth, [m1:PAK.GOV the foreign office] said, in stories that [m2:PAK.GOV Islamabad] was {e1 brokering} a second round between [m3:AFG.GOV Kabul] and [m4:TALIBAN.REB the insurgents].
e1 m2 > m3,m4 CONSULT denied 2015-08-01/none mode=third-party ctx=diplomatic said=m1

### VOA 2019-09-08
[m1:USA.GOV President Trump] {e1 disinvited} [m2:TALIBAN.REB the Taliban] from [m6:@USA Camp David]. "<<q1 [m3=m1 I] never {e2 told} [m4:AFG.GOV Ghani] to give up his election>>," [m5=m1 he] added.
e1 m1 > m2 REJECT actual 2019-09-08/none mode=meet ctx=diplomatic
e2 m3 > m4 REQUEST denied 2019-09-08/none mode=yield ctx=election said=m5
q1 m5 direct cue=added

### AP 1998-12-10
[m1:IRQ.GOV Tariq Aziz] rejected suggestions that [m2:IRQ.GOV Baghdad] had {e1 turned [m3:UN inspectors] away} from a party office; they had simply come on a Friday.
e1 m2 > m3 REJECT denied 1998-12-10/none ctx=cbrn said=m1

### AFP 2006-05-18
Contrary to what was reported in [m1:@NPL Kathmandu], [m2:IND.GOV New Delhi] never {e1 counselled} [m3:NPL.GOV the palace] to hold on, [m4:IND.GOV Shyam Saran] said; if anything, [m5=m2 it] {e2 nudged} [m6=m3 the king] to let go.
e1 m2 > m3 REQUEST denied 2006-05-18/none ctx=political_institutions said=m4
e2 m5 > m6 REQUEST requested 2006-05-18/none mode=change ctx=political_institutions said=m4

### Daily Star 2008-05-10
[m1:HEZBOLLAH.PTY Hezbollah] {e1 handed the captured streets over} to [m2:LBN.MIL the army] on Saturday. [m3:LBN.MIL The command] had {e2 frozen} two measures against [m4=m1 the party], which denies it was ever {e3 threatened} with disarmament.
e1 m1 > m2 RETREAT actual 2008-05-10/day mode=withdraw ctx=military
e2 m3 > m4 CONCEDE actual 2008-05-10/none ctx=military
e3 m3 > m4 THREATEN denied 2008-05-10/none ctx=military

### Reuters 2020-08-06
[m1:LBN.CVL Beirut residents] {e1 beseeched} [m2:FRA.GOV Emmanuel Macron] in the rubble to help them; [m3=m2 the visitor] {e2 hugged} a few and {e3 assured} [m4=m1 them] that no aid would pass through [m5:LBN.GOV corrupt hands].
e1 m1 > m2 REQUEST requested 2020-08-06/none mode=assist ctx=disasters
e2 m3 > m1 CONSULT actual 2020-08-06/none mode=visit ctx=disasters
e3 m3 > m4 AGREE planned 2020-08-06/none ctx=disasters,corruption

### Reuters 2021-05-06
[m1:FRA.GOV A French minister] {e1 raised the spectre} of cutting Jersey's power, and [m2:GBR.MIL two Royal Navy ships] {e2 made for} [m4:@GBR St Helier] to watch over the blockade by [m3:FRA.LAB Norman fishermen].
e1 m1 > m2 THREATEN threatened 2021-05-06/none mode=restrict ctx=economic
e2 m2 > m3 MOBILIZE actual 2021-05-06/none mode=weapons ctx=economic

### Ouest-France 2021-11-01
[m1:FRA.GOV Macron] {e1 won't be carrying out} [m2=m1 his] measures against [m3:GBR.BUS British trawlers] at midnight after all. He gives talks until Thursday.
e1 m1 > m3 CONCEDE actual 2021-11-01/none ctx=economic

### AFP 2016-02-16 none
Ministers from [m1:@QAT Doha], [m2:@RUS Moscow], [m3:@SAU Riyadh] and [m4:@VEN Caracas] were in the hotel on Tuesday. Output in January, according to [m5:OPEC OPEC's] own figures, was 32.3 million barrels a day.

### Reuters 2016-01-20
[m1:VEN.GOV Caracas] {e1 is lobbying} [m2:OPEC its fellow exporters] for an emergency session; [m3:IRQ.GOV Iraq] {e2 may} attend, [m4:SAU.GOV the kingdom] {e3 sees no need} for one.
e1 m1 > m2 REQUEST requested 2016-01-20/none mode=meet ctx=natural_resource
e3 m4 > m1 REJECT actual 2016-01-20/none mode=meet ctx=natural_resource
e2 m3 > m1 AGREE hypothetical 2016-01-20/none ctx=natural_resource

### Reuters 1990-07-17
[m1:IRQ.GOV Saddam Hussein] {e1 vowed "effective action"} if [m2:KWT.GOV Kuwait] and [m3:ARE.GOV Abu Dhabi] went on pumping above quota.
e1 m1 > m2,m3 THREATEN threatened 1990-07-17/none mode=violence ctx=natural_resource

### Reuters 1994-11-10
[m1:IRQ.LEG Baghdad's assembly] {e1 formally accepted} the frontier with [m2:KWT.GOV Kuwait] as [m3:RUS.GOV Andrei Kozyrev] looked on from the gallery.
e1 m1 > m2 CONCEDE actual 1994-11-10/none ctx=territory

### KUNA 2019-02-13 none
[m1:IRQ.GOV Iraq's planning minister] is in [m2:@KWT Kuwait City] for medical tests. [m3:KWT.GOV The emir's adviser] published a volume of poems there last year; [m4:EGY.GOV the Egyptian ambassador] launched it.

### AFP 2013-09-02
[m1:USA.LEG A senator] would {e1 vote against} [m2:USA.GOV the president's] strike, and he hadn't been {e2 pressured} by [m3:ISR.SOC the pro-Israel lobby], he told reporters.
e1 m1 > m2 REJECT actual 2013-09-02/none ctx=military,legislative
e2 m3 > m1 REQUEST denied 2013-09-02/none ctx=military

### Le Monde 2012-09-13
[m1:TUN.CVL Salafists] {e1 overran} the courtyard of [m2:USA.GOV the American mission], and [m3:TUN.GOV the president] {e2 sent his guards to rescue} [m4:USA.GOV the diplomats].
e1 m1 > m2 PROTEST actual 2012-09-13/none mode=riot ctx=religion_ethnicity
e2 m3 > m4 AID actual 2012-09-13/none ctx=diplomatic

### El Watan 2019-04-02
[m1:DZA.MIL General Ahmed Gaid Salah] {e1 pressed for the immediate use} of Article 102, and an hour afterwards [m2:DZA.GOV Abdelaziz Bouteflika] {e2 notified} the constitutional council of his departure.
e1 m1 > m2 REQUEST requested 2019-04-02/none mode=change ctx=executive
e2 m2 > m1 RETREAT actual 2019-04-02/none mode=resign ctx=executive

### El Watan 2019-02-11 headline
[m1:DZA.GOV Bouteflika] {e1 will not be deterred}: a fifth term despite [m2:DZA.CVL marches]
e1 m1 > m2 REJECT actual 2019-02-11/none mode=change ctx=election

### Reuters 2019-03-11
[m1:DZA.GOV Bouteflika] {e1 gave up running} for a fifth term, though [m3=m1 he] postponed the vote itself; [m2:DZA.JUD a thousand judges] had {e3 refused to oversee} it.
e1 m1 > m2 CONCEDE actual 2019-03-11/none ctx=election
e3 m2 > m1 REJECT actual 2019-03-11/none ctx=election

### Reuters 2014-10-08 none
[m1:USA.GOV The health secretary], asked about flights from [m2:@LBR Monrovia], cited figures: 150 passengers a day, screened twice. [m3:BEL.BUS The airline from Brussels] carries a third of them.

### Liberian Observer 2014-08-22
[m1:LBR.GOV President Sirleaf] retreated under pressure and {e2 reopened} [m3:@LBR West Point] after ten days of quarantine, having sent soldiers who {e4 fired on} [m2:LBR.CVL slum dwellers].
e2 m1 > m2 RETREAT actual 2014-08-22/none ctx=health
e4 m1 > m2 ASSAULT actual 2014-08-22/none mode=firearms ctx=health

### AFP 2009-10-26
[m1:SYC.GOV Victoria] {e1 knocked on [m2:USA.GOV Washington's] door} for help with [m3:SOM.CRM pirates]; drones {e2 may be stationed} on the islands.
e1 m1 > m2 REQUEST requested 2009-10-26/none mode=assist ctx=crime
e2 m2 > m1 AGREE hypothetical 2009-10-26/none ctx=military,crime

### AFP 2009-04-12
[m1:USA.MIL Navy snipers] {e1 rescued} [m2:USA.LAB Captain Richard Phillips] on Sunday. "<<q1 Every country will be treated the way it treats us>>," [m3:SOM.CRM a pirate] {e3 said by phone from [m4:@SOM Eyl]}, swearing to kill Americans.
e1 m1 > m2 AID actual 2009-04-12/day ctx=crime
e3 m3 > m1 THREATEN threatened 2009-04-12/none mode=violence ctx=crime
q1 m3 direct cue=said

### Garowe 2011-03-17
[m1:SOMALILAND.PRE Hargeisa] {e1 allowed} [m2:UN a U.N. team] into its prison for pirates; [m3:PUNTLAND.REB Puntland's president] wished that someone would {e2 build} him one.
e1 m1 > m2 RETREAT actual 2011-03-17/none mode=access ctx=crime
e2 m3 > m2 REQUEST requested 2011-03-17/none mode=assist ctx=crime

### Reuters 2024-01-01
[m1:ETH.GOV Abiy Ahmed] and [m2:SOMALILAND.PRE Muse Bihi] {e1 put their hands to} a memorandum on a naval lease, by which [m3:ETH.GOV Addis Ababa] {e2 would consider recognising} [m4=m2 the breakaway republic]. [m5:SOM.GOV Mogadishu] {e3 declared the paper null}.
e1 m1 > m2 SUPPORT actual 2024-01-01/none ctx=military
e2 m3 > m4 AGREE hypothetical 2024-01-01/none ctx=diplomatic
e3 m5 > m1 REJECT actual 2024-01-01/none ctx=territory

### Reuters 2024-12-12
Under [m1:TUR.GOV Recep Tayyip Erdogan's] {e1 mediation} in [m6:@TUR Ankara] [m2:SOM.GOV Hassan Sheikh Mohamud] and [m3:ETH.GOV Abiy Ahmed] {e2 set the quarrel aside}; [m4=m3 Ethiopia] {e3 will get} the sea "under [m5:SOM.GOV Somali] sovereignty".
e1 m1 > m2,m3 CONSULT actual 2024-12-12/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE actual 2024-12-12/none ctx=territory
e3 m5 > m4 AGREE planned 2024-12-12/none ctx=economic

### Addis Fortune 2016-01-13
[m1:ETH.PTY The ruling party in Oromia] {e1 cancelled the master plan} for the capital. [m2:ETH.CVL Students] {e2 went on marching} for the freeing of [m3:ETH.OPP detained leaders].
e1 m1 > m2 CONCEDE actual 2016-01-13/none ctx=territory
e2 m2 > m1 PROTEST actual 2016-01-13/none mode=demo ctx=repression

### Addis Fortune 2018-06-05
[m1:ETH.GOV Addis Ababa] {e1 will fully implement} the [m3:@DZA Algiers] ruling, [m4:@ERI Badme] included. [m2:ERI.GOV Asmara], mute for two weeks, {e2 is sending a delegation}.
e1 m1 > m2 CONCEDE planned 2018-06-05/none ctx=territory
e2 m2 > m1 AGREE planned 2018-06-05/none ctx=diplomatic

### Reuters 2018-07-08
[m1:ETH.GOV Abiy Ahmed] and [m2:ERI.GOV Isaias Afwerki] {e1 danced} at dinner in [m4:@ERI Asmara] on Sunday, and telephones {e2 rang} between [m3=m1+m2 the two countries] for the first time in twenty years.
e1 m1 > m2 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic
e2 m1 > m2 COOPERATE actual 2018-07-08/day ctx=economic

### Reuters 2004-02-12
[m1:HTI.OPP Haiti's civil opposition] {e1 shunned} [m2:CARICOM Caricom's] plan because [m3:HTI.GOV Jean-Bertrand Aristide] would stay on; [m4:USA.GOV Colin Powell] {e3 telephoned} its leaders and {e4 begged} for one more day.
e1 m1 > m2 REJECT actual 2004-02-12/none ctx=political_institutions
e3 m4 > m1 CONSULT actual 2004-02-12/none mode=phone ctx=political_institutions
e4 m4 > m1 REQUEST requested 2004-02-12/none mode=yield ctx=political_institutions

### Reuters 2004-03-01
[m1:USA.GOV Washington] denies having {e1 kidnapped} [m2:HTI.ELI Aristide]; [m3=m2 he] {e2 signed} his letter of resignation freely, said [m4:USA.GOV Scott McClellan].
e1 m1 > m2 ASSAULT denied 2004-03-01/none mode=abduct ctx=diplomatic
e2 m3 > m1 RETREAT actual 2004-03-01/none mode=resign ctx=executive said=m4

### Miami Herald 2024-03-11
[m1:HTI.GOV Ariel Henry] {e1 undertook by video from [m3:@USA Puerto Rico] to go} once a council is in place. [m2:HTI.CRM Jimmy Chérizier], alias Barbecue, had {e2 spoken of "civil war"} if [m4=m1 he] returned.
e1 m1 > m2 CONCEDE planned 2024-03-11/none ctx=executive
e2 m2 > m1 THREATEN threatened 2024-03-11/none mode=violence ctx=crime

### Gleaner 2004-03-15
[m1:JAM.GOV Kingston] played down [m2:HTI.GOV Port-au-Prince's] {e2 move to freeze relations} over its {e3 shelter} for [m3:HTI.ELI a former president].
e2 m2 > m1 SANCTION actual 2004-03-15/none mode=discontinue ctx=diplomatic
e3 m1 > m3 AID actual 2004-03-15/none ctx=asylum

### Stabroek News 2011-03-01 none
[m1:GUY.GOV The labour minister] was educated in [m2:@TTO Port of Spain]. [m3:SUR.GOV Suriname's vice president] played for the same cricket club, and each has written about the other's googly.

### Stabroek News 2023-12-14
At [m1:BRA.GOV Brasilia's] and [m2:CELAC CELAC's] {e1 bidding}, [m3:GUY.GOV Irfaan Ali] and [m4:VEN.GOV Nicolás Maduro] {e2 met} at an airport in [m5:@VCT St Vincent] and {e3 forswore} the use of force over [m6:@GUY Essequibo].
e1 m1,m2 > m4 REQUEST requested 2023-12-14/none mode=meet ctx=territory
e2 m3 > m4 CONSULT actual 2023-12-14/none mode=third-party ctx=territory
e3 m3 > m4 CONCEDE planned 2023-12-14/none ctx=territory

### Stabroek News 2023-12-09
[m1:VEN.GOV Maduro] {e1 threatens to annex} two-thirds of [m2:GUY.GOV Guyana] and {e2 warned} [m3:MNC ExxonMobil] that it had three months to be gone.
e1 m1 > m2 THREATEN threatened 2023-12-09/none mode=territory ctx=territory
e2 m1 > m3 THREATEN threatened 2023-12-09/none mode=expel ctx=natural_resource

### Reuters 2015-03-17
[m1:GUY.GOV Donald Ramotar] {e1 slung} [m2:USA.GOV an American project] out of the country, then {e2 had second thoughts}.
e1 m1 > m2 COERCE actual 2015-03-17/none mode=deport ctx=pro_democracy
e2 m1 > m2 CONCEDE actual 2015-03-17/none ctx=pro_democracy

### AP 2001-07-01 none
Delegates of [m1:CARICOM Caricom] wore shirts with hibiscuses. [m2:BRB.GOV The Barbadian premier] presided; [m3:DMA.GOV Dominica's] brought a choir, and no communiqué was issued.

### Reuters 2013-11-28
[m1:CHN.GOV China] {e1 scrambled jets} over [m4=m1 its] new air defence zone, which [m2:JPN.BUS Japan's two airlines], {e2 told} to by [m3:JPN.GOV Tokyo], {e3 are ignoring}.
e1 m1 > m3 MOBILIZE actual 2013-11-28/none mode=weapons ctx=military,territory
e2 m3 > m2 REQUEST requested 2013-11-28/none ctx=territory
e3 m2 > m1 REJECT actual 2013-11-28/none ctx=territory

### Reuters 2013-11-26
[m1:USA.MIL Two unarmed B-52s] {e1 flew through} the zone without notice in a show of defiance to [m2:CHN.GOV Beijing]. [m3:AUS.GOV Canberra] {e2 called in} [m4:CHN.GOV the Chinese ambassador].
e1 m1 > m2 REJECT actual 2013-11-26/none ctx=military,territory
e2 m3 > m4 ACCUSE actual 2013-11-26/none mode=disapprove ctx=territory

### AFP 2014-11-10
[m1:JPN.GOV Shinzo Abe] and [m2:CHN.GOV Xi Jinping] {e1 shook hands without a smile}, having {e2 signed off on} a four-point text in which each side notes the other's "different positions".
e1 m1 > m2 CONSULT actual 2014-11-10/none mode=multilateral ctx=diplomatic
e2 m1 > m2 AGREE actual 2014-11-10/none ctx=diplomatic,territory

### Japan Times 2018-10-30
[m1:KOR.JUD Seoul's highest court] {e1 directed} [m2:JPN.BUS Nippon Steel] to pay four men. [m3:JPN.GOV Taro Kono] {e2 said [m4=m3 Tokyo] would not accept it} and might {e3 resort to} an international tribunal.
e1 m1 > m2 SANCTION actual 2018-10-30/none ctx=reparations,legal
e2 m3 > m1 REJECT actual 2018-10-30/none ctx=legal
e3 m3 > m1 ACCUSE hypothetical 2018-10-30/none mode=allege ctx=legal

### Korea Herald 2019-11-22
Six hours before it was to lapse [m1:KOR.GOV Seoul] {e1 stayed the end} of [m4=m1 its] intelligence pact with [m2:JPN.GOV Tokyo], as [m3:USA.GOV Mark Esper] had {e2 pressed it} to.
e1 m1 > m2 CONCEDE actual 2019-11-22/none ctx=intelligence
e2 m3 > m1 REQUEST requested 2019-11-22/none ctx=intelligence

### Korea Herald 2016-12-09 none
The president's approval stood at 5 percent, [m1:KOR.BUS the pollster] reported. In [m2:@KOR Daegu], her home town, it was 10. [m3:KOR.GOV The Blue House] has [m4=m3 its] own figures.

### Korea Herald 2016-11-29
[m1:KOR.GOV Park Geun-hye] {e1 left [m4=m1 her] fate in the hands of} [m2:KOR.LEG the National Assembly]; [m3:KOR.OPP the Democratic Party] {e2 saw a trick} and {e3 presses on} with impeachment.
e1 m1 > m2 CONCEDE actual 2016-11-29/none ctx=executive
e3 m3 > m1 ACCUSE planned 2016-11-29/none mode=allege ctx=executive
e2 m3 > m1 ACCUSE actual 2016-11-29/none mode=disapprove ctx=executive

### Korea Herald 2024-12-04
[m1:KOR.LEG Lawmakers] climbed the fence and {e1 voted down martial law}; four hours afterwards [m2:KOR.GOV Yoon Suk Yeol] {e2 rescinded it} and [m3:KOR.MIL the paratroopers] {e3 filed out of} the chamber.
e1 m1 > m2 REJECT actual 2024-12-04/none mode=change ctx=pro_autocracy
e2 m2 > m1 CONCEDE actual 2024-12-04/none ctx=pro_autocracy
e3 m3 > m1 RETREAT actual 2024-12-04/none mode=withdraw ctx=pro_autocracy

### Korea Herald 2025-01-03
[m1:KOR.MIL Presidential guards] {e1 formed a wall} and for five hours would not let [m2:KOR.JUD the investigators] serve their warrant on [m3:KOR.GOV Yoon].
e1 m1 > m2 REJECT actual 2025-01-03/none ctx=legal

### Antara 2007-06-21
[m1:IDN.GOV Yusril's ministry] has {e1 ordered nothing of the kind}, an official said of a rumoured ban on [m2:AUS.JRN Australian reporters] entering [m3:@IDN Papua].
e1 m1 > m2 COERCE denied 2007-06-21/none mode=restrict ctx=rights_freedoms

### Jakarta Post 2015-05-10
[m1:IDN.GOV Joko Widodo] {e1 opened [m4:@IDN Papua] to} [m2:NGO foreign observers] on Sunday, a day after he {e2 walked} [m3:OPM.REB five separatists] out of [m5:@IDN Abepura] prison.
e1 m1 > m2 RETREAT actual 2015-05-10/day mode=access ctx=rights_freedoms
e2 m1 > m3 RETREAT actual 2015-05-10/none mode=release ctx=rights_freedoms

### Jakarta Post 2012-06-20
[m1:IDN.GOV Jakarta] {e1 might grant} [m2:OPM.REB the Papuan rebels] a political dialogue, a minister let on, were [m3=m2 they] to drop the word independence.
e1 m1 > m2 CONCEDE hypothetical 2012-06-20/none ctx=territory

### Reuters 2013-08-29 headline
[m1:GBR.LEG Commons] {e1 says no to} [m2:GBR.GOV Cameron] on Syria
e1 m1 > m2 REJECT actual 2013-08-29/none ctx=military,legislative

### AP 2009-11-16 headline
[m1:USA.GOV Obama], [m2:CHN.GOV Hu] {e1 hold talks}; no yuan pledge
e1 m1 > m2 CONSULT actual 2009-11-16/none ctx=economic

### AFP 2020-11-10 headline
[m1:ARM.GOV Armenia] {e1 cedes} Kelbajar; [m2:ARM.CVL crowd] {e2 ransacks} [m3:ARM.GOV premier's office]
e2 m2 > m3 PROTEST actual 2020-11-10/none mode=riot ctx=territory
e1 m1 > m2 CONCEDE planned 2020-11-10/none ctx=territory

### Reuters 1991-06-25 headline none
Yugoslavs top hoops poll, [m1:@ITA Italy] second, [m2:@GRC Greece] out

### Gulf News 2006-03-09 headline
[m1:ARE.BUS Dubai firm] {e1 yields}: US ports to be sold, [m2:USA.LEG Congress] cheers
e1 m1 > m2 CONCEDE actual 2006-03-09/none ctx=economic

### Reuters 2015-08-05 headline
[m1:FRA.GOV Paris] to {e1 refund} [m2:RUS.GOV Moscow] over Mistrals
e1 m1 > m2 CONCEDE planned 2015-08-05/none ctx=military

### Reuters 2014-11-25
[m1:FRA.GOV France] {e1 suspended until further notice} delivery of the first Mistral carrier to [m2:RUS.GOV Russia]; [m3:RUS.GOV a deputy defence minister] ruled out suing, for now.
e1 m1 > m2 SANCTION actual 2014-11-25/none mode=discontinue ctx=military

### Reuters 2007-10-06 none
[m1:FRA.GOV The trade secretary] and [m2:RUS.GOV the deputy prime minister in charge of wheat] share a birthday. They discovered it at a dinner for [m3:@KAZ Astana's] tenth anniversary as capital.

### AFP 2014-03-21
[m1:USA.GOV American officials] may {e1 go after} [m2:RUS.BUS Russia's energy firms] next, and [m3:NOR.GOV Norway] {e2 will follow} the EU's lead; [m4:AUT.GOV Austria] {e3 rejects} the use of gas as a lever.
e1 m1 > m2 SANCTION hypothetical 2014-03-21/none mode=discontinue ctx=economic
e2 m3 > m2 SANCTION planned 2014-03-21/none mode=discontinue ctx=economic
e3 m4 > m2 REJECT actual 2014-03-21/none ctx=economic

### Reuters 2021-05-19
[m1:USA.GOV The Biden administration] {e1 waived penalties} on [m2:DEU.BUS the company behind Nord Stream 2], a gesture to [m3:DEU.GOV Berlin] that [m4:UKR.GOV Kyiv] {e2 resented}.
e1 m1 > m2 CONCEDE actual 2021-05-19/none ctx=economic
e2 m4 > m1 ACCUSE actual 2021-05-19/none mode=disapprove ctx=economic

### ABC 2003-04-14
[m1:USA.GOV Ari Fleischer] {e1 invited} [m2:SYR.GOV Damascus] to "seriously ponder the implications" of harbouring [m3:IRQ.ELI Saddam's ministers]. No Iraqi had been {e3 taken in}, said [m4:SYR.GOV Farouk al-Shara].
e1 m1 > m2 REQUEST requested 2003-04-14/none mode=change ctx=military
e3 m2 > m3 AID denied 2003-04-14/none ctx=asylum said=m4

### Reuters 2005-11-25
[m1:SYR.GOV Damascus] {e1 agreed to let} [m2:UN the Hariri investigators] question five officials in [m3:@AUT Vienna]; it had long {e2 balked at} [m4:@LBN Beirut] as the venue.
e1 m1 > m2 CONCEDE planned 2005-11-25/none ctx=legal
e2 m1 > m2 REJECT actual 2005-11-25/none ctx=legal bg

### Reuters 2008-08-13
[m1:SYR.GOV Bashar al-Assad] and [m2:LBN.GOV Michel Suleiman] {e1 settled in [m3:@SYR Damascus] on an exchange of ambassadors}, the first since the two countries were born.
e1 m1 > m2 AGREE planned 2008-08-13/none ctx=diplomatic

### Reuters 2021-09-04
[m1:LBN.GOV Four Lebanese ministers] {e1 were driven to} [m4:@SYR Damascus] on Saturday to {e2 ask} for gas to cross [m2:SYR.GOV Syria]. "Welcome," their host replied; [m3:USA.GOV Washington] {e3 would overlook} the sanctions.
e1 m1 > m2 CONSULT actual 2021-09-04/day mode=visit ctx=diplomatic
e2 m1 > m2 REQUEST requested 2021-09-04/day mode=assist ctx=natural_resource,economic
e3 m3 > m1 CONCEDE planned 2021-09-04/none ctx=economic

### Reuters 2023-05-07
[m1:LAS The Arab League] took [m2:SYR.GOV Syria] {e2 back} after eleven years. [m3:QAT.GOV Doha] has not shifted: it {e4 won't normalise} until there is a political solution.
e2 m1 > m2 CONCEDE actual 2023-05-07/none ctx=diplomatic
e4 m3 > m2 REJECT actual 2023-05-07/none ctx=diplomatic

### Reuters 2025-05-13
[m1:USA.GOV Donald Trump] brought down the house in [m5:@SAU Riyadh]: "<<q1 [m2=m1 I] will be {e1 ordering the cessation of sanctions} against [m3:SYR.GOV Syria]>>." Next day he {e2 found} [m4:SYR.GOV Ahmed al-Sharaa] "tough, attractive" over a cup of tea.
e1 m2 > m3 CONCEDE planned 2025-05-13/none ctx=economic said=m1
e2 m1 > m4 CONSULT actual 2025-05-13/none mode=third-party ctx=diplomatic
q1 m1 direct

### ABC 2012-09-12
[m1:EGY.GOV Mohamed Mursi] promised to keep [m2:USA.GOV foreign missions] {e1 safe}. [m3:USA.GOV Barack Obama] had {e2 rung [m4=m3 him] at dead of night} to {e3 insist upon} it.
e1 m1 > m2 AGREE planned 2012-09-12/none ctx=diplomatic
e2 m3 > m1 CONSULT actual 2012-09-12/none mode=phone ctx=diplomatic
e3 m3 > m1 REQUEST requested 2012-09-12/none ctx=diplomatic

### Al-Ahram 2013-07-01
[m1:EGY.MIL General Abdel Fattah al-Sisi] {e1 gave the politicians 48 hours} to "meet the people's demands", failing which [m2:EGY.MIL the army] {e2 would announce its own road map}. [m3:EGY.GOV The presidency] {e3 had not been consulted}, it said, and {e4 would follow [m4=m3 its] own plan}.
e1 m1 > m3 REQUEST requested 2013-07-01/none mode=yield ctx=executive
e2 m2 > m3 THREATEN threatened 2013-07-01/none ctx=executive
e3 m1 > m3 CONSULT denied 2013-07-01/none ctx=executive said=m3
e4 m3 > m1 REJECT actual 2013-07-01/none mode=yield ctx=executive

### Mada 2015-09-23
[m1:EGY.GOV The president] {e1 pardoned} [m2:EGY.JRN Mohamed Fahmy and Baher Mohamed] with 98 others on the eve of the feast; [m3:CAN.GOV Ottawa] {e2 had pestered} [m4=m1 Cairo] for months.
e1 m1 > m2 CONCEDE actual 2015-09-23/none ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2015-09-23/none mode=yield ctx=rights_freedoms

### The Wire 2018-09-27 none
Judges of [m1:IND.JUD the Supreme Court] sit from half past ten till four. [m2:IND.GOV The law ministry] counts 27 of them; [m3:PAK.JUD Pakistan's] has 17, [m4:NPL.JUD Nepal's] 21.

### The Wire 2020-12-30
[m1:IND.GOV Narendra Singh Tomar] {e1 went down to the langar} and ate with [m2:IND.AGR the farm leaders] on the floor. Stubble fines and the power bill {e2 were conceded}, the three acts {e3 were not}.
e1 m1 > m2 CONSULT actual 2020-12-30/none ctx=economic
e2 m1 > m2 CONCEDE actual 2020-12-30/none ctx=economic
e3 m1 > m2 REJECT actual 2020-12-30/none mode=yield ctx=economic

### Scroll 2016-08-09
[m1:IND.CVL Irom Sharmila] {e1 licked honey from [m3=m1 her] palm}, [m4=m1 her] sixteen-year fast against [m2:IND.GOV Delhi's] special powers over.
e1 m1 > m2 RETREAT actual 2016-08-09/none ctx=human_rights

### Reuters 1999-12-31
[m1:IND.GOV Jaswant Singh] {e1 escorted} [m2:JEM.REB three jailed militants] to [m5:@AFG Kandahar] on Friday, the price for [m3:IND.CVL 155 airline passengers] whom [m4:HUM.REB the hijackers] then {e2 let walk off}.
e1 m1 > m2 RETREAT actual 1999-12-31/day mode=release ctx=terrorism
e2 m4 > m3 RETREAT actual 1999-12-31/day mode=release ctx=terrorism

### Hindustan Times 2001-07-16
[m1:IND.GOV Atal Behari Vajpayee] {e1 would not put [m3=m1 his] name to} any [m4:@IND Agra] text that left out terrorism; [m2:PAK.GOV Pervez Musharraf] left near midnight with nothing, but an {e3 invitation to} [m5:@PAK Islamabad] was on the table.
e1 m1 > m2 REJECT actual 2001-07-16/none ctx=diplomatic,terrorism
e3 m2 > m1 AGREE actual 2001-07-16/none ctx=diplomatic

### Hindustan Times 2004-01-06
In [m4:@PAK Islamabad] [m1:PAK.GOV Musharraf] {e1 gave [m3=m2 Vajpayee] his word} that no ground under his control would serve terror; [m2:IND.GOV the Indian prime minister] {e2 will start a composite dialogue} in February.
e1 m1 > m2 AGREE planned 2004-01-06/none ctx=terrorism
e2 m2 > m1 AGREE planned 2004-01-06/none ctx=diplomatic
