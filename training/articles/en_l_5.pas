### Sudan Tribune 2019-06-04 article
= [m1:SDN.CVL Protest leaders] break with [m2:SDN.MIL generals] after sit-in {e1 massacre}
~date_line June 4, 2019 (KHARTOUM)
Bodies are still coming out of the Nile. [m3:SDN.CVL The Central Committee of Sudanese Doctors] raised its count to 60 on Tuesday evening.
Before dawn on Monday men in the fatigues of [m4:RSF.MIL the Rapid Support Forces] had {e2 stormed} the camp outside [m5:@SDN army headquarters], where [m6=m1 civilians] had been asking for a civilian government since April.
[m7:RSF.MIL Mohamed Hamdan Dagalo], known as Hemetti, commands them. He is also number two in [m8=m2 the Transitional Military Council], of which the paramilitary force, grown out of the Janjaweed, is part.
Number one, [m9:SDN.MIL Lieutenant General Abdel Fattah al-Burhan], went on state television after midnight. [m10=m9 He] {e3 tore up} everything {e4 agreed} with [m11:SDN.CVL the Forces for Freedom and Change] in three weeks of talks and {e5 promised} a ballot within nine months.
"<<q1 There is nothing left to say to [m12=m2 them]. Blood is between us>>," was the answer of [m13:SDN.CVL Madani Abbas Madani], speaking for the alliance, which is led by [m14:SDN.CVL the Sudanese Professionals Association]. It {e6 wants} no elections under guns, and {e7 proclaimed} total civil disobedience until the council falls.
Did the council order the assault? [m15:SDN.MIL Its spokesman, Shams al-Din Kabbashi], told Sky News Arabia that it {e8 did not}. "<<q2 [m16=m4 Our forces] were after drug dealers in a nearby alley.>>"
[m17:GBR.GOV The British ambassador, Irfan Siddiq], heard the shooting from his residence and called it by its name. In New York, [m18:CHN.GOV China], backed by [m19:RUS.GOV Russia], {e9 prevented} [m20:UN the Security Council] from {e10 condemning} it.
At the African Union, [m21:AU Moussa Faki Mahamat] {e11 demanded} an immediate inquiry. Sudan is a founding member of [m22:AU the organisation] and may be {e12 suspended} on Thursday.
[m23:SAU.GOV Riyadh] and [m24:ARE.GOV Abu Dhabi], close partners of the officers, had {e13 pledged} three billion dollars in April. [m25:SDN.MIL Hemetti's troops] fight their war in [m26:@YEM Yemen].
[m27:SPLMN.REB The SPLM-North faction] which [m28:SPLMN.REB Malik Agar] chairs will send home [m29:SPLMN.REB Yasir Arman]; [m30=m29 he] {e14 flew in} ten days ago for negotiations against advice.
e2 m4 > m6 ASSAULT actual 2019-06-03/day ctx=repression,pro_democracy
e1 m2 > m1 ASSAULT actual 2019-06-03/day ctx=repression,pro_democracy again
e3 m10 > m11 REJECT actual 2019-06-04/day ctx=political_institutions
e4 m2 > m11 CONSULT actual 2019-06-04/none ctx=political_institutions bg
e5 m10 > m11 AGREE planned 2019-06-04/day ctx=election
e6 m11 > m2 REJECT actual 2019-06-04/none ctx=election
e7 m11 > m2 PROTEST planned 2019-06-04/none mode=strike ctx=pro_democracy
e8 m2 > m6 ASSAULT denied 2019-06-03/day ctx=repression again
e9 m18,m19 > m20 REJECT actual 2019-06-04/none ctx=diplomatic
e10 m20 > m2 ACCUSE hypothetical 2019-06-04/none mode=disapprove ctx=diplomatic
e11 m21 > m2 REQUEST requested 2019-06-04/none mode=change ctx=human_rights
e12 m22 > m2 SANCTION hypothetical 2019-06-06/day mode=discontinue ctx=diplomatic
e13 m23,m24 > m2 AGREE planned 2019-04-01/month ctx=economic bg
e14 m30 > m2 CONSULT actual 2019-05-25/none mode=visit ctx=political_institutions
q1 m13 direct
q2 m15 direct
rel m7 leads m4
rel m4 part_of m8
rel m9 leads m8
rel m11 led_by m14
rel m23 ally_of m2
rel m24 ally_of m2
rel m28 leads m27
rel m13 member_of m11

### El País (English edition) 2017-10-28 article
= [m1:ESP.GOV Rajoy] sacks [m2:ESP.GOV Puigdemont], and calls [m3:@ESP Catalans] to the polls
~byline CARLOTA CUÉ, Madrid | 28 OCT 2017 - 10:40 CEST
~share Tweet
For two hours and forty minutes there was a republic without a government's answer. Then the Official Gazette appeared.
With 70 votes in favour, and half the benches empty, [m4:ESP.LEG the regional parliament] on Friday afternoon {e1 proclaimed} [m5:@ESP Catalonia] independent. [m6:ESP.LEG Its speaker, Carme Forcadell], read the result in a voice one could hardly hear.
[m7:ESP.LEG The Senate] in Madrid, where [m8:ESP.PTY the Popular Party] holds an absolute majority, {e2 approved} Article 155 almost at the same moment. [m9=m1 The prime minister], who is also head of [m10=m8 the PP], lost no time. [m11=m1 He] {e3 removed} the whole Catalan executive, {e4 dissolved} the chamber and {e5 fixed} an election for December 21.
"<<q1 None of [m12=m1 us] wanted to come to this>>," [m34=m1 he] said, shortly after eight.
Carles Puigdemont's coalition, [m13:ESP.PTY Junts pel Sí], is an alliance of [m14:ESP.PTY the PDeCAT] and [m15:ESP.PTY Esquerra Republicana]. The latter's leader, [m16:ESP.PTY Oriol Junqueras], until yesterday vice president, {e6 considers} the dismissal a coup. It needs, and has had since 2015, the ten deputies of [m17:ESP.PTY the anti-capitalist CUP].
[m18:ESP.OPP Pedro Sánchez], for the Socialists, {e7 lined up behind} [m35=m1 the government]. So did [m19:ESP.OPP Albert Rivera of Ciudadanos]. [m20:ESP.OPP Podemos], headed by [m21:ESP.OPP Pablo Iglesias], {e8 rejects} both the declaration and the intervention.
[m22:ESP.COP The Mossos d'Esquadra] have a new chief. [m23:ESP.COP Josep Lluís Trapero], under {e9 investigation} since September for sedition, was {e10 relieved} this morning.
[m24:EU Donald Tusk] {e11 hoped} on Friday that Madrid would favour the force of argument; "<<q2 for [m25:EU the EU] nothing changes>>," the president of [m26=m25 its Council] had written. [m31:DEU.GOV Berlin] and [m32:FRA.GOV Paris] do not {e12 recognise} any new state. [m27:BEL.GOV Charles Michel] alone {e13 called for} dialogue: the coalition [m33=m27 he] leads depends on [m28:BEL.PTY the Flemish nationalists of the N-VA], [m29=m2 Puigdemont's] friends in Brussels.
[m30:ESP.JUD The attorney general, José Manuel Maza], will {e14 file} charges of rebellion on Monday.
~related More information: What is Article 155?
e1 m4 > m1 REJECT actual 2017-10-27/day ctx=territory,legislative
e2 m7 > m2 SANCTION actual 2017-10-27/day ctx=territory,legislative
e3 m11 > m2 SANCTION actual 2017-10-27/day mode=discontinue ctx=territory,executive
e4 m11 > m4 COERCE actual 2017-10-27/day mode=restrict ctx=territory,legislative
e5 m11 > m3 AGREE planned 2017-10-27/day ctx=election
e6 m16 > m1 ACCUSE actual 2017-10-28/none mode=disapprove ctx=territory
e7 m18,m19 > m1 SUPPORT actual 2017-10-28/none ctx=territory
e8 m20 > m1,m2 REJECT actual 2017-10-28/none ctx=territory
e9 m30 > m23 ACCUSE actual 2017-09-01/month mode=investigate ctx=legal bg
e10 m1 > m23 SANCTION actual 2017-10-28/day mode=discontinue ctx=territory
e11 m24 > m1 REQUEST requested 2017-10-27/day mode=yield ctx=territory
e12 m31,m32 > m4 REJECT actual 2017-10-28/none ctx=diplomatic,territory
e13 m27 > m1,m2 REQUEST requested 2017-10-28/none mode=meet ctx=territory
e14 m30 > m2 ACCUSE planned 2017-10-30/day mode=allege ctx=legal
q1 m34 direct cue=said
q2 m24 mixed cue=written
rel m9 leads m10
rel m14 member_of m13
rel m15 member_of m13
rel m16 leads m15
rel m21 leads m20
rel m24 leads m26
rel m28 ally_of m29

### Club of Mozambique 2021-07-10 article
= [m1:RWA.MIL Thousand-strong Rwandan force] touches down in [m2:@MOZ Pemba]
~date_line 10 July 2021
The first transport plane came in at 4:15 on Friday, the last after dark. On board were [m3=m1 soldiers and policemen from Kigali], and their destination is no secret.
[m4:ISCAP.REB The insurgents] known locally as al-Shabaab have held the port of [m5:@MOZ Mocímboa da Praia] for eleven months. [m6:RWA.GOV Kigali] wants it back for [m7:MOZ.GOV President Filipe Nyusi], who went to see [m8:RWA.GOV Paul Kagame] in late April and {e1 asked}.
Nobody consulted the neighbours. [m9:SADC The Southern African Development Community], in which Mozambique holds the chair this year, had on 23 June {e2 approved} a standby mission of its own; the Rwandans, who are no members, {e3 beat} it to the field.
"<<q1 It is unfortunate that this {e4 deployment} happens before ours>>," [m10:ZAF.GOV Nosiviwe Mapisa-Nqakula] told the SABC. One would have expected, the South African defence minister went on, that the bilateral follow the regional.
[m11:MOZ.OPP Renamo], the largest opposition party, {e5 objects} on another ground. [m12:MOZ.LEG The Assembly] was not asked. "<<q2 Foreign boots, domestic silence. That's what [m13=m11 we] are given>>," said [m14:MOZ.OPP Ossufo Momade], who has headed the former rebel movement since January 2019.
A spokesman for [m15:MOZ.PTY Frelimo] {e6 waved this off}: no war had been declared.
Until April the skies were left to [m16:ZAF.BUS the Dyck Advisory Group], a private company whose helicopters {e7 took off} Westerners and left black workers behind during the siege of Palma, according to [m17:AMNESTY Amnesty International]. The firm's founder, [m18:ZAF.BUS Lionel Dyck], has {e8 disputed} the report.
Total, [m19:FRA.BUS the French major], {e9 halted} its gas project after that week in March.
[m20:PRT.GOV Lisbon] {e10 keeps} sixty instructors in the south of the country under an accord {e11 concluded} in May, and [m21:EU the European Union], to which it belongs, may {e12 decide} on Monday to build that into a mission of three hundred led by a Portuguese general.
[m22:ISCAP.REB The jihadists] are part of [m23:ISIS the Islamic State's] Central Africa province, says [m24:USA.GOV Washington]. [m25:MOZ.REL A cleric in Pemba] knew many of [m26=m22 them] as boys: "<<q3 [m27=m22 They] were hungry before [m28=m22 they] were anything.>>"
~footer Source: Club of Mozambique
e1 m7 > m8 REQUEST requested 2021-04-01/month mode=assist ctx=military bg
e2 m9 > m7 AGREE planned 2021-06-23/day ctx=military,peacekeeping
e3 m1 > m7 AID actual 2021-07-09/day mode=troops ctx=military
e4 m1 > m7 AID actual 2021-07-09/day mode=troops ctx=military again
e5 m11 > m7 ACCUSE actual 2021-07-10/none mode=disapprove ctx=military,legislative
e6 m15 > m11 REJECT actual 2021-07-10/none ctx=legislative
e7 m17 > m16 ACCUSE actual 2021-07-10/none mode=allege ctx=human_rights bg
e8 m18 > m17 REJECT actual 2021-07-10/none ctx=human_rights
e9 m19 > m7 SANCTION actual 2021-03-01/month mode=discontinue ctx=natural_resource bg
e10 m20 > m7 AID actual 2021-07-10/none ctx=military
e11 m20 > m7 SUPPORT actual 2021-05-01/month ctx=military bg
e12 m21 > m7 AID hypothetical 2021-07-12/day ctx=military
q1 m10 direct cue=told
q2 m14 direct cue=said
q3 m25 direct
rel m4 controls m5
rel m14 leads m11 from=2019-01-01
rel m18 leads m16
rel m20 member_of m21
rel m22 part_of m23
rel m9 led_by m7
