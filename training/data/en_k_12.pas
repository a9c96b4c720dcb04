### Reuters 2021-11-12
[m1:MWI.GOV Malawi's President Lazarus Chakwera] said on Friday [m2=m1 he] {e1 would lay} off a third of [m9=m1 his] ministers if [m3:MWI.JUD the anti-corruption bureau] recommended it. [m4=m3 The agency] {e2 arrested} [m5:MWI.GOV the energy minister], Newton Kambala, in August over a fuel contract. [m6=m5 He] has {e3 denied} wrongdoing and is free on bail. [m7:MWI.OPP The Democratic Progressive Party], which lost power last year, {e4 called} the pledge empty. [m8:MWI.CVL Civil society groups] {e5 plan} protests in Blantyre on 20 November.
e1 m2 > m5 SANCTION hypothetical 2021-11-12/day mode=expel ctx=corruption,executive
e2 m4 > m5 COERCE actual 2021-08-01/month mode=arrest ctx=corruption
e3 m6 > m4 REJECT actual 2021-11-12/none ctx=corruption
e4 m7 > m1 ACCUSE actual 2021-11-12/none mode=disapprove ctx=corruption
e5 m8 > m1 PROTEST planned 2021-11-20/day mode=demo ctx=corruption

### Daily Trust 2025-01-29
[m1:NER.GOV Niger], [m2:MLI.GOV Mali] and [m3:BFA.GOV Burkina Faso] {e1 left} [m4:ECOWAS the West African bloc] formally on Wednesday, a year after giving notice. [m5=m4 The organisation] said [m6=m4 its] doors {e2 remained open} and {e3 asked} [m7=m4 its] remaining members to keep recognising the three countries' passports. In Niamey, [m8:NER.CVL thousands of people] {e4 marched} through the streets to celebrate. [m9:NER.GOV General Abdourahamane Tiani], the head of the junta, did not attend. [m10:TGO.GOV Lome] {e5 is considering} whether to join [m11=m1+m2+m3 the new alliance].
e1 m1,m2,m3 > m4 SANCTION actual 2025-01-29/day mode=withdraw ctx=diplomatic
e2 m6 > m1,m2,m3 AGREE actual 2025-01-29/day ctx=diplomatic
e3 m5 > m7 REQUEST requested 2025-01-29/day mode=assist ctx=migration
e4 m8 > m4 PROTEST actual 2025-01-29/day mode=demo ctx=diplomatic
e5 m10 > m11 AGREE hypothetical 2025-01-29/none ctx=diplomatic

### AP 2016-05-19
[m1:DOM.OPP The main opposition candidate in the Dominican Republic], Luis Abinader, has {e1 asked} [m2:DOM.GOV the electoral board] for a recount by hand in forty municipalities. The request was {e2 rejected} on Wednesday. [m3:DOM.GOV President Danilo Medina], who won a second term with 62 percent of the vote, {e3 thanked} [m4:DOM.CVL Dominicans] for [m9=m4 their] patience. [m5:OAS Observers from the Organization of American States], led by [m6:OAS former Uruguayan president Tabare Vazquez's] foreign minister, {e4 criticised} the failure of the electronic scanners. [m7=m2 The board] said [m8=m2 it] {e5 would investigate}.
e1 m1 > m2 REQUEST requested 2016-05-19/none mode=change ctx=election
e2 m2 > m1 REJECT actual 2016-05-18/day mode=change ctx=election
e3 m3 > m4 SUPPORT actual 2016-05-19/none ctx=election
e4 m5 > m2 ACCUSE actual 2016-05-19/none mode=disapprove ctx=election
e5 m8 > m5 AGREE planned 2016-05-19/none ctx=election

### Kyodo 2017-03-07
[m1:MYS.GOV Malaysia] {e1 gave} [m2:PRK.GOV Kang Chol], the North Korean ambassador, forty-eight hours to leave after [m3=m2 he] {e2 questioned} [m9=m1 its] inquiry into the killing of [m4:PRK.ELI Kim Jong-nam]. [m5:PRK.GOV Pyongyang] {e3 responded} on Tuesday by {e4 barring} all Malaysians from leaving the country. [m6:MYS.GOV Prime Minister Najib Razak] {e5 described} the measure as abhorrent and {e6 demanded} the immediate release of [m7:MYS.CVL his citizens], who [m10=m6 he] said were being held hostage. [m8:CHN.GOV Beijing], the isolated state's only ally, {e7 urged} the two to talk.
e1 m1 > m2 SANCTION actual 2017-03-04/day mode=expel ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2017-03-07/none mode=disapprove ctx=diplomatic
e3 m5 > m1 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e4 m5 > m7 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e5 m6 > m5 ACCUSE actual 2017-03-07/none mode=disapprove ctx=diplomatic
e6 m6 > m5 REQUEST requested 2017-03-07/none mode=yield ctx=diplomatic
e7 m8 > m1,m5 REQUEST requested 2017-03-07/none mode=meet ctx=diplomatic

### El Espectador 2021-05-03
[m1:COL.GOV Colombian President Ivan Duque] {e1 withdrew} a tax reform on Sunday after four days of {e2 protests} in which at least nineteen people died. [m2:COL.LAB The national strike committee] said [m3=m2 it] {e3 would nonetheless stay} on the streets. [m4:COL.GOV Finance Minister Alberto Carrasquilla], the author of the bill, {e4 resigned} the next day. [m5:COL.COP Police] in Cali have been {e5 accused} by [m6:HRW Human Rights Watch] of firing at [m7:COL.CVL marchers] from armoured vehicles. [m8=m5 The force] says [m9=m5 it] is {e6 investigating} [m13=m5 its] own men. [m10:COL.ELI Alvaro Uribe], who backed the president's campaign, had {e7 supported} the right of [m11:COL.MIL soldiers] to use [m12=m11 their] arms.
e1 m1 > m2 CONCEDE actual 2021-05-02/day ctx=economic,legislative
e2 m2 > m1 PROTEST actual 2021-04-28/week mode=demo ctx=economic
e3 m3 > m1 PROTEST planned 2021-05-03/none mode=demo ctx=economic
e4 m4 > m2 RETREAT actual 2021-05-03/day mode=resign ctx=economic
e5 m6 > m5 ACCUSE actual 2021-05-03/none mode=allege ctx=human_rights,repression
e6 m9 > m8 ACCUSE actual 2021-05-03/none mode=investigate ctx=human_rights
e7 m10 > m11 SUPPORT actual 2021-04-30/day ctx=repression

### Dawn 2007-11-05
[m1:PAK.COP Police] {e1 beat} [m2:PAK.JUD lawyers] outside the high court in Lahore on Monday and {e2 bundled} hundreds of [m3=m2 them] into vans. [m4=m2 They] were {e3 protesting} against the state of emergency declared two days earlier by [m5:PAK.GOV Pervez Musharraf]. [m6:PAK.JUD Iftikhar Chaudhry], the chief justice whom the general has {e4 dismissed} twice, is {e5 locked} in [m12=m6 his] house. [m7:GBR.GOV London] {e6 is reviewing} [m11=m7 its] aid. [m8:PAK.OPP Benazir Bhutto], who flew back from [m9:@ARE Dubai] on Saturday, {e7 refused} to meet [m10=m5 the president] on Tuesday as planned.
e1 m1 > m2 ASSAULT actual 2007-11-05/day mode=beat ctx=repression
e2 m1 > m3 COERCE actual 2007-11-05/day mode=arrest ctx=repression
e3 m4 > m5 PROTEST actual 2007-11-05/day mode=demo ctx=pro_democracy,legal
e4 m5 > m6 SANCTION actual 2007-11-03/day mode=expel ctx=legal
e5 m5 > m6 COERCE actual 2007-11-05/none mode=arrest ctx=legal
e6 m7 > m5 SANCTION hypothetical 2007-11-05/none mode=discontinue ctx=economic
e7 m8 > m10 REJECT actual 2007-11-05/none mode=meet ctx=executive

### Reuters 2018-04-21
[m1:NIC.GOV The Nicaraguan government] {e1 is willing} to discuss [m12=m1 its] pension reform with [m2:NIC.BUS business leaders], [m3:NIC.GOV President Daniel Ortega] said on Saturday in [m11=m3 his] first remarks since the {e2 unrest} began. [m4=m2 The chamber of commerce], COSEP, {e3 turned} the offer down, saying that the repression must stop first. [m10:NIC.JRN Journalist Angel Gahona] was {e4 shot} dead during a live broadcast in Bluefields. [m5:NIC.EDU Students] {e5 blame} [m6:NIC.COP the police]. [m7:NIC.GOV Vice President Rosario Murillo], who is married to [m8=m3 the president], {e6 called} [m9=m5 them] vampires.
e1 m1 > m2 AGREE actual 2018-04-21/day ctx=economic
e2 m5 > m1 PROTEST actual 2018-04-18/week mode=riot ctx=economic
e3 m4 > m1 REJECT actual 2018-04-21/none mode=meet ctx=economic,repression
e5 m5 > m6 ACCUSE actual 2018-04-21/none mode=allege ctx=repression
e6 m7 > m9 ACCUSE actual 2018-04-21/none mode=disapprove ctx=repression
e4 m6 > m10 ASSAULT actual 2018-04-21/none mode=firearms ctx=repression,rights_freedoms

### Times of Malta 2018-06-12
[m1:ITA.GOV Italy's new interior minister, Matteo Salvini], {e1 closed} the ports to [m2:NGO the rescue ship Aquarius], which has 629 people on board. [m3:MLT.GOV Valletta], which [m4=m1 he] {e2 asked} to take the vessel, {e3 declined}. On Monday [m5:ESP.GOV Prime Minister Pedro Sanchez], nine days in office, {e4 offered} Valencia. [m6=m1 The League's leader] {e5 thanked} [m12=m5 the Spaniard]. [m7:FRA.GOV Emmanuel Macron] {e6 criticised} what [m8=m7 he] called the cynicism of [m9:ITA.GOV the government in Rome]. [m10:ITA.GOV The prime minister] {e7 may cancel} Friday's trip to [m11:@FRA Paris] over the remark.
e1 m1 > m2 COERCE actual 2018-06-10/day mode=restrict ctx=migration
e2 m4 > m3 REQUEST requested 2018-06-10/none mode=assist ctx=migration
e3 m3 > m1 REJECT actual 2018-06-10/none mode=assist ctx=migration
e4 m5 > m2 AGREE actual 2018-06-11/day ctx=migration
e6 m7 > m9 ACCUSE actual 2018-06-12/none mode=disapprove ctx=migration
e7 m10 > m7 REJECT hypothetical 2018-06-15/day mode=meet ctx=diplomatic
e5 m6 > m12 SUPPORT actual 2018-06-11/day ctx=migration

### Xinhua 2010-02-19
[m1:NER.MIL Soldiers] led by [m2:NER.MIL Major Salou Djibo] {e1 captured} [m3:NER.GOV President Mamadou Tandja] during a cabinet meeting on Thursday. [m4=m3 The 71-year-old] had {e2 dissolved} parliament last year in order to stay on after two terms. [m5:AU The African Union] {e3 suspended} [m6:NER.GOV the country] on Friday. [m7:NER.OPP The opposition], for [m11=m7 its] part, {e4 saluted} [m8=m1 the putschists] and {e5 called} for a rally in [m10=m8 their] favour on Saturday. [m9=m8 They] {e6 would hold} elections, a colonel said, but gave no date.
e1 m1 > m3 COERCE actual 2010-02-18/day mode=seize ctx=executive
e2 m4 > m7 COERCE actual 2009-05-26/year ctx=legislative,pro_autocracy
e3 m5 > m6 SANCTION actual 2010-02-19/day mode=expel ctx=diplomatic
e4 m7 > m8 SUPPORT actual 2010-02-19/none ctx=executive
e5 m7 > m3 PROTEST planned 2010-02-20/day mode=demo ctx=executive
e6 m9 > m7 AGREE planned 2010-02-19/none ctx=election

### Nation Thailand 2014-05-07
[m1:THA.JUD The Constitutional Court] {e1 removed} [m2:THA.GOV Prime Minister Yingluck Shinawatra] on Wednesday for transferring a security chief three years ago. Nine ministers go with [m3=m2 her]. [m4:THA.PTY Pheu Thai], the ruling party, {e2 denounced} the decision as a judicial coup. [m5:THA.CVL The red shirts] {e3 will rally} on Saturday in the west of the capital. [m6=m5 Their] opponents, whose leader [m7:THA.OPP Suthep Thaugsuban] wants an appointed council, {e4 have announced} a "final battle" for Friday. [m8:THA.MIL General Prayuth Chan-ocha] again {e5 denied} that the army was {e6 planning} to intervene.
e1 m1 > m2 SANCTION actual 2014-05-07/day mode=expel ctx=executive,legal
e2 m4 > m1 ACCUSE actual 2014-05-07/none mode=allege ctx=legal
e3 m5 > m1 PROTEST planned 2014-05-10/day mode=demo ctx=executive
e4 m7 > m4 PROTEST planned 2014-05-09/day mode=demo ctx=executive
e5 m8 > m4 REJECT actual 2014-05-07/none ctx=military
e6 m8 > m4 COERCE denied 2014-05-07/none ctx=military,executive

### Hurriyet 2018-10-21
[m1:SAU.GOV Saudi Arabia], which for two weeks had {e1 denied} any knowledge of [m2:SAU.JRN Jamal Khashoggi's] whereabouts, said on Saturday that the journalist had {e2 died} in a fist fight inside [m8=m1 its] consulate in Istanbul. [m3:SAU.SPY Ahmed al-Asiri], the deputy head of intelligence, was {e3 fired}. [m4:TUR.GOV Recep Tayyip Erdogan] {e4 will reveal} "the naked truth" on Tuesday, [m9=m4 he] promised. [m5:DEU.GOV Angela Merkel] {e5 halted} arms exports to [m6=m1 the kingdom]. [m7:USA.GOV Donald Trump], whose son-in-law is close to the crown prince, first found the explanation credible, then {e6 was not satisfied}.
e1 m1 > m4 REJECT actual 2018-10-20/none ctx=human_rights
e2 m3 > m2 ASSAULT actual 2018-10-02/day mode=targeted ctx=human_rights said=m1
e3 m1 > m3 SANCTION actual 2018-10-20/none mode=expel ctx=intelligence
e4 m4 > m1 ACCUSE planned 2018-10-23/day mode=allege ctx=human_rights
e5 m5 > m6 SANCTION actual 2018-10-21/none mode=discontinue ctx=human_rights,military
e6 m7 > m1 ACCUSE actual 2018-10-21/none mode=disapprove ctx=human_rights

### New Vision 2014-02-24
[m1:UGA.GOV President Yoweri Museveni] on Monday {e1 signed} a law that punishes homosexual acts with life in prison. [m2:USA.GOV Barack Obama] had {e2 warned} [m3=m1 him] that it would complicate relations. [m4:NOR.GOV Norway] and [m5:DNK.GOV Copenhagen] {e3 stopped} eight million dollars each. "[m6=m1 We] were disappointed with [m7=m2+m4+m5 them]," [m8:UGA.GOV the government spokesman], Ofwono Opondo, said. [m9:UGA.CVL Activists] {e4 intend} to challenge the act in court; [m10:UGA.REL the Anglican archbishop] {e5 welcomed} it.
e1 m1 > m9 COERCE actual 2014-02-24/day mode=restrict ctx=lgbt,rights_freedoms
e2 m2 > m3 THREATEN threatened 2014-02-16/none mode=relations ctx=lgbt
e3 m4,m5 > m1 SANCTION actual 2014-02-24/none mode=discontinue ctx=lgbt,economic
e4 m9 > m1 ACCUSE planned 2014-02-24/none mode=allege ctx=lgbt,legal
e5 m10 > m1 SUPPORT actual 2014-02-24/none ctx=lgbt

### Bernama 2023-09-04
[m1:IND.GOV India] {e1 took} [m14=m1 its] turn as host of [m2:G20 the Group of Twenty] this week without [m3:CHN.GOV Xi Jinping], who {e2 sent} [m4:CHN.GOV his premier]. [m5:RUS.GOV Vladimir Putin] {e3 stays} away too; there is a warrant against [m6=m5 him]. [m7:USA.GOV Joe Biden] {e4 was disappointed} that [m8=m3 his Chinese colleague] would not come, though [m9=m7 he] {e5 hopes} to see [m10=m8 him] in [m11:@USA San Francisco]. Diplomats from [m12:@ZAF South Africa] and [m13:@BRA Brazil] are still arguing about the word "war".
e3 m5 > m1 REJECT actual 2023-09-04/week mode=meet ctx=diplomatic
e2 m3 > m1 REJECT actual 2023-09-04/week mode=meet ctx=diplomatic
e4 m7 > m8 ACCUSE actual 2023-09-04/none mode=disapprove ctx=diplomatic
e5 m9 > m10 REQUEST requested 2023-09-04/none mode=meet ctx=diplomatic
e1 m1 > m2 CONSULT planned 2023-09-09/week mode=multilateral ctx=diplomatic

### ABC 2006-05-26
[m1:AUS.MIL Australian commandos] {e1 landed} in Dili on Thursday at the {e2 invitation} of [m2:TLS.GOV East Timor's leaders]. That morning [m3:TLS.MIL soldiers] had {e3 gunned} down ten [m4:TLS.COP unarmed policemen] who were leaving [m5=m4 their] headquarters under a United Nations flag. [m6:TLS.GOV President Xanana Gusmao] has {e4 blamed} [m7:TLS.GOV Mari Alkatiri] for dismissing a third of the army in March. [m8=m7 The prime minister] {e5 refuses} to step down. [m9:PRT.GOV Lisbon] {e6 promised} 120 gendarmes, and [m10:MYS.GOV Kuala Lumpur] a battalion.
e1 m1 > m2 AID actual 2006-05-25/day ctx=peacekeeping
e2 m2 > m1 REQUEST requested 2006-05-24/day mode=assist ctx=peacekeeping
e3 m3 > m4 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e4 m6 > m7 ACCUSE actual 2006-05-26/none mode=disapprove ctx=military,executive
e5 m8 > m6 REJECT actual 2006-05-26/none mode=change ctx=executive
e6 m9,m10 > m2 AGREE planned 2006-05-26/none ctx=peacekeeping

### Nezavisimaya 2022-01-06
[m1:KAZ.GOV Kassym-Jomart Tokayev] {e1 appealed} to [m2:CSTO the Collective Security Treaty Organization] on Wednesday evening, saying [m3:KAZ.CVL terrorists] trained abroad had {e2 seized} Almaty airport. [m4=m2 The Moscow-led alliance] {e3 agreed} within hours. [m5:ARM.GOV Nikol Pashinyan], who holds [m11=m2 its] chair, made the announcement; a year before, [m6=m4 it] {e4 had refused} [m7=m5 him] such help. [m8:KGZ.LEG Parliament in Bishkek] {e5 hesitates} to let [m9:KGZ.MIL its soldiers] go. [m10:RUS.MIL Paratroopers from Ivanovo] {e6 are landing} already.
e1 m1 > m2 REQUEST requested 2022-01-05/day mode=assist ctx=military
e2 m3 > m1 PROTEST actual 2022-01-05/none mode=riot ctx=economic said=m1
e3 m4 > m1 AGREE actual 2022-01-05/day ctx=military,peacekeeping
e4 m6 > m7 REJECT actual 2021-05-14/year mode=assist ctx=military
e5 m8 > m1 REJECT hypothetical 2022-01-06/none mode=assist ctx=military,legislative
e6 m10 > m1 AID actual 2022-01-06/day ctx=military

### Sydney Morning Herald 2022-07-15 none
Two brothers from [m1:@LBN Tripoli] who sell falafel in [m2:@AUS Auburn] have bought the stadium naming rights of [m3:? a football club] in the fourth division. [m4=m3 The side] last won in March. [m5:? Its] coach, a Croat, says [m6:? they] lack a goalkeeper. [m7:AUS.GOV The mayor], who eats there on Thursdays, brought [m8=m7 her] deputy; [m9:LBN.GOV the consul] brought [m10=m9 his] mother.

### Tempo English 2019-05-22
[m1:IDN.COP Police] in Jakarta {e1 fired} tear gas on Tuesday night at [m2:IDN.CVL supporters of Prabowo Subianto] who were {e2 throwing} firecrackers outside the election supervisory agency. Six people died. [m3:IDN.COP National police chief Tito Karnavian] {e3 displayed} two rifles that, [m4=m3 he] said, had been bought to {e4 kill} [m5:IDN.GOV Wiranto] and other officials. [m6:IDN.OPP The retired general], who lost by eleven points, {e5 urged} [m7=m2 his followers] to go home; [m8=m6 he] {e6 will lodge} a challenge with [m9:IDN.JUD the Constitutional Court]. [m10:IDN.GOV The communications minister] {e7 slowed} social media.
e1 m1 > m2 ASSAULT actual 2019-05-21/day mode=crowd-control ctx=election,repression
e2 m2 > m1 PROTEST actual 2019-05-21/day mode=riot ctx=election
e3 m3 > m2 ACCUSE actual 2019-05-22/none mode=allege ctx=election
e4 m2 > m5 ASSAULT hypothetical 2019-05-22/none mode=targeted ctx=election said=m4
e5 m6 > m7 REQUEST requested 2019-05-22/none mode=yield ctx=election
e6 m8 > m9 REQUEST planned 2019-05-22/none mode=assist ctx=election,legal
e7 m10 > m2 COERCE actual 2019-05-22/none mode=censor ctx=election,rights_freedoms

### Baltic News 2024-04-03
[m1:GEO.PTY Georgian Dream], the ruling party, {e1 is bringing} back a bill on "foreign influence" that [m2=m1 it] had {e2 dropped} last year under pressure from [m3:GEO.CVL the street]. [m4:GEO.GOV President Salome Zourabichvili] {e3 promised} a veto. [m5:EU Josep Borrell] {e4 expressed} grave concern: [m6:GEO.GOV the country], a candidate since December, was {e5 moving} away from [m7=m5 the Union], [m8=m5 he] wrote. "[m9=m1 We] will not copy anybody," [m10:GEO.GOV Irakli Kobakhidze] told [m11:#outlet Imedi]. [m12=m3 The students] {e6 meet} again on Monday outside parliament.
e2 m2 > m3 CONCEDE actual 2023-03-09/year ctx=legislative,rights_freedoms
e3 m4 > m1 REJECT planned 2024-04-03/none ctx=legislative,rights_freedoms
e4 m5 > m6 ACCUSE actual 2024-04-03/none mode=disapprove ctx=rights_freedoms
e6 m12 > m1 PROTEST planned 2024-04-08/day mode=demo ctx=rights_freedoms
e1 m1 > m3 COERCE planned 2024-04-03/none mode=restrict ctx=legislative,rights_freedoms
e5 m6 > m7 REJECT actual 2024-04-03/none ctx=diplomatic said=m8

### Nassau Guardian 2019-09-09
[m1:BHS.CVL Survivors of Hurricane Dorian] were {e1 told} to leave a ferry in Freeport on Sunday because [m10=m1 they] had no American visas. [m2:USA.GOV Customs officials] in Florida said [m3:BHS.BUS the ferry operator] had given the order. [m4=m3 The company] {e2 denied} that. [m5:BHS.GOV Hubert Minnis], the prime minister, {e3 is grateful} for [m6:USA.MIL coast guard helicopters] which {e4 have lifted} some four hundred people off the Abacos. [m7:USA.LEG Marco Rubio] {e5 wants} [m8:USA.GOV the White House] to waive the papers; [m9=m8 it] {e6 has not decided}.
e1 m3 > m1 COERCE denied 2019-09-08/day mode=restrict ctx=migration,disasters
e2 m4 > m2 REJECT actual 2019-09-09/none ctx=migration
e3 m5 > m6 SUPPORT actual 2019-09-09/none ctx=disasters
e4 m6 > m1 AID actual 2019-09-09/none ctx=disasters
e5 m7 > m8 REQUEST requested 2019-09-09/none mode=yield ctx=migration
e6 m9 > m7 CONCEDE hypothetical 2019-09-09/none ctx=migration

### TASR 2026-02-03
[m1:SVK.GOV Robert Fico] {e1 dismissed} a demand by [m2:SVK.OPP Progressive Slovakia] that [m3=m1 he] give up [m10=m1 his] security adviser. [m4=m2 The liberals] {e2 had gathered} ten thousand people in Bratislava on Friday. A second rally {e3 is to follow} this Friday in Kosice. [m5:CZE.GOV The Czech government], whose relations with [m6=m1 the four-time premier] have been cool, {e4 postponed} a joint cabinet session; [m7=m5 it] gave no reason. [m8:HUN.GOV Budapest] {e5 backed} [m9=m1 him].
e1 m1 > m2 REJECT actual 2026-02-03/none mode=change ctx=executive
e2 m4 > m1 PROTEST actual 2026-01-30/day mode=demo ctx=executive
e3 m4 > m1 PROTEST planned 2026-02-06/day mode=demo ctx=executive
e4 m5 > m6 REJECT actual 2026-02-03/none mode=meet ctx=diplomatic
e5 m8 > m9 SUPPORT actual 2026-02-03/none ctx=diplomatic

### Daily Observer 2012-05-30
[m1:SCSL The Special Court for Sierra Leone] on Wednesday {e1 sentenced} [m2:LBR.ELI Charles Taylor] to fifty years for aiding [m3:RUF.REB rebels] who {e2 hacked} limbs off [m4:SLE.CVL villagers]. "Leadership must be carried out by example," [m5:SCSL Judge Richard Lussick] said. [m6=m2 The 64-year-old] {e3 will serve} it in [m7:GBR.GOV Britain], which {e4 offered} a cell years ago. [m8=m2 His] lawyers {e5 are to appeal}. In Freetown [m9=m4 the amputees'] football team {e6 cheered} as [m10=m9 they] watched; in Monrovia [m11:LBR.CVL people] prayed for [m12=m2 him].
e1 m1 > m2 SANCTION actual 2012-05-30/day mode=convict ctx=human_rights,legal
e2 m3 > m4 ASSAULT actual 2012-05-30/none mode=primitive ctx=human_rights
e4 m7 > m1 AGREE actual 2012-05-30/none ctx=legal
e5 m8 > m1 REJECT planned 2012-05-30/none ctx=legal
e6 m9 > m1 SUPPORT actual 2012-05-30/day ctx=legal
e3 m7 > m6 COERCE planned 2012-05-30/none mode=arrest ctx=legal

### Asharq Al-Awsat 2014-03-05
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the Emirates] and [m3:BHR.GOV Bahrain] {e1 called} [m11=m1+m2+m3 their] ambassadors home from [m4:QAT.GOV Doha] on Wednesday. [m5=m4 Their small neighbour] {e2 had not honoured}, [m6=m1+m2+m3 they] said, a promise made in November not to back [m7:MUSLIMBROTHERHOOD.PTY "anyone threatening the security"] of the Gulf. [m8=m4 The emirate] {e3 regretted} the step and {e4 would not retaliate}. [m9:KWT.GOV Kuwait's emir], abroad for treatment, {e5 is expected} to mediate. [m10:OMN.GOV Muscat] has kept out of it, as it usually does.
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/day mode=withdraw ctx=diplomatic
e2 m6 > m5 ACCUSE actual 2014-03-05/day mode=allege ctx=diplomatic
e3 m8 > m6 ACCUSE actual 2014-03-05/none mode=disapprove ctx=diplomatic
e4 m8 > m6 SANCTION denied 2014-03-05/none mode=withdraw ctx=diplomatic
e5 m9 > m4,m6 CONSULT planned 2014-03-05/none mode=third-party ctx=diplomatic

### The Telegraph India 2020-06-17
Twenty [m1:IND.MIL Indian soldiers], a colonel among [m2=m1 them], were {e1 beaten} to death with clubs and stones on Monday night in the Galwan valley. [m3:CHN.MIL The other side's] losses are not known. [m4:CHN.GOV Wang Yi] {e2 demanded} on the phone that [m5:IND.GOV S. Jaishankar] punish those responsible. [m6=m5 The external affairs minister] {e3 told} [m7=m4 him] that it had been premeditated. [m8=m4+m5 Both] {e4 agreed} to calm things. In Bhopal, [m9:IND.CVL shopkeepers] {e5 threw} televisions out of windows. [m10:NPL.GOV Kathmandu], with a border quarrel of [m11=m10 its] own, said nothing.
e1 m3 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=territory,military
e2 m4 > m5 REQUEST requested 2020-06-17/none mode=yield ctx=territory,military
e3 m6 > m7 ACCUSE actual 2020-06-17/none mode=allege ctx=territory,military
e4 m4 > m5 AGREE actual 2020-06-17/none ctx=territory,military
e5 m9 > m4 PROTEST actual 2020-06-17/none mode=demo ctx=territory
