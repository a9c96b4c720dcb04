### AFP 2019-02-11
[m1:VEN.OPP Venezuelan opposition leader Juan Guaido], recognised by some 50 countries, {e1 called on} [m2:VEN.MIL the armed forces] on Monday to let trucks carrying U.S. food and medicine cross a bridge from [m3:@COL the Colombian city of Cucuta].
e1 m1 > m2 REQUEST requested 2019-02-11/day mode=yield ctx=human_security

### AFP 2019-02-14
[m1:VEN.GOV Venezuelan President Nicolas Maduro] {e1 refused entry} to the aid stockpiled in [m2:@COL Cucuta], calling it rotten and the prelude to an invasion by [m3:USA.GOV the United States], and {e2 asked} [m4:UN the U.N.] for technical advice instead.
e1 m1 > m3 REJECT actual 2019-02-14/none mode=assist ctx=human_security
e2 m1 > m4 REQUEST requested 2019-02-14/none mode=assist ctx=human_security

### AFP 2019-02-23
[m1:VEN.MIL National Guard troops] {e1 fired tear gas and buckshot at} [m2:VEN.OPP opposition supporters] who were trying to pull a shipping container off the bridge between [m3:@VEN Urena] and [m4:@COL Cucuta] on Saturday.
e1 m1 > m2 ASSAULT actual 2019-02-23/day mode=crowd-control ctx=repression,human_security

### AFP 2019-02-23
[m1:VEN.GOV Nicolas Maduro] {e1 broke off} diplomatic relations with [m2:COL.GOV Colombia] at a rally in [m3:@VEN Caracas] on Saturday and told [m4=m2 its] envoys to be gone within a day.
e1 m1 > m2 SANCTION actual 2019-02-23/day mode=discontinue ctx=diplomatic

### AFP 2019-02-21
[m1:VEN.GOV President Nicolas Maduro] {e1 shut} Venezuela's land border with [m2:BRA.GOV Brazil] from 8 p.m. on Thursday, after meeting the high command in [m3:@VEN Caracas], and was weighing the same at the frontier with [m4:COL.GOV Colombia].
e1 m1 > m2 COERCE actual 2019-02-21/day mode=restrict ctx=territory,human_security

### AFP 2019-05-10
[m1:VEN.GOV Venezuela] has {e1 reopened} [m61=m1 its] border with [m2:BRA.GOV Brazil], [m3:VEN.GOV Economy Vice President Tareck El Aissami] said on Friday, three months after it was closed on orders of [m4=m1 the government].
e1 m1 > m2 CONCEDE actual 2019-05-10/none ctx=territory,economic said=m3

### AFP 2019-05-08
[m1:VEN.SPY Agents of Venezuela's Sebin intelligence service] {e1 towed away} [m2:VEN.OPP the deputy head of the National Assembly, Edgar Zambrano], in [m61=m2 his] own car on Wednesday after [m4=m2 he] would not get out, [m3=m2 the lawmaker] wrote on Twitter.
e1 m1 > m2 COERCE actual 2019-05-08/day mode=arrest ctx=repression

### AFP 2019-05-09
[m1:ESP.GOV Spain] {e1 ruled out} on Thursday handing over [m2:VEN.OPP Leopoldo Lopez, an opposition politician who has taken shelter in its ambassador's residence in Caracas], to [m3:VEN.GOV the Venezuelan authorities].
e1 m1 > m3 REJECT actual 2019-05-09/day mode=yield ctx=diplomatic,legal

### EFE 2019-05-01
[m1:VEN.OPP Supporters of Juan Guaido] {e1 banged pots} from balconies across eastern [m2:@VEN Caracas] for a second night on Wednesday against [m3:VEN.GOV President Nicolas Maduro], while [m4:USA.GOV Secretary of State Mike Pompeo] {e2 phoned} [m5:RUS.GOV Russian Foreign Minister Sergei Lavrov].
e1 m1 > m3 PROTEST actual 2019-05-01/day mode=demo ctx=executive
e2 m4 > m5 CONSULT actual 2019-05-01/none mode=phone ctx=diplomatic

### EFE 2019-05-02 none
Cocoa growers from [m1:@VEN Barlovento] showed their harvest at a fair in [m2:@ESP Madrid] on Thursday. [m3:VEN.BUS One of them, Jose Lugo], said [m4=m3 he] had brought 40 kilos in [m61=m3 his] luggage and sold everything by noon.

### Reuters 2022-01-05
[m1:KAZ.CVL Protesters] {e1 stormed} [m2:KAZ.GOV the mayor's office in Almaty, Kazakhstan's largest city], on Wednesday and set it ablaze, as anger over a rise in the price of liquefied gas spread from [m3:@KAZ the western town of Zhanaozen].
e1 m1 > m2 PROTEST actual 2022-01-05/day mode=riot ctx=economic

### Reuters 2022-01-05
[m1:KAZ.GOV Kazakh President Kassym-Jomart Tokayev] {e1 appealed} to [m2:CSTO the Collective Security Treaty Organization, a Russian-led alliance], for help in quelling unrest, hours after [m3=m1 he] {e2 dismissed} [m4:KAZ.GOV the cabinet].
e1 m1 > m2 REQUEST requested 2022-01-05/none mode=assist ctx=military
e2 m1 > m4 SANCTION actual 2022-01-05/none mode=expel ctx=executive

### Reuters 2022-01-07
[m1:KAZ.GOV President Kassym-Jomart Tokayev] has {e1 ordered troops to shoot to kill without warning} if disturbances by [m2:KAZ.CVL what he called bandits and terrorists] continue, in a speech that [m3:EU the European Commission] was studying.
e1 m1 > m2 THREATEN threatened 2022-01-07/none mode=violence ctx=repression

### Reuters 2022-01-07
[m1:KAZ.GOV The Kazakh president] {e1 spurned} appeals for talks with [m2:KAZ.CVL protesters], asking what could be negotiated with criminals and murderers, while [m3:CHN.GOV Xi Jinping] {e2 praised} [m4=m1 his] decisive measures in a message from [m5:@CHN Beijing].
e1 m1 > m2 REJECT actual 2022-01-07/none mode=meet ctx=repression
e2 m3 > m1 SUPPORT actual 2022-01-07/none ctx=repression

### Reuters 2022-01-08
[m1:KAZ.SPY Kazakhstan's National Security Committee] said on Saturday [m5=m1 its] own former head, [m2:KAZ.ELI Karim Massimov], had been {e1 detained} on suspicion of treason two days earlier, after [m3:KAZ.GOV the president] {e2 sacked} [m4=m2 him].
e1 m1 > m2 COERCE actual 2022-01-06/day mode=arrest ctx=executive
e2 m3 > m4 SANCTION actual 2022-01-08/none mode=expel ctx=executive

### Reuters 2022-01-13
[m1:RUS.MIL Russian paratroopers] {e1 began leaving} [m2:KAZ.GOV Kazakhstan] on Thursday after a week of guarding the airport in [m3:@KAZ Almaty], [m4:RUS.MIL the defence ministry in Moscow] said.
e1 m1 > m2 RETREAT actual 2022-01-13/day mode=withdraw ctx=military,peacekeeping said=m4

### Times of India 2020-12-08
[m1:IND.AGR Indian farmers' unions] {e1 rejected} a proposal by [m2:IND.GOV Home Minister Amit Shah] to amend three agricultural laws, insisting on their repeal at a late-night meeting in [m3:@IND New Delhi].
e1 m1 > m2 REJECT actual 2020-12-08/none mode=change ctx=economic

### Times of India 2020-12-08
[m1:IND.AGR Growers] {e1 squatted} on railway tracks and closed wholesale markets in [m2:@IND Punjab, Bihar and West Bengal] on Tuesday in a nationwide shutdown against laws passed by [m3:IND.GOV the government of Prime Minister Narendra Modi].
e1 m1 > m3 PROTEST actual 2020-12-08/day mode=obstruct ctx=economic

### Times of India 2021-01-12
[m1:IND.JUD India's Supreme Court] on Tuesday {e1 stayed} three farm laws passed by [m2:IND.GOV the Modi government] and {e2 advised} [m3:IND.AGR elderly protesters and women] to go home from the camps around [m4:@IND Delhi].
e1 m1 > m2 REJECT actual 2021-01-12/day ctx=legal,economic
e2 m1 > m3 REQUEST requested 2021-01-12/day mode=yield ctx=legal

### Times of India 2021-11-19
[m1:IND.GOV Prime Minister Narendra Modi] said on Friday [m5=m1 he] would {e1 repeal} three farm laws that brought [m2:IND.AGR farmers from Punjab] to the outskirts of [m3:@IND New Delhi] a year ago, and {e2 urged} [m4=m2 them] to return to [m61=m2 their] fields.
e1 m1 > m2 CONCEDE planned 2021-11-19/day ctx=economic
e2 m1 > m4 REQUEST requested 2021-11-19/day mode=yield ctx=economic

### Times of India 2021-02-02
[m1:IND.GOV Authorities] have {e1 suspended mobile internet} at three sites on the edges of [m2:@IND New Delhi] where [m3:IND.AGR farmers] are camping, and [m4:IND.COP police] have poured concrete and laid spikes across the roads leading into the city.
e1 m1 > m3 COERCE actual 2021-02-02/none mode=censor ctx=rights_freedoms

### Times of India 2021-02-04
[m1:IND.GOV India's external affairs ministry] {e1 took exception} to tweets by [m2:? pop singer Rihanna] and [m3:SWE.CVL climate campaigner Greta Thunberg] about [m4:IND.AGR farmers' protests], calling the comments neither accurate nor responsible.
e1 m1 > m3 ACCUSE actual 2021-02-04/none mode=disapprove ctx=economic
