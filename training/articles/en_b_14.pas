### Solomon Star 2021-11-26 article
= [m1:SLB.CVL Crowd] {e1 torches} Chinatown for second day, [m2:AUS.GOV Canberra] {e2 sends} [m54:AUS.COP police]
~byline BY EDDIE OSIFERA
~date_line November 26, 2021
HONIARA: The curfew did not hold. By noon yesterday Chinatown was burning again, from the Mokolo building to the bridge, and at Ranadi [m3:SLB.CVL people] were {e3 walking off} with bags of rice under the eyes of [m4:SLB.COP the police], who had run out of gas.
It started on Wednesday as a petition. About a thousand [m5:SLB.CVL men, most of them from Malaita], {e4 marched} to Parliament to hear [m6:SLB.GOV Prime Minister Manasseh Sogavare], who did not come out. [m40=m5 They] then {e5 set fire} to a leaf hut beside the chamber, and to the Kukum police post.
[m7=m6 Mr Sogavare], in an address last evening, {e6 announced} a lockdown of the city until this morning. "<<q1 Our nation witnessed another sad and unfortunate event aimed at bringing a democratically elected government down. [m8=m6 I] {e7 will not} bow>>," [m9=m6 he] said.
[m47=m6 The Prime Minister] also confirmed that [m10=m6 he] had {e8 asked} [m11=m2 Australia] for help under the treaty of 2017. [m12:AUS.GOV Prime Minister Scott Morrison] said in Canberra that 23 [m13:AUS.COP Federal Police officers] {e9 would leave} at once, and up to 50 more plus 43 soldiers today. "<<q2 It is not our intention in any way to intervene in the internal affairs of [m14:@SLB the Solomon Islands]>>," [m15=m12 Mr Morrison] said.
[m16:SLB.OPP Leader of the Opposition Matthew Wale] {e10 called on} [m41=m6 the PM] to resign. {e40 So did} [m17:SLB.GOV two of his own backbenchers], by text message, though one of [m18=m17 them] later {e11 took it back}.
[m19:SLB.GOV Malaita Premier Daniel Suidani] said from Auki that [m48=m19 he] had told nobody to go. "<<q3 [m20=m6 He] has been told many times. [m21=m6 He] thinks that Malaita is a foreign country>>," [m22=m19 Mr Suidani] said on the phone.
Relations between [m49:@SLB the province] and the capital have been bad since September 2019, when [m23=m6 the Sogavare Government] {e12 cut} ties with [m24:TWN.GOV Taipei] and {e13 recognised} [m25:CHN.GOV Beijing]. [m42=m19 Auki] has {e14 refused} Chinese money ever since, {e41 banned} [m70:CHN.BUS a Chinese telecom firm], and taken [m26:USA.GOV American] {e15 aid}, some 25 million US dollars of it. In May [m43=m19 Mr Suidani] {e16 was treated} in Taiwan for [m50=m19 his] head; [m44=m6 Honiara] {e17 protested} to [m27=m24 the Taiwanese].
[m46=m19 The Premier] has twice survived motions of no confidence. [m45:SLB.GOV The Finance Minister of the province] {e18 withdrew} the last one in October after [m28:SLB.CVL Malaita for Democracy], a group of [m51=m19 Mr Suidani's] followers led by [m29:SLB.CVL Knoxly Atu], {e21 blocked} the airfield.
[m30:CHN.GOV A spokesman for the Chinese embassy] {e19 expressed grave concern} and {e42 asked} for the protection of [m31:CHN.CVL its citizens]. [m52=m31 They] slept in the compound of the Red Cross.
[m32:SLB.REL The Church of Melanesia], through [m33:SLB.REL Archbishop Leonard Dawea], {e20 appealed} to parents to call their boys home. In 2003, [m34:SLB.REL seven Melanesian Brothers] who went to look for a friend on the Weather Coast did not come home, as [m53=m33 the archbishop] reminded those who listened.
Bread was to be had at one bakery last night. It took cash only.
e1 m1 > m25 PROTEST actual 2021-11-25/day mode=riot ctx=diplomatic again
e2 m2 > m6 AGREE planned 2021-11-25/day ctx=peacekeeping again
e3 m3 > m25 PROTEST actual 2021-11-25/day mode=riot ctx=diplomatic
e4 m5 > m6 PROTEST actual 2021-11-24/day mode=demo
e5 m40 > m6 PROTEST actual 2021-11-24/day mode=riot
e6 m7 > m3 COERCE actual 2021-11-25/day mode=curfew ctx=repression
e7 m8 > m5 REJECT actual 2021-11-25/day mode=yield ctx=executive
e8 m10 > m11 REQUEST requested 2021-11-26/none mode=assist ctx=diplomatic
e9 m12 > m6 AGREE planned 2021-11-25/day ctx=peacekeeping
e10 m16 > m41 REQUEST requested 2021-11-26/none mode=yield ctx=executive
e11 m18 > m6 CONCEDE actual 2021-11-26/none ctx=executive
e12 m23 > m24 SANCTION actual 2019-09-01/month mode=discontinue ctx=diplomatic bg
e13 m23 > m25 SUPPORT actual 2019-09-01/month ctx=diplomatic bg
e14 m42 > m25 REJECT actual 2021-11-26/none mode=assist ctx=economic bg
e15 m26 > m42 AID actual 2021-11-26/none ctx=economic bg
e16 m24 > m43 AID actual 2021-05-01/month ctx=health bg
e17 m44 > m27 ACCUSE actual 2021-05-01/month mode=disapprove ctx=diplomatic bg
e18 m45 > m46 CONCEDE actual 2021-10-01/month ctx=political_institutions bg
e21 m28 > m45 PROTEST actual 2021-10-01/month mode=obstruct ctx=political_institutions bg
e19 m30 > m6 ACCUSE actual 2021-11-26/none mode=disapprove ctx=diplomatic
e20 m33 > m3 REQUEST requested 2021-11-26/none mode=yield ctx=religion_ethnicity
e40 m17 > m41 REQUEST requested 2021-11-26/none mode=yield ctx=executive
e41 m42 > m70 COERCE actual 2021-11-26/none mode=restrict ctx=technology bg
e42 m30 > m6 REQUEST requested 2021-11-26/none mode=assist ctx=diplomatic
q1 m9 direct cue=said
q2 m15 direct cue=said
q3 m22 direct cue=said
rel m23 recognises m25 from=2019-09
rel m29 leads m28
rel m33 leads m32

### Otago Daily Times 2022-03-03 article
= Grounds cleared, slide in ashes
~byline By Marguerite Tuhoro, Parliamentary reporter
~date_line 3 March 2022
The children's slide went last. [m1:NZL.CVL Protesters] {e1 set} it alight at 4.20pm yesterday as [m2:NZL.COP a line of police with shields] came up the lawn of Parliament, step by step, to a sound system that was still playing reggae.
It was the end, on its 23rd day, of the occupation that began when [m3:NZL.CVL a convoy against vaccine mandates] {e2 rolled} into Wellington on February 8.
[m4:NZL.COP Police] {e3 moved in} at dawn and by nightfall had {e4 arrested} 87 people. [m5=m4 They] {e5 used pepper spray}, a water hose and sponge rounds. Forty [m6:NZL.COP officers] were hurt; [m7:NZL.CVL some in the crowd] {e6 threw} paving bricks and propane bottles.
"<<q1 A small but very violent element was there for the fight>>," [m8:NZL.COP Commissioner Andrew Coster] said. "<<q2 [m9=m4 We] had tried talking. [m10=m4 We] tried for three weeks>>."
[m11:NZL.GOV Prime Minister Jacinda Ardern], who had watched from [m45=m11 her] ninth floor office, was angry in a way seldom seen. "<<q3 [m12=m1 They] {e7 attacked} [m13=m4 our police]. [m14=m1 They] attacked [m15:NZL.JRN our media]. [m16=m11 I] {e8 will not} let [m17=m1 them] define us>>," [m43=m11 she] told reporters.
[m40=m11 The Prime Minister] {e9 defended} [m46=m11 her] refusal to meet anyone from the camp. [m18:NZL.LEG Speaker Trevor Mallard], too, was unrepentant about the sprinklers and Barry Manilow records that [m47=m18 he] {e10 had turned on} [m48=m1 the campers] in the first week. [m19:NZL.OPP Act leader David Seymour], who did {e11 speak} with two of the organisers on February 16, {e12 said} it was [m49=m18 Mr Mallard's] antics that had hardened [m50=m1 them]. [m20:NZL.OPP National Party leader Christopher Luxon] {e40 wants} an independent review.
Only [m21:NZL.OPP Winston Peters] ever walked in. It is not true, his office says, that [m44=m21 the leader] of [m22:NZL.OPP New Zealand First], which has been out of Parliament since the 2020 election, was {e13 served} a trespass notice for it.
Who were [m51=m1 they]? [m23:NZL.CVL Voices for Freedom], [m24:NZL.CVL the Freedoms and Rights Coalition], which was founded by [m25:NZL.REL Brian Tamaki], the self-styled bishop who leads [m26:NZL.REL Destiny Church], and a score of others, each with its own tent. Among [m27=m23+m24 them] was a midwife from Gore. "<<q4 [m28=m29 I] delivered four hundred babies. [m30=m11 She] took [m31=m29 my] job>>," said [m29:NZL.CVL Heather Strang], packing her billy.
Last Friday [m32:NZL.JUD the High Court] in Wellington {e14 overturned} the mandate for police and Defence Force staff, in a case {e15 brought} by [m42:NZL.COP three of them]. [m41:NZL.GOV The Government] {e16 might appeal}. [m52=m41 It] has said that the mandates for teachers {e17 will be lifted} "<<q5 well after the peak>>".
[m33:NZL.CVL Taranaki Whanui], the iwi of the harbour, {e18 laid} a rahui over the grounds at six last night. [m34:NZL.CVL Its chair, Kara Puketapu-Dentice], {e41 thanked} [m35=m4 police].
The grass, the head gardener thinks, will be back by spring.
e1 m1 > m2 PROTEST actual 2022-03-02/day mode=riot ctx=health
e2 m3 > m11 PROTEST actual 2022-02-08/day mode=demo ctx=health
e3 m4 > m1 COERCE actual 2022-03-02/day mode=restrict ctx=repression
e4 m4 > m1 COERCE actual 2022-03-02/day mode=arrest ctx=repression
e5 m5 > m1 ASSAULT actual 2022-03-02/day mode=crowd-control ctx=repression
e6 m7 > m4 PROTEST actual 2022-03-02/day mode=riot ctx=health
e7 m11 > m12 ACCUSE actual 2022-03-02/day mode=disapprove ctx=health
e8 m16 > m17 REJECT actual 2022-03-02/day ctx=executive
e9 m40 > m1 REJECT actual 2022-03-02/day mode=meet ctx=executive
e10 m47 > m48 COERCE actual 2022-02-08/week mode=restrict ctx=repression
e11 m19 > m1 CONSULT actual 2022-02-16/day
e12 m19 > m18 ACCUSE actual 2022-03-03/none mode=disapprove
e13 m18 > m44 COERCE denied 2022-03-03/none mode=restrict
e14 m32 > m41 REJECT actual 2022-02-25/day ctx=legal,health
e15 m42 > m41 ACCUSE actual 2022-03-03/none mode=allege ctx=legal,health
e16 m41 > m32 REJECT hypothetical 2022-03-03/none ctx=legal,health
e17 m41 > m1 CONCEDE planned 2022-03-03/none ctx=health
e18 m33 > m1 COERCE actual 2022-03-02/day mode=restrict
e40 m20 > m41 REQUEST requested 2022-03-03/none mode=change
e41 m34 > m35 SUPPORT actual 2022-03-03/none
q1 m8 direct cue=said
q2 m8 direct
q3 m43 direct cue=told
q4 m29 direct cue=said
q5 m52 mixed cue=said
rel m25 leads m26
rel m44 leads m22
rel m34 leads m33

### Irish Examiner 2014-11-17 article
= Joan's two and a half hours in Jobstown
~byline By Conall Ó Fátharta-Byrne, Senior Reporter
~date_line Monday, November 17, 2014
There were six balloons, an egg and a brick, and [m1:IRL.GOV Tánaiste Joan Burton] will remember the brick.
On Saturday, for two and a half hours, [m2:IRL.CVL protesters against water charges] {e1 would not let} the car of [m3=m1 the leader] of [m47:IRL.PTY the Labour Party] leave a graduation at An Cosán in [m48:@IRL Tallaght]. [m40=m2 They] {e2 sat down} before the bonnet, banged on the roof and, at one point, {e3 hit} the back window. [m4:IRL.COP Gardaí] had to {e4 carry} [m5=m1 her] to a jeep. That, too, was stuck.
"<<q1 It was vile, to be frank, what was shouted at the young women who had got their degrees>>," [m6=m1 Ms Burton] told RTÉ yesterday. "<<q2 [m49=m1 I] would {e19 call on} [m7:IRL.OPP Deputy Murphy] to think about it>>."
[m8:IRL.OPP Paul Murphy], elected to the Dáil for [m9:IRL.OPP the Socialist Party] last month in a by-election in the same streets, was in the crowd, and says that [m10=m8 he] had {e5 asked} [m57=m2 people] to let [m50=m1 her] go at a walking pace. [m11=m8 He] {e6 refused} to condemn anyone. "<<q3 A sit-down protest is not kidnap. Ask [m12:IRL.LAB the Dunnes workers]>>," [m45=m8 he] said.
[m13:IRL.GOV Justice Minister Frances Fitzgerald] {e7 described} the scenes as mob rule. [m15:IRL.OPP Fianna Fáil] leader [m14:IRL.OPP Micheál Martin], two of whose councillors took part in a sit-in in Cork last week, {e42 did the same} in fewer words. [m16:IRL.OPP Sinn Féin's Mary Lou McDonald] {e8 said} [m41:IRL.GOV the Government] had nobody to blame but [m51=m41 itself], yet would not, [m46=m16 she] added, <<q4 lie down before a car>>.
In Sligo on the same day, a bottle was thrown near [m17:IRL.GOV Taoiseach Enda Kenny]; [m52=m4 gardaí] {e9 questioned} [m42:IRL.CVL a man of 44] and {e10 released} [m53=m42 him]. In the days since November 1, when [m43:IRL.CVL a reported 150,000] {e11 marched} in ninety towns, [m18:IRL.BUS Irish Water] has {e12 stopped} putting in meters in four estates of Dublin.
What is [m54=m41 the Government] to do? A package is to go to Cabinet on Wednesday. It is expected that the charge {e13 will be capped} at €176 for a family, and that PPS numbers {e14 will no longer be asked for}. [m19:IRL.GOV Environment Minister Alan Kelly], whose department fathered the utility under [m20:EU his predecessor, now EU Commissioner Phil Hogan], would not confirm it. [m44=m19 Mr Kelly] denied [m55=m19 he] {e15 had threatened} to resign.
Two of [m21:IRL.GOV Labour's junior ministers] {e40 want} a plebiscite against privatisation. [m22:IRL.PTY Fine Gael], the senior partner, does not.
[m23:IRL.LAB The Right2Water campaign], run by [m24:IRL.LAB five unions], Unite and Mandate among them, and headed by [m25:IRL.LAB Brendan Ogle], {e16 distanced} itself from Saturday's events; [m70=m23 its] own {e41 march} is on December 10.
The charge was one of [m26:EU the troika's] conditions in 2010. It had been {e17 promised} by [m27:IRL.GOV the Cowen government] in the memorandum and was taken over, as was the bill, by [m56=m41 the men and women] who had {e18 denounced} it.
Someone in Jobstown has the wing mirror. He would like to give it back, he told a local radio station, but to whom?
e1 m2 > m3 PROTEST actual 2014-11-15/day mode=obstruct ctx=economic
e2 m40 > m1 PROTEST actual 2014-11-15/day mode=obstruct ctx=economic again
e19 m6 > m7 REQUEST requested 2014-11-16/day mode=change
e3 m40 > m1 PROTEST actual 2014-11-15/day mode=riot ctx=economic
e4 m4 > m5 AID actual 2014-11-15/day
e5 m10 > m2 REQUEST requested 2014-11-15/day mode=yield
e6 m11 > m1 REJECT actual 2014-11-17/none
e7 m13 > m2 ACCUSE actual 2014-11-17/none mode=disapprove
e8 m16 > m41 ACCUSE actual 2014-11-17/none mode=disapprove ctx=economic
e9 m52 > m42 ACCUSE actual 2014-11-15/day mode=investigate
e10 m52 > m42 RETREAT actual 2014-11-17/none mode=release
e11 m43 > m41 PROTEST actual 2014-11-01/day mode=demo ctx=economic
e12 m18 > m2 RETREAT actual 2014-11-17/none ctx=economic
e13 m41 > m2 CONCEDE planned 2014-11-19/day ctx=economic
e14 m41 > m2 CONCEDE planned 2014-11-19/day ctx=economic
e15 m44 > m17 THREATEN denied 2014-11-17/none ctx=executive
e16 m23 > m2 REJECT actual 2014-11-17/none
e17 m27 > m26 AGREE planned 2010-01-01/year ctx=economic bg
e18 m56 > m27 ACCUSE actual 2014-11-17/none mode=disapprove ctx=economic bg
e40 m21 > m41 REQUEST requested 2014-11-17/none mode=change ctx=economic
e41 m23 > m41 PROTEST planned 2014-12-10/day mode=demo ctx=economic
e42 m14 > m2 ACCUSE actual 2014-11-17/none mode=disapprove
q1 m6 direct cue=told
q2 m6 direct
q3 m45 direct cue=said
q4 m46 indirect cue=added
rel m3 leads m47
rel m14 leads m15
rel m25 leads m23
rel m8 member_of m9

### PNG Post-Courier 2019-05-10 article none
= Hela coffee growers strike gold at Goroka Show cupping
~byline BY MARIANNE TAGOBE
~date_line May 10, 2019
A GROUP of 43 women from Koroba, in the hills of [m1:@PNG Hela], has beaten the big plantations at their own game.
[m2:? The Tanggi cooperative's] washed arabica scored 88 points before a panel of six in [m3:@PNG Goroka] on Wednesday. It is the first time that a grower from the province has won anything but a pig.
"<<q1 [m4=m2 We] carried it on [m5=m2 our] heads for two days, as the bridge was cut>>," said the leader of the group, [m6:? Ruth Hubi].
[m7:? Buyers] fought over the lot in the auction that followed. A roaster from Melbourne held out until 41 kina a kilo; a Lae firm surrendered at 38.
~advert Subscribe to the e-paper
The judges had warned in March that too much parchment was being attacked by mould. They have asked the growers to retreat from drying on tarpaulins and promised them six solar driers.
[m8:? Steven Tumae], a former chief executive of the industry corporation, who presided over the ceremony, said that <<q2 quality was the only weapon a smallholder had>>.
In the football match after, the cooperative's husbands were crushed 6-1. The referee, a policeman on leave, was accused by both teams of sleeping.
[m9=m6 Mrs Hubi] took the trophy home in a bilum.
q1 m6 direct cue=said
q2 m8 indirect cue=said
