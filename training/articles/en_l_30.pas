### Garowe Online 2012-10-01 article
= [m1:KEN.MIL Kenyan tanks] reach [m2:@SOM Kismayo] as [m3:ALSHABAAB.REB militants] {e1 pull out} overnight
~date_line Kismayo, Oct 01 (Garowe Online)
On Friday at three [m30=m1 they] had come from the sea. By Saturday morning there was nobody left to fight.
[m4:ALSHABAAB.REB Al Shabaab], which had run the port and lived off its charcoal since August 2008, {e2 drove away} in technicals, a tactical withdrawal in the words of [m5:ALSHABAAB.REB Sheikh Ali Mohamud Rage]. "<<q1 The infidels may have the buildings>>," [m28=m5 the spokesman] told a radio.
The {e3 landing} was the work of [m6=m1 the Kenya Defence Forces], part since June of [m7:AMISOM AMISOM], the mission of [m29:AU the African Union], which is led by [m8:UGA.GOV Uganda]. Beside [m31=m6 them] walked [m9:RASKAMBONI.REB the Ras Kamboni Brigade]. [m32=m9 Its] chief is [m10:RASKAMBONI.REB Ahmed Mohamed Islam], known as Madobe; [m33=m10 he] had the town himself once, together with [m34=m4 the men who are now running].
Who shall have it next? [m11:SOM.GOV President Hassan Sheikh Mohamud], elected three weeks ago, {e4 hailed} the soldiers but would like to name the administrator. Two others have ideas: [m12:KEN.GOV Nairobi], which for years has groomed a buffer called Azania, and [m13:ETH.GOV Addis Ababa], to which [m35=m9 the Brigade's] Ogaden clansmen are a thorn.
[m14:PUNTLAND.GOV Abdirahman Mohamed Farole], president of [m15:PUNTLAND.GOV Puntland], reminded all of the draft constitution. "<<q2 Jubaland is for the people of Juba>>," [m21=m14 he] said in [m16:@PUNTLAND Garowe], {e7 offering} mediation, provided that "<<q3 no capital, near or far, takes the chair>>".
[m22:KEN.REB Unknown men] {e8 threw} a hand grenade into a Sunday school of St Polycarp's in [m17:KEN.REL Nairobi's Juja Road] yesterday; a boy of nine died. [m23:KEN.COP Police there] {e9 blame} [m36=m22 sympathisers]. [m24:KEN.CVL Youths] {e10 beat} [m25:SOM.CVL Somalis] in Eastleigh in return.
[m18:UN Augustine Mahiga], who represents the UN, {e11 pleaded} for civilians to be spared. [m26=m18 He] {e12 mentioned} shelling from ships on September 11, and a girl. [m19:KEN.MIL Colonel Cyrus Oguna] {e13 denied} that [m20=m6 his navy] had {e14 hit} [m27:SOM.CVL a family's house].
~footer GAROWE ONLINE
e2 m4 > m6 RETREAT actual 2012-09-28/none mode=withdraw ctx=military,territory
e1 m3 > m1 RETREAT actual 2012-09-28/none mode=withdraw ctx=military,territory again
e3 m6 > m4 ASSAULT actual 2012-09-28/day ctx=military,territory
e4 m11 > m6 SUPPORT actual 2012-10-01/none ctx=military
e7 m21 > m11,m12,m13 AGREE planned 2012-10-01/none ctx=political_institutions
e8 m22 > m17 ASSAULT actual 2012-09-30/day mode=unconventional ctx=terrorism
e9 m23 > m36 ACCUSE actual 2012-09-30/none mode=allege ctx=terrorism
e10 m24 > m25 ASSAULT actual 2012-09-30/none mode=beat ctx=religion_ethnicity
e11 m18 > m6,m4 REQUEST requested 2012-10-01/none mode=yield ctx=human_rights
e12 m26 > m20 ACCUSE actual 2012-10-01/none mode=allege ctx=human_rights
e13 m19 > m26 REJECT actual 2012-10-01/none ctx=human_rights
e14 m20 > m27 ASSAULT denied 2012-09-11/day mode=heavy-weapons ctx=military
q1 m28 direct cue=told
q2 m21 direct cue=said
q3 m21 mixed
rel m4 controls m2 from=2008-08-01 to=2012-09-29
rel m6 part_of m7 from=2012-06-01
rel m7 led_by m8
rel m7 part_of m29
rel m10 leads m9
rel m14 leads m15

### The Herald (Glasgow) 2022-11-24 article
= Five judges, no ballot: [m1:GBR.GOV Sturgeon] turns to [m2:GBR.CVL the voters]
~byline Tom Garrick, Westminster correspondent
~date_line 24th November 2022
Lord Reed read for seventeen minutes, with no more expression than a man who announces trains.
Holyrood, said [m3:GBR.JUD the man who presides over] [m4:GBR.JUD the UK Supreme Court], {e1 has not got} the power to hold the vote on October 19 next year. All five on the bench were of one mind.
[m5:GBR.JUD Dorothy Bain], the Lord Advocate, had {e2 put} the question to [m6=m4 them] in June at [m27=m1 the First Minister's] wish. [m28=m5 She] thus had [m29=m5 her] answer, if not the one her employer would have chosen.
"<<q1 A partnership which may not be left isn't one>>," [m7=m1 the woman who leads] [m8:GBR.PTY the SNP] said on Wednesday, an hour afterwards. The next general election [m21=m1 she] means to {e3 make} a referendum in all but name. For that a conference will sit in spring.
[m9:GBR.GOV Rishi Sunak] {e5 thanked} the court in the Commons, and was {e6 asked} by [m10:GBR.PTY Ian Blackford], who heads [m11=m8 the Nationalists'] group there, how long democracy could be denied by people with fewer seats in Scotland than fingers. "<<q2 Now is the time to work together>>," [m25=m9 the prime minister] said, as predecessors had.
[m12:GBR.OPP Labour] agrees; [m30=m12 its] leader north of the border, [m13:GBR.OPP Anas Sarwar], {e8 spurns} any pact. [m14:GBR.PTY The Scottish Greens], in the Bute House coalition with [m22=m8 the SNP] since August last year, {e9 stand with} [m31=m14 their] senior partner. [m15:GBR.OPP Alex Salmond], at the head of [m16:GBR.OPP Alba], {e10 reproved} [m23=m1 his successor]: [m32=m1 she] had thrown an ace on the table without looking.
That evening some two thousand in front of Holyrood and, [m33:GBR.COP the police] say, fifteen places more, [m17:GBR.CVL Believe in Scotland's followers] {e11 rallied} in the rain. [m26=m17 This group], run by [m18:GBR.CVL Gordon MacIntyre-Kemp], is also part of no party.
In 2012 [m24:GBR.GOV the two governments] had {e12 come to terms} at Edinburgh; [m19:GBR.ELI David Cameron] {e13 lent} the powers then for once.
[m20:EU Brussels], asked, would not be drawn.
e1 m3 > m1 REJECT actual 2022-11-23/day ctx=legal,territory
e2 m5 > m6 REQUEST requested 2022-06-01/month ctx=legal,territory bg
e3 m21 > m9 REJECT planned 2022-11-23/day ctx=election,territory
e5 m9 > m4 SUPPORT actual 2022-11-23/day ctx=legal
e6 m10 > m9 ACCUSE actual 2022-11-23/day mode=disapprove ctx=legislative,territory
e8 m13 > m8 REJECT actual 2022-11-24/none ctx=political_institutions
e9 m14 > m22 SUPPORT actual 2022-11-24/none ctx=territory
e10 m15 > m23 ACCUSE actual 2022-11-24/none mode=disapprove ctx=territory
e11 m17 > m9 PROTEST actual 2022-11-23/day mode=demo ctx=territory
e12 m19 > m24 SUPPORT actual 2012-01-01/year ctx=territory bg
e13 m19 > m24 CONCEDE actual 2012-01-01/year ctx=territory bg
q1 m7 direct cue=said
q2 m25 direct cue=said
rel m3 leads m4
rel m7 leads m8
rel m10 leads m11
rel m13 leads m12
rel m14 ally_of m22 from=2021-08-01
rel m15 leads m16
rel m18 leads m26

### The Morung Express 2015-08-05 article
= [m1:NSCNIM.REB NSCN-IM] {e1 initials} framework, text under lock; neighbours ask what is in it
~byline Morung Express News, Dimapur, August 5
Two pages, and those who have seen them say that there's hardly anything on the second.
It happened on Monday evening at 7 Race Course Road. [m2:NSCNIM.REB Thuingaleng Muivah], general secretary of [m3=m1 the largest Naga group], {e2 put his name}, and so did [m4:IND.GOV R. N. Ravi], who speaks for [m5:IND.GOV the Centre] since last August; [m6:IND.GOV Prime Minister Narendra Modi] looked over both [m31=m2+m4 their] shoulders. [m7:NSCNIM.REB Isak Chishi Swu], the chairman, signed from [m32=m7 his] hospital bed.
"<<q1 [m33=m1 We] have come close, but [m34=m1 our] history is not for sale>>," [m30=m2 Muivah] said. [m26=m6 The host] {e3 paid tribute} to "<<q2 [m27:IND.CVL the great Naga people]>>".
The guns had been quiet since the truce of August 1, 1997. Not all: [m8:NSCNK.REB the faction of S. S. Khaplang], from [m35=m12 his] base in [m9:@MMR Taga], {e4 revoked} [m43=m8 its] own truce in March, and it was [m28=m8 this body] that on June 4 {e5 waylaid} a convoy in Chandel, killing eighteen of [m10:IND.MIL the 6 Dogra]. Five days on, [m11:IND.MIL special forces] {e6 crossed} into [m36:@MMR Myanmar] after [m29=m8 them].
[m12:NSCNK.REB Khaplang], the leader since the split of 1988, belongs with [m37=m8 his men] to [m13:UNLFWSEA.REB the United National Liberation Front of Western South East Asia], whose other members are [m14:ULFA.REB the Ulfa wing of Paresh Baruah], [m15:NDFB.REB the Songbijit faction] and [m16:KLO.REB the KLO]; [m38=m13 it]'s chaired by [m39=m12 him], too.
No map has been published. This troubles [m17:IND.GOV Okram Ibobi Singh]; the Manipur chief minister would {e7 go to court} should one acre be touched. [m18:IND.GOV Tarun Gogoi] of Assam and [m19:IND.GOV Nabam Tuki] of Arunachal, all three of [m20:IND.OPP the Congress], weren't told beforehand either. [m21:IND.OPP Sonia Gandhi], who heads [m40=m20 that party], {e8 protested} on Tuesday.
"<<q3 [m41=m21 She] was informed by [m42=m22 me] in person, in the House>>," [m22:IND.GOV Rajnath Singh] {e9 countered}.
[m23:IND.CVL The Naga Mothers' Association] walked from door to door yesterday with loaves. [m24:IND.CVL The Naga Hoho], an apex body of eighteen tribes, has {e10 called} [m25=m1 the signatories] to Kohima for Friday.
e2 m2 > m4 SUPPORT actual 2015-08-03/day ctx=military,territory
e1 m1 > m5 SUPPORT actual 2015-08-03/day ctx=military,territory again
e3 m26 > m27 SUPPORT actual 2015-08-03/day ctx=religion_ethnicity
e4 m8 > m5 SANCTION actual 2015-03-01/month mode=discontinue ctx=military bg
e5 m28 > m10 ASSAULT actual 2015-06-04/day mode=firearms ctx=military bg
e6 m11 > m29 ASSAULT actual 2015-06-09/day ctx=military,territory bg
e7 m17 > m5 ACCUSE hypothetical 2015-08-05/none mode=allege ctx=legal,territory
e8 m21 > m6 ACCUSE actual 2015-08-04/day mode=disapprove ctx=territory
e9 m22 > m21 REJECT actual 2015-08-05/none ctx=territory
e10 m24 > m25 REQUEST requested 2015-08-05/none mode=meet ctx=territory
q1 m30 direct cue=said
q2 m26 mixed cue=paid
q3 m22 direct cue=countered
rel m7 leads m3
rel m12 leads m8 from=1988
rel m8 member_of m13
rel m14 member_of m13
rel m15 member_of m13
rel m16 member_of m13
rel m12 leads m13
rel m17 member_of m20
rel m18 member_of m20
rel m19 member_of m20
rel m21 leads m20
