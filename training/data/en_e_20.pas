### Reuters 2012-07-18
[m1:ERI.GOV Asmara] again denied {e1 running guns to} [m2:ALSHABAAB.REB al-Shabaab] and said [m3=m1 it] had {e2 never trained} [m4:ETH.REB Ogaden rebels].
e1 m1 > m2 AID denied 2012-07-18/none ctx=terrorism
e2 m3 > m4 AID denied 2012-07-18/none

### AFP 2015-11-09
[m1:NPL.COP Nepalese police] may {e1 lift} the barricades if [m2:NPL.CVL Madhesi youths] {e2 stop hurling} stones at [m3=m1 them], [m4:NPL.GOV a district officer] said.
e1 m1 > m2 CONCEDE hypothetical 2015-11-09/none said=m4
e2 m2 > m3 CONCEDE hypothetical 2015-11-09/none said=m4

### Reuters 2005-12-20
[m1:POL.GOV Warsaw] and [m2:ROU.GOV Bucharest] say they have {e1 lent no prisons} to [m3:USA.SPY the CIA]; [m4:EU the EU justice commissioner] could {e2 propose suspending} the voting rights of [m5:EU any member] found lying.
e1 m1,m2 > m3 COOPERATE denied 2005-12-20/none ctx=intelligence
e2 m4 > m5 SANCTION hypothetical 2005-12-20/none mode=discontinue ctx=human_rights

### AP 2016-10-24
[m1:PHL.GOV Manila] has not {e1 cancelled} next year's exercises with [m2:USA.MIL American marines], [m3:PHL.GOV the defence secretary] said, whatever [m4:PHL.GOV Rodrigo Duterte] may decide.
e1 m1 > m2 SANCTION denied 2016-10-24/none mode=discontinue ctx=military said=m3

### Xinhua 2019-08-13
[m1:CHN.GOV Beijing] has not asked [m2:HKG.GOV Hong Kong] to {e1 declare} martial law and [m3:CHN.MIL the garrison] will {e2 not leave} its barracks, [m4:HKG.GOV the city's security chief] told [m5:#outlet RTHK].
e1 m1 > m2 REQUEST denied 2019-08-13/none mode=change said=m4
e2 m3 > m2 MOBILIZE denied 2019-08-13/none mode=troops said=m4

### Reuters 2021-09-16
[m1:FRA.GOV Paris] could {e1 call home} its ambassadors from [m2:AUS.GOV Canberra] and [m3:USA.GOV Washington] over the submarine affair, a diplomat hinted, and might {e2 ask} [m4:EU Brussels] to put off trade talks with [m5=m2 Australia].
e1 m1 > m2,m3 SANCTION hypothetical 2021-09-16/none mode=withdraw ctx=diplomatic
e2 m1 > m4 REQUEST hypothetical 2021-09-16/none mode=change ctx=economic

### AFP 2010-10-08
Should [m1:NOR.SOC the Oslo committee] {e1 honour} [m2:CHN.OPP a jailed dissident], [m3:CHN.GOV a Chinese vice-minister] had warned, trade talks with [m4:NOR.GOV Norway] would be {e2 broken off}.
e1 m1 > m2 SUPPORT hypothetical 2010-10-08/none ctx=human_rights
e2 m3 > m4 THREATEN threatened 2010-10-08/none mode=relations ctx=economic

### Dawn 2013-11-20
[m1:PAK.PTY Imran Khan's party] would {e1 choke} the supply road of [m2:NATO Nato] from Saturday unless drone strikes ended; [m3:PAK.GOV Islamabad] neither {e2 approves} nor {e3 forbids} it.
e1 m1 > m2 THREATEN threatened 2013-11-20/none mode=restrict ctx=military
e2 m3 > m1 SUPPORT denied 2013-11-20/none
e3 m3 > m1 COERCE denied 2013-11-20/none mode=restrict

### Reuters 2017-07-04
[m1:ARE.GOV The Emirates] is not {e1 plotting} a coup in [m2:QAT.GOV Doha], [m3:ARE.GOV Anwar Gargash] said, but [m4=m1 it] may ask its trading partners to choose.
e1 m1 > m2 COERCE denied 2017-07-04/none mode=seize said=m3

### The Hindu 2008-12-16
[m1:PAK.GOV Islamabad] would {e1 extradite} nobody even if [m2:IND.GOV India] furnished proof, [m3:PAK.GOV President Asif Zardari] said, denying that [m4:PAK.SPY state agencies] had {e3 helped} [m5:LET.REB the Mumbai attackers].
e1 m1 > m2 REJECT actual 2008-12-16/none mode=yield ctx=terrorism said=m3
e3 m4 > m5 AID denied 2008-12-16/none ctx=terrorism said=m3

### AFP 2022-10-10
[m1:BLR.MIL Belarusian forces] may {e1 fight alongside} [m2:RUS.MIL the Russians] if [m3:UKR.GOV Kyiv] {e2 strikes} first, [m4:BLR.GOV Alexander Lukashenko] said; so far [m5=m1 they] have {e3 not crossed} the border.
e1 m1 > m2 COOPERATE hypothetical 2022-10-10/none ctx=military said=m4
e2 m3 > m1 ASSAULT hypothetical 2022-10-10/none ctx=military said=m4
e3 m5 > m3 ASSAULT denied 2022-10-10/none ctx=military

### VOA 2004-03-02
[m1:USA.GOV Colin Powell] called absurd the claim of [m2:HTI.ELI Jean-Bertrand Aristide] that [m3:USA.MIL marines] had {e1 kidnapped} [m4=m2 him].
e1 m3 > m4 ASSAULT denied 2004-03-02/none mode=abduct said=m1

### Reuters 2018-07-23
[m1:IRN.MIL Iran's Guards] could {e1 close} Hormuz to [m2:SAU.BUS Gulf tankers] were [m3:USA.GOV Washington] to {e2 stop} Tehran's exports; [m4:IRN.GOV the oil minister] doubts that either will happen.
e1 m1 > m2 COERCE hypothetical 2018-07-23/none mode=restrict ctx=natural_resource
e2 m3 > m1 SANCTION hypothetical 2018-07-23/none mode=discontinue ctx=natural_resource

### Guardian 2012-11-30
[m1:GBR.GOV London] will {e1 not recall} its ambassador from [m2:ISR.GOV Tel Aviv], nor does [m3=m1 it] {e2 contemplate} trade measures, [m4:GBR.GOV William Hague] told MPs.
e1 m1 > m2 SANCTION denied 2012-11-30/none mode=withdraw ctx=diplomatic said=m4
e2 m3 > m2 SANCTION denied 2012-11-30/none mode=discontinue ctx=economic said=m4

### AP 2005-02-07
[m1:TGO.MIL The generals in Lome] did not {e1 depose} [m4:TGO.LEG the speaker], they insist; if [m2:AU the African Union] {e2 withheld} recognition, [m3:NGA.GOV Olusegun Obasanjo] might {e3 close} the border.
e1 m1 > m4 COERCE denied 2005-02-07/none mode=seize ctx=political_institutions
e2 m2 > m1 REJECT hypothetical 2005-02-07/none ctx=political_institutions
e3 m3 > m1 SANCTION hypothetical 2005-02-07/none mode=discontinue ctx=political_institutions

### Reuters 2024-02-27
[m1:FRA.GOV Emmanuel Macron] {e1 refused to rule out sending} Western troops to [m2:UKR.GOV Ukraine]; [m3:DEU.GOV Berlin] and [m4:POL.GOV Warsaw] {e2 have no such intention}, and [m5:RUS.GOV the Kremlin] said a clash with [m6:NATO Nato] would then be {e3 inevitable}.
e1 m1 > m2 AID hypothetical 2024-02-27/none ctx=military
e2 m3,m4 > m2 AID denied 2024-02-27/none ctx=military
e3 m5 > m6 THREATEN threatened 2024-02-27/none mode=violence ctx=military

### El Pais 1991-08-01
[m1:CUB.GOV Fidel Castro] denied ever having {e1 asked} [m2:USSR.GOV Moscow] for missiles, or having {e2 jailed} [m3:CUB.REL priests].
e1 m1 > m2 REQUEST denied 1991-08-01/none mode=assist bg
e2 m1 > m3 COERCE denied 1991-08-01/none mode=arrest

### Reuters 2014-05-02
If [m1:RUS.BUS Gazprom] {e1 cut off} [m2:UKR.GOV Kyiv], [m3:SVK.GOV Bratislava] would {e2 pump} gas eastward and [m4:HUN.GOV Budapest], though reluctant, might {e3 do so as well}.
e1 m1 > m2 SANCTION hypothetical 2014-05-02/none mode=discontinue ctx=natural_resource
e2 m3 > m2 COOPERATE hypothetical 2014-05-02/none ctx=natural_resource
e3 m4 > m2 COOPERATE hypothetical 2014-05-02/none ctx=natural_resource
