### The Hindu 2013-07-25 article
= [m1:IND.GOV Centre] {e1 summons} [m2:ITA.GOV Italian envoy], again, as [m3:ITA.MIL marines'] trial drags on
~byline SPECIAL CORRESPONDENT
~date_line NEW DELHI, July 25, 2013
[m4:ITA.GOV Ambassador Daniele Mancini] was {e2 called to} [m5:IND.GOV South Block] on Thursday to hear that [m6=m5 the government] had not taken kindly to a remark made in [m7:@ITA Rome].
On Wednesday [m8:ITA.GOV Staffan de Mistura], the special envoy handling the matter of the two naval guards, {e3 described} the investigation as "<<q1 a story without end>>". [m9=m8 He] was addressing [m10:ITA.LEG a Senate committee].
"<<q2 [m11=m1 We] have a functioning judiciary and no need of advice>>," said [m12:IND.GOV the spokesman of the Ministry, Syed Akbaruddin].
[m13=m3 The men], Massimiliano Latorre and Salvatore Girone, {e4 shot} [m14:IND.CVL two fishermen] from the tanker Enrica Lexie off [m15:@IND Kollam] on February 15 last year. [m16=m13 They] say that [m37=m16 they] mistook [m36=m14 them] for pirates. [m17:IND.COP The Kerala police] {e5 took} [m35=m13 them] off the ship four days later.
In March the {e6 refusal} to send [m18=m13 the pair] back after a home visit brought relations to their lowest. At that time [m19:IND.JUD the Supreme Court] {e7 barred} [m20=m4 the ambassador] from leaving the country. Ten days on, [m21:ITA.GOV Mario Monti's caretaker cabinet] {e8 gave in}; [m34=m21 his] [m22:ITA.GOV Foreign Minister Giulio Terzi] {e9 stepped down} in protest.
The case is with [m23:IND.COP the National Investigation Agency], a body under [m24:IND.GOV the Home Ministry]. The Agency has {e10 asked} for four more marines to be sent for questioning. It may {e11 settle} for a video link.
Kerala's fishers are impatient. [m25:IND.LAB The Matsya Thozhilali Aikya Vedi], a union led by [m26:IND.LAB Charles George], {e12 marched} to the Secretariat in [m27:@IND Thiruvananthapuram] on Monday.
[m28:EU EU foreign policy chief Catherine Ashton] has said that <<q3 a solution must respect the law of the sea>>. [m29=m1 New Delhi] {e13 ignored} an earlier offer by [m33=m28 her] to help.
Business goes on. [m30:IND.MIL The Navy], however, has {e14 put on hold} talks with [m31:ITA.BUS Finmeccanica] since February, when [m32:ITA.BUS its chief executive, Giuseppe Orsi], was {e15 arrested} over the sale of helicopters to India.
~page_control Printable version | Jul 26, 2013 3:14:07 AM
~footer © The Hindu
e1 m1 > m2 ACCUSE actual 2013-07-25/day mode=disapprove ctx=diplomatic,legal again
e2 m5 > m4 ACCUSE actual 2013-07-25/day mode=disapprove ctx=diplomatic,legal
e3 m8 > m1 ACCUSE actual 2013-07-24/day mode=disapprove ctx=legal,diplomatic
e4 m13 > m14 ASSAULT actual 2012-02-15/day mode=firearms ctx=military bg
e5 m17 > m13 COERCE actual 2012-02-19/day mode=arrest ctx=legal bg
e6 m21 > m1 REJECT actual 2013-03-01/month mode=yield ctx=legal,diplomatic bg
e7 m19 > m20 COERCE actual 2013-03-01/month mode=restrict ctx=legal,diplomatic bg
e8 m21 > m1 CONCEDE actual 2013-03-01/month ctx=legal,diplomatic bg
e9 m22 > m21 RETREAT actual 2013-03-01/month mode=resign ctx=executive,diplomatic bg
e10 m23 > m2 REQUEST requested 2013-07-25/none mode=assist ctx=legal
e11 m23 > m2 CONCEDE hypothetical 2013-07-25/none ctx=legal
e12 m25 > m1 PROTEST actual 2013-07-22/day mode=demo ctx=legal
e13 m29 > m28 REJECT actual 2013-07-25/none ctx=diplomatic
e14 m30 > m31 SANCTION actual 2013-02-01/month mode=discontinue ctx=military,corruption bg
e15 m2 > m32 COERCE actual 2013-02-01/month mode=arrest ctx=corruption,legal bg
q1 m8 mixed cue=described
q2 m12 direct cue=said
q3 m28 indirect cue=said
rel m23 part_of m24
rel m26 leads m25

### Eurasianet 2010-04-08 article
= [m1:KGZ.OPP Kyrgyz opposition] claims power; [m2:KGZ.GOV Bakiyev] digs in down south
~byline David Orozbekov
~date_line April 8, 2010 - 4:57pm
From a Soviet-era office block with no glass in its windows, [m3:KGZ.GOV Roza Otunbayeva] says [m48=m3 she] now runs [m4:KGZ.GOV Kyrgyzstan].
The former foreign minister was {e1 chosen} on Thursday by [m5=m1 the parties that led the uprising] to head a provisional government for six months. [m6:KGZ.LEG Parliament], where the deposed president's Ak Jol has 71 of 90 seats, was {e2 dissolved}.
Wednesday's violence left 74 dead in [m7:@KGZ Bishkek]. Snipers on the roof of [m8:KGZ.GOV the White House] {e3 picked off} [m9:KGZ.CVL young men] as a captured armoured car rammed the gates. The men [m10=m9 they] shot had mostly come from the new settlements on the city's edge.
"<<q1 You may call it a revolution. [m11=m3 We] call it an answer>>," [m12=m3 Otunbayeva] told a press conference. "<<q2 [m13=m2 He] should leave. Nothing more can be expected of [m14=m2 him].>>"
[m15=m2 Kurmanbek Bakiyev], who flew to [m16:@KGZ Osh] on Wednesday evening, {e4 refuses}. "<<q3 [m17=m2 I] am the president and [m18=m2 I] have not resigned>>," [m19=m2 he] told [m20:#Echo Ekho Moskvy radio]. [m21=m2 His] brother [m22:KGZ.SPY Janysh], the chief of [m23:KGZ.SPY the state guard], is with [m47=m2 him], and stands accused of having given the order to shoot.
The trigger was a doubling of heating bills in January, and then Tuesday's {e5 arrest} in [m24:@KGZ Talas] of [m25:KGZ.OPP Bolot Sherniyazov], a leader of the [m26:KGZ.OPP Ata-Meken party]. [m27:KGZ.CVL Townspeople] {e6 seized} the governor's office there. [m28:KGZ.GOV The interior minister, Moldomusa Kongantiyev], sent to restore order, was {e7 beaten} by [m29=m27 them] and is in hospital.
[m30:RUS.GOV Russian Prime Minister Vladimir Putin] {e8 telephoned} the new leader hours after [m46=m3 she] moved in. [m45=m3 Her] deputy, [m31:KGZ.OPP Almazbek Atambayev], was already on a plane to [m32:@RUS Moscow], where [m44=m31 he] will {e9 request} a loan.
Russian television had {e10 attacked} [m33=m2 the Bakiyev family] for weeks. [m34=m30 Moscow] had a score to settle: last year [m35=m2 he] {e11 took} $300 million on a promise to close [m36:USA.MIL the American base at Manas] and then {e12 let} [m37=m36 it] stay for a higher rent.
The base will stay open for now, [m38=m3 Otunbayeva] {e13 assured} [m39:USA.GOV the US charge d'affaires]. [m40:KAZ.GOV Kazakhstan], holding the chair of [m41:OSCE the OSCE], {e14 sealed} its frontier "<<q4 until further notice>>" and {e15 dispatched} an envoy. [m43:CSTO The Collective Security Treaty Organisation], to which [m42=m4 the country] belongs, {e16 decided against} sending peacekeepers.
e1 m5 > m3 SUPPORT actual 2010-04-08/day ctx=executive
e2 m5 > m6 COERCE actual 2010-04-08/day mode=restrict ctx=legislative
e3 m8 > m9 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e4 m15 > m3 REJECT actual 2010-04-08/day mode=yield ctx=executive
e5 m2 > m25 COERCE actual 2010-04-06/day mode=arrest ctx=repression
e6 m27 > m2 PROTEST actual 2010-04-06/day mode=riot ctx=repression
e7 m29 > m28 ASSAULT actual 2010-04-08/none mode=beat ctx=repression
e8 m30 > m3 CONSULT actual 2010-04-08/day mode=phone ctx=diplomatic
e9 m31 > m30 REQUEST planned 2010-04-08/none mode=assist ctx=economic
e10 m30 > m33 ACCUSE actual 2010-04-08/none mode=disapprove ctx=diplomatic bg
e11 m30 > m35 AID actual 2009-01-01/year ctx=economic,military bg
e12 m35 > m37 CONCEDE actual 2009-01-01/year ctx=military bg
e13 m38 > m39 AGREE planned 2010-04-08/none ctx=military
e14 m40 > m4 COERCE actual 2010-04-08/none mode=restrict ctx=territory
e15 m40 > m4 CONSULT actual 2010-04-08/none mode=third-party ctx=diplomatic
e16 m43 > m4 REJECT actual 2010-04-08/none mode=assist ctx=military,peacekeeping
q1 m12 direct cue=told
q2 m12 direct
q3 m19 direct cue=told
q4 m40 mixed
rel m22 leads m23
rel m3 leads m4
rel m40 leads m41
rel m42 member_of m43

### The Irrawaddy 2007-09-27 article
= [m1:MMR.MIL Soldiers] {e1 raid} monasteries before dawn in [m2:@MMR Rangoon]
~byline By Saw Min Htet
[m3:MMR.MIL Troops] smashed the gate of Ngwe Kyar Yan monastery with a truck shortly after midnight on Thursday and {e2 drove off} with about seventy of [m4:MMR.REL its monks], [m5:MMR.CVL neighbours] said. Blood lay on the stairs at daybreak.
Similar visits were reported from Moe Kaung in Yankin township. In [m6:@MMR Myitkyina], far to the north, four abbeys were {e3 emptied}.
The raids followed nine days of processions. By Monday [m7:MMR.REL the All-Burma Monks' Alliance] had {e4 brought} 100,000 people onto the streets around Sule pagoda, chanting metta and asking for lower fuel prices and the freeing of [m8:MMR.OPP Aung San Suu Kyi].
"<<q1 [m9=m3 They] wore red scarves. One asked [m10:MMR.REL the abbot] for forgiveness, then hit [m11=m10 him]>>," recounts [m12:MMR.CVL a teashop owner] who begged not to be named. "<<q2 [m13:MMR.CVL We] banged pots from the windows. What else could [m14=m13 we] do?>>"
On Thursday afternoon, the crowd came back without robes. [m15:MMR.MIL Units of the 66th Light Infantry Division] {e5 fired} at [m16:MMR.CVL students] outside High School No. 3 in Tamwe. The dead include [m17:JPN.JRN Kenji Nagai], a video reporter for [m18:JPN.JRN APF News], {e6 shot} at close range by [m19:MMR.MIL a man in sandals].
State television spoke of nine killed and of "<<q3 foreign radio stations that incite>>".
[m20:JPN.GOV Tokyo] will {e7 lodge a protest}, [m21:JPN.GOV Chief Cabinet Secretary Nobutaka Machimura] said, and does not exclude {e8 cutting} what remains of its aid. The deputy foreign minister is to travel to [m22:@MMR Naypyidaw].
In New York [m23:ASEAN ASEAN ministers] told [m24:MMR.GOV their Burmese colleague Nyan Win] of [m39=m23 their] "<<q4 revulsion>>", rare {e9 words} from a club that took [m25:MMR.GOV Burma] in as a member a decade ago. [m26:SGP.GOV George Yeo] of [m27:SGP.GOV Singapore], its chairman this year, read them out.
[m28:CHN.GOV Beijing] and [m29:RUS.GOV Moscow] {e10 opposed} any resolution when [m30:UN the Security Council] met on Wednesday. [m31:CHN.GOV Ambassador Wang Guangya] {e11 said} <<q5 sanctions would not help>>. The two had {e12 vetoed} a similar draft in January. [m32:UN Ibrahim Gambari], the secretary-general's envoy, has been {e13 promised} a visa by [m33=m25 the junta].
[m34:USA.GOV The US Treasury] {e14 froze} the assets of [m35:MMR.GOV Senior General Than Shwe] and 13 others. They are unlikely to have any there.
[m36:MMR.OPP The National League for Democracy], whose chairman [m37:MMR.OPP Aung Shwe] is 89, said [m38:MMR.OPP two of its spokesmen] were {e15 picked up} overnight.
~page_control Thailand Hotels | Bangkok Hotels | Pattaya Hotels
~footer Copyright © 2007 Irrawaddy Publishing Group. All Rights Reserved.
e1 m1 > m4 COERCE actual 2007-09-27/day mode=arrest ctx=repression,religion_ethnicity again
e2 m3 > m4 COERCE actual 2007-09-27/day mode=arrest ctx=repression,religion_ethnicity said=m5
e3 m3 > m4 COERCE actual 2007-09-27/none mode=arrest ctx=repression,religion_ethnicity
e4 m7 > m33 PROTEST actual 2007-09-24/day mode=demo ctx=pro_democracy,economic
e5 m15 > m16 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression
e6 m19 > m17 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression,rights_freedoms
e7 m20 > m33 ACCUSE planned 2007-09-27/none mode=disapprove ctx=diplomatic
e8 m20 > m33 SANCTION hypothetical 2007-09-27/none mode=discontinue ctx=economic
e9 m23 > m24 ACCUSE actual 2007-09-27/none mode=disapprove ctx=diplomatic,repression
e10 m28,m29 > m30 REJECT actual 2007-09-26/day ctx=diplomatic
e11 m31 > m30 REJECT actual 2007-09-26/day ctx=diplomatic again
e12 m28,m29 > m30 REJECT actual 2007-01-01/month ctx=diplomatic bg
e13 m33 > m32 AGREE planned 2007-09-27/none mode=visit ctx=diplomatic
e14 m34 > m35 SANCTION actual 2007-09-27/none mode=restrict ctx=economic
e15 m33 > m38 COERCE actual 2007-09-27/none mode=arrest ctx=repression said=m36
q1 m12 direct cue=recounts
q2 m12 direct
q3 ? mixed cue=spoke
q4 m23 mixed cue=told
q5 m31 indirect cue=said
rel m25 member_of m23 from=1997
rel m26 leads m23
rel m37 leads m36

### The Moscow Times 2020-08-19 article
= [m1:BLR.GOV Lukashenko] orders [m2:BLR.SPY KGB] after strike leaders
~date_line Aug. 19, 2020
~caption Workers leaving the Minsk Tractor Works. Yauhen Klimchuk / TASS
[m3:BLR.GOV President Alexander Lukashenko] on Wednesday {e1 instructed} [m4:BLR.GOV his security council] to end "<<q1 disorder of any kind>>" in [m5:@BLR Minsk] and to watch the frontier for fighters and weapons.
At the tractor plant, where [m6:BLR.LAB several thousand workers] {e2 downed tools} on Monday, [m7:BLR.COP riot police] now stand at both gates. [m8:BLR.LAB Sergei Dylevsky], who heads [m9:BLR.LAB the strike committee], put [m36=m8 his] mark on a list of people allowed in; eleven of those on it were {e3 detained} on their way home.
"<<q2 [m35=m7 They] ask for names. [m10=m8 I] tell [m11=m7 them] the names are on the ballots>>," [m12=m8 Dylevsky] said.
The {e4 walkout} is one answer to the official result of Aug. 9, which gave [m13=m1 the incumbent] 80 percent. [m14:BLR.OPP Svetlana Tikhanovskaya], who left for [m15:@LTU Vilnius] under pressure two days after, {e5 called on} [m16:EU European leaders] in a video at dawn not to recognize the vote.
[m17=m16 They] obliged. Meeting online the same day, [m18=m16 the 27] {e6 rejected} the count and said <<q3 a "substantial number" of people would soon be {e7 blacklisted}>>. [m19:EU Council president Charles Michel] had {e8 talked to} [m20:RUS.GOV Vladimir Putin] on the eve. So had [m21:FRA.GOV Macron] and [m22:DEU.GOV Merkel], separately.
According to [m23:RUS.GOV the Kremlin], Putin {e9 warned} all three that pressure on [m24:BLR.GOV Belarus] was unacceptable. [m25:RUS.GOV Foreign Minister Sergei Lavrov] {e10 blamed} outsiders for the unrest.
[m33=m24+m20 The two neighbors] form [m26:UNIONSTATE a Union State] and are both members of [m27:CSTO the CSTO], the Moscow-led military pact. Last weekend [m28=m1 Lukashenko] {e11 got} a pledge of "<<q4 comprehensive help>>" under it. Whether [m34=m28 he] has {e12 requested} troops was denied by [m29:RUS.GOV spokesman Dmitry Peskov]: "<<q5 There is no need at this time.>>"
A coordination council for a handover of power sat for the first time in a hotel on Tuesday. [m30:BLR.OPP Its members] range from [m31:? the Nobel author Svetlana Alexievich] to a soccer manager. [m32:BLR.JUD The prosecutor general] {e15 opened} a case on Thursday — no, an aide corrected — will open it on Thursday.
~share Read more about: Belarus , Lukashenko
~related The Moscow Times' team of journalists has been first with the big stories
e1 m3 > m4 REQUEST requested 2020-08-19/day mode=change ctx=repression
e2 m6 > m1 PROTEST actual 2020-08-17/day mode=strike ctx=election,pro_democracy
e3 m7 > m6 COERCE actual 2020-08-19/none mode=arrest ctx=repression
e4 m6 > m1 PROTEST actual 2020-08-17/day mode=strike ctx=election,pro_democracy again
e5 m14 > m16 REQUEST requested 2020-08-19/day mode=assist ctx=election
e6 m18 > m1 REJECT actual 2020-08-19/day ctx=election,diplomatic
e7 m18 > m24 SANCTION planned 2020-08-19/day mode=restrict ctx=election,repression
e8 m19 > m20 CONSULT actual 2020-08-18/day mode=phone ctx=diplomatic
e9 m20 > m19,m21,m22 THREATEN threatened 2020-08-18/day ctx=diplomatic said=m23
e10 m25 > m16 ACCUSE actual 2020-08-19/none mode=allege ctx=diplomatic
e11 m20 > m28 AGREE planned 2020-08-15/week mode=assist ctx=military
e12 m1 > m20 REQUEST denied 2020-08-19/none mode=assist ctx=military
e15 m32 > m30 ACCUSE planned 2020-08-20/day mode=investigate ctx=legal
q1 m3 mixed cue=instructed
q2 m12 direct cue=said
q3 m18 mixed cue=said
q4 m20 mixed
q5 m29 direct cue=denied
rel m8 leads m9
rel m24 member_of m27
rel m24 member_of m26
rel m19 leads m16
