### AP 2017-05-16
[m1:TUR.SPY Members of Turkish President Recep Tayyip Erdogan's security detail] {e1 punched and kicked} [m2:USA.CVL Kurdish and Armenian demonstrators] outside the Turkish ambassador's home in [m3:@USA Washington] on Tuesday, sending nine people to hospital.
e1 m1 > m2 ASSAULT actual 2017-05-16/day mode=beat ctx=rights_freedoms

### AP 2017-05-22
[m1:TUR.GOV Turkey's Foreign Ministry] {e1 handed} [m2:USA.GOV the U.S. ambassador in Ankara] a written protest on Monday over what [m3=m1 it] called the aggressive acts of [m4:USA.COP American security personnel] during a visit by the president to [m5:@USA Washington].
e1 m1 > m2 ACCUSE actual 2017-05-22/day mode=disapprove ctx=diplomatic

### AP 2017-06-15
[m1:USA.COP Washington police] have {e1 issued warrants for} [m2:TUR.SPY a dozen Turkish security agents], who flew home last month with [m3:TUR.GOV President Recep Tayyip Erdogan], over a melee outside the residence of [m4:TUR.GOV the Turkish ambassador].
e1 m1 > m2 THREATEN threatened 2017-06-15/none mode=arrest ctx=legal

### AP 2017-06-14
[m1:USA.COP Police] {e1 arrested} [m2:USA.CVL two men, from Virginia and New Jersey], on Wednesday on assault charges stemming from a brawl at [m3:TUR.GOV the Turkish ambassador's residence] in [m4:@USA Washington] during a presidential visit.
e1 m1 > m2 COERCE actual 2017-06-14/day mode=arrest ctx=crime

### AP 2017-05-18
[m1:USA.LEG Sen. John McCain] {e1 said} [m2:TUR.GOV Turkey's ambassador] should be thrown out of the country over the beating of [m80:USA.CVL protesters] in [m3:@USA Washington], while [m4:USA.GOV the State Department] noted that [m6=m4 it] had {e2 raised} the matter with [m5:TUR.GOV Ankara].
e1 m1 > m2 ACCUSE actual 2017-05-18/none mode=disapprove ctx=diplomatic
e2 m4 > m5 ACCUSE actual 2017-05-18/none mode=disapprove ctx=diplomatic

### AP 2017-06-06
[m1:USA.LEG The House of Representatives] voted 397-0 on Tuesday to {e1 condemn} violence by [m2:TUR.SPY Turkish guards] against peaceful demonstrators and {e2 asked} [m3:USA.GOV the State Department] for a report within 60 days.
e1 m1 > m2 ACCUSE actual 2017-06-06/day mode=disapprove ctx=rights_freedoms
e2 m1 > m3 REQUEST requested 2017-06-06/day ctx=rights_freedoms

### VOA 2014-01-07
[m1:SSD.GOV South Sudan's government] {e1 ruled out} the release of [m2:SSD.OPP eleven politicians held in Juba] before a truce, which [m3:SPLMIO.REB envoys of former vice president Riek Machar] had {e2 sought} at talks in [m4:@ETH Addis Ababa].
e1 m1 > m3 REJECT actual 2014-01-07/none mode=yield ctx=diplomatic
e2 m3 > m1 REQUEST requested 2014-01-07/none mode=yield ctx=diplomatic bg

### VOA 2014-01-29
[m1:SSD.GOV South Sudan] {e1 freed} [m2:SSD.OPP seven politicians accused of plotting a coup], who were put on a plane to [m3:@KEN Nairobi] with [m4:KEN.GOV President Uhuru Kenyatta], and {e2 charged} [m5:SSD.OPP four others].
e1 m1 > m2 RETREAT actual 2014-01-29/none mode=release ctx=diplomatic
e2 m1 > m5 ACCUSE actual 2014-01-29/none mode=allege ctx=legal

### VOA 2014-01-10
[m1:SSD.MIL South Sudanese troops] {e1 recaptured} the oil town of Bentiu from [m2:SPLMIO.REB rebels loyal to Riek Machar] on Friday, [m3:SSD.MIL army spokesman Philip Aguer] said in [m4:@SSD Juba]; [m5:CHN.MNC China's state oil company] had flown out [m6=m5 its] staff.
e1 m1 > m2 ASSAULT actual 2014-01-10/day ctx=military,natural_resource said=m3

### VOA 2014-01-21
[m1:SSD.GOV President Salva Kiir] {e1 accused} [m2:UN the United Nations] of seeking to run [m5=m1 his country] and of hiding weapons in [m6=m2 its] camp at Bor, after [m3:UN peacekeepers] {e2 turned away} [m4:SSD.GOV the information minister] and [m61=m4 his] armed guards.
e1 m1 > m2 ACCUSE actual 2014-01-21/none mode=allege ctx=peacekeeping
e2 m3 > m4 REJECT actual 2014-01-21/none ctx=peacekeeping

### VOA 2014-05-06
[m1:USA.GOV The United States] on Tuesday {e1 froze any assets of} [m2:SSD.MIL Marial Chanuong, the head of South Sudan's presidential guard], and [m3:SPLMIO.REB Peter Gadet, a rebel general], four days after [m4:USA.GOV Secretary of State John Kerry] stopped in [m5:@SSD Juba].
e1 m1 > m2,m3 SANCTION actual 2014-05-06/day mode=discontinue ctx=military

### VOA 2014-03-10
[m1:SSD.CVL Several hundred students] {e1 marched} to [m2:UN the U.N. compound in Juba] on Monday with placards telling [m4:UN the head of the mission, Hilde Johnson], to go, days after [m3:SSD.COP police] {e2 stopped} U.N. trucks at Rumbek and found rifles.
e1 m1 > m2 PROTEST actual 2014-03-10/day mode=demo ctx=peacekeeping
e2 m3 > m2 COERCE actual 2014-03-10/none mode=seize ctx=peacekeeping

### VOA 2014-01-05 none
[m1:ETH.BUS A hotel in Addis Ababa] has set aside two floors for negotiators from [m2:@SSD South Sudan], whose opening session was first expected on Friday. One delegate was asleep on a sofa at noon; [m3:IGAD the regional body that invited them] will pay the bills until Friday.

### The Star 2008-02-12
[m1:ZAF.CVL Zackie Achmat, chairman of an AIDS lobby group], {e1 called for protests against} [m2:ZAF.GOV Health Minister Manto Tshabalala-Msimang] at clinics in [m3:@ZAF Cape Town and Durban] over a shortage of drugs.
e1 m1 > m2 ACCUSE actual 2008-02-12/none mode=disapprove ctx=health

### The Star 2008-02-14
[m1:ZAF.CVL Members of an AIDS lobby group] {e1 picketed} the offices of [m2:ZAF.GOV Health Minister Manto Tshabalala-Msimang] in [m3:@ZAF Pretoria] on Thursday over a shortage of drugs, while [m4=m2 she] was at a conference in [m5:@CHE Geneva].
e1 m1 > m2 PROTEST actual 2008-02-14/day mode=demo ctx=health

### The Star 2008-02-20
[m1:ZAF.CVL A lobby group for people with AIDS] {e1 demanded} on Wednesday that [m2:ZAF.GOV the provincial health department] reopen two clinics in [m3:@ZAF KwaZulu-Natal] by the end of the month.
e1 m1 > m2 REQUEST requested 2008-02-20/day mode=change ctx=health

### The Star 2008-02-27
[m1:ZAF.GOV KwaZulu-Natal's health department] will {e1 not reopen} two clinics that [m2:ZAF.CVL an AIDS lobby group] wants back in service, [m3:ZAF.GOV provincial minister Peggy Nkonyeni] said, and has {e2 charged} [m4:ZAF.MED a doctor in Manguzi] with misconduct.
e1 m1 > m2 REJECT actual 2008-02-27/none mode=change ctx=health said=m3
e2 m1 > m4 ACCUSE actual 2008-02-27/none mode=allege ctx=health

### The Star 2008-03-03
[m1:ZAF.GOV KwaZulu-Natal's health department] {e1 dropped} misconduct charges against [m2:ZAF.MED a doctor at Manguzi hospital] who had given pregnant women a second drug without permission, after an outcry by [m3:ZAF.MED the rural doctors' association].
e1 m1 > m2 CONCEDE actual 2008-03-03/none ctx=health
