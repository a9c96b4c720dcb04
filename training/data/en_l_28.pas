### Reuters 2016-12-12
[m1:GMB.GOV Yahya Jammeh] telephoned [m2:GMB.OPP Adama Barrow] on 2 December to {e1 concede}. [m51=m1 He] joked that [m52=m1 he] would be a farmer. A week later [m53=m1 he] told the nation that [m54=m1 he] {e2 rejected} the result, and [m5:GMB.MIL his soldiers] {e3 took up} positions in Banjul. [m55=m2 He], still in [m56=m2 his] rented house, {e4 asked} [m57=m1 him] to think again. [m3:ECOWAS Four presidents of the region] {e5 fly} in on Tuesday; [m4:GMB.MIL the army chief], who first {e6 backed} [m58=m2 the winner], now wears a badge with [m59=m1 the loser's] face.
e1 m1 > m2 CONCEDE actual 2016-12-02/day ctx=election,pro_democracy
e2 m1 > m2 REJECT actual 2016-12-09/day ctx=election,pro_autocracy
e3 m5 > m2 MOBILIZE actual 2016-12-12/none mode=troops ctx=pro_autocracy
e4 m2 > m1 REQUEST requested 2016-12-12/none mode=yield ctx=election
e5 m3 > m1 AGREE planned 2016-12-13/day ctx=diplomatic
e6 m4 > m2 SUPPORT actual 2016-12-12/none ctx=election,military
[m60=m5 The troops] let shoppers pass.

### AP 2017-06-12
[m1:RUS.OPP Alexei Navalny] was {e1 detained} at [m61=m1 his] door on Monday before [m62=m1 he] could reach the rally [m63=m1 he] had {e2 called} in Moscow. [m64=m1 His] followers went without [m65=m1 him]. [m2:RUS.CVL They] {e3 mingled} on Tverskaya Street with [m3:RUS.CVL people] in medieval costume, there for a festival [m4:RUS.GOV the mayor] had put on; [m5:RUS.COP police] {e4 pulled} seven hundred of [m66=m2 them] out of the crowd, and now and then a knight. [m6:USA.GOV The White House] {e5 condemned} the arrests. [m67=m5 They] had, [m7:RUS.GOV the Kremlin] said, prevented provocations.
e1 m5 > m1 COERCE actual 2017-06-12/day mode=arrest ctx=repression
e2 m1 > m7 PROTEST planned 2017-06-12/day mode=demo ctx=corruption,pro_democracy
e3 m2 > m7 PROTEST actual 2017-06-12/day mode=demo ctx=corruption,pro_democracy
e4 m5 > m2 COERCE actual 2017-06-12/day mode=arrest ctx=repression
e5 m6 > m5 ACCUSE actual 2017-06-12/none mode=disapprove ctx=human_rights,diplomatic

### Reuters 2013-12-16
Fighting broke out in Juba on Sunday night between [m1:SSD.MIL soldiers of the presidential guard] who are Dinka and [m2:SSD.MIL others] who are Nuer. By Monday [m68=m1 the former] were {e1 going} from house to house, and [m6:SSD.CVL the latter's families] {e2 fled} to [m3:UN a UN base], which {e3 opened} [m69=m3 its] gates. [m4:SSD.GOV Salva Kiir], in camouflage rather than [m70=m4 his] cowboy hat, {e4 accused} [m5:SSD.PTY Riek Machar] of a coup. [m71=m4 He] had {e6 sacked} [m72=m5 him] in July. [m73=m5 The former deputy], whose whereabouts [m74=m4 he] did not know, {e5 denied} it to a Paris website.
e1 m1 > m6 ASSAULT actual 2013-12-16/none ctx=religion_ethnicity,military
e3 m3 > m6 AID actual 2013-12-16/none ctx=asylum
e4 m4 > m5 ACCUSE actual 2013-12-16/none mode=allege ctx=military,executive
e5 m5 > m4 REJECT actual 2013-12-16/none ctx=military
e2 m6 > m1 RETREAT actual 2013-12-16/none mode=withdraw ctx=military
e6 m4 > m5 SANCTION actual 2013-07-01/month mode=expel ctx=executive
[m75=m6 Those] who reached the fence were counted at dawn: 7,000.

### AP 2018-11-17
[m1:FRA.CVL Drivers in yellow vests] {e1 blocked} roundabouts all over France on Saturday against a tax on diesel. [m2:FRA.CVL A woman] taking [m76=m2 her] child to a doctor panicked when [m77=m1 they] drummed on [m78=m2 her] roof; [m79=m2 she] ran over one of [m80=m1 them], Chantal Mazet, 63. [m3:FRA.COP Police] near the Élysée {e3 stopped} [m4:FRA.CVL a column] with tear gas. [m5:FRA.GOV The interior minister] counted 282,000; [m81=m5 he] had {e5 asked} [m82=m1 them] to leave a lane free. [m6:FRA.PTY The Republicans'] leader {e6 went} to one of the barricades, "as a motorist".
e1 m1 > m5 PROTEST actual 2018-11-17/day mode=obstruct ctx=economic
e3 m3 > m4 ASSAULT actual 2018-11-17/day mode=crowd-control ctx=repression
e5 m5 > m1 REQUEST requested 2018-11-17/none mode=yield ctx=economic
e6 m6 > m1 SUPPORT actual 2018-11-17/none ctx=economic

### Reuters 2021-07-07
[m1:HTI.UAF Gunmen] posing as American agents {e1 shot} [m2:HTI.GOV Jovenel Moïse] in [m83=m2 his] bedroom before two on Wednesday morning. [m3:HTI.GOV His wife] was {e2 wounded}. [m4:HTI.GOV Claude Joseph], the outgoing prime minister, {e3 declared} a state of siege; [m5:HTI.GOV Ariel Henry], whom [m84=m2 the president] had {e4 named} to replace [m85=m4 him] on Monday, said that it was [m86=m5 he], not [m87=m4 he], who was in charge. [m6:DOM.GOV Santo Domingo] {e5 shut} the border. [m7:USA.GOV Joe Biden] {e6 offered} help. [m8:HTI.COP Police] {e7 killed} four of [m88=m1 the suspects] by nightfall.
e1 m1 > m2 ASSAULT actual 2021-07-07/day mode=targeted ctx=crime
e2 m1 > m3 ASSAULT actual 2021-07-07/day mode=firearms ctx=crime
e3 m4 > m1 COERCE actual 2021-07-07/none mode=martial-law ctx=crime
e4 m2 > m5 SUPPORT actual 2021-07-05/day ctx=executive
e5 m6 > m1 COERCE actual 2021-07-07/none mode=restrict ctx=diplomatic
e6 m7 > m4 AGREE planned 2021-07-07/none ctx=diplomatic
e7 m8 > m1 ASSAULT actual 2021-07-07/day mode=firearms ctx=crime

### Reuters 2004-02-20
[m1:IRN.GOV The Guardian Council] {e1 struck} 2,500 [m2:IRN.OPP reformists] from the ballot, and [m3:IRN.LEG eighty of the deputies among them] {e2 sat in} for three weeks. "<<q1 [m89=m3 You] wrote a letter, now read one>>," [m4:IRN.GOV a clerk] told [m90=m3 them], handing out [m91=m3 their] dismissal. On Thursday, the eve of the vote, [m5:IRN.JUD the judiciary] {e3 closed} [m6:IRN.JRN two newspapers] that had printed what [m92=m3 they] wrote to [m7:IRN.GOV the leader]: that [m93=m7 he] {e4 was behind} it. [m8:EU Chris Patten] {e5 regretted}; [m9:IRN.GOV Mohammad Khatami] {e6 urged} [m10:IRN.CVL Iranians] to vote all the same.
e1 m1 > m2 COERCE actual 2004-02-20/none mode=restrict ctx=election,pro_autocracy
e2 m3 > m1 PROTEST actual 2004-02-20/none mode=obstruct ctx=election,legislative
e3 m5 > m6 COERCE actual 2004-02-19/day mode=censor ctx=rights_freedoms
e4 m3 > m7 ACCUSE actual 2004-02-20/none mode=allege ctx=election
e5 m8 > m1 ACCUSE actual 2004-02-20/none mode=disapprove ctx=diplomatic
e6 m9 > m10 REQUEST requested 2004-02-20/none mode=assist ctx=election
q1 m4 direct cue=told

### The Star 2012-03-16
[m1:KEN.LAB Striking nurses] will be sacked, [m2:KEN.GOV the medical services minister] {e1 told} [m94=m1 them] on Thursday, unless [m95=m1 they] are at work by Friday noon. [m96=m1 They] {e2 laughed}. [m97=m1 Their] chairman said [m98=m2 he], Anyang' Nyong'o, had {e3 signed} a deal last year and hidden it. [m3:KEN.GOV His junior] took [m99=m1 their] side: [m100=m3 he] {e4 called} the threat unwise. [m4:KEN.MED Retired matrons] {e5 have come back} to help at Pumwani; [m101=m1 the strikers] brought [m102=m4 them] lunch. [m5:KEN.GOV The head of the civil service] {e6 may overrule} [m103=m2 the minister].
e1 m2 > m1 THREATEN threatened 2012-03-15/day mode=expel ctx=health,economic
e2 m1 > m2 REJECT actual 2012-03-16/none mode=yield ctx=health
e4 m3 > m2 ACCUSE actual 2012-03-16/none mode=disapprove ctx=health
e6 m5 > m2 REJECT hypothetical 2012-03-16/none ctx=health
e3 m2 > m1 SUPPORT actual 2012-03-16/none ctx=economic
e5 m4 > m2 AID actual 2012-03-16/none ctx=health

### Reuters 2007-04-04
"<<q1 [m104=m4 He] has no right, [m105=m2 they] have no right>>," [m1:UKR.PTY Viktor Yanukovich] told [m3:UKR.PTY his people] on the square after [m2:UKR.OPP Yulia Tymoshenko's bloc] {e1 asked} [m4:UKR.GOV Viktor Yushchenko] to dissolve [m5:UKR.LEG the Rada]. Eleven of [m106=m4 the president's] own [m6:UKR.LEG deputies] had {e2 gone over} to [m107=m1 the prime minister]. On Monday [m108=m4 he] {e3 signed}; [m109=m5 it] {e4 voted} not to obey. [m7:RUS.LEG The Duma] {e5 offered} to arbitrate. [m8:UKR.JUD The constitutional court], which both {e6 have addressed}, is short of four judges.
e1 m2 > m4 REQUEST requested 2007-04-04/none mode=change ctx=legislative
e2 m6 > m1 SUPPORT actual 2007-04-04/none ctx=legislative
e3 m4 > m5 COERCE actual 2007-04-02/day mode=restrict ctx=legislative
e4 m5 > m4 REJECT actual 2007-04-04/none mode=yield ctx=legislative
e5 m7 > m4,m1 AGREE planned 2007-04-04/none ctx=diplomatic
e6 m1,m4 > m8 REQUEST requested 2007-04-04/none mode=assist ctx=legal
q1 m1 direct cue=told

### AP 2011-02-03
[m1:YEM.OPP The opposition] brought [m2:YEM.CVL twenty thousand] to Sanaa University on Thursday for [m110=m1 its] {e1 "day of rage"}. [m3:YEM.PTY The ruling party] had {e2 filled} Tahrir Square with tents the night before, so [m111=m1 they] could not have it. [m4:YEM.GOV Ali Abdullah Saleh] told [m5:YEM.LEG both houses] on Wednesday that [m112=m4 he] {e3 would not run} in 2013, nor hand over to [m113=m4 his] son. [m114=m1 They] {e4 called} that good and too late. [m6:USA.GOV Barack Obama] {e5 phoned} [m115=m4 him] to {e6 welcome} it.
e1 m2 > m4 PROTEST actual 2011-02-03/day mode=demo ctx=pro_democracy
e2 m3 > m1 PROTEST actual 2011-02-02/day mode=obstruct ctx=pro_democracy
e3 m4 > m1 CONCEDE actual 2011-02-02/day ctx=pro_democracy
e4 m1 > m4 REJECT actual 2011-02-03/none ctx=pro_democracy
e5 m6 > m4 CONSULT actual 2011-02-03/none mode=phone ctx=diplomatic
e6 m6 > m4 SUPPORT actual 2011-02-03/none ctx=diplomatic,pro_democracy

### Reuters 2006-10-14
[m1:THA.GOV The new prime minister], Surayud Chulanont, flew to [m2:LAO.GOV Vientiane] and [m3:@KHM Phnom Penh] on Saturday, and to the first of the two [m116=m1 he] {e1 promised} a bridge. [m117=m2 His host] {e2 asked} about [m4:LAO.REF seven thousand Hmong] in a camp at Petchabun. [m118=m1 The retired general] {e3 said} [m119=m4 they] would go home; [m120=m4 they], by [m121=m4 their] spokesman, {e4 refuse}. [m5:UNHCR The refugee agency] has not been {e5 let in} to see [m122=m4 them]. [m6:KHM.GOV Hun Sen], in whose country [m123=m1 he] spent the night, {e6 praised} the coup that made [m124=m1 him].
e1 m1 > m2 AGREE planned 2006-10-14/day ctx=economic
e2 m2 > m1 REQUEST requested 2006-10-14/none mode=assist ctx=migration
e3 m1 > m2 AGREE planned 2006-10-14/none ctx=migration
e4 m4 > m1 REJECT actual 2006-10-14/none ctx=migration,asylum
e5 m1 > m5 RETREAT denied 2006-10-14/none mode=access ctx=asylum
e6 m6 > m1 SUPPORT actual 2006-10-14/none ctx=diplomatic

### Guardian 2020-06-08 none
The statue's empty plinth has become a place to eat lunch. [m1:GBR.EDU A historian from the university] counts sandwiches and says [m125=m1 she] is only half joking. [m2:GBR.CVL The harbour's divers] know where the bronze lies; [m126=m2 they] have other things down there. [m3:GBR.GOV The mayor], an architect's son, cycles past on Mondays and does not look up. It has, [m127=m3 he] once said, good proportions.

### Reuters 2015-04-01 none
In [m1:@JPN Kushiro] the winter's last ice was blown out to sea on Wednesday with three seals on it. [m2:JPN.MIL The coast guard] went to look and came home. [m3:RUS.MIL A Russian patrol boat] had the same idea; [m128=m2+m3 the two crews] waved. [m129=m3 Its] captain held up a thermos.
