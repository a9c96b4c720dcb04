### Folha de S.Paulo 2023-07-28 article
= [m1:BRA.COP Police] {e1 kill} ten in [m2:@BRA Guarujá]; [m3:BRA.GOV governor] 'extremely satisfied'
~byline Tainá Moreira, São Paulo
~date_line Jul.28.2023 7:40PM
[m4:BRA.COP The São Paulo military police] {e2 shot dead} [m29:BRA.CVL ten people] in the hillside districts of the resort town since Friday, in an operation that began after [m5:BRA.COP a soldier of the elite battalion], Patrick Bastos Reis, was murdered on patrol.
"<<q1 There was no excess>>," [m6:BRA.GOV Governor Tarcísio de Freitas] told a news conference. "<<q2 [m7=m6 I] am extremely satisfied with [m8=m4 the men]. Whoever wants to fight [m9=m4 them] will not be met with flowers.>>"
[m10:BRA.CVL Neighbors] {e3 tell of} a fruit seller led behind a wall by officers in masks. [m11:BRA.JUD The state ombudsman, Claudio Silva], {e4 received} [m12=m10 them] on Thursday at a church hall; [m13=m11 he] has {e5 asked} for the footage of the cameras that [m14=m4 the troopers] wear on the chest.
In Brasília, [m15:BRA.GOV Justice Minister Flávio Dino] {e6 questioned} whether the reaction had been proportional. [m16=m15 He] would {e7 not step in}, [m17=m15 he] said: that was a matter for [m18:BRA.JUD the state prosecutors], who have {e8 opened} a file.
[m19:BRA.NGO Conectas], [m20:BRA.NGO the Brazilian Bar Association] and [m21:BRA.PTY the Workers' Party] {e9 called for} an end to the raids, which are to go on for a month. A motion of [m22:BRA.LEG São Paulo assemblyman Eduardo Suplicy] {e10 would have} the secretary of public security, [m23:BRA.GOV Guilherme Derrite], explain [m31=m23 himself]; [m24:BRA.PTY the Republicans], the governor's party, will vote it down, its whip said.
[m25=m23 Derrite] is a former captain of the battalion. [m26=m23 He] {e11 denied} torture: "<<q3 Narratives.>>"
Ten years ago last June it was the same force that {e12 fired} rubber bullets at [m27:BRA.CVL students] marching over a bus fare. [m30:BRA.GOV The state] was then {e13 ordered} by [m28:BRA.JUD a court] to pay for a photographer's eye, a ruling later overturned.
The dead soldier's father asked on television for quiet.
~share Translated by the desk | Leia em português
e1 m1 > m29 ASSAULT actual 2023-07-28/none mode=firearms ctx=repression again
e2 m4 > m29 ASSAULT actual 2023-07-28/none mode=firearms ctx=repression
e3 m10 > m4 ACCUSE actual 2023-07-28/none mode=allege ctx=repression,human_rights
e4 m11 > m12 CONSULT actual 2023-07-27/day mode=meet ctx=human_rights
e5 m13 > m14 REQUEST requested 2023-07-28/none mode=assist ctx=human_rights,legal
e6 m15 > m4 ACCUSE actual 2023-07-28/none mode=disapprove ctx=repression
e7 m16 > m4 REJECT actual 2023-07-28/none mode=assist ctx=legal
e8 m18 > m4 ACCUSE actual 2023-07-28/none mode=investigate ctx=legal
e9 m19,m20,m21 > m6 REQUEST requested 2023-07-28/none mode=yield ctx=repression
e10 m22 > m23 REQUEST requested 2023-07-28/none mode=change ctx=legislative,repression
e11 m26 > m10 REJECT actual 2023-07-28/none ctx=human_rights
e12 m4 > m27 ASSAULT actual 2013-06-01/month mode=crowd-control ctx=repression bg
e13 m28 > m30 SANCTION actual 2023-07-28/none mode=convict ctx=legal bg
q1 m6 direct cue=told
q2 m6 direct
q3 m26 direct cue=denied
rel m6 member_of m24

### Kommersant 2004-02-24 article
= [m1:GEO.GOV Saakashvili] {e1 gives} [m2:AJARIA.REB Batumi] until Sunday
~date_line Feb. 24, 2004
~page_control Print / E-mail
[m3:AJARIA.REB Aslan Abashidze] has lost friends before, but never so many in a week. [m4:ARM.GOV Yerevan], whose lorries need the road through [m5=m3 his] port, {e2 telephoned} on Saturday to ask [m6=m3 him] to be reasonable.
What [m7:GEO.GOV President Mikhail Saakashvili] {e3 wants} is simple: that [m8:GEO.GOV the centre's] customs men, not the clan's, sit at [m9:@GEO Sarpi]. [m10=m7 He] {e4 set} a term that ends on Sunday at midnight. If it passes, money from the capital will {e5 stop}.
"<<q1 Nobody speaks to [m11=m3 me] through a keyhole>>," [m12=m3 the Adjarian leader] replied on [m13=m3 his] own television channel. [m14=m3 He], too, can {e6 close} something, [m15=m3 he] added, and everyone knew that [m16=m3 he] meant the bridge at Choloki.
On Monday [m17:AJARIA.REB a band of his guards] {e7 turned back} [m18:GEO.GOV the finance minister, Zurab Noghaideli], there. [m19=m18 The minister] was {e8 held} for two hours in a petrol station before [m20=m18 he] could return to [m21:@GEO Poti].
A few days earlier [m22:GEO.CVL activists of Our Adjara], a movement led by [m23:GEO.CVL Edzgar Surmanidze], had been {e9 beaten} at a bus stop by [m24:AJARIA.REB men in tracksuits]. [m25=m22 They] {e10 complained} to [m26:CE the Council of Europe], which [m36:GEO.GOV Georgia] joined in 1999.
[m27:RUS.GOV Moscow] keeps a garrison of 3,000 in Batumi. [m35:RUS.GOV Mayor Yury Luzhkov], a friend of the house, is expected on Thursday to {e11 mediate}; [m28:GEO.GOV the foreign minister, Tedo Japaridze], {e12 objected} in advance. In [m29:@RUS the Duma] [m30:RUS.PTY Rodina] {e13 demanded} that the base be reinforced. [m31=m27 The Kremlin] {e14 refused}.
[m32:USA.GOV The Americans] pay for the Georgian army's boots. [m33:USA.GOV Ambassador Richard Miles] {e15 saw} [m34=m3 Mr. Abashidze] on Friday for an hour, without an interpreter.
e1 m1 > m2 THREATEN threatened 2004-02-29/day mode=restrict ctx=territory again
e2 m4 > m6 CONSULT actual 2004-02-21/day mode=phone ctx=territory,diplomatic
e3 m7 > m3 REQUEST requested 2004-02-24/none mode=yield ctx=territory,economic
e4 m10 > m3 THREATEN threatened 2004-02-24/none mode=restrict ctx=territory,economic
e5 m7 > m3 SANCTION hypothetical 2004-02-29/none mode=discontinue ctx=territory,economic
e6 m14 > m7 THREATEN threatened 2004-02-24/none mode=restrict ctx=territory
e7 m17 > m18 REJECT actual 2004-02-23/day mode=meet ctx=territory
e8 m17 > m19 COERCE actual 2004-02-23/day mode=arrest ctx=territory
e9 m24 > m22 ASSAULT actual 2004-02-20/none mode=beat ctx=repression bg
e10 m25 > m3 ACCUSE actual 2004-02-20/none mode=allege ctx=repression,human_rights
e11 m35 > m7,m3 AGREE planned 2004-02-26/day ctx=territory,diplomatic
e12 m28 > m35 REJECT actual 2004-02-24/none mode=meet ctx=territory,diplomatic
e13 m30 > m31 REQUEST requested 2004-02-24/none mode=change ctx=military
e14 m31 > m30 REJECT actual 2004-02-24/none mode=change ctx=military
e15 m33 > m34 CONSULT actual 2004-02-20/day mode=meet ctx=diplomatic
q1 m12 direct cue=replied
rel m23 leads m22
rel m36 member_of m26 from=1999

### Bangladesh Sangbad Sangstha 2015-10-09 article
= [m1:BGD.GOV Dhaka], [m2:IND.GOV Delhi] border chiefs {e1 agree} on lights, not on cattle
~date_line DHAKA, Oct 9, 2015 (BSS)
[m3:BGD.MIL Border Guard Bangladesh] and [m4:IND.MIL India's Border Security Force] ended four days of {e2 consultations} at Pilkhana on Thursday with [m5=m3+m4 their] commanders shaking hands and little else that was new.
[m6:BGD.MIL BGB Director General Maj Gen Aziz Ahmed] said that <<q1 [m28=m6 he] had {e3 raised} the deaths of 34 Bangladeshis on the frontier this year>>. [m7=m6 He] {e4 asked} for non-lethal arms.
The Indian side {e5 assured} that sound grenades and lamps would come first. "<<q2 But [m8=m4 our] men are attacked with machetes at three in the morning>>," [m9:IND.MIL BSF chief DK Pathak] pointed out.
[m27:IND.BUS Cattle traders] were told by [m10:IND.GOV Home Minister Rajnath Singh] in April to {e6 stop}; beef in [m11:@BGD Dhaka] has since become a third dearer.
[m12=m3 The BGB] {e7 handed over} a list of 38 camps of [m13:ULFA.REB insurgents] that it had searched and found empty. It {e8 denied} once more that [m14:ULFA.REB the United Liberation Front of Asom] trains on its side. [m15:ULFA.REB Anup Chetia], the front's general secretary, is to be {e9 extradited} within weeks, an official hinted.
Under the land boundary agreement, {e10 signed} in 1974 and ratified by [m16:IND.LEG the Indian parliament] only in May, 162 enclaves have changed hands. On July 31 at midnight flags were hoisted in [m17:@BGD Dasiar Chhara].
[m18:BGD.NGO Odhikar] {e11 blamed} [m19=m4 the BSF] on Wednesday for a body found in the Ichamati. [m20:BGD.OPP The BNP], led by [m21:BGD.OPP Begum Khaleda Zia], {e12 called} the talks a picnic.
[m22:BGD.CVL Relatives of Felani Khatun], the girl who hung dead from the fence in 2011, {e13 appealed} in July to [m23:IND.JUD the Indian Supreme Court]. [m24:IND.JUD A force court] had {e14 acquitted} [m25:IND.MIL the constable] twice.
The next round is due in [m26:@IND New Delhi] in spring.
e1 m1 > m2 AGREE planned 2015-10-08/day ctx=territory again
e2 m3 > m4 CONSULT actual 2015-10-08/day mode=meet ctx=territory
e3 m6 > m4 ACCUSE actual 2015-10-08/day mode=disapprove ctx=territory
e4 m7 > m4 REQUEST requested 2015-10-08/day mode=change ctx=territory
e5 m4 > m3 AGREE planned 2015-10-08/day ctx=territory
e6 m10 > m27 REQUEST requested 2015-04-01/month mode=yield ctx=economic bg
e7 m12 > m4 COOPERATE actual 2015-10-08/none ctx=intelligence,terrorism
e8 m12 > m4 REJECT actual 2015-10-08/none ctx=terrorism
e9 m1 > m15 AGREE planned 2015-10-09/none ctx=legal
e10 m1 > m2 SUPPORT actual 1974-01-01/year ctx=territory bg
e11 m18 > m19 ACCUSE actual 2015-10-07/day mode=allege ctx=human_rights
e12 m20 > m1 ACCUSE actual 2015-10-09/none mode=disapprove ctx=diplomatic
e13 m22 > m23 REQUEST requested 2015-07-01/month mode=change ctx=legal bg
e14 m24 > m25 CONCEDE actual 2015-10-09/none ctx=legal bg
q1 m6 indirect cue=said
q2 m9 direct cue=pointed out
rel m6 leads m3
rel m9 leads m4
rel m21 leads m20

### Cook Islands News 2012-03-23 article none
= Lagoon Day draws a record crowd to [m1:@COK Muri]
~byline Matilda Teura
~page_control Read 214 times
More than 900 people turned up for the fifth Lagoon Day on Wednesday, twice as many as there were plates.
[m2:COK.NGO Te Ipukarea Society], which runs the event with [m3:COK.GOV the Ministry of Marine Resources], had hoped for four hundred.
"<<q1 [m4=m2 We] ran out of ika mata before the prayer was over>>," said [m5:COK.NGO the society's Jacqueline Evans]. "<<q2 Next year [m6=m2 we] count heads first.>>"
Pupils of [m7:COK.EDU Apii Te Uki Ou] showed how to tell a good sea cucumber from a tired one. [m8:? A visitor from Hamilton] fell off a paddle board four times and was given a prize for it.
[m9:COK.GOV Prime Minister Henry Puna] opened the day and left early to catch a flight to [m10:@COK Manihiki], where [m11=m9 he] owns a pearl farm.
The water itself had a clean bill of health for the first time since 2009. The ministry tests it every month at eight places.
[m12:COK.BUS A resort] lent the kayaks. Nothing was broken but one paddle and, late in the evening, a guitar.
~footer Cook Islands News, P.O. Box 15, Rarotonga
q1 m5 direct cue=said
q2 m5 direct
