### City Paper Bogotá 2025-01-27 article
= Six hours of a trade war: [m1:COL.GOV Petro] {e1 takes back} [m2:COL.CVL deportees], [m3:USA.GOV Trump] {e2 holds fire}
~byline by Richard Emblin
~date_line January 27, 2025
"<<q1 The United States cannot treat Colombian migrants as criminals. [m4=m6 I] {e3 do not authorize} the entry of planes with [m5=m2 Colombian migrants] into our territory>>," [m6:COL.GOV President Gustavo Petro] wrote at 3:41 in the morning on Sunday. By nightfall [m7=m6 he] had changed [m70=m7 his] mind.
Two C-17s with 160 handcuffed people on board turned around over the Caribbean. [m8:USA.GOV President Donald Trump] {e4 announced} a 25 percent tariff on everything that comes from [m9:COL.GOV Colombia], to be doubled within a week, and said that [m10:COL.GOV officials of the Petro government] would be {e5 barred} from entering. [m11:USA.GOV Secretary of State Marco Rubio] {e6 shut} the visa section of the embassy on Calle 24 the same afternoon.
[m12=m6 The former guerrilla] first {e7 threatened} to answer with 50 percent on [m13:@USA U.S.] corn. Then former president [m14:COL.ELI Álvaro Uribe], the founder of [m15:COL.PTY Centro Democrático], reached friends in [m16:@USA Florida], and [m17:COL.GOV Foreign Minister Luis Gilberto Murillo] {e8 spent} four hours on the line with [m18:USA.GOV envoy Mauricio Claver-Carone].
At 10 p.m. [m19:USA.GOV the White House] declared that <<q2 [m20=m9 Colombia] had {e9 agreed} to all terms, "including the unrestricted acceptance" of [m71=m20 its] nationals on military aircraft>>. The penalties will be "{e10 held in reserve}".
[m21=m17 Murillo], a few minutes later, put it otherwise: "<<q3 [m22=m9 We] have overcome the impasse>>." The presidential Boeing, [m72=m21 he] said, would {e11 fetch} those who were to come back. [m23=m17 He] and [m24:COL.GOV Ambassador Daniel García-Peña] will {e12 travel} to [m77:@USA Washington] this week.
[m25:COL.BUS The employers' federation ANDI], headed by [m26:COL.BUS Bruce MacMaster], had {e13 implored} [m27=m6 the president] to pick up the phone. [m28:COL.AGR Flower growers] had 70 planes waiting for Valentine's Day.
[m29:BRA.GOV Brazil] {e14 complained} on Saturday about shackles on a flight to [m30:@BRA Manaus], and [m31:MEX.GOV Mexico] last week {e15 did not let} an aircraft land, according to [m37:#NBC NBC]. [m32:MEX.GOV Claudia Sheinbaum], [m73=m31 its president], {e16 denies} it: <<q4 four planes had been received>>.
[m33:HND.GOV Honduran leader Xiomara Castro], who presides over [m34:CELAC the Community of Latin American and Caribbean States], {e17 summoned} [m74=m34 its] members to an urgent assembly on Thursday. [m35:GTM.GOV Guatemala] said [m75=m35 it] {e18 would not come}. [m76=m35 It] has {e19 taken} three military flights this month.
[m36:COL.CVL Venezuelans and Colombians] queued in vain at the consulate on Monday.
e1 m1 > m3 CONCEDE actual 2025-01-26/day ctx=migration again
e2 m3 > m1 CONCEDE actual 2025-01-26/day ctx=migration,economic again
e3 m4 > m3 REJECT actual 2025-01-26/day ctx=migration
e4 m8 > m9 SANCTION planned 2025-01-26/day mode=restrict ctx=economic,migration
e5 m8 > m10 SANCTION planned 2025-01-26/day mode=restrict ctx=migration,diplomatic
e6 m11 > m9 SANCTION actual 2025-01-26/day mode=discontinue ctx=migration,diplomatic
e7 m12 > m8 THREATEN threatened 2025-01-26/day mode=restrict ctx=economic
e8 m17 > m18 CONSULT actual 2025-01-26/day mode=phone ctx=diplomatic,migration
e9 m20 > m19 CONCEDE actual 2025-01-26/day ctx=migration
e10 m19 > m20 CONCEDE actual 2025-01-26/day ctx=economic
e11 m9 > m2 AGREE planned 2025-01-26/day ctx=migration
e12 m23,m24 > m8 AGREE planned 2025-01-27/week ctx=diplomatic
e13 m25 > m27 REQUEST requested 2025-01-27/none mode=change ctx=economic
e14 m29 > m8 ACCUSE actual 2025-01-25/day mode=disapprove ctx=migration
e15 m31 > m8 REJECT denied 2025-01-20/week ctx=migration
e16 m32 > m8 REJECT actual 2025-01-27/none ctx=migration
e17 m33 > m35,m9 AGREE planned 2025-01-30/day ctx=migration,diplomatic
e18 m35 > m33 REJECT actual 2025-01-27/none mode=meet ctx=diplomatic
e19 m35 > m8 COOPERATE actual 2025-01-01/month ctx=migration
q1 m6 direct cue=wrote
q2 m19 mixed cue=declared
q3 m21 direct cue=put
q4 m32 indirect cue=denies
rel m14 leads m15
rel m26 leads m25
rel m33 leads m34
rel m35 member_of m34

### VHeadline 2007-05-28 article
= [m1:VEN.JRN RCTV] {e1 goes dark} at midnight; [m2:VEN.COP police] and [m3:VEN.CVL students] clash at Conatel
~byline VHeadline.com reporter Pedro Bastidas
~date_line Published: Monday, May 28, 2007
At 11:59 p.m. on Sunday the staff sang the national anthem with hands on hearts. Then the screen that [m4:VEN.CVL Venezuelans] had looked at for 53 years went black, and after twenty minutes a new channel, Tves, showed an orchestra.
"<<q1 The license ended, that is all. No one has been closed, no one has been silenced, and the spectrum belongs to the people>>," said Communications Minister [m5:VEN.GOV Willian Lara].
[m6:VEN.GOV President Hugo Chavez] had {e2 announced} in December, in front of [m7:VEN.MIL troops], that [m8=m6 he] would not renew the concession of what [m9=m6 he] calls a {e3 putschist} station. On Friday [m10:VEN.JUD the Supreme Tribunal] {e4 gave} [m11:VEN.GOV the telecommunications commission, Conatel,] the use of [m78=m1 its] masts and transmitters, and on Sunday [m12:VEN.MIL soldiers] {e5 took charge} of 48 of them.
[m13:VEN.BUS Marcel Granier], who runs [m97=m1 the company], {e6 called} it "<<q2 a confiscation with trumpets>>". During the coup of April 2002 [m79=m1 his channel] {e7 withheld} pictures of [m80=m6 the president's] return and aired cartoons.
In front of Conatel in Las Mercedes the [m14:VEN.COP Metropolitan Police] {e8 turned} hoses and gas on [m15:VEN.CVL thousands of protesters] shortly after sunset. Police chief [m16:VEN.COP Juan Romero] said <<q3 eleven of [m81=m14 his men] had been hurt by stones>>. Students of [m17:VEN.EDU the Andres Bello Catholic University] {e9 closed} the Francisco Fajardo highway this morning.
Not far away [m18:VEN.CVL supporters of the government] danced.
[m19:VEN.REL Cardinal Jorge Urosa] {e10 asked} [m20=m6 the president] to reconsider up to the last day. [m21:EU The European Parliament] had {e11 censured} the decision on Thursday, and [m22:USA.LEG the U.S. Senate] did so unanimously on a motion of [m23:USA.LEG Richard Lugar]. [m24:NIC.GOV Nicaragua], [m25:CUB.GOV Cuba] and [m26:BOL.GOV Bolivia] {e12 sided} with [m27=m6 Caracas]. [m28:BRA.LEG The Senate in Brasilia] is {e13 debating} an appeal.
[m29:VEN.OPP Manuel Rosales], who lost the December vote and heads [m30:VEN.PTY Un Nuevo Tiempo], {e14 urged} [m31:VEN.CVL people] to bang pots at eight.
[m32:VEN.OPP Ismael Garcia] of [m33:VEN.PTY Podemos], a party of the ruling coalition, surprised friends by {e15 disapproving}. [m34=m6 Chavez] has given [m35=m33 it] and two others until July to dissolve into [m36:VEN.PTY his new United Socialist Party], or {e16 leave}.
[m37:VEN.JRN Globovision] is next: [m82=m5 Lara] {e17 filed} a complaint this morning over footage of John Paul II which, [m38=m5 he] says, incites to murder.
~footer VHeadline Venezuela News
e1 m6 > m1 COERCE actual 2007-05-27/day mode=censor ctx=rights_freedoms again
e2 m6 > m1 COERCE planned 2006-12-01/month mode=censor ctx=rights_freedoms bg
e3 m9 > m1 ACCUSE actual 2007-05-28/none mode=allege ctx=rights_freedoms
e4 m10 > m1 COERCE actual 2007-05-25/day mode=seize ctx=legal,rights_freedoms
e5 m12 > m1 COERCE actual 2007-05-27/day mode=seize ctx=rights_freedoms,military
e6 m13 > m6 ACCUSE actual 2007-05-28/none mode=disapprove ctx=rights_freedoms
e7 m1 > m6 COERCE actual 2002-04-01/month mode=misinformation ctx=pro_autocracy bg
e8 m14 > m15 ASSAULT actual 2007-05-27/day mode=crowd-control ctx=repression,rights_freedoms
e9 m17 > m6 PROTEST actual 2007-05-28/day mode=obstruct ctx=rights_freedoms
e10 m19 > m20 REQUEST requested 2007-05-28/none mode=change ctx=rights_freedoms,religion_ethnicity
e11 m21,m22 > m6 ACCUSE actual 2007-05-24/day mode=disapprove ctx=rights_freedoms
e12 m24,m25,m26 > m27 SUPPORT actual 2007-05-28/none ctx=rights_freedoms
e13 m28 > m6 REQUEST planned 2007-05-28/none mode=change ctx=rights_freedoms,legislative
e14 m29 > m31 REQUEST requested 2007-05-28/none ctx=rights_freedoms
e15 m32 > m6 ACCUSE actual 2007-05-28/none mode=disapprove ctx=rights_freedoms
e16 m34 > m35 THREATEN threatened 2007-05-28/none ctx=political_institutions
e17 m5 > m37 ACCUSE actual 2007-05-28/day ctx=legal,rights_freedoms
q1 m5 direct cue=said
q2 m13 mixed cue=called
q3 m16 indirect cue=said
rel m13 leads m1
rel m29 leads m30
rel m32 member_of m33
rel m34 leads m36

### Jubi TV 2024-09-22 article
= Mehrtens {e1 free} after 19 months: a chief, a governor and a pair of new shoes
~byline Reporter: Victor Mambor; Editor: Dewi Wulandari
~date_line Jayapura, September 22, 2024
~share Share this article
Jayapura, Jubi – [m1:TPNPB.REB The West Papua National Liberation Army (TPNPB)] says [m83=m1 it] {e2 let} [m2:NZL.CVL New Zealand pilot Phillip Mehrtens] go "<<q1 for the sake of humanity and without a single rupiah>>", while [m3:IDN.COP police] call it the fruit of a "soft approach".
The 38-year-old landed in [m4:@IDN Timika] on Saturday at noon, thin and bearded. "<<q2 Today [m5=m2 I] have been freed. [m6=m2 I] am very happy that shortly [m7=m2 I] will be able to go home and meet [m8=m2 my] family>>," [m84=m2 he] told reporters in Indonesian, and {e3 thanked} [m9:IDN.GOV everybody who had helped].
[m10:IDN.GOV Edison Gwijangge], the former acting regent of [m11:@IDN Nduga], and [m12:IDN.REL church elders] had {e4 walked in} to Yuguru village and {e5 received} [m85=m2 him] from [m13:TPNPB.REB the group of Egianus Kogoya] early that morning. It was [m14=m13 Kogoya's men] who {e6 seized} [m86=m2 him] on February 7, 2023 and {e7 burned} the plane of [m41:IDN.BUS Susi Air], which [m87=m2 he] had just put down at Paro.
[m15:TPNPB.REB Spokesman Sebby Sambom], speaking by telephone from abroad, {e8 denied} that the headquarters had quarrelled with Kogoya over the {e9 release}. "<<q3 [m16=m1 We] proposed it to [m88=m13 him] in August. [m17:IDN.GOV Indonesia] had {e10 bombed} the path>>," [m89=m15 he] said. [m18:IDN.MIL Brigadier General Frits Pelamonia], who commands the operation, {e11 calls} that nonsense.
[m19:IDN.GOV President Joko Widodo] {e12 praised} [m20:IDN.MIL the military] and [m21=m3 the police] for [m90=m20+m21 their] patience in a statement from Kalimantan. [m22:NZL.GOV Foreign Minister Winston Peters] {e13 thanked} [m23=m17 Jakarta] in [m91=m22 his] turn; [m24:NZL.GOV Prime Minister Christopher Luxon] {e14 telephoned} [m25:IDN.GOV president-elect Prabowo Subianto], the chairman of [m26:IDN.PTY Gerindra], in the evening. An [m27:NZL.MIL RNZAF] aircraft {e15 fetched} the pilot from [m28:@IDN Jakarta].
It has not always been patient. In April 2023 [m29:IDN.MIL soldiers] {e16 raided} Mugi and [m95=m29 six of them] {e17 died}. Some 1,600 [m30:IDN.REF Nduga people] have sat in [m31:@IDN Wamena] since. [m32:IDN.REL The Kingmi Church], led by [m33:IDN.REL Reverend Tilas Mom], {e18 feeds} [m92=m30 them].
[m34:IDN.NGO Amnesty International Indonesia] director [m35:IDN.NGO Usman Hamid] {e19 called on} [m36:IDN.GOV the government] to withdraw non-organic troops now. Last month, in [m37:@IDN Alama], [m38:NZL.CVL another New Zealander, helicopter pilot Glen Conning], was {e21 shot dead} by [m42:UAF unidentified men]; [m43=m1 the TPNPB] and [m44=m20 the army] {e22 accuse} each other.
"<<q4 One came out alive. [m39=m30 We] are waiting to come out, too>>," said [m40:IDN.REF Raga Kogeya], an activist.
e1 m1 > m2 RETREAT actual 2024-09-21/day mode=release ctx=territory again
e2 m1 > m2 RETREAT actual 2024-09-21/day mode=release ctx=territory,human_security
e3 m2 > m9 SUPPORT actual 2024-09-21/day
e4 m10,m12 > m13 CONSULT actual 2024-09-21/day mode=visit ctx=diplomatic
e5 m13 > m10,m12 RETREAT actual 2024-09-21/day mode=release again
e6 m14 > m2 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e7 m14 > m41 ASSAULT actual 2023-02-07/day mode=destroy bg
e8 m15 > m3 REJECT actual 2024-09-22/none
e9 m1 > m2 RETREAT actual 2024-09-21/day mode=release again
e10 m17 > m13 ASSAULT denied 2024-08-01/month mode=aerial ctx=military said=m15
e11 m18 > m15 REJECT actual 2024-09-22/none ctx=military
e12 m19 > m20,m21 SUPPORT actual 2024-09-22/none
e13 m22 > m23 SUPPORT actual 2024-09-22/none ctx=diplomatic
e14 m24 > m25 CONSULT actual 2024-09-21/day mode=phone ctx=diplomatic
e15 m27 > m2 AID actual 2024-09-22/none ctx=military
e16 m29 > m13 ASSAULT actual 2023-04-01/month ctx=military bg
e17 m13 > m95 ASSAULT actual 2023-04-01/month ctx=military bg
e18 m32 > m30 AID actual 2024-09-22/none ctx=migration,religion_ethnicity
e19 m35 > m36 REQUEST requested 2024-09-22/none mode=withdraw ctx=military
e21 m42 > m38 ASSAULT actual 2024-08-01/month mode=firearms
e22 m43,m44 > m43,m44 ACCUSE actual 2024-09-22/none mode=allege
q1 m1 mixed cue=says
q2 m2 direct cue=told
q3 m15 direct cue=said
q4 m40 direct cue=said
rel m13 part_of m1
rel m25 leads m26
rel m33 leads m32
rel m35 leads m34

### The Observer (Kampala) 2006-04-27 article none
= Who moved the matooke? A week with the Kalerwe price list
~byline WRITTEN BY SHIFA MWESIGYE
~date_line THURSDAY, 27 APRIL 2006
On Monday a bunch that feeds six cost 7,000 shillings at [m1:@UGA Kalerwe], on Wednesday 9,500, and on Thursday morning [m2:? Mama Nakato], who has sold there since Amin's time, sat on hers and would not name a price at all.
"<<q1 The lorry did not come, or it came and went to the other side. [m3=m2 I] am an old woman, [m4=m2 I] do not chase lorries>>," [m5=m2 she] said.
The lorries from [m6:@UGA Mbarara] are fewer because of the road, says [m7:UGA.GOV Kampala City Council] market master [m8:UGA.GOV Godfrey Kakaire]. <<q2 It has rained for nine days>>, according to [m93=m8 him], and at Lukaya there is a hole in which [m94=m8 he] would not park a bicycle.
Others point at [m9:@SSD Juba]. Since the shooting there stopped last year, traders pay cash on the spot and are gone by noon. [m10:UGA.BUS The Uganda National Chamber of Commerce and Industry], whose chairman is [m11:UGA.BUS Boney Katatumba], counts 150 trucks a week on the Nimule road.
"<<q3 They eat, we look>>," is how [m12:UGA.CVL Hajat Sarah Nabukeera], a caterer, put it. [m95=m12 She] has gone over to posho.
[m13:? The Parliament canteen], run by a private firm, still offers the dish at 3,000 a plate. [m14:UGA.LEG A member from Bushenyi], who asked not to be named because [m96=m14 his] voters grow the stuff, took two.
[m15:UGA.GOV Agriculture minister Janat Mukwaya] was in [m16:@CIV Abidjan] for a conference on bananas. [m17:UGA.EDU Makerere University's] agronomists say that a wilt, first seen in Mukono five years ago, has reached [m18:@UGA Kayunga] and that the price has only begun to climb.
Boda-boda men, who live on it, shrug. "<<q4 When it is too dear, we eat the rice of [m19:@PAK Pakistan]>>," said one.
On Thursday at four, two lorries arrived. The queue was civil for about a minute.
q1 m5 direct cue=said
q2 m8 indirect cue=according
q3 m12 direct cue=put
q4 ? direct cue=said
rel m11 leads m10
