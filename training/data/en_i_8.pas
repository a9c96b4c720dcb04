### AP 2006-06-13
[m1:CHL.EDU Chile's secondary school students], who had shut down hundreds of schools since May and won, along the way, the sympathy of [m2:CHL.EDU teachers] and even of [m3:CHL.PTY some deputies from the governing coalition], on Tuesday {e1 rejected} [m4:CHL.GOV President Michelle Bachelet's] latest package of concessions.
e1 m1 > m4 REJECT actual 2006-06-13/day mode=yield ctx=economic

### Reuters 2015-12-11
[m1:UN The United Nations human rights chief], speaking in Geneva a week after [m2:AU African Union leaders] ended a summit without a word on the matter, {e1 condemned} a pre-dawn sweep in which [m3:BDI.COP police] in Bujumbura {e2 rounded up} and then {e3 executed} [m4:BDI.CVL young men] from two districts that had opposed [m5:BDI.GOV the president's] third term.
e1 m1 > m3 ACCUSE actual 2015-12-11/none mode=disapprove ctx=human_rights,repression
e2 m3 > m4 COERCE actual 2015-12-11/none mode=arrest ctx=human_rights,repression
e3 m3 > m4 ASSAULT actual 2015-12-11/none mode=targeted ctx=human_rights,repression

### AFP 2007-10-31
[m1:ESP.JUD Three judges of the National Court] on Wednesday {e1 found guilty} of mass murder two of [m2:MAR.CRM the men] who planted bombs on Madrid's commuter trains, {e2 sentencing} each to tens of thousands of years, but {e3 cleared} [m3:EGY.CRM an Egyptian] whom [m4:ITA.COP Italian police] had recorded boasting of the plot.
e1 m1 > m2 SANCTION actual 2007-10-31/day ctx=terrorism,legal
e2 m1 > m2 SANCTION actual 2007-10-31/day ctx=terrorism,legal
e3 m1 > m3 CONCEDE actual 2007-10-31/day ctx=terrorism,legal

### Times of Malta 2021-07-29
An {e1 inquiry} by [m1:MLT.JUD two retired judges and a sitting one] {e2 concluded} that [m2:MLT.GOV the state] must bear responsibility for the killing of [m3:MLT.JRN the blogger] because an atmosphere of impunity spread from the office of [m4:MLT.ELI the former prime minister].
e2 m1 > m2,m4 ACCUSE actual 2021-07-29/none mode=allege ctx=corruption,legal
e1 m1 > m2 ACCUSE actual 2021-07-29/none mode=investigate ctx=corruption,legal

### Kuensel 2012-05-08
[m1:BTN.GOV The Anti-Corruption Commission], though its director dined last week with [m2:BTN.LEG the Speaker], has {e1 referred} to [m3:BTN.GOV the attorney general] its findings on the allotment of plots in Gyelpozhing, in which [m5=m2 the Speaker] and [m4:BTN.GOV the home minister] stand {e2 accused}.
e2 m1 > m2,m4 ACCUSE actual 2012-05-08/none mode=allege ctx=corruption
e1 m1 > m2,m4 ACCUSE actual 2012-05-08/none mode=allege ctx=corruption,legal

### ABC 2014-03-31
[m1:ICJ The International Court of Justice] on Monday {e1 ordered} [m2:JPN.GOV Japan] to stop killing whales in the Southern Ocean, upholding a complaint {e2 brought} four years ago by [m3:AUS.GOV Australia] and joined by [m4:NZL.GOV New Zealand]; [m5:JPN.GOV a foreign ministry spokesman] in [m6:@NLD The Hague] said [m7=m2 his country] would {e3 abide by} the judgment.
e1 m1 > m2 REQUEST requested 2014-03-31/day mode=yield ctx=environment,legal
e2 m3 > m2 ACCUSE actual 2010-01-01/year mode=allege ctx=environment,legal
e3 m5 > m1 CONCEDE planned 2014-03-31/none ctx=environment,legal

### El Faro 2020-02-09
Flanked by [m1:SLV.MIL soldiers with rifles], [m2:SLV.GOV President Nayib Bukele] strode into the chamber on Sunday, sat in the speaker's chair and {e1 demanded} that [m3:SLV.LEG lawmakers], most of whom had stayed away, approve a loan for his security plan; [m4:SLV.PTY both main opposition parties] {e2 denounced} an attempted self-coup.
e1 m2 > m3 REQUEST requested 2020-02-09/day mode=yield ctx=legislative,pro_autocracy
e2 m4 > m2 ACCUSE actual 2020-02-09/none mode=allege ctx=legislative,pro_autocracy

### The Hindu 2008-11-05
[m1:TAMIL.REB A breakaway Tiger commander], once the terror of the east, has {e1 urged} [m2:LTTE.REB his former comrades] in Kilinochchi to lay down their arms before [m3:LKA.MIL the army] reaches the town, where, aid workers say, [m4:ICRC the Red Cross] still runs a clinic.
e1 m1 > m2 REQUEST requested 2008-11-05/none mode=yield ctx=military

### Reuters 2016-07-20
[m1:TUR.EDU Turkey's higher education board], acting five days after [m2:TUR.MIL rebel officers] tried to seize power, {e1 banned} [m3:TUR.EDU academics] from travelling abroad and {e2 ordered} [m4:TUR.EDU rectors] to examine the links of all faculty with the network of [m5:TUR.REL the preacher Fethullah Gulen].
e1 m1 > m3 COERCE actual 2016-07-20/none mode=restrict ctx=rights_freedoms,repression
e2 m1 > m4 REQUEST requested 2016-07-20/none mode=yield ctx=repression

### AP 2013-08-14
{e1 Storming} two sit-ins where [m1:EGY.REL Islamist supporters of Mohamed Morsi] had camped since July, [m2:EGY.COP Egyptian security forces] {e2 killed} several hundred people on Wednesday, after which [m3:EGY.GOV Mohamed ElBaradei] {e3 resigned} as vice president and [m4:EGY.GOV the interim authorities] {e4 declared} a month-long emergency.
e1 m2 > m1 ASSAULT actual 2013-08-14/day mode=crowd-control ctx=repression
e2 m2 > m1 ASSAULT actual 2013-08-14/day mode=firearms ctx=repression
e3 m3 > m4 RETREAT actual 2013-08-14/day mode=resign ctx=executive
e4 m4 > m1 COERCE actual 2013-08-14/day mode=martial-law ctx=repression

### Guardian 2002-07-12
Two dozen [m1:MAR.COP Moroccan gendarmes] planted their flag on Perejil, a rock inhabited only by goats, prompting [m2:ESP.GOV Spain's new foreign minister] to {e1 lodge} a protest and [m3:ESP.MIL the navy] to {e2 send} three gunboats to [m4:@ESP Ceuta]; [m5:EU Brussels] spoke of a bilateral matter.
e1 m2 > m6 ACCUSE actual 2002-07-12/none mode=disapprove ctx=territory
e2 m3 > m6 MOBILIZE actual 2002-07-12/none mode=weapons ctx=territory
[m6:MAR.GOV Rabat] {e3 insisted} the islet was its own.
e3 m6 > m2 REJECT actual 2002-07-12/none mode=yield ctx=territory

### Bangkok Post 2012-10-18
Two years after the crackdown, [m1:THA.GOV the Department of Special Investigation] {e1 named} [m2:THA.OPP former premier Abhisit Vejjajiva] and [m3:THA.OPP his deputy] as suspects in the death of [m4:THA.CVL a taxi driver] {e2 shot} by [m5:THA.MIL soldiers], a case [m6:THA.OPP his party] {e3 portrays} as revenge.
e1 m1 > m2,m3 ACCUSE actual 2012-10-18/none mode=allege ctx=legal,repression
e2 m5 > m4 ASSAULT actual 2010-05-01/month mode=firearms ctx=repression
e3 m6 > m1 ACCUSE actual 2012-10-18/none mode=disapprove ctx=legal

### Gulf Times 2017-06-05
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the United Arab Emirates], [m3:BHR.GOV Bahrain] and [m4:EGY.GOV Egypt] {e1 cut} all ties with [m5:QAT.GOV Qatar] on Monday, {e2 accusing} it of harbouring extremists; [m6:KWT.GOV Kuwait's emir] and [m7:OMN.GOV Oman], which did not join in, were silent.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,economic
e2 m1,m2,m3,m4 > m5 ACCUSE actual 2017-06-05/day mode=allege ctx=terrorism

### LUSA 2014-04-28
[m1:GNB.MIL The chief of the general staff], in a ceremony attended by [m2:PRT.GOV the Portuguese ambassador] and [m3:SEN.GOV a Senegalese minister], {e1 promised} [m4:GNB.GOV Guinea-Bissau's new civilian leaders] that the barracks would keep out of politics.
e1 m1 > m4 AGREE planned 2014-04-28/none ctx=political_institutions

### Wikipedia 2016-02-24
[m1:KEN.JUD A Kenyan magistrate] {e1 convicts} [m2:KEN.CRM three ivory traders], and [m3:ZMB.GOV Zambia] {e2 suspends} the export of live elephants to [m4:CHN.GOV China].
e1 m1 > m2 SANCTION actual 2016-02-24/none ctx=environment,legal
e2 m3 > m4 SANCTION actual 2016-02-24/none mode=discontinue ctx=environment

### Yomiuri 2018-10-30
[m1:KOR.JUD South Korea's Supreme Court] {e1 ordered} [m2:JPN.BUS Nippon Steel] to compensate four [m3:KOR.LAB wartime forced labourers], three of them dead; [m4:JPN.GOV Foreign Minister Taro Kono] {e2 called in} [m5:KOR.GOV the ambassador], telling him the verdict shook the foundation of their friendship.
e1 m1 > m2 REQUEST requested 2018-10-30/none mode=yield ctx=reparations,legal
e2 m4 > m5 ACCUSE actual 2018-10-30/none mode=disapprove ctx=reparations,diplomatic

### Standard 2019-03-14
[m1:KEN.EDU Moi University students], angry that the vice-chancellor had gone to [m2:@CHN China] with [m3:KEN.GOV the deputy president] rather than receive them, {e1 stoned} cars on the Eldoret highway until [m4:KEN.COP officers from Langas] {e2 lobbed} teargas canisters at [m6=m1 them].
e1 m1 > m5 PROTEST actual 2019-03-14/none mode=riot ctx=economic
e2 m4 > m1 ASSAULT actual 2019-03-14/none mode=crowd-control ctx=economic
[m5:KEN.EDU The administration] closed the campus.

### Reuters 2011-08-18
[m1:USA.GOV President Barack Obama], in a statement co-ordinated with [m2:GBR.GOV London], [m3:FRA.GOV Paris] and [m4:DEU.GOV Berlin], {e1 told} [m5:SYR.GOV Bashar al-Assad] that the time had come to step aside and {e2 froze} all Syrian government assets within American jurisdiction.
e1 m1 > m5 REQUEST requested 2011-08-18/none mode=change ctx=pro_democracy
e2 m1 > m5 SANCTION actual 2011-08-18/none mode=discontinue ctx=pro_democracy,economic

### Kathimerini 2015-07-13
After seventeen hours of talks in [m1:@BEL Brussels], [m2:GRC.GOV Alexis Tsipras], elected in January on a vow to tear up the bailout, {e1 capitulated} to [m3:EU the other eighteen leaders of the euro zone] on pensions, on sales tax and on a fund for privatisation; [m4:GRC.PTY the left of his party] {e2 vowed to} vote against.
e1 m2 > m3 CONCEDE actual 2015-07-13/none ctx=economic
e2 m4 > m2 REJECT planned 2015-07-13/none mode=change ctx=economic,legislative

### Manila Times 2003-07-27
Three hundred [m1:PHL.MIL junior officers and men] who had {e1 taken over} a serviced apartment block in Makati and rigged its shops with explosives {e2 gave up} on Sunday night after negotiations in which [m2:PHL.MIL a retired general] {e3 spoke for} [m3:PHL.GOV President Gloria Macapagal Arroyo].
e1 m1 > m3 COERCE actual 2003-07-27/day mode=seize ctx=military,executive
e2 m1 > m3 RETREAT actual 2003-07-27/day ctx=military,executive
e3 m2 > m1 CONSULT actual 2003-07-27/day ctx=military,executive

### Le Figaro 2011-12-23
[m1:TUR.GOV Ankara] has {e1 recalled} its ambassador to [m2:FRA.GOV Paris] and {e2 cancelled} joint exercises because [m3:FRA.LEG the National Assembly], by a show of hands with few members in the room, passed a bill that would {e3 punish} [m4:? anyone] who denies that [m5:ARM.CVL the Armenians] were victims of genocide.
e1 m1 > m2 SANCTION actual 2011-12-23/none mode=withdraw ctx=diplomatic,legislative
e2 m1 > m2 SANCTION actual 2011-12-23/none mode=discontinue ctx=military,diplomatic
e3 m3 > m4 COERCE planned 2011-12-23/none mode=restrict ctx=legislative,rights_freedoms

### AllAfrica 2007-04-18 none
[m1:MWI.AGR Smallholders in Zomba] have battled armyworm for the second season running, and the invasion, an entomologist at [m2:MWI.EDU Bunda College] says, can be beaten only if fields are scouted weekly and not when the pest has struck.

### AP 2009-11-25
[m1:NATO NATO's secretary-general] is to {e1 ask} [m7:NATO allied ministers] next week for 5,000 more men, and [m2:ITA.GOV Italy's defence minister] has {e2 indicated} to [m3:USA.GOV Washington] that [m6=m2 Rome] will contribute, though [m4:NLD.LEG the Dutch parliament] {e3 wants} its contingent home.
e1 m1 > m7 REQUEST planned 2009-12-02/week mode=assist ctx=military
e2 m2 > m3 AGREE planned 2009-11-25/none ctx=military
e3 m4 > m5 REQUEST requested 2009-11-25/none mode=change ctx=military
[m5:NLD.GOV The cabinet in The Hague] meets again on Friday.

### CBC 2010-06-27
[m1:CAN.COP Toronto police] {e1 penned} some three hundred [m2:CAN.CVL demonstrators and passers-by] in the rain at Queen and Spadina for four hours, a tactic [m4=m1 they] had said would {e2 not be used}, and [m3:CAN.NGO the Canadian Civil Liberties Association] says more than nine hundred have been {e3 taken into} custody.
e1 m1 > m2 COERCE actual 2010-06-27/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 COERCE denied 2010-06-27/none mode=restrict ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2010-06-27/none mode=arrest ctx=rights_freedoms said=m3

### Reuters 2005-09-12 headline
[m1:PSE.CVL Palestinian crowds] {e1 torch} abandoned synagogues as last [m2:ISR.MIL Israeli troops] {e2 leave} [m3:PSE.GOV Gaza]
e1 m1 > m2 PROTEST actual 2005-09-12/none mode=vandalize ctx=territory,religion_ethnicity
e2 m2 > m3 RETREAT actual 2005-09-12/none mode=withdraw ctx=territory
