### AP 2018-04-18
[m1:GBR.GOV Britain's Foreign Office] on Wednesday told [m2:RUS.GOV two Russian consular officials] to {e1 leave the country} within a week. [m3=m1 The ministry] also {e2 suspended} high-level contacts with [m6:RUS.GOV the Kremlin] until further notice. [m4:RUS.GOV Moscow's embassy in London] {e3 called} the step "<<q1 a hostile act>>" that would not go unanswered. The {e4 expulsion} of 23 other envoys was announced in March, after a former spy was poisoned in [m5:@GBR Salisbury].
e1 m1 > m2 SANCTION actual 2018-04-18/day mode=expel ctx=diplomatic
e2 m3 > m6 SANCTION actual 2018-04-18/none ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2018-04-18/none mode=disapprove ctx=diplomatic
e4 m1 > m4 SANCTION actual 2018-03-01/month mode=expel ctx=diplomatic bg
q1 m4 mixed cue=called

### Reuters 2024-03-12
[m1:KEN.LAB Kenya's main doctors' union] says [m2=m1 its] members {e1 will not return} to the wards until [m3:KEN.GOV the health ministry] honours a 2017 pay accord. [m4=m1 The doctors] {e2 walked off the job} two days ago at most public hospitals outside [m5:@KEN Nairobi]. [m6=m3 The ministry] has {e3 taken} [m7=m1 the union] to [m8:KEN.JUD the labour court]. No talks have been held since then, but both sides say a {e5 meeting} is set for Friday.
e1 m1 > m3 REJECT actual 2024-03-12/none ctx=labor
e2 m4 > m3 PROTEST actual 2024-03-10/day mode=strike ctx=labor
e3 m6 > m7 ACCUSE actual 2024-03-12/none ctx=labor,legal
e5 m4 > m3 AGREE planned 2024-03-15/day mode=meet ctx=labor

### AFP 2012-06-12
[m1:SDN.MIL Sudanese warplanes] hit a market near [m2:@SSD Bentiu] in April, killing at least 16 people. The {e1 raid} drew {e2 condemnation} from [m3:SSD.GOV the government in Juba], which said [m4=m1 its northern neighbour] wanted a full-scale war. [m5:AU African Union mediators] this week {e3 brought} [m6:SSD.GOV negotiators from Juba] and [m7:SDN.GOV Khartoum] back to one table in [m8:@ETH Addis Ababa]. Under a plan before [m9=m6+m7 the two delegations], [m10=m6+m7 both] {e4 would pull} their troops ten kilometres back from the line.
e1 m1 > m3 ASSAULT actual 2012-04-01/month mode=aerial ctx=military bg
e2 m3 > m1 ACCUSE actual 2012-06-12/none mode=disapprove ctx=military
e3 m5 > m6,m7 CONSULT actual 2012-06-11/week mode=mediate ctx=military
e4 m6 > m7 CONCEDE hypothetical 2012-06-12/none ctx=military

### Xinhua 2014-09-10 none
[m1:CHN.BUS Chinese refiners] processed more crude in August than a year earlier, customs figures showed on Wednesday. Output at [m2:CHN.BUS the country's largest plant], in [m3:@CHN Zhejiang], rose 6 percent. [m4:? Traders in Singapore] said demand would ease in the fourth quarter, when farmers in [m5:@CHN the northeast] finish the harvest. Imports from [m6:@AGO Angola] and [m7:@SAU Saudi Arabia] were little changed. [m8:CHN.GOV The statistics bureau] publishes its next bulletin in October.

### VOA 2021-09-14
[m1:BLR.COP Belarusian security officers] searched the homes of nine journalists before dawn. The {e1 raids} were followed by the {e2 arrest} of [m2:BLR.JRN two reporters of a news site banned in May]. [m3=m2 Both] have since been charged with extremism, [m4:BLR.NGO the Belarusian Association of Journalists] said. [m5=m4 The group] {e3 appealed to} [m6:UNHCHR the U.N. human rights office] to send monitors. "<<q1 This is a purge>>," said [m7=m4 its deputy chair].
e1 m1 > m2 COERCE actual 2021-09-14/none ctx=repression
e2 m1 > m2 COERCE actual 2021-09-14/none mode=arrest ctx=repression
e3 m5 > m6 REQUEST requested 2021-09-14/none mode=assist ctx=human_rights
q1 m7 direct cue=said

### Al Jazeera 2023-08-08
[m1:NER.MIL The officers who took power in Niamey last month] have turned away [m2:ECOWAS a mission sent by West African leaders], saying that <<q1 [m3=m2 the delegates'] safety could not be guaranteed>>. The {e1 refusal} came a day after a deadline for the release of [m4:NER.GOV President Mohamed Bazoum] ran out. [m5=m2 The bloc] has {e2 frozen} the country's assets and {e3 closed} its borders. [m6=m1 The generals] {e4 shut} [m7:@NER their airspace] on Sunday, citing the threat of an {e5 intervention}.
e1 m1 > m2 REJECT actual 2023-08-08/none mode=meet ctx=executive
e2 m5 > m1 SANCTION actual 2023-08-08/none ctx=executive,economic
e3 m5 > m1 COERCE actual 2023-08-08/none mode=restrict ctx=executive
e4 m6 > m5 COERCE actual 2023-08-06/day mode=restrict ctx=military
e5 m5 > m1 ASSAULT hypothetical 2023-08-08/none ctx=military
q1 m1 indirect cue=saying

### The Daily Star 2018-08-06
[m1:BGD.EDU Thousands of schoolchildren] {e1 occupied} crossings across [m2:@BGD Dhaka] for an eighth day over two deaths on an unsafe road. Tear gas was {e2 fired} at [m3=m1 them] near Jigatala by [m4:BGD.COP riot police], and at least 40 were hurt. A photographer, [m5:BGD.JRN Shahidul Alam], was {e3 picked up} at his home that night, hours after [m8=m5 he] gave an interview. "<<q1 They were all in plain clothes>>," [m6:? a neighbour] said. [m7=m4 The force] {e4 denied} that it had beaten anyone.
e1 m1 > m4 PROTEST actual 2018-08-05/day mode=obstruct ctx=human_security
e2 m4 > m3 ASSAULT actual 2018-08-06/none mode=crowd-control ctx=repression
e3 m4 > m5 COERCE actual 2018-08-05/day mode=arrest ctx=repression
e4 m7 > m1 REJECT actual 2018-08-06/none ctx=repression
q1 m6 direct cue=said

### Kyodo 2010-11-24
[m1:PRK.MIL Artillery north of the sea border] opened up on Yeonpyeong island on Tuesday, killing [m2:KOR.MIL two marines]. The {e1 barrage} lasted about an hour and was {e2 answered} with 80 rounds from [m3:KOR.MIL a battery of howitzers]. [m4:KOR.GOV President Lee Myung-bak] then {e3 put} [m5=m3 the armed forces] on their highest peacetime alert. In [m9:@JPN Tokyo], [m6:JPN.GOV Prime Minister Naoto Kan] {e4 denounced} [m7=m1 Pyongyang] and {e5 telephoned} [m8=m4 his counterpart in Seoul].
e1 m1 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m3 > m1 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e3 m4 > m1 MOBILIZE actual 2010-11-23/none mode=troops ctx=military
e4 m6 > m7 ACCUSE actual 2010-11-24/none mode=disapprove ctx=military
e5 m6 > m8 CONSULT actual 2010-11-24/none mode=phone ctx=military,diplomatic
