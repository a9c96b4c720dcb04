### Eurasianet 2022-01-11 article
= [m1:KAZ.GOV Tokayev] tells [m2:CSTO Moscow-led troops] to go home, finds someone to {e1 blame}
~byline Almaz Kumenov, Almaty | Jan 11, 2022
[m3=m1 Kazakhstan's president] told [m4:KAZ.LEG parliament] on Tuesday that [m5=m2 the foreign soldiers] [m6=m1 he] had {e2 invited in} a week earlier would {e3 begin leaving} in two days, and, in a passage nobody saw coming, {e4 pinned} much of the public anger that had nearly swept [m7=m1 him] away on [m8=m10 the man] who had made [m9=m1 him].
"<<q1 Thanks to [m10:KAZ.ELI the first president, Elbasy], a group of very profitable companies and a stratum of rich people appeared in the country. The time has come to {e5 pay tribute} to [m11:KAZ.CVL the people of Kazakhstan]>>," [m12=m1 Kassym-Jomart Tokayev] said. [m13:KAZ.BUS Those companies] are to pay into a new fund.
[m14=m10 Nursultan Nazarbayev], who ruled for three decades and whom [m15=m1 Tokayev] {e6 removed} as chairman of the Security Council on January 5, has not been seen since.
The 2,500 men of [m16:CSTO the Collective Security Treaty Organization], in which [m17:RUS.GOV Russia] calls the tune, had {e7 arrived} in the belief, or with the claim, that twenty thousand bandits trained abroad were on the march. [m18:RUS.GOV Vladimir Putin], in a video {e8 call} of the alliance's presidents on Monday, spoke of <<q2 a color revolution that [m19=m18 we] will {e9 not allow} at anybody's home>>.
In [m20:@KAZ Almaty], where [m21:KAZ.CVL protesters] angered by the price of gas and then men with rifles had {e10 overrun} city hall and the airport, [m22:KAZ.COP police] said they had {e11 detained} 1,678 more people overnight; the total is close to 10,000. The health ministry's figure of 164 dead was published on a Telegram channel and withdrawn again. [m23:HRW Human Rights Watch] {e12 called for} an inquiry into [m24=m1 Tokayev's] televised {e13 order} of January 7 to fire without warning.
A case apart is [m25:KAZ.SPY Karim Massimov], sacked as the head of [m26:KAZ.SPY the National Security Committee (KNB)] and {e14 arrested} for treason by [m27=m25 his] own former subordinates. [m28:KAZ.SPY His deputies] are said to be in custody as well.
[m29:KGZ.GOV Kyrgyzstan], the smallest contributor, {e15 demanded} from [m30:KAZ.GOV Nur-Sultan] the release of [m31:KGZ.CVL jazz pianist Vikram Ruzakhunov], who was shown bruised on television confessing to having been paid to riot. [m32=m31 He] was {e16 let go} on Monday.
[m33:USA.GOV US Secretary of State Antony Blinken], who had {e17 remarked} that once [m34:RUS.MIL Russians] are in your house it is hard to get them to leave, may have to eat [m35=m33 his] words. [m36:RUS.GOV The Foreign Ministry in Moscow] has already {e18 asked} [m37=m33 him] to.
[m38:CHN.GOV Beijing] {e19 offered} help with "law enforcement". Nobody asked what kind.
e1 m1 > m8 ACCUSE actual 2022-01-11/day mode=disapprove ctx=corruption,economic again
e2 m6 > m5 REQUEST requested 2022-01-05/day mode=assist ctx=military
e3 m5 > m6 CONCEDE planned 2022-01-13/day mode=withdraw ctx=military
e4 m7 > m8 ACCUSE actual 2022-01-11/day mode=disapprove ctx=corruption,economic
e5 m12 > m13 REQUEST requested 2022-01-11/day mode=change ctx=economic
e6 m15 > m14 COERCE actual 2022-01-05/day ctx=executive bg
e7 m5 > m15 AID actual 2022-01-06/none mode=troops ctx=military,peacekeeping
e8 m18 > m15 CONSULT actual 2022-01-10/day mode=multilateral ctx=military
e9 m19 > m21 THREATEN threatened 2022-01-10/day ctx=military
e10 m21 > m24 PROTEST actual 2022-01-05/day mode=riot ctx=economic,executive
e11 m22 > m21 COERCE actual 2022-01-11/none mode=arrest ctx=repression
e12 m23 > m24 REQUEST requested 2022-01-11/day mode=change ctx=human_rights,repression
e13 m24 > m22 REQUEST requested 2022-01-07/day ctx=repression,military
e14 m26 > m27 COERCE actual 2022-01-06/none mode=arrest ctx=intelligence,legal
e15 m29 > m30 REQUEST requested 2022-01-09/none mode=release ctx=human_rights
e16 m30 > m32 RETREAT actual 2022-01-10/day mode=release ctx=human_rights
e17 m33 > m17 ACCUSE actual 2022-01-07/day mode=disapprove ctx=military,diplomatic
e18 m36 > m37 REQUEST requested 2022-01-11/none mode=change ctx=diplomatic
e19 m38 > m24 AGREE planned 2022-01-10/day ctx=intelligence
q1 m12 direct cue=said
q2 m18 indirect cue=spoke
rel m16 led_by m17
rel m29 member_of m16

### Ahram Online 2013-06-11 article
= [m1:EGY.GOV Morsi]: 'all options open' on [m2:ETH.GOV Ethiopian] dam; [m3=m2 Addis] {e1 shrugs}
~date_line Ahram Online, Tuesday 11 Jun 2013
~share Share/Bookmark | Print | Send
[m4=m1 President Mohamed Morsi] {e2 warned} on Monday night that all options were open to [m5:EGY.GOV Egypt] should the dam that [m6=m2 Ethiopia] is building on the Blue Nile take as much as one drop from [m7=m5 its] share of the river, in a speech to [m8:EGY.PTY Islamist parties] that was repeatedly interrupted by calls for jihad.
"<<q1 [m9=m5 We] are not calling for war, but [m10=m5 we] will {e3 not allow} [m11=m5 our] water security to be threatened>>," [m12=m1 he] said. "<<q2 If it diminishes by one drop then [m13=m5 our] blood is the alternative>>."
[m14:ETH.GOV Ethiopian government spokesman Getachew Reda] {e4 dismissed} the remarks on Tuesday as talk for home consumption. [m15:ETH.GOV Foreign Ministry spokesman Dina Mufti] added that <<q3 [m16=m2 his country] would not even consider {e5 suspending} the works>>, which began to {e6 divert} the river on May 28.
Eight days ago, politicians lunching with [m17=m1 the president] had, unaware that they were on air, proposed to arm rebels, to bomb the site and to spread rumours of fighter jets. The one who spoke of rebels was [m18:EGY.PTY Younis Makhyoun], the leader of [m19:EGY.PTY the Salafist Nour Party]; [m20:EGY.OPP Ayman Nour] of [m21:EGY.OPP Ghad El-Thawra] was the one with the jets. [m22:EGY.GOV Presidential aide Pakinam El-Sharkawy] {e7 apologised} for not having warned them. [m23=m2 Addis Ababa] {e8 summoned} [m24:EGY.GOV Ambassador Mohamed Idris] all the same.
The upstream countries side with the builder. [m25:UGA.GOV Uganda's Yoweri Museveni] {e9 censured} what [m26=m25 he] called the chauvinism of [m27=m5 Cairo], and [m28:SSD.GOV South Sudan] is about to {e10 sign} the Cooperative Framework Agreement that [m29:RWA.GOV Rwanda], [m30:TZA.GOV Tanzania] and others {e11 concluded} in [m31:@UGA Entebbe] in May 2010 over the {e12 protests} of [m32=m5 Egypt]. [m33:SDN.GOV Khartoum], [m34=m5 Cairo's] old partner in these matters, has let it be known that <<q4 [m35=m33 it] sees benefits in the dam>>.
[m36:AU African Union Commission chief Nkosazana Dlamini-Zuma] {e13 urged} [m37=m5+m2 both members] to talk. [m38:EGY.GOV Foreign Minister Mohamed Kamel Amr] will {e14 travel} to [m39:@ETH the Ethiopian capital] on Sunday.
[m40:EGY.OPP Mohamed ElBaradei], who heads [m41:EGY.OPP the Dostour Party], {e15 boycotted} Monday's gathering and instead {e16 apologised} to [m42:ETH.CVL the people of Ethiopia]. "<<q5 A president who cannot talk to half of his own nation wants to frighten another>>," [m43=m40 he] wrote.
Outside the conference hall, [m44:EGY.CVL activists of Tamarod] {e17 collected signatures} for [m45=m1 Morsi's] removal, by their count the thirteen millionth.
e1 m3 > m1 REJECT actual 2013-06-11/none ctx=natural_resource again
e2 m4 > m6 THREATEN threatened 2013-06-10/day ctx=natural_resource
e3 m12 > m6 THREATEN threatened 2013-06-10/day ctx=natural_resource again
e4 m14 > m12 REJECT actual 2013-06-11/none ctx=natural_resource
e5 m16 > m13 CONCEDE denied 2013-06-11/none ctx=natural_resource
e6 m16 > m13 COERCE actual 2013-05-28/day mode=obstruct ctx=natural_resource
e7 m22 > m23 CONCEDE actual 2013-06-04/none ctx=diplomatic,natural_resource
e8 m23 > m24 ACCUSE actual 2013-06-05/none mode=disapprove ctx=diplomatic,natural_resource
e9 m26 > m27 ACCUSE actual 2013-06-11/none mode=disapprove ctx=natural_resource
e10 m28 > m29 AGREE planned 2013-06-11/none ctx=natural_resource
e11 m29,m30,m23 > m32 SUPPORT actual 2010-05-14/day ctx=natural_resource bg
e12 m32 > m29,m30,m23 ACCUSE actual 2010-05-01/month mode=disapprove ctx=natural_resource bg
e13 m36 > m37 REQUEST requested 2013-06-11/none mode=yield ctx=natural_resource,diplomatic
e14 m38 > m23 AGREE planned 2013-06-16/day ctx=diplomatic,natural_resource
e15 m40 > m17 REJECT actual 2013-06-10/day mode=boycott ctx=political_institutions
e16 m43 > m23 CONCEDE actual 2013-06-11/none ctx=diplomatic
e17 m44 > m45 PROTEST actual 2013-06-10/day mode=demo ctx=executive,pro_democracy
q1 m12 direct
q2 m12 direct
q3 m15 indirect cue=added
q4 m33 indirect
q5 m43 direct cue=wrote
rel m18 leads m19
rel m40 leads m41
rel m20 member_of m21

### The New Times 2009-01-24 article
= [m1:CNDP.REB CNDP's] [m2=m7 Nkunda] {e1 captured} as [m3:RWA.MIL RDF] hunts [m4:FDLR.REB FDLR] in [m5:@COD Kivu]
~byline BY EDMUND KAGIRE & AGENCIES
~page_control Issue 13787
[m6:@RWA KIGALI] - [m7:CNDP.REB Gen. Laurent Nkunda], the Congolese rebel leader before whose men [m8=m28 the army of his country] ran away last October, was {e2 arrested} on Thursday night on Rwandan soil, after [m9=m1 his fighters] had put up brief {e3 resistance} at [m10:@COD Bunagana].
[m11:COD.COP Congolese Inspector General of Police John Numbi] and [m12:RWA.MIL Gen. James Kabarebe, Chief of the General Staff], announced it in a joint statement. [m13:COD.GOV Information Minister Lambert Mende] of [m14:COD.GOV the Democratic Republic of Congo] {e4 asked} on Friday for extradition; [m15:RWA.GOV Foreign Minister Rosemary Museminali] said <<q1 it was too early to speak of that>>.
It is only a month since [m16:UN a UN panel] {e5 accused} [m17:RWA.GOV Rwanda] of supplying [m18=m7 the very man] with officers and recruits, which [m19=m17 Kigali] {e6 denied}. [m20:SWE.GOV Sweden] and [m21:NLD.GOV the Netherlands] {e7 suspended} budget aid at the time.
What has changed is a deal. On December 5, [m22=m14+m17 the two governments] {e8 agreed} that [m23=m3 Rwandan soldiers] might come in to disarm [m24=m4 the Democratic Forces for the Liberation of Rwanda (FDLR)], among whose chiefs are authors of the Genocide of 1994. Since Tuesday some 3,500 of [m25=m3 them] have {e9 crossed} at [m26:@COD Goma] and are, at [m27=m14 Congo's] {e10 invitation}, {e11 fighting side by side} with [m28:COD.MIL the FARDC], [m29=m3 their] enemy in two wars.
"<<q2 [m30=m3 We] are guests with a task. When it is done [m31=m3 we] will {e12 go home}>>," said [m32:RWA.MIL Maj. Jill Rutaremara], the army's spokesman.
On the other side of the bargain stands [m33:CNDP.REB Bosco Ntaganda], wanted by [m34:ICC the International Criminal Court], who {e13 deposed} [m35=m7 Nkunda] as head of [m36=m1 the National Congress for the Defence of the People (CNDP)] on January 5 and eleven days later {e14 declared an end} to [m37=m33 his] war with [m38=m14 the government]. [m39=m1 His movement] {e15 is to be merged} into [m40=m28 the army].
In [m41:@COD Kinshasa] the matter is less popular than here. [m42:COD.LEG National Assembly Speaker Vital Kamerhe], long the president's right hand, {e16 complained} on radio that nobody had told [m43=m42 him] of the operation. [m44:MONUC The UN mission, MONUC], which [m45:MONUC Alan Doss] leads, was not let in on it, either, and has been {e17 turned back} at a roadblock near [m46:@COD Rutshuru].
[m47:FDLR.REB A spokesman for the hunted, Edmond Ngarambe], {e18 threatened} "<<q3 whoever comes with [m48=m3 the Rwandans]>>". [m49:MSF Médecins Sans Frontières] {e19 treated} forty [m50:COD.CVL villagers] with machete wounds on Friday.
In [m51:@RWA Gisenyi], moneychangers were paying more for the Congolese franc.
e1 m3 > m2 COERCE actual 2009-01-22/day mode=arrest ctx=military again
e2 m3 > m7 COERCE actual 2009-01-22/day mode=arrest ctx=military
e3 m9 > m3 ASSAULT actual 2009-01-22/none mode=firearms ctx=military
e4 m13 > m17 REQUEST requested 2009-01-23/day mode=assist ctx=legal
e5 m16 > m17 ACCUSE actual 2008-12-12/day mode=allege ctx=military bg
e6 m19 > m16 REJECT actual 2008-12-01/month ctx=military bg
e7 m20,m21 > m19 SANCTION actual 2008-12-01/month mode=discontinue ctx=economic bg
e8 m27 > m19 AGREE planned 2008-12-05/day ctx=military,diplomatic bg
e9 m25 > m24 MOBILIZE actual 2009-01-20/day mode=troops ctx=military
e10 m27 > m19 REQUEST requested 2009-01-24/none mode=assist ctx=military
e11 m29 > m28 COOPERATE actual 2009-01-24/none ctx=military
e12 m31 > m27 CONCEDE planned 2009-01-24/none mode=withdraw ctx=military
e13 m33 > m35 SANCTION actual 2009-01-05/day ctx=military bg
e14 m37 > m38 CONCEDE actual 2009-01-16/day mode=ceasefire ctx=military
e15 m39 > m40 CONCEDE planned 2009-01-24/none ctx=military
e16 m43 > m38 ACCUSE actual 2009-01-21/day mode=disapprove ctx=legislative,military
e17 m40 > m44 COERCE actual 2009-01-21/none mode=obstruct ctx=peacekeeping
e18 m47 > m38 THREATEN threatened 2009-01-24/none mode=violence ctx=military
e19 m49 > m50 AID actual 2009-01-24/none ctx=health
q1 m15 indirect cue=said
q2 m32 direct cue=said
q3 m47 mixed cue=threatened
rel m33 leads m1
rel m45 leads m44

### Samoa Observer 2021-05-25 article
= Locked out, [m1:WSM.PTY Fiame] sworn in under a tent; [m2:WSM.GOV Tuilaepa] {e1 cries treason}
~byline By Sina Retzlaff and Lanuola Tusani Tupufia
~caption Judges walk back from the locked doors of the Legislative Assembly. (Photo: Vaitogi Asuisui)
In a marquee pitched on the lawn of a locked [m3:WSM.LEG Parliament], [m4=m1 Fiame Naomi Mataafa] on Monday took the oath as the first woman prime minister of [m5:@WSM Samoa], while [m6=m2 the man] who has held the job for 22 years {e2 called it} treason, "<<q1 and the highest form of illegal conduct>>".
"<<q2 Democracy must prevail. [m7=m1 We] came through the front gate and found the door shut>>," said [m8=m1 Fiame], the leader of [m9:WSM.PTY the FAST party], a former deputy of [m10=m2 her rival], whom [m11=m1 she] left in September 2020.
At 9.30am [m12:WSM.JUD Chief Justice Satiu Simativa Perese], in robe and wig, had walked up to [m13:@WSM the Maota Fono] with [m14=m12 his] fellow judges to find that [m15:WSM.LEG Speaker Leaupepe Toleafoa Faafisi], on the word of [m16=m2 the caretaker], had {e3 ordered it closed}. [m17:WSM.COP Police] formed a line. The day before, [m18:WSM.JUD the Supreme Court], sitting on a Sunday, had {e4 ruled} unlawful a proclamation by which [m19:WSM.GOV the Head of State, Tuimalealiifano Vaaletoa Sualauvi II], {e5 suspended} the sitting.
The election of April 9 gave each side 25 seats, then one independent, [m20:WSM.PTY Tuala Iosefo Ponifasio], {e6 went over} to FAST. [m21:WSM.PTY The Human Rights Protection Party (HRPP)], which [m22=m2 Tuilaepa Sailele Malielegaoi] has chaired since 1998, {e7 has petitioned} the courts over fifteen constituencies. [m23=m21 It] is not about to concede, a spokesman said.
"<<q3 [m24=m2 I] am appointed by God. [m25=m1 They] should go and see a psychiatrist>>," [m26=m2 Tuilaepa] told the evening news. [m27=m2 He] {e8 asked} [m28:WSM.GOV the Attorney General] to bring contempt charges against those who took part.
The world is feeling its way. [m29:FSM.GOV The Federated States of Micronesia], whose president is [m30:FSM.GOV David Panuelo], {e9 recognised} [m31=m1 the new government] within hours, the only state so far to do so. [m32:NZL.GOV New Zealand's Jacinda Ardern] {e10 called on} [m33=m1+m2 all sides] to respect the courts, [m34:AUS.GOV Marise Payne] in [m35:@AUS Canberra] likewise. [m36:UN UN Secretary-General António Guterres] {e11 offered} help in finding a solution "<<q4 if so requested>>". [m37:CHN.GOV China], which has {e12 promised} [m38=m2 Tuilaepa] a $100 million wharf that [m39=m1 Fiame] means to {e13 cancel}, was silent.
[m40:WSM.REL The National Council of Churches], led by [m41:WSM.REL Reverend Elder Opapo Oeti], prayed for [m42=m1+m2 both] and {e14 told [m43=m1+m2 them] to meet}.
On the lawn the choir sang until it was too dark to read the words.
e1 m2 > m1 ACCUSE actual 2021-05-24/day mode=allege ctx=executive,legal again
e2 m6 > m4 ACCUSE actual 2021-05-24/day mode=allege ctx=executive,legal
e3 m15 > m9 COERCE actual 2021-05-23/none mode=obstruct ctx=legislative
e4 m18 > m19 REJECT actual 2021-05-23/day ctx=legal,legislative
e5 m19 > m9 COERCE actual 2021-05-22/day mode=restrict ctx=legislative
e6 m20 > m9 SUPPORT actual 2021-04-21/none ctx=legislative bg
e7 m23 > m9 ACCUSE actual 2021-05-25/none ctx=legal,election
e8 m27 > m28 REQUEST requested 2021-05-25/none ctx=legal
e9 m29 > m31 SUPPORT actual 2021-05-24/day ctx=diplomatic
e10 m32 > m31,m38 REQUEST requested 2021-05-24/day mode=yield ctx=pro_democracy
e11 m36 > m39,m38 AGREE planned 2021-05-25/none ctx=diplomatic
e12 m37 > m38 AGREE planned 2021-05-25/none ctx=economic bg
e13 m39 > m37 SANCTION planned 2021-05-25/none mode=discontinue ctx=economic
e14 m40 > m43 REQUEST requested 2021-05-25/none mode=change ctx=religion_ethnicity
q1 m6 mixed cue=called
q2 m8 direct
q3 m26 direct cue=told
q4 m36 mixed cue=offered
rel m1 leads m9
rel m2 leads m21 from=1998
rel m29 recognises m1
rel m41 leads m40
