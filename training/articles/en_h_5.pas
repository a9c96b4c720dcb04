### The Zimbabwe Independent 2008-06-13 article
= [m1:ZWE.OPP Biti] held at airport as [m2:ZWE.MIL army] men {e1 camp} in [m3:@ZWE Manicaland] villages
~byline Constantine Moyo/Lucia Dube
~date_line Friday, 13 June 2008
[m4:ZWE.OPP TENDAI Biti], secretary-general of [m5:ZWE.OPP the Movement for Democratic Change], was {e2 led away} by ten [m6:ZWE.COP men in suits] yesterday before [m7=m4 he] could reach the immigration desk at [m8:@ZWE Harare] airport.
The lawyer was coming home from [m9:@ZAF Johannesburg], where [m10=m4 he] had stayed for two months. Police spokesman [m11:ZWE.COP Wayne Bvudzijena] said [m12=m4 he] {e3 would face} a charge of treason over a document titled "The Transition Strategy", which [m13=m5 the party] calls a forgery.
The {e4 arrest} came on a day when [m14:ZWE.OPP the party's president, Morgan Tsvangirai], was himself twice {e5 stopped} at roadblocks on the way to rallies in the Midlands. "<<q1 Each time [m15=m14 we] were told to wait for a superior who never came>>," said [m16:ZWE.OPP George Sibotshiwe], who was in the car.
There are two weeks left to the run-off. In [m17=m3 Manicaland], [m18:ZWE.CVL villagers] told this paper that soldiers and [m19:ZWE.PRM war veterans] have {e6 set up} more than forty bases and that [m20=m19 they] {e7 beat} anyone without a Zanu PF card.
"<<q2 [m21=m19 They] come at two in the morning. My brother's hut is ash>>," said a teacher in Buhera who asked not to be named.
The [m22:ZWE.MIL Zimbabwe National Army] {e8 dismissed} the stories. Its commander, [m23:ZWE.MIL Lt-Gen Philip Sibanda], told a parade at [m24:@ZWE Inkomo] last Friday that troops were "<<q3 on a seed and fertiliser exercise>>".
[m25:ZWE.GOV President Robert Mugabe], who leads [m26:ZWE.PTY Zanu PF] since 1975, {e9 vowed} in Bulawayo on Wednesday that the country would not be given up "<<q4 for a mere X on a ballot>>".
The government has meanwhile {e10 barred} [m27:NGO aid agencies] from working in the field. [m28:ZWE.GOV Social welfare minister Nicholas Goche] {e11 accuses} [m29=m27 them] of campaigning for the MDC.
[m30:SADC Sadc], of which Zimbabwe is a founder, {e12 will deploy} 380 observers; the first flew in on Wednesday. [m31:ZMB.GOV Zambian leader Levy Mwanawasa], who chairs [m32=m30 the bloc] at present, has {e13 called for} a postponement. [m33:ZAF.GOV Pretoria] {e14 disagrees}.
e1 m2 > m18 MOBILIZE actual 2008-06-13/none mode=troops ctx=election,military again
e2 m6 > m4 COERCE actual 2008-06-12/day mode=arrest ctx=repression,election
e3 m11 > m12 ACCUSE planned 2008-06-12/day ctx=legal,repression
e4 m6 > m4 COERCE actual 2008-06-12/day mode=arrest ctx=repression,election again
e5 m6 > m14 COERCE actual 2008-06-12/day mode=restrict ctx=election,repression
e6 m2,m19 > m18 MOBILIZE actual 2008-06-13/none mode=troops ctx=election,military said=m18
e7 m20 > m18 ASSAULT actual 2008-06-13/none mode=beat ctx=election,repression said=m18
e8 m22 > m18 REJECT actual 2008-06-13/none ctx=military
e9 m25 > m5 REJECT actual 2008-06-11/day mode=yield ctx=election,pro_autocracy
e10 m28 > m27 COERCE actual 2008-06-13/none mode=restrict ctx=human_security
e11 m28 > m29 ACCUSE actual 2008-06-13/none mode=allege ctx=election
e12 m30 > m25 AGREE planned 2008-06-13/none ctx=election
e13 m31 > m25 REQUEST requested 2008-06-13/none mode=change ctx=election
e14 m33 > m31 REJECT actual 2008-06-13/none ctx=election
q1 m16 direct cue=said
q2 ? direct cue=said
q3 m23 mixed cue=told
q4 m25 mixed cue=vowed
rel m14 leads m13
rel m23 leads m22
rel m25 leads m26 from=1975
rel m31 leads m32

### Times of Malta 2019-11-21 article
= [m1:MLT.BUS Yacht owner] {e1 seized} at dawn; [m2:MLT.CVL crowd] pelts [m3:MLT.GOV minister's] car with eggs
~byline Jacob Farr
~date_line Thursday, November 21, 2019, 07:14
[m4:MLT.MIL The Armed Forces of Malta] {e2 intercepted} the yacht Gio as it left Portomaso at half past five yesterday morning. On board was [m5:MLT.BUS Yorgen Fenech], one of [m6:@MLT the island's] richest men.
[m7:MLT.COP Police] took over from there, and by noon the businessman was {e3 under arrest} in connection with the 2017 {e4 murder} of [m8:MLT.JRN Daphne Caruana Galizia].
Asked outside Castille whether anybody in the cabinet had tipped [m9=m5 him] off, [m10:MLT.GOV Prime Minister Joseph Muscat] said <<q1 he had no such information>>. [m11=m10 He] {e5 credited} the arrest to the investigators and to a promise of pardon [m12=m10 he] {e6 gave} the day before to a middleman.
A few hours later [m13:MLT.CVL protesters] {e7 surrounded} the Auberge de Castille for the first time. [m30=m13 They] {e8 threw eggs} at [m14:MLT.GOV Justice Minister Owen Bonnici] as [m15=m14 he] was driven off, and shouted for [m16:MLT.GOV Keith Schembri], the prime minister's chief of staff, and [m17:MLT.GOV Konrad Mizzi], the tourism minister.
[m18:MLT.CVL Repubblika] and [m19:MLT.CVL Occupy Justice], the two groups behind the gathering, {e9 plan} another on Friday. "<<q2 [m20=m18+m19 We] are not asking for favours, only that the suspects leave the room>>," said [m21:MLT.CVL Vicki Ann Cremona], president of Repubblika.
In parliament, [m22:MLT.OPP Adrian Delia] {e10 led} the Nationalists out of the chamber when the speaker would not hear [m23=m22 him]. The [m24:MLT.OPP PN] leader had {e11 demanded} that [m25=m10 the prime minister] go at once.
[m26:MLT.PTY Labour's] parliamentary group, after a meeting of three hours, {e12 declared} its full confidence in [m27=m10 Dr Muscat].
The journalist had {e13 reported} eight months before her death about a Dubai company, 17 Black, whose owner was later found to be Mr Fenech. Mr Schembri and Dr Mizzi, whose Panama companies were to receive money from it, {e14 have denied} wrongdoing.
[m28:EU.LEG Dutch MEP Sophie in 't Veld], speaking in Strasbourg, {e15 asked} [m29:EU the European Commission] to open a rule-of-law procedure. Malta has been a member of the EU since 2004.
e1 m4 > m1 COERCE actual 2019-11-20/day mode=arrest ctx=crime again
e2 m4 > m5 COERCE actual 2019-11-20/day mode=seize ctx=crime,corruption
e3 m7 > m5 COERCE actual 2019-11-20/day mode=arrest ctx=crime,corruption
e4 m5 > m8 ASSAULT actual 2017-01-01/year mode=explosives ctx=crime,rights_freedoms bg
e5 m11 > m7 SUPPORT actual 2019-11-20/day ctx=crime
e6 m12 > m5 CONCEDE actual 2019-11-19/day ctx=legal
e7 m13 > m10 PROTEST actual 2019-11-20/day mode=demo ctx=corruption
e8 m13 > m14 PROTEST actual 2019-11-20/day mode=riot ctx=corruption
e9 m18,m19 > m10 PROTEST planned 2019-11-22/day mode=demo ctx=corruption
e10 m22 > m10 REJECT actual 2019-11-20/day mode=meet ctx=legislative
e11 m24 > m25 REQUEST requested 2019-11-20/none mode=yield ctx=executive
e12 m26 > m27 SUPPORT actual 2019-11-20/none ctx=executive,legislative
e13 m8 > m5 ACCUSE actual 2017-02-01/month mode=allege ctx=corruption bg
e14 m16,m17 > m8 REJECT actual 2019-11-21/none ctx=corruption
e15 m28 > m29 REQUEST requested 2019-11-21/none mode=assist ctx=legal
q1 m10 indirect cue=said
q2 m21 direct cue=said
rel m21 leads m18
rel m22 leads m24

### Fiji Times 2023-03-23 article
= [m1:FJI.COP CID] {e1 questions} [m2:FJI.OPP Bainimarama] for second day
~date_line 23 March, 2023, 6:00 am
~byline ANISH CHAND
[m3:FJI.OPP FORMER prime minister Voreqe Bainimarama] spent six hours with [m4:FJI.COP detectives] at Totogo yesterday and came out smiling.
[m5=m3 He] and [m6:FJI.COP suspended police commissioner Sitiveni Qiliho] are expected to be {e2 produced} in court on one count each of abuse of office. [m7:FJI.JUD Director of Public Prosecutions Christopher Pryde] {e3 sanctioned} the charges on Wednesday last week, a source in the office said.
The case goes back to 2019, when [m8:USP the University of the South Pacific] {e4 lodged} a complaint with [m9:FJI.COP police] about the spending of former staff. It is said the two men {e5 ordered} the file to be closed.
"<<q1 The people know who [m10=m3 we] are>>," Mr Bainimarama told supporters singing outside. [m11:FJI.OPP FijiFirst], the party [m12=m3 he] leads, will {e6 fight} the matter "<<q2 with the law in one hand and the Bible in the other>>".
[m13:FJI.GOV Prime Minister Sitiveni Rabuka] said [m14=m13 he] had not {e7 interfered}. [m15=m13 He] heads a three-party government with [m16:FJI.PTY the National Federation Party] and [m17:FJI.PTY Sodelpa], and it has been in office for three months.
[m18:FJI.PTY NFP leader Biman Prasad] took a harder line. In [m19:@FJI Labasa] on Tuesday [m20=m18 the deputy PM] {e8 told} his predecessor to stop frightening the army into politics.
That was a reference to Mr Bainimarama's speech from the throne debate, after which [m21:FJI.LEG Parliament] {e9 suspended} [m22=m3 him] for three years on February 17. [m23=m3 He] {e10 gave up} his seat on March 8.
[m24:FJI.MIL The Republic of Fiji Military Forces], whose commander is [m25:FJI.MIL Major-General Jone Kalouniwai], {e11 assured} the nation on Friday it would stay in barracks. In January it had {e12 raised concern} over the speed of the changes.
Relations with [m26:USP the regional university] have since been mended. Suva {e13 paid} $10 million of its arrears last month and [m27:USP vice-chancellor Pal Ahluwalia], whom the old government {e14 deported} in February 2021, is free to come back. The university is owned by 12 countries, Fiji among them.
e1 m1 > m2 ACCUSE actual 2023-03-22/day mode=investigate ctx=legal,corruption again
e2 m4 > m5,m6 ACCUSE planned 2023-03-22/none ctx=legal,corruption
e3 m7 > m3,m6 ACCUSE actual 2023-03-15/day ctx=legal,corruption
e4 m8 > m9 REQUEST requested 2019-01-01/year mode=assist ctx=legal,corruption bg
e5 m3,m6 > m9 REQUEST requested 2019-01-01/year mode=yield ctx=corruption bg
e6 m11 > m7 REJECT planned 2023-03-22/none ctx=legal
e7 m14 > m4 COERCE denied 2023-03-23/none ctx=legal,executive
e8 m20 > m3 REQUEST requested 2023-03-21/day mode=yield ctx=military,political_institutions
e9 m21 > m22 SANCTION actual 2023-02-17/day mode=discontinue ctx=legislative bg
e10 m23 > m21 RETREAT actual 2023-03-08/day mode=resign ctx=legislative bg
e11 m24 > m13 AGREE actual 2023-03-17/day ctx=military
e12 m24 > m13 ACCUSE actual 2023-01-01/month mode=disapprove ctx=military bg
e13 m13 > m26 AID actual 2023-02-01/month ctx=economic bg
e14 m3 > m27 COERCE actual 2021-02-01/month mode=deport ctx=rights_freedoms bg
q1 m3 direct cue=told
q2 m11 mixed
rel m12 leads m11
rel m18 leads m16
rel m25 leads m24

### The Gleaner 2010-05-25 article
= [m1:JAM.MIL Soldiers] {e1 breach} Tivoli barricades; [m2:JAM.GOV Golding] says no turning back
~byline Arthur Hallam and Corey Reid, Gleaner Writers
~date_line Published: Tuesday | May 25, 2010
[m3:JAM.MIL Troops of the Jamaica Defence Force] {e2 fought} their way into [m4:@JAM Tivoli Gardens] yesterday afternoon behind bulldozers, in the hunt for [m5:JAM.CRM Christopher 'Dudus' Coke].
At least one [m6:JAM.MIL soldier] and an unknown number of [m7:JAM.CRM gunmen] lay dead by nightfall. [m8:JAM.COP The Constabulary], which went in shoulder to shoulder with the army, {e3 detained} 211 people in the first hours.
Addressing the nation on Sunday night, [m9:JAM.GOV Prime Minister Bruce Golding] {e4 proclaimed} a month-long state of emergency for Kingston and St Andrew. The move followed the {e5 torching} of the Hannah Town police station by [m10=m7 men loyal to Coke] earlier that day.
"<<q1 [m11:JAM.CRM The criminal element] has placed this society under siege. [m12=m11 It] will be repelled>>," Mr Golding said.
[m13:USA.JUD Prosecutors in New York] {e6 indicted} Coke last August as head of [m14:JAM.CRM the Shower Posse]. For nine months [m15=m9 the prime minister], who is also the Member of Parliament for the area, {e7 resisted} the {e8 extradition request}. It was only on May 17 that [m16=m9 he] {e9 gave in}, with an apology for his party's hiring of a Washington law firm.
[m17:JAM.OPP Opposition Leader Portia Simpson Miller] {e10 supports} the emergency. But [m18:JAM.OPP Dr Peter Phillips] of [m19:JAM.OPP the PNP], who first raised the Manatt affair in Parliament, {e11 demands} that [m20:JAM.PTY the governing JLP] disclose who paid.
[m21:JAM.REL Bishop Herro Blair], the political ombudsman, {e12 tried} on Friday to persuade Coke to {e13 surrender}. "<<q2 [m22=m5 He] listened. [m23=m5 He] gave [m24=m21 me] a box juice>>," said the bishop.
Two [m25:JAM.COP policemen] were {e14 killed} in an ambush on Mountain View Avenue. [m26:USA.GOV The US Embassy] {e15 denied} that its agents were taking part in the operation.
~related Related story: Half-day for schools, CXC candidates to sit exams
e1 m1 > m7 ASSAULT actual 2010-05-24/day ctx=crime,military again
e2 m3 > m7 ASSAULT actual 2010-05-24/day mode=firearms ctx=crime,military
e3 m8 > m7 COERCE actual 2010-05-24/day mode=arrest ctx=crime
e4 m9 > m7 COERCE actual 2010-05-23/day mode=martial-law ctx=crime
e5 m10 > m8 ASSAULT actual 2010-05-23/day mode=destroy ctx=crime
e6 m13 > m5 ACCUSE actual 2009-08-01/month ctx=legal,illegal_drugs bg
e7 m15 > m13 REJECT actual 2010-05-25/none mode=yield ctx=legal,diplomatic bg
e8 m13 > m15 REQUEST requested 2009-08-01/month mode=assist ctx=legal bg
e9 m16 > m13 CONCEDE actual 2010-05-17/day ctx=legal,diplomatic
e10 m17 > m9 SUPPORT actual 2010-05-25/none ctx=crime
e11 m18 > m20 REQUEST requested 2010-05-25/none mode=change ctx=corruption
e12 m21 > m5 CONSULT actual 2010-05-21/day ctx=crime
e13 m5 > m8 CONCEDE hypothetical 2010-05-21/day ctx=crime
e14 m7 > m25 ASSAULT actual 2010-05-25/none mode=firearms ctx=crime
e15 m26 > m3 AID denied 2010-05-25/none ctx=crime,military
q1 m9 direct cue=said
q2 m21 direct cue=said
rel m18 member_of m19
