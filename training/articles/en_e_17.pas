### Today's Zaman 2015-07-25 article
= Incirlik gate {e1 opens} for [m1:USA.MIL US jets] as [m2:TUR.MIL Turkey] {e2 strikes} on two fronts
~byline SUNDAY'S ZAMAN / ANKARA
~date_line July 25, 2015, Saturday
[m3:TUR.GOV Turkey] has given [m4:USA.MIL the US-led coalition] the use of [m70=m3 its] bases against [m5:ISIS.REB the Islamic State of Iraq and the Levant (ISIL)], [m6:TUR.GOV Foreign Minister Mevlüt Çavuşoğlu] confirmed on Saturday, ending a dispute of ten months.
"<<q1 Planes of the coalition can {e3 come} to Incirlik, armed and unarmed. Technical work goes on>>," [m7=m6 he] told reporters at a press conference in Ankara. [m8:USA.GOV Barack Obama] and [m9:TUR.GOV President Recep Tayyip Erdoğan] had {e4 settled} it over the telephone on Wednesday.
Two days before that, [m10:ISIS.REB a 20-year-old from Adıyaman] had {e5 blown himself up} among [m11:TUR.CVL socialist students] in [m12:@TUR Suruç] and killed 32. On Thursday [m13:ISIS.REB ISIL men] {e6 shot} [m14:TUR.MIL a non-commissioned officer] across the fence at Elbeyli.
The answer came before dawn on Friday: [m15:TUR.MIL three F-16s] from [m16:@TUR Diyarbakır] {e7 hit} ISIL posts without leaving Turkish air. The following night it was the turn of [m17:PKK.REB the Kurdistan Workers' Party (PKK)] in the mountains of northern Iraq. [m71=m17 Its] camps on [m18:@IRQ Kandil] were {e8 bombed} for the first time since the truce of 2013, which, [m19=m17 the organization] {e9 declared} on [m72=m19 its] website, "<<q2 no longer has any meaning>>".
[m20=m17 The PKK] had itself {e10 killed} two [m21:TUR.COP policemen] in [m73=m21 their] beds in [m22:@TUR Ceylanpınar] on Wednesday.
[m23:TUR.COP Police] in 22 provinces {e11 took in} [m38:TUR.CVL 590 people], leftists for the most part. [m24:TUR.GOV The İstanbul Governor's Office] {e12 banned} Sunday's march of [m39:TUR.CVL the Peace Bloc], and [m25:TUR.COP officers] {e13 dispersed} [m26:TUR.CVL a few hundred people] in Kadıköy who had not heard.
[m27:TUR.OPP Selahattin Demirtaş], co-chair of [m28:TUR.PTY the pro-Kurdish HDP], {e14 called upon} [m29=m3+m17 both] to take [m74=m29 their] fingers off the trigger. [m30:TUR.OPP CHP leader Kemal Kılıçdaroğlu] {e15 offered} [m96:TUR.OPP his party's] help in Parliament. For the caretaker cabinet of [m31:TUR.GOV Ahmet Davutoğlu], the head of [m32:TUR.PTY the AK Party], coalition talks with [m33=m30 him] {e16 go on} next week.
At [m78=m3 Ankara's] {e17 request}, [m34:NATO the North Atlantic Council] {e18 meets} under Article 4 on Tuesday. [m35:KRG.GOV Iraqi Kurdistan's Masoud Barzani], a friend of [m75=m9 the Turkish president], {e19 voiced} displeasure and {e20 asked} [m76=m17 the PKK] to move [m77=m17 its] bases away from villages.
[m36:DEU.GOV Germany's Angela Merkel] {e21 reminded} [m37=m31 the prime minister] of proportionality in a call.
e1 m3 > m1 COOPERATE actual 2015-07-25/none mode=access ctx=military,terrorism again
e2 m2 > m5,m17 ASSAULT actual 2015-07-25/day mode=aerial ctx=military,terrorism again
e3 m3 > m4 COOPERATE actual 2015-07-25/none mode=access ctx=military,terrorism
e4 m8 > m9 CONSULT actual 2015-07-22/day mode=phone ctx=military,diplomatic
e5 m10 > m11 ASSAULT actual 2015-07-20/day mode=suicide-attack ctx=terrorism
e6 m13 > m14 ASSAULT actual 2015-07-23/day mode=firearms ctx=terrorism,military
e7 m15 > m5 ASSAULT actual 2015-07-24/day mode=aerial ctx=military,terrorism
e8 m2 > m17 ASSAULT actual 2015-07-25/day mode=aerial ctx=military
e9 m19 > m3 REJECT actual 2015-07-25/none ctx=military
e10 m20 > m21 ASSAULT actual 2015-07-22/day mode=firearms ctx=terrorism
e11 m23 > m38 COERCE actual 2015-07-25/none mode=arrest ctx=terrorism,repression
e12 m24 > m39 COERCE actual 2015-07-25/none mode=restrict ctx=rights_freedoms
e13 m25 > m26 COERCE actual 2015-07-25/none ctx=repression,rights_freedoms
e14 m27 > m29 REQUEST requested 2015-07-25/none mode=yield ctx=military
e15 m30 > m31 AGREE planned 2015-07-25/none ctx=legislative
e16 m31 > m33 CONSULT planned 2015-07-27/week ctx=legislative,political_institutions
e17 m3 > m34 REQUEST requested 2015-07-25/none mode=meet ctx=military,diplomatic
e18 m34 > m3 CONSULT planned 2015-07-28/day mode=multilateral ctx=military
e19 m35 > m3 ACCUSE actual 2015-07-25/none mode=disapprove ctx=military
e20 m35 > m17 REQUEST requested 2015-07-25/none mode=withdraw ctx=military
e21 m36 > m37 CONSULT actual 2015-07-25/none mode=phone ctx=military
q1 m7 direct cue=told
q2 m19 mixed cue=declared
rel m27 leads m28
rel m31 leads m32
rel m35 ally_of m9
rel m3 member_of m34

### Garowe Online 2009-01-27 article
= [m1:ETH.MIL Ethiopians] gone, [m2:SHABAAB.REB Al Shabaab] walks into parliament's warehouse
~date_line 27 Jan 27, 2009 - 2:14:43 AM
[m37:@SOM BAIDOA, Somalia] (Garowe Online) - The last column of [m3:ETH.MIL Ethiopian troops] {e1 crossed} the border at Dolow on Sunday night, and by Monday noon [m4:SHABAAB.REB the insurgents they had come to destroy] were {e2 in} [m5:@SOM Baidoa].
"<<q1 [m6=m7 We] have {e3 taken} the airport, the palace and the so-called parliament without one of [m36=m7 us] falling. The apostates should hand over their guns and go to the mosque>>," [m7:SHABAAB.REB Sheikh Muktar Robow], who speaks for [m8:SHABAAB.REB Al Shabaab], told [m38=m34 residents] through a loudspeaker on the roof of the old grain store where [m9:SOM.LEG the lawmakers] used to sit. [m79=m7 He] {e4 promised} [m34:SOM.CVL residents] that nobody would be harmed.
[m10:SOM.MIL Two hundred militiamen] of [m33:SOM.GOV the government] {e5 laid down} their arms; others ran. [m11:SOM.LEG Five legislators] were {e6 held} overnight and {e7 let go} in the morning after [m35:SOM.CVL clan elders] had {e8 called on} Robow.
Most of [m80=m11 their] colleagues are in [m12:@DJI Djibouti], where under the eyes of [m13:UN UN envoy Ahmedou Ould-Abdallah] the chamber {e9 voted} on Monday to double itself and seat 200 members of [m14:ARS.OPP the Alliance for the Re-liberation of Somalia], led by [m15:ARS.OPP Sheikh Sharif Sheikh Ahmed]. The Ethiopians' {e11 promise} to leave had been the core of the agreement which the two sides {e12 signed} there in October.
In [m16:@ETH Addis Ababa], Information Minister [m17:ETH.GOV Bereket Simon] said <<q2 "[m18=m3 our army] withdrew because its mission is accomplished">>. [m81=m17 He] {e13 did not rule out} a return.
[m19:AU African Union peacekeepers], 3,400 men from [m20:UGA.MIL Uganda] and [m21:BDI.MIL Burundi], {e14 moved} into two of the bases that [m22=m3 the withdrawing force] emptied in [m23:@SOM Mogadishu] on January 15; [m24=m8 Al Shabaab], for [m82=m24 its] part, {e15 warned} [m83=m19 them] that [m96=m19 they] were next. A suicide car killed 14 near [m84=m19 their] post on Saturday. [m25:NGA.GOV Abuja], which {e17 promised} a battalion in 2007, has {e18 sent} none.
[m26:AHLUSUNNA.PRM Ahlu Sunna], a Sufi militia which {e19 drove} [m86=m8 Al Shabaab] from [m27:@SOM Guriel] last month, holds that town and Dhusamareb.
Ex-president [m28:SOM.ELI Abdullahi Yusuf], who {e20 resigned} on December 29, was {e21 given} a house by [m29:YEM.GOV Yemen]. Puntland, whose new leader [m30:PUNTLAND.GOV Abdirahman Farole] took [m85=m30 his] oath this month, {e22 shut} the road to the south.
[m31:KEN.GOV Nairobi] {e23 deployed} a battalion at [m32:@KEN El Wak].
e1 m3 > m33 RETREAT actual 2009-01-25/day mode=withdraw ctx=military
e2 m4 > m33 COERCE actual 2009-01-26/day mode=seize ctx=military,territory
e3 m6 > m33 COERCE actual 2009-01-26/day mode=seize ctx=military,territory again
e4 m7 > m34 CONCEDE planned 2009-01-26/day ctx=human_security
e5 m10 > m4 RETREAT actual 2009-01-26/day mode=disarm ctx=military
e6 m8 > m11 COERCE actual 2009-01-26/day mode=arrest ctx=legislative
e7 m8 > m11 RETREAT actual 2009-01-27/day mode=release ctx=legislative
e8 m35 > m7 CONSULT actual 2009-01-27/none mode=visit
e9 m9 > m14 CONCEDE actual 2009-01-26/day ctx=legislative,political_institutions
e11 m3 > m14 CONCEDE planned 2008-10-01/month mode=withdraw ctx=military bg
e12 m33 > m14 SUPPORT actual 2008-10-01/month ctx=diplomatic,military bg
e13 m17 > m8 MOBILIZE hypothetical 2009-01-27/none mode=troops ctx=military
e14 m19 > m33 AID actual 2009-01-15/day ctx=peacekeeping,military
e15 m24 > m19 THREATEN threatened 2009-01-27/none mode=violence ctx=peacekeeping
e17 m25 > m19 AGREE planned 2007-01-01/year ctx=peacekeeping bg
e18 m25 > m19 AID denied 2009-01-27/none ctx=peacekeeping
e19 m26 > m8 ASSAULT actual 2008-12-01/month ctx=territory bg
e20 m28 > m33 RETREAT actual 2008-12-29/day mode=resign ctx=executive bg
e21 m29 > m28 AID actual 2009-01-27/none ctx=asylum
e22 m30 > m8 COERCE actual 2009-01-27/none mode=restrict ctx=territory
e23 m31 > m8 MOBILIZE actual 2009-01-27/none mode=troops ctx=military,territory
q1 m7 direct cue=told
q2 m17 mixed cue=said
rel m15 leads m14
rel m20 part_of m19
rel m21 part_of m19
rel m26 controls m27 from=2008-12
rel m4 controls m5 from=2009-01-26

### Gulf News 2019-08-08 article
= [m1:PAK.GOV Islamabad] {e1 downgrades} ties, [m2:@IND Srinagar] in fourth day of silence
~byline Ashfaq Ahmed, Senior Editor, and agencies
~date_line Published: August 08, 2019 08:12
"<<q1 [m3=m4 Our] ambassador will no longer be in Delhi, and [m87:IND.GOV their counterpart] here will be sent back>>," [m4:PAK.GOV Pakistani Foreign Minister Shah Mahmood Qureshi] told a television channel on Wednesday night.
[m5:PAK.GOV The National Security Committee], chaired by [m6:PAK.GOV Prime Minister Imran Khan], had decided hours earlier {e2 to expel} [m7:IND.GOV High Commissioner Ajay Bisaria], {e3 suspend} all trade with [m8:IND.GOV India], and go to [m9:UN the Security Council]. [m10:PAK.MIL The armed forces] were {e4 put} on alert. [m89:PAK.GOV A minister] later {e5 stopped} the Samjhauta Express, the train that runs twice a week to Attari.
[m11:IND.GOV New Delhi's Ministry of External Affairs] {e6 asked} [m12=m1 its neighbour] on Thursday to review the step; Kashmir is "<<q2 an internal affair>>".
On Monday, [m13:IND.GOV Home Minister Amit Shah] {e7 scrapped} the autonomy which Article 370 had given [m14:@IND Jammu and Kashmir], the only state with [m34:IND.CVL a Muslim majority]. Before [m88=m13 he] rose in [m15:IND.LEG the upper house], [m16:IND.MIL 35,000 more soldiers and paramilitaries] had been {e8 flown} into the valley, [m17:IND.CVL pilgrims and tourists] {e9 told} to leave, phones and the net {e10 turned off}. A curfew in all but name {e11 keeps} seven million people indoors.
[m18:IND.OPP Mehbooba Mufti] and [m19:IND.OPP Omar Abdullah], two former chief ministers, are {e12 locked up} in a guest house. The former leads [m20:IND.PTY the People's Democratic Party], until last year a partner of [m21:IND.PTY the ruling BJP], the latter is vice-president of [m22:IND.PTY the National Conference]. In Soura [m23:IND.CVL several hundred youths] {e13 threw} stones on Wednesday, a doctor said; [m24:IND.COP policemen] {e14 fired} pellets. The state police chief, [m25:IND.COP Dilbag Singh], {e15 said} nothing of the sort had happened.
[m26:TUR.GOV Turkish President Recep Tayyip Erdogan] {e16 gave} [m27=m6 Khan] [m90=m26 his] backing by phone. [m28:CHN.GOV China], an ally of [m29=m1 Pakistan] which itself holds [m35:@IND the Aksai Chin plateau], {e17 called} the change of status in Ladakh unacceptable. The UAE's ambassador, [m30:ARE.GOV Ahmad Al Banna], {e18 took} the opposite view: <<q3 the move would improve governance>>.
[m31:USA.GOV US envoy Zalmay Khalilzad's] trip to Delhi {e19 went ahead}. [m32:USA.GOV Donald Trump's] {e20 offer} to mediate, of 22 July, lies on the table; [m33=m8 India] has {e21 declined} it.
At the Attari gate 110 porters have nothing to carry.
e1 m1 > m8 SANCTION actual 2019-08-07/day mode=withdraw ctx=diplomatic,territory again
e2 m5 > m7 SANCTION actual 2019-08-07/day mode=expel ctx=diplomatic,territory
e3 m5 > m8 SANCTION actual 2019-08-07/day mode=discontinue ctx=economic,territory
e4 m10 > m8 MOBILIZE actual 2019-08-07/day ctx=military,territory
e5 m89 > m8 SANCTION actual 2019-08-08/none mode=discontinue ctx=economic
e6 m11 > m12 REQUEST requested 2019-08-08/day mode=change ctx=diplomatic
e7 m13 > m34 COERCE actual 2019-08-05/day ctx=territory,legislative
e8 m16 > m34 MOBILIZE actual 2019-08-08/none mode=troops ctx=military,repression
e9 m8 > m17 REQUEST requested 2019-08-08/none
e10 m8 > m34 COERCE actual 2019-08-08/none mode=censor ctx=rights_freedoms,repression
e11 m8 > m34 COERCE actual 2019-08-08/none mode=curfew ctx=repression
e12 m8 > m18,m19 COERCE actual 2019-08-08/none mode=arrest ctx=repression
e13 m23 > m24 PROTEST actual 2019-08-07/day mode=riot ctx=territory
e14 m24 > m23 ASSAULT actual 2019-08-07/day mode=crowd-control ctx=repression
e15 m25 > m23 REJECT actual 2019-08-08/none ctx=repression
e16 m26 > m27 SUPPORT actual 2019-08-08/none ctx=diplomatic,territory
e17 m28 > m8 ACCUSE actual 2019-08-08/none mode=disapprove ctx=territory
e18 m30 > m8 SUPPORT actual 2019-08-08/none ctx=territory
e19 m31 > m8 CONSULT actual 2019-08-08/none mode=visit ctx=diplomatic
e20 m32 > m1,m8 AGREE planned 2019-07-22/day ctx=diplomatic,territory
e21 m33 > m32 REJECT actual 2019-08-08/none ctx=diplomatic
q1 m4 direct cue=told
q2 m11 mixed cue=asked
q3 m30 indirect cue=took
rel m18 leads m20
rel m19 member_of m22
rel m28 ally_of m29
rel m28 controls m35
rel m6 leads m5

### La Razón (La Paz), English digest 2011-01-02 article
= [m36=m1 Morales] {e1 takes back} petrol decree hours before new year
~date_line La Paz, January 2, 2011
Obeying is also governing, [m1:BOL.GOV President Evo Morales] said on Friday night, and with that the price of a litre of petrol fell from 6.47 bolivianos to 3.74, where it had been for six years and five days before.
"<<q1 [m2=m1 We] have {e2 decided} to repeal Decree 748 and all the measures that go with it. Everything returns as it was>>," [m3=m1 he] told [m34:BOL.CVL the country] at half past ten.
It was [m93=m3 his] deputy, [m4:BOL.GOV Álvaro García Linera], who had announced the increase of up to 82 percent on Boxing Day while [m5=m1 his chief] was in [m6:@VEN Caracas]. [m7:BOL.LAB Bus drivers] {e4 stopped} at once. On Thursday in [m8:@BOL El Alto] [m9:BOL.CVL a crowd] {e5 set} toll booths alight and {e6 stoned} the offices of [m10:BOL.CVL the neighbourhood federation, Fejuve], whose chairman [m11:BOL.CVL Claudio Luna] was thought too close to the palace. Fifteen [m12:BOL.COP policemen] were {e7 hurt}; [m13:BOL.COP the riot squad] {e8 answered} with gas.
To keep bread cheap, [m14:BOL.MIL the army] had been {e9 baking} it in [m91=m14 its own] ovens since Tuesday, and [m15:BOL.MIL air force trucks] {e10 carried} commuters.
[m16:BOL.LAB The miners of Huanuni] were on the road to La Paz, dynamite in hand, when the news reached [m92=m16 them]. "<<q2 [m17=m16 We] shall {e11 call off} the march, but we don't give back the sticks>>," said [m18:BOL.LAB their leader, Guido Mitma]. [m19:BOL.LAB The Bolivian Workers' Centre (COB)], at whose head stands [m20:BOL.LAB Pedro Montes], {e12 lifted} [m94=m19 its] strike on Saturday.
In the Chapare [m21:BOL.AGR the coca growers' unions], of which [m95=m1 the president] is still the leader, had {e13 blocked} the highway as well, for the first time against [m22=m1 their own man].
[m23:BOL.OPP Samuel Doria Medina], head of [m24:BOL.PTY National Unity], {e14 demanded} the resignation of [m25:BOL.GOV Finance Minister Luis Arce]. [m26:BOL.OPP Juan del Granado's] [m27:BOL.PTY Movement without Fear], an ally of [m28:BOL.PTY the ruling MAS] until last year, claimed the victory for the street. [m29:BOL.REL The Church], through [m30:BOL.REL Cardinal Julio Terrazas], {e16 welcomed} the step.
Smuggling, the reason given for the decree, goes on. [m31:PER.COP Peruvian police] and [m32:BOL.COP their Bolivian colleagues] {e17 seized} two tankers of [m35:BOL.BUS a fuel dealer] in a joint {e18 operation} at [m33:@PER Puno] on Christmas Eve.
e1 m36 > m34 CONCEDE actual 2010-12-31/day ctx=economic again
e2 m2 > m34 CONCEDE actual 2010-12-31/day ctx=economic
e4 m7 > m1 PROTEST actual 2010-12-26/day mode=strike ctx=economic
e5 m9 > m1 PROTEST actual 2010-12-30/day mode=riot ctx=economic
e6 m9 > m10 PROTEST actual 2010-12-30/day mode=riot ctx=economic
e7 m9 > m12 ASSAULT actual 2010-12-30/day mode=beat ctx=economic
e8 m13 > m9 ASSAULT actual 2010-12-30/day mode=crowd-control ctx=repression
e9 m14 > m34 AID actual 2010-12-28/day ctx=human_security,military
e10 m15 > m34 AID actual 2010-12-28/day ctx=military
e11 m17 > m1 CONCEDE planned 2011-01-02/none ctx=economic
e12 m19 > m1 RETREAT actual 2011-01-01/day ctx=economic
e13 m21 > m22 PROTEST actual 2011-01-02/none mode=obstruct ctx=economic
e14 m23 > m25 REQUEST requested 2011-01-02/none mode=yield ctx=economic,executive
e16 m29 > m1 SUPPORT actual 2011-01-02/none ctx=religion_ethnicity,economic
e17 m31,m32 > m35 COERCE actual 2010-12-24/day mode=seize ctx=crime bg
e18 m31 > m32 COOPERATE actual 2010-12-24/day ctx=crime bg
q1 m3 direct cue=told
q2 m18 direct cue=said
rel m11 leads m10
rel m18 leads m16
rel m20 leads m19
rel m23 leads m24
rel m26 leads m27
rel m1 leads m21
