### The Indian Express 2011-08-17 article
= The fast that began in a flat in Mayur Vihar
~byline Express News Service, New Delhi, Wed Aug 17 2011, 02:14 hrs
[m1:IND.COP Delhi Police] came for [m2:IND.CVL Anna Hazare] at 7.25 am on Tuesday, in plain clothes, when [m3=m2 he] was tying [m41=m2 his] shoes.
[m42=m1 They] {e1 arrested} [m4=m2 the 74-year-old] under Section 151, which is for persons about to commit a breach of peace. The peace had been that of Supreme Enclave, a housing society of retired bankers. By eight the colony's gate had been lifted off its hinges.
[m5:IND.CVL Arvind Kejriwal] and [m6:IND.CVL Kiran Bedi], herself once the most famous police officer in the country, were {e2 held} as well. At 9.40 the first of what [m43=m1 the police] would count as 2,600 [m7:IND.CVL supporters] in the capital {e3 sat down} before a bus.
What [m8=m2 Hazare] wants is a Lokpal, an ombudsman with teeth, under whom the Prime Minister and the judges would also fall. [m9:IND.GOV The government] has tabled one without. [m10=m2 He] had {e4 announced} that [m11=m2 he] would stop eating on August 16, at JP Park, and [m12=m1 the police] had {e5 set} twenty-two conditions: no more than 5,000 people, no more than three days. Six were not accepted.
"<<q1 The second freedom struggle has begun. Jail cannot stop it>>," said a message [m13=m2 he] had recorded the night before. [m14=m2 He] {e6 asked} [m15:IND.CVL government servants] to take mass leave.
[m16:IND.GOV Home Minister P Chidambaram] told a press conference it was <<q2 a painful duty>>. [m17:IND.GOV His colleague Kapil Sibal], beside [m18=m16 him], asked: "<<q3 Which democracy allows a man to fast wherever he likes?>>" Neither [m19=m16+m17 minister] would say who had given the order. [m20:IND.COP Commissioner B K Gupta], [m44=m16+m17 they] said, had.
Both Houses were adjourned within minutes. [m21:IND.OPP Arun Jaitley of the BJP] {e7 asked} [m22:IND.GOV the Prime Minister] for a statement; it is listed for today. "<<q4 If [m52=m9 you] have no stomach for dissent, [m23=m9 you] have no business to rule>>," [m24=m21 Jaitley] said. [m25:IND.OPP The Left] sat with [m45:IND.OPP the BJP] on this, as [m46=m25 it] last did on the nuclear deal. [m26:IND.PTY Congress spokesman Manish Tewari], who on Sunday {e8 accused} [m27=m2 Hazare] of being corrupt "from head to toe", was nowhere to be seen.
And then at seven in the evening it {e9 turned}. [m28:IND.JUD The special executive magistrate] who had {e15 sent} [m47=m2 the Gandhian] to Tihar for seven days signed [m48=m2 his] {e10 release}. According to [m29=m5 Kejriwal], whose text message was the only word out, [m30=m2 he] {e11 refused to leave} Jail No. 4 unless there was a park, without conditions.
Across the road, [m31:IND.CVL students], a dabbawala and a lady from Greater Kailash with a cook {e12 waved} flags at a wall.
In April [m49=m2 he] had {e16 fasted} for 98 hours at Jantar Mantar; [m40=m9 the Manmohan Singh government] then {e13 conceded} a drafting committee, of five ministers and five from [m32:IND.CVL "civil society"], as Team Anna is called here. In June, at the Ramlila Maidan, [m33=m1 the same force] {e14 drove} [m34:IND.REL Baba Ramdev] and [m35=m34 his yoga pupils] off with lathis at midnight. [m50:IND.CVL One of them, Rajbala], is still in a coma. [m51=m50 She] had not been to Delhi before.
e1 m42 > m4 COERCE actual 2011-08-16/day mode=arrest ctx=rights_freedoms,corruption
e2 m1 > m5,m6 COERCE actual 2011-08-16/day mode=arrest ctx=rights_freedoms,corruption
e3 m7 > m1 PROTEST actual 2011-08-16/day mode=obstruct ctx=corruption
e4 m10 > m9 PROTEST planned 2011-08-16/day mode=hunger ctx=corruption
e5 m12 > m10 COERCE actual 2011-08-17/none mode=restrict ctx=rights_freedoms
e6 m14 > m15 REQUEST requested 2011-08-15/day mode=assist ctx=corruption
e7 m21 > m22 REQUEST requested 2011-08-16/day mode=change ctx=legislative
e8 m26 > m27 ACCUSE actual 2011-08-14/day mode=allege ctx=corruption
e9 m28 > m2 RETREAT actual 2011-08-16/day mode=release ctx=legal again
e10 m28 > m2 RETREAT actual 2011-08-16/day mode=release ctx=legal
e15 m28 > m47 COERCE actual 2011-08-16/day mode=arrest ctx=legal
e11 m30 > m1 REJECT actual 2011-08-16/day mode=yield ctx=rights_freedoms
e12 m31 > m9 PROTEST actual 2011-08-16/day mode=demo ctx=corruption
e16 m49 > m40 PROTEST actual 2011-04-01/month mode=hunger ctx=corruption bg
e13 m40 > m32 CONCEDE actual 2011-04-01/month ctx=corruption bg
e14 m33 > m34,m35 ASSAULT actual 2011-06-01/month mode=crowd-control ctx=repression bg
q1 m13 direct cue=said
q2 m16 indirect cue=told
q3 m17 direct cue=asked
q4 m24 direct cue=said
rel m2 leads m32

### The Express Tribune 2017-11-27 article
= After Faizabad: [m1:PAK.GOV minister] {e1 gone}, sit-in goes on for a day more
~byline By Azam Gill / Riaz Lashari
~date_line Published: November 27, 2017
ISLAMABAD: Late on Sunday night, when the tyres had almost stopped smoking, word came that [m2:PAK.GOV Law Minister Zahid Hamid] had {e2 sent in his resignation} to [m3:PAK.GOV Prime Minister Shahid Khaqan Abbasi].
It is the first demand of [m4:TLP.PTY the Tehreek-e-Labbaik Ya Rasool Allah (TLYR)], whose followers {e3 have blocked} the Faizabad Interchange since November 8.
The second was that [m5=m2 he] be tried. This has not been met, sources in [m6:PAK.GOV the interior ministry] claimed, and {e4 will not be}.
On Saturday some 8,500 [m7:PAK.COP policemen and FC personnel] {e5 moved} against [m40=m4 the camp] with tear gas, after [m8:PAK.JUD the Islamabad High Court's Justice Shaukat Aziz Siddiqui] {e6 threatened} [m9:PAK.GOV Interior Minister Ahsan Iqbal] with contempt. [m41=m7 They] were {e7 beaten back}. At least six people were killed; [m10:PAK.REL zealots] {e8 torched} vans and, in Pasrur, {e9 stormed} the house of [m42=m2 the law minister], who was away. [m11:PAK.PTY PML-N MNA Javed Latif] was {e10 hit} in the head with a brick at Sheikhupura.
"<<q1 [m12=m4 We] are ready to die here, in the street, with our beards wet>>," [m13:TLP.PTY Pir Afzal Qadri], the movement's patron, told the crowd over a cleric's loudspeaker. [m14:TLP.PTY Its leader, Khadim Hussain Rizvi], from his wheelchair, used words that cannot be printed.
It all turns on a comma. In October [m15:PAK.LEG parliament] had {e11 changed} a form for candidates: "I solemnly swear" became "I believe" in the clause on the finality of prophethood. Within days the change was {e12 undone}, and called a clerical error. A committee under [m16:PAK.PTY Senator Raja Zafarul Haq] was to find who made it. Its report has not been published.
That evening, [m43=m6 the ministry] {e20 called in} [m44:PAK.MIL the army] under Article 245. [m17:PAK.MIL The military's spokesman, Maj-Gen Asif Ghafoor], tweeted that [m18:PAK.MIL the army chief, Gen Qamar Bajwa], had {e13 phoned} [m19=m3 the PM] and {e14 suggested} that the matter be handled "<<q2 peacefully, avoiding violence from both sides>>". What are the two sides, [m20:PAK.OPP PPP's Farhatullah Babar] {e15 asked} in the Senate, and since when is [m45:PAK.GOV the state] one of them?
[m21=m9 Iqbal] himself {e16 distanced} himself from the operation, which [m22=m9 he] said [m46=m8 the court] had forced on [m47:PAK.GOV the district administration].
On Saturday, too, [m23:PAK.GOV the electronic media regulator] {e17 took} [m29:PAK.JRN all news channels] off the air, and [m24:PAK.GOV the telecoms authority] {e21 blocked} Facebook. Both were back on Sunday, bit by bit.
[m30:PAK.OPP PTI] chairman [m25:PAK.OPP Imran Khan] {e18 called for} early elections. In Lahore, [m26:PAK.REL custodians of shrines loyal to Pir Hameeduddin Sialvi] said [m48=m26 they] {e19 might ask} [m27:PAK.PTY fourteen lawmakers] to give up [m49=m27 their] seats unless [m28:PAK.GOV Punjab Law Minister Rana Sanaullah], too, goes home.
~page_control Read full story
In [m50:PAK.PTY the Noon camp] there is little appetite. [m51=m50 The party] lost [m52=m50 its] leader to the Panama verdict in July, and [m53:PAK.PTY Nawaz Sharif], disqualified as prime minister but since October again its president, has kept silent for three days.
A vendor at the Interchange said that <<q3 he had sold more boiled eggs in three weeks than in the last three years>>.
e1 m1 > m4 RETREAT actual 2017-11-26/day mode=resign ctx=religion_ethnicity,executive again
e2 m2 > m3 RETREAT actual 2017-11-26/day mode=resign ctx=religion_ethnicity,executive
e3 m4 > m3 PROTEST actual 2017-11-08/day mode=obstruct ctx=religion_ethnicity
e4 m6 > m4 REJECT actual 2017-11-27/none mode=yield ctx=legal
e5 m7 > m40 ASSAULT actual 2017-11-25/day mode=crowd-control ctx=repression,religion_ethnicity
e6 m8 > m9 THREATEN threatened 2017-11-27/none ctx=legal
e7 m4 > m41 PROTEST actual 2017-11-25/day mode=riot ctx=religion_ethnicity
e8 m10 > m7 PROTEST actual 2017-11-25/day mode=riot ctx=religion_ethnicity
e9 m10 > m42 PROTEST actual 2017-11-25/day mode=riot ctx=religion_ethnicity
e10 m10 > m11 ASSAULT actual 2017-11-25/day mode=primitive ctx=religion_ethnicity
e11 m15 > m4 REJECT actual 2017-10-01/month ctx=legislative,religion_ethnicity bg
e12 m15 > m4 CONCEDE actual 2017-10-01/month ctx=legislative,religion_ethnicity bg
e20 m43 > m44 REQUEST requested 2017-11-25/day mode=assist ctx=military
e13 m18 > m19 CONSULT actual 2017-11-25/day mode=phone ctx=military said=m17
e14 m18 > m19 REQUEST requested 2017-11-25/day mode=yield ctx=military said=m17
e15 m20 > m18 ACCUSE actual 2017-11-27/none mode=disapprove ctx=military,legislative
e16 m21 > m8 REJECT actual 2017-11-27/none ctx=legal
e17 m23 > m29 COERCE actual 2017-11-25/day mode=censor ctx=rights_freedoms
e21 m24 > m4 COERCE actual 2017-11-25/day mode=censor ctx=rights_freedoms
e18 m25 > m3 REQUEST requested 2017-11-27/none mode=change ctx=election
e19 m26 > m27 REQUEST hypothetical 2017-11-27/none mode=yield ctx=religion_ethnicity
q1 m13 direct cue=told
q2 m18 mixed cue=suggested
q3 ? indirect cue=said
rel m14 leads m4
rel m25 leads m30
rel m53 leads m50 from=2017-10

### Taipei Times 2014-03-20 article
= [m1:TWN.EDU Students] {e1 hold} [m50:TWN.LEG legislature]; [m49:TWN.COP police] {e2 fail} four times
~byline By Hsu Wei-chen and Loa Lok / Staff reporters
~date_line Thu, Mar 20, 2014 - Page 1
About 300 [m2:TWN.EDU students and activists] who broke into [m3:TWN.LEG the Legislative Yuan] on Tuesday night {e3 were still in possession} of the main chamber last night, having piled the lawmakers' chairs against all eight doors.
[m4:TWN.COP Police] {e4 tried to remove} [m5=m2 them] four times before dawn yesterday, and four times were pushed back. One officer lost two fingernails.
"<<q1 [m6=m2 We] will stay until Friday. If [m7:TWN.GOV Ma Ying-jeou] does not come and apologize, there will be {e5 further action}>>," said [m8:TWN.EDU Lin Fei-fan], a graduate student of National Taiwan University, into a megaphone made in China.
The issue is the service trade agreement which [m30:TWN.GOV Taipei] and [m31:CHN.GOV Beijing] {e6 signed} in June last year. On Monday, [m9:TWN.PTY Chinese Nationalist Party (KMT) Legislator Chang Ching-chung], chairing a committee, {e7 declared} its review over after 30 seconds, through a clip-on microphone and from behind a pillar. [m10:TWN.OPP Democratic Progressive Party (DPP) lawmakers], who had earlier {e8 seized} the podium to keep [m40=m9 him] from it, called it a coup.
[m11=m9 Chang], asked yesterday, said that <<q2 [m12=m9 he] had counted silently>>.
Outside the building there were 12,000 [m13:TWN.CVL people] in the evening, according to the organizers. [m51:TWN.OPP DPP] Chairman [m14:TWN.OPP Su Tseng-chang] {e9 led} party members in a sit-in at the Jinan Road gate. His predecessor and would-be successor, [m15:TWN.OPP Tsai Ing-wen], came with sunflowers that a florist had donated.
[m16:TWN.LEG Legislative Speaker Wang Jin-pyng], who belongs to [m46=m21 the KMT] but since last September has been at war with [m47=m7 the president], {e10 declined} to let [m41=m4 the police] use force. [m17:TWN.GOV Premier Jiang Yi-huah] said <<q3 [m18:TWN.GOV the Executive Yuan] respects parliamentary autonomy but cannot watch for ever>>.
For the Presidential Office, [m19:TWN.GOV spokeswoman Garfie Li] {e11 urged} [m32=m2 the students] to go home. [m42=m19 She] also said that [m20=m7 the president], who doubles as [m21:TWN.PTY the KMT's] chairman, {e12 had no plan to meet} [m33=m2 them].
[m22:CHN.GOV The Taiwan Affairs Office] in Beijing, which {e13 hosted} [m23:TWN.GOV Mainland Affairs Council Minister Wang Yu-chi] in Nanjing in February, the first such meeting since 1949, had no comment. [m24:TWN.GOV The council] {e14 denied} that [m34=m22 Beijing] had {e15 pressed} for ratification by June.
[m25:TWN.OPP The Taiwan Solidarity Union], with three seats, may {e16 propose} a recall of [m48=m7 the president]. [m26:TWN.OPP Its caucus whip, Lai Cheng-chang], began a hunger strike against the pact with two others on Tuesday.
Last September [m35=m16 the speaker] was {e17 expelled} by [m43=m21 his own party] on suspicion of influence peddling; [m27:TWN.JUD the district court] {e18 restored} [m44=m35 his] membership two days later. [m45=m7 Ma's] approval rating stood at 9.2 percent then. It has since improved by a point.
A woman from Sanchong brought four hundred boiled eggs. They went up by a rope to the second floor, in a basket, past [m52:TWN.COP a policeman] who counted them.
e1 m1 > m50 PROTEST actual 2014-03-18/day mode=obstruct ctx=legislative,economic again
e2 m49 > m1 COERCE actual 2014-03-19/day mode=restrict ctx=repression again
e3 m2 > m3 PROTEST actual 2014-03-18/day mode=obstruct ctx=legislative,economic
e4 m4 > m5 COERCE actual 2014-03-19/day mode=restrict ctx=repression
e5 m6 > m7 PROTEST hypothetical 2014-03-21/day ctx=legislative
e6 m30 > m31 SUPPORT actual 2013-06-01/month ctx=economic,diplomatic bg
e7 m9 > m10 REJECT actual 2014-03-17/day ctx=legislative,economic
e8 m10 > m9 PROTEST actual 2014-03-17/day mode=obstruct ctx=legislative
e9 m14 > m7 PROTEST actual 2014-03-19/day mode=demo ctx=legislative
e10 m16 > m4 REJECT actual 2014-03-20/none ctx=legislative
e11 m19 > m32 REQUEST requested 2014-03-20/none mode=yield ctx=legislative
e12 m20 > m33 REJECT actual 2014-03-20/none mode=meet ctx=legislative said=m19
e13 m22 > m23 CONSULT actual 2014-02-01/month mode=visit ctx=diplomatic bg
e14 m24 > m22 REJECT actual 2014-03-20/none ctx=economic
e15 m34 > m24 REQUEST denied 2014-03-20/none mode=change ctx=economic
e16 m25 > m7 REQUEST hypothetical 2014-03-20/none mode=change ctx=executive
e17 m43 > m35 SANCTION actual 2013-09-01/month mode=expel ctx=political_institutions bg
e18 m27 > m35 CONCEDE actual 2013-09-01/month ctx=legal bg
q1 m8 direct cue=said
q2 m11 indirect cue=said
q3 m17 indirect cue=said
rel m20 leads m21
rel m14 leads m51
rel m16 member_of m46

### The Star 2012-04-30 article
= [m1:MYS.CVL Bersih] and [m2:MYS.COP police] trade blame over Dataran barricade
~byline By A. LETCHUMANAN and YUEN MAY LING
~date_line Monday April 30, 2012
KUALA LUMPUR: A video clip of eleven seconds is what the whole argument has come down to.
In it, filmed by a passer-by at 2.59pm on Saturday, [m3:MYS.OPP PKR deputy president Azmin Ali] makes a circling gesture with [m40=m3 his] hand. A moment later [m4:MYS.CVL a group of youths] {e1 pulls aside} the barriers around Dataran Merdeka, and [m5:MYS.COP the police], half a minute after that, {e2 fire tear gas and water cannon} for the next four hours.
[m6:MYS.COP Inspector-General Tan Sri Ismail Omar] yesterday {e3 claimed} that the breach was planned. "<<q1 [m7=m5 My men] showed patience until [m41=m5 they] were rushed>>," [m33=m6 he] said.
[m30=m3 Azmin] {e4 denied} having {e5 ordered} it. The gesture, [m8=m3 he] said, meant that people should turn back.
In all, 512 [m9:MYS.CVL participants] were {e6 detained} at the rally, the third for clean elections called by [m10:MYS.CVL the coalition of 84 non-governmental organisations]; by yesterday noon all had been {e7 freed}. A police car that ran into the crowd was {e8 overturned}. [m11:MYS.JRN Malay Mail photographer Arif Kartono] was {e9 set upon} by [m42:MYS.COP some ten policemen]; so was Al-Jazeera's crew. [m55:MYS.JRN The paper's editors] and [m12:MYS.JRN the National Union of Journalists] {e10 demanded} an apology.
Home Minister [m13:MYS.GOV Datuk Seri Hishammuddin Hussein] {e11 promised} an inquiry into the assaults. [m43=m13 He] did not say by whom.
[m14:MYS.CVL Datuk Ambiga Sreenevasan], who co-chairs [m44=m1 Bersih] with the poet [m45:MYS.CVL A. Samad Said], {e12 thanked} [m46=m9 the crowd], which [m47=m14 she] put at 250,000, and regretted what happened after three. At that hour, [m48=m14 she] said, <<q2 [m49=m14 she] had already told everyone to disperse, but nobody could hear [m50=m14 her] because the helicopter was too low>>.
The rally was meant to be a sit-in on the square. [m31:MYS.GOV City Hall] had {e13 refused} the square and {e14 offered} Stadium Merdeka, and on Thursday [m15:MYS.JUD a magistrate] {e15 barred} the public from Dataran for four days.
In Kota Kinabalu, [m16:MYS.GOV Prime Minister Datuk Seri Najib Tun Razak] said that <<q3 [m51:MYS.OPP the opposition] wanted to seize the square as in Tahrir>>. [m17=m16 He] is also chairman of [m18:BN.PTY Barisan Nasional], in which [m52=m16 his] own [m19:MYS.PTY Umno] is the biggest of 13 parties.
[m20:MYS.OPP Opposition Leader Datuk Seri Anwar Ibrahim], who was {e16 acquitted} by [m32:MYS.JUD the High Court] in January of a second charge of sodomy, {e17 may be charged} under the new Peaceful Assembly Act, [m53:MYS.COP police sources] said. Passed in December, the law does away with permits but not with street marches, which are banned. [m21:MYS.CVL The Bar Council], whose president is [m22:MYS.CVL Lim Chee Wee], had {e18 marched} against it in November; on Saturday [m54=m21 it] had 80 observers in yellow armbands.
[m23:MYS.OPP PAS] will hold a prayer of hope for the injured tonight in Gombak. Traders at Masjid Jamek reckoned their losses at RM200,000. One of them, who sold salt and Zam Zam water to people with red eyes, would not join in the complaint.
e1 m4 > m5 PROTEST actual 2012-04-28/day mode=riot ctx=election
e2 m5 > m4 ASSAULT actual 2012-04-28/day mode=crowd-control ctx=repression,election
e3 m6 > m3 ACCUSE actual 2012-04-29/day mode=allege ctx=election
e4 m30 > m6 REJECT actual 2012-04-30/none ctx=election
e5 m30 > m5 PROTEST denied 2012-04-28/day mode=riot ctx=election
e6 m5 > m9 COERCE actual 2012-04-28/day mode=arrest ctx=repression,election
e7 m5 > m9 RETREAT actual 2012-04-29/day mode=release
e8 m9 > m5 PROTEST actual 2012-04-28/day mode=riot
e9 m42 > m11 ASSAULT actual 2012-04-28/day mode=beat ctx=repression,rights_freedoms
e10 m55,m12 > m2 REQUEST requested 2012-04-30/none mode=yield ctx=rights_freedoms
e11 m13 > m12 ACCUSE planned 2012-04-30/none mode=investigate ctx=rights_freedoms
e12 m14 > m46 SUPPORT actual 2012-04-30/none ctx=election
e13 m31 > m10 REJECT actual 2012-04-30/none ctx=rights_freedoms
e14 m31 > m10 CONCEDE planned 2012-04-30/none ctx=rights_freedoms
e15 m15 > m10 COERCE actual 2012-04-26/day mode=restrict ctx=rights_freedoms,legal
e16 m32 > m20 CONCEDE actual 2012-01-01/month ctx=legal bg
e17 m5 > m20 ACCUSE hypothetical 2012-04-30/none mode=allege ctx=legal
e18 m21 > m16 PROTEST actual 2011-11-01/month mode=demo ctx=rights_freedoms bg
q1 m33 direct cue=said
q2 m14 indirect cue=said
q3 m16 indirect cue=said
rel m17 leads m18
rel m19 part_of m18
rel m22 leads m21
rel m14 leads m44
rel m45 leads m44
