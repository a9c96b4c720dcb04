### Myanmar Now 2021-04-03 article
= [m1:MMR.CVL Flower strike] hits 60 towns as [m2:MMR.MIL junta] {e1 pulls plug} on wireless internet
~byline By Myanmar Now
~date_line Published on Apr 3, 2021
[m3:MMR.CVL Anti-coup protesters] laid roses at bus stops on Friday where their friends had fallen. It was, for once, a day on which few were shot.
The regime had ordered [m4:MMR.BUS telecom companies] overnight to {e3 switch off} wireless broadband until further notice. "<<q1 [m5=m4 We] were given no reason and no date>>," [m6:MMR.BUS Ooredoo], one of [m7=m4 the four], told subscribers.
In [m8:@MMR Pyay], [m9:MMR.MIL soldiers] {e4 broke up} a sit-in at lunchtime. [m10:MMR.CVL Ko Zaw Htet], a tea-shop owner, {e5 bled to death} in a monastery. Monks said that [m11=m9 the troops] {e6 had not let} an ambulance through.
The monitoring group [m12:AAPP.NGO AAPP] puts the dead since February 1 at 550, 46 of them children. The military council's spokesman, [m13:MMR.MIL Brigadier General Zaw Min Tun], {e7 disputes} it.
Further east, the war that never ended is growing. After [m14:KNU.REB the Karen National Union's] Brigade 5 {e8 overran} an outpost on March 27, killing ten, [m15:MMR.MIL the air force] {e9 struck} villages around [m16:@MMR Day Pu Noh] for four days. Some 3,000 people crossed the Salween; [m17:THA.MIL Thai border troops] {e11 pushed} most of [m18:MMR.REF them] back, which Prime Minister [m19:THA.GOV Prayut Chan-o-cha] {e12 denies}.
[m20:KNU.REB General Saw Baw Kyaw Heh], the brigade's deputy commander, refused an interview. [m31=m14 The KNU] {e13 signed} the nationwide ceasefire in October 2015.
So did [m21:RCSS.REB the Restoration Council of Shan State]. Its chairman, [m22:RCSS.REB Yawd Serk], {e14 offered} on Monday to shelter [m23:MMR.CVL strikers] and said the ten signatories should stand together.
[m24:CRPH.OPP The CRPH], a committee of ousted lawmakers, on Wednesday {e15 declared} the 2008 constitution void and burned copies of it in front of webcams. It wants to form a government with the ethnic armies. "<<q2 That is a promise [m25=m24 we] heard in 1947>>," a Kachin pastor remarked.
[m26:MMR.ELI Aung San Suu Kyi], whose party won in November, {e16 was accused} on Thursday of breaking the Official Secrets Act. Her lawyer [m27:MMR.CVL Khin Maung Zaw] saw [m32=m26 her] on a screen.
[m28:UN Special envoy Christine Schraner Burgener] {e17 warned} [m30:UN the Security Council] of a bloodbath. [m29:CHN.GOV China], [m33=m2 the junta's] chief ally and shield there, spoke {e18 against} sanctions.
e1 m2 > m4 COERCE actual 2021-04-02/none mode=censor ctx=rights_freedoms again
e3 m2 > m4 COERCE actual 2021-04-01/none mode=censor ctx=rights_freedoms
e4 m9 > m1 ASSAULT actual 2021-04-02/day ctx=repression
e5 m9 > m10 ASSAULT actual 2021-04-02/day mode=firearms ctx=repression
e6 m11 > m10 COERCE actual 2021-04-02/day mode=restrict ctx=health,repression
e7 m13 > m12 REJECT actual 2021-04-03/none ctx=human_rights
e8 m14 > m2 ASSAULT actual 2021-03-27/day ctx=territory
e9 m15 > m14 ASSAULT actual 2021-03-28/none mode=aerial ctx=military
e11 m17 > m18 COERCE actual 2021-04-03/none mode=deport ctx=migration
e12 m17 > m18 COERCE denied 2021-04-03/none mode=deport ctx=migration
e13 m14 > m2 SUPPORT actual 2015-10-01/month ctx=military bg
e14 m22 > m23 AGREE actual 2021-03-29/day ctx=asylum
e15 m24 > m2 REJECT actual 2021-03-31/day ctx=political_institutions
e16 m2 > m26 ACCUSE actual 2021-04-01/day ctx=legal
e17 m28 > m30 REQUEST requested 2021-04-03/none ctx=human_rights
e18 m29 > m30 REJECT actual 2021-04-03/none ctx=diplomatic
q1 m6 direct cue=told
q2 ? direct cue=remarked
rel m6 member_of m7
rel m22 leads m21
rel m29 ally_of m2

### Gulf Daily News 2011-02-19 article
= [m1:BHR.OPP Al Wefaq] MPs walk; [m2:BHR.MIL army] leaves Pearl
~byline By Sandeep Fernandes
~date_line Saturday, February 19, 2011
TANKS rolled off the roundabout at midday, and by four the crowd had it back.
[m3:BHR.GOV The Crown Prince, Prince Salman bin Hamad], {e1 ordered} the armour out in a message carried live on television. [m28=m3 He] had been asked by [m27:BHR.GOV his father] the evening before to {e2 open} a dialogue "<<q1 with all sides and with no ceiling>>".
[m4:BHR.COP Riot police] {e3 fired} a last salvo of gas before [m5=m4 they], too, {e4 drew back} to the flyover. [m6:BHR.MED Medics at Salmaniya] {e5 counted} 66 hurt.
On Thursday at three in the morning, the same [m7=m4 force] {e6 had fallen} on [m8:BHR.CVL sleeping protesters] without a call to leave. Four {e7 died}. The Interior Ministry said [m9=m8 they] had swords; journalists who walked through the tents saw cooking pots.
[m10=m1 The largest bloc], with 18 of 40 seats, {e8 resigned} from the elected chamber the same day. Its head [m11:BHR.OPP Shaikh Ali Salman] {e9 set} two conditions for any talks: the [m29=m2 soldiers] in barracks, the cabinet out. The second [m12=m3 the prince] has not granted.
"<<q2 [m13=m1 We] will speak when [m14=m1 we] have buried>>," [m15=m11 he] said at a mosque in [m16:@BHR Sitra].
The Sunni gathering led by [m17:BHR.CVL Shaikh Abdul Latif Al Mahmood] filled the Al Fateh Mosque in {e11 support} of [m18:BHR.GOV the Prime Minister], in office since 1971, though it too had a list of wishes.
[m19:GBFTU.LAB The General Federation of Trade Unions] {e12 has called} its 60,000 members out from Sunday. [m20:ALBA.BUS Alba], the smelter, has {e13 threatened} absentees with the sack.
Foreign ministers of the six [m21:GCC GCC] states, who hurried to Manama on Thursday, {e14 declared} themselves at one with [m22:BHR.GOV Bahrain]. [m23:USA.GOV President Barack Obama] {e15 phoned} [m24:BHR.GOV King Hamad] on Friday night; [m25:USA.MIL the Fifth Fleet], which is based in Juffair, has confined its sailors to quarters. [m26:GBR.GOV London] {e17 revoked} 44 licences for the export of crowd-control gear.
~page_control GULF DAILY NEWS online - click for e-paper
e1 m3 > m2 RETREAT actual 2011-02-19/day mode=withdraw ctx=military
e2 m27 > m3 REQUEST requested 2011-02-18/day mode=meet ctx=political_institutions
e3 m4 > m8 ASSAULT actual 2011-02-19/day mode=crowd-control ctx=repression
e4 m5 > m8 RETREAT actual 2011-02-19/day mode=withdraw ctx=repression
e5 m6 > m8 AID actual 2011-02-19/none ctx=health
e6 m7 > m8 ASSAULT actual 2011-02-17/day ctx=repression bg
e7 m7 > m8 ASSAULT actual 2011-02-17/day ctx=repression bg again
e8 m10 > m18 RETREAT actual 2011-02-17/day mode=resign ctx=legislative
e9 m11 > m3 REQUEST requested 2011-02-19/none mode=yield ctx=political_institutions
e11 m17 > m18 SUPPORT actual 2011-02-19/none ctx=religion_ethnicity
e12 m19 > m18 PROTEST planned 2011-02-20/day mode=strike ctx=economic
e13 m20 > m19 THREATEN threatened 2011-02-19/none ctx=economic
e14 m21 > m22 SUPPORT actual 2011-02-17/day ctx=diplomatic
e15 m23 > m24 CONSULT actual 2011-02-18/day mode=phone ctx=diplomatic
e17 m26 > m22 SANCTION actual 2011-02-19/none mode=discontinue ctx=military
q1 m3 mixed
q2 m15 direct cue=said
rel m11 leads m10

### Guyana Chronicle 2020-07-14 article
= [m1:GUY.JUD Chief Justice] {e1 throws out} [m2:GUY.GOV Lowenfield's] numbers
~byline By Vishani Persaud
~date_line July 14, 2020
AFTER 134 days the country still has no president-elect, but yesterday it lost one of its two sets of results.
[m3=m1 Roxane George] {e2 held} that [m4=m2 the Chief Election Officer] was bound by the recount, which gives [m5:GUY.OPP the People's Progressive Party/Civic] 233,336 votes against 217,920 for [m6:GUY.PTY the governing APNU+AFC coalition].
[m7=m2 Mr Lowenfield] had on Saturday handed [m8:GUY.GOV GECOM] a report that leaves 115,000 ballots out. Its chairwoman, retired judge [m9:GUY.GOV Claudette Singh], {e4 sent} it back.
The case was brought by [m10:GUY.CVL Misenga Jones], a private voter from Tucville. Her attorneys {e5 gave notice} of appeal within the hour. "<<q1 [m11=m10 She] has every right to waste her money>>," said [m12:GUY.OPP Anil Nandlall] for the other side.
Only last Wednesday [m13:CCJ.JUD the Caribbean Court of Justice] had {e6 invalidated} a ruling by [m14:GUY.JUD the Court of Appeal] on what the word "valid" means.
[m15:GUY.GOV President David Granger], who leads [m16:GUY.PTY the People's National Congress], the main party of the coalition, {e7 said} in a broadcast that [m29=m15 he] would abide by any declaration of the commission. His partner [m17:GUY.PTY Khemraj Ramjattan], of [m18:GUY.PTY the AFC], {e8 spoke} of fraud in cemeteries.
Pressure comes from abroad as well. [m19:USA.GOV Secretary of State Mike Pompeo] {e9 told} [m20=m15 the President] in May to get on with the count and on Wednesday {e10 hinted} at visas. [m21:VCT.GOV Ralph Gonsalves], outgoing chairman of [m22:CARICOM Caricom], {e11 vowed} the bloc would not stand by as an election is stolen; [m23:BRB.GOV Mia Mottley of Barbados], his predecessor, {e12 had called} [m28:CARICOM the team of observers] to Georgetown twice.
[m24:VEN.GOV Caracas], which claims the Essequibo, kept quiet.
At Linden, some [m25:GUY.CVL coalition supporters] {e13 blocked} the bridge for an hour until [m26:GUY.COP ranks] {e14 removed} the logs.
[m27:GUYSUCO.BUS GuySuCo], meanwhile, has reopened the Uitvlugt factory.
e1 m1 > m2 REJECT actual 2020-07-13/day ctx=legal,election again
e2 m3 > m4 REJECT actual 2020-07-13/day ctx=legal,election
e4 m9 > m7 REJECT actual 2020-07-13/none ctx=election
e5 m10 > m3 REQUEST planned 2020-07-13/day mode=change ctx=legal,election
e6 m13 > m14 REJECT actual 2020-07-08/day ctx=legal bg
e7 m15 > m8 AGREE planned 2020-07-14/none ctx=election
e8 m17 > m5 ACCUSE actual 2020-07-14/none mode=allege ctx=election
e9 m19 > m20 REQUEST requested 2020-05-01/month mode=change ctx=election bg
e10 m19 > m6 THREATEN threatened 2020-07-08/day mode=restrict ctx=election,diplomatic
e11 m21 > m6 REJECT actual 2020-07-14/none ctx=election
e12 m23 > m28 REQUEST requested 2020-07-14/none mode=assist ctx=election bg
e13 m25 > m8 PROTEST actual 2020-07-14/none mode=obstruct ctx=election
e14 m26 > m25 COERCE actual 2020-07-14/none ctx=election
q1 m12 direct cue=said
rel m9 leads m8
rel m15 leads m16
rel m16 member_of m6
rel m21 leads m22
