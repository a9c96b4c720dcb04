### Frontier Myanmar 2018-09-06 article
= The {e1 verdict}, the verandah and the Ministry of Information
~byline By KO THANT ZIN | FRONTIER
~date_line SEPTEMBER 6, 2018
At the Northern District Court in Insein there is a verandah where [m45:MMR.JRN reporters] have drunk, by my count, four hundred cups of bad coffee since January. On Monday nobody drank.
[m1:MMR.JUD Judge Ye Lwin] needed an hour. [m2:GBR.JRN Wa Lone], 32, and [m3:GBR.JRN Kyaw Soe Oo], 28, [m40=m1 he] said, had "<<q1 tried many times to get [m41=m2+m3 their] hands on secret documents>>". [m42=m1 He] {e2 gave} [m4=m2+m3 the two Reuters men] seven years each with hard labour under a law that dates from 1923.
"<<q2 [m5=m2 I] have no fear. [m6=m2 I] have not done anything wrong. [m7=m2 I] believe in justice, democracy and freedom>>," [m8=m2 Wa Lone] called out as [m9:MMR.COP police officers] bundled [m10=m2 him] towards the van. [m43=m3 Kyaw Soe Oo's] daughter, who is three, asked for [m44=m3 his] phone.
What [m11=m4 they] had done was dig. Ten [m12:MMR.CVL Rohingya men] were {e3 shot or hacked} to death at Inn Din by [m13:MMR.MIL soldiers] and [m14:MMR.CVL Buddhist villagers] on September 2 last year, and [m15=m4 the pair] had the photographs. [m16:MMR.MIL The Tatmadaw] itself later {e4 owned up}; seven of [m58=m16 its] men are serving ten years.
On December 12 [m17:MMR.COP two officers of Police Battalion 8] invited [m46=m4 them] to a beer garden and {e5 handed} [m18=m4 them] some rolled papers. Minutes later [m47=m4 they] were {e6 arrested} outside. It was a trap, [m19:MMR.COP Captain Moe Yan Naing] {e7 told} the court in April, on the orders of [m20:MMR.COP a brigadier general]. [m48=m19 The captain] was himself {e8 jailed} for a year, for breaching police discipline, and [m21:MMR.CVL his wife and children] were {e9 turned out} of [m49=m21 their] flat in Nay Pyi Taw the very next day.
[m22:MMR.COP Brigadier General Tin Ko Ko] {e10 denies} ordering anything.
Who speaks for the government on this? I called the Ministry of Information. [m23:MMR.GOV A deputy director] there said that <<q3 [m51:MMR.GOV the ministry] was not a court>>. [m52=m51 It] has also been without a permanent secretary since May, [m50=m23 he] said. [m24:MMR.GOV State Counsellor Aung San Suu Kyi], in an interview with NHK in June, had said that [m53=m4 they] were arrested not for covering Rakhine but because <<q4 [m54=m4 they] broke the Official Secrets Act>>. [m55=m24 Her] party, [m25:MMR.PTY the National League for Democracy], has its share of former political prisoners, not a few of them journalists.
[m26:UN UN High Commissioner for Human Rights Michelle Bachelet], on her first day in the job, {e11 asked} [m27:MMR.GOV the authorities] to free [m56=m4 the pair]. [m28:GBR.GOV The British ambassador, Dan Chugg], {e12 called} the judgment a hammer blow, on the court steps.
[m29:MMR.JRN The Myanmar Press Council], a body created by the 2014 News Media Law and headed by [m30:MMR.JRN U Ohn Kyaing], himself once inside for 14 years, may {e13 petition} [m31:MMR.GOV President Win Myint] for a pardon. Some of [m59=m29 its] members would prefer not to.
Two weeks ago [m57:MMR.LEG the Lower House] voted through a budget for a new press centre in Kyauktada. It will have air conditioning. I asked an architect there what is wrong with verandahs, and he thought that I was joking.
e1 m1 > m2,m3 SANCTION actual 2018-09-03/day mode=convict ctx=legal,rights_freedoms again
e2 m1 > m4 SANCTION actual 2018-09-03/day mode=convict ctx=legal,rights_freedoms
e3 m13,m14 > m12 ASSAULT actual 2017-09-02/day mode=targeted ctx=religion_ethnicity,human_rights bg
e4 m16 > m12 CONCEDE actual 2018-09-06/none ctx=human_rights bg
e5 m17 > m18 COERCE actual 2017-12-12/day mode=misinformation ctx=rights_freedoms bg
e6 m17 > m4 COERCE actual 2017-12-12/day mode=arrest ctx=rights_freedoms bg
e7 m19 > m20 ACCUSE actual 2018-04-01/month mode=allege ctx=legal bg
e8 m27 > m19 SANCTION actual 2018-09-06/none mode=convict ctx=legal bg
e9 m27 > m21 COERCE actual 2018-04-01/month mode=deport ctx=repression bg
e10 m22 > m19 REJECT actual 2018-09-06/none ctx=legal
e11 m26 > m27 REQUEST requested 2018-09-03/day mode=yield ctx=human_rights,rights_freedoms
e12 m28 > m1 ACCUSE actual 2018-09-03/day mode=disapprove ctx=rights_freedoms
e13 m29 > m31 REQUEST hypothetical 2018-09-06/none mode=yield ctx=rights_freedoms
q1 m1 mixed cue=said
q2 m8 direct cue=called
q3 m23 indirect cue=said
q4 m24 indirect cue=said
rel m24 leads m25
rel m30 leads m29

### The Standard 2017-10-27 article
= Chaos, teargas in Kisumu as [m1:KEN.OPP Raila] supporters {e1 lock} polling stations
~byline By Rushdie Otieno and Kepher Awuor
~date_line Updated Fri, October 27th 2017 at 00:00 GMT +3
The repeat presidential election flopped in four counties in [m2:@KEN Nyanza] yesterday after [m3:KEN.CVL rowdy youths] {e2 kept} [m4:KEN.GOV election officials] out of tallying centres, some of which had been sealed with welded bars in the night.
[m5:KEN.GOV Independent Electoral and Boundaries Commission (IEBC) chairman Wafula Chebukati] last evening {e3 postponed} voting in Kisumu, Siaya, Homa Bay and Migori to tomorrow.
"<<q1 [m6=m5 I] cannot send [m40=m4 my staff] to die for a ballot paper>>," [m41=m5 he] told a news conference at Bomas.
[m7=m5 Mr Chebukati] also {e40 appealed} to [m70:KEN.PTY the parties] to stop threatening [m42=m4 his commissioners]. A week before [m43=m5 he] had himself said [m44=m5 he] could not guarantee a credible poll; the same day [m8:KEN.GOV Commissioner Roselyn Akombe] {e4 quit} and flew to New York.
In Kondele, [m9:KEN.COP police] {e5 lobbed teargas} and fired live rounds at [m10:KEN.CVL protesters] who had lit bonfires on the flyover. A 19-year-old student, [m11:KEN.CVL George Odhiambo], was {e6 shot} in the thigh and bled to death at the Jaramogi hospital. [m12:KEN.COP Nyanza Regional Coordinator Wilson Njega] said [m45=m9 officers] <<q2 had been overwhelmed by people trying to attack [m13=m4 the polling staff]>>.
[m14:KEN.GOV Kisumu Governor Anyang' Nyong'o] {e7 accused} [m15:KEN.GOV the Interior ministry] of waging war on [m16=m10 his people]. "<<q3 [m46=m10 We] went to court, [m47=m10 we] were told [m48=m10 we] are right. Then [m17=m15 they] send [m49=m10 us] bullets>>," [m50=m14 he] said, adding that [m51=m14 the county] would {e8 sue}.
[m52:KEN.GOV Interior Cabinet Secretary Fred Matiang'i] {e9 dismissed} the claim.
[m18:KEN.OPP NASA leader Raila Odinga] spent the day at [m53=m18 his] Karen home. On Wednesday [m54=m18 he] had told a rally at Uhuru Park that [m19:KEN.OPP the coalition] was turning into "a resistance movement" and {e10 called for} a boycott of goods from companies close to [m20:KEN.PTY Jubilee].
[m55=m19 NASA] brings together [m56=m18 his] [m21:KEN.OPP Orange Democratic Movement], [m22:KEN.OPP Kalonzo Musyoka's Wiper], [m23:KEN.OPP Amani National Congress of Musalia Mudavadi] and Ford Kenya.
The fresh poll was {e11 ordered} by [m24:KEN.JUD the Supreme Court] on September 1 when, in a first for Africa, [m58=m24 it] {e12 annulled} [m25:KEN.GOV President Uhuru Kenyatta's] victory of August 8, finding that [m57:KEN.GOV the commission] had bungled the transmission of results. [m26=m25 The President] {e13 called} [m59=m24 the judges] "<<q4 wakora>>" but {e14 accepted} the ruling.
This week [m60=m24 the same judges] could not raise a quorum to hear a last-minute bid to stop the vote. [m27:KEN.JUD Deputy Chief Justice Philomena Mwilu] did not come: [m28:UAF gunmen] had {e15 shot} [m29:KEN.COP her driver] on Tuesday night.
[m30:KEN.REL The National Council of Churches of Kenya] {e16 proposed} a delay of ninety days. "<<q5 A country is not a coffin that must be closed at once>>," said [m31:KEN.REL Canon Peter Karanja], its secretary general. Neither camp replied.
In [m61=m25 his] Gatundu home [m62=m25 the President] {e17 offered} dialogue yesterday after casting his vote, "<<q6 once the people have finished talking>>". In Gatundu the queue was short, too, but nobody had locked the gate.
e1 m3 > m4 PROTEST actual 2017-10-26/day mode=obstruct ctx=election again
e2 m3 > m4 PROTEST actual 2017-10-26/day mode=obstruct ctx=election
e3 m5 > m3 CONCEDE actual 2017-10-26/day ctx=election
e4 m8 > m5 RETREAT actual 2017-10-19/day mode=resign ctx=election bg
e5 m9 > m10 ASSAULT actual 2017-10-26/day mode=crowd-control ctx=election,repression
e6 m9 > m11 ASSAULT actual 2017-10-26/day mode=firearms ctx=election,repression
e7 m14 > m15 ACCUSE actual 2017-10-27/none mode=allege ctx=repression
e8 m14 > m15 ACCUSE planned 2017-10-27/none mode=allege ctx=legal,repression
e9 m52 > m14 REJECT actual 2017-10-27/none ctx=repression
e10 m18 > m10 REQUEST requested 2017-10-25/day mode=assist ctx=economic,election
e11 m24 > m5 REQUEST requested 2017-09-01/day mode=change ctx=election,legal bg
e12 m24 > m25 REJECT actual 2017-09-01/day ctx=election,legal bg
e13 m26 > m24 ACCUSE actual 2017-10-27/none mode=disapprove ctx=legal bg
e14 m26 > m24 CONCEDE actual 2017-10-27/none ctx=election,legal bg
e15 m28 > m29 ASSAULT actual 2017-10-24/day mode=firearms ctx=legal
e16 m30 > m5 REQUEST requested 2017-10-27/none mode=change ctx=election,religion_ethnicity
e17 m62 > m18 AGREE planned 2017-10-26/day ctx=election
e40 m7 > m70 REQUEST requested 2017-10-26/day mode=yield ctx=election
q1 m6 direct cue=told
q2 m12 indirect cue=said
q3 m14 direct cue=said
q4 m26 mixed cue=called
q5 m31 direct cue=said
q6 m62 mixed
rel m18 leads m19
rel m21 part_of m19
rel m22 part_of m19
rel m23 part_of m19
rel m31 leads m30

### Kuwait Times 2011-11-18 article
= [m1:KWT.GOV Amir] {e1 orders} crackdown after [m2:KWT.CVL protesters] {e2 storm} Assembly
~byline By B Izzaddin and Agencies
~date_line KUWAIT, November 17
[m3:KWT.GOV The Amir, Sheikh Sabah Al-Ahmad Al-Sabah], yesterday {e3 ordered} [m55:KWT.GOV the interior ministry] and [m56:KWT.MIL the National Guard] to take "all measures" to protect order, a day after [m4:KWT.CVL hundreds of people] {e4 broke} into the National Assembly's main hall and sang the national anthem there.
Describing the incident as "black Wednesday", [m40=m3 the Amir] was speaking at an emergency meeting of the Cabinet, [m5:KWT.GOV State Minister for Cabinet Affairs Ali Al-Rashid] said.
"<<q1 [m41=m3 His Highness] said that what happened is a step on the road to chaos>>," according to [m42=m5 the minister]. Those responsible will be {e5 prosecuted}, among them, it is understood, [m6:KWT.OPP five to nine opposition lawmakers].
[m7:KWT.OPP MP Mussallam Al-Barrak], who belongs to [m8:KWT.OPP the Popular Action Bloc], {e6 defended} the break-in. "<<q2 The house belongs to the people, and [m9=m4 the people] only visited it>>," [m43=m7 Barrak] told a gathering at [m44=m7 his] diwaniya in Andalus.
[m45=m7 He] said [m46=m4 the crowd] had been on its way to the home of [m10:KWT.GOV the Prime Minister, Sheikh Nasser Mohammad Al-Ahmad Al-Sabah], to {e7 demand} that [m11=m10 he] step down, when [m12:KWT.COP the special forces] {e8 used batons} on it near the Seif roundabout. Only then had it turned.
[m47:KWT.GOV The interior ministry] gave a different version. Five [m13:KWT.COP policemen and guards] were {e9 hurt} by [m48=m4 the marchers], [m49=m47 it] said in a statement. [m50=m47 It] also {e40 denied} [m51:KWT.COP its men] had {e17 used rubber bullets}.
[m14=m10 The Premier], a nephew of the Amir, has survived three votes of no cooperation since 2006 and seven cabinets. On Tuesday [m15:KWT.LEG the Assembly] {e10 voted} to scrap a request by [m52:KWT.OPP two MPs] to question [m53=m10 him] over the so-called millions scandal, in which [m54:KWT.JUD the public prosecutor] is {e11 probing} the accounts of [m16:KWT.LEG sixteen deputies]. It was [m17:KWT.BUS a local bank] which reported the deposits in August.
[m18:KWT.GOV The former foreign minister, Sheikh Mohammad Al-Sabah], {e12 resigned} last month over transfers made through embassies.
[m19:KWT.LEG Speaker Jassem Al-Khorafi] {e13 ruled out} that the house would be dissolved. [m20=m19 He] however postponed the session of Nov 29.
[m21:KWT.PTY Salafist MP Mohammad Hayef] {e41 urged} [m70=m2 youths] not to be drawn into violence. By last night, some 400 of [m59:KWT.CVL them] were back at Erada Square, across the street from parliament, with carpets and thermos flasks. A group from [m22:KWT.LAB the Kuwait Trade Union Federation], fresh from a customs strike in October that {e14 halted} oil tankers for two days, was there as well. "<<q3 [m57=m22 We] will {e15 go on strike} again if one MP is arrested>>," [m58:KWT.LAB its deputy head] shouted.
[m23:SAU.GOV Saudi Arabia's] interior minister {e16 called} [m24=m3 the Amir] by phone, KUNA said. [m60=m23 The kingdom] and [m61:KWT.GOV Kuwait] are both members of [m25:GCC the Gulf Cooperation Council], and it was under the Council's flag that Kuwaiti ships sailed to [m26:@BHR Bahrain] in March.
Kuwait's parliament, elected since 1963, is the most outspoken in the Gulf. It was dissolved four times in the last six years.
The hall was cleaned by noon. A chair was missing.
e1 m1 > m2 COERCE planned 2011-11-17/day mode=restrict ctx=repression,executive again
e2 m2 > m10 PROTEST actual 2011-11-16/day mode=obstruct ctx=legislative again
e3 m3 > m4 COERCE planned 2011-11-17/day mode=restrict ctx=repression,executive
e4 m4 > m10 PROTEST actual 2011-11-16/day mode=obstruct ctx=legislative
e5 m1 > m6 ACCUSE planned 2011-11-18/none mode=allege ctx=legal,legislative
e6 m7 > m4 SUPPORT actual 2011-11-18/none ctx=legislative
e7 m4 > m11 PROTEST actual 2011-11-16/day mode=demo ctx=executive
e8 m12 > m4 ASSAULT actual 2011-11-16/day mode=beat ctx=repression said=m7
e9 m4 > m13 ASSAULT actual 2011-11-16/day mode=beat ctx=legislative
e10 m15 > m52 REJECT actual 2011-11-15/day ctx=legislative,corruption
e11 m54 > m16 ACCUSE actual 2011-11-18/none mode=investigate ctx=corruption,legal
e12 m18 > m10 RETREAT actual 2011-10-01/month mode=resign ctx=corruption bg
e13 m19 > m4 REJECT actual 2011-11-18/none ctx=legislative
e14 m22 > m10 PROTEST actual 2011-10-01/month mode=strike ctx=economic bg
e15 m22 > m10 PROTEST hypothetical 2011-11-17/day mode=strike ctx=legislative
e17 m51 > m4 ASSAULT denied 2011-11-16/day mode=crowd-control ctx=repression
e16 m23 > m24 CONSULT actual 2011-11-18/none mode=phone ctx=diplomatic
e40 m50 > m7 REJECT actual 2011-11-18/none ctx=repression
e41 m21 > m70 REQUEST requested 2011-11-18/none mode=yield
q1 m42 direct cue=according
q2 m43 direct cue=told
q3 m58 direct cue=shouted
rel m7 member_of m8
rel m60 member_of m25
rel m61 member_of m25

### The Fiji Times 2006-12-06 article
= [m1:FJI.MIL Military] {e1 takes over}
~byline By Mary Rauluni and Ioane Burese
~date_line Wednesday, December 06, 2006
[m2:FJI.MIL MILITARY commander Commodore Voreqe Bainimarama] last night declared himself acting [m3:FJI.GOV President], {e2 dismissed} [m4:FJI.GOV Prime Minister Laisenia Qarase] and put a doctor from the camp in [m40=m4 his] place.
By then [m5=m4 Mr Qarase] had been a prisoner in [m41=m4 his] own home at Richards Road for eight hours. [m6:FJI.MIL Soldiers] with M16 rifles {e3 took} the keys of [m42=m4 his] two vehicles and the guns of [m7:FJI.COP his bodyguards].
"<<q1 What the commander has done is to rape the Constitution. [m8=m4 I] {e4 will not resign}. [m43=m6 They] will have to carry [m44=m4 me]>>," [m45=m4 Mr Qarase] told [m46:#FijiTimes this newspaper] by mobile phone at 5pm. Shortly after, the line was cut.
[m47=m2 The commodore] said [m48=m2 he] had no choice. "<<q2 [m49=m1 We] could not let the corruption go on>>," [m50=m2 he] told reporters at the Queen Elizabeth Barracks. "<<q3 [m51=m1 We] trust the international community will understand>>."
It will not, by the look of it. [m9:NZL.GOV New Zealand Prime Minister Helen Clark] {e5 announced} a ban on visits by [m10=m1 soldiers] and [m11:FJI.MIL their families], and {e6 called} the takeover outrageous. [m12:AUS.GOV Canberra] {e7 turned down} a request that [m52=m4 Mr Qarase] had {e8 made} by phone on Tuesday morning, for troops. "<<q4 The possibility of Australian and Fijian soldiers firing on one another in the streets of Suva was not a prospect that [m13=m12 I] desired>>," is how [m14:AUS.GOV Prime Minister John Howard] put it.
[m15:COMMONWEALTH Commonwealth Secretary-General Don McKinnon] said [m53:FJI.GOV the country] {e9 would be suspended} from the councils of the 53-nation club on Friday.
The row began in earnest with two Bills. One, the Reconciliation, Tolerance and Unity Bill, could have {e10 freed} those who {e11 took} [m16:FJI.GOV Mahendra Chaudhry's government] hostage in May 2000; [m17:FJI.REB their front man, George Speight], is on Nukulau serving life. In that same year, in November, [m18:FJI.REB rebels of the Counter Revolutionary Warfare Unit] came close to {e12 killing} [m54=m2 the commander] at [m55=m2 his] barracks. [m56=m2 He] escaped through a cassava patch.
[m19:FJI.COP Police Commissioner Andrew Hughes], an Australian, is on leave and has said [m57=m19 he] {e13 would not come back}. [m58=m19 His] deputy [m20:FJI.COP Moses Driver] {e14 refused} on Monday to hand the armoury at Nasinu over to [m59=m6 soldiers]. [m60=m6 They] went in anyway.
[m21:FJI.REL The Methodist Church in Fiji and Rotuma], headed by [m22:FJI.REL Reverend Laisiasa Ratabacaca], {e15 condemned} the coup, the fourth in nineteen years. [m23:FJI.CVL The Great Council of Chiefs], which appoints the President, was to {e16 meet} [m24=m3 Ratu Josefa Iloilo] today; the meeting is now in doubt.
[m61=m1 The military's] own website said [m62=m1 soldiers] {e17 may enter} [m28:FJI.JRN newsrooms]. At 8pm two of [m63=m1 them] did, at this one, very politely.
[m25:FJI.PTY The SDL party], which [m64=m4 Mr Qarase] has led since 2001, had nine of its ministers at work yesterday. Its coalition partners of [m26:FJI.PTY the Fiji Labour Party], whose four ministers also sit in Cabinet, were told by [m27:FJI.PTY Mr Chaudhry] to stay home.
Today's edition may be the last to be printed without a reader in uniform.
e1 m1 > m4 COERCE actual 2006-12-05/day mode=seize ctx=military,pro_autocracy again
e2 m2 > m4 COERCE actual 2006-12-05/day mode=seize ctx=military,pro_autocracy
e3 m6 > m7 COERCE actual 2006-12-05/day mode=seize ctx=military
e4 m8 > m2 REJECT actual 2006-12-05/day mode=yield ctx=executive
e5 m9 > m10,m11 SANCTION actual 2006-12-06/none mode=discontinue ctx=diplomatic
e6 m9 > m1 ACCUSE actual 2006-12-06/none mode=disapprove ctx=pro_democracy
e7 m12 > m5 REJECT actual 2006-12-05/day mode=assist ctx=military,diplomatic
e8 m52 > m12 REQUEST requested 2006-12-05/day mode=assist ctx=military
e9 m15 > m53 SANCTION planned 2006-12-08/day mode=expel ctx=diplomatic
e10 m4 > m17 CONCEDE hypothetical 2006-12-06/none ctx=legal bg
e11 m17 > m16 ASSAULT actual 2000-05-01/month mode=abduct ctx=political_institutions bg
e12 m18 > m2 ASSAULT actual 2000-11-01/month mode=firearms ctx=military bg
e13 m19 > m2 REJECT actual 2006-12-06/none
e14 m20 > m6 REJECT actual 2006-12-04/day mode=yield ctx=military
e15 m21 > m1 ACCUSE actual 2006-12-06/none mode=disapprove ctx=religion_ethnicity
e16 m23 > m24 AGREE hypothetical 2006-12-06/day
e17 m1 > m28 COERCE hypothetical 2006-12-06/none mode=censor ctx=rights_freedoms
q1 m45 direct cue=told
q2 m50 direct cue=told
q3 m50 direct
q4 m14 direct cue=put
rel m22 leads m21
rel m64 leads m25 from=2001
