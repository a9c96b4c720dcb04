### The Daily Star (Dhaka) 2008-11-06 article
= [m1:MMR.GOV Yangon] {e1 pulls} rig; [m2:BGD.MIL navy] keeps watch
~byline Diplomatic Correspondent
~date_line Thursday, November 6, 2008
[m3:MMR.GOV Myanmar] yesterday {e2 called off} exploration in a disputed patch of the Bay of Bengal, a day after [m4:BGD.GOV the caretaker government] had {e3 sought} the good offices of [m5:CHN.GOV Beijing].
[m6:MMR.MIL Two naval ships], which had {e4 escorted} the rig of [m7:KOR.MNC South Korea's Daewoo] to a spot 50 nautical miles south of St Martin's island on Saturday, turned east in the afternoon. Of [m29:BGD.MIL the four Bangladesh vessels] that had been {e5 sent} to face [m9=m6 them], one remains.
"<<q1 [m10=m4 We] did not blink, and [m11=m4 we] did not shout>>," [m12:BGD.GOV Foreign Adviser Iftekhar Ahmed Chowdhury] told reporters. [m13=m12 He] {e6 thanked} the Chinese by name and [m14=m7 the Korean company] for having listened.
It was [m15:KOR.GOV Seoul's ambassador, Park Suk-bum], who brought the news. The {e7 withdrawal}, [m33=m15 he] added, had been decided in Naypyidaw.
[m31:MMR.JRN The state press] over there tells it another way: <<q2 the work was finished>>.
[m16:BGD.GOV Foreign Secretary Touhid Hossain] {e8 goes} to Myanmar with a five-member team on November 16 for talks on where the line runs. Such talks have been held, on and off, since 1974.
[m17:IND.GOV India], the third claimant, {e9 advised} [m18=m3+m4 both neighbours] through its high commissioner to keep the matter at the table. Along with [m34=m18 them] [m32=m17 it] belongs to [m19:BIMSTEC Bimstec].
[m20:BGD.PTY BNP Chairperson Khaleda Zia] at a meeting in Sylhet {e10 flayed} [m21=m4 the government] for "<<q3 waking up after the drill>>". [m22:BGD.PTY Awami League] acting president [m23:BGD.PTY Zillur Rahman], by contrast, {e11 endorsed} its handling.
[m24:BGD.CVL The Oil-Gas Committee], of which [m25:BGD.CVL Engineer Sheikh Muhammad Shahidullah] is the convener, {e12 formed} a human chain in front of the Korean embassy on Tuesday. [m30=m24 It] now {e13 asks} for the contracts of all foreign firms.
Along the Naf [m26:BGD.MIL the Bangladesh Rifles] are on {e14 alert} and have {e15 cancelled} leave. Across it, [m27:MMR.MIL Nasaka troops] were seen to {e16 dig} trenches. [m28:MMR.REF Some 28,000 Rohingyas] live in two camps between [m35=m26+m27 them].
e1 m1 > m4 RETREAT actual 2008-11-05/day mode=withdraw ctx=territory,natural_resource again
e2 m3 > m4 RETREAT actual 2008-11-05/day mode=withdraw ctx=territory,natural_resource
e3 m4 > m5 REQUEST requested 2008-11-04/day mode=assist ctx=territory,diplomatic
e4 m6 > m4 MOBILIZE actual 2008-11-01/day ctx=territory,military
e5 m29 > m9 MOBILIZE actual 2008-11-06/none ctx=territory,military
e6 m13 > m5,m14 SUPPORT actual 2008-11-05/none ctx=diplomatic
e7 m3 > m4 RETREAT actual 2008-11-05/day mode=withdraw ctx=territory,natural_resource again
e8 m16 > m3 CONSULT planned 2008-11-16/day mode=visit ctx=territory,diplomatic
e9 m17 > m18 REQUEST requested 2008-11-06/none mode=change ctx=territory,diplomatic
e10 m20 > m21 ACCUSE actual 2008-11-06/none mode=disapprove ctx=territory
e11 m23 > m21 SUPPORT actual 2008-11-06/none ctx=territory
e12 m24 > m15 PROTEST actual 2008-11-04/day mode=demo ctx=natural_resource
e13 m30 > m4 REQUEST requested 2008-11-06/none mode=change ctx=natural_resource
e14 m26 > m27 MOBILIZE actual 2008-11-06/none ctx=military,territory
e15 m26 > m27 MOBILIZE actual 2008-11-06/none ctx=military again
e16 m27 > m26 MOBILIZE actual 2008-11-06/none ctx=military,territory
q1 m12 direct cue=told
q2 m31 indirect cue=tells
q3 m20 mixed cue=flayed
rel m32 member_of m19
rel m25 leads m24

### International Crisis Group 2018-11-09 article
= Cameroon's Anglophone Kidnappings and the {e1 Silence} of [m1:CMR.GOV Yaoundé]
~byline Commentary / Africa
~date_line 9 November 2018
On 5 November, [m2:? gunmen] {e2 carried off} [m3:CMR.EDU 79 pupils and their principal] from a Presbyterian boarding school at Nkwen, near Bamenda. Two days later most of them were {e3 left} in a church.
Who did it is contested. [m4:CMR.GOV The governor of the North West, Adolphe Lele Lafrique], {e4 blamed} [m5:AMBAZONIA.REB separatists] the same evening; [m6:AMBAZONIA.REB the Ambazonia Defence Forces], through [m7:AMBAZONIA.REB Ayaba Cho Lucas], {e5 accused} [m8:CMR.MIL the army] of staging the affair. Pastor [m9:CMR.REL Fonki Samuel Forba], moderator of [m10:CMR.REL the Presbyterian Church in Cameroon], who {e6 negotiated} the release, would not say with whom. No ransom was {e7 paid}, [m35=m9 he] insists.
It came a day before [m11:CMR.GOV Paul Biya], in power since 1982, took the oath for a seventh term. In his speech [m27=m11 he] {e8 called on} [m28=m5 fighters] to lay down their guns. He did not mention dialogue.
The crisis began in October 2016, when [m12:CMR.LAB lawyers and teachers] {e9 struck} over the use of French in courts and classrooms. [m13=m1 The government] {e10 shut down} the internet in [m29:CMR.CVL the two regions] for 93 days and {e11 jailed} [m14:CMR.CVL the movement's leaders]. The armed struggle dates from late 2017.
[m37:AMBAZONIA.REB Some half a dozen militias] now hold [m15:@CMR rural areas of both regions]. [m36=m37 They] take orders from rival exiles. [m16:AMBAZONIA.REB The Interim Government], headed since January by [m17:AMBAZONIA.REB Samuel Ikome Sako], a pastor in the US, competes with [m33:AMBAZONIA.REB Ayaba's Governing Council], of which [m32=m6 the Defence Forces] are the military arm.
His predecessor, [m18:AMBAZONIA.REB Sisiku Ayuk Tabe], was {e12 handed over} by [m19:NGA.GOV Nigeria] in January with 46 others.
[m20:CMR.REL Cardinal Christian Tumi] had {e13 convened} a conference of Anglophones for 29 August, then for 21 November. [m30=m20 He] has now {e14 put it off} again because [m31=m1 the authorities] will {e15 not permit} it.
Partners differ. [m21:FRA.GOV Paris], the country's closest ally, {e16 sent} congratulations on the re-election. [m22:USA.GOV Tibor Nagy] in Washington {e17 warned} on 7 November that radical groups could grow if the response stays military. [m23:UN The UN Secretary-General], like [m24:AU the AU], has {e18 offered} help with talks. Both have been told that this is an internal affair.
[m34=m1 Cameroon] is a member of both [m25:COMMONWEALTH the Commonwealth] and the [m26:OIF Francophonie]; neither has used that.
e1 m1 > m5 REJECT actual 2018-11-09/none ctx=military
e2 m2 > m3 ASSAULT actual 2018-11-05/day mode=abduct ctx=military,education
e3 m2 > m3 RETREAT actual 2018-11-07/day mode=release ctx=military,education
e4 m4 > m5 ACCUSE actual 2018-11-05/day mode=allege ctx=military
e5 m7 > m8 ACCUSE actual 2018-11-09/none mode=allege ctx=military
e6 m9 > m2 CONSULT actual 2018-11-07/none ctx=human_security
e7 m9 > m2 AID denied 2018-11-07/none ctx=crime
e8 m27 > m28 REQUEST requested 2018-11-06/day mode=yield ctx=military
e9 m12 > m13 PROTEST actual 2016-10-01/month mode=strike ctx=rights_freedoms,legal bg
e10 m13 > m29 COERCE actual 2018-11-09/none mode=censor ctx=rights_freedoms bg
e11 m13 > m14 COERCE actual 2018-11-09/none mode=arrest ctx=repression bg
e12 m19 > m18 COOPERATE actual 2018-01-01/month ctx=legal,military bg
e13 m20 > m5,m1 CONSULT planned 2018-11-21/day mode=third-party ctx=diplomatic bg
e14 m30 > m31 CONCEDE actual 2018-11-09/none
e15 m31 > m30 COERCE actual 2018-11-09/none mode=restrict ctx=rights_freedoms
e16 m21 > m11 SUPPORT actual 2018-11-09/none ctx=election,diplomatic
e17 m22 > m1 REQUEST requested 2018-11-07/day mode=change ctx=military
e18 m23,m24 > m1 AGREE planned 2018-11-09/none ctx=diplomatic
rel m37 controls m15
rel m9 leads m10
rel m17 leads m16 from=2018-01-01
rel m32 part_of m33
rel m21 ally_of m1
rel m34 member_of m25
rel m34 member_of m26

### AP 2013-07-05 article
= [m40:UNASUR South American leaders] {e1 huddle} in Cochabamba over [m1:BOL.GOV Morales] flight
~byline By PAOLA FLORES
~date_line July 5, 2013 12:15 AM
[m2:@BOL COCHABAMBA, Bolivia] ([m3:#AP AP]) — [m48=m40 Five presidents] {e2 flew} to this highland city Thursday to stand by [m4:BOL.GOV Evo Morales], whose plane was {e3 denied} passage over western Europe on suspicion that [m5:USA.CVL Edward Snowden] sat in the back.
[m49=m5 He] did not. [m6=m4 Morales], on his way home from a gas producers' conference in [m7:@RUS Moscow], spent 14 hours in the lounge of [m8:@AUT Vienna's] airport, where [m9:AUT.GOV President Heinz Fischer] {e4 came} to have breakfast with [m50=m4 him].
[m10:FRA.GOV France], [m11:ESP.GOV Spain], [m12:ITA.GOV Italy] and [m13:PRT.GOV Portugal] are the four countries [m14=m4 he] {e5 holds responsible}. [m41=m10 Paris] has {e6 said} [m51=m10 it] was sorry. [m15:ESP.GOV Spanish Foreign Minister Jose Manuel Garcia-Margallo] {e7 saw} nothing to be sorry for: the airspace was never closed, [m52=m15 he] said.
"<<q1 Apologies are not enough. [m16=m4 My] hand would not shake to {e8 close} the embassy of [m17:USA.GOV the United States]>>," [m18=m4 Morales] told [m19:BOL.CVL a crowd of coca farmers] in the stadium. "<<q2 [m20:BOL.GOV We] don't need it.>>"
[m21:ECU.GOV Ecuador's Rafael Correa], [m22:ARG.GOV Argentina's Cristina Fernandez], [m23:URY.GOV Uruguay's Jose Mujica], [m24:VEN.GOV Venezuela's Nicolas Maduro] and [m25:SUR.GOV Suriname's Desi Bouterse] signed a declaration {e9 demanding} public explanations. [m46:PER.GOV Peru], which holds the presidency of [m26:UNASUR the regional group Unasur], sent no one; [m27:BRA.GOV Brazil's Dilma Rousseff] sent [m28:BRA.GOV an adviser].
In La Paz, [m29:BOL.CVL protesters] {e10 burned} the French tricolor on the embassy steps. [m30:BOL.COP Police] kept out of it.
[m53=m24 Maduro] was the loudest. [m42=m24 He] {e11 charged} that the order to the Europeans had come from [m31:USA.SPY the CIA]. In [m32:@USA Washington], spokeswoman [m33:USA.GOV Jen Psaki] {e12 would not say} whether anyone had been called.
[m57=m5 The National Security Agency leaker], charged with espionage at home, has {e13 applied} to [m43:? 27 countries]. "<<q3 If [m54=m5 he] asks [m34=m20 us], [m35=m20 we] {e14 will open} the door>>," [m45=m4 Morales] had said in Moscow.
[m36:AUT.GOV Austria] {e15 denied} [m55=m36 it] had {e16 searched} the aircraft; [m37:BOL.GOV Bolivia's U.N. ambassador, Sacha Llorenti], {e17 called} the affair a kidnapping.
[m44=m20 Bolivia] in 2008 {e18 threw out} the American envoy. [m56=m20 It] belongs to [m38:ALBA ALBA], a bloc of leftist governments led by [m39:VEN.GOV Venezuela].
e1 m40 > m1 CONSULT actual 2013-07-04/day mode=multilateral ctx=diplomatic again
e2 m48 > m4 CONSULT actual 2013-07-04/day mode=multilateral ctx=diplomatic
e3 m10,m11,m12,m13 > m4 COERCE actual 2013-07-05/none mode=restrict ctx=diplomatic,intelligence
e4 m9 > m6 CONSULT actual 2013-07-05/none ctx=diplomatic
e5 m14 > m10,m11,m12,m13 ACCUSE actual 2013-07-05/none mode=allege ctx=diplomatic
e6 m41 > m4 SUPPORT actual 2013-07-05/none ctx=diplomatic
e7 m15 > m14 REJECT actual 2013-07-05/none ctx=diplomatic
e8 m16 > m17 SANCTION hypothetical 2013-07-04/day mode=discontinue ctx=diplomatic
e9 m21,m22,m23,m24,m25 > m10,m11,m12,m13 REQUEST requested 2013-07-04/day mode=change ctx=diplomatic
e10 m29 > m10 PROTEST actual 2013-07-05/none mode=demo ctx=diplomatic
e11 m42 > m31 ACCUSE actual 2013-07-04/none mode=allege ctx=intelligence,diplomatic
e12 m33 > m42 REJECT actual 2013-07-05/none ctx=intelligence
e13 m57 > m43 REQUEST requested 2013-07-05/none mode=assist ctx=asylum bg
e14 m35 > m5 AID hypothetical 2013-07-05/none ctx=asylum
e15 m36 > m4 REJECT actual 2013-07-05/none ctx=diplomatic
e16 m36 > m4 COERCE denied 2013-07-05/none ctx=diplomatic,intelligence
e17 m37 > m36 ACCUSE actual 2013-07-05/none mode=disapprove ctx=diplomatic
e18 m44 > m17 SANCTION actual 2008-01-01/year mode=expel ctx=diplomatic bg
q1 m18 direct cue=told
q2 m18 direct cue=told
q3 m45 direct cue=said
rel m46 leads m26
rel m44 member_of m38
rel m38 led_by m39

### TASS 2023-09-20 article
= [m1:ARTSAKH.GOV Karabakh] {e1 lays down} arms after day-long [m2:AZE.MIL Azerbaijani] {e2 operation}
~date_line 20 SEP, 17:48
[m3:@ARM YEREVAN], September 20. /[m4:#TASS TASS]/. The leadership of [m5:ARTSAKH.GOV the unrecognized Nagorno-Karabakh Republic] has {e3 agreed} to disband its army under a cessation of hostilities that entered into force at 1:00 p.m. Moscow time (9:00 a.m. GMT) on Wednesday, its information center said.
The terms were {e4 passed on} by [m6:RUS.MIL the command of the Russian peacekeeping contingent]. [m7:AZE.MIL The Defense Ministry in Baku] {e5 confirmed} that "<<q1 local anti-terrorist measures>>" were suspended. [m32=m7 It] had {e6 launched} them 24 hours earlier, after [m33:AZE.COP four policemen and two road workers] {e7 were killed} by mines.
"<<q2 The capitulation of the criminal junta has begun>>," [m8:AZE.GOV President Ilham Aliyev] said in an address to the nation. [m9=m8 He] {e8 promised} [m34:ARTSAKH.CVL the Armenians of the region] schools and ballots.
In Stepanakert, at least 200 people are dead, according to ombudsman [m10:ARTSAKH.GOV Gegam Stepanyan]. [m11:RUS.MIL Peacekeepers] have {e9 moved out} [m35:ARTSAKH.CVL some 2,000 residents], [m12:RUS.GOV the Russian Defense Ministry] said.
[m13:ARM.GOV Armenian Prime Minister Nikol Pashinyan], who heads [m14:ARM.PTY the Civil Contract party], stressed that <<q3 [m15=m13 his government] had {e10 taken no part} in drafting the document>>. There is no army of [m16=m15 Yerevan] there, [m17=m13 he] {e11 insisted}.
Outside [m39=m13 his] office [m18:ARM.CVL demonstrators] {e12 broke} windows on Tuesday night, calling [m40=m13 him] a traitor. [m19:ARM.OPP Ishkhan Saghatelyan], of [m20:ARM.OPP the Armenia alliance], {e13 urged} [m36:ARM.LEG lawmakers] to start impeachment. [m21=m20 The bloc] is headed by [m22:ARM.OPP former President Robert Kocharyan].
[m23:RUS.GOV Maria Zakharova] {e14 reproached} [m24=m16 Yerevan] for having recognized the enclave as part of Azerbaijan in Prague in October 2022. [m37=m16 Armenia] is a member of [m25:CSTO the Collective Security Treaty Organization], whose current secretary general is [m26:CSTO Imangali Tasmagambetov].
[m27:TUR.GOV Turkish President Recep Tayyip Erdogan] {e15 told} [m28:UN the UN General Assembly] that [m38=m27 Ankara] "<<q4 supports the steps of [m29:AZE.GOV Baku]>>," its ally. [m30:FRA.GOV French Foreign Minister Catherine Colonna] {e16 requested} a session of the Security Council, which will {e17 convene} on Thursday.
Delegations of the two sides are to {e18 meet} in [m31:@AZE Yevlakh] the same day.
e1 m1 > m2 CONCEDE actual 2023-09-20/day mode=disarm ctx=military,territory again
e2 m2 > m1 ASSAULT actual 2023-09-19/day ctx=military,territory again
e3 m5 > m7 CONCEDE actual 2023-09-20/day mode=disarm ctx=military,territory
e4 m6 > m5,m7 CONSULT actual 2023-09-20/none mode=third-party ctx=military
e5 m7 > m5 CONCEDE actual 2023-09-20/day mode=ceasefire ctx=military
e6 m32 > m5 ASSAULT actual 2023-09-19/day ctx=military,territory
e7 m5 > m33 ASSAULT actual 2023-09-19/none mode=explosives ctx=military
e8 m9 > m34 AGREE planned 2023-09-20/day ctx=rights_freedoms
e9 m11 > m35 AID actual 2023-09-20/none ctx=peacekeeping,human_security
e10 m15 > m7 CONSULT denied 2023-09-20/none ctx=military,diplomatic
e11 m17 > m7 REJECT actual 2023-09-20/none ctx=military
e12 m18 > m13 PROTEST actual 2023-09-19/day mode=vandalize ctx=military
e13 m19 > m36 REQUEST requested 2023-09-20/none mode=change ctx=legislative,executive
e14 m23 > m24 ACCUSE actual 2023-09-20/none mode=disapprove ctx=territory,diplomatic
e15 m27 > m29 SUPPORT actual 2023-09-19/none ctx=military,diplomatic
e16 m30 > m28 REQUEST requested 2023-09-20/none mode=meet ctx=diplomatic
e17 m28 > m28 CONSULT planned 2023-09-21/day mode=multilateral ctx=diplomatic
e18 m5 > m7 CONSULT planned 2023-09-21/day ctx=diplomatic
q1 m7 mixed cue=confirmed
q2 m8 direct cue=said
q3 m13 indirect cue=stressed
q4 m27 mixed cue=told
rel m13 leads m14
rel m22 leads m21
rel m37 member_of m25
rel m26 leads m25
rel m38 ally_of m29
