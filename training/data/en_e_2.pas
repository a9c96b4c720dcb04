### Bernama 2018-10-29
[m1:MYS.COP Malaysian marine police] and [m2:IDN.COP their counterparts from Riau] {e1 put to sea together} for five days against smugglers, the second sweep of its kind this year.
e1 m1 > m2 COOPERATE actual 2018-10-29/none ctx=trafficking

### Reuters 2008-06-09
[m1:CUB.GOV Raul Castro] and [m2:BRA.GOV Brazil's Lula da Silva] {e1 turned the first sod} of a container port at Mariel on Monday, the dearest project that [m3:@BRA Brasilia] has ever {e2 paid for} on [m4=m1 the island].
e1 m1 > m2 COOPERATE actual 2008-06-09/day ctx=economic
e2 m2 > m4 AID actual 2008-06-09/none ctx=economic

### The Korea Herald 2005-11-02
[m1:KOR.GOV Seoul] {e1 trucked} another 10,000 tonnes of rice across the Demilitarised Zone to [m2:PRK.GOV the North], whose negotiators had {e2 pleaded for} the grain in June.
e1 m1 > m2 AID actual 2005-11-02/none ctx=human_security
e2 m2 > m1 REQUEST requested 2005-06-01/month mode=assist ctx=human_security

### Helsinki Times 2022-06-15
[m1:FIN.MIL Finnish Hornets] and [m2:USA.MIL marines from the USS Kearsarge] {e1 trained together} over the Gulf of Bothnia this week; [m3:TUR.GOV Ankara], meanwhile, shows no sign of {e2 lifting its block} on [m4:FIN.GOV Helsinki's] entry into [m5:NATO the alliance].
e1 m1 > m2 COOPERATE actual 2022-06-13/week ctx=military
e2 m3 > m4 REJECT actual 2022-06-15/none mode=yield ctx=military

### Dawn 2009-11-18
[m1:CHN.BUS A Chinese aircraft maker] has {e1 handed over} the first of fifty JF-17 fighters to [m2:PAK.MIL the Pakistan Air Force], which is {e3 assembling} the rest with [m3=m1 its partner] at Kamra.
e1 m1 > m2 COOPERATE actual 2009-11-18/none ctx=military
e3 m2 > m3 COOPERATE actual 2009-11-18/none ctx=military

### AFP 2013-01-14
[m1:GBR.MIL British C-17s] are {e1 ferrying} armoured cars and medics to [m2:@MLI Bamako] on behalf of [m3:FRA.MIL the French expedition], but [m4:GBR.GOV Downing Street] ruled out {e2 sending combat troops}.
e1 m1 > m3 AID actual 2013-01-14/none ctx=military
e2 m4 > m3 AID denied 2013-01-14/none ctx=military

### Bangkok Post 2012-10-08
[m1:MMR.GOV Naypyidaw] has {e1 given the go-ahead} to [m2:THA.GOV Thailand] for a deep-sea port at Dawei, [m3:THA.GOV Premier Yingluck Shinawatra] said after {e2 touring} the site with [m4:MMR.GOV President Thein Sein].
e1 m1 > m2 AGREE planned 2012-10-08/none ctx=economic said=m3
e2 m3 > m4 CONSULT actual 2012-10-08/none mode=visit ctx=economic

### Hürriyet Daily News 2011-08-19
{e1 Food, tents and a field hospital} from [m1:TUR.GOV Turkey] reached [m2:SOM.REF famine victims] in [m3:@SOM Mogadishu] in the baggage of [m4:TUR.GOV Recep Tayyip Erdogan], the first leader from outside Africa to {e2 set foot} there in two decades.
e1 m1 > m2 AID actual 2011-08-19/none ctx=human_security
e2 m4 > m3 CONSULT actual 2011-08-19/none mode=visit ctx=human_security

### Moscow Times 2016-08-17
[m1:RUS.MIL Tu-22 bombers] took off from Hamadan, an airfield put {e1 at their disposal} by [m2:IRN.GOV Tehran], and {e2 bombed} [m3:ISIS.REB Islamic State depots] near [m4:@SYR Deir ez-Zor]; a week later [m5:IRN.GOV the Iranian defence minister] {e3 asked} [m6=m1 the guests] to leave.
e1 m2 > m1 COOPERATE actual 2016-08-17/none ctx=military
e2 m1 > m3 ASSAULT actual 2016-08-17/none mode=aerial ctx=terrorism
e3 m5 > m6 REQUEST requested 2016-08-17/none mode=yield

### Jakarta Post 2006-05-30
Two days after the earthquake at [m1:@IDN Bantul], [m2:SGP.MIL Singaporean army surgeons] were {e1 setting bones} for [m3:IDN.CVL villagers] and [m4:QAT.GOV Qatar] had {e2 flown in} 28 tonnes of blankets.
e1 m2 > m3 AID actual 2006-05-30/none ctx=disasters
e2 m4 > m3 AID actual 2006-05-30/none ctx=disasters

### Reuters 2004-02-11
[m1:PAK.GOV Islamabad] was {e1 questioning} [m2:PAK.CVL Abdul Qadeer Khan's] associates about centrifuges that they are said to have {e2 supplied} to [m3:LBY.GOV Tripoli] and [m4:PRK.GOV Pyongyang]; the latter {e3 denies} it.
e1 m1 > m2 ACCUSE actual 2004-02-11/none mode=investigate ctx=cbrn
e2 m2 > m3 COOPERATE actual 2004-02-11/none ctx=cbrn
e3 m4 > m1 REJECT actual 2004-02-11/none ctx=cbrn

### Daily Monitor 2008-12-14
{e1 Combined operations} by [m1:UGA.MIL the armies of Uganda], [m2:COD.MIL Congo] and [m3:SDS.MIL southern Sudan] against [m4:LRA.REB Joseph Kony's camps] in Garamba began at dawn, with [m5:UGA.MIL Ugandan MiGs] {e2 raining bombs on} [m6=m4 the guerrillas].
e1 m1,m2,m3 > m4 ASSAULT actual 2008-12-14/day mode=aerial ctx=military
e2 m5 > m6 ASSAULT actual 2008-12-14/day mode=aerial ctx=military

### Le Figaro 1994-06-24
[m1:FRA.MIL Some 2,500 French soldiers] have begun to fan out over western [m2:@RWA Rwanda] to {e2 shield} [m3:RWA.REF displaced people], while [m4:RPF.REB the Patriotic Front] {e3 suspects} [m5:FRA.GOV Paris] of {e4 coming to the rescue} of [m6:RWA.GOV the regime in Gisenyi].
e2 m1 > m3 AID actual 1994-06-24/none ctx=peacekeeping
e3 m4 > m5 ACCUSE actual 1994-06-24/none mode=allege ctx=military
e4 m5 > m6 AID hypothetical 1994-06-24/none ctx=military said=m4

### AP 2022-02-02
[m1:USA.GOV Joe Biden] {e1 signed off on moving} 3,000 [m2:USA.MIL soldiers] to [m3:POL.GOV Poland] and [m4:ROU.GOV Romania] to {e2 reassure} nervous allies, not, [m5:USA.GOV the Pentagon] stressed, to {e3 fight} [m6:RUS.GOV Russia] in [m7:@UKR Ukraine].
e1 m1 > m6 MOBILIZE planned 2022-02-02/none mode=troops ctx=military
e2 m1 > m3,m4 AGREE planned 2022-02-02/none ctx=military
e3 m1 > m6 ASSAULT denied 2022-02-02/none ctx=military said=m5

### Kyiv Post 2012-12-13
[m1:UKR.LEG Opposition deputies] {e1 came to blows} with [m2:UKR.LEG members of the ruling party] on the opening day of [m3:UKR.LEG the Rada], where [m4:UKR.CVL topless activists] {e2 chained themselves to} the gate.
e1 m1 > m2 ASSAULT actual 2012-12-13/day mode=beat ctx=legislative
e2 m4 > m3 PROTEST actual 2012-12-13/day mode=obstruct

### The Statesman 2011-01-11 none
The match-winner, a left-hander from [m1:@LKA Kandy] who was dropped in March, thanked his coach, his mother and a physiotherapist in [m2:@AUS Brisbane]; [m3:@IND India] now lead the series.

### Buenos Aires Herald 2014-06-13 headline none
[m1:@BRA Brazil] shoot down [m2:@HRV Croatia], hosts under fire over soft penalty

### RIA Novosti 2008-08-10
[m1:RUS.MIL Ships of the Black Sea Fleet] have {e1 taken up positions} off the Abkhaz coast, where, according to [m2:UKR.GOV Kiev], they may {e2 not be let back} into Sevastopol.
e1 m1 > m2 MOBILIZE actual 2008-08-10/none mode=weapons ctx=military
e2 m2 > m1 REJECT hypothetical 2008-08-10/none ctx=military

### Inquirer 2013-11-19
[m1:JPN.MIL A thousand men of the Self-Defence Forces], the largest such deployment since 1945, {e1 are on their way} to help [m2:PHL.CVL survivors of the typhoon] in [m3:@PHL Leyte], and [m4:CHN.GOV China], after {e2 offering a mere} $100,000, is {e3 dispatching} a hospital ship.
e1 m1 > m2 AID actual 2013-11-19/none ctx=disasters
e2 m4 > m2 AGREE planned 2013-11-19/none ctx=disasters
e3 m4 > m2 AID actual 2013-11-19/none ctx=disasters

### EUobserver 2015-07-13
[m1:GRC.GOV Athens] {e1 gave way} at 8.39 in the morning: [m2:GRC.GOV Alexis Tsipras] {e2 undertook to} cut pensions and sell ports, and [m3:EU the euro zone] {e3 will lend} up to 86 billion euros over three years.
e1 m1 > m3 CONCEDE actual 2015-07-13/day ctx=economic
e2 m2 > m3 CONCEDE planned 2015-07-13/day ctx=economic
e3 m3 > m1 AGREE planned 2015-07-13/none ctx=economic

### Gulf News 2019-05-17
[m1:USA.MIL The carrier Abraham Lincoln] {e1 steamed through} Suez at speed, [m2:USA.GOV Washington] {e2 drew down} [m3=m2 its] staff in [m4:IRQ.GOV Baghdad], and [m5:IRN.MIL a Guards commander] {e3 boasted} that [m6=m1 the ship] was within reach of Iranian missiles.
e1 m1 > m5 MOBILIZE actual 2019-05-17/none mode=weapons ctx=military
e2 m2 > m4 SANCTION actual 2019-05-17/none mode=withdraw ctx=diplomatic
e3 m5 > m6 THREATEN threatened 2019-05-17/none mode=violence ctx=military

### Hindustan Times 2017-01-30
[m1:IND.GOV India] has {e1 sold} [m2:VNM.GOV Vietnam] four offshore patrol boats on credit and {e2 is teaching} [m3:VNM.MIL fifty Vietnamese pilots] to fly Sukhois.
e1 m1 > m2 COOPERATE actual 2017-01-30/none ctx=military
e2 m1 > m3 AID actual 2017-01-30/none ctx=military

### Tagesspiegel 2020-09-16
[m1:DEU.GOV Berlin] {e1 will take in} 1,553 [m2:GRC.REF people from the burnt-out camp on Lesbos], ten times more than [m3:AUT.GOV Vienna], which {e2 refuses to accept} any.
e1 m1 > m2 AGREE planned 2020-09-16/none ctx=migration
e2 m3 > m2 REJECT actual 2020-09-16/none mode=assist ctx=migration

### Prensa Latina 2005-09-05
[m1:CUB.GOV Havana] {e1 repeated its offer} of 1,586 doctors for [m2:USA.CVL the hurricane's victims] in [m3:@USA New Orleans]; [m4:USA.GOV Washington] has {e2 left it unanswered}, although [m5:USA.GOV the Louisiana governor] would be glad of any help.
e1 m1 > m2 AGREE planned 2005-09-05/none ctx=disasters
e2 m4 > m1 REJECT actual 2005-09-05/none mode=assist ctx=disasters

### Fiji Sun 2018-06-20
[m1:AUS.GOV Australia] will {e1 foot two thirds of the bill} for an undersea cable to [m2:SLB.GOV Solomon Islands] so as to keep out [m3:CHN.BUS Huawei], which [m4:AUS.SPY its spies] {e2 mistrust}.
e1 m1 > m2 AGREE planned 2018-06-20/none ctx=technology
e2 m4 > m3 ACCUSE actual 2018-06-20/none mode=disapprove ctx=technology,intelligence

### Reuters 2000-05-08
[m1:GBR.MIL Eight hundred British paratroopers] {e1 secured} Lungi airport so that [m2:GBR.CVL foreigners] could leave [m3:@SLE Freetown], while [m4:RUF.REB Foday Sankoh's rebels] were {e2 keeping [m5:UN 500 UN soldiers] prisoner}.
e1 m1 > m2 AID actual 2000-05-08/none ctx=military
e2 m4 > m5 ASSAULT actual 2000-05-08/none mode=abduct ctx=peacekeeping

### Anadolu 2020-10-28
[m1:TUR.GOV Turkey] {e1 sold} drones but has {e2 not dispatched} Syrian fighters to [m2:AZE.GOV Azerbaijan], [m3:TUR.GOV the defence ministry] insists, contradicting [m4:FRA.GOV Emmanuel Macron].
e1 m1 > m2 COOPERATE actual 2020-10-28/none ctx=military said=m3
e2 m1 > m2 AID denied 2020-10-28/none ctx=military said=m3

### BBC 1998-12-20
[m1:USA.MIL American] and [m2:GBR.MIL British aircraft] {e1 ended four nights of strikes} on [m3:IRQ.GOV Iraq], whose parliament replied by {e2 closing the door} on [m4:UN UN weapons inspectors].
e1 m1,m2 > m3 ASSAULT actual 1998-12-20/none mode=aerial ctx=cbrn
e2 m3 > m4 REJECT actual 1998-12-20/none ctx=cbrn

### The East African 2016-04-14
With a loan from [m1:CHN.BUS China's Exim Bank], [m2:KEN.GOV Nairobi] is {e1 laying rails} to the coast with [m3:CHN.BUS a Beijing contractor]; [m4:UGA.GOV Kampala], which had been expected to join, {e3 is turning to} [m5:TZA.GOV Tanzania] for [m6=m4 its] oil pipeline.
e1 m2 > m3 COOPERATE actual 2016-04-14/none ctx=economic
e3 m4 > m5 AGREE planned 2016-04-14/none ctx=natural_resource

### The Independent 2011-03-21
[m1:QAT.MIL Four Qatari Mirages] {e1 flew alongside} [m2:FRA.MIL French jets] over [m3:@LBY Libya] on Friday; [m4:DEU.GOV Germany] has {e2 pulled} its frigates from [m5:NATO Nato command] in the Mediterranean.
e1 m1 > m2 COOPERATE actual 2011-03-18/day ctx=military
e2 m4 > m5 SANCTION actual 2011-03-21/none mode=withdraw ctx=military

### Al-Ahram Weekly 2013-08-15
The clearing of [m1:MB.CVL the Brotherhood's] two sit-ins, in which [m2:EGY.COP the security forces] {e1 killed} more than 600, led [m3:EGY.ELI Mohamed ElBaradei] to {e2 leave} [m4:EGY.GOV the cabinet] and [m5:USA.GOV Barack Obama] to {e3 cancel} manoeuvres with [m6:EGY.MIL the Egyptian army].
e1 m2 > m1 ASSAULT actual 2013-08-15/none mode=firearms ctx=repression
e2 m3 > m4 RETREAT actual 2013-08-15/none mode=resign ctx=executive
e3 m5 > m6 SANCTION actual 2013-08-15/none mode=discontinue ctx=military

### Reuters 2014-08-07 headline
[m1:USA.MIL U.S. planes] {e1 drop water, meals} to [m2:IRQ.REF Yazidis] trapped on mountain
e1 m1 > m2 AID actual 2014-08-07/none ctx=human_security

### Global Voices 2018-05-30
Wearing the black of mourning, [m1:NIC.CVL mothers of students killed in April] {e1 led a procession} through [m2:@NIC Managua] on Mother's Day, and [m3:NIC.PRM hooded men with pick-up trucks] {e2 picked off} marchers at its tail.
e1 m1 > m3 PROTEST actual 2018-05-30/day mode=demo ctx=repression
e2 m3 > m1 ASSAULT actual 2018-05-30/day mode=firearms ctx=repression

### Tass 2023-07-11
Were [m1:SWE.GOV Stockholm] to {e1 give} [m2:UKR.GOV Kyiv] Gripen jets, [m3:RUS.GOV Moscow] would regard the airfields as {e2 lawful targets}, [m4:RUS.LEG a Duma committee chairman] said.
e1 m1 > m2 AID hypothetical 2023-07-11/none ctx=military
e2 m3 > m1 THREATEN hypothetical 2023-07-11/none mode=violence ctx=military said=m4

### Wall Street Journal 2012-04-12 none
The bank, with branches in [m1:@ARE Dubai] and [m2:@HKG Hong Kong], expects that margins will retreat; its chairman, who spoke to investors in [m3:@GBR London], defended the dividend.

### The Japan Times 2016-12-28
[m1:JPN.GOV Shinzo Abe] {e1 bowed his head} beside [m2:USA.GOV Barack Obama] at Pearl Harbor but made {e2 no apology} for the [m3:@USA Hawaii] raid of 1941.
e1 m1 > m2 CONSULT actual 2016-12-28/none mode=visit ctx=diplomatic
e2 m1 > m2 CONCEDE denied 2016-12-28/none ctx=diplomatic

### Caixin 2013-10-17
[m1:GBR.GOV London] has {e1 thrown open} [m2=m1 its] nuclear power industry to [m3:CHN.BUS state-owned Chinese firms], [m4:GBR.GOV the chancellor of the exchequer] said in [m5:@CHN Guangdong].
e1 m1 > m3 COOPERATE actual 2013-10-17/none ctx=economic said=m4

### Der Standard 2016-02-24
[m1:AUT.GOV Vienna] has {e1 capped} the number of [m2:SYR.REF asylum seekers] at eighty a day and {e2 invited} [m3:SVN.GOV nine Balkan governments], though not [m4:GRC.GOV Athens], to a conference on closing the route; [m5=m4 Greece] {e3 called home} [m6:GRC.GOV its ambassador in Vienna].
e1 m1 > m2 COERCE actual 2016-02-24/none mode=restrict ctx=migration
e2 m1 > m3 AGREE planned 2016-02-24/none ctx=migration
e3 m5 > m1 SANCTION actual 2016-02-24/none mode=withdraw ctx=diplomatic

### Nepali Times 2004-09-03
[m6:NPL.CVL A mob] {e1 wrecked} the offices of [m1:QAT.BUS Qatar Airways] and a mosque in [m2:@NPL Kathmandu] on Wednesday to avenge [m3:NPL.CVL twelve Nepali cooks and cleaners], {e3 slain} in [m4:@IRQ Iraq] by [m5:ANSARALSUNNA.REB the Army of Ansar al-Sunna].
e1 m6 > m1 PROTEST actual 2004-09-01/day mode=riot ctx=religion_ethnicity
e3 m5 > m3 ASSAULT actual 2004-09-03/none mode=targeted ctx=terrorism

### Reuters 2022-11-21
[m1:TUR.MIL Turkish howitzers] {e1 opened up on} [m2:SDF.REB Kurdish positions] round Kobani, a week after the Istanbul bomb, which [m3=m2 the militia] says it did not {e2 plant}.
e1 m1 > m2 ASSAULT actual 2022-11-21/none mode=heavy-weapons ctx=military
e2 m3 > m1 ASSAULT denied 2022-11-14/day mode=explosives ctx=terrorism

### Dhaka Tribune 2017-09-07
[m1:BGD.GOV Dhaka] is {e1 sheltering} 270,000 [m2:MMR.REF Rohingya] in bamboo camps, {e2 complains} that [m3:MMR.MIL the Burmese army] is sowing mines along the fence, and {e4 wants} [m4:UN the United Nations] to create safe zones on the other side.
e1 m1 > m2 AID actual 2017-09-07/none ctx=migration
e2 m1 > m3 ACCUSE actual 2017-09-07/none mode=allege ctx=military
e4 m1 > m4 REQUEST requested 2017-09-07/none mode=assist ctx=human_security

### Financial Times 1997-12-04
[m1:IMF The Fund] {e1 came to the rescue of} [m2:KOR.GOV Seoul] with $21 billion; in return, [m3=m2 the government] {e2 must} let [m4:@JPN Japanese] and other foreign banks buy local ones.
e1 m1 > m2 AID actual 1997-12-04/none ctx=economic
e2 m1 > m3 REQUEST requested 1997-12-04/none mode=change ctx=economic

### Antara English 2018-10-02
[m1:IDN.GOV Jakarta], which at first had no need of foreign help, has {e2 opened} [m2:@IDN Palu] airport to [m3:IND.MIL Indian], [m4:MYS.MIL Malaysian] and [m5:AUS.MIL Australian Hercules planes] loaded with generators.
e2 m1 > m3,m4,m5 RETREAT actual 2018-10-02/none mode=access ctx=disasters

### AFP 2010-05-31
[m1:ISR.MIL Israeli naval commandos] {e1 slid down ropes} onto the Mavi Marmara and {e2 killed} [m2:TUR.CVL nine activists] who had {e3 lashed out} at [m3=m1 them] with iron bars, [m4:ISR.MIL the army] said.
e1 m1 > m2 COERCE actual 2010-05-31/none mode=seize ctx=military
e2 m1 > m2 ASSAULT actual 2010-05-31/none mode=firearms ctx=military
e3 m2 > m3 ASSAULT actual 2010-05-31/none mode=beat ctx=military said=m4

### The Guardian 2014-06-10
[m1:ISIS.REB Jihadists] {e1 overran} [m2:@IRQ Mosul] overnight, emptied its prisons and carried off cash from the central bank's vaults, as [m3:IRQ.MIL two divisions of the army] {e4 melted away}.
e1 m1 > m3 ASSAULT actual 2014-06-10/none ctx=terrorism,military
e4 m3 > m1 RETREAT actual 2014-06-10/none mode=withdraw ctx=military

### Xinhua 2011-03-02
[m1:CHN.GOV China] {e1 evacuated} 29,000 of [m2:CHN.LAB its labourers] from [m3:LBY.GOV Libya] on chartered ferries via [m4:@GRC Crete], with [m5:GRC.GOV Athens] {e3 lending a hand}.
e1 m1 > m2 AID actual 2011-03-02/none ctx=human_security
e3 m5 > m1 AID actual 2011-03-02/none ctx=human_security

### Sudan Tribune 2013-12-21
[m1:SSD.REB Mutineers] {e1 fired at} [m2:USA.MIL American Ospreys] sent to fetch [m3:USA.CVL stranded oilmen] from [m4:@SSD Bor], wounding [m5:USA.MIL four servicemen].
e1 m1 > m2 ASSAULT actual 2013-12-21/none mode=firearms ctx=military

### Straits Times 2007-08-09
[m1:CHN.MIL Eleven hundred soldiers of the PLA] crossed the Urals by train to {e1 join} [m2:RUS.MIL Russian paratroopers] in a mock assault on a terrorist hideout near Chelyabinsk, the first war games of [m3:SCO the Shanghai grouping] on Russian soil.
e1 m1 > m2 COOPERATE actual 2007-08-09/none ctx=military,terrorism

### Economic Times 2022-04-15
[m1:IND.GOV India] is {e1 snapping up} discounted Urals crude from [m2:RUS.BUS Rosneft], {e2 heedless of} pleas by [m3:USA.GOV Washington] and [m4:GBR.GOV London].
e1 m1 > m2 COOPERATE actual 2022-04-15/none ctx=natural_resource
e2 m1 > m3,m4 REJECT actual 2022-04-15/none mode=change ctx=economic

### El Tiempo 2016-09-27 none
In [m1:@COL Cartagena] everyone wore white; the pens had been made from bullet cases, and the choir, girls from Bojayá, had rehearsed since June.

### ABC News 2003-03-20
[m1:AUS.GOV John Howard] {e1 committed} 2,000 [m2:AUS.MIL soldiers, sailors and airmen] to the war against [m3:IRQ.GOV Saddam Hussein], and [m4:AUS.CVL 300,000 Australians] {e2 poured into} the streets of the capitals to say no.
e1 m1 > m3 MOBILIZE actual 2003-03-20/none mode=troops ctx=military
e2 m4 > m1 PROTEST actual 2003-03-20/none mode=demo ctx=military

### Haaretz 2006-07-12
[m1:HEZBOLLAH.REB Hezbollah men] crossed the fence near Zar'it and {e2 snatched} [m2:ISR.MIL two reservists]; [m3:ISR.GOV Ehud Olmert] {e3 held} [m4:LBN.GOV the government in Beirut] answerable, and [m5:ISR.MIL the air force] {e4 knocked out} the airport's runways.
e2 m1 > m2 ASSAULT actual 2006-07-12/none mode=abduct ctx=military
e3 m3 > m4 ACCUSE actual 2006-07-12/none mode=disapprove ctx=military
e4 m5 > m4 ASSAULT actual 2006-07-12/none mode=aerial ctx=military

### Kathimerini 1999-09-09 none
Letters of condolence from schoolchildren in [m1:@TUR Izmit] hang in a corridor of [m2:@GRC Athens] town hall, next to the timetable of the chess club.

### Daily Star Lebanon 2005-02-28
Tens of thousands of [m1:LBN.CVL Lebanese with cedar flags], {e1 defying a ban} on rallies, {e2 filled} Martyrs' Square until [m2:LBN.GOV Prime Minister Omar Karami] {e3 announced that he was stepping down}.
e1 m1 > m2 REJECT actual 2005-02-28/none mode=yield ctx=rights_freedoms
e2 m1 > m2 PROTEST actual 2005-02-28/none mode=demo ctx=pro_democracy
e3 m2 > m1 RETREAT actual 2005-02-28/none mode=resign ctx=executive

### The Irish Times 2019-11-26
[m1:FRA.MIL Two French helicopters] collided over [m2:@MLI Mali] in pursuit of [m3:ISIS.REB jihadists on motorcycles]; [m4=m3 the group's] claim to have {e1 brought one down} was {e3 denied} by [m5:FRA.MIL the chief of staff].
e1 m4 > m1 ASSAULT denied 2019-11-26/none mode=firearms ctx=military,terrorism said=m5
e3 m5 > m4 REJECT actual 2019-11-26/none ctx=military
