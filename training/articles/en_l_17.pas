### Jamaica Observer 2010-05-26 article
= [m1:JAM.MIL Army] combs Tivoli yard by yard; [m2:JAM.CRM Dudus] still gone
~byline BY KIMONE THORPE Observer senior reporter
~date_line Wednesday, May 26, 2010
The fan was turning in an empty bedroom when [m25=m1 they] {e1 kicked} the door. A plate of mackerel, half eaten, stood beside the bed.
Of [m3=m2 Christopher Coke], whom [m4:USA.JUD a grand jury in New York] {e2 charged} last August with running guns and cocaine, there was no more trace yesterday than on Monday, when [m5:JAM.MIL eight hundred soldiers] and [m6:JAM.COP policemen] {e3 forced} the barricades of [m7:@JAM West Kingston].
Forty-four civilians are dead by [m33:JAM.COP the police's] own reckoning. [m8:JAM.GOV Public Defender Earl Witter] {e4 counted} more at the morgue, and {e5 asked} for the names.
"<<q1 [m34=m6 They] took [m35=m9 my] two sons out of the house. One was in his pyjamas>>," said [m9:JAM.CVL a woman on Levy Path].
The constituency is [m42=m10 Bruce Golding's] own. [m10:JAM.GOV The Prime Minister], who is also leader of [m11:JAM.PTY the Jamaica Labour Party], inherited it in 2005 from [m12:JAM.ELI Edward Seaga]. For nine months [m13=m10 Golding] {e6 declined} to sign the extradition order: the evidence had been wiretapped, [m32=m13 he] maintained. On the seventeenth, in a broadcast, [m26=m13 he] {e7 begged} [m27:JAM.CVL the nation's] pardon and let it be known that the signature would come after all.
[m28=m13 He] added yesterday in [m14:JAM.LEG the House] that the emergency {e8 would last} a month. On the other benches [m15:JAM.OPP Portia Simpson Miller], the president of [m16:JAM.OPP the People's National Party], {e9 gave} it [m36=m15 her] vote but {e10 wanted} to know what [m37=m13 he] knew, and when.
[m17=m8 The ombudsman] aside, it fell to [m18:JAM.REL Bishop Herro Blair] to walk in with a white flag. [m38=m2 Coke's] lawyer has been on the line with [m19=m18 him], it is whispered; the gang, which calls itself [m20:JAM.CRM the Shower Posse], would rather hand [m39=m2 him] straight to [m21:USA.GOV the Americans].
[m40=m21 The U.S. Embassy] closed its gates on Monday. [m22:CARICOM Caricom], of which [m29:JAM.GOV Jamaica] is a founder member, {e11 stands with} [m30=m29 Kingston], according to [m23:DMA.GOV Roosevelt Skerrit], who chairs [m31=m22 it] until June. [m24:CAN.GOV Ottawa] has warned [m41=m24 its] travellers off.
Most supermarkets will reopen tomorrow.
~related Poll: Should the PM go?
e1 m25 > m2 COERCE actual 2010-05-26/none mode=restrict ctx=illegal_drugs
e2 m4 > m3 ACCUSE actual 2009-08-01/month mode=allege ctx=illegal_drugs,legal bg
e3 m5,m6 > m20 ASSAULT actual 2010-05-24/day ctx=illegal_drugs,military
e4 m8 > m6 ACCUSE actual 2010-05-26/none mode=allege ctx=human_rights
e5 m8 > m6 REQUEST requested 2010-05-26/none ctx=human_rights
e6 m13 > m21 REJECT actual 2010-05-26/none mode=yield ctx=legal bg
e7 m26 > m27 SUPPORT actual 2010-05-17/day ctx=legal
e8 m28 > m20 COERCE planned 2010-05-25/day mode=martial-law ctx=rights_freedoms
e9 m15 > m13 SUPPORT actual 2010-05-25/day ctx=legislative
e10 m15 > m13 REQUEST requested 2010-05-25/day ctx=legislative
e11 m22 > m30 SUPPORT actual 2010-05-26/none ctx=diplomatic
q1 m9 direct cue=said
rel m10 leads m11
rel m15 leads m16
rel m29 member_of m22
rel m23 leads m31

### Stabroek News 2018-12-22 article
= [m1:GUY.GOV Government] falls by one vote: [m2:GUY.LEG Charrandas] crosses the floor
~byline By Staff Writer On December 22, 2018
~page_control To continue reading, login or subscribe now.
"<<q1 Yes>>," said [m3=m2 the AFC backbencher], and [m30:GUY.LEG the colleague to his right] tugged at [m32=m2 his] jacket. "<<q2 Say no, man>>." [m4=m2 He] said yes again.
With those words at 8.10 last night [m5:GUY.GOV the Granger administration] was {e1 brought down}, 33 to 32, on a motion of [m6:GUY.OPP Bharrat Jagdeo]. Elections must be held in ninety days under Article 106, so [m33:GUY.LEG Speaker Barton Scotland] read.
[m7=m2 Charrandas Persaud] was out of the building within the hour under escort. [m34=m7 His] party, [m8:GUY.PTY the Alliance for Change], is the smaller half of [m35=m1 the coalition]; the greater, [m9:GUY.PTY APNU], is itself an alliance of five, the oldest of which is [m10:GUY.PTY the People's National Congress Reform].
[m11:GUY.GOV Prime Minister Moses Nagamootoo] {e2 bowed} to the outcome on the spot. Did that bind [m12:GUY.GOV President David Granger], who leads [m31=m10 the PNCR] and was abroad, in a Havana hospital? In a message [m26=m12 he] {e3 thanked} [m36:GUY.LEG the House] and {e4 vowed} to do everything necessary to prepare the poll. By morning others in the cabinet were less gracious: [m13:GUY.GOV Public Security Minister Khemraj Ramjattan] {e5 spoke of} bribery.
"<<q3 Nobody paid [m37=m2 me] a cent, [m38=m2 I] slept badly for a year>>," [m14=m2 Persaud] told this newspaper by phone from the airport. [m15:GUY.COP Detectives], [m27=m14 he] said, {e6 had wanted} to see [m39=m14 his] bag.
[m28=m6 Mr Jagdeo], general secretary of [m16:GUY.OPP the People's Progressive Party], called for calm and {e7 offered} [m40=m5 the other side] a meeting on the date.
All this comes at a bad hour. [m17:VEN.MIL A Venezuelan navy vessel] {e8 approached} two ships that prospected for [m18:USA.BUS ExxonMobil] a hundred miles off [m19:@GUY Essequibo] today; they turned about. [m20:GUY.GOV The Ministry of Foreign Affairs] is to {e9 protest} to [m29:VEN.GOV Caracas] and inform [m21:UN António Guterres], who in January sent the border case to [m22:ICJ the International Court of Justice].
[m23:GUY.LAB The sugar workers' union GAWU] put out a cheer. It is affiliated to [m24:GUY.LAB FITUG], the federation led by [m25:GUY.LAB Carvil Duncan].
e1 m6,m7 > m5 SANCTION actual 2018-12-21/day mode=discontinue ctx=legislative
e2 m11 > m6 CONCEDE actual 2018-12-21/day ctx=legislative
e3 m26 > m36 SUPPORT actual 2018-12-21/none ctx=legislative
e4 m26 > m6 CONCEDE planned 2018-12-21/none ctx=election
e5 m13 > m7 ACCUSE actual 2018-12-22/none mode=allege ctx=corruption
e6 m15 > m7 REQUEST requested 2018-12-21/none ctx=legal said=m27
e7 m28 > m40 AGREE planned 2018-12-22/none ctx=election
e8 m17 > m18 COERCE actual 2018-12-22/day mode=obstruct ctx=territory,natural_resource
e9 m20 > m29 ACCUSE planned 2018-12-22/none mode=disapprove ctx=territory
q1 m3 direct cue=said
q2 m30 direct
q3 m14 direct cue=told
rel m7 member_of m8
rel m8 member_of m35
rel m9 member_of m35
rel m10 member_of m9
rel m12 leads m31
rel m28 leads m16
rel m23 member_of m24
rel m25 leads m24

### ERR News 2007-04-28 article
= Second night: [m21:@EST Tallinn] {e1 looted}, [m1:EST.GOV Ansip] stands by the move
~byline ERR News
~date_line 28.04.2007 10:12
At four on Friday morning a crane lifted the soldier from his plinth on Tõnismägi and took him nobody would say where.
It was quicker than planned. [m2:EST.GOV The government], meeting at half past three, had {e2 brought it forward} because of what had gone on since the evening before: about a thousand [m3:EST.CVL mostly Russian-speaking youths] {e3 stormed} the cordon, and when [m4:EST.COP police] {e4 drove} [m22=m3 them] {e5 off} with batons and sound bombs, {e6 went for} the shops. One of [m23=m3 them], [m5:RUS.CVL Dmitri Ganin], twenty, was stabbed to death by persons unknown.
The tally of the two nights is 156 hurt and [m24:EST.CVL over 800] {e7 detained}. [m25=m24 They] are held in a terminal of the port.
[m6=m1 The prime minister] chairs [m7:EST.PTY the Reform Party], which won in March with this as its promise. [m26=m6 His] coalition partner [m8:EST.PTY the Pro Patria and Res Publica Union] had never thought [m27=m6 him] slow. [m9:EST.PTY Edgar Savisaar], mayor of the capital and at the head of [m10:EST.PTY the Centre Party], on the other hand {e8 faulted} the timing: one doesn't dig up graves two weeks before the 9th of May.
"<<q1 Then one never does>>," [m11=m1 Andrus Ansip] {e9 retorted} at noon.
[m12:RUS.LEG Russia's Federation Council] unanimously {e10 called on} [m13:RUS.GOV Vladimir Putin] to break off relations. [m14:RUS.GOV Sergey Lavrov], in Oslo for talks with [m15:NATO NATO], {e11 spoke of} blasphemy. In front of [m28:EST.GOV the Estonian embassy] in Moscow [m16:RUS.CVL Nashi], a youth movement which [m29:RUS.CVL Vasily Yakemenko] heads and which is close to [m17:RUS.GOV the Kremlin], have pitched tents; [m30=m16 they] {e12 keep} anyone from going in.
Since Friday evening [m31=m2 government] websites have crashed one by one. [m32:EST.GOV A ministry official here] {e13 suspects} computers in [m33:@RUS Russia]. [m34=m17 The presidential staff] there {e14 rejects} that.
[m18:FIN.GOV Finland's] and [m35:DEU.GOV Germany's foreign minister], the latter speaking for [m36:EU the EU], over which his country now presides, {e15 appealed} for calm to [m37=m3 the demonstrators].
[m19:EST.LEG The Riigikogu's speaker, Ene Ergma], {e16 will receive} [m20:RUS.LEG a delegation of the Duma] on Monday.
e1 m3 > m2 PROTEST actual 2007-04-26/none mode=riot ctx=religion_ethnicity again
e2 m2 > m3 REJECT actual 2007-04-27/day ctx=religion_ethnicity
e3 m3 > m4 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity
e4 m4 > m22 ASSAULT actual 2007-04-26/day mode=crowd-control ctx=repression
e5 m4 > m22 ASSAULT actual 2007-04-26/day mode=crowd-control ctx=repression again
e6 m3 > m2 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity again
e7 m4 > m24 COERCE actual 2007-04-28/none mode=arrest ctx=legal
e8 m9 > m1 ACCUSE actual 2007-04-28/none mode=disapprove ctx=religion_ethnicity
e9 m11 > m9 REJECT actual 2007-04-28/none ctx=religion_ethnicity
e10 m12 > m13 REQUEST requested 2007-04-28/none mode=change ctx=diplomatic
e11 m14 > m2 ACCUSE actual 2007-04-28/none mode=disapprove ctx=diplomatic
e12 m30 > m28 PROTEST actual 2007-04-28/none mode=obstruct ctx=diplomatic
e13 m32 > m34 ACCUSE actual 2007-04-28/none mode=allege ctx=technology
e14 m34 > m32 REJECT actual 2007-04-28/none ctx=technology
e15 m18,m35 > m37 REQUEST requested 2007-04-28/none mode=yield ctx=diplomatic
e16 m19 > m20 AGREE planned 2007-04-30/day ctx=legislative,diplomatic
q1 m11 direct cue=retorted
rel m6 leads m7
rel m9 leads m10
rel m29 leads m16
rel m16 ally_of m17
rel m36 led_by m35
