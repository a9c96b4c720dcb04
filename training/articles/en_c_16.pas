### teleSUR English 2019-11-12 article
= [m1:BOL.GOV Morales] lands in [m2:MEX.GOV Mexico], [m3:BOL.OPP Añez] claims presidency before empty seats
~date_line Published 12 November 2019
~page_control Share on WhatsApp
[m4=m1 Evo Morales], forced out on Sunday after [m5:BOL.MIL the commander of the armed forces, General Williams Kaliman], {e1 "suggested" on television} that [m6=m1 he] leave, arrived in [m7:@MEX Mexico City] on Tuesday aboard a military jet that [m8:PER.GOV Peru] had at first {e2 refused} permission to refuel in [m9:@PER Lima].
"<<q1 [m10=m1 I] {e3 thank} [m11:MEX.GOV President Andrés Manuel López Obrador], who saved [m12=m1 my] life>>," [m13=m1 he] said on the tarmac, beside [m14:MEX.GOV Foreign Minister Marcelo Ebrard], who had announced on Monday that [m15=m2 his country] would {e4 grant} asylum on humanitarian grounds.
The leader of [m16:BOL.PTY the Movement Toward Socialism (MAS)] had {e5 resigned} hours after [m17:OAS an audit mission of the Organization of American States (OAS)] {e6 reported} "<<q2 clear manipulations>>" of the vote of October 20 and [m18=m1 he] himself {e7 had agreed} to a new one. "<<q3 [m19:BOL.OPP They] were offered everything and wanted [m20=m1 my] head>>," was how [m21=m1 he] put it.
In [m22:@BOL La Paz], [m23=m3 Jeanine Añez], an opposition senator from Beni, declared herself interim president in a chamber from which [m24=m16 the MAS lawmakers], who hold two thirds of the seats, {e8 stayed away}. [m25:BOL.JUD The Constitutional Tribunal] {e9 endorsed} [m26=m3 her] within the hour.
[m27:BOL.OPP Carlos Mesa], the runner-up, {e10 called on} [m28=m16 the majority] to attend, while [m29:BOL.OPP Luis Fernando Camacho], who heads [m30:BOL.CVL the Pro Santa Cruz Committee], carried a Bible into the old palace. [m31=m29 He] {e11 demanded} that [m32:BOL.GOV the ministers] be tried.
[m33:BOL.COP Police], who had {e12 mutinied} in [m34:@BOL Cochabamba] on Friday, asked [m35=m36 the army] for help on Monday night, and [m36:BOL.MIL soldiers] have since {e13 taken up positions} in [m37:@BOL El Alto], where [m38:BOL.CVL residents] {e14 set fire} to police posts. [m39:BOL.LAB The coca growers' federations], led by [m40:BOL.LAB Andrónico Rodríguez], {e15 announced} an indefinite blockade.
[m41:USA.GOV The White House] {e16 hailed} the departure as a significant moment for democracy and [m42:BRA.GOV Jair Bolsonaro] saw <<q4 proof that paper ballots were needed>>. [m43:VEN.GOV Venezuela], [m44:CUB.GOV Cuba] and [m45:ARG.ELI Argentina's president-elect Alberto Fernández] {e17 condemned} a coup. [m46:RUS.GOV Moscow] did so in softer words.
At [m47:OAS the OAS], where [m48=m2 Mexico] {e18 complained} of the long silence of [m49:OAS Luis Almagro], [m50=m49 the secretary general] replied: "<<q5 Yes, there was a coup, on October 20>>."
[m51=m1 Morales] headed [m52:@BOL Bolivia] for almost fourteen years.
e1 m5 > m6 REQUEST requested 2019-11-10/day mode=yield ctx=executive,military
e2 m8 > m2 REJECT actual 2019-11-11/none ctx=diplomatic
e3 m10 > m11 SUPPORT actual 2019-11-12/day ctx=asylum,diplomatic
e4 m15 > m13 AID actual 2019-11-11/day ctx=asylum
e5 m18 > m5 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e6 m17 > m18 ACCUSE actual 2019-11-10/day mode=allege ctx=election
e7 m18 > m19 CONCEDE actual 2019-11-10/day ctx=election
e8 m24 > m26 REJECT actual 2019-11-12/day mode=boycott ctx=legislative
e9 m25 > m26 SUPPORT actual 2019-11-12/day ctx=legal,executive
e10 m27 > m28 REQUEST requested 2019-11-12/none mode=change ctx=legislative
e11 m31 > m32 REQUEST requested 2019-11-11/day mode=restrict ctx=legal
e12 m33 > m21 PROTEST actual 2019-11-08/none mode=riot ctx=executive
e13 m36 > m38 MOBILIZE actual 2019-11-11/none mode=troops ctx=military
e14 m38 > m33 PROTEST actual 2019-11-11/day mode=riot ctx=executive
e15 m39 > m26 PROTEST planned 2019-11-12/none mode=obstruct ctx=executive
e16 m41 > m36 SUPPORT actual 2019-11-11/day ctx=pro_democracy
e17 m43,m44,m45 > m36 ACCUSE actual 2019-11-12/none mode=disapprove ctx=pro_autocracy
e18 m48 > m49 ACCUSE actual 2019-11-12/day mode=disapprove ctx=diplomatic
q1 m13 direct
q2 m17 mixed cue=reported
q3 m21 direct
q4 m42 indirect
q5 m50 direct cue=replied
rel m1 leads m16
rel m29 leads m30
rel m40 leads m39

### Minivan News 2012-02-08 article
= [m1:MDV.OPP MDP] march {e1 met with batons} as [m2:MDV.ELI Nasheed] {e2 says} [m3=m2 he] quit 'under duress'
~byline By JJ Robinson and Ahmed Naish
~share February 8th, 2012 | 214 Comments
[m4=m2 Mohamed Nasheed], who {e3 resigned} as president on Tuesday on live television, {e4 charged} on Wednesday that [m5:MDV.COP mutinous police] and [m6:MDV.MIL officers of the Maldives National Defence Force (MNDF)] had given [m7=m2 him] a choice between signing and bloodshed.
"<<q1 There were guns all around [m8=m2 me] and [m9=m2 I] was told [m10=m5 they] {e5 wouldn't hesitate} to use them>>," [m11=m2 he] told a rally of [m12=m1 his Maldivian Democratic Party (MDP)] at the Dharubaaruge hall in [m13:@MDV Male']. [m14:MDV.GOV His deputy and successor, Dr Mohamed Waheed Hassan], [m15=m2 he] added, had been in on it.
[m16=m14 Dr Waheed], who was {e6 sworn in} by [m17:MDV.LEG Speaker Abdulla Shahid] within two hours, {e7 rejected} the claim. "<<q2 Do [m18=m14 I] look like somebody who would bring about a coup d'état?>>" [m19=m14 he] asked reporters. [m20=m14 He] {e8 promised} a cabinet of national unity.
After the speech some 2,000 people, [m21=m2 Mr Nasheed] in front, {e9 set out} for Republic Square. [m22:MDV.COP Riot police] {e10 charged} [m23=m1 them] at the fish market; [m24:MDV.OPP the party's chairperson, Reeko Moosa Manik], is in hospital with a head wound. [m25:MDV.NGO Amnesty's local monitor] {e11 called} the beating brutal and without warning. By nightfall supporters in [m26:MDV.OPP Addu] had {e12 burned} [m27=m22 the police] station and the courthouse.
It was the {e13 arrest} on January 16 of [m28:MDV.JUD Chief Judge of the Criminal Court Abdulla Mohamed], on the orders of [m29=m2 Mr Nasheed], that set off three weeks of nightly {e14 protests} by [m30:MDV.OPP the opposition]. [m31:MDV.GOV The new authorities] {e15 released} [m32=m28 him] on Tuesday evening.
[m33:MDV.PTY The Dhivehi Rayyithunge Party], led by [m34:MDV.PTY Ahmed Thasmeen Ali], and [m35:MDV.PTY the Jumhooree Party] of [m36:MDV.PTY resort owner Gasim Ibrahim] have {e16 agreed} to join [m37=m14 the government]; [m38:MDV.PTY the Islamist Adhaalath Party] has not said.
[m39:IND.GOV India], the archipelago's closest partner, which once {e17 sent} paratroopers to save [m40:MDV.ELI former president Maumoon Abdul Gayoom] from mercenaries in November 1988, was quick to {e18 recognise} the change: [m41:IND.GOV Prime Minister Manmohan Singh] {e19 wrote} to congratulate. [m42:USA.GOV Washington] {e20 urged} restraint, and [m43:COMMONWEALTH the Commonwealth], of which [m44:MDV.GOV the Maldives] has been a member since 1982, is {e21 sending} a team.
[m45:MDV.GOV Male' City Council], still in the hands of [m46=m1 the MDP], has asked for street lamps to be left on.
e1 m22 > m1 ASSAULT actual 2012-02-08/day mode=beat ctx=repression again
e2 m3 > m5 ACCUSE actual 2012-02-08/day mode=allege ctx=executive,military again
e3 m4 > m5 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e4 m7 > m5 ACCUSE actual 2012-02-08/day mode=allege ctx=executive,military
e5 m10 > m9 THREATEN threatened 2012-02-07/day mode=violence ctx=military,executive
e6 m17 > m16 SUPPORT actual 2012-02-07/day ctx=executive
e7 m18 > m15 REJECT actual 2012-02-08/day ctx=executive
e8 m20 > m30 AGREE planned 2012-02-08/day ctx=political_institutions
e9 m23 > m20 PROTEST actual 2012-02-08/day mode=demo ctx=pro_democracy
e10 m22 > m23 ASSAULT actual 2012-02-08/day mode=beat ctx=repression,pro_democracy
e11 m25 > m27 ACCUSE actual 2012-02-08/day mode=disapprove ctx=human_rights
e12 m26 > m27 PROTEST actual 2012-02-08/day mode=riot ctx=executive
e13 m6 > m28 COERCE actual 2012-01-16/day mode=arrest ctx=legal bg
e14 m30 > m29 PROTEST actual 2012-01-01/month mode=demo ctx=legal bg
e15 m31 > m32 RETREAT actual 2012-02-07/day mode=release ctx=legal
e16 m33,m35 > m37 AGREE planned 2012-02-08/none ctx=political_institutions
e17 m39 > m40 AID actual 1988-11-01/month mode=troops ctx=military bg
e18 m39 > m37 SUPPORT actual 2012-02-08/none ctx=diplomatic
e19 m41 > m37 SUPPORT actual 2012-02-08/day ctx=diplomatic
e20 m42 > m37 REQUEST requested 2012-02-08/none mode=yield ctx=human_rights
e21 m43 > m37 AGREE planned 2012-02-08/none mode=visit ctx=diplomatic
q1 m11 direct cue=told
q2 m19 direct cue=asked
rel m34 leads m33
rel m36 leads m35
rel m44 member_of m43 from=1982
rel m24 leads m1
rel m39 recognises m14

### The Moscow Times 2006-10-03 article
= [m1:RUS.GOV Kremlin] {e1 cuts} [m2:GEO.GOV Georgia] off even as spies go home
~byline By Nabi Abdullaev and Simon Saradzhyan, Staff Writers
~page_control Issue 3511. Page 1.
[m3=m2 Georgia] on Monday {e2 handed over} to [m4:OSCE the Organization for Security and Cooperation in Europe] four [m5:RUS.MIL Russian officers] {e3 arrested} as spies last Wednesday, but [m6=m1 Moscow], far from relenting, {e4 severed} all air, rail, sea and postal links with [m7=m2 its southern neighbor] the same day.
"<<q1 It is a sign of the political inheritance of Lavrenty Beria>>," [m8:RUS.GOV President Vladimir Putin] told [m9:RUS.GOV his Security Council] on Sunday, comparing the arrests to state terrorism with hostage-taking. [m10:GEO.GOV President Mikheil Saakashvili], receiving [m11:OSCE OSCE chairman Karel De Gucht] in [m12:@GEO Tbilisi], {e5 delivered} a reply: "<<q2 The message from [m13=m2 Georgia] to [m14=m8 our great neighbor] is: enough is enough>>." [m15=m11 De Gucht], whose own country is [m16:BEL.GOV Belgium], {e6 flew} with [m17=m5 the four] to [m18:@RUS the Russian capital's] edge, but not further.
[m19:RUS.GOV Transport Ministry officials] said the blockade was a technical matter of unpaid bills. [m20:RUS.GOV Foreign Minister Sergei Lavrov] was more frank; the measures, [m21=m20 he] said, would <<q3 remain until [m22=m2 Georgia] dropped [m23=m2 its] hostile course>>. On Saturday [m24:RUS.MIL the General Staff] had {e7 suspended} the withdrawal from [m25:@GEO Batumi] and [m26:@GEO Akhalkalaki] that was {e8 agreed} in May 2005, and put [m27:RUS.MIL the garrisons] {e9 on alert}.
In [m28:RUS.LEG the State Duma], [m29:RUS.LEG Speaker Boris Gryzlov], who leads [m30:RUS.PTY United Russia], is {e10 preparing} a bill to stop money transfers by the million or so [m31:GEO.CVL Georgians] in [m32:@RUS Russia]. [m33:RUS.COP Moscow police] {e11 raided} [m34:GEO.BUS two casinos run by Georgians] and, according to [m35:RUS.NGO Memorial], asked schools for lists of children with Georgian names.
[m36:SOUTHOSSETIA.PRE Eduard Kokoity], the leader of [m37:SOUTHOSSETIA.PRE South Ossetia], which [m38=m1 Moscow] props up but does not recognize, {e12 called} the arrests proof that there could be no common state. [m39:ABKHAZIA.PRE Sergei Bagapsh] of [m40:ABKHAZIA.PRE Abkhazia] {e13 cancelled} a round of talks.
[m41:USA.GOV Washington] and [m42:EU the European Union] {e14 urged} [m43=m1+m2 both sides] to step back. [m44=m2 Georgia] wants to join [m45:NATO NATO], which last month {e15 granted} [m46=m2 it] so-called intensified dialogue; [m47=m10 Saakashvili's] detractors in the alliance, [m48:FRA.GOV France] chief among them, have just been handed an argument.
[m49:GEO.LEG Speaker Nino Burdzhanadze], on a visit to [m50:@USA New York], {e16 asked} [m51:UN the UN Security Council] to replace [m52:RUS.MIL the Russian peacekeepers] in the two regions. The draft resolution that [m53=m1 Russia] is {e17 circulating} says the opposite.
The price of mandarins at Dorogomilovsky market was up by a third.
e1 m1 > m2 SANCTION actual 2006-10-02/day mode=restrict ctx=economic,diplomatic again
e2 m3 > m5 RETREAT actual 2006-10-02/day mode=release ctx=intelligence,diplomatic
e3 m7 > m5 COERCE actual 2006-09-27/day mode=arrest ctx=intelligence
e4 m6 > m7 SANCTION actual 2006-10-02/day mode=restrict ctx=economic,diplomatic
e5 m10 > m14 ACCUSE actual 2006-10-02/day mode=disapprove ctx=diplomatic
e6 m15 > m10 CONSULT actual 2006-10-02/day mode=visit ctx=diplomatic
e7 m24 > m23 REJECT actual 2006-09-30/day ctx=military
e8 m6 > m23 CONCEDE planned 2005-05-30/none mode=withdraw ctx=military bg
e9 m27 > m23 MOBILIZE actual 2006-09-30/day mode=troops ctx=military
e10 m29 > m23 SANCTION planned 2006-10-03/none mode=restrict ctx=economic,migration
e11 m33 > m34 COERCE actual 2006-10-02/none mode=seize ctx=economic
e12 m36 > m23 ACCUSE actual 2006-10-03/none mode=disapprove ctx=territory
e13 m39 > m23 REJECT actual 2006-10-03/none mode=meet ctx=territory
e14 m41,m42 > m43 REQUEST requested 2006-10-02/none mode=yield ctx=diplomatic
e15 m45 > m46 AGREE planned 2006-09-21/day ctx=military,diplomatic
e16 m49 > m51 REQUEST requested 2006-10-03/none mode=assist ctx=diplomatic,military
e17 m53 > m51 REQUEST requested 2006-10-03/none mode=assist ctx=diplomatic
q1 m8 direct cue=told
q2 m10 direct
q3 m21 indirect cue=said
rel m29 leads m30
rel m11 leads m4
rel m36 leads m37

### ISEAS Commentary 2015-03-19 none article
= After the dinner: notes from a regional security conference in [m1:@SGP Singapore]
~byline By a Visiting Fellow
~date_line 19 March 2015
Nothing was decided at the conference on maritime order which ended in [m2:@SGP Singapore] on Wednesday, and that, its organisers will tell you, was the point of it.
For two days some sixty scholars and retired officers from [m3:CHN.CVL China], [m4:USA.CVL the United States], [m5:JPN.CVL Japan] and the ten countries of [m6:ASEAN ASEAN] sat around tables shaped like a horseshoe and read to one another from papers which most of them had already circulated in January.
"<<q1 The sea is very old and our vocabulary for it is very young>>," said [m7:SGP.ELI George Yeo], a former foreign minister of [m8:@SGP Singapore], in a lunch address that was warmly applauded and sparsely understood.
The best papers were about fish. Stocks in the South China Sea have fallen by four fifths since the 1950s, [m9:? a marine biologist from Quezon City] showed in a graph that silenced even the admirals.
[m10:? Rizal Sukma], who leads [m11:IDN.EDU the Centre for Strategic and International Studies] in [m12:@IDN Jakarta], thinks that <<q2 [m13:@IDN Indonesia] under [m14:IDN.GOV its new president] is neither turning inward nor outward but downward, to its own sea bed>>. [m15:CHN.EDU His colleague from Xiamen] did not agree, and [m16=m15 he] said so over coffee.
What does the region want? A code of conduct, say the diplomats. More radars, say the navies. Insurance against both, say the shipowners, whose rates have not moved in three years.
At the dinner there was a quiz. The team with the fewest ministers in it won.
q1 m7 direct cue=said
q2 m10 indirect cue=thinks
rel m10 leads m11
