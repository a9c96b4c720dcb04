### South China Morning Post 2017-08-30 article none
= Typhoon cleanup: insurers brace for claims as [m1:@MAC Macau] mops up
~byline Wilhelmina Cheung
~date_line Published: 8:00am, 30 Aug, 2017
Insurers in [m2:@MAC Macau] are under siege from shopkeepers after Typhoon Hato, the strongest to strike the city in half a century.
[m3:? Ho Kam-fai], whose dried seafood store in the inner harbour was flooded to the ceiling, says [m4:MAC.BUS his insurer] rejected his claim within two days. "<<q1 [m5=m4 They] call it an act of God. [m6=m3 I] pay [m7=m4 them], not God>>," [m8=m3 he] said.
[m9:MAC.GOV The Monetary Authority] urged the industry to be flexible. [m10:MAC.GOV Its chairman, Benjamin Chan], said <<q2 about 4,000 claims had been filed>>.
[m11:CHN.MIL Soldiers of the PLA garrison], who had helped to clear rubbish from the streets, returned to barracks. Residents handed them bottled water.
[m12:MAC.COP Police] arrested [m13:? two men] for looting a pawnshop and warned against rumours online.
[m14:MAC.BUS Casino operators] reopened most tables by the weekend. [m15:USA.BUS Sands] and [m16:HKG.BUS Galaxy] pledged money for repairs to schools.
"<<q3 The water came up like an attack, floor by floor>>," recalled [m17:? Maria Lourdes, a Filipino housekeeper]. A neighbour carried her employer's dog out on his shoulders.
[m18:? A surfing club] has ignored calls to stay off the beach at [m19:@MAC Hac Sa].
q1 m8 direct cue=said
q2 m10 indirect cue=said
q3 m17 direct cue=recalled

### The Age 2005-02-15 article none
= Neighbours at war over lemon tree
~byline By Frances Kalnins
~date_line February 15, 2005
A magistrate has begged two [m1:@AUS Brunswick] households to lay down their arms after an 11-year dispute over a lemon tree.
[m2:? Vito Sgro], 74, planted the tree on what [m3=m2 he] calls his side of the fence. [m4:? Next-door neighbour Lorraine Hatch] says its roots have invaded her drains. [m5=m4 She] has cut it back four times; [m6=m2 he] has called the police nine times.
"<<q1 [m7=m4 She] attacked it at night with a saw, like a terrorist>>," [m8=m2 Mr Sgro] told [m9:AUS.JUD the Melbourne Magistrates Court].
[m10=m4 Mrs Hatch] denied the charge. "<<q2 [m11=m4 I] trimmed. He threatened [m12=m4 me] with the hose>>," [m13=m4 she] said.
[m14:AUS.JUD Magistrate Peter Lauder] rejected both applications for intervention orders and sent the parties to mediation. [m15=m14 He] said <<q3 he had never seen so many photographs of fruit>>.
[m16:AUS.COP Senior Constable Dina Marsh] offered to be present when the fence is rebuilt.
[m17:AUS.GOV Moreland Council], which had ordered the tree's removal in 1999 and then withdrawn the order, would not comment.
Outside, the pair refused to share the lift.
q1 m8 direct cue=told
q2 m13 direct cue=said
q3 m15 indirect cue=said

### El Universal English 2016-06-27 article
= Weekend in [m1:@MEX Oaxaca]: mezcal fair opens, roads {e1 shut}
~byline Newsroom
[m2:@MEX Oaxaca] -- The mezcal fair opened on Saturday with two absentees: the ice, which arrived late, and the tourists, who did not arrive at all.
[m3:MEX.LAB The CNTE, a dissident teachers' union], is {e2 blocking} 13 highways in the state. [m4=m3 Its] members let ambulances and private cars through but {e3 turned back} trucks of [m5:MEX.BUS Coca-Cola Femsa] and [m6:MEX.BUS Walmart].
[m7:MEX.GOV The Interior minister, Miguel Ángel Osorio Chong], {e4 received} [m8:MEX.LAB union leaders] on Wednesday, three days after [m9:MEX.COP federal police] had {e5 opened fire} at [m10:@MEX Nochixtlán], where eight people died. A second {e6 meeting} is set for today.
"<<q1 [m11=m12 We] will not negotiate over the dead>>," said [m12:MEX.LAB Rubén Núñez's deputy, Francisco Villalobos], for [m13=m3 the teachers].
[m14:MEX.LAB Núñez himself, secretary of Section 22], was {e7 jailed} by [m19:MEX.JUD the attorney-general's office] on June 12 on charges of money laundering.
[m15:MEX.BUS The employers' confederation Coparmex] {e8 urged} [m16:MEX.GOV the president] to clear the roads by force.
A distiller from [m17:@MEX Santiago Matatlán] says he was robbed of 200 bottles by hooded men. [m18:MEX.COP The municipal police] found them, half empty, behind a taco stand, and detained the cook.
In the Mexican league, Alebrijes sacked their coach.
e1 m3 > m7 PROTEST actual 2016-06-27/none mode=obstruct ctx=education again
e2 m3 > m7 PROTEST actual 2016-06-27/none mode=obstruct ctx=education
e3 m4 > m5,m6 COERCE actual 2016-06-27/none mode=restrict ctx=education,economic
e4 m7 > m8 CONSULT actual 2016-06-22/day mode=meet ctx=education
e5 m9 > m3 ASSAULT actual 2016-06-19/day mode=firearms ctx=repression,education
e6 m7 > m8 AGREE planned 2016-06-27/day mode=meet ctx=education
e7 m19 > m14 COERCE actual 2016-06-12/day mode=arrest ctx=legal,education bg
e8 m15 > m16 REQUEST requested 2016-06-27/none ctx=economic,repression
q1 m12 direct cue=said

### Gulf News 2011-03-01 article
= Onions, a boxing upset and the tents at [m1:@OMN Sohar's] Globe Roundabout
~date_line Published: March 01, 2011 00:00
[m2:@OMN Muscat]: Onion prices doubled at the Mawaleh market, where wholesalers accuse each other of hoarding. One trader threatened to dump his stock in the sea.
The cause is 200 kilometres north. At [m3:@OMN Sohar], [m4:OMN.CVL job-seekers] have {e1 pitched tents} on the roundabout that leads to the port and {e2 torched} a hypermarket on Sunday. [m5:OMN.COP Police] {e3 fired rubber bullets}, killing [m6:OMN.CVL one of them].
[m7:OMN.GOV Sultan Qaboos] has since {e4 promised} 50,000 jobs and a monthly allowance. "<<q1 [m8=m4 We] thank [m9=m7 him], but [m10=m4 we] {e5 want} [m11:OMN.GOV the ministers] out>>," said [m12:OMN.CVL Ali Al Badi, a welder].
[m13:OMN.LEG Members of the Shura Council] drove up to {e7 mediate}; they left after an hour.
[m14:OMN.MIL Army vehicles] took up {e8 positions} on the coastal road on Monday.
In [m15:@OMN Seeb], the young boxer [m16:? Hamed Al Balushi] stopped a favourite from [m17:@BHR Bahrain] in the second round. The loser's corner protested and refused the handshake.
[m18:GBR.GOV Britain] and [m19:USA.GOV the United States] {e9 called for} restraint.
[m20:? A bank teller] was convicted of stealing 4,000 rials; his employer dropped a civil claim.
e1 m4 > m7 PROTEST actual 2011-03-01/none mode=demo ctx=economic
e2 m4 > m7 PROTEST actual 2011-02-27/day mode=riot ctx=economic
e3 m5 > m6 ASSAULT actual 2011-02-27/day mode=crowd-control ctx=repression,economic
e4 m7 > m4 AGREE planned 2011-03-01/none ctx=economic
e5 m10 > m11 REQUEST requested 2011-03-01/none mode=yield ctx=economic,executive
e7 m13 > m4 CONSULT actual 2011-03-01/none mode=third-party ctx=economic
e8 m14 > m4 MOBILIZE actual 2011-02-28/day mode=troops ctx=repression
e9 m18,m19 > m7 REQUEST requested 2011-03-01/none mode=yield ctx=repression
q1 m12 direct cue=said
