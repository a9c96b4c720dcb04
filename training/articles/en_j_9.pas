### Yonhap 2013-12-17 article
= [m1:KOR.LAB Rail workers] extend {e1 strike}; [m2:KOR.COP police] seek more arrests
~date_line SEOUL, Dec. 17 (Yonhap)
[m3:KOR.LAB Korean Railway Workers' Union] members {e2 stayed off} the job for a ninth day Tuesday, the longest walkout in [m4=m3 its] history, as [m5:KOR.JUD a Seoul court] issued warrants for [m6:KOR.LAB ten leaders].
[m7:KOR.LAB Kim Myung-hwan], the president of [m8=m3 the union], is believed to be inside the offices of [m9:KOR.LAB the Korean Confederation of Trade Unions], of which [m10=m3 the railwaymen's body] is an affiliate.
The dispute began when the board of [m11:KOR.BUS Korail] voted on Dec. 10 to set up a subsidiary for a high-speed line out of Suseo. Unionists {e3 call} it a step to privatization.
"<<q1 There is no plan to privatize. [m12=m14 I] have said it, the minister has said it, how many times more?>>" [m13:KOR.GOV President Park Geun-hye's] office quoted [m14=m13 her] as saying on Monday, when [m15=m14 she] also {e4 deplored} the harm done to [m16:KOR.CVL commuters].
[m17:KOR.BUS The operator] has {e5 suspended} 7,929 staff and {e6 filed} a complaint for obstruction of business against nearly two hundred. [m18=m17 It] is also {e7 seeking} 7.7 billion won in damages.
On Sunday [m19:KOR.CVL an 84-year-old woman] died when [m32=m19 her] foot was caught in a door operated by a student replacement. [m31:KOR.GOV The transport ministry] has since {e8 pulled} [m20:KOR.EDU the Korea National University of Transportation's] trainees from the cabs, a demand which [m21=m3 the strikers] had {e9 made} from the start.
[m22:KOR.OPP The Democratic Party] {e10 proposed} a parliamentary subcommittee. [m23:KOR.PTY The ruling Saenuri Party], chaired by [m24:KOR.PTY Hwang Woo-yea], {e11 said no}.
Foreign unions have joined in. [m25:GBR.LAB Britain's RMT] {e12 demonstrated} outside the embassy in [m26:@GBR London], and [m27:ITF the International Transport Workers' Federation] is to {e13 send} a team later this week to meet [m28=m3 the leadership].
[m29:KOR.LAB Subway workers in Seoul] {e14 called off} a walkout planned for Wednesday after an overnight {e15 deal} with [m30:KOR.BUS Seoul Metro].
~footer (END)
e1 m1 > m11 PROTEST actual 2013-12-17/day mode=strike ctx=economic again
e2 m3 > m11 PROTEST actual 2013-12-17/day mode=strike ctx=economic
e3 m3 > m11 ACCUSE actual 2013-12-17/none mode=disapprove ctx=economic
e4 m15 > m3 ACCUSE actual 2013-12-16/day mode=disapprove ctx=economic said=m13
e5 m17 > m3 SANCTION actual 2013-12-17/none mode=discontinue ctx=economic
e6 m17 > m3 ACCUSE actual 2013-12-17/none mode=allege ctx=legal,economic
e7 m18 > m3 ACCUSE actual 2013-12-17/none mode=allege ctx=legal,economic
e8 m31 > m20 RETREAT actual 2013-12-17/none mode=withdraw ctx=human_security
e9 m21 > m11 REQUEST requested 2013-12-17/none mode=change ctx=economic bg
e10 m22 > m23 AGREE planned 2013-12-17/none ctx=legislative
e11 m23 > m22 REJECT actual 2013-12-17/none ctx=legislative
e12 m25 > m13 PROTEST actual 2013-12-17/none mode=demo ctx=economic
e13 m27 > m28 AGREE planned 2013-12-17/week ctx=economic
e14 m29 > m30 CONCEDE actual 2013-12-17/none ctx=economic
e15 m29 > m30 SUPPORT actual 2013-12-17/none ctx=economic
q1 m14 direct cue=saying
rel m7 leads m8
rel m10 member_of m9
rel m24 leads m23

### Romania Insider 2017-11-22 article
= [m1:ROU.JUD Prosecutors] {e1 freeze} assets of [m2:ROU.PTY ruling party boss]
~byline Irina Stoica
~date_line 22 November 2017
[m3:ROU.PTY Liviu Dragnea], whose [m4:ROU.PTY Social Democratic Party (PSD)] governs in [m5:@ROU Bucharest] without [m35=m3 him] at the helm, learned on Tuesday that [m6=m3 he] may not sell his house.
[m7:ROU.JUD The National Anticorruption Directorate] {e2 put a lien} on property worth EUR 27 million in a case involving [m8:ROU.BUS Tel Drum], a road builder. A week before, it had {e3 named} [m9=m3 the politician] as a suspect of setting up a criminal group.
"<<q1 [m10=m1 They] can have the curtains as well>>," [m11=m3 Dragnea] told a party meeting. [m12=m3 He] {e4 denies} any link to the firm.
The inquiry started with a {e5 notice} from [m13:EU OLAF], the EU's fraud office, in September 2016; the sums came from [m14=m15 Brussels'] regional fund.
[m15:EU The European Commission] has meanwhile {e6 asked} [m16:ROU.GOV Romania] to think again about changes to its justice laws. In a report of November 15 [m17=m15 it] {e7 criticised} the haste.
[m18:ROU.GOV Justice Minister Tudorel Toader] {e8 brushed that aside}. [m34=m18 His] bill would let [m19=m18 the minister] pick chief prosecutors; [m20:ROU.JUD the magistrates' council] has twice {e9 given} it a negative opinion, and [m21:ROU.GOV President Klaus Iohannis] {e10 announced} [m33=m21 he] would use every means that the constitution gives [m32=m21 him].
The next protest is set for Sunday. [m22:ROU.CVL Corruption Kills], a group born after the Colectiv fire, {e11 expects} 20,000 people in Victory Square. In February, at the height of the rage over [m23:ROU.GOV an emergency decree], [m28:ROU.CVL half a million] had {e12 filled} it, and the cabinet of the day {e13 withdrew} the text.
[m24:ROU.PTY ALDE], the junior partner in the coalition, {e14 stands by} [m25=m3 Dragnea]. Its leader [m26:ROU.PTY Călin Popescu-Tăriceanu] is himself on trial for false testimony; [m30=m26 he] was not {e15 acquitted} by [m29:ROU.JUD the high court], as a TV station reported, but is awaiting a verdict.
[m27=m3 The PSD chief] was {e16 given} a two-year suspended sentence in 2016 for rigging a referendum, which bars [m31=m27 him] from being prime minister.
~related editor@romania-insider.com
e1 m1 > m2 SANCTION actual 2017-11-21/day mode=restrict ctx=corruption,legal again
e2 m7 > m3 SANCTION actual 2017-11-21/day mode=restrict ctx=corruption,legal
e3 m7 > m9 ACCUSE actual 2017-11-14/day mode=allege ctx=corruption,legal
e4 m12 > m7 REJECT actual 2017-11-22/none ctx=corruption
e5 m13 > m8 ACCUSE actual 2016-09-01/month mode=allege ctx=corruption bg
e6 m15 > m16 REQUEST requested 2017-11-22/none mode=change ctx=legal
e7 m17 > m16 ACCUSE actual 2017-11-15/day mode=disapprove ctx=legal
e8 m18 > m15 REJECT actual 2017-11-22/none mode=change ctx=legal
e9 m20 > m18 REJECT actual 2017-11-22/none ctx=legal bg
e10 m21 > m18 REJECT planned 2017-11-22/none ctx=legal
e11 m22 > m16 PROTEST planned 2017-11-26/day mode=demo ctx=legal,corruption
e12 m28 > m23 PROTEST actual 2017-02-01/month mode=demo ctx=legal,corruption bg
e13 m23 > m28 CONCEDE actual 2017-02-01/month ctx=legal bg
e14 m24 > m25 SUPPORT actual 2017-11-22/none ctx=corruption
e15 m29 > m26 CONCEDE denied 2017-11-22/none ctx=legal
e16 m29 > m27 SANCTION actual 2016-01-01/year mode=convict ctx=legal,election bg
q1 m11 direct cue=told
rel m26 leads m24
rel m13 part_of m15
rel m27 leads m4

### The Jakarta Post 2018-03-06 article
= [m1:IDN.GOV Antigraft body] {e1 nets} [m2:IDN.GOV candidate and father] in Kendari
~byline Sigit Prakoso (The Jakarta Post)
~date_line Jakarta | Tue, March 6, 2018 | 09:21 pm
[m3:IDN.GOV Kendari Mayor Adriatma Dwi Putra] had been in office for less than five months when a car full of cash was stopped on a road to the hills.
[m4:IDN.GOV The Corruption Eradication Commission (KPK)] {e3 named} [m5=m3 him] a suspect on Thursday together with [m6=m7 his] father, [m7:IDN.PTY Asrun], a former mayor who is running for governor of Southeast Sulawesi. [m8=m3+m7 Both] were {e4 moved} to detention in Kuningan the same night.
The father's bid is backed by [m9:IDN.PTY PAN], [m10:IDN.PTY PDI-P], [m11:IDN.PTY Hanura], [m12:IDN.PTY the PKS] and [m13:IDN.PTY Gerindra]. "<<q1 [m14=m10 We] cannot {e5 withdraw} [m15=m7 him], the law does not allow it>>," [m16:IDN.PTY PDI-P secretary-general Hasto Kristiyanto] said on Tuesday.
"<<q2 But [m17=m10 we] will not campaign either.>>"
[m18:IDN.GOV The General Elections Commission], led by [m19:IDN.GOV Arief Budiman], confirmed the point: a ticket stands until there is a final verdict. [m20:IDN.LEG Lawmakers] had been {e6 asked} in January to change the rule and {e7 refused}.
Investigators say that [m21:IDN.BUS PT Sarana Bangun Nusantara] {e8 paid} Rp 2.8 billion to the campaign in return for a road to the port. The firm's owner, [m22:IDN.BUS Hasmun Hamzah], was also {e9 arrested}.
"<<q3 Every region has its own price>>," KPK deputy chairman [m23:IDN.GOV Basaria Panjaitan] said. "<<q4 It seems to rise with the poll numbers.>>"
[m24:IDN.GOV Coordinating Security Minister Wiranto] {e10 suggested} last week that the KPK leave candidates alone until June 27; [m25=m4 the commission] did not {e11 agree}. Nor did [m26:IDN.NGO Indonesia Corruption Watch], which {e12 told} the minister to keep out.
Seven candidates have been caught this year. In Jombang the regent, [m27:IDN.GOV Nyono Suharli], was {e13 picked up} on Feb. 3 at a train station, and [m31=m27 his] wife was questioned.
In Kendari on Monday, [m28:IDN.CVL some 300 supporters] {e14 rallied} at city hall, where [m29:IDN.COP the municipal police] let [m30=m28 them] sing.
~related Topics : #KPK #regional-election
e1 m1 > m2 COERCE actual 2018-03-01/day mode=arrest ctx=corruption,legal again
e3 m4 > m5,m7 ACCUSE actual 2018-03-01/day mode=allege ctx=corruption,legal
e4 m4 > m8 COERCE actual 2018-03-01/day mode=arrest ctx=corruption,legal
e5 m10 > m15 REJECT actual 2018-03-06/day ctx=election said=m16
e6 m4 > m20 REQUEST requested 2018-01-01/month mode=change ctx=election,legislative bg
e7 m20 > m4 REJECT actual 2018-01-01/month mode=change ctx=election,legislative bg
e8 m21 > m7 AID actual 2018-03-06/none ctx=corruption,election said=m4
e9 m4 > m22 COERCE actual 2018-03-06/none mode=arrest ctx=corruption
e10 m24 > m4 REQUEST requested 2018-02-26/week mode=yield ctx=corruption,election
e11 m25 > m24 REJECT actual 2018-03-06/none mode=yield ctx=corruption
e12 m26 > m24 REQUEST requested 2018-03-06/none mode=yield ctx=corruption
e13 m4 > m27 COERCE actual 2018-02-03/day mode=arrest ctx=corruption bg
e14 m28 > m4 PROTEST actual 2018-03-05/day mode=demo ctx=corruption,election
q1 m16 direct cue=said
q2 m16 direct
q3 m23 direct cue=said
q4 m23 direct
rel m19 leads m18
rel m9 ally_of m7
rel m10 ally_of m7

### Cyprus Mail 2019-02-05 article
= [m1:CYP.GOV Nicosia] {e1 protests} to [m2:UN UN] over [m3:CYN.GOV north's] Varosha plan
~byline By Elias Haratsis
~date_line February 5th, 2019
~page_control 0 shares
[m4:CYP.GOV The government] on Tuesday {e2 complained} in a letter to [m5:UN UN Secretary-General Antonio Guterres] that talk of opening the fenced-off part of Famagusta was in breach of two Security Council resolutions.
It was set off by a remark of [m6:CYN.GOV Kudret Ozersay], who handles the breakaway state's foreign affairs. On Friday [m7=m6 he] had said that <<q1 a team of experts would {e3 enter} the town "for an inventory">>.
Spokesman [m8:CYP.GOV Prodromos Prodromou] said the letter {e4 asks} [m9=m5 the UN chief] to use [m32=m9 his] influence with [m10:TUR.GOV Turkey], which has {e5 held} [m11:@CYN the suburb] with [m12=m10 its] army since August 1974.
"<<q2 It is a hostage, and nobody decorates a hostage's room>>," [m13=m8 Prodromou] added.
In Ankara, [m14:TUR.GOV Foreign Minister Mevlut Cavusoglu] {e6 defended} [m15=m6 his colleague]. On the same day [m16=m14 he] {e7 repeated} that a second drillship would sail to the waters off the Karpas in March.
[m17:EU The European Union], to which [m18=m1 Cyprus] has belonged since 2004, {e8 told} [m19=m10 Ankara] last June to stop. [m20:FRA.GOV France] went further and {e9 sent} a frigate to Limassol; [m21:ITA.GOV Rome] regretted in private that it had not done so a year ago, when [m22:TUR.MIL five warships] {e11 blocked} [m30:ITA.BUS the ENI vessel Saipem 12000].
[m23:CYP.PTY Akel] leader [m24:CYP.PTY Andros Kyprianou] {e12 laid blame} nearer home. Had [m25:CYP.GOV President Anastasiades] stayed at the table in Crans-Montana, [m31=m24 he] said, there would be no Ozersay on television.
[m26:UN Jane Holl Lute], Guterres' envoy, {e13 saw} both [m27=m25 the president] and [m28:CYN.GOV Mustafa Akinci], the Turkish Cypriot leader, on Sunday. The {e14 meetings} were "<<q3 useful>>". [m29=m25+m28 The two men] may {e15 lunch} together later this month.
~share [Facebook] [Tweet]
e1 m1 > m3 ACCUSE actual 2019-02-05/day mode=disapprove ctx=territory,diplomatic again
e2 m4 > m3 ACCUSE actual 2019-02-05/day mode=disapprove ctx=territory,diplomatic
e3 m6 > m4 COERCE planned 2019-02-05/none ctx=territory said=m7
e4 m4 > m9 REQUEST requested 2019-02-05/day mode=assist ctx=territory,diplomatic
e5 m10 > m4 COERCE actual 1974-08-01/month mode=seize ctx=territory,military bg
e6 m14 > m15 SUPPORT actual 2019-02-05/day ctx=territory
e7 m16 > m4 THREATEN threatened 2019-02-05/day ctx=natural_resource,territory
e8 m17 > m19 REQUEST requested 2018-06-01/month mode=yield ctx=natural_resource bg
e9 m20 > m4 MOBILIZE actual 2019-02-05/none mode=weapons ctx=military bg
e11 m22 > m30 COERCE actual 2018-02-01/month mode=restrict ctx=natural_resource,military bg
e12 m24 > m25 ACCUSE actual 2019-02-05/none mode=disapprove ctx=diplomatic
e13 m26 > m27,m28 CONSULT actual 2019-02-03/day mode=meet ctx=diplomatic
e14 m26 > m27,m28 CONSULT actual 2019-02-03/day mode=meet ctx=diplomatic again
e15 m27 > m28 AGREE hypothetical 2019-02-01/month ctx=diplomatic
q1 m7 mixed cue=said
q2 m13 direct cue=added
q3 ? mixed
rel m10 controls m11 from=1974-08
rel m18 member_of m17 from=2004
rel m24 leads m23
