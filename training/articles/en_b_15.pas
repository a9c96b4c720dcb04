### The Messenger 2003-11-24 article
= Roses in the parliament: [m1:GEO.GOV Shevardnadze] {e1 resigns}
~byline By Keti Sikharulidze-Moore
~date_line Monday, November 24, 2003, #223 (0497)
[m2:GEO.OPP The man who carried it] says that it was one rose, not a bunch, and that [m41=m2 he] had meant to drink tea with it.
On Saturday afternoon [m3:GEO.OPP Mikheil Saakashvili], leader of [m4:GEO.OPP the National Movement], burst into the first sitting of the new [m5:GEO.LEG parliament] at the head of [m6:GEO.CVL hundreds of supporters] and {e2 shouted} "<<q1 Resign!>>" at [m7:GEO.GOV President Eduard Shevardnadze], who was halfway through [m8=m7 his] speech. [m9:GEO.SPY Bodyguards] {e3 hurried} [m10=m7 him] out by the back.
From the steps [m11=m7 the president] {e4 declared} a state of emergency and told [m12:GEO.MIL the army] to help. [m42=m12 It] did not come. By Sunday noon [m13:GEO.MIL the National Guard] in the Isani barracks had {e5 gone over} to [m43=m6 the crowd].
[m14:RUS.GOV Russian Foreign Minister Igor Ivanov], whose mother is from Tbilisi, {e6 flew in} at midnight, {e7 spoke} to [m40:GEO.CVL the tens of thousands on Rustaveli Avenue] in what [m44=m14 he] remembered of Georgian, and then {e8 went back and forth}. At 7.40 in the evening [m45=m14 he] left [m15=m7 the president] alone with [m16=m3 Saakashvili] and [m17:GEO.OPP Zurab Zhvania]. Twenty minutes later it was over.
"<<q2 [m46=m7 I] have never betrayed [m47=m7 my] people. [m48=m7 I] see that this could not have ended without bloodshed>>," [m18=m7 Shevardnadze] told reporters. Where would [m19=m18 he] go? "<<q3 Home>>," [m20=m18 he] said.
[m21:GEO.OPP Nino Burjanadze], the speaker of the outgoing assembly, becomes acting head of state. [m22=m21 She] {e9 promised} elections in forty-five days and {e10 asked} [m23:GEO.COP police] to return to their posts.
The vote which started it was that of November 2. [m24:OSCE The OSCE's observers] {e11 spoke of} "<<q4 spectacular>>" fraud. [m25:GEO.GOV The Central Election Commission] had announced on Thursday that the pro-government bloc [m26:GEO.PTY For a New Georgia] was first and [m27:GEO.PTY the Union of Democratic Revival], the party of [m28:GEO.GOV Aslan Abashidze], second. [m29:USA.GOV Washington] {e12 rejected} this the same evening.
[m49=m28 Abashidze], who rules [m30:@GEO Adjara] as a sort of private estate, in the night to Monday {e13 closed} the administrative border at Choloki. [m31=m28 He] {e14 does not recognise} what [m32=m28 he] called a coup, and could, it is said, {e15 ask} [m33:RUS.MIL the Russian base at Batumi] for help.
In Sokhumi and in Tskhinvali, the capitals of two regions which broke away in the early nineties, [m34:ABKHAZIA.REB the separatists] {e16 put} [m50=m34 their] men on alert.
[m35:GEO.JRN Rustavi 2], the channel that never left the square, was {e17 searched} by [m36:GEO.SPY the Ministry of Security] in October 2001, and the rally that followed cost [m51:GEO.GOV the cabinet] its life. Old hands saw this week's crowd and remembered that.
[m37:GEO.REL Patriarch Ilia II] had {e18 begged} both sides on Friday not to shed blood. Church bells were rung all night. In the hall of the parliament cleaners found [m52=m7 the president's] glass of tea. It was [m53=m3 Mr Saakashvili] who had drunk it.
e1 m1 > m3 RETREAT actual 2003-11-23/day mode=resign ctx=executive,pro_democracy again
e2 m3 > m7 REQUEST requested 2003-11-22/day mode=yield ctx=executive,legislative
e3 m9 > m10 AID actual 2003-11-22/day ctx=executive
e4 m11 > m6 COERCE actual 2003-11-22/day mode=martial-law ctx=executive
e5 m13 > m6 SUPPORT actual 2003-11-23/day ctx=military
e6 m14 > m7 CONSULT actual 2003-11-22/day mode=visit ctx=diplomatic
e7 m14 > m40 CONSULT actual 2003-11-24/none ctx=diplomatic
e8 m14 > m7,m3 CONSULT actual 2003-11-23/day mode=third-party ctx=diplomatic,executive
e9 m22 > m40 AGREE planned 2003-11-24/none ctx=election
e10 m22 > m23 REQUEST requested 2003-11-24/none mode=yield
e11 m24 > m25 ACCUSE actual 2003-11-24/none mode=allege ctx=election
e12 m29 > m25 REJECT actual 2003-11-20/day ctx=election,diplomatic
e13 m49 > m3 COERCE actual 2003-11-24/day mode=restrict ctx=territory
e14 m31 > m3 REJECT actual 2003-11-24/none ctx=executive
e15 m31 > m33 REQUEST hypothetical 2003-11-24/none mode=assist ctx=military
e16 m34 > m3 MOBILIZE actual 2003-11-24/none mode=troops
e17 m36 > m35 COERCE actual 2001-10-01/month mode=seize ctx=rights_freedoms bg
e18 m37 > m3,m7 REQUEST requested 2003-11-21/day mode=yield ctx=religion_ethnicity
q1 m3 direct cue=shouted
q2 m18 direct cue=told
q3 m20 direct cue=said
q4 m24 mixed cue=spoke
rel m3 leads m4
rel m28 leads m27
rel m49 controls m30

### The Nation 2004-10-28 article
= [m1:THA.MIL Army] tally from Tak Bai: 78 {e1 dead} in trucks
~byline Published on October 28, 2004 | Subhatra Chanrueang, Pattani
Dr Pornthip counted them in the mess hall of Ingkhayuth Camp, in rows, and all but a few had the same marks under the eyes.
[m2:THA.MIL The Fourth Army Region] admitted on Tuesday that 78 [m3:THA.CVL Muslim men] {e2 died} of suffocation on Monday night on the five-hour drive from Tak Bai, in Narathiwat, to the barracks in Pattani. [m50=m3 They] had been laid in the lorries face down, hands tied behind their backs, four or five deep.
Before that, six or seven had been {e3 shot} at [m41:THA.COP the police station] where [m40:THA.CVL two thousand] had {e4 gathered} to demand the release of six [m4:THA.PRM village defence volunteers]. These were {e5 in custody} on suspicion of having given their shotguns to rebels.
"<<q1 It is because [m51=m3 they] were fasting. Their bodies were weak. Nobody did anything to [m52=m3 them]>>," said [m5:THA.GOV Prime Minister Thaksin Shinawatra].
[m42=m5 The premier's] words, on Tuesday evening, {e6 angered} [m6:MYS.PTY Kelantan's ruling party], across the river, where [m43:MYS.PTY PAS youth] {e7 burned} [m44=m5 his] picture on Wednesday. [m7:MYS.GOV Prime Minister Abdullah Ahmad Badawi] chose to telephone. According to [m8:MYS.GOV an aide], [m9=m7 he] {e8 told} [m10=m5 Thaksin] of [m53=m7 his] concern and {e9 was promised} a report.
[m11:THA.GOV Justice Ministry permanent secretary Manit Sutaporn] said [m12=m11 he] would <<q2 not call it negligence before the doctors had finished>>.
In [m54:@THA Bangkok] [m47:THA.OPP Democrat Party] leader [m13:THA.OPP Banyat Bantadtan] {e10 demanded} an independent inquiry. [m14:THA.LEG Senator Kraisak Choonhavan], chairman of the Senate's foreign affairs committee, went further and wants [m15:THA.MIL the Fourth Army commander, Lt-General Pisarn Wattanawongkhiri], {e11 removed}. [m16=m15 Pisarn] said on the phone: "<<q3 [m55=m2 We] did not have enough vehicles. [m56=m15 I] am sorry for it. [m57=m15 I] will not run>>."
[m17:PULO.REB The Pattani United Liberation Organisation], in exile in Sweden, {e12 vowed} on [m60=m17 its] website that "<<q4 the capital will burn as Tak Bai burned>>". Security was {e13 stepped up} at department stores and the Skytrain. [m18:THA.COP National police chief Sunthorn Saikwan] played the threat down.
[m45:THA.CVL Thirteen hundred men] are still {e18 held} at the camp. [m19:THA.REL The Central Islamic Committee of Thailand] asked [m20=m1 the military] to {e14 let} [m58=m45 them] go before the end of Ramadan; some 900 {e15 may be freed} on Saturday, an officer said.
More than 400 people have been killed in the three border provinces since January 4, when [m21:THA.REB raiders] {e16 carried off} 364 rifles from [m22:THA.MIL an army depot] in Joh Ai Rong. On April 28, [m23:THA.MIL soldiers] {e17 stormed} the mosque of Krue Se; [m46:THA.REB the 32 men inside], with machetes, did not come out. [m24:THA.GOV Defence Minister Chavalit Yongchaiyudh], to whom that operation was a thorn, had ordered talks that evening and not been obeyed. [m59=m24 He] lost the job this month.
The sultanate of Patani was annexed by Siam in 1909. [m49=m5 Thaksin's] [m48:THA.PTY Thai Rak Thai party], which governs with a majority that no party ever had, faces an election in February.
At the gate mothers were handed numbers. Number 214 belonged to a shoe.
e1 m1 > m3 ASSAULT actual 2004-10-25/day ctx=repression,religion_ethnicity again
e2 m1 > m3 ASSAULT actual 2004-10-25/day ctx=repression,religion_ethnicity
e3 m1 > m40 ASSAULT actual 2004-10-25/day mode=firearms ctx=repression
e4 m40 > m41 PROTEST actual 2004-10-25/day mode=demo
e5 m41 > m4 COERCE actual 2004-10-28/none mode=arrest
e6 m6 > m42 ACCUSE actual 2004-10-28/none mode=disapprove ctx=religion_ethnicity
e7 m43 > m44 PROTEST actual 2004-10-27/day mode=vandalize ctx=religion_ethnicity
e8 m9 > m10 CONSULT actual 2004-10-28/none mode=phone ctx=diplomatic said=m8
e9 m10 > m9 AGREE planned 2004-10-28/none ctx=diplomatic said=m8
e10 m13 > m5 REQUEST requested 2004-10-28/none mode=change ctx=human_rights
e11 m14 > m5 REQUEST requested 2004-10-28/none mode=change ctx=military
e12 m17 > m5 THREATEN threatened 2004-10-28/none mode=violence ctx=terrorism
e13 m18 > m17 MOBILIZE actual 2004-10-28/none mode=police ctx=terrorism
e14 m19 > m20 REQUEST requested 2004-10-28/none mode=yield ctx=religion_ethnicity
e15 m20 > m45 RETREAT hypothetical 2004-10-30/day mode=release
e18 m2 > m45 COERCE actual 2004-10-28/none mode=arrest ctx=repression
e16 m21 > m22 ASSAULT actual 2004-01-04/day ctx=military bg
e17 m23 > m46 ASSAULT actual 2004-04-28/day ctx=military,religion_ethnicity bg
q1 m5 direct cue=said
q2 m12 indirect cue=said
q3 m16 direct cue=said
q4 m17 mixed cue=vowed
rel m13 leads m47
rel m48 led_by m49

### Addis Fortune 2005-06-12 article
= Taxis back, [m1:ETH.COP police] at every corner: Merkato after {e1 the shooting}
~byline By TEWODROS KEBEDE | Fortune Staff Writer
~date_line June 12, 2005
The blue minibuses returned on Friday, without their boys. The boys, those who hang from the door and shout "Piassa, Piassa", are for the most part under eighteen, and that is the age at which one does well to stay indoors.
On Wednesday [m2:ETH.COP federal police] and [m3:ETH.MIL the red berets of the Agazi Commando] {e2 opened fire} on [m4:ETH.CVL stone-throwing youths] between Merkato and Gojam Berenda. [m5:ETH.GOV Information Minister Bereket Simon] {e3 admitted} twenty-six deaths. Doctors at the Black Lion hospital had counted that many by three in the afternoon.
"<<q1 [m44=m2+m3 The security forces] did what [m45=m2+m3 they] had to do. What [m46=m8 these people] had in mind was Kiev>>," [m6=m5 Bereket] said.
By "these people" [m7=m5 he] meant [m8:ETH.OPP the Coalition for Unity and Democracy (CUD)], which claims to have won the elections of May 15. The results should have been published on the day of the shooting, but [m9:ETH.GOV the National Election Board] {e5 put them off} to July 8 because of complaints in 299 constituencies. Provisional ones give [m10:ETH.PTY the ruling EPRDF] 320 of the 547 seats.
[m47:ETH.EDU Students at Sidist Kilo] had {e17 started} it on Monday, in defiance of a ban on gatherings that [m11:ETH.GOV Prime Minister Meles Zenawi] {e7 imposed} in a television address on the evening of the vote. Five hundred of [m12=m47 them] were {e8 taken away} to Sendafa in buses.
[m13:ETH.OPP Hailu Shawel], who leads [m43=m8 the CUD], has been {e9 confined} to [m48=m13 his] house since Thursday; [m14:ETH.OPP his deputy, Berhanu Nega], tried to visit [m15=m13 him] and was sent back by [m49:ETH.MIL a soldier] who, [m42=m14 Berhanu] said, had once been in [m50=m14 his] economics class. "<<q2 [m51=m49 He] apologised. [m52=m14 I] told [m53=m49 him] that [m54=m49 he] had got a B>>."
It took [m16:EU the head of the EU observer mission, Ana Gomes], and [m17:GBR.GOV Britain's ambassador, Bob Dewar], two days of {e10 shuttling} to get both sides to sign a paper on Friday night. In it [m18=m8+m10 they] {e11 undertake} to leave complaints to the Board, and to restrain [m55=m18 their] followers. [m19:GBR.GOV Hilary Benn], the British development secretary, {e12 arrives} on Tuesday; [m40:GBR.GOV London] {e13 has held back} £20 million of budget support, and said so.
[m20:ETH.LAB The Ethiopian Teachers' Association], some of whose members lost pupils, {e14 called for} a day of mourning. [m56:ETH.LAB Its president] has been in and out of courts for years. [m21:ETH.REL Abune Paulos], the patriarch, {e40 urged} [m70:ETH.CVL parents] to keep [m71=m70 their] children home.
[m41=m5 The minister] also {e15 accused} [m22:USA.JRN the Voice of America] of fanning the flames. Five [m23:ETH.JRN local journalists] working for it and for [m24:DEU.JRN Deutsche Welle] had their licences {e16 withdrawn} on Tuesday.
[m57=m11 Meles], who sits on [m25:GBR.GOV Tony Blair's] Commission for Africa, came out of the bush in 1991 at the head of a guerrilla army. In a shop that sells padlocks an old man recalled that the last government to shoot in Merkato was the one before. He had a good week: forty-six padlocks, the big ones.
e1 m1 > m4 ASSAULT actual 2005-06-08/day mode=firearms ctx=repression,election again
e2 m2,m3 > m4 ASSAULT actual 2005-06-08/day mode=firearms ctx=repression,election
e3 m5 > m4 CONCEDE actual 2005-06-12/none ctx=repression
e5 m9 > m8 REJECT actual 2005-06-12/none ctx=election
e7 m11 > m8 COERCE actual 2005-05-15/day mode=restrict ctx=rights_freedoms,election
e17 m47 > m11 PROTEST actual 2005-06-06/day mode=demo ctx=election
e8 m2 > m12 COERCE actual 2005-06-06/day mode=arrest ctx=repression
e9 m2 > m13 COERCE actual 2005-06-09/day mode=arrest ctx=repression
e10 m16,m17 > m8,m10 CONSULT actual 2005-06-12/none mode=third-party ctx=diplomatic,election
e11 m18 > m9 AGREE planned 2005-06-10/day ctx=election
e12 m19 > m11 AGREE planned 2005-06-14/day ctx=diplomatic
e13 m40 > m11 SANCTION actual 2005-06-12/none mode=discontinue ctx=economic,election
e14 m20 > m11 PROTEST planned 2005-06-12/none mode=demo ctx=repression
e15 m41 > m22 ACCUSE actual 2005-06-12/none mode=allege ctx=rights_freedoms
e16 m41 > m23 COERCE actual 2005-06-07/day mode=censor ctx=rights_freedoms
e40 m21 > m70 REQUEST requested 2005-06-12/none mode=yield ctx=religion_ethnicity
q1 m6 direct cue=said
q2 m42 direct cue=said
rel m13 leads m43

### The Kathmandu Post 2005-02-07 article
= Editors told what not to write; [m1:NPL.OPP leaders] still {e1 held}
~date_line KATHMANDU, Feb 7 -
This newspaper appeared yesterday with an editorial on socks. It was not a joke, or not only.
[m2:NPL.MIL An army major] has sat in our newsroom since Tuesday, the day [m3:NPL.GOV His Majesty King Gyanendra] {e2 dismissed} [m4:NPL.GOV the government of Prime Minister Sher Bahadur Deuba] and {e3 took power} for three years. [m31=m2 He] reads everything, politely, and strikes out what offends "the letter and spirit" of the proclamation.
Readers may nevertheless be told, on the authority of [m5:NPL.GOV Home Minister Dan Bahadur Shahi], that "<<q1 a few leaders have been kept in security>>". Among the few are [m30:NPL.OPP Nepali Congress] president [m6:NPL.OPP Girija Prasad Koirala], [m7=m4 Mr Deuba], and [m8:NPL.OPP Madhav Kumar Nepal], general secretary of [m9:NPL.OPP the CPN (UML)], whose party was in the dismissed cabinet until that very Tuesday. It is not known how many [m25:NPL.EDU students] were {e4 picked up} in Tribhuvan campus; [m32=m25 they] are not leaders.
[m10:NPL.GOV The new Council of Ministers], of ten, with [m38=m3 the King] in the chair, {e5 issued} an order on Thursday which forbids any report that goes against [m37=m10 it] for six months. [m26:NPL.CVL Subscribers'] telephones, {e6 cut} on Tuesday at ten in the morning, come back for an hour now and then.
"<<q2 Nepal's bitter experiences over the past few years tend to show that democracy and progress contradict one another>>," [m29=m3 the monarch] had said in the address. Some of this ministry's old hands remember that [m11:NPL.GOV his father], King Mahendra, said it better in 1960.
[m12:IND.GOV India] {e7 called} the step a setback and {e8 pulled out} of [m13:SAARC the SAARC] summit, which should have been held in Dhaka yesterday. [m36:SAARC The other members] have not said a word. [m14:GBR.GOV Britain's ambassador, Keith Bloomfield], asked to {e9 see} [m39=m4 the detained Mr Deuba] and {e10 was refused}.
[m15:CPNM.REB The Maoists' chairman Prachanda], in a statement that we are not to quote, called it a national betrayal and {e11 announced} a three-day blockade of the highways, over by now. Kathmandu hardly noticed, since nobody was travelling. Two nights ago, [m16:CPNM.REB insurgents] {e12 fired} at [m27:NPL.CVL a bus from Nepalgunj] which did; two were hurt.
Talks are on offer. [m17=m5 The home minister] {e13 invited} [m18=m15 the rebels] on Friday, and {e14 threatened} "<<q3 alternative steps>>" should [m33=m15 they] not come. [m34=m15 The rebels] control much of [m19:@NPL Rolpa and Rukum], where the war began nine years ago this Sunday.
[m20:NPL.LAB The Federation of Nepalese Journalists] met in somebody's kitchen. Its president, [m21:NPL.LAB Tara Nath Dahal], is sleeping elsewhere. [m22=m20 The federation] {e15 may march} if the order is not revoked, one of the twelve present said; three others found that march was a strong word.
[m23:RSF_NGO Reporters sans Frontières] has {e16 written} to [m28=m3 the Palace].
Socks, the editorial concluded, should be changed from time to time. [m35=m2 The major] laughed, and let it pass.
e1 m3 > m1 COERCE actual 2005-02-07/none mode=arrest ctx=pro_autocracy,repression again
e2 m3 > m4 COERCE actual 2005-02-01/day mode=seize ctx=pro_autocracy,executive
e3 m3 > m4 COERCE actual 2005-02-01/day mode=seize ctx=pro_autocracy,executive again
e4 m5 > m25 COERCE actual 2005-02-07/none mode=arrest ctx=repression
e5 m10 > m20 COERCE actual 2005-02-03/day mode=censor ctx=rights_freedoms
e6 m3 > m26 COERCE actual 2005-02-01/day mode=censor ctx=rights_freedoms
e7 m12 > m3 ACCUSE actual 2005-02-07/none mode=disapprove ctx=diplomatic,pro_democracy
e8 m12 > m13 REJECT actual 2005-02-07/none mode=meet ctx=diplomatic
e9 m14 > m10 REQUEST requested 2005-02-07/none mode=meet ctx=diplomatic
e10 m10 > m14 REJECT actual 2005-02-07/none mode=meet ctx=diplomatic
e11 m15 > m3 PROTEST planned 2005-02-07/none mode=obstruct
e12 m16 > m27 ASSAULT actual 2005-02-05/day mode=firearms
e13 m17 > m18 AGREE planned 2005-02-04/day
e14 m17 > m18 THREATEN threatened 2005-02-04/day
e15 m22 > m10 PROTEST hypothetical 2005-02-07/none mode=demo ctx=rights_freedoms
e16 m23 > m28 REQUEST requested 2005-02-07/none mode=change ctx=rights_freedoms
q1 m5 direct
q2 m29 direct cue=said
q3 m17 mixed cue=threatened
rel m6 leads m30
rel m8 leads m9
rel m34 controls m19
rel m21 leads m20
rel m12 member_of m13
