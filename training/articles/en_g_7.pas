### Reuters 2007-02-24 article
= [m1:GIN.LEG Guinea parliament] {e1 refuses} to prolong martial law
~byline By Saliou Samb
~date_line Sat Feb 24, 2007 3:20pm GMT
[m2:@GIN CONAKRY] ([m3:#Reuters Reuters]) - In a rare act of defiance, [m4:GIN.LEG Guinea's National Assembly] has {e2 turned down} a request by [m5:GIN.GOV ailing President Lansana Conte] for more time under the state of siege over [m40:GIN.CVL the country] that [m6=m5 he] {e3 decreed} on February 12.
The {e4 appeal} was read out by [m7:GIN.MIL army chief General Kerfalla Camara] on Friday morning. By midday [m8:GIN.LEG deputies of every party], including [m9=m5 the old general's] own, had said no.
"<<q1 No single member spoke in favour. [m10=m8 We] want [m11:GIN.CVL people] to go back to the market>>," said [m12:GIN.LEG Aboubacar Sompare], who presides over [m13=m4 the chamber].
At least [m37:GIN.CVL 113 people] have died since January in a strike led by [m14:GIN.LAB Rabiatou Serah Diallo], a former court clerk who heads [m15:GIN.LAB the National Confederation of Guinean Workers], one of two unions behind the {e5 walkout}.
[m35=m14 She] had {e6 called it off} at the end of last month, when [m16=m5 the president] {e7 undertook} to name a premier with real powers. [m36=m5 He] then {e8 chose} [m17:GIN.GOV Eugene Camara], a crony, and the towns exploded.
[m18:GIN.MIL Soldiers of the red-beret guard] {e9 looted} the headquarters of [m19=m15 her union], witnesses said. [m20:GIN.GOV The defence ministry] {e10 has denied} that [m21=m18 the men] were {e11 acting} on orders.
[m22:NGA.ELI Nigeria's former military ruler Ibrahim Babangida], sent by [m23:ECOWAS the regional bloc ECOWAS], {e12 saw} [m39=m5 Conte] and the union leaders one after the other this week. "<<q2 [m24=m22 We] found the father of the nation ready to listen>>," [m25=m22 he] said. [m26:GIN.LAB The unions] were not so sure: [m27=m26 they] will {e13 resume} on Monday if [m28=m17 Camara] stays.
Bauxite exporters have a stake in it. [m29:RUS.MNC Russian aluminium firm RUSAL], whose Friguia plant stands idle, {e14 asked} for a military escort. [m41=m29 It] was told to wait.
[m30:FRA.GOV France], which once ruled the country, {e15 sent} a warship for its citizens. In [m31:@LBR Monrovia] and [m32:@SLE Freetown], fellow members with [m42:GIN.GOV Guinea] of [m33:? the Mano River Union], nerves are on edge. "<<q3 Their fire can jump a river>>," [m34:LBR.GOV a Liberian minister] said.
[m38=m5 Conte] {e16 took over} [m43=m42 the former colony] in a coup in 1984.
e1 m1 > m5 REJECT actual 2007-02-23/day mode=yield ctx=legislative,military again
e2 m4 > m5 REJECT actual 2007-02-23/day mode=yield ctx=legislative,military
e3 m6 > m40 COERCE actual 2007-02-12/day mode=martial-law ctx=repression
e4 m7 > m4 REQUEST requested 2007-02-23/day mode=assist ctx=legislative,military
e5 m14 > m5 PROTEST actual 2007-01-01/month mode=strike ctx=economic
e6 m35 > m5 CONCEDE actual 2007-01-31/none ctx=economic
e7 m16 > m14 CONCEDE actual 2007-01-31/none ctx=executive
e8 m36 > m17 SUPPORT actual 2007-02-24/none ctx=executive bg
e9 m18 > m19 ASSAULT actual 2007-02-24/none mode=destroy ctx=repression
e10 m20 > m15 REJECT actual 2007-02-24/none ctx=repression
e11 m20 > m15 ASSAULT denied 2007-02-24/none ctx=repression
e12 m22 > m39,m26 CONSULT actual 2007-02-19/week mode=third-party ctx=diplomatic
e13 m27 > m5 PROTEST hypothetical 2007-02-26/day mode=strike ctx=economic,executive
e14 m29 > m20 REQUEST requested 2007-02-24/none mode=assist ctx=economic,military
e15 m30 > m2 MOBILIZE actual 2007-02-24/none mode=weapons ctx=military
e16 m38 > m43 COERCE actual 1984-01-01/year ctx=military,executive bg
q1 m12 direct cue=said
q2 m25 direct cue=said
q3 m34 direct cue=said
rel m12 leads m13
rel m14 leads m15
rel m42 member_of m33

### BBC 2020-11-14 article
= [m1:POLISARIO.REB Polisario] {e1 ends} 29-year truce with [m2:MAR.GOV Morocco]
~date_line Published 14 November 2020
~share Share page | About sharing
~related Related topics: Western Sahara conflict
The leader of [m3:POLISARIO.REB the independence movement in Western Sahara] says that the peace deal with [m4:MAR.GOV Morocco] is {e2 over}.
[m5:POLISARIO.REB Brahim Ghali], who heads [m6:POLISARIO.REB the Polisario Front], signed a decree on Saturday announcing a {e3 return} to armed struggle.
On the morning before, [m7:MAR.MIL Moroccan soldiers] had {e4 gone into} the UN-patrolled buffer strip at Guerguerat to {e5 clear} [m8:ESH.CVL some 60 Sahrawi civilians] off the road to [m9:@MRT Mauritania]. [m32=m8 The group] had {e6 held up} lorries for three weeks.
"<<q1 [m10=m2 Rabat] has blown up the ceasefire with its own hands>>," said [m11:POLISARIO.REB Mohamed Salem Ould Salek], foreign minister of the self-declared Sahrawi Arab Democratic Republic. "<<q2 There is war>>."
[m12:MAR.MIL The Moroccan army] said [m33=m12 it] had {e7 replied} only to {e8 shots} along the 2,700km sand wall. [m13:MAR.GOV Prime Minister Saad-Eddine El Othmani], head of [m14:MAR.PTY the Justice and Development Party], phoned [m15:UN UN Secretary General Antonio Guterres] on Monday to say <<q3 [m16=m4 his country] {e9 remained committed} to the truce>>.
[m17=m15 Mr Guterres] spoke of "<<q4 grave concern>>" through his spokesman. His last personal envoy, [m18:DEU.ELI former German President Horst Köhler], {e10 gave up} the post in May last year, and [m19:UN the Security Council] has not found another.
[m28:DZA.GOV Algeria], which {e11 arms} [m20=m3 the front] and {e12 gives shelter} to [m29:ESH.REF some 170,000 of its people] around Tindouf, {e13 deplored} the incident. [m21:MRT.GOV Mauritania's President Mohamed Ould Ghazouani] {e14 appealed} to both for calm.
[m22:ARE.GOV The United Arab Emirates], the first Arab state to open a consulate in [m23:@ESH Laayoune], {e15 applauded} the operation, as did [m24:JOR.GOV Jordan]. [m25:ZAF.GOV South Africa], the current head of [m26:AU the African Union], offered no opinion, though [m27:ZAF.PTY the governing ANC] did: [m34=m27 it] {e16 stood} "<<q5 side by side with a colonised people>>".
[m30=m4 Morocco] {e17 took over} most of [m31:@ESH the former Spanish colony] in 1975 and controls about four-fifths of it. [m35=m4 It] rejoined [m36=m26 the African bloc] in 2017, in which [m37:ESH.GOV the Sahrawi republic] has sat since the early 1980s.
e1 m1 > m2 SANCTION actual 2020-11-14/day mode=discontinue ctx=military,territory again
e2 m3 > m4 SANCTION actual 2020-11-14/day mode=discontinue ctx=military,territory again
e3 m5 > m4 SANCTION actual 2020-11-14/day mode=discontinue ctx=military,territory
e4 m7 > m8 MOBILIZE actual 2020-11-13/day mode=troops ctx=military,territory
e5 m7 > m8 COERCE actual 2020-11-13/day ctx=military,territory
e6 m8 > m2 PROTEST actual 2020-10-23/week mode=obstruct ctx=territory
e7 m12 > m3 ASSAULT actual 2020-11-14/none mode=firearms ctx=military said=m12
e8 m3 > m12 ASSAULT actual 2020-11-14/none mode=firearms ctx=military said=m12
e9 m16 > m15 AGREE actual 2020-11-09/day ctx=military,diplomatic
e10 m18 > m19 RETREAT actual 2019-05-01/month mode=resign ctx=diplomatic bg
e11 m28 > m20 AID actual 2020-11-14/none ctx=military bg
e12 m28 > m29 AID actual 2020-11-14/none ctx=asylum bg
e13 m28 > m4 ACCUSE actual 2020-11-14/none mode=disapprove ctx=military
e14 m21 > m3,m4 REQUEST requested 2020-11-14/none mode=yield ctx=diplomatic
e15 m22,m24 > m4 SUPPORT actual 2020-11-14/none ctx=territory,diplomatic
e17 m30 > m31 COERCE actual 1975-01-01/year mode=seize ctx=territory bg
e16 m27 > m3 SUPPORT actual 2020-11-14/none ctx=diplomatic,territory
q1 m11 direct cue=said
q2 m11 direct cue=said
q3 m13 indirect cue=say
q4 m17 mixed cue=spoke
q5 m27 mixed cue=stood
rel m35 member_of m36 from=2017
rel m37 member_of m36
rel m5 leads m6
rel m13 leads m14
rel m25 leads m26
rel m30 controls m31 from=1975

### Xinhua 2015-07-07 article
= News Analysis: [m1:EAC EAC] leaders {e1 urge} [m2:BDI.GOV Burundi] to put off presidential poll
~date_line 2015-07-07 05:12:44
~page_control English.news.cn | Font: A A A
[m3:@TZA DAR ES SALAAM], July 6 ([m4:#Xinhua Xinhua]) -- [m37=m1 East African heads of state] on Monday {e2 proposed} to delay [m5:BDI.GOV Burundi's] presidential election to July 30, and {e3 named} [m6:UGA.GOV Ugandan President Yoweri Museveni] to mediate between [m7:BDI.GOV the government] and [m8:BDI.OPP the opposition].
[m9:BDI.GOV President Pierre Nkurunziza], whose decision to run for a third term set off the crisis in April, {e4 stayed away} from the gathering to campaign at home. [m10:BDI.GOV Foreign Minister Alain Nyamitwe] took [m11=m9 his] seat.
"<<q1 [m12=m7 We] will study the recommendations. The calendar, however, is a matter for [m13:BDI.GOV the electoral commission]>>," [m14=m10 the minister] told [m15=m4 Xinhua].
[m16:TZA.GOV Tanzanian President Jakaya Kikwete], the host, is the chairman of [m17:EAC the five-nation East African Community]. [m38=m16 He] {e5 called on} [m18:BDI.PTY the Imbonerakure], the youth wing of [m19:BDI.PTY the ruling party CNDD-FDD], to be disarmed.
The dialogue had {e6 broken off} two weeks earlier after [m20=m8 the opposition] {e7 objected} to [m21:UN the United Nations envoy, Abdoulaye Bathily], who later {e8 stepped down}.
[m22:BDI.OPP Agathon Rwasa], leader of [m23:BDI.OPP the FNL], said <<q2 [m24=m22 he] would {e9 respect} the new facilitator>>. But [m25:BDI.CVL Pacifique Nininahazwe], one of the organizers of street {e10 protests} in Bujumbura which [m26:BDI.COP the police] {e11 put down} at a cost of more than 70 lives, described the summit from exile as "<<q3 a club of friends>>."
In May, [m27:BDI.MIL Major General Godefroid Niyombare] {e12 failed} to seize power while [m40=m9 the head of state] was in Tanzania. [m28:BDI.JUD Prosecutors] have {e13 indicted} [m29=m27 him] in absentia.
[m30:RWA.GOV Rwanda], another member of the community, hosts some 60,000 refugees. [m31:BDI.GOV Gitega officials] {e14 accuse} [m32=m30 Kigali] of {e15 arming} [m39:BDI.REB mutineers] in the camps, a charge [m33:RWA.GOV Foreign Minister Louise Mushikiwabo] on Friday termed "<<q4 {e16 nonsense}>>."
[m34:BEL.GOV Belgium] and [m35:EU the European Union] {e17 halted} part of their aid in the spring. [m36:CHN.GOV China's ambassador to the United Nations, Liu Jieyi], has said that outsiders must respect the country's sovereignty.
e1 m1 > m2 REQUEST requested 2015-07-06/day mode=change ctx=election,diplomatic again
e2 m37 > m5 REQUEST requested 2015-07-06/day mode=change ctx=election,diplomatic
e3 m37 > m7,m8 AGREE planned 2015-07-06/day ctx=diplomatic,election
e4 m9 > m37 REJECT actual 2015-07-06/day mode=meet ctx=diplomatic
e5 m38 > m7 REQUEST requested 2015-07-06/day mode=change ctx=military
e6 m20 > m7 REJECT actual 2015-06-22/week ctx=election bg
e7 m20 > m21 REJECT actual 2015-06-22/week ctx=diplomatic bg
e8 m21 > m20 RETREAT actual 2015-07-07/none mode=resign ctx=diplomatic bg
e9 m24 > m6 AGREE actual 2015-07-07/none ctx=diplomatic
e10 m25 > m7 PROTEST actual 2015-04-01/none mode=demo ctx=election
e11 m26 > m25 ASSAULT actual 2015-04-01/none ctx=repression
e12 m27 > m9 COERCE actual 2015-05-01/month ctx=military,executive bg
e13 m28 > m29 ACCUSE actual 2015-07-07/none mode=allege ctx=legal,military
e14 m31 > m32 ACCUSE actual 2015-07-07/none mode=allege ctx=military
e15 m32 > m39 AID denied 2015-07-07/none ctx=military
e16 m33 > m31 REJECT actual 2015-07-03/day ctx=military
e17 m34,m35 > m5 SANCTION actual 2015-03-01/none mode=discontinue ctx=economic
q1 m14 direct cue=told
q2 m22 indirect cue=said
q3 m25 mixed cue=described
q4 m33 mixed cue=termed
rel m16 leads m17
rel m18 part_of m19
rel m22 leads m23
rel m30 member_of m17

### Yonhap 2017-03-08 article
= [m1:PRK.GOV Pyongyang] {e1 bars} Malaysians from leaving as murder probe sours old friendship
~date_line 16:41 March 08, 2017
~page_control All News | North Korea
[m2:@KOR SEOUL], March 8 ([m3:#Yonhap Yonhap]) -- For decades [m39=m4+m5 they] needed no visas to see each other. Since Tuesday, citizens of [m4:PRK.GOV North Korea] and [m5:MYS.GOV Malaysia] can {e2 no longer get out} of each other's countries.
[m6:PRK.GOV The North's foreign ministry] {e3 told} [m7:MYS.GOV the Malaysian Embassy] that its staff and their families, 11 people in all, must stay "<<q1 until the case is solved properly>>."
The case is the killing of [m8:PRK.CVL Kim Jong-nam], half brother of [m9:PRK.GOV leader Kim Jong-un], who {e4 had a nerve agent rubbed} on his face at the Kuala Lumpur airport on Feb. 13.
[m10:MYS.GOV Prime Minister Najib Razak] {e5 denounced} the step as hostage-taking and within hours {e6 closed} the border to [m30:PRK.CVL North Koreans] in turn. "<<q2 It is an abhorrent act>>," [m11=m10 he] said in a statement. "<<q3 [m12=m10 I] have {e7 instructed} [m13:MYS.COP the police chief] to prevent all North Koreans from leaving>>."
[m14=m13 That officer], [m15:MYS.COP Khalid Abu Bakar], believes that three suspects are holed up in the North's mission, around which [m37=m15 he] has {e8 thrown a cordon}. "<<q4 If it takes five years, [m16:MYS.COP we] wait five years>>," [m33=m15 he] said.
A day before, [m17:PRK.GOV Ambassador Kang Chol] had been {e9 declared persona non grata} and {e10 escorted} to a flight for Beijing. [m38=m17 He] had {e11 claimed} that [m18=m5 his hosts] were in league with [m19:KOR.GOV Seoul], which [m20:MYS.GOV Foreign Minister Anifah Aman] at the time {e12 called} a delusion.
South Korea's [m21:KOR.SPY National Intelligence Service] told [m22:KOR.LEG a parliamentary panel] last month that the {e13 murder} was a standing order.
[m23:KOR.PTY Rep. Lee Cheol-woo], a member of [m24:KOR.PTY the ruling Liberty Korea Party] who heads [m25=m22 the panel], {e14 wants} [m26:USA.GOV Washington] to put the North back on its list of terror sponsors.
[m27:CHN.GOV China], the North's only treaty ally, {e15 suspended} coal imports from it on Feb. 19. In Beijing, [m28:CHN.GOV Foreign Minister Wang Yi] {e16 suggested} on Wednesday that [m31:USA.GOV the United States] and [m34=m19 the South] stop drills in exchange for a halt to missile tests.
[m35=m5 Malaysia], a founding member of [m29:ASEAN ASEAN], opened ties with the North in 1973. [m36=m9 The North's Kim] once {e17 received} an honorary doctorate in economics from [m32:MYS.EDU a university] there.
e1 m1 > m5 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic again
e2 m4,m5 > m4,m5 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic again
e3 m6 > m7 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e4 m4 > m8 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn,intelligence
e5 m10 > m4 ACCUSE actual 2017-03-07/day mode=disapprove ctx=diplomatic
e6 m10 > m30 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e7 m12 > m13 REQUEST requested 2017-03-07/day mode=assist ctx=diplomatic
e8 m15 > m4 COERCE actual 2017-03-08/none mode=restrict ctx=diplomatic,legal
e9 m5 > m17 SANCTION actual 2017-03-06/day mode=expel ctx=diplomatic
e10 m5 > m17 SANCTION actual 2017-03-06/day mode=expel ctx=diplomatic again
e11 m17 > m18 ACCUSE actual 2017-03-08/none mode=allege ctx=diplomatic bg
e12 m20 > m17 REJECT actual 2017-03-08/none ctx=diplomatic bg
e13 m4 > m8 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn,intelligence again
e14 m23 > m26 REQUEST requested 2017-03-08/none mode=change ctx=terrorism
e15 m27 > m4 SANCTION actual 2017-02-19/day mode=restrict ctx=economic
e16 m28 > m31,m34 REQUEST requested 2017-03-08/day mode=change ctx=military,cbrn
e17 m32 > m9 SUPPORT actual 2017-03-08/none ctx=education bg
q1 m6 mixed cue=told
q2 m11 direct cue=said
q3 m11 direct cue=said
q4 m33 direct cue=said
rel m23 member_of m24
rel m23 leads m25
rel m27 ally_of m4
rel m5 member_of m29
