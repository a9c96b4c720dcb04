### The Jerusalem Post 2023-03-28 article
= [m1:ISR.GOV Netanyahu] {e1 hits pause}, [m2:ISR.PTY Ben-Gvir] gets a guard of his own
~byline By ELIAV BROMBERG, YAEL STERN
~date_line MARCH 28, 2023 00:41
The planes took off again after seven hours, the malls opened, and [m3:HISTADRUT.LAB the Histadrut] went home as fast as it had come.
Its chairman, [m4:HISTADRUT.LAB Arnon Bar-David], {e2 had declared} the general strike on Monday morning with the heads of the largest banks at his side. [m5=m1 The prime minister] went on the air shortly after eight in the evening. "<<q1 Out of national responsibility [m6=m5 I] am {e3 suspending} the second and third readings>>," [m7=m5 he] said.
What moved [m27=m1 him] was the uproar over the {e4 sacking} of [m8:ISR.GOV Defense Minister Yoav Gallant], who on Saturday night {e5 had called} from the same screen for the bills to be stopped. When word came, on Sunday at nine, [m9:ISR.CVL tens of thousands] {e6 poured} onto the Ayalon highway and lit bonfires. [m10:ISR.COP Police] needed five hours and a water cannon to {e7 clear} it.
Not everyone in the coalition wanted peace. [m11=m2 The national security minister], who heads [m12:ISR.PTY Otzma Yehudit], {e8 had threatened} to leave. In return for staying, [m28=m2 he] received a letter in which [m25=m1 Netanyahu] {e9 undertakes} to set up a national guard under [m13=m2 his] ministry.
[m14:ISR.OPP Yair Lapid] and [m15:ISR.OPP Benny Gantz] {e10 welcomed} the halt with their fingers crossed, and will send teams to [m16:ISR.GOV President Isaac Herzog] today for the first round of {e11 talks}. [m17:ISR.OPP Labor's Merav Michaeli] {e12 stays out}. "<<q2 A thief who pauses is on a break>>," said [m18:ISR.CVL protest organizer Shikma Bressler], whose [m19:ISR.CVL Black Flags] {e13 will be} back on Kaplan Street on Saturday.
[m20:ISR.MIL Reserve pilots of 69 Squadron], who {e14 refused} to train on March 5, have not said whether [m29=m20 they] will fly.
In Efrat, [m21:ISR.CVL supporters of the reform] {e15 beat up} [m26:ISR.CVL a taxi driver]. Two were {e16 detained}.
[m22:USA.GOV The White House] {e17 praised} the pause. [m23:GBR.GOV Rishi Sunak] had raised the matter with [m24=m1 his guest] in [m30:@GBR London] three days before.
e1 m1 > m14,m15 CONCEDE actual 2023-03-27/day ctx=legal,legislative again
e2 m4 > m1 PROTEST actual 2023-03-27/day mode=strike ctx=legal
e3 m6 > m9 CONCEDE actual 2023-03-27/day ctx=legal,legislative
e4 m5 > m8 SANCTION actual 2023-03-26/day mode=discontinue ctx=executive
e5 m8 > m1 REQUEST requested 2023-03-25/day mode=change ctx=legal,military
e6 m9 > m1 PROTEST actual 2023-03-26/day mode=demo ctx=legal
e7 m10 > m9 ASSAULT actual 2023-03-26/none mode=crowd-control ctx=repression
e8 m11 > m1 THREATEN threatened 2023-03-28/none ctx=political_institutions
e9 m25 > m2 CONCEDE actual 2023-03-27/none ctx=political_institutions
e10 m14,m15 > m1 SUPPORT actual 2023-03-27/none ctx=legal
e11 m14,m15 > m16 AGREE planned 2023-03-28/day ctx=legal
e12 m17 > m16 REJECT actual 2023-03-28/none mode=meet ctx=legal
e13 m19 > m1 PROTEST planned 2023-04-01/day mode=demo ctx=legal
e14 m20 > m1 REJECT actual 2023-03-05/day mode=yield ctx=military,legal bg
e15 m21 > m26 ASSAULT actual 2023-03-28/none mode=beat ctx=legal
e16 m10 > m21 COERCE actual 2023-03-28/none mode=arrest ctx=crime
e17 m22 > m1 SUPPORT actual 2023-03-28/none ctx=legal,diplomatic
q1 m7 direct cue=said
q2 m18 direct cue=said
rel m4 leads m3
rel m11 leads m12

### Trinidad Express 2011-08-25 article
= [m1:TTO.COP Police] {e1 scoop up} 115 on first night; [m2:TTO.LAB unions] say curfew aimed at them
~byline By Asha Ramnarine
~date_line Aug 25, 2011 at 12:38 AM ECT
The bars of St James closed at nine for the first time since 1990.
Prime Minister [m3:TTO.GOV Kamla Persad-Bissessar] on Sunday {e2 proclaimed} a limited state of emergency in six areas, after eleven people had died by the gun in three days. By Wednesday noon, according to a joint release, [m4=m1 the Police Service] and [m5:TTO.MIL the Defence Force] had [m21:TTO.CVL 115 persons] in custody, most for unpaid maintenance.
Laventille is where [m25=m1+m5 they] were thickest. "<<q1 [m26=m1+m5 They] took [m6:TTO.CVL my] two sons and left the guns in the drain>>," said [m7=m6 Merle Alleyne] of Beetham Gardens.
[m8:TTO.GOV Attorney General Anand Ramlogan] {e4 explained} that the drug seizure of August 14 had provoked a war among [m22:TTO.CRM gangs]. [m9:TTO.OPP Opposition Leader Dr Keith Rowley], whose [m10:TTO.OPP People's National Movement] holds 12 seats of 41, did not believe [m23=m8 him]: [m24=m9 he] {e5 asked} why a government that {e6 had shelved} its own offshore patrol vessels last September was now hunting for guns on land. [m27=m10 The PNM] {e7 will support} an extension on September 4 "<<q2 if the evidence walks in first>>".
Suspicion is not confined to the parties. [m11:OWTU.LAB The Oilfields Workers' Trade Union] {e8 had given} notice of a two-day national shutdown for this week. Its head, [m12:OWTU.LAB Ancel Roget], {e9 cancelled} it on Monday, and {e10 charges} that the emergency was tailored to break [m13=m2 the labour movement].
[m14:TTO.GOV Minister of Labour Errol McLeod], once president of the same union, {e11 rejects} that outright.
[m15:TTO.PTY The People's Partnership] is made up of five organisations. One of them, [m16:TTO.PTY the Movement for Social Justice], led by [m17:TTO.PTY David Abdulah], {e12 has called} on its partners to lift the curfew in [m18:@TTO San Fernando]. [m28=m16 It] does not mean to leave.
[m19:USA.GOV The United States Embassy] cautioned travellers, and [m20:WICB the West Indies board] moved a match.
e1 m1 > m21 COERCE actual 2011-08-23/none mode=arrest ctx=crime again
e2 m3 > m21 COERCE actual 2011-08-21/day mode=curfew ctx=crime
e4 m8 > m22 ACCUSE actual 2011-08-25/none mode=allege ctx=crime,illegal_drugs
e5 m9 > m3 ACCUSE actual 2011-08-25/none mode=disapprove ctx=crime
e6 m3 > m5 SANCTION actual 2010-09-01/month mode=discontinue ctx=military bg
e7 m10 > m3 AGREE hypothetical 2011-09-04/day ctx=legislative
e8 m11 > m3 THREATEN threatened 2011-08-25/none ctx=economic bg
e9 m12 > m3 CONCEDE actual 2011-08-22/day ctx=economic
e10 m12 > m3 ACCUSE actual 2011-08-25/none mode=allege ctx=rights_freedoms
e11 m14 > m12 REJECT actual 2011-08-25/none ctx=rights_freedoms
e12 m16 > m15 REQUEST requested 2011-08-25/none mode=change ctx=rights_freedoms
q1 m7 direct cue=said
q2 m10 mixed
rel m9 leads m10
rel m12 leads m11
rel m17 leads m16
rel m16 member_of m15

### The Times of Central Asia 2020-10-07 article
= Two prime ministers, no speaker: [m1:@KGZ Bishkek] on the second day
~byline By our correspondent
~date_line Wed, 07 Oct 2020
[m2:KGZ.OPP Sadyr Japarov] was in prison on Monday evening. On Tuesday evening, in the Dostuk hotel, some [m3:KGZ.LEG thirty deputies] {e1 voted} [m32=m2 him] prime minister.
[m25:KGZ.CVL The crowd] that {e2 freed} [m33=m2 him] from the cells of the security committee had stormed the White House an hour before, angered by the elections of October 4. In those, only four of sixteen parties passed the threshold, three of them loyal to [m4:KGZ.GOV President Sooronbay Jeenbekov].
[m5=m4 The president] {e3 told} [m6:KGZ.CVL citizens] in a video that "<<q1 certain forces>>" had tried to seize power illegally. [m26=m4 He] {e4 instructed} [m7:KGZ.COP the police] not to fire, [m34=m4 he] said. [m8:KGZ.GOV The Central Election Commission] {e5 annulled} the poll on Tuesday.
Other prisoners walked out, too: [m9:KGZ.ELI former president Almazbek Atambayev], whom [m27:KGZ.JUD a court] {e6 sentenced} to eleven years in June, and [m10:KGZ.ELI his last premier, Sapar Isakov].
A Coordination Council of nine parties does not accept the vote in the hotel. Its candidate is [m11:KGZ.OPP Omurbek Babanov's] friend [m12:KGZ.OPP Tilek Toktogaziev], a greenhouse owner of 29. "<<q2 [m13=m2 He] came with stones, and [m14=m3 they] came out with a decree>>," Toktogaziev said of the session. [m28:KGZ.CVL Supporters of Toktogaziev] and [m29:KGZ.CVL Japarov's men] {e7 threw} bottles at each other on Ala-Too Square.
[m15:KGZ.OPP Ata-Meken], whose leader [m16:KGZ.OPP Omurbek Tekebayev] is a veteran of both previous revolutions, {e8 appealed} to [m17=m4 Jeenbekov] to hand his powers over in order. A motion to {e9 impeach} [m18=m4 him] was registered with three signatures.
Volunteers in white armbands guard shops, and in Kumtor [m19:CAN.BUS Centerra Gold], the Canadian owner, kept the mine running. At Jerooy, [m20:KGZ.CVL villagers] {e12 set fire to} the plant of [m21:RUS.BUS Alliance], a Russian company.
[m22:RUS.GOV The Kremlin] reminded everybody of [m31:CSTO the CSTO], the alliance in which [m35=m22 Russia] and [m30:KGZ.GOV Kyrgyzstan] are members; [m23:RUS.MIL the 999th base] at Kant {e14 was put on} higher alert. [m24:KAZ.GOV Nur-Sultan] {e15 closed} the border.
e1 m3 > m2 SUPPORT actual 2020-10-06/day ctx=legislative
e2 m25 > m2 PROTEST actual 2020-10-05/day mode=riot ctx=election
e3 m5 > m2 ACCUSE actual 2020-10-06/none mode=allege ctx=election
e4 m26 > m7 REQUEST requested 2020-10-06/none mode=yield ctx=repression
e5 m8 > m6 CONCEDE actual 2020-10-06/day ctx=election
e6 m27 > m9 SANCTION actual 2020-06-01/month mode=convict ctx=legal,corruption bg
e7 m28 > m29 ASSAULT actual 2020-10-06/none mode=primitive ctx=political_institutions
e8 m15 > m17 REQUEST requested 2020-10-07/none mode=yield ctx=executive
e9 m3 > m18 SANCTION hypothetical 2020-10-07/none ctx=legislative
e12 m20 > m21 PROTEST actual 2020-10-06/none mode=riot ctx=natural_resource
e14 m22 > m23 MOBILIZE actual 2020-10-06/none mode=troops ctx=military
e15 m24 > m30 COERCE actual 2020-10-06/none mode=restrict ctx=migration
q1 m5 mixed
q2 m12 direct cue=said
rel m16 leads m15
rel m22 member_of m31
rel m30 member_of m31
