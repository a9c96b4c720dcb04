### Reuters 2018-06-14
[m1:TUR.GOV Turkish Foreign Minister Mevlut Cavusoglu] {e1 brushed off} a German request for the extradition of [m2:? two businessmen], telling [m3:DEU.GOV his counterpart Heiko Maas] at a NATO gathering in [m4:@BEL Brussels] that <<q1 the file was incomplete>>.
e1 m1 > m3 REJECT actual 2018-06-14/none ctx=legal
q1 m1 indirect cue=telling

### AP 2022-02-25
[m1:POL.GOV Poland] {e1 threw open} eight border crossings to [m2:UKR.REF families fleeing Ukraine] on Thursday, [m3:POL.GOV Interior Minister Mariusz Kaminski] said. [m4=m1 The government in Warsaw], [m5:NATO an alliance] member since 1999, also {e2 laid on} trains, and [m6:DEU.GOV Berlin] {e3 weighed in} with 80 buses for [m7=m1 its eastern neighbor].
e1 m1 > m2 AID actual 2022-02-24/day mode=asylum ctx=asylum,migration
e2 m4 > m2 AID actual 2022-02-25/none ctx=migration
e3 m6 > m7 AID actual 2022-02-25/none ctx=migration
rel m1 member_of m5 from=1999-01-01

### AFP 2013-07-04
[m1:EGY.MIL Egyptian troops] {e1 padlocked} four television stations sympathetic to [m2:EGY.PTY the Muslim Brotherhood] hours after [m3:EGY.MIL army chief Abdel Fattah al-Sisi] {e2 shoved aside} [m4:EGY.GOV President Mohamed Morsi] on Wednesday night, drawing a {e3 rebuke} from [m5:CPJ the New York-based Committee to Protect Journalists].
e1 m1 > m2 COERCE actual 2013-07-03/day mode=censor ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2013-07-03/day mode=seize ctx=executive
e3 m5 > m1 ACCUSE actual 2013-07-04/none mode=disapprove ctx=rights_freedoms

### Xinhua 2016-06-24
[m1:KEN.GOV Kenya] and [m2:ETH.GOV Ethiopia] {e1 buried the hatchet} over grazing rights along their common frontier on Thursday, putting their names to a memorandum at Moyale, while [m3:SOM.GOV Somalia], which had sent [m4:? observers], stayed outside the arrangement.
e1 m1 > m2 SUPPORT actual 2016-06-23/day ctx=natural_resource,territory

### Anadolu 2024-03-06
[m1:LBY.GOV Libya's eastern-based parliament], which [m2:EGY.GOV Cairo] has long counted as a friend, {e1 pulled the rug from under} [m3:LBY.GOV Prime Minister Abdul Hamid Dbeibah] on Tuesday by {e2 defunding} three of [m4=m3 his] ministries. [m5=m3 He] {e3 shrugged off} the vote as "<<q1 theatre>>".
e1 m1 > m3 SANCTION actual 2024-03-05/day ctx=legislative,executive
e2 m1 > m4 SANCTION actual 2024-03-05/day mode=discontinue ctx=economic again
e3 m5 > m1 REJECT actual 2024-03-06/none ctx=legislative
q1 m5 mixed cue=shrugged off
rel m2 ally_of m1

### AP 2001-09-14
[m1:PAK.GOV Pakistan's military ruler, Gen. Pervez Musharraf], {e2 gave the nod} to [m2:USA.GOV Washington] on Thursday for overflights, [m3:PAK.GOV two officials in Islamabad] said, though [m4=m1 he] {e3 drew the line} at the stationing of [m5:USA.MIL American combat units].
e2 m1 > m2 CONCEDE actual 2001-09-13/day mode=access ctx=military,terrorism
e3 m4 > m2 REJECT actual 2001-09-14/none ctx=military

### Reuters 2021-02-02
[m1:SGP.GOV Singapore], whose firms are the largest foreign investors in [m2:@MMR Myanmar], {e1 voiced disquiet} about the arrest of [m3:MMR.PTY Aung San Suu Kyi], leader of [m4:MMR.PTY the National League for Democracy], and [m5:CHN.GOV Beijing] {e2 pressed} [m6:MMR.MIL the generals] and [m7=m4 the ousted party] to patch up their quarrel.
e1 m1 > m6 ACCUSE actual 2021-02-02/none mode=disapprove ctx=pro_democracy
e2 m5 > m6,m7 REQUEST requested 2021-02-02/none mode=change ctx=political_institutions
rel m3 leads m4

### The Hindu 2019-12-16
[m1:IND.COP Delhi police] {e1 kettled} [m2:IND.EDU several hundred students] outside Jamia Millia Islamia university on Sunday and {e2 whacked} those who tried to break through, [m3:IND.EDU Vice Chancellor Najma Akhtar] said. [m4=m3 She] {e3 vowed to haul} [m5=m1 the force] before a court.
e1 m1 > m2 COERCE actual 2019-12-15/day mode=restrict ctx=repression
e2 m1 > m2 ASSAULT actual 2019-12-15/day mode=beat ctx=repression said=m3
e3 m4 > m5 ACCUSE planned 2019-12-16/none ctx=legal

### VOA 2015-11-15
[m1:FRA.GOV France] will {e1 ratchet up} controls at its land borders from Monday, [m2:FRA.GOV Prime Minister Manuel Valls] said, and has {e2 called up} 1,500 [m3:FRA.MIL reserve soldiers] to guard [m4:@FRA Paris] after the attacks by [m5:ISIS Islamic State], the group that held [m6:@SYR Raqqa].
e2 m1 > m5 MOBILIZE actual 2015-11-15/none mode=troops ctx=terrorism
e1 m1 > m5 COERCE planned 2015-11-16/day mode=restrict ctx=terrorism
rel m5 controls m6

### DPA 2012-11-08
[m1:GRC.LAB Greece's two main union confederations] {e2 brought to a standstill} trains, ferries and hospitals for a second day on Wednesday as [m3:GRC.LEG lawmakers] {e3 nodded through} a savings package that [m4:GRC.GOV Prime Minister Antonis Samaras] had promised to [m5:EU the European Union].
e2 m1 > m4 PROTEST actual 2012-11-07/day mode=strike ctx=labor,economic
e3 m3 > m4 SUPPORT actual 2012-11-07/day ctx=legislative,economic

### AFP 2006-10-11
[m1:JPN.GOV Japan] {e1 slammed the door on} North Korean ships for six months in answer to Monday's nuclear test, [m2:JPN.GOV Chief Cabinet Secretary Yasuhisa Shiozaki] announced. [m3:PRK.GOV Pyongyang], whose ambassador to [m4:UN the United Nations] called the step <<q1 a declaration of war>>, {e2 dangled the prospect of} "<<q2 physical countermeasures>>" against [m5=m1 its neighbor].
e1 m1 > m3 SANCTION actual 2006-10-11/none mode=discontinue ctx=cbrn,economic
e2 m3 > m5 THREATEN threatened 2006-10-11/none ctx=military
q1 m3 indirect cue=called
q2 m3 mixed

### AP 2020-11-06
[m1:ETH.GOV Ethiopia's government] {e1 pulled the plug on} telephone lines in [m2:@ETH Tigray], the northern region ruled by [m3:TPLF the Tigray People's Liberation Front], and {e2 massed} [m4:ETH.MIL federal divisions] on its edges, a diplomat who was not named said.
e1 m1 > m3 COERCE actual 2020-11-06/none mode=censor ctx=territory
e2 m1 > m3 MOBILIZE actual 2020-11-06/none mode=troops ctx=military,territory
rel m3 controls m2

### Sky Sports 2014-07-14 none
The coach said on Sunday that his side had thrown in the towel after the interval, and a ceasefire of sorts reigned in the stands at [m1:@BRA Porto Alegre] once the rain set in and the home team stopped bombarding the goal.

### Reuters 2010-04-12
[m1:THA.OPP Thailand's red-shirted demonstrators] {e1 turned up their noses at} an offer by [m2:THA.GOV Prime Minister Abhisit Vejjajiva] to dissolve parliament in nine months and said <<q1 the dead of Saturday's clash, which cost 25 lives, made a bargain impossible>>. "<<q2 He must go at once>>," [m3:THA.OPP Jatuporn Prompan], one of the leaders of [m4=m1 the movement], told reporters.
e1 m1 > m2 REJECT actual 2010-04-12/none mode=yield ctx=election
q1 m1 indirect cue=said
q2 m3 direct cue=told
rel m3 leads m4

### BBC 2003-03-22
[m1:TUR.LEG Turkey's parliament], which on March 1 had {e1 blackballed} the passage of [m2:USA.MIL U.S. ground forces], {e2 came round} on Thursday and let [m3=m2 their] aircraft use its airspace. [m4:DEU.GOV Germany], a partner of both in [m5:NATO NATO], {e3 cautioned} [m6:TUR.GOV Ankara] that <<q1 it would bring home its AWACS crews if [m7:TUR.MIL Turkish soldiers] entered northern [m8:@IRQ Iraq]>>.
e1 m1 > m2 REJECT actual 2003-03-01/day mode=access ctx=military bg
e2 m1 > m3 CONCEDE actual 2003-03-20/day mode=access ctx=military
e3 m4 > m6 THREATEN threatened 2003-03-22/none ctx=military
q1 m4 indirect cue=cautioned
rel m4 member_of m5
rel m6 member_of m5

### Antara English 2008-11-05
[m1:IDN.COP Detachment 88], the counterterrorism unit of [m2:IDN.COP the National Police], {e1 nabbed} [m3:IDN.REB three suspected members] of [m4:JI Jemaah Islamiyah] in [m5:@IDN Palembang] on Tuesday. [m6=m1 The squad] also {e2 turned over} to [m7:AUS.COP Australian Federal Police] the contents of a laptop, its commander said.
e1 m1 > m3 COERCE actual 2008-11-04/day mode=arrest ctx=terrorism
e2 m6 > m7 COOPERATE actual 2008-11-05/none ctx=intelligence,terrorism
rel m1 part_of m2
rel m3 member_of m4

### Politico 2025-01-22
[m1:CAN.GOV Canadian Prime Minister Justin Trudeau] {e1 dug in} [m2=m1 his] heels over dairy quotas on Tuesday, saying <<q1 nothing of the kind would be on the table>>, and hinted that <<q2 [m4=m1 Ottawa] might {e2 claw back} its energy exports>> if [m3:USA.GOV President Donald Trump] {e3 slapped duties on} Canadian goods on February 1.
e1 m1 > m3 REJECT actual 2025-01-21/day ctx=economic
e2 m4 > m3 SANCTION hypothetical 2025-01-22/none mode=discontinue ctx=economic
e3 m3 > m1 SANCTION hypothetical 2025-02-01/day ctx=economic
q1 m1 indirect cue=saying
q2 m1 indirect cue=hinted

### Dawn 2007-12-29
[m1:PAK.OPP Supporters of the slain opposition leader Benazir Bhutto] {e1 firebombed} rail cars and banks across Sindh, and [m2:PAK.COP police] had orders from [m3:PAK.GOV the provincial government] to {e2 gun down} rioters on sight. [m4:PAK.PTY The Pakistan Peoples Party], which [m5=m4 her] husband now chairs, {e3 pinned the murder on} [m6:PAK.GOV President Pervez Musharraf].
e1 m1 > m3 PROTEST actual 2007-12-29/none mode=riot ctx=political_institutions
e2 m3 > m1 THREATEN threatened 2007-12-29/none mode=violence ctx=repression
e3 m4 > m6 ACCUSE actual 2007-12-29/none mode=allege ctx=crime

### UN News 2011-03-14
[m1:WFP The World Food Programme] {e1 trucked} 80 tons of high-energy biscuits to [m2:? people stranded at the Ras Jdir crossing between Tunisia and Libya] on Saturday, and [m3:TUN.CVL townspeople of Zarzis] {e2 chipped in} with bread, [m4:UN a U.N. spokesman] said.
e1 m1 > m2 AID actual 2011-03-12/day ctx=migration
e2 m3 > m2 AID actual 2011-03-14/none ctx=migration

### AP 2014-07-19
[m1:UKR.GOV Kiev] {e1 pointed the finger at} [m2:UKR.REB gunmen of the self-styled Donetsk People's Republic] for the downing of the airliner on Thursday. [m3:MYS.GOV Malaysia], which lost 43 citizens, has so far stopped short of blaming anyone, and [m4:NLD.GOV Dutch Prime Minister Mark Rutte] {e3 got} [m5:RUS.GOV Vladimir Putin] on the line to demand access for [m6:? forensic teams].
e1 m1 > m2 ACCUSE actual 2014-07-19/none mode=allege ctx=military
e3 m4 > m5 CONSULT actual 2014-07-19/none mode=phone ctx=diplomatic
