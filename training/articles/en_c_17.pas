### Antara 2021-04-30 article
= [m1:IDN.GOV Government] {e1 brands} Papua armed groups terrorists, [m2:IDN.CVL rights groups] {e2 warn} of backlash
~date_line April 30, 2021 13:25 GMT+700
[m3:@IDN Jakarta] ([m4:#Antara ANTARA]) - [m5=m1 The government] has formally {e3 designated} [m6:TPNPB.REB the armed criminal groups (KKB) in Papua] as terrorist organizations, [m7:IDN.GOV Coordinating Minister for Political, Legal and Security Affairs Mohammad Mahfud MD] announced in [m8:@IDN Jakarta] on Thursday, four days after the {e4 killing} of [m9:IDN.SPY Brigadier General I Gusti Putu Danny Karya Nugraha], the head of [m10:IDN.SPY the State Intelligence Agency (BIN)] in the province, near Beoga.
"<<q1 [m11=m1 The government] has {e5 asked} [m12:IDN.COP the National Police], [m13:IDN.MIL the TNI] and [m14=m10 BIN] to take firm and measurable action, measurable in the sense that no civilian falls victim>>," [m15=m7 Mahfud] said.
[m16:IDN.GOV President Joko Widodo], the day after the ambush, had {e6 ordered} [m17=m13 the military] and [m18=m12 police] to pursue and arrest every member of the groups. "<<q2 There is no place for armed groups in [m19:@IDN Papua] or anywhere in [m20=m16 our] country>>," [m21=m16 he] said in a televised statement from [m22:@IDN the Palace].
[m23:TPNPB.REB Sebby Sambom], the spokesman of [m24:TPNPB.REB the West Papua National Liberation Army (TPNPB)], an arm of [m25:OPM.REB the Free Papua Movement], {e7 rejected} the label and said <<q3 it was [m26=m13 the Indonesian troops] who terrorized villagers>>. [m27=m23 He] {e8 called on} [m28:UN the United Nations] to send observers.
On Tuesday [m29:IDN.COP Police Second Corporal I Komang Wira Natha] was {e9 shot dead} in a gun battle at Makki, in which, according to the joint task force Nemangkawi, nine of [m30:TPNPB.REB Lekagak Telenggen's men] also {e10 fell}.
The opinions of those in office differ. [m31:IDN.GOV Papua Governor Lukas Enembe], through [m32:IDN.GOV his spokesman Muhammad Rifai Darus], {e11 asked} [m33=m1 Jakarta] to review the designation, fearing stigma for [m34:IDN.CVL Papuans] elsewhere. [m35:IDN.LEG People's Consultative Assembly Speaker Bambang Soesatyo] of [m36:IDN.PTY Golkar], by contrast, {e12 urged} [m37=m1 the state] to strike first and discuss human rights later.
[m38:AMNESTY Amnesty International Indonesia], led by [m39:AMNESTY Usman Hamid], {e13 said} the decision could lead to more abuses, and [m40:IDN.GOV the National Commission on Human Rights (Komnas HAM)] {e14 regretted} it.
[m41:PNG.GOV Port Moresby] has been {e15 asked} to keep watch on [m42=m41 its] side of the border. [m43=m41 The neighbor], whose soil has served as a refuge before, has not answered.
[m44:IDN.REL The Communion of Churches in Indonesia (PGI)] has {e16 offered} to open a dialogue if [m45=m24+m13 both sides] {e17 put down} their guns.
~footer Reporter: Zuhdiar L, Sri Haryati / Editor: Rahmad N
e1 m7 > m6 ACCUSE actual 2021-04-29/day mode=allege ctx=terrorism again
e2 m38 > m1 ACCUSE actual 2021-04-30/none mode=disapprove ctx=terrorism,human_rights again
e3 m7 > m6 ACCUSE actual 2021-04-29/day mode=allege ctx=terrorism,legal
e4 m6 > m9 ASSAULT actual 2021-04-25/day mode=firearms ctx=terrorism,intelligence
e5 m11 > m12 REQUEST requested 2021-04-29/day mode=change ctx=military,terrorism
e6 m16 > m17,m18 REQUEST requested 2021-04-26/day mode=assist ctx=military
e7 m27 > m11 REJECT actual 2021-04-30/none ctx=terrorism
e8 m27 > m28 REQUEST requested 2021-04-30/none mode=assist ctx=human_rights
e9 m6 > m29 ASSAULT actual 2021-04-27/day mode=firearms ctx=military
e10 m18 > m30 ASSAULT actual 2021-04-27/day mode=firearms ctx=military
e11 m31 > m33 REQUEST requested 2021-04-30/none mode=change ctx=terrorism
e12 m35 > m37 REQUEST requested 2021-04-26/day mode=change ctx=military
e13 m38 > m37 ACCUSE actual 2021-04-30/none mode=disapprove ctx=human_rights,terrorism
e14 m40 > m37 ACCUSE actual 2021-04-30/none mode=disapprove ctx=human_rights
e15 m37 > m42 REQUEST requested 2021-04-30/none mode=assist ctx=terrorism
e16 m44 > m37 AGREE planned 2021-04-30/none ctx=religion_ethnicity
e17 m24 > m26 CONCEDE hypothetical 2021-04-30/none mode=ceasefire ctx=military
q1 m15 direct cue=said
q2 m21 direct
q3 m27 indirect cue=said
rel m24 part_of m25
rel m39 leads m38
rel m35 member_of m36

### The Jakarta Post 2010-09-14 article
= [m1:IDN.REL FPI] man named suspect as [m2:IDN.REL HKBP] vows to {e1 keep praying}
~byline Hans David Tampubolon and Arghea Desafti Hapsari, The Jakarta Post, Bekasi
[m3:IDN.COP The Jakarta Police] have {e2 arrested} [m4=m17 nine people] over Sunday's {e3 attack} on two leaders of [m5=m2 the Batak Protestant congregation (HKBP)] of Pondok Timur Indah in [m6:@IDN Bekasi], West Java, among them [m7:IDN.REL Murhali Barda], the local chairman of [m8=m1 the Islam Defenders Front (FPI)].
[m9:IDN.REL Church elder Asia Lumbantoruan Sihombing] was {e4 stabbed} in the stomach and [m10:IDN.REL Rev. Luspida Simanjuntak] {e5 beaten} with a plank while they walked with some twenty parishioners to the empty plot on which [m11=m2 the congregation] has held [m12=m2 its] services since [m13:IDN.GOV the Bekasi administration] {e6 sealed} [m14=m2 its] house of worship in June.
"<<q1 [m15=m2 We] will {e7 go on worshipping} there. If [m16=m2 we] stop, [m17:IDN.CVL those with the knives] have won>>," said [m18:IDN.REL Gurgur Manurung], a member of the legal team.
"<<q2 [m19=m2 Our] permit application has been on [m20=m22 the mayor's] desk for four years>>," [m21=m18 he] went on. "<<q3 It's not lost. [m22:IDN.GOV He] just doesn't look at that corner of the desk>>."
[m23:IDN.COP Jakarta Police chief Insp. Gen. Timur Pradopo] said on Monday that <<q4 the attack was "purely criminal" and not about religion>>, a reading which [m24:IDN.CVL the Setara Institute], headed by [m25:IDN.CVL Hendardi], {e8 called} an insult to the victims.
[m26:IDN.GOV President Susilo Bambang Yudhoyono] {e9 instructed} [m27=m3 the police] to find the perpetrators and [m28:IDN.GOV the West Java governor, Ahmad Heryawan], to settle the question of the church. [m29=m28 Ahmad], a politician of [m30:IDN.PTY the Prosperous Justice Party (PKS)], {e10 offered} [m31=m2 the congregation] a hall owned by a political party.
[m32=m1 The FPI] says [m33=m1 it] is innocent. [m34:IDN.REL Novel Bamukmin] of [m35=m1 the front's] Jakarta branch {e11 blamed} "<<q5 the congregation's provocation>>" and {e12 demanded} that [m36:IDN.GOV the government] not revoke the 2006 joint ministerial decree on houses of worship. On Aug. 8, [m37:IDN.REL hundreds of its followers] {e13 broke up} a service on the same plot.
[m38:IDN.REL Nahdlatul Ulama], whose chairman is [m39:IDN.REL Said Aqil Siradj], and [m40:IDN.REL the Indonesian Communion of Churches (PGI)] {e14 condemned} the violence jointly. [m41:IDN.GOV The Religious Affairs Ministry] did not. [m42:IDN.GOV Its minister, Suryadharma Ali], who leads [m43:IDN.PTY the United Development Party], was on his way back from the haj inspections.
[m44:USA.GOV The US Embassy] issued a line of concern. At the House, [m45:IDN.LEG Eva Kusuma Sundari] of [m46:IDN.OPP the PDI-P] {e15 proposed} that [m47=m1 the front] be disbanded, and [m48:IDN.LEG House Speaker Marzuki Alie] {e16 did not think} that was [m49:IDN.LEG the House's] business.
e1 m2 > m13 REJECT planned 2010-09-14/none ctx=religion_ethnicity again
e2 m3 > m4 COERCE actual 2010-09-14/none mode=arrest ctx=religion_ethnicity
e3 m4 > m9,m10 ASSAULT actual 2010-09-12/day mode=primitive ctx=religion_ethnicity
e4 m4 > m9 ASSAULT actual 2010-09-12/day mode=primitive ctx=religion_ethnicity again
e5 m4 > m10 ASSAULT actual 2010-09-12/day mode=beat ctx=religion_ethnicity again
e6 m13 > m14 COERCE actual 2010-06-20/none mode=restrict ctx=religion_ethnicity bg
e7 m16 > m13 REJECT planned 2010-09-14/none ctx=religion_ethnicity
e8 m24 > m23 ACCUSE actual 2010-09-14/none mode=disapprove ctx=religion_ethnicity
e9 m26 > m23 REQUEST requested 2010-09-13/none mode=change ctx=religion_ethnicity,legal
e10 m29 > m31 AGREE planned 2010-09-13/none ctx=religion_ethnicity
e11 m34 > m31 ACCUSE actual 2010-09-14/none mode=allege ctx=religion_ethnicity
e12 m34 > m36 REQUEST requested 2010-09-14/none mode=yield ctx=religion_ethnicity
e13 m37 > m31 ASSAULT actual 2010-08-08/day mode=beat ctx=religion_ethnicity bg
e14 m38,m40 > m17 ACCUSE actual 2010-09-13/none mode=disapprove ctx=religion_ethnicity
e15 m45 > m47 REQUEST requested 2010-09-14/none mode=restrict ctx=religion_ethnicity,legislative
e16 m48 > m45 REJECT actual 2010-09-14/none ctx=legislative
q1 m18 direct cue=said
q2 m21 direct
q3 m21 direct
q4 m23 indirect cue=said
q5 m34 mixed cue=blamed
rel m25 leads m24
rel m39 leads m38
rel m42 leads m43
rel m45 member_of m46

### Tempo English 2025-09-02 article
= [m1:IDN.EDU Students] put off march, unions don't; [m2:IDN.GOV Prabowo] {e1 scraps} MPs' perks
~date_line Reporter Hendrik Yaputra, Editor Petir Garda Bhwana | September 2, 2025 | 08:14 pm
[m3:#Tempo TEMPO.CO], [m4:@IDN Jakarta] - [m5=m1 The student executive boards of thirty universities] have {e2 postponed} the rally [m6=m1 they] had called for Tuesday in front of [m7:IDN.LEG the House of Representatives], citing the soldiers on the flyovers, but [m8:IDN.LAB the Labor Party's unions] said [m9=m8 they] would {e3 march} as planned.
The unrest began on August 25 over a Rp50 million housing allowance for [m10:IDN.LEG lawmakers] and exploded three nights later, when [m11:IDN.COP a Brimob armored vehicle] {e4 ran over} [m12:IDN.LAB Affan Kurniawan], a 21-year-old motorcycle taxi driver. At least ten people have died. In [m13:@IDN Makassar], [m14:IDN.CVL a mob] {e5 torched} [m15:IDN.LEG the city council building]; three who were inside did not get out.
"<<q1 [m16:IDN.LEG The leaders of the House] {e6 will revoke} several policies, including the size of allowances and a moratorium on trips abroad>>," [m17=m2 President Prabowo Subianto] said on Sunday, flanked by [m18:IDN.PTY Megawati Soekarnoputri], who leads [m19:IDN.PTY the PDI-P], and the heads of seven other parties.
In the next breath [m20=m2 he] {e7 ordered} [m21:IDN.COP the police] and [m22:IDN.MIL the TNI] to act firmly against looters. "<<q2 There are signs of treason and terrorism>>."
[m23:IDN.PTY The NasDem Party] of [m24:IDN.PTY Surya Paloh] {e8 suspended} [m25:IDN.LEG Ahmad Sahroni], who had called critics the world's dumbest people and whose house was {e9 ransacked} by [m26:IDN.CVL a crowd] on Saturday. [m27:IDN.PTY The National Mandate Party (PAN)] {e10 did likewise} with [m28:IDN.LEG Eko Patrio and Uya Kuya].
[m29:IDN.COP National Police chief Gen. Listyo Sigit Prabowo] {e11 apologized} to [m30=m12 Affan's] family and said seven officers were in custody. [m31:IDN.CVL KontraS], whose coordinator is [m32:IDN.CVL Dimas Bagus Arya], counts twenty people {e12 missing} after arrests, for which [m33=m31 it] holds [m34=m21 the force] responsible; [m35:IDN.COP a spokesman] {e13 denied} holding anyone in secret.
[m36:IDN.COP Jakarta detectives] on Monday night {e14 picked up} [m37:IDN.CVL Delpedro Marhaen], the director of [m38:IDN.NGO Lokataru], at [m39=m37 his] office, on suspicion of {e15 inciting} minors on Instagram.
[m40:UN The UN human rights office] {e16 called for} a prompt and transparent investigation. [m41:IDN.GOV The Foreign Ministry] said <<q3 [m42=m41 the government] was already doing just that>>.
[m43=m2 The President], who had {e17 called off} [m44=m2 his] trip to [m45:CHN.GOV China] for Wednesday's parade, changed his mind on Tuesday evening and {e18 took off} for [m46:@CHN Beijing].
e1 m16 > m1 CONCEDE actual 2025-08-31/day ctx=legislative,economic again
e2 m6 > m7 RETREAT actual 2025-09-02/none mode=withdraw ctx=legislative
e3 m9 > m7 PROTEST planned 2025-09-02/none mode=demo ctx=economic
e4 m11 > m12 ASSAULT actual 2025-08-28/day mode=unconventional ctx=repression,human_rights
e5 m14 > m15 PROTEST actual 2025-08-29/day mode=riot ctx=legislative
e6 m16 > m6 CONCEDE actual 2025-08-31/day ctx=legislative,economic
e7 m20 > m21 REQUEST requested 2025-08-31/day mode=restrict ctx=repression
e8 m23 > m25 SANCTION actual 2025-08-31/day mode=discontinue ctx=legislative,political_institutions
e9 m26 > m25 PROTEST actual 2025-08-30/day mode=riot ctx=legislative
e10 m27 > m28 SANCTION actual 2025-08-31/day mode=discontinue ctx=legislative
e11 m29 > m30 CONCEDE actual 2025-08-29/none ctx=human_rights
e12 m33 > m34 ACCUSE actual 2025-09-02/none mode=allege ctx=human_rights,repression
e13 m34 > m33 REJECT actual 2025-09-02/none ctx=human_rights
e14 m36 > m37 COERCE actual 2025-09-01/day mode=arrest ctx=repression,rights_freedoms
e15 m36 > m39 ACCUSE actual 2025-09-01/day mode=allege ctx=repression
e16 m40 > m41 REQUEST requested 2025-09-01/day mode=change ctx=human_rights
e17 m44 > m45 REJECT actual 2025-08-30/day mode=meet ctx=diplomatic
e18 m44 > m45 CONSULT actual 2025-09-02/day mode=visit ctx=diplomatic
q1 m17 direct cue=said
q2 m20 direct
q3 m41 indirect cue=said
rel m18 leads m19
rel m24 leads m23
rel m32 leads m31
rel m37 leads m38

### Antara 2005-03-08 article
= [m1:IDN.GOV Yudhoyono] at [m2:@IDN Sebatik]; [m3:MYS.GOV Malaysia's] [m4:MYS.GOV Badawi] {e1 rings} to cool Ambalat row
~date_line Tarakan, East Kalimantan, March 8
[m5:@IDN Tarakan] ([m6:#Antara ANTARA News]) - [m7=m1 President Susilo Bambang Yudhoyono] inspected naval vessels off the island of [m8:@IDN Sebatik] on Monday and told their crews not to budge from the oil-rich Ambalat block, a few hours before [m9=m4 Malaysian Prime Minister Abdullah Ahmad Badawi] {e2 telephoned} [m10=m1 him] to propose that the foreign ministers of both countries sit down together.
[m11:IDN.GOV Foreign Minister Hassan Wirayuda] and [m12:MYS.GOV his Malaysian counterpart, Syed Hamid Albar], will {e3 meet} in [m13:@IDN Jakarta] on Wednesday, [m14:IDN.GOV Foreign Ministry spokesman Marty Natalegawa] said.
"<<q1 [m15=m14 We] will talk, but there is nothing to bargain over. Ambalat is [m16:IDN.GOV ours]>>," [m17=m14 Marty] told the press on Tuesday.
The quarrel flared on February 16, when [m18:MYS.BUS Petronas], [m19=m3 Malaysia's] state oil company, awarded [m20:MNC Royal Dutch/Shell] a concession in waters where [m21=m16 Indonesia] had licensed [m22:ITA.BUS ENI of Italy]. [m23=m16 Jakarta] {e4 protested} in a note on February 25. On February 26 [m24:MYS.MIL a Malaysian patrol boat], the KD Kerambit, {e5 chased away} [m25:IDN.LAB workers building a lighthouse] on Karang Unarang, and {e6 detained} seventeen of them for some hours.
[m26:IDN.MIL Navy Chief Admiral Slamet Soebijanto] has {e7 sent seven warships}, and [m27:IDN.MIL the Air Force] four F-16s. "<<q2 If [m28=m24 they] provoke [m29=m26 us] [m30=m26 we] are ready, but the first shot will not be [m31=m26 ours]>>," [m32=m26 he] said.
[m33:MYS.GOV Deputy Prime Minister Najib Razak], who is also defense minister, {e8 denied} that any of [m34=m33 his] ships had crossed the line and said that <<q3 both navies had orders not to fire>>.
At home tempers run high. In [m35:@IDN Makassar], [m36:IDN.CVL a volunteers' front] {e9 signed up} 1,500 young men to "crush Malaysia", a slogan of President Sukarno's day; outside [m37:MYS.GOV the Malaysian Embassy] in [m38:@IDN Kuningan], [m39:IDN.EDU students] {e10 burned flags}. [m40:IDN.LEG House Commission I], chaired by [m41:IDN.LEG Theo L. Sambuaga], {e11 urged} [m42=m1 the government] to recall the ambassador from [m43:@MYS Kuala Lumpur], which [m44=m1 the President] {e12 declined} to do.
[m45:IDN.REL Hasyim Muzadi], chairman of [m46:IDN.REL Nahdlatul Ulama], {e13 appealed} to [m47=m3+m16 the two Muslim nations] not to fight. [m48=m3+m16 Both] are founding members of [m49:ASEAN ASEAN].
[m50=m3 Malaysia] won the nearby islets of Sipadan and Ligitan at [m51:ICJ the International Court of Justice] in December 2002. (T/A017)
e1 m4 > m1 CONSULT actual 2005-03-07/none mode=phone ctx=territory again
e2 m9 > m10 CONSULT actual 2005-03-07/day mode=phone ctx=territory,diplomatic
e3 m11 > m12 AGREE planned 2005-03-09/none ctx=territory,diplomatic
e4 m23 > m19 ACCUSE actual 2005-02-25/day mode=disapprove ctx=territory,natural_resource bg
e5 m24 > m25 COERCE actual 2005-02-26/day mode=obstruct ctx=territory,military
e6 m24 > m25 COERCE actual 2005-02-26/day mode=arrest ctx=territory
e7 m26 > m28 MOBILIZE actual 2005-03-08/none mode=ships ctx=military,territory
e8 m34 > m23 REJECT actual 2005-03-07/none ctx=military
e9 m36 > m19 PROTEST actual 2005-03-07/none mode=demo ctx=territory
e10 m39 > m37 PROTEST actual 2005-03-08/day mode=riot ctx=territory
e11 m40 > m42 REQUEST requested 2005-03-07/day mode=change ctx=diplomatic,military
e12 m44 > m40 REJECT actual 2005-03-08/none ctx=diplomatic
e13 m45 > m47 REQUEST requested 2005-03-08/none mode=yield ctx=religion_ethnicity,territory
q1 m17 direct cue=told
q2 m32 direct
q3 m34 indirect cue=said
rel m41 leads m40
rel m45 leads m46
rel m3 member_of m49
rel m16 member_of m49
