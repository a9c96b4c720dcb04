### Reuters 2014-09-03 article
= [m1:SADC Southern African bloc] sends guards for [m2:LSO.GOV Lesotho] premier after failed putsch
~date_line MASERU Wed Sep 3, 2014 8:14pm BST
[m3:@LSO MASERU] ([m4:#Reuters Reuters]) - [m5:LSO.GOV Prime Minister Thomas Thabane] {e1 returned} to [m46=m5 his] residence in the mountain capital on Wednesday with [m6:ZAF.COP South African police] at the gate, four days after [m7:LSO.MIL troops loyal to a sacked general] {e2 surrounded} it.
[m8=m5 He] had slipped across the Caledon river before dawn on Saturday. By then [m9=m7 the soldiers] had also {e3 occupied} police headquarters, {e4 jammed} two radio stations and, in an exchange of shots, {e5 killed} [m10:LSO.COP an officer].
Asked who was behind it, [m45=m5 he] named [m11:LSO.MIL Lieutenant-General Tlali Kamoli]. The dismissal of [m12=m11 the commander], {e6 gazetted} last Friday, has not been accepted by [m44=m12 him]; [m13=m11 Kamoli] told a newspaper <<q1 [m14=m11 he] remained in charge "until somebody explains the law to [m15=m11 me]">>.
The raid was no coup, [m16:LSO.MIL an army spokesman, Major Ntlele Ntoi], said. [m17=m16 His] men merely {e7 disarmed} [m18:LSO.COP constables] who were about to hand guns to party youths. [m19:LSO.COP The police], whose sympathies lie with [m43=m5 Thabane], {e8 denied} any such plan.
[m20:ZAF.GOV President Jacob Zuma] {e9 hosted} [m21=m5 the premier], [m22:LSO.GOV his deputy Mothetjoa Metsing] and [m23:LSO.GOV Sports Minister Thesele Maseribane] in [m24:@ZAF Pretoria] on Monday. Under a text issued after midnight [m25=m21+m22+m23 the three coalition chiefs] are to {e10 ask} [m26:LSO.GOV King Letsie III] to reopen [m27:LSO.LEG parliament].
It was the closing of the assembly in June that {e11 enraged} [m28=m22 Metsing], who then {e12 announced} an alliance with [m29:LSO.OPP the opposition Democratic Congress].
"<<q2 [m30=m22 I] signed nothing that puts aside a vote of no confidence>>," [m31=m22 he] said on Wednesday. An aide added: "<<q3 The guards are for one man. Who guards [m32=m22 us]?>>"
[m33=m31 Metsing] leads [m34:LSO.PTY the Lesotho Congress for Democracy].
[m35:BWA.GOV Botswana] and [m36:ZWE.GOV Zimbabwe], members of [m37=m1 the 15-nation SADC], have {e13 offered} observers. [m38=m1 The bloc] {e14 ruled out} soldiers. In 1998 [m39:ZAF.MIL a South African force] that {e15 intervened} to stop a mutiny ran into [m40:LSO.MIL resistance] at the Katse dam and Maseru's shops were burned.
[m41:USA.GOV The United States] {e16 called for} talks among [m42=m21+m22+m23 all sides].
e1 m6 > m5 AID actual 2014-09-03/day ctx=military
e2 m7 > m5 COERCE actual 2014-08-30/day mode=troops ctx=military,executive
e3 m9 > m19 COERCE actual 2014-08-30/day mode=seize ctx=military
e4 m9 > m2 COERCE actual 2014-08-30/day mode=censor ctx=rights_freedoms
e5 m9 > m10 ASSAULT actual 2014-08-30/day mode=firearms ctx=military
e6 m5 > m12 SANCTION actual 2014-08-29/day mode=discontinue ctx=military,executive
e7 m16 > m18 COERCE actual 2014-08-30/day mode=seize ctx=military said=m16
e8 m19 > m16 REJECT actual 2014-09-03/none ctx=military
e9 m20 > m21,m22,m23 CONSULT actual 2014-09-01/day mode=meet ctx=diplomatic,executive
e10 m25 > m26 REQUEST requested 2014-09-02/day mode=change ctx=legislative
e11 m5 > m27 COERCE actual 2014-06-01/month mode=restrict ctx=legislative bg
e12 m28 > m29 AGREE planned 2014-06-01/month ctx=legislative bg
e13 m35,m36 > m2 AGREE planned 2014-09-03/none ctx=military
e14 m38 > m2 REJECT actual 2014-09-03/none ctx=military
e15 m39 > m40 ASSAULT actual 1998-01-01/year ctx=military bg
e16 m41 > m42 REQUEST requested 2014-09-03/none mode=meet ctx=diplomatic
q1 m13 mixed cue=told
q2 m31 direct cue=said
q3 ? direct cue=added
rel m33 leads m34
rel m35 member_of m37
rel m36 member_of m37

### Confidencial 2018-07-10 article
= [m1:NIC.REL Bishops] beaten inside basilica; [m2:NIC.GOV Ortega] silent
~byline Redacción Confidencial, translated from the Spanish
[m3:NIC.REL Cardinal Leopoldo Brenes] and [m4:NIC.REL Managua's auxiliary bishop, Silvio Báez], had come to [m5:@NIC Diriamba] on Monday to free [m6:NIC.CVL a dozen people] trapped in the church of San Sebastián. [m7:NIC.PTY A hooded crowd chanting Sandinista slogans] was waiting at the door.
Within minutes Báez had a gash in [m42=m4 his] arm. The pectoral cross was {e1 torn from} [m8=m4 him], [m9:VAT.GOV the apostolic nuncio] was pushed and [m10:NIC.JRN a cameraman of Canal 12] {e2 lost} his equipment to [m11=m7 the same hands].
"<<q1 [m12=m3+m4 We] felt the brutal force, but [m13=m3+m4 we] are not going to run>>," the cardinal said from the altar of [m41=m3 his] cathedral hours later. "<<q2 What [m14=m3+m4 we] suffered is nothing beside what [m15:NIC.CVL the people] suffer.>>"
The day before, [m16:NIC.MIL paramilitaries] backed by [m17:NIC.COP police] {e3 cleared} [m18:NIC.CVL the barricades] in Diriamba and next-door Jinotepe. [m19:NIC.NGO The Nicaraguan Association for Human Rights] {e4 counted} 24 dead, two of them officers.
Government media told another story. On Channel 4, [m20:NIC.GOV Vice-President Rosario Murillo] {e5 charged} that the temples were being used to hide weapons.
It was [m21=m2 the president] himself who {e6 invited} [m22:NIC.REL the Episcopal Conference] in April to mediate. [m23=m22 The Conference], which Brenes chairs, {e7 suspended} the dialogue twice and in June {e8 proposed} to [m24=m2 Ortega] that elections be moved forward to March. On Saturday [m25=m2 he] {e9 said no}: rules, [m40=m25 he] told a rally, are not changed "<<q3 overnight because of coup-mongers>>".
Now [m26=m22 the bishops] must decide whether to get up from the table for good. A meeting is called for Thursday. A pastor close to the talks does not rule out that <<q4 [m27=m22 they] may {e10 quit}>>.
Reactions arrived one by one. [m28:CRI.GOV Costa Rica] {e11 deplored} the aggression, [m29:CHL.GOV Chile] did so "in the strongest terms", and [m30:BRA.GOV Brazil] {e12 wanted} the [m31:OAS OAS] to sit in special session. [m32:BOL.GOV Evo Morales], a close ally of [m33=m2 the Sandinista leader], {e13 saw} [m39:USA.GOV an American] hand.
[m34:OAS The secretary general of the OAS, Luis Almagro], {e14 will receive} [m35:NIC.CVL students of the Civic Alliance] in [m36:@USA Washington] on Wednesday. The Alliance includes [m37:NIC.BUS the business chamber Cosep], led by [m38:NIC.BUS José Adán Aguerri], which has {e15 called} a 24-hour national strike for Friday.
~footer © Confidencial. All rights reserved
e1 m7 > m4,m3 ASSAULT actual 2018-07-09/day mode=beat ctx=religion_ethnicity,repression
e2 m11 > m10 COERCE actual 2018-07-09/day mode=seize ctx=rights_freedoms
e3 m16,m17 > m18 ASSAULT actual 2018-07-08/day ctx=repression
e4 m19 > m16 ACCUSE actual 2018-07-10/none mode=allege ctx=human_rights
e5 m20 > m1 ACCUSE actual 2018-07-10/none mode=allege ctx=religion_ethnicity
e6 m21 > m22 REQUEST requested 2018-04-01/month mode=assist ctx=pro_democracy bg
e7 m23 > m2 REJECT actual 2018-07-10/none mode=meet ctx=pro_democracy bg
e8 m23 > m24 REQUEST requested 2018-06-01/month mode=change ctx=election bg
e9 m25 > m23 REJECT actual 2018-07-07/day mode=change ctx=election
e10 m27 > m2 REJECT hypothetical 2018-07-10/none mode=meet ctx=pro_democracy
e11 m28,m29 > m7 ACCUSE actual 2018-07-10/none mode=disapprove ctx=diplomatic
e12 m30 > m31 REQUEST requested 2018-07-10/none mode=change ctx=diplomatic
e13 m32 > m39 ACCUSE actual 2018-07-10/none mode=allege ctx=diplomatic
e14 m34 > m35 AGREE planned 2018-07-11/day ctx=diplomatic,pro_democracy
e15 m37 > m2 PROTEST planned 2018-07-13/day mode=strike ctx=economic,pro_democracy
q1 m3 direct cue=said
q2 m3 direct
q3 m25 mixed cue=told
q4 ? indirect
rel m32 ally_of m33
rel m34 leads m31
rel m38 leads m37

### Balkan Insight 2017-04-28 article
= After mob storms [m1:MKD.LEG Skopje parliament], blame flies in every direction
~byline Sinisa Markovski | BIRN | Skopje | 28 Apr 17
[m2:MKD.OPP Social Democrat leader Zoran Zaev] appeared before cameras on Friday with stitches in [m38=m2 his] forehead and a message for [m3:MKD.PTY the party he hopes to replace].
"<<q1 This was attempted murder, and those who opened the doors sit in the benches of [m4=m3 VMRO-DPMNE]>>," [m5=m2 he] said.
[m6:MKD.CVL Masked men] who had been camping outside for weeks {e1 burst into} the chamber on Thursday evening, after [m7:MKD.LEG the new majority] {e2 elected} [m8:MKD.LEG Talat Xhaferi], [m9:MKD.CVL an ethnic Albanian], as speaker. Chairs and tripods flew. [m10:MKD.LEG Zijadin Sela], who leads [m11:MKD.OPP the Alliance for the Albanians], was {e3 beaten} unconscious.
[m12:MKD.COP Police] took two hours to act. Stun grenades were finally {e4 used} at about ten; [m13=m6 the intruders] dispersed towards the government quarter.
Whether anyone gave an order is not known. [m14:MKD.GOV Interior Minister Agim Nuhiu] offered to {e5 step down} on Friday, and [m15:MKD.JUD prosecutors] have {e6 opened a case} against eleven people, among them [m16:MKD.LEG two lawmakers].
VMRO-DPMNE, for its part, {e7 condemned} the violence but not only that. Its chief, [m17:MKD.PTY former prime minister Nikola Gruevski], said <<q2 [m18=m2 Zaev] had {e8 provoked} it with an illegal vote>>.
[m19:MKD.GOV President Gjorge Ivanov] {e9 summoned} all party heads for talks at [m37=m19 his] villa at noon. The Social Democrats {e10 stayed away}.
[m20=m19 Ivanov] had {e11 refused} in March to hand the mandate to [m21=m2 Zaev], arguing that a platform drafted in [m22:@ALB Tirana] threatened the state's unity. That platform, adopted in January by [m23:MKD.PTY three Albanian parties] under the eye of [m24:ALB.GOV Albania's Edi Rama], asks for equal use of the language.
[m25:RUS.GOV Moscow] {e12 pointed the finger at} [m26:EU the European Union] and at [m27:ALB.GOV the Albanian government]. [m28:USA.GOV The US embassy] {e13 congratulated} [m29=m8 Xhaferi] and said it would {e14 work with} [m36=m29 him]. [m30:DEU.GOV Germany] did the same, as did [m31:BGR.GOV Bulgaria] on Friday afternoon.
[m32:NATO NATO's secretary general] was "<<q3 shocked>>". Macedonia has sought to join [m33=m32 the alliance] since 1995, held up by [m34:GRC.GOV a Greek] {e15 veto} in 2008 over its name.
Enlargement commissioner [m35:EU Johannes Hahn] might {e16 fly in} next week, a person in Brussels told BIRN; no date has been set.
~related Related articles
~related Profile: Talat Xhaferi, the commander who became speaker
e1 m6 > m1 ASSAULT actual 2017-04-27/day mode=beat ctx=legislative,religion_ethnicity
e2 m7 > m8 SUPPORT actual 2017-04-27/day ctx=legislative
e3 m6 > m10 ASSAULT actual 2017-04-27/day mode=beat ctx=legislative again
e4 m12 > m13 ASSAULT actual 2017-04-27/day mode=crowd-control ctx=legislative
e5 m14 > m2 CONCEDE actual 2017-04-28/day ctx=executive
e6 m15 > m6,m16 ACCUSE actual 2017-04-28/none mode=investigate ctx=legal
e7 m3 > m6 ACCUSE actual 2017-04-28/none mode=disapprove ctx=legislative
e8 m17 > m18 ACCUSE actual 2017-04-28/none mode=disapprove ctx=legislative
e9 m19 > m2,m3 REQUEST requested 2017-04-28/none mode=meet ctx=executive
e10 m2 > m19 REJECT actual 2017-04-28/day mode=meet ctx=executive
e11 m20 > m21 REJECT actual 2017-03-01/month mode=change ctx=executive,religion_ethnicity bg
e12 m25 > m26,m27 ACCUSE actual 2017-04-28/none mode=allege ctx=diplomatic
e13 m28,m30,m31 > m29 SUPPORT actual 2017-04-28/none ctx=diplomatic
e14 m28 > m29 AGREE planned 2017-04-28/none ctx=diplomatic
e15 m34 > m7 REJECT actual 2008-01-01/year mode=change ctx=diplomatic bg
e16 m35 > m7 AGREE hypothetical 2017-05-01/week ctx=diplomatic
q1 m5 direct cue=said
q2 m17 indirect cue=said
q3 m32 mixed
rel m10 leads m11
rel m17 leads m3
rel m32 leads m33

### Dawn 2009-10-13 article
= [m1:PAK.MIL Army] asks [m2:PAK.CVL Mehsuds] to rise against [m3:TTP.REB Taliban] before ground assault
~byline By Zahid Wazir
~date_line Tuesday, 13 Oct, 2009 | 04:12 AM PST
[m4:@PAK DERA ISMAIL KHAN], Oct 12: Leaflets {e1 dropped} by helicopters over South Waziristan on Monday told [m5=m2 tribesmen] that the coming operation is not against [m39=m5 them].
Signed by [m6:PAK.MIL Gen Ashfaq Parvez Kayani], the paper {e2 calls on} [m7=m5 the Mehsuds] to stand up to "<<q1 foreigners and [m8:IND.GOV their paymasters]>>" who have taken over their valleys. It is written in Pushto and Urdu.
Hours earlier [m9:PAK.MIL jets] had {e3 pounded} hideouts in Makeen and Ladha, killing 14, according to [m10:PAK.SPY an intelligence official] who did not want to be quoted. The dead could not be counted independently.
Makeen is the home of [m11:TTP.REB Hakeemullah Mehsud], leader of [m12=m3 the Tehrik-i-Taliban Pakistan]. [m13=m12 The outfit], which controls [m14:@PAK the area between Jandola and Razmak], {e4 claimed} Saturday's raid on [m15:PAK.MIL General Headquarters] in Rawalpindi. "<<q2 It was [m16=m12 our] Punjab branch>>," spokesman [m17:TTP.REB Azam Tariq] said on the telephone, {e5 promising} more of the same unless the drones stopped.
In that siege [m18:TTP.REB ten gunmen] {e6 held} [m19:PAK.CVL forty-two civilians and officers] for 22 hours until [m20:PAK.MIL commandos] stormed the building.
[m21:PAK.GOV Interior Minister Rehman Malik] said the offensive was now imminent. "<<q3 It has become inevitable. There is no mercy for [m22=m12 them]>>," [m23=m21 he] told reporters in [m24:@SGP Singapore].
But not all are convinced. [m25:PAK.REL Maulana Fazlur Rehman], whose [m26:PAK.PTY JUI-F] sits in the ruling coalition, {e7 wants} [m27:PAK.LEG the National Assembly] to be heard first. The [m28:PAK.GOV governor of NWFP, Owais Ghani], {e8 met} [m29:PAK.CVL elders] in Tank and was {e9 asked} for a week's delay so that families could leave. [m38=m28 He] gave no answer.
[m30:PAK.GOV The political agent] has meanwhile {e10 sealed} the road at Jandola. Some 90,000 people have come down since August, [m31:UN UNHCR] says. [m32=m31 The agency] {e11 is trucking} tents to Tank.
In February 2005 [m33:PAK.MIL the military] {e12 signed} an accord at Sararogha with [m34:TTP.REB Baitullah Mehsud], killed in August by [m35:USA.MIL an American drone]. It did not last; three years ago [m36=m33 the troops] {e13 pulled out} of two forts, and in 2008 [m37=m34 Baitullah's men] {e14 overran} a third.
e1 m1 > m5 REQUEST requested 2009-10-12/day mode=assist ctx=military,terrorism again
e2 m6 > m7 REQUEST requested 2009-10-12/day mode=assist ctx=military,terrorism
e3 m9 > m3 ASSAULT actual 2009-10-12/day mode=aerial ctx=military,terrorism said=m10
e4 m13 > m15 ASSAULT actual 2009-10-10/day ctx=terrorism said=m17
e5 m17 > m1 THREATEN threatened 2009-10-12/none mode=violence ctx=terrorism
e6 m18 > m19 ASSAULT actual 2009-10-10/day mode=abduct ctx=terrorism
e7 m25 > m21 REQUEST requested 2009-10-13/none mode=change ctx=legislative
e8 m28 > m29 CONSULT actual 2009-10-13/none mode=meet ctx=military
e9 m29 > m28 REQUEST requested 2009-10-13/none mode=yield ctx=military,human_security
e10 m30 > m2 COERCE actual 2009-10-13/none mode=restrict ctx=military
e11 m31 > m2 AID actual 2009-10-13/none ctx=human_security
e12 m33 > m34 SUPPORT actual 2005-02-01/month ctx=military bg
e13 m36 > m34 RETREAT actual 2006-01-01/year mode=withdraw ctx=military bg
e14 m37 > m33 ASSAULT actual 2008-01-01/year ctx=military bg
q1 m6 mixed
q2 m17 direct cue=said
q3 m23 direct cue=told
rel m11 leads m12
rel m13 controls m14
rel m25 leads m26
