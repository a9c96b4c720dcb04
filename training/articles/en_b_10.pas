### Libya Herald 2013-10-11 article
= [m1:LBY.GOV Zeidan] {e1 freed} after six hours; [m2:LBY.LEG Congress] points fingers
~byline By Ashraf Abdulrahman and Houda Elmzoghi.
~date_line Tripoli, 11 October 2013
[m3:LBY.GOV Prime Minister Ali Zeidan] was {e2 seized} from [m40=m3 his] room on the 21st floor of the Corinthia Hotel at 3.30 yesterday morning, and was back at [m41=m3 his] desk by lunch.
In between [m4=m3 he] was held in a house in the Furnaj district by men from [m5:LORR.REB the Libya Revolutionaries Operations Room (LORR)], a militia on the payroll of the state. [m6:LBY.CVL Local residents] and [m7:LBY.PRM fighters of two other brigades] {e3 got him out}. Exactly how depends on whom one asks.
"<<q1 [m60=m5 They] came with an arrest warrant that turned out to be a blank sheet>>," said [m8=m3 Zeidan] in a televised Cabinet meeting, flanked by [m9:LBY.LEG Congress President Nuri Abu Sahmain]. [m10=m3 He] {e4 thanked} [m11=m7 the real revolutionaries] and did not name the others.
[m43=m5 The LORR] first {e5 admitted} to the act on its Facebook page, then {e6 took that back}. [m12:LBY.PRM Its spokesman, Abdelmoneim al-Hour, of the Interior Ministry's Anti-Crime Department], told [m44:#AFP AFP] that [m45=m3 the premier] <<q2 had been arrested on charges of corruption and harming state security>>. [m13:LBY.JUD The Prosecutor General's office] {e7 denied} having issued any warrant.
It was [m46=m9 Abu Sahmain] who created [m47=m5 the outfit] in July and put it in charge of security in the capital. Asked yesterday whether [m48=m9 he] would {e8 dissolve} [m49=m5 it], [m50=m9 he] left by another door.
[m14:LBY.PTY National Forces Alliance members] of Congress {e9 demanded} that [m51=m5 the body] be stripped of command over armed groups at once. [m15:LBY.PTY The Justice and Construction Party], the political arm of [m16:LBY.REL the Muslim Brotherhood], {e10 condemned} the kidnapping, too. [m17=m15 It] said, though, that a no-confidence vote, which [m18=m15 it] has been trying to organise since summer, <<q3 {e11 would go ahead}>>.
Observers link the incident to Saturday's {e12 capture} of [m19:ALQAEDA.REB Abu Anas al-Libi] by [m20:USA.MIL American special forces], on [m52=m19 his] way home from dawn prayers. That day [m53=m3 Mr. Zeidan's government] {e13 asked} [m21:USA.GOV Washington] for an explanation; [m22:USA.GOV Secretary of State John Kerry] {e14 defended} the raid as legal and, on Sunday, said that [m54=m53 Libya] had been told in advance. This [m23=m3 Zeidan] {e15 denies}.
"<<q4 Our relations with the US are important, but we care about our citizens as well>>," [m24=m3 he] had said on Tuesday on a trip to Morocco.
[m25:UNSMIL UNSMIL chief Tarek Mitri] {e16 called on} [m26:LBY.PRM all armed formations] to place themselves under the army. [m27:GBR.GOV British Foreign Secretary William Hague] {e17 spoke} to [m28=m3 the Prime Minister] by phone in the afternoon.
A decree of March says that no group paid by the state may carry medium weapons within [m55:@LBY Tripoli]. In June, 31 people died when [m29:LBY.CVL Benghazi demonstrators] {e18 stormed} the barracks of [m30:LIBYASHIELD.REB the Libya Shield] there. Since July guards led by [m31:LBY.REB Ibrahim Jadhran], who holds [m32:@LBY the oil ports of Sidra and Ras Lanuf], have {e19 kept} tankers out, and power cuts now last for six hours.
The hotel has offered its guests from the 21st floor another room.
e1 m7 > m1 RETREAT actual 2013-10-10/day mode=release ctx=executive again
e2 m5 > m3 ASSAULT actual 2013-10-10/day mode=abduct ctx=executive
e3 m6,m7 > m4 RETREAT actual 2013-10-10/day mode=release ctx=executive
e4 m10 > m11 SUPPORT actual 2013-10-10/day ctx=executive
e5 m43 > m3 ASSAULT actual 2013-10-10/day mode=abduct ctx=executive again
e6 m43 > m3 REJECT actual 2013-10-10/day ctx=executive
e7 m13 > m12 REJECT actual 2013-10-11/none ctx=legal
e8 m9 > m5 SANCTION hypothetical 2013-10-10/day mode=discontinue ctx=legislative
e9 m14 > m9 REQUEST requested 2013-10-11/none mode=change ctx=legislative
e10 m15 > m5 ACCUSE actual 2013-10-11/none mode=disapprove ctx=executive
e11 m15 > m3 REJECT planned 2013-10-11/none ctx=legislative,executive
e12 m20 > m19 ASSAULT actual 2013-10-05/day mode=abduct ctx=terrorism,military
e13 m53 > m21 REQUEST requested 2013-10-05/day mode=change ctx=diplomatic
e14 m22 > m20 SUPPORT actual 2013-10-11/none ctx=terrorism
e15 m23 > m22 REJECT actual 2013-10-11/none ctx=diplomatic
e16 m25 > m26 REQUEST requested 2013-10-11/none mode=yield
e17 m27 > m28 CONSULT actual 2013-10-10/day mode=phone ctx=diplomatic
e18 m29 > m30 PROTEST actual 2013-06-01/month mode=riot bg
e19 m31 > m3 PROTEST actual 2013-07-01/month mode=obstruct ctx=natural_resource bg
q1 m8 direct cue=said
q2 m12 indirect cue=told
q3 m17 indirect cue=said
q4 m24 direct cue=said
rel m9 leads m2
rel m15 part_of m16
rel m31 controls m32

### Daily News Egypt 2008-04-09 article
= Mahalla counts its wounded, and its bonuses
~byline By Sarah Carrington-Bey
~date_line 9 April 2008
MAHALLA: [m1:EGY.GOV Prime Minister Ahmed Nazif] {e1 came} to the Ghazl El-Mahalla factory on Tuesday with thirty days' extra pay in [m40=m1 his] briefcase and stood under a portrait that was not there.
The portrait, of [m2:EGY.GOV President Hosni Mubarak], had hung in the square by the railway station for longer than most of [m3:EGY.LAB the workers] have been employed. On Monday evening [m4:EGY.CVL teenagers] {e2 pulled it down} and walked on it.
What had been planned was something tamer. [m5:EGY.LAB Mohamed El-Attar], a workshop supervisor and one of the leaders of the 2006 strike, explained: "<<q1 [m6=m5+m3 We] wanted to stop the looms on Sunday, stay inside and sing. That is how [m7=m5+m3 we] won before>>." But on Saturday, [m8:EGY.LAB the state-backed textile union] {e3 talked} some of the men out of it, and at the shift change on Sunday [m9:EGY.COP plainclothes security] {e4 marched} the rest to the machines. The strike {e5 was off}.
By four o'clock [m10:EGY.CVL people] who had nothing to do with the mill were on the streets over the price of bread. [m11:EGY.COP Central Security] {e6 used tear gas}, then birdshot. A 15-year-old, [m12:EGY.CVL Ahmed Ali Mabrouk], was {e7 killed} on [m41=m12 his] balcony on the third floor. [m42:EGY.CVL His uncle] has gone to the prosecutor; [m13:EGY.GOV an Interior Ministry official], reached by phone, said that <<q2 [m14=m12 the boy] was hit by a stone>>.
Some 330 people were {e8 arrested}. In [m44:@EGY Cairo], where [m15:EGY.CVL a group on the website Facebook] with 70,000 members had {e9 called for} a general strike on that day, [m43:EGY.COP police] filled Tahrir Square and there was a sandstorm, and most stayed home because of the one or the other. [m16:EGY.CVL Esraa Abdel Fattah], 27, who set the group up, was {e10 picked up} in a Heliopolis café. [m31:EGY.CVL Her mother] has {e11 appealed} to [m17:EGY.GOV the First Lady].
[m18:EGY.REL The Muslim Brotherhood] did not take part. In the words of [m19:EGY.REL its deputy guide, Mohamed Habib], [m45=m18 it] <<q3 supports the right to strike in principle>>. [m46=m18 It] has troubles of [m47=m18 its] own: since February 831 of [m48=m18 its] would-be candidates for yesterday's municipal elections have been {e12 rounded up}, and on Monday [m49=m18 it] {e13 announced a boycott}. [m20:EGY.OPP Kefaya], the small movement led by [m21:EGY.OPP Abdel Wahab El-Messiri], and [m22:EGY.OPP the Karama party] {e14 backed} the Sunday call from the start.
[m50=m1 Nazif] was asked by [m23:EGY.LAB a woman in the packing hall] whether [m24=m1 he] would let [m51:EGY.CVL her brother] go. [m25=m1 He] answered that [m26=m1 he] "<<q4 was a guest here today>>". [m52=m1 He] also {e17 praised} [m53=m3 the workers] for not having given in to what [m27=m1 he] called agitators. [m28:EGY.GOV Investment Minister Mahmoud Mohieddin] {e15 promised} a bus line and a bakery.
[m29:USA.GOV The State Department], asked about Mahalla in [m56:@USA Washington], said [m57=m29 it] was following the matter. [m55:EGY.GOV Egypt] gets $1.3 billion a year in military aid.
In 1975 [m54:EGY.LAB the mill] {e16 struck} as well, against [m32:EGY.GOV Sadat]. [m30:EGY.LAB An old man in the tea house] opposite remembered which windows broke then.
e1 m1 > m3 CONSULT actual 2008-04-08/day mode=visit ctx=economic
e2 m4 > m2 PROTEST actual 2008-04-07/day mode=vandalize ctx=executive
e3 m8 > m3 REQUEST requested 2008-04-05/day mode=yield ctx=economic
e4 m9 > m3 COERCE actual 2008-04-06/day mode=restrict ctx=repression,economic
e5 m3 > m1 PROTEST denied 2008-04-06/day mode=strike ctx=economic
e6 m11 > m10 ASSAULT actual 2008-04-06/day mode=crowd-control ctx=repression
e7 m11 > m12 ASSAULT actual 2008-04-09/none mode=firearms ctx=repression
e8 m11 > m10 COERCE actual 2008-04-09/none mode=arrest ctx=repression
e9 m15 > m2 PROTEST planned 2008-04-06/day mode=strike ctx=economic
e10 m11 > m16 COERCE actual 2008-04-09/none mode=arrest ctx=repression
e11 m31 > m17 REQUEST requested 2008-04-09/none mode=yield ctx=repression
e12 m13 > m18 COERCE actual 2008-02-01/month mode=arrest ctx=election,repression bg
e13 m18 > m2 REJECT actual 2008-04-07/day ctx=election
e14 m20,m22 > m15 SUPPORT actual 2008-04-09/none ctx=economic
e17 m52 > m53 SUPPORT actual 2008-04-08/day ctx=economic
e15 m28 > m3 AGREE planned 2008-04-08/day ctx=economic
e16 m54 > m32 PROTEST actual 1975-01-01/year mode=strike bg
q1 m5 direct cue=explained
q2 m13 indirect cue=said
q3 m19 indirect cue=words
q4 m25 mixed cue=answered
rel m21 leads m20

### Morocco World News 2017-06-28 article
= Al Hoceima: [m1:MAR.GOV King] {e1 cancels} ministers' holidays, [m2:MAR.CVL Rif families] bury no one yet
~byline By Amal Ben Haddou -
~date_line June 28, 2017
Rabat – [m3:MAR.GOV King Mohammed VI] has {e2 voiced his "disappointment and concern"} to [m4:MAR.GOV his government] over the delay of projects in the north, [m42:MAR.GOV the palace] said, and has {e3 ordered} inquiries by the Interior and Finance inspectorates into who is to blame.
[m40=m3 The monarch], chairing a council in Casablanca on Sunday, also {e20 told} [m5=m4 the ministers] to forget [m41=m4 their] holidays.
A day later, it being Eid al-Fitr, [m6:MAR.CVL a march] in Al Hoceima for the release of prisoners was {e4 broken up} with tear gas. [m7:MAR.COP The General Directorate of National Security (DGSN)] said that 39 of [m43=m7 its men] had been {e5 wounded}, two of them badly, by stones.
Residents speak of another night. "<<q1 [m60=m7 They] came into the stairwells. [m8:MAR.CVL My boy], who is fourteen, had gone to buy mint>>," [m9:MAR.CVL a mother] in the Sidi Abid quarter said on the phone. [m45=m7 The DGSN] {e6 denies} that [m10=m7 its officers] {e7 entered} homes.
The protests go back to October 28, 2016, when [m31:MAR.CVL the fishmonger Mouhcine Fikri] was crushed in the back of a garbage truck trying to save swordfish that [m11:MAR.COP police] had {e8 confiscated}. From that has grown [m13:MAR.CVL Hirak, "the movement"], which asks for a university, a hospital for cancer and an end to the military status that the province was {e9 given} in 1958, after [m14:MAR.MIL the then crown prince's troops] had {e10 put down} an uprising there.
[m53=m13 Its] best-known face, [m15:MAR.CVL Nasser Zefzafi], was {e11 arrested} on May 29. Three days earlier [m16=m15 he] had {e12 interrupted} [m17:MAR.REL an imam] during the Friday sermon to ask [m46=m17 him] if the mosques were God's or the makhzen's. [m18:MAR.JUD The Casablanca prosecutor] is {e13 charging} [m19=m15 him] with an attempt on the internal security of the State, for which [m32=m15 he] might be {e14 sentenced} to death.
[m20:MAR.OPP The Party of Authenticity and Modernity's Ilyas El Omari], who happens to preside over [m21:MAR.GOV the Tangier-Tetouan-Al Hoceima region], {e15 proposed} a dialogue, to which nobody has come. [m22:MAR.PTY His opponents of the Justice and Development Party], which [m23:MAR.PTY Abdelilah Benkirane] still leads though [m24:MAR.GOV Saad Eddine El Othmani] took over from [m47=m23 him] as Head of Government in March, say that the region was in the first place "<<q2 handed to the wrong people>>".
[m25:MAR.PTY Six parties of the majority] on May 14 {e16 accused} [m48=m13 the protesters] of separatism; [m49=m25 they] have since {e17 taken it back}. "<<q3 [m50=m25 Our] words went further than [m51=m25 our] thoughts>>," [m33=m24 El Othmani] told state TV.
[m26:MAR.NGO The Moroccan Association for Human Rights] counts 176 detainees. [m52=m26 It] {e18 has asked} [m27:MAR.GOV the National Human Rights Council], a state body, for the report of its doctors on torture, part of which was leaked.
[m28:FRA.GOV French President Emmanuel Macron], who {e19 dined} with [m29=m3 the king] two weeks ago, told reporters afterwards that <<q4 [m30=m29 his host] considered the demonstrations normal>>. In Rabat, some found it odd that [m54:? they] should learn it from a guest.
e1 m1 > m4 COERCE actual 2017-06-25/day mode=restrict ctx=executive again
e20 m40 > m5 COERCE actual 2017-06-25/day mode=restrict ctx=executive
e2 m3 > m4 ACCUSE actual 2017-06-25/day mode=disapprove ctx=executive
e3 m3 > m4 ACCUSE actual 2017-06-25/day mode=investigate ctx=executive,corruption
e4 m7 > m6 ASSAULT actual 2017-06-26/day mode=crowd-control ctx=repression
e5 m6 > m7 PROTEST actual 2017-06-26/day mode=riot said=m7
e6 m7 > m9 REJECT actual 2017-06-28/none ctx=repression
e7 m10 > m2 COERCE denied 2017-06-26/day mode=seize ctx=repression
e8 m11 > m31 COERCE actual 2016-10-28/day mode=seize bg
e9 m1 > m2 COERCE actual 1958-01-01/year mode=restrict bg
e10 m14 > m2 ASSAULT actual 1958-01-01/year ctx=military bg
e11 m11 > m15 COERCE actual 2017-05-29/day mode=arrest ctx=repression
e12 m16 > m17 PROTEST actual 2017-05-26/day mode=obstruct ctx=religion_ethnicity
e13 m18 > m19 ACCUSE actual 2017-06-28/none mode=allege ctx=legal,repression
e14 m18 > m32 SANCTION hypothetical 2017-06-28/none mode=convict ctx=legal
e15 m20 > m13 AGREE planned 2017-06-28/none
e16 m25 > m13 ACCUSE actual 2017-05-14/day mode=allege bg
e17 m25 > m13 CONCEDE actual 2017-06-28/none
e18 m26 > m27 REQUEST requested 2017-06-28/none mode=assist ctx=human_rights
e19 m28 > m29 CONSULT actual 2017-06-14/week mode=visit ctx=diplomatic
q1 m9 direct cue=said
q2 m22 mixed cue=say
q3 m33 direct cue=told
q4 m28 indirect cue=told
rel m15 leads m13
rel m20 leads m21
rel m23 leads m22

### The Jordan Times 2018-06-05 article
= [m1:JOR.GOV Mulki] {e1 steps down}, [m2:JOR.LAB unions] {e2 strike anyway}
~byline By JT
~date_line Jun 05,2018 - Last updated at Jun 05,2018
AMMAN — [m3:JOR.GOV His Majesty King Abdullah] on Monday {e3 accepted} the {e20 resignation} of [m4:JOR.GOV Hani Mulki's government] after five nights of demonstrations over a draft income tax law, and {e4 asked} [m5:JOR.GOV Education Minister Omar Razzaz] to form a new one, an official source said.
[m33=m5 Razzaz], a Harvard-trained economist who once headed [m6:JOR.GOV the Social Security Corporation], is yet to say if the bill {e5 will be withdrawn}.
"<<q1 [m40=m7 We] want a change of approach, not a change of faces>>," was the chant on the Fourth Circle in the early hours of Tuesday. By the count of [m34:JOR.COP the Gendarmerie] there were 5,000 [m7:JOR.CVL people]. [m8=m7 They] {e6 sat} on the kerbs for suhour, were handed water by [m9:JOR.COP gendarmes] and were at one point {e7 joined} by [m10:JOR.GOV HRH Crown Prince Hussein], who told [m11=m9 the officers] to let people speak.
[m12:JOR.LAB The Professional Associations Council], which represents 33 unions of doctors, engineers, lawyers and others, {e8 refused} to call off {e19 Wednesday's strike}. [m49=m12 Its] head, [m13:JOR.LAB Ali Abbous], said that [m41=m12 the council] <<q2 had a quarrel with the law and not with [m42=m4 Mulki]>>. [m14=m13 He], however, left the door ajar: if the bill is returned to the Cabinet, [m43=m13 he] said, [m15=m12 they] would {e9 suspend} all measures.
[m16:JOR.LEG House Speaker Atef Tarawneh] {e10 met} [m17=m12 the unionists] on Saturday, without result. Seventy-eight [m18:JOR.LEG deputies] have signed a letter which {e11 rejects} the bill.
[m19:IMF The International Monetary Fund], under whose $723 million programme the law was drafted, says nobody told [m20:JOR.GOV Jordan] to tax the poor. Its mission chief [m21:IMF Martin Cerisola] declined to comment further.
[m22:JOR.COP Public Security Department Director Maj. Gen. Fadel Hmoud] said 60 persons {e12 had been arrested} so far, eight of them foreigners, and 42 men of [m44=m22 his force] hurt. In Irbid, [m23:JOR.CVL masked youths] {e13 blocked} the road to Ramtha with tyres on Sunday.
[m45:JOR.GOV The ministry of interior] added on Monday that peaceful assembly was guaranteed. [m46=m45 It] did not say what became of [m24:JOR.JRN two photographers] whose cameras were {e14 taken} in Maan.
[m25:JOR.REL The Islamic Action Front], the political arm of the local Muslim Brotherhood, kept a low profile all week. Its secretary-general, [m26:JOR.REL Mohammad Zyoud], told [m48:#JordanTimes The Jordan Times] that <<q3 the party's flag stays at home so that Jordan's may be seen>>.
In [m47=m3 his] office, [m27=m3 the King] {e15 received} a telephone call from [m28:KWT.GOV the Kuwaiti Emir], and another from [m29:ARE.GOV Sheikh Mohamed bin Zayed]. [m35=m28+m29 The Gulf states] let a five-year aid package {e16 lapse} at the end of 2016; [m36:JOR.GOV the Kingdom], host to 670,000 Syrian refugees and a member of no oil club, has lived on loans since.
Older readers will recall April 1989. Then [m30:JOR.CVL riots in Maan] over fuel prices {e17 unseated} [m31:JOR.GOV Prime Minister Zeid Rifai], and [m32:JOR.GOV the late King Hussein] {e18 called} the first elections in 22 years.
e1 m1 > m7 RETREAT actual 2018-06-04/day mode=resign ctx=executive,economic again
e20 m4 > m7 RETREAT actual 2018-06-04/day mode=resign ctx=executive,economic
e2 m2 > m33 PROTEST planned 2018-06-06/day mode=strike ctx=economic again
e3 m3 > m4 CONCEDE actual 2018-06-04/day ctx=executive
e4 m3 > m5 REQUEST requested 2018-06-04/day mode=assist ctx=executive
e5 m33 > m2 CONCEDE hypothetical 2018-06-05/none ctx=economic,legislative
e6 m8 > m4 PROTEST actual 2018-06-05/day mode=demo ctx=economic
e7 m10 > m8 CONSULT actual 2018-06-05/day ctx=executive
e19 m12 > m33 PROTEST planned 2018-06-06/day mode=strike ctx=economic
e8 m12 > m33 REJECT actual 2018-06-05/none mode=yield ctx=economic
e9 m15 > m33 CONCEDE hypothetical 2018-06-05/none ctx=economic
e10 m16 > m17 CONSULT actual 2018-06-02/day ctx=legislative,economic
e11 m18 > m4 REJECT actual 2018-06-05/none ctx=legislative,economic
e12 m22 > m7 COERCE actual 2018-06-05/none mode=arrest ctx=repression said=m22
e13 m23 > m4 PROTEST actual 2018-06-03/day mode=obstruct ctx=economic
e14 m22 > m24 COERCE actual 2018-06-05/none mode=seize ctx=rights_freedoms
e15 m28,m29 > m27 CONSULT actual 2018-06-05/none mode=phone ctx=diplomatic
e16 m35 > m36 SANCTION actual 2016-12-01/month mode=discontinue ctx=economic bg
e17 m30 > m31 PROTEST actual 1989-04-01/month mode=riot ctx=economic bg
e18 m32 > m30 CONCEDE actual 2018-06-05/none ctx=election,pro_democracy bg
q1 m7 direct
q2 m13 indirect cue=said
q3 m26 indirect cue=told
rel m13 leads m12
rel m26 leads m25
