### Guyana Chronicle 2023-12-15
[m1:GUY.GOV President Irfaan Ali] and [m2:VEN.GOV his Venezuelan counterpart] {e1 shook} hands on Thursday at the airport of [m3:@VCT Argyle] and {e2 undertook} not to use force. The meeting was {e3 arranged} by [m4:VCT.GOV Ralph Gonsalves], the local prime minister. Eleven days earlier [m5=m2 Nicolas Maduro] had held a referendum on annexing two thirds of [m6=m1 his neighbour's] territory and {e4 ordered} [m7:VEN.BUS the state oil company] to issue licences there. [m8=m1 The Guyanese leader] {e5 maintained} that the matter belonged before the judges in The Hague. "[m9=m1 We] {e6 will not yield} on that," [m10=m1 he] said. [m11:BRA.MIL The Brazilian army] has {e7 sent} armoured cars to Roraima.
e1 m1 > m2 CONSULT actual 2023-12-14/day mode=third-party ctx=territory
e2 m1 > m2 AGREE actual 2023-12-14/day ctx=territory
e3 m4 > m1,m2 CONSULT actual 2023-12-14/day mode=third-party ctx=territory
e4 m5 > m7 REQUEST requested 2023-12-05/week mode=change ctx=natural_resource,territory
e5 m8 > m2 REJECT actual 2023-12-14/day ctx=territory,legal
e6 m9 > m2 REJECT planned 2023-12-14/day mode=yield ctx=territory,legal
e7 m11 > m2 MOBILIZE actual 2023-12-15/none mode=troops ctx=territory,military

### The Irrawaddy 2020-01-18
[m1:CHN.GOV Xi Jinping] {e1 left} Naypyitaw on Saturday with thirty-three signed agreements. Twenty years had passed since a Chinese president last came. The rail line and the port of Kyaukphyu are in; a dam at Myitsone, suspended in 2011, is not. In a joint statement [m2:MMR.GOV the hosts] {e2 backed} [m3:CHN.GOV Beijing] on Taiwan and Xinjiang, while [m4=m1 the guest] {e3 supported} [m5=m2 their] handling of Rakhine. [m6:MMR.REB The Kachin Independence Army], in whose hills the river rises, was not {e4 consulted}. A dozen [m7:MMR.CVL protesters] were {e5 kept} behind tape by [m8:MMR.COP police].
e1 m1 > m2 CONSULT actual 2020-01-18/day mode=visit ctx=diplomatic,economic
e2 m2 > m3 SUPPORT actual 2020-01-18/day ctx=territory
e3 m4 > m5 SUPPORT actual 2020-01-18/day ctx=human_rights
e4 m2 > m6 CONSULT denied 2020-01-18/none ctx=natural_resource
e5 m8 > m7 COERCE actual 2020-01-18/none mode=restrict ctx=rights_freedoms

### AFP 2021-04-20
[m1:TCD.GOV Idriss Deby] died of wounds suffered at the front, the army said on Tuesday, a day after [m10=m1 he] was re-elected. [m2:FACT.REB The rebels] who {e1 crossed} from [m3:@LBY Libya] on polling day {e2 promised} to march on. [m4:TCD.MIL A council of fifteen generals] headed by the late ruler's son has {e3 dissolved} [m5:TCD.LEG parliament] and {e4 closed} the borders. [m6:TCD.OPP The opposition] {e5 spoke} of an institutional coup. [m7:FRA.GOV Paris], for which [m8=m1 the marshal] was a pillar, {e6 will send} [m9:FRA.GOV its president] to the funeral.
e1 m2 > m4 ASSAULT actual 2021-04-11/day ctx=military
e2 m2 > m4 THREATEN threatened 2021-04-20/none mode=violence ctx=military
e3 m4 > m5 COERCE actual 2021-04-20/day mode=restrict ctx=legislative,pro_autocracy
e5 m6 > m4 ACCUSE actual 2021-04-20/none mode=allege ctx=executive,pro_autocracy
e6 m9 > m4 CONSULT planned 2021-04-23/none mode=visit ctx=diplomatic
e4 m4 > m2 COERCE actual 2021-04-20/day mode=restrict ctx=military

### Deutsche Welle 2024-12-08
[m1:SYR.REB Insurgents] {e1 entered} Damascus at dawn on Sunday without meeting resistance, and [m2:SYR.GOV Bashar al-Assad] was gone. [m3:SYR.GOV The prime minister he left behind], Mohammed al-Jalali, said [m4=m3 he] {e2 would work} with "any leadership chosen by the people". [m11:SYR.CVL The inmates] of Sednaya prison were {e3 let} out. [m5:HTS.REB Abu Mohammed al-Golani], whose group was once the local arm of [m6:ALQAEDA.REB al-Qaeda], {e4 forbade} [m7=m1 his men] to touch public buildings. [m8:RUS.GOV The former ruler's protectors] {e5 granted} [m9=m2 him] asylum that night. [m10:ISR.MIL The army of the southern neighbour] {e6 moved} into the buffer zone on the Golan.
e1 m1 > m2 ASSAULT actual 2024-12-08/day ctx=military,executive
e2 m4 > m1 AGREE planned 2024-12-08/day ctx=executive
e4 m5 > m7 REQUEST requested 2024-12-08/none mode=yield ctx=military
e5 m8 > m9 AID actual 2024-12-08/day ctx=asylum
e6 m10 > m1 MOBILIZE actual 2024-12-08/day mode=troops ctx=military,territory
e3 m1 > m11 RETREAT actual 2024-12-08/day mode=release ctx=human_rights

### The Wire 2019-12-16
[m1:IND.COP Delhi police] {e1 charged} into the library of Jamia Millia Islamia on Sunday evening, beating [m2:IND.EDU students] among the shelves. Buses had been {e2 torched} nearby during a march against a law that eases citizenship for all migrants but Muslims. [m3:IND.EDU Vice-chancellor Najma Akhtar] {e3 intends} to sue. [m4=m1 The force], which answers to [m5:IND.GOV the home minister], {e4 says} [m6=m4 its] men were chasing stone-throwers. Half an hour later [m7:IND.CVL a crowd] {e5 stood} outside [m8=m1 its] headquarters demanding that [m9=m2 those detained] be freed; by three in the morning [m10=m2 they] {e6 were}.
e1 m1 > m2 ASSAULT actual 2019-12-15/day mode=beat ctx=repression
e3 m3 > m1 ACCUSE planned 2019-12-16/none mode=allege ctx=repression,legal
e4 m4 > m3 REJECT actual 2019-12-16/none ctx=repression
e5 m7 > m8 PROTEST actual 2019-12-15/day mode=demo ctx=repression
e6 m1 > m10 RETREAT actual 2019-12-16/day mode=release ctx=repression
e2 m2 > m5 PROTEST actual 2019-12-15/day mode=riot ctx=religion_ethnicity

### BBC Africa 2017-07-04
[m1:COD.PTY Moise Katumbi] {e1 will come} home this month, [m14=m1 he] has promised again from [m2:@BEL Brussels]. The owner of a football club was {e2 given} three years last summer by [m3:COD.JUD a court in Lubumbashi] over the sale of a house. One of [m4=m3 its] judges, [m5:COD.JUD Chantal Ramazani], fled to [m6:@FRA France], saying [m7:COD.SPY the intelligence service] had {e3 forced} [m8=m5 her] to sign. [m9:COD.GOV The justice minister] {e4 ridiculed} [m10=m5 her]. [m11:UN The peacekeeping mission] {e5 could protect} the former governor if [m13=m1 he] {e6 asked}, a spokesman said; [m12=m1 he] has not.
e2 m3 > m1 SANCTION actual 2016-06-22/month mode=convict ctx=legal
e3 m7 > m8 COERCE actual 2016-06-22/none ctx=legal
e4 m9 > m10 ACCUSE actual 2017-07-04/none mode=disapprove ctx=legal
e5 m11 > m1 AID hypothetical 2017-07-04/none ctx=peacekeeping
e6 m1 > m11 REQUEST hypothetical 2017-07-04/none mode=assist ctx=peacekeeping
e1 m1 > m9 REJECT planned 2017-07-04/month ctx=executive,legal

### Asahi 2013-05-24
[m1:JPN.PTY Toru Hashimoto], mayor of Osaka and co-leader of a nationalist party, {e1 said} on Monday that the wartime brothels had been necessary. [m2:KOR.GOV The foreign ministry] in Seoul {e2 was disappointed}. [m3:JPN.GOV Education Minister Hakubun Shimomura] {e3 distanced} [m4=m3 himself]: such words, [m10=m3 he] noted, helped nobody's interests. [m5:CHN.GOV Hong Lei], [m9=m2 his] counterparts' spokesman across the sea, {e4 was appalled}. [m6:KOR.CVL Two survivors], both in their eighties, {e5 called} off a visit to [m7=m1 the politician], who {e6 had wanted} to bow to [m8=m6 them].
e2 m2 > m1 ACCUSE actual 2013-05-24/none mode=disapprove ctx=human_rights
e3 m3 > m1 ACCUSE actual 2013-05-14/none mode=disapprove ctx=human_rights
e4 m5 > m1 ACCUSE actual 2013-05-14/none mode=disapprove ctx=human_rights
e5 m6 > m7 REJECT actual 2013-05-24/none mode=meet ctx=human_rights
e6 m7 > m8 CONCEDE planned 2013-05-24/none ctx=human_rights
e1 m1 > m6 REJECT actual 2013-05-13/day ctx=human_rights

### RFI 2016-04-05
A forest brigade in civilian dress {e1 arrived} at [m1:COG.OPP the ninja leader's] village by helicopter, so [m2=m1 his] people say. On Monday night, gunfire shook the southern quarters of Brazzaville for seven hours. [m3:COG.GOV Thierry Moungalla], the government's spokesman, {e2 blamed} [m4=m1 the militia] of Frederic Bintsamou, which {e3 denies} taking part. [m5:COG.GOV Denis Sassou Nguesso], in power for thirty-two of the past thirty-seven years, had been {e4 confirmed} as the winner of the election hours before by [m6:COG.JUD the constitutional court]. [m7:COG.OPP General Jean-Marie Mokoko], third, {e5 refuses} to congratulate [m8=m5 him]. Air raids on Pool began on Tuesday; [m9:COG.REL a bishop] {e6 begged} for them to stop.
e2 m3 > m4 ACCUSE actual 2016-04-05/none mode=allege ctx=election,military
e3 m4 > m3 REJECT actual 2016-04-05/none ctx=election,military
e4 m6 > m5 SUPPORT actual 2016-04-04/day ctx=election,legal
e5 m7 > m8 REJECT actual 2016-04-05/none ctx=election
e6 m9 > m5 REQUEST requested 2016-04-05/none mode=yield ctx=military
e1 m5 > m1 MOBILIZE actual 2016-04-05/none mode=troops ctx=military said=m2

### Taipei Times 2023-03-26
[m1:HND.GOV Honduras] {e1 severed} relations with [m2:TWN.GOV Taipei] on Saturday, after [m3:HND.GOV its foreign minister] had {e2 flown} to [m4:CHN.GOV Beijing]. [m5:TWN.GOV Joseph Wu], the minister on the losing side, disclosed that Tegucigalpa had {e3 asked} [m6=m2 his government] for 2.45 billion dollars. "What [m7=m1 they] want is money, not a hospital," [m8=m5 he] {e4 said}. [m9:HND.GOV Xiomara Castro], the president, had announced the turn on Twitter. [m10:GTM.GOV Alejandro Giammattei], [m13=m9 her] neighbour, {e5 assured} [m11=m2 the island] of [m12=m10 his] friendship.
e1 m1 > m2 SANCTION actual 2023-03-25/day mode=discontinue ctx=diplomatic
e2 m3 > m4 CONSULT actual 2023-03-22/week mode=visit ctx=diplomatic
e3 m1 > m6 REQUEST requested 2023-03-13/month mode=assist ctx=economic said=m5
e4 m8 > m7 ACCUSE actual 2023-03-26/day mode=disapprove ctx=diplomatic,economic
e5 m10 > m11 SUPPORT actual 2023-03-26/none ctx=diplomatic

### Cotidianul 2017-02-05
[m1:ROU.GOV Sorin Grindeanu's month-old cabinet] {e1 repealed} on Sunday the decree with which [m2=m1 it] had meant to {e2 shield} officials who steal less than 47,000 dollars. Half a million [m3:ROU.CVL Romanians] had been {e3 out} in the cold. [m4=m3 They] came again that night, holding up telephones. [m5:ROU.GOV President Klaus Iohannis], himself once in a red anorak among [m6=m3 them], {e4 had challenged} the text in court. [m7:ROU.PTY Liviu Dragnea], who chairs the ruling party and is on trial himself, {e6 sees} foreign money at work. [m8:EU Frans Timmermans] {e7 urged} [m9=m1 the government] not to backtrack.
e1 m1 > m3 CONCEDE actual 2017-02-05/day ctx=corruption,legislative
e3 m3 > m1 PROTEST actual 2017-02-04/none mode=demo ctx=corruption
e4 m5 > m1 ACCUSE actual 2017-02-02/none mode=allege ctx=corruption,legal
e6 m7 > m3 ACCUSE actual 2017-02-05/none mode=allege ctx=corruption
e7 m8 > m9 REQUEST requested 2017-02-05/none mode=yield ctx=corruption
e2 m2 > m7 CONCEDE planned 2017-01-31/week ctx=corruption

### Dominion Post 2010-02-27 none
A small tsunami set the boats at [m1:@PYF Papeete] dancing. [m2:FRA.GOV The high commissioner] had closed the schools at dawn; [m3=m2 he] opened [m11=m2 them] at noon. [m4:PYF.BUS Ferry operators], whose [m5:? captains] had taken [m6=m4 their] ships to sea, found the quays full of children. In [m7:@TON Nuku'alofa], [m8:TON.COP policemen] with loudhailers sent [m9:? surfers] home, and [m10=m9 they] came back with bigger boards.

### Novaya Gazeta 2003-11-23
[m1:GEO.GOV Eduard Shevardnadze] {e1 gave} up on Sunday evening. "[m2=m1 I] see that all this cannot end without blood," [m3=m1 he] told [m4:#outlet reporters] at [m14=m1 his] house. The day before, [m5:GEO.OPP Mikheil Saakashvili] had {e2 burst} into parliament with a rose in [m6=m5 his] hand and [m13=m5 his] followers at [m12=m5 his] heels, and [m7=m1 the old fox's] bodyguards dragged [m11=m1 him] off through a back door. [m8:RUS.GOV Igor Ivanov], the foreign minister, who grew up in the city, {e4 went} between the two all night. [m9:GEO.LEG Nino Burjanadze] takes over until the election. [m10:GEO.MIL The army] {e5 had gone} over already.
e1 m1 > m5 RETREAT actual 2003-11-23/day mode=resign ctx=executive
e2 m5 > m1 PROTEST actual 2003-11-22/day mode=riot ctx=executive,election
e4 m8 > m1,m5 CONSULT actual 2003-11-23/none mode=third-party ctx=executive
e5 m10 > m1 SANCTION actual 2003-11-23/none mode=withdraw ctx=executive,military

### Yemen Observer 2024-01-12
[m1:GBR.MIL Typhoons from Akrotiri] and [m2:USA.MIL American destroyers] {e1 struck} sixty targets across Yemen before dawn. [m3:HOUTHI.REB Abdul-Malik al-Houthi] had promised the day before that any raid {e2 would be answered}. "[m4=m3 We] are not those who stay silent," [m5=m3 the movement's] leader said. [m6:SAU.GOV Riyadh], which wants to get out of [m7=m6 its] own war there, {e3 called} for restraint. In the Commons, [m8:GBR.OPP Keir Starmer] {e4 supported} [m9:GBR.GOV the prime minister]; [m10:GBR.OPP the Scottish nationalists] {e5 would have liked} to be asked. [m11:OMN.GOV Muscat] {e6 condemned} [m12=m1+m2 the allies].
e1 m1,m2 > m3 ASSAULT actual 2024-01-12/day mode=aerial ctx=military
e2 m3 > m1,m2 THREATEN threatened 2024-01-11/day mode=violence ctx=military
e3 m6 > m1,m2 REQUEST requested 2024-01-12/none mode=yield ctx=military
e4 m8 > m9 SUPPORT actual 2024-01-12/none ctx=military
e5 m10 > m9 ACCUSE actual 2024-01-12/none mode=disapprove ctx=military,legislative
e6 m11 > m12 ACCUSE actual 2024-01-12/none mode=disapprove ctx=military
