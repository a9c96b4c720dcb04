### NewsDay 2016-08-29 article
= [m1:ZWE.OPP Nera] {e1 vows} fresh Friday demo as 67 [m2:ZWE.OPP activists] rot in cells
~byline BY OBEY MANYONI/ XOLISANI MOYO
~date_line August 29, 2016
OPPOSITION parties under [m3:ZWE.OPP the National Electoral Reform Agenda (Nera)] have {e2 resolved to roll out} another mass demonstration this Friday, saying last week's violent crackdown by [m4:ZWE.COP anti-riot police] had only steeled [m5=m3 their] resolve.
[m51:@ZWE Harare] turned into a war zone last Friday after [m6=m4 police] {e3 fired teargas and water cannon} at [m7:ZWE.OPP marchers] gathering at Freedom Square, in defiance of [m8:ZWE.JUD High Court judge Justice Hlekani Mwayera], who had hours earlier {e4 cleared} the march.
"<<q1 [m9=m6 They] beat the judge, not [m10=m3 us]>>," quipped [m11:ZWE.OPP Nera legal affairs chairperson Douglas Mwonzora], who doubles as MDC-T secretary-general.
Running battles went on until nightfall. At Fourth Street rank [m12:ZWE.CVL vendors] {e5 overturned} a ZBC van and {e6 stripped} two [m13:ZWE.COP officers] of their helmets. A section of Robert Mugabe Road sign was pulled down and burnt, to loud cheers.
Among those {e7 rounded up} are [m14:ZWE.CVL Tajamuka/Sesijikile activist Promise Mkwananzi], picked on Friday outside Rotten Row courts, and a juice seller aged 16. Lawyers yesterday said 67 people were in custody; [m15:ZWE.COP police spokesperson Senior Assistant Commissioner Charity Charamba] {e8 confirmed} 65.
Addressing [m16:ZWE.JRN journalists] at Morgan Tsvangirai House, [m46=m11 Mwonzora] said <<q2 the struggle had now been upgraded>>. "<<q3 If [m17:ZWE.GOV Mugabe] {e9 declares a state of emergency}, [m40=m3 we] shall march in the emergency>>," [m41=m11 he] said.
The warning refers to remarks by [m18=m17 the President], who on Friday told [m19:ZWE.CVL mourners] at Harare airport before flying to Nairobi that there would be no Arab Spring in Zimbabwe.
"<<q4 What politics is it when you burn tyres? [m20=m17 We] want peace. Those are acts of violence>>," [m21=m17 he] {e10 charged}. [m22=m17 He] also {e11 blamed} [m23:USA.GOV the Americans] and [m24:FRA.GOV the French], whose embassies, [m25=m17 he] said, had been seen at the gatherings.
[m26:USA.GOV The United States embassy] {e12 rejected} the claim as baseless.
[m27:ZWE.OPP Former Vice-President Joice Mujuru], who was {e13 kicked out} of [m28:ZWE.PTY Zanu PF] in 2014 and now leads [m29:ZWE.OPP the Zimbabwe People First (ZimPF) party], walked in front with [m30:ZWE.OPP MDC-T leader Morgan Tsvangirai] for a full hundred metres before the smoke. It was the first time that the two, bitter enemies of the inclusive government era, had shared a street.
Both their parties are members of Nera, together with 16 others, but [m31:ZWE.OPP Welshman Ncube's MDC] keeps a foot out. [m47:ZWE.OPP Ncube] has said [m48=m47 he] <<q5 would sign when the agenda is on paper>>.
[m32:ZWE.CVL War veterans] loyal to [m33:ZWE.CVL Christopher Mutsvangwa] have not said whether [m42=m32 they] {e14 will join}. Last month [m43=m32 they] {e15 dumped} [m44=m17 the nonagenarian], calling [m45=m17 him] dictatorial, and five of [m34=m32 their leaders] were {e16 arrested} within a week.
[m35:ZWE.LAB The Zimbabwe Congress of Trade Unions], for its part, has {e17 given} [m36:ZWE.GOV Finance minister Patrick Chinamasa] until September 12 to withdraw bond notes or face a stayaway.
[m49=m15 Charamba] said <<q6 [m50=m6 the police] had banned nothing yet>>. But sources at [m37:ZWE.COP PGHQ] told NewsDay an order outlawing demonstrations in the city centre for two weeks {e18 could come} as early as Thursday.
Shops in First Street opened late on Saturday. The glass was mostly swept.
e1 m1 > m17 PROTEST planned 2016-09-02/day mode=demo ctx=election again
e2 m3 > m17 PROTEST planned 2016-09-02/day mode=demo ctx=election
e3 m6 > m7 ASSAULT actual 2016-08-26/day mode=crowd-control ctx=repression
e4 m8 > m7 CONCEDE actual 2016-08-26/day ctx=legal,rights_freedoms
e5 m12 > m17 PROTEST actual 2016-08-26/day mode=riot ctx=repression
e6 m12 > m13 ASSAULT actual 2016-08-26/day ctx=repression
e7 m6 > m14 COERCE actual 2016-08-26/day mode=arrest ctx=repression
e8 m6 > m2 COERCE actual 2016-08-29/none mode=arrest ctx=repression said=m15 again
e9 m17 > m3 COERCE hypothetical 2016-08-29/none mode=martial-law ctx=repression
e10 m21 > m3 ACCUSE actual 2016-08-26/day mode=disapprove ctx=rights_freedoms
e11 m22 > m23,m24 ACCUSE actual 2016-08-26/day mode=allege ctx=diplomatic
e12 m26 > m22 REJECT actual 2016-08-29/none ctx=diplomatic
e13 m28 > m27 SANCTION actual 2014-01-01/year mode=expel ctx=political_institutions bg
e14 m32 > m3 SUPPORT hypothetical 2016-08-29/none ctx=political_institutions
e15 m32 > m17 REJECT actual 2016-07-01/month ctx=executive bg
e16 m6 > m34 COERCE actual 2016-07-01/month mode=arrest ctx=repression bg
e17 m35 > m36 THREATEN threatened 2016-08-29/none ctx=economic
e18 m37 > m3 COERCE hypothetical 2016-09-01/day mode=restrict ctx=rights_freedoms
q1 m11 direct cue=quipped
q2 m11 indirect cue=said
q3 m11 direct cue=said
q4 m21 direct cue=charged
q5 m47 indirect cue=said
q6 m49 indirect cue=said
rel m47 leads m31
rel m11 member_of m1
rel m27 leads m29
rel m29 member_of m3
rel m30 member_of m3

### The Hindu 2010-04-11 article
= In Chintalnar, where the road ends
~byline Aman Shekhawat
~date_line RAIPUR, April 11, 2010 00:41 IST
There is one handpump for the camp and one for the village, and no love lost between the two.
On Tuesday, four kilometres from this spot in [m1:@IND Chhattisgarh's Dantewada district], [m2:CPIMAOIST.REB Maoists] {e1 killed} 75 men of [m3:IND.PRM the Central Reserve Police Force] and a head constable in under three hours. It was the worst loss the force had suffered since it was raised.
The company had been out for three nights. [m4=m3 They] slept, it is said, in the same field on two of them. When the first pressure mine {e2 went off} under the mine-proof vehicle the driver, Bijender Singh of Jhajjar, had just asked for tea.
"<<q1 [m5=m3 The boys] were told to dominate the area. How do you dominate what you can't see?>>" said [m6:IND.PRM an officer of the 62nd battalion], who did not want to be named. [m7=m6 He] had lost a friend from training.
[m8:IND.GOV Union Home Minister P. Chidambaram] {e3 offered to resign} on Friday; [m9:IND.GOV Prime Minister Manmohan Singh] {e4 turned it down}. [m10=m8 Mr. Chidambaram] has {e5 ruled out} for now the use of the Air Force, though [m11:IND.MIL Air Chief Marshal P.V. Naik] said <<q2 [m12=m11 he] was not in favour anyway, the men in the forest being our own citizens>>.
[m40:IND.PTY The Bharatiya Janata Party], which rules [m41:@IND the State], {e6 backed} [m42=m8 the minister] from the rival camp, an unusual thing. [m13:IND.GOV Chief Minister Raman Singh] {e7 compared} [m14=m2 the rebels] with jackals.
In New Delhi [m15:IND.EDU students of Jawaharlal Nehru University] clashed on Friday night, after [m16:IND.OPP one group], the Democratic Students' Union, was {e8 accused} by [m17:IND.OPP the Congress-affiliated NSUI] of celebrating the massacre. [m46=m16 It] {e9 denied} doing so.
How did it come to this? In June 2005 [m18:IND.PTY Mahendra Karma], then Leader of the Opposition, launched [m19:IND.PRM Salwa Judum], the "purification hunt", a militia armed by the State. Within two years 640 villages had been {e10 emptied}. Some 50,000 [m20:IND.REF Gond and Dorla villagers] were {e11 put} in roadside camps; as many fled over the Godavari.
[m21:IND.JUD The Supreme Court] in 2008 {e12 told} [m22:IND.GOV the government] that it could not hand a gun to a citizen and ask him to kill. The guns are still around.
[m23:CPIMAOIST.REB The CPI (Maoist)], formed in September 2004 by the merger of [m24:CPIMAOIST.REB the People's War] and the Maoist Communist Centre, and led by [m25:CPIMAOIST.REB Muppala Lakshmana Rao alias Ganapathi], holds what it calls a liberated zone in [m26:@IND Abujmarh]. It had {e13 proposed} a 72-day ceasefire in February. [m27=m8 The Home Minister] wanted 72 hours without ifs and buts, and {e14 gave} a fax number.
No fax came.
[m28:IND.CVL Swami Agnivesh], who has offered himself as a go-between, {e15 plans} to lead a peace march from Raipur to Dantewada in May. "<<q3 Both sides have to be shamed into talking>>," [m29=m28 he] says.
[m30=m2 The guerrillas'] spokesman, known only as [m31:CPIMAOIST.REB Ramanna], rang a television channel in Jagdalpur on Wednesday and called the ambush an answer to Operation Green Hunt. [m32=m31 He] {e16 urged} constables to give up their jobs.
At the weekly bazaar the traders have not come since. [m33:IND.CVL Madkam Hidme], who walked nine km with a basket of tamarind, says that <<q4 [m43=m3 the men in uniform] do not buy and [m44=m2 the men at night] do not pay>>. [m45=m33 She] will have to carry it back.
e1 m2 > m3 ASSAULT actual 2010-04-06/day ctx=terrorism
e2 m2 > m3 ASSAULT actual 2010-04-06/day mode=explosives ctx=terrorism again
e3 m8 > m9 CONCEDE actual 2010-04-09/day ctx=executive
e4 m9 > m8 REJECT actual 2010-04-11/none ctx=executive
e5 m10 > m2 REJECT actual 2010-04-11/none ctx=military
e6 m40 > m42 SUPPORT actual 2010-04-11/none ctx=political_institutions
e7 m13 > m14 ACCUSE actual 2010-04-11/none mode=disapprove ctx=terrorism
e8 m17 > m16 ACCUSE actual 2010-04-09/day mode=allege ctx=terrorism
e9 m16 > m17 REJECT actual 2010-04-11/none
e10 m19 > m20 COERCE actual 2010-04-11/none mode=deport ctx=human_rights bg
e11 m22 > m20 COERCE actual 2010-04-11/none mode=restrict ctx=human_rights bg
e12 m21 > m22 REQUEST requested 2008-01-01/year mode=change ctx=legal,human_rights bg
e13 m23 > m22 CONCEDE planned 2010-02-01/month ctx=military bg
e14 m27 > m23 REJECT actual 2010-02-01/month mode=yield bg
e15 m28 > m22 PROTEST planned 2010-05-01/month mode=demo
e16 m32 > m3 REQUEST requested 2010-04-07/day mode=yield
q1 m6 direct cue=said
q2 m11 indirect cue=said
q3 m29 direct cue=says
q4 m33 indirect cue=says
rel m23 controls m26
rel m23 led_by m25
rel m24 part_of m23 from=2004-09
rel m40 controls m41
rel m13 member_of m40

### Hong Kong Free Press 2020-08-12 article
= Queue for [m1:HKG.JRN Apple Daily] grows after [m2:HKG.COP police] {e1 raid} newsroom; [m3:HKG.JRN Jimmy Lai] {e2 bailed}
~byline by Candace Cheung 12 August 2020
~share Share this: Facebook, Telegram
By 2 am [m40:HKG.CVL they] were queueing around the block in Mong Kok, for a newspaper.
[m4:HKG.JRN Apple Daily] printed 550,000 copies on Tuesday, five times its normal run, a day after [m5:HKG.COP some 200 officers] {e3 searched} its building in Tseung Kwan O and carried off 25 boxes of papers. [m6:HKG.JRN Its founder Jimmy Lai] was {e4 led} through the newsroom in handcuffs.
[m7=m6 Lai], 72, was {e5 released} shortly after midnight on Wednesday on bail of HK$300,000. Supporters shouted "support Apple Daily until the end" and held up the front page. It said: Apple will fight on.
[m43=m6 The pro-democracy tycoon] was {e6 arrested} on Monday on suspicion of collusion with foreign forces, under the national security law that [m8:CHN.GOV Beijing] {e7 imposed} on [m9:HKG.GOV the city] on June 30. Nine others were held in the same operation, including [m10:HKG.CVL activist Agnes Chow], [m11=m6 Lai's] two sons and a former member of the election monitoring group.
"<<q1 I thought it was a routine visit, until I saw the rope around the desks>>," [m48:HKG.JRN a reporter on the business desk] told [m49:#HKFP HKFP].
[m12:HKG.COP Senior superintendent Steve Li] {e8 defended} the action. [m41=m5 Police] had not looked at news material, [m42=m12 he] said, "<<q2 [m13=m12 we] only swept across it>>". [m14:HKG.JRN The Hong Kong Journalists Association] {e9 condemned} it as a thing of a third world country. Its chair, [m15:HKG.JRN Chris Yeung], {e10 asked} [m16:HKG.COP Commissioner Chris Tang] to explain why only "trusted media", a term that nobody had heard before, were let through the cordon.
[m17:CHN.GOV The Hong Kong and Macau Affairs Office] {e11 hailed} the arrests and called [m50=m6 Lai] a hired evil. In a separate statement [m18=m17 the office] said <<q3 those who {e12 collude} must be severely punished>>.
[m19:GBR.GOV Foreign Secretary Dominic Raab] in [m44:@GBR London] {e13 voiced concern}. The law, in [m45=m19 his] view, was being used as a pretext to silence opposition. [m20:USA.GOV US Secretary of State Mike Pompeo], who had {e14 received} [m21=m6 Lai] in July of last year, to [m46=m8 Beijing's] fury, {e15 described} [m22=m6 him] as a patriot.
Last Friday [m23:USA.GOV Washington] {e16 slapped sanctions} on eleven officials, among them [m24:HKG.GOV Chief Executive Carrie Lam]. On Monday it was China's turn: [m25:CHN.GOV foreign ministry spokesman Zhao Lijian] {e17 announced measures} against [m26:USA.LEG six lawmakers], such as [m27:USA.LEG Ted Cruz], and [m28:HRW Kenneth Roth of Human Rights Watch].
~read_also Read more: What the security law says, article by article
The paper's shares went up by more than a thousand per cent in two days. [m29:HKG.GOV The Securities and Futures Commission] has said nothing on the buying frenzy.
[m51=m6 Lai], who swam or rather was smuggled over from Guangzhou at 12, gave money to the 2014 occupation and was at the June 4 vigil this year that [m47=m2 police] {e18 had banned}; [m30:HKG.JUD West Kowloon court] will hear that case next month. [m52=m6 He] is not, as is often said, a member of any party. [m31:HKG.OPP The Democratic Party], whose chair is [m32:HKG.OPP Wu Chi-wai], has had [m53=m6 his] cheques and [m54=m6 his] scoldings.
At the kiosk a man bought sixteen copies. "<<q4 For my mother's building>>," he explained.
e1 m2 > m1 COERCE actual 2020-08-10/day mode=seize ctx=rights_freedoms,repression again
e2 m2 > m3 RETREAT actual 2020-08-12/day mode=release ctx=legal again
e3 m5 > m4 COERCE actual 2020-08-10/day mode=seize ctx=rights_freedoms,repression
e4 m5 > m6 COERCE actual 2020-08-10/day mode=arrest ctx=rights_freedoms,repression again
e5 m5 > m7 RETREAT actual 2020-08-12/day mode=release ctx=legal
e6 m5 > m6,m10 COERCE actual 2020-08-10/day mode=arrest ctx=rights_freedoms,repression
e7 m8 > m9 COERCE actual 2020-06-30/day mode=restrict ctx=legal,rights_freedoms bg
e8 m12 > m5 SUPPORT actual 2020-08-12/none ctx=rights_freedoms
e9 m14 > m5 ACCUSE actual 2020-08-12/none mode=disapprove ctx=rights_freedoms
e10 m15 > m16 REQUEST requested 2020-08-12/none mode=change ctx=rights_freedoms
e11 m17 > m5 SUPPORT actual 2020-08-12/none ctx=legal
e12 m17 > m6 THREATEN threatened 2020-08-12/none mode=arrest ctx=legal
e13 m19 > m8 ACCUSE actual 2020-08-12/none mode=disapprove ctx=rights_freedoms,diplomatic
e14 m20 > m21 CONSULT actual 2019-07-01/month mode=visit ctx=diplomatic bg
e15 m20 > m22 SUPPORT actual 2020-08-12/none ctx=rights_freedoms
e16 m23 > m24 SANCTION actual 2020-08-07/day mode=discontinue ctx=diplomatic,rights_freedoms
e17 m25 > m26,m27,m28 SANCTION actual 2020-08-10/day mode=discontinue ctx=diplomatic
e18 m5 > m6 COERCE actual 2020-06-04/day mode=restrict ctx=rights_freedoms bg
q1 m48 direct cue=told
q2 m13 mixed cue=said
q3 m18 indirect cue=said
q4 ? direct cue=explained
rel m32 leads m31

### The Korea Herald 2013-12-23 article
= [m1:KOR.COP Police] {e1 storm} KCTU office, leave without [m2:KOR.LAB rail union leaders]
~byline By Kim Hyo-won (hwon@heraldcorp.com)
~date_line Published : Dec 23, 2013 - 20:31
It was supposed to take an hour. Fourteen hours later, [m3:KOR.COP the 4,000 riot policemen] who had {e2 smashed} the glass doors of the Kyunghyang Shinmun building in central [m4:@KOR Seoul] on Sunday filed out again, empty-handed.
[m5:KOR.LAB The nine leaders of the Korean Railway Workers' Union (KRWU)] for whom [m6=m3 they] carried warrants were not there.
It was the first time that [m7:KOR.GOV the authorities] forced their way into the headquarters of [m8:KOR.LAB the Korean Confederation of Trade Unions], the more militant of the two umbrella bodies, since it was founded in 1995. Some 130 [m9:KOR.LAB unionists] were {e3 hauled away}, and pepper spray was {e4 used} on the stairs.
"<<q1 This is a declaration of war against [m10:KOR.LAB all workers]>>," said [m11:KOR.LAB Shin Seung-chul, chairman of the KCTU], who {e5 called} a general strike for Saturday.
The walkout at [m12:KOR.BUS Korail], the state railway, entered its 15th day on Monday, the longest in its history. [m32:KOR.LAB KRWU members] {e6 struck} on Dec. 9 over a plan for a separate operator on the new high-speed line from Suseo, which [m31=m5 they] say is a first step to privatization.
[m13:KOR.GOV President Park Geun-hye] told [m14:KOR.GOV her senior secretaries] that "<<q2 if [m15=m13 we] just {e7 compromise} without principle, the future of our economy will be dark>>".
[m16:KOR.GOV Land Minister Suh Seoung-hwan], too, has {e8 given assurances} that not one share would go to private hands. But [m33=m16 the ministry], [m34=m16 he] said, <<q3 {e9 would issue} the license for the Suseo unit before the year is out>>.
[m35=m12 Korail] has {e10 suspended} [m36:KOR.LAB 8,000 workers] from their posts and {e11 filed a suit} for 7.7 billion won in damages against [m17=m5 the union].
[m18:KOR.OPP The main opposition Democratic Party], led by [m19:KOR.OPP Kim Han-gill], {e12 denounced} Sunday's operation as a throwback to the days of [m38=m13 Park's] father, who ruled for 18 years. [m20:KOR.OPP The party's floor leader, Jun Byung-hun], {e13 demanded} that the police chief, [m21:KOR.COP Lee Sung-han], resign.
[m22:KOR.PTY The ruling Saenuri Party] answered that <<q4 the law was the law, even at a newspaper>>.
~related Related: Commuters squeeze into Line 1 as trains are cut by a third
Where the leaders are is a matter of speculation. [m23=m1 The police] watch Jogyesa, the Buddhist temple in whose yard [m24:KOR.LAB strikers] have found sanctuary before. [m37:KOR.REL A monk] of [m25:KOR.REL the Jogye Order], which is headed by [m26:KOR.REL Venerable Jaseung], said <<q5 nobody who knocks would be turned away>>.
[m27:KOR.LAB The Federation of Korean Trade Unions], the KCTU's milder rival, had kept its distance from the strike. On Monday it {e14 announced} that [m28=m27 it] was pulling out of the tripartite commission in protest.
From Geneva [m29:ILO the International Labor Organization] had {e15 written} to [m30=m7 Seoul] a week ago to ask for respect of the right to strike. No answer has been made public. South Korea, an ILO member since 1991, has not ratified four of the eight core conventions.
A subway engineer in his forties got his finger bandaged at the foot of the building. "<<q6 I only came for the overtime pay>>," he joked.
e1 m1 > m8 COERCE actual 2013-12-22/day mode=seize ctx=repression again
e2 m3 > m8 COERCE actual 2013-12-22/day mode=seize ctx=repression
e3 m3 > m9 COERCE actual 2013-12-22/day mode=arrest ctx=repression
e4 m3 > m9 ASSAULT actual 2013-12-22/day mode=crowd-control ctx=repression
e5 m11 > m7 PROTEST planned 2013-12-28/day mode=strike ctx=economic,repression
e6 m32 > m12 PROTEST actual 2013-12-09/day mode=strike ctx=economic
e7 m13 > m5 CONCEDE hypothetical 2013-12-23/none ctx=economic
e8 m16 > m5 AGREE planned 2013-12-23/none ctx=economic
e9 m16 > m12 AGREE planned 2013-12-01/month ctx=economic
e10 m35 > m36 SANCTION actual 2013-12-23/none mode=discontinue ctx=economic
e11 m12 > m17 ACCUSE actual 2013-12-23/none mode=allege ctx=legal,economic
e12 m18 > m1 ACCUSE actual 2013-12-23/none mode=disapprove ctx=repression
e13 m20 > m21 REQUEST requested 2013-12-23/none mode=yield ctx=repression
e14 m27 > m7 REJECT actual 2013-12-23/day mode=meet ctx=economic
e15 m29 > m30 REQUEST requested 2013-12-16/week mode=change ctx=economic,rights_freedoms
q1 m11 direct cue=said
q2 m13 direct cue=told
q3 m16 indirect cue=said
q4 m22 indirect cue=answered
q5 m37 indirect cue=said
q6 ? direct cue=joked
rel m11 leads m8
rel m18 led_by m19
rel m25 led_by m26
rel m30 member_of m29 from=1991
