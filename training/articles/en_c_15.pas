### Jakarta Globe 2016-06-24 article
= [m1:IDN.GOV Jokowi] boards warship in [m2:@IDN Natuna] as [m3:CHN.GOV Beijing] {e1 insists} on 'overlapping claims'
~byline By : Nivell Rayda & Telly Nathalia | on 11:42 PM June 24, 2016
[m4=m1 President Joko "Jokowi" Widodo] held a cabinet meeting on Thursday aboard the KRI Imam Bonjol, the corvette whose [m5=m21 crew] six days earlier {e2 fired warning shots} at [m6:CHN.CVL a fleet of twelve Chinese trawlers] north of [m7:@IDN the Natuna islands] and {e3 seized} [m8:CHN.CVL one of them] with seven sailors on it.
"<<q1 A message? No. [m9=m1 I] was inspecting [m10=m1 my] own territory, as a president does>>," [m11=m1 Jokowi] told journalists flown in for the occasion, with [m12:IDN.GOV Security Minister Luhut Pandjaitan] and [m13:IDN.MIL TNI chief Gen. Gatot Nurmantyo] at [m14=m1 his] side.
[m15=m13 The general] said that <<q2 [m16:IDN.MIL the Air Force] would {e4 station} a squadron at Ranai by next year>>. [m17:IDN.GOV Foreign Minister Retno Marsudi], who leads [m18:IDN.GOV a ministry] that prefers quieter means, would only say that <<q3 [m19:IDN.GOV Indonesia] recognized the Convention on the Law of the Sea and no dotted lines>>.
[m20:CHN.GOV Chinese Foreign Ministry spokeswoman Hua Chunying] had {e5 accused} [m21:IDN.MIL the Indonesian Navy] on Sunday of {e6 wounding} a fisherman in what [m22=m20 she] called traditional fishing grounds. [m23=m20 She] {e7 repeated} on Monday that some waters were the object of overlapping claims to rights and interests. "<<q4 Nobody was hurt; we shot in front of the bow>>," said [m24:IDN.MIL First Admiral Edi Sucipto], the navy spokesman, who in turn {e8 complained} that [m25:CHN.MIL two Chinese coast guard ships] had {e9 tried to cut} the trawler loose.
It is the third such scrape since March, when [m26:CHN.MIL another of the white-hulled vessels] {e10 rammed free} [m27:CHN.CVL a boat] that officers of [m28:IDN.GOV Fisheries Minister Susi Pudjiastuti] had already {e11 taken in tow}. [m29=m28 She] has {e12 sunk} 176 [m30:? foreign boats] since 2014, most of them [m31:VNM.CVL Vietnamese] and [m32:PHL.CVL Philippine].
At [m33:@IDN Senayan] [m34:IDN.LEG Tantowi Yahya] of [m35:IDN.PTY Golkar], deputy chairman of Commission I, {e13 applauded} the voyage. [m36:IDN.BUS The Indonesian Chamber of Commerce], chaired by [m37:IDN.BUS Rosan Roeslani], {e14 asked} [m38=m1 the President] not to let fish spoil a railway.
In [m39:@SGP Singapore], [m40:? Ian Storey] of ISEAS did not think [m41=m3 Beijing] would do more than protest.
[m42:PCA The tribunal in The Hague] to which [m43:PHL.GOV Manila] has {e15 taken} the nine-dash line rules next month. [m44=m3 China] has said [m45=m3 it] {e16 will ignore} whatever comes out.
e1 m3 > m19 REJECT actual 2016-06-24/none ctx=territory again
e2 m5 > m6 ASSAULT actual 2016-06-17/day mode=firearms ctx=territory,natural_resource
e3 m5 > m6 COERCE actual 2016-06-17/day mode=seize ctx=territory,natural_resource
e4 m16 > m3 MOBILIZE planned 2016-06-24/none mode=weapons ctx=military,territory
e5 m20 > m21 ACCUSE actual 2016-06-19/day mode=allege ctx=territory,military
e6 m21 > m6 ASSAULT denied 2016-06-17/day mode=firearms ctx=territory,military
e7 m23 > m19 REJECT actual 2016-06-20/day ctx=territory
e8 m24 > m25 ACCUSE actual 2016-06-24/none mode=disapprove ctx=territory
e9 m25 > m21 COERCE actual 2016-06-17/day mode=obstruct ctx=territory,military said=m24
e10 m26 > m28 ASSAULT actual 2016-03-19/none mode=unconventional ctx=territory,natural_resource bg
e11 m29 > m27 COERCE actual 2016-03-19/none mode=seize ctx=natural_resource bg
e12 m29 > m30 COERCE actual 2016-06-24/none mode=destroy ctx=natural_resource bg
e13 m34 > m38 SUPPORT actual 2016-06-24/none ctx=territory
e14 m36 > m38 REQUEST requested 2016-06-24/none mode=yield ctx=economic,diplomatic
e15 m43 > m44 ACCUSE actual 2013-01-01/year ctx=legal,territory bg
e16 m45 > m42 REJECT planned 2016-06-24/none ctx=legal,territory
q1 m11 direct cue=told
q2 m15 indirect cue=said
q3 m17 indirect cue=say
q4 m24 direct cue=said
rel m37 leads m36
rel m34 member_of m35
rel m17 leads m18

### Prothom Alo English 2024-08-06 article
= [m1:BGD.GOV Hasina] {e1 resigns}, flees; [m2=m14 president] to {e2 dissolve} parliament
~byline Special Correspondent, Dhaka
~date_line Published: 06 Aug 2024, 13:20
[m3=m1 Sheikh Hasina], who ruled [m4:@BGD Bangladesh] for fifteen unbroken years, {e3 gave up} the office of prime minister on Monday and left by military helicopter for [m5:IND.GOV India] with [m6:BGD.CVL her sister], minutes before [m7:BGD.CVL a crowd of hundreds of thousands] {e4 stormed} [m8:@BGD Ganabhaban], [m9=m1 her] residence.
[m10:BGD.MIL Army chief General Waker-uz-Zaman] announced the resignation on television in the afternoon and {e5 promised} an interim government. "<<q1 Keep faith in [m11:BGD.MIL the armed forces]. Every killing will be tried. [m12=m10 I] take the responsibility>>," [m13=m10 he] said.
Four hours later, [m14:BGD.GOV President Mohammed Shahabuddin] {e6 ordered} the release of [m15:BGD.OPP Khaleda Zia], chairperson of [m16:BGD.OPP the Bangladesh Nationalist Party (BNP)], whom [m17:BGD.JUD a court] {e7 sent to prison} in February 2018. [m18=m14 He] will {e8 dissolve} [m19:BGD.LEG the Jatiya Sangsad], Bangabhaban said on Tuesday, after the organisers of [m20:BGD.EDU the Students Against Discrimination] had {e9 set} a deadline of 3:00pm.
It was [m21=m20 they] who named [m22=m28 the man] [m23=m20 they] want. "<<q2 [m24=m28 Dr Yunus] has agreed at our call. Any other cabinet [m25=m20 we] {e10 will not accept}, least of all one backed by soldiers>>," [m26:BGD.EDU Nahid Islam], who leads the movement with [m27:BGD.EDU Asif Mahmud], said in a video at four in the morning. [m28:BGD.CVL Muhammad Yunus], the Nobel laureate, {e11 accepted} from [m29:@FRA Paris].
The protests began in July against a job quota and turned against [m30=m1 the government] when [m31:BGD.COP police] and cadres of [m32:BGD.PTY the Chhatra League], the student wing of [m33:BGD.PTY the Awami League], {e12 opened fire}. More than 300 people are dead, 109 of them killed on Monday alone.
Revenge has begun. [m34:BGD.CVL Mobs] {e13 burned} houses of [m35=m33 the fallen party's] leaders in [m36:@BGD Khulna] and [m37:@BGD Jashore], and at [m38:@BGD Enayetpur] {e14 beat to death} [m39:BGD.COP thirteen policemen] on Sunday. [m40:BGD.REL The Hindu Buddhist Christian Unity Council] {e15 appealed} to [m41=m11 the army] to guard temples. [m42:BGD.REL Jamaat-e-Islami], which [m43=m1 Hasina's cabinet] had {e16 banned} on Thursday, sent madrasa pupils to do so.
In [m44:@IND Delhi], [m45:IND.GOV External Affairs Minister S Jaishankar] told [m46:IND.LEG parliament] that <<q3 [m47=m1 she] had {e17 asked} at very short notice to come "for the moment">>. [m48=m5 India], [m49=m1 her] closest ally, has put [m50:IND.MIL the Border Security Force] {e18 on alert} along the frontier with [m51:BGD.GOV Bangladesh]. [m52:GBR.GOV London], where [m53=m1 she] is said to want to go, {e19 called for} an inquiry led by [m54:UN the United Nations].
[m55:BGD.PTY Sajeeb Wazed Joy], [m56=m1 her] son, said [m57=m1 she] would not return to politics. Garment factories stay shut.
e1 m1 > m20 RETREAT actual 2024-08-05/day mode=resign ctx=executive,pro_democracy again
e2 m2 > m19 COERCE planned 2024-08-06/none mode=restrict ctx=legislative again
e3 m3 > m20 RETREAT actual 2024-08-05/day mode=resign ctx=executive,pro_democracy
e4 m7 > m9 PROTEST actual 2024-08-05/day mode=riot ctx=executive,pro_democracy
e5 m12 > m20 AGREE planned 2024-08-05/day ctx=military,pro_democracy
e6 m14 > m15 CONCEDE actual 2024-08-05/day mode=release ctx=legal
e7 m17 > m15 SANCTION actual 2018-02-08/day mode=convict ctx=legal,corruption bg
e8 m18 > m19 COERCE planned 2024-08-06/none mode=restrict ctx=legislative
e9 m20 > m18 THREATEN threatened 2024-08-06/day ctx=legislative,pro_democracy
e10 m25 > m13 REJECT planned 2024-08-06/day ctx=political_institutions
e11 m28 > m25 AGREE planned 2024-08-06/none ctx=political_institutions
e12 m31 > m25 ASSAULT actual 2024-07-16/none mode=firearms ctx=repression,human_rights bg
e13 m34 > m35 PROTEST actual 2024-08-05/none mode=riot ctx=political_institutions
e14 m34 > m39 ASSAULT actual 2024-08-04/day mode=beat ctx=repression
e15 m40 > m13 REQUEST requested 2024-08-06/day mode=assist ctx=religion_ethnicity
e16 m43 > m42 COERCE actual 2024-08-01/day mode=restrict ctx=terrorism,repression bg
e17 m47 > m48 REQUEST requested 2024-08-05/day mode=assist ctx=asylum
e18 m50 > m51 MOBILIZE actual 2024-08-05/none mode=troops ctx=military
e19 m52 > m54 REQUEST requested 2024-08-06/none mode=assist ctx=human_rights
q1 m13 direct cue=said
q2 m26 direct cue=said
q3 m45 indirect cue=told
rel m15 leads m16
rel m26 leads m20
rel m32 part_of m33
rel m5 ally_of m1

### Balkan Insight 2018-06-18 article
= After the ferry: [m1:MKD.GOV Skopje] and [m2:GRC.GOV Athens] {e1 sign}, [m3:MKD.GOV Ivanov] won't
~byline Sinisa Jakov Marusic | BIRN | Skopje
~share Tweet | Save as PDF
On the shore of Lake Prespa, where [m4:MKD.GOV Zoran Zaev] arrived by boat and [m5:GRC.GOV Alexis Tsipras] by road, the foreign ministers of the two neighbours, [m6:MKD.GOV Nikola Dimitrov] and [m7:GRC.GOV Nikos Kotzias], on Sunday {e2 signed} an agreement by which [m8=m1 the former Yugoslav republic] is to {e3 be called} North Macedonia and [m9:GRC.GOV Greece], in return, to {e4 let [m10=m1 it] into} [m11:NATO NATO] and [m12:EU the European Union].
"<<q1 [m13=m5 We] are here to heal the wounds of time>>," said [m14=m5 the Greek leader], who survived a {e5 no-confidence vote} tabled by [m15:GRC.OPP New Democracy] the day before. [m16=m4 Zaev] took off [m17=m4 his] tie, as [m18=m4 he] had bet he would.
[m19:UN Matthew Nimetz], the UN mediator, who has {e6 worked} on nothing else since 1994, turned 79 that day. [m20:EU Federica Mogherini] and [m21:EU Enlargement Commissioner Johannes Hahn] {e7 applauded}.
The next step is the ratification in [m22:MKD.LEG the Sobranie], where [m23=m4 the government] has the votes, and then trouble. [m24=m3 President Gjorge Ivanov] {e8 declared} that [m25=m3 his] pen will not touch the law. The pact, [m26=m3 he] said, brought [m27=m1 the country] into "<<q2 a subordinate position>>" toward a foreign state.
[m28:MKD.OPP VMRO-DPMNE], the opposition party from whose ranks [m29=m3 the president] comes, {e9 called} [m30=m28 its followers] into the street. In [m31:@MKD Bitola], [m32:MKD.OPP Hristijan Mickoski], who succeeded [m33:MKD.ELI Nikola Gruevski] at [m34=m28 its] helm in December, {e10 accused} [m35=m4 the premier] of treason. Late that night in front of parliament [m36:MKD.COP police] {e11 used stun grenades} against [m37:MKD.CVL football fans] who {e12 threw bottles}.
Across the border, at [m38:@GRC Pisoderi], [m39:GRC.COP riot police] kept four thousand [m40:GRC.CVL demonstrators] {e13 away} from the lake; there were twelve injured. [m41:GRC.GOV Defence Minister Panos Kammenos], leader of [m42:GRC.PTY the Independent Greeks], [m43:GRC.PTY Syriza's] junior partner, has said [m44=m41 he] will {e14 vote against}, but not bring down the cabinet.
Abroad the applause was not quite universal. [m45:RUS.GOV Moscow], where [m46:RUS.GOV Sergei Lavrov] suspects a plot to enlarge the alliance, noted that [m47:UN the Security Council] would have a word to say. [m48:BGR.GOV Bulgaria's Boyko Borissov] {e15 welcomed} the deal and in the same breath {e16 warned} that North must not mean that there is a South in [m49=m48 his country].
[m50:NATO NATO chief Jens Stoltenberg], whose organisation has been {e17 denied} a new member by a [m51=m9 Greek] veto since [m52:@ROU Bucharest] in April 2008, will {e18 invite} [m53=m1 Skopje] at the summit on July 11 and 12.
e1 m1 > m2 SUPPORT actual 2018-06-17/day ctx=diplomatic,territory again
e2 m6 > m7 SUPPORT actual 2018-06-17/day ctx=diplomatic,territory
e3 m8 > m2 CONCEDE planned 2018-06-17/day ctx=diplomatic
e4 m9 > m10 CONCEDE planned 2018-06-17/day ctx=diplomatic,military
e5 m15 > m14 REJECT actual 2018-06-16/day ctx=legislative bg
e6 m19 > m10,m2 CONSULT actual 2018-06-18/none mode=third-party ctx=diplomatic bg
e7 m20,m21 > m18,m14 SUPPORT actual 2018-06-17/day ctx=diplomatic
e8 m25 > m23 REJECT planned 2018-06-18/none ctx=executive,diplomatic
e9 m30 > m35 PROTEST actual 2018-06-17/day mode=demo ctx=diplomatic,territory
e10 m32 > m35 ACCUSE actual 2018-06-17/none mode=allege ctx=diplomatic
e11 m36 > m37 ASSAULT actual 2018-06-17/day mode=crowd-control ctx=repression
e12 m37 > m36 PROTEST actual 2018-06-17/day mode=riot ctx=diplomatic
e13 m39 > m40 COERCE actual 2018-06-17/day mode=obstruct ctx=diplomatic
e14 m44 > m14 REJECT planned 2018-06-18/none ctx=legislative,diplomatic
e15 m48 > m35 SUPPORT actual 2018-06-18/none ctx=diplomatic
e16 m49 > m27 ACCUSE actual 2018-06-18/none mode=disapprove ctx=religion_ethnicity
e17 m51 > m53 REJECT actual 2008-04-01/month ctx=military,diplomatic bg
e18 m50 > m53 AGREE planned 2018-07-11/none ctx=military,diplomatic
q1 m14 direct cue=said
q2 m26 mixed cue=said
rel m32 leads m28
rel m41 leads m42
rel m50 leads m11

### Premium Times 2013-11-06 article
= Despite 13-hour {e1 meeting} with [m1:NGA.GOV Jonathan], [m2:NGA.LAB lecturers] say classrooms stay shut
~byline Sani Tukur, Abuja
~share Twitter 41 | Facebook 212 | Print
[m3=m2 The Academic Staff Union of Universities (ASUU)] will not {e2 call off} the {e3 strike} [m4=m2 it] began on July 1 before [m5=m2 its] branches have voted on the offer [m6=m1 President Goodluck Jonathan] {e4 made} in the night to Tuesday, [m7:NGA.LAB the union's president, Nasir Fagge], told [m8:#PT this newspaper].
"<<q1 It was the longest meeting of [m9=m2 our] lives, and the most frank. But [m10=m2 we] are a union, not a one-man show, and promises have been made to [m11=m2 us] before>>," [m12=m7 Dr Fagge] said.
According to people who were in the room at [m13:@NGA the Villa], [m14=m1 the President] {e5 offered} N1.1 trillion over five years for hostels and laboratories. [m15:NGA.LAB Abdulwahed Omar], who heads [m16:NGA.LAB the Nigeria Labour Congress], of which [m17=m2 ASUU] is an affiliate, sat in as a friend of [m18=m2+m1 both].
[m19:NGA.GOV Nyesom Wike, the supervising education minister], had {e6 threatened} last month to sack whoever did not return. [m20=m19 He] has not been heard of since, at least not on this subject.
The strike is not the only thing that keeps [m21=m1 Mr Jonathan] busy. On Sunday [m22:NGA.COP policemen], led by [m23:NGA.COP a divisional officer, Nnanna Amah], {e7 broke up} a meeting of [m24:NGA.PTY the seven rebel governors] of [m25:NGA.PTY the ruling Peoples Democratic Party (PDP)] at the Kano lodge in Asokoro. [m26:NGA.GOV Governor Sule Lamido of Jigawa] {e8 demanded} an apology from [m27:NGA.COP Inspector-General Mohammed Abubakar]; [m28:NGA.COP the force] {e9 said} no one had been harassed.
[m29:NGA.PTY Bamanga Tukur], [m30=m25 the party's] national chairman, {e10 warned} that the governors, who have {e11 set up} a faction called [m31:NGA.PTY the New PDP] under [m32:NGA.PTY Kawu Baraje], might lose [m33=m24 their] membership. [m34=m24 They] are being {e12 courted} by [m35:NGA.OPP the All Progressives Congress (APC)], whose interim leader, [m36:NGA.OPP Bisi Akande], {e13 visited} [m37:@NGA Dutse] last week.
In [m38:@NGA Borno], where a state of emergency has been in force since May, [m39:BOKOHARAM.REB Boko Haram gunmen] {e14 killed} more than 30 people in [m40:NGA.CVL a wedding convoy] on the road from [m41:@NGA Bama] on Saturday. [m42:NGA.LEG The Senate] is expected on Thursday to {e15 extend} the measure [m43=m42 its members] criticised in the spring.
[m44:NGA.REL The Christian Association of Nigeria], led by [m45:NGA.REL Pastor Ayo Oritsejafor], prayed for [m46=m1 the President]; [m47:NGA.REL Jama'atu Nasril Islam] {e16 called for} an end to mass arrests by [m48:NGA.MIL soldiers] in [m49:@NGA Maiduguri].
[m50:NGA.GOV The Federal Government] has put the date of the next talks at Friday.
e1 m1 > m2 CONSULT actual 2013-11-04/day mode=meet ctx=legal,economic again
e2 m3 > m6 CONCEDE hypothetical 2013-11-06/none ctx=economic
e3 m4 > m50 PROTEST actual 2013-07-01/day mode=strike ctx=economic
e4 m6 > m5 CONCEDE planned 2013-11-04/day ctx=economic
e5 m14 > m17 CONCEDE planned 2013-11-04/day ctx=economic again
e6 m20 > m17 THREATEN threatened 2013-10-01/month ctx=economic
e7 m22 > m24 COERCE actual 2013-11-03/day mode=restrict ctx=political_institutions,repression
e8 m26 > m27 REQUEST requested 2013-11-06/none mode=change ctx=political_institutions
e9 m28 > m26 REJECT actual 2013-11-06/none ctx=political_institutions
e10 m29 > m33 THREATEN threatened 2013-11-06/none mode=expel ctx=political_institutions
e11 m33 > m30 REJECT actual 2013-08-31/day ctx=political_institutions bg
e12 m35 > m34 CONSULT actual 2013-11-06/none mode=meet ctx=political_institutions
e13 m36 > m26 CONSULT actual 2013-10-31/none mode=visit ctx=political_institutions
e14 m39 > m40 ASSAULT actual 2013-11-02/day mode=firearms ctx=terrorism
e15 m43 > m39 COERCE planned 2013-11-07/day mode=martial-law ctx=terrorism,military
e16 m47 > m48 REQUEST requested 2013-11-06/none mode=change ctx=human_rights
q1 m12 direct cue=told
rel m7 leads m2
rel m15 leads m16
rel m2 part_of m16
rel m29 leads m25
rel m36 leads m35
rel m32 leads m31
rel m45 leads m44
