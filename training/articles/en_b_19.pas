### Yemen Times 2011-03-21 article
= Friday of Dignity: [m1:YEM.GOV ambassadors] {e1 quit}, [m2:YEM.GOV Cabinet] {e40 sacked}
~byline By: Sadeq Al-Wajih
~date_line Published:21-03-2011
SANA'A, March 20 — The wall is still there, a metre and a half of it, in front of the governor of Mahweet's house. It was from behind that wall, and from the roof, that [m3:YEM.PRM men in civilian clothes] {e2 fired} on [m4:YEM.CVL those who had just prayed] in Change Square on Friday.
Fifty-two of [m5=m4 them] were killed in thirty minutes. [m6:YEM.MED Doctors] at the field hospital, which is a mosque, say that most of the bullets went into the head or the neck.
[m7:YEM.GOV President Ali Abdullah Saleh] the same evening {e3 declared} a state of emergency and {e4 expressed} sorrow. [m35=m7 He] {e5 denied} that [m8:YEM.COP the police] had {e6 taken part}. "<<q1 The clash was between citizens and demonstrators>>," [m9=m7 he] said, and people asked each other what a demonstrator was, if not a citizen.
On Sunday, [m36=m7 he] {e7 dismissed} [m10=m2 the Cabinet] but {e41 asked} [m11=m10 it] to stay on until there is another.
By then some of it was gone. [m12:YEM.GOV Human Rights Minister Huda Al-Ban] and [m13:YEM.GOV Nabil Al-Faqih, the minister of tourism], {e8 resigned} over the shooting, and so {e9 did} [m14:YEM.GOV the ambassadors in Beirut and at the UN], [m15:YEM.JRN the head of the state news agency] and [m16:YEM.PTY two dozen members] of [m17:YEM.PTY the General People's Congress], which [m42=m7 Saleh] chairs.
[m18:YEM.OPP Yassin Noman], the rotating president of [m19:YEM.OPP the Joint Meeting Parties], which bring together the Islamist [m20:YEM.OPP Islah], the Socialists and three smaller groups, told the Yemen Times that there would be <<q2 no dialogue over blood>>. On Thursday [m21=m18 he] had still been {e10 studying} an offer of [m22=m7 the president's] to leave by the end of the year. It was carried between the houses by [m23:SAU.GOV the Saudi ambassador].
The tents stretch for two kilometres now. In them are [m24:YEM.EDU the students] who came first, on the night that Mubarak fell, [m25:HOUTHI.REB Houthis] from Saada in borrowed jackets, and tribesmen of [m26:YEM.CVL Hashid], whose paramount sheikh, [m27:YEM.OPP Sadeq Al-Ahmar], {e11 called on} [m28=m7 the president] yesterday to go "<<q3 quietly, as one leaves a wedding>>".
The man to watch, everyone agrees, is [m29:YEM.MIL General Ali Mohsen] of [m30:YEM.MIL the First Armored Division], from [m44=m7 the president's] own village. [m37:YEM.MIL His soldiers] {e12 put themselves} between the square and [m43:YEM.COP the Central Security] on Saturday. It may mean nothing. A diplomat thinks that [m38=m29 he] {e14 could defect} by the end of the week; then again, that diplomat thought so in February.
[m31:USA.GOV The White House] {e15 condemned} the killing. [m39=m31 It] {e16 called on} [m40=m7 its ally], who gets $150 million a year to fight [m32:AQAP.REB al-Qaeda in the Arabian Peninsula], to allow demonstrations.
In Aden, at the other end, [m33:YEM.OPP the Southern Movement] put away [m46=m33 its] flags for a day out of respect. In 1994 it was [m41:YEM.MIL the North's army], with [m45=m29 Ali Mohsen] in command, that {e17 took} [m34:YEM.REB the secessionists'] last street there. "<<q4 [m47=m33 We] have been in your place for four years, brothers>>," a banner said. "<<q5 Welcome>>."
e1 m1 > m7 RETREAT actual 2011-03-21/none mode=resign ctx=executive,repression again
e2 m3 > m4 ASSAULT actual 2011-03-18/day mode=firearms ctx=repression
e3 m7 > m4 COERCE actual 2011-03-18/day mode=martial-law ctx=repression
e4 m7 > m4 SUPPORT actual 2011-03-18/day ctx=repression
e5 m35 > m4 REJECT actual 2011-03-18/day ctx=repression
e6 m8 > m4 ASSAULT denied 2011-03-18/day mode=firearms ctx=repression
e7 m36 > m10 SANCTION actual 2011-03-20/day mode=discontinue ctx=executive
e8 m12,m13 > m7 RETREAT actual 2011-03-21/none mode=resign ctx=executive,repression
e9 m14,m15,m16 > m7 RETREAT actual 2011-03-21/none mode=resign ctx=executive,repression
e10 m22 > m18 CONCEDE planned 2011-12-01/month ctx=executive
e11 m27 > m28 REQUEST requested 2011-03-21/none mode=yield ctx=executive
e12 m37 > m4 AID actual 2011-03-19/day ctx=military
e14 m38 > m7 REJECT hypothetical 2011-03-21/none ctx=military
e15 m31 > m7 ACCUSE actual 2011-03-21/none mode=disapprove ctx=repression,diplomatic
e16 m39 > m40 REQUEST requested 2011-03-21/none mode=change ctx=rights_freedoms,diplomatic
e17 m41 > m34 ASSAULT actual 1994-01-01/year ctx=military,territory bg
e40 m7 > m2 SANCTION actual 2011-03-20/day mode=discontinue ctx=executive again
e41 m36 > m11 REQUEST requested 2011-03-20/day mode=assist ctx=executive
q1 m9 direct cue=said
q2 m18 indirect cue=told
q3 m27 mixed cue=called
q4 m33 direct cue=said
q5 m33 direct
rel m42 leads m17
rel m18 leads m19
rel m20 member_of m19
rel m27 leads m26
rel m29 leads m30
rel m40 ally_of m39

### Rudaw 2020-12-08 article
= Sulaimani protests: [m1:KRG.CVL two teenagers] {e1 killed}, [m2:KRG.JRN NRT] {e41 taken off air}
~byline Rudaw English @RudawEnglish
~date_line 08-12-2020
~page_control Tags: Sulaimani protests PUK KDP salaries
ERBIL, Kurdistan Region – The headquarters of six parties went up in flames in the towns of Sulaimani province on Monday; each of the six says that it was the fault of one of the other five.
In Chamchamal and Kifri [m3:KRG.PRM guards of party offices] {e2 shot dead} two [m4=m1 boys], one of them thirteen. In Said Sadiq [m5:KRG.CVL protesters] {e3 set} the offices of [m6:KRG.PTY the Kurdistan Democratic Party (KDP)], [m7:KRG.PTY the Patriotic Union of Kurdistan (PUK)], [m8:KRG.PTY Gorran] and [m9:KRG.OPP the Kurdistan Islamic Union] on fire, one after the other, as they lie on the same road.
[m10:KRG.CVL The teachers], who began it on Wednesday, want [m51=m10 their] salary. Of this year's twelve, [m11:KRG.GOV the Kurdistan Regional Government (KRG)] has paid five, and cut those by a fifth. [m34=m11 It] {e4 blames} [m12:IRQ.GOV Baghdad], which in April {e5 stopped} the transfer of 453 billion dinars a month because the oil was not handed over.
"<<q1 Protesting is a right. Burning is not, and we know who stands behind>>," said [m13:KRG.GOV Prime Minister Masrour Barzani], vice-president of [m40=m6 the KDP]. [m41=m13 He] did not say who.
[m14:KRG.GOV Deputy Prime Minister Qubad Talabani], whose [m42=m7 own party] controls [m15:@KRG Sulaimani], {e40 apologised} to "<<q2 everyone who waits at an ATM>>" and {e6 urged} [m16:KRG.COP the Asayish] to keep their weapons down. [m43=m14 His] cousin [m17:KRG.PTY Lahur Sheikh Jangi], who together with [m18:KRG.PTY Bafel Talabani] heads [m44=m7 the PUK], was in Baghdad.
[m19:KRG.PRM Security forces] {e7 had raided} [m20=m2 the broadcaster NRT] in Sulaimani on Monday night; [m35:KRG.GOV the ministry of culture] said [m36=m2 it] {e8 would be closed} for a week for breaking rule 2 of 2014. Its founder [m21:KRG.OPP Shaswar Abdulwahid], who is also the leader of [m22:KRG.OPP New Generation], has {e9 called} for protests from a house whose address [m45=m21 he] does not give. [m23:KRG.OPP Two of its MPs] were {e10 held} for some hours at a checkpoint, immunity or not.
[m24:CPJ The Committee to Protect Journalists] {e11 asked} [m25=m11 the KRG] to let the channel broadcast. [m26:UNAMI UNAMI], the UN mission, {e12 condemned} "acts of violence" on all sides.
[m37:KRG.GOV A delegation] led by [m46=m14 Qubad Talabani] is to {e13 go} to [m27=m12 the federal capital] today, its third {e14 trip} since August. In November [m28:IRQ.LEG Iraq's parliament] {e15 passed} a borrowing law, over a walkout of [m29:IRQ.LEG Kurdish deputies], that gives the Region money only if [m50=m11 it] exports through SOMO. [m30:IRQ.GOV Prime Minister Mustafa al-Kadhimi] hasn't said whether [m38=m30 he] {e16 might send} an advance.
On the border to the north, meanwhile, [m31:KRG.MIL Peshmerga] and [m32:PKK.REB the PKK] are looking at each other through binoculars since the October {e17 bombing} of a pipeline, which [m33=m32 the latter] {e18 denies}.
[m39:KRG.CVL A taxi driver from Ranya] said that [m47=m39 he] used to be an anaesthetist. "<<q3 In the daytime [m48=m39 I] still am>>," [m49=m39 he] added.
e1 m3 > m1 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression,economic again
e2 m3 > m4 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression,economic
e3 m5 > m6,m7,m8,m9 PROTEST actual 2020-12-07/day mode=riot ctx=economic
e4 m34 > m12 ACCUSE actual 2020-12-08/none mode=disapprove ctx=economic
e5 m12 > m34 SANCTION actual 2020-04-01/month mode=discontinue ctx=economic,natural_resource bg
e6 m14 > m16 REQUEST requested 2020-12-08/none mode=yield ctx=repression
e7 m19 > m20 COERCE actual 2020-12-07/day mode=seize ctx=rights_freedoms
e8 m35 > m36 COERCE planned 2020-12-08/none mode=censor ctx=rights_freedoms
e9 m21 > m5 REQUEST requested 2020-12-08/none mode=assist ctx=economic
e10 m19 > m23 COERCE actual 2020-12-08/none mode=arrest ctx=legislative
e11 m24 > m25 REQUEST requested 2020-12-08/none mode=yield ctx=rights_freedoms
e12 m26 > m5,m3 ACCUSE actual 2020-12-08/none mode=disapprove
e13 m37 > m27 AGREE planned 2020-12-08/day ctx=economic
e14 m37 > m27 CONSULT actual 2020-12-08/none mode=visit ctx=economic bg
e15 m28 > m11 COERCE actual 2020-11-01/month mode=restrict ctx=economic,legislative bg
e16 m38 > m11 AID hypothetical 2020-12-08/none ctx=economic
e17 m32 > m31 ASSAULT denied 2020-10-01/month mode=explosives ctx=natural_resource bg
e18 m33 > m31 REJECT actual 2020-12-08/none
e40 m14 > m10 SUPPORT actual 2020-12-08/none ctx=economic
e41 m35 > m2 COERCE planned 2020-12-08/none mode=censor ctx=rights_freedoms again
q1 m13 direct cue=said
q2 m14 mixed
q3 m39 direct cue=added
rel m17 leads m44
rel m18 leads m44
rel m42 controls m15
rel m14 member_of m42
rel m21 leads m22
rel m46 leads m37
rel m13 member_of m40

### The Daily Star 2008-05-09 article
= Two decisions and the airport road
~byline By Hussein Abdallah-Karam | Daily Star staff
~date_line Friday, May 09, 2008
BEIRUT: Until Tuesday few Lebanese had known that [m1:HEZBOLLAH.REB Hizbullah] had a telephone network. As of yesterday afternoon there were rocket-propelled grenades in Corniche al-Mazraa because of it.
In the small hours of Tuesday [m2:LBN.GOV the Cabinet of Premier Fouad Siniora] had {e1 declared} the lines illegal and {e2 removed} [m3:LBN.MIL the head of airport security, Brigadier General Wafiq Shouqair], said to be close to [m4=m1 the party]. On Wednesday, under cover of a strike of [m5:LBN.LAB the General Labor Confederation] for a higher minimum wage, [m6:LBN.OPP opposition supporters] {e3 cut} the road to the airport with burning tyres and heaps of earth.
"<<q1 [m7=m1 We] will cut the hand that reaches for [m8=m1 our] weapons, whoever it belongs to>>," said [m9:HEZBOLLAH.REB Sayyed Hassan Nasrallah], [m37=m1 Hizbullah's] secretary general, by video link yesterday. [m34=m9 He] {e4 called} [m40=m2 the Cabinet's] move a declaration of war.
The shooting began before [m10=m9 he] had put down [m41=m9 his] papers.
[m11:HEZBOLLAH.REB Gunmen of the party] and of [m12:LBN.REB the Amal Movement], which is led by [m13:LBN.LEG the very speaker of Parliament, Nabih Berri], {e5 fought} by nightfall with [m14:LBN.PTY partisans of the Future Movement] in Ras al-Nabaa, Barbour and Noueiri. At least seven people were killed. [m15:LBN.MIL The army] {e6 deployed} armored carriers on the crossings, and otherwise looked on.
[m16:LBN.PTY MP Saad Hariri], the leader of [m38:LBN.PTY the Future Movement], {e16 proposed} in the evening that the two decisions be referred to [m17=m15 the army command]. [m35=m1 Hizbullah's] Al-Manar television within the hour {e8 rejected} this. Nothing but their withdrawal would do, a source close to [m18=m9 Nasrallah] said.
[m19:LBN.PTY Walid Jumblatt], whose [m20:LBN.PTY Progressive Socialist Party] is the smallest but not the quietest part of [m21:LBN.PTY the March 14 coalition], had on Saturday {e9 accused} [m22=m1 Hizbullah] of watching runway 17 with cameras, in preparation, [m23=m19 he] said, for a killing. [m36=m19 He] {e10 demanded} then that [m24:IRN.GOV Iran's ambassador] be sent home. Yesterday from the window in Clemenceau [m25=m19 he] told callers that <<q2 [m42=m19 he] was having coffee>>.
[m26:LBN.REL The Grand Mufti, Sheikh Mohammad Rashid Qabbani], {e11 spoke} of "<<q3 armed gangs of outlaws>>", and [m43=m26 his] words were answered from a minaret in Dahiyeh.
The country has been without a president since November 23. All agree upon the name, [m27:LBN.MIL army chief Michel Suleiman]; nineteen sessions to elect [m44=m27 him] have been {e12 put off}. [m28:LBN.OPP General Michel Aoun's Free Patriotic Movement], [m39=m1 Hizbullah's] ally by a paper signed in a church in February 2006, wants first to know who gets how many ministries.
[m29:ARABLEAGUE Arab League Secretary General Amr Moussa] {e13 may come} on Sunday, if there is by then an airport. [m30:SAU.GOV Riyadh] {e14 asked} for an emergency meeting of ministers; [m31:SYR.GOV Damascus] called it a Lebanese affair. [m32:USA.GOV The White House] {e15 told} [m33=m1 the group] to stop its "disruptive acts".
Seventy thousand people died in the last civil war by the lowest count. A shopkeeper in Mar Elias, who had sold out of bread, candles and Marlboros, said: "<<q4 It took them two days, last time, to begin. I am restocking>>."
e1 m2 > m1 COERCE actual 2008-05-06/day mode=restrict ctx=technology,executive
e2 m2 > m3 SANCTION actual 2008-05-06/day mode=discontinue ctx=executive,military
e3 m6 > m2 PROTEST actual 2008-05-07/day mode=obstruct
e4 m34 > m2 ACCUSE actual 2008-05-08/day mode=disapprove
e5 m11,m12 > m14 ASSAULT actual 2008-05-08/day mode=firearms ctx=religion_ethnicity
e6 m15 > m11 MOBILIZE actual 2008-05-08/day mode=weapons ctx=military
e16 m16 > m1 CONCEDE planned 2008-05-08/day ctx=executive
e8 m35 > m16 REJECT actual 2008-05-08/day ctx=executive
e9 m19 > m22 ACCUSE actual 2008-05-03/day mode=allege ctx=intelligence
e10 m36 > m2 REQUEST requested 2008-05-03/day mode=change ctx=diplomatic
e11 m26 > m11 ACCUSE actual 2008-05-09/none mode=disapprove ctx=religion_ethnicity
e12 m13 > m27 REJECT actual 2008-05-09/none ctx=legislative bg
e13 m29 > m2 CONSULT hypothetical 2008-05-11/day mode=visit ctx=diplomatic
e14 m30 > m29 REQUEST requested 2008-05-09/none mode=meet ctx=diplomatic
e15 m32 > m33 REQUEST requested 2008-05-09/none mode=yield ctx=diplomatic
q1 m9 direct cue=said
q2 m25 indirect cue=told
q3 m26 mixed cue=spoke
q4 ? direct cue=said
rel m9 leads m37
rel m13 leads m12
rel m16 leads m38
rel m19 leads m20
rel m20 part_of m21
rel m28 ally_of m39 from=2006-02
