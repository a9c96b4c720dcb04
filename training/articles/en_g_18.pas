### Reuters 2009-04-10 article
= [m1:MDA.GOV Moldova's Voronin] {e1 offers} recount, {e21 keeps} [m2:ROU.GOV Romanians] out
~byline By Dmitry Solovyov and Natalia Bejenari
~date_line Fri Apr 10, 2009 1:38pm EDT
[m3:@MDA CHISINAU] ([m4:#Reuters Reuters]) - Three days after [m5:MDA.CVL a crowd] {e2 ransacked} [m36:MDA.LEG parliament] and the presidential office, [m6:MDA.GOV Moldova's Communist leader] {e3 proposed} on Friday that every vote cast in last Sunday's election be counted again.
[m7=m6 President Vladimir Voronin] asked [m8:MDA.JUD the Constitutional Court] to order it "<<q1 so that trust may return>>". [m9=m6 He] heads [m10:MDA.PTY the Party of Communists], which was given 60 of 101 seats.
[m28:MDA.OPP The three opposition parties] {e4 would have none of it}. It is the voters' rolls that want checking, said [m11:MDA.OPP Vlad Filat], leader of [m12:MDA.OPP the Liberal Democrats], and not the ballots. [m13=m12 His followers] {e5 are due} back on the square on Sunday.
"<<q2 A recount of what [m37=m10 they] stuffed will give what [m38=m10 they] stuffed>>," [m14=m11 he] said.
[m15=m6 The president] {e20 holds} [m39:ROU.GOV Bucharest] to blame. On Wednesday [m29=m6 he] {e6 expelled} [m16:ROU.GOV its ambassador, Filip Teodorescu], and {e7 introduced} visas for citizens of the neighbouring state, a step [m17:ROU.GOV Romania's Traian Basescu] {e8 refuses} to copy. [m30=m17 Basescu] is to {e9 address} [m31:ROU.LEG lawmakers] on Tuesday.
[m32=m39 His country] {e10 rejected} "<<q3 a provocation>>" and said [m40=m32 it] had {e11 organised} nothing.
[m41:MDA.COP Police] have {e12 rounded up} [m33:MDA.CVL some 200 people]. [m19:AMNESTY Amnesty International] spoke to one who showed a back "like an aubergine". [m20:MDA.COP Interior Minister Gheorghe Papuc] {e13 denies} that anyone was {e14 beaten}.
[m21:RUS.LEG The Russian State Duma] in a statement {e15 took the side} of [m42=m6 Chisinau] and {e16 called on} [m43:EU the European Union] to do likewise. [m22:EU Javier Solana], the bloc's foreign policy chief, {e17 has dispatched} [m23:EU his envoy, Kalman Mizsei].
[m24:CZE.GOV Czech Prime Minister Mirek Topolanek], [m34=m24 whose country] has the presidency of [m25=m22 the union], may {e18 travel} later this month. [m35=m6 Moldova], Europe's poorest state, is part of [m26:CIS the Commonwealth of Independent States]; nine in ten people on the square were born after it joined.
[m27:MDA.JRN Natalia Morar], a journalist who sent out the first call by text message, is under {e19 house arrest}.
e1 m1 > m11 CONCEDE actual 2009-04-10/day ctx=election again
e21 m1 > m2 SANCTION actual 2009-04-08/day mode=restrict ctx=diplomatic,migration again
e2 m5 > m6 PROTEST actual 2009-04-07/day mode=riot ctx=election
e3 m6 > m28 CONCEDE actual 2009-04-10/day ctx=election
e4 m28 > m6 REJECT actual 2009-04-10/none mode=yield ctx=election
e5 m13 > m6 PROTEST planned 2009-04-12/day mode=demo ctx=election
e6 m29 > m16 SANCTION actual 2009-04-08/day mode=expel ctx=diplomatic
e20 m15 > m39 ACCUSE actual 2009-04-10/none mode=allege ctx=diplomatic
e7 m29 > m2 SANCTION actual 2009-04-08/day mode=restrict ctx=diplomatic,migration
e8 m17 > m15 REJECT actual 2009-04-10/none ctx=diplomatic,migration
e9 m30 > m31 CONSULT planned 2009-04-14/day ctx=diplomatic
e10 m32 > m15 REJECT actual 2009-04-10/none ctx=diplomatic
e11 m32 > m15 PROTEST denied 2009-04-07/none mode=riot ctx=diplomatic
e12 m41 > m33 COERCE actual 2009-04-10/none mode=arrest ctx=repression
e13 m20 > m19 REJECT actual 2009-04-10/none ctx=repression
e14 m20 > m33 ASSAULT denied 2009-04-10/none mode=beat ctx=repression
e15 m21 > m15 SUPPORT actual 2009-04-10/none ctx=diplomatic
e16 m21 > m43 REQUEST requested 2009-04-10/none mode=change ctx=diplomatic
e17 m22 > m15 CONSULT actual 2009-04-10/none mode=third-party ctx=diplomatic
e18 m24 > m15 CONSULT hypothetical 2009-04-01/month mode=visit ctx=diplomatic
e19 m15 > m27 COERCE actual 2009-04-10/none mode=arrest ctx=repression,rights_freedoms
q1 m7 mixed cue=asked
q2 m14 direct cue=said
q3 m32 mixed cue=rejected
rel m9 leads m10
rel m11 leads m12
rel m34 leads m25
rel m35 member_of m26

### BBC 2018-10-01 article
= Macedonia: [m1:MKD.GOV Zaev] to {e1 press on} with name deal after low turnout
~date_line 1 October 2018
~share Share this with Facebook Twitter Email
~related Macedonia and Greece: How they solved a 27-year name dispute
[m2:MKD.GOV Macedonia's prime minister] says [m26=m2 he] will {e2 put} the renaming of his country before [m3:MKD.LEG parliament], although just over a third of voters took part in Sunday's referendum on it.
[m4=m2 Zoran Zaev], who leads [m5:MKD.PTY the Social Democrats], needs two-thirds of the 120 deputies. If [m34=m4 he] cannot find them, [m27=m4 he] {e3 will call} an election, [m35=m4 he] told cheering aides.
More than 90% of those who voted said Yes to the agreement that [m6:MKD.GOV the government in Skopje] {e4 signed} in June with [m7:GRC.GOV Greece] on the shore of Lake Prespa. Under it the country would be North Macedonia, and [m8=m7 Athens] would {e5 drop} its veto on [m9:NATO Nato] and [m10:EU EU] entry.
"<<q1 There won't be a better agreement, nor a second chance for Nato>>," [m11=m4 Mr Zaev] said.
The president is on the other side. [m12:MKD.GOV Gjorge Ivanov] {e6 stayed home} on Sunday; in New York last week [m36=m12 he] had {e7 called} the deal "<<q2 historical suicide>>". [m13:MKD.OPP VMRO-DPMNE], the nationalist party which put [m37=m12 him] up for office, {e8 left} its members to choose, a boycott in all but name. [m14:MKD.OPP Hristijan Mickoski], its chairman, {e9 demands} an early vote.
Across the border, [m15:GRC.GOV Alexis Tsipras] {e10 rang} [m28=m4 his counterpart] to praise his "<<q3 determination and bravery>>". His coalition partner [m16:GRC.PTY Panos Kammenos], who heads [m17:GRC.PTY the Independent Greeks], {e11 threatens} to bring [m29=m15 him] down rather than ratify.
[m18:EU Johannes Hahn], commissioner for enlargement, {e12 welcomed} the outcome. [m19:NATO Jens Stoltenberg] said <<q4 [m20=m9 the alliance's] door was open>>. [m21:DEU.GOV Angela Merkel] and [m22:USA.GOV James Mattis] had {e13 been} in Skopje in the run-up to {e14 plead} with [m30:MKD.CVL voters] for a Yes.
[m23:RUS.GOV Russia's foreign ministry] {e15 dismissed} the result and {e16 said} [m31:EU Western politicians] had meddled. [m32=m23 Moscow] was itself {e17 accused} of that in July, when [m24=m7 Greece] {e18 sent home} [m33:RUS.GOV two of its diplomats].
Six Balkan states belong to the alliance; [m25:MNE.GOV Montenegro] was the latest to join, last year.
e1 m1 > m3 REQUEST planned 2018-10-01/none mode=change ctx=legislative,diplomatic again
e2 m26 > m3 REQUEST planned 2018-10-01/none mode=change ctx=legislative,diplomatic
e3 m27 > m3 THREATEN hypothetical 2018-10-01/none ctx=election
e4 m6 > m7 SUPPORT actual 2018-06-01/month ctx=diplomatic,territory bg
e5 m8 > m6 CONCEDE planned 2018-06-01/month ctx=diplomatic
e6 m12 > m2 REJECT actual 2018-09-30/day mode=boycott ctx=election
e7 m12 > m6 ACCUSE actual 2018-09-24/week mode=disapprove ctx=diplomatic
e8 m13 > m2 REJECT actual 2018-10-01/none mode=boycott ctx=election
e9 m14 > m2 REQUEST requested 2018-10-01/none mode=change ctx=election
e10 m15 > m28 CONSULT actual 2018-10-01/none mode=phone ctx=diplomatic
e11 m16 > m29 THREATEN threatened 2018-10-01/none mode=relations ctx=legislative,diplomatic
e12 m18 > m6 SUPPORT actual 2018-10-01/none ctx=diplomatic
e13 m21,m22 > m2 CONSULT actual 2018-09-01/month mode=visit ctx=diplomatic
e14 m21,m22 > m30 REQUEST requested 2018-09-01/month mode=change ctx=election
e15 m23 > m6 REJECT actual 2018-10-01/none ctx=election
e16 m23 > m31 ACCUSE actual 2018-10-01/none mode=allege ctx=election,diplomatic
e17 m24 > m32 ACCUSE actual 2018-07-01/month mode=allege ctx=diplomatic
e18 m24 > m33 SANCTION actual 2018-07-01/month mode=expel ctx=diplomatic
q1 m11 direct cue=said
q2 m12 mixed cue=called
q3 m15 mixed cue=praise
q4 m19 indirect cue=said
rel m4 leads m5
rel m14 leads m13
rel m16 leads m17
rel m25 member_of m20 from=2017

### Xinhua 2016-08-20 article
= [m1:ZMB.OPP Zambian opposition] {e1 takes} poll result to court, [m2:SADC SADC] mission {e2 sees} free vote
~date_line 2016-08-20 01:33:19
[m3:@ZMB LUSAKA], Aug. 19 ([m4:#Xinhua Xinhua]) -- [m5:ZMB.OPP The United Party for National Development], Zambia's main opposition, on Friday {e3 lodged} a petition with [m6:ZMB.JUD the Constitutional Court] against the re-election of [m7:ZMB.GOV President Edgar Lungu].
The filing means that [m8=m7 Lungu's] inauguration, set for Tuesday, will have to be {e4 put off}. The speaker of the National Assembly, [m9:ZMB.LEG Patrick Matibini], should run the country in the meantime, [m10:ZMB.JUD the party's lawyers] argued.
"<<q1 There is no vacancy to fill>>," [m11:ZMB.GOV Justice Minister Given Lubinda] {e5 retorted}. "<<q2 [m12=m7 The president] is in [m39=m7 his] office.>>"
[m13:ZMB.GOV The Electoral Commission of Zambia] on Monday gave [m14:ZMB.PTY the Patriotic Front] candidate 50.35 percent of the vote, a hair above what is needed to avoid a run-off, and [m15:ZMB.OPP Hakainde Hichilema] 47.63 percent. [m32=m15 Hichilema], who is the president of [m16=m5 the UPND], {e6 said} his votes had been stolen with the help of commissioners.
Celebrations were followed by unrest. In Southern Province, [m33:ZMB.OPP supporters of the loser] {e7 drove} [m34:ZMB.CVL some 400 villagers] from their homes and {e8 felled} trees across the road to [m17:@ZWE Zimbabwe]. [m18:ZMB.COP Police] {e9 took in} [m35:ZMB.OPP 150 people], [m19:ZMB.COP provincial commissioner Godwin Phiri] said. [m36=m35 They] were all {e10 freed} by Thursday, except nine.
The observer mission of [m20:SADC the Southern African Development Community], of which [m38:ZMB.GOV the copper producer] is a founding member, {e11 described} the poll as credible. [m21:MOZ.GOV Mozambican Foreign Minister Oldemiro Baloi], its head, {e12 asked} [m22=m5+m14 the parties] to stay within the law.
[m23:EU European observers], led by [m24:EU Cecile Kyenge], were less content: [m25:ZMB.JRN the state broadcaster] had {e13 kept} all others off the screen. [m26:ZMB.JRN The Post], a private daily critical of the government, was {e14 shut down} in June over taxes.
[m27:CHN.GOV Chinese President Xi Jinping], [m28:ZWE.GOV Zimbabwean President Robert Mugabe] and [m29:KEN.GOV Kenyan President Uhuru Kenyatta] have {e15 congratulated} the winner.
[m30:ZMB.REL The Council of Churches], chaired by [m31:ZMB.REL Rev. Alfred Kalembo], {e16 proposed} a prayer breakfast of the two contenders. [m37=m7+m15 One of them] has {e17 accepted}.
e1 m1 > m13 ACCUSE actual 2016-08-19/day ctx=election,legal again
e2 m2 > m13 SUPPORT actual 2016-08-19/none ctx=election again
e3 m5 > m13 ACCUSE actual 2016-08-19/day ctx=election,legal
e4 m7 > m5 CONCEDE hypothetical 2016-08-23/day ctx=election,executive
e5 m11 > m10 REJECT actual 2016-08-19/none ctx=executive,legal
e6 m32 > m13 ACCUSE actual 2016-08-19/none mode=allege ctx=election
e7 m33 > m34 ASSAULT actual 2016-08-19/none ctx=election
e8 m33 > m7 PROTEST actual 2016-08-19/none mode=obstruct ctx=election
e9 m18 > m35 COERCE actual 2016-08-19/none mode=arrest ctx=election
e10 m18 > m36 RETREAT actual 2016-08-18/none mode=release ctx=election
e11 m20 > m13 SUPPORT actual 2016-08-19/none ctx=election
e12 m21 > m22 REQUEST requested 2016-08-19/none mode=yield ctx=election
e13 m23 > m25 ACCUSE actual 2016-08-19/none mode=disapprove ctx=election,rights_freedoms
e14 m7 > m26 COERCE actual 2016-06-01/month mode=censor ctx=rights_freedoms,economic bg
e15 m27,m28,m29 > m7 SUPPORT actual 2016-08-19/none ctx=election,diplomatic
e16 m30 > m7,m32 REQUEST requested 2016-08-19/none mode=meet ctx=religion_ethnicity
e17 m37 > m30 AGREE planned 2016-08-19/none ctx=religion_ethnicity
q1 m11 direct cue=retorted
q2 m11 direct cue=retorted
rel m32 leads m16
rel m38 member_of m20
rel m24 leads m23
rel m31 leads m30

### Press TV 2019-07-07 article
= [m1:GIB.GOV Gibraltar] {e1 'piracy'} must not go unanswered: [m2:IRN.LEG Iranian MPs]
~date_line Sunday, 07 July 2019 9:14 AM
~share Follow Press TV on Telegram
[m3:IRN.LEG Lawmakers in Tehran] have {e2 called} on [m4:IRN.GOV the Islamic Republic's government] to seize a British tanker if [m31:GBR.GOV London] fails to {e3 let go} of the supertanker Grace 1, which [m5:GBR.MIL Royal Marines] {e4 boarded} off Gibraltar before dawn on Thursday.
The proposal was read out on Sunday by [m6:IRN.LEG Heshmatollah Falahatpisheh], who until recently chaired [m7:IRN.LEG the parliament's National Security and Foreign Policy Committee]. It follows [m8:IRN.MIL Major General Mohsen Rezaei], secretary of [m9:IRN.GOV the Expediency Council], who {e5 wrote} on Twitter that a like-for-like act was "<<q1 a duty>>".
"<<q2 [m10=m4 We] are not a people who begin. But the bully gets [m11=m4 our] answer without hesitation>>," [m12=m8 the former Guards commander] added.
[m13:IRN.GOV The Foreign Ministry] {e6 called in} [m14:GBR.GOV British Ambassador Rob Macaire] twice last week. [m15=m13 It] {e7 dismissed} the claim that the two million barrels were bound for [m16:@SYR Baniyas], whose refinery is under sanctions of [m17:EU the European Union]. "<<q3 Since when does a bloc impose its embargo on those who are not in it?>>" asked spokesman [m18:IRN.GOV Abbas Mousavi].
[m19:GIB.GOV Chief Minister Fabian Picardo] {e8 said} on Friday [m20=m19 he] had acted of [m21=m19 his] own accord. [m22:ESP.GOV Spain's Josep Borrell], by contrast, let out that the detention came at the {e9 request} of [m23:USA.GOV the United States]; [m32=m22 Madrid] {e10 lodged} a complaint since [m36=m22 it] does not recognize British waters around the Rock.
On the same Sunday [m24:IRN.GOV Deputy Foreign Minister Abbas Araqchi] {e11 announced} that [m37=m4 Iran] would enrich uranium above the 3.67-percent cap of the 2015 deal within hours. [m25:FRA.GOV Emmanuel Macron] had {e12 phoned} [m26:IRN.GOV President Hassan Rouhani] for over an hour the night before; the two {e13 agreed} to look for terms of talks by July 15.
[m27:IRN.MIL Major General Hossein Salami], who commands [m28:IRGC.MIL the Islamic Revolution Guards Corps], was not heard from. [m35:IRGC.MIL The naval wing of the Corps] held drills in the strait last week.
Hormuz is the passage of a fifth of the world's oil. [m29:OMN.GOV Oman], a member of [m30:GCC the Persian Gulf Cooperation Council] and often a go-between, {e14 advised} patience to all. [m34:GIB.JUD The Gibraltar Supreme Court] has {e15 extended} the arrest by 14 days.
e1 m1 > m4 COERCE actual 2019-07-04/day mode=seize ctx=economic,diplomatic again
e2 m3 > m4 REQUEST requested 2019-07-07/none mode=change ctx=diplomatic,military
e3 m31 > m4 CONCEDE hypothetical 2019-07-07/none mode=release ctx=diplomatic
e4 m5 > m4 COERCE actual 2019-07-04/day mode=seize ctx=economic,diplomatic
e5 m8 > m31 THREATEN threatened 2019-07-07/none ctx=military,diplomatic
e6 m13 > m14 ACCUSE actual 2019-07-01/week mode=disapprove ctx=diplomatic
e7 m15 > m31 REJECT actual 2019-07-07/none ctx=economic,diplomatic
e8 m19 > m22 REJECT actual 2019-07-05/day ctx=diplomatic
e9 m23 > m1 REQUEST requested 2019-07-04/none mode=assist ctx=economic,diplomatic said=m22
e10 m32 > m31 ACCUSE actual 2019-07-07/none mode=disapprove ctx=territory,diplomatic
e11 m24 > m25 REJECT planned 2019-07-07/day ctx=cbrn
e12 m25 > m26 CONSULT actual 2019-07-06/day mode=phone ctx=diplomatic,cbrn
e13 m25 > m26 AGREE planned 2019-07-06/day ctx=diplomatic,cbrn
e14 m29 > m4,m31 REQUEST requested 2019-07-07/none mode=yield ctx=diplomatic
e15 m34 > m4 COERCE actual 2019-07-07/none mode=seize ctx=legal again
q1 m8 mixed cue=wrote
q2 m12 direct cue=added
q3 m18 direct cue=asked
rel m8 leads m9
rel m27 leads m28
rel m35 part_of m28
rel m29 member_of m30
