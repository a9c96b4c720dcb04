### The Daily Star 2013-03-01 article
= Sayedee {e1 to hang}; [m1:JAMAAT_BGD.PTY Jamaat] {e2 runs amok}
~byline Staff Correspondent
~date_line Friday, March 1, 2013
[m2:BGD.JUD The International Crimes Tribunal-1] yesterday {e3 sentenced} [m3:JAMAAT_BGD.PTY Jamaat-e-Islami Nayeb-e-Ameer Delawar Hossain Sayedee] to death for killing, rape and forced conversion of Hindus during the Liberation War.
In the mayhem that followed, [m4:JAMAAT_BGD.PTY activists of the party and its student wing, Islami Chhatra Shibir], {e4 killed} three [m5:BGD.COP policemen] in Gaibandha's Sundarganj, after {e5 torching} [m6=m5 their] outpost. [m7:BGD.COP Law enforcers] {e6 opened fire} in 15 districts. At least 35 people were dead by 11:00pm, hospital sources said.
[m8:BGD.JUD Tribunal chairman ATM Fazle Kabir] read out the verdict in 61 minutes. [m9=m3 The accused], in the dock, raised a finger at [m10=m8 him].
"<<q1 You have given this under pressure from [m11:BGD.OPP atheists]>>," [m12=m3 Sayedee] shouted before being led away. By "atheists" [m13=m3 he] meant the youths of [m14:BGD.CVL Ganajagaran Mancha], who have {e7 occupied} the Shahbagh intersection since February 5.
At Shahbagh the news was met with drums. [m15:BGD.CVL Imran H Sarker], spokesperson of the platform, thanked nobody in particular. [m40=m14 The gathering], [m41=m15 he] said, <<q2 would go on until [m50=m1 Jamaat] is banned and [m16=m14 its] six points are met>>.
[m17:BGD.JUD Defence counsel Abdur Razzaq] {e8 termed} the verdict perverse and said [m42=m3+m17 they] {e9 would appeal} within 30 days.
[m49=m1 Jamaat] has {e10 called} a countrywide hartal for Sunday and Monday. [m18:BGD.OPP Its ally, the Bangladesh Nationalist Party (BNP)], which had been silent on Shahbagh for weeks, reserved its comment until [m19:BGD.OPP its chairperson, Khaleda Zia], returns from Singapore today.
But [m20:BGD.OPP Mirza Fakhrul Islam Alamgir, the BNP's acting secretary general], {e11 demanded} last night that [m21:BGD.GOV the government] stop what [m43=m20 he] called "<<q3 the killing of citizens like birds>>".
[m22:BGD.GOV Home Minister Muhiuddin Khan Alamgir] {e12 rejected} this. "<<q4 [m23=m7 Police] are the ones who are being hacked>>," [m44=m22 he] told [m45:BGD.JRN reporters] at the secretariat. [m24=m22 He] announced that [m25:BGD.PRM Border Guard Bangladesh] {e13 would be deployed} in Chittagong, Bogra and Satkhira.
In Noakhali's Begumganj, [m26:BGD.CVL a mob] {e14 set fire} to a temple and some houses of [m27:BGD.REL Hindus]. [m28:BGD.PTY The local Awami League] {e15 blamed} Shibir. [m46:JAMAAT_BGD.PTY A Shibir leader of the upazila], asked over the phone, {e16 denied} it and hung up.
The sentence is the third by the tribunals, set up by [m47=m21 the Awami League-led government] in March 2010. On January 21, [m29:BGD.PTY Abul Kalam Azad], a former rokan of Jamaat, was {e17 given} death in absentia; on February 5 came {e20 life imprisonment} for [m30:JAMAAT_BGD.PTY Abdul Quader Mollah], whose V-sign outside the court started it all.
[m31:BGD.LEG Parliament] on February 17 {e18 amended} the law so that [m32:BGD.JUD the prosecution] {e19 may appeal} against [m48=m30 Mollah's] sentence too.
[m33:BGD.PTY The Workers Party], led by [m34:BGD.PTY Rashed Khan Menon] and a partner in the 14-party alliance, distributed sweets in Topkhana Road. A rickshaw puller took two and asked who had won.
e1 m2 > m3 SANCTION actual 2013-02-28/day mode=convict ctx=legal,human_rights again
e2 m1 > m7 PROTEST actual 2013-02-28/day mode=riot ctx=legal again
e3 m2 > m3 SANCTION actual 2013-02-28/day mode=convict ctx=legal,human_rights
e4 m4 > m5 ASSAULT actual 2013-02-28/day mode=primitive ctx=legal
e5 m4 > m5 PROTEST actual 2013-02-28/day mode=riot ctx=legal
e6 m7 > m4 ASSAULT actual 2013-02-28/day mode=firearms ctx=repression
e7 m14 > m1 PROTEST actual 2013-02-05/day mode=demo ctx=legal
e8 m17 > m2 ACCUSE actual 2013-03-01/none mode=disapprove ctx=legal
e9 m3 > m2 REJECT planned 2013-03-01/none ctx=legal
e10 m49 > m21 PROTEST planned 2013-03-03/day mode=strike ctx=legal
e11 m20 > m21 REQUEST requested 2013-02-28/day mode=yield ctx=repression
e12 m22 > m20 REJECT actual 2013-03-01/none ctx=repression
e13 m25 > m1 MOBILIZE planned 2013-03-01/none mode=troops ctx=repression
e14 m26 > m27 PROTEST actual 2013-03-01/none mode=riot ctx=religion_ethnicity
e15 m28 > m4 ACCUSE actual 2013-03-01/none mode=allege ctx=religion_ethnicity
e16 m46 > m28 REJECT actual 2013-03-01/none ctx=religion_ethnicity
e17 m2 > m29 SANCTION actual 2013-01-21/day mode=convict ctx=legal bg
e20 m2 > m30 SANCTION actual 2013-02-05/day mode=convict ctx=legal bg
e18 m31 > m30 COERCE actual 2013-02-17/day mode=restrict ctx=legal,legislative bg
e19 m32 > m30 REJECT hypothetical 2013-03-01/none ctx=legal
q1 m12 direct cue=shouted
q2 m15 indirect cue=said
q3 m20 mixed cue=called
q4 m22 direct cue=told
rel m18 ally_of m1
rel m19 leads m18
rel m34 leads m33
rel m15 leads m14

### Times of Swaziland 2021-07-02 article
= SHOPS EMPTY AS [m1:SWZ.MIL ARMY] {e1 TAKES OVER} STREETS
~byline BY SIBUSISO MAZIYA
~date_line 02/07/2021
MANZINI – [m51=m1 The army] was yesterday all over [m2:@SWZ the Hub], and one could have been forgiven for thinking that the country was at war with itself.
[m3:SWZ.MIL Members of the Umbutfo Eswatini Defence Force (UEDF)] were {e2 deployed} on Tuesday after [m4:SWZ.CVL protesters] {e3 set alight} a brewery depot, a bank and two branches of OK Foods in Matsapha.
This publication counted 14 military vehicles between the bus rank and Mahhala. At one roadblock [m5=m3 the soldiers] made motorists do push-ups.
[m6:SWZ.GOV Acting Prime Minister Themba Masuku] on Tuesday {e4 issued} a regulation under which nobody may be out between 6pm and 5am. [m7=m6 He] also {e5 banned} the delivery of petitions to Tinkhundla centres, which have become, in [m8=m6 his] words, "<<q1 a breeding ground for anarchy>>". It is this very ban, made last Thursday, that [m9:SWZ.CVL the youths] were angry about.
[m10:SWZ.GOV Government Spokesperson Sabelo Dlamini] yesterday {e6 dismissed} a report that [m11:SWZ.GOV His Majesty King Mswati III] had fled to [m12:@ZAF South Africa]. "<<q2 [m52=m11 The King] is in the country and continues to lead>>," [m40=m10 he] said in a text message.
[m13:SWZ.JRN Mobile networks] have been without data since Tuesday afternoon. [m14:SWZ.GOV The Communications Commission] {e7 ordered} the switch-off, according to a letter which MTN showed to its customers. Asked about it, [m50=m14 a commission official] {e8 would neither confirm nor deny} this.
[m15:SWZ.LEG Hosea MP Bacede Mabuza], [m16:SWZ.LEG Ngwempisi MP Mthandeni Dube] and [m17:SWZ.LEG Siphofaneni MP Mduduzi Simelane], who in May and June {e9 called for} an elected prime minister in the House of Assembly, have not been home for three nights. "<<q3 [m41=m15+m16+m17 We] sleep where [m42=m15+m16+m17 we] are welcome>>," [m43=m15 Mabuza] said. "<<q4 If [m44=m19 they] {e10 arrest} [m45=m15+m16+m17 us], others will stand up>>."
[m18:SWZ.OPP The People's United Democratic Movement (PUDEMO)], which was {e11 proscribed} under the Suppression of Terrorism Act in 2008, claimed that 21 people had been {e12 shot dead} by [m19=m1 the security forces]. [m46:SWZ.COP The police] have not given a figure. [m20:SWZ.OPP Mlungisi Makhanya], the president of PUDEMO, spoke from Johannesburg.
"<<q5 [m21=m18 We] shall not be burying our children and {e13 dialoguing} in the same week>>," said [m22=m20 Makhanya] when asked whether [m47=m20 he] would sit down with [m48=m6 the Acting PM].
[m23:SWZ.REL The Council of Swaziland Churches] has {e14 asked} [m24=m11 the King] to call a national convention, "<<q6 not a Sibaya, where one talks and all are silent>>". [m25:SWZ.REL Its secretary general, Zwanini Shabalala], led prayers in the street.
[m26:SWZ.LAB The Trade Union Congress of Swaziland (TUCOSWA)] is to meet today to decide on {e15 a stayaway}.
[m27:SADC SADC], chaired by Mozambique, meanwhile said [m49=m27 it] {e16 would send} ministers of the Troika. South Africa's [m28:ZAF.PTY African National Congress] {e17 voiced concern} on Wednesday. The Kingdom is the last absolute monarchy in [m29:AU the African Union].
Bread was being sold yesterday for E40 a loaf. "<<q7 It was E16 on Monday>>," said a woman in the queue. "<<q8 And there was no queue>>."
~page_control Send your comments to the editor
e1 m1 > m4 MOBILIZE actual 2021-06-29/day mode=troops ctx=military,repression again
e2 m3 > m4 MOBILIZE actual 2021-06-29/day mode=troops ctx=military,repression
e3 m4 > m11 PROTEST actual 2021-07-02/none mode=riot ctx=pro_democracy
e4 m6 > m4 COERCE actual 2021-06-29/day mode=curfew ctx=repression
e5 m7 > m9 COERCE actual 2021-06-24/day mode=restrict ctx=rights_freedoms
e6 m10 > m18 REJECT actual 2021-07-01/day ctx=executive
e7 m14 > m13 COERCE actual 2021-06-29/day mode=censor ctx=rights_freedoms
e8 m14 > m13 REJECT actual 2021-07-02/none ctx=rights_freedoms
e9 m15,m16,m17 > m11 REQUEST requested 2021-05-01/month mode=change ctx=legislative,pro_democracy
e10 m19 > m15,m16,m17 COERCE hypothetical 2021-07-02/none mode=arrest ctx=repression
e11 m11 > m18 SANCTION actual 2008-01-01/year mode=discontinue ctx=rights_freedoms bg
e12 m19 > m4 ASSAULT actual 2021-07-02/none mode=firearms ctx=repression said=m18
e13 m22 > m6 REJECT actual 2021-07-02/none mode=meet ctx=repression
e14 m23 > m24 REQUEST requested 2021-07-02/none mode=change ctx=religion_ethnicity
e15 m26 > m11 PROTEST hypothetical 2021-07-02/day mode=strike
e16 m27 > m11 AGREE planned 2021-07-02/none ctx=diplomatic
e17 m28 > m11 ACCUSE actual 2021-06-30/day mode=disapprove ctx=repression,diplomatic
q1 m6 mixed cue=words
q2 m10 direct cue=said
q3 m43 direct cue=said
q4 m43 direct
q5 m22 direct cue=said
q6 m23 mixed
q7 ? direct cue=said
q8 ? direct
rel m20 leads m18

### Club of Mozambique 2013-10-23 article
= [m1:MOZ.MIL Army] {e1 takes} Dhlakama's bush camp, [m2:RENAMO.OPP Renamo] says peace accord is dead
~date_line 23 October 2013
The 1992 peace agreement which ended Mozambique's civil war is over, [m3:RENAMO.OPP Renamo spokesman Fernando Mazanga] said on Monday evening, hours after [m4:MOZ.MIL government troops] {e2 overran} the base at Satunjira, in the Gorongosa mountains, where [m5:RENAMO.OPP the former rebels' leader, Afonso Dhlakama], had lived for a year.
"<<q1 This irresponsible attitude of [m6:MOZ.GOV the Commander-in-Chief] puts an end to the accord>>," [m7=m3 Mazanga] told a press conference in Maputo. [m8=m3 He] {e3 accused} [m9:MOZ.GOV President Armando Guebuza] of wanting [m10=m5 Dhlakama] dead.
[m40=m5 Dhlakama], 60, escaped into the hills. It is not clear if [m41=m5 he] has lost any [m42=m13 men], but a member of parliament for the movement, [m11:RENAMO.OPP Armindo Milaco], was hit by shrapnel and died.
The defence ministry put it the other way round. [m12:MOZ.MIL Its director of defence policy, Cristóvão Chume], said <<q2 [m13:RENAMO.REB armed men of Renamo] had {e4 fired first}, on [m14=m4 a patrol], at lunchtime>>. [m43=m4 The soldiers], [m44=m12 he] said, were going after [m45:RENAMO.REB a group] which {e5 ambushed} [m15:MOZ.MIL a military vehicle] near Vunduzi last Thursday.
Early on Tuesday, in what seems like a reply, [m16:RENAMO.REB about twenty gunmen] {e6 attacked} [m17:MOZ.COP the police post at Maringué], 100 km to the north. [m18:MOZ.GOV The local administrator, António Absalão], said the post was {e7 abandoned} before the shots were heard.
[m46=m9 Guebuza], who happened to be in Beira on an "open presidency", {e8 insisted} that [m47=m9 he] was still ready to talk. "<<q3 Dialogue is the only path, but [m19=m9 I] cannot dialogue with a bullet>>," [m20=m9 he] said.
[m21=m2 Renamo] wants parity on [m22:MOZ.GOV the National Elections Commission]. Twenty-four {e9 rounds} with a government team led by [m23:MOZ.GOV Agriculture Minister José Pacheco] have got nowhere since May, and [m48=m2 the party] {e10 will boycott} the municipal polls on 20 November.
In April [m49=m2 it] {e11 raided} [m24:MOZ.COP a riot police barracks] in Muxúnguè, after [m50=m24 the force] had {e12 broken up} a meeting of its veterans; in June [m25:RENAMO.OPP Brigadier Jerónimo Malagueta], then its information chief, was {e13 detained} for {e14 announcing} that traffic on the N1 would be stopped.
[m26:MOZ.REL Dom Jaime Gonçalves], the archbishop emeritus of Beira who helped to {e15 mediate} the Rome talks two decades ago, {e16 offered} himself again yesterday. [m27:MOZ.REL The Community of Sant'Egidio] did not return calls.
[m28:MOZ.OPP The Mozambique Democratic Movement (MDM)], which is led by Beira's mayor, [m29:MOZ.OPP Daviz Simango], and which split from Renamo in 2009, {e17 called on} both [m30=m1+m2 sides] to stop. [m31:PRT.GOV Portugal] told its citizens to avoid the Save-Muxúnguè road. [m32:ZAF.GOV Pretoria], a partner of [m34:MOZ.PTY Frelimo] since exile days, said nothing by the time of writing.
[m33:MOZ.BUS Rio Tinto] {e18 suspended} coal trains to the coast for the second time this year. Gorongosa park lodges report cancellations.
[m51=m34 Frelimo], whose chairman [m52=m9 Guebuza] is, has governed [m53:@MOZ the country] since 1975.
e1 m1 > m2 ASSAULT actual 2013-10-21/day ctx=military again
e2 m4 > m2 ASSAULT actual 2013-10-21/day ctx=military
e3 m8 > m9 ACCUSE actual 2013-10-21/day mode=allege ctx=military
e4 m13 > m14 ASSAULT actual 2013-10-21/day mode=firearms ctx=military said=m12
e5 m45 > m15 ASSAULT actual 2013-10-17/day mode=firearms ctx=military
e6 m16 > m17 ASSAULT actual 2013-10-22/day mode=firearms
e7 m17 > m16 RETREAT actual 2013-10-22/day mode=withdraw said=m18
e8 m20 > m5 AGREE planned 2013-10-23/none
e9 m23 > m21 CONSULT actual 2013-05-01/month ctx=election
e10 m48 > m22 REJECT planned 2013-11-20/day ctx=election
e11 m49 > m24 ASSAULT actual 2013-04-01/month mode=firearms bg
e12 m50 > m21 COERCE actual 2013-04-01/month mode=restrict ctx=repression bg
e13 m9 > m25 COERCE actual 2013-06-01/month mode=arrest bg
e14 m25 > m9 THREATEN threatened 2013-06-01/month mode=restrict bg
e15 m26 > m2,m9 CONSULT actual 1992-01-01/year mode=third-party ctx=religion_ethnicity bg
e16 m26 > m2,m9 AGREE planned 2013-10-22/day ctx=religion_ethnicity
e17 m28 > m30 REQUEST requested 2013-10-23/none mode=yield
e18 m33 > m9 SANCTION actual 2013-10-23/none mode=discontinue ctx=economic
q1 m7 direct cue=told
q2 m12 indirect cue=said
q3 m20 direct cue=said
rel m5 leads m2
rel m29 leads m28
rel m32 ally_of m34
rel m52 leads m51

### Business Daily 2019-11-14 article none
= Supermarket chain surrenders prime Westlands space as landlord ends row
~byline By VICTOR OMONDI-JUMA
~date_line Thursday, November 14, 2019
A retailer that once ruled [m1:@KEN Nairobi's] malls has thrown in the towel at one of the last, ending a two-year standoff with [m2:? the landlord].
[m3:? Chief executive Daniel Githua] said <<q1 the branch would close on December 2 and that its 84 workers had been offered transfers>>.
"<<q2 [m4=m3 We] fought for this location. But rents were killing [m5=m3 us]>>," [m6=m3 he] told the Business Daily on the phone.
The landlord, a pension scheme for retired bankers, welcomed the move and promised to release the deposit. [m7=m2 It] had accused the tenant of breaking the lease by dividing the floor into stalls, which the chain denied.
Rival [m8:? Naivas], still controlled by the family of its late founder, is in talks to take over half of the area. French franchise holder Carrefour, which leads the market in the capital by sales per square foot, is rumoured to want the other.
~related Kenya shilling holds steady | Tea prices at the auction slip
Analysts blame expansion on supplier credit. [m9:? Wambui Kinyua], who heads research at a brokerage, warned of more casualties: "<<q3 [m10=m9 I] see two more surrendering before Easter. Suppliers have lost patience>>."
A former minister sits on the chain's board, and a nephew of a former president was once its lawyer; neither would speak on the record.
Staff marched into the aisles at closing time, for a last photograph. Somebody had put the price tags upside down.
Shares of listed malls gained 0.3 per cent.
q1 m3 indirect cue=said
q2 m6 direct cue=told
q3 m10 direct cue=warned
