### CPJ 2016-05-11
[m1:CPJ.NGO The Committee to Protect Journalists] on Wednesday {e1 called on} [m2:ETH.GOV the Ethiopian authorities] to free [m3:ETH.JRN Getachew Shiferaw, the editor of an online newspaper], who has been held in [m4:@ETH Addis Ababa] since December.
e1 m1 > m2 REQUEST requested 2016-05-11/day mode=yield ctx=rights_freedoms

### CPJ 2016-05-19
[m1:CPJ.NGO The Committee to Protect Journalists] {e1 condemned} the decision of [m2:ETH.JUD a court in Addis Ababa] to bring terrorism charges against [m3:ETH.JRN the editor of an online newspaper], and noted that three bloggers fled to [m4:@KEN Nairobi].
e1 m1 > m2 ACCUSE actual 2016-05-19/none mode=disapprove ctx=rights_freedoms

### CPJ 2017-05-26
[m1:ETH.JUD An Ethiopian court] has {e1 sentenced} [m2:ETH.JRN Getachew Shiferaw] to 18 months in prison, which the editor has already served, for writing to [m3:ETH.OPP an exiled opposition leader], according to [m4:ETH.CVL his lawyer].
e1 m1 > m2 SANCTION actual 2017-05-26/none mode=convict ctx=rights_freedoms,legal said=m4

### CPJ 2018-02-14
[m1:ETH.GOV The Ethiopian government] {e1 dropped} charges against [m2:ETH.OPP Eskinder Nega and several hundred other prisoners] on Wednesday, the attorney general's office announced, after strikes emptied the streets of [m3:@ETH Adama].
e1 m1 > m2 CONCEDE actual 2018-02-14/day ctx=legal,rights_freedoms

### CPJ 2018-03-25
[m1:ETH.COP Ethiopian police] {e1 took} [m2:ETH.JRN Eskinder Nega and six fellow writers] away from a party in [m3:@ETH Addis Ababa] on Sunday for displaying an outlawed flag, weeks after [m4=m2 they] had left prison.
e1 m1 > m2 COERCE actual 2018-03-25/day mode=arrest ctx=rights_freedoms

### CPJ 2013-04-02
[m1:ECU.GOV President Rafael Correa's communications secretary] {e1 denied} a request by [m2:CPJ.NGO the Committee to Protect Journalists] for a meeting in [m3:@ECU Quito], writing that [m4=m2 the group] had no right to give lessons.
e1 m1 > m2 REJECT actual 2013-04-02/none mode=meet ctx=rights_freedoms

### Amnesty 2014-09-18
[m1:AMNESTY.NGO Amnesty International] {e1 accused} [m2:NGA.MIL the Nigerian army] of torturing detainees at Giwa barracks in [m3:@NGA Maiduguri], in a report based on 500 interviews and launched in [m4:@NGA Abuja].
e1 m1 > m2 ACCUSE actual 2014-09-18/none mode=allege ctx=human_rights

### Amnesty 2014-09-19
[m1:NGA.COP Nigeria's police force] {e1 dismissed} a report on torture by [m2:AMNESTY.NGO Amnesty International] as blatant falsehoods and {e2 invited} [m4=m2 the group] to visit cells in [m3:@NGA Lagos].
e1 m1 > m2 REJECT actual 2014-09-19/none ctx=human_rights
e2 m1 > m2 AGREE actual 2014-09-19/none ctx=human_rights

### Amnesty 2018-10-25
[m1:IND.GOV India's Enforcement Directorate] {e1 searched} the Bangalore premises of [m2:AMNESTY.NGO Amnesty International] for ten hours on Thursday and {e2 froze} [m3=m2 its] bank accounts over suspected breaches of rules on money from [m4:@GBR Britain].
e1 m1 > m2 COERCE actual 2018-10-25/day mode=restrict ctx=rights_freedoms
e2 m1 > m2 SANCTION actual 2018-10-25/day mode=discontinue ctx=rights_freedoms

### MSF 2015-10-04
[m1:MSF.NGO Medecins Sans Frontieres] {e1 demanded} an independent inquiry from [m2:USA.MIL the U.S. military] on Sunday, a day after [m3=m2 an American gunship] {e2 struck} [m4=m1 the charity's] hospital in [m5:@AFG Kunduz], killing 22 people.
e1 m1 > m2 REQUEST requested 2015-10-04/day ctx=human_rights
e2 m3 > m4 ASSAULT actual 2015-10-03/day mode=aerial ctx=military,health

### MSF 2016-06-17
[m1:MSF.NGO Medecins Sans Frontieres] will {e1 no longer accept} money from [m2:EU the European Union and its member states] because of the deal on migrants with [m3:TUR.GOV Turkey], [m61=m1 the charity]'s secretary general, Jerome Oberreit, said in [m4:@BEL Brussels].
e1 m1 > m2 REJECT actual 2016-06-17/none ctx=migration

### MSF 2014-02-28
[m1:MMR.GOV The government of Myanmar] {e1 told} [m2:MSF.NGO Medecins Sans Frontieres] to cease all [m4=m2 its] work in the country, where [m61=m2 it] treats 30,000 HIV patients, after [m5=m2 the charity] spoke of [m3:MMR.CVL Rohingya wounded in an attack].
e1 m1 > m2 REQUEST requested 2014-02-28/none mode=yield ctx=health

### MSF 2014-03-01
[m1:MMR.GOV Myanmar] will {e1 allow} [m2:MSF.NGO Medecins Sans Frontieres] to reopen clinics in Kachin and Shan states and in [m3:@MMR Yangon], [m4=m2 the charity] said on Saturday, but not in Rakhine.
e1 m1 > m2 CONCEDE planned 2014-03-01/none ctx=health said=m4

### MSF 2014-03-05 none
Dengue fever struck 2,200 people in [m1:@MMR Mandalay] last year, more than twice the figure for the year before, [m2:MMR.GOV the city health department] said. Children under ten made up half of the cases, and seven died.

### Amnesty 2020-08-05
[m1:THA.CVL Three students who read out a manifesto on the monarchy] have seen [m2:THA.COP police officers] waiting at [m6=m1 their] homes in [m3:@THA Pathum Thani], and [m4:AMNESTY.NGO Amnesty International] {e1 urged} [m5:THA.GOV the government] to call [m7=m2 them] off.
e1 m4 > m5 REQUEST requested 2020-08-05/none mode=yield ctx=rights_freedoms

### HRW 2012-08-17
[m1:RUS.JUD A Moscow judge] {e1 gave} [m2:RUS.CVL three members of the band Pussy Riot] two years in a penal colony on Friday for hooliganism, and outside the court [m3:RUS.COP police] {e2 bundled} [m4:RUS.OPP Garry Kasparov, the former chess champion], into a van.
e1 m1 > m2 SANCTION actual 2012-08-17/day mode=convict ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2012-08-17/day mode=arrest ctx=rights_freedoms
