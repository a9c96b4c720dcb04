### El País English 1998-12-03
[m1:ESP.COP Spanish] and [m2:FRA.COP French police] {e1 worked hand in glove} to smash an arms cache of [m3:ETA.REB ETA's] near Bayonne.
e1 m1 > m2 COOPERATE actual 1998-12-03/none ctx=terrorism

### El País English 2008-05-21
[m1:ETA.REB The band's chief], Thierry, was {e1 caught} at Bordeaux by [m2:FRA.COP French officers] with [m3:ESP.COP Guardia Civil men] {e2 at their side}.
e1 m2 > m1 COERCE actual 2008-05-21/none mode=arrest ctx=terrorism
e2 m2 > m3 COOPERATE actual 2008-05-21/none ctx=terrorism

### Bangkok Post 2010-11-16
[m1:RUS.BUS Viktor Bout] left Klong Prem prison at noon, bound for New York in the custody of [m2:USA.COP six DEA agents], with the [m3:THA.GOV Abhisit cabinet's] {e2 leave}; [m4:RUS.GOV Moscow] {e3 fumed}.
e2 m3 > m2 COOPERATE actual 2010-11-16/none ctx=legal,crime
e3 m4 > m3 ACCUSE actual 2010-11-16/none mode=disapprove ctx=legal

### AP 2022-12-08
[m1:RUS.BUS Bout] and [m2:USA.CVL basketball player Brittney Griner] {e1 passed each other} on the tarmac of Abu Dhabi, a trade {e2 helped along} by [m3:ARE.GOV the Emirati president] and [m4:SAU.GOV the Saudi crown prince]. [m5:USA.GOV Washington] called the deal lopsided; [m6:RUS.GOV Moscow] was content.
e1 m5 > m6 RETREAT actual 2022-12-08/none mode=release ctx=diplomatic
e2 m3,m4 > m5,m6 CONSULT actual 2022-12-08/none mode=third-party ctx=diplomatic

### The Guardian Nigeria 2008-08-26
[m1:GBR.COP Scotland Yard] {e1 furnished} [m2:NGA.COP the EFCC] with the bank records that sank [m3:NGA.ELI the former governor of Bayelsa].
e1 m1 > m2 COOPERATE actual 2008-08-26/none ctx=corruption,legal

### Vanguard 2012-04-18
[m1:GBR.JUD Southwark Crown Court] put away for thirteen years [m2:NGA.ELI James Ibori], {e1 surrendered} by [m3:ARE.GOV Dubai] last April.
e1 m3 > m1 COOPERATE actual 2011-04-01/month ctx=corruption,legal

### Philippine Star 2003-07-12
In exchange for data from [m1:AUS.SPY ASIO] about phones in Basilan, [m2:PHL.MIL the armed forces] {e1 let it question} [m3:JI.REB a Jemaah Islamiyah bomb maker].
e1 m2 > m1 COOPERATE actual 2003-07-12/none ctx=intelligence,terrorism

### Bernama 2008-03-03
[m1:THA.AGR Trawlers from Songkhla] may fish off Sabah, a licence which [m2:MYS.GOV the federal fisheries department] {e2 issues} only to them.
e2 m2 > m1 COOPERATE actual 2008-03-03/none ctx=economic

### Brunei Times 2009-03-17
[m1:MYS.GOV Kuala Lumpur] and [m2:BRN.GOV Bandar Seri Begawan] {e1 have drawn} a line in the sea and {e2 will pump} from two blocks across it as partners.
e1 m1 > m2 SUPPORT actual 2009-03-17/none ctx=territory
e2 m1 > m2 AGREE planned 2009-03-17/none ctx=natural_resource

### Oman Observer 2006-01-22
Goods from [m1:USA.GOV the United States] {e1 enter} [m2:OMN.GOV the Sultanate] free of duty as of this month, and the other way round.
e1 m1 > m2 COOPERATE actual 2006-01-01/month ctx=economic

### The Nation Colombo 2002-09-20
[m1:NOR.GOV Norwegian monitors] {e1 sit between} [m2:LKA.MIL the army] and [m3:LTTE.REB the Tigers] at Omanthai, where both {e2 opened} the A9 to lorries.
e1 m1 > m2,m3 AID actual 2002-09-20/none ctx=peacekeeping
e2 m2 > m3 COOPERATE actual 2002-09-20/none ctx=economic

### Irrawaddy 1993-08-14
[m1:CHN.BUS Yunnan's timber firms] {e1 buy} teak from [m2:KIO.REB the Kachin organisation], as their [m3:CHN.GOV provincial masters] know.
e1 m1 > m2 COOPERATE actual 1993-08-14/none ctx=natural_resource

### Irrawaddy 2003-11-10
[m1:IND.MIL The Assam Rifles] and [m2:MMR.MIL the tatmadaw] {e1 struck at the same hour} from both sides against [m3:NSCN.REB Khaplang's camps] in Sagaing. [m4=m3 They] were empty.
e1 m1 > m2 COOPERATE actual 2003-11-10/none ctx=military

### The Diplomat 2012-11-21
[m1:SGP.GOV Singapore] {e1 hosts} the navy of [m2:USA.GOV its biggest customer] at Changi and {e2 drills} its own gunners on [m3:TWN.GOV Taiwan's] ranges, without ever naming [m4:CHN.GOV anyone].
e1 m1 > m2 COOPERATE actual 2012-11-21/none ctx=military
e2 m1 > m3 COOPERATE actual 2012-11-21/none ctx=military

### DW 2009-05-26
[m1:RUS.BUS Rosoboronexport] {e1 made delivery} of thirty T-90s to [m2:TKM.MIL Ashgabat]; for [m3:UZB.MIL Tashkent] {e2 nothing was ordered}.
e1 m1 > m2 COOPERATE actual 2009-05-26/none ctx=military
e2 m3 > m1 COOPERATE denied 2009-05-26/none ctx=military

### Tehran Times 2007-08-14
[m1:IRN.GOV Tehran] {e1 pipes gas} to [m2:ARM.GOV Yerevan] and {e2 gets current} in return, and no sanction of [m3:USA.GOV Washington's] {e3 stops} it.
e1 m1 > m2 COOPERATE actual 2007-08-14/none ctx=natural_resource
e2 m2 > m1 COOPERATE actual 2007-08-14/none ctx=natural_resource
e3 m3 > m1 SANCTION denied 2007-08-14/none mode=discontinue ctx=economic

### Reuters 2016-12-11
[m1:IRN.BUS Iran Air] {e1 placed a firm order} for eighty jets from [m2:USA.BUS Boeing], the largest such purchase since the revolution. [m3:USA.LEG Republicans] {e3 vowed to stop it}.
e1 m1 > m2 COOPERATE actual 2016-12-11/none ctx=economic
e3 m3 > m1 THREATEN threatened 2016-12-11/none mode=restrict ctx=economic

### Cyprus Mail 2013-02-12
[m1:ISR.BUS Delek] and [m2:USA.BUS Noble] {e1 share} a licence from [m3:CYP.GOV Nicosia]; [m4:TUR.MIL the Turkish navy] {e2 circled} their rig.
e1 m1 > m2 COOPERATE actual 2013-02-12/none ctx=natural_resource
e2 m4 > m1,m2 MOBILIZE actual 2013-02-12/none mode=weapons ctx=natural_resource,territory

### Daily Sabah 2020-01-02
[m1:GRC.GOV Athens], [m2:CYP.GOV Nicosia] and [m3:ISR.GOV Jerusalem] {e1 put pen to} a pipeline that {e2 would carry} gas from the Levant to Otranto, if anyone {e3 will finance} it. [m4:EU Brussels] has yet to say.
e1 m1 > m2,m3 SUPPORT actual 2020-01-02/none ctx=natural_resource
e2 m1 > m2,m3 COOPERATE hypothetical 2020-01-02/none ctx=natural_resource
e3 m4 > m1 AID hypothetical 2020-01-02/none ctx=natural_resource

### Diario Las Américas 2001-02-22
[m1:MEX.COP Mexican police] {e1 help} [m2:USA.COP the Border Patrol] with night flights and take no credit for it; nor does [m3:MEX.GOV Vicente Fox].
e1 m1 > m2 COOPERATE actual 2001-02-22/none ctx=migration

### Reforma 2025-02-28
[m1:MEX.GOV Claudia Sheinbaum's government] {e1 flew 29 cartel prisoners to} [m2:USA.GOV the United States] in a single morning, with tariffs due on Tuesday.
e1 m1 > m2 COOPERATE actual 2025-02-28/none ctx=illegal_drugs,legal

### Guatemala Times 2012-05-09
[m1:USA.COP DEA men] {e1 rode} in the State Department's Hueys beside [m2:GTM.COP a Guatemalan squad]; four [m3:HND.CVL Miskitos in a dugout] {e2 lost their lives} to their guns, just over the line.
e1 m1 > m2 COOPERATE actual 2012-05-09/none ctx=illegal_drugs
e2 m1 > m3 ASSAULT actual 2012-05-09/none mode=firearms ctx=illegal_drugs

### The Gazette Montreal 1997-06-12
[m1:CAN.MIL Canadian sappers] {e1 teach} [m2:NIC.MIL the Nicaraguans] to lift mines left from the eighties, and [m3:RUS.GOV Moscow], whose mines they are, {e2 sends maps}.
e1 m1 > m2 AID actual 1997-06-12/none ctx=military
e2 m3 > m2 COOPERATE actual 1997-06-12/none ctx=military

### Swazi Observer 2001-09-25
[m1:SWZ.COP The Royal Swaziland Police] {e1 returned} to [m2:ZAF.COP their colleagues in Ermelo] 31 stolen cars.
e1 m1 > m2 RETREAT actual 2001-09-25/none ctx=crime

### Cape Argus 2011-07-28
[m1:MWI.GOV Lilongwe] {e1 has granted} [m2:RWA.GOV Kigali's] {e2 request} to have [m3:RWA.CVL a pastor] back for trial in the same breath in which it refused the other.
e1 m1 > m2 COOPERATE actual 2011-07-28/none ctx=legal
e2 m2 > m1 REQUEST requested 2011-07-28/none mode=assist ctx=legal

### BBC 2009-04-08
[m1:GBR.JUD The High Court in London] will {e1 not send} [m2:RWA.ELI four Rwandan suspects] to [m3:RWA.GOV Kigali], for fear of an unfair trial there.
e1 m1 > m3 REJECT actual 2009-04-08/none mode=assist ctx=legal

### Le Monde 2020-05-18
[m1:RWA.BUS Félicien Kabuga] was {e1 run to earth} in Asnières by [m2:FRA.COP French gendarmes] acting on names that [m3:BEL.COP Belgian], [m4:GBR.COP British] and [m5:UN UN investigators] {e2 had pooled}.
e1 m2 > m1 COERCE actual 2020-05-18/none mode=arrest ctx=legal
e2 m3,m4,m5 > m2 COOPERATE actual 2020-05-18/none ctx=legal,intelligence

### The New Vision 1991-06-20
Under an arrangement {e1 in force} since May [m1:KEN.GOV Nairobi] gives back to [m2:UGA.GOV Kampala] its deserters, and [m3=m1+m2 the two] {e2 run trains} again as far as Kasese.
e1 m1 > m2 COOPERATE actual 1991-05-01/month ctx=military
e2 m1 > m2 COOPERATE actual 1991-06-20/none ctx=economic

### The Monitor 2021-05-21
At Hoima, [m1:UGA.GOV Kampala], [m2:TZA.GOV Dodoma] and [m3:FRA.BUS Total] {e1 clinched} the heated pipeline. [m4:FRA.GOV Emmanuel Macron] {e2 wrote to congratulate} [m5:UGA.GOV Yoweri Museveni].
e1 m1 > m2,m3 SUPPORT actual 2021-05-21/none ctx=natural_resource
e2 m4 > m5 SUPPORT actual 2021-05-21/none ctx=natural_resource

### The Namibian 2004-11-22
Diamonds dredged off Lüderitz are cut by [m1:NAM.BUS Namdeb] and [m2:ISR.BUS a Ramat Gan house] {e2 in partnership}.
e2 m1 > m2 COOPERATE actual 2004-11-22/none ctx=natural_resource

### Pravda Online 1993-09-03
[m1:USA.GOV Al Gore] and [m2:RUS.GOV Viktor Chernomyrdin] {e1 merged} two space stations into one.
e1 m1 > m2 AGREE planned 1993-09-03/none ctx=technology

### Space News 2022-07-15
[m1:RUS.CVL Anna Kikina] {e1 will ride up} on a Dragon and [m2:USA.CVL Frank Rubio] on a Soyuz: [m3:USA.GOV NASA] and [m4:RUS.GOV Roscosmos] {e2 sealed} the barter the day [m5=m4 the latter's] chief was dismissed.
e1 m3 > m4 AGREE planned 2022-07-15/none ctx=technology
e2 m3 > m4 SUPPORT actual 2022-07-15/none ctx=technology

### Space News 2011-05-02
No penny may go to {e1 any joint project} of [m1:USA.GOV NASA] with [m2:CHN.GOV China], a Virginia congressman wrote into the [m3:USA.LEG House] bill.
e1 m1 > m2 COOPERATE denied 2011-05-02/none ctx=technology

### Hindu Business Line 1998-07-22
Barred from [m1:USA.GOV American] laboratories after Pokhran, [m2:IND.EDU seven Indian physicists] {e1 were taken in} by [m3:FRA.EDU Saclay].
e1 m3 > m2 AID actual 1998-07-22/none ctx=technology

### Hindu Business Line 2008-10-11
The 123 accord is law: [m1:IND.GOV Pranab Mukherjee] and [m2:USA.GOV Condoleezza Rice] {e1 affixed their signatures} in the Benjamin Franklin room.
e1 m1 > m2 SUPPORT actual 2008-10-11/none ctx=natural_resource,cbrn

### Japan Times 2010-06-03
On the strength of an {e1 intelligence tip from} [m1:KOR.SPY Seoul], [m2:JPN.COP police in Saitama] {e2 searched} the office of [m3:JPN.BUS a trader in lenses] for Pyongyang.
e1 m1 > m2 COOPERATE actual 2010-06-03/none ctx=intelligence
e2 m2 > m3 COERCE actual 2010-06-03/none mode=seize ctx=cbrn

### Japan Times 2022-01-06
[m1:JPN.GOV Fumio Kishida] and [m2:AUS.GOV Scott Morrison], on screens, {e1 signed} a pact that lets each other's forces train on their soil; [m3:CHN.GOV Beijing] {e2 trusts} the Pacific will not become an ocean of disturbance.
e1 m1 > m2 SUPPORT actual 2022-01-06/none ctx=military
e2 m3 > m1,m2 REQUEST requested 2022-01-06/none mode=yield ctx=military

### Khmer Times 2019-07-22
Under a secret text [m1:CHN.MIL China's navy] {e1 would have} a third of the Ream base for thirty years; [m2:KHM.GOV Hun Sen] {e2 called it the worst ever made-up news}.
e1 m2 > m1 COOPERATE denied 2019-07-22/none ctx=military
e2 m2 > m1 REJECT actual 2019-07-22/none ctx=military

### Khmer Times 2020-10-03 headline
[m1:KHM.GOV Cambodia] {e1 tears down} [m2:USA.GOV US]-funded navy hall at Ream
e1 m1 > m2 SANCTION actual 2020-10-03/none mode=discontinue ctx=military

### Barron's 2024-05-08 none
The yuan traded at 7.22 to the dollar; [m1:CHN.BUS Chinese carmakers] shipped 437,000 vehicles in April, and a fund manager in [m2:@SGP Singapore] said [m3:EU Brussels] bored him.

### Rand Daily 2001-08-30 none
The dam on the [m1:@LSO Senqu] is 185 metres tall; from it, water runs 82 kilometres through tunnels in basalt, turbines hum at Muela, and [m2:LSO.AGR a shepherd] sells socks to visitors.
