### Reuters 2016-01-04
[m1=m2 The kingdom] did not wait for an apology. Hours after [m3:IRN.CVL a mob] {e1 set fire to} [m4=m2 its] embassy in [m5:@IRN Tehran], [m2:SAU.GOV Riyadh] {e2 gave [m6:IRN.GOV Iranian diplomats] 48 hours to pack}. [m7:BHR.GOV Bahrain] {e3 followed suit} by nightfall, [m8:SDN.GOV Sudan] by morning; [m9:ARE.GOV the Emirates] merely {e4 downgraded} [m30=m9 their] ties. "<<q1 [m10=m11 We] will not let [m12:IRN.GOV the Iranians] undermine our security>>," said [m11:SAU.GOV Foreign Minister Adel al-Jubeir]. [m13:USA.GOV Washington], caught between an ally and a fragile nuclear bargain, {e5 urged} [m14=m2+m12 both sides] to calm down.
e1 m3 > m2 ASSAULT actual 2016-01-04/none mode=destroy ctx=diplomatic,religion_ethnicity
e2 m2 > m6 SANCTION actual 2016-01-04/none mode=expel ctx=diplomatic
e3 m7,m8 > m12 SANCTION actual 2016-01-04/none mode=discontinue ctx=diplomatic
e4 m9 > m12 SANCTION actual 2016-01-04/none mode=discontinue ctx=diplomatic
e5 m13 > m14 REQUEST requested 2016-01-04/none mode=yield ctx=diplomatic
q1 m11 direct cue=said

### Guardian 2013-07-04
Asked whether [m30=m2 he] would lift [m1=m2 his] country's ban on the plane, [m2:PRT.GOV the Portuguese foreign minister] {e1 shot that down}: it had been withdrawn within the hour. By then the damage was done. [m3:BOL.GOV Evo Morales], whose aircraft was {e2 refused passage} by [m4:FRA.GOV France], [m5:ESP.GOV Spain] and [m6:ITA.GOV Italy], spent the night in [m7:@AUT Vienna]; [m8:AUT.COP airport officers] there {e3 looked through the cabin} for [m9:USA.ELI Edward Snowden]. [m10=m4 Paris] has since {e4 said sorry}. [m11:VEN.GOV Nicolás Maduro] {e5 threw open} [m31=m11 his] doors to [m12=m9 the fugitive].
e1 m2 > m3 REJECT actual 2013-07-04/none ctx=diplomatic
e2 m4,m5,m6 > m3 REJECT actual 2013-07-04/none ctx=diplomatic,intelligence
e3 m8 > m3 COERCE actual 2013-07-04/none mode=seize ctx=diplomatic,intelligence
e4 m10 > m3 SUPPORT actual 2013-07-04/none ctx=diplomatic
e5 m11 > m12 AGREE planned 2013-07-04/none ctx=asylum

### AP 2015-07-15
[m1=m2 Her] counterpart had slept two hours. "<<q1 [m3=m4 We] {e1 delivered} on what the world was hoping for>>," [m4:EU Federica Mogherini], the EU foreign policy chief, told reporters at dawn in [m5:@AUT Vienna], with [m2:IRN.GOV Mohammad Javad Zarif] nodding beside her. Under the accord [m6:IRN.GOV Tehran] {e2 is to scrap} two-thirds of its centrifuges and [m7=m8+m9 the powers] {e3 are to lift} a decade of sanctions. [m8:USA.GOV Barack Obama] and [m9:RUS.GOV Vladimir Putin] each {e4 praised} it. [m10:ISR.GOV The Israeli premier] {e5 called it a historic mistake}, and [m11:SAU.GOV Riyadh] said next to nothing.
e1 m4 > m2 SUPPORT actual 2015-07-15/none ctx=cbrn,diplomatic said=m4
e2 m6 > m7 CONCEDE planned 2015-07-15/none ctx=cbrn
e3 m7 > m6 CONCEDE planned 2015-07-15/none ctx=cbrn,economic
e4 m8,m9 > m6 SUPPORT actual 2015-07-15/none ctx=cbrn
e5 m10 > m7 ACCUSE actual 2015-07-15/none mode=disapprove ctx=cbrn
q1 m4 direct cue=told

### Financial Times 2018-12-21
It was [m1=m2 his] second bolt from the blue in a week. Brushing aside [m3=m4 his own defence secretary], [m2:USA.GOV Donald Trump] {e1 ordered home} all 2,000 [m5:USA.MIL American soldiers] from north-eastern [m6:@SYR Syria]. [m7:SDF.REB The Kurdish-led militia] that had {e2 driven} [m8:ISIS.REB the jihadis] out of [m9:@SYR Raqqa] in 2017 {e3 called it a stab in the back}. [m10:TUR.GOV Ankara], which has {e4 threatened to cross the border} within days, could scarcely hide its delight. [m4:USA.GOV James Mattis] {e5 quit} the next morning.
e1 m2 > m8 CONCEDE planned 2018-12-21/none ctx=military
e2 m7 > m8 ASSAULT actual 2017-01-01/year ctx=military,terrorism bg
e3 m7 > m2 ACCUSE actual 2018-12-21/none mode=disapprove ctx=military
e4 m10 > m7 THREATEN threatened 2018-12-21/none mode=violence ctx=military,territory
e5 m4 > m2 RETREAT actual 2018-12-20/day mode=resign ctx=military,executive

### BBC 2019-09-25
Eleven judges, one answer. [m1:GBR.JUD The Supreme Court] {e1 ruled} that [m2=m3 the prime minister] had acted unlawfully when [m12=m3 he] {e2 shut} [m4:GBR.LEG Parliament] for five weeks. [m5:GBR.LEG Speaker John Bercow] {e3 summoned [m6:GBR.LEG members] back} for Wednesday morning. [m3:GBR.GOV Boris Johnson], in [m7:@USA New York] for [m8:UN the UN assembly], said [m13=m3 he] {e4 profoundly disagreed} but would {e5 respect the verdict}. [m9:GBR.OPP Jeremy Corbyn], to cheers at [m10=m9 his] party's conference, {e6 told} [m11=m3 him] to consider [m30=m3 his] position.
e1 m1 > m2 SANCTION actual 2019-09-24/day mode=convict ctx=legal,political_institutions
e2 m2 > m4 COERCE actual 2019-09-25/none mode=restrict ctx=political_institutions,legislative bg
e3 m5 > m6 REQUEST requested 2019-09-24/day mode=meet ctx=legislative
e4 m3 > m1 ACCUSE actual 2019-09-24/day mode=disapprove ctx=legal
e5 m3 > m1 CONCEDE planned 2019-09-24/day ctx=legal
e6 m9 > m11 REQUEST requested 2019-09-24/day mode=change ctx=executive

### New York Times 2020-08-15
For four decades no Gulf monarchy had dared. On Thursday [m1:ARE.GOV Sheikh Mohammed bin Zayed] {e1 agreed to open relations} with [m2:ISR.GOV Israel], and [m3=m2 the latter] {e2 shelved} plans to annex parts of [m4:@PSE the West Bank]. [m5:PSE.GOV President Mahmoud Abbas] {e3 pulled [m6:PSE.GOV his ambassador]} out of [m7=m1 Abu Dhabi] within hours. [m8:IRN.GOV Iran] {e4 spat venom}, [m9:TUR.GOV Turkey] {e5 threatened to close its mission}, [m10:EGY.GOV Cairo] {e6 doffed its cap}, and [m11:SAU.GOV Saudi Arabia] held its tongue for two full days.
e1 m1 > m2 AGREE planned 2020-08-13/day ctx=diplomatic
e2 m3 > m5 CONCEDE actual 2020-08-13/day ctx=territory
e3 m5 > m7 SANCTION actual 2020-08-13/day mode=withdraw ctx=diplomatic
e4 m8 > m1 ACCUSE actual 2020-08-15/none mode=disapprove ctx=diplomatic
e5 m9 > m1 THREATEN threatened 2020-08-15/none mode=relations ctx=diplomatic
e6 m10 > m1 SUPPORT actual 2020-08-15/none ctx=diplomatic

### Washington Post 2012-06-10 none
Reporters who covered the talks remember the food better than the speeches. There was a fish stew that nobody finished, a dish of lamb that [m1:#AFP the AFP man] photographed, and coffee at every hour. The communiqué ran to eleven pages and has since been translated into Swahili, French and Arabic.

### Al Jazeera 2021-08-26
[m1=m5+m6 The two neighbours] have quarrelled over [m3:@MAR Western Sahara] since the 1970s. This week [m4=m5 the bigger of them] {e1 walked away} for good: [m2:DZA.GOV Ramtane Lamamra], [m5:DZA.GOV Algeria's foreign minister], {e2 accused} [m6:MAR.GOV Rabat] of spying on officials and {e3 backing} [m7:MAK.REB the Kabylie separatists]. [m8=m6 The palace] {e4 brushed the charges aside} as absurd. [m9:LAS The Arab League] and [m10:SAU.GOV Saudi Arabia] {e5 pleaded} for restraint; [m11:MLI.GOV Bamako] {e6 offered} to carry messages.
e1 m5 > m6 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e2 m2 > m6 ACCUSE actual 2021-08-24/day mode=allege ctx=intelligence,diplomatic
e3 m6 > m7 AID denied 2021-08-26/none ctx=territory said=m2
e4 m8 > m2 REJECT actual 2021-08-26/none ctx=diplomatic
e5 m9,m10 > m5,m6 REQUEST requested 2021-08-26/none mode=yield ctx=diplomatic
e6 m11 > m5,m6 AGREE planned 2021-08-26/none ctx=diplomatic

### The Hindu 2020-06-17
It began, officers say, with a tent. [m1:IND.MIL Indian troops] had gone up the ridge on Monday evening to check that [m2:CHN.MIL the other side] had pulled back, as {e2 promised} on 6 June. Instead there followed hours of {e3 hand-to-hand fighting} with clubs and stones in which [m3:IND.MIL twenty of them] died, among them [m4:IND.MIL Colonel Santosh Babu]. [m5:CHN.GOV Zhao Lijian], in [m6:@CHN Beijing], {e4 blamed} [m7=m1 the Indians] for crossing the line twice. "<<q1 [m8=m9 We] want peace, but when provoked [m10=m9 we] will {e5 hit back}>>," [m9:IND.GOV Narendra Modi] said on Wednesday.
e2 m2 > m1 CONCEDE planned 2020-06-06/day ctx=military,territory bg
e3 m2 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e4 m5 > m7 ACCUSE actual 2020-06-17/none mode=allege ctx=military,territory
e5 m10 > m5 THREATEN threatened 2020-06-17/day mode=violence ctx=military said=m9
q1 m9 direct cue=said

### Irish Independent 2009-03-11
[m1=m2+m3+m5 Three men] who had never shared a platform stood together on the steps of Stormont. [m3:GBR.ELI Martin McGuinness], the former IRA commander, {e1 called} [m4:CIRA.REB the gunmen] traitors to the island of Ireland; beside [m30=m3 him] [m2:GBR.GOV Peter Robinson] and [m5:GBR.COP Chief Constable Hugh Orde] looked on. The night before, [m6=m4 dissidents] had {e2 shot} [m7:GBR.COP Constable Stephen Carroll] through the rear window of [m31=m7 his] car. [m8:IRL.GOV Brian Cowen] {e3 promised} [m9=m5 the force] whatever help it needed, and [m10:GBR.LAB trade unions] {e4 are to march} on Wednesday.
e1 m3 > m4 ACCUSE actual 2009-03-11/none mode=disapprove ctx=terrorism
e2 m4 > m7 ASSAULT actual 2009-03-11/none mode=firearms ctx=terrorism
e3 m8 > m9 AGREE planned 2009-03-11/none ctx=terrorism
e4 m10 > m4 PROTEST planned 2009-03-11/day mode=demo ctx=terrorism

### Nikkei Asia 2019-08-02
[m1=m2 Its] patience gone, [m2:JPN.GOV Tokyo] on Friday {e1 struck} [m3:KOR.GOV South Korea] off a list of 27 trusted buyers. The row has its roots in the wartime mines: last October [m4:KOR.JUD the Supreme Court in Seoul] {e2 ordered} [m5:JPN.BUS Nippon Steel] to pay [m6:KOR.CVL four former labourers]. "<<q1 [m7=m8 We] will never again {e3 lose} to [m9=m2 Japan]>>," [m8:KOR.GOV President Moon Jae-in] told [m10:KOR.GOV his cabinet]. [m11:USA.GOV Mike Pompeo] {e4 sat down} with [m12=m2+m3 both foreign ministers] in [m13:@THA Bangkok], to little effect.
e1 m2 > m3 SANCTION actual 2019-08-02/day mode=discontinue ctx=economic
e2 m4 > m5 SANCTION actual 2018-10-01/month mode=convict ctx=legal,reparations bg
e3 m7 > m9 REJECT actual 2019-08-02/none mode=yield ctx=economic said=m8
e4 m11 > m12 CONSULT actual 2019-08-02/none mode=third-party ctx=diplomatic
q1 m8 direct cue=told

### Economist 2017-11-22
[m9=m3 He] had said on Sunday night that [m10=m3 he] would stay until December; [m1:ZWE.PTY his own party] {e6 gave} [m2=m3 him] until noon on Monday. When that hour passed, [m4=m1 ZANU-PF] {e1 tabled an impeachment motion}, seconded by [m5:ZWE.OPP the opposition MDC] that [m11=m1 it] had {e2 beaten} and robbed for years. The debate had barely opened when a letter arrived: [m3:ZWE.GOV Robert Mugabe] was {e3 stepping down}. [m6:ZWE.MIL The generals] who had {e4 locked} [m12=m3 him] in [m30=m3 his] mansion a week earlier {e5 pledged} [m13=m3 him] immunity. In [m7:@ZAF Pretoria], [m8:ZAF.GOV his old protectors] exhaled.
e1 m4 > m3 ACCUSE actual 2017-11-22/none mode=allege ctx=legislative,political_institutions
e2 m1 > m5 ASSAULT actual 2017-11-22/none mode=beat ctx=repression bg
e3 m3 > m4 RETREAT actual 2017-11-22/none mode=resign ctx=executive
e4 m6 > m3 COERCE actual 2017-11-15/week mode=arrest ctx=military,pro_autocracy bg
e5 m6 > m3 CONCEDE planned 2017-11-22/none ctx=legal
e6 m1 > m2 THREATEN threatened 2017-11-19/day mode=relations ctx=executive,political_institutions

### Sky News 2022-10-06
The timing was anything but innocent. A day after [m1:OPEC the oil cartel] and [m2:RUS.GOV Moscow] {e1 agreed to cut} output by two million barrels, [m3=m4 the White House] {e2 let it be known} that [m11=m4 it] would rethink ties with [m5:SAU.GOV the Saudis]. "<<q1 [m6=m5 They] {e3 are aligning} with [m7=m2 Russia]>>," snapped [m8:USA.GOV press secretary Karine Jean-Pierre]. [m4:USA.GOV Joe Biden] {e4 had gone to} [m9:@SAU Jeddah] in July, bumped fists with [m10:SAU.GOV the crown prince] and come home empty-handed; [m12=m4 he] {e5 denies} [m30=m4 he] asked for a delay until after the midterms.
e1 m1 > m2 AGREE planned 2022-10-05/day ctx=natural_resource,economic
e2 m3 > m5 THREATEN threatened 2022-10-06/none mode=relations ctx=diplomatic,natural_resource
e3 m6 > m7 SUPPORT actual 2022-10-06/none ctx=natural_resource,diplomatic said=m8
e4 m4 > m10 CONSULT actual 2022-07-01/month mode=visit ctx=diplomatic bg
e5 m4 > m5 REQUEST denied 2022-10-06/none mode=change ctx=natural_resource,election
q1 m8 direct cue=snapped

### Deutsche Welle 2023-05-20
In a hall decked with cherry blossom, [m1:G7 the leaders of the seven] put [m30=m1 their] names to a text that {e2 takes [m2:CHN.GOV Beijing] to task} over "economic coercion". [m3=m2 The Asian giant] {e3 hauled in} [m4:JPN.GOV the host's ambassador]. Off-stage it was [m5:UKR.GOV Volodymyr Zelensky] who dominated: [m10=m5 he] {e4 cornered} [m6:IND.GOV Narendra Modi] for 40 minutes, but [m7:BRA.GOV Lula] slipped away without a handshake. [m8:USA.GOV Washington] {e5 gave the nod} to F-16 training for [m9:UKR.MIL his pilots], a request [m11=m8 it] had {e6 batted away} since last summer.
e2 m1 > m2 ACCUSE actual 2023-05-20/none mode=disapprove ctx=economic
e3 m3 > m4 ACCUSE actual 2023-05-20/none mode=disapprove ctx=diplomatic
e4 m5 > m6 CONSULT actual 2023-05-20/none ctx=diplomatic
e5 m8 > m9 AGREE planned 2023-05-20/none ctx=military
e6 m8 > m5 REJECT actual 2022-07-01/quarter mode=assist ctx=military bg

### Reuters 2017-08-31
[m1=m2 Moscow's] answer to the sanctions law had come in July, when [m2:RUS.GOV Vladimir Putin] {e1 told [m3:USA.GOV Washington] to shed} 755 of [m4=m3 its] staff. On Thursday [m5:USA.GOV the State Department] {e2 hit back in kind}: the consulate in [m6:@USA San Francisco] is to close by Saturday. [m7:RUS.GOV Sergei Lavrov], {e5 reached by telephone} by [m8:USA.GOV Rex Tillerson] before the news broke, {e4 voiced regret}; a columnist in [m9:@RUS the Russian capital] thought [m10=m1+m3 the two] had run out of buildings to shut.
e1 m2 > m3 SANCTION actual 2017-07-01/month mode=expel ctx=diplomatic bg
e2 m5 > m2 SANCTION actual 2017-08-31/day mode=discontinue ctx=diplomatic
e4 m7 > m5 ACCUSE actual 2017-08-31/day mode=disapprove ctx=diplomatic
e5 m8 > m7 CONSULT actual 2017-08-31/day mode=phone ctx=diplomatic

### Irrawaddy 2021-03-28
Saturday's parade went ahead with tanks, fireworks and eight foreign guests. Out of sight of the stands, [m1:MMR.MIL soldiers] {e1 gunned down} [m2:MMR.CVL at least 114 people], some of [m3=m2 them] children. Among the guests was [m4:RUS.GOV Deputy Defence Minister Alexander Fomin], [m5=m6 whose country] {e2 sells} [m7:MMR.MIL the generals] [m30=m7 their] jets; [m6=m4 Moscow], [m11=m4 he] {e3 said warmly}, counts [m8:MMR.GOV Naypyidaw] as a reliable ally. [m9:USA.GOV Antony Blinken] {e4 was horrified}. [m10:KNU.REB Karen fighters] {e5 overran} an outpost on the Salween that night.
e1 m1 > m2 ASSAULT actual 2021-03-27/day mode=firearms ctx=repression,military
e2 m7 > m5 COOPERATE actual 2021-03-28/none ctx=military bg
e3 m4 > m8 SUPPORT actual 2021-03-28/none ctx=military,diplomatic
e4 m9 > m7 ACCUSE actual 2021-03-28/none mode=disapprove ctx=human_rights
e5 m10 > m1 ASSAULT actual 2021-03-27/day ctx=military,territory
rel m6 ally_of m8

### Times of London 2006-11-29
[m1:GBR.COP Scotland Yard] has now {e1 found traces of polonium} in two aircraft, and [m2=m3 ministers] choose each word with tweezers. "<<q1 [m4=m5 We] had nothing to do with it; the idea that [m6=m5 we] {e2 killed} [m7=m8 this man] is nonsense>>," [m5:RUS.GOV the Kremlin's spokesman Dmitry Peskov] said of the charge that [m8:GBR.ELI Alexander Litvinenko], a former FSB officer, {e3 laid at [m9:RUS.GOV Vladimir Putin's] door} two days before [m10=m8 he] died. [m3:GBR.GOV John Reid] {e4 chaired} another emergency meeting, at which [m11:GBR.SPY MI5] was represented.
e1 m1 > m5 ACCUSE actual 2006-11-29/none mode=investigate ctx=cbrn,intelligence
e2 m6 > m7 ASSAULT denied 2006-11-29/none mode=unconventional ctx=cbrn,intelligence said=m5
e3 m8 > m9 ACCUSE actual 2006-11-21/week mode=allege ctx=intelligence,cbrn bg
e4 m3 > m11 CONSULT actual 2006-11-29/none ctx=executive,intelligence
q1 m5 direct cue=said

### NPR 2011-08-19
The words took five months to arrive. On Thursday [m3:USA.GOV President Obama] finally {e1 said it was time} for [m4:SYR.GOV Bashar al-Assad] to go; [m5:GBR.GOV David Cameron], [m6:FRA.GOV Nicolas Sarkozy] and [m7:DEU.GOV Angela Merkel] {e2 chimed in} within the hour with [m8=m5+m6+m7 their] own joint call. [m9:TUR.GOV Turkey], next door, {e3 would not go that far}. [m10:RUS.GOV The Russians] {e4 turned a deaf ear}, and [m11:SYR.MIL Syrian gunboats] had already {e5 shelled} [m13:SYR.CVL residents] of [m12:@SYR Latakia] on Sunday.
e1 m3 > m4 REQUEST requested 2011-08-18/day mode=change ctx=pro_democracy,executive
e2 m5,m6,m7 > m4 REQUEST requested 2011-08-18/day mode=change ctx=pro_democracy,executive
e3 m9 > m3 REJECT actual 2011-08-19/none mode=assist ctx=diplomatic
e4 m10 > m3 REJECT actual 2011-08-19/none mode=assist ctx=diplomatic
e5 m11 > m13 ASSAULT actual 2011-08-14/day mode=heavy-weapons ctx=military,repression

### Dawn 2018-01-05
Fifteen years of "lies and deceit", the New Year's tweet said. Three days later [m1=m2 its author's] administration {e1 turned off the tap}: some $900 million meant for [m3:PAK.MIL Pakistan's army] stays in the bank until [m4=m3 it] acts against [m5:HAQQANI.REB the Haqqanis]. [m6:PAK.GOV Foreign Minister Khawaja Asif] {e3 scoffed} that [m7=m2 America] was a friend who always betrays. [m8:CHN.GOV Beijing] {e4 rode to the defence} of [m9=m6 its old partner]; [m10:IND.GOV Delhi] {e5 purred}. [m2:USA.GOV The White House] hinted at further steps.
e1 m1 > m3 SANCTION actual 2018-01-04/day mode=discontinue ctx=military,terrorism
e3 m6 > m7 ACCUSE actual 2018-01-05/none mode=disapprove ctx=diplomatic,military
e4 m8 > m9 SUPPORT actual 2018-01-05/none ctx=diplomatic,terrorism
e5 m10 > m2 SUPPORT actual 2018-01-05/none ctx=diplomatic,terrorism

### Globe and Mail 2022-02-15
The bridge reopened at midnight. In [m1:@CAN Ottawa], though, [m2:CAN.CVL the truckers] were still {e1 parked across} Wellington Street, eighteen days on, and on Monday [m3:CAN.GOV Justin Trudeau] {e2 reached for a law} no government had used before, one that lets [m4:CAN.GOV his ministers] {e3 freeze} [m5=m2 the protesters'] accounts without a judge. [m6:CAN.OPP The Conservatives] {e4 jeered}. [m7:CAN.GOV Alberta's Jason Kenney] said [m9=m7 he] would {e5 sue}; [m8:CAN.GOV Doug Ford], [m30=m7 his] Ontario colleague, {e6 backed the prime minister to the hilt}.
e1 m2 > m3 PROTEST actual 2022-02-15/none mode=obstruct ctx=health,rights_freedoms
e2 m3 > m2 COERCE actual 2022-02-14/day mode=martial-law ctx=rights_freedoms
e3 m4 > m5 COERCE planned 2022-02-15/none mode=seize ctx=rights_freedoms,economic
e4 m6 > m3 ACCUSE actual 2022-02-15/none mode=disapprove ctx=legislative,rights_freedoms
e5 m7 > m3 ACCUSE planned 2022-02-15/none mode=allege ctx=legal,rights_freedoms
e6 m8 > m3 SUPPORT actual 2022-02-15/none ctx=executive

### Kyodo 2013-12-26 none
Yasukuni was founded in 1869, the second year of the Meiji era, and honours some 2.5 million dead. Its museum displays a Zero fighter and a locomotive from the railway between [m1:@THA Thailand] and [m2:@MMR Burma]. On ordinary days pensioners feed the carp there and schoolchildren eat rice balls under the ginkgo trees.

### VOA 2019-06-21
Ten minutes from launch [m1=m2 he] {e6 changed his mind}. [m3:USA.MIL The bombers] that were to {e1 strike} three radar sites in [m4:IRN.MIL Iran], in payment for a drone its [m5:IRN.MIL Revolutionary Guards] had {e2 brought down} a day earlier, were called back. "<<q1 [m6=m7 We] were cocked and loaded>>," [m7=m2 he] tweeted; 150 deaths seemed out of proportion. [m8=m9 One hawk on Capitol Hill] {e4 grumbled}. [m9:USA.LEG Adam Kinzinger], like [m10:ISR.GOV Jerusalem], had hoped for more. [m2:USA.GOV Donald Trump] {e5 offered} [m11:IRN.GOV the ayatollah] talks without conditions.
e1 m3 > m4 ASSAULT hypothetical 2019-06-20/day mode=aerial ctx=military
e2 m5 > m3 ASSAULT actual 2019-06-20/day mode=heavy-weapons ctx=military
e6 m1 > m4 CONCEDE actual 2019-06-20/day ctx=military
e4 m8 > m2 ACCUSE actual 2019-06-21/none mode=disapprove ctx=military
e5 m2 > m11 AGREE planned 2019-06-21/none ctx=diplomatic
q1 m7 direct cue=tweeted

### Balkan Insight 2008-02-19
Some recognised [m17=m15 it] before the ink was dry. [m1:AFG.GOV Afghanistan] and [m2:CRI.GOV Costa Rica] {e1 were first}; [m3:USA.GOV Washington], [m4:FRA.GOV Paris] and [m5:GBR.GOV London] {e2 followed} on Monday, [m6:TUR.GOV Ankara] an hour behind. [m7:ESP.GOV Madrid], mindful of [m8:ESP.OPP its own separatists], {e3 would have none of it}, nor would [m9:CYP.GOV Nicosia]. [m10=m11 The jilted party] {e4 withdrew} [m18=m11 its] ambassadors one by one, while [m12:SRB.CVL a crowd] in [m13:@SRB Novi Sad] {e5 stoned} [m16:SVN.BUS a Slovene supermarket]. Said [m11:SRB.GOV Vojislav Koštunica]: "<<q1 [m14=m11 We] shall {e6 never accept} this false state>>," meaning [m15:KOS.GOV Pristina's].
e1 m1,m2 > m15 SUPPORT actual 2008-02-19/none ctx=diplomatic,territory
e2 m3,m4,m5,m6 > m15 SUPPORT actual 2008-02-18/day ctx=diplomatic,territory
e3 m7,m9 > m15 REJECT actual 2008-02-19/none ctx=diplomatic,territory
e4 m10 > m3,m4,m5,m6 SANCTION actual 2008-02-19/none mode=withdraw ctx=diplomatic,territory
e5 m12 > m16 PROTEST actual 2008-02-19/none mode=riot ctx=territory
e6 m14 > m15 REJECT actual 2008-02-19/none ctx=diplomatic,territory said=m11
q1 m11 direct cue=Said
rel m1 recognises m15
rel m2 recognises m15
rel m3 recognises m15 from=2008-02-18/day
rel m4 recognises m15 from=2008-02-18/day
rel m5 recognises m15 from=2008-02-18/day
rel m6 recognises m15 from=2008-02-18/day

### Africa Confidential 2024-01-12
At first nobody in [m1:@SOM Mogadishu] believed the photographs. In [m2:@ETH Addis Ababa] on New Year's Day [m3:ETH.GOV Abiy Ahmed] and [m4:SOMALILAND.GOV Muse Bihi], president of a republic no one recognises, had {e1 initialled} a paper {e2 leasing} the former 20 km of coast for a naval base. [m5:SOM.GOV Hassan Sheikh Mohamud] {e3 tore it up} on live television, {e4 called [m6:SOM.GOV his envoy] home} and {e5 flew to} [m7:ERI.GOV Asmara]. [m8:EGY.GOV Egypt] {e6 threw its weight behind} [m9=m5 him], [m10:TUR.GOV Turkey] {e7 did likewise}, and [m11:IGAD IGAD] wrung its hands.
e1 m3 > m4 SUPPORT actual 2024-01-01/day ctx=territory,military
e2 m4 > m3 AGREE planned 2024-01-01/day ctx=territory,military
e3 m5 > m3 REJECT actual 2024-01-12/none mode=yield ctx=territory
e4 m5 > m3 SANCTION actual 2024-01-12/none mode=withdraw ctx=diplomatic,territory
e5 m5 > m7 CONSULT actual 2024-01-12/none mode=visit ctx=diplomatic
e6 m8 > m9 SUPPORT actual 2024-01-12/none ctx=territory,diplomatic
e7 m10 > m9 SUPPORT actual 2024-01-12/none ctx=territory,diplomatic

### El País in English 2017-04-20
Five weeks on, [m1=m2 the hemisphere's oldest populists] found themselves short of friends. [m3:OAS Luis Almagro], once [m4:@URY Uruguay's] foreign minister, {e1 had asked} [m5=m6 the 34 members] in March to suspend [m2:VEN.GOV Venezuela] unless [m15=m2 it] held elections; [m7:BRA.GOV Brazil], [m8:PER.GOV Peru] and [m9:MEX.GOV Mexico] {e3 threw} [m30=m7+m8+m9 their] weight behind [m10=m3 him], while [m11:BOL.GOV La Paz], chairing [m6:OAS the council], {e4 cancelled the session}. On Wednesday [m12:VEN.OPP marchers] {e5 filled} the Francisco Fajardo highway, and [m13:VEN.MIL the National Guard] {e6 drove [m14=m12 them] into} the Guaire river with tear gas.
e1 m3 > m5 REQUEST requested 2017-03-01/month mode=change ctx=diplomatic,pro_democracy bg
e3 m7,m8,m9 > m10 SUPPORT actual 2017-04-20/none ctx=diplomatic,pro_democracy
e4 m11 > m3 REJECT actual 2017-04-20/none mode=meet ctx=diplomatic
e5 m12 > m2 PROTEST actual 2017-04-19/day mode=demo ctx=pro_democracy
e6 m13 > m14 ASSAULT actual 2017-04-19/day mode=crowd-control ctx=repression

### Kyiv Independent 2023-09-21
For eighteen months no one had {e1 armed} [m1=m2 the neighbour] faster. Then came the grain. [m3:HUN.GOV Budapest] and [m4:SVK.GOV Bratislava] {e2 kept} [m30=m3+m4 their] markets shut once [m5:EU Brussels] lifted its ban, and [m6:POL.GOV Warsaw] {e3 went along}; [m2:UKR.GOV Kyiv] {e4 took all three to court} in [m7:WTO Geneva]. Needled by a speech of [m8=m2 President Zelensky's] in [m9:@USA New York], [m10:POL.GOV Mateusz Morawiecki] {e5 declared} that [m11=m6 his country] was "<<q1 no longer transferring weapons>>". [m12:POL.GOV Andrzej Duda] {e6 denied} [m13=m10 the premier] had meant it.
e1 m6 > m1 AID actual 2023-09-21/none ctx=military bg
e2 m3,m4 > m2 SANCTION actual 2023-09-21/none mode=discontinue ctx=economic
e3 m6 > m2 SANCTION actual 2023-09-21/none mode=discontinue ctx=economic
e4 m2 > m3,m4,m6 ACCUSE actual 2023-09-21/none mode=allege ctx=legal,economic
e5 m11 > m2 SANCTION actual 2023-09-20/day mode=discontinue ctx=military said=m10
e6 m12 > m10 REJECT actual 2023-09-21/none ctx=military
q1 m10 mixed cue=declared

### Associated Press 2010-06-01
By daylight the ships were in [m1:@ISR Ashdod] and the ambassadors were on the phone. [m2:TUR.GOV Ankara] {e1 called home} its own; [m3:GRC.GOV Athens] {e2 broke off} a joint air exercise with [m4:ISR.MIL the same air force] [m12=m3 it] had {e3 hosted} in May. [m5=m6 The prime minister], cutting short a trip to [m7:@CAN Canada], {e4 stood by} [m8:ISR.MIL the commandos]. "<<q1 [m9=m8 They] were {e5 beaten} with iron bars>>," [m6:ISR.GOV Benjamin Netanyahu] said of [m10:TUR.CVL the passengers], nine of whom had been {e6 shot dead}. [m11:NIC.GOV Nicaragua] {e7 cut ties}.
e1 m2 > m6 SANCTION actual 2010-06-01/none mode=withdraw ctx=diplomatic
e2 m3 > m4 SANCTION actual 2010-06-01/none mode=discontinue ctx=military
e3 m3 > m4 COOPERATE actual 2010-05-01/month ctx=military bg
e4 m5 > m8 SUPPORT actual 2010-06-01/none ctx=military
e5 m10 > m9 ASSAULT actual 2010-06-01/none mode=beat ctx=military said=m6
e6 m8 > m10 ASSAULT actual 2010-06-01/none mode=firearms ctx=military
e7 m11 > m6 SANCTION actual 2010-06-01/none mode=discontinue ctx=diplomatic
q1 m6 direct cue=said

### Politico 2018-07-16
[m1=m2 He] was asked, plainly, whom [m3=m2 he] believed. "<<q1 [m4:USA.SPY My people] think it was [m6:RUS.GOV Russia]; [m7:RUS.GOV President Putin] says it was not, and [m8=m2 I] don't see why it would be>>," [m2:USA.GOV Donald Trump] replied in [m9:@FIN Helsinki], where [m14=m2+m7 the pair] had {e1 talked alone} for two hours. [m10=m7 The guest beside him] once more {e2 denied} {e3 meddling} in [m11:USA.GOV America's] 2016 election. [m12:USA.LEG John McCain] {e4 called it disgraceful}; [m5:USA.SPY Dan Coats], the intelligence chief, {e5 politely contradicted} [m13=m2 his boss].
e1 m2 > m7 CONSULT actual 2018-07-16/none ctx=diplomatic
e2 m10 > m11 REJECT actual 2018-07-16/none ctx=election,cyber
e3 m10 > m11 COERCE denied 2016-01-01/year mode=cyber ctx=election,cyber bg
e4 m12 > m2 ACCUSE actual 2018-07-16/none mode=disapprove ctx=legislative,diplomatic
e5 m5 > m13 REJECT actual 2018-07-16/none ctx=intelligence,election
q1 m2 direct cue=replied

### Haaretz 2023-07-25
The vote was 64 to nil because [m1:ISR.OPP the opposition] had {e1 walked out}. With it [m2:ISR.LEG the Knesset] {e2 stripped} [m3:ISR.JUD the Supreme Court] of a power [m11=m3 it] has used since the 1990s. [m4:ISR.LAB The Histadrut federation] {e3 is weighing} a general strike; [m5:ISR.MIL ten thousand reservists] {e4 say} [m12=m5 they] will not report. [m6:USA.GOV Joe Biden], who had {e5 pressed} [m7=m8 his old friend] by phone to wait, {e6 lamented} the outcome. [m8:ISR.GOV Benjamin Netanyahu], a day out of hospital, {e7 held out a hand} to [m9=m1 his rivals], and [m10=m1 they] {e8 slapped it away}.
e1 m1 > m2 SANCTION actual 2023-07-24/day mode=withdraw ctx=legislative,legal
e2 m2 > m3 COERCE actual 2023-07-24/day mode=restrict ctx=legal,political_institutions
e3 m4 > m8 PROTEST hypothetical 2023-07-25/none mode=strike ctx=legal
e4 m5 > m8 REJECT actual 2023-07-25/none ctx=military,legal
e5 m6 > m7 REQUEST requested 2023-07-25/none mode=change ctx=legal bg
e6 m6 > m8 ACCUSE actual 2023-07-25/none mode=disapprove ctx=legal
e7 m8 > m9 AGREE planned 2023-07-25/none ctx=legislative
e8 m10 > m8 REJECT actual 2023-07-25/none mode=meet ctx=legislative

### Guardian 2014-08-08
For two days [m1:IRQ.CVL thousands of Yazidis] had {e1 been trapped} on the mountain by [m2:ISIS.REB men in black]. Then the sky answered. [m3:USA.MIL Two F/A-18s] {e2 dropped} 500lb bombs on a field gun that was {e3 firing at} [m4:KRG.MIL peshmerga] near [m5:@IRQ Erbil]; cargo planes {e4 let down} water. [m6=m7 The man who had opposed the first war there] authorised it reluctantly. "<<q1 [m8=m7 I] will not allow [m9=m10 us] to be dragged into another one>>," [m7:USA.GOV Barack Obama] said. [m11:GBR.GOV London] {e5 was on board} with food drops, not bombs; [m12:FRA.GOV Paris] {e6 hinted} at both.
[m10:@USA America's] last troops had left in 2011.
e1 m2 > m1 COERCE actual 2014-08-08/none mode=restrict ctx=terrorism,religion_ethnicity
e2 m3 > m2 ASSAULT actual 2014-08-08/none mode=aerial ctx=military,terrorism
e3 m2 > m4 ASSAULT actual 2014-08-08/none mode=heavy-weapons ctx=terrorism,military
e4 m7 > m1 AID actual 2014-08-08/none ctx=human_security
e5 m11 > m1 AGREE planned 2014-08-08/none ctx=human_security
e6 m12 > m1 AGREE planned 2014-08-08/none ctx=human_security,military
q1 m7 direct cue=said

### Nation (Nairobi) 2018-03-10
A white handkerchief would have served as well. On the steps of Harambee House [m1:KEN.GOV Uhuru Kenyatta] and [m2:KEN.OPP Raila Odinga] {e1 shook hands} and {e2 vowed to bury} five months of quarrel. In January [m3=m2 the opposition leader] {e3 had himself sworn in} as "people's president", after which [m4=m1 the government] {e4 pulled} [m10:KEN.JRN three channels] off air and {e5 put} [m5:KEN.OPP lawyer Miguna Miguna] on a plane to [m6:@CAN Canada]. [m7=m8 His partners in the alliance] learnt of the deal from the radio. [m8:KEN.OPP Kalonzo Musyoka], for one, {e6 felt betrayed}; [m9:USA.GOV Ambassador Robert Godec] {e7 applauded}.
e1 m1 > m2 CONSULT actual 2018-03-10/none ctx=political_institutions
e2 m1 > m2 AGREE planned 2018-03-10/none ctx=political_institutions
e3 m3 > m1 REJECT actual 2018-01-01/month ctx=election,political_institutions bg
e4 m4 > m10 COERCE actual 2018-01-01/month mode=censor ctx=rights_freedoms bg
e5 m4 > m5 COERCE actual 2018-01-01/month mode=deport ctx=repression bg
e6 m8 > m2 ACCUSE actual 2018-03-10/none mode=disapprove ctx=political_institutions
e7 m9 > m1,m2 SUPPORT actual 2018-03-10/none ctx=political_institutions

### Straits Times 2014-05-23
Two days of talks at the Army Club ended with a sentence. "<<q1 Then [m1=m2 I] {e1 am seizing} power>>," [m2:THA.MIL General Prayuth Chan-ocha] told [m3:THA.PTY Pheu Thai], [m4:THA.OPP the Democrats] and [m5:THA.CVL the rival street leaders] gathered before [m6=m2 him], and [m7:THA.MIL soldiers] {e2 bundled} [m8=m3+m4+m5 them] into vans. A curfew {e3 was clamped on} [m9:THA.CVL the country] from ten. [m10:USA.GOV Washington], [m11=m12 the kingdom's] oldest treaty ally, {e4 put} $10 million of aid under review. [m13:JPN.GOV Tokyo] {e5 found it regrettable}. [m14:KHM.GOV The neighbour to the east], accused before of sheltering [m15:THA.ELI Thaksin Shinawatra], kept mum, as did [m12:@THA Thailand's] partners in [m16:ASEAN ASEAN].
e1 m1 > m3 COERCE actual 2014-05-22/day mode=seize ctx=pro_autocracy,military said=m2
e2 m7 > m8 COERCE actual 2014-05-22/day mode=arrest ctx=pro_autocracy,military
e3 m2 > m9 COERCE actual 2014-05-22/day mode=curfew ctx=rights_freedoms,military
e4 m10 > m2 THREATEN threatened 2014-05-23/none mode=restrict ctx=military,pro_democracy
e5 m13 > m2 ACCUSE actual 2014-05-23/none mode=disapprove ctx=pro_democracy
q1 m2 direct cue=told
rel m10 ally_of m12

### Wall Street Journal 2020-04-14
It is not the first time [m1=m2 the agency] has been short of a benefactor. Still, nothing had prepared [m13=m2 it] for Tuesday. [m3:USA.GOV President Trump], under fire at home, {e1 turned off the money} while [m4=m3 his aides] {e2 look into} what [m2:WHO the World Health Organization] knew in January; [m5=m2 it] had, [m6=m3 he] {e3 charged}, parroted [m7:CHN.GOV Beijing's] line. [m8:UN António Guterres] {e5 thought the moment ill chosen}. [m9:DEU.GOV Heiko Maas] {e6 agreed}, [m10:CHN.GOV Zhao Lijian] {e7 dug into} [m30=m10 his] pocket for a further $30 million, and [m11:AUS.GOV Scott Morrison] {e8 sympathised with} [m12=m3 the American].
e1 m3 > m2 SANCTION actual 2020-04-14/day mode=discontinue ctx=health
e2 m4 > m2 ACCUSE actual 2020-04-14/none mode=investigate ctx=health
e3 m6 > m5 ACCUSE actual 2020-04-14/none mode=allege ctx=health
e5 m8 > m3 ACCUSE actual 2020-04-14/none mode=disapprove ctx=health
e6 m9 > m3 ACCUSE actual 2020-04-14/none mode=disapprove ctx=health
e7 m10 > m2 AID actual 2020-04-14/none ctx=health
e8 m11 > m12 SUPPORT actual 2020-04-14/none ctx=health

### The National 2017-11-05
The statement was read from [m1:@SAU Riyadh], a city [m2=m3 its reader] had flown to without aides. In it [m3:LBN.GOV Saad Hariri] {e1 gave up} the premiership and {e2 lashed out at} [m4:IRN.GOV Iran] for sowing discord. [m5=m4 Tehran] {e3 laughed off} the speech. [m6:HEZBOLLAH.REB Hassan Nasrallah] {e4 pointed at} [m7:SAU.GOV the Saudis]: "<<q1 [m8=m7 They] are {e5 holding} [m9=m3 him]>>." [m10=m7 The royal court] {e6 says} [m15=m3 he] may leave when [m16=m3 he] likes. [m11:LBN.GOV President Michel Aoun] {e7 refuses to take} the resignation until [m12=m3 the man] delivers it in person, and [m13:FRA.GOV Emmanuel Macron] {e8 is to drop in on} [m14:SAU.GOV the crown prince].
e1 m3 > m4 RETREAT actual 2017-11-05/none mode=resign ctx=executive
e2 m3 > m4 ACCUSE actual 2017-11-05/none mode=disapprove ctx=diplomatic
e3 m5 > m3 REJECT actual 2017-11-05/none ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2017-11-05/none mode=allege ctx=diplomatic
e5 m8 > m9 COERCE denied 2017-11-05/none mode=arrest ctx=diplomatic said=m6
e6 m10 > m6 REJECT actual 2017-11-05/none ctx=diplomatic
e7 m11 > m3 REJECT actual 2017-11-05/none ctx=executive
e8 m13 > m14 AGREE planned 2017-11-05/none ctx=diplomatic
q1 m6 direct

### Reuters 2009-06-30 none
Asked on Tuesday what kept [m4=m1 him] in politics, [m1:ITA.OPP the opposition senator] laughed and spoke of [m5=m1 his] mother, who ran a bakery in [m2:@ITA Bari]. [m6=m1 He] has written four novels, holds a degree in chemistry and owns two donkeys. A fifth book, about a fishing village in [m3:@TUN Tunisia], is due in spring.

### AFP 2014-11-03 none
The rate is set every second Thursday by a committee of nine. In [m1:@RUS Russia] the rouble has lost a quarter of its value since January, and economists polled by [m2:#Reuters Reuters] expect inflation of eight percent; in [m3:@KAZ Kazakhstan], whose main customers are next door, exporters have begun to hedge in dollars.

### Jakarta Globe 2016-08-20 none
The two pairs had met twice before, on courts in [m1:@CHN Wuhan] and [m2:@GBR Birmingham], and lost both times. This time the Indonesian pair attacked from the first serve, and [m3:@MYS Malaysia's] favourites never found an answer. Back home the streets of [m4:@IDN Kudus] filled with scooters and drums.

### Reuters 2021-12-08
It fell to [m1=m2 the mildest of the allies] to go first. [m3:USA.GOV The White House] {e1 announced} on Monday that no official would attend the Games; [m4:AUS.GOV Canberra] {e2 followed} on Wednesday, with [m5:GBR.GOV London] and [m6:CAN.GOV Ottawa] {e3 close behind}. [m7:KOR.GOV Seoul] {e4 ruled out} joining [m8=m3+m4+m5+m6 them]. "<<q1 [m9:CHN.GOV China] has never {e5 interfered} in [m10=m4 Australia's] affairs, and [m11=m12 we] were not {e6 inviting} [m13=m4 its] politicians anyway>>," [m12:CHN.GOV foreign ministry spokesman Wang Wenbin] said. [m2:NZL.GOV New Zealand] had {e7 pulled out} in October, pleading the virus.
e1 m3 > m9 REJECT actual 2021-12-06/day mode=meet ctx=human_rights,diplomatic
e2 m4 > m9 REJECT actual 2021-12-08/day mode=meet ctx=human_rights,diplomatic
e3 m5,m6 > m9 REJECT actual 2021-12-08/day mode=meet ctx=human_rights,diplomatic
e4 m7 > m8 REJECT actual 2021-12-08/none mode=assist ctx=diplomatic
e5 m9 > m10 COERCE denied 2021-12-08/none ctx=diplomatic said=m12
e6 m11 > m13 AGREE denied 2021-12-08/none ctx=diplomatic said=m12
e7 m2 > m9 REJECT actual 2021-10-01/month mode=meet ctx=health,diplomatic bg
q1 m12 direct cue=said

### Independent 2019-01-16
By 230 votes, the worst beating in a century, [m1:GBR.LEG the Commons] {e1 threw out} [m2=m3 her] deal. Within a minute [m4:GBR.OPP Jeremy Corbyn] {e2 tabled} a motion of no confidence, and within an hour [m5:GBR.PTY the DUP], whose ten members had {e3 trooped through} the No lobby, {e4 promised} [m3:GBR.GOV Theresa May] to keep [m6=m3 her] in office. [m7:EU Donald Tusk] wondered aloud who would have the courage to say what the answer was. [m8:IRL.GOV Dublin] stepped up [m10=m8 its] no-deal planning; [m9:DEU.GOV Berlin] {e7 ruled out} reopening the text.
e1 m1 > m3 REJECT actual 2019-01-15/day ctx=legislative,diplomatic
e2 m4 > m3 REQUEST requested 2019-01-15/day mode=change ctx=legislative,executive
e3 m5 > m3 REJECT actual 2019-01-15/day ctx=legislative
e4 m5 > m6 AGREE planned 2019-01-15/day ctx=legislative,executive
e7 m9 > m3 REJECT actual 2019-01-16/none mode=change ctx=diplomatic

### Mail & Guardian 2008-04-18
[m1=m2 The ship] had been turned away before it dropped anchor. In [m3:@ZAF Durban] [m4:ZAF.LAB dockers of the transport union] {e1 would not touch} its six containers of mortar bombs; a day later [m5:ZAF.JUD a high court judge] {e2 forbade} them passage to [m6:ZWE.GOV Harare]. [m7:ZMB.GOV Levy Mwanawasa], chairing [m8:SADC SADC], {e3 appealed to} [m9=m10+m11 his coastal neighbours] to do the same. [m10:MOZ.GOV Mozambique] {e4 said no}, and so did [m11:AGO.GOV Angola]. [m12:CHN.GOV The seller] {e5 shrugged}: this was, [m13=m12 it] said, perfectly normal trade. [m2:CHN.BUS The An Yue Jiang] sailed home.
e1 m4 > m6 PROTEST actual 2008-04-18/none mode=strike ctx=military
e2 m5 > m6 REJECT actual 2008-04-18/none mode=assist ctx=legal,military
e3 m7 > m9 REQUEST requested 2008-04-18/none mode=change ctx=military
e4 m10,m11 > m12 REJECT actual 2008-04-18/none mode=assist ctx=military
e5 m12 > m7 REJECT actual 2008-04-18/none ctx=military,economic

### New Zealand Herald 2006-12-06
[m1=m2 The commodore] had set a noon deadline and, being a punctual man, kept it. [m3:FJI.MIL Troops] {e1 ringed} [m4:FJI.GOV Laisenia Qarase's] house in [m5:@FJI Suva] and {e2 took away} [m6=m4 his] cars; by evening [m2:FJI.MIL Frank Bainimarama] had {e3 assumed} the presidency. [m7=m4 The ousted premier] {e4 telephoned} [m8:AUS.GOV John Howard] and {e5 asked for soldiers}, in vain. [m9:NZL.GOV Helen Clark] {e6 slammed the door} on [m10:FJI.MIL officers] and [m15=m10 their] families. [m11:COMMONWEALTH The Commonwealth] is to meet on Friday to {e8 suspend} [m12=m2 the new rulers]. [m13=m2 He], for [m16=m2 his] part, {e9 told} [m14=m8+m9 both neighbours] to mind [m17=m8+m9 their] own business.
e1 m3 > m4 COERCE actual 2006-12-05/day mode=restrict ctx=military,pro_autocracy
e2 m3 > m6 COERCE actual 2006-12-05/day mode=seize ctx=military,pro_autocracy
e3 m2 > m4 COERCE actual 2006-12-05/day mode=seize ctx=military,pro_autocracy
e4 m7 > m8 CONSULT actual 2006-12-06/none mode=phone ctx=military
e5 m7 > m8 REQUEST requested 2006-12-06/none mode=assist ctx=military
e6 m9 > m10 SANCTION actual 2006-12-06/none mode=discontinue ctx=pro_democracy,migration
e8 m11 > m12 SANCTION planned 2006-12-08/day mode=expel ctx=pro_democracy,diplomatic
e9 m13 > m14 REQUEST requested 2006-12-06/none mode=yield ctx=diplomatic

### Sydney Morning Herald 2012-03-02 none
The recipe came with a grandmother from [m1:@GRC Salonika] and has been argued over ever since. Some cousins attack the dough with a rolling pin; others pull it by hand, as [m2=m3 he] does, until you can read a newspaper through it. [m3:AUS.BUS The baker] supplies eleven cafes, two embassies and a football ground.
