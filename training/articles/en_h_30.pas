### The Gazette (Montreal) 2012-05-25 article
= [m1:CAN.GOV Courchesne] {e1 calls} [m2:CAN.EDU student leaders] in for Monday after 518 arrests
~byline By Monique Delorme, The Gazette
~date_line May 25, 2012
MONTREAL — Wednesday's kettle at Sherbrooke and St. Denis was the largest mass {e2 arrest} in the city's history, and it made the pots louder.
[m4:CAN.COP Montreal police] handed each of the 518 a ticket for $634. "<<q1 [m5=m4 We] gave three warnings by loudspeaker>>," said [m6:CAN.COP Cmdr. Alain Simoneau]. People who were there remember one, and a horn.
Until this week the tickets would have been smaller. On May 18 [m7:CAN.LEG the National Assembly] {e3 adopted} Bill 78, which obliges anyone leading more than fifty people through the streets to file a route eight hours ahead. [m8:CAN.EDU CLASSE], the most radical of the three federations, {e5 announced} at once that [m27=m8 it] would do no such thing.
[m9:CAN.EDU Gabriel Nadeau-Dubois], one of its two spokesmen, goes to court next month: [m24:CAN.EDU a student from Laval] {e6 is accusing} [m10=m9 him] of contempt for telling others to ignore an injunction.
[m11=m1 Education Minister Michelle Courchesne] took over on May 14 from [m12:CAN.ELI Line Beauchamp], who {e7 resigned} from the cabinet and from politics because, [m28=m12 she] said, [m29=m12 she] was part of the problem. Beauchamp's last deal, {e8 signed} on the fifth of the month with [m13:CAN.EDU the FECQ], [m14:CAN.EDU the FEUQ] and CLASSE, was {e9 voted down} on almost every campus.
[m15:CAN.EDU FEUQ president Martine Desjardins] {e10 will be there} Monday, [m30=m15 she] said, with [m16=m15 her] own chair if need be.
[m17:CAN.GOV Premier Jean Charest] {e11 ruled out} a moratorium on the fee increase yet again on Thursday. [m18:CAN.OPP Parti Québécois] leader [m19:CAN.OPP Pauline Marois], who took off the red square in public, {e13 promised} to repeal the law within a hundred days of an election.
[m20:CAN.CVL The Quebec bar], whose president is [m21:CAN.CVL Louis Masson], {e14 criticized} its breadth. [m22:CSN.LAB The CSN] and [m25:CAN.LAB two other labour centrals] {e15 are taking} it to Superior Court today.
In [m23:@FRA Paris], [m26:FRA.CVL some 300 people] {e16 banged} pans in front of the Quebec delegation.
e1 m1 > m2 REQUEST planned 2012-05-28/day mode=meet ctx=economic
e2 m4 > m2 COERCE actual 2012-05-23/day mode=arrest ctx=repression
e3 m7 > m2 COERCE actual 2012-05-18/day mode=restrict ctx=legislative,rights_freedoms
e5 m8 > m7 REJECT actual 2012-05-18/none mode=yield ctx=rights_freedoms
e6 m24 > m10 ACCUSE actual 2012-05-25/none ctx=legal
e7 m12 > m17 RETREAT actual 2012-05-14/day mode=resign ctx=executive bg
e8 m12 > m13,m14,m8 SUPPORT actual 2012-05-05/day ctx=economic bg
e9 m2 > m12 REJECT actual 2012-05-25/none ctx=economic bg
e10 m15 > m1 AGREE planned 2012-05-28/day ctx=economic
e11 m17 > m2 REJECT actual 2012-05-24/day mode=change ctx=economic
e13 m19 > m2 AGREE planned 2012-05-25/none ctx=legislative,election
e14 m20 > m7 ACCUSE actual 2012-05-25/none mode=disapprove ctx=legal
e15 m22,m25 > m7 ACCUSE planned 2012-05-25/day ctx=legal,rights_freedoms
e16 m26 > m17 PROTEST actual 2012-05-25/none mode=demo ctx=rights_freedoms
q1 m6 direct cue=said
rel m19 leads m18
rel m15 leads m14
rel m21 leads m20

### Civil Georgia 2007-11-09 article
= After [m1:GEO.GOV Saakashvili's] surprise, [m2:GEO.OPP opposition] {e1 halts} rallies
~date_line Civil.Ge, Tbilisi / 9 Nov.'07 / 14:02
~byline Civil staff
[m3:GEO.OPP A ten-party coalition] said on Friday its supporters would stay at home until the fifteen-day emergency is over.
The decision came out of a night-long meeting at the Republican Party's office, hours after [m4=m1 the president] {e2 brought forward} the presidential election by nine months, to January 5. [m5:GEO.LEG Speaker Nino Burjanadze] {e3 sat} with three of the coalition's leaders from eleven until two.
"<<q1 [m6=m3 We] have what [m7=m3 we] came for, though not in the wrapping [m8=m3 we] wished>>," [m9:GEO.OPP Levan Gachechiladze], an independent MP, told journalists. [m10=m9 He] is on the fifth day of a {e4 fast}.
On Wednesday morning [m11:GEO.COP riot police] {e5 had driven} a few hundred sleepers from the steps of Parliament; by afternoon thousands were back and were {e6 met} with gas, rubber bullets and a device that howls. More than 500 went to hospital, among them [m12:GEO.GOV public defender Sozar Subari], who says [m27=m12 he] {e7 was beaten} with his card in his hand.
The same evening, [m13:GEO.COP special forces] {e8 entered} the studio of [m14:GEO.JRN Imedi] and {e9 smashed} the control room while the anchor spoke. The channel is run by [m15:MNC.BUS News Corp], and owned by [m16:GEO.OPP Badri Patarkatsishvili], who {e10 bankrolled} the rallies.
[m17:GEO.JUD Prosecutors] {e11 named} [m18=m16 the tycoon] a suspect in a plot on Friday. From [m19:@ISR Tel Aviv], [m28=m16 he] {e12 vowed} to spend his last penny.
[m20:GEO.GOV Foreign Minister Gela Bezhuashvili] {e13 expelled} three [m21:RUS.GOV Russian diplomats] on Wednesday, accusing [m29=m21 them] of taking part; [m22:RUS.GOV Moscow] {e14 answered} in kind the next day.
[m23:EU.GOV Javier Solana] {e15 asked} for the emergency to be lifted. [m24:NATO Jaap de Hoop Scheffer] {e16 called} it "<<q2 not in line with Euro-Atlantic values>>"; Georgia has sought membership of the alliance since 2002.
[m25:GEO.REB South Ossetia's Eduard Kokoity], whose forces hold [m26:@GEO Tskhinvali], said <<q3 the Georgians should be pitied>>.
e1 m2 > m1 CONCEDE actual 2007-11-09/day ctx=election again
e2 m4 > m3 CONCEDE actual 2007-11-08/none ctx=election
e3 m5 > m3 CONSULT actual 2007-11-08/none ctx=election
e4 m10 > m1 PROTEST actual 2007-11-09/none mode=hunger ctx=pro_democracy
e5 m11 > m3 COERCE actual 2007-11-07/day ctx=repression
e6 m11 > m3 ASSAULT actual 2007-11-07/day mode=crowd-control ctx=repression
e7 m11 > m12 ASSAULT actual 2007-11-07/day mode=beat ctx=repression said=m12
e8 m13 > m14 COERCE actual 2007-11-07/day mode=seize ctx=rights_freedoms again
e9 m13 > m14 COERCE actual 2007-11-07/day mode=censor ctx=rights_freedoms,repression
e10 m16 > m3 AID actual 2007-11-09/none ctx=political_institutions bg
e11 m17 > m18 ACCUSE actual 2007-11-09/day mode=allege ctx=legal
e12 m18 > m1 REJECT actual 2007-11-09/none ctx=political_institutions
e13 m20 > m21 SANCTION actual 2007-11-07/day mode=expel ctx=diplomatic
e14 m22 > m20 SANCTION actual 2007-11-08/day mode=expel ctx=diplomatic
e15 m23 > m1 REQUEST requested 2007-11-09/none mode=change ctx=rights_freedoms
e16 m24 > m1 ACCUSE actual 2007-11-09/none mode=disapprove ctx=rights_freedoms,diplomatic
q1 m9 direct cue=told
q2 m24 mixed cue=called
q3 m25 indirect cue=said
rel m15 leads m14
rel m25 controls m26

### FrontPage Africa 2011-11-10 article
= [m1:LBR.OPP CDC] {e1 sits out} runoff; bullet fits no gun, [m3:LBR.COP police] say
~byline Mae Kollie
~date_line Thursday, 10 November 2011
Turnout looked thin on Tuesday, in a country where people had stood for hours a month before.
[m4:LBR.OPP Winston Tubman], standard-bearer of [m5=m1 the Congress for Democratic Change], {e2 told} his partisans last Friday not to vote, because the count of October 11 had been bent. The head of [m6:LBR.GOV the National Elections Commission], [m7:LBR.GOV James Fromayan], {e3 had stepped aside} the Sunday before to please [m32=m4 him].
On Monday it ended in blood. [m30=m3 Emergency Response officers] {e4 fired} into the party's compound on Tubman Boulevard, where [m8:LBR.CVL youths] had gathered to march without a permit. At least one of them {e5 died}, 20-year-old [m9:LBR.CVL Papuna Dahn].
[m10=m3 Police chief Marc Amblard] {e6 denies} that his men used live rounds. A [m11:NGA.COP Nigerian police unit] of [m12:UNMIL the UN mission], which {e7 stepped in} between the two, saw it otherwise.
"<<q1 [m13=m14 I] saw the gun. [m15=m14 I] saw it speak>>," said [m14:LBR.OPP Acarous Gray], secretary general of the party.
In the night [m16:LBR.GOV the Ministry of Information] {e8 shut down} [m17:LBR.JRN three radio stations and Clar TV], two of them owned by [m18:LBR.OPP George Weah], the running mate, on a writ from [m19:LBR.JUD Criminal Court A]. [m20:LBR.LAB The Press Union], whose president is [m21:LBR.LAB Peter Quaqua], {e9 called} the order a return to 1985.
[m22:LBR.GOV President Ellen Johnson Sirleaf], who heads [m23:LBR.PTY the Unity Party], {e10 offered} on Wednesday to set up an inquiry and to {e11 sit down} with [m24=m4 Mr Tubman]. [m25:LBR.OPP Prince Johnson], third in October and the leader of [m26:LBR.OPP the NUDP], {e12 supports} [m33=m22 her].
[m27:USA.GOV The State Department] {e13 regretted} the boycott; [m28:ECOWAS the Ecowas observers], led by [m29:NGA.ELI Attahiru Jega], {e14 found} the second round free and fair. [m31:NOR.GOV Oslo] {e15 will hand over} the Nobel prize on December 10 all the same.
e1 m1 > m6 PROTEST actual 2011-11-08/day mode=boycott ctx=election again
e2 m4 > m6 PROTEST actual 2011-11-04/day mode=boycott ctx=election
e3 m7 > m5 CONCEDE actual 2011-10-30/day ctx=election bg
e4 m3 > m8 ASSAULT actual 2011-11-07/day mode=firearms ctx=repression,election
e5 m3 > m9 ASSAULT actual 2011-11-07/day mode=firearms ctx=repression again
e6 m10 > m14 REJECT actual 2011-11-10/none ctx=repression
e7 m11 > m8,m3 AID actual 2011-11-07/none ctx=peacekeeping
e8 m16 > m17 COERCE actual 2011-11-07/none mode=censor ctx=rights_freedoms
e9 m20 > m16 ACCUSE actual 2011-11-10/none mode=disapprove ctx=rights_freedoms
e10 m22 > m5 CONCEDE actual 2011-11-09/day ctx=repression
e11 m22 > m24 AGREE planned 2011-11-09/day ctx=political_institutions
e12 m25 > m22 SUPPORT actual 2011-11-10/none ctx=election
e13 m27 > m1 ACCUSE actual 2011-11-10/none mode=disapprove ctx=election
e14 m28 > m6 SUPPORT actual 2011-11-10/none ctx=election
e15 m31 > m22 AGREE planned 2011-12-10/day ctx=human_rights
q1 m14 direct cue=said
rel m7 leads m6
rel m11 part_of m12
rel m21 leads m20
rel m22 leads m23
rel m25 leads m26
rel m29 leads m28
