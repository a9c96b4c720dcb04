### Rudaw 2017-10-17 article
= [m1:IRQ.MIL Iraqi column] rolls into [m2:@IRQ Kirkuk]; [m3:KDP.PTY Barzani's party] cries treason
~byline By Hevidar Zana and Nawzad Shwani
~date_line 17-10-2017
By sundown on Monday the flag of Kurdistan had been {e1 pulled down} from the governor's building, where it had flown since March.
It took fifteen hours. [m4:IRQ.MIL The Counter-Terrorism Service] and [m5:PMF.PRM the Popular Mobilization] {e2 set out} from Taza at midnight; by dawn [m27=m4+m5 they] {e3 held} the K1 base, the airport and the North Gas plant. Resistance was short. [m6:KRG.MIL Peshmerga of the 70 Force], which belongs to [m7:PUK.PTY the Patriotic Union of Kurdistan (PUK)], {e4 had left} their posts under an understanding reached by [m8:PUK.PTY Bafel Talabani], son of the late president.
"<<q1 [m9=m6 They] were given the hills by their fathers and returned them by text message>>," said a [m10:KRG.MIL Peshmerga] colonel of the other side.
The other side is [m11=m3 the Kurdistan Democratic Party (KDP)], led by [m12:KRG.GOV Masoud Barzani], who called the September 25 referendum. [m13:KRG.GOV His office] in a statement {e6 accused} "<<q2 certain people within a certain party>>" of a historic betrayal.
[m31=m8 Bafel Talabani] {e7 rejected} that: the deal, offered by [m14:IRQ.GOV Prime Minister Haider al-Abadi], would have {e8 kept} [m34=m14 Baghdad's] troops out of the city, [m28=m8 he] said, and it was [m29=m16 Erbil] that {e9 refused} a joint command at K1.
[m15=m14 Abadi] had {e10 given} the Kurds until two in the morning on Sunday. [m30=m15 He] {e11 ordered} on Tuesday that the oil fields of Bai Hassan, seized by [m16:KRG.GOV the KRG] in 2014, be handed over.
Governor [m17:KRG.GOV Najmaldin Karim], whom [m18:IRQ.LEG the parliament in Baghdad] {e12 dismissed} last month, got away to [m19:@IRQ Erbil]. With [m33=m17 him] went tens of thousands of [m20:KRG.CVL Kurds]; in Tuz Khurmatu, [m21:IRQ.PRM Turkmen militiamen] {e13 burned} about a hundred of their homes.
[m22:IRN.GOV Qasem Soleimani] was in Sulaimani two days before the advance and {e14 warned} [m32=m7 the PUK's leaders] to stand aside, three of them say. [m26:IRN.GOV Tehran] is the main backer of the Mobilization.
[m23:USA.GOV President Trump] said <<q3 [m24=m23 he] would not take sides>>. [m25:TUR.GOV Ankara] {e15 offered} help in expelling the PKK, and {e16 closed} its airspace to flights from Sulaimani.
e1 m1 > m16 COERCE actual 2017-10-16/day mode=seize ctx=territory,military
e2 m4,m5 > m6 MOBILIZE actual 2017-10-16/day mode=troops ctx=military,territory
e3 m4,m5 > m6 COERCE actual 2017-10-16/day mode=seize ctx=military,territory
e4 m6 > m4 RETREAT actual 2017-10-16/none mode=withdraw ctx=military
e6 m13 > m7 ACCUSE actual 2017-10-17/none mode=allege ctx=territory
e7 m8 > m13 REJECT actual 2017-10-17/none ctx=territory
e8 m14 > m7 AGREE hypothetical 2017-10-17/none ctx=military
e9 m16 > m14 REJECT actual 2017-10-17/none mode=change ctx=military
e10 m15 > m16 THREATEN threatened 2017-10-15/none ctx=territory,military
e11 m15 > m16 REQUEST requested 2017-10-17/day mode=yield ctx=natural_resource
e12 m18 > m17 SANCTION actual 2017-09-01/month mode=discontinue ctx=legislative bg
e13 m21 > m20 ASSAULT actual 2017-10-17/none mode=destroy ctx=religion_ethnicity
e14 m22 > m7 THREATEN threatened 2017-10-14/none ctx=military
e15 m25 > m14 AGREE planned 2017-10-17/none ctx=terrorism
e16 m25 > m16 COERCE actual 2017-10-17/none mode=restrict ctx=territory
q1 m10 direct cue=said
q2 m13 mixed cue=accused
q3 m23 indirect cue=said
rel m6 part_of m7
rel m12 leads m11
rel m26 ally_of m5

### Isranews English 2013-03-01 article
= [m1:THA.GOV Thailand], [m2:BRN.REB BRN] {e1 sign} in [m3:@MYS KL]; bombs answer in [m4:@THA Narathiwat]
~byline By Isra News Centre, southern desk
~date_line 1 March 2013
For the first time in nine years of killing, [m5:THA.GOV the secretary-general of the National Security Council, Lt Gen Paradorn Pattanatabut], put his name next to that of a man wanted by [m6:THA.COP the police].
[m7:BRN.REB Hassan Taib], who says [m8=m7 he] heads the liaison office of [m9=m2 the Barisan Revolusi Nasional], {e2 signed} the paper at the police training college in Cheras on Thursday morning. It is called a general consensus and obliges both to {e3 talk}; the first round {e4 is due} in two weeks.
[m10:MYS.GOV Prime Minister Najib Razak], whose country acts as facilitator, {e5 received} [m11:THA.GOV Yingluck Shinawatra] in [m12:@MYS Putrajaya] the same day. The Thai leader {e6 thanked} [m13=m10 her host] and spoke of amnesty for those who come in.
On the ground it meant little. Within hours of the news, [m14:THA.UAF militants] {e7 set off} a motorcycle bomb opposite the town hall of Narathiwat, hurting six. Two days before, [m23:THA.PRM a paramilitary ranger] was {e8 shot dead} in Raman.
[m15:THA.MIL The Fourth Army's commander, Lt Gen Udomchai Thammasaroraj], {e9 doubts} that Hassan commands anyone. So does [m16:PULO.REB PULO], whose exiled leader [m17:PULO.REB Kasturi Mahkota] {e10 complained} from Sweden of not having been asked.
"<<q1 Peace has many doors. [m27=m1+m2 They] went in by the one that was painted>>," [m26=m17 he] said.
[m18:THA.OPP The Democrats], who hold nine of the eleven seats in the three provinces, {e11 accused} [m28=m1 the government] of recognising insurgents. [m19:THA.OPP Thaworn Senneam], a deputy leader, will table a question. Pheu Thai denies that the word "party" in the text means anything.
It is known that [m20:THA.ELI Thaksin], [m29=m11 the premier's] brother, {e13 met} [m24:THA.REB sixteen separatists] in Kuala Lumpur a year ago, and that the bombs in [m21:@THA Hat Yai] of March 31 were taken as their answer.
[m22:OIC The Organisation of Islamic Cooperation], in which Thailand is an observer and [m25=m10 Malaysia] a member, {e15 welcomed} the step.
e1 m1 > m2 SUPPORT actual 2013-02-28/day ctx=diplomatic,territory again
e2 m5,m7 > m2 SUPPORT actual 2013-02-28/day ctx=diplomatic,territory
e3 m5 > m9 AGREE planned 2013-02-28/none ctx=diplomatic again
e4 m5 > m9 AGREE planned 2013-03-15/week ctx=diplomatic
e5 m10 > m11 CONSULT actual 2013-02-28/day ctx=diplomatic
e6 m11 > m13 SUPPORT actual 2013-02-28/none ctx=diplomatic
e7 m14 > m1 ASSAULT actual 2013-02-28/none mode=explosives ctx=terrorism
e8 m14 > m23 ASSAULT actual 2013-02-26/none mode=firearms ctx=terrorism
e9 m15 > m7 ACCUSE actual 2013-03-01/none ctx=military
e10 m17 > m1 ACCUSE actual 2013-03-01/none mode=disapprove ctx=diplomatic
e11 m18 > m1 ACCUSE actual 2013-03-01/none mode=disapprove ctx=territory
e13 m20 > m24 CONSULT actual 2012-03-01/month ctx=diplomatic bg
e15 m22 > m5 SUPPORT actual 2013-03-01/none ctx=diplomatic
q1 m17 direct cue=said
rel m17 leads m16
rel m25 member_of m22

### Le Quotidien (English digest) 2023-06-05 article
= [m1:SEN.OPP Sonko] verdict: sixteen dead, [m2:SEN.GOV Macky] speaks to [m3:SEN.REL marabouts] first
~byline Dakar desk
~date_line Monday, 5 June 2023
[m4:@SEN DAKAR] – [m26:SEN.JUD The Court of Criminal Affairs] took half an hour on Thursday to {e1 sentence} [m5:SEN.OPP Ousmane Sonko] to two years for "corrupting youth". [m28=m5 He] had not come to hear it.
His followers had heard enough. [m6:SEN.CVL Crowds] {e2 burned} the history faculty of the Cheikh Anta Diop University, a dozen Auchan shops and the toll plaza at Thiaroye. Sixteen people have died, according to the [m7:SEN.GOV interior ministry]; [m8:SEN.OPP Pastef], the party [m29=m5 he] leads, counts nineteen.
[m9:SEN.GOV Minister Antoine Félix Diome] {e4 claimed} to have seen "<<q1 foreign influences>>" behind the wrecking. [m10=m9 He] {e5 had restricted} social networks on Thursday night, and on Sunday {e6 cut} mobile data altogether. [m27:SEN.MIL Soldiers] {e7 have taken up} position at the radio.
[m11:SEN.MIL The gendarmerie] {e8 has kept} [m30=m1 the opposition mayor] inside his house in Cité Keur Gorgui since May 28, when [m31=m11 it] {e9 stopped} his "freedom caravan" at Koungheul and drove [m32=m1 him] home. Lawyer [m12:SEN.CVL Ciré Clédor Ly] {e11 was turned back} twice at the barrier.
Films show civilians firing beside policemen. "<<q2 [m13:? They] are not ours>>," [m14:SEN.COP Commissioner Ibrahima Diop] {e12 insisted}; [m15:AMNESTY.NGO Amnesty's Seydi Gassama] {e13 asked} for an international inquiry.
[m16=m2 The head of state] has not said whether [m33=m2 he] will run a third time, which is what all this is about. On Saturday night [m34=m2 he] {e15 went} to [m17:@SEN Touba], seat of [m18:SEN.REL the Mouride brotherhood], to {e16 see} [m19:SEN.REL Caliph Serigne Mountakha Mbacké], its leader.
[m20:SEN.OPP Khalifa Sall], of [m21:SEN.OPP Taxawu Senegal], {e17 suspended} his part in the national dialogue that opened on Wednesday. [m22:SEN.OPP Idrissa Seck's Rewmi] left the ruling [m23:SEN.PTY Benno Bokk Yakaar] coalition in April.
[m24:ECOWAS ECOWAS] {e18 urged} calm. [m25:FRA.GOV Paris] is "<<q3 preoccupied>>".
e1 m26 > m5 SANCTION actual 2023-06-01/day mode=convict ctx=legal
e2 m6 > m2 PROTEST actual 2023-06-01/none mode=riot ctx=legal
e4 m9 > m6 ACCUSE actual 2023-06-05/none mode=allege ctx=misinformation
e5 m10 > m6 COERCE actual 2023-06-01/day mode=censor ctx=rights_freedoms
e6 m10 > m6 COERCE actual 2023-06-04/day mode=censor ctx=rights_freedoms
e7 m27 > m6 MOBILIZE actual 2023-06-05/none mode=troops ctx=repression
e8 m11 > m1 COERCE actual 2023-05-28/day mode=restrict ctx=repression bg
e9 m11 > m1 COERCE actual 2023-05-28/day mode=restrict ctx=rights_freedoms bg
e11 m11 > m12 REJECT actual 2023-06-05/none mode=meet ctx=legal
e12 m14 > m15 REJECT actual 2023-06-05/none ctx=repression
e13 m15 > m2 REQUEST requested 2023-06-05/none ctx=human_rights
e15 m16 > m18 CONSULT actual 2023-06-03/day mode=visit ctx=religion_ethnicity again
e16 m16 > m19 CONSULT actual 2023-06-03/day mode=visit ctx=religion_ethnicity
e17 m20 > m2 REJECT actual 2023-06-05/none mode=meet ctx=political_institutions
e18 m24 > m2,m8 REQUEST requested 2023-06-05/none mode=yield ctx=diplomatic
q1 m9 mixed cue=claimed
q2 m14 direct cue=insisted
q3 m25 mixed
rel m1 leads m8
rel m19 leads m18
