### Irish Times 1994-08-31
[m1:IRA.REB The IRA] has {e1 ordered a complete cessation} of military operations from midnight; [m2:GBR.GOV John Major] {e2 wants the word "permanent"}, and [m3:IRL.GOV Albert Reynolds] {e3 saluted} [m4:IRL.PTY Gerry Adams].
e1 m1 > m2 CONCEDE actual 1994-08-31/none ctx=military
e2 m2 > m1 REQUEST requested 1994-08-31/none mode=yield ctx=military
e3 m3 > m4 SUPPORT actual 1994-08-31/none ctx=military

### Belfast Telegraph 2005-09-26
[m1:IRA.REB The Provisionals'] last rifles {e1 went beyond use} before the eyes of [m2:CAN.MIL General John de Chastelain], he told the press; [m3:GBR.PTY Ian Paisley] {e2 did not believe a word}.
e1 m1 > m2 RETREAT actual 2005-09-26/none mode=disarm ctx=military
e2 m3 > m1 ACCUSE actual 2005-09-26/none mode=allege ctx=military

### El País 2011-10-20
After 43 years [m1:ETA.REB the Basque gunmen] {e1 have laid aside} [m2=m1 their] arms "<<q1 for good>>"; [m3:ESP.GOV José Luis Rodríguez Zapatero] {e2 called it a triumph} of the law, having {e3 conceded nothing} to [m4=m1 them].
e1 m1 > m3 CONCEDE actual 2011-10-20/none ctx=terrorism
e2 m3 > m1 SUPPORT actual 2011-10-20/none ctx=terrorism
e3 m3 > m4 CONCEDE denied 2011-10-20/none ctx=terrorism
q1 m1 mixed

### Colombia Reports 2016-08-29
At one minute past midnight [m1:FARC.REB Timochenko's fronts] {e1 stopped firing}; by the year's end, [m2:COL.GOV Juan Manuel Santos] hopes, [m3=m1 they] {e2 will have given up} every rifle to [m4:UN the UN].
e1 m1 > m2 RETREAT actual 2016-08-29/day mode=ceasefire ctx=military
e2 m3 > m4 CONCEDE planned 2016-08-29/none ctx=military said=m2

### Colombia Reports 2017-06-27
In Mesetas [m1:UN white containers] now hold 7,132 weapons {e1 yielded up} by [m2:FARC.REB the guerrillas].
e1 m2 > m1 RETREAT actual 2017-06-27/none mode=disarm ctx=military

### Philippine Daily Inquirer 2014-03-27
[m1:PHL.GOV Manila] and [m2:MILF.REB the Moro Islamic Liberation Front] {e1 signed} the Bangsamoro accord, under which [m3=m2 the rebels] {e2 will decommission} [m4=m3 their] army by stages and [m5=m1 the state] {e3 cede} much of its tax.
e1 m1 > m2 SUPPORT actual 2014-03-27/none ctx=territory
e2 m3 > m1 CONCEDE planned 2014-03-27/none ctx=military
e3 m5 > m3 CONCEDE planned 2014-03-27/none ctx=territory

### Serambi Indonesia English 2005-12-21
[m1:GAM.REB The Free Aceh Movement] {e1 turned in} its 840th and last gun and {e2 will disband} its army next week, [m2:EU Pieter Feith], who heads the monitors, said; [m3:IDN.MIL the last outside battalions] {e3 sail from} Lhokseumawe on the 29th.
e1 m1 > m2 RETREAT actual 2005-12-21/none mode=disarm ctx=military
e2 m1 > m3 CONCEDE planned 2005-12-21/none ctx=military said=m2
e3 m3 > m1 CONCEDE planned 2005-12-29/day ctx=military

### AFP 1999-01-27
[m1:IDN.GOV Jakarta] {e1 would let go of} [m2:TLS.CVL East Timor] if [m3=m2 its people] {e2 spurned} autonomy, [m4:IDN.GOV Foreign Minister Ali Alatas] stunned [m5:AUS.GOV Canberra] by saying.
e1 m1 > m2 CONCEDE hypothetical 1999-01-27/none ctx=territory said=m4
e2 m3 > m1 REJECT hypothetical 1999-01-27/none ctx=territory said=m4

### Sydney Morning Herald 1999-09-13
[m1:IDN.GOV B.J. Habibie], under pressure from [m2:USA.GOV Bill Clinton] and with [m3:IDN.MIL his general] beside him, {e1 accepted} a foreign force for [m4:@TLS East Timor].
e1 m1 > m2 CONCEDE actual 1999-09-13/none ctx=peacekeeping

### Jakarta Post 1998-05-21
[m1:IDN.GOV Soeharto] {e1 stepped down} in a nine-minute speech; [m2:IDN.EDU the students in the parliament's fountains] had asked for nothing less, and [m3:IDN.LEG Harmoko] had {e2 suggested it} on Monday.
e1 m1 > m2 RETREAT actual 1998-05-21/day mode=resign ctx=executive
e2 m3 > m1 REQUEST requested 1998-05-18/day mode=change ctx=executive

### AP 2011-02-10
[m1:EGY.GOV Hosni Mubarak] {e1 would not quit} before September, he told [m2:EGY.CVL a disbelieving Tahrir], but {e2 made over} some powers to [m3:EGY.GOV Omar Suleiman].
e1 m1 > m2 REJECT actual 2011-02-10/none mode=change ctx=executive
e2 m1 > m2 CONCEDE actual 2011-02-10/none ctx=executive

### Ahram Online 2011-02-11
[m1:EGY.GOV Mubarak] {e1 went}; [m2:EGY.MIL the generals], who now rule, {e2 saluted} [m3:EGY.CVL the dead of the square] on television.
e1 m1 > m3 RETREAT actual 2011-02-11/none mode=resign ctx=executive
e2 m2 > m3 SUPPORT actual 2011-02-11/none ctx=pro_democracy

### El Watan 2019-03-11
[m1:DZA.GOV Abdelaziz Bouteflika], yielding to {e1 weeks of marches} by [m2:DZA.CVL Algerians], {e2 will not seek} a fifth term after all; the vote itself was {e3 postponed}.
e1 m2 > m1 PROTEST actual 2019-03-11/none mode=demo ctx=election
e2 m1 > m2 CONCEDE planned 2019-03-11/none ctx=election
e3 m1 > m2 CONCEDE actual 2019-03-11/none ctx=election

### El Watan 2019-04-03
Pushed by [m1:DZA.MIL General Gaïd Salah], who the day before had {e1 called for} the use of article 102, [m2:DZA.GOV the president] {e2 tendered his resignation}.
e1 m1 > m2 REQUEST requested 2019-04-02/day mode=change ctx=executive
e2 m2 > m1 RETREAT actual 2019-04-03/none mode=resign ctx=executive

### Sudan Tribune 2019-07-05
[m1:SDN.MIL The generals] and [m2:SDN.OPP the Forces of Freedom and Change] {e1 agreed to take turns} at the head of the state; [m3:SDN.MIL Hemedti], whose riders {e2 fell upon} [m4:SDN.CVL the sit-in] in June, said he would {e3 respect it}.
e1 m1 > m2 AGREE planned 2019-07-05/none ctx=pro_democracy
e2 m3 > m4 ASSAULT actual 2019-06-01/month ctx=repression
e3 m3 > m2 AGREE planned 2019-07-05/none ctx=pro_democracy

### The Standard 2008-02-28
[m1:KEN.GOV Mwai Kibaki] {e1 gave way}: there {e2 will be} a post of prime minister for [m2:KEN.OPP Raila Odinga], who in turn {e3 shelved} the mass rallies.
e1 m1 > m2 CONCEDE actual 2008-02-28/none ctx=political_institutions
e2 m1 > m2 CONCEDE planned 2008-02-28/none ctx=political_institutions
e3 m2 > m1 CONCEDE actual 2008-02-28/none ctx=election

### AllAfrica 2017-01-21
[m1:GMB.GOV Yahya Jammeh] {e1 flew off to exile} with two Rolls-Royces; [m2:SEN.MIL Senegalese soldiers], who had {e2 stood on the border} in readiness, {e3 accompanied} [m3:GMB.GOV Adama Barrow] home to [m4:@GMB Banjul].
e1 m1 > m3 RETREAT actual 2017-01-21/none mode=resign ctx=election
e2 m2 > m1 MOBILIZE actual 2017-01-21/none mode=troops ctx=election
e3 m2 > m3 AID actual 2017-01-21/none ctx=military

### AFP 2016-12-02
[m1:GMB.GOV Jammeh] {e1 conceded defeat} by telephone to [m2:GMB.OPP the estate agent who beat him], laughing as [m3=m1 he] {e2 wished [m4=m2 him] well}.
e1 m1 > m2 CONCEDE actual 2016-12-02/none ctx=election
e2 m3 > m4 SUPPORT actual 2016-12-02/none ctx=election

### AFP 2016-12-10
A week after congratulating [m1:GMB.OPP the victor], [m2:GMB.GOV the Gambian president] {e1 took it all back} and said [m3=m2 he] {e2 did not recognise} the result.
e1 m2 > m1 REJECT actual 2016-12-10/none ctx=election
e2 m3 > m1 REJECT actual 2016-12-10/none ctx=election

### The Times of Israel 2005-08-23
[m1:ISR.MIL Soldiers] {e1 carried out of} the synagogue at Sa-Nur [m2:ISR.CVL the last of the settlers]; with that, [m3:ISR.GOV Ariel Sharon's government] had {e2 pulled out} of Gaza and four outposts that [m4:PSE.GOV the Palestinian Authority] will take over.
e1 m1 > m2 COERCE actual 2005-08-23/none mode=restrict ctx=territory
e2 m3 > m4 RETREAT actual 2005-08-23/none mode=withdraw ctx=territory

### Daily Star Beirut 2000-05-24
By first light [m1:ISR.MIL the last Merkava] {e1 had rumbled home} through Fatima gate; [m2:HEZBOLLAH.REB men with yellow flags] {e2 stormed} Khiam prison, from which [m3:SLA.REB Lahad's warders] had {e3 bolted}.
e1 m1 > m2 RETREAT actual 2000-05-24/day mode=withdraw ctx=military
e2 m2 > m3 ASSAULT actual 2000-05-24/none ctx=military
e3 m3 > m2 RETREAT actual 2000-05-24/none mode=withdraw ctx=military

### The Daily Star 2005-04-26
[m1:SYR.MIL Syria] {e1 closed [m2=m1 its] last intelligence post} at Anjar after 29 years, and [m3:UN a UN team] will {e2 verify} that nobody stayed behind.
e1 m1 > m3 RETREAT actual 2005-04-26/none mode=withdraw ctx=military
e2 m3 > m1 ACCUSE planned 2005-04-26/none mode=investigate ctx=military

### Beirut wire 2005-02-28
[m1:LBN.GOV Omar Karami's cabinet] {e1 threw in the towel} as [m2:LBN.CVL thousands outside the parliament] {e2 roared} "Syria out".
e1 m1 > m2 RETREAT actual 2005-02-28/none mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2005-02-28/none mode=demo ctx=executive

### Guardian 2011-03-18
[m1:LBY.GOV Moussa Koussa] announced "<<q1 an immediate ceasefire>>", two hours after [m2:UN the Council's] vote; shells {e2 went on falling} on [m3:LBY.REB Misrata] from [m4:LBY.MIL the colonel's tanks].
e2 m4 > m3 ASSAULT actual 2011-03-18/none mode=heavy-weapons ctx=military
q1 m1 mixed cue=announced

### Le Figaro 1995-05-26
[m1:SRB.MIL Serb soldiers] {e1 chained} [m2:UN the military observers] to bridges at Pale; [m3:SRB.GOV Slobodan Milošević] says the hostages {e2 will be handed over} one batch at a time.
e1 m1 > m2 ASSAULT actual 1995-05-26/none mode=abduct ctx=peacekeeping
e2 m3 > m2 CONCEDE planned 1995-05-26/none ctx=peacekeeping

### AP 1995-06-02
A first group of 120 [m1:UNPROFOR.MIL blue helmets] came {e1 out of captivity} by bus through Zvornik, courtesy of [m2:SRB.GOV Jovica Stanišić].
e1 m2 > m1 RETREAT actual 1995-06-02/none mode=release ctx=peacekeeping

### Dawn 2014-06-15
[m1:PAK.GOV Nawaz Sharif] had meant to keep talking to [m2:TTP.REB the Taliban] until June; the assault on Karachi airport changed that, and [m3:PAK.MIL the army] {e2 went into} North Waziristan.
e2 m3 > m2 ASSAULT actual 2014-06-15/none ctx=military

### Tolo News 2020-09-03
All but seven of the 5,000 prisoners [m1:TALIBAN.REB the Taliban] wanted are {e1 out of Pul-e-Charkhi}; [m2:AFG.GOV Kabul] {e2 will free} the rest once [m3:AUS.GOV Canberra] and [m4:FRA.GOV Paris] {e3 drop} their objections.
e1 m2 > m1 RETREAT actual 2020-09-03/none mode=release ctx=military
e2 m2 > m1 CONCEDE hypothetical 2020-09-03/none ctx=military
e3 m3,m4 > m2 CONCEDE hypothetical 2020-09-03/none ctx=military

### Nepali Times 2006-11-21
[m1:NPL.REB The Maoists] {e1 consented} to put [m2=m1 their] guns in containers, the key to remain with [m3=m1 them] and the cameras with [m4:UN the UN].
e1 m1 > m4 CONCEDE planned 2006-11-21/none ctx=military

### Times of India 2021-11-19
[m1:IND.GOV Narendra Modi] {e1 repealed} the three farm laws on Guru Nanak's birthday and {e2 asked forgiveness} of [m2:IND.AGR those camped for a year] at Singhu, who {e3 will stay put} until parliament votes.
e1 m1 > m2 CONCEDE planned 2021-11-19/none ctx=economic
e2 m1 > m2 SUPPORT actual 2021-11-19/none ctx=economic
e3 m2 > m1 REJECT planned 2021-11-19/none mode=yield ctx=economic

### Hong Kong Free Press 2019-09-04
"<<q1 The bill is dead>>" became "<<q2 the bill is {e1 withdrawn}>>": [m1:HKG.GOV Carrie Lam] had met one of the five demands of [m2:HKG.CVL the black-clad marchers].
e1 m1 > m2 CONCEDE actual 2019-09-04/none ctx=legal
q1 ? direct
q2 m1 direct

### Le Monde 2018-12-04
[m1:FRA.GOV Édouard Philippe] {e1 froze} the fuel tax for six months; [m2:FRA.CVL the men in yellow vests] {e2 wanted more} and {e3 barricaded} an oil depot near Lorient.
e1 m1 > m2 CONCEDE actual 2018-12-04/none ctx=economic
e2 m2 > m1 REQUEST requested 2018-12-04/none mode=yield ctx=economic
e3 m2 > m1 PROTEST actual 2018-12-04/none mode=obstruct ctx=economic

### El Universo 2019-10-14
[m1:ECU.GOV Lenín Moreno] {e1 restored} the fuel subsidy, [m2:ECU.CVL the Indian confederation] {e2 broke camp}, and dancers filled the Arbolito park; the deal was {e3 brokered} by [m3:UN Arnaud Peral] of the UN.
e1 m1 > m2 CONCEDE actual 2019-10-14/none ctx=economic
e2 m2 > m1 RETREAT actual 2019-10-14/none ctx=economic
e3 m3 > m1,m2 CONSULT actual 2019-10-14/none mode=third-party ctx=economic

### La Tercera 2019-11-15
Cornered by the riots, [m1:CHL.PTY Piñera's coalition] {e1 granted} [m2:CHL.OPP the left] a plebiscite on Pinochet's charter.
e1 m1 > m2 CONCEDE actual 2019-11-15/none ctx=political_institutions

### Hansard 1990-06-05
[m1:GBR.LEG The hon. Member] asks whether [m2:GBR.GOV the Government] will {e1 relax} the ban on new investment in [m3:ZAF.GOV South Africa]; [m4=m2 we] have already {e2 done so}, alone among [m5:EU the Twelve].
e1 m2 > m3 CONCEDE hypothetical 1990-06-05/none ctx=economic
e2 m4 > m3 CONCEDE actual 1990-06-05/none ctx=economic

### Weekly Mail 1990-02-02
[m1:ZAF.GOV F.W. de Klerk] {e1 unbanned} [m2:ANC.OPP the ANC] and {e2 said [m3:ANC.OPP Nelson Mandela] would walk out} of Victor Verster without conditions.
e1 m1 > m2 CONCEDE actual 1990-02-02/none ctx=pro_democracy
e2 m1 > m3 CONCEDE planned 1990-02-02/none ctx=pro_democracy

### Business Day 1990-08-07
[m1:ANC.REB The ANC] {e1 suspended} its armed struggle; nothing, [m2:ANC.OPP Chris Hani] added, would stop [m3=m1 it] from {e2 taking up arms again} if [m4:ZAF.GOV Pretoria] {e3 cheated}.
e1 m1 > m4 CONCEDE actual 1990-08-07/none ctx=military
e2 m3 > m4 THREATEN threatened 1990-08-07/none mode=violence ctx=military said=m2
e3 m4 > m3 REJECT hypothetical 1990-08-07/none ctx=military said=m2

### TASS 1990-03-12
[m1:RUS.GOV The Kremlin] {e1 has undertaken} to bring home [m2:RUS.MIL the 50,000 Soviet soldiers] in [m3:HUN.GOV Hungary] by July of next year; the first train {e2 rolled out of} Hajmáskér on Monday.
e1 m1 > m3 CONCEDE planned 1990-03-12/none ctx=military
e2 m2 > m3 RETREAT actual 1990-03-12/day mode=withdraw ctx=military

### Ethiopian Herald 2018-06-06
[m1:ETH.GOV Addis Ababa] {e1 accepts in full} the ruling that {e2 gave} Badme to [m2:ERI.GOV Asmara], state radio said; [m3:ETH.CVL people in the town] {e3 blocked the road} with stones.
e1 m1 > m2 CONCEDE actual 2018-06-06/none ctx=territory
e2 m1 > m2 CONCEDE planned 2018-06-06/none ctx=territory
e3 m3 > m1 PROTEST actual 2018-06-06/none mode=obstruct ctx=territory

### The Ghanaian Chronicle 2006-08-15
[m1:NGA.MIL Nigerian troops] {e1 struck the flag} over Bakassi and {e2 made way for} [m2:CMR.GOV Cameroonian officials], four years after [m3:ICJ.JUD The Hague] had {e3 awarded} the peninsula to [m4=m2 Yaoundé].
e1 m1 > m2 RETREAT actual 2006-08-15/none mode=withdraw ctx=territory
e2 m1 > m2 RETREAT actual 2006-08-15/none mode=withdraw ctx=territory
e3 m3 > m4 SUPPORT actual 2002-01-01/year ctx=territory,legal

### Reuters 2003-10-21
[m1:IRN.GOV Tehran] {e1 will suspend} enrichment and {e2 sign} a protocol for snap inspections, [m2:IRN.GOV Hassan Rohani] told [m3:GBR.GOV Jack Straw] and two colleagues.
e1 m1 > m3 CONCEDE planned 2003-10-21/none ctx=cbrn said=m2
e2 m1 > m3 AGREE planned 2003-10-21/none ctx=cbrn said=m2

### Reuters 2006-02-05
[m1:IRN.GOV Iran] has {e1 stopped} letting [m2:IAEA the agency's inspectors] drop in unannounced, because [m3=m2 it] {e2 took the dossier to} [m4:UN the Council].
e1 m1 > m2 SANCTION actual 2006-02-05/none mode=discontinue ctx=cbrn
e2 m3 > m1 ACCUSE actual 2006-02-05/none mode=allege ctx=cbrn

### AFP 2007-07-14
[m1:IAEA UN inspectors] {e1 were let into} Yongbyon and put seals on the reactor that [m2:PRK.GOV Pyongyang] had {e2 switched off} on the arrival of a ship with [m3:KOR.GOV Seoul's] {e3 6,200 tons of oil}.
e1 m2 > m1 RETREAT actual 2007-07-14/none mode=access ctx=cbrn
e2 m2 > m3 RETREAT actual 2007-07-14/none ctx=cbrn
e3 m3 > m2 AID actual 2007-07-14/none ctx=natural_resource

### Washington Post 2009-08-05
[m1:USA.JRN Laura Ling and Euna Lee] were {e1 pardoned} by [m2:PRK.GOV Kim Jong-il] and left in the aircraft of [m3:USA.ELI Bill Clinton], who {e2 had gone to} [m4=m2 him] on what was called a private errand.
e1 m2 > m1 CONCEDE actual 2009-08-05/none ctx=legal
e2 m3 > m4 CONSULT actual 2009-08-05/none mode=visit ctx=diplomatic

### Reuters 2016-01-16
[m1:IRN.GOV Iran] {e1 let} [m2:#WashingtonPost the Washington Post's] [m3:USA.JRN Jason Rezaian] and three more Americans {e2 board} a Swiss plane; [m4:USA.GOV Washington] {e3 gave clemency to} [m5:IRN.CVL seven Iranians] in return.
e1 m1 > m3 RETREAT actual 2016-01-16/none mode=release ctx=legal,diplomatic
e2 m1 > m3 RETREAT actual 2016-01-16/none mode=release ctx=legal
e3 m4 > m5 CONCEDE actual 2016-01-16/none ctx=legal,diplomatic

### Novosti 2013-12-20
[m1:RUS.BUS Mikhail Khodorkovsky] owes his {e1 freedom} to the signature of [m2:RUS.GOV Vladimir Putin] and to two years of quiet {e2 persuasion} of [m3=m2 the latter] by [m4:DEU.ELI Hans-Dietrich Genscher].
e1 m2 > m1 RETREAT actual 2013-12-20/none mode=release ctx=legal
e2 m4 > m3 REQUEST requested 2013-12-20/none mode=yield ctx=human_rights

### Times of Zambia 2011-11-02
[m1:MWI.GOV Lilongwe] {e1 has owned up} that it was wrong to deport [m2:ZMB.OPP Michael Sata] in 2007 and {e2 begged} [m3:ZMB.GOV the new president's] pardon.
e1 m1 > m2 SUPPORT actual 2011-11-02/none ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2011-11-02/none ctx=diplomatic

### The Star 2018-10-05 headline
Death row to {e1 go}, [m1:MYS.GOV Putrajaya] tells [m2:MYS.SOC rights groups]
e1 m1 > m2 CONCEDE planned 2018-10-05/none ctx=legal,human_rights

### Vientiane Times 2005-02-18 none
The [m1:LAO.GOV ministry] reported that rice yields in [m2:@LAO Savannakhet] came to 3.2 tonnes a hectare, a little more than in [m3:@THA Isan] and well under the delta of [m4:@VNM Vietnam].

### Chosun Ilbo 2008-06-24
Public anger over beef has {e1 wrung from} [m1:KOR.GOV Lee Myung-bak] a second apology to [m2:KOR.CVL the candle bearers], the heads of seven aides, and from [m3:USA.BUS American packers] a {e2 promise} to ship no cattle above thirty months.
e1 m1 > m2 SUPPORT actual 2008-06-24/none ctx=health
e2 m3 > m1 CONCEDE planned 2008-06-24/none ctx=health

### Trouw 2002-04-16
[m1:NLD.GOV Wim Kok] {e1 took the blame} for Srebrenica and {e2 resigned with all his ministers}; [m2:BIH.CVL the widows] said it had come seven years late.
e1 m1 > m2 SUPPORT actual 2002-04-16/none ctx=human_rights
e2 m1 > m2 RETREAT actual 2002-04-16/none mode=resign ctx=executive

### Morgunblaðið English 2009-01-26
[m1:ISL.GOV Geir Haarde's government] {e1 fell} on Monday, undone by [m2:ISL.CVL housewives with saucepans].
e1 m1 > m2 RETREAT actual 2009-01-26/day mode=resign ctx=economic

### Novinar 1997-02-04
[m1:SRB.GOV Milošević] {e1 admitted} by letter that [m2:SRB.OPP Zajedno] had carried fourteen towns in November, the one thing [m3:SRB.CVL the whistle blowers of Belgrade] had {e2 demanded} for eighty nights.
e1 m1 > m2 CONCEDE actual 1997-02-04/none ctx=election
e2 m3 > m1 REQUEST requested 1997-02-04/none mode=yield ctx=election

### The Times of Central Asia 2010-04-15
[m1:KGZ.GOV Kurmanbek Bakiyev] {e1 signed his abdication} by hand, faxed it to [m2:KGZ.OPP Roza Otunbayeva], and was {e2 spirited to Taraz} aboard [m3:KAZ.MIL a Kazakh transport].
e1 m1 > m2 RETREAT actual 2010-04-15/none mode=resign ctx=executive
e2 m3 > m1 AID actual 2010-04-15/none ctx=asylum

### Crisis Group briefing 2013-07-30
[m1:TUR.GOV Ankara] would do well to {e1 lower the ten-percent hurdle}; [m2:PKK.REB the PKK], for its part, {e2 has stopped} [m3=m2 its] pull-out, arguing that [m4=m1 the government] {e3 kept none of [m5=m1 its] promises}.
e1 m1 > m2 CONCEDE hypothetical 2013-07-30/none ctx=legislative
e2 m2 > m4 REJECT actual 2013-07-30/none mode=yield ctx=military
e3 m2 > m4 ACCUSE actual 2013-07-30/none mode=allege ctx=diplomatic
