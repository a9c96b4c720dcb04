### BBC News 2008-02-05 article
= [m1:TCD.REB Chad rebels] 'ready for truce' as [m2:FRA.GOV Sarkozy] {e1 hints} at force
~date_line Last Updated: Tuesday, 5 February 2008, 18:20 GMT
~share E-mail this to a friend
~page_control Printable version
[m3:TCD.REB Rebels] who {e2 fought} their way to the gates of the presidential palace in [m4:@TCD Ndjamena] at the weekend say [m5=m3 they] would accept a ceasefire, but [m6:TCD.GOV the government of Idriss Deby] has {e3 ruled it out}, saying there is nobody left to make peace with.
"<<q1 Why a ceasefire with men who no longer exist? [m7=m6 We] have them in hand, and the rest are running for [m63=m21 Sudan]>>," [m8:TCD.GOV Prime Minister Nouradin Koumakoye] told French television.
[m38=m3 The rebels], about 2,000 men in 300 pick-ups, {e4 pulled back} from the city on Sunday night. Their spokesman, [m9:TCD.REB Abderaman Koulamallah], called the move tactical. On Tuesday morning [m10=m9 he] announced by satellite phone that [m39=m3 the insurgents] had {e5 agreed} to an appeal for a truce from [m11:LBY.GOV Libya] and [m12:BFA.GOV Burkina Faso].
[m13:LBY.GOV Libyan leader Muammar Gaddafi] had been {e6 asked} by [m14:AU the African Union] to mediate together with [m15:COG.GOV President Denis Sassou Nguesso of Congo]. [m16=m14 The AU], whose new chairman is [m17:TZA.GOV Tanzania's Jakaya Kikwete], {e7 warned} that [m40=m14 it] would expel [m41:TCD.GOV Chad] should [m53=m3 the rebels] seize power.
There are three groups in [m52=m3 the coalition]. [m49:UFDD.REB The UFDD] of [m18:UFDD.REB Mahamat Nouri], once [m62=m6 Mr Deby's] defence minister, is the strongest; [m50:TCD.REB the RFC] is led by the president's own nephew, [m19:TCD.REB Timane Erdimi]; the third is [m20:TCD.REB Abdelwahid Aboud Mackaye's] [m51:TCD.REB UFDD-Fundamental]. [m42=m6 The Chadian authorities] {e8 say} that [m21:SDN.GOV Sudan] equipped all three. [m43=m21 Khartoum], as always, {e9 denies} it, and {e10 accuses} [m54=m6 Chad] in turn of sheltering [m22:JEM.REB the Justice and Equality Movement], whose columns were seen racing from Darfur to {e20 rescue} [m55:TCD.GOV Mr Deby].
[m56:FRA.GOV France] has some 1,900 [m23:FRA.MIL troops] in the country and a defence pact of sorts. [m24=m23 They] {e11 flew out} [m44:? more than 1,000 foreigners], {e12 held} the airport and, according to [m45=m9 Mr Koulamallah], {e13 bombed} [m25=m3 his] column at Massaguet on Friday - which [m46:FRA.GOV the defence ministry in Paris] {e14 flatly rejects}.
[m26:FRA.GOV President Nicolas Sarkozy] said on Tuesday that [m27=m2 France] {e15 would do} its duty if it had to. "<<q2 Let no-one doubt it>>," [m28=m26 he] told reporters in La Rochelle. [m57=m26 He] did not say what it was.
On Monday night [m47:UN the UN Security Council], in a statement drafted by [m29:FRA.GOV the French mission], {e16 condemned} the attack and {e17 urged} [m30:? member states] to support [m58=m55 Mr Deby], softening a first version after [m31:RUS.GOV Russia] {e21 objected} to "all necessary means".
The International Red Cross says hundreds of [m32:TCD.CVL civilians] were hurt. Thousands crossed the bridge to [m33:@CMR Kousseri], some with nothing but a goat. A European Union peace force, [m34:EU Eufor], which was to deploy in eastern Chad this month under [m35:EU the Irish general Patrick Nash], has {e18 suspended} its flights.
Opposition leaders [m36:TCD.OPP Lol Mahamat Choua] and [m37:TCD.OPP Ngarlejy Yorongar] were {e19 taken} from their homes on Sunday by [m48:TCD.MIL soldiers], [m59:? their families] say. [m60=m6 The government] said [m61=m6 it] had no knowledge of this.
e1 m2 > m1 THREATEN threatened 2008-02-05/day mode=violence ctx=military again
e2 m3 > m6 ASSAULT actual 2008-02-02/day ctx=military,territory
e3 m6 > m3 REJECT actual 2008-02-05/none ctx=military
e4 m38 > m6 RETREAT actual 2008-02-03/day ctx=military,territory
e5 m39 > m11,m12 CONCEDE actual 2008-02-05/day ctx=military
e6 m14 > m13,m15 REQUEST requested 2008-02-05/none mode=assist ctx=diplomatic
e7 m40 > m41 THREATEN threatened 2008-02-05/none mode=relations ctx=diplomatic
e8 m42 > m21 ACCUSE actual 2008-02-05/none mode=allege ctx=military
e9 m43 > m42 REJECT actual 2008-02-05/none ctx=military
e10 m43 > m54 ACCUSE actual 2008-02-05/none mode=allege ctx=military
e11 m24 > m44 AID actual 2008-02-05/none ctx=military
e12 m24 > m3 COERCE actual 2008-02-05/none mode=seize ctx=military
e13 m24 > m25 ASSAULT denied 2008-02-01/day mode=aerial ctx=military said=m45
e14 m46 > m45 REJECT actual 2008-02-05/none ctx=military
e15 m27 > m3 THREATEN threatened 2008-02-05/day mode=violence ctx=military
e16 m47 > m3 ACCUSE actual 2008-02-04/day mode=disapprove ctx=military,diplomatic
e17 m47 > m30 REQUEST requested 2008-02-04/day mode=assist ctx=military
e18 m34 > m41 SANCTION actual 2008-02-05/none mode=discontinue ctx=peacekeeping
e19 m48 > m36,m37 COERCE actual 2008-02-03/day mode=arrest ctx=repression
e21 m31 > m29 REJECT actual 2008-02-04/day ctx=diplomatic
e20 m22 > m55 AID actual 2008-02-05/none ctx=military
q1 m8 direct cue=told
q2 m28 direct cue=told
rel m17 leads m16
rel m18 leads m49
rel m19 leads m50
rel m20 leads m51
rel m49 part_of m52
rel m50 part_of m52
rel m51 part_of m52
rel m35 leads m34

### AFP 2010-10-01 article
= [m1:ECU.GOV Correa] {e22 freed} in firefight, vows no mercy for "[m2:ECU.COP conspirators]"
~caption Soldiers escort the president out of the hospital (AFP/Rodrigo Bueno)
[m3:@ECU QUITO] — [m4:ECU.GOV President Rafael Correa] was back in his palace on Friday after [m5:ECU.MIL army commandos] {e1 shot} their way into a police hospital where [m6:ECU.COP mutinous officers] had {e2 held} [m7=m4 him] for eleven hours over a law that trims [m8=m6 their] bonuses.
[m9=m4 The leftist economist], 47, told a crowd from the balcony late Thursday that there would be "<<q1 no forgiving and no forgetting>>". Hours earlier, tie undone, [m10=m4 he] had {e3 dared} [m11=m6 the men in uniform] at their own barracks: "<<q2 If you want to kill the president, here [m12=m4 he] is. Kill [m13=m4 me] if you have the courage!>>" [m35=m6 They] {e4 answered} with tear gas.
Five people, among them [m14:ECU.COP two policemen] and a student, died in the rescue. [m15:ECU.COP The national police commander, Freddy Martinez], {e5 resigned} on Friday morning. "<<q3 A commander who is not obeyed by [m16=m2 his] subordinates cannot stay>>," [m17=m15 he] said.
The revolt began at dawn on Thursday. [m18:ECU.COP Police] {e6 went on strike} in Quito and Guayaquil, [m19:ECU.MIL air force troops] {e7 occupied} the runway of the capital's airport, and looters emptied supermarkets. [m20:PER.GOV Peru] and [m21:COL.GOV Colombia] {e8 closed} their borders with [m37:ECU.GOV the country] in a gesture of solidarity; [m38=m20+m21 they] {e9 reopened} them on Friday.
[m36:ECU.GOV Correa's government] {e10 imposed} a five-day state of siege and {e11 ordered} all [m22:ECU.JRN broadcasters] to relay the state channel. The armed forces chief, [m23:ECU.MIL General Ernesto Gonzalez], had {e23 come out} for [m48=m4 the president] at midday, though [m39=m23 he], too, {e12 asked} that the law be revised.
[m24=m4 Correa] {e13 pointed the finger} at [m25:ECU.OPP his predecessor Lucio Gutierrez], a former colonel and the founder of [m26:ECU.OPP the Patriotic Society Party]. [m40=m25 Gutierrez], who was in Brasilia, {e14 said} the accusation was "<<q4 cowardly>>".
[m44=m29 Conaie], the powerful confederation of indigenous peoples, sided with nobody. Its leader, [m27:CONAIE.CVL Marlon Santi], {e15 criticised} both the mutiny and "<<q5 an authoritarian government that has divided [m28=m29 us]>>". [m30:ECU.OPP Pachakutik], the party that grew out of [m29:CONAIE.CVL the movement], went further and {e16 called for} [m41=m4 the president] to step down.
In Buenos Aires, the presidents of [m31:UNASUR Unasur], the 12-nation South American bloc led by [m32:UNASUR Argentina's ex-president Nestor Kirchner], {e17 met} after midnight and announced that its foreign ministers {e18 would travel} to Quito on Friday. Any coup would be answered with shut frontiers and no trade, [m42=m31 they] {e19 warned}.
[m33:USA.GOV Washington] {e20 voiced} full support for [m43=m4 Correa]. [m34:VEN.GOV Venezuela's Hugo Chavez], his mentor and fellow member of [m47:ALBA the ALBA alliance], {e21 smelled} an American hand all the same. "<<q6 The Yankee extreme right is trying now, through arms and violence, to retake control>>," [m46=m34 he] said.
Oil output, handled by state company Petroecuador, was normal.
e1 m5 > m6 ASSAULT actual 2010-09-30/day mode=firearms ctx=military
e2 m6 > m7 COERCE actual 2010-09-30/day mode=restrict ctx=executive
e3 m10 > m11 REJECT actual 2010-09-30/day mode=yield ctx=executive
e4 m35 > m10 ASSAULT actual 2010-09-30/day mode=crowd-control ctx=executive
e5 m15 > m4 RETREAT actual 2010-10-01/day mode=resign ctx=executive
e6 m18 > m36 PROTEST actual 2010-09-30/day mode=strike ctx=executive
e7 m19 > m36 COERCE actual 2010-09-30/day mode=seize ctx=military
e8 m20,m21 > m37 COERCE actual 2010-10-01/none mode=restrict ctx=diplomatic
e9 m38 > m37 CONCEDE actual 2010-10-01/day ctx=diplomatic
e10 m36 > m6 COERCE actual 2010-10-01/none mode=martial-law ctx=executive
e11 m36 > m22 COERCE actual 2010-10-01/none mode=censor ctx=rights_freedoms
e12 m39 > m36 REQUEST requested 2010-09-30/day mode=change ctx=legislative
e13 m24 > m25 ACCUSE actual 2010-10-01/none mode=allege ctx=executive
e14 m40 > m24 REJECT actual 2010-10-01/none ctx=executive
e15 m27 > m6,m36 ACCUSE actual 2010-10-01/none mode=disapprove ctx=executive
e16 m30 > m41 REQUEST requested 2010-10-01/none mode=yield ctx=executive
e17 m31 > m36 CONSULT actual 2010-10-01/day mode=multilateral ctx=diplomatic
e18 m31 > m36 AGREE planned 2010-10-01/day ctx=diplomatic
e19 m42 > m6 THREATEN threatened 2010-10-01/day mode=restrict ctx=diplomatic,economic
e20 m33 > m43 SUPPORT actual 2010-10-01/none ctx=diplomatic
e21 m34 > m33 ACCUSE actual 2010-10-01/none mode=allege ctx=pro_autocracy
e23 m23 > m48 SUPPORT actual 2010-09-30/day ctx=military,executive
e22 m5 > m2 ASSAULT actual 2010-09-30/day ctx=military again
q1 m9 mixed cue=told
q2 m10 direct
q3 m17 direct cue=said
q4 m40 mixed cue=said
q5 m27 mixed cue=criticised
q6 m46 direct cue=said
rel m27 leads m44
rel m32 leads m31
rel m34 ally_of m43
rel m34 member_of m47
rel m43 member_of m47

### The Kathmandu Post 2025-09-11 article
= [m34:NPL.MIL Army] {e1 hosts} [m35:NPL.CVL Gen Z leaders] as search for [m1:NPL.GOV interim PM] drags on
~byline Tika R Bhandari
~date_line Published at : September 11, 2025
~share Share on Facebook
[m2:NPL.CVL Representatives of the youth groups] whose protests {e2 brought down} [m3:NPL.GOV the KP Sharma Oli government] on Tuesday {e22 sat down} with [m4:NPL.MIL Chief of Army Staff General Ashok Raj Sigdel] at Bhadrakali on Wednesday, and quarrelled, mostly among themselves, over who should lead the country until elections.
[m36:NPL.CVL A majority of those who joined a four-hour online meeting] {e3 proposed} [m5:NPL.JUD former chief justice Sushila Karki]. "<<q1 [m42=m36 They] asked [m6=m5 me], and [m7=m5 I] said yes>>," [m8=m5 Karki], 73, told an Indian television channel. But one faction favoured the engineer Kulman Ghising, and [m37:NPL.CVL supporters of Dharan mayor Harka Sampang] {e4 shouted down} both outside the gate.
"<<q2 This is not the army's job. The Army should bring [m10=m2 us] to the President and then leave the room>>," said [m11:NPL.CVL Rakshya Bam], one of the coordinators, visibly tired.
[m12:NPL.GOV Kathmandu Metropolitan City Mayor Balendra Shah], whom many had wanted for the post, {e5 endorsed} [m13=m5 the ex-judge] in a Facebook post and {e6 urged} [m14=m2 his young admirers] not to be in a hurry.
[m15:NPL.COP Police] {e7 killed} nineteen people when [m43=m15 they] {e8 fired} at [m16:NPL.CVL demonstrators] around [m17:NPL.LEG the federal parliament] on Monday. The rallies had been called over a {e9 ban} on [m38:? 26 social media platforms], which [m18:NPL.GOV the Cabinet] {e10 lifted} that very night. The next day [m19:NPL.CVL mobs] {e11 set fire} to Singha Durbar, the Supreme Court and the homes of leaders. [m20:NPL.PTY Nepali Congress President Sher Bahadur Deuba] and [m21:NPL.GOV his wife, Foreign Minister Arzu Rana Deuba], were {e12 beaten} at their residence in Budhanilkantha.
[m22=m3 Mr Oli], who chairs [m23:NPL.PTY the CPN-UML], {e13 stepped down} at around 2 pm on Tuesday. In a letter to the youth of his party on Wednesday [m44=m3 he] suggested [m45=m3 he] had been removed for standing up to [m24:IND.GOV India] over Lipulekh.
The parties look on. [m25:NPL.PTY The Maoist Centre], led by [m26:NPL.PTY Pushpa Kamal Dahal], {e14 rejects} any premier from outside the House; [m27:NPL.PTY the Rastriya Swatantra Party], all twenty of whose lawmakers {e15 resigned} on Tuesday, {e16 demands} that it be dissolved. Its president, [m28:NPL.PTY Rabi Lamichhane], was {e17 carried out} of Nakkhu prison by [m29:NPL.CVL a crowd] the same afternoon. [m30:NPL.PTY The royalist RPP] wants its own.
In a statement [m31:NPL.GOV President Ramchandra Paudel] said <<q3 [m46=m31 he] was looking for a way out "within the constitutional framework">>, and {e18 asked} [m39:? everybody] to help maintain peace.
[m40:NPL.MIL Soldiers] {e19 patrolled} the empty streets under a curfew {e20 extended} to Friday morning. The airport reopened on Wednesday evening. In New Delhi, [m32:IND.GOV Prime Minister Narendra Modi] chaired a meeting of his security committee on Nepal and called the violence heart-rending. [m33:CHN.GOV China's foreign ministry spokesperson, Lin Jian], hoped that <<q4 "all sectors" would restore order soon>>.
The toll had reached 30 by Wednesday night, the Health Ministry said.
e1 m34 > m35 CONSULT actual 2025-09-10/day mode=meet ctx=executive,military again
e22 m2 > m4 CONSULT actual 2025-09-10/day mode=meet ctx=executive,military
e2 m2 > m3 PROTEST actual 2025-09-09/day ctx=executive
e3 m36 > m4 REQUEST requested 2025-09-10/day mode=change ctx=executive
e4 m37 > m36 PROTEST actual 2025-09-10/day ctx=executive
e5 m12 > m13 SUPPORT actual 2025-09-11/none ctx=executive
e6 m12 > m14 REQUEST requested 2025-09-11/none mode=change ctx=executive
e7 m15 > m16 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e8 m15 > m16 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression again
e9 m18 > m38 COERCE actual 2025-09-11/none mode=censor ctx=rights_freedoms,technology
e10 m18 > m38 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e11 m19 > m3 PROTEST actual 2025-09-09/day mode=riot ctx=executive
e12 m19 > m20,m21 ASSAULT actual 2025-09-09/day mode=beat ctx=executive
e13 m22 > m2 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e14 m25 > m2 REJECT actual 2025-09-11/none ctx=executive,legislative
e15 m27 > m17 RETREAT actual 2025-09-09/day mode=resign ctx=legislative
e16 m27 > m31 REQUEST requested 2025-09-11/none mode=change ctx=legislative
e17 m29 > m28 PROTEST actual 2025-09-09/day mode=riot ctx=legal
e18 m31 > m39 REQUEST requested 2025-09-11/none mode=change ctx=executive
e19 m40 > m2 MOBILIZE actual 2025-09-11/none mode=troops ctx=military
e20 m40 > m2 COERCE actual 2025-09-11/none mode=curfew ctx=military
q1 m8 direct cue=told
q2 m11 direct cue=said
q3 m31 indirect cue=said
q4 m33 indirect cue=hoped
rel m22 leads m23
rel m26 leads m25
rel m28 leads m27
rel m11 leads m2
rel m4 leads m34

### New Vision 2011-04-30 article
= [m1:UGA.OPP Besigye] in Nairobi hospital, Kampala {e1 burns}
~byline By Vision Reporters
~date_line Publish Date: Apr 30, 2011
AT least two people were killed and more than 120 injured yesterday when [m2:UGA.CVL protesters] angry about the arrest of [m3:UGA.OPP FDC president Dr. Kizza Besigye] {e2 blocked} roads in Kampala, Entebbe and Masaka and [m4:UGA.COP police] and [m5:UGA.MIL soldiers] {e3 opened fire} on [m33=m2 them].
[m35=m3 Besigye] was {e4 dragged out} of his car at Mulago roundabout on Thursday by [m6:UGA.COP plain-clothes officers], one of whom smashed the windows with a pistol and {e5 sprayed} [m39=m3 his] face with pepper until [m40=m3 he] could not see. It was his fourth {e6 arrest} in April. [m36:UGA.JUD A court in Kasangati] {e7 granted} [m7=m3 him] bail the same evening.
"<<q1 The man had hit a policewoman with his car and injured two others. What do you do, give [m8=m3 him] flowers?>>" [m9:UGA.GOV Internal affairs minister Kirunda Kivejinja] told Parliament.
"<<q2 It was attempted murder in front of cameras. [m10=m3 My] brother was lying down like a goat>>," said [m11:UGA.OPP Dr. Olive Kobusingye, Besigye's sister].
[m12:UGA.COP The Inspector General of Police, Maj. Gen. Kale Kayihura], {e8 expressed} regret over the use of pepper spray and promised that [m13=m6 the officer responsible] {e9 would be investigated}.
[m14:UGA.CVL Activists for Change (A4C)], the pressure group behind the walk-to-work campaign, is coordinated by [m15:UGA.CVL Mathias Mpuuga], an MP-elect. [m16=m15 He] said <<q3 the walks against fuel and food prices {e10 would resume} on Monday>>. [m17:UGA.OPP Norbert Mao] of [m48:UGA.OPP the Democratic Party], in Luzira prison since April 21, {e11 has refused} bail. [m18:UGA.OPP The Uganda Peoples Congress], whose leader [m19:UGA.OPP Olara Otunnu] walked in Kampala on April 11, {e12 called for} a national strike.
[m37:UGA.GOV President Yoweri Museveni] has been unmoved. [m20=m37 The man] who leads [m38:UGA.PTY the NRM] and beat Besigye for the third time in February said in Gulu last week that [m21=m3 his former doctor] {e13 had a plan} to overthrow [m41=m37 him] and that "<<q4 nobody will play about with the peace of Uganda>>".
The donors are nervous. [m22:USA.GOV US assistant secretary of state Johnnie Carson] {e14 raised} the treatment of the opposition in a {e15 telephone conversation} with [m42=m37 Museveni], according to the embassy. [m23:EU The EU delegation] {e16 urged} [m34:UGA.GOV the Government] to respect the right of assembly. [m24:KEN.GOV Kenya], which let the FDC leader in for treatment at Nairobi Hospital yesterday afternoon, said <<q5 [m25=m24 it] was "a purely humanitarian matter">>.
[m43=m28 Religious leaders] {e17 offered} to bring [m44=m37+m3 the two men] to one table. "<<q6 [m26=m27 We] have knocked at both doors>>," said [m27:UGA.REL Anglican Archbishop Henry Luke Orombi], the head of [m28:UGA.REL the Inter-Religious Council].
In Ndeeba, shops stayed shut. [m29:UGA.COP The riot police] {e18 used} tear gas on [m30:UGA.CVL a funeral procession]; [m46:UGA.COP the commander on the spot] later denied that [m45=m46 he] had known what it was.
[m47=m37 Museveni] will be sworn in on May 12. [m31:NGA.GOV President Goodluck Jonathan] of Nigeria and [m32:ZWE.GOV Zimbabwe's Robert Mugabe] are expected.
e1 m2 > m34 PROTEST actual 2011-04-29/day mode=riot ctx=human_security again
e2 m2 > m34 PROTEST actual 2011-04-29/day mode=obstruct ctx=human_security,rights_freedoms
e3 m4,m5 > m2 ASSAULT actual 2011-04-29/day mode=firearms ctx=repression
e4 m6 > m35 COERCE actual 2011-04-28/day mode=arrest ctx=repression
e5 m6 > m35 ASSAULT actual 2011-04-28/day mode=crowd-control ctx=repression
e6 m6 > m35 COERCE actual 2011-04-28/day mode=arrest ctx=repression again
e7 m36 > m7 CONCEDE actual 2011-04-28/day mode=release ctx=legal
e8 m12 > m3 SUPPORT actual 2011-04-30/none ctx=repression
e9 m12 > m13 ACCUSE planned 2011-04-30/none mode=investigate ctx=repression,legal
e10 m14 > m34 PROTEST planned 2011-05-02/day mode=demo ctx=human_security
e11 m17 > m36 REJECT actual 2011-04-30/none ctx=legal
e12 m18 > m34 PROTEST planned 2011-04-30/none mode=strike ctx=human_security
e13 m20 > m21 ACCUSE actual 2011-04-18/week mode=allege ctx=executive
e14 m22 > m37 ACCUSE actual 2011-04-30/none mode=disapprove ctx=rights_freedoms,diplomatic
e15 m22 > m37 CONSULT actual 2011-04-30/none mode=phone ctx=diplomatic
e16 m23 > m34 REQUEST requested 2011-04-30/none mode=change ctx=rights_freedoms
e17 m28 > m37,m3 AGREE planned 2011-04-30/none ctx=diplomatic
e18 m29 > m30 ASSAULT actual 2011-04-30/none mode=crowd-control ctx=repression
q1 m9 direct cue=told
q2 m11 direct cue=said
q3 m16 indirect cue=said
q4 m20 mixed cue=said
q5 m24 indirect cue=said
q6 m27 direct cue=said
rel m15 leads m14
rel m19 leads m18
rel m27 leads m28
rel m20 leads m38
rel m17 member_of m48
