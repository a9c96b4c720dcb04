### Le Mauricien (English page) 2024-11-08 article
= Wiretaps: [m1:MUS.GOV Jugnauth] {e1 lifts} [m2:MUS.CVL social media] ban after 24 hours
~date_line 8 November 2024
[m3:MUS.GOV The Information and Communication Technologies Authority] took one day to find that it had gone too far.
It had {e2 instructed} [m4:MUS.BUS all operators] on Thursday of last week to {e3 block} Facebook, TikTok and the rest until November 11, the day after the general election. By Friday evening the order was {e4 withdrawn}.
[m5=m1 The prime minister] gave national security as the ground. [m6:MUS.OPP The Alliance du Changement], of [m7:MUS.OPP Navin Ramgoolam], gave another: [m29:? the voice calling itself Missie Moustass], which since mid-October has {e5 put out} more than twenty recordings of telephone calls among [m8:MUS.GOV ministers], [m9:MUS.COP police chiefs] and one [m10:GBR.GOV British high commissioner].
"<<q1 [m11=m1 He] is afraid of his own voice>>," [m12=m7 Ramgoolam] said in [m13:@MUS Triolet]. The leader of [m14:MUS.OPP the Labour Party] is allied with [m15:MUS.OPP the MMM], whose founder [m16:MUS.OPP Paul Bérenger] {e6 was sworn at} on one of the tapes.
[m17:MUS.COP Police Commissioner Anil Kumar Dip] {e7 says} the tapes were made by artificial intelligence. In one of them, a voice like his {e8 asks} [m30:? a pathologist] to change the cause of death of a man who died in a cell in 2021.
[m18:MUS.CVL Jacques Achille Kistnen's] widow, [m19:MUS.CVL Simla], {e10 has filed} a complaint against [m20=m17 the commissioner].
[m21:MSM.PTY The MSM], which [m22=m1 Pravind Jugnauth] has led since 2003, goes to the polls with [m23:MUS.PTY the PMSD], a former opposition party. [m24:MUS.PTY Its leader, Xavier-Luc Duval], {e11 asked} last week for the ban to end, without telling his partner.
[m25:MUS.LAB The press union] and [m26:RSF.NGO Reporters Without Borders] {e12 protested}. [m27:USA.GOV The American embassy] {e13 voiced} concern.
On October 3 [m28:GBR.GOV London] {e14 agreed} to hand over the Chagos archipelago. The premier had hoped to talk of nothing else.
e1 m1 > m2 CONCEDE actual 2024-11-01/day ctx=rights_freedoms again
e2 m3 > m4 COERCE actual 2024-10-31/day mode=censor ctx=rights_freedoms,election
e3 m3 > m2 COERCE actual 2024-10-31/day mode=censor ctx=rights_freedoms,election again
e4 m3 > m2 CONCEDE actual 2024-11-01/day ctx=rights_freedoms
e5 m29 > m8,m9 ACCUSE actual 2024-10-15/none mode=allege ctx=corruption,intelligence
e6 m8 > m16 ACCUSE actual 2024-11-08/none mode=disapprove ctx=political_institutions
e7 m17 > m29 REJECT actual 2024-11-08/none ctx=misinformation
e8 m17 > m30 REQUEST denied 2024-11-08/none mode=change ctx=crime
e10 m19 > m20 ACCUSE actual 2024-11-08/none ctx=legal
e11 m24 > m1 REQUEST requested 2024-10-31/week mode=yield ctx=rights_freedoms
e12 m25,m26 > m3 ACCUSE actual 2024-11-08/none mode=disapprove ctx=rights_freedoms
e13 m27 > m1 ACCUSE actual 2024-11-08/none mode=disapprove ctx=rights_freedoms,diplomatic
e14 m28 > m1 CONCEDE actual 2024-10-03/day ctx=territory,diplomatic bg
q1 m12 direct cue=said
rel m7 leads m14
rel m14 ally_of m15
rel m22 leads m21 from=2003
rel m24 leads m23
rel m7 leads m6

### The Telegraph (Kolkata) 2007-11-12 article
= [m1:IND.PTY CPM] {e1 recaptures} [m2:@IND Nandigram]; [m3:IND.GOV governor] speaks of Diwali gone cold
~byline OUR BUREAU
~date_line Published 12.11.07, 12:00 AM
[m4:@IND Tamluk, Nov. 11]: Eleven months after it was thrown out, the party was back in Sonachura this afternoon, on motorbikes and with red flags.
[m29:IND.PTY Armed cadres from Khejuri] had {e2 broken through} on Saturday, when [m5:BUPC.CVL a procession of the Bhumi Uchhed Pratirodh Committee] walked unarmed into their line of fire at Maheshpur. At least three were {e3 killed}; the committee says hundreds were {e4 marched off} as a shield and are missing.
[m6:IND.COP The state police] were nowhere. [m7:IND.COP The CRPF], whom [m8:IND.GOV Writers' Buildings] {e5 had requested} on October 27, reached the district only today and were {e6 kept out} at Chandipur by [m9:IND.CVL party supporters] who lay on the road.
"<<q1 [m10=m5 They] have been paid back in their own coin>>," [m11:IND.GOV Chief Minister Buddhadeb Bhattacharjee] said in a taped talk with party colleagues on Sunday.
[m12:IND.GOV Governor Gopal Krishna Gandhi] {e7 described} the recapture in a statement as "totally unlawful and unacceptable". [m13:IND.PTY Biman Bose], state secretary of [m31=m1 the CPM], {e8 retorted} that [m14=m12 he] had better join a party.
The [m15:IND.PTY RSP] and the [m16:IND.PTY Forward Bloc], two of the junior members of [m17:IND.PTY the Left Front], {e9 threatened} to pull their ministers. [m18:IND.PTY Kshiti Goswami], who holds public works for the RSP, {e10 sent} his resignation to the party, not to the chief minister.
[m19:IND.OPP Mamata Banerjee], the Trinamul Congress chief, was {e11 held up} for five hours on Saturday on the road to Tamluk. "<<q2 [m33=m9 They] fired at [m20=m19 my] car>>," [m21=m19 she] {e12 alleged}, and announced a 24-hour [m22:IND.OPP Trinamul] bandh that began this morning. [m23:IND.OPP The SUCI] and [m30:IND.OPP the BJP] {e13 called} bandhs of their own.
In [m24:@IND Calcutta], [m25:IND.CVL filmmaker Aparna Sen] {e14 walked out} of the film festival. [m26:IND.CVL Medha Patkar] was {e15 slapped} at Kapaseberia when [m32=m26 she] tried to pass.
The land at the root of it, meant for [m27:IDN.BUS the Salim Group] of Indonesia, {e16 was given up} in March after 14 died in [m28=m6 police] firing.
e1 m1 > m5 ASSAULT actual 2007-11-11/day ctx=territory again
e2 m29 > m5 ASSAULT actual 2007-11-10/day mode=firearms ctx=territory
e3 m29 > m5 ASSAULT actual 2007-11-10/day mode=firearms ctx=territory again
e4 m29 > m5 ASSAULT actual 2007-11-10/none mode=abduct ctx=territory said=m5
e5 m8 > m7 REQUEST requested 2007-10-27/day mode=assist ctx=crime
e6 m9 > m7 PROTEST actual 2007-11-11/day mode=obstruct ctx=crime
e7 m12 > m1 ACCUSE actual 2007-11-12/none mode=disapprove ctx=legal
e8 m13 > m14 REJECT actual 2007-11-12/none ctx=political_institutions
e9 m15,m16 > m1 THREATEN threatened 2007-11-12/none ctx=political_institutions
e10 m18 > m15 CONCEDE actual 2007-11-12/none ctx=political_institutions
e11 m9 > m19 COERCE actual 2007-11-10/day mode=restrict ctx=political_institutions
e12 m21 > m9 ACCUSE actual 2007-11-12/none mode=allege ctx=political_institutions
e13 m23,m30 > m8 PROTEST planned 2007-11-12/none mode=strike ctx=political_institutions
e14 m25 > m8 PROTEST actual 2007-11-11/none mode=boycott ctx=political_institutions
e15 m9 > m26 ASSAULT actual 2007-11-12/none mode=beat ctx=political_institutions
e16 m8 > m5 CONCEDE actual 2007-03-01/month ctx=economic bg
q1 m11 direct cue=said
q2 m21 direct cue=alleged
rel m13 leads m31
rel m15 member_of m17
rel m16 member_of m17
rel m19 leads m22
