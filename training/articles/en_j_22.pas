### Buenos Aires Times 2019-11-12 article
= [m1:MEX.GOV Mexico] {e1 takes in} [m2:BOL.GOV Morales]; [m3:BOL.LEG senator] claims the sash
~byline by Martín Echagüe
~date_line 12-11-2019 20:40
~page_control Listen 4:12
The [m4:MEX.MIL Mexican air force] jet needed four capitals' consent to carry one passenger home. [m5:PER.GOV Lima] gave it, then {e2 took it back}; [m6:ECU.GOV Quito] would {e3 not hear of it}; in [m7:@PRY Asunción], where [m8:PRY.GOV Mario Abdo Benítez] heads [m36:PRY.GOV the government], it could at last refuel.
[m9=m2 Evo Morales] landed on Tuesday. "<<q1 [m10=m1 They] saved [m11=m2 my] life>>," [m12=m2 he] said of [m13=m1 his hosts], at the foot of the stairs. [m14:MEX.GOV Foreign Minister Marcelo Ebrard] stood beside [m15=m2 him].
[m16=m2 He] had {e4 resigned} on Sunday, two hours after [m17:BOL.MIL the armed forces chief, Williams Kaliman], {e5 suggested} it to [m18=m2 him] on television.
In La Paz, with not enough deputies for a quorum, [m19=m3 Jeanine Áñez] of [m20:BOL.OPP the Democratic Unity group] proclaimed [m37=m3 herself] interim president. [m21:BOL.JUD The Constitutional Court] {e7 approved} it within the hour. [m22:BOL.PTY The Movement for Socialism], which has two thirds of the seats and which [m23=m2 the exile] still leads, {e8 boycotted} the session.
[m24:BRA.GOV Jair Bolsonaro's foreign minister] {e9 congratulated} [m25=m19 her] first. [m26:ARG.GOV Argentina's outgoing government] spoke of a vacuum; [m27:ARG.ELI its elected successor, Alberto Fernández], of a coup. [m28:URY.GOV Montevideo] agreed with the latter. [m29:USA.GOV Washington] {e10 hailed} "<<q2 a significant moment>>".
In El Alto the wiphala flag was everywhere. [m30:BOL.COP Policemen] who had cut it from [m31=m30 their] sleeves on Sunday {e12 asked pardon} on Tuesday; at the same hour [m32:BOL.MIL fighter planes] {e13 flew low} over [m33:BOL.CVL marchers].
[m34:OAS The Organization of American States], whose auditors had found the count of October 20 rigged, met in the afternoon. Its head, [m35:OAS Luis Almagro], said that <<q3 there had been a coup, namely "on October 20">>.
~footer (TIMES/AFP)
e1 m1 > m2 AID actual 2019-11-12/day ctx=asylum
e2 m5 > m4 REJECT actual 2019-11-12/none mode=assist ctx=asylum,diplomatic
e3 m6 > m4 REJECT actual 2019-11-12/none mode=assist ctx=asylum,diplomatic
e4 m16 > m17 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e5 m17 > m18 REQUEST requested 2019-11-10/day mode=yield ctx=executive,military
e7 m21 > m19 SUPPORT actual 2019-11-12/none ctx=executive,legal
e8 m22 > m19 REJECT actual 2019-11-12/none mode=meet ctx=legislative,executive
e9 m24 > m25 SUPPORT actual 2019-11-12/none ctx=diplomatic
e10 m29 > m19 SUPPORT actual 2019-11-12/none ctx=diplomatic
e12 m30 > m33 SUPPORT actual 2019-11-12/day ctx=religion_ethnicity
e13 m32 > m33 MOBILIZE actual 2019-11-12/day mode=weapons ctx=repression
q1 m12 direct cue=said
q2 m29 mixed cue=hailed
q3 m35 mixed cue=said
rel m8 leads m36
rel m23 leads m22
rel m19 member_of m20
rel m35 leads m34

### Prishtina Insight 2021-05-27 article
= [m1:XKX.GOV Kurti] {e1 rebuffs} [m2:EU EU] envoy on municipalities
~byline Blerta Gashi
~date_line 27.05.2021
[m4:EU Slovak diplomat Miroslav Lajčák] spent two days in [m5:@XKX Prishtina] and left with a promise to come again.
[m6=m4 The European Union's special representative] had come to {e2 prepare} a June {e3 meeting} in [m7:@BEL Brussels] between [m8:XKX.GOV Prime Minister Albin Kurti] and [m9:SRB.GOV Serbian President Aleksandar Vučić]. On the association of Serb municipalities, which [m10=m1 Kosovo] {e4 undertook} in a deal with [m40:SRB.GOV Belgrade] to set up in 2013, [m11=m8 Kurti] {e5 gave} [m41=m6 him] nothing.
"<<q1 [m12=m1 We] are not going to build a state within a state, under any name>>," [m13=m8 he] told [m14:XKX.LEG MPs] on Wednesday, minutes after [m15=m6 the guest] had gone.
[m16:XKX.PTY Vetëvendosje], which [m17=m8 he] leads, won half of the votes in February. [m18:XKX.OPP The LDK] and [m19:XKX.OPP the PDK] {e6 faulted} [m20=m8 him] for offending "<<q2 the only friends [m21=m1 we] have>>".
[m22:XKX.PTY Srpska Lista], the party of [m23:XKX.CVL Kosovo Serbs] that takes its cue from the other capital, {e7 threatened} to leave parliament. [m24=m22 Its] chair [m25:XKX.PTY Goran Rakić] {e8 phoned} [m26=m9 Vučić], the office of the latter announced.
A hundred countries recognise Kosovo; five members of [m27=m2 the Union], [m28:ESP.GOV Spain] and [m29:GRC.GOV Greece] among them, do not. [m30:GRC.GOV Athens] is said to be thinking it over, and [m31:ESP.GOV Madrid] {e9 protested} in March when [m42=m31 its] football team was asked to play under a wrong name. Kosovo's own bid to join [m32:INTERPOL Interpol] failed in 2018.
[m33:USA.GOV Washington's Matthew Palmer] is expected here next week to {e10 lean on} [m34=m8 the premier]. In The Hague, [m35:XKX.ELI Hashim Thaçi], once president, {e11 asked} [m36:KSC.JUD the Specialist Chambers] on Tuesday to be let out until the trial.
[m37:XKX.COP Kosovo Police] {e13 detained} [m38:XKX.CVL eight men] in Mitrovica on Tuesday over smuggling. [m39=m23 Local Serbs] rang the sirens.
e5 m11 > m6 REJECT actual 2021-05-26/none mode=change ctx=territory,diplomatic
e1 m1 > m2 REJECT actual 2021-05-26/none mode=change ctx=territory,diplomatic again
e2 m6 > m8 CONSULT actual 2021-05-26/none mode=visit ctx=diplomatic
e3 m8 > m9 AGREE planned 2021-06-01/month ctx=diplomatic
e4 m10 > m40 AGREE planned 2013-01-01/year ctx=territory bg
e6 m18,m19 > m20 ACCUSE actual 2021-05-27/none mode=disapprove ctx=diplomatic
e7 m22 > m1 THREATEN threatened 2021-05-27/none ctx=legislative
e8 m25 > m26 CONSULT actual 2021-05-27/none mode=phone ctx=diplomatic
e9 m31 > m1 ACCUSE actual 2021-03-01/month mode=disapprove ctx=diplomatic bg
e10 m33 > m34 REQUEST planned 2021-05-31/week mode=change ctx=diplomatic
e11 m35 > m36 REQUEST requested 2021-05-25/day mode=yield ctx=legal
e13 m37 > m38 COERCE actual 2021-05-25/day mode=arrest ctx=crime
q1 m13 direct cue=told
q2 ? mixed
rel m17 leads m16
rel m25 leads m24
rel m28 member_of m27
rel m29 member_of m27

### PIME Asia News 2013-03-14 article
= [m1:CHN.REL Wenzhou parish] {e1 stands guard} over its cross, [m2:CHN.GOV officials] give way for now
~byline by Giuseppe Wang
~date_line 03/14/2013, 00.00
Shouyang Road has not slept since Sunday. In front of its church of grey stone, [m3=m1 two hundred faithful] take turns with thermos flasks.
[m4:CHN.GOV The district planning bureau] {e2 ordered} [m5=m1 the community] on 28 February to take down a cross which, it says, is four metres too tall. On Monday [m6:CHN.COP policemen] came with a crane. After an hour of {e3 shoving} in which [m7:CHN.REL an old deacon] broke a rib, [m8=m6 they] {e5 drove away}.
"<<q1 [m9=m1 We] paid for it with the money for [m10=m1 our] coffins>>," a woman says. "<<q2 If [m11=m2 they] take it, let [m12=m2 them] take [m13=m1 us] as well.>>"
[m14:CHN.REL Father Chen Nailiang], who belongs to the underground clergy, was {e6 led off} the same evening; [m15=m14 he] has not been seen since. [m16:CHN.REL The official bishop], with [m17=m14 him] for once, {e7 wrote} to [m31:CHN.GOV the governor] to ask for [m18=m14 his] freedom.
The [m19:CHN.GOV State Administration for Religious Affairs] {e8 denied} that anyone is held.
In Rome, where [m20:ARG.REL Jorge Mario Bergoglio] was elected pope on Wednesday, [m21:VAT.GOV the Holy See's] people had other things on [m22=m21 their] minds. [m32:CHN.GOV Beijing] {e9 congratulated} [m23=m20 him], and {e10 called on} [m24=m21 the Vatican] to cut ties with [m25:TWN.GOV Taiwan], which [m26=m21 it] recognises as China.
[m27:TWN.GOV President Ma Ying-jeou] {e11 is to fly} to the inauguration on Sunday. [m28:ITA.GOV Italy] has {e12 given} [m33=m27 him] a visa; [m34:CHN.GOV a Chinese spokeswoman] {e13 expressed} regret.
[m29:USA.GOV The US commission on religious freedom], in [m30=m29 its] report of last year, {e14 listed} twenty-one bishops and priests in prison in China.
~related See also: In Henan, a seminary without windows
e2 m4 > m5 REQUEST requested 2013-02-28/day mode=yield ctx=religion_ethnicity
e1 m1 > m2 PROTEST actual 2013-03-14/none mode=obstruct ctx=religion_ethnicity
e3 m6 > m3 ASSAULT actual 2013-03-11/day mode=beat ctx=religion_ethnicity,repression
e5 m8 > m3 RETREAT actual 2013-03-11/day mode=withdraw ctx=religion_ethnicity
e6 m6 > m14 COERCE actual 2013-03-11/day mode=arrest ctx=religion_ethnicity,repression
e7 m16 > m31 REQUEST requested 2013-03-14/none mode=yield ctx=religion_ethnicity,legal
e8 m19 > m16 REJECT actual 2013-03-14/none ctx=religion_ethnicity
e9 m32 > m23 SUPPORT actual 2013-03-14/none ctx=diplomatic,religion_ethnicity
e10 m32 > m24 REQUEST requested 2013-03-14/none mode=change ctx=diplomatic
e11 m27 > m21 AGREE planned 2013-03-17/day ctx=diplomatic
e12 m28 > m33 CONCEDE actual 2013-03-14/none ctx=diplomatic
e13 m34 > m28 ACCUSE actual 2013-03-14/none mode=disapprove ctx=diplomatic
e14 m29 > m2 ACCUSE actual 2012-01-01/year mode=allege ctx=religion_ethnicity,human_rights bg
q1 ? direct cue=says
q2 ? direct
rel m26 recognises m25
