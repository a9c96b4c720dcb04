### The East African 2015-05-14 article
= [m1:BDI.MIL Niyombare] says it is over, [m2:BDI.GOV Nkurunziza] tweets that it isn't
~byline By EastAfrican correspondents, Bujumbura and Dar es Salaam
~date_line Thursday, May 14 2015
Two generals, one radio. That was what Thursday's battle came down to.
[m3=m1 Godefroid Niyombare], whom [m26=m2 the president] had {e1 thrown out} as head of intelligence in February, read [m34=m3 his] statement on private stations on Wednesday at half past one. [m4:BDI.MIL Prime Niyongabo], chief of staff of [m5:BDI.MIL the army], answered on the state one after midnight. Since dawn [m6=m3 the former's] paratroopers have twice {e2 rushed} its building and been {e3 beaten off} by [m7:BDI.MIL the presidential guard].
[m8=m2 Pierre Nkurunziza] sat, as it began, with [m9:TZA.GOV Jakaya Kikwete] in [m10:@TZA Dar es Salaam]. [m27=m9 The host] had {e4 called} [m28:EAC the leaders] of [m11:EAC the East African Community], whose chair [m33=m9 he] holds, over the very thing that brought people into the streets: a third term. [m12:BDI.JUD The Constitutional Court] {e5 blessed} that on May 5; [m35=m12 its] vice-president, [m13:BDI.JUD Sylvère Nimpagaritse], preferred to {e6 flee} to [m14:@RWA Rwanda] rather than sign.
"<<q1 Nobody in that room defended what the soldiers have done>>," [m31=m9 Kikwete] said. [m15:KEN.GOV Uhuru Kenyatta], [m16:UGA.GOV Uganda's president] and [m29:RWA.GOV Paul Kagame's minister] all {e7 put their names} to the communiqué {e8 rejecting} the coup, which in the same breath {e9 begs} for a delay of the polls.
[m36=m2 The man himself] could not land. [m37=m2 He] was said last night to be in Ngozi, where [m18:BDI.PTY the CNDD-FDD], the ruling party chaired by [m19:BDI.PTY Pascal Nyabenda], is at home. [m38=m18 Its] youths, [m20:BDI.PRM the Imbonerakure], {e10 burned} [m21:BDI.JRN Radio Publique Africaine] on Thursday before noon.
Among those who danced on Wednesday were followers of [m22:BDI.OPP Agathon Rwasa], leader of a wing of [m23:BDI.OPP the FNL]; [m39=m22 he] himself would neither bless nor curse. "<<q2 [m40=m22 I] take power from a ballot box>>," [m32=m22 he] said, "<<q3 not a barrel.>>"
Since April 26 more than twenty have died and 70,000 crossed to neighbours. [m24:BEL.GOV Brussels] had on Monday {e12 stopped} the last two million for the election. [m25:USA.GOV The State Department] still {e13 recognises} [m30=m2 the man from Ngozi] as president.
e1 m26 > m3 SANCTION actual 2015-02-01/month mode=discontinue ctx=intelligence,executive bg
e2 m6 > m7 ASSAULT actual 2015-05-14/day mode=firearms ctx=military
e3 m7 > m6 ASSAULT actual 2015-05-14/day mode=firearms ctx=military again
e4 m27 > m28 REQUEST requested 2015-05-14/none mode=meet ctx=diplomatic
e5 m12 > m2 SUPPORT actual 2015-05-05/day ctx=legal,election bg
e6 m13 > m2 REJECT actual 2015-05-05/none ctx=legal bg
e7 m9,m15,m16,m29 > m3 REJECT actual 2015-05-13/none ctx=military,diplomatic again
e8 m9,m15,m16,m29 > m3 REJECT actual 2015-05-13/none ctx=military,diplomatic
e9 m9,m15,m16,m29 > m2 REQUEST requested 2015-05-13/none mode=change ctx=election
e10 m20 > m21 ASSAULT actual 2015-05-14/day mode=destroy ctx=rights_freedoms
e12 m24 > m2 SANCTION actual 2015-05-11/day mode=discontinue ctx=economic
e13 m25 > m30 SUPPORT actual 2015-05-14/none ctx=diplomatic
q1 m31 direct cue=said
q2 m32 direct cue=said
q3 m32 direct
rel m4 leads m5
rel m33 leads m11
rel m19 leads m18
rel m20 part_of m18
rel m22 leads m23
rel m25 recognises m30

### Radio Prague International 2021-04-19 article
= Eighteen go, twenty must follow: [m1:CZE.GOV Prague] and [m2:RUS.GOV Moscow] after Vrbětice
~byline Ruth Fraser-Novák, 04/19/2021
It was Saturday, eight in the evening, and [m33=m5 the prime minister] apologised for spoiling it.
An explosion in a wood in [m3:@CZE Zlín Region], which on October 16, 2014 {e1 tore apart} [m4:CZE.LAB two pensioners at work in a depot], had not been an accident, [m5:CZE.GOV Andrej Babiš] told viewers. Behind it, [m34=m5 he] {e12 said}, were officers of [m6:RUS.SPY unit 29155 of the GRU]. [m7=m2 Russia] {e2 calls} that absurd.
Beside [m35=m5 him] stood [m8:CZE.GOV Jan Hamáček], who leads [m9:CZE.PTY the Social Democrats], the junior partner of [m10:CZE.PTY Babiš's ANO], and who was minding the foreign ministry for six days. It fell to [m36=m8 him] to {e3 send away} [m11:RUS.GOV eighteen embassy staff], within 48 hours.
"<<q1 [m37=m1 We] are in a similar situation as the British were over Salisbury>>," [m12=m8 the acting minister] said. Two of the faces are in fact the same.
[m13=m2 The Kremlin's] answer came on Sunday, after dark. [m14:CZE.GOV Ambassador Vítězslav Pivoňka] left [m15:RUS.GOV the ministry on Smolenskaya Square] with a {e13 list} of [m31:CZE.GOV twenty of his people]. "<<q2 That is more than [m38=m1 we] expected and more than [m39=m1 we]'ll accept>>," [m16=m8 Hamáček] {e4 complained} this morning. [m28=m8 He] has {e5 asked} [m17:NATO the allies] for "<<q3 solidarity>>", in plain words, for expulsions of [m40=m17 their] own. So far there have been statements. [m18:EU Josep Borrell], after a meeting of ministers over video today, {e6 stood with} [m41=m1 the country]; [m19:POL.GOV Poland], [m20:GBR.GOV Britain] and [m21:USA.GOV the United States] said as much.
Would [m29:RUS.BUS Rosatom] be let bid for a new block at Dukovany? [m22:CZE.GOV Karel Havlíček], industry minister, {e8 excluded} it on Monday.
[m23:CZE.OPP The Pirates], together with [m24:CZE.OPP the Mayors and Independents] [m32:CZE.OPP a bloc] led by [m25:CZE.OPP Ivan Bartoš], {e9 want} to know since when it was known. [m26:CZE.PTY The Communists], who prop up [m42=m1 the cabinet], {e10 doubt} all of it. As yet silent: [m27:CZE.GOV President Miloš Zeman], long [m43=m2 Moscow's] friend at the Castle. [m44=m27 He]'ll speak on Sunday.
At [m45=m2 the Russian embassy] [m30:CZE.CVL some two hundred] {e11 threw} ketchup.
~share Share
e1 m6 > m4 ASSAULT actual 2014-10-16/day mode=unconventional ctx=military,terrorism said=m5 bg
e3 m36 > m11 SANCTION actual 2021-04-17/day mode=expel ctx=intelligence,diplomatic
e4 m16 > m15 ACCUSE actual 2021-04-19/day mode=disapprove ctx=diplomatic
e5 m28 > m17 REQUEST requested 2021-04-19/none mode=assist ctx=diplomatic
e6 m18 > m1 SUPPORT actual 2021-04-19/day ctx=diplomatic
e8 m22 > m29 REJECT actual 2021-04-19/day ctx=economic
e9 m23,m24 > m5 REQUEST requested 2021-04-19/none ctx=intelligence
e10 m26 > m5 REJECT actual 2021-04-19/none ctx=intelligence
e11 m30 > m45 PROTEST actual 2021-04-19/none mode=riot ctx=intelligence
e12 m34 > m6 ACCUSE actual 2021-04-17/day mode=allege ctx=intelligence,military
e13 m15 > m31 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic
e2 m7 > m5 REJECT actual 2021-04-19/none ctx=intelligence
q1 m12 direct cue=said
q2 m16 direct cue=complained
q3 m28 mixed cue=asked
rel m8 leads m9
rel m9 ally_of m10
rel m25 leads m32
rel m23 member_of m32
rel m24 member_of m32
rel m27 ally_of m43

### Yass Tribune 2018-03-02 article none
= Sheep count reaches 101, then restarts
~byline Hannah Sparrow-Lee
~date_line March 2 2018 - 12:00PM
Somewhere around eighty [m10=m1 the mayor] lost [m11=m1 her] place.
The Yass Show holds a contest in which grown people have to count sheep that will not stand still. [m1:AUS.GOV Mayor Rowena Abbey] took part on Saturday for the second time. "<<q1 They move on purpose>>," [m2=m1 she] protested, laughing.
The right number was 143. [m3:AUS.EDU Oscar Dunne], a pupil of the local primary, had it within two.
[m4:AUS.OPP Mike Kelly], who sits in [m5:AUS.LEG the House of Representatives] for [m6:AUS.OPP Labor], judged the scones instead. "<<q2 Less exercise>>," [m7=m4 he] said.
Three thousand came through the gates, [m8:AUS.CVL the Pastoral and Agricultural Society] reckoned; last year, in the heat, it had been half of that. [m9:AUS.COP Police] breath-tested sixty drivers on the way out. All passed.
Sunday's dog high jump was won by a kelpie named Senator.
~related Weather: fine, 29
q1 m2 direct cue=protested
q2 m7 direct cue=said
rel m4 member_of m6
