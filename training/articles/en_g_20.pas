### AFP 2008-08-11 article
= [m34=m3 Mbeki's] marathon in Harare {e1 stalls} on one man's pen
~byline Godfrey Marawanyika (AFP) – Aug 11, 2008
[m1:@ZWE HARARE] ([m2:#AFP AFP]) — Thirteen hours of power-sharing {e2 talks} under the chandeliers of a Harare hotel broke up early on Monday without the one signature that [m3:ZAF.GOV South African President Thabo Mbeki] had come for.
[m4:ZWE.GOV President Robert Mugabe] and [m5:ZWE.OPP Morgan Tsvangirai] will sit down again in the evening. [m25:ZWE.OPP Arthur Mutambara], the leader of a breakaway faction of [m6:ZWE.OPP the Movement for Democratic Change], was said to have {e3 accepted} everything.
"<<q1 [m7=m4+m5 They] are dealing with a few outstanding issues>>," [m8=m3 the mediator] told reporters, pulling at his cap.
One issue, by all accounts, is who chairs the cabinet. [m9=m5 The former trade unionist], who heads the larger part of [m10=m6 the party], {e4 refuses} to be a prime minister who takes minutes.
[m11:ZWE.MIL The army chief, General Constantine Chiwenga], has {e5 let it be known} that [m35=m11 he] would not salute [m36=m5 him].
[m26=m4 The octogenarian], in power since independence in 1980, used Heroes' Day to {e6 shake} his fist at [m12:GBR.GOV London] for what [m37=m4 he] called "<<q2 dirty hands in our porridge>>". [m27=m4 He] {e7 promoted} [m28:ZWE.MIL three officers] whom [m13:EU the European Union] had {e8 put on its blacklist} in July.
[m14:SADC The Southern African Development Community] {e9 gave} [m29=m3 Mbeki] the job in March last year. It holds its summit on Saturday in [m15:@ZAF Johannesburg], and [m16:ZMB.GOV Zambia] and [m17:BWA.GOV Botswana], two of its members, have misgivings. [m30=m17 Gaborone] {e10 has announced} that [m38=m17 it] will stay away if [m39=m4 Mugabe] is greeted as head of state.
[m18:BWA.GOV Foreign Minister Phandu Skelemani] {e11 repeated} that on Monday. "<<q3 [m19=m17 We] do not recognise the June election, so whom would [m20=m17 we] be sitting with?>>"
[m21:ZAF.LAB The Congress of South African Trade Unions], part of [m22:ZAF.PTY the ruling alliance in Pretoria], {e12 plans} to blockade the border post at Beitbridge. [m23:ZAF.LAB Zwelinzima Vavi], its leader, {e13 says} quiet diplomacy is "<<q4 deaf diplomacy>>".
[m32:ZWE.OPP Some 120 opposition supporters] {e14 died} at the hands of [m31:ZWE.PRM militia] before the run-off, according to [m24=m6 the MDC]. The {e15 ban} on food aid from [m33:ZWE.NGO relief agencies], in force since June, may be {e16 lifted} this week.
e1 m3 > m4,m5 CONSULT actual 2008-08-10/day mode=third-party ctx=executive,diplomatic again
e2 m3 > m4,m5 CONSULT actual 2008-08-10/day mode=third-party ctx=executive,diplomatic
e3 m25 > m4 CONCEDE actual 2008-08-11/none ctx=executive
e4 m9 > m4 REJECT actual 2008-08-11/none mode=yield ctx=executive
e5 m11 > m5 REJECT actual 2008-08-11/none mode=yield ctx=military,executive
e6 m26 > m12 ACCUSE actual 2008-08-11/none mode=disapprove ctx=diplomatic
e7 m27 > m28 SUPPORT actual 2008-08-11/none ctx=military
e8 m13 > m28 SANCTION actual 2008-07-01/month mode=restrict ctx=diplomatic,human_rights
e9 m14 > m29 REQUEST requested 2007-03-01/month mode=assist ctx=diplomatic bg
e10 m30 > m14 THREATEN hypothetical 2008-08-11/none mode=relations ctx=diplomatic,election again
e11 m18 > m14 THREATEN hypothetical 2008-08-11/day mode=relations ctx=diplomatic,election
e12 m21 > m4 PROTEST planned 2008-08-11/none mode=obstruct ctx=pro_democracy
e13 m23 > m3 ACCUSE actual 2008-08-11/none mode=disapprove ctx=diplomatic
e14 m31 > m32 ASSAULT actual 2008-06-01/none ctx=repression,election said=m24
e15 m4 > m33 COERCE actual 2008-06-01/month mode=restrict ctx=human_security
e16 m4 > m33 CONCEDE hypothetical 2008-08-11/week ctx=human_security
q1 m8 direct cue=told
q2 m26 mixed cue=called
q3 m18 direct cue=repeated
q4 m23 mixed cue=says
rel m16 member_of m14
rel m17 member_of m14
rel m21 part_of m22
rel m23 leads m21

### BBC 2012-10-22 article
= Beirut security chief's funeral ends in {e1 assault} on PM's office
~date_line 22 October 2012 Last updated at 00:12 GMT
~share Share this page
[m1:LBN.COP Police] {e2 shot} over the heads of [m27:LBN.CVL mourners] and used tear gas in central [m2:@LBN Beirut] on Sunday as hundreds broke away from a funeral to {e3 storm} [m3:LBN.GOV the Grand Serail].
[m32=m27 They] had come to bury [m4:LBN.SPY Brig Gen Wissam al-Hassan], the intelligence chief who was {e4 killed} with two others by [m28:? a car bomb's makers] on Friday.
"<<q1 Get out, [m5=m6 Najib]!>>" [m29=m27 the youths] chanted, before planks and bottles {e5 flew}. [m6:LBN.GOV Najib Mikati], the prime minister, had {e6 offered} to resign the previous day and been {e7 asked} by [m7:LBN.GOV the president, Michel Suleiman], to wait.
It was [m8:LBN.OPP Fouad Siniora], a former premier, who set the tone. "<<q2 No talks before this government goes>>," [m33=m8 he] told [m34=m27 the crowd] from the steps of the mosque. Soon after [m30=m8 he] was {e8 begging} [m35=m27 them] by loudhailer to come back.
[m9:LBN.OPP Saad Hariri], the leader of [m10:LBN.OPP the Future Movement], {e9 sees} the hand of [m36=m15 Damascus]. Two months ago [m11=m4 the general] had {e10 arrested} [m12:LBN.ELI a former minister, Michel Samaha], over explosives which [m37=m12 he] is said to have {e11 brought in} for [m13:SYR.SPY Gen Ali Mamlouk], head of [m14:SYR.SPY Syria's National Security Bureau].
[m15:SYR.GOV Syria's information minister], Omran al-Zoubi, has {e12 called} the bomb a cowardly act. [m16:HEZBOLLAH.PTY Hezbollah], the Shia movement allied with [m17=m15 the government there] and the strongest force in [m18:LBN.GOV the cabinet], said the same.
[m19:USA.GOV Washington] is {e13 sending} FBI agents. [m20:FRA.GOV The French foreign minister, Laurent Fabius], said it was probable that [m31=m15 Syria] {e14 played} a part. [m21:EU Catherine Ashton] {e15 flies in} on Tuesday, and [m22:VAT.GOV the Pope] {e16 deplored} the attack from his window.
In the north, [m23:LBN.CVL Sunni gunmen of Bab al-Tabbaneh] {e17 traded} fire with [m24:LBN.CVL Alawites] of the hill opposite, as so often. [m25:LBN.MIL The army] {e18 has moved} a regiment in between.
Friday's bomb was the biggest since that of 2008 which took the life of another officer of the same branch, [m26:LBN.SPY Wissam Eid].
e1 m27 > m3 PROTEST actual 2012-10-21/day mode=riot ctx=executive again
e2 m1 > m27 ASSAULT actual 2012-10-21/day mode=crowd-control ctx=repression
e3 m27 > m3 PROTEST actual 2012-10-21/day mode=riot ctx=executive
e4 m28 > m4 ASSAULT actual 2012-10-19/day mode=explosives ctx=terrorism,intelligence
e5 m29 > m1 PROTEST actual 2012-10-21/day mode=riot ctx=executive again
e6 m6 > m7 CONCEDE actual 2012-10-20/day ctx=executive
e7 m7 > m6 REQUEST requested 2012-10-20/day mode=yield ctx=executive
e8 m30 > m29 REQUEST requested 2012-10-21/day mode=yield ctx=executive
e9 m9 > m36 ACCUSE actual 2012-10-21/none mode=allege ctx=terrorism
e10 m11 > m12 COERCE actual 2012-08-01/month mode=arrest ctx=terrorism,intelligence
e11 m12 > m18 COERCE actual 2012-08-01/none ctx=terrorism bg
e12 m15 > m28 ACCUSE actual 2012-10-21/none mode=disapprove ctx=terrorism
e13 m19 > m18 AID actual 2012-10-21/none ctx=terrorism,intelligence
e14 m20 > m31 ACCUSE actual 2012-10-21/none mode=allege ctx=terrorism
e15 m21 > m18 CONSULT planned 2012-10-23/day mode=visit ctx=diplomatic
e16 m22 > m28 ACCUSE actual 2012-10-21/day mode=disapprove ctx=terrorism,religion_ethnicity
e17 m23 > m24 ASSAULT actual 2012-10-21/none mode=firearms ctx=religion_ethnicity
e18 m25 > m23,m24 MOBILIZE actual 2012-10-21/none mode=troops ctx=religion_ethnicity
q1 m29 direct cue=chanted
q2 m8 direct cue=told
rel m9 leads m10
rel m13 leads m14
rel m16 ally_of m17
rel m16 part_of m18

### The Guardian 2004-08-26 article
= Cape Town {e1 arrest} adds a famous name to [m1:GNQ.GOV Malabo's] coup list
~byline Rory Kincaid in Johannesburg and David Pallis
~date_line Thursday August 26, 2004
Wearing pyjamas, [m2:GBR.CVL Sir Mark Thatcher] opened the door of his house in Constantia at seven yesterday morning to [m3:ZAF.COP detectives of the Scorpions unit]. By afternoon [m4=m2 he] was before [m5:ZAF.JUD a magistrate], charged with {e2 helping} to pay for a plot to overthrow [m6:GNQ.GOV the president of Equatorial Guinea].
[m7=m2 The former prime minister's son] {e3 denies} it. "<<q1 [m8=m2 I] have no involvement in any alleged coup>>," [m9=m2 he] said in a statement.
A helicopter is what [m10:ZAF.JUD prosecutors] say [m32=m2 he] {e4 bought}. [m33=m2 He] was {e5 released} to house arrest on a bond of 2m rand.
The affair came to light in March, when [m11:ZWE.GOV Zimbabwe] {e6 seized} a Boeing on the tarmac at Harare with 64 passengers and [m12:GBR.PRM Simon Mann], an old Etonian and once of the SAS, waiting beside it with a shopping list. [m13=m1 Malabo] {e7 picked up} 15 more a day later, led by [m14:ZAF.PRM Nick du Toit], who now {e8 faces} the firing squad.
"<<q2 [m15=m16 We] shall not be a banana in somebody's salad>>," [m16:GNQ.GOV President Teodoro Obiang Nguema] told state radio. [m34=m16 He] {e9 wants} the men in Harare handed over. [m17:ZWE.JUD The Zimbabwean court] has yet to answer; it is to {e10 sentence} [m18=m12 Mr Mann] on September 10.
[m19:GNQ.OPP Severo Moto], the exile who was to be flown in from [m20:@ESP Madrid], heads [m21:GNQ.OPP the Progress party]. [m35=m19 He] too {e11 denies} everything. [m22:ESP.GOV Spain's new government] has promised to look into his refugee status; [m36=m16 Obiang] {e12 accuses} [m23:ESP.GOV the old one] of having {e13 sent} two warships.
[m24:GBR.GOV The Foreign Office] {e14 would not comment}. [m38=m24 It] has {e15 asked} to see the prisoner in [m25:@ZAF Cape Town].
[m26:ZAF.GOV Pretoria], which outlawed mercenaries in 1998, had {e16 tipped off} both African capitals. "<<q3 [m27=m26 We] don't export that any more>>," says [m28:ZAF.LEG Kader Asmal], chairman of [m29:ZAF.LEG the parliamentary defence committee].
[m37=m1 Equatorial Guinea] is Africa's third biggest oil producer, and a member of [m30:CEMAC the central African bloc Cemac]. [m31:GNQ.JUD Its chief prosecutor, Jose Olo Obono], {e17 flies} to Johannesburg on Monday.
e1 m3 > m2 COERCE actual 2004-08-25/day mode=arrest ctx=legal,military
e2 m10 > m4 ACCUSE actual 2004-08-25/day mode=allege ctx=legal,military
e3 m7 > m10 REJECT actual 2004-08-25/none ctx=legal
e4 m32 > m6 AID denied 2004-08-25/none ctx=military
e5 m5 > m33 RETREAT actual 2004-08-25/day mode=release ctx=legal
e6 m11 > m12 COERCE actual 2004-03-01/month mode=seize ctx=military
e7 m13 > m14 COERCE actual 2004-03-01/month mode=arrest ctx=military
e8 m13 > m14 SANCTION hypothetical 2004-08-26/none mode=convict ctx=legal
e9 m34 > m11 REQUEST requested 2004-08-26/none mode=change ctx=legal
e10 m17 > m18 SANCTION planned 2004-09-10/day mode=convict ctx=legal
e11 m35 > m6 REJECT actual 2004-08-26/none ctx=military
e12 m36 > m23 ACCUSE actual 2004-08-26/none mode=allege ctx=military
e13 m23 > m6 MOBILIZE actual 2004-08-26/none mode=weapons ctx=military said=m36
e14 m24 > m1 REJECT actual 2004-08-26/none ctx=diplomatic
e15 m24 > m26 REQUEST requested 2004-08-26/none mode=meet ctx=legal,diplomatic
e16 m26 > m1,m11 COOPERATE actual 2004-08-26/none ctx=intelligence,military bg
e17 m31 > m26 CONSULT planned 2004-08-30/day mode=visit ctx=legal
q1 m9 direct cue=said
q2 m16 direct cue=told
q3 m28 direct cue=says
rel m19 leads m21
rel m28 leads m29
rel m37 member_of m30

### Kyodo 2018-11-12 article none
= Kobe tofu maker goes bankrupt after 140 years of dawns
~byline KYODO NEWS - Nov 12, 2018 - 16:20
[m1:@JPN KOBE] - The light in the back of [m2:JPN.BUS Nakajima Tofu] used to go on at 3 a.m. It did not on Monday.
The family firm, which was founded in 1878 and supplied school lunches in three wards, has filed for bankruptcy with debts of about 90 million yen, [m3:? its lawyer] said.
"<<q1 Soybeans became dear and hands became few>>," [m4:JPN.BUS Masao Nakajima], 71, told a dozen customers who had come with their pots. "<<q2 I am sorry to each of you by name>>," [m5=m4 he] added, and then proceeded to do so.
[m6:JPN.BUS The National Federation of Tofu Makers' Associations], of which [m7:JPN.BUS Hiroyuki Hashimoto] is the chairman, says <<q3 [m14=m6 its] member firms have fallen from 50,000 in 1960 to fewer than 7,000>>. About 500 close every year.
[m8:JPN.GOV The agriculture ministry] set up a subsidy for new machines in 2017. [m9=m2 The Nakajimas] did not apply because, [m12=m2 they] say, the form wanted an e-mail address.
A supermarket sells a block for 38 yen. Nakajima's was 160.
[m10:? Yuki Tani], 34, a baker from the next street, would like to rent the place. [m13=m10 She] intends to keep the stone trough.
"<<q4 I'll put dough in it>>," [m11=m10 she] said. "<<q5 It knows the hours.>>"
The last block went to a boy of seven who had been sent by his grandmother. He was not charged.
q1 m4 direct cue=told
q2 m5 direct cue=added
q3 m6 indirect cue=says
q4 m11 direct cue=said
q5 m11 direct cue=said
rel m7 leads m6
