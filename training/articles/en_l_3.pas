### Rudaw 2017-10-17 article
= Peshmerga units {e1 leave} [m1:@IRQ Kirkuk] without a shot; [m2:KRG.PTY KDP] cries treason
~date_line ERBIL, Kurdistan Region
The governor's flag came down at four in the afternoon. By then [m3:IRQ.MIL the Counter Terrorism Service] had been inside the provincial building for an hour.
[m4:@IRQ The oil city] had been in Kurdish hands since June 2014, when [m5:IRQ.MIL the Iraqi army] {e2 fled} from [m6:ISIS.REB the Islamic State]. On Monday it took [m7=m5 the same army], with [m8:PMF.PRM the Hashd al-Shaabi], less than a day to {e3 get it back}.
The Hashd is an umbrella of mostly Shiite militias. It is led on paper by [m9:PMF.PRM Falih al-Fayyadh], and was seen during the operation in the company of [m10:IRN.MIL Qasem Soleimani], whose country arms most of [m11=m8 them].
Who gave the order to go? Brigades loyal to [m12:KRG.PTY the Patriotic Union of Kurdistan] had been the first to {e4 abandon} their trenches, at dawn.
"<<q1 A handful of people from a certain family made a deal behind our backs>>," said [m13:KRG.GOV Kosrat Rasul], the PUK's own deputy. [m14:KRG.PTY Bafel Talabani], the late leader's son, {e5 denies} having {e6 sold} anything. "<<q2 [m15=m14 I] saved young men from a lost battle>>," [m16=m14 he] told [m17:#France24 France 24].
[m18:KRG.GOV Masoud Barzani], president both of [m19:KRG.GOV the region] and of [m20=m2 the KDP], kept to [m21=m18 his] house in Salahaddin. In a written statement [m22=m18 he] {e7 blamed} "certain individuals" of the rival party.
[m23:IRQ.GOV Haider al-Abadi] had {e8 ordered} the move on Sunday night. The prime minister {e9 declared} Tuesday a holiday, and [m24:KRG.GOV the September referendum] "finished".
[m25:USA.GOV President Donald Trump] would {e10 not take sides}; both [m26:@IRQ Baghdad] and [m27:@KRG Erbil] are partners of Washington in the war against the jihadists. [m28:TUR.GOV Ankara], which {e11 closed} its airspace to the region on Monday, {e12 offered} its southern neighbour help against the PKK.
In Khanaqin, east of Diyala, [m29:IRQ.CVL Kurdish residents] {e13 hurled} stones at an arriving convoy. [m30:IRQ.MIL The soldiers] {e14 fired} into the crowd, a doctor at the hospital said; one man died.
"<<q3 Pray for us. The roads are full>>," wrote a teacher from Tuz Khurmatu, where houses burned.
e4 m12 > m5 RETREAT actual 2017-10-16/day mode=withdraw ctx=military,territory
e1 m12 > m5 RETREAT actual 2017-10-16/day mode=withdraw ctx=military,territory again
e2 m5 > m6 RETREAT actual 2014-06-01/month mode=withdraw ctx=military,territory bg
e3 m7,m8 > m12 ASSAULT actual 2017-10-16/day ctx=military,territory
e5 m14 > m13 REJECT actual 2017-10-17/none ctx=territory
e6 m14 > m5 AGREE denied 2017-10-17/none ctx=territory
e7 m22 > m12 ACCUSE actual 2017-10-17/none mode=disapprove ctx=territory
e8 m23 > m3 REQUEST requested 2017-10-15/day ctx=military
e9 m23 > m24 REJECT actual 2017-10-17/day ctx=territory
e10 m25 > m23,m18 REJECT actual 2017-10-17/none ctx=diplomatic
e11 m28 > m19 SANCTION actual 2017-10-16/day ctx=territory
e12 m28 > m23 AGREE planned 2017-10-17/none ctx=terrorism
e13 m29 > m30 PROTEST actual 2017-10-17/none mode=riot ctx=religion_ethnicity
e14 m30 > m29 ASSAULT actual 2017-10-17/none mode=firearms ctx=repression
q1 m13 direct cue=said
q2 m16 direct cue=told
q3 ? direct cue=wrote
rel m9 leads m8
rel m13 member_of m12
rel m18 leads m19
rel m18 leads m20
rel m12 controls m4 from=2014-06-01 to=2017-10-16

### The Phnom Penh Post 2008-10-16 article
= After the shooting, a handshake at [m1:@KHM Veal Intry]
~byline Written by Chhay Channda
~page_control Print | Email | A+ | A-
Forty minutes of rockets, and then the commanders had tea. That was Wednesday on the slope below [m2:@KHM Preah Vihear].
[m3:KHM.MIL Two Cambodian soldiers] {e1 died} in the {e2 exchange of fire}; [m4:THA.MIL five Thais] were wounded. [m5:KHM.MIL Yim Pim], who commands [m6:KHM.MIL Brigade 8], had met [m7:THA.MIL Colonel Chayan Huaysoongnern] before sunset.
"<<q1 [m8=m7 He] said it was a misunderstanding. [m9=m5 I] said, so are the dead?>>" the general recalled on Thursday.
Each army insists that the other {e3 started}. [m10:KHM.GOV Hor Namhong, the foreign minister], {e4 summoned} [m11:THA.GOV the Thai chargé d'affaires] to hear that [m12:KHM.GOV Phnom Penh] {e5 might take} the matter to [m13:UN the UN Security Council].
Since July, when [m14:UNESCO UNESCO] {e6 put} the temple on its heritage list at [m15=m12 Cambodia's] request, some 4.6 square kilometres of scrub have been watched by two garrisons. A Hindu shrine of the eleventh century, it has been Cambodian by [m16:ICJ the World Court's] {e7 ruling} of 1962.
On Monday [m17:KHM.GOV Prime Minister Hun Sen] had {e8 set} a deadline: noon the following day. [m18:THA.MIL About eighty men] did {e9 fall back} before it ran out, but others came in elsewhere.
In [m19:@THA Bangkok], where [m20:THA.GOV Prime Minister Somchai Wongsawat] sits in a former airport because [m21:THA.OPP the People's Alliance for Democracy] occupies his compound, the border is one crisis of three. [m22:THA.MIL Army chief Anupong Paojinda] said on television on Thursday that <<q2 a premier with blood on his hands should {e10 step aside}>>. He meant October 7, when [m23:THA.COP police] {e11 used} tear gas on [m24=m21 the yellow shirts] outside Parliament.
[m25:THA.OPP Sondhi Limthongkul], one of the alliance's two founders, {e12 accuses} [m26=m20 Somchai] of giving away Thai soil; the brother-in-law of [m27:THA.ELI Thaksin Shinawatra] answered with silence.
Help came from outside. [m28:IDN.GOV Hassan Wirayuda] {e13 telephoned} both capitals, and [m29:ASEAN Surin Pitsuwan], the secretary-general of [m30:ASEAN ASEAN], {e14 urged} the two member states to remember their charter.
Joint patrols will {e15 begin} as early as next week, the brigadiers announced. Nobody has drawn the route.
e2 m3 > m4 ASSAULT actual 2008-10-15/day mode=firearms ctx=military,territory
e1 m4 > m3 ASSAULT actual 2008-10-15/day mode=firearms ctx=military,territory again
e3 m4 > m3 ASSAULT denied 2008-10-15/day ctx=military,territory again
e4 m10 > m11 ACCUSE actual 2008-10-16/none mode=disapprove ctx=diplomatic,territory
e5 m12 > m4 ACCUSE hypothetical 2008-10-16/none ctx=diplomatic,territory
e6 m14 > m15 SUPPORT actual 2008-07-01/month ctx=territory bg
e7 m16 > m12 SUPPORT actual 1962-01-01/year ctx=legal,territory bg
e8 m17 > m18 THREATEN threatened 2008-10-13/day ctx=territory,military
e9 m18 > m17 RETREAT actual 2008-10-14/none mode=withdraw ctx=territory,military
e10 m22 > m20 REQUEST requested 2008-10-16/day mode=yield ctx=executive,repression
e11 m23 > m24 ASSAULT actual 2008-10-07/day mode=crowd-control ctx=repression bg
e12 m25 > m26 ACCUSE actual 2008-10-16/none mode=allege ctx=territory
e13 m28 > m17,m20 CONSULT actual 2008-10-16/none mode=phone ctx=diplomatic
e14 m29 > m17,m20 REQUEST requested 2008-10-16/none mode=yield ctx=diplomatic
e15 m5 > m7 AGREE planned 2008-10-20/week ctx=military
q1 m5 direct cue=recalled
q2 m22 indirect cue=said
rel m5 leads m6
rel m12 controls m2 from=1962
rel m25 leads m21
rel m29 leads m30

### Concord Times (Freetown) 2016-08-17 article
= [m1:SLE.COP Police] deny {e1 shooting} [m2:SLE.CVL Kabala youths]
~byline By Ibrahim Tarawallie
~date_line August 17, 2016
The promised training centre was to stand in [m3:@SLE Kabala]. When word came that it would be built in Tonkolili instead, [m4=m2 young people of the district] {e2 filled} the streets of the northern town on Tuesday.
By nightfall [m5:? two students] were dead and the house of [m6:SLE.GOV the paramount chief] was {e3 in ashes}. A curfew from six to six has since been {e4 clamped} on the whole of [m7:@SLE Koinadugu].
"<<q1 Not one of [m8=m1 our] officers had live rounds>>," [m9:SLE.COP Superintendent Ibrahim Samura] said in a radio phone-in. Then who fired? [m10=m9 The spokesman] thought of hunters.
"<<q2 [m11=m2 We] were sitting. They came down from the truck and knelt and aimed.>>"
[m12:SLE.CVL Alhaji Jalloh], who says so, chairs [m13:SLE.CVL the Koinadugu Youth Council]. He was {e5 picked up} an hour after the interview, along with nine others. His lawyer {e6 wants} him before a magistrate within three days.
[m14:SLE.GOV President Ernest Bai Koroma], whose [m15:SLE.PTY All People's Congress] counts the north as its home, spoke to the nation the same evening. [m16=m14 He] {e7 vowed} an inquiry, and also that [m17:SLE.GOV Youth Minister Bai Mahmoud Bangura] would {e8 go} to the bereaved.
[m18:SLE.OPP The Sierra Leone People's Party], the main opposition, {e9 calls for} the sack of the police chief. Its chairman, [m19:SLE.OPP Chief Somano Kapen], {e10 recalled} that [m20:SLE.CVL a demonstrator] in Bo was {e11 killed} in similar fashion two years ago and that no one was tried.
[m21:SLE.REL The Inter-Religious Council] and [m22:SLE.EDU the students' union of Fourah Bay College], which belongs to [m23:SLE.EDU the national union NUSS], have {e12 asked} [m24:SLE.GOV the Human Rights Commission] to look into it.
[m25:SLE.MIL Soldiers] were {e13 sent up} from Makeni by way of precaution. There's no unrest in Tonkolili itself, where nobody had asked for a centre.
e2 m4 > m14 PROTEST actual 2016-08-16/day mode=demo ctx=inequality
e1 m1 > m2 ASSAULT denied 2016-08-16/day mode=firearms ctx=repression
e3 m4 > m6 PROTEST actual 2016-08-16/day mode=riot ctx=inequality
e4 m14 > m4 COERCE actual 2016-08-17/none mode=curfew ctx=rights_freedoms
e5 m1 > m12 COERCE actual 2016-08-17/none mode=arrest ctx=repression
e6 m12 > m1 REQUEST requested 2016-08-17/none mode=yield ctx=legal
e7 m14 > m2 AGREE planned 2016-08-16/day ctx=legal
e8 m17 > m5 AGREE planned 2016-08-16/none ctx=repression
e9 m18 > m14 REQUEST requested 2016-08-17/none mode=change ctx=repression
e10 m19 > m1 ACCUSE actual 2016-08-17/none mode=allege ctx=repression
e11 m1 > m20 ASSAULT actual 2014-01-01/year ctx=repression said=m19 bg
e12 m21,m22 > m24 REQUEST requested 2016-08-17/none mode=assist ctx=human_rights
e13 m25 > m2 MOBILIZE actual 2016-08-17/none mode=troops
q1 m9 direct cue=said
q2 m12 direct cue=says
rel m12 leads m13
rel m14 member_of m15
rel m19 leads m18
rel m22 part_of m23
