### Reuters 1998-12-10
Awarded the peace prize in Oslo, [m1:GBR.PTY David Trimble] came under fire from [m2:GBR.PTY hardliners in his own party], who {e1 charge} him with selling the province short.
e1 m2 > m1 ACCUSE actual 1998-12-10/none mode=allege ctx=political_institutions

### Reuters 2005-04-08
[m1:TWN.GOV Chen Shui-bian] was {e1 given a visa} by [m2:ITA.GOV Rome] for the pope's funeral, and [m3:CHN.GOV Beijing] {e2 sent no one}.
e1 m2 > m1 AID actual 2005-04-08/none ctx=diplomatic
e2 m3 > m2 REJECT actual 2005-04-08/none mode=meet ctx=diplomatic

### AFP 2010-10-08
[m1:NOR.GOV Oslo's ambassador] found himself {e1 on the carpet} in Beijing an hour after [m2:CHN.OPP Liu Xiaobo] {e2 had been honoured} by [m3:NOR.SOC the Nobel committee]. [m4:CHN.GOV The foreign ministry] called the award an obscenity.
e1 m4 > m1 ACCUSE actual 2010-10-08/none mode=disapprove ctx=human_rights
e2 m3 > m2 SUPPORT actual 2010-10-08/none ctx=human_rights

### Aftenposten English 2016-12-19
Six years in the freezer ended for [m1:NOR.GOV Norway] when [m2:CHN.GOV Wang Yi] {e1 received} [m3:NOR.GOV Børge Brende] and {e2 agreed to normal relations}; salmon {e3 will follow}.
e1 m2 > m3 CONSULT actual 2016-12-19/none mode=visit ctx=diplomatic
e2 m2 > m1 AGREE planned 2016-12-19/none ctx=diplomatic
e3 m2 > m1 AGREE planned 2016-12-19/none ctx=economic

### Al Jazeera 2013-12-29
[m1:EGY.JRN Peter Greste] and two colleagues are {e1 in the custody of} [m2:EGY.SPY national security], who {e2 accuse} [m3=m1 them] of hosting terrorists in a hotel room.
e1 m2 > m1 COERCE actual 2013-12-29/none mode=arrest ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2013-12-29/none mode=allege ctx=terrorism

### AFP 2006-08-13
A promise {e1 was extracted from} [m1:LBN.GOV Fouad Siniora] by [m2:FRA.GOV Paris] that the south would be policed by [m3:LBN.MIL the Lebanese army].
e1 m1 > m2 CONCEDE planned 2006-08-13/none ctx=military

### AFP 2006-10-09
[m1:PRK.GOV Pyongyang] {e1 drew a stern rebuke} even from [m2:CHN.GOV its oldest friend], which said the test had been held "<<q1 brazenly>>".
e1 m2 > m1 ACCUSE actual 2006-10-09/none mode=disapprove ctx=cbrn
q1 m2 mixed cue=said

### Irish Times 2010-06-05
Boarded without violence, the Rachel Corrie was {e1 steered into} Ashdod by [m1:ISR.MIL commandos]; to [m2:IRL.GOV Micheál Martin], who had {e2 asked for} its safe passage, [m3:ISR.GOV Israel] had {e3 promised} to bring the cement to Gaza by lorry. Of [m4:IRL.CVL those aboard], five were Irish.
e1 m1 > m4 COERCE actual 2010-06-05/none mode=seize ctx=human_security
e2 m2 > m3 REQUEST requested 2010-06-05/none mode=yield ctx=human_security
e3 m3 > m2 AGREE planned 2010-06-05/none ctx=human_security

### Guardian 2006-09-12
Long courted by [m1:CUB.GOV Havana], [m2:BOL.GOV Bolivia] {e1 owes} to it two thousand doctors and {e2 the eyesight} of forty thousand of [m3:BOL.CVL its poor].
e1 m1 > m2 AID actual 2006-09-12/none ctx=health
e2 m1 > m3 AID actual 2006-09-12/none ctx=health

### Reuters 2011-07-09
Half an hour after its flag went up, [m1:SSD.GOV the youngest state] had been {e1 recognised} by [m2:SDN.GOV Khartoum], {e2 embraced} by [m3:USA.GOV Washington] and {e3 offered} cable television by [m4:CHN.GOV Beijing].
e1 m2 > m1 SUPPORT actual 2011-07-09/none ctx=diplomatic,territory
e2 m3 > m1 SUPPORT actual 2011-07-09/none ctx=diplomatic
e3 m4 > m1 AGREE planned 2011-07-09/none ctx=technology

### Times of Malta 2013-07-09
From [m1:EU Cecilia Malmström] [m2:MLT.GOV Joseph Muscat] {e1 earned a warning} that to {e2 push back} [m3:SOM.REF the 45 Somalis] was unlawful; [m4:ECHR.JUD Strasbourg] {e3 stayed} the flight.
e1 m1 > m2 REQUEST requested 2013-07-09/none mode=yield ctx=migration
e2 m2 > m3 COERCE hypothetical 2013-07-09/none mode=deport ctx=migration
e3 m4 > m2 COERCE actual 2013-07-09/none mode=restrict ctx=legal,migration

### AP 1993-06-27
[m1:IRQ.SPY The Mukhabarat's headquarters] {e1 was hit} by 23 missiles on the order of [m2:USA.GOV Bill Clinton], payment for a plot to kill [m3:USA.ELI George Bush] for which [m4:KWT.JUD a Kuwaiti court] {e2 is trying} [m5:IRQ.CRM fourteen men].
e1 m2 > m1 ASSAULT actual 1993-06-27/none mode=heavy-weapons ctx=military
e2 m4 > m5 ACCUSE actual 1993-06-27/none mode=allege ctx=legal

### Reuters 2014-08-20
[m2:CHN.CVL Gao Zhisheng], out of prison since the seventh, is {e1 barred} by [m3:CHN.COP police] from joining his wife in California, [m4:USA.NGO Freedom Now] said.
e1 m3 > m2 COERCE actual 2014-08-20/none mode=restrict ctx=human_rights said=m4

### Reuters 2021-02-26
[m1:SAU.GOV The crown prince] himself was spared, but seventy-six of his men were {e1 denied entry} by [m2:USA.GOV Antony Blinken]; [m3:UN Agnès Callamard] {e2 found it gravely insufficient}.
e1 m2 > m1 SANCTION actual 2021-02-26/none mode=discontinue ctx=human_rights
e2 m3 > m2 ACCUSE actual 2021-02-26/none mode=disapprove ctx=human_rights

### Daily Star 2005-02-15
All hands in Beirut {e1 pointed at} [m1:SYR.GOV Damascus] after the bomb that killed [m2:LBN.ELI Rafik Hariri]; [m3:USA.GOV Washington] {e2 withdrew} [m4:USA.GOV Margaret Scobey]. [m5:LBN.OPP The opposition] called for a three-day strike.
e1 m5 > m1 ACCUSE actual 2005-02-15/none mode=allege ctx=terrorism
e2 m3 > m1 SANCTION actual 2005-02-15/none mode=withdraw ctx=diplomatic

### BBC Monitoring 2013-04-16
Suspension {e1 befell} [m1:CAF.REB the Seleka's new rulers] at the hands of [m2:AU the African Union], if not of [m3:TCD.GOV Idriss Déby], whose [m4:TCD.MIL guards] {e4 escorted} [m5=m1 them] in.
e1 m2 > m1 SANCTION actual 2013-04-16/none mode=expel ctx=pro_democracy
e4 m4 > m5 AID actual 2013-04-16/none ctx=military

### New Times 1996-08-01
[m1:BDI.GOV Pierre Buyoya], put in power by [m2:BDI.MIL officers] on the 25th, is {e1 cut off from} fuel and coffee buyers by [m3:TZA.GOV Tanzania], [m4:KEN.GOV Kenya] and [m5:UGA.GOV Uganda]; [m6:RWA.GOV Kigali], after some days, {e2 joined the embargo}.
e1 m3,m4,m5 > m1 SANCTION actual 1996-08-01/none mode=discontinue ctx=pro_democracy
e2 m6 > m1 SANCTION actual 1996-08-01/none mode=discontinue ctx=pro_democracy

### New Times 1999-01-23
In Arusha [m1:BDI.GOV Buyoya's government] {e1 got relief} at last: the neighbours, coaxed by [m2:TZA.ELI Julius Nyerere], {e2 have suspended} the blockade. Of [m3:TZA.GOV the seven], Dar es Salaam was the last to agree.
e1 m3 > m1 CONCEDE actual 1999-01-23/none ctx=economic
e2 m3 > m1 CONCEDE actual 1999-01-23/none ctx=economic

### East African 2016-01-07
[m1:BDI.GOV Pierre Nkurunziza] {e1 vowed to fight} [m2:AU any African Union soldier] who set foot in his country without leave. In Addis the plan was quietly {e2 dropped}.
e1 m1 > m2 THREATEN threatened 2016-01-07/none mode=violence ctx=peacekeeping
e2 m2 > m1 CONCEDE actual 2016-01-07/none ctx=peacekeeping

### East African 2016-10-12
By 94 votes to two [m1:BDI.LEG the Bujumbura assembly] voted to {e1 leave} [m2:ICC the court], and [m3:UN three UN investigators] were {e2 told by} [m4:BDI.GOV the ministry] that they were unwelcome.
e1 m1 > m2 SANCTION planned 2016-10-12/none mode=withdraw ctx=legal
e2 m4 > m3 SANCTION actual 2016-10-12/none mode=expel ctx=human_rights

### Le Pays 2014-10-31
[m1:BFA.GOV Blaise Compaoré], {e1 hounded out} by [m2:BFA.CVL Ouagadougou's youth], reached Yamoussoukro in a convoy that [m3:FRA.MIL French special forces] {e2 laid on}.
e2 m3 > m1 AID actual 2014-10-31/none ctx=asylum
e1 m1 > m2 RETREAT actual 2014-10-31/none mode=resign ctx=executive

### Le Pays 2023-01-24
The 400 [m1:FRA.MIL men of Sabre] have a month to leave, Ouagadougou having {e1 torn up} the accord of 2018 with [m2:FRA.GOV Paris]. [m3:BFA.GOV Captain Traoré] denies {e2 hiring} [m4:WAGNER.REB Wagner].
e1 m3 > m2 SANCTION actual 2023-01-24/none mode=discontinue ctx=military
e2 m3 > m4 COOPERATE denied 2023-01-24/none ctx=military

### Gulf News 2004-01-05
[m1:LBY.GOV Tripoli] was {e1 complimented} by [m2:IAEA Mohamed ElBaradei] upon its candour and will be {e2 repaid}, said [m3:GBR.GOV Mike O'Brien], with visits.
e1 m2 > m1 SUPPORT actual 2004-01-05/none ctx=cbrn
e2 m3 > m1 AGREE planned 2004-01-05/none ctx=diplomatic

### Tripoli Herald 2012-09-12
[m1:USA.GOV Christopher Stevens], ambassador to the new Libya, {e1 perished} in a fire set by [m2:ANSARALSHARIA.REB bearded gunmen]; [m3:LBY.GOV Mohammed Magarief] {e2 apologised} to [m4:USA.GOV the American people].
e1 m2 > m1 ASSAULT actual 2012-09-12/none mode=primitive ctx=terrorism
e2 m3 > m4 SUPPORT actual 2012-09-12/none ctx=terrorism

### Nation 2003-11-07
Under {e1 intense prodding} from [m1:ZAF.GOV Thabo Mbeki], [m2:BDI.REB Pierre Nkurunziza's rebels] {e2 have accepted} four ministries. The offer had been made by [m3:BDI.GOV President Ndayizeye].
e1 m1 > m2 REQUEST requested 2003-11-07/none mode=yield ctx=political_institutions
e2 m2 > m3 AGREE planned 2003-11-07/none ctx=political_institutions

### Guyana Chronicle 2000-06-05
A rig of [m1:CAN.BUS CGX] was {e1 chased off} the Corentyne by [m2:SUR.MIL two Surinamese gunboats]; [m3:GUY.GOV Bharrat Jagdeo] {e2 sent [m4=m3 his] foreign minister to} [m5:SUR.GOV Paramaribo].
e1 m2 > m1 COERCE actual 2000-06-05/none mode=restrict ctx=territory
e2 m3 > m5 CONSULT actual 2000-06-05/none mode=visit ctx=territory

### Guyana Chronicle 2007-09-21
[m1:SUR.GOV Suriname], {e1 censured} by [m2:UN a Hamburg panel] for having used force, got a third of the sea and [m3:GUY.GOV Georgetown] two thirds.
e1 m2 > m1 SANCTION actual 2007-09-21/none mode=convict ctx=territory,legal

### Sunday Telegraph 1999-05-09
Stones {e1 rained on} the embassy of [m1:USA.GOV the United States] in Beijing, [m2:CHN.EDU students] having been bused in; [m4:NATO Javier Solana] {e3 regretted} the loss of [m5:CHN.JRN three Chinese reporters]. [m6:CHN.GOV Beijing] was not appeased.
e1 m2 > m1 PROTEST actual 1999-05-09/none mode=riot ctx=military
e3 m4 > m6 SUPPORT actual 1999-05-09/none ctx=military

### Sunday Telegraph 2001-04-12
A letter "<<q1 very sorry>>" in two places from [m1:USA.GOV Ambassador Joseph Prueher] {e1 brought} [m2:USA.MIL the crew of the EP-3] home from Hainan. [m3:CHN.GOV Jiang Zemin] was in Chile at the time.
e1 m3 > m2 RETREAT actual 2001-04-12/none mode=release ctx=military
q1 m1 mixed

### Reuters 2014-06-30
Abandoned by [m1:IRQ.MIL the army] without a shot, [m2:IRQ.CVL the Christians of Mosul] have {e1 found refuge with} [m3:IRQ.CVL Kurdish families] in Ankawa; [m4:IRQ.REL Patriarch Sako] {e2 blames} [m5:USA.GOV the Americans].
e1 m3 > m2 AID actual 2014-06-30/none ctx=religion_ethnicity,migration
e2 m4 > m5 ACCUSE actual 2014-06-30/none mode=allege ctx=military

### Reuters 2014-08-08
On Sinjar, [m1:IRQ.CVL Yazidis] with no water were {e1 dropped} bottles by [m2:USA.MIL three C-130s] and {e2 led down} the north slope by [m3:YPG.REB Kurdish fighters from Syria].
e1 m2 > m1 AID actual 2014-08-08/none ctx=human_security
e2 m3 > m1 AID actual 2014-08-08/none ctx=human_security

### Dawn 2005-10-09 headline
Quake dead {e1 mourned} by [m1:IND.GOV Delhi]; [m2:PAK.GOV Islamabad] {e2 grateful}, shy of helicopters
e1 m1 > m2 SUPPORT actual 2005-10-09/none ctx=disasters
e2 m2 > m1 SUPPORT actual 2005-10-09/none ctx=disasters

### Guardian 2017-09-02
[m1:MMR.GOV Aung San Suu Kyi], long a darling of [m2:GBR.SOC Oxford dons], {e1 lost her freedom of the city} to them.
e1 m2 > m1 SANCTION actual 2017-09-02/none ctx=human_rights

### Herald Tribune 1995-11-05
Eighty statesmen will bury [m1:ISR.GOV Yitzhak Rabin], {e1 felled} by [m2:ISR.REL a law student from Herzliya]; [m3:EGY.GOV Hosni Mubarak], who has never {e2 been to} Jerusalem, {e3 is coming}. [m4:ISR.GOV The government] closed the airport to others.
e1 m2 > m1 ASSAULT actual 1995-11-05/none mode=targeted ctx=religion_ethnicity
e3 m3 > m4 AGREE planned 1995-11-05/none ctx=diplomatic
e2 m3 > m4 CONSULT denied 1995-11-05/none mode=visit ctx=diplomatic

### Phnom Penh Post 1997-07-18
Turned away by [m1:USA.GOV Washington] and {e1 fêted} by [m2:FRA.GOV Jacques Chirac], [m3:KHM.OPP Prince Ranariddh] {e2 asks} [m4:ASEAN the ministers in Kuala Lumpur] not to admit a coup; they have {e3 put off} [m5:KHM.GOV Hun Sen's] entry.
e1 m2 > m3 CONSULT actual 1997-07-18/none ctx=diplomatic
e2 m3 > m4 REQUEST requested 1997-07-18/none mode=assist ctx=pro_democracy
e3 m4 > m5 REJECT actual 1997-07-18/none ctx=diplomatic

### Court circular 2004-05-05 none
[m1:GBR.GOV The Queen], accompanied by [m2:GBR.ELI the Duke of Edinburgh], this morning planted a lime tree at Sandringham. [m3:GBR.ELI The Duke of Kent] visited a lifeboat station.

### Census note 2011-08-22 none
Households in the district number 41,200. Of every ten heads of household three were born in [m1:@LSO Lesotho], one in [m2:@MOZ Mozambique]; [m3:ZAF.LAB mineworkers] live in hostels and are counted apart.
