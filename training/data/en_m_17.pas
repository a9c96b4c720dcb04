### Reuters 2019-05-12
[m1:PAK.GOV Pakistan] {e1 has reached a staff-level accord} with [m2:IMF the International Monetary Fund] on a $6 billion loan, [m3:PAK.GOV finance adviser Hafeez Shaikh] said in [m4:@PAK Islamabad], after months of talks that outlasted [m5=m3 his] predecessor.
e1 m1 > m2 SUPPORT actual 2019-05-12/none ctx=economic said=m3

### Reuters 2019-07-09
[m1:IMF The International Monetary Fund] on Tuesday {e1 released} a first tranche of about $1 billion to [m2:PAK.GOV Pakistan], which also receives deposits from [m3:SAU.GOV Saudi Arabia], [m4:ARE.GOV the United Arab Emirates] and [m5:CHN.GOV China].
e1 m1 > m2 AID actual 2019-07-09/day ctx=economic

### Reuters 2023-06-27
[m1:SAU.GOV Saudi Arabia] and [m2:ARE.GOV the UAE] {e1 have assured} [m3:IMF the International Monetary Fund] that [m6=m1+m2 they] will lend [m4:PAK.GOV Pakistan] a total of $3 billion, a finance ministry official in [m5:@PAK Islamabad] said.
e1 m1,m2 > m4 AGREE planned 2023-06-27/none ctx=economic

### Reuters 2023-03-20
[m1:IMF The executive board of the International Monetary Fund] {e1 approved} a bailout of nearly $3 billion for [m2:LKA.GOV crisis-hit Sri Lanka] on Monday, to be paid over four years, following assurances by [m3:CHN.GOV China], [m4:IND.GOV India] and [m5:JPN.GOV Japan].
e1 m1 > m2 AGREE planned 2023-03-20/day ctx=economic

### Reuters 2022-06-15
[m1:IND.GOV India] {e1 has extended} $3.5 billion worth of credit and fuel to [m2:LKA.GOV its bankrupt southern neighbour] since January, [m3:IND.GOV the high commission in Colombo] said, while [m4:LKA.GOV Prime Minister Ranil Wickremesinghe] {e2 is seeking} a further line from [m5:USA.GOV Washington].
e1 m1 > m2 AID actual 2022-01-01/year ctx=economic said=m3
e2 m4 > m5 REQUEST requested 2022-06-15/none mode=assist ctx=economic

### Reuters 2010-05-02
[m1:EU Euro zone finance ministers] {e1 agreed on} a 110 billion euro package of loans for [m2:GRC.GOV Greece] on Sunday to be shared with [m3:IMF the IMF], pending a vote in [m4:DEU.LEG the German parliament].
e1 m1 > m2 AGREE planned 2010-05-02/day ctx=economic

### Reuters 2018-08-06
[m1:EU The euro zone's rescue fund] {e1 paid out} [m4=m1 its] last 15 billion euros to [m2:GRC.GOV Greece] on Monday, two weeks before the end of the programme, a spokesman in [m3:@LUX Luxembourg] said.
e1 m1 > m2 AID actual 2018-08-06/day ctx=economic

### Reuters 2012-01-22
[m1:NOR.GOV Creditor nations led by Norway and Japan] {e1 have cancelled} about $6 billion of the debt of [m2:MMR.GOV Myanmar], [m3:PARISCLUB the Paris Club] said, and [m4:WORLDBANK the World Bank] is to open an office in [m5:@MMR Yangon].
e1 m1 > m2 AID actual 2012-01-22/none ctx=economic said=m3

### Nikkei Asia 2011-10-19
[m1:JPN.GOV Japanese Prime Minister Yoshihiko Noda] and [m2:KOR.GOV South Korean President Lee Myung-bak] {e1 agreed to raise} the ceiling of [m6=m1+m2 their] currency swap to $70 billion at a summit in [m3:@KOR Seoul] on Wednesday, days after [m4:CHN.GOV China] had {e2 held talks} with [m5:JPN.GOV Tokyo] on a similar line.
e1 m1 > m2 AGREE planned 2011-10-19/day ctx=economic
e2 m4 > m5 CONSULT actual 2011-10-19/none ctx=economic

### Nikkei Asia 2018-10-26
[m1:CHN.GOV The central banks of China] and [m2:JPN.GOV Japan] on Friday {e1 concluded} a three-year swap arrangement worth 200 billion yuan, timed to coincide with a visit to [m3:@CHN Beijing] by [m4:JPN.GOV Prime Minister Shinzo Abe].
e1 m1 > m2 SUPPORT actual 2018-10-26/day ctx=economic

### Nikkei Asia 2009-04-12
[m1:CHN.GOV Chinese Foreign Minister Yang Jiechi] said [m2:CHN.GOV his country] {e1 planned to set up} a $10 billion investment fund for [m3:ASEAN Southeast Asian states], whose summit in [m4:@THA Pattaya] was broken up by [m5:THA.CVL red-shirted demonstrators].
e1 m2 > m3 AGREE planned 2009-04-12/none ctx=economic said=m1

### Nikkei Asia 2022-01-01
[m1:CHN.GOV China], [m2:JPN.GOV Japan], [m3:AUS.GOV Australia] and seven other Asia-Pacific economies {e1 began trading} on lower tariffs on Saturday as the Regional Comprehensive Economic Partnership came into force; [m4:KOR.GOV South Korea] {e2 is to follow} on February 1.
e1 m1 > m2,m3 COOPERATE actual 2022-01-01/day ctx=economic
e2 m4 > m1 AGREE planned 2022-02-01/day ctx=economic

### Nikkei Asia 2018-03-08
[m1:JPN.GOV Ministers from Japan], [m2:CAN.GOV Canada], [m3:CHL.GOV host Chile] and eight more Pacific Rim countries {e1 signed} a slimmed-down trade treaty in [m4:@CHL Santiago] on Thursday, a year after [m5:USA.GOV the United States] {e2 quit} the original.
e1 m1 > m2,m3 SUPPORT actual 2018-03-08/day ctx=economic
e2 m5 > m1 REJECT actual 2017-01-01/year ctx=economic

### Nikkei Asia 2023-03-06
[m1:KOR.GOV South Korea] {e1 announced} on Monday that a public foundation will compensate [m2:KOR.LAB former forced labourers] without money from [m3:JPN.BUS the Japanese firms that a Seoul court had ordered to pay], a plan [m4:JPN.GOV Foreign Minister Yoshimasa Hayashi] in [m5:@JPN Tokyo] {e2 praised}.
e1 m1 > m2 AGREE planned 2023-03-06/day ctx=reparations
e2 m4 > m1 SUPPORT actual 2023-03-06/none ctx=reparations,diplomatic

### Nikkei Asia 2023-03-23
[m1:JPN.GOV Japan's trade ministry] on Thursday {e1 removed} curbs on exports of three chipmaking materials to [m2:KOR.BUS South Korean companies], and [m3:KOR.GOV Seoul] {e2 dropped} [m5=m3 its] complaint at [m4:WTO the World Trade Organization].
e1 m1 > m2 CONCEDE actual 2023-03-23/day ctx=economic,technology
e2 m3 > m1 CONCEDE actual 2023-03-23/day ctx=economic

### Nikkei Asia 2025-08-12
[m1:USA.GOV The United States] {e1 has prolonged} by 90 days a pause in higher duties on goods from [m2:CHN.GOV China], [m3:USA.GOV the White House] said, after talks in [m4:@SWE Stockholm] in which [m5:CHN.GOV Vice Premier He Lifeng] {e2 faced} [m6:USA.GOV Scott Bessent].
e1 m1 > m2 CONCEDE actual 2025-08-12/none ctx=economic said=m3
e2 m5 > m6 CONSULT actual 2025-08-12/none mode=third-party ctx=economic

### Nikkei Asia 2016-03-02 none
A glut of milk powder weighed on prices at the fortnightly auction, where buyers from [m1:@CHN Shanghai] and [m2:@ARE Dubai] paid 2.8 percent less than at the previous sale, [m3:NZL.BUS the New Zealand dairy group that runs it] said.
