### Economist 2019-11-16
Governing Iraq has become a matter of standing still. [m1:IRQ.GOV Adel Abdul Mahdi], a mild economist whom [m2:IRQ.LEG parliament] picked because nobody minded [m3=m1 him], has {e1 offered} a salary to every graduate. [m4:IRQ.CVL The young people] in Tahrir Square are {e2 unmoved}; [m5=m4 they] want the whole class gone. [m6:IRQ.REL Grand Ayatollah Ali al-Sistani] {e3 sides} with [m7=m4 them], in [m10=m6 his] cautious way. [m8:IRN.MIL Qassem Soleimani], who flies in from across the border when things go wrong, is said to have {e4 talked} [m9=m1 the premier] out of resigning.
e1 m1 > m4 CONCEDE actual 2019-11-16/none ctx=economic,executive
e2 m4 > m1 REJECT actual 2019-11-16/none ctx=executive
e3 m6 > m7 SUPPORT actual 2019-11-16/none ctx=pro_democracy
e4 m8 > m9 REQUEST requested 2019-11-16/none mode=change ctx=executive

### Foreign Affairs 2022-10-01
For two decades [m1:BRA.GOV Brasilia] kept [m10=m1 its] distance from other people's quarrels. [m2:BRA.GOV Celso Amorim], the architect of that line, {e1 flew} to [m3:IRN.GOV Tehran] in 2010 to broker, with [m4:TUR.GOV Ankara], an exchange of uranium. [m5:USA.GOV Washington] {e2 dismissed} the result within days. The slight has not been forgotten. If [m6:BRA.PTY the left] returns to office next year, it {e3 will offer} [m7:UKR.GOV Kyiv] and [m8:RUS.GOV Moscow] a "peace club", and neither will want [m9=m6 its] services.
e1 m2 > m3 CONSULT actual 2010-05-16/month mode=visit ctx=cbrn
e2 m5 > m2 REJECT actual 2010-05-16/month ctx=cbrn
e3 m6 > m7,m8 AGREE hypothetical 2023-01-01/year ctx=military

### Crisis Group 2013-06-12
The quarrel began with a school. [m1:TZA.REL Bakwata], the official Muslim council, {e1 had asked} [m2:TZA.GOV the ministry of education] in Dodoma to recheck the marks of four hundred candidates. [m3=m2 It] did, found a computer error and {e2 apologised}. [m4:TZA.REL Sheikh Issa Ponda's] followers {e3 were not satisfied}: [m5=m4 they] {e4 marched} on the exam board in Dar es Salaam, where [m6:TZA.COP the police] {e5 fired} tear gas. [m7=m4 The preacher] is in custody. [m8:TZA.REL The Catholic bishops] have kept out of it.
e1 m1 > m2 REQUEST requested 2013-06-12/none mode=yield ctx=religion_ethnicity
e2 m3 > m1 CONCEDE actual 2013-06-12/none ctx=religion_ethnicity
e3 m4 > m3 REJECT actual 2013-06-12/none ctx=religion_ethnicity
e4 m5 > m3 PROTEST actual 2013-06-12/none mode=demo ctx=religion_ethnicity
e5 m6 > m5 ASSAULT actual 2013-06-12/none mode=crowd-control ctx=repression

### East Asia Forum 2017-08-21
Few meetings of [m1:ASEAN the Association of Southeast Asian Nations] leave a trace. In Manila this month [m2:VNM.GOV Hanoi] {e1 pressed} for a sentence against island-building; [m3:KHM.GOV Phnom Penh], as so often, {e2 resisted}. [m4:PHL.GOV Alan Peter Cayetano], in the chair, first {e3 sided} with the latter, which pleased [m5:CHN.GOV Wang Yi] next door. [m6:AUS.GOV Canberra], [m7:JPN.GOV Tokyo] and [m8:USA.GOV Washington] then {e4 published} a statement of [m9=m6+m7+m8 their] own "strongly opposing" what [m10=m1 the ten] had hardly dared to mention.
e1 m2 > m1 REQUEST requested 2017-08-05/month mode=assist ctx=territory
e2 m3 > m2 REJECT actual 2017-08-05/month ctx=territory
e3 m4 > m3 SUPPORT actual 2017-08-05/month ctx=territory
e4 m6,m7,m8 > m5 ACCUSE actual 2017-08-07/month mode=disapprove ctx=territory

### Le Monde 2015-05-16
[m1:BDI.GOV Pierre Nkurunziza] was at a summit in [m2:@TZA Dar es Salaam] on Wednesday when [m3:BDI.MIL General Godefroid Niyombare] {e1 announced} on the radio that the president had been dismissed. By Friday the plot had collapsed. [m4:BDI.MIL Loyal units] {e2 recaptured} the broadcaster after a night of {e3 grenades}. "[m5=m3 I] hope [m6=m4 they] won't kill [m7=m3+m8 us]," the former intelligence chief told [m9:#AFP the agency]. Three of [m8:BDI.MIL his fellow officers] {e4 gave} themselves up. Back in Ngozi, [m10=m1 the born-again footballer] {e5 thanked} [m11=m4 the army]; in the capital [m12:BDI.CVL young men] {e6 put} up new barricades against [m13=m1 his] third term.
e1 m3 > m1 COERCE actual 2015-05-13/day ctx=executive
e2 m4 > m3 ASSAULT actual 2015-05-15/none ctx=military
e3 m4 > m3 ASSAULT actual 2015-05-14/none mode=heavy-weapons ctx=military
e4 m8 > m4 CONCEDE actual 2015-05-15/none ctx=military
e5 m10 > m11 SUPPORT actual 2015-05-15/none ctx=military
e6 m12 > m13 PROTEST actual 2015-05-15/none mode=obstruct ctx=executive,election

### New Straits Times 2004-10-08
[m1:THA.GOV Thaksin Shinawatra] {e1 charged} on Thursday that [m2:THA.REB the men behind the violence in the south] had trained in [m3:@MYS Kelantan]. [m4:MYS.GOV Syed Hamid Albar] was astonished. [m5=m1 The Thai prime minister], the foreign minister {e2 said}, should have used the telephone. [m6:MYS.OPP The Islamic Party], which governs the state in question, {e3 threatened} to sue. [m7:IDN.GOV Jakarta] was not mentioned, though [m8:THA.MIL a general] in Yala {e4 had hinted} at camps on [m9=m7 its] soil a day before.
e1 m1 > m2 ACCUSE actual 2004-10-07/day mode=allege ctx=terrorism
e2 m4 > m5 ACCUSE actual 2004-10-08/none mode=disapprove ctx=terrorism,diplomatic
e3 m6 > m1 THREATEN threatened 2004-10-08/none ctx=legal
e4 m8 > m7 ACCUSE actual 2004-10-07/none mode=allege ctx=terrorism

### La Razon 2005-06-07
[m1:BOL.GOV Carlos Mesa] {e1 offered} to resign on Monday night, for the second time in three months. [m2:BOL.LAB Miners] with dynamite had marched past [m10=m1 his] window all day. [m3:BOL.LEG Congress] {e2 must decide} whether to accept; [m4=m3 it] will sit in Sucre, where [m5=m2 they] cannot get in. Next in line is [m6:BOL.LEG Hormando Vaca Diez], the Senate's president, whom [m7:BOL.OPP Evo Morales] {e3 will not have}. "[m8=m7 We] {e4 will step} up the blockades," the coca growers' deputy warned. [m9:BOL.REL The church] {e5 is mediating}.
e1 m1 > m3 CONCEDE actual 2005-06-06/day ctx=executive,natural_resource
e3 m7 > m6 REJECT actual 2005-06-07/none ctx=executive
e4 m8 > m6 PROTEST planned 2005-06-07/none mode=obstruct ctx=executive
e5 m9 > m3,m7 CONSULT actual 2005-06-07/none mode=third-party ctx=executive
e2 m3 > m1 CONCEDE hypothetical 2005-06-07/none ctx=executive

### Pacific Islands Report 2007-07-25
A year after [m1:TON.GOV Tonga's king] died, [m2:TON.GOV his son] has put off [m11=m2 his] coronation. [m3:TON.CVL The pro-democracy movement] {e1 suspects} [m4=m2 the new monarch] of avoiding a reform [m12=m2 he] promised. [m5=m2 He] was in [m6:@CHN Hainan] looking at hotels. Eight months ago [m7:TON.CVL rioters] {e2 burned} most of central Nuku'alofa; five of [m8=m3 the movement's] deputies {e3 have been charged} with sedition by [m9:TON.GOV the crown law office], and [m10:NZL.MIL New Zealand soldiers] {e4 went} home only in December.
e1 m3 > m4 ACCUSE actual 2007-07-25/none mode=allege ctx=pro_democracy
e2 m7 > m2 PROTEST actual 2006-11-16/month mode=riot ctx=pro_democracy
e3 m9 > m8 ACCUSE actual 2007-07-25/none mode=allege ctx=legal,pro_democracy
e4 m10 > m2 RETREAT actual 2006-12-01/month mode=withdraw ctx=peacekeeping

### Lebanon Daily Star 2017-11-05
[m1:LBN.GOV Saad al-Hariri] {e1 resigned} on Saturday in a speech broadcast from [m2:@SAU Riyadh], saying [m3=m1 he] feared for [m11=m1 his] life. [m4=m1 The Sunni leader] {e2 accused} [m5:IRN.GOV Tehran] and [m6:HEZBOLLAH.REB its Lebanese ally] of sowing strife. [m7:LBN.GOV President Michel Aoun] {e3 will not accept} the letter until [m8=m1 he] returns. [m9:IRN.GOV Bahram Qassemi] {e4 rejected} the charges as baseless. In Beirut there are those who think that the premier is being {e5 held}; [m10:SAU.GOV the kingdom's minister for the Gulf] {e6 said} that was absurd.
e1 m1 > m7 RETREAT actual 2017-11-04/day mode=resign ctx=executive
e2 m4 > m5,m6 ACCUSE actual 2017-11-04/day mode=allege ctx=diplomatic
e3 m7 > m8 REJECT planned 2017-11-05/none ctx=executive
e4 m9 > m4 REJECT actual 2017-11-05/none ctx=diplomatic
e5 m10 > m1 COERCE denied 2017-11-05/none mode=arrest ctx=executive
e6 m10 > m7 REJECT actual 2017-11-05/none ctx=executive

### Jeune Afrique 2023-08-30
Minutes after the electoral body gave [m1:GAB.GOV Ali Bongo] a third mandate, [m2:GAB.MIL officers] appeared on Gabon 24 to {e1 cancel} the vote. [m3=m1 The president] is {e2 confined} to [m4=m1 his] residence; in a video [m5=m1 he] {e3 begged} friends abroad to "make noise". [m6:GAB.MIL Brice Oligui Nguema], [m7=m1 his] cousin and the head of [m12=m1 his] guard, was {e4 carried} in triumph by [m8=m2 his men]. [m9:GAB.OPP Albert Ondo Ossa], the economist who thinks [m10=m9 he] won, {e5 called} it a palace revolution. [m11:FRA.GOV Elisabeth Borne] was following events closely.
e1 m2 > m1 COERCE actual 2023-08-30/day ctx=election,executive
e2 m2 > m3 COERCE actual 2023-08-30/none mode=arrest ctx=executive
e3 m5 > m11 REQUEST requested 2023-08-30/none mode=assist ctx=executive
e4 m8 > m6 SUPPORT actual 2023-08-30/none ctx=executive
e5 m9 > m6 ACCUSE actual 2023-08-30/none mode=disapprove ctx=executive

### Bild am Sonntag 2013-10-24
[m1:DEU.GOV Angela Merkel] {e1 rang} [m2:USA.GOV Barack Obama] on Wednesday about [m11=m1 her] mobile phone. If it was true that [m3:USA.SPY American agents] {e2 listened} in, [m4=m1 she] {e3 told} [m5=m2 him], that was unacceptable between friends. [m6:USA.GOV His spokesman], Jay Carney, said the chancellor {e4 was not} and would not be monitored; [m7=m6 he] left out the past. [m8:DEU.GOV Guido Westerwelle] {e5 summons} [m9:USA.GOV John Emerson] today. [m10:BRA.GOV Brasilia] has {e6 suggested} a joint resolution in New York.
e1 m1 > m2 CONSULT actual 2013-10-23/day mode=phone ctx=intelligence
e2 m3 > m1 COERCE hypothetical 2013-10-23/none ctx=intelligence
e3 m4 > m5 ACCUSE actual 2013-10-23/day mode=disapprove ctx=intelligence
e4 m2 > m1 COERCE denied 2013-10-23/none ctx=intelligence said=m6
e5 m8 > m9 ACCUSE planned 2013-10-24/day mode=disapprove ctx=intelligence
e6 m10 > m1 AGREE actual 2013-10-24/none ctx=intelligence

### The Phnom Penh Weekly 2025-07-28
[m1:KHM.GOV Hun Manet] and [m2:THA.GOV Phumtham Wechayachai] {e1 accepted} an unconditional ceasefire from midnight after three hours in [m3:@MYS Putrajaya]. [m4:MYS.GOV Anwar Ibrahim], [m11=m1+m2 their] host, read out the text. Five days of {e2 shelling} had killed thirty-five. [m5=m2 The acting prime minister] had come with doubts: [m6=m2 he] {e3 did not trust} the other side, [m7=m2 he] told reporters at the airport. [m8:USA.GOV Donald Trump], who {e4 had refused} both any trade deal while [m9=m1+m2 they] fought, claimed the credit. [m10:CHN.GOV Beijing's] envoy sat in the room as an observer.
e1 m1 > m2 CONCEDE actual 2025-07-28/day ctx=military,territory
e2 m1 > m2 ASSAULT actual 2025-07-28/week mode=heavy-weapons ctx=military,territory
e3 m6 > m1 ACCUSE actual 2025-07-28/day mode=disapprove ctx=military
e4 m8 > m9 REJECT actual 2025-07-28/none mode=assist ctx=economic

### Dawn 2009-02-17
[m1:PAK.GOV The provincial government] of the North West Frontier {e1 signed} an agreement with [m2:TNSM.REL Maulana Sufi Mohammad] on Monday to bring Islamic law to Swat. In return [m3:PAK.REB Maulvi Fazlullah], the cleric's son-in-law, {e2 announced} ten days without attacks. [m4=m3 His] men have {e3 blown} up two hundred girls' schools. [m5:PAK.PTY The Awami National Party], secular to the bone, {e4 defended} the deal. [m6:AFG.GOV Hamid Karzai's] spokesman {e5 was uneasy}; [m7:USA.GOV Richard Holbrooke], in [m8:@IND Delhi], {e6 would not endorse} it.
e1 m1 > m2 SUPPORT actual 2009-02-16/day ctx=religion_ethnicity,legal
e2 m3 > m1 CONCEDE actual 2009-02-16/none ctx=terrorism
e3 m4 > m1 ASSAULT actual 2009-02-17/none mode=destroy ctx=terrorism,gender
e4 m5 > m1 SUPPORT actual 2009-02-17/none ctx=religion_ethnicity
e5 m6 > m1 ACCUSE actual 2009-02-17/none mode=disapprove ctx=terrorism
e6 m7 > m1 REJECT actual 2009-02-17/none ctx=terrorism

### Reuters 2012-06-22
[m1:PRY.LEG Paraguay's Senate] {e1 impeached} [m2:PRY.GOV Fernando Lugo] on Friday after a trial of five hours, for which [m3=m2 he] had been given two to prepare. [m4=m2 The former bishop] {e2 bowed} to the vote. "It is not Lugo who has been dismissed," [m5=m2 he] said. Foreign ministers of [m6:UNASUR the South American union], who had rushed to Asuncion, {e3 failed} to persuade [m7=m1 the lawmakers] to wait. [m8:ARG.GOV Buenos Aires] {e4 will not recognise} [m9:PRY.GOV Federico Franco]. [m10:DEU.GOV Germany], whose minister happened to be in town, {e5 did}.
e1 m1 > m2 SANCTION actual 2012-06-22/day mode=expel ctx=legislative,executive
e2 m4 > m1 CONCEDE actual 2012-06-22/day ctx=executive
e3 m6 > m7 REQUEST requested 2012-06-22/day mode=yield ctx=diplomatic
e4 m8 > m9 REJECT planned 2012-06-22/none ctx=diplomatic
e5 m10 > m9 SUPPORT actual 2012-06-22/none ctx=diplomatic

### Novosti 2004-03-15
[m1:GEO.GOV Mikheil Saakashvili] was {e1 stopped} at Choloki on Sunday by [m2:GEO.MIL gunmen loyal to Aslan Abashidze], the lord of Adjaria. The president {e2 gave} [m3=m2 the province] a day to let [m4=m1 him] in. From [m5:@RUS Moscow] [m6:GEO.GOV Abashidze] {e3 replied} that [m7=m1 the young man] had come with an army. [m8:RUS.GOV The Russian foreign ministry] {e4 cautioned} against force; [m9:RUS.MIL the garrison in Batumi] {e5 stays} in [m10=m9 its] barracks, [m11=m9 its] commander assured. On Monday [m12:GEO.GOV Tbilisi] {e6 imposed} a blockade.
e1 m2 > m1 COERCE actual 2004-03-14/day mode=restrict ctx=territory
e2 m1 > m3 THREATEN threatened 2004-03-14/day ctx=territory
e3 m6 > m7 ACCUSE actual 2004-03-15/none mode=allege ctx=territory
e4 m8 > m1 REQUEST requested 2004-03-15/none mode=yield ctx=territory
e5 m9 > m12 MOBILIZE denied 2004-03-15/none mode=troops ctx=military said=m11
e6 m12 > m3 COERCE actual 2004-03-15/day mode=restrict ctx=territory,economic

### Naharnet 2021-10-14
[m1:HEZBOLLAH.PTY Hezbollah] and [m2:AMAL.PTY its ally Amal] had {e1 called} a rally outside the Palace of Justice to have [m3:LBN.JUD Tarek Bitar] taken off the port inquiry. [m4:LBN.UAF Snipers] on the roofs of Tayouneh {e2 shot} at [m5=m1+m2 the marchers], killing six. [m6=m1+m2 The two parties] {e3 blamed} [m7:LBN.PTY the Lebanese Forces]. [m8=m7 Its] leader, [m9:LBN.PTY Samir Geagea], {e4 denied} having {e5 sent} anybody. [m10:LBN.MIL The army], which said first that [m11=m10 it] had returned fire at gunmen, {e6 arrested} nine people, a Syrian among [m12:? them].
e1 m1,m2 > m3 PROTEST actual 2021-10-14/day mode=demo ctx=legal
e2 m4 > m5 ASSAULT actual 2021-10-14/day mode=firearms ctx=legal
e3 m6 > m7 ACCUSE actual 2021-10-14/none mode=allege ctx=legal
e4 m9 > m6 REJECT actual 2021-10-14/none ctx=legal
e5 m9 > m5 ASSAULT denied 2021-10-14/none ctx=legal
e6 m10 > m4 COERCE actual 2021-10-14/none mode=arrest ctx=crime

### Port Vila Presse 2023-09-04
[m1:VUT.JUD Vanuatu's Court of Appeal] ruled on Friday that [m2:VUT.GOV Ishmael Kalsakau] had lost a vote of confidence in August, and on Monday [m3:VUT.LEG parliament] put [m4:VUT.GOV Sato Kilman] in [m5=m2 his] place. [m6=m4 The veteran], prime minister four times before, {e1 will review} the security pact with [m7:AUS.GOV Canberra]. [m8=m2 His predecessor] signed it without {e2 asking} [m9:? anyone], [m10=m4 he] {e3 told} [m11:#outlet state radio]. [m12:CHN.GOV Beijing] is building roads on Malekula.
e1 m6 > m7 REJECT hypothetical 2023-09-04/none ctx=military
e3 m10 > m8 ACCUSE actual 2023-09-04/none mode=disapprove ctx=military
e2 m8 > m9 CONSULT denied 2023-09-04/none ctx=military said=m10

### El Pais 2006-10-29
[m1:MEX.COP Federal riot police] {e1 moved} into Oaxaca on Sunday behind bulldozers, retaking the centre from [m2:MEX.LAB the striking teachers] and [m3:MEX.CVL their allies] who had {e2 held} it since June. [m4=m2+m3 They] {e3 fell} back to the university, some {e4 throwing} firebombs. [m5:MEX.GOV Vicente Fox] had hesitated until [m6:USA.JRN a cameraman from New York], Brad Will, was {e5 shot} on Friday, apparently by [m7:MEX.PRM men of the governor]. [m8=m5 The outgoing president] {e6 would welcome} it if [m9:MEX.GOV Ulises Ruiz] took leave; [m10=m9 the latter] {e7 refuses}.
e1 m1 > m2,m3 COERCE actual 2006-10-29/day mode=seize ctx=repression
e2 m2,m3 > m9 PROTEST actual 2006-10-29/none mode=obstruct ctx=rights_freedoms
e3 m4 > m1 RETREAT actual 2006-10-29/day mode=withdraw ctx=repression
e4 m4 > m1 PROTEST actual 2006-10-29/day mode=riot ctx=repression
e5 m7 > m6 ASSAULT actual 2006-10-27/day mode=firearms ctx=repression
e6 m8 > m9 REQUEST requested 2006-10-29/none mode=change ctx=executive
e7 m9 > m8 REJECT actual 2006-10-29/none mode=change ctx=executive

### Sofia Globe 2022-06-28
[m1:BGR.GOV Kiril Petkov], who lost a vote of confidence last week, is {e1 throwing} out seventy [m2:RUS.GOV Russian diplomats]. "[m3=m1 We] know very well whom [m4=m2 they] work for," the Harvard graduate said. [m5:RUS.GOV Ambassador Eleonora Mitrofanova] {e2 demanded} that the measure be taken back by noon on Friday. Otherwise, [m6=m5 she] {e3 said}, [m7=m5 she] would advise [m8:RUS.GOV her superiors] to close the embassy. [m9:BGR.PTY The Socialists], junior partners in the outgoing cabinet, {e4 had not been told}. [m10:MKD.GOV Skopje] expelled six in April.
e1 m1 > m2 SANCTION actual 2022-06-28/none mode=expel ctx=diplomatic,intelligence
e2 m5 > m1 REQUEST requested 2022-06-28/none mode=yield ctx=diplomatic
e3 m7 > m1 THREATEN threatened 2022-06-28/none mode=relations ctx=diplomatic
e4 m1 > m9 CONSULT denied 2022-06-28/none ctx=diplomatic

### Sabah Daily 2010-09-12 none
[m1:ESP.GOV The Spanish ambassador] had the better seat, [m2:ARG.GOV his Argentine colleague] the better evening: [m3:@TUR Istanbul] rose to [m4:? Luis Scola's] thirty points, but it was [m5:@USA the young Americans] who took the cup from [m6:@TUR the hosts]. [m7:? Hedo Turkoglu], [m8=m6 their] captain, limped. [m9:TUR.GOV President Abdullah Gul] hung medals round the necks of [m10=m5 the winners], [m11=m9 his] own team first in [m12=m9 his] heart, [m13=m9 he] joked.

### The Age 2001-09-02
[m1:NRU.GOV Rene Harris], the president of the smallest republic in the Pacific, {e1 will take} [m2:AFG.REF some of the people] from the Tampa. [m3:AUS.GOV John Howard] announced it on Saturday; [m4=m3 he] {e2 pays} for everything. [m5:NOR.GOV Oslo], under whose flag the freighter sails, {e3 has accused} [m6=m3 him] of breaking the law of the sea. [m7:AUS.OPP Kim Beazley] {e4 would support} the scheme with reservations. [m8:AUS.JUD Justice Tony North] of the Federal Court {e5 forbade} moving [m9=m2 them] out of the country until Monday, and [m10:AUS.GOV the attorney-general] {e6 will appeal}.
e1 m1 > m2 AGREE planned 2001-09-01/none ctx=asylum
e2 m4 > m1 AID planned 2001-09-01/none ctx=asylum,economic
e3 m5 > m6 ACCUSE actual 2001-09-02/none mode=allege ctx=asylum
e4 m7 > m3 SUPPORT hypothetical 2001-09-02/none ctx=asylum
e5 m8 > m3 COERCE actual 2001-09-02/none mode=restrict ctx=asylum,legal
e6 m10 > m8 REJECT planned 2001-09-02/none ctx=asylum,legal

### Le Temps 2022-10-10
[m1:TCD.GOV Mahamat Idriss Deby] was sworn in again in N'Djamena on Monday for two more years, although [m2=m1 he] had {e1 promised} [m3:AU the African Union] not to stretch the transition. [m4:AU Its commission], led by a former foreign minister of the same country, {e2 reminded} [m5=m1 the young general] of it in August. [m6:TCD.OPP Succes Masra] {e3 plans} a march for the twentieth. It {e4 has been forbidden}. [m7:NGA.GOV Muhammadu Buhari], the only elected guest, spoke of stability; [m8:FRA.GOV Paris] {e5 sent} a junior minister.
e1 m2 > m3 AGREE actual 2022-10-10/none ctx=pro_democracy
e2 m4 > m5 REQUEST requested 2022-08-01/month mode=yield ctx=pro_democracy
e3 m6 > m1 PROTEST planned 2022-10-20/day mode=demo ctx=pro_democracy
e4 m1 > m6 COERCE actual 2022-10-10/none mode=restrict ctx=repression
e5 m8 > m1 CONSULT actual 2022-10-10/day mode=visit ctx=diplomatic

### Yonhap 2016-02-10
[m1:KOR.GOV South Korea] will {e1 shut} the factory park at Kaesong to punish [m2:PRK.GOV its neighbour] for a rocket launch on Sunday. [m3:KOR.GOV Unification Minister Hong Yong-pyo] {e2 claimed} that the wages paid there went into bombs. [m4:KOR.BUS The association of tenant firms] {e3 called} the decision unfair; none of [m5=m4 its] 124 members had been {e4 consulted}. [m6:KOR.OPP The Minjoo party] {e5 wants} it rescinded. [m7:JPN.GOV Tokyo], for [m10=m7 its] part, {e6 banned} [m8:PRK.GOV Pyongyang's] ships from [m9=m7 its] harbours the same day.
e1 m1 > m2 SANCTION planned 2016-02-10/day mode=discontinue ctx=economic,cbrn
e2 m3 > m2 ACCUSE actual 2016-02-10/day mode=allege ctx=cbrn
e3 m4 > m1 ACCUSE actual 2016-02-10/none mode=disapprove ctx=economic
e4 m1 > m5 CONSULT denied 2016-02-10/none ctx=economic
e5 m6 > m1 REQUEST requested 2016-02-10/none mode=change ctx=economic
e6 m7 > m8 SANCTION actual 2016-02-10/day mode=discontinue ctx=cbrn,economic

### Citizen Digital 2024-02-12
[m1:KEN.JUD The Court of Appeal] {e1 declined} to lift an order against the housing levy, and within hours [m2:KEN.GOV William Ruto] {e2 railed} at "corrupt judges". [m3:KEN.JUD Chief Justice Martha Koome] {e3 met} [m4=m2 him] at State House in January to calm things; the truce did not last. [m5:KEN.JUD The Law Society] {e4 staged} processions in yellow ribbons. "[m6=m5 We] {e5 shall be back} next week," [m7=m5 its] president, Eric Theuri, said. [m8:KEN.OPP Raila Odinga], who was away in [m9:@GHA Accra], {e6 took} the courts' part.
e1 m1 > m2 REJECT actual 2024-02-12/none mode=yield ctx=legal,economic
e2 m2 > m1 ACCUSE actual 2024-02-12/none mode=allege ctx=legal
e3 m3 > m4 CONSULT actual 2024-01-22/month mode=visit ctx=legal,executive
e4 m5 > m2 PROTEST actual 2024-02-12/none mode=demo ctx=legal
e5 m6 > m2 PROTEST planned 2024-02-19/week mode=demo ctx=legal
e6 m8 > m1 SUPPORT actual 2024-02-12/none ctx=legal
