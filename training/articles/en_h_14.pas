### Nine O'Clock 2012-01-18 article
= [m1:ROU.COP Gendarmes] use gas in [m2:@ROU University Square]; doctor's return does not calm [m3:ROU.CVL the street]
~byline by Irina Munteanu
~date_line Wednesday, 18 January 2012
For the sixth evening in a row people came to the fountain in the middle of Bucharest to shout a single word: resign.
It is aimed at [m4:ROU.GOV Traian Basescu]. [m5=m4 The president] last week {e1 humiliated} [m6:ROU.GOV Raed Arafat], the Palestinian-born founder of the ambulance service, on live television for opposing a health bill; [m7=m6 the deputy minister] {e2 left} his post the next day.
On Tuesday [m8:ROU.GOV Prime Minister Emil Boc] {e3 gave} it back to [m30=m6 him]. The bill itself had been {e4 dropped} on Friday.
"<<q1 [m9=m6 I] am a doctor and not a flag>>," [m10=m6 Arafat] pleaded, and {e5 asked} [m11=m3 the demonstrators] to go home safely.
[m27=m3 They] did not. On Sunday the square had turned into a battlefield when [m12:ROU.CVL football ultras] {e6 smashed} kiosks and [m13=m1 the riot force] {e7 answered} with gas and truncheons; 59 were {e8 hurt}. A bystander, 24-year-old student [m14:ROU.CVL Vlad Ionescu], says that [m28=m14 he] was {e9 kicked} while lying down. [m15:ROU.GOV Interior Minister Traian Igas] {e10 has opened} an inquiry into [m16=m1 his own men].
The opposition wants to reap. [m17:ROU.OPP The Social Liberal Union], an alliance of [m18:ROU.OPP Social Democrats], [m19:ROU.OPP Liberals] and [m20:ROU.OPP Conservatives], {e11 has called} a rally at the Arch of Triumph for Thursday. [m21:ROU.OPP Crin Antonescu], who chairs the Liberals, {e12 demanded} early elections by spring. Some in the square {e13 whistled} at [m31=m21 him] all the same.
[m22:ROU.PTY The Democratic Liberal Party], which is Basescu's creation and Boc's to lead, governs with the help of [m23:ROU.PTY the Hungarian UDMR]. [m24:ROU.PTY Its chief, Kelemen Hunor], {e14 warned} that the coalition cannot "<<q2 govern from behind shields>>".
One of Boc's ministers, [m25:ROU.GOV Teodor Baconschi] of Foreign Affairs, {e15 described} the protesters on his blog as the inept slums. By last night there was talk that [m29=m25 he] would be {e16 dismissed}.
[m26:ROU.ELI Former president Ion Iliescu], a specialist in miners, had no comment.
e1 m5 > m6 ACCUSE actual 2012-01-09/week mode=disapprove ctx=health bg
e2 m7 > m8 RETREAT actual 2012-01-10/none mode=resign ctx=health bg
e3 m8 > m6 CONCEDE actual 2012-01-17/day ctx=health
e4 m4 > m3 CONCEDE actual 2012-01-13/day ctx=health
e5 m10 > m11 REQUEST requested 2012-01-17/day mode=yield ctx=health
e6 m12 > m1 PROTEST actual 2012-01-15/day mode=riot ctx=executive
e7 m13 > m12 ASSAULT actual 2012-01-15/day mode=crowd-control ctx=repression
e8 m13 > m12 ASSAULT actual 2012-01-15/day mode=crowd-control ctx=repression again
e9 m27 > m14 ASSAULT actual 2012-01-15/none mode=beat ctx=repression said=m14
e10 m15 > m16 ACCUSE actual 2012-01-18/none mode=investigate ctx=repression
e11 m17 > m4 PROTEST planned 2012-01-19/day mode=demo ctx=executive
e12 m21 > m8 REQUEST requested 2012-01-18/none mode=change ctx=election
e13 m3 > m21 PROTEST actual 2012-01-18/none ctx=executive
e14 m24 > m8 ACCUSE actual 2012-01-18/none mode=disapprove ctx=executive
e15 m25 > m3 ACCUSE actual 2012-01-18/none mode=disapprove ctx=executive
e16 m8 > m25 SANCTION hypothetical 2012-01-17/none ctx=executive
q1 m10 direct cue=pleaded
q2 m24 mixed cue=warned
rel m18 member_of m17
rel m19 member_of m17
rel m20 member_of m17
rel m21 leads m19
rel m24 leads m23
rel m23 ally_of m22

### The Reporter Ethiopia 2019-06-29 article
= [m1:ETH.REB Asaminew] {e1 killed} outside [m2:@ETH Bahir Dar]; [m3:ETH.MIL army] blames [m38=m1 him] for three funerals
~byline By Neamin Tessema
~date_line 29 June 2019
[m4:@ETH Addis Ababa] buried its chief of staff on Tuesday. [m33:ETH.GOV Prime Minister Abiy Ahmed] wiped his eyes on the podium and did not speak.
[m5:ETH.MIL General Seare Mekonnen] had been {e2 shot} in his living room the previous Saturday evening by [m6:ETH.UAF a bodyguard]. A retired colleague, [m7:ETH.MIL Maj. Gen. Gezae Abera], who had dropped in for coffee, {e3 died} beside him.
Hours earlier and 500 kilometers to the north, [m8:ETH.UAF a hit squad] {e4 burst} into the office of [m9:ETH.GOV Ambachew Mekonnen], president of [m10:ETH.GOV the Amhara region]. [m35=m9 He] and an adviser were dead within minutes, the region's attorney general two days later.
The [m11:ETH.GOV federal government] {e5 attributes} both deeds to one man: [m12=m1 Brig. Gen. Asaminew Tsige], who headed [m13:ETH.SPY the regional security bureau]. [m14:ETH.MIL Special forces] {e6 tracked} [m37=m1 him] down on Monday.
"<<q1 [m15=m1 He] had been recruiting a militia in the open. All of [m16:ETH.PTY us] saw it>>," [m17:ETH.PTY Mesafint Legesse], a party official who survived the attack, told The Reporter from his hospital bed.
[m18=m1 The brigadier] was not new to prison. In 2009, [m34=m1 he] was {e7 convicted} by [m30:ETH.JUD a federal court] of plotting against the EPRDF, and was {e8 let out} in February last year with [m19:ETH.CVL several hundred others], under an amnesty.
[m20:NAMA.OPP The National Movement of Amhara] {e9 denies} any part in the affair. Its spokesperson, [m21:NAMA.OPP Christian Tadele], said <<q2 56 members had been {e10 detained} in the capital since Sunday>>. [m22:ETH.COP Federal police] put all arrests at 250. The party was founded a year ago; it is not a member of [m23:ETH.PTY the ruling coalition], whose Amhara branch is [m24:ETH.PTY the ADP].
The internet has been {e11 off} for [m31:ETH.CVL all subscribers] of the state operator since the night of the killings.
[m25:ETH.PTY The TPLF], once first among equals in that coalition, {e12 called on} its partner ADP to "<<q3 take stock>>" in a statement on Thursday. Mekelle is where [m26=m5 General Seare], a Tigrayan, was laid to rest on Wednesday; [m32:ETH.GOV the prime minister's envoy] was {e13 booed} there by [m27:ETH.CVL mourners].
[m28:ERI.GOV Asmara], a close partner of [m36=m33 Abiy's] since the peace of last July, {e14 sent} its condolences. [m29:USA.GOV Tibor Nagy], [m39:USA.GOV Washington's] top diplomat for Africa, {e15 saw} in the violence an attack by those who miss the old order.
e1 m14 > m1 ASSAULT actual 2019-06-24/day mode=targeted ctx=military again
e2 m6 > m5 ASSAULT actual 2019-06-22/day mode=targeted ctx=military
e3 m6 > m7 ASSAULT actual 2019-06-22/day mode=targeted ctx=military
e4 m8 > m9 ASSAULT actual 2019-06-22/day mode=targeted ctx=political_institutions
e5 m11 > m12 ACCUSE actual 2019-06-29/none mode=allege ctx=military
e6 m14 > m12 ASSAULT actual 2019-06-24/day mode=targeted ctx=military
e7 m30 > m18 SANCTION actual 2009-01-01/year mode=convict ctx=legal bg
e8 m11 > m18,m19 RETREAT actual 2018-02-01/month mode=release ctx=legal bg
e9 m20 > m11 REJECT actual 2019-06-29/none ctx=political_institutions
e10 m22 > m20 COERCE actual 2019-06-23/none mode=arrest ctx=repression
e11 m11 > m31 COERCE actual 2019-06-22/day mode=censor ctx=rights_freedoms
e12 m25 > m24 REQUEST requested 2019-06-27/day mode=change ctx=political_institutions
e13 m27 > m32 PROTEST actual 2019-06-26/day ctx=religion_ethnicity
e14 m28 > m11 SUPPORT actual 2019-06-29/none ctx=diplomatic
e15 m29 > m12 ACCUSE actual 2019-06-29/none mode=disapprove ctx=diplomatic
q1 m17 direct cue=told
q2 m21 indirect cue=said
q3 m25 mixed
rel m9 leads m10
rel m24 part_of m23
rel m25 member_of m23
rel m28 ally_of m33

### The Tico Times 2018-09-14 article
= [m1:CRI.LAB Unions] leave table, [m2:CRI.REL bishops] {e1 stay}
~byline By Alejandro Solís Zeller
~date_line September 14, 2018
[m3:CRI.GOV President Carlos Alvarado] learned from his phone on Thursday night that the talks were over.
"<<q1 [m4=m1 They] asked us to bury the bill before discussing it. You don't bury the living>>," said [m5:CRI.GOV Labor Minister Steven Núñez], who had spent eleven hours with [m6=m1 the strike leaders] at the seminary in [m7:@CRI Paso Ancho], where [m26=m2 the Catholic Church] {e2 had offered} a room.
The {e3 walkout} began Monday. It is directed at a tax reform that the administration calls the last bus before default. [m8:ANEP.LAB Albino Vargas], secretary general of [m9:ANEP.LAB the public employees' association ANEP], {e4 said} on leaving that the priests were "<<q2 very kind>>" and [m29=m3 the government] "<<q3 very deaf>>".
In Limón, things have gone beyond words. [m10:CRI.CVL Masked youths] {e5 looted} a supermarket on Wednesday, and 17 of [m11=m10 them] {e6 spent} the night in cells. On the coast road, [m12:CRI.LAB banana and dock workers] {e7 keep up} a barricade at Siquirres; [m13:CRI.COP the Fuerza Pública] {e8 cleared} it twice.
[m27:? Somebody] also {e9 cut} the pipeline of [m14:CRI.BUS RECOPE], the state refinery, in three places. The company {e10 asked} [m15:CRI.JUD prosecutors] to treat it as sabotage. [m16:CRI.JUD A labor court in Goicoechea] on Friday morning {e11 declared} the stoppage of [m25:CRI.LAB its staff] illegal, the first such ruling of the week.
The 57-seat legislature will vote on the bill in October. [m17:CRI.OPP National Liberation], the biggest bench, {e12 supports} it, as does [m18:CRI.PTY the governing Citizen Action Party]. [m19:CRI.OPP National Restoration], led by [m20:CRI.OPP Fabricio Alvarado], who lost to his namesake in April, {e13 has tabled} 326 amendments.
[m21:CRI.EDU University students] {e14 marched} on Tuesday to Congress, the biggest crowd in years. [m22:OECD The OECD], which Costa Rica hopes to join, sent a letter in support of the reform.
[m23:NIC.CVL Nicaraguan refugees], who have arrived in their thousands since [m28:NIC.GOV Managua's] crackdown, {e15 brought} coffee to both sides of the barricade in [m24:@CRI La Cruz].
~page_control Support the Tico Times
e1 m2 > m1,m3 CONSULT actual 2018-09-13/none mode=third-party ctx=economic again
e2 m2 > m1,m3 AGREE actual 2018-09-13/none ctx=economic,religion_ethnicity
e3 m1 > m3 PROTEST actual 2018-09-10/day mode=strike ctx=economic
e4 m8 > m3 ACCUSE actual 2018-09-13/day mode=disapprove ctx=economic
e5 m10 > m3 PROTEST actual 2018-09-12/day mode=riot ctx=economic
e6 m13 > m11 COERCE actual 2018-09-12/day mode=arrest ctx=crime
e7 m12 > m3 PROTEST actual 2018-09-14/none mode=obstruct ctx=economic
e8 m13 > m12 COERCE actual 2018-09-14/none ctx=repression
e9 m27 > m14 PROTEST actual 2018-09-14/none mode=vandalize ctx=economic
e10 m14 > m15 REQUEST requested 2018-09-14/none mode=assist ctx=legal
e11 m16 > m25 SANCTION actual 2018-09-14/day ctx=legal
e12 m17,m18 > m3 SUPPORT actual 2018-09-14/none ctx=legislative,economic
e13 m19 > m3 REJECT actual 2018-09-14/none ctx=legislative,economic
e14 m21 > m3 PROTEST actual 2018-09-11/day mode=demo ctx=economic
e15 m23 > m12,m13 AID actual 2018-09-14/none ctx=migration
q1 m5 direct cue=said
q2 m8 mixed cue=said
q3 m8 mixed cue=said
rel m8 leads m9
rel m20 leads m19
