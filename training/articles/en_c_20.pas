### KUNA 2011-11-13 article
= [m1:ARABLEAGUE Arab League] {e1 suspends} [m2:SYR.GOV Syria]; [m3:SYR.CVL mobs] {e2 storm} Gulf missions
~date_line CAIRO, Nov 13 (KUNA)
[m4:@EGY CAIRO] -- The foreign ministers of [m5=m1 the Arab League], in an emergency session that took four hours and several raised voices, on Saturday {e3 suspended} [m6=m2 Syria] as of November 16, {e4 agreed on} economic and political sanctions and {e5 requested} [m7:? member states] to withdraw [m8=m7 their] ambassadors from [m9:@SYR Damascus].
Eighteen of the 22 voted in favor. [m10:LBN.GOV Lebanon] and [m11:YEM.GOV Yemen], together with [m12=m2 Syria] itself, {e6 voted no}; [m13:IRQ.GOV Iraq] abstained.
"<<q1 [m14=m1 We] were criticized for taking a long time, but this was out of [m15=m1 our] concern for [m16=m2 Syria]. It needed a majority to approve it>>," [m17:QAT.GOV Qatari Prime Minister Sheikh Hamad bin Jassim Al-Thani], who chaired the meeting, told reporters. [m18=m17 He] {e7 called on} [m19:SYR.MIL the Syrian army] to stop killing civilians and {e8 invited} [m20:SYR.OPP all opposition parties] to [m21=m1 the League's] headquarters within three days.
[m22:SYR.GOV Syria's envoy Youssef Ahmad] {e9 described} the decision as a violation of the charter and, [m23=m22 his] voice drowned by others, {e10 accused} [m24=m17 the chair] of serving an American and Western agenda.
It was on November 2 that [m25=m2 Damascus] {e11 accepted} [m26=m1 the League's] plan, under which the tanks were to leave the cities. Since then, [m27:SYR.CVL the Local Coordination Committees] say, [m28:SYR.MIL security forces] have {e12 killed} more than 250 people, most of them [m29:SYR.CVL residents of Homs].
Within hours of the vote [m30=m3 crowds] {e13 attacked} the embassies of [m31:SAU.GOV Saudi Arabia] and [m32:QAT.GOV Qatar] in [m33:@SYR Damascus] and the consulates of [m34:TUR.GOV Turkey] and [m35:FRA.GOV France] in [m36:@SYR Latakia], smashing windows and taking down flags. [m37:SAU.GOV The Saudi foreign ministry] {e14 held} [m38=m2 the Syrian authorities] responsible. [m39:TUR.GOV Ankara's foreign minister, Ahmet Davutoglu], {e15 summoned} [m40:SYR.GOV the Syrian charge d'affaires] on Sunday and {e16 ordered home} the families of diplomats.
[m41:USA.GOV US President Barack Obama] {e17 applauded} [m42=m1 the League]. [m43:RUS.GOV Moscow], whose navy uses a berth at [m44:@SYR Tartus], {e18 thought} the step wrong, and [m45:IRN.GOV Iran], the closest ally [m46=m2 Bashar al-Assad] has left, kept [m47=m45 its] counsel.
[m48:SYR.OPP Burhan Ghalioun], who presides over [m49:SYR.OPP the Syrian National Council], {e19 welcomed} the outcome but wants [m50:SYR.OPP his council] recognized, which so far only [m51:LBY.GOV Libya's new rulers] have done.
[m52:KWT.GOV Kuwait's Foreign Minister Sheikh Sabah Khaled Al-Hamad Al-Sabah] will {e20 take part} in the next meeting in [m53:MAR.GOV Rabat] on Wednesday. (end) rg.asa
e1 m1 > m2 SANCTION actual 2011-11-12/day mode=discontinue ctx=diplomatic,repression again
e2 m3 > m31,m32 ASSAULT actual 2011-11-12/day mode=destroy ctx=diplomatic again
e3 m5 > m6 SANCTION actual 2011-11-12/day mode=discontinue ctx=diplomatic,repression
e4 m5 > m6 SANCTION planned 2011-11-12/day mode=restrict ctx=economic,diplomatic
e5 m5 > m7 REQUEST requested 2011-11-12/day mode=withdraw ctx=diplomatic
e6 m10,m11,m12 > m5 REJECT actual 2011-11-12/day ctx=diplomatic
e7 m18 > m19 REQUEST requested 2011-11-12/day mode=yield ctx=military,repression
e8 m18 > m20 AGREE planned 2011-11-12/day ctx=political_institutions
e9 m22 > m21 ACCUSE actual 2011-11-12/day mode=disapprove ctx=diplomatic
e10 m23 > m24 ACCUSE actual 2011-11-12/day mode=allege ctx=diplomatic
e11 m25 > m26 CONCEDE actual 2011-11-02/day mode=withdraw ctx=military,diplomatic bg
e12 m28 > m29 ASSAULT actual 2011-11-13/none ctx=repression,human_rights said=m27
e13 m30 > m31,m32 ASSAULT actual 2011-11-12/day mode=destroy ctx=diplomatic
e14 m37 > m38 ACCUSE actual 2011-11-13/day mode=allege ctx=diplomatic
e15 m39 > m40 ACCUSE actual 2011-11-13/day mode=disapprove ctx=diplomatic
e16 m39 > m38 SANCTION actual 2011-11-13/day mode=withdraw ctx=diplomatic
e17 m41 > m42 SUPPORT actual 2011-11-12/day ctx=diplomatic,human_rights
e18 m43 > m42 ACCUSE actual 2011-11-13/none mode=disapprove ctx=diplomatic
e19 m48 > m42 SUPPORT actual 2011-11-12/none ctx=diplomatic
e20 m52 > m53 AGREE planned 2011-11-16/day ctx=diplomatic
q1 m17 direct cue=told
rel m48 leads m49
rel m51 recognises m50
rel m45 ally_of m2
rel m10 member_of m1

### Jakarta Globe 2019-12-16 article
= [m1:IDN.GOV Indonesia] {e1 takes} [m2:EU EU] to [m3:WTO WTO] over palm oil, [m4:IDN.GOV trade minister] warns of more
~byline BY : DION BISARA & TARA MARCHELIN | DECEMBER 16, 2019
[m5=m1 Indonesia] has {e2 filed a complaint} against [m6=m2 the European Union] at [m7=m3 the World Trade Organization], arguing that a rule which phases palm oil out of motor fuel by 2030 because of deforestation singles out [m8=m1 its] biggest export crop, [m9=m4 Trade Minister Agus Suparmanto] said on Sunday.
The request for consultations was handed in in [m10:@CHE Geneva] on December 9 by [m11:IDN.GOV Ambassador Hasan Kleib]. It leaves [m12=m2 Brussels] sixty days to negotiate; after that, [m13=m1 Jakarta] may {e3 ask} for a panel.
"<<q1 [m14=m1 We] told [m15=m2 them] in March, in July and in November, politely each time. Now [m16=m1 we] tell [m17=m2 them] through the door that both of [m18=m1+m2 us] built>>," [m19=m4 Agus] said.
[m20:EU The EU ambassador, Vincent Piket], {e4 denied} there was any ban. "<<q2 [m21=m2 We] are still the second-largest market for the stuff>>," [m22=m20 he] said, noting that talks on a trade pact {e5 continue} in March.
Last week [m23=m2 the bloc] itself opened a front when it {e6 imposed} countervailing duties of up to 18 percent on [m24:IDN.BUS Indonesian biodiesel makers], and a month ago [m25=m2 it] {e7 challenged} [m26=m1 Jakarta's] ban on nickel ore exports. A senior official, who asked not to be named, denied that the palm case was {e8 revenge}.
[m27:MYS.GOV Malaysia], the second producer, said through [m28:MYS.GOV Primary Industries Minister Teresa Kok] that <<q3 [m29=m27 it] would {e9 file its own} next year>>. [m30=m1+m27 The two] run [m31:CPOPC the Council of Palm Oil Producing Countries], to which [m32:COL.GOV Colombia] was admitted as an observer.
[m33:IDN.BUS The Indonesian Palm Oil Association (Gapki)], headed by [m34:IDN.BUS Joko Supriyono], {e10 backs} [m35=m1 the government]. Not so [m36:IDN.CVL the Indonesian Forum for the Environment (Walhi)], which {e11 accused} the industry of hiding behind smallholders. In [m37:@IDN Pekanbaru], [m38:IDN.AGR farmers] from three villages {e12 occupied} the access road of [m39:IDN.BUS a plantation company] on Thursday, until [m40:IDN.COP police] {e13 arrested} [m41=m38 two of them] on Friday.
[m42:IDN.GOV Coordinating Minister Luhut Pandjaitan] has {e14 threatened} before to leave the Paris climate accord and to buy Boeing instead of Airbus. Asked again on Monday whether such measures were on the table, [m43=m42 he] laughed. "<<q4 On the table? They are under it>>."
[m44:IDN.LEG House Commission IV] will {e15 summon} [m45=m4 the minister] in January. [m46:IDN.LEG Its chairman, Sudin] of [m47:IDN.PTY the PDI-P], wants to know why it took a year.
e1 m1 > m2 ACCUSE actual 2019-12-09/day ctx=economic,legal,environment again
e2 m5 > m6 ACCUSE actual 2019-12-09/day ctx=economic,legal,environment
e3 m13 > m7 REQUEST hypothetical 2020-02-01/month mode=assist ctx=economic,legal
e4 m20 > m16 REJECT actual 2019-12-16/none ctx=economic
e5 m21 > m16 AGREE planned 2020-03-01/month ctx=economic
e6 m23 > m24 SANCTION actual 2019-12-10/none mode=restrict ctx=economic
e7 m25 > m26 ACCUSE actual 2019-11-22/day ctx=economic,natural_resource
e8 m26 > m25 SANCTION denied 2019-12-16/none ctx=economic
e9 m29 > m25 ACCUSE planned 2019-12-16/none ctx=economic,legal
e10 m33 > m35 SUPPORT actual 2019-12-16/none ctx=economic
e11 m36 > m33 ACCUSE actual 2019-12-16/none mode=allege ctx=environment
e12 m38 > m39 PROTEST actual 2019-12-12/day mode=obstruct ctx=environment,natural_resource
e13 m40 > m41 COERCE actual 2019-12-13/day mode=arrest ctx=natural_resource,repression
e14 m42 > m25 THREATEN threatened 2019-03-01/month mode=discontinue ctx=economic,environment bg
e15 m44 > m45 REQUEST requested 2019-12-16/none mode=assist ctx=economic,legislative
q1 m19 direct cue=said
q2 m22 direct
q3 m28 indirect cue=said
q4 m43 direct
rel m34 leads m33
rel m46 leads m44
rel m46 member_of m47
rel m27 member_of m31
rel m1 member_of m31

### Ministry of Foreign Affairs of Japan 2015-06-04 article
= [m1=m15 Japan]-[m2=m4 Philippines] Summit Meeting
~page_control Press Releases | June 4, 2015 | Japanese
On June 4, commencing at 5:05 p.m. for approximately 50 minutes, [m3:JPN.GOV Prime Minister Shinzo Abe] {e1 held a summit meeting} with [m4:PHL.GOV H.E. Mr. Benigno S. Aquino III, President of the Republic of the Philippines], who is visiting [m5:@JPN Japan] as a State Guest. After the meeting [m6=m3+m4 the two leaders] {e2 signed} a joint declaration on a strengthened strategic partnership. The overview is as follows.
1. At the outset, [m7=m3 Prime Minister Abe] stated that this year marks the 70th anniversary of the end of the war and {e3 expressed [m8=m3 his] appreciation} for the tolerance with which [m9:PHL.CVL the people of the Philippines] had received [m10=m15 Japan] back. [m11=m4 President Aquino] responded that <<q1 [m12=m15 Japan] had done more than redress the past>>.
2. [m13=m3+m4 Both leaders] {e4 decided to begin} negotiations on an agreement concerning the transfer of defense equipment and technology. [m14=m3 Prime Minister Abe] explained that [m15:JPN.GOV Japan] would {e5 provide} ten multi-role vessels to [m16:PHL.MIL the Philippine Coast Guard] through a yen loan, construction of which had begun. [m17=m4 President Aquino] {e6 welcomed} [m18=m15 Japan's] initiatives for "Peace and Security Legislation".
3. [m19=m3+m4 The leaders] {e7 shared serious concern} over large-scale land reclamation in the South China Sea, and {e8 opposed} unilateral attempts to change the status quo. [m20=m3 Prime Minister Abe] {e9 supported} the use by [m21=m4 the Philippines] of arbitral proceedings, which it {e10 instituted} on January 22, 2013 against [m22:CHN.GOV China].
Comment by a third party
4. In [m23:@CHN Beijing] on the same day, [m24:CHN.GOV Foreign Ministry Spokesperson Hua Chunying], whom this Ministry's Press Division was asked about, {e11 expressed strong dissatisfaction} at comparisons which [m25=m4 the President] had drawn with 1938 in a speech on June 3. [m26:JPN.GOV Foreign Press Secretary Yasuhisa Kawamura] {e12 declined} to be drawn on them.
5. On [m27:@PHL Mindanao], [m28=m3 Prime Minister Abe] {e13 praised} [m29=m4 the President's] efforts and stated that [m30=m15 Japan], whose experts have served in [m31:IMT the International Monitoring Team] led by [m32:MYS.GOV Malaysia] since 2006, would {e14 continue [m33=m15 its] assistance}. On January 25 of this year, 44 [m34:PHL.COP members of the Special Action Force] were {e15 killed} in a clash with [m35:MILF.REB fighters of the MILF and others] at [m36:@PHL Mamasapano].
6. With regard to [m37:PRK.GOV North Korea], [m38=m3+m4 both sides] {e16 urged} [m39=m37 it] to refrain from provocations and to resolve the abductions issue. The drills held on May 12 off [m40:@PHL Subic] between [m41:JPN.MIL the Maritime Self-Defense Force] and [m42:PHL.MIL the Philippine Navy], the first of their kind, were {e17 noted} with satisfaction.
7. [m43=m3 Prime Minister Abe] confirmed that <<q2 [m44=m3+m4 they] would cooperate closely in [m45:UN the United Nations], of which [m46=m15+m4 both countries] are members, and toward an expanded Security Council>>.
e1 m4 > m3 CONSULT actual 2015-06-04/day mode=visit ctx=diplomatic,military
e2 m3 > m4 SUPPORT actual 2015-06-04/day ctx=diplomatic,military
e3 m8 > m9 SUPPORT actual 2015-06-04/day ctx=diplomatic
e4 m14 > m17 AGREE planned 2015-06-04/day ctx=military
e5 m15 > m16 AGREE planned 2015-06-04/none ctx=military,territory
e6 m17 > m18 SUPPORT actual 2015-06-04/day ctx=military
e7 m20,m21 > m22 ACCUSE actual 2015-06-04/day mode=disapprove ctx=territory,diplomatic
e8 m20,m21 > m22 REJECT actual 2015-06-04/day ctx=territory
e9 m20 > m21 SUPPORT actual 2015-06-04/day ctx=legal,territory
e10 m21 > m22 ACCUSE actual 2013-01-22/day ctx=legal,territory bg
e11 m24 > m20,m25 ACCUSE actual 2015-06-04/day mode=disapprove ctx=diplomatic,territory
e12 m26 > m24 REJECT actual 2015-06-04/day ctx=diplomatic
e13 m28 > m29 SUPPORT actual 2015-06-04/day ctx=religion_ethnicity
e14 m33 > m29 AGREE planned 2015-06-04/day ctx=peacekeeping
e15 m35 > m34 ASSAULT actual 2015-01-25/day mode=firearms ctx=terrorism,military bg
e16 m38 > m39 REQUEST requested 2015-06-04/day mode=change ctx=cbrn,human_rights
e17 m41 > m42 COOPERATE actual 2015-05-12/day ctx=military bg
q1 m11 indirect cue=responded
q2 m43 indirect cue=confirmed
rel m31 led_by m32

### Vatican News 2019-04-12 article
= [m1:VAT.REL Pope], on [m2=m1 his] knees, {e1 begs} [m3:SSD.GOV South Sudan] leaders: 'Stay in peace'
~byline By Robin Gomes
~page_control POPE | CHURCH | WORLD
Nobody in the room at [m4:@VAT the Santa Marta residence] had been told that it would happen, least of all the five before whom [m5=m1 Pope Francis], 82 and with a bad leg, went down on Thursday to kiss their shoes.
"<<q1 [m6=m1 I] am {e2 asking} you as a brother to stay in peace. [m7=m1 I] am asking you with [m8=m1 my] heart>>," [m9=m1 he] said to [m10:SSD.GOV President Salva Kiir], to [m11:SPLMIO.REB Riek Machar], who leads [m12:SPLMIO.REB the SPLM-IO], and to three others who are to become vice-presidents when a government of unity is {e3 formed} on 12 May.
"<<q2 There will be struggles, disagreements among you, but keep them within you, inside the office, so to speak. In front of the people, hands united>>," [m13=m1 the Holy Father] went on.
The retreat was the idea of [m14:GBR.REL the Archbishop of Canterbury, Justin Welby], primate of [m15:GBR.REL the Church of England], and was {e4 prepared} together with [m16:GBR.REL the Reverend John Chalmers], a former Moderator of the Church of Scotland. [m17=m10 Mr Kiir], a Catholic in a cowboy hat, wept. [m18=m11 Mr Machar], a Presbyterian who has lived in [m19:@SDN Khartoum] since [m20=m11 he] {e5 fled} from [m21:SSD.MIL the president's troops] in July 2016, looked at the ceiling.
[m22=m10+m11 The two] {e6 signed} a revitalised accord on 12 September last year. Under it, [m23=m11 Machar's] men are to be {e7 merged} into a single army. Neither that nor the drawing of boundaries has begun, [m24:IGAD a monitoring body of the regional bloc IGAD] {e8 complained} on Monday. [m25=m12 The opposition] would like to {e9 delay} everything by six months; [m26:SSD.GOV Information Minister Michael Makuei] {e10 will not hear of it}.
News of another palace came in while the guests were at lunch: in [m27:@SDN Khartoum] [m28:SDN.MIL Lieutenant General Awad Ibn Auf] announced that [m29:SDN.MIL the army] had {e11 deposed} [m30:SDN.GOV Omar al-Bashir], the guarantor of the accord. [m31:SDN.OPP The Sudanese Professionals Association] {e12 rejected} [m32=m28 his council] at once and told [m33:SDN.CVL the crowds] to stay where [m34=m33 they] were.
[m35:UN UN Secretary-General António Guterres] {e13 thanked} [m36=m1 the Pope]. [m37:USA.GOV The United States], [m38:GBR.GOV Britain] and [m39:NOR.GOV Norway], the so-called Troika, {e14 warned} that patience and money were not endless.
[m40:NAS.REB Thomas Cirillo], the head of [m41:NAS.REB the National Salvation Front], who {e15 refused to sign} last September, was not invited.
If all goes well, [m42=m1 Francis] said, [m43=m1 he] would like to {e16 come and see}. The pilot's question, on which airstrip, was left for another day.
e1 m2 > m10,m11 REQUEST requested 2019-04-11/day mode=yield ctx=religion_ethnicity,military again
e2 m6 > m10,m11 REQUEST requested 2019-04-11/day mode=yield ctx=religion_ethnicity,military
e3 m10 > m11 AGREE planned 2019-05-12/day ctx=political_institutions
e4 m14 > m17,m18 CONSULT actual 2019-04-10/none mode=third-party ctx=religion_ethnicity
e5 m21 > m20 ASSAULT actual 2016-07-01/month ctx=military bg
e6 m17 > m23 SUPPORT actual 2018-09-12/day ctx=diplomatic,military bg
e7 m23 > m17 CONCEDE planned 2019-04-12/none mode=disarm ctx=military
e8 m24 > m22 ACCUSE actual 2019-04-08/none mode=disapprove ctx=military
e9 m25 > m17 REQUEST requested 2019-04-12/none mode=change ctx=political_institutions
e10 m26 > m23 REJECT actual 2019-04-12/none ctx=political_institutions
e11 m29 > m30 COERCE actual 2019-04-11/day mode=seize ctx=military,executive
e12 m31 > m32 REJECT actual 2019-04-11/day ctx=pro_democracy,military
e13 m35 > m36 SUPPORT actual 2019-04-12/none ctx=religion_ethnicity
e14 m37,m38,m39 > m17,m23 THREATEN threatened 2019-04-12/none mode=restrict ctx=diplomatic
e15 m40 > m17 REJECT actual 2018-09-12/none ctx=military,diplomatic bg
e16 m43 > m17 AGREE hypothetical 2019-04-12/none ctx=religion_ethnicity
q1 m9 direct cue=said
q2 m13 direct
rel m11 leads m12
rel m14 leads m15
rel m40 leads m41
