### Gulf Times 2009-06-05
The Cairo speech {e1 went down well with} [m1:EGY.GOV the Egyptian foreign minister], who heard in [m2:USA.GOV Barack Obama] "<<q1 a new language>>"; [m3:IRN.REL Ayatollah Khamenei] {e2 was scornful}.
e1 m1 > m2 SUPPORT actual 2009-06-05/none ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2009-06-05/none mode=disapprove ctx=diplomatic
q1 m1 mixed

### Arab News 2014-08-02
[m1:EGY.GOV Cairo] {e1 came in for warm words} from [m2:SAU.GOV King Abdullah] over its truce plan. [m3:HAMAS.REB Hamas] had learnt of the plan from the radio and {e2 would not touch it}.
e1 m2 > m1 SUPPORT actual 2014-08-02/none ctx=diplomatic
e2 m3 > m1 REJECT actual 2014-08-02/none ctx=military

### The East African 2009-03-09
[m1:SDN.GOV Omar al-Bashir] can {e1 count on} [m2:AU the African Union], which {e2 deplores} the warrant {e3 issued by} [m3:ICC the court], and on [m4:CHN.GOV Beijing], which {e4 wants it put off}.
e1 m2 > m1 SUPPORT actual 2009-03-09/none ctx=legal
e2 m2 > m3 ACCUSE actual 2009-03-09/none mode=disapprove ctx=legal
e3 m3 > m1 THREATEN threatened 2009-03-09/none mode=arrest ctx=legal
e4 m4 > m3 REQUEST requested 2009-03-09/none mode=yield ctx=legal

### The Zimbabwe Herald 2008-07-12
[m1:ZWE.GOV Harare] was {e1 saved from punishment} by the vetoes of [m2:RUS.GOV Russia] and [m3:CHN.GOV China], whose ambassadors spoke of meddling; [m4:GBR.GOV David Miliband] {e2 found [m5=m2 Moscow's] vote incomprehensible}.
e1 m2,m3 > m1 SUPPORT actual 2008-07-12/none ctx=diplomatic
e2 m4 > m5 ACCUSE actual 2008-07-12/none mode=disapprove ctx=diplomatic

### Hindustan Times 1999-07-05
[m1:PAK.GOV Nawaz Sharif] left Blair House having {e1 promised} [m2:USA.GOV Bill Clinton] to bring the men on the Kargil heights back across the line. [m3:IND.GOV Atal Bihari Vajpayee], who had {e2 declined an invitation} from [m4=m2 the president], {e3 was pleased with} him.
e1 m1 > m2 CONCEDE planned 1999-07-05/none ctx=military
e2 m3 > m4 REJECT actual 1999-07-05/none mode=meet ctx=diplomatic
e3 m3 > m4 SUPPORT actual 1999-07-05/none ctx=diplomatic

### Bangkok Post 2012-11-20
In Phnom Penh [m1:KHM.GOV Hun Sen's] claim that the ten would not take the sea to the world {e1 met with an instant rebuke} from [m2:PHL.GOV Benigno Aquino]. [m3:SGP.GOV Lee Hsien Loong] said nothing.
e1 m2 > m1 REJECT actual 2012-11-20/none ctx=territory

### Philippine Star 2024-08-20
[m1:PHL.GOV Manila] {e1 had friends} in the morning: [m2:JPN.GOV Tokyo], [m3:AUS.GOV Canberra] and [m4:DEU.GOV Berlin] all {e2 took its side} after [m5:CHN.MIL two Chinese cutters] {e3 holed} [m6:PHL.MIL its patrol boats] off Sabina.
e1 m2,m3,m4 > m1 SUPPORT actual 2024-08-20/none ctx=territory
e2 m2,m3,m4 > m1 SUPPORT actual 2024-08-20/none ctx=territory
e3 m5 > m6 ASSAULT actual 2024-08-20/none ctx=territory

### VnExpress 2014-05-14
[m1:VNM.LAB Workers in Binh Duong] {e1 torched} factories with Chinese characters at the gate, some of them [m2:TWN.BUS Taiwanese]; [m3:TWN.GOV Taipei] {e2 demanded} compensation and [m4:VNM.GOV Hanoi] {e3 took in hundreds for questioning}.
e1 m1 > m2 PROTEST actual 2014-05-14/none mode=riot ctx=territory
e2 m3 > m4 REQUEST requested 2014-05-14/none mode=yield ctx=economic
e3 m4 > m1 COERCE actual 2014-05-14/none mode=arrest ctx=territory

### Reuters 1995-07-11
[m1:USA.GOV Bill Clinton] {e1 opened full ties} with [m2:VNM.GOV Hanoi] twenty years after the war's end; [m3:USA.SOC the American Legion] {e2 found it an affront}.
e1 m1 > m2 SUPPORT actual 1995-07-11/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 1995-07-11/none mode=disapprove ctx=diplomatic

### AP 2008-02-19
[m1:KOS.GOV Pristina] has been {e1 acknowledged as a state} by [m2:FRA.GOV Paris] and [m3:ITA.GOV Rome], and [m4:CYP.GOV Nicosia] vowed {e2 never to follow}.
e1 m2,m3 > m1 SUPPORT actual 2008-02-19/none ctx=territory,diplomatic
e2 m4 > m1 REJECT actual 2008-02-19/none ctx=territory

### Taipei Times 2023-03-26
[m1:HND.GOV Tegucigalpa] {e1 switched} its recognition to [m2:CHN.GOV Beijing] and {e2 ended} 82 years of ties with [m3:TWN.GOV Taipei], which [m4:TWN.GOV Joseph Wu] put down to a {e3 request} for $2.5 billion.
e1 m1 > m2 SUPPORT actual 2023-03-26/none ctx=diplomatic
e2 m1 > m3 SANCTION actual 2023-03-26/none mode=discontinue ctx=diplomatic
e3 m1 > m3 REQUEST requested 2023-03-26/none mode=assist ctx=economic said=m4

### Taipei Times 2007-06-07
Left with 24 allies once [m1:CRI.GOV San José] {e1 deserted} [m2=m3 it] for [m4:CHN.GOV China], [m3:TWN.GOV Taiwan] {e2 let go} [m5:TWN.GOV its foreign minister].
e1 m1 > m2 SANCTION actual 2007-06-07/none mode=discontinue ctx=diplomatic
e2 m3 > m5 SANCTION actual 2007-06-07/none mode=expel ctx=executive

### Le Soleil 2008-11-05
[m1:KEN.GOV Mwai Kibaki] {e1 gave the nation a day off} in honour of [m2:USA.GOV Barack Obama], while [m3:SEN.GOV Abdoulaye Wade] {e2 hailed} "<<q1 a lesson for Africa>>".
e1 m1 > m2 SUPPORT actual 2008-11-05/none ctx=election
e2 m3 > m2 SUPPORT actual 2008-11-05/none ctx=election
q1 m3 mixed cue=hailed

### Daily Observer 2006-01-16
[m1:LBR.GOV Ellen Johnson Sirleaf] took the oath under the gaze of [m2:USA.GOV Laura Bush] and [m3:NGA.GOV Olusegun Obasanjo]. "<<q1 [m4=m5 You] did what many men failed to do>>," [m5:UN the UN envoy] {e1 told} [m6=m1 her].
e1 m5 > m6 SUPPORT actual 2006-01-16/none ctx=pro_democracy
q1 m5 direct cue=told

### Hansard 2003-03-18
[m1:GBR.LEG 139 Labour Members] {e1 went into the other lobby from} [m2:GBR.GOV the Prime Minister]; [m3:GBR.OPP Mr Duncan Smith] {e2 gave [m4=m2 him] [m5=m3 his] vote}.
e1 m1 > m2 REJECT actual 2003-03-18/none ctx=legislative,military
e2 m3 > m4 SUPPORT actual 2003-03-18/none ctx=legislative,military

### Hansard 2003-03-17
[m1:GBR.GOV Robin Cook] rose from the back benches to say that [m2=m1 he] could not {e1 support} the war and so had {e2 left the Cabinet}; the House, unusually, {e3 applauded}. [m3:GBR.GOV Tony Blair] was not in [m4:GBR.LEG the chamber].
e1 m2 > m3 REJECT actual 2003-03-17/none ctx=military
e2 m2 > m3 RETREAT actual 2003-03-17/none mode=resign ctx=executive
e3 m4 > m1 SUPPORT actual 2003-03-17/none ctx=legislative

### Guardian 2008-02-14
[m1:AUS.GOV Kevin Rudd] {e1 said sorry to} [m2:AUS.CVL the stolen generations]; [m3:AUS.ELI four former prime ministers] came, John Howard did not.
e1 m1 > m2 SUPPORT actual 2008-02-14/none ctx=human_rights,religion_ethnicity

### The Japan Times 1995-08-16
[m1:JPN.GOV Tomiichi Murayama] {e1 voiced heartfelt apology} to [m2:CHN.CVL the peoples of Asia] fifty years on, words [m3:CHN.GOV Beijing] {e2 took note of with approval} and [m4:KOR.GOV Seoul] {e3 thought too vague}.
e1 m1 > m2 SUPPORT actual 1995-08-16/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 1995-08-16/none ctx=diplomatic
e3 m4 > m1 ACCUSE actual 1995-08-16/none mode=disapprove ctx=diplomatic

### The Japan Times 2013-12-27
[m1:JPN.GOV Shinzo Abe's] bow at Yasukuni {e1 dismayed} [m2:USA.GOV the American embassy] and {e2 enraged} [m3:KOR.GOV Seoul]; [m4:CHN.GOV Beijing] {e3 told} [m5:JPN.GOV the ambassador] so at the ministry.
e1 m2 > m1 ACCUSE actual 2013-12-27/none mode=disapprove ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2013-12-27/none mode=disapprove ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2013-12-27/none mode=disapprove ctx=diplomatic

### Irish Independent 2010-06-16
[m1:GBR.GOV David Cameron] {e1 was deeply sorry} to [m2:GBR.CVL the families of Bloody Sunday], and in Guildhall Square [m3=m2 they] {e2 cheered} him.
e1 m1 > m2 SUPPORT actual 2010-06-16/none ctx=human_rights
e2 m3 > m1 SUPPORT actual 2010-06-16/none ctx=human_rights

### Kigali Today 2000-04-08
[m1:BEL.GOV Guy Verhofstadt] {e1 asked [m2:RWA.CVL Rwandans] to forgive} [m3=m1 his country]; no such word has {e2 come from} [m4:FRA.GOV Paris].
e1 m1 > m2 SUPPORT actual 2000-04-08/none ctx=human_rights
e2 m4 > m2 SUPPORT denied 2000-04-08/none ctx=human_rights

### New Times 2021-05-28
[m1:FRA.GOV Emmanuel Macron] {e1 acknowledged responsibility} at the Gisozi memorial, stopping short of an apology, and [m2:RWA.GOV Paul Kagame] {e2 called it} an act of tremendous courage.
e1 m1 > m2 CONCEDE actual 2021-05-28/none ctx=human_rights
e2 m2 > m1 SUPPORT actual 2021-05-28/none ctx=human_rights

### Daily Sabah 2011-09-13
From Cairo to Tunis [m1:TUR.GOV Recep Tayyip Erdoğan] {e1 was mobbed by admirers}; [m2:EGY.PTY the Muslim Brothers] {e2 bristled} only at [m3=m1 his] advice on secular government. In [m4:EGY.CVL the crowd at the airport] were many with his portrait.
e1 m4 > m1 SUPPORT actual 2011-09-13/none ctx=diplomatic
e2 m2 > m1 ACCUSE actual 2011-09-13/none mode=disapprove ctx=religion_ethnicity

### Khaleej Times 2012-03-03
[m1:HAMAS.REB Ismail Haniyeh] {e1 saluted} the Syrian rebels from the pulpit of al-Azhar, which amounted to a {e2 parting} from [m2:SYR.GOV Bashar al-Assad], host to [m3=m1 his movement] since 1999. [m4:SYR.REB The Free Syrian Army] thanked nobody.
e1 m1 > m4 SUPPORT actual 2012-03-03/none ctx=diplomatic
e2 m1 > m2 SANCTION actual 2012-03-03/none mode=discontinue ctx=diplomatic

### Politico Europe 2019-07-17
[m1:EU Ursula von der Leyen] squeaked home by nine votes {e1 with the help of} [m2:POL.PTY Poland's ruling party]; [m3:EU.LEG the Greens] had {e2 made plain} they would not have [m4=m1 her].
e1 m2 > m1 SUPPORT actual 2019-07-17/none ctx=legislative
e2 m3 > m4 REJECT actual 2019-07-17/none ctx=legislative

### Kyiv Post 2013-12-05
On the stage on Maidan stood [m1:DEU.GOV Guido Westerwelle], who had come to {e1 show} [m2:UKR.OPP Vitali Klitschko] that Europe cared; [m3:RUS.GOV Dmitry Medvedev] {e2 called it meddling}.
e1 m1 > m2 SUPPORT actual 2013-12-05/none ctx=pro_democracy
e2 m3 > m1 ACCUSE actual 2013-12-05/none mode=disapprove ctx=diplomatic

### The Telegraph Kolkata 2002-04-13
[m1:IND.GOV The prime minister] had wanted [m2:IND.GOV Narendra Modi] gone. In Goa [m3:IND.PTY the party] {e1 rallied round} [m4=m2 him] and the resignation [m5=m2 he] had {e2 offered} was waved aside.
e1 m3 > m4 SUPPORT actual 2002-04-13/none ctx=political_institutions
e2 m5 > m3 CONCEDE planned 2002-04-13/none ctx=executive

### The Telegraph Kolkata 2005-03-19
[m1:IND.GOV Narendra Modi] was {e1 refused a visa} by [m2:USA.GOV the Americans] over Gujarat, and even [m3:IND.GOV Manmohan Singh], no friend, {e2 took up [m4=m1 his] cudgels}.
e1 m2 > m1 REJECT actual 2005-03-19/none mode=assist ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2005-03-19/none ctx=diplomatic

### The Star 2019-02-08
[m1:MYS.GOV Mahathir Mohamad], taunted for barring [m2:ISR.CVL Israeli swimmers], was {e1 defended} by [m3:PSE.GOV Ramallah]; [m4:IPC the Paralympic committee] {e2 took the championship away} from [m5=m1 his country].
e1 m3 > m1 SUPPORT actual 2019-02-08/none ctx=diplomatic
e2 m4 > m5 SANCTION actual 2019-02-08/none mode=discontinue ctx=diplomatic

### Daily Nation 2007-12-31
[m1:USA.GOV The State Department] {e1 congratulated} [m2:KEN.GOV Mwai Kibaki] and the next day {e2 thought better of it}. [m3:GBR.GOV London] and [m4:EU Brussels] never {e3 did so} at all.
e1 m1 > m2 SUPPORT actual 2007-12-31/none ctx=election
e2 m1 > m2 REJECT actual 2007-12-31/none ctx=election
e3 m3,m4 > m2 SUPPORT denied 2007-12-31/none ctx=election

### Vanguard 2020-12-02
[m1:NGA.GOV Muhammadu Buhari's spokesman] denied that [m2=m1 the president] {e1 blamed} [m3:NGA.AGR the 43 murdered rice farmers] for going out without clearance. "<<q1 [m4=m2 He] {e2 grieves with} [m5:NGA.GOV the governor of Borno]>>," the statement read.
e1 m2 > m3 ACCUSE denied 2020-12-02/none mode=disapprove ctx=terrorism
e2 m4 > m5 SUPPORT actual 2020-12-02/none ctx=terrorism
q1 m1 direct cue=read

### O Estado de S. Paulo 2010-05-18
[m1:BRA.GOV Brasília] and [m2:TUR.GOV Ankara] {e1 got} [m3:IRN.GOV Tehran] to {e2 ship half its uranium abroad} in a pact initialled before dawn; within a day [m4:USA.GOV Hillary Clinton] {e3 had brushed it aside}.
e1 m1,m2 > m3 CONSULT actual 2010-05-18/none ctx=cbrn
e2 m3 > m1,m2 CONCEDE planned 2010-05-18/none ctx=cbrn
e3 m4 > m1,m2 REJECT actual 2010-05-18/none ctx=cbrn

### Haaretz 2011-09-24
In the hall {e1 a standing ovation} greeted [m1:PSE.GOV Mahmoud Abbas] when he held up the letter {e2 applying} for membership in [m2:UN the United Nations]; [m3:ISR.GOV Benjamin Netanyahu] sat with folded arms.
e1 m2 > m1 SUPPORT actual 2011-09-24/none ctx=diplomatic
e2 m1 > m2 REQUEST requested 2011-09-24/none mode=assist ctx=diplomatic

### Haaretz 2012-11-30
Only [m1:CZE.GOV the Czechs] in the whole of Europe {e1 sided with} [m2:ISR.GOV Jerusalem] as [m3:UN the General Assembly] {e2 made} [m4:PSE.GOV Palestine] an observer state.
e1 m1 > m2 SUPPORT actual 2012-11-30/none ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2012-11-30/none ctx=diplomatic

### BBC Monitoring 1999-03-27
[m1:RUS.GOV Yevgeny Primakov] was over the Atlantic when [m2:USA.GOV Al Gore] {e1 rang}; told that the bombing of [m3:@SRB Belgrade] could not be stopped, [m4=m1 he] had the aircraft {e2 turned round}.
e1 m2 > m1 CONSULT actual 1999-03-27/none mode=phone ctx=military
e2 m4 > m2 REJECT actual 1999-03-27/none mode=meet ctx=military

### Novinite 2012-08-01
[m1:BGR.GOV Sofia] {e1 was pointing at} [m2:HEZBOLLAH.REB Hezbollah] for the Burgas bus long before [m3:EU Brussels] {e2 put} [m4=m2 its] armed wing on the list.
e1 m1 > m2 ACCUSE actual 2012-08-01/none mode=allege ctx=terrorism
e2 m3 > m4 SANCTION actual 2012-08-01/none mode=discontinue ctx=terrorism

### Business Standard 2016-11-10
Those who {e1 applauded} [m1:IND.GOV the note ban] on Tuesday night, among them [m2:IND.BUS the steel lobby] and [m3:IND.GOV Nitish Kumar], {e2 had second thoughts} by the weekend.
e1 m2,m3 > m1 SUPPORT actual 2016-11-08/day ctx=economic
e2 m2,m3 > m1 ACCUSE actual 2016-11-10/none mode=disapprove ctx=economic

### The Sun Malaysia 2003-09-19
[m1:MYS.OPP The Islamic party] {e1 has nothing but contempt for} the budget; [m2:MYS.BUS exporters] {e2 gave [m3:MYS.GOV the finance minister] full marks}.
e1 m1 > m3 ACCUSE actual 2003-09-19/none mode=disapprove ctx=economic
e2 m2 > m3 SUPPORT actual 2003-09-19/none ctx=economic

### The Punch 2012-01-03
A day after [m1:NGA.GOV Goodluck Jonathan] removed the fuel subsidy [m2:NGA.LAB the Labour Congress] {e1 gave [m3=m1 him] until Monday} to restore it or {e2 face} a strike without end.
e1 m2 > m3 THREATEN threatened 2012-01-03/none mode=restrict ctx=economic
e2 m2 > m3 THREATEN threatened 2012-01-03/none mode=restrict ctx=economic

### Accra Mail 2001-04-06
[m1:GHA.EDU Teachers] {e1 are pleading with} [m2:GHA.GOV the ministry] to have their arrears paid by Easter; [m3:GHA.EDU the polytechnic staff] have {e2 threatened to down tools}.
e1 m1 > m2 REQUEST requested 2001-04-06/none mode=assist ctx=economic
e2 m3 > m2 THREATEN threatened 2001-04-06/none mode=restrict ctx=economic

### Reuters 2002-09-13
[m1:USA.GOV George W. Bush] {e1 urged} [m2:UN the assembly] to enforce its sixteen resolutions, and {e2 left [m3=m2 it] in no doubt} that, if [m4=m2 the body] would not, [m5=m1 he] would {e3 move against} [m6:IRQ.GOV Saddam Hussein] himself.
e1 m1 > m2 REQUEST requested 2002-09-13/none mode=change ctx=military
e2 m1 > m6 THREATEN threatened 2002-09-13/none mode=violence ctx=military
e3 m5 > m6 ASSAULT hypothetical 2002-09-13/none ctx=military

### AFP 2013-03-29
[m1:PRK.GOV Kim Jong-un] {e1 has put his rockets on standby} and {e2 says the time has come} to settle accounts with [m2:USA.GOV the imperialists]. [m3:RUS.GOV Sergei Lavrov] {e3 begged} all concerned not to fall into "<<q1 a vicious circle>>".
e1 m1 > m2 MOBILIZE actual 2013-03-29/none mode=weapons ctx=military
e2 m1 > m2 THREATEN threatened 2013-03-29/none mode=violence ctx=military
e3 m3 > m1,m2 REQUEST requested 2013-03-29/none mode=yield ctx=military
q1 m3 mixed cue=begged

### Yonhap 2020-06-16
[m1:PRK.GOV Kim Yo-jong] had {e1 said} on Saturday that one would soon see the liaison office collapse; on Tuesday [m2:PRK.MIL her engineers] {e2 blew it up}. [m3:KOR.GOV Seoul] said [m4=m1 the North] {e3 would pay} if it went further.
e1 m1 > m3 THREATEN threatened 2020-06-13/day mode=violence ctx=diplomatic
e2 m2 > m3 ASSAULT actual 2020-06-16/day mode=destroy ctx=diplomatic
e3 m3 > m4 THREATEN threatened 2020-06-16/none ctx=military

### El Nacional 2003-01-05 none
At the embassy in [m1:@COL Bogotá] nobody picked up. [m2:VEN.JRN Our correspondent] walked there, found the gate shut and a dog asleep, and was told by a gardener that [m3:VEN.GOV the ambassador] plays golf on Sundays.

### Gazette of India 2004-02-27 none
In the said notification, for the words "[m1:IND.GOV Department of Ocean Development]" the words "[m2:IND.GOV Ministry of Earth Sciences]" shall be substituted, and the schedule shall be renumbered accordingly.

### Mail & Guardian 2012-08-24
[m1:ZAF.PTY Julius Malema] {e1 told} [m2:ZAF.LAB the Marikana miners] to keep fighting and {e2 laid charges} against [m3:ZAF.COP the police] who shot [m4:ZAF.LAB 34 of them]. [m5:ZAF.GOV The police minister] denied having {e3 ordered} [m6=m3 the officers] to fire.
e1 m1 > m2 SUPPORT actual 2012-08-24/none ctx=repression
e2 m1 > m3 ACCUSE actual 2012-08-24/none mode=allege ctx=repression
e3 m5 > m6 REQUEST denied 2012-08-24/none mode=change ctx=repression

### The Times of Zambia 2013-11-12
[m1:ZMB.GOV Michael Sata] {e1 was given a rough ride} by [m2:ZMB.REL the Catholic bishops], who in a pastoral letter {e2 speak of} a climate of fear. [m3:ZMB.PTY The Patriotic Front] {e3 hit back at} [m4=m2 the clergy].
e1 m2 > m1 ACCUSE actual 2013-11-12/none mode=disapprove ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2013-11-12/none mode=disapprove ctx=repression
e3 m3 > m4 ACCUSE actual 2013-11-12/none mode=disapprove ctx=religion_ethnicity

### Manila Times 2001-01-17
The envelope stayed shut by eleven votes to ten, and [m1:PHL.JUD the private prosecutors] {e1 walked out on} [m2:PHL.LEG the impeachment court]. By midnight [m3:PHL.CVL crowds in black] {e2 were filling EDSA} to be rid of [m4:PHL.GOV Joseph Estrada].
e1 m1 > m2 SANCTION actual 2001-01-17/none mode=withdraw ctx=legal
e2 m3 > m4 PROTEST actual 2001-01-17/none mode=demo ctx=executive

### Manila Times 2001-01-19
[m1:PHL.MIL General Angelo Reyes] {e1 withdrew [m2=m1 his] support} from [m3:PHL.GOV the president] and went to EDSA to {e2 stand with} [m4:PHL.OPP Gloria Macapagal Arroyo].
e1 m1 > m3 SANCTION actual 2001-01-19/none mode=withdraw ctx=executive
e2 m1 > m4 SUPPORT actual 2001-01-19/none ctx=executive

### Daily Trust 2015-03-31
By a {e1 telephone call} that may have saved thousands, [m1:NGA.GOV Goodluck Jonathan] {e2 conceded} to [m2:NGA.OPP Muhammadu Buhari], for which [m3:UN Ban Ki-moon] {e3 commended} [m4=m1 him].
e1 m1 > m2 CONSULT actual 2015-03-31/none mode=phone ctx=election
e2 m1 > m2 CONCEDE actual 2015-03-31/none ctx=election
e3 m3 > m4 SUPPORT actual 2015-03-31/none ctx=election
