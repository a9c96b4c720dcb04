### The New Times (Kigali) 2012-11-21 article
= Goma: [m1:M23.REB M23] tells [m2:COD.CVL crowd] the next stop is Kinshasa
~byline BY EDWIN MUSAFIRI
~share Facebook Twitter Email
The stadium was full by eight. Policemen who had worn [m3:COD.GOV Kinshasa's] badge on Monday queued to hand in their rifles and were told to keep the uniform.
[m4:M23.REB Lt-Col Vianney Kazarama] had the microphone. [m40=m4 He] was the spokesman yesterday; today [m41=m4 he] sounded like a minister. "<<q1 [m5=m1 We] are going to Bukavu, and then further. Are you ready to join [m6=m1 us]?>>"
[m7:COD.MIL The army], with its tanks, had {e1 pulled out} towards Sake the morning before. [m8:MONUSCO The blue helmets], 1,500 strong at the airport and in their armoured cars, watched [m39=m1 the rebels] march by. From Paris [m9:FRA.GOV Laurent Fabius] {e3 found} it absurd: a mandate had to be rewritten, [m10=m9 the French foreign minister] said.
Since Tuesday, then, [m11:@COD the capital of North Kivu] has been run by [m12=m1 the mutineers]. [m13:M23.REB General Sultani Makenga], wanted by no court yet, commands [m42=m1 their] troops; [m14:M23.REB a bishop, Jean-Marie Runiga], leads the political wing.
Experts working for [m15:UN the Security Council] contend that the chain ends in [m16:@RWA Kigali], more precisely with [m17:RWA.MIL General James Kabarebe]. [m18:RWA.GOV Rwanda] {e4 denies} this, and so does [m19:UGA.GOV Uganda], whose generals the same report names. Both [m20=m18+m19 neighbours] are members of [m21:ICGLR the International Conference on the Great Lakes Region], this year presided over by [m22:UGA.GOV Yoweri Museveni].
To [m23=m22 his] house in Kampala came, on Tuesday, [m24:COD.GOV Joseph Kabila]. On Wednesday [m25:RWA.GOV Paul Kagame] {e5 sat} between the two. The communique, in three languages, {e6 orders} [m26=m1 the rebels] off; [m27=m24 the Congolese president] for [m43=m24 his] part will "{e7 look into}" [m44=m1 their] grievances.
Donors had moved already. In July [m28:NLD.GOV The Hague] {e8 held back} five million euros of budget money meant for [m29=m18 Rwanda], [m30:USA.GOV Washington] a smaller sum, and [m31:GBR.GOV London], having {e9 resumed} payments in September, {e10 may think again}.
Students in [m32:@COD Kisangani] vented their rage on other targets. [m33:COD.EDU They] {e11 burned} an office of [m34:COD.PTY the ruling PPRD] and {e12 stoned} [m45:MONUSCO a UN depot]. In Bukavu [m35:COD.COP police] {e13 shot} at [m36:COD.CVL women] asking for arms.
"<<q2 Give [m37=m36 us] what [m38=m7 the soldiers] threw away>>," read one placard.
e1 m7 > m1 RETREAT actual 2012-11-20/day mode=withdraw ctx=military,territory
e3 m9 > m8 ACCUSE actual 2012-11-21/none mode=disapprove ctx=peacekeeping
e4 m18,m19 > m15 REJECT actual 2012-11-21/none ctx=military
e5 m25 > m22,m24 CONSULT actual 2012-11-21/day mode=multilateral ctx=diplomatic,military
e6 m22,m24,m25 > m26 REQUEST requested 2012-11-21/day mode=yield ctx=military,territory
e7 m27 > m26 AGREE planned 2012-11-21/day ctx=military
e8 m28,m30 > m29 SANCTION actual 2012-07-01/month mode=discontinue ctx=economic,military bg
e9 m31 > m29 CONCEDE actual 2012-09-01/month ctx=economic bg
e10 m31 > m29 SANCTION hypothetical 2012-11-21/none mode=discontinue ctx=economic
e11 m33 > m34 PROTEST actual 2012-11-21/none mode=riot ctx=military
e12 m33 > m45 PROTEST actual 2012-11-21/none mode=riot ctx=peacekeeping
e13 m35 > m36 ASSAULT actual 2012-11-21/none mode=firearms ctx=repression
q1 m4 direct
q2 m36 direct cue=read
rel m12 controls m11 from=2012-11-20
rel m14 leads m12
rel m18 member_of m21
rel m19 member_of m21
rel m22 leads m21

### Focus Taiwan 2016-12-21 article
= [m1:STP.GOV Sao Tome] leaves, 21 allies remain
~byline By Joyce Tsai and Evelyn Kuo
~date_line Taipei, Dec. 21 (CNA)
A note verbale of nine lines ended it.
[m2:STP.GOV The government of Prime Minister Patrice Trovoada] informed [m3:TWN.GOV the Ministry of Foreign Affairs (MOFA)] late Tuesday night that it had {e2 resolved} to cut the tie of 1997. [m4:TWN.GOV Minister David Lee] responded before breakfast by {e3 recalling} the mission, doctors included.
[m29:STP.GOV Trovoada], [m30=m4 Lee] went on, had {e4 demanded} more than US$200 million. "<<q1 [m5=m3 We] will not play the game of money with anyone>>," [m31=m4 the minister] said.
The sum is {e5 disputed}. [m32:STP.GOV An adviser to the premier], reached in [m6:@STP the island capital], knew of no such letter.
[m7:CHN.GOV Hua Chunying], on behalf of [m8=m9 the ministry in Beijing], {e6 applauded} the archipelago's return to what [m33=m7 she] termed the right track. [m34=m9 Beijing] is now a friend of all former Portuguese colonies; [m35=m1 Sao Tome] itself belongs to their community, [m10:CPLP the CPLP], and to the [m11:AU African Union].
[m12:TWN.PTY The Democratic Progressive Party], of which [m13:TWN.GOV President Tsai Ing-wen] is also chairwoman, {e7 saw} in it revenge for [m14=m13 her] ten-minute {e8 call} with [m15:USA.ELI President-elect Donald Trump] on Dec. 2.
"<<q2 Every time [m16=m13 she] opens [m36=m13 her] mouth [m17:@TWN the nation] loses a friend>>," was how [m18:TWN.OPP Johnny Chiang] put it. [m19=m18 The lawmaker] sits for [m20:TWN.OPP the Kuomintang], whose chairwoman [m21:TWN.OPP Hung Hsiu-chu] {e9 visited} [m22:CHN.GOV Xi Jinping] last month.
Military matters made matters worse. Two weeks ago [m23:CHN.MIL H-6 bombers] had {e10 circled} the island, and [m24:TWN.GOV Defense Minister Feng Shih-kuan] has since {e11 put} the air bases on a higher state of readiness.
[m25:VAT The Holy See], the only remaining European partner, recognizes [m26:TWN.GOV Taipei], yet its secretary of state has been {e12 negotiating} on bishops with [m9:CHN.GOV the mainland authorities]. Asked about it, [m37=m4 Lee] said <<q3 the foundation was firm>>.
[m27:PAN.GOV Panama] and [m28:DOM.GOV the Dominican Republic], too, still side with [m38=m26 Taiwan].
Enditem
e2 m2 > m3 SANCTION actual 2016-12-20/day mode=discontinue ctx=diplomatic
e3 m4 > m2 SANCTION actual 2016-12-21/day mode=withdraw ctx=diplomatic
e4 m29 > m3 REQUEST requested 2016-12-21/none mode=assist ctx=economic,diplomatic said=m4
e5 m32 > m4 REJECT actual 2016-12-21/none ctx=economic
e6 m7 > m1 SUPPORT actual 2016-12-21/none ctx=diplomatic
e7 m12 > m9 ACCUSE actual 2016-12-21/none mode=allege ctx=diplomatic
e8 m13 > m15 CONSULT actual 2016-12-02/day mode=phone ctx=diplomatic bg
e9 m21 > m22 CONSULT actual 2016-11-01/month mode=visit ctx=diplomatic bg
e10 m23 > m26 MOBILIZE actual 2016-12-07/none mode=aerial ctx=military bg
e11 m24 > m23 MOBILIZE actual 2016-12-21/none ctx=military
e12 m25 > m9 CONSULT actual 2016-12-21/none ctx=religion_ethnicity
q1 m31 direct cue=said
q2 m18 direct
q3 m37 indirect cue=said
rel m35 member_of m10
rel m35 member_of m11
rel m13 leads m12
rel m18 member_of m20
rel m21 leads m20
rel m25 recognises m26
rel m27 ally_of m26
rel m28 ally_of m26

### Kashmir Observer 2019-08-07 article
= Curfew, day three: where are [m1:IND.PTY the leaders]?
~byline Observer News Service
~date_line Srinagar, August 7
There is no phone on which one might ask. The landlines in [m2:@IND the Valley] died on Sunday at midnight, the mobile network an hour earlier.
[m3:IND.PTY Omar Abdullah] and [m4:IND.PTY Mehbooba Mufti], two former chief ministers, are {e1 kept} at Hari Niwas, a guest house of the state. [m39:IND.COP Police officers] came for [m5=m3+m4 both] on Monday evening, when [m6:IND.LEG the Rajya Sabha] had already {e2 voted away} the special status that Article 370 had given [m7:@IND Jammu and Kashmir] since 1949. [m35=m3+m4 They] would be let out "at the appropriate time", said [m8:IND.GOV an official] who wanted no name.
[m9:IND.GOV Home Minister Amit Shah] had put the bill before [m10=m6 the upper house] that morning. On Tuesday [m11:IND.LEG the lower] {e3 concurred}, by 370 to 70.
"<<q1 [m12=m9 I] will give [m13=m12 my] life for it>>," [m14=m9 he] roared when somebody asked whether [m34=m9 he] meant the other side of the line as well.
In the first days of the month [m15:IND.MIL 38,000 additional paramilitaries] had been {e4 flown in}; pilgrims were sent home.
[m16:IND.PTY The National Conference], which [m17:IND.PTY Farooq Abdullah] heads, and [m18:IND.PTY the Peoples Democratic Party] of [m36=m4 Ms Mufti] had on Sunday still {e5 signed} a joint paper at Gupkar Road. [m37=m17 The older Abdullah] broke down before cameras on Tuesday, at [m38=m17 his] gate.
"<<q2 The minister lies. [m19=m17 I] am locked in, look at this door.>>"
[m20:PAK.GOV Pakistan] {e6 sent} [m21:IND.GOV High Commissioner Ajay Bisaria] packing on Wednesday and {e7 suspended} trade. [m22:PAK.GOV Imran Khan], its premier and leader of [m23:PAK.PTY the Tehreek-i-Insaf], {e8 likened} the rulers of [m24:@IND Delhi] to Nazis in a speech in parliament the day before. [m25:CHN.GOV China], "iron brother" of [m26=m20 Islamabad] as both like to say, {e9 protested} for a reason of its own, namely the separate status of [m27:@IND Ladakh].
[m28:UN António Guterres] {e10 appealed for} restraint. [m29:OIC The OIC], of which [m30=m20 Pakistan] is a member and [m40:IND.GOV India] none, will {e11 meet} at its contact group.
[m31:IND.CVL Boys] {e12 threw} stones in [m32:@IND Soura] on Tuesday. One drowned; he had jumped from a bridge, relatives say, with [m33:IND.COP CRPF men] after him.
This newspaper appears on four pages today. Our website has not been updated since Sunday.
e1 m39 > m5 COERCE actual 2019-08-05/day mode=arrest ctx=repression,rights_freedoms
e2 m6 > m7 SANCTION actual 2019-08-05/day ctx=territory,legislative
e3 m11 > m9 SUPPORT actual 2019-08-06/day ctx=territory,legislative
e4 m9 > m7 MOBILIZE actual 2019-08-01/month mode=troops ctx=territory bg
e5 m16 > m18 SUPPORT actual 2019-08-04/day ctx=territory bg
e6 m20 > m21 SANCTION actual 2019-08-07/day mode=expel ctx=diplomatic,territory
e7 m20 > m9 SANCTION actual 2019-08-07/day mode=discontinue ctx=economic,territory
e8 m22 > m24 ACCUSE actual 2019-08-06/day mode=disapprove ctx=territory
e9 m25 > m9 ACCUSE actual 2019-08-07/none mode=disapprove ctx=territory
e10 m28 > m9,m20 REQUEST requested 2019-08-07/none mode=yield ctx=territory
e11 m29 > m20 AGREE planned 2019-08-07/none mode=multilateral ctx=territory
e12 m31 > m33 PROTEST actual 2019-08-06/day mode=riot ctx=territory
q1 m14 direct cue=roared
q2 m17 direct
rel m17 leads m16
rel m36 leads m18
rel m22 leads m23
rel m25 ally_of m26
rel m30 member_of m29
