### Reuters 2013-01-24
[m1:PRK.GOV North Korea] {e1 served warning} on Thursday that [m2=m1 it] would carry out a third atomic blast "<<q1 aimed at>>" [m3:USA.GOV the United States], its sworn enemy. [m4:CHN.GOV Beijing], which backed new sanctions this week, {e2 besought} [m5=m1 its neighbour] to refrain.
e1 m1 > m3 THREATEN threatened 2013-01-24/day ctx=cbrn
e2 m4 > m5 REQUEST requested 2013-01-24/none mode=yield ctx=cbrn
q1 m2 mixed

### The Hindu 2016-09-12
[m1:IND.CVL Rioters] {e1 incinerated} forty buses of [m2:IND.BUS a Tamil Nadu operator] in [m3:@IND Bengaluru] on Monday after [m4:IND.JUD the Supreme Court] {e2 compelled} [m5:IND.GOV Karnataka] to release river water. [m6=m5 The state] {e3 deployed} 15,000 officers, and [m7:IND.GOV Chief Minister Siddaramaiah] {e4 appealed} to the people for calm.
e1 m1 > m2 PROTEST actual 2016-09-12/day mode=riot ctx=natural_resource
e2 m4 > m5 REQUEST requested 2016-09-12/none mode=yield ctx=natural_resource
e3 m6 > m1 MOBILIZE actual 2016-09-12/none mode=police ctx=natural_resource
e4 m7 > m1 REQUEST requested 2016-09-12/none mode=yield ctx=natural_resource

### AFP 2014-11-05
[m1:CHN.GOV Xi Jinping] {e1 unfroze} trade talks with [m2:NOR.BUS Norwegian salmon farmers], but not with [m3:NOR.GOV Oslo] itself, which has been in the doghouse since a prize for [m4:CHN.CVL dissident Liu Xiaobo]. [m5=m3 The Norwegian government] in May had given [m6:TIBET.REL the Dalai Lama] {e4 the brush-off}.
e1 m1 > m2 CONCEDE actual 2014-11-05/none ctx=economic
e4 m5 > m6 REJECT actual 2014-05-01/month mode=meet ctx=religion_ethnicity

### Antara English 2002-12-09
[m1:IDN.GOV Indonesia] and [m2:GAM.REB the Free Aceh Movement], led from [m3:@SWE Stockholm] by [m4:GAM.REB Hasan di Tiro], {e1 came to an understanding} in [m5:@CHE Geneva] on Monday. [m6=m2 The separatists] {e2 will stash} their rifles at agreed sites, and [m7:THA.MIL a Thai general] will head the observers. [m8:JPN.GOV Tokyo] {e4 chips in} for schools.
e1 m1 > m2 SUPPORT actual 2002-12-09/day ctx=territory
e2 m6 > m1 CONCEDE planned 2002-12-09/none mode=disarm ctx=territory
e4 m8 > m1 AGREE actual 2002-12-09/none ctx=economic
rel m4 leads m2

### Reuters 2019-05-08
[m1:IRN.GOV Hassan Rouhani] {e1 put the remaining parties to the nuclear deal on a 60-day clock} on Wednesday: shield the banks, or [m2=m1 Tehran] {e2 reverts to} higher enrichment. [m3:FRA.GOV Florence Parly], [m4=m3 France's] defence minister, {e3 counselled} patience; [m5:USA.GOV Washington] {e4 walloped} [m6:IRN.BUS Iran's copper mills] with penalties.
e1 m1 > m3 THREATEN threatened 2019-05-08/day ctx=cbrn
e2 m2 > m3 REJECT hypothetical 2019-05-08/none ctx=cbrn
e3 m3 > m1 REQUEST requested 2019-05-08/none ctx=cbrn
e4 m5 > m6 SANCTION actual 2019-05-08/none ctx=economic

### Philippine Daily Inquirer 2013-09-10
[m1:MNLF.REB Some 200 men of Nur Misuari] {e1 seized} a seaside district of [m2:@PHL Zamboanga] on Monday and {e2 are using} [m3:PHL.CVL 180 villagers] as shields. [m4:PHL.GOV Interior secretary Mar Roxas] has no taste for storming it yet. [m5:PHL.OPP Vice President Jejomar Binay] {e4 rang} [m6=m1 the rebels'] founder twice; [m7:IDN.GOV Jakarta] {e5 made itself available}.
e1 m1 > m4 COERCE actual 2013-09-09/day mode=seize ctx=territory
e2 m1 > m3 ASSAULT actual 2013-09-10/none mode=abduct ctx=territory
e4 m5 > m6 CONSULT actual 2013-09-10/none mode=phone ctx=territory
e5 m7 > m4 AGREE actual 2013-09-10/none ctx=territory

### AFP 2021-02-02
[m1:BGD.GOV Dhaka] {e1 has shipped} 1,700 more [m2:REF.REF Rohingya] to [m3:@BGD the silt island of Bhasan Char]. Naval officers {e2 handed} [m4=m2 them] cooking pots on the jetty. [m5:NGO Human Rights Watch] {e3 finds fault with} [m6=m1 the authorities]; [m7:UNHCR the refugee agency], which {e4 was kept off} the boats, may relent and {e6 send} monitors.
e1 m1 > m2 COERCE actual 2021-02-02/none mode=deport ctx=migration
e2 m1 > m4 AID actual 2021-02-02/none ctx=migration
e3 m5 > m6 ACCUSE actual 2021-02-02/none mode=disapprove ctx=migration
e4 m1 > m7 COERCE actual 2021-02-02/none mode=restrict ctx=migration
e6 m7 > m1 COOPERATE hypothetical 2021-02-02/none ctx=migration

### Al-Monitor 2022-06-01
[m1:ISR.GOV Israel] and [m2:ARE.GOV the United Arab Emirates] on Tuesday {e1 removed} duties on 96 percent of goods between them, [m3:ISR.GOV Economy Minister Orna Barbivai] announced in [m4:@ARE Dubai]. [m5:TUR.GOV Ankara], out of the Gulf's bad books, {e2 will tap} [m6=m2 the Emiratis] for a currency swap, and [m7:IRN.GOV Tehran] {e3 looks askance at} [m8=m2 its trading neighbour].
e1 m1 > m2 SUPPORT actual 2022-05-31/day ctx=economic
e2 m5 > m6 REQUEST planned 2022-06-01/none mode=assist ctx=economic
e3 m7 > m8 ACCUSE actual 2022-06-01/none ctx=diplomatic

### Reuters 2017-08-28
[m1:IND.MIL Indian] and [m2:CHN.MIL Chinese soldiers] {e1 disengaged} at Doklam, a plateau that [m3:BTN.GOV Bhutan] claims, on Monday after ten weeks nose to nose. [m4:IND.GOV Narendra Modi] {e2 will go ahead with} a visit to [m5:@CHN Xiamen]. [m6:JPN.GOV Tokyo's envoy] {e3 had taken up the cudgels for} [m7=m4 New Delhi].
e1 m1,m2 > m1,m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory
e2 m4 > m2 CONSULT planned 2017-08-28/none mode=visit ctx=diplomatic
e3 m6 > m7 SUPPORT actual 2017-08-28/none ctx=territory

### The Nation 2005-09-30 none
[m1:THA.EDU Thai students] claimed a bronze in robotics in [m2:@CHN Beijing]. [m3:? Their supervisor] conceded that a valve had failed in the semi-final; [m4:? the sponsor], a maker of noodles, promised to stand by the squad whatever the jury did.

### Bakhtar 2010-01-28
[m1:AFG.GOV Hamid Karzai], feted by [m2:GBR.GOV Gordon Brown] in [m3:@GBR Lancaster House] on Thursday, {e1 threw out a line to} [m4:TALIBAN.REB "disenchanted brothers"] and {e2 asked} [m5:SAU.GOV King Abdullah] to take a hand. [m6:JPN.GOV Tokyo] {e4 bankrolls} the scheme with $50 million. [m7=m4 The insurgents] {e5 spat on} it.
e1 m1 > m4 AGREE actual 2010-01-28/day ctx=military
e2 m1 > m5 REQUEST requested 2010-01-28/day mode=assist ctx=diplomatic
e4 m6 > m1 AID actual 2010-01-28/none ctx=military
e5 m7 > m1 REJECT actual 2010-01-28/none ctx=military

### RFA 2011-12-14
[m1:CHN.CVL The villagers of Wukan], 13,000 strong, {e1 ran out} [m2:CHN.PTY their Communist cadres] on Sunday after [m3:CHN.CVL their negotiator Xue Jinbo] died in a cell. [m4:CHN.COP Armed police] {e2 have cut off} grain to [m5:@CHN the fishing port]. [m6:CHN.GOV Zhu Mingguo], a deputy party boss of Guangdong, {e3 may come to listen}.
e1 m1 > m2 PROTEST actual 2011-12-11/day ctx=natural_resource
e2 m4 > m1 COERCE actual 2011-12-14/none mode=restrict ctx=repression
e3 m6 > m1 CONSULT hypothetical 2011-12-14/none mode=visit ctx=repression

### Reuters 2015-07-24
[m1:TUR.MIL Turkish F-16s] {e1 turned on} [m2:PKK.REB the PKK's] camps in [m3:@IRQ the Qandil mountains] on Friday, ending a truce of two years. [m4:TUR.GOV Ankara] also {e3 consented to} [m5:USA.MIL American] sorties from Incirlik. [m6:TUR.OPP Selahattin Demirtas], co-chair of [m7:TUR.OPP the pro-Kurdish HDP], {e4 read into it} [m8:TUR.GOV Erdogan's] revenge for June.
e1 m1 > m2 ASSAULT actual 2015-07-24/day mode=aerial ctx=military
e3 m4 > m5 COOPERATE actual 2015-07-24/none ctx=military
e4 m6 > m8 ACCUSE actual 2015-07-24/none mode=allege ctx=military
rel m6 leads m7

### Hankyoreh 2009-05-22
[m1:KOR.BUS Ssangyong Motor] laid 976 men off; [m2:KOR.LAB its union], a chapter of [m3:KOR.LAB the Korean Metal Workers], {e3 shut itself in} the [m4:@KOR Pyeongtaek] paint shop on Friday. [m5:KOR.COP Commissioner Kang Hee-rak] {e4 has lined up} 30 companies of riot men and won't rule out a {e6 raid} by helicopter.
e3 m2 > m1 PROTEST actual 2009-05-22/day mode=obstruct ctx=economic
e4 m5 > m2 MOBILIZE actual 2009-05-22/none mode=police ctx=repression
e6 m5 > m2 COERCE hypothetical 2009-05-22/none ctx=repression
rel m2 part_of m3

### AFP 2023-11-15
[m1:KHM.GOV Hun Manet] was all ears in [m2:@FRA Paris], where [m3:KHM.CVL exiles] {e2 yelled} at his car. [m4:KHM.OPP The Candlelight Party], heir of [m5:KHM.OPP a party dissolved in 2017], {e3 was kept off} July's ballot by [m6:KHM.GOV the election committee]; [m7:USA.GOV Washington], which {e4 had docked} $18 million, {e5 may make it good}.
e2 m3 > m1 PROTEST actual 2023-11-15/none mode=demo ctx=pro_democracy
e3 m6 > m4 COERCE actual 2023-07-01/month mode=restrict ctx=election bg
e4 m7 > m1 SANCTION actual 2023-11-15/none mode=discontinue ctx=pro_democracy bg
e5 m7 > m1 AID hypothetical 2023-11-15/none ctx=economic

### Reuters 2016-10-07
[m1:IRQ.GOV Haider al-Abadi] {e1 wants} [m2:TUR.MIL 500 Turkish soldiers] gone from Bashiqa; [m3:TUR.GOV Binali Yildirim] {e3 bluntly replied} that [m4=m2 they] stay. [m5:IRQ.CVL Militiamen of Asaib Ahl al-Haq], a Tehran-financed force led by [m6:IRQ.CVL Qais al-Khazali], {e4 promise to treat} [m7=m2 them] as prey. [m8:USA.GOV The Pentagon] smooths feathers.
e1 m1 > m3 REQUEST requested 2016-10-07/none mode=yield ctx=territory
e3 m3 > m1 REJECT actual 2016-10-07/none mode=yield ctx=territory
e4 m5 > m7 THREATEN threatened 2016-10-07/none mode=violence ctx=territory
rel m6 leads m5

### Colombo Gazette 2018-10-27
[m1:LKA.GOV Maithripala Sirisena] {e1 swapped} one premier for another late on Friday. [m2:LKA.GOV Ranil Wickremesinghe], who leads [m3:LKA.PTY the United National Party], {e2 is staying on} at [m4:@LKA Temple Trees] and {e3 wants} [m5:LKA.LEG the speaker] to call a sitting. [m6=m1 The president] {e5 shuttered} [m7:LKA.LEG the legislature]; [m8:CHN.GOV Beijing's man] {e6 brought} [m9:LKA.GOV Mahinda Rajapaksa] flowers.
e1 m1 > m2 SANCTION actual 2018-10-26/day mode=expel ctx=executive
e2 m2 > m1 REJECT actual 2018-10-27/none mode=yield ctx=executive
e3 m2 > m5 REQUEST requested 2018-10-27/none ctx=legislative
e5 m6 > m7 COERCE actual 2018-10-27/none ctx=legislative
e6 m8 > m9 SUPPORT actual 2018-10-27/none ctx=executive
rel m2 leads m3

### Reuters 2006-07-05
[m1:JPN.GOV Tokyo] {e1 closed its harbours to} [m2:PRK.BUS the ferry Mangyongbong-92] on Wednesday within hours of seven missile launches. [m3:KOR.GOV Seoul] {e2 held back} rice; [m4:RUS.GOV Moscow] gave [m5:PRK.GOV the North's envoy] {e4 a talking-to}, and [m6:USA.GOV Christopher Hill] {e5 sets out for} [m7:CHN.GOV Beijing] on Thursday.
e1 m1 > m2 SANCTION actual 2006-07-05/day mode=discontinue ctx=military
e2 m3 > m5 SANCTION actual 2006-07-05/none mode=discontinue ctx=human_security
e4 m4 > m5 ACCUSE actual 2006-07-05/none mode=disapprove ctx=diplomatic
e5 m6 > m7 CONSULT planned 2006-07-06/day mode=visit ctx=diplomatic
