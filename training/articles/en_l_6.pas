### Minivan News 2012-02-09 article
= [m1:MDV.OPP Nasheed]: "[m2=m1 I] was {e1 forced to go} with guns around [m3=m1 me]"
~byline By JJ Robinaud | February 9th, 2012
~share 212 comments
On Tuesday [m31=m1 he] was president; by Wednesday afternoon [m4:MDV.COP riot police] were {e2 clubbing} [m32=m1 him] in a jewellery shop in Majeedhee Magu.
[m5=m1 Mohamed Nasheed] had set out at the head of [m6:MDV.OPP several thousand followers] to {e3 contest} the manner of his departure. [m7:MDV.OPP Reeko Moosa Manik], the chairman of [m8:MDV.OPP the Maldivian Democratic Party], was carried to hospital unconscious.
"<<q1 There is nothing sadder than being beaten with the baton [m9=m10 you] bought>>," said [m10:MDV.OPP a former minister], nursing his wrist.
By evening the fury had reached the atolls. In [m11:@MDV Addu City], [m12:MDV.OPP party members] {e4 torched} the police station, the court and eleven vehicles.
[m13:MDV.GOV Dr Mohamed Waheed Hassan], vice president until noon on Tuesday and the only member of [m14:MDV.PTY the tiny Gaumee Itthihaad] to hold high office, {e5 insists} that nothing unlawful happened. "<<q2 Do [m15=m13 I] look like someone who would bring about a coup?>>" the new head of state asked reporters.
According to a statement which [m33=m1 Nasheed] gave at [m34=m1 his] house on Wednesday morning, mutinous officers had {e6 made} [m35=m1 him] write the letter at [m16:MDV.MIL the defence force's] barracks. The commander of [m17=m16 that force], [m18:MDV.MIL Moosa Jaleel], has himself resigned, and will say only that [m36=m18 he] wept.
It had begun on 16 January with a judge. [m19:MDV.MIL Soldiers] {e7 took away} [m20:MDV.JUD Abdulla Mohamed], chief of [m21:MDV.JUD the Criminal Court], on [m37=m1 Nasheed's] word; three weeks of nightly rallies ensued. Behind those stood [m22:MDV.PTY the December 23 coalition], to which [m23:MDV.PTY the Adhaalath Party], [m24:MDV.PTY the DRP] and [m25:MDV.PTY Jumhooree] belong. Adhaalath's president, [m26:MDV.PTY Sheikh Imran Abdulla], now {e8 demands} prison for [m38=m1 Nasheed], and a warrant was indeed {e9 issued} by the same judge's bench on Thursday.
[m27:IND.GOV Manmohan Singh], to the dismay of the ousted man, had {e10 sent} congratulations to [m28=m13 his successor] within a day. [m29:USA.GOV Robert Blake], the State Department's man for the region, {e11 is expected} on Saturday; [m30:COMMONWEALTH the Commonwealth], which the islands joined in 1982, may {e12 dispatch} a fact-finding team.
e6 m16 > m1 COERCE actual 2012-02-07/day mode=seize ctx=executive,military said=m5
e1 m16 > m1 COERCE actual 2012-02-07/day mode=seize ctx=executive,military again
e2 m4 > m1 ASSAULT actual 2012-02-08/day mode=beat ctx=repression
e3 m6 > m13 PROTEST actual 2012-02-08/day mode=demo ctx=executive
e4 m12 > m4 PROTEST actual 2012-02-08/day mode=riot ctx=executive
e5 m13 > m1 REJECT actual 2012-02-09/none ctx=executive
e7 m19 > m20 COERCE actual 2012-01-16/day mode=arrest ctx=legal bg
e8 m26 > m5 ACCUSE actual 2012-02-09/none mode=disapprove ctx=legal
e9 m21 > m5 ACCUSE actual 2012-02-09/day mode=allege ctx=legal
e10 m27 > m28 SUPPORT actual 2012-02-08/none ctx=diplomatic
e11 m29 > m13 AGREE planned 2012-02-11/day ctx=diplomatic
e12 m30 > m13 CONSULT hypothetical 2012-02-09/none ctx=diplomatic
q1 m10 direct cue=said
q2 m13 direct cue=asked
rel m7 leads m8
rel m13 member_of m14
rel m18 leads m17
rel m20 leads m21
rel m23 member_of m22
rel m24 member_of m22
rel m25 member_of m22
rel m26 leads m23

### 24.kg 2010-04-08 article
= [m1:KGZ.OPP Otunbayeva] claims power, [m2:KGZ.GOV Bakiyev] flies south
~date_line 08/04-2010 11:26, Bishkek
The White House was still smoking when [m3:KGZ.OPP Roza Otunbayeva] sat down at a borrowed desk and dictated Decree No. 1.
It {e1 dissolves} [m4:KGZ.LEG the Jogorku Kenesh] and hands its powers for six months to [m5:KGZ.GOV a provisional government] of five. [m33=m3 She] heads [m6=m5 it]; [m7:KGZ.OPP Omurbek Tekebayev] of [m8:KGZ.OPP Ata Meken] writes the constitution, [m9:KGZ.OPP Almazbek Atambayev], whose Social Democrats carried most of the demonstrators, counts the money.
Seventy-four people died on Wednesday. [m10:KGZ.COP The presidential guard] {e2 fired} from the roof upon [m11:KGZ.CVL men with shovels]; at nightfall [m12=m11 these] had the building.
"<<q1 You can call this a revolution. You can call this a revolt of the people>>," [m13=m3 the former envoy to London] said of it. "<<q2 Either way it is [m14=m5 our] way of saying that [m15=m5 we] want justice.>>"
And the man himself? [m16=m2 The president] got out in a small plane and reappeared in [m17:@KGZ Osh]. By telephone to a radio station [m34=m16 he] {e3 declined} to step down: "<<q3 [m18=m2 I] see no force that could take my office from [m19=m2 me].>>"
His brother [m20:KGZ.SPY Zhanysh], who runs [m21:KGZ.SPY the State Guard Service], is {e4 wanted} for murder since this morning. [m22:KGZ.GOV Moldomusa Kongantiyev], the interior minister, had been {e5 thrashed} in [m23:@KGZ Talas] the day before yesterday, where everything started, when [m24:KGZ.COP police] {e6 took} [m25:KGZ.OPP Bolot Sherniyazov] off a bus.
The first foreign head to {e7 ring up} was [m26:RUS.GOV Vladimir Putin]. [m35=m26 He] spoke with [m27=m3 Otunbayeva] "as the head of the government", his spokesman said, and {e8 offered} humanitarian help. [m37:RUS.GOV Moscow's men] had {e9 nothing to do} with the {e10 overthrow}, [m36=m26 he] insisted elsewhere.
Both [m38:RUS.GOV Russia] and [m39:USA.GOV America] keep garrisons outside Bishkek. At Manas, [m28:USA.MIL the U.S. Air Force] halted flights; the lease will be {e11 honoured} until July, the new rulers have let it be known.
[m29:KAZ.GOV Kazakhstan], which this year leads [m30:OSCE the OSCE] and is, like its neighbour, a member of [m31:CSTO the Collective Security Treaty Organisation], {e12 shut} the border at noon. [m32:OSCE Zhanybek Karibzhanov], its special envoy, is on the way.
e1 m3 > m4 COERCE actual 2010-04-08/none mode=restrict ctx=legislative
e2 m10 > m11 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e3 m16 > m3 REJECT actual 2010-04-08/none mode=yield ctx=executive
e4 m5 > m20 ACCUSE actual 2010-04-08/day mode=allege ctx=legal
e5 m11 > m22 ASSAULT actual 2010-04-06/day mode=beat ctx=executive bg
e6 m24 > m25 COERCE actual 2010-04-06/day mode=arrest ctx=repression bg
e7 m26 > m27 CONSULT actual 2010-04-08/none mode=phone ctx=diplomatic
e8 m26 > m27 AGREE planned 2010-04-08/none ctx=diplomatic
e9 m37 > m16 COERCE denied 2010-04-07/none ctx=executive
e10 m11 > m16 COERCE actual 2010-04-07/day mode=seize ctx=executive
e11 m5 > m28 AGREE planned 2010-04-08/none ctx=military
e12 m29 > m5 SANCTION actual 2010-04-08/day ctx=territory
q1 m13 direct cue=said
q2 m13 direct
q3 m16 direct
rel m3 leads m6
rel m7 member_of m8
rel m20 leads m21
rel m30 led_by m29
rel m29 member_of m31

### Armenpress 2020-11-11 article
= [m1:RUS.MIL Russian peacekeepers] roll into Lachin; crowd wants [m2:ARM.GOV Pashinyan] out
~date_line YEREVAN, NOVEMBER 11, ARMENPRESS.
Column after column passed Goris on its way east on Wednesday. The first 400 of [m3=m1 1,960 men] from the 15th motor rifle brigade will {e1 guard} the road that from now on ties [m4:NKR.GOV Artsakh] to [m5:ARM.GOV Armenia].
It follows from nine points that three men {e2 put their names to} in the night of Tuesday: [m6:AZE.GOV Ilham Aliyev], [m7:RUS.GOV Vladimir Putin] and, on a separate sheet, [m8=m2 the prime minister in Yerevan].
[m9:AZE.MIL Azerbaijani troops] hold [m29:@AZE Shushi]. [m30=m9 They] {e3 climbed} its cliff on Sunday, and with it fell any hope of keeping the rest. Aghdam must be {e4 given up} by November 20, Kelbajar even by the 15th, Lachin by December 1.
[m10:NKR.GOV Arayik Harutyunyan], president of [m11=m4 the unrecognised republic], had {e5 begged for} an end. "<<q1 Had it gone on, within days [m12=m11 we] would have had neither land nor sons>>," [m31=m10 he] said in a video that many could not watch to the end.
Seventeen parties see it otherwise. [m13:ARM.OPP The Republican Party of Serzh Sargsyan], [m14:ARM.OPP Dashnaktsutyun], [m15:ARM.OPP Prosperous Armenia] and others {e6 filled} Liberty Square in spite of martial law. [m16:ARM.COP Police] {e7 grabbed} dozens; [m17:ARM.OPP Gagik Tsarukyan], leader of [m18=m15 the last-named], was {e8 driven off} to the investigators after midday.
Two nights earlier a mob had {e9 broken into} the government house and {e10 beaten} [m19:ARM.LEG Ararat Mirzoyan], speaker of [m20:ARM.LEG the National Assembly], until [m32=m19 he] lost consciousness.
"<<q2 Is this what a capitulator looks like? Then let [m21=m13+m14+m15 them] say what [m33=m21 they] would have done>>," [m34=m2 Nikol Pashinyan] {e11 shot back} on Facebook.
[m22:TUR.GOV Ankara], ally of [m23:AZE.GOV Baku], is not named in the paper. It will all the same {e12 share} a monitoring centre with [m24:RUS.MIL the Russians]: [m25:TUR.GOV Hulusi Akar] and [m26:RUS.GOV Sergei Shoigu] {e13 signed} for it this Wednesday by video. "<<q3 There will be no Turkish peacekeepers in Karabakh>>," [m35:RUS.GOV Sergei Lavrov's ministry] made clear.
[m27:FRA.GOV France], co-chair of [m28:MINSKGROUP the OSCE Minsk Group] along with [m36:RUS.GOV Moscow] and [m37:USA.GOV Washington], learned of it from the news and {e15 asked} for explanations.
~share Tweet Print
e1 m3 > m4 AID actual 2020-11-11/day mode=troops ctx=peacekeeping,military
e2 m6 > m8 SUPPORT actual 2020-11-10/day ctx=territory,military
e3 m9 > m4 ASSAULT actual 2020-11-08/day ctx=military,territory bg
e4 m5 > m6 CONCEDE planned 2020-11-20/day ctx=territory
e5 m10 > m8 REQUEST requested 2020-11-11/none mode=yield ctx=military bg
e6 m13,m14,m15 > m8 PROTEST actual 2020-11-11/day mode=demo ctx=territory
e7 m16 > m13,m14,m15 COERCE actual 2020-11-11/day mode=arrest ctx=repression
e8 m16 > m17 COERCE actual 2020-11-11/day mode=arrest ctx=repression
e9 m13 > m8 PROTEST actual 2020-11-09/none mode=riot ctx=territory
e10 m13 > m19 ASSAULT actual 2020-11-09/none mode=beat ctx=legislative
e11 m34 > m21 REJECT actual 2020-11-11/none ctx=territory
e12 m22 > m24 AGREE planned 2020-11-11/none ctx=military
e13 m25 > m26 SUPPORT actual 2020-11-11/day ctx=military
e15 m27 > m7 REQUEST requested 2020-11-11/none mode=change ctx=diplomatic
q1 m31 direct cue=said
q2 m34 direct
q3 m35 direct
rel m9 controls m29 from=2020-11-08
rel m10 leads m11
rel m17 leads m18
rel m19 leads m20
rel m22 ally_of m23
rel m28 led_by m27
rel m28 led_by m36
rel m28 led_by m37
