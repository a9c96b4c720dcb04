### Rappler 2023-10-31 article
= [m1:PAK.GOV Pakistan] opens camps as deadline for [m2:AFG.CVL Afghans] {e1 expires}
~byline Agence France-Presse
~caption Trucks piled with bedding wait at Torkham on October 30. Wali Zadran / AFP
[m3:@PAK PESHAWAR] – By noon on Tuesday the queue at the Torkham gate was seven kilometres long, and [m4:PAK.GOV the caretaker government] in Islamabad was promising to {e2 round up} those who had not joined it.
The {e3 ultimatum} runs out at midnight. On October 3 [m5:PAK.GOV Interior Minister Sarfraz Bugti] {e4 gave} [m6:AFG.CVL 1.7 million people] without papers four weeks to go, or face deportation.
"<<q1 [m7=m1 We] fed [m8=m6 them] for forty years>>," [m9=m5 he] told reporters this week. "<<q2 Name [m10=m1 me] one country that did half of it.>>"
[m11:AFG.GOV The Taliban authorities] across the border have {e5 pleaded} for more time. [m12:AFG.GOV Their acting defence minister, Mullah Yaqoob], {e6 called} the expulsions cruel; on Monday [m13:AFG.GOV a commission] led by [m14:AFG.GOV Abdul Salam Hanafi], a deputy premier, set up tents at [m15:@AFG Spin Boldak] and {e8 handed} each family 10,000 afghanis.
Behind the decision stands a quarrel. [m28=m1 Islamabad] {e9 says} that [m16:TTP.REB the TTP], whose fighters have {e10 killed} more than 300 [m17:PAK.COP policemen] this year, is sheltered by [m18=m11 the rulers in Kabul]. [m19=m18 They] {e11 deny} it. "<<q3 Fix your own house>>," [m20:AFG.GOV spokesman Zabihullah Mujahid] wrote.
[m29=m16 The TTP], an ally of [m31=m11 the Afghan Taliban], {e12 broke off} a truce with [m30=m1 the Pakistani state] last November.
[m21:UN The UN refugee agency] has {e13 asked} [m22=m1 the host country] to exempt those at risk. [m23:USA.GOV Washington] {e14 handed over} a list of 25,000 names that are in line for visas. In Karachi, [m24:PAK.COP police] {e15 picked up} [m25:AFG.CVL forty men] at a fruit market before dawn, and released half of [m33=m25 them] when [m32=m25 their] cards turned out to be good.
[m26:PAK.NGO The Human Rights Commission of Pakistan] has {e16 gone to court}. A first hearing may take place on Wednesday, when the gates, too, may look different.
"<<q4 I was born at [m27:@PAK Haji Camp]>>," said Zarmina, 22, on top of a lorry. "<<q5 Now they tell me to go home.>>"
~share Add Rappler to your feed
e1 m1 > m2 THREATEN threatened 2023-10-31/day mode=restrict ctx=migration again
e2 m4 > m6 COERCE planned 2023-10-31/none mode=arrest ctx=migration
e3 m1 > m6 THREATEN threatened 2023-10-31/day mode=restrict ctx=migration again
e4 m5 > m6 THREATEN threatened 2023-10-03/day mode=restrict ctx=migration
e5 m11 > m1 REQUEST requested 2023-10-31/none mode=yield ctx=migration
e6 m12 > m1 ACCUSE actual 2023-10-31/none mode=disapprove ctx=migration,human_rights
e8 m13 > m2 AID actual 2023-10-30/day ctx=migration,human_security
e9 m28 > m18 ACCUSE actual 2023-10-31/none mode=allege ctx=terrorism
e10 m16 > m17 ASSAULT actual 2023-01-01/year ctx=terrorism bg
e11 m19 > m28 REJECT actual 2023-10-31/none ctx=terrorism
e12 m29 > m30 SANCTION actual 2022-11-01/month mode=discontinue ctx=terrorism bg
e13 m21 > m22 REQUEST requested 2023-10-31/none mode=yield ctx=asylum
e14 m23 > m1 REQUEST requested 2023-10-31/none mode=assist ctx=asylum
e15 m24 > m25 COERCE actual 2023-10-31/none mode=arrest ctx=migration
e16 m26 > m1 ACCUSE actual 2023-10-31/none mode=allege ctx=legal,human_rights
q1 m9 direct cue=told
q2 m9 direct
q3 m20 direct cue=wrote
q4 ? direct cue=said
q5 ? direct
rel m14 leads m13
rel m29 ally_of m31

### Prensa Libre 2024-03-13 article
= [m1:GTM.JUD Porras] {e1 will not resign}, whatever [m2:GTM.GOV Arévalo] says
~date_line 13 March 2024
~byline By Ixchel Morán
[m3:GTM.JUD Attorney General Consuelo Porras] was asked four times by [m4:GTM.LEG members of Congress] on Tuesday whether [m36=m3 she] would {e2 step aside}. [m5=m3 She] gave one answer. "<<q1 [m6=m3 My] term ends in 2026.>>"
[m7:GTM.GOV President Bernardo Arévalo] had {e3 urged} [m35=m3 her] to do so in January, ten days after [m8=m7 he] took the oath; [m9=m3 she] did not {e4 appear} at the meeting [m34=m7 he] convoked.
[m10:GTM.LEG The committee] sat to hear why [m11:GTM.JUD her office] {e5 raided} [m27:GTM.GOV the electoral tribunal] on 29 September and {e6 took away} boxes with the tally sheets. "<<q2 Because a judge signed it>>," [m33=m3 she] said. The judge, [m12:GTM.JUD Fredy Orellana], is also the one who {e7 suspended} [m13:GTM.PTY the president's Semilla party] in July last year.
[m14:GTM.LEG Samuel Pérez], who leads Semilla's bench, {e8 accused} [m15=m1 her] of having tried a coup "<<q3 in slow motion>>". Deputies of [m16:GTM.OPP Vamos], the party of [m17:GTM.ELI ex-president Alejandro Giammattei], {e9 walked out} when [m32=m14 he] spoke.
[m28:USA.GOV Washington] {e10 barred} [m29=m3 her] from entry in May 2022, and [m18:EU the Council of the European Union] {e11 put} [m30=m3 her] on its own list on 2 February with four aides.
From Totonicapán, the [m19:GTM.CVL 48 Cantons] sent word that [m20=m19 they] are ready to {e12 return} to the roads. [m31=m19 Their] president, [m21:GTM.CVL Juan Pablo Ajpacajá], stood outside Congress with the staff of office in hand. In October [m22=m19 the indigenous authorities] {e13 paralysed} the country for three weeks.
On the same afternoon [m23:GTM.GOV Interior Minister Francisco Jiménez] {e14 travelled} to [m24:@MEX Tapachula] to {e15 sign} a memorandum on cattle smuggling with [m25:MEX.GOV Alicia Bárcena]. The Mexican side {e16 offered} training.
[m26:OAS The OAS] has repeated that <<q4 it stands with the ballot>>.
~footer Prensa Libre | all rights reserved
e1 m1 > m2 REJECT actual 2024-03-12/day mode=yield ctx=legal,executive again
e2 m5 > m4 REJECT actual 2024-03-12/day mode=yield ctx=legal,executive
e3 m7 > m3 REQUEST requested 2024-01-01/month mode=yield ctx=legal,executive bg
e4 m9 > m7 REJECT actual 2024-01-01/month mode=meet ctx=legal bg
e5 m11 > m27 COERCE actual 2023-09-29/day mode=seize ctx=election bg
e6 m11 > m27 COERCE actual 2023-09-29/day mode=seize ctx=election bg again
e7 m12 > m13 COERCE actual 2023-07-01/month mode=restrict ctx=election,legal bg
e8 m14 > m15 ACCUSE actual 2024-03-12/day mode=allege ctx=election,pro_democracy
e9 m16 > m14 REJECT actual 2024-03-12/day mode=meet ctx=legislative
e10 m28 > m1 SANCTION actual 2022-05-01/month mode=restrict ctx=corruption bg
e11 m18 > m1 SANCTION actual 2024-02-02/day mode=restrict ctx=pro_democracy bg
e12 m20 > m1 PROTEST hypothetical 2024-03-13/none mode=obstruct ctx=pro_democracy
e13 m22 > m1 PROTEST actual 2023-10-01/month mode=obstruct ctx=pro_democracy bg
e14 m23 > m25 CONSULT actual 2024-03-12/day mode=visit ctx=crime
e15 m23 > m25 SUPPORT actual 2024-03-12/day ctx=crime
e16 m25 > m23 AGREE planned 2024-03-12/day ctx=crime
q1 m5 direct cue=answer
q2 m3 direct cue=said
q3 m14 mixed cue=accused
q4 m26 indirect cue=repeated
rel m21 leads m19
rel m7 member_of m13

### Taipei Times 2025-11-06 article
= [m1:TWN.GOV Lin] {e1 to visit} [m2:HND.GOV Tegucigalpa] if [m3:HND.OPP Nasralla] wins, aide says
~byline By Wu Chi-jung / Staff reporter
~date_line Thu, Nov 06, 2025 page3
[m4:TWN.GOV Minister of Foreign Affairs Lin Chia-lung] would {e2 travel} to Honduras "<<q1 on the first flight>>" should the election of Nov. 30 bring a change of policy, [m5:TWN.GOV an official at the ministry] said yesterday.
[m6:HND.GOV The Central American country] {e3 switched} recognition to [m7:CHN.GOV Beijing] in March 2023 under [m8:HND.GOV President Xiomara Castro], ending ties of 82 years. Two of [m32=m8 her] would-be successors, [m9:HND.OPP Salvador Nasralla] of [m10:HND.OPP the Liberal Party] and [m11:HND.OPP Nasry Asfura] of [m12:HND.OPP the National Party], have {e4 pledged} to reverse it.
"<<q2 [m13:HND.BUS Our shrimp farmers] lost their buyers and got a stadium promised>>," [m14=m9 Nasralla] told CNA by video. "<<q3 [m31=m13 They] cannot eat a stadium.>>"
[m15:CHN.GOV Chinese Ambassador Yu Bo] {e5 described} the remarks as lies. [m16=m15 He] {e6 threatened} that <<q4 coffee quotas, once gone, do not come back>>.
Twelve states, among them [m17:PRY.GOV Paraguay] and [m18:GTM.GOV Guatemala], recognize [m19:TWN.GOV Taiwan]. [m20:PRY.GOV President Santiago Peña] {e7 hosted} [m21=m4 Lin] in July and {e8 rebuffed} an approach from [m22=m7 China] a month later.
[m29:TWN.GOV The ministry] also {e9 protested} yesterday against [m23:ZAF.GOV South Africa's] decision to list the representative office in [m24:@ZAF Pretoria] as a trade bureau. A ban on chip exports, {e10 announced} in September and then {e11 shelved} after two days, could be {e12 revived}, [m25:TWN.GOV Deputy Minister François Wu] said.
In the legislature, [m30:TWN.OPP Chinese Nationalist Party (KMT)] lawmakers {e13 cut} NT$1.4 billion from the ministry's budget for next year. [m26:TWN.OPP Cheng Li-wun], the party's new chair, {e14 expressed} willingness last week to meet [m27:CHN.GOV Xi Jinping]. DPP caucus whip [m28:TWN.LEG Chung Chia-pin] {e15 called} that a surrender with tea.
~page_control Comments will be moderated.
e1 m1 > m2 AGREE hypothetical 2025-11-05/day ctx=diplomatic again
e2 m4 > m6 AGREE hypothetical 2025-11-05/day ctx=diplomatic said=m5
e3 m6 > m7 SUPPORT actual 2023-03-01/month ctx=diplomatic bg
e4 m9,m11 > m19 AGREE planned 2025-11-06/none ctx=diplomatic,election
e5 m15 > m14 ACCUSE actual 2025-11-06/none mode=disapprove ctx=diplomatic
e6 m16 > m6 THREATEN threatened 2025-11-06/none mode=restrict ctx=economic,diplomatic
e7 m20 > m21 CONSULT actual 2025-07-01/month mode=visit ctx=diplomatic bg
e8 m20 > m22 REJECT actual 2025-08-01/month mode=yield ctx=diplomatic bg
e9 m29 > m23 ACCUSE actual 2025-11-05/day mode=disapprove ctx=diplomatic
e10 m19 > m23 SANCTION planned 2025-09-01/month mode=restrict ctx=economic,technology bg
e11 m19 > m23 CONCEDE actual 2025-09-01/month ctx=economic,technology bg
e12 m19 > m23 SANCTION hypothetical 2025-11-05/day mode=restrict ctx=economic,technology
e13 m30 > m29 REJECT actual 2025-11-06/none ctx=legislative,economic
e14 m26 > m27 AGREE planned 2025-10-27/week ctx=diplomatic
e15 m28 > m26 ACCUSE actual 2025-11-06/none mode=disapprove ctx=diplomatic
q1 m5 mixed cue=said
q2 m14 direct cue=told
q3 m14 direct
q4 m16 indirect cue=threatened
rel m9 member_of m10
rel m11 member_of m12
rel m17 recognises m19
rel m18 recognises m19
rel m26 leads m30

### Times of Malta 2026-02-11 article
= Rescued men stay on [m1:? tanker] as [m2:MLT.GOV Valletta] and [m3:ITA.GOV Rome] {e1 argue}
~byline Mark Zerafa | February 11, 2026
Forty-one people pulled from the sea by [m4:? the captain] of a Danish-flagged ship spent a fourth night on deck on Tuesday, 17 miles off [m5:@MLT Delimara].
[m6:MLT.GOV Malta's Home Affairs Ministry] {e2 refuses} them entry. The nearest port at the time, it says, was [m7:@ITA Lampedusa]. In Rome, [m8:ITA.GOV Interior Minister Matteo Piantedosi] {e3 turned} the argument round: the rescue was made in the Maltese search zone and the bill is Malta's.
"<<q1 [m9=m2+m3 Two governments] with one excuse>>," is how [m10:DNK.GOV Denmark's shipping minister] {e4 put} it.
[m11:DNK.GOV Copenhagen] has {e5 asked} [m12:EU the European Commission] to find a way out. [m13:EU Magnus Brunner], the commissioner, {e6 rang} both capitals on Monday. Five members, among them [m14:DEU.GOV Germany] and [m15:IRL.GOV Ireland], have {e7 said} [m29=m14+m15 they] would take some of [m16:? the men] once they are ashore.
[m26:ALARMPHONE.NGO Alarm Phone], a hotline run by volunteers, {e8 blames} [m27:MLT.MIL the Armed Forces of Malta] for {e9 ignoring} eleven calls. [m17:MLT.MIL An army spokesperson] {e10 denied} it. One man was lost before the tanker arrived.
The prime minister, [m18:MLT.PTY Robert Abela], who also leads [m19:MLT.PTY the Labour Party], told parliament that <<q2 the island "{e11 will not be} anybody's car park">>. Opposition leader [m20:MLT.OPP Alex Borg] {e12 accused} [m21=m18 him] of hiding behind a map.
In Tripoli, a body loyal to [m22:LBY.GOV the Government of National Unity] {e13 offered} to take them back. [m23:UN UNHCR] {e14 warned} against that: [m24:LBY.REB militias] run the centres, the agency said, and beat [m25:? inmates].
In 2020 [m28:DNK.CVL a crew with the same bad luck], that of the Maersk Etienne, was {e16 kept} waiting by Malta for 38 days.
~share Independent journalism costs money. Support Times of Malta
e1 m2 > m3 ACCUSE actual 2026-02-11/none mode=disapprove ctx=migration again
e2 m6 > m11 REJECT actual 2026-02-11/none mode=assist ctx=migration
e3 m8 > m6 ACCUSE actual 2026-02-11/none mode=disapprove ctx=migration
e4 m10 > m9 ACCUSE actual 2026-02-11/none mode=disapprove ctx=migration
e5 m11 > m12 REQUEST requested 2026-02-11/none mode=assist ctx=migration
e6 m13 > m2,m3 CONSULT actual 2026-02-09/day mode=phone ctx=migration
e7 m14,m15 > m2 AGREE planned 2026-02-11/none ctx=migration,asylum
e8 m26 > m27 ACCUSE actual 2026-02-11/none mode=allege ctx=migration
e9 m27 > m26 REJECT denied 2026-02-11/none mode=assist ctx=migration
e10 m17 > m26 REJECT actual 2026-02-11/none ctx=migration
e11 m18 > m3 REJECT actual 2026-02-11/none ctx=migration
e12 m20 > m21 ACCUSE actual 2026-02-11/none mode=disapprove ctx=migration
e13 m22 > m2 AGREE planned 2026-02-11/none ctx=migration
e14 m23 > m22 ACCUSE actual 2026-02-11/none mode=disapprove ctx=migration,human_rights
e16 m2 > m28 COERCE actual 2020-01-01/year mode=restrict ctx=migration bg
q1 m10 direct cue=put
q2 m18 mixed cue=told
rel m18 leads m19
