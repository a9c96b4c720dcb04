### AFP 2011-02-09 article
= [m1:THA.GOV Thailand] {e1 says no} to outside help in temple row with [m2:KHM.GOV Cambodia]
~byline By Boonradom Chitradon (AFP) – Feb 9, 2011
~share Share 14 people tweeted this
[m3:@THA BANGKOK] ([m4:#AFP AFP]) — [m5:THA.GOV Bangkok] on Wednesday {e2 turned aside} Cambodian appeals for foreign mediation, insisting that two neighbours could talk [m6=m1+m2 their] way out of a border conflict that has left at least eight people dead.
The response came a day after [m7:KHM.GOV Prime Minister Hun Sen] had {e3 requested} a UN buffer zone near the 900-year-old Preah Vihear temple.
"<<q1 If bilateral talks still work, why does [m8=m7 he] need a third person in the room?>>" said [m9:THA.GOV Panitan Wattanayakorn], the acting spokesman of [m10=m5 the government].
Four days of {e4 artillery exchanges} ended on Monday night. On Wednesday [m11:THA.MIL soldiers] and [m12:KHM.MIL their opposite numbers], some only thirty paces apart, were seen to {e5 share} cigarettes.
[m13=m2 Phnom Penh] {e6 says} the shells wrecked a wing of the temple. [m14:UNESCO UNESCO], whose World Heritage list the ruin joined in 2008, is to {e7 dispatch} a team. [m15:THA.GOV Environment Minister Suwit Khunkitti] has already {e8 announced} that [m16=m15 he] will not give the experts a pass through the Thai side.
In New York, [m17:UN the Security Council] {e9 set aside} Monday for a session at which both foreign ministers are to speak. [m18:IDN.GOV Indonesia's Marty Natalegawa] will be there too: [m19=m18 his country] chairs [m20:ASEAN ASEAN], to which the two combatants belong.
[m29=m18 Natalegawa] {e10 toured} both capitals this week. "<<q2 The guns listened, if only for one night>>," [m21=m18 he] told reporters, avoiding all blame.
Thai nationalists are no help to the prime minister. [m22:THA.CVL Yellow Shirts], whose sit-in outside Government House enters its third week, {e11 demand} that [m23:THA.GOV Abhisit Vejjajiva] tear up a 2000 border memorandum and {e12 throw out} Cambodian villagers.
[m24:THA.CVL Chamlong Srimuang], a retired general who leads [m25=m22 the movement] with a handful of others, called [m26=m23 the premier] "<<q3 {e13 too soft} to be a Thai>>".
The tension goes back to December, when [m27:KHM.COP Cambodian guards] {e14 arrested} [m28:THA.LEG a lawmaker of Abhisit's Democrat Party] and six others who had walked over the line. Two of them were this month {e15 given} up to eight years for espionage.
e1 m1 > m2 REJECT actual 2011-02-09/day ctx=diplomatic,territory again
e2 m5 > m2 REJECT actual 2011-02-09/day ctx=diplomatic,territory
e3 m7 > m17 REQUEST requested 2011-02-08/day mode=assist ctx=peacekeeping,territory
e4 m11 > m12 ASSAULT actual 2011-02-04/day mode=heavy-weapons ctx=military,territory
e5 m11 > m12 CONSULT actual 2011-02-09/day ctx=military
e6 m13 > m5 ACCUSE actual 2011-02-09/none mode=allege ctx=military
e7 m14 > m2 AID planned 2011-02-09/none ctx=diplomatic
e8 m15 > m14 REJECT actual 2011-02-09/none ctx=diplomatic
e9 m17 > m1,m2 AGREE planned 2011-02-14/day ctx=diplomatic
e10 m18 > m1,m2 CONSULT actual 2011-02-07/week mode=visit ctx=diplomatic
e11 m22 > m23 PROTEST actual 2011-02-09/none mode=obstruct ctx=territory
e12 m22 > m23 REQUEST requested 2011-02-09/none mode=change ctx=territory
e13 m24 > m26 ACCUSE actual 2011-02-09/none mode=disapprove ctx=territory
e14 m27 > m28 COERCE actual 2010-12-01/month mode=arrest ctx=territory bg
e15 m2 > m28 SANCTION actual 2011-02-01/month mode=convict ctx=legal,intelligence
q1 m9 direct cue=said
q2 m21 direct cue=told
q3 m24 mixed cue=called
rel m19 leads m20
rel m1 member_of m20
rel m2 member_of m20
rel m24 leads m25

### BBC 2008-08-21 article
= [m1:MRT.MIL Mauritania junta] {e1 frees} prime minister, then {e2 takes} [m25=m3 him] back
~page_control BBC NEWS | Africa
~date_line Page last updated at 16:02 GMT, Thursday, 21 August 2008 17:02 UK
[m2:MRT.MIL The military rulers of Mauritania] have {e3 re-arrested} [m3:MRT.GOV Prime Minister Yahya Ould Ahmed el-Waghf], only ten days after [m26=m2 they] {e4 let} [m27=m3 him] go.
[m4=m3 Mr Waghf] was on his way to a rally against [m5:MRT.MIL the generals] in the north when [m6:MRT.COP gendarmes] {e5 stopped} his car.
[m7:MRT.PTY His party, Adil], of which [m8=m3 he] is the chairman, called it "<<q1 a kidnapping in daylight>>". [m9:MRT.OPP The National Front for the Defence of Democracy], a coalition which Adil co-founded last week, {e6 urged} [m10:? foreign embassies] not to accredit the new cabinet.
"<<q2 [m28=m2 They] cannot even decide whether to hold a man or not>>," said [m11:MRT.OPP Mohamed Ould Moloud], president of [m12:MRT.OPP the UFP party]. "<<q3 How will [m29=m2 they] run a country?>>"
There was no comment from [m13:MRT.MIL Gen Mohamed Ould Abdelaziz], who heads [m33:MRT.MIL the 11-man High Council of State]. On 6 August [m30=m13 he] {e7 ousted} [m14:MRT.GOV President Sidi Ould Cheikh Abdallahi], hours after the president had tried to {e8 sack} [m31=m13 him].
[m32=m14 The deposed head of state] has been {e9 under guard} in a villa in the capital, Nouakchott, ever since.
Abroad, doors are closing. [m15:USA.GOV Washington] has {e10 cut off} $20m in aid; [m16:FRA.GOV Paris] {e11 froze} its own. [m17:AU The African Union] {e12 barred} [m18:MRT.GOV the country] from its sessions on 9 August.
[m19:AU Commissioner Ramtane Lamamra] is to {e13 fly} to Nouakchott on Sunday with a message that has not been made public.
[m20:ARABLEAGUE The Arab League], to which the Islamic republic also belongs, {e14 sent} its deputy secretary general earlier and described the talks as frank. [m21:MAR.GOV Morocco] alone among the neighbours {e15 showed understanding}.
[m22:ISR.GOV Israel's embassy], one of three in an Arab state, was unaffected.
[m23:AQIM.REB Al-Qaeda in the Islamic Maghreb], meanwhile, {e16 called for} holy war in an internet message. It is led by [m24:AQIM.REB an Algerian, Abdelmalek Droukdel].
~related SEE ALSO: Mauritania's brief spring
e1 m1 > m3 RETREAT actual 2008-08-11/day mode=release ctx=military,executive again
e2 m1 > m3 COERCE actual 2008-08-21/none mode=arrest ctx=military,executive again
e3 m2 > m3 COERCE actual 2008-08-21/none mode=arrest ctx=military,executive
e4 m2 > m3 RETREAT actual 2008-08-11/day mode=release ctx=military,executive
e5 m6 > m4 COERCE actual 2008-08-21/none mode=arrest ctx=military,executive again
e6 m9 > m10 REQUEST requested 2008-08-21/none mode=change ctx=diplomatic
e7 m13 > m14 COERCE actual 2008-08-06/day ctx=military,executive bg
e8 m14 > m13 SANCTION actual 2008-08-06/day ctx=executive,military bg
e9 m5 > m14 COERCE actual 2008-08-06/day mode=arrest ctx=military bg
e10 m15 > m18 SANCTION actual 2008-08-21/none mode=discontinue ctx=economic,pro_democracy
e11 m16 > m18 SANCTION actual 2008-08-21/none mode=discontinue ctx=economic
e12 m17 > m18 SANCTION actual 2008-08-09/day mode=discontinue ctx=diplomatic
e13 m19 > m2 CONSULT planned 2008-08-24/day mode=visit ctx=diplomatic
e14 m20 > m2 CONSULT actual 2008-08-21/none mode=visit ctx=diplomatic bg
e15 m21 > m2 SUPPORT actual 2008-08-21/none ctx=diplomatic
e16 m23 > m2 REQUEST requested 2008-08-21/none ctx=terrorism
q1 m7 mixed cue=called
q2 m11 direct cue=said
q3 m11 direct cue=said
rel m8 leads m7
rel m7 member_of m9
rel m13 leads m33
rel m11 leads m12
rel m24 leads m23
rel m18 member_of m20

### The Guardian 2019-11-05 article
= 'The bridge is ours': [m1:IRQ.CVL Baghdad's youth] {e15 defy} [m2:IRQ.GOV government] curfew as [m3:UN UN] {e16 asks for} restraint
~byline Martin Ferro in Baghdad
~date_line Tue 5 Nov 2019 18.11 GMT
A tuk-tuk driver called [m4:IRQ.CVL Hussein], 19, has carried out eleven bodies since Friday. On Monday night, [m31=m4 he] says, [m5:IRQ.COP men in black] {e1 fired} down al-Rasheed street "<<q1 without asking anyone to move>>".
At least five people were killed. It was the first use of live rounds in the capital since [m6:IRQ.GOV the prime minister, Adel Abdul-Mahdi], {e2 pledged} two weeks ago that bullets would not be fired again.
Crowds nevertheless {e3 poured back} on to the Ahrar bridge on Tuesday morning, ignoring a midnight-to-6am {e4 ban on movement} that [m7:IRQ.MIL the army's operations command] had renewed hours before.
"<<q2 [m8=m6 He] {e5 told} [m9=m1 us] to go home for the sake of the economy. Which home?>>" asked [m10:IRQ.CVL Zahra], a pharmacology student. "<<q3 [m11=m1 We] will stay until [m32:IRQ.GOV all of them] leave.>>"
[m12:UN Jeanine Hennis-Plasschaert], who heads [m13:UN the UN mission in Iraq], said <<q4 violence only bred violence>> and {e6 asked} both sides to keep to peaceful means.
Farther south [m14:IRQ.CVL protesters] {e7 have shut} the port of Umm Qasr for the sixth day. At Karbala on Sunday, [m29:IRQ.CVL a crowd] {e8 torched} tyres against the wall of [m15:IRN.GOV Iran's consulate] and hoisted an Iraqi flag; [m16:IRQ.COP guards] {e9 killed} three of them.
[m30=m15 Tehran] has {e10 protested} formally. [m17:IRN.GOV The supreme leader, Ali Khamenei], had {e11 charged} [m18:USA.GOV America], [m19:SAU.GOV Saudi Arabia] and unnamed others with stirring the turmoil.
[m20:IRQ.REL Grand Ayatollah Ali al-Sistani], the country's highest Shia authority, {e12 warned} on Friday against interference by "<<q5 any regional or international party>>". It was taken for an answer.
[m21:IRQ.PTY Muqtada al-Sadr], leader of [m22:IRQ.PTY the Sairoun bloc], the largest in [m35:IRQ.LEG parliament], wants [m23=m6 the premier] to {e13 stand down}. His proposed partner in a vote of no confidence, [m24:IRQ.PTY Hadi al-Amiri], heads [m25:IRQ.PTY the Fatah alliance], which is close to Tehran. "<<q6 [m26=m21+m24 We] will work together>>," [m33=m24 Amiri] had written last week. [m34=m24 He] has since said nothing.
[m27:IRQ.GOV President Barham Salih] {e14 promised} a new electoral law. The draft has not reached [m28:IRQ.LEG the speaker].
e1 m5 > m1 ASSAULT actual 2019-11-04/day mode=firearms ctx=repression
e15 m1 > m2 PROTEST actual 2019-11-05/day mode=obstruct ctx=corruption,rights_freedoms again
e16 m3 > m1,m2 REQUEST requested 2019-11-05/none mode=yield ctx=diplomatic,repression again
e2 m6 > m1 AGREE actual 2019-10-22/week ctx=repression bg
e3 m1 > m6 PROTEST actual 2019-11-05/day mode=obstruct ctx=corruption,rights_freedoms
e4 m7 > m1 COERCE actual 2019-11-04/day mode=curfew ctx=repression
e5 m8 > m9 REQUEST requested 2019-11-05/none mode=yield ctx=economic said=m10
e6 m12 > m1,m2 REQUEST requested 2019-11-05/none mode=yield ctx=diplomatic,repression
e7 m14 > m6 PROTEST actual 2019-11-05/day mode=obstruct ctx=economic
e8 m29 > m15 PROTEST actual 2019-11-03/day mode=vandalize ctx=diplomatic
e9 m16 > m29 ASSAULT actual 2019-11-03/day mode=firearms ctx=repression
e10 m30 > m2 ACCUSE actual 2019-11-05/none mode=disapprove ctx=diplomatic
e11 m17 > m18,m19 ACCUSE actual 2019-11-05/none mode=allege ctx=diplomatic bg
e12 m20 > m17 REQUEST requested 2019-11-01/day mode=change ctx=diplomatic,religion_ethnicity
e13 m21 > m23 REQUEST requested 2019-11-05/none mode=yield ctx=executive
e14 m27 > m1 AGREE planned 2019-11-05/none ctx=election
q1 m4 mixed cue=says
q2 m10 direct cue=asked
q3 m10 direct cue=asked
q4 m12 indirect cue=said
q5 m20 mixed cue=warned
q6 m24 direct cue=written
rel m12 leads m13
rel m21 leads m22
rel m24 leads m25
rel m25 ally_of m30

### Anadolu Agency 2020-08-12 article
= [m1:GRC.GOV Athens] {e1 seeks} urgent [m36:EU EU] session over [m35:TUR.GOV Turkish] seismic vessel
~byline Mehmet Hatipoglu |12.08.2020
[m2:@TUR ANKARA] -- [m3:GRC.GOV Greek Prime Minister Kyriakos Mitsotakis] on Tuesday {e2 called for} an extraordinary meeting of [m4:EU the EU's Foreign Affairs Council] after [m5:TUR.GOV Turkey] {e3 dispatched} the research ship Oruc Reis to waters south of Meis island.
Turkish warships are {e4 escorting} the vessel. A notice to seafarers is valid until Aug. 23.
"<<q1 [m6=m5 We] will not consent to being locked up on [m7=m5 our] own shores by islands of ten square kilometers>>," [m8:TUR.GOV President Recep Tayyip Erdogan] said in Ankara. [m28=m8 He] {e5 invited} [m9=m1 Athens] to the table "<<q2 with common sense>>".
His foreign minister, [m10:TUR.GOV Mevlut Cavusoglu], told a news conference with [m11:AZE.GOV Azerbaijani counterpart Jeyhun Bayramov] that <<q3 new licenses would be {e6 issued} west of the ship's present area by the end of August>>.
[m12=m11 Bayramov] said [m31:AZE.GOV Baku] {e7 stood with} [m32=m5 Turkey] in the Eastern Mediterranean as [m33=m5 Turkey] had {e15 stood with} [m34=m31 Baku] in Tovuz last month, when [m13:AZE.MIL Azerbaijani] and [m14:ARM.MIL Armenian] forces {e8 clashed}.
What triggered the move was an agreement {e9 inked} on Aug. 6 by [m15:GRC.GOV Greece] and [m16:EGY.GOV Egypt] on an exclusive economic zone. [m17=m5 Ankara] {e10 declared it void}. [m40=m5 It] had {e16 halted} drilling in July at the wish of [m18:DEU.GOV German Chancellor Angela Merkel], whose country holds the rotating presidency of the EU Council.
[m19:FRA.GOV French President Emmanuel Macron] meanwhile {e11 announced} a temporary reinforcement of the French presence at sea. In a phone call with [m30=m3 Mitsotakis], [m29=m19 he] {e12 criticized} "<<q4 unilateral decisions>>".
[m20:CYP.GOV The Greek Cypriot administration], which became an EU member in 2004, and [m21:FRA.GOV Paris] have a defense agreement which took effect on Aug. 1. [m22:TRNC.GOV Turkish Cypriot Prime Minister Ersin Tatar], head of [m23:TRNC.PTY the National Unity Party], {e13 denounced} it as a breach of the 1960 treaties.
[m24:NATO NATO Secretary-General Jens Stoltenberg] said <<q5 the situation must be settled "in the spirit of allied solidarity">>. Both [m37=m5 Turkey] and [m38=m15 Greece] joined [m25:NATO the alliance] in 1952.
[m26:ISR.GOV Israel] {e14 expressed} "<<q6 full solidarity>>" with [m39=m1 Athens]. Its own pipeline plan with [m27=m1+m20 the two] does not yet have financing.
e1 m1 > m4 REQUEST requested 2020-08-11/day mode=meet ctx=diplomatic,territory again
e2 m3 > m4 REQUEST requested 2020-08-11/day mode=meet ctx=diplomatic,territory
e3 m5 > m15 MOBILIZE actual 2020-08-12/none ctx=territory,natural_resource
e4 m5 > m15 MOBILIZE actual 2020-08-12/none ctx=territory,military
e5 m28 > m9 AGREE planned 2020-08-12/none ctx=diplomatic
e6 m10 > m15 COERCE planned 2020-08-01/month ctx=natural_resource,territory
e7 m12 > m32 SUPPORT actual 2020-08-12/none ctx=diplomatic,territory
e15 m33 > m34 SUPPORT actual 2020-07-01/month ctx=diplomatic,military bg
e8 m13 > m14 ASSAULT actual 2020-07-01/month ctx=military,territory bg
e9 m15 > m16 SUPPORT actual 2020-08-06/day ctx=territory,diplomatic
e10 m17 > m15,m16 REJECT actual 2020-08-12/none ctx=territory,legal
e16 m40 > m18 CONCEDE actual 2020-07-01/month ctx=natural_resource,territory bg
e11 m19 > m5 MOBILIZE planned 2020-08-12/none ctx=military
e12 m29 > m5 ACCUSE actual 2020-08-12/none mode=disapprove ctx=territory,natural_resource
e13 m22 > m20,m21 ACCUSE actual 2020-08-12/none mode=disapprove ctx=military,legal
e14 m26 > m1 SUPPORT actual 2020-08-12/none ctx=diplomatic
q1 m8 direct cue=said
q2 m28 mixed cue=invited
q3 m10 indirect cue=told
q4 m29 mixed cue=criticized
q5 m24 mixed cue=said
q6 m26 mixed cue=expressed
rel m20 member_of m4 from=2004
rel m22 leads m23
rel m18 leads m4
rel m5 member_of m25 from=1952
rel m15 member_of m25 from=1952
