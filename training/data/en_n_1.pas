### AP 2011-03-09
[m1:FRA.LAB The CGT, the country's largest railway union], said Wednesday [m2=m1 it] {e1 will not end} [m3=m1 its] 12-day strike until [m4:FRA.GOV the government in Paris] withdraws a plan to open regional lines to [m5:DEU.BUS German operators].
e1 m1 > m4 REJECT actual 2011-03-09/day mode=yield ctx=economic

### AP 2011-03-14
[m1:FRA.LAB Rail workers] at the main depots around [m2:@FRA Lyon] {e1 ended} a two-week strike on Monday after [m3:FRA.GOV the transport ministry] {e2 shelved} a plan to open regional lines to competition, [m4:FRA.LAB a union official] said.
e1 m1 > m3 CONCEDE actual 2011-03-14/day ctx=economic said=m4
e2 m3 > m1 CONCEDE actual 2011-03-14/none ctx=economic said=m4

### Reuters 2013-11-20
[m1:NGA.LAB Nigeria's university lecturers' union] {e1 threatened} on Wednesday to shut down campuses in all 36 states if [m2:NGA.GOV the federal government] fails to pay salary arrears of 92 billion naira by the end of the month.
e1 m1 > m2 THREATEN threatened 2013-11-20/day ctx=economic

### Reuters 2013-07-02
[m1:NGA.LAB Lecturers at 61 public universities] across [m2:@NGA Nigeria] {e1 downed tools} on Tuesday, leaving hundreds of thousands of students without classes, to press [m3:NGA.GOV the federal government] over unpaid allowances.
e1 m1 > m3 PROTEST actual 2013-07-02/day mode=strike ctx=economic

### Anadolu 2021-06-17
[m1:PSE.GOV Palestinian Foreign Minister Riyad al-Maliki] {e1 called for international sanctions against} [m2:ISR.GOV Israel] over the expansion of settlements near [m3:@PSE Nablus], in a speech delivered on Thursday at a conference in [m4:@TUR Istanbul].
e1 m1 > m2 ACCUSE actual 2021-06-17/day mode=disapprove ctx=territory

### Anadolu 2021-06-22
[m1:PSE.GOV The Palestinian Foreign Ministry] {e1 called on} [m2:USA.GOV the U.S. administration] on Tuesday to press for a halt to settlement building in the occupied [m3:@PSE West Bank], where [m4:ISR.GOV Israel] has some 130 settlements.
e1 m1 > m2 REQUEST requested 2021-06-22/day mode=change ctx=territory

### AFP 2022-10-26
[m1:EU The European Union] {e1 added} [m2:IRN.COP four commanders of Iran's morality police] to [m3=m1 its] blacklist on Wednesday, freezing any assets [m4=m2 they] hold in [m5:@EU Europe], according to [m6:EU a notice in the bloc's official journal].
e1 m1 > m2 SANCTION actual 2022-10-26/day mode=discontinue ctx=human_rights

### AFP 2022-10-03
[m1:DEU.GOV German Foreign Minister Annalena Baerbock] on Monday {e1 denounced} the treatment of schoolgirls by [m2:IRN.COP Iran's morality police] and said [m3:EU the European Union] was discussing possible measures.
e1 m1 > m2 ACCUSE actual 2022-10-03/day mode=disapprove ctx=human_rights,gender

### Reuters 2008-09-15
[m1:ZAF.COP South African police] {e1 arrested} [m5:ZAF.CVL 23 people] on Sunday on suspicion of looting shops owned by [m2:SOM.CVL Somali traders] in [m3:@ZAF Port Elizabeth], the scene of repeated violence against [m4:? foreigners] since May.
e1 m1 > m5 COERCE actual 2008-09-14/day mode=arrest ctx=crime

### BBC 2016-12-06
[m1:GMB.COP Police] in [m2:@GMB the Gambian capital, Banjul], {e1 used batons and tear gas} to break up a sit-in by about 60 [m3:GMB.OPP supporters of the United Democratic Party], who had been {e2 demanding} the release of [m4=m3 their] leader outside [m5:GMB.JUD the High Court].
e1 m1 > m3 ASSAULT actual 2016-12-06/none mode=crowd-control ctx=repression
e2 m3 > m1 PROTEST actual 2016-12-06/none mode=demo ctx=rights_freedoms

### Xinhua 2009-02-11
[m1:THA.GOV The Thai government] on Wednesday {e1 ordered} 3,000 extra police to positions around Government House in [m2:@THA Bangkok] ahead of a rally planned by [m3:THA.OPP red-shirted supporters of ousted premier Thaksin Shinawatra].
e1 m1 > m3 MOBILIZE actual 2009-02-11/day mode=police ctx=executive

### VOA 2015-04-28
[m1:BDI.GOV Burundi's interior minister] {e1 outlawed} all street demonstrations in [m2:@BDI Bujumbura] on Tuesday, two days after [m3:BDI.OPP opposition parties] began {e2 protests} over [m90:BDI.GOV President Pierre Nkurunziza's] bid for a third term.
e1 m1 > m3 COERCE actual 2015-04-28/day mode=restrict ctx=rights_freedoms,repression
e2 m3 > m90 PROTEST actual 2015-04-26/day mode=demo ctx=executive

### AP 2004-06-02
[m1:IRN.GOV Iran] on Wednesday {e1 dismissed} a call by [m2:IAEA the U.N. nuclear watchdog] for access to a military site southeast of [m3:@IRN Tehran], saying inspectors had no grounds to ask for it.
e1 m1 > m2 REJECT actual 2004-06-02/day mode=yield ctx=cbrn

### AP 2005-01-05
[m1:IRN.GOV Iran] will {e1 let} inspectors from [m2:IAEA the International Atomic Energy Agency] into a military complex at Parchin within days, [m3:IAEA the agency's director general, Mohamed ElBaradei], said Wednesday in [m4:@AUT Vienna].
e1 m1 > m2 CONCEDE planned 2005-01-05/none ctx=cbrn said=m3

### Kyodo 2012-08-24
[m1:JPN.GOV Japan's Foreign Ministry] {e1 lodged a protest} with [m2:KOR.GOV the South Korean Embassy in Tokyo] on Friday over the return of a letter that [m3:JPN.GOV Prime Minister Yoshihiko Noda] had sent about disputed islets.
e1 m1 > m2 ACCUSE actual 2012-08-24/day mode=disapprove ctx=diplomatic,territory

### Yonhap 2012-08-23
[m1:KOR.GOV South Korea] {e1 refused to accept} a letter from [m2:JPN.GOV Japanese Prime Minister Yoshihiko Noda] over the Dokdo islets, and [m3:JPN.GOV officials at the Foreign Ministry in Tokyo] on Thursday turned away [m4:KOR.GOV a diplomat] who had come to return it.
e1 m1 > m2 REJECT actual 2012-08-23/none ctx=diplomatic,territory

### Reuters 2017-03-02
[m1:DEU.GOV Authorities in the southwestern German town of Gaggenau] {e1 revoked permission} for a rally at which [m2:TUR.GOV Turkish Justice Minister Bekir Bozdag] was to speak, and [m3=m2 he] {e2 cancelled} talks with [m4:DEU.GOV his German counterpart, Heiko Maas].
e1 m1 > m2 REJECT actual 2017-03-02/none ctx=diplomatic
e2 m3 > m4 REJECT actual 2017-03-02/none mode=meet ctx=diplomatic

### Reuters 2017-03-05
[m1:TUR.GOV Turkish President Tayyip Erdogan] on Sunday {e1 likened} [m2:DEU.GOV Germany's] cancellation of campaign rallies to Nazi-era practices, remarks that [m3:DEU.GOV a spokesman for Chancellor Angela Merkel] declined to comment on.
e1 m1 > m2 ACCUSE actual 2017-03-05/day mode=disapprove ctx=diplomatic

### AFP 2018-07-19 none
[m1:NIC.CVL Residents] of [m2:@NIC the Nicaraguan city of Masaya] queued outside banks on Thursday as temperatures reached 34 degrees. Shops in the Monimbo neighbourhood had reopened, and buses to [m3:@NIC Managua] were running again, a local radio station reported.

### UN News 2020-11-25
[m1:UN U.N. Secretary-General Antonio Guterres] {e1 urged} [m2:ETH.GOV the leaders of Ethiopia] on Wednesday to guarantee the safety of civilians in [m3:@ETH Mekelle], hours before the expiry of an ultimatum to [m4:TPLF.REB the regional party that controls it].
e1 m1 > m2 REQUEST requested 2020-11-25/day ctx=human_security

### AP 2020-11-28
[m1:ETH.MIL Ethiopian federal forces] on Saturday {e1 captured} [m2:@ETH Mekelle], the capital of the Tigray region, after hours of heavy shelling, [m3:ETH.MIL the army's chief of staff] said; [m4:TPLF.REB the Tigray People's Liberation Front] could not be reached.
e1 m1 > m4 ASSAULT actual 2020-11-28/day mode=heavy-weapons ctx=military,territory said=m3
