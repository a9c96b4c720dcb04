### Reuters 2013-03-12 none
[m1:VAT.REL One hundred and fifteen cardinals] filed into the Sistine Chapel on Tuesday, among them archbishops from [m2:@BRA São Paulo], [m3:@CAN Quebec] and [m4:@USA Boston], and black smoke rose over the square in the evening rain.

### AP 2011-05-02 none
[m1:CAN.PTY Stephen Harper's Conservatives] won a majority in Monday's election with forty percent of the vote; [m2:CAN.OPP the New Democrats] came second and [m3:CAN.OPP the Bloc] kept four seats.

### Straits Times 2015-09-11 none
Polling stations opened at eight in [m1:@SGP Singapore] on Friday. [m2:SGP.GOV Prime Minister Lee Hsien Loong] voted in Teck Ghee at noon, [m3:SGP.OPP the Workers' Party chief] in Hougang an hour later.

### Reuters 2018-08-29 none
[m1:AUS.GOV Australia's new treasurer] expects growth of three percent this year, according to figures released in Canberra, where [m2:AUS.GOV the prime minister] will present his team on Tuesday.

### Jakarta Post 2006-05-10 none
[m1:IDN.GOV The coordinating minister for the economy] is reading two novels at once, [m3=m1 he] revealed in an interview, one of them by a Colombian and the other by [m2:? a friend from Padang].

### Irish Times 2014-06-30
[m1:UKR.GOV Ukrainian President Petro Poroshenko], who took part in a four-way telephone {e1 conversation} on Sunday with [m2:RUS.GOV Vladimir Putin], [m3:DEU.GOV Angela Merkel] and [m4:FRA.GOV Francois Hollande], has not yet said whether his unilateral ceasefire, due to lapse at ten o'clock on Monday, will be extended.
e1 m1 > m2,m3,m4 CONSULT actual 2014-06-29/day mode=phone ctx=military

### Irish Times 2014-07-01
Ruling out an extension of the truce, [m1:UKR.GOV President Petro Poroshenko] {e1 ordered} [m2:UKR.MIL the army] shortly after midnight to resume operations against [m3:UKR.REB separatists], to the dismay of [m4:OSCE mediators] who had {e2 pleaded} for three more days.
e1 m1 > m3 THREATEN threatened 2014-07-01/day mode=violence ctx=military
e2 m4 > m1 REQUEST requested 2014-06-30/none mode=yield ctx=military

### Tico Times 2010-11-12
[m1:OAS The permanent council in Washington], with only [m2:NIC.GOV Nicaragua] and [m3:VEN.GOV Venezuela] opposed, {e1 recommended} on Friday night that troops be withdrawn from the disputed strip by the San Juan river, as [m4:CRI.GOV Costa Rica], which has no army, had {e2 asked}.
e1 m1 > m2 REQUEST requested 2010-11-12/day mode=yield ctx=territory
e2 m4 > m1 REQUEST requested 2010-11-12/none mode=assist ctx=territory

### Al Jazeera 2012-08-30
On a {e3 visit} to [m1:IRN.GOV Tehran] for the non-aligned summit, [m2:EGY.GOV Egyptian President Mohamed Morsi] {e1 denounced} [m3:SYR.GOV the Syrian government] as an oppressive regime, upon which [m4=m3 its delegation] {e2 walked} out.
e1 m2 > m3 ACCUSE actual 2012-08-30/none mode=disapprove ctx=repression
e2 m4 > m2 REJECT actual 2012-08-30/none mode=meet ctx=repression
e3 m2 > m1 CONSULT actual 2012-08-30/none mode=visit ctx=diplomatic

### Reuters 2023-09-19
[m1:NAG.GOV Authorities in Nagorno-Karabakh], after a day of {e1 bombardment} by [m2:AZE.MIL Azerbaijani artillery] that killed at least two hundred, {e2 accepted} on Wednesday a proposal by [m3:RUS.MIL Russian peacekeepers] to lay down arms, while [m4:ARM.CVL protesters in Yerevan] {e3 chanted} that [m5:ARM.GOV the prime minister] was a traitor.
e1 m2 > m1 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=territory
e2 m1 > m3 CONCEDE actual 2023-09-20/day mode=disarm ctx=territory
e3 m4 > m5 PROTEST actual 2023-09-20/none mode=demo ctx=territory

### Reuters 2023-09-30
[m1:RUS.MIL Russian peacekeepers] have {e1 received} from [m2:NAG.REB the fighters of Nagorno-Karabakh] six armoured vehicles and eight hundred rifles, the defence ministry in Moscow said. [m3:UN A UN mission] is due on Sunday.
e1 m2 > m1 RETREAT actual 2023-09-30/none mode=disarm ctx=territory

### Dawn 2024-07-16
[m1:PAK.JUD The Supreme Court in Islamabad] {e1 restored} to [m2:PAK.OPP the party of jailed former premier Imran Khan] on Friday its share of reserved seats. [m3:PAK.GOV The information minister] announced on Monday that [m4=m3 the government] {e2 would ban} it.
e1 m1 > m2 CONCEDE actual 2024-07-12/day ctx=legal,election
e2 m4 > m2 COERCE planned 2024-07-15/day mode=ban ctx=political_institutions

### Standard 2005-10-21
[m1:MAR.GOV Morocco], stung by pictures of [m2:MLI.REF Africans] left in the desert, {e1 chartered} aircraft on Monday to take them home to [m3:@MLI Bamako] and [m4:@SEN Dakar]. [m5:MSF Médecins Sans Frontières] had {e2 found} five hundred of them without water.
e1 m1 > m2 COERCE actual 2005-10-17/day mode=deport ctx=migration
e2 m5 > m2 AID actual 2005-10-07/none ctx=migration

### PTI 2024-10-21
[m1:IND.GOV India] and [m2:CHN.GOV China] have {e1 arrived} at an arrangement on patrols in Depsang and Demchok, Foreign Secretary Vikram Misri announced on Monday, a day before [m3:IND.GOV the prime minister] leaves for a summit in Kazan at which [m5=m3 he] may {e2 meet} [m4:CHN.GOV Xi Jinping].
e1 m1 > m2 AGREE actual 2024-10-21/day ctx=territory
e2 m3 > m4 CONSULT hypothetical 2024-10-22/week mode=third-party ctx=diplomatic

### Reuters 2001-01-20
[m1:PHL.PTY The cabinet of Joseph Estrada], down to the last undersecretary, {e1 went} over to [m2:PHL.OPP Vice President Gloria Macapagal Arroyo] on Friday; a day later [m3:PHL.GOV the president] {e2 left} Malacanang by boat.
e1 m1 > m2 SUPPORT actual 2001-01-19/day ctx=executive
e2 m3 > m2 RETREAT actual 2001-01-20/day mode=resign ctx=executive

### AP 2012-07-17
[m1:KEN.LAB Doctors at Nairobi's biggest hospital] {e1 suspended} a strike on Tuesday after [m2:KEN.JUD a labour judge] {e2 ordered} [m3=m1 them] back to the wards, but [m4:KEN.GOV the medical services minister] {e3 refused} to reinstate eighteen whom [m5=m4 he] had {e4 dismissed}.
e1 m1 > m4 CONCEDE actual 2012-07-17/day ctx=health
e2 m2 > m3 REQUEST requested 2012-07-16/none mode=yield ctx=health
e3 m4 > m1 REJECT actual 2012-07-17/none mode=yield ctx=health
e4 m4 > m1 SANCTION actual 2012-07-10/none mode=expel ctx=health

### Dnevnik 2001-08-14
[m1:BGR.GOV Sofia] {e1 proposed} to [m2:GRC.GOV Athens] and [m3:TUR.GOV Ankara] on Tuesday a joint fire brigade for the Rhodope mountains; neither has replied.
e1 m1 > m2,m3 AGREE actual 2001-08-14/day ctx=disasters

### Reuters 2009-09-01
[m1:MEX.SOC Rescuers] from Tijuana {e1 joined} [m2:USA.SOC Californian firefighters] on the line above La Cañada on Tuesday, ninety men with hand tools, and will stay as long as [m3=m1 they] are needed.
e1 m1 > m2 AID actual 2009-09-01/day ctx=disasters

### Daily Telegraph 2004-07-06
[m1:GBR.GOV The prime minister] {e1 told} [m2:GBR.LEG a committee of MPs] on Tuesday that weapons of mass destruction might never be found in [m3:@IRQ Iraq]. [m4:GBR.OPP Michael Howard] {e2 wants} [m5=m1 him] to apologise to [m6:GBR.MIL soldiers' families].
e1 m1 > m2 CONCEDE actual 2004-07-06/day ctx=cbrn
e2 m4 > m5 REQUEST requested 2004-07-06/none mode=yield ctx=military

### Mainichi 2005-04-17
[m1:JPN.GOV Foreign Minister Nobutaka Machimura], in [m5:@CHN Beijing] on Sunday, {e1 demanded} an apology for broken windows at [m2:JPN.GOV his embassy]. [m3:CHN.GOV Li Zhaoxing], his host, {e2 replied} that [m4=m3 China] had never done anything to be sorry for.
e1 m1 > m3 REQUEST requested 2005-04-17/day mode=yield ctx=diplomatic
e2 m4 > m1 REJECT actual 2005-04-17/day mode=yield ctx=diplomatic

### Reuters 2014-10-27
[m1:KEN.GOV Kenyan prosecutors] told [m2:ICC the International Criminal Court] that records of the president's bank accounts {e1 had been made available}; [m3=m2 the prosecutor] {e2 complained} that only a few pages had come.
e1 m1 > m2 COOPERATE actual 2014-10-27/none ctx=legal said=m1
e2 m3 > m1 ACCUSE actual 2014-10-27/none mode=disapprove ctx=legal

### Tribune 2012-01-04 none
The Iowa count ended with eight votes between [m1:USA.PTY Mitt Romney] and [m2:USA.PTY Rick Santorum]; both flew on to [m3:@USA New Hampshire], where the weather was clear and cold.

### Guardian 2019-10-29 none
[m1:GBR.GOV Boris Johnson], [m2:GBR.OPP Jeremy Corbyn] and [m3:GBR.PTY Jo Swinson] will spend the next six weeks on buses painted in three colours, all built in [m4:@GBR Falkirk].
