### RNZ 2009-04-14
[m1:FJI.MIL Soldiers] {e1 turned up} in the newsroom of [m2:FJI.JRN the Fiji Times] in [m3:@FJI Suva] on Tuesday and removed two pages from the next day's edition, [m61=m2 its] editor told [m4:#RNZ Radio New Zealand].
e1 m1 > m2 COERCE actual 2009-04-14/day mode=censor ctx=rights_freedoms

### RNZ 2009-04-15
[m1:FJI.GOV Fiji's interim government] has {e1 put out} of the country [m2:AUS.JRN an Australian television correspondent, Sean Dorney], whom immigration officers escorted to a flight from [m3:@FJI Nadi] on Wednesday.
e1 m1 > m2 COERCE actual 2009-04-15/day mode=deport ctx=rights_freedoms

### RNZ 2009-05-02
[m1:PIF The Pacific Islands Forum] {e1 suspended} [m2:FJI.GOV Fiji] from membership on Saturday after [m61=m2 its] military ruler, Frank Bainimarama, let a deadline for calling elections pass; [m3:NIU.GOV Niue's premier, Toke Talagi], read out the decision.
e1 m1 > m2 SANCTION actual 2009-05-02/day mode=discontinue ctx=diplomatic,election
rel m2 member_of m1

### RNZ 2009-01-27
[m1:PIF Leaders of the Pacific Islands Forum], meeting in [m2:@PNG Port Moresby], {e1 served notice} on [m3:FJI.GOV Fiji] that [m5=m3 it] would be suspended on May 1 if [m4=m3 the interim government] had not set a date for elections.
e1 m1 > m3 THREATEN threatened 2009-01-27/none mode=restrict ctx=diplomatic,election

### RNZ 2009-07-08
[m1:FJI.GOV Fiji's prime minister, Commodore Frank Bainimarama], said there would be {e1 no ballot before} 2014 despite calls from [m2:AUS.GOV Canberra] and [m3:NZL.GOV Wellington], and set out a reform timetable in a speech in [m4:@FJI Suva].
e1 m1 > m2,m3 REJECT actual 2009-07-08/none mode=change ctx=election

### RNZ 2012-07-30
[m1:AUS.GOV Australia] and [m2:NZL.GOV New Zealand] have {e1 eased} travel restrictions on [m3:FJI.GOV members of Fiji's government], [m4:AUS.GOV Foreign Minister Bob Carr] said after a {e2 meeting} in [m5:@AUS Sydney] with [m6:FJI.GOV his Fijian counterpart, Inoke Kubuabola].
e1 m1,m2 > m3 CONCEDE actual 2012-07-30/none ctx=diplomatic said=m4
e2 m4 > m6 CONSULT actual 2012-07-30/none ctx=diplomatic

### Eurasianet 2020-10-06
[m1:KGZ.OPP Protesters] {e1 broke into} [m2:KGZ.GOV the White House, the seat of Kyrgyzstan's president], in [m3:@KGZ Bishkek] in the night to Tuesday over the results of Sunday's parliamentary election.
e1 m1 > m2 PROTEST actual 2020-10-06/none mode=riot ctx=election

### Eurasianet 2020-10-12
[m1:KGZ.GOV Kyrgyz President Sooronbai Jeenbekov] {e1 returned unsigned} [m2:KGZ.LEG parliament's] resolution naming [m3:KGZ.OPP Sadyr Japarov] prime minister, saying the vote lacked a quorum, while [m4:RUS.GOV the Kremlin's deputy chief of staff, Dmitry Kozak], was on a visit to [m5:@KGZ Bishkek].
e1 m1 > m2 REJECT actual 2020-10-12/none ctx=legislative,executive

### Eurasianet 2020-10-14
[m1:KGZ.OPP Followers of Sadyr Japarov] {e1 rallied} at a hotel near the Kyrgyz presidential residence on Wednesday, calling on [m2:KGZ.GOV Sooronbai Jeenbekov] to quit; [m3:KGZ.MIL army trucks] {e2 took up positions} around the building.
e1 m1 > m2 PROTEST actual 2020-10-14/day mode=demo ctx=executive
e2 m3 > m1 MOBILIZE actual 2020-10-14/day mode=troops ctx=executive

### Eurasianet 2020-10-13
[m1:RUS.GOV Russia] has {e1 frozen} payments to the budget of [m2:KGZ.GOV Kyrgyzstan] until the situation there stabilises, [m3:#Kommersant the Moscow newspaper Kommersant] reported, at a time when [m4:@KGZ Bishkek] has $100 million of debt service due.
e1 m1 > m2 SANCTION actual 2020-10-13/none mode=discontinue ctx=economic

### Eurasianet 2021-04-29
[m1:TJK.MIL Tajik border guards] {e1 fired mortars at} [m2:KGZ.MIL a Kyrgyz outpost] near the Golovnoi water intake on Thursday, according to [m3:KGZ.GOV the border service in Bishkek]; [m4:TJK.GOV Dushanbe] had {e2 complained} of surveillance cameras put up by [m5:KGZ.CVL villagers].
e1 m1 > m2 ASSAULT actual 2021-04-29/day mode=heavy-weapons ctx=territory,natural_resource said=m3
e2 m4 > m5 ACCUSE actual 2021-04-29/none ctx=territory

### Eurasianet 2021-05-21
[m1:KGZ.GOV Kyrgyzstan] has {e1 closed the border} to [m2:TJK.CVL all citizens of Tajikistan], deputy customs chief Rysbek Isakov said, and trucks were being sent back from [m3:@KGZ Batken] toward [m4:@TJK Khujand].
e1 m1 > m2 COERCE actual 2021-05-21/none mode=restrict ctx=territory

### Eurasianet 2021-05-01 none
Apricot trees in [m1:@KGZ the Batken region] flowered three weeks late this year. [m2:KGZ.AGR One grower with four hectares] said on Saturday [m5=m2 he] hoped to sell fruit in [m3:@RUS Novosibirsk], where a kilo fetches twice as much as in [m4:@KGZ Bishkek].

### HRW 2017-08-22
[m1:HRW Human Rights Watch] on Tuesday {e1 said} [m2:KHM.GOV the Cambodian government] was using tax claims to silence [m3:KHM.JRN the Cambodia Daily], an English-language newspaper in [m4:@KHM Phnom Penh] that was handed a bill of $6.3 million.
e1 m1 > m2 ACCUSE actual 2017-08-22/day mode=allege ctx=rights_freedoms

### HRW 2017-08-23
[m1:KHM.GOV Cambodia's Foreign Ministry] has {e1 closed down} the office of [m2:NDI.NGO the National Democratic Institute, a U.S.-funded group], in [m3:@KHM Phnom Penh] and given [m61=m2 its] foreign staff seven days to leave the country.
e1 m1 > m2 COERCE actual 2017-08-23/none mode=restrict ctx=rights_freedoms

### HRW 2017-11-16
[m1:KHM.JUD Cambodia's Supreme Court] on Thursday {e1 dissolved} [m2:KHM.OPP the Cambodia National Rescue Party], the only serious rival of [m3:KHM.GOV Prime Minister Hun Sen], and {e2 barred} [m4:KHM.OPP 118 of its members] from politics for five years.
e1 m1 > m2 COERCE actual 2017-11-16/day mode=restrict ctx=political_institutions,pro_autocracy
e2 m1 > m4 COERCE actual 2017-11-16/day mode=restrict ctx=political_institutions

### HRW 2017-11-17
[m1:USA.GOV The White House] {e1 said it would end} [m5=m1 its] funding of [m2:KHM.GOV Cambodia's National Election Committee] ahead of next year's vote, [m3:#AP the AP] reported from [m4:@KHM Phnom Penh].
e1 m1 > m2 SANCTION planned 2017-11-17/none mode=discontinue ctx=election

### HRW 2017-11-20
[m1:KHM.GOV Prime Minister Hun Sen] on Monday {e1 dared} [m2:USA.GOV the United States] to cut all [m61=m2 its] aid, telling [m3:KHM.LAB garment workers] in [m4:@KHM Phnom Penh] that those who received the money would be the ones to suffer.
e1 m1 > m2 REJECT actual 2017-11-20/day ctx=economic

### Jamaica Observer 2010-05-23
[m1:JAM.CRM Gunmen loyal to Christopher Coke] {e1 threw up barricades} of burnt cars and barbed wire around the Tivoli Gardens district of [m2:@JAM Kingston] to keep out [m3:JAM.COP police], after [m4:JAM.GOV the government] {e2 agreed to extradite} [m5:JAM.CRM their leader] to [m6:USA.GOV the United States].
e2 m4 > m6 AGREE planned 2010-05-23/none ctx=legal,illegal_drugs
e1 m1 > m3 COERCE actual 2010-05-23/none mode=restrict ctx=crime

### Jamaica Observer 2010-05-24
[m1:JAM.MIL Hundreds of soldiers] and [m2:JAM.COP police officers] {e1 fought their way into} the Tivoli Gardens slum in [m3:@JAM Kingston] on Monday against [m4:JAM.CRM gunmen protecting Christopher Coke], wanted by [m5:USA.GOV the United States] on drug charges.
e1 m1,m2 > m4 ASSAULT actual 2010-05-24/day mode=firearms ctx=crime,illegal_drugs

### Jamaica Observer 2010-05-18
[m1:JAM.OPP The opposition People's National Party] {e1 demanded} the resignation of [m2:JAM.GOV Prime Minister Bruce Golding] over the hiring of [m3:USA.BUS a Washington law firm] to lobby against an extradition.
e1 m1 > m2 REQUEST requested 2010-05-18/none mode=yield ctx=executive
