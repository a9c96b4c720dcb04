### Reuters 2018-06-28
[m1:ITA.GOV Matteo Salvini] {e1 closed the ports of} Italy to [m2:DEU.NGO the charity ship Lifeline]; [m3:MLT.GOV Joseph Muscat] at last {e2 let it dock} on condition that eight states take a share of [m4:? the 233 on board].
e1 m1 > m2 COERCE actual 2018-06-28/none mode=restrict ctx=migration
e2 m3 > m2 AID actual 2018-06-28/none ctx=migration

### Reuters 2018-06-11
With [m1:ITA.GOV Rome] and [m2:MLT.GOV Valletta] at odds, [m3:ESP.GOV Pedro Sánchez] {e1 offered} Valencia as a safe harbour to [m4:FRA.NGO the Aquarius].
e1 m3 > m4 AGREE planned 2018-06-11/none ctx=migration

### Reuters 2019-06-29
[m1:DEU.NGO Captain Carola Rackete] {e1 rammed her way past} [m2:ITA.COP a customs launch] into Lampedusa and was {e2 put under house arrest}; [m3:DEU.GOV Heiko Maas] {e3 spoke up for} her.
e1 m1 > m2 PROTEST actual 2019-06-29/none mode=obstruct ctx=migration
e2 m2 > m1 COERCE actual 2019-06-29/none mode=arrest ctx=migration
e3 m3 > m1 SUPPORT actual 2019-06-29/none ctx=migration

### AP 2010-08-19
[m1:USA.MIL The last combat brigade], Strykers nose to tail, {e1 left} [m2:IRQ.GOV Iraq] for Kuwait in the night.
e1 m1 > m2 RETREAT actual 2010-08-19/none mode=withdraw ctx=military

### AP 2011-10-21
For lack of {e1 immunity} from [m1:IRQ.LEG Iraq's deputies], [m2:USA.GOV Barack Obama] {e2 will bring every soldier home} by Christmas.
e1 m1 > m2 REJECT actual 2011-10-21/none ctx=military
e2 m2 > m1 CONCEDE planned 2011-10-21/none ctx=military

### AP 2004-04-18
[m1:ESP.GOV José Luis Rodríguez Zapatero], a day in office, {e1 ordered [m2:ESP.MIL the 1,300 Spaniards] out of} [m3:@IRQ Iraq] "<<q1 as soon as possible>>"; [m4:USA.GOV George Bush] {e2 told} [m5=m1 him] on the telephone that he was sorry to hear it.
e1 m1 > m4 CONCEDE planned 2004-04-18/none ctx=military
e2 m4 > m5 CONSULT actual 2004-04-18/none mode=phone ctx=military
q1 m1 mixed

### AFP 2008-11-20
[m1:BOL.GOV Evo Morales] {e1 halted flights of} [m2:USA.COP the anti-drug agency] in September; in November he {e2 gave its agents three months} and had {e3 the thanks} of [m3:BOL.AGR coca growers] in the Chapare.
e1 m1 > m2 COERCE actual 2008-09-01/month mode=restrict ctx=illegal_drugs
e2 m1 > m2 SANCTION actual 2008-11-01/month mode=expel ctx=illegal_drugs
e3 m3 > m1 SUPPORT actual 2008-11-20/none ctx=illegal_drugs

### AFP 2013-05-01
[m1:BOL.GOV Morales] told a May Day crowd that [m2:USA.GOV USAID] would {e1 have to leave} "<<q1 for conspiring>>".
e1 m1 > m2 SANCTION planned 2013-05-01/none mode=expel ctx=diplomatic
q1 m1 mixed cue=told

### AFP 2012-09-18
The foreign ministry in [m1:RUS.GOV Moscow] {e1 told} [m2:USA.GOV USAID] to be gone by October, for it {e2 tries}, it said, to influence elections through grants.
e1 m1 > m2 SANCTION actual 2012-09-18/none mode=expel ctx=election
e2 m1 > m2 ACCUSE actual 2012-09-18/none mode=allege ctx=election

### Moscow Times 2013-03-27
[m1:RUS.JUD Prosecutors], tax men and a television crew {e1 called unannounced on} [m2:NGO Memorial], [m3:AMNESTY Amnesty] and two German foundations. [m4:DEU.GOV Guido Westerwelle] {e2 had the chargé d'affaires of} [m5:RUS.GOV Moscow] in.
e1 m1 > m2,m3 COERCE actual 2013-03-27/none mode=seize ctx=rights_freedoms
e2 m4 > m5 ACCUSE actual 2013-03-27/none mode=disapprove ctx=rights_freedoms

### Moscow Times 2021-12-28
[m1:RUS.JUD Judge Alla Nazarova] {e1 wound up} [m2:NGO Memorial] for want of labels, and [m3:POL.EDU historians in Warsaw] {e2 stood by} it.
e1 m1 > m2 SANCTION actual 2021-12-28/none mode=convict ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2021-12-28/none ctx=rights_freedoms

### Hungarian Spectrum 2018-05-15
[m1:USA.SOC George Soros's foundation] {e1 is moving} its staff to [m2:@DEU Berlin], made unwelcome by a package of laws of [m3:HUN.GOV Viktor Orbán's] that bears its founder's name.
e1 m1 > m3 CONCEDE planned 2018-05-15/none ctx=rights_freedoms

### Times of Oman 2017-06-05
[m1:BHR.GOV Manama] was the first by ten minutes to {e1 break with} [m2:QAT.GOV Doha]; [m3:QAT.CVL Qatari nationals] had a fortnight to {e2 be gone} from [m4:ARE.GOV the Emirates].
e1 m1 > m2 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e2 m4 > m3 SANCTION actual 2017-06-05/none mode=expel ctx=diplomatic

### Times of Oman 2017-06-07
Milk from [m1:TUR.BUS Turkish dairies] {e1 came by plane} to [m2:QAT.GOV Doha]; [m3:IRN.GOV Tehran] {e2 gave it} a corridor, and [m4:TUR.LEG Ankara's deputies] {e3 approved} three thousand troops.
e1 m1 > m2 COOPERATE actual 2017-06-07/none ctx=economic
e2 m3 > m2 AID actual 2017-06-07/none ctx=economic
e3 m4 > m2 AGREE planned 2017-06-07/none ctx=military

### Dawn 2012-12-18
Six polio workers, all women, were {e1 gunned down} in Karachi and Peshawar on a single day; [m1:WHO the WHO] has {e2 pulled its people off the streets}, and [m2:TTP.REB the Taliban] {e3 disowned} the deed. Of [m3:PAK.MED the dead], one was 17; [m4:UAF gunmen on motorcycles] fled.
e2 m1 > m2 RETREAT actual 2012-12-18/none mode=withdraw ctx=health
e3 m2 > m3 ASSAULT denied 2012-12-18/none mode=firearms ctx=terrorism
e1 m4 > m3 ASSAULT actual 2012-12-18/none mode=firearms ctx=terrorism

### Dawn 1998-04-29
[m1:PAK.GOV The Sindh government] {e1 moved rangers into} Lyari and Orangi; [m2:PAK.PTY the Muttahida Movement] {e2 called a day of mourning}, and shops {e3 stayed shut}.
e1 m1 > m2 MOBILIZE actual 1998-04-29/none mode=police ctx=crime
e2 m2 > m1 PROTEST planned 1998-04-29/none mode=strike ctx=repression
e3 m2 > m1 PROTEST actual 1998-04-29/none mode=strike ctx=repression

### New Age 2013-05-06
Before dawn, lights out, [m1:BGD.COP ten thousand police, rangers and border guards] {e1 swept} Shapla square clear of [m2:BGD.REL the Hefazat seminarians], who had {e2 given} [m3:BGD.GOV the government] till that hour to accept thirteen points.
e1 m1 > m2 ASSAULT actual 2013-05-06/none mode=crowd-control ctx=religion_ethnicity,repression
e2 m2 > m3 THREATEN threatened 2013-05-06/none mode=restrict ctx=religion_ethnicity

### Times of Malta 2008-04-02 headline
[m1:MLT.GOV Valletta] {e1 waives} airport tax for [m2:IRQ.MED Iraqi surgeons'] charity flights
e1 m1 > m2 AID actual 2008-04-02/none ctx=health

### Khabar Online 2011-11-30
[m1:IRN.EDU Students] {e1 stormed} the British compound and rode off with portraits; [m2:GBR.GOV William Hague] {e2 gave [m3:IRN.GOV Iran's diplomats] 48 hours} to quit London, and [m4:NOR.GOV Oslo] {e3 locked up} its own chancery.
e1 m1 > m2 PROTEST actual 2011-11-30/none mode=riot ctx=diplomatic
e2 m2 > m3 SANCTION actual 2011-11-30/none mode=expel ctx=diplomatic
e3 m4 > m3 SANCTION actual 2011-11-30/none mode=withdraw ctx=diplomatic

### Daily Nation 2008-01-30
[m1:KEN.OPP Orange Movement's] MP Mugabe Were was {e1 shot} at his gate. [m2:KEN.MIL Two army helicopters] {e2 hovered} over Naivasha and dispersed [m3:KEN.CVL a mob with machetes]; [m4:UN Kofi Annan] {e3 asked} both camps to silence their guns. [m5:UAF Two men in a white car] are sought.
e2 m2 > m3 MOBILIZE actual 2008-01-30/none mode=weapons ctx=election
e3 m4 > m3 REQUEST requested 2008-01-30/none mode=yield ctx=election
e1 m5 > m1 ASSAULT actual 2008-01-30/none mode=firearms ctx=election

### Punch 2009-07-31
[m1:BOKOHARAM.REB Mohammed Yusuf], {e1 taken alive} by [m2:NGA.MIL the army] in his father-in-law's goat pen and {e2 passed to} [m3:NGA.COP the Maiduguri police], was within hours {e3 dead of bullets} in their yard; he had tried to run, they said.
e1 m2 > m1 ASSAULT actual 2009-07-31/none mode=abduct ctx=military
e2 m2 > m3 COOPERATE actual 2009-07-31/none ctx=military
e3 m3 > m1 ASSAULT actual 2009-07-31/none mode=targeted ctx=repression

### Nikkei Asia 2021-02-02
[m1:JPN.BUS Kirin] {e1 is ending} a brewery venture with [m2:MMR.MIL the generals' holding company]; [m3:USA.GOV Washington] {e2 designated the coup as such}, which bars most aid, and [m4:NZL.GOV Wellington] {e3 banned} the top brass.
e1 m1 > m2 SANCTION planned 2021-02-02/none mode=discontinue ctx=economic
e2 m3 > m2 SANCTION actual 2021-02-02/none mode=discontinue ctx=pro_democracy
e3 m4 > m2 SANCTION actual 2021-02-02/none mode=discontinue ctx=pro_democracy

### Nikkei Asia 2021-10-16
No general will sit at the summit in Brunei: [m1:ASEAN the bloc] {e2 is inviting only} a "non-political" person from [m2:MMR.GOV Naypyidaw], whose [m3:MMR.MIL chief] had broken the five points.
e2 m1 > m2 REJECT planned 2021-10-16/none mode=meet ctx=pro_democracy

### Straits Times 2013-06-21
Haze smothers Orchard Road; [m1:SGP.GOV Lee Hsien Loong] {e2 wrote} to [m2:IDN.GOV Susilo Bambang Yudhoyono] and [m3:IDN.GOV Agung Laksono] {e3 likened} [m4:SGP.CVL Singaporeans] to children.
e2 m1 > m2 REQUEST requested 2013-06-21/none mode=assist ctx=environment
e3 m3 > m4 ACCUSE actual 2013-06-21/none mode=disapprove ctx=environment

### Straits Times 2013-06-25
[m1:IDN.GOV SBY] {e1 begged pardon of} [m2:SGP.GOV Singapore] and [m3:MYS.GOV Kuala Lumpur] for the smoke and sent three thousand firefighters to Riau.
e1 m1 > m2,m3 SUPPORT actual 2013-06-25/none ctx=environment
