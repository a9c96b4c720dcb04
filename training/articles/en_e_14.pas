### Rappler 2023-04-04 article
= Where [m1:USA.MIL the Americans] will be: Palace {e1 names} four new EDCA sites
~byline BEA CUPIN
~date_line Apr 4, 2023 9:31 PM PHT
"<<q1 These are not US bases. The doors, the keys and the flagpole are [m2=m3 ours]>>," National Security Council spokesperson [m3:PHL.GOV Jonathan Malaya] said on Tuesday, the day after the list that everybody in [m4:@PHL Cagayan] already had on their phones became official.
[m5:PHL.GOV Malacañang] {e2 opened} to [m6:USA.MIL American forces] the naval base in Sta. Ana and the Lal-lo airport in Cagayan, Camp Melchor dela Cruz in [m7:@PHL Isabela], and the island of Balabac off [m8:@PHL Palawan]. With the five agreed on in 2016 under the Enhanced Defense Cooperation Agreement, that makes nine.
[m9:PHL.GOV Cagayan Governor Manuel Mamba] {e3 does not want} [m70=m6 them]. "<<q2 [m10=m9 I] do not want to be a magnet for missiles that are not meant for [m11=m9 us]>>," [m71=m9 he] told [m12:PHL.LEG a Senate panel] in March. On Monday [m72=m9 he] {e4 softened}: [m73=m9 he] would not defy [m13=m14 the Commander-in-Chief].
[m14:PHL.GOV President Ferdinand Marcos Jr.], who leads [m15:PHL.PTY the Partido Federal ng Pilipinas], {e6 promised} in February, when [m74=m14 he] {e7 received} [m16:USA.GOV US Defense Secretary Lloyd Austin], that the sites would be picked by Manila alone. [m17=m16 Austin] {e8 offered} 18 million dollars in addition to the 82 million already set aside.
[m18:CHN.GOV Beijing's] foreign ministry {e9 said} that [m19=m5 Manila] "<<q3 gravely endangers regional peace>>". [m20:CHN.GOV Ambassador Huang Xilian] had {e10 complained} in a closed-door meeting in Tuguegarao, according to [m21=m9 Mamba].
Taiwan lies 400 kilometers from Sta. Ana. Asked if the camps might be used in a war over the island, [m22:PHL.GOV Defense Undersecretary Carlito Galvez Jr.] {e12 would not rule} it out, "<<q4 if Congress so decides>>".
Next week [m23:USA.MIL 12,200 Americans], [m24:PHL.MIL 5,400 Filipinos] and [m25:AUS.MIL 111 Australians] {e13 start} the biggest Balikatan yet. In it, for the first time, [m75=m24+m23+m25 they] will sink a target ship with rockets off [m26:@PHL Zambales].
[m27:PHL.CVL Members of Bayan], a leftist alliance led by [m28:PHL.CVL Renato Reyes Jr.], {e14 burned} a paper eagle on Roxas Boulevard; [m29:PHL.COP policemen] {e15 pushed} [m76=m27 them] back with shields. [m30:PHL.LEG Senator Imee Marcos], [m77=m14 the President's] sister and head of the foreign relations committee, {e16 questioned} the choice: Spratlys, yes; but why the north?
[m31:JPN.GOV Japan], [m32=m33 Washington's] ally as well, {e17 is negotiating} access of its own.
[m33:USA.GOV The United States] closed Subic in 1992, after [m34:PHL.LEG the Senate] {e18 threw out} the bases treaty.
e1 m5 > m1 COOPERATE actual 2023-04-03/day mode=access ctx=military again
e2 m5 > m6 COOPERATE actual 2023-04-03/day mode=access ctx=military
e3 m9 > m5 REJECT actual 2023-04-04/none ctx=military
e4 m9 > m5 CONCEDE actual 2023-04-03/day ctx=military
e6 m14 > m9 AGREE planned 2023-02-01/month ctx=military
e7 m16 > m14 CONSULT actual 2023-02-01/month mode=visit ctx=military,diplomatic
e8 m17 > m5 AGREE planned 2023-02-01/month ctx=military,economic
e9 m18 > m19 ACCUSE actual 2023-04-04/none mode=disapprove ctx=military,territory
e10 m20 > m9 ACCUSE actual 2023-04-04/none mode=disapprove ctx=military said=m21
e12 m22 > m18 COOPERATE hypothetical 2023-04-04/none ctx=military,territory
e13 m24 > m23,m25 COOPERATE planned 2023-04-10/week ctx=military
e14 m27 > m6 PROTEST actual 2023-04-04/none mode=demo ctx=military
e15 m29 > m27 ASSAULT actual 2023-04-04/none mode=crowd-control ctx=repression
e16 m30 > m5 ACCUSE actual 2023-04-04/none mode=disapprove ctx=military,legislative
e17 m31 > m5 CONSULT actual 2023-04-04/none ctx=military
e18 m34 > m33 REJECT actual 2023-04-04/none ctx=military,legislative bg
q1 m3 direct cue=said
q2 m9 direct cue=told
q3 m18 mixed cue=said
q4 m22 mixed
rel m14 leads m15
rel m28 leads m27
rel m31 ally_of m32

### Peru this Week 2015-05-30 article
= [m1:BOL.GOV Bolivia] {e1 hands} Belaunde Lossio over at the Desaguadero bridge
~byline By Staff Writer
~date_line 30 May, 2015
The former campaign adviser of [m2:PER.GOV President Ollanta Humala] crossed the border at 2:30 p.m. on Friday in a bulletproof vest that was too large for [m78=m5 him], with an Interpol officer at each elbow.
"<<q1 Justice is like the altiplano: you see it late, but you see it from afar>>," [m3:BOL.GOV Bolivia's Government Minister Carlos Romero] said at the handover. It is [m79=m3 his] third week in the job. [m4:BOL.GOV His predecessor, Hugo Moldiz], {e2 lost} it on Monday because [m5:PER.BUS Martín Belaunde Lossio] had walked out of house arrest in [m6:@BOL La Paz] on May 24.
For four days the whole country looked for [m80=m5 him]. [m7:BOL.COP Special police] {e4 found} [m81=m5 him] on Thursday in [m8:@BOL Magdalena], a town in the Beni close to Brazil, in flip-flops.
[m9:PER.JUD Peru's anti-corruption prosecutors] {e5 accuse} the businessman of having milked [m10:PER.GOV the regional government of Áncash] together with [m82=m10 its] boss, [m11:PER.GOV César Álvarez], who has been in a cell for a year. [m33:PER.GOV Lima] had {e6 asked} for [m83=m5 his] return in January, and [m12=m1 La Paz] {e7 refused him asylum} twice.
[m13=m2 Humala] {e8 telephoned} [m14:BOL.GOV Evo Morales] to thank [m84=m14 him] and {e9 invited} [m85=m14 him] to a joint cabinet in [m15:@PER Puno] on June 23. [m16:PER.GOV Prime Minister Pedro Cateriano] told [m17:#RPP RPP] that <<q2 [m86=m33 the government] "has no skeletons to fear">>.
[m18:PER.OPP The Fujimorists of Fuerza Popular], led by [m19:PER.OPP Keiko Fujimori], {e10 don't believe} it. [m20:PER.LEG Congress]' investigating committee, under [m21:PER.OPP Marisol Pérez Tello] of [m22:PER.PTY the PPC], will {e11 summon} [m23:PER.GOV First Lady Nadine Heredia], who is president of [m24:PER.PTY the ruling Nationalist Party] and once received money from [m100=m5 the prisoner's] firm. [m87=m23 She] has {e12 denied} any favor.
Bolivian congresswoman [m25:BOL.OPP Norma Piérola], of the opposition, {e13 claimed} that [m88=m7 police] were paid to look away. [m26:BOL.COP Eight policemen] and [m101=m5 the fugitive's] [m27:BOL.JUD two lawyers] have been {e14 arrested}; [m28:BOL.COP Colonel Carlos Aparicio] was {e15 dismissed}.
Extraditions go both ways. In 2013 [m34=m33 Peru] {e16 sent} [m30=m1 its neighbor] two men wanted for the Karachipampa robbery. The two states, partners in [m31:ANDEANCOMMUNITY the Andean Community], have a treaty from 2003.
In [m32:@PER Piedras Gordas] prison north of Lima a cell next to Álvarez's had been painted.
e1 m1 > m33 COOPERATE actual 2015-05-29/day ctx=corruption,legal
e2 m4 > m1 RETREAT actual 2015-05-25/day mode=resign ctx=executive,corruption
e4 m7 > m5 COERCE actual 2015-05-28/day mode=arrest ctx=corruption,legal
e5 m9 > m5,m11 ACCUSE actual 2015-05-30/none mode=investigate ctx=corruption,legal
e6 m33 > m12 REQUEST requested 2015-01-01/month mode=assist ctx=corruption,legal
e7 m12 > m5 REJECT actual 2015-05-30/none mode=assist ctx=asylum,corruption
e8 m13 > m14 CONSULT actual 2015-05-30/none mode=phone ctx=diplomatic,legal
e9 m13 > m14 AGREE planned 2015-06-23/day ctx=diplomatic
e10 m18 > m16 REJECT actual 2015-05-30/none ctx=corruption
e11 m20 > m23 REQUEST planned 2015-05-30/none ctx=corruption,legislative
e12 m23 > m20 REJECT actual 2015-05-30/none ctx=corruption
e13 m25 > m7 ACCUSE actual 2015-05-30/none mode=allege ctx=corruption
e14 m1 > m26,m27 COERCE actual 2015-05-30/none mode=arrest ctx=corruption,legal
e15 m1 > m28 SANCTION actual 2015-05-30/none mode=discontinue ctx=corruption
e16 m34 > m30 COOPERATE actual 2013-01-01/year ctx=legal,crime bg
q1 m3 direct cue=said
q2 m16 mixed cue=told
rel m19 leads m18
rel m21 member_of m22
rel m23 leads m24
rel m33 member_of m31
rel m30 member_of m31

### Gulf Daily News 2011-03-16 article
= [m1=m8 GCC convoy] crosses causeway as [m2:BHR.GOV King] {e1 declares} emergency
~byline By Geoffrey Bew, Manama
~date_line Wednesday, March 16, 2011
[m3:BHR.GOV His Majesty King Hamad] yesterday {e2 proclaimed} a state of national safety for three months and {e3 authorised} [m4:BHR.MIL the commander-in-chief of the Bahrain Defence Force (BDF), Field Marshal Shaikh Khalifa bin Ahmed], to take whatever measures are needed.
The decree was read out on [m5:#BTV Bahrain TV] a day after [m6:SAU.MIL 1,000 Saudi soldiers] and [m7:ARE.COP 500 policemen from the UAE], part of [m8:GCC the Peninsula Shield], {e4 arrived} over the King Fahad Causeway. [m33:KWT.MIL Kuwaiti ships] are to {e5 follow}; [m9:OMN.GOV Oman] is {e6 not taking part}.
"<<q1 [m89=m6+m7 They] are not here to face [m10:BHR.CVL our citizens]. [m90=m6+m7 They] are here to guard power, water and oil>>," said Information Affairs Authority president [m11:BHR.GOV Shaikh Fawaz bin Mohammed Al Khalifa]. [m12=m3 The government] had {e7 asked} [m13=m8 the GCC] for the force on Sunday.
[m14:BHR.OPP Al Wefaq], the largest Shi'ite society, and six allies {e8 denounced} "<<q2 an occupation>>" and {e9 appealed} to [m15:UN the UN Secretary-General, Ban Ki-moon]. [m91=m14 Its] leader, [m16:BHR.OPP Shaikh Ali Salman], {e10 called on} [m34:BHR.CVL followers] not to raise a hand.
[m38=m34 Demonstrators] have {e11 held} the GCC Roundabout since February 19. On Sunday [m39=m38 they] {e12 barred} King Faisal Highway with skips and [m17:BHR.COP riot police] fell back. Yesterday [m35:BHR.CVL an estimated ten thousand] {e13 marched} to [m18:SAU.GOV the Saudi embassy]. In [m19:@BHR Sitra], [m36:BHR.CVL a man] was {e14 shot dead} by [m40=m17 police], and [m20:SAU.MIL a Saudi sergeant] was reported {e15 killed} by [m41=m38 protesters], which [m21:SAU.GOV Riyadh] denied.
[m22:IRN.GOV Iran] {e16 condemned} the entry of troops as unacceptable. [m37=m12 Bahrain] {e17 recalled} [m92:BHR.GOV its ambassador] from [m23=m22 Tehran] in the evening for consultations.
[m24:USA.GOV US Secretary of State Hillary Clinton], in [m25:@EGY Cairo], {e18 urged} [m26=m12 Manama] to choose talks; [m93=m24 her] assistant [m27:USA.GOV Jeffrey Feltman] {e19 is staying} at the capital since Monday. [m28:USA.MIL The Fifth Fleet], which has its base at Juffair, let families leave.
[m29:BHR.GOV His Royal Highness the Crown Prince] had {e20 offered} dialogue on seven points on the 13th. [m30:BHR.LEG Independent MP Hassan Al Dossari] and 22 colleagues {e21 asked} for martial law the same day.
[m31:BHR.GOV Dr Nizar Al Baharna], Health Minister for three weeks, {e22 resigned}.
Twelve countries told their people to go. At Salmaniya, [m32:BHR.MED doctors] {e23 blocked} the gate.
e1 m2 > m10 COERCE actual 2011-03-15/day mode=martial-law ctx=repression again
e2 m3 > m10 COERCE actual 2011-03-15/day mode=martial-law ctx=repression,executive
e3 m3 > m10 COERCE actual 2011-03-15/day mode=martial-law ctx=repression,military again
e4 m6,m7 > m12 AID actual 2011-03-14/day ctx=military,repression
e5 m33 > m12 AID planned 2011-03-16/none ctx=military
e6 m9 > m12 REJECT actual 2011-03-16/none mode=assist ctx=military
e7 m12 > m13 REQUEST requested 2011-03-13/day mode=assist ctx=military
e8 m14 > m12 ACCUSE actual 2011-03-16/none mode=disapprove ctx=military
e9 m14 > m15 REQUEST requested 2011-03-16/none mode=assist
e10 m16 > m34 REQUEST requested 2011-03-16/none mode=change
e11 m38 > m12 PROTEST actual 2011-02-19/day mode=demo ctx=pro_democracy
e12 m39 > m12 PROTEST actual 2011-03-13/day mode=obstruct ctx=pro_democracy
e13 m35 > m18 PROTEST actual 2011-03-15/day mode=demo ctx=military
e14 m40 > m36 ASSAULT actual 2011-03-15/day mode=firearms ctx=repression
e15 m41 > m20 ASSAULT denied 2011-03-16/none ctx=military
e16 m22 > m6 ACCUSE actual 2011-03-16/none mode=disapprove ctx=military,diplomatic
e17 m37 > m23 SANCTION actual 2011-03-15/day mode=withdraw ctx=diplomatic
e18 m24 > m26 REQUEST requested 2011-03-16/none mode=change ctx=pro_democracy,diplomatic
e19 m27 > m26 CONSULT actual 2011-03-14/day mode=visit ctx=diplomatic
e20 m29 > m14 AGREE planned 2011-03-13/day ctx=pro_democracy
e21 m30 > m12 REQUEST requested 2011-03-13/day mode=change ctx=legislative
e22 m31 > m12 RETREAT actual 2011-03-16/none mode=resign ctx=executive
e23 m32 > m12 PROTEST actual 2011-03-16/none mode=obstruct
q1 m11 direct cue=said
q2 m14 mixed cue=denounced
rel m16 leads m14
rel m6 part_of m8
rel m7 part_of m8

### The Daily Star (Beirut) 2006-08-29 article
= Annan in [m1:@LBN Naqoura]: [m2:ITA.MIL Italians] sail, blockade stays
~byline By Nada Bakri, Daily Star staff
~date_line Tuesday, August 29, 2006
~share Listen to the Article - Powered by
BEIRUT: "<<q1 The blockade must go. [m3=m4 I] have said it here, [m50=m4 I] will say it in [m5:ISR.GOV Jerusalem] tomorrow, and [m6=m4 I] hope that nobody needs to hear it a third time>>," [m4:UN UN Secretary-General Kofi Annan] said on Monday after [m94=m4 he] had {e1 met} [m7:LBN.GOV Prime Minister Fouad Siniora] at the Grand Serail.
[m8:ISR.MIL The Israeli navy and air force] have {e2 closed} the ports and the airport since July 13, the day after [m9:HEZBOLLAH.REB Hizbullah] {e3 seized} [m10:ISR.MIL two soldiers] on the frontier. Flights are let in from [m11:@JOR Amman] only. [m12:ISR.GOV The office of Ehud Olmert] {e4 insists} that first an international force must stand at the Syrian crossings.
[m13=m4 The UN chief] also {e5 called on} [m14=m9 the Shiite party], which sits in the cabinet with two ministers, to free the pair. [m95=m14 Its] leader, [m15:HEZBOLLAH.REB Sayyed Hassan Nasrallah], told [m16:#NTV New TV] on Sunday that <<q2 [m17=m15 he] would not have ordered the capture had [m18=m15 he] known>>. Contacts through [m19:ITA.GOV Italy] have {e6 begun}, according to [m96=m15 him].
[m97=m19 Rome] is putting up the largest share of the new [m20:UNIFIL UNIFIL]. [m21=m2 The aircraft carrier Garibaldi and four more ships] {e7 leave} Brindisi today with 800 men, [m22=m19 its] government {e8 decided} on Monday. [m23:FRA.GOV France], which commands the force until February, {e9 raised} [m98=m23 its] offer last week from 200 men to 2,000. [m24:ESP.GOV Spain], [m25:BEL.GOV Belgium], [m26:POL.GOV Poland] and [m27:FIN.GOV Finland] have {e10 promised} about 2,000 together.
[m28:IDN.GOV Indonesia], [m29:MYS.GOV Malaysia] and [m30:BGD.GOV Bangladesh] are {e11 ready}, too; [m31=m5 Israel], with which none of the three has ties, {e12 does not want} [m99=m28+m29+m30 them]. [m32:TUR.GOV Ankara's cabinet] {e13 approved} a contingent on Monday, against the wish of [m33:TUR.GOV President Ahmet Necdet Sezer].
The money is another list. In [m34:@SWE Stockholm], [m35:SWE.GOV Sweden] will {e14 host} donors on Thursday. [m36:SAU.GOV Riyadh] has already {e15 deposited} a billion dollars in the central bank, [m37:KWT.GOV Kuwait] {e16 gave} 300 million. [m43:QAT.GOV Qatar] is {e17 rebuilding} [m38:@LBN Bint Jbeil], and [m39:IRN.GOV Iran], the party's backer, {e18 hands} 12,000 dollars in cash to [m40:LBN.CVL every family in Dahiyeh] without a roof.
[m41:LBN.MIL The Lebanese Army] is {e19 deployed} south of the Litani for the first time since 1968.
[m42:SYR.GOV Bashar Assad] {e20 threatened} last week to close the border if foreigners patrolled it.
e1 m4 > m7 CONSULT actual 2006-08-28/day mode=visit ctx=diplomatic,military
e2 m8 > m7 COERCE actual 2006-07-13/day mode=obstruct ctx=military,economic
e3 m9 > m10 ASSAULT actual 2006-07-12/day mode=abduct ctx=military bg
e4 m12 > m4 REJECT actual 2006-08-29/none mode=yield ctx=military
e5 m13 > m14 REQUEST requested 2006-08-28/day mode=release ctx=military
e6 m19 > m9,m5 CONSULT actual 2006-08-29/none mode=third-party ctx=diplomatic,military said=m15
e7 m21 > m7 AID planned 2006-08-29/day ctx=peacekeeping,military
e8 m22 > m20 AGREE planned 2006-08-28/day ctx=peacekeeping again
e9 m23 > m20 AGREE planned 2006-08-21/week ctx=peacekeeping
e10 m24,m25,m26,m27 > m20 AGREE planned 2006-08-29/none ctx=peacekeeping
e11 m28,m29,m30 > m20 AGREE planned 2006-08-29/none ctx=peacekeeping
e12 m31 > m28,m29,m30 REJECT actual 2006-08-29/none ctx=peacekeeping,diplomatic
e13 m32 > m20 AGREE planned 2006-08-28/day ctx=peacekeeping
e14 m35 > m7 AGREE planned 2006-08-31/day ctx=economic
e15 m36 > m7 AID actual 2006-08-29/none ctx=economic
e16 m37 > m7 AID actual 2006-08-29/none ctx=economic
e17 m43 > m7 AID actual 2006-08-29/none ctx=economic
e18 m39 > m40 AID actual 2006-08-29/none ctx=economic
e19 m41 > m9 MOBILIZE actual 2006-08-29/none mode=troops ctx=military
e20 m42 > m7 THREATEN threatened 2006-08-21/week mode=restrict ctx=territory,peacekeeping
q1 m4 direct cue=said
q2 m15 indirect cue=told
rel m15 leads m14
rel m21 part_of m20
rel m23 leads m20
rel m39 ally_of m9
