### The Kathmandu Post 2010-05-06 article
= Day five: [m1:NPL.PTY Maoists] {e1 choke} Valley as [m2:NPL.GOV PM] {e2 refuses to quit}
~page_control Kathmandu Post | Kantipur | Saptahik | Nari
~date_line KATHMANDU, May 6 -
The indefinite general strike {e3 called} by [m3:NPL.PTY the Unified CPN (Maoist)] entered its fifth day on Thursday with no breakthrough in sight, and with tempers fraying in the lanes of the old city.
[m4:NPL.PTY Cadres in red headbands], bussed in from the districts, {e4 sealed} all 27 entry points of the Ring Road. Shops opened for two hours in the evening, as the party permits.
[m5:NPL.GOV Prime Minister Madhav Kumar Nepal] told [m6:NPL.PTY a delegation of small parties] at Baluwatar that [m7=m5 he] {e5 would not step down} "<<q1 under the pressure of bamboo sticks>>". [m8=m5 He] however {e6 offered} to leave "within the hour" if a package deal on army integration is sealed first.
[m9:NPL.PTY UCPN (Maoist) Chairman Pushpa Kamal Dahal] was having none of it. Addressing [m10=m4 the sit-in] at Basantapur, [m11=m9 Dahal], better known as Prachanda, said <<q2 the strike would be lifted only when [m12=m5 the Prime Minister's] resignation letter reached Shital Niwas>>.
In Birgunj [m13:NPL.COP police] {e7 opened fire} on Wednesday when [m14=m3 strike enforcers] {e8 clashed} with [m15:NPL.CVL locals] armed with khukuris. Two Maoists were hit in the leg. A curfew was {e9 clamped} from 6 pm.
[m16:NPL.BUS The Federation of Nepalese Chambers of Commerce and Industry] has {e10 called} a peace assembly in white shirts at Basantapur for tomorrow morning.
"<<q3 [m17=m16 We] are not against anybody. But [m18=m16 our] patience is finite>>," said [m19:NPL.BUS Kush Kumar Joshi], president of the FNCCI. "<<q4 Milk is being poured into the drains in Chitwan. Who will pay the farmer?>>"
[m20:NPL.PTY Nepali Congress], the second largest constituent of the ruling alliance, {e11 accused} [m21=m1 the former rebels] of violating the 2006 peace accord. [m22:NPL.PTY Its vice-president, Ram Chandra Poudel], added that [m23=m20 his party] would {e12 never accept} Dahal as head of a unity government.
[m24:UN UNMIN], the UN mission whose mandate runs out in a week, {e13 urged} "all concerned" to avoid confrontation.
[m25:IND.GOV Indian Ambassador Rakesh Sood] {e14 called on} [m26=m5 Nepal] in the morning. [m27:NPL.PTY Maoist spokesman Dinanath Sharma] promptly saw the hand of [m28:IND.GOV New Delhi].
~related Also read: Monsoon may come early this year
The Maoists, who led [m33:NPL.GOV the government] for nine months, {e15 walked out} in May last year after [m29:NPL.GOV President Ram Baran Yadav] {e16 reinstated} [m30:NPL.MIL the army chief], [m31=m30 General Rookmangud Katawal], whom Dahal had {e17 sacked}.
Their 19,000 former fighters, still in cantonments at Shaktikhor and six other sites, remain under [m32:NPL.MIL the People's Liberation Army], the party's military wing.
A student of class ten, whose SLC practical was put off for the second time, sat on the steps of Mahadev temple and watched the slogans go by. "<<q5 They ask me to shout. I shout. What else is there to do?>>"
e1 m1 > m2 PROTEST actual 2010-05-06/day mode=obstruct ctx=executive again
e2 m2 > m1 REJECT actual 2010-05-06/day mode=yield ctx=executive again
e3 m3 > m2 PROTEST actual 2010-05-02/day mode=strike ctx=executive
e4 m4 > m2 PROTEST actual 2010-05-06/day mode=obstruct ctx=executive
e5 m7 > m3 REJECT actual 2010-05-06/day mode=yield ctx=executive
e6 m8 > m3 CONCEDE hypothetical 2010-05-06/day ctx=executive,military
e7 m13 > m14 ASSAULT actual 2010-05-05/day mode=firearms ctx=repression
e8 m14 > m15 ASSAULT actual 2010-05-05/day mode=primitive
e9 m13 > m14 COERCE actual 2010-05-05/day mode=curfew ctx=repression
e10 m16 > m3 PROTEST planned 2010-05-07/day mode=demo ctx=economic
e11 m20 > m21 ACCUSE actual 2010-05-06/none mode=allege ctx=political_institutions
e12 m23 > m9 REJECT actual 2010-05-06/none mode=change ctx=executive
e13 m24 > m2,m3 REQUEST requested 2010-05-06/none mode=yield
e14 m25 > m26 CONSULT actual 2010-05-06/day ctx=diplomatic
e15 m1 > m29 RETREAT actual 2009-05-01/month mode=resign ctx=executive,military bg
e16 m29 > m30 SUPPORT actual 2009-05-01/month ctx=executive,military bg
e17 m9 > m31 SANCTION actual 2010-05-06/none mode=discontinue ctx=executive,military bg
q1 m7 mixed cue=told
q2 m11 indirect cue=said
q3 m19 direct cue=said
q4 m19 direct
q5 ? direct
rel m9 leads m3
rel m19 leads m16
rel m22 member_of m20
rel m32 part_of m3

### Samoa Observer 2021-05-25 article
= Locked out, [m1:WSM.OPP FAST] {e1 swears itself in} under a tent
~byline By Lagi Tuiasosopo
~date_line 25 May 2021, 7:00AM
The doors of Maota Fono stayed locked and so [m2:WSM.OPP Fiame Naomi Mata'afa] took her oath on the lawn.
In scenes never before witnessed in [m3:@WSM this country], [m4:WSM.OPP the Faatuatua i le Atua Samoa ua Tasi (F.A.S.T.) party] {e2 held its own swearing-in} on Monday evening in a marquee put up in front of Parliament, after [m5:WSM.LEG the Clerk of the House, Tiatia Graeme Tualaulelei], had {e3 refused to open} the chamber on the instructions of [m6:WSM.LEG the outgoing Speaker].
[m37:WSM.COP Police] stood by. [m7:WSM.COP Police Commissioner Fuiavailiili Egon Keil] said <<q1 [m8=m7 his] officers were there to keep the peace and nothing else>>.
The caretaker Prime Minister, [m9:WSM.GOV Tuilaepa Dr. Sailele Malielegaoi], {e4 called} it treason.
"<<q2 It is a joke. No prime minister has ever been sworn in in a tent, apart from a circus>>," [m10=m9 he] told the state radio 2AP. "<<q3 [m11=m4 They] have broken the law and the law will come for [m12=m4 them]>>."
[m36=m9 The leader] of [m35:WSM.PTY the Human Rights Protection Party (H.R.P.P.)] has been in office since 1998. [m13=m9 He] also said he would {e5 lodge a complaint} with the Attorney General.
[m14:WSM.JUD The Supreme Court] had on Sunday, in a rare weekend sitting, {e6 overturned} a proclamation by [m15:WSM.GOV the Head of State, Tuimalealiifano Vaaletoa Sualauvi II], who had {e7 suspended} the first meeting of [m16:WSM.LEG the Legislative Assembly] without giving a reason. An appeal was {e8 dismissed} on Monday morning.
[m17:WSM.JUD The Chief Justice, Satiu Simativa Perese], walked to the House in his robes, tried the door, and walked away again.
"<<q4 [m18=m1 We] have to respect the court and we ask [m19:WSM.CVL the country] to stay calm>>," said [m20=m2 Fiame], the daughter of the first prime minister, who {e9 resigned} as deputy prime minister last September over three bills that curbed the courts.
[m21:WSM.GOV The Attorney General, Savalenoa Mareva Betham-Annandale], has since {e10 filed} a suit to have the ceremony voided. [m22:WSM.CVL The Samoa Law Society], whose members acted for both sides, {e11 urged} [m23=m21 her] to withdraw it.
~advert Sign up for our daily newsletter
Reactions came quickly. [m24:FSM.GOV President David Panuelo of the Federated States of Micronesia] {e12 congratulated} [m25=m2 Fiame], the first to do so. [m26:NZL.GOV New Zealand Prime Minister Jacinda Ardern] {e13 called for} "<<q5 cool heads>>", while [m27:AUS.GOV Canberra] said it would not take sides.
[m28:WSM.REL The National Council of Churches], led by [m29:WSM.REL Reverend Deacon Leaupepe Kasiano Leaupepe], offered last Friday to {e14 mediate} between [m30=m2+m9 the two leaders]. It has not heard back, said the council's secretary.
The April 9 election gave each party 25 seats, with a single independent, [m31:WSM.OPP Tuala Tevaga Iosefo Ponifasio], holding the balance. [m32=m31 He] {e15 went over} to F.A.S.T. on April 21. Days earlier [m33:WSM.GOV the Electoral Commissioner] had {e16 added} a woman member to make up a quota, which brought [m34:WSM.PTY the H.R.P.P.] to 26; [m38:WSM.JUD the courts] {e17 struck her off} last week.
The lights under the tent were run off a generator lent by a bakery in Vaitele.
e1 m1 > m9 REJECT actual 2021-05-24/day ctx=political_institutions,executive again
e2 m4 > m9 REJECT actual 2021-05-24/day ctx=political_institutions,executive
e3 m5 > m4 REJECT actual 2021-05-24/day ctx=legislative
e4 m9 > m4 ACCUSE actual 2021-05-25/none mode=allege ctx=political_institutions
e5 m13 > m4 ACCUSE planned 2021-05-25/none mode=allege ctx=legal
e6 m14 > m15 REJECT actual 2021-05-23/day ctx=legal,legislative
e7 m15 > m16 COERCE actual 2021-05-25/none mode=restrict ctx=legislative
e8 m14 > m15 REJECT actual 2021-05-24/day ctx=legal
e9 m20 > m9 RETREAT actual 2020-09-01/month mode=resign ctx=executive,legal bg
e10 m21 > m4 ACCUSE actual 2021-05-25/none mode=allege ctx=legal
e11 m22 > m23 REQUEST requested 2021-05-25/none mode=yield ctx=legal
e12 m24 > m25 SUPPORT actual 2021-05-25/none ctx=diplomatic
e13 m26 > m2,m9 REQUEST requested 2021-05-25/none mode=yield ctx=diplomatic
e14 m28 > m30 AGREE planned 2021-05-21/day ctx=political_institutions
e15 m32 > m4 SUPPORT actual 2021-04-21/day ctx=legislative bg
e16 m33 > m34 SUPPORT actual 2021-04-01/month ctx=election,gender bg
e17 m38 > m34 REJECT actual 2021-05-17/week ctx=election,legal bg
q1 m7 indirect cue=said
q2 m10 direct cue=told
q3 m10 direct
q4 m20 direct cue=said
q5 m26 mixed cue=called
rel m2 leads m4
rel m36 leads m35
rel m29 leads m28

### Mmegi 2011-05-20 article
= [m1:BWA.LAB BOFEPUSU] strikers {e1 fired}, students {e2 riot} - and still [m2:BWA.GOV Khama] {e3 will not talk}
~byline MONKAGEDI TSHEKO Staff Writer
~page_control Print | Comment (14)
GABORONE: The biggest strike in [m3:@BWA Botswana's] history took an ugly turn this week when [m4:BWA.EDU pupils] left without teachers {e4 ransacked} shops and stoned [m40:BWA.COP a police post] in Molepolole, and [m5:BWA.GOV the Directorate of Public Service Management (DPSM)] {e5 dismissed} [m6:BWA.MED essential service workers] who defied a court order.
DPSM director, [m7:BWA.GOV Festinah Bakwena] says 1,468 people have been let go so far, among them 49 doctors. Bakwena confirmed the figure in an affidavit lodged on Wednesday.
"<<q1 [m8=m6 They] were given every chance. [m9:BWA.JUD The Industrial Court] {e6 ordered} [m10=m6 them] back to work on Monday and [m11=m6 they] chose to dance under a tree>>," [m12=m7 she] told Mmegi in an interview.
The tree in question stands at the Gaborone Secondary School grounds, where for five weeks now some 3,000 [m13:BWA.LAB civil servants] have {e7 gathered} every morning to demand 16 percent.
[m14:BWA.GOV Government] has {e8 offered} five, from September, and only if the economy grows by four.
[m15:BWA.LAB The Botswana Federation of Public Sector Unions] says it could {e9 settle for} 12. [m16:BWA.LAB Its negotiator Andrew Motsamai] {e40 accused} [m17=m2 President Ian Khama] of treating workers like his herd boys. "<<q2 [m18=m2 He] has time to go to kgotla and hand out blankets. For [m19=m15 us] [m20=m2 he] has no time>>."
Motsamai, who is also president of [m21:BWA.LAB BOPEU], went on to {e10 claim} that [m22:BWA.SPY the Directorate of Intelligence and Security] was tapping his phone. [m23:BWA.GOV The Permanent Secretary in the Office of the President, Eric Molale], {e11 denied} it.
In Molepolole on Monday [m24:BWA.COP police] {e12 fired rubber bullets} at [m25=m4 the youngsters], some in their uniforms. Fourteen were {e13 arrested}; the youngest is 13. By Tuesday [m26:BWA.GOV the Minister of Education and Skills Development, Pelonomi Venson-Moitoi], had {e14 closed} all public schools "<<q3 until further notice>>".
[m27:BWA.OPP Opposition leaders] are making hay. [m28:BWA.OPP Botswana National Front president Duma Boko] addressed the strikers on Saturday and {e15 promised} them a regime change of the Tunisian kind. On the same platform stood [m29:BWA.OPP Dumelang Saleshando] of the Botswana Congress Party and [m30:BWA.OPP the Botswana Movement for Democracy's Gomolemo Motswaledi], whose party {e16 broke away} from [m31:BWA.PTY the BDP] only last year.
The BDP's own secretary general, [m32:BWA.PTY Kentse Rammidi], is not at ease with his president's stance, party insiders say. Rammidi would only tell this reporter that <<q4 a government must listen>>.
Churches have tried. Two weeks ago [m33:BWA.REL the Botswana Council of Churches] {e17 asked} [m34=m2 Khama] for an audience. [m35=m33 The clerics] are still waiting at the gate, so to speak.
[m36:ZAF.LAB South Africa's COSATU], an ally of [m37:ZAF.PTY the governing ANC], {e18 pledged solidarity} with the strikers and said it <<q5 may {e19 block} the Tlokweng and Ramatlabama border posts>> if the sacked are not reinstated.
Teachers have been marking no tests since 18 April. At Princess Marina Hospital army nurses hand out the pills.
e1 m5 > m1 SANCTION actual 2011-05-16/week mode=discontinue ctx=economic,legal again
e2 m4 > m14 PROTEST actual 2011-05-16/day mode=riot again
e3 m2 > m1 REJECT actual 2011-05-20/none mode=meet ctx=economic
e4 m4 > m40 PROTEST actual 2011-05-16/day mode=riot
e5 m5 > m6 SANCTION actual 2011-05-16/week mode=discontinue ctx=economic,legal
e6 m9 > m10 REQUEST requested 2011-05-16/day mode=yield ctx=legal,economic
e7 m13 > m14 PROTEST actual 2011-05-20/none mode=strike ctx=economic
e8 m14 > m15 CONCEDE hypothetical 2011-05-20/none ctx=economic
e9 m15 > m14 CONCEDE hypothetical 2011-05-20/none ctx=economic
e10 m16 > m22 ACCUSE actual 2011-05-20/none mode=allege ctx=intelligence,rights_freedoms
e11 m23 > m16 REJECT actual 2011-05-20/none ctx=intelligence
e12 m24 > m25 ASSAULT actual 2011-05-16/day mode=crowd-control ctx=repression
e13 m24 > m25 COERCE actual 2011-05-16/day mode=arrest ctx=repression
e14 m26 > m4 COERCE actual 2011-05-17/day mode=restrict
e15 m28 > m13 AGREE planned 2011-05-14/day ctx=economic,pro_democracy
e16 m30 > m31 REJECT actual 2010-01-01/year ctx=political_institutions bg
e17 m33 > m34 REQUEST requested 2011-05-02/week mode=meet ctx=religion_ethnicity,economic
e18 m36 > m1 SUPPORT actual 2011-05-20/none ctx=economic
e19 m36 > m14 PROTEST hypothetical 2011-05-20/none mode=obstruct ctx=economic
e40 m16 > m17 ACCUSE actual 2011-05-20/none mode=disapprove ctx=economic
q1 m12 direct cue=told
q2 m16 direct
q3 m26 mixed
q4 m32 indirect cue=tell
q5 m36 indirect cue=said
rel m16 leads m21
rel m36 ally_of m37
rel m32 member_of m31

### The Gleaner 2010-05-26 article none
= Waterhouse hold nerve to relegate [m1:? August Town] on last day
~byline Orville Clarkeson, Gleaner Writer
~date_line Published: Wednesday | May 26, 2010
WATERHOUSE, beaten to the title by a single point last year, attacked from the first whistle at [m2:@JAM Drewsland] yesterday and killed off a resistance that had lasted three weeks.
The 3-0 win sends [m3=m1 August Town] down to the Super League, while [m4:? Humble Lion], who surrendered a two-goal lead in Clarendon, survive on goal difference.
"<<q1 [m5=m6 I] told [m9=m8 the youngsters] that no one would give [m10=m8 them] anything. You have to invade the box>>," said [m6:? coach Anthony Patrick] afterwards.
[m7:? Striker Kevin Lamey] fired home after nine minutes. He later threatened the bar twice and was booked for protesting when a penalty appeal was rejected.
[m8:? His team-mates] demanded more effort of the midfield in the second half. It came. Captain Jermaine Anderson converted a free kick, and in the dying minutes substitute Irvino English delivered the final blow.
August Town's technical director accused the referee of ignoring a handball. "<<q2 We have filed a protest. We will see what the association says>>," he said, before boarding the bus.
~read_also More sports: Bolt eases through heats in Daegu
The Jamaica Football Federation, [m11:? whose president] also heads the regional union, is to review the fixture list next month. The federation would not say whether the league will expand to 14 clubs, a proposal that was voted down in 2008.
A moment of silence was held for former Harbour View defender Peter Cargill's sister.
Match attendance: 640. Gate receipts will be given to a basic school that lost its roof in a storm.
q1 m6 direct cue=said
q2 ? direct cue=said
