### Al Jazeera 2021-11-04 article
= [m1:TPLF.REB Tigrayan forces], [m2:OLA.REB Oromo group] {e16 link up} as [m3:ETH.GOV Addis] {e17 orders} [m41:ETH.CVL residents] to arm
~page_control Listen to this story
~date_line Published On 4 Nov 2021
~share Click here to share on social media
[m4:TPLF.REB Fighters from Tigray] and [m5:OLA.REB the Oromo Liberation Army] have {e1 joined hands} along the highway south of [m6:@ETH Kombolcha], both groups said on Thursday, putting them within 325km of the Ethiopian capital one year to the day after the war broke out.
"<<q1 Joining [m7=m4+m5 our] forces is the only language [m8:ETH.GOV Abiy Ahmed] understands. [m9=m5 We] will be in the capital within weeks, not months>>," OLA spokesman [m10:OLA.REB Odaa Tarbii] told [m11:#AlJazeera Al Jazeera] by phone.
[m12=m8 The prime minister] has been there before. On Tuesday [m13:ETH.GOV his cabinet] {e2 declared} a six-month state of emergency that lets [m14:ETH.COP the police] search homes and detain [m15:ETH.CVL anyone] suspected of ties with "terrorist groups". The city administration {e3 told} [m16:ETH.CVL inhabitants] to register [m17=m16 their] weapons and guard [m18=m16 their] own blocks.
In [m19:@ETH Addis Ababa's] Piazza quarter, officers were {e4 picking up} [m20:ETH.CVL young Tigrayans] from cafes and buses on Thursday, [m44:? three witnesses] said. Police spokesman [m21:ETH.COP Fasika Fanta] {e5 denied} that anybody was taken because of ethnicity.
The two rebel movements agreed on an alliance in August. [m45=m24 The TPLF], which ran the whole federation until 2018, is {e6 fighting} for what it calls an end to the siege of Tigray; [m22=m5 its partner] wants self-determination for the Oromo, the country's largest group. Parliament {e7 designated} [m23=m4+m5 both] as terrorist organisations in May.
Debretsion Gebremichael, who leads [m24:TPLF.REB the TPLF], has said that [m25=m24 his] men now hold [m26:@ETH Dessie] as well as Kombolcha. The government says it {e8 has not lost} Dessie.
~advert Advertisement
[m27:USA.GOV The United States special envoy, Jeffrey Feltman], {e9 landed} on Thursday for two days of meetings. [m42=m27 Washington] {e10 is opposed} to any march on the capital, [m28=m27 he] said on the eve of the trip, and [m43=m27 it] has {e11 thrown} [m29:ETH.GOV Ethiopia] out of its AGOA trade programme from January over "gross violations".
[m30:KEN.GOV Kenyan President Uhuru Kenyatta] {e12 urged} [m31:ETH.GOV the government] and [m32=m24 the TPLF] to lay down arms at once. [m33:UGA.GOV His Ugandan counterpart, Yoweri Museveni], {e13 called} an [m34:IGAD IGAD] summit for November 16. The bloc is chaired by [m35:SDN.GOV Sudan], whose own generals seized power ten days ago.
[m36:ERI.MIL Eritrean soldiers], who {e14 crossed} into Tigray at [m46=m8 Abiy's] side last November, have not been seen near the new front. [m37:ERI.GOV Asmara] denied for months that [m38=m37 it] had sent them at all.
A joint report of [m39:UN the UN human rights office] and [m40:ETH.GOV the state-appointed rights commission], published on Wednesday, {e15 found} that all sides may have committed war crimes.
"<<q2 We buy onions and we listen to the radio>>," said a teacher in the Bole district. "<<q3 What else would you do?>>"
~footer SOURCE: AL JAZEERA
e1 m4 > m5 COOPERATE actual 2021-11-04/none ctx=military
e2 m13 > m15 COERCE actual 2021-11-02/day mode=martial-law ctx=repression,executive
e3 m3 > m16 REQUEST requested 2021-11-04/none mode=assist ctx=military
e4 m14 > m20 COERCE actual 2021-11-04/day mode=arrest ctx=religion_ethnicity,repression
e5 m21 > m44 REJECT actual 2021-11-04/none ctx=religion_ethnicity
e6 m24 > m31 ASSAULT actual 2020-11-04/day ctx=military,territory bg
e7 m31 > m23 SANCTION actual 2021-05-01/month ctx=terrorism,legislative bg
e8 m24 > m31 ASSAULT denied 2021-11-04/none ctx=military,territory
e9 m27 > m31 CONSULT actual 2021-11-04/day mode=visit ctx=diplomatic,military
e10 m42 > m4,m5 ACCUSE actual 2021-11-03/day mode=disapprove ctx=military
e11 m43 > m29 SANCTION planned 2022-01-01/month mode=discontinue ctx=economic,human_rights
e12 m30 > m31,m32 REQUEST requested 2021-11-04/none mode=yield ctx=military,diplomatic
e13 m33 > m34 AGREE planned 2021-11-16/day ctx=diplomatic
e14 m36 > m24 ASSAULT actual 2020-11-01/month ctx=military,territory bg
e15 m39,m40 > m31,m24 ACCUSE actual 2021-11-03/day mode=allege ctx=human_rights
e16 m1 > m2 COOPERATE actual 2021-11-04/none ctx=military again
e17 m3 > m41 REQUEST requested 2021-11-04/none mode=assist ctx=military again
q1 m10 direct cue=told
q2 ? direct cue=said
q3 ? direct cue=said
rel m4 ally_of m5 from=2021-08
rel m35 leads m34
rel m35 member_of m34
rel m24 controls m26

### EurasiaNet 2010-04-09 article
= [m1:KGZ.GOV Kyrgyzstan's] new rulers {e19 give} [m2:KGZ.GOV Bakiyev] a way out, not a way back
~byline By Deirdre Sultanova
~date_line April 9, 2010 - 8:18am
[m3:KGZ.GOV The interim government in Bishkek] says [m4:KGZ.GOV President Kurmanbek Bakiyev] {e1 may leave} the country unharmed if [m5=m4 he] steps down. From [m38=m4 his] home village in the south, [m39=m4 Bakiyev] says [m40=m4 he] {e2 will do} no such thing.
"<<q1 [m6=m4 I] do not admit defeat. The one who was elected by the people is [m7=m4 me]>>," [m8=m4 he] told [m9:#24kg the news agency 24.kg] on Thursday night. Asked where his defence minister was, [m37=m4 he] hung up.
[m48=m4 Bakiyev] {e3 fled} to [m10:@KGZ Jalal-Abad] on Wednesday, when [m11:KGZ.CVL a crowd of several thousand] {e4 overran} the presidential compound, known as the White House. [m12:KGZ.COP Guards on the roof] {e5 shot} at [m13=m11 the attackers] with live ammunition. The Health Ministry has counted 76 dead.
[m14:KGZ.OPP Roza Otunbayeva], a former foreign minister who once helped [m41=m4 him] to power, now heads [m15=m3 a caretaker cabinet of fourteen people]. [m42=m14 She] {e6 dissolved} [m16:KGZ.LEG parliament] on Thursday and {e7 promised} elections within six months.
What does this mean for the base at Manas? [m17:USA.MIL The U.S. military] flies tens of thousands of troops a month through the airfield on their way to Afghanistan. [m50=m14 Otunbayeva] said <<q2 "its status quo will remain in place" for now>>; [m18=m14 her] deputy, [m19:KGZ.GOV Omurbek Tekebayev], who leads [m20:KGZ.PTY the Ata-Meken party], told Reuters that <<q3 the lease could well be cut short>>.
[m21:RUS.GOV Moscow] has been quicker than [m22:USA.GOV Washington]. Prime Minister [m23:RUS.GOV Vladimir Putin] {e8 rang} [m24=m14 Otunbayeva] on Thursday and {e9 offered} "humanitarian assistance"; by nightfall [m25:RUS.MIL 150 paratroopers] had {e10 arrived} at [m26:@KGZ Kant], the other foreign base, to protect Russian families. [m43=m23 He] brushed off talk of a Russian hand in the revolt. [m44:KGZ.GOV Kyrgyzstan] belongs to [m27:CSTO the Collective Security Treaty Organization], the military bloc that [m45=m21 Moscow] leads, and its secretary general, [m28:CSTO Nikolai Bordyuzha], {e11 excluded} an intervention.
A year ago [m29=m4 Bakiyev] {e12 announced} the closure of Manas in the same week that [m30=m21 the Kremlin] {e13 pledged} him two billion dollars in loans, then kept [m31:USA.MIL the Americans] on at triple the rent. "<<q4 [m46=m4 He] cheated everyone, and [m47=m21 Moscow] does not forget>>," says Bishkek commentator Mars Sariev.
Elsewhere the reflex was caution. [m32:KAZ.GOV Kazakhstan], this year's chair of [m33:OSCE the OSCE], {e14 shut} its frontier and {e15 sent} [m34:OSCE its envoy Zhanybek Karibzhanov] to talk with both camps. [m35:UZB.GOV Uzbekistan] {e16 closed} its crossings, too.
[m49=m36 Bakiyev's younger brother Zhanysh], who ran the state guard, is with him. The new prosecutor has {e17 opened a case} against [m36:KGZ.GOV Zhanysh Bakiyev] for giving the order to fire.
Looters took the carpets, the fax machines and a peacock.
e1 m3 > m4 CONCEDE hypothetical 2010-04-09/none mode=release ctx=executive
e2 m40 > m3 REJECT actual 2010-04-09/none mode=yield ctx=executive
e3 m4 > m11 RETREAT actual 2010-04-07/day ctx=executive
e4 m11 > m4 PROTEST actual 2010-04-07/day mode=riot ctx=executive
e5 m12 > m13 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e6 m42 > m16 COERCE actual 2010-04-08/day mode=restrict ctx=legislative
e7 m42 > m11 CONCEDE planned 2010-04-08/day ctx=election,pro_democracy
e8 m23 > m24 CONSULT actual 2010-04-08/day mode=phone ctx=diplomatic
e9 m23 > m14 AGREE planned 2010-04-08/day ctx=economic,diplomatic
e10 m25 > m26 MOBILIZE actual 2010-04-08/day mode=troops ctx=military
e11 m28 > m1 REJECT actual 2010-04-09/none mode=assist ctx=military
e12 m29 > m22 SANCTION planned 2009-02-01/month mode=expel ctx=military bg
e13 m30 > m29 AGREE planned 2009-02-01/month ctx=economic bg
e14 m32 > m1 COERCE actual 2010-04-09/none mode=restrict ctx=territory
e15 m32 > m3,m4 CONSULT actual 2010-04-09/none mode=third-party ctx=diplomatic
e16 m35 > m1 COERCE actual 2010-04-09/none mode=restrict ctx=territory
e17 m3 > m36 ACCUSE actual 2010-04-09/none mode=investigate ctx=legal,repression
e19 m1 > m2 CONCEDE hypothetical 2010-04-09/none mode=release ctx=executive again
q1 m8 direct cue=told
q2 m14 indirect cue=said
q3 m19 indirect cue=told
q4 ? direct cue=says
rel m14 leads m15
rel m19 leads m20
rel m44 member_of m27
rel m27 led_by m45
rel m28 leads m27
rel m32 leads m33

### Sudan Tribune 2016-07-12 article
= [m1:SSD.GOV Kiir], [m2:SPLMIO.REB Machar] {e16 order} guns silent in [m3:@SSD Juba] after four days
~date_line July 12, 2016 (JUBA)
[m4:SSD.GOV South Sudan's President Salva Kiir] and [m5:SPLMIO.REB his first vice-president and long-time foe, Riek Machar], separately {e1 decreed} a ceasefire on Monday evening, and for the first time since Thursday the capital spent a night without tank fire.
[m6=m4+m5 They] had little choice. The United Nations Security Council {e2 demanded} on Sunday that the two men rein in [m7:SSD.MIL their men], and residents spoke of bodies lying along the Yei road.
"<<q1 All commanders should protect civilians and avoid anything that drags the country back>>," Information Minister [m8:SSD.GOV Michael Makuei Lueth] read out on state television. [m9:SPLMIO.REB Machar's spokesman, James Gatdet Dak], told [m10:#SudanTribune Sudan Tribune] from [m11:@KEN Nairobi] that [m12=m5 his boss] would {e3 respect} the order "<<q2 as long as the other side does>>".
He added: "<<q3 [m13=m9 We] were {e4 bombed} with helicopters at [m14=m9 our] base in Jebel and even at the residence of the first vice-president. This was an attempt on his life>>."
Army spokesman [m15:SSD.MIL Brigadier General Lul Ruai Koang] {e5 dismissed} this and put the blame for the first shots on [m16:SPLMIO.REB the SPLM-IO], which, according to him, had <<q4 {e6 attacked} [m17:SSD.MIL a checkpoint in Gudele] on Thursday>>.
Since the August 2015 peace agreement, {e7 signed} under the eyes of [m18:IGAD IGAD], the regional bloc of eight states, some 1,400 of [m19:SPLMIO.REB Machar's troops] had been allowed to live on the outskirts of Juba. The former rebels hold [m20:@SSD Pagak] and stretches of Upper Nile.
On Monday [m39=m18 IGAD's] foreign ministers, meeting in [m21:@KEN Nairobi], {e8 asked} [m22:UN the Security Council] to give [m23:UNMISS the UN mission] a stronger mandate and {e9 warned} [m24=m6 the leaders] that [m34=m6 they] would be held to account. [m25:ETH.GOV Ethiopia's Prime Minister Hailemariam Desalegn], who holds the bloc's chair, phoned both. No details of the {e10 calls} were given.
[m26:UN Secretary-General Ban Ki-moon] {e11 called for} an arms embargo and the grounding of attack helicopters. [m27:RUS.GOV Russia], a veto power, {e12 is against} an embargo.
Two [m28:CHN.MIL Chinese peacekeepers] were {e13 killed} on Sunday when a shell hit their vehicle beside a UN camp; neither army admits to it.
[m29:UGA.MIL Uganda's army] sent a convoy to the border at Nimule on Tuesday to {e14 bring home} [m33:UGA.BUS its traders]. President [m30:UGA.GOV Yoweri Museveni], an ally of [m38=m4 Kiir], {e17 backed} [m35=m4 him] with [m36:UGA.MIL soldiers] in the early months of the war in 2014.
[m31:SSD.NGO The Community Empowerment for Progress Organization], a civic body run by [m32:SSD.NGO Edmund Yakani], {e15 appealed} to [m37=m6 the belligerents] to open the airport.
It opened at noon. A Kenya Airways flight was turned away.
(ST)
e1 m4,m5 > m7 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military
e2 m22 > m4,m5 REQUEST requested 2016-07-10/day mode=yield ctx=military
e3 m12 > m4 CONCEDE hypothetical 2016-07-12/none ctx=military said=m9
e4 m7 > m13 ASSAULT denied 2016-07-12/none mode=aerial ctx=military said=m9
e5 m15 > m9 REJECT actual 2016-07-12/none ctx=military
e6 m16 > m17 ASSAULT actual 2016-07-07/day ctx=military said=m15
e7 m4 > m5 SUPPORT actual 2015-08-01/month ctx=diplomatic,military bg
e8 m18 > m22 REQUEST requested 2016-07-11/day mode=assist ctx=peacekeeping
e9 m18 > m24 THREATEN threatened 2016-07-11/day ctx=diplomatic
e10 m25 > m4,m5 CONSULT actual 2016-07-12/none mode=phone ctx=diplomatic
e11 m26 > m22 REQUEST requested 2016-07-12/none mode=assist ctx=military
e12 m27 > m26 REJECT actual 2016-07-12/none ctx=military
e13 m6 > m28 ASSAULT actual 2016-07-10/day mode=heavy-weapons ctx=peacekeeping,military
e14 m29 > m33 AGREE planned 2016-07-12/day ctx=migration
e15 m31 > m37 REQUEST requested 2016-07-12/none mode=change ctx=human_security
e16 m1,m2 > m7 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military again
e17 m30 > m35 AID actual 2014-01-01/year ctx=military bg
q1 m8 direct cue=read
q2 m9 mixed cue=told
q3 m9 direct cue=added
q4 m15 indirect cue=according
rel m19 controls m20
rel m25 leads m18
rel m30 ally_of m4
rel m32 leads m31
rel m9 member_of m16

### Daily Nation 2014-10-20 article none
= [m1:? Gor Mahia] climb back on top after ugly night at Nyayo
~byline By Cellestine Odhiambo
~date_line Monday October 20 2014
~caption Gor Mahia striker Dan Sserunkuma celebrates his second goal. PHOTO | CHRIS OMBATI
Two late goals by [m2:? Ugandan striker Dan Sserunkuma] lifted [m3:? champions Gor Mahia] back to the summit of the Kenyan Premier League last evening at the expense of [m4:? AFC Leopards], their oldest enemies, in a derby that once again needed riot police to reach its final whistle.
The match had been held up for eleven minutes in the first half, when fans behind the southern goal threw seats at each other. Officers with shields stood in the running track and watched.
"<<q1 We lost our heads and then we lost the ball>>," said [m5:? Leopards coach James Nandwa], whose side had led through a deflected free kick. "<<q2 I told [m6=m4 the boys] the war was in the stands, not on the grass. They did not listen>>."
[m7:? His opposite number, the Scot Bobby Williamson], was in a kinder mood. He led Uganda's national team until last year. "<<q3 Dan is a quiet assassin>>," he said of the man who has now scored 16.
The league leaders have 53 points from 27 games, two more than [m8:? Sofapaka].
[m9:KEN.BUS Kenyan Premier League Limited], the company that runs the competition, will look at the match commissioner's report on Wednesday. Chief executive [m10=m9 Jack Oguda] said that <<q4 both clubs might have to play before empty seats>>. Neither chairman picked up his phone.
It would not be the first time. In 2012 a red card to Ali Abondo set off a riot in which part of the stadium was wrecked, and Gor Mahia were fined half a million shillings by a disciplinary committee led by a retired judge.
The federation, long at odds with the company over who controls the top flight, wants eighteen teams next season instead of sixteen. A ceasefire between the two bodies, agreed in July, is holding for now.
~related Also read: Rudisha eyes quick return
[m11=m2 Sserunkuma], 25, may not be there to see it. Clubs in [m12:@TZA Dar es Salaam] and Hanoi have asked about him, according to his agent.
In the other match of the day, Tusker and Ulinzi Stars, the soldiers' team from [m13:@KEN Nakuru], drew 0-0 on a pitch under water.
q1 m5 direct cue=said
q2 m5 direct cue=said
q3 m7 direct cue=said
q4 m10 indirect cue=said
