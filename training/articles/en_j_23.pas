### Kyodo News 2015-02-18 article
= [m1:JPN.GOV Okinawa governor] {e1 halts} block drops, [m2:JPN.GOV Tokyo] sees no damage
~date_line NAHA, Japan, Feb. 18, Kyodo
~page_control [Politics]
[m3:JPN.GOV Gov. Takeshi Onaga] on Wednesday {e2 ordered} [m4:JPN.GOV the Okinawa Defense Bureau], the local arm of [m5:JPN.GOV the Defense Ministry], to stop lowering concrete blocks into the bay off Henoko.
Divers of [m6:JPN.CVL a residents' group] had filmed one of the 20-ton blocks on top of crushed coral two days earlier. The {e3 order}, which names the coral, runs until [m7:JPN.GOV the prefecture] has made a survey of its own.
"<<q1 The permit was for rock and reef. [m8=m3 I] see no rock on the picture>>," [m9=m3 Onaga] told reporters in [m10:@JPN Naha].
Chief Cabinet Secretary [m11:JPN.GOV Yoshihide Suga] {e4 brushed it aside}. [m35=m2 The government], [m12=m11 he] said in [m13:@JPN Tokyo], would {e5 carry on} "<<q2 solemnly>>" with the runway for [m14:USA.MIL the Marines], who are to move there from Futenma.
Prime Minister [m15:JPN.GOV Shinzo Abe] has {e6 refused} to see [m16=m3 the governor] on each of [m17=m3 his] three trips since December. [m18=m15 He] may {e7 receive} [m19=m3 him] before flying to [m20:@USA Washington] in April, an aide said.
At the gate of Camp Schwab, [m21:JPN.CVL some 200 people] {e8 sat down} at dawn. [m22:JPN.COP Riot police] from the mainland {e9 carried} off [m23=m21 a dozen], among them [m24:JPN.CVL Hiroji Yamashiro], who leads [m25:JPN.CVL the Okinawa Peace Movement Center]. The {e10 sit-in} resumed within minutes.
On Sunday [m26:JPN.MIL coast guardsmen] had {e11 boarded} [m27:JPN.CVL a canoe] and held its two rowers under the bow for an hour, according to the group. [m32:JPN.MIL The 11th Regional Headquarters] {e12 denied} any roughness.
In 1996 [m28:USA.GOV the United States], [m33=m2 Japan's] treaty ally, {e13 agreed} to give back Futenma within seven years.
[m29:JPN.OPP The Communist Party], whose chair [m30:JPN.OPP Kazuo Shii] visited the tents last week, {e14 demanded} that the work be scrapped. [m31:JPN.PTY Komeito], a member of [m34:JPN.PTY the ruling coalition], was silent.
~footer ==Kyodo
e2 m3 > m4 REQUEST requested 2015-02-18/day mode=yield ctx=environment,military
e1 m1 > m2 REQUEST requested 2015-02-18/day mode=yield ctx=environment,military again
e3 m1 > m4 REQUEST requested 2015-02-18/day mode=yield ctx=environment,military again
e4 m11 > m3 REJECT actual 2015-02-18/none mode=yield ctx=environment,military
e5 m2 > m3 REJECT actual 2015-02-18/none mode=yield ctx=environment,military again
e6 m15 > m16 REJECT actual 2014-12-01/none mode=meet ctx=executive
e7 m18 > m19 AGREE hypothetical 2015-04-01/month ctx=executive
e8 m21 > m2 PROTEST actual 2015-02-18/day mode=obstruct ctx=environment,military
e9 m22 > m23 COERCE actual 2015-02-18/day mode=restrict ctx=repression
e10 m21 > m2 PROTEST actual 2015-02-18/day mode=obstruct ctx=environment,military again
e11 m26 > m27 COERCE actual 2015-02-15/day mode=arrest ctx=repression said=m6
e12 m32 > m6 REJECT actual 2015-02-18/none ctx=repression
e13 m28 > m2 AGREE planned 1996-01-01/year ctx=military bg
e14 m29 > m2 REQUEST requested 2015-02-18/none mode=yield ctx=environment,military
q1 m9 direct cue=told
q2 m12 mixed cue=said
rel m4 part_of m5
rel m24 leads m25
rel m28 ally_of m33
rel m30 leads m29
rel m31 member_of m34

### Kathimerini 2008-12-17 article
= [m1:GRC.CVL Students] {e1 hang} banner on Acropolis as [m2:GRC.LAB unions] {e2 call} walkout
~byline By Daphne Kallergis
~date_line Wednesday, December 17, 2008
"Resistance," it said, in four languages, on two pink cloths let down the wall of the Acropolis by [m3=m1 a dozen young people] yesterday morning.
Since the {e3 shooting} of [m4:GRC.CVL Alexis Grigoropoulos], 15, by [m5:GRC.COP a police officer] in Exarchia on December 6, hardly a night has passed in [m6:@GRC Athens] without fire.
Yesterday it was the turn of [m7:GRC.COP the riot squad's headquarters] in Kaisariani, {e4 pelted} with petrol bombs by [m8:GRC.CVL thirty youths]. A bus and three cars burned. Later [m9:GRC.CVL another group] {e5 broke into} the studio of [m10:GRC.JRN state broadcaster NET] and held up a sign in the middle of the news; the screen was filled just then by [m11:GRC.GOV Prime Minister Costas Karamanlis].
"<<q1 [m12=m9 We] told the cameraman, stay there, it's only a minute>>," one of the intruders said. "<<q2 [m13=m10 They] made tea for [m14=m9 us] afterwards.>>"
[m15=m11 Karamanlis], speaking to lawmakers of [m16:GRC.PTY New Democracy], which [m17=m11 he] leads, {e6 apologized} to [m29:GRC.CVL the Greeks] for not having cut deeper into corruption but {e7 ruled out} the early election that [m18:GRC.OPP George Papandreou's PASOK] {e8 demands}. [m19:GRC.OPP The Communist Party] {e9 accused} [m20:GRC.OPP SYRIZA] of petting the hooded ones. [m30=m20 SYRIZA] {e10 returned} the compliment.
[m21:GRC.LAB The civil servants' union ADEDY] has {e11 announced} a three-hour work stoppage for tomorrow. [m22:GRC.LAB Hospital doctors] and teachers will {e12 join} the march to Parliament. [m31:GRC.LAB Workers] have {e13 occupied} the building of [m23:GRC.LAB their own confederation], GSEE, which [m24:GRC.LAB Yiannis Panagopoulos] heads.
[m25=m5 The officer] and [m26:GRC.COP his partner] are in custody; [m27:GRC.JUD prosecutors] {e14 charged} the first with murder on December 8.
[m28:? Consulates] in Moscow, Berlin and New York were painted red at the weekend.
~page_control Next article >
e1 m1 > m11 PROTEST actual 2008-12-17/day mode=demo ctx=repression
e2 m2 > m11 PROTEST planned 2008-12-18/day mode=strike ctx=repression again
e3 m5 > m4 ASSAULT actual 2008-12-06/day mode=firearms ctx=repression bg
e4 m8 > m7 PROTEST actual 2008-12-16/day mode=riot ctx=repression
e5 m9 > m10 PROTEST actual 2008-12-16/day mode=obstruct ctx=repression
e6 m15 > m29 SUPPORT actual 2008-12-16/day ctx=corruption
e7 m15 > m18 REJECT actual 2008-12-16/day mode=change ctx=election
e8 m18 > m15 REQUEST requested 2008-12-17/none mode=change ctx=election
e9 m19 > m20 ACCUSE actual 2008-12-17/none mode=disapprove ctx=repression
e10 m30 > m19 ACCUSE actual 2008-12-17/none mode=disapprove ctx=repression
e11 m21 > m11 PROTEST planned 2008-12-18/day mode=strike ctx=repression
e12 m22 > m11 PROTEST planned 2008-12-18/day mode=demo ctx=repression
e13 m31 > m23 PROTEST actual 2008-12-17/none mode=obstruct ctx=economic
e14 m27 > m25 ACCUSE actual 2008-12-08/day mode=allege ctx=legal,repression
q1 ? direct cue=said
q2 ? direct
rel m17 leads m16
rel m24 leads m23

### The New Humanitarian 2024-09-26 article
= What [m1:SDN.REB RSF] drones mean for [m2:@SDN El Fasher], and who {e1 shuts} the road
~byline Eisa Kubr
~share Support our journalism
Trucks with sorghum for 80,000 people stand at [m3:@TCD Adré]. They have stood there for nine days.
[m4:SDN.GOV Sudan's army-led authorities] {e2 opened} the crossing in August for three months. It is [m5=m1 the Rapid Support Forces], which hold [m6:@SDN nearly all of Darfur], that now {e3 bar} the way to [m7=m2 the last garrison town].
"<<q1 Three permits, three stamps, and the fourth man wants a telephone>>," said [m8:? a driver], [m9=m8 Abakar], 44.
[m10:SDN.NGO The emergency rooms], a network of volunteers, run soup kitchens inside. On Saturday [m11=m1 a drone] {e4 hit} one of them, killing [m12:SDN.CVL fourteen people] in the queue. The {e5 strike} came a day after the [m13:SDN.MIL army's own jets] had {e6 bombed} [m33:SDN.CVL a market] in Kabkabiya.
[m14:USA.GOV Tom Perriello], the American envoy, {e7 condemned} both. [m15=m14 He] had got [m16:CHE.GOV Switzerland] and [m17:SAU.GOV Saudi Arabia] to host {e8 talks} with [m34=m1 the RSF] in Geneva in August; [m35=m13 the army] {e10 did not come}.
[m18:SDN.MIL General Abdel Fattah al-Burhan], who heads [m19:SDN.GOV the Sovereignty Council], is to {e11 address} [m20:UN the General Assembly] on Thursday. [m21=m18 He] will, an aide says, {e12 ask} [m22=m20 the UN] to name [m23:ARE.GOV the Emirates] as a party to the war. [m24=m23 Abu Dhabi] has always {e13 denied} arming anyone.
[m25:JEM.REB The Justice and Equality Movement] of [m26:JEM.REB Gibril Ibrahim] and [m27:SLM.REB Minni Minawi's Sudan Liberation Movement] fight on [m36=m13 the army's] side since November 2023. [m28=m25+m27 The two], once enemies of Khartoum, are members of [m29:JOINTFORCE.MIL the Joint Force].
[m30:WFP The World Food Programme] {e14 threatened} on Tuesday to reroute [m31=m30 its] trucks through [m32:@SDN Port Sudan]. That would take three weeks.
[m37=m8 Abakar] sleeps under the axle.
~footer Edited by the Africa desk
e1 m1 > m30 COERCE actual 2024-09-26/none mode=restrict ctx=human_security again
e2 m4 > m30 CONCEDE actual 2024-08-01/month ctx=human_security bg
e3 m5 > m30 COERCE actual 2024-09-26/none mode=restrict ctx=human_security
e4 m11 > m12 ASSAULT actual 2024-09-21/day mode=drone ctx=military,human_security
e5 m11 > m12 ASSAULT actual 2024-09-21/day mode=drone ctx=military,human_security again
e6 m13 > m33 ASSAULT actual 2024-09-20/day mode=aerial ctx=military
e7 m14 > m1,m13 ACCUSE actual 2024-09-26/none mode=disapprove ctx=military,human_rights
e8 m16,m17 > m34 CONSULT actual 2024-08-01/month mode=third-party ctx=military,diplomatic bg
e10 m35 > m16,m17 REJECT actual 2024-08-01/month mode=meet ctx=military,diplomatic bg
e11 m18 > m20 AGREE planned 2024-09-26/day ctx=diplomatic
e12 m21 > m22 REQUEST planned 2024-09-26/day mode=change ctx=diplomatic,military
e13 m24 > m18 REJECT actual 2024-09-26/none ctx=military,diplomatic
e14 m30 > m5 THREATEN threatened 2024-09-24/day mode=restrict ctx=human_security
q1 m9 direct cue=said
rel m5 controls m6
rel m18 leads m19
rel m26 leads m25
rel m25 member_of m29
rel m27 member_of m29

### The Daily Nation (Barbados) 2017-05-03 article none
= Flying fish late, but worth the wait
~byline Added 03 May 2017
~page_control Font: A A A
The boats came in low at [m1:@BRB Oistins] on Monday, and by noon the price was down to five dollars for ten.
[m2:BRB.AGR Fisherman Vernel Nicholls] said [m3=m2 he] had seen nothing like it since February. "<<q1 They jump in by themselves. [m4=m2 I] only hold the bucket>>," [m5=m2 he] joked.
Last year the catch was the smallest on record because of seaweed. [m6:BRB.GOV The Fisheries Division] will publish its figures in June.
[m7:? Vendors] who bone the fish by hand can do four hundred an hour, among them [m8:? Sylvia Marshall], who has been at the same table for 38 years. [m9=m8 She] is no friend of machines.
"<<q2 A machine does not know your mother>>," [m10=m8 she] said.
[m11:BRB.BUS A hotel] on the south coast has put the dish back on Friday's menu. The cricketers of [m12:PAK.CVL Pakistan], here for a Test, ate two helpings.
q1 m5 direct cue=joked
q2 m10 direct cue=said
