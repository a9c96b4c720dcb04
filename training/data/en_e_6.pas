### Reuters 2011-01-29
Tens of thousands of [m1:EGY.CVL Egyptians] {e1 marched} through central Cairo on Saturday to {e2 demand} that [m2:EGY.GOV President Hosni Mubarak] quit, as [m3:EGY.MIL army tanks] {e3 guarded} the museum.
e1 m1 > m2 PROTEST actual 2011-01-29/day mode=demo ctx=pro_democracy
e2 m1 > m2 REQUEST requested 2011-01-29/day mode=change ctx=pro_democracy
e3 m3 > m1 MOBILIZE actual 2011-01-29/day mode=weapons

### AFP 2018-11-24
[m1:FRA.COP Police] {e1 used tear gas and water cannon} against [m2:FRA.CVL yellow-vest demonstrators] on the Champs-Elysees on Saturday as [m3=m2 they] {e2 vented their anger} at [m4:FRA.GOV President Emmanuel Macron's] fuel tax.
e1 m1 > m2 ASSAULT actual 2018-11-24/day mode=crowd-control ctx=repression
e2 m3 > m4 PROTEST actual 2018-11-24/day mode=demo ctx=economic

### Reuters 2012-02-07
[m1:GRC.LAB Greek civil servants] {e1 walked off the job} on Tuesday in a 24-hour stoppage against cuts {e2 demanded} by [m2:EU the European Union] and [m3:IMF the IMF] in return for a second rescue of [m4:GRC.GOV the debt-laden state].
e1 m1 > m2,m3 PROTEST actual 2012-02-07/day mode=strike ctx=economic
e2 m2,m3 > m4 REQUEST requested 2012-02-07/none mode=change ctx=economic

### AFP 2013-09-08
[m1:ZAF.LAB South African gold miners] called off their strike at most pits on Sunday after accepting an offer from [m2:ZAF.BUS their employers], but [m3:ZAF.LAB the rival AMCU union] {e1 may yet bring its members out}.
e1 m3 > m2 PROTEST hypothetical 2013-09-08/none mode=strike ctx=economic

### Reuters 2010-02-24
[m1:CUB.OPP Orlando Zapata], a bricklayer who had {e1 refused food} since December over conditions in [m2:CUB.GOV the government's] jails, died in a Havana hospital; [m3:CUB.GOV Raul Castro] said [m4=m1 he] had {e2 never been tortured}.
e1 m1 > m2 PROTEST actual 2009-12-01/month mode=hunger ctx=human_rights
e2 m2 > m4 ASSAULT denied 2010-02-24/none mode=torture ctx=human_rights said=m3

### BBC 2012-05-15
More than 1,600 [m1:PSE.CVL Palestinian inmates] {e1 ended a month-long fast} after [m2:ISR.GOV Israel] {e2 consented to} family visits from [m3:@PSE Gaza], in a deal {e3 mediated} by [m4:EGY.GOV Cairo].
e1 m1 > m2 CONCEDE actual 2012-05-15/none ctx=human_rights
e2 m2 > m1 CONCEDE actual 2012-05-15/none ctx=human_rights
e3 m4 > m1,m2 CONSULT actual 2012-05-15/none mode=third-party

### AP 2000-10-05
[m1:SRB.CVL Opposition supporters] in a bulldozer {e1 broke through} the doors of the state television in [m2:@SRB Belgrade] on Thursday while others {e2 overran} [m3:SRB.LEG the federal parliament], forcing [m4:SRB.GOV Slobodan Milosevic] to {e3 concede defeat}.
e1 m1 > m4 PROTEST actual 2000-10-05/day mode=riot ctx=election
e2 m1 > m3 PROTEST actual 2000-10-05/day mode=riot ctx=election
e3 m4 > m1 CONCEDE actual 2000-10-05/none ctx=election

### Reuters 2005-03-24
[m1:KGZ.OPP Opposition crowds] {e1 seized the White House} in Bishkek on Thursday and [m2:KGZ.GOV President Askar Akayev] fled; [m3:RUS.GOV Vladimir Putin] {e3 offered} [m4=m2 him] refuge and {e4 called the takeover illegitimate}.
e1 m1 > m2 PROTEST actual 2005-03-24/day mode=riot ctx=political_institutions
e3 m3 > m4 AGREE planned 2005-03-24/none ctx=asylum
e4 m3 > m1 ACCUSE actual 2005-03-24/none mode=disapprove ctx=political_institutions

### AFP 2009-04-22
[m1:BOL.GOV Evo Morales] {e1 went without food} for five days until [m2:BOL.LEG Congress] {e2 passed} an election law that allows [m3=m1 him] to stand again, [m4:BOL.GOV his spokesman] said.
e1 m1 > m2 PROTEST actual 2009-04-22/none mode=hunger ctx=election said=m4
e2 m2 > m3 CONCEDE actual 2009-04-22/none ctx=election said=m4

### Straits Times 2014-03-19
[m1:TWN.EDU University students] {e1 broke into and occupied} [m2:TWN.LEG Taiwan's legislature] on Tuesday night to block a services pact with [m3:CHN.GOV Beijing], which [m4:TWN.PTY the ruling Kuomintang] had rushed through committee.
e1 m1 > m2 PROTEST actual 2014-03-18/day mode=obstruct ctx=economic

### Yonhap 2008-06-11
[m1:KOR.CVL A candle-holding crowd] put at 80,000 by the police {e1 thronged} Seoul's Gwanghwamun on Tuesday against the return of American beef; shipping containers had been {e2 piled across the road} by [m2:KOR.COP riot squads] to keep [m3=m1 them] away from [m4:KOR.GOV President Lee's] palace.
e1 m1 > m4 PROTEST actual 2008-06-10/day mode=demo ctx=health,economic
e2 m2 > m3 COERCE actual 2008-06-10/day mode=restrict

### Reuters 2010-07-08
[m1:PER.AGR Farmers] {e1 cut the road} to the Tia Maria copper mine in Peru, planned by [m2:MNC Southern Copper], and [m3:PER.GOV the energy ministry] {e2 backed down}, ordering [m4=m2 the company] to redo its impact study.
e1 m1 > m2 PROTEST actual 2010-07-08/none mode=obstruct ctx=environment
e2 m3 > m1 CONCEDE actual 2010-07-08/none ctx=environment

### The Hindu 2021-01-26
[m1:IND.AGR Farmers on tractors] {e1 tore down barriers} in Delhi on Republic Day and planted a flag on the Red Fort; [m2:IND.COP police], who had allowed a rally along an agreed route, {e4 fired tear smoke}.
e1 m1 > m2 PROTEST actual 2021-01-26/day mode=riot ctx=economic
e4 m2 > m1 ASSAULT actual 2021-01-26/day mode=crowd-control ctx=repression

### Guardian 2019-04-15
[m1:GBR.CVL Extinction Rebellion activists] {e1 glued themselves to} a train at Canary Wharf and {e2 spoke up for} [m2:GBR.CVL their arrested comrades], 480 of whom [m3:GBR.COP the Metropolitan Police] have {e3 taken in} since Monday.
e1 m1 > m3 PROTEST actual 2019-04-15/none mode=obstruct ctx=environment
e2 m1 > m2 SUPPORT actual 2019-04-15/none ctx=environment
e3 m3 > m2 COERCE actual 2019-04-15/day mode=arrest ctx=environment

### Reuters 2022-09-25
[m1:IRN.CVL Iranian women] {e1 set their headscarves alight} in [m2:@IRN Sari] after [m3:IRN.CVL Mahsa Amini], 22, died in the custody of [m4:IRN.COP the morality police]; [m5:IRN.GOV the interior minister] denied that [m6=m3 she] had been {e2 beaten}.
e1 m1 > m4 PROTEST actual 2022-09-25/none mode=vandalize ctx=gender
e2 m4 > m6 ASSAULT denied 2022-09-25/none mode=beat ctx=gender said=m5

### AFP 2002-04-13
[m1:VEN.MIL Rebel officers] {e1 placed} [m2:VEN.GOV President Hugo Chavez] under arrest on Friday and {e2 installed} [m3:VEN.BUS businessman Pedro Carmona], whom [m4:MEX.GOV Mexico] and [m5:ARG.GOV Argentina] {e3 would not recognise}.
e1 m1 > m2 COERCE actual 2002-04-12/day mode=arrest ctx=political_institutions
e2 m1 > m3 SUPPORT actual 2002-04-12/day ctx=political_institutions
e3 m4,m5 > m3 REJECT actual 2002-04-13/none ctx=diplomatic

### Reuters 2015-11-25
[m1:ARG.CVL The Mothers of the Plaza de Mayo] {e1 rallied} outside [m2:ARG.JRN La Nacion], whose editorial had {e2 asked} [m3:ARG.GOV the president-elect] to stop the trials of [m4:ARG.MIL ageing officers].
e2 m2 > m3 REQUEST requested 2015-11-25/none mode=change ctx=human_rights
e1 m1 > m2 PROTEST actual 2015-11-25/none mode=demo ctx=human_rights

### Xinhua 2012-09-16
Shouting "Return the islands", [m1:CHN.CVL thousands] {e1 surrounded} [m2:JPN.GOV the Japanese embassy] in [m3:@CHN Beijing], a few overturning Japanese cars, while [m4:CHN.COP paramilitary police] {e3 formed a cordon} before its gate.
e1 m1 > m2 PROTEST actual 2012-09-16/none mode=demo ctx=territory
e3 m4 > m1 MOBILIZE actual 2012-09-16/none mode=police

### AP 2010-06-14
[m1:KGZ.GOV The interim authorities in Bishkek] {e1 begged} [m2:RUS.GOV Moscow] for soldiers to quell ethnic riots in [m3:@KGZ Osh], but [m4:RUS.GOV the Kremlin] {e2 declined}, sending only [m5:RUS.MIL a company of paratroopers] to protect [m6=m4 its own] base.
e1 m1 > m2 REQUEST requested 2010-06-14/none mode=assist ctx=religion_ethnicity
e2 m4 > m1 REJECT actual 2010-06-14/none mode=assist

### Reuters 1999-09-20
[m1:AUS.MIL Australian-led troops] landed in [m2:@TLS Dili] on Monday to restore order and {e2 protect} [m3:TLS.CVL the East Timorese] from [m4:TLS.PRM pro-Jakarta militias]; [m5:IDN.GOV Jakarta] had {e3 relented} after [m6:USA.GOV Bill Clinton] {e4 suspended} military ties.
e2 m1 > m3 AID actual 1999-09-20/day ctx=peacekeeping
e3 m5 > m1 CONCEDE actual 1999-09-20/none ctx=peacekeeping
e4 m6 > m5 SANCTION actual 1999-09-20/none mode=discontinue ctx=military

### AFP 2009-03-10
[m1:MDG.MIL Mutinous soldiers] {e1 would no longer take orders from} [m2:MDG.GOV President Marc Ravalomanana], who {e2 apologised} to [m3:MDG.CVL the people] and took refuge with [m4:ZAF.MIL South African bodyguards] at his palace.
e1 m1 > m2 REJECT actual 2009-03-10/none mode=yield ctx=military
e2 m2 > m3 SUPPORT actual 2009-03-10/none

### BBC 2012-08-17
[m1:ECU.GOV Ecuador] {e1 granted asylum to} [m2:AUS.JRN Julian Assange] on Thursday, saying that [m3:GBR.GOV Britain] had {e2 threatened to enter} its London embassy; [m4:GBR.GOV William Hague] {e3 said no safe passage would be given}.
e1 m1 > m2 AID actual 2012-08-16/day ctx=asylum
e2 m3 > m1 THREATEN threatened 2012-08-17/none ctx=diplomatic said=m1
e3 m4 > m2 REJECT actual 2012-08-17/none mode=yield ctx=asylum

### Reuters 2019-04-11
[m1:ECU.GOV Lenin Moreno] {e1 withdrew the asylum} of [m2:AUS.JRN the WikiLeaks founder] and {e2 let} [m3:GBR.COP London police] into his mission to {e3 drag} [m4=m2 him] out.
e1 m1 > m2 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum
e2 m1 > m3 COOPERATE actual 2019-04-11/none ctx=legal
e3 m3 > m4 COERCE actual 2019-04-11/none mode=arrest ctx=legal

### AP 2013-11-14
[m1:JPN.GOV Tokyo], [m2:AUS.GOV Canberra] and [m3:GBR.GOV London] each {e1 pledged} $10 million or more for [m4:PHL.CVL typhoon victims], while [m5:UN the United Nations] {e2 appealed to} [m6=m1+m2+m3 donors] for $301 million.
e1 m1,m2,m3 > m4 AGREE planned 2013-11-14/none ctx=disasters
e2 m5 > m6 REQUEST requested 2013-11-14/none mode=assist ctx=disasters

### Reuters 2005-07-09
[m1:GBR.GOV Tony Blair's] Group of Eight {e1 wrote off} the debts of [m2:ZMB.GOV Zambia], [m3:GHA.GOV Ghana] and 16 other poor countries and [m4:USA.GOV George W. Bush] {e2 undertook to double} help to [m5:AU Africa].
e1 m1 > m2,m3 AID actual 2005-07-09/none ctx=economic
e2 m4 > m5 AGREE planned 2005-07-09/none ctx=economic

### AFP 2010-01-16
[m1:CUB.GOV Cuba] has {e1 opened its airspace} to [m2:USA.MIL American planes] carrying the wounded from [m3:@HTI Port-au-Prince], and [m4:VEN.GOV Venezuela] {e2 donated} 225,000 barrels of fuel to [m5:HTI.GOV Haiti].
e1 m1 > m2 COOPERATE actual 2010-01-16/none ctx=disasters
e2 m4 > m5 AID actual 2010-01-16/none ctx=disasters

### Dawn 2005-10-19
[m1:PAK.GOV President Pervez Musharraf] {e1 proposed} letting [m2:IND.CVL Kashmiris] cross the Line of Control to help earthquake survivors; [m3:IND.GOV New Delhi] {e2 welcomed} the idea and {e3 supplied} [m4:PAK.GOV Islamabad] with a third consignment of tents.
e1 m1 > m3 AGREE planned 2005-10-19/none ctx=disasters
e2 m3 > m1 SUPPORT actual 2005-10-19/none ctx=disasters
e3 m3 > m4 AID actual 2005-10-19/none ctx=disasters

### Reuters 2020-03-22
[m1:RUS.MIL Russian army medics] landed in [m2:@ITA Rome] on Sunday to {e1 give a hand} to [m3:ITA.MED hospitals in Bergamo], [m4:CHN.GOV Beijing] {e2 shipped} two million masks, but [m5:DEU.GOV Berlin] {e3 held up} an export of ventilators.
e1 m1 > m3 AID actual 2020-03-22/day ctx=health
e2 m4 > m3 AID actual 2020-03-22/none ctx=health
e3 m5 > m3 REJECT actual 2020-03-22/none mode=assist ctx=health

### AFP 2021-05-01
[m1:FRA.GOV France] {e1 dispatched oxygen plants} to [m2:IND.GOV India] on Saturday, the first of what [m3:FRA.GOV its ambassador] called a fraternal gesture; [m4:IND.GOV New Delhi] had in January {e2 vaccinated} [m5:UN UN peacekeepers] for nothing.
e1 m1 > m2 AID actual 2021-05-01/day ctx=health said=m3
e2 m4 > m5 AID actual 2021-01-01/month ctx=health

### AP 2022-03-09
[m1:USA.GOV The Pentagon] {e1 rejected} [m2:POL.GOV Warsaw's] surprise {e2 offer} of MiG-29s for [m3:UKR.GOV Ukraine], and [m4:USA.GOV the White House] is {e3 giving} [m5=m3 Kyiv] another $800 million worth of Stingers instead.
e1 m1 > m2 REJECT actual 2022-03-09/none mode=assist ctx=military
e2 m2 > m3 AGREE planned 2022-03-09/none ctx=military
e3 m4 > m5 AID actual 2022-03-09/none ctx=military

### Reuters 2023-01-25
[m1:DEU.GOV Olaf Scholz] {e1 agreed to supply} [m2:UKR.GOV Kyiv] with 14 Leopards on Wednesday and {e2 cleared the way for} [m3:POL.GOV Poland] to do likewise, dropping months of resistance.
e1 m1 > m2 AGREE planned 2023-01-25/day ctx=military
e2 m1 > m3 CONCEDE actual 2023-01-25/day ctx=military

### TASS 2019-04-03
[m1:RUS.GOV Moscow] has {e1 delivered} two transport planes with a hundred servicemen to [m2:VEN.GOV Caracas] under a 2001 contract and will {e2 train} [m3:VEN.MIL Venezuelan pilots], but is {e3 not building} a base there, [m4:RUS.GOV a diplomat] said.
e1 m1 > m2 COOPERATE actual 2019-04-03/none ctx=military
e2 m1 > m3 AGREE planned 2019-04-03/none ctx=military
e3 m1 > m2 COOPERATE denied 2019-04-03/none ctx=military said=m4

### New Era 1996-02-08
[m1:NAM.GOV Windhoek] took delivery of eleven fishing-protection launches, {e2 a gift} from [m2:NOR.GOV Oslo], whose aid agency also {e3 finances} [m3:NAM.EDU the maritime school] in [m4:@NAM Walvis Bay].
e2 m2 > m1 AID actual 1996-02-08/none ctx=economic
e3 m2 > m3 AID actual 1996-02-08/none ctx=economic

### Al Jazeera 2013-07-09
Within a week of [m1:EGY.GOV Mohamed Mursi's] fall, [m2:ARE.GOV the Emirates] had {e1 wired} three billion dollars to [m3:EGY.GOV Cairo's new rulers] and [m4:SAU.GOV Riyadh] {e2 had promised} five; [m5:QAT.GOV Doha] kept silent.
e1 m2 > m3 AID actual 2013-07-09/none ctx=economic
e2 m4 > m3 AGREE planned 2013-07-09/none ctx=economic

### Nikkei 2011-03-15
[m1:KOR.GOV Seoul] was the first to {e1 put rescue dogs on a plane} to [m2:@JPN Sendai]; even [m3:TWN.CVL schoolchildren in Taipei] {e2 collected money} for [m4:JPN.CVL tsunami victims], and [m5:RUS.BUS Gazprom] {e3 diverted} tankers of liquefied gas to [m6=m7 Tokyo's] utilities, [m7:JPN.GOV the trade ministry] said.
e1 m1 > m4 AID actual 2011-03-15/none ctx=disasters
e2 m3 > m4 AID actual 2011-03-15/none ctx=disasters
e3 m5 > m6 COOPERATE actual 2011-03-15/none ctx=natural_resource said=m7

### Reuters 2005-01-13
[m1:UN The U.N. mission] is {e1 escorting} food convoys to [m2:SDN.REF the uprooted] in Darfur, where [m3:AU African Union soldiers] {e2 stand guard over} wells; [m4:SDN.GOV Khartoum] will {e3 tolerate} more [m5=m3 of them] if they are African.
e1 m1 > m2 AID actual 2005-01-13/none ctx=human_security
e2 m3 > m2 AID actual 2005-01-13/none ctx=peacekeeping
e3 m4 > m5 CONCEDE hypothetical 2005-01-13/none ctx=peacekeeping

### AFP 2023-08-31
[m1:AU The African Union] {e1 suspended} [m2:GAB.GOV Gabon] on Thursday, a day after [m3:GAB.MIL officers] {e2 put [m4:GAB.GOV Ali Bongo] under house arrest}, and [m5:CMR.GOV President Paul Biya] of Cameroon {e3 replaced} [m6:CMR.MIL his own guard commander].
e1 m1 > m2 SANCTION actual 2023-08-31/day mode=expel ctx=political_institutions
e2 m3 > m4 COERCE actual 2023-08-30/day mode=arrest ctx=political_institutions
e3 m5 > m6 SANCTION actual 2023-08-31/none mode=expel ctx=military

### Reuters 2019-05-02 none
[m1:LKA.GOV The finance secretary] described the monsoon forecast to lenders in [m2:@SGP Singapore] as neither good nor bad; tea output rose by a tenth in March.

### La Nacion 2006-12-11 none
A widow of two presidents' ministers, she kept a parrot that could whistle the anthem of [m1:@CHL Chile], and every Sunday she fed it sunflower seeds from [m2:@ARG Mendoza].

### Times 2009-08-08 none
The Lords' opener led an early charge, and Surrey, in retreat by tea, were made to follow on; rain may yet come to their aid today.

### Daily Sun 2016-10-04 none headline
Warriors sign Zim striker as Chiefs reject bid for keeper

### Gulf News 1999-12-27 none
Among the passengers were forty pilgrims from [m1:@BGD Dhaka], a wedding party bound for [m2:@ARE Sharjah] and a violinist who teaches in [m3:@POL Krakow].
