### PTI 2020-12-05
[m1:IND.AGR Farmers from Punjab and Haryana] {e1 hunkered down} for a tenth night on the highways into [m2:@IND Delhi] after [m3:IND.GOV the Modi cabinet] {e2 balked at} scrapping three market laws. [m4:IND.GOV Agriculture Minister Narendra Singh Tomar] {e3 dangled} a few amendments before [m5=m1 the growers' unions] on Saturday.
e1 m1 > m3 PROTEST actual 2020-12-05/none mode=obstruct ctx=economic
e2 m3 > m1 REJECT actual 2020-12-05/none mode=change ctx=economic
e3 m4 > m5 AGREE actual 2020-12-05/day ctx=economic

### Dawn 2022-04-04
[m1:PAK.GOV Prime Minister Imran Khan] {e1 sidestepped} a no-confidence vote called by [m2:PAK.OPP the opposition alliance] when the deputy speaker, [m3:PAK.LEG Qasim Suri], {e2 tossed out} the motion on Sunday. [m4=m2 The alliance], which is led by [m5:PAK.OPP cleric Fazlur Rehman], {e3 petitioned} [m6:PAK.JUD the Supreme Court] against [m7=m3 him].
e1 m1 > m2 REJECT actual 2022-04-03/day mode=yield ctx=legislative
e2 m3 > m2 REJECT actual 2022-04-03/day ctx=legislative
e3 m4 > m7 ACCUSE actual 2022-04-04/none ctx=legal
rel m5 leads m4

### Kyodo 2010-09-24
[m1:CHN.GOV Beijing] has quietly {e1 choked off} shipments of rare earths to [m2:JPN.BUS Japanese buyers], traders in [m3:@JPN Tokyo] said, a fortnight after [m4:JPN.MIL the Japanese coast guard] {e2 nabbed} [m5:CHN.CVL a trawler captain] near [m6:@JPN the Senkaku islets]. [m7:JPN.JUD Prosecutors in Okinawa] {e3 caved in} on Friday and {e4 set} [m8=m5 the skipper] {e5 loose}.
e1 m1 > m2 SANCTION actual 2010-09-24/none mode=discontinue ctx=economic
e2 m4 > m5 COERCE actual 2010-09-01/month mode=arrest ctx=territory bg
e3 m7 > m1 CONCEDE actual 2010-09-24/day ctx=territory
e4 m7 > m8 RETREAT actual 2010-09-24/day mode=release ctx=territory
e5 m7 > m8 RETREAT actual 2010-09-24/day mode=release ctx=territory again

### Bangkok Post 2014-05-20
[m1:THA.MIL Army chief Prayuth Chan-ocha] {e1 clamped} martial law {e2 on} the kingdom before dawn on Tuesday, saying that [m2=m1 he] was no putschist. [m3:THA.CVL The Yellow-leaning protesters of Suthep Thaugsuban] {e3 toasted} the move; [m4:THA.CVL the red-shirt movement], whose chairman is [m5:THA.CVL Jatuporn Prompan], {e4 bussed in} more followers to [m6:@THA Aksa Road].
e1 m1 > m4 COERCE actual 2014-05-20/day mode=martial-law ctx=executive
e2 m1 > m4 COERCE actual 2014-05-20/day mode=martial-law ctx=executive again
e3 m3 > m1 SUPPORT actual 2014-05-20/none ctx=executive
e4 m4 > m1 PROTEST actual 2014-05-20/none mode=demo ctx=executive
rel m5 leads m4

### Al Jazeera 2019-11-29
[m1:IRQ.GOV Iraqi Prime Minister Adel Abdul Mahdi] said on Friday <<q1 [m2=m1 he] {e1 would hand} [m9:IRQ.LEG parliament] his letter of resignation>>, hours after [m3:IRQ.REL Grand Ayatollah Ali al-Sistani] {e2 nudged} [m4=m9 lawmakers] to drop [m5=m1 him]. In [m6:@IRQ Nasiriyah], [m7:IRQ.MIL soldiers] had {e3 cut down} at least 25 [m8:IRQ.CVL demonstrators].
e1 m1 > m9 CONCEDE planned 2019-11-29/none ctx=executive
e2 m3 > m4 REQUEST requested 2019-11-29/day mode=change ctx=executive
e3 m7 > m8 ASSAULT actual 2019-11-29/none mode=firearms ctx=repression bg
q1 m1 indirect cue=said

### Yonhap 2018-02-10
[m1:PRK.GOV Kim Yo Jong], sister of the North's ruler, Saturday {e1 passed} [m2:KOR.GOV President Moon Jae-in] a handwritten invitation to [m3:@PRK Pyongyang]. [m4=m2 He] {e2 clinked glasses} with [m5=m1 her] over lunch, while [m6:USA.GOV Vice President Mike Pence] had {e3 given} [m7=m1 the northern delegation] {e4 the cold shoulder} at the opening of the Games.
e1 m1 > m2 AGREE actual 2018-02-10/day ctx=diplomatic
e2 m4 > m5 CONSULT actual 2018-02-10/day ctx=diplomatic
e3 m6 > m7 REJECT actual 2018-02-10/none mode=meet ctx=diplomatic
e4 m6 > m7 REJECT actual 2018-02-10/none mode=meet ctx=diplomatic again

### Arab News 2017-06-05
[m1:SAU.GOV Saudi Arabia], [m2:EGY.GOV Egypt] and two other Arab states {e1 shut the door on} [m3:QAT.GOV Qatar] on Monday, ordering its diplomats home. [m4:KWT.GOV Kuwait's emir, Sheikh Sabah al-Ahmad], {e2 shuttled} to [m5:@SAU Jeddah] to {e3 calm} [m6:SAU.GOV King Salman]. [m7=m3 Doha], a member of [m8:GCC the Gulf Cooperation Council], {e4 shrugged off} the charges.
e1 m1,m2 > m3 SANCTION actual 2017-06-05/day mode=withdraw ctx=diplomatic
e2 m4 > m6 CONSULT actual 2017-06-05/none mode=visit ctx=diplomatic
e3 m4 > m6 CONSULT actual 2017-06-05/none mode=visit ctx=diplomatic again
e4 m7 > m1,m2 REJECT actual 2017-06-05/none ctx=diplomatic
rel m7 member_of m8

### Jakarta Globe 2014-10-02
[m1:IDN.PTY The Golkar party] has {e1 cosied up to} [m2:IDN.PTY Gerindra], the party that Prabowo Subianto leads, by {e2 joining forces} with it to {e3 jettison} the direct election of [m3:IDN.GOV regents]. [m4:IDN.GOV Outgoing President Susilo Bambang Yudhoyono] {e4 penned} two emergency decrees to undo [m5:IDN.LEG the legislature's] vote.
e1 m1 > m2 COOPERATE actual 2014-10-02/none ctx=legislative
e2 m1 > m2 COOPERATE actual 2014-10-02/none ctx=legislative again
e3 m1,m2 > m3 REJECT actual 2014-10-02/none ctx=election
e4 m4 > m5 REJECT actual 2014-10-02/none ctx=election

### Reuters 2015-09-30
[m1:RUS.MIL Russian jets] {e1 pounded} rebel-held hamlets north of [m2:@SYR Homs] on Wednesday, hours after [m3:RUS.LEG the upper house in Moscow] had {e2 given the nod to} [m4:RUS.GOV the president's] request for a foreign mission. [m5:FRA.GOV French Defence Minister Jean-Yves Le Drian] {e3 cast doubt on} [m6=m1 their] targets. [m7:SYR.GOV Damascus] is [m8:RUS.GOV the Kremlin's] oldest Arab ally.
e1 m1 > m7 AID actual 2015-09-30/day mode=military ctx=military
e2 m3 > m4 AGREE actual 2015-09-30/day ctx=military
e3 m5 > m6 ACCUSE actual 2015-09-30/none ctx=military
rel m7 ally_of m8

### Rappler 2018-02-19
[m1:PHL.GOV Malacanang] on Monday {e1 barred} [m2:PHL.JRN reporter Pia Ranada] from the palace grounds. [m3=m2 The website that employs her] is {e2 fighting tooth and nail} a January order by [m4:PHL.GOV the Securities and Exchange Commission] that {e3 stripped} [m5=m2 it] of its licence. [m6:PHL.JRN The National Union of Journalists] {e4 decried} the ban as "<<q1 pettiness>>."
e1 m1 > m2 COERCE actual 2018-02-19/day mode=restrict ctx=rights_freedoms
e2 m3 > m4 REJECT actual 2018-02-19/none ctx=rights_freedoms
e3 m4 > m5 COERCE actual 2018-01-01/month mode=censor ctx=rights_freedoms bg
e4 m6 > m1 ACCUSE actual 2018-02-19/none mode=disapprove ctx=rights_freedoms
q1 m6 mixed cue=decried

### Kathmandu Post 2006-04-10
[m1:NPL.GOV King Gyanendra's government] {e1 reimposed} a daytime curfew in [m2:@NPL Kathmandu] on Monday. [m3:NPL.OPP The seven-party alliance], a loose front of communists and Congress men, {e2 prolonged} [m4=m3 its] general strike "<<q1 indefinitely>>," and [m5:CPNM.REB Maoist rebels] {e3 choked} the highways that feed the capital. [m6:IND.GOV New Delhi] {e4 counselled} the palace to {e5 bend}.
e1 m1 > m3 COERCE actual 2006-04-10/day mode=curfew ctx=repression
e2 m3 > m1 PROTEST actual 2006-04-10/none mode=strike ctx=pro_democracy
e3 m5 > m1 COERCE actual 2006-04-10/none mode=restrict ctx=pro_democracy
e4 m6 > m1 REQUEST requested 2006-04-10/none mode=yield ctx=pro_democracy
e5 m1 > m3 CONCEDE hypothetical 2006-04-10/none ctx=pro_democracy
q1 m3 mixed cue=prolonged

### Haaretz 2023-03-27
[m1:ISR.LAB Israel's Histadrut labour federation] {e1 grounded} departing flights and closed ports on Monday. By evening [m2:ISR.GOV Prime Minister Benjamin Netanyahu], whose coalition includes [m3:ISR.PTY Itamar Ben-Gvir's Jewish Power], {e2 pressed pause on} [m4=m2 his] court overhaul. [m5=m3 Ben-Gvir], a member of [m6:ISR.GOV the cabinet], was {e3 promised} a national guard in return.
e1 m1 > m2 PROTEST actual 2023-03-27/day mode=strike ctx=legal
e2 m2 > m1 CONCEDE actual 2023-03-27/day ctx=legal
e3 m2 > m5 AGREE actual 2023-03-27/none ctx=legal
rel m5 member_of m6

### Straits Times 2019-06-15
[m1:HKG.GOV Hong Kong leader Carrie Lam] {e1 put} the extradition bill {e2 on ice} on Saturday, but would not {e3 eat humble pie} before [m2:HKG.CVL the young marchers] whom [m3:HKG.COP police] had {e4 doused} with pepper spray three days earlier. "<<q1 Withdraw, not suspend>>," [m4:HKG.CVL the Civil Human Rights Front], which organised the march, {e5 shot back}.
e1 m1 > m2 CONCEDE actual 2019-06-15/day ctx=rights_freedoms
e2 m1 > m2 CONCEDE actual 2019-06-15/day ctx=rights_freedoms again
e3 m1 > m2 REJECT actual 2019-06-15/day ctx=rights_freedoms
e4 m3 > m2 ASSAULT actual 2019-06-12/day mode=crowd-control ctx=repression
e5 m4 > m1 REQUEST requested 2019-06-15/none mode=yield ctx=rights_freedoms
q1 m4 direct cue=shot back

### Xinhua 2012-08-20 none
[m1:? Midfielder Park Ji-sung] spurned two offers from [m2:@QAT Qatar] and surrendered the armband at [m3:@GBR his London club]. The defence, besieged from the first minute, collapsed after the break, and the visitors stormed to a five-goal win. [m4:? The coach] blamed the heat.

### Irrawaddy 2021-02-22
[m1:MMR.LAB Railway workers], bank clerks and even [m2:MMR.GOV diplomats] {e1 downed tools} on Monday in what [m3:MMR.CVL organisers] call the Five Twos revolt. [m4:MMR.MIL Min Aung Hlaing's junta] had {e2 hinted} on television that <<q1 there would be more dead>>. [m5:SGP.GOV Singapore], the largest foreign investor, {e3 deplored} [m6=m4 the regime's] use of live rounds.
e1 m1,m2 > m4 PROTEST actual 2021-02-22/day mode=strike ctx=pro_democracy
e2 m4 > m1 THREATEN threatened 2021-02-22/none mode=violence ctx=repression
e3 m5 > m6 ACCUSE actual 2021-02-22/none mode=disapprove ctx=repression
q1 m4 indirect cue=hinted

### Daily Star 2013-05-06
[m1:BGD.REL Hefajat-e-Islam], a network of madrasa teachers, {e1 poured into} [m2:@BGD Dhaka's Motijheel district] on Sunday to press a 13-point charter on [m3:BGD.GOV Sheikh Hasina's cabinet]. After midnight [m4:BGD.PRM the Rapid Action Battalion], an arm of [m5:BGD.COP the police], {e2 flushed} [m6=m1 them] out with sound grenades. [m7:BGD.OPP The BNP] {e3 cried massacre}.
e1 m1 > m3 PROTEST actual 2013-05-05/day mode=demo ctx=religion_ethnicity
e2 m4 > m6 ASSAULT actual 2013-05-06/day mode=crowd-control ctx=repression
e3 m7 > m4 ACCUSE actual 2013-05-06/none mode=allege ctx=repression
rel m4 part_of m5

### Anadolu 2013-03-22
[m1:ISR.GOV Prime Minister Benjamin Netanyahu] Friday {e1 ate crow} in a call to [m2:TUR.GOV Recep Tayyip Erdogan], expressing regret over the nine dead of the Mavi Marmara. [m3:USA.GOV Barack Obama], on [m4=m3 his] way to [m5:@JOR Amman], had {e2 brokered} the half-hour talk. [m6=m2 Ankara] {e3 will drop} the trial of [m7:ISR.MIL four generals] once damages are paid.
e1 m1 > m2 SUPPORT actual 2013-03-22/day mode=apologize ctx=reparations
e2 m3 > m1,m2 CONSULT actual 2013-03-22/none mode=mediate ctx=diplomatic
e3 m6 > m7 CONCEDE hypothetical 2013-03-22/none ctx=legal

### Tolo News 2021-08-15
[m1:AFG.GOV President Ashraf Ghani] {e1 turned tail} on Sunday as [m2:TALIBAN.REB the Taliban], who hold every border post, {e2 loitered} at the gates of [m3:@AFG Kabul]. [m4:AFG.ELI Abdullah Abdullah], head of [m5:AFG.GOV the reconciliation council], {e3 lambasted} [m6=m1 him] for it. [m7:USA.MIL American troops] {e4 ferried} [m8:USA.GOV embassy staff] to the airport by helicopter.
e1 m1 > m2 RETREAT actual 2021-08-15/day mode=withdraw ctx=executive
e2 m2 > m1 MOBILIZE actual 2021-08-15/day mode=militia ctx=military
e3 m4 > m6 ACCUSE actual 2021-08-15/none mode=disapprove ctx=executive
e4 m7 > m8 AID actual 2021-08-15/none ctx=military
rel m4 leads m5

### Taipei Times 2014-04-10
[m1:TWN.CVL The Sunflower students] {e1 trooped out of} [m2:TWN.LEG the Legislative Yuan] on Thursday with their brooms and banners, ending a 24-day {e2 sit-in}. Speaker [m3:TWN.LEG Wang Jin-pyng] had {e3 met} [m4=m1 them] {e4 halfway}: no trade pact with [m5:CHN.GOV Beijing] before a law on oversight. [m6:TWN.GOV President Ma Ying-jeou] feels "<<q1 stabbed in the back>>," an aide said.
e1 m1 > m2 RETREAT actual 2014-04-10/day mode=withdraw ctx=legislative
e2 m1 > m2 PROTEST actual 2014-04-10/none mode=obstruct ctx=legislative bg
e3 m3 > m4 CONCEDE actual 2014-04-10/none ctx=legislative
e4 m3 > m4 CONCEDE actual 2014-04-10/none ctx=legislative again
q1 m6 mixed cue=said

### Fars 2009-06-19
[m1:IRN.REL Supreme Leader Ali Khamenei] Friday {e1 drew a line under} the poll, telling the Friday faithful that [m2:IRN.OPP Mir Hossein Mousavi's camp] {e2 would answer} for any blood. [m3:IRN.PRM The Basij], a volunteer militia of [m4:IRN.MIL the Revolutionary Guards], {e3 fanned out} over [m5:@IRN Tehran] at dusk. [m6=m2 The candidate] has {e4 shunned} the sermon.
e1 m1 > m2 REJECT actual 2009-06-19/day mode=yield ctx=election
e2 m1 > m2 THREATEN threatened 2009-06-19/day ctx=election
e3 m3 > m2 MOBILIZE actual 2009-06-19/day mode=militia ctx=repression
e4 m6 > m1 REJECT actual 2009-06-19/none mode=meet ctx=election
rel m3 part_of m4

### Khmer Times 2011-02-07
[m1:THA.MIL Thai] and [m2:KHM.MIL Cambodian] gunners {e1 traded} shells for a fourth day around [m3:@KHM the Preah Vihear temple]. [m4:KHM.GOV Prime Minister Hun Sen] {e2 implored} [m5:UN the United Nations] to {e3 interpose} a buffer force; [m6:THA.GOV his counterpart Abhisit Vejjajiva] {e4 waved away} outsiders, [m7:ASEAN ASEAN's Indonesian chair] included.
e1 m1 > m2 ASSAULT actual 2011-02-07/none mode=heavy-weapons ctx=territory
e2 m4 > m5 REQUEST requested 2011-02-07/none mode=assist ctx=territory
e3 m5 > m4 AID hypothetical 2011-02-07/none ctx=territory
e4 m6 > m5,m7 REJECT actual 2011-02-07/none mode=assist ctx=territory
