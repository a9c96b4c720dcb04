### The Korea Herald 2014-12-10 article none
= Nuts, rage and an apology: heiress steps back from airline
~byline By Seo Ji-won
~date_line Published : Dec 10, 2014 - 21:03
[m1:? The eldest daughter of an airline chairman] resigned from all her posts on Tuesday after ordering a jet back to the gate in [m2:@USA New York] over a bag of macadamia nuts.
[m3=m1 Cho, 40], had demanded that [m4:? the chief purser] kneel, and threatened to have [m5=m4 him] thrown off, [m6:? two passengers] said. [m7=m4 The purser, Park Chang-jin], was left on the tarmac.
"<<q1 [m8=m4 I] was attacked with a tablet and called names>>," [m9=m4 Park] told [m10:#KBS KBS].
[m11:KOR.BUS The airline] at first rejected the complaints, blaming poor service. [m12=m11 It] later apologized to its customers.
[m13:? The chairman] bowed before cameras. "<<q2 [m14=m13 I] failed as a father. Please scold [m15=m13 me]>>," [m16=m13 he] said.
[m17:KOR.GOV The transport ministry] opened a safety inquiry, and [m18:KOR.COP police] have asked the carrier for the cockpit recordings. [m19:? The cabin crew's association] supported its member.
Sales of macadamias have tripled on one shopping site. [m20:? A retailer in Busan] said <<q3 shelves were stripped within a day>>.
q1 m9 direct cue=told
q2 m16 direct cue=said
q3 m20 indirect cue=said

### The Globe and Mail 2010-11-04 article
= [m1:CAN.GOV Ottawa] {e1 blocks} [m2:AUS.BUS BHP]; prairie bar fight over curling ends in handshake
~byline BRENDA LALONDE AND CHRIS OSTERMAN
[m3:CAN.GOV Industry Minister Tony Clement] {e2 rejected} the $38.6-billion bid by [m4:AUS.BUS BHP Billiton] for [m5:CAN.BUS Potash Corp. of Saskatchewan] on Wednesday, saying <<q1 it was not of net benefit to the country>>.
It was the second time in a quarter-century that a foreign takeover had been turned away.
[m6:CAN.GOV Saskatchewan Premier Brad Wall], who had {e3 lobbied} [m7=m3 the minister] for weeks to refuse, {e4 thanked} him at once. "<<q2 Today was a great day for [m8:@CAN Saskatchewan]>>," he said.
[m9=m4 The Anglo-Australian miner] has 30 days to make new representations. Potash itself had spurned the offer in August as too low, and sued its suitor in Chicago for misleading shareholders. Its stock fell in after-hours trading.
In [m10:@CAN Moose Jaw], meanwhile, two rinks came to blows in a bar over a burned stone. A skip was struck with a broom. Charges were considered and then dropped when both sides shook hands on the steps of the courthouse.
Wheat closed lower in [m11:@USA Minneapolis]. A grain elevator company has agreed to buy a rival, which had resisted the advance for a year.
e1 m1 > m2 REJECT actual 2010-11-03/day ctx=economic,natural_resource again
e2 m3 > m4 REJECT actual 2010-11-03/day ctx=economic,natural_resource
e3 m6 > m7 REQUEST requested 2010-11-04/none mode=change ctx=economic,natural_resource bg
e4 m6 > m7 SUPPORT actual 2010-11-03/none ctx=economic,natural_resource
q1 m3 indirect cue=saying
q2 m6 direct cue=said

### Haaretz 2004-07-19 article none
= Tel Aviv beach vendors bury the hatchet, sell it as ice cream
~byline By Dalia Brenner
The popsicle war is over. After three summers of stolen coolers and slashed tires, [m1:? the two families] that control the ice-cream trade between [m2:@ISR Jaffa] and the marina have divided the shore.
[m3:? Moshe Abergil], 61, and [m4:? Nissim Dayan], 58, signed a handwritten treaty on a pizza box. North of the lifeguard tower belongs to [m5=m3 Abergil]; south of it to [m6=m4 Dayan]. The tower is neutral territory.
"<<q1 [m7=m3 I] recognize his right to exist, from the tower down>>," [m8=m3 Abergil] said.
The conflict flared in 2001, when [m9=m4 Dayan's] nephew invaded the rocks with lemon sorbet. [m10:ISR.COP Police] detained nine people over the years and confiscated 400 liters of vanilla.
[m11:ISR.GOV The municipality] had threatened to revoke every license. [m12:? A city inspector, Ronit Sela], brokered the agreement. [m13=m12 She] said <<q2 the hardest clause was watermelon>>.
[m14=m4 Dayan] denies that he surrendered. "<<q3 It's a disengagement>>," he said.
[m15:? A third vendor, from Bat Yam], was not invited to the talks and rejects the outcome.
q1 m8 direct cue=said
q2 m13 indirect cue=said
q3 m14 direct cue=said

### The Phnom Penh Post 2017-09-04 article
= Motorbike gang nabbed; newspaper closes; [m1:KHM.OPP Sokha] {e2 in custody}
~byline Mech Dara and Ananth Baliga
~date_line Publication date 04 September 2017
[m2:KHM.COP Military police in Kandal] arrested [m3:? six men] accused of stealing 23 motorbikes. Their ringleader tried to flee through a duck farm and was bitten.
In [m4:@KHM Tuol Kork], shortly after midnight on Sunday, [m5:KHM.COP more than 100 officers] {e3 took away} [m6:KHM.OPP Kem Sokha], who leads [m7:KHM.OPP the Cambodia National Rescue Party], in handcuffs. [m8:KHM.GOV The government] {e4 accuses} [m9=m6 him] of plotting treason with [m10:USA.GOV Washington].
"<<q1 [m11=m6 My] father was robbed of his immunity and his shoes>>," [m12:KHM.OPP his daughter Monovithya] wrote.
[m13:USA.GOV The State Department] {e5 voiced grave concern}. [m14:CHN.GOV China] said <<q2 it {e6 supported} [m15:KHM.GOV Cambodia's] efforts to protect its stability>>.
The same day The Cambodia Daily printed its last edition, unable to pay a tax bill of $6.3 million that its owners dispute.
Elsewhere: a landlord in [m16:@KHM Siem Reap] is suing a tenant for painting a wall pink; the national football coach begged supporters not to throw bottles at Wednesday's match; and rice traders rejected a price offered by a [m17:@THA Thai] mill.
e2 m5 > m1 COERCE actual 2017-09-03/day mode=arrest ctx=repression,political_institutions again
e3 m5 > m6 COERCE actual 2017-09-03/day mode=arrest ctx=repression,political_institutions
e4 m8 > m9 ACCUSE actual 2017-09-04/none mode=allege ctx=repression,legal
e5 m13 > m8 ACCUSE actual 2017-09-04/none mode=disapprove ctx=repression,diplomatic
e6 m14 > m15 SUPPORT actual 2017-09-04/none ctx=diplomatic
q1 m12 direct cue=wrote
q2 m14 indirect cue=said
rel m6 leads m7
