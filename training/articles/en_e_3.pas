### IRIN 2009-10-09 article
= ANGOLA-DRC: Eye for an eye at the Luvo bridge
~date_line LUANDA/KINSHASA, 9 October 2009 (IRIN)
~caption Photo: Teresa Kiala/IRIN. A family sleeps in the open at Luvo, on the Angolan side
Tens of thousands of people who had a house, a stall or a job last week have none today, in a tit-for-tat between two governments that until recently called each other brothers.
"<<q1 Nobody in [m1=m2 this government] wanted it. But a people that sees [m3=m9 its] sons searched like thieves cannot be asked to smile>>," [m2:COD.GOV Congolese Information Minister Lambert Mende] told IRIN in [m4:@COD Kinshasa] on 8 October.
Three days earlier [m5:COD.GOV his cabinet] had {e1 decided} "on the basis of reciprocity" to put out [m6:AGO.CVL Angolans] without papers. [m7:COD.COP Police] in [m8:@COD Bas-Congo province] have since {e2 driven} some 32,000 of [m10=m6 them] across the border, among them refugees with 25 years in the country.
[m11:AGO.GOV Angola] had begun. Since August [m12:AGO.MIL its army and border guards] have {e3 expelled} at least 18,800 [m9:COD.CVL Congolese], most of [m13=m9 them] diggers from the diamond fields of [m14:@AGO Lunda Norte]. Women described body searches with bare hands. [m15:AGO.GOV Interior Minister Roberto Leal Monteiro] {e4 denies} any abuse; [m16=m12 the troops], [m70=m15 he] said on national radio, <<q2 were protecting a national resource>>.
[m17:UN The UN High Commissioner for Refugees, António Guterres], {e5 appealed} to [m18=m11+m5 both capitals] this week to stop. [m19:UN His agency] has {e6 trucked} plastic sheets and biscuits to [m20=m10 the expelled] at [m21:@AGO Mbanza Congo], and [m22:AGO.GOV the provincial government of Zaire] is {e7 feeding} 7,000 in a stadium.
[m23:AGO.REL The Catholic bishops of Angola] {e8 condemned} "<<q3 a chain of small revenges>>". [m95:COD.REL The Congolese church] took the same line.
Both states belong to [m24:SADC the Southern African Development Community], of which [m25:COD.GOV President Joseph Kabila] took the chair in September. [m26:AGO.MIL Angolan soldiers] {e9 saved} the throne of [m27=m25 his] late father in 1998, and oil is the real sore: in May [m28:COD.LEG the National Assembly] {e10 claimed} a strip of the Atlantic shelf that [m29=m11 Luanda] exploits.
[m30:AGO.REB The FLEC], which fights for the independence of [m31:@AGO Cabinda], said in a fax that [m71=m30 its] camps across the line had not been touched.
[m32:COD.GOV Foreign Minister Alexis Thambwe Mwamba] will {e11 travel} to [m33:@AGO Luanda] on 13 October. [m72=m32 He] has the word of [m34:AGO.GOV his counterpart, Assunção dos Anjos], that there will be {e12 an end} to it.
[m35:NGO Médecins Sans Frontières] put a tent at the bridge. "<<q4 What we see are feet>>," said a nurse.
~footer mg/he
e1 m5 > m6 COERCE planned 2009-10-05/day mode=deport ctx=migration
e2 m7 > m10 COERCE actual 2009-10-05/week mode=deport ctx=migration
e3 m12 > m9 COERCE actual 2009-08-01/month mode=deport ctx=migration,natural_resource
e4 m15 > m9 REJECT actual 2009-10-09/none ctx=human_rights,migration
e5 m17 > m18 REQUEST requested 2009-10-05/week mode=yield ctx=migration
e6 m19 > m20 AID actual 2009-10-09/none ctx=migration,human_security
e7 m22 > m10 AID actual 2009-10-09/none ctx=migration,human_security
e8 m23 > m18 ACCUSE actual 2009-10-09/none mode=disapprove ctx=migration,religion_ethnicity
e9 m26 > m25 AID actual 1998-01-01/year ctx=military bg
e10 m28 > m29 ACCUSE actual 2009-05-01/month ctx=territory,natural_resource bg
e11 m32 > m34 AGREE planned 2009-10-13/day ctx=diplomatic,migration
e12 m34 > m32 CONCEDE planned 2009-10-09/none ctx=migration said=m32
q1 m2 direct cue=told
q2 m15 indirect cue=said
q3 m23 mixed cue=condemned
q4 ? direct cue=said
rel m25 leads m24
rel m11 member_of m24
rel m17 leads m19

### Dawn 2023-11-03 article
= 'Holding centres' fill at [m1:@PAK Torkham] as [m2:PAK.GOV govt] {e1 sends back} [m3:AFG.REF Afghans]
~byline Ibrahim Shinwary Published November 3, 2023 Updated November 3, 2023 10:12am
~share Join our Whatsapp channel
LANDI KOTAL: Saying that no one would be "<<q1 pushed with a stick>>" and no one would be allowed to stay either, [m4:PAK.GOV caretaker Interior Minister Sarfraz Bugti] on Thursday again {e2 ruled out} any extension for [m5=m3 foreigners without documents].
"<<q2 The deadline was the deadline. From now on it is the state that buys the ticket>>," [m6=m4 he] told a presser in [m7:@PAK Islamabad].
Within a day of the expiry of the Nov 1 date, [m8:PAK.COP police] in [m9:@PAK Karachi] had {e3 rounded up} 74 [m10=m3 Afghans] in Sohrab Goth, and a first batch of 64 was {e4 deported} through [m11:@PAK Chaman]. According to [m12:PAK.GOV the Khyber deputy commissioner, Abdul Nasir Khan], <<q3 24,000 persons walked through Torkham on Wednesday alone>>.
[m13:PAK.GOV The Capital Development Authority] {e5 razed} mud houses in [m91:@PAK Islamabad's I-12] under the eyes of [m14=m3 those who had built them].
In [m15:AFG.GOV Kabul], [m16:AFG.GOV acting Prime Minister Mullah Mohammad Hasan Akhund] {e6 pleaded} with [m17=m2 Pakistan] for more time and {e7 reminded} "<<q4 the present rulers>>" that neighbours are not changed like caretaker cabinets. [m18:AFG.GOV The Taliban administration] has {e8 put up} tents, kitchens and a mobile-phone booth for [m19=m3 the returnees] on [m74=m18 its] side of [m73:@PAK the gate]. [m20=m18 It] is recognised by no state in the world, [m21=m17 Pakistan] included.
[m22:UN The UNHCR], [m23:UN IOM] and [m24:UN Unicef] {e9 called for} a halt in a joint note. [m25:NGO Human Rights Watch] {e10 accused} [m26=m17 Islamabad] of using "threats, abuse and detention". [m94=m17 Pakistan], which never signed the 1951 convention, has nevertheless {e11 harboured} [m27=m3 Afghans] by the million since 1979.
[m90=m2 The interim set-up] {e12 announced} the expulsion of 1.7 million people on Oct 3 and linked it to 14 suicide bombings by Afghan nationals this year. [m28:TTP.REB The outlawed TTP], whose leader [m29:TTP.REB Noor Wali Mehsud] is believed to live across the border, had {e13 ended} [m75=m28 its] ceasefire last November.
[m30:PAK.OPP Senator Farhatullah Babar] of [m31:PAK.PTY the PPP] has {e14 moved} [m97:PAK.JUD the Supreme Court] against [m32=m2 the caretakers], who, [m76=m30 he] argues, have no mandate for such a step. The petition, also signed by [m33:PAK.PTY Awami National Party] leader [m34:PAK.OPP Aimal Wali Khan], has yet to be numbered.
[m35:GBR.GOV Britain] meanwhile {e15 flew out} 132 [m36:AFG.REF interpreters and relatives] last week on a chartered plane. Some [m37:AFG.REF 20,000 others] wait for the same from [m38:USA.GOV Washington], which has {e16 handed} a list of names to [m39:PAK.GOV the Foreign Office]. Spokesperson [m40:PAK.GOV Mumtaz Zahra Baloch] called it "<<q5 incomplete>>".
e1 m2 > m3 COERCE actual 2023-11-02/day mode=deport ctx=migration again
e2 m4 > m5 REJECT actual 2023-11-02/day ctx=migration
e3 m8 > m10 COERCE actual 2023-11-02/day mode=arrest ctx=migration
e4 m8 > m3 COERCE actual 2023-11-02/day mode=deport ctx=migration
e5 m13 > m14 COERCE actual 2023-11-03/none mode=destroy ctx=migration,human_security
e6 m16 > m17 REQUEST requested 2023-11-03/none mode=yield ctx=migration
e7 m16 > m17 ACCUSE actual 2023-11-03/none mode=disapprove ctx=migration,diplomatic
e8 m18 > m19 AID actual 2023-11-03/none ctx=migration
e9 m22,m23,m24 > m17 REQUEST requested 2023-11-03/none mode=yield ctx=migration
e10 m25 > m26 ACCUSE actual 2023-11-03/none mode=allege ctx=migration,human_rights
e11 m21 > m27 AID actual 1979-01-01/year ctx=asylum bg
e12 m2 > m3 COERCE planned 2023-10-03/day mode=deport ctx=migration,terrorism bg
e13 m28 > m2 REJECT actual 2022-11-01/month ctx=terrorism bg
e14 m30 > m32 ACCUSE actual 2023-11-03/none ctx=legal,migration
e15 m35 > m36 AID actual 2023-10-23/week ctx=asylum,migration
e16 m38 > m39 REQUEST requested 2023-11-03/none mode=assist ctx=migration
q1 m4 mixed cue=Saying
q2 m6 direct cue=told
q3 m12 indirect cue=According
q4 m16 mixed cue=reminded
q5 m40 mixed cue=called
rel m29 leads m28
rel m30 member_of m31
rel m34 leads m33

### The Citizen (Dar es Salaam) 2017-09-20 article
= [m1:TZA.GOV State] {e1 bans} [m2:TZA.JRN MwanaHalisi] for two years
~byline By Janeth Mushi @TheCitizenTZ
~byline news@tz.nationmedia.com
~page_control In Summary
~page_control It is the second newspaper to go under since June.
Dar es Salaam. The director of [m3:TZA.GOV the Information Services Department], [m4:TZA.GOV Hassan Abbasi], yesterday {e2 ordered} [m5=m2 the weekly MwanaHalisi] off the streets and the web for twenty-four months on grounds that [m6=m2 it] had insulted the head of state.
"<<q1 [m7=m3 We] warned, [m8=m3 we] wrote, [m9=m3 we] sat with [m10=m2 them]. Freedom is not the freedom to bury a living man>>," [m92=m4 Dr Abbasi], who is also the government spokesman, told journalists in a statement that runs to nine pages.
The offending piece carried the headline "Whom should we pray for – Magufuli or Lissu?" [m11:TZA.OPP Singida East MP Tundu Lissu], the president of [m12:TZA.NGO the Tanganyika Law Society] and chief whip of [m13:TZA.PTY Chadema], was {e3 shot} by [m14:UAF unknown gunmen] outside [m77=m11 his] home in [m15:@TZA Dodoma] on September 7. [m78=m11 He] is under treatment in [m16:@KEN Nairobi].
[m17:TZA.JRN Managing editor Jabir Idrissa] said [m18=m2 the paper] would {e4 go to} court. "<<q2 [m19=m2 We] asked a question. Those who answer with a padlock have answered>>."
This is not the first time. In July 2012 [m20:TZA.GOV the former administration] {e5 closed} [m21=m2 it] over a story on the abduction of [m22:TZA.MED doctors' union leader Stephen Ulimboka]; a court {e6 quashed} that order three years later. In June, [m23:TZA.JRN Mawio] was {e7 shut down} for linking two retired presidents with mining contracts.
[m24:TZA.NGO The Legal and Human Rights Centre], whose executive director is [m25:TZA.NGO Helen Kijo-Bisimba], {e8 condemned} the move. [m26:NGO The Committee to Protect Journalists] in New York {e9 asked} [m27:TZA.GOV President John Magufuli] to see to it that the order is withdrawn.
[m28:TZA.GOV Minister Harrison Mwakyembe], to whom [m93=m4 Dr Abbasi] reports, {e10 hinted} that [m29:TZA.JRN two dailies] could be next if [m30=m29 they] "keep limping on the same leg".
[m31:TZA.GOV The Kinondoni regional police commander] has since Friday {e11 forbidden} prayer meetings for the MP. On Sunday, [m32:TZA.COP officers] {e12 dispersed} [m33:TZA.CVL some 80 women in white] of Chadema's wing at [m96:@TZA a field in Mwananyamala] and {e13 held} two of [m34=m33 them] until dark.
[m35:TZA.PTY The ruling CCM's] ideology secretary, [m36:TZA.PTY Humphrey Polepole], asked about it, said that <<q3 prayer needs no permit, but processions do>>.
[m37:DEU.GOV Germany] has {e14 offered} to fly [m38=m11 the wounded lawmaker] to a specialist. [m39:TZA.LEG Speaker Job Ndugai], who leads [m40:TZA.LEG the National Assembly], {e15 refuses to pay} for care abroad outside India.
e1 m1 > m2 COERCE actual 2017-09-19/day mode=censor ctx=rights_freedoms again
e2 m4 > m5 COERCE actual 2017-09-19/day mode=censor ctx=rights_freedoms
e3 m14 > m11 ASSAULT actual 2017-09-07/day mode=firearms ctx=legislative
e4 m18 > m3 ACCUSE planned 2017-09-20/none ctx=legal,rights_freedoms
e5 m20 > m21 COERCE actual 2012-07-01/month mode=censor ctx=rights_freedoms bg
e6 m40 > m21 CONCEDE actual 2015-01-01/year ctx=legal,rights_freedoms bg
e7 m1 > m23 COERCE actual 2017-06-01/month mode=censor ctx=rights_freedoms bg
e8 m24 > m3 ACCUSE actual 2017-09-20/none mode=disapprove ctx=rights_freedoms
e9 m26 > m27 REQUEST requested 2017-09-20/none mode=change ctx=rights_freedoms
e10 m28 > m29 THREATEN threatened 2017-09-20/none mode=restrict ctx=rights_freedoms
e11 m31 > m13 COERCE actual 2017-09-15/day mode=restrict ctx=rights_freedoms
e12 m32 > m33 COERCE actual 2017-09-17/day ctx=repression,rights_freedoms
e13 m32 > m34 COERCE actual 2017-09-17/day mode=arrest ctx=repression
e14 m37 > m38 AGREE planned 2017-09-20/none ctx=health
e15 m39 > m11 REJECT actual 2017-09-20/none mode=assist ctx=health,legislative
q1 m4 direct cue=told
q2 m17 direct cue=said
q3 m36 indirect cue=said
rel m4 leads m3
rel m11 leads m12
rel m11 member_of m13
rel m25 leads m24
rel m36 member_of m35
rel m39 leads m40

### RFI English 2023-12-23 article
= Last [m1:FRA.MIL French soldiers] {e1 leave} [m2:NER.GOV Niger]; [m3:FRA.GOV embassy] to {e2 close} [m79=m3 its] doors
~date_line Issued on: 23/12/2023 - 09:14
~share Listen to the article
Two aircraft, some handshakes and a signature on the hood of a jeep: on Friday afternoon [m4=m1 the last 157 French troops] {e3 flew out} of [m5:@NER Niamey], ten years after [m6:FRA.MIL the army] came to the Sahel to fight jihadists.
"<<q1 Today's date marks the end of the disengagement process>>," [m7:NER.MIL Lieutenant Salim Ibrahim] of [m8:NER.MIL the Nigerien army] said at Base 101 beside a French colonel who did not speak. From now on, [m81=m7 he] went on, [m80=m7 his] men would guard the hangars alone.
[m9:FRA.GOV President Emmanuel Macron] {e4 announced} the withdrawal on September 24, after weeks in which [m10=m9 he] had {e5 refused} to recognise [m11:NER.MIL the generals] who {e6 toppled} [m12:NER.GOV President Mohamed Bazoum] on July 26. [m13=m12 Bazoum] is still {e7 locked up} in [m82=m13 his] residence together with [m83=m13 his] wife and son.
[m14:NER.GOV The junta], led by [m15:NER.GOV General Abdourahamane Tiani], had {e8 torn up} five defence agreements with [m16:FRA.GOV Paris] in August and cut water and power to [m17:FRA.GOV Ambassador Sylvain Itté]. [m18:NER.CVL Crowds] {e9 camped} before the gate of the base for the whole of September.
[m19:USA.GOV The United States], for [m84=m19 its] part, keeps some 650 people in the north at [m20:@NER Agadez]. [m21:USA.GOV Assistant Secretary Molly Phee] {e10 visited} the capital last week and said [m87=m19 Washington] would {e11 resume} aid "<<q2 in phases>>" once a date for elections was fixed. [m22:DEU.GOV German Defence Minister Boris Pistorius], who {e12 came} on Monday, {e13 promised} [m23=m14 the new rulers] to take up military projects again.
[m24:ECOWAS ECOWAS] has not lifted [m85=m24 its] sanctions. At [m86=m24 its] summit on December 10 [m25=m24 the West African bloc] {e14 demanded} [m26=m12 Bazoum's] release and {e15 named} three heads of state to talk to [m27=m14 Niamey]. [m28:NER.GOV Niger] is one of four suspended members.
Relief comes from the north, too: [m29:TGO.GOV Togo's foreign minister, Robert Dussey], {e16 drank tea} with [m30=m15 the general] on Thursday. [m31:NGA.GOV Abuja] {e17 eased} nothing; seventy per cent of the country's electricity used to come from there.
With [m32:MLI.GOV Mali] and [m33:BFA.GOV Burkina Faso], ruled by officers as well, [m34=m28 the country] founded [m35:AES the Alliance of Sahel States] in September.
[m88=m1 Around 1,500 soldiers] have left in all. [m89=m1 Their] lorries took the long road by way of [m36:TCD.GOV Chad], which {e18 let} the convoys through and hosts a thousand of them still.
e1 m1 > m2 RETREAT actual 2023-12-22/day mode=withdraw ctx=military again
e2 m3 > m2 SANCTION planned 2023-12-23/none mode=withdraw ctx=diplomatic
e3 m4 > m8 RETREAT actual 2023-12-22/day mode=withdraw ctx=military
e4 m9 > m14 CONCEDE actual 2023-09-24/day mode=withdraw ctx=military bg
e5 m10 > m11 REJECT actual 2023-12-23/none ctx=diplomatic bg
e6 m11 > m12 COERCE actual 2023-07-26/day mode=seize ctx=executive,pro_autocracy bg
e7 m14 > m13 COERCE actual 2023-12-23/none mode=arrest ctx=executive
e8 m14 > m16 SANCTION actual 2023-08-01/month mode=discontinue ctx=military,diplomatic bg
e9 m18 > m1 PROTEST actual 2023-09-01/month mode=demo ctx=military bg
e10 m21 > m14 CONSULT actual 2023-12-11/week mode=visit ctx=diplomatic
e11 m19 > m14 AID hypothetical 2023-12-11/week ctx=economic,election said=m21
e12 m22 > m14 CONSULT actual 2023-12-18/day mode=visit ctx=diplomatic,military
e13 m22 > m23 AGREE planned 2023-12-18/day ctx=military
e14 m25 > m14 REQUEST requested 2023-12-10/day mode=release ctx=executive
e15 m25 > m27 AGREE planned 2023-12-10/day ctx=diplomatic
e16 m29 > m30 CONSULT actual 2023-12-21/day mode=visit ctx=diplomatic
e17 m31 > m28 REJECT actual 2023-12-23/none ctx=economic
e18 m36 > m1 COOPERATE actual 2023-12-23/none mode=access ctx=military
q1 m7 direct cue=said
q2 m21 mixed cue=said
rel m14 led_by m15
rel m28 member_of m24
rel m28 member_of m35 from=2023-09
rel m32 member_of m35 from=2023-09
rel m33 member_of m35 from=2023-09
