### Reuters 2013-11-25
[m1:CHN.GOV China] {e1 ran a line around} the East China Sea on Saturday inside which foreign aircraft must identify themselves, to the anger of [m4:JPN.GOV Tokyo], and [m2:USA.MIL two American B-52s] {e2 flew clean through it} on Monday without a word to [m3=m1 Beijing].
e1 m1 > m4 COERCE actual 2013-11-23/day mode=restrict ctx=territory,military
e2 m2 > m3 REJECT actual 2013-11-25/day ctx=territory,military

### AP 2018-05-14
[m1:PSE.CVL Palestinians] {e1 massed} at the fence of [m2:@PSE Gaza] on Monday and rolled burning tires toward it; [m3:ISR.MIL Israeli marksmen] {e2 shot dead} at least 52 of [m4=m1 them], and [m5:ZAF.GOV South Africa] {e3 withdrew} its ambassador to [m6:ISR.GOV Tel Aviv] "<<q1 until further notice>>".
e1 m1 > m3 PROTEST actual 2018-05-14/day mode=riot ctx=territory
e2 m3 > m4 ASSAULT actual 2018-05-14/day mode=firearms ctx=repression
e3 m5 > m6 SANCTION actual 2018-05-14/none mode=expel ctx=diplomatic
q1 m5 mixed

### AFP 2020-03-27
[m1:CUB.GOV Cuba] has {e1 lent} 52 doctors and nurses to [m2:ITA.GOV Italy], whose [m3:@ITA Lombardy region] had {e2 cried for help}, and [m4:USA.GOV the State Department] {e3 sneered at} [m5=m1 the island's] medical missions as forced labor.
e1 m1 > m2 AID actual 2020-03-27/none ctx=health
e2 m2 > m1 REQUEST requested 2020-03-27/none mode=assist ctx=health
e3 m4 > m5 ACCUSE actual 2020-03-27/none mode=disapprove ctx=health

### Xinhua 2010-07-22
[m1:VEN.GOV Hugo Chavez] {e1 snapped diplomatic relations} with [m2:COL.GOV Bogota] on Thursday, with the soccer great Diego Maradona at his side, after [m3:COL.GOV the Colombian ambassador to the OAS] {e2 put on a screen} pictures of what [m4=m3 he] called camps of [m5:FARC FARC] in Venezuela.
e1 m1 > m2 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2010-07-22/none mode=allege ctx=terrorism

### Anadolu 2022-02-02
[m1:ECOWAS ECOWAS] {e1 sent its army chiefs to size up} the new rulers of [m2:BFA.MIL Burkina Faso] last weekend; [m3=m2 the officers], led by [m4:BFA.MIL Lt. Col. Paul-Henri Damiba], {e2 moved to a softer prison} [m5:BFA.GOV the deposed president, Roch Kabore].
e1 m1 > m2 CONSULT actual 2022-02-02/week mode=visit ctx=pro_democracy
e2 m3 > m5 CONCEDE actual 2022-02-02/none ctx=human_rights
rel m4 leads m3

### Reuters 2007-02-01
[m1:GIN.LAB The unions of Guinea] {e1 called it quits} on Sunday after 18 days without trains, banks or schools, once [m2:GIN.GOV President Lansana Conte] had {e2 signed away} the power to name ministers, and [m3:FRA.GOV the French cooperation minister] said nothing.
e1 m1 > m2 CONCEDE actual 2007-01-28/day ctx=labor
e2 m2 > m1 CONCEDE actual 2007-02-01/none ctx=executive,labor

### BBC 2015-03-08
[m1:NGA.REB Boko Haram], whose leader is [m2:NGA.REB Abubakar Shekau], {e1 bent the knee} to [m3:ISIS Islamic State] in a recording posted on Saturday. On Sunday [m4:TCD.MIL troops from Chad] and [m5:NER.MIL Niger] crossed the border and {e3 ousted} [m6=m1 the sect] from [m7:@NGA Damasak].
e1 m1 > m3 SUPPORT actual 2015-03-07/day ctx=terrorism
e3 m4,m5 > m6 ASSAULT actual 2015-03-08/none mode=seize ctx=terrorism
rel m2 leads m1

### Reuters 2019-06-24
[m1:CZE.CVL A quarter of a million people] {e1 swelled} Letna park in [m2:@CZE Prague] on Sunday to be rid of [m3:CZE.GOV Prime Minister Andrej Babis], who heads [m4:CZE.PTY the ANO movement] and {e2 brazened it out}: [m6=m3 he] had committed no fraud with European money, [m5=m3 he] said.
e1 m1 > m3 PROTEST actual 2019-06-23/day mode=demo ctx=corruption
e2 m3 > m1 REJECT actual 2019-06-24/none mode=yield ctx=corruption
rel m3 leads m4

### Sabah 2021-03-22
[m1:TUR.GOV President Recep Tayyip Erdogan] {e1 signed Turkey out of} the Istanbul Convention by a decree printed on Saturday, and the next day [m2:TUR.CVL women waving purple flags] {e2 lined} the quay of Kadikoy. [m3:COE The Council of Europe], of which [m4:TUR.GOV Ankara] has been a member since 1950, {e3 was disconsolate}.
e1 m1 > m3 REJECT actual 2021-03-20/day ctx=gender
e2 m2 > m1 PROTEST actual 2021-03-21/day mode=demo ctx=gender
e3 m3 > m1 ACCUSE actual 2021-03-22/none mode=disapprove ctx=gender
rel m4 member_of m3 from=1950-01-01

### Reuters 2023-01-09
[m1:BRA.OPP Supporters of Jair Bolsonaro] {e1 trampled through} the palaces of Brasilia on Sunday. [m2:BRA.GOV Luiz Inacio Lula da Silva] took over the district's security and {e3 promised the vandals no mercy}; [m3:BRA.JUD a Supreme Court judge] {e4 put on leave} [m4:BRA.GOV the governor, Ibaneis Rocha], and [m5:ARG.GOV Alberto Fernandez] in [m6:@ARG Buenos Aires] {e5 embraced} [m7=m2 his colleague] from afar.
e1 m1 > m2 PROTEST actual 2023-01-08/day mode=riot ctx=pro_autocracy
e3 m2 > m1 THREATEN threatened 2023-01-09/none ctx=legal
e4 m3 > m4 SANCTION actual 2023-01-09/none mode=discontinue ctx=executive
e5 m5 > m7 SUPPORT actual 2023-01-09/none ctx=pro_democracy

### Inquirer 2026-06-11
[m1:PHL.LEG Philippine senators] dusted off a bill on Wednesday that would expel the online casinos for good, and [m2:CHN.GOV the Chinese embassy in Manila] {e3 could not have been happier with} [m5=m1 the chamber]; [m3:PHL.BUS the operators' guild], a member of [m4:PHL.BUS the national chamber of commerce], {e4 railed at} [m6=m1 the lawmakers].
e3 m2 > m5 SUPPORT actual 2026-06-11/none ctx=crime
e4 m3 > m6 ACCUSE actual 2026-06-11/none mode=disapprove ctx=economic
rel m3 member_of m4

### Tennis World 2018-09-09 none
The umpire docked a game on Saturday after the champion had accused him of theft and smashed a racket; the crowd jeered the ceremony, the loser begged for calm, and the federation later sided with her in a statement from [m1:@USA New York].

### AP 2009-12-19
[m1:USA.GOV Barack Obama] {e1 gatecrashed} a meeting between [m2:CHN.GOV Wen Jiabao], [m3:IND.GOV Manmohan Singh] and [m4:BRA.GOV Lula da Silva] in [m5:@DNK Copenhagen] on Friday, and [m6=m1+m2+m3+m4 the four] {e2 patched together} a climate accord that [m7:SDN.GOV Sudan], chair of [m8:? the Group of 77], {e3 savaged}.
e1 m1 > m2,m3,m4 CONSULT actual 2009-12-18/day mode=meet ctx=environment
e2 m1 > m2,m3,m4 SUPPORT actual 2009-12-18/day ctx=environment
e3 m7 > m1,m2,m3,m4 ACCUSE actual 2009-12-19/none mode=disapprove ctx=environment
rel m8 led_by m7

### Reuters 2017-12-07
[m1:USA.GOV President Donald Trump] on Wednesday {e2 crowned} [m8:@ISR Jerusalem] the capital of [m2:ISR.GOV Israel]; [m3:HAMAS Hamas], which controls [m4:@PSE Gaza], {e3 swore to open the gates of hell} on [m5=m1 American] interests, and [m6:PSE.GOV Mahmoud Abbas] {e4 will not be at home to} [m7:USA.GOV Vice President Mike Pence].
e2 m1 > m2 SUPPORT actual 2017-12-06/day mode=relations ctx=territory
e3 m3 > m5 THREATEN threatened 2017-12-07/none ctx=territory
e4 m6 > m7 REJECT planned 2017-12-07/none mode=meet ctx=diplomatic
rel m3 controls m4
