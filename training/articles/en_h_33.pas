### The Kathmandu Post 2025-09-11 article
= [m1:NPL.MIL Army] keeps the streets, [m2:NPL.CVL Gen Z] picks a judge
~byline Post Report
~date_line Published at : September 11, 2025
[m3:@NPL Kathmandu] woke on Wednesday to [m28=m1 soldiers] at its crossings and smoke over Singha Durbar.
[m4:NPL.GOV KP Sharma Oli] had {e1 resigned} as prime minister at two the afternoon before. [m5=m4 He] was {e2 lifted} by helicopter from Baluwatar by [m6=m1 the Nepal Army], and [m7=m6 it] has since {e3 enforced} a curfew over the whole country.
What had begun on Monday as a schoolbag protest against a {e4 ban} on 26 social media platforms became something else within the hour, when [m8:NPL.COP Armed Police] {e5 opened fire} at New Baneshwor. Nineteen {e6 died} that day. The ban was {e7 lifted} in the night; [m9:NPL.GOV Home Minister Ramesh Lekhak] {e8 quit} before it.
On Tuesday there were no children left. [m10:? Crowds] {e9 burned} Parliament, the Supreme Court, the Hilton. [m11:NPL.OPP Sher Bahadur Deuba], who leads [m12:NPL.PTY the Nepali Congress], and his wife, [m13:NPL.GOV Foreign Minister Arzu Rana], were {e10 beaten} at their home.
"<<q1 That was not [m14=m2 us]. [m15=m2 We] were at the hospital giving blood>>," said [m16:NPL.CVL Sudan Gurung], president of [m17:NPL.CVL Hami Nepal], which had called the Monday rally.
On the chat server where the young meet, a vote of some seven thousand {e11 chose} [m18:NPL.ELI former chief justice Sushila Karki] to head an interim cabinet. [m19:NPL.MIL Army chief Ashok Raj Sigdel] {e12 received} [m20=m18 her] at Bhadrakali late on Wednesday, after {e13 meeting} a first group of delegates. [m21:NPL.GOV Balendra Shah], mayor of the capital, {e14 backed} the choice.
[m22:NPL.OPP Rabi Lamichhane], who founded [m23:NPL.OPP the Rastriya Swatantra Party], walked out of Nakkhu jail with 1,500 others. [m24:NPL.OPP The RSP] denies [m30=m24 it] organised the break.
[m25:NPL.GOV President Ramchandra Paudel] {e16 appealed} to all to stay within the constitution. [m26:IND.GOV Prime Minister Narendra Modi] chaired a meeting in Delhi on [m29:NPL.GOV its neighbour]. [m27:CHN.GOV Beijing] hoped that order would return.
e1 m4 > m2 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e2 m6 > m5 AID actual 2025-09-09/none ctx=executive,military
e3 m7 > m2 COERCE actual 2025-09-10/none mode=curfew ctx=military
e4 m4 > m2 COERCE actual 2025-09-11/none mode=censor ctx=rights_freedoms bg
e5 m8 > m2 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e6 m8 > m2 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression again
e7 m4 > m2 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e8 m9 > m2 RETREAT actual 2025-09-08/day mode=resign ctx=executive
e9 m10 > m4 PROTEST actual 2025-09-09/day mode=riot ctx=executive
e10 m10 > m11,m13 ASSAULT actual 2025-09-09/day mode=beat ctx=political_institutions
e11 m2 > m18 SUPPORT actual 2025-09-10/none ctx=political_institutions
e12 m19 > m20 CONSULT actual 2025-09-10/day ctx=political_institutions,military
e13 m19 > m2 CONSULT actual 2025-09-10/none ctx=political_institutions
e14 m21 > m18 SUPPORT actual 2025-09-10/none ctx=political_institutions
e16 m25 > m2 REQUEST requested 2025-09-11/none mode=yield ctx=political_institutions
q1 m16 direct cue=said
rel m11 leads m12
rel m16 leads m17
rel m19 leads m1

### Cape Times 2005-03-29 article
= No water, no road: [m2:ZAF.COP police] {e1 fire} stun grenades in [m3:@ZAF Khayelitsha]
~byline By Thandeka Majola
~date_line March 29, 2005
Bucket toilets were tipped over the N2 at six on Monday morning, and the freeway stayed shut until the school holidays' first surfers had given up.
[m4:ZAF.CVL Some 2 000 residents of Site C] {e2 had taken} the road to demand taps that the council promised [m26=m4 them] before the last election. [m5=m2 Officers], under a lieutenant who had run out of patience, {e4 dispersed} [m27=m4 them] with stun grenades and rubber bullets; a woman of 61 lost an eye.
Thirty-four people {e5 were arrested}. At the Magistrate's Court, [m6:ZAF.CVL attorney Dumisa Ntuli] {e6 asked} for bail, which [m7:ZAF.JUD the magistrate] {e7 refused} to eleven of [m8=m4 them].
"<<q1 [m9=m4 We] don't want to burn. [m10=m4 We] want to wash>>," said [m11:ZAF.CVL Nozipho Gcaba], who heads [m12:ZAF.CVL the Site C Concerned Residents], a body formed in January.
[m13:ZAF.GOV Mayor Nomaindia Mfeketo] {e8 saw} a third force in it. Elections are due within a year and, [m28=m13 she] said, some wanted a head start. [m14:ZAF.OPP The Pan Africanist Congress], which has nine councillors, {e9 denied} being behind the blockade. [m15:ZAF.OPP The DA's] mayoral hopeful, [m16:ZAF.OPP Helen Zille], {e10 laid} the blame on a municipality that spent R30m on a new logo.
[m17:SACP.PTY The South African Communist Party], an ally of [m18:ZAF.PTY the ANC], {e11 sided} with the residents in a cautious statement: "<<q2 The masses are never wrong, but the N2 is>>".
[m19:ZAF.GOV Provincial minister Leonard Ramatlakane] {e12 has moved} 60 public order members from [m20:@ZAF George] to the city. [m21=m19 He] {e13 will meet} the committee on Thursday, at the request of [m22:SACC.REL the Western Cape Council of Churches].
In July last year an almost identical march ended in [m23:@ZAF Harrismith] with the {e15 death} of [m24:ZAF.EDU pupil Teboho Mkhonza], hit by [m25=m2 police] birdshot. The inquiry has not reported.
e1 m2 > m4 ASSAULT actual 2005-03-28/day mode=crowd-control ctx=repression again
e2 m4 > m13 PROTEST actual 2005-03-28/day mode=obstruct ctx=human_security
e4 m5 > m4 ASSAULT actual 2005-03-28/day mode=crowd-control ctx=repression,human_security
e5 m2 > m4 COERCE actual 2005-03-28/none mode=arrest ctx=repression
e6 m6 > m7 REQUEST requested 2005-03-29/none mode=yield ctx=legal
e7 m7 > m8 REJECT actual 2005-03-29/none mode=yield ctx=legal
e8 m13 > m4 ACCUSE actual 2005-03-29/none mode=allege ctx=human_security,election
e9 m14 > m13 REJECT actual 2005-03-29/none ctx=election
e10 m16 > m13 ACCUSE actual 2005-03-29/none mode=disapprove ctx=human_security,election
e11 m17 > m4 SUPPORT actual 2005-03-29/none ctx=human_security
e12 m19 > m4 MOBILIZE actual 2005-03-29/none mode=police ctx=human_security
e13 m21 > m12 AGREE planned 2005-03-31/day ctx=human_security
e15 m25 > m24 ASSAULT actual 2004-07-01/month mode=firearms ctx=repression bg
q1 m11 direct cue=said
q2 m17 mixed
rel m11 leads m12
rel m17 ally_of m18

### The Spokesman-Review 2026-05-13 article
= [m1:USA.CVL Tribe], [m2:USA.GOV state] ask court to {e1 stop} dam layoffs; [m3:USA.GOV county] says thanks, no
~byline By Ellen Marchetti
~date_line Wed., May 13, 2026
The people who run the fish ladders at Grand Coulee have until June 1.
[m4:USA.CVL The Confederated Tribes of the Colville Reservation] and [m5:USA.GOV Washington Attorney General Nick Brown] {e2 filed} for an emergency order in [m25:USA.JUD federal court in Spokane] on Tuesday, seeking to {e3 block} the dismissal of 61 employees of [m6:USA.GOV the Bureau of Reclamation].
[m28=m6 The bureau], part of [m7:USA.GOV the Interior Department], {e4 sent} [m8:USA.LAB the workers] their notices on April 30. It has said machines can count salmon.
"<<q1 Machines can count. They can't lift a gate at 2 in the morning when the ice comes>>," said [m9:USA.CVL Jarred-Michael Erickson], who chairs the tribes' [m10:USA.CVL business council].
[m11:USA.LAB The American Federation of Government Employees] {e5 joined} the suit as a plaintiff. [m12:USA.LAB Local president Maria Gutknecht] hauled a stuffed chinook into the hallway.
In Davenport, [m13:USA.GOV Lincoln County commissioners] {e6 declined} the attorney general's {e7 invitation} to join. Commissioner [m14:USA.GOV Rob Coffman] {e8 called} it "<<q2 Olympia's fight with the other Washington>>." [m15=m13 The board] {e9 plans} a resolution of thanks to [m16:USA.GOV the president] next week.
U.S. Rep. [m17:USA.LEG Michael Baumgartner], a Republican, {e10 wrote} Interior Secretary [m18:USA.GOV Doug Burgum] on Friday asking that the date be moved to October. [m27=m17 He] hasn't received a reply, a spokeswoman said. [m19:USA.OPP Sen. Patty Murray] {e11 placed} a hold on two of the department's nominees in protest.
The department didn't respond to questions. In a filing, [m29=m7 its lawyers] {e12 argued} that the tribes were consulted in a March phone call, which [m20=m9 Erickson] {e13 disputes}.
[m21:CAN.CVL The Syilx Okanagan Nation], across the border, has a stake as well. Under an agreement {e14 signed} in 2023 with [m22:USA.GOV Bonneville Power Administration], the tribes may bring salmon back above the dam, and [m23:CAN.GOV British Columbia] {e15 pays} for a hatchery.
[m24:USA.JUD U.S. District Judge Thomas Rice] set a hearing for May 22.
e1 m1,m2 > m25 REQUEST requested 2026-05-12/day mode=assist ctx=legal,environment again
e2 m4,m5 > m6 ACCUSE actual 2026-05-12/day ctx=legal,environment
e3 m4,m5 > m25 REQUEST requested 2026-05-12/day mode=assist ctx=legal,environment
e4 m6 > m8 SANCTION actual 2026-04-30/day mode=discontinue ctx=environment
e5 m11 > m4,m5 SUPPORT actual 2026-05-13/none ctx=legal
e6 m13 > m5 REJECT actual 2026-05-13/none mode=assist ctx=legal
e7 m5 > m13 REQUEST requested 2026-05-13/none mode=assist ctx=legal
e8 m14 > m2 ACCUSE actual 2026-05-13/none mode=disapprove ctx=legal
e9 m15 > m16 AGREE planned 2026-05-20/week ctx=executive
e10 m17 > m18 REQUEST requested 2026-05-08/day mode=change ctx=environment
e11 m19 > m7 REJECT actual 2026-05-13/none ctx=legislative
e12 m7 > m4 REJECT actual 2026-05-13/none ctx=legal
e13 m20 > m7 REJECT actual 2026-05-13/none ctx=legal
e14 m4 > m22 SUPPORT actual 2023-01-01/year ctx=environment bg
e15 m23 > m21 AID actual 2026-05-13/none ctx=environment
q1 m9 direct cue=said
q2 m14 mixed cue=called
rel m9 leads m10
rel m6 part_of m7
