### Daily Star 2014-05-11
[m1:BGD.JUD The High Court in Dhaka] {e1 directed} [m2:BGD.GOV the home secretary] to have [m3:BGD.COP three sacked officers of the Rapid Action Battalion] {e2 arrested} over the seven murders in Narayanganj, a crime that [m4:BGD.OPP Khaleda Zia] {e3 blames on} the state itself.
e1 m1 > m2 REQUEST requested 2014-05-11/none mode=yield ctx=crime,legal
e2 m2 > m3 COERCE requested 2014-05-11/none mode=arrest ctx=crime,legal
e3 m4 > m5 ACCUSE actual 2014-05-11/none mode=allege ctx=crime
[m5:BGD.GOV The cabinet] did not discuss it.

### Miami Herald 2004-02-29
Escorted aboard an unmarked jet, [m1:HTI.GOV Jean-Bertrand Aristide] {e1 left} Port-au-Prince before dawn as [m2:HTI.REB armed rebels led by Guy Philippe] closed in; [m3=m1 he] would later {e2 describe} his departure as a kidnapping by [m4:USA.GOV the United States], which [m5:USA.GOV Colin Powell] called nonsense.
e1 m1 > m2 RETREAT actual 2004-02-29/none mode=resign ctx=executive
e2 m3 > m4 ACCUSE actual 2004-02-29/none mode=allege ctx=executive
e3 m5 > m3 REJECT actual 2004-02-29/none ctx=executive
The {e3 denial} was brief.

### The National 2013-02-06
[m1:TUN.OPP Chokri Belaid], a lawyer who for weeks had {e1 castigated} [m2:TUN.PTY Ennahda] for tolerating thugs, was {e2 shot} on his doorstep by [m3:UAF two men on a motorcycle]; [m4:TUN.LAB the UGTT] {e3 called} the first general strike since 1978.
e1 m1 > m2 ACCUSE actual 2013-02-06/none mode=disapprove ctx=pro_democracy
e2 m3 > m1 ASSAULT actual 2013-02-06/none mode=targeted ctx=pro_democracy
e3 m4 > m2 PROTEST planned 2013-02-06/none mode=strike ctx=pro_democracy

### Prothom Alo 2011-05-05
[m1:BGD.JUD An appeal bench], headed by the chief justice, {e1 dismissed} the plea of [m2:BGD.BUS Muhammad Yunus] to remain in charge of the bank [m5=m2 he] founded; [m3:FRA.GOV a former French premier], the head of a support committee, {e2 despaired} of [m4=m1 the judges].
e1 m1 > m2 REJECT actual 2011-05-05/none mode=yield ctx=legal,economic
e2 m3 > m4 ACCUSE actual 2011-05-05/none mode=disapprove ctx=legal

### Post Zambia 2011-01-14
In Mongu [m1:ZMB.COP police] {e1 killed} two [m2:ZMB.CVL supporters of Barotse self-rule] and {e2 picked up} more than a hundred, [m3:ZMB.REL the Catholic diocese] reported, asking [m4:ZMB.GOV the head of state] to {e3 receive} [m5:ZMB.GOV the Litunga].
e1 m1 > m2 ASSAULT actual 2011-01-14/none mode=firearms ctx=territory,repression said=m3
e2 m1 > m2 COERCE actual 2011-01-14/none mode=arrest ctx=territory,repression said=m3
e3 m3 > m4 REQUEST requested 2011-01-14/none mode=meet ctx=territory

### Corriere 2017-08-26
[m1:ITA.COP Police in riot gear] {e1 hosed} [m2:ERI.REF Eritrean squatters] out of a square near Rome's main station; [m3:UNICEF the UN children's agency] and [m4:VAT.REL a papal almoner] {e2 brought} blankets.
e1 m1 > m2 ASSAULT actual 2017-08-26/none mode=crowd-control ctx=migration
e2 m3,m4 > m2 AID actual 2017-08-26/none ctx=migration

### Kathmandu Post 2011-08-30 none
Heavy lorries wrestle with the hairpins above [m1:@NPL Mugling], where monsoon mud obstructs one lane and [m2:NPL.BUS bus owners] complain that the repairs have slowed to a crawl. The contractor blames the rain.

### Otago Daily Times 2005-08-09
[m1:NZL.GOV New Zealand] has no wish to see [m2:ZWE.CVL Zimbabwe's cricketers] and is {e1 denying} [m3=m2 them] visas; [m4:NZL.OPP the Greens' foreign affairs spokesman] {e2 congratulated} [m5:NZL.GOV the foreign minister, Phil Goff].
e1 m1 > m3 REJECT actual 2005-08-09/none mode=assist ctx=human_rights
e2 m4 > m5 SUPPORT actual 2005-08-09/none ctx=human_rights

### Reuters 2019-02-23
[m1:VEN.MIL Venezuelan national guardsmen] {e1 turned back} with buckshot a column of lorries that [m2:VEN.OPP Juan Guaido] had {e2 loaded} in Cucuta with flour and medicine from [m3:USA.GOV the United States]; two caught fire on the bridge, and [m4:COL.GOV Bogota] {e3 gave refuge} to sixty [m5:VEN.MIL deserters].
e1 m1 > m2 ASSAULT actual 2019-02-23/none mode=firearms ctx=human_security
e3 m4 > m5 AID actual 2019-02-23/none ctx=asylum,military
e2 m3 > m6 AID planned 2019-02-23/none ctx=human_security
Few of [m6:VEN.CVL the needy] saw any.

### Mercury 2015-04-15
[m1:ZAF.CVL Crowds armed with pangas] {e1 hunted} [m2:MWI.REF Malawian] and [m3:NGA.BUS Nigerian shopkeepers] through the centre of Durban; [m4:ZAF.GOV Jacob Zuma] put off a trip to [m5:@IDN Jakarta], while [m6:MWI.GOV Lilongwe] {e2 hired} buses to take its people home.
e1 m1 > m2,m3 ASSAULT actual 2015-04-15/none mode=primitive ctx=migration,religion_ethnicity
e2 m6 > m2 AID actual 2015-04-15/none ctx=migration

### Dagbladet 2010-12-10
[m1:NOR.NGO The Nobel committee] {e1 laid} its medal on an empty chair for [m2:CHN.OPP Liu Xiaobo], whom [m3:CHN.JUD a Beijing court] had {e2 put away} for eleven years; [m4:SRB.GOV Serbia], [m5:PAK.GOV Pakistan] and seventeen others, heeding [m6:CHN.GOV China], {e3 stayed away}.
e1 m1 > m2 SUPPORT actual 2010-12-10/none ctx=human_rights
e2 m3 > m2 SANCTION actual 2009-12-25/day mode=convict ctx=human_rights,legal
e3 m4,m5 > m1 REJECT actual 2010-12-10/none mode=meet ctx=human_rights

### Telegraph 2013-09-04
[m1:IND.OPP Opposition members in Kolkata] {e1 heckled} [m2:IND.GOV the labour minister] for an hour, tearing his papers; [m5=m4 the speaker] {e2 named} two of them and had them {e3 removed} by [m3:IND.COP marshals].
e1 m1 > m2 ACCUSE actual 2013-09-04/none mode=disapprove ctx=legislative
e3 m3 > m1 COERCE actual 2013-09-04/none ctx=legislative
e2 m4 > m1 ACCUSE actual 2013-09-04/none mode=disapprove ctx=legislative
[m4:IND.LEG Biman Banerjee] said the house was no fish market.

### Gleaner 2010-05-25
[m1:JAM.MIL Jamaican soldiers] and [m2:JAM.COP policemen] {e1 fought} street by street into Tivoli Gardens to {e2 seize} [m3:JAM.CRM Christopher Coke], wanted in [m4:@USA New York]; [m5:JAM.NGO Jamaicans for Justice] {e3 has called for} the names of the dead.
e1 m1,m2 > m3 ASSAULT actual 2010-05-25/none mode=firearms ctx=crime,illegal_drugs
e2 m1,m2 > m3 COERCE planned 2010-05-25/none mode=arrest ctx=crime,illegal_drugs
e3 m5 > m1 REQUEST requested 2010-05-25/none mode=yield ctx=human_rights

### Prague Monitor 2014-11-17
On the anniversary of the Velvet Revolution, [m1:CZE.CVL thousands of people] {e1 waved} red cards at [m2:CZE.GOV President Milos Zeman] and a few {e2 pelted} [m3=m2 him] with eggs, one of which struck [m4:DEU.GOV Joachim Gauck].
e1 m1 > m2 PROTEST actual 2014-11-17/none mode=demo ctx=executive
e2 m1 > m3 PROTEST actual 2014-11-17/none mode=vandalize ctx=executive

### Inquirer 2009-11-23
In Maguindanao some hundred [m1:PHL.PRM militiamen of the Ampatuan clan] {e1 waylaid} a convoy, {e2 herding} [m2:PHL.JRN thirty-two journalists] and [m3:PHL.PTY the wife of a rival candidate] up a hill where a digger had already dug the pits, and {e3 shot} [m4=m2+m3 them] all.
e1 m1 > m2,m3 ASSAULT actual 2009-11-23/none ctx=election
e2 m1 > m2,m3 ASSAULT actual 2009-11-23/none mode=abduct ctx=election
e3 m1 > m2,m3 ASSAULT actual 2009-11-23/none mode=firearms ctx=election,rights_freedoms

### NYT 2021-11-19
[m1:USA.JUD A Wisconsin jury] {e1 acquitted} [m2:USA.CVL Kyle Rittenhouse], who {e2 shot} [m3:USA.CVL three men] during unrest in Kenosha; [m4:USA.GOV Governor Tony Evers] had {e3 kept} five hundred [m5:USA.MIL guardsmen] outside the city, to be used only if [m6:USA.COP the sheriff] {e4 asked}.
e1 m1 > m2 CONCEDE actual 2021-11-19/none ctx=legal
e2 m2 > m3 ASSAULT actual 2020-08-25/day mode=firearms ctx=crime
e3 m4 > m3 MOBILIZE actual 2021-11-19/none mode=troops ctx=legal
e4 m6 > m4 REQUEST hypothetical 2021-11-19/none mode=assist ctx=legal

### Haiti Libre 2019-02-17
Seven [m1:USA.MNC heavily armed foreigners], five of them former American servicemen, were {e1 stopped} in a car without plates by [m2:HTI.COP Port-au-Prince police], who {e2 held} [m3=m1 them] three days before [m4:HTI.GOV the justice minister], to the {e3 fury} of [m5:HTI.LEG a Senate committee], {e4 handed} [m7=m1 them] to [m6:USA.GOV the embassy].
e1 m2 > m1 COERCE actual 2019-02-17/none mode=restrict ctx=crime
e2 m2 > m3 COERCE actual 2019-02-17/none mode=arrest ctx=crime
e3 m5 > m4 ACCUSE actual 2019-02-17/none mode=disapprove ctx=legal
e4 m4 > m6 CONCEDE actual 2019-02-17/none ctx=legal,diplomatic

### Slovak Spectator 2018-03-15
[m1:SVK.GOV Robert Fico] {e1 tendered} his resignation to [m2:SVK.GOV President Andrej Kiska] on Thursday, three weeks after [m7=m4 a reporter] who was {e2 looking into} [m3:ITA.CRM the 'Ndrangheta's] dealings with officials was {e3 murdered}; [m8=m6 protest organisers] {e4 insist} on early polls.
e1 m1 > m2 RETREAT actual 2018-03-15/day mode=resign ctx=executive,corruption
e2 m4 > m3 ACCUSE actual 2018-02-01/month mode=investigate ctx=corruption
e3 m5 > m4 ASSAULT actual 2018-02-01/month mode=targeted ctx=corruption,crime
e4 m6 > m2 REQUEST requested 2018-03-15/none mode=change ctx=election
[m4:SVK.JRN Jan Kuciak] was 27. [m5:UAF His killers] are free; [m6:SVK.CVL the marchers] will be back on Friday.

### The Age 2005-11-18 none
[m1:@CRI San Jose] declared three days of holiday for the saint's feast; cattle were blessed, oxcarts mustered on the plaza and the bishop, who used to race bicycles, opened the parade.

### Reuters 2020-06-12
[m1:POL.JUD A Warsaw court] has {e1 forbidden} [m2:POL.PTY a far-right bus campaign] from linking [m3:POL.CVL gay men] to paedophilia, the first {e2 injunction} of its kind; [m4:POL.GOV the deputy justice minister] {e3 deemed} it censorship.
e1 m1 > m2 COERCE actual 2020-06-12/none mode=restrict ctx=lgbt,legal
e2 m1 > m2 COERCE actual 2020-06-12/none mode=restrict ctx=lgbt,legal
e3 m4 > m1 ACCUSE actual 2020-06-12/none mode=disapprove ctx=lgbt,legal

### Daily Sabah 2016-07-02
[m6:BGD.COP Two policemen] were killed as [m7=m5 commandos] {e1 battered} their way into a Dhaka bakery where [m1:ISIS.REB five youths] were {e2 holding} twenty [m2:ITA.BUS diners, nine of them Italian]; all but one of the hostages had already been {e3 butchered}. [m3:BGD.GOV Sheikh Hasina] {e4 appealed to} [m4:BGD.CVL parents].
e1 m5 > m1 ASSAULT actual 2016-07-02/none ctx=terrorism
e2 m1 > m2 ASSAULT actual 2016-07-02/none mode=abduct ctx=terrorism
e3 m1 > m2 ASSAULT actual 2016-07-02/none mode=primitive ctx=terrorism
e4 m3 > m4 REQUEST requested 2016-07-02/none mode=assist ctx=terrorism
[m5:BGD.MIL The commandos] arrived by armoured car.

### El Mundo 2004-03-19
[m1:ESP.PTY Jose Luis Rodriguez Zapatero], elected three days after the bombings, {e1 called} the occupation of [m2:@IRQ Iraq] a disaster; [m3:HND.GOV Tegucigalpa], whose 370 men serve under [m4:ESP.MIL Spanish command], {e2 will leave} too, said [m5:HND.GOV its defence minister].
e1 m1 > m6 ACCUSE actual 2004-03-19/none mode=disapprove ctx=military
e2 m3 > m6 RETREAT planned 2004-03-19/none mode=withdraw ctx=military
[m6:USA.GOV Washington] {e3 urged} both to reconsider.
e3 m6 > m3 REQUEST requested 2004-03-19/none mode=change ctx=military
