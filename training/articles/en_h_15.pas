### Rappler 2024-11-27 article
= [m1:PHL.COP QCPD] {e1 files} complaint vs [m32:PHL.COP guards] of [m2:PHL.GOV VP] as [m3:PHL.LEG House] keeps her aide
~byline Bonz Magpantay
~date_line Nov 27, 2024 5:41 PM PHT
[m4:@PHL MANILA], Philippines – The quarrel between [m5:PHL.GOV Vice President Sara Duterte] and [m6:PHL.LEG the House of Representatives] moved to a prosecutor's desk on Wednesday, November 27.
[m7=m1 Quezon City police] {e2 brought} charges of direct assault and disobedience against [m8=m5 the Vice President] and [m9:PHL.COP the head of her security detail, Colonel Raymund Lachica]. They stem from the transfer of [m10:PHL.GOV Zuleika Lopez], her chief of staff, from one hospital to another on Saturday.
[m11=m10 Lopez] was {e3 cited} in contempt by [m12:PHL.LEG the good government committee] for "undue interference" with its probe into confidential funds. The panel, chaired by [m13:PHL.LEG Manila 3rd District Representative Joel Chua], at first wanted her in the women's prison in Mandaluyong; on Monday it {e4 relented} and let the five days lapse in the hospital.
It was the prison order which brought on Duterte's midnight press conference. In it, [m34=m5 she] {e5 said} that if [m35=m5 she] were killed, someone had instructions to {e6 kill} [m14:PHL.GOV President Ferdinand Marcos Jr.], [m15:PHL.GOV First Lady Liza Araneta] and [m16:PHL.LEG Speaker Martin Romualdez].
"<<q1 No joke, no joke>>," [m17=m5 she] added then. Now [m18=m5 she] {e7 maintains} it was "<<q2 a plan without flesh>>".
[m19:PHL.GOV The National Bureau of Investigation] has {e8 subpoenaed} [m20=m5 her] for Friday. [m21:PHL.GOV Justice Undersecretary Jesse Andres] {e9 called} [m22=m5 her] "<<q3 the self-confessed mastermind>>".
[m36=m14 Marcos], on Monday, {e10 promised} to fight back. [m37=m14 He] ran with Duterte in 2022 under [m23:PHL.PTY the UniTeam], an alliance of his [m24:PHL.PTY Partido Federal] and her [m25:PHL.PTY Hugpong ng Pagbabago]; the tie was cut in June, when [m38=m5 she] {e11 gave up} the education portfolio.
In Davao City, [m26:PHL.ELI former president Rodrigo Duterte] {e12 asked} [m33:PHL.MIL soldiers] to look for "a remedy". [m27:PHL.MIL AFP chief General Romeo Brawner] {e13 assured} the public the military was loyal to the Constitution. The [m28:PHL.GOV Justice Department] {e14 described} the elder Duterte's remark as bordering on sedition.
[m29:PHL.CVL Akbayan], joined by [m30:PHL.REL priests and nuns], {e15 will lodge} the first impeachment complaint next week, according to [m31:PHL.LEG its representative, Perci Cendaña]. – Rappler.com
e1 m1 > m32 ACCUSE actual 2024-11-27/day ctx=legal again
e2 m7 > m8,m9 ACCUSE actual 2024-11-27/day ctx=legal
e3 m12 > m11 SANCTION actual 2024-11-27/none ctx=legislative,corruption bg
e4 m12 > m10 CONCEDE actual 2024-11-25/day ctx=legislative
e5 m5 > m14,m15,m16 THREATEN threatened 2024-11-23/day mode=violence ctx=executive bg
e6 m5 > m14,m15,m16 ASSAULT hypothetical 2024-11-23/day ctx=executive
e7 m18 > m14 REJECT actual 2024-11-27/none ctx=legal
e8 m19 > m20 ACCUSE actual 2024-11-29/none mode=investigate ctx=legal
e9 m21 > m22 ACCUSE actual 2024-11-27/none mode=allege ctx=legal
e10 m14 > m5 REJECT actual 2024-11-25/day ctx=executive
e11 m5 > m14 RETREAT actual 2024-06-01/month mode=resign ctx=executive bg
e12 m26 > m33 REQUEST requested 2024-11-27/none ctx=military,pro_autocracy
e13 m27 > m14 SUPPORT actual 2024-11-27/none ctx=military
e14 m28 > m26 ACCUSE actual 2024-11-27/none mode=disapprove ctx=legal
e15 m29,m30 > m5 ACCUSE planned 2024-12-04/week ctx=legislative
q1 m17 direct cue=added
q2 m18 mixed cue=maintains
q3 m21 mixed cue=called
rel m13 leads m12
rel m24 member_of m23
rel m25 member_of m23

### The Age 2011-03-08 article
= [m1:AUS.LAB Nurses] close beds; [m2:AUS.GOV Baillieu] goes to the umpire
~byline Farrah Coburn, state political reporter
~date_line March 8, 2011
Hospitals across Melbourne cancelled elective surgery for a third day yesterday after talks between the state and [m3:AUS.LAB the Australian Nursing Federation] failed.
The federation's Victorian secretary, [m4:AUS.LAB Lisa Fitzpatrick], said that one bed in five had been {e1 taken out} of use by Sunday night. [m5=m3 Her] members {e2 want} the ratio of one nurse to four patients kept in writing.
"<<q1 [m6=m2 They] say trust us. [m7=m1 We] trusted the last lot and it took a strike>>," [m8=m4 she] told a rally at [m9:@AUS Festival Hall].
[m10:AUS.GOV Premier Ted Baillieu] {e3 described} the action as reckless. [m24=m10 The government] has {e4 applied} to [m11:AUS.JUD Fair Work Australia] for an order to end it, and the hearing is on Thursday.
Not all on his side are pleased. [m12:AUS.PTY The Nationals], the junior partner in [m13:AUS.PTY the Coalition], hold seats with small bush hospitals. Their leader, [m14:AUS.GOV Peter Ryan], {e5 promised} [m23:AUS.MED those] would be spared.
[m15:AUS.OPP Labor's Daniel Andrews], who as health minister {e6 signed} the last agreement in 2007, {e7 urged} the Premier to come to the table himself. "<<q2 There is a chair with his name on it. It has been empty since November>>," [m16=m15 the Opposition Leader] said.
A leaked cabinet paper, {e8 published} by [m17:AUS.JRN this newspaper] on Saturday, suggests ministers expected such a fight and welcomed it. Health Minister [m18:AUS.GOV David Davis] {e10 refused} to discuss it.
[m19:ACTU.LAB The ACTU], to which the federation is affiliated, {e11 backs} the bans. Its president, [m20:ACTU.LAB Ged Kearney], was herself a nurse at the Austin.
At the Royal Children's, surgeon [m21:? Leo Donnan] operated on two patients out of nine. [m25=m21 He] holds neither side to blame.
[m22:AUS.LAB The police union], still without a pay deal, {e12 threatened} yesterday to stop handing out speeding fines.
~page_control Follow the National Times on Twitter
e1 m3 > m10 PROTEST actual 2011-03-06/none mode=strike ctx=health,economic
e2 m5 > m10 REQUEST requested 2011-03-08/none mode=change ctx=health
e3 m10 > m3 ACCUSE actual 2011-03-08/none mode=disapprove ctx=health
e4 m10 > m11 REQUEST requested 2011-03-08/none mode=assist ctx=legal,health
e5 m14 > m23 AGREE planned 2011-03-08/none ctx=health
e6 m15 > m3 SUPPORT actual 2007-01-01/year ctx=health bg
e7 m15 > m10 REQUEST requested 2011-03-08/none mode=meet ctx=health
e8 m17 > m10 ACCUSE actual 2011-03-05/day ctx=executive
e10 m18 > m17 REJECT actual 2011-03-08/none ctx=executive
e11 m19 > m3 SUPPORT actual 2011-03-08/none ctx=health
e12 m22 > m10 THREATEN threatened 2011-03-07/day ctx=economic
q1 m8 direct cue=told
q2 m16 direct cue=said
rel m4 leads m3
rel m12 member_of m13
rel m14 leads m12
rel m20 leads m19
rel m3 member_of m19

### Alabama Reflector 2023-06-12 article
= [m1:USA.JUD Justices] side with [m2:USA.CVL Black voters]; [m3:USA.LEG Legislature] must {e1 redraw} map
~byline By: Jemma Holcombe - June 12, 2023 6:30 am
[m4:USA.CVL Evan Milligan] was on the phone with the power company when the ruling that carries his name came down.
On Thursday [m5:USA.JUD the U.S. Supreme Court] {e2 upheld}, 5 to 4, a lower court's finding that the congressional map adopted in November 2021 likely {e3 dilutes} the vote of the state's Black residents. [m30=m2 They] make up 27% of Alabama and control one seat in seven.
"<<q1 My grandmother marched. [m6=m4 I] filed>>," [m7=m4 Milligan], who heads [m8:USA.CVL Alabama Forward], a civic group, said at [m9:@USA Brown Chapel] in Selma on Sunday.
[m10:USA.GOV Attorney General Steve Marshall], whose office {e4 defended} the lines, said <<q2 [m29=m10 he] was disappointed but expected to prevail at a full trial>>. [m11:USA.GOV Secretary of State Wes Allen] {e5 pledged} to comply with whatever the courts decide.
[m28:USA.JUD A three-judge panel in Birmingham] {e6 had ordered} a second district in January 2022, only for the high court to {e7 freeze} the order two weeks later.
[m12:USA.LEG House Speaker Nathaniel Ledbetter] and [m13:USA.LEG Senate President Pro Tem Greg Reed] {e8 have asked} [m14:USA.GOV Gov. Kay Ivey] to call a special session in July. [m15=m14 Ivey], who leads [m16:USA.GOV the executive branch] and not [m17:USA.PTY the Alabama Republican Party], {e9 would not commit} on Friday.
The party's chairman, [m18:USA.PTY John Wahl], {e10 accused} the majority of social engineering. His counterpart, [m19:USA.OPP Randy Kelley] of [m20:USA.OPP the Alabama Democratic Party], is in a fight of his own: [m21:USA.OPP a minority caucus] {e11 sued} [m22=m19 him] last month over bylaws that cut the number of seats for young people and gays.
"<<q3 [m31:? They] won [m23=m2 us] a district and [m24=m20 we] may not have a party to run in it>>," said [m25:USA.OPP former state Sen. Doug Jones' campaign aide Lisa Pettway].
[m26:USA.GOV Louisiana], where a similar suit has been on hold, must now reckon with the same.
[m27:NAACP.CVL The Alabama NAACP], one of the plaintiffs, plans hearings in nine Black Belt counties.
~footer Our stories may be republished online or in print under Creative Commons license.
e1 m5 > m3 REQUEST requested 2023-06-08/none mode=change ctx=legal,election again
e2 m5 > m2 SUPPORT actual 2023-06-08/day ctx=legal,election
e3 m3 > m2 COERCE actual 2021-11-01/month ctx=election,religion_ethnicity bg
e4 m10 > m2 REJECT actual 2023-06-12/none ctx=legal bg
e5 m11 > m5 AGREE planned 2023-06-12/none ctx=legal,election
e6 m28 > m3 REQUEST requested 2022-01-01/month mode=change ctx=legal,election bg
e7 m5 > m28 REJECT actual 2022-02-01/month ctx=legal bg
e8 m12,m13 > m14 REQUEST requested 2023-06-12/none mode=assist ctx=legislative
e9 m15 > m12,m13 REJECT actual 2023-06-09/day ctx=legislative
e10 m18 > m5 ACCUSE actual 2023-06-12/none mode=disapprove ctx=legal
e11 m21 > m22 ACCUSE actual 2023-05-01/month ctx=legal,political_institutions bg
q1 m7 direct cue=said
q2 m10 indirect cue=said
q3 m25 direct cue=said
rel m7 leads m8
rel m15 leads m16
rel m18 leads m17
rel m19 leads m20
