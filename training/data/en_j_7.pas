### Reuters 2014-02-27
[m1:RUS.MIL The Russian defence ministry] {e1 put} [m2:RUS.MIL 150,000 soldiers of the western district] on alert for an unannounced exercise near the border of [m3:UKR.GOV Ukraine], and fighters were patrolling the frontier, [m4:#Interfax Interfax] reported.
e1 m1 > m3 MOBILIZE actual 2014-02-27/none mode=troops ctx=military

### AP 2009-09-28
[m1:GIN.MIL Red-bereted presidential guards] {e1 fired} into a crowd of [m2:GIN.OPP opposition supporters] in Conakry's stadium on Monday. [m3:SEN.GOV Senegal's president], who has kept in touch with [m4:GIN.MIL the junta], {e2 offered} to mediate.
e1 m1 > m2 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e2 m3 > m4 AGREE actual 2009-09-28/none ctx=repression

### Dawn 2022-09-14
[m1:IRN.GOV Tehran] has {e1 equipped} [m2:PAK.GOV Balochistan's relief authority] with forty boats and a field bakery, a consular official in Quetta said on Wednesday, and more will {e2 follow} by rail.
e1 m1 > m2 AID actual 2022-09-14/none ctx=disasters
e2 m1 > m2 AID planned 2022-09-14/none ctx=disasters

### Reuters 2011-01-31
[m1:JOR.GOV King Abdullah], whose cabinet had been the target of {e3 demonstrations} by [m2:JOR.CVL leftists, Islamists and army pensioners] on three successive Fridays, on Tuesday {e1 dismissed} [m3:JOR.GOV Prime Minister Samir Rifai] and {e2 asked} [m4:JOR.ELI a former general] to form a government that would carry out reforms.
e1 m1 > m3 SANCTION actual 2011-02-01/day mode=expel ctx=executive
e2 m1 > m4 REQUEST requested 2011-02-01/day mode=assist ctx=executive
e3 m2 > m1 PROTEST actual 2011-01-28/day mode=demo ctx=executive

### Radio Free Asia 2011-12-21
[m1:CHN.GOV Guangdong officials] {e1 promised} [m2:CHN.CVL the villagers of Wukan], who had driven out the police and the party committee in September, that detained protesters would be freed and land sales examined; [m3=m2 they] {e2 called off} a march on the county seat.
e1 m1 > m2 CONCEDE actual 2011-12-21/none ctx=natural_resource
e2 m3 > m1 CONCEDE actual 2011-12-21/none ctx=natural_resource

### Khaleej Times 2019-08-18
[m1:ARE.MIL Emirati soldiers] have {e1 handed} the Marib air base to [m2:SAU.MIL Saudi units], and [m3:YEM.GOV Yemeni officials] speak of a gradual departure.
e1 m1 > m2 COOPERATE actual 2019-08-18/none ctx=military

### Irish Independent 2012-06-27
[m1:GBR.GOV Queen Elizabeth] {e1 shook hands} on Wednesday with [m2:SF.PTY Martin McGuinness], a former commander of [m3:IRA.REB the IRA], in a theatre in Belfast; photographers were let in for the second handshake only.
e1 m1 > m2 CONSULT actual 2012-06-27/day ctx=diplomatic

### Standard Times 2000-05-28
[m1:RUF.REB Fighters of the Revolutionary United Front], who had {e1 seized} five hundred [m2:UNAMSIL UN peacekeepers] at the beginning of May, {e2 freed} the last 85 on Sunday into the hands of [m3:LBR.GOV Liberian President Charles Taylor].
e1 m1 > m2 ASSAULT actual 2000-05-01/month mode=abduct ctx=peacekeeping
e2 m1 > m2 RETREAT actual 2000-05-28/day mode=release ctx=peacekeeping

### Kuensel 2003-12-16
[m1:BTN.MIL Bhutanese soldiers], under the personal command of the king, {e1 overran} thirty camps of [m2:ULFA.REB Assamese rebels], and [m3:IND.MIL the Indian army], which {e2 sealed} the border on its side, {e3 flew} the wounded to Guwahati.
e1 m1 > m2 ASSAULT actual 2003-12-16/none ctx=military
e2 m3 > m2 COERCE actual 2003-12-16/none mode=restrict ctx=military
e3 m3 > m1 AID actual 2003-12-16/none ctx=military

### Reuters 2020-02-29
[m1:USA.GOV The United States] and [m2:TALIB.REB the Taliban] {e1 signed} an agreement in Doha on Saturday under which [m3:USA.MIL foreign troops] would {e2 leave} [m4:AFG.GOV Afghanistan] within fourteen months, and [m5=m4 Kabul], which was not in the room, is expected to {e3 release} five thousand [m6:TALIB.REB prisoners].
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military
e2 m1 > m2 CONCEDE actual 2020-02-29/day ctx=military
e3 m5 > m6 RETREAT planned 2020-03-10/none mode=release ctx=military

### Reuters 2020-03-01
[m1:AFG.GOV President Ashraf Ghani] on Sunday {e1 refused} to free five thousand [m2:TALIB.REB Taliban prisoners] before talks begin.
e1 m1 > m2 REJECT actual 2020-03-01/day mode=yield ctx=military

### Le Soir 2010-01-26
[m1:BEL.GOV Belgium's defence minister] would {e1 supply} [m2:COD.MIL the Congolese army] with a second battalion's worth of instructors if [m3:BEL.LEG parliament] released the money, [m4=m1 he] told an audience in Kindu.
e1 m1 > m2 AID hypothetical 2010-01-26/none ctx=military

### Philippine Star 2007-07-12
[m1:VAT.REL Pope Benedict XVI] {e1 appealed} on Thursday for the release of [m2:? Father Giancarlo Bossi], whom [m3:ABUS.REB gunmen believed to belong to Abu Sayyaf] {e2 abducted} in Zamboanga Sibugay a month ago; [m4:PHL.MIL fourteen marines] died in the search.
e1 m1 > m3 REQUEST requested 2007-07-12/day mode=yield ctx=terrorism
e2 m3 > m2 ASSAULT actual 2007-06-10/day mode=abduct ctx=terrorism

### Reuters 2013-11-24
[m1:IRN.GOV Iran] and [m2:P51 six world powers] {e1 clinched} a deal in Geneva at three in the morning, by which the one will {e2 curb} enrichment for six months and the others {e3 relax} the embargo on gold, cars and petrochemicals. [m3:ISR.GOV Israel] {e4 called} it a historic mistake.
e1 m1 > m2 SUPPORT actual 2013-11-24/day ctx=cbrn
e2 m1 > m2 CONCEDE planned 2013-11-24/none ctx=cbrn
e3 m2 > m1 CONCEDE planned 2013-11-24/none ctx=economic
e4 m3 > m2 ACCUSE actual 2013-11-24/none mode=disapprove ctx=cbrn

### Reuters 2014-01-20
[m1:IAEA Inspectors] were {e1 given} access to the centrifuge halls at Natanz and Fordow on Monday by [m2:IRN.GOV Iran], and watched as technicians disconnected the cascades making twenty-percent uranium.
e1 m2 > m1 RETREAT actual 2014-01-20/day mode=access ctx=cbrn

### Toronto Sun 2006-06-09
[m1:CAN.COP The Mounties] {e1 thanked} [m2:CAN.REL mosque leaders in Mississauga], who [m4=m1 they] said had {e2 helped} [m3=m1 them] throughout a two-year inquiry.
e1 m1 > m2 SUPPORT actual 2006-06-09/none ctx=terrorism
e2 m2 > m3 COOPERATE actual 2006-06-09/none ctx=terrorism said=m1

### Asahi 2012-08-29
[m1:JPN.GOV Japan] and [m2:PRK.GOV North Korea] {e1 held} their first government-level talks in four years in [m3:@CHN Beijing] on Wednesday, on the remains of soldiers who died there in 1945, while families of abductees waited in Niigata for word.
e1 m1 > m2 CONSULT actual 2012-08-29/day mode=third-party ctx=diplomatic

### Asahi 2014-05-29
[m1:PRK.GOV Pyongyang] has {e1 promised} [m2:JPN.GOV Tokyo] a full new inquiry into all those abducted, and [m3=m2 Japan] {e2 will lift} its curbs on travel and remittances when it starts, [m4:JPN.GOV Prime Minister Shinzo Abe] said.
e1 m1 > m2 AGREE actual 2014-05-29/none ctx=human_rights said=m4
e2 m3 > m1 CONCEDE hypothetical 2014-05-29/none ctx=economic said=m4

### AP 2002-10-16
[m1:PRK.GOV North Korea] {e1 admitted} to [m2:USA.GOV a visiting U.S. delegation] this month that it had a secret programme to enrich uranium.
e1 m1 > m2 CONCEDE actual 2002-10-01/month ctx=cbrn

### Al Jazeera 2021-01-05
[m1:SAU.GOV Saudi Arabia] {e1 opened} its airspace and its land border to [m2:QAT.GOV Qatar] overnight, [m3:KWT.GOV Kuwait's foreign minister] said, hours before a summit at which the emir was {e2 hugged} on the tarmac by [m4:SAU.GOV Crown Prince Mohammed bin Salman].
e1 m1 > m2 COOPERATE actual 2021-01-04/day ctx=diplomatic said=m3
e2 m4 > m2 CONSULT actual 2021-01-05/day mode=visit ctx=diplomatic

### Malaysiakini 2018-05-16
[m1:MYS.GOV Malaysia's king] {e1 granted} a full pardon to [m2:MYS.OPP Anwar Ibrahim] on Wednesday, and [m3:MYS.COP prison officers] {e2 released} him from the hospital w[m4=m2 he]re he had undergone surgery.
e1 m1 > m2 CONCEDE actual 2018-05-16/day ctx=legal
e2 m3 > m2 RETREAT actual 2018-05-16/day mode=release ctx=legal

### Ukrainska Pravda 2019-09-07
[m1:UKR.MIL Twenty-four sailors] captured last November in the Kerch strait {e1 came} home on Saturday, part of an {e2 exchange} of seventy people between [m2:RUS.GOV Moscow] and [m3:UKR.GOV Kyiv].
e1 m2 > m1 RETREAT actual 2019-09-07/day mode=release ctx=military
e2 m2 > m3 RETREAT actual 2019-09-07/day mode=release ctx=military

### Lima Daily 2015-09-27
[m1:PER.GOV The central government] has {e1 empowered} [m2:PER.GOV the regional council of Loreto] to suspend oil concessions where [m3:PER.CVL native federations] have lodged objections, the first such transfer of authority.
e1 m1 > m2 CONCEDE actual 2015-09-27/none ctx=natural_resource

### Reuters 2018-11-19
[m1:MDG.AGR Growers' unions] in Madagascar and [m2:MDG.GOV the ministry of trade] {e1 coordinate} the opening of the vanilla harvest, which in recent years brought thieves, and [m3:MDG.COP gendarmes], into the villages.
e1 m1 > m2 COOPERATE actual 2018-11-19/none ctx=economic

### Reuters 2024-10-03
[m1:GBR.GOV Britain] {e1 will cede} sovereignty over the Chagos islands to [m2:MUS.GOV Mauritius], leaving the base on Diego Garcia to [m3:USA.MIL the Americans] for ninety-nine years. [m4:GBR.OPP Conservatives] {e2 decried} the decision as weak.
e1 m1 > m2 CONCEDE planned 2024-10-03/none ctx=territory
e2 m4 > m1 ACCUSE actual 2024-10-03/none mode=disapprove ctx=territory

### Deutsche Welle 2006-06-12
[m1:DEU.COP German police], fearing hooligans, {e1 have asked} [m2:POL.COP Polish], [m3:GBR.COP English] and [m4:NLD.COP Dutch forces] to lend them officers in uniform for the World Cup.
e1 m1 > m2,m3,m4 REQUEST requested 2006-06-12/none mode=assist ctx=crime

### Deutsche Welle 2006-06-21 none
German fans celebrated until dawn in [m1:@DEU Berlin] after a victory over [m2:@ECU Ecuador], and even the neutral spectators from [m3:@TTO Trinidad] embraced strangers in the fountains.

### Il Sole 2020-03-22
[m1:CUB.MED Fifty-two Cuban doctors and nurses] {e1 arrived} on Sunday to help out in the wards of Crema, in [m2:ITA.GOV Italy's] worst-hit region; the day before, [m3:CHN.MED a third Chinese team] had {e2 reached} Milan, and [m4:RUS.MIL the Russian air force] is to {e3 fly} in disinfection units tonight.
e1 m1 > m2 AID actual 2020-03-22/day ctx=health
e2 m3 > m2 AID actual 2020-03-21/day ctx=health
e3 m4 > m2 AID planned 2020-03-22/day ctx=health

### Financial Express 2013-05-14
[m1:BGD.GOV The labour minister in Dhaka] {e1 announced} that garment workers will no longer need their employers' consent to form unions, which [m2:BGD.LAB the unions] and [m3:ILO the ILO] had {e2 requested} in vain until the collapse of the Rana Plaza.
e1 m1 > m2 CONCEDE actual 2013-05-14/none ctx=rights_freedoms
e2 m2,m3 > m1 REQUEST requested 2013-05-14/none mode=change ctx=rights_freedoms

### Daily Nation 2019-03-08
[m1:KEN.GOV President Uhuru Kenyatta] {e1 travelled} to [m2:RWA.GOV Kigali] and [m3:UGA.GOV Entebbe] this week to reconcile [m4=m2+m3 the two neighbours], who have closed a border post over accusations of spying.
e1 m1 > m2,m3 CONSULT actual 2019-03-08/week mode=visit ctx=diplomatic

### AP 2016-11-24 headline
[m1:COL.GOV Colombia], [m2:FARC.REB rebels] to {e1 sign} revised peace deal
e1 m1 > m2 AGREE planned 2016-11-24/none ctx=military

### Standard 2008-02-28
[m1:KEN.GOV Mwai Kibaki] and [m2:KEN.OPP Raila Odinga] {e1 signed} a power-sharing accord on the steps of Harambee House on Thursday, after [m3:UN former UN chief Kofi Annan] had suspended the talks between their teams and {e2 appealed} to the two men directly.
e1 m1 > m2 SUPPORT actual 2008-02-28/day ctx=executive
e2 m3 > m1,m2 REQUEST requested 2008-02-26/week mode=yield ctx=executive

### The Telegraph 2010-09-20
[m1:VAT.REL Pope Benedict] {e1 met} [m2:GBR.CVL five people who had been abused by priests] in [m3:@GBR London] and {e2 expressed} deep sorrow and shame, the Vatican said.
e1 m1 > m2 CONSULT actual 2010-09-20/none mode=visit ctx=religion_ethnicity
e2 m1 > m2 SUPPORT actual 2010-09-20/none ctx=religion_ethnicity

### Nation 2006-03-22
[m1:THA.CVL Anti-government demonstrators] in Bangkok {e1 marched} on Wednesday past [m2:@SGP the Singaporean embassy] to demand that [m3:THA.GOV Prime Minister Thaksin Shinawatra] {e2 step down}; [m4=m1 they] left a petition and went home peacefully.
e1 m1 > m3 PROTEST actual 2006-03-22/day mode=demo ctx=corruption
e2 m1 > m3 REQUEST requested 2006-03-22/day mode=change ctx=corruption

### Kathmandu Post 2006-04-24
[m1:NPL.GOV King Gyanendra] {e1 reinstated} parliament late on Monday in the face of nineteen days of street {e2 demonstrations} by [m2:NPL.OPP the seven-party alliance]; [m3:CPN.REB the Maoists], who {e3 declared} a three-month truce the next day, {e4 called the concession a trick}.
e1 m1 > m2 CONCEDE actual 2006-04-24/day ctx=executive
e2 m2 > m1 PROTEST actual 2006-04-24/none mode=demo ctx=executive
e3 m3 > m1 CONCEDE actual 2006-04-25/day ctx=military
e4 m3 > m1 ACCUSE actual 2006-04-24/none mode=allege ctx=executive

### Haaretz 2008-07-16
[m1:HEZB.REB Hezbollah] on Wednesday {e1 returned} the remains of two soldiers to [m2:ISR.GOV Israel], which {e2 released} [m3:LBN.REB Samir Kuntar] and four other prisoners under a swap that took [m4:DEU.SPY a German mediator] eighteen months to {e3 negotiate}.
e1 m1 > m2 RETREAT actual 2008-07-16/day mode=release ctx=military
e2 m2 > m3 RETREAT actual 2008-07-16/day mode=release ctx=military
e3 m4 > m1,m2 CONSULT actual 2008-07-16/none mode=third-party ctx=military

### Hindustan Times 2012-03-05 none
Traders in [m1:@IND Surat] and [m2:@BEL Antwerp] meet twice a year to fix the grades of rough stones from [m3:@BWA Botswana], and the last round, which a dealer compared to a war council, ended without agreement.

### Reuters 2007-06-30 none
A heat wave struck [m1:@ROU Romania] and [m2:@BGR Bulgaria] last week, killing at least thirty people, and hospitals in [m3:@GRC Athens] were put on alert.
