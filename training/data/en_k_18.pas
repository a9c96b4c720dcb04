### Reuters 2012-01-03
[m1:IRN.MIL Iran's army chief] {e1 told} [m2:USA.MIL the USS John C. Stennis] on Tuesday not to return to the Gulf. "[m3=m1+m4 We] don't have the intention of repeating [m5=m1 our] warning," [m6=m1 General Ataollah Salehi] said at the end of ten days of naval {e2 manoeuvres}. [m7:USA.GOV The Pentagon] {e3 replied} that [m11=m7 its] ships would go on sailing there. [m4:IRN.GOV Tehran] has {e4 threatened} to close the Strait of Hormuz if [m8:EU the Europeans] {e5 stop} buying [m10=m4 its] oil. [m9:FRA.GOV Alain Juppe] {e6 wants} a decision by the end of the month.
e1 m1 > m2 THREATEN threatened 2012-01-03/day mode=violence ctx=military
e2 m1 > m2 MOBILIZE actual 2012-01-02/none mode=weapons ctx=military
e3 m7 > m1 REJECT actual 2012-01-03/none ctx=military
e4 m4 > m8 THREATEN threatened 2011-12-27/week mode=restrict ctx=military,natural_resource
e5 m8 > m4 SANCTION hypothetical 2012-01-03/none mode=discontinue ctx=natural_resource,cbrn
e6 m9 > m8 REQUEST requested 2012-01-03/none mode=change ctx=natural_resource,cbrn

### AFP 2015-11-04
[m1:BFA.MIL The presidential security regiment] {e1 has handed} in [m10=m1 its] last weapons, six weeks after [m9=m1 its] failed coup, the new chief of staff announced. [m2=m1 Its] men had {e2 taken} [m3:BFA.GOV the interim president, Michel Kafando], hostage during a cabinet meeting. [m4:BFA.MIL General Gilbert Diendere], [m8=m1 their] leader for three decades, is {e3 being held} at a gendarmerie camp. [m5=m4 He] {e4 gave} himself up at [m6:VAT.REL the Vatican embassy]. [m7:ECOWAS The regional bloc], whose mediators first {e5 offered} the plotters an amnesty, will observe the vote on 29 November.
e1 m1 > m3 RETREAT actual 2015-11-04/none mode=disarm ctx=military
e2 m2 > m3 ASSAULT actual 2015-09-16/month mode=abduct ctx=executive,military
e3 m3 > m4 COERCE actual 2015-11-04/none mode=arrest ctx=military
e4 m5 > m6 CONCEDE actual 2015-10-01/month ctx=military
e5 m7 > m1 AGREE actual 2015-09-20/month ctx=executive

### Times of India 2017-06-29
[m1:IND.MIL India's army chief] {e1 went} to Sikkim on Thursday, where [m2:IND.MIL three thousand of his soldiers] now {e2 face} as many of [m3:CHN.MIL the other army]. [m4=m1 General Bipin Rawat] had said that [m10=m1 his] forces were ready for "two and a half fronts". [m5:CHN.MIL Colonel Wu Qian], a spokesman in Beijing, {e3 asked} [m6=m1 him] to stop clamouring for war. [m7:CHN.GOV The Chinese] have {e4 closed} the Nathu La pass to [m8:IND.REL pilgrims] bound for Kailash. [m9:BTN.GOV Thimphu], whose land is at stake, {e5 demanded} that the status quo be restored.
e1 m1 > m2 CONSULT actual 2017-06-29/day mode=visit ctx=military
e2 m2 > m3 MOBILIZE actual 2017-06-29/none mode=troops ctx=military,territory
e3 m5 > m6 REQUEST requested 2017-06-29/none mode=yield ctx=military
e4 m7 > m8 COERCE actual 2017-06-29/none mode=restrict ctx=territory,religion_ethnicity
e5 m9 > m7 REQUEST requested 2017-06-29/none mode=yield ctx=territory

### Yonhap 2015-08-22
Talks at Panmunjom {e1 began} two hours after the expiry of an ultimatum. [m1:PRK.GOV Pyongyang] had {e2 threatened} to attack unless [m2:KOR.MIL the South's army] switched off [m9=m2 its] loudspeakers by five on Saturday. [m3:PRK.MIL Fifty submarines], or seventy percent of the fleet, {e3 have left} [m8=m3 their] bases. The broadcasts, which resumed after two sergeants {e4 lost} legs to mines, go on. [m4:KOR.GOV Kim Kwan-jin], who negotiates for [m5:KOR.GOV Park Geun-hye], and [m6:PRK.GOV Hwang Pyong-so] know each other from a football match. [m7:CHN.GOV Beijing] is {e5 moving} tanks to Yanji, residents say.
e1 m4 > m6 CONSULT actual 2015-08-22/day ctx=military
e2 m1 > m2 THREATEN threatened 2015-08-20/day mode=violence ctx=military
e3 m3 > m2 MOBILIZE actual 2015-08-22/none mode=weapons ctx=military
e4 m1 > m2 ASSAULT actual 2015-08-04/month mode=explosives ctx=military
e5 m7 > m1 MOBILIZE actual 2015-08-22/none mode=weapons ctx=military

### Post Zambia 2016-08-12
[m1:ZMB.MIL Soldiers] were {e1 posted} around the national stadium in Lusaka, where the votes are being added up, after [m2:ZMB.OPP the United Party for National Development] {e2 accused} [m3:ZMB.GOV the electoral commission] of delaying results. [m4=m3 The commission's] chairwoman, Esau Chulu's deputy, {e3 denied} it. [m5:ZMB.PTY The ruling Patriotic Front] {e4 has warned} that anyone who announces figures early {e5 will be arrested}. [m6:EU The European observers] found that state media had ignored [m7=m2 the challengers]. [m8:ZWE.GOV The president of the neighbouring country to the south] is resting in [m9:@SGP Singapore].
e1 m1 > m2 MOBILIZE actual 2016-08-12/none mode=troops ctx=election
e2 m2 > m3 ACCUSE actual 2016-08-12/none mode=allege ctx=election
e3 m4 > m2 REJECT actual 2016-08-12/none ctx=election
e5 m5 > m2 THREATEN threatened 2016-08-12/none mode=arrest ctx=election
e4 m5 > m2 REQUEST requested 2016-08-12/none mode=yield ctx=election

### Le Soir d'Algerie 2019-03-26
[m1:DZA.MIL General Ahmed Gaid Salah] {e1 called} on Tuesday for [m2:DZA.GOV Abdelaziz Bouteflika] to be declared unfit to rule. The chief of staff, a loyal ally until then, was addressing officers in Ouargla. [m3:DZA.CVL The protesters] who have {e2 filled} the cities every Friday since February {e3 fear} a manoeuvre. "[m4=m3 They] all must go," [m5=m3 one of their banners] says. [m6:DZA.PTY Two of the president's four parties] {e4 endorsed} [m7=m1 the soldier]. [m8:FRA.GOV Paris], careful not to be seen to meddle, said the people must choose. [m9:MAR.GOV Rabat] {e5 will not interfere}, [m10=m9 its] foreign minister promised.
e1 m1 > m2 REQUEST requested 2019-03-26/day mode=change ctx=executive
e2 m3 > m2 PROTEST actual 2019-03-26/none mode=demo ctx=pro_democracy
e3 m3 > m1 ACCUSE actual 2019-03-26/none mode=disapprove ctx=executive
e4 m6 > m7 SUPPORT actual 2019-03-26/none ctx=executive
e5 m9 > m3 AGREE planned 2019-03-26/none ctx=diplomatic

### Inter Press 2003-10-17
[m1:BOL.GOV Gonzalo Sanchez de Lozada] {e1 faxed} [m14=m1 his] resignation to [m9:BOL.LEG Congress] and boarded a commercial flight to [m2:@USA Miami]. The mining magnate {e2 blamed} [m3:BOL.AGR coca growers] and drug traffickers for [m13=m1 his] fall. In the month before, [m4:BOL.MIL soldiers] had {e3 killed} some sixty [m10:BOL.CVL people in El Alto] who were {e4 blocking} fuel trucks to stop gas exports through [m5:CHL.GOV Chile]. [m6:BOL.GOV Carlos Mesa], [m12=m1 his] vice-president, who {e5 had broken} with [m11=m1 him] over the deaths, takes over. [m7:BOL.OPP Evo Morales] {e6 will give} [m8=m6 the new man] ninety days.
e1 m1 > m9 RETREAT actual 2003-10-17/day mode=resign ctx=executive
e2 m1 > m3 ACCUSE actual 2003-10-17/none mode=allege ctx=executive
e3 m4 > m10 ASSAULT actual 2003-09-20/month mode=firearms ctx=repression
e4 m10 > m1 PROTEST actual 2003-10-10/month mode=obstruct ctx=natural_resource
e5 m6 > m1 SANCTION actual 2003-10-13/none mode=withdraw ctx=executive
e6 m7 > m8 AGREE planned 2003-10-17/none ctx=executive

### TASS 2021-09-16
[m1:BLR.MIL Belarusian] and [m2:RUS.MIL Russian forces] {e1 finished} a week of exercises on Thursday in which, by Moscow's count, 200,000 men took part. [m3:POL.GOV Poland] had {e2 declared} an emergency along [m13=m3 its] eastern border shortly before. [m4=m3 Its] interior minister, Mariusz Kaminski, {e3 linked} the two. [m5:BLR.GOV Alexander Lukashenko] {e4 denied} that [m12=m5 he] was sending [m6:IRQ.REF Iraqis] across in revenge for sanctions: [m11=m5 he] was merely no longer {e5 stopping} [m7=m6 them]. [m8:UKR.GOV Kyiv] {e6 is holding} drills of [m10=m8 its] own with [m9:USA.MIL American troops] near Lviv next week.
e1 m1 > m2 COOPERATE actual 2021-09-16/week ctx=military
e2 m3 > m6 COERCE actual 2021-09-02/none mode=martial-law ctx=migration
e3 m4 > m5 ACCUSE actual 2021-09-16/none mode=allege ctx=migration,military
e4 m5 > m3 REJECT actual 2021-09-16/none ctx=migration
e5 m5 > m7 COERCE denied 2021-09-16/none mode=restrict ctx=migration
e6 m8 > m9 COOPERATE planned 2021-09-20/week ctx=military

### The National 2011-03-16
[m1:SAU.MIL A thousand Saudi troops] in armoured carriers {e1 crossed} the causeway on Monday to help [m2:BHR.GOV Bahrain's Sunni rulers] against [m3:BHR.CVL Shi'ite demonstrators]. [m11:ARE.GOV The Emirates] {e2 sent} five hundred policemen. [m4:BHR.OPP Al Wefaq], the largest opposition group, {e3 called} [m5=m1 them] an occupying army. [m6:IRN.GOV Tehran] {e4 deemed} the intervention unacceptable and [m7:IRN.GOV its ambassador] was {e5 recalled}; [m8=m2 Manama] {e6 did} the same a day later. [m9:USA.GOV Robert Gates], who was on the island on Saturday, says [m10=m9 he] was not told.
e1 m1 > m2 AID actual 2011-03-14/day ctx=military
e2 m11 > m2 AID actual 2011-03-14/none ctx=military
e3 m4 > m5 ACCUSE actual 2011-03-14/none mode=allege ctx=military
e4 m6 > m1 ACCUSE actual 2011-03-16/none mode=disapprove ctx=military
e5 m6 > m2 SANCTION actual 2011-03-16/none mode=withdraw ctx=diplomatic
e6 m8 > m6 SANCTION actual 2011-03-16/day mode=withdraw ctx=diplomatic

### ABS-CBN 2023-12-11
[m1:CHN.MIL China's coast guard] {e1 sprayed} [m2:PHL.MIL a Filipino supply boat] near Second Thomas Shoal on Sunday, disabling [m11=m2 its] engine. On board was [m3:PHL.MIL General Romeo Brawner], the head of the armed forces. [m4=m3 He] reached the outpost soaked and {e2 praised} [m5:PHL.MIL the marines] who live there. [m6:CHN.MIL Gan Yu], who speaks for the cutters, {e3 maintained} that the boat had caused the collision. [m7:PHL.GOV Manila] {e4 summoned} [m8:CHN.GOV the ambassador] and {e5 is thinking} of expelling [m9=m8 him]. [m10:PHL.AGR A civilian convoy of fishermen] {e6 turned} back halfway.
e1 m1 > m2 ASSAULT actual 2023-12-10/day mode=crowd-control ctx=territory,military
e2 m4 > m5 SUPPORT actual 2023-12-10/day ctx=military
e3 m6 > m2 ACCUSE actual 2023-12-11/none mode=allege ctx=territory
e4 m7 > m8 ACCUSE actual 2023-12-11/none mode=disapprove ctx=territory
e5 m7 > m9 SANCTION hypothetical 2023-12-11/none mode=expel ctx=diplomatic,territory
e6 m10 > m1 RETREAT actual 2023-12-11/none mode=withdraw ctx=territory

### Walta 2021-07-22
[m1:ETH.MIL Three regional forces] from Oromia, Sidama and the Southern Nations {e1 are joining} the federal army in the north, an official in Addis Ababa said. [m2:TPLF.REB The Tigrayan rebels] have since June {e2 retaken} most of [m8=m2 their] region and rejected a ceasefire as a joke. [m3:ETH.GOV Abiy Ahmed] last week {e3 vowed} to repel the enemies whom [m4=m3 he] has called weeds. [m5:UN Martin Griffiths], the new relief coordinator, {e4 will visit} next week. [m6=m5 He] {e5 wants} the road from Afar opened, on which [m7:WFP ten trucks of the World Food Programme] are waiting.
e1 m1 > m2 MOBILIZE actual 2021-07-22/none mode=troops ctx=military
e2 m2 > m3 ASSAULT actual 2021-06-28/month ctx=military,territory
e3 m3 > m2 THREATEN threatened 2021-07-14/week mode=violence ctx=military
e4 m5 > m3 CONSULT planned 2021-07-29/week mode=visit ctx=human_security
e5 m6 > m3 REQUEST requested 2021-07-22/none mode=yield ctx=human_security

### Tehran Times 2005-08-09 none
Apricots dried on the roofs of [m1:@IRN Shahroud] reach [m2:@DEU Hamburg] in nine days. [m3:? The exporter], whose grandfather sold them by camel, has two sons. [m4:? The elder] studied in [m5:@HUN Szeged]; [m6=m4 he] wants to pack in cardboard. [m7:? The younger] prefers wood. [m8=m3 Their] father lets [m9=m4+m7 them] argue and signs with [m10:DEU.BUS a chain of grocers] in [m11:@DEU Bremen]. [m12:IRN.GOV The commerce ministry] gave [m13=m3 him] a medal.

### Kenya Times 2013-09-25
[m1:KEN.GOV President Uhuru Kenyatta] declared on Tuesday night that the siege of the Westgate mall was over. "[m2=m1 We] have shamed and defeated [m3=m4 our attackers]," [m5=m1 he] said. [m11:KEN.CVL Sixty-seven people] were {e1 killed} by [m4:ALSHABAAB.REB the gunmen], who {e2 demanded} that [m6:KEN.MIL Kenyan troops] {e3 leave} [m7:@SOM Somalia]. [m8:KEN.GOV Foreign Minister Amina Mohamed] spoke of two or three Americans among [m9=m4 them]; the group {e4 denied} that. [m12:KEN.BUS Shopkeepers] who came back {e5 accused} [m10=m6 the soldiers] of emptying the tills.
e1 m4 > m11 ASSAULT actual 2013-09-21/day mode=firearms ctx=terrorism
e2 m4 > m1 REQUEST requested 2013-09-21/none mode=yield ctx=terrorism
e3 m6 > m4 RETREAT requested 2013-09-21/none mode=withdraw ctx=military
e4 m4 > m8 REJECT actual 2013-09-25/none ctx=terrorism
e5 m12 > m10 ACCUSE actual 2013-09-25/none mode=allege ctx=crime

### EFE 2025-01-23
[m1:ELN.REB The National Liberation Army] has {e1 killed} some eighty people in Catatumbo in a week, most of [m11=m2 them] members of [m2:FARC.REB a rival band of former guerrillas]. [m3:COL.GOV Gustavo Petro] {e2 broke} off peace talks with [m4=m1 the group] on Friday. "[m5=m1 They] have chosen the path of war, and war [m6=m1 they] {e3 will have}," the president, once a rebel himself, wrote. [m7:VEN.GOV Nicolas Maduro] {e4 has received} a thousand of [m8:COL.REF the displaced] on the other bank. [m9:COL.GOV The defence minister] {e5 reactivated} arrest warrants for [m10:ELN.REB thirty-one commanders].
e1 m1 > m2 ASSAULT actual 2025-01-23/week mode=firearms ctx=terrorism
e2 m3 > m4 SANCTION actual 2025-01-17/day mode=discontinue ctx=terrorism
e3 m3 > m6 THREATEN threatened 2025-01-20/none mode=violence ctx=terrorism
e4 m7 > m8 AID actual 2025-01-23/none ctx=migration
e5 m9 > m10 THREATEN threatened 2025-01-23/none mode=arrest ctx=legal,terrorism

### Standaard 2010-04-22
[m1:BEL.PTY The Flemish Liberals] {e1 left} the government on Thursday because three years of talks about the suburbs of Brussels had led nowhere. [m2:BEL.GOV Yves Leterme] {e2 offered} to resign for the fifth time since 2007. [m3:BEL.GOV King Albert] {e3 kept} the offer in suspense. [m4=m1 The party's] chairman, Alexander De Croo, is 34; [m5=m4 he] {e4 told} [m6:BEL.PTY the French-speakers] that [m10=m6 they] had had every chance. "[m7=m6 We] were {e5 ready} to sign," said [m8:BEL.PTY Joelle Milquet], whom the Flemish press calls Madame Non. [m9:EU The Union] gets a Belgian presidency in July.
e1 m1 > m2 SANCTION actual 2010-04-22/day mode=withdraw ctx=political_institutions
e2 m2 > m3 CONCEDE actual 2010-04-22/day ctx=executive
e3 m3 > m2 REJECT actual 2010-04-22/none ctx=executive
e4 m5 > m6 ACCUSE actual 2010-04-22/none mode=disapprove ctx=political_institutions
e5 m7 > m1 AGREE hypothetical 2010-04-22/none ctx=political_institutions

### Dhaka Courier 2007-01-11
[m1:BGD.GOV Iajuddin Ahmed] {e1 declared} a state of emergency on Thursday and gave up [m11=m1 his] second job, that of head of the caretaker government. [m2:BGD.MIL The chiefs of staff], who called on [m3=m1 the president] in the afternoon, had {e2 shown} [m10=m3 him] a letter from [m4:UN the United Nations]: if [m5:BGD.MIL the army] {e3 helped} with a one-sided vote, [m9=m5 its] peacekeepers {e4 might be sent} home. [m6:BGD.PTY The Awami League], which had {e5 called} a boycott, was pleased. [m7:BGD.PTY Khaleda Zia's] party was not; [m8=m7 she] took no calls.
e1 m1 > m6 COERCE actual 2007-01-11/day mode=martial-law ctx=executive,election
e2 m2 > m3 CONSULT actual 2007-01-11/day mode=visit ctx=executive
e3 m5 > m1 AID hypothetical 2007-01-11/none ctx=election,military
e4 m4 > m5 THREATEN threatened 2007-01-11/none mode=expel ctx=peacekeeping
e5 m6 > m1 PROTEST planned 2007-01-03/none mode=boycott ctx=election

### Inquirer 2016-06-07
[m1:CAN.GOV Justin Trudeau] {e1 ruled} out paying ransom for [m2:CAN.CVL Robert Hall], whom [m3:ABUSAYYAF.REB Abu Sayyaf] {e2 has threatened} to behead on Monday. [m4=m3 The band] {e3 killed} [m11:CAN.CVL another Canadian] in April. [m5:PHL.GOV Benigno Aquino] spent two days in Sulu with [m6:PHL.MIL the commanders] of ten battalions. [m7=m5 He] even {e4 thought} of declaring martial law there, the outgoing president said, but the results would have disappointed. [m8:NOR.GOV Oslo], whose citizen [m9:NOR.BUS Kjartan Sekkingstad] is held with [m10=m2 him], {e5 follows} the same line.
e1 m1 > m3 REJECT actual 2016-06-07/none mode=yield ctx=terrorism
e2 m3 > m2 THREATEN threatened 2016-06-07/none mode=violence ctx=terrorism
e3 m4 > m11 ASSAULT actual 2016-04-25/month mode=targeted ctx=terrorism
e4 m7 > m3 COERCE denied 2016-06-07/none mode=martial-law ctx=terrorism
e5 m8 > m3 REJECT actual 2016-06-07/none mode=yield ctx=terrorism
