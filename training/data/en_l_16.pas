### AP 2018-10-08
[m1:CMR.GOV Cameroon's government] said on Monday that [m51=m1 its] troops had {e1 killed} four [m2:AMBAZONIA.REB armed separatists] who tried to disrupt voting in Bamenda. [m52=m2 The fighters] had {e2 threatened} anyone going to the polls. [m3:CMR.OPP Maurice Kamto], a lawyer, {e3 claimed} to have beaten [m4:CMR.GOV President Paul Biya] in Sunday's election. The 85-year-old incumbent has not commented. [m5:CMR.GOV The territorial administration minister], Paul Atanga Nji, {e4 said} that only [m6:CMR.JUD the constitutional council] may announce results, and that [m53=m3 the challenger] was outside the law.
e1 m1 > m2 ASSAULT actual 2018-10-08/none mode=firearms ctx=territory,election
e2 m2 > m1 THREATEN threatened 2018-10-08/none mode=violence ctx=election,territory
e3 m3 > m4 REJECT actual 2018-10-08/none ctx=election
e4 m5 > m3 ACCUSE actual 2018-10-08/none mode=allege ctx=election

### AP 2019-06-28
[m1:HND.LAB Doctors and teachers] in Honduras {e1 ended} a 58-day strike on Friday after [m2:HND.GOV the government] {e2 repealed} two decrees [m54=m1 they] said would privatise health and education. [m55=m2 It] also agreed to {e3 set up} a dialogue, to be chaired by [m3:HND.REL a cardinal]. [m4:HND.OPP The Libre party], founded by a former president, said the fight would not be over while [m5:HND.GOV Juan Orlando Hernández] governs. [m6:HND.MIL Military policemen] had {e4 entered} the national university on Monday and {e5 wounded} four [m7:HND.EDU students]; [m56=m6 the army] {e6 says} [m57=m6 they] were attacked first.
e1 m1 > m2 CONCEDE actual 2019-06-28/day ctx=economic,health
e2 m2 > m1 CONCEDE actual 2019-06-28/none ctx=economic,health
e3 m2 > m1 AGREE planned 2019-06-28/none ctx=economic
e4 m6 > m7 COERCE actual 2019-06-24/day mode=seize ctx=repression
e5 m6 > m7 ASSAULT actual 2019-06-24/day mode=firearms ctx=repression
e6 m6 > m7 ACCUSE actual 2019-06-28/none mode=allege ctx=repression

### Reuters 2022-11-15
[m1:UNHCR The UN refugee agency] said on Tuesday [m58=m1 it] had {e1 received} less than half of the money it needs for Uganda this year. [m2:UGA.GOV The minister for refugees], Hilary Onek, {e2 warned} that [m59=m2 his] country could close its border with [m3:@COD Congo] if nobody helped. Fighting between [m4:COD.MIL the Congolese army] and [m5:M23.REB the M23 group] has {e3 pushed} 100,000 people across since March. "<<q1 [m60=m2 We] cannot carry this alone>>," [m61=m2 he] told [m6:UN visiting officials]. [m7:DNK.GOV Denmark] {e4 promised} ten million dollars, and [m8:NGO Oxfam] {e5 is drilling} wells.
e2 m2 > m6 THREATEN threatened 2022-11-15/none mode=restrict ctx=migration
e4 m7 > m1 AGREE planned 2022-11-15/none ctx=migration
e5 m8 > m9 AID actual 2022-11-15/none ctx=human_security,migration
e1 m10 > m1 AID actual 2022-11-15/none ctx=migration
e3 m4 > m5 ASSAULT actual 2022-11-15/none ctx=military
q1 m2 direct cue=told
[m9:COD.REF The newcomers] sleep in schools. [m10:? Donors] blame the war in Ukraine.

### Daily Trust 2023-07-05
[m1:NGA.LAB The Nigeria Labour Congress] {e1 withdrew} on Wednesday from talks with [m2:NGA.GOV the federal government] over the end of the petrol subsidy. [m62=m1 Its] president, Joe Ajaero, said [m63=m2 the other side] had sent [m3:NGA.GOV junior officials] who could not decide anything. [m4:NGA.LAB The Trade Union Congress], a smaller body, stayed and was {e2 promised} buses. [m5:NGA.GOV The labour minister] {e3 described} the walkout as theatre and {e4 asked} [m64=m1 the congress] to come back. If it does not, [m6:NGA.JUD the industrial court] {e5 may be asked} to extend an order against strikes.
e1 m1 > m2 SANCTION actual 2023-07-05/day mode=discontinue ctx=economic
e2 m2 > m4 AGREE planned 2023-07-05/none ctx=economic
e3 m5 > m1 ACCUSE actual 2023-07-05/none mode=disapprove ctx=economic
e4 m5 > m1 REQUEST requested 2023-07-05/none mode=meet ctx=economic
e5 m2 > m6 REQUEST hypothetical 2023-07-05/none mode=assist ctx=legal,economic

### Reuters 2021-08-12
[m1:ZMB.MIL Zambian troops] {e1 were} on the streets of Lusaka on Thursday as [m2:ZMB.CVL voters] queued before dawn. [m3:ZMB.GOV President Edgar Lungu] had {e2 ordered} the deployment after [m4:ZMB.PTY two supporters of his party] were {e3 hacked} to death. [m5:ZMB.OPP Hakainde Hichilema], [m65=m3 his] opponent for the third time, {e4 charged} that [m66=m1 the soldiers] were there to scare [m67=m5 his] strongholds. [m6:ZMB.GOV The election commission] denied that; it has registered 7 million people. [m7:ZMB.GOV The regulator] {e5 blocked} WhatsApp in the afternoon, [m8:NGO NetBlocks] reported.
e1 m1 > m2 MOBILIZE actual 2021-08-12/day mode=troops ctx=election
e2 m3 > m1 REQUEST requested 2021-08-12/none mode=assist ctx=election
e3 m9 > m4 ASSAULT actual 2021-08-12/none mode=primitive ctx=election
e4 m5 > m1 ACCUSE actual 2021-08-12/none mode=allege ctx=election
e5 m7 > m2 COERCE actual 2021-08-12/none mode=censor ctx=election,rights_freedoms said=m8
[m9:ZMB.OPP Young men in red berets] are being held for the killings.

### AFP 2017-04-20
[m1:VEN.CVL Demonstrators] {e1 waded} through the Guaire, Caracas's sewer of a river, on Wednesday to get away from [m2:VEN.MIL the National Guard's] tear gas. At the same hour [m3:VEN.GOV Nicolás Maduro] addressed [m4:VEN.PTY a rally of his own]. Two [m5:VEN.EDU students] and a guardsman were {e2 shot} dead. [m6:USA.BUS General Motors] said [m7:VEN.GOV the authorities] had {e3 seized} [m68=m6 its] plant in Valencia; [m69=m6 it] will {e4 sue}. [m70=m3 The president], [m71=m7 his] industry minister replied, had nothing to do with it: a court had acted for [m8:VEN.BUS two dealers].
e1 m1 > m3 PROTEST actual 2017-04-19/day mode=demo ctx=pro_democracy
e2 m9 > m5 ASSAULT actual 2017-04-19/day mode=firearms ctx=repression
e3 m7 > m6 COERCE actual 2017-04-20/none mode=seize ctx=economic said=m6
e4 m6 > m7 ACCUSE planned 2017-04-20/none mode=allege ctx=economic,legal
[m9:VEN.PRM Gunmen on motorcycles] were seen near both places.

### Fiji Sun 2018-03-22
[m1:FJI.GOV The public works minister] on Thursday {e1 opened} a bridge at Nausori that [m2:CHN.BUS a Chinese contractor] built with a loan from [m3:CHN.GOV Beijing's export bank]. [m72=m1 He] {e2 praised} [m73=m3 the lender] for [m74=m3 its] patience. [m4:FJI.AGR Cane growers], whose road it serves, {e3 gave} [m75=m1 him] a whale's tooth. [m5:FJI.OPP The Social Democratic Liberal Party] did not attend: [m76=m5 its] spokesman {e4 said} that contracts went to [m77=m1 the minister's] friends. "<<q1 [m78=m5 They] have never built so much as a footpath>>," [m79=m1 he] retorted.
e2 m1 > m3 SUPPORT actual 2018-03-22/day ctx=economic
e3 m4 > m1 SUPPORT actual 2018-03-22/none ctx=economic
e4 m5 > m1 ACCUSE actual 2018-03-22/none mode=allege ctx=corruption
e1 m1 > m4 AID actual 2018-03-22/day ctx=economic
q1 m1 direct cue=retorted

### Straits Times 2016-09-02 none
[m1:UZB.CVL A cyclist] who crossed the Pamirs alone arrived in [m2:@UZB Samarkand] on Friday with eleven punctures. [m3:KGZ.CVL Herders] had fed [m80=m1 her] mutton. The mayor's office sent an interpreter, but [m81=m1 she] spoke better Uzbek than [m82=m4 he] did. [m4:UZB.GOV He] took [m83=m1 her] photograph for the wall, and [m84=m3 her hosts], whom [m85=m1 she] phoned, asked whether [m86=m1 she] had kept the rope.

### Reuters 2014-07-10
[m1:AFG.OPP Abdullah Abdullah] told [m2:AFG.CVL a noisy crowd] in Kabul that [m87=m1 he] had won and that [m88=m1 his] rival, [m3:AFG.PTY Ashraf Ghani], owed [m89=m3 his] lead to two million {e1 forged} votes. Some of [m90=m2 them] {e2 tore} down a portrait of [m4:AFG.GOV Hamid Karzai]. [m5:USA.GOV John Kerry] {e3 cautioned} that aid would {e4 end} if anyone tried to {e5 set up} a parallel government, and {e6 is due} on Friday to see [m91=m1+m3 both men]. [m92=m3 The former World Bank official] says [m93=m3 he] is ready for an audit; [m6:UN the UN mission] {e7 would run} it.
e2 m2 > m4 PROTEST actual 2014-07-10/none mode=vandalize ctx=election
e3 m5 > m1 THREATEN threatened 2014-07-10/none mode=restrict ctx=election,diplomatic
e1 m3 > m1 COERCE denied 2014-07-10/none ctx=election said=m1
e6 m5 > m1,m3 AGREE planned 2014-07-11/day ctx=election,diplomatic
e7 m6 > m1,m3 AID hypothetical 2014-07-10/none ctx=election
e4 m5 > m7 SANCTION hypothetical 2014-07-10/none mode=discontinue ctx=election
e5 m1 > m3 REJECT hypothetical 2014-07-10/none ctx=election
[m7:AFG.GOV The government] pays [m94=m7 its] soldiers with that money.

### The Nation Malawi 2011-07-22
[m1:MWI.COP Police] in Mzuzu {e1 killed} nine [m2:MWI.CVL protesters] on Wednesday and Thursday, the city's hospital said. The marches, over fuel and a lack of dollars, were called by [m3:MWI.SOC eighty civic groups], whose petition [m4:MWI.GOV President Bingu wa Mutharika] {e2 refused} to take. Instead [m95=m4 he] {e3 lectured} on state radio about economics for two hours while shops burned. "<<q1 If [m96=m3 you] go back to the streets, [m97=m4 I] {e4 will smoke} [m98=m3 you] out>>," [m99=m4 he] told [m100=m3 the organisers] on Friday. [m5:GBR.GOV London], whose envoy [m101=m4 he] {e5 expelled} in April, has {e6 suspended} budget aid.
e1 m1 > m2 ASSAULT actual 2011-07-20/day mode=firearms ctx=repression
e2 m4 > m3 REJECT actual 2011-07-22/none ctx=economic
e4 m4 > m3 THREATEN threatened 2011-07-22/day mode=violence ctx=repression
e5 m4 > m5 SANCTION actual 2011-04-01/month mode=expel ctx=diplomatic
e6 m5 > m4 SANCTION actual 2011-07-22/none mode=discontinue ctx=economic,human_rights
e3 m4 > m2 REJECT actual 2011-07-22/none mode=yield ctx=economic
q1 m4 direct cue=told

### Reuters 2023-01-13
[m1:PER.JUD The attorney general], Patricia Benavides, has {e1 opened} an inquiry for genocide against [m2:PER.GOV President Dina Boluarte] over the deaths of [m3:PER.CVL protesters]. [m102=m3 They] want [m103=m2 her] out, Congress shut and [m4:PER.ELI Pedro Castillo] freed. Eighteen were {e2 shot} in Juliaca on Monday, when a crowd {e3 tried} to occupy the airport; [m5:PER.COP a policeman] was {e4 burned} in [m104=m5 his] car that night. [m6:PER.GOV Alberto Otárola], the prime minister, {e5 won} a vote of confidence a day later. [m7:PER.GOV The labour minister], Eduardo García, then {e6 left}: "<<q1 [m105=m7 we] should have apologised>>."
e1 m1 > m2 ACCUSE actual 2023-01-13/none mode=investigate ctx=legal,repression
e2 m8 > m3 ASSAULT actual 2023-01-09/day mode=firearms ctx=repression
e3 m3 > m8 PROTEST actual 2023-01-09/day mode=riot ctx=repression
e4 m9 > m5 ASSAULT actual 2023-01-09/day mode=primitive ctx=repression
e5 m10 > m6 SUPPORT actual 2023-01-10/day ctx=legislative
e6 m7 > m2 RETREAT actual 2023-01-13/none mode=resign ctx=executive
q1 m7 direct
[m8:PER.COP Officers] say [m106=m8 they] were outnumbered; [m9:UNK those who set the fire] wore hoods. [m10:PER.LEG Congress] gave 73 votes.

### Reuters 2006-10-30
[m1:MEX.COP Federal police] with armoured cars {e1 took} the main square of Oaxaca on Sunday, five months after [m2:MEX.LAB striking teachers] {e2 pitched} [m107=m2 their] tents there. [m108=m1 They] met barricades of burning buses. [m3:MEX.GOV Vicente Fox] had sent [m109=m1 them] after an American cameraman, [m4:USA.JRN Brad Will], was {e3 shot} on Friday by [m5:MEX.PTY gunmen] who work for the town hall. [m6:MEX.LEG The Senate] {e4 asked} [m7:MEX.GOV Governor Ulises Ruiz] on Monday to consider stepping aside. [m110=m7 He] {e5 ruled that out}; [m111=m2 the teachers' union], for [m112=m2 its] part, {e6 will go back} to class.
e1 m1 > m2 COERCE actual 2006-10-29/day mode=seize ctx=repression
e2 m2 > m7 PROTEST actual 2006-10-30/none mode=obstruct ctx=economic
e3 m5 > m4 ASSAULT actual 2006-10-27/day mode=firearms ctx=rights_freedoms
e4 m6 > m7 REQUEST requested 2006-10-30/day mode=change ctx=executive
e5 m7 > m6 REJECT actual 2006-10-30/none mode=change ctx=executive
e6 m2 > m7 CONCEDE actual 2006-10-30/none ctx=economic

### Reuters 2017-10-16
[m1:IRQ.MIL Iraqi columns] {e1 entered} Kirkuk on Monday almost without a shot. [m2:IRQ.PRM The Peshmerga] had {e2 pulled} back from the oilfields in the night; those of [m3:IRQ.PTY the PUK], one of the two Kurdish parties, had done so by arrangement, [m4:IRQ.PTY the other] {e3 charged}. [m5:IRQ.GOV Haider al-Abadi] {e4 ordered} [m113=m1 his] flag over the governor's office. [m6:USA.MIL American commanders], friends of both, {e5 called} on all sides to avoid escalation. [m7:IRN.MIL Qassem Soleimani] had been {e6 seen} in Sulaimaniya on Sunday, with [m114=m3 the family of its late leader].
e1 m1 > m2 ASSAULT actual 2017-10-16/day ctx=military,territory
e2 m2 > m1 RETREAT actual 2017-10-16/none mode=withdraw ctx=military,territory
e3 m4 > m3 ACCUSE actual 2017-10-16/none mode=allege ctx=territory
e5 m6 > m1,m2 REQUEST requested 2017-10-16/none mode=yield ctx=military
e6 m7 > m3 CONSULT actual 2017-10-15/day mode=visit ctx=diplomatic
e4 m5 > m1 REQUEST requested 2017-10-16/day mode=assist ctx=military

### Le Monde 2016-04-01 none
[m1:FRA.EDU A Sorbonne Latinist] has put [m115=m1 her] dictionary of insults on line. It lists 1,140, most of them from Plautus; [m2:FRA.BUS her publisher] wanted 1,000. [m116=m1 She] has been invited to lecture in [m3:@DEU Tübingen], and will answer hecklers, [m117=m1 she] promises, in kind. The server went down twice on Friday. [m118=m2 He] is said to be delighted.

### SABC 2016-10-12
[m1:ZAF.EDU Students at Wits] {e1 stoned} a bus and [m2:ZAF.COP police] {e2 fired} rubber bullets outside a church in Braamfontein whose priest, [m3:ZAF.REL Graham Pugin], had opened the doors to [m119=m1 them]. [m120=m3 He] was {e3 hit} in the mouth. [m4:ZAF.EDU The vice-chancellor], Adam Habib, {e4 insisted} that lectures go on under guard. [m5:ZAF.GOV The finance minister], Pravin Gordhan, who has been {e5 summoned} to appear for fraud by [m6:ZAF.JUD the prosecutor], {e6 offered} two and a half billion rand next year; "<<q1 [m121=m1 we] asked for free, not cheaper>>," [m7:ZAF.EDU a student council member] said.
e1 m1 > m2 PROTEST actual 2016-10-12/none mode=riot ctx=economic
e2 m2 > m1 ASSAULT actual 2016-10-12/none mode=crowd-control ctx=repression
e3 m2 > m3 ASSAULT actual 2016-10-12/none mode=crowd-control ctx=repression
e4 m4 > m1 REJECT actual 2016-10-12/none mode=yield ctx=economic
e5 m6 > m5 ACCUSE actual 2016-10-12/none mode=allege ctx=legal,corruption
e6 m5 > m1 AGREE planned 2016-10-12/none ctx=economic
q1 m7 direct cue=said

### Reuters 2010-04-07
[m1:KGZ.CVL Protesters] in Bishkek {e1 drove} a captured truck at the gates of the White House on Wednesday. [m2:KGZ.COP Marksmen] on the roof {e2 killed} more than seventy; nobody had {e3 shot} at such a crowd there before. [m3:KGZ.GOV The interior minister], Moldomusa Kongantiyev, was {e4 beaten} bloody in Talas and made to shout "down with [m4:KGZ.GOV Bakiyev]". At night [m5:KGZ.OPP Roza Otunbayeva] {e5 announced} that [m122=m5 she] led a government. [m6:RUS.GOV Vladimir Putin] {e6 rang} [m123=m5 her], the first to do so, and {e7 denied} that [m124=m6 his country] had had a hand in it.
e1 m1 > m4 PROTEST actual 2010-04-07/day mode=riot ctx=executive
e2 m2 > m1 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e4 m1 > m3 ASSAULT actual 2010-04-07/none mode=beat ctx=executive
e6 m6 > m5 CONSULT actual 2010-04-07/none mode=phone ctx=diplomatic
e7 m6 > m4 COERCE denied 2010-04-07/none ctx=diplomatic
e5 m5 > m4 REJECT actual 2010-04-07/day ctx=executive
e3 m2 > m1 ASSAULT denied 2010-04-07/none ctx=repression

### La Prensa Panamá 2010-07-14
[m6:PAN.LAB Banana workers at Changuinola] {e1 ended} their walkout on Sunday with two dead and 120 {e2 hit} by birdshot. [m1:PAN.GOV Ricardo Martinelli] {e3 agreed} to freeze for ninety days the parts of a law that weaken unions. [m2:PAN.LAB Genaro López], who leads the builders, was {e4 arrested} all the same with two hundred others. [m3:PAN.GOV The president] {e5 flew} to Bocas del Toro in a guayabera, {e6 asked} for pardon, and was given a hat. [m4:AMNESTY Amnesty International] {e7 wants} to know who told [m5:PAN.COP the police] to aim at faces.
e1 m6 > m1 CONCEDE actual 2010-07-11/day ctx=economic
e2 m5 > m6 ASSAULT actual 2010-07-14/none mode=firearms ctx=repression
e3 m1 > m6 CONCEDE actual 2010-07-14/none ctx=economic
e4 m5 > m2 COERCE actual 2010-07-14/none mode=arrest ctx=repression
e5 m3 > m6 CONSULT actual 2010-07-14/none mode=visit ctx=economic
e6 m3 > m6 CONCEDE actual 2010-07-14/none ctx=repression
e7 m4 > m1 REQUEST requested 2010-07-14/none mode=change ctx=human_rights,repression
[m125=m6 The workers] are back at the packing sheds.

### The Times of Israel 2017-07-14
[m1:ISR.COP Two border policemen], both Druze, died by the Gate of the Tribes on Friday when [m2:ISR.CVL three Arab citizens from Umm al-Fahm] {e1 shot} [m126=m1 them] and ran back into the esplanade. [m3:ISR.GOV Israel] {e2 closed} al-Aqsa to prayer, for the first time in decades on a Friday. [m4:JOR.GOV Jordan], which looks after the mosque, {e3 demanded} the reopening. [m5:PSE.GOV Mahmoud Abbas] {e4 condemned} the attack in a call to [m6:ISR.GOV Benjamin Netanyahu]. [m7:PSE.REL The mufti], Mohammed Hussein, was briefly {e5 held}: [m127=m7 he] had {e6 told} [m8:PSE.CVL the faithful] to come regardless.
e1 m2 > m1 ASSAULT actual 2017-07-14/day mode=firearms ctx=terrorism
e2 m3 > m8 COERCE actual 2017-07-14/day mode=restrict ctx=religion_ethnicity
e3 m4 > m3 REQUEST requested 2017-07-14/none mode=yield ctx=religion_ethnicity
e4 m5 > m2 ACCUSE actual 2017-07-14/none mode=disapprove ctx=terrorism
e5 m3 > m7 COERCE actual 2017-07-14/none mode=arrest ctx=religion_ethnicity
e6 m7 > m8 REQUEST requested 2017-07-14/none mode=assist ctx=religion_ethnicity

### Reuters 2008-08-26
[m1:THA.CVL Yellow-clad protesters] {e1 broke} into the compound of Government House on Tuesday and {e2 shut} the state television station for some hours. [m2:THA.GOV Samak Sundaravej], the prime minister and part-time cook, {e3 said} [m128=m2 his] patience was at an end. [m3:THA.JUD A criminal court] {e4 issued} warrants for nine of [m129=m1 their] leaders, for insurrection. [m4:THA.MIL General Anupong Paojinda], the army commander, {e5 promised} there would be no coup. "<<q1 [m130=m5 We] will stay until [m131=m2 he] goes>>," [m5:THA.CVL Sondhi Limthongkul] told [m132=m1 the crowd], who shook plastic hands.
e1 m1 > m2 PROTEST actual 2008-08-26/day mode=obstruct ctx=executive
e2 m1 > m6 PROTEST actual 2008-08-26/day mode=obstruct ctx=rights_freedoms
e3 m2 > m1 THREATEN threatened 2008-08-26/none ctx=executive
e4 m3 > m5 THREATEN threatened 2008-08-26/none mode=arrest ctx=legal
e5 m4 > m2 SUPPORT actual 2008-08-26/none ctx=military
q1 m5 direct cue=told
[m6:THA.JRN NBT] went back on air from a van.

### Reuters 2019-08-17 none
Ninety-one and still at the bench, [m1:BRA.CVL a luthier in Salvador] repaired on Saturday the guitar [m2:PRT.CVL a Lisbon singer] had dropped in a lift. [m133=m2 She] cried when [m134=m1 he] played it. "<<q1 [m135=m1 I] knew [m136=m1 its] father>>," [m137=m1 he] told [m138=m2 her] of the instrument. [m3:BRA.BUS An airline] offered to pay; neither would hear of it.
q1 m1 direct cue=told

### Reuters 2021-05-24
[m1:WSM.JUD The chief justice of Samoa] walked in wig and gown across the lawn on Monday and found the building {e1 locked}. [m2:WSM.OPP Fiame Naomi Mata'afa], whose party has 26 seats to 25, was therefore {e2 sworn in} by [m139=m2 her] own lawyers under a tent. [m3:WSM.GOV Tuilaepa Sailele Malielegaoi], prime minister since 1998, {e3 termed} the ceremony treason. [m4:WSM.LEG The Speaker], [m140=m3 his] man, has the key. [m5:NZL.GOV Jacinda Ardern] {e4 called} on all to uphold the rule of law; [m6:FSM.GOV Micronesia] {e5 recognised} [m141=m2 her] at once.
e1 m4 > m2 COERCE actual 2021-05-24/day mode=restrict ctx=legislative,election
e3 m3 > m2 ACCUSE actual 2021-05-24/none mode=allege ctx=election
e4 m5 > m3 REQUEST requested 2021-05-24/none mode=yield ctx=legal
e5 m6 > m2 SUPPORT actual 2021-05-24/none ctx=diplomatic
e2 m7 > m2 SUPPORT actual 2021-05-24/day ctx=election,executive
[m7:WSM.PTY The FAST party] will sue.

### Reuters 2013-07-22
[m1:ROU.CVL Villagers], [m2:ROU.CVL students] and [m3:ROU.REL an Orthodox priest] {e1 held} hands around the old mine of Rosia Montana. [m4:CAN.BUS Gabriel Resources], a Canadian company, wants to dig for gold there with cyanide. [m5:ROU.GOV Victor Ponta], who {e2 opposed} the project as leader of the opposition, has {e3 sent} [m6:ROU.LEG parliament] a bill in [m142=m4 its] favour; [m143=m5 he] would vote against it, [m144=m5 he] said, "as a deputy". [m145=m4 The firm] {e4 could sue} for billions if it fell. [m7:HUN.GOV Budapest], downstream, {e5 objects}.
e1 m1,m2,m3 > m4 PROTEST actual 2013-07-22/none mode=demo ctx=environment,natural_resource
e2 m5 > m4 REJECT actual 2013-07-22/none ctx=environment bg
e3 m5 > m4 SUPPORT actual 2013-07-22/none ctx=environment,legislative
e4 m4 > m5 ACCUSE hypothetical 2013-07-22/none mode=allege ctx=legal
e5 m7 > m5 ACCUSE actual 2013-07-22/none mode=disapprove ctx=environment

### Agence Ivoirienne 2010-12-02
Once, twice, [m1:CIV.PTY a representative of the president] {e1 snatched} the sheets from [m2:CIV.GOV the electoral commission's] spokesman in front of the cameras on Tuesday. [m146=m2 Its] chairman, Youssouf Bakayoko, {e2 read} them at last in a hotel guarded by [m3:UNOCI UN troops]: [m4:CIV.OPP Alassane Ouattara] had 54 per cent. [m5:CIV.JUD The constitutional council], run by a friend of [m6:CIV.GOV Laurent Gbagbo], {e3 declared} that void. [m7:CIV.MIL The army] {e4 sealed} the borders. [m8:FRA.GOV Nicolas Sarkozy] {e5 congratulated} [m147=m4 the winner]; [m148=m6 the loser], for whom these were also [m149=m6 his] results, stays.
e1 m1 > m2 COERCE actual 2010-11-30/day mode=seize ctx=election
e2 m2 > m4 SUPPORT actual 2010-12-02/none ctx=election
e3 m5 > m4 REJECT actual 2010-12-02/none ctx=election,legal
e4 m7 > m4 COERCE actual 2010-12-02/none mode=restrict ctx=military
e5 m8 > m4 SUPPORT actual 2010-12-02/none ctx=election,diplomatic
