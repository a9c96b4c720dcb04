### The Kathmandu Post 2015-10-02 article
= [m1:NPL.GOV Govt] {e1 raises 'obstruction'} with [m2:UN UN] as fuel runs dry
~byline Anil Giri & Shambhu Yadav, Kathmandu/Birgunj
~share Published at : October 2, 2015 | Print edition
[m3:NPL.GOV Foreign Minister Mahendra Bahadur Pandey] has {e2 complained} to [m4:UN UN Secretary-General Ban Ki-moon] about what [m5=m1 Kathmandu], careful not to utter the word blockade, calls an "<<q1 obstruction>>" of supplies at the southern border, a day after [m6=m3 he] {e3 took the matter up} with [m7:IND.GOV Indian External Affairs Minister Sushma Swaraj] on the margins of the General Assembly.
No tanker has come through [m8:@NPL Raxaul-Birgunj] since September 24, four days after [m9=m1 Nepal] promulgated [m10=m1 its] new constitution.
[m11:IND.GOV New Delhi] {e4 denies} that [m12=m11 it] has {e5 imposed any embargo}. "<<q2 [m13:IND.BUS Our freight companies] are afraid to enter. The problem is on [m14=m1 the Nepali side] and of political nature>>," said [m15:IND.GOV Vikas Swarup], the external affairs spokesman. [m16=m11 The Indian side] {e6 advised} [m17=m1 its neighbour] to reach out to [m18:NPL.OPP the Madhesi parties].
[m19=m18 Those parties], four of [m20=m18 them] grouped in [m21:NPL.OPP the United Democratic Madhesi Front], have had [m22:NPL.OPP cadres] {e7 squatting} on [m23:@NPL the Miteri Bridge] for eight days. On Thursday [m24:NPL.COP police] {e8 charged at [m25=m22 them] with batons}; [m26=m22 the cadres] simply walked over to no-man's land.
"<<q3 [m27=m21 We] will {e9 not move} an inch before the borders of the seven provinces are redrawn>>," said [m28:NPL.OPP Upendra Yadav], who chairs [m29:NPL.OPP the Federal Socialist Forum], a component of [m30=m21 the front].
More than 40 people, among them [m31:NPL.COP eight policemen], have died since [m32:NPL.CVL Tharus and Madhesis] rose against the charter in August. [m33:HRW Human Rights Watch] has {e10 accused} [m34=m24+m18 both sides] of savage violence.
[m35:NPL.GOV Prime Minister Sushil Koirala], whose [m36:NPL.PTY Nepali Congress] is the largest party in the house, {e11 invited} [m37=m21 the front] for talks today. His likely successor, [m38:NPL.PTY KP Sharma Oli] of [m39:NPL.PTY the CPN-UML], {e12 charged} on Wednesday that those who talked of a transit country had forgotten the treaty of 1950.
Anger is rising in [m40:@NPL the capital]. [m41:NPL.EDU Students of Tri-Chandra College] {e13 burned an effigy} of [m42:IND.GOV Prime Minister Narendra Modi], and [m43:NPL.BUS cable operators] {e14 took off the air} [m44:IND.JRN 42 Indian channels].
[m45=m1 The government], for [m46=m1 its] part, has {e15 asked} [m47:CHN.GOV Beijing] to reopen [m48:@NPL Rasuwagadhi] and [m49:@NPL Tatopani], both shut since the April earthquake, and is {e16 rationing} petrol for [m50:NPL.CVL private vehicles]. Clearing the first of the two roads, [m51:CHN.GOV Ambassador Wu Chuntai] {e17 promised}, would take a week.
Queues at Sajha petrol pump stretched to Pulchowk.
e1 m3 > m4 ACCUSE actual 2015-10-01/none mode=disapprove ctx=economic,diplomatic again
e2 m3 > m4 ACCUSE actual 2015-10-01/none mode=disapprove ctx=economic,diplomatic
e3 m6 > m7 CONSULT actual 2015-10-02/none mode=meet ctx=economic,diplomatic
e4 m12 > m14 REJECT actual 2015-10-02/none ctx=economic
e5 m12 > m14 SANCTION denied 2015-09-24/none mode=restrict ctx=economic
e6 m16 > m17 REQUEST requested 2015-10-02/none mode=change ctx=political_institutions,religion_ethnicity
e7 m22 > m17 PROTEST actual 2015-10-02/none mode=obstruct ctx=religion_ethnicity,territory
e8 m24 > m26 ASSAULT actual 2015-10-01/day mode=crowd-control ctx=repression
e9 m27 > m17 REJECT actual 2015-10-02/none ctx=territory,religion_ethnicity
e10 m33 > m34 ACCUSE actual 2015-10-02/none mode=allege ctx=human_rights
e11 m35 > m37 AGREE planned 2015-10-02/day ctx=political_institutions
e12 m38 > m16 ACCUSE actual 2015-09-30/day mode=allege ctx=economic
e13 m41 > m42 PROTEST actual 2015-10-02/none mode=demo ctx=economic
e14 m43 > m44 SANCTION actual 2015-10-02/none mode=discontinue ctx=economic
e15 m46 > m47 REQUEST requested 2015-10-02/none mode=assist ctx=economic,disasters
e16 m46 > m50 COERCE actual 2015-10-02/none mode=restrict ctx=economic
e17 m51 > m46 AGREE planned 2015-10-02/none ctx=economic
q1 m5 mixed cue=calls
q2 m15 direct cue=said
q3 m28 direct
rel m28 leads m29
rel m29 part_of m21
rel m38 member_of m39

### The Daily Star 2017-09-14 article
= Envoys {e1 see camps}, back [m1:BGD.GOV Dhaka]; [m2:MMR.GOV Suu Kyi] to {e2 skip} [m3:UN UN]
~byline Diplomatic Correspondent
~date_line 12:00 AM, September 14, 2017 / LAST MODIFIED: 02:36 AM
~caption A Rohingya woman carries her son through the mud at Balukhali in Ukhia. PHOTO: ANISUR
[m4:? Diplomats of 42 countries] on Wednesday {e3 toured} the makeshift camps at [m5:@BGD Kutupalong] with [m6:BGD.GOV Foreign Minister AH Mahmood Ali], who {e4 told} [m7=m4 them] that what [m8=m4 they] saw was no longer an internal affair of [m9=m2 Myanmar].
Some 379,000 [m10:MMR.REF Rohingyas] have crossed the Naf since August 25, when [m11:ARSA.REB the Arakan Rohingya Salvation Army (ARSA)] {e5 raided} 30 [m12:MMR.COP police posts] and [m13:MMR.MIL the Myanmar army] answered by {e6 torching} village after village.
"<<q1 [m14=m18 We] will {e7 stand by} [m15=m1 Bangladesh]. It has shown the world a big heart>>," [m16:IND.GOV Indian High Commissioner Harsh Vardhan Shringla] said at [m17:@BGD Ukhia]. [m18:IND.GOV New Delhi], which had until then spoken of nothing but terrorism, is {e8 flying in} 7,000 tonnes of rice, pulses and mosquito nets, the first planeload of which lands in [m19:@BGD Chittagong] today.
In [m20:@MMR Nay Pyi Taw], [m21=m2 State Counsellor Aung San Suu Kyi] has {e9 cancelled} [m22=m2 her] trip to [m23=m3 the General Assembly], [m24:MMR.GOV her spokesman Zaw Htay] said. [m25=m24 He] also {e10 ruled out} any answer to the month-long truce that [m26=m11 the insurgents] {e11 declared} on Sunday. "<<q2 [m27=m2 We] {e12 do not negotiate} with terrorists>>," [m28=m24 he] told reporters.
[m29:UN The Security Council], meeting behind closed doors in [m30:@USA New York], {e13 voiced concern} about excessive violence, [m31=m29 its] first unanimous word on [m32:@MMR Myanmar] in nine years. [m33:UN Secretary-General Antonio Guterres], asked whether [m34=m33 he] agreed with [m35:UN the UN rights chief] that this was ethnic cleansing, {e14 replied}: "<<q3 When one third of [m36=m10 the Rohingya population] had to flee [m37=m2 the country], could you find a better word?>>"
[m38:BGD.GOV Prime Minister Sheikh Hasina], who {e15 visited} the refugees on Tuesday, will {e16 place a five-point proposal} before world leaders. [m39:BGD.OPP The BNP] {e17 alleged} that [m40=m1 the government] had turned boats back for two weeks before [m41=m1 it] found [m42=m1 its] heart. [m43:BGD.COP Police] {e18 stopped} [m44:BGD.OPP 22 of the party's relief trucks] in [m45:@BGD Cox's Bazar] yesterday.
[m46:BGD.GOV Road Transport Minister Obaidul Quader], also general secretary of [m47:BGD.PTY the ruling Awami League], said <<q4 [m48=m39 the party] of [m49:BGD.OPP Khaleda Zia] wanted photographs, not relief>>.
[m50:BGD.REL Hefajat-e Islam], a madrasa-based group, {e19 threatened} to lay siege to [m51:MMR.GOV the Myanmar embassy] on September 19 if the killing went on.
[m52:IDN.GOV Indonesian Foreign Minister Retno Marsudi] was the first to {e20 come}, on September 5, straight from a {e21 meeting} with [m53=m2 Suu Kyi]. [m54:TUR.GOV Turkey's first lady] {e22 followed} with biscuits.
e1 m4 > m1 CONSULT actual 2017-09-13/day mode=visit ctx=migration again
e2 m2 > m3 REJECT planned 2017-09-14/none mode=meet ctx=diplomatic,migration again
e3 m4 > m1 CONSULT actual 2017-09-13/day mode=visit ctx=migration
e4 m6 > m9 ACCUSE actual 2017-09-13/day mode=disapprove ctx=migration,human_rights
e5 m11 > m12 ASSAULT actual 2017-08-25/day mode=unconventional ctx=religion_ethnicity bg
e6 m13 > m10 ASSAULT actual 2017-09-14/none mode=destroy ctx=religion_ethnicity,human_rights
e7 m16 > m15 AGREE planned 2017-09-13/day ctx=migration
e8 m18 > m15 AGREE planned 2017-09-14/day ctx=migration,human_security
e9 m22 > m23 REJECT actual 2017-09-14/none mode=meet ctx=diplomatic,migration
e10 m25 > m26 REJECT actual 2017-09-14/none ctx=military
e11 m26 > m13 CONCEDE actual 2017-09-10/day mode=ceasefire ctx=military
e12 m27 > m26 REJECT actual 2017-09-14/none ctx=military again
e13 m31 > m13 ACCUSE actual 2017-09-13/day mode=disapprove ctx=human_rights
e14 m34 > m37 ACCUSE actual 2017-09-13/none mode=allege ctx=human_rights,religion_ethnicity
e15 m38 > m36 CONSULT actual 2017-09-12/day mode=visit ctx=migration
e16 m38 > m23 AGREE planned 2017-09-14/none ctx=migration,diplomatic
e17 m39 > m40 ACCUSE actual 2017-09-14/none mode=allege ctx=migration
e18 m43 > m44 COERCE actual 2017-09-13/day mode=obstruct ctx=migration
e19 m50 > m37 THREATEN threatened 2017-09-14/none ctx=religion_ethnicity
e20 m52 > m38 CONSULT actual 2017-09-05/day mode=visit ctx=migration,diplomatic bg
e21 m52 > m53 CONSULT actual 2017-09-14/none mode=visit ctx=migration,diplomatic bg
e22 m54 > m38 CONSULT actual 2017-09-14/none mode=visit ctx=migration bg
q1 m16 direct cue=said
q2 m28 direct cue=told
q3 m34 direct cue=replied
q4 m46 indirect cue=said
rel m46 leads m47
rel m49 leads m39

### Al-Monitor 2017-06-08 article
= [m1:KWT.GOV Kuwait's] emir {e1 shuttles}, [m2:TUR.GOV Ankara] votes, [m3:QAT.GOV Doha] {e2 digs in}
~byline Week in Review | Al-Monitor Staff
~share Article continues below
Three days after [m4:SAU.GOV Saudi Arabia], [m5:ARE.GOV the United Arab Emirates], [m6:BHR.GOV Bahrain] and [m7:EGY.GOV Egypt] {e3 broke relations} with [m8=m3 Qatar] and {e4 closed} land, sea and air to [m9=m3 it], the one Gulf ruler trusted by everyone has yet to find out what exactly the quarrel is about.
[m10:KWT.GOV Sheikh Sabah al-Ahmad al-Sabah], who turns 88 this month, {e5 flew to} [m11:@SAU Jeddah] on Tuesday to see [m12:SAU.GOV King Salman], and to [m13:@ARE Dubai] and [m14:@QAT Doha] on Wednesday. [m15:KWT.GOV A diplomat] in [m16=m10 his] party described the atmosphere as polite.
"<<q1 [m17=m3 We] are not ready to surrender, and will {e6 never surrender}, the independence of [m18=m3 our] foreign policy>>," [m19:QAT.GOV Foreign Minister Mohammed bin Abdulrahman al-Thani] told [m20:#AFP AFP] on Thursday. [m21=m19 He] {e7 rejected} as collective punishment the expulsion orders that gave [m22:QAT.CVL Qataris] two weeks to leave, and said <<q2 the food that [m23:IRN.GOV Iran] had {e8 offered} was welcome at three ports>>.
The charge against [m24=m3 the emirate] is old. [m25:SAU.GOV Saudi Foreign Minister Adel al-Jubeir], in [m26:@FRA Paris], {e9 demanded} on Tuesday that [m27=m3 it] cease [m28=m3 its] backing for [m29:MB the Muslim Brotherhood] and [m30:HAMAS.REB Hamas], the movement that governs [m31:@PSE Gaza] and whose political leaders [m32=m3 it] has hosted since 2012. In March 2014 [m33=m4+m5+m6 the same neighbors] had {e10 withdrawn} [m34=m4+m5+m6 their] ambassadors for eight months.
[m35=m2 Turkey], which has had a base outside [m36:@QAT the Qatari capital] under a 2014 accord, took sides. [m37:TUR.LEG Its parliament] on Wednesday {e11 approved} the dispatch of more soldiers, and [m38:TUR.GOV President Recep Tayyip Erdogan] {e12 criticized} the isolation of [m39=m3 a country] [m40=m38 he] called "<<q3 family>>" the evening before. [m41:TUR.OPP The opposition CHP] {e13 voted against}.
[m42:USA.GOV President Donald Trump] has been of several minds. On Tuesday [m43=m42 he] {e14 applauded} the boycott on Twitter; on Wednesday [m44=m42 he] {e15 telephoned} [m45:QAT.GOV Emir Tamim bin Hamad al-Thani] and {e16 offered} to mediate, at [m46:@USA the White House] if need be. [m47:USA.MIL The Pentagon] runs [m48=m47 its] regional air war from [m49:@QAT Al Udeid], a Qatari field.
Smaller capitals are being counted. [m50:JOR.GOV Jordan] {e17 downgraded} [m51=m50 its] representation and {e18 shut} the bureau of [m52:QAT.JRN Al Jazeera]. [m53:COM.GOV The Comoros] and [m54:MRT.GOV Mauritania] {e19 severed ties}; [m55:OMN.GOV Oman], a fellow member of [m56:GCC the Gulf Cooperation Council], did not, and [m57=m55 its] ports are filling with Qatar-bound boxes. [m58:SOM.GOV Somalia] is reported to have {e20 spurned} a [m59=m4 Saudi] offer of $80 million.
On whose behalf the news agency of [m60=m3 Qatar] was {e21 hacked} on May 24, nobody has said. [m61:UNK The intruders] put words of praise for [m62=m23 Tehran] into [m63=m45 the emir's] mouth.
e1 m1 > m4,m5 CONSULT actual 2017-06-08/none mode=third-party ctx=diplomatic again
e2 m19 > m4,m5 REJECT actual 2017-06-08/day ctx=diplomatic again
e3 m4,m5,m6,m7 > m8 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,terrorism
e4 m4,m5,m6,m7 > m8 COERCE actual 2017-06-05/day mode=restrict ctx=economic,diplomatic
e5 m10 > m12 CONSULT actual 2017-06-06/day mode=visit ctx=diplomatic
e6 m19 > m4,m5 REJECT actual 2017-06-08/day ctx=diplomatic
e7 m21 > m4 ACCUSE actual 2017-06-08/day mode=disapprove ctx=diplomatic
e8 m23 > m18 AGREE planned 2017-06-08/none ctx=human_security
e9 m25 > m27 REQUEST requested 2017-06-06/day mode=yield ctx=terrorism
e10 m33 > m32 SANCTION actual 2014-03-01/month mode=withdraw ctx=diplomatic bg
e11 m37 > m39 AGREE planned 2017-06-07/day mode=troops ctx=military
e12 m40 > m4,m5 ACCUSE actual 2017-06-06/day mode=disapprove ctx=diplomatic
e13 m41 > m40 REJECT actual 2017-06-07/none ctx=military,legislative
e14 m43 > m4 SUPPORT actual 2017-06-06/day ctx=terrorism,diplomatic
e15 m44 > m45 CONSULT actual 2017-06-07/day mode=phone ctx=diplomatic
e16 m44 > m45 AGREE planned 2017-06-07/day ctx=diplomatic
e17 m51 > m39 SANCTION actual 2017-06-06/day mode=withdraw ctx=diplomatic
e18 m51 > m52 COERCE actual 2017-06-06/none mode=censor ctx=rights_freedoms
e19 m53,m54 > m39 SANCTION actual 2017-06-08/none mode=discontinue ctx=diplomatic
e20 m58 > m59 REJECT actual 2017-06-08/none ctx=diplomatic,economic
e21 m61 > m60 COERCE actual 2017-05-24/day mode=cyber ctx=cyber bg
q1 m19 direct cue=told
q2 m21 indirect cue=said
q3 m40 mixed cue=called
rel m30 controls m31
rel m55 member_of m56
rel m3 member_of m56

### Vietnam News Agency 2014-05-12 article
= [m1:ASEAN ASEAN] leaders share 'serious concern' as [m2:CHN.GOV China] keeps rig in place
~date_line May 12, 2014 - 21:05
~page_control Font size: A | A
[m3:@VNM Hanoi] ([m4:#VNA VNA]) - The 24th summit of [m5=m1 the Association of Southeast Asian Nations] closed in [m6:@MMR Nay Pyi Taw] on Sunday with a declaration in which [m7=m1 the ten member countries] {e1 expressed serious concern} at the developments in the East Sea, without mentioning by name [m8=m2 the country] whose [m9:CHN.BUS oil rig] has stood in [m10:VNM.GOV Vietnam's] exclusive economic zone since May 2.
Addressing the plenary, [m11:VNM.GOV Prime Minister Nguyen Tan Dung] {e2 denounced} [m12=m2 China] for having brought more than 80 vessels, [m13:CHN.MIL warships] and aircraft among them, to escort the platform Haiyang Shiyou-981. [m14=m13 They] have, [m15=m11 he] said, {e3 rammed} [m16:VNM.MIL Vietnamese law-enforcement ships], injuring nine officers. Footage shown to reporters has [m17=m13 them] {e4 firing high-power water cannons} at [m18=m16 one].
"<<q1 [m19=m10 Viet Nam] has acted with the utmost restraint and used all channels of dialogue, [m20=m10 we] have {e5 requested} more than twenty times that the rig be removed, and the answer has been slander and more ships>>," [m21=m11 the Prime Minister] stressed, {e6 urging} [m22=m1 the bloc] to speak with one voice.
[m23:PHL.GOV President Benigno Aquino] {e7 seconded [m24=m11 him]}. [m25:PHL.GOV The Philippines], which {e8 took} [m26=m2 Beijing] to [m27:@NLD a tribunal in The Hague] last year, is {e9 holding} 11 [m28:CHN.CVL Chinese fishermen] whom [m29:PHL.COP its maritime police] seized on May 6 near Half Moon Shoal with 500 sea turtles.
[m30:CHN.GOV Hua Chunying, spokeswoman for the Chinese Foreign Ministry], {e10 called on} [m31=m25 Manila] on Monday to free [m32=m28 them] and said <<q2 the issue in the South China Sea, as [m33=m2 China] calls the water, was none of [m34=m1 ASEAN's] business>>. [m35=m30 She] {e11 denied} any collision was caused by [m36=m2 her] side and in turn {e12 accused} [m37=m16 the Vietnamese boats] of 171 rammings.
At home, [m38:VNM.CVL hundreds of people] {e13 gathered} on Sunday outside [m39:CHN.GOV the Chinese Embassy] in [m40:@VNM Hanoi] and the consulate in [m41:@VNM Ho Chi Minh City], with [m42:VNM.COP police] looking on. [m43:VNM.CVL The Vietnam Fatherland Front], which is led by [m44:VNM.CVL Nguyen Thien Nhan], {e14 voiced [m45=m43 its] support} for [m46=m16 the Coast Guard].
[m47:USA.GOV The United States] {e15 described} the move as provocative. [m48:USA.GOV Its assistant secretary for the region, Daniel Russel], {e16 met} officials in [m49=m10 Hanoi] on May 8.
[m50:VNM.BUS PetroVietnam] has {e17 protested} by letter to [m51:CHN.BUS the China National Offshore Oil Corporation], the owner of [m52=m9 the rig]. A legal suit "<<q3 is an {e18 option}, like any other peaceful measure>>", according to [m53:VNM.GOV Foreign Ministry spokesman Le Hai Binh].
e1 m7 > m8 ACCUSE actual 2014-05-11/day mode=disapprove ctx=territory,diplomatic
e2 m11 > m12 ACCUSE actual 2014-05-11/day mode=disapprove ctx=territory,military
e3 m14 > m16 ASSAULT denied 2014-05-12/none mode=unconventional ctx=territory,military
e4 m17 > m18 ASSAULT actual 2014-05-12/none mode=crowd-control ctx=territory,military
e5 m20 > m12 REQUEST requested 2014-05-12/none mode=yield ctx=territory
e6 m21 > m22 REQUEST requested 2014-05-11/day mode=assist ctx=territory,diplomatic
e7 m23 > m24 SUPPORT actual 2014-05-11/none ctx=territory
e8 m25 > m26 ACCUSE actual 2013-01-01/year ctx=legal,territory bg
e9 m29 > m28 COERCE actual 2014-05-06/day mode=arrest ctx=territory,environment
e10 m30 > m31 REQUEST requested 2014-05-12/day mode=release ctx=territory
e11 m35 > m20 REJECT actual 2014-05-12/day ctx=territory
e12 m35 > m37 ACCUSE actual 2014-05-12/day mode=allege ctx=territory
e13 m38 > m36 PROTEST actual 2014-05-11/day mode=demo ctx=territory
e14 m45 > m46 SUPPORT actual 2014-05-12/none ctx=territory
e15 m47 > m36 ACCUSE actual 2014-05-12/none mode=disapprove ctx=territory,diplomatic
e16 m48 > m49 CONSULT actual 2014-05-08/day mode=visit ctx=territory,diplomatic
e17 m50 > m51 ACCUSE actual 2014-05-12/none mode=disapprove ctx=territory,natural_resource
e18 m49 > m36 ACCUSE hypothetical 2014-05-12/none ctx=legal,territory
q1 m21 direct
q2 m35 indirect cue=said
q3 m53 mixed
rel m10 member_of m1
rel m44 leads m43
