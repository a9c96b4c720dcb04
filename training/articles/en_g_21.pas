### AP 2011-10-20 article
= [m1:TUR.MIL Turkish jets], commandos {e1 push} into Iraq after [m2:TUR.MIL 24 soldiers] {e2 slain}
~byline By SELCAN HACAOGLU
~date_line ANKARA, Turkey October 20, 2011
~page_control Print Email
[m3:@TUR ANKARA, Turkey] ([m4:#AP AP]) — Twenty-two battalions were on the move on both sides of a mountain border Thursday, [m5:TUR.MIL the Turkish military] said, in the widest {e3 offensive} against [m6:PKK.REB Kurdish guerrillas] in more than three years.
It began within hours of eight simultaneous {e4 attacks} before dawn Wednesday on outposts at Cukurca and Yuksekova, for which [m7:PKK.REB the Kurdistan Workers' Party], or PKK, has {e5 taken credit}. They left 24 [m8=m2 troops] dead and 18 wounded.
"<<q1 No one should forget this: those who inflict this pain on [m9:TUR.GOV us] will endure far greater pain>>," [m10:TUR.GOV President Abdullah Gul] {e6 said}.
[m11:TUR.GOV Prime Minister Recep Tayyip Erdogan] {e7 scrapped} a trip to [m30:KAZ.GOV Kazakhstan]. [m12:IRN.GOV Iran's foreign minister, Ali Akbar Salehi], was to {e8 come} on Friday; [m37=m12 Tehran] has its own Kurdish rebels, of [m13:PJAK.REB PJAK], an offshoot of [m38=m7 the PKK].
From [m14:@IRQ Irbil], [m15:KRG.GOV Nechirvan Barzani] {e9 flew} to [m39=m11 Ankara] with a letter. [m16:KRG.GOV His uncle Massoud], who leads [m17:KRG.GOV the autonomous Kurdish region of northern Iraq], called the raid "<<q2 {e10 a crime}>>" and a blow to brotherhood.
But [m18=m17 the region] did not offer its own fighters. [m35=m7 The PKK] holds [m19:@IRQ the Qandil range], a strip that the peshmerga avoid.
[m20:IRQ.GOV Baghdad] {e11 condemned} the killings too, though [m21:IRQ.GOV Foreign Minister Hoshyar Zebari] would have {e12 liked} to be told of the tanks beforehand.
[m22:NATO NATO], of which [m36:TUR.GOV Turkey] is a member, and [m23:USA.GOV President Barack Obama] {e13 stood with} [m31=m11 Ankara]. [m32:USA.GOV Washington] {e14 has passed on} pictures from drones since 2007.
Within the country, [m33:TUR.CVL some 1,500 people] {e15 walked} through Istanbul with flags and tried to reach an office of [m24:TUR.OPP the Peace and Democracy Party], the legal Kurdish party. [m25:TUR.COP Police] {e16 turned} [m34=m33 them] back with pepper gas.
"<<q3 Blood is not washed with blood>>," said [m26:TUR.OPP Selahattin Demirtas], who heads [m27=m24 it] with Gultan Kisanak.
The [m28:PKK.REB rebels'] commander in the mountains, [m29:PKK.REB Murat Karayilan], {e17 threatened} to bring the war to the cities if the incursion lasts. Tens of thousands have died since 1984.
e1 m1 > m6 ASSAULT actual 2011-10-20/day ctx=military,territory again
e2 m7 > m2 ASSAULT actual 2011-10-19/day ctx=military again
e3 m5 > m6 ASSAULT actual 2011-10-20/day ctx=military,territory
e4 m7 > m8 ASSAULT actual 2011-10-19/day ctx=military
e5 m7 > m8 ASSAULT actual 2011-10-19/day ctx=military again
e6 m10 > m7 THREATEN threatened 2011-10-20/none mode=violence ctx=military
e7 m11 > m30 REJECT actual 2011-10-20/none mode=meet ctx=diplomatic
e8 m12 > m11 CONSULT planned 2011-10-21/day mode=visit ctx=diplomatic
e9 m15 > m11 CONSULT actual 2011-10-20/none mode=visit ctx=diplomatic
e10 m16 > m7 ACCUSE actual 2011-10-20/none mode=disapprove ctx=military
e11 m20 > m7 ACCUSE actual 2011-10-20/none mode=disapprove ctx=military
e12 m21 > m5 ACCUSE actual 2011-10-20/none mode=disapprove ctx=military,territory
e13 m22,m23 > m31 SUPPORT actual 2011-10-20/none ctx=military,diplomatic
e14 m32 > m31 COOPERATE actual 2007-01-01/year ctx=intelligence,military bg
e15 m33 > m24 PROTEST actual 2011-10-20/none mode=demo ctx=military
e16 m25 > m34 ASSAULT actual 2011-10-20/none mode=crowd-control ctx=repression
e17 m29 > m5 THREATEN threatened 2011-10-20/none mode=violence ctx=military
q1 m10 direct cue=said
q2 m16 mixed cue=called
q3 m26 direct cue=said
rel m16 leads m17
rel m26 leads m27
rel m35 controls m19
rel m36 member_of m22
rel m29 leads m28

### Al Jazeera 2022-04-04 article
= [m1:PAK.JUD Supreme Court] to {e1 weigh} Khan's gamble; [m2:USA.GOV US] {e2 denies} 'plot'
~date_line 4 Apr 2022
~byline By Abid Hussain and Saad Rasool
~page_control Click here to share on social media
Pakistan has no cabinet, no assembly and, depending on whom one asks, one or two prime ministers.
On Sunday [m3:PAK.LEG the deputy speaker, Qasim Suri], {e3 threw out} a motion of no confidence in [m4:PAK.GOV Imran Khan] as the fruit of a foreign conspiracy. Minutes later [m5:PAK.GOV President Arif Alvi], on [m30=m4 Khan's] advice, {e4 dissolved} [m6:PAK.LEG the lower house].
[m7:PAK.JUD Chief Justice Umar Ata Bandial], who heads [m8=m1 the top court], took up the matter of his own accord. "<<q1 No one shall do anything extra-constitutional>>," [m23=m7 he] {e5 ordered} before the first hearing on Monday.
[m9:PAK.OPP Shehbaz Sharif], of [m10:PAK.OPP the Muslim League], would be premier today if the {e6 vote} had been held. [m24=m9 He] {e7 accuses} [m25=m4 the outgoing leader] of high treason. [m11:PAK.OPP Bilawal Bhutto Zardari], chairman of [m12:PAK.OPP the People's Party], is {e8 staging} a sit-in inside the darkened chamber with 100 others.
Both parties belong to [m13:PAK.OPP the Pakistan Democratic Movement], which is led by [m14:PAK.OPP Fazlur Rehman], a cleric.
"<<q2 [m31=m13 They] ran to the umpire when [m32=m13 they] lost [m33=m13 their] wickets>>," [m15=m4 Khan], a former cricketer, told supporters on Saturday. At another rally [m26=m4 he] {e9 waved} a letter that, [m34=m4 he] said, contained a threat from Donald Lu, an assistant secretary of state in Washington.
"<<q3 There is {e17 absolutely no truth} to these allegations>>," [m16:USA.GOV Ned Price], the department's spokesman, told reporters. It was not the first time [m35=m16 he] had to.
[m27:PAK.MIL The military] {e10 kept its distance}. [m17:PAK.MIL General Qamar Javed Bajwa], the army chief, had on Saturday {e11 criticised} the invasion of Ukraine and {e12 praised} ties with America, which many read as an answer to Khan, who had been {e13 received} in [m28:RUS.GOV the Kremlin] on the day it began.
[m18:RUS.GOV Maria Zakharova] in Moscow {e14 spoke} of "<<q4 shameless meddling>>" by the United States. [m19:CHN.GOV Beijing], [m29:PAK.GOV Islamabad's] close partner, hoped for stability.
In Punjab, where the ally of the government, [m20:PAK.PTY Parvez Elahi], was to be made chief minister, the doors of [m21:PAK.LEG the provincial assembly] were {e15 locked} with chains and barbed wire.
[m22:PAK.PTY The MQM], a member of the ruling coalition until last week, had {e16 walked over} to the opposition on Wednesday.
e1 m1 > m4 ACCUSE planned 2022-04-04/day mode=investigate ctx=legal,legislative
e2 m2 > m4 REJECT actual 2022-04-04/none ctx=diplomatic again
e17 m16 > m4 REJECT actual 2022-04-04/none ctx=diplomatic
e3 m3 > m9,m11 REJECT actual 2022-04-03/day ctx=legislative,executive
e4 m5 > m6 COERCE actual 2022-04-03/day ctx=legislative,executive
e5 m23 > m4 REQUEST requested 2022-04-04/none mode=yield ctx=legal
e6 m6 > m4 SANCTION hypothetical 2022-04-03/day ctx=legislative,executive
e7 m24 > m25 ACCUSE actual 2022-04-04/none mode=allege ctx=legal,executive
e8 m11 > m4 PROTEST actual 2022-04-04/none mode=obstruct ctx=legislative
e9 m26 > m2 ACCUSE actual 2022-04-04/none mode=allege ctx=diplomatic
e10 m27 > m4 REJECT actual 2022-04-04/none mode=assist ctx=military
e11 m17 > m28 ACCUSE actual 2022-04-02/day mode=disapprove ctx=military
e12 m17 > m2 SUPPORT actual 2022-04-02/day ctx=diplomatic
e13 m28 > m4 CONSULT actual 2022-02-24/day mode=visit ctx=diplomatic bg
e14 m18 > m2 ACCUSE actual 2022-04-04/none mode=disapprove ctx=diplomatic
e15 m20 > m21 COERCE actual 2022-04-04/none mode=restrict ctx=legislative
e16 m22 > m13 SUPPORT actual 2022-03-30/day ctx=legislative,executive
q1 m23 direct cue=ordered
q2 m15 direct cue=told
q3 m16 direct cue=told
q4 m18 mixed cue=spoke
rel m7 leads m8
rel m11 leads m12
rel m10 member_of m13
rel m12 member_of m13
rel m14 leads m13
rel m19 ally_of m29

### BBC 2011-07-27 article
= [m31:GBR.GOV UK] {e1 freezes} [m32:MWI.GOV Malawi] budget aid as row over envoy deepens
~date_line 27 July 2011 Last updated at 14:22 GMT
~share Share this page Email Print
~related Related Stories
[m1:GBR.GOV The UK] has indefinitely {e2 halted} all general aid to [m2:MWI.GOV Malawi], a week after [m27:MWI.CVL 19 people] {e3 were shot} by [m33:MWI.COP police] in the streets of its cities.
The decision, which [m3:GBR.GOV Development Secretary Andrew Mitchell] called "<<q1 painful but not difficult>>", will cost [m4:MWI.GOV Lilongwe] £19m this year. Schools and clinics will be paid for by other routes, [m5=m3 he] said.
Ties were already sour. In April [m6:MWI.GOV President Bingu wa Mutharika] {e4 threw out} [m7:GBR.GOV High Commissioner Fergus Cochrane-Dyet], who had {e5 described} [m28=m6 him] in a leaked cable as "<<q2 ever more autocratic>>". [m8=m1 London] {e6 replied} by sending home Malawi's own representative, [m9:MWI.GOV Flossie Gomile-Chidyaonga].
Since then [m10:DEU.GOV Germany] and [m11:NOR.GOV Norway] have {e7 turned off} their taps as well; [m12:USA.GOV the American] Millennium Challenge Corporation {e8 put} a $350m power project on ice on Tuesday.
"<<q3 If donors say this is not democracy, to hell with them>>," [m13=m6 Mr Mutharika] {e9 said}. "<<q4 Yes, [m14:MWI.CVL Malawians] can eat with their own hands.>>"
The organisers of the 20 July {e10 marches} have gone to ground. [m15:MWI.CVL Rafiq Hajat] and [m16:MWI.REL the Reverend MacDonald Sembereka] spent the night in church houses after [m36=m6 the president] vowed to "<<q5 {e11 smoke} [m37=m15+m16 them] out>>".
[m17:MWI.OPP Joyce Banda], the vice-president whom [m18:MWI.PTY the ruling Democratic Progressive Party] {e12 expelled} last year, now heads [m19:MWI.OPP the People's Party]. [m29=m17 She] {e13 is pressing} for an inquiry by the [m20:AU African Union]. [m34=m20 The bloc] was chaired by [m35=m2 Malawi] itself until last January.
[m21:UN A UN mediator] has got both sides to {e14 meet} on 17 August. [m22:MWI.REL The Public Affairs Committee], a group of faith bodies chaired by [m23:MWI.REL Bishop Joseph Zuza], will host. [m24:MWI.CVL Civil society] says a {e15 vigil} will take place that day if the talks fail.
[m25:MWI.COP Inspector General Peter Mukhito] has {e16 defended} the use of live rounds. "<<q6 [m26=m25 My] officers were outnumbered>>," [m30=m25 he] said.
e1 m1 > m2 SANCTION actual 2011-07-27/none mode=discontinue ctx=economic,human_rights again
e2 m1 > m2 SANCTION actual 2011-07-27/none mode=discontinue ctx=economic,human_rights
e3 m33 > m27 ASSAULT actual 2011-07-20/day mode=firearms ctx=repression
e4 m6 > m7 SANCTION actual 2011-04-01/month mode=expel ctx=diplomatic bg
e5 m7 > m28 ACCUSE actual 2011-04-01/none mode=disapprove ctx=diplomatic,pro_autocracy bg
e6 m8 > m9 SANCTION actual 2011-04-01/none mode=expel ctx=diplomatic bg
e7 m10,m11 > m4 SANCTION actual 2011-07-27/none mode=discontinue ctx=economic
e8 m12 > m4 SANCTION actual 2011-07-26/day mode=discontinue ctx=economic
e9 m13 > m1 REJECT actual 2011-07-27/none ctx=economic,diplomatic
e10 m15,m16 > m6 PROTEST actual 2011-07-20/day mode=demo ctx=rights_freedoms,economic
e11 m6 > m15,m16 THREATEN threatened 2011-07-27/none mode=arrest ctx=repression
e12 m18 > m17 SANCTION actual 2010-01-01/year mode=expel ctx=political_institutions bg
e13 m29 > m20 REQUEST requested 2011-07-27/none mode=change ctx=human_rights
e14 m6 > m24 CONSULT planned 2011-08-17/day mode=third-party ctx=rights_freedoms
e15 m24 > m6 PROTEST hypothetical 2011-08-17/day mode=demo ctx=rights_freedoms
e16 m25 > m33 SUPPORT actual 2011-07-27/none ctx=repression
q1 m3 mixed cue=called
q2 m7 mixed cue=described
q3 m13 direct cue=said
q4 m13 direct cue=said
q5 m6 mixed cue=vowed
q6 m30 direct cue=said
rel m17 leads m19
rel m23 leads m22

### The EastAfrican 2019-10-19 article
= [m38:TZA.GOV Dar's] {e18 ultimatum}: [m1:BDI.REF Burundians] have till year end, says minister
~byline By LUDOVICK KAZOKA
~date_line SATURDAY OCTOBER 19 2019
[m2:TZA.GOV Tanzania] {e1 will close} the last of three refugee camps in Kigoma by December whether or not those inside have left, [m3:TZA.GOV Interior Minister Kangi Lugola] has told [m4:UNHCR the UN High Commissioner for Refugees].
"<<q1 It is not that [m5=m2 we] are expelling [m35=m1 them]. [m6=m2 We] are telling [m36=m1 them] that home is quiet>>," [m7=m3 he] said in Kasulu on Thursday.
[m29=m1 The first 600] {e2 went} back on October 3 under an agreement that [m30=m2 Dodoma] {e3 signed} with [m8:BDI.GOV Gitega] in August. It speaks of 2,000 a week. [m9=m4 The agency], which is not a party to the paper, {e4 has reservations}: returns must be voluntary, said [m10:UNHCR Filippo Grandi], its head.
[m11:AMNESTY Amnesty International] {e5 alleges} that [m12:TZA.COP police] {e6 shut} markets in the camps and {e7 slapped} men who would not put down their names. [m13=m3 The minister] {e8 says} this is fiction.
Some 183,000 Burundians live in the country. [m37=m1 They] fled when [m14:BDI.COP security forces] {e9 crushed} [m31:BDI.CVL protests] over the third term of [m15:BDI.GOV President Pierre Nkurunziza] in 2015.
The two governments have much in common. Their ruling parties, [m16:TZA.PTY Chama Cha Mapinduzi] and [m17:BDI.PTY the CNDD-FDD], are allies, and both have {e10 quarrelled} with [m32:? donors]. [m18:BDI.PTY Evariste Ndayishimiye] is the secretary general of the latter.
[m19:BDI.OPP Agathon Rwasa], who heads [m20:BDI.OPP the National Congress for Freedom], says that <<q2 eleven of [m21=m20 his members] who came home in the summer were {e11 picked up} within a week>>. The [m22:BDI.GOV Interior Ministry] {e12 denied} this.
[m23:UGA.GOV Uganda] and [m24:RWA.GOV Rwanda], fellow members of [m25:EAC the East African Community], {e13 have ruled out} any such deadline. [m26:RWA.GOV Kigali's minister for emergencies, Germaine Kamayirese], {e14 even invited} those who feel unsafe.
[m27:EU Brussels] {e15 is holding back} €88m in support to Dodoma for other reasons, among them the treatment of gays and journalists. [m33=m27 It] {e16 may add} the camps.
An envoy of [m28:IOM the International Organisation for Migration] is to {e17 see} [m34=m3 Mr Lugola] on Tuesday.
e1 m2 > m1 COERCE planned 2019-12-01/month mode=deport ctx=asylum,migration
e18 m38 > m1 COERCE planned 2019-12-01/month mode=deport ctx=asylum,migration again
e2 m29 > m2 RETREAT actual 2019-10-03/day ctx=asylum,migration
e3 m30 > m8 SUPPORT actual 2019-08-01/month ctx=asylum,migration
e4 m9 > m2 ACCUSE actual 2019-10-19/none mode=disapprove ctx=asylum
e5 m11 > m12 ACCUSE actual 2019-10-19/none mode=allege ctx=human_rights,asylum
e6 m12 > m1 COERCE denied 2019-10-19/none mode=restrict ctx=asylum
e7 m12 > m1 ASSAULT denied 2019-10-19/none mode=beat ctx=asylum,human_rights
e8 m13 > m11 REJECT actual 2019-10-19/none ctx=human_rights
e9 m14 > m31 ASSAULT actual 2015-01-01/year ctx=repression bg
e10 m2,m8 > m32 REJECT actual 2019-10-19/none ctx=economic bg
e11 m22 > m21 COERCE denied 2019-06-01/none mode=arrest ctx=repression
e12 m22 > m19 REJECT actual 2019-10-19/none ctx=repression
e13 m23,m24 > m2 REJECT actual 2019-10-19/none ctx=asylum
e14 m26 > m1 AGREE planned 2019-10-19/none ctx=asylum
e15 m27 > m2 SANCTION actual 2019-10-19/none mode=discontinue ctx=economic,human_rights
e16 m33 > m2 SANCTION hypothetical 2019-10-19/none ctx=asylum
e17 m28 > m34 CONSULT planned 2019-10-22/day mode=visit ctx=migration
q1 m7 direct cue=said
q2 m19 indirect cue=says
rel m10 leads m9
rel m18 leads m17
rel m16 ally_of m17
rel m19 leads m20
rel m23 member_of m25
rel m24 member_of m25
