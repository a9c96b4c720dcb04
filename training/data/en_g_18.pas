### Carnegie commentary 2016-09-01
Since 2014 [m1:CHN.GOV Beijing] has {e1 thrown Caracas a lifeline} of loans repaid in crude; [m2:VEN.GOV the Maduro government] will {e2 ask for} a longer grace period, and [m3:RUS.BUS Rosneft] {e3 might chip in}.
e1 m1 > m2 AID actual 2014-01-01/year ctx=economic
e2 m2 > m1 REQUEST requested 2016-09-01/none mode=assist ctx=economic
e3 m3 > m2 AID hypothetical 2016-09-01/none ctx=economic

### Brookings paper 2009-05-04
Whether [m1:USA.GOV the administration] should {e1 condition} its billions on the good behaviour of [m2:PAK.MIL the Pakistani army] divides the committee; [m3:USA.LEG Senator Kerry] {e2 thinks not}.
e1 m1 > m2 SANCTION hypothetical 2009-05-04/none mode=discontinue ctx=military
e2 m3 > m1 REQUEST requested 2009-05-04/none mode=change ctx=military

### SIPRI yearbook 1997-06-01
Of arms supplied to [m1:PER.MIL Peru] in 1996 the most contested were eighteen MiG-29s {e1 bought second-hand} from [m2:BLR.GOV Belarus], for which [m3:RUS.BUS the maker] {e2 withheld} spares.
e1 m1 > m2 COOPERATE actual 1996-01-01/year ctx=military
e2 m3 > m1 SANCTION actual 1997-06-01/none mode=discontinue ctx=military

### ISS Today 2013-01-22
[m1:TCD.GOV N'Djamena] {e1 put 2,000 of its best} at the side of [m2:FRA.MIL Serval] in the Adrar, an effort for which [m3:FRA.GOV Paris] has since been {e2 indulgent} of [m4:TCD.GOV Idriss Déby's] ballots.
e1 m1 > m2 AID actual 2013-01-22/none ctx=military
e2 m3 > m4 SUPPORT actual 2013-01-22/none ctx=election

### Crisis Group 2005-10-24
[m1:ERI.GOV Asmara's] decision {e1 to ground} the helicopters of [m2:UNMEE the UN mission] leaves its posts blind. [m3=m2 The mission] {e2 may pull back} to Addis Ababa.
e1 m1 > m2 COERCE actual 2005-10-24/none mode=restrict ctx=peacekeeping
e2 m2 > m1 RETREAT hypothetical 2005-10-24/none mode=withdraw ctx=peacekeeping

### Crisis Group 2008-02-15
Deprived of diesel by [m1:ERI.GOV Asmara], [m2:UN the blue helmets] {e1 have begun to leave} for Ethiopia, which {e2 has promised} [m3=m2 them] tents. The offer came from [m4:ETH.GOV Meles Zenawi].
e2 m4 > m3 AGREE planned 2008-02-15/none ctx=peacekeeping
e1 m2 > m1 RETREAT actual 2008-02-15/none mode=withdraw ctx=peacekeeping

### Human Rights Watch release 2004-08-11
[m1:SDN.PRM Janjaweed] wearing police uniforms {e1 still prey on} [m2:SDN.REF the camp at Kalma]; [m3:SDN.GOV Khartoum] {e2 must disarm} them, said [m4:HRW Peter Takirambudde], and [m5:AU the African Union] {e3 ought to be let in} with more men.
e1 m1 > m2 ASSAULT actual 2004-08-11/none ctx=human_rights
e2 m4 > m3 REQUEST requested 2004-08-11/none mode=yield ctx=human_rights
e3 m4 > m3 REQUEST requested 2004-08-11/none mode=yield ctx=peacekeeping

### Save the Children release 2019-03-27
Seven people, four of them children, were killed when a missile fired by [m1:SAU.MIL the coalition] {e1 struck} the gate of a hospital {e2 supported} by [m2:NGO the charity] in [m3:YEM.MED Kitaf].
e2 m2 > m3 AID actual 2019-03-27/none ctx=health
e1 m1 > m3 ASSAULT actual 2019-03-27/none mode=aerial ctx=military

### Reporters sans frontières 2007-02-01
[m1:RSF The organisation] {e1 adds its voice to} that of [m2:SEN.JRN the staff of Le Quotidien], whose editor [m3:SEN.COP the research division] {e2 grilled for nine hours}.
e1 m1 > m2 SUPPORT actual 2007-02-01/none ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2007-02-01/none mode=arrest ctx=rights_freedoms

### Greenpeace blog 2010-08-31
Four of [m1:NGO our climbers] are {e1 hanging under} the Stena Don off Greenland and [m2:DNK.MIL the Danish navy] {e2 circles in inflatables}; [m3:GBR.BUS Cairn Energy] has had to {e3 stop drilling}.
e1 m1 > m3 PROTEST actual 2010-08-31/none mode=obstruct ctx=environment
e2 m2 > m1 MOBILIZE actual 2010-08-31/none mode=weapons ctx=environment
e3 m3 > m1 CONCEDE actual 2010-08-31/none ctx=environment

### Greenpeace blog 2013-12-25
The piracy charge fell, then the hooliganism: [m1:RUS.LEG the Duma's amnesty] {e1 brought} [m2:NGO our thirty] home for the new year. [m3:RUS.JUD The Investigative Committee] {e3 handed} back passports but not the ship.
e1 m1 > m2 RETREAT actual 2013-12-25/none mode=release ctx=legal,environment
e3 m3 > m2 RETREAT actual 2013-12-25/none ctx=legal

### Holy See bulletin 1998-01-23
In Santiago de Cuba [m1:VAT.REL John Paul II] {e1 asked} that [m2:CUB.GOV Cuba] open to the world and the world to Cuba; [m3:CUB.GOV Fidel Castro] {e3 let out} some three hundred prisoners at his {e4 petition}. Of [m4:CUB.OPP those let out], a dozen were political.
e1 m1 > m2 REQUEST requested 1998-01-23/none mode=change ctx=rights_freedoms
e3 m3 > m4 RETREAT actual 1998-01-23/none mode=release ctx=human_rights
e4 m1 > m3 REQUEST requested 1998-01-23/none mode=yield ctx=human_rights

### UN Secretariat press release 2006-09-12
[m1:UN The Secretary-General] {e1 condemns in the strongest terms} the attack on the American embassy in Damascus and {e2 expresses his condolences} to [m2:SYR.GOV the Government of Syria], whose [m3:SYR.COP guards] {e3 repelled} [m4:JUNDALSHAM.REB the assailants].
e1 m1 > m4 ACCUSE actual 2006-09-12/none mode=disapprove ctx=terrorism
e2 m1 > m2 SUPPORT actual 2006-09-12/none ctx=terrorism
e3 m3 > m4 ASSAULT actual 2006-09-12/none ctx=terrorism

### UN press release 2001-06-19
By resolution 1355 [m1:UN the Council] {e1 extended the mandate} of [m2:MONUC its Congo mission] and {e2 called again on} [m3:RWA.GOV Kigali] and [m4:UGA.GOV Kampala] to leave; [m5:RWA.GOV Rwanda's envoy] said the first step {e3 lay with} [m6:COD.GOV Kinshasa].
e1 m1 > m6 AID actual 2001-06-19/none ctx=peacekeeping
e2 m1 > m3,m4 REQUEST requested 2001-06-19/none mode=yield ctx=military
e3 m5 > m6 REQUEST requested 2001-06-19/none mode=yield ctx=military

### OSCE communiqué 2010-12-31
[m1:BLR.GOV Belarus] has decided {e1 not to prolong} the mandate of [m2:OSCE the Office in Minsk], which {e2 thanked} [m3:DEU.GOV Germany] for its attempts to save it.
e1 m1 > m2 SANCTION planned 2010-12-31/none mode=discontinue ctx=election,diplomatic
e2 m2 > m3 SUPPORT actual 2010-12-31/none ctx=diplomatic

### Hansard 1998-04-27
[m1:GBR.LEG Ms Clwyd] asked if [m2:GBR.GOV the Foreign Secretary] would {e1 halt} sales of [m3:GBR.BUS Hawk jets] to [m4:IDN.GOV Jakarta]. [m5=m2 Mr Cook] {e2 would not}.
e1 m1 > m2 REQUEST requested 1998-04-27/none mode=change ctx=military,human_rights
e2 m5 > m1 REJECT actual 1998-04-27/none mode=change ctx=military

### Hansard (Wellington) 2003-11-12
[m1:NZL.OPP Hon Dr NICK SMITH]: [m2:NZL.GOV The Minister] {e1 has misled} [m3:NZL.LEG this House]! [m4:NZL.LEG Mr SPEAKER]: [m5=m1 The member] {e2 will leave} the Chamber.
e1 m1 > m2 ACCUSE actual 2003-11-12/none mode=allege ctx=legislative
e2 m4 > m5 SANCTION actual 2003-11-12/none mode=expel ctx=legislative

### Rajya Sabha debates 2000-08-24
[m1:IND.LEG SHRI KAPIL SIBAL]: [m2=m3 You] {e1 pardoned} [m6:IND.REB militants] in Coimbatore, [m4=m3 you] {e2 gave in} at Kandahar. [m3:IND.GOV SHRI JASWANT SINGH]: I {e3 deny} it: nobody was {e4 bought}. [m7:HUM.REB The hijackers] had demanded the release of three.
e1 m3 > m6 CONCEDE actual 2000-08-24/none ctx=terrorism said=m1
e3 m3 > m1 REJECT actual 2000-08-24/none ctx=terrorism
e2 m3 > m7 CONCEDE actual 2000-08-24/none ctx=terrorism said=m1
e4 m3 > m7 CONCEDE denied 2000-08-24/none ctx=terrorism said=m3

### South African Parliament 1999-11-18
[m1:ZAF.GOV The MINISTER OF DEFENCE] replied that [m2:ZAF.MIL 240 South African peacekeepers] {e1 will be made available} to [m3:UN the UN operation in Congo] subject to [m4:ZAF.LEG the House's] approval.
e1 m2 > m3 AGREE planned 1999-11-18/none ctx=peacekeeping

### Ottawa, House of Commons 2006-05-17
By 149 to 145 [m1:CAN.LEG members] {e1 extended} Canada's stay at Kandahar to 2009. [m2:CAN.GOV The Prime Minister] {e2 had promised} [m3:NATO Nato] as much.
e2 m2 > m3 AGREE planned 2006-05-17/none ctx=military
e1 m1 > m3 AGREE planned 2006-05-17/none ctx=military

### Federal Register 1993-04-26
[m1:USA.GOV The Secretary], having determined that [m2:MRT.GOV Mauritania] has not taken steps to afford workers their rights, {e1 withdraws} its eligibility for preferences.
e1 m1 > m2 SANCTION actual 1993-04-26/none mode=discontinue ctx=economic

### Royal decree, Brussels 1990-05-23
[m1:ZAI.GOV The Zairean Government], {e1 offended} by the inquiry sought by [m2:BEL.GOV Belgium] into the killings at Lubumbashi, {e2 will repay no further debts} and {e3 sends home} seven hundred [m3:BEL.EDU Belgian aid teachers].
e1 m1 > m2 ACCUSE actual 1990-05-23/none mode=disapprove ctx=human_rights
e2 m1 > m2 SANCTION planned 1990-05-23/none mode=discontinue ctx=economic
e3 m1 > m3 SANCTION planned 1990-05-23/none mode=expel ctx=diplomatic

### Kampala, Hansard 1999-03-10
[m1:UGA.LEG Mr WACHA]: Is it so that [m2:UGA.MIL our soldiers] {e1 carry off} coffee and timber from [m3:COD.AGR Congolese planters]? [m4:UGA.GOV The MINISTER]: They {e2 do no such thing}.
e1 m2 > m3 COERCE denied 1999-03-10/none mode=seize ctx=natural_resource said=m4
e2 m4 > m1 REJECT actual 1999-03-10/none ctx=natural_resource

### Singapore Government press room 1997-03-13
[m1:MYS.GOV Dr Mahathir's] cabinet {e1 froze new ties} with us over a remark of [m2:SGP.ELI the Senior Minister's] in an affidavit, for which [m3=m2 Mr Lee] {e2 apologised unreservedly} and {e3 had the words struck out}. [m4:SGP.GOV The government] has taken note.
e1 m1 > m4 SANCTION actual 1997-03-13/none mode=discontinue ctx=diplomatic
e2 m3 > m1 SUPPORT actual 1997-03-13/none ctx=diplomatic
e3 m3 > m1 CONCEDE actual 1997-03-13/none ctx=diplomatic

### Canberra media release 2013-08-19
[m1:AUS.GOV The Immigration Minister] announces that [m2:PNG.GOV Port Moresby] {e1 will settle} those found to be [m3:AUS.REF refugees], at the cost of [m4:AUS.GOV the Commonwealth], with {e2 a new hospital} at Lae to follow.
e1 m2 > m3 AGREE planned 2013-08-19/none ctx=asylum
e2 m4 > m2 AGREE planned 2013-08-19/none ctx=health

### Pretoria communiqué 2002-07-30
[m1:COD.GOV President Kabila] {e1 undertakes} to round up and disarm [m2:FDLR.REB the ex-FAR] in ninety days; [m3:RWA.GOV President Kagame] {e2 undertakes} to pull out [m4:RWA.MIL thirty thousand soldiers].
e1 m1 > m3 CONCEDE planned 2002-07-30/none ctx=military
e2 m3 > m1 CONCEDE planned 2002-07-30/none ctx=military

### Joint statement, Tashkent 2015-11-01
[m1:USA.GOV John Kerry] and [m2:KAZ.GOV four other foreign ministers of the region] {e1 met as the C5+1} in Samarkand. [m3:UZB.GOV The Uzbek side] {e2 reaffirmed} its readiness to work with [m4=m1 him] on rails and water.
e1 m1 > m2 CONSULT actual 2015-11-01/none mode=multilateral ctx=diplomatic
e2 m3 > m4 AGREE planned 2015-11-01/none ctx=economic

### Kremlin.ru 2007-04-26
[m1:RUS.GOV The President] declared {e1 a moratorium} on the treaty that limits tanks west of the Urals; [m2:NATO Jaap de Hoop Scheffer] {e2 expressed grave concern} and {e3 asked} [m3:RUS.GOV Moscow] for an explanation.
e1 m1 > m2 SANCTION planned 2007-04-26/none mode=discontinue ctx=military
e2 m2 > m1 ACCUSE actual 2007-04-26/none mode=disapprove ctx=military
e3 m2 > m3 REQUEST requested 2007-04-26/none mode=assist ctx=military

### White House fact sheet 1999-10-13
The Senate's vote, by which [m1:USA.LEG Republican leaders] {e2 defeated} [m2:USA.GOV President Clinton], kills the test ban; [m3:GBR.GOV Tony Blair], [m4:FRA.GOV Jacques Chirac] and [m5:DEU.GOV Gerhard Schröder] had {e3 written in vain} to [m6=m1 the majority].
e2 m1 > m2 REJECT actual 1999-10-13/none ctx=cbrn
e3 m3,m4,m5 > m6 REQUEST requested 1999-10-13/none mode=assist ctx=cbrn

### Kyiv, Verkhovna Rada 1994-11-16
By 301 to eight [m1:UKR.LEG the deputies] {e1 gave up} the world's third arsenal, on {e2 guarantees} from [m2:RUS.GOV Moscow], [m3:USA.GOV Washington] and [m4:GBR.GOV London].
e1 m1 > m2,m3,m4 CONCEDE actual 1994-11-16/none ctx=cbrn
e2 m2,m3,m4 > m1 AGREE planned 1994-11-16/none ctx=cbrn

### Vilnius, Seimas 2022-05-10
[m1:LTU.LEG All 128 members present] {e1 declared} [m2:RUS.GOV Russia] a terrorist state. [m3:UKR.GOV Dmytro Kuleba] {e2 was grateful}.
e1 m1 > m2 ACCUSE actual 2022-05-10/none mode=allege ctx=terrorism
e2 m3 > m1 SUPPORT actual 2022-05-10/none ctx=diplomatic

### Doha communiqué 2020-02-29
In return for pledges by [m1:TALIBAN.REB the Taliban] {e1 to keep} [m2:ALQAEDA.REB al-Qaeda] out, [m3:USA.GOV the United States] {e2 commits itself} to go within fourteen months and to {e3 see} five thousand prisoners freed.
e1 m1 > m3 CONCEDE planned 2020-02-29/none ctx=terrorism
e2 m3 > m1 CONCEDE planned 2020-02-29/none ctx=military
e3 m3 > m1 AGREE planned 2020-02-29/none ctx=military

### EU Council conclusions 2017-12-21 headline
[m1:EU Council] {e1 triggers} Article 7 against [m2:POL.GOV Warsaw] over judges
e1 m1 > m2 ACCUSE actual 2017-12-21/none mode=allege ctx=legal

### EU Council conclusions 2021-06-15 headline
[m1:EU Union], [m2:USA.GOV Washington] {e1 park} Airbus-Boeing tariffs for five years
e1 m1 > m2 CONCEDE actual 2021-06-15/none ctx=economic

### NATO review 2008-08-19 none
The alliance's headquarters at Evere stands on an old airfield, employs four thousand people, and has a bank, a barber and a canteen where [m1:@ISL Icelandic] lamb is served on the first Friday.

### EU Court report 2012-09-05 none
Case C-83/11 concerns a [m1:GBR.JUD tribunal's] reference for a preliminary ruling. Written observations were lodged by [m2:NLD.GOV the Netherlands], [m3:SWE.GOV Sweden] and [m4:EU the Commission]; the hearing took place on 3 May.
