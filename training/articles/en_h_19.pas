### The Herald (Glasgow) 2018-09-06 article
= [m1:GBR.GOV SNP ministers] {e1 apologise} to [m2:GBR.PTY Salmond's] accusers over leak
~byline By Hamish Rennie Political Correspondent
~date_line 6th September 2018
[m3:GBR.GOV Nicola Sturgeon] has told MSPs that whoever passed the story of the complaints to [m4:GBR.JRN the Daily Record] did the two women no favour.
Answering [m5:GBR.OPP Scottish Conservative] acting leader [m6:GBR.OPP Jackson Carlaw], [m7=m3 the First Minister] said [m8=m3 she] was "<<q1 as sorry as [m9=m3 I] can be>>" that [m31:GBR.CVL their] names were now being guessed at online.
[m34=m2 Her predecessor] {e2 quit} [m32:GBR.PTY the party] on Wednesday of last week, to spare it, [m35=m2 he] said, a split. In the same film [m36=m2 he] asked the public for £50,000, with which [m10=m2 he] {e3 is taking} [m11=m1 the Scottish Government] to the Court of Session. By Friday [m12=m2 he] had twice that and closed the till.
The petition {e4 challenges} the way Permanent Secretary [m13:GBR.GOV Leslie Evans] handled the inquiry. [m14=m13 She] {e5 referred} her findings to [m15:GBR.COP Police Scotland] on August 23. [m16=m2 The former first minister] {e6 rejects} any suggestion of criminality.
[m17:GBR.OPP Labour's Rhoda Grant] {e7 pressed} for a parliamentary inquiry, a call that [m18:GBR.OPP the Greens], on whose votes the minority government relies, {e8 did not take up}. Their co-convener, [m19:GBR.OPP Patrick Harvie], was at a funeral in Arran.
[m20:GBR.PTY SNP MP Joanna Cherry] {e9 defended} [m21=m2 Mr Salmond's] right to be heard. Constituency associations in Ayrshire are asking whether [m37=m2 he] can come back if cleared; the national secretary, [m22:GBR.PTY Angus MacLeod], {e10 told} [m23:GBR.PTY them] on Tuesday to wait.
[m24:GBR.BUS RT], the channel that shows his programme and belongs to [m25:RUS.GOV the Russian state], said <<q2 its contract with him stood>>. In March [m26=m3 Ms Sturgeon] {e11 had urged} [m33=m2 him] to reconsider it, after the {e12 poisoning} of [m27:RUS.ELI Sergei Skripal] in [m28:@GBR Salisbury], which on Wednesday [m29:GBR.GOV Theresa May] {e13 laid} at the door of [m30:RUS.SPY two GRU officers].
~related READ MORE: Ferries face fresh delay as paint found to be wrong shade
e1 m1 > m31 CONCEDE actual 2018-09-06/none ctx=gender,legal again
e2 m2 > m32 RETREAT actual 2018-08-29/day mode=resign ctx=political_institutions,gender
e3 m10 > m11 ACCUSE actual 2018-09-06/none ctx=legal
e4 m2 > m13 ACCUSE actual 2018-09-06/none mode=allege ctx=legal again
e5 m14 > m15 REQUEST requested 2018-08-23/day mode=assist ctx=legal,gender
e6 m16 > m31 REJECT actual 2018-09-06/none ctx=legal
e7 m17 > m1 REQUEST requested 2018-09-06/none mode=change ctx=legislative
e8 m18 > m17 REJECT actual 2018-09-06/none mode=assist ctx=legislative
e9 m20 > m21 SUPPORT actual 2018-09-06/none ctx=legal
e10 m22 > m23 REJECT actual 2018-09-04/day ctx=political_institutions
e11 m26 > m33 REQUEST requested 2018-03-01/month mode=change ctx=diplomatic bg
e12 m30 > m27 ASSAULT actual 2018-03-01/month mode=unconventional ctx=intelligence,cbrn bg
e13 m29 > m30 ACCUSE actual 2018-09-05/day mode=allege ctx=intelligence,cbrn
q1 m8 mixed
q2 m24 indirect cue=said
rel m6 leads m5
rel m19 leads m18
rel m24 part_of m25

### Business Day 2022-10-13 article
= [m1:TRANSNET.BUS Transnet] signs with [m2:UNTU.LAB one union], [m3:SATAWU.LAB the other] {e1 fights on}
~byline Siyabonga Mthethwa and Claire Olivier
~date_line 13 October 2022 - 05:07
The trains may run again from Durban, yet nobody would swear to it last night.
[m4=m2 The United National Transport Union] {e2 accepted} a three-year deal of 6% at the conciliation commission on Monday. [m5=m3 Satawu], which brings out fewer workers but mans the cranes, {e3 walked out} of the room and {e4 called} the signature "<<q1 a betrayal in blue ink>>".
Members of the two federations never trusted each other. [m6=m3 Satawu] is an affiliate of [m7:COSATU.LAB Cosatu], itself in an alliance with [m8:ZAF.PTY the governing ANC] and [m9:ZAF.PTY the SA Communist Party]; [m10=m2 the other union] belongs to [m11:FEDUSA.LAB Fedusa].
The walkout {e5 started} on October 6. Exporters put the loss at R815m a day. [m12:MINERALS.BUS The Minerals Council], whose members could ship only a fifth of their coal, {e6 wrote} to [m13:ZAF.GOV Public Enterprises Minister Pravin Gordhan] to step in.
[m14=m13 He] {e7 would not}. "<<q2 A minister who negotiates wages is a minister who writes cheques>>," [m15=m13 Gordhan] told [m16:#SAfm SAfm] on Wednesday.
Acting Satawu general secretary [m17:SATAWU.LAB Anele Kiet] {e8 threatened} to take the matter to "<<q3 every rail siding>>". [m18:ZAF.COP Police] {e9 fired rubber bullets} at [m19:@ZAF Richards Bay] on Tuesday when [m20:ZAF.LAB about eighty strikers] {e10 set fire to} tyres.
[m21=m1 The ports and rail company] {e11 obtained} a court interdict last week that keeps pickets 100m from its gates. On Wednesday [m25=m1 it] {e12 sent letters} to 37 people for breaching it.
Opposition leader [m22:ZAF.OPP John Steenhuisen] {e13 demanded} that [m26:ZAF.GOV President Cyril Ramaphosa] cut short a visit and deal with the strike. [m23:ZAF.GOV The presidency] said <<q4 there was no visit to cut short>>.
[m24:BWA.GOV Botswana], which sends its coal over the same line, {e14 asked} [m27:ZAF.GOV Pretoria] for two slots a week.
e1 m3 > m1 REJECT actual 2022-10-13/none ctx=economic again
e2 m4 > m1 SUPPORT actual 2022-10-10/day ctx=economic
e3 m5 > m1 REJECT actual 2022-10-10/day mode=meet ctx=economic
e4 m5 > m4 ACCUSE actual 2022-10-10/none mode=disapprove ctx=economic
e5 m3,m2 > m1 PROTEST actual 2022-10-06/day mode=strike ctx=economic
e6 m12 > m13 REQUEST requested 2022-10-13/none mode=assist ctx=economic
e7 m14 > m12 REJECT actual 2022-10-12/day mode=assist ctx=economic
e8 m17 > m1 THREATEN threatened 2022-10-13/none ctx=economic
e9 m18 > m20 ASSAULT actual 2022-10-11/day mode=crowd-control ctx=repression
e10 m20 > m1 PROTEST actual 2022-10-11/day mode=riot ctx=economic
e11 m21 > m3 COERCE actual 2022-10-06/week mode=restrict ctx=legal bg
e12 m25 > m20 ACCUSE actual 2022-10-12/day ctx=legal
e13 m22 > m26 REQUEST requested 2022-10-13/none mode=yield ctx=executive
e14 m24 > m27 REQUEST requested 2022-10-13/none mode=assist ctx=economic
q1 m5 mixed cue=called
q2 m15 direct cue=told
q3 m17 mixed cue=threatened
q4 m23 indirect cue=said
rel m6 member_of m7
rel m10 member_of m11
rel m7 ally_of m8
rel m7 ally_of m9
rel m17 leads m3

### Dnevnik (English service) 2025-01-29 article
= [m1:SRB.GOV Vučević] {e1 throws in the towel} after [m2:SRB.EDU student] {e2 beaten} with bats
~byline Milica Radojčić
~date_line 29. 01. 2025. 08:40
[m3:@SRB NOVI SAD] – Until Tuesday morning nobody of rank had paid for the fifteen dead under the station canopy. By noon [m4:SRB.GOV Serbia] had no prime minister.
[m5=m1 Miloš Vučević], who presides over [m6:SRB.PTY the Serbian Progressive Party], said [m34=m5 he] was going "<<q1 so as not to raise the temperature>>". [m7:SRB.GOV The mayor of this city, Milan Đurić], {e3 follows} [m35=m1 him].
What tipped the scales happened at three in the morning. [m29:SRB.PTY Four men] came out of the party's rooms on [m8:@SRB Boulevard of Liberation] and {e4 set upon} [m9:SRB.EDU a group of students] who were pasting stickers; one woman's jaw is broken. [m10:SRB.COP Police] {e5 arrested} all four within hours.
It was not the first such night. In Belgrade on January 16, [m11:? a driver] {e6 ploughed} into law student [m12:SRB.EDU Sonja P.] during the daily fifteen minutes of silence.
[m13:SRB.GOV President Aleksandar Vučić], who {e7 had promised} a reshuffle of half the cabinet the evening before, {e8 invited} [m14=m9 the students] to dialogue once more. [m15:SRB.EDU The plenums], which have {e9 occupied} more than sixty faculties since November, {e10 would have none} of it.
"<<q2 [m16=m15 We] have four demands and [m17=m13 he] is not competent for any>>," said [m18:SRB.EDU a delegate of the Philosophy Faculty], [m19:SRB.EDU Mila Pajić].
First among them: the papers of the reconstruction, done by [m20:CHN.BUS a Chinese consortium], must be {e11 published}. [m30:SRB.GOV The government] {e12 put} 195 of them online in December. [m21:SRB.EDU The Faculty of Civil Engineering] counted 800 missing.
[m22:SRB.JUD The Higher Prosecutor] {e13 indicted} thirteen people on December 30, including former minister [m23:SRB.ELI Goran Vesić], who {e14 resigned} in November.
[m31:SRB.EDU Students from Belgrade] {e15 set out} on foot on Thursday and {e16 mean to close} three bridges over the Danube on Saturday. [m25:SRB.BUS Taxi drivers] {e17 promise} to drive [m33=m31 them] home.
[m26:EU Brussels] had little to say. [m27:RUS.GOV The Kremlin], through [m28:RUS.GOV Dmitry Peskov], hoped its ally [m32=m4 Serbia] would be spared a colour revolution.
e1 m1 > m4 RETREAT actual 2025-01-28/day mode=resign ctx=executive again
e2 m29 > m2 ASSAULT actual 2025-01-28/day mode=beat ctx=political_institutions again
e3 m7 > m4 CONCEDE planned 2025-01-28/none ctx=executive
e4 m29 > m9 ASSAULT actual 2025-01-28/day mode=beat ctx=political_institutions
e5 m10 > m29 COERCE actual 2025-01-28/day mode=arrest ctx=crime
e6 m11 > m12 ASSAULT actual 2025-01-16/day ctx=rights_freedoms bg
e7 m13 > m30 AGREE actual 2025-01-27/day ctx=executive
e8 m13 > m14 REQUEST requested 2025-01-28/none mode=meet ctx=political_institutions
e9 m15 > m13 PROTEST actual 2024-11-01/month mode=obstruct ctx=corruption bg
e10 m15 > m13 REJECT actual 2025-01-29/none mode=meet ctx=political_institutions
e11 m15 > m30 REQUEST requested 2025-01-29/none mode=change ctx=corruption
e12 m30 > m15 CONCEDE actual 2024-12-01/month ctx=corruption bg
e13 m22 > m23 ACCUSE actual 2024-12-30/day ctx=legal,corruption bg
e14 m23 > m4 RETREAT actual 2024-11-01/month mode=resign ctx=executive bg
e15 m31 > m13 PROTEST planned 2025-01-30/day mode=demo ctx=corruption
e16 m31 > m13 PROTEST planned 2025-02-01/day mode=obstruct ctx=corruption
e17 m25 > m31 AGREE planned 2025-01-29/none ctx=corruption
q1 m5 mixed
q2 m19 direct cue=said
rel m5 leads m6
rel m27 ally_of m32
