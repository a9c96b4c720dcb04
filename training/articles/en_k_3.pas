### Philippine Daily Inquirer 2018-05-30 article none
= Delivery rider robbed in [m1:@PHL Pasig], thieves return his helmet
~byline By: Marlon Evangelio - Reporter
~date_line 05:20 AM May 30, 2018
[m2:@PHL MANILA, Philippines] — [m3:? Two men on a motorcycle] held up [m4:? a delivery rider] in [m5:@PHL Pasig City] on Monday night, seized his cash box and then handed back his helmet with an apology, [m6:PHL.COP police] said.
[m7:? Rogelio Dimaculangan, 26,] was waiting at a gate in [m8:@PHL Barangay Santolan] when [m9=m3 the pair] surrounded [m10=m7 him]. One pointed a gun at [m11=m7 his] stomach and demanded the day's collection.
"<<q1 [m12=m7 I] begged [m13=m3 them] to leave the helmet because the company will charge [m14=m7 me]. [m15=m3 They] agreed>>," [m16=m7 he] told investigators.
[m17:PHL.COP Senior Supt. Orlando Yebra, the city police chief], said <<q2 checkpoints had been set up along Marcos Highway and that [m18=m17 he] had ordered precinct commanders to review security camera footage>>.
[m19:PHL.BUS The delivery company] rejected reports that [m20=m19 it] would deduct the loss from the rider's pay. "<<q3 [m21=m19 We] stand by [m22=m7 Roger]>>," [m23:? its operations manager] said.
A group of riders plans to escort one another in unlit streets after 9 p.m. [m24:PHL.GOV Barangay officials] promised them reflective vests.
Two suspects matching the description were held in [m25:@PHL Marikina] last week but freed for lack of a complainant.
~read_also READ: Jollibee mascot wins dance-off
q1 m16 direct cue=told
q2 m17 indirect cue=said
q3 m23 direct cue=said

### ESPN 2013-01-18 article none
= Coach warns stars: defend or sit
~byline Grady Holloman | ESPN Senior Writer
~share Share Like
[m1:@USA OAKLAND, Calif.] -- A day after [m2=m4 his] team surrendered 131 points, [m3:? the visitors' coach], [m4=m3 Del Harkness], threatened to bench anybody who will not guard his man.
"<<q1 [m5=m6 We] got attacked in the paint and nobody fired back. [m6=m4 I] told [m7:? them] I'd rather lose with rookies>>," [m8=m4 Harkness] said Thursday.
[m9:? All-Star guard Terrell Oakes], who refused to speak with reporters after the loss, struck a softer tone at practice. [m10=m9 He] apologized to [m11:? a ballboy he had shoved].
"<<q2 Coach is right. [m12=m9 I] accept it>>," [m13=m9 Oakes] said.
The league fined [m14=m9 him] $25,000 and warned the bench to stay off the floor. [m15:? The players' union] said <<q3 it was reviewing the penalty>>.
Trade rumors continue to besiege the club. [m16:? General manager Rich Delaney] rejected an offer from [m17:@CAN Toronto] for center [m18:? Ivan Petrovic] and denied that talks with [m19:@USA Chicago] had collapsed.
[m20=m18 The 7-footer], a native of [m21:@SRB Belgrade], has demanded nothing, his agent insists. He will join [m22:@SRB Serbia's] camp in July.
The team flies to [m23:@USA Denver] on Friday. Two fans arrested for throwing beer at the referee were released without charge.
q1 m8 direct cue=said
q2 m13 direct cue=said
q3 m15 indirect cue=said

### Dawn 2022-09-09 article
= Flood victims loot trucks in [m1:@PAK Dadu]; [m2:UN UN chief] {e1 arrives} in [m3:@PAK Islamabad]
~byline Nadeem Brohi
~date_line Published September 9, 2022
[m4:@PAK DADU]: Hungry families stopped three trucks carrying flour on the bypass near [m5:@PAK Khairpur Nathan Shah] on Thursday and emptied them before [m6:PAK.COP police] reached the scene. No one was arrested.
"<<q1 [m7=m8 We] are not thieves. [m9=m8 Our] children have not eaten since Tuesday>>," said [m8:PAK.CVL Ghulam Hussain, a sharecropper], who was camping on a dyke.
[m10:PAK.GOV The Provincial Disaster Management Authority] said <<q2 it had sent 22,000 tents to the district>>, but survivors complained that shopkeepers had seized most of them. A dealer was caught selling relief goods in [m11:@PAK Hyderabad].
In the capital, [m12:UN UN Secretary-General António Guterres] {e2 landed} before dawn today on a two-day visit of solidarity and {e3 met} [m13:PAK.GOV Prime Minister Shehbaz Sharif]. [m14=m12 He] {e4 urged} [m15:? the world] to pour "<<q3 massive>>" support into the country.
[m16:USA.MIL American C-17 aircraft] have begun {e5 bringing} food from [m17:@ARE Dubai], and [m18:FRA.GOV France] is {e6 to fly in} pumps next week.
[m19:PAK.OPP Pakistan Tehreek-i-Insaf leader Fawad Chaudhry] {e7 alleged} that [m20:PAK.GOV the Sindh government] was handing out tents to its voters. [m21:PAK.GOV Provincial minister Sharjeel Memon] {e8 dismissed} the claim as "<<q4 politics on floating bodies>>".
Cotton prices rose to a new high in [m22:@PAK Karachi], and a textile group has sued its insurer for refusing to pay.
e1 m2 > m13 CONSULT actual 2022-09-09/day mode=visit ctx=disasters,diplomatic again
e2 m12 > m13 CONSULT actual 2022-09-09/day mode=visit ctx=disasters,diplomatic again
e3 m12 > m13 CONSULT actual 2022-09-09/day mode=meet ctx=disasters,diplomatic
e4 m14 > m15 REQUEST requested 2022-09-09/day mode=assist ctx=disasters
e5 m16 > m13 AID actual 2022-09-09/none ctx=disasters,military
e6 m18 > m13 AGREE planned 2022-09-12/week ctx=disasters
e7 m19 > m20 ACCUSE actual 2022-09-09/none mode=allege ctx=disasters
e8 m21 > m19 REJECT actual 2022-09-09/none ctx=disasters
q1 m8 direct cue=said
q2 m10 indirect cue=said
q3 m14 mixed
q4 m21 mixed cue=dismissed

### The Irish Times 2010-11-24 article
= Students {e1 occupy} a minister's office while shoppers queue for boots
~byline Niamh Corrigan
~date_line Wed Nov 24 2010 - 00:00
[m1:@IRL Dublin's] [m2:@IRL Grafton Street] was besieged yesterday, by bargain hunters. A shoe chain in receivership opened its doors at seven and by nine two women had come to blows over a pair of size fives; a security guard separated them and one was asked to leave.
Half a mile away, [m3:IRL.EDU some 40 students] from [m4:IRL.EDU the group Free Education for Everyone] {e2 took over} the hallway of [m5:IRL.GOV the Department of Social Protection] in protest at a planned rise in fees. [m6:IRL.COP Gardaí] {e3 dragged} [m7=m3 them] out one by one; [m8:IRL.EDU four] were {e4 arrested} under the Public Order Act.
"<<q1 It's the banks that should be evicted>>," shouted [m9:IRL.EDU Ciara Nolan, a second-year history student], from the back of a van.
[m10:IRL.LAB The Union of Students in Ireland], whose [m11=m12 president], [m12:IRL.LAB Gary Redmond], had not been told of the action, {e5 distanced itself}. [m13=m12 He] said <<q2 the union preferred the ballot box>>.
[m14:IRL.GOV Minister for Social Protection Éamon Ó Cuív] was in [m15:@IRL Galway] opening a playground.
The receiver of the shoe chain, meanwhile, rejected an offer for its lease from a British competitor and warned the 120 staff that there may be no wages this week. They have agreed to work on.
A burst pipe flooded [m16:@IRL Nassau Street] at noon; the city council sent pumps.
e1 m3 > m14 PROTEST actual 2010-11-23/day ctx=economic,education again
e2 m3 > m5 PROTEST actual 2010-11-23/day ctx=economic,education
e3 m6 > m7 COERCE actual 2010-11-23/day ctx=repression,education
e4 m6 > m8 COERCE actual 2010-11-23/day mode=arrest ctx=repression,education
e5 m10 > m3 REJECT actual 2010-11-24/none ctx=education
q1 m9 direct cue=shouted
q2 m13 indirect cue=said
rel m12 leads m10
