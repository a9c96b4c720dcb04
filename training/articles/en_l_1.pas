### Libya Herald 2019-04-08 article
= [m1:LNA.REB Hafter's men] {e1 bomb} Mitiga as [m2:UN UN] conference hangs by a thread
~byline By Moutaz Gheriani
~date_line Tunis, 8 April 2019
Passengers were led out of the terminal on foot. The only working airport of [m3:@LBY the capital] had just been {e2 struck from the air} by [m4=m1 the Libyan National Army], and nobody knew whether the plane would return.
"<<q1 Two rockets, then a third. [m5:? We] lay between the suitcases>>," said a teacher on her way to Tunis.
The raid came on the fourth day of an offensive which few in [m6:@LBY Tripoli] had thought possible. On Thursday [m7:LNA.REB Khalifa Hafter], the commander of [m8=m1 that force], had {e3 told} [m9=m8 his] brigades in a recorded message to enter the city.
[m10:UN Ghassan Salamé], whom [m11:UN the Secretary-General] put in charge of [m12:UNSMIL the UN mission in Libya], or UNSMIL, a year and a half ago, {e4 deplored} the attack within the hour. He also refused to cancel the national conference in Ghadames.
"<<q2 [m13=m12 We] shall meet on the dates announced, unless compelled not to>>," [m14=m10 he] said.
[m15:LBY.GOV The Government of National Accord], which [m16:UN the Security Council] recognises as the sole authority in the country, {e5 answered in kind}. [m17=m15 Its] jets flew at least five sorties over [m18:@LBY Gharyan]; the mountain town has been in [m19=m1 the easterners'] hands since last Tuesday.
[m20:LBY.GOV Faiez Serraj], [m21=m15 its] premier, spoke on television late on Saturday. [m22=m20 He] had {e6 made concessions} to [m23=m7 the field marshal], he complained, and been {e7 stabbed in the back}.
Abroad, patience was uneven. [m24:USA.GOV Washington] {e8 wants} the advance halted at once, said [m25:USA.GOV Mike Pompeo]. [m26:RUS.GOV Moscow] {e9 blocked} a Council statement on Sunday naming only [m27=m7 Hafter]. [m28:EGY.GOV Egypt] and [m29:ARE.GOV the United Arab Emirates], long his patrons, said nothing that could be held against them.
A small contingent of [m30:USA.MIL American soldiers] had {e10 left} by hovercraft from a beach at [m31:@LBY Janzur] the same day.
[m32:LBY.REB The militias of Misrata], without which [m33=m20 the premier] could not hold a street, sent pickups. One of their officers, who refused to be named, was asked what would happen if [m34=m1 the LNA] asked for a truce.
"<<q3 Then [m35=m32 we] would want Gharyan first>>," was the reply.
~related Related: Libyan dinar slips on black market
e2 m4 > m15 ASSAULT actual 2019-04-08/none mode=aerial ctx=military
e1 m1 > m15 ASSAULT actual 2019-04-08/none mode=aerial ctx=military again
e3 m7 > m9 REQUEST requested 2019-04-04/day ctx=military bg
e4 m10 > m4 ACCUSE actual 2019-04-08/none mode=disapprove ctx=military
e5 m17 > m1 ASSAULT actual 2019-04-08/none mode=aerial ctx=military
e6 m22 > m23 CONCEDE actual 2019-04-08/none said=m20 bg
e7 m20 > m23 ACCUSE actual 2019-04-06/day mode=disapprove ctx=military
e8 m24 > m7 REQUEST requested 2019-04-08/none mode=yield ctx=military
e9 m26 > m16 REJECT actual 2019-04-07/day ctx=diplomatic
e10 m30 > m15 RETREAT actual 2019-04-07/day mode=withdraw ctx=military
q1 m5 direct cue=said
q2 m14 direct cue=said
q3 ? direct
rel m7 leads m8
rel m10 leads m12
rel m16 recognises m15
rel m19 controls m18 from=2019-04-02
rel m20 leads m21
rel m28 ally_of m7
rel m29 ally_of m7

### Solomon Star 2019-09-17 article
= [m1:SLB.GOV Gov't] drops [m2:TWN.GOV Taipei] after 36 years
~byline By Alfred Sasakoa
The vote in the Cabinet room took eleven minutes. No minister spoke against.
With it [m3:SLB.GOV Solomon Islands] on Monday {e1 walked away from} [m4=m2 the Republic of China on Taiwan], with which the country had been linked since 1983, and {e2 turned to} [m5:CHN.GOV the People's Republic].
[m6:SLB.GOV Prime Minister Manasseh Sogavare], who is also the leader of [m7:SLB.PTY the Ownership, Unity and Responsibility Party], had {e3 promised} a hundred-day review in June. [m8:SLB.GOV A task force] sent by [m9=m6 him] {e4 toured} Beijing in August.
Five hours after the news [m10:TWN.GOV Foreign Minister Joseph Wu] ordered the flag down at the embassy in [m11:@SLB Honiara]. "<<q1 [m12=m10 I] will not stay one day where a friend is for sale>>," [m13=m10 he] said, {e5 pinning} the loss on money from across the strait.
[m14=m10 Wu] {e6 handed in} [m15=m10 his] resignation to [m16:TWN.GOV President Tsai Ing-wen], who {e7 would not have it}.
At home the loudest voice was that of [m17:SLB.GOV Malaita]. The most populous province in the federation-minded east, whose premier is [m18:SLB.GOV Daniel Suidani], will not {e8 take} a single project from [m19=m5 the new partner], its assembly said in [m20:@SLB Auki].
"<<q2 Nobody asked [m21=m17 us]. Then let nobody ask [m22=m17 us] to clap.>>"
That was [m23=m18 the premier], at the wharf, to a crowd which had {e9 gathered} there with Taiwanese flags.
[m24:SLB.OPP The opposition group in Parliament], headed by [m25:SLB.OPP Matthew Wale], {e10 demands} that the report of [m26=m8 the task force] be tabled before anything is signed. [m27=m25 He] called the haste indecent.
[m28:USA.GOV Vice President Mike Pence] had meant to see [m29=m6 the Prime Minister] in New York next week. The appointment has been {e11 scrapped}, an American official said; the request had come from our side.
[m30:CHN.GOV Hua Chunying of the ministry in Beijing] {e12 welcomed} "<<q3 a page that had waited too long to be turned>>". Only sixteen states now keep faith with [m31=m2 Taipei]; among them, in these waters, are [m32:KIR.GOV Kiribati], [m33:NRU.GOV Nauru], [m34:TUV.GOV Tuvalu], [m35:PLW.GOV Palau] and [m36:MHL.GOV the Marshalls], all of whom recognise it.
~page_control Comments are closed
e1 m3 > m4 SANCTION actual 2019-09-16/day mode=discontinue ctx=diplomatic
e2 m3 > m5 SUPPORT actual 2019-09-16/day ctx=diplomatic
e3 m6 > m2 AGREE planned 2019-06-01/month ctx=diplomatic bg
e4 m8 > m5 CONSULT actual 2019-08-01/month mode=visit ctx=diplomatic bg
e5 m13 > m5 ACCUSE actual 2019-09-16/day mode=allege ctx=diplomatic
e6 m14 > m16 CONCEDE actual 2019-09-17/none ctx=diplomatic,executive
e7 m16 > m14 REJECT actual 2019-09-17/none ctx=diplomatic,executive
e8 m17 > m19 REJECT actual 2019-09-17/none ctx=economic
e9 m17 > m3 PROTEST actual 2019-09-17/none mode=demo ctx=diplomatic
e10 m24 > m1 REQUEST requested 2019-09-17/none ctx=legislative,diplomatic
e11 m28 > m29 REJECT actual 2019-09-17/none mode=meet ctx=diplomatic
e12 m30 > m3 SUPPORT actual 2019-09-17/none ctx=diplomatic
q1 m13 direct cue=said
q2 m23 direct
q3 m30 mixed cue=welcomed
rel m6 leads m7
rel m18 leads m17
rel m25 leads m24
rel m32 recognises m31
rel m33 recognises m31
rel m34 recognises m31
rel m35 recognises m31
rel m36 recognises m31

### The Tribune (Chandigarh) 2020-06-18 article
= Galwan: [m1:IND.OPP Congress] asks what [m2:IND.GOV PM] knew
~byline Tribune News Service
~date_line New Delhi, June 18
The names came first, then the questions. Twenty [m3:IND.MIL soldiers of the 16 Bihar Regiment and other units] were {e1 killed} with rods and stones on Monday night above the Galwan river, and three days later the nation still does not know who gave which order.
[m4:CHN.GOV Beijing] says [m5:IND.MIL Indian troops] {e2 came over} the line twice that day. [m6:IND.GOV The Ministry of External Affairs] {e3 rubbished} that on Thursday. According to [m7:IND.GOV its spokesman Anurag Srivastava], <<q1 every patrol had kept to [m8=m5 its] own side>>.
[m9:IND.OPP Rahul Gandhi], a former president of [m10=m1 the Congress], posted a clip of forty seconds.
"<<q2 Who sent [m11=m3 our] men unarmed into danger? Why is [m12=m2 he] hiding?>>"
[m13:IND.GOV S Jaishankar] {e4 hit back}. [m14=m3 The soldiers] carried weapons, as all men on border duty do, the minister said; agreements of 1996 and 2005 forbid their use in face-offs. On Wednesday [m15=m13 he] had {e5 been on the phone} with [m16:CHN.GOV Wang Yi], and in that exchange he {e6 spoke of} a premeditated act. His counterpart {e7 insisted on} punishment for "those responsible".
[m17:IND.GOV Prime Minister Narendra Modi] has {e8 summoned} [m18:IND.PTY the heads of 20 parties] to a video meeting on Friday. [m19:IND.PTY The Aam Aadmi Party], which rules [m20:@IND Delhi], is not on the list. Nor is [m21:IND.PTY the Rashtriya Janata Dal], whose leader in Bihar, [m22:IND.PTY Tejashwi Yadav], {e9 took it as} an insult to the home state of the dead.
In Leh [m23:IND.MIL the Army] {e10 brought up} a mountain division. [m24:IND.GOV The Railways], a department of [m25:IND.GOV the Union government], {e11 tore up} a signalling contract with [m26:CHN.BUS a Beijing firm] on Thursday.
[m27:IND.CVL Shopkeepers] in [m28:@IND Ludhiana] burnt toys. [m29:IND.LAB Workers of CITU], the union wing of [m30:IND.PTY the CPI(M)], stayed away: "<<q3 You cannot eat a boycott>>," said [m31:IND.LAB its district secretary].
[m32:CHN.MIL The Western Theatre Command] of [m33:CHN.MIL the People's Liberation Army] has not given any figure for [m34=m32 its] own dead. There were talks between [m35:IND.MIL major generals] and [m36=m32 the other side] for a third day; they {e12 ended} inconclusively. Ten Indians in Chinese custody were not mentioned, and the Army {e13 denied} that [m37=m32 the Chinese] were {e14 holding} anyone.
~footer Disclaimer: Comments are moderated.
e1 m32 > m3 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m5 > m4 COERCE denied 2020-06-15/day ctx=military,territory said=m4
e3 m6 > m4 REJECT actual 2020-06-18/day ctx=territory,military
e4 m13 > m9 REJECT actual 2020-06-18/none ctx=military
e5 m15 > m16 CONSULT actual 2020-06-17/day mode=phone ctx=diplomatic,territory
e6 m15 > m4 ACCUSE actual 2020-06-17/day mode=allege ctx=military,territory
e7 m16 > m15 REQUEST requested 2020-06-17/day mode=yield ctx=military
e8 m17 > m18 REQUEST requested 2020-06-18/none mode=meet ctx=military,legislative
e9 m22 > m17 ACCUSE actual 2020-06-18/none mode=disapprove ctx=political_institutions
e10 m23 > m32 MOBILIZE actual 2020-06-18/none mode=troops ctx=military,territory
e11 m24 > m26 SANCTION actual 2020-06-18/day mode=discontinue ctx=economic
e12 m35 > m36 CONSULT actual 2020-06-18/none ctx=military,territory
e13 m23 > m37 REJECT actual 2020-06-18/none ctx=military
e14 m37 > m5 COERCE denied 2020-06-18/none ctx=military
q1 m7 indirect cue=According
q2 m9 direct
q3 m31 direct cue=said
rel m19 controls m20
rel m22 leads m21
rel m24 part_of m25
rel m29 part_of m30
rel m32 part_of m33
