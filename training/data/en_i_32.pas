### Reuters 2016-07-06
[m1:ZAF.JRN Three senior editors] were {e1 suspended} by [m2:ZAF.JRN South Africa's public broadcaster] for questioning an order not to show burning buildings; [m3:ZAF.GOV the communications regulator] has {e2 given} the corporation a week to withdraw it, and [m4:ZAF.NGO Right2Know] {e4 pickets} its door.
e1 m2 > m1 SANCTION actual 2016-07-06/none mode=expel ctx=rights_freedoms
e2 m3 > m2 REQUEST requested 2016-07-06/none mode=yield ctx=rights_freedoms
e4 m4 > m2 PROTEST actual 2016-07-06/none mode=demo ctx=rights_freedoms

### AP 2004-01-29
[m1:GBR.JRN The BBC's chairman, Gavyn Davies], {e1 resigned} on Wednesday over a report by [m2:GBR.JUD Lord Hutton] that {e2 faults} [m3=m1 his corporation] for saying that [m4:GBR.GOV Downing Street] had {e3 sexed up} a dossier; [m5:GBR.JRN its staff] {e4 walked out} the next day.
e1 m1 > m2 RETREAT actual 2004-01-28/day mode=resign ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2004-01-28/none mode=allege ctx=rights_freedoms
e4 m5 > m4 PROTEST actual 2004-01-29/none mode=strike ctx=rights_freedoms
e3 m3 > m4 ACCUSE actual 2003-05-29/day mode=allege ctx=military

### AFP 2018-12-31
Five days after a bloody ballot, [m1:BGD.JRN a Khulna correspondent] was {e2 remanded} by [m2:BGD.JUD a magistrate] under the Digital Security Act for counting more votes than voters.
e2 m2 > m1 COERCE actual 2018-12-31/none mode=arrest ctx=rights_freedoms,election

### Kyodo 2017-09-15
Sirens woke [m1:JPN.CVL the people of Hokkaido] as [m2:PRK.MIL a North Korean missile] {e1 flew over} at dawn; six minutes later [m3:KOR.MIL Southern batteries] {e2 launched} two of their own into the sea, one of which failed, and [m4:USA.GOV Rex Tillerson] {e3 urged} [m5:CHN.GOV Beijing] to turn off the oil.
e1 m2 > m1 MOBILIZE actual 2017-09-15/none mode=weapons ctx=cbrn
e2 m3 > m2 MOBILIZE actual 2017-09-15/none mode=weapons ctx=cbrn
e3 m4 > m5 REQUEST requested 2017-09-15/none mode=change ctx=cbrn

### Jordan Times 2012-06-25
[m1:TUR.MIL Turkish anti-aircraft guns] are {e1 rolling} south on trailers, three days after [m2:SYR.MIL a Syrian battery] {e2 downed} [m3:TUR.MIL a reconnaissance Phantom] off Latakia. Under new rules of engagement, [m4:TUR.GOV Recep Tayyip Erdogan] told [m5:TUR.LEG his deputies], any Syrian element that nears the border {e3 will be treated} as a target.
e1 m1 > m2 MOBILIZE actual 2012-06-25/none mode=weapons ctx=military
e2 m2 > m3 ASSAULT actual 2012-06-22/day mode=heavy-weapons ctx=military
e3 m4 > m2 THREATEN threatened 2012-06-26/none mode=violence ctx=military

### Post 2009-09-30
As if for a cup final, [m1:GIN.MIL Captain Moussa Dadis Camara] {e1 filled} the Conakry stadium with red berets, who {e2 mowed down} 157 [m2:GIN.CVL people] and {e3 raped} women on the pitch; [m3:FRA.GOV Paris] {e4 severed} military co-operation and [m4:AU the African Union] {e5 is considering} an embargo.
e2 m1 > m2 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e3 m1 > m2 ASSAULT actual 2009-09-28/day mode=sexual ctx=repression,gender
e4 m3 > m1 SANCTION actual 2009-09-30/none mode=discontinue ctx=military,repression
e5 m4 > m1 SANCTION hypothetical 2009-09-30/none mode=discontinue ctx=repression
e1 m1 > m2 MOBILIZE actual 2009-09-28/day mode=troops ctx=repression

### The Age 2013-03-20
If [m1:PRK.GOV Pyongyang] was behind the {e1 paralysis} of [m2:KOR.BUS three banks] and two broadcasters on Wednesday, said [m3:KOR.GOV a presidential aide], [m5=m1 it] would {e2 be made to pay}. The code, investigators found, passed through a server in [m4:@CHN Tianjin].
e1 m1 > m2 COERCE hypothetical 2013-03-20/day mode=cyber ctx=cyber
e2 m3 > m1 THREATEN threatened 2013-03-20/none ctx=cyber

### Guardian 2019-12-16
[m1:IND.COP Delhi police] burst into the library of Jamia Millia and {e1 clubbed} [m2:IND.EDU readers] at their desks; next day [m3:IND.EDU students] from Aligarh to Chennai {e2 were out} against [m4:IND.GOV the citizenship law], and in Kolkata [m5:IND.GOV Mamata Banerjee] {e3 headed} a procession of her own.
e1 m1 > m2 ASSAULT actual 2019-12-15/day mode=beat ctx=repression,religion_ethnicity
e2 m3 > m4 PROTEST actual 2019-12-16/none mode=demo ctx=religion_ethnicity
e3 m5 > m4 PROTEST actual 2019-12-16/none mode=demo ctx=religion_ethnicity

### Reuters 2014-09-04
[m1:LTU.GOV Vilnius] is {e1 sending} a platoon and two howitzers to [m2:UKR.MIL Kyiv's army], [m3:POL.GOV Warsaw] {e2 puts} three brigades on its eastern edge, and [m4:RUS.GOV Moscow], in the person of [m5=m4 its security council's secretary], will redraft its doctrine.
e1 m1 > m2 AID planned 2014-09-04/none ctx=military
e2 m3 > m4 MOBILIZE actual 2014-09-04/none mode=troops ctx=military

### Le Quotidien d'Oran 2001-06-14
[m1:DZA.CVL Half a million Kabyles] {e1 descended} on Algiers to hand [m2:DZA.GOV the president] a list of fifteen demands; [m6=m1 they] were {e2 met} with tear gas by [m3:DZA.COP gendarmes] and with sticks by [m4:DZA.CVL youths] whom, [m5:DZA.PTY the Socialist Forces Front] {e3 alleges}, [m7=m3 the latter] had let out of jail.
e1 m1 > m2 PROTEST actual 2001-06-14/none mode=demo ctx=religion_ethnicity
e2 m3,m4 > m1 ASSAULT actual 2001-06-14/none mode=crowd-control ctx=repression
e3 m5 > m3 ACCUSE actual 2001-06-14/none mode=allege ctx=repression

### Reuters 2008-10-10
Invoking, to general stupor, an anti-terrorism act, [m1:GBR.GOV Gordon Brown's treasury] {e1 froze} the British assets of [m2:ISL.BUS Landsbanki]; [m3:ISL.GOV Geir Haarde] {e2 fumed} at being put on a list with al-Qaeda and {e3 is turning} to [m4:RUS.GOV Moscow] for four billion euros.
e1 m1 > m2 SANCTION actual 2008-10-08/day mode=discontinue ctx=economic
e2 m3 > m1 ACCUSE actual 2008-10-10/none mode=disapprove ctx=economic
e3 m3 > m4 REQUEST requested 2008-10-10/none mode=assist ctx=economic

### Vanguard 2011-04-18
Word that [m1:NGA.OPP Muhammadu Buhari] had lost {e1 unleashed} mobs in Kaduna, Kano and Bauchi, where [m2:NGA.EDU ten youth corps members] {e2 perished}; [m3:NGA.GOV Jonathan], calling up [m4:NGA.MIL the army], {e3 likened} the killings to those that led to the civil war.
e2 m5 > m2 ASSAULT actual 2011-04-18/none mode=primitive ctx=election,religion_ethnicity
e3 m3 > m5 ACCUSE actual 2011-04-18/none mode=disapprove ctx=election
e1 m5 > m3 PROTEST actual 2011-04-18/none mode=riot ctx=election
e4 m3 > m5 MOBILIZE actual 2011-04-18/none mode=troops ctx=election
[m5:NGA.CVL The rioters] {e4 face} a shoot-on-sight curfew and a brigade from Jos.

### Politico 2023-07-20
{e1 Quitting} a deal by which [m1:UKR.GOV Kyiv's] grain had sailed for a year, [m2:RUS.MIL Moscow's defence ministry] {e2 declared} that every ship bound for Odesa would count as a carrier of arms; [m3:RUS.MIL drones] {e3 holed} silos at Reni, opposite [m4:@ROU Galati].
e1 m2 > m1 SANCTION actual 2023-07-17/day mode=withdraw ctx=human_security,military
e2 m2 > m1 THREATEN threatened 2023-07-19/day mode=violence ctx=military,economic
e3 m3 > m1 ASSAULT actual 2023-07-20/none mode=drone ctx=military,economic

### Fiji Sun 2000-05-19
[m1:FJI.REB George Speight], a bankrupt, and seven men with rifles {e1 marched} into the legislature at Suva and {e2 took} [m2:FJI.GOV Mahendra Chaudhry's cabinet] hostage; outside, a march of [m3:FJI.PTY indigenous nationalists] {e3 turned} to looting [m4:FJI.BUS Indian-owned shops].
e1 m1 > m2 COERCE actual 2000-05-19/none mode=seize ctx=pro_autocracy,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2000-05-19/none mode=abduct ctx=pro_autocracy,religion_ethnicity
e3 m3 > m4 PROTEST actual 2000-05-19/none mode=riot ctx=religion_ethnicity

### Reuters 2019-02-26 none
[m1:CHL.BUS The salmon farmers of Chiloe] and [m2:NOR.BUS their rivals from Bergen] have joined forces against a louse that no treatment has yet defeated. The enemy, a parasitologist admits, adapts faster than the army sent to kill it.

### El Pais 2006-07-24 headline
[m1:CUB.GOV Havana] {e1 warns} [m2:USA.GOV Washington] off transition plan, {e2 drills} militia
e1 m1 > m2 THREATEN threatened 2006-07-24/none ctx=political_institutions
e2 m1 > m2 MOBILIZE actual 2006-07-24/none mode=militia ctx=military

### Standard 2018-02-02
Three television stations that meant to show [m1:KEN.OPP Raila Odinga] swearing himself in as people's president stayed {e1 dark} on [m2:KEN.GOV the interior minister's] word although [m3:KEN.JUD the High Court] had {e2 ruled} for [m4:KEN.JRN the broadcasters]; [m7=m6 the lawyer who held the Bible] was {e3 put} on a plane to [m5:@CAN Toronto].
e1 m2 > m4 COERCE actual 2018-02-02/none mode=censor ctx=rights_freedoms,election
e2 m3 > m4 SUPPORT actual 2018-02-01/day ctx=rights_freedoms,legal
e3 m2 > m6 COERCE actual 2018-02-06/none mode=deport ctx=election
[m6:KEN.JUD Miguna Miguna] has two passports.
