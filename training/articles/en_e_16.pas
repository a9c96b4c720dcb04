### FBC News (Suva) 2022-07-12 article
= Empty chair at Grand Pacific: leaders meet, [m1:KIR.GOV Kiribati] {e1 walks}
~byline Koroi Tadulala, Multimedia Journalist
~date_line July 12, 2022 12:40 pm
[m2:FJI.GOV Prime Minister Voreqe Bainimarama] has told [m70=m2 his] colleagues that the door stays open and that "<<q1 nobody is going to sit in that chair>>".
[m71=m2 He] was {e2 hosting} yesterday's first session of [m3:PIF the Pacific Islands Forum] in three years in which everybody could shake hands. Everybody, that is, but [m4=m1 Kiribati]: in a letter of Saturday which came out a day later, [m5:KIR.GOV President Taneti Maamau] {e3 took} [m72=m1 his country] out of the group "<<q2 with immediate effect>>".
In it [m6=m5 he] {e4 complains} that the Suva Agreement of June, by which [m7:FSM.GOV the Micronesian states] were to get the Secretary General's post in turn, was made without [m8=m5 him]. [m9:PLW.GOV Palau's Surangel Whipps Jr.] and [m10:FSM.GOV David Panuelo] of the Federated States had {e5 signed} it.
[m11:COK.GOV Henry Puna], a Cook Islander who heads the secretariat, said that <<q3 talks with [m12:KIR.GOV Tarawa] {e6 continue}>>. [m13:AUS.GOV Canberra] is sending [m14:AUS.GOV its Pacific minister, Pat Conroy], there "{e7 soon}".
[m15:KIR.OPP Opposition leader Tessie Lambourne] of [m16:KIR.PTY the Boutokaan Kiribati Moa party] {e8 blamed} [m17:CHN.GOV Beijing], to which the atolls {e9 switched} in 2019. [m18:CHN.GOV The foreign ministry there] {e10 rejected} that as groundless; [m19=m17 China] does not interfere.
[m20:NRU.GOV Nauru], [m21:MHL.GOV the Marshall Islands] and [m22=m9 Palau] still recognise [m23:TWN.GOV Taiwan]. [m84=m21 The Marshallese], tied by a law of their own to leave, {e11 stayed at home}; [m24:NRU.GOV President Lionel Aingimea] cited Covid.
[m25:NZL.GOV Jacinda Ardern] {e12 arrived} last night. [m26=m25 New Zealand's leader] {e13 met} [m27:SLB.GOV Manasseh Sogavare] of [m28:SLB.GOV Solomon Islands] over breakfast; [m73=m27 he] {e14 assured} [m74=m26 her] there would never be a foreign base. [m29:AUS.GOV Anthony Albanese] comes tomorrow.
[m30:USA.GOV US Vice President Kamala Harris] will {e15 speak} by video on Wednesday and is expected {e16 to announce} two new embassies. [m35:CHN.MIL Two Chinese defence attachés] who came with media badges were {e17 led out} by [m31:FJI.COP police].
[m32:TUV.GOV Tuvalu's foreign minister, Simon Kofe], had {e18 cancelled} a trip to the ocean conference in [m33:PRT.GOV Lisbon] in June after [m34=m17 China] had three Taiwanese names struck off [m75=m32 his] list.
A climate emergency is to be declared on Thursday.
e1 m1 > m3 SANCTION actual 2022-07-09/day mode=discontinue ctx=diplomatic again
e2 m2 > m3 CONSULT actual 2022-07-11/day mode=multilateral ctx=diplomatic
e3 m5 > m3 SANCTION actual 2022-07-09/day mode=discontinue ctx=diplomatic
e4 m6 > m3 ACCUSE actual 2022-07-09/day mode=disapprove ctx=diplomatic
e5 m9,m10 > m3 SUPPORT actual 2022-06-01/month ctx=diplomatic bg
e6 m3 > m12 CONSULT actual 2022-07-12/none ctx=diplomatic
e7 m13 > m12 CONSULT planned 2022-07-12/none mode=visit ctx=diplomatic
e8 m15 > m17 ACCUSE actual 2022-07-12/none mode=allege ctx=diplomatic
e9 m12 > m17 SUPPORT actual 2019-01-01/year ctx=diplomatic bg
e10 m18 > m15 REJECT actual 2022-07-12/none ctx=diplomatic
e11 m21 > m3 REJECT actual 2022-07-11/day mode=boycott ctx=diplomatic
e12 m25 > m2 CONSULT actual 2022-07-11/day mode=visit ctx=diplomatic
e13 m26 > m27 CONSULT actual 2022-07-12/none ctx=diplomatic,military
e14 m27 > m26 AGREE planned 2022-07-12/none ctx=military
e15 m30 > m3 CONSULT planned 2022-07-13/day mode=phone ctx=diplomatic
e16 m30 > m3 AGREE planned 2022-07-13/day ctx=diplomatic
e17 m31 > m35 COERCE actual 2022-07-12/none ctx=diplomatic,military
e18 m32 > m33 REJECT actual 2022-06-01/month mode=meet ctx=diplomatic,environment bg
q1 m2 direct cue=told
q2 m5 mixed
q3 m11 indirect cue=said
rel m11 leads m3
rel m15 member_of m16
rel m20 recognises m23
rel m21 recognises m23
rel m22 recognises m23
rel m1 member_of m3 to=2022-07-09

### The Jakarta Post 2022-02-10 article
= [m1:IDN.CVL Wadas villagers] {e1 freed}, Ganjar sorry; quarry 'will go on'
~byline Suherdjoko and Nur Janti (The Jakarta Post)
~date_line Semarang/Jakarta | Thu, February 10, 2022
"<<q1 [m2=m3 I] {e2 apologize} to all residents, in particular those of Wadas. Perhaps there are some who felt uncomfortable>>," Central Java Governor [m3:IDN.GOV Ganjar Pranowo] said on Wednesday at the Purworejo Police headquarters, seated next to [m4:IDN.COP Central Java Police chief Insp. Gen. Ahmad Luthfi].
Behind the two officials stood the buses in which 64 [m5=m1 farmers], ten of them teenagers, were {e3 driven home} that afternoon after a night in custody.
[m6:IDN.COP The police] had {e4 sent} 250 personnel with dogs and shields up the hill on Tuesday to guard 70 [m7:IDN.GOV surveyors from the National Land Agency], who are measuring plots for an andesite mine. The rock is needed for the Bener dam, a project on [m8:IDN.GOV President Joko Widodo's] national priority list.
[m29=m1 Residents] who were reciting prayers at the mosque were {e5 dispersed} and [m76=m29 their] sickles {e6 taken}. The signal went down; electricity had been cut in the night. [m9:IDN.NGO The Legal Aid Institute (LBH) Yogyakarta], led by [m10:IDN.NGO Yogi Zul Fadhli], said <<q2 [m30:IDN.NGO its lawyers] were {e7 kept out} of the village>>. The Twitter account of [m11=m1 the villagers' movement] was suspended.
[m12=m6 Police] spokesman [m13:IDN.COP Sr. Comr. M. Iqbal Alqudusy] {e8 denied} there had been any storming; officers had <<q3 "secured" people so that [m77=m29 they] would not fight each other>>.
In [m14:@IDN Jakarta], Coordinating Security Minister [m15:IDN.GOV Mahfud MD] {e9 stood by} [m16=m6 the force]: it was untrue that anyone had been {e10 tortured}. [m17:IDN.NGO Komnas HAM] commissioner [m18:IDN.NGO Beka Ulung Hapsara] {e11 will go} there on Saturday. [m78=m17 His office] had {e12 asked} [m19=m3 the governor] in January to hold off.
[m20:IDN.LEG House Commission III lawmaker Taufik Basari] of [m21:IDN.PTY the NasDem Party] {e13 demanded} an explanation from [m22:IDN.COP the National Police chief]; [m79=m21 his party's] coalition partner, [m23:IDN.PTY the PDI-P] of [m92=m3+m8 Ganjar and Jokowi], kept quiet.
[m24:IDN.REL Nahdlatul Ulama] chairman [m25:IDN.REL Yahya Cholil Staquf] {e14 offered} to mediate. Both sides of the village are NU people. [m26:IDN.CVL Students] {e15 rallied} at Gadjah Mada University last night.
[m31=m3 Ganjar] promised <<q4 to leave out the land of those who refuse>>. [m80=m29 They] refused in 2018, before [m27:IDN.JUD the State Administrative Court], and lost.
"<<q5 [m81=m31 He] says sorry with [m82=m31 his] mouth and measures with [m83=m31 his] foot>>," said [m28:IDN.CVL Siti Muslimah], 32, whose husband was among the sixty-four.
e1 m6 > m1 RETREAT actual 2022-02-09/day mode=release ctx=repression again
e2 m2 > m1 CONCEDE actual 2022-02-09/day ctx=repression
e3 m6 > m5 RETREAT actual 2022-02-09/day mode=release ctx=repression
e4 m6 > m1 MOBILIZE actual 2022-02-08/day mode=police ctx=natural_resource,repression
e5 m6 > m29 COERCE actual 2022-02-08/day ctx=repression,rights_freedoms
e6 m6 > m29 COERCE actual 2022-02-08/day mode=seize ctx=repression
e7 m6 > m30 COERCE actual 2022-02-08/day mode=restrict ctx=legal,repression said=m9
e8 m13 > m9 REJECT actual 2022-02-10/none ctx=repression
e9 m15 > m16 SUPPORT actual 2022-02-10/none ctx=repression
e10 m16 > m1 ASSAULT denied 2022-02-10/none mode=torture ctx=repression
e11 m18 > m1 CONSULT planned 2022-02-12/day mode=visit ctx=human_rights
e12 m17 > m19 REQUEST requested 2022-01-01/month mode=change ctx=human_rights bg
e13 m20 > m22 REQUEST requested 2022-02-10/none mode=change ctx=legislative
e14 m25 > m1,m3 AGREE planned 2022-02-10/none ctx=religion_ethnicity
e15 m26 > m6 PROTEST actual 2022-02-09/day mode=demo ctx=repression
q1 m3 direct cue=said
q2 m9 indirect cue=said
q3 m13 mixed cue=had
q4 m31 indirect cue=promised
q5 m28 direct cue=said
rel m10 leads m9
rel m18 member_of m17
rel m20 member_of m21
rel m25 leads m24
rel m3 member_of m23

### Islands Business 2021-02-05 article
= At midnight, by lorry: how [m1:FJI.GOV Fiji] {e1 threw out} [m2:FJI.EDU a vice-chancellor]
~byline By Samisoni Pareti
~date_line 05 February 2021
No government, the statement says, is obliged to tolerate a foreigner whose conduct is "<<q1 prejudicial to peace, defence, public safety, public order, public morality, public health, security or good government>>". It does not say what [m3=m2 the professor] did.
Fifteen men of [m4:FJI.GOV the Immigration Department] and [m5:FJI.COP police] {e2 broke} the lock of the residence on the Laucala campus at half past eleven on Wednesday night, {e3 took} the telephones and drove [m6:FJI.EDU Pal Ahluwalia], head of [m7:USP the University of the South Pacific], and [m86:FJI.CVL his wife] three hours to [m8:@FJI Nadi]. At ten the next morning [m85=m6 they] were on a plane to [m9:@AUS Brisbane].
"<<q2 [m10=m6 I] was told [m11=m6 I] was a prohibited immigrant. [m12=m6 I] blew a whistle, that is [m13=m6 my] crime>>," [m87=m6 he] said from hotel quarantine. In 2019 [m38=m6 he] had {e4 reported} that posts and allowances were dealt out under [m39:FJI.EDU his predecessor].
[m14=m7 USP] belongs to twelve island nations. [m15:NRU.GOV Nauru's President Lionel Aingimea], who is chancellor and as such chairs the council, {e5 called} the deportation shameful and will {e6 convene} [m16=m7 the body] today. "<<q3 [m17=m15 We] were not consulted; it is not [m18=m1 Fiji's] university>>," [m19=m15 he] said.
[m20:WSM.GOV Samoa] {e7 offered} to take in the headquarters. [m21:TON.GOV Tonga] and [m22:VUT.GOV Vanuatu] {e8 protested} in writing. [m23:NZL.GOV Wellington's foreign minister, Nanaia Mahuta], {e9 was concerned}. [m24:AUS.GOV Canberra], the biggest donor, would not be drawn, but has {e11 kept up} [m88=m24 its] yearly grant.
[m25:FJI.GOV Suva] has {e12 withheld} [m89=m25 its own] 28 million dollars since 2019 and [m26:FJI.GOV Attorney-General Aiyaz Sayed-Khaiyum], general secretary of [m27:FJI.PTY the ruling FijiFirst party], says <<q4 not a cent will {e13 flow} while [m93=m6 the man] is in office>>.
[m28:FJI.OPP Opposition leader Naiqama Lalabalavu] of [m29:FJI.PTY Sodelpa] {e14 likened} it to the night raids after [m30:FJI.MIL the army's] coup of 2006. [m31:FJI.LAB The staff union], whose president is [m32:FJI.LAB Elizabeth Fong], {e15 asked} [m33:FJI.EDU colleagues] to wear black. [m34=m5 Officers] {e16 stopped} [m35:FJI.EDU students] at the gate on Thursday from lighting candles and {e17 questioned} [m40:FJI.EDU two staff members].
[m36:FJI.NGO The Fiji Law Society] {e18 challenged} [m37=m25 the State] to produce the order.
Permits of this kind cannot be appealed.
e1 m1 > m2 COERCE actual 2021-02-04/day mode=deport ctx=rights_freedoms again
e2 m4,m5 > m6 COERCE actual 2021-02-03/day mode=deport ctx=rights_freedoms
e3 m4,m5 > m6 COERCE actual 2021-02-03/day mode=seize ctx=rights_freedoms
e4 m38 > m39 ACCUSE actual 2019-01-01/year mode=allege ctx=corruption bg
e5 m15 > m1 ACCUSE actual 2021-02-05/none mode=disapprove ctx=rights_freedoms,diplomatic
e6 m15 > m16 CONSULT planned 2021-02-05/day mode=multilateral
e7 m20 > m14 AGREE planned 2021-02-05/none
e8 m21,m22 > m1 ACCUSE actual 2021-02-05/none mode=disapprove ctx=diplomatic
e9 m23 > m1 ACCUSE actual 2021-02-05/none mode=disapprove ctx=diplomatic
e11 m24 > m14 AID actual 2021-02-05/none ctx=economic
e12 m25 > m14 SANCTION actual 2019-01-01/year mode=discontinue ctx=economic bg
e13 m25 > m14 REJECT actual 2021-02-05/none mode=assist ctx=economic said=m26
e14 m28 > m1 ACCUSE actual 2021-02-05/none mode=disapprove ctx=repression
e15 m31 > m33 REQUEST requested 2021-02-05/none
e16 m34 > m35 COERCE actual 2021-02-04/day mode=restrict ctx=rights_freedoms
e17 m34 > m40 COERCE actual 2021-02-04/day mode=restrict ctx=rights_freedoms
e18 m36 > m37 REQUEST requested 2021-02-05/none mode=change ctx=legal
q1 m1 mixed cue=says
q2 m38 direct cue=said
q3 m19 direct cue=said
q4 m26 indirect cue=says
rel m6 leads m7
rel m15 leads m16
rel m15 member_of m14
rel m26 leads m27
rel m28 member_of m29
rel m32 leads m31

### The Namibian 2021-05-28 article
= [m1:DEU.GOV Germany] says 'genocide', pays N$18 billion - and [m2:NAM.CVL the chiefs] {e1 say no}
~byline Charmaine Ngatjiheue and Shinovene Immanuel
~date_line 2021-05-28
"<<q1 [m3=m1 We] will now also officially call these events what they were: genocide>>," [m4:DEU.GOV Foreign Minister Heiko Maas] said in [m5:@DEU Berlin] this morning. In the light of [m90=m6 its] historical and moral responsibility, [m6=m1 Germany] would {e2 ask} [m7:NAM.GOV Namibia] and the descendants of the victims for forgiveness.
The sentence took 113 years and, lately, nine rounds of talks. Between 1904 and 1908 [m8:DEU.MIL the Kaiser's Schutztruppe] {e3 killed} some 65 000 [m9:NAM.CVL Ovaherero] and 10 000 [m10:NAM.CVL Nama].
[m11=m1 Berlin] {e4 undertakes} to pay 1,1 billion euros over thirty years for roads, water and training in seven regions. It is a "gesture", [m12=m4 Maas] stressed; [m13=m1 his government] {e5 rules out} reparations, since <<q2 no legal claims can be derived from it>>.
[m14:NAM.GOV President Hage Geingob's] spokesman, [m15:NAM.GOV Alfredo Hengari], {e6 hailed} "<<q3 the first step in the right direction>>". The chief negotiators, [m16:NAM.GOV Zed Ngavirue] and [m17:DEU.GOV Ruprecht Polenz], had {e7 initialled} the paper on 15 May; the ministers are to {e8 sign} it in Windhoek next month, and [m18:DEU.GOV President Frank-Walter Steinmeier] will {e9 apologise} in [m19:NAM.LEG the National Assembly].
In the Otjiwarongo house of [m20:NAM.CVL Vekuii Rukoro], Paramount Chief of the Ovaherero, nobody opened a bottle. "<<q4 It is an insult. [m21=m20 We] will {e10 fight} it to hell and back>>," [m91=m20 he] said. Together with [m22:NAM.CVL the Nama Traditional Leaders Association], of which [m23:NAM.CVL Gaob Johannes Isaack] is the chairman, [m24=m20 he] {e11 sued} [m25=m1 Germany] in [m26:@USA New York] in 2017 and lost.
Other royal houses took part in the talks. [m27:NAM.OPP McHenry Venaani], leader of [m28:NAM.PTY the Popular Democratic Movement (PDM)], {e13 accuses} [m29:NAM.GOV the Swapo government] of having bargained behind closed doors. [m30:NAM.OPP Bernadus Swartbooi's] [m31:NAM.PTY Landless People's Movement] {e14 has called} a march to [m32:DEU.GOV the German embassy] for Friday next; [m33:NAM.COP Police Inspector General Sebastian Ndeitunga] {e15 announced} that [m34:NAM.COP officers] will line Independence Avenue.
Skulls taken to [m35=m5 Berlin] came back in three lots; the last were {e16 returned} by [m36:DEU.REL the Evangelical Church] and [m37:DEU.GOV Minister of State Michelle Müntefering] in August 2018.
[m38:FRA.GOV Emmanuel Macron], in [m39:@RWA Kigali] on Thursday, {e17 admitted} [m40:FRA.GOV France's] responsibility towards [m41:RWA.CVL the Tutsi].
e1 m2 > m1 REJECT actual 2021-05-28/none ctx=reparations again
e2 m6 > m7 CONCEDE planned 2021-05-28/day ctx=reparations,human_rights
e3 m8 > m9,m10 ASSAULT actual 1904-01-01/year ctx=religion_ethnicity,military bg
e4 m11 > m7 AGREE planned 2021-05-28/day ctx=reparations,economic
e5 m13 > m7 REJECT actual 2021-05-28/day ctx=reparations,legal
e6 m15 > m1 SUPPORT actual 2021-05-28/none ctx=reparations
e7 m16 > m17 SUPPORT actual 2021-05-15/day ctx=reparations,diplomatic
e8 m4 > m7 SUPPORT planned 2021-06-01/month ctx=reparations,diplomatic
e9 m18 > m19 CONCEDE planned 2021-05-28/none ctx=reparations
e10 m21 > m1 REJECT actual 2021-05-28/none ctx=reparations
e11 m24,m22 > m25 ACCUSE actual 2017-01-01/year ctx=reparations,legal bg
e13 m27 > m29 ACCUSE actual 2021-05-28/none mode=disapprove ctx=reparations
e14 m31 > m32 PROTEST planned 2021-06-04/day mode=demo ctx=reparations
e15 m33 > m31 MOBILIZE planned 2021-06-04/day mode=police
e16 m36,m37 > m7 CONCEDE actual 2018-08-01/month ctx=reparations,religion_ethnicity bg
e17 m38 > m41 CONCEDE actual 2021-05-27/day ctx=human_rights,reparations
q1 m4 direct cue=said
q2 m13 indirect
q3 m15 mixed cue=hailed
q4 m20 direct cue=said
rel m23 leads m22
rel m27 leads m28
rel m30 leads m31
