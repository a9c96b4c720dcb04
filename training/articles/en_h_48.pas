### The Des Moines Register 2011-02-26 article
= Statehouse rally: [m1:USA.LAB unions] {e1 march}, [m2:USA.GOV Branstad] won't budge
~byline By JASON HALVORSEN and KATE NUSSBAUM
~date_line Saturday, February 26, 2011
[m3=m1 They] came in buses from Ottumwa and Waterloo, and one man came on a combine.
About 2,000 [m4=m1 union members] {e2 filled} the west steps of the Capitol on Saturday against House File 525, which would take health insurance off the bargaining table for public workers. It passed a subcommittee on Wednesday.
"<<q1 [m5=m7 We] settled with the last governor in good faith. The ink had a pulse>>," said [m6:USA.LAB Danny Homan], president of [m7:AFSCME.LAB AFSCME Council 61].
[m25=m2 Gov. Terry Branstad] was in [m8:@USA Washington] for a meeting of [m9:NGA.GOV the National Governors Association]. [m10=m2 He] has {e4 accused} his predecessor, [m11:USA.ELI Chet Culver], of signing a contract in the dark days after the election. [m12=m11 Culver] {e5 called} that nonsense from his lake house.
House Speaker [m13:USA.LEG Kraig Paulsen] {e6 promised} a floor vote by mid-March. In the Senate, Majority Leader [m14:USA.LEG Mike Gronstal], a Democrat, {e7 vowed} that the bill would be "<<q2 dead on the doormat>>".
[m15:USA.COP State troopers] {e8 asked} [m23:USA.CVL a drummer] to stop at 4 p.m.; [m24=m23 he] did. Nobody was arrested.
A counter-rally of [m16:USA.CVL the Iowa Tea Party], whose chairman is [m17:USA.CVL Ryan Rhodes], drew 150 to the other side. [m18=m17 Rhodes] {e10 praised} [m19:USA.GOV Wisconsin's Scott Walker], over whose bill [m20:USA.LEG fourteen senators] {e11 have fled} to Illinois.
[m21:USA.LAB The Iowa State Education Association] {e12 plans} a walk-in – coffee with parents before school – on Tuesday. It ruled out a strike, which state law forbids.
e1 m1 > m2 PROTEST actual 2011-02-26/day mode=demo ctx=economic,legislative again
e2 m4 > m2 PROTEST actual 2011-02-26/day mode=demo ctx=economic,legislative
e4 m10 > m11 ACCUSE actual 2011-02-26/none mode=allege ctx=economic,election
e5 m12 > m10 REJECT actual 2011-02-26/none ctx=economic
e6 m13 > m2 AGREE planned 2011-03-15/none ctx=legislative
e7 m14 > m2 REJECT planned 2011-02-26/none mode=assist ctx=legislative
e8 m15 > m23 REQUEST requested 2011-02-26/day mode=yield ctx=rights_freedoms
e10 m18 > m19 SUPPORT actual 2011-02-26/day ctx=economic,legislative
e11 m20 > m19 REJECT actual 2011-02-26/none mode=meet ctx=legislative bg
e12 m21 > m2 PROTEST planned 2011-03-01/day mode=demo ctx=economic
q1 m6 direct cue=said
q2 m14 mixed cue=vowed
rel m6 leads m7
rel m17 leads m16
