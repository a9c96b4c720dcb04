### Reuters 2003-07-25 article
= [m1:@LBR Monrovia] {e1 shelled} again as [m2:NGA.MIL Nigerian] vanguard waits for cash
~byline By David Clarke
~date_line Fri July 25, 2003 01:14 PM ET
[m3:@LBR MONROVIA] ([m4:#Reuters Reuters]) - Mortar bombs {e2 crashed} into a church full of families on Friday, killing at least ten, as [m5:LURD.REB Liberian rebels] pressed for the bridges that lead to the heart of the capital.
[m6:LURD.REB The Liberians United for Reconciliation and Democracy (LURD)], who already hold [m7:@LBR the port], {e3 denied} that the rounds were [m8=m6 theirs]. "<<q1 [m9=m6 We] don't fire at churches. Those are [m10:LBR.GOV Taylor's] boys>>," said [m11:LURD.REB Kabineh Janneh], [m12=m6 their] chief delegate in [m13:@GHA Accra]. The movement's chairman is [m14:LURD.REB Sekou Conneh], a used car dealer.
[m15:LBR.GOV President Charles Taylor], whom [m16:SIERRALEONECOURT a U.N.-backed court in Freetown] {e4 indicted} in June for war crimes, has {e5 promised} to leave for [m17:NGA.GOV Nigeria] as soon as peacekeepers come ashore.
Two battalions of them sit in barracks at Lagos. [m18:ECOWAS The regional bloc ECOWAS], which {e6 decided} on Wednesday to send them, has not found $10 million to move them. [m19:GHA.GOV Ghana's John Kufuor] is its chairman.
"<<q2 The will is there. The petrol is not>>," said [m20:ECOWAS Mohamed Ibn Chambas], who runs [m21:ECOWAS the secretariat].
[m22:USA.GOV President Bush] on Friday {e7 ordered} a naval task force to the coast to {e8 support} the Africans. How many would land, [m35=m22 he] did not say. [m23:LBR.CVL Residents] had on Monday {e9 laid} 18 bodies in front of [m24:USA.GOV the American embassy], so that it might hurry.
In New York, [m25:UN Secretary-General Kofi Annan] {e10 pleaded} with [m26=m22 Washington] to come in with both feet. [m27:GIN.GOV Guinea], long accused of {e11 arming} [m32=m6 the insurgents], {e12 says} [m34=m27 it] has closed the border.
A second faction, [m28:MODEL.REB MODEL], {e13 advanced} on Buchanan, the last port in government hands. It is said to have friends in [m29:CIV.GOV Ivory Coast].
A truce {e14 signed} in Accra on June 17 held for six days.
[m30:LBR.REL Archbishop Michael Francis], who leads [m31:LBR.REL the Catholic church in Liberia], {e15 blamed} everyone with a gun.
e1 m6 > m1 ASSAULT denied 2003-07-25/day mode=heavy-weapons ctx=military again
e2 m6 > m1 ASSAULT denied 2003-07-25/day mode=heavy-weapons ctx=military,religion_ethnicity
e3 m6 > m15 REJECT actual 2003-07-25/none ctx=military
e4 m16 > m15 ACCUSE actual 2003-06-01/month mode=allege ctx=legal,human_rights bg
e5 m15 > m18 CONCEDE planned 2003-07-25/none ctx=executive,asylum
e6 m18 > m15 AID planned 2003-07-23/day ctx=peacekeeping
e7 m22 > m15 MOBILIZE actual 2003-07-25/day mode=weapons ctx=military,peacekeeping
e8 m22 > m18 AID planned 2003-07-25/day ctx=military,peacekeeping
e9 m23 > m24 PROTEST actual 2003-07-21/day mode=demo ctx=human_security
e10 m25 > m26 REQUEST requested 2003-07-25/none mode=assist ctx=peacekeeping
e11 m27 > m32 AID denied 2003-07-25/none ctx=military
e12 m27 > m15 REJECT actual 2003-07-25/none ctx=military
e13 m28 > m15 ASSAULT actual 2003-07-25/none ctx=military,territory
e14 m6 > m15 SUPPORT actual 2003-06-17/day ctx=military
e15 m30 > m6,m15 ACCUSE actual 2003-07-25/none mode=disapprove ctx=military
q1 m11 direct cue=said
q2 m20 direct cue=said
rel m6 controls m7
rel m14 leads m6
rel m19 leads m18
rel m20 leads m21
rel m30 leads m31

### BBC 2020-05-14 article
= [m27:BDI.GOV Burundi] {e1 throws out} [m1:WHO WHO team] days before vote
~date_line 14 May 2020
~share Share page | About sharing
~related Related Topics: Coronavirus pandemic
[m2:BDI.GOV Burundi] has {e2 told} [m28:WHO the country chief and three experts] of [m3:WHO the World Health Organization] to be gone by Friday.
A letter from [m4:BDI.GOV the foreign ministry], seen by the BBC, {e3 declares} the four "<<q1 persona non grata>>" without giving grounds. The body's director for Africa, [m5:WHO Matshidiso Moeti], said <<q2 [m6=m3 it] was seeking clarity>>.
The {e4 expulsion} comes six days ahead of a presidential election. Rallies have drawn tens of thousands. [m7=m2 The authorities], who admit to 27 cases of coronavirus, say that <<q3 God is looking after the country>>.
"<<q4 Those who count the sick are sent away, so that nobody counts>>," said [m8:BDI.OPP Agathon Rwasa], the leader and candidate of [m9:BDI.OPP the CNL]. [m10=m9 His party] {e5 says} more than 200 of [m31=m10 its people] have been {e6 detained} by [m29=m11 police] since the campaign began; [m11:BDI.COP police spokesman Pierre Nkurikiye] {e7 puts} that down to brawls.
Mr Rwasa faces [m12:BDI.PTY Evariste Ndayishimiye], a general who is secretary general of [m13:BDI.PTY the governing CNDD-FDD] and whom [m14:BDI.GOV President Pierre Nkurunziza] has {e8 chosen} as his heir.
There will hardly be foreign eyes. [m15=m2 Gitega] {e9 informed} [m16:EAC the East African Community] last week that its observers would first have to sit in quarantine for 14 days, which would end after polling. [m17:RWA.GOV Rwanda], currently in the chair of [m18=m16 the community], has not replied. The two neighbours have been at odds since 2015.
[m19:UN The UN Security Council] {e10 withdrew} a political office at the government's {e11 wish} last year, and in 2017 the country was first to {e12 leave} [m20:ICC the International Criminal Court].
[m21:FRA.GOV France] {e13 resumed} military teaching in the spring. [m22:CHN.GOV China], by contrast a friend at all times, {e14 sent} masks.
In the suburb of Kamenge on Wednesday, [m23:BDI.CVL Imbonerakure youths] {e15 beat up} [m24:BDI.OPP men with red CNL scarves].
[m25:BDI.REL Bishop Joachim Ntahondereye], president of [m26:BDI.REL the Catholic bishops' conference], {e16 begged} [m30:BDI.CVL voters] not to let themselves be used.
e1 m27 > m1 SANCTION actual 2020-05-14/none mode=expel ctx=health,diplomatic again
e2 m2 > m28 SANCTION actual 2020-05-14/none mode=expel ctx=health,diplomatic
e3 m4 > m28 SANCTION actual 2020-05-14/none mode=expel ctx=health,diplomatic again
e4 m2 > m28 SANCTION actual 2020-05-14/none mode=expel ctx=health,diplomatic again
e5 m10 > m11 ACCUSE actual 2020-05-14/none mode=allege ctx=election,repression
e6 m29 > m31 COERCE actual 2020-05-14/none mode=arrest ctx=election,repression said=m10
e7 m11 > m10 REJECT actual 2020-05-14/none ctx=election
e8 m14 > m12 SUPPORT actual 2020-05-14/none ctx=election bg
e9 m15 > m16 REJECT actual 2020-05-04/week ctx=election,health
e10 m19 > m2 RETREAT actual 2019-01-01/year mode=withdraw ctx=diplomatic bg
e11 m2 > m19 REQUEST requested 2019-01-01/year mode=withdraw ctx=diplomatic bg
e12 m2 > m20 SANCTION actual 2017-01-01/year mode=discontinue ctx=legal bg
e13 m21 > m2 COOPERATE actual 2020-03-01/none ctx=military
e14 m22 > m2 AID actual 2020-05-14/none ctx=health
e15 m23 > m24 ASSAULT actual 2020-05-13/day mode=beat ctx=election
e16 m25 > m30 REQUEST requested 2020-05-14/none mode=change ctx=election,religion_ethnicity
q1 m4 mixed cue=declares
q2 m5 indirect cue=said
q3 m7 indirect cue=say
q4 m8 direct cue=said
rel m8 leads m9
rel m12 leads m13
rel m17 leads m18
rel m25 leads m26

### Kyodo 2015-01-28 article
= [m1:JOR.GOV Jordan] {e1 ready} to swap bomber for pilot; [m2:JPN.GOV Tokyo] {e2 pleads} for journalist
~byline KYODO NEWS
~date_line Jan 28, 2015 - 23:58
[m3:@JOR AMMAN] - [m4:JOR.GOV The Jordanian government] said Wednesday [m5=m4 it] would {e3 release} [m6:ISIS.REB Sajida al-Rishawi], a woman on death row for a 2005 hotel bombing, if [m7:ISIS.REB the Islamic State group] let an air force officer go unharmed.
The statement, by [m8:JOR.GOV Information Minister Mohammad al-Momani], left out [m9:JPN.JRN Kenji Goto]. It is the Japanese freelancer, however, whose voice had read the {e4 ultimatum} of 24 hours in a clip the day before.
"<<q1 [m10=m9 I] have been told this is [m11=m9 my] last message>>," the voice said.
[m12:JPN.GOV Prime Minister Shinzo Abe], who is president of [m13:JPN.PTY the Liberal Democratic Party], called it despicable and {e5 asked} [m14:JOR.GOV King Abdullah] for help in a telephone call, [m15=m12 his] third in a week. [m16:JPN.GOV State Minister for Foreign Affairs Yasuhide Nakayama] {e6 has been negotiating} in Amman since Jan. 20.
[m17:JPN.CVL Junko Ishido], the captive's mother, {e7 implored} [m18=m12 the premier] at a news conference. [m38=m17 She] was not received, officials citing his schedule.
Another Japanese, [m19:JPN.CVL Haruna Yukawa], is believed to have been {e8 beheaded} last week, after a {e9 demand} for 200 million dollars, the very sum [m20=m12 Abe] had {e10 pledged} in [m21:@EGY Cairo] on Jan. 17 for [m34:? countries that fight the militants].
That {e11 pledge}, [m22:JPN.OPP Shii Kazuo] of [m23:JPN.OPP the Japanese Communist Party] said, {e12 was rash}. [m37=m22 Shii], who leads [m24=m23 the party], did not get an answer in the Diet.
In the pilot's home town of Karak, [m25:JOR.CVL kinsmen] {e13 marched} on Tuesday, shouting that the coalition was not their war. [m26:JOR.CVL Safi al-Kasasbeh], [m27=m28 the flier's] father, has {e14 called on} the king to bring home [m28:JOR.MIL Lt. Muath al-Kasasbeh] at any price.
[m29:USA.GOV The U.S. State Department] {e15 was cool}: no concessions to terrorists. [m35=m4 The kingdom] is part of [m30:? the U.S.-led coalition] and one of [m31=m29 Washington's] closest Arab allies.
[m32:TUR.GOV Turkey] {e16 has put} its Akcakale crossing at the negotiators' disposal. [m36=m7 The jihadists] hold [m33:@SYR the opposite side, Tal Abyad].
e1 m1 > m7 CONCEDE hypothetical 2015-01-28/day mode=release ctx=terrorism again
e2 m2 > m14 REQUEST requested 2015-01-28/none mode=assist ctx=terrorism,diplomatic again
e3 m5 > m7 CONCEDE hypothetical 2015-01-28/day mode=release ctx=terrorism
e4 m7 > m4 THREATEN threatened 2015-01-27/day mode=violence ctx=terrorism
e5 m12 > m14 REQUEST requested 2015-01-28/none mode=assist ctx=terrorism,diplomatic
e6 m16 > m4 CONSULT actual 2015-01-20/day ctx=terrorism,diplomatic
e7 m17 > m18 REQUEST requested 2015-01-28/none mode=assist ctx=terrorism
e8 m7 > m19 ASSAULT actual 2015-01-19/week ctx=terrorism
e9 m7 > m2 REQUEST requested 2015-01-19/none ctx=terrorism,economic
e10 m20 > m34 AGREE planned 2015-01-17/day ctx=economic,terrorism
e11 m20 > m34 AGREE planned 2015-01-17/day ctx=economic,terrorism again
e12 m22 > m20 ACCUSE actual 2015-01-28/none mode=disapprove ctx=terrorism,diplomatic
e13 m25 > m4 PROTEST actual 2015-01-27/day mode=demo ctx=military
e14 m26 > m14 REQUEST requested 2015-01-28/none mode=change ctx=terrorism
e15 m29 > m4 REJECT actual 2015-01-28/none ctx=terrorism
e16 m32 > m4 AID actual 2015-01-28/none ctx=terrorism,diplomatic
q1 m10 direct cue=said
rel m12 leads m13
rel m22 leads m24
rel m35 part_of m30
rel m35 ally_of m31
rel m36 controls m33

### Xinhua 2018-07-09 article
= [m1:ETH.GOV Ethiopia], [m2:ERI.GOV Eritrea] {e1 declare} end of war
~date_line 2018-07-09 23:10:42 | Editor: Li Xia
[m3:@ETH ADDIS ABABA], July 9 ([m4:#Xinhua Xinhua]) -- [m5:ETH.GOV Ethiopian Prime Minister Abiy Ahmed] and [m6:ERI.GOV Eritrean President Isaias Afwerki] on Monday {e2 put their signatures} to a joint declaration in [m7:@ERI Asmara] under which the state of war that has existed between [m8=m1+m2 the two] since 1998 is over.
Embassies will be {e3 reopened}, phone lines {e4 were} on Sunday, and an Ethiopian Airlines plane is to {e5 make} its first scheduled flight on July 18.
"<<q1 There is no longer a border between Ethiopia and Eritrea, because a bridge of love has destroyed it>>," [m9=m5 Abiy] said at a banquet. The 41-year-old, who chairs [m10:ETH.PTY the ruling coalition EPRDF], had been {e6 welcomed} at the airport on Sunday by [m11=m6 his host] with an embrace.
Last month [m12=m10 the coalition's] executive committee announced that [m13=m1 Addis Ababa] would {e7 fully accept} the ruling of 2002 which gave the town of Badme to the other side. [m14:TPLF.PTY The Tigray People's Liberation Front], one of its four parts, {e8 objected} to the way it was done. [m15:ETH.PTY Debretsion Gebremichael] leads [m16=m14 the front].
[m17:ETH.CVL Irob residents], whose land the line would cut in two, {e9 demonstrated} in Adigrat.
[m18:UN UN Secretary-General Antonio Guterres], who arrived in the Ethiopian capital for talks with [m19:AU the African Union], said <<q2 the reasons for the sanctions on [m20=m2 Asmara] would soon no longer exist>>. [m32=m5 Abiy] has {e10 asked} [m21=m18 him] to have them lifted.
[m22:DJI.GOV Djibouti], which says that [m33:ERI.MIL Eritrean troops] hold [m23:@DJI the Doumeira hill], {e11 reacted} with reserve. [m24:EGY.GOV Egypt], [m25:SOM.GOV Somalia] and [m26:ARE.GOV the United Arab Emirates] {e12 hailed} the step, and [m27:SAU.GOV Riyadh] {e13 invited} both leaders.
[m28:CHN.GOV China] "<<q3 warmly {e14 congratulates} the two countries>>," said [m29:CHN.GOV Foreign Ministry Spokesperson Hua Chunying].
[m30:ERI.GOV Eritrea's information minister, Yemane Gebremeskel], had on June 20 {e15 announced} a delegation, the first in two decades. It {e16 came} a week later.
Up to 100,000 people were killed in the conflict. [m36=m2 Eritrea] {e17 walked} out of [m31:IGAD the regional bloc IGAD] in 2007; [m34=m1 its neighbor] chairs [m35=m31 it] at present.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic,military again
e2 m5 > m6 SUPPORT actual 2018-07-09/day ctx=diplomatic,military
e3 m1 > m2 AGREE planned 2018-07-09/day ctx=diplomatic
e4 m1 > m2 COOPERATE actual 2018-07-08/day ctx=diplomatic
e5 m1 > m2 COOPERATE planned 2018-07-18/day ctx=economic,diplomatic
e6 m5 > m11 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic
e7 m13 > m2 CONCEDE planned 2018-06-01/month ctx=territory,legal
e8 m14 > m5 ACCUSE actual 2018-07-09/none mode=disapprove ctx=territory
e9 m17 > m5 PROTEST actual 2018-07-09/none mode=demo ctx=territory
e10 m32 > m21 REQUEST requested 2018-07-09/none mode=change ctx=diplomatic
e11 m22 > m2 REJECT actual 2018-07-09/none ctx=territory
e12 m24,m25,m26 > m1,m2 SUPPORT actual 2018-07-09/none ctx=diplomatic
e13 m27 > m5,m6 AGREE planned 2018-07-09/none ctx=diplomatic
e14 m28 > m1,m2 SUPPORT actual 2018-07-09/none ctx=diplomatic
e15 m30 > m1 AGREE planned 2018-06-20/day ctx=diplomatic
e17 m36 > m31 SANCTION actual 2007-01-01/year mode=discontinue ctx=diplomatic bg
e16 m30 > m1 CONSULT actual 2018-06-25/week mode=visit ctx=diplomatic
q1 m9 direct cue=said
q2 m18 indirect cue=said
q3 m29 mixed cue=said
rel m9 leads m10
rel m14 part_of m10
rel m15 leads m16
rel m33 controls m23
rel m34 leads m31
