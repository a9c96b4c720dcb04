### AP 2025-03-28 article
= [m36=m3 South Sudan's deputy] under {e1 guard}, [m33=m4 his party] says the deal is {e2 dead}
~byline By DENG MACHOL
~date_line Updated 5:09 PM UTC, March 28, 2025
[m1:@SSD JUBA, South Sudan] ([m2:#AP AP]) — A convoy of 20 armored vehicles came to the gate on Wednesday night, disarmed the guards and left [m3:SSD.GOV Vice President Riek Machar] a {e3 prisoner} in his own home.
[m4:SPLMIO.REB The Sudan People's Liberation Movement-in-Opposition], which [m5=m3 he] heads, says that the 2018 peace accord that ended a five-year civil war has {e4 collapsed}.
"<<q1 The prospect for peace and stability in [m6:@SSD South Sudan] has now been put into serious jeopardy>>," said [m7:SPLMIO.REB Oyet Nathaniel], the party's deputy chairman.
[m8:SSD.GOV The government] did not speak until Friday. Information Minister [m9:SSD.GOV Michael Makuei] then {e5 accused} [m10=m3 the detainee] of stirring up [m11:SSD.REB the White Army], a Nuer militia which {e6 overran} [m12:SSD.MIL a garrison] at Nasir on March 4 and {e7 killed} [m13:SSD.MIL its commander] aboard a [m14:UN U.N.] helicopter three days later. [m15=m3 Machar's] camp has always {e8 denied} [m37=m15 it] commands [m38=m11 the youths].
[m16:UGA.GOV Uganda], whose president, [m17:UGA.GOV Yoweri Museveni], is the old ally of [m18:SSD.GOV President Salva Kiir], {e9 put} special forces into the capital two weeks ago. [m39:UGA.MIL They] were not invited by everyone: [m19=m4 the opposition] {e10 complains} of a breach of the arms embargo.
[m20:KEN.GOV Kenya] {e11 sent} [m21:KEN.ELI former Prime Minister Raila Odinga] on Friday on behalf of [m22:IGAD the regional bloc IGAD]. [m34=m18 Kiir] {e12 received} [m35=m21 him]. Machar's guards did not.
"<<q2 [m23=m21 I] was told it was not convenient>>," [m24=m21 Odinga] said in [m25:@UGA Entebbe] on [m40=m21 his] way home.
[m26:UN Nicholas Haysom], who leads [m27:UN the U.N. mission], {e13 pleaded} with [m28=m3+m18 both men] to meet face to face. [m29:GBR.GOV Britain] and [m30:USA.GOV the United States] have {e14 thinned out} their embassies; [m31:DEU.GOV Germany] {e15 closed} its own on March 22.
[m32:SSD.REL The Council of Churches] has {e16 offered} to host [m41=m28 them]. Nobody has said no. Nobody has said yes, either.
e1 m8 > m3 COERCE actual 2025-03-26/day mode=arrest ctx=repression,executive again
e2 m33 > m8 SANCTION actual 2025-03-27/none mode=discontinue ctx=military again
e3 m8 > m3 COERCE actual 2025-03-26/day mode=arrest ctx=repression,executive
e4 m4 > m8 SANCTION actual 2025-03-27/none mode=discontinue ctx=military
e5 m9 > m10 ACCUSE actual 2025-03-28/day mode=allege ctx=military
e6 m11 > m12 ASSAULT actual 2025-03-04/day ctx=military
e7 m11 > m13 ASSAULT actual 2025-03-07/day mode=firearms ctx=military
e8 m15 > m9 REJECT actual 2025-03-28/none ctx=military
e9 m16 > m18 AID actual 2025-03-14/week ctx=military
e10 m19 > m16 ACCUSE actual 2025-03-28/none mode=disapprove ctx=military
e11 m20 > m18 CONSULT actual 2025-03-28/day mode=third-party ctx=diplomatic
e12 m34 > m35 CONSULT actual 2025-03-28/day mode=visit ctx=diplomatic
e13 m26 > m28 REQUEST requested 2025-03-28/none mode=meet ctx=diplomatic
e14 m29,m30 > m8 SANCTION actual 2025-03-28/none mode=withdraw ctx=diplomatic
e15 m31 > m8 SANCTION actual 2025-03-22/day mode=withdraw ctx=diplomatic
e16 m32 > m41 AGREE planned 2025-03-28/none ctx=religion_ethnicity,diplomatic
q1 m7 direct cue=said
q2 m24 direct cue=said
rel m5 leads m4
rel m17 leads m16
rel m17 ally_of m18
rel m26 leads m27

### Yonhap 2025-01-03 article
= (4th LD) [m1:KOR.MIL Presidential guards] {e1 foil} bid to detain [m2:KOR.GOV Yoon]
~date_line 15:22 January 03, 2025
~page_control All News | National
[m39:@KOR SEOUL], Jan. 3 ([m3:#Yonhap Yonhap]) -- [m4:KOR.JUD Investigators] {e2 gave up} after five and a half hours Friday an attempt to take [m5:KOR.GOV impeached President Yoon Suk Yeol] into custody, as [m6:KOR.MIL some 200 soldiers and security agents] {e3 locked arms} in front of [m31=m4 them] on the road to the residence.
"<<q1 [m7=m4 We] deeply regret the attitude of a suspect who does not respect the law>>," [m8:KOR.JUD the Corruption Investigation Office for High-ranking Officials] said. [m9=m8 It] is headed by [m10:KOR.JUD Oh Dong-woon], a former judge.
[m11:KOR.JUD The Seoul Western District Court] had {e4 issued} the warrant on Tuesday, the first ever for a sitting president, after [m35=m5 he] {e18 ignored} three {e5 summonses} over [m36=m5 his] brief {e6 imposition} of martial law on Dec. 3.
[m32:KOR.JUD Lawyers for Yoon] {e7 called} the document void. One of them, [m12:KOR.JUD Yoon Kab-keun], said <<q2 [m13=m12 he] would {e8 sue} the office's head>>.
[m14:KOR.COP Police], who provided 2,700 officers, have {e9 booked} [m15:KOR.GOV Park Chong-jun], chief of [m16:KOR.GOV the Presidential Security Service], for obstruction. [m17=m15 He] {e10 declined} to appear on Saturday, citing duty.
[m18:KOR.OPP The main opposition Democratic Party], which drove the {e11 impeachment} through the [m19:KOR.LEG National Assembly] on Dec. 14, {e12 asked} [m20:KOR.GOV acting President Choi Sang-mok] to rein in the guards. [m21=m20 Choi] did not respond. [m22:KOR.OPP Its floor leader, Park Chan-dae], spoke of "<<q3 insurrectionists in suits>>."
[m23:KOR.PTY Kweon Seong-dong], interim head of [m24:KOR.PTY the ruling People Power Party], {e13 hailed} the retreat.
On both sides of Hannam-dong, the din went on. [m25:KOR.CVL Supporters], waving the flags of [m26:@KOR South Korea] and the United States, {e14 lay down} on the asphalt; [m27:KOR.LAB members of the Korean Confederation of Trade Unions] {e15 marched} toward [m37=m25 them] until rows of buses stopped [m28=m27 them].
[m29:USA.GOV U.S. Secretary of State Antony Blinken] is to {e16 visit} Monday. [m34=m29 Washington], [m33:KOR.GOV Seoul's] treaty ally, has said <<q4 [m38=m34 it] trusts in democratic process>>. [m30:PRK.GOV North Korea's state media] {e17 jeered} at the "<<q5 puppets' mess>>."
The warrant runs out on Jan. 6.
e1 m1 > m31 REJECT actual 2025-01-03/day mode=yield ctx=legal,executive again
e2 m4 > m5 CONCEDE actual 2025-01-03/day ctx=legal,executive
e3 m6 > m4 REJECT actual 2025-01-03/day mode=yield ctx=legal,executive
e4 m11 > m5 COERCE planned 2024-12-31/day mode=arrest ctx=legal
e5 m8 > m5 REQUEST requested 2025-01-03/none ctx=legal bg
e18 m35 > m8 REJECT actual 2025-01-03/none ctx=legal bg
e6 m5 > m19 COERCE actual 2024-12-03/day mode=martial-law ctx=repression,military bg
e7 m32 > m11 REJECT actual 2025-01-03/none ctx=legal
e8 m13 > m10 ACCUSE planned 2025-01-03/none ctx=legal
e9 m14 > m15 ACCUSE actual 2025-01-03/none mode=investigate ctx=legal
e10 m17 > m14 REJECT actual 2025-01-03/none mode=meet ctx=legal
e11 m19 > m5 SANCTION actual 2024-12-14/day ctx=legislative,executive bg
e12 m18 > m20 REQUEST requested 2025-01-03/none mode=change ctx=executive
e13 m23 > m1 SUPPORT actual 2025-01-03/none ctx=executive
e14 m25 > m4 PROTEST actual 2025-01-03/day mode=obstruct ctx=executive
e15 m27 > m5 PROTEST actual 2025-01-03/day mode=demo ctx=executive
e16 m29 > m33 CONSULT planned 2025-01-06/day mode=visit ctx=diplomatic
e17 m30 > m33 ACCUSE actual 2025-01-03/none mode=disapprove ctx=executive
q1 m8 direct cue=said
q2 m12 indirect cue=said
q3 m22 mixed cue=spoke
q4 m34 indirect cue=said
q5 m30 mixed cue=jeered
rel m10 leads m9
rel m15 leads m16
rel m23 leads m24
rel m34 ally_of m33

### Reuters 2010-07-14 article
= [m1:ALSHABAAB.REB Somali rebels] {e1 threaten} more blood; [m2:UGA.GOV Uganda] {e2 ups} its bid
~byline By Jeremy Clarke and Elias Biryabarema
~date_line KAMPALA | Wed Jul 14, 2010 5:55pm IST
[m3:@UGA KAMPALA] ([m4:#Reuters Reuters]) - While pathologists were still counting the 76 people {e3 blown apart} as they watched the World Cup final, [m5:UGA.GOV President Yoweri Museveni] {e4 offered} on Wednesday to send 2,000 more soldiers to the city where the bombers got their orders.
"<<q1 [m6=m2 We] were just there to guard a port and an airport. Now [m7=m2 we] shall go for them>>," [m8=m5 he] said at his farm at Ntungamo.
The {e5 blasts} on Sunday in a rugby club and an Ethiopian restaurant were the first [m9:ALSHABAAB.REB al Shabaab] has carried out beyond [m10:@SOM Somalia's] borders. [m11:ALSHABAAB.REB Ali Mohamud Rage], its spokesman, {e6 claimed} them the next day and said [m12:BDI.GOV Bujumbura] {e7 would be next} unless [m13:BDI.MIL its contingent] left.
[m32=m12 Burundi] {e8 would not}. [m14:BDI.MIL Army spokesman Gaspard Baratuza] said the 2,500 [m15=m13 men] there would stay to the last.
[m40=m2+m12 The two countries] provide the whole of [m16:AU AMISOM, the African Union mission]. It holds [m17:@SOM a few blocks of Mogadishu] for [m18:SOM.GOV the interim government of Sheikh Sharif Ahmed]. [m36=m9 The insurgents], who profess loyalty to [m19:ALQAEDA al Qaeda], have [m37:@SOM the rest of the capital and nearly all of the south].
[m20:UGA.COP Police chief Kale Kayihura] said [m33:? four foreigners] were {e9 in custody}. An unexploded vest had been found in a disco at Makindye. [m21:USA.SPY Agents of the FBI] are {e10 helping}.
Not everyone at home agrees with the president. [m22:UGA.OPP Kizza Besigye], who heads [m23:UGA.OPP the Forum for Democratic Change], {e11 demanded} a pull-out. "<<q2 There is no peace to keep>>," [m24=m22 he] told mourners.
Leaders of [m25:IGAD IGAD], a bloc to which [m26=m2 Kampala] belongs with five other capitals, had {e12 resolved} on July 5 to bring the force up to 8,100. [m27:GIN.GOV Guinea] and [m28:DJI.GOV Djibouti] may now {e13 contribute} battalions, [m41:AU an AU official] said.
[m29:ERI.GOV Eritrea], which is under [m35:UN U.N.] sanctions for {e14 arming} the rebels, a charge [m34=m29 it] {e15 rejects}, {e16 sent} condolences. So did [m30:USA.GOV Barack Obama], who {e17 rang} [m31=m5 the Ugandan leader] on Monday.
e1 m1 > m12 THREATEN threatened 2010-07-12/day mode=violence ctx=terrorism again
e2 m2 > m18 AID planned 2010-07-14/day ctx=military,peacekeeping again
e3 m9 > m2 ASSAULT actual 2010-07-11/day mode=explosives ctx=terrorism again
e4 m5 > m18 AID planned 2010-07-14/day ctx=military,peacekeeping
e5 m9 > m2 ASSAULT actual 2010-07-11/day mode=explosives ctx=terrorism
e6 m11 > m2 ASSAULT actual 2010-07-11/day mode=explosives ctx=terrorism again
e7 m11 > m12 THREATEN threatened 2010-07-12/day mode=violence ctx=terrorism
e8 m32 > m9 REJECT actual 2010-07-14/none mode=yield ctx=military
e9 m20 > m33 COERCE actual 2010-07-14/none mode=arrest ctx=terrorism,legal
e10 m21 > m20 AID actual 2010-07-14/none ctx=terrorism,intelligence
e11 m22 > m5 REQUEST requested 2010-07-14/none mode=change ctx=military
e12 m25 > m18 AGREE planned 2010-07-05/day ctx=military,peacekeeping
e13 m27,m28 > m18 AID hypothetical 2010-07-14/none ctx=peacekeeping
e14 m29 > m9 AID denied 2010-07-14/none ctx=military
e15 m34 > m35 REJECT actual 2010-07-14/none ctx=military
e16 m29,m30 > m2 SUPPORT actual 2010-07-14/none ctx=terrorism,diplomatic
e17 m30 > m31 CONSULT actual 2010-07-12/day mode=phone ctx=diplomatic
q1 m8 direct cue=said
q2 m24 direct cue=told
rel m22 leads m23
rel m26 member_of m25
rel m16 controls m17
rel m36 controls m37

### AFP 2014-02-04 article
= [m1:CAF.CVL Muslims] {e1 flee} Bangui in [m2:TCD.MIL Chad] convoy as [m36:CAF.REB Christian militia] {e2 jeers}
~byline Patrick FORT
[m3:@CAF Bangui] ([m4:#AFP AFP]) - The trucks left at seven with mattresses, goats and some 800 people, and at PK12 on the northern edge of the capital [m37=m5 the boys with amulets] were waiting for [m38=m1 them].
[m28:CAF.CVL One man] fell off. The [m5:CAF.REB anti-balaka], as the mostly Christian bands call themselves, {e4 hacked} [m39=m28 him] to death within sight of [m6:FRA.MIL French soldiers], who {e5 fired} in the air.
"<<q1 [m40=m5 We] are telling [m41=m1 them] bon voyage>>," [m42:CAF.REB a youth with a fetish of padlocks] said.
[m29:TCD.GOV N'Djamena] has {e6 evacuated} tens of thousands of [m7:TCD.CVL its nationals] and others since December. [m35:TCD.MIL Its troops] form part of [m8:AU MISCA, the African Union force], whose commander, [m9:CMR.MIL Cameroonian General Martin Tumenta Chomu], on Monday {e7 rebuked} [m10:TCD.MIL the Chadians] for driving through crowds.
[m11:TCD.GOV Chad's foreign minister, Moussa Faki], {e8 took offence}. "<<q2 [m12=m11 We] pay with blood, others with advice>>," [m13=m11 he] told [m43:#RFI RFI]. [m34=m11 He] added that <<q3 [m14=m11 his country] might {e9 bring} every man home>>.
[m30:SELEKA.REB The Seleka, the coalition of mostly Muslim rebels] that {e10 seized} [m31:CAF.GOV the country] last March, has withdrawn to the east. [m15:SELEKA.REB Its former leader, Michel Djotodia], {e11 quit} the presidency on January 10 under pressure from [m16:ECCAS the regional bloc ECCAS] and was {e12 let into} [m17:BEN.GOV Benin].
[m18:CAF.GOV Catherine Samba Panza], the mayor who was elected in his place, {e13 urged} [m19=m5 the militiamen] to go back to their families. [m20:CAF.REB Patrice-Edouard Ngaissona], who calls himself the coordinator of [m21=m5 the movement], {e14 asks} for posts in the army first.
[m22:CAF.REL Archbishop Dieudonne Nzapalainga] and [m23:CAF.REL the imam Oumar Kobine Layama], who preside over [m24:CAF.REL the Inter-Religious Platform], {e15 took in} [m44:CAF.CVL 200 families] at a church. [m32=m22+m23 They] had both {e16 travelled} to Brussels in January to ask [m25:EU the EU] for soldiers. [m33=m25 It] {e17 promised} 500.
[m26:HRW Human Rights Watch] says that <<q4 the country is losing its Muslims town by town>>. [m27:FRA.GOV Paris], which has 1,600 men there, {e18 rejects} the word cleansing.
e1 m2 > m1 AID actual 2014-02-04/none ctx=human_security,religion_ethnicity again
e2 m36 > m1 PROTEST actual 2014-02-04/none mode=demo ctx=religion_ethnicity
e4 m5 > m28 ASSAULT actual 2014-02-04/none mode=primitive ctx=religion_ethnicity
e5 m6 > m5 ASSAULT actual 2014-02-04/none mode=crowd-control ctx=peacekeeping
e6 m29 > m7 AID actual 2014-02-04/none ctx=human_security
e7 m9 > m10 ACCUSE actual 2014-02-03/day mode=disapprove ctx=peacekeeping
e8 m11 > m9 REJECT actual 2014-02-04/none ctx=peacekeeping
e9 m14 > m8 RETREAT hypothetical 2014-02-04/none mode=withdraw ctx=peacekeeping
e10 m30 > m31 COERCE actual 2013-03-01/month mode=seize ctx=military,executive bg
e11 m15 > m16 RETREAT actual 2014-01-10/day mode=resign ctx=executive bg
e12 m17 > m15 AID actual 2014-01-10/none ctx=asylum bg
e13 m18 > m19 REQUEST requested 2014-02-04/none mode=yield ctx=military
e14 m20 > m18 REQUEST requested 2014-02-04/none mode=change ctx=military
e15 m22,m23 > m44 AID actual 2014-02-04/none ctx=human_security,religion_ethnicity
e16 m32 > m25 REQUEST requested 2014-01-01/month mode=assist ctx=peacekeeping
e17 m33 > m18 AGREE planned 2014-01-01/none ctx=peacekeeping
e18 m27 > m26 REJECT actual 2014-02-04/none ctx=religion_ethnicity
q1 m42 direct cue=said
q2 m13 direct cue=told
q3 m34 indirect cue=added
q4 m26 indirect cue=says
rel m9 leads m8
rel m35 part_of m8
rel m22 leads m24
rel m23 leads m24
