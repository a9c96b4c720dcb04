### Reuters 2015-06-01
[m1:MDA.LEG The speaker of Moldova's parliament] {e1 threatened} [m2:MDA.JUD the prosecutor-general] with {e2 dismissal} on Monday if nobody was charged by the end of the month with the theft of a billion dollars from [m3:MDA.BUS three banks].
e1 m1 > m2 THREATEN threatened 2015-06-01/day ctx=corruption
e2 m1 > m2 SANCTION threatened 2015-06-30/day mode=expel ctx=corruption

### AP 2010-01-20
The arrival in Port-au-Prince of [m1:USA.MIL paratroopers from Fort Bragg] has prompted {e1 complaints} from [m2:FRA.GOV Paris], whose co-operation minister saw a relief flight {e2 turned away}, and relief from [m3:HTI.GOV President Rene Preval].
e1 m2 > m1 ACCUSE actual 2010-01-20/none mode=disapprove ctx=disasters
e2 m1 > m2 REJECT actual 2010-01-20/none mode=assist ctx=disasters

### The Standard 2009-10-16
[m1:ZWE.PTY The Movement for Democratic Change] {e1 disengaged} from the unity cabinet on Friday in protest at the {e2 jailing} of [m2:ZWE.PTY its treasurer]; [m3:ZWE.GOV Robert Mugabe's] spokesman {e3 laughed at} what [m5=m3 he] called a non-event, and [m4:SADC southern African leaders] {e4 will send} a troika.
e1 m1 > m3 SANCTION actual 2009-10-16/day mode=withdraw ctx=political_institutions
e2 m3 > m2 COERCE actual 2009-10-16/none mode=arrest ctx=political_institutions
e3 m3 > m1 ACCUSE actual 2009-10-16/none mode=disapprove ctx=political_institutions
e4 m4 > m3 AGREE planned 2009-10-16/none ctx=political_institutions

### AFP 2012-04-13
The {e1 deployment} of Patriot batteries on Ishigaki by [m1:JPN.MIL Japan's air force] was meant for debris from a rocket that [m2:PRK.GOV North Korea] sent up in defiance of [m3:UN the Council] and that fell apart within ninety seconds.
e1 m1 > m2 MOBILIZE actual 2012-04-13/none mode=weapons ctx=cbrn,military

### Haaretz 2014-07-01
[m1:ISR.GOV The security cabinet] met for six hours without settling on a {e1 reprisal} against [m2:HAMAS.REB Hamas] for the {e2 murder} of [m3:ISR.CVL three seminary students] near Hebron; [m4:ISR.PTY a minister from the Jewish Home] {e3 advocated} executions.
e2 m2 > m3 ASSAULT actual 2014-06-12/day mode=abduct ctx=terrorism
e1 m1 > m2 ASSAULT hypothetical 2014-07-01/none ctx=military
e3 m4 > m1 REQUEST requested 2014-07-01/none mode=change ctx=terrorism

### Interfax 2013-08-14
[m6:UKR.BUS Ukrainian confectioners] have been {e1 shut out} of Russia since July, and customs men at Belgorod now {e2 unload} every lorry; [m1:RUS.GOV Sergei Glazyev], a presidential aide, {e3 warns} [m2:UKR.GOV Kyiv] of worse should [m5=m2 it] {e4 sign} with [m3:EU Brussels] in November.
e1 m1 > m4 SANCTION actual 2013-07-01/month mode=discontinue ctx=economic
e3 m1 > m2 THREATEN threatened 2013-08-14/none mode=restrict ctx=economic
e4 m2 > m3 SUPPORT hypothetical 2013-11-01/month ctx=economic
e2 m1 > m4 COERCE actual 2013-08-14/none mode=restrict ctx=economic
[m4:UKR.BUS Roshen] has lost a third of its sales.

### BBC 2011-08-06
A peaceful {e1 vigil} outside the station house in Tottenham, called by [m1:GBR.CVL the family of Mark Duggan], whom [m2:GBR.COP armed officers] {e2 shot dead} on Thursday, ended with two patrol cars and a bus in flames.
e1 m1 > m2 PROTEST actual 2011-08-06/none mode=demo ctx=crime
e2 m2 > m3 ASSAULT actual 2011-08-04/day mode=firearms ctx=crime
[m3:GBR.CVL Duggan] was 29.

### Dawn 2014-12-17
[m1:TTP.REB Seven gunmen], all of whom died, {e1 massacred} more than 130 [m2:PAK.EDU pupils of an army school] in Peshawar; the {e2 resumption} of hangings was announced by [m3:PAK.GOV Nawaz Sharif] and {e3 cheered} by [m4:PAK.OPP Imran Khan], who {e4 ended} his four-month sit-in.
e1 m1 > m2 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism
e2 m3 > m1 COERCE planned 2014-12-17/none ctx=terrorism,legal
e3 m4 > m3 SUPPORT actual 2014-12-17/none ctx=terrorism
e4 m4 > m3 CONCEDE actual 2014-12-17/none ctx=election

### Politika 2011-07-28
On the Jarinje crossing, {e1 set alight} the previous evening by [m1:SRB.CVL masked Serbs], [m2:NATO KFOR] has {e2 stationed} Americans. [m3:KOS.COP Pristina's special police], who had {e3 tried} to take the post, lost an officer to a sniper.
e1 m1 > m3 PROTEST actual 2011-07-27/day mode=riot ctx=territory
e2 m2 > m1 MOBILIZE actual 2011-07-28/none mode=troops ctx=territory,peacekeeping
e3 m3 > m1 COERCE actual 2011-07-25/day mode=seize ctx=territory

### Colombo Telegraph 2012-11-01
[m1:LKA.PTY A hundred and seventeen lawmakers of the ruling alliance] {e1 signed} a motion to impeach [m2:LKA.JUD Chief Justice Shirani Bandaranayake], and [m3:LKA.JUD the bar association] {e2 sought} a hearing with [m4:LKA.GOV Mahinda Rajapaksa].
e1 m1 > m2 ACCUSE actual 2012-11-01/none mode=allege ctx=legal,legislative
e2 m3 > m4 REQUEST requested 2012-11-01/none mode=meet ctx=legal

### Reuters 2021-01-13
[m1:ITA.PTY Matteo Renzi] {e1 pulled} his party's two ministers out of [m2:ITA.GOV Giuseppe Conte's coalition], {e2 berating} [m3=m2 the premier] for ruling by decree while [m4:ITA.MED hospitals] wait for vaccines.
e1 m1 > m2 SANCTION actual 2021-01-13/none mode=withdraw ctx=executive
e2 m1 > m3 ACCUSE actual 2021-01-13/none mode=disapprove ctx=executive,health

### VOA 2014-02-09
A {e1 visit} to Bangui by [m1:FRA.GOV Jean-Yves Le Drian], the third since his troops {e2 went in}, drew {e3 appeals} from [m2:CAF.REL the archbishop] and [m3:CAF.REL the imam] for more of them; [m4:TCD.MIL Chadian officers], accused of {e4 siding with} [m5:SELEKA.REB Seleka], stayed in their camp.
e1 m1 > m6 CONSULT actual 2014-02-09/none mode=visit ctx=peacekeeping
e3 m2,m3 > m1 REQUEST requested 2014-02-09/none mode=assist ctx=peacekeeping,religion_ethnicity
e4 m4 > m5 SUPPORT actual 2014-02-09/none ctx=military
e2 m1 > m6 AID actual 2013-12-05/day ctx=peacekeeping
[m6:CAF.GOV Interim president Catherine Samba-Panza] met him at the airport.

### O Estado 2016-03-04
[m1:BRA.COP Federal agents] {e1 woke} [m2:BRA.ELI Luiz Inacio Lula da Silva] at six and {e2 drove [m5=m2 him] to} Congonhas airport for questioning about a flat by the sea; outside, [m3:BRA.PTY his party's militants] {e3 traded blows} with [m4:BRA.CVL people who had come to cheer].
e2 m1 > m2 COERCE actual 2016-03-04/none mode=arrest ctx=corruption
e3 m3 > m4 PROTEST actual 2016-03-04/none mode=riot ctx=corruption
e1 m1 > m2 COERCE actual 2016-03-04/none mode=seize ctx=corruption

### Jordan Times 2017-02-28
Seven {e1 vetoes} in six years: by {e2 blocking} sanctions over chlorine bombs on Tuesday, [m1:RUS.GOV Moscow], with [m2:CHN.GOV Beijing] at its side, {e3 shields} [m3:SYR.GOV Damascus] once more, lamented [m4:GBR.GOV Britain's delegate].
e2 m1,m2 > m4 REJECT actual 2017-02-28/day mode=change ctx=cbrn
e3 m1 > m3 SUPPORT actual 2017-02-28/day ctx=cbrn,diplomatic said=m4
e1 m1 > m4 REJECT actual 2017-02-28/none mode=change ctx=cbrn

### Phil Inquirer 2016-08-08 none
Her gold in the 56-kilo class broke a drought of twenty years for [m1:@PHL Manila]. The weightlifter, who once lifted water cans for a living, dedicated it to [m2:PHL.CVL the people of Zamboanga].

### Reuters 2017-05-18 headline
[m1:SWE.JUD Prosecutors] {e1 drop} Assange case; [m2:GBR.COP London police] {e2 say would still arrest} [m3:AUS.JRN him]
e1 m1 > m3 CONCEDE actual 2017-05-18/none ctx=legal
e2 m2 > m3 THREATEN threatened 2017-05-18/none mode=arrest ctx=legal

### Khaama 2012-02-23
Fury at the {e1 burning} of Korans by [m1:USA.MIL soldiers at Bagram] has cost fourteen lives; [m7=m6 an Afghan in uniform] {e2 gunned down} two [m2:USA.MIL Americans] in Khogyani as [m3:AFG.CVL a mob] {e3 attacked} their base, and [m4:USA.GOV Barack Obama] sent [m5:AFG.GOV Hamid Karzai] a letter of {e4 apology}.
e1 m1 > m3 ASSAULT actual 2012-02-20/day mode=destroy ctx=religion_ethnicity
e2 m6 > m2 ASSAULT actual 2012-02-23/none mode=firearms ctx=military
e3 m3 > m2 PROTEST actual 2012-02-23/none mode=riot ctx=religion_ethnicity
e4 m4 > m5 CONCEDE actual 2012-02-23/none ctx=religion_ethnicity,military
[m6:AFG.REB The shooter] escaped.

### Guyana Chronicle 2012-07-19
In Linden [m1:GUY.COP policemen] {e1 opened up} with pellets on [m2:GUY.CVL bridge-blockers] angry at dearer electricity, {e2 killing} three; [m3:GUY.OPP the opposition benches] {e3 seek} the head of [m4:GUY.GOV the home affairs minister].
e1 m1 > m2 ASSAULT actual 2012-07-18/day mode=firearms ctx=economic,repression
e2 m1 > m2 ASSAULT actual 2012-07-18/day mode=firearms ctx=economic,repression
e3 m3 > m4 REQUEST requested 2012-07-19/none mode=change ctx=repression
