### CBC 2015-12-11
[m1:CAN.GOV Prime Minister Justin Trudeau] was at Toronto's airport after midnight to greet the first military plane with [m2:SYR.REF 163 Syrian refugees], of the 25,000 whom [m3=m1 his] government {e1 intends to settle} by February, from [m4:@LBN Beirut].
e1 m1 > m2 AGREE planned 2015-12-11/none ctx=asylum,migration

### CBC 2016-02-29
[m1:CAN.GOV Canada] {e1 has resettled} 25,000 [m2:SYR.REF Syrian refugees] since November, Immigration Minister [m3:CAN.GOV John McCallum] said after the last flight from [m4:@JOR Amman] on Monday.
e1 m1 > m2 AID actual 2016-02-29/none ctx=asylum,migration said=m3

### CBC 2018-07-09
[m1:CAN.GOV Canadian Defence Minister Harjit Sajjan] {e1 announced} on Monday that [m2:CAN.MIL a force of 250] would lead [m3:NATO a NATO training mission] in [m4:@IRQ Baghdad] for a year from the autumn, on the eve of the [m5:@BEL Brussels] summit.
e1 m1 > m3 AGREE planned 2018-07-09/day ctx=military

### CBC 2018-06-24
[m1:CAN.MIL The first Canadian helicopters] {e1 arrived} in [m2:@MLI Gao] on Sunday to fly the wounded out for [m3:UN the U.N. mission in Mali], taking over from [m4:DEU.MIL a German detachment].
e1 m1 > m3 AID actual 2018-06-24/day ctx=peacekeeping

### CBC 2010-10-12
[m1:CAN.GOV Canada] lost a vote for a seat on [m2:UN the Security Council] on Tuesday to [m3:PRT.GOV Portugal], and [m4:ARE.GOV the United Arab Emirates], in a row over landing slots, {e1 told} [m5:CAN.MIL Canadian troops] to leave a base near [m6:@ARE Dubai].
e1 m4 > m5 REQUEST requested 2010-10-12/none mode=yield ctx=military

### CBC 2018-09-30
[m1:CAN.GOV Canada] and [m2:USA.GOV the United States] {e1 struck a last-minute agreement} late on Sunday to keep a three-way trade zone with [m3:MEX.GOV Mexico], opening up part of the dairy market that [m4:CAN.AGR farmers in Quebec] had wanted left alone.
e1 m1 > m2 SUPPORT actual 2018-09-30/day ctx=economic

### CBC 2019-05-17
[m1:USA.GOV The Trump administration] {e1 will remove} tariffs on steel and aluminum from [m2:CAN.GOV Canada] and [m3:MEX.GOV Mexico] within two days, the governments said on Friday, and [m4:CAN.GOV Ottawa] {e2 will do away with} [m5=m4 its] countermeasures against [m6:USA.BUS American ketchup and whisky].
e1 m1 > m2,m3 CONCEDE planned 2019-05-17/day ctx=economic
e2 m4 > m1 CONCEDE planned 2019-05-17/day ctx=economic

### CBC 2021-09-24
[m1:CHN.GOV China] {e1 let} [m2:CAN.CVL Michael Kovrig and Michael Spavor, two Canadians held for more than 1,000 days,] fly home on Friday, hours after [m3:USA.JUD the U.S. Justice Department] {e2 resolved} charges against [m4:CHN.BUS Huawei executive Meng Wanzhou].
e1 m1 > m2 RETREAT actual 2021-09-24/day mode=release ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2021-09-24/day ctx=legal

### CBC 2018-12-01
[m1:CAN.COP Canadian police] {e1 detained} [m2:CHN.BUS Meng Wanzhou, chief financial officer of Huawei,] at Vancouver airport on Saturday at the request of [m3:USA.JUD U.S. prosecutors], while [m4:CHN.GOV President Xi Jinping] {e2 was having dinner} with [m5:USA.GOV Donald Trump] in [m6:@ARG Buenos Aires].
e1 m1 > m2 COERCE actual 2018-12-01/day mode=arrest ctx=legal
e2 m4 > m5 CONSULT actual 2018-12-01/day mode=visit ctx=diplomatic,economic

### CBC 2008-06-11
[m1:CAN.GOV Prime Minister Stephen Harper] {e1 apologized} in the House of Commons on Wednesday to [m2:CAN.CVL former pupils of Indian residential schools], and [m3:CAN.CVL Phil Fontaine, national chief of the Assembly of First Nations,] listened in a feathered headdress.
e1 m1 > m2 SUPPORT actual 2008-06-11/day ctx=reparations,religion_ethnicity

### CBC 2006-05-10
[m1:CAN.GOV Ottawa] {e1 approved a settlement} of more than C$1.9 billion for [m2:CAN.CVL survivors of residential schools] on Wednesday, [m3:CAN.GOV Indian Affairs Minister Jim Prentice] said; nine courts from [m4:@CAN Nunavut] to [m5:@CAN Ontario] have to confirm it.
e1 m1 > m2 AGREE planned 2006-05-10/day ctx=reparations,legal

### CBC 2020-03-05
[m1:CAN.COP The Royal Canadian Mounted Police] {e1 closed [m6=m1 their] outpost} on the land of [m2:CAN.CVL Wet'suwet'en hereditary chiefs] in British Columbia, and [m3:CAN.CVL Mohawk demonstrators at Tyendinaga] {e2 cleared} a railway line that [m5=m3 they] had blocked for weeks east of [m4:@CAN Belleville].
e1 m1 > m2 RETREAT actual 2020-03-05/none mode=withdraw ctx=natural_resource,territory
e2 m3 > m1 RETREAT actual 2020-03-05/none mode=access ctx=natural_resource

### CBC 2020-03-01
[m1:CAN.CVL Hereditary chiefs of the Wet'suwet'en nation] and [m2:CAN.GOV Carolyn Bennett, the federal minister in charge of indigenous affairs,] {e1 hammered out} a draft accord on land title on Sunday, to be taken to clan meetings around [m3:@CAN Smithers].
e1 m1 > m2 SUPPORT actual 2020-03-01/day ctx=territory,religion_ethnicity

### CBC 2007-09-03 none
Blueberry pickers around [m1:@CAN Moncton] finished a week early this year, and half of the crop, some 9,000 tonnes, went to plants in [m2:@USA Maine] for freezing because of a shortage of cold stores, the growers' bulletin says.
