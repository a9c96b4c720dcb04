### The Register-Guard 2020-06-17 article
= [m1:USA.COP Sheriff] sides with [m2:USA.CVL residents] against [m3:USA.GOV county board] over curfew
~byline Dana Whitlock
~page_control View Comments
[m4:USA.COP Lane County's sheriff] told [m5:USA.GOV commissioners] on Tuesday that [m6=m4 his] deputies {e1 would not enforce} the 9 p.m. curfew [m7=m5 the board] {e2 adopted} two weeks ago after a night of broken windows downtown.
"<<q1 [m8=m4 I] took an oath, and it wasn't to the clock>>," [m9=m4 Cliff Harrold] said during the virtual meeting.
The curfew runs until June 30. [m10:USA.COP Eugene police], who answer to [m11:USA.GOV the city] rather than the county, have {e3 booked} 27 people under it, most of them on the night of May 31, when a crowd leaving the Ferry Street Bridge {e4 set fire to} traffic cones and a van.
Three of [m12:USA.CVL those arrested], among them an off-duty nurse, {e5 filed suit} Monday in U.S. District Court. The complaint says that [m13=m10 officers] {e6 fired} pepper balls at [m14=m12 them] while [m15=m12 they] were on [m16=m12 their own] porch.
A spokeswoman for the department did not return a call. In a June 2 statement, [m17:USA.COP Police Chief Chris Skinner] had {e7 apologized} to "<<q2 anyone who was hurt and had no part in this>>."
Commission Chair [m18:USA.GOV Heather Buch] {e8 criticized} the sheriff for announcing [m19=m4 his] position before the vote. [m20:USA.GOV Commissioner Jay Bozievich], who opposed the ordinance from the start, {e9 commended} him for it.
[m21:USA.CVL Black Unity], the group behind the nightly marches, {e10 wants} [m22=m11 the city] to move $5 million from policing to housing. [m23=m21 Its] members {e11 walked} again Monday from the federal courthouse to Alton Baker Park, followed at a distance by two cruisers. Nobody was detained.
"<<q3 [m24=m21 We] were promised a meeting with [m25:USA.GOV the mayor] on Juneteenth>>," organizer [m26:USA.CVL Madeliene Smith] said. "<<q4 [m27=m21 We]'ll believe it when [m28=m25 she] sits down.>>"
[m29=m25 Mayor Lucy Vinis'] office confirmed the {e12 invitation}.
[m30:USA.LAB The Eugene Police Employees' Association] is having none of it. [m31=m30 The union] {e13 warned} councilors in a letter that cuts would be fought in arbitration.
~related More: Saturday Market returns with masks and marimbas
The board takes up the curfew again June 23.
e1 m4 > m5 REJECT actual 2020-06-16/day mode=yield ctx=rights_freedoms
e2 m7 > m2 COERCE actual 2020-06-02/week mode=curfew ctx=rights_freedoms bg
e3 m10 > m12 COERCE actual 2020-05-31/none mode=arrest ctx=rights_freedoms bg
e4 m12 > m11 PROTEST actual 2020-05-31/day mode=riot ctx=rights_freedoms bg
e5 m12 > m10 ACCUSE actual 2020-06-15/day mode=allege ctx=legal,rights_freedoms
e6 m13 > m14 ASSAULT actual 2020-06-17/none mode=crowd-control ctx=repression said=m12
e7 m17 > m12 CONCEDE actual 2020-06-02/day ctx=repression bg
e8 m18 > m19 ACCUSE actual 2020-06-17/none mode=disapprove ctx=executive
e9 m20 > m4 SUPPORT actual 2020-06-17/none ctx=executive
e10 m21 > m22 REQUEST requested 2020-06-17/none mode=change ctx=economic,human_rights
e11 m23 > m11 PROTEST actual 2020-06-15/day mode=demo ctx=human_rights
e12 m25 > m21 AGREE planned 2020-06-19/day ctx=human_rights
e13 m31 > m11 THREATEN threatened 2020-06-17/none ctx=legal
q1 m9 direct cue=said
q2 m17 mixed
q3 m26 direct cue=said
q4 m26 direct
rel m10 part_of m11
rel m18 leads m3

### The Korea Herald 2016-10-07 article
= Main [m1:KOR.OPP opposition] {e1 boycotts} audit as [m2:KOR.GOV Cheong Wa Dae] digs in
~byline By Yeo Jun-ho
~date_line Published : Oct 7, 2016 - 16:42 Updated : Oct 7, 2016 - 17:58
[m3:KOR.LEG The National Assembly's] inspection of government offices ground to a half-halt Friday, this time because the other side had walked away.
[m4:KOR.OPP The Minjoo Party of Korea] {e2 pulled} its lawmakers out of the steering committee in the morning after [m5:KOR.GOV the presidential office] {e3 refused} for a third time to let [m6:KOR.GOV Woo Byung-woo], the senior secretary for civil affairs, testify.
[m7=m6 Woo] is {e4 under investigation} by [m8:KOR.JUD the Seoul Central District Prosecutors' Office] over his family's real estate dealings. [m9=m6 He] rejects any suggestion of favors.
"<<q1 What is [m10=m5 the Blue House] hiding behind one secretary's desk?>>" asked [m11:KOR.OPP Rep. Woo Sang-ho], the party's floor leader. No relation to the secretary, [m12=m11 he] added that [m13=m4 his party] {e5 would push} for an independent counsel.
A week ago the roles were reversed. [m14:KOR.PTY The ruling Saenuri Party] {e6 stayed away} from the audit for seven days in protest against [m15:KOR.LEG Speaker Chung Sye-kyun], who had let through a {e7 motion} to dismiss [m16:KOR.GOV the agriculture minister, Kim Jae-soo].
[m17:KOR.PTY Saenuri Chairman Lee Jung-hyun] {e8 fasted} in his office during that week, only to be taken to a hospital on Sunday. [m18=m17 He] {e9 thanked} [m19:KOR.OPP Park Jie-won] of [m20:KOR.OPP the People's Party] for visiting the ward.
[m21=m20 The centrist party], which [m22=m19 Park] heads on an interim basis, has so far {e10 declined to join} the walkout. Its support would be needed for any bill, with the Minjoo holding 121 of 300 seats.
Outside, [m23:KOR.LAB some 3,000 unionized subway workers] {e11 rallied} in Yeouido against performance-based pay, the tenth day of their walkout. [m24:KOR.GOV Labor Minister Lee Ki-kweon] {e12 described} the strike as illegal on Thursday and {e13 urged} [m25:KOR.GOV Seoul Mayor Park Won-soon] not to give in. [m26=m25 Park], an opposition hopeful for next year's presidential race, settled with a second union last week.
[m27:KCTU.LAB The Korean Confederation of Trade Unions], the umbrella body of [m28=m23 the strikers], {e14 says} it will bring trucks onto the streets Monday.
~footer (jhyeo@heraldcorp.com)
e1 m1 > m2 REJECT actual 2016-10-07/day mode=meet ctx=legislative again
e2 m4 > m5 REJECT actual 2016-10-07/day mode=meet ctx=legislative
e3 m5 > m4 REJECT actual 2016-10-07/none mode=change ctx=legislative,executive
e4 m8 > m7 ACCUSE actual 2016-10-07/none mode=investigate ctx=legal,corruption
e5 m13 > m6 ACCUSE planned 2016-10-07/day mode=investigate ctx=legal,legislative
e6 m14 > m15 PROTEST actual 2016-09-30/week mode=boycott ctx=legislative bg
e7 m3 > m16 SANCTION actual 2016-10-07/none ctx=legislative bg
e8 m17 > m15 PROTEST actual 2016-09-30/week mode=hunger ctx=legislative bg
e9 m18 > m19 SUPPORT actual 2016-10-07/none ctx=legislative
e10 m21 > m4 REJECT actual 2016-10-07/none mode=assist ctx=legislative
e11 m23 > m24 PROTEST actual 2016-10-07/day mode=demo ctx=economic
e12 m24 > m23 ACCUSE actual 2016-10-06/day mode=disapprove ctx=legal,economic
e13 m24 > m25 REQUEST requested 2016-10-06/day mode=change ctx=economic
e14 m27 > m24 PROTEST planned 2016-10-10/day ctx=economic
q1 m11 direct cue=asked
rel m17 leads m14
rel m22 leads m20
rel m28 part_of m27

### The Jakarta Post 2020-10-22 article
= [m1:IDN.EDU Students], [m2:IDN.LAB workers] return to the streets, now with [m3:IDN.GOV Palace] inside its fence
~byline Galih Wiratama
~date_line Jakarta / Thu, October 22, 2020 / 08:31 am
Two weeks after [m4:IDN.LEG the House of Representatives] passed the job creation bill in a late-night sitting, the opponents of the omnibus law show few signs of fatigue.
On Tuesday, the first anniversary of the second term of [m5:IDN.GOV President Joko "Jokowi" Widodo], [m6:IDN.EDU the All-Indonesian Students Union (BEM SI)] {e2 brought} several thousand people to the Horse Statue in Central Jakarta. Barbed wire and 10,587 [m7:IDN.COP police and military personnel] {e3 kept} them from getting any nearer.
[m8=m6 The students] {e4 want} [m9=m5 the President] to revoke the law by emergency regulation. [m10:IDN.GOV Presidential chief of staff Moeldoko] {e5 ruled this out} on Wednesday.
"<<q1 There is a door for those who disagree, and it is at the Constitutional Court>>," [m11=m10 the retired general] said.
[m12:KSPI.LAB The Confederation of Indonesian Trade Unions (KSPI)] {e6 will go} through that door: [m13:KSPI.LAB its president, Said Iqbal], said the petition would be lodged the day Jokowi signs. At the same time [m14=m12 it] {e7 has announced} a rally at the House on Nov. 9.
The earlier protests turned ugly. On Oct. 8 [m15:IDN.CVL unidentified people] {e8 burned down} the Sarinah bus shelter, and {e9 tear gas} drifted into a hospital in Kwitang. The [m16:IDN.COP Jakarta Police] {e10 arrested} 1,192 people that day, more than half of them vocational school pupils.
[m17:AMNESTY.NGO Amnesty International Indonesia] on Wednesday {e11 accused} [m18=m16 the force] of beating detainees, an allegation [m19:IDN.COP spokesman Sr. Comr. Yusri Yunus] {e12 shrugged off}.
Eight people connected to [m20:IDN.OPP the Action to Save Indonesia Coalition (KAMI)], including executive [m21:IDN.OPP Syahganda Nainggolan], {e13 were picked up} by [m22:IDN.COP the National Police] last week on suspicion of inciting riots through a WhatsApp group. [m23:IDN.ELI Gatot Nurmantyo], a former commander of the Indonesian Military and a presidium member of the group, was {e14 refused} entry when [m24=m23 he] tried to see [m25=m21 them] on Oct. 15.
In the House, only [m26:IDN.PTY the Democratic Party] and [m27:IDN.PTY the Prosperous Justice Party (PKS)] {e15 voted against}. "<<q2 [m28=m26 We] walked out because the microphone was off>>," said [m29:IDN.PTY Democrat chairman Agus Harimurti Yudhoyono].
Some governors have passed the demand on. [m30:IDN.GOV West Java Governor Ridwan Kamil] {e16 wrote} to Jokowi on Oct. 8 asking for a delay, as did his counterparts in [m31:@IDN West Sumatra] and [m32:@IDN Yogyakarta].
e2 m6 > m5 PROTEST actual 2020-10-20/day mode=demo ctx=legislative,economic
e3 m7 > m6 MOBILIZE actual 2020-10-20/day mode=police ctx=rights_freedoms
e4 m8 > m9 REQUEST requested 2020-10-20/none mode=change ctx=legislative,economic
e5 m10 > m8 REJECT actual 2020-10-21/day mode=change ctx=executive
e6 m12 > m5 ACCUSE planned 2020-10-22/none mode=allege ctx=legal
e7 m14 > m4 PROTEST planned 2020-11-09/day mode=demo ctx=economic
e8 m15 > m3 PROTEST actual 2020-10-08/day mode=riot ctx=economic bg
e9 m16 > m15 ASSAULT actual 2020-10-08/day mode=crowd-control ctx=repression bg
e10 m16 > m1 COERCE actual 2020-10-08/day mode=arrest ctx=repression bg
e11 m17 > m18 ACCUSE actual 2020-10-21/day mode=allege ctx=human_rights
e12 m19 > m17 REJECT actual 2020-10-22/none ctx=human_rights
e13 m22 > m20,m21 COERCE actual 2020-10-15/week mode=arrest ctx=repression
e14 m22 > m24 REJECT actual 2020-10-15/day mode=meet ctx=legal
e15 m26,m27 > m4 REJECT actual 2020-10-08/week ctx=legislative bg
e16 m30 > m5 REQUEST requested 2020-10-08/day mode=change ctx=economic bg
q1 m11 direct cue=said
q2 m29 direct cue=said
rel m13 leads m12
rel m23 member_of m20
rel m29 leads m26

### Cape Argus 2008-05-27 article none
= [m1:@ZAF Sea Point] pool to stay shut as pump parts stuck at harbour
~byline Nomfundo Baartman
~date_line May 27 2008 at 11:04AM
Swimmers hoping for a winter dip in Cape Town's best-loved seawater pool will have to wait until at least mid-July, the facility's manager says.
[m2:ZAF.GOV The city's sport and recreation department] had planned to reopen the Olympic-size basin at the end of May, once a new pump was fitted. But two crates of Italian parts have been sitting in the harbour for eleven days.
"<<q1 [m3=m2 We] have the tiles, [m4=m2 we] have the paint, [m5=m2 we] even have the ice-cream man. What [m6=m2 we] don't have is the impeller>>," said [m7:? manager Elroy Petersen].
[m8=m7 He] explained that the freight company had labelled the crates as agricultural machinery.
[m9:ZAF.BUS Bayside Freight], whose office is on the Foreshore, blamed a computer. A clerk there said <<q2 the papers would be corrected before the weekend>>.
The pool draws 180 000 visitors in a good summer. It was built in the 1950s and last refurbished four years ago.
Among the regulars is [m10:? Irma Katz, 84], who has swum there every morning since 1961. "<<q3 The sea is free, but it pushes>>," [m11=m10 she] said. "<<q4 [m12=m10 I] am using my bath in the meantime and thinking of England.>>"
[m13:? The Sea Point Swimming Club] has moved its training to the university. Its coach, [m14:? Deon Fourie], said <<q5 the juniors were complaining about the chlorine>>.
Monthly tickets will be extended by the number of days lost, [m15=m2 the department] said.
~related Also read: Whale spotted off Moullie Point
q1 m7 direct cue=said
q2 m9 indirect cue=said
q3 m11 direct cue=said
q4 m11 direct
q5 m14 indirect cue=said
