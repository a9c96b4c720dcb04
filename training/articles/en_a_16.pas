### Rudaw 2019-10-16 article
= [m1:SDF.REB SDF] {e21 lets} [m2:SYR.MIL Damascus] into Manbij as [m3:USA.GOV Trump] turns on [m4:TUR.GOV Erdogan]
~byline Karwan Faidhi-Drimmer
~date_line 16-10-2019
[m5:@IRQ ERBIL], Kurdistan Region – [m6:SYR.MIL Syrian government troops] {e1 drove} into the town of [m7:@SYR Manbij] on Tuesday, hours after [m8:USA.MIL the last Americans] {e2 had left} their base there, under a deal that [m9:SDF.REB the Kurdish-led Syrian Democratic Forces (SDF)] {e3 struck} with Damascus on Sunday.
"<<q1 If [m10=m9 we] have to choose between compromises and genocide, [m11=m9 we] will surely choose life>>," [m12:SDF.REB General Mazloum Abdi], the SDF commander-in-chief, wrote.
[m58=m9 The force], of which [m13:YPG.REB the YPG] forms the core, controlled [m14:@SYR nearly a third of Syria] until last Wednesday, when [m15:TUR.MIL the Turkish army] and [m16:SNA.REB its Syrian auxiliaries, the so-called National Army], {e4 attacked} along the border between [m17:@SYR Tal Abyad] and [m18:@SYR Sari Kani]. [m19:TUR.GOV Turkey] regards the YPG as a branch of [m20:PKK.REB the PKK]. [m46=m13 The YPG] {e5 denies} being one, though [m53=m13 it] makes no secret of whose portraits hang on its walls.
[m21=m3 President Donald Trump], whose order of October 6 to move aside was read in Ankara as a green light, {e6 imposed} sanctions on [m22:TUR.GOV three Turkish ministers] on Monday and {e7 telephoned} [m23=m4 President Recep Tayyip Erdogan] to {e8 demand} an immediate ceasefire. [m24:USA.GOV Vice President Mike Pence] {e9 flies} to Ankara today.
"<<q2 [m54=m3 They] say: declare a ceasefire. [m25=m4 We] {e10 will never declare} a ceasefire>>," [m26=m4 Erdogan] told reporters on his plane from [m27:@AZE Baku], where [m47=m4 he] had {e11 attended} a summit of [m28:TURKICSTATES the Turkic Council]. His guests there, [m55=m4 he] added, had all stood behind [m56=m4 him]. [m29:HUN.GOV Hungary], an observer in the council, {e12 had held up} [m48:EU an EU] statement against the offensive for a day.
[m30:RUS.GOV Moscow], [m52:SYR.GOV the Syrian government's] protector, has put its [m31:RUS.MIL military police] between the two armies west of Manbij. [m32:RUS.GOV Presidential envoy Alexander Lavrentyev] {e13 called} the Turkish operation "<<q3 unacceptable>>" and denied that [m33=m30 Russia] {e14 had agreed} to it in advance.
[m34:DEU.GOV Germany], [m35:FRA.GOV France] and [m36:SWE.GOV Sweden] {e15 have halted} arms exports to [m49=m19 Turkey], their fellow member of [m37:NATO NATO] in the first two cases; Sweden is not in it. [m38:ARABLEAGUE The Arab League], which {e16 suspended} [m50=m52 Syria] in 2011, {e17 condemned} what [m57=m38 it] called an invasion on Saturday.
In Qamishlo, [m39:SYR.CVL relatives] buried [m40:SYR.PTY Hevrin Khalaf], secretary general of the Future Syria Party, {e18 dragged} from her car and shot on Saturday by men of [m41:AHRARALSHARQIYA.REB Ahrar al-Sharqiya], one of the factions in Ankara's pay. [m51=m16 A spokesman for the National Army] said <<q4 the incident {e19 would be investigated}>>.
[m43:KRG.GOV The Kurdistan Regional Government] expects 50,000 refugees. Its prime minister, [m44:KRG.GOV Masrour Barzani], {e20 asked} [m45:UN the United Nations] on Tuesday for tents before the rain.
e1 m6 > m15 MOBILIZE actual 2019-10-15/day mode=troops ctx=military,territory
e2 m8 > m9 RETREAT actual 2019-10-15/day ctx=military
e3 m9 > m6 COOPERATE actual 2019-10-13/day ctx=military,territory
e4 m15,m16 > m9 ASSAULT actual 2019-10-09/day ctx=military,territory
e5 m46 > m19 REJECT actual 2019-10-16/none ctx=terrorism bg
e6 m21 > m22 SANCTION actual 2019-10-14/day mode=restrict ctx=economic,military
e7 m21 > m23 CONSULT actual 2019-10-14/day mode=phone ctx=diplomatic,military
e8 m21 > m23 REQUEST requested 2019-10-14/day mode=yield ctx=military
e9 m24 > m4 AGREE planned 2019-10-16/day ctx=diplomatic,military
e10 m25 > m21 REJECT actual 2019-10-16/none mode=yield ctx=military
e11 m47 > m28 CONSULT actual 2019-10-16/none mode=multilateral ctx=diplomatic
e12 m29 > m48 REJECT actual 2019-10-16/none ctx=diplomatic
e13 m32 > m19 ACCUSE actual 2019-10-16/none mode=disapprove ctx=military
e14 m33 > m19 AGREE denied 2019-10-16/none ctx=military
e15 m34,m35,m36 > m49 SANCTION actual 2019-10-16/none mode=discontinue ctx=military
e16 m38 > m50 SANCTION actual 2011-01-01/year mode=discontinue ctx=diplomatic bg
e17 m38 > m19 ACCUSE actual 2019-10-12/day mode=disapprove ctx=military,territory
e18 m41 > m40 ASSAULT actual 2019-10-12/day mode=targeted ctx=military
e19 m51 > m41 ACCUSE planned 2019-10-16/none mode=investigate ctx=legal 
e20 m44 > m45 REQUEST requested 2019-10-15/day mode=assist ctx=migration
e21 m1 > m2 COOPERATE actual 2019-10-13/day ctx=military again
q1 m12 direct cue=wrote
q2 m26 direct cue=told
q3 m32 mixed cue=called
q4 m51 indirect cue=said
rel m12 leads m9
rel m13 part_of m58
rel m58 controls m14 to=2019-10-09
rel m30 ally_of m52
rel m34 member_of m37
rel m35 member_of m37
rel m49 member_of m37
rel m41 part_of m16
rel m16 ally_of m15

### Solomon Star 2022-04-21 article
= Pact with [m1:CHN.GOV China] {e1 signed}, [m2:SLB.GOV Sogavare] tells House
~byline By EDDIE OSIFAKA in Honiara
~date_line 21 April 2022
[m3:SLB.GOV PRIME Minister Manasseh Sogavare] confirmed in [m4:SLB.LEG Parliament] yesterday that the security agreement with [m5:CHN.GOV Beijing] had been {e2 signed} "<<q1 a few days ago>>" by the two foreign ministers. The text would be made public, [m43=m3 he] said, when both sides were ready.
His announcement came two days before [m6:USA.GOV a U.S. delegation] led by [m7:USA.GOV Kurt Campbell], the White House coordinator for the region, is to {e3 arrive} in [m8:@SLB Honiara].
"<<q2 [m9=m3 I] ask [m10:? our neighbours] to respect the sovereign interests of this country. There will be no military base, as some have chosen to believe>>," [m11=m3 Sogavare] told the House.
[m12:SLB.OPP Opposition Leader Matthew Wale] did not believe [m44=m3 him]. [m13=m12 He] {e4 called on} [m14=m3 the Prime Minister] to table the document at once, and revealed that [m34=m12 he] had {e5 warned} [m15:AUS.GOV the Australian High Commissioner] of it as long ago as last August. [m45=m15 Canberra's] answer, [m46=m12 he] claimed, had been a smile.
According to a draft that was leaked in March, [m16:SLB.GOV Solomon Islands] {e6 may request} [m17:CHN.COP Chinese police] and [m18:CHN.MIL military personnel] to restore order. [m47=m16 The country] has no army. When [m19:SLB.CVL rioters] {e7 burnt} down Chinatown last November and tried to {e8 storm} the Prime Minister's residence, [m20:AUS.COP Australian officers] were {e18 flown in} within a day under a treaty of 2017; [m21:PNG.GOV Papua New Guinea], [m22:FJI.GOV Fiji] and [m23:NZL.GOV New Zealand] {e9 sent} men as well.
[m24:SLB.GOV Malaita Premier Daniel Suidani], whose province has {e10 refused} all Chinese projects since 2019, said yesterday [m35=m24 he] {e11 would ask} the courts to stop the treaty. In that year [m25=m3 Sogavare's] government {e12 broke} with [m36:TWN.GOV Taiwan] after 36 years.
[m52:AUS.GOV Australia] is in an election campaign. [m26:AUS.OPP Labor's foreign affairs spokeswoman, Penny Wong], {e13 called} the pact the worst failure of Australian foreign policy in the Pacific since 1945; [m27:AUS.GOV Prime Minister Scott Morrison], who heads [m28:AUS.PTY the Liberal Party], {e14 hit back} that [m37=m26 she] was reading from [m48=m5 Beijing's] script. [m29:AUS.GOV His minister for the Pacific, Zed Seselja], had {e15 flown} to Honiara last week to plead in person. [m49=m29 He] went home with a carved bowl.
[m30:CHN.GOV Foreign Ministry spokesman Wang Wenbin] said cooperation was "<<q3 open, transparent and not directed at any third party>>". [m31:FSM.GOV President David Panuelo] of Micronesia had {e16 written} to [m38=m3 Sogavare] in March, {e17 begging} [m50=m3 him] not to turn the islands into a battlefield. [m41:FSM.GOV Micronesia], unlike [m51=m16 Solomon Islands], is bound to [m42:USA.GOV the United States] by a compact of free association.
[m40:PIF The Pacific Islands Forum], at present chaired by [m39:FJI.GOV Fiji], has not put the matter on its agenda. Its secretary general, [m32:PIF Henry Puna], hopes for "<<q4 a family talk>>" in Suva in July.
Two church leaders of [m33:SLB.REL the Solomon Islands Christian Association] prayed for both sides of the House.
e1 m2 > m1 SUPPORT actual 2022-04-21/none ctx=diplomatic,military again
e2 m3 > m5 SUPPORT actual 2022-04-21/none ctx=diplomatic,military
e3 m6 > m3 AGREE planned 2022-04-22/day ctx=diplomatic
e4 m13 > m14 REQUEST requested 2022-04-21/none mode=change ctx=diplomatic,legislative
e5 m34 > m15 REQUEST requested 2021-08-01/month mode=assist ctx=diplomatic bg
e6 m16 > m17,m18 REQUEST hypothetical 2022-03-01/month mode=assist ctx=military,repression
e7 m19 > m3 PROTEST actual 2021-11-01/month mode=riot ctx=executive bg
e8 m19 > m3 PROTEST actual 2021-11-01/month mode=riot ctx=executive bg again
e9 m21,m22,m23 > m16 AID actual 2021-11-01/month ctx=repression,peacekeeping bg
e10 m24 > m5 REJECT actual 2022-04-21/none mode=assist ctx=economic bg
e11 m35 > m3 ACCUSE planned 2022-04-20/day ctx=legal
e12 m25 > m36 SANCTION actual 2019-01-01/year mode=discontinue ctx=diplomatic bg
e13 m26 > m27 ACCUSE actual 2022-04-21/none mode=disapprove ctx=diplomatic,election
e14 m27 > m37 ACCUSE actual 2022-04-21/none mode=allege ctx=election
e15 m29 > m3 CONSULT actual 2022-04-11/week mode=visit ctx=diplomatic
e16 m31 > m38 REQUEST requested 2022-03-01/month mode=change ctx=diplomatic bg again
e17 m31 > m38 REQUEST requested 2022-03-01/month mode=change ctx=diplomatic bg
e18 m20 > m16 AID actual 2021-11-01/month ctx=repression,peacekeeping bg
q1 m3 mixed cue=confirmed
q2 m11 direct cue=told
q3 m30 mixed cue=said
q4 m32 mixed cue=hopes
rel m27 leads m28
rel m39 leads m40
rel m32 leads m40
rel m41 ally_of m42

### PANA 2012-04-17 article
= [m1:ECOWAS ECOWAS] {e1 hardens} tone on [m2:GNB.REB Bissau junta]; [m3:AGO.GOV Luanda's] soldiers in the middle
[m4:@GNB Bissau] (PANA) - [m5:GNB.REB The self-styled Military Command] that {e2 arrested} [m6:GNB.GOV Guinea-Bissau's Prime Minister Carlos Gomes Junior] on Thursday night has {e3 agreed} with [m7:GNB.OPP a group of opposition parties] to set up a transitional council, its spokesman, [m8:GNB.REB Lieutenant Colonel Daba Na Walna], said Monday.
[m9=m6 The premier] had been about to win the second round of the presidential election, due on 29 April, against [m10:GNB.OPP Kumba Yala]. [m37=m10 Yala], a former president and the leader of [m11:GNB.OPP the Social Renewal Party], {e4 was boycotting} it. [m38=m10 He] {e5 denied} on Friday that [m44=m10 he] had anything to do with the coup.
In a statement the soldiers {e6 accused} [m12=m9 Gomes] of a secret pact with [m13:AGO.GOV Angola] to crush [m45:GNB.MIL the army]. "<<q1 [m14=m5 We] do not want power. [m15=m5 We] want the foreigners to leave>>," [m41=m8 Na Walna] told reporters.
The foreigners are [m16:AGO.MIL the 200 men of the Angolan mission, Missang], which has been training the army since March 2011. [m17:AGO.GOV Angolan Foreign Minister Georges Chikoti] had said three days before the putsch that <<q2 [m18=m16 they] {e8 would be withdrawn}>>; not one has gone yet. [m19:ECOWAS ECOWAS Commission President Kadre Desire Ouedraogo] {e9 announced} on Monday that [m46=m1 the bloc] would send 600 men to take over.
[m49:ECOWAS A delegation of the community], led by Guinean minister [m20:GIN.GOV Alpha Ibrahima Keita], {e10 met} [m21:GNB.REB the chief of staff, General Antonio Indjai], on the same day. Is [m47=m21 he] the head of [m48=m5 the junta] or its prisoner? His own officers give both versions.
[m42=m1 The community's] chairman, [m22:CIV.GOV President Alassane Ouattara], {e11 threatened} "<<q3 targeted sanctions>>" if the prisoners were not let go. [m23:PRT.GOV Portugal], the former colonial power, has {e12 sent} two frigates and a plane in case its citizens have to be brought out. [m24:CPLP The Community of Portuguese Language Countries], eight states presided over by [m43=m13 Angola], {e13 demanded} on Saturday a force under a mandate of [m25:UN the United Nations].
"<<q4 The Portuguese ships are welcome to fish>>," [m26=m8 the spokesman] answered.
[m39:AU The African Union] on Tuesday {e14 suspended} [m40:GNB.GOV the country]. [m27:AU Jean Ping], who chairs its commission, called the recurrence of coups there "a disgrace". [m28:WORLDBANK The World Bank] and [m29:AFDB the African Development Bank] {e15 stopped} their programmes. [m30:EU The European Union] had {e16 frozen} most of its aid in 2011 after [m31=m21 Indjai], who led an earlier mutiny, was named to his post.
On Sunday [m32:GNB.CVL a march of young people] in Bissau was {e18 broken up} by [m33=m5 soldiers] with rifle butts. [m34:GNB.LAB The National Union of Workers] of [m35:GNB.LAB Estevao Gomes Co] {e19 asked} [m36=m34 its] members to stay at home until the government is back.
Cashew, the only crop that earns anything, is due to be harvested this month.
e1 m1 > m2 THREATEN threatened 2012-04-17/none mode=restrict ctx=pro_democracy again
e2 m5 > m6 COERCE actual 2012-04-12/day mode=arrest ctx=military,pro_autocracy
e3 m5 > m7 AGREE planned 2012-04-16/day ctx=political_institutions
e4 m37 > m6 REJECT actual 2012-04-17/none mode=boycott ctx=election bg
e5 m38 > m6 REJECT actual 2012-04-13/day ctx=military
e6 m5 > m12 ACCUSE actual 2012-04-17/none mode=allege ctx=military
e8 m17 > m5 CONCEDE planned 2012-04-09/day ctx=military bg
e9 m19 > m5 AGREE planned 2012-04-16/day ctx=military,peacekeeping
e10 m49 > m21 CONSULT actual 2012-04-16/day mode=visit ctx=diplomatic
e11 m22 > m5 THREATEN threatened 2012-04-17/none mode=restrict ctx=pro_democracy
e12 m23 > m5 MOBILIZE actual 2012-04-17/none mode=troops ctx=military
e13 m24 > m25 REQUEST requested 2012-04-14/day mode=assist ctx=peacekeeping
e14 m39 > m40 SANCTION actual 2012-04-17/day mode=discontinue ctx=pro_democracy,diplomatic
e15 m28,m29 > m40 SANCTION actual 2012-04-17/none mode=discontinue ctx=economic
e16 m30 > m40 SANCTION actual 2011-01-01/year mode=discontinue ctx=economic bg
e18 m33 > m32 ASSAULT actual 2012-04-15/day mode=beat ctx=repression
e19 m34 > m5 PROTEST planned 2012-04-17/none mode=strike ctx=pro_democracy
q1 m41 direct cue=told
q2 m17 indirect cue=said
q3 m22 mixed cue=threatened
q4 m26 direct cue=answered
rel m37 leads m11
rel m20 leads m49
rel m8 member_of m5
rel m22 leads m42
rel m43 leads m24
rel m27 leads m39
rel m35 leads m34
