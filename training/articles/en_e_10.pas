### Ghana News Agency 2021-02-24 article
= First COVAX jabs land in [m1:@GHA Accra]: [m2:UN WHO] and [m3:UN UNICEF] hail 'moment of truth'
~byline By Belinda Ayamgha/Edward Acquah, GNA
~date_line Accra, Feb. 24, GNA
"<<q1 This is the day for which [m4=m2+m3 we] have worked; but no country is safe with what one aircraft can carry>>," [m5:UN the UNICEF Representative, Anne-Claire Dufay], and [m6:UN her WHO colleague, Francis Kasolo], said in a joint statement on Wednesday.
A few minutes earlier an Emirates cargo plane had come to a halt at the Kotoka International Airport with 600,000 doses of the AstraZeneca vaccine, {e1 produced} by [m7:IND.BUS the Serum Institute of India] and {e2 given} free of charge to [m8:GHA.GOV Ghana] by [m9:COVAX the COVAX facility], the first shipment of its kind worldwide.
[m10:GHA.GOV Mr Kojo Oppong Nkrumah], Minister-designate for Information, signed for the boxes. [m11=m10 He] said <<q2 vaccination would begin on March 2 in [m12:@GHA Greater Accra] and two hotspot districts>>, with [m13:GHA.GOV the President, Nana Addo Dankwa Akufo-Addo], {e3 to take} the first shot on the eve.
Donors of the facility include [m14:GBR.GOV Britain], which has {e4 put in} 548 million pounds; [m15:EU the European Union], which on Friday {e5 doubled} [m70=m15 its] share to one billion euros; and [m16:USA.GOV Washington], whose new [m17:USA.GOV President Joe Biden] the same day {e6 pledged} four billion dollars at a virtual meeting of the G7. [m34:USA.ELI His predecessor] had {e7 refused} to join.
[m19:CHN.GOV Beijing] goes its own way: on Monday the first 200,000 Sinopharm doses were {e8 handed over} to [m20:ZWE.GOV Harare] and on Saturday a lot {e9 reached} [m21:SEN.GOV Dakar], though that one was paid for. [m22:IND.GOV New Delhi], for [m71=m22 its] part, has {e10 sent} 50,000 doses, also as a gift, and expects them on Friday.
[m23:GHA.OPP The Minority in Parliament], led by [m24:GHA.OPP Mr Haruna Iddrisu] of [m25:GHA.PTY the National Democratic Congress (NDC)], {e11 asked} [m26:GHA.GOV the Government] to publish the distribution plan. [m27:GHA.MED The Ghana Medical Association], whose President is [m28:GHA.MED Dr Frank Ankobea], {e12 welcomed} the delivery but {e13 wants} [m72=m27 its own 5,000 members] served in the first week.
[m29:GHA.REL The Catholic Bishops' Conference] {e14 called upon} [m30:GHA.CVL the faithful] not to listen to rumours. [m31:GHA.COP Police escorts] accompanied the trucks to the cold rooms at Korle-Bu.
[m32:CIV.GOV Cote d'Ivoire] is next, with 504,000 doses on Friday. Both states belong to [m33:ECOWAS ECOWAS], which has an order of [m73=m33 its own] for 240 million.
~footer GNA
e2 m9 > m8 AID actual 2021-02-24/day ctx=health
e1 m7 > m9 COOPERATE actual 2021-02-24/none ctx=health
e3 m13 > m26 AGREE planned 2021-03-01/day ctx=health
e4 m14 > m9 AID actual 2021-02-24/none ctx=health
e5 m15 > m9 AGREE planned 2021-02-19/day ctx=health,economic
e6 m17 > m9 AGREE planned 2021-02-19/day ctx=health,economic
e7 m34 > m9 REJECT actual 2021-02-24/none mode=assist ctx=health bg
e8 m19 > m20 AID actual 2021-02-22/day ctx=health
e9 m19 > m21 COOPERATE actual 2021-02-20/day ctx=health,economic
e10 m22 > m8 AID actual 2021-02-24/none ctx=health
e11 m23 > m26 REQUEST requested 2021-02-24/none mode=change ctx=health,legislative
e12 m27 > m9 SUPPORT actual 2021-02-24/none ctx=health
e13 m27 > m26 REQUEST requested 2021-02-24/none mode=assist ctx=health
e14 m29 > m30 REQUEST requested 2021-02-24/none mode=change ctx=health,religion_ethnicity
q1 m5 direct cue=said
q2 m11 indirect cue=said
rel m24 leads m23
rel m24 member_of m25
rel m28 leads m27
rel m8 member_of m33
rel m32 member_of m33

### Prensa Latina 2020-03-23 article
= [m1:CUB.MED Cuban doctors] in [m2:@ITA Crema]: 'Solidarity is not decreed'
~date_line Havana, Mar 23 (Prensa Latina)
"<<q1 [m3:CUB.GOV We] do not give what [m4=m3 we] have left over, [m5=m3 we] share what [m6=m3 we] have>>," Foreign Minister [m7:CUB.GOV Bruno Rodriguez] wrote on Twitter on Monday, {e1 rejecting} the latest attacks of [m8:USA.GOV Washington] on the island's medical cooperation.
Fifty-two [m9=m1 doctors and nurses of the Henry Reeve Brigade] had {e2 landed} at Malpensa the evening before, at the request of [m10:ITA.GOV the regional government of Lombardy]. [m11=m9 They] will {e3 work} in a field hospital which [m12:ITA.MIL the Italian Army] has {e4 set up} behind the Ospedale Maggiore in Crema. The city's mayor, [m13:ITA.GOV Stefania Bonaldi], {e5 embraced} [m74=m9 them] with [m75=m13 her] eyes and kept a meter's distance.
Since last week similar teams have {e6 left} for [m14:VEN.GOV Venezuela], [m15:NIC.GOV Nicaragua], [m16:SUR.GOV Suriname], [m17:JAM.GOV Jamaica] and [m18:GRD.GOV Grenada]. "<<q2 [m19=m17 We] will never forget who came first>>," said [m20:JAM.MED Jamaican Health Minister Christopher Tufton], who {e7 met} [m21:CUB.MED 140 of the professionals] on the tarmac of [m22:@JAM Kingston] on Saturday.
On March 18, [m23=m3 Cuba] {e8 let} [m45:GBR.CVL the British cruise ship MS Braemar] dock in [m24:@CUB Mariel] after [m25:BHS.GOV the Bahamas] and [m26:BRB.GOV Barbados] had {e9 turned} [m76=m45 it] away. [m27:GBR.GOV Foreign Secretary Dominic Raab] {e10 expressed} [m77=m27 his] gratitude in a call with [m28=m7 his counterpart].
[m29:USA.GOV The Department of State], for [m78=m29 its] part, tweeted that <<q3 the governments which accept such missions should mind the "abusive" conditions of the personnel>>. [m46=m29 It] {e11 urged} [m30=m16+m17+m18 them] to end the agreements. [m31:ECU.GOV Ecuador] and [m32:BOL.GOV Bolivia] {e12 sent home} [m79:CUB.MED their Cuban collaborators] last November; [m33:BRA.GOV Brazil], whose [m34:BRA.GOV President Jair Bolsonaro] {e19 drove out} 8,500 of them in 2018, now {e13 wants} [m35:CUB.MED those who stayed behind] back in service.
[m36:USA.GOV The Trump administration] has {e14 kept up} the blockade, in force since 1962, in the midst of the pandemic. [m37:RUS.GOV Russia's Maria Zakharova], spokeswoman for the Foreign Ministry, {e15 demanded} its lifting on Friday. [m38:CARICOM Caricom], which comprises fifteen states and territories, Jamaica and Suriname among them, {e16 thanked} [m39=m23 Havana] in the name of [m80=m38 its] chair, [m40:BRB.GOV Prime Minister Mia Mottley].
[m41:RUS.MIL Nine Russian Il-76 transports] with disinfection trucks also {e17 reached} [m42:@ITA Pratica di Mare] on Sunday; [m43:CHN.GOV China] had {e18 flown} two teams to [m44:ITA.GOV Rome].
~footer mem/ool
e1 m7 > m8 REJECT actual 2020-03-23/day ctx=health,diplomatic
e2 m9 > m10 AID actual 2020-03-22/day ctx=health
e3 m11 > m10 AID planned 2020-03-23/none ctx=health
e4 m12 > m10 AID actual 2020-03-23/none ctx=health,military
e5 m13 > m9 SUPPORT actual 2020-03-23/none ctx=health
e6 m3 > m14,m15,m16,m17,m18 AID actual 2020-03-16/week ctx=health
e7 m20 > m21 CONSULT actual 2020-03-21/day ctx=health
e8 m23 > m45 AID actual 2020-03-18/day ctx=health
e9 m25,m26 > m45 REJECT actual 2020-03-23/none mode=assist ctx=health bg
e10 m27 > m28 SUPPORT actual 2020-03-23/none ctx=health,diplomatic
e11 m46 > m30 REQUEST requested 2020-03-23/none mode=change ctx=health
e12 m31,m32 > m3 SANCTION actual 2019-11-01/month mode=expel ctx=health,diplomatic bg
e19 m34 > m3 SANCTION actual 2018-01-01/year mode=expel ctx=health,diplomatic bg
e13 m33 > m35 REQUEST requested 2020-03-23/none mode=assist ctx=health
e14 m36 > m23 SANCTION actual 1962-01-01/year mode=restrict ctx=economic bg
e15 m37 > m36 REQUEST requested 2020-03-20/day mode=yield ctx=economic,health
e16 m38 > m39 SUPPORT actual 2020-03-23/none ctx=health
e17 m41 > m44 AID actual 2020-03-22/day ctx=health,military
e18 m43 > m44 AID actual 2020-03-23/none ctx=health
q1 m7 direct cue=wrote
q2 m20 direct cue=said
q3 m29 indirect cue=tweeted
rel m40 leads m38
rel m17 member_of m38
rel m16 member_of m38

### Cyprus Mail 2018-02-12 article
= [m1:TUR.MIL Turkish warships] {e1 stop} Eni drill rig 'three miles short'
~byline Elias Hazou
~date_line February 12, 2018
~share 12 shares
"<<q1 Nothing has been lost and nothing will be given away. [m2:CYP.GOV We] keep calm so as to keep rights>>," [m3:CYP.GOV President Nicos Anastasiades] said on Sunday, leaving a church in Limassol, about the drillship which has been lying idle south-east of the island since Friday afternoon.
The Saipem 12000, on charter to [m4:ITA.BUS Italy's Eni], was heading for block 3 of the Republic's exclusive economic zone when [m5:TUR.MIL five vessels of the Turkish navy] {e2 barred} [m81=m4 its] way on grounds of "military activity". Its captain was told over the radio to go no further. [m6:ITA.GOV Rome's foreign ministry] said <<q2 [m7=m6 it] was working on a solution>> and {e3 got} [m8:TUR.GOV Ambassador Murat Salim Esenli] on the telephone.
[m9:TUR.GOV The foreign ministry in Ankara], in a statement, {e4 charged} [m10=m2 the Greek Cypriots] with acting as "<<q3 sole owner of the island>>". [m11:TUR.GOV President Recep Tayyip Erdogan] may be in [m12:@ITA Rome] as a {e16 guest} of [m13:VAT.REL the Pope], as [m14=m11 he] was last Monday, but at sea [m15=m11 he] is not: "<<q4 those who overstep, let [m16=m11 us] {e5 warn} them, will face [m17=m11 our] ships and planes>>".
[m18:CYPN.PRE Mustafa Akinci], who heads [m38:CYPN.PRE the administration in the occupied north] that only [m19:TUR.GOV Turkey] recognises, {e6 proposed} a joint committee on gas for the third time. [m20:CYP.GOV Government spokesman Prodromos Prodromou] {e7 turned it down}: gas is for after a settlement.
[m21:EU European Council president Donald Tusk] {e8 called on} [m22=m19 Turkey] to avoid threats against [m23=m2 a member state]. [m24:GRC.GOV Greek Prime Minister Alexis Tsipras], chief of [m25:GRC.PTY the Syriza party], {e17 spoke} for half an hour with [m26=m3 Anastasiades], and [m27:GRC.MIL a Hellenic Navy frigate] {e9 sailed} from [m28:@GRC Salamis] for an exercise off Karpathos. [m92=m24+m3 The two] {e10 train} together with [m29:ISR.MIL the Israeli air force] next month.
Main opposition party [m30:CYP.PTY Akel], whose general secretary is [m31:CYP.PTY Andros Kyprianou], {e11 backed} [m82=m3 the president's] line but {e12 asked} for a meeting of the National Council. [m83:CYP.GOV It] {e13 convenes} on Thursday.
[m91:GBR.GOV Britain], which has two sovereign bases here, "noted" events.
[m32:TUR.MIL Turkish troops] {e14 invaded} in 1974 after a coup of [m33:CYP.PRM EOKA-B]. [m39=m32 They] {e15 have held} [m34:@CYP the northern third] ever since. [m35:UN Unficyp], the UN force, patrols the line between. Fishermen at [m36:@CYP Paralimni] saw a helicopter.
[m37:USA.BUS ExxonMobil] is to drill in block 10 this autumn.
e1 m1 > m4 COERCE actual 2018-02-09/day mode=obstruct ctx=natural_resource,territory again
e2 m5 > m4 COERCE actual 2018-02-09/day mode=obstruct ctx=natural_resource,territory
e3 m6 > m8 CONSULT actual 2018-02-12/none mode=phone ctx=natural_resource,diplomatic
e4 m9 > m10 ACCUSE actual 2018-02-12/none mode=disapprove ctx=natural_resource,territory
e5 m16 > m2 THREATEN threatened 2018-02-12/none mode=violence ctx=military,natural_resource
e6 m18 > m2 AGREE planned 2018-02-12/none ctx=natural_resource
e7 m20 > m18 REJECT actual 2018-02-12/none ctx=natural_resource
e8 m21 > m22 REQUEST requested 2018-02-12/none mode=yield ctx=diplomatic,natural_resource
e9 m27 > m19 MOBILIZE actual 2018-02-12/none mode=ships ctx=military
e10 m24,m3 > m29 COOPERATE planned 2018-03-01/month ctx=military
e11 m30 > m26 SUPPORT actual 2018-02-12/none ctx=natural_resource
e12 m30 > m2 REQUEST requested 2018-02-12/none mode=meet ctx=natural_resource
e13 m2 > m30 CONSULT planned 2018-02-15/day ctx=natural_resource
e14 m32 > m2 ASSAULT actual 1974-01-01/year ctx=military,territory bg
e16 m14 > m13 CONSULT actual 2018-02-05/day mode=visit ctx=diplomatic,religion_ethnicity bg
e17 m24 > m26 CONSULT actual 2018-02-12/none ctx=natural_resource,diplomatic
e15 m39 > m2 COERCE actual 1974-01-01/year mode=seize ctx=territory bg
q1 m3 direct cue=said
q2 m6 indirect cue=said
q3 m9 mixed cue=charged
q4 m11 mixed
rel m19 recognises m38
rel m18 leads m38
rel m24 leads m25
rel m31 leads m30
rel m39 controls m34 from=1974

### Daily Graphic (Accra) 2025-09-11 article
= 14 deportees {e1 received}, [m1:GHA.OPP Minority] {e2 cries foul}
~byline Joshua Bediako Koomson
~date_line Sep - 11 - 2025 , 07:10
[m93=m9+m10 Fourteen West Africans] whom [m2:USA.GOV the United States] did not want arrived in [m3:@GHA Accra] on a military transporter, and most of them have already left again by bus.
"<<q1 [m4:GHA.GOV We] were {e3 approached} by [m5=m2 Washington] to {e4 accept} third-party nationals, and [m6=m4 we] {e5 agreed} that West African nationals were acceptable. All [m7=m4 our] fellow West Africans don't need a visa anyway>>," [m8:GHA.GOV President John Dramani Mahama] told journalists at the Jubilee House on Wednesday night.
[m9:NGA.REF Nigerians] and [m10:GMB.REF a Gambian] were in the first group. [m38=m9 The former] were {e6 sent on} to [m11:NGA.GOV Nigeria], the latter is waiting for a seat. [m12:NGA.GOV Nigeria's foreign minister, Yusuf Tuggar], had {e7 rebuffed} [m13=m2 the Americans] in July with a line from a rap song.
[m14:RWA.GOV Rwanda], [m15:SWZ.GOV Eswatini] and [m16:SSD.GOV South Sudan] have {e8 taken in} [m37:REF others] since. In return, critics suspect, [m17=m4 Ghana] may hope for relief from the 15 per cent tariff which [m18:USA.GOV President Donald Trump] {e9 put} on [m84=m17 its] cocoa in August, and from the visa curbs of June.
Foreign Minister [m19:GHA.GOV Samuel Okudzeto Ablakwa] {e10 denied} any bargain: <<q2 it was done on humanitarian grounds only, and no one got a cent>>.
[m20=m1 The Minority on Parliament's foreign affairs committee] {e11 demanded} yesterday that the deal be suspended and brought before [m21:GHA.LEG the House]. [m85=m20 Its] ranking member, [m22:GHA.OPP Samuel Abu Jinapor] of [m23:GHA.PTY the New Patriotic Party (NPP)], said <<q3 article 75 of the Constitution leaves no choice>>. [m24:GHA.NGO Democracy Hub], a civic group led by [m25:GHA.CVL Oliver Barker-Vormawor], {e12 will sue}. [m86=m24 Its lawyers] were {e13 refused} entry to the Bundase camp, where [m26:GHA.MIL soldiers] {e14 keep} [m27=m9+m10 the arrivals] in the meantime.
[m90=m8 Mahama's] [m28:GHA.PTY National Democratic Congress (NDC)] {e15 stood by} [m29=m8 him].
[m30:ECOWAS ECOWAS], 50 years old this year and the guarantor of free movement, was not consulted. [m87=m30 It] has its seat in Abuja.
In another matter, [m89=m8 the President] said <<q4 [m31=m4 the country] would {e16 buy} four helicopters for [m32:GHA.MIL the Air Force]>> to replace the Z-9 which crashed on August 6 with [m33:GHA.GOV two ministers] on board, and {e17 thanked} [m34:TGO.GOV Togo] and [m35:CIV.GOV Cote d'Ivoire] for the aircraft [m88=m34+m35 they] {e18 lent} for the search.
[m36:GHA.COP The Police] have {e19 posted} men at the STC yard.
e1 m4 > m9,m10 AID actual 2025-09-11/none ctx=migration again
e2 m1 > m4 ACCUSE actual 2025-09-11/none mode=disapprove ctx=migration,legislative
e3 m5 > m4 REQUEST requested 2025-09-11/none mode=assist ctx=migration
e4 m4 > m9,m10 AID actual 2025-09-11/none ctx=migration
e5 m6 > m5 CONCEDE actual 2025-09-11/none ctx=migration
e6 m4 > m38 COERCE actual 2025-09-11/none mode=deport ctx=migration
e7 m12 > m13 REJECT actual 2025-07-01/month mode=assist ctx=migration bg
e8 m14,m15,m16 > m37 AID actual 2025-09-11/none ctx=migration
e9 m18 > m17 SANCTION actual 2025-08-01/month mode=restrict ctx=economic bg
e10 m19 > m1 REJECT actual 2025-09-11/none ctx=migration
e11 m20 > m4 REQUEST requested 2025-09-10/day mode=change ctx=migration,legislative
e12 m24 > m4 ACCUSE planned 2025-09-11/none ctx=migration,legal
e13 m26 > m24 REJECT actual 2025-09-11/none ctx=migration,legal
e14 m26 > m27 COERCE actual 2025-09-11/none mode=arrest ctx=migration,military
e15 m28 > m29 SUPPORT actual 2025-09-11/none ctx=migration
e16 m31 > m32 COOPERATE planned 2025-09-10/day ctx=military
e17 m8 > m34,m35 SUPPORT actual 2025-09-10/day
e18 m34,m35 > m4 AID actual 2025-08-01/month ctx=disasters
e19 m36 > m9 MOBILIZE actual 2025-09-11/none mode=police ctx=migration
q1 m8 direct cue=told
q2 m19 indirect
q3 m22 indirect cue=said
q4 m8 indirect cue=said
rel m22 member_of m23
rel m25 leads m24
rel m8 member_of m28
