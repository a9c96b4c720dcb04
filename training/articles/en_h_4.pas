### The Kathmandu Post 2006-04-20 article
= Curfew in [m1:@NPL capital] as [m2:NPL.OPP seven parties] call for Ring Road encirclement
~byline POST REPORT
[m3:@NPL KATHMANDU, April 19] - [m4:NPL.GOV The royal government] has {e1 clamped} an eighteen-hour curfew on Kathmandu and Lalitpur from two in the morning on Thursday, threatening to {e2 shoot} [m5:NPL.CVL violators] on sight.
[m6:NPL.OPP The Seven Party Alliance] plans to {e3 surround} the city with a human chain the same afternoon. [m7:NPL.OPP Nepali Congress] general secretary [m8:NPL.OPP Ram Chandra Poudel] told the Post that [m9=m6 the alliance] {e4 would defy} any order.
"<<q1 How many will [m10=m4 they] shoot? [m11=m6 We] shall be two lakh>>," [m12=m8 Poudel] asked from his hideout, a day after [m13:NPL.COP plainclothes policemen] {e5 came for} [m14=m8 him] at his home in Bohoratar.
Three persons {e6 were killed} in Chandragadhi, Jhapa, on Wednesday when [m15:NPL.MIL the army] opened up on [m16:NPL.CVL a procession]. Eyewitnesses said there had been no warning. [m17:NPL.GOV Home Minister Kamal Thapa] put the blame on [m18:CPNM.REB Maoists] who, [m35=m17 he] claimed, had {e7 infiltrated} the crowd.
The rebels' chairman, [m19:CPNM.REB Prachanda], denied it. In a statement, [m20=m19 he] {e8 pledged} that [m21=m18 his people] would keep weapons out of the Valley, where a unilateral ceasefire {e9 has been in force} since April 3.
In a rare move, [m22:NPL.GOV twenty-five officials of the Home Ministry itself] {e10 stopped work} on Tuesday. [m23:NPL.COP Police] {e11 took} all of [m24=m22 them] to the barracks at Mahendra Police Club.
[m25:IND.GOV Indian special envoy Karan Singh], who arrived on Wednesday with a letter from [m26:IND.GOV Prime Minister Manmohan Singh], {e12 called on} [m27:NPL.OPP Girija Prasad Koirala] at Maharajgunj. [m28=m25 The Maharaja's son], himself a relation of [m29:NPL.GOV the Palace], is to {e13 have an audience} with [m30:NPL.GOV King Gyanendra] today.
[m31:USA.GOV The US ambassador, James Moriarty], {e14 told} the king in an interview to restore the parties "<<q2 before [m32=m30 he] is clinging to a helicopter>>".
~read_also Cricket: Nepal U-19 squad delayed by strike
Since [m36=m30 he] {e15 sacked} [m33:NPL.GOV the Deuba government] in February last year, the king has headed the council of ministers himself. The agreement of November 22, by which the alliance and [m34:CPNM.REB the Maoists] {e16 joined hands}, bound neither to a republic.
e1 m4 > m5 COERCE actual 2006-04-20/day mode=curfew ctx=rights_freedoms,pro_autocracy
e2 m4 > m5 THREATEN threatened 2006-04-20/day mode=violence ctx=repression
e3 m6 > m4 PROTEST planned 2006-04-20/day mode=obstruct ctx=pro_democracy
e4 m9 > m4 REJECT planned 2006-04-20/day mode=yield ctx=pro_democracy
e5 m13 > m14 COERCE actual 2006-04-19/none ctx=repression
e6 m15 > m16 ASSAULT actual 2006-04-19/day mode=firearms ctx=repression
e7 m18 > m16 ASSAULT denied 2006-04-19/none ctx=terrorism
e8 m20 > m6 AGREE planned 2006-04-20/none ctx=military
e9 m18 > m4 RETREAT actual 2006-04-03/day mode=ceasefire ctx=military bg
e10 m22 > m4 PROTEST actual 2006-04-18/day mode=strike ctx=pro_democracy
e11 m23 > m24 COERCE actual 2006-04-18/none mode=arrest ctx=repression
e12 m25 > m27 CONSULT actual 2006-04-19/day mode=visit ctx=diplomatic
e13 m28 > m30 AGREE planned 2006-04-20/day ctx=diplomatic
e14 m31 > m30 REQUEST requested 2006-04-20/none mode=change ctx=pro_democracy
e15 m30 > m33 SANCTION actual 2005-02-01/month ctx=pro_autocracy bg
e16 m6 > m34 SUPPORT actual 2005-11-22/day ctx=pro_democracy bg
q1 m12 direct cue=asked
q2 m31 mixed cue=told
rel m19 leads m18
rel m7 member_of m6

### Philippine Daily Inquirer 2005-08-18 article
= [m1:PHL.OPP Pimentel]: palace is buying off impeachment signatures
~byline By Norberto Dizon, Inquirer News Service
~date_line Posted 01:14am (Mla time) Aug 18, 2005
[m2:PHL.OPP Senate Minority Leader Aquilino Pimentel Jr.] yesterday {e1 alleged} that [m3:PHL.LEG congressmen] were being offered P70-million worth of farm-to-market roads to stay out of the move to unseat [m4:PHL.GOV President Gloria Macapagal-Arroyo].
[m5:PHL.GOV Press Secretary Ignacio Bunye] called the story "<<q1 old coconut>>". There was no such {e2 offer}, [m6=m5 he] said.
[m7:PHL.OPP House opposition members] are still 28 names short of the 79 [m34=m7 they] need to send the amended complaint straight to the Senate. [m8:PHL.LEG The justice committee], where [m9:PHL.PTY Lakas-CMD] holds the majority, is expected to {e3 throw it out} by the end of the month.
The complaint rests on taped conversations in which a woman who sounds like [m10=m4 Ms Arroyo] speaks with [m11:PHL.GOV elections commissioner Virgilio Garcillano]. [m12=m4 The President] {e4 apologized} on June 27 for a "<<q2 lapse in judgment>>", but {e5 has not budged} since.
Ten [m13:PHL.GOV Cabinet officials] {e6 resigned} on July 8. One of them, [m14:PHL.ELI former social welfare secretary Corazon "Dinky" Soliman], {e7 marched} on Tuesday with [m15:PHL.CVL the Black and White Movement] down Ayala Avenue in [m16:@PHL Makati]. [m17=m15 The group], which [m18:PHL.CVL Enteng Romano] convenes, put the crowd at 4,000.
[m19:PHL.GOV Makati Mayor Jejomar Binay], who presides over [m20:PHL.OPP the United Opposition], had {e8 issued} the permit. [m21:PHL.COP The National Capital Region police chief, Vidal Querol], said [m22=m21 his] men {e9 would disperse} the next one, permit or no permit.
Away from the capital, [m23:NPA.REB communist rebels] {e10 ambushed} an [m24:PHL.MIL Army truck] in [m25:@PHL Labo, Camarines Norte], before dawn on Monday, killing four. [m26:NPA.REB Gregorio "Ka Roger" Rosal] {e11 claimed} the attack as a blow for the poor.
[m27:PHL.MIL The commanding general of the 9th Infantry Division] {e12 vowed} to hunt [m28=m23 them] down, and {e13 airlifted} two platoons to the boundary with Quezon.
[m29:CBCP.REL The bishops' conference] has {e14 refused} to take sides. "<<q3 [m30=m29 We] are not calling on [m31=m4 her] to go, nor on anybody to stay>>," said [m32:CBCP.REL Archbishop Fernando Capalla], its president. [m33:PHL.ELI Former President Corazon Aquino], who is no churchwoman by office, {e15 appealed} to Ms Arroyo last month to make the supreme sacrifice.
e1 m2 > m4 ACCUSE actual 2005-08-17/day mode=allege ctx=corruption,legislative
e2 m4 > m3 AGREE denied 2005-08-17/none ctx=corruption,legislative
e3 m8 > m7 REJECT planned 2005-08-31/none ctx=legislative
e4 m12 > m7 CONCEDE actual 2005-06-27/day ctx=election bg
e5 m12 > m7 REJECT actual 2005-08-18/none mode=yield ctx=executive
e6 m13 > m4 RETREAT actual 2005-07-08/day mode=resign ctx=executive bg
e7 m14,m15 > m4 PROTEST actual 2005-08-16/day mode=demo ctx=executive
e8 m19 > m15 AID actual 2005-08-18/none ctx=rights_freedoms bg
e9 m22 > m15 ASSAULT planned 2005-08-18/none mode=crowd-control ctx=repression
e10 m23 > m24 ASSAULT actual 2005-08-15/day mode=firearms ctx=military
e11 m26 > m24 SUPPORT actual 2005-08-18/none ctx=military
e12 m27 > m28 THREATEN threatened 2005-08-18/none mode=violence ctx=military
e13 m27 > m23 MOBILIZE actual 2005-08-18/none mode=troops ctx=military
e14 m29 > m7 REJECT actual 2005-08-18/none mode=assist ctx=religion_ethnicity
e15 m33 > m4 REQUEST requested 2005-07-01/month mode=yield ctx=executive bg
q1 m5 mixed cue=called
q2 m12 mixed
q3 m32 direct cue=said
rel m18 leads m17
rel m19 leads m20
rel m32 leads m29

### Daily Mirror 2022-07-12 article
= [m1:LKA.PTY SLPP] group wants [m2:LKA.GOV PM] for president; [m3:LKA.CVL Aragalaya] says never
~date_line 12 July 2022 12:04 am
~byline By Yohan Senaratne and Ajith Kalu
With [m4:LKA.GOV President Gotabaya Rajapaksa] at sea and due to {e1 step down} tomorrow, the contest to succeed [m5=m4 him] has begun in earnest.
Party leaders who {e2 met} at [m6:LKA.LEG Speaker Mahinda Yapa Abeywardena's] residence yesterday settled on July 20 for a vote in Parliament. [m7:LKA.OPP Samagi Jana Balawegaya] will {e3 put up} [m8:LKA.OPP its leader, Sajith Premadasa]. A section of [m9:LKA.PTY the Sri Lanka Podujana Peramuna] {e4 prefers} [m10:LKA.GOV Prime Minister Ranil Wickremesinghe].
That would be as welcome at Galle Face as a tear gas canister. [m11=m10 His] private house on Fifth Lane was {e5 torched} on Saturday night, hours after [m12:LKA.CVL a sea of people] {e6 overran} the President's House.
"<<q1 [m13=m10 He] has to go home, if [m14=m10 he] can find one>>," said [m15:LKA.CVL Fr Jeewantha Peiris], one of the faces of the struggle. [m16=m3 The occupiers] {e7 refuse} to leave the three buildings [m33=m16 they] hold until both men are out.
In [m17=m10 his] defence, Wickremesinghe {e8 said} those who set the fire were fascists. [m18=m10 He] has {e9 offered} to make way for an all-party government, provided it has a majority.
~page_control (1) Comments
[m19:LKA.COP Police] are looking for four suspects in the arson. Three others were {e10 remanded} by [m20:LKA.JUD the Fort Magistrate] yesterday. Meanwhile [m21:LKA.CVL the Bar Association], headed by [m22:LKA.CVL Saliya Pieris], {e11 asked} [m23:LKA.MIL General Shavendra Silva] why [m24:LKA.MIL Special Task Force members] had {e12 roughed up} [m25:LKA.JRN six Newsfirst journalists] the same evening. [m26=m23 The Chief of Defence Staff] {e13 appealed} for calm and nothing else.
Former finance minister [m27:LKA.ELI Basil Rajapaksa] was {e14 turned back} at the VIP counter in [m28:@LKA Katunayake] early today after [m29:LKA.LAB immigration officers] {e15 declined} to serve [m30=m27 him]. Their union says it will do so again.
[m31:IND.GOV The Indian High Commission] denied that Delhi had {e16 helped} anybody to leave.
[m32:LKA.PTY The SLFP], which sat with the SLPP until April, has not said how its fourteen members will vote.
e1 m4 > m3 CONCEDE planned 2022-07-13/day ctx=executive
e2 m7,m9 > m6 CONSULT actual 2022-07-11/day ctx=legislative
e3 m7 > m8 AGREE planned 2022-07-20/day ctx=legislative,election
e4 m9 > m10 SUPPORT actual 2022-07-12/none ctx=legislative
e5 m12 > m11 PROTEST actual 2022-07-09/day mode=riot ctx=executive bg
e6 m12 > m4 PROTEST actual 2022-07-09/day mode=riot ctx=executive bg
e7 m16 > m4,m10 REJECT actual 2022-07-12/none mode=yield ctx=executive
e8 m17 > m12 ACCUSE actual 2022-07-12/none mode=disapprove ctx=executive
e9 m18 > m7 CONCEDE hypothetical 2022-07-12/none ctx=executive,legislative
e10 m20 > m12 COERCE actual 2022-07-11/day mode=arrest ctx=legal
e11 m21 > m23 ACCUSE actual 2022-07-11/day mode=disapprove ctx=rights_freedoms
e12 m24 > m25 ASSAULT actual 2022-07-09/day mode=beat ctx=repression,rights_freedoms
e13 m26 > m3 REQUEST requested 2022-07-12/none mode=yield ctx=military
e14 m29 > m27 REJECT actual 2022-07-12/day ctx=migration again
e15 m29 > m30 REJECT actual 2022-07-12/day ctx=migration
e16 m31 > m4 AID denied 2022-07-12/none ctx=diplomatic
q1 m15 direct cue=said
rel m8 leads m7
rel m22 leads m21
