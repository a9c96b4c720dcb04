### Reuters 2022-06-24 article
= [m41:RWA.GOV Rwanda], [m42:COD.GOV Congo] {e1 trade} blame as [m1:EAC East African] force plan meets [m2:COD.GOV Kinshasa's] {e2 no} to [m3:RWA.GOV Kigali]
~byline By Hereward Holland and Djaffar Al Katanty
~date_line June 24, 2022 2:05 PM GMT+2
[m4:@COD GOMA], Democratic Republic of Congo ([m5:#Reuters Reuters]) - The men at the barrier in Bunagana lift it for nobody but their own. [m6:M23.REB M23 rebels] {e3 chased} [m7:COD.MIL the army] out of the border town on June 13 and have held [m8:@COD it] since.
Leaders of [m9:EAC the East African Community] {e4 resolved} on Monday to send a joint force to the province. [m10:KEN.GOV Kenya's Uhuru Kenyatta], who chairs [m11=m9 the bloc], said it would be ready "<<q1 within weeks>>".
The newest of its seven members put a condition. [m12:COD.GOV President Felix Tshisekedi's office] said [m43=m12 it] {e5 welcomed} the troops of all partners but would {e6 not accept} a single [m13:RWA.MIL Rwandan soldier].
"<<q2 You don't ask the arsonist to hold the hose>>," government spokesman [m14:COD.GOV Patrick Muyaya] told journalists. [m15=m14 He] {e7 accused} [m16=m3 Kigali] of giving the insurgents night-vision gear and mortars.
[m17:RWA.GOV Rwandan Foreign Minister Vincent Biruta] {e8 said} [m18=m3 his country] had no dog in the fight. It could, if the others so wished, stay at home. "<<q3 [m19=m18 We] are not begging to go to [m20=m2 Congo]>>," [m21=m17 he] added.
Last month [m22:COD.MIL Congolese forces] {e9 lobbed} rockets over the frontier, [m44=m17 he] said, and together with [m23:FDLR.REB the FDLR] {e10 kidnapped} [m39:RWA.MIL two of its men] on patrol. [m45=m39 The two] were {e11 returned} through [m24:AGO.GOV Angolan mediation].
M23's military commander, [m25:M23.REB Sultani Makenga], has not been seen since March. [m26:M23.REB Willy Ngoma], the spokesman, {e12 ruled out} a pull-back: "<<q4 From Bunagana to where? [m27=m6 We] are Congolese.>>"
[m28:UN The U.N. mission], whose base at Rutshuru was {e13 hit} by shells last week, {e14 moved} a battalion of [m29:MAR.MIL Moroccans] up the road. [m30:UN Bintou Keita], who leads [m31=m28 it], told [m32:UN the Security Council] the rebels behaved "<<q5 as a conventional army>>".
In Goma, [m33:COD.CVL a crowd] {e15 stoned} [m40:COD.BUS a shop] whose owner was thought to be Tutsi. [m34:COD.COP Police] {e16 held} seven people.
[m35:BEL.GOV Belgium], the former colonial ruler, and [m36:USA.GOV the United States] {e17 urged} [m37=m3 Rwanda] to use its influence. [m46=m3 Kigali] and [m47=m38 Kampala] are the two members of the bloc with troops already on Congolese ground, though only [m38:UGA.GOV Uganda] was {e18 invited}.
e1 m42 > m41 ACCUSE actual 2022-06-24/none mode=allege ctx=military again
e2 m2 > m3 REJECT actual 2022-06-24/none mode=assist ctx=military,peacekeeping again
e3 m6 > m7 ASSAULT actual 2022-06-13/day ctx=military,territory
e4 m9 > m2 AGREE planned 2022-06-20/day ctx=military,peacekeeping
e5 m12 > m9 SUPPORT actual 2022-06-24/none ctx=military,peacekeeping
e6 m12 > m13 REJECT actual 2022-06-24/none mode=assist ctx=military,peacekeeping
e7 m15 > m16 ACCUSE actual 2022-06-24/none mode=allege ctx=military
e8 m17 > m15 REJECT actual 2022-06-24/none ctx=military
e9 m22 > m18 ASSAULT actual 2022-05-01/month mode=heavy-weapons ctx=military said=m44
e10 m22,m23 > m39 ASSAULT actual 2022-05-01/month mode=abduct ctx=military said=m44
e11 m22 > m18 RETREAT actual 2022-05-01/none mode=release ctx=military,diplomatic
e12 m26 > m2 REJECT actual 2022-06-24/none mode=yield ctx=military,territory
e13 m6 > m28 ASSAULT actual 2022-06-13/week mode=heavy-weapons ctx=military,peacekeeping
e14 m28 > m6 MOBILIZE actual 2022-06-24/none mode=troops ctx=peacekeeping
e15 m33 > m40 PROTEST actual 2022-06-24/none mode=riot ctx=religion_ethnicity
e16 m34 > m33 COERCE actual 2022-06-24/none mode=arrest ctx=religion_ethnicity
e17 m35,m36 > m37 REQUEST requested 2022-06-24/none mode=change ctx=diplomatic
e18 m2 > m38 REQUEST requested 2022-06-24/none mode=assist ctx=military bg
q1 m10 mixed cue=said
q2 m14 direct cue=told
q3 m21 direct cue=added
q4 m26 direct cue=ruled
q5 m30 mixed cue=told
rel m6 controls m8 from=2022-06-13
rel m10 leads m11
rel m30 leads m31
rel m46 member_of m9
rel m47 member_of m9

### The Guardian 2015-08-27 article
= [m25:GTM.JUD Guatemala judge] {e1 bars} [m31=m3 president] from leaving as [m1:GTM.CVL crowds] {e2 fill} square
~byline Lucía Mérida in Guatemala City
~date_line Thursday 27 August 2015 23.44 BST
~share Shares 388
[m32=m2 They] came with vuvuzelas and their grandmothers. By noon on Thursday [m2:GTM.CVL more than 100,000 people] had {e3 packed} the Plaza de la Constitución to tell [m3:GTM.GOV Otto Pérez Molina] to go; schools, banks and even some hamburger chains had closed so that staff could attend.
The president, a retired general, has {e4 said no} four times since Sunday. "<<q1 [m4=m3 I] will face with [m5=m3 my] head up whatever is necessary>>," [m6=m3 he] declared in a recorded message, in which [m33=m3 he] also {e5 hinted} at foreign strings.
Those are taken to mean [m7:CICIG the UN-backed commission against impunity, Cicig], whose head, [m8:COL.JUD the Colombian prosecutor Iván Velásquez], last Friday {e6 named} [m34=m3 him] and [m35=m9 his deputy] as bosses of a customs fraud known as La Línea. [m9:GTM.GOV Roxana Baldetti], the ex-vice-president, was {e7 locked up} on Wednesday in the Santa Teresa women's prison.
[m10:GTM.JUD The supreme court] {e8 cleared} the way for the lifting of [m11=m3 his] immunity on Tuesday. [m12:GTM.LEG Congress], to which the matter now goes, has {e9 named} five members by lot to study it. [m13:GTM.LEG Luis Rabbé], who presides over [m14=m12 it], is himself under suspicion in another case.
[m26:GTM.GOV Six ministers] have {e10 walked}. So has the ambassador in Washington; and [m15:GTM.BUS the chamber of commerce, Cacif], which {e11 stood by} [m27:GTM.GOV the government] in April, on Saturday {e12 called for} its head to resign. [m16:GTM.REL The Catholic bishops] {e13 did so} on Monday.
In the shadows an election is due on 6 September. [m17:GTM.OPP Manuel Baldizón], who leads [m18:GTM.OPP the Lider party], wants it {e14 held}. So do [m19:USA.GOV the Americans], whose embassy {e15 praised} [m20=m7 the commission] twice in a week. [m21:GTM.CVL The Committee of Peasant Development] does not: [m28=m21 its members] {e16 blocked} 22 roads to have it put off.
"<<q2 [m22=m21 We] have nobody to vote for, only somebody to vote against>>," says [m23:GTM.CVL Mauro Vay], 58, its coordinator.
Honduras has watched. There, on Friday evenings since May, torches are {e19 carried} by [m29:HND.CVL Hondurans] for [m24:HND.GOV Juan Orlando Hernández] to allow a commission of the same sort. [m30=m24 He] {e18 will not}.
e1 m25 > m3 COERCE actual 2015-08-27/none mode=restrict ctx=legal,corruption
e2 m1 > m3 PROTEST actual 2015-08-27/day mode=demo ctx=corruption again
e3 m2 > m3 PROTEST actual 2015-08-27/day mode=demo ctx=corruption
e4 m3 > m2 REJECT actual 2015-08-23/none mode=yield ctx=corruption,executive
e5 m6 > m7 ACCUSE actual 2015-08-23/none mode=allege ctx=diplomatic
e6 m8 > m34,m35 ACCUSE actual 2015-08-21/day mode=allege ctx=corruption,legal
e7 m10 > m9 COERCE actual 2015-08-26/day mode=arrest ctx=corruption,legal
e8 m10 > m11 ACCUSE actual 2015-08-25/day ctx=legal,corruption
e9 m12 > m3 ACCUSE actual 2015-08-27/none mode=investigate ctx=legislative,corruption
e10 m26 > m3 RETREAT actual 2015-08-27/none mode=resign ctx=corruption,executive
e11 m15 > m27 SUPPORT actual 2015-04-01/month ctx=corruption bg
e12 m15 > m3 REQUEST requested 2015-08-22/day mode=yield ctx=corruption,executive
e13 m16 > m3 REQUEST requested 2015-08-24/day mode=yield ctx=corruption,executive
e14 m17,m19 > m27 REQUEST requested 2015-08-27/none ctx=election
e15 m19 > m20 SUPPORT actual 2015-08-27/none ctx=corruption,diplomatic
e16 m28 > m27 PROTEST actual 2015-08-27/none mode=obstruct ctx=election
e19 m29 > m24 PROTEST actual 2015-08-27/none mode=demo ctx=corruption bg
e18 m30 > m29 REJECT actual 2015-08-27/none mode=yield ctx=corruption bg
q1 m6 direct cue=declared
q2 m23 direct cue=says
rel m8 leads m7
rel m13 leads m14
rel m17 leads m18
rel m23 leads m21

### AFP 2024-11-30 article
= [m1:GEO.GOV Georgia] {e1 freezes} [m2:EU EU] bid, streets {e2 erupt}
~byline Irakli METREVELI
~date_line November 30, 2024
~share Issued on: 30/11/2024
[m3:@GEO Tbilisi] ([m4:#AFP AFP]) - [m5:GEO.COP Black-clad police] {e3 turned} water cannon on [m6:GEO.CVL thousands of Georgians] for a third night on Saturday, two days after [m7:GEO.GOV Prime Minister Irakli Kobakhidze] {e4 announced} that accession talks with [m8=m2 Brussels] would not be on the agenda before 2028.
Within minutes of that statement [m9=m6 people] had {e5 started walking} down Rustaveli Avenue. A flower seller brought gas masks.
"<<q1 [m10=m7 He] sold [m11:GEO.CVL us] at six in the evening, between the weather and the football>>," [m12:GEO.EDU Nino], a student of 20, said through a scarf.
[m35=m7 Kobakhidze], who until February led [m13:GEO.PTY Georgian Dream], the ruling party, had been {e6 angered} by [m14:EU the European Parliament]. That same day [m36=m14 it] {e7 rejected} the result of October's ballot and {e8 asked} for a rerun and for sanctions.
The party's honorary chairman is [m15:GEO.PTY the billionaire Bidzina Ivanishvili]. Its formal head, [m16:GEO.PTY Irakli Garibashvili], {e9 spoke} of "<<q2 Maidan directors>>".
[m17:GEO.GOV President Salome Zurabishvili], whose term ends within weeks, said on Saturday [m18=m17 she] would {e10 not go}. "<<q3 There is no legitimate parliament, therefore it cannot elect [m19=m17 my] successor>>," [m20=m17 she] said, and {e11 appealed} to [m21:GEO.EDU the rectors] and [m22:GEO.LAB the judges' assistants] to join.
[m37:GEO.GOV More than 100 diplomats of the foreign ministry] {e12 have put their names} to a letter of protest. [m23:GEO.GOV The ambassadors in Sofia, The Hague and Washington] {e13 stepped down}.
[m24:USA.GOV The State Department] {e14 suspended} its strategic partnership with [m38=m1 Tbilisi] on Saturday. [m25:LTU.GOV Lithuania], [m26:LVA.GOV Latvia] and [m27:EST.GOV Estonia] prepare {e15 entry bans}. [m28:HUN.GOV Hungary's Viktor Orban], alone among the 27, {e16 congratulated} the leadership; [m40=m28 his country] holds [m41=m2 the bloc's] rotating presidency until the end of December.
[m29:RUS.GOV The Kremlin] {e17 denied} meddling. "<<q4 A direct analogy with [m30=m32 Kyiv] in 2014>>," said [m31:RUS.GOV Dmitry Peskov], though of other people's making. [m32:UKR.GOV Ukraine], itself a candidate, {e18 said} [m42=m32 it] regretted the decision.
[m33:GEO.OPP Nika Gvaramia], who leads [m34:GEO.OPP the Coalition for Change] with Nana Malashkhia, was {e19 dragged} by the arms and legs out of [m43=m33 his] office. [m39:GEO.GOV The interior ministry] said <<q5 107 people were in custody>>.
e1 m1 > m2 SANCTION actual 2024-11-28/day mode=discontinue ctx=diplomatic again
e2 m6 > m1 PROTEST actual 2024-11-28/day mode=demo ctx=diplomatic again
e3 m5 > m6 ASSAULT actual 2024-11-30/day mode=crowd-control ctx=repression
e4 m7 > m8 SANCTION actual 2024-11-28/day mode=discontinue ctx=diplomatic
e5 m9 > m7 PROTEST actual 2024-11-28/day mode=demo ctx=diplomatic
e6 m35 > m14 ACCUSE actual 2024-11-28/none mode=disapprove ctx=election
e7 m36 > m1 REJECT actual 2024-11-28/day ctx=election,legislative
e8 m36 > m2 REQUEST requested 2024-11-28/day mode=change ctx=election
e9 m16 > m6 ACCUSE actual 2024-11-30/none mode=allege
e10 m18 > m13 REJECT actual 2024-11-30/day mode=yield ctx=executive
e11 m20 > m21,m22 REQUEST requested 2024-11-30/day mode=assist ctx=pro_democracy
e12 m37 > m7 ACCUSE actual 2024-11-30/none mode=disapprove ctx=diplomatic
e13 m23 > m7 RETREAT actual 2024-11-30/none mode=resign ctx=diplomatic
e14 m24 > m38 SANCTION actual 2024-11-30/day mode=discontinue ctx=diplomatic,pro_democracy
e15 m25,m26,m27 > m1 SANCTION planned 2024-11-30/none mode=restrict ctx=diplomatic,human_rights
e16 m28 > m1 SUPPORT actual 2024-11-30/none ctx=diplomatic
e17 m29 > m1 REJECT actual 2024-11-30/none ctx=diplomatic
e18 m32 > m1 ACCUSE actual 2024-11-30/none mode=disapprove ctx=diplomatic
e19 m5 > m33 COERCE actual 2024-11-30/none mode=arrest ctx=repression
q1 m12 direct cue=said
q2 m16 mixed cue=spoke
q3 m20 direct cue=said
q4 m31 direct cue=said
q5 m39 indirect cue=said
rel m16 leads m13
rel m33 leads m34
rel m40 leads m41 to=2024-12-31

### BBC 2010-09-30 article
= [m33:ECU.GOV Ecuador] declares {e1 emergency} as [m1:ECU.COP police] {e2 rebel}
~date_line 30 September 2010 Last updated at 20:58 GMT
~share Share this page
[m2:ECU.GOV Ecuador's President Rafael Correa] is in a hospital in [m3:@ECU Quito], ringed by [m4:ECU.COP mutinous policemen], after a tear gas canister {e3 exploded} close to [m34=m2 his] face.
[m40=m2 He] had gone to the barracks of Regiment No 1 in the morning to argue with [m5=m4 them] about a law which cuts bonuses. "<<q1 If you want to kill the president, here [m6=m2 he] is>>," [m7=m2 he] {e4 dared} [m8=m4 the officers] from a window, tearing at his tie.
[m9:ECU.GOV His ministers] have {e5 proclaimed} a state of exception for a week and put [m10:ECU.MIL the army] in charge of public order. [m11:ECU.MIL Gen Ernesto Gonzalez], who heads [m12:ECU.MIL the joint command], {e6 professed} loyalty at a news conference. "<<q2 [m13=m12 We] are under the rule of law>>," [m14=m11 he] said.
But [m35=m11 he] also {e7 asked} for the law to be thought over again.
[m36:ECU.MIL Parts of the air force], meanwhile, {e8 shut} the capital's airport. In [m15:@ECU Guayaquil] there was looting.
Outside the hospital [m16:ECU.CVL followers of the president] {e9 threw} themselves against the cordon and were {e10 beaten} back with batons. [m17:ECU.GOV Foreign Minister Ricardo Patino], who {e11 led} [m41=m16 them] there, was bleeding from the head.
[m37=m2 Mr Correa] has {e12 laid} the affair at the door of [m18:ECU.OPP Lucio Gutierrez], the former president whom [m19:ECU.CVL a street revolt] {e13 swept out} in 2005. "<<q3 Cowardly, false, reckless>>," was how [m20=m18 Mr Gutierrez], who leads [m21:ECU.OPP the Patriotic Society party], {e14 dismissed} that from Brasilia.
Borders were closed by [m22:PER.GOV Peru] and [m23:COL.GOV Colombia] in {e15 solidarity}. [m24:OAS The Organization of American States] {e16 repudiated} the revolt. [m25:UNASUR Unasur]'s presidents are to {e17 meet} in Buenos Aires tonight; its secretary general, [m26:UNASUR Nestor Kirchner], has sent out the invitations.
[m27:VEN.GOV Hugo Chavez] of Venezuela, a fellow member with [m39=m33 Ecuador] of [m28:ALBA the left-wing Alba alliance], {e18 saw} [m38:USA.GOV Washington] behind it. [m29:USA.GOV The US ambassador], [m30=m29 Heather Hodges], {e19 expressed} full support for the elected government.
[m31:ECU.CVL Conaie], the largest indigenous organisation, said <<q4 [m42=m31 it] backed neither side>>. [m32:ECU.CVL Marlon Santi] is its president.
e1 m33 > m1 COERCE actual 2010-09-30/none mode=martial-law ctx=executive,military again
e2 m1 > m2 PROTEST actual 2010-09-30/day mode=riot ctx=legislative again
e3 m4 > m34 PROTEST actual 2010-09-30/day mode=riot ctx=legislative
e4 m7 > m8 REJECT actual 2010-09-30/day mode=yield ctx=legislative
e5 m9 > m4 COERCE actual 2010-09-30/none mode=martial-law ctx=executive,military
e6 m11 > m2 SUPPORT actual 2010-09-30/none ctx=military,executive
e7 m35 > m9 REQUEST requested 2010-09-30/none mode=change ctx=legislative
e8 m36 > m9 PROTEST actual 2010-09-30/none mode=obstruct ctx=legislative
e9 m16 > m4 PROTEST actual 2010-09-30/none mode=riot
e10 m4 > m16 ASSAULT actual 2010-09-30/none mode=beat ctx=repression
e11 m17 > m4 PROTEST actual 2010-09-30/none mode=riot again
e12 m37 > m18 ACCUSE actual 2010-09-30/none mode=allege ctx=executive
e13 m19 > m18 PROTEST actual 2005-01-01/year mode=riot ctx=executive bg
e14 m20 > m37 REJECT actual 2010-09-30/none ctx=executive
e15 m22,m23 > m2 SUPPORT actual 2010-09-30/none ctx=diplomatic
e16 m24 > m4 ACCUSE actual 2010-09-30/none mode=disapprove ctx=pro_democracy
e17 m25 > m2 CONSULT planned 2010-09-30/day mode=multilateral ctx=diplomatic
e18 m27 > m38 ACCUSE actual 2010-09-30/none mode=allege ctx=diplomatic
e19 m30 > m2 SUPPORT actual 2010-09-30/none ctx=diplomatic
q1 m7 direct cue=dared
q2 m14 direct cue=said
q3 m20 direct cue=dismissed
q4 m31 indirect cue=said
rel m11 leads m12
rel m20 leads m21
rel m26 leads m25
rel m27 member_of m28
rel m39 member_of m28
rel m32 leads m31
