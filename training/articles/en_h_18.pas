### dpa International 2016-07-20 article
= [m1:POL.GOV Warsaw] {e1 ignores} court's twelve judges; [m2:EU Brussels] {e2 readies} next step
~byline By Jan Hollmann, dpa
~date_line 20 July 2016
[m3:@POL Warsaw] (dpa) - A law that leaves [m4:POL.JUD Poland's Constitutional Tribunal] with sixteen days to look at itself cleared [m5:POL.LEG the Sejm] on Wednesday evening.
It is the third reform of the court within eight months. [m6:POL.PTY Law and Justice (PiS)], the nationalist party led by [m7:POL.PTY Jaroslaw Kaczynski], says [m8=m6 it] wants peace. [m9:POL.OPP Civic Platform] {e3 voted against} the bill, and its floor leader [m10:POL.OPP Slawomir Neumann] {e4 announced} a challenge.
Whatever the judges decide may never see print. In March [m11:POL.GOV Prime Minister Beata Szydlo] {e5 declined} to publish a ruling that struck down the previous version. "<<q1 It was a meeting of some gentlemen over coffee>>," [m12=m11 she] said at the time.
[m13:POL.JUD Andrzej Rzeplinski], the president of the tribunal, {e6 refuses} in turn to assign cases to three men whom [m14:POL.GOV President Andrzej Duda] swore in one December night.
Brussels has been following all this since January. Then, [m15=m2 the European Commission] {e8 opened} a rule-of-law procedure against [m27=m1 Warsaw], the first against any member state. Its vice president, [m16:EU Frans Timmermans], has been to see [m17=m11 Szydlo] twice and {e9 telephoned} [m18:POL.GOV Foreign Minister Witold Waszczykowski] on Monday.
A formal recommendation could {e10 follow} within days, a person in his team said. At the end of that road stands the loss of voting rights, which [m19:HUN.GOV Hungarian Prime Minister Viktor Orban] {e11 has sworn} to block.
"<<q2 Not as long as [m20:HUN.GOV Hungary] sits at the table>>," [m26=m19 he] said in January.
On July 8, in the margins of the NATO summit, [m21:USA.GOV Barack Obama] {e12 told} [m22=m14 Duda] of his concern, a remark that [m23:POL.JRN state television] left out.
[m24:KOD.CVL The Committee for the Defence of Democracy], founded by [m25:KOD.CVL computer technician Mateusz Kijowski], {e13 has called} its followers before the chancellery on Saturday. It still {e14 keeps} a clock there, counting the days for which the ruling has lain unpublished.
~footer dpa jh ncs Author: Jan Hollmann
e1 m1 > m4 REJECT actual 2016-07-20/none mode=yield ctx=legal again
e2 m2 > m1 ACCUSE planned 2016-07-20/none ctx=legal again
e3 m9 > m6 REJECT actual 2016-07-20/day ctx=legislative,legal
e4 m10 > m6 ACCUSE planned 2016-07-20/none ctx=legal
e5 m11 > m4 REJECT actual 2016-03-01/month mode=yield ctx=legal bg
e6 m13 > m14 REJECT actual 2016-07-20/none mode=yield ctx=legal
e8 m15 > m1 ACCUSE actual 2016-01-01/month mode=investigate ctx=legal,diplomatic bg
e9 m16 > m18 CONSULT actual 2016-07-18/day mode=phone ctx=diplomatic,legal
e10 m15 > m1 ACCUSE hypothetical 2016-07-20/none ctx=legal
e11 m19 > m15 REJECT planned 2016-01-01/month ctx=diplomatic bg
e12 m21 > m22 ACCUSE actual 2016-07-08/day mode=disapprove ctx=legal,diplomatic
e13 m24 > m11 PROTEST planned 2016-07-23/day mode=demo ctx=legal
e14 m24 > m11 PROTEST actual 2016-07-20/none ctx=legal
q1 m12 direct cue=said
q2 m19 direct cue=said
rel m7 leads m6
rel m13 leads m4
rel m19 leads m20

### The Nassau Guardian 2007-05-09 article
= [m1:BHS.PTY FNM] {e1 sworn in}; [m2:BHS.OPP PLP] to {e2 contest} three seats
~byline By KEVA LIGHTBOURNE, Guardian Senior Reporter
~date_line Wednesday, May 9, 2007
The rain held off for the new Cabinet and came down on the old one.
[m3:BHS.GOV Prime Minister Hubert Ingraham], back at Rawson Square after five years, {e3 promised} [m4:BHS.CVL Bahamians] on Friday a government that "<<q1 answers its telephone>>". His [m5:BHS.PTY Free National Movement] won 23 constituencies out of 41 on May 2.
[m6:BHS.OPP Perry Christie], whose party took the rest, had {e4 phoned} [m23=m3 him] in the small hours of Thursday and {e5 conceded}. On Monday the tone was sharper. [m7=m2 The Progressive Liberals], said their chairman [m8:BHS.OPP Raynard Rigby], {e6 would petition} the Election Court over Pinewood, Marco City and Sea Breeze.
"<<q2 In one of them, [m9=m2 we] lost by 64. [m10=m2 We] know of 100 who never lived there>>," [m11=m8 he] said.
The Parliamentary Commissioner, [m12:BHS.GOV Errol Bethel], {e7 called} the list the cleanest ever.
It is not only the losers who litigate. [m13:BHS.GOV Attorney General Claire Hepburn] {e8 is reviewing} a contract for the sale of [m14:BHS.BUS BTC] signed in the last week of the old administration, and Mr Ingraham {e9 cancelled} the 50 permanent appointments that were made in April.
[m15:BHS.LAB The Bahamas Public Services Union] {e10 protested} by letter. Its president, [m16:BHS.LAB John Pinder], {e11 asked} for a meeting before any of his people are sent home.
Across the water, [m17:USA.GOV Ambassador John Rood], who leaves this month, {e12 wished} the new leader well. [m18:CHN.GOV The Chinese embassy] {e13 reminded} the press that the stadium it is giving away depends on no party; [m19:BHS.GOV Nassau] has recognised [m20:CHN.GOV Beijing] since 1997.
[m21:CARICOM Caricom's] observer team was small. [m22=m19 The Bahamas] is a member of [m24=m21 the Community] but not of its common market.
[m25=m6 Mr Christie] denied [m26=m6 he] was thinking of retiring.
e1 m1 > m4 AGREE actual 2007-05-04/day ctx=executive again
e2 m2 > m12 ACCUSE planned 2007-05-07/none ctx=legal,election again
e3 m3 > m4 AGREE actual 2007-05-04/day ctx=executive
e4 m6 > m3 CONSULT actual 2007-05-03/day mode=phone ctx=election
e5 m6 > m3 CONCEDE actual 2007-05-03/day ctx=election
e6 m7 > m12 ACCUSE planned 2007-05-07/none ctx=legal,election
e7 m12 > m8 REJECT actual 2007-05-09/none ctx=election
e8 m13 > m2 ACCUSE actual 2007-05-09/none mode=investigate ctx=economic
e9 m3 > m2 SANCTION actual 2007-05-09/none mode=discontinue ctx=executive
e10 m15 > m3 ACCUSE actual 2007-05-09/none mode=disapprove ctx=executive
e11 m16 > m3 REQUEST requested 2007-05-09/none mode=meet ctx=executive
e12 m17 > m3 SUPPORT actual 2007-05-09/none ctx=diplomatic
e13 m18 > m19 AGREE actual 2007-05-09/none ctx=diplomatic,economic
q1 m3 mixed
q2 m11 direct cue=said
rel m8 leads m7
rel m16 leads m15
rel m19 recognises m20 from=1997
rel m22 member_of m21

### Kyiv Post 2010-09-16 article
= [m1:UKR.OPP Tax-code protest]: [m2:UKR.BUS traders] give [m3:UKR.GOV Azarov] a deadline
~byline Yulia Hnatenko, Kyiv Post staff
~date_line Sept. 16, 2010, 11:58 p.m.
KHARKIV - The stalls of Barabashovo, the biggest open-air market of the country, stayed shut on Sept. 15 as some 4,000 of their owners {e1 walked} to the regional administration behind a coffin marked "simplified tax".
[m4=m2 The vendors] want [m5:UKR.LEG parliament] to {e2 throw out} the draft code before Oct. 1. If it does not, the organizers {e3 said}, [m32=m2 they] will bring 50,000 people to [m6:@UKR Kyiv].
Governor [m7:UKR.GOV Mykhailo Dobkin] came out to the steps. "<<q1 Read it before you bury it>>," [m8=m7 he] told [m9=m2 them], and was {e4 pelted} with receipts.
[m10:UKR.GOV Prime Minister Mykola Azarov], the author of the code, {e5 accused} [m11:UKR.OPP Yulia Tymoshenko] on television of standing behind the unrest. [m12=m11 She] answered that [m30=m11 she] would be proud to.
Her own bloc is crumbling: [m27:UKR.LEG six more of its deputies] {e7 crossed over} last week to [m29:UKR.PTY the coalition] formed by [m13:UKR.PTY the Party of Regions], [m14:UKR.PTY the Communists] and [m15:UKR.PTY the Lytvyn Bloc]. [m16:UKR.JUD The Constitutional Court] is expected to hand [m17:UKR.GOV President Viktor Yanukovych] the wider powers that the office lost in 2004. [m28:UKR.JUD Four of its judges] {e9 stepped down} on Sept. 9 – under pressure, according to [m18:UKR.OPP Our Ukraine].
[m19:UKR.SPY The SBU security service], headed by media owner [m20:UKR.SPY Valery Khoroshkovsky], on Sept. 8 {e10 arrested} the historian [m21:UKR.CVL Ruslan Zabily] and kept [m31=m21 him] for 14 hours. The service {e11 denies} having taken his laptop for anything but state secrets.
[m22:RSF.NGO Reporters Without Borders] meanwhile {e12 asks} what has become of [m23:UKR.JRN Vasyl Klymentyev], a Kharkiv editor last seen on Aug. 11.
[m24:EU.GOV Stefan Fuele], the EU's enlargement commissioner, {e13 put} these matters to [m25=m17 the president] in Kyiv on Monday. A [m26:POL.GOV Polish] diplomat said <<q2 [m33=m26 Warsaw] still supported Ukraine's bid to join>>.
e1 m2 > m10 PROTEST actual 2010-09-15/day mode=demo ctx=economic
e2 m4 > m5 REQUEST requested 2010-09-15/day mode=change ctx=economic,legislative
e3 m2 > m10 THREATEN threatened 2010-09-15/none ctx=economic
e4 m2 > m7 PROTEST actual 2010-09-15/day mode=riot ctx=economic
e5 m10 > m11 ACCUSE actual 2010-09-16/none mode=allege ctx=economic
e7 m27 > m11 REJECT actual 2010-09-09/week ctx=legislative
e9 m28 > m17 RETREAT actual 2010-09-09/day mode=resign ctx=legal bg
e10 m19 > m21 COERCE actual 2010-09-08/day mode=arrest ctx=intelligence,rights_freedoms
e11 m19 > m21 REJECT actual 2010-09-16/none ctx=intelligence
e12 m22 > m17 REQUEST requested 2010-09-16/none ctx=rights_freedoms
e13 m24 > m25 CONSULT actual 2010-09-13/day mode=visit ctx=diplomatic,human_rights
q1 m8 direct cue=told
q2 m26 indirect cue=said
rel m13 member_of m29
rel m14 member_of m29
rel m15 member_of m29
rel m20 leads m19
