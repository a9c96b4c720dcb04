### Daily Graphic 2021-12-02 article
= [m1:GHA.PTY Majority] {e1 resurrects} budget in empty half of [m2:@GHA House]
~byline By Nana Konadu Boakye & Emmanuel Tetteh Quarm
~date_line Dec - 02 - 2021, 06:17
Four days after it was buried, the 2022 budget rose again on Tuesday with 137 voices and nobody to shout back.
[m3:GHA.LEG Speaker Alban Bagbin] was away in [m4:@ARE Dubai] for a medical review. In the chair sat [m5:GHA.LEG First Deputy Speaker Joseph Osei-Owusu], who counted himself among those present in order to reach the half that the Constitution wants.
The sitting {e3 set aside} what had been done on Friday. That day, [m6:GHA.OPP the National Democratic Congress] {e4 voted} the estimates down alone, after [m7=m1 the ruling side] {e6 walked out} over the Speaker's {e7 refusal} to let [m8:GHA.GOV the Finance Minister] confer with [m26=m1 them].
"<<q1 It is unconstitutional, and it is funny>>," [m9:GHA.OPP Minority Leader Haruna Iddrisu] told the press corps. [m10=m6 His side] had stayed in the lobby on Tuesday, {e8 refusing} to give the other the numbers.
At the centre is a levy of 1.75 per cent on mobile money transfers. [m11=m6 The NDC] {e9 wants} it gone; the [m12:GHA.BUS mobile money agents] {e10 closed} their kiosks for a day on Thursday of last week. [m13=m8 Ken Ofori-Atta] {e11 has indicated} that [m14=m8 he] could come down to 1.5.
[m15:GHA.PTY New Patriotic Party] general secretary [m16:GHA.PTY John Boadu] {e12 accused} [m23=m3 the Speaker], who comes from the opposition, of sabotage and {e13 warned} of a vote to remove [m24=m3 him].
[m17=m3 Mr Bagbin], in a voice note from abroad, {e14 ridiculed} his deputy's arithmetic.
The parties have 137 seats each. The balance is held by [m18:GHA.LEG Andrew Asiamah Amoako] of Fomena, once {e15 expelled} by [m25=m15 the NPP], who sits with it nonetheless.
[m19:IMF The IMF], whose mission ends its review on Friday, is not a party to the quarrel, [m20:IMF its resident representative Albert Touna-Mama] said. [m21:TUC.LAB The Trades Union Congress] led by [m22:TUC.LAB Yaw Baah] {e16 appealed} to both caucuses to "<<q2 eat from the bowl before breaking it>>".
e1 m1 > m6 REJECT actual 2021-11-30/day ctx=legislative,economic again
e3 m1 > m6 REJECT actual 2021-11-30/day ctx=legislative,economic
e4 m6 > m1 REJECT actual 2021-11-26/day ctx=legislative,economic
e6 m7 > m6 REJECT actual 2021-11-26/day mode=meet ctx=legislative
e7 m3 > m8 REJECT actual 2021-11-26/day mode=meet ctx=legislative
e8 m10 > m1 REJECT actual 2021-11-30/day mode=meet ctx=legislative
e9 m11 > m8 REQUEST requested 2021-12-02/none mode=change ctx=economic
e10 m12 > m8 PROTEST actual 2021-11-25/day mode=strike ctx=economic
e11 m13 > m11 CONCEDE hypothetical 2021-12-02/none ctx=economic
e12 m16 > m23 ACCUSE actual 2021-12-02/none mode=allege ctx=legislative
e13 m16 > m24 THREATEN threatened 2021-12-02/none ctx=legislative
e14 m17 > m5 ACCUSE actual 2021-12-02/none mode=disapprove ctx=legislative
e15 m25 > m18 SANCTION actual 2021-12-02/none mode=expel ctx=political_institutions bg
e16 m21 > m1,m6 REQUEST requested 2021-12-02/none mode=yield ctx=legislative
q1 m9 direct cue=told
q2 m21 mixed cue=appealed
rel m22 leads m21

### Jordan Times 2018-06-05 article
= [m1:JOR.GOV Mulki] {e1 out}, [m2:JOR.CVL night crowds] say it is not about [m27=m1 him]
~byline By Rana Haddadin - Jun 05,2018 - Last updated at Jun 05,2018
[m3:@JOR AMMAN] — [m4:JOR.GOV His Majesty King Abdullah] on Monday {e2 accepted} the resignation of Prime Minister [m5=m1 Hani Mulki] and sent for [m6:JOR.GOV Omar Razzaz], the education minister and a former World Bank economist.
[m7=m1 The outgoing premier] had told [m8:JOR.LEG senators] only on Saturday that the income tax bill would stay where it was, in Parliament. Within two days, [m9:JOR.LEG 78 of the Lower House's 130 members] {e3 had signed} a memo asking for its withdrawal.
The bill doubles the number of people who pay. [m10:JOR.LAB The professional associations], whose council is headed by [m11:JOR.LAB Ali Obous], {e5 struck} last Wednesday, the first such work stoppage in years; a second {e6 is called} for tomorrow.
It will go ahead, [m12=m11 he] said. "<<q1 [m13=m10 We] did not ask for a new driver. [m14=m10 We] asked to get off at another stop>>," [m15=m11 he] told the crowd at the Shmeisani complex.
Every night since Thursday, after iftar, [m32=m2 people] have {e7 marched} to the Fourth Circle. [m16:JOR.COP Gendarmerie officers] shared water with [m28=m2 them]. On Sunday [m17:JOR.COP the Public Security Directorate] {e8 detained} 60 persons, eight of them foreigners; 42 [m18=m17 of its] men were {e9 injured}, [m33=m17 it] said.
The measures are part of a programme agreed in 2016 with [m19:IMF the International Monetary Fund], which {e10 denied} on Monday that [m30=m19 it] {e11 had asked} for the end of the bread subsidy. The subsidy was lifted in January all the same.
[m20:JOR.OPP The Islamic Action Front], the political arm of [m21:JOR.OPP the Muslim Brotherhood] in Jordan, {e13 called for} a cabinet elected by Parliament. [m22:JOR.OPP Its secretary general, Mohammad Zyoud], was not invited to the consultations that [m29=m6 Razzaz] {e14 begins} today.
In Riyadh, [m23:SAU.GOV King Salman] {e15 rang} [m31=m4 His Majesty]. [m24:ARE.GOV Abu Dhabi] and [m25:KWT.GOV Kuwait] are to {e16 join} [m26=m23 him] for a meeting on Jordan in Mecca on Sunday.
e1 m1 > m4 RETREAT actual 2018-06-04/day mode=resign ctx=executive,economic again
e2 m1 > m4 RETREAT actual 2018-06-04/day mode=resign ctx=executive,economic
e3 m9 > m1 REQUEST requested 2018-06-04/none mode=yield ctx=economic,legislative
e5 m10 > m1 PROTEST actual 2018-05-30/day mode=strike ctx=economic
e6 m10 > m6 PROTEST planned 2018-06-06/day mode=strike ctx=economic
e7 m2 > m1 PROTEST actual 2018-05-31/none mode=demo ctx=economic
e8 m17 > m2 COERCE actual 2018-06-03/day mode=arrest ctx=repression
e9 m2 > m17 PROTEST actual 2018-06-03/none mode=riot ctx=economic said=m17
e10 m19 > m1 REJECT actual 2018-06-04/day ctx=economic
e11 m19 > m1 REQUEST denied 2018-06-04/none mode=change ctx=economic
e13 m20 > m4 REQUEST requested 2018-06-05/none mode=change ctx=executive
e14 m6 > m10 AGREE planned 2018-06-05/day ctx=political_institutions
e15 m23 > m4 CONSULT actual 2018-06-05/none mode=phone ctx=diplomatic
e16 m24,m25 > m23 AGREE planned 2018-06-10/day ctx=diplomatic,economic
q1 m15 direct cue=told
rel m11 leads m10
rel m20 part_of m21
rel m22 leads m20

### The Brownsville Herald 2011-10-27 article
= [m1:USA.GOV County] {e1 sues} [m2:USA.GOV state] over bridge money; [m3:USA.COP deputies] picket own sheriff
~byline By LAURA TREVIÑO-GARZA, The Brownsville Herald
~date_line October 27, 2011 10:51 PM
[m4:USA.GOV Cameron County commissioners] voted 3-2 Thursday to {e14 take} [m5=m2 the Texas Department of Transportation] to court, saying the agency had kept $4.2 million that was owed for the West Rail bypass.
County Judge [m6:USA.GOV Carlos Cascos], who presides over [m7=m4 the court], {e2 voted against}. "<<q1 You don't slap the hand you'll be shaking in January>>," [m8=m6 he] said.
[m30=m2 The department] {e3 contends} that the county missed a deadline in 2009. A spokesman, [m9:USA.GOV Mark Cross], declined to say more.
Across the street at the same hour, [m24=m3 30 off-duty deputies] {e13 walked a circle} in front of the annex. [m25=m3 They] {e4 want} the county to restore a step plan that was {e5 frozen} last fall. [m10:USA.LAB The Cameron County Deputies Association], which is headed by [m11:USA.LAB Sgt. Raul Cortina], {e6 has filed} a grievance against [m12:USA.COP Sheriff Omar Lucio].
[m26=m12 Lucio] {e7 took} two of [m27=m10 the organizers] off patrol on Monday. It wasn't retaliation, [m28=m12 he] said: [m29=m10 They]'d left a squad car running at a taco stand.
The lawsuit and the picket meet in the budget. Without the state's money, commissioners say, there's none for [m13=m3 the deputies].
Commissioner [m14:USA.GOV Sofia Benavides] {e9 has offered} to sit down with the association next week. "<<q2 I grew up with half of them>>," [m15=m14 she] said.
On the other side of the river, [m16:MEX.MIL Mexican marines] {e10 closed} the approaches to the B&M bridge for three hours Wednesday after a {e11 shootout} with gunmen of [m17:MEX.CRM the Gulf Cartel], the group that controls [m18:@MEX Matamoros]. Two men died. The mayor there, [m19:MEX.GOV Alfonso Sánchez Garza], {e12 asked} [m23:MEX.GOV Mexico City] in September for more troops.
[m20:USA.GOV U.S. Customs and Border Protection], an arm of [m22:USA.GOV the Department of Homeland Security], said <<q3 [m21=m20 it] never stopped processing>>.
e1 m1 > m2 ACCUSE planned 2011-10-27/day ctx=legal,economic again
e14 m4 > m5 ACCUSE planned 2011-10-27/day ctx=legal,economic
e2 m6 > m4 REJECT actual 2011-10-27/day ctx=legal
e3 m5 > m1 REJECT actual 2011-10-27/none ctx=economic,legal
e4 m3 > m1 REQUEST requested 2011-10-27/none mode=change ctx=economic
e5 m1 > m3 COERCE actual 2010-10-01/quarter mode=withhold ctx=economic bg
e6 m10 > m12 ACCUSE actual 2011-10-27/none ctx=legal
e7 m12 > m10 SANCTION actual 2011-10-24/day ctx=legal
e9 m14 > m10 AGREE actual 2011-10-31/week ctx=economic
e10 m16 > m17 COERCE actual 2011-10-26/day mode=restrict ctx=crime
e11 m16 > m17 ASSAULT actual 2011-10-26/day mode=firearms ctx=crime,military
e12 m19 > m23 REQUEST requested 2011-09-01/month mode=assist ctx=crime,military bg
e13 m3 > m12 PROTEST actual 2011-10-27/day mode=demo ctx=economic
q1 m8 direct cue=said
q2 m15 direct cue=said
q3 m20 indirect cue=said
rel m6 leads m7
rel m11 leads m10
rel m17 controls m18
rel m20 part_of m22
