### Mmegi 2011-06-03 article
= [m1:BWA.LAB Bofepusu] {e1 calls} [m2:BWA.LAB essential staff] back, but [m3:BWA.GOV government] shuts its door
~byline MONKAGEDI LEKGOA, Correspondent
~date_line FRI, 3 JUNE 2011
[m4:@BWA GABORONE]: Seven weeks into the longest strike this country has seen, doctors who want to return are being {e2 told} to bring a letter of apology.
[m5:BWA.GOV The Ministry of Health] on Monday {e3 dismissed} 1,468 employees for defying [m6:BWA.JUD the Industrial Court]. [m7=m5 It] has said that those readmitted will lose their years of service.
[m8:BWA.LAB Goretetse Kekgonegile], a spokesperson of [m9=m1 the federation of five unions], {e4 likened} it to slavery. "<<q1 [m10=m1 We] ordered our people back on the 13th day, and [m11=m3 they] punished [m12=m10 them] on the fortieth>>," [m13=m8 he] said.
[m14:BWA.GOV President Ian Khama] {e5 met} the unions only once, on May 20, and {e6 turned down} the 16 percent [m29=m1 they] ask for. [m15=m14 He] had {e7 held out} five percent on condition that the economy grows.
On Wednesday [m16:BWA.OPP the Botswana Movement for Democracy], the party formed last year by deserters from [m17:BWA.PTY the BDP], {e8 joined} the strikers under the mophane tree. [m18:BWA.OPP Its leader, Gomolemo Motswaledi], was {e9 cheered} louder than any unionist.
[m19:BWA.GOV Minister of Presidential Affairs Mokgweetsi Masisi] {e10 sees} regime change behind it. [m20=m19 He] pointed to a rally in Molepolole where [m21:BWA.OPP Duma Boko], president of [m22:BWA.OPP the BNF], {e11 invoked} Egypt.
[m30=m21 Boko] told Mmegi [m31=m21 he] had been quoting the Bible.
Schools were shut on May 17 after riots in which [m23:BWA.COP police] {e12 used} rubber bullets on [m24:BWA.EDU pupils] in Ramotswa. Most have reopened. At Moshupa, [m28:BWA.EDU students] {e13 stoned} a substitute teacher's car last Thursday.
[m25:COSATU.LAB Cosatu] {e14 delivered} a truck of maize meal from Mafikeng. It was {e15 held up} at [m26:@BWA Ramatlabama] by [m27:BWA.GOV customs] for two days.
~related SEE ALSO: Zebras camp opens without captain
e1 m1 > m2 REQUEST requested 2011-06-03/none mode=yield ctx=health,economic
e2 m5 > m2 REQUEST requested 2011-06-03/none mode=yield ctx=health
e3 m5 > m2 SANCTION actual 2011-05-30/day mode=expel ctx=health
e4 m8 > m5 ACCUSE actual 2011-06-03/none mode=disapprove ctx=health
e5 m14 > m1 CONSULT actual 2011-05-20/day ctx=economic bg
e6 m14 > m1 REJECT actual 2011-05-20/day mode=assist ctx=economic bg
e7 m15 > m1 AGREE hypothetical 2011-06-03/none ctx=economic bg
e8 m16 > m1 SUPPORT actual 2011-06-01/day ctx=political_institutions,economic
e9 m1 > m18 SUPPORT actual 2011-06-01/day ctx=political_institutions
e10 m19 > m1,m16 ACCUSE actual 2011-06-03/none mode=allege ctx=political_institutions
e11 m21 > m14 THREATEN denied 2011-06-03/none ctx=political_institutions
e12 m23 > m24 ASSAULT actual 2011-05-17/none mode=crowd-control ctx=repression bg
e13 m28 > m3 PROTEST actual 2011-05-26/day mode=riot ctx=economic
e14 m25 > m1 AID actual 2011-06-03/none ctx=economic
e15 m27 > m25 COERCE actual 2011-06-03/none mode=restrict ctx=economic
q1 m13 direct cue=said
rel m18 leads m16
rel m21 leads m22

### The Sofia Echo 2013-06-21 article
= [m1:BGR.CVL Crowd] swells on day seven; [m2:BGR.GOV Oresharski] {e1 sorry}, not going
~byline Clive Petkov-Marsh
~date_line Fri, Jun 21 2013
[m3:BGR.LEG Delyan Peevski] is no longer head of the national security agency, and still nobody goes home.
[m4:BGR.LEG Parliament] {e2 voted} on Wednesday to undo his appointment, five days after making it in a quarter of an hour. [m5:BGR.GOV Prime Minister Plamen Oresharski], who had {e3 put} the 32-year-old media owner forward, on Monday {e4 asked} [m6:BGR.CVL Bulgarians] for forgiveness.
That [m7=m5 he] stays is the doing of [m8:BGR.PTY the Bulgarian Socialist Party] and [m9:BGR.PTY the Movement for Rights and Freedoms], the two partners in his cabinet. "<<q1 If [m10=m5 he] goes, [m11:BGR.OPP Borissov] comes. Is that what the square wants?>>" asked [m12:BGR.PTY Sergei Stanishev], chairman of the Socialists.
[m13=m1 The square], a slow-moving river of 10,000 that sets off from the Council of Ministers at 6.30pm each evening, {e5 wants} neither. On Thursday it {e6 paused} before the headquarters of [m14:BGR.OPP Ataka], whose leader [m15:BGR.OPP Volen Siderov] had {e7 called} the marchers "<<q2 Sorosoids with prams>>". [m16:BGR.COP Police] {e8 kept} the two apart.
Siderov's 23 deputies are the hinge of the whole construction: without them [m17:BGR.LEG Speaker Mihail Mikov] has no quorum. [m18:BGR.OPP GERB], the largest group, {e9 has boycotted} the sittings since the 14th.
[m19:BGR.GOV President Rossen Plevneliev] has {e10 withdrawn} his confidence from the cabinet. [m20=m19 He] {e11 received} party chiefs on Tuesday; [m30=m15 Siderov] {e12 did not come}, and Stanishev came only to tell [m28=m19 him] to stay out of it.
The French ambassador, [m21:FRA.GOV Philippe Autié], and [m22:DEU.GOV his German colleague Matthias Höpfner], in an article [m29=m21+m22 they] signed together, {e13 warned} against "the oligarchic model". [m23:BGR.GOV The foreign minister, Kristian Vigenin], {e14 objected} that partners use the telephone.
[m27:BGR.GOV Bulgaria] is a member of both [m24:EU the EU] and [m25:NATO Nato].
[m26:BGR.OPP GERB's Boyko Borissov] himself {e15 resigned} as prime minister in February, after protests over heating bills.
e1 m2 > m1 CONCEDE actual 2013-06-17/day ctx=executive again
e2 m4 > m3 SANCTION actual 2013-06-19/day mode=discontinue ctx=legislative,corruption
e3 m5 > m3 SUPPORT actual 2013-06-14/day ctx=executive bg
e4 m5 > m6 CONCEDE actual 2013-06-17/day ctx=executive
e5 m13 > m5 REQUEST requested 2013-06-21/none mode=yield ctx=executive
e6 m13 > m14 PROTEST actual 2013-06-20/day mode=demo ctx=political_institutions
e7 m15 > m13 ACCUSE actual 2013-06-21/none mode=disapprove ctx=political_institutions
e8 m16 > m13 MOBILIZE actual 2013-06-20/day mode=police ctx=rights_freedoms
e9 m18 > m4 REJECT actual 2013-06-14/day mode=meet ctx=legislative
e10 m19 > m5 REJECT actual 2013-06-21/none mode=assist ctx=executive
e11 m20 > m8,m18 CONSULT actual 2013-06-18/day ctx=political_institutions
e12 m15 > m20 REJECT actual 2013-06-18/day mode=meet ctx=political_institutions
e13 m21,m22 > m5 ACCUSE actual 2013-06-21/none mode=disapprove ctx=corruption,diplomatic
e14 m23 > m21,m22 ACCUSE actual 2013-06-21/none mode=disapprove ctx=diplomatic
e15 m26 > m6 RETREAT actual 2013-02-01/month mode=resign ctx=executive bg
q1 m12 direct cue=asked
q2 m15 mixed cue=called
rel m12 leads m8
rel m15 leads m14
rel m8 ally_of m9
rel m27 member_of m24
rel m27 member_of m25

### The Express Tribune 2025-06-27 article
= [m1:PAK.OPP Gandapur] passes budget without [m2:PAK.OPP Imran's] nod, {e1 blames} [m3:PAK.GOV jail staff]
~byline Our Correspondent
~date_line June 27, 2025
[m4:@PAK PESHAWAR]: The Khyber-Pakhtunkhwa Assembly has adopted its finance bill with no one from the [m5:PAK.OPP Pakistan Tehreek-e-Insaf] able to say what the party's founder thinks of it.
[m25=m1 Chief Minister Ali Amin Gandapur] had {e3 vowed} that no budget would be voted before [m26=m1 he] had seen [m6=m2 the former premier] at Adiala. Five times since June 10, the [m27=m3 superintendent] {e4 turned} [m28=m1 him] away.
"<<q1 Had [m7=m1 I] not passed it by Thursday, [m8=m9 they] would have brought governor's rule on Friday>>," [m10=m1 he] told the house. By "they" [m29=m1 he] meant [m9:PAK.GOV the federal government] of [m11:PAK.PTY the PML-N], which {e5 denies} any such design.
Within hours, the founder's sister {e6 upbraided} [m30=m1 him]. [m12:PAK.OPP Aleema Khan] told reporters in [m13:@PAK Rawalpindi] that Imran had been "<<q2 minus-oned by his own house>>". [m31=m12 She] was {e7 stopped} by [m14:PAK.COP police] at the Dahgal checkpost with her two sisters and let go before sunset.
[m15:PAK.OPP PTI Chairman Barrister Gohar Ali Khan] {e8 defended} the chief minister as having acted under compulsion.
[m16:PAK.OPP The JUI-F], the second group on the opposition benches in Peshawar, {e9 abstained}. Its chief, [m17:PAK.OPP Maulana Fazlur Rehman], has {e10 refused} for months to enter an alliance with the PTI, although emissaries came to his gate again last week.
On Friday [m18:PAK.JUD a constitutional bench of the Supreme Court] will take up the matter of reserved seats. A ruling against the party would {e12 strip} it of 77 lawmakers across the country. [m19:PAK.JUD Peshawar High Court] in March last year {e13 had thrown out} its plea; [m24:PAK.JUD the top court's full bench] {e14 reversed} that in July.
Elsewhere in the province, [m20:PAK.MIL the army] said it had {e15 killed} eleven [m21:TTP.REB militants] in [m22:@PAK South Waziristan], where a major died on Tuesday. It {e16 accused} [m23:IND.GOV New Delhi] of paying them, as it does.
e1 m1 > m3 ACCUSE actual 2025-06-26/none mode=disapprove ctx=legislative
e3 m1 > m9 REJECT planned 2025-06-27/none ctx=legislative,economic bg
e4 m3 > m1 REJECT actual 2025-06-27/none mode=meet ctx=legal
e5 m9 > m1 REJECT actual 2025-06-27/none ctx=executive
e6 m12 > m1 ACCUSE actual 2025-06-26/none mode=disapprove ctx=political_institutions
e7 m14 > m12 COERCE actual 2025-06-26/none mode=restrict ctx=rights_freedoms
e8 m15 > m1 SUPPORT actual 2025-06-27/none ctx=political_institutions
e9 m16 > m1 REJECT actual 2025-06-26/none mode=assist ctx=legislative
e10 m17 > m5 REJECT actual 2025-06-27/none mode=assist ctx=political_institutions
e12 m18 > m5 SANCTION hypothetical 2025-06-27/none ctx=legal,legislative
e13 m19 > m5 REJECT actual 2024-03-01/month ctx=legal bg
e14 m24 > m5 CONCEDE actual 2024-07-01/month ctx=legal bg
e15 m20 > m21 ASSAULT actual 2025-06-27/none ctx=military,terrorism said=m20
e16 m20 > m23 ACCUSE actual 2025-06-27/none mode=allege ctx=terrorism
q1 m10 direct cue=told
q2 m12 mixed cue=told
rel m15 leads m5
rel m17 leads m16
