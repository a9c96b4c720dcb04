### FrontPage Africa 2019-06-10 article
= Save The State [m49:LBR.CVL marchers] {e1 give} [m1:LBR.GOV Weah] their list - and one month
~byline Report by Henry Kollie-Barclay
~date_line 06/10/2019
Monrovia - Nobody was killed. That, in itself, was news.
[m2:LBR.CVL Thousands of Liberians] {e2 filled} the grass around Capitol Hill on Friday in the largest protest since the war, and went home at six in the evening because of the rain and because [m3:LBR.CVL the Council of Patriots] could find nobody [m40=m3 they] were willing to hand [m41=m3 their] petition to.
[m4:LBR.GOV President George Weah] had sent [m5:LBR.GOV Foreign Minister Gbehzohngar Findley]. [m42=m3 The organizers] {e3 turned him away}. "<<q1 [m6=m3 We] elected a president, not an errand boy>>," said [m7:LBR.CVL Henry Costa], the radio talk-show host who chairs [m8=m3 the Council].
The document, which was in the end read out on Sunday over Root FM, [m9=m7 Costa's] own station, {e4 asks} [m10=m4 the President] to fire [m11:LBR.GOV Finance Minister Samuel Tweah] and [m12:LBR.GOV Central Bank Governor Nathaniel Patray], to declare [m13=m4 his] assets and to set up a war crimes court. If [m14=m4 he] does not, [m15=m3 they] {e5 will be back} in the streets in one month, for good.
[m16:LBR.GOV Deputy Information Minister Eugene Fahngon] {e6 described} it as "<<q2 a shopping list by people without money>>". [m17:LBR.GOV His boss, Minister Lenn Eugene Nagbe], was milder. [m18=m17 He] said that <<q3 [m19:LBR.GOV government] would study the points one after the other>>.
On the day itself WhatsApp, Facebook and Instagram could not be opened from seven in the morning. [m20:LBR.BUS Orange and Lonestar] told customers nothing; [m21:LBR.GOV Solicitor General Saymah Syrenius Cephus] later {e7 confirmed} that [m22=m19 the state] had {e8 blocked} them, for "security concerns".
[m23:LBR.COP Inspector General of Police Patrick Sudue] had 2,000 officers {e9 on the streets}. [m43=m23 They] {e41 stopped} buses from Nimba and Bong at the Mount Barclay checkpoint, [m24:LBR.OPP Alexander Cummings], political leader of [m25:LBR.OPP the Alternative National Congress], {e40 complained}.
[m44=m24 Cummings], a former Coca-Cola executive, is one of four leaders who in February {e10 signed} a framework for cooperation; [m26:LBR.OPP Unity Party's Joseph Boakai], whom [m45=m4 Weah] beat in the run-off of December 2017, is another. None of [m46=m24+m26 them] took the microphone on Friday.
It was [m27:ECOWAS ECOWAS], with [m28:UN the UN], that {e15 got} [m50=m3+m4 the two sides] to agree on a place. [m47=m27+m28 Their envoys] {e11 sat} with [m29=m3 the organizers] on Wednesday night for five hours. [m30:USA.GOV U.S. Ambassador Christine Elder], for her part, {e12 praised} [m31=m2 marchers] and [m48:LBR.COP police] alike on Saturday.
What has put people in the mood? The Liberian dollar, which was 125 to one when the former football star came in, was at 195 last week. Sixteen billion in new notes was said to be missing in September, then said not to be. [m32:LBR.JUD Prosecutors] in March {e13 charged} [m33:LBR.ELI former Central Bank boss Milton Weeks] and [m34:LBR.ELI Charles Sirleaf], a son of [m35:LBR.ELI ex-President Ellen Johnson Sirleaf], with economic sabotage. [m36=m33+m34 Both] {e14 plead} not guilty.
[m37:LBR.REL The Liberia Council of Churches] offered prayers for the two camps. "<<q4 The Lord brought the rain>>," said [m38:LBR.REL its president, Bishop Kortu Brown], "<<q5 so each one should thank Him for his own reason>>."
e1 m49 > m1 REQUEST requested 2019-06-09/day mode=change ctx=corruption,economic again
e2 m2 > m4 PROTEST actual 2019-06-07/day mode=demo ctx=economic,corruption
e3 m3 > m5 REJECT actual 2019-06-07/day mode=meet ctx=executive
e4 m3 > m10 REQUEST requested 2019-06-09/day mode=change ctx=corruption,economic
e5 m15 > m14 PROTEST hypothetical 2019-07-01/month mode=demo ctx=corruption
e6 m16 > m3 ACCUSE actual 2019-06-10/none mode=disapprove
e7 m21 > m2 CONCEDE actual 2019-06-10/none ctx=rights_freedoms
e8 m22 > m2 COERCE actual 2019-06-07/day mode=censor ctx=rights_freedoms
e9 m23 > m2 MOBILIZE actual 2019-06-07/day mode=police
e10 m44 > m26 SUPPORT actual 2019-02-01/month ctx=political_institutions bg
e11 m47 > m29 CONSULT actual 2019-06-05/day ctx=diplomatic
e12 m30 > m31,m48 SUPPORT actual 2019-06-08/day ctx=diplomatic
e15 m27,m28 > m50 CONSULT actual 2019-06-10/none mode=third-party ctx=diplomatic
e13 m32 > m33,m34 ACCUSE actual 2019-03-01/month mode=allege ctx=corruption,legal bg
e14 m36 > m32 REJECT actual 2019-06-10/none ctx=legal,corruption bg
e40 m24 > m23 ACCUSE actual 2019-06-10/none mode=disapprove ctx=rights_freedoms
e41 m43 > m2 COERCE actual 2019-06-07/day mode=restrict ctx=rights_freedoms
q1 m7 direct cue=said
q2 m16 mixed cue=described
q3 m18 indirect cue=said
q4 m38 direct cue=said
q5 m38 direct
rel m7 leads m8
rel m24 leads m25
rel m38 leads m37

### The Point 2016-12-14 article
= [m1:ECOWAS Four presidents] {e1 leave} Banjul, [m2:GMB.GOV Jammeh] stays put
~byline By Ousman Ceesay & Kebba Njie-Faal
~date_line Wednesday, December 14, 2016
The presidents came at noon and went at nine, and [m3:GMB.GOV Yahya Jammeh] was still the president of [m4:@GMB the Republic].
[m5:LBR.GOV Ellen Johnson Sirleaf], who chairs [m6:ECOWAS the Economic Community of West African States], [m7:NGA.GOV Muhammadu Buhari of Nigeria], [m8:SLE.GOV Ernest Bai Koroma of Sierra Leone] and [m9:GHA.GOV Ghana's John Mahama], who has himself just lost an election, {e2 talked} with [m10=m3 the Gambian leader] for four hours at State House yesterday.
"<<q1 This is not something that can happen in one day. It is something that one has to work on>>," [m11=m5 Mrs Sirleaf] told reporters at the Coco Ocean, where [m12=m1 they] had also {e3 met} [m13:GMB.OPP President-elect Adama Barrow].
[m14=m13 Mr Barrow], asked if the delegation had brought anything, smiled. "<<q2 [m15=m14 I] was told to be patient. [m16=m14 I] am patient>>," [m17=m14 he] said.
While [m64=m1 the leaders] were having lunch, [m18:GMB.MIL soldiers] {e4 took over} [m19:GMB.GOV the headquarters of the Independent Electoral Commission] on Kairaba Avenue and sent [m20:GMB.GOV its chairman, Alieu Momar Njai], home. [m50=m19 The Commission] keeps the original results there. [m21=m20 Mr Njai] said [m51=m18 the soldiers] gave no reason.
On December 2, in a telephone {e5 call} shown on television, [m22=m3 the President] {e6 had congratulated} [m52=m13 the winner] and joked about a farm in Kanilai. A week later [m23=m3 he] {e7 rejected} the same result "<<q3 in totality>>".
What happened in between? Some say that it was an interview in which [m24:GMB.OPP Fatoumata Jallow-Tambajang], chair of [m25:GMB.OPP the coalition of seven parties] that fielded [m53=m13 Mr Barrow], {e8 spoke} of a trial within a year. [m26:GMB.OPP The coalition's spokesman, Halifa Sallah], has since {e9 ruled out} any witch hunt.
Yesterday [m27:GMB.PTY the ruling APRC] {e10 filed} a petition at [m28:GMB.JUD the Supreme Court], which has not had enough judges to sit since May last year. [m29:GMB.CVL The Gambia Bar Association] {e11 called} [m54=m3 the President's] stand "<<q4 tantamount to treason>>". [m30:GMB.LAB The teachers' union] and [m31:GMB.MED the medical doctors] {e12 asked} [m32=m3 him] to go quietly. So, to the surprise of many, did [m33:GMB.REL the Supreme Islamic Council's] old imam of Kanifing.
[m34:GMB.MIL Chief of Defence Staff General Ousman Badjie], who {e40 had pledged loyalty} to [m55=m13 Mr Barrow] last week, walked into the meeting with a badge of [m56=m3 the President] on [m57=m34 his] chest.
In New York, [m35:UN the Security Council] has {e13 asked} [m58=m3 the incumbent] to hand over by January 19. [m36:SEN.GOV Senegal], which surrounds [m59=m4 the country] on three sides and is a member of [m63=m35 the council] till next year, might {e14 send} troops as a last resort, [m60:ECOWAS Marcel de Souza], who presides over [m37:ECOWAS the ECOWAS Commission], said in Abuja. [m38:SEN.GOV Foreign minister Mankeur Ndiaye] {e15 denies} that any order has been given.
[m61=m3 Jammeh], a lieutenant then, {e16 seized} power on 22 July 1994 from [m39:GMB.GOV Sir Dawda Jawara]. In 2013 [m40=m3 he] {e17 pulled} the country out of [m41:COMMONWEALTH the Commonwealth], and in October last [m62=m3 he] {e18 announced} its exit from [m42:ICC the International Criminal Court].
The market at Serekunda was full. Women were buying rice.
e1 m1 > m2 CONSULT actual 2016-12-13/day mode=visit ctx=election,diplomatic again
e2 m5,m7,m8,m9 > m10 CONSULT actual 2016-12-13/day mode=visit ctx=election,diplomatic
e3 m12 > m13 CONSULT actual 2016-12-13/day ctx=election,diplomatic
e4 m18 > m19 COERCE actual 2016-12-13/day mode=seize ctx=election,military
e5 m22 > m14 CONSULT actual 2016-12-02/day mode=phone ctx=election
e6 m22 > m14 CONCEDE actual 2016-12-02/day ctx=election,pro_democracy
e7 m23 > m14 REJECT actual 2016-12-09/day ctx=election,pro_autocracy
e8 m24 > m3 THREATEN threatened 2016-12-14/none mode=arrest ctx=legal
e9 m26 > m3 CONCEDE actual 2016-12-14/none ctx=legal
e10 m27 > m19 ACCUSE actual 2016-12-13/day mode=allege ctx=election,legal
e11 m29 > m3 ACCUSE actual 2016-12-14/none mode=disapprove ctx=election,legal
e12 m30,m31,m33 > m32 REQUEST requested 2016-12-14/none mode=yield ctx=election
e13 m35 > m3 REQUEST requested 2016-12-14/none mode=yield ctx=election,diplomatic
e14 m36 > m3 ASSAULT hypothetical 2016-12-14/none ctx=military
e15 m38 > m37 REJECT actual 2016-12-14/none ctx=military
e16 m61 > m39 COERCE actual 1994-07-22/day mode=seize ctx=military,pro_autocracy bg
e17 m40 > m41 SANCTION actual 2013-01-01/year mode=withdraw ctx=diplomatic bg
e18 m40 > m42 SANCTION planned 2016-10-01/month mode=withdraw ctx=legal,diplomatic bg
e40 m34 > m55 SUPPORT actual 2016-12-05/week ctx=military
q1 m11 direct cue=told
q2 m17 direct cue=said
q3 m23 mixed
q4 m29 mixed cue=called
rel m5 leads m6
rel m24 leads m25
rel m60 leads m37
rel m36 member_of m35

### Awoko 2022-08-12 article
= [m1:SLE.GOV Bio] cuts trip short as [m2:SLE.COP police] count dead
~byline By Ophaniel Sesay
~date_line August 12, 2022
FREETOWN - Lumley roundabout smelled of rubber yesterday morning. A policeman's cap was lying in the gutter and nobody wanted to be the one to pick it up.
On Wednesday [m3:SLE.CVL young people] in the east and west of the city, in Makeni and in Magburaka {e1 came out} against the cost of living; by afternoon there were roadblocks, and slogans, "Maada must go". [m4:SLE.COP Inspector General of Police William Fayia Sellu] says that six of [m5=m4 his] personnel were {e2 killed}, four in Freetown and two in the north. According to a count at the Connaught mortuary, at least 21 [m6:SLE.CVL civilians] were {e3 shot}.
[m7:SLE.GOV Vice President Mohamed Juldeh Jalloh] {e4 declared} a curfew from 3pm that day. It has been eased to run from 7pm to 7am. The internet was {e5 down} for two hours, which [m8:SLE.GOV the National Communications Authority] blames on a cable.
"<<q1 This was not a protest against the high cost of living. The chant was for a violent overthrow of [m9=m1 the government]>>," [m10=m1 President Julius Maada Bio], who was on holiday in [m11:@GBR the United Kingdom], said. [m12=m1 He] {e6 promised} an investigation. The security sector, [m13=m1 he] wrote in a second tweet, <<q2 had credible intelligence on who the planners are>>.
Among the planners, in the eyes of [m14:SLE.PTY the ruling SLPP], is [m15:SLE.CVL Adebayor], a man in the Netherlands with a microphone and two hundred thousand followers. [m16:SLE.GOV The Youth Affairs Minister, Mohamed Orman Bangura], {e7 accused} [m40=m15 him], and behind [m41=m15 him] [m17:SLE.OPP the All People's Congress (APC)], of a plan to burn the country.
[m18:SLE.OPP The APC] {e8 replied} in a release signed by [m19:SLE.OPP Ambassador Osman Foday Yansaneh], [m20=m18 its] secretary general: [m42=m18 it] had nothing to do with it, does not know [m43=m15 the man] and {e9 condemns} the violence. [m44=m18 Its] former leader, [m21:SLE.ELI ex-President Ernest Bai Koroma], {e40 appealed} to [m70:SLE.CVL all] for calm. [m45=m21 Koroma], although from Makeni, has not been seen there this week.
In early July [m46:SLE.CVL some 50 women] led by [m22:SLE.OPP Dr Femi Claudius Cole] of [m23:SLE.OPP the Unity Party] had been {e10 arrested} for a march in black clothes to Tower Hill; all were {e11 released} a day or two later. [m47=m2 The police] refuse nearly every application for a procession, under the Public Order Act of 1965.
[m24:ECOWAS ECOWAS] {e12 called for} everyone "to obey law and order". [m25:UN Babatunde Ahonsi], the resident coordinator of [m48:UN the UN], {e13 visited} the wounded [m26=m2 officers], and then, in another ward, the others.
[m27:SLE.CVL The Grassroots Women's association], which had given notice of a sit-down, says [m49=m27 it] {e14 would go on} if prices are not brought down by September. A cup of rice is 5 Leones, new; it was 3 in January.
[m28:SLE.REL The Inter-Religious Council], whose mediation ended the junta talks of 1997, {e41 has asked} for an audience. The Redenomination of the Leone, by which three zeros were taken off the notes on July 1, goes on as planned.
e1 m3 > m1 PROTEST actual 2022-08-10/day mode=riot ctx=economic
e2 m3 > m2 ASSAULT actual 2022-08-10/day said=m4
e3 m2 > m6 ASSAULT actual 2022-08-10/day mode=firearms ctx=repression
e4 m7 > m3 COERCE actual 2022-08-10/day mode=curfew ctx=repression
e5 m8 > m3 COERCE denied 2022-08-10/day mode=censor ctx=rights_freedoms
e6 m12 > m3 ACCUSE planned 2022-08-12/none mode=investigate ctx=legal
e7 m16 > m40,m17 ACCUSE actual 2022-08-12/none mode=allege
e8 m18 > m16 REJECT actual 2022-08-12/none
e9 m20 > m3 ACCUSE actual 2022-08-12/none mode=disapprove
e10 m2 > m46 COERCE actual 2022-07-01/month mode=arrest ctx=repression,rights_freedoms bg
e11 m2 > m46 RETREAT actual 2022-07-01/month mode=release ctx=repression bg
e12 m24 > m3 REQUEST requested 2022-08-12/none mode=yield ctx=diplomatic
e13 m25 > m26 CONSULT actual 2022-08-12/none mode=visit
e14 m27 > m1 PROTEST hypothetical 2022-09-01/month mode=demo ctx=economic
e40 m21 > m70 REQUEST requested 2022-08-12/none mode=yield
e41 m28 > m1 REQUEST requested 2022-08-12/none mode=meet ctx=religion_ethnicity
q1 m10 direct cue=said
q2 m13 indirect cue=wrote
rel m19 member_of m18
rel m22 leads m46
rel m22 leads m23

### Addis Standard 2023-02-08 article
= A synod against the Synod: how the Church came to {e1 ask} for a day of black
~byline By Getahun Tsegaye-Worku
~date_line February 8, 2023
Addis Abeba – In an ordinary January, the talk in the compound at Arat Kilo would be of candles.
On 22 January [m1:ETH.REL three archbishops] led by [m2:ETH.REL Abune Sawiros] {e2 consecrated} twenty-six bishops in a country church near Woliso, and said that these were for [m3:@ETH Oromia] and the southern nations, whose tongues [m49=m4 the mother church] did not speak. Four days on [m4:ETH.REL the Holy Synod of the Ethiopian Orthodox Tewahedo Church] {e3 excommunicated} [m5=m1 the lot of them].
Had it ended there, it would have been an affair of bishops.
But last Saturday in Shashemene [m6:ETH.COP Oromia regional special forces] {e4 fired} on [m7:ETH.REL worshippers] who had locked arms before the church of St. Michael when [m8=m1 the breakaway clergy] came to take it. [m9:ETH.REL The Diocese] put the dead at eight. Others were {e5 beaten} inside, and [m10:ETH.REL a parish priest] {e6 led away} in [m40=m10 his] vestments.
[m11:ETH.GOV The Oromia communication bureau chief, Hailu Adugna], {e7 denied} that [m12=m6 the force] had {e8 shot} anyone. "<<q1 [m41=m6 It] protected both>>," [m13=m11 he] said on OBN.
[m14:ETH.REL Patriarch Abune Mathias], who is a Tigrayan and whose own [m34:ETH.REL archbishops in Mekelle] {e9 broke off} contact during the war, on Sunday {e10 called on} [m15=m7 the faithful] to wear black and, on 12 February, to come out. In the same breath [m16=m4 the Synod] {e11 asked} [m17:ETH.GOV the federal government] to "<<q2 discharge its duty under the constitution>>".
[m18:ETH.GOV Prime Minister Abiy Ahmed], a Pentecostal, had told [m19:ETH.GOV his cabinet] on 31 January that the matter was one of the Church's own and that no minister was to take sides. "<<q3 Both have truths>>," [m20=m18 he] said. It is this sentence that [m21=m4 the Synod] {e12 rejected} in a twelve-page answer. By speaking of two, [m42=m4 it] held, <<q4 [m43=m18 the premier] had recognised what does not exist>>.
[m22:ETH.GOV The Joint Security and Intelligence Task Force] {e13 threatened} last night to {e14 take action} against anyone who marches on Sunday. Telegram and TikTok are hard to open since this morning.
Not all of [m48=m1 the three] stand fast. [m23:ETH.REL Abune Ewostatewos] is said to be {e15 ready to repent} if [m47=m4 the mother church] pledges schools in Afaan Oromo.
There is history. [m24:ETH.REL The Tewahedo Church], which until 1959 got its patriarchs from [m25:EGY.REL Alexandria], has split before: one synod sat in exile in [m26:@USA America] from 1991, until [m44=m18 Abiy] himself, in July 2018, {e16 brought} [m27:ETH.REL the two patriarchs] to the same altar. [m45=m18 He] was much praised for it.
[m28:WCC The World Council of Churches], of which [m46=m24 the church] has been a member since 1948, has {e17 expressed its concern}. [m29:ETH.OPP The Ezema party], led by [m30:ETH.OPP Berhanu Nega], who happens to be education minister, {e40 asked} that the law be upheld. [m31:ETH.OPP The Oromo Federalist Congress] of [m32:ETH.OPP Merera Gudina] {e18 blamed} [m33=m18 the Prosperity Party's leader] for letting it come to blood.
At Kidist Selassie a tailor has sold four hundred black shawls. The invoice from the wholesaler says: mourning, various.
e1 m4 > m7 REQUEST requested 2023-02-05/day mode=assist ctx=religion_ethnicity again
e2 m1 > m4 REJECT actual 2023-01-22/day ctx=religion_ethnicity
e3 m4 > m5 SANCTION actual 2023-01-26/day mode=expel ctx=religion_ethnicity
e4 m6 > m7 ASSAULT actual 2023-02-04/day mode=firearms ctx=religion_ethnicity,repression
e5 m6 > m7 ASSAULT actual 2023-02-04/day mode=beat ctx=religion_ethnicity,repression
e6 m6 > m10 COERCE actual 2023-02-04/day mode=arrest ctx=religion_ethnicity,repression
e7 m11 > m9 REJECT actual 2023-02-08/none ctx=repression
e8 m12 > m7 ASSAULT denied 2023-02-04/day mode=firearms ctx=religion_ethnicity,repression
e9 m34 > m14 SANCTION actual 2023-02-08/none mode=discontinue ctx=religion_ethnicity bg
e10 m14 > m15 REQUEST requested 2023-02-05/day mode=assist ctx=religion_ethnicity
e11 m16 > m17 REQUEST requested 2023-02-05/day mode=assist ctx=religion_ethnicity,legal
e12 m21 > m20 REJECT actual 2023-02-08/none ctx=religion_ethnicity
e13 m22 > m7 THREATEN threatened 2023-02-07/day ctx=repression
e14 m22 > m7 THREATEN threatened 2023-02-07/day ctx=repression again
e15 m23 > m47 CONCEDE hypothetical 2023-02-08/none ctx=religion_ethnicity
e16 m44 > m27 CONSULT actual 2018-07-01/month mode=third-party ctx=religion_ethnicity bg
e17 m28 > m17 ACCUSE actual 2023-02-08/none mode=disapprove ctx=religion_ethnicity
e18 m31 > m33 ACCUSE actual 2023-02-08/none mode=disapprove ctx=religion_ethnicity
e40 m29 > m17 REQUEST requested 2023-02-08/none mode=change ctx=legal
q1 m13 direct cue=said
q2 m16 mixed
q3 m20 direct cue=said
q4 m21 indirect cue=held
rel m2 leads m1
rel m24 member_of m28 from=1948
rel m30 leads m29
rel m32 leads m31
