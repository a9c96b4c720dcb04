### Reuters 2018-06-19
[m1:COD.GOV The electoral commission] in Kinshasa said on Monday that [m51=m1 it] would not {e1 accept} help from [m2:UN the United Nations mission] to move ballot boxes. "<<q1 [m52=m1 We] have [m53=m1 our] own aircraft>>," [m54=m1 its] chairman, Corneille Nangaa, told [m3:COD.JRN reporters]. [m4:COD.REL The Catholic bishops], whose marches [m5:COD.COP police] {e2 dispersed} in January with live bullets, {e3 regretted} the decision. [m55=m2 The mission] merely {e4 renewed} [m56=m2 its] offer. [m6:COD.OPP Moïse Katumbi], in exile in [m7:@BEL Belgium], was {e5 denied} a passport the same day.
e1 m1 > m2 REJECT actual 2018-06-19/none mode=assist ctx=election
e2 m5 > m4 ASSAULT actual 2018-01-01/month mode=firearms ctx=repression
e3 m4 > m1 ACCUSE actual 2018-06-19/none mode=disapprove ctx=election
e4 m2 > m1 AGREE planned 2018-06-19/none ctx=election
e5 m8 > m6 REJECT actual 2018-06-18/day ctx=election
q1 m1 direct cue=told
[m8:COD.GOV The foreign ministry] cited a form [m57=m6 he] had not signed.

### AP 2008-03-15
[m1:CHN.COP Chinese police] and [m2:TIBET.REL monks from Drepung monastery] had been {e1 facing off} since Monday. On Friday [m3:TIBET.CVL Tibetans] in Lhasa {e2 set fire} to shops owned by [m4:CHN.CVL Han and Hui migrants], killing eighteen. [m5:CHN.GOV Zhang Qingli], the regional party chief, {e3 called} [m6:TIBET.REL the Dalai Lama] a wolf in monk's robes. The exiled leader {e4 denied} having organised anything and {e5 threatened} to step down if [m58=m3 his] people turned to violence. [m7:IND.COP Indian officers] {e6 stopped} a march of refugees towards the border.
e1 m2 > m1 PROTEST actual 2008-03-15/none mode=demo ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2008-03-14/day mode=primitive ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2008-03-15/none mode=disapprove ctx=religion_ethnicity
e4 m6 > m5 REJECT actual 2008-03-15/none ctx=religion_ethnicity
e5 m6 > m3 THREATEN threatened 2008-03-15/none ctx=religion_ethnicity
e6 m7 > m8 COERCE actual 2008-03-15/none mode=restrict ctx=religion_ethnicity
[m8:TIBET.REF The walkers], a hundred of [m59=m8 them], lay down on the road.

### Reuters 2023-06-30
Around 40,000 [m1:FRA.COP officers] {e1 are} on duty tonight, [m2:FRA.GOV the interior minister] said, after [m3:FRA.CVL young people in Nanterre] {e2 torched} cars and a tram over the death of Nahel M., 17. [m60=m2 Gérald Darmanin] {e3 told} prefects to stop buses at nine. The policeman who {e4 fired} the shot has been {e5 charged} with murder and is in jail; [m4:FRA.COP he] {e6 apologised} to the family through a lawyer. [m5:FRA.LAB Two police unions] said [m61=m5 they] were at war with vermin. [m6:UN The UN rights office] {e7 urged} [m7:FRA.GOV France] to look at racism in the force.
e1 m2 > m3 MOBILIZE actual 2023-06-30/none mode=police ctx=repression
e2 m3 > m1 PROTEST actual 2023-06-30/none mode=riot ctx=repression
e3 m2 > m3 COERCE actual 2023-06-30/none mode=restrict ctx=repression
e4 m4 > m8 ASSAULT actual 2023-06-30/none mode=firearms ctx=repression
e5 m9 > m4 ACCUSE actual 2023-06-30/none mode=allege ctx=legal
e6 m4 > m8 CONCEDE actual 2023-06-30/none ctx=repression
e7 m6 > m7 REQUEST requested 2023-06-30/none mode=change ctx=human_rights,religion_ethnicity
[m8:FRA.CVL The boy's mother] will lead a march; [m9:FRA.JUD the Nanterre prosecutor] spoke for ten minutes.

### Reuters 2021-10-25
Elections will {e1 go ahead}, [m1:SDN.GOV Sudan's prime minister] had promised on Sunday evening. At four the next morning [m2:SDN.MIL soldiers] {e2 surrounded} [m62=m1 Abdalla Hamdok's] house and, when [m63=m1 he] {e3 would not sign} a statement, took [m64=m1 him] to a place unknown. [m3:SDN.OPP The professionals' association] {e4 called} for civil disobedience. [m4:SDN.MIL General Burhan], the man who was to have handed over the chair of [m5:SDN.GOV the council] next month, said [m65=m4 he] was {e5 dissolving} it. [m6:AU The African body], long in the role of go-between, {e6 asked} both sides to resume talks.
e1 m1 > m3 AGREE planned 2021-10-24/day ctx=election
e2 m2 > m1 COERCE actual 2021-10-25/day mode=arrest ctx=pro_autocracy,executive
e3 m1 > m2 REJECT actual 2021-10-25/day mode=yield ctx=pro_autocracy
e4 m3 > m4 REQUEST requested 2021-10-25/none mode=assist ctx=pro_democracy
e5 m4 > m5 COERCE actual 2021-10-25/day mode=martial-law ctx=pro_autocracy
e6 m6 > m4,m1 REQUEST requested 2021-10-25/none mode=meet ctx=diplomatic

### AP 2010-05-20
Bangkok woke to thirty columns of smoke. Hours after [m1:THA.OPP red-shirt leaders] {e1 gave themselves up} to [m2:THA.COP police] on Wednesday, [m3:THA.CVL their angry followers] {e2 set light} to a shopping centre, the stock exchange and a bank. [m4:THA.MIL Troops in armoured carriers] had {e3 crushed} a bamboo barricade at dawn; [m5:ITA.JRN an Italian photographer] was among six {e4 killed}. [m6:THA.GOV Abhisit Vejjajiva] {e5 imposed} a curfew. A week earlier [m66=m1 the movement] had {e6 agreed} to [m67=m6 his] date for an election, then asked for more.
e1 m1 > m2 CONCEDE actual 2010-05-19/day ctx=repression
e2 m3 > m6 PROTEST actual 2010-05-19/day mode=riot ctx=repression
e3 m4 > m3 ASSAULT actual 2010-05-19/day mode=heavy-weapons ctx=repression,military
e4 m4 > m5 ASSAULT actual 2010-05-19/day mode=firearms ctx=repression
e5 m6 > m3 COERCE actual 2010-05-19/day mode=curfew ctx=repression
e6 m1 > m6 AGREE actual 2010-05-10/week ctx=election

### Times of Zambia 2001-05-04
[m1:ZMB.GOV Frederick Chiluba] {e1 expelled} twenty-two of [m2:ZMB.PTY his own party's most senior people], [m68=m1 his] deputy included, from the MMD on Thursday. [m69=m2 They] had {e2 opposed} [m70=m1 his] wish for a third term. A day later, with [m3:ZMB.LEG a third of parliament] ready to {e3 impeach} [m71=m1 him], the former trade unionist told the nation that [m72=m1 he] {e4 would go} when [m73=m1 his] time was up. [m4:ZMB.REL Pastors] who had worn green ribbons against [m74=m1 him] {e5 gave thanks} for it, and [m5:ZMB.JUD a judge] has {e6 let} the expelled back in.
e1 m1 > m2 SANCTION actual 2001-05-03/day mode=expel ctx=political_institutions
e2 m2 > m1 REJECT actual 2001-05-04/none mode=change ctx=political_institutions
e3 m3 > m1 ACCUSE hypothetical 2001-05-04/none mode=allege ctx=legislative
e4 m1 > m3 CONCEDE actual 2001-05-04/day ctx=executive
e5 m4 > m1 SUPPORT actual 2001-05-04/none ctx=religion_ethnicity,executive
e6 m5 > m2 CONCEDE actual 2001-05-04/none ctx=legal

### Reuters 2023-10-15
[m1:POL.OPP Donald Tusk] claimed victory on Sunday evening although [m2:POL.PTY Law and Justice] came first, since no one is willing to {e1 govern} with [m75=m2 it]. [m3:POL.PTY The agrarian party's] leader, Władysław Kosiniak-Kamysz, {e2 ruled that out} again. [m4:POL.GOV President Andrzej Duda], once a member of [m76=m2 the ruling camp], {e4 is expected} to let [m77=m2 it] try first nonetheless. Half the voters were under fifty. [m5:UN The UN refugee agency], asked by [m6:? a reporter] about the border wall that Tusk had criticised, said [m78=m5 it] had no comment on elections.
e1 m3 > m2 COOPERATE denied 2023-10-15/none ctx=legislative
e2 m3 > m2 REJECT actual 2023-10-15/none ctx=legislative
e4 m4 > m2 SUPPORT hypothetical 2023-10-15/none ctx=legislative

### Nepali Times 2015-09-25 
Trucks are backed up for thirty kilometres on the Indian side at Birgunj. [m1:NPL.CVL Madhesi groups], who say the constitution {e1 cheats} [m79=m1 them] of seats, {e2 sit} on the bridge; [m2:NPL.GOV Kathmandu] {e3 accuses} [m3:IND.GOV Delhi] of using [m80=m1 them] to strangle the country. [m81=m3 Its] foreign ministry {e4 says} drivers are simply afraid. [m4:NPL.COP Armed police] have {e5 shot} some forty [m82=m1 protesters] since August, and [m5:NPL.CVL a crowd in Tikapur] {e6 lynched} [m6:NPL.COP eight constables]. [m7:HRW Human Rights Watch] wants both looked into.
e2 m1 > m2 PROTEST actual 2015-09-25/none mode=obstruct ctx=religion_ethnicity,territory
e1 m2 > m1 COERCE denied 2015-09-25/none mode=restrict ctx=religion_ethnicity said=m1
e3 m2 > m3 ACCUSE actual 2015-09-25/none mode=allege ctx=diplomatic
e4 m3 > m2 REJECT actual 2015-09-25/none ctx=diplomatic
e5 m4 > m1 ASSAULT actual 2015-09-25/none mode=firearms ctx=repression
e6 m5 > m6 ASSAULT actual 2015-08-01/month mode=primitive ctx=religion_ethnicity

### Le Devoir 2012-05-23 
On the hundredth day of the {e1 strike}, [m1:CAN.EDU students] took a quarter of a million Montrealers for a walk that was, under a law four days old, {e2 illegal}. [m2:CAN.GOV Jean Charest's government] requires eight hours' notice of any route. [m83=m1 Their] umbrella group, Classe, {e3 refused} to give it. [m3:CAN.COP The city's police] watched; the night before, [m84=m3 they] had {e4 kettled} 518 people. [m4:CAN.GOV The education minister], who replaced one that {e5 resigned}, said [m85=m4 she] was ready to {e6 meet} [m86=m1 them] but would keep the increase in fees.
e1 m1 > m2 PROTEST actual 2012-05-23/none mode=strike ctx=economic
e2 m1 > m2 PROTEST actual 2012-05-23/none mode=demo ctx=rights_freedoms,economic
e3 m1 > m2 REJECT actual 2012-05-23/none mode=yield ctx=rights_freedoms
e4 m3 > m1 COERCE actual 2012-05-23/none mode=arrest ctx=repression
e6 m4 > m1 AGREE planned 2012-05-23/none ctx=economic
e5 m5 > m2 RETREAT actual 2012-05-23/none mode=resign ctx=economic
[m5:CAN.GOV The minister who left] was Line Beauchamp.

### Economist 2018-06-14 none
[m1:@ARM Yerevan's] cafés have a new cocktail called Nikol. [m2:ARM.BUS The brandy company] disapproves of it. [m87=m2 Its] blender, Aram, who trained in [m3:@FRA Cognac], says walnut liqueur has no place near a twenty-year-old spirit. The barman says Aram should mind casks, not glasses. The two are cousins.

### Al Jazeera 2021-05-11
[m1:ISR.COP Israeli police] {e1 entered} the al-Aqsa compound on Monday morning with stun grenades. More than three hundred [m2:PSE.CVL worshippers] were {e2 hurt}, the Red Crescent said; [m88=m1 the force] counted twenty-one injured men. [m3:HAMAS.REB Hamas] {e3 gave} [m4:ISR.GOV Israel] until six to pull [m89=m1 them] out and free those arrested. When the hour passed, [m90=m3 it] {e4 launched} rockets at Jerusalem. [m5:ISR.MIL Jets] {e5 bombed} Beit Hanoun within the hour. [m6:ISR.PTY Mansour Abbas], leader of an Arab party, {e6 froze} talks with [m7:ISR.OPP Yair Lapid].
e1 m1 > m2 COERCE actual 2021-05-10/day mode=seize ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2021-05-10/day mode=crowd-control ctx=religion_ethnicity
e3 m3 > m4 THREATEN threatened 2021-05-10/day mode=violence ctx=religion_ethnicity,military
e4 m3 > m4 ASSAULT actual 2021-05-10/day mode=heavy-weapons ctx=military
e5 m5 > m3 ASSAULT actual 2021-05-10/day mode=aerial ctx=military
e6 m6 > m7 SANCTION actual 2021-05-10/day mode=discontinue ctx=legislative

### Dawn 2014-09-01
[m1:PAK.OPP Imran Khan] told [m91=m1 his] people from the roof of a container on Saturday night to {e1 move} on [m2:PAK.GOV the prime minister's] house. [m3:PAK.REL Tahirul Qadri's] followers {e2 went along}, some with gas masks and slings. [m4:PAK.COP Police], told not to carry firearms, {e3 used} rubber bullets. By Monday [m5:PAK.CVL stick-wielding youths] had {e4 taken} the state broadcaster off air, until [m6:PAK.MIL rangers] walked in and [m92=m5+m6 they] shook hands and left. [m7:PAK.PTY Javed Hashmi], president of [m93=m1 the ex-cricketer's] own party, {e6 accused} [m94=m1 him] of acting on a general's script; [m95=m7 he] was {e7 dismissed} on the spot.
e1 m1 > m2 PROTEST actual 2014-08-30/day mode=demo ctx=executive
e2 m3 > m2 PROTEST actual 2014-08-30/day mode=demo ctx=executive
e3 m4 > m1 ASSAULT actual 2014-09-01/none mode=crowd-control ctx=repression
e4 m5 > m8 COERCE actual 2014-09-01/day mode=censor ctx=rights_freedoms
e6 m7 > m1 ACCUSE actual 2014-09-01/none mode=allege ctx=political_institutions
e7 m1 > m7 SANCTION actual 2014-09-01/none mode=expel ctx=political_institutions
[m8:PAK.JRN PTV] was back within an hour.

### AFP 2013-02-09
[m1:TUN.CVL A crowd] such as the country had not seen since the revolution {e1 walked} behind the coffin of [m2:TUN.OPP Chokri Belaid] on Friday. The lawyer, {e2 shot} at [m96=m2 his] door two days earlier, was the sharpest tongue against [m3:TUN.PTY the Islamists of Ennahda]; [m4:TUN.CVL his widow] {e3 holds} [m97=m3 them] responsible. [m5:TUN.GOV Hamadi Jebali], prime minister and number two of [m98=m3 that party], {e4 announced} a cabinet of technocrats. [m99=m3 It] {e5 overruled} [m100=m5 him] within the day. [m6:TUN.LAB The UGTT] had {e6 stopped} all work, trains and flights included.
e1 m1 > m3 PROTEST actual 2013-02-08/day mode=demo ctx=pro_democracy
e2 m7 > m2 ASSAULT actual 2013-02-06/day mode=targeted ctx=religion_ethnicity
e3 m4 > m3 ACCUSE actual 2013-02-09/none mode=allege ctx=religion_ethnicity
e4 m5 > m1 CONCEDE actual 2013-02-09/none ctx=executive
e5 m3 > m5 REJECT actual 2013-02-09/none mode=change ctx=executive
e6 m6 > m3 PROTEST actual 2013-02-08/day mode=strike ctx=pro_democracy
[m7:UNK The killer] fled on a scooter.

### Reuters 2007-07-10
[m1:PAK.MIL Commandos] {e1 blasted} [m101=m1 their] way into the Red Mosque in Islamabad on Tuesday after a week of siege. [m2:PAK.REL Abdul Rashid Ghazi], the mosque's deputy cleric, had {e2 asked} for safe passage for [m102=m2 himself] and [m103=m2 his] mother; [m3:PAK.GOV General Musharraf] {e3 refused}. [m104=m2 His] brother was {e4 caught} on Wednesday leaving in a burqa. [m4:PAK.PTY Chaudhry Shujaat Hussain], who heads the ruling party, had {e5 talked} to [m105=m2 him] through a loudhailer until midnight. [m5:ALQAEDA.REB Al Qaeda's deputy] {e6 called} on Pakistanis to take revenge.
e1 m1 > m2 ASSAULT actual 2007-07-10/day mode=explosives ctx=religion_ethnicity,terrorism
e2 m2 > m3 REQUEST requested 2007-07-10/none mode=yield ctx=religion_ethnicity
e3 m3 > m2 REJECT actual 2007-07-10/none mode=yield ctx=religion_ethnicity
e5 m4 > m2 CONSULT actual 2007-07-09/day ctx=diplomatic,religion_ethnicity
e6 m5 > m7 REQUEST requested 2007-07-10/none mode=assist ctx=terrorism
e4 m1 > m6 COERCE actual 2007-07-04/day mode=arrest ctx=religion_ethnicity
[m6:PAK.REL The brother], Abdul Aziz, was shown on television. [m7:PAK.CVL Most people] shrugged.

### UN News 2014-12-05
With five million [m1:SYR.REF people] to feed, [m2:WFP the World Food Programme] {e1 halted} vouchers for refugees on Monday for want of cash. [m106=m2 Its] head, Ertharin Cousin, {e2 appealed} to the public for a dollar each. [m3:SAU.GOV Riyadh] {e3 came in} with $52 million by Friday. [m4:LBN.GOV Lebanon], home to more than a million [m107=m1 of them], {e4 warned} [m5:UN New York] that [m108=m4 it] could shut [m109=m4 its] border. [m110=m2 The agency] {e5 hopes} to resume within days.
e1 m2 > m1 SANCTION actual 2014-12-01/day mode=discontinue ctx=human_security,migration
e2 m2 > m6 REQUEST requested 2014-12-05/none mode=assist ctx=human_security
e3 m3 > m2 AID actual 2014-12-05/none ctx=human_security
e4 m4 > m5 THREATEN threatened 2014-12-05/none mode=restrict ctx=migration
e5 m2 > m1 AGREE planned 2014-12-05/none ctx=human_security
[m6:? Donors] gave by text message.

### Haaretz 2005-08-18
It went faster than anyone had foretold. [m1:ISR.MIL Unarmed soldiers] in caps {e1 carried} [m2:ISR.CVL settlers] out of Neve Dekalim by arms and legs on Wednesday, sometimes weeping as much as [m111=m2 they] were. [m112=m2 They] had had until midnight to {e2 leave} of [m113=m2 their] own accord. [m3:ISR.GOV Ariel Sharon] {e3 asked} [m114=m2 them] to attack [m115=m3 him], not [m116=m1 the men in uniform]. [m4:ISR.CVL A driver from Shiloh] meanwhile {e4 shot} [m5:PSE.LAB four labourers] [m117=m4 he] had given a lift; [m118=m3 the prime minister] {e5 called} it Jewish terror. [m6:HAMAS.REB Hamas] said [m119=m6 it] {e6 would answer}.
e1 m1 > m2 COERCE actual 2005-08-17/day mode=deport ctx=territory
e3 m3 > m2 REQUEST requested 2005-08-18/none mode=yield ctx=territory
e4 m4 > m5 ASSAULT actual 2005-08-17/day mode=firearms ctx=territory
e5 m3 > m4 ACCUSE actual 2005-08-18/none mode=allege ctx=terrorism
e6 m6 > m3 THREATEN threatened 2005-08-18/none mode=violence ctx=terrorism
e2 m2 > m3 RETREAT denied 2005-08-18/none mode=withdraw ctx=territory

### Agência Brasil 2016-04-18
Shortly after eleven on Sunday night [m1:BRA.LEG Deputy Bruno Araújo] gave the 342nd vote, and [m2:BRA.LEG the chamber] had {e1 sent} [m3:BRA.GOV Dilma Rousseff] to trial. One member, [m4:BRA.LEG Jair Bolsonaro], dedicated [m120=m4 his] to the colonel who tortured [m121=m3 her]; [m5:BRA.LEG another], Jean Wyllys, {e2 spat} at [m122=m4 him]. [m6:BRA.LEG Eduardo Cunha], who presided, is {e3 accused} himself of holding millions in [m7:@CHE Switzerland]. [m123=m3 The president] said [m124=m3 she] felt indignant and {e4 would not resign}. [m8:BRA.GOV Her deputy], Michel Temer, watched at home, smiling.
e1 m2 > m3 ACCUSE actual 2016-04-17/day mode=allege ctx=legislative
e2 m5 > m4 ASSAULT actual 2016-04-17/day mode=beat ctx=legislative
e3 m9 > m6 ACCUSE actual 2016-04-18/none mode=allege ctx=corruption,legal
e4 m3 > m2 RETREAT denied 2016-04-18/none mode=resign ctx=executive
[m9:BRA.JUD The prosecutor general] has asked the top court to remove the speaker.

### Reuters 2021-02-25
[m1:ARM.MIL The general staff] in Yerevan said on Thursday that [m2:ARM.GOV Nikol Pashinyan] was no longer able to take proper decisions. [m125=m2 He] {e1 called} the statement an attempted coup, {e2 fired} [m3:ARM.MIL its chief], Onik Gasparyan, and led [m4:ARM.CVL twenty thousand supporters] on a {e3 walk} through the centre. [m5:ARM.OPP The seventeen parties] that want [m126=m2 him] out for losing the war {e4 put up} tents before [m6:ARM.LEG parliament]. [m7:ARM.GOV The president] {e5 has not signed} the dismissal. [m8:RUS.GOV The Kremlin] {e6 urged} calm.
e1 m2 > m1 ACCUSE actual 2021-02-25/day mode=allege ctx=military,executive
e2 m2 > m3 SANCTION actual 2021-02-25/day mode=expel ctx=military
e3 m4 > m1 SUPPORT actual 2021-02-25/day ctx=executive
e4 m5 > m2 PROTEST actual 2021-02-25/none mode=demo ctx=executive
e5 m7 > m2 REJECT actual 2021-02-25/none ctx=military
e6 m8 > m2 REQUEST requested 2021-02-25/none mode=yield ctx=diplomatic

### AP 2008-12-30 none
Lights went out across Oahu on Friday evening after lightning hit a line. [m1:USA.GOV Barack Obama], there on holiday with [m127=m1 his] family, had a generator flown in by [m2:USA.MIL the air force]; [m128=m1 he] dined in the dark all the same, neighbours said. [m3:USA.BUS Hawaiian Electric] is looking for the fault. [m129=m3 It] serves 295,000 customers, many of [m4:? them] retired.

### Star Malaysia 2012-04-29
[m1:MYS.CVL Bersih's] yellow crowd had been told by [m2:MYS.JUD a magistrate] to keep out of Merdeka Square. When [m130=m1 some of them] {e1 pulled aside} a barrier, [m3:MYS.COP police] {e2 fired} tear gas for three hours and {e3 beat} [m4:MYS.JRN photographers]. [m5:MYS.GOV Hishammuddin Hussein], the home minister, {e4 blamed} [m6:MYS.OPP Anwar Ibrahim], who was seen gesturing near the barrier; [m131=m6 he] {e5 says} [m132=m6 he] was asking people to go home. [m7:MYS.CVL Ambiga Sreenevasan], the chairwoman, {e6 faces} a bill for a broken patrol car.
e1 m1 > m3 PROTEST actual 2012-04-28/day mode=obstruct ctx=election
e2 m3 > m1 ASSAULT actual 2012-04-28/day mode=crowd-control ctx=repression
e3 m3 > m4 ASSAULT actual 2012-04-28/day mode=beat ctx=rights_freedoms
e4 m5 > m6 ACCUSE actual 2012-04-29/none mode=allege ctx=election
e5 m6 > m5 REJECT actual 2012-04-29/none ctx=election
e6 m5 > m7 ACCUSE actual 2012-04-29/none mode=allege ctx=legal

### Reuters 2015-11-28
[m1:TUR.JUD Tahir Elçi], head of the bar in Diyarbakir, was {e1 hit} by a single bullet on Saturday while asking, beneath a minaret, that guns be kept out of the old town. [m2:PKK.REB Two young militants] had just {e2 shot} [m3:TUR.COP two policemen] in a taxi and ran past [m133=m1 him]. [m4:TUR.GOV Ahmet Davutoğlu] said [m134=m1 he] was either caught in crossfire or targeted. [m5:TUR.OPP Selahattin Demirtaş] {e3 sees} "the state" behind it. In October [m6:TUR.JUD prosecutors] had {e4 charged} [m135=m1 the lawyer] for saying the PKK was not a terrorist organisation.
e1 m7 > m1 ASSAULT actual 2015-11-28/day mode=firearms ctx=terrorism
e2 m2 > m3 ASSAULT actual 2015-11-28/day mode=firearms ctx=terrorism
e3 m5 > m4 ACCUSE actual 2015-11-28/none mode=allege ctx=repression
e4 m6 > m1 ACCUSE actual 2015-10-01/month mode=allege ctx=legal,rights_freedoms
[m7:UNK Who fired] is unknown.

### Gulf Times 2014-06-08 none
A falconer in [m1:@QAT Al Khor] keeps a hospital for birds in what used to be [m136=m2 his] garage. [m2:QAT.CVL He] learned the trade from [m3:PAK.CVL a trapper] who came each autumn from Sindh and stayed till Ramadan. [m137=m2+m3 Their] sons write to each other. The birds, [m138=m2 he] says, know nothing of borders, and cost more than cars.

### Reuters 2012-09-12
[m1:LBY.REB Gunmen of Ansar al-Sharia] {e1 overran} the American mission in Benghazi on Tuesday night, and [m2:USA.GOV Ambassador Christopher Stevens], who had taught English in [m3:@MAR Morocco] in [m139=m2 his] youth, died of smoke. [m4:LBY.GOV Libya's interim president] {e2 apologised} to [m5:USA.GOV Washington]. A deputy minister, [m6:LBY.GOV Wanis al-Sharef], {e3 put} the blame on Gaddafi loyalists, and then on [m140=m5 the Americans] for not leaving sooner. [m141=m5 Barack Obama] {e4 sent} [m7:USA.MIL fifty marines]. "<<q1 Make no mistake, justice {e5 will be done}>>," [m142=m5 he] said.
e1 m1 > m2 ASSAULT actual 2012-09-11/day mode=firearms ctx=terrorism,diplomatic
e2 m4 > m5 CONCEDE actual 2012-09-12/none ctx=diplomatic
e3 m6 > m5 ACCUSE actual 2012-09-12/none mode=allege ctx=diplomatic
e4 m5 > m1 MOBILIZE actual 2012-09-12/none mode=troops ctx=military
e5 m5 > m1 THREATEN threatened 2012-09-12/none mode=arrest ctx=terrorism
q1 m5 direct cue=said

### Straits Times 2019-08-14
Chained together by the arms on the floor of the arrivals hall, [m1:HKG.CVL the protesters] let the last passengers {e1 through} only on Tuesday evening. [m143=m1 They] {e2 caught} [m2:CHN.JRN a reporter] of the Global Times and tied [m144=m2 him] to a trolley. [m3:HKG.COP Officers] with shields came to {e3 get} [m145=m2 him] out; [m4:HKG.COP one], alone and down, {e4 drew} a pistol. [m146=m1 Some] {e5 apologised} next morning on posters: "<<q1 [m147=m1 We] were desperate and imperfect>>." [m5:CHN.GOV Beijing's liaison office] {e6 spoke} of terrorism. [m6:HKG.BUS The airport authority] has a {e7 ban} from the High Court.
e2 m1 > m2 ASSAULT actual 2019-08-13/day mode=abduct ctx=repression,rights_freedoms
e3 m3 > m2 AID actual 2019-08-13/day ctx=repression
e4 m4 > m1 THREATEN threatened 2019-08-13/day mode=violence ctx=repression
e5 m1 > m7 CONCEDE actual 2019-08-14/day ctx=pro_democracy
e6 m5 > m1 ACCUSE actual 2019-08-14/none mode=allege ctx=terrorism
e7 m6 > m1 COERCE actual 2019-08-14/none mode=restrict ctx=legal
e1 m1 > m7 PROTEST actual 2019-08-13/day mode=obstruct ctx=pro_democracy
q1 m1 direct
[m7:? Travellers] slept on [m148=m7 their] cases.
