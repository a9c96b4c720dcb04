### The Daily Nation (Barbados) 2018-05-25 article
= [m1:BRB.OPP Mottley] sweeps all thirty
~byline By Wade Inniss
~date_line 25 May 2018
There is no Opposition Leader in Barbados this morning, and under the Constitution as it stands there cannot be one.
[m2:BRB.PTY The Barbados Labour Party] took every seat in Thursday's poll, among them St John, which [m3:BRB.PTY the Democratic Labour Party] had held since 1958. [m4=m1 Mia Amor Mottley] {e3 will be sworn in} this afternoon by [m5:BRB.GOV Governor General Dame Sandra Mason].
[m6:BRB.PTY Freundel Stuart], Prime Minister for seven and a half years, {e4 rang} [m7=m4 her] a little after two. "<<q1 [m8=m6 I] take full responsibility>>," [m9=m6 the DLP leader] told the few who had stayed at George Street. [m10=m9 He] {e5 gave up} the leadership in the same sentence.
Among the first calls from abroad was one from [m11:VCT.GOV Ralph Gonsalves]. [m24=m11 He] {e6 invited} [m25=m4 the new leader] to Kingstown; [m26=m4 she] said [m27=m4 she] would come when the sewage on the South Coast was dealt with.
That, and 23 downgrades, is what the campaign was about. [m12:NUPW.LAB The National Union of Public Workers], headed by [m13:NUPW.LAB Akanni McDowall], {e8 had marched} twice last year against a levy of ten per cent. [m21=m4 Ms Mottley], who marched along, {e9 has vowed} to abolish it in her first week.
The unions want more: [m14:BWU.LAB Toni Moore] of [m15:BWU.LAB the Barbados Workers' Union] {e11 is seeking} five per cent for a start. Economists doubt that [m16:IMF the Fund] would smile on that. [m22=m2 The BLP] has said [m28=m2 it] {e12 would go} to Washington if the books turn out to be worse than admitted.
[m17:BRB.OPP Bishop Joseph Atherley], one of the victors, made people laugh at the count in St Michael West by wondering aloud who would sit opposite.
[m18:OAS The OAS mission] {e13 praised} [m23:BRB.GOV the electoral office] for a calm day. [m19:CARICOM Caricom's] chairman, [m20:HTI.GOV President Jovenel Moïse of Haiti], {e14 congratulated} [m29=m4 the winner] in French.
~related ALSO READ: Crop Over calendar shortened
e4 m6 > m7 CONSULT actual 2018-05-25/none mode=phone ctx=election
e5 m10 > m3 RETREAT actual 2018-05-25/none mode=resign ctx=political_institutions
e6 m11 > m4 AGREE planned 2018-05-25/none ctx=diplomatic
e8 m12 > m6 PROTEST actual 2017-01-01/year mode=demo ctx=economic bg
e9 m21 > m12 CONCEDE planned 2018-05-31/week ctx=economic
e11 m14 > m4 REQUEST requested 2018-05-25/none mode=change ctx=economic
e12 m22 > m16 REQUEST hypothetical 2018-05-25/none mode=assist ctx=economic
e13 m18 > m23 SUPPORT actual 2018-05-25/none ctx=election
e14 m20 > m4 SUPPORT actual 2018-05-25/none ctx=election,diplomatic
e3 m5 > m4 AGREE planned 2018-05-25/day ctx=executive
q1 m9 direct cue=told
rel m9 leads m3
rel m13 leads m12
rel m14 leads m15
rel m20 leads m19

### The Tribune (Chandigarh) 2020-12-10 article
= [m1:IND.AGR Farm unions] {e1 return} [m2:IND.GOV Centre's] 20 pages
~byline Tribune News Service
~date_line Posted: Dec 10, 2020 06:48 AM (IST)
[m3:@IND Singhu], December 9. The draft arrived at three in the afternoon and was on its way back by five.
[m4=m2 The Union Government] had, in writing, {e2 offered} to let the states tax private yards and farmers go to civil court. What it did not offer was to scrap the three laws passed in September. [m5:IND.AGR The Samyukt Kisan Morcha], the front of some forty unions, {e4 turned} it down without a vote.
"<<q1 [m27=m2 They] have put perfume on the same buffalo>>," said [m6:IND.AGR Darshan Pal], whose [m7:IND.AGR Krantikari Kisan Union] is a constituent of [m8=m5 the front].
The farmers {e5 will block} the Jaipur and Agra highways by Saturday and {e6 sit} before [m24:IND.PTY BJP] offices on the 14th.
On Tuesday night [m9:IND.GOV Home Minister Amit Shah] {e7 met} thirteen of their leaders at the ICAR guest house. [m10:IND.AGR Joginder Singh Ugrahan], who leads the biggest outfit in Punjab, {e8 complained} that [m11=m10 he] was not called.
[m12:IND.OPP Rahul Gandhi], with [m13:IND.OPP Sharad Pawar], [m14:IND.OPP Sitaram Yechury] and two others, {e9 called on} [m15:IND.GOV President Ram Nath Kovind] on Wednesday evening and {e10 asked} for the Acts to be withdrawn. [m16=m14 The CPM general secretary] said <<q2 the bills had gone through without a division>>.
[m17:IND.PTY The Shiromani Akali Dal], [m30=m24 the BJP's] oldest ally until [m31=m17 it] {e11 quit} [m18:IND.PTY the NDA] on September 26, was absent. [m19:IND.PTY JJP] leader [m20:IND.GOV Dushyant Chautala], deputy to [m21:IND.GOV Chief Minister Manohar Lal Khattar] in Haryana, repeated that [m28=m20 he] {e12 would resign} the day [m29=m20 he] cannot secure the support price.
It was [m25:IND.COP Haryana police] who {e13 had greeted} the marchers with water cannon at Shambhu on November 26. Cases {e14 were registered} against 900.
[m22:CAN.GOV Justin Trudeau] {e15 voiced} concern last week; [m26=m2 New Delhi] {e16 summoned} [m23:CAN.GOV the High Commissioner] over it.
A langar at the border has run out of sugar, not of tea.
e1 m1 > m2 REJECT actual 2020-12-09/day mode=change ctx=economic,legislative again
e2 m4 > m1 CONCEDE actual 2020-12-09/day ctx=economic,legislative
e4 m5 > m4 REJECT actual 2020-12-09/day mode=change ctx=economic,legislative
e5 m5 > m4 PROTEST planned 2020-12-12/day mode=obstruct ctx=economic
e6 m5 > m24 PROTEST planned 2020-12-14/day mode=demo ctx=economic
e7 m9 > m1 CONSULT actual 2020-12-08/day ctx=economic
e8 m10 > m9 ACCUSE actual 2020-12-09/none mode=disapprove ctx=economic
e9 m12,m13,m14 > m15 CONSULT actual 2020-12-09/day ctx=legislative
e10 m12,m13,m14 > m15 REQUEST requested 2020-12-09/day mode=change ctx=legislative,economic
e11 m17 > m18 REJECT actual 2020-09-26/day ctx=political_institutions bg
e12 m20 > m21 CONCEDE hypothetical 2020-12-10/none ctx=executive
e13 m25 > m1 ASSAULT actual 2020-11-26/day mode=crowd-control ctx=repression bg
e14 m25 > m1 ACCUSE actual 2020-12-10/none ctx=legal bg
e15 m22 > m2 ACCUSE actual 2020-12-03/week mode=disapprove ctx=diplomatic
e16 m26 > m23 ACCUSE actual 2020-12-03/none mode=disapprove ctx=diplomatic
q1 m6 direct cue=said
q2 m16 indirect cue=said
rel m6 leads m7
rel m7 member_of m5
rel m20 leads m19

### Al-Masry Al-Youm English 2012-06-06 article
= [m1:EGY.JUD Judges' club] {e1 snubs} [m2:EGY.LEG parliament] as [m3:EGY.CVL Tahrir] fills over [m4:EGY.ELI Mubarak] verdict
~byline Heba Farouk
~date_line Wed, 06/06/2012 - 21:14
On Saturday [m28=m5 a court] {e2 sent} [m29=m4 a former president] to prison for life, and by nightfall people were marching against the sentence.
What brought them out was the other half of it. [m5:EGY.JUD Judge Ahmed Refaat] {e3 cleared} [m27:EGY.ELI six aides] of [m6:EGY.ELI former Interior Minister Habib al-Adly] of the killing of demonstrators during the 18 days, and let [m7=m4 Hosni Mubarak]'s sons off on a point of time.
Lawmakers, most of them from [m8:EGY.PTY the Freedom and Justice Party], {e5 called} that a farce on Sunday. [m9:EGY.JUD Ahmed al-Zend], president of [m10=m1 the Judges Club], {e6 hit back} at a news conference: henceforth, his colleagues {e7 would not apply} laws made by [m11=m2 this house].
"<<q1 If [m12=m1 we] had known who would come, [m13=m1 we] would not have supervised the elections that brought them>>," [m14=m9 he] said.
[m15:EGY.LEG Speaker Saad al-Katatny] {e8 has demanded} an apology.
Ten days remain before the runoff. [m16:EGY.PTY Mohamed Morsy] of the Brotherhood's party on Tuesday {e9 sat down} with [m17:EGY.OPP Hamdeen Sabbahi] and [m18:EGY.OPP Abdel Moneim Abouel Fotouh], third and fourth in the first round. [m30=m17+m18 They] {e10 proposed} a civilian presidential council. [m19=m16 He] {e11 turned} the idea down.
His opponent, [m20:EGY.ELI Ahmed Shafiq], {e12 accused} [m21:EGY.PTY the Muslim Brotherhood], whose supreme guide is [m22:EGY.REL Mohamed Badie], of sniping at the crowd on the night of the camels. [m31=m21 The group] {e13 is suing} [m32=m20 him]. [m33=m20 Shafiq's] villa was {e14 broken into} by [m34:EGY.CVL a mob] on May 28; [m23:EGY.COP police] {e15 hold} eight [m35=m34 of them].
[m24:EGY.MIL The Supreme Council of the Armed Forces], under [m25:EGY.MIL Field Marshal Hussein Tantawi], on Tuesday {e16 gave} the parties 48 hours to agree on a constituent assembly. Three [m26:EGY.OPP liberal parties] {e17 left} the talks at once.
e1 m1 > m2 REJECT actual 2012-06-06/none ctx=legal,legislative again
e2 m5 > m4 SANCTION actual 2012-06-02/day mode=convict ctx=legal
e3 m5 > m27 CONCEDE actual 2012-06-02/day ctx=legal
e5 m8 > m5 ACCUSE actual 2012-06-03/day mode=disapprove ctx=legal,legislative
e6 m9 > m2 ACCUSE actual 2012-06-06/none mode=disapprove ctx=legal,legislative
e7 m10 > m11 REJECT actual 2012-06-06/none mode=yield ctx=legal,legislative
e8 m15 > m9 REQUEST requested 2012-06-06/none mode=yield ctx=legislative
e9 m16 > m17,m18 CONSULT actual 2012-06-05/day ctx=election
e10 m17,m18 > m16 REQUEST requested 2012-06-05/none mode=change ctx=election,executive
e11 m19 > m17,m18 REJECT actual 2012-06-05/none mode=change ctx=election
e12 m20 > m21 ACCUSE actual 2012-06-06/none mode=allege ctx=election
e13 m21 > m20 ACCUSE actual 2012-06-06/none ctx=legal
e14 m34 > m20 PROTEST actual 2012-05-28/day mode=riot ctx=election
e15 m23 > m34 COERCE actual 2012-06-06/none mode=arrest ctx=crime
e16 m24 > m8,m26 THREATEN threatened 2012-06-05/day ctx=political_institutions,military
e17 m26 > m24 REJECT actual 2012-06-05/none mode=meet ctx=political_institutions
q1 m14 direct cue=said
rel m9 leads m10
rel m22 leads m21
rel m25 leads m24
rel m16 member_of m8
