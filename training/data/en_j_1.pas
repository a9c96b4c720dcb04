### Reuters 2011-06-14
[m1:PER.GOV Peru's new government], facing criticism from [m2:PER.BUS mining companies] over its tax plans, {e1 pledged} on Tuesday to consult [m3:PER.CVL indigenous communities] in the Andes before granting any further concessions on their land, a promise that [m4:PER.CVL villagers in Puno] have heard from three of [m5:PER.GOV its predecessors].
e1 m1 > m3 AGREE actual 2011-06-14/day ctx=natural_resource

### AP 2007-03-19
[m1:NPL.GOV Home Minister Krishna Sitaula], accompanied by two advisers and a bishop, {e1 conferred} for more than three hours with [m2:NPL.CVL leaders of the Madhesi movement] in a hotel in Birgunj, but [m3=m1+m2 the two sides] left without speaking to reporters.
e1 m1 > m2 CONSULT actual 2007-03-19/none ctx=religion_ethnicity

### AFP 2014-09-02
[m1:FJI.GOV Fiji], whose 45 peacekeepers were seized on the Golan Heights last week by [m2:NUSRA.REB the Nusra Front], {e1 commended} [m3:IRL.MIL Irish soldiers] who had pulled another contingent out under fire, and {e2 asked} [m4:UN the United Nations] to say what it was doing to free the rest.
e1 m1 > m3 SUPPORT actual 2014-09-02/none ctx=peacekeeping
e2 m1 > m4 REQUEST requested 2014-09-02/none mode=assist ctx=peacekeeping

### The Hindu 2013-07-11
[m1:IND.JUD The Madras High Court] on Thursday {e1 acquitted} [m2:IND.LAB eleven trade unionists] {e2 accused} by [m3:IND.COP the police] of setting fire to a factory office during the 2009 lockout, holding that no witness had identified any of them.
e1 m1 > m2 CONCEDE actual 2013-07-11/day ctx=legal
e2 m3 > m2 ACCUSE actual 2013-07-11/none mode=allege ctx=legal

### Xinhua 2012-05-09
[m1:CHN.GOV China] and [m2:KAZ.GOV Kazakhstan] will {e1 collaborate} on a railway from Khorgos to the Caspian, according to a statement that [m3:KAZ.GOV the transport ministry in Astana] issued after a delegation led by [m4:CHN.GOV Vice Premier Wang Qishan] left the country.
e1 m1 > m2 AGREE planned 2012-05-09/none ctx=economic said=m3

### VOA 2015-01-16
[m1:NGA.MIL Nigerian officers] and [m2:TCD.MIL their Chadian counterparts] have {e1 collaborated} since last summer on patrols of the lake shore, where [m3:BOKO.REB Boko Haram] controls most of the islands.
e1 m1 > m2 COOPERATE actual 2014-07-01/quarter ctx=military,terrorism

### Daily Monitor 2006-08-04
[m1:UGA.GOV The Ugandan government] has {e1 allotted} 4,000 tonnes of maize flour and sorghum to [m2:UGA.REF families in the camps of Gulu and Kitgum], the minister in charge of relief, [m3:UGA.GOV Tarsis Kabwegyere], told [m4:UGA.LEG a committee of parliament].
e1 m1 > m2 AID actual 2006-08-04/none ctx=human_security said=m3

### Reuters 2008-08-22
[m1:RUS.MIL Russian infantry], who had held the bridge at Senaki for eleven days under the eyes of [m2:GEO.COP Georgian policemen], {e1 vacated} it on Friday afternoon and {e2 returned} to Abkhazia by road.
e1 m1 > m2 RETREAT actual 2008-08-22/day mode=withdraw ctx=military,territory
e2 m1 > m2 RETREAT actual 2008-08-22/day mode=withdraw ctx=military,territory

### La Prensa Latina 2019-11-22
[m1:BOL.GOV Interim President Jeanine Áñez] {e1 urged} [m2:BOL.AGR coca growers] {e2 blocking} the roads around Cochabamba to let fuel trucks through, as [m3:BOL.REL the bishops' conference] prepared a second round of talks.
e1 m1 > m2 REQUEST requested 2019-11-22/none mode=yield ctx=political_institutions
e2 m2 > m1 PROTEST actual 2019-11-22/none mode=obstruct ctx=political_institutions

### Yonhap 2010-11-29
[m1:KOR.MIL The South Korean military] {e1 mustered} two marine battalions and a battery of K-9 howitzers on Yeonpyeong island, a week after [m2:PRK.MIL North Korean guns] {e2 bombarded} [m3:KOR.CVL the fishing community] there.
e1 m1 > m2 MOBILIZE actual 2010-11-29/none mode=troops ctx=military
e2 m2 > m3 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military

### Washington Post 2009-02-18
[m1:ACLU The American Civil Liberties Union] {e1 recommended} on Wednesday that [m2:USA.GOV the Obama administration] abolish the military commissions at Guantanamo, a step that [m3:USA.LEG several Republican senators] say [m4=m3 they] {e2 oppose}.
e1 m1 > m2 REQUEST requested 2009-02-18/day mode=change ctx=legal,human_rights
e2 m3 > m1 REJECT actual 2009-02-18/none mode=change ctx=legal

### Caribbean News 2021-08-17
[m1:USA.MIL U.S. Coast Guard helicopters] {e1 assisted} [m2:HTI.MED Haitian medics] in moving the injured from Les Cayes to Port-au-Prince on Tuesday, three days after an earthquake struck the peninsula.
e1 m1 > m2 AID actual 2021-08-17/day ctx=disasters

### Kathmandu Post 2015-05-02 none
The earthquake that struck central [m1:@NPL Nepal] last Saturday destroyed the main bazaar of Chautara and killed at least 300 people in the district, where another strong tremor hit on Friday night.

### BBC 2016-03-09
[m1:GBR.GOV Prime Minister David Cameron] said [m2:GBR.GOV his government] would {e1 comply} with any ruling of [m3:EU the European Court of Justice] on fishing rights, though [m4:GBR.LEG several of his own backbenchers] would like it to ignore the judges.
e1 m2 > m3 AGREE planned 2016-03-09/none ctx=legal said=m1

### Jamaica Observer 2012-10-10
[m1:JAM.GOV The Jamaican labour ministry], under pressure from [m2:JAM.LAB nurses] who have {e2 stayed at home} since Monday, {e1 acquiesced} on Wednesday night in their demand for a backdated allowance.
e1 m1 > m2 CONCEDE actual 2012-10-10/day ctx=economic
e2 m2 > m1 PROTEST actual 2012-10-08/day mode=strike ctx=economic

### Dawn 2005-06-07
[m1:PAK.GOV The federal government] {e1 notified} [m2:PAK.GOV the Sindh administration] by letter on Tuesday of its intention to build the Kalabagh dam, officials in [m3:@PAK Karachi] said.
e1 m1 > m2 CONSULT actual 2005-06-07/day ctx=natural_resource

### Star Tribune 2020-06-05
[m1:USA.GOV Minneapolis Mayor Jacob Frey] {e1 briefed} [m2:USA.LEG the city council's public safety committee] by video on Thursday on the state of talks with [m3:USA.COP the police union], which did not comment.
e1 m1 > m2 CONSULT actual 2020-06-04/day mode=phone ctx=political_institutions

### Reuters 2004-02-20
[m1:HTI.GOV Haitian President Jean-Bertrand Aristide], cornered in his capital by the advance of [m2:HTI.REB rebels led by a former police chief], {e1 capitulated} to [m3:CARICOM the Caribbean Community's] demand that [m4=m1 he] share power with a prime minister of the opposition's choosing.
e1 m1 > m3 CONCEDE actual 2004-02-20/none ctx=executive

### The Nation 2010-05-19 headline
[m1:THA.OPP Red Shirt leaders] {e1 surrender} to [m2:THA.COP police] as [m3:THA.MIL troops] clear camp
e1 m1 > m2 RETREAT actual 2010-05-19/none ctx=political_institutions

### Reuters 2018-06-27
[m1:MSF Doctors Without Borders] {e1 treated} more than 300 [m2:YEM.CVL civilians] wounded in the battle for Hodeidah, a port held by [m3:HOUTHI.REB the Houthi movement] and besieged by [m4:ARE.MIL forces backed by the United Arab Emirates].
e1 m1 > m2 AID actual 2018-06-27/none ctx=health,human_security

### UPI 2001-05-14
[m1:MKD.PTY Macedonia's two main Slav parties] {e1 formed} a government of national unity with [m5:MKD.PTY their ethnic Albanian rivals] on Sunday after [m2:EU the European Union's] envoy, [m3=m2 Javier Solana], {e2 persuaded} [m4=m1+m5 all four] in a night of talks.
e1 m1 > m5 AGREE actual 2001-05-13/day ctx=executive
e2 m3 > m4 CONSULT actual 2001-05-13/day ctx=executive

### AllAfrica 2009-08-25
[m1:GIN.OPP Guinean opposition parties], in a joint declaration read out at the Labour Exchange in Conakry, {e1 called on} [m2:GIN.MIL the military junta of Captain Moussa Dadis Camara] to keep its word and field no candidate in January, while [m3:ECOWAS the regional bloc] and [m4:AU the African Union] sent no one to the event.
e1 m1 > m2 REQUEST requested 2009-08-25/none mode=change ctx=election

### ANSA 2017-02-21
[m1:ITA.GOV Italy] and [m2:LBY.GOV the Tripoli government] {e1 formalized} in Rome on Tuesday an arrangement against people smugglers which [m3:AMNESTY Amnesty International] has {e2 denounced} as a licence for abuse.
e1 m1 > m2 SUPPORT actual 2017-02-21/day ctx=migration
e2 m3 > m1,m2 ACCUSE actual 2017-02-21/none mode=disapprove ctx=migration,human_rights

### Straits Times 2022-11-03
[m1:SGP.GOV Singapore's health ministry] said it {e1 would supply} [m2:PNG.GOV Papua New Guinea] with 100,000 vaccine doses next month, at no cost and without conditions.
e1 m1 > m2 AGREE planned 2022-12-01/month ctx=health

### Jakarta Post 2018-10-04
[m1:SGP.MIL Two Singaporean C-130s] {e1 delivered} tents, generators and drinking water to [m2:IDN.CVL survivors in Palu] on Thursday, a day after [m3:IDN.GOV Jakarta] opened the airport to foreign aircraft.
e1 m1 > m2 AID actual 2018-10-04/day ctx=disasters

### Interfax 2003-09-18
[m1:RUS.GOV Russia] and [m2:UKR.GOV Ukraine], along with [m3:BLR.GOV Belarus] and [m4:KAZ.GOV Kazakhstan], are to {e1 sign} a treaty on a common economic space in Yalta on Friday, a step that [m5:UKR.OPP the Ukrainian opposition] {e2 regards as a betrayal} of Europe.
e1 m1 > m2,m3,m4 AGREE planned 2003-09-19/day ctx=economic
e2 m5 > m2 ACCUSE actual 2003-09-18/none mode=disapprove ctx=economic

### Interfax 2003-09-20
[m1:RUS.GOV Russian President Vladimir Putin] and his counterparts from [m2:UKR.GOV Ukraine], [m3:BLR.GOV Belarus] and [m4:KAZ.GOV Kazakhstan] {e1 signed} a treaty on a common economic space in Yalta on Friday.
e1 m1 > m2,m3,m4 SUPPORT actual 2003-09-19/day ctx=economic

### El Tiempo 2014-12-01
[m1:FARC.REB The FARC rebels] on Sunday {e1 freed} [m2:COL.MIL General Rubén Darío Alzate], whom [m5=m1 they] had {e2 captured} two weeks earlier on a river in Chocó, and {e3 handed} him to a team of [m3:ICRC the Red Cross] and two Cuban diplomats.
e1 m1 > m2 RETREAT actual 2014-11-30/day mode=release ctx=military
e2 m1 > m2 ASSAULT actual 2014-11-16/week mode=abduct ctx=military
e3 m1 > m3 RETREAT actual 2014-11-30/day mode=release ctx=military

### Gulf Times 2007-02-08
[m1:FATAH.PTY Fatah] and [m2:HAMAS.PTY Hamas], the two Palestinian movements whose gunmen fought in the streets of Gaza until last week, {e1 agreed} in Mecca on Thursday to form a cabinet of national unity, under a deal that [m3:SAU.GOV King Abdullah] had {e2 mediated}.
e1 m1 > m2 AGREE actual 2007-02-08/day ctx=executive
e2 m3 > m1,m2 CONSULT actual 2007-02-08/day mode=third-party ctx=executive

### Kyodo 2016-12-16
[m1:RUS.GOV President Vladimir Putin] was {e1 received} by [m2:JPN.GOV Prime Minister Shinzo Abe] at a hot spring resort in Yamaguchi, in the first visit of a Russian leader to [m3:@JPN Japan] in eleven years.
e1 m1 > m2 CONSULT actual 2016-12-16/none mode=visit ctx=diplomatic

### NZ Herald 2019-08-10
[m1:NZL.GOV New Zealand's justice minister], Andrew Little, {e1 introduced} a bill to decriminalise abortion, which [m2:NZL.REL Catholic bishops] {e2 criticised} as extreme and for which [m3:NZL.CVL women's groups] had campaigned for decades.
e1 m1 > m3 CONCEDE planned 2019-08-10/none ctx=gender
e2 m2 > m1 ACCUSE actual 2019-08-10/none mode=disapprove ctx=gender

### Reuters 2013-12-10
[m1:URY.LEG Uruguay's Senate] {e1 legalised} the cultivation and sale of marijuana on Tuesday, a measure for which [m2:URY.CVL smokers and small growers] had lobbied for years and against which [m3:INCB the UN narcotics board] had {e2 warned}.
e1 m1 > m2 CONCEDE actual 2013-12-10/day ctx=illegal_drugs
e2 m3 > m1 ACCUSE actual 2013-12-10/none mode=disapprove ctx=illegal_drugs

### Times of Malta 2011-03-28
[m1:MLT.GOV Malta] {e1 handed over} to [m2:ITA.GOV Italy] on Monday two alleged smugglers wanted in [m3:@ITA Catania], the first extradition under the accelerated procedure.
e1 m1 > m2 COOPERATE actual 2011-03-28/day ctx=legal

### The Citizen 2021-04-06
[m1:TZA.GOV President Samia Suluhu Hassan] {e1 ordered} [m2:TZA.GOV the information ministry] to lift its ban on several online television stations, saying that the state should not muzzle [m3:TZA.JRN the press].
e1 m1 > m2 REQUEST requested 2021-04-06/none mode=yield ctx=rights_freedoms

### AFP 2012-04-13
[m1:GNB.MIL Soldiers] {e1 surrounded} the residence of [m2:GNB.GOV Prime Minister Carlos Gomes Júnior] in Bissau on Thursday evening; grenades were heard, and [m3:PRT.GOV Portugal], the former colonial power, {e2 readied} two warships and an aircraft.
e1 m1 > m2 COERCE actual 2012-04-12/day mode=restrict ctx=pro_autocracy
e2 m3 > m1 MOBILIZE actual 2012-04-13/none mode=weapons ctx=military

### Reuters 2006-05-26
[m1:AUS.GOV Australia], which already has 130 commandos at Dili airport, will {e1 deploy} a full battalion to [m2:TLS.GOV East Timor] at the request of [m3=m2 its president], Xanana Gusmão, who {e2 asked} for help on Wednesday after {e3 fighting} broke out between [m4:TLS.MIL soldiers] and [m5:TLS.COP police].
e1 m1 > m2 AGREE planned 2006-05-26/none ctx=peacekeeping
e2 m3 > m1 REQUEST requested 2006-05-24/day mode=assist ctx=peacekeeping
e3 m4 > m5 ASSAULT actual 2006-05-26/none mode=firearms ctx=military

### Marca 2015-10-11 none
[m1:@POL Poland] beat [m2:@IRL Ireland] 2-1 in Warsaw to qualify for the finals in [m3:@FRA France], while [m4:@ALB Albania] will go for the first time after defeating [m5:@ARM Armenia].

### Guardian 2010-01-12
[m1:GBR.COP Metropolitan Police officers] who guarded [m2:SAU.GOV the Saudi ambassador's] residence during Tuesday's demonstration were {e1 thanked} by [m3=m2 the embassy] in a note.
e1 m2 > m1 SUPPORT actual 2010-01-12/none ctx=diplomatic

### Manila Bulletin 2008-10-15
[m1:PHL.JUD The Supreme Court of the Philippines], ruling on a petition by [m2:PHL.GOV Christian mayors in Mindanao], {e1 struck down} the ancestral domain accord that [m3:PHL.GOV government negotiators] had initialled with [m4:MILF.REB the Moro Islamic Liberation Front].
e1 m1 > m3 REJECT actual 2008-10-15/none mode=change ctx=legal,territory

### Independent 2003-04-25
[m1:PRK.GOV North Korea's] delegate, in a corridor conversation at the Diaoyutai guest house, {e1 apprised} [m2:USA.GOV Assistant Secretary of State James Kelly] that [m3=m1 his country] already had nuclear weapons, a senior official in [m4:USA.GOV Washington] said.
e1 m1 > m2 CONSULT actual 2003-04-25/none ctx=cbrn said=m4
