### Xinhua 2006-10-24
[m1:CHN.GOV China] {e1 has given} 30 tractors and 15 lorries to [m2:CUB.AGR cooperatives in Pinar del Rio], whose chairman thanked [m3:CHN.GOV Ambassador Zhao Rongxian] at a gathering attended by a deputy minister from [m4:@CUB Havana].
e1 m1 > m2 AID actual 2006-10-24/none ctx=economic

### Xinhua 2011-06-06
[m1:CHN.GOV Visiting Vice President Xi Jinping] {e1 agreed} on Sunday to a fresh interest-free loan for [m2:CUB.GOV Cuba], where [m5=m1 he] was received by [m3:CUB.GOV President Raul Castro] after a stop in [m4:@ITA Rome].
e1 m1 > m2 AGREE planned 2011-06-05/day ctx=economic

### Xinhua 2014-07-22
[m1:CHN.GOV President Xi Jinping] and [m2:CUB.GOV Raul Castro] {e1 witnessed the conclusion} of 29 agreements on oil, telecoms and a dock in [m3:@CUB Santiago de Cuba], the last leg of a tour that began in [m4:@BRA Fortaleza].
e1 m1 > m2 SUPPORT actual 2014-07-22/none ctx=economic,diplomatic

### Prensa Latina 2020-03-22
[m1:CUB.MED A brigade of 52 Cuban doctors and nurses] {e1 landed} in [m2:@ITA Milan] on Sunday to treat [m3:ITA.CVL coronavirus patients] in the town of Crema, at the request of [m4:ITA.GOV the Lombardy regional government].
e1 m1 > m3 AID actual 2020-03-22/day ctx=health

### Prensa Latina 2020-06-09
[m1:ITA.MED The mayor of Crema and hospital staff] {e1 bade farewell with applause to} [m2:CUB.MED the Cuban medical brigade] at the cathedral square, and [m3:ITA.ELI a retired senator] {e2 proposed} [m4=m2 it] for the Nobel Peace Prize in a letter to [m5:@NOR Oslo].
e1 m1 > m2 SUPPORT actual 2020-06-09/none ctx=health
e2 m3 > m4 SUPPORT actual 2020-06-09/none ctx=health

### Prensa Latina 2018-11-14
[m1:CUB.GOV The Public Health Ministry in Havana] {e1 is pulling} more than 8,000 [m2:CUB.MED doctors] out of [m3:BRA.GOV Brazil] because of remarks by [m4:BRA.ELI president-elect Jair Bolsonaro], whom the [m5:BRA.MED Brazilian medical council] supports.
e1 m1 > m3 SANCTION actual 2018-11-14/none mode=withdraw ctx=health,diplomatic

### Prensa Latina 2021-12-20
[m1:CUB.GOV Cuba] {e1 plans to send} five million doses of [m4=m1 its] Abdala vaccine to [m2:VNM.GOV Vietnam] by the end of the year, part of them as a donation, [m3:VNM.GOV the health ministry in Hanoi] said.
e1 m1 > m2 AGREE planned 2021-12-20/none ctx=health said=m3

### Prensa Latina 2022-01-21
[m1:CUB.GOV Cuba] {e1 donated} 240,000 vaccine doses to [m2:SYR.GOV Syria] and [m3:NIC.GOV Nicaragua] this month, said [m4:CUB.GOV the BioCubaFarma group], which has sold larger lots to [m5:IRN.GOV Iran].
e1 m1 > m2,m3 AID actual 2022-01-21/none ctx=health said=m4

### CMC 2010-01-24
[m1:CARICOM Caribbean Community leaders] {e1 decided} at a meeting in [m2:@DMA Roseau] on Sunday to put up $1 million for [m3:HTI.GOV Haiti] and open a field office there, and [m4:JAM.GOV Jamaica's Bruce Golding] is to report to [m5:UN the United Nations].
e1 m1 > m3 AGREE planned 2010-01-24/day ctx=disasters

### CMC 2019-09-05
[m1:JAM.MIL A contingent of 120 Jamaica Defence Force soldiers] {e1 has been deployed} to [m2:BHS.GOV the Bahamas] to guard relief stores after Hurricane Dorian, said [m3:JAM.GOV Prime Minister Andrew Holness], who had flown to [m4:@BHS Nassau] the day before.
e1 m1 > m2 AID actual 2019-09-05/none ctx=disasters,military

### CMC 2019-09-05
[m1:GUY.GOV Guyana] {e1 will donate} $100,000 to [m2:BHS.CVL victims of Hurricane Dorian in Abaco and Grand Bahama], the foreign ministry announced in [m3:@GUY Georgetown], while [m4:TTO.BUS businessmen in Port of Spain] have filled three containers.
e1 m1 > m2 AGREE planned 2019-09-05/none ctx=disasters

### CMC 2024-06-25
[m1:KEN.COP Four hundred Kenyan police officers] {e1 reached} [m2:@HTI Port-au-Prince] on Tuesday to spearhead a force against [m3:HTI.CRM armed gangs], and [m4:HTI.GOV Prime Minister Garry Conille] {e2 welcomed} [m5=m1 them] on the tarmac.
e1 m1 > m4 AID actual 2024-06-25/day ctx=peacekeeping,crime
e2 m4 > m5 SUPPORT actual 2024-06-25/day ctx=peacekeeping

### CMC 2023-07-29
[m1:KEN.GOV Kenya] {e1 is prepared to lead} a multinational police force in [m2:HTI.GOV Haiti], [m3:KEN.GOV Foreign Minister Alfred Mutua] said on Saturday, and [m4:BHS.GOV the Bahamas] {e2 has committed} 150 officers if [m5:UN the Security Council] gives a mandate.
e1 m1 > m2 AGREE planned 2023-07-29/day ctx=peacekeeping,crime said=m3
e2 m4 > m2 AGREE hypothetical 2023-07-29/none ctx=peacekeeping,crime

### CMC 2023-10-02
[m1:UN The U.N. Security Council] on Monday {e1 authorised} a security mission to [m2:HTI.GOV Haiti] for one year with 13 votes in favour, a day after an appeal from [m3:CARICOM the regional bloc's chairman] in [m4:@GUY Georgetown].
e1 m1 > m2 AGREE planned 2023-10-02/day ctx=peacekeeping,crime

### CMC 2024-03-12
[m1:HTI.GOV Haitian Prime Minister Ariel Henry], stranded in [m2:@PRI Puerto Rico], {e1 has agreed to give way} to a transitional council, Guyana's president said after a meeting of [m3:CARICOM Caribbean leaders] in [m4:@JAM Kingston] that {e2 had demanded} it.
e1 m1 > m3 CONCEDE planned 2024-03-12/none ctx=executive
e2 m3 > m1 REQUEST requested 2024-03-12/none mode=change ctx=executive

### CMC 2024-04-25
[m1:HTI.GOV Ariel Henry] {e1 handed in [m2=m1 his] resignation} on Thursday in a letter signed in [m3:@USA Los Angeles], as [m4:HTI.GOV a nine-member transitional council] was sworn in at the palace in [m5:@HTI Port-au-Prince].
e1 m1 > m4 RETREAT actual 2024-04-25/day mode=resign ctx=executive

### CMC 2012-07-13 none
Nutmeg growers around [m1:@GRD Gouyave] have replanted two thirds of the trees blown down in 2004, and shipments to [m2:@NLD Rotterdam] reached 340 tonnes in the season just ended, [m3:GRD.AGR their association] said.
