### Xinhua 2010-02-24 article
= [m1:SDN.GOV Khartoum] and [m2:JEM.REB JEM] {e1 agree} to stop shooting; [m3:SLA.REB Abdel Wahid] stays in Paris
~date_line DOHA, Feb. 24 (Xinhua)
Applause interrupted the reading four times. The fifth time, nobody was left who knew which paragraph it was.
[m4:SDN.GOV Ghazi Salahuddin] and [m5:JEM.REB Khalil Ibrahim] on Tuesday evening {e2 signed} a framework agreement in the Qatari capital, in the presence of [m6:SDN.GOV President Omar al-Bashir], [m7:TCD.GOV Idriss Deby] and [m8:QAT.GOV the Emir]. Under its first article the guns in [m9:@SDN Darfur] {e3 fall silent} at once. It had been {e4 initialed} in N'Djamena three days before.
[m10=m5 The physician], who founded [m11:JEM.REB the Justice and Equality Movement] and is [m31=m11 its] chairman, hopes for ministries by the middle of March.
"<<q1 [m32=m1 We] heal the war in Darfur today>>," [m25=m6 the Sudanese leader] said upon {e5 pardoning} [m26:JEM.REB a hundred men] condemned for the raid on Omdurman in May 2008. Fifty-seven of [m12=m11 the movement's] fighters left Kober prison on Wednesday.
Who did not clap was [m13=m3 Abdel Wahid al-Nur], leader of [m14:SLA.REB a wing of the Sudan Liberation Army]. [m27=m3 He] {e6 wants} no talks before the camps are safe. As if to prove [m33=m3 him] right, [m15:SDN.MIL government soldiers], [m16=m14 his group] said, had {e7 moved up} Jebel Marra on Wednesday and {e8 burned} Deribat. [m28:SDN.MIL The army's spokesman] {e9 denied} both.
[m34:SDN.REB Ten smaller rebel bodies], assembled by [m17:USA.GOV Washington's envoy Scott Gration] and by [m18:LBY.GOV Tripoli], have formed [m19:LJM.REB the Liberation and Justice Movement], headed by [m20:LJM.REB Tijani al-Sissi]. [m35=m19 Theirs] would be a separate paper.
The way to Doha opened in January. Until then [m21=m7 the ruler of Chad] and [m29=m6 his neighbor] had {e10 accused} each other of keeping the other's rebels. A protocol of Jan. 15 put an end to it, and on Feb. 8 [m22=m21 the former] {e11 came} to Khartoum for the first time in six years. Joint patrols of the border, 3,000 men strong and commanded in turn, will {e12 set out} next week.
[m23:UN Ban Ki-moon] {e13 greeted} the accord. The joint peacekeeping mission [m30:UNAMID UNAMID], led by [m24:UNAMID Ibrahim Gambari], will watch it, if asked.
Editor: Lu Hui
e2 m4 > m5 SUPPORT actual 2010-02-23/day ctx=military,diplomatic
e1 m1 > m2 SUPPORT actual 2010-02-23/day ctx=military,diplomatic again
e3 m4 > m5 CONCEDE planned 2010-02-23/day mode=ceasefire ctx=military
e4 m4 > m5 SUPPORT actual 2010-02-20/day ctx=military
e5 m25 > m26 CONCEDE actual 2010-02-23/day mode=release ctx=legal
e6 m27 > m1 REJECT actual 2010-02-24/none mode=meet ctx=military
e7 m15 > m14 MOBILIZE denied 2010-02-24/day mode=troops ctx=military
e8 m15 > m14 ASSAULT denied 2010-02-24/day mode=destroy ctx=military
e9 m28 > m14 REJECT actual 2010-02-24/none ctx=military
e10 m21 > m29 ACCUSE actual 2010-01-01/none mode=allege ctx=military bg
e11 m22 > m29 CONSULT actual 2010-02-08/day mode=visit ctx=diplomatic
e12 m21 > m29 AGREE planned 2010-03-01/week ctx=military
e13 m23 > m4,m5 SUPPORT actual 2010-02-24/none ctx=military
q1 m25 direct cue=said
rel m10 leads m11
rel m13 leads m14
rel m20 leads m19
rel m24 leads m30

### The Astana Tribune 2017-05-05 article
= Four zones on a map: [m1:RUS.GOV Russia], [m2:IRN.GOV Iran], [m3:TUR.GOV Turkey] {e1 sign}, [m4:SYR.OPP rebels] storm out
~byline By Dana Omirgazy in Nation, 5 May 2017
~date_line ASTANA
[m34:SYR.OPP One delegate] tore [m37=m34 his] badge off. "<<q1 [m5:IRN.GOV Iran] a guarantor? [m6=m5 It] kills [m38=m4 us]>>," [m39=m34 he] shouted, and took five colleagues {e13 out of the hall} with [m40=m34 him].
The others stayed on Thursday to watch [m7:RUS.GOV Alexander Lavrentiev], [m8:IRN.GOV Hossein Jaberi Ansari] and [m9:TUR.GOV Sedat Onal] {e12 put pens to} a memorandum on de-escalation areas: Idlib, the north of Homs, Eastern Ghouta and the south. From midnight, in the first hour of Saturday, aircraft of any kind are to keep off.
[m10:SYR.GOV Bashar Jaafari], heading the delegation from [m11:@SYR Damascus], {e2 was for it}, [m41=m10 he] said, though it didn't bear his signature. [m35:SYR.GOV His government] is an ally of [m12=m1 the first] and [m13=m2 the second] of the three.
[m14:SYR.OPP Mohammad Alloush] of [m15:SYR.OPP Jaish al-Islam] had on Wednesday already {e3 suspended} [m42=m4 his side's] part in the sessions because of the raids of the day before. Overnight [m33=m14 he] was {e4 talked round}, by [m32=m3 Ankara] above all.
[m16:KAZ.GOV Kairat Abdrakhmanov], foreign minister of [m43:KAZ.GOV the host country], which belongs to [m44:EAEU the Eurasian Economic Union] as [m45=m1 Russia] does, read out the result and {e5 invited} [m29=m1+m2+m3+m4 everybody] back for mid-July.
Nobody signed for the Kurds. [m17:PYD.PTY The Democratic Union Party], whose co-chair [m18:PYD.PTY Salih Muslim] sat in Brussels, isn't wanted at the table by [m19=m3 the Turks]. [m30:YPG.REB Its militia] {e6 denounced} the zones as a partition on sectarian lines. With the help of [m20:USA.MIL American special forces] [m36=m30 it] has held [m21:@SYR Manbij] since last August and now the greater part of [m22:@SYR Tabqa].
[m23:UN Staffan de Mistura], in the hall as an observer, {e7 praised} "<<q2 an important step>>". [m24:USA.GOV Stuart Jones], sent by the State Department, watched too; [m31:USA.GOV Washington] {e8 voiced} doubts about [m46=m2 one of the three names] on the paper.
By telephone on Tuesday [m25:RUS.GOV Vladimir Putin] and [m26:USA.GOV Donald Trump] had {e9 gone over} the matter. The day after, [m27:TUR.GOV Recep Tayyip Erdogan] {e10 dined} at Sochi. [m28=m25 His host] {e11 gave up} the ban on Turkish workers there and then. Not tomatoes.
~share Print
e1 m1,m2,m3 > m4 SUPPORT actual 2017-05-04/day ctx=military again
e2 m10 > m7 SUPPORT actual 2017-05-04/none ctx=military
e3 m14 > m10 REJECT actual 2017-05-03/day mode=meet ctx=military
e5 m16 > m29 AGREE planned 2017-05-04/none ctx=diplomatic
e6 m30 > m7 ACCUSE actual 2017-05-05/none mode=disapprove ctx=territory
e7 m23 > m7,m8,m9 SUPPORT actual 2017-05-05/none ctx=military
e8 m31 > m46 ACCUSE actual 2017-05-05/none mode=disapprove ctx=military
e9 m25 > m26 CONSULT actual 2017-05-02/day mode=phone ctx=military
e10 m27 > m25 CONSULT actual 2017-05-03/day mode=visit ctx=diplomatic
e11 m28 > m27 CONCEDE actual 2017-05-03/day ctx=economic
e12 m7 > m8,m9 SUPPORT actual 2017-05-04/day ctx=military
e13 m34 > m2 REJECT actual 2017-05-04/day mode=boycott ctx=military
e4 m32 > m33 CONSULT actual 2017-05-03/none ctx=military
q1 m34 direct cue=shouted
q2 m23 mixed cue=praised
rel m35 ally_of m12
rel m35 ally_of m13
rel m18 leads m17
rel m30 part_of m17
rel m36 controls m21 from=2016-08-01
rel m14 member_of m15
rel m43 member_of m44
rel m45 member_of m44

### Kuensel 2006-09-29 article none
= Yak fair: cheese up, tents down
~date_line 29 September, 2006 - Ura village
Mist held back the dancers till ten. By then the cheese had gone.
Herders from four gewogs walked two days to the fair, which [m1:BTN.AGR the Livestock Cooperative] has held since 1998. The best bull belonged to [m2:? Ap Karma Dorji]; [m3=m2 he] wasn't for sale, and neither was the bull, [m4=m2 its owner] joked.
"<<q1 Butter pays the school shoes>>," said [m5:? Aum Sonam], who sells at Bumthang.
[m6:BTN.GOV The dzongdag] opened the day with tea. [m7:BTN.GOV Agriculture Minister Sangay Ngedup] judged the milkers, an honour that came with mud. "<<q2 [m10=m7 I] used to milk faster than this>>," [m8=m7 he] said.
A tent of [m9:IND.BUS an Indian dairy firm] fell down in the wind and was put up again by all.
Prices: one kilo of hard cheese, 140 ngultrum. There's a bus back at four.
q1 m5 direct cue=said
q2 m8 direct cue=said
