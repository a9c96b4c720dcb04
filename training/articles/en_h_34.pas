### Borneo Post 2020-10-02 article
= [m1:MYS.PTY Hajiji] gets chair, [m2:MYS.PTY Bung] gets promise
~byline By Jaymart Dius
~date_line October 2, 2020, Friday
KOTA KINABALU: It lasted until one in the morning, and the tea ran out twice. But [m3:MYS.PTY Gabungan Rakyat Sabah] has a chief minister.
[m4=m1 Hajiji Noor], who heads the [m5:MYS.PTY Bersatu] chapter in the state, {e1 took his oath} before [m6:MYS.GOV Head of State Tun Juhar Mahiruddin] on Tuesday. His rival for the post, Umno's [m7=m2 Bung Moktar Radin], became one of three deputies after a call from the capital.
The caller was [m8:MYS.PTY Ahmad Zahid Hamidi]. "<<q1 [m9=m8 He] {e2 asked} [m34=m7 me] to think of [m10:MYS.PTY the big house]>>," [m11=m7 Bung] said. "<<q2 [m12=m7 I] thought of it, and of the fourteen who elected [m13=m7 me].>>"
GRS is not one house but three: [m14:MYS.PTY Perikatan Nasional], to which [m15=m5 Bersatu] belongs; [m16:MYS.PTY Barisan Nasional]; and [m17:MYS.PTY PBS], a local party led by [m18:MYS.PTY Maximus Ongkili]. [m35=m3 They] took 38 of 73 seats on Saturday.
[m19:MYS.OPP Warisan], with 23 the largest single party, is out after two years. [m20:MYS.OPP Shafie Apdal], its president, {e3 ruled out} a petition but {e4 accused} [m21:MYS.GOV Putrajaya] of having bought two men of his before the poll.
[m31=m20 He] had {e5 asked} the palace for dissolution in July, on the day when [m22:MYS.ELI former chief minister Musa Aman] {e6 claimed} a majority. Musa's suit over that {e7 was thrown out} by [m23:MYS.JUD the Court of Appeal] on September 24.
[m24:MYS.MED Doctors] would rather have had no election. New infections have risen fourfold, and [m25:MYS.MED the Malaysian Medical Association] {e8 urged} [m26:MYS.GOV the Health Ministry] to quarantine every politician who flies home. Director-general [m27:MYS.GOV Noor Hisham Abdullah] {e9 has ordered} the people of [m32:MYS.CVL four districts] on the east coast indoors.
[m33:PHL.MIL Filipino soldiers], meanwhile, {e10 freed} the last of five [m28:IDN.CVL Indonesian fishermen] whom [m29:ASG.REB Abu Sayyaf] {e11 took} off [m30:@MYS Lahad Datu] in January.
e1 m6 > m1 SUPPORT actual 2020-09-29/day ctx=election,executive
e2 m9 > m11 REQUEST requested 2020-10-02/none mode=yield ctx=political_institutions
e3 m20 > m3 CONCEDE actual 2020-10-02/none ctx=election
e4 m20 > m21 ACCUSE actual 2020-10-02/none mode=allege ctx=corruption,election
e5 m31 > m6 REQUEST requested 2020-07-01/month mode=assist ctx=election bg
e6 m22 > m20 REJECT actual 2020-07-01/month ctx=legislative bg
e7 m23 > m22 REJECT actual 2020-09-24/day ctx=legal
e8 m25 > m26 REQUEST requested 2020-10-02/none mode=change ctx=health
e9 m27 > m32 COERCE actual 2020-10-02/none mode=restrict ctx=health
e10 m33 > m28 AID actual 2020-10-02/none ctx=terrorism
e11 m29 > m28 ASSAULT actual 2020-01-01/month mode=abduct ctx=terrorism bg
q1 m11 direct cue=said
q2 m11 direct
rel m4 leads m5
rel m14 member_of m3
rel m15 member_of m14
rel m16 member_of m3
rel m17 member_of m3
rel m18 leads m17
rel m20 leads m19

### The Jamaica Observer 2026-02-19 article none
= [m1:? Grandmother, 71], becomes oldest to finish Blue Mountain race
~byline BY KIMBERLEY STEWART Observer writer
~date_line Thursday, February 19, 2026
WHEN [m2=m1 Inez Plummer] reached the top on Sunday, the man with the clock had already packed it away.
[m3=m2 She] had left [m4:@JAM Mavis Bank] with 213 others at four in the morning. Two hours after the winner, 24-year-old [m5:? Kemoy Grant], was back at the bus, [m6=m2 the retired postmistress] was still climbing, a cassava bammy in her pocket.
"<<q1 Every bend [m7=m2 I] say, Inez, it must have an end. And it did>>," [m8=m2 she] told the Jamaica Observer at her home in [m9:@JAM Yallahs].
The climb is 12 kilometres long and rises by 1,300 metres. [m10:? The Blue Mountain Runners' Club] has organised it since 1998, less the two years of the pandemic.
Its secretary, [m11:? Andrew Chin], said <<q2 a special medal would be struck>>. There is a rumour of a street party.
[m12:JAM.GOV Sport Minister Olivia Grange] sent flowers. [m13:JAM.BUS Wray & Nephew], a sponsor, sent something else.
[m14:? Dr Althea Rowe], who followed the last runners in a jeep, found the grandmother's pulse better than her own.
Mrs Plummer has already paid for next year. [m15=m2 She] intends to train on the stairs of the church.
q1 m8 direct cue=told
q2 m11 indirect cue=said

### Baltic Times 2009-01-15 article
= [m1:LVA.CVL Riga riot]: president gives [m2:LVA.LEG Saeima] until March
~byline Staff and wire reports, RIGA
~date_line Jan 15, 2009
By the standards of [m3:@LVA the Old Town] it was a battle: cobblestones, a police van on its side, and the windows of [m34=m2 the parliament] gone.
The evening of January 13 had begun as a vigil. [m22:LVA.CVL Some ten thousand people] {e1 gathered} in Dome Square at the call of [m4:LVA.OPP Society for Other Politics], a young party, and [m5:LVA.LAB the Free Trade Union Confederation], to demand that the Saeima be dissolved. When the speeches were over, [m6:LVA.CVL several hundred youths] {e3 went for} the doors.
[m7:LVA.COP Police] {e4 used} tear gas and dogs; 126 were {e5 detained}, and forty people treated, fourteen of them officers.
"<<q1 Nobody who threw a stone had listened to a word>>," [m8:LVA.OPP Aigars Štokenbergs], who co-chairs the organising party, said the next day. [m9=m8 He] {e6 apologised} to [m23:LVA.BUS shopkeepers].
[m10:LVA.GOV President Valdis Zatlers] {e7 called} [m24:LVA.PTY the party leaders] to the castle on Wednesday and {e8 set} [m25=m24 them] an ultimatum. Unless by March 31 [m30=m24 they] change the constitution so that voters may dismiss the house, and bring new faces into the cabinet, [m26=m10 he] {e9 will do} it for [m31=m24 them] by referendum.
"<<q2 Trust has collapsed, catastrophically>>," [m32=m10 he] told the nation.
[m11:LVA.GOV Prime Minister Ivars Godmanis], whose [m12:LVA.PTY LPP/LC] has ten deputies, {e10 took} this in good part. [m13:LVA.PTY The People's Party], the largest of his four partners, {e11 grumbled} about a presidential republic. [m14:LVA.OPP New Era], in opposition, {e12 offered} its votes.
[m27:LVA.GOV The government] {e13 borrowed} 7.5 billion euros from [m15:IMF the International Monetary Fund], [m16:EU the European Commission] and [m17:SWE.GOV the Nordic countries] in December, for which [m33=m27 it] {e14 promised} to cut wages by fifteen percent. [m18:LVA.LAB Teachers] {e15 will be out} on the 22nd.
Neighbouring [m19:LTU.COP Vilnius police] {e16 stopped} [m28:LTU.CVL 30 persons] at the bus station on the eve of Friday's union rally there. [m29:LVA.GOV Latvia], like [m20:LTU.GOV Lithuania], has been in [m21:EU the EU] since 2004.
e1 m22 > m2 PROTEST actual 2009-01-13/day mode=demo ctx=economic,legislative
e3 m6 > m2 PROTEST actual 2009-01-13/day mode=riot ctx=economic,legislative
e4 m7 > m6 ASSAULT actual 2009-01-13/day mode=crowd-control ctx=repression
e5 m7 > m6 COERCE actual 2009-01-13/none mode=arrest ctx=repression
e6 m9 > m23 CONCEDE actual 2009-01-14/day ctx=economic
e7 m10 > m24 CONSULT actual 2009-01-14/day ctx=political_institutions
e8 m10 > m25 THREATEN threatened 2009-01-14/day ctx=political_institutions
e9 m26 > m2 SANCTION hypothetical 2009-03-31/none ctx=legislative
e10 m11 > m10 CONCEDE actual 2009-01-15/none ctx=executive
e11 m13 > m10 ACCUSE actual 2009-01-15/none mode=disapprove ctx=political_institutions
e12 m14 > m10 AGREE actual 2009-01-15/none ctx=legislative
e13 m15,m16,m17 > m27 AID actual 2008-12-01/month ctx=economic bg
e14 m27 > m15,m16,m17 AGREE actual 2008-12-01/month ctx=economic bg
e15 m18 > m27 PROTEST planned 2009-01-22/day mode=strike ctx=economic
e16 m19 > m28 COERCE actual 2009-01-15/none mode=restrict ctx=rights_freedoms
q1 m8 direct cue=said
q2 m10 direct cue=told
rel m8 leads m4
rel m20 member_of m21 from=2004
rel m29 member_of m21 from=2004
rel m13 ally_of m11
