### SW Radio Africa 2008-06-24 article
= [m1:ZWE.OPP Tsvangirai] quits race from behind [m2:NLD.GOV Dutch] gates
~byline By Tichaona Moyo, 24 June 2008
[m31=m1 He] slept on a sofa. On Sunday [m3=m1 the man who came first in March] told reporters in Avondale that [m4=m1 he] would no longer {e1 stand}; by the evening [m5=m1 he] was a guest of [m6=m2 the Netherlands] in Harare, whose ambassador had {e2 opened} the gate without asking how long.
What made up [m7=m1 his] mind was the morning. [m8:ZWE.PTY Green Bombers and war veterans], armed with iron bars, {e3 took} the field where [m9:ZWE.OPP the MDC] was to rally and {e4 beat} whoever had come. [m10:ZWE.COP The police], one district commander said later, had other duties.
"<<q1 [m11=m9 We] can't ask people to cast a vote when that vote could cost [m32:ZWE.CVL them] [m12=m32 their] lives>>," said [m13=m1 Morgan Tsvangirai], who leads [m30:ZWE.OPP the larger] of [m33=m9 the party's] two wings. [m14:ZWE.OPP Arthur Mutambara], at the head of [m15:ZWE.OPP the smaller], {e13 stood by} [m34=m1 him] in a text message.
[m38=m9 Eighty-six members] have been {e5 murdered} since April by the party's own register. [m16:ZWE.OPP Tendai Biti], the secretary-general, was {e6 picked up} at the airport on June 12; the charge, treason, was {e7 laid} a week after.
There will be a poll on Friday all the same. [m17:ZWE.GOV The Electoral Commission], headed by [m18:ZWE.JUD Justice George Chiweshe], {e8 threw back} the letter as late. "<<q2 Only God will remove [m19=m20 me]>>," [m20:ZWE.GOV Robert Mugabe] had {e9 sworn} in Bulawayo the Friday before. Asked about it, [m21:ZWE.GOV Bright Matonga], [m35=m20 his] deputy minister of information, said that God had no constituency.
[m22:UN The Security Council], without a vote against, on Monday {e10 blamed} [m36=m20 the government] for the terror, and it's the first time that [m23:ZAF.GOV South Africa], a member, went along. [m24:ZAF.GOV Thabo Mbeki] is [m25=m20 the old man's] friend, people here will tell you, and SADC's mediator. [m26:ZMB.GOV Levy Mwanawasa], who chairs [m27:SADC SADC], {e11 called} on Sunday for a postponement. [m28:ZAF.PTY The ANC] of [m29:ZAF.PTY Jacob Zuma] {e12 finds} words [m37=m24 its own president] does not.
e1 m3 > m20 RETREAT actual 2008-06-22/day ctx=election
e2 m6 > m5 AID actual 2008-06-22/day ctx=asylum
e3 m8 > m9 COERCE actual 2008-06-22/day mode=restrict ctx=election
e4 m8 > m9 ASSAULT actual 2008-06-22/day mode=beat ctx=election
e5 m8 > m38 ASSAULT actual 2008-06-24/none ctx=election said=m9
e6 m10 > m16 COERCE actual 2008-06-12/day mode=arrest ctx=repression
e7 m10 > m16 ACCUSE actual 2008-06-19/none mode=allege ctx=legal
e8 m17 > m9 REJECT actual 2008-06-24/none ctx=election
e9 m20 > m9 REJECT actual 2008-06-20/day mode=yield ctx=executive,election
e10 m22 > m36 ACCUSE actual 2008-06-23/day mode=disapprove ctx=election,human_rights
e11 m26 > m20 REQUEST requested 2008-06-22/day mode=change ctx=election
e13 m14 > m34 SUPPORT actual 2008-06-24/none ctx=election
e12 m28 > m20 ACCUSE actual 2008-06-24/none mode=disapprove ctx=election
q1 m13 direct cue=said
q2 m20 direct cue=sworn
rel m13 leads m30
rel m14 leads m15
rel m30 part_of m9
rel m15 part_of m9
rel m18 leads m17
rel m23 member_of m22
rel m24 ally_of m25
rel m26 leads m27
rel m29 leads m28

### Islands Business 2016-07-15 article
= [m1:MSG Melanesian leaders] put off [m2:ULMWP.CVL Papuans], again
~byline By Netani Qalo, Honiara, July 15, 2016
The dancers had rehearsed a welcome. They danced a farewell with the same steps.
For an hour and ten minutes behind closed doors on Thursday [m3:MSG the Melanesian Spearhead Group], which consists of [m4:FJI.GOV Fiji], [m5:PNG.GOV Papua New Guinea], [m6:SLB.GOV Solomon Islands], [m7:VUT.GOV Vanuatu] and [m8:FLNKS.PTY the Kanak front FLNKS], went over an application for full membership. Then [m9:SLB.GOV Manasseh Sogavare], who chairs [m10=m3 it], {e1 read out} that the guidelines must be rewritten first. September in Port Vila, perhaps.
[m11:ULMWP.CVL Benny Wenda], of [m12=m2 the United Liberation Movement for West Papua], lost neither temper nor tie.
"<<q1 [m13=m2 We]'ve waited fifty-four years>>," [m14=m11 he] said at the hotel stairs.
[m36=m2 The movement] has been an observer in [m41=m3 the group] since the summit of June 2015. [m35=m2 It] is led by [m15:ULMWP.CVL Octovianus Mote], [m42=m2 its] secretary-general. An application which [m29:IDN.CVL a different body] had {e2 handed in} the year before that was {e3 refused} for want of unity.
[m37:IDN.GOV Jakarta], associate member since the same summit, didn't hide [m43=m37 its] pleasure. [m16:IDN.GOV Desra Percaya], leader of [m44=m37 its] delegation, had on Tuesday {e4 left} the room when [m17=m11 Wenda] was given the floor. "<<q2 A separatist is a separatist in a suit as well>>," [m34=m16 he] told us. [m45=m37 Its] two most reliable friends in the region, so [m46=m16 he] says, are [m18=m4 Suva] and [m19=m5 Port Moresby].
[m20:VUT.GOV Charlot Salwai], premier in Vila, {e5 pledged} that [m21=m7 his government] would try again; so did [m22:FLNKS.PTY Victor Tutugoro] for the Kanaks. [m23:FJI.GOV Frank Bainimarama], who wasn't there in person, has always {e6 been against}.
Far to the west, in [m24:@IDN Jayapura], [m25:IDN.COP police] on Wednesday {e7 took in} [m26:IDN.CVL seventy men] of [m30:IDN.CVL the KNPB], which had {e8 called} [m31:IDN.CVL people] out to pray for the vote. [m38=m30 It]'s a member of [m39=m2 the ULMWP]. [m33=m26 They] were {e11 let go} before dark. [m40=m30 Its] chairman, [m27:IDN.CVL Victor Yeimo], {e9 demanded} an observer mission.
[m28:SLB.CVL A solidarity group in Honiara] {e10 handed} [m32=m9 Mr Sogavare] a petition with three thousand names.
e1 m3 > m2 REJECT actual 2016-07-14/day ctx=territory,diplomatic
e2 m29 > m3 REQUEST requested 2014-01-01/year ctx=territory,diplomatic bg
e3 m3 > m29 REJECT actual 2014-01-01/year ctx=territory,diplomatic bg
e4 m16 > m17 REJECT actual 2016-07-12/day mode=meet ctx=territory,diplomatic
e5 m20,m22 > m2 AGREE planned 2016-07-15/none ctx=territory,diplomatic
e6 m23 > m2 REJECT actual 2016-07-15/none ctx=territory
e7 m25 > m26 COERCE actual 2016-07-13/day mode=arrest ctx=repression,rights_freedoms
e8 m30 > m31 REQUEST requested 2016-07-15/none ctx=territory
e9 m27 > m3 REQUEST requested 2016-07-15/none ctx=human_rights
e10 m28 > m32 REQUEST requested 2016-07-15/none ctx=territory
e11 m25 > m33 RETREAT actual 2016-07-13/day mode=release ctx=rights_freedoms
q1 m14 direct cue=said
q2 m34 direct cue=told
rel m4 member_of m3
rel m5 member_of m3
rel m6 member_of m3
rel m7 member_of m3
rel m8 member_of m3
rel m9 leads m10
rel m15 leads m35
rel m37 ally_of m18
rel m37 ally_of m19
rel m38 member_of m39
rel m27 leads m40

### The Anguillian 2023-05-05 article none
= Coronation tea moves indoors
~byline By Nat Richardson-Hodge
Rain is nothing to be ashamed of, and yet everybody apologised for it.
[m1:AIA.GOV Governor Dileeni Daniel-Selvaratnam] had hoped to pour tea on the lawn of Government House on Thursday, two days ahead of the great event in London. It was poured in the hall. [m2:AIA.GOV Premier Ellis Webster] passed the milk.
"<<q1 Where else do you see the government serve the people?>>" asked [m3:? Miss Vernice], aged ninety, who remembers another coronation and a bicycle [m12=m3 she] got for it.
The scones were baked by [m4:AIA.EDU fourth-formers of the Albena Lake-Hodge school]; their teacher, [m5:AIA.EDU Coralie Gumbs], counted three hundred. "<<q2 Forty came back home in handbags, that [m10=m5 I] saw>>," [m9=m5 she] added.
[m6:AIA.OPP Cora Richardson-Hodge], leader of [m7:AIA.OPP the Anguilla United Front], sat two chairs from [m8=m2 the premier], and [m11=m6+m2 they] talked about mangoes.
Saturday's street party goes ahead, dry or wet.
q1 m3 direct cue=asked
q2 m9 direct cue=added
rel m6 leads m7
