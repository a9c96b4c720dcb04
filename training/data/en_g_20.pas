### Reuters 2010-03-31
[m1:JPN.GOV Tokyo] will {e1 forgive} about $800 million owed by [m2:BGD.GOV Dhaka] for rice and fertiliser, finance officials said.
e1 m1 > m2 AGREE planned 2010-03-31/none ctx=economic

### Reuters 2004-11-21
[m1:PARISCLUB Creditor governments] {e1 struck off} four fifths of what [m2:IRQ.GOV Baghdad] owed them under Saddam.
e1 m1 > m2 AID actual 2004-11-21/none ctx=economic

### Reuters 2009-02-27
[m1:ESP.GOV Madrid] has {e1 turned} 56 million euros of debt into schools for [m2:UGA.GOV Kampala].
e1 m1 > m2 AID actual 2009-02-27/none ctx=economic

### AP 1999-04-05
[m1:DEU.GOV Germany] is {e1 prepared to fly in} 10,000 of [m2:KOS.REF the Kosovars] from the mud of Blace and [m3:TUR.GOV Turkey] {e2 will take} twice as many.
e1 m1 > m2 AGREE planned 1999-04-05/none ctx=migration
e2 m3 > m2 AGREE planned 1999-04-05/none ctx=migration

### AP 1999-04-07
In the night [m1:MKD.COP Macedonian police] {e1 emptied} the field at Blace, {e2 putting [m2:KOS.REF the refugees] on buses} to no one knew where; [m3:UNHCR Sadako Ogata] {e3 protested}.
e1 m1 > m2 COERCE actual 1999-04-07/none mode=deport ctx=migration
e2 m1 > m2 COERCE actual 1999-04-07/none mode=deport ctx=migration
e3 m3 > m1 ACCUSE actual 1999-04-07/none mode=disapprove ctx=migration

### AP 2007-04-05
[m1:GBR.MIL Fifteen sailors and marines], given suits and pistachios, were bidden farewell by [m2:IRN.GOV Mahmoud Ahmadinejad], who called their {e2 release} a gift to [m3:GBR.GOV the British people] and {e3 decorated} [m4:IRN.MIL the coast guards] who took them.
e2 m2 > m1 RETREAT actual 2007-04-05/none mode=release ctx=military
e3 m2 > m4 SUPPORT actual 2007-04-05/none ctx=military

### AP 2010-06-29
Ten Russian sleepers were {e1 rounded up} in four American states by [m1:USA.COP the FBI]; a swap in Vienna {e2 is being arranged} with [m2:RUS.GOV Moscow], sources say. Of [m3:RUS.SPY the agents], one had sold houses in Montclair.
e2 m1 > m2 AGREE planned 2010-06-29/none ctx=intelligence
e1 m1 > m3 COERCE actual 2010-06-29/none mode=arrest ctx=intelligence

### BBC 2015-02-02
[m1:AUS.JRN Peter Greste] was {e1 put aboard a plane} to Larnaca by [m2:EGY.GOV Cairo] under a new decree, after 400 days; the wife of [m3:EGY.JRN Mohamed Fahmy] {e2 prays} for the same.
e1 m2 > m1 RETREAT actual 2015-02-02/none mode=release ctx=rights_freedoms
e2 m3 > m2 REQUEST requested 2015-02-02/none mode=yield ctx=rights_freedoms

### BBC 2008-08-14
[m1:LBN.GOV Michel Suleiman] and [m2:SYR.GOV Bashar al-Assad] {e1 are to exchange ambassadors}, something [m3=m1+m2 their countries] have not done since independence.
e1 m1 > m2 AGREE planned 2008-08-14/none ctx=diplomatic

### BBC 2011-10-20
[m1:THA.MIL Soldiers] in boats {e1 took boiled eggs and water to} [m2:THA.CVL people stranded on roofs] in Pathum Thani, and [m3:USA.MIL the destroyer Mustin] {e2 put its helicopters at} [m4:THA.GOV Yingluck Shinawatra's] disposal.
e1 m1 > m2 AID actual 2011-10-20/none ctx=disasters
e2 m3 > m4 AID actual 2011-10-20/none ctx=disasters

### AFP 2013-11-14
A token $100,000 from [m1:CHN.GOV Beijing] {e1 reached} [m2:PHL.GOV Manila] after the typhoon; [m3:JPN.MIL a thousand Japanese soldiers] {e2 are going}, and [m4:IKEA.BUS a furniture chain] had by then {e3 given} 2.7 million.
e1 m1 > m2 AID actual 2013-11-14/none ctx=disasters
e2 m3 > m2 AGREE planned 2013-11-14/none ctx=disasters
e3 m4 > m2 AID actual 2013-11-14/none ctx=disasters

### AFP 2013-11-20
Stung, [m1:CHN.GOV Beijing] {e1 has sent} the hospital ship Peace Ark to [m2:PHL.CVL survivors on Leyte].
e1 m1 > m2 AID actual 2013-11-20/none ctx=disasters,health

### AFP 1992-12-04
[m1:USA.GOV George Bush] has {e1 ordered 28,000 soldiers to} [m2:@SOM Somalia] to see that [m3:SOM.CVL the starving] are fed; [m4:SNA.REB General Aidid] {e3 welcomed} it.
e1 m1 > m3 AID actual 1992-12-04/none ctx=peacekeeping,human_security
e3 m4 > m1 SUPPORT actual 1992-12-04/none ctx=peacekeeping

### AFP 2012-10-19
[m1:KEN.MIL Kenyan gunboats] {e1 lobbed shells into} Kismayo, from which [m2:ALSHABAAB.REB the Shabaab] {e2 had slipped away}; [m3:RASKAMBONI.REB Ahmed Madobe's men], {e3 schooled} by [m4:KEN.GOV Nairobi], took the town hall.
e1 m1 > m2 ASSAULT actual 2012-10-19/none mode=heavy-weapons ctx=military
e2 m2 > m1 RETREAT actual 2012-10-19/none mode=withdraw ctx=military
e3 m4 > m3 AID actual 2012-10-19/none ctx=military

### Irish Independent 2022-03-02
[m1:IRL.GOV Dublin] {e1 dropped all visas} for [m2:UKR.REF Ukrainians] on the second night of the war, a step [m3:GBR.GOV London] has {e2 refused}.
e1 m1 > m2 AID actual 2022-03-02/none ctx=asylum,migration
e2 m3 > m2 REJECT actual 2022-03-02/none mode=assist ctx=asylum

### Kyiv Post 2022-03-27
Half a million homes {e1 house} [m1:UKR.REF Ukrainian mothers] in [m2:POL.CVL Polish families'] care; [m3:USA.GOV Joe Biden] {e2 hailed} [m4=m2 them] from the courtyard of the castle.
e1 m2 > m1 AID actual 2022-03-27/none ctx=asylum,migration
e2 m3 > m4 SUPPORT actual 2022-03-27/none ctx=migration

### DW 1991-05-29
Loaded on 34 flights in a day and a half, [m1:ETH.REL fourteen thousand Beta Israel] were {e1 brought to} Lod by [m2:ISR.MIL the air force], once [m3:ETH.GOV Addis Ababa] had {e2 been given} $35 million by [m4:USA.SOC American donors].
e1 m2 > m1 AID actual 1991-05-29/none ctx=migration,religion_ethnicity
e2 m4 > m3 AID actual 1991-05-29/none ctx=migration

### Haaretz 2014-12-04 headline
[m1:PSE.GOV Ramallah] {e1 halts} security liaison with [m2:ISR.MIL IDF] for third time this year
e1 m1 > m2 SANCTION actual 2014-12-04/none mode=discontinue ctx=military

### Haaretz 2020-11-17 headline
[m1:PSE.GOV Palestinians] {e1 restore} ties with [m2:ISR.GOV Israel], six months on
e1 m1 > m2 COOPERATE actual 2020-11-17/none ctx=diplomatic

### Times of Israel 2009-09-08
With a {e1 travel ban} on [m1:PSE.JRN Bir Zeit's radio staff] still in place, [m2:ISR.MIL the military governor] has {e2 torn down} two of sixty roadblocks at the instance of [m3:USA.GOV George Mitchell].
e1 m2 > m1 COERCE actual 2009-09-08/none mode=restrict ctx=rights_freedoms
e2 m2 > m3 CONCEDE actual 2009-09-08/none ctx=military

### AP 2003-09-19
[m1:USA.GOV Donald Rumsfeld] {e1 said he would give back} bases in Okinawa sooner than planned; [m2:JPN.GOV the governor of the prefecture], Keiichi Inamine, {e2 showed [m3=m1 him] maps}.
e1 m1 > m2 CONCEDE planned 2003-09-19/none ctx=military
e2 m2 > m3 CONSULT actual 2003-09-19/none ctx=military

### AP 1992-11-24
With "<<q1 Subic is closed>>" over its gate, [m1:USA.MIL the US Navy] {e1 sailed out of} Olongapo, to which [m2:PHL.LEG the Manila senate] had {e2 given it no more years}.
e1 m1 > m2 RETREAT actual 1992-11-24/none mode=withdraw ctx=military
e2 m2 > m1 REJECT actual 1991-01-01/year ctx=military
q1 ? direct

### DPA 2006-11-29
In Istanbul [m1:VAT.REL Benedict XVI] {e1 stood facing} Mecca beside [m2:TUR.REL Mufti Cagrici], three months after [m3=m1 his] Regensburg lecture had {e2 stung} [m4:TUR.GOV Ankara's] minister of religion.
e1 m1 > m2 CONSULT actual 2006-11-29/none mode=visit ctx=religion_ethnicity
e2 m4 > m3 ACCUSE actual 2006-08-29/month mode=disapprove ctx=religion_ethnicity

### DPA 2016-06-02
The Bundestag's vote {e1 naming} the massacres a genocide cost [m1:DEU.GOV Berlin] the presence of [m2:TUR.GOV Ambassador Karslıoğlu], {e3 called back} the same afternoon. [m3:TUR.GOV Binali Yıldırım] {e2 called it a historic mistake}.
e3 m2 > m1 SANCTION actual 2016-06-02/none mode=withdraw ctx=diplomatic,human_rights
e1 m1 > m3 ACCUSE actual 2016-06-02/none mode=allege ctx=human_rights
e2 m3 > m1 ACCUSE actual 2016-06-02/none mode=disapprove ctx=diplomatic

### Baltic News Service 2007-04-27
The bronze soldier was carted away by [m1:EST.GOV the government] before daylight; [m2:RUS.CVL Russian-speaking youths] had {e2 looted} a jeans shop in the night, and [m3:RUS.GOV the Kremlin's] youth wing {e3 besieges} [m4:EST.GOV Ambassador Marina Kaljurand].
e2 m2 > m1 PROTEST actual 2007-04-27/none mode=riot ctx=religion_ethnicity
e3 m3 > m4 PROTEST actual 2007-04-27/none mode=obstruct ctx=diplomatic

### Baltic News Service 2014-11-05
[m1:EST.SPY Eston Kohver] was {e1 snatched} at Luhamaa by [m2:RUS.SPY the FSB], which insists he had been {e2 caught} on [m3=m2 its own] side.
e1 m2 > m1 ASSAULT actual 2014-11-05/none mode=abduct ctx=intelligence
e2 m3 > m1 COERCE actual 2014-11-05/none mode=arrest ctx=intelligence

### Kyrgyz Today 2021-05-02
Thirty-three villagers died. [m1:KGZ.GOV Kamchybek Tashiev] and [m2:TJK.GOV Saimumin Yatimov], the heads of the security services, {e1 hugged} for the cameras and {e2 ordered} their men back by ten.
e1 m1 > m2 CONSULT actual 2021-05-02/none ctx=territory
e2 m1,m2 > m2,m1 CONCEDE planned 2021-05-02/none ctx=territory

### Uzbek Daily 1999-02-17
Bombs in Tashkent: [m1:UZB.GOV Islam Karimov] {e1 blames} [m2:IMU.REB Tohir Yuldash's Islamists] and has [m3:UZB.REL some four thousand devout men] {e2 hauled in}.
e1 m1 > m2 ACCUSE actual 1999-02-17/none mode=allege ctx=terrorism
e2 m1 > m3 COERCE actual 1999-02-17/none mode=arrest ctx=religion_ethnicity

### Standard Nairobi 2016-05-06
[m1:KEN.GOV The interior ministry] has disbanded its refugee department, says Dadaab {e2 will close} and {e3 threatens} to send [m2:SOM.REF 330,000 Somalis] home.
e3 m1 > m2 THREATEN threatened 2016-05-06/none mode=expel ctx=migration
e2 m1 > m2 COERCE planned 2016-05-06/none mode=restrict ctx=migration

### Standard Nairobi 2017-02-09
[m1:KEN.JUD Justice John Mativo] {e1 quashed} the closing of Dadaab as discrimination; [m2:KEN.GOV Eric Kiraithe] {e2 will appeal}.
e1 m1 > m2 SANCTION actual 2017-02-09/none mode=convict ctx=migration,legal
e2 m2 > m1 REJECT planned 2017-02-09/none ctx=legal

### The New Dawn 2003-06-17
Peace papers were {e1 initialled} in Akosombo, and [m1:LURD.REB Lurd] {e2 was shelling} Monrovia again by the weekend; [m2:LBR.CVL residents] {e3 heaped corpses} at the gate of [m3:USA.GOV the American embassy]. [m4:LBR.GOV Charles Taylor] stayed in White Flower.
e1 m1 > m4 SUPPORT actual 2003-06-17/none ctx=military
e3 m2 > m3 PROTEST actual 2003-06-17/none mode=demo ctx=military
e2 m1 > m4 ASSAULT actual 2003-06-17/none mode=heavy-weapons ctx=military

### Freetown Herald 2000-05-08
[m1:RUF.REB Foday Sankoh's gunmen] {e1 disarmed and stripped} [m2:UN five hundred Zambian blue helmets], {e2 shot} [m3:SLE.CVL twenty marchers] before his house, and now [m4:GBR.MIL eight hundred paras from Aldershot] {e3 hold} Lungi for [m5:SLE.GOV Ahmad Tejan Kabbah].
e1 m1 > m2 ASSAULT actual 2000-05-08/none mode=abduct ctx=peacekeeping
e2 m1 > m3 ASSAULT actual 2000-05-08/none mode=firearms ctx=repression
e3 m4 > m5 AID actual 2000-05-08/none ctx=military

### Freetown Herald 2001-01-12
[m1:RUF.REB Issa Sesay] {e1 has let roads open}, and [m2:UN the mission] {e2 is taking in} [m3:SLE.CVL drugged child fighters] at Lunsar.
e1 m1 > m2 RETREAT actual 2001-01-12/none mode=access ctx=peacekeeping
e2 m2 > m3 AID actual 2001-01-12/none ctx=human_security

### Government notice 2006-04-04 none
Applications are invited for the post of assistant surveyor, [m1:FJI.GOV Department of Lands], Labasa. Candidates must hold a certificate and a driving licence. [m2:FJI.GOV The director] need not give reasons.

### Radio New Zealand 2011-09-09 none
At Eden Park [m1:NZL.GOV John Key] sat by [m2:TON.GOV the King of Tonga]; the All Blacks won 41 to 10 and the ferries to Waiheke were full.
