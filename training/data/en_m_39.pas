### Reuters 2017-02-02
[m1:ITA.GOV Italian Prime Minister Paolo Gentiloni] and [m2:LBY.GOV Fayez al-Serraj, the head of Libya's U.N.-backed government,] {e1 signed a memorandum} in [m3:@ITA Rome] on Thursday on stopping migrant boats, a day before [m4:EU EU leaders] gathered in [m5:@MLT Malta].
e1 m1 > m2 SUPPORT actual 2017-02-02/day ctx=migration,trafficking

### Reuters 2017-05-15
[m1:ITA.GOV Interior Minister Marco Minniti] on Monday {e1 presented} four refitted patrol boats to [m2:LBY.MIL the Libyan coast guard] at the naval base of Abu Sittah in [m3:@LBY Tripoli], with six more held back at a yard in [m4:@ITA Gaeta].
e1 m1 > m2 AID actual 2017-05-15/day ctx=migration,military

### Reuters 2017-07-26
[m1:ITA.GOV Italy] said [m2:LBY.GOV Fayez al-Serraj] {e1 had requested} ships to fight smugglers in Libyan waters, and [m3:ITA.GOV Paolo Gentiloni] {e2 indicated [m4=m1 his country] would oblige} if [m5:ITA.LEG parliament] agreed.
e1 m2 > m1 REQUEST requested 2017-07-26/none mode=assist ctx=trafficking,migration
e2 m3 > m2 AGREE hypothetical 2017-07-26/none ctx=trafficking,migration

### Reuters 2018-06-11
[m1:ESP.GOV Spain's new government] {e1 offered a safe harbour} in [m2:@ESP Valencia] to [m3:? 629 migrants aboard the rescue ship Aquarius], which [m4:ITA.GOV Italy] and [m5:MLT.GOV Malta] had {e2 turned away}.
e1 m1 > m3 AGREE planned 2018-06-11/none ctx=migration,asylum
e2 m4,m5 > m3 REJECT actual 2018-06-11/none mode=assist ctx=migration

### Reuters 2018-06-17
[m1:ESP.GOV Spain] on Sunday {e1 let ashore} at Valencia [m2:? the 629 people of the Aquarius flotilla], half of whom asked to move on to [m3:@FRA France], and medics of [m4:ESP.NGO the Spanish Red Cross] gave each a number.
e1 m1 > m2 AID actual 2018-06-17/day ctx=migration,asylum

### Reuters 2019-09-23
[m1:ITA.GOV The interior ministers of Italy], [m2:MLT.GOV Malta], [m3:FRA.GOV France] and [m4:DEU.GOV Germany] {e1 agreed on a draft scheme} for sharing out migrants rescued at sea, to be put to [m5:EU the other EU states] in [m6:@LUX Luxembourg] next month.
e1 m1 > m2,m3,m4 AGREE planned 2019-09-23/none ctx=migration

### Reuters 2020-04-13
[m1:LUX.GOV Luxembourg] is to {e1 fly in} twelve [m2:REF unaccompanied children from Greek island camps] on Wednesday and [m3:DEU.GOV Germany] {e2 will follow} with fifty, [m4:GRC.GOV the migration ministry in Athens] said.
e1 m1 > m2 AGREE planned 2020-04-15/day ctx=asylum,migration
e2 m3 > m2 AGREE planned 2020-04-13/none ctx=asylum,migration

### Reuters 2020-10-01
[m1:DEU.GOV Germany] {e1 has accepted} 51 [m2:REF sick minors and their relatives from the burnt-out camp of Moria], whose flight from [m3:@GRC Lesbos] landed in [m4:@DEU Hanover] on Wednesday.
e1 m1 > m2 AID actual 2020-09-30/day ctx=asylum,migration

### Reuters 2023-11-06
[m1:ALB.GOV Albania] and [m2:ITA.GOV Italy] {e1 concluded} a protocol on Monday under which [m3:ITA.GOV Rome] will run two migrant centres near [m4:@ALB Shengjin], Prime Ministers [m5:ITA.GOV Giorgia Meloni] and [m6:ALB.GOV Edi Rama] told a joint briefing.
e1 m1 > m2 SUPPORT actual 2023-11-06/day ctx=migration,asylum

### Reuters 2023-07-16
[m1:TUN.GOV Tunisia] {e1 clinched} what was called a strategic partnership with [m2:EU the European Union] on Sunday, two months after [m3:TUN.COP police in Sfax] drove [m4:? sub-Saharan migrants] from [m5=m4 their] flats.
e1 m1 > m2 SUPPORT actual 2023-07-16/day ctx=migration,economic

### Reuters 2023-10-03
[m1:TUN.GOV Tunisia's President Kais Saied] {e1 turned down} funds announced by [m2:EU the European Commission], saying the amount was derisory and at odds with a memorandum signed in [m3:@TUN Tunis] in July in the presence of [m4:NLD.GOV the Dutch premier].
e1 m1 > m2 REJECT actual 2023-10-03/none mode=assist ctx=migration,economic

### Reuters 2023-07-24
[m1:TUN.GOV The governor of Ben Guerdane] {e1 let} [m2:TUN.NGO Tunisian Red Crescent teams] reach [m3:? 600 Black Africans stranded in a buffer zone] and move [m4=m3 them] to schools in [m5:@TUN Medenine], rights groups said.
e1 m1 > m2 CONCEDE actual 2023-07-24/none ctx=migration,human_rights

### Reuters 2011-03-03
[m1:GBR.GOV London] chartered aircraft and [m2:FRA.GOV Paris] sent a helicopter carrier {e1 to repatriate} from [m3:@TUN Djerba] [m4:EGY.LAB Egyptian workers who had fled Libya], of whom [m5:TUN.CVL Tunisian families] were {e2 feeding} thousands.
e1 m1,m2 > m4 AID actual 2011-03-03/none ctx=migration
e2 m5 > m4 AID actual 2011-03-03/none ctx=migration

### Reuters 2011-02-24
[m1:TUN.GOV Tunisian border guards] {e1 kept the crossing at Ras Jedir open} to [m2:? foreigners escaping the violence in Libya], more than 20,000 of [m6=m2 them] since Sunday, [m3:TUN.GOV the interior ministry] said; [m4:EGY.GOV Egypt] did likewise at [m5:@EGY Sallum].
e1 m1 > m2 AID actual 2011-02-24/none ctx=migration,asylum said=m3

### Reuters 2012-10-10 none
Catches of sea bream in the lagoon at [m1:@TUN Bizerte] fell for a fourth year, and boats from [m2:@ITA Mazara del Vallo] bring less to market as well, a marine institute in [m3:@ITA Palermo] said.
