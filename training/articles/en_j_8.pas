### France 24 2021-02-03 article
= [m1:GIN.GOV Guinea] keeps borders shut as [m2:SEN.GOV Dakar] loses patience
~page_control Issued on: 03/02/2021 - 16:12
~byline Text by: FRANCE 24 with AFP
[m3:SEN.GOV Senegal's foreign minister] left [m4:@GIN Conakry] empty-handed on Wednesday after a day of {e1 talks} on a land frontier that has been closed for four months.
[m5:SEN.GOV Aïssata Tall Sall] had hoped to {e2 obtain} a partial opening for lorries. The answer of [m6:GIN.GOV her hosts] was that the matter "<<q1 is one of security, not of potatoes>>".
[m7:GIN.GOV President Alpha Condé] {e3 ordered} the crossings to Senegal, [m24:GNB.GOV Guinea-Bissau] and [m25:SLE.GOV Sierra Leone] barred on September 27, three weeks before [m8=m7 he] won a third term. [m9:GIN.OPP Opponents], [m10=m7 he] {e4 alleged} then, were training abroad.
The accusation was {e5 directed} at [m11:GNB.GOV Umaro Sissoco Embaló] above all. The Bissau-Guinean leader {e6 rejected} it at the time as a joke.
In Freetown things have moved on. [m12:SLE.GOV Julius Maada Bio] and Condé spoke in January; the first trucks may {e7 pass} next week.
"<<q2 [m13:GIN.CVL My mangoes] rotted in three days. Tell [m14=m7 the president] that they had no passports and no weapons>>," a trader in Labé said.
[m15:GIN.OPP The Union of Democratic Forces] has another grievance. Its headquarters were {e8 sealed} by [m16:GIN.COP gendarmes] in October and stay so, in spite of a court order. [m17:GIN.OPP Cellou Dalein Diallo], who leads the party, was himself {e9 confined} to [m29=m17 his] home for ten days; since then [m28=m17 he] has been {e10 barred} from travel. Last Friday [m27=m17 he] was turned back at the airport.
[m18:GIN.GOV Territorial Administration Minister Bouréma Condé] said the offices would be {e11 returned} "<<q3 when [m26=m15 they] stop being a headquarters of insurrection>>".
[m19:ECOWAS The ECOWAS commission], whose members have a right of free passage, has {e12 reminded} [m20=m1 Guinea] of it twice. Its president, [m21:ECOWAS Jean-Claude Kassi Brou], is expected to {e13 travel} to both capitals this month.
[m22:FRA.GOV Paris] has kept a low profile since [m23:FRA.GOV Emmanuel Macron] {e14 declined} to congratulate the winner in November.
~advert Daily newsletter Receive essential international news every morning
e1 m3 > m1 CONSULT actual 2021-02-03/day mode=visit ctx=diplomatic,territory
e2 m5 > m6 REQUEST requested 2021-02-03/day mode=yield ctx=economic,territory
e3 m7 > m2,m24,m25 COERCE actual 2020-09-27/day mode=restrict ctx=territory bg
e4 m10 > m9 ACCUSE actual 2020-09-27/none mode=allege ctx=military bg
e5 m7 > m11 ACCUSE actual 2020-09-27/none mode=allege ctx=military bg
e6 m11 > m7 REJECT actual 2020-09-27/none ctx=diplomatic bg
e7 m1 > m12 CONCEDE hypothetical 2021-02-08/week ctx=economic,territory
e8 m16 > m15 COERCE actual 2020-10-01/month mode=seize ctx=repression bg
e9 m16 > m17 COERCE actual 2020-10-01/none mode=restrict ctx=repression bg
e10 m1 > m17 COERCE actual 2021-02-03/none mode=restrict ctx=rights_freedoms
e11 m18 > m15 CONCEDE hypothetical 2021-02-03/none ctx=repression
e12 m19 > m20 REQUEST requested 2021-02-03/none mode=yield ctx=economic,territory
e13 m21 > m1,m2 AGREE planned 2021-02-01/month ctx=diplomatic
e14 m23 > m7 REJECT actual 2020-11-01/month ctx=diplomatic bg
q1 ? mixed
q2 ? direct cue=said
q3 m18 mixed cue=said
rel m17 leads m15
rel m21 leads m19

### Philippine Daily Inquirer 2016-07-29 article
= [m1:PHL.GOV Duterte] gives [m2:NPA.REB Reds] until 5 pm
~byline By: Dino Villareal @inquirerdotnet
~date_line 02:11 AM July 29, 2016
~share SHARES: 4811
[m3:PHL.GOV President Rodrigo Duterte] will {e1 take back} the unilateral ceasefire [m39=m3 he] {e2 proclaimed} on Monday unless communist leaders explain an ambush in Davao del Norte by Saturday afternoon.
[m4:PHL.MIL One militiaman] was {e3 killed} and four were wounded in Kapalong town on Wednesday, two days after [m5=m3 the commander in chief] had {e4 told} [m6:PHL.MIL soldiers] to stay in barracks.
"<<q1 If [m7=m3 I] do not get a word by 5 in the afternoon, [m8=m3 I] will lift it. It is as simple as that>>," [m9=m3 he] said in Cotabato City on Thursday.
The victims belonged to [m10:PHL.MIL the Citizen Armed Force Geographical Unit], an auxiliary of [m33:PHL.MIL the Army]. [m38=m4 They] were walking home when [m11:NPA.REB guerrillas] set off a bomb by the road.
From [m12:@NLD Utrecht], where [m37=m13 he] has lived since 1987, [m13:CPP.REB Jose Maria Sison] {e5 asked} the President not to be "<<q2 so hasty>>". The founder of [m14:CPP.REB the Communist Party of the Philippines] said <<q3 [m36=m13 he] would {e6 look into} the incident>>. The NPA is [m15=m14 the party's] armed wing.
[m16:NPA.REB A rebel spokesperson in southern Mindanao, Rigoberto Sanchez], put it differently: [m17=m11 the fighters] had {e7 defended} themselves against [m18=m4 troops] who kept on patrolling. [m19:PHL.MIL Lt. Gen. Rey Leonardo Guerrero], head of [m20:PHL.MIL Eastern Mindanao Command], {e8 denied} there was any patrol.
Formal {e9 negotiations} with [m21:NDF.REB the National Democratic Front] are due to open on Aug. 20 in [m22:@NOR Oslo], with [m23:NOR.GOV the Norwegian foreign ministry] as facilitator. To get there [m24:PHL.GOV Solicitor General Jose Calida] must {e10 secure} the temporary release of [m25:CPP.REB Benito and Wilma Tiamzon], held since 2014.
[m26:PHL.LEG Bayan Muna Rep. Carlos Zarate] {e11 called on} [m27=m3+m13 both men] to keep on talking. Sen. [m28:PHL.LEG Panfilo Lacson], once chief of police, said <<q4 [m35=m28 he] had expected nothing else>>.
[m29:PHL.REL Catholic bishops] will hold a prayer walk for peace on Sunday.
Talks have broken down before. In November 2004 [m30=m14 the CPP] {e13 withdrew} from them with [m34:PHL.GOV the Arroyo government] because [m31:USA.GOV the United States] kept it on a terrorist list, and in 2011 because [m32:PHL.GOV the Aquino government] would not {e14 free} 17 consultants.
~related MOST READ
~page_control Subscribe to INQUIRER PLUS
e1 m3 > m2 THREATEN threatened 2016-07-30/day mode=violence ctx=military
e2 m3 > m2 CONCEDE actual 2016-07-25/day mode=ceasefire ctx=military
e3 m11 > m4 ASSAULT actual 2016-07-27/day ctx=military
e4 m5 > m2 CONCEDE actual 2016-07-25/day mode=ceasefire ctx=military again
e5 m13 > m3 REQUEST requested 2016-07-29/none mode=yield ctx=military
e6 m13 > m3 AGREE planned 2016-07-29/none ctx=military
e7 m17 > m18 ASSAULT actual 2016-07-27/day ctx=military again
e8 m19 > m16 REJECT actual 2016-07-29/none ctx=military
e9 m1 > m21 AGREE planned 2016-08-20/day ctx=diplomatic
e10 m24 > m25 CONCEDE planned 2016-07-29/none ctx=legal
e11 m26 > m27 REQUEST requested 2016-07-29/none mode=meet ctx=military
e13 m30 > m34 REJECT actual 2004-11-01/month mode=meet ctx=terrorism bg
e14 m32 > m30 REJECT actual 2011-01-01/year mode=yield ctx=legal bg
q1 m9 direct cue=said
q2 m13 mixed cue=asked
q3 m13 indirect cue=said
q4 m28 indirect cue=said
rel m10 part_of m33
rel m2 part_of m15
rel m19 leads m20

### Gulf News 2010-11-24 article
= [m1:BHR.OPP Al Wefaq] wins but seats do not add up
~byline By Nadia Al Mansoori, Correspondent
~date_line Published: 14:05 November 24, 2010
[m2:@BHR Manama]: [m3:BHR.GOV King Hamad Bin Eisa Al Khalifa] is to {e1 open} [m4:BHR.LEG the new parliament] next month with a bench of 18 Shiite deputies out of 40.
[m5:BHR.OPP Al Wefaq], led by [m6:BHR.OPP Shaikh Ali Salman], took every constituency it contested. [m7:BHR.OPP Wa'ad], the liberal society whose secretary-general is [m8:BHR.OPP Ebrahim Sharif], got none.
"<<q1 Soldiers were driven to [m28=m9 my] district in buses with the windows taped>>," [m9:BHR.OPP Munira Fakhro], Wa'ad's candidate in Eisa Town, {e2 claimed}. [m10=m9 She] lost the second round by 400 votes.
The [m11:BHR.GOV election commission] {e3 dismissed} the complaint. "General" polling stations, its director [m12:BHR.GOV Abdullah Al Buainain] said, are open to all.
Before the vote came the round-up. In August and September [m13:BHR.COP the authorities] {e4 detained} 23 men, among them [m14:BHR.OPP Abduljalil Al Singace] of the unlicensed Haq movement, on [m27=m14 his] return from a seminar at [m15:GBR.LEG the House of Lords]. [m16=m14 They] went on trial on October 28, {e6 accused} of plotting to topple the government. All {e7 told} [m17:BHR.JUD the judges] that [m26=m16 they] had been beaten.
[m18:BHR.NGO The Bahrain Human Rights Society] fared little better: [m19:BHR.GOV the Social Development Minister] {e8 suspended} its board after it had written about those claims.
[m20:USA.GOV Washington], whose Fifth Fleet has its base at Juffair, {e9 found} the election encouraging. In a cable made public this week, an earlier US ambassador {e10 commends} the king's reforms.
[m24:BHR.GOV The kingdom] {e11 asked} [m21:GCC its partners in the Gulf Cooperation Council] in October to watch for fugitives. [m22:KWT.GOV Kuwait] {e12 expelled} [m25:BHR.OPP one]; [m23:QAT.GOV Qatar] has not replied. Bahrain has been part of the six-member body since 1981.
Al Wefaq {e13 promised} to stay in the chamber "<<q2 as long as there is a reason to>>".
Students at the University of Bahrain said they knew of no reason.
e1 m3 > m4 AGREE planned 2010-12-01/month ctx=legislative
e2 m9 > m11 ACCUSE actual 2010-11-24/none mode=allege ctx=election
e3 m11 > m9 REJECT actual 2010-11-24/none ctx=election
e4 m13 > m14 COERCE actual 2010-08-01/none mode=arrest ctx=repression bg
e6 m13 > m16 ACCUSE actual 2010-10-28/day mode=allege ctx=legal bg
e7 m16 > m13 ACCUSE actual 2010-10-28/day mode=allege ctx=human_rights,legal bg
e8 m19 > m18 COERCE actual 2010-11-24/none mode=restrict ctx=rights_freedoms bg
e9 m20 > m24 SUPPORT actual 2010-11-24/none ctx=election
e10 m20 > m3 SUPPORT actual 2010-11-24/none ctx=pro_democracy bg
e11 m24 > m21 REQUEST requested 2010-10-01/month mode=assist ctx=legal bg
e12 m22 > m25 COERCE actual 2010-11-24/none mode=deport ctx=legal bg
e13 m5 > m4 AGREE planned 2010-11-24/none ctx=legislative
q1 m9 direct cue=claimed
q2 m5 mixed cue=promised
rel m6 leads m5
rel m8 leads m7
rel m9 member_of m7
rel m24 member_of m21 from=1981

### El Universal (Caracas) 2004-02-24 article
= [m1:VEN.MIL National Guard] keeps [m2:VEN.OPP marchers] from G-15 hotel
~byline EL UNIVERSAL | English edition
~date_line Tuesday, February 24, 2004
Forty people needed treatment for gas in [m3:@VEN Caracas] when [m4=m1 guardsmen] {e1 stopped} [m5:VEN.OPP a procession of the Democratic Coordinator] on its way to deliver a letter.
The addressees were [m6:G15 the heads of state] arriving for the Group of 15. The letter, which in the end was handed over a fence to a [m7:BRA.GOV Brazilian diplomat], {e2 requests} [m8=m6 their] help in getting an honest count of 3.4 million signatures for a recall vote.
"<<q1 [m9=m1 They] shot at a piece of paper>>," said [m10:VEN.OPP Enrique Mendoza], the governor of Miranda, who coordinates the alliance. Three [m11:VEN.JRN cameramen] were {e3 hit} by pellets.
[m12:VEN.GOV Vice-President José Vicente Rangel] was not impressed. The route had not been {e4 authorised}, [m28=m12 he] said, and the coordinator had been {e5 offered} another.
Inside the hotel, [m13:VEN.GOV Hugo Chávez] {e6 told} [m14:ZWE.GOV Robert Mugabe], who was given a replica of Bolívar's sword, that both were the object of slander. [m15:BRA.GOV Lula da Silva] and [m16:ARG.GOV Néstor Kirchner] {e7 conferred} with [m17=m13 their host] for forty minutes each. [m18=m16 The latter] also {e8 received} three opposition deputies.
[m19:VEN.GOV The National Electoral Council], which [m20:VEN.GOV Francisco Carrasquero] chairs, will decide this week what to do about sheets on which one hand filled in all the data. [m21:OAS The OAS] and [m22:CARTERCENTER the Carter Center] have {e10 urged} it to respect the voter's will.
[m23:USA.GOV State Department spokesman Richard Boucher] {e11 voiced} concern on Monday. "<<q2 [m24=m13 We] are nobody's backyard>>," Chávez {e12 shot back}, threatening not to {e13 send} "a drop" of oil north if [m25=m23 Mr. Bush] tried anything.
Cuba's ally on the mainland has survived one coup, in April 2002, and a two-month {e14 strike} by [m26:VEN.LAB oil workers] a year ago, after which 18,000 of [m27=m26 them] were {e15 fired}.
e1 m4 > m5 ASSAULT actual 2004-02-24/none mode=crowd-control ctx=repression
e2 m5 > m6 REQUEST requested 2004-02-24/none mode=assist ctx=election
e3 m1 > m11 ASSAULT actual 2004-02-24/none mode=firearms ctx=rights_freedoms
e4 m12 > m5 REJECT actual 2004-02-24/none ctx=rights_freedoms
e5 m12 > m5 AGREE actual 2004-02-24/none ctx=rights_freedoms
e6 m13 > m14 SUPPORT actual 2004-02-24/none ctx=diplomatic
e7 m15,m16 > m17 CONSULT actual 2004-02-24/none mode=meet ctx=diplomatic
e8 m18 > m5 CONSULT actual 2004-02-24/none mode=meet ctx=diplomatic
e10 m21,m22 > m19 REQUEST requested 2004-02-24/none mode=yield ctx=election
e11 m23 > m13 ACCUSE actual 2004-02-23/day mode=disapprove ctx=election
e12 m13 > m23 REJECT actual 2004-02-24/none ctx=diplomatic
e13 m13 > m25 THREATEN threatened 2004-02-24/none mode=restrict ctx=natural_resource
e14 m26 > m13 PROTEST actual 2003-01-01/none mode=strike ctx=economic bg
e15 m13 > m27 SANCTION actual 2003-01-01/year mode=discontinue ctx=economic bg
q1 m10 direct cue=said
q2 m13 direct cue=shot back
rel m10 leads m5
rel m20 leads m19
