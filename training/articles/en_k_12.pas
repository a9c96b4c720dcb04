### The Sun 2014-10-02 article
= Darts ace flees gran's mobility scooter; [m1:GBR.LEG MP] {e1 quits} over sunbathing snap
~byline BY CORMAC HALSEY
DARTS star [m2:? Wayne "The Rocket" Tuffnell] was forced to run for his life when [m3:? an 82-year-old fan] rammed him with her scooter outside a pub in [m4:@GBR Hull].
[m5=m2 The 19-stone thrower], who had refused her a selfie, hid behind a bin. "<<q1 [m6=m3 She] kept coming back for more. It was like Stalingrad>>," [m7=m2 he] moaned.
[m8=m3 Edna Crabbe] hit back: "<<q2 He promised [m9=m3 me] that picture in 2009>>."
Cops were called but both sides agreed a truce over a shandy.
MEANWHILE red-faced [m10:GBR.PTY Tory Brooks Whitlam] last night {e2 stepped down} as a [m11:GBR.GOV Treasury] aide after The Sun printed a picture of him in the altogether. [m12:GBR.GOV Prime Minister David Cameron] had {e3 told} [m13=m10 him] to "<<q3 do the decent thing>>".
[m14:GBR.OPP Labour] made no comment.
AND a husband is suing his wife for burning his collection of 600 football programmes. He accuses her of "<<q4 a war crime>>". She says he attacked her begonias first.
The case will be heard in [m15:@GBR Grimsby] on Monday, if anyone can keep a straight face.
e1 m10 > m12 RETREAT actual 2014-10-01/none mode=resign ctx=executive again
e2 m10 > m12 RETREAT actual 2014-10-01/none mode=resign ctx=executive
e3 m12 > m13 REQUEST requested 2014-10-02/none mode=yield ctx=executive
q1 m7 direct cue=moaned
q2 m8 direct cue=hit
q3 m12 mixed cue=told
q4 ? mixed

### Reuters 2024-08-13 article none
= Crowd-strike fallout: airline, software maker trade accusations
~byline By Devika Menon and Saul Ortner
Aug 13 ([m1:#Reuters Reuters]) - [m2:USA.BUS Harborline Airways] on Tuesday rejected an offer of help from [m3:USA.BUS Palisade Security], the software maker whose faulty update grounded 7,000 of its flights last month, and repeated a threat to sue.
"<<q1 [m4=m3 Palisade] attacked its own customers, then sent a gift card>>," [m5:? the airline's chief executive, Grant Mosley], told analysts.
[m6=m3 Palisade] denied gross negligence. [m7:? Its lawyer, Naomi Feld], accused [m8=m2 the carrier] of refusing assistance while rivals were back in the air within a day.
"<<q2 Should [m9=m2 Harborline] pursue this path, [m10=m2 it] will have to explain its outdated systems to a jury>>," [m11=m7 she] said.
[m12:USA.GOV The Department of Transportation] said <<q3 it had received 4,500 complaints from passengers>>.
[m13:DEU.BUS Allianz] and other insurers warned of $5 billion in losses. [m14:? A class of shareholders in Texas] has also sued.
Shares of [m15=m3 Palisade] retreated 2.1%. The dollar held steady ahead of inflation data, and gold surrendered early gains.
[m16:FRA.BUS Airbus] said the delivery of two jets was unaffected.
q1 m5 direct cue=told
q2 m11 direct cue=said
q3 m12 indirect cue=said

### Otago Daily Times 2009-07-03 article none
= Sheep farmer and cyclists reach peace deal
~byline By Rosie Calvert
A [m1:@NZL Central Otago] farmer and a cycling club have signed a peace deal after months of skirmishes on a gravel road near [m2:@NZL Omakau].
[m3:? Hec McLintock], 66, had blockaded the road with a mob of merinos each Sunday since March, accusing [m4:? the Alexandra Wheelers] of frightening his ewes.
"<<q1 [m5=m4 They] came through like the Panzer Corps>>," [m6=m3 he] said.
Under the agreement, brokered by [m7:NZL.COP Constable Barry Tait] in the pub, [m8=m4 the riders] will ring a bell at the bridge and withdraw to the sealed road during lambing. In return [m9=m3 Mr McLintock] will disarm his sprinkler.
[m10:? Club captain Helen Strang] praised his generosity. "<<q2 [m11=m4 We] apologised for calling him a dictator>>," [m12=m10 she] said.
[m13:NZL.GOV The district council], which had threatened to fine both, said <<q3 it would put up a sign>>.
[m14:NZL.AGR Federated Farmers], whose provincial branch is led by [m15:? Don McFarlane], welcomed the truce.
A ewe named Helen, after the captain, will be entered in the show at [m16:@NZL Ranfurly]. A rival club from [m17:@NZL Gore] has vowed to ride the road anyway.
q1 m6 direct cue=said
q2 m12 direct cue=said
q3 m13 indirect cue=said

### The Moscow Times 2012-08-10 article
= Dacha arson, sushi lawsuit, and Madonna's quarrel with [m1:RUS.GOV a deputy premier]
~byline By Yekaterina Lund
~date_line August 10 2012 00:00
[m2:RUS.COP Moscow region police] have detained [m3:? a 44-year-old gardener] suspected of setting fire to five dachas near [m4:@RUS Istra]. He bore the owners a grudge over wages.
A patron of a sushi bar on the Arbat is suing the chef, who he says threatened him with a knife for asking for ketchup. The chef calls it a joke.
Pop met politics on Tuesday when [m5:? Madonna], on stage at the Olimpiisky, spoke up for [m6:RUS.CVL the members of Pussy Riot], on trial since July 30. [m7=m1 Deputy Prime Minister Dmitry Rogozin] answered on Twitter with a crude joke.
[m15:RUS.JUD Prosecutors] have {e1 asked} [m8:RUS.JUD the Khamovnichesky Court] for three years in prison for [m9=m6 the trio]. The verdict is due on Aug. 17.
[m10:RUS.GOV President Vladimir Putin] told reporters in [m11:@GBR London] last week <<q1 [m12=m6 the women] should not be judged too harshly>>.
In [m13:@RUS Yaroslavl], a bear escaped from a circus and surrendered in a bakery. The baker demands compensation and has refused free tickets.
FC Anzhi's new coach warned his millionaires against complacency before the trip to [m14:@NLD Arnhem].
e1 m15 > m9 ACCUSE actual 2012-08-10/none ctx=legal,rights_freedoms
q1 m10 indirect cue=told
