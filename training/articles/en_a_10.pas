### AFP 2015-09-19 article
= [m1:SEN.GOV Sall] carries [m2:RSP.REB putschists'] offer back from Ouaga as [m3:BFA.CVL streets] {e1 fill}
[m4:@BFA OUAGADOUGOU] - [m5:SEN.GOV Senegalese President Macky Sall] and [m6:BEN.GOV Benin's Thomas Boni Yayi] on Saturday held a second day of {e2 talks} with [m7:RSP.REB General Gilbert Diendere], the officer whose [m25:RSP.REB presidential guard] {e3 seized} [m8:BFA.GOV Burkina Faso's interim leaders] in the middle of a cabinet meeting on Wednesday.
[m9:ECOWAS The West African bloc ECOWAS], of which [m38=m5 Sall] is the current chairman, {e4 wants} [m26=m7 the general] to go back to barracks and [m10:BFA.GOV transitional president Michel Kafando] to return to office. [m27=m10 Kafando] was {e5 freed} on Friday; [m11:BFA.GOV his prime minister, Isaac Zida], himself a former number two of the guard, was not.
"<<q1 Good news is coming, the whole international community will know it tomorrow>>," [m12=m6 the Beninese president] said as [m13=m6 he] left the hotel where [m28=m5+m6 the delegations] {e6 met}.
[m40=m6 He] would not be drawn on details. "<<q2 Patience>>," [m37=m6 he] added.
[m45=m7 Diendere], who for three decades was the right-hand man of [m14:BFA.ELI ex-president Blaise Compaore], told AFP that [m15=m7 he] had {e7 acted} to prevent "<<q3 an election that shuts out half of the people>>". Candidates of [m16:BFA.OPP the CDP], the party of the fallen ruler, led by [m17:BFA.OPP Eddie Komboigo], had been {e8 barred} from the October poll. [m18=m16 The CDP] denied on Friday that [m41=m16 it] had known of the putsch, then called for a dialogue with its authors.
"<<q4 We have nothing to negotiate. You do not negotiate with somebody who has broken into your house.>>
"<<q5 You call the neighbours, and the neighbours are the people>>," [m19:BFA.CVL Serge Bambara], better known as the rapper Smockey, told a crowd of youths at a barricade in Gounghin. [m42=m19 He] is one of the founders of [m20:BFA.CVL Balai Citoyen], the group which led the {e10 revolt} against [m46=m14 Compaore] in October 2014.
[m29:RSP.REB Members of the guard, known as the RSP,] {e11 beat} [m21:BFA.CVL demonstrators] with belts near the central market and {e12 burned} [m30=m19 Smockey's] recording studio. At least three people were killed, according to a hospital source.
In Bobo-Dioulasso, the second city, the same guard has no men and [m32:BFA.MIL the regular army] did not move. [m31:BFA.CVL Thousands] {e14 marched} to the garrison there on Saturday, asking [m43=m32 the soldiers] to "come and do your job".
[m22:FRA.GOV France], which has special forces in the country, {e15 called for} the "immediate" restoration of the transition. [m33:AU The African Union] on Friday {e16 suspended} [m34:BFA.GOV Burkina Faso] and {e17 threatened} [m35:RSP.REB Diendere's men] with a travel ban and asset freezes unless [m44=m35 they] give in by Tuesday. Chad, whose president [m23:TCD.GOV Idriss Deby] is a member of [m39:AU the AU council] that took the decision, is said to have opposed stronger words.
[m36:BFA.LAB The trade unions' federation], under [m24:BFA.LAB Bassolma Bazie], {e18 has ordered} a general strike, with no date for an end. Gold mines, most of them Canadian-owned, reported no disruption.
e1 m3 > m2 PROTEST actual 2015-09-19/day mode=demo ctx=pro_democracy again
e2 m5,m6 > m7 CONSULT actual 2015-09-19/day mode=third-party ctx=diplomatic,pro_democracy
e3 m25 > m8 COERCE actual 2015-09-16/day mode=arrest ctx=pro_autocracy
e4 m9 > m26 REQUEST requested 2015-09-19/none mode=yield ctx=pro_democracy
e5 m7 > m27 RETREAT actual 2015-09-18/day mode=release ctx=executive
e6 m28 > m7 CONSULT actual 2015-09-19/day mode=third-party ctx=diplomatic again
e7 m15 > m8 COERCE actual 2015-09-16/day mode=seize ctx=election again
e8 m8 > m16 COERCE actual 2015-09-19/none mode=restrict ctx=election bg
e10 m20 > m14 PROTEST actual 2014-10-01/month mode=riot ctx=pro_democracy bg
e11 m29 > m21 ASSAULT actual 2015-09-19/none mode=beat ctx=repression
e12 m29 > m30 ASSAULT actual 2015-09-19/none mode=destroy ctx=repression
e14 m31 > m32 PROTEST actual 2015-09-19/day mode=demo ctx=pro_democracy
e15 m22 > m7 REQUEST requested 2015-09-19/none mode=yield ctx=pro_democracy
e16 m33 > m34 SANCTION actual 2015-09-18/day mode=discontinue ctx=pro_democracy
e17 m33 > m35 THREATEN threatened 2015-09-18/day mode=restrict ctx=pro_democracy
e18 m36 > m7 PROTEST planned 2015-09-19/none mode=strike ctx=pro_democracy
q1 m12 direct cue=said
q2 m37 direct cue=added
q3 m7 mixed cue=told
q4 m19 direct cue=told
q5 m19 direct cue=told
rel m38 leads m9
rel m17 leads m16
rel m24 leads m36
rel m23 member_of m39
rel m19 member_of m20
rel m7 leads m25

### Garowe Online 2006-12-28 article
= [m1:ICU.REB Islamists] {e1 abandon} [m2:@SOM Mogadishu], [m3:SOM.GOV government] and [m4:ETH.MIL Ethiopian troops] at the gates
~date_line 28 Dec 28, 2006 - 4:05:51 PM
~page_control Email this article
[m5:ICU.REB Fighters of the Union of Islamic Courts] {e2 left} [m6:@SOM the Somali capital] in the dark early Thursday, and by afternoon [m7:SOM.MIL soldiers of the Transitional Federal Government] and [m8:ETH.MIL their Ethiopian allies] had {e3 taken up} positions at its northern and western entrances without firing a shot.
[m9:SOM.GOV Prime Minister Ali Mohamed Gedi], speaking on the road at Afgoye, thirty kilometres away, said [m48=m9 he] was {e4 talking} with [m10:SOM.CVL clan elders] about how to enter. "<<q1 [m11=m3 We] are in control of the city, there is only the question of who opens the door>>," [m47=m9 he] said.
[m12:ICU.REB Sheikh Sharif Sheikh Ahmed], the chairman of [m13:ICU.REB the Courts], told Al Jazeera that [m14=m12 his] men {e5 had pulled out} to spare [m15:SOM.CVL civilians] a bombardment. [m49=m12 He] was heading for [m16:@SOM Kismayo], which [m50=m13 the movement] still holds. "<<q2 This is a change of tactics. [m17=m13 We] left our barracks, not our religion>>."
The retreat ended six months in which [m51=m13 the Courts] had governed [m52=m6 Mogadishu] and much of the south. [m53=m13 They] {e21 drove out} the warlords of [m18:ARPCT.REB a US-backed alliance] in June. Within hours of [m19=m5 their] departure, [m20:? armed men] were looting the compounds that [m21=m5 they] had left; at least three people died.
[m22:ETH.GOV Ethiopia's prime minister, Meles Zenawi], who on Sunday {e7 declared} war on [m23=m5 the Islamists], {e8 promised} in Addis Ababa that [m24=m22 he] would not let [m54=m6 the city] burn. [m55:ETH.MIL His troops] "<<q3 will be out in a few weeks>>", [m56=m22 he] said. Few believe [m57=m22 him]. [m25:ETH.MIL Ethiopian jets] had {e9 bombed} Mogadishu airport on Monday, their first strike on the capital.
[m26:ERI.GOV Eritrea], {e22 accused} by [m27:UN a UN panel] in November of {e10 sending} 2,000 soldiers to [m59=m5 the Courts], a claim that [m28=m26 Asmara] {e11 has dismissed} as fiction, {e12 denounced} the invasion.
The African Union's commission chairman, [m29:AU Alpha Oumar Konare], {e13 called on} [m30:ETH.GOV Addis Ababa] to withdraw at once, a day after [m31:AU his own deputy] had {e14 defended} its right to act. At the Security Council, [m32:QAT.GOV Qatar], which holds the presidency this month, {e15 drafted} a text demanding the pullout of [m44:? all foreign forces]; [m33:USA.GOV the United States] and [m34:GBR.GOV Britain] {e16 would not sign} it.
In Garowe, the administration of [m35:PUNTLAND.GOV Puntland], the northeastern region that has run itself since 1998 but does not seek to secede, {e17 congratulated} the President, [m36:SOM.GOV Abdullahi Yusuf], its own former ruler. Hundreds of Puntland [m37:PUNTLAND.MIL militiamen] have {e18 fought} in the Galkayo sector this week on the government side.
[m45:SOMALILAND.REB The self-styled Republic of Somaliland] {e23 closed} its border crossing at [m46:@SOM Las Anod]. No country recognises [m58=m45 it].
[m42:KEN.GOV Kenya] {e19 moved} extra [m38:KEN.MIL troops] to Liboi. Its foreign minister, [m39:KEN.GOV Raphael Tuju], will {e20 host} a meeting of the [m40:IGAD IGAD] states, seven in number and at present chaired by [m41=m42 Nairobi], "<<q4 as soon as somebody answers the telephone>>".
e1 m1 > m3,m4 RETREAT actual 2006-12-28/day ctx=military,territory again
e2 m5 > m7,m8 RETREAT actual 2006-12-28/day ctx=military,territory
e3 m7,m8 > m5 COERCE actual 2006-12-28/day mode=seize ctx=military,territory
e4 m9 > m10 CONSULT actual 2006-12-28/day ctx=diplomatic
e5 m14 > m8 RETREAT actual 2006-12-28/day ctx=military,territory again
e7 m22 > m23 THREATEN threatened 2006-12-24/day mode=violence ctx=military
e8 m22 > m3 AGREE planned 2006-12-28/none ctx=military
e9 m25 > m13 ASSAULT actual 2006-12-25/day mode=aerial ctx=military
e10 m26 > m13 AID denied 2006-11-01/month ctx=military
e11 m28 > m27 REJECT actual 2006-12-28/none ctx=military bg
e12 m26 > m30 ACCUSE actual 2006-12-28/none mode=disapprove ctx=military
e13 m29 > m30 REQUEST requested 2006-12-28/none mode=yield ctx=military
e14 m31 > m30 SUPPORT actual 2006-12-27/day ctx=military
e15 m32 > m44 REQUEST requested 2006-12-28/none mode=yield ctx=military,diplomatic
e16 m33,m34 > m32 REJECT actual 2006-12-28/none ctx=military,diplomatic
e17 m35 > m36 SUPPORT actual 2006-12-28/none ctx=military
e18 m37 > m13 ASSAULT actual 2006-12-25/week ctx=military
e19 m42 > m13 MOBILIZE actual 2006-12-28/none mode=troops ctx=military
e20 m39 > m40 AGREE planned 2006-12-28/none ctx=diplomatic
e21 m13 > m18 ASSAULT actual 2006-06-01/month ctx=military,territory bg
e22 m27 > m26 ACCUSE actual 2006-11-01/month mode=allege ctx=military bg
e23 m45 > m35 COERCE actual 2006-12-28/none mode=restrict ctx=territory
q1 m47 direct cue=said
q2 m12 direct cue=told
q3 m22 mixed cue=said
q4 m39 mixed
rel m51 controls m52 from=2006-06 to=2006-12-28
rel m12 leads m13
rel m8 ally_of m7
rel m33 ally_of m18
rel m50 controls m16
rel m41 leads m40

### MIA 2008-04-04 article
= [m1:MKD.GOV Skopje] delegation {e1 walks out} of [m2:NATO NATO] summit over [m3:GRC.GOV Greek] {e21 "no"}
~date_line Skopje, April 4 (MIA)
[m4:MKD.GOV President Branko Crvenkovski] and [m5:MKD.GOV Prime Minister Nikola Gruevski] {e2 left} the Bucharest summit together on Thursday, before the end, after [m6:GRC.GOV Athens] {e3 blocked} an invitation for [m7:MKD.GOV Macedonia] to join [m8:NATO the Alliance].
"<<q1 [m9=m7 Macedonia] was punished not for what [m47=m7 it] has failed to do but for what [m48=m7 it] is called>>," [m10:MKD.GOV Foreign Minister Antonio Milososki] told journalists at the airport.
[m11:ALB.GOV Albania] and [m12:HRV.GOV Croatia], the other candidates of the so-called Adriatic group, were {e4 invited} without debate. A communique {e5 offers} [m13=m1 Skopje] the same "as soon as a mutually acceptable solution to the name issue has been reached".
Greek Prime Minister [m14:GRC.GOV Costas Karamanlis], who leads the conservative [m15:GRC.PTY New Democracy], had {e6 announced} his veto weeks ago: "<<q2 no solution, no invitation>>". His foreign minister, [m16:GRC.GOV Dora Bakoyannis], said on Thursday that <<q3 [m41=m3 Greece] did not rejoice, [m33=m3 it] would be first in line to {e8 ratify} the accession once a compromise was found>>.
[m17:USA.GOV US President George W. Bush], who had lobbied openly for all three, was reported to be angry. [m34=m17 He] {e9 received} [m18=m5 Gruevski] for ten minutes and {e10 assured} [m19=m5 him] that [m40:USA.GOV Washington's] recognition of [m42=m7 the country] under its constitutional name, which dates from November 2004, stood. More than a hundred states, [m20:RUS.GOV Russia] and [m21:CHN.GOV China] among them, recognise [m46=m7 it] as the Republic of Macedonia. [m43:UN The United Nations] uses the provisional reference.
[m22:UN Matthew Nimetz], the UN mediator, will {e11 visit} both capitals again later this month. His last {e12 proposal}, "Republic of Macedonia (Skopje)", was {e20 accepted} by [m38=m1 the government] with clenched teeth and {e13 turned down} by [m35=m3 the other side].
At home, the parties looked for the guilty. [m23:MKD.PTY The Democratic Party of Albanians], headed by [m24:MKD.PTY Menduh Thaci], had {e14 walked out} of [m36:MKD.PTY the coalition] in March and {e15 returned} ten days later, a performance which diplomats in Brussels are said to have noted. [m25:MKD.OPP Radmila Sekerinska], president of [m26:MKD.OPP the SDSM], {e16 accused} [m27=m5 the premier] of gambling with the state's future; but [m28=m26 her party] {e17 would not support}, [m44=m25 she] said, early elections "<<q4 that serve one man's ego>>". [m29:MKD.PTY VMRO-DPMNE], led by [m39=m5 Gruevski], is {e18 expected} to propose them all the same on Saturday.
[m30:MKD.CVL Several hundred young people] {e19 gathered} outside the Greek liaison office on Thursday night with T-shirts reading "Don't you know my name?". [m31:MKD.COP Police] kept [m45=m30 them] at a distance.
[m32:SRB.GOV Serbia], a neighbour which is not seeking membership, said through its embassy that the decision was an internal matter of [m50=m8 the Alliance].
Trade with [m80=m3 Greece], [m49=m7 Macedonia's] largest investor, continued as usual at Bogorodica.
e1 m1 > m2 REJECT actual 2008-04-03/day mode=meet ctx=diplomatic again
e2 m4,m5 > m8 REJECT actual 2008-04-03/day mode=meet ctx=diplomatic
e3 m6 > m7 REJECT actual 2008-04-03/day mode=assist ctx=diplomatic,military
e4 m8 > m11,m12 AGREE planned 2008-04-04/none ctx=military,diplomatic
e5 m8 > m13 AGREE hypothetical 2008-04-04/none ctx=diplomatic
e6 m14 > m7 REJECT planned 2008-03-01/month mode=assist ctx=diplomatic bg
e8 m33 > m7 AGREE hypothetical 2008-04-03/day ctx=diplomatic said=m16
e9 m34 > m18 CONSULT actual 2008-04-04/none mode=meet ctx=diplomatic
e10 m34 > m19 SUPPORT actual 2008-04-04/none ctx=diplomatic
e11 m22 > m7,m6 AGREE planned 2008-04-01/month ctx=diplomatic
e12 m22 > m7,m6 REQUEST requested 2008-04-04/none mode=change ctx=diplomatic bg
e13 m35 > m22 REJECT actual 2008-04-04/none ctx=diplomatic bg
e14 m23 > m36 SANCTION actual 2008-03-01/month mode=withdraw ctx=political_institutions bg
e15 m23 > m36 COOPERATE actual 2008-03-01/month ctx=political_institutions bg
e16 m25 > m27 ACCUSE actual 2008-04-04/none mode=disapprove ctx=diplomatic
e17 m28 > m29 REJECT actual 2008-04-04/none mode=assist ctx=election
e18 m29 > m1 REQUEST planned 2008-04-05/day mode=change ctx=election
e19 m30 > m6 PROTEST actual 2008-04-03/day mode=demo ctx=diplomatic
e20 m38 > m22 CONCEDE actual 2008-04-04/none ctx=diplomatic bg
e21 m3 > m1 REJECT actual 2008-04-03/day mode=assist ctx=diplomatic,military again
q1 m10 direct cue=told
q2 m14 mixed cue=announced
q3 m16 indirect cue=said
q4 m25 mixed cue=said
rel m14 leads m15
rel m24 leads m23
rel m25 leads m26
rel m39 leads m29
rel m20 recognises m7
rel m21 recognises m7
rel m40 recognises m7 from=2004-11

### Jamaica Observer 2021-08-19 article none
= Bolt's old coach says [m1:@JAM Kingston] track may be lost before the rains
~byline BY HOWARD MCKENZIE-BLAKE
~date_line Thursday, August 19, 2021
The rubber is peeling from lane one at the [m2:@JAM University of the West Indies], where [m3:? Usain Bolt] learned to run a bend, and [m4:? his former coach Glen Mills] fears that the whole surface could be gone by November.
Mills, who is 71 and still starts every morning at 5:30, has put up his own tape around the worst of it. "<<q1 I have been begging for two years>>," [m5=m4 he] said. "<<q2 Athletes attack that bend at forty kilometres an hour. One of these days one of them is going to lose the war>>."
The club [m10=m4 he] heads, [m6:? Racers Track Club], trains some eighty runners there and shares the facility with the university's students and three high schools. It paid for the last repair, in 2017. A new surface from a German supplier would cost around J$110 million.
The university's sports director, [m7:? Dalton Myers], said that <<q3 the campus had nothing set aside for tracks after a year without conferences>>. [m11=m7 He] denied that [m12=m7 he] had refused to meet the club. "<<q4 We sat down in June, we will sit down again>>," Myers told the Observer.
Two sponsors have been approached. A shoe company, which controls the naming rights until next year, is not interested in the ground itself.
~read_also MORE: Hurricane-proof roofs, an island tradition
[m8:? Sprinter Yohan Blake], a member of the club since 2009, called the state of the bend a shame. [m13=m8 He] left the track with an ankle injury in March and came fourth in the trials.
Across town, rivals [m15:? MVP], led by Stephen Francis, moved their base to another campus years ago after a quarrel over keys. Relations between the two camps have thawed since the Games in [m9:@JPN Tokyo], where [m14=m6+m15 they] won the women's relay together.
Rain is forecast from Saturday.
q1 m5 direct cue=said
q2 m5 direct cue=said
q3 m7 indirect cue=said
q4 m7 direct cue=told
