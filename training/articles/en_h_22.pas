### The Nation (Malawi) 2019-07-05 article
= [m1:HRDC.CVL HRDC] {e1 marches} on; [m2:MWI.GOV Ansah] stays put
~byline JACOB NANKWENYA, Staff Reporter
~date_line 5th July 2019
Shops in [m3:@MWI Limbe] lowered their shutters at eight. By nine the first tyres were burning in [m4:@MWI Ndirande], and by noon [m5:MWI.COP police] had {e2 run out} of tear gas.
Thursday's marches in four cities were the third since [m6:MWI.GOV the Malawi Electoral Commission] {e3 declared} [m7:MWI.GOV Peter Mutharika] re-elected on May 27. They were organised by [m8:HRDC.CVL the Human Rights Defenders Coalition], whose one demand is the head of [m9=m2 the commission's chairperson, Jane Ansah].
[m27=m9 She] has {e4 told} [m10:#Zodiak Zodiak] that [m28=m9 she] will go only when a court finds [m29=m9 her] in the wrong.
"<<q1 Then [m11=m8 we] shall sleep at her gate>>," [m12:HRDC.CVL Timothy Mtambo], the coalition's chairperson, {e5 threatened} from the top of a car in [m13:@MWI Lilongwe]. [m14=m12 He] was {e6 stopped} at Parliament roundabout, where [m15:MWI.MIL soldiers] {e7 stood between} the crowd and [m30=m5 the police] and {e8 were hugged} for it.
[m16:MWI.OPP The MCP's Lazarus Chakwera], second by 159,000 votes, and [m17:MWI.OPP Saulos Chilima], third, {e9 have challenged} the result in the Constitutional Court. Chilima, the former vice-president, founded [m18:MWI.OPP UTM] after {e10 falling out} with the President last year.
In Mzuzu, the office of [m19:MWI.PTY the governing DPP] {e11 was looted} by [m26:MWI.CVL a mob]. [m20:MWI.GOV Home Affairs Minister Nicholas Dausi] {e12 held} Mtambo's group liable and said <<q2 government {e13 would seek} an injunction>>. It tried in June; [m21:MWI.JUD Judge Kenyatta Nyirenda] {e14 dismissed} the application with costs.
[m22:MWI.REL The Public Affairs Committee], which groups churches and mosques, {e15 has offered} itself as a go-between. Its chairman, [m23:MWI.REL Felix Chingota], saw the President on Tuesday.
[m24:GBR.GOV High Commissioner Holly Tett], with [m25:USA.GOV US ambassador Virginia Palmer], {e16 urged} all sides to leave it to the judges.
e1 m1 > m2 PROTEST actual 2019-07-04/day mode=demo ctx=election again
e2 m5 > m1 ASSAULT actual 2019-07-04/day mode=crowd-control ctx=repression
e3 m6 > m7 SUPPORT actual 2019-05-27/day ctx=election bg
e4 m9 > m8 REJECT actual 2019-07-05/none mode=yield ctx=election
e5 m12 > m9 THREATEN threatened 2019-07-04/day ctx=election
e6 m5 > m14 COERCE actual 2019-07-04/day mode=restrict ctx=repression
e7 m15 > m5 MOBILIZE actual 2019-07-04/day mode=troops ctx=military
e8 m1 > m15 SUPPORT actual 2019-07-04/day ctx=military
e9 m16,m17 > m6 ACCUSE actual 2019-07-05/none ctx=legal,election bg
e10 m17 > m7 REJECT actual 2018-01-01/year ctx=political_institutions bg
e11 m26 > m19 PROTEST actual 2019-07-04/none mode=riot ctx=election
e12 m20 > m1 ACCUSE actual 2019-07-05/none mode=allege ctx=election
e13 m20 > m21 REQUEST planned 2019-07-05/none mode=assist ctx=legal
e14 m21 > m20 REJECT actual 2019-06-01/month ctx=legal bg
e15 m22 > m7,m1 AGREE actual 2019-07-05/none ctx=religion_ethnicity
e16 m24,m25 > m7,m16 REQUEST requested 2019-07-05/none mode=yield ctx=legal,diplomatic
q1 m12 direct cue=threatened
q2 m20 indirect cue=said
rel m9 leads m6
rel m12 leads m8
rel m23 leads m22

### The Santiago Times 2011-08-09 article
= [m1:CHL.EDU Students] {e1 reject} [m2:CHL.GOV Bulnes'] 21 points, pots ring across [m3:@CHL capital]
~byline Written by Rebecca Alvear
~date_line Tuesday, 09 August 2011 06:12
It took the deans a weekend to read the new minister's document and the students one assembly to bin it.
"<<q1 There is a bit of everything in it except free education>>," [m4:CHL.EDU Camila Vallejo] told [m5:#Cooperativa Radio Cooperativa] on Monday. The 23-year-old geographer presides over [m6:CHL.EDU the FECH], the student federation of the University of Chile, one of those that form [m7:CHL.EDU the CONFECH].
Education Minister [m8=m2 Felipe Bulnes] {e2 had sent} the proposal on August 1, two weeks after replacing [m9:CHL.GOV Joaquín Lavín]. [m10=m8 He] answered that [m11=m8 he] would now {e4 deal} with Congress instead. [m12:CHL.LEG Senate President Guido Girardi] {e5 welcomed} this, having himself {e6 invited} [m13=m1 the movement] the week before.
Last Thursday's violence hangs over it all. The march on La Alameda had {e7 been refused} a permit by [m14:CHL.GOV Mayor Cecilia Pérez]; [m15:CHL.COP Carabineros] {e8 took} 874 people into custody. At nine that night, from balconies, [m25:CHL.CVL the country] {e9 beat saucepans} for the first time since [m16:CHL.ELI Augusto Pinochet].
A department store burned. [m17:CHL.GOV Interior Minister Rodrigo Hinzpeter] {e11 put} that on the organizers. [m18:CHL.OPP The Communist Party's Guillermo Teillier] {e12 called} for [m27=m17 his] removal, and [m19:AMNESTY.NGO Amnesty International] {e13 asked} for a probe of [m20=m15 the uniformed police].
Today [m28=m1 they] {e14 march} once more, this time with a permit. [m21:CUT.LAB The CUT], led by [m22:CUT.LAB Arturo Martínez], {e15 plans} a two-day stoppage on August 24 and 25. [m26:CHL.LAB Copper workers] of [m23:CHL.BUS state-owned Codelco] {e16 downed tools} on July 11 for the first time in eighteen years.
[m24:CHL.GOV President Sebastián Piñera's] approval stands at 26 percent, the lowest of any leader since the return of democracy.
e1 m1 > m2 REJECT actual 2011-08-08/none mode=change ctx=inequality again
e2 m8 > m1 AGREE actual 2011-08-01/day ctx=inequality
e4 m10 > m12 AGREE planned 2011-08-08/none ctx=legislative
e5 m12 > m8 SUPPORT actual 2011-08-09/none ctx=legislative
e6 m12 > m13 REQUEST requested 2011-08-01/week mode=meet ctx=legislative bg
e7 m14 > m1 REJECT actual 2011-08-04/none ctx=rights_freedoms
e8 m15 > m1 COERCE actual 2011-08-04/day mode=arrest ctx=repression
e9 m25 > m24 PROTEST actual 2011-08-04/day mode=demo ctx=inequality
e11 m17 > m1 ACCUSE actual 2011-08-09/none mode=allege ctx=crime
e12 m18 > m17 REQUEST requested 2011-08-09/none mode=yield ctx=executive
e13 m19 > m20 REQUEST requested 2011-08-09/none ctx=human_rights
e14 m1 > m24 PROTEST planned 2011-08-09/day mode=demo ctx=inequality
e15 m21 > m24 PROTEST planned 2011-08-24/day mode=strike ctx=economic
e16 m26 > m23 PROTEST actual 2011-07-11/day mode=strike ctx=natural_resource bg
q1 m4 direct cue=told
rel m4 leads m6
rel m6 member_of m7
rel m22 leads m21
