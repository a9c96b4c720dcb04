### The Star (Nairobi) 2024-06-26 article
= First [m70:KEN.COP 400 police] {e1 touch down} in [m1:@HTI Port-au-Prince], at last
~byline By Sharon Mwende and AFP
~date_line 26 June 2024 - 09:10
"<<q1 [m2=m3 We] come in peace. You are not going there as conquerors; you are going to help a brother stand up>>," [m3:KEN.GOV President William Ruto] told [m4:KEN.COP the officers] before [m71=m4 they] boarded a Kenya Airways plane on Monday night, in words that were released only after [m72=m4 they] had landed.
It took 20 months. [m5:HTI.GOV The government of Ariel Henry] {e2 asked} [m6:UN the UN] for a "specialised armed force" in October 2022; [m7:UN the Security Council] {e3 gave} [m73=m7 its] blessing a year later. In January [m8:KEN.JUD the High Court] in Nairobi {e4 forbade} the deployment on a suit by [m9:KEN.OPP Ekuru Aukot] of [m10:KEN.PTY Thirdway Alliance]. [m11:HTI.ELI Henry] then flew in and {e5 signed} a reciprocal pact with [m12=m3 Ruto] on March 1. On [m74=m11 his] way back [m13:HTI.CRM the gangs] {e6 closed} the airport to [m75=m11 him], and [m76=m11 he] resigned.
[m14:HTI.GOV The new prime minister, Garry Conille], {e7 greeted} [m15=m4 the men] on the tarmac. "<<q2 No one can tell Haitians that help is not coming>>," [m77=m14 he] said.
[m16:USA.GOV Washington], which will not send soldiers, has {e8 paid} 300 million dollars so far and {e9 flown in} armoured cars; [m17:USA.MIL the Southern Command] {e10 built} the base of [m35:MSS the mission]. [m18:CAN.GOV Canada] and [m19:FRA.GOV France] {e11 contribute} to the trust fund. [m20:BEN.GOV Benin] {e12 promises} 2,000 men, [m21:BHS.GOV the Bahamas], [m22:JAM.GOV Jamaica], [m23:BGD.GOV Bangladesh] and [m24:TCD.GOV Chad] fewer.
At the head of [m25:VIVANSANM.REB Viv Ansanm], the alliance that holds four fifths of [m26=m1 the capital], [m27:VIVANSANM.REB Jimmy Chérizier] {e13 threatened} to treat [m36=m4 the Kenyans] as invaders, but on Monday, in a video, [m34=m27 he] {e15 offered} talks. [m28=m14 Mr Conille] {e16 refuses} them.
At home the day was remembered for something else. While the plane was over the Atlantic, [m29:KEN.CVL young people] {e17 broke into} Parliament over the Finance Bill, [m30:KEN.COP police] {e18 shot} [m79=m29 several of them], and [m31:KEN.GOV Defence Cabinet Secretary Aden Duale] {e19 called out} [m78:KEN.MIL the army].
[m32:KEN.OPP Azimio leader Raila Odinga] {e20 asked} why those who cannot keep order in Nairobi should do so in the Caribbean.
[m33:NGO Human Rights Watch] {e21 called for} a complaints office.
e1 m70 > m14 AID actual 2024-06-25/day ctx=peacekeeping,crime
e2 m5 > m6 REQUEST requested 2022-10-01/month mode=assist ctx=peacekeeping,crime bg
e3 m7 > m5 SUPPORT actual 2023-10-01/month ctx=peacekeeping bg
e4 m8 > m3 REJECT actual 2024-01-01/month ctx=legal,peacekeeping bg
e5 m11 > m12 SUPPORT actual 2024-03-01/day ctx=peacekeeping,diplomatic bg
e6 m13 > m11 COERCE actual 2024-03-01/month mode=obstruct ctx=crime,executive bg
e7 m14 > m15 CONSULT actual 2024-06-26/none ctx=peacekeeping
e8 m16 > m35 AID actual 2024-06-26/none ctx=peacekeeping,economic
e9 m16 > m35 AID actual 2024-06-26/none ctx=peacekeeping,military
e10 m17 > m35 AID actual 2024-06-26/none ctx=peacekeeping,military
e11 m18,m19 > m35 AID actual 2024-06-26/none ctx=peacekeeping,economic
e12 m20,m21,m22,m23,m24 > m14 AGREE planned 2024-06-26/none ctx=peacekeeping
e13 m27 > m4 THREATEN threatened 2024-06-26/none mode=violence ctx=peacekeeping,crime
e15 m34 > m14 AGREE planned 2024-06-24/day ctx=crime
e16 m28 > m27 REJECT actual 2024-06-26/none mode=meet ctx=crime
e17 m29 > m3 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e18 m30 > m29 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e19 m31 > m29 MOBILIZE actual 2024-06-25/day mode=troops ctx=military,repression
e20 m32 > m3 ACCUSE actual 2024-06-26/none mode=disapprove ctx=peacekeeping,repression
e21 m33 > m35 REQUEST requested 2024-06-26/none mode=change ctx=human_rights
q1 m3 direct cue=told
q2 m14 direct cue=said
rel m9 member_of m10
rel m27 leads m25
rel m25 controls m26

### N1 Belgrade 2022-04-11 article
= Six Y-20s over Bosnia by night: [m1:SRB.MIL Serbia] {e1 gets} [m2:CHN.GOV Chinese] missiles
~byline Author: N1 Belgrade | 11. Apr 2022
"<<q1 [m3=m9 We] are a free country, and whoever is free buys. [m4=m5 I] will show it to the citizens the day after Easter>>," President [m5:SRB.GOV Aleksandar Vucic] said on Sunday about cargo which [m39=m5 he] had kept to himself until plane spotters in [m6:@TUR Istanbul] counted it.
[m7:CHN.MIL Half a dozen transports of the Chinese air force] {e2 brought} a FK-3 surface-to-air system to Nikola Tesla airport on Saturday. [m8:SRB.GOV Belgrade] had {e3 ordered} it in 2019. It is the largest such flight to Europe ever, and [m9:SRB.GOV Serbia], with [m82=m9 its] [m10:RUS.GOV Russian] Pantsirs, the only operator on the continent.
[m11:DEU.GOV Berlin] "{e4 expects}" from a candidate for [m12:EU the European Union] that it falls in with the bloc's foreign policy, [m84=m11 a spokesman] said. [m13:USA.GOV The US] had {e5 warned} [m14=m8 Belgrade] in 2020 against just this purchase.
Last Thursday, [m15=m9 Serbia] {e6 voted} in New York for the suspension of [m16:RUS.GOV Russia] from the Human Rights Council, and [m17=m4 the President] {e7 complained} of "<<q2 countless pressures>>" afterwards; [m80=m15 it] has {e8 not imposed} sanctions, and [m81=m15 its] gas contract with [m18=m16 Moscow] expires in May. [m38=m5 He] will {e9 call} [m19:RUS.GOV Vladimir Putin] about it.
[m20:KOS.GOV Kosovo's Defence Minister Armend Mehaj] {e10 accused} [m21=m8 Belgrade] of arming for another war. [m22:KOS.GOV Pristina], which [m23=m9 Serbia] does not recognise, {e11 is buying} Javelins from [m24:USA.GOV Washington] and has {e12 put} Bayraktar drones from [m25:TUR.GOV Turkey] on [m83=m22 its] list. [m26:HRV.GOV Croatia] {e13 bought} a dozen Rafales from [m27:FRA.GOV Paris] in November.
[m28:NATO NATO's] KFOR was informed, the alliance said; transit was {e14 permitted} by [m29:TUR.GOV Ankara] and [m30:BGR.GOV Sofia].
[m31:SRB.OPP Boris Tadic], the former president who now leads [m32:SRB.PTY the Social Democratic Party], {e15 asked} [m33=m8 the government] what it had cost. [m34:SRB.GOV Defence Minister Nebojsa Stefanovic] {e16 would not tell}.
Next week [m35:SRB.MIL Serbian special forces] train together with [m36:ROU.MIL Romanian gendarmes] at Pancevo; the {e17 exercise} had been {e18 suspended} along with all others in February, when [m37=m9 the country] proclaimed "neutrality".
Easter is on the 24th.
e1 m1 > m2 COOPERATE actual 2022-04-09/day ctx=military again
e2 m7 > m9 COOPERATE actual 2022-04-09/day ctx=military
e3 m8 > m2 AGREE planned 2019-01-01/year ctx=military bg
e4 m11 > m8 REQUEST requested 2022-04-11/none mode=change ctx=diplomatic,military
e5 m13 > m14 THREATEN threatened 2020-01-01/year ctx=military bg
e6 m15 > m16 SANCTION actual 2022-04-07/day mode=discontinue ctx=human_rights,diplomatic
e7 m17 > m12,m13 ACCUSE actual 2022-04-07/day mode=disapprove ctx=diplomatic
e8 m15 > m12 REJECT actual 2022-04-11/none ctx=economic
e9 m38 > m19 CONSULT planned 2022-04-11/none mode=phone ctx=natural_resource
e10 m20 > m21 ACCUSE actual 2022-04-11/none mode=allege ctx=military
e11 m22 > m24 COOPERATE planned 2022-04-11/none ctx=military
e12 m22 > m25 COOPERATE planned 2022-04-11/none ctx=military
e13 m26 > m27 COOPERATE actual 2021-11-01/month ctx=military bg
e14 m29,m30 > m7 COOPERATE actual 2022-04-11/none mode=access ctx=military
e15 m31 > m33 REQUEST requested 2022-04-11/none ctx=military
e16 m34 > m31 REJECT actual 2022-04-11/none ctx=military
e17 m35 > m36 COOPERATE planned 2022-04-18/week ctx=military
e18 m9 > m36 SANCTION actual 2022-02-01/month mode=discontinue ctx=military bg
q1 m5 direct cue=said
q2 m17 mixed cue=complained
rel m31 leads m32
rel m29 member_of m28
rel m30 member_of m28

### Tempo.co English 2018-10-04 article
= List of Countries [m1:IDN.GOV Jakarta] Says Yes to for [m2:@IDN Palu]
~byline Reporter: Ahmad Faiz Ibnu Sani; Editor: Petir Garda Bhwana
~date_line Thursday, 4 October 2018 20:24 WIB
~share Share news via
TEMPO.CO, Jakarta - [m3:IDN.GOV Foreign Ministry spokesman Arrmanatha Nasir] said on Thursday that <<q1 29 countries had {e1 offered} help after the earthquake and tsunami in Central Sulawesi, and that [m4=m1 Indonesia] would {e2 take} what [m85=m4 it] needed, no more>>.
That means, in the order of [m89=m3 the ministry's] table: C-130s of [m5:SGP.MIL Singapore], [m6:AUS.MIL Australia], [m7:NZL.MIL New Zealand], [m8:MYS.MIL Malaysia] and [m9:KOR.MIL South Korea]; tents from [m10:JPN.GOV Japan]; water filters from [m11:CHE.GOV Switzerland]; generators from [m12:CHN.GOV China], which {e3 wired} 200,000 dollars through [m13:CHN.NGO its Red Cross]; and 1.5 million euros from [m14:EU the EU].
By yesterday evening [m15=m5 the Singaporean planes] had {e4 taken} [m37:IDN.CVL 900 survivors] from Mutiara airport to [m16:@IDN Makassar] and [m17:@IDN Balikpapan]. [m18:IND.MIL Two Indian aircraft] and a hospital ship are {e5 due} on Saturday.
"<<q2 The arms are open, but each pair of hands must know where the box goes>>," said Coordinating Minister [m19:IDN.GOV Wiranto]. [m20=m1 The government] {e6 does not want} dogs or surgeons from abroad. [m38:NGO Foreign volunteers without a local partner] were {e7 asked} by [m21:IDN.GOV the Disaster Mitigation Agency (BNPB)], headed by [m22:IDN.GOV Willem Rampangilei], to go home.
[m23:IDN.GOV President Joko Widodo] {e8 came} a second time on Wednesday and walked over what used to be Petobo. [m39=m23 He] {e9 ordered} [m24:IDN.MIL the TNI] to {e10 guard} fuel trucks after [m40:IDN.CVL residents] had {e11 plundered} [m41:IDN.BUS shops] on Sunday. [m25:IDN.COP Police] who had looked away at first {e12 detained} 92 [m26:IDN.CVL people] for stealing televisions and tires. [m27:IDN.COP National Police spokesman Dedi Prasetyo] said <<q3 hunger was one thing, an ATM another>>.
[m28:IDN.GOV The Law Ministry], unable to feed [m43=m29 them], had {e13 let} [m29:IDN.CVL 1,400 inmates] out of Palu and Donggala prisons, and now {e14 requests} [m42=m29 them] to report back within a week.
[m30:IDN.OPP Prabowo Subianto], the chairman of [m31:IDN.PTY Gerindra] and Jokowi's challenger, {e15 suspended} [m86=m30 his] campaign and {e16 sent} 200 volunteers. [m32:IDN.NGO Muhammadiyah] and [m33:IDN.REL the Indonesian Communion of Churches] {e17 run} a kitchen together.
[m34:UN UN Secretary-General António Guterres] {e18 arrives} next week. [m35:AUS.GOV Prime Minister Scott Morrison] {e19 doubled} [m36=m6 Canberra's] share yesterday.
In 2004 it was the foreign soldiers who came first.
e1 m12,m14,m10,m11 > m1 AGREE planned 2018-10-04/none ctx=disasters said=m3
e2 m4 > m5,m6,m7,m8,m9 CONCEDE planned 2018-10-04/day ctx=disasters
e3 m12 > m4 AID actual 2018-10-04/none ctx=disasters,economic
e4 m15 > m37 AID actual 2018-10-03/day ctx=disasters,military
e5 m18 > m4 AID planned 2018-10-06/day ctx=disasters,military
e6 m20 > m10,m11 REJECT actual 2018-10-04/none mode=assist ctx=disasters
e7 m21 > m38 REQUEST requested 2018-10-04/none mode=withdraw ctx=disasters
e8 m23 > m37 CONSULT actual 2018-10-03/day mode=visit ctx=disasters
e9 m39 > m24 REQUEST requested 2018-10-03/day mode=assist ctx=disasters,military
e10 m24 > m40 MOBILIZE planned 2018-10-03/day mode=troops ctx=disasters,military
e11 m40 > m41 PROTEST actual 2018-09-30/day mode=riot ctx=disasters
e12 m25 > m26 COERCE actual 2018-10-04/none mode=arrest ctx=crime,disasters
e13 m28 > m29 RETREAT actual 2018-10-04/none mode=release ctx=disasters,legal
e14 m28 > m42 REQUEST requested 2018-10-04/none mode=yield ctx=legal,disasters
e15 m30 > m23 RETREAT actual 2018-10-04/none ctx=election,disasters
e16 m30 > m37 AID actual 2018-10-04/none ctx=disasters
e17 m32 > m33 COOPERATE actual 2018-10-04/none ctx=disasters,religion_ethnicity
e18 m34 > m1 CONSULT planned 2018-10-08/week mode=visit ctx=disasters
e19 m35 > m1 AGREE planned 2018-10-03/day ctx=disasters,economic
q1 m3 indirect cue=said
q2 m19 direct cue=said
q3 m27 indirect cue=said
rel m22 leads m21
rel m30 leads m31

### The Gleaner 2016-08-02 article none
= Gleaner desk: The long weekend in numbers, and one goat
~byline Claudia Gardner, Gleaner Writer
~date_line Tuesday | August 2, 2016 | 12:00 AM
The Emancipation weekend brought 31,000 people to [m1:@JAM Negril], one bus more than last year, and not a hotel bed was to be had between Bloody Bay and the lighthouse.
[m2:JAM.BUS The Jamaica Hotel and Tourist Association], of which [m3:JAM.BUS Nicola Madden-Greig] is president, was purring. "<<q1 When Jamaicans fill Jamaican rooms, nobody has to explain to [m4=m2 us] what freedom is>>," [m5=m3 she] said.
[m6:JAM.GOV Mayor Bertel Moore] had the seafront swept twice. The parish council, which [m87=m6 he] chairs, is run by [m7:JAM.PTY the PNP]; the bands, [m88=m6 he] let it be known, were booked without regard to colour.
[m8:JAM.COP The Westmoreland police] reported 204 tickets, eleven lost children, all of them found, and a goat in a rented car. [m9:JAM.COP Superintendent David White] could not say how it had got there. <<q2 It was wearing a seat belt>>, according to [m10=m9 him].
At [m11:@JAM Sandy Bay] the Baptists marched to the grave of the missionary who read out the proclamation in 1838. [m12:JAM.REL Reverend Devon Dick] preached on debt.
[m13:JAM.GOV Culture Minister Olivia Grange] laid a wreath; [m14:? the sprinters] were already in [m15:@BRA Rio], where [m16:? Usain Bolt] landed on Wednesday and [m17:? Elaine Thompson] on Friday.
[m18:? The price of a patty] went up by ten dollars. [m19:JAM.BUS Juici Patties], the company from Clarendon, blamed the cheese.
"<<q3 Every August it is the cheese>>," said a man in line.
The ferry from [m20:@CYM Grand Cayman], announced for the third time, did not sail.
q1 m5 direct cue=said
q2 m9 indirect cue=according
q3 ? direct cue=said
rel m3 leads m2
