### Dawn 2007-11-06 article
= [m1:PAK.COP Police] storm bar room, {e1 round up} [m2:PAK.CVL 340 lawyers] in [m3:@PAK Multan]
~byline By Our Staff Reporter
~date_line November 06, 2007 Tuesday Shawwal 24, 1428
[m4:@PAK MULTAN, Nov 5]: The black coats came out of the bar room at a quarter past ten, and by eleven most of [m5=m2 them] were sitting in prison vans.
[m6:PAK.COP The Punjab police], who had {e2 sealed} the district courts since Saturday night, {e3 picked up} at least 340 [m7=m2 advocates] on Monday when [m8=m2 they] {e4 tried to march} to Chowk Kutchery against the proclamation of emergency by [m9:PAK.GOV Gen Pervez Musharraf].
Tear gas was used inside the building. "<<q1 [m10=m6 They] broke the glass of the library and hit [m11=m2 us] on the stairs>>," said [m12:PAK.CVL Habibullah Shakir], who is the president of [m13:PAK.CVL the high court bar association at Multan]. The {e5 beating} lasted twenty minutes, [m14=m12 he] said from a lock-up in the cantonment.
[m15:PAK.COP District police officer Munir Chishti] denied that anybody had been {e6 beaten}. "<<q2 It was the lawyers who threw flower pots>>," [m16=m15 he] said.
In [m17:@PAK Lahore], the office of [m18:HRCP.NGO the Human Rights Commission of Pakistan] was raided a day earlier and about fifty people {e7 taken away}, among them [m19:PAK.CVL I.A. Rehman]. [m20:HRCP.NGO Its chairperson, Asma Jahangir], has been {e8 confined to her house} for ninety days by order of [m21:PAK.GOV the provincial home department].
The department also {e9 forbade} [m22:PAK.JRN private channels] to be shown by cable operators until further notice.
[m23:PAK.OPP The PPP] has yet to decide on a movement. [m24:PAK.OPP Its leader, Benazir Bhutto], who flew in from [m25:@ARE Dubai] on Saturday, told a party meeting in [m26:@PAK Karachi] that [m27=m24 she] {e10 would not negotiate} with [m28=m9 the general] while judges were under guard. [m29:PAK.OPP The Jamaat-i-Islami], a component of [m30:PAK.OPP the MMA alliance], {e11 has called} a strike for Friday.
[m31:PAK.JUD Chief Justice Iftikhar Chaudhry] and [m32:PAK.JUD six brother judges] had {e12 struck down} the proclamation within hours of its issue on Saturday. [m33:PAK.MIL Soldiers] later escorted [m34=m31+m32 them] out of the building.
It was not the chief justice's first quarrel with [m35=m9 the army chief], who {e13 suspended} [m36=m31 him] on March 9 and saw [m37=m31 him] restored by a full bench four months afterwards.
[m38:USA.GOV The US secretary of state], travelling in [m39:@PSE Ramallah], said <<q3 Washington would {e14 review} [m40=m38 its] assistance>>. [m41:PAK.GOV The foreign office] had no comment.
e1 m1 > m2 COERCE actual 2007-11-05/day mode=arrest ctx=legal,repression again
e2 m6 > m2 COERCE actual 2007-11-03/day mode=restrict ctx=legal,pro_autocracy bg
e3 m6 > m7 COERCE actual 2007-11-05/day mode=arrest ctx=legal,repression
e4 m8 > m9 PROTEST actual 2007-11-05/day mode=demo ctx=legal,pro_democracy
e5 m6 > m2 ASSAULT actual 2007-11-05/day mode=beat ctx=repression said=m14
e6 m6 > m2 ASSAULT denied 2007-11-05/day mode=beat ctx=repression
e7 m6 > m19,m18 COERCE actual 2007-11-04/day mode=arrest ctx=human_rights,repression
e8 m21 > m20 COERCE actual 2007-11-04/none mode=restrict ctx=human_rights,repression
e9 m21 > m22 COERCE actual 2007-11-06/none mode=censor ctx=rights_freedoms
e10 m27 > m28 REJECT actual 2007-11-06/none mode=meet ctx=pro_democracy
e11 m29 > m9 PROTEST planned 2007-11-09/day mode=strike ctx=pro_democracy
e12 m31,m32 > m9 REJECT actual 2007-11-03/day mode=yield ctx=legal bg
e13 m35 > m36 SANCTION actual 2007-03-09/day ctx=legal bg
e14 m40 > m41 SANCTION hypothetical 2007-11-06/none ctx=diplomatic,economic
q1 m12 direct cue=said
q2 m15 direct cue=said
q3 m38 indirect cue=said
rel m12 leads m13
rel m20 leads m18
rel m24 leads m23
rel m29 member_of m30

### Daily Nation 2012-01-18 article
= [m1:KEN.GOV Nyong'o] in new row with [m2:KEN.LAB doctors] as [m3:KEN.LAB nurses] down tools
~byline By SAMWEL KUMBA and NATION Correspondent
~date_line Wednesday, January 18 2012
[m4:KEN.MED Patients] were turned away from three provincial hospitals on Tuesday as [m5:KEN.LAB nurses] {e1 stayed away} for the second day over unpaid allowances.
The stoppage was called by [m6:KEN.LAB the Kenya Health Professionals Society], a body that [m7:KEN.GOV the Ministry of Medical Services] refuses to recognise. [m8:KEN.LAB Its secretary-general, George Gibore], {e2 dismissed} an order by [m9:KEN.JUD the Industrial Court] to go back to the wards.
"<<q1 [m10=m8 I] have not been served with any paper. When [m11=m8 I] am served [m12=m8 I] will read it>>," [m13=m8 he] told journalists in [m14:@KEN Nakuru].
Hours later [m15:KEN.GOV Medical Services minister Anyang' Nyong'o] {e3 threatened to sack} [m16=m5 those] who fail to report by Thursday noon. The minister {e4 said} that [m17:KEN.LAB some of the organisers] were being paid by politicians out to embarrass [m18:KEN.PTY ODM], the party of which [m19=m15 he] is secretary-general.
[m20:KEN.LAB Doctors], who {e5 ended} a ten-day strike of [m21=m20 their own] in December, were also drawn in. [m22:KEN.LAB The Kenya Medical Practitioners, Pharmacists and Dentists Union] {e6 charged} that [m23=m7 the ministry] had paid not a shilling of what was promised in the return-to-work formula {e7 signed} on December 14.
"<<q2 Our signatures have been turned into wrapping paper>>," said [m24:KEN.LAB Dr Victor Ng'ani], the chairman. [m25=m22 The union] {e8 will decide} on Saturday whether to walk out again.
~related In the headlines: Why ward reps want bigger cars
In [m26:@KEN Kakamega], [m27:KEN.COP anti-riot police] {e9 fired in the air} to disperse [m28:KEN.LAB about 200 health workers] who {e10 had blocked} the Webuye road. Two were {e11 held} and later freed on the word of [m29:KEN.LEG Lurambi MP Atanas Keya].
[m30=m29 Mr Keya], who sits in the House committee on Health, {e12 asked} [m31:KEN.GOV Treasury] to release Sh200 million set aside in the supplementary budget.
[m32:COTU.LAB Cotu], to which [m33:KEN.LAB the older nurses' union] is affiliated, kept out of the fight. [m34:COTU.LAB Secretary-general Francis Atwoli] only {e13 pleaded} with both sides to talk. [m35=m7 The ministry] said <<q3 [m36=m7 it] would {e14 meet} any registered union>>.
e1 m5 > m7 PROTEST actual 2012-01-16/day mode=strike ctx=health
e2 m8 > m9 REJECT actual 2012-01-17/none mode=yield ctx=legal,health
e3 m15 > m16 THREATEN threatened 2012-01-17/day ctx=health
e4 m15 > m17 ACCUSE actual 2012-01-17/day mode=allege ctx=health
e5 m20 > m7 RETREAT actual 2011-12-01/month ctx=health bg
e6 m22 > m23 ACCUSE actual 2012-01-18/none mode=disapprove ctx=health
e7 m22 > m7 SUPPORT actual 2011-12-14/day ctx=health bg
e8 m25 > m7 PROTEST hypothetical 2012-01-21/day mode=strike ctx=health
e9 m27 > m28 ASSAULT actual 2012-01-17/none mode=crowd-control ctx=repression,health
e10 m28 > m7 PROTEST actual 2012-01-17/none mode=obstruct ctx=health
e11 m27 > m28 COERCE actual 2012-01-17/none mode=arrest ctx=repression
e12 m30 > m31 REQUEST requested 2012-01-18/none mode=assist ctx=health,economic
e13 m34 > m7,m5 REQUEST requested 2012-01-18/none mode=meet ctx=health
e14 m36 > m22 AGREE hypothetical 2012-01-18/none ctx=health
q1 m8 direct cue=told
q2 m24 direct cue=said
q3 m35 indirect cue=said
rel m8 leads m6
rel m24 leads m22
rel m33 member_of m32
rel m34 leads m32

### The Bangkok Post 2013-08-02 article
= [m1:THA.GOV Govt] invokes security law before [m2:THA.PTY amnesty bill] showdown
~date_line Published: 2 Aug 2013 at 00.00
~byline Newspaper section: News
[m3:THA.GOV The cabinet] has {e1 placed} three districts of [m4:@THA Bangkok] under the Internal Security Act until Aug 10, ahead of a rally that [m5:THA.OPP its opponents] {e2 plan} outside parliament on Sunday.
The order lets [m6:THA.COP police] close roads and search bags in Dusit, Phra Nakhon and Pomprap Sattruphai. Some 20 companies of [m7=m6 officers] {e3 moved into} the area yesterday.
"<<q1 [m8=m3 We] do this with regret. Nobody is being stopped from speaking>>," said [m9:THA.GOV Deputy Prime Minister Pracha Promnok], who added that [m10:ISOC.MIL Isoc] had intelligence of a third party out to cause trouble.
[m11:THA.OPP Democrat] leader [m12:THA.OPP Abhisit Vejjajiva] {e4 scoffed} at that. "<<q2 The only third party [m13=m12 I] know lives in [m14:@ARE Dubai]>>," [m15=m12 he] said.
[m16=m12 He] {e5 repeated} [m17=m16 his] offer to sit down with [m18:THA.GOV Prime Minister Yingluck Shinawatra] if the bill is shelved. [m19=m18 She] has not answered. [m20:THA.LEG House Speaker Somsak Kiatsuranon] {e6 ruled out} any delay to next Wednesday's first reading.
The bill, written by [m21:THA.PTY Pheu Thai MP Worachai Hema], would {e7 wipe out} charges against [m22:THA.CVL those] who joined political protests between 2006 and 2011. Leaders are excluded, [m23=m21 he] insists. Critics {e8 suspect} the ruling party of meaning to smuggle in a clause for [m24:THA.ELI Thaksin Shinawatra], whom [m34:THA.JUD the Supreme Court] {e9 sentenced} in absentia to two years in jail in 2008.
[m25:THA.PTY Pheu Thai], which holds 265 of 500 House seats, can count on [m26:THA.PTY Chartthaipattana] and [m27:THA.PTY Chart Pattana], two of the parties in [m28:THA.PTY its coalition].
Families of those killed at Ratchaprasong in 2010 are divided. [m29:THA.CVL Phayao Akkhahad], whose daughter was {e10 shot dead} by [m30:THA.MIL soldiers] at Wat Pathum Wanaram on May 19 of that year, {e11 submitted} a bill of her own that would spare no officer.
[m31:THA.MIL The army] has always {e12 denied} it fired into the temple.
~share Tweet this | Do you like the content of this article? 14 3
[m32:THA.OPP The People's Army against Thaksin], an umbrella group led by [m33:THA.OPP Gen Preecha Iamsuphan], says it expects 30,000 people in Lumpini Park.
e1 m3 > m5 COERCE actual 2013-08-01/none mode=restrict ctx=rights_freedoms
e2 m5 > m3 PROTEST planned 2013-08-04/day mode=demo ctx=legislative
e3 m7 > m5 MOBILIZE actual 2013-08-01/day mode=police ctx=rights_freedoms
e4 m12 > m9 ACCUSE actual 2013-08-02/none mode=disapprove ctx=executive
e5 m16 > m18 AGREE hypothetical 2013-08-02/none ctx=legislative
e6 m20 > m12 REJECT actual 2013-08-02/none mode=change ctx=legislative
e7 m21 > m22 CONCEDE planned 2013-08-02/none ctx=legal,legislative
e8 m5 > m25 ACCUSE actual 2013-08-02/none mode=allege ctx=legislative
e9 m34 > m24 SANCTION actual 2008-01-01/year mode=convict ctx=legal bg
e10 m30 > m29 ASSAULT actual 2010-05-19/day mode=firearms ctx=repression bg
e11 m29 > m31 REQUEST requested 2013-08-02/none mode=change ctx=legal,legislative
e12 m31 > m29 ASSAULT denied 2010-05-19/day mode=firearms ctx=repression bg
q1 m9 direct cue=said
q2 m12 direct cue=said
rel m12 leads m11
rel m26 member_of m28
rel m27 member_of m28
rel m33 leads m32
