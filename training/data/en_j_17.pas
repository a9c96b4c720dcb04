### Reuters 2009-10-04
[m1:HND.GOV Roberto Micheletti], the interim leader of Honduras, whose soldiers have {e1 suppressed} every march by [m2:HND.OPP followers of the ousted president] since June, {e2 agreed} on Sunday to receive a delegation of [m3:OAS foreign ministers from the hemisphere] and to {e3 rescind} the decree that closed two broadcasters.
e1 m1 > m2 COERCE actual 2009-10-04/none ctx=repression
e2 m1 > m3 AGREE actual 2009-10-04/day ctx=pro_autocracy
e3 m1 > m2 CONCEDE planned 2009-10-04/none ctx=rights_freedoms

### AP 2004-09-11
[m1:SDN.GOV Sudan's vice president], in a meeting at Naivasha that [m2:KEN.GOV the Kenyan hosts] described as cordial, on Friday {e1 apprised} [m3:SPLA.REB rebel leader John Garang] of the cabinet's readiness to {e2 resume} talks in October, even as [m4:SDN.MIL government aircraft] {e3 bombarded} [m5:SDN.CVL villages in Darfur].
e1 m1 > m3 CONSULT actual 2004-09-10/day mode=third-party ctx=military
e2 m1 > m3 AGREE planned 2004-10-01/month ctx=military
e3 m4 > m5 ASSAULT actual 2004-09-10/none mode=aerial ctx=military

### BBC 2016-07-16
[m1:TUR.MIL Soldiers] who had {e1 occupied} the state broadcaster and two bridges on Friday night in a bid to {e2 overthrow} [m2:TUR.GOV President Tayyip Erdogan] {e3 surrendered} to [m3:TUR.COP police] on Saturday morning with their hands up, and [m4:TUR.OPP all three opposition parties] {e4 stood} by [m5=m2 the government].
e1 m1 > m2 COERCE actual 2016-07-15/day mode=seize ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2016-07-15/day mode=seize ctx=pro_autocracy
e3 m1 > m3 RETREAT actual 2016-07-16/day ctx=pro_autocracy
e4 m4 > m2 SUPPORT actual 2016-07-16/none ctx=pro_democracy

### The Star 2008-06-11
[m1:KEN.OPP The Orange Democratic Movement] {e1 withdrew} a demand for amnesty for [m2:KEN.EDU students] {e2 incarcerated} after the post-election riots by [m3:KEN.GOV the police ministry], its partner in the coalition.
e1 m1 > m3 CONCEDE actual 2008-06-11/none ctx=legal
e2 m3 > m2 COERCE actual 2008-06-11/none mode=arrest ctx=legal

### Guardian 2011-09-22
[m1:USA.GOV The Georgia parole board], to which [m2:VAT.REL Pope Benedict], [m3:USA.ELI Jimmy Carter] and half a million signatories had {e1 appealed}, {e2 denied} clemency to [m4:USA.CRM Troy Davis] a day before [m5:USA.COP state prison officers] {e3 put} him to death.
e1 m2,m3 > m1 REQUEST requested 2011-09-21/none mode=yield ctx=legal
e2 m1 > m4 REJECT actual 2011-09-20/day mode=yield ctx=legal
e3 m5 > m4 ASSAULT actual 2011-09-21/day mode=targeted ctx=legal

### Reuters 2014-09-05
[m1:UKR.GOV Kiev's envoy, former president Leonid Kuchma], and [m2:DNR.REB separatist leaders Alexander Zakharchenko] and [m3:LNR.REB Igor Plotnitsky], sitting down in Minsk at the invitation of [m4:BLR.GOV Alexander Lukashenko], {e1 signed} a twelve-point protocol on Friday, and the guns of [m5:DNR.REB the rebel artillery], which had {e2 shelled} [m6:UKR.MIL Ukrainian lines around Mariupol] until noon, {e3 fell silent} at six.
e1 m1 > m2,m3 SUPPORT actual 2014-09-05/day ctx=military
e2 m5 > m6 ASSAULT actual 2014-09-05/day mode=heavy-weapons ctx=military
e3 m5 > m6 RETREAT actual 2014-09-05/day mode=ceasefire ctx=military

### Punch 2020-10-11
[m1:NGA.COP Nigeria's inspector general of police] {e1 disbanded} the anti-robbery squad on Sunday after days of {e2 protests} by [m2:NGA.CVL young people] against officers said to have injured, robbed and killed. [m3:NGA.CVL The musician Davido] {e3 visited} him on Monday to ask for the release of [m4:NGA.CVL those held].
e1 m1 > m2 CONCEDE actual 2020-10-11/day ctx=repression
e2 m2 > m1 PROTEST actual 2020-10-11/none mode=demo ctx=repression
e3 m3 > m1 CONSULT actual 2020-10-12/day mode=visit ctx=repression

### Arab Times 2011-05-24
[m1:YEM.GOV Ali Abdullah Saleh], [m5:YEM.PTY whose supporters] on Sunday {e1 besieged} [m2:ARE.GOV the Emirati embassy] with [m3:GCC Gulf and Western ambassadors] inside, {e2 must} sign the transfer accord at once, [m4:FRA.GOV the French foreign ministry] said.
e2 m4 > m1 REQUEST requested 2011-05-24/none mode=yield ctx=executive
e1 m5 > m2 PROTEST actual 2011-05-22/day mode=obstruct ctx=executive

### Le Quotidien 2009-03-17
[m1:MDG.GOV Marc Ravalomanana], after a night in which [m2:MDG.MIL mutinous soldiers] {e1 rammed} the gates of his palace, {e2 handed} his powers to [m3:MDG.MIL a vice admiral] on Tuesday; the navy man in turn {e3 transferred} them to [m4:MDG.OPP Andry Rajoelina], the mayor, on whom [m5:AU the African Union] {e4 turned its back}.
e1 m2 > m1 ASSAULT actual 2009-03-16/day ctx=pro_autocracy
e2 m1 > m3 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e3 m3 > m4 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e4 m5 > m4 REJECT actual 2009-03-17/none mode=assist ctx=pro_autocracy

### Montreal Star 2010-06-29
[m1:CAN.COP Toronto police] {e1 apprehended} more than nine hundred [m2:CAN.CVL demonstrators] at the weekend's summit, most of whom were {e2 let} go without charge by Monday night; [m3:CCLA the Canadian Civil Liberties Association] {e3 called for} an inquiry by [m4:CAN.GOV the province].
e1 m1 > m2 COERCE actual 2010-06-27/week mode=arrest ctx=rights_freedoms
e2 m1 > m2 RETREAT actual 2010-06-28/day mode=release ctx=rights_freedoms
e3 m3 > m4 REQUEST requested 2010-06-29/none mode=change ctx=rights_freedoms

### VOA 2010-09-10
[m1:PAK.MIL Pakistani army helicopters] and [m2:USA.MIL American Chinooks] {e1 flew} in turn from the same pad at Ghazi to villages in Swat cut off by the floods, a sight which [m3:PAK.REL the leader of the Jamaat-e-Islami party] {e2 deplored}.
e1 m1 > m2 COOPERATE actual 2010-09-10/none ctx=disasters
e2 m3 > m2 ACCUSE actual 2010-09-10/none mode=disapprove ctx=disasters

### Le Soir 2021-07-05
[m1:BEL.REF Four hundred and seventy undocumented migrants] who had gone without food for six weeks in a [m4:@BEL Brussels] church {e1 suspended} their strike when [m2:BEL.GOV the asylum secretary], under {e2 pressure} from [m3:BEL.PTY two of the seven coalition parties], {e3 eased} the rules for temporary permits.
e1 m1 > m2 CONCEDE actual 2021-07-05/none ctx=asylum
e2 m3 > m2 REQUEST requested 2021-07-05/none mode=yield ctx=asylum
e3 m2 > m1 CONCEDE actual 2021-07-05/none ctx=asylum

### Reuters 2003-06-16
[m1:BDI.REB The Hutu rebel National Liberation Forces], which have no part in the truce that [m2:ZAF.GOV South Africa] {e1 brokered} with [m3:FDD.REB a bigger movement], undermined it on Monday by {e2 kidnapping} [m4:BDI.LEG four members of parliament] on the road to Ruyigi.
e1 m2 > m3 CONSULT actual 2003-06-16/none mode=third-party ctx=military
e2 m1 > m4 ASSAULT actual 2003-06-16/day mode=abduct ctx=military

### Hindu 2006-09-06
[m1:PAK.GOV The Pakistani government] and [m2:PAK.REB pro-Taliban tribesmen] {e1 signed} a treaty in Miranshah on Tuesday under which [m3:PAK.MIL the army] {e2 will return} to barracks; [m4:AFG.GOV Kabul] {e3 had misgivings}.
e1 m1 > m2 SUPPORT actual 2006-09-05/day ctx=military
e2 m3 > m2 CONCEDE planned 2006-09-05/none ctx=military
e3 m4 > m1 ACCUSE actual 2006-09-06/none mode=disapprove ctx=military

### WAM 2006-11-08
[m1:ARE.GOV The United Arab Emirates] {e1 financed} a housing project for [m2:PSE.CVL prisoners' families] north of Gaza, and [m3:PSE.GOV Prime Minister Ismail Haniyeh] {e2 telephoned} [m4:ARE.GOV Sheikh Khalifa] to {e3 express} his people's gratitude.
e1 m1 > m2 AID actual 2006-11-08/none ctx=economic
e2 m3 > m4 CONSULT actual 2006-11-08/none mode=phone ctx=diplomatic
e3 m3 > m4 SUPPORT actual 2006-11-08/none ctx=diplomatic

### Yle 2013-10-03
[m1:FIN.GOV Finnish diplomats] have been {e1 allowed} by [m2:RUS.GOV the Russian authorities] to see [m3:FIN.CVL the Greenpeace activist] held in Murmansk, the foreign ministry said, and found her well.
e1 m2 > m1 RETREAT actual 2013-10-03/none mode=access ctx=environment

### AP 2018-10-12
[m1:TUR.JUD A court in Izmir] {e1 released} [m2:USA.REL pastor Andrew Brunson] from house arrest on Friday, having {e2 convicted} him of aiding terrorists and {e3 sentenced} him to the time [m5=m2 he] had already served. [m3:USA.GOV Donald Trump] had {e4 doubled} the tariffs on [m4:TUR.GOV Turkish] metals in August over the case.
e1 m1 > m2 RETREAT actual 2018-10-12/day mode=release ctx=legal
e2 m1 > m2 SANCTION actual 2018-10-12/day ctx=legal
e3 m1 > m2 SANCTION actual 2018-10-12/day ctx=legal
e4 m3 > m4 SANCTION actual 2018-08-10/month mode=discontinue ctx=economic

### Cape Argus 2005-04-15
[m1:ZWE.LAB The Zimbabwean trade union congress] was {e1 briefed} in Johannesburg by [m2:COSATU.LAB its South African sister federation], some of whose officials had been {e2 deported} from Harare in October by [m3:ZWE.GOV the Mugabe government]. [m4:ZAF.GOV Pretoria] kept out of it.
e1 m2 > m1 CONSULT actual 2005-04-15/none ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2004-10-26/month mode=deport ctx=rights_freedoms

### Reuters 2012-10-02
[m1:GEO.GOV President Mikheil Saakashvili], whose party had governed [m2:@GEO Georgia] for nine years and who had {e1 castigated} [m3:GEO.OPP Bidzina Ivanishvili] as a Kremlin stooge, {e2 conceded} on television on Tuesday that the billionaire's coalition had won and {e3 said} [m4=m1 he] would help it form a cabinet.
e1 m1 > m3 ACCUSE actual 2012-10-02/none mode=disapprove ctx=election
e2 m1 > m3 CONCEDE actual 2012-10-02/day ctx=election
e3 m1 > m3 AGREE actual 2012-10-02/day ctx=election

### Deseret News 2018-08-29
[m1:USA.REL Leaders of the Latter-day Saints], who first {e1 opposed} it, {e2 will back} a compromise on medical marijuana negotiated with [m2:USA.CVL the initiative's sponsors] and [m3:USA.LEG the speaker of the Utah House].
e2 m1 > m2 AGREE planned 2018-08-29/none ctx=health
e1 m1 > m2 REJECT actual 2018-08-29/none mode=change ctx=health

### El Universal 2009-07-28
[m1:VEN.GOV Caracas] {e1 froze} ties with [m2:COL.GOV Bogota] on Tuesday and withdrew its ambassador, because [m3=m2 the Uribe government] had suggested that rockets sold to it by [m4:SWE.GOV Sweden] had ended up with [m5:FARC.REB the FARC].
e1 m1 > m2 SANCTION actual 2009-07-28/day mode=discontinue ctx=diplomatic

### El Universal 2010-08-10
[m1:VEN.GOV Hugo Chavez] and [m2:COL.GOV Juan Manuel Santos] {e1 mended} relations between their countries in four hours of {e2 talks} at Santa Marta on Tuesday, three days after [m3=m2 the latter] took office.
e1 m1 > m2 SUPPORT actual 2010-08-10/day ctx=diplomatic
e2 m1 > m2 CONSULT actual 2010-08-10/day mode=visit ctx=diplomatic

### Kenya News 2018-01-31
[m1:KEN.GOV The communications authority] {e1 switched} off [m5:KEN.JRN three television stations] on Tuesday for covering a mock inauguration by [m2:KEN.OPP Raila Odinga]; [m3:KEN.JUD the high court] {e2 ordered} them restored, an order [m4=m1 the government] {e3 ignored} for a week.
e2 m3 > m1 REQUEST requested 2018-02-01/day mode=yield ctx=rights_freedoms
e3 m4 > m3 REJECT actual 2018-02-07/week mode=yield ctx=rights_freedoms
e1 m1 > m5 COERCE actual 2018-01-30/day mode=censor ctx=rights_freedoms

### AFP 2006-12-29 none
[m1:@THA Phuket] and [m2:@LKA Galle] lit candles this week for the dead of the tsunami two years ago, while in [m3:@IDN Banda Aceh] a football tournament between rebuilt villages ended in a draw.

### Forbes 2019-05-02 none
Rival makers of plant-based burgers attacked each other's recipes in advertisements on Thursday, and a chain in [m1:@USA Missouri] said it would surrender two pages of its menu to both.

### Otago Times 2013-09-10 none
Penguins have occupied the old signal station on the peninsula, volunteers who guard the nests say, and visitors are asked to retreat ten metres when a bird approaches.

### AP 2012-06-22
[m1:PRY.LEG Paraguay's Senate] {e1 removed} [m2:PRY.GOV President Fernando Lugo] from office on Friday in a five-hour trial. [m4=m2 He] {e2 accepted} the verdict, [m5=m2 he] said, although democracy had been wounded; foreign ministers from [m3:UNASUR the union of South American nations] had {e3 flown} in that morning to plead for more time.
e1 m1 > m2 SANCTION actual 2012-06-22/day mode=expel ctx=executive
e2 m4 > m1 CONCEDE actual 2012-06-22/day ctx=executive
e3 m3 > m1 CONSULT actual 2012-06-22/day mode=visit ctx=executive

### Reuters 2007-11-28
[m1:PAK.GOV Pervez Musharraf], ending forty-six years in uniform, {e1 gave up} command of [m2:PAK.MIL the army] on Wednesday, as [m3:PAK.OPP Benazir Bhutto] and [m4:USA.GOV the Bush administration] had {e2 demanded}.
e1 m1 > m3,m4 RETREAT actual 2007-11-28/day mode=resign ctx=executive
e2 m3,m4 > m1 REQUEST requested 2007-11-28/none mode=change ctx=executive

### AP 2021-08-31
[m1:USA.MIL The last American plane] {e1 left} Kabul a minute before midnight on Monday, completing a withdrawal that [m2:TALIB.REB the Taliban], firing into the air, celebrated until dawn; [m3:GBR.GOV Britain's foreign secretary] is looking for a way to bring out [m4:AFG.CVL interpreters left behind].
e1 m1 > m2 RETREAT actual 2021-08-30/day mode=withdraw ctx=military

### Oman Observer 2013-11-20
[m1:IRQ.GOV Iraq's minister for provincial affairs] {e1 assented} to [m2:KUR.GOV the Kurdish regional government's] {e2 request} that a thousand more of its teachers be paid from [m3:@IRQ Baghdad].
e1 m1 > m2 CONCEDE actual 2013-11-20/none ctx=economic
e2 m2 > m1 REQUEST requested 2013-11-20/none mode=assist ctx=economic
