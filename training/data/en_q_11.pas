### Kyodo 2019-08-22
[m1:KOR.GOV South Korea] on Thursday {e1 tore up} an accord under which [m2=m1 it] and [m3:JPN.GOV Japan] {e2 had swapped} data on northern missiles. [m4:JPN.GOV Foreign Minister Taro Kono] {e3 called in} [m5:KOR.GOV the ambassador] past nine in the evening. [m6:USA.GOV The Pentagon], which counts [m7=m1+m3 both] as treaty allies, {e4 voiced dismay at} [m8=m1 Seoul].
e1 m1 > m3 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence
e2 m2 > m3 COOPERATE actual 2019-08-22/none ctx=intelligence bg
e3 m4 > m5 ACCUSE actual 2019-08-22/day ctx=diplomatic
e4 m6 > m8 ACCUSE actual 2019-08-22/none mode=disapprove ctx=intelligence
rel m6 ally_of m7

### Reuters 2007-12-03
[m1:MDV.GOV Male] and [m2:IND.MIL the Indian coast guard] {e1 will pool} radar pictures from 26 atolls under a plan that [m3:MDV.GOV Maumoon Abdul Gayoom] took to [m4:@IND New Delhi] last month. [m5:PAK.GOV Islamabad] {e3 proffered} two patrol craft of its own, an offer that [m6=m1 the islanders] {e4 declined with thanks}.
e1 m1 > m2 COOPERATE planned 2007-12-03/none ctx=military
e3 m5 > m6 AGREE actual 2007-12-03/none ctx=military
e4 m6 > m5 REJECT actual 2007-12-03/none mode=assist ctx=military

### Dawn 2017-11-27
[m1:PAK.GOV Pakistani Law Minister Zahid Hamid] {e1 stepped down} on Monday under a deal that ended a three-week blockade of [m2:@PAK Islamabad] by [m3:PAK.REL the Tehreek-e-Labbaik movement]. [m4:PAK.MIL The army], which [m5:PAK.GOV the government] had {e2 beckoned to} clear the road, {e3 brokered} the terms; [m6=m3 the preacher Khadim Rizvi's men] {e4 broke camp} by dusk.
e1 m1 > m3 RETREAT actual 2017-11-27/day mode=resign ctx=religion_ethnicity
e2 m5 > m4 REQUEST requested 2017-11-27/none mode=assist ctx=religion_ethnicity
e3 m4 > m5,m3 CONSULT actual 2017-11-27/none mode=mediate ctx=religion_ethnicity
e4 m6 > m5 RETREAT actual 2017-11-27/day mode=withdraw ctx=religion_ethnicity

### Al Jazeera 2011-02-02
[m1:EGY.PRM Riders on camels and horses] {e1 ploughed into} [m2:EGY.CVL the protesters in Tahrir Square] on Wednesday, lashing out with whips. [m3:EGY.MIL Soldiers] looked on. [m4:EGY.OPP Mohamed ElBaradei], a figurehead of [m5:EGY.OPP the National Association for Change], {e3 pinned} the onslaught on [m6:EGY.GOV Hosni Mubarak's interior ministry], which {e4 disowned} [m7=m1 the riders].
e1 m1 > m2 ASSAULT actual 2011-02-02/day mode=primitive ctx=repression
e3 m4 > m6 ACCUSE actual 2011-02-02/none mode=allege ctx=repression
e4 m6 > m4 REJECT actual 2011-02-02/none ctx=repression
rel m4 member_of m5

### Jakarta Post 2017-01-05
[m1:IDN.MIL The Indonesian armed forces] have {e1 suspended} all drills with [m2:AUS.MIL their Australian counterparts] after teaching material {e2 ridiculed} the Pancasila ideology. [m3:AUS.GOV Defence Minister Marise Payne] {e3 regretted} the lapse and {e4 has promised} an inquiry. [m4:IDN.GOV Coordinating minister Wiranto] played down the quarrel at [m5:@IDN his office in Jakarta].
e1 m1 > m2 SANCTION actual 2017-01-05/none mode=discontinue ctx=military
e2 m2 > m1 ACCUSE actual 2017-01-05/none mode=disapprove ctx=military
e3 m3 > m1 SUPPORT actual 2017-01-05/none mode=apologize ctx=military
e4 m3 > m1 AGREE planned 2017-01-05/none ctx=military

### Reuters 2013-08-14
[m1:EGY.GOV Egypt's army-installed government] {e1 bulldozed} two Islamist sit-ins on Wednesday and {e2 decreed} a month of emergency. [m2:EGY.GOV Vice President Mohamed ElBaradei] washed his hands of it and {e4 quit}. [m3:EGY.REL The Grand Imam of al-Azhar], patron of the July coup, disclaimed any knowledge. [m4:DNK.GOV Denmark] {e6 put on ice} two projects with [m5=m1 Cairo].
e1 m1 > m3 ASSAULT actual 2013-08-14/day ctx=repression
e2 m1 > m3 COERCE actual 2013-08-14/day mode=martial-law ctx=repression
e4 m2 > m1 RETREAT actual 2013-08-14/day mode=resign ctx=repression
e6 m4 > m5 SANCTION actual 2013-08-14/none mode=discontinue ctx=diplomatic

### The Nation 2010-04-10
[m1:THA.MIL Thai soldiers] {e1 sprayed} rubber bullets at [m2:THA.CVL red-shirted demonstrators] near [m3:@THA the Phan Fa bridge] on Saturday before {e2 falling back} with five dead of their own. [m4:THA.CVL A red-shirt leader, Weng Tojirakarn,] {e3 hardened his line}: [m5:THA.GOV Abhisit Vejjajiva] must go at once, not in nine months. [m6:THA.PTY Chart Thai Pattana], a junior member of [m7:THA.GOV his coalition], wavered.
e1 m1 > m2 ASSAULT actual 2010-04-10/day mode=firearms ctx=repression
e2 m1 > m2 RETREAT actual 2010-04-10/day mode=withdraw ctx=repression
e3 m4 > m5 REQUEST requested 2010-04-10/none mode=change ctx=election
rel m4 member_of m2
rel m6 member_of m7

### Xinhua 2005-03-29
[m1:TWN.OPP Taiwan's Kuomintang] sent [m2=m1 its vice chairman, Chiang Pin-kung], {e2 across the strait} on Monday to pay respects at a mausoleum in [m3:@CHN Nanjing]. [m4:CHN.PTY The Communist Party's Jia Qinglin] will have [m5=m2 the guests] {e5 to tea} in [m6:@CHN the capital]. [m7:TWN.GOV The government in Taipei] {e6 hinted at} prosecution.
e2 m2 > m4 CONSULT actual 2005-03-28/day mode=visit ctx=diplomatic
e5 m4 > m5 CONSULT planned 2005-03-29/none mode=meet ctx=diplomatic
e6 m7 > m2 THREATEN threatened 2005-03-29/none mode=arrest ctx=legal

### Gulf Times 2020-08-13
[m1:UAE.GOV Mohammed bin Zayed], the Emirati crown prince, agreed in a call on Thursday to {e1 normalise} ties with [m2:ISR.GOV Israel] if [m3=m2 it] {e2 forgoes} a land grab in [m4:@PSE the West Bank]. [m5:PSE.GOV Mahmoud Abbas] {e3 recalled} his envoy from [m6:UAE.GOV Abu Dhabi]; [m7:IRN.GOV Hassan Rouhani] {e4 rebuked} "<<q1 a betrayal of the sheikhs>>." [m8:USA.GOV Jared Kushner] gloated.
e1 m1 > m2 AGREE actual 2020-08-13/day ctx=diplomatic
e2 m3 > m5 CONCEDE hypothetical 2020-08-13/none ctx=territory
e3 m5 > m6 SANCTION actual 2020-08-13/none mode=withdraw ctx=diplomatic
e4 m7 > m6 ACCUSE actual 2020-08-13/none mode=disapprove ctx=diplomatic
q1 m7 mixed cue=rebuked

### Kathmandu Post 2020-12-20
[m1:NPL.GOV Prime Minister K. P. Sharma Oli] {e1 dissolved} [m2:NPL.LEG the House of Representatives] on Sunday, outwitting [m3:NPL.PTY his rival Pushpa Kamal Dahal], co-chairman of [m4:NPL.PTY the ruling Nepal Communist Party], who was manoeuvring to unseat [m5=m1 him]. [m6:NPL.GOV Seven ministers] {e3 handed back} their seals. [m7:IND.GOV New Delhi] would not be drawn in.
e1 m1 > m2 COERCE actual 2020-12-20/day ctx=legislative
e3 m6 > m1 RETREAT actual 2020-12-20/none mode=resign ctx=executive
rel m3 leads m4

### SANA 2018-06-24
[m1:SYR.MIL Government troops] {e1 hemmed in} [m2:SYR.REB rebels of the Southern Front] around [m3:@SYR Busra al-Harir] on Sunday, and [m4:RUS.MIL Russian bombers] {e2 weighed in}. [m5:USA.GOV Washington], which once armed [m6=m2 the fighters], {e3 told} [m7=m2 them] not to count on [m8=m5 its] help. [m9:JOR.GOV Amman] {e5 will keep its gates shut}, an official said.
e1 m1 > m2 COERCE actual 2018-06-24/day mode=restrict ctx=military
e2 m4 > m2 ASSAULT actual 2018-06-24/day mode=aerial ctx=military
e3 m5 > m7 REJECT actual 2018-06-24/none mode=assist ctx=military
e5 m9 > m2 REJECT actual 2018-06-24/none mode=assist ctx=migration

### Korea Herald 2013-12-27 none
The striker shrugged off a knock and dispatched two penalties as [m1:? the visitors from Daegu] overran [m2:? Suwon]. [m3:? Their coach] had threatened to bench him; the board backed down after a fans' petition. Snow halted trains in [m4:@KOR Gangwon province].

### Hindustan Times 2019-08-05
[m1:IND.GOV Home Minister Amit Shah] rose in [m2:IND.LEG the upper house] on Monday to {e1 do away with} Kashmir's special status. [m3:IND.OPP Mehbooba Mufti], president of [m4:IND.OPP the People's Democratic Party], had been {e2 confined} to her home in [m5:@IND Srinagar] overnight. [m6:PAK.GOV Islamabad] {e3 will downgrade} ties; [m7:CHN.GOV Beijing] {e4 took exception to} the new map of [m8:@IND Ladakh].
e1 m1 > m3 COERCE actual 2019-08-05/day ctx=territory
e2 m1 > m3 COERCE actual 2019-08-05/day mode=arrest ctx=territory
e3 m6 > m1 SANCTION planned 2019-08-05/none ctx=diplomatic
e4 m7 > m1 ACCUSE actual 2019-08-05/none mode=disapprove ctx=territory
rel m3 leads m4

### Malay Mail 2017-03-07
[m1:PRK.GOV Pyongyang] {e1 forbade} [m2:MYS.CVL the eleven Malaysians in the country] to leave on Tuesday; [m3:MYS.GOV Kuala Lumpur] {e2 returned the favour} for North Koreans within hours. [m4:MYS.GOV Prime Minister Najib Razak] {e3 thundered} that [m5=m2 his citizens] were "<<q1 hostages>>." [m6:MYS.COP Police] {e4 ringed} [m7:PRK.GOV the embassy] in [m8:@MYS Bukit Damansara].
e1 m1 > m2 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e2 m3 > m1 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2017-03-07/none mode=disapprove ctx=diplomatic
e4 m6 > m7 MOBILIZE actual 2017-03-07/none mode=police ctx=diplomatic
q1 m4 mixed cue=thundered

### Yemen Observer 2011-06-04
[m1:YEM.GOV Ali Abdullah Saleh], scorched in a blast at his palace mosque, {e1 was flown} to [m2:@SAU a hospital in Riyadh] overnight by [m3:SAU.GOV the Saudis]. [m4:YEM.OPP The Joint Meeting Parties], an alliance of Islamists and socialists, {e2 warned} [m5=m1 him] off returning. [m6:YEM.REB Gunmen of Sheikh Sadiq al-Ahmar], the paramount chief of [m7:YEM.CVL the Hashid tribes], {e3 held their fire} on Saturday.
e1 m3 > m1 AID actual 2011-06-04/none ctx=executive
e2 m4 > m5 THREATEN threatened 2011-06-04/none ctx=executive
e3 m6 > m1 RETREAT actual 2011-06-04/day mode=ceasefire ctx=military

### Vietnam News 2023-09-10
[m1:USA.GOV President Joe Biden] {e1 touched down} in [m2:@VNM Hanoi] on Sunday, and [m3:VNM.PTY Nguyen Phu Trong], general secretary of [m4:VNM.PTY the Communist Party], {e2 raised} [m5=m1 his guest's] country to the top rung of partners. [m6:VNM.BUS Vietnam Airlines] {e4 is to buy} fifty Boeing jets. [m7:CHN.GOV Beijing] {e5 cautioned} [m8=m1+m3 both] against "<<q1 a cold-war mentality>>."
e1 m1 > m3 CONSULT actual 2023-09-10/day mode=visit ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2023-09-10/day ctx=diplomatic
e4 m6 > m1 COOPERATE planned 2023-09-10/none ctx=economic
e5 m7 > m8 REQUEST requested 2023-09-10/none mode=change ctx=diplomatic
q1 m7 mixed cue=cautioned
rel m3 leads m4

### Tehran Times 2001-10-08
[m1:IRN.GOV Iran], though no friend of [m2:TALIBAN.GOV the Taliban], {e1 frowned on} the first [m3:USA.MIL American] raids on [m4:@AFG Kandahar], yet {e2 volunteered to fish out} any [m5:USA.MIL U.S. pilot] shot down over its deserts. [m6:AFG.REB The Northern Alliance], which holds [m7:@AFG the Panjshir valley], {e3 rejoiced} and {e4 readied} its T-55s near [m8:@AFG Bagram].
e1 m1 > m3 ACCUSE actual 2001-10-08/none mode=disapprove ctx=military
e2 m1 > m5 AGREE actual 2001-10-08/none ctx=military
e3 m6 > m3 SUPPORT actual 2001-10-08/none ctx=military
e4 m6 > m2 MOBILIZE actual 2001-10-08/none mode=weapons ctx=military
rel m6 controls m7

### Nikkei 2012-09-20
[m1:CHN.BUS Chinese travel agencies] have {e1 struck} [m2:JPN.BUS Japanese] resorts off their brochures in anger over islets that [m3:JPN.GOV Tokyo] bought from a family. [m4:CHN.CVL Mobs] had {e3 gutted} [m5:JPN.BUS a Panasonic plant] in [m6:@CHN Qingdao]. [m7:JPN.GOV Yoshihiko Noda] {e4 is to dispatch} [m8:JPN.GOV an envoy] to [m9:CHN.GOV Beijing] to mend fences.
e1 m1 > m2 PROTEST actual 2012-09-20/none mode=boycott ctx=territory
e3 m4 > m5 PROTEST actual 2012-09-20/none mode=riot ctx=territory
e4 m8 > m9 CONSULT planned 2012-09-20/none mode=visit ctx=diplomatic

### Times of Israel 2012-11-29
[m1:UNGA The U.N. General Assembly] {e1 lifted} [m2:PSE.GOV Palestine] to the rank of a non-member state by 138 votes to nine on Thursday. [m3:CZE.GOV The Czech Republic] alone in Europe {e3 sided with} [m4:ISR.GOV Israel] and [m5:USA.GOV the United States], its chief backer. [m6=m4 Jerusalem] hit back by {e5 pocketing} $100 million of [m7=m2 Ramallah's] tax money.
e1 m1 > m2 SUPPORT actual 2012-11-29/day ctx=diplomatic
e3 m3 > m4,m5 SUPPORT actual 2012-11-29/day ctx=diplomatic
e5 m6 > m7 SANCTION actual 2012-11-29/none ctx=economic
rel m5 ally_of m4
