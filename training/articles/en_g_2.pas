### The Guardian 2018-03-29 article
= [m1:SVK.GOV Slovakia] {e13 goes its own way} as [m2:EU EU] allies {e14 show} [m3:RUS.GOV Russian diplomats] the door
~byline Jon Hartley in Bratislava
~date_line Thu 29 Mar 2018 16.40 BST
~share Shares 212
When [m36:EU two dozen governments] decided this week to {e1 throw out} [m4:RUS.SPY presumed Russian spies] over the poisoning in [m5:@GBR Salisbury], Bratislava looked at its shoes.
"<<q1 [m6=m1 We] will {e15 not be pushed} into this>>," the foreign minister, [m7:SVK.GOV Miroslav Lajčák], told reporters on Tuesday, before calling in [m8:RUS.GOV the Russian ambassador] for what [m9=m7 he] described as <<q2 {e2 a frank complaint}>>.
It satisfied few. [m10:SVK.OPP The liberal opposition party SaS] {e3 accused} [m11:SVK.GOV the three-week-old cabinet of Peter Pellegrini] of "<<q3 hiding under the duvet>>". [m12:SVK.GOV The president, Andrej Kiska], whose powers are mostly ceremonial, {e4 demanded} an expulsion too.
[m13:SVK.PTY The Slovak National party], a member of [m14=m11 the ruling coalition], takes the opposite view. [m15:SVK.PTY Andrej Danko], who leads [m16=m13 it] and who also presides over [m37:SVK.LEG parliament], {e5 travels} to [m17:@RUS Moscow] several times a year and {e6 has thanked} [m18=m3 his hosts] there for "<<q4 correct relations>>".
Next door, [m19:CZE.GOV the Czech government] {e7 sent three packing} on Monday. But [m20:CZE.GOV the president in Prague castle, Miloš Zeman], {e16 cast doubt on} [m38:GBR.GOV London's] account and {e8 asked} [m21:CZE.SPY the counter-intelligence service, BIS], to find out whether novichok had been made at home.
[m22=m21 The service] is led by [m23:CZE.SPY Michal Koudelka], a man whose promotion to general [m24=m20 the head of state] has {e9 turned down} twice.
[m25:AUT.GOV Austria] is {e10 staying out} as well. [m26:AUT.GOV Its chancellor, Sebastian Kurz], wants to be "<<q5 a bridge>>", and [m27:AUT.PTY the far-right Freedom party], with which [m28=m26 he] shares power, signed a cooperation pact in December 2016 with [m29:RUS.PTY United Russia].
In [m30:GBR.GOV London] a Foreign Office source {e11 shrugged off} the gaps. "<<q6 Eighteen EU countries in four days. Nobody here is counting the absentees>>."
[m31:RUS.GOV The Kremlin] is. [m32:RUS.GOV Dmitry Peskov] said <<q7 some capitals had been [m33:GBR.GOV arm-twisted]>>, and {e12 promised} an answer in kind.
That answer was being typed on Thursday evening: [m34:RUS.GOV Sergei Lavrov] summoned envoys one after another. Slovakia's was not on the list.
Both central European states joined [m35:NATO Nato] after the cold war, the Czechs in 1999 and the Slovaks five years later.
e1 m36 > m4 SANCTION actual 2018-03-26/week mode=expel ctx=diplomatic,intelligence
e13 m1 > m2 REJECT actual 2018-03-27/day ctx=diplomatic again
e14 m2 > m3 SANCTION actual 2018-03-26/week mode=expel ctx=diplomatic,intelligence again
e15 m6 > m2 REJECT actual 2018-03-27/day ctx=diplomatic
e2 m7 > m8 ACCUSE actual 2018-03-27/day mode=disapprove ctx=diplomatic,intelligence
e3 m10 > m11 ACCUSE actual 2018-03-29/none mode=disapprove ctx=diplomatic
e4 m12 > m11 REQUEST requested 2018-03-29/none mode=change ctx=diplomatic
e5 m15 > m18 CONSULT actual 2018-03-29/none mode=visit ctx=diplomatic bg
e6 m15 > m18 SUPPORT actual 2018-03-29/none ctx=diplomatic bg
e7 m19 > m3 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,intelligence
e8 m20 > m21 REQUEST requested 2018-03-29/none mode=assist ctx=intelligence,cbrn
e16 m20 > m38 REJECT actual 2018-03-29/none ctx=cbrn,diplomatic
e9 m24 > m23 REJECT actual 2018-03-29/none ctx=executive,intelligence bg
e10 m25 > m2 REJECT actual 2018-03-29/none ctx=diplomatic
e11 m30 > m1 SUPPORT actual 2018-03-29/none ctx=diplomatic
e12 m32 > m2 THREATEN threatened 2018-03-29/none mode=relations ctx=diplomatic
q1 m7 direct cue=told
q2 m9 mixed cue=described
q3 m10 mixed cue=accused
q4 m15 mixed cue=thanked
q5 m26 mixed cue=wants
q6 m30 direct
q7 m32 indirect cue=said
rel m13 member_of m14
rel m15 leads m16
rel m15 leads m37
rel m23 leads m22

### AP 2015-02-17 article
= [m1:BOL.GOV Morales], [m2:CHL.GOV Bachelet] {e12 trade barbs} as sea case nears court
~byline By CARLOS VALDEZ
~date_line Feb. 17, 2015 6:02 PM ET
~page_control Related Content
[m3:@BOL LA PAZ, Bolivia] ([m4:#AP AP]) — [m5:BOL.GOV Bolivia's president] on Tuesday {e1 scoffed} at [m6:CHL.GOV Chile's] argument that the U.N.'s highest court has no business weighing his landlocked country's claim to the sea, calling it "<<q1 the excuse of somebody who fears the judges>>."
[m7=m5 Evo Morales] told [m8:BOL.AGR coca growers in the Chapare], whose union federation [m9=m5 he] still heads, that <<q2 a delegation would leave for [m10:@NLD The Hague] in May>>.
Chile {e2 filed} the objection last July. Its ambassador to the case, [m11:CHL.GOV Felipe Bulnes], said Bolivians were "<<q3 confusing a wish with a right>>."
The neighbors have had no full diplomatic ties since 1978, when talks on a corridor {e3 were called off} by [m12=m1 La Paz].
Bolivia lost its 250-mile coast in the 1879-83 War of the Pacific. [m13:CHL.MIL Chilean troops] {e4 took} the port of Antofagasta without a fight, and [m14:PER.GOV Peru], the Bolivians' ally at the time, lost three provinces of its own.
Relations soured further this month over a smaller thing. [m15:CHL.COP Chilean border police] {e5 held} [m16:BOL.LAB eight truckers] for two nights at the crossing of Colchane, saying their papers were forged. [m17=m16 Their] colleagues {e6 parked} 300 rigs across the highway in answer.
[m18:BOL.GOV The Foreign Ministry] {e7 lodged} a note. It also {e8 wants} [m19=m6 Santiago] to pay for the rotten fruit.
"<<q4 Those men were treated with dignity. The rest is theater for The Hague>>," was the reply of [m20:CHL.GOV Chile's interior minister, Rodrigo Penailillo].
Not all of it was theater. [m21:BOL.COP The Bolivian police commander in Oruro] {e9 conceded} that three of the documents had been photocopies.
[m22:VAT.GOV Pope Francis], who is to {e10 visit} [m23=m1 Bolivia] in July, has let it be known that [m24=m22 he] will not be drawn in, [m25:BOL.REL the Bolivian bishops' conference] said. [m26:BOL.REL Its president, Bishop Oscar Aparicio], {e11 appealed to} [m27=m1+m2 the two leaders] to "<<q5 lower the microphones>>."
Bolivia, which belongs to [m28:ALBA the ALBA bloc] and is a candidate for full entry into [m29:MERCOSUR Mercosur], has kept trading with Chile throughout. Some 80 percent of its cargo passes through the port of Arica.
e1 m5 > m6 ACCUSE actual 2015-02-17/day mode=disapprove ctx=legal,territory
e12 m1 > m2 ACCUSE actual 2015-02-17/day mode=disapprove ctx=legal,territory again
e2 m6 > m5 REJECT actual 2014-07-01/month ctx=legal,territory bg
e3 m12 > m6 SANCTION actual 1978-01-01/year mode=discontinue ctx=diplomatic,territory bg
e4 m13 > m12 COERCE actual 1879-01-01/year mode=seize ctx=military,territory bg
e5 m15 > m16 COERCE actual 2015-02-01/month mode=arrest ctx=legal,economic
e6 m17 > m6 PROTEST actual 2015-02-01/month mode=obstruct ctx=economic
e7 m18 > m6 ACCUSE actual 2015-02-17/none mode=disapprove ctx=diplomatic
e8 m18 > m19 REQUEST requested 2015-02-17/none mode=assist ctx=economic,reparations
e9 m21 > m6 CONCEDE actual 2015-02-17/none ctx=legal
e10 m22 > m23 AGREE planned 2015-07-01/month ctx=diplomatic,religion_ethnicity
e11 m26 > m27 REQUEST requested 2015-02-17/none mode=change ctx=diplomatic
q1 m5 mixed cue=calling
q2 m7 indirect cue=told
q3 m11 mixed cue=said
q4 m20 direct cue=reply
q5 m26 mixed cue=appealed
rel m9 leads m8
rel m26 leads m25
rel m23 member_of m28

### Al Jazeera 2021-06-11 article
= [m34:@NER Niamey] {e13 plays host} as [m1:NGA.GOV Nigeria], [m2:NER.GOV Niger] and [m3:TCD.GOV Chad] weigh joint push after Boko Haram chief's death
~page_control Listen to this story
~byline By Ousmane Farid
~date_line Published On 11 Jun 2021
Defence chiefs of the Lake Chad countries have {e1 met} behind closed doors in [m4:@NER Niamey], three weeks after [m5:ISWAP.REB Islamic State West Africa Province] fighters {e2 overran} the hideout of [m6:BOKOHARAM.REB Abubakar Shekau] in the Sambisa forest.
Shekau, who had led [m7:BOKOHARAM.REB Boko Haram] since 2009, blew himself up rather than be taken, according to an audio recording in the voice of [m8=m5 the rival group's] commander, [m9:ISWAP.REB Abu Musab al-Barnawi].
"<<q1 He was someone who committed unimaginable terrorism>>," [m10=m9 the voice] {e3 says} of [m11=m6 the dead man].
[m12:NGA.MIL General Lucky Irabor], [m13=m1 Nigeria's] chief of defence staff, {e4 proposed} to [m14=m2+m3 his hosts and neighbours] that troops pursue [m15=m5 the victors] across borders "<<q2 while the newcomers are still counting their captives>>".
[m16=m2 Niger], whose garrison at Diffa was {e5 mortared} on Monday night, is said to be in favour. [m17=m16 It] had only one condition: that fuel for the vehicles be paid for by others.
[m18=m3 Chad] is not so sure. Its army {e6 brought back} 600 of 1,200 soldiers from the three-border area in August, and [m19:TCD.MIL the transitional military council led by Mahamat Idriss Deby] has rebels of [m20:FACT.REB FACT] to think of.
It was in fighting with [m21=m20 those insurgents] in the northern desert that [m22:TCD.GOV his father, President Idriss Deby], was {e7 killed} in April.
"<<q3 [m23=m3 We] cannot guard everyone's house. [m24=m3 Our] own door is open>>," a Chadian colonel told Al Jazeera.
[m25:UNHCR The UN refugee agency] {e8 asked} the meeting to keep in mind the 300,000 Nigerians who live in camps across the lines. [m26=m25 It] {e9 handed out} tents to [m27:NGA.REF 4,000 new arrivals] at Diffa last week.
~related Read more
~related list of 2 items: The many deaths of Abubakar Shekau
[m28:CMR.GOV Cameroon], also part of [m29:? the Multinational Joint Task Force], sent nobody. Yaounde {e10 gave} no reason, though it has {e11 grumbled} in the past about [m30:NGA.MIL Nigerian patrols] that cross unannounced.
[m31:FRA.GOV President Emmanuel Macron] {e12 announced} on Thursday that Operation Barkhane, [m32:FRA.MIL France's 5,100-strong Sahel force], would be wound up in its present form.
Analysts say <<q4 ISWAP, which now controls [m33:@NGA the islands and western shore of the lake], may be more dangerous than its rival since it taxes rather than robs>>.
e1 m1,m2,m3 > m1,m2,m3 CONSULT actual 2021-06-11/none mode=multilateral ctx=military,terrorism
e13 m1,m2,m3 > m1,m2,m3 CONSULT actual 2021-06-11/none mode=multilateral ctx=military,terrorism again
e2 m5 > m6 ASSAULT actual 2021-05-19/week ctx=terrorism,territory
e3 m10 > m11 ACCUSE actual 2021-06-11/none mode=disapprove ctx=terrorism
e4 m12 > m14 REQUEST requested 2021-06-11/none mode=assist ctx=military,terrorism
e5 m5 > m16 ASSAULT actual 2021-06-07/day mode=heavy-weapons ctx=military
e6 m18 > m5 RETREAT actual 2020-08-01/month mode=withdraw ctx=military bg
e7 m21 > m22 ASSAULT actual 2021-04-01/month ctx=military bg
e8 m25 > m14 REQUEST requested 2021-06-11/none mode=assist ctx=human_security
e9 m26 > m27 AID actual 2021-06-04/week ctx=human_security
e10 m28 > m14 REJECT actual 2021-06-11/none mode=meet ctx=military
e11 m28 > m30 ACCUSE actual 2021-06-11/none mode=disapprove ctx=military,territory bg
e12 m31 > m32 CONCEDE planned 2021-06-10/day mode=withdraw ctx=military
q1 m10 direct cue=says
q2 m12 mixed cue=proposed
q3 ? direct cue=told
q4 ? indirect cue=say
rel m9 leads m8
rel m28 part_of m29
rel m5 controls m33

### Xinhua 2011-03-24 article
= [m1:NPL.PTY Nepali Maoists] {e14 agree to let} commission count [m2=m10 ex-fighters]
~date_line English.news.cn 2011-03-24 20:13:40
~page_control FeedbackPrintRSS
[m3:@NPL KATHMANDU], March 24 ([m4:#Xinhua Xinhua]) -- [m5:NPL.PTY The Unified Communist Party of Nepal (Maoist)] on Thursday {e1 gave its consent} to a fresh head count in the seven cantonments where its former guerrillas have lived since the end of the civil war.
The go-ahead was announced after [m6:NPL.PTY party chairman Pushpa Kamal Dahal], better known as Prachanda, {e2 met} [m7:NPL.GOV Prime Minister Jhala Nath Khanal] at the latter's office in Singha Durbar.
"<<q1 There is no longer any reason for delay. [m8=m5 Our] people will open the gates>>," [m9=m6 Prachanda] was quoted as saying by [m27:NPL.PTY his press adviser].
Khanal heads [m28:NPL.PTY the Communist Party of Nepal (Unified Marxist-Leninist)] and was elected last month with the votes of the Maoists. [m29=m5 They] have yet to join [m30=m7 his] cabinet.
About 19,600 [m10:NPL.REB combatants] were {e3 verified} in 2007 by [m11:UN the United Nations Mission in Nepal], which {e4 closed} in January when its mandate was not extended.
[m12:NPL.OPP The Nepali Congress], the largest party in opposition, {e5 insists} that weapons be handed over first. [m13=m12 Its] vice president [m14:NPL.OPP Ram Chandra Poudel] said <<q2 a count without the keys of the containers would be a tourist trip>>.
[m15:NPL.MIL The Nepal Army], for its part, has {e6 offered} to set up a new directorate in which up to 7,000 of the fighters could serve, unarmed, as forest guards.
[m16:NPL.REB Vice Chairman Mohan Baidya's hardline faction], part of [m17=m5 the former rebel party], however {e7 described} that idea as "<<q3 surrender with a uniform>>".
On Wednesday, [m18:NPL.CVL some 300 former child soldiers], discharged last year, {e8 blocked} the highway at Chitwan to ask for a rehabilitation package. [m19:NPL.COP Police] {e9 took} [m20=m18 12 of them] into custody and {e10 set them free} in the evening.
[m21:IND.GOV India], [m22:CHN.GOV China] and other friends of the country have {e11 expressed satisfaction} at the breakthrough. [m23:CHN.GOV The Chinese embassy] also said a team of the People's Liberation Army, now on a {e12 visit} here, will sign an assistance agreement with [m24:NPL.GOV the defense ministry] on Friday.
The landlocked country is a member of [m25:SAARC the South Asian Association for Regional Cooperation], whose secretariat is in Kathmandu.
The peace process began with an accord {e13 signed} in November 2006 by Prachanda and [m26:NPL.GOV then Prime Minister Girija Prasad Koirala].
e1 m5 > m7 CONCEDE actual 2011-03-24/day ctx=military
e14 m1 > m7 CONCEDE actual 2011-03-24/day ctx=military again
e2 m6 > m7 CONSULT actual 2011-03-24/day mode=visit ctx=executive
e3 m11 > m10 CONSULT actual 2007-01-01/year ctx=peacekeeping bg
e4 m11 > m7 RETREAT actual 2011-01-01/month mode=withdraw ctx=peacekeeping bg
e5 m12 > m5 REQUEST requested 2011-03-24/none mode=yield ctx=military
e6 m15 > m10 AGREE planned 2011-03-24/none ctx=military
e7 m16 > m15 REJECT actual 2011-03-24/none ctx=military
e8 m18 > m7 PROTEST actual 2011-03-23/day mode=obstruct ctx=human_security
e9 m19 > m20 COERCE actual 2011-03-23/day mode=arrest ctx=repression
e10 m19 > m20 RETREAT actual 2011-03-23/day mode=release ctx=repression
e11 m21,m22 > m5 SUPPORT actual 2011-03-24/none ctx=diplomatic
e12 m22 > m24 CONSULT actual 2011-03-24/none mode=visit ctx=military,diplomatic
e13 m6 > m26 SUPPORT actual 2006-11-01/month ctx=diplomatic bg
q1 m9 direct cue=saying
q2 m14 indirect cue=said
q3 m16 mixed cue=described
rel m6 leads m5
rel m7 leads m28
rel m16 part_of m17
