### NK News 2024-06-20 article
= [m1:PRK.GOV Kim] and [m2:RUS.GOV Putin] {e1 bind} [m34=m1+m2 their] states in Pyongyang; [m3:KOR.GOV Seoul] hints at shells
~byline Chad Merrow | June 20, 2024
~share SHARE
Article four is four lines long. If either party comes under armed attack, it reads, the other shall give military and other help "<<q1 with all means in its possession>>".
[m4=m1+m2 The two men] {e2 put their pens} to it on Wednesday after ninety minutes alone, at Kumsusan. It was [m5=m2 the guest's] first trip there since July 2000; [m6=m2 he] had a limousine {e3 delivered}, and was driven in it by [m29=m1 the host], then the other way round.
"<<q2 An alliance>>," [m7=m1 the man who heads] [m8:PRK.PTY the Workers' Party] called the tie, three times in one speech. "<<q3 A breakthrough document>>," said [m9=m2 his visitor], who did not use the word.
On Thursday morning [m30=m2 he] was in Hanoi already. There [m10:VNM.GOV To Lam], president for a month, {e4 hung} no medal on [m26=m2 him] but eleven papers, on atoms among others. [m11:VNM.GOV Vietnam], a comprehensive strategic partner of [m12=m2 Moscow] since 2012, was also raised to that rank by [m13:USA.GOV Washington] last September. [m14:USA.GOV Daniel Kritenbrink] arrives tomorrow to {e5 see about} the latter.
In Seoul [m15:KOR.GOV Chang Ho-jin], who directs [m16:KOR.GOV the Office of National Security], read out a text at five. [m17=m3 The government] {e6 deplores} the pact. [m31=m3 It] would also {e7 think over} [m32=m3 its] rule not to hand arms to [m18:UKR.GOV Kyiv]. That would be "<<q4 a very big mistake>>", came the {e8 reply} from Hanoi, where [m27=m2 the traveller] met the press before midnight.
[m19:JPN.GOV Yoshimasa Hayashi] spoke of grave concern. [m20:CHN.GOV China's Lin Jian] had no comment, this being "<<q5 between two sovereigns>>"; in Seoul, on Tuesday, [m21:CHN.GOV a vice minister] had {e9 sat} with [m22:KOR.GOV South Korean diplomats] for talks on security, the first such since 2015. [m28:CHN.GOV Beijing] remains [m23=m1 the North's] sole treaty ally besides.
At the front itself the day brought trouble of the usual sort. [m24:PRK.MIL Two dozen of the North's soldiers] {e10 strayed} over the Demarcation Line for the third time in June, and {e11 turned back} when [m25:KOR.MIL the South's guards] {e12 fired} over [m33=m24 their] heads.
e2 m1 > m2 SUPPORT actual 2024-06-19/day ctx=military,diplomatic
e1 m1 > m2 SUPPORT actual 2024-06-19/day ctx=military,diplomatic again
e3 m6 > m29 AID actual 2024-06-19/day ctx=diplomatic
e4 m10 > m26 SUPPORT actual 2024-06-20/day ctx=diplomatic,economic
e5 m14 > m11 AGREE planned 2024-06-21/day ctx=diplomatic
e6 m17 > m4 ACCUSE actual 2024-06-20/day mode=disapprove ctx=military
e7 m31 > m18 AID hypothetical 2024-06-20/day mode=weapons ctx=military
e8 m27 > m17 THREATEN threatened 2024-06-20/day ctx=military
e9 m21 > m22 CONSULT actual 2024-06-18/day ctx=military,diplomatic
e10 m24 > m25 COERCE actual 2024-06-20/day mode=troops ctx=military,territory
e11 m24 > m25 RETREAT actual 2024-06-20/day mode=withdraw ctx=military,territory
e12 m25 > m24 ASSAULT actual 2024-06-20/day mode=firearms ctx=military,territory
q1 ? mixed cue=reads
q2 m7 direct cue=called
q3 m9 direct cue=said
q4 m27 mixed
q5 m20 mixed
rel m7 leads m8
rel m11 ally_of m12 from=2012
rel m11 ally_of m13 from=2023-09-01
rel m15 leads m16
rel m28 ally_of m23

### The UB Post 2025-06-05 article
= [m1:MNG.GOV Oyun-Erdene] short by twenty votes; [m2:MNG.CVL square] empties
~byline By B. Dulguun
It was decided by text message before the count. At 2:40 on Tuesday morning enough members had written that they'd stay at home.
Forty-four said yes, thirty-eight no. To survive the confidence {e1 vote} that [m25=m1 he] himself had called, [m3=m1 the Prime Minister] needed sixty-four. "<<q1 It was an honour to serve in times of war, pandemic and tariffs>>," [m21=m1 he] said, and {e3 bowed to it}.
Since May 14, when photographs of a fiancée's handbag went round, [m4=m2 young people] had {e4 come} to Sukhbaatar Square every evening in white scarves. All [m26=m2 they] {e5 wanted}, said [m5:MNG.CVL O. Amina], one of those who speak for [m30=m2 them], was that [m27=m1 he] go. "<<q2 [m28=m2 We] are going home because [m29=m2 we] asked for one thing>>."
[m23:MNG.GOV The government fallen on Tuesday] was one of three parties. [m6:MNG.PTY The Mongolian People's Party], of which [m7=m1 Mr. Oyun-Erdene] is still chairman, took in [m8:MNG.PTY the Democratic Party] and [m9:MNG.PTY the HUN Party] after last summer's election. [m31=m8 The second] was {e6 shown the door} two weeks ago, on May 21, for {e7 siding with} the square in part. [m32=m8 Its] leader, [m10:MNG.OPP L. Gantumur], takes it with humour.
[m11:MNG.GOV President U. Khurelsukh] has a fortnight to put forward a name. Thirty days, if one asks [m12:MNG.LEG Speaker D. Amarbayasgalan], who heads [m13:MNG.LEG the State Great Khural] and is thought to be interested himself. Allegations that [m14:MNG.GOV the presidential office] had {e8 fuelled} the rallies are, in the words of [m22:MNG.GOV its spokesman], {e9 a fairy tale}.
Investors watch Oyu Tolgoi. [m15:GBR.BUS Rio Tinto], to which two thirds of the mine belong, heard on Wednesday from [m33:MNG.LEG a working group], led by [m16:MNG.LEG O. Batnairamdal], that [m34=m13 parliament] would {e10 insist} on a higher share. [m17:FRA.GOV France], whose [m24:FRA.BUS Orano] {e11 signed} for uranium in January, sent [m35=m17 its] envoy to ask.
From [m18:CHN.GOV the southern neighbor] came a sentence about stability, from [m19:RUS.GOV the northern] none.
[m20:MNG.COP The Capital Police] fined eleven people in three weeks, all for parking.
~page_control 3 comments
e1 m13 > m3 REJECT actual 2025-06-03/day ctx=executive,legislative
e3 m21 > m13 CONCEDE actual 2025-06-03/day mode=resign ctx=executive
e4 m4 > m1 PROTEST actual 2025-05-14/none mode=demo ctx=corruption
e5 m26 > m1 REQUEST requested 2025-05-14/none mode=yield ctx=corruption again
e6 m6 > m31 SANCTION actual 2025-05-21/day mode=expel ctx=political_institutions
e7 m8 > m4 SUPPORT actual 2025-05-21/none ctx=political_institutions bg
e8 m14 > m4 AID denied 2025-06-05/none ctx=executive
e9 m22 > m1 REJECT actual 2025-06-05/none ctx=executive
e10 m34 > m15 REQUEST requested 2025-06-04/day ctx=natural_resource,economic
e11 m24 > m23 SUPPORT actual 2025-01-01/month ctx=natural_resource bg
q1 m21 direct cue=said
q2 m5 direct
rel m7 leads m6
rel m8 member_of m23 to=2025-05-21
rel m9 member_of m23
rel m6 member_of m23
rel m10 leads m8
rel m12 leads m13
rel m16 leads m33

### Daily Sabah 2018-10-12 article
= [m1:? Pastor] {e1 convicted} and free to go; [m2:TUR.GOV Ankara] expects thanks
~byline DAILY SABAH WITH WIRES ISTANBUL Oct 12, 2018
Within a single sentence of the presiding judge [m29=m1 he] was found guilty, and released.
[m3=m1 Andrew Brunson], 50, who kept a small Protestant church in [m4:@TUR Izmir], {e2 got} three years, one month and fifteen days on Friday for aiding terrorists. As [m30=m1 he]'d spent two years of that inside and at home, [m5:TUR.JUD the 2nd High Penal Court] in Aliağa {e3 lifted} the travel ban on [m31=m1 him]. At eight an American plane had its engines running at Çiğli.
"<<q1 [m32=m1 I] love Jesus, [m33=m1 I] love Turkey>>," [m6=m1 he] had told the bench in Turkish.
"<<q2 No deal. They were asked, and the court decided>>," says [m7:TUR.GOV Ibrahim Kalın], for the presidency. [m8:USA.GOV Mike Pompeo] would not go along with that word either, though it was [m21:USA.GOV his president] who in August had {e4 doubled} the tariffs on [m9=m2 Turkish] metal and {e5 put} [m22:TUR.GOV two ministers, Abdulhamit Gül and Süleyman Soylu], on a {e6 list}, for the man's sake. On August 15 [m10=m2 the Turks] {e7 repaid} it with duties on cars and whiskey.
The indictment had [m34=m1 him] in league with both [m11:PKK.REB the PKK] and [m12:FETO.REB the Gülenists], which is as good as saying with the wolf and the sheep. Three witnesses took back on Friday what they had said in spring.
Not all is mended. [m13:USA.LEG The Senate] still wants [m14=m2 Turkey], a [m26:NATO NATO] member since 1952, {e9 out} of the F-35 program if [m35=m2 it] {e10 takes delivery} of [m23:RUS.GOV Russian] S-400s next year. In [m27:@SYR Manbij], which the [m28:USA.GOV US]-backed [m15:YPG.REB YPG] controls, [m24:TUR.MIL soldiers of Turkey] and [m25:USA.MIL those of its ally] have {e11 trained} since Tuesday for {e12 patrols} in common.
[m16:TUR.OPP Kemal Kılıçdaroğlu], chairman of [m17:TUR.OPP the main opposition CHP], {e13 asked} how independent a judiciary is that reads Twitter. [m18:TUR.PTY Devlet Bahçeli], whose [m19:TUR.PTY Nationalist Movement Party] is allied with [m20:TUR.PTY the ruling AK Party], called it "<<q3 a bitter pill>>".
The lira rose to 5.9 on the dollar.
~related RELATED TOPICS: turkey-us
e2 m5 > m3 SANCTION actual 2018-10-12/day mode=convict ctx=legal,terrorism
e1 m5 > m1 SANCTION actual 2018-10-12/day mode=convict ctx=legal,terrorism again
e3 m5 > m1 CONCEDE actual 2018-10-12/day mode=release ctx=legal
e4 m21 > m9 SANCTION actual 2018-08-01/month mode=restrict ctx=economic bg
e5 m21 > m22 SANCTION actual 2018-08-01/month mode=restrict ctx=human_rights bg
e6 m21 > m22 SANCTION actual 2018-08-01/month mode=restrict ctx=human_rights bg again
e7 m10 > m21 SANCTION actual 2018-08-15/day mode=restrict ctx=economic bg
e9 m13 > m14 SANCTION hypothetical 2018-10-12/none mode=discontinue ctx=military
e10 m14 > m23 COOPERATE hypothetical 2019-01-01/year ctx=military
e11 m24 > m25 COOPERATE actual 2018-10-09/day ctx=military
e12 m24 > m25 AGREE planned 2018-10-12/none ctx=military
e13 m16 > m2 ACCUSE actual 2018-10-12/none mode=disapprove ctx=legal
q1 m6 direct cue=told
q2 m7 direct cue=says
q3 m18 mixed cue=called
rel m14 member_of m26 from=1952
rel m15 controls m27
rel m16 leads m17
rel m18 leads m19
rel m19 ally_of m20
rel m28 ally_of m15
