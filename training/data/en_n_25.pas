### Reuters 2005-08-31
[m1:VNM.GOV Vietnam] on Wednesday {e1 lodged a protest with} [m2:CHN.GOV the Chinese embassy in Hanoi] over the boarding of a fishing boat near the Paracel islands, a day before a trade fair was to open in [m3:@VNM Lang Son].
e1 m1 > m2 ACCUSE actual 2005-08-31/day mode=disapprove ctx=territory,diplomatic

### Reuters 2005-09-04
[m1:VNM.CVL About 80 people] {e1 staged a protest} outside [m2:CHN.GOV the Chinese embassy in Hanoi] on Sunday over the boarding of a fishing boat, until [m3:VNM.COP police] put [m4=m1 them] on buses after half an hour.
e1 m1 > m2 PROTEST actual 2005-09-04/day mode=demo ctx=territory

### Reuters 2007-11-19
[m1:NPL.OPP Nepal's Maoists] {e1 boycotted} a meeting of the seven-party alliance called by [m2:NPL.GOV Prime Minister Girija Prasad Koirala] on Monday, and a planned session of [m80:NPL.LEG parliament] in [m3:@NPL Kathmandu] was put off.
e1 m1 > m2 REJECT actual 2007-11-19/day mode=meet ctx=legislative

### Reuters 2006-02-08
[m1:NPL.OPP Nepal's seven main parties] {e1 boycotted} municipal elections held by [m2:NPL.GOV King Gyanendra's government] on Wednesday, and turnout in [m3:@NPL Kathmandu] was put at 20 percent.
e1 m1 > m2 PROTEST actual 2006-02-08/day mode=boycott ctx=election

### AP 2010-03-04
[m1:THA.CVL A consumers' group in Bangkok] {e1 called for a boycott of} [m2:GBR.MNC the British retailer Tesco], whose 600 shops [m4=m1 it] says drive [m3:THA.BUS corner grocers] out of business.
e1 m1 > m2 ACCUSE actual 2010-03-04/none mode=disapprove ctx=economic

### AP 2010-03-11
[m1:THA.BUS An association of Thai grocers] {e1 asked} [m2:THA.GOV the commerce ministry] on Thursday to limit the opening hours of foreign supermarkets such as [m3:GBR.MNC Tesco], in a letter bearing 12,000 signatures.
e1 m1 > m2 REQUEST requested 2010-03-11/day mode=change ctx=economic

### AFP 2016-11-16
[m1:RUS.MIL Russian troops] have {e1 seized} a cargo of fuel and [m2:UKR.CVL the captain of a Ukrainian-flagged barge] off [m3:@UKR Yevpatoria] in the annexed peninsula, [m4:UKR.GOV the border service in Kiev] said.
e1 m1 > m2 COERCE actual 2016-11-16/none mode=seize ctx=territory said=m4

### AFP 2016-03-27
[m1:SYR.MIL Syrian troops] backed by Russian jets {e1 seized} the ancient city of [m2:@SYR Palmyra] from [m3:ISIL.REB the Islamic State group] on Sunday, [m4:#SANA state media] said, ten months after its fall.
e1 m1 > m3 ASSAULT actual 2016-03-27/day mode=heavy-weapons ctx=military said=m4

### Reuters 2018-10-05
[m1:LKA.COP Sri Lankan police] {e1 raided} the office of [m2:LKA.NGO a Tamil relief organisation] in [m3:@LKA Vavuniya] on Friday and carried away computers, in an inquiry into money received from [m4:@CAN Toronto].
e1 m1 > m2 COERCE actual 2018-10-05/day mode=seize ctx=terrorism

### Reuters 2008-10-09
[m1:LTTE.REB Tamil Tiger fighters] {e1 raided} a post of [m2:LKA.COP home guards] in [m3:@LKA Vavuniya] before dawn on Thursday, killing five, [m4:LKA.MIL the military] said in Colombo.
e1 m1 > m2 ASSAULT actual 2008-10-09/day mode=firearms ctx=military said=m4

### UN News 2013-07-15
[m1:COD.MIL The Congolese army] has {e1 brought up tanks and a commando battalion} north of [m2:@COD Goma] to face [m3:M23.REB the M23 rebels], [m4:UN the U.N. mission's military spokesman] told reporters in [m5:@COD Kinshasa].
e1 m1 > m3 MOBILIZE actual 2013-07-15/none mode=troops ctx=military said=m4

### UN News 2013-06-10
[m1:TZA.MIL Tanzania] has {e1 sent} a battalion to [m2:UN the U.N. mission in eastern Congo] to help protect [m3:COD.CVL civilians] around [m4:@COD Goma], [m5:UN a mission spokesman] said.
e1 m1 > m2 AID actual 2013-06-10/none ctx=peacekeeping,military said=m5

### Reuters 2018-06-04
[m1:JOR.CVL Jordanians] {e1 burned tyres} on the roads to the airport on Monday to stop an income tax bill of [m4:JOR.GOV the cabinet], hours before [m2:JOR.GOV King Abdullah] {e2 replaced} [m3:JOR.GOV Prime Minister Hani Mulki].
e1 m1 > m4 PROTEST actual 2018-06-04/day mode=obstruct ctx=economic
e2 m2 > m3 SANCTION actual 2018-06-04/day mode=expel ctx=executive

### Reuters 2018-06-02
[m1:JOR.GOV Prime Minister Hani Mulki] {e1 would not withdraw} an income tax bill, [m2:JOR.LAB union leaders] said after a two-hour {e2 meeting} with [m3=m1 him] in [m4:@JOR Amman] on Saturday.
e1 m1 > m2 REJECT actual 2018-06-02/day mode=yield ctx=economic said=m2
e2 m2 > m3 CONSULT actual 2018-06-02/day ctx=economic

### Reuters 2018-06-07
[m1:JOR.GOV Jordan's new prime minister, Omar al-Razzaz], said on Thursday [m2=m1 he] would {e1 withdraw} an income tax bill that had brought [m3:JOR.CVL thousands of people] into the streets, after seeing [m4:JOR.LEG the heads of both chambers of parliament].
e1 m1 > m3 CONCEDE planned 2018-06-07/day ctx=economic

### Reuters 2018-05-30
[m1:JOR.LAB Jordan's professional unions] {e1 threatened} [m2:JOR.GOV the government] with a second strike within a week if an income tax bill was not taken back from [m3:JOR.LEG parliament], where [m4:JOR.LEG the speaker] {e2 promised} [m5=m1 them] a debate.
e1 m1 > m2 THREATEN threatened 2018-05-30/none ctx=economic
e2 m4 > m5 AGREE planned 2018-05-30/none ctx=economic,legislative

### AP 2009-02-26
[m1:BGD.PRM Mutinous border guards] {e1 shot} [m2:BGD.MIL dozens of their army officers] inside the headquarters of the Bangladesh Rifles in [m3:@BGD Dhaka], in a two-day revolt over pay, [m4:BGD.COP investigators] said.
e1 m1 > m2 ASSAULT actual 2009-02-26/none mode=firearms ctx=military said=m4

### AP 2009-02-25
[m1:BGD.GOV Prime Minister Sheikh Hasina] {e1 offered} an amnesty on Wednesday to [m2:BGD.PRM border guards who took over their barracks in Dhaka], and [m3:BGD.PRM fourteen of their leaders] were {e2 received} at [m61=m1 her] residence.
e1 m1 > m2 CONCEDE actual 2009-02-25/day ctx=military,legal
e2 m3 > m1 CONSULT actual 2009-02-25/day ctx=military

### AP 2009-02-26
[m1:BGD.GOV Prime Minister Sheikh Hasina] {e1 warned} [m2:BGD.PRM the mutineers of the Bangladesh Rifles] in a televised speech on Thursday that [m4=m1 she] would use every means if [m5=m2 they] did not lay down [m61=m2 their] arms, as [m3:BGD.MIL tanks] {e2 rolled} toward the compound.
e1 m1 > m2 THREATEN threatened 2009-02-26/day mode=violence ctx=military
e2 m3 > m2 MOBILIZE actual 2009-02-26/day mode=weapons ctx=military

### AP 2013-11-05
[m1:BGD.JUD A court in Dhaka] {e1 condemned} [m2:BGD.PRM 152 former border guards] to death on Tuesday for [m61=m2 their] part in the 2009 mutiny, a verdict [m3:HRW Human Rights Watch] {e2 said was tainted} by torture.
e1 m1 > m2 SANCTION actual 2013-11-05/day mode=convict ctx=legal
e2 m3 > m1 ACCUSE actual 2013-11-05/none mode=disapprove ctx=legal,human_rights
