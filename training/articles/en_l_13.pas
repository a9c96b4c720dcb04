### The Local Sweden 2023-07-11 article
= [m1:TUR.GOV Erdogan] {e1 lifts} the barrier. What did [m2:SWE.GOV Stockholm] pay?
~byline TT/The Local, news@thelocal.se
~date_line Published: 11 Jul, 2023 CET. Updated: Tue 11 Jul 2023 09:14 CET
~share Share this article
Seven lines on one sheet of paper, and a year of waiting was over. It was close to ten in the evening in [m3:@LTU Vilnius] when [m4:NATO Jens Stoltenberg], the secretary-general of [m5:NATO Nato], stepped up to a microphone.
Behind [m29=m4 him] stood [m6:SWE.GOV Ulf Kristersson], prime minister and leader of [m7:SWE.PTY the Moderates], with the look of a man whose train has come in after all.
[m8=m1 The Turkish president], [m30=m4 Stoltenberg] disclosed, had {e2 undertaken} to send [m9:SWE.GOV Sweden's] accession papers to [m10:TUR.LEG the Grand National Assembly] without delay.
"<<q1 Do not ask [m11=m4 me] for a day of the week>>," [m12=m4 he] added.
As late as Monday morning [m13=m1 the same man] had {e3 made} it all depend on [m31=m14 Brussels]: [m14:EU the EU] should first reopen the road on which [m32=m1 Ankara] has stood since 1999. That was new, and [m15:DEU.GOV Olaf Scholz] {e4 rebuffed} it between two doors. The two questions weren't connected, [m33=m15 the German] said.
So what is in the deal? [m16=m9 Sweden], already a member of [m17=m14 the Union], is to {e5 back} visas and a better customs treaty; a bilateral security panel will {e6 convene} yearly. Of F-16s, which [m18:USA.LEG Senator Bob Menendez], chairman of [m19:USA.LEG the Foreign Relations Committee], has {e7 blocked} for two years, it says not a word. "<<q2 Talks have gone forward>>," is all [m28=m18 he] gave away on Tuesday.
[m20:HUN.GOV Hungary] is left. [m34=m20 Its] foreign minister, [m21:HUN.GOV Péter Szijjártó], hurried to make known that ratification was "<<q3 only a technical matter>>" now.
At home [m22:SWE.PTY the Sweden Democrats], on whom [m36=m2 the cabinet] leans without including them, have always {e8 disliked} concessions; [m35=m22 their] chairman, [m23:SWE.PTY Jimmie Åkesson], was on holiday. [m24:SWE.CVL The Rojava Committee], a small solidarity group, {e9 hung} an effigy at the City Hall in January and means to {e10 do it again}.
Less than a fortnight ago [m26:IRQ.CVL an Iraqi] had {e11 burned} a Quran outside [m27:SWE.REL Stockholm's mosque]. [m25:OIC The Organisation of Islamic Cooperation] {e12 rebuked} [m37=m9 the country] for it on July 2nd.
~related READ ALSO: Timeline of Sweden's bid
e2 m8 > m9 CONCEDE actual 2023-07-10/day ctx=military,diplomatic
e1 m1 > m2 CONCEDE actual 2023-07-10/day ctx=military,diplomatic again
e3 m13 > m14 REQUEST requested 2023-07-10/day mode=change ctx=diplomatic
e4 m15 > m13 REJECT actual 2023-07-10/none ctx=diplomatic
e5 m16 > m8 AGREE planned 2023-07-10/day ctx=economic,migration
e6 m16 > m8 AGREE planned 2023-07-10/day ctx=terrorism
e7 m18 > m8 REJECT actual 2021-01-01/year ctx=military,legislative bg
e8 m22 > m2 REJECT actual 2023-07-11/none ctx=diplomatic
e9 m24 > m1 PROTEST actual 2023-01-01/month mode=demo bg
e10 m24 > m1 PROTEST planned 2023-07-11/none mode=demo
e11 m26 > m27 PROTEST actual 2023-06-28/none ctx=religion_ethnicity bg
e12 m25 > m37 ACCUSE actual 2023-07-02/day mode=disapprove ctx=religion_ethnicity
q1 m12 direct cue=added
q2 m28 direct
q3 m21 mixed
rel m4 leads m5
rel m6 leads m7
rel m16 member_of m17
rel m18 leads m19
rel m23 leads m22

### New Zimbabwe 2008-03-31 article none
= Warriors' bus breaks down, so they sing
~byline By Sports Reporter
~date_line 31/03/2008 00:00:00
[m1:? Sunday Chidzambwa] has coached the national team through worse. On Saturday night, though, [m7=m1 he] stood at the roadside near Beitbridge with 23 players and no spare fan belt.
"<<q1 [m8=m1 I] told the boys, sing, it keeps you warm>>," said [m2=m1 the coach].
A lorry driver took pity on [m9:? them] toward midnight. Their match with [m3:@BWA Botswana's] juniors, a friendly for charity, kicked off two hours late; it ended 1-1.
[m4:ZWE.CVL The football association], ZIFA, promised new tyres too. [m10=m4 Its] chief executive [m5:? Henrietta Rushwaya] paid for breakfast out of [m11=m5 her] own purse, the players said.
"<<q2 Somebody has to>>," [m12=m5 she] laughed.
In goal was [m13:? Tapuwa Kapini], who plays for [m6:@ZAF Platinum Stars] across the river. [m14=m13 He] saved a penalty on 80 minutes.
The takings, in pula, go to a children's ward in Bulawayo.
~related Tell us what you think: comments@newzimbabwe
q1 m2 direct cue=said
q2 m12 direct cue=laughed

### Times of Oman 2018-06-14 article
= Hodeidah: the first mile of the {e1 push} to the port
~byline By Times News Service and agencies
~date_line June 14, 2018 | 8:51 PM
Smoke stood over the coastal road on Thursday, where it passes the village of Nekheila, and ambulances drove with their lights off.
At dawn the day before, [m1:YEM.MIL forces loyal to President Abd Rabbu Mansour Hadi] had {e2 begun to move on} [m3:@YEM Hodeidah] from the south. [m42=m1 Their] {e3 advance} is directed by [m4:ARE.MIL officers from Abu Dhabi]; a deadline that [m5:ARE.GOV Anwar Gargash] had {e4 laid down} for [m6:HOUTHI.REB the Houthis] to surrender the docks expired at midnight.
[m7=m6 The movement] has run [m8=m3 the city], gateway of two-thirds of the country's food, since late 2014. [m9:HOUTHI.REB Abdul Malik al Houthi], who leads [m35=m6 it], addressed [m34=m9 his] men from an unknown place.
"<<q1 Let the coast be a swamp in which the invaders drown>>," [m26=m9 he] {e5 bade} [m27=m6 them].
Three bands do the ground work: [m10:YEM.REB the Giants Brigades], Salafists for the most part, [m11:YEM.REB the Tihama Resistance], and the guards of [m12:YEM.REB Tareq Saleh], nephew of the former president, who till December was in league with [m13=m6 the men] [m41=m12 he] now shells. All three belong to what calls itself [m14:YEM.MIL the Joint Forces].
[m15:SAU.MIL The Saudi-led coalition], so [m16:SAU.MIL Colonel Turki al Malki], {e6 hit} launch sites from above; four [m17:ARE.MIL Emirati soldiers] lost their lives at sea, for which [m36=m6 Sana'a] {e7 takes credit}.
Aid agencies fear the worst. [m18:UN Lise Grande], who coordinates the UN's relief in Yemen, put the number of those in danger at 250,000. The envoy [m19:UN Martin Griffiths] had been {e8 shuttling} to the last hour. [m28=m19 He] {e9 proposed} to put the quays under UN control.
"<<q2 [m37=m29 We] had the paper, [m38=m29 we] needed a week>>," [m29:UN an aide of his] told this newspaper.
Behind closed doors on Thursday [m20:UN the Security Council] {e10 demanded} that the port stay open. [m39=m20 It] would not, however, do what [m21:SWE.GOV Sweden], one of [m40=m20 its] members, {e11 asked}: call for a freeze.
[m22:GBR.GOV Britain] and [m23:USA.GOV the United States] sell the bombs. [m30:USA.GOV Mike Pompeo] {e12 urged} [m24:ARE.GOV Gulf friends] by phone to spare the food; [m31:FRA.GOV Paris] will {e13 clear} mines afterwards, if there is an afterwards.
[m25:IRN.GOV Tehran], whose backing [m32=m6 the rebels] enjoy, called for talks in Europe. [m33=m25 It] again {e14 denied} ever having {e15 shipped} a missile.
~share Subscribe to our newsletter
e2 m1 > m7 ASSAULT actual 2018-06-13/day ctx=military,territory
e1 m1 > m7 ASSAULT actual 2018-06-13/day ctx=military,territory again
e3 m1 > m7 ASSAULT actual 2018-06-13/day ctx=military,territory again
e4 m5 > m6 THREATEN threatened 2018-06-14/none ctx=military bg
e5 m26 > m27 REQUEST requested 2018-06-14/none ctx=military
e6 m15 > m6 ASSAULT actual 2018-06-14/none mode=aerial ctx=military
e7 m36 > m17 ASSAULT actual 2018-06-14/none ctx=military said=m36
e8 m19 > m1,m6 CONSULT actual 2018-06-14/none mode=third-party ctx=diplomatic
e9 m28 > m1,m6 REQUEST requested 2018-06-14/none mode=change ctx=diplomatic
e10 m20 > m1,m6 REQUEST requested 2018-06-14/day mode=yield ctx=human_security
e11 m21 > m20 REQUEST requested 2018-06-14/day ctx=diplomatic
e12 m30 > m24 REQUEST requested 2018-06-14/none mode=yield ctx=human_security
e13 m31 > m1 AID hypothetical 2018-06-14/none ctx=military
e14 m33 > m15 REJECT actual 2018-06-14/none ctx=military
e15 m33 > m6 AID denied 2018-06-14/none ctx=military
q1 m26 direct
q2 m29 direct cue=told
rel m7 controls m8 from=2014-01-01
rel m10 part_of m14
rel m11 part_of m14
rel m12 ally_of m13 to=2017-12-01
rel m9 leads m35
rel m21 member_of m20
rel m25 ally_of m32
