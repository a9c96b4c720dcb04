### CivilNet 2023-09-12 article
= [m1:RUS.GOV Moscow] {e1 calls in} [m2:ARM.GOV Armenian envoy] as [m3:USA.MIL U.S. troops] {e2 join drill} at [m4:@ARM Zar]
~byline By Mark Dovich
~date_line 12 September, 2023 17:40
"<<q1 [m5:ARM.GOV Armenia] is not turning from anybody. [m6=m5 It] is turning to whoever answers>>," [m7:ARM.LEG Andranik Kocharyan], who chairs [m44:ARM.LEG parliament's defense committee], said on Monday, a few hours after [m8:USA.MIL 85 American soldiers] had lined up beside [m9:ARM.MIL 175 Armenians] on a training ground north of the capital.
The ten-day exercise, called Eagle Partner, {e3 began} that morning. [m10:ARM.MIL The Defense Ministry in Yerevan] says <<q2 it prepares peacekeepers for missions abroad>>.
In [m11:RUS.GOV the Kremlin] the mood is sour. [m12:RUS.GOV The Foreign Ministry] {e4 summoned} [m13:ARM.GOV Ambassador Vagharshak Harutyunyan] last Friday and {e5 handed} [m43=m13 him] a note which listed the sins of [m14=m5 his government]: the drill, the visit of [m15:ARM.ELI the prime minister's wife, Anna Hakobyan], to [m16:UKR.GOV Kyiv], and the plan {e6 to join} [m17:ICC the International Criminal Court].
[m18=m15 She] had {e7 brought} phones and tablets for [m19:UKR.CVL schoolchildren] to the Ukrainian capital on September 6, the first aid of that sort from [m20:ARM.GOV Yerevan] since the war began.
[m21=m5 The country] is still a member of [m22:CSTO the Collective Security Treaty Organization], the alliance that [m23=m1 Russia] leads. But in January [m24:ARM.GOV Prime Minister Nikol Pashinyan] {e8 turned down} the maneuvers of [m25=m22 the bloc] that were to be held on Armenian soil, and last week [m26=m20 Yerevan] {e9 pulled} [m27:ARM.GOV its permanent representative, Viktor Biyagov], out of the organization's headquarters.
Spokeswoman [m28:RUS.GOV Maria Zakharova] {e10 advised} [m29=m24 the Armenian leader] "<<q3 to look at who stands between [m30=m5 your] villages and the Azerbaijani artillery>>."
Since December [m31:AZE.GOV Azerbaijan] has been {e11 blocking} the Lachin corridor, the one road to [m32:@AZE Nagorno-Karabakh], where [m33:RUS.MIL some 2,000 Russian peacekeepers] are posted. On Saturday [m34:NKR.REB the de facto authorities in Stepanakert] {e12 gave in} and said <<q4 [m35=m34 they] would take a Red Cross truck through [m36:@AZE Aghdam]>>, which [m37=m31 Baku] controls.
Other suppliers are stepping forward. [m38:IND.GOV India] {e13 sold} [m39:ARM.MIL the army] four batteries of Pinaka rocket launchers for 245 million dollars last September. [m40:FRA.GOV France] has {e14 offered} radars.
[m41:ARM.OPP Former Defense Minister Seyran Ohanyan], an opposition deputy, {e15 branded} the exercise a provocation. There has never been a foreign base here other than the one in [m42:@ARM Gyumri].
e1 m1 > m2 ACCUSE actual 2023-09-08/day mode=disapprove ctx=diplomatic again
e2 m3 > m5 COOPERATE actual 2023-09-11/day ctx=military again
e3 m8 > m9 COOPERATE actual 2023-09-11/day ctx=military
e4 m12 > m13 ACCUSE actual 2023-09-08/day mode=disapprove ctx=diplomatic
e5 m12 > m14 ACCUSE actual 2023-09-08/day mode=disapprove ctx=diplomatic,military again
e6 m14 > m17 AGREE planned 2023-09-12/none ctx=legal,diplomatic
e7 m18 > m19 AID actual 2023-09-06/day ctx=military
e8 m24 > m25 REJECT actual 2023-01-01/month ctx=military bg
e9 m26 > m22 SANCTION actual 2023-09-04/week mode=withdraw ctx=diplomatic
e10 m28 > m29 THREATEN threatened 2023-09-12/none ctx=military
e11 m31 > m34 COERCE actual 2022-12-01/month mode=obstruct ctx=territory,human_security bg
e12 m34 > m37 CONCEDE actual 2023-09-09/day ctx=human_security,territory
e13 m38 > m39 COOPERATE actual 2022-09-01/month ctx=military bg
e14 m40 > m5 AGREE planned 2023-09-12/none ctx=military
e15 m41 > m3 ACCUSE actual 2023-09-12/none mode=disapprove ctx=military
q1 m7 direct cue=said
q2 m10 indirect cue=says
q3 m28 mixed cue=advised
q4 m34 indirect cue=said
rel m21 member_of m22
rel m7 leads m44
rel m22 led_by m23
rel m37 controls m36

### Daily Sabah 2023-02-10 article
= [m1:GRC.GOV Athens], [m2:ARM.GOV Yerevan] among those who {e1 send} help as toll passes 20,000
~byline BY DAILY SABAH WITH AGENCIES
~date_line ISTANBUL FEB 10, 2023 - 12:05 PM GMT+3
~caption A Hungarian rescuer comforts a girl pulled alive from the rubble in Antakya, Hatay, Feb. 9, 2023. (AA)
"<<q1 Neighbors show themselves on nights such as this one>>," [m3:TUR.GOV Foreign Minister Mevlüt Çavuşoğlu] said on Thursday. Ninety-five countries and 16 organizations, [m4=m3 he] said, had {e2 offered} assistance since Monday's twin earthquakes, and teams from 60 were digging.
[m5:AZE.GOV Azerbaijan] was the first, with [m6:AZE.GOV 370 rescuers] who {e3 arrived} by Monday evening. [m7:ISR.GOV Israel], [m8:GRC.GOV Greece], [m9:MEX.GOV Mexico] with [m10:? its famous dogs], [m11:IND.GOV India], [m12:CHN.GOV China], [m13:JPN.GOV Japan], [m14:IDN.GOV Indonesia] and [m15:PAK.GOV Pakistan] {e4 followed}.
[m16:SWE.GOV Sweden] and [m17:FIN.GOV Finland], whose bid to enter [m18:NATO NATO] [m19:TUR.GOV Ankara] has been {e5 holding up}, pledged money, too. [m20:SWE.GOV Stockholm], as president of [m21:EU the Council of the EU], will {e6 host} a donors' conference in March.
The Greek contingent was met with applause at [m22:@TUR Adana]. [m23:GRC.GOV Prime Minister Kyriakos Mitsotakis] {e7 telephoned} [m24:TUR.GOV President Recep Tayyip Erdoğan] on Monday for the first time in almost a year; [m25=m23 he] had last {e8 angered} [m26=m24 his colleague] when [m27=m23 he] {e9 asked} [m28:USA.LEG Congress] last May not to sell [m29=m19 Türkiye] F-16s.
A gate that had been shut for three decades will open as well. Five trucks from [m30:ARM.GOV Armenia] are to {e10 cross} the Margara bridge on Saturday, said [m31:TUR.GOV Serdar Kılıç], [m32=m19 Ankara's] envoy for normalization.
South of the border it is harder. Until Thursday not one convoy had reached [m33:@SYR Idlib], which is held by [m34:HTS.REB Hayat Tahrir al-Sham]. Then [m35:UN six UN trucks] {e11 drove in} through Bab al-Hawa. The crossing is the only one that [m36:RUS.GOV Moscow], [m37:SYR.GOV the Assad regime's] protector, has left open; [m38=m36 it] {e12 vetoed} the others in 2020.
[m39:SYR.GOV The regime's ambassador, Bassam Sabbagh], {e13 insists} that everything pass through [m40:@SYR Damascus]. [m41:USA.GOV The U.S. Treasury] {e14 eased} [m73=m41 its] Syria sanctions for 180 days on Thursday.
At home, [m42:TUR.OPP main opposition leader Kemal Kılıçdaroğlu], who heads [m43:TUR.PTY the Republican People's Party (CHP)], {e15 said} [m44=m24 the president] alone was to blame for the late response. For half of Wednesday [m45:TUR.GOV the telecom authority] {e16 slowed down} [m46:MNC.BUS Twitter].
[m47:TUR.MIL The General Staff], which had 3,500 soldiers in the zone on the first day, has {e17 raised} that to 16,785.
~related RECOMMENDED: How do I donate?
e1 m1,m2 > m19 AID actual 2023-02-10/none ctx=disasters again
e2 m5,m7,m8 > m19 AGREE planned 2023-02-06/week ctx=disasters said=m3
e3 m6 > m19 AID actual 2023-02-06/day ctx=disasters
e4 m7,m8,m9,m11,m12,m13,m14,m15 > m19 AID actual 2023-02-10/none ctx=disasters
e5 m19 > m16,m17 REJECT actual 2023-02-10/none ctx=military,diplomatic bg
e6 m20 > m19 AGREE planned 2023-03-01/month ctx=disasters,economic
e7 m23 > m24 CONSULT actual 2023-02-06/day mode=phone ctx=disasters,diplomatic
e8 m27 > m19 ACCUSE actual 2022-05-01/month mode=disapprove ctx=military,diplomatic bg
e9 m27 > m28 REQUEST requested 2022-05-01/month mode=change ctx=military bg
e10 m30 > m19 AID planned 2023-02-11/day ctx=disasters
e11 m35 > m34 AID actual 2023-02-09/day ctx=disasters,human_security
e12 m38 > m35 REJECT actual 2020-01-01/year ctx=human_security bg
e13 m39 > m35 REQUEST requested 2023-02-10/none mode=change ctx=disasters,territory
e14 m41 > m37 RETREAT actual 2023-02-09/day ctx=economic,disasters
e15 m42 > m44 ACCUSE actual 2023-02-10/none mode=allege ctx=disasters,executive
e16 m45 > m46 COERCE actual 2023-02-08/day mode=censor ctx=disasters,rights_freedoms
e17 m47 > m19 AID actual 2023-02-10/none ctx=disasters,military
q1 m3 direct cue=said
rel m34 controls m33
rel m36 ally_of m37
rel m20 leads m21
rel m42 leads m43
rel m19 member_of m18

### The Himalayan Times 2015-10-02 article
= 'Not a bullet, only a bolt': fuel runs dry as [m1:IND.GOV India] {e1 denies} blockade
~byline HIMALAYAN NEWS SERVICE
~date_line Kathmandu, October 2
The government will start {e2 rationing} petrol for private vehicles from midnight, spokesperson for [m2:NPL.GOV Nepal Oil Corporation] Mukunda Ghimire said today, on the tenth day on which hardly a tanker has rolled through [m3:@NPL Birgunj].
"<<q1 Ambulances first, then water, then you and [m4=m5 me] by bicycle>>," [m5:NPL.GOV Home Minister Bam Dev Gautam] told reporters in Singha Durbar. [m6=m5 He] {e3 thanked} [m7:BGD.GOV Bangladesh], which has {e4 offered} aviation fuel.
[m8:NPL.GOV Kathmandu] holds that [m9:IND.GOV New Delhi] has been {e5 choking} supplies since September 23, three days after the constitution was promulgated. [m10:IND.GOV Ambassador Ranjit Rae] said yesterday <<q2 the trucks stood still because [m70=m9 their] drivers feared for their lives>>. [m11:IND.GOV India's Ministry of External Affairs] {e6 urged} [m12:NPL.GOV its neighbour] to "reach out to the agitating".
Those agitating are [m13:NPL.OPP the United Democratic Madhesi Front], four parties of the southern plains under [m14:NPL.OPP Mahantha Thakur]. [m15=m13 Its] cadres have {e7 squatted} on the Miteri bridge since the 24th and object to the way the seven provinces are drawn. [m16:NPL.OPP Rajendra Mahato], chairman of [m17:NPL.PTY the Sadbhawana Party], one of the four, {e8 swore} not to move "<<q3 until the map moves>>".
More than 40 people, among them [m18:NPL.COP eleven policemen], have {e9 died} in the Tarai since August. [m19:NPL.GOV District authorities in Parsa and Rautahat] {e10 lifted} the night curfew on Tuesday; that in [m20:@NPL Rupandehi], {e11 clamped} on August 25, remains in force from 7 pm.
On Wednesday, [m21:NPL.COP an Armed Police Force team] {e12 removed} [m22=m13 some sixty squatters] from the customs yard at Bhairahawa without blows, and 180 lorries were waved in.
In the capital [m23:NPL.CVL students] of [m24:NPL.PTY the UCPN-Maoist] {e13 burned} an effigy of [m25:IND.GOV Prime Minister Narendra Modi] at Ratna Park. Cable operators have {e14 taken} [m26:IND.JRN 42 Indian channels] off the air in a gesture of their own.
[m27:NPL.GOV Deputy Prime Minister Prakash Man Singh] will {e15 raise} the matter with [m28:IND.GOV External Affairs Minister Sushma Swaraj] in [m29:@USA New York] on the sidelines of the assembly of [m30:UN the UN]. [m31:CHN.GOV China], whose crossing at Tatopani was buried by the April earthquake, has been {e16 requested} to clear [m71=m31 its] side.
Nepal is a member, like India, of [m32:SAARC SAARC], whose secretariat stands two kilometres from the empty pumps.
e1 m1 > m8 COERCE denied 2015-09-23/day mode=obstruct ctx=economic again
e2 m2 > m8 COERCE planned 2015-10-02/day mode=restrict ctx=human_security
e3 m6 > m7 SUPPORT actual 2015-10-02/day ctx=economic
e4 m7 > m8 AGREE planned 2015-10-02/none ctx=economic
e5 m9 > m8 COERCE denied 2015-09-23/day mode=obstruct ctx=economic,human_security said=m8
e6 m11 > m12 REQUEST requested 2015-10-02/none mode=change ctx=political_institutions,diplomatic
e7 m15 > m8 PROTEST actual 2015-09-24/day mode=obstruct ctx=territory
e8 m16 > m8 REJECT actual 2015-10-02/none mode=yield ctx=territory,political_institutions
e9 m13 > m18 ASSAULT actual 2015-08-01/month ctx=repression bg
e10 m19 > m13 RETREAT actual 2015-09-29/day ctx=rights_freedoms
e11 m19 > m13 COERCE actual 2015-08-25/day mode=curfew ctx=repression bg
e12 m21 > m22 COERCE actual 2015-09-30/day ctx=repression
e13 m23 > m25 PROTEST actual 2015-10-02/none mode=demo ctx=diplomatic
e15 m27 > m28 CONSULT planned 2015-10-02/none ctx=diplomatic,economic
e16 m8 > m31 REQUEST requested 2015-10-02/none mode=assist ctx=economic
e14 m8 > m26 COERCE actual 2015-10-02/none mode=censor ctx=rights_freedoms
q1 m5 direct cue=told
q2 m10 indirect cue=said
q3 m16 mixed cue=swore
rel m13 led_by m14
rel m16 leads m17
rel m17 part_of m13

### Tirana Times 2022-09-08 article
= [m1:ALB.GOV Albania] gives [m2:IRN.GOV Iranians] {e1 a day to go} over July hack
~date_line TIRANA, Sept. 8, 2022
Shortly after midnight a man in shirtsleeves was seen feeding paper into a rusty barrel in the yard of the Iranian embassy. By noon his colleagues had gone, and [m3:ALB.COP special police with masks and rifles] {e2 walked in} with sniffer dogs.
[m4:ALB.GOV Prime Minister Edi Rama] had {e3 cut} diplomatic ties with [m5=m2 Tehran] the day before. "<<q1 An in-depth investigation left [m6=m1 us] in no doubt that four groups {e4 acted} on the orders of one state. The response is proportionate. [m7=m4 I] would have wished for another>>," [m8=m4 he] said in a video.
The assault of July 15 {e5 wiped} servers and took the e-Albania portal, through which [m9:ALB.CVL citizens] enrol [m74=m9 their] children and pay [m75=m9 their] fines, off line for days. [m10:NATO NATO], which [m11:ALB.GOV Albania] joined in 2009, "<<q2 {e6 strongly condemns} such malicious activity>>", [m12:NATO its Secretary General, Jens Stoltenberg], said.
[m13:USA.GOV Washington] {e7 vowed} to hold [m14:IRN.GOV Iran] accountable for what [m15=m13 it] called a troubling precedent. [m16:USA.SPY The FBI] had {e8 sent} a team in July, together with engineers of [m17:MNC.BUS Microsoft], to help [m18:ALB.GOV the National Agency for Information Society].
[m19:IRN.GOV The foreign ministry in Tehran] {e9 dismissed} the accusation as baseless. [m20:IRN.GOV Spokesman Nasser Kanaani] said <<q3 [m21=m14 his country] was itself a victim of cyber {e10 attacks} on [m72=m21 its] infrastructure by [m22:ISR.GOV Israel]>>.
Behind the quarrel stand the residents of a walled camp at [m23:@ALB Manëz]. Since 2013 [m24=m11 Tirana] has {e11 sheltered} about 3,000 [m25:MEK.REB members of the Mujahedin-e-Khalq (MEK)], the group of [m26:MEK.REB Maryam Rajavi] that wants to bring down [m27:IRN.GOV the clerical state]. [m41=m25 They] {e12 called off} a summit there in July after a warning of terror.
It is not the first expulsion. [m28=m1 The government] {e13 threw out} [m29:IRN.GOV the ambassador and another diplomat] in December 2018.
[m30:ALB.OPP Sali Berisha], leader of one of the two halves of [m31:ALB.PTY the Democratic Party], {e14 backed} [m32=m4 the premier], for once. His rival [m33:ALB.OPP Enkelejd Alibeaj] {e15 asked} [m34:ALB.JUD the prosecutors] to find out who had left the back door open; [m35=m34 they] have {e16 opened} a file on [m36:ALB.GOV five technicians].
[m37:ISR.GOV Israel's ambassador, Galit Peleg], {e17 offered} [m38=m1 Tirana] know-how. "<<q4 [m39=m37 We] have been in that school for a while>>," [m40=m37 she] said.
e1 m1 > m2 SANCTION actual 2022-09-07/day mode=expel ctx=diplomatic,cyber again
e2 m3 > m2 COERCE actual 2022-09-08/day ctx=diplomatic
e3 m4 > m5 SANCTION actual 2022-09-07/day mode=discontinue ctx=diplomatic,cyber
e4 m2 > m1 COERCE denied 2022-07-15/day mode=cyber ctx=cyber again said=m4
e5 m2 > m1 COERCE denied 2022-07-15/day mode=cyber ctx=cyber
e6 m10 > m2 ACCUSE actual 2022-09-08/none mode=disapprove ctx=cyber
e7 m13 > m14 THREATEN threatened 2022-09-08/none ctx=cyber
e8 m16 > m18 AID actual 2022-07-01/month ctx=cyber,intelligence bg
e9 m19 > m1 REJECT actual 2022-09-08/none ctx=cyber
e10 m22 > m21 COERCE actual 2022-09-08/none mode=cyber ctx=cyber said=m20
e11 m24 > m25 AID actual 2013-01-01/year ctx=asylum bg
e12 m41 > m27 RETREAT actual 2022-07-01/month ctx=terrorism bg
e13 m28 > m29 SANCTION actual 2018-12-01/month mode=expel ctx=diplomatic,terrorism bg
e14 m30 > m32 SUPPORT actual 2022-09-08/none ctx=diplomatic
e15 m33 > m34 REQUEST requested 2022-09-08/none mode=assist ctx=legal,cyber
e16 m35 > m36 ACCUSE actual 2022-09-08/none mode=investigate ctx=legal,cyber
e17 m37 > m38 AGREE planned 2022-09-08/none ctx=cyber
q1 m8 direct cue=said
q2 m12 mixed cue=said
q3 m20 indirect cue=said
q4 m40 direct cue=said
rel m11 member_of m10 from=2009
rel m12 leads m10
rel m26 leads m25
rel m30 leads m31
