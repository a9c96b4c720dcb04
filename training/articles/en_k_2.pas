### The Guardian 2016-11-08 article none
= Actor sues former agent over 'secret' commission deal
~byline Maeve Tolan
~date_line Tue 8 Nov 2016 12.27 GMT
~share Share on Facebook | Share on Twitter
[m1:? The actor Daniel Whitcombe] has sued [m2:? his former agent], accusing [m3=m2 her] of taking secret payments from producers while [m4=m1 he] was filming in [m5:@HUN Budapest].
In papers lodged at [m6:GBR.JUD the high court in London], [m7=m1 Whitcombe] demands the return of £1.4m and an account of every contract signed since 2009.
[m8:? Paula Reyes-Hart], who leads [m9:GBR.BUS the Longacre agency], rejected the claims. "<<q1 [m10=m8 I] made [m11=m1 him]. [m12=m8 We] will fight this with everything we have>>," [m13=m8 she] said.
[m14=m8 Reyes-Hart] has threatened a countersuit for defamation after the 43-year-old told a podcast that [m15=m8 she] had "<<q2 robbed [m16=m1 me] blind>>".
The pair's alliance, once among the most envied in the industry, collapsed at the Toronto festival when [m17=m1 he] refused to share a car with [m18=m8 her].
[m19:? Whitcombe's wife, the novelist Ada Penn], defended [m20=m1 him] on Twitter. "<<q3 He has been under siege from lawyers for a year>>," [m21=m19 she] wrote.
[m22:? A spokesman for the actors' union Equity] declined to comment on an individual case, but said <<q4 members were free to leave an agent at any time>>.
The judge ordered both sides to attempt mediation before a hearing in March. Rehearsals for Whitcombe's King Lear begin next week.
~related Topics: Film | Theatre | Law
q1 m13 direct cue=said
q2 m1 mixed cue=told
q3 m21 direct cue=wrote
q4 m22 indirect cue=said
rel m8 leads m9

### Associated Press 2008-06-19 article none
= Levee breaks, Iowa town fills sandbags again
~byline By CORA DENNISON, Associated Press Writer
[m1:@USA OAKVILLE, Iowa] - The river attacked from two sides before dawn Wednesday, breaching a levee that volunteers had defended for nine days.
[m2:USA.GOV Emergency managers] ordered [m3:USA.CVL the last 60 residents] to leave. A few refused. "<<q1 [m4=m5 I've] got hogs in the barn and nobody's going to feed them but [m6=m5 me]>>," said [m7:USA.AGR farmer Gene Tollefson]; [m5=m7 he] later agreed to go in his son's boat.
[m8:USA.MIL National Guard soldiers] dropped sandbags from helicopters, and [m9:USA.GOV the Federal Emergency Management Agency] sent water, cots and generators to a school gym in [m10:@USA Mediapolis].
[m11:? The American Red Cross] said <<q2 it was sheltering 900 people across the county>>.
[m12:USA.COP Sheriff's deputies] arrested [m13:? two men from Illinois] who were found rowing away from a flooded hardware store with chain saws.
"<<q3 There's a special place for people like that>>," [m14:USA.COP Sheriff Martin Voss] said.
[m15:USA.BUS Railroads] have suspended service between [m16:@USA Burlington] and [m17:@USA Ottumwa], and corn futures hit a record in [m18:@USA Chicago] for the seventh straight day.
Forecasters warned that the crest, 25.4 feet, will not pass until the weekend.
[m19:USA.REL Lutheran Pastor Judith Amdahl] offered her church to whoever came. By noon it held four families, three dogs and a parrot.
q1 m7 direct cue=said
q2 m11 indirect cue=said
q3 m14 direct cue=said

### Daily Nation 2012-09-05 article
= [m1:KEN.LAB Teachers] {e1 down tools} as matatu thugs strike again on [m2:@KEN Thika Road]
~byline By PETER KARANJA
~date_line Wednesday September 5 2012
Commuters on [m3:@KEN Thika Road] were attacked by [m4:? a gang of six] on Monday night when the bus [m5=m4 they] had boarded as passengers was forced onto a dirt track. Eleven people lost phones and cash.
[m6:KEN.COP Kasarani police boss Augustine Nthumbi] said <<q1 two suspects had been arrested and a toy pistol recovered>>.
The robbery came on the eve of a [m7=m9 teachers'] {e2 strike} that shut most public schools for a second day on Tuesday. [m8:KEN.LAB The Kenya National Union of Teachers], led by [m24:KEN.LAB secretary-general David Okuta], wants a 300 per cent pay rise promised in 1997.
"<<q2 [m9=m8 We] shall not go back to class for speeches>>," [m10=m24 Mr Okuta] told members at [m11:@KEN Uhuru Park].
[m12:KEN.GOV Education minister Mutula Kilonzo] {e3 accused} [m13=m8 the union] of holding children hostage. [m14=m12 He] {e4 asked} [m15=m8 its] leaders to meet [m16=m12 him] on Thursday, an invitation that [m17=m24 the union chief] {e5 turned down} within the hour.
[m18:KEN.JUD The Industrial Court] has {e6 ordered} [m19=m8 the teachers] to suspend the walkout.
Meanwhile, parents in [m20:@KEN Kahawa] complain that idle pupils are being lured into betting dens. One den owner threatened a mother with a panga after she dragged her son out.
Gor Mahia's coach, [m21:? Zdravko Logarusic], has warned his players to keep out of the terraces when they face [m22:@KEN AFC Leopards] on Sunday. [m23:? The league] fined both clubs last month for crowd trouble.
e1 m1 > m12 PROTEST actual 2012-09-03/day mode=strike ctx=economic again
e2 m7 > m12 PROTEST actual 2012-09-03/day mode=strike ctx=economic
e3 m12 > m13 ACCUSE actual 2012-09-05/none mode=disapprove ctx=economic
e4 m14 > m15 REQUEST requested 2012-09-05/none mode=meet ctx=economic
e5 m17 > m14 REJECT actual 2012-09-05/none mode=meet ctx=economic
e6 m18 > m19 REQUEST requested 2012-09-05/none mode=yield ctx=legal,economic
q1 m6 indirect cue=said
q2 m10 direct cue=told
rel m24 leads m8

### Buenos Aires Times 2021-07-02 article
= Bus heist, bread prices and a [m1:ARG.GOV mayor] {e1 in handcuffs}: the week in [m2:@ARG Tucumán]
~page_control Home › Provinces
~date_line Friday, July 2, 2021
It was a week in which the crime pages swallowed everything else in [m3:@ARG San Miguel de Tucumán].
On Monday [m4:? three masked men] held up a long-distance coach, stripped passengers of their phones and fled into the cane fields. [m5:ARG.COP Provincial police] captured one, who surrendered when his motorcycle ran dry.
On Tuesday [m6:ARG.COP federal officers] {e2 detained} [m7:ARG.GOV the mayor of Las Talitas, Carlos Najar], as he left a barber's shop. [m8:ARG.JUD Prosecutor Mariana Rivadeneira] {e3 alleges} that [m9=m7 he] billed the town for 40 trucks of asphalt that never came.
"<<q1 [m10=m7 I] am the victim of [m11:ARG.GOV the governor's] {e4 persecution}>>," the [m12=m7 mayor] shouted at cameras.
[m13:ARG.GOV Governor Juan Manzur] kept silent, but [m14:ARG.GOV his interior minister, Miguel Acevedo], {e5 praised} "<<q2 the independence of [m15=m8 the prosecution service]>>".
Bakers, for their part, raised prices by 12 percent and threatened to stop deliveries to any shop that undercut them. The consumer league denounced a cartel.
Then came football. San Martín's striker refused to shake hands with his old coach, and supporters hurled seats. The club apologised.
[m16:ARG.OPP The local branch of the Radical Civic Union], part of [m17:ARG.OPP the Juntos por el Cambio coalition], {e6 called on} [m18=m7 the detained man] to resign.
e1 m6 > m1 COERCE actual 2021-06-29/day mode=arrest ctx=corruption,legal again
e2 m6 > m7 COERCE actual 2021-06-29/day mode=arrest ctx=corruption,legal
e3 m8 > m9 ACCUSE actual 2021-07-02/none mode=allege ctx=corruption,legal
e4 m10 > m11 ACCUSE actual 2021-06-29/none mode=allege ctx=corruption
e5 m14 > m15 SUPPORT actual 2021-07-02/none ctx=legal,corruption
e6 m16 > m18 REQUEST requested 2021-07-02/none mode=yield ctx=corruption
q1 m12 direct cue=shouted
q2 m14 mixed cue=praised
rel m16 part_of m17
