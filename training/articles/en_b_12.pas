### The Moscow Times 2012-08-20 article
= After [m63:RUS.CVL Pussy Riot], [m64:RUS.JUD prosecutors] {e1 turn} to the opposition's list
~byline By Jonathan Ernst-Volkov | The Moscow Times
~date_line Published: August 20, 2012 (Issue # 4952)
The three women in the glass cage smiled, and that seemed to annoy [m1:RUS.JUD Judge Marina Syrova] most.
On Friday [m2=m1 she] {e2 gave} [m3:RUS.CVL Nadezhda Tolokonnikova], [m4:RUS.CVL Maria Alyokhina] and [m5:RUS.CVL Yekaterina Samutsevich] two years each for hooliganism motivated by religious hatred. [m61=m3+m4+m5 Their] crime was forty seconds of {e3 "punk prayer"} against [m6:RUS.GOV Vladimir Putin], on February 21, before the altar of [m7:RUS.REL the Christ the Savior Cathedral].
Outside the Khamovnichesky court [m8:RUS.COP police] {e4 grabbed} about sixty [m9:RUS.OPP people], among them [m10:RUS.OPP Sergei Udaltsov], leader of [m11:RUS.OPP the Left Front], and [m12:RUS.OPP chess champion Garry Kasparov]. [m13:RUS.COP An officer] says that [m14=m12 Kasparov] {e5 bit} [m15=m13 his] finger. "<<q1 [m16=m12 I] was too busy being carried>>," [m45=m12 the grandmaster] said after [m48=m12 his] release; [m40=m12 he] is considering {e6 suing} over the {e7 blows} [m49=m12 he] says [m41=m12 he] got in the van.
This week [m42:RUS.JUD the Investigative Committee] is to {e8 question} [m17:RUS.OPP Alexei Navalny] again. [m18=m17 The blogger] was {e9 charged} on July 31 with the theft of timber in the Kirov region, an affair that [m19:RUS.JUD investigators] had {e10 closed} in April for lack of a crime. [m50=m19 Their] chief, [m20:RUS.JUD Alexander Bastrykin], {e11 scolded} [m21=m19 them] for it in front of cameras in Petersburg. "<<q2 [m51=m19 You] have a man by the name of [m52=m17 Navalny]. Why did [m53=m19 you] shut the case?>>" [m22=m20 he] asked.
[m46:RUS.JUD The committee's spokesman, Vladimir Markin], says <<q3 there is no politics in it>>. [m43=m46 He] also {e12 denied} that [m23=m19 his colleagues] had {e13 read} [m24=m17 Navalny's] mail, half of which is to be found on the Internet.
Seventeen people are in detention over the clashes of May 6 on Bolotnaya Ploshchad, on the eve of [m54=m6 Putin's] third inauguration, when [m25:RUS.CVL marchers] {e14 broke} through a line and [m26:RUS.COP OMON riot troops] {e15 clubbed} [m55=m25 them] back. [m44:RUS.LEG Parliament] has since {e16 raised} the fine for unsanctioned rallies to 300,000 rubles, and, in July, obliged [m27:RUS.NGO nongovernmental groups] with money from abroad to call themselves "foreign agents".
[m28:RUS.OPP Gennady Gudkov], a Duma deputy of [m29:RUS.OPP A Just Russia] and a retired KGB colonel, may {e17 lose} [m56=m28 his] seat in September. "<<q4 They are hunting [m57=m28 us] one by one>>," [m47=m28 he] said. "<<q5 Yesterday [m58=m3+m4+m5 the girls], tomorrow [m59=m28 me], and after tomorrow those who voted for it>>."
[m30:RUS.REL The Russian Orthodox Church] in a statement {e18 asked} [m31:RUS.GOV the state authorities] to show mercy "within the law". [m60:RUS.REL Patriarch Kirill] is on a visit to Poland.
[m32:DEU.GOV Chancellor Angela Merkel] {e19 called} the sentence excessive, and [m33:USA.GOV the U.S. State Department] {e20 was concerned}; [m34:RUS.GOV Foreign Minister Sergei Lavrov] {e21 advised} [m35=m32+m33 them] not to get hysterical. [m36:UKR.CVL A Femen activist] in Kiev sawed down a cross with a chainsaw on Friday. It had been put up in memory of the victims of Stalin.
Mozart was playing from a window opposite the courthouse when the crowd had left. [m62=m8 Police] went up, found a pensioner with a gramophone, and wrote that down.
e1 m64 > m17 ACCUSE planned 2012-08-20/none mode=investigate ctx=legal,repression again
e2 m2 > m3,m4,m5 SANCTION actual 2012-08-17/day mode=convict ctx=legal,religion_ethnicity
e3 m3,m4,m5 > m6 PROTEST actual 2012-02-21/day mode=demo ctx=religion_ethnicity
e4 m8 > m9,m10,m12 COERCE actual 2012-08-17/day mode=arrest ctx=repression
e5 m14 > m15 ASSAULT denied 2012-08-17/day
e6 m40 > m8 ACCUSE hypothetical 2012-08-20/none mode=allege ctx=legal
e7 m8 > m41 ASSAULT actual 2012-08-17/day mode=beat ctx=repression said=m40
e8 m42 > m17 ACCUSE planned 2012-08-20/week mode=investigate ctx=legal,repression
e9 m42 > m18 ACCUSE actual 2012-07-31/day mode=allege ctx=legal,repression
e10 m19 > m18 CONCEDE actual 2012-04-01/month ctx=legal
e11 m20 > m21 ACCUSE actual 2012-08-20/none mode=disapprove ctx=legal
e12 m43 > m17 REJECT actual 2012-08-20/none
e13 m23 > m24 COERCE denied 2012-08-20/none mode=cyber ctx=intelligence
e14 m25 > m26 PROTEST actual 2012-05-06/day mode=riot ctx=pro_democracy bg
e15 m26 > m25 ASSAULT actual 2012-05-06/day mode=beat ctx=repression bg
e16 m44 > m25 COERCE actual 2012-08-20/none mode=restrict ctx=rights_freedoms,legislative bg
e17 m44 > m28 SANCTION hypothetical 2012-09-01/month mode=expel ctx=legislative
e18 m30 > m31 REQUEST requested 2012-08-20/none mode=yield ctx=religion_ethnicity
e19 m32 > m1 ACCUSE actual 2012-08-20/none mode=disapprove ctx=diplomatic,rights_freedoms
e20 m33 > m1 ACCUSE actual 2012-08-20/none mode=disapprove ctx=diplomatic,rights_freedoms
e21 m34 > m35 REJECT actual 2012-08-20/none ctx=diplomatic
q1 m45 direct cue=said
q2 m22 direct cue=asked
q3 m46 indirect cue=says
q4 m47 direct cue=said
q5 m47 direct
rel m10 leads m11
rel m28 member_of m29

### Novinite 2013-07-25 article
= [m1:BGR.CVL Protesters] {e1 trap} Bulgarian MPs in parliament for eight hours
~date_line Politics » DOMESTIC | July 25, 2013, Thursday // 09:05
~page_control Views: 2114 | Bulgarian | Share
Over a hundred people, [m2:BGR.GOV three Cabinet members] and [m3:BGR.LEG some 30 lawmakers] among them, spent the night from Tuesday to Wednesday inside [m4:BGR.LEG the National Assembly] in Sofia because [m5:BGR.CVL a crowd] of two thousand would not let [m43=m2+m3 them] out.
The blockade was {e2 lifted} at about four in the morning, by [m6:BGR.COP riot police]. [m44=m6 They] {e3 used batons}. Seven of [m7=m5 the protesters] and two [m8:BGR.COP policemen] were taken to hospital.
Earlier, at ten in the evening, [m9=m6 officers] had tried to get the MPs out in a white bus. [m10=m5 People] {e4 lay down} before it, paving stones went through the windows and the bus drove back. "<<q1 It was like Bethlehem in reverse. Everybody wanted in, and then nobody could get out>>," said [m11:BGR.PTY Socialist MP Anton Kutev].
Tuesday was day 40 of the rallies. They were set off on June 14 by the {e5 election} of [m12:BGR.PTY Delyan Peevski], a media magnate and MP of [m13:BGR.PTY the Movement for Rights and Freedoms (DPS)], as head of [m14:BGR.SPY the State Agency for National Security]. [m40=m4 The parliament] {e6 cancelled} it five days later, but the demand by then was that [m15:BGR.GOV the government of Plamen Oresharski] go.
[m16=m15 The Prime Minister] says that <<q2 [m45=m15 he] does not see to whom [m46=m15 he] should leave the state>>. [m17=m15 He] {e7 condemned} "the escalation" on Wednesday and {e8 urged} [m18=m1+m6 both police and citizens] to hold back.
[m19:BGR.GOV President Rosen Plevneliev], for his part, {e9 told} [m20=m1 the demonstrators] to stay peaceful and in the same address {e10 backed} early elections, which [m21:BGR.PTY Sergey Stanishev], leader of [m22:BGR.PTY the Bulgarian Socialist Party], {e11 ruled out}. [m47=m21 Stanishev] is also president of [m23:PES the Party of European Socialists], and has been asked about it in Brussels more often than [m48=m21 he] would like.
[m24:BGR.OPP Boyko Borisov], whose [m25:BGR.OPP GERB] won most seats in May yet could not form a cabinet, and whose MPs have {e12 boycotted} the plenary since mid-June, is in no hurry. "<<q3 Let [m26=m15+m22 them] cook>>," [m42=m24 the ex-firefighter] told Nova TV. [m41=m24 He] himself {e13 quit} in February, after [m53:BGR.CVL rallies against the power bills] in which [m27:BGR.CVL Plamen Goranov] set himself on fire.
The far-right [m28:BGR.PTY Ataka], which keeps [m49=m15 the cabinet] alive by [m50=m28 its] mere presence, was this time not in the building: [m29:BGR.PTY its leader, Volen Siderov], had left at six, cursing, with a gas pistol in his belt.
[m30:EU EU Justice Commissioner Viviane Reding], in Sofia on Tuesday for a citizens' debate, {e14 said} [m31=m30 her] sympathy was with those who protest against corruption. The ambassadors of [m32:FRA.GOV France] and [m33:DEU.GOV Germany] had {e15 published} a letter to much the same effect on July 7. [m51=m13 DPS] {e17 called} it meddling.
[m34:BGR.LEG Speaker Mihail Mikov] has cancelled the sittings of Thursday and Friday. [m35:BGR.LAB The Podkrepa trade union], whose head is [m36:BGR.LAB Dimitar Manolov], {e16 might call} a strike of railway workers for August, [m52=m35 it] said.
The paving stones have been put back, not very evenly.
e1 m1 > m3 PROTEST actual 2013-07-23/day mode=obstruct ctx=legislative,corruption again
e2 m6 > m5 COERCE actual 2013-07-24/day mode=restrict ctx=repression
e3 m44 > m7 ASSAULT actual 2013-07-24/day mode=beat ctx=repression
e4 m10 > m3 PROTEST actual 2013-07-23/day mode=obstruct ctx=legislative,corruption
e5 m4 > m12 SUPPORT actual 2013-06-14/day ctx=legislative,corruption
e6 m40 > m12 REJECT actual 2013-06-19/day ctx=legislative
e7 m17 > m5 ACCUSE actual 2013-07-24/day mode=disapprove
e8 m17 > m18 REQUEST requested 2013-07-24/day mode=yield
e9 m19 > m20 REQUEST requested 2013-07-25/none mode=yield
e10 m19 > m20 SUPPORT actual 2013-07-25/none ctx=election
e11 m21 > m19 REJECT actual 2013-07-25/none ctx=election
e12 m25 > m4 REJECT actual 2013-07-25/none ctx=legislative
e13 m41 > m53 RETREAT actual 2013-02-01/month mode=resign ctx=executive bg
e14 m30 > m1 SUPPORT actual 2013-07-23/day ctx=corruption
e15 m32,m33 > m15 ACCUSE actual 2013-07-07/day mode=disapprove ctx=corruption,diplomatic
e17 m51 > m32,m33 ACCUSE actual 2013-07-25/none mode=disapprove ctx=diplomatic
e16 m35 > m15 PROTEST hypothetical 2013-08-01/month mode=strike
q1 m11 direct cue=said
q2 m16 indirect cue=says
q3 m42 direct cue=told
rel m21 leads m22
rel m47 leads m23
rel m24 leads m25
rel m29 leads m28
rel m36 leads m35
rel m12 member_of m13

### Hurriyet Daily News 2013-06-12 article
= [m1:TUR.COP Police] {e1 retake} Taksim Square at breakfast
~byline ISTANBUL – Hürriyet Daily News
~date_line June/12/2013
At 7:30 yesterday morning, with the tea not yet poured in [m2:TUR.CVL Gezi Park], armoured vehicles rolled into Taksim from four sides, and by eight [m3:TUR.COP the riot police] were taking down the banners on the Atatürk Cultural Center for the first time in eleven days.
[m4:TUR.GOV Istanbul Governor Hüseyin Avni Mutlu] had {e2 promised} on Twitter that there would be no raid on the park. "<<q1 [m5=m2 Our children] are in no danger whatsoever>>," [m46=m4 he] wrote at 7:52. At 12:40 there was gas in it.
A handful of [m6:TUR.CVL men with slingshots and fire bombs], with the flag of [m7:TUR.OPP the Socialist Democracy Party (SDP)] on [m47=m6 their] shields, {e3 fought} with [m48=m3 the police] for an hour near the AKM. [m49=m7 The SDP] said that <<q2 none of [m8=m6 them] were [m50=m7 its] members>>; [m41:TUR.CVL some in the park] swore [m51=m6 they] were plainclothes cops. [m40=m4 The governor] {e4 denied} it.
Across town, in Çağlayan, 49 [m9:TUR.CVL lawyers] were {e5 dragged} out of the courthouse for reading a statement. [m10:TUR.CVL The Istanbul Bar Association], headed by [m11:TUR.CVL Ümit Kocasakal], has {e6 filed a complaint}.
Addressing [m12:TUR.PTY his deputies] in Ankara, [m13:TUR.GOV Prime Minister Recep Tayyip Erdoğan] said that [m14=m13 he] {e7 would not kneel} before what [m52=m13 he] {e8 called} looters and an interest rate lobby. "<<q3 They say [m53=m13 the prime minister] is harsh. Sorry, [m54=m13 Tayyip Erdoğan] does not change>>." [m42=m13 He] is nevertheless to {e9 meet} with [m15:TUR.CVL eleven people], actors and architects, today. [m16:TUR.CVL The Taksim Solidarity Platform] says [m55=m16 it] has not been {e10 invited}.
Deputy Prime Minister [m17:TUR.GOV Bülent Arınç] had on June 4, while [m56=m13 his boss] was in Tunis, {e11 apologized} to [m43:TUR.CVL the first protesters], those whose tents were {e12 burned} at dawn on May 31. [m57=m13 The boss], once home, did not repeat it.
[m18:TUR.OPP Kemal Kılıçdaroğlu], the head of [m19:TUR.OPP the Republican People's Party (CHP)], {e13 demanded} that [m58=m3 the police] withdraw "<<q4 this minute>>". [m20:TUR.OPP Devlet Bahçeli's Nationalist Movement Party (MHP)] keeps [m64=m20 its people] away from the square; [m21:TUR.OPP the Peace and Democracy Party (BDP)] does not, though Kurdish politicians are wary of spoiling the talks with [m22:PKK.REB Abdullah Öcalan], [m44:PKK.REB the PKK's] jailed leader, whose [m59=m44 men] began to {e14 leave} Turkey on May 8.
[m23:TUR.LAB KESK], a union confederation of public workers, had {e15 struck} last Tuesday and Wednesday in solidarity. [m24:TUR.LAB DİSK], its private sector sister, {e16 may do so} if the park is emptied.
[m45:USA.GOV The White House] on Tuesday {e17 expressed concern}. So did [m25:DEU.GOV Berlin]; [m26:TUR.GOV the Foreign Ministry] in Ankara {e18 summoned} no one, but [m27:TUR.GOV EU Minister Egemen Bağış] sent word that <<q5 [m60:TUR.GOV Turkey] will not be lectured by friends>>. [m61:TUR.GOV Turkey] is a [m62:NATO NATO] member and since 2005 a candidate of [m63:EU the EU].
[m28:TUR.GOV The media watchdog RTÜK] {e19 fined} [m29:TUR.JRN Halk TV and Ulusal Kanal] for harming the development of children. CNN Türk, on the first night, showed penguins.
In the evening thousands came back. Someone pushed a grand piano across the square on a dolly and played till the rain.
e1 m1 > m2 COERCE actual 2013-06-11/day mode=restrict ctx=repression again
e2 m4 > m2 AGREE planned 2013-06-11/day ctx=repression
e3 m6 > m3 PROTEST actual 2013-06-11/day mode=riot
e4 m40 > m41 REJECT actual 2013-06-12/none
e5 m1 > m9 COERCE actual 2013-06-11/day mode=arrest ctx=repression,legal
e6 m10 > m1 ACCUSE actual 2013-06-12/none mode=allege ctx=legal
e7 m14 > m2 REJECT actual 2013-06-11/day mode=yield
e8 m13 > m2 ACCUSE actual 2013-06-11/day mode=disapprove
e9 m42 > m15 AGREE planned 2013-06-12/day
e10 m13 > m16 AGREE denied 2013-06-12/none
e11 m17 > m43 SUPPORT actual 2013-06-04/day
e12 m1 > m43 ASSAULT actual 2013-05-31/day mode=destroy ctx=repression
e13 m18 > m3 REQUEST requested 2013-06-12/none mode=yield ctx=repression
e14 m59 > m13 RETREAT actual 2013-05-08/day mode=withdraw bg
e15 m23 > m13 PROTEST actual 2013-06-04/day mode=strike
e16 m24 > m13 PROTEST hypothetical 2013-06-12/none mode=strike
e17 m45,m25 > m13 ACCUSE actual 2013-06-11/day mode=disapprove ctx=diplomatic
e18 m26 > m25 ACCUSE denied 2013-06-12/none mode=disapprove ctx=diplomatic
e19 m28 > m29 SANCTION actual 2013-06-12/none mode=discontinue ctx=rights_freedoms
q1 m46 direct cue=wrote
q2 m49 indirect cue=said
q3 m13 direct
q4 m18 mixed cue=demanded
q5 m27 indirect cue=sent
rel m11 leads m10
rel m18 leads m19
rel m22 leads m44
rel m61 member_of m62

### The Budapest Times 2018-12-21 article
= "Slave law": [m1:HUN.LAB unions] {e1 set} [m44:HUN.GOV government] a date
~byline Gergely Szabó-Marsh
~date_line 21 Dec 2018
Whistles, again. They have been heard in the chamber, on the steps of the state television in Óbuda, at the Chain Bridge at half past midnight, and on Thursday they were heard under the balcony of the Sándor Palace, where [m2:HUN.GOV President János Áder] {e2 signed} the amended Labour Code all the same.
The law, which [m3:HUN.LEG parliament] {e3 adopted} on 12 December amid sirens and a {e4 blockade} of the rostrum by [m4:HUN.OPP opposition deputies], lets [m5:HUN.BUS employers] ask for 400 hours of overtime a year and pay for them up to three years later.
[m6:HUN.LAB László Kordás], who leads [m7:HUN.LAB the Hungarian Trade Union Confederation (MASZSZ)], said that [m8=m2 the president] had <<q1 chosen the side of the car factories>>. If by 5 January [m9:HUN.GOV the cabinet] has not sat down with [m10=m7 them], [m11=m7 his confederation] {e5 will strike}, [m40=m6 he] added, and [m12:HUN.LAB the others] with it.
[m13:HUN.GOV Government spokesman István Hollik] said the protests were {e6 organised} by [m14:? the network of George Soros]. [m15=m14 The foundation] {e7 called} that absurd.
On Sunday night, after {e16 a march} of [m46:HUN.CVL some 10,000 people], [m16:HUN.OPP ten MPs] went into the headquarters of [m17:HUN.JRN the public broadcaster MTVA] to have five points read out. Two of them, [m18:HUN.OPP Ákos Hadházy] and [m19:HUN.OPP Bernadett Szél], both now independent, were {e8 thrown} out into the snow by [m20:HUN.BUS security guards]. "<<q2 [m41=m20 They] lifted [m21=m18 me] like a carpet>>," [m36=m18 Hadházy] said, and [m37=m19 Szél]: "<<q3 There were prosecutors in that corridor. One looked at the ceiling>>."
[m22:HUN.JRN MTVA] has {e9 reported} [m23=m16 the deputies] to the police for "<<q4 violence against a person performing a public duty>>". By law an MP may enter any public institution.
The five points were drawn up by a round of parties which, until a month ago, did not greet each other. [m24:HUN.OPP Jobbik], formerly of the far right, [m25:HUN.OPP the Socialists], [m26:HUN.OPP DK], [m27:HUN.OPP LMP] and the young [m28:HUN.OPP Momentum], whose vice-chair [m29:HUN.OPP Anna Donáth] was {e10 detained} for a night over a smoke grenade, stand on one lorry now. [m38:HUN.OPP Péter Márki-Zay, mayor of Hódmezővásárhely], said into the microphone that <<q5 this was the first day of something>>.
[m30:HUN.GOV Prime Minister Viktor Orbán], in an interview on Friday morning, {e11 dismissed} it all as "<<q6 hysterical shouting>>". In [m42=m30 his] view, people who want to work more should be able to.
The ruling [m31:HUN.PTY Fidesz], which [m39=m30 he] has led for all but three years since 1993, has suspended no law on account of [m35:HUN.CVL a crowd] since October 2014, when an internet tax was {e12 dropped} in five days.
[m32:EU The European Parliament] in September {e13 triggered} the Article 7 procedure. And in Vienna this month, [m33:HUN.EDU Central European University], founded by [m45:? the same Soros], announced that [m43=m33 it] {e14 would move} there.
[m34:HUN.COP The police], who at the start of the week {e15 sprayed} gas quite freely, were giving directions to the Christmas market on Thursday. The mulled wine is 900 forints.
e1 m1 > m44 THREATEN threatened 2018-12-21/none ctx=economic again
e2 m2 > m3 SUPPORT actual 2018-12-20/day ctx=economic,executive
e3 m3 > m5 SUPPORT actual 2018-12-12/day ctx=economic,legislative
e4 m4 > m3 PROTEST actual 2018-12-12/day mode=obstruct ctx=legislative,economic
e5 m11 > m9 THREATEN threatened 2018-12-21/none ctx=economic
e6 m13 > m14 ACCUSE actual 2018-12-21/none mode=allege
e7 m15 > m13 REJECT actual 2018-12-21/none
e8 m20 > m18,m19 COERCE actual 2018-12-17/day mode=restrict ctx=rights_freedoms,legislative
e9 m22 > m23 ACCUSE actual 2018-12-21/none mode=allege ctx=legal
e10 m34 > m29 COERCE actual 2018-12-21/none mode=arrest ctx=repression
e11 m30 > m1 REJECT actual 2018-12-21/day
e12 m31 > m35 CONCEDE actual 2014-10-01/month ctx=economic bg
e13 m32 > m9 ACCUSE actual 2018-09-01/month mode=allege ctx=rights_freedoms bg
e14 m33 > m9 RETREAT planned 2018-12-01/month mode=withdraw
e16 m46 > m9 PROTEST actual 2018-12-16/day mode=demo ctx=economic
e15 m34 > m1 ASSAULT actual 2018-12-17/week mode=crowd-control ctx=repression
q1 m6 indirect cue=said
q2 m36 direct cue=said
q3 m37 direct
q4 m22 mixed
q5 m38 indirect cue=said
q6 m30 mixed cue=dismissed
rel m6 leads m7
rel m39 leads m31
