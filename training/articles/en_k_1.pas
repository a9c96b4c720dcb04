### BBC 2019-03-14 article none
= Man held after stabbing outside Leeds takeaway
~date_line 14 March 2019
~share Share this with Facebook
~caption The road was closed for most of the night
[m1:GBR.COP Police] have arrested [m2:? a 31-year-old man] on suspicion of attempted murder after a stabbing outside a takeaway in [m3:@GBR Leeds].
[m4:GBR.COP Officers] were called to [m5:@GBR Harehills Lane] at 23:20 GMT on Wednesday, where they found [m6:? a man in his twenties] with wounds to the chest and arm.
[m7=m6 He] was taken to hospital and is in a stable condition, [m8:GBR.COP West Yorkshire Police] said.
"<<q1 It appears two groups had been exchanging threats on social media for several days before the attack>>," said [m9:GBR.COP Det Insp Karen Holloway].
[m10=m9 She] appealed to [m11:? a taxi driver who was seen stopping] to come forward. "<<q2 [m12=m11 He] has done nothing wrong. [m13=m8 We] simply want to know what he saw>>," [m14=m9 she] added.
A second man, 19, was detained nearby after allegedly spitting at [m15=m4 an officer]. He has since been released under investigation.
[m16:? The owner of the takeaway, Imran Sadiq], said <<q3 his staff had locked the doors and refused to let anybody in>>. He criticised the length of time it took for an ambulance to arrive.
[m17:? Yorkshire Ambulance Service] apologised for the delay, blaming a busy night.
~related More on this story
~related Tram plans for Leeds back on track
[m18:GBR.COP A section 60 order], giving police extra powers to stop and search, remains in place in the area until Friday morning.
q1 m9 direct cue=said
q2 m14 direct cue=added
q3 m16 indirect cue=said

### Reuters 2017-02-20 article none
= Foodmaker walks away from $40 bln bid as target digs in
~byline By Martina Weld and Ajit Raman
~date_line Feb 20, 2017
[m1:@GBR LONDON] ([m2:#Reuters Reuters]) - [m3:USA.BUS Harland Foods] dropped its $40 billion offer for [m4:NLD.BUS Vandermeer NV] on Monday, three days after [m5=m4 the Dutch company] rejected the approach as "<<q1 without merit>>".
The retreat is a rare defeat for [m6:? Luis Paredes, the Brazilian financier who leads Harland] and who has made a career of attacking costs at the brands he buys.
"<<q2 [m7=m3 We] hold [m8=m4 Vandermeer] in the highest regard and have agreed amicably to withdraw>>," [m9=m3 Harland] said in a statement.
Vandermeer's shares fell 7 percent in [m10:@NLD Amsterdam]. Its chief executive, [m11:? Joost Kemperman], had threatened to sell the spreads division rather than surrender, two people familiar with the talks said.
[m12:? A shareholder group] accused [m13:? the board] of refusing to negotiate and said <<q3 it might sue>>.
~advert Sign up for our Breakingviews newsletter
[m14:GBR.BUS Unity Asset Management], which owns 3 percent, backed the decision. "<<q4 There was no deal to be had at that price>>," its head of equities, [m15:? Fiona Marsh], said.
Bankers do not rule out a new assault once the six-month standstill imposed by takeover rules ends in August. Harland may instead turn to [m16:USA.BUS Midwest Cereal Co], a perennial target.
Crude futures were little changed and the euro gained against the dollar.
~footer (Editing by Claire Bonham)
q1 m5 mixed
q2 m9 direct cue=said
q3 m12 indirect cue=said
q4 m15 direct cue=said

### The Straits Times 2014-08-07 article
= Traders at [m1:@MYS Penang] market unfazed as [m2:MYS.OPP councillor] {e1 is held} over sedition
~byline Carolyn Koh
~date_line PUBLISHED AUG 7, 2014, 8:00 AM SGT
~share Facebook Twitter
[m3:@MYS GEORGE TOWN] - The durian season is in full swing and prices are falling, yet the talk at the Campbell Street market on Wednesday was of something else.
[m4:MYS.COP Police] had {e2 picked up} [m5:MYS.OPP a state assemblyman, Mr Ng Kok Wai], of [m17:MYS.OPP the Democratic Action Party (DAP)], the night before over a speech said to insult the sultans. [m6=m5 He] {e3 was freed} on bail yesterday afternoon.
"<<q1 [m7=m4 They] arrest politicians faster than snatch thieves>>," grumbled [m8:? fishmonger Lim Ah Hock], whose phone was stolen in June.
[m9:MYS.OPP DAP secretary-general Lim Guan Eng], who is also the state's chief minister, {e4 called} the detention "<<q2 a crude act of intimidation>>" by [m10:MYS.GOV the federal government].
[m11:MYS.COP The inspector-general of police, Tan Sri Khalid Abu Bakar], {e5 brushed off} the criticism. "<<q3 Nobody is above the law>>," he wrote on Twitter.
The same evening, [m12:MYS.COP officers from the commercial crimes unit] raided a call centre in [m13:@MYS Butterworth] and hauled away [m14:? 22 Taiwanese suspects] accused of cheating pensioners. [m15=m14 They] will be charged in court on Friday.
Snatch thefts in the city have dropped 11 per cent this year, according to [m16=m4 the force].
~related RELATED STORIES
~related Where to eat cendol after dark
e1 m4 > m2 COERCE actual 2014-08-05/day mode=arrest ctx=rights_freedoms,repression again
e2 m4 > m5 COERCE actual 2014-08-05/day mode=arrest ctx=rights_freedoms,repression
e3 m4 > m6 RETREAT actual 2014-08-06/day mode=release ctx=rights_freedoms
e4 m9 > m10 ACCUSE actual 2014-08-07/none mode=disapprove ctx=repression
e5 m11 > m9 REJECT actual 2014-08-07/none ctx=repression
q1 m8 direct cue=grumbled
q2 m9 mixed cue=called
q3 m11 direct cue=wrote
rel m5 member_of m17

