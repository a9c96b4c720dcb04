### Daily Monitor 2008-12-16 article
= [m1:UGA.MIL UPDF] jets {e1 hit} [m2:LRA.REB Kony] camp, rebels want talks back
~byline By Grace Ocen
~date_line Tuesday, December 16, 2008
[m3:@UGA Kampala]
[m4:UGA.MIL Ugandan helicopter gunships] {e2 bombed} the main base of [m5:LRA.REB the Lord's Resistance Army] in the Garamba forest of [m6:@COD north-eastern Congo] on Sunday, opening a joint offensive with [m7:COD.MIL Congolese] and [m8:SSD.MIL southern Sudanese troops] against a group that has now {e3 failed} for the third time to sign a peace agreement.
The army has said little. "<<q1 [m9=m4 We] destroyed the camp code-named Camp Swahili and set it on fire. The operation is not a one-day affair>>," the army and defence spokesman, [m10:UGA.MIL Maj. Paddy Ankunda], told reporters at Mbuya yesterday.
[m11=m10 He] would not say where [m12:LRA.REB Joseph Kony] was. [m13=m12 The LRA leader], wanted by [m14:ICC the International Criminal Court] since 2005, last {e4 met} [m15:UN the UN envoy, former Mozambican president Joaquim Chissano], in the bush two years ago.
[m16:LRA.REB David Nyekorach Matsanga], who calls himself the group's chief negotiator although [m17=m12 Kony] {e5 sacked} [m18=m16 him] in April, {e6 condemned} the strike from Nairobi and {e7 called upon} [m19:UGA.GOV President Museveni] to halt it and return to the table in [m20:@SSD Juba].
"<<q2 [m21=m5 We] have been bombed while the pen was still in [m22=m5 our] hand>>," he said.
That is not how [m23:UGA.GOV State House] sees it. Presidential press secretary [m24:UGA.GOV Tamale Mirundi] said <<q3 [m25=m19 Mr Museveni] remained ready to {e8 pardon} [m26:LRA.REB any fighter] who came out with [m38=m26 his] hands up>>.
In Gulu, [m27:UGA.REL Archbishop John Baptist Odama], who leads [m28:UGA.REL the Acholi Religious Leaders' Peace Initiative], {e9 pleaded with} [m29=m4+m5 both sides] to spare the abducted children in the camps. [m30:UGA.OPP Opposition Leader in Parliament Morris Ogenga Latigo] asked why the House had not been told.
Not all of those who carry guns in the area are on one side. [m31:RWA.REB Rwandan Hutu rebels] hold parts of [m32:@COD North Kivu] further south, and [m33:CNDP.REB the CNDP of Laurent Nkunda] was {e10 threatening} [m34:@COD Goma] only last month.
[m35:MONUC The UN mission in Congo], known as Monuc, says <<q4 [m36=m35 it] was informed of the raid but {e11 took no part} in it>>. Its predecessor force of Guatemalan commandos {e12 lost} eight men in Garamba in January 2006 in a gunfight with [m37=m5 the LRA].
The northern war, which began in 1987, has driven up to two million people from their homes. A ceasefire {e13 signed} in August 2006 brought many back to their gardens.
Traders on the Arua road reported no change in the price of sugar.
e1 m1 > m2 ASSAULT actual 2008-12-14/day mode=aerial ctx=military again
e2 m4 > m5 ASSAULT actual 2008-12-14/day mode=aerial ctx=military
e3 m5 > m19 REJECT actual 2008-12-16/none ctx=diplomatic bg
e4 m13 > m15 CONSULT actual 2006-01-01/year ctx=diplomatic bg
e5 m17 > m18 SANCTION actual 2008-04-01/month mode=expel ctx=diplomatic bg
e6 m16 > m4 ACCUSE actual 2008-12-16/none mode=disapprove ctx=military
e7 m16 > m19 REQUEST requested 2008-12-16/none mode=yield ctx=military,diplomatic
e8 m25 > m26 CONCEDE hypothetical 2008-12-16/none ctx=legal said=m24
e9 m27 > m29 REQUEST requested 2008-12-16/none mode=change ctx=human_rights
e10 m33 > m34 THREATEN threatened 2008-11-01/month mode=violence ctx=military bg
e11 m36 > m5 ASSAULT denied 2008-12-14/day ctx=military,peacekeeping
e12 m37 > m35 ASSAULT actual 2006-01-01/month mode=firearms ctx=peacekeeping bg
e13 m19 > m5 SUPPORT actual 2006-08-01/month ctx=diplomatic,military bg
q1 m10 direct cue=told
q2 m16 direct cue=said
q3 m24 indirect cue=said
q4 m35 indirect cue=says
rel m12 leads m5
rel m27 leads m28
rel m31 controls m32

### OC Media 2024-05-15 article
= [m1:GEO.LEG Georgian parliament] passes 'foreign agents' bill as [m43:GEO.COP riot police] clear Rustaveli
~date_line 15 May 2024
~share Share this article
[m2:GEO.LEG MPs from the ruling Georgian Dream party] {e1 voted} on Tuesday to adopt a law that brands [m3:GEO.NGO groups and outlets funded from abroad] as agents of foreign influence. Outside, [m4:GEO.CVL tens of thousands] {e2 stood} with whistles and EU flags for the thirtieth evening in a row.
The bill passed by 84 votes to 30. During the debate [m5:GEO.LEG the majority leader, Mamuka Mdinaradze], {e3 was punched} by [m6:GEO.OPP Aleko Elisashvili of the opposition Citizens party]; blows had been traded in the same hall in April.
By midnight [m7:GEO.COP masked officers] had {e4 detained} 13 people on a side street, among them [m8:USA.CVL two American students]. [m44:GEO.GOV The Interior Ministry] said [m45=m4 they] had disobeyed orders. [m9:GEO.CVL Their lawyer, Saba Brachveli], {e5 alleged} that [m10=m7 the officers] had {e6 kicked} one of [m11=m8 them] in the ribs; [m12:GEO.GOV the ministry] {e7 rejected} this.
"<<q1 [m46=m7 They] do not see citizens in front of [m13=m7 them], [m47=m7 they] see targets>>," said [m14=m9 Brachveli].
[m15:GEO.GOV President Salome Zourabichvili] {e8 will veto} the law, as [m16=m15 she] has repeated since it was tabled for a second time. It will hardly matter: [m17=m2 the government camp] has the votes to override [m49=m15 her]. [m18=m15 Ms Zourabichvili], who was elected with [m52:GEO.PTY Georgian Dream's] backing in 2018, broke with it long ago.
Behind the party stands its honorary chair, the billionaire [m19:GEO.PTY Bidzina Ivanishvili]. At a rally on 29 April [m20=m19 he] {e9 denounced} "<<q2 a global party of war>>" that had, in his telling, pushed [m21:GEO.GOV Georgia] into the conflict with [m22:RUS.GOV Russia] in 2008.
On Tuesday [m23:USA.GOV US Assistant Secretary of State James O'Brien], who {e10 was in Tbilisi} to speak with [m24:GEO.GOV Prime Minister Irakli Kobakhidze], {e11 raised the prospect} of visa bans and an end to some 390 million dollars in aid. [m54=m19 Ivanishvili] had {e12 refused to see} [m25=m23 him].
[m53=m24 Kobakhidze] told [m26=m23 the visitor] that <<q3 [m48=m23 Washington] had backed "revolution attempts" in 2020 and 2023>>. The foreign ministers of [m27:EST.GOV Estonia], [m28:LTU.GOV Lithuania], [m29:LVA.GOV Latvia] and [m30:ISL.GOV Iceland] {e13 joined} [m31=m4 the crowd] on the avenue the next evening.
[m32:GEO.PTY The United National Movement], still the largest opposition force, has been led since January by [m33:GEO.PTY Tina Bokuchava]; [m34:GEO.ELI its founder, ex-president Mikheil Saakashvili], is serving a six-year term. [m35=m33 She] {e15 invited} [m36:GEO.OPP all pro-Western parties] to run on one list in October.
[m37:EU The European Union] made [m38=m21 the country] a candidate last December. Membership talks have not begun.
[m39:RUS.GOV The Kremlin's spokesperson, Dmitry Peskov], {e16 called} claims of [m50=m22 Moscow's] hand in the bill absurd. Two regions of Georgia, [m40:@ABKHAZIA Abkhazia] and [m41:@SOUTHOSSETIA South Ossetia], have been held by [m51=m22 Moscow] and [m42:ABKHAZIA.REB its local clients] since the war.
For ease of reading, we choose not to use qualifiers such as 'de facto' in our articles.
e1 m2 > m3 COERCE actual 2024-05-14/day mode=restrict ctx=legislative,rights_freedoms
e2 m4 > m2 PROTEST actual 2024-05-14/day mode=demo ctx=legislative,rights_freedoms
e3 m6 > m5 ASSAULT actual 2024-05-15/none mode=beat ctx=legislative
e4 m7 > m8 COERCE actual 2024-05-14/day mode=arrest ctx=repression
e5 m9 > m10 ACCUSE actual 2024-05-15/none mode=allege ctx=repression
e6 m10 > m11 ASSAULT denied 2024-05-14/day mode=beat ctx=repression
e7 m12 > m9 REJECT actual 2024-05-15/none ctx=repression
e8 m15 > m2 REJECT planned 2024-05-15/none ctx=legislative
e9 m20 > m21 ACCUSE actual 2024-04-29/day mode=allege ctx=military bg
e10 m23 > m24 CONSULT actual 2024-05-14/day mode=visit ctx=diplomatic,legislative
e11 m23 > m24 THREATEN threatened 2024-05-14/day mode=restrict ctx=diplomatic,economic
e12 m19 > m25 REJECT actual 2024-05-15/none mode=meet ctx=diplomatic
e13 m27,m28,m29,m30 > m31 SUPPORT actual 2024-05-15/day ctx=rights_freedoms,diplomatic
e15 m35 > m36 AGREE planned 2024-05-15/none ctx=election
e16 m39 > m37 REJECT actual 2024-05-15/none ctx=diplomatic
q1 m14 direct cue=said
q2 m20 mixed cue=denounced
q3 m24 indirect cue=told
rel m33 leads m32 from=2024-01
rel m51 controls m40 from=2008
rel m51 controls m41 from=2008
rel m42 controls m40 from=2008
rel m42 controls m41 from=2008

### The Tico Times 2010-11-05 article
= [m1:CRI.GOV Costa Rica] takes island row to [m2:OAS the OAS] as [m3:NIC.MIL Nicaraguan troops] stay put
[m4:OAS OAS Secretary General Jose Miguel Insulza] is due in San Jose today to {e1 hear} [m5:CRI.GOV President Laura Chinchilla's] case against [m6:NIC.GOV Nicaragua], whose [m7:NIC.MIL soldiers] have camped since mid-October on [m8:@CRI Isla Calero], a swampy wedge at the mouth of the San Juan River.
[m9=m4 He] will {e2 fly} from here to Managua tomorrow, at the invitation of [m10:NIC.GOV President Daniel Ortega], and hopes to see the disputed spot from a helicopter.
"<<q1 [m11=m1 Costa Rica] is seeing its dignity smeared, and there is no army here to answer with. There is only the law>>," [m44=m5 Chinchilla] said in a televised address on Tuesday.
[m12=m1 The country], which did away with [m13=m1 its] armed forces in 1948, {e3 sent} 70 [m14:CRI.COP police officers with M16 rifles] to the border town of [m15:@CRI Barra del Colorado] two weeks ago. On Wednesday [m16:CRI.GOV Foreign Minister Rene Castro] {e4 asked} [m17:OAS the organization's Permanent Council in Washington] to order the troops off.
The man in charge of the dredging, the former Sandinista guerrilla [m18:NIC.GOV Eden Pastora], {e5 refused to budge}. [m19=m18 He] told the daily La Nacion that [m20=m18 he] had relied on a map from Google. "<<q2 I see the map, I see my house, I clean my house>>," said [m45=m18 Pastora], known as Comandante Cero. "<<q3 When [m40=m1 they] show me a line in the water I will respect it>>."
[m21=m6 Managua] {e6 accused} [m22:CRI.COP Costa Rican police] of crossing the river on Oct. 8 to {e7 rob} [m23:NIC.CVL a Nicaraguan farmer] of his cattle. [m24:CRI.GOV Security Minister Jose Maria Tijerino] swore that [m25=m22 no officer] had set foot there.
[m26:CRI.OPP Legislator Luis Fishman of the opposition PUSC] wants more than words. [m27=m26 He] {e8 demanded} that [m28=m1 the government] {e9 cut} [m29=m6 its neighbor] off from electricity. [m30=m5 The president] said [m41=m5 she] would not "<<q4 punish families for the sins of their rulers>>".
~read_also SEE ALSO: Rain washes out three bridges in Puntarenas
There is precedent for judges. In July 2009 [m31:ICJ the International Court of Justice] {e10 confirmed} [m32=m1 Costa Rica's] right to navigate the San Juan for commerce but {e11 turned down} its claim to patrol it with armed [m42:CRI.COP police].
[m33:PAN.GOV Panama] and [m34:GTM.GOV Guatemala] have {e12 offered} to mediate. [m35:VEN.GOV Venezuelan President Hugo Chavez], [m36=m10 Ortega's] closest friend in the region and like him part of [m37:ALBA the leftist bloc ALBA], has not commented.
[m43=m10 Ortega], who heads [m38:NIC.PTY the FSLN], is trying to run again in 2011 in spite of a constitutional ban. A survey by CID-Gallup found his ratings up since the row began.
Last year's coup in Honduras, which cost [m39:HND.GOV that country] its seat in the OAS, divided the hemisphere less neatly.
e1 m4 > m5 AGREE planned 2010-11-05/day ctx=diplomatic,territory
e2 m9 > m10 AGREE planned 2010-11-06/day ctx=diplomatic,territory
e3 m12 > m7 MOBILIZE actual 2010-10-18/week mode=police ctx=territory
e4 m16 > m17 REQUEST requested 2010-11-03/day mode=assist ctx=diplomatic,territory
e5 m18 > m1 REJECT actual 2010-11-05/none mode=yield ctx=territory
e6 m21 > m22 ACCUSE actual 2010-11-05/none mode=allege ctx=territory
e7 m22 > m23 ASSAULT denied 2010-10-08/day ctx=territory
e8 m27 > m28 REQUEST requested 2010-11-05/none mode=change ctx=economic,territory
e9 m28 > m29 SANCTION denied 2010-11-05/none mode=discontinue ctx=economic
e10 m31 > m32 SUPPORT actual 2009-07-01/month ctx=legal,territory bg
e11 m31 > m32 REJECT actual 2009-07-01/month ctx=legal,territory bg
e12 m33,m34 > m1,m6 AGREE planned 2010-11-05/none ctx=diplomatic
q1 m5 direct cue=said
q2 m18 direct cue=said
q3 m18 direct cue=said
q4 m30 mixed cue=said
rel m7 controls m8 from=2010-10
rel m35 ally_of m36
rel m35 member_of m37
rel m10 leads m38

### The Daily Star 2013-03-04 article
= [m1:BGD.PTY Jamaat] hartal turns bloody in Bogra, Rajshahi
~byline Star Report
At least 18 people were killed yesterday as [m2:BGD.PTY Jamaat-e-Islami activists] {e1 attacked} [m3:BGD.COP police outposts] and torched a railway station in Bogra, hours after rumours spread that the face of [m4:BGD.PTY their convicted leader, Delawar Hossain Sayedee], had been seen on the moon.
[m5:BGD.COP Law enforcers] {e2 opened fire} when [m6:BGD.CVL a mob of several thousand armed with sticks] {e3 stormed} Shahjahanpur Police Station at dawn. Army personnel were {e4 called out} in the district for the first time since the unrest began.
The International Crimes Tribunal-1 {e5 sentenced} [m7=m4 Sayedee] to death on Thursday for murder, rape and forced conversion in 1971. [m8:BGD.JUD The tribunal], set up by [m9:BGD.GOV the Awami League-led government] in 2010, has so far dealt with three accused.
"<<q1 Those who set fire to temples at night cannot hide behind religion>>," [m10:BGD.GOV Home Minister Muhiuddin Khan Alamgir] told reporters at the secretariat. [m30=m10 He] {e6 accused} [m11:BGD.OPP BNP chief Khaleda Zia] of giving shelter to [m12=m2 the "killers"].
A bitter answer came from Gulshan. [m13=m11 The opposition leader], back from [m14:@SGP Singapore], {e7 called} [m29=m5 the police] firing "<<q2 genocide>>" and {e8 announced} a countrywide shutdown of her own for tomorrow. [m37=m1 Jamaat] is the main partner in [m15:BGD.OPP the BNP's 18-party alliance].
In another development, [m38=m11 Khaleda] yesterday {e9 cancelled} her meeting with [m16:IND.GOV Indian President Pranab Mukherjee], who {e10 arrived} in Dhaka in the afternoon on a three-day visit. [m32:BGD.OPP Her adviser Shamsher Mobin Chowdhury] said <<q3 it would have been unsafe for [m33=m13 her] to travel during the hartal>>.
~related Related: Power cuts add to exam woes
[m17:IND.GOV Mukherjee], the first head of state to receive [m18:BGD.GOV Bangladesh's] liberation war honour this year, is scheduled to {e11 meet} [m19:BGD.GOV Prime Minister Sheikh Hasina] this morning.
At Shahbagh, [m20:BGD.CVL the bloggers and students] who have {e12 occupied} the intersection since February 5 {e13 repeated} [m21=m20 their] demand that [m22=m9 the government] ban [m36=m1 Jamaat]. [m23:BGD.CVL Imran H Sarker], the spokesman of [m24:BGD.CVL Ganajagaran Mancha], said <<q4 [m31=m20 they] would not go home for the sake of a rumour>>.
[m25:BGD.GOV Law Minister Shafique Ahmed] did not rule out a {e14 ban}.
Minority leaders were less patient. [m26:BGD.REL Rana Dasgupta], general secretary of the Hindu-Buddhist-Christian Unity Council, counted 24 ransacked temples since Thursday and {e15 asked} [m27=m10 the home minister] why [m28=m5 police] arrived after the flames.
[m34:BGD.ELI A former Jamaat lawmaker in Satkhira], now with no party, said [m35=m34 he] had seen nothing.
e1 m2 > m3 ASSAULT actual 2013-03-03/day ctx=religion_ethnicity,legal
e2 m5 > m6 ASSAULT actual 2013-03-03/day mode=firearms ctx=repression
e3 m6 > m5 ASSAULT actual 2013-03-03/day mode=primitive ctx=legal again
e4 m9 > m6 MOBILIZE actual 2013-03-03/day mode=troops ctx=military
e5 m8 > m7 SANCTION actual 2013-02-28/day mode=convict ctx=legal,human_rights
e6 m30 > m11 ACCUSE actual 2013-03-04/none mode=allege ctx=legal
e7 m13 > m5 ACCUSE actual 2013-03-04/none mode=disapprove ctx=repression
e8 m13 > m9 PROTEST planned 2013-03-05/day mode=strike ctx=political_institutions
e9 m13 > m16 REJECT actual 2013-03-03/day mode=meet ctx=diplomatic
e10 m16 > m18 CONSULT actual 2013-03-03/day mode=visit ctx=diplomatic
e11 m17 > m19 AGREE planned 2013-03-04/day ctx=diplomatic
e12 m20 > m9 PROTEST actual 2013-02-05/day mode=demo ctx=legal
e13 m20 > m22 REQUEST requested 2013-03-04/none mode=change ctx=legal,political_institutions
e14 m25 > m1 COERCE hypothetical 2013-03-04/none mode=restrict ctx=political_institutions
e15 m26 > m27 REQUEST requested 2013-03-04/none mode=change ctx=religion_ethnicity
q1 m10 direct cue=told
q2 m13 mixed cue=called
q3 m32 indirect cue=said
q4 m23 indirect cue=said
rel m2 member_of m15
rel m11 leads m15
