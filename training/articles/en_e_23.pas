### The National Herald 2017-01-27 article
= [m1:GRC.JUD Greek Supreme Court] {e1 bars return} of [m2:TUR.MIL eight Turkish officers]; [m3:TUR.GOV Ankara] {e2 threatens} to drop migrant deal
~byline By TNH Staff
~date_line January 27, 2017
"<<q1 [m4=m3 We] can {e21 cancel} the readmission agreement, too. [m5=m6 I] say this openly>>," Turkish Foreign Minister [m6:TUR.GOV Mevlut Cavusoglu] told the state broadcaster [m7:#TRT TRT] on Friday, a day after [m8:GRC.JUD judges in Athens] refused to send back eight men who had come by helicopter.
Presiding judge [m9=m8 Giorgos Sakkas] {e3 ruled} on Thursday that the men, two majors, four captains and two sergeants, would not have a fair trial; torture could not be excluded. The decision is final. [m70=m2 They] were {e4 taken} from the courthouse to a police station, since [m71=m2 their] asylum requests are pending, and [m10:GRC.COP the police] have {e5 tripled} the guard.
[m11=m2 The eight] landed at [m12:@GRC Alexandroupolis] on the morning of July 16, while [m13:TUR.MIL mutinous units] were still {e7 firing} at [m14=m3 the government's] buildings. [m72=m11 They] {e8 deny} having been part of the coup and say [m74=m11 they] fled [m15:TUR.COP policemen] who {e9 shot} at the Black Hawk. [m16:GRC.GOV Athens] {e10 gave} the machine itself back within a day.
[m17:TUR.JUD An Istanbul court] has {e11 issued} new warrants. [m18:TUR.GOV President Recep Tayyip Erdogan] said in December that [m19:GRC.GOV Prime Minister Alexis Tsipras], leader of [m20:GRC.PTY Syriza], had {e12 promised} [m73=m18 him] the handover "within fifteen days". [m32:GRC.GOV A spokesman] for [m21=m19 Tsipras] {e13 denied} it.
On the eve of the ruling, [m22:TUR.MIL a missile boat] with the chief of staff on board {e14 cruised} off Imia, two islets over which the neighbors almost went to war in 1996. [m23:GRC.GOV Defense Minister Panos Kammenos], who heads [m24:GRC.PTY the junior coalition party ANEL], will drop a wreath there from the air next Wednesday.
Under the deal of March 2016 between [m25:EU the European Union] and [m26:TUR.GOV Turkey], islands such as Lesbos {e17 send} people back; 865 have gone. [m27:EU EU migration chief Dimitris Avramopoulos] trusts it will last.
[m28:DEU.GOV Germany] has received asylum petitions from some 40 Turkish soldiers of [m29:NATO NATO] staffs. [m30:DEU.GOV Angela Merkel] {e20 travels} to Ankara on February 2.
[m31:GRC.OPP New Democracy's Kyriakos Mitsotakis] said <<q2 the courts had spoken, and that was that>>.
e1 m1 > m3 REJECT actual 2017-01-26/day mode=assist ctx=legal,asylum again
e2 m3 > m25 THREATEN threatened 2017-01-27/day mode=discontinue ctx=migration again
e21 m6 > m25 THREATEN threatened 2017-01-27/day mode=discontinue ctx=migration
e3 m9 > m3 REJECT actual 2017-01-26/day mode=assist ctx=legal,asylum
e4 m10 > m2 COERCE actual 2017-01-26/day mode=arrest ctx=asylum,legal
e5 m10 > m2 MOBILIZE actual 2017-01-27/none mode=police ctx=asylum
e7 m13 > m14 ASSAULT actual 2016-07-16/day ctx=military,executive bg
e8 m11 > m3 REJECT actual 2017-01-27/none ctx=military
e9 m15 > m11 ASSAULT actual 2016-07-16/day mode=firearms ctx=military said=m11 bg
e10 m16 > m3 RETREAT actual 2016-07-01/month ctx=military bg
e11 m17 > m11 THREATEN actual 2017-01-27/none mode=arrest ctx=legal
e12 m19 > m18 AGREE denied 2016-12-01/month ctx=legal,diplomatic said=m18
e13 m32 > m18 REJECT actual 2017-01-27/none ctx=legal,diplomatic
e14 m22 > m16 MOBILIZE actual 2017-01-25/day mode=ships ctx=military,territory
e17 m16 > m26 COOPERATE actual 2016-03-01/month ctx=migration
e20 m30 > m3 CONSULT planned 2017-02-02/day mode=visit ctx=diplomatic
q1 m6 direct cue=told
q2 m31 indirect cue=said
rel m19 leads m20
rel m23 leads m24

### Arab Times (Kuwait) 2018-05-17 article
= [m1:PHL.GOV Manila] {e1 lifts} ban on workers for [m2:KWT.GOV Kuwait]; envoy to be replaced
~byline By Arab Times Staff and Agencies
~date_line KUWAIT CITY, May 17
The crisis between Kuwait and the Philippines is over "<<q1 as of today, in full, with no exception>>", [m3:PHL.GOV presidential spokesman Harry Roque] told reporters after meeting [m4:KWT.GOV Deputy Foreign Minister Khaled Al-Jarallah] here on Wednesday.
The day before, [m5:PHL.GOV President Rodrigo Duterte] had {e2 ordered} [m6:PHL.GOV Labor Secretary Silvestre Bello] to let housemaids fly again. Skilled workers had been {e3 allowed out} on Saturday. The full {e4 lifting} follows an agreement which [m7:PHL.GOV Foreign Secretary Alan Peter Cayetano] and [m8:KWT.GOV his counterpart, Sheikh Sabah Al-Khaled Al-Sabah], {e5 signed} last Friday and under which domestics may keep their passports, use telephones and rest one day a week.
[m9=m5 Duterte] {e6 imposed} the ban in February when the body of [m10:PHL.LAB Joanna Demafelis] was found in a freezer in Shaab; [m11:KWT.JUD a court in Kuwait] {e7 sentenced} her employers, [m12:CVL a Lebanese and his Syrian wife], to death in absentia on April 1.
It got worse in April. [m13:PHL.GOV Embassy staff] in two cars {e8 fetched} [m31:PHL.LAB a maid] from a house and posted the film. [m14:KWT.GOV The Foreign Ministry] {e9 protested} twice, {e10 detained} [m15:PHL.GOV four employees of the mission], and on the 25th {e11 gave} [m16:PHL.GOV Ambassador Renato Villa] a week to go; [m17:KWT.GOV Kuwait's own envoy] was {e12 called home}. [m32=m7 Cayetano] {e13 apologized} for the "<<q2 zeal of some>>". [m18:PHL.LEG Senator Risa Hontiveros] of [m19:PHL.PTY Akbayan] {e14 blamed} [m20=m7 him], not [m21=m16 the ambassador].
[m22:KWT.LEG MP Safa Al-Hashem] had {e15 asked} [m23=m2 the government] to fill the gap from Ethiopia, with which a similar ban is in force since 2014.
[m33=m15 The four] will be {e17 released} "soon", [m24=m4 Al-Jarallah] said, and [m34:PHL.LAB eight hundred women in the embassy's shelter] are to be {e18 flown out}; [m85=m34 the first 150] left with [m25=m3 Roque].
[m26:PHL.NGO Migrante International], a group led by [m27:PHL.NGO Arman Hernando], {e19 doubts} that it will hold. <<q3 Contracts were signed before>>, said [m28=m27 he].
About 262,000 Filipinos live in Kuwait. Both countries are members of [m29:ILO the ILO]; neither has ratified [m30=m29 its] convention on domestic workers, a reporter said. [m35=m1 Manila] did, in 2012, [m36=m3 Roque] corrected.
e1 m1 > m2 RETREAT actual 2018-05-15/day ctx=economic,migration again
e2 m5 > m6 REQUEST requested 2018-05-15/day ctx=economic,migration
e3 m1 > m2 RETREAT actual 2018-05-12/day ctx=economic,migration
e4 m1 > m2 RETREAT actual 2018-05-15/day ctx=economic,migration
e5 m7 > m8 SUPPORT actual 2018-05-11/day ctx=economic,migration,diplomatic
e6 m9 > m2 SANCTION actual 2018-02-01/month mode=discontinue ctx=economic,migration bg
e7 m11 > m12 SANCTION actual 2018-04-01/day mode=convict ctx=legal
e8 m13 > m31 AID actual 2018-04-01/month ctx=migration
e9 m14 > m1 ACCUSE actual 2018-04-01/month mode=disapprove ctx=diplomatic
e10 m14 > m15 COERCE actual 2018-04-01/month mode=arrest ctx=diplomatic
e11 m14 > m16 SANCTION actual 2018-04-25/day mode=expel ctx=diplomatic
e12 m2 > m17 SANCTION actual 2018-04-01/month mode=withdraw ctx=diplomatic
e13 m32 > m2 CONCEDE actual 2018-05-17/none ctx=diplomatic
e14 m18 > m20 ACCUSE actual 2018-05-17/none mode=disapprove ctx=diplomatic,legislative
e15 m22 > m23 REQUEST requested 2018-05-17/none mode=change ctx=economic,migration
e17 m2 > m33 CONCEDE planned 2018-05-17/none mode=release ctx=diplomatic
e18 m1 > m34 AID planned 2018-05-17/none ctx=migration
e19 m26 > m1 REJECT actual 2018-05-17/none ctx=migration
q1 m3 mixed cue=told
q2 m32 mixed
q3 m28 indirect cue=said
rel m18 member_of m19
rel m27 leads m26
rel m1 member_of m29
rel m2 member_of m29

### Daily FT (Colombo) 2019-04-24 article
= Warned, in writing, on the 4th: PM says 'someone' kept letter
~byline By Chandani Kirinde and Dharisha Bastians
~date_line Wednesday, 24 April 2019 00:30
"<<q1 [m1:IND.SPY India] {e22 gave} [m39=m32 us] the intelligence. There was a lapse in acting on it>>," [m2:LKA.GOV Prime Minister Ranil Wickremesinghe] said yesterday, two days after nine suicide bombers of [m37:NTJ.REB a local group] {e2 killed} [m31:CVL 321 people] in churches and hotels.
A memo dated 11 April, in which the name of the preacher [m3:NTJ.REB Zahran Hashim] stands in the second line, went to [m32:LKA.SPY four heads of security], and none of it to [m4=m2 him]. [m38=m1 New Delhi] had {e3 passed on} details on the 4th and again, two hours before the first blast, on the 21st.
[m5:LKA.GOV President Maithripala Sirisena], who leads [m6:LKA.PTY the SLFP] and is also minister of defence, {e4 will ask} [m7:LKA.GOV Defence Secretary Hemasiri Fernando] and [m8:LKA.COP IGP Pujith Jayasundara] to resign, [m75=m5 he] announced in a speech in the evening. Since the attempt to sack [m83=m2 the premier] last October, [m81=m5 the one] has {e5 not invited} [m82=m2 the other] to the security council.
From Monday midnight an emergency {e6 is in force} for [m33:LKA.CVL the whole population]. [m9:LKA.MIL The Army] may arrest without a warrant, and [m34:LKA.CVL 60 persons] are {e8 in custody}. [m40:LKA.GOV The authorities] {e9 lifted} a curfew yesterday at four and {e10 reimposed} it at nine. [m10:LKA.GOV The Telecommunications Regulatory Commission] {e11 blocked} [m35:MNC.BUS Facebook, WhatsApp and Viber].
[m11:ISIS.REB Islamic State] claimed the attack through its Amaq agency. [m12:LKA.GOV State Minister Ruwan Wijewardene] told [m13:LKA.LEG Parliament] it was <<q2 revenge for Christchurch>>; [m14:NZL.GOV Jacinda Ardern's] office {e13 knew} of no such evidence.
[m15:USA.SPY The FBI] is {e14 helping} [m16:LKA.COP the CID], [m17:GBR.COP Scotland Yard] has {e15 sent} family liaison officers, [m18:AUS.COP the Australian Federal Police] {e16 shares} travel data. [m19:INTERPOL Interpol's] disaster team {e17 landed} on Monday. [m20:BGD.GOV Dhaka], which lost [m21:BGD.CVL a child of the ruling family], and [m22:DNK.GOV Copenhagen] mourned.
In [m23:@LKA Negombo] [m24:LKA.REF some 700 Pakistani Ahmadis] were {e18 driven} from [m76=m24 their] lodgings by [m25:LKA.CVL a crowd]; [m26:LKA.COP police] {e19 took} [m36=m24 them] in. [m27:LKA.REL The All Ceylon Jamiyyathul Ulama], through [m28:LKA.REL its president Rizwe Mufthi], {e20 offered} [m29:LKA.REL Cardinal Malcolm Ranjith] blood, money and silence.
[m30:LKA.OPP Opposition Leader Mahinda Rajapaksa] {e21 charged} that [m41:LKA.GOV the government] had dismantled military intelligence.
e2 m37 > m31 ASSAULT actual 2019-04-21/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e3 m38 > m32 COOPERATE actual 2019-04-04/day ctx=intelligence,terrorism
e22 m1 > m39 COOPERATE actual 2019-04-04/day ctx=intelligence,terrorism again
e4 m5 > m7,m8 REQUEST planned 2019-04-23/day mode=yield ctx=executive,terrorism
e5 m5 > m2 REJECT actual 2018-10-01/month mode=meet ctx=executive bg
e6 m5 > m33 COERCE actual 2019-04-22/day mode=martial-law ctx=terrorism,executive
e8 m9 > m34 COERCE actual 2019-04-24/none mode=arrest ctx=terrorism
e9 m40 > m33 RETREAT actual 2019-04-23/day ctx=terrorism
e10 m40 > m33 COERCE actual 2019-04-23/day mode=curfew ctx=terrorism
e11 m10 > m35 COERCE actual 2019-04-24/none mode=censor ctx=rights_freedoms,terrorism
e13 m14 > m12 REJECT actual 2019-04-24/none ctx=terrorism
e14 m15 > m16 AID actual 2019-04-24/none ctx=terrorism
e15 m17 > m16 AID actual 2019-04-24/none ctx=terrorism
e16 m18 > m16 COOPERATE actual 2019-04-24/none ctx=intelligence,terrorism
e17 m19 > m16 AID actual 2019-04-22/day ctx=disasters,terrorism
e18 m25 > m24 ASSAULT actual 2019-04-24/none ctx=religion_ethnicity,asylum
e19 m26 > m36 AID actual 2019-04-24/none ctx=asylum
e20 m27 > m29 AGREE planned 2019-04-24/none ctx=religion_ethnicity
e21 m30 > m41 ACCUSE actual 2019-04-24/none mode=disapprove ctx=intelligence
q1 m2 direct cue=said
q2 m12 indirect cue=told
rel m5 leads m6
rel m28 leads m27

### Folha de S.Paulo (English) 2019-02-22 article
= [m1:VEN.MIL Soldiers] {e1 shoot} [m2:VEN.CVL Pemon] on eve of aid day; [m3:BRA.GOV Brazil] 'will push no truck'
~byline Patrícia Campos Mello, special correspondent
~date_line PACARAIMA (RR) - 22.feb.2019
No Brazilian would set foot across the line, [m4:BRA.GOV presidential spokesman Otávio Rêgo Barros] said on Thursday; the boxes would be taken to the last meter, and there Venezuelans with Venezuelan trucks would come for them.
"<<q1 It is a humanitarian action, not an invasion>>," [m80=m4 the general] added.
On that last meter stood, on Friday morning, [m5:VEN.MIL a row of National Guardsmen] with shields. [m6:VEN.GOV President Nicolás Maduro] had {e2 closed} the border at eight on the evening before, after a teleconference with [m77=m6 his] commanders, and {e3 sent} armored cars to [m7:@VEN Santa Elena]. [m36=m6 He] is also {e4 considering} a closure on the side of [m37:COL.GOV Colombia], [m40=m6 he] said. Since Tuesday [m61:CVL ships] from [m8:@CUW Curaçao] {e5 may not sail}.
In the village of [m9:@VEN Kumarakapay], [m10=m2 Pemon Indians] {e6 stopped} a military convoy with stones at six a.m. [m11=m1 The soldiers] {e7 opened fire}; [m12=m2 Zoraida Rodríguez] was {e8 killed}, fifteen were hurt, and [m13:BRA.MED an ambulance of the Roraima government] {e9 brought} [m38=m2 seven of them] to [m14:@BRA Boa Vista]. [m39=m2 The Indians] then {e10 seized} [m15:VEN.MIL three officers], among them General José Miguel Montoya.
The aid is what [m79=m17+m19 Washington, Brasília and Bogotá] have heaped up at the request of [m16:VEN.OPP Juan Guaidó], whom some fifty governments call interim president. [m17:USA.GOV The United States] has {e12 flown} 200 tons to [m18:@COL Cúcuta]; [m19=m3 Brazil] bought 22 tons of milk and rice; [m20:CAN.GOV Canada], [m21:DEU.GOV Germany] and [m22:TWN.GOV Taiwan] {e14 pledged} money. [m23:RUS.GOV Moscow], the ally of [m24:VEN.GOV Caracas], {e15 delivered} 7.5 tons of medicine on Wednesday, which [m25=m6 Maduro] says were paid for. [m26:NGO The Red Cross] {e16 refuses} to take part in what [m84=m26 it] does not hold to be neutral.
[m27:BRA.GOV Governor Antonio Denarium] of Roraima, of [m28:BRA.PTY the PSL] like [m29:BRA.GOV President Jair Bolsonaro], {e17 asked} for the army on the streets; [m30:BRA.GOV the Defense Ministry] {e18 refused}.
[m31=m16 Guaidó], head of [m32:VEN.LEG the National Assembly], {e19 left} Caracas on Thursday in a convoy in defiance of [m33:VEN.JUD a court order] and {e20 ordered} [m34:VEN.MIL the barracks] "<<q2 to decide on which side [m78=m34 they] are>>".
[m35:USA.GOV Vice President Mike Pence] {e21 flies} to Bogotá on Monday.
e1 m1 > m2 ASSAULT actual 2019-02-22/day mode=firearms ctx=repression again
e2 m6 > m3 COERCE actual 2019-02-21/day mode=restrict ctx=territory,human_security
e3 m6 > m3 MOBILIZE actual 2019-02-21/day mode=weapons ctx=military,territory
e4 m36 > m37 COERCE hypothetical 2019-02-22/none mode=restrict ctx=territory,human_security
e5 m6 > m61 COERCE actual 2019-02-19/day mode=restrict ctx=economic
e6 m10 > m5 PROTEST actual 2019-02-22/day mode=riot ctx=military
e7 m11 > m10 ASSAULT actual 2019-02-22/day mode=firearms ctx=repression,military
e8 m11 > m12 ASSAULT actual 2019-02-22/day mode=firearms ctx=repression again
e9 m13 > m38 AID actual 2019-02-22/day ctx=health
e10 m39 > m15 ASSAULT actual 2019-02-22/none mode=abduct ctx=military
e12 m17 > m16 AID actual 2019-02-22/none ctx=human_security
e14 m20,m21,m22 > m16 AGREE planned 2019-02-22/none ctx=human_security,economic
e15 m23 > m24 AID actual 2019-02-20/day ctx=health
e16 m26 > m16 REJECT actual 2019-02-22/none mode=assist ctx=human_security
e17 m27 > m30 REQUEST requested 2019-02-22/none mode=assist ctx=military
e18 m30 > m27 REJECT actual 2019-02-22/none mode=assist ctx=military
e19 m31 > m33 REJECT actual 2019-02-21/day ctx=legal
e20 m31 > m34 REQUEST requested 2019-02-21/day mode=yield ctx=military
e21 m35 > m37 CONSULT planned 2019-02-25/day mode=visit ctx=diplomatic
q1 m4 direct cue=added
q2 m31 mixed cue=ordered
rel m23 ally_of m24
rel m27 member_of m28
rel m29 member_of m28
rel m31 leads m32
