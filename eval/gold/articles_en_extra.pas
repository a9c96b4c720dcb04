### Al Jazeera 2022-11-03 article
= [m1:ETH.GOV Ethiopia], [m2:TPLF.REB Tigray leaders] agree to silence the guns after two years
~page_control News | Conflict
~page_control Skip links
~byline By Al Jazeera Staff
~date_line Published On 3 Nov 2022
~share Click here to share on social media
~caption Delegates rise after the signing in Pretoria [Alet Pretorius/Reuters]
[m3:ETH.GOV Ethiopia's federal government] and [m4:TPLF.REB the Tigray People's Liberation Front (TPLF)] have {e1 signed} a deal on a "<<q1 permanent cessation of hostilities>>", exactly two years after fighting broke out in the country's north.
Under the document, [m5=m4 the northern party] {e2 commits to disarming} [m33=m4 its] fighters within 30 days, while [m6=m3 Addis Ababa] {e3 is to restore} telephone, banking and electricity services to [m7:ETH.CVL six million Tigrayans].
The talks in [m8:@ZAF Pretoria] were {e4 facilitated} by [m9:AU former Nigerian President Olusegun Obasanjo], the African Union's envoy, who said <<q2 implementation would decide everything>>. [m10=m3 Government] negotiator [m11:ETH.GOV Redwan Hussein] {e5 thanked} [m12:ZAF.GOV South Africa] for hosting the delegations.
~advert Advertisement
[m13:ERI.GOV Eritrea] was not at the table. [m14:ERI.MIL Its soldiers] have {e15 fought alongside} [m15:ETH.MIL the Ethiopian army] since November 2020, when [m16=m1 Prime Minister Abiy Ahmed's government] {e6 sent troops} into [m17:@ETH Tigray] after [m18=m4 TPLF forces] had {e7 attacked} [m19:ETH.MIL army bases] there. [m20:UN UN investigators] have {e8 accused} [m31=m3+m4+m13 all sides] of war crimes; [m21=m3 federal officials] have {e9 dismissed} [m32=m20 their] report as flawed.
~page_control Keep reading
~related list of 3 items: Who is Olusegun Obasanjo?
In [m22:@KEN Nairobi], [m23:ETH.CVL members of the Tigrayan diaspora] {e10 gathered} outside [m24:ETH.GOV the Ethiopian embassy] to demand that [m25=m14 Eritrean units] leave. It is unclear whether [m26=m13 Asmara] will {e11 pull them out}.
[m27:UN UN Secretary-General Antonio Guterres] {e12 welcomed} the accord as a first step. [m28:USA.GOV Washington], which last year {e13 suspended} [m29=m3 Ethiopia's] duty-free access to its market, said <<q3 [m30=m28 it] would {e14 consider lifting} the measure if the truce held>>.
~footer Source: Al Jazeera and news agencies
~related More from News
~related Photos: Harvest season in the highlands
e1 m3 > m4 SUPPORT actual 2022-11-03/none ctx=military,diplomatic
e2 m5 > m6 CONCEDE planned 2022-11-03/none ctx=military
e3 m6 > m7 CONCEDE planned 2022-11-03/none ctx=human_security
e4 m9 > m3,m4 CONSULT actual 2022-11-03/none mode=third-party ctx=diplomatic,military
e5 m11 > m12 SUPPORT actual 2022-11-03/none ctx=diplomatic
e15 m14 > m15 COOPERATE actual 2020-11-01/month ctx=military bg
e6 m16 > m4 MOBILIZE actual 2020-11-01/month mode=troops ctx=military bg
e7 m18 > m19 ASSAULT actual 2020-11-01/month ctx=military bg
e8 m20 > m31 ACCUSE actual 2022-11-03/none mode=allege ctx=human_rights bg
e9 m21 > m20 REJECT actual 2022-11-03/none ctx=human_rights bg
e10 m23 > m24 PROTEST actual 2022-11-03/none mode=demo ctx=military
e11 m26 > m3 RETREAT hypothetical 2022-11-03/none mode=withdraw ctx=military
e12 m27 > m3,m4 SUPPORT actual 2022-11-03/none ctx=diplomatic
e13 m28 > m29 SANCTION actual 2021-01-01/year mode=discontinue ctx=economic bg
e14 m30 > m29 CONCEDE hypothetical 2022-11-03/none ctx=economic said=m28
q1 ? direct
q2 m9 indirect cue=said
q3 m28 indirect cue=said

### Reuters 2018-03-27 article
= [m1:USA.GOV U.S.], [m43=m9 allies] throw out more than 100 [m2:RUS.GOV Russian diplomats] over nerve agent attack
~byline Dana Whitcombe, Piers Aldous
~date_line MARCH 27, 2018 / 2:14 AM
~share 4 MIN READ
~caption FILE PHOTO: Police officers stand guard outside a restaurant in Salisbury, Britain, March 19, 2018. REUTERS/Pat Nicholls
[m3:@USA WASHINGTON]/[m4:@GBR LONDON] ([m5:#Reuters Reuters]) - [m6:USA.GOV The United States] on Monday {e1 expelled} [m7:RUS.GOV 60 Russians], the largest such action since the Cold War, and ordered [m8=m11 Moscow's] consulate in [m44:@USA Seattle] {e2 closed}, joining [m9:? governments across Europe] in punishing [m10=m11 the Kremlin].
[m11:RUS.GOV Russia] has been {e3 blamed} by [m12:GBR.GOV British Prime Minister Theresa May] for the {e4 poisoning} on March 4 of [m13:GBR.ELI former double agent Sergei Skripal] and [m14:GBR.CVL his daughter Yulia]. [m38=m11 It] denies any part in it.
By nightfall [m15:DEU.GOV Germany], [m16:FRA.GOV France] and [m17:POL.GOV Poland] had each {e5 told} [m18:RUS.GOV four Russian embassy staff] to leave, and [m19:UKR.GOV Ukraine], {e6 locked in conflict} with [m20:NOVOROSSIYA.REB Moscow-backed separatists] since 2014, {e15 evicted} [m39:RUS.GOV 13 Russians]. [m21:AUT.GOV Austria] {e7 declined} to follow suit.
~related RELATED COVERAGE
~related Factbox: Which countries have acted?
"<<q1 Today's extraordinary international response>>" was the biggest collective expulsion of [m22:RUS.SPY Russian intelligence officers] in history, [m23=m12 May] told [m24:GBR.LEG lawmakers]. [m25=m12 She] {e8 thanked} [m26=m9 the allies].
[m27:RUS.GOV The Russian Foreign Ministry] {e9 condemned} the step as "<<q2 provocative>>". [m28=m11 Moscow] {e10 would answer in kind}, [m42=m27 it] said, and [m29:RUS.LEG a senior member of parliament] put the likely number of [m30:USA.GOV Americans] to go at "<<q3 no fewer than 60>>".
[m31:GBR.GOV Britain] itself {e11 sent home} [m32:RUS.GOV 23 diplomats] earlier this month; [m33=m11 Russia] {e12 retaliated} within three days and {e13 shut} [m34:GBR.GOV the British Council].
~advert Advertisement
[m35:USA.GOV President Donald Trump] {e14 spoke by telephone} with [m36=m16 French President Emmanuel Macron] before the announcement, [m37:USA.GOV a White House official] said. [m40:NZL.GOV New Zealand's government] said <<q4 [m41=m40 it] could find no undeclared spies to expel>>.
~byline Reporting by Dana Whitcombe in Washington and Piers Aldous in London; Editing by Ruth Pell
~footer Our Standards: The Thomson Reuters Trust Principles.
e1 m6 > m7 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e2 m6 > m8 SANCTION actual 2018-03-26/day mode=discontinue ctx=diplomatic,cbrn
e3 m12 > m11 ACCUSE actual 2018-03-27/none mode=allege ctx=cbrn bg
e4 m11 > m13,m14 ASSAULT denied 2018-03-04/day mode=unconventional ctx=cbrn bg said=m12
e5 m15,m16,m17 > m18 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e15 m19 > m39 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e6 m20 > m19 ASSAULT actual 2014-01-01/year ctx=territory bg
e7 m21 > m26 REJECT actual 2018-03-27/none mode=assist ctx=diplomatic
e8 m25 > m26 SUPPORT actual 2018-03-26/day ctx=diplomatic,cbrn
e9 m27 > m26 ACCUSE actual 2018-03-27/none mode=disapprove ctx=diplomatic
e10 m28 > m26 THREATEN threatened 2018-03-27/none mode=expel ctx=diplomatic
e11 m31 > m32 SANCTION actual 2018-03-01/month mode=expel ctx=diplomatic,cbrn bg
e12 m33 > m31 SANCTION actual 2018-03-01/month mode=expel ctx=diplomatic bg
e13 m33 > m34 COERCE actual 2018-03-01/month mode=restrict ctx=diplomatic bg
e14 m35 > m36 CONSULT actual 2018-03-27/none mode=phone ctx=diplomatic
q1 m23 direct cue=told
q2 m27 direct
q3 m29 direct
q4 m40 indirect cue=said
rel m1 ally_of m9
rel m20 ally_of m11

### AP 2023-09-25 article
= [m1:KOS.GOV Kosovo] mourns slain officer, points finger at [m2:SRB.GOV Belgrade]
~byline By ZANA BERISHAJ and MILOS TADIC
~date_line Updated 9:41 PM GMT, September 25, 2023
~page_control Copy Link copied
~share Share
~caption A cordon near the village of Banjska, Kosovo, Monday, Sept. 25, 2023. (AP Photo/Visar K.)
[m3:@KOS PRISTINA, Kosovo] ([m4:#AP AP]) — [m5:KOS.GOV Kosovo] lowered its flags on Monday for [m6:KOS.COP a police sergeant] {e1 killed in an ambush} by [m7:KOS.REB some 30 heavily armed Serbs] who then barricaded themselves in a monastery, and [m8:KOS.GOV Prime Minister Albin Kurti] {e2 accused} [m9:SRB.GOV Serbia] of having equipped [m10=m7 them].
[m11:KOS.COP Special police units] {e3 stormed} the compound at [m38:@KOS Banjska] late on Sunday, killing three of the attackers. [m12:KOS.COP Police] said <<q1 [m13=m7 six others] had been {e4 arrested}>>; the rest slipped away through the woods.
~advert ADVERTISEMENT
"<<q2 [m36=m7 They] were professionals, not farmers with hunting rifles>>," said [m14:KOS.COP an officer] at the roadblock, who was not allowed to give [m37=m14 his] name.
[m15:SRB.GOV Serbian President Aleksandar Vucic] {e5 condemned} the killing but denied that [m16=m9 his state] had {e6 sent} [m17=m7 the men]. In a televised address [m18=m15 he] {e7 blamed} [m19=m8 Kurti] for driving [m20:KOS.CVL the Serbs of the north] to despair, and demanded that [m21:KFOR KFOR, the NATO-led peacekeeping mission,] {e8 take over} security there from [m22=m12 the local police].
Tensions have simmered since May, when [m23:KOS.CVL Serb demonstrators] {e9 injured} [m24:KFOR 30 peacekeepers] who were {e10 guarding} [m25:KOS.GOV newly elected ethnic Albanian mayors]. [m26:EU The European Union] responded by {e11 freezing} some funds for [m27=m5 Pristina].
~page_control Read More
~related — Why northern Kosovo keeps boiling over
[m28:EU EU foreign policy chief Josep Borrell], who {e12 hosted} [m29=m8+m15 both leaders] in [m30:@BEL Brussels] only 11 days ago, {e13 urged} [m31=m8+m15 them] to return to the dialogue.
Kosovo declared independence from [m32:@SRB Serbia] in 2008. [m33=m9 Belgrade], like [m34:RUS.GOV Russia] and [m35:CHN.GOV China], does not {e14 recognize} it.
~byline ___
~byline Tadic reported from Belgrade, Serbia.
~footer Copyright 2023 The Associated Press. All rights reserved.
e1 m7 > m6 ASSAULT actual 2023-09-25/none mode=firearms ctx=religion_ethnicity,territory
e2 m8 > m9 ACCUSE actual 2023-09-25/day mode=allege ctx=military,territory
e3 m11 > m7 ASSAULT actual 2023-09-24/day mode=firearms ctx=territory
e4 m12 > m13 COERCE actual 2023-09-25/none mode=arrest ctx=legal said=m12
e5 m15 > m7 ACCUSE actual 2023-09-25/none mode=disapprove ctx=territory
e6 m16 > m17 AID denied 2023-09-25/none ctx=military,territory said=m15
e7 m18 > m19 ACCUSE actual 2023-09-25/none mode=disapprove ctx=religion_ethnicity
e8 m18 > m21 REQUEST requested 2023-09-25/none mode=assist ctx=peacekeeping
e9 m23 > m24 PROTEST actual 2023-05-01/month mode=riot ctx=religion_ethnicity,peacekeeping bg
e10 m24 > m25 AID actual 2023-05-01/month ctx=peacekeeping bg
e11 m26 > m27 SANCTION actual 2023-09-25/none mode=discontinue ctx=economic bg
e12 m28 > m29 CONSULT actual 2023-09-14/day mode=third-party ctx=diplomatic bg
e13 m28 > m31 REQUEST requested 2023-09-25/none mode=meet ctx=diplomatic
e14 m33,m34,m35 > m5 SUPPORT denied 2023-09-25/none ctx=diplomatic,territory bg
q1 m12 indirect cue=said
q2 m14 direct cue=said

### The Hindu 2020-06-18 article
= [m1:IND.GOV India], [m2:CHN.GOV China] trade charges after [m33:@IND Galwan] deaths, agree to cool tempers
~byline Special Correspondent
~date_line NEW DELHI, June 18, 2020 00:15 IST | Updated 02:40 IST
~share SHARE ARTICLE | PRINT A A A
~caption Army trucks on the Srinagar-Leh highway at Gagangir. Photo: Nissar
[m3:IND.GOV External Affairs Minister S. Jaishankar] on Wednesday {e1 told} [m4:CHN.GOV his Chinese counterpart Wang Yi] over telephone that <<q1 what happened in [m34:@IND the Galwan Valley] was premeditated action by [m5:CHN.MIL the Chinese side]>>, and {e2 asked} [m6=m4 Beijing] to correct its conduct. It was the first {e3 conversation} between [m7=m3+m4 the two] since [m8:IND.MIL 20 Indian soldiers] were {e4 killed} on Monday night by [m9:CHN.MIL People's Liberation Army troops] armed with clubs and stones.
[m10=m4 Mr. Wang], according to a Chinese readout, {e5 protested} strongly in turn and {e6 demanded} that [m11=m3 New Delhi] punish those responsible. [m12=m3+m4 Both Ministers] nevertheless {e7 agreed} to carry out the disengagement understanding that [m35=m8+m5 military commanders] had {e14 reached} on June 6.
~advert ADVERTISEMENT
"<<q2 The sacrifice of our jawans will not be in vain>>," [m13:IND.GOV Prime Minister Narendra Modi] said in [m14=m13 his] first public remarks on the clash. [m15=m13 He] has {e8 called} [m16:IND.PTY leaders of all parties] to a virtual meeting on Friday. [m17:IND.PTY Congress president Sonia Gandhi] {e9 questioned} why [m18=m13 the government] had kept silent about the situation in [m19:@IND Ladakh] for weeks.
~related Also read | From Chushul to Galwan: the geography of a dispute
In [m20:@IND Surat] and [m21:@IND Lucknow], [m22:IND.CVL residents] {e10 threw} Chinese television sets from balconies and burnt portraits of [m23:CHN.GOV President Xi Jinping]. [m24:IND.BUS A traders' confederation] launched a {e11 boycott} of 500 Chinese goods.
[m25:IND.MIL The Army] has {e12 moved} two additional divisions up to the Line of Actual Control, [m26:IND.GOV officials] said. [m27:CHN.GOV Chinese Foreign Ministry spokesperson Zhao Lijian] claimed that <<q3 the valley always belonged to [m28=m4 China]>>, but did not confirm any losses.
[m29:USA.GOV The United States] {e13 offered condolences} to [m30=m1 India], while [m31:RUS.GOV Kremlin spokesman Dmitry Peskov] voiced hope that [m32=m3+m4 the two partners] could settle the matter themselves. No shots were fired; a pact of 1996 bars firearms along the line.
~page_control You have reached your limit for free articles this month.
~footer Related Topics: India-China | Ladakh
~footer Printable version | Jun 18, 2020
e1 m3 > m4 ACCUSE actual 2020-06-17/day mode=allege ctx=military,territory
e2 m3 > m6 REQUEST requested 2020-06-17/day mode=change ctx=military,territory
e3 m3 > m4 CONSULT actual 2020-06-17/day mode=phone ctx=diplomatic,territory
e4 m9 > m8 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e5 m10 > m3 ACCUSE actual 2020-06-17/day mode=disapprove ctx=military,territory
e6 m10 > m11 REQUEST requested 2020-06-17/day mode=change ctx=military
e7 m3 > m4 CONCEDE planned 2020-06-17/day ctx=military,territory
e8 m15 > m16 REQUEST requested 2020-06-18/none mode=meet ctx=political_institutions,territory
e9 m17 > m18 ACCUSE actual 2020-06-18/none mode=disapprove ctx=territory,executive
e10 m22 > m23 PROTEST actual 2020-06-18/none mode=vandalize ctx=territory
e11 m24 > m2 PROTEST actual 2020-06-18/none mode=boycott ctx=economic
e12 m25 > m5 MOBILIZE actual 2020-06-18/none mode=troops ctx=military,territory said=m26
e13 m29 > m30 SUPPORT actual 2020-06-18/none ctx=diplomatic
e14 m8 > m5 AGREE actual 2020-06-06/day ctx=military,territory bg
q1 m3 indirect cue=told
q2 m13 direct cue=said
q3 m27 indirect cue=claimed

### Philippine Daily Inquirer 2024-06-22 article
= [m1:PHL.GOV Palace]: Ayungin clash 'probably a misunderstanding'; [m2:PHL.MIL Navy] shows footage
~byline By: Jacob Salonga - Reporter / @jsalongaINQ
~byline Philippine Daily Inquirer
~date_line 05:42 AM June 22, 2024
~share FACEBOOK TWEET VIBER
~caption Footage released by the military shows knives and pickaxes in the hands of Chinese coast guards.
[m3:@PHL MANILA, Philippines] — [m4:PHL.GOV Malacañang] on Friday stopped short of calling Monday's confrontation at [m34:@PHL Ayungin (Second Thomas) Shoal] an armed attack, even as [m5:PHL.MIL military officers] described how [m6:CHN.MIL Chinese coast guards] {e2 rammed}, {e3 boarded} and towed [m7:PHL.MIL two Navy rubber boats] bound for the BRP Sierra Madre.
[m8:PHL.MIL A sailor] lost [m33=m8 his] right thumb in the encounter. [m9=m6 The intruders], wielding bolos and an ax, {e4 carted away} seven disassembled rifles, according to [m10:PHL.MIL Armed Forces chief Gen. Romeo Brawner Jr.], who {e5 demanded} that [m11:CHN.GOV China] return the guns and pay for the damage.
"<<q1 Only {e10 pirates} do this>>," [m12=m10 Brawner] said.
~advert ADVERTISEMENT
~advert Article continues after this advertisement
[m13:CHN.GOV Chinese Foreign Ministry spokesperson Lin Jian] {e6 rejected} the complaint. <<q2 No "direct measures" had been taken against [m14:PHL.MIL Philippine personnel]>>, [m15=m13 he] said, and it was [m16:PHL.GOV Manila] that had {e7 trespassed}.
[m17:USA.GOV US Secretary of State Antony Blinken] {e8 called} [m18:PHL.GOV Foreign Secretary Enrique Manalo] to {e15 stress} that [m19=m17 Washington's] commitments under the 1951 Mutual Defense Treaty were "<<q3 ironclad>>". Asked whether the treaty would be invoked, [m20:PHL.GOV Executive Secretary Lucas Bersamin] replied that [m21=m16 the government] was not {e9 considering} it.
~read_also READ: Timeline of incidents at Ayungin
[m22:PHL.LEG Sen. Risa Hontiveros] filed a resolution {e11 urging} [m23=m4 the Palace] to sue [m24=m11 Beijing] a second time. In [m35:@PHL Makati], [m25:PHL.CVL about 80 members of the fishers' group Pamalakaya] {e12 picketed} [m26:CHN.GOV the Chinese consulate].
[m32=m11+m16 The two sides] had as recently as January {e13 agreed}, at a meeting in [m27:@CHN Shanghai], to improve maritime communication. [m28:JPN.GOV Japan], [m29:AUS.GOV Australia] and [m30:CAN.GOV Canada] {e14 deplored} the "<<q4 dangerous conduct>>" of [m31=m6 the coast guard].
~page_control Subscribe to our daily newsletter
~footer TAGS: Ayungin, West Philippine Sea
~related LATEST STORIES: Classes suspended in 4 towns due to rain
e2 m6 > m7 ASSAULT actual 2024-06-17/day mode=primitive ctx=territory,military said=m5
e3 m6 > m7 COERCE actual 2024-06-17/day mode=seize ctx=territory,military said=m5
e4 m9 > m7 COERCE actual 2024-06-17/day mode=seize ctx=territory,military said=m10
e5 m10 > m11 REQUEST requested 2024-06-22/none mode=yield ctx=reparations,military
e6 m13 > m10 REJECT actual 2024-06-22/none mode=yield ctx=territory
e7 m15 > m16 ACCUSE actual 2024-06-22/none mode=allege ctx=territory
e8 m17 > m18 CONSULT actual 2024-06-22/none mode=phone ctx=military
e10 m12 > m6 ACCUSE actual 2024-06-22/none mode=disapprove ctx=territory,military
e15 m17 > m18 SUPPORT actual 2024-06-22/none ctx=military
e9 m21 > m17 REQUEST denied 2024-06-22/none mode=assist ctx=military said=m20
e11 m22 > m23 REQUEST requested 2024-06-22/none mode=change ctx=legal,territory
e12 m25 > m26 PROTEST actual 2024-06-22/none mode=demo ctx=territory
e13 m16 > m11 AGREE planned 2024-01-01/month ctx=diplomatic,territory bg
e14 m28,m29,m30 > m31 ACCUSE actual 2024-06-22/none mode=disapprove ctx=territory
q1 m12 direct cue=said
q2 m15 mixed cue=said
q3 m17 direct
q4 m28 direct

### Kyodo News 2019-08-23 article
= [m1:KOR.GOV Seoul] scraps intelligence pact, [m2:JPN.GOV Tokyo] summons envoy
~byline By Haruo Minegishi, KYODO NEWS - Aug 23, 2019 - 11:03 | All, Japan, World
[m3:JPN.GOV Japan] {e1 lodged a protest} with [m4:KOR.GOV South Korea] late Thursday after [m5:KOR.GOV the government of President Moon Jae In] decided to {e2 terminate} an agreement on sharing military intelligence, widening a rift between [m6=m3+m4 two allies] of [m7:USA.GOV the United States].
[m8:JPN.GOV Foreign Minister Taro Kono] called in [m9:KOR.GOV Ambassador Nam Gwan Pyo] and told [m31=m9 him] <<q1 the step was "extremely regrettable">>. [m10:JPN.GOV Prime Minister Shinzo Abe] on Friday {e4 urged} [m11=m5 Seoul] to keep its promises.
The pact, known as GSOMIA, had been {e5 concluded} by [m12=m3+m4 the two countries] in November 2016 to pool information on [m13:PRK.GOV North Korea's] missiles. It will lapse in November unless [m14=m5 Seoul] {e6 changes its mind}.
~advert ADVERTISEMENT
[m15:KOR.GOV South Korea's presidential office] cited [m16=m3 Japan's] {e8 removal} of [m17=m4 its neighbor] from a list of trusted trade partners on Aug. 2. [m18=m3 Tokyo] in July had also {e9 tightened} controls on three chemicals that [m19:KOR.BUS South Korean chipmakers] need, but denies the curbs were {e10 retaliation} for [m20:KOR.JUD a court ruling] last October {e11 ordering} [m21:JPN.BUS a Japanese steelmaker] to compensate [m22:KOR.LAB wartime laborers].
~related RELATED COVERAGE: Beer sales in Korea fall to near zero
[m23:USA.GOV U.S. Secretary of State Mike Pompeo] said <<q2 [m24=m23 he] was "{e12 disappointed}" by [m25=m5 the Korean] decision>>. [m26:CHN.GOV China], which on Wednesday {e13 hosted} [m27=m8 Kono] and [m28:KOR.GOV his counterpart Kang Kyung Wha] near [m29:@CHN Beijing], declined to comment.
In central [m32:@KOR Seoul], [m30:KOR.CVL citizens' groups] that have {e14 boycotted} Japanese beer and cars for weeks {e3 cheered} the news by candlelight.
~footer © KYODO NEWS
~related Popular: Cicadas fall silent earlier this summer
e1 m3 > m4 ACCUSE actual 2019-08-22/day mode=disapprove ctx=diplomatic,intelligence
e2 m5 > m3 SANCTION planned 2019-08-22/day mode=discontinue ctx=intelligence,military
e3 m30 > m5 SUPPORT actual 2019-08-23/none ctx=intelligence
e4 m10 > m11 REQUEST requested 2019-08-23/day mode=change ctx=diplomatic
e5 m3 > m4 SUPPORT actual 2016-11-01/month ctx=intelligence,military bg
e6 m14 > m3 CONCEDE hypothetical 2019-08-23/none ctx=intelligence
e8 m16 > m17 SANCTION actual 2019-08-02/day mode=discontinue ctx=economic bg
e9 m18 > m19 SANCTION actual 2019-07-01/month mode=discontinue ctx=economic,technology bg
e10 m18 > m20 SANCTION denied 2019-07-01/month mode=discontinue ctx=economic bg
e11 m20 > m21 SANCTION actual 2018-10-01/month mode=convict ctx=legal,reparations bg
e12 m24 > m25 ACCUSE actual 2019-08-23/none mode=disapprove ctx=intelligence
e13 m26 > m27,m28 CONSULT actual 2019-08-21/day mode=third-party ctx=diplomatic bg
e14 m30 > m3 PROTEST actual 2019-08-23/none mode=boycott ctx=economic
q1 m8 mixed cue=told
q2 m23 mixed cue=said
rel m3 ally_of m7
rel m4 ally_of m7

### Stabroek News 2023-12-29 article
= [m1:VEN.GOV Caracas] puts 5,600 troops to sea over [m2:GBR.GOV British] patrol ship
~page_control Home | Guyana News
~byline By Marlon Persaud
~date_line December 29, 2023
~share Facebook Twitter WhatsApp
~caption The Royal Navy patrol vessel HMS Trent (Royal Navy file photo)
[m3:VEN.GOV Venezuelan President Nicolás Maduro] yesterday {e1 ordered} what [m33=m3 he] called a defensive exercise by [m4:VEN.MIL more than 5,600 servicemen] in the eastern Caribbean, in answer to the {e2 dispatch} of [m5:GBR.MIL HMS Trent] to [m6:GUY.GOV Guyana].
[m7=m3 He] {e3 denounced} the ship's visit as a breach of the Argyle Declaration, which [m8=m3 he] and [m9:GUY.GOV President Irfaan Ali] {e4 reached} in [m10:@VCT St Vincent] on December 14. There [m11=m3+m9 the two presidents] had {e5 pledged} not to use or threaten force against each other.
[m12=m9 President Ali] replied in a statement that [m13:VEN.GOV Venezuela] had <<q1 nothing to fear>>. [m14=m6 Georgetown], [m34=m9 he] said, was {e6 not planning} any offensive action against [m15=m13 its neighbour], and the vessel's call was routine.
In [m16:@GBR London], [m17:GBR.GOV a Foreign Office spokesperson] {e7 called} [m18=m13 Caracas's] manoeuvres unjustified. [m19:BRA.GOV Brazil], which earlier this month {e8 reinforced} [m20:BRA.MIL its garrison] at [m36:@BRA Boa Vista], {e9 appealed to} [m21=m3+m9 both governments] to go back to dialogue.
~advert Advertisement
The latest quarrel over [m37:@GUY the Essequibo], two-thirds of the land of [m22=m6 this country], flared when [m23:VEN.CVL Venezuelan voters] on December 3 backed a plan to annex it. Five days later [m24=m3 Maduro] unveiled a map with the region drawn in. [m26:GUY.MIL The Guyana Defence Force] has been on {e11 full alert} ever since, and [m27:USA.MIL the United States Southern Command] on December 7 {e12 flew} joint sorties with [m28=m26 it].
~repeat The vessel's call was routine, the President said.
[m29:ICJ The International Court of Justice], to which [m30=m6 Guyana] {e13 took} the case in 2018, on December 1 {e14 instructed} [m31=m13 Caracas] to refrain from altering the situation on the ground. [m25=m13 Venezuela] {e10 does not accept} [m35=m29 the court's] jurisdiction.
"<<q2 We hear helicopters, we don't know whose>>," said [m32:GUY.CVL a shopkeeper at Eteringbang], on the Cuyuni river.
~page_control Comments | Log in to post
~footer © 2023 Stabroek News
e1 m3 > m6 MOBILIZE actual 2023-12-28/day mode=troops ctx=military,territory
e2 m5 > m6 AID actual 2023-12-29/none ctx=military,territory
e3 m7 > m5 ACCUSE actual 2023-12-28/day mode=disapprove ctx=military,diplomatic
e4 m3 > m9 SUPPORT actual 2023-12-14/day ctx=territory,diplomatic bg
e5 m8 > m9 AGREE planned 2023-12-14/day ctx=military,territory bg
e6 m14 > m15 ASSAULT denied 2023-12-29/none ctx=military,territory said=m12
e7 m17 > m18 ACCUSE actual 2023-12-29/none mode=disapprove ctx=military
e8 m19 > m13 MOBILIZE actual 2023-12-01/month mode=troops ctx=military,territory bg
e9 m19 > m21 REQUEST requested 2023-12-29/none mode=meet ctx=diplomatic
e11 m26 > m13 MOBILIZE actual 2023-12-29/none mode=troops ctx=military bg
e12 m27 > m28 COOPERATE actual 2023-12-07/day ctx=military bg
e13 m30 > m13 ACCUSE actual 2018-01-01/year mode=allege ctx=legal,territory bg
e14 m29 > m31 REQUEST requested 2023-12-01/day mode=change ctx=legal,territory bg
e10 m25 > m35 REJECT actual 2023-12-29/none mode=yield ctx=legal,territory
q1 m12 mixed cue=replied
q2 m32 direct cue=said
rel m37 part_of m6

### Cricket Monthly 2017-06-19 none article
= [m1:@PAK Pakistan] blow [m2:@IND India] away to seize Champions Trophy
~page_control Match Centre | Scorecard | Commentary
~byline Alistair Penrose at The Oval
~date_line 19-Jun-2017
~caption Stumps flying, The Oval. © Getty Images
[m3:@PAK Pakistan] 338 for 4 beat [m4:@IND India] 158 by 180 runs
It was supposed to be a rout, and it was, only in the other direction. The lowest-ranked side in the tournament crushed the holders in front of a full house in [m5:@GBR London], and a new-ball attack of rare hostility did most of the killing.
[m6:? Mohammad Amir] struck with the third delivery. [m7=m6 He] trapped [m8:? Rohit Sharma] in front, had [m9:? Virat Kohli] dropped and then caught off consecutive balls, and returned to remove [m10:? Shikhar Dhawan]. At 54 for 5 the defence had been breached beyond repair.
~advert Advertisement
Earlier [m11:? Fakhar Zaman], reprieved on 3 when replays showed a no-ball, assaulted the spinners for 114. [m12=m4 India's] captain had won the toss and chosen to chase, a decision that will be debated for years from [m13:@IND Mumbai] to [m14:@IND Madurai].
"<<q1 We were eighth and nobody invited us to the party>>," said [m15:? a member of the coaching staff], hoarse from shouting.
[m16:? Hardik Pandya] alone resisted. [m18=m16 His] 43-ball 76 was ended by a run-out that left [m19=m16 him] fuming. [m17:? The International Cricket Council] said <<q2 more people had watched than in any previous final>>.
~related How the rivalry was lost and found
~footer Terms of Use • Privacy Policy
q1 m15 direct cue=said
q2 m17 indirect cue=said

### Bloomberg 2015-01-13 none article
= Oil dips below $46 as glut shows no sign of retreat
~byline by Marta Lindqvist and Chee Wai Tan
~date_line January 13, 2015 — 4:21 PM EST
~share Don't Miss Out — Follow us on
~caption Pump jacks at dusk. Photographer: Eddie Sands
Oil sank to the lowest in almost six years as investors bet that producers would keep fighting for market share rather than surrender barrels.
West Texas Intermediate for February delivery slipped 0.4 percent to settle at $45.89 a barrel in [m1:@USA New York]. Brent, the international benchmark, closed near $46.60 in [m2:@GBR London], after briefly trading level with its rival for the first time since 2013.
The price war has spread from the wellhead to the bank. [m3:? Two shale drillers] have cut [m12=m3 their] budgets by a third, and [m4:? a Houston lender] is besieged by clients who want credit lines kept open. Hedge funds retreated from bullish positions for a third week.
~advert Before it's here, it's on the Bloomberg Terminal.
"<<q1 Nobody wants to be the first to blink>>," said [m5:? Gwen Abernathy, who helps oversee $4 billion at a wealth manager in Chicago].
Supply from members of [m6:OPEC the Organization of Petroleum Exporting Countries] averaged 30.2 million barrels a day in December, according to a survey of tankers. Output in [m7:@USA the U.S.] was the highest in weekly records going back to 1983.
Cheaper fuel is a gift to [m8:@JPN Japan] and [m9:@IND India], which import most of what they burn, and a headache for [m10:@VEN Venezuela] and [m11:@NGA Nigeria], whose budgets assume more than twice today's price. Airline shares hit a 14-year high.
~read_also Read this next: Why your heating bill is late to the party
~footer ©2015 Bloomberg L.P. All Rights Reserved
q1 m5 direct cue=said

### The Local 2019-07-02 none article
= Explained: how [m1:EU the EU's] rotating presidency works and what [m2:FIN.GOV Finland] can do with it
~byline The Local - news@thelocal.example
~date_line 2 July 2019 11:45 CEST
~share Share this article
~caption The Säätytalo in Helsinki. Photo: Depositphotos
Every six months a different capital takes its turn in the chair of [m3:EU the Council of the European Union], the body in which [m4:EU national ministers] discuss laws. On Monday it became [m5:@FIN Helsinki's] turn, for the third time since [m6:FIN.GOV the country] joined in 1995. What does that mean?
First, it does not make [m7:FIN.GOV the Finnish prime minister] the head of anything. [m8:EU The European Council], where leaders sit, has a president of its own, and foreign affairs are chaired by [m9:EU the High Representative].
The job consists mainly of running meetings, more than 2,000 of them, and looking for words on which a majority can live. Good presidencies are hardly noticed. Bad ones run late.
~advert ADVERTISEMENT
Member states are grouped in threes to ensure continuity: [m10:ROU.GOV Romania] passed the gavel to [m11=m2 Finland], which will hand it to [m12:HRV.GOV Croatia] in January.
Money and symbols matter too. Instead of the usual ties and scarves, [m13:FIN.GOV officials] say, <<q1 visitors will be offered tap water>>. Some guest gifts in the past cost six-figure sums.
"<<q2 It is a bit like hosting a wedding for people who are already divorced>>," jokes [m14:? Pirjo Salmela, who teaches European politics in Turku].
The climate, migration and the long-term budget are on the agenda, as they were on the last one, and will be on the next.
~page_control Become a Member to leave a comment.
~footer #eu #finland
q1 m13 indirect cue=say
q2 m14 direct cue=jokes
rel m6 member_of m1 from=1995-01-01
rel m3 led_by m2 from=2019-07
rel m10 member_of m1
rel m12 member_of m1
