### Manila Bulletin 2024-09-27 article none
= Chef accuses rival of stealing adobo recipe, demands public apology
~byline BY Jessamyn Reyes-Tolentino
~date_line Sep 27, 2024 03:12 PM
Two celebrity chefs have opened fire on each other over a pot of adobo.
[m1:? Marco Salonga], who runs [m2:PHL.BUS the Kusina Rebelde chain], accused [m3:? his former sous-chef, Bianca Uy], of copying a black-vinegar recipe "<<q1 down to the last peppercorn>>" for her new restaurant in [m4:@PHL Bonifacio Global City].
"<<q2 [m5=m1 I] gave [m6=m3 her] three days to take it off the menu. [m7=m3 She] laughed>>," [m8=m1 Salonga] told [m9:? his followers] on Thursday.
[m10=m3 Uy] rejected the ultimatum. "<<q3 My grandmother cooked this in [m11:@PHL Iloilo] before he was born>>," [m12=m3 she] replied, inviting [m13=m1 him] to a blind tasting.
[m14:? The chefs' guild] offered to mediate. [m15:? Its president, Manny Torrejon], said <<q4 no one can own adobo>>.
Lawyers on both sides have exchanged letters. [m16:PHL.GOV The Intellectual Property Office] noted that recipes enjoy little protection unless kept secret, and declined to take sides.
[m17:PHL.BUS A soy sauce maker] has withdrawn its sponsorship of [m18=m1 Salonga's] show.
Meanwhile, diners queued around the block for both versions.
q1 m1 mixed
q2 m8 direct cue=told
q3 m12 direct cue=replied
q4 m15 indirect cue=said
rel m1 leads m2

### CBC 2016-07-14 article none
= Moose invades campground, [m1:CAN.COP Mounties] called to negotiate
~date_line Posted: Jul 14, 2016 11:20 AM NT
~share shares
A bull moose held 40 campers hostage for most of Wednesday at a park near [m2:@CAN Gander, N.L.], charging anyone who tried to leave their tent.
"<<q1 [m3=m4 We] surrendered the barbecue right away>>," said [m4:? Darlene Pike, who was on holiday from St. John's with three children]. "<<q2 He refused the potato salad>>."
[m5:CAN.COP RCMP Cpl. Trevor Hynes] arrived with [m6:CAN.GOV two wildlife officers] at noon. A first dart missed. The animal attacked the patrol car, breaking a mirror, and withdrew to the beach.
[m7=m5 Hynes] said <<q3 the siege ended at 5:30 p.m., when a second dart took effect>>. The moose was driven 60 kilometres north and released.
[m8:CAN.GOV Provincial biologist Emily Rideout] blamed people who feed the animals. [m9=m8 She] warned that fines run to $1,000.
[m10:? The campground's owner, Gus Parrott], apologized to his guests and offered a free night. Most accepted; two families demanded their money back.
One man was ticketed for launching a drone over the scene.
q1 m4 direct cue=said
q2 m4 direct cue=said
q3 m7 indirect cue=said

### The East African 2023-07-20 article
= In [m1:@KEN Kisumu], a wedding, a land feud and [m2:KEN.CVL a boy] {e1 shot} on a balcony
~byline By MOSES ODHIAMBO
~date_line Thursday July 20 2023
[m3:? Akinyi Odero], a trader in second-hand clothes, had planned her wedding for Wednesday. The caterer refused to cross town and the priest phoned to say he was hiding in a pharmacy.
[m4:KEN.CVL Protesters loyal to opposition chief Raila Odinga] had {e2 thrown up barricades} on the Kondele roundabout against new taxes. [m5:KEN.COP Anti-riot officers] {e3 answered} with tear gas and, residents say, live rounds.
One of these {e4 hit} [m6=m2 a 14-year-old] who was watching from the third floor. [m7=m2 He] is in intensive care.
"<<q1 [m8=m9 We] shall sue [m10:KEN.COP the inspector-general] in person>>," said [m9:KEN.CVL the boy's uncle, Elisha Ouma].
[m11:KEN.COP Regional commander Noah Mwivanda] {e5 denied} that [m12=m5 his men] had fired at houses.
[m13:KEN.REL Catholic bishops] {e6 appealed} to [m14:KEN.GOV President William Ruto] and [m15:KEN.OPP Mr Odinga] to talk. [m16:TZA.GOV Tanzanian President Samia Suluhu Hassan] had been in [m17:@KEN Nairobi] last week but saw nobody, [m18=m15 Mr Odinga's] office says.
In the same suburb two brothers are before the magistrate over a quarter-acre plot. One is accused of attacking the other's fence with an axe; he denies it, and demands that the case be moved.
Ms Odero married at six in the evening, without a cake.
e1 m5 > m2 ASSAULT denied 2023-07-19/day mode=firearms ctx=repression again
e2 m4 > m14 PROTEST actual 2023-07-19/day mode=obstruct ctx=economic
e3 m5 > m4 ASSAULT actual 2023-07-19/day mode=crowd-control ctx=repression
e4 m5 > m6 ASSAULT denied 2023-07-19/day mode=firearms ctx=repression
e5 m11 > m9 REJECT actual 2023-07-20/none ctx=repression
e6 m13 > m14,m15 REQUEST requested 2023-07-20/none mode=change ctx=economic
q1 m9 direct cue=said

### Deutsche Welle 2009-11-27 article
= Opel workers, a broken bear and [m1:DEU.GOV a minister's] {e1 exit}
[m2:@DEU Berlin's] zoo reopened its polar bear house after the male attacked a keeper, who needed eleven stitches. The zoo is looking into safety.
Across the Tiergarten, the new coalition lost its first minister. [m3:DEU.GOV Labor Minister Franz Josef Jung] {e2 stepped down} on Friday over an air strike near [m4:@AFG Kunduz] that took place in September, when [m5=m3 he] was in charge of defense.
[m6:DEU.MIL A German colonel] had {e3 called in} [m7:USA.MIL American jets] against two fuel trucks seized by [m8:TALIBAN.REB the Taliban]; [m9:AFG.CVL dozens of villagers] {e4 died}.
"<<q1 [m10=m3 I] take political responsibility for information policy>>," [m11=m3 Jung] said, in a statement of two minutes.
[m12:DEU.OPP The Green party's Jürgen Trittin], who along with [m13:DEU.OPP the Social Democrats] had {e5 demanded} that step, {e6 said} [m14:DEU.GOV Chancellor Angela Merkel] must explain what she knew.
A parliamentary committee is to sit next week.
In [m15:@DEU Rüsselsheim], carmaker [m16:DEU.BUS Opel] and its owner, [m17:USA.BUS General Motors], resumed talks about 9,000 jobs. A supplier threatened to stop deliveries; another said it had no reason to. Shares in [m18:@DEU Frankfurt] fell on news from [m19:@ARE Dubai].
And [m20:? Werder Bremen's coach] refused to comment on rumors linking his playmaker with [m21:? Juventus].
e1 m3 > m12 RETREAT actual 2009-11-27/day mode=resign ctx=executive,military again
e2 m3 > m12 RETREAT actual 2009-11-27/day mode=resign ctx=executive,military
e3 m6 > m7 REQUEST requested 2009-09-01/month mode=assist ctx=military bg
e4 m7 > m9 ASSAULT actual 2009-09-01/month mode=aerial ctx=military bg
e5 m12,m13 > m3 REQUEST requested 2009-11-27/none mode=yield ctx=executive,military
e6 m12 > m14 REQUEST requested 2009-11-27/none mode=change ctx=executive,military
q1 m11 direct cue=said
