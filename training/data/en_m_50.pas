### Reuters 2020-03-23
[m1:SAU.GOV Finance ministers of the Group of 20, chaired by Saudi Arabia,] {e1 agreed on Monday to draw up} an action plan for [m2:? the poorest countries], the U.S. Treasury said after a conference call with [m3:WORLDBANK the World Bank].
e1 m1 > m2 AGREE planned 2020-03-23/day ctx=economic,health

### Reuters 2020-04-13
[m1:IMF The International Monetary Fund] {e1 granted immediate debt relief} to [m2:MLI.GOV Mali], [m3:NPL.GOV Nepal] and 23 other poor members on Monday out of a fund that [m4:GBR.GOV Britain] and [m5:JPN.GOV Japan] topped up.
e1 m1 > m2,m3 AID actual 2020-04-13/day ctx=economic,health

### Reuters 2020-05-29
[m1:USA.GOV President Donald Trump] said on Friday [m2:USA.GOV the United States] {e1 was ending [m5=m2 its] relationship} with [m3:WHO the World Health Organization], whose director-general was at a briefing in [m4:@CHE Geneva].
e1 m2 > m3 SANCTION actual 2020-05-29/day mode=discontinue ctx=health

### Reuters 2021-01-20
[m1:USA.GOV President Joe Biden] {e1 retracted} the withdrawal from [m2:WHO the World Health Organization] on the day of [m4=m1 his] inauguration, and [m3:CHE.GOV Switzerland], its host, {e2 welcomed} the move.
e1 m1 > m2 CONCEDE actual 2021-01-20/day ctx=health
e2 m3 > m1 SUPPORT actual 2021-01-20/none ctx=health

### Reuters 2021-02-19
[m1:USA.GOV The White House] {e1 will put up} $4 billion for [m2:COVAX the COVAX vaccine facility], officials said before a virtual meeting of [m3:G7 the Group of Seven] presided over from [m4:@GBR London].
e1 m1 > m2 AGREE planned 2021-02-19/none ctx=health

### Reuters 2021-02-24
[m1:COVAX The COVAX facility] {e1 delivered} [m5=m1 its] first 600,000 vaccine shots to [m2:GHA.GOV Ghana] on Wednesday, on a flight from [m3:@IND Mumbai] arranged by [m4:UNICEF UNICEF].
e1 m1 > m2 AID actual 2021-02-24/day ctx=health

### Reuters 2021-03-25
[m1:IND.GOV India] {e1 has put a hold} on vaccine exports by [m2:IND.BUS the Serum Institute], sources said, which delays supplies for [m3:COVAX COVAX], and [m4:NPL.GOV Nepal] has {e2 appealed to} [m5:CHN.GOV China] instead.
e1 m1 > m2 COERCE actual 2021-03-25/none mode=restrict ctx=health
e2 m4 > m5 REQUEST requested 2021-03-25/none mode=assist ctx=health

### Reuters 2021-11-26
[m1:IND.GOV India's government] {e1 has let} [m2:IND.BUS the Serum Institute of India] resume shipments to [m3:@NPL Nepal], [m4:@TJK Tajikistan] and [m5:@MOZ Mozambique] under a global programme, two health officials in [m6:@IND New Delhi] said.
e1 m1 > m2 CONCEDE actual 2021-11-26/none ctx=health,economic

### Reuters 2021-12-17
[m1:CHN.GOV China's President Xi Jinping] {e1 vowed} at a forum with African ministers in [m2:@SEN Dakar] last month to supply [m3:AU African countries] with a billion vaccine doses, 600 million of them free.
e1 m1 > m3 AGREE planned 2021-11-01/month ctx=health

### Reuters 2021-07-13
[m1:POL.GOV Poland] {e1 sold} surplus Pfizer doses to [m2:AUS.GOV Australia], whose prime minister {e2 thanked} [m3:POL.GOV Mateusz Morawiecki], while [m4:UKR.GOV Ukraine] and [m5:GEO.GOV Georgia] had hoped for a share.
e1 m1 > m2 COOPERATE actual 2021-07-13/none ctx=health,economic
e2 m2 > m3 SUPPORT actual 2021-07-13/none ctx=health

### Reuters 2021-08-09
[m1:POL.GOV Warsaw] {e1 gave} 650,000 AstraZeneca shots to [m2:UKR.GOV Ukraine] as a gift, the prime minister's office said, and some went by road to clinics in [m3:@UKR Lviv].
e1 m1 > m2 AID actual 2021-08-09/none ctx=health

### Reuters 2021-07-06
[m1:ISR.GOV Israel] and [m2:KOR.GOV South Korea] {e1 struck a swap} on Tuesday by which 700,000 doses near their expiry date go from [m3:@ISR Tel Aviv] to [m5:@KOR Seoul] now and come back in the autumn, after [m4:PSE.GOV the Palestinian Authority] had turned an earlier batch down.
e1 m1 > m2 SUPPORT actual 2021-07-06/day ctx=health

### Reuters 2021-07-07
The first 700,000 doses that [m1:ISR.GOV Israel] {e1 is exchanging} with [m2:KOR.GOV South Korea] came to Incheon airport on Wednesday, a day after [m3:ISR.GOV Prime Minister Naftali Bennett] announced the plan in [m4:@ISR Jerusalem].
e1 m1 > m2 COOPERATE actual 2021-07-07/day ctx=health

### Reuters 2021-06-18
[m1:PSE.GOV The Palestinian Authority] {e1 rescinded} an agreement to receive a million soon-to-expire doses from [m2:ISR.GOV Israel], [m5=m1 its] spokesman said in [m3:@PSE Ramallah], saying [m4:USA.BUS Pfizer] would be told.
e1 m1 > m2 REJECT actual 2021-06-18/none mode=assist ctx=health

### Reuters 2016-10-18 none
Only 37 new cases of the worm were found last year, all in [m1:@TCD Chad], [m2:@ETH Ethiopia] and [m3:@SSD South Sudan], compared with 3.5 million in 1986, [m4:USA.NGO the Carter Center in Atlanta] reported.
