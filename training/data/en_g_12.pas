### The Punch 2016-10-13
[m1:NGA.CVL Twenty-one of the Chibok schoolgirls] were {e1 freed} by [m2:BOKOHARAM.REB Boko Haram] after talks {e2 mediated} by [m3:CHE.GOV the Swiss government] and [m4:ICRC the International Red Cross], the presidency said.
e1 m2 > m1 RETREAT actual 2016-10-13/none mode=release ctx=terrorism
e2 m3,m4 > m2 CONSULT actual 2016-10-13/none mode=third-party ctx=terrorism

### The Punch 2016-10-14
[m1:NGA.GOV Lai Mohammed] denied that [m2:NGA.GOV the federal government] had {e1 exchanged} any [m3:BOKOHARAM.REB commanders] for the girls or {e2 paid} a ransom to [m4=m3 the sect].
e1 m2 > m3 RETREAT denied 2016-10-14/none mode=release ctx=terrorism said=m1
e2 m2 > m4 AID denied 2016-10-14/none ctx=terrorism said=m1

### ThisDay 2021-06-05
Two days after [m1:TWITTER.BUS Twitter] {e1 took down a post} by [m2:NGA.GOV President Muhammadu Buhari], [m3:NGA.GOV the information ministry] {e2 suspended the platform's operations} in [m4:@NGA Nigeria] indefinitely.
e1 m1 > m2 COERCE actual 2021-06-03/day mode=censor ctx=misinformation
e2 m3 > m1 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms

### Reuters 2022-01-13
[m1:NGA.GOV Nigeria] {e1 lifted} its seven-month ban on Twitter after [m2:USA.BUS the company] {e2 undertook} to open a local office and pay tax.
e1 m1 > m2 CONCEDE actual 2022-01-13/none ctx=rights_freedoms
e2 m2 > m1 CONCEDE planned 2022-01-13/none ctx=economic

### Anadolu 2016-12-29
[m1:RUS.GOV Moscow] and [m2:TUR.GOV Ankara] will {e1 act as guarantors} of a nationwide truce between [m3:SYR.GOV the Syrian government] and [m4:SYR.REB seven rebel formations] that {e2 took effect} at midnight.
e1 m1,m2 > m3,m4 AGREE planned 2016-12-29/none ctx=military
e2 m3 > m4 RETREAT actual 2016-12-29/none mode=ceasefire ctx=military

### Kuwait Times 1990-08-03
[m1:SAU.GOV King Fahd] {e1 opened the guest palace at Taif to} [m2:KWT.GOV the Emir of Kuwait], who had driven across the border an hour ahead of [m3:IRQ.MIL the Iraqi columns].
e1 m1 > m2 AID actual 1990-08-03/none ctx=asylum

### Kuwait Times 2011-08-09
In the footsteps of [m1:SAU.GOV Riyadh], [m2:KWT.GOV Kuwait] and [m3:BHR.GOV Manama] {e1 called their ambassadors home from} [m4:SYR.GOV Damascus], and [m5:EGY.REL the sheikh of al-Azhar] {e2 said} the bloodshed had gone too far.
e1 m2,m3 > m4 SANCTION actual 2011-08-09/none mode=withdraw ctx=repression,diplomatic
e2 m5 > m4 ACCUSE actual 2011-08-09/none mode=disapprove ctx=repression

### Arab News 2011-11-12
By 18 votes [m1:LAS the Arab League] {e1 barred} [m2:SYR.GOV Syria] from its meetings until it {e2 honours} a plan to end the violence; [m3:YEM.GOV Yemen] and [m4:LBN.GOV Lebanon] {e3 were opposed}.
e1 m1 > m2 SANCTION actual 2011-11-12/none mode=expel ctx=repression
e2 m2 > m1 CONCEDE hypothetical 2011-11-12/none ctx=repression
e3 m3,m4 > m1 REJECT actual 2011-11-12/none ctx=diplomatic

### Arab News 2023-05-07
[m1:SYR.GOV Bashar al-Assad's government] was {e1 readmitted to} [m2:LAS the League] twelve years on, over the muttered objections of [m3:QAT.GOV Doha], which still {e2 withholds recognition} of [m4=m1 it].
e1 m2 > m1 SUPPORT actual 2023-05-07/none ctx=diplomatic
e2 m3 > m4 REJECT actual 2023-05-07/none ctx=diplomatic

### Al Bawaba 2025-05-13
[m1:USA.GOV Donald Trump] told an audience in Riyadh that he would {e1 order the end of sanctions} on [m2:SYR.GOV Syria], a wish of [m3:SAU.GOV the crown prince] and of [m4:TUR.GOV Recep Tayyip Erdogan].
e1 m1 > m2 CONCEDE planned 2025-05-13/none ctx=economic

### PTI 2000-09-09
[m1:IND.GOV The Prime Minister, A.B. Vajpayee], and [m2:USA.GOV President Clinton] have {e1 set up a joint working group} on counter-terrorism, which [m3:PAK.GOV Islamabad] {e2 views with misgivings}.
e1 m1 > m2 COOPERATE actual 2000-09-09/none ctx=terrorism
e2 m3 > m1,m2 ACCUSE actual 2000-09-09/none mode=disapprove ctx=terrorism

### The Daily Star 2011-09-07
[m1:IND.GOV Manmohan Singh] and [m2:BGD.GOV Sheikh Hasina] {e1 exchanged instruments} on 162 enclaves, but a treaty on the Teesta was {e2 blocked} by [m3:IND.GOV the chief minister of West Bengal].
e1 m1 > m2 SUPPORT actual 2011-09-07/none ctx=territory
e2 m3 > m1 REJECT actual 2011-09-07/none ctx=natural_resource

### The Daily Star 2015-08-01
At one minute past midnight [m1:IND.GOV India] and [m2:BGD.GOV Bangladesh] {e1 swapped} the enclaves, and some [m3:BGD.CVL 14,000 people] woke as citizens of [m4:IND.GOV the Republic].
e1 m1 > m2 COOPERATE actual 2015-08-01/none ctx=territory

### Colombo Page 2013-11-10
[m1:IND.GOV Manmohan Singh] has {e1 decided not to attend} the Commonwealth summit in Colombo in deference to [m2:IND.PTY Tamil parties] at home; [m3:CAN.GOV Stephen Harper] {e2 is boycotting it} over the rights record of [m4:LKA.GOV Mahinda Rajapaksa].
e1 m1 > m4 REJECT planned 2013-11-10/none mode=meet ctx=human_rights
e2 m3 > m4 REJECT actual 2013-11-10/none mode=meet ctx=human_rights

### Colombo Gazette 2022-07-13
[m1:LKA.GOV Gotabaya Rajapaksa] was {e1 given passage} to [m2:@MDV Male] in an air force Antonov, and [m3:MDV.GOV the Maldivian speaker] is said to have {e2 arranged permission to land}; [m4:SGP.GOV Singapore] stressed that [m5=m1 he] had {e3 not been granted asylum}. [m6:LKA.MIL The air force] said it was acting under the constitution.
e1 m6 > m1 AID actual 2022-07-13/none ctx=asylum
e2 m3 > m1 AID actual 2022-07-13/none ctx=asylum
e3 m4 > m5 AID denied 2022-07-13/none ctx=asylum

### VNA 2013-12-16
[m1:USA.GOV John Kerry] {e1 announced} 18 million dollars, five fast patrol boats among it, for [m2:VNM.MIL the Vietnamese coast guard]; a handover {e2 is foreseen} for next year.
e1 m1 > m2 AGREE planned 2013-12-16/none ctx=military
e2 m1 > m2 AGREE planned 2014-01-01/year ctx=military

### VNA 2017-05-31
[m1:VNM.MIL Vietnam's coast guard] {e1 took possession of} a Hamilton-class cutter, a present from [m2:USA.GOV Washington].
e1 m2 > m1 AID actual 2017-05-31/none ctx=military

### Manila Bulletin 2014-04-28
Under the pact [m1:PHL.GOV Voltaire Gazmin] and [m2:USA.GOV Ambassador Philip Goldberg] {e1 signed} on Monday, [m3:USA.MIL American forces] {e2 may rotate through} Philippine bases for ten years.
e1 m1 > m2 SUPPORT actual 2014-04-28/day ctx=military
e2 m3 > m1 AGREE planned 2014-04-28/none ctx=military

### Manila Bulletin 2020-02-11
[m1:PHL.GOV President Rodrigo Duterte] {e1 gave notice to} [m2:USA.GOV the United States] that the Visiting Forces Agreement was at an end, because [m3:PHL.LEG Senator dela Rosa] had been {e2 denied a visa}.
e1 m1 > m2 SANCTION actual 2020-02-11/none mode=discontinue ctx=military
e2 m2 > m3 REJECT actual 2020-02-11/none mode=assist ctx=human_rights

### Manila Bulletin 2021-07-30
[m1:PHL.GOV Duterte] has {e1 retracted the termination} of the forces pact after an hour with [m2:USA.GOV Lloyd Austin].
e1 m1 > m2 CONCEDE actual 2021-07-30/none ctx=military

### Mongolia Today 2006-05-05
[m1:MNG.GOV Ulan Bator] {e1 will let} the [m2:USA.MIL US Pacific Command] and [m3:IND.MIL the Indian army] drill with its men at Five Hills each August.
e1 m1 > m2,m3 AGREE planned 2006-05-05/none ctx=military

### UB Post 2013-03-31 headline
[m1:PRK.GOV Pyongyang] {e1 sells} stake in refinery to [m2:MNG.BUS Mongolian firm]
e1 m1 > m2 COOPERATE actual 2013-03-31/none ctx=natural_resource

### UB Post 2016-12-20
[m1:CHN.GOV Beijing] has {e1 made [m2:MNG.BUS Mongolian hauliers] pay} a new fee at Ganqimaodao and {e2 put off} a loan round because [m3:MNG.REL the Gandan monks] {e3 received} [m4:TIBET.REL the Dalai Lama].
e1 m1 > m2 SANCTION actual 2016-12-20/none mode=discontinue ctx=religion_ethnicity
e2 m1 > m2 REJECT actual 2016-12-20/none ctx=economic
e3 m3 > m4 CONSULT actual 2016-12-20/none ctx=religion_ethnicity

### UB Post 2016-12-22
[m1:MNG.GOV Foreign Minister Munkh-Orgil] {e1 said} the monk would not be let in again as long as [m2=m1 he] held office, words to which [m3:CHN.GOV Beijing] {e2 attached great importance}.
e1 m1 > m3 CONCEDE planned 2016-12-22/none ctx=religion_ethnicity,diplomatic
e2 m3 > m1 SUPPORT actual 2016-12-22/none ctx=diplomatic

### Guardian Nigeria 1999-11-22
[m1:NGA.MIL Soldiers] sent to Odi after [m2:NGA.CRM a gang] had {e1 murdered} [m3:NGA.COP twelve policemen] left {e2 no building standing} but the bank, the health centre and the church. The inhabitants, [m4:NGA.CVL some fifteen thousand Ijaws], had run into the forest.
e1 m2 > m3 ASSAULT actual 1999-11-22/none ctx=crime
e2 m1 > m4 ASSAULT actual 1999-11-22/none mode=destroy ctx=repression

### Sahara Reporters 2014-01-13
Gays in Nigeria risk fourteen years under an act that [m1:NGA.GOV Goodluck Jonathan] {e2 signed}; [m2:USA.GOV John Kerry] was {e3 deeply concerned}. In Bauchi, [m3:NGA.CVL eleven men] were already in court.
e3 m2 > m1 ACCUSE actual 2014-01-13/none mode=disapprove ctx=lgbt
e2 m1 > m3 COERCE actual 2014-01-13/none mode=restrict ctx=lgbt

### Gambia Point 2016-10-25
[m1:GMB.GOV Banjul] has told [m2:UN the UN secretary-general] that it is {e1 quitting} [m3:ICC the court in The Hague], which its information minister {e2 dubbed} the International Caucasian Court.
e1 m1 > m3 SANCTION planned 2016-10-25/none mode=withdraw ctx=legal
e2 m1 > m3 ACCUSE actual 2016-10-25/none mode=disapprove ctx=legal

### Gambia Point 2017-02-14
[m1:GMB.GOV Adama Barrow's government] {e1 rescinded} the notice of withdrawal from [m2:ICC the court] and {e2 has applied} to come back to [m3:COMMONWEALTH the Commonwealth].
e1 m1 > m2 CONCEDE actual 2017-02-14/none ctx=legal
e2 m1 > m3 REQUEST requested 2017-02-14/none mode=assist ctx=diplomatic

### Mail & Guardian 2015-06-15
[m1:ZAF.JUD A Pretoria judge] had {e1 ordered} [m2:ZAF.GOV the state] to keep [m3:SDN.GOV Omar al-Bashir] in the country; by the time counsel rose, [m4=m3 he] had been {e2 allowed to take off} from Waterkloof by [m5=m2 it].
e1 m1 > m2 REQUEST requested 2015-06-15/none mode=assist ctx=legal
e2 m5 > m4 AID actual 2015-06-15/none ctx=legal

### Mail & Guardian 2017-07-06
[m1:ICC Pre-Trial Chamber II] {e1 found} that [m2:ZAF.GOV Pretoria] had broken its duty {e2 to arrest} [m3:SDN.GOV the Sudanese president], but did {e3 not refer} [m4=m2 it] to [m5:UN the Security Council].
e1 m1 > m2 SANCTION actual 2017-07-06/none mode=convict ctx=legal
e2 m2 > m3 COERCE denied 2017-07-06/none mode=arrest ctx=legal
e3 m1 > m4 ACCUSE denied 2017-07-06/none mode=allege ctx=legal

### Zambia Daily Mail 1999-06-04
[m1:CUB.MED Cuban doctors] {e1 now staff} eleven district hospitals in [m2:ZMB.GOV Zambia] under a protocol of 1995, the permanent secretary said.
e1 m1 > m2 AID actual 1999-06-04/none ctx=health

### Zambia Daily Mail 2018-11-06
[m1:ZMB.COP Police in Kitwe] {e1 detained a hundred} [m2:ZMB.CVL rioters] who had {e2 looted} [m3:CHN.BUS Chinese-owned shops] on rumours that [m4:ZMB.GOV the government] was {e3 selling} the timber company to Beijing, a report [m5:ZMB.GOV the mines minister] called false. A buyer, [m6:CHN.BUS a firm from Hebei], had been named in a leaflet.
e1 m1 > m2 COERCE actual 2018-11-06/none mode=arrest ctx=economic
e2 m2 > m3 PROTEST actual 2018-11-06/none mode=riot ctx=economic
e3 m4 > m6 COOPERATE denied 2018-11-06/none ctx=natural_resource

### Reuters 1993-10-07
[m1:USA.GOV President Clinton] told [m2:USA.LEG Congress] that [m3:USA.MIL the troops in Somalia] would be {e1 brought home} by March 31, four days after [m4:SNA.REB Mohamed Farah Aidid's militia] {e2 dragged} a dead ranger through Mogadishu; in the meantime he is {e3 sending} 1,700 more.
e1 m1 > m4 CONCEDE planned 1993-10-07/none ctx=peacekeeping
e2 m4 > m3 ASSAULT actual 1993-10-03/day ctx=military
e3 m1 > m4 MOBILIZE actual 1993-10-07/none mode=troops ctx=military

### Reuters 1995-03-03
[m1:UN The last UN soldiers] {e1 left} Mogadishu's beach behind a screen of [m2:USA.MIL American] and [m3:ITA.MIL Italian marines], who {e2 covered} [m4=m1 them] with armoured amphibians against [m5:SOM.CRM looters].
e1 m1 > m5 RETREAT actual 1995-03-03/none mode=withdraw ctx=peacekeeping
e2 m2,m3 > m4 AID actual 1995-03-03/none ctx=peacekeeping

### Reuters 2010-01-13
[m1:DOM.GOV The Dominican Republic], the first neighbour to {e1 rush in} with mobile kitchens for [m2:HTI.CVL quake survivors], {e2 lent its airport} to [m3:UN the UN mission], which had lost its own headquarters.
e1 m1 > m2 AID actual 2010-01-13/none ctx=disasters
e2 m1 > m3 AID actual 2010-01-13/none ctx=disasters

### AFP 2010-02-05
[m1:HTI.JUD A Haitian judge] has {e1 charged} [m2:USA.REL ten American Baptists] with child abduction for trying to take [m3:HTI.CVL 33 children] over the border; [m4:USA.GOV Hillary Clinton] {e2 said} it was unfortunate [m5=m2 they] had broken the law.
e1 m1 > m2 ACCUSE actual 2010-02-05/none mode=allege ctx=legal,trafficking
e2 m4 > m5 ACCUSE actual 2010-02-05/none mode=disapprove ctx=legal

### AFP 2016-12-01
Speaking in Creole, [m1:UN Ban Ki-moon] {e1 apologised} to [m2:HTI.CVL the people of Haiti] for the cholera; the world body had until August {e2 denied that its soldiers brought} the disease, which [m3:UN Nepalese peacekeepers] carried.
e1 m1 > m2 SUPPORT actual 2016-12-01/none ctx=health
e2 m1 > m2 REJECT actual 2016-08-01/month ctx=health

### Straits Times 2004-12-28
[m1:SGP.MIL Three landing ships of the Singapore navy] {e1 are lying off} Meulaboh with bulldozers and bread; [m2:IDN.GOV Jakarta], long {e2 closed to outsiders} in Aceh, has {e3 waved} [m3:IGO foreign soldiers] in.
e1 m1 > m2 AID actual 2004-12-28/none ctx=disasters
e3 m2 > m3 CONCEDE actual 2004-12-28/none ctx=disasters
e2 m2 > m3 COERCE actual 2004-12-28/none mode=restrict ctx=disasters

### Straits Times 2005-01-12
[m1:IDN.GOV Jusuf Kalla] {e1 wants} [m2:USA.MIL the foreign troops] gone by the end of March; "<<q1 three months are enough>>," [m3=m1 the vice-president] said, denying [m4:IDN.MIL the army] had {e2 hindered} relief to [m5:GAM.REB rebel areas].
e1 m1 > m2 REQUEST requested 2005-01-12/none mode=yield ctx=disasters
e2 m4 > m5 COERCE denied 2005-01-12/none mode=restrict ctx=disasters said=m1
q1 m3 direct cue=said

### Reuters 2023-02-06
[m1:GRC.GOV Kyriakos Mitsotakis] was among the first to {e1 ring} [m2:TUR.GOV Recep Tayyip Erdogan] after the earthquakes, a C-130 with 21 rescuers having already {e2 left} Elefsina; [m3:ARM.GOV Yerevan] {e3 sent} lorries over the Margara bridge, closed for thirty years.
e1 m1 > m2 CONSULT actual 2023-02-06/none mode=phone ctx=disasters
e2 m1 > m2 AID actual 2023-02-06/none ctx=disasters
e3 m3 > m2 AID actual 2023-02-06/none ctx=disasters

### UN transcript 2005-04-04 none
The meeting was called to order at 10.20 a.m. The agenda was adopted. The representative of [m1:BEN.GOV Benin] took the chair; before members were documents S/2005/204 and S/2005/211.

### Malawi Nation 2004-05-26 none
[m1:MWI.PTY The United Democratic Front] has 49 seats, [m2:MWI.PTY the Malawi Congress Party] 57 and independents 40, while six districts vote again in August because of a printer's mistake in [m3:@GBR Leicester].
