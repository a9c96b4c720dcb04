### The Korea Times 2024-03-20 article
= [m1:KOR.MED Professors] to {e1 quit} next Monday; [m2:KOR.GOV Yoon] brings in [m3:KOR.MIL army surgeons]
~byline By Seo Hyun-woo
~date_line Posted : 2024-03-20 17:12
Thirty days after the residents walked out, their teachers are about to follow.
Medical professors at sixteen universities, speaking through [m4=m1 an emergency committee], {e2 will hand in} their resignations from March 25 unless [m5:KOR.GOV the government] takes back its plan to admit 2,000 more students a year. On Wednesday the plan was, on the contrary, {e3 made final}: [m6:KOR.GOV Education Minister Lee Ju-ho] read out how many seats each school will get.
"<<q1 A number announced is not a doctor trained>>," [m7:KOR.MED Bang Jae-seung], who heads [m8=m4 the committee], told reporters in [m9:@KOR Yeongeon-dong].
[m10=m2 The president] has shown no sign of blinking. At a Cabinet meeting on Tuesday, [m24=m2 he] {e4 called on} [m11:KOR.MED the trainees] to come back and {e5 warned} that the law would be applied to all alike. Licences of 1,308 of [m27=m11 them] {e6 are being suspended}.
[m23:KOR.COP Police], who {e7 raided} the offices of [m12:KOR.MED the Korean Medical Association] on March 1, questioned [m13:KOR.MED Kim Taek-woo], the leader of its emergency body, for a third time. [m25=m13 He] {e8 denied} telling the residents to leave.
In their place [m14:KOR.MIL 158 military and public health doctors] {e9 have been sent} to twenty hospitals since March 11.
The parties are careful, three weeks before the general election. [m15:KOR.PTY People Power Party] interim leader [m16:KOR.PTY Han Dong-hoon] {e10 offered} to mediate on Sunday; [m17:KOR.OPP Democratic Party] chief [m18:KOR.OPP Lee Jae-myung] {e11 accuses} [m26=m2 the presidential office] of staging a show. [m19:KOR.OPP Ahn Cheol-soo], himself a physician, broke with his party's line and {e12 proposed} 400 seats.
Patients have begun to organise. [m20:KOR.CVL The Korea Alliance of Patients' Organizations] {e13 petitioned} [m21:KOR.GOV the human rights commission], and {e14 urged} both sides to let emergencies through.
[m22:WMA.MED The World Medical Association] {e15 sided} with the strikers.
e1 m1 > m5 PROTEST planned 2024-03-25/day mode=strike ctx=health again
e2 m4 > m5 PROTEST planned 2024-03-25/day mode=strike ctx=health
e3 m6 > m4 REJECT actual 2024-03-20/day mode=change ctx=health
e4 m10 > m11 REQUEST requested 2024-03-19/day mode=yield ctx=health
e5 m10 > m11 THREATEN threatened 2024-03-19/day ctx=health,legal
e6 m5 > m11 SANCTION actual 2024-03-20/none ctx=health,legal
e7 m23 > m12 COERCE actual 2024-03-01/day mode=seize ctx=legal,health bg
e8 m13 > m23 REJECT actual 2024-03-20/none ctx=legal
e9 m5 > m14 MOBILIZE actual 2024-03-11/day mode=troops ctx=health,military
e10 m16 > m4,m5 AGREE actual 2024-03-17/day ctx=health,election
e11 m18 > m2 ACCUSE actual 2024-03-20/none mode=allege ctx=election,health
e12 m19 > m5 REQUEST requested 2024-03-20/none mode=change ctx=health
e13 m20 > m21 REQUEST requested 2024-03-20/none mode=assist ctx=health,human_rights
e14 m20 > m4,m5 REQUEST requested 2024-03-20/none mode=yield ctx=health
e15 m22 > m11 SUPPORT actual 2024-03-20/none ctx=health
q1 m7 direct cue=told
rel m7 leads m8
rel m16 leads m15
rel m18 leads m17

### Otago Daily Times 2024-11-20 article
= [m1:NZL.CVL Hikoi] of 42,000 ends at Beehive, [m2:NZL.GOV Seymour] {e1 booed}
~byline By Hana Ruddock
~date_line Wednesday, 20 November 2024
The column was still crossing the Wellington waterfront when its head reached Parliament's lawn.
Nine days on the road from Cape Reinga had made it, by [m3:NZL.COP police] count, one of the largest marches the country has seen. Its target is a bill of [m4:NZL.PTY the Act Party] which would write new principles of the Treaty of Waitangi into law.
[m5=m2 David Seymour], the party's leader and Minister for Regulation, walked out to the steps for a few minutes, said nothing, and was {e2 met} with "kill the bill".
Inside, [m6:NZL.OPP Te Pati Maori] co-leader [m7:NZL.OPP Debbie Ngarewa-Packer] received a petition of 270,000 names. Last Thursday her colleague [m8:NZL.OPP Hana-Rawhiti Maipi-Clarke] {e3 tore} the text in half and led a haka, for which [m9:NZL.LEG Speaker Gerry Brownlee] {e4 suspended} [m23=m8 her] for a day. [m21:NZL.OPP Labour's Willie Jackson] was {e5 thrown out} the same hour for calling the bill's author a liar.
"<<q1 [m11=m8 I] have had worse for being late to class>>," [m12=m8 the 22-year-old] told the crowd.
[m13:NZL.GOV Prime Minister Christopher Luxon], leader of [m14:NZL.PTY National], {e6 repeated} that his party would vote the bill down at second reading. [m27=m14 It] {e7 voted for} the first because the coalition agreement of last November obliged it to. [m15:NZL.PTY NZ First], the third partner, is in the same boat.
[m16:NZL.ELI Dame Jenny Shipley], who led a National government in the 1990s, {e9 warned} on Friday that the bill was "<<q2 inviting civil war>>". [m17:NZL.LEG Forty King's Counsel] {e10 have asked} [m24=m13 Mr Luxon] in a letter to abandon it altogether.
The [m18:NZL.REL Kingitanga], whose new sovereign is [m19:NZL.REL Kuini Nga wai hono i te po], walked in front. In Canberra, [m20:AUS.LEG Senator Lidia Thorpe] {e11 sent} greetings.
Trains were full until midnight. [m22:NZL.GOV The council] {e12 thanked} [m25=m1 marchers] for the litter [m26=m1 they] took home.
e1 m1 > m2 PROTEST actual 2024-11-19/day mode=demo ctx=religion_ethnicity,legislative again
e2 m1 > m5 PROTEST actual 2024-11-19/day mode=demo ctx=religion_ethnicity,legislative
e3 m8 > m4 REJECT actual 2024-11-14/day ctx=legislative,religion_ethnicity
e4 m9 > m8 SANCTION actual 2024-11-14/none ctx=legislative
e5 m9 > m21 SANCTION actual 2024-11-14/day mode=expel ctx=legislative
e6 m13 > m4 REJECT planned 2024-11-20/none mode=assist ctx=legislative
e7 m14 > m4 SUPPORT actual 2024-11-14/none ctx=legislative
e9 m16 > m2 ACCUSE actual 2024-11-15/day mode=disapprove ctx=religion_ethnicity
e10 m17 > m13 REQUEST requested 2024-11-20/none mode=change ctx=legal,legislative
e11 m20 > m1 SUPPORT actual 2024-11-20/none ctx=religion_ethnicity
e12 m22 > m1 SUPPORT actual 2024-11-20/none ctx=rights_freedoms
q1 m12 direct cue=told
q2 m16 mixed cue=warned
rel m5 leads m4
rel m7 leads m6
rel m13 leads m14
rel m19 leads m18
rel m15 ally_of m14

### L'Express (Antananarivo, English) 2009-02-09 article
= Twenty-eight {e1 dead} at [m1:MDG.GOV palace] gate; [m2:MDG.OPP mayor] {e2 names} [m24:MDG.OPP a premier]
~byline Translation desk
~date_line Monday 9 February 2009
[m3:@MDG Antananarivo] buried nobody yesterday. The morgue at Befelatanana was still counting.
On Saturday [m4:MDG.OPP Andry Rajoelina], whom [m5:MDG.GOV the interior ministry] {e3 had removed} as mayor four days earlier, proclaimed on May 13 Square a High Authority of Transition with [m6:MDG.OPP Roindefo Monja] as prime minister. Then [m23:MDG.CVL the crowd] was {e4 led} up the hill to install [m25=m6 him] at Ambohitsorohitra.
[m7:MDG.MIL The presidential guard] let [m26=m23 them] come within ten metres. The {e6 volley} lasted, depending on the witness, one minute or four.
"<<q1 There was a rope on the ground. No one said what it meant>>," said [m8:MDG.JRN a cameraman of RTA], whose colleague [m9:MDG.JRN Ando Ratovonirina] lay beside him.
[m10:MDG.GOV President Marc Ravalomanana], addressing the nation at eleven at night, {e7 held} [m30=m2 the mayor] guilty of having driven people into fire. [m11:MDG.GOV Cécile Manorohanta], his defence minister, will have no part in it: [m27=m11 she] {e9 resigned} this morning. "<<q2 [m12=m11 I] took this post to protect life>>," [m13=m11 she] said.
The quarrel goes back to December, when [m14=m10 the head of state] {e10 closed} [m15:MDG.JRN Viva], a television station that belongs to Rajoelina, for showing an interview with [m16:MDG.ELI Didier Ratsiraka], his predecessor, exiled in [m29:@FRA Paris]. Then came the lease of half the country's arable land to [m17:KOR.BUS Daewoo], which a Korean manager says has not been signed.
[m18:FFKM.REL The council of churches, FFKM], of whose Protestant branch Ravalomanana is vice-president, {e12 invites} both men to the bishop's house tomorrow. [m19:UN UN envoy Haïlé Menkérios] arrived on Saturday and {e14 shuttled} between [m28=m10+m4 them] all Sunday. [m20:AU The African Union], through [m21:AU Jean Ping], {e15 condemned} the use of weapons on unarmed people. [m22:FRA.GOV Paris] advised its 25,000 citizens to stay at home.
e1 m7 > m23 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression again
e2 m2 > m24 SUPPORT actual 2009-02-07/day ctx=political_institutions
e3 m5 > m4 SANCTION actual 2009-02-03/day mode=discontinue ctx=executive bg
e4 m4 > m1 PROTEST actual 2009-02-07/day mode=demo ctx=political_institutions
e6 m7 > m23 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression
e7 m10 > m2 ACCUSE actual 2009-02-07/day mode=allege ctx=repression
e9 m11 > m10 RETREAT actual 2009-02-09/day mode=resign ctx=executive,military
e10 m14 > m15 COERCE actual 2008-12-01/month mode=censor ctx=rights_freedoms bg
e12 m18 > m10,m4 AGREE planned 2009-02-10/day ctx=religion_ethnicity
e14 m19 > m10,m4 CONSULT actual 2009-02-08/day mode=third-party ctx=diplomatic
e15 m21 > m7 ACCUSE actual 2009-02-09/none mode=disapprove ctx=repression
q1 m8 direct cue=said
q2 m13 direct cue=said
