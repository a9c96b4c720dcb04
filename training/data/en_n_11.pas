### Reuters 2025-02-11
[m1:MEX.GOV Mexico's Economy Minister Marcelo Ebrard] {e1 described} as unjust the steel tariffs signed by [m2:USA.GOV U.S. President Donald Trump], and said [m3=m1 he] would {e2 speak} with [m4:USA.GOV Commerce Secretary nominee Howard Lutnick] this week.
e1 m1 > m2 ACCUSE actual 2025-02-11/none mode=disapprove ctx=economic
e2 m3 > m4 AGREE planned 2025-02-11/none ctx=economic

### Reuters 2025-02-03
[m1:USA.GOV The White House] {e1 put on hold} for a month [m62=m1 its] 25% tariffs on [m2:MEX.GOV Mexico], which in turn will {e2 send} 10,000 members of [m61=m2 its] National Guard to the northern border to curb the flow of fentanyl, [m3:MEX.GOV President Claudia Sheinbaum] said on Monday.
e1 m1 > m2 CONCEDE actual 2025-02-03/none ctx=economic
e2 m2 > m1 AGREE planned 2025-02-03/none ctx=illegal_drugs said=m3

### Reuters 2025-02-01
[m1:USA.GOV U.S. President Donald Trump] on Saturday {e1 signed an order imposing} duties of 25% on goods from [m2:CAN.GOV Canada] and [m3:MEX.GOV Mexico], and 10% on those from [m4:CHN.GOV China], starting on Tuesday.
e1 m1 > m2,m3,m4 SANCTION actual 2025-02-01/day ctx=economic

### Reuters 2025-01-31
[m1:CAN.GOV Canada] {e1 has a list} of American products worth C$155 billion ready for counter-tariffs should [m2:USA.GOV Washington] carry out [m61=m2 its] plans, [m3:CAN.GOV Finance Minister Dominic LeBlanc] said on Friday during a visit to [m4:@CAN Toronto].
e1 m1 > m2 THREATEN threatened 2025-01-31/day mode=restrict ctx=economic said=m3

### Reuters 2025-03-05
[m1:CAN.GOV Canada] has {e1 requested} consultations with [m2:USA.GOV the United States] at [m3:WTO the World Trade Organization] over the tariffs on [m61=m1 its] exports, [m4:CAN.GOV Ottawa's ambassador in Geneva, Nadia Theodore], said on Wednesday.
e1 m1 > m2 REQUEST requested 2025-03-05/none mode=meet ctx=economic,legal said=m4

### Reuters 2025-03-11
[m1:CAN.GOV Ontario Premier Doug Ford] {e1 backed down} on Tuesday from a 25% surcharge on electricity sent to [m2:USA.CVL 1.5 million homes in Michigan, New York and Minnesota] after [m3:USA.GOV Howard Lutnick, the U.S. commerce secretary], {e2 agreed to meet} [m5=m1 him] in [m4:@USA Washington].
e1 m1 > m2 CONCEDE actual 2025-03-11/day ctx=economic
e2 m3 > m1 AGREE planned 2025-03-11/none ctx=economic

### AP 2022-02-14
[m1:CAN.GOV Prime Minister Justin Trudeau] {e1 invoked} emergency powers on Monday against [m2:CAN.CVL truckers] who have {e2 parked} [m61=m2 their] rigs around Parliament Hill in [m3:@CAN Ottawa] for more than two weeks in opposition to vaccine mandates.
e1 m1 > m2 COERCE actual 2022-02-14/day mode=martial-law ctx=health
e2 m2 > m1 PROTEST actual 2022-02-14/none mode=obstruct ctx=health

### AP 2022-02-18
[m1:CAN.COP Police officers on horseback] moved into the camp of [m2:CAN.CVL truckers] in downtown [m3:@CAN Ottawa] on Friday, {e1 handcuffing} more than 100 people and towing away 21 vehicles, in the largest such operation in the capital's history.
e1 m1 > m2 COERCE actual 2022-02-18/day mode=arrest ctx=health

### AP 2022-02-11
[m1:CAN.JUD A judge in Ontario] {e1 ordered} [m2:CAN.CVL demonstrators] to leave [m3:@CAN the Ambassador Bridge], the busiest crossing to [m4:@USA the United States], by 7 p.m. on Friday, after [m5:CAN.BUS an automakers' association] {e2 sued} [m6=m2 them].
e1 m1 > m2 REQUEST requested 2022-02-11/day mode=yield ctx=legal
e2 m5 > m6 ACCUSE actual 2022-02-11/none ctx=legal

### AP 2022-02-12
[m1:CAN.CVL Protesters opposed to COVID-19 restrictions] {e1 remained} on [m2:@CAN the Ambassador Bridge] early Saturday in defiance of a ruling by [m3:CAN.JUD an Ontario court], waving flags in temperatures of minus 10 degrees.
e1 m1 > m3 REJECT actual 2022-02-12/day mode=yield ctx=health,legal

### Reuters 2006-09-19
[m1:THA.MIL Thai army commander Sonthi Boonyaratglin] {e1 overthrew} [m2:THA.GOV Prime Minister Thaksin Shinawatra] without a shot on Tuesday while [m3=m2 the billionaire] was at [m4:@USA the United Nations in New York].
e1 m1 > m2 COERCE actual 2006-09-19/day mode=seize ctx=executive,pro_autocracy

### Reuters 2006-09-21
[m1:THA.MIL Thailand's new military rulers] {e1 barred} [m2:THA.PTY political parties] from holding meetings of any kind and from registering new members, [m3:#NBT state television] announced on Thursday, as [m4:AUS.GOV Australia] {e2 deplored} the coup.
e1 m1 > m2 COERCE actual 2006-09-21/none mode=restrict ctx=political_institutions,pro_autocracy
e2 m4 > m1 ACCUSE actual 2006-09-21/none mode=disapprove ctx=pro_autocracy

### Reuters 2006-09-29
[m1:USA.GOV Washington] has {e1 cut off} $24 million in military assistance to [m2:THA.GOV Thailand] because of the overthrow of [m3:THA.ELI Thaksin Shinawatra], [m4:USA.GOV State Department spokesman Sean McCormack] said.
e1 m1 > m2 SANCTION actual 2006-09-29/none mode=discontinue ctx=military said=m4

### Bangkok Post 2006-10-03 none
[m1:THA.GOV Retired general Surayud Chulanont], a friend of dogs and a hill walker, moved into [m2=m1 his] new office in [m3:@THA Bangkok] on Tuesday with two boxes of books. [m4=m1 He] lives in a wooden house on a forested slope in [m5:@THA Nakhon Ratchasima].

### Dhaka Tribune 2018-08-04
[m1:BGD.PRM Members of the ruling party's student wing] {e1 set upon} [m2:BGD.EDU teenagers] with rods and stones in the Jigatala area of [m3:@BGD Dhaka] on Saturday, injuring more than 100, as [m4=m2 the pupils] {e2 stopped traffic} for a seventh day to press [m5:BGD.GOV the government] for safer roads.
e1 m1 > m2 ASSAULT actual 2018-08-04/day mode=beat ctx=repression
e2 m4 > m5 PROTEST actual 2018-08-04/day mode=obstruct

### Dhaka Tribune 2018-08-05
[m1:BGD.COP Plainclothes officers] {e1 took} [m2:BGD.JRN photographer Shahidul Alam] from [m61=m2 his] flat in [m3:@BGD Dhaka] late on Sunday, hours after [m4=m2 he] {e2 criticised} [m5:BGD.GOV the government] in an interview with [m6:#AlJazeera Al Jazeera].
e1 m1 > m2 COERCE actual 2018-08-05/day mode=arrest ctx=rights_freedoms
e2 m4 > m5 ACCUSE actual 2018-08-05/day mode=disapprove ctx=rights_freedoms

### Dhaka Tribune 2018-08-07
[m1:BGD.GOV Bangladesh's home minister, Asaduzzaman Khan Kamal], on Tuesday {e1 told} [m2:BGD.EDU students] that [m5=m1 the government's] patience was running out and that [m3:BGD.COP police] would be tough if [m4=m2 they] did not go back to class.
e1 m1 > m2 THREATEN threatened 2018-08-07/day mode=violence ctx=repression

### Dhaka Tribune 2018-08-09
[m1:BGD.GOV The cabinet in Dhaka] {e1 gave in} to one of the demands of [m2:BGD.EDU student protesters] by approving a draft law with up to five years in jail for reckless drivers, which [m3:BGD.LAB the transport workers' federation] {e2 said it would fight}.
e1 m1 > m2 CONCEDE actual 2018-08-09/none ctx=legal
e2 m3 > m1 REJECT actual 2018-08-09/none ctx=legal

### Guardian 2010-12-09
[m1:GBR.EDU Students] {e1 smashed} the windows of [m2:GBR.GOV the Treasury building in London] on Thursday after [m3:GBR.LEG members of parliament] approved an increase of tuition fees to 9,000 pounds a year.
e1 m1 > m2 PROTEST actual 2010-12-09/day mode=vandalize ctx=economic

### Guardian 2010-12-10
[m1:GBR.GOV Prime Minister David Cameron] {e1 condemned} on Friday [m2:GBR.EDU the demonstrators] who surrounded a car carrying [m3:GBR.GOV the Prince of Wales and the Duchess of Cornwall], and said [m4:GBR.COP Scotland Yard] must {e2 examine} [m61=m4 its] own planning.
e1 m1 > m2 ACCUSE actual 2010-12-10/day mode=disapprove
e2 m1 > m4 REQUEST requested 2010-12-10/day

### Guardian 2010-12-08
[m1:GBR.PTY Liberal Democrat president Tim Farron] will {e1 vote against} the tuition fee increase drawn up by [m2:GBR.GOV the coalition government], [m5=m1 he] told [m3:#BBC the BBC] on Wednesday, while [m4:GBR.GOV Business Secretary Vince Cable] will abstain.
e1 m1 > m2 REJECT actual 2010-12-08/day mode=change ctx=legislative
