### Reuters 2013-11-04
[m1:COD.REB M23 commander Sultani Makenga] and [m2:COD.REB some 1,700 of his men] {e1 crossed} into Mgahinga and were disarmed by [m3:UGA.MIL the Ugandan army], which {e2 refused} to hand [m4=m1+m2 them] to [m5:COD.GOV Kinshasa].
e1 m1,m2 > m3 RETREAT actual 2013-11-04/none mode=disarm ctx=military
e2 m3 > m5 REJECT actual 2013-11-04/none mode=assist ctx=military

### AP 2005-08-31
[m1:CUB.GOV Fidel Castro] {e1 offered} [m2:USA.GOV the United States] 1,100 doctors after Hurricane Katrina, reading out the offer at a round table in Havana, with [m3:VEN.GOV Venezuela], [m4:DEU.GOV Germany] and [m5:MEX.GOV Mexico] also {e2 volunteering} help. The State Department has not replied.
e1 m1 > m2 AGREE actual 2005-08-31/none ctx=disasters
e2 m3,m4,m5 > m2 AGREE actual 2005-08-31/none ctx=disasters

### AP 2005-09-08
[m1:MEX.MIL Two hundred Mexican soldiers and cooks] {e1 crossed} the Rio Grande at Laredo in a convoy of forty-five vehicles on Thursday to feed [m2:USA.CVL evacuees] in San Antonio.
e1 m1 > m2 AID actual 2005-09-08/day ctx=disasters

### Toronto Star 2004-10-08
[m1:CAN.GOV Ottawa] and [m2:CAN.GOV the Yukon], where the territorial premier had held out to the last, {e1 concluded} an agreement on health care on Thursday that [m3:CAN.CVL the Council of First Nations] {e2 complained} it was not shown.
e1 m1 > m2 SUPPORT actual 2004-10-07/day ctx=health
e2 m3 > m1 ACCUSE actual 2004-10-08/none mode=disapprove ctx=health

### The Hindu 2010-09-30
[m1:IND.JUD Judges in Lucknow] divided the site at Ayodhya among [m2:IND.REL two Hindu groups] and [m3:IND.REL the Sunni board]. [m4:IND.GOV Home Minister P. Chidambaram], who had {e2 stationed} 190,000 [m5:IND.COP policemen] in Uttar Pradesh, {e1 commended} [m6:IND.CVL the public] for its calm, and [m7=m3 the board] said it {e3 would appeal}.
e1 m4 > m6 SUPPORT actual 2010-09-30/none ctx=religion_ethnicity
e2 m4 > m6 MOBILIZE actual 2010-09-30/none mode=police ctx=religion_ethnicity
e3 m7 > m1 ACCUSE planned 2010-09-30/none mode=allege ctx=legal

### Kyiv Weekly 2015-02-17
[m1:UKR.MIL Ukrainian soldiers] encircled at Debaltseve were {e1 called on} by [m2:RUS.GOV Vladimir Putin], speaking in Budapest beside [m3:HUN.GOV Viktor Orban], to lay down their arms; [m4:UKR.GOV Kiev] {e2 ruled} it out.
e1 m2 > m1 REQUEST requested 2015-02-17/none mode=yield ctx=military
e2 m4 > m2 REJECT actual 2015-02-17/none mode=yield ctx=military

### Kyiv Weekly 2015-02-18
[m1:UKR.MIL Two and a half thousand Ukrainian soldiers] {e1 broke} out of Debaltseve on foot and in trucks on Wednesday, under {e3 fire} from [m2:DNR.REB the separatists], and [m3:UKR.GOV President Petro Poroshenko] {e2 travelled} to Artemivsk to shake their hands.
e1 m1 > m2 RETREAT actual 2015-02-18/day mode=withdraw ctx=military
e2 m3 > m1 CONSULT actual 2015-02-18/day mode=visit ctx=military
e3 m2 > m1 ASSAULT actual 2015-02-18/day mode=firearms ctx=military

### New Nation 2006-11-28
[m1:LKA.GOV Colombo] {e1 pledged} that it would stay in the truce of 2002, its envoy assured [m2:JPN.GOV Tokyo] and [m3:NOR.GOV Oslo]. [m4:LTTE.REB Velupillai Prabhakaran] had {e2 called} that truce defunct the day before.
e1 m1 > m2,m3 AGREE actual 2006-11-28/none ctx=military
e2 m4 > m1 REJECT actual 2006-11-27/day ctx=military

### Nation 2012-01-26
[m1:PNG.MIL Retired Colonel Yaura Sasa] on Thursday {e1 seized} the barracks at Taurama, {e2 confined} [m2:PNG.MIL Brigadier General Francis Agwi] and {e3 gave} [m3:PNG.GOV Peter O'Neill] seven days to make way. By evening, abandoned by his thirty men, [m4=m1 he] had {e4 released} [m5=m2 the brigadier].
e1 m1 > m2 COERCE actual 2012-01-26/day mode=seize ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2012-01-26/day mode=arrest ctx=pro_autocracy
e3 m1 > m3 THREATEN threatened 2012-01-26/day ctx=executive
e4 m4 > m5 RETREAT actual 2012-01-26/day mode=release ctx=pro_autocracy

### Reuters 2021-07-12
[m1:CUB.GOV President Miguel Diaz-Canel] {e1 called} [m2:CUB.PTY all revolutionaries] into the streets on Sunday against [m3:CUB.CVL demonstrators] who {e2 shouted} for freedom in forty towns; [m4:MEX.GOV Mexico's president] {e3 offered} food and medicine.
e1 m1 > m2 REQUEST requested 2021-07-11/day mode=assist ctx=repression
e2 m3 > m1 PROTEST actual 2021-07-11/day mode=demo ctx=rights_freedoms
e3 m4 > m1 AGREE actual 2021-07-12/none ctx=economic

### Reuters 2021-07-30
[m1:MEX.MIL Two Mexican navy ships] {e1 unloaded} oxygen tanks, syringes and beans for [m2:CUB.GOV Cuba] at Havana on Friday. [m3:USA.GOV Washington], according to a spokesman, does not object.
e1 m1 > m2 AID actual 2021-07-30/day ctx=economic

### Delo 2011-12-20
[m1:SVN.GOV Ljubljana] {e1 dropped} in December the last of its reservations about [m2:HRV.GOV Croatia's] entry into [m3:EU the Union], and the finance committee in [m4:@DEU Berlin] has nodded.
e1 m1 > m2 CONCEDE actual 2011-12-01/month ctx=diplomatic

### Star 2010-04-08
[m1:USA.GOV Barack Obama] and [m2:RUS.GOV Dmitry Medvedev] {e1 signed} an arms reduction treaty in Prague on Thursday, with [m3:CZE.GOV Vaclav Klaus] as {e2 host}. [m4:USA.OPP Republican senators], who must ratify it, {e3 want} assurances first.
e1 m1 > m2 SUPPORT actual 2010-04-08/day ctx=cbrn
e2 m3 > m1,m2 CONSULT actual 2010-04-08/day mode=third-party ctx=cbrn
e3 m4 > m1 REQUEST requested 2010-04-08/none mode=yield ctx=cbrn

### Star 2010-12-22
[m1:USA.LEG The U.S. Senate] {e1 ratified} the arms treaty with [m2:RUS.GOV Moscow] by 71 votes to 26 on Wednesday.
e1 m1 > m2 SUPPORT actual 2010-12-22/day ctx=cbrn

### Daily Nation 2015-04-13
[m1:KEN.GOV The deputy president of Kenya], William Ruto, {e1 gave} [m2:UNHCR the UN refugee agency] three months on Saturday to move [m3:SOM.REF 350,000 Somalis] out of Dadaab, failing which [m4=m1 Nairobi] would {e2 do} it itself.
e1 m1 > m2 THREATEN threatened 2015-04-11/day mode=expel ctx=migration
e2 m4 > m3 COERCE threatened 2015-04-11/day mode=deport ctx=migration

### Daily Nation 2015-05-06
[m1:KEN.GOV President Uhuru Kenyatta] {e1 assured} [m2:USA.GOV John Kerry] in Nairobi on Monday that [m3:SOM.REF the refugees] would not be rushed out, and [m5=m2 Kerry] {e2 promised} forty-five million dollars for [m4:UNHCR the UN agency's] work.
e1 m1 > m2 CONCEDE actual 2015-05-04/day ctx=migration
e2 m5 > m4 AGREE actual 2015-05-04/day ctx=migration

### Independent 2019-04-11
[m1:ECU.GOV Ecuador] {e1 ended} on Thursday the asylum it had {e2 granted} [m2:AUS.CVL Julian Assange] nearly seven years ago, and {e3 invited} [m3:GBR.COP the Metropolitan Police] into its embassy to {e4 fetch} him.
e1 m1 > m2 SANCTION actual 2019-04-11/day mode=discontinue ctx=asylum
e2 m1 > m2 AID actual 2012-08-16/month ctx=asylum
e3 m1 > m3 COOPERATE actual 2019-04-11/day ctx=legal
e4 m3 > m2 COERCE actual 2019-04-11/day mode=arrest ctx=legal

### Independent 2024-06-25
[m1:GBR.JUD The high court in London] {e1 granted} [m2:AUS.CVL Julian Assange] bail on Monday and [m6=m2 he] boarded a plane for Saipan. [m3:AUS.GOV Anthony Albanese], who had {e2 lobbied} [m4:USA.GOV Washington] for two years, {e3 thanked} [m5:GBR.GOV the British government].
e1 m1 > m2 RETREAT actual 2024-06-24/day mode=release ctx=legal
e2 m3 > m4 REQUEST requested 2024-06-25/year mode=yield ctx=legal
e3 m3 > m5 SUPPORT actual 2024-06-25/none ctx=legal

### Chronicle 2020-06-08 none
Ranchers in [m1:@BWA Ghanzi] lost cattle and fences in a grass fire on Monday, and neighbours from both sides of the border with [m2:@NAM Namibia] helped to beat it out with wet sacks.

### Mirror 2018-06-14 none
The hosts, [m1:@RUS Russia], routed [m2:@SAU Saudi Arabia] 5-0 in the opening match in [m5:@RUS Moscow] as [m3:RUS.GOV Vladimir Putin] and [m4:SAU.GOV Mohammed bin Salman] looked on from the same box.
