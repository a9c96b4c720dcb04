### Taipei Times 2022-08-04 article
= [m1:CHN.MIL PLA] to {e1 fire} from six zones as [m2:USA.LEG Pelosi] leaves; [m3:G7 G7] {e2 voices concern}
~byline By Chen Yu-fu and Jake Chung / Staff reporter and staff writer, with CNA and AFP
~date_line Thu, Aug 04, 2022 page1
[m4=m1 The Chinese People's Liberation Army] is to {e3 begin live-fire drills} in six areas around [m5:TWN.GOV Taiwan] at noon today, [m6:TWN.MIL the Ministry of National Defense] said, a day after [m7=m2 US House of Representatives Speaker Nancy Pelosi] ended a 19-hour {e4 visit} that [m8:CHN.GOV Beijing] had for weeks {e5 warned} [m9:USA.GOV Washington] not to allow.
[m10:TWN.MIL Major General Sun Li-fang], [m11=m6 the ministry's] spokesman, called three of the zones an intrusion into territorial waters. "<<q1 It is a sea and air blockade in all but name. [m12=m6 We] do not seek escalation, but [m13=m6 we] will not blink>>," [m14=m10 he] said. Twenty-seven [m15:CHN.MIL Chinese warplanes] {e6 entered} the air defense identification zone yesterday and [m16:TWN.MIL fighters] were {e7 scrambled}.
[m17:TWN.GOV President Tsai Ing-wen] {e8 conferred} the Order of Propitious Clouds with Special Grand Cordon on [m18=m2 Pelosi], who {e9 promised} that [m19:USA.GOV the United States] would not abandon [m20=m19 its] commitment.
[m21=m8 Beijing's] answer came in instalments. [m22:CHN.GOV Vice Minister of Foreign Affairs Xie Feng] {e10 summoned} [m23:USA.GOV US Ambassador Nicholas Burns] late on Tuesday; customs {e11 halted} imports of citrus fruit and frozen mackerel and exports of natural sand on Wednesday; and [m24:CHN.COP state security officers in Wenzhou] {e12 detained} [m25:TWN.OPP Yang Chih-yuan], a former leader of [m26:TWN.OPP the tiny Taiwanese National Party], on suspicion of separatism.
[m27:G7 The foreign ministers of the Group of Seven], of which [m28:JPN.GOV Japan] is the only Asian member, {e13 voiced concern} at "<<q2 threatening actions>>", whereupon [m29:CHN.GOV Chinese Minister of Foreign Affairs Wang Yi] {e14 called off} a meeting with [m30:JPN.GOV his Japanese counterpart, Yoshimasa Hayashi], in [m31:@KHM Phnom Penh], where [m32=m29+m30 both] are attending talks with [m33:ASEAN ASEAN].
[m34:RUS.GOV Russia] and [m35:PRK.GOV North Korea] {e15 backed} [m36=m8 China]. [m37:KOR.GOV South Korean President Yoon Suk-yeol], on holiday, is not going to {e16 see} the visitor in [m38:@KOR Seoul].
At home [m39:TWN.OPP the Chinese Nationalist Party (KMT)], whose chairman is [m40:TWN.OPP Eric Chu], {e17 welcomed} [m41=m2 her], while [m42:TWN.CVL about a hundred unification supporters] {e18 heckled} outside [m43=m2 her] hotel. [m44:TWN.LAB Fishers' associations in Yilan] were told to stay in port.
Of the 14 states that still recognize [m45=m5 Taipei], [m46:PRY.GOV Paraguay] and [m47:MHL.GOV the Marshall Islands] {e19 issued statements of support}.
e1 m1 > m5 MOBILIZE planned 2022-08-04/day mode=weapons ctx=military again
e2 m3 > m8 ACCUSE actual 2022-08-04/none mode=disapprove ctx=military again
e3 m4 > m5 MOBILIZE planned 2022-08-04/day mode=weapons ctx=military,territory
e4 m7 > m5 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic
e5 m8 > m9 THREATEN threatened 2022-08-04/none ctx=military,diplomatic bg
e6 m15 > m5 MOBILIZE actual 2022-08-03/day mode=weapons ctx=military
e7 m16 > m15 MOBILIZE actual 2022-08-03/day mode=weapons ctx=military
e8 m17 > m18 SUPPORT actual 2022-08-03/day ctx=diplomatic
e9 m18 > m17 AGREE planned 2022-08-03/day ctx=diplomatic,military
e10 m22 > m23 ACCUSE actual 2022-08-02/day mode=disapprove ctx=diplomatic
e11 m21 > m5 SANCTION actual 2022-08-03/day mode=restrict ctx=economic
e12 m24 > m25 COERCE actual 2022-08-03/day mode=arrest ctx=territory,rights_freedoms
e13 m27 > m21 ACCUSE actual 2022-08-04/none mode=disapprove ctx=military,economic
e14 m29 > m30 REJECT actual 2022-08-04/none mode=meet ctx=diplomatic
e15 m34,m35 > m36 SUPPORT actual 2022-08-02/none ctx=diplomatic
e16 m37 > m18 REJECT actual 2022-08-04/none mode=meet ctx=diplomatic
e17 m39 > m41 SUPPORT actual 2022-08-03/none ctx=diplomatic
e18 m42 > m43 PROTEST actual 2022-08-02/day mode=demo ctx=territory
e19 m46,m47 > m45 SUPPORT actual 2022-08-04/none ctx=diplomatic
q1 m14 direct cue=said
q2 m27 mixed cue=voiced
rel m28 member_of m27
rel m40 leads m39
rel m46 recognises m5
rel m47 recognises m5

### Asharq Al-Awsat 2023-04-15 article
= [m1:YEM.GOV Yemen's] prisoners come home by plane; [m2:@YEM Sana'a] talks 'to resume after Eid'
~date_line Aden: Asharq Al-Awsat | 15 April 2023
~share Share
Six flights of [m3:ICRC the International Committee of the Red Cross (ICRC)] on Friday carried 318 men between [m4:@YEM Aden] and [m5:@YEM Sana'a], opening the largest {e1 exchange of prisoners} in the Yemeni war since October 2020, and on Saturday it was the turn of [m6:SAU.GOV Saudi Arabia] to {e2 free} 120 and of [m7:HOUTHI.REB the Houthis] to {e3 let go} 16 Saudis and three Sudanese.
In all, nearly 900 are to return under the accord which [m8=m1+m7 the parties] {e4 concluded} in [m9:@CHE Switzerland] on 20 March. Among those who kissed the tarmac of [m10:@YEM Aden] were [m11:YEM.ELI Mahmoud al-Subaihi], the former defense minister, and [m12:YEM.MIL Nasser Mansour Hadi], brother of [m13:YEM.ELI the former president], [m14=m11+m12 both] {e5 captured} in March 2015.
"<<q1 [m15=m18 I] saw a father who did not recognize his son. There are thousands more, and [m16=m1+m7 the parties] have {e6 promised} [m17=m18 me] to {e7 meet} again in May>>," said [m18:UN UN envoy Hans Grundberg].
The exchange comes days after [m19:SAU.GOV Saudi ambassador Mohammed Al Jaber] {e8 led} a delegation to [m20:@YEM the Yemeni capital], which [m21=m7 the Iran-backed group] has held since 2014. [m22=m19 He] and [m23:OMN.GOV mediators from Oman] {e9 sat down} with [m24:HOUTHI.REB Mahdi al-Mashat], the head of [m25:HOUTHI.REB the Supreme Political Council], for talks on a six-month truce, salaries and the lifting of restrictions on the port of [m26:@YEM Hodeidah]. [m27:HOUTHI.REB Mohammed Abdulsalam], the [m28=m7 Houthi] negotiator, said that <<q2 some points had been left for after the holiday>>.
[m29:YEM.GOV Rashad al-Alimi], who leads [m30:YEM.GOV the Presidential Leadership Council], {e10 thanked} [m31=m6 Riyadh] but {e11 insisted} that [m32:@YEM Taiz] be opened first. [m33:STC.REB The Southern Transitional Council (STC)], which controls [m34:@YEM Aden] and is itself part of that body, {e12 rejected} any peace that ignored the South; [m35=m33 its men] {e13 clashed} this week with [m36:ISLAH.REB fighters of Islah] in [m37:@YEM Abyan].
None of this would have been thinkable before 10 March, when [m38=m6 the Kingdom] and [m39:IRN.GOV Iran] {e14 agreed} in [m40:@CHN Beijing] to restore the ties [m41=m6+m39 they] {e15 severed} in January 2016. [m42=m39 Tehran's] {e16 shipments of arms} to [m43=m7 the militia], which [m44=m39 it] denies, are said to have slowed. [m45:USA.MIL The US Navy] {e17 seized} the last known cargo, 2,116 rifles, on January 6.
[m46:USA.GOV US National Security Adviser Jake Sullivan] {e18 spoke} on Tuesday with [m47:SAU.GOV Crown Prince Mohammed bin Salman] and {e19 welcomed} [m48=m47 his] efforts.
[m49:YEM.CVL The Abductees' Mothers Association] {e20 stood} in front of the governor's office in [m50:@YEM Marib] on Thursday with pictures of four [m51:YEM.JRN journalists], sentenced to death; [m52=m51 they] are on the list for Sunday.
e1 m1 > m7 RETREAT actual 2023-04-14/day mode=release ctx=military,human_rights
e2 m6 > m7 RETREAT actual 2023-04-15/day mode=release ctx=military
e3 m7 > m6 RETREAT actual 2023-04-15/day mode=release ctx=military
e4 m1 > m7 CONCEDE planned 2023-03-20/day mode=release ctx=military,human_rights
e5 m7 > m11,m12 COERCE actual 2015-03-01/month mode=arrest ctx=military bg
e6 m16 > m17 AGREE planned 2023-04-15/none ctx=human_rights
e7 m1 > m7 AGREE planned 2023-05-01/month ctx=human_rights
e8 m19 > m24 CONSULT actual 2023-04-09/none mode=visit ctx=military,diplomatic
e9 m22 > m24 CONSULT actual 2023-04-09/day mode=visit ctx=military,diplomatic again
e10 m29 > m31 SUPPORT actual 2023-04-15/none ctx=diplomatic
e11 m29 > m28 REQUEST requested 2023-04-15/none mode=change ctx=military
e12 m35 > m1 REJECT actual 2023-04-15/none ctx=territory
e13 m35 > m36 ASSAULT actual 2023-04-12/none mode=firearms ctx=military
e14 m38 > m39 AGREE planned 2023-03-10/day ctx=diplomatic bg
e15 m38 > m42 SANCTION actual 2016-01-01/month mode=discontinue ctx=diplomatic bg
e16 m42 > m43 AID denied 2023-04-15/none mode=weapons ctx=military
e17 m45 > m44 COERCE actual 2023-01-06/none mode=seize ctx=military bg
e18 m46 > m47 CONSULT actual 2023-04-11/day mode=phone ctx=military,diplomatic
e19 m46 > m48 SUPPORT actual 2023-04-11/day ctx=military,diplomatic
e20 m49 > m43 PROTEST actual 2023-04-13/day mode=demo ctx=human_rights
q1 m18 direct
q2 m27 indirect cue=said
rel m7 ally_of m39
rel m7 controls m20 from=2014
rel m29 leads m30
rel m33 controls m34
rel m33 part_of m30
rel m24 leads m25

### Xinhua 2012-12-02 article
= [m1:M23.REB M23] {e1 completes pullout} from [m2:@COD Goma], [m3:COD.GOV Kinshasa] to {e2 hear grievances}
[m4:@COD GOMA], Dec. 2 ([m5:#Xinhua Xinhua]) -- The last fighters of [m6=m1 the March 23 Movement (M23)] on Saturday {e3 left} [m7=m2 Goma], the capital of North Kivu in the east of [m8=m3 the Democratic Republic of the Congo (DRC)], eleven days after [m9=m1 they] {e4 overran} [m10=m2 it], and some 200 [m11:COD.COP policemen] {e5 moved in} by boat from [m12:@COD Bukavu].
The withdrawal to a line 20 km to the north had been {e6 demanded} by [m13:ICGLR the International Conference on the Great Lakes Region (ICGLR)], whose leaders {e7 met} in [m14:@UGA Kampala] on Nov. 24 under the chairmanship of [m15:UGA.GOV Ugandan President Yoweri Museveni]. In return, [m16:COD.GOV President Joseph Kabila] {e8 undertook} to listen to what the movement has to say.
"<<q1 [m17=m1 We] leave with [m18=m1 our] weapons and [m19=m1 our] list of demands. If in 48 hours nobody has called [m20=m1 us], [m21=m1 we] know the way back>>," [m22:M23.REB Sultani Makenga], the movement's military commander, {e9 warned} before [m23=m22 he] climbed into a jeep.
[m24:COD.GOV Government spokesman Lambert Mende] said that <<q2 talks would be {e10 held} in [m25:@UGA Kampala] as early as this week>>, but {e11 excluded} any integration of [m26=m1 the mutineers] into [m27:COD.MIL the army] with [m28=m1 their] ranks. That is what [m29:CNDP.REB their predecessor, the CNDP], obtained on March 23, 2009; hence the name.
[m30:MONUSCO The UN stabilization mission (MONUSCO)], whose [m31:URY.MIL 1,500 peacekeepers from Uruguay] and elsewhere had watched [m32=m2 the city] fall without a shot, {e12 provided} escorts for the policemen and {e13 secured} the airport. [m33:FRA.GOV France] {e14 called} [m34=m30 its] passivity absurd.
[m35:UN A group of UN experts] has {e15 accused} [m36:RWA.GOV Rwanda] and [m37:UGA.GOV Uganda] of {e16 equipping} the rebellion; [m38=m36 Kigali] and [m39=m37 Kampala] vehemently deny it. [m40:GBR.GOV Britain] on Friday {e17 withheld} 21 million pounds of budget support from [m41=m36 Rwanda], a member of [m42:COMMONWEALTH the Commonwealth] since 2009.
[m43:TZA.GOV Tanzania] {e18 offered} 800 men for a neutral force, and [m44:ZAF.GOV South Africa] will {e19 look into} supplying aircraft.
On Saturday afternoon, hours after the pullout, [m45:FDLR.REB FDLR fighters] {e20 attacked} [m46:RWA.MIL Rwandan posts] near [m47:@RWA Gisenyi], [m48:RWA.MIL Rwandan army spokesman Joseph Nzabamwita] said.
More than 130,000 [m49:COD.REF people] displaced by the fighting are camping west of [m50:@COD Goma], where [m51:WFP WFP] {e21 distributed} maize on Sunday.
e1 m1 > m3 RETREAT actual 2012-12-01/day mode=withdraw ctx=military,territory again
e2 m3 > m1 CONCEDE planned 2012-12-02/none ctx=military again
e3 m6 > m8 RETREAT actual 2012-12-01/day mode=withdraw ctx=military,territory
e4 m9 > m8 ASSAULT actual 2012-11-20/day mode=unconventional ctx=military,territory bg
e5 m11 > m9 MOBILIZE actual 2012-12-01/none mode=police ctx=territory
e6 m13 > m9 REQUEST requested 2012-11-24/day mode=withdraw ctx=military,territory
e7 m13 > m8 CONSULT actual 2012-11-24/day mode=multilateral ctx=military,diplomatic
e8 m16 > m9 CONCEDE planned 2012-11-24/none ctx=military,diplomatic
e9 m23 > m8 THREATEN threatened 2012-12-01/day mode=violence ctx=military,territory
e10 m8 > m26 AGREE planned 2012-12-02/none ctx=military,diplomatic
e11 m24 > m26 REJECT actual 2012-12-02/none ctx=military,political_institutions
e12 m30 > m8 AID actual 2012-12-02/none mode=troops ctx=peacekeeping
e13 m34 > m28 AID actual 2012-12-02/none ctx=peacekeeping
e14 m33 > m34 ACCUSE actual 2012-11-20/none mode=disapprove ctx=peacekeeping bg
e15 m35 > m36,m37 ACCUSE actual 2012-11-21/none mode=allege ctx=military bg
e16 m38,m37 > m28 AID denied 2012-12-02/none mode=weapons ctx=military bg
e17 m40 > m41 SANCTION actual 2012-11-30/day mode=discontinue ctx=economic,military
e18 m43 > m13 AGREE planned 2012-12-02/none ctx=peacekeeping
e19 m44 > m13 AGREE planned 2012-12-02/none ctx=peacekeeping,military
e20 m45 > m46 ASSAULT actual 2012-12-01/day mode=firearms ctx=military
e21 m51 > m49 AID actual 2012-12-02/none ctx=human_security
q1 m22 direct cue=told
q2 m24 indirect cue=said
rel m15 leads m13
rel m36 member_of m42 from=2009
rel m22 leads m1

### ERR News 2023-01-20 article
= Nine allies {e1 sign Tallinn Pledge} as [m1:DEU.GOV Berlin] hesitates over Leopards
~date_line News | 20.01.2023 15:02
~share Share: Facebook Twitter
[m2:EST.GOV Estonia] is {e2 giving} [m3:UKR.GOV Ukraine] all of [m4=m2 its] 155-millimeter howitzers, [m5:EST.GOV Defense Minister Hanno Pevkur] said at [m6:@EST Tapa army base] on Thursday, where [m7=m5 he] and [m8:GBR.GOV his British colleague, Ben Wallace], {e3 brought together} representatives of eleven allies on the eve of the meeting at Ramstein.
The statement {e4 adopted} there, soon called the Tallinn Pledge, lists what each of nine countries will send: [m9:GBR.GOV the United Kingdom] {e5 a squadron of Challenger 2 tanks}, [m10:POL.GOV Poland] {e6 70,000 rounds} for [m11=m10 its] S-60 guns, [m12:LTU.GOV Lithuania] {e7 two Mi-8 helicopters}, [m13:LVA.GOV Latvia] Stingers, and [m14:DNK.GOV Denmark], in a surprise announced by video, {e8 all 19 of [m15=m14 its] Caesar guns}.
"<<q1 [m16=m5 We] have nothing left of this type, and [m17=m5 we] sleep well. The guns will do what they were bought for, only a bit further east>>," [m18=m5 Pevkur] said.
What everyone was waiting for did not come. At [m19:@DEU Ramstein] on Friday, [m20:DEU.GOV German Defense Minister Boris Pistorius], in office for one day, {e9 would not say} yes to the re-export of Leopard 2 tanks, although [m21:POL.GOV Polish Prime Minister Mateusz Morawiecki] has {e10 threatened} to ship [m22=m10 Warsaw's] own without asking. [m23:UKR.GOV Ukraine's Dmytro Kuleba] {e11 begged} [m24=m1 the Germans] to decide. "<<q2 Hundreds of thank-yous are not hundreds of tanks>>," [m25:UKR.GOV President Volodymyr Zelenskyy] said by link.
[m26:USA.GOV Washington] {e12 unveiled} a further $2.5 billion the night before, with 90 Stryker carriers but no Abrams.
[m27:RUS.GOV Kremlin spokesman Dmitry Peskov] {e13 said the tanks} would "<<q3 burn like the rest>>". [m28:RUS.LEG State Duma chairman Vyacheslav Volodin] spoke of <<q4 a global catastrophe>>.
Relations between [m29=m2 Tallinn] and [m30:RUS.GOV Moscow] are themselves at a low. On January 11 [m31:EST.GOV the Foreign Ministry] {e14 told} [m32:RUS.GOV the Russian embassy] to cut [m33=m32 its] staff to eight by the end of the month; [m34=m30 Russia] is {e15 expected to retaliate}.
At home the gift is not uncontested. [m35:EST.OPP Martin Helme], leader of [m36:EST.OPP the Conservative People's Party (EKRE)], {e16 charged} in [m37:EST.LEG the Riigikogu] that [m38:EST.GOV Prime Minister Kaja Kallas] was disarming [m39=m2 the country] six weeks before elections. [m40:EST.MIL Gen. Martin Herem], who heads [m41:EST.MIL the Defense Forces], {e17 defended} the decision.
[m42:FIN.GOV Finland], whose bid to join [m43:NATO NATO] awaits the votes of [m44:TUR.GOV Turkey] and [m45:HUN.GOV Hungary], {e18 permitted} the transfer of the older Soviet-era pieces that [m46=m2 Estonia] once bought from [m47=m42 it].
e1 m2 > m3 AGREE planned 2023-01-19/day ctx=military again
e2 m2 > m3 AGREE planned 2023-01-20/none ctx=military
e3 m7 > m8 CONSULT actual 2023-01-19/day mode=multilateral ctx=military
e4 m4 > m3 AGREE planned 2023-01-19/day ctx=military
e5 m9 > m3 AGREE planned 2023-01-19/day ctx=military
e6 m11 > m3 AGREE planned 2023-01-19/day ctx=military
e7 m12 > m3 AGREE planned 2023-01-19/day ctx=military
e8 m14 > m3 AGREE planned 2023-01-19/day ctx=military
e9 m20 > m22 REJECT actual 2023-01-20/day ctx=military
e10 m21 > m24 THREATEN threatened 2023-01-19/none ctx=military
e11 m23 > m24 REQUEST requested 2023-01-20/none mode=assist ctx=military
e12 m26 > m3 AGREE planned 2023-01-19/day ctx=military
e13 m27 > m22,m9 THREATEN threatened 2023-01-20/day mode=violence ctx=military
e14 m31 > m32 SANCTION actual 2023-01-11/day mode=expel ctx=diplomatic bg
e15 m34 > m29 SANCTION hypothetical 2023-01-20/none mode=expel ctx=diplomatic
e16 m35 > m38 ACCUSE actual 2023-01-20/none mode=disapprove ctx=military,election
e17 m40 > m38 SUPPORT actual 2023-01-20/none ctx=military
e18 m47 > m46 COOPERATE actual 2023-01-20/none ctx=military
q1 m18 direct
q2 m25 direct
q3 m27 mixed cue=said
q4 m28 indirect cue=spoke
rel m35 leads m36
rel m40 leads m41
