### Reuters 2021-09-06
[m1:GIN.MIL Guinea's special forces], led by a former French legionnaire, are {e1 holding} [m2:GIN.GOV President Alpha Conde] after Sunday's takeover. [m3=m1 Their] commander, [m4:GIN.MIL Colonel Mamady Doumbouya], {e2 told} [m5:GIN.GOV ministers] not to leave the country. [m6=m4 The 41-year-old] {e3 promised} there would be no witch-hunt against [m7=m5 them]. [m8:ECOWAS The regional bloc] {e4 threatened} sanctions; [m9:GIN.OPP the main opposition coalition], whose members [m10=m2 the ousted leader] had {e5 jailed}, {e6 applauded}.
e1 m1 > m2 COERCE actual 2021-09-06/none mode=arrest ctx=executive,pro_autocracy
e2 m4 > m5 REQUEST requested 2021-09-06/none mode=yield ctx=executive
e3 m6 > m7 AGREE planned 2021-09-06/none ctx=executive
e4 m8 > m4 THREATEN threatened 2021-09-06/none mode=restrict ctx=pro_democracy
e5 m10 > m9 COERCE actual 2021-09-06/none mode=arrest ctx=repression
e6 m9 > m1 SUPPORT actual 2021-09-06/none ctx=executive

### Times of India 2016-08-29
[m1:IND.GOV The government] {e1 may extend} the curfew in Srinagar beyond Wednesday, a police officer said. It was imposed after [m2:IND.MIL troops] {e2 killed} [m3:IND.REB Burhan Wani], a commander of Hizbul Mujahideen, on 8 July. [m4:IND.GOV Chief Minister Mehbooba Mufti] {e3 met} [m5:IND.GOV Narendra Modi] in Delhi on Saturday and {e4 appealed} to [m6:IND.CVL young Kashmiris] to give [m7=m4 her] one chance. [m8=m5 The prime minister], [m9=m4 she] said, was as distressed as [m10=m4 she] was. [m11:PAK.GOV Islamabad] has {e5 named} twenty-two envoys to raise the matter abroad.
e1 m1 > m6 COERCE hypothetical 2016-08-31/day mode=curfew ctx=repression,territory
e2 m2 > m3 ASSAULT actual 2016-07-08/day mode=firearms ctx=terrorism
e3 m4 > m5 CONSULT actual 2016-08-27/day mode=visit ctx=territory
e4 m4 > m6 REQUEST requested 2016-08-27/none mode=yield ctx=territory
e5 m11 > m1 ACCUSE planned 2016-08-29/none mode=disapprove ctx=territory

### Daily Graphic 2008-12-31
[m1:GHA.PTY The New Patriotic Party] on Tuesday {e1 asked} [m2:GHA.JUD a court in Accra] to stop the electoral commission from announcing a winner. The application was {e2 refused}. [m3:GHA.GOV Kwadwo Afari-Gyan], who heads the commission, {e3 called} on [m4=m1 the party] and [m5:GHA.OPP its rivals] to bring [m6=m3 him] [m11=m3 their] evidence. [m7:GHA.OPP The National Democratic Congress] claims victory; [m8=m7 its] candidate lost twice before. [m9:GHA.MIL Soldiers] have been {e4 posted} near the commission's offices, where [m10:GHA.CVL supporters of both] {e5 shout} at each other.
e1 m1 > m2 REQUEST requested 2008-12-30/day mode=assist ctx=election,legal
e2 m2 > m1 REJECT actual 2008-12-30/none mode=assist ctx=election,legal
e3 m3 > m4,m5 REQUEST requested 2008-12-31/none mode=yield ctx=election
e4 m9 > m10 MOBILIZE actual 2008-12-31/none mode=troops ctx=election
e5 m10 > m3 PROTEST actual 2008-12-31/none mode=demo ctx=election

### Tico Times 2010-11-03
[m1:CRI.GOV San Jose] {e1 accuses} [m2:NIC.MIL Nicaraguan soldiers] of planting a flag on [m12=m1 its] side of the San Juan river. [m3:NIC.GOV Eden Pastora], who directs the dredging there, {e2 cited} a map on an internet search engine. [m4=m3 The former guerrilla hero] insists [m5=m3 he] stayed in [m6=m3 his] own country. [m7:CRI.GOV President Laura Chinchilla] has no army to send; [m8=m7 she] {e3 dispatched} [m9:CRI.COP seventy policemen] and {e4 asked} [m10:OAS the hemispheric organisation] to send a mission. [m11:NIC.GOV Managua] {e5 opposes} that.
e1 m1 > m2 ACCUSE actual 2010-11-03/none mode=allege ctx=territory
e2 m3 > m1 REJECT actual 2010-11-03/none ctx=territory
e3 m8 > m2 MOBILIZE actual 2010-11-03/none mode=police ctx=territory
e4 m8 > m10 REQUEST requested 2010-11-03/none mode=assist ctx=territory
e5 m11 > m8 REJECT actual 2010-11-03/none ctx=territory

### AP 2023-08-23
[m1:ZWE.COP Zimbabwean police] {e1 raided} the offices of [m2:ZWE.CVL two groups] counting votes on Wednesday night and {e2 took} thirty-nine people into custody. [m3=m1 A spokesman] said [m4=m2 they] had planned to announce results illegally. [m5:ZWE.GOV The electoral commission], which [m6:ZWE.OPP Nelson Chamisa] {e3 blames} for opening stations up to ten hours late, {e4 prolonged} voting by a day. [m7=m6 The 45-year-old lawyer] said [m8=m6 he] was ahead. [m9:SADC The southern African] observers have yet to speak.
e1 m1 > m2 COERCE actual 2023-08-23/day mode=seize ctx=election,repression
e2 m1 > m2 COERCE actual 2023-08-23/day mode=arrest ctx=election,repression
e3 m6 > m5 ACCUSE actual 2023-08-23/none mode=disapprove ctx=election
e4 m5 > m6 CONCEDE actual 2023-08-23/none ctx=election

### Prensa Latina 2009-07-05
[m1:HND.MIL Honduran soldiers] parked lorries across the runway at Toncontin on Sunday and {e1 kept} [m2:HND.GOV Manuel Zelaya's] plane from landing. [m3=m2 The deposed president], who had {e2 been bundled} out of bed in pajamas a week before, circled twice and flew on to [m4:@SLV San Salvador]. Below, [m5:HND.CVL a crowd] {e3 tore} at the fence. A shot {e4 hit} a boy of nineteen; [m6:HND.GOV the interim foreign ministry] {e5 denied} that the troops had {e6 used} live rounds. [m7:ARG.GOV Cristina Fernandez], [m8:ECU.GOV Rafael Correa] and [m9:OAS Jose Miguel Insulza], waiting in El Salvador, {e7 denounced} the coup-makers.
e1 m1 > m2 COERCE actual 2009-07-05/day mode=restrict ctx=executive
e2 m1 > m3 COERCE actual 2009-06-28/day mode=deport ctx=executive
e3 m5 > m1 PROTEST actual 2009-07-05/day mode=riot ctx=executive
e4 m1 > m5 ASSAULT denied 2009-07-05/day mode=firearms ctx=repression
e5 m6 > m5 REJECT actual 2009-07-05/none ctx=repression
e6 m1 > m5 ASSAULT denied 2009-07-05/day mode=firearms ctx=repression
e7 m7,m8,m9 > m6 ACCUSE actual 2009-07-05/day mode=disapprove ctx=pro_autocracy

### Kyrgyz 24 2020-10-06
[m1:KGZ.CVL Protesters] who {e1 broke} into the White House in Bishkek in the night went on to the security committee's prison and {e2 freed} [m2:KGZ.ELI former president Almazbek Atambayev]. [m3=m2 He] was serving eleven years. [m4:KGZ.GOV The election commission] {e3 cancelled} the results of Sunday's parliamentary vote, as [m5=m1 they] had {e4 demanded}. [m6:KGZ.GOV Sooronbay Jeenbekov] {e5 charged} "certain political forces" with trying to seize power but {e6 told} [m7:KGZ.COP the police] not to shoot. [m8:RUS.GOV The Kremlin], bound by treaty to protect [m9=m6 him], is {e7 concerned}.
e1 m1 > m6 PROTEST actual 2020-10-06/day mode=riot ctx=election
e2 m1 > m2 AID actual 2020-10-06/day ctx=election
e3 m4 > m1 CONCEDE actual 2020-10-06/none ctx=election
e4 m5 > m4 REQUEST requested 2020-10-05/none mode=change ctx=election
e5 m6 > m1 ACCUSE actual 2020-10-06/none mode=allege ctx=executive
e6 m6 > m7 REQUEST requested 2020-10-06/none mode=yield ctx=repression
e7 m8 > m1 ACCUSE actual 2020-10-06/none mode=disapprove ctx=executive

### Fiji Sun 2023-06-07
[m1:FJI.GOV Sitiveni Rabuka] {e1 might tear} up a police training agreement with [m2:CHN.GOV China], the prime minister said in [m3:@NZL Wellington] on Wednesday. [m4=m1 His] predecessor signed it in 2011. [m5=m2 Beijing's] officers in Suva had already been {e2 asked} to go home. "If [m6=m1+m2 our] systems are different, what cooperation can [m7=m1+m2 we] get?" the former coup leader said. [m8:NZL.GOV Chris Hipkins], [m9=m1 his] host, {e3 agreed} to discuss a defence pact. [m10:AUS.GOV Canberra] has one already.
e1 m1 > m2 SANCTION hypothetical 2023-06-07/day mode=discontinue ctx=diplomatic
e2 m1 > m5 REQUEST requested 2023-06-07/none mode=yield ctx=diplomatic
e3 m8 > m1 AGREE actual 2023-06-07/day ctx=military

### Business Recorder 2001-07-16
[m1:PAK.GOV General Pervez Musharraf] and [m2:IND.GOV Atal Behari Vajpayee] {e1 talked} for two days in [m3:@IND Agra] and could not agree on a single sentence. [m4=m1 The guest] left at midnight without a press conference. [m5=m2 His host], a poet who has written about peace, would not {e3 accept} that Kashmir be called the core of the matter; [m6:IND.GOV Lal Krishna Advani] is said to have {e4 vetoed} the draft. [m7=m1 The general] {e5 invited} [m8=m2 the older man] to Islamabad all the same.
e1 m1 > m2 CONSULT actual 2001-07-16/none mode=visit ctx=territory,diplomatic
e3 m5 > m4 REJECT actual 2001-07-16/none mode=yield ctx=territory
e4 m6 > m1 REJECT actual 2001-07-16/none ctx=territory
e5 m7 > m8 AGREE actual 2001-07-16/none ctx=diplomatic

### EUobserver 2019-10-18
[m1:FRA.GOV Emmanuel Macron] on Friday {e1 blocked} the opening of membership talks with [m2:MKD.GOV North Macedonia] and [m3:ALB.GOV Albania]. [m4=m1 He] was alone on the former; on the latter [m5:DNK.GOV Copenhagen] and [m6:NLD.GOV The Hague] {e2 took} [m7=m1 his] side. [m8:EU Jean-Claude Juncker], on [m14=m8 his] last summit, {e3 spoke} of a historic error. [m9:MKD.GOV Zoran Zaev], who had {e4 changed} the very name of [m10=m2 his] country to please [m11:GRC.GOV Athens], {e5 will call} an early election. [m12:SRB.GOV Serbia's] negotiations, now in [m13=m12 their] sixth year, go on.
e1 m1 > m2,m3 REJECT actual 2019-10-18/day ctx=diplomatic
e2 m5,m6 > m3 REJECT actual 2019-10-18/day ctx=diplomatic
e3 m8 > m1 ACCUSE actual 2019-10-18/none mode=disapprove ctx=diplomatic
e4 m9 > m11 CONCEDE actual 2019-10-18/none ctx=diplomatic
e5 m9 > m1 CONCEDE planned 2019-10-18/none ctx=election

### Swazi Observer 2021-07-01
[m1:SWZ.CVL Young people] in the last absolute monarchy of Africa {e1 burned} shops owned by the king and blocked roads on Tuesday. [m2:SWZ.GOV The acting prime minister] {e2 denied} reports that [m3:SWZ.GOV Mswati III] had fled to [m4:@ZAF South Africa]. [m5=m2 He] {e3 imposed} a curfew and {e4 cut} the internet. [m6:SWZ.MIL Soldiers] have {e5 shot} at least twenty [m7=m1 protesters], according to [m8:SWZ.OPP the banned opposition movement], which {e6 is asking} [m9:SADC the regional community] to step in. [m10=m9 It] {e7 will send} ministers on Sunday.
e1 m1 > m3 PROTEST actual 2021-06-29/day mode=riot ctx=pro_democracy
e2 m2 > m8 REJECT actual 2021-07-01/none ctx=executive
e3 m5 > m1 COERCE actual 2021-07-01/none mode=curfew ctx=repression
e4 m5 > m1 COERCE actual 2021-07-01/none mode=censor ctx=repression
e5 m6 > m7 ASSAULT actual 2021-07-01/none mode=firearms ctx=repression said=m8
e6 m8 > m9 REQUEST requested 2021-07-01/none mode=assist ctx=pro_democracy
e7 m10 > m2 CONSULT planned 2021-07-04/day mode=visit ctx=pro_democracy

### Caixin 2018-12-07
[m1:CAN.COP Canadian officers] {e1 arrested} [m2:CHN.BUS Meng Wanzhou], Huawei's finance chief, at Vancouver airport on 1 December at the {e2 request} of [m3:USA.GOV Washington]. [m4=m2 She] is in court today asking for bail. [m5:CHN.GOV The embassy] in Ottawa {e3 demanded} that [m6=m2 she] be let go at once. [m7:CAN.GOV Justin Trudeau], who knew of the warrant, said [m8:CAN.JUD the courts] decided without [m9=m7 him]. [m10:CAN.BUS Canadian firms] in Beijing fear the worst, and [m11:USA.BUS Cisco] has {e5 advised} [m12=m11 its] staff not to travel.
e1 m1 > m2 COERCE actual 2018-12-01/day mode=arrest ctx=legal,economic
e2 m3 > m1 REQUEST requested 2018-12-01/none mode=assist ctx=legal
e3 m5 > m7 REQUEST requested 2018-12-07/none mode=yield ctx=legal,diplomatic
e5 m11 > m12 REQUEST requested 2018-12-07/none mode=change ctx=economic

### Nouvel Observateur 2011-03-20
[m1:FRA.MIL Rafales] from Saint-Dizier {e1 destroyed} four armoured vehicles outside Benghazi at a quarter to six on Saturday evening. [m2:FRA.GOV Nicolas Sarkozy] had just seen [m3:GBR.GOV David Cameron] and [m4:USA.GOV Hillary Clinton] off at the Elysee. "[m5=m2+m3 We] have {e2 warned} [m6:LBY.GOV Colonel Gaddafi]," [m7=m2 he] said; "[m8=m6 he] can still avoid the worst." [m9:DEU.GOV Berlin] abstained in the Council. [m10:LAS Amr Moussa], who had {e3 asked} for the no-fly zone in the name of the Arabs, {e4 complained} on Sunday that this was something else.
e1 m1 > m6 ASSAULT actual 2011-03-19/day mode=aerial ctx=military
e2 m5 > m6 THREATEN threatened 2011-03-20/none mode=violence ctx=military
e3 m10 > m2 REQUEST requested 2011-03-12/week mode=assist ctx=military
e4 m10 > m2 ACCUSE actual 2011-03-20/day mode=disapprove ctx=military

### Solomon Star 2021-11-26
[m1:SLB.CVL Rioters] {e1 torched} [m2:SLB.BUS Chinese shops] in Honiara for a third day on Friday, and [m3:AUS.COP seventy-three Australian police] {e2 landed} at the {e3 request} of [m4:SLB.GOV Manasseh Sogavare]. [m5=m4 He] {e4 blames} [m6:@TWN Taiwan's] friends on Malaita, whose premier, [m7:SLB.GOV Daniel Suidani], had {e5 refused} to accept the switch to Beijing. "[m8=m7 I] did not send [m9=m1 them]," [m10=m7 he] {e6 answered}. [m11:PNG.COP Port Moresby] {e7 is to provide} another thirty-four men.
e1 m1 > m2 PROTEST actual 2021-11-26/day mode=riot ctx=diplomatic
e2 m3 > m4 AID actual 2021-11-26/none ctx=peacekeeping
e3 m4 > m3 REQUEST requested 2021-11-25/none mode=assist ctx=peacekeeping
e4 m5 > m7 ACCUSE actual 2021-11-26/none mode=allege ctx=diplomatic
e5 m7 > m4 REJECT actual 2021-11-26/none ctx=diplomatic
e6 m10 > m5 REJECT actual 2021-11-26/none ctx=diplomatic
e7 m11 > m4 AID planned 2021-11-26/none ctx=peacekeeping

### Le Pays 2014-10-31
[m1:BFA.GOV Blaise Compaore] {e1 is gone}. A convoy of thirty vehicles took [m2=m1 him] south on Friday noon, [m3:FRA.GOV Paris] having {e2 provided} a helicopter for the last stretch to [m4:@CIV Yamoussoukro]. The day before, [m5:BFA.CVL the youth of Ouagadougou] had {e3 burned} the assembly that was about to lift the limit on [m6=m1 his] mandate. [m7:BFA.MIL Two officers] each {e4 proclaimed} [m11=m7 himself] head of state. [m8:BFA.OPP Zephirin Diabre], leader of the opposition, {e5 recognises} neither, and [m9:UN the United Nations envoy], who saw [m10=m7 them both], {e6 threatens} sanctions.
e1 m1 > m5 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e2 m3 > m2 AID actual 2014-10-31/day ctx=executive
e3 m5 > m6 PROTEST actual 2014-10-30/day mode=riot ctx=executive,legislative
e5 m8 > m7 REJECT actual 2014-10-31/none ctx=executive
e6 m9 > m10 THREATEN threatened 2014-10-31/none mode=restrict ctx=pro_democracy
e4 m7 > m1 COERCE actual 2014-10-31/none ctx=executive

### Bloomberg 2024-05-23
[m1:CHN.MIL Beijing's eastern theatre command] {e1 sent} forty-nine aircraft and nineteen ships around [m2:TWN.GOV Taiwan] on Thursday, three days after the inauguration of [m3:TWN.GOV Lai Ching-te]. The drill, said [m4:CHN.MIL a naval spokesman], was a {e2 punishment} for separatist acts. [m5=m3 The new president], visiting [m6:TWN.MIL a marine brigade] in Taoyuan, said [m7=m3 he] would {e3 defend} democracy; [m8:TWN.OPP the Kuomintang], which has the most seats in parliament, {e4 appealed} to the other side of the strait to stop. [m9:PHL.GOV Manila] and [m10:JPN.GOV Tokyo] watched closely, [m11=m9+m10 their] officials said.
e1 m1 > m2 MOBILIZE actual 2024-05-23/day mode=weapons ctx=military,territory
e2 m1 > m3 THREATEN threatened 2024-05-23/none mode=violence ctx=military,territory
e3 m7 > m1 REJECT actual 2024-05-23/day ctx=military
e4 m8 > m1 REQUEST requested 2024-05-23/none mode=yield ctx=military

### Vatican News 2017-11-28
[m1:VAT.REL The pope], who {e1 landed} in Yangon on Monday, has been {e2 asked} by [m2:MMR.REL the local cardinal] not to say the word Rohingya. [m3=m1 He] did not, in [m4=m1 his] speech in Naypyitaw, but {e3 called} for respect for "each ethnic group". [m5:MMR.GOV Aung San Suu Kyi] sat beside [m6=m1 him] and {e4 thanked} the church for not turning [m12=m4 its] back. [m7:MMR.MIL General Min Aung Hlaing] {e5 told} the visitor the day before that there was no discrimination in [m8=m7 his] country. [m9=m1 The pontiff] {e6 will see} [m10:MMR.REF refugees] in [m11:@BGD Dhaka].
e1 m1 > m5 CONSULT actual 2017-11-27/day mode=visit ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2017-11-28/none mode=yield ctx=religion_ethnicity
e3 m3 > m5 REQUEST requested 2017-11-28/day mode=change ctx=religion_ethnicity,human_rights
e4 m5 > m1 SUPPORT actual 2017-11-28/day ctx=religion_ethnicity
e5 m7 > m1 REJECT actual 2017-11-27/day ctx=religion_ethnicity
e6 m9 > m10 CONSULT planned 2017-11-28/none ctx=migration

### Ottawa Citizen 2018-08-06
[m1:SAU.GOV Riyadh] {e1 gave} [m2:CAN.GOV Dennis Horak] twenty-four hours to leave and {e2 froze} new trade with [m3:CAN.GOV Canada] on Sunday. The cause was a tweet in which [m4:CAN.GOV the foreign ministry] {e3 called} for the release of [m5:SAU.CVL women's rights activists]. [m6=m1 The kingdom] also {e4 ordered} [m7:SAU.EDU fifteen thousand students] home. [m8:CAN.GOV Chrystia Freeland] said [m9=m8 she] {e5 would always speak} up; [m10:GBR.GOV London] {e6 urged} restraint on [m11=m1+m3 both]. [m12:ARE.GOV Abu Dhabi] {e7 stood} by [m13=m12 its] neighbour.
e1 m1 > m2 SANCTION actual 2018-08-05/day mode=expel ctx=diplomatic,human_rights
e2 m1 > m3 SANCTION actual 2018-08-05/day mode=discontinue ctx=economic,human_rights
e3 m4 > m1 REQUEST requested 2018-08-03/day mode=yield ctx=human_rights
e4 m6 > m3 SANCTION actual 2018-08-06/none mode=withdraw ctx=diplomatic
e5 m9 > m1 REJECT actual 2018-08-06/none mode=yield ctx=human_rights
e6 m10 > m11 REQUEST requested 2018-08-06/none mode=yield ctx=diplomatic
e7 m12 > m1 SUPPORT actual 2018-08-06/none ctx=diplomatic

### Cyprus Mail 2006-01-05 none
At forty metres [m1:? the divers] found anchors from three centuries. [m2:? Their] leader, an archaeologist from [m3:@ISR Haifa], has worked with [m4:? colleagues] in [m5:@TUR Bodrum] since 1994. [m6=m4 They] lent [m7:? him] a camera this season. [m8:CYP.GOV The antiquities department] will show the finds in Larnaca; [m9:GRC.GOV the Greek ambassador], who dives [m10=m9 himself], has promised to come.

### Phnom Penh Post 2003-01-30
[m1:KHM.CVL A mob] {e1 sacked} [m2:THA.GOV the Thai embassy] in Phnom Penh on Wednesday over a remark about Angkor which [m3:THA.CVL the actress Suvanant Kongying] {e2 says} [m4=m3 she] never made. [m5:THA.GOV Thaksin Shinawatra] {e3 sent} five military transports to bring [m6:THA.CVL his citizens] out and {e4 closed} the border. [m7:KHM.GOV Hun Sen], who had repeated the rumour in a speech, {e5 apologised}. [m8=m5 The telecoms tycoon] {e6 wants} compensation within a week. [m9:THA.GOV The king] {e7 appealed} to [m10:THA.CVL Thais] outside the Cambodian mission to go home.
e1 m1 > m2 PROTEST actual 2003-01-29/day mode=riot ctx=diplomatic
e2 m3 > m1 REJECT actual 2003-01-30/none ctx=diplomatic
e3 m5 > m6 AID actual 2003-01-30/none ctx=military
e4 m5 > m7 COERCE actual 2003-01-30/none mode=restrict ctx=diplomatic
e5 m7 > m5 CONCEDE actual 2003-01-30/none ctx=diplomatic
e6 m8 > m7 REQUEST requested 2003-01-30/none mode=yield ctx=reparations
e7 m9 > m10 REQUEST requested 2003-01-30/none mode=yield ctx=diplomatic

### Radio Tamazuj 2016-07-12
Four days of {e1 fighting} in Juba ended on Monday night when [m1:SSD.GOV Salva Kiir] {e2 ordered} a ceasefire; [m2:SSD.OPP his deputy and rival Riek Machar] {e3 followed} within the hour. [m3:SSD.MIL Men in government uniform] had {e4 attacked} the Terrain hotel that afternoon, where [m4:USA.CVL American aid workers] {e5 begged} [m5:UN the peacekeepers] by phone for help. None {e6 came}. [m6:UN Ban Ki-moon] {e7 wants} an arms embargo; [m7:RUS.GOV Moscow] {e8 is against} it.
e1 m3 > m2 ASSAULT actual 2016-07-11/none mode=heavy-weapons ctx=military
e2 m1 > m2 CONCEDE actual 2016-07-11/day ctx=military
e3 m2 > m1 CONCEDE actual 2016-07-11/day ctx=military
e4 m3 > m4 ASSAULT actual 2016-07-11/day ctx=human_rights
e5 m4 > m5 REQUEST requested 2016-07-11/day mode=assist ctx=peacekeeping
e6 m5 > m4 AID denied 2016-07-11/day ctx=peacekeeping
e7 m6 > m1 SANCTION requested 2016-07-12/none mode=discontinue ctx=military
e8 m7 > m6 REJECT actual 2016-07-12/none ctx=military

### Kuwait Times 2006-01-24
[m1:KWT.LEG Parliament] {e1 voted} unanimously on Tuesday to remove [m2:KWT.GOV Sheikh Saad], the ailing emir, nine days after [m3=m2 he] came to the throne. [m4=m2 His] letter of abdication arrived an hour too late. [m5:KWT.LEG Speaker Jassem al-Khorafi], who had {e2 shuttled} between the two branches of [m6=m2+m7 the family], embraced the messenger. [m12:KWT.GOV The cabinet] {e3 nominated} [m7:KWT.GOV Prime Minister Sheikh Sabah] the same night. [m8:SAU.GOV King Abdullah], [m9:BHR.GOV King Hamad] and [m10:QAT.GOV the ruler of Qatar] {e4 telephoned} [m11=m7 him].
e1 m1 > m2 SANCTION actual 2006-01-24/day mode=expel ctx=executive,legislative
e2 m5 > m6 CONSULT actual 2006-01-24/none mode=third-party ctx=executive
e4 m8,m9,m10 > m11 CONSULT actual 2006-01-24/none mode=phone ctx=diplomatic
e3 m12 > m7 SUPPORT actual 2006-01-24/day ctx=executive

### Jakarta Post 2024-07-18
[m1:NZL.CVL Phillip Mehrtens], the pilot taken in February last year, {e1 will be freed} soon, [m2:TPNPB.REB Egianus Kogoya's group] has said again. [m3=m2 It] put out a similar statement in May and did nothing. [m4:IDN.COP The police] in Timika {e2 want} to see [m5=m1 the captive] first. [m6:IDN.MIL The military commander], for [m7=m6 his] part, {e3 ruled out} paying a ransom. "[m8=m6 We] are patient," [m9=m6 he] said. [m10:NZL.GOV Wellington] {e4 thanked} [m11:IDN.REL the churches] of the highlands for carrying letters.
e1 m2 > m1 CONCEDE planned 2024-07-18/none ctx=terrorism,territory
e2 m4 > m2 REQUEST requested 2024-07-18/none mode=yield ctx=terrorism
e3 m6 > m2 REJECT actual 2024-07-18/none mode=yield ctx=terrorism
e4 m10 > m11 SUPPORT actual 2024-07-18/none ctx=terrorism
