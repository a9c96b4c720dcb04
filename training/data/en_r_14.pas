### Reuters 2014-09-24
[m1:BHR.GOV Bahrain] has {e1 thrown its jets into} the fight against [m2:ISIS Islamic State] in Syria, [m3:BHR.MIL the kingdom's military] said on Tuesday, one day after [m4:USA.GOV President Barack Obama] {e2 patted on the back} [m5:SAU.GOV the Gulf partners] in a televised statement from [m6:@USA Washington].
e1 m1 > m2 ASSAULT actual 2014-09-24/none mode=aerial ctx=terrorism
e2 m4 > m5 SUPPORT actual 2014-09-22/day ctx=terrorism

### AP 2018-01-04
[m1:USA.GOV The Trump administration] {e1 turned off the spigot} of security money for [m2:PAK.GOV Pakistan] on Thursday, accusing it of giving safe haven to [m3:HAQQANI the Haqqani network], and said the cash would flow again if [m4=m2 Islamabad] took "<<q1 decisive action>>".
e1 m1 > m2 SANCTION actual 2018-01-04/day mode=discontinue ctx=military,terrorism
q1 m1 mixed cue=said

### AFP 2023-05-19
[m1:ARM.GOV Armenia] is {e1 amenable to} recognising Nagorno-Karabakh as [m2:AZE.GOV Azerbaijani] land provided that the safety of [m3:? its inhabitants] is assured, [m4:ARM.GOV Prime Minister Nikol Pashinyan] told [m5:ARM.LEG parliament] on Thursday before [m7=m4 he] boarded a plane for [m6:@RUS Moscow].
e1 m1 > m2 CONCEDE hypothetical 2023-05-18/day ctx=territory

### Xinhua 2011-10-31
[m1:CHN.COP Chinese], [m2:LAO.COP Lao], [m3:MMR.COP Myanmar] and [m4:THA.COP Thai river police] will {e1 patrol side by side} on the Mekong from mid-December, the four governments decided in [m5:@CHN Beijing] on Monday after the murder of 13 Chinese sailors.
e1 m1 > m2,m3,m4 COOPERATE planned 2011-12-15/month ctx=crime

### Anadolu 2022-07-22
[m1:RUS.GOV Russia] and [m2:UKR.GOV Ukraine] separately {e1 put pen to paper} in Istanbul on Friday on a mechanism, steered by [m3:UN the United Nations] and [m4:TUR.GOV Türkiye], that will {e2 unplug} three Black Sea ports for grain ships.
e1 m1,m2 > m3,m4 SUPPORT actual 2022-07-22/day ctx=economic
e2 m1 > m2 CONCEDE planned 2022-07-22/day mode=access ctx=economic

### Reuters 2007-10-18
[m1:TUR.LEG Turkey's parliament] {e1 cleared by a landslide} on Wednesday raids into [m3:@IRQ northern Iraq] against [m2:PKK the PKK], Kurdish guerrillas led by [m4:PKK Murat Karayilan], despite entreaties for patience from [m5:USA.GOV Washington].
e1 m1 > m2 THREATEN threatened 2007-10-17/day ctx=military,terrorism
rel m4 leads m2

### BBC 2020-10-13
[m1:THA.OPP Thai pro-democracy campaigners] {e1 flashed a three-finger salute at} [m6:THA.GOV the royal motorcade] on Tuesday as [m2:THA.COP policemen] {e2 carried away} 21 of [m3=m1 their] number; [m4=m1 the group], of which [m5:THA.OPP Arnon Nampa] is a leader, plans a bigger march.
e1 m1 > m6 PROTEST actual 2020-10-13/day mode=demo ctx=pro_democracy
e2 m2 > m3 COERCE actual 2020-10-13/day mode=arrest ctx=repression
rel m5 leads m4

### VOA 2015-05-06
[m1:BDI.JUD Burundi's Constitutional Court] {e1 legitimised} a third term for [m2:BDI.GOV Pierre Nkurunziza] on Tuesday after [m3:BDI.JUD its vice president] had left for [m4:@RWA Rwanda] rather than sign; [m5:USA.GOV John Kerry] {e3 took issue with} the ruling.
e1 m1 > m2 SUPPORT actual 2015-05-05/day ctx=election,legal
e3 m5 > m1 ACCUSE actual 2015-05-06/none mode=disapprove ctx=election

### DPA 2019-12-13
[m1:DEU.BUS German firms] building a gas pipe to [m2:RUS.GOV Russia] would be {e1 frozen out of} dollar markets under a bill that [m3:USA.LEG the U.S. House] passed on Wednesday. [m4:DEU.GOV Foreign Minister Heiko Maas] {e2 would not hear of} "<<q1 interference from outside>>", and the chamber of commerce warned of higher prices.
e1 m3 > m1 THREATEN threatened 2019-12-11/day ctx=economic,natural_resource
e2 m4 > m3 REJECT actual 2019-12-13/none ctx=economic
q1 m4 mixed

### AP 2004-11-06
[m1:CIV.MIL Ivorian Sukhoi jets] {e1 blasted} a French peacekeepers' camp at Bouake on Saturday, killing nine [m2:FRA.MIL soldiers], and within hours [m3:FRA.MIL the French army], by order of [m4:FRA.GOV Jacques Chirac], {e2 smashed on the tarmac} most of the country's air force, whose commander in chief, [m5:CIV.GOV President Laurent Gbagbo], does not control [m6:@CIV the north].
e1 m1 > m2 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e2 m3 > m1 ASSAULT actual 2004-11-06/day mode=destroy ctx=military

### Reuters 2013-04-04
[m1:PRK.GOV North Korea] {e1 barred the gate} of the Kaesong industrial park to [m2:KOR.BUS South Korean managers] on Wednesday, and [m3:USA.MIL the Pentagon] will {e2 site} a missile interceptor on [m4:@GUM Guam] within weeks as [m5=m1 the North's] army {e3 bragged} that [m6=m5 it] was free to wage a nuclear strike.
e1 m1 > m2 COERCE actual 2013-04-03/day mode=restrict ctx=economic
e2 m3 > m5 MOBILIZE planned 2013-04-04/none mode=weapons ctx=military
e3 m5 > m3 THREATEN threatened 2013-04-04/none ctx=cbrn

### Al Jazeera 2025-01-16
[m1:ISR.GOV Israel] and [m2:HAMAS Hamas], [m3:QAT.GOV Qatar's prime minister] said on Wednesday night in [m4:@QAT Doha], will {e1 sheathe their swords} from Sunday; [m5=m2 the Palestinian movement] is to {e2 hand back} 33 hostages, and [m6:ISR.GOV a far-right minister] {e3 swore to walk out} of [m7=m1 the cabinet].
e1 m1 > m2 CONCEDE planned 2025-01-19/day mode=ceasefire ctx=military
e2 m5 > m1 CONCEDE planned 2025-01-15/day mode=release ctx=military
e3 m6 > m7 THREATEN threatened 2025-01-16/none ctx=executive

### Jakarta Globe 2017-05-09
[m1:IDN.GOV Basuki Tjahaja Purnama], the governor of [m2:@IDN Jakarta], was taken to Cipinang prison on Tuesday when [m3:IDN.JUD the North Jakarta District Court] {e2 meted out} two years for blasphemy. [m4:IDN.CVL Weeping admirers] {e3 kept vigil} outside, and [m5:NLD.GOV the Dutch embassy] {e4 voiced sorrow}.
e2 m3 > m1 SANCTION actual 2017-05-09/day mode=convict ctx=religion_ethnicity,legal
e3 m4 > m3 PROTEST actual 2017-05-09/day mode=demo ctx=religion_ethnicity
e4 m5 > m3 ACCUSE actual 2017-05-09/none mode=disapprove ctx=religion_ethnicity

### Reuters 2026-04-16
[m1:MEX.GOV Mexico] will {e1 put at Washington's disposal} a further 5,000 [m2:MEX.MIL national guardsmen] for its northern border, [m3:MEX.GOV President Claudia Sheinbaum] said on Wednesday, in exchange for which [m4:USA.GOV the United States] {e2 holds off} a levy on tomatoes for a month.
e1 m1 > m4 AGREE planned 2026-04-15/day ctx=migration
e2 m4 > m1 CONCEDE actual 2026-04-16/none ctx=economic

### Wisden 2016-02-01 none
Leg-spin laid siege to the middle order on Saturday and four wickets fell in a blitz before lunch; the captain, who had pleaded with the umpires for better light, declared in the evening and offered no excuse for the truce of the final session.

### Independent 2010-12-08
[m1:GBR.COP Police in London] {e1 took in} [m2:? Julian Assange] on Tuesday on a Swedish warrant, and [m3:USA.GOV U.S. Defense Secretary Robert Gates], on a stop in [m4:@AFG Kabul], {e2 relished} the news. [m5:ECU.GOV Quito] had {e3 toyed with sheltering} [m6=m2 him] the week before.
e1 m1 > m2 COERCE actual 2010-12-07/day mode=arrest ctx=legal
e2 m3 > m1 SUPPORT actual 2010-12-07/none ctx=legal
e3 m5 > m6 AID hypothetical 2010-12-01/week mode=asylum ctx=asylum

### AFP 2018-07-09
[m1:ERI.GOV Eritrea] and [m2:ETH.GOV Ethiopia] are "<<q1 no longer at war>>", [m6=m1+m2 their leaders] declared in [m3:@ERI Asmara] on Monday, {e1 joined hands} and {e2 cleared} the way for direct flights; [m4:DJI.GOV Djibouti], which wants [m5=m1 its neighbour] to come clean about missing soldiers, looked on.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic
e2 m1 > m2 COOPERATE planned 2018-07-09/day ctx=economic
q1 m6 mixed cue=declared
