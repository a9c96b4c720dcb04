### Vanguard 2015-05-06 article none
= How I surrendered my bride price to robbers — groom
~byline By Evelyn Adeyemi
[m1:@NGA LAGOS] — [m2:? A 33-year-old mechanic, Chinedu Okafor], has narrated how [m3:? four armed men] waylaid him on the [m4:@NGA Lagos-Ibadan Expressway] and took N250,000 meant for his bride's family.
"<<q1 [m5=m2 I] begged [m6=m3 them] in the name of God. [m7=m3 They] threatened to shoot [m8=m2 my] uncle>>," [m9=m2 he] told [m10:#Vanguard Vanguard].
[m11:NGA.COP The Police Public Relations Officer, Kenneth Nwosu], confirmed the attack, adding that <<q2 a combined team of policemen and vigilantes was combing the bush>>.
[m12:NGA.COP Operatives of the Special Anti-Robbery Squad] later arrested [m13:? two suspects] at [m14:@NGA Mowe]. A locally made pistol and a wig were recovered.
[m15:? The bride's father, Chief Olatunji Bankole], has refused to postpone the ceremony. [m16=m15 He] accepted a goat and a promise.
"<<q3 [m17=m15 I] am giving out a daughter, not selling a car>>," [m18=m15 he] said.
[m19:NGA.LAB A drivers' association] appealed to travellers to avoid the road after dark and warned [m20:? touts] against informing robbers.
[m21:? Residents of Mowe] commended the operatives. They offered them a bag of rice.
q1 m9 direct cue=told
q2 m11 indirect cue=adding
q3 m18 direct cue=said

### The Wall Street Journal 2010-02-09 article none
= Toyota Recalls Prius as Rivals Circle
~byline By KENJI MORIOKA and PAUL DWYER
~date_line Feb. 9, 2010
[m1:@JPN TOKYO]—[m2:JPN.BUS Toyota Motor Corp.], battling the worst crisis in its history, on Tuesday recalled 437,000 Prius and other hybrid cars to fix a braking glitch, and apologized to customers again.
"<<q1 [m3=m2 We] are not an infallible company>>," said [m4:? Akio Toyoda, its president], who bowed for several seconds.
Competitors moved in for the kill. [m5:USA.BUS General Motors Co.] and [m6:USA.BUS Ford Motor Co.] offered $1,000 to drivers who defect; [m7:KOR.BUS Hyundai Motor Co.] matched them within a day.
[m8:? Dealers in Ohio], under fire from angry owners, accused the company of withholding parts. [m9=m2 Toyota] rejected that and promised trucks by Friday. [m10:? A lawyer in Los Angeles] has sued on behalf of 12 drivers and threatens to add thousands.
[m11:? Koji Endo, an analyst at Advanced Research Japan], said <<q2 a quick surrender was better than a slow retreat>>.
Inside the carmaker, a feud between loyalists of the founding family and the former management has deepened. [m12:? One former executive] blamed expansion at any price. "<<q3 They conquered the world and forgot the brakes>>," [m13=m12 he] said.
Shares rose 2.9% in [m14:@JPN Tokyo]. Suppliers in [m15:@JPN Nagoya] expect two weeks without orders.
q1 m4 direct cue=said
q2 m11 indirect cue=said
q3 m13 direct cue=said
rel m4 leads m2

### The Fiji Times 2024-06-28 article
= Bus fare dodgers, rugby and a [m1:FJI.GOV deputy PM] at odds with [m2:FJI.LAB unions]
~byline ANISH CHAND
Bus drivers in [m3:@FJI Suva] say more pupils are refusing to tap their cards. One driver who put a boy off at [m4:@FJI Nasinu] was attacked with an umbrella by the boy's aunt. [m5:FJI.COP Police] questioned both and charged neither.
The Flying Fijians' coach warned players against kava the night before the Test with [m6:@SAM Samoa].
Meanwhile [m7:FJI.LAB the Fiji Trades Union Congress] {e2 walked out} of wage talks on Thursday. [m8:FJI.LAB Its national secretary, Felix Anthony], {e3 accused} [m9=m1 Deputy Prime Minister Manoa Kamikamica] of siding with employers.
"<<q1 [m10=m7 We] were given ten minutes and a sandwich>>," [m11=m8 he] said.
[m12=m9 Mr Kamikamica] {e4 denied} it and {e5 invited} [m13=m7 the congress] to return on Monday. The rate, he said, <<q2 would go to [m14:FJI.GOV cabinet] regardless>>.
[m15:FJI.BUS The Commerce and Employers Federation] {e6 backed} [m16=m12 him].
Earlier in the week [m17:NZL.GOV New Zealand's foreign minister, Winston Peters], {e7 signed} a statement of partnership with [m18:FJI.GOV Prime Minister Sitiveni Rabuka], who leads [m19:FJI.PTY the People's Alliance], in [m20:@FJI Nadi]. It {e8 commits} [m22:NZL.GOV Wellington] to pay for two radar stations.
A man who stole a church collection at [m21:@FJI Ba] has handed it back, less the price of a phone.
e2 m7 > m9 REJECT actual 2024-06-27/day mode=boycott ctx=economic
e3 m8 > m9 ACCUSE actual 2024-06-27/none mode=disapprove ctx=economic
e4 m12 > m8 REJECT actual 2024-06-28/none ctx=economic
e5 m12 > m13 AGREE planned 2024-07-01/day mode=meet ctx=economic
e6 m15 > m16 SUPPORT actual 2024-06-28/none ctx=economic
e7 m17 > m18 SUPPORT actual 2024-06-24/week ctx=diplomatic bg
e8 m22 > m18 AGREE planned 2024-06-24/week mode=assist ctx=military,diplomatic bg
q1 m11 direct cue=said
q2 m12 indirect cue=said
rel m18 leads m19

### Le Monde English 2023-04-14 article
= In [m1:@FRA Rennes], bakers count broken glass as [m2:FRA.JUD the Constitutional Council] {e1 clears} pension reform
~byline By Solenne Kerbrat (Rennes, correspondent)
~date_line Published on April 14, 2023, at 9:10 pm (Paris)
[m15:? Yann Le Bihan] has replaced his shop window four times since January. On Friday evening the baker stood in the doorway holding a rolling pin, "<<q1 for show>>", he said.
At 6 pm [m3=m2 the nine "wise" members] had {e2 approved} most of [m4:FRA.GOV President Emmanuel Macron's] plan to raise the retirement age to 64, and {e3 thrown out} a request by [m5:FRA.OPP the left] for a referendum. Within an hour [m6:FRA.CVL several hundred young people] were {e4 on the boulevard}; garbage bins {e5 burned} outside [m7:FRA.COP a police station].
[m8:FRA.LAB The eight main trade unions] {e6 asked} [m9=m4 the president] not to sign the law over the weekend and {e7 declined} an {e8 invitation} to the Elysée for Tuesday.
"<<q2 [m10=m8 We] will not come to be photographed>>," said [m11:FRA.LAB Sophie Binet], who heads [m12:FRA.LAB the CGT].
[m13:FRA.OPP Marine Le Pen of the Rassemblement National] said <<q3 the political fate of the reform was not sealed>>.
Four other matters occupied the police in [m14:@FRA Rennes] that night: two stolen scooters, a fight between roommates over a raclette machine, and a burglar who fell through a roof and called for help. He was taken to hospital, then into custody.
Mr. Le Bihan's insurer has threatened to cancel his policy.
e1 m2 > m4 SUPPORT actual 2023-04-14/day ctx=legal,economic again
e2 m3 > m4 SUPPORT actual 2023-04-14/day ctx=legal,economic
e3 m3 > m5 REJECT actual 2023-04-14/day ctx=legal,economic
e4 m6 > m4 PROTEST actual 2023-04-14/day mode=demo ctx=economic
e5 m6 > m7 PROTEST actual 2023-04-14/day mode=riot ctx=economic
e6 m8 > m9 REQUEST requested 2023-04-14/none mode=yield ctx=economic
e7 m8 > m9 REJECT actual 2023-04-14/none mode=meet ctx=economic
e8 m9 > m8 AGREE planned 2023-04-18/day mode=meet ctx=economic
q1 m15 mixed cue=said
q2 m11 direct cue=said
q3 m13 indirect cue=said
rel m11 leads m12
