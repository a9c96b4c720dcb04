### Nikkei Asia 2017-08-11 article
= [m1:THA.JUD Thai court] weighs [m2:THA.ELI Yingluck] fate as [m3:KHM.GOV Cambodia] and [m4:LAO.GOV Laos] {e1 square off}
~byline Marisa Chaiwong, Nikkei staff writer
~date_line August 11, 2017 18:05 JST
~page_control Nikkei Asian Review
Two strongmen had to fly to each other's capitals within a day this week, and a road that leads nowhere was the cause.
[m5:KHM.GOV Prime Minister Hun Sen] on Friday {e2 gave} [m6=m4 his neighbor] six days to remove [m7:LAO.MIL thirty soldiers] from the bank of the Sekong river. [m8=m7 The men] had {e3 crossed over} in April to stop [m9:KHM.MIL Cambodian engineers] from building there. By evening [m10=m5 he] had {e4 ordered} [m11:KHM.MIL rocket trucks] to [m12:@KHM Stung Treng].
"<<q1 [m13=m5 I] do not go to war with a friend. [m14=m5 I] go to [m15=m16 his] house>>," [m17=m5 Hun Sen] said, and [m39=m5 he] will: a flight to [m18:@LAO Vientiane] is {e5 booked} for Saturday morning. [m16:LAO.GOV Thongloun Sisoulith], [m41=m5 his] host, has {e6 assured} [m40=m5 him] by telephone that the troops would {e7 leave}.
Both states are members of [m19:ASEAN the Association of Southeast Asian Nations]. [m20:VNM.GOV Hanoi], the patron of both, kept silent; [m21:PHL.GOV Manila], this year's chair, {e8 offered} its help.
In [m22:@THA Bangkok] the nation's attention was elsewhere. On August 25 the [m23=m1 Supreme Court] decides whether [m24=m2 Yingluck Shinawatra] was negligent over rice. [m36:THA.JUD Prosecutors] {e9 indicted} [m37=m24 her] in February 2015, a year after [m25:THA.MIL the generals] {e10 toppled} [m38=m24 her] government.
[m26:THA.COP Police] want to {e11 keep} [m27:THA.CVL red shirts] from the gate. [m28:THA.MIL Gen. Prayuth Chan-ocha] {e12 told} [m29=m27 them] to watch it at home. [m30:THA.CVL Jatuporn Prompan], who leads [m31:THA.CVL the United Front for Democracy Against Dictatorship], was {e13 sentenced} last month to a year for defaming [m32:THA.PTY a Democrat].
[m33=m24 She] {e14 pleaded} for mercy for [m34:THA.AGR the farmers], not for [m35=m24 herself].
~related More on this story
e2 m5 > m6 THREATEN threatened 2017-08-11/day ctx=territory,military
e1 m3 > m4 THREATEN threatened 2017-08-11/day ctx=territory again
e3 m8 > m9 COERCE actual 2017-04-01/month mode=troops ctx=territory,military bg
e4 m10 > m6 MOBILIZE actual 2017-08-11/day mode=weapons ctx=territory,military
e5 m17 > m16 AGREE planned 2017-08-12/day ctx=territory,diplomatic
e7 m16 > m5 CONCEDE planned 2017-08-11/none ctx=territory,military
e6 m16 > m5 CONCEDE planned 2017-08-11/none ctx=territory,military again
e8 m21 > m3,m4 AGREE planned 2017-08-11/none ctx=diplomatic
e9 m36 > m24 ACCUSE actual 2015-02-01/month mode=allege ctx=legal bg
e10 m25 > m24 COERCE actual 2014-01-01/year ctx=military,executive bg
e11 m26 > m27 COERCE planned 2017-08-25/day mode=restrict ctx=legal,rights_freedoms
e12 m28 > m29 REQUEST requested 2017-08-11/none mode=yield ctx=legal
e13 m1 > m30 SANCTION actual 2017-07-01/month mode=convict ctx=legal
e14 m33 > m1 REQUEST requested 2017-08-11/none mode=yield ctx=legal
q1 m17 direct cue=said
rel m3 member_of m19
rel m4 member_of m19
rel m30 leads m31
rel m21 leads m19

### Hürriyet Daily News 2014-11-21 article
= [m1:TUR.CVL Villagers] win back [m2:@TUR Yırca], too late for the olives
~byline Güven Alkan / SOMA
[m3:TUR.JUD The Council of State] {e1 stopped} the building of a coal plant near [m4:@TUR Soma] two weeks ago. The trees had been {e2 cut} that same dawn.
[m5:TUR.BUS Kolin], the company behind the project, sent its machines into the grove on Nov. 7 with [m6:TUR.BUS two hundred private guards]. [m32=m6 They] {e3 handcuffed} [m7=m1 peasants] who had been keeping watch for 52 days and {e4 beat} [m8:TUR.CVL the headman, Mustafa Akın].
"<<q1 [m9=m6 They] tied [m10=m1 us] to [m33=m1 our] own trees. In the afternoon came the paper saying [m11=m1 we] were right>>," [m12=m8 Akın] told the Daily News.
[m13:TUR.GOV Energy Minister Taner Yıldız] {e5 expressed} regret on Thursday but {e6 defended} the expropriation order, signed by [m14=m13 him] in May. [m15:TUR.OPP The main opposition CHP], whose chairman [m16:TUR.OPP Kemal Kılıçdaroğlu] {e7 visited} the village on Sunday, has {e8 filed} a complaint.
[m17:TUR.NGO Greenpeace] and [m18:TUR.NGO TEMA] {e9 marched} with [m19=m1 the villagers] to Manisa on Wednesday. [m20:TUR.COP Gendarmes] {e10 let} [m21=m17+m18 them] through; at an earlier attempt, in October, [m34=m20 they] had {e11 used} water cannon.
In the same district [m22:TUR.LAB 2,831 miners] got word of [m35=m22 their] dismissal by text message last week. [m23:TUR.LAB Their union, Maden-İş], {e12 threatened} to occupy the shaft where 301 died in May. [m24:TUR.GOV Prime Minister Ahmet Davutoğlu] {e13 promised} to see [m25=m23 its] leader.
A foreign guest had no time for coal: [m26:USA.GOV Vice President Joe Biden] arrives in [m27:@TUR Istanbul] today to {e15 talk about} [m28:@SYR Kobane] with [m29:TUR.GOV President Recep Tayyip Erdoğan]. In October [m30=m26 he] {e16 apologised} to [m31=m29 him] for a remark at Harvard.
e1 m3 > m5 REQUEST requested 2014-11-07/none mode=yield ctx=legal,environment
e2 m5 > m1 ASSAULT actual 2014-11-07/day mode=destroy ctx=environment
e3 m6 > m7 COERCE actual 2014-11-07/day mode=arrest ctx=environment
e4 m6 > m8 ASSAULT actual 2014-11-07/day mode=beat ctx=environment
e5 m13 > m1 SUPPORT actual 2014-11-20/day ctx=environment
e6 m13 > m5 SUPPORT actual 2014-11-20/day ctx=environment
e7 m16 > m1 CONSULT actual 2014-11-16/day mode=visit ctx=environment
e8 m15 > m5 ACCUSE actual 2014-11-21/none mode=allege ctx=legal,environment
e9 m17,m18,m19 > m13 PROTEST actual 2014-11-19/day mode=demo ctx=environment
e10 m20 > m21 CONCEDE actual 2014-11-19/day ctx=environment
e11 m20 > m1 ASSAULT actual 2014-10-01/month mode=crowd-control ctx=environment bg
e12 m23 > m5 THREATEN threatened 2014-11-21/none ctx=economic
e13 m24 > m25 AGREE planned 2014-11-21/none ctx=economic
e15 m26 > m29 AGREE planned 2014-11-21/day ctx=diplomatic,military
e16 m30 > m31 SUPPORT actual 2014-10-01/month ctx=diplomatic bg
q1 m12 direct cue=told
rel m16 leads m15

### The Zimbabwean 2020-09-08 article
= [m1:ZWE.PTY Zanu-PF] lectures [m2:ZAF.PTY ANC] envoys: no crisis here
~byline by Tawanda Mhofu
~date_line 8th September 2020
Who the guests were, nobody disputes. What [m34=m3 they] came for depends on whom you ask.
[m3:ZAF.PTY Ace Magashule], secretary-general of the [m4=m2 African National Congress], {e1 landed} in [m5:@ZWE Harare] on Tuesday with six colleagues for {e2 talks} with [m6:ZWE.PTY his counterpart, Obert Mpofu]. [m36=m1 The hosts] {e3 saw to it} that [m35=m3 they] met no one else.
[m7:ZWE.OPP The MDC Alliance] of [m8:ZWE.OPP Nelson Chamisa] had {e4 asked} in writing for an hour. [m9:ZWE.REL The Catholic bishops], too, stood in the queue; in August [m10:ZWE.GOV Information Minister Monica Mutsvangwa] {e5 called} [m37=m9 their] leader, [m11:ZWE.REL Archbishop Robert Ndlovu], evil for a letter in which [m12=m9 the clergy] {e6 complained} of fear.
"<<q1 [m13=m1 We] are not a province of anybody>>," [m14:ZWE.PTY party spokesman Patrick Chinamasa] {e7 snapped}. "<<q2 [m15=m2 They] came to brief [m16=m1 us] and be briefed.>>"
A previous mission, sent by [m17:ZAF.GOV President Cyril Ramaphosa] on August 10 and led by [m18:ZAF.ELI Sydney Mufamadi], {e8 saw} only [m19:ZWE.GOV President Emmerson Mnangagwa], who is also [m20=m1 the ruling party's] first secretary.
Since July 20, when [m21:ZWE.JRN journalist Hopewell Chin'ono] and [m22:ZWE.OPP Jacob Ngarivhume], the leader of [m23:ZWE.OPP Transform Zimbabwe], were {e9 picked up} by [m32:ZWE.COP police], [m33:ZWE.MIL soldiers] have been {e10 out} in every suburb. Both got {e11 bail} last week from [m24:ZWE.JUD the High Court]. A third detainee, [m25:ZWE.OPP Job Sikhala], remains inside.
[m26=m21 Chin'ono] {e12 blames} it on what [m38=m26 he] wrote about masks. The minister of health, [m27:ZWE.GOV Obadiah Moyo], {e13 lost} [m39=m27 his] post in July over the same contract.
[m28:USA.GOV The United States], [m29:GBR.GOV Britain] and [m30:CAN.GOV Canada] have {e14 protested} one after the other. [m31:SADC Regional bloc SADC] has not.
~footer Post published in: Featured
e1 m3 > m6 CONSULT actual 2020-09-08/day mode=visit ctx=diplomatic
e2 m3 > m6 CONSULT actual 2020-09-08/day mode=visit ctx=diplomatic again
e3 m1 > m7 COERCE actual 2020-09-08/day mode=restrict ctx=diplomatic
e4 m7 > m3 REQUEST requested 2020-09-08/none mode=meet ctx=diplomatic
e5 m10 > m11 ACCUSE actual 2020-08-01/month mode=disapprove ctx=religion_ethnicity bg
e6 m12 > m19 ACCUSE actual 2020-08-01/none mode=disapprove ctx=repression bg
e7 m14 > m2 REJECT actual 2020-09-08/none mode=yield ctx=diplomatic
e8 m18 > m19 CONSULT actual 2020-08-10/none mode=visit ctx=diplomatic bg
e9 m32 > m21,m22 COERCE actual 2020-07-20/day mode=arrest ctx=repression,rights_freedoms bg
e10 m33 > m7 MOBILIZE actual 2020-07-20/none mode=troops ctx=repression
e11 m24 > m21,m22 CONCEDE actual 2020-08-31/week mode=release ctx=legal
e12 m26 > m32 ACCUSE actual 2020-09-08/none mode=allege ctx=corruption,rights_freedoms
e13 m19 > m27 SANCTION actual 2020-07-01/month mode=discontinue ctx=corruption,health bg
e14 m28,m29,m30 > m19 ACCUSE actual 2020-09-08/none mode=disapprove ctx=human_rights,diplomatic
q1 m14 direct cue=snapped
q2 m14 direct
rel m8 leads m7
rel m19 leads m20
rel m22 leads m23
