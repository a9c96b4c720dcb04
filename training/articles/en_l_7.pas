### Politico 2023-10-04 article
= [m1:USA.LEG McCarthy] {e1 out}: eight Republicans and every Democrat end a nine-month speakership
~byline By JORDAN HALE and MEREDITH OSGOOD
~date_line 10/04/2023 05:02 AM EDT
~share Link Copied
No one had ever done it in 234 years. On Tuesday afternoon, at 4:45, the clerk read the tally, and [m2:USA.LEG the House of Representatives] was without a head.
[m3:USA.LEG Matt Gaetz] had filed the motion to vacate the night before. Two days earlier [m4:USA.LEG the speaker] had {e2 struck} a bargain with [m5:USA.LEG Democrats] to keep the government funded through mid-November, and [m6=m3 the Floridian] {e3 called that} a betrayal of what [m7=m4 he] had {e4 sworn} to [m8:USA.LEG the Freedom Caucus] in January.
"<<q1 Chaos is somebody [m9=m3 we] cannot trust with [m10=m9 our] word>>," [m32=m3 he] told the chamber.
[m11:USA.LEG The caucus], chaired by [m12:USA.LEG Scott Perry], was itself split. [m13=m12 The Pennsylvanian] {e5 stood by} the man from Bakersfield.
On the other side of the aisle [m14:USA.LEG Hakeem Jeffries] had {e6 told} [m15=m5 his members] in a morning huddle not to rescue anyone. "<<q2 It is for [m16:USA.PTY the Republicans] to end [m36=m16 their] civil war>>," the minority leader wrote to [m17=m5 them].
[m18:USA.LEG Patrick McHenry], who had been the deposed man's deputy in everything but name, now holds the gavel. [m37=m18 His] first act was to {e7 turn} [m19:USA.ELI Nancy Pelosi] out of [m38=m19 her] Capitol hideaway, by Wednesday.
[m20=m4 McCarthy] would {e8 not run} again, [m21=m4 he] said that evening. Of [m22=m3 the man who toppled him]: "<<q3 All of this was about [m23=m22 his] ethics case.>>" [m33:USA.LEG The House Ethics Committee], a panel of five from each party, has been {e9 looking into} [m34=m3 Gaetz] since 2021; the congressman {e10 denies} everything.
Who is next? [m24:USA.LEG Steve Scalise], the majority leader, was telephoning by nightfall. So was [m25:USA.LEG Jim Jordan], who heads [m26:USA.LEG the Judiciary Committee] and whom [m27:USA.OPP Donald Trump] may {e11 endorse}.
Abroad the vacancy costs most in Kyiv. [m28:USA.GOV President Joe Biden] {e12 rang} allies on Tuesday, among them the leaders of [m29:POL.GOV Poland] and [m30:GBR.GOV Britain], to {e13 assure} [m35=m29+m30 them] that aid for [m31:UKR.GOV Ukraine] would flow.
Most viewed stories include a guide to what a speaker pro tempore can do.
~related Most Read
~footer © 2023 POLITICO LLC
e1 m3,m5 > m1 SANCTION actual 2023-10-03/day mode=discontinue ctx=legislative
e2 m4 > m5 SUPPORT actual 2023-09-30/none ctx=legislative,economic
e3 m6 > m4 ACCUSE actual 2023-10-04/none mode=disapprove ctx=legislative
e4 m7 > m8 AGREE planned 2023-01-01/month ctx=legislative bg
e5 m13 > m4 SUPPORT actual 2023-10-04/none ctx=legislative
e6 m14 > m15 REQUEST requested 2023-10-03/day mode=withhold ctx=legislative
e7 m18 > m19 COERCE planned 2023-10-04/day mode=restrict ctx=legislative
e8 m20 > m3 CONCEDE actual 2023-10-03/day ctx=legislative
e9 m33 > m34 ACCUSE actual 2021-01-01/year mode=investigate ctx=legal bg
e10 m34 > m33 REJECT actual 2023-10-04/none ctx=legal
e11 m27 > m25 SUPPORT hypothetical 2023-10-04/none ctx=legislative
e12 m28 > m29,m30 CONSULT actual 2023-10-03/day mode=phone ctx=diplomatic
e13 m28 > m35 AGREE planned 2023-10-03/day ctx=military
q1 m32 direct cue=told
q2 m14 direct cue=wrote
q3 m21 direct
rel m12 leads m11
rel m25 leads m26
rel m4 leads m2 to=2023-10-03

### Post-Courier 2019-11-25 article
= [m1:@PNG Buka] sings as polling opens
~byline BY GORETHY KENNETH
~date_line November 25, 2019
[m27=m2 He] danced up to the box with a flag about his shoulders. [m2:PNG.GOV John Momis], president of [m3:PNG.GOV the Autonomous Bougainville Government], has waited for Saturday's moment since [m28=m2 he] was a young priest.
Voting goes on for two weeks. [m4:PNG.CVL Some 207,000 people] may choose between greater autonomy and a state of their own, as laid down in the deal which [m5:PNG.GOV Port Moresby] and [m6:BOUGAINVILLERA.REB the factions of the island] {e1 concluded} at Arawa in August 2001. Ten years of {e2 fighting} over the Panguna copper pit had gone before.
Yet the referendum binds no one. [m7:PNG.GOV Prime Minister James Marape], leader of [m8:PNG.PTY the Pangu Pati], {e3 assured} the voters in Buka last month that [m9=m7 he] would sit down with their representatives whatever the outcome. "<<q1 [m10=m5 We] will listen to your voice>>," [m29=m7 he] said. Did [m30=m7 he] also {e4 rule out} full independence? His minister for the region, [m11:PNG.GOV Sir Puka Temu], says [m31=m7 he] never did.
[m12:? Bertie Ahern], once Taoiseach, chairs [m13:PNG.GOV the Referendum Commission].
"<<q2 So far not one serious complaint>>," the Irishman noted on Sunday in Arawa, where [m32=m12 he] had {e5 called on} [m14:BOUGAINVILLERA.REB veterans of the Bougainville Revolutionary Army]. Some had walked for a day.
One armed group stays outside. [m15:MEEKAMUI.REB The Me'ekamui movement in Tonu], a remnant of [m16=m14 the BRA], which keeps roadblocks around the old mine and controls [m17:@PNG a few valleys in the south], has nevertheless {e6 let} officials in. Its chief, [m18:MEEKAMUI.REB Noah Musingku], styles himself a king.
[m19:NZL.COP Twenty New Zealand police officers], unarmed, head a small regional support mission. [m20:AUS.GOV Canberra], [m33:NZL.GOV Wellington's] partner in it, put up eight million kina; [m21:JPN.GOV Tokyo] and [m22:USA.GOV Washington] {e7 chipped in}. Of the trouble of 1990, when [m23:AUS.GOV Australia] {e8 supplied} the helicopters from which [m24:PNG.MIL PNG soldiers] {e9 shot} at canoes, nobody spoke.
[m25:PNG.CVL A women's federation] wants counting to be done in daylight.
Results are due by mid-December. If the answer is a border, [m26:SLB.GOV Honiara] will {e10 open} talks on fishing, its high commissioner says.
e1 m5 > m6 SUPPORT actual 2001-08-01/month ctx=territory bg
e2 m5 > m6 ASSAULT actual 2019-11-25/none ctx=natural_resource,territory bg
e3 m7 > m4 AGREE planned 2019-10-01/month ctx=territory
e4 m30 > m3 REJECT denied 2019-11-25/none ctx=territory
e5 m12 > m14 CONSULT actual 2019-11-24/day mode=visit ctx=election
e6 m15 > m13 CONCEDE actual 2019-11-25/none ctx=election
e7 m20,m21,m22 > m13 AID actual 2019-11-25/none ctx=election,economic
e8 m23 > m24 AID actual 1990-01-01/year ctx=military bg
e9 m24 > m6 ASSAULT actual 1990-01-01/year mode=aerial ctx=military bg
e10 m26 > m3 CONSULT hypothetical 2019-11-25/none ctx=economic
q1 m29 direct cue=said
q2 m12 direct cue=noted
rel m2 leads m3
rel m7 leads m8
rel m12 leads m13
rel m15 part_of m16
rel m15 controls m17
rel m18 leads m15

### Seven Days (Burlington) 2012-07-05 article none
= Brass band, two pies, no speeches
~byline Posted by Paula Keogh on Thu, Jul 5, 2012 at 9:10 AM
[m1:USA.GOV The mayor of Warren] marched third, behind a tractor and a llama.
The Fourth of July parade in this Mad River town has no route map, no permit and, by tradition, no politics. Some eight thousand visitors squeezed onto Main Street on Wednesday, twice what the village store had ordered rolls for.
"<<q1 [m2=m3 I] come for the pie>>," said [m3:USA.GOV Governor Peter Shumlin], in shorts. "<<q2 And to lose at the dunk tank.>>"
[m4=m3 He] lost. A nine-year-old from [m5:@USA Waitsfield] put [m6=m3 him] under at the second throw.
[m7:USA.CVL The volunteer fire department], which raises a third of its budget that day, sold out of chicken by noon, its treasurer reckoned. Last year rain had spoiled the barbecue.
The theme, chosen by [m8:USA.EDU pupils of the elementary school], was "Undersea". A float shaped like a lobster trap took the ribbon; a crew of dentists, dressed as plankton, had to content themselves with second.
[m9:USA.COP The sheriff's office] reported one lost dog. It was returned.
~related More from Off Message
q1 m3 direct cue=said
q2 m3 direct
