### AP 2010-11-23
[m1:SWE.GOV Sweden] {e1 allocated} a further 300 million kronor to [m2:PAK.CVL flood victims in Sindh] on Tuesday.
e1 m1 > m2 AID actual 2010-11-23/day ctx=disasters

### AFP 2004-03-17
[m1:ESP.GOV José Luis Rodríguez Zapatero], who won Sunday's election three days after bombs killed nearly two hundred commuters in the capital, {e1 repeated} on Wednesday that [m2:ESP.MIL his country's 1,300 soldiers] would come home from [m3:@IRQ Iraq] by the end of June unless [m4:UN the United Nations] took charge, though [m5:USA.GOV the American president] had {e2 asked} him by telephone to think again.
e1 m1 > m5 CONCEDE planned 2004-06-30/month ctx=military
e2 m5 > m1 REQUEST requested 2004-03-17/none mode=change ctx=military

### Reuters 2012-01-13
[m1:MMR.GOV Myanmar's president] {e1 ordered} the release of [m2:MMR.OPP 651 prisoners], among them leaders of the 1988 student uprising, under an amnesty that [m3:AMNESTY Amnesty International] {e2 called} a major step forward.
e1 m1 > m2 CONCEDE actual 2012-01-13/none mode=release ctx=human_rights
e2 m3 > m1 SUPPORT actual 2012-01-13/none ctx=human_rights

### Reuters 2012-01-14
[m1:MMR.OPP Min Ko Naing], whom [m2:MMR.GOV the government] had held for most of two decades, {e1 walked} out of Thayet prison a free man on Friday afternoon, and well-wishers lined the road for a mile.
e1 m2 > m1 RETREAT actual 2012-01-13/day mode=release ctx=human_rights

### Business Standard 2008-09-06
[m1:NSG The Nuclear Suppliers Group], meeting in Vienna, {e1 waived} on Saturday its ban on trade with [m2:IND.GOV India], after [m3:AUT.GOV Austria], [m4:IRL.GOV Ireland] and [m5:NZL.GOV New Zealand] had {e2 dropped} their objections.
e1 m1 > m2 CONCEDE actual 2008-09-06/day ctx=cbrn
e2 m3,m4,m5 > m2 CONCEDE actual 2008-09-06/none ctx=cbrn

### La Jornada 2001-03-28
[m1:EZLN.REB Comandante Esther of the Zapatistas], masked and in an embroidered blouse, {e1 addressed} [m2:MEX.LEG the Mexican Congress] on Wednesday for half an hour and {e2 asked} it to pass the law on indigenous rights.
e1 m1 > m2 CONSULT actual 2001-03-28/day ctx=rights_freedoms
e2 m1 > m2 REQUEST requested 2001-03-28/day mode=change ctx=rights_freedoms

### Punch 2009-08-06
[m1:MEND.REB Fighters of the Movement for the Emancipation of the Niger Delta] will be {e1 pardoned} and paid a monthly allowance if [m3=m1 they] {e2 hand in} their rifles within sixty days, [m2:NGA.GOV President Umaru Yar'Adua] said.
e1 m2 > m1 CONCEDE hypothetical 2009-08-06/none ctx=natural_resource
e2 m3 > m2 RETREAT hypothetical 2009-08-06/none mode=disarm ctx=natural_resource

### Punch 2009-10-05
[m1:MEND.REB Government Tompolo], the last of the delta's commanders to hold out, {e1 surrendered} [m2=m1 his] gunboats and 1,500 rifles to [m3:NGA.GOV the minister of defence] in Oporoza on Sunday.
e1 m1 > m3 RETREAT actual 2009-10-04/day mode=disarm ctx=natural_resource

### CBS 2017-05-11
[m1:USA.GOV Acting FBI Director Andrew McCabe] {e1 told} [m2:USA.LEG the Senate intelligence committee] on Thursday that [m5=m1 he] would notify it of any attempt by [m3:USA.GOV the White House] to interfere with the Russia inquiry, and {e2 disagreed} with the president's claim that the bureau's staff had lost faith in [m4:USA.ELI James Comey].
e1 m1 > m2 AGREE actual 2017-05-11/day ctx=legal
e2 m1 > m3 REJECT actual 2017-05-11/day ctx=legal

### Arab News 2014-11-16
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the United Arab Emirates] and [m3:BHR.GOV Bahrain] {e1 will return} their ambassadors to [m4:QAT.GOV Doha], the Gulf states said after a summit in [m7:@SAU Riyadh], eight months after [m6=m1+m2+m3 they] {e2 withdrew} them in anger at its support for [m5:MBR.PTY the Muslim Brotherhood].
e1 m1,m2,m3 > m4 CONCEDE planned 2014-11-16/none ctx=diplomatic
e2 m1,m2,m3 > m4 SANCTION actual 2014-03-05/month mode=withdraw ctx=diplomatic

### Wall Street Journal 2019-01-25
[m1:USA.GOV President Trump], {e1 yielding} to [m2:USA.LEG House Speaker Nancy Pelosi], agreed on Friday to reopen the government for three weeks without money for a wall.
e1 m1 > m2 CONCEDE actual 2019-01-25/day ctx=legislative

### Sunday Times Zambia 2011-10-02
[m1:ZMB.GOV President Michael Sata] {e1 appointed} [m2:ZMB.OPP two members of the opposition] to his cabinet; their party, [m3:ZMB.OPP the MMD], {e2 asked} them to decline.
e1 m1 > m2 SUPPORT actual 2011-10-02/none ctx=executive
e2 m3 > m2 REQUEST requested 2011-10-02/none mode=yield ctx=executive

### The Hill 2009-03-13
[m1:USA.GOV The Obama administration] on Friday {e1 abandoned} the term "enemy combatant" in court filings, but {e2 declined} to grant [m2:USA.CVL detainees at Bagram], as [m3:ACLU the American Civil Liberties Union] {e3 wanted}, a right to see a judge.
e1 m1 > m3 CONCEDE actual 2009-03-13/day ctx=legal
e2 m1 > m2 REJECT actual 2009-03-13/day mode=yield ctx=legal
e3 m3 > m1 REQUEST requested 2009-03-13/none mode=yield ctx=legal,human_rights

### Tehran Times 2010-05-17
[m1:IRN.GOV Iran] {e1 agreed} on Monday to ship 1,200 kilograms of low-enriched uranium to [m2:TUR.GOV Turkey], in a declaration signed with that country and [m3:BRA.GOV Brazil], but [m4:GBR.GOV Britain] {e2 said} the step did not go far enough.
e1 m1 > m2 AGREE actual 2010-05-17/day ctx=cbrn
e2 m4 > m1 ACCUSE actual 2010-05-17/none mode=disapprove ctx=cbrn

### Reuters 2006-10-31
[m1:PRK.GOV North Korea] will {e1 return} to six-party talks, [m2:CHN.GOV China's foreign ministry] announced on Tuesday after a day of unpublicised {e2 meetings} in [m5:@CHN Beijing] between envoys of [m3=m1 Pyongyang] and [m4:USA.GOV Washington].
e1 m1 > m4 AGREE planned 2006-10-31/none ctx=cbrn said=m2
e2 m3 > m4 CONSULT actual 2006-10-31/day mode=third-party ctx=cbrn

### Daily Express 2002-05-21
[m1:MYS.GOV Sabah's chief minister], whose police have put fourteen roadblocks on the Tawau road since the kidnapping, {e1 visited} [m2:PHL.GOV Zamboanga City] on Monday and spent an hour with its mayor before going on to a shipyard.
e1 m1 > m2 CONSULT actual 2002-05-20/day mode=visit ctx=crime

### VnExpress 2014-07-15
[m1:CHN.BUS CNOOC], the Chinese state oil company, {e1 moved} its drilling rig out of waters claimed by [m2:VNM.GOV Vietnam] on Tuesday night, a month ahead of schedule.
e1 m1 > m2 RETREAT actual 2014-07-15/day mode=withdraw ctx=territory

### Boston Herald 2006-01-13
[m1:VEN.BUS Citgo, the Venezuelan state refiner,] has {e1 supplied} heating oil at a forty percent discount to [m2:USA.CVL poor households] in Massachusetts and the Bronx, a gesture for which [m3:USA.LEG Congressman José Serrano] {e2 expressed thanks} to [m4:VEN.GOV President Hugo Chávez].
e1 m1 > m2 AID actual 2006-01-13/none ctx=economic
e2 m3 > m4 SUPPORT actual 2006-01-13/none ctx=economic

### Press Trust of India 2021-02-25
[m1:IND.MIL India's] and [m2:PAK.MIL Pakistan's directors of military operations], {e1 speaking} on their hotline on Wednesday, {e2 agreed} to observe strictly the ceasefire along the Line of Control. [m3:JKM.PTY Parties in Srinagar] {e3 hailed} the announcement; villagers in Uri slept at home for the first time in months.
e1 m1 > m2 CONSULT actual 2021-02-24/day mode=phone ctx=military
e2 m1 > m2 CONCEDE actual 2021-02-24/day ctx=military
e3 m3 > m1,m2 SUPPORT actual 2021-02-25/none ctx=military

### USA Today 2014-09-16
[m1:USA.MIL Three thousand American soldiers] will be {e1 assigned} to [m2:LBR.GOV Liberia] to build treatment units and train nurses, the White House said, and [m3:GBR.GOV Britain] is to do the same for [m4:SLE.GOV Sierra Leone].
e1 m1 > m2 AID planned 2014-09-16/none ctx=health

### USA Today 2014-10-02
[m1:USA.MIL Engineers of the 101st Airborne] {e1 built} a 25-bed hospital in Monrovia for [m2:LBR.MED Liberian health workers].
e1 m1 > m2 AID actual 2014-10-02/none ctx=health

### Nordic Daily 2023-04-04
[m1:FIN.GOV Finland's foreign minister], Pekka Haavisto, {e1 handed} [m2:USA.GOV his American colleague] the accession document on Tuesday, making his country the thirty-first member of [m3:NATO the alliance]; [m4:SWE.GOV Sweden's bid] waits on [m5:HUN.LEG the Hungarian parliament] and [m6:TUR.LEG the Turkish one].
e1 m1 > m3 SUPPORT actual 2023-04-04/day ctx=military

### Reuters 2016-05-23
[m1:USA.GOV President Barack Obama] {e1 lifted} on Monday the decades-old embargo on the sale of lethal weapons to [m2:VNM.GOV Vietnam], a decision that [m3:HRW Human Rights Watch] {e2 deplored} because [m4:VNM.JRN bloggers] remain in jail there.
e1 m1 > m2 CONCEDE actual 2016-05-23/day ctx=military
e2 m3 > m1 ACCUSE actual 2016-05-23/none mode=disapprove ctx=human_rights

### Reuters 2018-09-07
[m1:ETH.GOV Ethiopia] on Thursday {e1 reopened} its embassy in Asmara, in the building it left in 1998, and [m2:ERI.GOV Eritrea's president] cut the ribbon together with [m3:ETH.GOV Prime Minister Abiy Ahmed].
e1 m1 > m2 SUPPORT actual 2018-09-06/day ctx=diplomatic

### Cape Times 2010-06-09 none
A sailor from [m1:@FRA France] was rescued from an overturned trimaran two hundred miles off Cape Town on Wednesday by the crew of a tanker, and treated for a broken rib.

### Sun-Sentinel 2003-05-03
Eight of [m1:CUB.CVL the hijackers] were returned to [m2:@CUB Havana] on Friday by [m3:USA.MIL the Coast Guard]; the Cuban exile congresswoman [m4:USA.LEG Ileana Ros-Lehtinen] {e1 faulted} [m5:USA.GOV the White House] for the {e2 repatriation}.
e1 m4 > m5 ACCUSE actual 2003-05-03/none mode=disapprove ctx=migration
e2 m3 > m1 COERCE actual 2003-05-02/day mode=deport ctx=migration

### Reuters 2022-11-15
[m1:USA.GOV American officials] {e1 extradited} to [m2:SRB.GOV Serbia] on Tuesday a man wanted for war crimes near Vukovar, the justice ministry in Belgrade said.
e1 m1 > m2 COOPERATE actual 2022-11-15/day ctx=legal

### Daily Mirror Sri Lanka 2009-11-22
[m1:LKA.GOV Colombo] {e1 will allow} [m2:LKA.REF the 130,000 Tamils] still in the camps at Vavuniya to leave at will from December 1, presidential adviser Basil Rajapaksa told them in person on Saturday.
e1 m1 > m2 CONCEDE planned 2009-12-01/day ctx=human_rights

### Daily Mirror Sri Lanka 2009-12-02
[m1:LKA.MIL Soldiers] at Menik Farm {e1 raised} the barrier on Tuesday, and [m2:LKA.REF thousands of Tamils] went out with bags and bicycles, most of them only for the day.
e1 m1 > m2 RETREAT actual 2009-12-01/day mode=release ctx=human_rights

### Vanguard 2015-04-01
[m1:NGA.GOV President Goodluck Jonathan] {e1 telephoned} [m2:NGA.OPP General Muhammadu Buhari] at 5.15 p.m. on Tuesday to {e2 concede}, a call that [m3:UN the United Nations], [m4:ECOWAS the regional bloc] and [m5:USA.GOV Washington] {e3 saluted} as statesmanlike.
e1 m1 > m2 CONSULT actual 2015-03-31/day mode=phone ctx=election
e2 m1 > m2 CONCEDE actual 2015-03-31/day ctx=election
e3 m3,m4,m5 > m1 SUPPORT actual 2015-04-01/none ctx=election

### Reuters 2014-12-31 none
Analysts expect [m1:@KOR South Korea's] shipyards to win fewer orders next year, as yards in [m2:@CHN Guangzhou] offer bigger discounts and [m3:@JPN Japanese] builders merge to survive.

### AP 2011-03-01
[m1:TUN.GOV Tunisia's interim prime minister] {e1 legalized} [m2:ENNAHDA.PTY the Islamist movement Ennahda] on Tuesday, thirty years after it first applied.
e1 m1 > m2 CONCEDE actual 2011-03-01/day ctx=political_institutions

### AP 2013-10-05
[m1:TUN.PTY Tunisia's ruling Islamists] and [m2:TUN.OPP their secular rivals] {e1 inked} a roadmap on Saturday for a caretaker cabinet, {e2 mediated} by [m3:UGTT.LAB the UGTT trade union federation].
e1 m1 > m2 SUPPORT actual 2013-10-05/day ctx=executive
e2 m3 > m1,m2 CONSULT actual 2013-10-05/none mode=third-party ctx=executive

### AP 2014-01-09 headline
[m1:TUN.GOV Tunisian premier] {e1 resigns} to make way for [m2:TUN.GOV neutral cabinet]
e1 m1 > m2 RETREAT actual 2014-01-09/none mode=resign ctx=executive

### Pacific Daily News 2012-06-19
[m1:AUS.MIL Australian], [m2:NZL.MIL New Zealand] and [m3:TON.MIL Tongan army engineers] {e1 worked} side by side to rebuild a school on Vava'u, under a programme that [m4:USA.MIL the U.S. Pacific Fleet] {e2 supervises}.
e1 m1 > m2,m3 COOPERATE actual 2012-06-19/none ctx=military
e2 m4 > m3 AID actual 2012-06-19/none ctx=military

### CNN 2011-12-18
[m1:USA.MIL The last convoy of American soldiers] {e1 rolled} across the border from [m2:IRQ.GOV Iraq] into [m3:@KWT Kuwait] at first light on Sunday.
e1 m1 > m2 RETREAT actual 2011-12-18/day mode=withdraw ctx=military

### Balkan Insight 2015-07-11
[m1:SRB.GOV Prime Minister Aleksandar Vučić] went to Srebrenica on Saturday to {e1 lay} a flower at the memorial to [m4:BIH.REL the Muslim dead] and was {e2 pelted} with stones and bottles by [m2:BIH.CVL part of the crowd]. [m3:BIH.GOV The mayor, Ćamil Duraković], {e3 apologised} to him by telephone that evening.
e1 m1 > m4 SUPPORT actual 2015-07-11/day ctx=human_rights
e2 m2 > m1 ASSAULT actual 2015-07-11/day mode=primitive ctx=religion_ethnicity
e3 m3 > m1 SUPPORT actual 2015-07-11/day ctx=diplomatic

### South China Morning Post 2019-10-23
[m1:HKG.GOV Hong Kong's security secretary] formally {e1 withdrew} the extradition bill on Wednesday, minutes before [m2:HKG.OPP democratic deputies] {e2 shouted} him down and left the chamber. None of [m3:HKG.CVL the protesters'] other four demands has been met.
e1 m1 > m3 CONCEDE actual 2019-10-23/day ctx=legislative
e2 m2 > m1 ACCUSE actual 2019-10-23/day mode=disapprove ctx=legislative
