### AFP 2015-12-09
[m1:MWI.GOV Malawi's president, Peter Mutharika], whose country has lost half its maize to drought while [m2:@ZMB Zambia] reports a surplus, on Wednesday {e1 asked} [m3:CHN.GOV the Chinese ambassador], who had come to inaugurate a stadium, for 100,000 tonnes of rice.
e1 m1 > m3 REQUEST requested 2015-12-09/day mode=assist ctx=disasters

### Reuters 2009-05-16
[m1:LKA.MIL Sri Lankan soldiers], closing in from north and south on the strip of beach where [m2:LTTE.REB the Tigers'] leadership is believed to be hiding with thousands of [m3:LKA.CVL civilians], {e1 linked} up on Saturday, and [m4:ICRC the Red Cross] {e2 spoke} of an unimaginable catastrophe.
e1 m1 > m2 MOBILIZE actual 2009-05-16/day mode=troops ctx=military
e2 m4 > m1 ACCUSE actual 2009-05-16/none mode=disapprove ctx=human_security

### The Standard 2011-11-09
[m1:KEN.GOV The Kenyan foreign ministry] {e1 sought} an explanation from [m2:ERI.GOV Eritrea's ambassador] over reports that two aircraft with weapons for [m3:SHABAAB.REB al Shabaab] had {e2 landed} in Baidoa, something [m4=m2 Asmara] denies.
e1 m1 > m2 REQUEST requested 2011-11-09/none mode=change ctx=terrorism
e2 m2 > m3 AID denied 2011-11-09/none ctx=military

### AP 2004-06-03
[m1:USA.SPY CIA Director George Tenet] {e1 tendered} his resignation to [m2:USA.GOV President Bush] on Wednesday evening; [m3:USA.LEG senators from both parties], among them those who had {e2 criticised} [m4=m1 him] most, {e3 paid} him compliments on Thursday.
e1 m1 > m2 RETREAT actual 2004-06-02/day mode=resign ctx=intelligence
e2 m3 > m4 ACCUSE actual 2004-06-03/none mode=disapprove ctx=intelligence
e3 m3 > m1 SUPPORT actual 2004-06-03/day ctx=intelligence

### Hindustan Times 2010-08-17
[m1:IND.MIL Soldiers] {e1 bolstered} the police in Srinagar on Tuesday, taking up positions along the airport road against [m2:IND.CVL stone-throwing youths], while [m3:IND.GOV Chief Minister Omar Abdullah] {e2 held out} jobs to [m4=m2 those] who stayed at home.
e1 m1 > m2 MOBILIZE actual 2010-08-17/day mode=troops ctx=territory
e2 m3 > m4 AGREE actual 2010-08-17/none ctx=territory

### Sunday Mail 2003-06-08
[m1:AUS.COP Two hundred Australian police] and [m2:AUS.MIL 1,500 soldiers] are {e1 expected} in [m3:SLB.GOV the Solomon Islands] by the end of July if [m4:SLB.LEG parliament in Honiara] {e2 passes} the enabling law.
e1 m1,m2 > m3 AID planned 2003-07-31/month ctx=peacekeeping
e2 m4 > m1 SUPPORT hypothetical 2003-06-08/none ctx=peacekeeping

### Sunday Mail 2003-08-13
[m1:SLB.REB Harold Keke], the most feared of Guadalcanal's warlords, {e1 gave} himself up on Wednesday to [m2:RAMSI the regional assistance mission], whose commander, Nick Warner, had gone to the Weathercoast to {e2 talk} with him.
e1 m1 > m2 RETREAT actual 2003-08-13/day ctx=military
e2 m2 > m1 CONSULT actual 2003-08-13/none mode=visit ctx=military

### Reuters 2016-10-26
[m1:VEN.LEG Venezuela's National Assembly] {e1 opened} proceedings against [m2:VEN.GOV President Nicolas Maduro] on Tuesday, as [m3:VAT.REL an envoy of the pope] {e2 got} both camps to agree to {e3 sit down} on Margarita island.
e1 m1 > m2 ACCUSE actual 2016-10-25/day mode=investigate ctx=executive
e2 m3 > m1,m2 CONSULT actual 2016-10-25/none mode=third-party ctx=executive
e3 m2 > m1 AGREE planned 2016-10-30/none ctx=executive

### Reuters 2016-11-12
[m1:VEN.GOV The Maduro government] {e1 acknowledged} the authority of [m2:VEN.LEG the opposition-led assembly] to name two electoral councillors, under a partial accord read out by [m3:VAT.REL the Vatican's envoy].
e1 m1 > m2 CONCEDE actual 2016-11-12/none ctx=executive,election

### Deutsche Welle 2019-04-30
[m1:DEU.GOV German Foreign Minister Heiko Maas], on a three-day tour of Latin America, {e1 assured} [m2:BRA.CVL indigenous leaders] in Brasilia of Berlin's support for their reserves. [m3:BRA.GOV His Brazilian counterpart] {e2 received} him an hour late.
e1 m1 > m2 SUPPORT actual 2019-04-30/none ctx=environment
e2 m3 > m1 CONSULT actual 2019-04-30/none mode=visit ctx=diplomatic

### Baltimore Sun 2015-04-28
[m1:USA.GOV Governor Larry Hogan] {e1 activated} [m2:USA.MIL the National Guard] against [m3:USA.CVL rioters] who had {e3 burned} fifteen buildings on Monday night, and said that [m4:USA.GOV the mayor] had taken too long to {e2 ask} for it.
e1 m1 > m3 MOBILIZE actual 2015-04-27/day mode=troops ctx=repression
e2 m4 > m1 REQUEST requested 2015-04-27/day mode=assist ctx=repression
e3 m3 > m4 PROTEST actual 2015-04-27/day mode=riot ctx=repression

### Baltimore Sun 2015-05-01
[m1:USA.JUD State's Attorney Marilyn Mosby] {e1 charged} [m2:USA.COP six police officers] on Friday over the death in custody of Freddie Gray; [m3:USA.COP their union] {e2 asked} [m4=m1 her] to hand the case to a special prosecutor.
e1 m1 > m2 ACCUSE actual 2015-05-01/day mode=allege ctx=legal
e2 m3 > m4 REQUEST requested 2015-05-01/day mode=change ctx=legal

### Xinhua 2014-04-02
[m1:CHN.GOV Beijing] and [m2:MYS.GOV Kuala Lumpur], joined by [m3:AUS.GOV Canberra], have {e1 pooled} eleven aircraft and fourteen ships in the search for the missing airliner, which an Australian officer described as an unprecedented joint effort.
e1 m1 > m2,m3 COOPERATE actual 2014-04-02/none ctx=disasters

### Reuters 2008-12-09
[m1:GRC.OPP Socialist leader George Papandreou] {e1 demanded} early elections on Tuesday as [m2:GRC.EDU students] {e2 fought} [m3:GRC.COP police] outside parliament for a fourth day. [m4:GRC.GOV Prime Minister Costas Karamanlis] {e3 appealed} to [m5:GRC.LAB the unions] to cancel a march, in vain.
e1 m1 > m4 REQUEST requested 2008-12-09/day mode=change ctx=election
e2 m2 > m3 PROTEST actual 2008-12-09/day mode=riot ctx=repression
e3 m4 > m5 REQUEST requested 2008-12-09/none mode=yield ctx=repression

### Kuwait Times 2012-06-20
[m1:KWT.JUD Kuwait's constitutional court] {e1 reinstated} the previous parliament on Wednesday, voiding an election that [m2:KWT.OPP Islamists] had won. [m3:KWT.GOV The information minister] {e2 urged} both sides to respect the bench.
e1 m1 > m2 COERCE actual 2012-06-20/day ctx=election
e2 m3 > m2 REQUEST requested 2012-06-20/none mode=yield ctx=election

### Punch 2016-01-18
[m1:CHN.GOV China] {e1 has offered} [m2:NGA.GOV Nigeria] a railway from Lagos to Calabar on credit, the transport minister told [m3:NGA.LEG a Senate committee].
e1 m1 > m2 AGREE actual 2016-01-18/none ctx=economic

### Punch 2019-08-05
[m1:NGA.OPP The Peoples Democratic Party] {e1 commiserated} with [m2:NGA.REL Shi'ites] over the {e2 banning} of their movement by [m3:NGA.JUD a federal court] and {e3 counselled} [m4:NGA.GOV President Muhammadu Buhari] against force.
e1 m1 > m2 SUPPORT actual 2019-08-05/none ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2019-07-26/none mode=ban ctx=religion_ethnicity
e3 m1 > m4 REQUEST requested 2019-08-05/none mode=yield ctx=repression

### AP 2006-07-15
[m1:UN The Security Council], acting on a draft by [m2:JPN.GOV Japan] that [m3:CHN.GOV China] and [m4:RUS.GOV Russia] had softened, {e1 required} [m5:PRK.GOV North Korea] on Saturday to suspend its ballistic missile programme. Forty-five minutes later [m6=m5 its ambassador] {e2 refused} and walked out.
e1 m1 > m5 REQUEST requested 2006-07-15/day mode=change ctx=cbrn
e2 m6 > m1 REJECT actual 2006-07-15/day mode=yield ctx=cbrn

### Times of Swaziland 2012-07-26
[m1:SWZ.EDU Striking teachers in Swaziland] {e1 defied} [m5:SWZ.JUD the industrial court's] order to return to class, and [m2:SWZ.GOV the prime minister] {e2 turned} to [m3:SWZ.REL the council of churches] for help in talking to [m4=m1 them].
e1 m1 > m5 REJECT actual 2012-07-26/none mode=yield ctx=economic
e2 m2 > m3 REQUEST requested 2012-07-26/none mode=assist ctx=economic

### Reuters 2001-11-27
[m1:UN Lakhdar Brahimi] {e1 brought} four Afghan factions to a hotel above Bonn on Tuesday, where [m2:DEU.GOV Joschka Fischer], for the hosts, {e2 exhorted} [m3:AFG.REB the Northern Alliance] and [m4:AFG.ELI followers of the exiled king] to seize the hour.
e1 m1 > m3,m4 CONSULT actual 2001-11-27/day mode=third-party ctx=executive
e2 m2 > m3,m4 REQUEST requested 2001-11-27/day mode=yield ctx=executive

### Reuters 2001-12-05
[m1:AFG.REB The Northern Alliance], after nine days, {e1 accepted} [m2:AFG.ELI Hamid Karzai] as head of an interim administration; [m3:IRN.GOV Iran's] and [m4:USA.GOV the American envoy] had each {e2 leaned} on [m5=m1 its] delegates.
e1 m1 > m2 CONCEDE actual 2001-12-05/day ctx=executive
e2 m3,m4 > m5 REQUEST requested 2001-12-05/none mode=yield ctx=executive

### Daily Monitor 2011-10-14
[m1:USA.MIL A hundred American special forces] have {e1 begun} to arrive in Entebbe to advise [m2:UGA.MIL Ugandan units] hunting [m3:LRA.REB Joseph Kony]. [m4:USA.GOV President Obama] {e2 notified} [m5:USA.LEG Congress] by letter on Friday.
e1 m1 > m2 AID actual 2011-10-14/none ctx=military
e2 m4 > m5 CONSULT actual 2011-10-14/day ctx=military

### Daily Monitor 2017-04-20
[m1:UGA.MIL Uganda's army] has started to {e1 pull} its 1,500 soldiers out of [m2:CAF.GOV the Central African Republic], as [m3:USA.MIL the Americans] did last month, leaving [m4:LRA.REB what remains of the Lord's Resistance Army] to others.
e1 m1 > m2 RETREAT actual 2017-04-20/none mode=withdraw ctx=military

### Arizona Republic 2010-05-12
[m1:USA.GOV The Los Angeles city council] {e1 voted} thirteen to one to boycott [m2:USA.GOV Arizona] over its immigration law, and [m3:USA.GOV Mayor Antonio Villaraigosa] {e2 signed} on at once. [m4:USA.GOV A utilities commissioner in Phoenix] {e3 threatened} to cut off the city's electricity.
e1 m1 > m2 SANCTION actual 2010-05-12/day mode=discontinue ctx=migration
e2 m3 > m1 SUPPORT actual 2010-05-12/day ctx=migration
e3 m4 > m1 THREATEN threatened 2010-05-12/none mode=restrict ctx=migration

### Buenos Aires Herald 2012-03-27
[m1:PER.GOV Lima] has {e1 barred} [m2:GBR.MIL the British frigate Montrose] from Callao in solidarity with [m3:ARG.GOV Argentina], whose foreign minister {e2 telephoned} to {e3 thank} [m4=m1 it].
e1 m1 > m2 COERCE actual 2012-03-27/none mode=restrict ctx=territory
e2 m3 > m4 CONSULT actual 2012-03-27/none mode=phone ctx=territory
e3 m3 > m4 SUPPORT actual 2012-03-27/none ctx=territory

### AFP 2011-05-24
[m1:GRC.CVL Thousands of Greeks], most of them young and without work, {e1 gathered} again in front of parliament on Tuesday evening against the cuts demanded by [m2:EU Brussels]; [m3:GRC.GOV the finance minister] was in a meeting with bankers.
e1 m1 > m3 PROTEST actual 2011-05-24/day mode=demo ctx=economic

### CP 2017-07-07
[m1:CAN.GOV Ottawa] has {e1 apologised} to [m2:CAN.CVL Omar Khadr] and {e2 paid} him ten and a half million dollars for what [m3:CAN.SPY its agents] did at Guantanamo, where [m4:USA.MIL his American captors] had {e3 deprived} him of sleep. [m5:CAN.OPP Conservatives] {e4 called} the sum disgusting.
e1 m1 > m2 SUPPORT actual 2017-07-07/none ctx=reparations,human_rights
e2 m1 > m2 CONCEDE actual 2017-07-07/none ctx=reparations
e3 m4 > m2 ASSAULT actual 2017-07-07/none mode=torture ctx=human_rights
e4 m5 > m1 ACCUSE actual 2017-07-07/none mode=disapprove ctx=reparations

### Sunday Independent 2010-08-21
[m1:ZAF.MIL Military doctors] were {e1 sent} to [m4:ZAF.MED thirty-seven hospitals] on Saturday, where [m2:ZAF.LAB nurses], on strike for an eight percent raise, had {e2 barricaded} the gates against [m3:ZAF.MED colleagues] willing to work.
e1 m1 > m4 AID actual 2010-08-21/day ctx=health
e2 m2 > m3 PROTEST actual 2010-08-21/none mode=obstruct ctx=economic

### Asharq 2017-08-14
[m1:SAU.GOV Saudi Arabia] and [m2:IRQ.GOV Iraq] {e1 will open} the Arar crossing for trade for the first time in twenty-seven years, a customs official in Anbar said on Monday; [m3:USA.GOV Washington's envoy] was present at the {e2 meeting} where it was decided.
e1 m1 > m2 AGREE planned 2017-08-14/none ctx=economic
e2 m1 > m2 CONSULT actual 2017-08-14/none ctx=economic

### RTE 2023-02-27
[m1:GBR.GOV Rishi Sunak] and [m2:EU Ursula von der Leyen] {e1 finalised} new rules for [m3:@GBR Northern Ireland's] trade in Windsor on Monday. [m4:DUP.PTY The Democratic Unionists], who have {e2 boycotted} the assembly in Stormont for a year, want time to read them.
e1 m1 > m2 AGREE actual 2023-02-27/day ctx=economic
e2 m4 > m1 PROTEST actual 2022-02-27/year mode=boycott ctx=economic

### Mint 2018-12-11 none
The rupee slid and government bonds surrendered early gains on Tuesday after votes were counted in five states, but brokers in [m1:@IND Mumbai] and [m2:@SGP Singapore] expect both to recover.

### AAP 2014-01-29 none
A cyclone bearing down on the coast of [m1:@AUS Queensland] forced the evacuation of two resort islands on Wednesday, and the mayor of Townsville asked residents to check their gutters.

### AllAfrica 2021-03-17 headline
[m1:TZA.OPP Tanzanian opposition] {e1 mourns} [m2:TZA.GOV Magufuli], {e2 calls} for swift swearing-in of [m3:TZA.GOV Hassan]
e1 m1 > m2 SUPPORT actual 2021-03-17/none ctx=executive
e2 m1 > m3 SUPPORT actual 2021-03-17/none ctx=executive

### Reuters 2010-04-21
[m1:UKR.GOV President Viktor Yanukovych] {e1 extended} the lease of [m2:RUS.MIL Russia's Black Sea Fleet] in Sevastopol by twenty-five years on Wednesday; in exchange [m3:RUS.GOV Moscow] {e2 will take} a hundred dollars off the price of gas.
e1 m1 > m2 COOPERATE actual 2010-04-21/day ctx=military
e2 m3 > m1 AGREE planned 2010-04-21/none ctx=natural_resource

### Nevada Appeal 2014-04-12
[m1:USA.GOV The Bureau of Land Management] {e1 called} off its roundup of [m2:USA.AGR rancher Cliven Bundy's] cattle on Saturday and {e2 gave} back some four hundred head, after [m3:USA.REB armed militiamen] {e3 lined} up on an overpass above [m4:USA.COP the rangers].
e1 m1 > m2 CONCEDE actual 2014-04-12/day ctx=natural_resource
e2 m1 > m2 RETREAT actual 2014-04-12/day mode=release ctx=natural_resource
e3 m3 > m4 MOBILIZE actual 2014-04-12/day mode=militia ctx=natural_resource

### Reuters 2019-05-01
[m1:VEN.OPP Juan Guaidó] {e1 exhorted} [m2:VEN.MIL soldiers] from a highway overpass to turn on [m3:VEN.GOV Nicolas Maduro], who, [m4:USA.GOV Secretary of State Mike Pompeo] claimed, had been {e2 dissuaded} by [m5:RUS.GOV the Russians] from leaving for Havana.
e1 m1 > m2 REQUEST requested 2019-05-01/none mode=change ctx=pro_democracy
e2 m5 > m3 CONSULT actual 2019-05-01/none ctx=executive said=m4
