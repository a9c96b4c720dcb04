### Reuters 2014-02-13 article none
= Coffee at two-year high as Brazil's rain stays away
~byline By Marcy Nicholson and Reese Ewing
~date_line Thu Feb 13, 2014 7:02pm EST
[m1:@BRA SAO PAULO]/[m2:@USA NEW YORK] ([m3:#Reuters Reuters]) - Arabica futures climbed 4 percent on Thursday after another dry day in Minas Gerais, where the beans that fill every third cup in the world should be swelling by now.
"<<q1 I have trees older than [m4=m5 me] and they have never looked so thin>>," said [m5:BRA.AGR Carlos Paulino], who heads [m6:BRA.AGR Cooxupe, the largest growers' cooperative].
The March contract in New York settled at $1.42 a pound. A month ago it stood at $1.15.
[m7:BRA.GOV The agriculture ministry] has not yet cut its estimate of 50 million bags. [m8:BRA.GOV Minister Antonio Andrade] said <<q2 [m9=m7 his office] would wait for its agronomists, who are in the fields until the end of the month>>.
Traders did not wait. "<<q3 The market prices what it fears>>," said [m10:? Shawn Hackett], a broker in Florida.
[m11:ICO The International Coffee Organization], whose executive director is [m12:ICO Roberio Silva], a Brazilian, expects a small deficit. Stocks in Antwerp and Hamburg are ample.
In [m13:@VNM Vietnam], the second producer, farmers hold back their robusta in hope of more. [m14:COL.AGR Colombia's growers' federation] reported a harvest up by a third, the fruit of new trees.
Roasters have begun to hint at dearer packets. [m15:USA.MNC J.M. Smucker], owner of Folgers, declined to comment.
Rain is forecast for the weekend, as it has been for the last three.
q1 m5 direct cue=said
q2 m8 indirect cue=said
q3 m10 direct cue=said
rel m5 leads m6
rel m12 leads m11

### The Guardian 2011-11-28 article none
= 'The hall smelled of wet wool': Tromsø orchestra finds its lost symphony
~byline Ellen Rask in Tromsø
~date_line Mon 28 Nov 2011 15.30 GMT
~page_control Comments (17)
It lay under a stack of hymn sheets in the attic of [m1:NOR.REL a mission church] in [m2:@NOR Tromsø], tied with a shoelace. On Saturday night 92 pages by a railway clerk who died in 1923 were played for the first time.
"<<q1 I cried at the second bar and was annoyed until the end because I had missed the third>>," said [m3:? Unni Løvlid], a singer who came by bus from Alta.
[m4:NOR.CVL The Arctic Philharmonic], which [m5:NOR.CVL Tor Håvard Hansen] leads as director, had six rehearsals. The horns asked for a seventh.
The composer, Ole Hjalmar Berg, worked in the telegraph office. He wrote at night on the back of forms of [m6:NOR.GOV the state railways]. No one knew.
"<<q2 There is a wrong note on page 40 that is so right that [m7:NOR.CVL we] kept it>>," [m8=m5 Hansen] told the audience.
[m9:NOR.GOV The county] paid for the copying of the parts. [m10:GBR.JRN BBC Radio 3] has asked for a recording, and a festival in [m11:@FIN Rovaniemi] for the score.
Berg's great-granddaughter, [m12:? Silje], 19, sat in the front row with a telephone switched off for the occasion. [m14=m12 She] had come, [m13=m12 she] said, <<q3 to find out whose ears [m15=m12 she] had>>.
The church will keep the shoelace.
q1 m3 direct cue=said
q2 m8 direct cue=told
q3 m13 indirect cue=said
rel m5 leads m4
