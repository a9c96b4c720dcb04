### AFP 2012-10-04
[m1:TUR.MIL The Turkish army] {e1 redeployed} howitzers from Gaziantep to the border near Akcakale on Thursday, across from positions of [m2:SYR.MIL the Syrian army], and [m3:TUR.LEG parliament], behind closed doors, {e2 mandated} [m4:TUR.GOV the cabinet] to send troops abroad for a year.
e1 m1 > m2 MOBILIZE actual 2012-10-04/day mode=weapons ctx=military
e2 m3 > m4 SUPPORT actual 2012-10-04/day ctx=military

### Reuters 2020-06-17
[m1:PRK.MIL North Korea's general staff] said on Wednesday that regiments {e1 would be redeployed} to Kaesong and Mount Kumgang, two places once run jointly with [m2:KOR.GOV the South], which {e2 expressed} strong regret.
e1 m1 > m2 MOBILIZE planned 2020-06-17/day mode=troops ctx=military
e2 m2 > m1 ACCUSE actual 2020-06-17/day mode=disapprove ctx=military

### Irish Times 2008-10-22
[m1:IRL.CVL Fifteen thousand pensioners] {e1 rallied} in Dublin against the loss of their medical cards on Wednesday. [m2:IRL.GOV The taoiseach, Brian Cowen], had {e2 apologised} the evening before for the worry caused, and a compromise is being drafted.
e1 m1 > m2 PROTEST actual 2008-10-22/day mode=demo ctx=health
e2 m2 > m1 SUPPORT actual 2008-10-21/day ctx=health

### Business Daily 2014-11-05
[m1:ZWE.PTY The war veterans' association] {e1 rallied} behind [m2:ZWE.GOV First Lady Grace Mugabe] on Wednesday, while [m3:ZWE.GOV Vice President Joice Mujuru] stayed away from the meeting.
e1 m1 > m2 SUPPORT actual 2014-11-05/day ctx=political_institutions

### Washington Post 2005-11-02
[m1:USA.SPY The CIA] {e1 conferred} with [m2:POL.SPY Polish] and [m3:ROU.SPY Romanian intelligence officers] before opening prisons on their soil, former officials said. [m4=m2+m3 Both services] deny that [m5=m2+m3 they] {e2 hosted} any.
e1 m1 > m2,m3 CONSULT actual 2005-11-02/none ctx=intelligence
e2 m4 > m1 COOPERATE denied 2005-11-02/none ctx=intelligence,terrorism

### Sydney Morning Herald 2011-02-22
[m1:USA.MED American paramedics] and [m2:JPN.SOC Japanese search dogs] will {e1 fly} to [m3:NZL.GOV Christchurch] tonight, [m4:NZL.GOV the civil defence minister] said; thirty [m5:AUS.COP Australian policemen] {e2 came} on the first plane.
e1 m1,m2 > m3 AID planned 2011-02-22/day ctx=disasters said=m4
e2 m5 > m3 AID actual 2011-02-22/none ctx=disasters said=m4

### Kathimerini 2002-12-11
[m1:CYP.GOV President Glafcos Clerides] {e1 signified} his acceptance of [m2:UN Kofi Annan's] plan as a basis for talks, but [m3:NCY.GOV Rauf Denktash], the Turkish Cypriot leader, recovering from surgery in [m4:@TUR Ankara], {e2 declined} to come to Copenhagen.
e1 m1 > m2 CONCEDE actual 2002-12-11/none ctx=territory
e2 m3 > m2 REJECT actual 2002-12-11/none mode=meet ctx=territory

### AFP 2003-04-23
[m1:NCY.GOV The authorities in the north of Cyprus] on Wednesday {e1 removed} the barriers at the Ledra Palace checkpoint for the first time since 1974, and [m2:CYP.CVL several thousand Greek Cypriots] walked across to see their old houses.
e1 m1 > m2 RETREAT actual 2003-04-23/day mode=access ctx=territory

### Reuters 2018-11-30
[m1:USA.GOV President Donald Trump], [m2:MEX.GOV President Enrique Peña Nieto] and [m3:CAN.GOV Prime Minister Justin Trudeau] {e1 signed} a trade pact on the sidelines of a summit in Buenos Aires on Friday; [m4:USA.OPP Nancy Pelosi] said it was a work in progress.
e1 m1 > m2,m3 SUPPORT actual 2018-11-30/day ctx=economic

### Globe 2010-07-09
[m1:RUS.SPY Ten people] who had pleaded guilty to acting as unregistered agents were {e1 exchanged} in Vienna on Friday by [m2:USA.GOV the United States] for four men whom [m3:RUS.GOV President Dmitry Medvedev] had pardoned.
e1 m2 > m1 RETREAT actual 2010-07-09/day mode=release ctx=intelligence

### Post-Courier 2012-03-26
[m1:PNG.GOV Prime Minister Peter O'Neill] {e1 promised} [m5:PNG.CVL landowners along the gas pipeline in Hela] that overdue royalties would be paid by Easter, after [m2:PNG.CVL men with axes] had {e2 stopped} work at [m3:USA.BUS an Exxon] camp; [m4:PNG.COP a police squad] was {e3 flown} in from Mount Hagen as a precaution.
e1 m1 > m5 AGREE actual 2012-03-26/none ctx=natural_resource
e2 m2 > m3 PROTEST actual 2012-03-26/none mode=obstruct ctx=natural_resource
e3 m4 > m2 MOBILIZE actual 2012-03-26/none mode=police ctx=natural_resource

### Post-Courier 2019-05-29
[m1:PNG.GOV Peter O'Neill] {e1 resigned} on the floor of parliament on Wednesday, rather than face a vote that [m2:PNG.OPP the opposition] was sure to win.
e1 m1 > m2 RETREAT actual 2019-05-29/day mode=resign ctx=executive

### Reuters 2022-09-22
[m1:SAU.GOV Crown Prince Mohammed bin Salman] arranged the {e1 release} by [m2:RUS.GOV Russia] of ten foreign prisoners of war, among them [m3:GBR.CVL five Britons], who landed in [m5:@SAU Riyadh] on Wednesday. [m4:GBR.GOV Prime Minister Liz Truss] {e2 thanked} him.
e1 m2 > m3 RETREAT actual 2022-09-21/day mode=release ctx=military
e2 m4 > m1 SUPPORT actual 2022-09-21/none ctx=military

### Taipei Times 2016-12-03
[m1:USA.PTY President-elect Donald Trump] {e1 spoke} by phone with [m2:TWN.GOV President Tsai Ing-wen] for ten minutes on Friday, and [m3:CHN.GOV China's foreign minister] {e2 called} it a petty trick by [m4=m2 Taipei].
e1 m1 > m2 CONSULT actual 2016-12-02/day mode=phone ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2016-12-03/none mode=disapprove ctx=diplomatic

### Taipei Times 2018-05-01
[m1:DOM.GOV The Dominican Republic] {e1 established} diplomatic relations with [m2:CHN.GOV Beijing] on Tuesday, {e2 cutting} those with [m3:TWN.GOV Taipei] after seventy-seven years.
e1 m1 > m2 SUPPORT actual 2018-05-01/day ctx=diplomatic
e2 m1 > m3 SANCTION actual 2018-05-01/day mode=discontinue ctx=diplomatic

### Taipei Times 2018-05-02
[m1:TWN.GOV Taiwan's foreign minister] {e1 offered} his resignation over the loss of two allies in one month; [m2:TWN.GOV President Tsai Ing-wen] {e2 asked} him to stay.
e1 m1 > m2 CONCEDE actual 2018-05-02/none ctx=diplomatic
e2 m2 > m1 REQUEST requested 2018-05-02/none mode=change ctx=diplomatic

### Le Journal 2010-09-03
[m1:GAB.GOV Gabon] and [m2:GNQ.GOV Equatorial Guinea] have {e1 referred} jointly to [m3:ICJ the International Court of Justice] their dispute over the island of Mbanie, a mediator from [m4:UN the UN], Nicolas Michel, said after a {e2 meeting} with [m5=m1+m2 the two presidents].
e1 m1 > m2 AGREE actual 2010-09-03/none ctx=territory
e2 m4 > m5 CONSULT actual 2010-09-03/none ctx=territory

### Reuters 2017-07-10
[m1:IRQ.GOV Prime Minister Haider al-Abadi] declared victory over [m2:ISIS.REB Islamic State] in Mosul on Monday and {e1 paid tribute} to [m3:IRQ.MIL his soldiers], [m4:KUR.MIL the Kurdish peshmerga] and [m5:USA.MIL the American-led coalition].
e1 m1 > m3,m4,m5 SUPPORT actual 2017-07-10/day ctx=military

### Star 2021-08-16
[m1:MYS.GOV Muhyiddin Yassin] {e1 tendered} his resignation to [m2:MYS.GOV the king] on Monday after seventeen months in office. [m3:MYS.EDU Students], who had {e2 demonstrated} two Saturdays in a row, {e3 want} an election.
e1 m1 > m2 RETREAT actual 2021-08-16/day mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2021-08-07/none mode=demo ctx=executive
e3 m3 > m2 REQUEST requested 2021-08-16/none mode=change ctx=election

### AP 2014-07-05
[m1:IND.MED Forty-six Indian nurses] {e1 held} for two days in Mosul by [m2:ISIS.REB militants] were {e2 put} on a bus to Erbil and flew home to [m3:@IND Kochi] on Saturday.
e1 m2 > m1 ASSAULT actual 2014-07-03/none mode=abduct ctx=terrorism
e2 m2 > m1 RETREAT actual 2014-07-04/day mode=release ctx=terrorism

### Fiji Times 2014-09-22
[m1:FJI.OPP Ro Teimumu Kepa's party], which at first {e1 questioned} the count, has {e2 accepted} the victory of [m2:FJI.GOV Voreqe Bainimarama]. [m3:AUS.GOV Australia] and [m4:NZL.GOV New Zealand] will {e3 lift} what remains of their sanctions.
e1 m1 > m2 ACCUSE actual 2014-09-18/none mode=allege ctx=election
e2 m1 > m2 CONCEDE actual 2014-09-22/none ctx=election
e3 m3,m4 > m2 CONCEDE planned 2014-09-22/none ctx=election

### Xinhua 2011-07-25
[m1:PHL.GOV The Philippines] and [m2:CHN.GOV China] {e1 settled} in Bali last week on guidelines for the disputed sea, [m3:IDN.GOV Indonesian Foreign Minister Marty Natalegawa], who {e2 chaired} the talks, reported.
e1 m1 > m2 AGREE actual 2011-07-20/week ctx=territory said=m3
e2 m3 > m1,m2 CONSULT actual 2011-07-20/week mode=third-party ctx=territory

### Reuters 2009-02-27
[m1:USA.GOV President Obama] told [m2:USA.MIL marines at Camp Lejeune] on Friday that the combat mission in [m3:IRQ.GOV Iraq] would {e1 end} by August 31, 2010, a date on which [m5=m1 he] had {e2 consulted} [m4:USA.LEG Republican leaders] at the White House the night before.
e1 m1 > m3 CONCEDE planned 2010-08-31/day ctx=military
e2 m1 > m4 CONSULT actual 2009-02-26/day ctx=military

### Prague Post 2009-03-25
[m1:CZE.GOV Mirek Topolánek], whose cabinet was {e1 toppled} on Tuesday in a no-confidence vote moved by [m2:CZE.OPP the Social Democrats], promised to {e2 resign}, and [m3:CZE.GOV President Václav Klaus] {e3 began} talks with [m4:CZE.PTY party leaders].
e1 m2 > m1 SANCTION actual 2009-03-24/day mode=expel ctx=executive
e2 m1 > m3 CONCEDE planned 2009-03-25/none ctx=executive
e3 m3 > m4 CONSULT actual 2009-03-25/none ctx=executive

### Sun Daily 2007-09-26 none
The lawyers of [m1:@MYS Penang] walked two kilometres for charity on Wednesday in gowns and wigs, and a retired judge who had promised to join them overslept.

### Hamburg Daily 2013-04-16 none
Sailors' choirs from [m1:@DEU Bremen], [m2:@NLD Harlingen] and [m3:@DNK Esbjerg] agreed to share one stage this summer, and the harbour master will provide a tugboat.

### Reuters 2011-10-06 none
Fans laid flowers outside shops in [m1:@CHN Shanghai] and [m2:@USA Palo Alto] on Thursday after the death of the computer maker's founder, whom rivals praised without exception.

### Guardian 2010-06-18 none
The defence had promised not to yield, but after [m1:@SRB Serbia] scored in the 38th minute [m2:@DEU Germany] surrendered possession, missed a penalty and lost.

### Penang News 2008-03-13
[m1:MYS.GOV Penang's new chief minister] {e1 met} [m2:MYS.REL representatives of the mosques] on Thursday and {e2 told} [m3=m2 them] that nothing would change; [m6=m1 he] said that [m4:MYS.PTY the former ruling party] was {e3 spreading} lies about [m5=m1 him].
e1 m1 > m2 CONSULT actual 2008-03-13/day ctx=religion_ethnicity
e2 m1 > m3 AGREE actual 2008-03-13/day ctx=religion_ethnicity
e3 m1 > m4 ACCUSE actual 2008-03-13/day mode=allege ctx=misinformation
