### Leadership (Abuja) 2023-01-24 article
= [m1:NGA.OPP G5] {e1 shuns} Rivers flag-off as [m2:NGA.GOV Wike] {e2 revokes} venue
~byline by Ejike Nwosu, Port Harcourt
~date_line January 24, 2023
The venue of [m3:NGA.OPP Atiku Abubakar's] rally in Port Harcourt has been withdrawn a second time in a fortnight.
[m4=m2 Governor Nyesom Wike] {e3 took back} the stadium on Monday on the strength of what [m5=m2 he] called intelligence that [m6:NGA.OPP the campaign council] was working with [m7:NGA.OPP a faction of the APC in the state] to bring in armed men. The same approval had been {e4 given}, with a smile, on January 10.
[m8=m6 The council], whose director in Rivers is [m9:NGA.OPP Dr Abiye Sekibo], did not have to wait for the letter. Last Thursday, [m10:NGA.UAF gunmen in police vests] {e5 opened fire} on [m11=m9 Sekibo's] convoy at Rainbow Town, and [m12=m9 he] {e6 accuses} [m13:NGA.COP the Commissioner of Police, Okon Effiong], of having sent [m38=m10 them]. "<<q1 [m39=m10 They] had the number of [m14=m9 my] car on a paper>>," [m15=m9 he] told newsmen.
[m34=m13 The commissioner] {e7 denied} it on Friday.
[m35=m2 Wike] and [m36:NGA.OPP four other governors], who together call themselves [m16=m1 the G5] or Integrity Group, belong to [m17:NGA.OPP the Peoples Democratic Party] and have since September {e8 refused} to campaign for its candidate unless [m18:NGA.OPP the national chairman, Iyorchia Ayu], goes. [m19=m18 Ayu] {e9 has declined} to go. "<<q2 Children>>," [m20=m18 he] called them once.
[m37=m1 They] {e10 met} [m21:NGA.PTY Bola Tinubu] in [m22:@GBR London] at Christmas. Whether an endorsement was promised there, none of them will say; [m23:NGA.GOV Benue's Samuel Ortom] {e11 blessed} [m24:NGA.OPP Peter Obi], of [m25:NGA.OPP the Labour Party], in the new year instead.
In Enugu, [m26:IPOB.REB a splinter of IPOB] {e12 has proclaimed} a five-day sit-at-home for the week of the vote. [m27:IPOB.REB Simon Ekpa], who leads it from [m28:@FIN Lahti], {e13 warned} [m32:NGA.CVL voters] that [m33=m32 they] would be "treated as trespassers". [m29:NGA.GOV The Foreign Ministry] {e14 summoned} [m30:FIN.GOV the Finnish ambassador].
[m31:NGA.GOV INEC chairman Mahmood Yakubu] said <<q3 all 176,000 polling units would open>>.
e1 m1 > m3 REJECT actual 2023-01-24/none mode=meet ctx=election again
e2 m2 > m3 COERCE actual 2023-01-23/day mode=restrict ctx=election again
e3 m4 > m6 COERCE actual 2023-01-23/day mode=restrict ctx=election
e4 m4 > m6 AGREE actual 2023-01-10/day ctx=election bg
e5 m10 > m11 ASSAULT actual 2023-01-19/day mode=firearms ctx=election
e6 m12 > m13 ACCUSE actual 2023-01-24/none mode=allege ctx=election
e7 m13 > m12 REJECT actual 2023-01-20/day ctx=election
e8 m16 > m3 REJECT actual 2022-09-01/month mode=assist ctx=election bg
e9 m19 > m16 REJECT actual 2023-01-24/none mode=yield ctx=political_institutions
e10 m16 > m21 CONSULT actual 2022-12-25/none mode=visit ctx=election bg
e11 m23 > m24 SUPPORT actual 2023-01-24/none ctx=election
e12 m26 > m32 PROTEST planned 2023-01-24/none mode=strike ctx=election,territory
e13 m27 > m32 THREATEN threatened 2023-01-24/none mode=violence ctx=election
e14 m29 > m30 ACCUSE actual 2023-01-24/none mode=disapprove ctx=diplomatic,election
q1 m15 direct cue=told
q2 m20 direct cue=called
q3 m31 indirect cue=said
rel m16 member_of m17
rel m18 leads m17
rel m27 leads m26

### The Daily Star (Dhaka) 2006-11-01 article
= [m1:BGD.GOV Iajuddin] {e1 names} himself; [m2:BGD.OPP AL] sends [m3:BGD.CVL oar men] home for now
~byline Staff Correspondent
~date_line Wednesday, November 1, 2006
After three days in which at least eighteen people were killed, the oars and logs have gone from Paltan.
[m4=m1 President Iajuddin Ahmed] on Sunday night {e4 took over} as chief adviser to the caretaker government as well, when [m5:BGD.ELI Justice KM Hasan], on account of his health and of what [m6=m2 the Awami League] had sworn to do, {e6 bowed out}.
[m7:BGD.OPP Sheikh Hasina], the League's president, at first {e7 called} the move unconstitutional. On Tuesday [m8=m7 she] {e8 gave} [m9=m4 him] until Friday to prove his neutrality, with a list of eleven demands at the top of which stands the removal of [m10:BGD.GOV Chief Election Commissioner MA Aziz].
"<<q1 [m11=m7 I] will not call [m28=m4 him] names today. [m12=m7 I] will count to eleven>>," [m13=m7 she] said at Dhanmondi.
[m14=m10 Justice Aziz], who {e9 is refusing} to resign, told journalists to ask him about the weather.
Saturday's clash at Purana Paltan was between [m15:BGD.OPP the fourteen parties led by the League] and [m16:BGD.PTY the Jamaat-e-Islami], which until last Friday sat in the cabinet of [m17:BGD.PTY Khaleda Zia]. [m27=m16 The Jamaat] {e10 filed} a murder case naming forty League men on Monday. [m18:BGD.COP Officer-in-charge Rafiqul Islam] said <<q2 nobody had been picked up so far>>.
[m19:BGD.PTY The BNP], whose chairperson is the outgoing prime minister, {e12 accepts} the president. [m20:BGD.PTY The Liberal Democratic Party], formed last week by two dozen of its own deserters under [m21:BGD.PTY Oli Ahmad], {e13 does not}. Its offices in Chittagong {e14 were torched} by [m22:BGD.CVL BNP cadres] the day it was born.
[m23:USA.GOV US Ambassador Patricia Butenis] and [m24:GBR.GOV British High Commissioner Anwar Choudhury] {e15 called on} both ladies separately on Monday.
[m25:BGD.BUS The garment exporters' association] {e16 appealed} to [m26=m2 the party] not to close the port.
e1 m1 > m2 COERCE actual 2006-10-29/day ctx=executive again
e4 m4 > m2 COERCE actual 2006-10-29/day ctx=executive,political_institutions
e6 m5 > m6 RETREAT actual 2006-10-29/none mode=resign ctx=executive
e7 m7 > m4 ACCUSE actual 2006-10-30/none mode=disapprove ctx=executive
e8 m8 > m9 REQUEST requested 2006-10-31/day mode=yield ctx=executive,election
e9 m14 > m7 REJECT actual 2006-11-01/none mode=yield ctx=election
e10 m16 > m6 ACCUSE actual 2006-10-30/day ctx=legal,crime
e12 m19 > m4 SUPPORT actual 2006-11-01/none ctx=executive
e13 m20 > m4 REJECT actual 2006-11-01/none ctx=executive
e14 m22 > m20 ASSAULT actual 2006-10-25/week mode=destroy ctx=political_institutions
e15 m23,m24 > m7,m17 CONSULT actual 2006-10-30/day ctx=diplomatic
e16 m25 > m26 REQUEST requested 2006-11-01/none mode=yield ctx=economic
q1 m13 direct cue=said
q2 m18 indirect cue=said
rel m7 leads m2
rel m17 leads m19
rel m21 leads m20
rel m15 led_by m2

### Maghreb Daily 2019-03-12 article
= [m1:DZA.GOV Bouteflika] {e1 drops} fifth term and the election with it
~byline From our staff in Algiers
~date_line 12 March 2019
The letter was read on state television at about six on Monday evening, without the man who had signed it.
[m2=m1 The president], 82, back on Sunday from two weeks in [m3:@CHE a Geneva clinic], announced that [m4=m1 he] would {e2 not stand} again. The vote of April 18 is {e3 put off}; a "national conference" will fix another date by the end of the year. Until then, by implication, [m5=m1 he] stays.
Horns sounded on the Rue Didouche Mourad. By nine the first joke was there: "<<q1 [m23=m1 He] gave up the fifth and is extending the fourth>>".
[m6:DZA.GOV Ahmed Ouyahia] {e4 has stepped down} as prime minister. His place goes to [m7:DZA.GOV Noureddine Bedoui], the interior minister, with [m8:DZA.GOV Ramtane Lamamra] as deputy.
[m9:DZA.CVL Mustapha Bouchachi], a lawyer and one of the faces of [m10:DZA.CVL the movement], {e5 dismissed} the lot as a change of shirts. The {e6 marches} that began on February 22 {e7 will go on}, [m11=m9 he] said.
[m12:DZA.JUD More than a thousand judges] {e8 had let it be known} the same morning that [m24=m12 they] would not oversee an election contested by the people. "<<q2 [m13=m12 We] rule in the people's name, and the people are downstairs>>," a member of their new club told us.
[m14:DZA.MIL General Ahmed Gaïd Salah], the chief of staff, {e9 described} army and nation on Sunday as having the same vision of the future. A week earlier [m25=m14 he] {e10 was speaking} of those who want a return to the years of fire.
[m15:DZA.PTY The FLN], led by [m16:DZA.PTY Mouad Bouchareb], {e11 welcomed} the decisions. [m17:DZA.OPP The Workers' Party] of [m18:DZA.OPP Louisa Hanoune] {e12 is withdrawing} its deputies from parliament. [m19:UGTA.LAB The UGTA union], where [m20:UGTA.LAB Abdelmadjid Sidi Saïd] has ruled since 1997, is losing whole branches.
[m21:FRA.GOV Emmanuel Macron] {e13 hailed} "<<q3 a new page>>". [m22:MAR.GOV Rabat] would not comment.
e1 m1 > m10 CONCEDE actual 2019-03-11/day ctx=election again
e2 m4 > m10 CONCEDE actual 2019-03-11/day ctx=election,executive
e3 m1 > m10 COERCE actual 2019-03-11/day ctx=election
e4 m6 > m1 RETREAT actual 2019-03-11/day mode=resign ctx=executive
e5 m9 > m1 REJECT actual 2019-03-12/none ctx=executive,election
e6 m10 > m1 PROTEST actual 2019-02-22/day mode=demo ctx=election
e7 m10 > m1 PROTEST planned 2019-03-12/none mode=demo ctx=election
e8 m12 > m1 REJECT actual 2019-03-11/day mode=assist ctx=legal,election
e9 m14 > m10 SUPPORT actual 2019-03-10/day ctx=military
e10 m14 > m10 ACCUSE actual 2019-03-05/week mode=disapprove ctx=military bg
e11 m15 > m1 SUPPORT actual 2019-03-12/none ctx=election
e12 m17 > m1 PROTEST actual 2019-03-12/none mode=boycott ctx=legislative
e13 m21 > m1 SUPPORT actual 2019-03-12/none ctx=diplomatic
q1 ? direct
q2 ? direct cue=told
q3 m21 mixed cue=hailed
rel m16 leads m15
rel m18 leads m17
rel m20 leads m19 from=1997
