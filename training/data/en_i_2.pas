### Reuters 2014-04-15
[m1:BOKOHARAM.REB Gunmen from Boko Haram] {e1 kidnapped} more than 200 [m2:NGA.EDU schoolgirls] in Chibok overnight, [m3:NGA.GOV Borno state's education commissioner] said, and [m4:NGA.CVL parents] {e2 berated} [m5:NGA.MIL the army] for arriving after dawn.
e1 m1 > m2 ASSAULT actual 2014-04-15/none mode=abduct ctx=terrorism said=m3
e2 m4 > m5 ACCUSE actual 2014-04-15/none mode=disapprove ctx=terrorism

### AFP 2004-12-01
The {e1 kidnapping} of [m1:COL.LEG two regional legislators] by [m2:ELN.REB the National Liberation Army], the smaller of Colombia's guerrilla groups, has been {e2 condemned} by [m3:COL.REL the bishops' conference], which [m4:COL.GOV President Alvaro Uribe] had asked to mediate.
e1 m2 > m1 ASSAULT actual 2004-12-01/none mode=abduct ctx=terrorism
e2 m3 > m2 ACCUSE actual 2004-12-01/none mode=disapprove ctx=terrorism
e3 m4 > m3 REQUEST requested 2004-12-01/none mode=assist ctx=terrorism
The {e3 request} was made in October.

### AP 2006-07-14
[m1:ISR.MIL Israeli warplanes] {e1 bombarded} the runway of Beirut's airport for a second day and naval vessels {e2 blockaded} the coast, while [m2:HEZBOLLAH.REB Hezbollah] {e3 fired} rockets at [m3:ISR.CVL the people of Nahariya].
e1 m1 > m4 ASSAULT actual 2006-07-14/day mode=aerial ctx=military
e2 m1 > m4 COERCE actual 2006-07-14/none mode=restrict ctx=military
e3 m2 > m3 ASSAULT actual 2006-07-14/none mode=heavy-weapons ctx=military
[m4:LBN.GOV Lebanon] had nothing to set against them.

### SANA 2016-09-26
The {e1 bombardment} of eastern Aleppo by [m1:SYR.MIL government aircraft] {e2 drew} a statement from [m2:UNICEF the UN children's fund], which did not name [m3:RUS.MIL the Russian air force].
e1 m1 > m4 ASSAULT actual 2016-09-26/none mode=aerial ctx=military
e2 m2 > m1 ACCUSE actual 2016-09-26/none mode=disapprove ctx=human_rights
A quarter of a million [m4:SYR.CVL residents] were without water.

### BBC 2012-03-22
[m1:MLI.MIL Mutinous soldiers] led by [m2:MLI.MIL Captain Amadou Sanogo] have {e1 overthrown} [m3:MLI.GOV President Amadou Toumani Toure], weeks before an election, saying [m6=m3 the government] had failed to {e2 equip} [m4=m1 them] against [m5:MNLA.REB the Tuareg rebels].
e1 m1 > m3 COERCE actual 2012-03-22/none mode=seize ctx=pro_autocracy
e2 m3 > m4 AID denied 2012-03-22/none ctx=military said=m1

### Reuters 2023-07-28
[m1:NER.GOV Niger's overthrown president] telephoned [m2:FRA.GOV his French counterpart] from the residence where [m3:NER.MIL his own guards] are {e1 holding} him; [m4:AU the African Union] {e2 gave} the plotters fifteen days to return to barracks.
e1 m3 > m1 COERCE actual 2023-07-28/none mode=arrest ctx=pro_autocracy
e2 m4 > m3 THREATEN threatened 2023-07-28/none ctx=pro_autocracy
e3 m1 > m2 CONSULT actual 2023-07-28/none mode=phone ctx=pro_autocracy
The {e3 call} lasted ten minutes.

### Daily Star 2013-05-06
[m1:BGD.COP Riot police] and [m2:BGD.COP border guards] {e1 flushed} tens of thousands of [m3:BGD.REL Hefazat-e-Islam followers] out of Dhaka's Shapla square before dawn after a day of clashes in which [m4=m3 they] had {e2 injured} dozens of [m5:BGD.COP constables] with bricks.
e1 m1,m2 > m3 ASSAULT actual 2013-05-06/none mode=crowd-control ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2013-05-05/day mode=primitive ctx=religion_ethnicity

### The Hindu 2009-02-19
At least thirty [m1:IND.JUD lawyers] and as many [m2:IND.COP policemen] were {e1 injured} in a pitched fight on the premises of the Madras High Court, which [m3:IND.JUD its acting chief justice] ordered closed.
e1 m1 > m2 ASSAULT actual 2009-02-19/none mode=beat ctx=crime

### Al Arabiya 2015-09-28
[m1:TALIBAN.REB Taliban fighters] {e1 overran} Kunduz on Monday, {e2 occupying} the governor's compound and {e3 freeing} hundreds of [m2:AFG.CRM inmates] from the city jail before [m3:AFG.MIL reinforcements from Baghlan] could {e4 repel} [m4=m1 them].
e1 m1 > m5 ASSAULT actual 2015-09-28/day ctx=military,territory
e2 m1 > m5 COERCE actual 2015-09-28/day mode=seize ctx=military,territory
e3 m1 > m2 RETREAT actual 2015-09-28/day mode=release ctx=military
e4 m3 > m4 ASSAULT denied 2015-09-28/none ctx=military
[m5:AFG.GOV The government] promised a counter-attack.

### AFP 2021-03-30
[m1:MOZ.MIL Mozambican troops], backed from the air by [m2:ZAF.MNC a South African security contractor], {e1 skirmished} through the streets of Palma with [m3:ISIS.REB Islamist insurgents] who had {e2 beheaded} [m4:MOZ.CVL villagers] on the way in.
e1 m1 > m3 ASSAULT actual 2021-03-30/none mode=firearms ctx=military
e2 m3 > m4 ASSAULT actual 2021-03-30/none mode=targeted ctx=terrorism

### Kyiv Post 2014-02-19
[m1:UKR.COP Berkut snipers] {e1 slew} eleven [m2:UKR.CVL people on Instytutska street], a volunteer doctor counted, and [m3:UKR.CVL the crowd] {e2 scuffled} with [m4:UKR.MIL interior troops] for control of a shield wall.
e1 m1 > m2 ASSAULT actual 2014-02-19/none mode=firearms ctx=repression
e2 m3 > m4 ASSAULT actual 2014-02-19/none mode=beat ctx=repression

### Reuters 2010-05-31
[m1:ISR.MIL Israeli commandos] who {e1 boarded} the Mavi Marmara were {e2 set upon} with iron bars by [m2:TUR.NGO activists of the Turkish charity IHH], and nine of the passengers were {e3 killed}; [m3:TUR.GOV Ankara] {e4 recalled} its ambassador from [m4:ISR.GOV Israel].
e1 m1 > m2 COERCE actual 2010-05-31/none mode=seize ctx=human_security
e2 m2 > m1 ASSAULT actual 2010-05-31/none mode=beat ctx=human_security
e3 m1 > m2 ASSAULT actual 2010-05-31/none mode=firearms ctx=human_security
e4 m3 > m4 SANCTION actual 2010-05-31/none mode=withdraw ctx=diplomatic

### Vanguard 2008-11-11
[m1:MEND.REB The Movement for the Emancipation of the Niger Delta] said [m2=m1 it] had {e1 sabotaged} two pipelines belonging to [m3:MNC Shell] to punish [m4:NGA.MIL the joint task force] for {e2 flattening} [m5:NGA.CVL a fishing settlement].
e1 m2 > m3 ASSAULT actual 2008-11-11/none mode=destroy ctx=natural_resource said=m1
e2 m4 > m5 ASSAULT actual 2008-11-11/none mode=destroy ctx=military said=m1

### Xinhua 2017-11-07
A fire that {e1 razed} the market at Kumanovo was set by [m1:MKD.CRM a gang] hired to {e2 terrorize} [m2:ALB.BUS Albanian traders], [m3:MKD.GOV the public prosecutor] {e3 charged} on Tuesday.
e1 m1 > m2 ASSAULT actual 2017-11-07/none mode=destroy ctx=crime said=m3
e2 m1 > m2 COERCE planned 2017-11-07/none ctx=crime said=m3
e3 m3 > m1 ACCUSE actual 2017-11-07/day mode=allege ctx=crime

### Daily Mirror 2009-04-22
[m1:LTTE.REB Tamil Tiger] boats tried to {e1 ram} [m2:LKA.MIL a navy patrol] off Mullaitivu; the navy, for its part, denied that its guns had {e2 pummelled} the no-fire zone where [m3:LKA.CVL civilians] were sheltering.
e1 m1 > m2 ASSAULT actual 2009-04-22/none mode=heavy-weapons ctx=military
e2 m2 > m3 ASSAULT denied 2009-04-22/none mode=heavy-weapons ctx=military

### AP 2019-01-28 none
A tornado flattened three districts of [m1:@CUB Havana], smashing the windows of a maternity hospital and overwhelming the drains; [m2:CUB.GOV civil defence officials] counted the injured by torchlight.

### El Espectador 2013-08-29
[m1:COL.AGR Potato growers] who have {e1 blocked} the roads of Boyaca for ten days were {e2 attacked} with tear gas by [m2:COL.COP the anti-riot squad], and [m3:COL.OPP Senator Jorge Robledo] {e3 denounced} [m4:COL.GOV the president] for doubting that there was a strike at all.
e1 m1 > m4 PROTEST actual 2013-08-29/none mode=obstruct ctx=economic
e2 m2 > m1 ASSAULT actual 2013-08-29/none mode=crowd-control ctx=economic
e3 m3 > m4 ACCUSE actual 2013-08-29/none mode=disapprove ctx=economic

### Sudan Tribune 2012-04-10
[m1:SSD.MIL South Sudanese forces] {e1 captured} the Heglig oilfield from [m2:SDN.MIL Sudan's army] on Tuesday; [m3:SDN.LEG the parliament in Khartoum] {e2 halted} negotiations with [m4:SSD.GOV Juba] and {e3 voted to mobilise}.
e1 m1 > m2 ASSAULT actual 2012-04-10/day ctx=military,territory,natural_resource
e2 m3 > m4 SANCTION actual 2012-04-10/none mode=discontinue ctx=military
e3 m3 > m4 MOBILIZE actual 2012-04-10/none mode=troops ctx=military

### Premium Times 2016-05-25
[m1:NGA.AGR Herdsmen] {e1 plundered} four villages of Benue state and {e2 hacked} [m2:NGA.AGR farmers] in their yam fields, [m3:NGA.GOV the governor] said, vowing that open grazing {e3 would be outlawed}.
e1 m1 > m2 ASSAULT actual 2016-05-25/none mode=destroy ctx=religion_ethnicity said=m3
e2 m1 > m2 ASSAULT actual 2016-05-25/none mode=primitive ctx=religion_ethnicity said=m3
e3 m3 > m1 COERCE planned 2016-05-25/none mode=restrict ctx=religion_ethnicity

### Reuters 2011-02-02
Men on horses and camels, said by [m1:EGY.OPP the April 6 movement] to be in the pay of [m2:EGY.PTY the ruling National Democratic Party], {e1 charged} into [m3:EGY.CVL the crowd in Tahrir Square] with whips, and [m4:EGY.MIL the army] did not {e2 intervene}.
e1 m2 > m3 ASSAULT actual 2011-02-02/none mode=primitive ctx=pro_democracy said=m1
e2 m4 > m3 AID denied 2011-02-02/none ctx=pro_democracy

### BBC 2020-10-17
[m1:AZE.MIL Azerbaijan] {e1 devastated} a street in Stepanakert and {e2 shelled} Martuni hours before a truce was due to {e3 begin}, [m2:ARM.REB the Karabakh separatists] said; [m3:AZE.GOV Baku] {e4 denied} it.
e1 m1 > m2 ASSAULT denied 2020-10-17/none mode=heavy-weapons ctx=military,territory said=m2
e2 m1 > m2 ASSAULT denied 2020-10-17/none mode=heavy-weapons ctx=military,territory said=m2
e3 m1 > m2 CONCEDE planned 2020-10-17/none ctx=military
e4 m3 > m2 REJECT actual 2020-10-17/none ctx=military

### Times of Malta 2017-10-16
[m1:MLT.JRN Daphne Caruana Galizia], the journalist who had {e1 accused} half of [m2:MLT.GOV the Maltese cabinet] of graft, was {e2 assassinated} by a bomb under her car. [m3:MLT.OPP The opposition leader] spoke of a political murder.
e1 m1 > m2 ACCUSE actual 2017-10-16/none mode=allege ctx=corruption
e2 m4 > m1 ASSAULT actual 2017-10-16/none mode=targeted ctx=corruption
[m4:UAF The killers] are unknown.

### AFP 2003-06-11
[m1:COD.REB Lendu militiamen] {e1 massacred} [m2:COD.CVL Hema villagers] near Bunia and {e2 ambushed} [m3:UN a convoy of Uruguayan peacekeepers], two of whom were {e3 wounded}.
e1 m1 > m2 ASSAULT actual 2003-06-11/none ctx=religion_ethnicity,military
e2 m1 > m3 ASSAULT actual 2003-06-11/none mode=firearms ctx=peacekeeping
e3 m1 > m3 ASSAULT actual 2003-06-11/none mode=firearms ctx=peacekeeping

### Rappler 2017-05-24
[m1:ASG.REB Maute fighters] {e1 hijacked} a patrol van, {e2 burned} a cathedral and {e3 seized} [m2:PHL.REL a Catholic priest and fifteen churchgoers] in Marawi, prompting [m3:PHL.GOV President Rodrigo Duterte] to {e4 proclaim} martial law across the south.
e1 m1 > m4 ASSAULT actual 2017-05-24/none mode=abduct ctx=terrorism
e2 m1 > m2 ASSAULT actual 2017-05-24/none mode=destroy ctx=terrorism,religion_ethnicity
e3 m1 > m2 ASSAULT actual 2017-05-24/none mode=abduct ctx=terrorism
e4 m3 > m1 COERCE actual 2017-05-24/none mode=martial-law ctx=terrorism
One officer of [m4:PHL.COP the city's police] was missing.

### Le Soir 2016-03-22
[m1:ISIS.REB Islamic State] said it was behind the explosions that {e2 tore through} the departure hall at Zaventem and the metro at Maelbeek, killing thirty-two [m2:BEL.CVL people]. [m3:FRA.GOV Paris] {e3 sent} 1,600 more gendarmes to the frontier.
e2 m1 > m2 ASSAULT actual 2016-03-22/none mode=suicide-attack ctx=terrorism
e3 m3 > m1 MOBILIZE actual 2016-03-22/none mode=police ctx=terrorism
Trains to [m4:@BEL Brussels] were halted.

### Irrawaddy 2021-03-14
[m1:MMR.MIL Junta troops] {e1 killed} at least 22 [m2:MMR.CVL protesters] in Hlaingthaya, where [m3:CHN.BUS Chinese-owned garment plants] had been {e2 torched}; [m4:CHN.GOV the Chinese embassy] {e3 called on} [m5=m1 the military] to protect its nationals.
e1 m1 > m2 ASSAULT actual 2021-03-14/none mode=firearms ctx=pro_democracy,repression
e2 m2 > m3 PROTEST actual 2021-03-14/none mode=riot ctx=pro_democracy
e3 m4 > m5 REQUEST requested 2021-03-14/none mode=assist ctx=economic

### Guardian 2005-07-28
[m1:IRA.REB The IRA], whose bombing campaign {e1 ravaged} [m2:@GBR Belfast] for a quarter of a century, ordered its units to {e2 dump} arms and to {e3 refrain} from any other activity whatsoever, a statement {e4 hailed} by [m3:IRL.GOV the taoiseach].
e1 m1 > m4 ASSAULT actual 2005-07-28/none mode=explosives ctx=terrorism
e2 m1 > m4 CONCEDE planned 2005-07-28/none ctx=military
e3 m1 > m4 CONCEDE planned 2005-07-28/none ctx=military
e4 m3 > m1 SUPPORT actual 2005-07-28/none ctx=military
[m4:GBR.GOV London] is to answer in kind.

### Reuters 2018-10-23
[m1:YEM.GOV The governor of Hodeidah] said at least 21 [m2:YEM.LAB packers] were killed when [m3:SAU.MIL coalition jets] {e1 blitzed} a vegetable market in Bayt al-Faqih; [m4:SAU.GOV the coalition's spokesman] in [m5:@SAU Riyadh] was {e2 investigating} the report.
e1 m3 > m2 ASSAULT actual 2018-10-23/none mode=aerial ctx=military said=m1
e2 m4 > m3 ACCUSE actual 2018-10-23/none mode=investigate ctx=military

### Gulf News 2011-01-11
Five [m1:IRN.COP border guards] were {e1 slain} near Saravan by [m2:JUNDALLAH.REB Jundallah], an outlawed Baluch group which [m3:IRN.GOV Tehran] says [m4:PAK.GOV Pakistan] has been {e2 harbouring}.
e1 m2 > m1 ASSAULT actual 2011-01-11/none mode=firearms ctx=terrorism
e2 m4 > m2 AID actual 2011-01-11/none ctx=terrorism said=m3
e3 m3 > m4 ACCUSE actual 2011-01-11/none mode=allege ctx=terrorism
It is {e3 the third such charge} this winter.

### Hurriyet 2014-08-02 headline
[m1:ISIS.REB Islamic State] {e1 drives} [m2:KRG.MIL peshmerga] from Sinjar, [m3:IRQ.REL Yazidis] {e2 flee}
e1 m1 > m2 ASSAULT actual 2014-08-02/none ctx=military,territory
e2 m3 > m1 RETREAT actual 2014-08-02/none mode=withdraw ctx=military

### Business Standard 2019-06-14
[m1:IND.MED Junior doctors across West Bengal] {e1 struck} for a fourth day over the {e2 beating} of [m2:IND.MED two colleagues] by [m3:IND.CVL a patient's relatives]; [m4:IND.GOV Chief Minister Mamata Banerjee] had {e3 ordered} them back to the wards, and [m5=m1 they] {e4 refused}.
e1 m1 > m4 PROTEST actual 2019-06-14/none mode=strike ctx=health
e2 m3 > m2 ASSAULT actual 2019-06-14/none mode=beat ctx=health
e3 m4 > m1 REQUEST requested 2019-06-14/none mode=yield ctx=health
e4 m1 > m4 REJECT actual 2019-06-14/none mode=yield ctx=health

### Asahi Shimbun 2004-04-15
[m1:JPN.CVL Three Japanese hostages] were {e1 released} by [m2:IRQ.REB a group calling itself the Mujahideen Brigades] after [m3:IRQ.REL Sunni clerics] {e2 interceded}; [m4:JPN.GOV the chief cabinet secretary] {e3 thanked} the clerics and said [m5:JPN.MIL the troops in Samawah] would {e4 remain}.
e1 m2 > m1 RETREAT actual 2004-04-15/none mode=release ctx=terrorism
e2 m3 > m2 CONSULT actual 2004-04-15/none mode=third-party ctx=terrorism
e3 m4 > m3 SUPPORT actual 2004-04-15/none ctx=terrorism
e4 m4 > m2 REJECT actual 2004-04-15/none mode=yield ctx=military

### Times of India 2008-08-25
In Kandhamal [m1:IND.REL a Hindu mob], enraged by the {e1 slaying} of [m2:IND.REL a swami] that [m3:IND.COP police] {e2 blamed on} [m4:MAOIST.REB Maoists], {e3 pillaged} an orphanage run by [m5:IND.REL Catholic nuns].
e1 m4 > m2 ASSAULT actual 2008-08-25/none mode=targeted ctx=religion_ethnicity said=m3
e2 m3 > m4 ACCUSE actual 2008-08-25/none mode=allege ctx=religion_ethnicity
e3 m1 > m5 ASSAULT actual 2008-08-25/none mode=destroy ctx=religion_ethnicity

### Reuters 2022-11-15 none
[m1:POL.BUS A Polish grain dryer] exploded when a valve failed, killing two farm hands near [m2:@POL Lublin], the owners said, and the harvest was put off by a day.
