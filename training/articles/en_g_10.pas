### Reuters 2008-06-13 article
= [m1:DJI.GOV Djibouti] counts dead after two-day border {e1 battle} with [m2:ERI.GOV Eritrea]
~byline By Omar Hassan
~date_line DJIBOUTI | Fri Jun 13, 2008 9:08am EDT
[m3:@DJI DJIBOUTI] ([m4:#Reuters Reuters]) - Guns fell silent on a barren hill overlooking the Red Sea on Friday, two days after [m5:ERI.MIL Eritrean troops] {e2 opened fire} on [m30:ERI.MIL deserters] crossing to the other side, [m6:DJI.MIL Djibouti's army] said.
[m29=m6 Nine of its soldiers] were killed and 60 wounded in the {e3 fighting} around Ras Doumeira that followed. [m7=m6 The military] put the dead on the opposite side at a hundred.
"<<q1 [m38=m2 They] asked [m8=m6 us] to hand back their runaways. [m9=m6 We] {e4 said no}, and that was the beginning>>," [m10:DJI.MIL Colonel Ali Saeed Mohamed] told Reuters.
[m11=m2 Asmara] did not comment on the bloodshed. On Thursday [m31:ERI.GOV its foreign ministry] {e5 dismissed} what [m37=m31 it] called "<<q2 anti-Eritrean inventions>>" and said <<q3 [m12=m2 the country] would not be dragged into a quarrel>>.
[m13:FRA.GOV France], which has its largest African base in the former colony, is {e6 helping} with fuel, doctors and radar pictures. [m14:FRA.GOV Defence Minister Herve Morin] said a defence pact of 1977 obliged it to do so; nobody had {e7 asked} for more.
"<<q4 [m15=m13 We] are not at war with anyone>>," [m36=m14 he] added.
[m16:UN The U.N. Security Council] {e8 condemned} [m32=m2 Eritrea] late on Thursday and {e9 called on} [m17=m1+m2 both neighbours] to return to the lines of February. [m18:USA.GOV Washington], the council's president this month, had {e10 pushed} for the text.
[m19:DJI.GOV President Ismail Omar Guelleh], in an interview, {e11 accused} [m20:ERI.GOV his counterpart, Isaias Afwerki], of wanting war "<<q5 for its own sake>>". [m21=m19 He] heads [m22:DJI.PTY the People's Rally for Progress], which holds every seat in [m39:DJI.LEG parliament].
[m23:ETH.GOV Ethiopia], for which the port of Djibouti is the sole outlet since it {e12 lost} Assab to the Eritrean secession, called the aggression a threat. [m33=m23 It] would {e13 secure} the corridor if necessary, [m24:ETH.GOV Prime Minister Meles Zenawi] told [m25:ETH.LEG lawmakers].
[m26:ARABLEAGUE The Arab League], of which [m35=m1 Djibouti] is a member, will {e14 send} a fact-finding team on Sunday. [m27:YEM.GOV Yemen], across the water, {e15 offered} to host a meeting.
[m34=m2 Asmara] {e16 froze} its membership in [m28:IGAD the regional body IGAD] last year, in protest at Ethiopian soldiers in Somalia.
e1 m1 > m2 ASSAULT actual 2008-06-11/day ctx=military,territory again
e2 m5 > m30 ASSAULT actual 2008-06-11/day mode=firearms ctx=military said=m6
e3 m6 > m5 ASSAULT actual 2008-06-11/day ctx=military,territory said=m7
e4 m9 > m2 REJECT actual 2008-06-13/none ctx=military,asylum
e5 m31 > m1 REJECT actual 2008-06-12/day ctx=military
e6 m13 > m1 AID actual 2008-06-13/none ctx=military
e7 m1 > m13 REQUEST denied 2008-06-13/none mode=assist ctx=military
e8 m16 > m32 ACCUSE actual 2008-06-12/day mode=disapprove ctx=military,diplomatic
e9 m16 > m17 REQUEST requested 2008-06-12/day mode=yield ctx=military,diplomatic
e10 m18 > m16 REQUEST requested 2008-06-12/none mode=change ctx=diplomatic
e11 m19 > m20 ACCUSE actual 2008-06-13/none mode=allege ctx=military
e12 m23 > m2 RETREAT actual 2008-06-13/none ctx=territory bg
e13 m33 > m2 MOBILIZE hypothetical 2008-06-13/none mode=troops ctx=military,economic
e14 m26 > m1 CONSULT planned 2008-06-15/day mode=third-party ctx=diplomatic
e15 m27 > m1,m2 AGREE planned 2008-06-13/none ctx=diplomatic
e16 m34 > m28 SANCTION actual 2007-01-01/year mode=discontinue ctx=diplomatic bg
q1 m10 direct cue=told
q2 m31 mixed cue=called
q3 m31 indirect cue=said
q4 m36 direct cue=added
q5 m19 mixed cue=accused
rel m21 leads m22
rel m35 member_of m26
rel m18 leads m16

### Al Jazeera 2017-06-06 article
= [m30=m2 Kuwait's emir] {e1 flies} to [m31=m5 Riyadh] as [m1:QAT.GOV Qatar] {e2 rejects} 'guardianship'
~date_line 6 Jun 2017
~page_control Save articles to read later
[m2:KWT.GOV Sheikh Sabah Al Ahmad Al Sabah], the ruler of [m3:KWT.GOV Kuwait], has {e3 arrived} in the [m4:@SAU Saudi] city of Jeddah in an attempt to end the worst split among Gulf Arab monarchies in decades.
On Monday [m5:SAU.GOV Saudi Arabia], [m6:ARE.GOV the United Arab Emirates], [m7:BHR.GOV Bahrain] and [m8:EGY.GOV Egypt] {e4 severed} their relations with [m9=m1 Doha], and {e5 shut} airspace and ports to it. [m10:YEM.GOV Yemen's internationally recognised government] and the [m11:MDV.GOV Maldives] {e6 did likewise} within the day.
[m32=m5+m6+m7+m8 They] {e7 accuse} [m12=m9 the gas-rich emirate] of backing "<<q1 terrorism>>" and cosying up to [m13:IRN.GOV Iran].
"<<q2 There is no proof, there was no warning, and there is no wish to see [m14=m9 us] as anything but a vassal>>," said [m15:QAT.GOV Foreign Minister Sheikh Mohammed bin Abdulrahman Al Thani]. [m16=m15 He] told Al Jazeera that [m17=m9 his country] would {e8 not answer} in the same way, but that <<q3 any "guardianship" was {e20 refused}>>.
[m33=m5+m6+m7+m8+m10+m11 The six] also {e9 gave} [m34:QAT.CVL Qatari residents] two weeks to leave. At a supermarket in the capital, trolleys were piled with chicken and milk.
[m18:TUR.GOV Turkey's Recep Tayyip Erdogan] spoke up on Tuesday: isolating people, [m38=m18 he] said, would {e10 solve} nothing, and [m35:TUR.GOV Ankara] would {e11 develop} its ties. [m19:TUR.LEG His parliament] is to vote on Wednesday on {e12 sending} more soldiers to [m20:@QAT the base it keeps south of Doha].
[m36=m13 Tehran] {e13 offered} food: three ships could make the crossing in 12 hours, [m21:IRN.AGR a farm exporters' chief, Reza Nourani], said.
In a series of tweets, [m22:USA.GOV President Donald Trump] {e14 seemed to claim} credit for the measures. Yet Washington's [m23:USA.MIL Central Command], whose forward headquarters are at Al Udeid, {e15 thanked} the hosts for "<<q4 enduring commitment>>".
[m24:MAR.GOV Morocco] stayed neutral. [m25:JOR.GOV Jordan] {e16 lowered} the level of its representation and {e17 withdrew} [m26:#AlJazeera Al Jazeera's] licence. [m27:OMN.GOV Oman] said nothing, though [m37:OMN.GOV its foreign minister] had {e18 dropped in} on Monday.
[m40=m3 Kuwait], [m41=m27 Oman] and [m42=m1 Qatar] belong with three of the boycotters to [m28:GCC the Gulf Cooperation Council]. In 2014 [m39=m5+m6+m7 three of them] {e19 took home} their ambassadors for eight months over Doha's ties to [m29:MUSLIMBROTHERHOOD the Muslim Brotherhood].
e1 m30 > m31 CONSULT actual 2017-06-06/none mode=third-party ctx=diplomatic again
e2 m1 > m5 REJECT actual 2017-06-06/none mode=yield ctx=diplomatic again
e3 m2 > m5 CONSULT actual 2017-06-06/none mode=third-party ctx=diplomatic
e4 m5,m6,m7,m8 > m9 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,terrorism
e5 m5,m6,m7,m8 > m9 SANCTION actual 2017-06-05/day mode=restrict ctx=economic,diplomatic
e6 m10,m11 > m9 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e7 m32 > m12 ACCUSE actual 2017-06-06/none mode=allege ctx=terrorism,diplomatic
e8 m17 > m32 CONCEDE actual 2017-06-06/none ctx=diplomatic
e20 m17 > m5 REJECT actual 2017-06-06/none mode=yield ctx=diplomatic
e9 m33 > m34 COERCE actual 2017-06-05/none mode=deport ctx=migration
e10 m18 > m5,m6,m7,m8 ACCUSE actual 2017-06-06/day mode=disapprove ctx=diplomatic
e11 m35 > m9 AGREE planned 2017-06-06/day ctx=diplomatic
e12 m19 > m9 AID hypothetical 2017-06-07/day ctx=military
e13 m36 > m9 AGREE planned 2017-06-06/none ctx=economic
e14 m22 > m5,m6,m7,m8 SUPPORT actual 2017-06-06/none ctx=terrorism,diplomatic
e15 m23 > m9 SUPPORT actual 2017-06-06/none ctx=military
e16 m25 > m9 SANCTION actual 2017-06-06/none mode=withdraw ctx=diplomatic
e17 m25 > m26 COERCE actual 2017-06-06/none mode=censor ctx=rights_freedoms
e18 m37 > m9 CONSULT actual 2017-06-05/day mode=visit ctx=diplomatic
e19 m39 > m9 SANCTION actual 2014-01-01/year mode=withdraw ctx=diplomatic bg
q1 m32 mixed cue=accuse
q2 m15 direct cue=said
q3 m16 mixed cue=told
q4 m23 mixed cue=thanked
rel m2 leads m3
rel m40 member_of m28
rel m41 member_of m28
rel m42 member_of m28

### AFP 2020-08-24 article
= [m1:LTU.GOV Lithuania] {e1 shields} Belarus opposition leader as [m2:BLR.GOV Minsk] {e2 rounds up} strike chiefs
~byline Vaidotas BENIUSIS with Tatiana KALINOVSKAYA in Minsk
~date_line August 24, 2020
[m3:@LTU Vilnius] ([m4:#AFP AFP]) - A visiting US official on Monday {e3 sat down} with [m5:BLR.OPP Svetlana Tikhanovskaya] in the Lithuanian capital, hours after [m6:BLR.COP police in Belarus] {e4 seized} [m31:BLR.OPP two members of her Coordination Council] at the gates of a tractor works.
[m7:USA.GOV Deputy Secretary of State Stephen Biegun], who goes on to [m8:@RUS Moscow], called [m35=m5 her] impressive. "<<q1 [m36:USA.GOV The United States] cannot and will not decide the course of events>>," [m37=m7 he] said. It was for the people to do that.
The 37-year-old former teacher {e5 found refuge} here after [m38=m5 she] was {e6 forced} to record a plea for calm on August 10.
[m9:LTU.GOV Foreign Minister Linas Linkevicius] {e7 urged} [m10:EU the EU] to be quicker with its blacklist. [m11:LTU.GOV Vilnius], which already has {e8 barred} [m12:BLR.GOV President Alexander Lukashenko] and 29 others from entry with [m13:LVA.GOV Latvia] and [m14:EST.GOV Estonia], "<<q2 cannot wait for unanimity>>", [m39=m9 he] said. The three joined [m15:NATO NATO] together in 2004.
[m16=m12 The strongman] sees a plot there. [m17=m12 He] {e9 alleged} on Saturday that the alliance was massing tanks in [m18:@POL Poland], and {e10 placed} his paratroopers at Grodno on alert. [m19=m15 The alliance] {e11 said} this was baseless.
At the Minsk Tractor Works [m40:BLR.LAB the men] who {e12 led} a walkout did not come out again. [m32:BLR.LAB Sergei Dylevsky] and [m20:BLR.OPP Olga Kovalkova] were {e13 bundled} into a minibus, according to [m21:BLR.OPP Maria Kolesnikova], another figure in [m22:BLR.OPP the council].
[m23=m21 She] told reporters: "<<q3 There are sixty of [m24=m22 us] on the list. They can take one a day till November.>>"
[m33:BLR.JUD The prosecutor general] had {e14 opened} a case against [m25=m22 the body] on Thursday, for an attempt to seize power. On Sunday [m34:BLR.CVL a crowd of more than 100,000] {e15 took over} Independence Avenue all the same.
[m26:RUS.GOV Russia], Minsk's main ally, has police in reserve and on Monday {e16 reproached} [m27=m11 the Lithuanians] for "<<q4 feeding a government that does not exist>>". Belarus and Russia form [m28:UNIONSTATE a Union State] on paper.
[m29:POL.GOV Poland] {e17 denied} any designs on Grodno. [m30:UKR.GOV Kiev] kept its ambassador at home.
e1 m1 > m5 AID actual 2020-08-10/none ctx=asylum again
e2 m2 > m31 COERCE actual 2020-08-24/day mode=arrest ctx=repression again
e3 m7 > m5 CONSULT actual 2020-08-24/day mode=visit ctx=diplomatic,pro_democracy
e4 m6 > m31 COERCE actual 2020-08-24/day mode=arrest ctx=repression
e5 m11 > m5 AID actual 2020-08-10/none ctx=asylum
e6 m2 > m5 COERCE actual 2020-08-10/day ctx=repression
e7 m9 > m10 REQUEST requested 2020-08-24/none mode=change ctx=diplomatic,human_rights
e8 m11,m13,m14 > m12 SANCTION actual 2020-08-24/none mode=restrict ctx=diplomatic,human_rights
e9 m17 > m19 ACCUSE actual 2020-08-22/day mode=allege ctx=military
e10 m17 > m19 MOBILIZE actual 2020-08-22/day mode=troops ctx=military
e11 m19 > m17 REJECT actual 2020-08-24/none ctx=military
e12 m40 > m2 PROTEST actual 2020-08-24/none mode=strike ctx=pro_democracy
e13 m6 > m32,m20 COERCE actual 2020-08-24/day mode=arrest ctx=repression again
e14 m33 > m25 ACCUSE actual 2020-08-20/day mode=investigate ctx=legal
e15 m34 > m12 PROTEST actual 2020-08-23/day mode=demo ctx=pro_democracy
e16 m26 > m27 ACCUSE actual 2020-08-24/day mode=disapprove ctx=diplomatic
e17 m29 > m12 REJECT actual 2020-08-24/none ctx=territory
q1 m7 direct cue=said
q2 m9 mixed cue=said
q3 m23 direct cue=told
q4 m26 mixed cue=reproached
rel m11 member_of m15 from=2004
rel m13 member_of m15 from=2004
rel m14 member_of m15 from=2004
rel m26 ally_of m2

### The Hindu 2015-06-10 article
= [m1:IND.MIL Army] {e1 hits} Naga camps across [m2:@MMR Myanmar] border
~byline Special Correspondent
~date_line NEW DELHI, June 10, 2015 02:11 IST
Five days after [m3:IND.MIL 18 jawans of the 6 Dogra] were {e2 killed} in Chandel district of [m4:@IND Manipur], [m27:IND.MIL commandos] {e3 crossed} into the jungle beyond before first light on Tuesday and {e4 struck} two camps of the groups held responsible.
"<<q1 Significant casualties have been inflicted>>," [m5:IND.MIL Major General Ranbir Singh] told reporters here, reading from a page. [m33=m5 He] would take no questions.
[m6:NSCNK.REB The NSCN-K], headed by [m7:NSCNK.REB S.S. Khaplang] from a base near Taga, had {e5 owned up} to the ambush together with [m8:KYKL.REB the KYKL]. [m9=m6 The outfit] {e6 walked out} of a 14-year-old ceasefire with [m28:IND.GOV New Delhi] in March.
[m10:IND.GOV Minister of State Rajyavardhan Rathore] was less laconic than the soldiers. It was, [m34=m10 he] said, <<q2 {e7 a message} to all neighbours who harbour terrorists>>. [m11:PAK.GOV Islamabad] {e8 took note}: "<<q3 Pakistan is not Myanmar>>," [m12:PAK.GOV Interior Minister Chaudhry Nisar Ali Khan] shot back.
A puzzle remained as to what [m13:MMR.GOV Nay Pyi Taw] knew. [m29:IND.GOV The Ministry of External Affairs] {e9 spoke} of cooperation. [m14:MMR.GOV Zaw Htay], a director in the office of [m15:MMR.GOV President Thein Sein], {e10 denied} that anything had been done on its soil: "<<q4 [m16=m13 We] will not allow any foreign group to attack neighbours from here, nor the reverse>>," [m35=m14 he] wrote.
National Security Adviser [m17:IND.GOV Ajit Doval] {e11 is to visit} next week. [m36=m17 He] put off a trip to [m18:@BGD Dhaka] for the purpose.
[m19:IND.OPP The Congress] {e12 applauded} the forces but {e13 chided} [m30=m28 the government] for "<<q5 chest-thumping>>". [m20:IND.OPP Anand Sharma], its deputy leader in the Rajya Sabha, reminded the Centre that strikes had been {e14 carried out} before without trumpets.
[m21:IND.GOV Manipur Chief Minister Okram Ibobi Singh] {e15 wants} two more battalions for the hill districts. At Ukhrul, [m22:IND.EDU the All Naga Students' Association] {e16 has called} a shutdown from Thursday against what it terms the harassment of villagers.
[m23:NSCNIM.REB The rival faction], NSCN-IM, which holds talks with New Delhi since 1997, stayed out of it. Its general secretary, [m24:NSCNIM.REB Thuingaleng Muivah], leads [m25=m23 it] from Camp Hebron near Dimapur.
[m31=m13 Myanmar] and [m32=m28 India] are both part of [m26:BIMSTEC BIMSTEC], which discusses such cross-border menaces regularly.
e1 m1 > m6,m8 ASSAULT actual 2015-06-09/day ctx=military,terrorism again
e2 m6,m8 > m3 ASSAULT actual 2015-06-04/day ctx=terrorism
e3 m27 > m2 MOBILIZE actual 2015-06-09/day mode=troops ctx=military
e4 m27 > m6,m8 ASSAULT actual 2015-06-09/day ctx=military,terrorism
e5 m6 > m3 ASSAULT actual 2015-06-04/day ctx=terrorism again
e6 m9 > m28 SANCTION actual 2015-03-01/month mode=discontinue ctx=military bg
e7 m10 > m11 THREATEN threatened 2015-06-09/none mode=violence ctx=terrorism,military
e8 m12 > m10 REJECT actual 2015-06-10/none ctx=military
e9 m29 > m13 SUPPORT actual 2015-06-10/none ctx=military
e10 m14 > m1 REJECT actual 2015-06-10/none ctx=territory,military
e11 m17 > m13 CONSULT planned 2015-06-15/week mode=visit ctx=military,diplomatic
e12 m19 > m1 SUPPORT actual 2015-06-10/none ctx=military
e13 m19 > m28 ACCUSE actual 2015-06-10/none mode=disapprove ctx=military
e14 m1 > m6 ASSAULT actual 2015-06-10/none ctx=military bg
e15 m21 > m30 REQUEST requested 2015-06-10/none mode=assist ctx=military,human_security
e16 m22 > m1 PROTEST planned 2015-06-11/day mode=strike ctx=human_rights
q1 m5 direct cue=told
q2 m10 indirect cue=said
q3 m12 direct cue=shot
q4 m14 direct cue=wrote
q5 m19 mixed cue=chided
rel m7 leads m6
rel m24 leads m25
rel m31 member_of m26
rel m32 member_of m26
