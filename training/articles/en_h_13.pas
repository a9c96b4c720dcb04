### Prothom Alo English 2013-12-11 article
= [m1:BGD.JUD Judge] halts [m2:BGD.OPP Jamaat man's] hanging with 90 minutes to go
~byline Staff Correspondent
~date_line 11 December 2013, 01:14 BdST
The gallows at [m3:@BGD Dhaka] Central Jail had been tested and the family sent home when the order came: [m4:BGD.OPP Abdul Quader Mollah] was not to {e1 be executed} by [m31:BGD.GOV the jail authority] before ten thirty on Wednesday morning.
[m5=m1 Justice Syed Mahmud Hossain] of the Appellate Division {e2 signed} it at his residence late on Tuesday, on a plea by [m6:BGD.CVL the defence team].
[m7=m4 Mollah], an assistant secretary general of [m8:BGD.OPP Bangladesh Jamaat-e-Islami], was {e3 found guilty} in February of killings in Mirpur in 1971 by [m9:BGD.JUD the International Crimes Tribunal-2]. The life sentence brought a sea of [m10:BGD.CVL young people] {e4 to Shahbagh}; in September [m11:BGD.JUD the highest court] {e5 turned} it into death.
Law minister [m12:BGD.GOV Quamrul Islam] {e6 fumed} before the cameras. "<<q1 There is no review in such cases. [m13=m12 I] am at a loss>>," [m14=m12 he] said.
The party had announced a countrywide shutdown for today. [m32=m8 It] did not wait. In [m15:@BGD Satkhira] and [m16:@BGD Feni], [m17:BGD.CVL its student wing Islami Chhatra Shibir] {e8 hurled} crude bombs at [m33:BGD.COP police] pickups before midnight. [m18:BGD.COP Constable Omar Faruk] {e9 died} of burns.
[m19:BGD.MIL Border Guard Bangladesh] {e10 has deployed} in ten districts. Its director general, [m20:BGD.MIL Maj Gen Aziz Ahmed], said <<q2 [m21=m20 he] was waiting for word on six more>>.
Jamaat is the largest partner of [m22:BGD.OPP the BNP] in the 18-party alliance. [m23:BGD.OPP The BNP] itself, whose blockade over a caretaker government enters its fifth day, has said nothing on the verdict. [m24:BGD.OPP Its acting secretary general, Mirza Fakhrul Islam Alamgir], {e12 met} [m25:UN UN envoy Oscar Fernandez-Taranco] on Tuesday, the same man who {e13 brought} the two big parties to one table the previous evening.
[m26:USA.GOV John Kerry] and [m27:UN Ban Ki-moon] both {e14 rang} [m28:BGD.GOV the prime minister] during the day. [m29:BGD.GOV Sheikh Hasina], according to her press wing, {e15 told} the American that the law would take its course.
[m30:GBR.GOV Britain's Baroness Warsi], in the city until Thursday, repeated that London was against the death penalty "<<q3 as such>>".
e1 m31 > m4 COERCE planned 2013-12-10/day ctx=legal
e2 m5 > m6 CONCEDE actual 2013-12-10/day ctx=legal
e3 m9 > m7 SANCTION actual 2013-02-01/month mode=convict ctx=legal bg
e4 m10 > m9 PROTEST actual 2013-02-01/month mode=demo ctx=legal bg
e5 m11 > m7 SANCTION actual 2013-09-01/month mode=convict ctx=legal bg
e6 m12 > m5 ACCUSE actual 2013-12-10/day mode=disapprove ctx=legal
e8 m17 > m18 ASSAULT actual 2013-12-10/day mode=explosives ctx=legal
e9 m17 > m18 ASSAULT actual 2013-12-10/none mode=explosives ctx=legal again
e10 m19 > m8 MOBILIZE actual 2013-12-11/none mode=troops ctx=legal
e12 m24 > m25 CONSULT actual 2013-12-10/day ctx=election,diplomatic
e13 m25 > m22,m29 CONSULT actual 2013-12-09/day mode=third-party ctx=election,diplomatic
e14 m26,m27 > m28 CONSULT actual 2013-12-10/day mode=phone ctx=diplomatic,legal
e15 m29 > m26 REJECT actual 2013-12-10/day mode=change ctx=legal
q1 m14 direct cue=said
q2 m20 indirect cue=said
q3 m30 mixed cue=repeated
rel m17 part_of m8
rel m8 ally_of m22
rel m20 leads m19

### The Okinawa Times (English) 2025-03-20 article
= [m1:JPN.GOV Prefecture] {e1 refuses} permit for sand; [m2:JPN.GOV Tokyo] to sue by [m3=m2 its] own hand
~byline Reporter: Shimabukuro Aya
~date_line March 20, 2025 7:00
[m4:JPN.GOV Gov. Denny Tamaki] {e2 turned down} on Wednesday the defense bureau's application to bring soil from [m5:@JPN Kagoshima] to the reclamation site at Henoko. The ants in it are the reason given; few believe in the ants.
"<<q1 The sea of Oura is not a bucket>>," [m6=m4 the governor] told the assembly, where members of [m7:JPN.PTY All Okinawa] rose to clap.
[m8:JPN.GOV The Okinawa Defense Bureau] {e3 called} the decision regrettable and made clear what would follow. It {e4 will ask} the land minister to overrule [m9=m1 the prefecture], as has been done twice before: in December 2023, [m10:JPN.GOV the ministry] {e5 approved} the design change in the governor's stead, the first such step in the history of local autonomy.
That followed a ruling of [m11:JPN.JUD the Fukuoka High Court's Naha branch], which {e6 had ordered} [m12=m4 Tamaki] to sign. [m13=m4 He] {e7 did not}.
[m14:JPN.PTY The Liberal Democratic Party's prefectural chapter], which is led by [m15:JPN.PTY Shimajiri Aiko], {e8 accused} the governor of playing for time at taxpayers' cost. Komeito's local branch is against the base but stayed silent, as its national headquarters sits in the coalition.
Outside Camp Schwab's gate, [m16:JPN.CVL about 60 elderly protesters] {e9 sat down} before the trucks, as on every working day since July 2014. [m17:JPN.COP Riot police] {e10 carried away} nine of [m27=m16 them]. [m18:JPN.CVL Yamashiro Hiroji], who once chaired [m19:JPN.CVL the Okinawa Peace Movement Center] and was {e11 convicted} by [m24:JPN.JUD a Naha court] in 2018 of obstruction, sang.
The month has been a tense one. On March 7 [m20:USA.MIL a Marine] was {e12 indicted} by [m28:JPN.JUD prosecutors] for assault in Naha, and [m25:JPN.LEG the assembly] {e13 adopted} a protest note addressed to [m21:USA.GOV the U.S. consul general]. [m22:USA.MIL The III Marine Expeditionary Force] {e14 pledged} joint patrols with [m26:JPN.COP prefectural police] from April.
Defense Minister [m23:JPN.GOV Nakatani Gen] {e15 wants} to see the governor before Golden Week, aides say.
e1 m1 > m2 REJECT actual 2025-03-19/day mode=assist ctx=military,environment again
e2 m4 > m8 REJECT actual 2025-03-19/day mode=assist ctx=military,environment
e3 m8 > m4 ACCUSE actual 2025-03-19/none mode=disapprove ctx=military
e4 m8 > m10 REQUEST planned 2025-03-19/none mode=assist ctx=military,legal
e5 m10 > m8 SUPPORT actual 2023-12-01/month ctx=military,legal bg
e6 m11 > m12 REQUEST requested 2023-12-01/month mode=yield ctx=legal bg
e7 m13 > m11 REJECT actual 2023-12-01/month mode=yield ctx=legal bg
e8 m14 > m4 ACCUSE actual 2025-03-20/none mode=allege ctx=military
e9 m16 > m2 PROTEST actual 2025-03-19/day mode=obstruct ctx=military
e10 m17 > m16 COERCE actual 2025-03-19/day ctx=repression
e11 m24 > m18 SANCTION actual 2018-01-01/year mode=convict ctx=legal bg
e12 m28 > m20 ACCUSE actual 2025-03-07/day ctx=legal,crime
e13 m25 > m21 ACCUSE actual 2025-03-01/month mode=disapprove ctx=military
e14 m22 > m26 AGREE planned 2025-04-01/month ctx=military
e15 m23 > m4 REQUEST requested 2025-03-20/none mode=meet ctx=military
q1 m6 direct cue=told
rel m15 leads m14

### The Sudan Tribune 2018-12-28 article
= [m1:SDN.PTY Reform Now] {e1 quits} [m2:SDN.GOV Bashir] government over bread killings
~date_line December 27, 2018 (KHARTOUM)
[m3:SDN.PTY A party led by a former adviser to the Sudanese president] on Thursday {e2 withdrew} its ministers from the government and said a transition was the only way out of the crisis.
[m4:SDN.PTY Ghazi Salah al-Din], who broke with [m5:SDN.PTY the ruling National Congress Party] in 2013 and founded the Reform Now Movement, spoke for 22 political groups that took part in the national dialogue. [m29=m4 They] {e3 will hand} [m6=m2 President Omer al-Bashir] a memorandum asking for "<<q1 a new regime>>".
{e4 Protests} of [m26:SDN.CVL angry residents] began in [m7:@SDN Atbara] on December 19, after the price of a loaf trebled. [m8:AMNESTY.NGO Amnesty International] speaks of 37 {e5 killed} in the first five days; [m31=m2 the government] admits to 19, [m9:SDN.MIL two soldiers] among them.
[m10:SDN.LAB The Sudanese Professionals Association], which until this month was known only for a study on wages, has taken the lead. Its march of December 25 on the Republican Palace was {e8 broken up} with live rounds by [m11:SDN.SPY the security service (NISS)] and [m27:SDN.COP riot police].
NISS director [m12:SDN.SPY Salah Gosh] told editors on Friday that [m13:ISR.SPY Mossad] had {e9 recruited} students in [m14:@KEN Nairobi], members of [m15:SLM.REB the faction of the Sudan Liberation Movement] headed by [m16:SLM.REB Abdel Wahid al-Nur], to set fire to the country. Al-Nur, from his exile in Paris, {e10 ridiculed} the story.
"<<q2 [m17=m2 They] had bread once, and [m18=m2 they] ate it all. No Israeli did that>>," [m19=m16 he] said by telephone.
In Khartoum [m28:SDN.MED doctors] {e11 have refused} all but emergency cases since Monday. [m20:SDN.JRN Journalists] {e12 downed pens} for three days from Thursday, and seven issues of [m21:SDN.JRN Al-Jareeda] {e13 were confiscated} at the printer's.
[m22:SDN.OPP The National Umma Party] is divided. Its leader [m23:SDN.OPP Sadiq al-Mahdi] {e14 came home} on December 19 after a year away and called the anger just, though without calling his followers out.
[m24:EGY.GOV Egyptian Foreign Minister Sameh Shoukry] and [m25:EGY.SPY intelligence chief Abbas Kamel] {e15 visited} the same Thursday. Cairo is confident Sudan will get over it, [m30=m24+m25 they] said, and stands ready to help.
e1 m1 > m2 REJECT actual 2018-12-27/day ctx=political_institutions again
e2 m3 > m2 REJECT actual 2018-12-27/day ctx=political_institutions
e3 m4 > m6 REQUEST planned 2018-12-27/none mode=change ctx=pro_democracy
e4 m26 > m2 PROTEST actual 2018-12-19/day mode=demo ctx=economic bg
e5 m11 > m26 ASSAULT actual 2018-12-19/none mode=firearms ctx=repression bg
e8 m11,m27 > m10 ASSAULT actual 2018-12-25/day mode=firearms ctx=repression
e9 m13 > m15 COOPERATE denied 2018-12-21/none ctx=intelligence
e10 m16 > m12 REJECT actual 2018-12-28/none ctx=intelligence
e11 m28 > m2 PROTEST actual 2018-12-24/day mode=strike ctx=health
e12 m20 > m2 PROTEST actual 2018-12-27/day mode=strike ctx=rights_freedoms
e13 m11 > m21 COERCE actual 2018-12-28/none mode=seize ctx=rights_freedoms
e14 m23 > m26 SUPPORT actual 2018-12-19/day ctx=economic
e15 m24,m25 > m2 CONSULT actual 2018-12-27/day mode=visit ctx=diplomatic
q1 m4 mixed
q2 m19 direct cue=said
rel m12 leads m11
rel m16 leads m15
rel m23 leads m22
