### Balkan Insight 2019-12-30 article
= Montenegro Church Law: [m1:MNE.OPP Eighteen MPs] {e1 detained}, [m2:MNE.REL priests] {e2 take to the road}
~byline Samir Kajevic | Podgorica | BIRN
~date_line December 30, 2019, 13:22
Chaos broke out in [m3:MNE.LEG the Montenegrin parliament] on Friday before dawn when [m4:MNE.OPP MPs of the pro-Serbian Democratic Front, DF], {e3 hurled} a firecracker and a gas mask towards [m5:MNE.LEG the Speaker, Ivan Brajovic], and [m50:MNE.COP plainclothes police] dragged [m51=m4 them] out of the hall.
[m6:MNE.COP Police] {e4 took} 18 [m7=m4 DF deputies] into custody. Three of the alliance's leaders, [m8:MNE.OPP Andrija Mandic], [m9:MNE.OPP Milan Knezevic] and [m10:MNE.OPP Milun Zogovic], remain behind bars; the others were {e5 released} on Saturday.
The remaining lawmakers then {e6 adopted} the Law on Freedom of Religion with 45 votes. It obliges religious communities to prove that they owned their property before 1918, or lose it to [m11:MNE.GOV the state].
The main target, in the eyes of its critics, is [m12:MNE.REL the Serbian Orthodox Church], which runs some 650 churches and monasteries in the country of 620,000 people.
"<<q1 [m13=m12 We] will defend every stone, and [m14=m12 we] will do it with a candle in the hand>>," said [m15:MNE.REL Metropolitan Amfilohije Radovic], who heads [m16:MNE.REL the Metropolitanate of Montenegro and the Littoral], the biggest of the Church's four eparchies there. [m17=m15 He] {e7 called} [m18:MNE.CVL the faithful] to prayer marches each Thursday and Sunday.
The first of them took place on Sunday evening. In Niksic and Berane [m19:MNE.CVL several thousand people] {e8 walked} behind crosses. There were no incidents, but on Saturday a bishop, [m20:MNE.REL Metodije], was {e9 beaten} at the Djurdjevi Stupovi crossroads by [m21:MNE.COP riot police]; he is in hospital in [m22:@MNE Podgorica].
[m23:MNE.GOV The police directorate] {e10 rejected} the allegation. It says the cleric fell.
~related Read more: Skiing season opens late in Kolasin
[m24:MNE.GOV President Milo Djukanovic] {e11 accused} [m25:SRB.GOV Belgrade] of using priests to meddle. "<<q2 This is about a state, not about icons>>," [m26=m24 he] told a rally of his [m27:MNE.PTY Democratic Party of Socialists], DPS, which [m28=m24 he] has led, with a short break, since 1998.
[m29:SRB.GOV Serbian Prime Minister Ana Brnabic] {e12 voiced regret} over the vote but said that <<q3 [m30=m25 her country] would not interfere in a neighbour's affairs>>. Her foreign minister, [m31:SRB.GOV Ivica Dacic], was less restrained; [m32=m31 he] {e13 suggested} stripping of Serbian citizenship any Montenegrin who backs the law.
[m33:SRB.CVL Red Star supporters] {e14 burned} the Montenegrin flag outside the embassy in Belgrade on Thursday night. [m34:MNE.GOV The Foreign Ministry] in Podgorica {e15 handed a protest note} to [m35:SRB.GOV the Serbian chargé d'affaires].
[m36:MNE.OPP The Democratic Front], a bloc of three parties of which Mandic's [m37:MNE.OPP New Serb Democracy] is the largest, has been at odds with the judges for years.
In May [m38:MNE.JUD the Higher Court] {e16 sentenced} [m39=m8 Mandic] and [m40=m9 Knezevic] to five years for taking part in what [m52:MNE.JUD prosecutors] called a [m41:RUS.GOV Moscow]-backed plot to kill Djukanovic on election day in October 2016 and stop the country from joining [m42:NATO NATO]. [m53=m8+m9 They] {e17 deny} everything and have appealed.
[m43:MNE.GOV The Adriatic republic] has been a member of the alliance since June 2017. A separate Montenegrin Orthodox Church, founded in 1993, is not recognised by other Orthodox churches.
e1 m6 > m1 COERCE actual 2019-12-27/day mode=arrest ctx=legislative again
e2 m2 > m11 PROTEST actual 2019-12-30/none mode=demo ctx=religion_ethnicity again
e3 m4 > m5 PROTEST actual 2019-12-27/day mode=riot ctx=legislative,religion_ethnicity
e4 m6 > m7 COERCE actual 2019-12-27/day mode=arrest ctx=legislative
e5 m6 > m7 RETREAT actual 2019-12-28/day mode=release ctx=legislative
e6 m3 > m12 COERCE actual 2019-12-27/day mode=restrict ctx=religion_ethnicity,legislative
e7 m17 > m18 REQUEST requested 2019-12-30/none mode=assist ctx=religion_ethnicity
e8 m19 > m11 PROTEST actual 2019-12-29/day mode=demo ctx=religion_ethnicity
e9 m21 > m20 ASSAULT denied 2019-12-28/day mode=beat ctx=religion_ethnicity,repression
e10 m23 > m20 REJECT actual 2019-12-30/none ctx=repression
e11 m24 > m25 ACCUSE actual 2019-12-30/none mode=allege ctx=religion_ethnicity,diplomatic
e12 m29 > m3 ACCUSE actual 2019-12-30/none mode=disapprove ctx=religion_ethnicity,diplomatic
e13 m32 > m43 THREATEN threatened 2019-12-30/none mode=restrict ctx=rights_freedoms,diplomatic
e14 m33 > m34 PROTEST actual 2019-12-26/day mode=vandalize ctx=religion_ethnicity
e15 m34 > m35 ACCUSE actual 2019-12-30/none mode=disapprove ctx=diplomatic
e16 m38 > m39,m40 SANCTION actual 2019-05-01/month mode=convict ctx=legal bg
e17 m53 > m38 REJECT actual 2019-12-30/none ctx=legal bg
q1 m15 direct cue=said
q2 m26 direct cue=told
q3 m29 indirect cue=said
rel m15 leads m16
rel m16 part_of m12
rel m28 leads m27 from=1998
rel m37 part_of m36
rel m8 leads m37
rel m43 member_of m42 from=2017-06

### Phnom Penh Post 2014-01-04 article
= [m1:KHM.LAB Workers] {e1 shot dead} on Veng Sreng
~byline Publication date: 04 January 2014 | Chhay Vannak and Daniel Pye-Brown
By the time the firing stopped yesterday morning, the canal road was littered with flip-flops.
At least four [m2:KHM.LAB garment workers] were {e2 killed} and more than 20 injured when [m3:KHM.COP military police] {e3 used AK-47s} against a crowd that had {e4 barricaded} Veng Sreng Street, in the capital's Por Sen Chey district, since Thursday night. Some in [m4=m2 the crowd] threw petrol bombs.
"<<q1 [m40=m3 They] shot straight, not up. [m41=m5 I] carried a boy. He was already heavy>>," said [m5:KHM.LAB Chea Sophal], a 24-year-old cutter at the Canadia industrial park.
[m6:KHM.COP National Military Police spokesman Kheng Tito] {e5 defended} [m7=m3 his men]. Nine of [m42=m3 them], [m43=m6 he] said, were hurt by rocks and slingshots. "<<q2 If [m8=m3 we] allow them to continue the strike, it will become anarchy>>."
The strike for a minimum wage of $160 a month began on December 24, when [m9:KHM.GOV the Labour Ministry] {e6 set} it at $95. [m10:KHM.BUS The Garment Manufacturers Association in Cambodia] (GMAC) has since {e7 shut} most of its 400 member factories, citing fears for machines.
[m11:KHM.BUS GMAC secretary-general Ken Loo] {e8 blamed} [m12:KHM.LAB six unions] that do not control, [m44=m11 he] said, the people [m45=m12 they] bring out. [m13=m11 He] {e9 would not negotiate} "<<q3 with a mob>>".
One of the six, [m14:KHM.LAB the Coalition of Cambodian Apparel Workers Democratic Union] (C.CAWDU), lost touch with [m46:KHM.LAB its vice-president] after [m47=m46 he] was taken from outside the Yakjin factory on Thursday. That day [m15:KHM.MIL soldiers of the elite Brigade 911] {e10 beat} [m48:KHM.LAB protesters] there with steel pipes and {e11 arrested} ten, among them [m16:KHM.REL a monk].
"<<q4 [m17=m14 We] {e12 demand} their freedom, today>>," said [m18:KHM.LAB Ath Thorn, the union's president], who also chairs [m19:KHM.LAB the Cambodian Labour Confederation], to which C.CAWDU belongs.
[m20:KHM.OPP Sam Rainsy], whose [m21:KHM.OPP Cambodia National Rescue Party] has camped in Freedom Park since mid-December to {e13 call for} a rerun of July's election, {e40 visited} [m70=m2 the wounded] at Khmer-Soviet hospital. A meeting with [m22:KHM.PTY the ruling Cambodian People's Party] due yesterday was {e14 called off} by the opposition.
[m23=m20 The former finance minister] said the shooting <<q5 was the worst act of state violence since a grenade attack on his own followers in March 1997>>.
~advert Advertisement
At a late press conference [m24:KHM.GOV the governor of Phnom Penh, Pa Socheatvong], {e15 gave} [m25=m21 the CNRP] until this morning to leave the park, and [m26:KHM.GOV the Interior Ministry] {e16 may ban} gatherings of more than ten people, one official there said. "<<q6 It depends on [m49=m21 them]>>," [m27:KHM.GOV the official] said.
Prime Minister [m28:KHM.GOV Hun Sen] has made no comment. [m29:UN Surya Subedi], the UN special rapporteur, {e17 asked} [m30=m28 the premier] last night for a prompt investigation, while [m31:HRW Human Rights Watch] {e18 condemned} the use of live rounds.
Buyers are watching as well. Adidas and H&M, neither of which has a contract with Yakjin, said they opposed violence of any kind.
In the afternoon traders came to sell sugar-cane juice where the tyres had burned.
e1 m3 > m1 ASSAULT actual 2014-01-03/day mode=firearms ctx=repression,economic again
e2 m3 > m2 ASSAULT actual 2014-01-03/day mode=firearms ctx=repression,economic
e3 m3 > m2 ASSAULT actual 2014-01-03/day mode=firearms ctx=repression,economic again
e4 m2 > m3 PROTEST actual 2014-01-02/day mode=obstruct ctx=economic
e5 m6 > m7 SUPPORT actual 2014-01-04/none ctx=repression
e6 m9 > m1 REJECT actual 2013-12-24/day ctx=economic bg
e7 m10 > m1 COERCE actual 2014-01-04/none mode=withhold ctx=economic
e8 m11 > m12 ACCUSE actual 2014-01-04/none mode=disapprove ctx=economic
e9 m13 > m12 REJECT actual 2014-01-04/none mode=meet ctx=economic
e10 m15 > m48 ASSAULT actual 2014-01-02/day mode=beat ctx=repression
e11 m15 > m16 COERCE actual 2014-01-02/day mode=arrest ctx=repression
e12 m18 > m15 REQUEST requested 2014-01-04/none mode=yield ctx=repression
e13 m21 > m28 PROTEST actual 2013-12-15/month mode=demo ctx=election bg
e14 m21 > m22 REJECT actual 2014-01-03/day mode=meet ctx=repression
e15 m24 > m25 THREATEN threatened 2014-01-03/day mode=restrict ctx=rights_freedoms
e16 m26 > m21 COERCE hypothetical 2014-01-04/none mode=restrict ctx=rights_freedoms
e17 m29 > m30 REQUEST requested 2014-01-03/day mode=change ctx=human_rights
e18 m31 > m3 ACCUSE actual 2014-01-04/none mode=disapprove ctx=human_rights,repression
e40 m20 > m70 CONSULT actual 2014-01-04/none mode=visit ctx=repression
q1 m5 direct cue=said
q2 m6 direct
q3 m13 mixed
q4 m18 direct cue=said
q5 m23 indirect cue=said
q6 m27 direct cue=said
rel m18 leads m14
rel m18 leads m19
rel m14 member_of m19
rel m20 leads m21

### The Nation 2011-07-22 article
= Mzuzu buries its dead as [m1:MWI.GOV Bingu] {e1 blames} [m2:MWI.CVL NGOs], [m3:GBR.GOV Britain]
~byline BY KONDWANI MSISKA, SUZGO NYIRENDA
~date_line FRIDAY, 22 JULY 2011
LILONGWE - [m4:MWI.GOV President Bingu wa Mutharika] yesterday took to the airwaves of MBC and {e2 pointed a finger} at [m5:MWI.CVL organisers of Wednesday's demonstrations], saying blood was on their hands, as the death toll in the northern city of Mzuzu reached nine.
[m6:MWI.MED Ministry of Health spokesperson Henry Chimbali] confirmed that 18 people had died countrywide, most of them from gunshot wounds.
"<<q1 You, [m7:MWI.CVL Undule Mwakasungula]; you, [m8:MWI.CVL Rafiq Hajat]; the blood of these people is on you>>," [m9=m4 the President] said. "<<q2 If you go back to the streets, I will {e3 smoke you out}>>."
In the demonstrations, which took place in all four cities, [m10:MWI.CVL Malawians dressed in red] {e4 marched} against fuel queues, forex shortages and what the petition [m38=m10 they] delivered termed bad governance. It followed [m11:MWI.JUD a High Court injunction] late on Tuesday that {e5 stopped} the marches, obtained by [m12:MWI.CVL one Chiza Mbekeani], and which was only {e6 vacated} on Wednesday afternoon.
By then it was too late for calm. In Mzuzu [m13:MWI.CVL a mob] {e7 torched} the offices of [m14:MWI.PTY the ruling Democratic Progressive Party (DPP)] and two vehicles; [m15:MWI.COP police officers] {e8 fired live ammunition}.
[m16:MWI.COP Deputy national police spokesperson Kelvin Maigwa] said [m37=m15 his officers] <<q3 had acted in self-defence>>.
Reporters fared no better. In Lilongwe eight [m17:MWI.JRN journalists], including two from The Nation, were {e9 beaten} with gun butts by [m18=m15 the law enforcers]. [m19:MWI.GOV The Malawi Communications Regulatory Authority (Macra)] {e10 ordered} [m20:MWI.JRN Capital FM, Zodiak and Joy Radio] to stop live coverage. [m21:MWI.JRN The Media Institute of Southern Africa's local chapter] {e11 protested} the ban as unlawful.
[m22:MWI.REL The Public Affairs Committee], which groups the main churches and the Muslim Association of Malawi, has {e12 offered to mediate}.
[m23=m4 The President], whose wife is a Catholic like [m24=m4 himself], did not take up the offer but said he was "<<q4 ready to listen to anyone who comes with a clean heart>>".
Opposition parties walked carefully. [m25:MWI.OPP John Tembo], president of [m26:MWI.OPP the Malawi Congress Party], {e13 urged} [m27=m4 the Head of State] to admit that the economy was sick. [m28:MWI.OPP Vice-President Joyce Banda], who was {e14 expelled} from the DPP in December and now leads [m29:MWI.OPP the newly born People's Party], cut short a trip to Zambia and went to the mortuary instead.
In between, the old quarrel with [m39:GBR.GOV London] goes on. [m30=m1 Lilongwe] {e15 expelled} [m31:GBR.GOV British High Commissioner Fergus Cochrane-Dyet] in April over a leaked cable that {e16 called} the President "<<q5 ever more autocratic>>". [m32:GBR.GOV Whitehall] answered by {e17 throwing out} [m33:MWI.GOV Malawi's acting envoy] and last week {e18 froze} budget support of K5.5 billion.
[m34=m4 Mutharika] did not say on Thursday whether [m35=m4 he] would {e19 receive} [m36=m5 the organisers], who have given him until August 16 to respond. If nothing comes, another {e20 vigil} is planned for the next day.
At St Augustine's, Fr. Boniface Tamani read out nine names. Somebody at the back asked him to read them again.
e1 m1 > m2,m3 ACCUSE actual 2011-07-21/day mode=allege ctx=rights_freedoms again
e2 m4 > m5 ACCUSE actual 2011-07-21/day mode=allege ctx=rights_freedoms
e3 m9 > m7,m8 THREATEN threatened 2011-07-21/day mode=violence ctx=repression
e4 m10 > m4 PROTEST actual 2011-07-20/day mode=demo ctx=economic
e5 m11 > m5 COERCE actual 2011-07-19/day mode=restrict ctx=legal,rights_freedoms
e6 m11 > m5 CONCEDE actual 2011-07-20/day ctx=legal,rights_freedoms
e7 m13 > m14 PROTEST actual 2011-07-20/day mode=riot ctx=economic
e8 m15 > m13 ASSAULT actual 2011-07-20/day mode=firearms ctx=repression
e9 m18 > m17 ASSAULT actual 2011-07-20/day mode=beat ctx=repression,rights_freedoms
e10 m19 > m20 COERCE actual 2011-07-22/none mode=censor ctx=rights_freedoms
e11 m21 > m19 ACCUSE actual 2011-07-22/none mode=disapprove ctx=rights_freedoms
e12 m22 > m4,m5 AGREE planned 2011-07-22/none ctx=religion_ethnicity
e13 m25 > m27 REQUEST requested 2011-07-22/none mode=yield ctx=economic
e14 m14 > m28 SANCTION actual 2010-12-01/month mode=expel ctx=political_institutions bg
e15 m30 > m31 SANCTION actual 2011-04-01/month mode=expel ctx=diplomatic bg
e16 m31 > m4 ACCUSE actual 2011-07-22/none mode=disapprove ctx=diplomatic,pro_autocracy bg
e17 m32 > m33 SANCTION actual 2011-07-22/none mode=expel ctx=diplomatic bg
e18 m32 > m30 SANCTION actual 2011-07-11/week mode=discontinue ctx=economic bg
e19 m35 > m36 CONSULT hypothetical 2011-07-21/day ctx=rights_freedoms
e20 m36 > m4 PROTEST planned 2011-08-17/day mode=demo ctx=economic
q1 m9 direct cue=said
q2 m9 direct
q3 m16 indirect cue=said
q4 m23 mixed cue=said
q5 m31 mixed cue=called
rel m25 leads m26
rel m28 leads m29

### Dawn 2009-03-16 article
= [m1:PAK.JUD CJ Iftikhar] {e1 to be restored} after [m2:PAK.CVL lawyers]' night of defiance
~byline By Nasir Jamali and Iftikhar Khokhar
~date_line 16 Mar, 2009
[m3:@PAK LAHORE/ISLAMABAD], March 15: Five hours after [m4:PAK.PTY Mian Nawaz Sharif] {e2 broke through} the police cordon around [m36=m4 his] Model Town house and drove off at the head of a convoy that swelled by the mile, [m37:PAK.GOV the presidency] blinked.
[m5:PAK.GOV Prime Minister Yousuf Raza Gilani] is expected to announce before dawn that [m6:PAK.JUD Iftikhar Muhammad Chaudhry] {e3 will be reinstated} as Chief Justice of Pakistan on March 21, the day the incumbent, [m7:PAK.JUD Justice Abdul Hameed Dogar], retires. A source in the PM's House told Dawn the decision was taken at a {e4 late-night meeting} between [m8=m5 Mr Gilani], [m9:PAK.GOV President Asif Ali Zardari] and [m10:PAK.MIL the army chief, Gen Ashfaq Parvez Kayani].
The deposed judge was {e5 sacked} along with 60 others by [m11:PAK.GOV Gen Pervez Musharraf] under the emergency of Nov 3, 2007. Mr Zardari, co-chairman of [m12:PAK.PTY the PPP], had {e6 signed} a pledge at Bhurban a year ago to bring them back within 30 days.
"<<q1 A promise is not the Quran or Hadith>>," [m13=m9 he] famously said later.
Sunday began with barricades. [m14:PAK.COP Punjab police] {e7 served} [m15=m4 the PML-N chief] with a three-day detention order at 9am, and {e8 parked} containers across The Mall. At GPO Chowk, [m16:PAK.CVL young lawyers in black coats] {e9 pelted} the constables with stones and had {e10 teargas shells} rained on them. It went on until [m40:PAK.GOV the district coordination officer, Sajjad Bhutta], {e11 resigned}; [m35=m14 the police] simply left after that.
[m17:PAK.CVL Aitzaz Ahsan], president of [m18:PAK.CVL the Supreme Court Bar Association] and himself a PPP man, {e12 got out of} house arrest by the back door.
"<<q2 [m19=m16 We] are going to Islamabad. Nobody can stop [m20=m16 us] now, and nobody is ordering [m21:PAK.COP the police] any more>>," [m22=m17 he] shouted from the roof of a pajero, adding that <<q3 the lawyers would {e13 lift the siege} of Constitution Avenue the moment a notification was issued>>.
[m23:PAK.PTY Jamaat-i-Islami amir Qazi Hussain Ahmed] and [m24:PAK.PTY Imran Khan], chairman of Tehrik-i-Insaf, had gone underground to dodge arrest. Both {e14 joined} the march at Gujranwala.
[m25:PAK.GOV The adviser on interior, Rehman Malik], who on Saturday {e15 warned} of a terrorist strike on the march, remained unavailable for comment. [m26:PAK.GOV Information Minister Sherry Rehman] had {e16 quit} on Friday night over the {e17 blocking} of [m27:PAK.JRN Geo TV] in several cities.
[m28:USA.GOV US Secretary of State Hillary Clinton] {e18 telephoned} [m29=m9 Mr Zardari] and [m30=m4 Mr Sharif] on Saturday. Diplomats say [m38=m28 she] {e19 hinted} that Congress might hold back aid; [m31:USA.GOV the State Department] {e20 denied} that.
Governor's rule in Punjab, {e21 imposed} on Feb 25 after [m32:PAK.JUD the Supreme Court] {e22 disqualified} [m33:PAK.PTY both Sharif brothers], is likely to be withdrawn too.
[m34:PAK.GOV Governor Salman Taseer] told a private channel [m39=m34 he] had heard of no such thing.
e1 m5 > m1 CONCEDE planned 2009-03-21/day ctx=legal,pro_democracy again
e2 m4 > m14 REJECT actual 2009-03-15/day ctx=legal,rights_freedoms
e3 m5 > m6 CONCEDE planned 2009-03-21/day ctx=legal,pro_democracy
e4 m8 > m9,m10 CONSULT actual 2009-03-15/day ctx=legal,executive
e5 m11 > m6 SANCTION actual 2007-11-03/day mode=discontinue ctx=legal,pro_autocracy bg
e6 m9 > m4 AGREE actual 2008-03-01/month ctx=legal,political_institutions bg
e7 m14 > m15 COERCE actual 2009-03-15/day mode=arrest ctx=repression
e8 m14 > m16 COERCE actual 2009-03-15/day mode=restrict ctx=repression,rights_freedoms
e9 m16 > m14 PROTEST actual 2009-03-15/day mode=riot ctx=legal
e10 m14 > m16 ASSAULT actual 2009-03-15/day mode=crowd-control ctx=repression
e11 m40 > m16 RETREAT actual 2009-03-15/day mode=resign
e12 m17 > m14 REJECT actual 2009-03-15/day ctx=legal
e13 m16 > m5 CONCEDE hypothetical 2009-03-15/day ctx=legal
e14 m23,m24 > m4 SUPPORT actual 2009-03-16/none ctx=legal
e15 m25 > m16 THREATEN threatened 2009-03-14/day ctx=terrorism
e16 m26 > m9 RETREAT actual 2009-03-13/day mode=resign ctx=rights_freedoms
e17 m9 > m27 COERCE actual 2009-03-16/none mode=censor ctx=rights_freedoms
e18 m28 > m29,m30 CONSULT actual 2009-03-14/day mode=phone ctx=diplomatic
e19 m28 > m9 THREATEN denied 2009-03-14/day mode=relations ctx=diplomatic,economic
e20 m31 > m28 REJECT actual 2009-03-16/none ctx=diplomatic
e21 m9 > m4 COERCE actual 2009-02-25/day mode=restrict ctx=political_institutions bg
e22 m32 > m33 SANCTION actual 2009-03-16/none mode=convict ctx=legal,election bg
q1 m13 direct cue=said
q2 m22 direct cue=shouted
q3 m22 indirect cue=adding
rel m9 leads m12
rel m17 leads m18
rel m17 member_of m12
