### Stabroek News 2020-03-16 article
= [m1:CARICOM CARICOM] recount team waits as [m2:GUY.PTY APNU+AFC] candidate {e1 goes to court}
~byline By Staff Writer
~date_line March 16, 2020
~page_control Guyana | In the Diaspora | Sports | Letters
A day after [m3:GUY.GOV President David Granger] {e2 agreed} to a recount of the votes of Region Four, [m4:GUY.PTY a candidate on his own list] yesterday {e3 asked} [m5:GUY.JUD the High Court] to block it.
[m6:GUY.PTY Ulita Moore], a Region Four candidate of the governing coalition, filed [m50=m6 her] application on Sunday evening through [m7:GUY.PTY attorney-at-law Mayo Robertson]. [m8=m6 She] contends that [m9:GUY.GOV the Guyana Elections Commission (GECOM)] has no power to hand the ballots to [m10=m1 outsiders].
[m53=m1 The outsiders] are five persons from the Caribbean, led by [m11:CARICOM Francine Baron], a former foreign minister of Dominica. [m51=m1 They] landed on Saturday, and were asked to leave [m52=m1 their] phones outside the Arthur Chung Conference Centre. The boxes came on a truck, unsealed according to [m12:GUY.OPP the opposition People's Progressive Party/Civic (PPP/C)].
[m13:GUY.OPP PPP General Secretary Bharrat Jagdeo] last night {e4 accused} [m14=m3 Granger] of acting in bad faith.
"<<q1 In the morning [m15=m3 he] shakes [m16:BRB.GOV Mia Mottley's] hand. In the evening [m17=m3 his] people run to the judge>>," [m18=m13 Jagdeo] said at Freedom House. "<<q2 This is how you steal in slow motion>>."
[m19=m3 The President], in a release from [m20:GUY.GOV the Ministry of the Presidency], {e5 denied} having had any prior knowledge of the suit. [m54=m3 He] said [m55=m3 he] <<q3 would abide by whatever GECOM or the court decides>>.
It was [m21:BRB.GOV the Barbadian Prime Minister], as chair of [m22:CARICOM the Caribbean Community], who had {e6 brokered} the accord when [m23=m21 she] {e7 flew in} last Wednesday together with [m24:VCT.GOV Ralph Gonsalves], [m25:DMA.GOV Roosevelt Skerrit], [m26:GRD.GOV Keith Mitchell] and [m27:TTO.GOV Keith Rowley].
The trouble goes back to March 4, two days after the poll, when [m28:GUY.GOV the Region Four Returning Officer, Clairmont Mingo], {e8 stopped} the verification of statements of poll and read out figures from a spreadsheet. [m29:GUY.JUD Chief Justice Roxane George] {e9 voided} that declaration on March 11. Two days on [m30=m28 Mingo] {e10 did it again}, with a bedsheet for a screen.
[m31:USA.GOV The ambassadors of the United States], [m32:GBR.GOV Britain], [m33:CAN.GOV Canada] and [m34:EU the EU] {e11 walked out}.
On the East Coast, protests on March 6 left one dead. [m35:GUY.CVL Prettipaul Hargobin, 18], was {e12 shot} by [m36:GUY.COP ranks] after [m37:GUY.CVL villagers at Bath Settlement] {e13 set upon} a school bus and [m38:GUY.COP a constable]. [m39:GUY.COP Commander Yonnette Stephen] said <<q4 [m40=m36 the police ranks] had been chopped first>>.
[m41:USA.GOV Secretary of State Mike Pompeo] has {e14 said} that those who benefit from fraud will be "subject to a variety of serious consequences".
[m42:GUY.BUS The Private Sector Commission] and [m43:GUY.LAB the Guyana Trades Union Congress], seldom of one mind, are split on it. [m56=m42 The first] {e15 wants} a count at any cost; [m57=m43 the second] says foreigners should go home.
[m44:GUY.LEG The National Assembly] was dissolved in December, a year after [m45:GUY.PTY government MP Charrandass Persaud] {e16 voted with} [m58=m12 the opposition] in a no-confidence motion.
[m46:OAS The OAS mission] left on Friday. [m59=m1 Ms Baron's team], it is learnt, has return tickets for tomorrow.
e1 m2 > m9 ACCUSE actual 2020-03-15/day mode=allege ctx=election,legal again
e2 m3 > m1 CONCEDE actual 2020-03-14/day ctx=election
e3 m4 > m9 ACCUSE actual 2020-03-15/day mode=allege ctx=election,legal
e4 m13 > m14 ACCUSE actual 2020-03-15/day mode=allege ctx=election
e5 m19 > m13 REJECT actual 2020-03-16/none ctx=election
e6 m21 > m3,m12 CONSULT actual 2020-03-11/week mode=third-party ctx=election
e7 m23,m24,m25,m26,m27 > m3 CONSULT actual 2020-03-11/day mode=visit ctx=election,diplomatic
e8 m28 > m12 REJECT actual 2020-03-04/day ctx=election
e9 m29 > m28 REJECT actual 2020-03-11/day ctx=election,legal
e10 m30 > m12 REJECT actual 2020-03-13/day ctx=election
e11 m31,m32,m33,m34 > m30 REJECT actual 2020-03-13/day ctx=election,diplomatic
e12 m36 > m35 ASSAULT actual 2020-03-06/day mode=firearms ctx=repression
e13 m37 > m38 ASSAULT actual 2020-03-06/day mode=beat ctx=election
e14 m41 > m2 THREATEN threatened 2020-03-16/none mode=restrict ctx=election,diplomatic
e15 m56 > m9 REQUEST requested 2020-03-16/none mode=change ctx=election
e16 m45 > m3 REJECT actual 2018-12-01/month ctx=legislative bg
q1 m18 direct cue=said
q2 m18 direct
q3 m54 indirect cue=said
q4 m39 indirect cue=said
rel m21 leads m22
rel m4 member_of m2
rel m13 leads m12

### The Sunday Times 2010-02-14 article
= How [m1:LKA.OPP the General's] last supper {e1 ended}
~byline By Our Political Editor
[m2:LKA.OPP Three politicians] and [m3:LKA.OPP a retired general] were eating string hoppers on the second floor of an office in Rajakeeya Mawatha, last Monday night, when the boots came up the stairs.
"<<q1 Don't touch [m4=m3 me]. [m5=m3 I] will walk>>," [m6=m3 Sarath Fonseka] is said to have told [m7:LKA.MIL Major General Sumith Manawadu], who had served under [m8=m3 him]. [m9=m3 He] did not walk. Four [m10:LKA.MIL military policemen] {e2 carried} [m11=m3 him] down by the arms and legs, [m12:LKA.OPP Mano Ganesan] recounted. [m13:LKA.PTY Rauff Hakeem], leader of [m14:LKA.PTY the Sri Lanka Muslim Congress], who sat opposite, has the same story.
Twelve days earlier [m57=m3 the former Army Commander] had lost the presidential election to [m15:LKA.GOV Mahinda Rajapaksa] by 1.8 million votes.
[m16:LKA.GOV The Director General of the Media Centre for National Security, Lakshman Hulugalle], says [m17=m3 he] will {e3 face} a court martial for having dabbled in politics while in uniform. [m18:LKA.GOV The Defence Secretary, Gotabaya Rajapaksa], has gone further and spoken to a foreign TV crew of a coup plot. "<<q2 [m19=m3 He] knows it. We know it>>," [m20=m18 Mr. Rajapaksa] said.
[m21:LKA.OPP Fonseka's wife Anoma] {e4 petitioned} [m22:LKA.JUD the Supreme Court] on Thursday. Three judges will hear [m23=m21 her] on February 23.
On Wednesday, at Hulftsdorp, [m24:LKA.OPP supporters of the opposition] {e5 chanted} for [m50=m3 his] release; [m25:LKA.PTY a pro-government mob] {e6 hurled stones} at [m51=m24 them], and [m26:LKA.COP Police] {e7 used tear gas} on both, though first on the former. Eight were hurt. The venerable prelates of [m27:LKA.REL the four Buddhist Nikayas] had {e8 called} a convention of monks in Kandy for this Thursday; it was {e9 put off} on Friday. Bombs were mentioned.
The Sunday Times learns that [m28:LKA.GOV a person very close to the Presidential Secretariat] telephoned two of the Mahanayakes. No one at [m29:LKA.GOV Temple Trees] would confirm this.
So it goes in a country which, nine months ago, was drunk on victory. It was [m52:LKA.MIL Fonseka's army] that on May 18 and 19 {e10 wiped out} the last of [m30:LTTE.REB the LTTE] in a strip of sand at [m31:@LKA Nandikadal]. [m32:LTTE.REB Its leader, Velupillai Prabhakaran], whose suicide bomber had {e11 nearly killed} [m53=m3 the same Fonseka] in April 2006, was shown to [m33:LKA.CVL the nation] in a blue loincloth.
[m54=m3+m15 They] fell out within weeks. [m55=m3 The General] {e40 complained} in November, when [m56=m3 he] {e12 quit}, of having been {e13 suspected} by [m34=m15 the President] of a coup already in October, so much so that [m35:IND.GOV India] was {e14 asked} to put troops on alert. [m58:IND.GOV The Indian High Commission] has never commented.
[m70=m3 The common candidate] was {e41 backed} by [m36:LKA.OPP the United National Party of Ranil Wickremesinghe], and by [m37:JANATHAVIMUKTHI.PTY the JVP], which had been in alliance with [m38=m15 Mr. Rajapaksa] until 2005 and after. [m39:LKA.OPP The Tamil National Alliance], once the mouthpiece of the Tigers in Parliament, {e15 endorsed} [m40=m3 him] too.
It was too much of a rainbow.
[m41:LKA.PTY UPFA General Secretary Susil Premajayantha] says <<q3 the alliance hopes for two thirds of the seats on April 8>>. [m42=m15 The President] {e16 dissolved} [m43:LKA.LEG Parliament] on Tuesday, the morning after.
[m44:LKA.JRN Journalists] know how to read mornings. Since January 24 [m45:LKA.JRN Prageeth Ekneligoda], who drew cartoons for the Lanka e-News website, has not come home. [m46:RSF_NGO Reporters Without Borders] {e17 wrote to} [m47:LKA.COP the IGP]. The IGP's office says the letter has been received.
e1 m10 > m1 COERCE actual 2010-02-08/day mode=arrest ctx=repression,military again
e2 m10 > m11 COERCE actual 2010-02-08/day mode=arrest ctx=repression,military
e3 m18 > m17 ACCUSE planned 2010-02-14/none mode=allege ctx=legal,military
e4 m21 > m18 ACCUSE actual 2010-02-11/day mode=allege ctx=legal
e5 m24 > m15 PROTEST actual 2010-02-10/day mode=demo ctx=repression
e6 m25 > m24 ASSAULT actual 2010-02-10/day mode=primitive
e7 m26 > m24,m25 ASSAULT actual 2010-02-10/day mode=crowd-control ctx=repression
e8 m27 > m15 PROTEST planned 2010-02-18/day mode=demo ctx=religion_ethnicity
e9 m27 > m15 CONCEDE actual 2010-02-12/day ctx=religion_ethnicity
e10 m52 > m30 ASSAULT actual 2009-05-18/day ctx=military bg
e11 m30 > m53 ASSAULT actual 2006-04-01/month mode=suicide-attack ctx=terrorism bg
e12 m3 > m15 RETREAT actual 2009-11-01/month mode=resign ctx=military bg
e13 m34 > m3 ACCUSE actual 2009-10-01/month mode=allege ctx=military bg
e14 m34 > m35 REQUEST requested 2009-10-01/month mode=assist ctx=military,diplomatic said=m3 bg
e15 m39 > m40 SUPPORT actual 2010-02-14/none ctx=election bg
e16 m42 > m43 COERCE actual 2010-02-09/day mode=restrict ctx=legislative,election
e17 m46 > m47 REQUEST requested 2010-02-14/none mode=change ctx=rights_freedoms
e40 m55 > m34 ACCUSE actual 2009-11-01/month mode=disapprove ctx=military bg
e41 m36,m37 > m70 SUPPORT actual 2010-02-14/none ctx=election bg
q1 m6 direct cue=told
q2 m20 direct cue=said
q3 m41 indirect cue=says
rel m13 leads m14
rel m32 leads m30

### Mail & Guardian 2012-08-24 article
= The widows of Nkaneng and the {e1 silence} of [m1:ZAF.LAB NUM]
~byline 24 Aug 2012 00:00 Kwanele Motsepe, Niren Tolsen
The koppie is smaller than it looks on television. It is a heap of brown rock with a few thorn trees, and somebody has painted a cross on it, in white.
A week ago, at a little before four on Thursday afternoon, [m2:ZAF.COP members of the police tactical response team] {e2 opened fire} below it on [m3:ZAF.LAB striking rock drill operators] of [m4:GBR.BUS Lonmin's] Marikana mine. Thirty-four men died. Seventy-eight were wounded and 259 [m5:ZAF.LAB miners] {e3 arrested}.
[m6:ZAF.COP National police commissioner Riah Phiyega], two months in the job, {e4 told} [m7:ZAF.COP her officers] at a parade on Monday not to be sorry about what happened. "<<q1 Safety of the public is not negotiable>>," [m8=m6 she] said.
What the men on the koppie wanted is well known: R12 500. [m9=m3 They] had {e5 downed tools} on August 10 without the blessing of any union. [m10:ZAF.LAB The National Union of Mineworkers (NUM)], the biggest affiliate of [m11:ZAF.LAB Cosatu] and a nursery for [m12:ZAF.PTY the ANC]'s leaders, had {e6 refused} to take up [m56=m3 their] demand. [m13:ZAF.LAB Its general secretary, Frans Baleni], had {e41 called} the strike "<<q2 the work of dark forces>>".
The following day [m14=m3 a group of strikers] {e42 marched} on the union's office and was {e7 shot at} from within. Two fell. In the days after that, [m15:ZAF.BUS two security guards], [m16:ZAF.COP two policemen] and three others were {e8 hacked} to death.
"<<q3 My husband was not a member of Amcu. He was not a member of NUM. He was just tired>>," says [m58:ZAF.CVL Nosipho Ntshoza], who took the bus from Flagstaff with a baby on her back.
[m17:ZAF.LAB The Association of Mineworkers and Construction Union], led by a mild, religious man named [m18:ZAF.LAB Joseph Mathunjwa], was formed in 1998 after [m19=m18 he] was {e10 expelled} from the NUM at Douglas colliery. On the fateful Thursday [m20=m18 he] went down on [m62=m18 his] knees before [m21=m3 the crowd] and {e11 begged} [m59=m3 it] to disperse. [m57=m10 The NUM] nevertheless {e12 blames} [m22=m17 him and his people] for the killings.
[m23:ZAF.PTY Julius Malema], {e13 expelled} by [m24=m12 the ruling party] in April, got there before the politicians did. "<<q4 [m25:ZAF.GOV President Zuma] {e14 must step down}>>," [m26=m23 he] told the men on Saturday. [m27=m23 He] then {e15 laid} a charge of murder against [m50=m2 the police] at the Marikana station; [m51:ZAF.COP the constable on duty] offered [m52=m23 him] a chair.
[m28:ZAF.GOV The president] cut short [m53:SADC a SADC summit] in Maputo, declared a week of mourning and on Wednesday {e17 appointed} [m29:ZAF.JUD retired judge Ian Farlam] to lead an inquiry. [m30=m28 He] too had come to Nkaneng that day. People held up an umbrella for [m54=m28 him] and asked where [m55=m28 he] had been.
[m31:ZAF.REL The South African Council of Churches], whose [m32:ZAF.REL Bishop Jo Seoka] had been on the point of {e18 negotiating} with Lonmin when the shooting started, {e43 wants} clergy on the commission.
[m33=m4 The company], listed in London, has {e19 extended} its ultimatum to strikers a third time. "<<q5 [m34=m33 We] will not dismiss anyone this week>>," said [m35:GBR.BUS Mark Munroe], an executive vice-president.
[m60:ZAF.PTY Cyril Ramaphosa], who founded [m61=m10 the NUM] in 1982, sits on Lonmin's board. He has given R2-million for the burials.
e1 m1 > m3 REJECT actual 2012-08-24/none ctx=economic again
e2 m2 > m3 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression,economic
e3 m2 > m5 COERCE actual 2012-08-16/day mode=arrest ctx=repression
e4 m6 > m7 SUPPORT actual 2012-08-20/day ctx=repression
e5 m9 > m4 PROTEST actual 2012-08-10/day mode=strike ctx=economic
e6 m10 > m3 REJECT actual 2012-08-24/none ctx=economic
e7 m10 > m14 ASSAULT actual 2012-08-11/day mode=firearms
e8 m3 > m15,m16 ASSAULT actual 2012-08-24/none mode=primitive
e10 m10 > m19 SANCTION actual 1998-01-01/year mode=expel bg
e11 m20 > m21 REQUEST requested 2012-08-16/day mode=yield
e12 m10 > m22 ACCUSE actual 2012-08-24/none mode=allege
e13 m24 > m23 SANCTION actual 2012-04-01/month mode=expel ctx=political_institutions bg
e14 m26 > m25 REQUEST requested 2012-08-18/day mode=yield ctx=executive
e15 m27 > m50 ACCUSE actual 2012-08-24/none mode=allege ctx=legal
e17 m28 > m2 ACCUSE actual 2012-08-22/day mode=investigate ctx=legal
e18 m32 > m4 AGREE planned 2012-08-16/day ctx=economic,religion_ethnicity
e19 m33 > m3 CONCEDE actual 2012-08-24/none ctx=economic
e41 m13 > m3 ACCUSE actual 2012-08-24/none mode=disapprove ctx=economic
e42 m14 > m10 PROTEST actual 2012-08-11/day mode=demo ctx=economic
e43 m31 > m28 REQUEST requested 2012-08-24/none mode=change ctx=religion_ethnicity
q1 m8 direct cue=said
q2 m13 mixed cue=called
q3 m58 direct cue=says
q4 m26 direct cue=told
q5 m35 direct cue=said
rel m10 member_of m11
rel m18 leads m17
rel m11 ally_of m12

### The Tico Times 2018-06-01 article
= Mother's Day march in Managua {e1 ends in gunfire}
~byline Alejandro Zelner
~date_line June 1, 2018
[m1:@NIC MANAGUA] – The mothers walked in front, with framed photographs, and the boys with mortars at the rear. By six in the evening on Wednesday the boys had run to the front.
[m2:NIC.PRM Armed men in civilian clothes], posted near the national stadium, {e2 fired on} [m3:NIC.CVL a march of several hundred thousand people] called to honor those killed since April. At least 15 died in Managua, Estelí, Masaya and Chinandega, says [m4:NIC.NGO the Nicaraguan Center for Human Rights (CENIDH)].
[m5:NIC.COP Deputy National Police Director Francisco Díaz], whose daughter is married to [m6:NIC.GOV President Daniel Ortega's] son, {e3 denied} that [m7=m5 the force] had {e4 shot} at anyone and {e5 attributed} the deaths to "<<q1 criminal gangs of right-wing groups>>".
Across town [m8=m6 Ortega] was addressing [m9:NIC.PTY Sandinista supporters]. "<<q2 Nicaragua belongs to all of [m10=m6+m9 us], and [m11=m6+m9 we] are all staying here>>," [m12=m8 the 72-year-old] said, seeming to {e6 rule out} early elections.
[m13:NIC.REL The Nicaraguan Bishops' Conference] on Thursday {e7 suspended} the national dialogue that it had been {e8 mediating} since May 16. "<<q3 It cannot be resumed while the people of Nicaragua continue to be denied the right to demonstrate and are murdered>>," [m42=m13 the bishops] wrote.
[m14:NIC.BUS The private sector umbrella group, COSEP], for ten years a comfortable partner of the government, {e9 demanded} through [m15:NIC.BUS its president, José Adán Aguerri], that the vote be moved up. [m16:NIC.BUS Carlos Pellas], the country's richest man, said the same to La Prensa.
But [m17=m14 COSEP] {e10 stopped short} of a general strike, which [m18:NIC.EDU the student leaders] in [m19:NIC.OPP the Civic Alliance] have been asking for. "<<q4 [m20=m14 They] count money, [m21=m18 we] count the dead>>," said [m22:NIC.EDU Lesther Alemán], 20, the communications student who on the first day of talks told [m40=m6 the president] to his face that [m41=m6 he] <<q5 {e11 must give up}>>.
The unrest was set off on April 18 by a reform of [m23:NIC.GOV the social security institute] that raised contributions and cut pensions by 5 percent. [m43=m6 Ortega] {e12 scrapped} the measure four days later, when 26 people had already been killed; among them was [m24:NIC.JRN the journalist Ángel Gahona], {e13 hit} during a live transmission in Bluefields.
[m25:OAS The Organization of American States], led by [m26:OAS Luis Almagro], is due to {e14 send} an electoral mission. In [m44:@USA Washington] [m27:USA.LEG Senator Marco Rubio] {e15 called for} sanctions under the Magnitsky Act. [m28:CRI.GOV Costa Rica's President Carlos Alvarado] {e16 condemned} the attack and told [m29:CRI.GOV his consulate] to prepare: [m45:NIC.REF 200 Nicaraguans a day] {e17 now ask for} refugee status at La Merced.
[m30:VEN.GOV Venezuela], [m46=m6 Managua's] partner in [m31:ALBA the ALBA bloc], {e18 expressed solidarity} with [m32=m6 the commander].
In Masaya, the neighborhood of Monimbó has put up 200 barricades of paving stones. Ironically these are the hexagonal adoquines that were made in the factory of [m48:NIC.GOV Anastasio Somoza], the dictator whom [m33:NIC.REB the Sandinistas] {e19 overthrew} in 1979, and behind which [m47=m33 they] had fought.
A vendor of quesillos opened her umbrella on the second of them yesterday. Business, she said, is fair.
e1 m2 > m3 ASSAULT actual 2018-05-30/day mode=firearms ctx=repression again
e2 m2 > m3 ASSAULT actual 2018-05-30/day mode=firearms ctx=repression
e3 m5 > m4 REJECT actual 2018-06-01/none ctx=repression
e4 m7 > m3 ASSAULT denied 2018-05-30/day mode=firearms ctx=repression
e5 m5 > m3 ACCUSE actual 2018-06-01/none mode=allege ctx=crime
e6 m12 > m14 REJECT actual 2018-05-30/day mode=change ctx=election
e7 m13 > m6 REJECT actual 2018-05-31/day mode=meet ctx=religion_ethnicity,repression
e8 m13 > m6,m19 CONSULT actual 2018-05-16/day mode=third-party ctx=religion_ethnicity bg
e9 m15 > m6 REQUEST requested 2018-06-01/none mode=change ctx=election
e10 m17 > m18 REJECT actual 2018-06-01/none ctx=economic
e11 m22 > m6 REQUEST requested 2018-05-16/day mode=yield ctx=executive
e12 m6 > m3 CONCEDE actual 2018-04-22/day ctx=economic bg
e13 m7 > m24 ASSAULT actual 2018-04-16/week mode=firearms ctx=rights_freedoms bg
e14 m25 > m6 AGREE planned 2018-06-01/none ctx=election
e15 m27 > m6 REQUEST requested 2018-06-01/none mode=change ctx=diplomatic
e16 m28 > m6 ACCUSE actual 2018-06-01/none mode=disapprove ctx=repression,diplomatic
e17 m45 > m28 REQUEST requested 2018-06-01/none mode=assist ctx=asylum
e18 m30 > m32 SUPPORT actual 2018-06-01/none ctx=diplomatic
e19 m33 > m48 ASSAULT actual 1979-01-01/year ctx=military bg
q1 m5 mixed cue=attributed
q2 m12 direct cue=said
q3 m42 direct cue=wrote
q4 m22 direct cue=said
q5 m22 indirect cue=told
rel m15 leads m14
rel m26 leads m25
rel m30 member_of m31
