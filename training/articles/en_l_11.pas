### OC Media 2020-01-11 article
= [m1:ABKHAZIA.PRE Khajimba] holds on in [m2:@ABKHAZIA Sukhumi], for now
~byline 11 January 2020, by Marianna Kotsaria
~caption Protesters inside the presidential building, 9 January (Apsnypress)
[m27=m3 They] left the chandeliers intact. Otherwise little survived of the ground floor once [m3:ABKHAZIA.OPP the crowd] had {e1 pushed through} the doors of the presidential administration on Thursday.
[m4:ABKHAZIA.GOV Raul Khajimba] was not inside. [m5=m4 He] was at [m28=m4 his] dacha, according to one version; with [m6:RUS.GOV the Russian envoy], according to another.
[m7:ABKHAZIA.LEG The parliament], which [m29=m4 he] {e2 called} a club of adventurers a year ago, {e3 advised} [m30=m4 him] the same evening, by twenty votes of thirty-five, to hand over the keys. A day later [m8:ABKHAZIA.JUD the Supreme Court's cassation college] {e4 annulled} the September runoff, won by 999 votes.
Its ruling came at the suit of [m9:ABKHAZIA.OPP Alkhas Kvitsinia], the runner-up and chairman of [m10:ABKHAZIA.OPP Amtsakhara], a party made up of veterans of the war with [m11:@GEO Georgia].
"<<q1 [m12=m9 I] have won nothing yet. The people have>>," [m31=m9 he] told the square.
[m13:ABKHAZIA.OPP Aslan Bzhania], whom poison kept out of last year's race, has come back and is the man to watch. [m32:ABKHAZIA.OPP His bloc], a union of four parties that [m33=m13 he] himself leads, wants a fresh vote on 22 March.
[m14=m4 The president] {e6 appealed} on Friday. [m34=m4 He] {e7 accused} [m35=m8 the judges] of deciding with a mob at the window, and there was indeed one: several dozen men had {e8 surrounded} the courthouse.
From Moscow came [m15:RUS.GOV Vladislav Surkov's deputy] and [m16:RUS.GOV Rashid Nurgaliev] of the Security Council. Both were {e9 closeted} with [m36=m4 the leader] and with [m37=m9+m13 the opposition] until late on Saturday, but nobody signed a thing.
[m17:RUS.GOV Russia] has recognised [m18:ABKHAZIA.GOV the republic] since August 2008, as have [m19:NIC.GOV Nicaragua], [m20:VEN.GOV Venezuela], [m21:NRU.GOV Nauru] and [m22:SYR.GOV Syria]; [m38:TUV.GOV Tuvalu] took it back in 2014. [m39=m17 Moscow] keeps [m23:RUS.MIL a base] at [m24:@ABKHAZIA Gudauta] and pays half the budget.
[m25:GEO.GOV Tbilisi] doesn't {e10 acknowledge} any elections there. For [m26:GEO.GOV Foreign Minister David Zalkaliani] the occupied region is simply a part of [m40=m26 his] country: "<<q2 There is no president to overthrow.>>"
~footer For ease of reading, we choose not to use qualifiers such as 'de facto'.
e1 m3 > m4 PROTEST actual 2020-01-09/day mode=riot ctx=election
e2 m29 > m7 ACCUSE actual 2019-01-01/year mode=disapprove ctx=legislative bg
e3 m7 > m30 REQUEST requested 2020-01-09/day mode=yield ctx=legislative
e4 m8 > m4 REJECT actual 2020-01-10/day ctx=legal,election
e6 m14 > m8 ACCUSE actual 2020-01-10/day mode=allege ctx=legal
e7 m34 > m35 ACCUSE actual 2020-01-10/day mode=disapprove ctx=legal
e8 m3 > m8 PROTEST actual 2020-01-10/none mode=obstruct ctx=legal
e9 m15,m16 > m36,m37 CONSULT actual 2020-01-11/day mode=third-party ctx=political_institutions
e10 m25 > m18 REJECT actual 2020-01-11/none ctx=territory
q1 m31 direct cue=told
q2 m26 direct
rel m9 leads m10
rel m17 recognises m18 from=2008-08-01
rel m19 recognises m18
rel m20 recognises m18
rel m21 recognises m18
rel m22 recognises m18
rel m33 leads m32

### Radio Tamazuj 2016-07-12 article
= [m1:SSD.GOV Kiir] and [m2:SPLMIO.REB Machar] {e1 order} guns silent after four days
~date_line JUBA - 12 Jul 2016
It rained on Tuesday, and for once in [m3:@SSD Juba] the noise on the tin roofs was only that.
Two decrees had been read out the evening before. In the first, on state radio, [m4:SSD.GOV President Salva Kiir Mayardit] {e2 told} [m5:SSD.MIL his commanders] to cease hostilities from six o'clock. The second came by satellite phone. [m6:SPLMIO.REB Riek Machar], first vice-president since April and chairman of [m7:SPLMIO.REB the armed opposition SPLM-IO], bade [m8=m7 his own] do likewise, with two hours' grace.
Why it began is a matter on which [m31=m4+m6 the two men], who were {e3 sitting} together at J1 on Friday when shots rang out in the yard, do not even try to agree.
"<<q1 [m9=m6 He] came with an army to a tea party>>," according to [m10:SSD.GOV Ateny Wek Ateny], who speaks for the palace. On the other side [m11:SPLMIO.REB James Gatdet Dak] {e4 holds} [m12:SSD.MIL Paul Malong] responsible: "<<q2 the chief of staff wanted [m13=m6 our chairman] dead>>."
More than 270 people perished. [m14:SSD.MIL Government helicopters] had on Sunday {e5 raked} the hill at Jebel where [m15=m7 the rebels] camped; at the Tomping base two [m16:CHN.MIL Chinese peacekeepers] in the service of [m17:UNMISS UNMISS] were {e6 fatally hit} by a mortar round that nobody owns up to.
In the Terrain hotel [m18:SSD.MIL uniformed men] {e7 raped} [m19:? aid workers] on Monday and {e8 shot} [m20:SSD.JRN John Gatluak], a radio journalist. Calls for help to [m34=m17 the mission], two kilometres off, went unanswered.
[m27:UN The Security Council], in a statement of Sunday, {e9 insisted} that both leaders rein in [m30=m4+m6 their] men; [m28:UN Ban Ki-moon], on Monday, {e10 wanted} an arms embargo. [m21:IGAD IGAD], the regional bloc that [m22:ETH.GOV Ethiopia] chairs and to which [m29:SSD.GOV South Sudan] belongs, would rather {e11 send} a brigade.
[m23:UGA.GOV Kampala], which stood by [m24=m4 Kiir] in 2013, is preparing to {e12 fetch} [m33=m23 its] citizens by lorry.
[m25:SSD.REL Archbishop Daniel Deng Bul], primate of [m26:SSD.REL the Episcopal Church], {e13 beseeched} [m32=m4+m6 the pair] by radio. Flights resume on Thursday, if the runway is swept.
e2 m4 > m5 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military
e1 m1 > m2 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military again
e3 m4 > m6 CONSULT actual 2016-07-08/day ctx=executive
e4 m11 > m12 ACCUSE actual 2016-07-12/none mode=allege ctx=military
e5 m14 > m15 ASSAULT actual 2016-07-10/day mode=aerial ctx=military
e6 m18 > m16 ASSAULT actual 2016-07-10/none mode=heavy-weapons ctx=peacekeeping
e7 m18 > m19 ASSAULT actual 2016-07-11/day ctx=human_rights
e8 m18 > m20 ASSAULT actual 2016-07-11/day mode=firearms ctx=human_rights
e9 m27 > m4,m6 REQUEST requested 2016-07-10/day mode=yield ctx=military
e10 m28 > m27 REQUEST requested 2016-07-11/day mode=change ctx=military
e11 m21 > m4 AGREE planned 2016-07-12/none mode=troops ctx=peacekeeping
e12 m23 > m4 MOBILIZE planned 2016-07-12/none ctx=human_security
e13 m25 > m4,m6 REQUEST requested 2016-07-12/none mode=yield ctx=religion_ethnicity
q1 m10 direct cue=according
q2 m11 direct
rel m6 leads m7
rel m21 led_by m22
rel m29 member_of m21
rel m25 leads m26
rel m16 part_of m17

### The Hankyoreh 2016-11-28 article
= 1.9 million candles, and [m1:KOR.GOV the president] stays in
~byline Posted on : Nov.28,2016 16:39 KST
~share facebook twitter
Snow had been forecast; [m2:KOR.CVL they] came all the same. On Saturday evening the avenue from City Hall to Gwanghwamun was one slow river of lights, the fifth such river in as many weeks.
Tractors were missing. [m3:KOR.COP Riot police] had {e1 held up} a convoy of [m4:KOR.AGR the Korean Peasants' League] at the Anseong toll gate on Friday night; eleven drivers were {e2 bundled} into buses. [m5:KOR.AGR Kim Yeong-ho], who heads [m27=m4 the league], bled from the forehead.
[m6:KOR.JUD Prosecutors] {e3 want} [m7=m1 Park Geun-hye] to answer [m28=m6 their] questions in person by Tuesday. [m29=m7 Her] lawyer, [m8:KOR.JUD Yoo Yeong-ha], on Monday {e4 let} the date {e5 lapse}: [m30=m7 his client] was busy "<<q1 dealing with the situation>>".
Eight days earlier [m31=m6 they] had {e6 named} [m32=m7 her] a suspect alongside [m9:? Choi Soon-sil], the friend whose foundations collected 77 billion won from [m10:KOR.BUS the conglomerates].
[m11:KOR.OPP Three opposition parties] aim at an impeachment vote on Dec. 2, or the 9th at the latest. [m12:KOR.OPP Choo Mi-ae], chair of [m13:KOR.OPP the Democratic Party], needs 28 deserters from [m14:KOR.PTY the ruling Saenuri Party].
"<<q2 [m15=m12 I] do not beg traitors for votes>>," [m33=m12 she] had declared on Friday, to the distress of [m34=m12 her] allies. [m16:KOR.OPP Park Jie-won], acting leader of [m17:KOR.OPP the People's Party], {e7 reproached} [m35=m12 her] at once. [m18:KOR.OPP The Justice Party] of [m19:KOR.OPP Sim Sang-jung] kept out of it.
[m20:KOR.PTY Kim Moo-sung], who led [m36=m14 Saenuri] until April, would {e8 vote} for removal. The justice minister, [m21:KOR.GOV Kim Hyun-woong], {e9 tendered} his resignation last week and on Monday had it {e10 accepted}.
[m22:KOR.LAB The Korean Confederation of Trade Unions] calls [m38=m22 its] members out for four hours on Wednesday. Affiliated with it, [m23:KOR.LAB the railway workers] have been {e11 on strike} since Sept. 27.
Amid the turmoil [m26:KOR.GOV Seoul] {e12 initialed}, on Nov. 23, a pact with [m24:JPN.GOV Tokyo] to {e13 share} military secrets, which [m25:KOR.CVL the Buddhist and women's groups in the square] {e14 denounced} too.
[m37=m1 The Blue House] is less than a kilometre from the last police bus. Stickers of flowers cover it.
e1 m3 > m4 COERCE actual 2016-11-25/day mode=restrict ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2016-11-25/day mode=arrest ctx=repression
e3 m6 > m7 REQUEST requested 2016-11-28/none mode=meet ctx=legal,corruption
e4 m7 > m6 REJECT actual 2016-11-28/day mode=meet ctx=legal,corruption
e5 m7 > m6 REJECT actual 2016-11-28/day mode=meet ctx=legal,corruption again
e6 m31 > m32 ACCUSE actual 2016-11-20/day mode=investigate ctx=legal,corruption bg
e7 m16 > m35 ACCUSE actual 2016-11-25/none mode=disapprove ctx=legislative
e8 m20 > m7 SANCTION planned 2016-11-28/none ctx=legislative
e9 m21 > m7 CONCEDE actual 2016-11-21/week ctx=executive
e10 m7 > m21 CONCEDE actual 2016-11-28/day ctx=executive
e11 m23 > m26 PROTEST actual 2016-09-27/day mode=strike ctx=economic bg
e12 m26 > m24 SUPPORT actual 2016-11-23/day ctx=intelligence,military
e13 m26 > m24 AGREE planned 2016-11-23/day ctx=intelligence,military
e14 m25 > m26 ACCUSE actual 2016-11-26/day mode=disapprove ctx=intelligence
q1 m8 mixed
q2 m33 direct cue=declared
rel m5 leads m27
rel m12 leads m13
rel m16 leads m17
rel m19 leads m18
rel m20 member_of m14
rel m23 part_of m22
