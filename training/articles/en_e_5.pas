### Island Times (Palau) 2019-03-22 article
= [m1:TWN.GOV Tsai] in Koror: coast guards to train together, and a rice cooker for [m2:PLW.CVL every school]
~byline By: L.N. Reklai
~date_line March 22, 2019
[m3:PLW.GOV President Tommy E. Remengesau Jr.] yesterday called [m4=m5 his] guest "<<q1 a friend who comes when the tide is out>>", and said that [m35:PLW.GOV Palau] would go on speaking for [m6:TWN.GOV Taiwan] where [m7=m6 Taiwan] is not let in.
The guest, [m5:TWN.GOV President Tsai Ing-wen], {e1 landed} at Airai in the afternoon with a delegation of ninety, the first stop of an "Oceans of Democracy" tour that goes on to [m8:NRU.GOV Nauru] and [m9:MHL.GOV the Marshall Islands].
[m10=m3+m5 The two leaders] witnessed the {e2 signing} of a coast guard agreement by [m11:PLW.GOV Justice Minister Rob Baules]. Under it [m12:TWN.MIL Taiwanese] and [m13:PLW.MIL Palauan crews] are {e3 to patrol} together against poachers. An eight-meter boat was {e4 turned over} to [m14:PLW.COP the Division of Marine Law Enforcement] at the dock.
"<<q2 [m15=m5 We] too are a small place beside a big one, and know what it is to be told whom to invite>>," [m16=m5 Tsai] said at the state dinner.
[m87=m35 Palau] is one of six Pacific countries, and of 17 in the world, which recognize [m17=m6 Taipei]. In November 2017 [m18:CHN.GOV Beijing] {e5 stopped} [m70=m18 its] package tours here, and Palau Pacific Airways, half of whose seats were sold to mainlanders, gave up the following July. [m19=m3 Remengesau] has {e6 refused} since then to yield. "<<q3 [m20=m35 We] are a rule-of-law country and make [m71=m35 our own] decisions>>," [m21=m3 he] repeated.
[m22:PLW.LEG Senate President Hokkons Baules] sees it otherwise. [m23=m22 He] {e7 criticized} [m24:PLW.GOV the administration] on the floor on Tuesday for an empty hotel strip, and led [m25:PLW.LEG four senators] to [m26:@CHN Guangdong] last fall. [m27=m24 The administration] {e8 declined} to receive the invitation [m72=m25 they] carried back.
[m28:USA.GOV The United States], which under the Compact of Free Association defends the republic, is {e9 building} a radar on Angaur with [m36=m35 its] consent. [m29:USA.GOV Ambassador Amy Hyatt] {e10 welcomed} the visit.
In [m30:@CHN Beijing] foreign ministry spokesman [m31:CHN.GOV Geng Shuang] {e11 urged} [m32=m28 Washington] not to let Tsai stop over in Hawaii next week.
[m33:SLB.GOV The Solomon Islands], also a member of [m34:PIF the Pacific Islands Forum], votes on April 3. Some candidates there have said [m73=m33 they] would {e12 look again} at ties with Taipei.
e1 m5 > m3 CONSULT actual 2019-03-21/day mode=visit ctx=diplomatic
e2 m11 > m5 SUPPORT actual 2019-03-21/day ctx=military,diplomatic
e3 m12 > m13 AGREE planned 2019-03-22/none ctx=military
e4 m5 > m14 AID actual 2019-03-21/day ctx=military
e5 m18 > m35 SANCTION actual 2017-11-01/month mode=restrict ctx=economic,diplomatic bg
e6 m19 > m18 REJECT actual 2019-03-22/none mode=yield ctx=diplomatic
e7 m23 > m24 ACCUSE actual 2019-03-19/day mode=disapprove ctx=economic,legislative
e8 m27 > m18 REJECT actual 2019-03-22/none mode=meet ctx=diplomatic
e9 m28 > m35 COOPERATE actual 2019-03-22/none mode=access ctx=military
e10 m29 > m3,m5 SUPPORT actual 2019-03-22/none ctx=diplomatic
e11 m31 > m32 REQUEST requested 2019-03-22/none mode=change ctx=diplomatic
e12 m33 > m6 SANCTION hypothetical 2019-03-22/none ctx=diplomatic,election
q1 m3 mixed cue=called
q2 m16 direct cue=said
q3 m21 direct cue=repeated
rel m35 recognises m6
rel m33 member_of m34
rel m28 ally_of m35

### Kuensel 2023-10-25 article
= [m1:BTN.GOV Bhutan], [m2:CHN.GOV China] {e1 hold} 25th boundary talks, sign pact on joint technical team
~byline Thinley Namgay
~date_line October 25, 2023
~page_control Latest News | Top Stories
Both sides wish for an early settlement and for formal relations, according to a joint press release that [m3:BTN.GOV the Ministry of Foreign Affairs and External Trade] put out late last evening.
[m4:BTN.GOV Foreign Minister Dr Tandi Dorji] had {e2 met} [m5:CHN.GOV Vice Foreign Minister Sun Weidong] for the 25th round in [m6:@CHN Beijing] on Monday and Tuesday, the first since 2016. [m7=m4+m5 They] {e3 signed} an agreement on the duties of the Joint Technical Team, which is to draw and mark the line between the two countries.
[m8=m4 Lyonpo] is the first Bhutanese foreign minister to go to [m9=m2 China]. Yesterday [m10=m4 he] also {e4 called on} [m11:CHN.GOV Vice President Han Zheng] and [m12:CHN.GOV his counterpart, Wang Yi]. [m13=m12 Mr Wang] {e5 assured} [m14=m4 him] that "<<q1 [m15=m2 China] has always respected [m16=m1 Bhutan's] sovereignty and territorial integrity>>".
There are no diplomatic ties between [m88=m1+m2 the neighbours]. [m89=m1 Thimphu] has {e6 kept} to the one-China policy all the same, and since 1984 [m90=m1+m2 the two] have met 24 times, by turns.
Asked about an exchange of land, [m17:BTN.GOV Prime Minister Dr Lotay Tshering], who heads [m18:BTN.PTY the Druk Nyamrup Tshogpa], told an Indian daily earlier this month that <<q2 nothing would be done against the interests of [m19:IND.GOV India]>>.
Doklam is the reason why [m20=m19 New Delhi] watches so closely. In June 2017 [m21:CHN.MIL Chinese road builders] {e7 came} up the plateau; [m22:IND.MIL Indian soldiers] {e8 stepped in} from [m23:@IND Sikkim] and [m24=m21+m22 the two] stood chest to chest for 73 days. [m25=m1 Bhutan] had {e9 protested} through [m26:BTN.GOV its mission in Delhi]. Both armies {e10 pulled back} that August.
Under the friendship treaty, renewed in 2007, [m27:IND.MIL an Indian training team] {e11 instructs} [m28:BTN.MIL the Royal Bhutan Army] at Haa. The country belongs with India to [m29:BIMSTEC BIMSTEC] and [m30:SAARC SAARC].
[m31:IND.GOV The Ministry of External Affairs] had no comment on the release.
[m32:BTN.GOV His Majesty the King] will {e12 leave} for [m33:@IND Assam] and [m34:IND.GOV New Delhi] in the first week of November. [m35:BTN.GOV A senior official] said the two journeys <<q3 had nothing to do with each other>>.
Meanwhile in [m36:@BTN Punakha], [m37:BTN.OPP the president of the People's Democratic Party, Tshering Tobgay], told a campaign rally that [m38=m37 he] {e13 supported} the talks but {e14 wanted} [m39=m1 the government] to "<<q4 show the map to the people>>" before the primary round on November 30.
e1 m1 > m2 CONSULT actual 2023-10-23/day ctx=territory,diplomatic again
e2 m4 > m5 CONSULT actual 2023-10-23/day mode=visit ctx=territory,diplomatic
e3 m4 > m5 SUPPORT actual 2023-10-24/day ctx=territory
e4 m10 > m11,m12 CONSULT actual 2023-10-24/day mode=visit ctx=diplomatic
e5 m13 > m14 SUPPORT actual 2023-10-24/day ctx=territory,diplomatic
e6 m1 > m2 SUPPORT actual 2023-10-25/none ctx=diplomatic bg
e7 m21 > m1 COERCE actual 2017-06-01/month mode=seize ctx=territory,military bg
e8 m22 > m21 MOBILIZE actual 2017-06-01/month mode=troops ctx=territory,military bg
e9 m25 > m2 ACCUSE actual 2017-06-01/month mode=disapprove ctx=territory,diplomatic bg
e10 m21,m22 > m1 RETREAT actual 2017-08-01/month mode=withdraw ctx=territory,military bg
e11 m27 > m28 AID actual 2023-10-25/none ctx=military bg
e12 m32 > m34 AGREE planned 2023-11-01/week ctx=diplomatic
e13 m38 > m1 SUPPORT actual 2023-10-25/none ctx=territory,election
e14 m38 > m39 REQUEST requested 2023-10-25/none mode=change ctx=territory,election
q1 m13 mixed cue=assured
q2 m17 indirect cue=told
q3 m35 indirect cue=said
q4 m38 mixed cue=wanted
rel m17 leads m18
rel m1 member_of m29
rel m1 member_of m30
rel m19 member_of m29
rel m19 member_of m30

### The New Times (Kigali) 2020-12-21 article
= [m1:RWA.MIL RDF] {e1 flies} extra troops to [m2:@CAF Bangui] 'to protect our own and the vote'
~byline By James Karuhanga
~date_line December 21, 2020
[m3:RWA.GOV Rwanda] has {e2 deployed} a force protection unit to [m4:CAF.GOV the Central African Republic] under a bilateral defence agreement, [m5:RWA.GOV the Ministry of Defence] confirmed in a communiqué last evening.
"<<q1 The deployment is in response to the targeting of [m6:RWA.MIL the RDF contingent under the UN force] by rebels supported by [m7:CAF.OPP Francois Bozize]>>," reads the text, which also says <<q2 [m74=m1 the soldiers] will contribute to a peaceful and secure poll on December 27>>.
[m8:RWA.MIL Lt Col Ronald Rwivanga], the army's spokesperson, would not give numbers. [m9=m8 He] told The New Times that "<<q3 rules of engagement differ; [m10=m1 our] hands are not tied>>".
In Bangui [m11:CAF.GOV government spokesman Ange Maxime Kazagui] spoke of several hundred men. [m12=m11 He] said that [m13:RUS.GOV Moscow] had {e3 sent} as many, "<<q4 also within the framework of a bilateral accord>>". [m14:RUS.GOV Deputy Foreign Minister Mikhail Bogdanov] {e4 denied} that: <<q5 there were only instructors>>.
Three of the largest militias, among them [m15:UPC.REB the UPC of Ali Darassa], {e5 announced} on Saturday that [m16:CPC.REB they] had merged into the Coalition of Patriots for Change. [m17=m16 The coalition] {e6 cut} the trunk road from [m18:CMR.GOV Cameroon] the same day and hoisted [m75=m17 its] flag in [m19:@CAF Bossembélé] and [m20:@CAF Yaloké], which [m76=m17 it] still holds.
[m21:CAF.GOV President Faustin-Archange Touadera] {e7 blames} [m22=m7 his predecessor] for a coup in the making. [m79=m7 The former strongman], whose candidacy [m23:CAF.JUD the Constitutional Court] {e8 struck out} on December 3, {e9 rejects} this through [m77=m24 his party], [m24:CAF.PTY the KNK], of which [m25:CAF.OPP Christian Guenebem] is the spokesman.
[m26:UN Minusca], which had {e10 retaken} [m27:@CAF Mbaiki] by Sunday noon, {e11 put} its [m28:PRT.MIL Portuguese] quick reaction force north of the city. [m29:FRA.GOV France], [m30:USA.GOV the United States], [m31:EU the European Union] and [m32:WORLDBANK the World Bank] jointly {e12 called on} [m33=m7 Mr Bozize] and [m34=m16 the armed groups] to lay down arms at once.
[m35:CAF.OPP The opposition alliance COD-2020], which [m80=m7 the former president] chaired until recently, {e13 asked} [m36=m21 the head of state] for a postponement. [m78=m36 He] {e14 will not have it}.
[m37:ECCAS ECCAS], the community of Central African states, of which both Kigali and Bangui are members, {e15 scheduled} a summit by video for Saturday.
A first Rwandan battalion came to the country in 2014.
e1 m1 > m4 AID actual 2020-12-20/day ctx=military,election again
e2 m3 > m4 AID actual 2020-12-20/day ctx=military,election
e3 m13 > m4 AID denied 2020-12-21/none ctx=military said=m12
e4 m14 > m12 REJECT actual 2020-12-21/none ctx=military
e5 m15 > m16 COOPERATE actual 2020-12-19/day ctx=military
e6 m17 > m21 COERCE actual 2020-12-19/day mode=obstruct ctx=economic,election
e7 m21 > m22 ACCUSE actual 2020-12-21/none mode=allege ctx=pro_autocracy,military
e8 m23 > m7 REJECT actual 2020-12-03/day ctx=legal,election
e9 m7 > m21 REJECT actual 2020-12-21/none ctx=military
e10 m26 > m16 ASSAULT actual 2020-12-20/day ctx=peacekeeping,territory
e11 m26 > m16 MOBILIZE actual 2020-12-21/none mode=troops ctx=peacekeeping
e12 m29,m30,m31,m32 > m33,m34 REQUEST requested 2020-12-21/none mode=yield ctx=military,election
e13 m35 > m36 REQUEST requested 2020-12-21/none mode=change ctx=election
e14 m36 > m35 REJECT actual 2020-12-21/none mode=change ctx=election
e15 m37 > m4 AGREE planned 2020-12-26/day ctx=diplomatic,military
q1 m5 direct cue=reads
q2 m5 indirect cue=says
q3 m9 mixed cue=told
q4 m12 mixed cue=said
q5 m14 indirect cue=denied
rel m15 part_of m16 from=2020-12-19
rel m17 controls m19
rel m17 controls m20
rel m28 part_of m26
rel m3 member_of m37
rel m4 member_of m37

### The Jakarta Post 2024-12-16 article
= [m1:AUS.CVL Five] fly home in the dark as Bali Nine chapter {e1 closes}
~byline Dio Suhenda (The Jakarta Post)
~date_line Jakarta | Mon, December 16, 2024
~caption Papers, please: Coordinating Law, Human Rights, Immigration and Correctional Institution Minister Yusril Ihza Mahendra (center) shows a signed practical arrangement in Jakarta on Dec. 12. (JP/Seto Wardhana)
[m2:IDN.GOV Indonesia] expects others to be as generous when [m81=m2 its own] citizens sit in cells abroad, [m3:IDN.GOV Coordinating Law Minister Yusril Ihza Mahendra] said on Sunday, hours after [m4:AUS.CVL the last five members of a heroin ring] had left [m5:@IDN Bali] on a Jetstar flight.
"<<q1 This is not a pardon. [m6=m2 We] moved [m82=m1 them]; what [m7:AUS.GOV Canberra] does with [m83=m1 them] is [m8=m7 Canberra's] business. But should [m9=m2 we] ask one day, [m10=m2 we] hope [m11=m7 they] remember>>," [m12=m3 he] told reporters.
[m13:AUS.CVL Matthew Norman, Scott Rush, Martin Stephens, Si Yi Chen and Michael Czugaj] were {e2 handed} by [m14:IDN.GOV the Corrections Directorate General] to [m15:AUS.GOV Australian officials] at Ngurah Rai Airport on Sunday morning and landed in [m16:@AUS Darwin] as free men.
[m17:AUS.GOV Prime Minister Anthony Albanese] {e3 thanked} [m18:IDN.GOV President Prabowo Subianto] for what [m19=m17 he] called an act of compassion. [m20=m19 He] had {e4 raised} the matter when the two {e5 sat down} on the fringes of the APEC summit in [m21:@PER Lima] last month.
Nine young Australians were {e6 caught} by [m22:IDN.COP Bali police] in April 2005 with 8.3 kilograms of heroin, on a tip-off from [m23:AUS.COP the Australian Federal Police]. [m24:IDN.JUD The Denpasar court] {e7 condemned} [m85=m25 two of them], [m25:AUS.CVL Andrew Chan and Myuran Sukumaran], to death and the rest to life; when the pair was {e8 shot} on Nusakambangan in April 2015, [m26:AUS.GOV the Abbott government] {e9 called home} [m84=m26 its] ambassador for five weeks.
Since taking office in October, [m27=m18 Prabowo], chairman of [m28:IDN.PTY the Gerindra Party], has discovered the transfer of prisoners as a means of diplomacy. Under an agreement {e10 signed} on Dec. 6 with [m29:PHL.GOV Manila], [m30:PHL.CVL death-row inmate Mary Jane Veloso] will be {e11 returned} to [m31=m29 the Philippines] this week. [m32:FRA.GOV Paris] has {e12 requested} the return of [m33:FRA.CVL Serge Atlaoui].
[m34:IDN.LEG House Commission XIII] deputy chairman [m35:IDN.LEG Andreas Hugo Pareira] of [m36:IDN.PTY the PDI-P] {e13 questioned} the legal ground, as the country has no law on the matter. [m37:IDN.JUD Hikmahanto Juwana, an international law professor], shared that doubt.
[m38:IDN.NGO The Institute for Criminal Justice Reform] {e14 called on} [m39=m2 the government] to show the same mercy to [m40:IDN.CVL Indonesian convicts], more than 500 of whom await execution at home. "<<q2 Compassion with a foreign passport is still discrimination>>," [m86:IDN.NGO its director Erasmus Napitupulu] said.
e1 m2 > m1 RETREAT actual 2024-12-15/day mode=release ctx=illegal_drugs,legal again
e2 m14 > m15 RETREAT actual 2024-12-15/day mode=release ctx=illegal_drugs,legal
e3 m17 > m18 SUPPORT actual 2024-12-16/none ctx=diplomatic,legal
e4 m20 > m18 REQUEST requested 2024-11-01/month mode=release ctx=diplomatic,legal
e5 m20 > m18 CONSULT actual 2024-11-01/month mode=multilateral ctx=diplomatic
e6 m22 > m4 COERCE actual 2005-04-01/month mode=arrest ctx=illegal_drugs bg
e7 m24 > m25,m4 SANCTION actual 2024-12-16/none mode=convict ctx=illegal_drugs,legal bg
e8 m2 > m25 ASSAULT actual 2015-04-01/month mode=firearms ctx=illegal_drugs,legal bg
e9 m26 > m2 SANCTION actual 2015-04-01/month mode=withdraw ctx=diplomatic bg
e10 m2 > m29 SUPPORT actual 2024-12-06/day ctx=legal,diplomatic
e11 m2 > m31 CONCEDE planned 2024-12-16/week mode=release ctx=illegal_drugs,legal
e12 m32 > m2 REQUEST requested 2024-12-16/none mode=release ctx=legal
e13 m35 > m2 ACCUSE actual 2024-12-16/none mode=disapprove ctx=legal,legislative
e14 m38 > m39 REQUEST requested 2024-12-16/none mode=change ctx=legal,human_rights
q1 m12 direct cue=told
q2 m86 direct cue=said
rel m86 leads m38
rel m27 leads m28
rel m35 member_of m36
rel m35 member_of m34
