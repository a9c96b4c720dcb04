### AP 2021-07-07 article
= [m1:EGY.GOV Egypt] takes Nile dam to [m2:UN Security Council] as [m3:ETH.GOV Ethiopia] begins to fill
~byline By NOHA EL-KHOURY and ABEBE DESTA
~date_line July 7, 2021
~share Click to copy
~caption FILE - Water runs through the wall of the Grand Ethiopian Renaissance Dam in the Benishangul-Gumuz region. (AP Photo/Elias M., File)
[m4:@EGY CAIRO] ([m5:#AP AP]) — [m6:EGY.GOV Egypt] on Tuesday {e1 asked} [m7:UN the U.N. Security Council] to step into a decade-old quarrel over the Nile, a day after [m8:ETH.GOV Ethiopia] {e2 began filling} the reservoir behind [m9=m8 its] giant dam for a second year in defiance of [m10=m6+m15 both countries downstream].
[m11:EGY.GOV Irrigation Minister Mohamed Abdel-Aty] {e3 denounced} the step as "<<q1 a violation of [m12:? every rule] that binds [m13:? neighbors]>>" and said [m14=m6 Cairo] had learned of it in a two-page letter. [m15:SDN.GOV Sudan], which lies closest to the wall and stands to lose or gain the most from it, received the same letter, [m16:SDN.GOV officials] in [m17:@SDN Khartoum] said.
The council is to take up the matter on Thursday. [m18:FRA.GOV French Ambassador Nicolas de Riviere], who presides this month, told [m19:JRN reporters] <<q2 there was little [m20=m7 the body] could do beyond bringing the sides to a table>>.
~advert ADVERTISEMENT
[m21=m8 Addis Ababa] has no wish to be brought there. In a letter of [m22=m23 his] own, [m23:ETH.GOV Foreign Minister Demeke Mekonnen] {e4 accused} [m24:ARABLEAGUE the Arab League] of meddling; [m25=m24 the 22-member bloc] had {e5 lined up behind} [m26=m6 Egypt] and [m27=m15 Sudan] at a meeting in [m28:@QAT Doha] last month. The dam will light 60 million homes, [m29=m23 he] wrote, and harm nobody.
Nearly all of [m30=m6 Egypt's] 100 million people drink from the river. "<<q3 When they close a gate up there, my well answers in three weeks>>," said [m31:? Hussein Abu Zeid], who grows mangoes outside [m32:@EGY Ismailia].
[m33:SDN.GOV Sudanese Irrigation Minister Yasser Abbas] took a middle road. [m34=m33 He] {e6 warned} that [m35=m15 Khartoum] would sue [m36=m8 Ethiopia] and the dam's [m37:ITA.BUS Italian builder] if the filling went ahead without data being shared, yet added that [m38=m15 it] would {e7 accept} a partial accord as long as talks had a deadline. [m39=m8 Ethiopian officials] again denied having {e8 held back water} from [m40=m15 Sudan] last July, when pumping stations around [m41:@SDN Khartoum] ran dry.
~related Related coverage
~related Photo essay: The last boatmen of Lake Tana
[m42:COD.GOV Congo's President Felix Tshisekedi], the current chair of [m43:AU the African Union], has {e9 invited} [m44=m6+m15+m8 the three governments] back to [m45:@COD Kinshasa]. The last time they {e10 met there}, in April, [m46=m44 they] could not even agree on a communique.
[m47:USA.GOV State Department spokesman Ned Price] said in [m48:@USA Washington] on Tuesday that the filling was likely to raise tension and {e11 urged} [m49=m6+m15+m8 all parties] to refrain from going it alone. [m50:USA.GOV The Trump administration] {e12 withheld} $130 million in aid from [m51=m8 Ethiopia] last year over the dam; [m52:USA.GOV President Joe Biden] {e13 untied} the two in February.
Behind the letters there is some muscle. [m53:EGY.MIL Egyptian] and [m54:SDN.MIL Sudanese troops] {e14 trained together} in May under the name Guardians of the Nile, and [m55:EGY.GOV President Abdel Fattah el-Sissi] {e15 said} in March that nobody could take a drop of [m56=m6 Egypt's] water without the region knowing "<<q4 instability that no one can imagine>>". Few analysts believe a strike is likely: the wall is already too full to bomb without drowning [m57:SDN.CVL Sudanese villages].
[m58:RUS.GOV Russia], [m59=m8 Ethiopia's] old arms supplier, has kept its distance. On Monday [m60:RUS.GOV Foreign Minister Sergey Lavrov] {e16 received} [m61:EGY.GOV his Egyptian counterpart, Sameh Shoukry,] and promised nothing.
~byline Desta reported from Addis Ababa. Associated Press writer Samir Haddad in Khartoum contributed.
~footer Copyright 2021 The Associated Press. All rights reserved.
~related Trending on AP: Tropical storm takes aim at Florida
e1 m6 > m7 REQUEST requested 2021-07-06/day mode=assist ctx=diplomatic,environment
e2 m8 > m10 REJECT actual 2021-07-05/day mode=change ctx=environment
e3 m11 > m8 ACCUSE actual 2021-07-07/none mode=disapprove ctx=environment
e4 m23 > m24 ACCUSE actual 2021-07-07/none mode=disapprove ctx=diplomatic,environment
e5 m25 > m26,m27 SUPPORT actual 2021-06-01/month ctx=diplomatic,environment bg
e6 m34 > m36 THREATEN threatened 2021-07-07/none ctx=legal,environment
e7 m38 > m36 AGREE hypothetical 2021-07-07/none ctx=environment said=m34
e8 m8 > m40 COERCE denied 2020-07-01/month mode=withhold ctx=environment said=m39 bg
e9 m42 > m44 AGREE planned 2021-07-07/none ctx=diplomatic
e10 m6 > m15,m8 CONSULT actual 2021-04-01/month mode=third-party ctx=diplomatic,environment bg
e11 m47 > m49 REQUEST requested 2021-07-06/day mode=change ctx=environment
e12 m50 > m51 SANCTION actual 2020-01-01/year mode=discontinue ctx=environment bg
e13 m52 > m51 CONCEDE actual 2021-02-01/month ctx=environment bg
e14 m53 > m54 COOPERATE actual 2021-05-01/month ctx=military bg
e15 m55 > m8 THREATEN threatened 2021-03-01/month ctx=environment bg
e16 m61 > m60 CONSULT actual 2021-07-05/day mode=visit ctx=diplomatic
q1 m11 mixed cue=denounced
q2 m18 indirect cue=told
q3 m31 direct cue=said
q4 m55 mixed cue=said
rel m42 leads m43 from=2021
rel m18 leads m7 from=2021-07 to=2021-07

### The Guardian 2017-10-02 article
= [m1:ESP.REB Catalan leader] says vote won right to statehood after [m2:ESP.COP police] raid polling stations
~page_control News | Opinion | Sport | Culture | Lifestyle
~byline Sam Joyce in Madrid and Esther Burgen in Barcelona
~date_line Mon 2 Oct 2017 19.14 BST | First published on Sun 1 Oct 2017 06.30 BST
~share Share on Facebook Share on Twitter Share via Email
~caption Firefighters stand between police and voters in Girona. Photograph: Juan Mendez/Reuters
[m3:ESP.REB Catalonia's president, Carles Puigdemont], has claimed that [m4=m3 his] region "<<q1 won the right to statehood>>" in Sunday's banned referendum, during which [m5:ESP.COP Spanish riot police] {e1 broke into} polling stations and {e2 clubbed} [m6:ESP.CVL people waiting to vote].
The [m7:ESP.REB Catalan government] put turnout at 2.3 million and the yes vote at 90%. [m8=m7 Its health department] said <<q2 893 people had been treated, four of them in hospital>>. [m9:ESP.GOV The interior ministry] in [m10:@ESP Madrid] said 33 officers were hurt and denied that any of [m11:ESP.COP them] had {e3 fired rubber bullets} at [m12=m6 the crowds].
In a television address on Sunday night [m13:ESP.GOV the prime minister, Mariano Rajoy], {e4 praised} [m14=m5 the security forces] for their "<<q3 firmness and serenity>>" and {e5 blamed} [m15=m7 the regional government] alone. There had been no referendum, [m16=m13 he] said, but "<<q4 a staging>>".
~advert Advertisement
[m17:ESP.GOV Barcelona's mayor, Ada Colau], {e6 called on} [m18=m13 him] to resign. [m19:ESP.LAB The main Catalan unions] {e7 will strike} on Tuesday in protest at the violence, and the museums, the port and FC Barcelona are to close with them.
"<<q5 I went in with a ballot and came out with six stitches>>," said [m20:ESP.CVL Montserrat Puig, 67], a retired nurse from [m21:@ESP Sant Julia de Ramis], as [m22=m20 she] queued for coffee on Monday.
~read_also Read more: What is the story of Catalan independence, and what happens next?
Abroad, reactions ranged from silence to outrage. [m23:EU The European commission], which on Monday {e8 called the vote illegal}, {e9 appealed to} [m24=m13+m3 both sides] to move from confrontation to dialogue. [m25:BEL.GOV Belgium's prime minister, Charles Michel], {e10 condemned} the use of batons by [m26=m13 Madrid]; [m27:GBR.GOV Scotland's first minister, Nicola Sturgeon], {e11 urged} [m28=m13 Spain] to let people vote. From [m29:@VEN Caracas], where scores have died in protests this year, [m30:VEN.GOV Nicolás Maduro] {e12 called} [m31=m13 Rajoy] a dictator. [m32:DEU.GOV Angela Merkel] {e13 telephoned} [m33=m13 the Spanish leader] on Monday, [m34=m32 her] spokesman said, without disclosing what was said.
Not all of the anger is aimed at the capital. [m35:ESP.COP National police unions] {e14 accuse} [m36:ESP.COP the Mossos d'Esquadra], [m37=m36 the regional force], of having stood by with folded arms. [m38:ESP.JUD Judges in six towns] have {e15 opened inquiries} into [m39=m36 the force].
What Puigdemont will do next is anyone's guess. [m40=m3 He] {e16 asked} [m41=m23 Brussels] to mediate and did not rule out {e17 declaring independence} within days; [m42:ESP.JUD Spain's attorney general, José Manuel Maza], {e18 said} [m43=m3 he] could be arrested if [m44=m3 he] did.
~related Most viewed
~related Bake Off: the week the custard won
The road here was short and steep. [m45:ESP.JUD The constitutional court] {e19 suspended} [m46=m7 the region's] referendum law on 7 September. Two weeks later [m47:ESP.COP the Guardia Civil] {e20 arrested} [m48:ESP.REB 14 senior Catalan officials] and {e21 seized} nearly 10m ballot papers, and thousands of [m49:ESP.CVL demonstrators] {e22 besieged} [m50=m47 the officers] inside a ministry until dawn.
On Sunday afternoon Barcelona beat Las Palmas 3-0 behind closed doors. Messi attacked, nobody sang.
~share This article is more than 1 year old
~footer Topics: Catalonia / Spain / Europe / news
e1 m5 > m6 COERCE actual 2017-10-01/day mode=restrict ctx=repression,election
e2 m5 > m6 ASSAULT actual 2017-10-01/day mode=beat ctx=repression,election
e3 m11 > m12 ASSAULT denied 2017-10-01/day mode=crowd-control ctx=repression said=m9
e4 m13 > m14 SUPPORT actual 2017-10-01/day ctx=executive,repression
e5 m13 > m15 ACCUSE actual 2017-10-01/day mode=allege ctx=territory
e6 m17 > m18 REQUEST requested 2017-10-02/none mode=change ctx=executive,repression
e7 m19 > m13 PROTEST planned 2017-10-03/day mode=strike ctx=repression
e8 m23 > m7 ACCUSE actual 2017-10-02/day mode=disapprove ctx=territory,legal
e9 m23 > m24 REQUEST requested 2017-10-02/day mode=meet ctx=territory
e10 m25 > m26 ACCUSE actual 2017-10-02/none mode=disapprove ctx=repression
e11 m27 > m28 REQUEST requested 2017-10-02/none mode=change ctx=election,territory
e12 m30 > m31 ACCUSE actual 2017-10-02/none mode=disapprove ctx=repression
e13 m32 > m33 CONSULT actual 2017-10-02/day mode=phone ctx=diplomatic
e14 m35 > m36 ACCUSE actual 2017-10-02/none mode=allege ctx=territory
e15 m38 > m39 ACCUSE actual 2017-10-02/none mode=investigate ctx=legal
e16 m40 > m41 REQUEST requested 2017-10-02/none mode=assist ctx=territory,diplomatic
e17 m40 > m13 REJECT hypothetical 2017-10-02/none ctx=territory
e18 m42 > m43 THREATEN threatened 2017-10-02/none mode=arrest ctx=legal,territory
e19 m45 > m46 COERCE actual 2017-09-07/day mode=restrict ctx=legal,territory bg
e20 m47 > m48 COERCE actual 2017-09-18/week mode=arrest ctx=legal,territory bg
e21 m47 > m48 COERCE actual 2017-09-18/week mode=seize ctx=election,territory bg
e22 m49 > m50 PROTEST actual 2017-09-18/week mode=obstruct ctx=territory bg
q1 m3 mixed cue=claimed
q2 m8 indirect cue=said
q3 m13 mixed cue=praised
q4 m13 mixed cue=said
q5 m20 direct cue=said

### The Straits Times 2018-12-07 article
= [m1:SGP.GOV Singapore] lodges protest over Johor port limits; [m2:MYS.GOV KL] wants talks
~page_control THE STRAITS TIMES | SINGAPORE | TRANSPORT
~byline Adrian Teoh, Transport Correspondent
~date_line PUBLISHED DEC 7, 2018, 5:00 AM SGT
~share Facebook Twitter Email
~caption A Police Coast Guard vessel off Tuas on Dec 6, 2018. ST PHOTO: LIM YAOHUI
[m3:SGP.GOV Singapore] has {e1 lodged a strong protest} with [m4:MYS.GOV Malaysia] over [m5=m4 its] decision to push the Johor Baru port limits into waters off [m6:@SGP Tuas], and has {e2 sent} more [m7:SGP.COP Police Coast Guard boats] to the area, [m8:SGP.GOV Transport Minister Khaw Boon Wan] said on Thursday.
[m9:MYS.GOV Vessels of the Malaysian marine department] have {e3 entered} [m10=m3 the Republic's] waters 14 times since Nov 24, [m11=m8 he] told a press conference. "<<q1 A good neighbour does not move the fence at night and then send the gardener in>>."
Hours later, [m12:MYS.GOV his Malaysian counterpart Anthony Loke] {e4 rejected} the protest. The new limits, he said in [m13:@MYS Putrajaya], <<q2 lay wholly inside [m14=m4 Malaysia's] territorial sea>>. [m15=m12 He] {e5 proposed} that [m16=m8+m12 both ministers] sit down together and that neither side send ships until then.
~advert Advertisement
[m17:SGP.GOV The Ministry of Foreign Affairs] {e6 agreed} last night to a meeting in the second half of this month but {e7 turned down} the idea of a mutual pull-out: [m18:SGP.COP its patrols] have been there for decades, it said.
This is not the only quarrel. On Tuesday [m19=m12 Mr Loke] {e8 demanded} before [m20:MYS.LEG Parliament] that [m21=m3 Singapore] hand back control of the airspace over southern [m22:@MYS Johor], which [m23=m3 it] has managed since 1974. [m24:SGP.GOV The ministry] {e9 called in} [m25:MYS.GOV High Commissioner Zainol Rahim Zainuddin] the next day. At issue is a landing system for Seletar Airport which, [m26=m4 Malaysia] {e10 complains}, would stunt tall buildings in [m27:@MYS Pasir Gudang]; [m28:SGP.GOV the Civil Aviation Authority of Singapore] says it follows a path in use for years.
~related Related Story
~related Remember the Causeway jam of 1998?
[m29:MYS.GOV Prime Minister Mahathir Mohamad] played down talk of a clash. "<<q3 We are not sending warships>>," [m30=m29 he] said at an event in [m31:@MYS Langkawi]. "<<q4 If they don't like our line, we can {e11 measure it again} together>>." [m32:SGP.GOV A spokesman for Prime Minister Lee Hsien Loong] {e12 welcomed} [m33=m29 his] tone.
[m34:MYS.PTY Umno's youth wing] was less relaxed: some 60 members {e13 rallied} outside [m35:SGP.GOV the Singapore High Commission] on Thursday, and their leader {e14 called on} [m36=m29 the Government] to close the taps. [m37=m29 Dr Mahathir] himself {e15 described} the price that [m38=m3 Singapore] pays for Johor water as "<<q5 ridiculous>>" in August.
Ties had been on the mend. In May [m39=m4 Malaysia] {e16 dropped} its bid to have [m40:ICJ the International Court of Justice] revise its 2008 ruling that gave Pedra Branca to [m41=m3 Singapore], and in September [m42=m3+m4 the two governments] {e17 agreed} to put off the high-speed rail line until 2020, for which [m43=m4 Kuala Lumpur] is to {e18 pay} $15 million.
Further south, [m44:IDN.GOV Indonesia], whose own flights over [m45:@IDN Riau] are guided from [m46:@SGP Changi], has {e19 sought} the return of that airspace since 2015. Asked whether [m47=m44 Jakarta] would make common cause with [m48=m4 Malaysia], [m49:IDN.GOV Foreign Minister Retno Marsudi]'s spokesman said <<q6 each had its own talks>>.
Ferry operators at Tanah Merah reported no delays, and shares of shipyards ended flat.
~byline Additional reporting by Trinna Leow in Kuala Lumpur
~page_control SPH Digital News / Copyright © 2018
~share Join ST's Telegram channel
~related Popular: Chicken rice stall in Toa Payoh to close after 40 years
e1 m3 > m4 ACCUSE actual 2018-12-07/none mode=disapprove ctx=territory,diplomatic
e2 m3 > m4 MOBILIZE actual 2018-12-07/none mode=police ctx=territory
e3 m9 > m10 COERCE actual 2018-11-24/day ctx=territory said=m8
e4 m12 > m8 REJECT actual 2018-12-06/day ctx=territory
e5 m15 > m8 REQUEST requested 2018-12-06/day mode=meet ctx=territory,diplomatic
e6 m17 > m12 AGREE planned 2018-12-06/day ctx=territory,diplomatic
e7 m17 > m12 REJECT actual 2018-12-06/day mode=yield ctx=territory
e8 m19 > m21 REQUEST requested 2018-12-04/day mode=yield ctx=territory
e9 m24 > m25 ACCUSE actual 2018-12-05/day mode=disapprove ctx=diplomatic
e10 m26 > m28 ACCUSE actual 2018-12-07/none mode=disapprove ctx=territory
e11 m29 > m3 CONCEDE hypothetical 2018-12-07/none ctx=territory
e12 m32 > m33 SUPPORT actual 2018-12-07/none ctx=diplomatic
e13 m34 > m35 PROTEST actual 2018-12-06/day mode=demo ctx=territory
e14 m34 > m36 REQUEST requested 2018-12-06/day mode=change ctx=territory
e15 m37 > m38 ACCUSE actual 2018-08-01/month mode=disapprove ctx=economic bg
e16 m39 > m41 CONCEDE actual 2018-05-01/month ctx=legal,territory bg
e17 m4 > m3 AGREE actual 2018-09-01/month ctx=economic bg
e18 m43 > m3 AGREE planned 2018-12-07/none ctx=economic bg
e19 m44 > m3 REQUEST requested 2015-01-01/year mode=yield ctx=territory bg
q1 m8 direct
q2 m12 indirect cue=said
q3 m29 direct cue=said
q4 m29 direct
q5 m37 mixed cue=described
q6 m49 indirect cue=said

### Hurriyet Daily News 2022-03-14 none article
= Striker from [m1:@GHA Kumasi] storms into [m2:@TUR Istanbul] and steals the derby
~page_control HOMEPAGE / SPORTS / FOOTBALL
~byline Ozan Celikkol - ISTANBUL
~date_line March 14 2022 07:00:00
~share Tweet
~caption Boateng Owusu is mobbed by team-mates after the second goal. AA photo
Six weeks ago he was sleeping on a cousin's sofa in [m3:@BEL Ghent]. On Sunday evening Emmanuel Owusu invaded the penalty box three times, scored twice and left a 90-year-old rivalry in ruins.
The home side had laid siege to the visitors' goal from the first whistle. They hit the post, had a penalty appeal rejected and watched the goalkeeper, a [m4:@HRV Croatian] of 38, defend his line as though a border ran along it. Then came a long ball, a slip, and [m5:? Owusu] alone with half the field before him.
"<<q1 I did not think, I ran; when you think, they catch you>>," [m6=m5 he] said through an interpreter.
~advert ADVERTISEMENT
His second, eleven minutes from time, was a cannon shot. The [m7:@FRA French] captain of the home team protested so long that the referee, who had warned him twice, sent him off. He refused to leave, sat down on the grass and had to be talked into the tunnel by his own physiotherapist.
~related RELATED: How the derby was moved to a Sunday
By midnight the supporters had occupied the ferry landing, singing. Police put the crowd at 12,000 and reported nothing worse than two lost children and a stolen drum. A tram was blocked for an hour; its driver got down and danced.
The coach, [m8:? Dieter Krause], was calmer. "<<q2 One battle>>," [m9=m8 he] said. "<<q3 The war ends in May>>." His side trail the leaders by four points with nine games left and must do without two defenders, who are away with [m10:@MAR Morocco] and [m11:@COL Colombia] next week.
Krause, 61, has worked in [m12:@DEU Germany], [m13:@AUT Austria], [m14:@CHN China] and [m15:@SAU Saudi Arabia] and was dismissed in each of them. He agreed to come here, he once joked, because nobody else had threatened to hire him.
~read_also READ MORE: Volleyball women sweep into final four
The deal that brought Owusu cost 1.8 million euros and a van. It was signed four minutes before the window closed. The selling club in [m16:@BEL Belgium], short of money since the pandemic, offered him to eleven others first; a side in [m17:@POL Poland] accepted and then withdrew when a doctor did not like the look of his left knee.
In [m18:@GHA Kumasi] the match was shown on a sheet hung between two mango trees. His former schoolteacher, [m19:? Abena Serwaa], told a local radio station <<q4 the boy had always been late for everything except the ball>>.
Shares in the club, which are traded on the exchange here, opened 6 percent higher on Monday before sellers counterattacked. They closed unchanged.
~footer turkey, super league, derby
~related MOST POPULAR
~related Snow closes roads in eastern provinces
q1 m6 direct cue=said
q2 m9 direct cue=said
q3 m9 direct
q4 m19 indirect cue=told

### ABC News 2022-04-20 article
= [m1:CHN.GOV China] seals security deal with [m2:SLB.GOV Solomon Islands] days before [m3:USA.GOV US] envoy lands
~page_control ABC NEWS | Just In | Politics | World
~byline By Pacific affairs reporter Steph Marchant and wires
~date_line Posted Wed 20 Apr 2022 at 6:12am, updated Wed 20 Apr 2022 at 3:40pm
~share Help keep family & friends informed by sharing this article
~caption Honiara's Chinatown was gutted during last November's riots. (Supplied: Jonah Kekea)
[m4:CHN.GOV China] has {e1 signed} a security agreement with [m5:SLB.GOV Solomon Islands], a step that [m6:AUS.GOV Canberra] and [m7:USA.GOV Washington] spent a month trying to prevent.
[m8:CHN.GOV Foreign Ministry spokesman Wang Wenbin] broke the news in [m9:@CHN Beijing] on Tuesday. The pact would help the islands keep "<<q1 long-term stability>>", [m10=m8 he] said, and threatened no third country.
[m11:SLB.GOV Prime Minister Manasseh Sogavare] confirmed it to [m12:SLB.LEG parliament] on Wednesday morning. [m13=m11 He] {e2 assured} [m14:? his neighbours] that [m15=m4 Beijing] would build no base, and {e3 rebuked} [m16:SLB.OPP his critics] for "<<q2 treating us like a kindergarten>>".
~advert Advertisement
Under a draft that leaked in March, [m17=m5 Honiara] may call in [m18:CHN.COP Chinese police] and even soldiers to restore order, and [m19=m4 China] may send ships to refuel. [m20:SLB.OPP Opposition leader Matthew Wale] {e4 urged} [m21=m11 Mr Sogavare] to publish the final text. "<<q3 If it is so innocent, why is it in a drawer?>>" [m22=m20 he] asked.
In [m23:@AUS Australia], in the middle of an election campaign, the news fell like a brick. [m24:AUS.OPP Labor's Penny Wong] {e5 called} it the worst failure of [m25:AUS.GOV the government] in the Pacific since 1945. [m26:AUS.GOV Foreign Minister Marise Payne] said <<q4 [m27=m26 she] was deeply disappointed>>, while [m28:AUS.GOV Prime Minister Scott Morrison] denied [m29=m28 Canberra] had {e6 cut aid} to [m30=m5 Solomon Islands], as [m31=m24 Labor] claims.
[m32:AUS.GOV Pacific minister Zed Seselja] {e7 flew to} [m33=m5 Honiara] only last week and {e8 asked} [m34=m11 the Prime Minister] not to sign.
~related Read more about the Pacific: Tuvalu's tide gauge
[m35:USA.GOV Kurt Campbell, the White House's Indo-Pacific coordinator], is {e9 due there} on Friday. [m36:USA.GOV The National Security Council] said officials from [m37:USA.GOV the United States], [m38:JPN.GOV Japan], [m39:AUS.GOV Australia] and [m40:NZL.GOV New Zealand] had {e10 met} in [m41:@USA Hawaii] on Monday and {e11 shared concern} about the pact. [m42=m7 Washington], which {e12 closed} its embassy in [m43=m5 Honiara] in 1993, {e13 announced} in February that it would open one again.
[m44:NZL.GOV New Zealand Prime Minister Jacinda Ardern] {e14 questioned} the need for the deal; [m45:AUS.COP Australian] and [m46:NZL.COP New Zealand police] have {e15 patrolled} for [m47=m5 the islands] since [m48:SLB.CVL rioters] {e16 torched} shops and tried to storm [m49=m11 Mr Sogavare's] residence in November. That unrest had its roots in 2019, when [m50=m5 his government] {e17 dropped} [m51:TWN.GOV Taiwan] for [m52=m4 Beijing]. [m53:SLB.GOV Malaita's premier, Daniel Suidani], has {e18 refused} ever since to let [m54:CHN.BUS Chinese firms] into his province.
Logs make up two-thirds of the islands' exports, nearly all of them bound for China.
~byline ABC/Reuters/AFP
~footer Posted 20 Apr 2022 | Topics: Solomon Islands, Foreign Affairs, Defence and National Security
~related Top Stories
~related Reserve Bank minutes hint at June rate rise
e1 m4 > m5 SUPPORT actual 2022-04-20/none ctx=military,diplomatic
e2 m13 > m14 AGREE planned 2022-04-20/day ctx=military
e3 m13 > m16 ACCUSE actual 2022-04-20/day mode=disapprove ctx=executive
e4 m20 > m21 REQUEST requested 2022-04-20/none mode=change ctx=executive,military
e5 m24 > m25 ACCUSE actual 2022-04-20/none mode=disapprove ctx=election,military
e6 m29 > m30 SANCTION denied 2022-04-20/none mode=discontinue said=m28
e7 m32 > m33 CONSULT actual 2022-04-11/week mode=visit ctx=diplomatic bg
e8 m32 > m34 REQUEST requested 2022-04-11/week mode=change ctx=diplomatic,military bg
e9 m35 > m33 AGREE planned 2022-04-22/day ctx=diplomatic
e10 m37 > m38,m39,m40 CONSULT actual 2022-04-18/day mode=multilateral ctx=diplomatic
e11 m37,m38,m39,m40 > m5 ACCUSE actual 2022-04-18/day mode=disapprove ctx=diplomatic,military said=m36
e12 m42 > m43 SANCTION actual 1993-01-01/year mode=discontinue ctx=diplomatic bg
e13 m42 > m43 AGREE planned 2022-02-01/month ctx=diplomatic bg
e14 m44 > m5 ACCUSE actual 2022-04-20/none mode=disapprove ctx=military
e15 m45,m46 > m47 AID actual 2021-11-01/month ctx=peacekeeping bg
e16 m48 > m49 PROTEST actual 2021-11-01/month mode=riot ctx=executive bg
e17 m50 > m51 SANCTION actual 2019-01-01/year mode=discontinue ctx=diplomatic bg
e18 m53 > m54 REJECT actual 2022-04-20/none ctx=economic bg
q1 m8 mixed cue=said
q2 m13 mixed cue=rebuked
q3 m22 direct cue=asked
q4 m26 indirect cue=said

### The Daily Star 2024-08-06 article
= [m1:BGD.GOV Hasina] flees to [m2:@IND India]; [m3:BGD.MIL army chief] promises interim government
~byline Staff Correspondent
~date_line Tue Aug 6, 2024 12:00 AM Last update on: Tue Aug 6, 2024 03:17 AM
~share Follow The Daily Star on Facebook, Google News
~caption People climb the gate of Gono Bhaban yesterday. Photo: Anisur Karim
[m4:BGD.GOV Prime Minister Sheikh Hasina] {e1 resigned} and left the country yesterday as [m5:BGD.CVL hundreds of thousands of people] {e2 poured into} [m6:@BGD Dhaka], ending 15 years in power that no ballot had been able to end.
A [m7:@BGD C-130] took [m8=m4 her] to Hindon, an air base near [m9:@IND Delhi], around 5:30pm. [m10:IND.GOV India's National Security Adviser Ajit Doval] {e3 met} [m11=m4 her] there, [m12:IND.JRN Indian television] said. [m13:GBR.GOV London], where [m14=m4 she] hopes to go, has not {e4 granted asylum}.
"<<q1 I am taking all the responsibility; give me your trust>>," [m15:BGD.MIL Army chief General Waker-uz-Zaman] told [m16:BGD.CVL the nation] at 4:00pm, in fatigues and close to tears. [m17=m15 He] {e5 promised} [m18=m16 them] an interim government, {e6 asked} [m19:BGD.EDU students] to go home and said <<q2 every killing would be tried>>.
~advert For all latest news, follow The Daily Star's Google News channel.
Talks {e7 followed} at army headquarters between [m20=m15 the general] and [m21:BGD.PTY leaders of the BNP, the Jamaat-e-Islami and the Jatiya Party]; [m22:BGD.PTY the Awami League] was left out. Towards midnight [m23:BGD.GOV President Mohammed Shahabuddin] {e8 ordered} [m24:BGD.JUD the prisons] to free [m25:BGD.OPP former prime minister Khaleda Zia].
The students, who set the pace from the first, want more. [m26:BGD.EDU Nahid Islam], one of the coordinators of [m27:BGD.EDU Students Against Discrimination], {e9 rejected} "<<q3 any government [m28:BGD.MIL the army] cooks for us>>" and {e10 proposed} to [m29=m28 the officers] that Nobel laureate Muhammad Yunus lead it.
Not all was joy. [m30:BGD.CVL Crowds] {e11 burned} the homes of [m31:BGD.PTY ruling party lawmakers] in a dozen districts, and [m32:BGD.COP police] {e12 opened fire} on [m33:BGD.CVL marchers] in Jatrabari; at least 66 bodies were counted at hospitals by evening. [m34:BGD.COP The police] deny having {e13 shot at} [m35:BGD.MED ambulances].
~read_also Read more: Timeline of the quota movement
It began with civil service jobs. In early July [m36=m27 students] {e14 marched} against a quota for the descendants of freedom fighters; [m37:BGD.PTY the Chhatra League], [m38=m22 the ruling party's] student arm, {e15 beat} [m39=m27 them] with rods, and [m40:BGD.GOV the government] {e16 shut down the internet} on [m41:BGD.CVL the country]. [m42:BGD.JUD The Supreme Court] {e17 scrapped} most of the quota on July 21, too late.
Abroad, [m43:UN UN Secretary-General António Guterres] {e18 appealed to} [m44=m15+m27 all sides] for calm. [m45:USA.GOV The US State Department] {e19 praised} [m46=m28 the army] for its restraint. [m47:IND.GOV New Delhi], which had stood by [m48=m4 Hasina] through three disputed elections, {e20 put its border force on alert} along the frontier with [m49:BGD.GOV Bangladesh]. [m50:CHN.GOV Beijing], the biggest lender after the Japanese, said nothing at all.
At Gono Bhaban people carried off what they could: fish from the pond, a sari, a treadmill. One man took a potted rose and watered it on the bus.
~footer Related topic: Sheikh Hasina | Bangladesh Army | quota movement
~related Comments
~related Gold price rises by Tk 2,900 a bhori
e1 m4 > m5 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m5 > m4 PROTEST actual 2024-08-05/day mode=demo ctx=executive
e3 m10 > m11 CONSULT actual 2024-08-05/day ctx=diplomatic
e4 m13 > m14 AID hypothetical 2024-08-06/none ctx=asylum
e5 m17 > m18 AGREE planned 2024-08-05/day ctx=executive
e6 m17 > m19 REQUEST requested 2024-08-05/day mode=yield ctx=executive
e7 m20 > m21 CONSULT actual 2024-08-05/day ctx=political_institutions
e8 m23 > m24 REQUEST requested 2024-08-05/day mode=yield ctx=legal
e9 m26 > m28 REJECT actual 2024-08-06/none mode=change ctx=executive
e10 m26 > m29 REQUEST requested 2024-08-06/none mode=change ctx=executive
e11 m30 > m31 PROTEST actual 2024-08-05/day mode=riot ctx=executive
e12 m32 > m33 ASSAULT actual 2024-08-05/day mode=firearms ctx=repression
e13 m34 > m35 ASSAULT denied 2024-08-06/none mode=firearms ctx=repression
e14 m36 > m40 PROTEST actual 2024-07-01/month mode=demo ctx=inequality bg
e15 m37 > m39 ASSAULT actual 2024-07-01/month mode=beat ctx=repression bg
e16 m40 > m41 COERCE actual 2024-07-01/month mode=censor ctx=repression bg
e17 m42 > m27 CONCEDE actual 2024-07-21/day ctx=legal,inequality bg
e18 m43 > m44 REQUEST requested 2024-08-06/none mode=yield ctx=human_security
e19 m45 > m46 SUPPORT actual 2024-08-06/none ctx=diplomatic
e20 m47 > m49 MOBILIZE actual 2024-08-06/none mode=troops
q1 m15 direct cue=told
q2 m17 indirect cue=said
q3 m26 mixed cue=rejected
rel m37 part_of m38
rel m26 member_of m27
rel m47 ally_of m4
