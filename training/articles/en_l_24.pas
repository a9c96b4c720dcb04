### Asia-Plus 2012-07-25 article
= Khorog after a day of fire: [m1:TJK.GOV Rahmon] orders a pause
~byline Author: Asia-Plus
~date_line DUSHANBE, July 25, 2012
Telephones in [m2:@TJK the Pamirs] have been silent since Tuesday, four in the morning. What is known came on foot.
At that hour [m3:TJK.MIL three thousand soldiers], with helicopters above [m33=m3 them], {e1 drove into} [m4:@TJK Khorog]. [m34=m3 They] were after four men, foremost [m5:TJK.REB Tolib Ayombekov], deputy commander of the border post at [m6:@TJK Ishkashim], once a field commander of [m7:UTO.REB the United Tajik Opposition] like most who matter there.
The reason given is the {e2 killing}, last Saturday, of [m8:TJK.SPY Major General Abdullo Nazarov]. [m31=m8 He] led [m9:TJK.SPY the regional directorate] of [m10:TJK.SPY the State Committee for National Security]. [m25:? Somebody] pulled [m35=m8 him] out of [m36=m8 his] car at the edge of town and stabbed him.
"<<q1 [m11=m5 I] was at a wedding, a hundred people saw [m12=m5 me]>>," [m30=m5 Ayombekov] told this agency on Monday; [m26=m5 he] {e3 denies} having sent anybody. [m27=m5 He] would {e4 come in} for questioning, [m37=m5 he] went on, provided that it was done in Khorog and not in the capital.
By the prosecutor general's count [m42:TJK.MIL 12 soldiers] and [m43:TJK.REB 30 gunmen] were killed. Locals speak of civilians, in Upper Khorog above all.
[m13:TJK.GOV President Emomali Rahmon], head also of [m14:TJK.PTY the People's Democratic Party], {e12 stopped} the shooting on Wednesday at the request of [m15:TJK.GOV Governor Qodir Qosim] and some elders; weapons are to be {e5 handed in} by the evening. On the square [m28:TJK.CVL the women] {e6 wouldn't} go home. [m29=m28 They] {e7 ask} that [m38=m3 the army] {e8 clear out} first.
[m16:TJK.REL The Aga Khan's representatives], whose word carries more here than a decree, {e9 appealed} to [m17:TJK.REL the Ismailis] to obey the law. [m18:TJK.OPP The Islamic Renaissance Party], whose leader is [m19:TJK.OPP Muhiddin Kabiri], proposed [m45=m18 itself] as go-between.
[m20:AFG.GOV Kabul] {e10 closed} [m39=m20 its] side of the Panj. [m21:RUS.MIL Russia's 201st division], part of the ground forces of [m22:RUS.MIL the Central Military District], stays in barracks, [m44:RUS.MIL its commander] assured; [m23:KGZ.GOV Bishkek] reinforced Batken. [m32:TJK.GOV Tajikistan] is a member of [m24:CSTO the CSTO], but [m40=m32 it] has asked [m41=m24 that body] for nothing.
~share Print version
e1 m3 > m5 ASSAULT actual 2012-07-24/day ctx=military,territory
e2 m25 > m8 ASSAULT actual 2012-07-21/day mode=primitive ctx=military
e3 m26 > m10 REJECT actual 2012-07-23/day ctx=legal
e4 m27 > m10 CONCEDE hypothetical 2012-07-23/day ctx=legal
e5 m5 > m13 CONCEDE planned 2012-07-25/day ctx=military
e6 m28 > m3 REJECT actual 2012-07-25/none mode=yield ctx=military
e7 m29 > m13 REQUEST requested 2012-07-25/none mode=yield ctx=military
e8 m38 > m29 RETREAT hypothetical 2012-07-25/none mode=withdraw ctx=military
e9 m16 > m17 REQUEST requested 2012-07-25/none mode=yield ctx=religion_ethnicity
e10 m20 > m1 SANCTION actual 2012-07-25/none mode=restrict ctx=territory
e12 m13 > m5 CONCEDE actual 2012-07-25/day mode=ceasefire ctx=military
q1 m30 direct cue=told
rel m31 leads m9 to=2012-07-21
rel m9 part_of m10
rel m13 leads m14
rel m19 leads m18
rel m21 part_of m22
rel m32 member_of m24
rel m5 member_of m7

### APA News 2022-10-03 article
= [m1:BFA.MIL Captain] in, [m2:BFA.MIL colonel] out: Ouagadougou's second {e1 putsch} in eight months
~byline APA-Ouagadougou
~date_line Published 03 October 2022 at 11:45 AM
It took seven conditions to make [m33=m2 him] go. [m34:BFA.REL The religious leaders] carried them from one barracks to the other all Sunday morning.
[m3=m2 Paul-Henri Sandaogo Damiba], whom officers of [m4:BFA.MIL the Patriotic Movement for Safeguard and Restoration] had raised to power in January, {e2 bowed out} so that no comrade should die, and left for [m5:@TGO Lomé]. [m6=m1 Ibrahim Traoré], 34, is the new president of [m29=m4 that movement], and in consequence of [m7:BFA.GOV the state].
Gunfire at the Baba Sy camp had woken the capital on Friday. At dusk [m35:BFA.MIL fifteen men] in masks stood in a television studio. [m36=m35 They] had lost faith, one read aloud: at Djibo, four days before, [m19:BFA.MIL eleven of their brothers] had been {e3 massacred} while escorting food. The convoy had been {e4 set upon} by [m8:JNIM.REB the Group for the Support of Islam and Muslims]; [m30=m8 that alliance], affiliated to [m9:ALQAEDA al-Qaeda], controls, with its rivals, four tenths of [m10:@BFA the country].
Why did [m45=m11 the crowd] go for [m21:FRA.GOV the French]? On Saturday [m20:BFA.MIL an officer] {e5 let it be understood} that [m37=m2 the fugitive] sat in the base at Kamboinsin, planning a return. "<<q1 Not with [m38=m22 our] help, not under [m39=m22 our] roof>>," {e6 ran} [m22:FRA.GOV the embassy's] disclaimer. [m11:BFA.CVL Youths with Russian colours] {e7 broke} the windows of [m23:FRA.GOV the cultural institute] all the same.
[m12:RUS.BUS Yevgeny Prigozhin] {e8 congratulated} [m24=m1 the captain] on a day when [m13:RUS.GOV the Kremlin] merely wished for order.
[m14:ECOWAS ECOWAS] had in July {e9 struck} a bargain with [m25=m2 the colonel] on a civilian return by 2024. On Monday [m40=m14 its] envoy, the Nigerien ex-president [m15:ECOWAS Mahamadou Issoufou], was on [m41=m15 his] way to {e10 see} whether [m26=m1 the successor] will {e11 honour} it. [m27=m1 He] will, [m42=m1 the captain] told RFI. [m16:GNB.GOV Umaro Sissoco Embaló], chairman of [m31=m14 the bloc's] conference, to which [m32:BFA.GOV Burkina] belongs although it is suspended, is said to be livid.
[m17:USA.GOV Ned Price] {e12 called} for restraint. At a roundabout [m28:? a woman] sold small flags. "<<q2 French ones [m44=m28 I] have too>>," [m43=m28 she] said, "<<q3 but they do not go.>>"
e1 m6 > m3 COERCE actual 2022-09-30/day mode=seize ctx=military,executive
e2 m3 > m6 RETREAT actual 2022-10-02/day mode=resign ctx=military,executive
e3 m8 > m19 ASSAULT actual 2022-09-26/day mode=firearms ctx=terrorism
e4 m8 > m19 ASSAULT actual 2022-09-26/day mode=firearms ctx=terrorism again
e5 m20 > m21 ACCUSE actual 2022-10-01/day mode=allege ctx=military
e6 m22 > m20 REJECT actual 2022-10-01/none ctx=military
e7 m11 > m23 PROTEST actual 2022-10-01/none mode=vandalize ctx=military
e8 m12 > m24 SUPPORT actual 2022-10-03/none ctx=military
e9 m14 > m25 SUPPORT actual 2022-07-01/month ctx=pro_democracy bg
e10 m15 > m26 AGREE planned 2022-10-03/day mode=visit ctx=pro_democracy
e11 m27 > m14 AGREE planned 2022-10-03/none ctx=pro_democracy
e12 m17 > m1 REQUEST requested 2022-10-03/none mode=yield ctx=military
q1 m22 direct
q2 m43 direct cue=said
q3 m28 direct
rel m6 leads m29
rel m6 leads m7
rel m30 part_of m9
rel m30 controls m10
rel m16 leads m31
rel m32 member_of m31

### The Lethbridge Herald 2016-06-30 article none
= Library gets its roof, and a robot
~byline By Marg Olafson on June 30, 2016
The ribbon was purple because somebody had bought the wrong one.
[m1:CAN.GOV Mayor Chris Spearman] cut it anyway, at noon on Wednesday, in front of a hundred readers and a brass quintet. Leaks had closed the upper floor since the spring of last year.
"<<q1 [m12=m1 I] learned to read two shelves from here>>," [m2=m1 he] told the guests.
[m3:CAN.GOV Alberta Culture Minister Ricardo Miranda] sent a letter and 1.2 million dollars; the city found the rest. [m4:CAN.OPP Grant Hunter], who sits for [m5:CAN.OPP the Wildrose Party], came by with [m13=m4 his] children.
What drew the lines was a machine that fetches books. Built by [m6:CAN.EDU students of Lethbridge College], it is called Margaret, after Atwood. It dropped two.
"<<q2 She's shy>>," explained [m7:? Owen Takahashi], [m8=m6 the team's] spokesman, and the children believed [m9=m7 him].
[m10:CAN.CVL Blackfoot elders] blessed the reading room, named after a storyteller of [m11:CAN.CVL the Kainai Nation]. The chief librarian, in tears, said <<q3 that the humidity was perfect>>.
Opening hours are longer on Thursdays.
q1 m2 direct cue=told
q2 m7 direct cue=explained
q3 ? indirect cue=said
rel m4 member_of m5
