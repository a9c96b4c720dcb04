### Reuters 2012-06-19
[m1:ZMB.GOV Zambia's justice minister], whose party came to power nine months ago on a promise to clean up the copper trade, {e1 castigated} [m2:ZMB.JUD the High Court] on Tuesday for granting bail to [m3:ZMB.ELI two former ministers].
e1 m1 > m2 ACCUSE actual 2012-06-19/day mode=disapprove ctx=corruption,legal
e2 m2 > m3 CONCEDE actual 2012-06-19/none ctx=legal
The bail was {e2 granted} last week.

### AP 2018-11-08
[m1:USA.NGO The American Civil Liberties Union], joined by [m2:USA.NGO two immigrant-rights groups], {e1 sued} [m3:USA.GOV the Trump administration] in [m4:@USA San Francisco] over a rule that would deny asylum to [m5:USA.REF people] who cross the border between ports of entry.
e1 m1,m2 > m3 ACCUSE actual 2018-11-08/none mode=allege ctx=asylum,legal

### AFP 2009-04-02
[m1:FJI.GOV Fiji's interim government] {e1 reprimanded} [m2:FJI.JRN the editor of a Suva daily] for publishing a letter in which [m3:FJI.LAB a teachers' union] {e2 disparaged} [m4:FJI.MIL the military commander].
e1 m1 > m2 ACCUSE actual 2009-04-02/none mode=disapprove ctx=rights_freedoms
e2 m3 > m4 ACCUSE actual 2009-04-02/none mode=disapprove ctx=rights_freedoms

### Dawn 2013-05-30
[m1:PAK.JUD Judges of the Peshawar High Court], examining petitions from [m2:PAK.CVL families of missing men], {e1 chastised} [m3:PAK.GOV the provincial home secretary] for failing to produce a single record and {e2 ordered} [m4=m3 him] to return within ten days.
e1 m1 > m3 ACCUSE actual 2013-05-30/none mode=disapprove ctx=human_rights,legal
e2 m1 > m4 REQUEST requested 2013-05-30/none mode=yield ctx=human_rights,legal

### El Universal 2016-08-23
[m1:MEX.GOV Prosecutors in Oaxaca state] {e1 interrogated} [m2:MEX.COP nine federal officers] about the killing of [m3:MEX.LAB striking teachers] in Nochixtlan, while [m4:MEX.LAB the teachers' union] {e2 reproached} [m5:MEX.GOV the interior ministry] for shielding their commanders.
e1 m1 > m2 ACCUSE actual 2016-08-23/none mode=investigate ctx=human_rights
e2 m4 > m5 ACCUSE actual 2016-08-23/none mode=disapprove ctx=human_rights

### BBC 2004-10-12
An {e1 interrogation} of [m1:UKR.PTY the opposition leader's campaign manager] by [m2:UKR.SPY officers of the security service] lasted six hours, his lawyer said.
e1 m2 > m1 ACCUSE actual 2004-10-12/none mode=investigate ctx=election

### Guardian 2014-02-11
In a report that took four years to write, [m1:GBR.LEG the Commons foreign affairs committee] {e1 disapproves of} [m2:GBR.GOV the government's] decision to close two consulates and {e2 admonishes} [m3:GBR.GOV the Foreign Office] for not consulting it.
e1 m1 > m2 ACCUSE actual 2014-02-11/none mode=disapprove ctx=diplomatic
e2 m1 > m3 ACCUSE actual 2014-02-11/none mode=disapprove ctx=diplomatic

### The Hindu 2011-03-17
[m1:IND.GOV The Comptroller and Auditor General] has {e1 audited} the accounts of [m2:IND.GOV the Kerala irrigation department] and found 40 crore rupees unaccounted for; [m3:IND.OPP the opposition Left] {e2 derided} [m4:IND.GOV the chief minister] as a bystander.
e1 m1 > m2 ACCUSE actual 2011-03-17/none mode=investigate ctx=corruption
e2 m3 > m4 ACCUSE actual 2011-03-17/none mode=disapprove ctx=corruption

### Daily Nation 2015-09-03
[m1:KEN.REL The National Council of Churches], which had until then kept out of the teachers' pay dispute, {e1 decried} what it called the arrogance of [m2:KEN.GOV the Treasury] and {e2 appealed to} [m3:KEN.GOV President Uhuru Kenyatta] to receive [m4:KEN.LAB the union's leaders].
e1 m1 > m2 ACCUSE actual 2015-09-03/none mode=disapprove ctx=economic
e2 m1 > m3 REQUEST requested 2015-09-03/none mode=meet ctx=economic

### Kyodo 2006-08-16
[m1:KOR.GOV Seoul] {e1 summoned} [m2:JPN.GOV Japan's ambassador] hours after the prime minister's visit to Yasukuni shrine, which [m3:CHN.GOV the Chinese foreign ministry] had {e2 condemned} as an insult to the victims of the war.
e1 m1 > m2 ACCUSE actual 2006-08-16/none mode=disapprove ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2006-08-16/none mode=disapprove ctx=diplomatic

### Punch 2019-01-28
[m1:NGA.JUD The Nigerian Bar Association] {e1 impugned} the legality of [m2:NGA.GOV President Muhammadu Buhari's] decision to suspend [m3:NGA.JUD Chief Justice Walter Onnoghen] and {e2 announced} a two-day boycott of all courts.
e1 m1 > m2 ACCUSE actual 2019-01-28/none mode=disapprove ctx=legal,executive
e2 m1 > m2 PROTEST planned 2019-01-28/none mode=boycott ctx=legal,executive
e3 m2 > m3 SANCTION actual 2019-01-28/none mode=expel ctx=legal,executive
The {e3 suspension} took effect at once.

### Philippine Star 2018-05-12
[m1:PHL.JUD The Supreme Court], voting 8-6, {e1 removed} [m2:PHL.JUD Chief Justice Maria Lourdes Sereno], whom [m3:PHL.GOV President Rodrigo Duterte] had openly {e2 denigrated} for months and [m4:PHL.LEG the House justice committee] had {e3 voted to impeach}.
e1 m1 > m2 SANCTION actual 2018-05-12/none mode=expel ctx=legal
e2 m3 > m2 ACCUSE actual 2018-05-12/none mode=disapprove ctx=legal
e3 m4 > m2 ACCUSE actual 2018-05-12/none mode=allege ctx=legal

### Jakarta Post 2010-02-24
[m1:IDN.LEG Lawmakers on the special committee] {e1 grilled} [m2:IDN.GOV Finance Minister Sri Mulyani Indrawati] for seven hours about the bailout of [m3:IDN.BUS Bank Century], and afterwards [m4:IDN.PTY Golkar] {e2 laid the blame on} [m5=m2 her] and on [m6:IDN.GOV Vice President Boediono].
e1 m1 > m2 ACCUSE actual 2010-02-24/none mode=investigate ctx=corruption,economic
e2 m4 > m5,m6 ACCUSE actual 2010-02-24/none mode=disapprove ctx=corruption,economic

### Folha de S.Paulo 2017-09-15
[m1:BRA.JUD Brazil's prosecutor-general] has {e1 charged} [m2:BRA.GOV President Michel Temer] with obstruction of justice and with leading a criminal organisation inside [m3:BRA.PTY the PMDB]; [m4=m2 Temer] {e2 rejected} the accusation as absurd.
e1 m1 > m2 ACCUSE actual 2017-09-15/none mode=allege ctx=corruption,legal
e2 m4 > m1 REJECT actual 2017-09-15/none ctx=corruption,legal

### AFP 2007-06-22
Hungarian prosecutors were told to look again at the case
[m1:HUN.JUD A Budapest appeals court] {e1 reproached} [m2:HUN.GOV prosecutors] for dropping, without explanation, an inquiry into [m3:HUN.COP riot officers] who had {e2 bludgeoned} [m4:HUN.CVL demonstrators] in October.
e1 m1 > m2 ACCUSE actual 2007-06-22/none mode=disapprove ctx=repression,legal
e2 m3 > m4 ASSAULT actual 2006-10-01/month mode=beat ctx=repression

### Xinhua 2021-03-23 headline
[m1:CHN.GOV Beijing] {e1 deplores} [m2:EU EU] sanctions over [m3:@CHN Xinjiang], {e2 blacklists} [m4:EU ten Europeans]
e1 m1 > m2 ACCUSE actual 2021-03-23/none mode=disapprove ctx=human_rights
e2 m1 > m4 SANCTION actual 2021-03-23/none mode=discontinue ctx=human_rights

### Deutsche Welle 2020-09-04
[m1:DEU.GOV The German foreign minister] {e1 argued} that [m2:RUS.GOV the Russian authorities] could not have been unaware of the poisoning of [m3:RUS.OPP Alexei Navalny], adding that it was now for [m4=m2 Moscow] to {e2 explain} who had ordered it.
e1 m1 > m2 ACCUSE actual 2020-09-04/none mode=allege ctx=human_rights
e2 m1 > m4 REQUEST requested 2020-09-04/none mode=yield ctx=human_rights

### Times of Israel 2009-10-20
[m1:ISR.GOV Israel's foreign ministry] {e1 contended} that [m2:UN a United Nations panel] led by [m3=m2 Richard Goldstone] had been hostile from the start, and it {e2 counselled} [m4:CHE.GOV Switzerland] against hosting a follow-up session.
e1 m1 > m2 ACCUSE actual 2009-10-20/none mode=disapprove ctx=human_rights
e2 m1 > m4 REQUEST requested 2009-10-20/none mode=change ctx=human_rights

### Reuters 2005-02-08 none
[m1:@AUS Western Australia's] wheat growers are bracing for a third dry season, and traders in [m2:@JPN Osaka] and [m3:@IDN Surabaya] expect prices to climb before the northern harvest.

### Gazeta Wyborcza 2018-07-03
[m1:POL.JUD Malgorzata Gersdorf], the president of the Supreme Court, {e1 defied} a retirement law pushed through by [m2:POL.PTY the ruling party] and walked to work through a crowd; [m3:POL.GOV a deputy justice minister] {e2 mocked} [m4=m1 her] on television.
e1 m1 > m2 REJECT actual 2018-07-03/none mode=yield ctx=legal
e2 m3 > m4 ACCUSE actual 2018-07-03/none mode=disapprove ctx=legal

### Al Jazeera 2011-06-13
[m1:BHR.JUD A Bahraini security court] {e1 convicted} [m2:BHR.MED twenty doctors and nurses] who had treated [m3:BHR.CVL injured demonstrators], in a trial that [m4:NGO Physicians for Human Rights] {e2 savaged} as a travesty.
e1 m1 > m2 SANCTION actual 2011-06-13/none ctx=human_rights,legal
e2 m4 > m1 ACCUSE actual 2011-06-13/none mode=disapprove ctx=human_rights,legal

### Irish Times 2013-11-21
[m1:IRL.LEG An Oireachtas committee] will {e1 scrutinise} the pay of [m2:IRL.MED hospital managers] next week, its chairman said, after [m3:IRL.GOV the health minister] {e2 complained} that top-up payments had been concealed from [m4=m3 him].
e1 m1 > m2 ACCUSE planned 2013-11-28/week mode=investigate ctx=health
e2 m3 > m2 ACCUSE actual 2013-11-21/none mode=disapprove ctx=health

### AP 2003-10-27
[m1:GEO.OPP Mikhail Saakashvili], then a member of the city council, {e1 pilloried} [m2:GEO.GOV President Eduard Shevardnadze] at every stop of a campaign bus that [m3:GEO.COP police] in [m4:@GEO Batumi] had {e2 turned back} the week before.
e1 m1 > m2 ACCUSE actual 2003-10-27/none mode=disapprove ctx=election
e2 m3 > m1 COERCE actual 2003-10-20/week mode=restrict ctx=election

### The Star 2016-01-27
[m1:MYS.GOV Malaysia's attorney-general] {e1 cleared} [m2:MYS.GOV Prime Minister Najib Razak] of wrongdoing over $681 million deposited in his account, a gift, it was said, from [m3:SAU.GOV the Saudi royal family]; [m4:MYS.OPP the opposition] {e2 bemoaned} the end of the rule of law.
e1 m1 > m2 CONCEDE actual 2016-01-27/none ctx=corruption,legal
e2 m4 > m1 ACCUSE actual 2016-01-27/none mode=disapprove ctx=corruption,legal

### Le Monde 2010-09-14
[m1:EU Viviane Reding], the European justice commissioner, {e1 excoriated} [m2:FRA.GOV France] for having {e2 expelled} [m3:ROU.CVL Roma], a policy [m4=m1 she] said [m5=m1 she] had thought Europe would not witness again after the Second World War, and said [m6=m1 she] was {e3 going to open} proceedings.
e1 m1 > m2 ACCUSE actual 2010-09-14/none mode=disapprove ctx=migration,religion_ethnicity
e2 m2 > m3 COERCE actual 2010-09-14/none mode=deport ctx=migration
e3 m1 > m2 ACCUSE planned 2010-09-14/none mode=allege ctx=migration,legal

### Monitor 2021-12-13
"<<q1 The officers who {e1 tortured} [m1:UGA.CVL these young people] are known to [m2=m3 us]>>," said [m3:UGA.NGO a lawyer for Chapter Four], a rights group in Kampala, {e2 challenging} [m4:UGA.COP the inspector-general] to name them.
e1 m4 > m1 ASSAULT actual 2021-12-13/none mode=torture ctx=human_rights said=m3
e2 m3 > m4 REQUEST requested 2021-12-13/none mode=yield ctx=human_rights
q1 m3 direct cue=said

### Reuters 2014-05-22
[m1:KHM.COP Cambodian police] {e1 questioned} [m2:KHM.LAB six garment union organisers] on suspicion of inciting [m3:KHM.LAB workers] who {e2 went on strike} in January, when [m4:KHM.MIL military police] had {e3 shot dead} at least four.
e1 m1 > m2 ACCUSE actual 2014-05-22/none mode=investigate ctx=economic
e2 m3 > m5 PROTEST actual 2014-01-01/month mode=strike ctx=economic
e3 m4 > m3 ASSAULT actual 2014-01-01/month mode=firearms ctx=repression
[m5:KHM.GOV The labour ministry] had no comment.

### Sydney Morning Herald 2008-02-14
[m1:AUS.CVL Elders from the Northern Territory] wept in the gallery as [m2:AUS.GOV Kevin Rudd] {e1 apologised to} [m3:AUS.CVL the stolen generations]; several [m4:AUS.OPP opposition members] {e2 turned their backs} on [m5:AUS.OPP their own leader] when [m6=m5 he] spoke.
e1 m2 > m3 CONCEDE actual 2008-02-14/none ctx=religion_ethnicity,reparations
e2 m4 > m5 ACCUSE actual 2008-02-14/none mode=disapprove ctx=religion_ethnicity

### Wikipedia 2022-03-04
[m1:RUS.GOV Russia's media regulator] {e1 blocks} access to [m2:MNC Facebook], {e2 accusing} the company of discrimination against Russian outlets, and [m3:#BBC the BBC] {e3 suspends} its work in [m4:@RUS Moscow].
e1 m1 > m2 COERCE actual 2022-03-04/none mode=censor ctx=rights_freedoms
e2 m1 > m2 ACCUSE actual 2022-03-04/none mode=allege ctx=rights_freedoms
e3 m3 > m1 SANCTION actual 2022-03-04/none mode=withdraw ctx=rights_freedoms

### CBC 2019-06-03
[m1:CAN.GOV A national inquiry] into missing and murdered Indigenous women {e1 found} [m2:CAN.GOV successive Canadian governments] guilty of what it calls genocide and {e2 recommended} 231 reforms, some of them addressed to [m3:CAN.COP the Mounties].
e1 m1 > m2 ACCUSE actual 2019-06-03/none mode=allege ctx=human_rights,gender
e2 m1 > m2,m3 REQUEST requested 2019-06-03/none mode=change ctx=human_rights,gender

### AFP 2002-02-20
[m1:MDG.OPP Marc Ravalomanana's] supporters, who {e1 denied} on Wednesday having {e2 vandalised} the state radio building, say [m2:MDG.GOV President Didier Ratsiraka] has been {e3 maligning} them to keep [m3:AU African mediators] away.
e1 m1 > m2 REJECT actual 2002-02-20/day ctx=election
e2 m1 > m2 PROTEST denied 2002-02-20/none mode=vandalize ctx=election
e3 m2 > m1 ACCUSE actual 2002-02-20/none mode=disapprove ctx=election said=m1

### New York Times 2020-07-17
[m1:USA.GOV Oregon's attorney general] {e1 filed suit against} [m2:USA.GOV the Department of Homeland Security], whose [m3:USA.COP agents], dressed in camouflage and driving unmarked vans, have {e2 grabbed} [m4:USA.CVL people] off the streets of Portland.
e1 m1 > m2 ACCUSE actual 2020-07-17/none mode=allege ctx=rights_freedoms,legal
e2 m3 > m4 COERCE actual 2020-07-17/none mode=arrest ctx=rights_freedoms

### The Nation 2007-05-30
[m1:THA.JUD Thailand's Constitutional Tribunal] {e1 dissolved} [m2:THA.PTY Thai Rak Thai] and {e2 acquitted} [m3:THA.PTY its rival, the Democrats], of charges that [m5=m3 they] had bribed [m4:THA.PTY small parties] to smear it.
e1 m1 > m2 SANCTION actual 2007-05-30/none mode=convict ctx=election,legal
e2 m1 > m3 CONCEDE actual 2007-05-30/none ctx=election,legal

### Reuters 2015-10-29
[m1:BGD.CVL The father of a murdered publisher] said [m6=m1 he] would {e1 not seek} justice from [m2:BGD.GOV the government], and [m3:BGD.GOV a minister] who {e2 slighted} [m4=m1 him] for it was himself {e3 rebuked} by [m5:BGD.EDU university teachers].
e1 m1 > m2 REJECT actual 2015-10-29/none mode=assist ctx=crime
e2 m3 > m4 ACCUSE actual 2015-10-29/none mode=disapprove ctx=crime
e3 m5 > m3 ACCUSE actual 2015-10-29/none mode=disapprove ctx=crime

### Haaretz 2017-05-22 none
[m1:@ISR Haifa's] port museum has opened a show on the battle for the skies: model gliders, kites and the first crop dusters flown over the Jezreel valley. The curator, a retired meteorologist, calls it a siege of colour.

### AllAfrica 2013-08-30
[m1:ZWE.OPP The Movement for Democratic Change] {e1 withdrew} its petition against the election of [m2:ZWE.GOV Robert Mugabe], {e2 complaining} that [m3:ZWE.JUD the Constitutional Court] had refused to let it {e3 examine} the ballots kept by [m4:ZWE.GOV the electoral commission].
e1 m1 > m2 CONCEDE actual 2013-08-30/none ctx=election
e2 m1 > m3 ACCUSE actual 2013-08-30/none mode=disapprove ctx=election,legal
e3 m1 > m4 ACCUSE denied 2013-08-30/none mode=investigate ctx=election

### Anadolu 2016-11-11
[m1:TUR.GOV Turkish prosecutors] {e1 demanded} life terms for [m2:TUR.JRN nine journalists of Cumhuriyet], {e2 alleging} links with both [m3:PKK.REB Kurdish militants] and [m4:TUR.REL the movement of Fethullah Gulen].
e1 m1 > m2 ACCUSE actual 2016-11-11/none mode=allege ctx=rights_freedoms,legal
e2 m1 > m2 ACCUSE actual 2016-11-11/none mode=allege ctx=rights_freedoms,terrorism

### Straits Times 2011-09-27
[m1:SGP.PTY The Workers' Party] has {e1 queried} [m2:SGP.GOV the transport ministry] about the July breakdown and may {e2 table} a censure motion if the answers, due next month, do not satisfy [m3=m1 it].
e1 m1 > m2 ACCUSE actual 2011-09-27/none mode=investigate ctx=political_institutions
e2 m3 > m2 ACCUSE hypothetical 2011-10-01/month mode=disapprove ctx=political_institutions

### Yonhap 2017-03-31
[m1:KOR.JUD A Seoul court] {e1 jailed} [m2:KOR.ELI former president Park Geun-hye] pending trial on Friday; [m3:KOR.GOV prosecutors], who had {e2 interrogated} [m4=m2 her] for 14 hours last week, say [m7=m2 she] {e3 extorted} money from [m5:KOR.BUS Samsung].
e1 m1 > m2 SANCTION actual 2017-03-31/day ctx=corruption,legal
e2 m3 > m4 ACCUSE actual 2017-03-24/week mode=investigate ctx=corruption,legal
e3 m2 > m5 COERCE actual 2017-03-31/none ctx=corruption said=m3
[m6:KOR.CVL Her admirers] wept outside.
