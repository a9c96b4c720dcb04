### The Daily Star (Lebanon) 2007-05-22 article
= [m1:LBN.MIL Army] {e1 hammers} camp, [m2:FATAHISLAM.REB Fatah al-Islam] {e2 asks} for a lull
~byline By Nazih Sayegh, Daily Star staff, Tuesday, May 22, 2007
Ambulances reached the first street of [m3:@LBN Nahr al-Bared] at half past four on Monday afternoon. They turned back at a quarter to five.
Between the two times lay what [m4:LBN.REB Abu Salim Taha], the spokesman for [m5=m2 the militants], had {e3 begged for} by phone, and what was over before most inside had heard about it. [m6:LBN.MIL Tanks of the 5th Brigade] {e4 resumed}.
It had begun over money. On Saturday somebody emptied a bank in Amioun; before Sunday's first light [m7:LBN.COP the Internal Security Forces] {e5 stormed} a flat in Mitein Street, Tripoli, and in revenge [m8=m2 the group] {e6 cut down} twenty-seven soldiers, some of them asleep, at posts round the camp.
"<<q1 Whoever did that to [m9=m10 my] men will not find a mediator>>," said [m10:LBN.MIL General Michel Suleiman], head of [m11=m1 the Lebanese Armed Forces].
Who stands behind the two hundred? [m12:LBN.REB Shaker al-Abssi], who leads [m13=m2 them], was sentenced in Amman in absentia for a murder of 2002. [m35=m2 The band] broke away from [m14:FATAHINTIFADA.REB Fatah al-Intifada], an ally of [m34=m16 Damascus], last November. Hence [m15:LBN.PTY Saad Hariri's] people {e7 see} [m16:SYR.GOV the neighbor's] hand, which [m17:SYR.GOV Walid Moallem] calls laughable: <<q2 [m18=m16 his country] has {e8 hunted} [m19=m2 these men] itself>>. [m20=m15 Hariri] chairs [m21:LBN.PTY the Future Movement], the biggest part of [m22:LBN.PTY the March 14 coalition].
By an understanding of 1969 [m23=m1 the troops] may not enter any of the twelve camps. [m24:PLO Abbas Zaki], who represents [m25:PLO the PLO] here, wouldn't {e9 stand in the way} of it, and even [m26:HAMAS.REB Hamas] {e10 disowned} the gunmen.
[m27:LBN.GOV Fouad Siniora's cabinet] met until nine. [m32=m27 It] has {e11 requested} shells from [m28:USA.GOV the Americans]; a plane would {e12 land} by the weekend, says [m29:USA.GOV Sean McCormack].
In Achrafieh, where a bomb went off on Sunday night, a florist swept. "<<q3 [m30:? I] sell wreaths>>," [m33=m30 he] said, "<<q4 don't ask [m31=m30 me] how business is.>>"
e4 m6 > m2 ASSAULT actual 2007-05-21/day mode=heavy-weapons ctx=military,terrorism
e1 m1 > m2 ASSAULT actual 2007-05-21/day mode=heavy-weapons ctx=military,terrorism again
e3 m4 > m1 REQUEST requested 2007-05-21/day mode=yield ctx=military
e2 m2 > m1 REQUEST requested 2007-05-21/day mode=yield ctx=military again
e5 m7 > m2 ASSAULT actual 2007-05-20/day ctx=terrorism
e6 m8 > m1 ASSAULT actual 2007-05-20/day mode=firearms ctx=terrorism,military
e7 m15 > m16 ACCUSE actual 2007-05-22/none mode=allege ctx=terrorism
e8 m18 > m19 COERCE actual 2007-05-22/none ctx=terrorism said=m17
e9 m24 > m1 SUPPORT actual 2007-05-22/none ctx=military
e10 m26 > m2 REJECT actual 2007-05-22/none ctx=terrorism
e11 m32 > m28 REQUEST requested 2007-05-21/none mode=assist ctx=military
e12 m29 > m27 AGREE planned 2007-05-22/none ctx=military
q1 m10 direct cue=said
q2 m17 indirect cue=calls
q3 m33 direct cue=said
q4 m33 direct
rel m10 leads m11
rel m12 leads m13
rel m14 ally_of m34
rel m20 leads m21
rel m21 member_of m22

### Trinidad Guardian 2011-08-10 article none
= Steelband final: Desperadoes by half a point
~byline Joan Ramkissoon-Pierre
~date_line Wednesday, August 10, 2011
Half a point, and it was in the bass.
[m1:TTO.CVL Desperadoes] beat [m2:TTO.CVL All Stars] in the village-olympics final at the Savannah on Tuesday night, before four thousand people who stood on the benches for want of room.
"<<q1 [m3=m4 I] heard it, you heard it, the old lady with the nuts heard it>>," said arranger [m4:? Beverley Griffith].
Across the track [m5:? Smooth Edwards], a past captain, wouldn't hear of bitterness. "<<q2 [m6=m5 We]'ll be back with more iron>>," [m7=m5 he] said.
[m8:TTO.GOV Culture Minister Winston Peters], who sings calypso as Gypsy, handed over the cup. [m9:TTO.BUS Petrotrin], owned by the state, paid for the lights.
[m10:TTO.COP Police] had asked that the music end by two. It ended by three. "<<q3 That is still two, in August>>," joked [m11:TTO.COP Inspector Hosein].
The winners go to [m12:@GRD Grenada] for carnival on Friday; the ferry permitting, [m13=m1 their] pans go too.
q1 m4 direct cue=said
q2 m7 direct cue=said
q3 m11 direct cue=joked

### Maliweb 2020-08-19 article
= [m1:MLI.GOV IBK] {e12 resigns} at midnight, mask on; [m2:CNSP.REB colonels] ask for friends
~byline By Maliweb newsroom, Bamako, August 19, 2020
A surgical mask hid half of [m40=m1 his] face, and the broadcast lasted three minutes.
"<<q1 Do [m3=m1 I] have a choice? [m4=m1 I] wish no blood to be shed to keep [m5=m1 me] in power>>," [m6=m1 President Ibrahim Boubacar Keïta] told the nation in the first minutes of Wednesday. With [m7=m1 him], [m41=m1 he] went on, would {e13 go} [m8:MLI.GOV the government] and [m9:MLI.LEG the National Assembly].
At that hour [m10=m1 he] was a guest, if one likes, in the barracks at [m11:@MLI Kati]. [m12=m2 Officers from there] had {e1 fetched} [m13=m1 him] from Sebenicoro on Tuesday towards half past four, [m14:MLI.GOV Prime Minister Boubou Cissé] along with [m42=m1 him]. On the way through the city [m15:MLI.CVL young people] {e2 kissed} the trucks.
Who are the five on the screen? [m16:CNSP.REB Colonel-Major Ismaël Wagué] read for [m17=m2 the National Committee for the Salvation of the People]; since this noon it has been known that [m18:CNSP.REB Colonel Assimi Goïta] heads [m19=m17 it]. Accords stand, [m35=m16 Wagué] {e3 promised}: [m20:MINUSMA Minusma], [m21:FRA.MIL Barkhane] and the G5 "<<q2 remain [m43=m2 our] partners>>".
[m22:ECOWAS ECOWAS] had sent [m23:ECOWAS Goodluck Jonathan] five times since June to find a way. On Tuesday night [m36=m22 the bloc], over which [m24:NER.GOV Niger] presides until September, {e4 closed} [m44=m22 its] borders with [m37:MLI.GOV Mali], a founding member, and {e5 shut} [m45=m37 it] out of every organ.
[m25:AU Moussa Faki Mahamat] and [m26:UN António Guterres] {e6 asked} in almost the same words that the captives be freed. [m27:FRA.GOV Jean-Yves Le Drian] {e7 condemned} what [m46=m27 he] called a mutiny; [m28:DZA.GOV Algiers], chef de file of the 2015 peace accord, {e8 turned down} "<<q3 any unconstitutional change>>".
For [m29:MLI.REL Imam Mahmoud Dicko] it is a time to go back to the mosque. [m47=m29 He] is the moral authority of [m30:MLI.OPP the June 5 Movement], but not [m48=m30 its] head; that has a committee, in which [m31:MLI.OPP Choguel Maïga] speaks for [m32:MLI.OPP the FSD]. [m38=m30 The movement] had on July 10 {e9 occupied} the state television for an afternoon. [m39:MLI.OPP Eleven demonstrators] were {e10 killed} in the days thereafter, by [m33:MLI.COP an anti-terrorist unit] according to [m34:AMNESTY Amnesty International].
[m49=m30 It] {e11 cancelled} Friday's march. There'll be a thanksgiving instead.
e1 m12 > m13,m14 COERCE actual 2020-08-18/day mode=arrest ctx=military,executive
e2 m15 > m12 SUPPORT actual 2020-08-18/day ctx=military
e3 m35 > m20,m21 AGREE planned 2020-08-19/none ctx=military
e4 m36 > m37 SANCTION actual 2020-08-18/day mode=restrict ctx=economic
e5 m36 > m45 SANCTION actual 2020-08-18/day mode=discontinue ctx=diplomatic
e6 m25,m26 > m2 REQUEST requested 2020-08-19/none mode=yield ctx=human_rights
e7 m27 > m2 ACCUSE actual 2020-08-19/none mode=disapprove ctx=military
e8 m28 > m2 REJECT actual 2020-08-19/none ctx=military,diplomatic
e9 m38 > m8 PROTEST actual 2020-07-10/day mode=obstruct ctx=executive bg
e10 m33 > m39 ASSAULT actual 2020-07-10/none mode=firearms ctx=repression said=m34 bg
e11 m49 > m2 CONCEDE actual 2020-08-19/none ctx=executive
e12 m1 > m2 RETREAT actual 2020-08-19/day mode=resign ctx=executive again
e13 m7 > m2 RETREAT actual 2020-08-19/day mode=resign ctx=executive
q1 m6 direct cue=told
q2 m35 mixed cue=promised
q3 m28 mixed
rel m18 leads m19
rel m36 led_by m24
rel m37 member_of m36
