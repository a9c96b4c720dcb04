### The Jakarta Post 2011-05-05 article none
= Smugglers of lizards caught at Soekarno-Hatta
~byline Andra Wisnu, The Jakarta Post, Tangerang
~date_line Thu, 05/05/2011 7:00 AM | Jakarta
[m1:IDN.GOV Customs officers at Soekarno-Hatta International Airport] have foiled an attempt to smuggle 40 blue-tailed monitor lizards to [m2:@THA Bangkok], seizing the animals from the luggage of [m3:? two couriers].
[m4=m3 The men], identified as [m5:? HS and DR], tried to run when a dog barked at their bag on Tuesday evening. One bit [m6=m1 an officer] on the hand before [m7=m3 he] was overpowered.
"<<q1 The animals were taped inside socks. Eleven were dead>>," said [m8:IDN.GOV Bahaduri Wijayanta, the airport's customs enforcement chief].
According to [m9=m8 him], <<q2 the pair had been promised Rp 5 million each by a trader in [m10:@IDN Sorong]>>. [m11:IDN.COP Police in West Papua] have been asked to look for [m12:? the trader].
[m13:? ProFauna Indonesia], a conservation group led by [m14:? Rosek Nursahid], praised the operation but complained that the maximum sentence of five years was hardly ever imposed.
"<<q3 Judges let [m15:? them] go after three months>>," [m16=m14 Rosek] said.
The surviving lizards will be flown home by [m17:IDN.BUS Garuda Indonesia], which agreed to waive the fee.
In a separate case, [m18:? a Nigerian passenger] was arrested with 1.2 kilograms of methamphetamine in his stomach. [m19=m18 He] refused an X-ray for two hours.
q1 m8 direct cue=said
q2 m9 indirect cue=According
q3 m16 direct cue=said
rel m14 leads m13

### Bloomberg 2023-05-16 article none
= Hedge funds attack grocer as price war drags on
~byline By Ines Carvalho and Tom Rudd
~date_line May 16, 2023 at 2:00 PM GMT+1
~share Gift this article
A pair of hedge funds is laying siege to [m1:PRT.BUS Mercado Novo SGPS], betting that the [m2:@PRT Portuguese] grocer will be forced to give up its costly campaign against discounters.
[m3:? Short sellers led by London-based Harrow Peak Capital] hold 9% of the stock, according to filings. The shares have retreated 31% since January.
"<<q1 [m4=m1 They] declared a war [m5=m1 they] can't finance>>," said [m6:? Ruth Adeyemi, a partner at Harrow Peak]. [m7=m6 She] accused [m8:? management] of hiding lease liabilities.
[m9:? Chief Executive Officer Duarte Pimentel] rejected the claims. The company has hired lawyers and asked [m10:PRT.GOV the securities regulator, CMVM], to look into "<<q2 rumors spread for profit>>". [m11=m10 The agency] said <<q3 it doesn't comment on individual companies>>.
[m12:DEU.BUS Lidl] and [m13:ESP.BUS Mercadona] keep opening stores in [m14:@PRT Porto] and [m15:@PRT Braga]. [m16:? The landlord of its main warehouse] has threatened to double the rent in June.
[m17:? The founding family, which controls 44%], said it wouldn't sell. "<<q4 We've survived worse invasions>>," [m18:? patriarch Álvaro Novo, 88,] told shareholders in [m19:@PRT Lisbon] last week.
Food inflation in the euro area slowed to 13.5% last month.
q1 m6 direct cue=said
q2 m1 mixed
q3 m11 indirect cue=said
q4 m18 direct cue=told

### The Namibian 2019-10-22 article
= Fishrot, football and a fuel thief: courts have a busy Monday
~byline Werner Menges
~date_line 2019-10-22
[m1:@NAM WINDHOEK] - Three very different accused appeared before magistrates on Monday.
The first, [m2:? petrol attendant Johannes Shikongo], admitted siphoning 600 litres of diesel from his employer's trucks. [m3=m2 He] was fined N$4,000 and apologised from the dock.
The second, [m4:? a coach at a Katutura football academy], denies beating a player who refused to carry the bibs. His trial was postponed.
The third drew the crowd. [m5:NAM.ELI Former justice minister Sacky Shanghala] was {e1 remanded in custody}, two days after [m6:NAM.GOV the Anti-Corruption Commission] {e2 arrested} [m7=m5 him] at [m8:@NAM Hosea Kutako airport]. [m9:NAM.JUD State prosecutor Ed Marondedze] {e3 accuses} [m10=m5 him] of taking bribes from [m11:ISL.BUS the Icelandic company Samherji] in return for horse mackerel quotas.
"<<q1 [m12=m13 We] {e4 oppose} bail. [m14=m5 He] has the means to flee>>," [m13=m9 Marondedze] told the court.
Outside, [m15:NAM.OPP supporters of the Landless People's Movement] {e5 sang and waved} placards that read "Lock them all up". [m16:NAM.OPP Its leader, Bernadus Swartbooi], {e6 urged} [m17:NAM.GOV President Hage Geingob] to dismiss [m18:NAM.GOV the fisheries minister] as well.
[m19=m17 The president's] office said <<q2 the law must take its course>>.
In other news from the coast, a trawler crew in [m20:@NAM Walvis Bay] accepted a pay offer and the sardine cannery reopened.
e1 m9 > m5 COERCE actual 2019-10-21/day mode=arrest ctx=corruption,legal
e2 m6 > m7 COERCE actual 2019-10-19/day mode=arrest ctx=corruption,legal
e3 m9 > m10 ACCUSE actual 2019-10-21/none mode=allege ctx=corruption,legal
e4 m12 > m14 REJECT actual 2019-10-21/day ctx=corruption,legal
e5 m15 > m5 PROTEST actual 2019-10-21/day mode=demo ctx=corruption
e6 m16 > m17 REQUEST requested 2019-10-21/none mode=change ctx=corruption,executive
q1 m13 direct cue=told
q2 m19 indirect cue=said

### Nikkei Asia 2024-12-05 article
= In [m1:@KOR Seoul], [m2:KOR.BUS chipmakers] fret over rivals as [m3:KOR.LEG lawmakers] {e1 move against} [m4:KOR.GOV Yoon]
~byline KIM JAEWON, Nikkei staff writer
[m5:@KOR SEOUL] -- Engineers at [m6:KOR.BUS SK Hynix] were defending their lead in memory for artificial intelligence this week, and [m7:KOR.BUS Samsung Electronics] was preparing a counterattack, when the political ground moved.
[m8:KOR.GOV President Yoon Suk Yeol's] six-hour {e2 martial law} late on Tuesday ended after [m9:KOR.LEG the National Assembly] {e3 voted it down}. [m10:KOR.OPP The Democratic Party], [m11=m10 which] controls the chamber, {e4 filed} an impeachment motion on Wednesday.
"<<q1 [m12=m8 He] must {e5 step down} today, not tomorrow>>," said [m13:KOR.OPP the party's leader, Lee Jae-myung].
[m14:KOR.BUS Executives] had other worries. [m15:? An adviser to Hynix], who asked not to be named, said <<q2 customers in [m16:@USA California] had phoned to ask whether factories were safe>>. They were.
[m17:USA.BUS Micron Technology] is seeking to poach staff from both, and [m18=m7 Samsung] has threatened to sue anyone who leaves with blueprints. A former researcher was jailed in November for selling a cleaning process to a [m19:@CHN Chinese] firm.
The won plunged before recovering. [m20:KOR.GOV The Bank of Korea] promised unlimited liquidity to the market.
[m21:USA.GOV Deputy Secretary of State Kurt Campbell] {e6 said} [m22=m8 Yoon] had "<<q3 badly misjudged>>" the situation.
In [m23:@TWN Hsinchu], TSMC's shares rose 2%.
e1 m10 > m4 ACCUSE actual 2024-12-04/day ctx=legislative,executive again
e2 m8 > m9 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy,executive
e3 m9 > m8 REJECT actual 2024-12-05/none ctx=legislative,pro_democracy
e4 m10 > m8 ACCUSE actual 2024-12-04/day ctx=legislative,executive
e5 m13 > m12 REQUEST requested 2024-12-05/none mode=yield ctx=executive,pro_democracy
e6 m21 > m22 ACCUSE actual 2024-12-05/none mode=disapprove ctx=diplomatic,pro_democracy
q1 m13 direct cue=said
q2 m15 indirect cue=said
q3 m21 mixed cue=said
