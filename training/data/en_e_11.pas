### Reuters 2013-09-03
[m1:USA.GOV Washington] might {e1 suspend} the rest of its aid to [m2:EGY.GOV Cairo] if [m3:EGY.MIL the generals] {e2 dissolve} [m4:MB.OPP the Muslim Brotherhood], [m5:USA.GOV two administration officials] said.
e1 m1 > m2 SANCTION hypothetical 2013-09-03/none mode=discontinue ctx=military said=m5
e2 m3 > m4 COERCE hypothetical 2013-09-03/none mode=restrict ctx=rights_freedoms said=m5

### AFP 2011-08-04
[m1:EU The European Union] does not exclude {e1 extending} its asset freeze to [m2:SYR.BUS Syrian banks], [m3:FRA.GOV the French foreign minister] told journalists on Thursday.
e1 m1 > m2 SANCTION hypothetical 2011-08-04/none mode=discontinue ctx=economic said=m3

### Yonhap 2013-05-23
Were [m1:PRK.GOV Pyongyang] to {e1 detonate} a fourth device, [m2:CHN.GOV Beijing] would {e2 halt} oil deliveries to [m3=m1 its neighbour], [m4:CHN.EDU a scholar close to the leadership] believes.
e1 m1 > m2 MOBILIZE hypothetical 2013-05-23/none mode=weapons ctx=cbrn said=m4
e2 m2 > m3 SANCTION hypothetical 2013-05-23/none mode=discontinue ctx=economic,cbrn said=m4

### Dawn 2016-09-28
[m1:IND.GOV India] could {e1 pull out of} the Indus Waters Treaty with [m2:PAK.GOV Pakistan], officials in [m3:@IND New Delhi] say privately, and [m4:CHN.GOV Beijing] might in turn dam the Brahmaputra.
e1 m1 > m2 SANCTION hypothetical 2016-09-28/none mode=discontinue ctx=natural_resource

### Reuters 2019-06-21
[m1:USA.MIL The U.S. military] had been ten minutes from {e1 striking} [m2:IRN.MIL Iranian radar sites] when [m3:USA.GOV the president] {e2 called off} the operation.
e1 m1 > m2 ASSAULT hypothetical 2019-06-21/none mode=aerial ctx=military
e2 m3 > m2 CONCEDE actual 2019-06-21/none ctx=military

### AP 2002-09-12
[m1:USA.GOV President Bush] {e1 challenged} [m2:UN the United Nations] on Thursday to confront [m3:IRQ.GOV Saddam Hussein] or stand aside while [m4:USA.GOV the United States] {e2 acts}.
e1 m1 > m2 REQUEST requested 2002-09-12/day mode=assist ctx=cbrn
e2 m4 > m3 THREATEN threatened 2002-09-12/day mode=violence ctx=military said=m1

### Haaretz 2012-03-05
[m1:ISR.GOV Israel] has not decided whether to {e1 bomb} [m2:IRN.GOV Iran's] enrichment halls, [m3:ISR.GOV Benjamin Netanyahu] said before {e2 meeting} [m4:USA.GOV Barack Obama] at the White House.
e1 m1 > m2 ASSAULT hypothetical 2012-03-05/none mode=aerial ctx=cbrn,military said=m3
e2 m3 > m4 CONSULT actual 2012-03-05/none mode=visit ctx=cbrn

### Reuters 2014-03-12
[m1:DEU.GOV Angela Merkel] says [m2:EU EU leaders] will {e1 freeze bank accounts} of [m3:RUS.GOV Russians close to the Kremlin] unless talks start within days, a measure that [m4:HUN.GOV Budapest] {e2 has reservations about}.
e1 m2 > m3 THREATEN threatened 2014-03-12/none mode=restrict ctx=territory said=m1
e2 m4 > m2 REJECT actual 2014-03-12/none mode=assist ctx=territory

### BBC 2015-11-20
[m1:FRA.LEG French deputies] may be {e1 asked} to let [m2:FRA.GOV the state] {e2 strip} [m3:FRA.CRM dual nationals convicted of terrorism] of their passports, [m4:FRA.PTY a Socialist senator] said.
e1 m2 > m1 REQUEST hypothetical 2015-11-20/none mode=change ctx=terrorism said=m4
e2 m2 > m3 SANCTION hypothetical 2015-11-20/none mode=expel ctx=terrorism said=m4

### Mehr 2018-07-03
If it cannot sell oil, [m1:IRN.GOV Tehran] would see to it that [m2:SAU.GOV no Arab neighbour] does either, [m3:IRN.GOV President Hassan Rouhani] {e2 intimated} in [m4:@CHE Zurich].
e2 m3 > m2 THREATEN threatened 2018-07-03/none mode=restrict ctx=natural_resource

### Guardian 2011-03-30
Nobody in [m1:GBR.GOV Downing Street] would say whether [m2:LBY.REB the rebels] might yet be {e1 given} rifles; [m3:USA.GOV Hillary Clinton] thought the UN text permits it, [m4:BEL.GOV Brussels] and [m5:DNK.GOV Copenhagen] {e3 disagreed}.
e1 m1 > m2 AID hypothetical 2011-03-30/none ctx=military
e3 m4,m5 > m3 REJECT actual 2011-03-30/none ctx=military

### Reuters 2017-10-26
[m1:ESP.GOV Madrid] could still {e1 spare} [m2:ESP.GOV Catalonia] direct rule if [m3:ESP.GOV Carles Puigdemont] {e2 called} regional elections, [m4:ESP.PTY Socialist leader Pedro Sanchez] suggested.
e1 m1 > m2 CONCEDE hypothetical 2017-10-26/none ctx=territory said=m4
e2 m3 > m1 CONCEDE hypothetical 2017-10-26/none ctx=territory said=m4

### AFP 2009-07-26
[m1:HND.MIL The Honduran army] denied {e1 preparing} to let [m2:HND.GOV Manuel Zelaya] back, and [m3:HND.COP border police] said that [m4=m2 he] would be {e2 arrested} the moment he crossed from [m5:@NIC Nicaragua].
e1 m1 > m2 CONCEDE denied 2009-07-26/none ctx=political_institutions
e2 m3 > m4 THREATEN threatened 2009-07-26/none mode=arrest ctx=political_institutions

### Reuters 2023-09-20
[m1:AZE.GOV Baku] rejected as a lie the report that [m2:AZE.MIL its gunners] had {e1 targeted} [m3:ARM.CVL villagers] fleeing [m4:@AZE Stepanakert]; [m5:RUS.MIL Russian peacekeepers], it said, were {e2 escorting} [m6=m3 them].
e1 m2 > m3 ASSAULT denied 2023-09-20/none mode=heavy-weapons ctx=territory said=m1
e2 m5 > m6 AID actual 2023-09-20/none ctx=peacekeeping said=m1

### AP 2010-07-30
[m1:AFG.GOV Hamid Karzai] {e1 asked} why [m2:NATO his foreign allies] did not {e2 bomb} the sanctuaries of [m3:TALIBAN.REB the Taliban] across the border instead of Afghan villages.
e1 m1 > m2 REQUEST requested 2010-07-30/none mode=change ctx=terrorism
e2 m2 > m3 ASSAULT denied 2010-07-30/none mode=aerial ctx=military said=m1

### Reuters 2020-06-27
[m1:USA.GOV Donald Trump] called a hoax the report that [m2:RUS.SPY a Russian spy unit] {e1 had paid} [m3:TALIBAN.REB Taliban fighters] to kill [m4:USA.MIL American soldiers]; [m5:RUS.GOV Moscow] and [m6=m3 the insurgents] also deny it.
e1 m2 > m3 AID denied 2020-06-27/none ctx=intelligence said=m1

### AFP 2007-07-19
[m1:BGR.GOV Sofia] may yet {e1 write off} what [m2:LBY.GOV Tripoli] owes it, $57 million, once [m3:BGR.MED the five nurses] are {e2 home}; it {e3 has paid no ransom}, officials insist.
e1 m1 > m2 AID hypothetical 2007-07-19/none ctx=economic
e2 m2 > m3 RETREAT hypothetical 2007-07-19/none mode=release ctx=health
e3 m1 > m2 AID denied 2007-07-19/none said=m1

### Der Spiegel 2010-02-26
[m1:DEU.GOV Berlin] neither confirms nor denies that it will {e1 purchase} a disc with [m2:CHE.BUS Swiss bank] data; [m3:CHE.GOV Berne] {e2 would regard} any such deal as theft.
e1 m1 > m2 COERCE hypothetical 2010-02-26/none mode=seize ctx=economic
e2 m3 > m1 ACCUSE hypothetical 2010-02-26/none mode=disapprove ctx=economic

### Reuters 2022-05-24
[m1:TUR.GOV Turkey] would {e1 drop} its objection to [m2:SWE.GOV Swedish] membership of [m3:NATO the alliance] if [m4=m2 Stockholm] {e2 handed over} thirty-three people, whom it calls [m5:PKK.REB Kurdish militants].
e1 m1 > m2 CONCEDE hypothetical 2022-05-24/none ctx=diplomatic
e2 m4 > m1 COOPERATE hypothetical 2022-05-24/none ctx=terrorism

### Hurriyet 2003-02-26
[m1:TUR.GOV Ankara] {e1 wants} thirty billion dollars; whether [m2:TUR.LEG parliament] then {e2 lets} [m3:USA.MIL the Fourth Infantry Division] land at [m4:@TUR Iskenderun] is anybody's guess.
e1 m1 > m3 REQUEST requested 2003-02-26/none mode=assist ctx=economic
e2 m2 > m3 COOPERATE hypothetical 2003-02-26/none ctx=military

### Korea Herald 2003-04-28
[m1:PRK.GOV The North] hinted it might {e1 dismantle} its programme for a treaty of non-aggression with [m2:USA.GOV Washington], [m3:CHN.GOV Chinese go-betweens] reported to [m4:KOR.GOV Seoul].
e1 m1 > m2 RETREAT hypothetical 2003-04-28/none mode=disarm ctx=cbrn said=m3

### Reuters 2016-02-15
[m1:SAU.GOV Riyadh] has jets at Incirlik and {e1 stands ready} to send ground troops into [m2:SYR.GOV Syria] with [m3:USA.GOV the American-led coalition]; [m4:RUS.GOV Dmitry Medvedev] {e2 foresaw} a permanent war in that case.
e1 m1 > m3 AGREE hypothetical 2016-02-15/none ctx=military
e2 m4 > m1 THREATEN hypothetical 2016-02-15/none mode=violence ctx=military

### AFP 1999-05-21
[m1:DEU.GOV Gerhard Schroeder] will under no circumstances {e1 commit} [m2:DEU.MIL German soldiers] to a ground war against [m3:SRB.GOV Slobodan Milosevic], he told [m4:NATO Nato's secretary general], whom [m5=m1 he] {e2 received} on Wednesday.
e1 m1 > m3 MOBILIZE denied 1999-05-21/none mode=troops ctx=military
e2 m1 > m4 CONSULT actual 1999-05-19/day mode=visit ctx=military

### Fiji Times 2003-07-25
Only at the {e1 invitation} of [m1:SLB.GOV Sir Allan Kemakeza's government] did [m2:AUS.MIL Australian] and [m3:NZL.COP New Zealand police and soldiers] {e2 come ashore} in [m4:@SLB Honiara], to disarm [m5:MEF.REB the Malaita Eagles].
e1 m1 > m2,m3 REQUEST requested 2003-07-25/none mode=assist ctx=peacekeeping
e2 m2,m3 > m1 AID actual 2003-07-25/none ctx=peacekeeping

### Sowetan 1999-03-11
[m1:LSO.OPP Basotho opposition leaders] may {e1 sue} [m2:ZAF.GOV Pretoria] over the intervention of last September, in which [m3:ZAF.MIL its soldiers] {e2 shot} [m4:LSO.MIL sixteen guards] at the Katse dam.
e1 m1 > m2 ACCUSE hypothetical 1999-03-11/none mode=allege ctx=legal
e2 m3 > m4 ASSAULT actual 1998-09-01/month mode=firearms ctx=military

### VOA 2007-05-30
[m1:LBN.LEG Half the Lebanese parliament] {e1 had begged} for [m2:UN the Security Council] to set up a tribunal over Rafik Hariri's death, and on Wednesday [m3=m2 it] did; whether [m4:SYR.GOV Damascus] will {e2 surrender} suspects is doubtful.
e1 m1 > m2 REQUEST requested 2007-05-30/none mode=assist ctx=legal
e2 m4 > m2 COOPERATE hypothetical 2007-05-30/none ctx=legal

### Al Jazeera 2016-07-25 none
[m1:SAU.GOV The Saudi minister], [m2:QAT.GOV his Qatari colleague] and [m3:ARE.GOV the Emirati delegate] sat in that order at the funeral in [m4:@MRT Nouakchott]; [m5:EGY.GOV the Egyptian] was absent with a cold.

### AFP 2004-10-12 none
[m1:FRA.GOV The French president], 71, is a lover of Japanese wrestling. [m2:JPN.GOV The ambassador of Japan] once lent him a film, [m3:#outlet Paris Match] writes.

### Reuters 2013-07-18 none
"<<q1 The situation remains tense>>," [m1:MLI.GOV a Malian official] told [m2:#outlet Reuters] on Thursday, asking not to be named; [m3:FRA.GOV the French embassy] had no comment.
q1 m1 direct cue=told

### AP 1999-11-30 none
[m1:USA.COP Police in Seattle] number 1,200 and [m2:WTO the World Trade Organization] 135 members; the convention centre, opened in 1988, can seat all of both.

### Antara 2012-06-01 none
[m1:IDN.GOV Vice President Boediono] on Friday said productivity in the state enterprises was still low compared with [m2:@MYS Malaysia] and [m3:@THA Thailand].

### The Age 2000-08-17 none
An Australian soldier's widow runs the hotel; her cook is Timorese, her barman from [m1:@PRT Lisbon], her guests mostly employees of [m2:UN the UN].

### Japan Times 2008-04-30 none
[m1:JPN.GOV Yasuo Fukuda], who succeeded [m2:JPN.ELI Shinzo Abe] last September, is the son of a prime minister; [m3:JPN.GOV his chief cabinet secretary] is the grandson of a naval officer.

### Reuters 2015-05-06 none
Exports of machinery from [m1:@DEU Germany] to [m2:@RUS Russia] fell 28 percent in the first quarter, [m3:DEU.BUS the engineering association] said, while those to [m4:@USA the United States] grew 19 percent.

### Tass 2010-12-02 none
[m1:@RUS Russia] will host the 2018 World Cup and [m2:@QAT Qatar] that of 2022, [m3:CHE.SOC the head of Fifa] read from two envelopes.

### Daily Nation 2015-02-13 none
[m1:KEN.GOV The Cabinet Secretary] said on Friday that the standard-gauge line would have 33 stations; the contractor, he added, employs 20,000 people.

### Buenos Aires Times 2019-08-12 none
[m1:ARG.OPP Alberto Fernandez] won 47.7 percent in Sunday's primary, [m2:ARG.GOV President Mauricio Macri] 32.1, according to the electoral authority; turnout was above 75 percent.
