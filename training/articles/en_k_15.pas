### Metro UK 2023-01-24 article none
= Man who proposed at Greggs 'devastated' as firm declines to sponsor wedding
~byline Craig Ainsley
~date_line Published Jan 24, 2023, 11:02am
[m1:? A plasterer] who got down on one knee in a bakery says [m2=m1 he] has been betrayed by [m3:GBR.BUS the chain] after it refused to supply 200 sausage rolls for the reception.
[m4=m1 Lee Burdett], 34, from [m5:@GBR Sunderland], proposed to [m6:? Chantelle Moss], 31, in front of the hot counter in November.
"<<q1 [m7=m3 They] used our photo, [m8=m3 they] promised [m9=m1 me] the world, and now they've gone to war on us over pastry>>," [m10=m1 he] said.
[m11=m3 The company] denied making any promise. [m12:? A spokeswoman] said <<q2 vouchers worth £50 had been offered and accepted>>.
[m13=m4 Mr Burdett] has threatened to switch his loyalty to a rival. "<<q3 [m14:GBR.BUS Cooplands] have been dead supportive>>," he added.
[m15:GBR.LEG Local councillor Dot Grayling] urged both sides to see sense, and offered to bake.
[m16=m6 Ms Moss] has warned that she will call the whole thing off if anyone mentions sausage rolls again.
More than 3,000 people have signed a petition. A counter-petition has 41 names.
q1 m10 direct cue=said
q2 m12 indirect cue=said
q3 m13 direct cue=added

### Philadelphia Inquirer 2014-07-21 article none
= Carjackers crash into fruit stand, killing three children
~byline By Dana Kowalczyk and Terrence Boyle, INQUIRER STAFF WRITERS
[m1:USA.COP Police] on Sunday were hunting [m2:? two men] who seized a real estate agent's SUV at gunpoint in [m3:@USA North Philadelphia] and plowed into a church fruit stand, killing [m4:? three siblings].
[m5:? The agent], 45, was forced into the back seat. [m6=m5 She] was in critical condition.
"<<q1 [m7=m2 They] terrorized her, then [m8=m2 they] killed those babies, then [m9=m2 they] ran>>," said [m10:USA.COP Capt. James Clark]. He urged the men to surrender. "<<q2 [m11=m1 We] are coming for [m12=m2 you]>>."
[m13:USA.GOV The city] put up $110,000 for information; [m14:USA.LAB the police union] added $5,000. [m15:USA.GOV Mayor Michael Nutter] called the crime heartless.
[m16:USA.REL The Rev. Ernest Hughes] said <<q3 the children had been raising money for a playground>>. Neighbors defended the corner by turning it into a shrine.
One suspect's aunt phoned detectives with a name. A search of two houses turned up nothing.
Separately, three people were shot in an argument over a dice game in [m17:@USA Camden]. No arrests were made.
q1 m10 direct cue=said
q2 m10 direct cue=said
q3 m16 indirect cue=said

### The Jordan Times 2018-06-05 article
= Plumber wins bread lawsuit; [m1:JOR.GOV Mulki] {e1 out} after protests
~byline By Laila Haddadin
[m2:@JOR AMMAN] — A magistrate ruled on Monday that a baker must compensate a plumber who broke a tooth on a stone in a loaf. The baker had accused his customer of planting it, then offered two sacks of flour, which were refused.
Bread was also on the lips of [m3:JOR.CVL thousands of Jordanians] who {e2 gathered} for a fifth night near the Fourth Circle against a tax bill and higher prices.
[m4:JOR.GOV His Majesty King Abdullah] {e3 accepted} the resignation of [m5=m1 Prime Minister Hani Mulki] and asked [m6:JOR.GOV Omar Razzaz], an economist once at [m7:WORLDBANK the World Bank], to form a cabinet.
[m8:JOR.LAB The Professional Associations Council] said <<q1 Wednesday's {e4 strike} would go ahead>> until [m11:JOR.GOV the government] withdraws the bill.
[m9:JOR.COP Gendarmes] have {e5 detained} [m10=m3 60 people] since Thursday, their director said. Forty-two of his men were hurt.
On the sidelines a seller of cardamom coffee complained of a rival who had set up beside him with a louder generator. The two agreed to share the pavement.
Al Faisali's coach was fined for insulting a referee. He has appealed.
e1 m1 > m4 RETREAT actual 2018-06-04/day mode=resign ctx=economic,executive again
e2 m3 > m5 PROTEST actual 2018-06-04/day mode=demo ctx=economic
e3 m5 > m4 RETREAT actual 2018-06-04/day mode=resign ctx=economic,executive
e4 m8 > m11 PROTEST planned 2018-06-06/day mode=strike ctx=economic said=m8
e5 m9 > m10 COERCE actual 2018-06-05/none mode=arrest ctx=economic,repression
q1 m8 indirect cue=said

### AllAfrica 2009-03-18 article
= [m1:@MDG Antananarivo] shopkeepers board up windows as power changes hands
Vanilla exporters in [m2:@MDG Sambava] were arguing about moisture on Tuesday. One accused another of wetting his beans to add weight; an arbitrator from [m3:@FRA Marseille] was asked to settle the matter.
In the capital, weightier things were settled. [m4:MDG.GOV President Marc Ravalomanana] {e2 handed over} to a board of senior officers, who passed the office on to [m5:MDG.OPP Andry Rajoelina], the 34-year-old former mayor and disc jockey. [m6:MDG.MIL Mutinous soldiers] had {e4 stormed} the empty presidential palace the night before.
"<<q1 Mister Ravalomanana fell because he never listened>>," said [m7:MDG.REL Pastor Lala Rasendrahasina].
[m8:AU The African Union] {e5 warned} [m9=m5 the new man] that an unconstitutional takeover would cost [m10:MDG.GOV the country] its seat. [m11:ZAF.GOV South Africa] said <<q2 it was studying the legal position>>.
[m12:? A grocer in Analakely], looted in January, has nailed planks over his door. He says thieves carried off 40 sacks of rice and that his insurer rejected the claim because a riot is an act of war.
Rum was selling briskly. Two men fought over the last bottle and were parted by a nun.
e2 m4 > m5 RETREAT actual 2009-03-17/day mode=resign ctx=executive,pro_autocracy
e4 m6 > m4 COERCE actual 2009-03-16/day mode=seize ctx=military,pro_autocracy
e5 m8 > m9 THREATEN threatened 2009-03-18/none mode=restrict ctx=pro_democracy
q1 m7 direct cue=said
q2 m11 indirect cue=said
