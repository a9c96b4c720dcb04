### Reuters 2016-04-26
[m1:AUS.GOV Australia] will {e1 share the blueprints of} its border surveillance system with [m2:IDN.GOV Indonesia], [m3:AUS.GOV Immigration Minister Peter Dutton] said in [m4:@IDN Jakarta] on Monday, and the two navies have {e2 harmonised} their radio codes.
e1 m1 > m2 COOPERATE planned 2016-04-25/day ctx=intelligence,migration
e2 m1 > m2 COOPERATE actual 2016-04-26/none ctx=military

### AP 2011-10-05
[m1:TUR.MIL Turkey] {e1 shifted an armored brigade} to the border province of Hatay on Tuesday for nine days of drills, a signal to [m2:SYR.GOV Damascus], and is {e2 sheltering} 7,500 [m3:SYR.REF Syrians] in tents, [m4:#Anatolia the Anatolia news agency] reported.
e1 m1 > m2 MOBILIZE actual 2011-10-04/day mode=troops ctx=military
e2 m1 > m3 AID actual 2011-10-05/none mode=asylum ctx=migration

### AFP 2018-08-20
[m1:MLT.GOV Malta] {e1 unloaded} 60 sick [m2:? migrants] from an Italian coast guard vessel at the weekend, and [m3:ITA.GOV Matteo Salvini], the interior minister, {e3 presented an ultimatum} to [m4:EU the European Union]: share out the other 177 or [m6=m2 they] would go back to [m5:@LBY Libya].
e1 m1 > m2 AID actual 2018-08-20/none ctx=migration,health
e3 m3 > m4 THREATEN threatened 2018-08-20/none ctx=migration

### Anadolu 2020-08-10
[m1:TUR.MIL A Turkish military cargo plane] {e1 set down in} Beirut with a field hospital on Thursday, two days after the port blast, and [m2:TUR.GOV Vice President Fuat Oktay] {e2 tendered} the harbor of Mersin to [m3:LBN.GOV Lebanon] as a stopgap on Saturday.
e1 m1 > m3 AID actual 2020-08-06/day ctx=disasters
e2 m2 > m3 AGREE actual 2020-08-08/day ctx=economic,disasters

### Reuters 2009-02-04
[m1:LKA.GOV Sri Lanka] will not {e1 stay its hand} for even a day, [m2:LKA.GOV Defence Secretary Gotabaya Rajapaksa] snapped on Tuesday when [m3:NOR.GOV Norway] and [m4:JPN.GOV Japan] {e3 counselled} [m5:LTTE the cornered Tamil Tigers] to lay down [m6=m5 their] arms.
e1 m1 > m3,m4 REJECT actual 2009-02-03/day mode=ceasefire ctx=military
e3 m3,m4 > m5 REQUEST requested 2009-02-03/day mode=disarm ctx=military

### VOA 2024-08-30
[m1:CHN.MIL China's coast guard] {e1 shouldered aside} [m2:PHL.MIL a Philippine resupply boat] near Sabina Shoal, and [m3:USA.MIL Adm. Samuel Paparo], chief of [m4:USA.MIL the Indo-Pacific Command], said on Tuesday his ships could {e2 chaperone} such runs if [m5:PHL.GOV Manila] wished; [m6=m5 it] {e3 prefers to go it alone}.
e1 m1 > m2 ASSAULT actual 2024-08-30/none mode=unconventional ctx=territory
e2 m4 > m5 AID hypothetical 2024-08-27/day mode=military ctx=military
e3 m6 > m3 REJECT actual 2024-08-30/none ctx=military
rel m3 leads m4

### BBC 2014-11-10
[m1:ESP.REB Catalan leader Artur Mas] {e1 defied} [m2:ESP.JUD the Constitutional Court] on Sunday with a mock vote on secession in which two million took part, and [m3:ESP.JUD the state prosecutor] {e2 may haul before the bench} [m4=m1 the nationalist].
e1 m1 > m2 REJECT actual 2014-11-09/day ctx=territory,legal
e2 m3 > m4 ACCUSE hypothetical 2014-11-10/none ctx=legal

### Reuters 2012-05-10
[m1:GRC.OPP Alexis Tsipras], the 37-year-old who leads [m2:GRC.OPP the Radical Left Coalition], gave up his attempt to form a government on Wednesday after [m3:GRC.PTY Antonis Samaras] had {e2 spurned his olive branch}; [m4:DEU.GOV Berlin] {e3 put} [m5:GRC.GOV Athens] on notice that <<q1 there would be no cent without reforms>>.
e2 m3 > m1 REJECT actual 2012-05-09/none ctx=executive
e3 m4 > m5 THREATEN threatened 2012-05-10/none ctx=economic
q1 m4 indirect cue=notice
rel m1 leads m2

### AP 2017-05-10
[m1:USA.GOV The Pentagon] has {e1 okayed} rifles and mortars for [m2:YPG the Syrian Kurdish YPG], which holds [m3:@SYR Tabqa], and [m4:TUR.GOV Ankara], its sworn foe, {e2 will plead with} [m5:USA.GOV Donald Trump] to think again when [m6=m4 Recep Tayyip Erdogan] {e4 drops in} next week.
e1 m1 > m2 AGREE planned 2017-05-10/none mode=military ctx=military
e2 m4 > m5 REQUEST planned 2017-05-16/week mode=change ctx=military
e4 m6 > m5 AGREE planned 2017-05-16/week mode=visit ctx=diplomatic
rel m2 controls m3

### Reuters 2023-06-25
[m1:WAGNER Yevgeny Prigozhin] {e1 wheeled his column around} 200 kilometres short of [m2:@RUS Moscow] on Saturday night, {e2 abandoning} the southern headquarters in [m3:@RUS Rostov]. [m4:BLR.GOV Alexander Lukashenko] had {e3 dissuaded} [m5=m1 the mercenary chief]; charges will be {e4 struck out}, [m6:RUS.GOV the Kremlin] said.
e1 m1 > m6 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e2 m1 > m6 RETREAT actual 2023-06-24/day mode=withdraw ctx=military again
e3 m4 > m5 CONSULT actual 2023-06-24/none mode=mediate ctx=military
e4 m6 > m5 CONCEDE planned 2023-06-25/none ctx=legal

### Antara English 2018-10-05
[m1:SGP.MIL Singaporean] and [m2:IND.MIL Indian C-130s] {e1 hauled} tents to [m3:@IDN Palu] on Thursday, and [m4:IDN.GOV Vice President Jusuf Kalla] {e2 threw cold water on} an offer of foreign medics: "<<q1 Goods yes, people no>>," [m5=m4 he] told [m6:UN the U.N. team].
e1 m1,m2 > m4 AID actual 2018-10-04/day ctx=disasters
e2 m4 > m6 REJECT actual 2018-10-05/none ctx=disasters,health
q1 m5 direct cue=told

### Reuters 2026-04-09
[m1:NGA.GOV Abuja] {e1 unfurled the welcome mat} for [m2:NER.GOV Niger's prime minister] on Wednesday, their first contact since [m3=m2 Niamey] walked out of [m4:ECOWAS ECOWAS], and will {e2 turn the lights back on}: exports of current, {e3 severed} in 2023, are to start again in May.
e1 m2 > m1 CONSULT actual 2026-04-08/day mode=visit ctx=diplomatic
e2 m1 > m3 COOPERATE planned 2026-05-01/month ctx=economic
e3 m1 > m3 SANCTION actual 2023-01-01/year mode=discontinue ctx=economic bg

### Motorsport Week 2021-12-13 none
Two protests lodged by the beaten team were dismissed within hours on Sunday night, its boss withdrew his congratulations and the stewards closed ranks; an appeal is likely to be abandoned before the gala in [m1:@FRA Paris] on Thursday.

### Guardian 2011-08-10
[m1:GBR.GOV David Cameron] {e1 flooded the streets of London with} 16,000 [m2:GBR.COP police officers] on Tuesday and {e3 put water cannon at 24 hours' notice} against [m3:GBR.CVL the rioters]; [m4:GBR.OPP Ed Miliband], the Labour leader, {e4 walked in step with} [m5=m1 the prime minister], and [m6:IRN.GOV Tehran] {e5 gleefully urged} restraint.
e1 m1 > m3 MOBILIZE actual 2011-08-09/day mode=police ctx=crime
e3 m1 > m3 MOBILIZE actual 2011-08-10/none mode=police ctx=crime
e4 m4 > m5 SUPPORT actual 2011-08-10/none ctx=crime
e5 m6 > m1 REQUEST requested 2011-08-10/none mode=change ctx=repression
