### Graphic Online 2023-07-19 article
= [m1:GHA.GOV Ghana] {e1 herds} [m2=m34 Burkinabè women] onto buses at night, [m3:UN UN] says stop
~byline By Gilbert Mawuli Agbey, Tamale
~date_line Jul - 19 - 2023
"<<q1 If [m72=m6 the soldiers] had come for cattle, [m70=m6 they] would have knocked first>>," [m4:GHA.CVL Alhaji Osman Bin Ahmed], spokesman of the Fulani chief in [m5:@GHA Bawku], told this paper on Monday.
Nobody had knocked, [m71=m4 he] said. On July 11 and 12, [m6:GHA.MIL troops] and [m7:GHA.COP policemen] {e2 took} [m34:BFA.REF some 250 people], most of them women and children who had fled from [m8:@BFA Tenkodogo], out of compounds in four villages and {e3 set [m35=m34 them] down} beyond the border at Dakola.
[m9:UN The UN refugee agency] {e4 reported} up to a thousand such cases and {e5 urged} [m10=m1 Accra] in a statement to halt what <<q2 amounted to a breach of the 1951 convention>>. The state, it went on, {e6 has taken in} 8,000 [m11:BFA.REF people from Burkina Faso] since last year, and is in the course of {e7 moving} [m74=m11 them] to a camp at Tarikom, paid for by [m12:EU the EU] and [m13:JPN.GOV Japan].
"<<q3 That is false. [m14=m1 We] {e8 repatriated}, at [m75=m34 their] request, persons who were not refugees>>," [m15:GHA.GOV National Security Minister Albert Kan-Dapaah] declared on Friday. Thirty of those on the buses, [m73=m15 he] added, wanted to go home to attend a funeral.
[m16:GHA.OPP Ras Mubarak], a former member of Parliament for [m17:GHA.PTY the NDC], {e9 called} the operation shameful. [m18:GHA.LEG The Defence and Interior Committee], chaired by [m19:GHA.PTY Kennedy Agyapong] of [m20:GHA.PTY the ruling NPP], {e10 will visit} [m21=m5 Bawku] next week. The town is under curfew from eight at night, {e11 imposed} in the feud between [m22:GHA.CVL Kusasis] and [m23:GHA.CVL Mamprusis].
[m24:BFA.GOV Ouagadougou] {e12 took back} [m76=m34 its people] without a word. [m25:BFA.MIL Captain Ibrahim Traoré's junta] has been on better terms with [m77=m25 its] neighbour since [m37:GHA.GOV President Nana Akufo-Addo], who in December {e13 accused} [m38=m25 it] of hiring [m26:WAGNER.PRM Wagner], {e14 sent} [m78:GHA.GOV his security minister] to say sorry.
Along the frontier [m27:JNIM.REB the jihadists of JNIM] hold [m28:@BFA most of Koulpélogo province]. Under the Accra Initiative, [m29=m1 Ghana], [m30:BEN.GOV Benin], [m31:TGO.GOV Togo] and [m32:CIV.GOV Côte d'Ivoire] {e15 share} intelligence on [m79=m27 them] and {e16 mean to put} 2,000 men on the line "within a month", as [m80=m29+m30+m31+m32 they] have said since November.
[m33:GHA.REL Bishop Alfred Agyenta] of Navrongo {e17 sheltered} [m39:BFA.REF forty women] in a catechists' school.
e1 m1 > m2 COERCE actual 2023-07-11/day mode=deport ctx=migration,asylum again
e2 m6,m7 > m34 COERCE actual 2023-07-11/day mode=arrest ctx=migration,asylum
e3 m6,m7 > m35 COERCE actual 2023-07-11/day mode=deport ctx=migration,asylum
e4 m9 > m10 ACCUSE actual 2023-07-19/none mode=allege ctx=asylum,human_rights
e5 m9 > m10 REQUEST requested 2023-07-19/none mode=yield ctx=asylum
e6 m10 > m11 AID actual 2022-01-01/year ctx=asylum
e7 m10 > m11 AID planned 2023-07-19/none ctx=asylum
e8 m14 > m34 COERCE denied 2023-07-14/day mode=deport ctx=migration,asylum
e9 m16 > m10 ACCUSE actual 2023-07-19/none mode=disapprove ctx=asylum
e10 m18 > m4 CONSULT planned 2023-07-24/week mode=visit ctx=legislative,asylum
e11 m10 > m22,m23 COERCE actual 2023-07-19/none mode=curfew ctx=religion_ethnicity bg
e12 m24 > m34 CONCEDE actual 2023-07-19/none ctx=migration
e13 m37 > m38 ACCUSE actual 2022-12-01/month mode=allege ctx=military,diplomatic bg
e14 m78 > m25 CONCEDE actual 2023-07-19/none ctx=diplomatic bg
e15 m29 > m30,m31,m32 COOPERATE actual 2023-07-19/none ctx=intelligence,terrorism
e16 m29,m30,m31,m32 > m27 AGREE planned 2023-07-19/none ctx=military,terrorism
e17 m33 > m39 AID actual 2023-07-19/none ctx=asylum,religion_ethnicity
q1 m4 direct cue=told
q2 m9 indirect cue=statement
q3 m15 direct cue=declared
rel m16 member_of m17
rel m19 leads m18
rel m19 member_of m20
rel m27 controls m28

### IGAD Secretariat 2024-01-18 article
= Communiqué of the 42nd Extraordinary Assembly, Entebbe
~page_control Home | News | Statements
~date_line 18 January 2024, ENTEBBE
[m1:IGAD The Assembly of Heads of State and Government] {e1 met} today under the chairmanship of [m2:DJI.GOV H.E. Ismail Omar Guelleh], President of the Republic of Djibouti, at the invitation of [m3:UGA.GOV H.E. Yoweri Kaguta Museveni], and considered the situation in [m4:SDN.GOV the Republic of Sudan] and relations between [m5:ETH.GOV the Federal Democratic Republic of Ethiopia] and [m6:SOM.GOV the Federal Republic of Somalia].
On Sudan:
[m7=m1 It] {e2 condemned} the continued fighting between [m8:SDN.MIL the Sudanese Armed Forces] and [m9:RSF.REB the Rapid Support Forces], which {e3 broke out} on 15 April 2023; and {e4 called upon} [m10=m8+m9 both parties] to cease hostilities without condition.
[m11=m1 It] took note of the letter of 16 January by which [m12=m4 the Government of Sudan] {e6 froze} [m81=m12 its] dealings with the organization, after [m13:RSF.REB General Mohamed Hamdan Dagalo], who commands [m14=m9 the RSF], had been {e7 invited} to Entebbe; and {e8 regretted} this step.
[m15=m1 It] {e9 reiterated its readiness} to host a meeting of the two generals within two weeks, and {e10 thanked} [m16:TCD.GOV Chad], [m17:EGY.GOV Egypt] and [m18:SSD.GOV South Sudan] for the refuge which [m19=m16+m17+m18 they] {e11 have given} to more than one and a half million [m20:SDN.REF people].
On Ethiopia and Somalia, [m34=m1 the Assembly] {e12 expressed deep concern} at the tensions that followed the memorandum {e13 signed} on 1 January by [m21=m5 Ethiopia] with [m22:SOMALILAND.PRE Somaliland], under which a strip of coast would be {e14 leased} for a naval base; {e15 affirmed} the sovereignty and unity of [m23=m6 Somalia]; and {e16 urged} dialogue.
[m24=m5 Ethiopia], by a note verbale, {e17 declined to attend}, pleading a prior engagement. [m25:SOM.GOV President Hassan Sheikh Mohamud], addressing the session, {e18 demanded} that the memorandum be withdrawn "<<q1 in whole and in writing>>", failing which [m36=m6 Somalia] would {e19 treat} it as an act of aggression. On 17 January [m26=m6 its] controllers had {e20 turned back} an Ethiopian Airlines flight to [m27:@SOM Hargeisa].
[m28:KEN.GOV President William Ruto] and [m29:SSD.GOV President Salva Kiir] took the floor. [m30:ETH.ELI The Executive Secretary, Dr Workneh Gebeyehu], a former foreign minister of Ethiopia, was directed to draw up a road map.
[m35=m1 The Assembly] {e22 paid tribute} to [m31:USA.GOV the United States], [m32:SAU.GOV the Kingdom of Saudi Arabia] and [m33:AU the African Union] for [m82=m31+m32+m33 their] good offices.
e1 m1 > m3 CONSULT actual 2024-01-18/day mode=multilateral ctx=diplomatic
e2 m7 > m8,m9 ACCUSE actual 2024-01-18/day mode=disapprove ctx=military
e3 m9 > m8 ASSAULT actual 2023-04-15/day ctx=military bg
e4 m7 > m10 REQUEST requested 2024-01-18/day mode=yield ctx=military
e6 m12 > m11 SANCTION actual 2024-01-16/day mode=discontinue ctx=diplomatic
e7 m11 > m13 AGREE planned 2024-01-18/none ctx=diplomatic
e8 m11 > m12 ACCUSE actual 2024-01-18/day mode=disapprove ctx=diplomatic
e9 m15 > m8,m13 AGREE planned 2024-01-18/day ctx=diplomatic,military
e10 m15 > m16,m17,m18 SUPPORT actual 2024-01-18/day ctx=migration,asylum
e11 m19 > m20 AID actual 2024-01-18/none ctx=asylum,migration
e12 m34 > m21,m22 ACCUSE actual 2024-01-18/day mode=disapprove ctx=territory,diplomatic
e13 m21 > m22 SUPPORT actual 2024-01-01/day ctx=territory,military
e14 m22 > m21 COOPERATE planned 2024-01-18/none mode=access ctx=military,territory
e15 m34 > m23 SUPPORT actual 2024-01-18/day ctx=territory
e16 m34 > m21,m23 REQUEST requested 2024-01-18/day mode=meet ctx=diplomatic
e17 m24 > m1 REJECT actual 2024-01-18/none mode=meet ctx=diplomatic
e18 m25 > m24 REQUEST requested 2024-01-18/day mode=yield ctx=territory
e19 m25 > m24 THREATEN threatened 2024-01-18/day ctx=territory
e20 m26 > m24 COERCE actual 2024-01-17/day mode=restrict ctx=territory
e22 m35 > m31,m32,m33 SUPPORT actual 2024-01-18/day ctx=diplomatic
q1 m25 mixed cue=demanded
rel m2 leads m1
rel m13 leads m14
rel m30 leads m1

### The Standard (Nairobi) 2013-10-03 article
= Garissa, month's end: [m1:KEN.MIL army] leaves school, [m2=m14 governor] {e1 feeds} the hungry, [m3:KEN.EDU teachers] count the days
~byline By Adow Jubat
~date_line Thursday, October 3rd 2013 at 00:00
Lessons began again at Garissa Primary on Tuesday, under a roof with holes, after [m4:KEN.MIL a company of the Kenya Defence Forces] had {e2 cleared out} of the classrooms in which [m83=m4 it] had lived since last November.
"<<q1 [m5=m7 We] asked for our school, politely, eleven times. The twelfth time [m6=m7 we] asked [m41=m2 the governor]>>," said [m7:KEN.EDU head teacher Hassan Abdi].
[m8:KEN.MIL The soldiers] {e3 moved in} when [m9:UAF gunmen] {e4 killed} [m38:KEN.MIL three of their comrades] who were changing a tyre. In the three days that followed [m10=m8 they] {e5 burned} the Suk Mugdi market and {e6 beat} [m11:KEN.CVL whoever was about]; [m12:NGO Human Rights Watch] {e7 collected} 47 testimonies. [m13:KEN.MIL Military spokesman Cyrus Oguna] to this day {e8 denies} that a match was lit.
[m14:KEN.GOV Governor Nathif Jama], who was elected in March for [m15:KEN.PTY Wiper], {e9 promised} [m39:KEN.BUS traders] 60 million shillings on Tuesday. [m40=m14 He] also {e10 handed out} maize to [m16:KEN.CVL 3,000 families] in [m17:@KEN Balambala], where it has not rained since April. [m18:TUR.NGO The Turkish Red Crescent] {e11 sank} four boreholes there.
At the gate of [m19:@KEN Dadaab], [m20:KEN.COP police] {e12 turned back} two buses with [m21:SOM.REF Somalis] from Nairobi on Wednesday. Since the {e13 attack} by [m22:SHABAAB.REB Al Shabaab] on the Westgate mall on September 21, members of [m23:KEN.LEG the Defence Committee], whose chairman is [m24:KEN.LEG Ndung'u Gethenji], {e14 want} the camp, the biggest in the world, closed. [m25:UN The UNHCR] {e15 asked} [m26:KEN.GOV the Government] not to punish those who fled from the same people. In June [m27=m26 Nairobi] and [m28:SOM.GOV Mogadishu] had {e16 begun} talks on return; a paper is to be {e17 signed} in November.
[m29:GBR.GOV Britain], [m30:USA.GOV the US] and [m31:ISR.GOV Israel] {e18 lent} forensic teams to [m32:KEN.COP the CID].
[m33=m3 The teachers] have other worries. [m34:KEN.LAB The Kenya National Union of Teachers] of [m35:KEN.LAB Wilson Sossion] says non-locals will {e19 leave} the county by the first of November unless each school gets [m36:KEN.COP two reservists]. County commissioner [m37:KEN.GOV Maalim Mohamed] has {e20 posted} [m84=m36 them] to nine out of forty.
"<<q2 I teach the water cycle. They look out of the window>>," said a young woman from Kisii.
e1 m2 > m16 AID actual 2013-10-03/none ctx=human_security again
e2 m4 > m7 RETREAT actual 2013-10-01/day mode=withdraw ctx=military
e3 m8 > m7 COERCE actual 2012-11-01/month mode=seize ctx=military bg
e4 m9 > m38 ASSAULT actual 2012-11-01/month mode=firearms ctx=military bg
e5 m10 > m11 ASSAULT denied 2012-11-01/month mode=destroy ctx=military,repression bg
e6 m10 > m11 ASSAULT actual 2012-11-01/month mode=beat ctx=military,repression bg
e7 m12 > m10 ACCUSE actual 2013-10-03/none mode=allege ctx=human_rights bg
e8 m13 > m12 REJECT actual 2013-10-03/none ctx=military
e9 m14 > m39 AGREE planned 2013-10-01/day ctx=economic
e10 m40 > m16 AID actual 2013-10-03/none ctx=human_security
e11 m18 > m16 AID actual 2013-10-03/none ctx=human_security
e12 m20 > m21 COERCE actual 2013-10-02/day mode=restrict ctx=migration
e13 m22 > m26 ASSAULT actual 2013-09-21/day mode=firearms ctx=terrorism bg
e14 m23 > m26 REQUEST requested 2013-10-03/none mode=change ctx=migration,legislative
e15 m25 > m26 REQUEST requested 2013-10-03/none mode=yield ctx=asylum
e16 m27 > m28 CONSULT actual 2013-06-01/month ctx=migration bg
e17 m27 > m28 SUPPORT planned 2013-11-01/month ctx=migration
e18 m29,m30,m31 > m32 AID actual 2013-10-03/none ctx=terrorism
e19 m34 > m37 THREATEN threatened 2013-10-03/none ctx=human_security
e20 m37 > m33 MOBILIZE actual 2013-10-03/none mode=police ctx=human_security
q1 m7 direct cue=said
q2 ? direct cue=said
rel m14 member_of m15
rel m24 leads m23
rel m35 leads m34

### The Fiji Times 2024-03-02 article none
= Labasa mill whistle blows early for retiring engineer
~byline By Sampras Anand
~date_line 02 March, 2024, 10:00 am
~caption Ram Lakhan with the brass whistle he repaired four times. Picture: SAMPRAS ANAND
At five to two on Thursday the whistle of the Labasa mill, which for 130 years has blown on the hour, blew early, and half the town looked at its watch.
It was for [m1:? Ram Lakhan], 67, who has kept the boilers of [m2:FJI.BUS the Fiji Sugar Corporation] since 1979. "<<q1 [m3=m1 I] told [m85=m2 them] no speech. So [m91=m2 they] found something louder>>," [m4=m1 he] said.
The corporation's chief executive, [m5:FJI.BUS Bhan Singh], gave [m86=m1 him] a clock. The cane growers' [m6:FJI.AGR Labasa district council], of which [m7:FJI.AGR Vimal Dutt] is the secretary, gave a goat.
Mr Lakhan began under an Australian manager and ended, after coups, cyclones and three ministers of sugar, under a touchscreen. [m8:FJI.GOV The present minister, Charan Jeath Singh], owns a supermarket across the road and sent a cake.
"<<q2 [m87=m1 He] could tell from the sound which of the four was cross>>," recalled [m9:? his apprentice, Josua Tui], now a foreman in [m10:@FJI Rarawai].
In 2003, when Cyclone Ami stood in the engine room to the height of a man, [m11=m1 he] dived for a valve. The valve hangs in the canteen.
[m12:FJI.LAB The Fiji Sugar General Workers' Union], which [m88=m1 he] joined in [m92=m1 his] first week and led for one term, made [m89=m1 him] an honorary member; [m90=m12 its] general secretary, [m13:FJI.LAB Felix Anthony], came on the morning flight from [m14:@FJI Nausori].
Crushing is due to start on 12 June. Whether the mill will be ready is, as every year, another matter.
On Friday the whistle blew at two.
q1 m4 direct cue=said
q2 m9 direct cue=recalled
rel m5 leads m2
