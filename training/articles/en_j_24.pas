### Irish Examiner 2018-03-06 article
= [m1:IRL.GOV Minister] {e1 meets} beet growers after tractor {e2 blockade} of [m2:@IRL Cork] port
~byline By Fergal Keohane
~date_line TUESDAY, MARCH 06, 2018 - 06:10 PM
~share Facebook Twitter Messenger
The tractors went home at four o'clock yesterday, leaving a smell of diesel and a date in the diary.
[m3:IRL.AGR The Irish Farmers' Association], whose president is [m4:IRL.AGR Joe Healy], had {e3 kept} lorries out of Ringaskiddy since Sunday over imports of Brazilian beef. The {e4 action} ended when [m5:IRL.GOV Agriculture Minister Michael Creed] agreed by phone to {e5 see} [m6=m3 them].
[m26=m5 He] did so this morning in [m7:@IRL Dublin]. The {e6 meeting}, according to [m8=m4 Mr Healy], was "<<q1 warm, like a kettle>>".
[m9=m5 Mr Creed] {e7 promised} to raise the farmers' fears with [m10:EU EU trade commissioner Cecilia Malmström], who is in talks with [m11:MERCOSUR Mercosur]. [m12=m5 He] {e8 declined} to call for an end to them. "<<q2 [m13=m1 We] sell nine tenths of what [m14=m1 we] make abroad. [m15=m1 We] cannot shut a door and knock on it>>," [m16=m5 he] said.
A harder line was taken by [m17:FRA.GOV his French counterpart, Stéphane Travert], who {e9 threatened} last week to withhold [m27=m17 his] signature. [m18:IRL.OPP Fianna Fáil] {e10 urged} [m19:IRL.GOV the Government] to do as much. [m20:BRA.GOV Brazil's embassy] {e11 rejected} what it called slurs on its vets.
The {e12 talks} with the South Americans, on and off since 1999, resume in Asunción on Friday.
[m24:IRL.COP Gardaí] {e13 took} the names of [m21:IRL.AGR six drivers]. [m25=m3 The association] is a member of [m22:COPA Copa-Cogeca], which has called no protest.
In 2000 [m23=m3 the same body] paid a fine of half a million a day for a week for {e15 blocking} meat plants; it still has the receipt.
e1 m1 > m3 CONSULT actual 2018-03-06/day mode=meet ctx=economic again
e2 m3 > m1 PROTEST actual 2018-03-04/day mode=obstruct ctx=economic again
e3 m3 > m1 PROTEST actual 2018-03-04/day mode=obstruct ctx=economic
e4 m3 > m1 PROTEST actual 2018-03-04/day mode=obstruct ctx=economic again
e5 m5 > m6 CONSULT actual 2018-03-06/day mode=meet ctx=economic again
e6 m5 > m6 CONSULT actual 2018-03-06/day mode=meet ctx=economic
e7 m9 > m3 AGREE planned 2018-03-06/day ctx=economic
e8 m12 > m3 REJECT actual 2018-03-06/day mode=change ctx=economic
e9 m17 > m10 THREATEN threatened 2018-02-26/week ctx=economic
e10 m18 > m19 REQUEST requested 2018-03-06/none mode=change ctx=economic
e11 m20 > m3 REJECT actual 2018-03-06/none ctx=economic
e12 m10 > m11 AGREE planned 2018-03-09/day ctx=economic
e13 m24 > m21 COERCE actual 2018-03-06/none mode=restrict ctx=legal
e15 m23 > m19 PROTEST actual 2000-01-01/year mode=obstruct ctx=economic bg
q1 m8 mixed cue=according
q2 m16 direct cue=said
rel m4 leads m3
rel m25 member_of m22

### The Straits Times 2025-02-12 article none
= Queue for limited-edition kaya bun starts at midnight
~page_control Sign up now: Get ST's newsletters delivered to your inbox
~byline Yeo Hui Min
[m1:? Mr Desmond Phua] brought a foldable chair, a power bank and [m2=m1 his] mother-in-law.
[m13=m1 He] was first of about 400 people who waited outside a bakery in [m3:@SGP Tiong Bahru] for a bun that comes in a tin.
"<<q1 [m4:? She] slept better than at home>>," [m5=m1 he] said. "<<q2 [m6=m1 We] got six.>>"
The shop, [m7:SGP.BUS Ah Lim Confectionery], was founded in 1949 and will close in June because the lease is up. [m8:? Its third-generation owner, Madam Koh Siew Eng], 67, has turned down two offers for the recipe.
"<<q3 One was from [m9:@MYS Malaysia], one was from [m14=m8 my] nephew>>," [m10=m8 she] said. "<<q4 The nephew offered less.>>"
[m11:SGP.GOV The Singapore Food Agency] had asked for the tins to be labelled. The labels were handwritten overnight by [m12:SGP.EDU polytechnic students].
By 9.40am everything was gone, and somebody was asking $88 online.
~advert ST Podcasts
q1 m5 direct cue=said
q2 m5 direct
q3 m10 direct cue=said
q4 m10 direct
