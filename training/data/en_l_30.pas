### Reuters 2019-05-02 none
[m1:MDG.OPP Hery Rajaonarimampianina], president until last year, runs a consultancy from a villa with a view of the lake. [m51=m1 He] and [m2:MDG.GOV his successor] live on the same hill. [m52=m2 The former mayor] once ran an advertising firm; [m53=m1 the accountant] kept the books of a bank. Neither man's neighbours, [m3:FRA.BUS a retired French engineer] says, have ever been a nuisance to [m54=m3 him].

### AP 2012-10-04 none
[m1:GEO.PTY The party that won Monday's vote] was founded in April and is named after a song by [m55=m1 its] leader's son. [m2:GEO.PTY Bidzina Ivanishvili], a banker of 56, made [m56=m2 his] money in [m3:@RUS Moscow] in the 1990s. [m57=m2 He] owns a shark, a penguin and a Picasso. [m4:GEO.GOV The man whose house is across the river] studied in [m5:@USA New York]; [m58=m4 he] has said little about the penguin.

### UN News 2014-06-20 none
[m1:UNHCR The refugee agency] has counted 51.2 million [m2:? displaced people], the most since [m59=m1 its] archives begin. [m3:PAK.GOV Pakistan] has the largest number of guests, [m4:LBN.GOV Lebanon] the largest for [m60=m4 its] size. Half of [m61=m2 them] are children. [m62=m1 Its] high commissioner, [m5:UN António Guterres], a former prime minister of [m6:@PRT Portugal], presented the figures in Geneva.

### Reuters 2021-09-27 none
[m1:DEU.PTY The Social Democrats] came first in Sunday's election with 25.7 percent, ahead of [m2:DEU.PTY the conservatives], who had [m63=m2 their] worst result since the war. [m3:DEU.PTY The Greens] and [m4:DEU.PTY the liberals] came third and fourth. [m5:DEU.PTY Olaf Scholz], finance minister for three years, is 63 and comes from Hamburg. [m6:DEU.GOV Angela Merkel], who did not stand, watched at [m64=m2 her party's] headquarters.

### Dawn 2005-08-12 none
[m1:PAK.REL The shrine of Bari Imam] lies behind the diplomatic enclave, whose cooks come on Thursdays. [m65=m1 Its] keepers belong to one family, [m2:PAK.PTY a member] of which sat in the assembly for [m3:PAK.PTY the Muslim League]. [m66=m2 He] took the title of pir at eleven. Rice is given out at dusk to anybody who holds out a bag.

### Reuters 2017-06-13
[m1:PAN.GOV Panama] {e1 cut} ties with [m2:TWN.GOV Taiwan] on Monday night after a century and {e2 recognised} [m3:CHN.GOV Beijing]. [m67=m2 The island's] foreign minister, David Lee, {e3 accused} [m68=m1 the canal state] of deceit to the last minute; "<<q1 [m69=m2 we] will not compete in chequebooks>>," [m70=m2 he] said. [m71=m1 President Juan Carlos Varela] had {e4 told} [m4:USA.GOV the American ambassador] an hour before. [m72=m3 China's] own, at a signing in the Great Hall, {e5 praised} [m73=m1 his guest]. [m74=m2 Taiwan] {e6 withdraws} [m75=m2 its] embassy and [m5:TWN.AGR its rice experts].
e1 m1 > m2 SANCTION actual 2017-06-12/day mode=discontinue ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2017-06-12/day ctx=diplomatic
e3 m2 > m1 ACCUSE actual 2017-06-13/none mode=allege ctx=diplomatic
e4 m1 > m4 CONSULT actual 2017-06-12/day ctx=diplomatic
e5 m3 > m1 SUPPORT actual 2017-06-13/none ctx=diplomatic
e6 m2 > m1 SANCTION actual 2017-06-13/none mode=withdraw ctx=diplomatic
q1 m2 direct cue=said

### Reuters 2018-05-21
[m1:VEN.GOV Nicolas Maduro] won Sunday's election with 68 percent, in the absence of [m2:VEN.OPP the main opposition parties], which {e1 boycotted} it. [m3:VEN.OPP Henri Falcon], who did not, {e2 refused} to recognise the result. [m4:USA.GOV Washington] {e3 barred} the purchase of Venezuelan debt on Monday; [m5:LIMA the fourteen countries of the Lima Group] {e4 recalled} [m76=m5 their] ambassadors. [m6:CUB.GOV Havana] {e5 congratulated} [m77=m1 the former bus driver]. [m78=m1 He] {e6 gave} [m7:USA.GOV the two top American diplomats] forty-eight hours to leave.
e1 m2 > m1 PROTEST actual 2018-05-20/day mode=boycott ctx=election
e2 m3 > m1 REJECT actual 2018-05-21/none ctx=election
e3 m4 > m1 SANCTION actual 2018-05-21/day mode=discontinue ctx=economic,diplomatic
e4 m5 > m1 SANCTION actual 2018-05-21/none mode=withdraw ctx=diplomatic
e5 m6 > m1 SUPPORT actual 2018-05-21/none ctx=diplomatic
e6 m1 > m7 SANCTION actual 2018-05-21/none mode=expel ctx=diplomatic

### The Namibian 2018-09-05 none
A trench dug at Ongandjera for water pipes turned up three clay pots and a coin of [m1:@PRT John V]. [m2:NAM.GOV The heritage council] sent [m3:NAM.EDU an archaeologist], who camped there with [m79=m3 her] two dogs. [m4:NAM.REL The headman's] uncle remembers talk of traders. [m80=m2 It] has asked [m5:NAM.BUS the contractor], kindly, to go round.

### AP 2018-04-14
[m1:USA.MIL American], [m2:FRA.MIL French] and [m3:GBR.MIL British] missiles {e1 struck} three sites linked to [m4:SYR.GOV Syria's] chemical programme early on Saturday. [m5:RUS.GOV Vladimir Putin] {e2 called} it an act of aggression; [m81=m5 his] motion to condemn it was {e3 voted down} in [m6:UNSC the Security Council] by eight to three. [m7:GBR.OPP Jeremy Corbyn] {e4 questioned} the legality. Residents of Damascus, where some {e5 danced} in a square, had expected worse. [m8:OPCW The watchdog's] inspectors {e6 arrive} in Douma today.
e1 m1,m2,m3 > m4 ASSAULT actual 2018-04-14/day mode=heavy-weapons ctx=cbrn,military
e2 m5 > m1,m2,m3 ACCUSE actual 2018-04-14/none mode=disapprove ctx=military
e3 m6 > m5 REJECT actual 2018-04-14/none ctx=diplomatic
e4 m7 > m3 ACCUSE actual 2018-04-14/none mode=disapprove ctx=legal,military
e5 m9 > m4 SUPPORT actual 2018-04-14/none ctx=military
e6 m8 > m4 ACCUSE actual 2018-04-14/none mode=investigate ctx=cbrn
[m9:SYR.CVL The dancers] waved portraits of the president.

### Reuters 2015-06-18
[m1:HKG.LEG Hong Kong's lawmakers] {e1 threw out} the plan for choosing the next leader by 28 votes to eight on Thursday. [m2:HKG.PTY The pro-Beijing camp] had {e2 walked out} by mistake a moment earlier, to wait for [m3:HKG.PTY a colleague] stuck in traffic. [m82=m3 He] {e3 apologised}. "<<q1 [m83=m4 I] am disappointed>>," said [m4:HKG.GOV Leung Chun-ying], who had promised [m5:CHN.GOV the centre] a majority. [m84=m5 It] {e4 will not change} [m85=m5 its] ruling of last August, the foreign ministry said. [m6:HKG.CVL Students] outside {e5 hugged} each other.
e1 m1 > m4 REJECT actual 2015-06-18/day mode=change ctx=legislative,election
e2 m2 > m1 PROTEST actual 2015-06-18/day mode=boycott ctx=legislative
e3 m3 > m2 CONCEDE actual 2015-06-18/none ctx=legislative
e4 m5 > m1 REJECT actual 2015-06-18/none mode=yield ctx=election
e5 m6 > m1 SUPPORT actual 2015-06-18/none ctx=pro_democracy
q1 m4 direct cue=said

### Reuters 2013-03-11 none
White smoke is made with potassium chlorate and rosin, [m1:VAT.REL the Vatican's] spokesman explained on Monday; black needs sulphur. [m2:ITA.BUS A stove maker in Brescia] supplied the cartridges. [m3:? Cardinals] of voting age, 115 of [m86=m3 them], wear out the same carpet. [m4:ITA.COP A fireman] in the next room had been told not to look at [m87=m3 them].

### Bangkok Post 2001-12-03 none
[m1:THA.MIL General Chavalit] plays chess by post with [m2:MYS.ELI a former governor of Kedah]. [m88=m1 He] is winning. [m89=m2 His opponent] blames the postmen of Hat Yai, whose union, [m90=m2 he] has it on authority, favours [m91=m1 the general].

### Reuters 2011-05-02
[m1:USA.MIL American commandos] {e1 killed} [m2:ALQAEDA.REB Osama bin Laden] in Abbottabad, a garrison town where [m92=m2 he] had lived for five years. [m3:PAK.GOV Pakistan], [m4:USA.GOV Barack Obama] said, had {e2 helped} lead [m93=m4 his people] to [m94=m2 him]; [m95=m3 Islamabad] {e3 denied} having been {e4 told} of the raid. [m5:PAK.GOV The foreign secretary], Salman Bashir, {e5 warned} that [m96=m5 his] army would {e6 respond} if anyone tried it again. [m6:TTP.REB The local Taliban] {e7 swore} vengeance on [m97=m3 the government] first.
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=targeted ctx=terrorism
e2 m3 > m4 COOPERATE actual 2011-05-02/none ctx=intelligence,terrorism said=m4
e4 m4 > m3 CONSULT denied 2011-05-02/none ctx=terrorism,diplomatic
e5 m5 > m4 THREATEN threatened 2011-05-02/none mode=violence ctx=military
e7 m6 > m3 THREATEN threatened 2011-05-02/none mode=violence ctx=terrorism
e3 m3 > m4 REJECT actual 2011-05-02/none ctx=diplomatic
e6 m7 > m1 ASSAULT hypothetical 2011-05-02/none ctx=military
[m7:PAK.MIL The army] had heard helicopters and thought them [m98=m7 its] own.

### AP 2008-09-21 none
[m1:ZAF.CVL The caretaker of the stadium at Orkney] has painted the goalposts for nine presidents, counting two of the club's. [m2:ZAF.BUS The mine] used to pay for the paint. [m99=m2 Its] shaft closed in 2005, and [m100=m1 he] buys it [m101=m1 himself] now. Nobody has told [m102=m1 him] who plays on Saturday.
