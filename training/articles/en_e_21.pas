### Kathimerini English Edition 2020-08-12 article
= Frigates shadow [m1:TUR.GOV Oruc Reis]; [m2:GRC.GOV PM] {e1 warns} of 'accident', [m3:FRA.GOV Paris] {e2 sends} jets
~byline Newsroom | Vassilis Nedos
~date_line 12.08.2020 • 21:04
"<<q1 The risk of an accident lurks when so many military forces gather in such a limited area. Responsibility will lie with the one who causes it. No provocation will go unanswered>>," [m4:GRC.GOV Prime Minister Kyriakos Mitsotakis] said in a televised address on Wednesday.
[m70=m4 He] spoke on the third day on which [m5:TUR.GOV a Turkish research ship] had cables in the water south of [m6:@GRC Kastellorizo], with five warships around [m71=m5 it]. [m7:GRC.MIL The Hellenic Navy] has {e3 put} its whole fleet to sea and {e4 recalled} the crews from leave; submarines are {e5 out}, too.
[m8=m4 He] {e6 asked} [m9:EU the EU's] [m10:EU High Representative, Josep Borrell], for an emergency session of foreign ministers, which will {e7 be held} by video on Friday.
[m11:TUR.GOV Ankara's] reply was quick. "<<q2 If our ship is attacked, [m12=m2 they] will pay a high price>>," [m13:TUR.GOV President Recep Tayyip Erdogan] {e9 threatened} in the evening. In the same speech [m72=m13 he] {e10 offered} dialogue, "<<q3 as long as there is good will>>". [m14:TUR.GOV His energy minister, Fatih Donmez], {e11 announced} new licences for blocks to the west of the island by the end of the month.
Talks, brokered by [m15:DEU.GOV Berlin], had been on the point of {e12 starting} in [m16:@TUR Ankara]. [m17:TUR.GOV Turkey] {e13 called them off} last Friday, a day after [m18:GRC.GOV Foreign Minister Nikos Dendias] had {e14 signed} a maritime border with [m19:EGY.GOV his Egyptian colleague, Sameh Shoukry], in Cairo. [m20=m17 Turkey] had {e15 done} the same with [m21:LBY.GOV the government in Tripoli] in November.
[m22:FRA.GOV Emmanuel Macron] telephoned [m23=m4 Mitsotakis] and {e16 promised} to strengthen the French presence "in the coming days"; [m24:FRA.MIL two Rafales] and a frigate are {e17 on the way} to [m25:@GRC Souda]. In [m26:USA.GOV Washington], the State Department {e18 urged} [m27=m17 Turkey] to stop. All three are members of [m28:NATO NATO].
[m29:GRC.OPP Opposition leader Alexis Tsipras] of [m30:GRC.PTY SYRIZA] would extend territorial waters to twelve miles south of Crete. [m31:GRC.GOV The government] {e20 does not exclude} it. [m32=m11 Ankara] has {e21 said} since 1995 that this would mean war.
On Wednesday [m33:GRC.MIL a Greek] and [m34:TUR.MIL a Turkish frigate] touched. [m35=m31 Athens] speaks of a "mini collision", [m36=m11 Ankara] of nothing.
e1 m2 > m11 THREATEN threatened 2020-08-12/day ctx=military,territory again
e2 m3 > m11 MOBILIZE actual 2020-08-12/none mode=weapons ctx=military,territory again
e3 m7 > m11 MOBILIZE actual 2020-08-12/none mode=ships ctx=military,territory
e4 m7 > m11 MOBILIZE actual 2020-08-12/none mode=troops ctx=military
e5 m7 > m11 MOBILIZE actual 2020-08-12/none mode=ships ctx=military,territory again
e6 m8 > m10 REQUEST requested 2020-08-12/none mode=meet ctx=diplomatic,territory
e7 m9 > m2 CONSULT planned 2020-08-14/day mode=multilateral ctx=diplomatic,territory
e9 m13 > m2 THREATEN threatened 2020-08-12/day mode=violence ctx=military,territory
e10 m13 > m2 AGREE hypothetical 2020-08-12/day ctx=diplomatic
e11 m14 > m2 THREATEN threatened 2020-08-12/none ctx=natural_resource,territory
e12 m17 > m2 CONSULT planned 2020-08-12/none mode=third-party ctx=diplomatic bg
e13 m17 > m2 REJECT actual 2020-08-07/day mode=meet ctx=diplomatic
e14 m18 > m19 SUPPORT actual 2020-08-06/day ctx=territory,diplomatic
e15 m20 > m21 SUPPORT actual 2019-11-01/month ctx=territory,diplomatic bg
e16 m22 > m23 AGREE planned 2020-08-12/none ctx=military
e17 m24 > m11 MOBILIZE actual 2020-08-12/none mode=weapons ctx=military,territory
e18 m26 > m27 REQUEST requested 2020-08-12/none mode=yield ctx=territory,natural_resource
e20 m31 > m11 REJECT hypothetical 2020-08-12/none ctx=territory
e21 m32 > m2 THREATEN threatened 1995-01-01/year mode=violence ctx=territory bg
q1 m4 direct cue=said
q2 m13 direct cue=threatened
q3 m13 mixed cue=offered
rel m29 leads m30
rel m17 member_of m28
rel m26 member_of m28

### Libya Herald 2020-01-19 article
= Oil terminals shut on [m1:LNA.REB Hafter]'s nod as [m2:DEU.GOV Berlin] hosts the powers
~byline By Sami Zaptia
~date_line London, 19 January 2020
"<<q1 If the tap stays closed, there will be no salaries in February, neither in Tripoli nor in Benghazi>>," [m3:LBY.GOV the chairman of the National Oil Corporation (NOC), Mustafa Sanalla], warned yesterday.
[m73:LBY.GOV His company] had just declared force majeure. On Friday and Saturday, [m4:PFG.PRM the Petroleum Facilities Guard], acting for [m33=m1 Khalifa Hafter's] [m5:LNA.REB Libyan National Army (LNA)], {e2 closed} Brega, Ras Lanuf, Hariga, Zueitina and Sidra, and men of [m6:LBY.CVL the Zuwaya tribe] {e3 camped} on the pipes at [m7:@LBY Zueitina]. Production will fall from 1.2 million barrels to 72,000 within days.
[m8:LNA.REB LNA spokesman Ahmed Mismari] {e5 denied} that any order had been given: <<q2 it was the people who turned the valve>>.
The east demands that the revenue no longer pay "Turkish and Syrian mercenaries". [m9:TUR.GOV Ankara] has {e6 begun} to send [m10:SYR.PRM fighters of the Syrian National Army] to [m11:LBY.GOV the Government of National Accord (GNA)] after [m12:TUR.LEG the parliament there] {e7 voted} for it on 2 January. On Tuesday [m13:TUR.GOV President Recep Tayyip Erdogan] {e8 vowed} to "teach [m84=m33 Hafter] a lesson" if [m85=m33 he] resumed his assault.
[m14:UNSMIL UNSMIL] {e9 called on} [m15:LBY.CVL all Libyans] to exercise restraint. [m16:UN Its head, Ghassan Salame], landed in [m17:@DEU Berlin] on Saturday.
There, [m18:DEU.GOV Chancellor Angela Merkel] {e10 receives} eleven states and four organisations today. [m19:LBY.GOV GNA Prime Minister Faiez Serraj] and [m20=m1 Hafter] have {e11 come}, but will sit in separate rooms. A draft binds all to keep the arms embargo. [m21:GBR.GOV Boris Johnson] said <<q3 Britain could {e13 lend} experts to watch a truce>>, [m22:ITA.GOV Giuseppe Conte] did {e14 not rule out} soldiers.
[m32=m1 Hafter], who controls [m23:@LBY the east and the Fezzan], {e15 left} [m24:@RUS Moscow] on Monday without signing the ceasefire that [m25=m19 Serraj] had {e17 put} [m75=m25 his] name to. It {e18 holds}, more or less, since the 12th. [m74=m32 His] patrons in [m26:ARE.GOV Abu Dhabi] and [m27:EGY.GOV Cairo] are at the table, too.
[m28:TUN.GOV Tunisia], invited late, {e19 declined}. [m34:TUN.MIL Its army] has {e20 doubled} patrols at [m29:@TUN Ras Jedir]. [m30:GRC.GOV Greece], not invited, {e21 threatened} to veto any EU decision unless the memorandum on the sea is scrapped.
[m31:LBY.LEG The House of Representatives' Speaker, Agila Saleh], {e23 praised} the tribes.
e2 m4 > m11 COERCE actual 2020-01-17/day mode=obstruct ctx=natural_resource,economic
e3 m6 > m11 PROTEST actual 2020-01-17/day mode=obstruct ctx=natural_resource
e5 m8 > m3 REJECT actual 2020-01-19/none ctx=natural_resource
e6 m9 > m11 AID actual 2020-01-19/none ctx=military
e7 m12 > m11 AGREE planned 2020-01-02/day ctx=military,legislative
e8 m13 > m5 THREATEN threatened 2020-01-14/day mode=violence ctx=military
e9 m14 > m15 REQUEST requested 2020-01-19/none mode=yield ctx=natural_resource
e10 m18 > m19,m20 CONSULT planned 2020-01-19/day mode=third-party ctx=diplomatic,military
e11 m19,m20 > m18 CONSULT actual 2020-01-19/none mode=visit ctx=diplomatic
e13 m21 > m11 AID hypothetical 2020-01-19/none ctx=military,peacekeeping
e14 m22 > m11 AID hypothetical 2020-01-19/none ctx=military,peacekeeping
e15 m32 > m25 REJECT actual 2020-01-13/day ctx=military,diplomatic
e17 m25 > m32 SUPPORT actual 2020-01-13/day ctx=military,diplomatic
e18 m32,m25 > m32,m25 RETREAT actual 2020-01-12/day mode=ceasefire ctx=military
e19 m28 > m18 REJECT actual 2020-01-19/none mode=meet ctx=diplomatic
e20 m34 > m5 MOBILIZE actual 2020-01-19/none mode=troops ctx=military,territory
e21 m30 > m11 THREATEN threatened 2020-01-19/none mode=boycott ctx=territory,diplomatic
e23 m31 > m6 SUPPORT actual 2020-01-19/none ctx=natural_resource
q1 m3 direct cue=warned
q2 m8 indirect cue=denied
q3 m21 indirect cue=said
rel m4 part_of m5
rel m33 leads m5
rel m32 controls m23
rel m26 ally_of m32
rel m27 ally_of m32

### Punch 2023-06-06 article
= [m1:NGA.LAB NLC] {e1 shelves} Wednesday strike after midnight talks, {e4 gives} [m2:NGA.GOV FG] till 19th
~byline By Deborah Musa, Abuja
~date_line 6th June 2023
The strike which [m3:NGA.LAB the Nigeria Labour Congress] had {e2 threatened} to begin tomorrow will not hold, but the matches are still in the pocket, [m31=m6 its president] said in the small hours of Tuesday.
"<<q1 [m4=m3 We] are {e3 suspending}, [m5=m3 we] are not cancelling. If on the nineteenth there is nothing on the table, there will be nothing on the roads>>," [m6:NGA.LAB Joe Ajaero] told [m7:NGA.JRN State House correspondents].
[m29=m2 The Federal Government] and [m8:NGA.LAB the Trade Union Congress], under [m9:NGA.LAB Festus Osifo], had {e5 sat} with [m10=m3 the NLC] for five hours in the office of [m11:NGA.GOV the Chief of Staff, Femi Gbajabiamila]. Both unions {e6 undertook} to call off all action for now; [m76=m29 the government] {e7 agreed} to review the minimum wage and {e8 to lay} a plan for gas buses before a joint committee.
Also on Monday, [m12:NGA.JUD the National Industrial Court], Justice Olufunke Anuwe presiding, had {e9 restrained} the unions from downing tools on an application of [m13:NGA.GOV the Ministry of Justice]. [m14:NGA.JUD Human rights lawyer Femi Falana], for labour, {e10 called} the order ambushed.
It began with a sentence. "<<q2 The fuel subsidy is gone>>," [m15:NGA.GOV President Bola Tinubu] said in his inaugural on May 29, and by dusk petrol had trebled to N540. [m16:NGA.BUS NNPC Limited], whose boss is [m17:NGA.BUS Mele Kyari], justified it: the old regime cost N400bn a month.
[m18:NGA.LAB Drivers] in [m19:@NGA Ibadan] {e12 blocked} the Iwo Road roundabout on Friday. [m20:NGA.COP Police] {e13 cleared} [m77=m18 them] within the hour and {e14 are holding} seven. [m21:NGA.COP The Inspector-General, Usman Baba], {e15 deployed} men to all filling stations in the South-West.
[m22:NGA.GOV Edo State Governor Godwin Obaseki], of [m23:NGA.PTY the opposition PDP], cut the working week to three days and {e17 raised} the minimum wage of [m30:NGA.LAB his workers] to N40,000 without waiting for [m82=m29 Abuja]; [m24:NGA.GOV Kwara] followed.
[m25:NGA.OPP Labour Party] presidential candidate [m26:NGA.OPP Peter Obi], whose petition against [m83=m15 Tinubu's] victory the tribunal is hearing, {e20 faulted} the haste. In January 2012, former President [m27:NGA.ELI Goodluck Jonathan] {e21 restored} half of a subsidy after eight days of {e22 strikes}.
[m28:WORLDBANK The World Bank] {e23 offers} 800 million dollars for the poor.
e1 m1 > m2 CONCEDE actual 2023-06-06/day ctx=economic again
e2 m3 > m2 THREATEN threatened 2023-06-06/none ctx=economic
e3 m4 > m2 CONCEDE actual 2023-06-06/day ctx=economic
e4 m1 > m2 THREATEN threatened 2023-06-06/day ctx=economic
e5 m29,m8 > m10 CONSULT actual 2023-06-05/day ctx=economic
e6 m3,m8 > m29 CONCEDE planned 2023-06-05/day ctx=economic again
e7 m29 > m3,m8 CONCEDE planned 2023-06-05/day ctx=economic
e8 m29 > m3,m8 AGREE planned 2023-06-05/day ctx=economic
e9 m12 > m3,m8 COERCE actual 2023-06-05/day mode=restrict ctx=legal,economic
e10 m14 > m12 ACCUSE actual 2023-06-06/none mode=disapprove ctx=legal
e12 m18 > m2 PROTEST actual 2023-06-02/day mode=obstruct ctx=economic
e13 m20 > m18 COERCE actual 2023-06-02/day ctx=repression
e14 m20 > m18 COERCE actual 2023-06-06/none mode=arrest ctx=repression
e15 m21 > m18 MOBILIZE actual 2023-06-06/none mode=police ctx=economic
e17 m22,m24 > m30 AID actual 2023-06-06/none ctx=economic
e20 m26 > m15 ACCUSE actual 2023-06-06/none mode=disapprove ctx=economic
e21 m27 > m3 CONCEDE actual 2012-01-01/month ctx=economic bg
e22 m3 > m27 PROTEST actual 2012-01-01/month mode=strike ctx=economic bg
e23 m28 > m2 AGREE planned 2023-06-06/none ctx=economic
q1 m6 direct cue=told
q2 m15 direct cue=said
rel m6 leads m3
rel m9 leads m8
rel m17 leads m16
rel m22 member_of m23

### Khmer Times 2025-06-13 article
= PM to [m1:THA.GOV Bangkok]: open gates by midnight or [m35=m4 we] {e1 ban} your fruit
~byline Taing Rinith
~date_line June 13, 2025
[m2:KHM.GOV Prime Minister Hun Manet] yesterday {e20 gave} [m3:THA.GOV Thailand] a day to bring every checkpoint back to normal hours, failing which not a mango would cross into [m4:KHM.GOV the Kingdom].
"<<q1 [m5=m4 We] did not close anything. [m6=m4 We] do not need [m78=m3 their] films, [m79=m3 their] fuel or [m80=m3 their] internet>>," [m7=m2 he] told [m8:KHM.LAB garment workers] in Kandal. [m9:KHM.GOV The telecom ministry] had {e2 switched off} all bandwidth from across the border that very noon, and [m10:KHM.JRN TV stations] have been {e3 told} to drop Thai soaps.
It was [m11:THA.MIL the Second Army Region] which {e4 shortened} the hours at Chong Chom and Poipet last Saturday, with the approval of [m12:THA.GOV Prime Minister Paetongtarn Shinawatra]. The pretext was gambling. On May 28 [m13:KHM.MIL a Cambodian soldier], Second Lieutenant Suon Roun, was {e5 killed} in a ten-minute {e6 exchange} with [m14:THA.MIL Thai rangers] at Mom Bei; each side says the other fired first.
Both have since {e7 brought} guns. [m15=m11 The Thai army] {e8 moved} heavy weapons to Surin "in readiness for high-level operations", in [m81=m15 its own] words; [m16:KHM.MIL the Royal Cambodian Armed Forces] {e9 dug} trenches, which [m17:KHM.MIL General Mao Sophan] {e10 had filled in} again on Sunday after a {e11 telephone talk} with [m18:THA.MIL his colleague Boonsin Padklang].
[m19:KHM.LEG Senate President Hun Sen], head of [m20:KHM.PTY the ruling Cambodian People's Party] and father of [m86=m2 the premier], {e12 ruled out} any return to bilateral talks on four temples: they {e13 go} to [m21:ICJ the International Court of Justice]. [m22=m3 Bangkok] {e14 does not accept} the court's jurisdiction.
The Joint Boundary Commission nevertheless {e15 meets} in [m23:@KHM Phnom Penh] tomorrow for the first time in twelve years. [m24:THA.GOV Prasas Prasasvinitchai] will lead the visitors.
[m25:MYS.GOV Malaysia's Anwar Ibrahim], this year's chair of [m26:ASEAN ASEAN], to which both neighbours belong, {e17 phoned} the two leaders. [m27:CHN.GOV Beijing], the Kingdom's ironclad friend, {e18 stands ready} to be of use.
[m28:THA.PTY Bhumjaithai], the second-largest party of [m33:THA.GOV the coalition in Bangkok], {e19 may leave} it, if its leader [m29:THA.PTY Anutin Charnvirakul] loses the interior ministry.
[m30:KHM.CVL Some 10,000 migrants] have come home. [m34:KHM.NGO The Red Cross], whose president is [m31:KHM.NGO Bun Rany], {e22 gave} each family rice and 5,000 riel at [m32:@KHM Poipet].
e1 m2 > m1 THREATEN threatened 2025-06-12/day mode=restrict ctx=economic,territory again
e20 m2 > m3 THREATEN threatened 2025-06-12/day mode=restrict ctx=economic,territory
e2 m9 > m3 SANCTION actual 2025-06-12/day mode=discontinue ctx=technology,territory
e3 m9 > m10 REQUEST requested 2025-06-13/none mode=restrict ctx=territory
e4 m11 > m4 SANCTION actual 2025-06-07/day mode=restrict ctx=territory,economic
e5 m14 > m13 ASSAULT actual 2025-05-28/day mode=firearms ctx=military,territory
e6 m14 > m13 ASSAULT actual 2025-05-28/day mode=firearms ctx=military,territory again
e7 m11,m16 > m4,m3 MOBILIZE actual 2025-06-13/none mode=weapons ctx=military,territory again
e8 m15 > m4 MOBILIZE actual 2025-06-13/none mode=weapons ctx=military,territory
e9 m16 > m3 MOBILIZE actual 2025-06-13/none mode=troops ctx=military,territory
e10 m17 > m18 RETREAT actual 2025-06-08/day ctx=military,territory
e11 m17 > m18 CONSULT actual 2025-06-08/day mode=phone ctx=military
e12 m19 > m3 REJECT actual 2025-06-13/none mode=meet ctx=territory,diplomatic
e13 m4 > m21 REQUEST planned 2025-06-13/none mode=assist ctx=territory,legal
e14 m22 > m21 REJECT actual 2025-06-13/none ctx=territory,legal
e15 m24 > m4 CONSULT planned 2025-06-14/day mode=visit ctx=territory,diplomatic
e17 m25 > m2,m12 CONSULT actual 2025-06-13/none mode=phone ctx=diplomatic
e18 m27 > m4,m3 AGREE planned 2025-06-13/none ctx=diplomatic
e19 m28 > m33 REJECT hypothetical 2025-06-13/none ctx=political_institutions
e22 m34 > m30 AID actual 2025-06-13/none ctx=migration
q1 m7 direct cue=told
rel m19 leads m20
rel m25 leads m26
rel m4 member_of m26
rel m3 member_of m26
rel m29 leads m28
rel m27 ally_of m4
rel m31 leads m34
