### Reuters 2019-06-16 article
= [m1:SDN.MIL Sudan generals] {e1 ask} [m2:ETH.GOV Ethiopia] and [m3:AU AU] to speak with one voice
~byline By Khalid Abdelaziz
~date_line KHARTOUM | Sun Jun 16, 2019 6:25am EDT
[m4:@SDN KHARTOUM] ([m5:#Reuters Reuters]) - [m6:SDN.MIL Sudan's ruling Transitional Military Council] has {e2 asked} [m7=m2+m3 two sets of mediators] to merge [m39=m7 their] proposals into one, [m8:SDN.MIL a council spokesman] said on Sunday, after receiving a plan from each of them in the space of three days.
"<<q1 [m9=m6 We] cannot sign two papers that contradict each other>>," [m10:SDN.MIL Lieutenant General Shams El Din Kabbashi] told reporters at the palace.
[m11=m10 He] also said <<q2 [m12=m6 the council] would not give up its majority in any sovereign body>>.
The {e3 crackdown} of June 3, when [m13:RSF.REB paramilitaries] {e4 stormed} the [m38:SDN.CVL protest camp] outside army headquarters, has poisoned everything. Doctors linked to the opposition count 118 dead.
[m14=m10 Kabbashi] {e5 acknowledged} last week that an order to clear a nearby strip had been given and that "<<q3 mistakes happened>>".
[m15:SDN.MIL General Mohamed Hamdan Dagalo], who commands [m16:RSF.REB the Rapid Support Forces] and is the council's deputy chairman, on Saturday {e6 promised} the gallows to those who "<<q4 overstepped>>". [m17:SDN.CVL A rally of villagers] {e7 cheered} [m18=m15 him].
[m19:SDN.OPP The Declaration of Freedom and Change Forces] {e8 do not trust} such words. [m20=m19 The alliance], of which [m21:SDN.LAB the Sudanese Professionals Association] is the backbone, {e9 wants} an inquiry run from abroad. [m22=m19 It] {e10 called off} a three-day general strike on Tuesday at the request of [m23:ETH.GOV Prime Minister Abiy Ahmed's envoy, Mahmoud Dirir].
"<<q5 [m24=m20 We] stopped the strike for Addis, not for the generals>>," said [m25:SDN.LAB Madani Abbas Madani], one of the alliance's leaders. "<<q6 If nothing comes, [m26=m20 we] start again>>."
[m27:AU The African Union] {e11 froze} [m28:SDN.GOV Khartoum's] membership on June 6. Its Peace and Security Council, then under the chairmanship of [m29:SLE.GOV Sierra Leone], said only a civilian-led government could undo that.
[m30:SAU.GOV Saudi Arabia] and [m31:ARE.GOV the United Arab Emirates], the council's main backers, together {e12 pledged} $3 billion in April. [m32:EGY.GOV Cairo], their ally, has the African bloc's chair this year and {e13 argued} for more time.
[m33:USA.GOV Tibor Nagy, the top U.S. diplomat for Africa], {e14 visited} both camps on Thursday. [m34=m33 He] left for [m35:@ETH Addis Ababa] without speaking to the press.
The deposed president, [m36:SDN.ELI Omar al-Bashir], was {e15 driven} from Kobar prison to the prosecutor's office on Sunday to hear the corruption {e16 charges} against [m37=m36 him].
e1 m1 > m2,m3 REQUEST requested 2019-06-16/day mode=change ctx=diplomatic again
e2 m6 > m7 REQUEST requested 2019-06-16/day mode=change ctx=diplomatic
e3 m13 > m38 ASSAULT actual 2019-06-03/day ctx=repression again
e4 m13 > m38 ASSAULT actual 2019-06-03/day ctx=repression,military
e5 m14 > m19 CONCEDE actual 2019-06-10/week ctx=repression
e6 m15 > m13 THREATEN threatened 2019-06-15/day mode=violence ctx=repression,legal
e7 m17 > m18 SUPPORT actual 2019-06-15/day ctx=pro_autocracy
e8 m19 > m15 REJECT actual 2019-06-16/none ctx=repression
e9 m20 > m6 REQUEST requested 2019-06-16/none mode=change ctx=legal,human_rights
e10 m22 > m6 CONCEDE actual 2019-06-11/day ctx=pro_democracy
e11 m27 > m28 SANCTION actual 2019-06-06/day mode=discontinue ctx=diplomatic,pro_democracy bg
e12 m30,m31 > m6 AGREE planned 2019-04-01/month ctx=economic bg
e13 m32 > m27 REQUEST requested 2019-06-16/none mode=change ctx=diplomatic
e14 m33 > m6,m19 CONSULT actual 2019-06-13/day mode=visit ctx=diplomatic
e15 m28 > m36 COERCE actual 2019-06-16/day ctx=legal,corruption
e16 m28 > m37 ACCUSE actual 2019-06-16/day mode=allege ctx=legal,corruption
q1 m10 direct cue=told
q2 m11 indirect cue=said
q3 m14 mixed cue=acknowledged
q4 m15 mixed cue=promised
q5 m25 direct cue=said
q6 m25 direct cue=said
rel m15 leads m16
rel m21 member_of m20
rel m30 ally_of m6
rel m31 ally_of m6
rel m32 leads m27

### RFE/RL 2015-06-02 article
= [m36:TRANSNISTRIA.GOV Tiraspol] {e15 protests} as [m1:UKR.LEG Kyiv's parliament] {e1 cancels} transit deal with [m2:RUS.MIL Russian garrison]
~byline By Robert Coalson
~date_line June 02, 2015 14:11 GMT
~share Print Share
CHISINAU -- [m3:TRANSNISTRIA.GOV The separatist authorities in Moldova's Transdniester region] have {e2 complained} to [m4:OSCE the OSCE] about what [m5=m3 they] call an "<<q1 economic noose>>," two weeks after [m6:UKR.LEG Ukrainian lawmakers] {e3 voted} to end a 1995 agreement that let [m7:RUS.GOV Moscow] supply its soldiers there by rail.
[m8:TRANSNISTRIA.GOV Nina Shtanski], who heads [m9=m3 the self-styled republic's] foreign-policy department, said by video link that the {e4 annulment} was aimed at 500,000 people and not at 1,400 soldiers.
"<<q2 [m10=m9 We] are between two states that have closed their doors. [m11=m9 We] can only knock at the third>>," [m12=m8 she] added, meaning Russia.
[m37=m7 Russia] {e5 has begun flying} conscripts in through [m13:@MDA Chisinau] airport instead. On May 23, [m14:MDA.COP Moldovan border guards] {e6 sent two sergeants back} to [m15:@RUS Moscow] on the next plane for lack of a written notice.
[m16:RUS.GOV Deputy Prime Minister Dmitry Rogozin] {e7 called} this "<<q3 boorish>>" on Twitter. In the same post [m17=m16 he] {e8 vowed} that <<q4 [m18=m2 the peacekeepers] would be fed "even if by parachute">>.
In [m19:MDA.GOV Chisinau], where [m20:MDA.GOV Prime Minister Chiril Gaburici] has the support of a minority in the chamber, officials {e9 dismissed} talk of a siege. [m21:MDA.GOV Victor Osipov], who negotiates with [m22=m3 Tiraspol] on the government's behalf, said <<q5 trucks crossed every day>>.
But [m23:MDA.OPP Igor Dodon], whose [m24:MDA.OPP Socialist Party] is the strongest in the legislature, {e10 blamed} [m25=m20 the cabinet] for "<<q6 playing soldiers with somebody else's soldiers>>." [m26=m24 His party] {e11 demands} federalization.
[m27:UKR.GOV Mikheil Saakashvili], the former Georgian president whom [m35:UKR.GOV Petro Poroshenko] {e12 made} governor of Odesa on May 30, has said that [m28=m27 he] will {e13 close} the smuggling route.
[m29:ROU.GOV Romania] and [m30:POL.GOV Poland], both members of [m31:NATO NATO], {e14 spoke up for} [m32=m6 the Rada's] decision. [m33:DEU.GOV Berlin] kept silent.
Transdniester, which split from Moldova in fighting in 1992, is not recognized by any UN member, Russia included. Its army holds [m34:@MDA a strip on the left bank of the Dniester] as well as the town of Bendery.
e1 m1 > m2 SANCTION actual 2015-05-19/week mode=discontinue ctx=military again
e15 m36 > m1 ACCUSE actual 2015-06-02/none mode=disapprove ctx=economic,diplomatic again
e2 m5 > m6 ACCUSE actual 2015-06-02/none mode=disapprove ctx=economic,diplomatic
e3 m6 > m7 SANCTION actual 2015-05-19/week mode=discontinue ctx=military,legislative
e4 m6 > m7 SANCTION actual 2015-05-19/week mode=discontinue ctx=military,legislative again
e5 m7 > m9 MOBILIZE actual 2015-06-02/none mode=troops ctx=military
e6 m14 > m2 COERCE actual 2015-05-23/day mode=deport ctx=military
e7 m16 > m14 ACCUSE actual 2015-06-02/none mode=disapprove ctx=military
e8 m17 > m18 AGREE planned 2015-06-02/none ctx=military
e9 m19 > m3 REJECT actual 2015-06-02/none ctx=economic
e10 m23 > m25 ACCUSE actual 2015-06-02/none mode=disapprove ctx=military
e11 m26 > m19 REQUEST requested 2015-06-02/none mode=change ctx=political_institutions
e12 m35 > m27 SUPPORT actual 2015-05-30/day ctx=executive
e13 m28 > m3 COERCE planned 2015-06-02/none mode=restrict ctx=crime
e14 m29,m30 > m32 SUPPORT actual 2015-06-02/none ctx=diplomatic
q1 m5 mixed cue=call
q2 m12 direct cue=added
q3 m16 mixed cue=called
q4 m17 mixed cue=vowed
q5 m21 indirect cue=said
q6 m23 mixed cue=blamed
rel m29 member_of m31
rel m30 member_of m31
rel m3 controls m34

### Dawn 2009-02-18 article
= [m1:PAK.GOV Frontier government], [m2:TNSM.REB Sufi Mohammad] {e1 strike} Nizam-i-Adl bargain; [m3:TTP.REB Swat militants] to {e2 hold fire}
~byline By Our Correspondent
~date_line PESHAWAR, Feb 17
[m4:PAK.GOV The ANP-led provincial government] and [m5:TNSM.REB the banned Tehrik-i-Nifaz-i-Shariat-i-Mohammadi] {e3 reached} an understanding here on Monday under which qazi courts will be set up throughout Malakand division.
[m6:PAK.GOV Chief Minister Ameer Haider Khan Hoti] told journalists that <<q1 all laws repugnant to Islam would stand void in the region>>. [m7=m6 He] {e4 thanked} [m8:TNSM.REB Maulana Sufi Mohammad], the 78-year-old founder and present chief of [m9=m5 the organisation], for his part in it.
Within hours [m10:TTP.REB Muslim Khan], the spokesman of [m11:TTP.REB the Taliban in Swat], {e5 declared} over FM radio that [m12=m11 they] would not fire for ten days. [m13:TTP.REB Maulana Fazlullah], Sufi's son-in-law, leads [m14=m11 them].
[m15:PAK.MIL A military official] said that operations had {e6 ceased} as of Monday evening, although soldiers would stay where [m16=m15 they] were.
[m17:TTP.REB The same militants] have {e7 blown up} nearly 200 girls' schools in the valley and {e8 beheaded} [m18:PAK.COP policemen] at the Mingora crossing. Since last summer [m19=m17 they] have held [m20:@PAK most of the district].
[m21:PAK.OPP PML-N chief Nawaz Sharif] {e9 gave the accord a welcome}. So did [m22:PAK.PTY the Jamiat Ulema-i-Islam], which is part of [m23:PAK.GOV the federal coalition]. [m24:PAK.PTY The MQM], another partner in it, was alone in {e10 raising its voice against} "<<q2 courts at gunpoint>>".
From [m25:@BEL Brussels] [m26:NATO Nato] let it be known that it was {e11 worried} about a safe haven. "<<q3 It is certainly reason for concern>>," said the alliance's spokesman, [m27:NATO James Appathurai].
[m28:USA.GOV Special envoy Richard Holbrooke], on a {e12 tour} that took [m29=m28 him] from Islamabad to [m30:@IND New Delhi] this week, said <<q4 [m31=m28 he] was troubled and did not know what the agreement meant>>.
[m32:PAK.GOV President Asif Ali Zardari] will {e13 put his signature} to the regulation only if calm returns, according to [m33:PAK.GOV Information Minister Sherry Rehman]. [m34=m33 She] {e14 rejected} the word "concession".
An earlier deal, concluded in May 2008, {e15 fell apart} when [m35=m11 the Taliban] {e16 accused} [m36=m4 Peshawar] of not freeing prisoners.
e1 m1 > m2 SUPPORT actual 2009-02-16/day ctx=religion_ethnicity,legal again
e2 m3 > m1 CONCEDE planned 2009-02-16/day mode=ceasefire ctx=military again
e3 m4 > m5 SUPPORT actual 2009-02-16/day ctx=religion_ethnicity,legal
e4 m7 > m8 SUPPORT actual 2009-02-16/day ctx=religion_ethnicity
e5 m10 > m4 CONCEDE actual 2009-02-16/day mode=ceasefire ctx=military
e6 m15 > m11 CONCEDE actual 2009-02-16/day mode=ceasefire ctx=military
e7 m17 > m4 ASSAULT actual 2009-02-17/none mode=explosives ctx=terrorism,education bg
e8 m17 > m18 ASSAULT actual 2009-02-17/none ctx=terrorism bg
e9 m21 > m4 SUPPORT actual 2009-02-17/none ctx=religion_ethnicity
e10 m24 > m4 ACCUSE actual 2009-02-17/none mode=disapprove ctx=legal
e11 m26 > m4 ACCUSE actual 2009-02-17/none mode=disapprove ctx=terrorism,military
e12 m28 > m4 CONSULT actual 2009-02-16/week mode=visit ctx=diplomatic
e13 m32 > m5 SUPPORT hypothetical 2009-02-17/none ctx=legal
e14 m34 > m26 REJECT actual 2009-02-17/none ctx=legal
e15 m35 > m36 SANCTION actual 2008-05-01/none mode=discontinue ctx=military bg
e16 m35 > m36 ACCUSE actual 2008-05-01/none mode=disapprove ctx=military bg
q1 m6 indirect cue=told
q2 m24 mixed cue=against
q3 m27 direct cue=said
q4 m28 indirect cue=said
rel m8 leads m9
rel m13 leads m14
rel m19 controls m20 from=2008-06-01
rel m22 part_of m23
rel m24 part_of m23

### AP 2022-11-05 article
= Haitian [m1:HTI.COP police] {e1 retake} fuel terminal as [m2:CAN.GOV Canada] {e2 blacklists} senators
~byline By EVENS SANON and DANICA COTO
~date_line November 5, 2022
~caption Police patrol near the Varreux terminal in Port-au-Prince, Friday, Nov. 4, 2022.
[m3:@HTI PORT-AU-PRINCE, Haiti] ([m4:#AP AP]) — [m37=m6 Officers] in armored trucks {e3 fought their way} into the Varreux fuel depot on Thursday, nearly two months after [m5:HTI.CRM gangs] {e4 dug trenches} around it, [m6:HTI.COP the National Police] said.
Its director, [m7:HTI.COP Frantz Elbe], said <<q1 the trucks were a {e5 gift}>>. [m8:CAN.GOV Canada] and [m9:USA.GOV the U.S.] had {e6 flown} them in on Oct. 15 as [m10:HTI.GOV the government] begged for foreign troops.
"<<q2 The fuel will come tomorrow>>," [m11:HTI.GOV Prime Minister Ariel Henry] wrote on Twitter. It did not come on Friday.
[m12:HTI.CRM Jimmy Cherizier], the former officer known as Barbecue, commands [m13:HTI.CRM the G9 alliance of nine gangs]. [m14=m12 He] had {e7 set} one condition for leaving: that [m15=m11 Henry] resign. Some neighbors say there was a {e8 negotiation}; [m16=m6 the police] {e9 insist} there was none.
The day after the {e18 raid}, [m34=m8 Ottawa] and [m35=m9 Washington] {e10 froze the assets} of [m17:HTI.LEG Joseph Lambert], president of what is left of the Senate, and of [m18:HTI.ELI former Sen. Youri Latortue].
"<<q3 [m19=m17 I] learned it from the radio like everybody>>," [m20=m17 Lambert] said. [m21=m17 He] {e11 denied} that [m33=m17 he] protected drug shipments and {e12 threatened} to sue.
[m22:CAN.GOV Melanie Joly], the Canadian foreign minister, said <<q4 [m23:HTI.ELI other names] would follow>>. [m24=m22 She] was speaking in Montreal, home to 120,000 people of Haitian origin.
[m25:CARICOM The Caribbean Community], of which [m26:HTI.GOV Haiti] is the only French-speaking member, has {e13 offered} its prime ministers as go-betweens. [m27:DOM.GOV Neighboring Dominican Republic] on the same weekend {e14 deported} [m32:HTI.CVL 1,800 Haitians] and {e15 moved} 600 more soldiers to the dam on the Massacre River.
In [m28:UN the Security Council], [m29:CHN.GOV Beijing] {e16 opposes} any armed mission, while [m30:MEX.GOV Mexico] and [m36=m9 Washington] have {e17 circulated} a text.
The trench cost 40 lives to cholera, according to [m31:HTI.MED health officials], because pumps stood still and trucks could not bring water.
e1 m1 > m5 ASSAULT actual 2022-11-03/day ctx=crime again
e2 m2 > m17,m18 SANCTION actual 2022-11-04/day mode=restrict ctx=crime,illegal_drugs again
e3 m37 > m5 ASSAULT actual 2022-11-03/day ctx=crime
e18 m6 > m5 ASSAULT actual 2022-11-03/day ctx=crime again
e4 m5 > m10 COERCE actual 2022-09-01/month mode=seize ctx=crime
e5 m8,m9 > m6 AID actual 2022-10-15/day ctx=crime again
e6 m8,m9 > m6 AID actual 2022-10-15/day ctx=crime
e7 m14 > m15 REQUEST requested 2022-11-05/none mode=yield ctx=executive,crime
e8 m6 > m13 CONSULT denied 2022-11-05/none ctx=crime
e9 m16 > m13 REJECT actual 2022-11-05/none ctx=crime
e10 m34,m35 > m17,m18 SANCTION actual 2022-11-04/day mode=restrict ctx=crime,illegal_drugs
e11 m21 > m8,m9 REJECT actual 2022-11-05/none ctx=illegal_drugs
e12 m21 > m8,m9 THREATEN threatened 2022-11-05/none ctx=legal
e13 m25 > m26 AGREE planned 2022-11-05/none ctx=diplomatic
e14 m27 > m32 COERCE actual 2022-11-05/week mode=deport ctx=migration
e15 m27 > m26 MOBILIZE actual 2022-11-05/week mode=troops ctx=military,migration
e16 m29 > m28 REJECT actual 2022-11-05/none ctx=peacekeeping,diplomatic
e17 m30,m36 > m28 REQUEST requested 2022-11-05/none mode=assist ctx=peacekeeping,diplomatic
q1 m7 indirect cue=said
q2 m11 direct cue=wrote
q3 m20 direct cue=said
q4 m22 indirect cue=said
rel m7 leads m6
rel m12 leads m13
rel m26 member_of m25
