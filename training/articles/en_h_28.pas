### The Star (Malaysia) 2018-05-14 article
= [m1:MYS.COP MACC] chief {e1 quits}, [m2:MYS.GOV Dr M] {e2 frees} [m3:MYS.OPP Anwar] paperwork
~byline By Nadirah Hashim, Martin Cheong
~date_line Monday, 14 May 2018
PUTRAJAYA: Five days into the job, [m4=m2 Tun Dr Mahathir Mohamad] has a cabinet of ten, a palace that says yes, and an anti-graft commission without a head.
[m5:MYS.COP Tan Sri Dzulkifli Ahmad] {e4 handed in} his letter at eight this morning. [m36=m5 He] had cleared [m6:MYS.ELI Datuk Seri Najib Razak] of wrongdoing over the RM2.6bil "donation".
[m7=m6 Najib], who on Saturday {e5 gave up} the presidency of [m8:MYS.OPP Umno], was at about the same hour learning that [m31=m6 he] could not go on holiday: [m9:MYS.GOV the Immigration Department] {e6 barred} [m32=m6 him] and his wife from boarding a jet to [m10:@IDN Jakarta]. "<<q1 [m11=m6 I] respect the directive and will remain with [m12=m6 my] family in the country>>," [m13=m6 he] posted.
[m14:MYS.PTY PKR] president [m15:MYS.PTY Datuk Seri Dr Wan Azizah Wan Ismail], now Deputy Prime Minister, said that [m40=m3 her husband] would walk out of the rehabilitation hospital in Cheras by Tuesday. [m28:MYS.GOV The Agong] {e7 agreed} on Friday to grant a full pardon, after [m33=m2 the Prime Minister] had {e9 asked} for it.
It was [m37=m2 Dr Mahathir] himself who {e10 sacked} [m16=m3 Anwar] in 1998.
The coalition has begun to creak where one would expect. [m17:MYS.PTY Rafizi Ramli], a PKR vice-president, {e11 faulted} [m38=m2 the Prime Minister] for announcing three ministers without the presidential council of [m18:MYS.PTY Pakatan Harapan], to which [m39=m14 PKR], [m19:MYS.PTY DAP], [m20:MYS.PTY Amanah] and [m21:MYS.PTY Bersatu] belong. [m22:MYS.PTY DAP's Lim Guan Eng], the new Finance Minister, {e12 asked} [m35=m17 him] to lower his voice.
In [m23:@MYS Kota Kinabalu], there are two chief ministers. [m24:MYS.OPP Tan Sri Musa Aman] took the oath on Thursday; by Saturday [m29:MYS.LEG six of his men] {e13 had jumped}, and [m25:MYS.GOV the Governor] {e14 swore in} [m26:MYS.PTY Datuk Seri Shafie Apdal] of [m27:MYS.PTY Warisan], an ally of [m30:MYS.GOV the new government]. [m34=m24 Musa] {e15 is suing} both.
~related Stories You'll Enjoy: Petrol queues as GST holiday nears
e1 m1 > m2 RETREAT actual 2018-05-14/day mode=resign ctx=corruption again
e2 m2 > m3 CONCEDE planned 2018-05-14/none ctx=legal again
e4 m5 > m4 RETREAT actual 2018-05-14/day mode=resign ctx=corruption
e5 m7 > m8 RETREAT actual 2018-05-12/day mode=resign ctx=political_institutions
e6 m9 > m7 COERCE actual 2018-05-12/none mode=restrict ctx=corruption
e7 m28 > m16 CONCEDE planned 2018-05-11/day ctx=legal
e9 m4 > m28 REQUEST requested 2018-05-11/none mode=yield ctx=legal
e10 m4 > m16 SANCTION actual 1998-01-01/year ctx=executive bg
e11 m17 > m4 ACCUSE actual 2018-05-14/none mode=disapprove ctx=executive
e12 m22 > m17 REQUEST requested 2018-05-14/none mode=yield ctx=political_institutions
e13 m29 > m24 REJECT actual 2018-05-12/day ctx=political_institutions
e14 m25 > m26 SUPPORT actual 2018-05-12/day ctx=political_institutions
e15 m24 > m25,m26 ACCUSE actual 2018-05-14/none ctx=legal
q1 m13 direct cue=posted
rel m15 leads m14
rel m14 member_of m18
rel m19 member_of m18
rel m20 member_of m18
rel m21 member_of m18
rel m27 ally_of m30

### Mongol Messenger 2008-07-02 article
= [m1:MNG.GOV Enkhbayar] {e1 decrees} emergency after [m2:MNG.PTY party house] burns
~byline By D. Ganzorig
~date_line July 2, 2008
[m3:@MNG ULAANBAATAR] – The white marble headquarters of [m4:MNG.PTY the Mongolian People's Revolutionary Party] was still smoking this morning, as was the gallery next to it with a thousand paintings.
Five people are dead, four of them with bullet wounds. [m5:MNG.COP Police], who had been pelted from two in the afternoon, {e3 started} with gas and ended with live rounds.
Official results of Sunday's election are due on Thursday. [m6:MNG.OPP The Democratic Party], which shares the cabinet with [m7=m4 the MPRP] since last winter, lost by a distance nobody expected. [m8:MNG.OPP Its chairman, Ts. Elbegdorj], on Monday {e4 called} the count stolen.
It was not [m21=m8 he], though, who brought [m20:MNG.CVL the crowd]. [m9:MNG.OPP The Civil Movement Party's J. Batzandan] and [m10:MNG.OPP Republican chairman B. Jargalsaikhan] {e5 spoke} from a truck before the building. Both were {e6 picked up} overnight, as were 718 others.
"<<q1 [m11=m8 I] told [m22=m20 them] democracy is not a matchbox>>," [m12=m8 Mr Elbegdorj] said in a telephone talk.
[m13=m1 President N. Enkhbayar] {e7 ordered} troops into the centre shortly before midnight under a decree valid for four days. No one may be out between ten and eight; only the state broadcaster may work, and [m14:MNG.JRN four private stations] {e8 went dark}. At seven this morning [m23=m1 the president] {e9 met} both party chairmen for an hour.
[m15:MNG.GOV Prime Minister S. Bayar], who leads the winning party, {e10 accused} the DP's head of having put a match to the fuse, which [m16=m8 he] {e11 denies}. [m17:MNG.GOV Justice Minister Ts. Munkh-Orgil], a Democrat, said on television that <<q2 [m18:MNG.COP his] officers had been {e12 told} not to shoot>>.
[m19:JPN.GOV Japan's embassy] {e13 voiced} sadness. A diplomat of another neighbour said [m24:CHN.GOV Beijing] hoped the Oyu Tolgoi contract could still be signed this year.
The naadam begins on the eleventh. The wrestlers have been asked to stay in camp.
e1 m1 > m20 COERCE actual 2008-07-01/day mode=martial-law ctx=election again
e3 m5 > m20 ASSAULT actual 2008-07-01/day mode=firearms ctx=repression,election
e4 m8 > m4 ACCUSE actual 2008-06-30/day mode=allege ctx=election
e5 m9,m10 > m4 PROTEST actual 2008-07-01/day mode=demo ctx=election
e6 m5 > m9,m10 COERCE actual 2008-07-01/day mode=arrest ctx=repression
e7 m13 > m20 MOBILIZE actual 2008-07-01/day mode=troops ctx=election
e8 m13 > m14 COERCE actual 2008-07-01/none mode=censor ctx=rights_freedoms
e9 m13 > m15,m8 CONSULT actual 2008-07-02/day ctx=election
e10 m15 > m8 ACCUSE actual 2008-07-02/none mode=allege ctx=election
e11 m16 > m15 REJECT actual 2008-07-02/none ctx=election
e12 m17 > m18 REQUEST requested 2008-07-02/none mode=yield ctx=repression
e13 m19 > m1 SUPPORT actual 2008-07-02/none ctx=diplomatic
q1 m12 direct cue=said
q2 m17 indirect cue=said
rel m8 leads m6
rel m15 leads m4
rel m6 ally_of m7

### Andean Airmail 2009-06-09 article
= [m1:PER.LEG Congress] {e1 freezes} jungle decree, five days and 33 dead too late
~byline LIMA – Staff
~date_line June 9, 2009
In Bagua they are still pulling bodies from the river, [m2:PER.CVL Awajún women] say; [m25=m8 the government] says there are none.
What is certain: 24 [m3:PER.COP policemen] and at least nine civilians {e2 lost} their lives since Friday's dawn, when [m4:PER.COP the DINOES special unit] {e3 set about} clearing the Devil's Curve, a bend in the Belaunde Terry highway that [m5:PER.CVL lowland Indians] {e4 had held} for 57 days.
Eleven of the dead officers {e5 were killed} at Station 6 of the pipeline, where [m6=m5 the natives] {e6 had kept} [m22:PER.COP them] hostage. "<<q1 The news from the Curve came at ten. Then nobody could hold anybody>>," said [m7:PER.REL a Jesuit from Santa María de Nieva].
[m8:PER.GOV President Alan García] {e7 spoke} on Sunday of a conspiracy against Peru, and a television spot of his government of "savage murder". [m9:PER.GOV Women's minister Carmen Vildoso] {e8 resigned} over the spot on Monday.
[m10:AIDESEP.CVL Alberto Pizango], head of [m11:AIDESEP.CVL the federation AIDESEP], faces charges of sedition. [m26=m10 He] has taken refuge in [m12:NIC.GOV the Nicaraguan embassy], and [m13:NIC.GOV Managua] {e10 granted} [m27=m10 him] asylum last night. [m14:PER.GOV Prime Minister Yehude Simon] said <<q2 a safe conduct {e11 would be given}>>.
The decree, number 1090, opens forest land to sale. It is one of about a hundred which [m29=m8 the executive] passed last year to fit the trade pact that [m28=m8 it] {e12 had signed} with [m15:USA.GOV Washington]. [m16:PER.OPP The Nationalist Party], led by [m17:PER.OPP Ollanta Humala], {e13 demanded} repeal outright; [m23:PER.LEG seven of its deputies] {e14 lay down} in the chamber in protest.
[m18:PER.PTY APRA], the ruling party, {e15 sees} the hand of [m19:VEN.GOV Hugo Chávez] and [m20:BOL.GOV Evo Morales]. [m24:BOL.GOV La Paz] {e16 laughed off} the charge.
[m21:CGTP.LAB The CGTP confederation] {e17 marches} on Thursday with feathers, so as nobody forgets.
e1 m1 > m5 CONCEDE actual 2009-06-09/none ctx=natural_resource,legislative
e2 m4 > m5 ASSAULT actual 2009-06-05/none ctx=repression again
e3 m4 > m5 ASSAULT actual 2009-06-05/day ctx=repression,natural_resource
e4 m5 > m8 PROTEST actual 2009-06-05/none mode=obstruct ctx=natural_resource bg
e5 m6 > m22 ASSAULT actual 2009-06-05/none ctx=natural_resource
e6 m6 > m22 ASSAULT actual 2009-06-05/none mode=abduct ctx=natural_resource
e7 m8 > m5 ACCUSE actual 2009-06-07/day mode=allege ctx=natural_resource
e8 m9 > m8 RETREAT actual 2009-06-08/day mode=resign ctx=executive
e10 m13 > m10 AID actual 2009-06-08/day ctx=asylum
e11 m14 > m10 CONCEDE planned 2009-06-09/none ctx=asylum
e12 m8 > m15 SUPPORT actual 2009-06-09/none ctx=economic bg
e13 m16 > m8 REQUEST requested 2009-06-09/none mode=change ctx=natural_resource
e14 m23 > m8 PROTEST actual 2009-06-09/none mode=obstruct ctx=natural_resource,legislative
e15 m18 > m19,m20 ACCUSE actual 2009-06-09/none mode=allege ctx=natural_resource
e16 m24 > m18 REJECT actual 2009-06-09/none ctx=diplomatic
e17 m21 > m8 PROTEST planned 2009-06-11/day mode=demo ctx=natural_resource
q1 m7 direct cue=said
q2 m14 indirect cue=said
rel m10 leads m11
rel m17 leads m16
