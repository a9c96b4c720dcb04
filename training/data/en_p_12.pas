### Reuters 2024-01-18
[m1:PAK.MIL Pakistan's air force] struck hideouts in [m2:@IRN Sistan-Baluchestan] at dawn on Thursday. The {e1 retaliation} followed [m3:IRN.MIL Iranian] missiles on a village two days before. [m4:PAK.GOV Islamabad] had also {e2 brought home} [m10=m4 its] ambassador. [m5:CHN.GOV Beijing] {e3 offered} its services to [m6=m4+m7 both], and [m7:IRN.GOV Hossein Amir-Abdollahian] {e4 rang} [m8:PAK.GOV his colleague, Jalil Abbas Jilani]. No further strikes are intended, [m9=m1 the military] said.
e1 m1 > m3 ASSAULT actual 2024-01-18/day mode=aerial ctx=military,territory
e2 m4 > m7 SANCTION actual 2024-01-18/none ctx=diplomatic
e3 m5 > m6 AGREE planned 2024-01-18/none mode=mediate ctx=diplomatic
e4 m7 > m8 CONSULT actual 2024-01-18/none mode=phone ctx=diplomatic

### AP 2023-05-10
[m1:PAK.COP Paramilitary rangers] dragged [m2:PAK.OPP former Prime Minister Imran Khan] out of a courtroom in [m3:@PAK Islamabad] on Tuesday. News of the {e1 arrest} brought [m4:PAK.OPP his followers] onto the motorways, and [m10=m4 they] {e2 broke into} a general's house in [m5:@PAK Lahore]. [m6:PAK.GOV The interior ministry] {e3 switched off} mobile internet. [m7:GBR.GOV London] {e4 asked for} calm. A {e5 release} by [m8:PAK.JUD the Supreme Court] cannot be excluded, [m9:? a lawyer] said.
e1 m1 > m2 COERCE actual 2023-05-09/day mode=arrest ctx=corruption
e2 m10 > m6 PROTEST actual 2023-05-10/none mode=riot ctx=executive
e3 m6 > m4 COERCE actual 2023-05-10/none mode=censor ctx=repression
e4 m7 > m6 REQUEST requested 2023-05-10/none ctx=executive
e5 m8 > m2 RETREAT hypothetical 2023-05-10/none mode=release ctx=legal

### Yonhap 2016-02-11
[m1:KOR.GOV South Korea] closed the Kaesong factory park on Wednesday over a rocket launch. The {e1 closure} hit [m2:KOR.BUS 124 firms]; [m9:KOR.BUS their association] {e2 wants} compensation from [m3:KOR.GOV the unification ministry]. [m4:PRK.MIL The People's Army] on Thursday {e3 took possession} of the site, and [m5:KOR.BUS 280 managers] were {e4 thrown out}. [m6=m4 It] also {e5 severed} two hotlines. [m7:JPN.GOV Tokyo] {e6 tightened} the entry ban for [m8:PRK.GOV officials].
e1 m1 > m4 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic,cbrn
e2 m9 > m3 REQUEST requested 2016-02-11/none ctx=economic
e3 m4 > m1 COERCE actual 2016-02-11/day mode=seize ctx=economic
e4 m4 > m5 COERCE actual 2016-02-11/none mode=deport ctx=economic
e5 m6 > m1 SANCTION actual 2016-02-11/none ctx=diplomatic
e6 m7 > m8 SANCTION actual 2016-02-11/none ctx=cbrn

### VOA 2019-02-23
[m1:VEN.MIL National guardsmen] {e8 stopped} four trucks on the bridge at Urena with rubber bullets. The cargo, rice and medicine, had been {e2 provided} by [m2:USA.GOV the United States]. [m3:VEN.GOV Nicolas Maduro] {e3 broke off} relations with [m4:COL.GOV Bogota] the same day. [m8=m4 Its diplomats] have 24 hours. [m5:VEN.OPP Juan Guaido] {e5 thanked} [m6:COL.GOV his host, Ivan Duque]; [m7=m1 sixty guards] {e9 had laid down} their arms by nightfall.
e8 m1 > m5 COERCE actual 2019-02-23/none mode=restrict ctx=human_security
e2 m2 > m5 AID actual 2019-02-23/none mode=humanitarian ctx=human_security
e3 m3 > m4 SANCTION actual 2019-02-23/day ctx=diplomatic
e5 m5 > m6 SUPPORT actual 2019-02-23/none ctx=human_security
e9 m7 > m5 RETREAT actual 2019-02-23/none mode=disarm ctx=executive
