### The Baltic Times 2007-05-11 article
= [m1:NATO NATO] experts in [m2:@EST Tallinn]: who {e1 shut} the banks?
~byline Staff and wire reports, TALLINN
~date_line May 11, 2007
"<<q1 If a bank or an airport is hit by a missile, it is clear what that is. What do we call it when the same thing is done with computers? [m3=m4 We] want the Alliance to help [m5=m4 us] find the word>>," [m4:EST.GOV Defense Minister Jaak Aaviksoo] said on Thursday.
Since April 27 [m38:UNK attackers whom nobody has named] have, with wave after wave of requests, {e2 knocked out} the sites of [m6:EST.GOV the president], [m7:EST.LEG the Riigikogu], nearly all ministries, three of the six large newspapers and, on Wednesday, [m8:EST.BUS Hansapank], the largest bank, which was closed to customers for an hour and a half.
[m9:NATO The organization], which [m10:EST.GOV Estonia] joined in 2004, {e3 sent} a specialist from [m11:@BEL Mons] last week, and [m12:USA.GOV the United States] {e4 has lent} two. [m13:FIN.GOV Finland's] emergency team {e5 shares} its logs around the clock.
[m14:EST.GOV Foreign Minister Urmas Paet] {e6 charged} on May 1 that addresses in [m15:RUS.GOV the Kremlin administration] were among the sources. [m16:RUS.GOV Spokesman Dmitry Peskov] {e7 said} there was no way the state could be {e8 involved}.
The word "attack" came up first in the street. In the night to April 27 [m17:EST.GOV the government] {e9 took down} the bronze soldier on Tonismagi. [m18:EST.CVL Young Russian speakers] {e10 looted} kiosks; one of them was stabbed to death, and [m19:EST.COP police] {e12 locked} a thousand in a harbor terminal.
In [m20:RUS.GOV Moscow], [m21:NASHI.CVL members of Nashi], the youth movement loyal to [m22=m20 the president], {e13 besieged} the embassy for a week and {e14 jumped} at [m23:EST.GOV Ambassador Marina Kaljurand] when [m70=m23 she] gave a press conference. Only after [m24:DEU.GOV German Foreign Minister Frank-Walter Steinmeier] had {e15 telephoned} both sides did [m71=m21 they] {e16 leave}; [m72=m23 she] went on holiday. [m25:EU The EU], chaired by [m26=m24 Berlin] at present, {e17 reminded} [m27=m20 Russia] of the Vienna Convention.
[m28:RUS.BUS Russian Railways] has meanwhile found that [m73=m28 it] must {e18 repair} the line on which oil goes to [m29:@EST Muuga]. <<q2 Pure chance>>, said its president [m30:RUS.BUS Vladimir Yakunin]. Coal for [m31:EST.BUS the port] stopped as well.
Prime Minister [m32:EST.GOV Andrus Ansip], chairman of [m33:EST.PTY the Reform Party], {e19 refuses to resign}, as [m34:RUS.LEG a Duma delegation] {e20 proposed} on [m74=m34 its] visit. [m35:EST.OPP Tallinn Mayor Edgar Savisaar], leader of [m36:EST.PTY the Centre Party], {e21 blamed} [m75=m32 him] for the timing.
A 19-year-old [m37:EST.CVL student, Dmitri Galushkevich,] is {e22 under investigation} for [m76=m37 his] part in an attack on [m77=m32 Ansip's] party site.
e1 m38 > m8 COERCE actual 2007-04-27/day mode=cyber ctx=cyber again
e2 m38 > m6,m7,m8 COERCE actual 2007-04-27/day mode=cyber ctx=cyber
e3 m9 > m10 AID actual 2007-04-30/week ctx=cyber,military
e4 m12 > m10 AID actual 2007-05-11/none ctx=cyber
e5 m13 > m10 COOPERATE actual 2007-05-11/none ctx=cyber,intelligence
e6 m14 > m15 ACCUSE actual 2007-05-01/day mode=allege ctx=cyber
e7 m16 > m14 REJECT actual 2007-05-11/none ctx=cyber
e8 m15 > m10 COERCE denied 2007-05-11/none mode=cyber ctx=cyber
e9 m17 > m18 COERCE actual 2007-04-27/day ctx=religion_ethnicity
e10 m18 > m17 PROTEST actual 2007-04-27/day mode=riot ctx=religion_ethnicity
e12 m19 > m18 COERCE actual 2007-04-27/day mode=arrest ctx=repression
e13 m21 > m10 PROTEST actual 2007-05-11/none mode=obstruct ctx=diplomatic bg
e14 m21 > m23 PROTEST actual 2007-05-11/none mode=riot ctx=diplomatic bg
e15 m24 > m10,m20 CONSULT actual 2007-05-11/none mode=phone ctx=diplomatic
e16 m21 > m10 RETREAT actual 2007-05-11/none mode=withdraw ctx=diplomatic
e17 m25 > m27 REQUEST requested 2007-05-11/none mode=change ctx=diplomatic
e18 m28 > m10 SANCTION actual 2007-05-11/none mode=restrict ctx=economic
e19 m32 > m34 REJECT actual 2007-05-11/none mode=resign ctx=executive
e20 m34 > m32 REQUEST requested 2007-05-11/none mode=yield ctx=executive,legislative
e21 m35 > m32 ACCUSE actual 2007-05-11/none mode=disapprove
e22 m19 > m37 ACCUSE actual 2007-05-11/none mode=investigate ctx=cyber,legal
q1 m4 direct cue=said
q2 m30 indirect cue=said
rel m10 member_of m9 from=2004
rel m26 leads m25
rel m30 leads m28
rel m32 leads m33
rel m35 leads m36
rel m21 ally_of m22

### KUNA 2017-10-03 article
= [m1:IRQ.GOV Baghdad] tightens air ring round [m2:KRG.GOV Kurdistan], [m3:IRN.MIL Iran] parks tanks at Parviz Khan
~date_line BAGHDAD, Oct 3 (KUNA)
No dialogue is possible before the outcome of the referendum is annulled, the spokesman of [m4:IRQ.GOV the Iraqi government], [m5:IRQ.GOV Saad Al-Hadithi], said on Tuesday in reply to an {e1 offer} of talks from [m6:KRG.GOV Erbil].
"<<q1 The state does not negotiate about the state>>," [m78=m5 he] went on, announcing that [m7:IRQ.GOV the central bank] had {e2 stopped} selling dollars to [m8:KRG.BUS four Kurdish banks].
International flights to [m9:@IRQ Erbil] and [m10:@IRQ Sulaimaniya] have been {e3 banned} since 6 p.m. last Friday on the order of [m11:IRQ.GOV Prime Minister Haider Al-Abadi], chief of [m12:IRQ.PTY the Dawa Party]. [m13:TUR.BUS Turkish Airlines], [m14:EGY.BUS EgyptAir] and [m15:LBN.BUS Middle East Airlines] {e4 complied}.
[m16:IRN.MIL The Iranian army] {e5 brought} a dozen tanks within sight of the Parviz Khan crossing on Monday, a Kurdish official there told KUNA. Together with [m17:IRQ.MIL Iraqi units], [m81=m16 the Iranians] are {e6 to exercise} along the line this week. A similar joint {e7 drill} of [m18:TUR.MIL the Turkish Land Forces] and [m82=m17 the Iraqis] at Habur enters its second week.
[m19:TUR.GOV President Recep Tayyip Erdogan], who flies to [m20:@IRN Tehran] on Wednesday to {e8 see} [m21:IRN.GOV his counterpart Hassan Rouhani], has {e9 warned} [m22=m6 the Kurds] that [m79=m19 he] could turn off the oil tap "<<q2 some night>>". [m23:RUS.BUS Rosneft], which {e10 lent} [m24=m6 the region] over a billion dollars, is against it.
In the vote of September 25 almost 93 percent said yes. [m25:KRG.GOV Masoud Barzani], president of the region and leader of [m26:KRG.PTY the Kurdistan Democratic Party (KDP)], had {e11 turned down} [m27:USA.GOV Washington's] {e12 request} for a delay. [m39:KRG.MIL The peshmerga] have held [m28:@IRQ Kirkuk] since June 2014, when [m29:IRQ.MIL Iraqi divisions] {e13 ran} from [m30:ISIS.REB the so-called Islamic State].
Grand Ayatollah [m31:IRQ.REL Ali Al-Sistani] {e14 called} on both to return to the constitution. [m32:FRA.GOV France's Emmanuel Macron] has {e15 invited} [m33=m11 Al-Abadi] for Thursday.
[m34:IRQ.LEG The Council of Representatives] last week authorised [m83=m11 the premier] to send troops to Kirkuk; [m35:IRQ.GOV its governor, Najmaddin Karim], sacked on September 14, {e17 will not vacate} [m80=m35 his] office.
[m36:PUK.PTY The Patriotic Union of Kurdistan], whose leader [m37:IRQ.ELI Jalal Talabani] died in [m38:@DEU Berlin] on Tuesday, {e19 agreed} to a joint administration of the airports "<<q3 under observation>>". (end) ahh.hb
e1 m6 > m4 AGREE planned 2017-10-03/none ctx=diplomatic,territory
e2 m7 > m8 SANCTION actual 2017-10-03/none mode=restrict ctx=economic
e3 m11 > m6 COERCE actual 2017-09-29/day mode=restrict ctx=territory
e4 m13,m14,m15 > m11 SUPPORT actual 2017-10-03/none ctx=territory
e5 m16 > m6 MOBILIZE actual 2017-10-02/day mode=weapons ctx=military,territory
e6 m17 > m16 COOPERATE planned 2017-10-02/week ctx=military,territory
e7 m18 > m17 COOPERATE actual 2017-10-03/none ctx=military,territory
e8 m19 > m21 CONSULT planned 2017-10-04/day mode=visit ctx=diplomatic
e9 m19 > m22 THREATEN threatened 2017-10-03/none mode=restrict ctx=natural_resource,territory
e10 m23 > m24 COOPERATE actual 2017-10-03/none ctx=economic,natural_resource bg
e11 m25 > m27 REJECT actual 2017-10-03/none ctx=territory bg
e12 m27 > m25 REQUEST requested 2017-10-03/none mode=change ctx=territory bg
e13 m29 > m30 RETREAT actual 2014-06-01/month mode=withdraw ctx=military bg
e14 m31 > m4,m6 REQUEST requested 2017-10-03/none mode=change ctx=territory,religion_ethnicity
e15 m32 > m33 AGREE planned 2017-10-05/day ctx=diplomatic
e17 m35 > m34 REJECT actual 2017-10-03/none mode=resign ctx=territory
e19 m36 > m1 CONCEDE planned 2017-10-03/none ctx=territory
q1 m5 direct cue=went
q2 m19 mixed cue=warned
q3 m36 mixed cue=agreed
rel m11 leads m12
rel m25 leads m26
rel m25 leads m24
rel m39 controls m28 from=2014-06

### Daily Mirror (Colombo) 2022-03-24 article
= Two soldiers at every pump; [m1:IND.GOV Delhi's] diesel {e1 arrives}
~byline By Yohan Perera and Ajith Siriwardana
~date_line 24 March 2022 12:10 am
[m2:LKA.GOV The Government] decided to {e2 post} troops at filling stations after three elderly men died in queues and a fourth, on Monday, was stabbed over a place in one, spokesman [m3:LKA.MIL Brigadier Nilantha Premaratne] said.
"<<q1 [m4:LKA.MIL The soldiers] are there to help. Nobody will point a weapon at [m31:LKA.CVL people] who want kerosene>>," [m84=m3 he] said, adding that the {e3 deployment} was limited to stations of [m5:LKA.BUS the Ceylon Petroleum Corporation].
A tanker with 35,000 tonnes of diesel {e4 berthed} in Colombo yesterday under a credit line of 500 million dollars, which [m6:IND.GOV New Delhi] {e5 extended} in February. On the 17th [m7:LKA.GOV Finance Minister Basil Rajapaksa] {e6 signed} for another billion, for rice and medicine, in [m8:@IND the Indian capital], where [m9=m7 he] was {e7 received} by [m10:IND.GOV Prime Minister Narendra Modi]. [m11:BGD.GOV Dhaka] has {e8 put off} for a year the repayment of 200 million.
[m12:CHN.GOV Beijing's ambassador, Qi Zhenhong], told reporters on Monday that [m13=m12 his] government was {e9 considering} a loan of one billion and a credit of one and a half. [m32=m12 It] has so far {e10 not answered} the {e11 plea} by [m14:LKA.GOV President Gotabaya Rajapaksa] in January to restructure what [m85=m12 it] is owed.
Addressing an all-party conference, which [m15=m14 he] {e12 hosted} yesterday, [m86=m14 the President] confirmed that [m95=m2 the country] would {e13 go} to [m16:IMF the International Monetary Fund]. "<<q2 [m17=m14 I] did not create this crisis>>," [m18=m14 he] said.
[m19:LKA.OPP The Samagi Jana Balawegaya (SJB)] of [m20:LKA.OPP Sajith Premadasa] {e14 boycotted} the meeting, as did [m21:LKA.OPP the JVP]. [m22:LKA.OPP The Tamil National Alliance] came; [m87=m22 it] is to {e16 meet} [m88=m14 the President] again tomorrow on prisoners. [m23:LKA.OPP Former premier Ranil Wickremesinghe], leader of [m24:LKA.PTY the UNP], {e17 clashed} there with [m25:LKA.GOV the Central Bank Governor].
In [m26:@IND Rameswaram], [m27:IND.MIL the Indian Coast Guard] {e18 picked up} six [m28:LKA.REF Tamils] from an islet on Tuesday, among them a baby of four months; [m33:IND.COP police] there {e19 booked} [m89=m28 them] under the Passport Act and put [m90=m28 them] up at the Mandapam camp.
[m29:LKA.REL Malcolm Cardinal Ranjith] {e20 asked} [m34:LKA.REL parishes] to cook for the queues. [m30:LKA.LAB The port workers' union] {e21 threatened} a sympathy strike.
School exams in the Western Province were cancelled. There is no paper.
e1 m1 > m2 AID actual 2022-03-23/day ctx=economic,human_security again
e2 m2 > m31 MOBILIZE actual 2022-03-24/none mode=troops ctx=military,human_security
e3 m2 > m31 MOBILIZE actual 2022-03-24/none mode=troops ctx=military,human_security again
e4 m6 > m2 AID actual 2022-03-23/day ctx=economic,human_security
e5 m6 > m2 AID actual 2022-02-01/month ctx=economic
e6 m7 > m6 SUPPORT actual 2022-03-17/day ctx=economic
e7 m9 > m10 CONSULT actual 2022-03-17/day mode=visit ctx=economic,diplomatic
e8 m11 > m2 AID actual 2022-03-24/none ctx=economic
e9 m12 > m2 AGREE hypothetical 2022-03-21/day ctx=economic
e10 m32 > m14 REJECT actual 2022-03-24/none mode=assist ctx=economic
e11 m14 > m12 REQUEST requested 2022-01-01/month mode=assist ctx=economic bg
e12 m15 > m22,m23 CONSULT actual 2022-03-23/day ctx=economic,political_institutions
e13 m2 > m16 REQUEST planned 2022-03-23/day mode=assist ctx=economic
e14 m19,m21 > m14 REJECT actual 2022-03-23/day mode=boycott ctx=political_institutions
e16 m22 > m14 CONSULT planned 2022-03-25/day ctx=religion_ethnicity
e17 m23 > m25 ACCUSE actual 2022-03-23/day mode=disapprove ctx=economic
e18 m27 > m28 AID actual 2022-03-22/day ctx=migration
e19 m33 > m28 ACCUSE actual 2022-03-22/day ctx=legal,migration
e20 m29 > m34 REQUEST requested 2022-03-24/none mode=assist ctx=human_security,religion_ethnicity
e21 m30 > m2 THREATEN threatened 2022-03-24/none ctx=economic
q1 m3 direct cue=said
q2 m18 direct cue=said
rel m20 leads m19
rel m23 leads m24

### Samoa Observer 2019-12-04 article
= Red flags on the gates: island under lock while needles {e1 arrive}
~byline By Soli Wilson
~date_line 04 December 2019, 12:00PM
[m29:WSM.CVL Every family] that has someone without a jab is to hang a piece of red cloth in front of the house by tonight, and from five in the morning tomorrow nobody may drive, [m1:WSM.GOV Prime Minister Tuilaepa Sailele Malielegaoi] {e2 ordered} in a short address at the Rossini Hall.
"<<q1 Let [m2=m1 us] work together to convince those that do not believe. No kava tea and no coconut oil has ever cured a child of this>>," [m3=m1 he] said. Sixty people have died of measles since October, fifty-two of them under four.
For two days the public service will be {e3 closed} so that its staff can walk with the nurses. Children have been {e4 barred} from church services and shops since the state of emergency was {e5 proclaimed} on 15 November.
[m4:NZL.MED A fifth team from New Zealand], eighteen strong, {e6 landed} at Faleolo on Monday with 3000 vials. [m5:AUS.GOV Canberra] has {e7 provided} a field theatre and 34 doctors and nurses, [m6:GBR.GOV the United Kingdom] {e8 thirteen}, [m7:PYF.GOV French Polynesia] and [m8:USA.MED a party from Hawai'i] {e9 follow} today. [m9:UN UNICEF] has {e10 delivered} 110,500 doses in all. [m10:ISR.GOV Israel] {e11 sent} two paediatricians; [m11:CHN.GOV Beijing] {e12 gave} three ambulances; [m12:WORLDBANK the World Bank] {e13 approved} nine million dollars.
Two infants died in July 2018 because nurses mixed the powder with the wrong fluid. [m13:WSM.GOV The Government] then halted the programme for ten months. [m14:WSM.JUD The Supreme Court] {e15 jailed} [m30:WSM.MED the two women] for five years this August.
[m15:WSM.OPP Olo Fiti Vaai], an Independent M.P., {e16 accuses} [m16=m13 the Cabinet] of having slept and {e17 demands} an inquiry. [m17=m1 Tuilaepa], who leads [m18:WSM.PTY the Human Rights Protection Party], {e18 brushed} [m91=m15 him] aside.
[m19:WSM.CVL Edwin Tamasese], who calls vaccination poison, has been {e19 warned} by [m20:WSM.COP police]. "<<q2 If [m92=m19 he] goes on, [m21=m20 we] will come for [m93=m19 him]>>," said [m22:WSM.GOV Attorney General Lemalu Hermann Retzlaff].
[m23:TON.GOV Tonga] has shut its schools, and [m24:ASM.GOV American Samoa], where nine cases are known, now {e20 asks} [m25:WSM.CVL travellers] for proof of two doses. [m26:FJI.GOV Fiji] {e21 lent} [m94=m13 its neighbour], like itself a member of [m27:PIF the Pacific Islands Forum], 15 nurses.
[m28:WSM.REL The Congregational Christian Church] has moved its choir feast to March.
e1 m4 > m13 AID actual 2019-12-02/day ctx=health again
e2 m1 > m29 REQUEST requested 2019-12-04/none mode=change ctx=health
e3 m1 > m13 COERCE planned 2019-12-05/day mode=restrict ctx=health
e4 m13 > m29 COERCE actual 2019-11-15/day mode=restrict ctx=health,rights_freedoms
e5 m13 > m29 COERCE actual 2019-11-15/day mode=martial-law ctx=health,executive
e6 m4 > m13 AID actual 2019-12-02/day ctx=health
e7 m5 > m13 AID actual 2019-12-04/none ctx=health
e8 m6 > m13 AID actual 2019-12-04/none ctx=health
e9 m7,m8 > m13 AID planned 2019-12-04/day ctx=health
e10 m9 > m13 AID actual 2019-12-04/none ctx=health
e11 m10 > m13 AID actual 2019-12-04/none ctx=health
e12 m11 > m13 AID actual 2019-12-04/none ctx=health
e13 m12 > m13 AGREE planned 2019-12-04/none ctx=health,economic
e15 m14 > m30 SANCTION actual 2019-08-01/month mode=convict ctx=legal,health bg
e16 m15 > m16 ACCUSE actual 2019-12-04/none mode=allege ctx=health
e17 m15 > m16 REQUEST requested 2019-12-04/none mode=change ctx=health,legislative
e18 m17 > m15 REJECT actual 2019-12-04/none ctx=health
e19 m20 > m19 THREATEN threatened 2019-12-04/none mode=arrest ctx=health,rights_freedoms
e20 m24 > m25 COERCE actual 2019-12-04/none mode=restrict ctx=health,migration
e21 m26 > m13 AID actual 2019-12-04/none ctx=health
q1 m3 direct cue=said
q2 m22 direct cue=said
rel m17 leads m18
rel m26 member_of m27
rel m13 member_of m27
