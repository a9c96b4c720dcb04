### AP 2015-09-08
[m1:USA.GOV County clerk Kim Davis] {e1 walked free} on Tuesday after five days in a Kentucky jail, where [m2:USA.JUD Judge David Bunning] had {e2 put} her for {e3 withholding} licences from [m3:USA.CVL gay couples]. [m4:USA.PTY Mike Huckabee], a presidential hopeful, {e4 raised her arm} before [m5:USA.REL a hymn-singing crowd].
e2 m2 > m1 COERCE actual 2015-09-08/none mode=arrest ctx=lgbt bg
e1 m2 > m1 RETREAT actual 2015-09-08/day mode=release ctx=lgbt
e3 m1 > m3 REJECT actual 2015-09-08/none ctx=lgbt bg
e4 m4 > m1 SUPPORT actual 2015-09-08/day ctx=lgbt

### Reuters 2018-02-20
[m1:LVA.COP Latvia's anti-graft bureau] {e1 pulled in} [m2:LVA.GOV central bank chief Ilmars Rimsevics] at the weekend; [m3=m2 he] {e2 made bail} on Monday and {e3 vows to stay}. [m4:LVA.GOV Maris Kucinskis], the premier, {e4 would have him gone}. [m5:EU The European Central Bank] {e5 stopped} [m6:LVA.BUS ABLV, a lender,] from paying out.
e1 m1 > m2 COERCE actual 2018-02-20/none mode=arrest ctx=corruption
e2 m1 > m3 RETREAT actual 2018-02-19/day mode=release ctx=corruption
e3 m3 > m4 REJECT actual 2018-02-20/none mode=resign ctx=corruption
e4 m4 > m3 REQUEST requested 2018-02-20/none mode=yield ctx=corruption
e5 m5 > m6 COERCE actual 2018-02-20/none mode=restrict ctx=economic

### AFP 2010-09-16
[m1:FRA.GOV Nicolas Sarkozy] {e1 bit back} at [m2:EU Viviane Reding] over lunch in [m3:@BEL Brussels] on Thursday for {e2 measuring} his {e3 removals} of [m4:CVL.CVL Roma] against the war years. [m5:ITA.GOV Silvio Berlusconi] {e5 sided with} [m6=m1 him]; [m7:ROU.GOV Bucharest] {e6 will put up} half the fares home.
e1 m1 > m2 ACCUSE actual 2010-09-16/day mode=disapprove ctx=migration
e2 m2 > m1 ACCUSE actual 2010-09-16/none mode=disapprove ctx=migration
e3 m1 > m4 COERCE actual 2010-09-16/none mode=deport ctx=migration
e5 m5 > m6 SUPPORT actual 2010-09-16/none ctx=migration
e6 m7 > m4 AGREE planned 2010-09-16/none ctx=migration

### Guardian 2019-04-15
[m1:GBR.CVL Extinction Rebellion], a climate group founded a year ago, {e1 moored} a pink boat at [m2:@GBR Oxford Circus] on Monday and {e2 glued} itself to [m3:GBR.BUS Shell's] door. [m4:GBR.COP The Metropolitan Police], whose commissioner is [m5:GBR.COP Cressida Dick], {e3 carried off} 113. [m6:GBR.GOV Michael Gove] got the message, he said.
e1 m1 > m6 PROTEST actual 2019-04-15/day mode=obstruct ctx=environment
e2 m1 > m3 PROTEST actual 2019-04-15/day mode=obstruct ctx=environment
e3 m4 > m1 COERCE actual 2019-04-15/none mode=arrest ctx=environment
rel m5 leads m4

### Reuters 2023-01-25
[m1:DEU.GOV Olaf Scholz] {e1 came off the fence} on Wednesday: fourteen Leopards for [m2:UKR.GOV Kyiv], and leave for [m3:POL.GOV Warsaw] to {e3 send} its own. [m4:DEU.OPP The Left], a party that marched at [m5:@DEU Ramstein], {e5 sees red}. [m6:RUS.GOV The Kremlin's Dmitry Peskov] {e6 foresaw} that [m7=m1 the tanks] would "<<q1 burn>>."
e1 m1 > m2 AGREE planned 2023-01-25/day ctx=military
e3 m1 > m3 CONCEDE actual 2023-01-25/day ctx=military
e5 m4 > m1 ACCUSE actual 2023-01-25/none mode=disapprove ctx=military
e6 m6 > m2 THREATEN threatened 2023-01-25/none mode=violence ctx=military
q1 m6 mixed cue=foresaw

### CBC 2023-09-18
[m1:CAN.GOV Justin Trudeau] {e1 laid} the murder of [m2:CAN.REL Hardeep Singh Nijjar], who headed [m3:CAN.REL a Sikh temple in Surrey], at New Delhi's feet on Monday. [m4:CAN.GOV Melanie Joly] {e3 bundled} [m5:IND.SPY the station chief] out of the country. [m6:IND.GOV India] {e5 batted it away} and {e6 will follow suit} tomorrow.
e1 m1 > m6 ACCUSE actual 2023-09-18/day mode=allege ctx=intelligence
e3 m4 > m5 SANCTION actual 2023-09-18/none mode=expel ctx=diplomatic
e5 m6 > m1 REJECT actual 2023-09-18/none ctx=diplomatic
e6 m6 > m1 SANCTION planned 2023-09-19/day mode=expel ctx=diplomatic
rel m2 leads m3

### Irish Independent 2017-06-23
[m1:GBR.PTY The DUP], at ten seats the smaller of the pair, {e1 haggled} into a third week with [m2:GBR.PTY the Conservatives]. [m3:GBR.PTY Arlene Foster], [m4=m1 its] leader, {e2 will prop up} [m5:GBR.GOV Theresa May] for a price. [m6:IRL.PTY Gerry Adams], who presides over [m7:IRL.PTY Sinn Fein], took [m8=m5 the prime minister] {e4 to task}.
e1 m1 > m2 CONSULT actual 2017-06-23/none ctx=legislative
e2 m3 > m5 AGREE planned 2017-06-23/none ctx=legislative
e4 m6 > m8 ACCUSE actual 2017-06-23/none mode=disapprove ctx=legislative
rel m3 leads m4
rel m6 leads m7

### Xinhua 2011-06-29 none
A whirlwind toppled masts in [m1:@ESP Cadiz] harbour. [m2:ESP.BUS Skippers] salvaged what they could; a regatta was shelved. In [m3:@PRT Lisbon], bond yields gave up ground, and [m4:PRT.BUS brokers] toasted a truce between bulls and bears.

### Reuters 2014-09-05
[m1:RUS.SPY Russian agents] {e1 whisked} [m2:EST.SPY an Estonian security officer, Eston Kohver,] over the border at gunpoint on Friday. [m3=m1 The FSB] {e2 has him down as} a spy. [m4:EST.GOV Tallinn's foreign ministry] {e3 had words with} [m5:RUS.GOV the ambassador]; [m6:USA.GOV Barack Obama], two days after a {e4 pep talk} to [m7:EST.GOV the Estonians], kept quiet.
e1 m1 > m2 ASSAULT actual 2014-09-05/day mode=abduct ctx=intelligence
e2 m3 > m2 ACCUSE actual 2014-09-05/none mode=allege ctx=intelligence
e3 m4 > m5 ACCUSE actual 2014-09-05/none ctx=diplomatic
e4 m6 > m7 SUPPORT actual 2014-09-03/day ctx=military

### Le Devoir 2021-05-13
[m1:CAN.GOV Quebec Premier Francois Legault] on Thursday toughened the province's language law; [m2:CAN.PTY Dominique Anglade], chief of [m3:CAN.PTY the Liberals], {e2 gave it the benefit of the doubt}, [m4:CAN.CVL English-speaking school boards] dread it, and [m5:CAN.GOV Justin Trudeau] {e4 had no quarrel with} it.
e2 m2 > m1 SUPPORT actual 2021-05-13/none ctx=religion_ethnicity
e4 m5 > m1 SUPPORT actual 2021-05-13/none ctx=religion_ethnicity
rel m2 leads m3

### Reuters 2008-11-27
[m1:UKR.PTY Yulia Tymoshenko] and [m2:UKR.GOV Viktor Yushchenko], allies of the 2004 revolution who had fallen out in September, {e2 patched up} their coalition in [m3:@UKR Kyiv]. [m4:UKR.OPP The Party of Regions], led by [m5:UKR.OPP Viktor Yanukovich], {e3 had sat on} the rostrum of [m6:UKR.LEG parliament] for a week. [m7:IMF The IMF] {e4 doled out} $4.5 billion.
e2 m1 > m2 SUPPORT actual 2008-11-27/none ctx=legislative
e3 m4 > m6 PROTEST actual 2008-11-17/week mode=obstruct ctx=legislative
e4 m7 > m2 AID actual 2008-11-27/none ctx=economic
rel m5 leads m4

### AFP 2021-10-11
[m1:CZE.GOV Andrej Babis], chairman of [m2:CZE.PTY the ANO movement], may hang on: [m3:CZE.GOV President Milos Zeman], who {e2 had promised to tap} [m4=m1 him], lies in hospital. [m5:CZE.OPP Two rival blocs] have clubbed together to {e4 shut} [m6=m1 the tycoon] out, and [m7:CZE.LEG the Senate] {e6 may relieve} [m8=m3 the head of state] of his powers.
e2 m3 > m4 AGREE actual 2021-10-11/none ctx=election bg
e4 m5 > m6 REJECT actual 2021-10-11/none ctx=election
e6 m7 > m8 SANCTION hypothetical 2021-10-11/none ctx=executive
rel m1 leads m2

### VOA 2017-04-07
[m1:USA.MIL Two American destroyers] {e1 rained} 59 Tomahawks on [m2:SYR.MIL the Shayrat air base] on Friday. [m3:RUS.GOV Vladimir Putin] {e2 pulled out of} a hotline meant to keep the two air forces apart; [m4:RUS.MIL a frigate] {e3 is nearing} [m5:@SYR Tartus]. [m6:GBR.GOV Michael Fallon] and [m7:AUS.GOV Malcolm Turnbull] {e4 were fully behind} [m8:USA.GOV the Pentagon].
e1 m1 > m2 ASSAULT actual 2017-04-07/day mode=heavy-weapons ctx=military
e2 m3 > m8 SANCTION actual 2017-04-07/none mode=discontinue ctx=military
e3 m4 > m1 MOBILIZE actual 2017-04-07/none mode=weapons ctx=military
e4 m6,m7 > m8 SUPPORT actual 2017-04-07/none ctx=military

### Reuters 2020-04-09
[m1:NLD.GOV Wopke Hoekstra], the Dutch finance minister, {e1 backpedalled} at a late sitting of [m2:EUROGROUP the Eurogroup] on Thursday and {e2 let through} half a trillion euros without strings for [m3:ITA.GOV Rome] and [m4:ESP.GOV Madrid]. [m5:PRT.GOV Antonio Costa] {e3 had found} [m6=m1 him] "<<q1 repugnant>>." [m7:DEU.GOV Olaf Scholz] {e4 oiled the wheels}.
e1 m1 > m3,m4 CONCEDE actual 2020-04-09/day ctx=economic
e2 m1 > m3,m4 CONCEDE actual 2020-04-09/day ctx=economic again
e3 m5 > m6 ACCUSE actual 2020-04-09/none mode=disapprove ctx=economic bg
e4 m7 > m1,m3 CONSULT actual 2020-04-09/none mode=mediate ctx=economic
q1 m5 mixed cue=found

### BIRN 2015-05-10
[m1:MKD.COP Special police in Kumanovo] {e1 winkled out} [m2:NLA.REB gunmen wearing the badges of a disbanded rebel army] by Sunday noon, at the price of eight officers. [m3:MKD.OPP Zoran Zaev], leader of [m4:MKD.OPP the Social Democrats], {e2 smelled a rat}; [m5:ALB.GOV Tirana] {e3 offered to help look into} it. [m6:MKD.GOV Nikola Gruevski] {e4 shook hands with} [m7=m1 the survivors].
e1 m1 > m2 ASSAULT actual 2015-05-10/day ctx=terrorism
e2 m3 > m6 ACCUSE actual 2015-05-10/none ctx=terrorism
e3 m5 > m6 AGREE actual 2015-05-10/none ctx=legal
e4 m6 > m7 SUPPORT actual 2015-05-10/none ctx=terrorism
rel m3 leads m4

### Reuters 2022-08-12
[m1:FIN.GOV Helsinki] {e1 will whittle} visas for [m2:RUS.CVL Russian holidaymakers] down to a tenth from September; [m3:EST.GOV Kaja Kallas] has already turned them {e3 around} at [m4:@EST Narva]. [m5:DEU.GOV Berlin] {e4 was cool to} a ban by [m6:EU the whole Union], of which [m7=m1+m3 both northerners] are members. [m8:RUS.ELI Dmitry Medvedev] hissed.
e1 m1 > m2 SANCTION planned 2022-09-01/month ctx=migration
e3 m3 > m2 COERCE actual 2022-08-12/none mode=restrict ctx=migration
e4 m5 > m1 REJECT actual 2022-08-12/none ctx=migration
rel m7 member_of m6

### AP 2012-02-28
[m1:USA.LEG Senator Olympia Snowe], a Maine Republican, {e1 is calling it quits} in disgust at [m2:USA.LEG her chamber's] deadlock, and [m3:USA.LAB the postal workers] {e2 served} [m4:USA.GOV the postmaster general] with a suit. [m5:USA.GOV The White House] sent over a hint that it {e5 could live with} a [m6:CAN.BUS TransCanada] pipe as far as [m7:@USA Oklahoma].
e1 m1 > m2 CONCEDE planned 2012-02-28/none mode=resign ctx=legislative
e2 m3 > m4 ACCUSE actual 2012-02-28/none ctx=legal
e5 m5 > m6 CONCEDE hypothetical 2012-02-28/none ctx=environment

### Reuters 2016-07-19
[m1:USA.GOV Joe Biden] {e1 flew into} [m2:@AUS Sydney] on Tuesday to {e2 buck up} [m3:AUS.GOV Malcolm Turnbull] over the South China Sea. [m4:NATO NATO] {e3 stuck by} [m5:TUR.GOV Ankara], [m6=m4 its] member since 1952, after the failed coup; [m7:AUT.GOV Sebastian Kurz] gave [m8:TUR.GOV the Turkish envoy] {e5 a piece of his mind} about marches in [m9:@AUT Vienna].
e1 m1 > m3 CONSULT actual 2016-07-19/day mode=visit ctx=territory
e2 m1 > m3 SUPPORT actual 2016-07-19/none ctx=territory
e3 m4 > m5 SUPPORT actual 2016-07-19/none ctx=executive
e5 m7 > m8 ACCUSE actual 2016-07-19/none ctx=diplomatic
rel m5 member_of m6 from=1952-01-01/year
