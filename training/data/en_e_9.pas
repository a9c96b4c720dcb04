### Reuters 2006-10-09
[m1:USA.GOV The United States] relies on [m2:CHN.GOV Beijing] to rein in [m3:PRK.GOV North Korea], [m4:USA.GOV a State Department official] said, and the two capitals {e2 are pooling} what they know about the blast.
e2 m1 > m2 COOPERATE actual 2006-10-09/none ctx=intelligence,cbrn said=m4

### Interfax 2012-11-21
[m1:RUS.GOV Russia] and [m2:IRQ.GOV Iraq] have not {e1 torn up} a $4.2 billion arms contract, [m3:IRQ.GOV Iraq's acting defence minister] said, correcting [m4:IRQ.GOV a prime ministerial aide] who had announced its cancellation.
e1 m1 > m2 SANCTION denied 2012-11-21/none mode=discontinue ctx=military said=m3

### PTI 2000-10-03
[m1:IND.GOV India] and [m2:RUS.GOV Russia] on Tuesday {e1 concluded} a contract for 310 T-90 tanks, under which [m3:IND.BUS a state factory at Avadi] will {e2 build} most of them from Russian kits.
e1 m1 > m2 COOPERATE actual 2000-10-03/day ctx=military
e2 m3 > m2 AGREE planned 2000-10-03/day ctx=military

### KUNA 2003-02-10
[m1:KWT.GOV Kuwait] has {e1 placed a quarter of its territory at the service of} [m2:USA.MIL American] and [m3:GBR.MIL British armoured divisions], and [m4:BHR.GOV Bahrain] {e2 hosts} [m5:USA.MIL the Fifth Fleet].
e1 m1 > m2,m3 COOPERATE actual 2003-02-10/none ctx=military
e2 m4 > m5 COOPERATE actual 2003-02-10/none ctx=military

### AFP 2001-10-07
[m1:UZB.GOV President Islam Karimov] {e1 opened} one airfield to [m2:USA.MIL American transport planes and a thousand soldiers], [m3:UZB.GOV his press office] confirmed, but {e2 would not let} [m4=m2 them] attack [m5:TALIBAN.GOV the Taliban] from it.
e1 m1 > m2 COOPERATE actual 2001-10-07/none ctx=military said=m3
e2 m1 > m4 REJECT actual 2001-10-07/none mode=assist ctx=military

### Reuters 2009-03-04
[m1:KGZ.LEG Kyrgyz deputies] {e1 voted to close} the Manas base to [m2:USA.MIL the U.S. Air Force]; by June [m3:KGZ.GOV Bishkek] had {e2 thought better of it} and tripled the rent.
e1 m1 > m2 SANCTION planned 2009-03-04/none mode=expel ctx=military
e2 m3 > m2 CONCEDE actual 2009-06-01/month ctx=military

### AP 2016-03-18
[m1:PHL.GOV Manila] and [m2:USA.GOV Washington] {e1 settled on five bases} that [m3:USA.MIL American forces] may use in rotation, one of them facing the Spratlys, where [m4:CHN.MIL Chinese dredgers] are at work under naval escort.
e1 m1 > m2 AGREE actual 2016-03-18/none ctx=military

### Jakarta Post 2010-07-22
[m1:USA.GOV Defense Secretary Robert Gates] {e1 announced the resumption} of dealings with [m2:IDN.MIL Kopassus], Indonesia's special forces, after twelve years in which [m4:USA.LEG Congress] had {e2 barred} [m3=m2 the unit] from training.
e1 m1 > m2 AGREE planned 2010-07-22/none ctx=military,human_rights
e2 m4 > m3 SANCTION actual 2010-07-22/none mode=discontinue ctx=military bg

### Reuters 2014-10-07
[m1:IND.MIL Indian] and [m2:PAK.MIL Pakistani border guards] {e1 lobbed mortars} at each other for a second night; a cricket pitch that the two armies had {e2 laid out together} in 2005 was among the places hit.
e1 m1 > m2 ASSAULT actual 2014-10-07/none mode=heavy-weapons ctx=territory
e2 m1 > m2 COOPERATE actual 2005-01-01/year bg

### BBC 2003-11-26
[m1:IND.MIL The armies of India] and [m2:PAK.MIL Pakistan] {e1 stopped shooting} across the Line of Control at midnight, heeding a truce {e2 offered} by [m3:PAK.GOV Prime Minister Zafarullah Khan Jamali].
e1 m1 > m2 RETREAT actual 2003-11-25/day mode=ceasefire ctx=military
e2 m3 > m1 CONCEDE planned 2003-11-26/none ctx=military

### Dawn 2019-11-09
[m1:PAK.GOV Imran Khan] {e1 inaugurated a corridor} through which [m2:IND.REL Sikh pilgrims] may walk from [m3:@IND Dera Baba Nanak] to Kartarpur; [m4:IND.GOV Narendra Modi] {e2 thanked} [m5=m1 him] for understanding Indian feelings.
e1 m1 > m2 COOPERATE actual 2019-11-09/day ctx=religion_ethnicity
e2 m4 > m5 SUPPORT actual 2019-11-09/day ctx=religion_ethnicity

### AFP 1998-11-19
[m1:KOR.BUS Hyundai's] first cruise ship {e1 sailed for} Mount Kumgang on Wednesday with 826 tourists, each of whom pays [m2:PRK.GOV the North] $300, while [m3:KOR.MIL a South Korean corvette] stood watch at the line.
e1 m1 > m2 COOPERATE actual 1998-11-18/day ctx=economic

### Reuters 2005-02-16
[m1:IND.GOV New Delhi] and [m2:PAK.GOV Islamabad] will {e1 run a bus} between [m3:@IND Srinagar] and [m4:@PAK Muzaffarabad] from April, [m5:IND.GOV Natwar Singh] and [m6:PAK.GOV Khurshid Kasuri] said side by side.
e1 m1 > m2 AGREE planned 2005-04-01/month ctx=diplomatic

### Gulf Daily News 1997-06-12
[m1:IRN.BUS Iran Air] {e1 restored} its Tuesday flight to [m2:SAU.GOV Jeddah], the first since 1987, and [m3:SAU.GOV Crown Prince Abdullah] {e2 plans to attend} the Islamic summit in [m4:IRN.GOV Tehran].
e1 m1 > m2 COOPERATE actual 1997-06-12/none ctx=economic
e2 m3 > m4 AGREE planned 1997-06-12/none ctx=diplomatic

### SPA 2023-09-04
[m1:SAU.GOV Riyadh's ambassador] {e1 took up his post} in [m2:IRN.GOV Tehran] on Tuesday and [m3:IRN.GOV Tehran's man] arrived in [m4:SAU.GOV Riyadh], six months after [m5:CHN.GOV Beijing] {e3 brought the two together}.
e1 m1 > m2 SUPPORT actual 2023-09-04/none ctx=diplomatic
e3 m5 > m1,m3 CONSULT actual 2023-03-01/month mode=third-party ctx=diplomatic bg

### Reuters 2010-05-17
[m1:BRA.GOV Brazil] and [m2:TUR.GOV Turkey] coaxed [m3:IRN.GOV Iran] into {e2 agreeing to ship} 1,200 kg of uranium to [m4=m2 Ankara]; [m5:USA.GOV Washington] was {e3 unimpressed} and circulated a fourth round of sanctions the next day.
e2 m3 > m4 AGREE planned 2010-05-17/none ctx=cbrn
e3 m5 > m3 REJECT actual 2010-05-17/none ctx=cbrn

### Xinhua 2011-10-31
Gunboats from [m1:CHN.COP Yunnan], joined by [m2:LAO.COP Lao], [m3:THA.COP Thai] and [m4:MMR.COP Burmese police], will {e1 escort cargo} down the Mekong by the year's end, ministers resolved in [m5:@CHN Beijing] after the slaying of [m6:CHN.LAB thirteen Chinese sailors].
e1 m1 > m2,m3,m4 AGREE planned 2011-10-31/none ctx=crime

### Caribbean News 2005-06-29
[m1:VEN.GOV Hugo Chavez] {e1 ships oil on easy terms} to [m2:JAM.GOV Jamaica], [m3:CUB.GOV Cuba] and a dozen other islands; [m4:TTO.GOV Trinidad's Patrick Manning] {e2 stayed out of} the scheme.
e1 m1 > m2,m3 COOPERATE actual 2005-06-29/none ctx=natural_resource
e2 m4 > m1 REJECT actual 2005-06-29/none mode=assist ctx=natural_resource

### Azernews 2006-06-04
[m1:AZE.BUS BP-led pumps at Sangachal] {e1 pushed the first crude} through the new line across [m2:GEO.GOV Georgia] to [m3:TUR.GOV Ceyhan] last month, which [m4:RUS.GOV Moscow], left out, {e2 belittles}.
e1 m1 > m2,m3 COOPERATE actual 2006-05-01/month ctx=natural_resource
e2 m4 > m1 ACCUSE actual 2006-06-04/none mode=disapprove ctx=natural_resource

### The Baltic Course 2014-10-28
[m1:NOR.BUS Statoil] {e1 has contracted to fill} [m2:LTU.BUS Lithuania's] floating gas terminal for five years, breaking [m3:RUS.BUS Gazprom's] grip; [m4:LTU.GOV President Dalia Grybauskaite] said [m5=m4 she] would no longer be blackmailed.
e1 m1 > m2 COOPERATE actual 2014-10-28/none ctx=natural_resource

### Reuters 2021-10-22
[m1:MDA.GOV Chisinau] declared an energy emergency on Friday because [m2:RUS.BUS Gazprom] had {e2 throttled} its supply, and [m3:POL.BUS Poland's PGNiG] {e3 sold} [m4=m1 it] a million cubic metres to test the pipe.
e2 m2 > m1 SANCTION actual 2021-10-22/none mode=discontinue ctx=natural_resource
e3 m3 > m4 COOPERATE actual 2021-10-22/none ctx=natural_resource

### AFP 1999-03-24
[m1:RUS.GOV Yevgeny Primakov] {e1 turned his plane round} over the Atlantic on hearing that [m2:NATO Nato] was about to {e2 bomb} [m3:SRB.GOV Yugoslavia], and [m4:RUS.GOV the Kremlin] {e3 froze} [m5=m4 its] partnership with [m6=m2 the alliance].
e1 m1 > m2 REJECT actual 1999-03-24/none mode=meet ctx=diplomatic
e2 m2 > m3 ASSAULT planned 1999-03-24/none mode=aerial ctx=military
e3 m4 > m6 SANCTION actual 1999-03-24/none mode=discontinue ctx=diplomatic

### Reuters 2008-08-07
[m1:GEO.MIL Georgian tanks] {e1 moved up} to the edge of [m2:SOUTHOSSETIA.PRE Tskhinvali] on Thursday, [m3:GEO.GOV the reintegration minister] said, but he did not say that they would go in.
e1 m1 > m2 MOBILIZE actual 2008-08-07/day mode=weapons ctx=territory said=m3

### AP 1990-08-08
[m1:USA.GOV President Bush] drew a line in the sand on Wednesday, {e2 committing} the 82nd Airborne to [m2:SAU.GOV Saudi Arabia's] defence; [m3:IRQ.GOV Saddam Hussein] {e3 proclaimed} [m4:KWT.GOV Kuwait] a part of [m5=m3 Iraq].
e2 m1 > m2 AID actual 1990-08-08/day ctx=military
e3 m3 > m4 COERCE actual 1990-08-08/day mode=seize ctx=territory

### Kyodo 2013-04-09
[m1:JPN.MIL Patriot batteries] have {e1 gone up} in the grounds of [m2:JPN.MIL the Defence Ministry] in case [m3:PRK.MIL North Korea] {e2 fires} a Musudan over the archipelago.
e1 m1 > m3 MOBILIZE actual 2013-04-09/none mode=weapons ctx=military
e2 m3 > m1 ASSAULT hypothetical 2013-04-09/none mode=heavy-weapons ctx=military

### Reuters 2024-04-13
[m1:JOR.MIL Jordan's air force] {e1 scrambled} to stop [m2:IRN.MIL Iranian] drones on their way to [m3:ISR.GOV Israel], and [m4:IRN.GOV Tehran] {e2 cautioned} [m5:JOR.GOV Amman] that it might be the next target.
e1 m1 > m2 MOBILIZE actual 2024-04-13/none mode=weapons ctx=military
e2 m4 > m5 THREATEN threatened 2024-04-13/none mode=violence ctx=military

### The Namibian 1998-08-21
[m1:ZWE.GOV Robert Mugabe], [m2:NAM.GOV Sam Nujoma] and [m3:AGO.GOV Jose Eduardo dos Santos] {e1 threw troops and armour into} Congo on the side of [m4:COD.GOV Laurent Kabila], whom [m5:RWA.MIL Rwandan-backed rebels] had {e2 nearly unseated}.
e1 m1,m2,m3 > m4 AID actual 1998-08-21/none ctx=military
e2 m5 > m4 ASSAULT actual 1998-08-21/none ctx=military

### AFP 2014-04-17
[m1:TCD.GOV Ndjamena] has {e1 recalled all 850 of its men} from [m2:MISCA the African force] in [m3:@CAF Bangui], stung by charges that they had gunned down [m4:CAF.CVL shoppers] at a market.
e1 m1 > m2 SANCTION actual 2014-04-17/none mode=withdraw ctx=peacekeeping

### Reuters 2016-11-02
[m1:KEN.GOV Nairobi] {e1 said it would bring home} its thousand blue helmets from [m2:@SSD South Sudan], offended that [m3:UN Ban Ki-moon] had {e2 dismissed} [m4:KEN.MIL their commander].
e1 m1 > m3 SANCTION planned 2016-11-02/none mode=withdraw ctx=peacekeeping
e2 m3 > m4 SANCTION actual 2016-11-02/none mode=expel ctx=peacekeeping

### Reuters 2004-04-19
[m1:ESP.GOV Jose Luis Rodriguez Zapatero], a day in office, {e1 ordered the 1,300 Spaniards home} from [m2:USA.GOV the American-led coalition] in [m3:@IRQ Iraq]; [m4:HND.GOV Honduras] {e2 went the same way}.
e1 m1 > m2 SANCTION actual 2004-04-18/day mode=withdraw ctx=military
e2 m4 > m2 SANCTION actual 2004-04-19/none mode=withdraw ctx=military

### Colombo Gazette 1990-03-24
[m1:IND.MIL The last Indian peacekeepers] {e1 boarded ship} at Trincomalee on Saturday with a guard of honour from [m2:LKA.MIL Sri Lankan troops]; [m3:LTTE.REB the Tigers] moved into their camps by nightfall.
e1 m1 > m2 RETREAT actual 1990-03-24/day mode=withdraw ctx=peacekeeping

### AP 2005-07-28
[m1:IRA.REB The IRA] {e1 ordered its volunteers to dump arms}, and [m2:GBR.MIL the British army] {e2 began dismantling} a watchtower in [m3:@GBR South Armagh] the next morning.
e1 m1 > m2 CONCEDE actual 2005-07-28/none ctx=military
e2 m2 > m1 RETREAT actual 2005-07-28/none mode=withdraw ctx=military

### Tico Times 2010-11-04
[m1:CRI.COP Seventy Costa Rican policemen], their country having no army, were {e1 flown to the river} opposite an islet which [m2:NIC.MIL fifty Nicaraguan soldiers] had {e2 settled on}.
e1 m1 > m2 MOBILIZE actual 2010-11-04/none mode=police ctx=territory
e2 m2 > m1 COERCE actual 2010-11-04/none mode=seize ctx=territory

### Guyana Chronicle 2023-12-04
[m1:BRA.MIL The Brazilian army] {e1 strengthened its garrison} at Boa Vista lest [m2:VEN.GOV Nicolas Maduro] {e2 march on} [m3:GUY.GOV Guyana] through its territory, [m4:BRA.GOV the defence ministry] explained.
e1 m1 > m2 MOBILIZE actual 2023-12-04/none mode=troops ctx=territory said=m4
e2 m2 > m3 ASSAULT hypothetical 2023-12-04/none ctx=territory

### Reuters 2012-04-10
[m1:SSD.MIL Southern soldiers] {e1 took hold of} the Heglig oilfield on Tuesday and [m2:SDN.GOV Omar al-Bashir] {e2 mobilised} the student brigades; [m3:UN Ban Ki-moon] {e3 phoned} [m4:SSD.GOV Salva Kiir] and {e4 asked} him to call the men back.
e1 m1 > m2 COERCE actual 2012-04-10/day mode=seize ctx=natural_resource,territory
e2 m2 > m1 MOBILIZE actual 2012-04-10/none mode=militia ctx=military
e3 m3 > m4 CONSULT actual 2012-04-10/none mode=phone ctx=diplomatic
e4 m3 > m4 REQUEST requested 2012-04-10/none mode=yield ctx=territory

### ABC 2006-05-26
{e1 Invited} by [m1:TLS.GOV Jose Ramos-Horta] to restore calm, [m2:AUS.MIL 1,300 Australians] {e2 spread out} through [m3:@TLS Dili], and [m4:MYS.GOV Malaysia] and [m5:PRT.GOV Portugal] {e3 are contributing} police to [m6:TLS.GOV the stricken government].
e1 m1 > m2 REQUEST requested 2006-05-26/none mode=assist ctx=peacekeeping
e2 m2 > m6 AID actual 2006-05-26/none ctx=peacekeeping
e3 m4,m5 > m6 AID actual 2006-05-26/none ctx=peacekeeping

### Delfi 2016-02-03 none
[m1:@LTU Lithuania] and [m2:@LVA Latvia] have nearly the same number of lakes; storks arrive in both in the last days of March, and ornithologists exchange rings, letters and the occasional insult.

### The Sun 1998-04-02 none
A ceasefire on the terraces of [m1:@GBR Upton Park] lasted until the second goal; then the home end launched a barrage of song about [m2:@FRA Marseille].

### Daily Nation 2001-06-18 none
Tanzania's finance minister reads his budget at four; [m1:@UGA Uganda's] and [m2:@KEN Kenya's] are read an hour earlier, a custom of [m3:EAC the East African Community].
