### USA Today 2020-12-07 article
= Toilet-paper bandits, a trombone lawsuit and [m1:USA.GOV an election official's] {e1 siege}
~byline Marisol Trent
~date_line Dec. 7, 2020
Two men who stole a trailer of toilet paper in [m2:@USA Toledo, Ohio], gave up after a 12-mile chase when the back doors burst open. [m3:USA.COP State troopers] slid to a halt in the fluff. No one was hurt.
A music teacher in [m4:@USA Mobile, Alabama], sued the makers of a trombone that he says attacked his lip. The company denies that the slide was faulty and has offered a refund, which he rejected.
In [m5:@USA Detroit], [m6=m1 Michigan Secretary of State Jocelyn Benson] was hanging Christmas lights with her son on Saturday night when [m7:USA.CVL about two dozen supporters of President Donald Trump], some of them armed, {e2 gathered outside her house} and shouted obscenities through bullhorns.
"<<q1 [m8=m7 They] targeted me in [m9=m6 my] role, but the threats were aimed at voters>>," [m10=m6 Benson] said.
[m11:USA.JUD Attorney General Dana Nessel] {e3 called} the crowd "<<q2 mob-like>>" and promised an inquiry. [m12:USA.LEG State Rep. Cynthia Johnson] says she has received lynching threats as well.
[m13:USA.PTY The state Republican Party] had no comment.
The basketball season opens Dec. 22. A coach warned his rookies not to read anything.
e1 m7 > m1 PROTEST actual 2020-12-05/day mode=demo ctx=election again
e2 m7 > m6 PROTEST actual 2020-12-05/day mode=demo ctx=election
e3 m11 > m7 ACCUSE actual 2020-12-07/none mode=disapprove ctx=election
q1 m10 direct cue=said
q2 m11 mixed cue=called

### The Economic Times 2016-08-26 article none
= Data war: [m1:? Tycoon] rattles sabre, rivals cry foul
~byline By Kavya Menon, ET Bureau
~date_line Last Updated: Aug 26, 2016, 04.12 AM IST
[m2:@IND MUMBAI]: The battle for [m3:@IND India's] airwaves turned nasty on Thursday as [m4:IND.BUS Sagar Telecom] accused [m5:IND.BUS the three incumbents] of choking its calls at the exchange.
"<<q1 Five crore calls are dying every day. It is a blockade>>," [m6:? Sagar's chairman, Mukul Desai], told shareholders, to applause.
[m7:? Rajan Mathur], who heads [m8:IND.BUS the Cellular Operators Association], rejected the charge. "<<q2 [m9=m5 They] are under no obligation to carry a tsunami of free traffic>>," [m10=m7 he] said, adding that <<q3 members might go to court>>.
[m11=m4 The newcomer], which is not yet selling its service, has laid siege to the market with free trials. [m12:IND.BUS Bharat Cellular] retaliated by cutting data prices 67%; [m13:GBR.BUS the British group Orbis] withdrew a plan to list its local arm.
[m14:? An analyst at a Hong Kong broker] expects two small operators to capitulate within a year. [m15:? Handset makers] have pledged allegiance to both camps.
Shares of tower firms rose in [m16:@IND Mumbai]. The rupee defended 67 to the dollar.
q1 m6 direct cue=told
q2 m10 direct cue=said
q3 m10 indirect cue=adding
rel m7 leads m8

### Liverpool Echo 2012-11-29 article none
= Panto dame hits back at critic after custard attack
~byline By Jade Rimmer
A pantomime dame who poured custard over a reviewer has refused to say sorry, insisting that the critic fired first.
[m1:? Barry Teale], 63, who plays Widow Twankey at [m2:? the Royal Court] in [m3:@GBR Liverpool], took revenge on [m4:? Simon Crewe] during Tuesday's matinee. [m5=m4 Crewe] had described [m6=m1 him] as "<<q1 a wardrobe in search of a removal van>>".
"<<q2 [m7=m1 I] warned [m8=m4 him] in 2008. There are lines you don't cross>>," [m9=m1 Teale] said.
[m10=m4 The reviewer] has demanded £90 for dry cleaning and threatened to report the matter. [m11:GBR.COP Merseyside Police] said <<q3 no complaint had been received>>.
[m12:? The theatre's manager, Gillian Miller], met both men on Wednesday and offered a truce: a free box for [m13=m4 the critic], a free insult for the dame. [m14=m4 Crewe] turned it down.
[m15:? The actors' benevolent fund] backs [m16=m1 Teale]. [m17:GBR.GOV Lord Mayor Sharon Sullivan], who was in row C, praised his aim.
Ticket sales have doubled. The genie has joined the war of words, siding with the custard.
q1 m4 mixed
q2 m9 direct cue=said
q3 m11 indirect cue=said

### The Citizen (Dar es Salaam) 2018-04-26 article
= Traders fight over cashew scales as [m1:TZA.COP police] {e1 ring} [m2:@TZA Dar] for Union Day
~byline By Louis Kolumbia
~date_line Thursday, April 26 2018
Two cashew buyers in [m3:@TZA Mtwara] accuse each other of doctoring scales. A trade officer weighed a bag three times and got four results. He has impounded both machines.
In the commercial capital it was [m4:TZA.CVL demonstrators] who were weighed, and found absent. [m5:TZA.CVL Mange Kimambi, an activist based in Los Angeles], had {e2 called on} [m6:TZA.CVL Tanzanians] to march against [m7:TZA.GOV President John Magufuli] on Thursday. [m8:TZA.COP Officers with dogs and water cannon] {e3 filled} the streets from dawn; [m9:TZA.CVL nine people] were {e4 picked up}.
"<<q1 [m10=m4 They] will be beaten like stray dogs>>," [m11:TZA.COP Dodoma regional commander Gilles Muroto] had {e5 warned} [m12=m4 would-be protesters].
[m13:USA.GOV The U.S. embassy] advised its citizens to stay at home.
A bridegroom in [m14:@TZA Kinondoni], whose convoy was held up for an hour at a checkpoint, said <<q2 he had nothing against anyone, provided the cake survived>>. It did.
Simba's striker is out for two weeks after a defender attacked his ankle. The club rejected an offer from [m15:@ZAF South Africa].
e1 m1 > m4 MOBILIZE actual 2018-04-26/day mode=police ctx=repression again
e2 m5 > m6 REQUEST requested 2018-04-26/none ctx=pro_democracy bg
e3 m8 > m4 MOBILIZE actual 2018-04-26/day mode=police ctx=repression
e4 m8 > m9 COERCE actual 2018-04-26/day mode=arrest ctx=repression,rights_freedoms
e5 m11 > m12 THREATEN threatened 2018-04-26/none mode=violence ctx=repression
q1 m11 direct cue=warned
q2 ? indirect cue=said
