### The Kyrgyz Tribune 2022-09-19 article
= Truce holds on its third day; [m1:KGZ.GOV Bishkek] buries, [m2:TJK.GOV Dushanbe] buries
~byline By Aigerim Sultanova
~date_line Monday 19 September 2022
~advert Advertisement
Nobody shot on Sunday. In [m3:@KGZ Batken], where 137,000 people have been moved out, that is news.
It was on Friday, toward ten in the morning, that [m4:TJK.MIL tanks] {e2 rolled} up to the school of [m5:@KGZ Ak-Sai], and Grads {e3 rained} upon [m23:KGZ.CVL the airport quarter]. [m6:KGZ.GOV Sadyr Japarov] was at that hour in [m7:@UZB Samarkand] for a summit of [m8:SCO the Shanghai Cooperation Organization], as was [m9:TJK.GOV the man] whose soldiers they were, if [m30=m9 his] story is right. [m10=m9 Emomali Rahmon] has it that [m11:KGZ.MIL the border guards] of [m12=m6 his colleague] {e4 opened up} first, two days earlier.
There [m31=m6+m9 the two] {e5 talked}, in a corridor, and told [m32=m31 their] generals to stop. The order didn't get far till Saturday.
"<<q1 Such a thing is no border incident. [m24=m1 We] were {e6 invaded}>>," [m13:KGZ.GOV Edil Baisalov], deputy head of the cabinet, said on Monday. "<<q2 [m33=m1 They]'re making theatre out of [m34=m1 their] own provocation>>," {e7 retorted} [m14:TJK.GOV a spokesman in Dushanbe], who didn't give a name.
Fifty-nine dead on this side; on the other, forty-one. [m15:TJK.CVL Four women] at a mosque in Ovchi Kalacha were {e8 struck} by a drone of Turkish make, [m25:TJK.GOV Tajiks] say.
[m28=m1+m2 Both states] are members of [m16:CSTO the Collective Security Treaty Organization], which has looked on. [m35=m16 Its] secretary-general, [m17:CSTO Stanislav Zas], {e9 suggested} a mission of observers. [m18:RUS.GOV Vladimir Putin] {e10 phoned} each of [m26=m6+m9 the two presidents] on Sunday. [m36=m18 He] is [m39=m26 their] protector after all: the base at [m19:@KGZ Kant] is in [m40=m18 Russian] hands, and so is the one near the Tajik capital.
[m20:KGZ.SPY Kamchybek Tashiev], at the head of [m21:KGZ.SPY the State Committee for National Security], and [m22:TJK.SPY Saimumin Yatimov], [m37=m20 his] opposite number, {e11 signed} four points on Monday evening at the Guliston crossing. [m38=m20+m22 They] {e12 will pull} reserves {e13 away} within a day.
~related Most read: Potato prices in Osh
[m27:KGZ.CVL A hundred people] outside the White House in Bishkek {e14 shouted} for weapons.
e2 m4 > m11 ASSAULT actual 2022-09-16/day mode=heavy-weapons ctx=military,territory
e3 m4 > m23 ASSAULT actual 2022-09-16/day mode=heavy-weapons ctx=military,territory
e4 m11 > m4 ASSAULT actual 2022-09-14/none mode=firearms ctx=military,territory said=m10
e5 m6 > m9 CONSULT actual 2022-09-16/none ctx=military,territory
e6 m4 > m24 ASSAULT actual 2022-09-16/day ctx=military,territory again
e7 m14 > m13 REJECT actual 2022-09-19/none ctx=territory
e8 m11 > m15 ASSAULT actual 2022-09-19/none mode=drone ctx=military said=m25
e9 m17 > m1,m2 AGREE planned 2022-09-19/none ctx=peacekeeping
e10 m18 > m26 CONSULT actual 2022-09-18/day mode=phone ctx=diplomatic
e11 m20 > m22 SUPPORT actual 2022-09-19/day ctx=military,territory
e12 m20 > m22 CONCEDE planned 2022-09-19/day mode=withdraw ctx=military,territory
e13 m20 > m22 CONCEDE planned 2022-09-19/day mode=withdraw ctx=military,territory again
e14 m27 > m6 PROTEST actual 2022-09-19/none mode=demo ctx=military
q1 m13 direct cue=said
q2 m14 direct cue=retorted
rel m28 member_of m16
rel m17 leads m16
rel m20 leads m21
rel m40 controls m19

### La Prensa (Panama, English) 2012-02-08 article
= [m1:PAN.IND Ngäbe] lift roadblocks after a night in [m2:@PAN San Félix]
~byline Eliana Quirós, correspondents in Chiriquí
~date_line 8 February 2012
The first truck carried onions. They'd been green when it left Cerro Punta nine days ago.
At two o'clock on Tuesday afternoon [m3=m1 men with feathers in their hats] {e1 rolled} the boulders off the Inter-American Highway. An accord had been {e2 reached} some hours before, with [m4:PAN.REL Bishop José Luis Lacunza] and [m5:UN a UN official] in the middle of the table.
At one end sat [m6:PAN.IND Silvia Carrera], the first woman to be general chief of [m7:PAN.IND the comarca Ngäbe-Buglé], who can neither read nor be hurried. At the other sat [m8:PAN.GOV Jorge Ricardo Fábrega], minister of government.
"<<q1 [m28=m1 We] came for the dead. There'll be no mine and no dam until [m29=m1 we] have spoken about them>>," [m9=m6 the cacica] said.
Two there were. [m10:PAN.IND Jerónimo Rodríguez Tugri] fell on Sunday when [m11:PAN.COP anti-riot units] {e3 broke} the blockade at Horconcitos, [m12:PAN.IND a boy of sixteen] a day later. [m13:PAN.GOV José Raúl Mulino], who heads [m14:PAN.GOV the Security Ministry], {e4 insists} that none of [m30=m13 his] men carried lead. The police chief, [m15:PAN.COP Gustavo Pérez], first {e5 contradicted} [m31=m13 him], then himself.
What did [m32=m6+m8 they] sign? Phones will {e6 work} again, [m24:PAN.IND the forty detained] {e7 go home}, [m25:PAN.LEG the Assembly] {e8 takes up} an article of Bill 415 which had gone missing. It would forbid mines in the district; it was dropped in January by the majority which [m16:PAN.PTY Democratic Change] has with [m17:PAN.PTY Molirena]. [m18:PAN.GOV President Ricardo Martinelli], who is the chairman of [m27=m16 the former], was {e9 on the phone} from Tokyo with [m33=m4 the bishop].
[m19:PAN.OPP Juan Carlos Varela], vice president still and leader of [m20:PAN.OPP the Panameñista Party], out of the alliance since August, {e10 scolded} [m26=m18 his one-time partner's] "<<q2 bulldozer>>". [m21:PAN.LAB The construction union Suntracs], affiliated with [m22:PAN.LAB Conusi], had {e11 downed} [m34=m21 its] tools on Monday in sympathy.
[m23:CAN.BUS Inmet Mining], whose pit lies elsewhere, saw [m35=m23 its] shares fall.
e1 m3 > m18 RETREAT actual 2012-02-07/day ctx=environment,natural_resource
e2 m6 > m8 SUPPORT actual 2012-02-07/day ctx=environment,natural_resource
e3 m11 > m10 ASSAULT actual 2012-02-05/day mode=crowd-control ctx=repression,environment
e4 m13 > m1 REJECT actual 2012-02-08/none ctx=repression
e5 m15 > m13 REJECT actual 2012-02-08/none ctx=repression
e6 m8 > m6 CONCEDE planned 2012-02-07/day ctx=rights_freedoms
e7 m8 > m24 CONCEDE planned 2012-02-07/day mode=release ctx=rights_freedoms
e8 m25 > m6 CONCEDE planned 2012-02-07/day ctx=legislative,environment
e9 m18 > m33 CONSULT actual 2012-02-07/none mode=phone ctx=environment
e10 m19 > m26 ACCUSE actual 2012-02-08/none mode=disapprove ctx=repression
e11 m21 > m18 PROTEST actual 2012-02-06/day mode=strike ctx=repression,environment
q1 m9 direct cue=said
q2 m19 mixed cue=scolded
rel m6 leads m7
rel m13 leads m14
rel m16 ally_of m17
rel m18 leads m27
rel m19 leads m20
rel m21 part_of m22
