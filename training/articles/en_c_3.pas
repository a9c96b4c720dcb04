### EURACTIV 2018-11-22 article
= [m1:EU Brussels] {e1 tells} [m2:KOS.GOV Pristina] to scrap 100% duty on [m3:SRB.GOV Serbian] goods
~byline By EURACTIV.com with agencies
~share Print Email Facebook X
[m4=m1 The European Union] has {e2 demanded} that [m5=m2 Kosovo] immediately revoke the punitive tariff [m6=m2 it] {e3 slapped} on imports from [m7=m3 Serbia] and from [m8:BIH.GOV Bosnia and Herzegovina] on Wednesday, a tenfold increase that both [m9=m3 Belgrade] and [m10=m1 the Commission] say breaches [m11:CEFTA the Central European Free Trade Agreement (CEFTA)], of which [m12=m2+m3+m8 all three] are members.
"<<q1 It is a clear violation, and it makes the dialogue harder than it already is>>," [m13:EU the bloc's foreign policy chief, Federica Mogherini], said after {e4 telephoning} [m14=m15 the prime minister].
The man at the other end of the line, [m15:KOS.GOV Ramush Haradinaj], {e5 would not hear of it}. [m16=m15 The former guerrilla commander], who also leads [m17:KOS.PTY the Alliance for the Future of Kosovo (AAK)], told [m18=m15 his] cabinet that <<q2 the measure would stay in force until [m19=m3 the neighbour] recognised [m20=m2 his state]>>.
[m21=m15 His] decision came one day after [m22:INTERPOL Interpol], meeting in [m23:@ARE Dubai], {e6 turned down} for the third time a bid by [m24=m2 the former Serbian province] to join. It got 68 votes in favour, well short of the two thirds required. [m25:KOS.GOV Deputy Prime Minister Enver Hoxhaj] {e7 blamed} what [m26=m25 he] called [m27=m3 Serbia's] "<<q3 wild campaign>>".
"<<q4 [m28=m3 We] were defending international law, nothing else. To be punished with a customs war for that is something [m29=m30 I] have not seen anywhere in the world>>," [m30:SRB.GOV Serbian President Aleksandar Vučić] said on Wednesday evening, adding that <<q5 [m31=m3 Belgrade] would not reply in kind>>.
[m32=m30 He] nevertheless {e8 called off} the next session of the EU-sponsored talks, at least until the duty is lifted, and {e9 convened} [m33:RUS.GOV the ambassadors of Russia] and [m34:CHN.GOV China], who had voted with [m35=m30 him], on Thursday morning.
In [m36:@KOS North Mitrovica], [m37:KOS.CVL some 4,000 Serbs] {e10 rallied} behind a banner that said "[m38=m37 We] are [m39:@SRB Serbia]". [m40:KOS.PTY The Serbian List], which takes [m41=m40 its] orders from [m42=m3 Belgrade] and has ten seats in [m43:KOS.LEG the Kosovo parliament], {e11 threatened} that [m44:KOS.GOV the mayors of the four northern municipalities] {e12 would resign}.
Not everyone in [m45:@KOS Pristina] is on board. [m46:KOS.GOV President Hashim Thaçi], who has been exploring a border correction with [m47=m30 Vučić] since August, kept conspicuously silent. [m48:KOS.OPP Vetëvendosje], the opposition movement led by [m49:KOS.OPP Albin Kurti], {e13 applauded} the tariff, wondering only why it had taken [m50=m15 Haradinaj] 14 months.
[m51:BIH.GOV Denis Zvizdić, who chairs Bosnia's Council of Ministers], {e14 protested} in a letter. [m52=m8 Sarajevo] does not recognise [m53=m2 Kosovo], because [m54=m8 its] Serb half objects.
[m55=m2 Kosovo] declared independence in 2008. [m56=m2 It] is recognised by [m57:USA.GOV the United States] and 23 of [m58=m1 the EU's] 28 states, but not by [m59:ESP.GOV Spain].
~footer [Edited by Zoran Radosavljevic]
e1 m1 > m2 REQUEST requested 2018-11-22/none mode=change ctx=economic again
e2 m4 > m5 REQUEST requested 2018-11-22/none mode=change ctx=economic
e3 m6 > m7,m8 SANCTION actual 2018-11-21/day mode=restrict ctx=economic
e4 m13 > m14 CONSULT actual 2018-11-22/none mode=phone ctx=economic
e5 m16 > m13 REJECT actual 2018-11-22/none ctx=economic
e6 m22 > m24 REJECT actual 2018-11-20/day ctx=diplomatic,crime
e7 m26 > m27 ACCUSE actual 2018-11-22/none mode=allege ctx=diplomatic
e8 m32 > m21 REJECT actual 2018-11-21/none mode=meet ctx=diplomatic
e9 m35 > m33,m34 CONSULT actual 2018-11-22/day mode=meet ctx=diplomatic
e10 m38 > m24 PROTEST actual 2018-11-22/none mode=demo ctx=economic,religion_ethnicity
e11 m41 > m24 THREATEN threatened 2018-11-22/none mode=relations ctx=political_institutions
e12 m44 > m24 RETREAT hypothetical 2018-11-22/none mode=resign ctx=political_institutions
e13 m48 > m50 SUPPORT actual 2018-11-22/none ctx=economic
e14 m51 > m53 ACCUSE actual 2018-11-22/none mode=disapprove ctx=economic
q1 m13 direct cue=said
q2 m18 indirect cue=told
q3 m26 mixed cue=called
q4 m30 direct cue=said
q5 m30 indirect cue=adding
rel m8 member_of m11
rel m3 member_of m11
rel m2 member_of m11
rel m15 leads m17
rel m49 leads m48
rel m40 led_by m3
rel m57 recognises m2

### RNZ Pacific 2022-04-20 article
= [m1:SLB.GOV Sogavare] {e1 defends} pact with [m2:CHN.GOV Beijing] as [m3:USA.GOV US] delegation heads for [m4:@SLB Honiara]
~date_line 6:53 pm on 20 April 2022
~share Share this: Twitter Facebook Email Reddit LinkedIn
~caption Prime Minister Manasseh Sogavare in parliament. Photo: Solomon Islands Government
[m5=m1 Solomon Islands Prime Minister Manasseh Sogavare] told [m6:SLB.LEG parliament] on Wednesday that the security agreement [m7=m15 his government] had {e2 signed} with [m8=m2 China] was entered into "<<q1 with [m9=m15 our] eyes wide open>>", {e3 insisting} that it served the national interest.
[m10:CHN.GOV Chinese foreign ministry spokesperson Wang Wenbin] had disclosed the signing a day earlier, just as [m11:USA.GOV the White House's Indo-Pacific coordinator, Kurt Campbell], and [m12:USA.GOV Assistant Secretary of State Daniel Kritenbrink] were packing for a trip to [m13:FJI.GOV Fiji], [m14:PNG.GOV Papua New Guinea] and [m15:SLB.GOV Solomon Islands] later this week. [m16=m3 Washington] {e4 plans to reopen} [m17=m3 its] embassy in the capital, which [m18=m3 it] closed in 1993.
A draft, leaked last month, would {e5 allow} [m19:CHN.COP Chinese police] and [m20:CHN.MIL navy ships] to call at [m21=m15 the islands] at [m22=m15 Honiara's] request.
"<<q2 [m23=m15 We] {e6 will not} host a military base. How many times must [m24=m1 I] say it? It is an insult to be branded unfit to manage [m25=m15 our] own affairs>>."
Leader of the opposition [m26:SLB.OPP Matthew Wale] {e7 demanded} that the full text be tabled. [m27=m26 He] {e8 accused} [m28=m1 the prime minister], who heads [m29:SLB.PTY the OUR Party], of having traded [m30=m15 the country's] sovereignty for [m31=m1 his] own survival.
In [m32:@AUS Canberra], where an election campaign is in full swing, [m33:AUS.GOV Foreign Minister Marise Payne] said <<q3 [m34:AUS.GOV Australia] was "deeply disappointed" by the lack of transparency>>. [m35:AUS.OPP Labor's Penny Wong] {e9 called it} the worst failure of [m36=m34 Australian] policy in the Pacific since 1945, and {e10 faulted} [m37:AUS.GOV the Morrison government] for sending [m38:AUS.GOV a junior minister, Zed Seselja], to [m39:@SLB Honiara] last week. [m40=m38 He] had {e11 pleaded} with [m41=m1 Mr Sogavare] not to go ahead.
[m42:NZL.GOV New Zealand's Nanaia Mahuta] {e12 urged} [m43:PIF the Pacific Islands Forum] to take the matter up, something [m44=m43 the regional body], to which [m45=m15 Honiara] belongs, has yet to do. [m46:JPN.GOV Tokyo] is also {e13 sending} [m47:JPN.GOV a deputy foreign minister].
~related Read more: Timeline of the Solomon Islands unrest
It is less than five months since [m48:SLB.CVL rioters], many of [m49=m48 them] from [m50:@SLB Malaita], {e14 burnt down} much of [m51:SLB.BUS Honiara's Chinatown]. At [m52=m1 Mr Sogavare's] {e15 request}, [m53:AUS.COP Australian Federal Police], [m54:FJI.MIL Fijian soldiers] and others {e16 flew in}; some are still on the streets.
[m55:SLB.GOV Malaita's premier, Daniel Suidani], whose [m56:SLB.GOV province] {e17 banned} [m57:CHN.BUS Chinese companies] after [m58=m15 the country] {e18 dropped} [m59:TWN.GOV Taiwan] in September 2019, said <<q4 no one had asked the provinces>>.
"<<q5 [m60=m55 We] are told that friends sign such papers. Friends read them to each other first>>," [m61=m55 he] said.
e1 m1 > m2 SUPPORT actual 2022-04-20/day ctx=military,diplomatic again
e2 m7 > m8 SUPPORT actual 2022-04-20/none ctx=military,diplomatic
e3 m5 > m8 SUPPORT actual 2022-04-20/day ctx=military,diplomatic
e4 m17 > m15 AGREE planned 2022-04-20/none ctx=diplomatic
e5 m21 > m19,m20 COOPERATE hypothetical 2022-04-20/none mode=access ctx=military
e6 m24 > m8 REJECT actual 2022-04-20/day ctx=military
e7 m26 > m28 REQUEST requested 2022-04-20/none mode=change ctx=military,legislative
e8 m27 > m28 ACCUSE actual 2022-04-20/none mode=allege ctx=corruption,military
e9 m35 > m37 ACCUSE actual 2022-04-20/none mode=disapprove ctx=diplomatic again
e10 m35 > m37 ACCUSE actual 2022-04-20/none mode=disapprove ctx=diplomatic
e11 m40 > m41 REQUEST requested 2022-04-11/week mode=yield ctx=military,diplomatic
e12 m42 > m43 REQUEST requested 2022-04-20/none mode=assist ctx=diplomatic
e13 m46 > m45 AGREE planned 2022-04-20/none ctx=diplomatic
e14 m49 > m51 PROTEST actual 2021-11-01/month mode=riot ctx=religion_ethnicity bg
e15 m52 > m36 REQUEST requested 2021-11-01/month mode=assist ctx=human_security bg
e16 m53,m54 > m52 AID actual 2021-11-01/month mode=police ctx=peacekeeping bg
e17 m56 > m8 SANCTION actual 2022-04-20/none mode=restrict ctx=economic bg
e18 m58 > m59 SANCTION actual 2019-09-01/month mode=discontinue ctx=diplomatic bg
q1 m5 mixed cue=told
q2 m5 direct
q3 m33 indirect cue=said
q4 m55 indirect cue=said
q5 m61 direct cue=said
rel m1 leads m29
rel m15 member_of m43

### IRIN 2005-02-21 article
= WEST AFRICA: [m1:#IRIN IRIN-WA] Weekly Round-up 266 covering 12 - 18 February, and late items
~page_control [ This report does not necessarily reflect the views of the United Nations]
~related CONTENTS: TOGO - COTE D'IVOIRE - GUINEA - LIBERIA
TOGO: [m2:ECOWAS West African bloc] {e1 imposes sanctions}, [m3:AU AU] weighs in
[m4:@TGO LOME] - [m5=m2 The Economic Community of West African States] on Saturday {e2 suspended} [m6:TGO.GOV Togo], {e3 slapped a travel ban} on [m7=m6 its] leaders and {e4 recalled its ambassadors}, saying that the promise [m8:TGO.GOV Faure Gnassingbe] had made the night before to {e5 hold} a presidential election within 60 days was welcome but did not go far enough.
[m9:TGO.MIL The army] had {e6 installed} [m10=m8 the 39-year-old] hours after the death on February 5 of [m11=m8 his] father, [m12:TGO.GOV Gnassingbe Eyadema], while [m13:TGO.LEG Speaker Fambare Natchaba], the constitutional heir, was refused permission to land.
"<<q1 [m14=m2 We] asked for one thing, and one thing only: that [m15:TGO.LEG the speaker] be given [m16=m15 his] seat back>>," said [m17:NER.GOV Niger's President Mamadou Tandja], the current chairman of [m18=m2 ECOWAS].
[m19:TGO.GOV Communications Minister Pitang Tchalla] {e7 protested} on Sunday that [m20=m2 the bloc] was "<<q2 kicking a man who has already knelt>>".
[m21:TGO.COP Paramilitary police] {e8 fired on} [m22:TGO.CVL demonstrators] in the Be district of the capital on 12 February, killing three. A week later [m23:TGO.OPP six opposition parties] were allowed to {e9 march} without incident. Their best-known figure, [m24:TGO.OPP Gilchrist Olympio], leader of [m25:TGO.OPP the Union of Forces for Change], remains in exile in [m26:@FRA Paris].
[m27=m3 The African Union], whose Peace and Security Council meets this week, may {e10 follow suit}. [m28:FRA.GOV France], which has a defence pact with [m29=m6 Lome], {e11 backed} [m30=m2 the regional position].
COTE D'IVOIRE: [m31=m33 New Forces] stay away
[m32:@CIV ABIDJAN] - [m33:FN_CIV.REB The rebel New Forces], which have held [m34:@CIV the north] of Cote d'Ivoire since September 2002, {e12 refused} on Tuesday to send [m35=m33 their] ministers back to a cabinet chaired by [m36:CIV.GOV President Laurent Gbagbo]. [m37:FN_CIV.REB Their secretary-general, Guillaume Soro], {e13 ruled out} handing in a single rifle as long as, in [m38=m37 his] words, "<<q3 [m39=m36 the man] who bombed [m40=m33 us] in November>>" remained in charge.
[m41:ZAF.GOV South African President Thabo Mbeki], mediating on behalf of [m42=m3 the AU], {e14 dispatched} [m43:ZAF.GOV his defence minister, Mosiuoa Lekota], to [m44=m36+m33 both camps].
GUINEA: Cholera in the capital
[m45:@GIN CONAKRY] - Health workers chlorinated wells in three districts. [m46:WHO The World Health Organization] counted 31 cases.
LIBERIA: [m47=m51 Ex-fighters] paid at last
[m48:@LBR MONROVIA] - [m49:UNMIL The UN Mission in Liberia] said <<q4 [m50=m49 it] had begun to pay school fees for some of [m51:LBR.REB the 40,000 former combatants] who had been {e15 threatening} to take to the streets>>.
e1 m2 > m6 SANCTION actual 2005-02-19/day mode=discontinue ctx=pro_democracy again
e2 m5 > m6 SANCTION actual 2005-02-19/day mode=discontinue ctx=pro_democracy,diplomatic
e3 m5 > m7 SANCTION actual 2005-02-19/day mode=restrict ctx=pro_democracy
e4 m5 > m7 SANCTION actual 2005-02-19/day mode=withdraw ctx=diplomatic
e5 m8 > m5 CONCEDE planned 2005-02-18/day ctx=pro_democracy,election
e6 m9 > m13 COERCE actual 2005-02-05/day mode=seize ctx=pro_autocracy,military bg
e7 m19 > m20 ACCUSE actual 2005-02-20/day mode=disapprove ctx=diplomatic
e8 m21 > m22 ASSAULT actual 2005-02-12/day mode=firearms ctx=repression
e9 m23 > m11 PROTEST actual 2005-02-19/day mode=demo ctx=pro_democracy
e10 m27 > m29 SANCTION hypothetical 2005-02-21/none mode=discontinue ctx=pro_democracy
e11 m28 > m30 SUPPORT actual 2005-02-21/none ctx=pro_democracy,diplomatic
e12 m35 > m36 REJECT actual 2005-02-15/day mode=meet ctx=political_institutions
e13 m38 > m39 REJECT actual 2005-02-15/none ctx=military
e14 m41 > m44 CONSULT actual 2005-02-21/none mode=third-party ctx=diplomatic
e15 m51 > m50 THREATEN threatened 2005-02-21/none mode=violence ctx=military
q1 m17 direct cue=said
q2 m19 mixed cue=protested
q3 m38 mixed cue=words
q4 m49 indirect cue=said
rel m17 leads m2
rel m24 leads m25
rel m33 controls m34
rel m37 leads m33
rel m28 ally_of m6

### Nikkei Asia 2023-08-28 article
= [m1:JPN.GOV Tokyo] {e1 summons} [m2:CHN.GOV Chinese envoy] as seafood ban and crank calls strain ties
~byline RURIKA IMAHASHI and CISSY ZHOU, Nikkei staff writers
~date_line August 28, 2023 18:40 JST
[m3:@JPN TOKYO] -- [m4:JPN.GOV Japan's vice foreign minister, Masataka Okano], {e2 called in} [m5=m2 Ambassador Wu Jianghao] on Monday to complain about thousands of harassing telephone calls from [m6:CHN.GOV China], the latest fallout from the discharge of treated water that began at the wrecked Fukushima Daiichi plant on Thursday.
[m7=m2 The ambassador] {e3 shot back} that [m8=m1 Japan] was treating the Pacific as a private sewer and said that [m9=m2 his] own embassy was being bombarded with calls, too.
Within hours of the first release, [m10=m6 Beijing] had {e4 barred} all Japanese aquatic products. [m11:HKG.GOV Hong Kong], which [m12=m6 Beijing] rules under "one country, two systems", {e5 shut out} goods from ten prefectures the same day.
"<<q1 It is extremely regrettable and a cause for concern>>," [m13:JPN.GOV Prime Minister Fumio Kishida] told reporters about the calls and about the stones that [m14:CHN.CVL unknown persons] {e6 hurled} at [m15:JPN.EDU a Japanese school in Qingdao]. [m16=m13 He] {e7 urged} [m17=m6 the Chinese government] to tell [m18=m6 its] citizens to act calmly.
[m19:JPN.GOV Economic security minister Sanae Takaichi] said <<q2 a {e8 complaint} at [m20:WTO the World Trade Organization], to which [m21=m1+m6 both countries] belong, was among the options>>. [m22:JPN.GOV The trade ministry] would not comment.
[m23:CHN.GOV Wang Wenbin, a spokesman for the Chinese Foreign Ministry], {e9 declined to condemn} the callers. At a regular briefing [m24=m23 he] {e10 demanded} that the release stop at once.
A rare channel has also closed for now. [m25:JPN.PTY Natsuo Yamaguchi], who leads [m26:JPN.PTY Komeito], the junior partner in [m27=m13 Kishida's] coalition, was to have flown to [m28:@CHN the Chinese capital] on Monday with a letter for [m29:CHN.GOV President Xi Jinping]; on Saturday [m30:CHN.PTY his hosts] {e11 asked him to wait}.
Neighbors are divided. [m31:KOR.GOV South Korea's government] has {e12 voiced understanding}, even as [m32:KOR.CVL tens of thousands] {e13 filled} downtown [m33:@KOR Seoul] on Saturday and [m34:KOR.OPP opposition leader Lee Jae-myung] {e14 likened} the discharge to an act of terror. [m35:SLB.GOV The Solomon Islands] and [m36:PRK.GOV North Korea] have {e15 sided with} [m37=m6 Beijing].
[m38:IAEA The International Atomic Energy Agency], whose inspectors are on site, says tritium levels are far below the limit.
In [m39:@CHN Beijing], meanwhile, [m40:USA.GOV U.S. Commerce Secretary Gina Raimondo] and [m41:CHN.GOV her Chinese counterpart, Wang Wentao], {e16 met} on Monday and {e17 agreed to set up} a working group on trade and an exchange on export controls. [m42=m40 Raimondo] made clear that <<q3 controls on advanced chips, which [m43:JPN.GOV Japan] and [m44:NLD.GOV the Netherlands] have joined, were not up for negotiation>>.
Shares of pufferfish wholesalers fell as much as 6%.
e1 m4 > m2 ACCUSE actual 2023-08-28/day mode=disapprove ctx=diplomatic again
e2 m4 > m5 ACCUSE actual 2023-08-28/day mode=disapprove ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2023-08-28/day mode=disapprove ctx=environment,diplomatic
e4 m10 > m8 SANCTION actual 2023-08-24/day mode=restrict ctx=economic,environment
e5 m11 > m8 SANCTION actual 2023-08-24/day mode=restrict ctx=economic,environment
e6 m14 > m15 PROTEST actual 2023-08-28/none mode=riot ctx=environment
e7 m16 > m17 REQUEST requested 2023-08-28/none mode=change ctx=diplomatic
e8 m8 > m18 ACCUSE hypothetical 2023-08-28/none ctx=economic,legal
e9 m24 > m16 REJECT actual 2023-08-28/none ctx=diplomatic
e10 m24 > m8 REQUEST requested 2023-08-28/none mode=yield ctx=environment
e11 m30 > m25 REJECT actual 2023-08-26/day mode=meet ctx=diplomatic
e12 m31 > m8 SUPPORT actual 2023-08-28/none ctx=environment,diplomatic
e13 m32 > m31,m8 PROTEST actual 2023-08-26/day mode=demo ctx=environment
e14 m34 > m8 ACCUSE actual 2023-08-28/none mode=disapprove ctx=environment
e15 m35,m36 > m37 SUPPORT actual 2023-08-28/none ctx=environment,diplomatic
e16 m40 > m41 CONSULT actual 2023-08-28/day mode=visit ctx=economic
e17 m42 > m41 AGREE planned 2023-08-28/day ctx=economic
q1 m13 direct cue=told
q2 m19 indirect cue=said
q3 m42 indirect cue=clear
rel m25 leads m26
rel m1 member_of m20
rel m6 member_of m20
