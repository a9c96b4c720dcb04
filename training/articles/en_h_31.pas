### The Jakarta Post 2011-11-08 article
= [m1:IDN.LAB Freeport strikers] {e1 reject} 30 percent, [m2:IDN.COP police] {e2 get} lunch money
~byline Markus Wenda and Hans Purba, The Jakarta Post, Timika/Jakarta
~date_line Tue, November 08 2011, 9:15 AM
Seven weeks into a strike at the world's largest gold mine, the provincial governor has brought the two sides to the same table and the table has not moved.
[m3:IDN.GOV Acting Papua governor Syamsul Arief Rivai] {e3 hosted} [m4:IDN.BUS PT Freeport Indonesia] and [m5:IDN.LAB the All-Indonesia Workers Union (SPSI)] for six hours in [m6:@IDN Jayapura] on Monday. [m27=m4 The company] {e4 raised} its offer to 30 percent over two years. [m7:IDN.LAB Juli Parorrongan], the union's spokesman, said [m28=m4 it] was still US$4 an hour short.
"<<q1 [m8=m5 We] came down from $30 to $7.50. How low does one kneel?>>" [m9=m7 he] asked.
Since Oct. 10, when [m10:IDN.COP Mobile Brigade officers] {e5 shot dead} [m11:IDN.LAB Petrus Ayamiseba] near the Gorong-Gorong terminal, workers {e6 have sealed} the road to the mine and the pipe that carries the concentrate {e7 has been cut} in twenty places. [m12:IDN.GOV Energy minister Jero Wacik] {e8 asked} both last week to remember that the state loses $6.7 million a day.
Three more [m13:IDN.CVL people] {e9 died} in ambushes along the road by [m14:IDN.UAF gunmen] whom [m15=m2 the Papua Police] {e10 identify} with [m16:OPM.REB the Free Papua Movement (OPM)]. A man who calls himself an OPM commander, [m17:OPM.REB Kelly Kwalik's] nephew, {e11 disowned} the shootings.
Embarrassing for the force was an admission by its chief in Jakarta. [m18:IDN.COP National Police chief Gen. Timur Pradopo] {e12 confirmed} on Oct. 28 that officers accept cash from the mine, an affair on which [m19:ICW.NGO Indonesia Corruption Watch (ICW)] is now {e14 filing} a report with [m20:KPK.GOV the Corruption Eradication Commission].
The [m21:IDN.LEG House of Representatives'] Papua desk, chaired by [m22:IDN.LEG Priyo Budi Santoso], {e15 will summon} the directors this month. [m23:USW.LAB The United Steelworkers] of the United States {e16 wrote} to [m24:USA.BUS Freeport-McMoRan], the parent of the Indonesian firm, in support of [m25=m1 the miners].
e1 m1 > m4 REJECT actual 2011-11-07/day ctx=natural_resource,economic again
e2 m4 > m2 AID actual 2011-10-28/none ctx=corruption again
e3 m3 > m4,m5 CONSULT actual 2011-11-07/day mode=third-party ctx=natural_resource,economic
e4 m4 > m5 CONCEDE actual 2011-11-07/day ctx=economic
e5 m10 > m11 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression,natural_resource
e6 m1 > m4 PROTEST actual 2011-10-10/none mode=obstruct ctx=natural_resource
e7 m1 > m4 PROTEST actual 2011-10-10/none mode=vandalize ctx=natural_resource
e8 m12 > m4,m5 REQUEST requested 2011-11-01/week mode=yield ctx=natural_resource,economic
e9 m14 > m13 ASSAULT actual 2011-11-08/none mode=firearms ctx=natural_resource
e10 m15 > m16 ACCUSE actual 2011-11-08/none mode=allege ctx=territory
e11 m17 > m15 REJECT actual 2011-11-08/none ctx=territory
e12 m18 > m4 CONCEDE actual 2011-10-28/day ctx=corruption
e14 m19 > m2 ACCUSE planned 2011-11-08/none ctx=corruption
e15 m21 > m4 ACCUSE planned 2011-11-01/month mode=investigate ctx=legislative,natural_resource
e16 m23 > m24 REQUEST requested 2011-11-08/none mode=yield ctx=economic
q1 m9 direct cue=asked
rel m4 part_of m24

### Dawn 2018-11-01 article
= [m1:PAK.JUD Apex court] {e1 acquits} [m2:PAK.CVL Aasia Bibi]; [m3:TLP.PTY TLP] sits down on the motorways
~byline The Newspaper's Staff Reporter
~date_line Updated November 01, 2018
ISLAMABAD: It took [m4:PAK.JUD Chief Justice Mian Saqib Nisar] two minutes on Wednesday to read what a woman in Multan had been waiting for since 2010.
[m5=m1 The Supreme Court] {e2 set aside} the death sentence which [m6:PAK.JUD a trial court in Nankana Sahib] {e3 had given} [m26=m2 her] eight years ago for blasphemy, and {e4 ordered} that [m27=m2 she] be released forthwith, if not wanted elsewhere. [m7=m2 The farmhand] had always denied the charge.
By noon [m8:TLP.PTY activists of the Tehreek-i-Labbaik Pakistan] {e5 had shut} the Faizabad interchange, Shahdara and Numaish. At the Lahore sit-in, [m9:TLP.PTY Pir Afzal Qadri], a co-founder, {e6 called} on the guards and the cooks of the three judges to do what [m28=m9 he] said was their duty, and on [m10:PAK.MIL the army] to mutiny against its chief.
That made the prime minister change his evening. "<<q1 Do not force the state to take action>>," [m11:PAK.GOV Imran Khan] {e7 warned} on television before leaving for [m12:@CHN Beijing]. "<<q2 [m13=m11 We] will protect lives.>>" [m29=m11 He] described those behind the call as a tiny section out for votes.
[m14:PAK.GOV Punjab] {e8 banned} gatherings of more than four until Nov 10. [m25:PAK.PRM Rangers] {e9 moved} into the Red Zone, and mobile service in four cities {e10 was stopped} from Thursday morning on the orders of [m15:PAK.GOV the interior ministry].
[m16:PAK.OPP The PPP's Bilawal Bhutto-Zardari] and [m17:PAK.OPP PML-N leader Shahbaz Sharif] {e11 stood} with [m30=m11 the government] in the Assembly. [m18:PAK.OPP The MMA], the alliance headed by [m19:PAK.OPP Maulana Fazlur Rehman], {e12 did not}: [m31=m18 it] {e13 has summoned} its followers for Friday.
The governor of Punjab, [m20:PAK.GOV Salmaan Taseer], who {e14 had pleaded} for Aasia, {e15 was murdered} in 2011 by [m21:PAK.COP his own guard]. The party that blocks the roads today was born at that man's funeral.
Her husband, [m22:PAK.CVL Ashiq Masih], {e16 appealed} from hiding to [m23:GBR.GOV Britain] and [m24:CAN.GOV Canada] for a home.
e1 m1 > m2 CONCEDE actual 2018-10-31/day ctx=legal,religion_ethnicity again
e2 m5 > m2 CONCEDE actual 2018-10-31/day ctx=legal,religion_ethnicity
e3 m6 > m2 SANCTION actual 2010-01-01/year mode=convict ctx=legal,religion_ethnicity bg
e4 m5 > m2 CONCEDE planned 2018-10-31/day ctx=legal
e5 m8 > m5 PROTEST actual 2018-10-31/day mode=obstruct ctx=religion_ethnicity,legal
e6 m9 > m10 REQUEST requested 2018-10-31/day mode=assist ctx=religion_ethnicity
e7 m11 > m8 THREATEN threatened 2018-10-31/day mode=violence ctx=religion_ethnicity
e8 m14 > m8 COERCE actual 2018-10-31/none mode=restrict ctx=rights_freedoms
e9 m25 > m8 MOBILIZE actual 2018-10-31/none mode=troops ctx=religion_ethnicity
e10 m15 > m8 COERCE planned 2018-11-01/day mode=censor ctx=rights_freedoms
e11 m16,m17 > m11 SUPPORT actual 2018-10-31/none ctx=legislative
e12 m18 > m11 REJECT actual 2018-10-31/none ctx=religion_ethnicity
e13 m18 > m11 PROTEST planned 2018-11-02/day ctx=religion_ethnicity
e14 m20 > m2 SUPPORT actual 2018-11-01/none ctx=human_rights bg
e15 m21 > m20 ASSAULT actual 2011-01-01/year mode=targeted ctx=religion_ethnicity bg
e16 m22 > m23,m24 REQUEST requested 2018-11-01/none mode=assist ctx=asylum
q1 m11 direct cue=warned
q2 m11 direct
rel m19 leads m18

### The Straits Times 2012-11-28 article
= [m1:CHN.LAB Drivers from China] {e1 stay in} dorm; [m2:SGP.GOV ministers] say no tolerance
~byline By Maria Tay and Royston Goh
~date_line Published on Nov 28, 2012
FOR the second day running, 88 bus drivers did not report for work yesterday. In [m3:@SGP Singapore], that is news.
[m21=m1 They] are employees of [m4:SGP.BUS SMRT] on two-year contracts and live twelve to a room in Woodlands. Their grievance is that [m5:MYS.LAB Malaysian colleagues] got a bigger rise.
On Monday 171 of [m6=m1 them] {e2 refused} to board the shuttle to the depots, the first strike in the Republic since 1986. [m7:SGP.COP Police] {e3 sent} six red trucks, which stood empty under the trees all day.
"<<q1 By taking matters into their own hands [m8=m1 the drivers] have clearly crossed the line>>," [m9:SGP.GOV Acting Manpower Minister Tan Chuan-Jin] {e4 said} at a briefing. [m10:SGP.GOV His ministry] {e5 has begun} an investigation under the law on essential services, which asks for 14 days' notice.
[m11=m4 The operator] {e6 promised} to put right the bedbugs and to look again at the pay. Its chief executive, [m12:SGP.BUS Desmond Kuek], who came from the army two months ago, admitted that <<q2 management could have done better>>. [m22=m12 He] apologised to commuters.
[m13:SGP.LAB The National Transport Workers' Union], an affiliate of [m20:NTUC.LAB the NTUC], kept its distance: none of the men is a member. [m14:NTUC.LAB NTUC secretary-general Lim Swee Say], who sits in Cabinet, {e9 called} the stoppage illegal and urged workers to come to the union.
[m15:SGP.OPP The Workers' Party] {e10 asked} in a statement why it took a strike for the ministry to inspect the rooms. [m16:SGP.OPP Its chief, Low Thia Khiang], was not available.
[m17:CHN.GOV The Chinese embassy] sent a counsellor to Woodlands and {e12 expressed} concern. In [m23:@CHN Beijing], [m18:CHN.GOV spokesman Shen Danyang] of the Commerce Ministry {e13 hoped} that [m19:SGP.GOV Singapore] would protect the men's rights.
Twenty of the drivers {e14 were taken} to the [m24:@SGP Police Cantonment Complex] last night for their statements. Buses ran at 95 per cent.
e1 m1 > m4 PROTEST actual 2012-11-27/day mode=strike ctx=economic again
e2 m6 > m4 PROTEST actual 2012-11-26/day mode=strike ctx=economic
e3 m7 > m1 MOBILIZE actual 2012-11-26/day mode=police ctx=economic
e4 m9 > m8 ACCUSE actual 2012-11-27/none mode=disapprove ctx=legal,economic
e5 m10 > m1 ACCUSE actual 2012-11-27/none mode=investigate ctx=legal
e6 m11 > m1 AGREE actual 2012-11-28/none ctx=economic
e9 m14 > m1 ACCUSE actual 2012-11-28/none mode=disapprove ctx=legal,economic
e10 m15 > m10 ACCUSE actual 2012-11-28/none mode=disapprove ctx=economic
e12 m17 > m19 ACCUSE actual 2012-11-28/none mode=disapprove ctx=diplomatic,economic
e13 m18 > m19 REQUEST requested 2012-11-28/none mode=change ctx=diplomatic,economic
e14 m7 > m1 COERCE actual 2012-11-27/day mode=arrest ctx=legal
q1 m9 direct cue=said
q2 m12 indirect cue=admitted
rel m12 leads m11
rel m14 leads m20
rel m13 member_of m20
rel m16 leads m15
