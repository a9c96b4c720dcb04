### Reuters 2024-12-06
[m1:ROU.JUD Romania's Constitutional Court] on Friday {e1 annulled} the first round of the presidential election, won two weeks earlier by [m2:ROU.PTY Calin Georgescu], a far-right critic of [m3:NATO the Western alliance]. [m4:ROU.SPY The intelligence services] had {e2 alleged} in declassified papers that [m5=m2 his] campaign on TikTok was promoted by [m6:? "a state actor"]. [m7=m2 The 62-year-old] {e3 called} the ruling an officialised coup. So did [m8=m9 his opponent] [m9:ROU.OPP Elena Lasconi], who was to face [m10=m2 him] on Sunday. [m11:RUS.GOV Moscow] {e4 has denied} any interference. [m12:ROU.GOV President Klaus Iohannis] {e5 will remain} in office until [m13=m12 his] successor is sworn in.
e1 m1 > m2 SANCTION actual 2024-12-06/day mode=discontinue ctx=election,legal
e2 m4 > m2 ACCUSE actual 2024-12-04/week mode=allege ctx=election,misinformation
e3 m7,m9 > m1 ACCUSE actual 2024-12-06/none mode=disapprove ctx=election,legal
e4 m11 > m4 REJECT actual 2024-12-06/none ctx=election
e5 m12 > m2 REJECT planned 2024-12-06/none ctx=executive,election

### AP 2022-07-29
[m1:CHN.GOV Xi Jinping] {e1 warned} [m2:USA.GOV Joe Biden] against "playing with fire" over Taiwan in a {e2 call} that lasted two hours and seventeen minutes, [m3:#Xinhua the official news agency] reported. It was [m4=m1+m2 their] fifth conversation since the latter took office. Neither side mentioned a possible {e3 visit} to Taipei by [m5:USA.LEG the speaker of the House], Nancy Pelosi, which [m6:CHN.GOV the foreign ministry] has said {e4 would be met} with forceful measures. [m7:USA.GOV The White House] said [m8=m2 the president] had reaffirmed that American policy was unchanged. [m9:TWN.GOV The island's government] {e5 thanked} [m10=m2 him].
e1 m1 > m2 THREATEN threatened 2022-07-28/day ctx=territory,diplomatic
e2 m1 > m2 CONSULT actual 2022-07-28/day mode=phone ctx=territory,diplomatic
e3 m5 > m9 CONSULT hypothetical 2022-07-29/none mode=visit ctx=diplomatic
e4 m6 > m5 THREATEN threatened 2022-07-29/none mode=violence ctx=diplomatic,territory
e5 m9 > m10 SUPPORT actual 2022-07-29/none ctx=diplomatic

### Guardian 2018-11-04
[m1:NCL.CVL Voters in New Caledonia] {e1 turned} down independence on Sunday by a narrower margin than expected. [m2:FRA.GOV Emmanuel Macron] {e2 expressed} "immense pride" at the sign of confidence. [m3:FRA.GOV His prime minister], Edouard Philippe, {e3 lands} in Noumea on Monday to meet [m4:NCL.PTY the parties]. [m5:NCL.PTY The Kanak socialist front], which lost, {e4 pledged} to respect the outcome; [m6=m5 it] has the right to two more referendums, and [m7=m5 its] spokesman {e5 confirmed} that [m8=m5 it] would use [m9=m5 it]. Overnight [m10:NCL.CVL youths] {e6 burned} seven cars on the Mont-Dore road.
e1 m1 > m5 REJECT actual 2018-11-04/day ctx=territory,election
e2 m2 > m1 SUPPORT actual 2018-11-04/day ctx=territory
e3 m3 > m4 CONSULT planned 2018-11-05/day mode=visit ctx=territory
e4 m5 > m2 AGREE planned 2018-11-04/none ctx=territory
e6 m10 > m2 PROTEST actual 2018-11-04/none mode=riot ctx=territory
e5 m8 > m2 REQUEST planned 2018-11-04/none mode=change ctx=territory

### Hindustan Times 2013-12-12
[m1:BGD.JUD Bangladesh's Supreme Court] {e1 threw} out the appeal of [m2:BGD.PTY Abdul Quader Mollah] on Thursday, and [m3=m2 the Islamist leader] was {e2 hanged} in Dhaka the same night. [m4=m2 He] had been found guilty of massacres during the war of 1971. [m5:BGD.PTY Jamaat-e-Islami], whose assistant secretary-general [m6=m2 he] was, {e3 vowed} revenge and {e4 called} a strike for Sunday. [m7:TUR.GOV Tayyip Erdogan] had {e5 telephoned} [m8:BGD.GOV Sheikh Hasina] to {e6 plead} for [m10=m2 his] life. [m9:BGD.CVL Thousands of young people] in Shahbagh cheered.
e1 m1 > m2 REJECT actual 2013-12-12/day mode=yield ctx=legal,human_rights
e2 m8 > m3 ASSAULT actual 2013-12-12/day mode=targeted ctx=legal,human_rights
e3 m5 > m8 THREATEN threatened 2013-12-12/none mode=violence ctx=legal
e4 m5 > m8 PROTEST planned 2013-12-15/day mode=strike ctx=legal
e5 m7 > m8 CONSULT actual 2013-12-11/none mode=phone ctx=legal
e6 m7 > m8 REQUEST requested 2013-12-11/none mode=yield ctx=legal,human_rights

### El Mundo 2021-05-18
[m12:MAR.REF Eight thousand people], a quarter of [m1=m12 them] children, swam or walked into [m2:ESP.GOV Ceuta] on Monday while [m3:MAR.MIL Moroccan guards] {e1 looked} away. [m4:ESP.GOV Pedro Sanchez] {e2 cancelled} a trip to [m13:FRA.GOV Paris], {e3 sent} [m6:ESP.MIL the army] to the beach and {e4 promised} to restore order. Half of [m14=m12 the migrants] had been {e5 returned} by Tuesday evening. [m7:MAR.GOV Rabat's ambassador], Karima Benyaich, {e6 was called} to the ministry; acts, [m8=m7 she] said, have consequences. [m9:MAR.GOV Her government] {e7 is angry} that [m10:ESP.GOV Madrid] has let [m11:POLISARIO.REB Brahim Ghali] into a hospital in Logrono.
e1 m3 > m2 REJECT actual 2021-05-17/day mode=assist ctx=migration
e3 m4 > m12 MOBILIZE actual 2021-05-18/none mode=troops ctx=migration
e4 m4 > m2 AGREE planned 2021-05-18/none ctx=migration
e5 m10 > m12 COERCE actual 2021-05-18/day mode=deport ctx=migration
e6 m10 > m7 ACCUSE actual 2021-05-18/day mode=disapprove ctx=diplomatic
e7 m9 > m10 ACCUSE actual 2021-05-18/none mode=disapprove ctx=territory,diplomatic
e2 m4 > m13 REJECT actual 2021-05-18/day mode=meet ctx=diplomatic

### The Nation PK 2019-11-15
[m9:PAK.JUD A Lahore court] {e1 told} [m1:PAK.GOV the government] on Friday to let [m2:PAK.ELI Nawaz Sharif] fly abroad for treatment without a bond. [m3=m1 It] had {e2 demanded} seven billion rupees from [m4=m2 the former premier], who is serving seven years for corruption. [m5:PAK.PTY His brother Shehbaz] gave a written {e3 undertaking} instead. [m6:PAK.GOV Imran Khan] {e4 will not appeal}, an aide said. In Islamabad, meanwhile, [m7:PAK.REL Fazlur Rehman] {e5 ended} a sit-in of two weeks and {e6 told} [m8=m7 his followers] to block highways.
e1 m9 > m1 REQUEST requested 2019-11-15/day mode=yield ctx=legal,corruption
e2 m3 > m4 REQUEST requested 2019-11-13/none mode=yield ctx=legal,corruption
e3 m5 > m9 AGREE actual 2019-11-15/none ctx=legal
e4 m6 > m9 CONCEDE planned 2019-11-15/none ctx=legal
e5 m7 > m6 CONCEDE actual 2019-11-13/none ctx=executive
e6 m7 > m8 PROTEST requested 2019-11-13/none mode=obstruct ctx=executive

### Il Sole 2019-08-20
[m1:ITA.GOV Giuseppe Conte] {e1 denounced} [m2:ITA.GOV the man sitting next to him]. [m3=m2 Matteo Salvini], the prime minister {e2 told} the Senate, had been irresponsible in bringing down the government for [m4=m2 his] own sake; then [m5=m1 he] {e3 went} to [m6:ITA.GOV Sergio Mattarella] to resign. [m7=m2 The League's chief] kissed a rosary. "[m8=m2 I] would do it all again," [m9=m2 he] replied. [m10:ITA.PTY The Five Star Movement] {e4 may now turn} to [m11:ITA.OPP the Democrats], whom [m12=m10 it] used to {e5 call} the party of Bibbiano. [m13:EU Brussels] is waiting for a budget.
e1 m1 > m2 ACCUSE actual 2019-08-20/day mode=disapprove ctx=executive
e2 m1 > m3 ACCUSE actual 2019-08-20/day mode=disapprove ctx=executive
e3 m5 > m6 RETREAT actual 2019-08-20/day mode=resign ctx=executive
e4 m10 > m11 AGREE hypothetical 2019-08-20/none ctx=executive
e5 m12 > m11 ACCUSE actual 2019-07-20/month mode=disapprove ctx=executive

### Jakarta Post 2007-07-23
[m1:TLS.PTY Fretilin], which won most seats in East Timor's parliamentary election but not a majority, {e1 walked} out of talks on a unity government on Monday. [m2:TLS.PTY Xanana Gusmao's] party {e2 had offered} [m3=m1 it] three ministries. [m4:TLS.GOV President Jose Ramos-Horta], who chaired the meeting, {e3 gave} [m5=m1+m2 both] until the end of the week. If [m6=m1+m2 they] fail, [m10=m4 he] {e4 will name} a prime minister himself. "[m7=m1 We] {e5 will not accept} that," said [m8:TLS.PTY Mari Alkatiri]. [m9:AUS.MIL The Australian-led stabilisation force] has patrols in the streets of Comoro.
e1 m1 > m2 REJECT actual 2007-07-23/day mode=meet ctx=executive
e2 m2 > m3 AGREE actual 2007-07-23/none ctx=executive
e3 m4 > m5 REQUEST requested 2007-07-23/day mode=change ctx=executive
e5 m7 > m4 REJECT hypothetical 2007-07-23/none ctx=executive
e4 m4 > m2 SUPPORT hypothetical 2007-07-29/week ctx=executive

### Die Presse 2019-05-18
[m1:AUT.GOV Heinz-Christian Strache] {e1 resigned} on Saturday, eighteen hours after the publication of a video in which [m2=m1 he] {e2 offers} state contracts to [m3:? a woman] posing as the niece of [m4:RUS.BUS a Russian oligarch]. [m5=m1 The vice-chancellor] called it a targeted political assassination; [m6=m1 he] {e3 apologised} to [m7=m1 his] wife. Enough is enough, [m8:AUT.GOV Sebastian Kurz] said in the evening, and {e4 broke} with [m9:AUT.PTY the Freedom Party]. [m10:AUT.CVL Five thousand people] on the Ballhausplatz had been {e5 chanting} for an election all day. In [m11:@ITA Milan], where [m12:ITA.PTY the League] held a rally, [m13=m9 the Austrian partner's] seat stayed empty.
e1 m1 > m8 RETREAT actual 2019-05-18/day mode=resign ctx=executive,corruption
e2 m2 > m3 AGREE actual 2017-07-24/month ctx=corruption
e4 m8 > m9 SANCTION actual 2019-05-18/day mode=discontinue ctx=executive
e5 m10 > m8 PROTEST actual 2019-05-18/day mode=demo ctx=executive
e3 m6 > m7 CONCEDE actual 2019-05-18/day ctx=corruption

### Philippine Star 2012-11-26
[m1:CHN.GOV China's] new passports carry a map that swallows the South China Sea, and neighbours have been quick to answer. [m2:PHL.GOV Albert del Rosario] {e1 sent} a note of protest. [m3:VNM.GOV Hanoi] {e2 does not stamp} the document but a separate sheet. [m4:IND.GOV New Delhi], whose Arunachal Pradesh appears in it too, {e3 prints} [m9=m4 its] own map on the visas [m5=m4 it] gives to [m6=m1 the other side's] citizens. [m7:TWN.GOV President Ma Ying-jeou] {e4 considers} the design unacceptable. A spokeswoman in Beijing, [m8:CHN.GOV Hua Chunying], asked that it not be over-interpreted; the ministry {e5 wishes} to remain in touch.
e1 m2 > m1 ACCUSE actual 2012-11-22/none mode=disapprove ctx=territory
e2 m3 > m1 REJECT actual 2012-11-26/none ctx=territory
e4 m7 > m1 ACCUSE actual 2012-11-26/none mode=disapprove ctx=territory
e3 m4 > m1 REJECT actual 2012-11-26/none ctx=territory
e5 m8 > m2 AGREE actual 2012-11-26/none ctx=territory,diplomatic

### Kommersant 2005-03-25
The police in Bishkek numbered two hundred and ran. [m1:KGZ.CVL Demonstrators], most of [m2=m1 them] bussed in from the south, {e1 entered} the White House a little after two on Thursday. [m3:KGZ.GOV Askar Akayev] was by then in [m4:@KAZ Kazakhstan]. [m5:KGZ.OPP Felix Kulov] was {e2 let} out of prison by [m6=m1 the crowd] and {e3 appealed} to [m7=m1 it] on television to stop looting. [m8:RUS.GOV Vladimir Putin], in [m9:@ARM Yerevan], {e4 regretted} that things had once again been settled by pogroms, but {e5 is ready} to receive [m10=m3 the fugitive]. [m11:KGZ.JUD The Supreme Court] {e6 voided} the election of 13 March that evening.
e1 m1 > m3 PROTEST actual 2005-03-24/day mode=riot ctx=election
e2 m6 > m5 AID actual 2005-03-24/day ctx=election
e3 m5 > m7 REQUEST requested 2005-03-24/day mode=yield ctx=election
e4 m8 > m1 ACCUSE actual 2005-03-25/none mode=disapprove ctx=election
e5 m8 > m10 AGREE actual 2005-03-25/none ctx=asylum
e6 m11 > m3 REJECT actual 2005-03-24/day ctx=election,legal

### Stuff NZ 2014-06-01 none
[m1:? A sculptor] from Invercargill has carved [m2:? her] neighbours in limestone. [m3:? The baker] liked [m4=m3 his] nose; [m5:? the vicar] did not like [m6=m5 hers]. [m7:NZL.GOV The city council], which owns the wall on which [m8:? they] sit, has insured [m9=m8 them] for less than the glass. [m10:AUS.GOV The Australian consul], passing through on a fishing holiday, offered to be next. [m11=m1 The artist] said [m12=m10 he] had a good chin.

### VOA Khmer 2012-07-13
For the first time in forty-five years [m1:ASEAN the region's foreign ministers] parted without a communique. [m2:PHL.GOV Manila] wanted a word on the Scarborough shoal; [m3:KHM.GOV Hor Namhong], in the chair, {e1 would not have} it, and is said to have {e2 cut} the microphone when [m4:PHL.GOV Albert del Rosario] spoke. [m5:IDN.GOV Marty Natalegawa] {e3 pleaded} with [m6=m3+m4 both] in a corridor. "[m7=m1 We] were not asked to be a court," [m8=m3 the host] {e4 told} [m9:#outlet reporters]. [m10=m5 The Indonesian] {e5 sets} out on Wednesday for five capitals.
e1 m3 > m2 REJECT actual 2012-07-13/none mode=yield ctx=territory
e2 m3 > m4 COERCE actual 2012-07-13/none mode=censor ctx=territory
e3 m5 > m6 REQUEST requested 2012-07-13/none mode=yield ctx=territory
e4 m8 > m2 REJECT actual 2012-07-13/none ctx=territory
e5 m10 > m1 CONSULT planned 2012-07-18/day mode=visit ctx=territory

### Sunday Business Post 2010-11-22
[m1:IRL.GOV Brian Lenihan] {e1 asked} [m2:EU the Europeans] and [m3:IMF the Fund] for a loan on Sunday evening, a thing [m13=m1 he] had said a week before was not needed. [m4:GBR.GOV George Osborne] {e2 would lend} some billions directly: [m5:@IRL Ireland], [m12=m4 he] explained, is a friend in need. [m6:SWE.GOV Stockholm] too. By Monday noon [m7:IRL.PTY the Green Party] {e3 announced} that [m8=m7 it] wanted an election in January. [m9:IRL.CVL Protesters] {e4 broke} the gate of Government Buildings; one was {e5 knocked} down by [m10:IRL.GOV a minister's] car. [m11:IRL.GOV The taoiseach] {e6 does not intend} to go before the budget.
e1 m1 > m2,m3 REQUEST requested 2010-11-21/day mode=assist ctx=economic
e2 m4 > m1 AGREE planned 2010-11-22/none ctx=economic
e3 m8 > m11 REQUEST requested 2010-11-22/day mode=change ctx=election
e4 m9 > m11 PROTEST actual 2010-11-22/none mode=riot ctx=economic
e6 m11 > m7 REJECT actual 2010-11-22/none mode=change ctx=executive
e5 m10 > m9 ASSAULT actual 2010-11-22/none ctx=economic

### Samoa News 2016-08-09
[m1:ASM.GOV Governor Lolo Matalasi Moliga] {e1 has taken} [m2:USA.GOV the fisheries service] to a federal court in [m3:@USA Honolulu] for opening waters within fifty miles of the shore to large boats. The rule, [m4=m1 he] says, breaks the deeds of cession of 1900. [m5:ASM.BUS The longliners' association] {e3 supports} [m6=m2 the agency]. [m7=m1 The territory] cannot vote in [m8:USA.LEG Congress]; [m9:USA.LEG its delegate], Amata Radewagen, {e4 regrets} the suit. In Apia, across the strait, [m10:WSM.GOV officials] lease quotas to [m11:CHN.BUS a firm from Shandong].
e1 m1 > m2 ACCUSE actual 2016-08-09/none mode=allege ctx=legal,natural_resource
e3 m5 > m6 SUPPORT actual 2016-08-09/none ctx=natural_resource
e4 m9 > m1 ACCUSE actual 2016-08-09/none mode=disapprove ctx=legal
