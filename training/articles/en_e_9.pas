### The Imphal Free Press 2023-05-05 article
= Army columns out, net off: [m1:IND.GOV state govt] {e1 allows} shoot-at-sight as Manipur burns
~byline By IFP Bureau | Published: 5 May 2023, 00:14
Chief minister [m2:IND.GOV N. Biren Singh] on Thursday morning blamed "<<q1 a prevailing misunderstanding between two sections of society>>" for a night of fire and {e2 begged} [m3:IND.CVL people of all communities] to go indoors.
"<<q2 Precious lives have been lost. Those are [m4=m2 my] people on both sides>>," [m70=m2 he] said in a video message of five minutes. [m71=m2 He] {e3 promised} compensation for homes destroyed.
A few hours later [m5:IND.GOV the Home department] {e4 authorised} district magistrates to order shooting at sight "in extreme cases". Curfew had been {e5 clamped} on eight districts, Imphal West, Bishnupur and Churachandpur among them, since Wednesday evening, and mobile internet {e6 snapped} for five days.
[m6:IND.MIL The Army and Assam Rifles], requisitioned by [m7=m1 the state], {e7 sent out} 55 columns by noon; 14 more are held ready. [m8=m6 They] have {e8 brought} some 9,000 [m9:IND.REF villagers], Meitei and Kuki, to barracks and halls. [m10:IND.GOV Union Home Minister Amit Shah] {e9 spoke} over the telephone to [m11=m2 Biren] twice, and [m12:IND.COP five companies of the Rapid Action Force] were {e10 airlifted}.
The spark was a march on Wednesday. [m13:IND.CVL The All Tribal Students' Union Manipur (ATSUM)] had {e11 called} it in the ten hill districts against the demand of [m14:IND.CVL the Meitei] for Scheduled Tribe status, after [m15:IND.JUD the High Court] {e12 directed} [m16=m1 the government] on March 27 to send a recommendation to [m17:IND.GOV Delhi]. At Torbung, [m18:UAF armed men] {e13 set upon} [m19=m13 marchers]; who came first is disputed.
[m20:IND.LEG BJP MLA Vungzagin Valte] was {e14 attacked} by [m21:IND.CVL a mob] on the way from [m72=m2 the chief minister's] bungalow and is critical.
Earlier in the year [m74=m1 the state] had {e15 withdrawn} from the suspension of operations with two Kuki outfits, among them [m22:KNA.REB the Kuki National Army], alleging that [m23=m22 they] stirred up poppy growers. [m24:IND.OPP Congress] president [m25:IND.OPP Mallikarjun Kharge] {e16 accused} [m26:IND.PTY the BJP], which rules both here and at the Centre, of having "<<q3 created fissures>>".
[m27:IND.GOV Mizoram chief minister Zoramthanga], who leads [m28:IND.PTY the Mizo National Front], {e17 wrote} to [m73=m2 Biren] and {e18 opened} camps for [m29:IND.REF 600 Kukis] who came over. [m30:IND.GOV Nagaland], [m31:IND.GOV Assam] and [m32:IND.GOV Meghalaya] are {e19 flying out} their students.
[m33:IND.CVL Olympic boxer MC Mary Kom] {e20 tweeted} to [m34=m10 Shah] at 3 am: "<<q4 My state Manipur is burning, kindly help>>."
All exams are postponed.
e1 m1 > m3 COERCE actual 2023-05-04/day mode=martial-law ctx=repression again
e2 m2 > m3 REQUEST requested 2023-05-04/day mode=yield ctx=religion_ethnicity
e3 m2 > m3 AGREE planned 2023-05-04/day ctx=human_security
e4 m5 > m3 COERCE actual 2023-05-04/day mode=martial-law ctx=repression
e5 m1 > m3 COERCE actual 2023-05-03/day mode=curfew ctx=repression
e6 m1 > m3 COERCE actual 2023-05-03/day mode=censor ctx=rights_freedoms
e7 m6 > m3 MOBILIZE actual 2023-05-04/day mode=troops ctx=military,religion_ethnicity
e8 m8 > m9 AID actual 2023-05-05/none ctx=military,human_security
e9 m10 > m11 CONSULT actual 2023-05-05/none mode=phone
e10 m12 > m3 MOBILIZE actual 2023-05-05/none mode=police
e11 m13 > m1 PROTEST actual 2023-05-03/day mode=demo ctx=religion_ethnicity
e12 m15 > m16 REQUEST requested 2023-03-27/day mode=change ctx=legal,religion_ethnicity bg
e13 m18 > m19 ASSAULT actual 2023-05-03/day ctx=religion_ethnicity
e14 m21 > m20 ASSAULT actual 2023-05-05/none mode=beat ctx=legislative
e15 m1 > m22 SANCTION actual 2023-01-01/year mode=discontinue ctx=illegal_drugs bg
e16 m25 > m26 ACCUSE actual 2023-05-05/none mode=allege
e17 m27 > m2 CONSULT actual 2023-05-05/none
e18 m27 > m29 AID actual 2023-05-05/none ctx=migration
e19 m30,m31,m32 > m3 AID actual 2023-05-05/none
e20 m33 > m34 REQUEST requested 2023-05-04/day mode=assist
q1 m2 mixed cue=blamed
q2 m2 direct cue=said
q3 m25 mixed cue=accused
q4 m33 direct cue=tweeted
rel m25 leads m24
rel m27 leads m28
rel m20 member_of m26

### Times of Malta 2018-06-28 article
= Rescue ship Lifeline {e1 impounded}; [m1=m10+m11+m12+m13+m14+m15+m16+m17 eight states] to share 234 on board
~byline Ivan Camilleri and Jacob Borg
~date_line Thursday, June 28, 2018, 07:05
~caption Migrants disembark at Boiler Wharf, Senglea. Photo: Matthew Mirabelli
A ship without a flag has no rights and its captain will answer for it, [m2:MLT.GOV Prime Minister Joseph Muscat] said yesterday evening while, behind [m76=m2 him], the first mothers were helped down the gangway.
"<<q1 [m3=m6 We] act out of humanity, but [m4=m6 we] also act out of law. The vessel is {e2 impounded} as of this moment, and [m5=m32 its master] is at the disposal of [m45:MLT.COP the police]>>," [m75=m2 he] told a press conference in Castille.
After six days in which [m6:MLT.GOV Malta] {e3 refused} [m77=m7 it] a port, [m78=m7 the Lifeline], run by [m7:DEU.NGO a charity from Dresden] of the same name, berthed in Senglea at 7.30pm. The 234 [m8:REF people] picked up off [m9:@LBY Libya] will be {e4 taken in} by [m10:FRA.GOV France], [m11:ITA.GOV Italy], [m12:PRT.GOV Portugal], [m13:IRL.GOV Ireland], [m14:BEL.GOV Belgium], [m15:NLD.GOV the Netherlands], [m16:LUX.GOV Luxembourg] and [m17=m6 Malta] itself. [m18:NOR.GOV Norway], which is outside [m19:EU the Union], {e5 joined} the list this morning.
[m20:DEU.GOV German Interior Minister Horst Seehofer], chairman of [m21:DEU.PTY the Christian Social Union], is {e6 against} taking anybody. Several German states, [m22:DEU.GOV Berlin] and [m23:DEU.GOV Schleswig-Holstein] among them, had {e7 offered} places.
In [m24:@ITA Rome], [m25:ITA.GOV Matteo Salvini], leader of [m26:ITA.PTY the League] and minister for the interior, crowed that <<q2 another pirate was off the sea>>. It was [m27=m25 he] who {e8 shut} [m28=m11 his country's] harbours to [m42:NGO the Aquarius] on June 10; [m29:ESP.GOV Spain] then {e9 received} [m43:REF its 630 passengers] in [m30:@ESP Valencia].
According to [m31=m2 Dr Muscat], [m32:DEU.NGO the captain, Claus-Peter Reisch,] {e10 ignored} the orders of [m33:ITA.MIL the Italian coast guard] to leave the dinghies to [m34:LBY.MIL the Libyans] and {e11 switched off} the transponder. [m44=m7 Mission Lifeline] {e12 denies} both.
[m96=m32 Reisch] was {e13 questioned} for two hours last night and should be {e14 charged} on Monday with entering territorial waters without registration. "<<q3 [m35=m32 I] have 234 witnesses>>," [m79=m32 he] called down to reporters.
[m36:MLT.OPP Opposition leader Adrian Delia], who heads [m37:MLT.PTY the Nationalist Party], {e15 backed} [m80=m6 the Government] on the impounding. [m38:MLT.NGO The Jesuit Refugee Service] {e16 urged} [m81=m6 it] to let [m46:NGO the doctors' boat Seefuchs], {e17 held up} at Valletta since last week, sail.
[m39:MLT.MIL Armed Forces medics] {e18 treated} six infants. [m40:MLT.REL The Curia] has {e19 put} a house in Balzan at their disposal.
[m41:EU EU leaders] {e20 discuss} disembarkation platforms in [m87:@BEL Brussels] today.
e1 m6 > m7 COERCE actual 2018-06-27/day mode=seize ctx=migration,legal again
e2 m6 > m7 COERCE actual 2018-06-27/day mode=seize ctx=migration,legal
e3 m6 > m7 REJECT actual 2018-06-21/day mode=assist ctx=migration
e4 m10,m11,m12,m13,m14,m15,m16,m17 > m8 AGREE planned 2018-06-28/none ctx=migration,asylum
e5 m18 > m8 AGREE planned 2018-06-28/day ctx=migration,asylum
e6 m20 > m8 REJECT actual 2018-06-28/none mode=assist ctx=migration
e7 m22,m23 > m8 AGREE planned 2018-06-28/none ctx=migration
e8 m27 > m42 COERCE actual 2018-06-10/day mode=restrict ctx=migration bg
e9 m29 > m43 AID actual 2018-06-01/month ctx=migration bg
e10 m32 > m33 REJECT denied 2018-06-28/none ctx=migration said=m31
e11 m32 > m33 REJECT denied 2018-06-28/none ctx=migration said=m31
e12 m44 > m31 REJECT actual 2018-06-28/none ctx=migration
e13 m45 > m32 ACCUSE actual 2018-06-27/day mode=investigate ctx=legal,migration
e14 m45 > m32 ACCUSE planned 2018-07-02/day ctx=legal,migration
e15 m36 > m6 SUPPORT actual 2018-06-28/none ctx=migration
e16 m38 > m6 REQUEST requested 2018-06-28/none mode=release ctx=migration
e17 m6 > m46 COERCE actual 2018-06-18/week mode=obstruct ctx=migration bg
e18 m39 > m8 AID actual 2018-06-28/none ctx=migration,health
e19 m40 > m8 AID actual 2018-06-28/none ctx=migration,religion_ethnicity
e20 m41 > m41 CONSULT planned 2018-06-28/day mode=multilateral ctx=migration
q1 m2 direct cue=told
q2 m25 indirect cue=crowed
q3 m35 direct cue=called
rel m20 leads m21
rel m25 leads m26
rel m36 leads m37

### Balkan Insight 2022-08-01 article
= Kosovo Serbs Lift Barricades After [m1:KOS.GOV Pristina] {e1 Delays} Plates Rule
~byline Xhorxhina Bami and Milica Stojanovic | Pristina | Belgrade | BIRN | August 1, 2022 15:21
"<<q1 Thirty days. Not a day more, and not for nothing: every truck has to be gone first>>," [m2:KOS.GOV Kosovo Prime Minister Albin Kurti] wrote shortly before midnight on Sunday, after the sirens in northern Mitrovica had howled for hours.
The {e2 postponement}, which [m3=m2 he] announced together with [m4:USA.GOV US ambassador Jeffrey Hovenier], concerns two orders that were to take effect on Monday: entry papers for [m5:SRB.CVL holders of Serbian identity cards] and new licence plates for some 50,000 cars of [m6:KOS.CVL local Serbs].
[m7=m6 They] had {e3 parked} gravel lorries across the roads to Jarinje and Brnjak on Sunday afternoon. [m8:KOS.COP Kosovo Police] said that <<q2 shots were {e4 fired} at [m9:KOS.COP patrols] in four places and nobody was hit>>; both crossings were {e5 shut}. By 3 pm on Monday, the first lorry {e6 backed away} and the rest followed.
[m10:NATO NATO's] KFOR mission, which has 3,770 soldiers here, declared that <<q3 [m82=m10 it] was "{e7 prepared to intervene} if stability is jeopardised">>. [m11:ITA.MIL A column of its Italian carabinieri] {e8 took up} posts at the bridge over the Ibar. [m83=m10 Its] commander, [m12:NATO Hungarian General Ferenc Kajari], {e9 flew} north by helicopter to [m13:@KOS Leposavic] and spoke to the mayors.
In [m14:SRB.GOV Belgrade], [m15:SRB.GOV President Aleksandar Vucic] {e10 warned} on television that if "[m84=m1 they] dare to start persecuting Serbs", [m16:SRB.GOV Serbia] "<<q4 will win>>". [m17:SRB.GOV The Defence Ministry] {e11 denied} rumours that [m18:SRB.MIL its army] had {e12 crossed} the line.
[m19:RUS.GOV Moscow], the patron of [m20=m16 Belgrade] in the Security Council, {e13 faulted} [m21=m1 Pristina], [m22=m4 Washington] and [m23:EU Brussels]. Spokeswoman [m24:RUS.GOV Maria Zakharova] {e14 demanded} that the "provocations" end. [m25:CHN.GOV China] kept silent, while [m26:ALB.GOV Albania's Edi Rama] {e15 stood by} [m27=m2 his colleague].
[m28:EU EU foreign policy chief Josep Borrell] {e16 welcomed} the delay and {e17 expects} [m29=m2 Kurti] and [m30=m15 Vucic] in [m86:@BEL Brussels] on August 18. Five of [m31=m23 the bloc's] members, including [m32:ESP.GOV Spain], do not recognise [m33:KOS.GOV Kosovo], whose independence more than 100 states accept.
The Serbs of the north follow [m34:SRBLIST.PTY Srpska Lista], a party steered from [m97=m16 the Serbian capital]; [m35:SRBLIST.PTY its leader, Goran Rakic], {e18 thanked} [m36=m7 the people] for [m85=m36 their] calm. Last September, the same roads were {e19 closed} for two weeks over the same plates, until [m37:KOS.COP special units] {e20 pulled back} on October 2.
e1 m1 > m6 CONCEDE actual 2022-07-31/day ctx=territory,rights_freedoms again
e2 m3 > m6 CONCEDE actual 2022-07-31/day ctx=territory,rights_freedoms
e3 m7 > m1 PROTEST actual 2022-07-31/day mode=obstruct ctx=territory
e4 m6 > m9 ASSAULT actual 2022-07-31/day mode=firearms ctx=territory said=m8
e5 m8 > m6 COERCE actual 2022-07-31/day mode=restrict ctx=territory
e6 m6 > m1 RETREAT actual 2022-08-01/day mode=withdraw ctx=territory
e7 m10 > m6 THREATEN threatened 2022-08-01/none mode=violence ctx=peacekeeping
e8 m11 > m6 MOBILIZE actual 2022-08-01/none mode=troops ctx=peacekeeping
e9 m12 > m6 CONSULT actual 2022-08-01/none mode=visit ctx=peacekeeping
e10 m15 > m1 THREATEN threatened 2022-08-01/none ctx=territory
e11 m17 > m1 REJECT actual 2022-08-01/none ctx=military
e12 m18 > m33 MOBILIZE denied 2022-08-01/none mode=troops ctx=military,territory
e13 m19 > m21,m22,m23 ACCUSE actual 2022-08-01/none mode=allege ctx=diplomatic
e14 m24 > m21 REQUEST requested 2022-08-01/none mode=yield ctx=diplomatic
e15 m26 > m27 SUPPORT actual 2022-08-01/none ctx=diplomatic
e16 m28 > m29 SUPPORT actual 2022-08-01/none ctx=diplomatic
e17 m28 > m29,m30 CONSULT planned 2022-08-18/day mode=third-party ctx=diplomatic
e18 m35 > m36 SUPPORT actual 2022-08-01/none
e19 m6 > m1 PROTEST actual 2021-09-01/month mode=obstruct ctx=territory bg
e20 m37 > m6 RETREAT actual 2021-10-02/day mode=withdraw bg
q1 m2 direct cue=wrote
q2 m8 indirect cue=said
q3 m10 mixed cue=declared
q4 m15 mixed cue=warned
rel m11 part_of m10
rel m19 ally_of m20
rel m32 member_of m31
rel m35 leads m34

### Fiji Sun 2016-08-15 article none
= Gold! And then the whole of [m1:@FJI Suva] forgot to go home
~byline By Osea Bola
~date_line 15 Aug 2016 11:05
~share Feedback: osea.bola@fijisun.com.fj
The shops in Cumming Street had their shutters up by ten on Friday, and nobody minded. [m2:? Fiji] had won its first Olympic medal, a golden one, with a 43-7 win over [m3:? Great Britain] in the rugby sevens.
The captain, [m4:? Osea Kolinisau], crossed the line after 51 seconds. "<<q1 [m5=m4 I] closed [m88=m4 my] eyes, and when [m6=m4 I] opened them there were 300 islands on [m7=m4 my] back>>," [m8=m4 he] told reporters in [m9:@BRA Rio de Janeiro].
Coach [m10:? Ben Ryan], an Englishman with red hair who came three years ago and was not paid for [m95=m10 his] first three months, knelt with [m11=m2 his players] to receive the medals from [m12:GBR.GOV Princess Anne].
[m13:FJI.GOV Prime Minister Voreqe Bainimarama] watched from the stand with a flag on [m89=m13 his] shoulders. A former commander of [m14:FJI.MIL the Republic of Fiji Military Forces], which supplied two of the twelve, [m90=m13 he] is also the president of [m15:? the Fiji Rugby Union].
Schools in [m16:@FJI Nadi] let the children watch in the hall. At [m17:FJI.MED the CWM Hospital], a nurse said, <<q2 the only patient who complained was from [m18:@NZL Auckland]>>.
On the market, a heap of dalo went for the price of a handshake. "<<q3 Today you don't pay. Tomorrow you pay>>," said [m19:? vendor Litia Vakaruru], who has sold there since 1987, the year of [m20:@FJI the country's] first coups.
[m21:FJI.BUS Vodafone Fiji], the sponsor, is to put up a screen at the ANZ Stadium for the welcome. [m22:FJI.COP Police] expect 40,000. Traffic on the Queens Road will be one way from four in the morning.
[m23:? Semi Kunatani], who had hurt [m91=m23 his] knee, will see a surgeon next week. [m24:? Jerry Tuwai] has been told of a house in [m92=m24 his] village with [m93=m24 his] name on the gate; [m94=m24 he] has not seen it.
The Reserve Bank is thinking of a seven-dollar note.
q1 m8 direct cue=told
q2 ? indirect cue=said
q3 m19 direct cue=said
rel m13 leads m15
