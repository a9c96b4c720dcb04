### The Guardian (Nigeria) 2020-10-12 article
= #EndSARS: [m1:NGA.GOV FG] {e1 disbands} dreaded unit, yet [m2:NGA.CVL youths] won't go home
~byline By Odita Sunday, Msugh Ityokura (Abuja) and Eniola Daniel (Lagos)
~date_line 12 October 2020 | 4:21 am
"<<q1 [m3=m5 We] are not saying [m4=m2 you] were wrong. [m6=m2 You] spoke, and [m70:NGA.GOV the President] listened>>." With these words [m5:NGA.COP the Inspector-General of Police, Mohammed Adamu], yesterday {e2 scrapped} the Special Anti-Robbery Squad (SARS) in all formations and commands.
The announcement, made on a live broadcast in [m7:@NGA Abuja], came on the fifth day of marches by [m8:NGA.CVL young people] who {e3 accuse} [m9:NGA.COP the squad] of extortion, rape and murder. A new outfit will {e4 take over} armed robbery cases, and [m10=m5 the IGP] {e5 promised} [m11:NGA.CVL civil society groups] seats on a panel that is to look into [m12=m9 its] victims' petitions.
[m13:NGA.GOV Vice-President Yemi Osinbajo] had been {e6 closeted} with [m14=m5 the police chief] on Friday. [m15:NGA.GOV President Muhammadu Buhari] {e7 gave} [m72=m15 his] word the same evening that erring officers would face justice.
Not impressed, [m16=m8 the protesters] {e8 blocked} the Lekki tollgate again on Sunday night. "<<q2 [m17:NGA.GOV They] banned SARS in 2017, in 2018 and in 2019. [m18=m16 We] no dey stupid>>," said [m19:NGA.CVL Rinu Oduala], 22, who brought a mattress.
In Abuja [m20:NGA.COP policemen] {e9 fired} teargas and water at [m21:NGA.CVL a crowd] on Berger roundabout, hardly two hours after the broadcast, and {e10 took away} [m22:NGA.CVL three people with a loudspeaker]; [m71=m22 they] were {e11 let go} at dusk following calls from [m23:NGA.LEG House Speaker Femi Gbajabiamila].
Saturday's {e12 shooting} of [m24:NGA.CVL Jimoh Isiaka] in [m25:@NGA Ogbomoso] hangs over it all. [m26:NGA.GOV Oyo State Governor Seyi Makinde] of [m27:NGA.PTY the PDP], who does not control the force in [m73=m26 his own] state, {e13 regretted} the "<<q3 unfortunate use of live bullets by [m28:NGA.COP policemen]>>" and {e14 visited} the family. [m74:NGA.COP The state command] {e15 denied} that [m75=m28 its men] pulled a trigger.
[m29:NGA.GOV His Rivers counterpart Nyesom Wike] went the opposite way: [m76=m29 he] {e16 outlawed} every procession from today. [m30:NGA.CVL Activists] in [m31:@NGA Port Harcourt] say [m32=m30 they] {e17 will defy} [m77=m29 him].
[m33:NGA.NGO Amnesty International Nigeria], whose country director is [m34:NGA.NGO Osai Ojigho], had documented 82 cases between January 2017 and May 2020. Musicians [m35:NGA.CVL Davido] and [m36:NGA.CVL Falz] have been in the front rows, and in [m37:GBR.CVL London] Wizkid spoke to [m38:NGA.CVL hundreds] who {e18 gathered} at [m39:NGA.GOV the High Commission].
"<<q4 [m40=m5 I] ask [m41=m16 them] to give [m42=m5 us] a chance>>," Adamu said.
e1 m1 > m2 CONCEDE actual 2020-10-11/day ctx=repression,human_rights again
e2 m5 > m8 CONCEDE actual 2020-10-11/day ctx=repression,human_rights
e3 m8 > m9 ACCUSE actual 2020-10-12/none mode=allege ctx=repression,human_rights
e4 m5 > m8 CONCEDE planned 2020-10-11/day ctx=repression
e5 m10 > m11 CONCEDE planned 2020-10-11/day ctx=human_rights
e6 m13 > m14 CONSULT actual 2020-10-09/day ctx=executive
e7 m15 > m8 CONCEDE planned 2020-10-09/day ctx=human_rights,executive
e8 m16 > m1 PROTEST actual 2020-10-11/day mode=obstruct ctx=repression
e9 m20 > m21 ASSAULT actual 2020-10-11/day mode=crowd-control ctx=repression
e10 m20 > m22 COERCE actual 2020-10-11/day mode=arrest ctx=repression
e11 m20 > m22 RETREAT actual 2020-10-11/day mode=release ctx=repression
e12 m28 > m24 ASSAULT denied 2020-10-10/day mode=firearms ctx=repression
e13 m26 > m28 ACCUSE actual 2020-10-12/none mode=disapprove ctx=repression
e14 m26 > m24 CONSULT actual 2020-10-12/none mode=visit ctx=repression
e15 m74 > m26 REJECT actual 2020-10-12/none ctx=repression
e16 m29 > m30 COERCE actual 2020-10-12/day mode=restrict ctx=rights_freedoms,repression
e17 m32 > m29 REJECT actual 2020-10-12/none ctx=rights_freedoms
e18 m38 > m39 PROTEST actual 2020-10-12/none mode=demo ctx=repression
q1 m5 direct cue=words
q2 m19 direct cue=said
q3 m26 mixed cue=regretted
q4 m40 direct cue=said
rel m26 member_of m27
rel m34 leads m33

### BBC News 2019-10-14 article
= Ecuador: [m1:ECU.GOV Moreno] {e1 gives way} on fuel after night talks with [m2:ECU.CVL indigenous leaders]
~date_line 14 October 2019
~share Share page
~page_control About sharing
~caption Image copyright Reuters. Image caption: There was dancing in Quito after midnight
[m3:ECU.GOV The Ecuadorean government] and [m4:ECU.CVL the indigenous movement] have reached a deal that is to end eleven days of unrest.
In it [m5:ECU.GOV President Lenín Moreno] {e2 agrees to withdraw} Decree 883, which did away with decades-old fuel subsidies, while the leaders {e3 call} [m6=m4 their] people off the streets of [m7:@ECU Quito].
"<<q1 With this agreement, the mobilisations are terminated, and [m8=m3+m4 we] commit [m9=m3+m4 ourselves] to restoring peace>>," [m10:UN Arnaud Peral], the UN co-ordinator in the country, read from the joint text on Sunday night. [m79:ECU.REL The Catholic bishops' conference] had {e4 hosted} the round together with [m78=m10 him], and it went out live on television.
[m11:ECU.CVL Jaime Vargas], who heads [m12:ECU.CVL the Confederation of Indigenous Nationalities (Conaie)], wore feathers and face paint and did most of the talking. [m80=m11 He] {e5 demanded} that [m13:ECU.GOV the ministers of interior and defence], [m14:ECU.GOV María Paula Romo] and [m15:ECU.GOV Oswaldo Jarrín], be sacked. [m16=m5 Mr Moreno], smiling stiffly, {e6 did not answer} that.
Seven people have died, the ombudsman's office says. [m17:ECU.COP Police] {e7 stormed} the universities where [m18:ECU.CVL marchers from the highlands] slept last Wednesday, and later {e8 apologised}.
On 8 October [m19=m5 the president] {e9 moved} [m81=m3 his government] to [m20:@ECU Guayaquil], and on Saturday {e10 put} the capital under a round-the-clock curfew after [m21:ECU.CVL masked men] {e11 set fire} to the comptroller's office. [m22:ECU.MIL The army] lifted it in part on Sunday so that the delegates could reach the table.
[m23=m5 He] has {e12 blamed} the violence on [m24:ECU.ELI his predecessor Rafael Correa], once [m82=m23 his] mentor and now in [m25:@BEL Brussels], and on [m26:VEN.GOV Venezuela's leader, Nicolás Maduro]. [m27=m24 Mr Correa] {e13 brushed} this off. "<<q2 [m28=m23 They] are such liars. [m29=m23 They] say [m30=m24 I] paid for it from here, with [m84=m27 my] teacher's salary>>," [m83=m27 he] told the BBC. One of [m85=m27 his] allies, [m31:ECU.OPP Pichincha prefect Paola Pabón], was {e14 detained} by [m32=m17 officers] at dawn on Monday on suspicion of rebellion, and [m33:ECU.OPP former assembly head Gabriela Rivadeneira] {e15 found shelter} in [m34:MEX.GOV the Mexican embassy].
[m35:BRA.GOV Brazil], [m36:COL.GOV Colombia], [m37:PER.GOV Peru] and four more {e16 backed} [m38=m5 Mr Moreno] in a statement last week.
[m39:IMF The IMF], whose 4.2bn-dollar loan required savings, said <<q3 [m40=m39 it] {e17 would work} with [m41=m3 the authorities] on a new path>>.
A commission will write a new decree. Nobody knows yet what it will say.
~related More on this story: Why did a rise in fuel prices lead to unrest?
e1 m1 > m2 CONCEDE planned 2019-10-13/day ctx=economic again
e2 m5 > m4 CONCEDE planned 2019-10-13/day ctx=economic
e3 m4 > m3 CONCEDE planned 2019-10-13/day ctx=economic
e4 m79,m10 > m3,m4 CONSULT actual 2019-10-13/day mode=third-party ctx=economic
e5 m11 > m5 REQUEST requested 2019-10-13/day mode=change ctx=executive
e6 m16 > m11 REJECT actual 2019-10-13/day ctx=executive
e7 m17 > m18 ASSAULT actual 2019-10-09/day ctx=repression bg
e8 m17 > m18 CONCEDE actual 2019-10-14/none ctx=repression
e9 m19 > m4 RETREAT actual 2019-10-08/day mode=withdraw ctx=executive bg
e10 m19 > m4 COERCE actual 2019-10-12/day mode=curfew ctx=repression
e11 m21 > m3 PROTEST actual 2019-10-12/day mode=riot
e12 m23 > m24,m26 ACCUSE actual 2019-10-14/none mode=allege ctx=executive
e13 m27 > m23 REJECT actual 2019-10-14/none
e14 m32 > m31 COERCE actual 2019-10-14/day mode=arrest ctx=repression,legal
e15 m34 > m33 AID actual 2019-10-14/none ctx=asylum
e16 m35,m36,m37 > m38 SUPPORT actual 2019-10-07/week ctx=diplomatic
e17 m40 > m41 AGREE planned 2019-10-14/none ctx=economic
q1 m10 direct cue=read
q2 m27 direct cue=told
q3 m39 indirect cue=said
rel m11 leads m12
rel m12 part_of m4
rel m31 ally_of m24

### TOLOnews 2023-05-29 article
= Water, bullets and a jerrycan: [m1:@AFG Nimroz] border quiet after clash with [m2:IRN.MIL Iranian guards]
~byline By Banafsha Kohistani
~date_line Monday, 29 May 2023
"<<q1 [m3=m4 We] do not want war with [m5:IRN.GOV Iran] and nothing was gained by anybody. Water is a matter of the treaty, not of the gun>>," [m4:AFG.GOV acting Foreign Minister Amir Khan Muttaqi] said on Sunday after {e1 receiving} [m6:IRN.GOV the Iranian special envoy, Hassan Kazemi Qomi], in [m7:@AFG Kabul].
A day earlier [m8:AFG.MIL fighters of the Islamic Emirate] and [m99=m2 Iranian forces] {e2 exchanged} fire for some four hours near the Silk Bridge in Zaranj. [m9:AFG.GOV Interior Ministry spokesman Abdul Nafi Takor] says <<q2 [m92=m2 the other side] fired first>>, and so does, with the roles reversed, [m10:IRN.COP Iran's police chief, Ahmad Reza Radan]. Each side lost at least one man.
The {e3 reinforcements} which [m11=m8 the Emirate] rushed to [m12=m1 the province] in the night, Humvees among them, were still parked along the canal on Monday. [m13:IRN.MIL The commander of Iran's ground forces, Kioumars Heidari], {e4 flew} to [m14:@IRN Zabol] and put [m15:IRN.MIL two border regiments] on alert. The customs gate, closed on Saturday, {e5 reopened} this morning after a {e6 telephone call} between the two governors.
At the heart of the matter is the Helmand. [m16:IRN.GOV President Ebrahim Raisi] on 18 May {e7 told} "[m17:AFG.GOV the rulers of Afghanistan]" to take [m86=m16 his] words seriously and give [m18:IRN.CVL the people of Sistan-Baluchestan] their right. [m19:AFG.MIL Abdul Hamid Khorasani], a Taliban commander, answered by filling a yellow jerrycan before a camera and {e8 vowing} to conquer [m20=m5 the neighbour] "<<q3 if the elders permit>>".
A treaty of 1973, {e9 signed} by [m21:AFG.ELI Prime Minister Mousa Shafiq] and [m22:IRN.ELI Amir Abbas Hoveyda], promises the lower riparian 820 million cubic metres a year. [m87=m5 Tehran] {e10 says} it got four per cent of that. [m91=m17 Kabul] {e11 invokes} the drought and {e12 will not let} [m23:IRN.GOV inspectors] near the Kajaki dam.
[m24=m5 The Islamic Republic] does not recognise [m25=m17 the Taliban] but {e13 turned over} the Afghan embassy in [m26:@IRN Tehran] to [m88=m25 their] diplomats in February and sells [m89=m25 them] fuel.
[m27:AFG.CVL A political analyst, Sayed Jawad Sijadi], thinks [m28=m4+m6 both] need the quiet. "<<q4 One has nobody else, and the other has too many>>," [m90=m27 he] said.
[m29:CHN.GOV China] and [m30:PAK.GOV Pakistan] {e14 urged} restraint. Three weeks ago [m31=m4 Muttaqi] met the foreign ministers of both in [m32:@PAK Islamabad].
[m33:AFG.REF Returnees] from Iran, who numbered 2,800 on Saturday, spent the night between two fences.
e1 m6 > m4 CONSULT actual 2023-05-28/day mode=visit ctx=diplomatic,natural_resource
e2 m8 > m2 ASSAULT actual 2023-05-27/day mode=firearms ctx=military,territory
e3 m11 > m5 MOBILIZE actual 2023-05-27/day mode=troops ctx=military
e4 m13 > m11 MOBILIZE actual 2023-05-29/none mode=troops ctx=military
e5 m5 > m17 COOPERATE actual 2023-05-29/day mode=access ctx=economic
e6 m5 > m17 CONSULT actual 2023-05-29/none mode=phone ctx=economic,diplomatic
e7 m16 > m17 REQUEST requested 2023-05-18/day mode=yield ctx=natural_resource
e8 m19 > m20 THREATEN threatened 2023-05-29/none mode=violence ctx=military
e9 m21 > m22 SUPPORT actual 1973-01-01/year ctx=natural_resource,diplomatic bg
e10 m5 > m17 ACCUSE actual 2023-05-29/none mode=allege ctx=natural_resource
e11 m17 > m5 REJECT actual 2023-05-29/none ctx=natural_resource,environment
e12 m17 > m23 REJECT actual 2023-05-29/none ctx=natural_resource
e13 m24 > m25 CONCEDE actual 2023-02-01/month ctx=diplomatic bg
e14 m29,m30 > m17,m5 REQUEST requested 2023-05-29/none mode=yield ctx=military,diplomatic
q1 m4 direct cue=said
q2 m9 indirect cue=says
q3 m19 mixed cue=vowing
q4 m27 direct cue=said
rel m19 member_of m17
