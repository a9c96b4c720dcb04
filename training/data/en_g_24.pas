### Reuters 2008-04-22
[m1:ZMB.GOV Levy Mwanawasa] has {e1 urged} ports in the region not to unload a Chinese freighter; there is no truth, said [m2:CHN.GOV a spokeswoman in Beijing], in talk that its rifles were {e2 meant to crush} [m3:ZWE.OPP Zimbabwe's opposition]. Unloading in Durban had been refused by [m4:ZAF.LAB dockers].
e1 m1 > m4 REQUEST requested 2008-04-22/none mode=assist ctx=military
e2 m2 > m3 AID denied 2008-04-22/none ctx=military

### Reuters 2015-08-13
Neither money nor a base {e1 was given} to [m1:PKK.REB the PKK] by [m2:IRN.GOV Tehran], its ambassador assured [m3:TUR.GOV Ankara].
e1 m2 > m1 AID denied 2015-08-13/none ctx=terrorism

### Reuters 2018-05-04
[m1:PAK.GOV Islamabad] is considering {e1 limits on the movements of} [m2:USA.GOV American diplomats] in kind if [m3:USA.GOV Washington] {e2 goes ahead} with its own.
e1 m1 > m2 SANCTION hypothetical 2018-05-04/none mode=discontinue ctx=diplomatic
e2 m3 > m1 SANCTION hypothetical 2018-05-04/none mode=discontinue ctx=diplomatic

### Reuters 2020-07-30
The question of asylum for [m1:HKG.OPP those who face the new law] has not been settled by [m2:AUS.GOV Canberra], which {e3 may offer} a haven.
e3 m2 > m1 AID hypothetical 2020-07-30/none ctx=asylum

### Reuters 2011-04-29
[m1:USA.GOV Washington] does not rule out {e1 arming} [m2:LBY.REB the men of Misrata]; [m3:TUR.GOV Ankara] {e2 would be against it}.
e1 m1 > m2 AID hypothetical 2011-04-29/none ctx=military
e2 m3 > m1 REJECT hypothetical 2011-04-29/none ctx=military

### Reuters 2011-06-29
Rifles {e1 had been parachuted}, [m1:FRA.MIL the French general staff] admitted, to [m2:LBY.REB Berber fighters] in the Nafusa; [m3:AU Jean Ping] {e2 warned of} a Somalia.
e1 m1 > m2 AID actual 2011-06-29/none ctx=military
e2 m3 > m1 ACCUSE actual 2011-06-29/none mode=disapprove ctx=military

### AFP 1997-12-03
[m1:USA.GOV the Americans], [m2:CHN.GOV Chinese] and [m3:RUS.GOV Russians] have {e2 not signed} the treaty on mines that [m4:CAN.GOV Lloyd Axworthy] {e3 pressed on} them.
e2 m1,m2,m3 > m4 REJECT actual 1997-12-03/none ctx=military
e3 m4 > m1,m2,m3 REQUEST requested 1997-12-03/none mode=assist ctx=military

### AFP 2000-03-02
It might {e1 come to a boycott} of the Lisbon summit, [m1:DEU.GOV a diplomat in Bonn] said, if [m2:AUT.PTY Mr Haider] were in [m3:AUT.GOV the chancellor's] delegation.
e1 m1 > m3 REJECT hypothetical 2000-03-02/none mode=meet ctx=political_institutions

### AFP 2001-10-28
[m1:TALIBAN.GOV Mullah Omar] could {e1 hand over} [m2:ALQAEDA.REB his guest], an aide told [m3:PAK.GOV Pakistani emissaries], were [m4:USA.GOV Washington] to {e2 stop the bombing} and {e3 show} evidence. [m5=m4 The White House] {e4 would not bargain}.
e1 m1 > m4 CONCEDE hypothetical 2001-10-28/none ctx=terrorism
e2 m4 > m1 CONCEDE hypothetical 2001-10-28/none ctx=military
e4 m5 > m1 REJECT actual 2001-10-28/none mode=yield ctx=terrorism
e3 m4 > m1 COOPERATE hypothetical 2001-10-28/none ctx=terrorism

### AFP 2004-07-14
Had the Philippine {e1 withdrawal} from Iraq not been announced, [m1:PHL.LAB Angelo de la Cruz] would be dead, his wife thanked [m2:PHL.GOV Gloria Arroyo]; [m3:AUS.GOV Alexander Downer] {e2 called it} marshmallow. The driver is held by [m4:IRQ.REB the Islamic Army].
e1 m2 > m4 CONCEDE planned 2004-07-14/none ctx=terrorism
e2 m3 > m2 ACCUSE actual 2004-07-14/none mode=disapprove ctx=terrorism

### AFP 2004-07-20
At the Emirati embassy in Baghdad stood [m1:PHL.LAB Angelo de la Cruz], {e1 let go} by [m2:IRQ.REB his kidnappers]; the last of [m3:PHL.MIL 51 Filipino soldiers] {e2 had crossed} into [m4:@KWT Kuwait] the day before.
e1 m2 > m1 RETREAT actual 2004-07-20/none mode=release ctx=terrorism
e2 m3 > m2 RETREAT actual 2004-07-19/day mode=withdraw ctx=military

### AP 2013-06-24
[m1:HKG.GOV Hong Kong] {e1 let} [m2:USA.ELI Edward Snowden] fly off although [m3:USA.GOV Washington] had {e3 asked} for his arrest; [m4:RUS.GOV Moscow] says it {e4 never took} him in, since he has not passed a border.
e1 m1 > m2 AID actual 2013-06-24/none ctx=intelligence
e3 m3 > m1 REQUEST requested 2013-06-24/none mode=assist ctx=intelligence
e4 m4 > m2 AID denied 2013-06-24/none ctx=asylum

### AP 2013-08-01
A paper good for a year, {e1 issued} by [m1:RUS.GOV the migration service], let [m2:USA.ELI Snowden] out of Sheremetyevo; [m3:USA.GOV Barack Obama], {e2 extremely disappointed}, {e3 may not come} to [m4:RUS.GOV Vladimir Putin's] dacha.
e1 m1 > m2 AID actual 2013-08-01/none ctx=asylum
e2 m3 > m4 ACCUSE actual 2013-08-01/none mode=disapprove ctx=asylum
e3 m3 > m4 REJECT hypothetical 2013-08-01/none mode=meet ctx=diplomatic

### BBC 1999-10-15
[m1:PAK.GOV General Musharraf] denies he has {e1 placed the country under martial law}; [m2:COMMONWEALTH Don McKinnon] could {e2 be on his way} to hear him say so. In prison, [m3:PAK.ELI Nawaz Sharif] was said to be well.
e1 m1 > m3 COERCE denied 1999-10-15/none mode=martial-law ctx=pro_autocracy
e2 m2 > m1 CONSULT hypothetical 1999-10-15/none mode=visit ctx=diplomatic

### BBC 2002-04-19
The White House has {e1 not encouraged} anyone, [m1:USA.GOV Ari Fleischer] insists, least of all [m2:VEN.OPP Pedro Carmona's plotters].
e1 m1 > m2 SUPPORT denied 2002-04-19/none ctx=pro_autocracy

### BBC 2010-06-02
[m1:JPN.GOV Yukio Hatoyama] {e1 quit} after eight months, having failed to shift [m2:USA.MIL the marines] from Okinawa as he had {e3 sworn} to [m3:JPN.CVL the islanders].
e1 m1 > m3 RETREAT actual 2010-06-02/none mode=resign ctx=military
e3 m1 > m3 AGREE planned 2010-06-02/none ctx=military

### Daily Mirror 2009-04-29
Not one heavy shell {e1 is being fired} into the safe zone by [m1:LKA.MIL the army], the president's secretary told [m2:GBR.GOV David Miliband] and [m3:FRA.GOV Bernard Kouchner], who had {e2 flown in to plead} for a pause; [m4:SWE.GOV Carl Bildt] was {e3 denied a visa}. Behind the bund were [m5:LKA.CVL fifty thousand Tamils]. "<<q1 [m7=m6 We] will not {e4 take a lecture}>>," [m6:LKA.GOV Mahinda Rajapaksa] said.
e1 m1 > m5 ASSAULT denied 2009-04-29/none mode=heavy-weapons ctx=military
e2 m2,m3 > m6 REQUEST requested 2009-04-29/none mode=yield ctx=military
e3 m6 > m4 REJECT actual 2009-04-29/none ctx=diplomatic
e4 m7 > m2,m3 REJECT actual 2009-04-29/none ctx=human_rights
q1 m6 direct cue=said

### New Vision 2012-11-24
Were [m1:UN the world body] to go on {e1 slandering} it, [m2:UGA.GOV Kampala] said, [m3:UGA.MIL its battalions] would {e2 come home from} Mogadishu.
e1 m1 > m2 ACCUSE hypothetical 2012-11-24/none mode=allege ctx=military
e2 m2 > m1 THREATEN threatened 2012-11-24/none mode=relations ctx=peacekeeping

### The Punch 1994-09-05
[m1:NGA.LAB The oil unions] {e1 resumed loading} after nine weeks, though [m2:NGA.GOV General Abacha] had {e2 freed} nobody. [m3:NGA.OPP Moshood Abiola] stays where he is.
e1 m1 > m2 CONCEDE actual 1994-09-05/none ctx=pro_democracy
e2 m2 > m3 RETREAT denied 1994-09-05/none mode=release ctx=pro_democracy

### Saudi Gazette 2018-10-20
[m1:SAU.JRN Jamal Khashoggi] died in a brawl, [m2:SAU.JUD the prosecutor] now says, two weeks after [m3:SAU.GOV Riyadh] {e2 swore} that he had left by the back door; [m4:DEU.GOV Berlin] has {e3 stopped} arms sales, and [m5:USA.GOV Donald Trump] finds the account credible.
e3 m4 > m3 SANCTION actual 2018-10-20/none mode=discontinue ctx=human_rights,military
e2 m3 > m1 ASSAULT denied 2018-10-06/week ctx=human_rights

### Bangkok Post 2015-07-09
[m1:THA.GOV Bangkok] was {e1 asked by nobody}, it says, to put [m2:CHN.REF 109 Uighurs] {e2 in hoods on a plane} to [m3:@CHN China]; [m4:TUR.CVL a mob in Istanbul] {e3 wrecked} its consulate. A spokeswoman of [m5:CHN.GOV the foreign ministry] would not be drawn.
e2 m1 > m2 COERCE actual 2015-07-09/none mode=deport ctx=migration,religion_ethnicity
e3 m4 > m1 PROTEST actual 2015-07-09/none mode=riot ctx=religion_ethnicity
e1 m5 > m1 REQUEST denied 2015-07-09/none mode=assist ctx=migration

### Jakarta Post 2002-10-18
[m1:IDN.GOV Hassan Wirajuda] did not say whether Jakarta {e1 would accept} the offer of {e2 forty detectives} from [m2:AUS.GOV John Howard]; by the evening the first were in Kuta.
e1 m1 > m2 AGREE hypothetical 2002-10-18/none ctx=terrorism
e2 m2 > m1 AGREE planned 2002-10-18/none ctx=terrorism

### Kyiv Post 2010-06-03
The deputies {e1 have given up} on joining [m1:NATO the alliance], in a bill of [m2:UKR.GOV Viktor Yanukovych's] that leaves the door open to joint {e2 manoeuvres}.
e1 m2 > m1 REJECT actual 2010-06-03/none ctx=military
e2 m2 > m1 COOPERATE hypothetical 2010-06-03/none ctx=military

### Kyiv Post 2013-11-21
Nobody stops the road to Europe, but [m1:UKR.GOV the cabinet of Mykola Azarov] {e1 will not sign} in Vilnius; [m2:EU Štefan Füle] {e2 regretted} it, [m3:UKR.OPP Arseniy Yatsenyuk] {e3 called it treason}.
e1 m1 > m2 REJECT actual 2013-11-21/none ctx=diplomatic
e2 m2 > m1 ACCUSE actual 2013-11-21/none mode=disapprove ctx=diplomatic
e3 m3 > m1 ACCUSE actual 2013-11-21/none mode=allege ctx=diplomatic

### Astana Times 2022-01-07
Not to put down anyone, [m1:KAZ.GOV Kassym-Jomart Tokayev] told [m2:EU Charles Michel], but {e1 to watch over} airports had [m3:RUS.MIL the Russian paratroopers] been {e2 called in}; {e3 no shots} had been fired by [m4=m3 them]. Among [m5:KAZ.CVL the protesters] the dead number 160.
e2 m1 > m3 REQUEST requested 2022-01-07/none mode=assist ctx=military
e1 m3 > m1 AID actual 2022-01-07/none ctx=peacekeeping
e3 m4 > m5 ASSAULT denied 2022-01-07/none mode=firearms ctx=repression

### Astana Times 2022-01-13
Six days after it came, [m1:CSTO the force] {e1 has begun to go}. [m2:KAZ.GOV Tokayev] {e2 thanked} [m3:RUS.GOV Vladimir Putin], who said a colour revolution had been thwarted.
e1 m1 > m2 RETREAT actual 2022-01-13/none mode=withdraw ctx=peacekeeping
e2 m2 > m3 SUPPORT actual 2022-01-13/none ctx=military

### Maghreb Post 1992-04-10
Flown back from 28 years in Kénitra, [m1:DZA.GOV Mohamed Boudiaf] denied he would {e1 outlaw} [m2:FIS.OPP the Salvation Front]; in March [m3:DZA.JUD a court] {e2 did so}, and [m4:DZA.OPP five thousand men] went to camps {e3 in the Sahara}.
e1 m1 > m2 COERCE denied 1992-04-10/none mode=restrict ctx=political_institutions
e2 m3 > m2 COERCE actual 1992-03-01/month mode=restrict ctx=political_institutions
e3 m1 > m4 COERCE actual 1992-04-10/none mode=arrest ctx=repression

### Weather and news, Suva 1998-01-02 none
Winds from the south-east will be fresh. [m1:@TON Tonga] and [m2:@WSM Samoa] can expect showers; [m3:FJI.BUS the inter-island ferry] leaves an hour late from Natovi.
