### Reuters 2010-04-07
[m1:KGZ.OPP Roza Otunbayeva], a former foreign minister, announced that the opposition had {e1 taken over} after [m2:KGZ.COP police] in front of the White House {e2 killed} dozens of [m3:KGZ.CVL demonstrators]; [m4:KGZ.GOV Kurmanbek Bakiyev], in Osh, {e3 refuses} to step down.
e1 m1 > m4 COERCE actual 2010-04-07/none mode=seize ctx=executive
e2 m2 > m3 ASSAULT actual 2010-04-07/none mode=firearms ctx=repression
e3 m4 > m1 REJECT actual 2010-04-07/none mode=change ctx=executive

### The Hindu 2016-09-06
[m1:IND.AGR Farmers] in Mandya {e1 blocked} the Bengaluru–Mysuru highway on Tuesday after [m2:IND.JUD the Supreme Court] {e2 directed} [m3:IND.GOV Karnataka] to release fifteen thousand cusecs a day to [m4:IND.GOV Tamil Nadu], and pro-Kannada outfits {e3 called} a bandh.
e1 m1 > m2 PROTEST actual 2016-09-06/day mode=obstruct ctx=natural_resource
e2 m2 > m3 REQUEST requested 2016-09-05/day mode=yield ctx=natural_resource,legal
e3 m5 > m2 PROTEST planned 2016-09-09/day mode=strike ctx=natural_resource
[m5:IND.CVL Vatal Nagaraj's men] burned effigies.

### AFP 2011-12-21
Reports that [m1:PHL.MIL an army sergeant] had {e1 burnt} a village school in Davao are a fabrication by [m2:NPA.REB the communist rebels], said [m3:PHL.MIL a brigade spokesman], who {e2 counter-charged} that [m5=m2 they] {e3 conscript} children.
e1 m1 > m4 ASSAULT denied 2011-12-21/none mode=destroy ctx=military
e2 m3 > m2 ACCUSE actual 2011-12-21/none mode=allege ctx=military
e3 m2 > m4 COERCE actual 2011-12-21/none ctx=human_rights said=m3
[m4:PHL.CVL Parents] have kept their sons at home.

### Straits Times 2013-11-29
[m1:JPN.MIL Two Japanese early-warning planes] and [m2:KOR.MIL a South Korean patrol aircraft] {e1 flew through} the air zone that [m3:CHN.GOV Beijing] {e2 drew} last week, and [m4:CHN.MIL Chinese Su-30s] {e3 scrambled} to identify them.
e1 m1,m2 > m3 REJECT actual 2013-11-28/day mode=yield ctx=territory,military
e2 m3 > m1,m2 COERCE actual 2013-11-23/day mode=restrict ctx=territory,military
e3 m4 > m1,m2 MOBILIZE actual 2013-11-29/none mode=weapons ctx=territory,military

### Nation 2010-08-19
[m1:RWA.OPP Victoire Ingabire], already {e1 confined} to Kigali and {e2 charged} with denying the genocide, was not among those running against [m2:RWA.GOV Paul Kagame]; [m3:USA.GOV the National Security Council] in a polite note {e3 regretted} the {e4 barring} of [m4:RWA.OPP two parties].
e1 m2 > m1 COERCE actual 2010-08-19/none mode=restrict ctx=election
e2 m5 > m1 ACCUSE actual 2010-08-19/none mode=allege ctx=legal
e3 m3 > m2 ACCUSE actual 2010-08-19/none mode=disapprove ctx=election
e4 m2 > m4 COERCE actual 2010-08-19/none mode=restrict ctx=election
[m5:RWA.JUD The prosecutor-general] has not set a date.

### Le Devoir 2021-06-24
[m1:CAN.CVL The Cowessess First Nation] has found 751 unmarked graves beside a residential school that [m2:CAN.REL Catholic orders] ran for [m3:CAN.GOV Ottawa]; [m4=m3 Justin Trudeau], {e2 contrite}, {e3 asks} [m5:VAT.REL the pope] to come and say sorry on Canadian soil.
e2 m4 > m1 CONCEDE actual 2021-06-24/none ctx=religion_ethnicity
e3 m4 > m5 REQUEST requested 2021-06-24/none mode=yield ctx=religion_ethnicity,reparations

### EFE 2014-11-08
Six weeks after [m1:MEX.COP municipal officers] in Iguala {e1 handed} [m2:MEX.EDU forty-three trainee teachers] to [m3:MEX.CRM a gang], [m4:MEX.CVL masked demonstrators] {e2 set} the door of the National Palace on fire, shouting that it was the state.
e1 m1 > m2 ASSAULT actual 2014-09-26/day mode=abduct ctx=crime,human_rights
e2 m4 > m5 PROTEST actual 2014-11-08/none mode=riot ctx=crime,human_rights
[m5:MEX.GOV Enrique Pena Nieto] leaves for [m6:@CHN Beijing] on Sunday.

### Times of Malta 2006-02-17
[m1:LBY.COP Libyan police] {e1 shot} ten [m2:LBY.CVL people] who {e2 stormed} the Italian consulate in Benghazi, because [m3:ITA.GOV Roberto Calderoli], a minister, had bared a cartoon on his T-shirt; [m5=m4 Rome's premier] {e4 told} [m6=m3 him] to go.
e1 m1 > m2 ASSAULT actual 2006-02-17/none mode=firearms ctx=religion_ethnicity
e2 m2 > m4 PROTEST actual 2006-02-17/none mode=riot ctx=religion_ethnicity,diplomatic
e4 m4 > m3 REQUEST requested 2006-02-17/none mode=change ctx=executive
[m4:ITA.GOV Silvio Berlusconi] had been telephoning all night.

### Premium Times 2022-02-14
Lecturers of [m1:NGA.LAB the Academic Staff Union of Universities] {e1 embarked on} a month's warning strike on Monday because [m2:NGA.GOV Abuja], [m4=m1 they] say, has {e2 reneged} on a pact of 2009; [m3:NGA.EDU the students' association] {e3 gives} both of them a week.
e1 m1 > m2 PROTEST actual 2022-02-14/day mode=strike ctx=economic
e2 m1 > m2 ACCUSE actual 2022-02-14/none mode=allege ctx=economic
e3 m3 > m1,m2 THREATEN threatened 2022-02-14/none ctx=economic

### AP 2002-06-29
[m1:PRK.MIL A North Korean gunboat] {e1 opened up} with an 85mm gun on [m2:KOR.MIL a southern patrol craft] off Yeonpyeong during the third-place match, sinking it; [m3:KOR.GOV Kim Dae-jung] {e2 demanded} an apology and {e3 suspended} rice shipments, then went to the final in [m4:@JPN Yokohama].
e1 m1 > m2 ASSAULT actual 2002-06-29/none mode=heavy-weapons ctx=military
e2 m3 > m5 REQUEST requested 2002-06-29/none mode=yield ctx=military
e3 m3 > m5 SANCTION actual 2002-06-29/none mode=discontinue ctx=human_security
[m5:PRK.GOV Pyongyang] spoke of a provocation.

### Politico 2018-09-12
By more than the two thirds required, [m1:EU the European Parliament] {e1 triggered} proceedings against [m2:HUN.GOV Hungary] for a systemic threat to its values. The day before, [m3:HUN.GOV Viktor Orban] had {e2 told} the house it was {e3 blackmailing} his country.
e1 m1 > m2 ACCUSE actual 2018-09-12/none mode=allege ctx=pro_democracy,legal
e2 m3 > m1 ACCUSE actual 2018-09-11/day mode=disapprove ctx=pro_democracy
e3 m1 > m2 THREATEN threatened 2018-09-11/day ctx=pro_democracy said=m3

### Daily Monitor 2012-10-05
[m1:UGA.GOV The ethics minister, Simon Lokodo], {e1 threatened to ban} thirty-eight [m2:UGA.NGO charities] for promoting homosexuality, among them one that runs clinics with [m3:IRL.GOV Irish] money.
e1 m1 > m2 THREATEN threatened 2012-10-05/none mode=restrict ctx=lgbt

### Mint 2019-02-26
[m1:IND.MIL Twelve Mirages] {e1 struck} what the ministry called a training camp of [m2:JEM.REB Jaish-e-Mohammed] near Balakot. [m3:PAK.MIL A Pakistani general] {e2 ridiculed} the raid as an attack on pine trees, and {e3 told} [m4:IND.GOV India] to wait for the answer.
e1 m1 > m2 ASSAULT actual 2019-02-26/none mode=aerial ctx=terrorism,military
e2 m3 > m1 ACCUSE actual 2019-02-26/none mode=disapprove ctx=military
e3 m3 > m4 THREATEN threatened 2019-02-26/none mode=violence ctx=military

### Tribune 2018-05-14
[m7:ISR.MIL The Israeli army's chief spokesman] says that [m1:PSE.CVL the crowd] {e1 tried to breach} the fence at thirteen places, and that the use of live rounds by [m2:ISR.MIL marksmen], who by evening had {e2 shot dead} sixty, was by the book. [m3:ZAF.GOV Pretoria] {e3 called home} its ambassador; [m4:USA.GOV the White House] {e4 puts} the whole of the blame on [m5:HAMAS.REB Hamas].
e1 m1 > m2 PROTEST actual 2018-05-14/none mode=riot ctx=territory said=m7
e2 m2 > m1 ASSAULT actual 2018-05-14/none mode=firearms ctx=territory,repression
e3 m3 > m6 SANCTION actual 2018-05-14/none mode=withdraw ctx=diplomatic
e4 m4 > m5 ACCUSE actual 2018-05-14/none mode=allege ctx=territory
[m6:ISR.GOV Jerusalem] celebrated the opening of an embassy.

### ABC 2014-02-18
A night of violence behind the wire on Manus island, in which [m1:PNG.CVL local guards] are said to have {e1 bludgeoned} [m2:IRN.REF Reza Barati] to death, is to be {e2 reviewed} by [m3:AUS.GOV a retired public servant]. [m4:AUS.PTY The Greens] {e3 want} [m5:AUS.GOV Scott Morrison] to shut the place.
e1 m1 > m2 ASSAULT actual 2014-02-17/day mode=beat ctx=asylum
e2 m3 > m1 ACCUSE planned 2014-02-18/none mode=investigate ctx=asylum
e3 m4 > m5 REQUEST requested 2014-02-18/none mode=change ctx=asylum

### Prothom Alo 2024-08-05
On the thirty-sixth day of a {e1 revolt} that began over job quotas, [m1:BGD.GOV Sheikh Hasina] {e2 fled} by helicopter to [m2:@IND Agartala]; [m3:BGD.CVL the crowd] {e3 ransacked} her bedroom and [m4:BGD.MIL General Waker-uz-Zaman] {e4 told} viewers that an interim government would be formed.
e1 m3 > m1 PROTEST actual 2024-08-05/none mode=demo ctx=executive,pro_democracy
e2 m1 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=executive
e3 m3 > m1 PROTEST actual 2024-08-05/none mode=riot ctx=executive
e4 m4 > m3 AGREE planned 2024-08-05/none ctx=executive
