### AP 2012-04-14
[m1:TUR.GOV Turkey] on Saturday {e1 hosted} the resumption of nuclear talks between [m2:IRN.GOV Iran] and [m3:? six world powers] after a 15-month break, with [m4:EU European Union foreign policy chief Catherine Ashton] in the chair at a congress center in [m5:@TUR Istanbul].
e1 m1 > m2,m3 CONSULT actual 2012-04-14/day mode=third-party ctx=cbrn,diplomatic

### AP 2012-03-28
[m1:IRN.GOV Iran's foreign minister, Ali Akbar Salehi,] said nuclear negotiations with [m2:? the group of six world powers] {e1 would resume} on April 13, and that [m3:@TUR Istanbul] was Tehran's preferred venue, though [m4:IRQ.GOV Iraq] has also put itself forward.
e1 m1 > m2 AGREE planned 2012-04-13/day ctx=cbrn,diplomatic

### AP 2013-09-26
[m1:USA.GOV U.S. Secretary of State John Kerry] {e1 sat down} for half an hour with [m2:IRN.GOV Iranian Foreign Minister Mohammad Javad Zarif] on Thursday at [m3:UN the United Nations], the highest-level encounter between the two countries in six years.
e1 m1 > m2 CONSULT actual 2013-09-26/day mode=multilateral ctx=diplomatic,cbrn

### AP 2013-11-24
[m1:IRN.GOV Iran] and [m2:? six world powers] {e1 sealed an interim nuclear deal} in [m3:@CHE Geneva] early Sunday, a step that [m4:ISR.GOV Israeli Prime Minister Benjamin Netanyahu] {e2 called} a historic mistake.
e1 m1 > m2 SUPPORT actual 2013-11-24/day ctx=cbrn,diplomatic
e2 m4 > m2 ACCUSE actual 2013-11-24/day mode=disapprove ctx=cbrn

### AP 2014-01-20
[m1:USA.GOV The Treasury Department] on Monday {e1 lifted} limits on Iranian petrochemical exports and trade in gold after [m2:IAEA the U.N. nuclear agency] certified that [m3:IRN.GOV Iran] had {e2 stopped} enriching uranium to 20 percent at [m4:@IRN Natanz].
e1 m1 > m3 CONCEDE actual 2014-01-20/day ctx=economic,cbrn
e2 m3 > m1 RETREAT actual 2014-01-20/day ctx=cbrn said=m2

### Reuters 2016-01-12
[m1:IRN.MIL Iran's Revolutionary Guards] {e1 detained} [m2:USA.MIL ten U.S. sailors whose boats had drifted toward Farsi Island] on Tuesday, but a senior official in [m3:@USA Washington] said [m4:IRN.GOV Tehran] had {e2 promised to let [m5=m2 them] go} at daybreak.
e1 m1 > m2 COERCE actual 2016-01-12/day mode=arrest ctx=military
e2 m4 > m2 CONCEDE planned 2016-01-12/day ctx=military

### Reuters 2023-03-10
[m1:IRN.GOV Iran] and [m2:SAU.GOV Saudi Arabia] {e1 agreed} on Friday to reopen embassies within two months, after four days of previously undisclosed talks in [m3:@CHN Beijing] between [m4:? top security officials of the two rivals].
e1 m1 > m2 AGREE planned 2023-03-10/day ctx=diplomatic

### Reuters 2023-06-06
[m1:IRN.GOV Iran] {e1 reopened [m5=m1 its] embassy} in [m2:SAU.GOV Saudi Arabia] on Tuesday after a seven-year break, with [m3:IRN.GOV Deputy Foreign Minister Alireza Bigdeli] attending a flag-raising in [m4:@SAU Riyadh].
e1 m1 > m2 SUPPORT actual 2023-06-06/day ctx=diplomatic

### Reuters 2021-08-28
[m1:IRQ.GOV Iraq] {e1 hosted} a regional summit on Saturday that brought [m2:FRA.GOV French President Emmanuel Macron], [m3:EGY.GOV Egypt's Abdel Fattah al-Sisi] and [m4:IRN.GOV the foreign ministers of Iran] and [m5:SAU.GOV Saudi Arabia] to [m6:@IRQ Baghdad]. [m7:SYR.GOV Syria], whose attendance France opposed, was not invited.
e1 m1 > m2,m3,m4,m5 CONSULT actual 2021-08-28/day mode=multilateral ctx=diplomatic

### Gulf News 2017-06-06
[m1:KWT.GOV Kuwait's emir, Sheikh Sabah Al-Ahmad Al-Sabah,] {e1 flew to} [m2:@SAU Jeddah] on Tuesday for talks with [m3:SAU.GOV King Salman], seeking to mediate in the dispute with [m4:QAT.GOV Qatar], whose land border has been shut since Monday.
e1 m1 > m3 CONSULT actual 2017-06-06/day mode=visit ctx=diplomatic

### Gulf News 2017-06-20
[m1:ARE.GOV UAE Minister of State for Foreign Affairs Anwar Gargash] {e1 ruled out} any negotiation with [m2:QAT.GOV Qatar] on the 13 demands, while [m3:USA.GOV the State Department spokeswoman] in [m4:@USA Washington] {e2 questioned} the motives of [m5:SAU.GOV the Gulf states].
e1 m1 > m2 REJECT actual 2017-06-20/none mode=meet ctx=diplomatic
e2 m3 > m5 ACCUSE actual 2017-06-20/none mode=disapprove ctx=diplomatic

### Gulf News 2021-01-04
[m1:SAU.GOV Saudi Arabia] {e1 will reopen} [m5=m1 its] airspace, land and sea borders to [m2:QAT.GOV Qatar] as of Monday evening, [m3:KWT.GOV Kuwaiti Foreign Minister Ahmad Nasser Al-Sabah] said on the eve of a Gulf summit in [m4:@SAU Al-Ula].
e1 m1 > m2 CONCEDE planned 2021-01-04/day ctx=diplomatic said=m3

### Gulf News 2021-01-05
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the UAE], [m3:BHR.GOV Bahrain] and [m4:EGY.GOV Egypt] {e1 signed} a solidarity accord with [m5:QAT.GOV Qatar] on Tuesday in the presence of [m6:USA.GOV White House adviser Jared Kushner], formally ending a rift of three and a half years.
e1 m1,m2,m3,m4 > m5 SUPPORT actual 2021-01-05/day ctx=diplomatic

### ITAR-TASS 2010-09-27
[m1:RUS.GOV Russian President Dmitry Medvedev] and [m2:CHN.GOV his Chinese counterpart Hu Jintao] on Monday attended a ceremony marking the completion of an oil pipeline from [m3:@RUS Skovorodino] to [m4:@CHN Daqing] and then {e1 held talks} in the Great Hall of the People.
e1 m1 > m2 CONSULT actual 2010-09-27/day mode=visit ctx=diplomatic,natural_resource

### ITAR-TASS 2011-01-03
[m1:RUS.GOV Russia] {e1 has started shipping} oil to [m2:CHN.GOV China] through the new Skovorodino-Daqing link, [m3:RUS.BUS pipeline operator Transneft] said, with 15 million tons to flow this year under a contract negotiated in [m4:@CHN Beijing].
e1 m1 > m2 COOPERATE actual 2011-01-03/none ctx=economic,natural_resource said=m3

### TASS 2019-04-25
[m1:RUS.GOV President Vladimir Putin] {e1 received} [m2:PRK.GOV North Korean leader Kim Jong Un] on Thursday at a university campus on an island off [m3:@RUS Vladivostok], two months after [m4:PRK.GOV Kim's] summit with [m5:USA.GOV U.S. President Donald Trump] collapsed.
e1 m2 > m1 CONSULT actual 2019-04-25/day mode=visit ctx=diplomatic

### TASS 2018-05-31
[m1:RUS.GOV Russian Foreign Minister Sergei Lavrov] {e1 invited} [m2:PRK.GOV Kim Jong Un, the chairman of North Korea's State Affairs Commission,] to visit [m3:@RUS Russia] during a stop in [m4:@PRK Pyongyang] on Thursday, the eve of a trip by [m5:PRK.GOV Kim's envoy] to [m6:@USA New York].
e1 m1 > m2 AGREE actual 2018-05-31/day ctx=diplomatic

### KCNA 2014-06-12
[m1:PRK.GOV Kim Jong Un] {e1 sent a message of greeting} to [m2:RUS.GOV President Vladimir Putin] on Russia's national day, wishing [m3=m2 him] success, and a basket of flowers was laid by [m4:PRK.GOV officials of the External Cultural Relations Committee] in [m5:@PRK Pyongyang].
e1 m1 > m2 SUPPORT actual 2014-06-12/none ctx=diplomatic

### KCNA 2017-08-26
[m1:PRK.GOV The Democratic People's Republic of Korea] and [m2:CUB.GOV Cuba] {e1 exchanged} letters of congratulation on the anniversary of [m6=m1+m2 their] ties, while [m3:USA.MIL American] and [m4:KOR.MIL South Korean forces] were holding {e2 a command exercise} near [m5:@KOR Pyeongtaek].
e1 m1 > m2 SUPPORT actual 2017-08-26/none ctx=diplomatic
e2 m3 > m4 COOPERATE actual 2017-08-26/none ctx=military

### AFP 2015-09-03 none
Some 12,000 pupils at schools in and around [m1:@LBN Tripoli] will start the term two weeks late because of repairs, a local newspaper wrote, adding that classes in [m2:@LBN Beirut] and [m3:@LBN Sidon] would open as scheduled.
