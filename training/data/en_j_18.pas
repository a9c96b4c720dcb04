### AP 2022-02-04 headline
[m1:DEU.GOV Germany] {e1 considers} sending more soldiers to [m2:LTU.GOV Lithuania]
e1 m1 > m2 AID hypothetical 2022-02-04/none ctx=military

### Reuters 2011-03-14 headline
[m1:SAU.MIL Saudi troops] {e1 enter} Bahrain to help put down [m2:BHR.CVL protests]
e1 m1 > m2 MOBILIZE actual 2011-03-14/none mode=troops ctx=repression

### Reuters 2013-05-06 headline
[m1:GTM.JUD Guatemala court] hears appeal by [m2:GTM.ELI Rios Montt]; [m3:GTM.CVL Ixil survivors] {e2 ask} judges to stand firm
e2 m3 > m1 REQUEST requested 2013-05-06/none mode=yield ctx=human_rights

### Xinhua 2016-08-17 headline
[m1:CHN.GOV China], [m2:MMR.GOV Myanmar] agree to {e1 speed} up dam talks during [m3:MMR.GOV Suu Kyi] visit
e1 m1 > m2 AGREE actual 2016-08-17/none ctx=natural_resource

### Reuters 2012-06-25
[m1:CYP.GOV Cyprus], whose two biggest banks lost more than four billion euros on Greek bonds, {e1 applied} on Monday to [m2:EU its euro zone partners] for a rescue, having been {e2 refused} a second loan by [m3:RUS.GOV Moscow].
e1 m1 > m2 REQUEST requested 2012-06-25/day mode=assist ctx=economic
e2 m3 > m1 REJECT actual 2012-06-25/none mode=assist ctx=economic

### Chicago Sun-Times 2008-12-10
[m1:USA.PTY President-elect Barack Obama], through a spokesman, {e1 called} on [m2:USA.GOV Illinois Governor Rod Blagojevich] to step down, a day after [m3:USA.COP federal agents] {e2 arrested} him at dawn. [m4:USA.LEG The fifty Democratic senators] also {e3 want} him gone.
e1 m1 > m2 REQUEST requested 2008-12-10/none mode=change ctx=corruption
e2 m3 > m2 COERCE actual 2008-12-09/day mode=arrest ctx=corruption
e3 m4 > m2 REQUEST requested 2008-12-10/none mode=change ctx=corruption

### Nation Swaziland 2010-09-07
[m1:SWZ.PTY Exiled members of Swaziland's banned PUDEMO party] are {e1 free} to return, [m2:SWZ.GOV King Mswati] {e3 told} [m3:EU a European delegation], provided [m4=m1 they] {e2 renounce} violence.
e1 m2 > m1 CONCEDE hypothetical 2010-09-07/none ctx=political_institutions
e2 m4 > m2 CONCEDE hypothetical 2010-09-07/none ctx=political_institutions
e3 m2 > m3 CONSULT actual 2010-09-07/none ctx=political_institutions

### Reuters 2019-09-14
[m1:RUS.MIL Three Russian warships] are to {e1 call} at Simon's Town in November for an exercise with [m2:ZAF.MIL the South African navy] and [m3:CHN.MIL a Chinese frigate], the defence department in Pretoria announced.
e1 m1 > m2,m3 AGREE planned 2019-11-01/month ctx=military

### Reuters 2019-11-28
[m1:ZAF.MIL South African], [m2:CHN.MIL Chinese] and [m3:RUS.MIL Russian frigates] {e1 rehearsed} the boarding of a suspect vessel off Cape Town on Thursday.
e1 m1 > m2,m3 COOPERATE actual 2019-11-28/day ctx=military

### Dawn 2013-06-20
[m1:PAK.COP Police] took up {e1 positions} around [m2:PAK.REL an imambargah] in Abbas Town before Friday prayers, and [m3:PAK.CVL volunteers] searched the worshippers.
e1 m1 > m2 AID actual 2013-06-20/none ctx=religion_ethnicity

### Economic Times 2001-07-16
[m1:PAK.GOV General Pervez Musharraf] {e1 left} Agra at midnight on Monday without a declaration after two days of talks with [m2:IND.GOV Prime Minister Atal Behari Vajpayee], whose hardline home minister had {e2 opposed} any mention of [m3:@IND Kashmir] in the title.
e1 m1 > m2 CONSULT actual 2001-07-16/day mode=visit ctx=territory
e2 m2 > m1 REJECT actual 2001-07-16/none mode=yield ctx=territory

### Al Bawaba 2006-02-13
[m1:JOR.GOV Jordan], [m2:EGY.GOV Egypt] and [m3:SAU.GOV Saudi Arabia] each {e1 invited} [m4:HAMAS.PTY Hamas leader Khaled Meshaal] after his movement won the election, but [m5=m1 Amman] later {e2 cancelled}, citing a cache of rockets.
e1 m1,m2,m3 > m4 AGREE actual 2006-02-13/none ctx=diplomatic
e2 m5 > m4 REJECT actual 2006-04-18/month mode=meet ctx=diplomatic

### Vancouver Sun 2020-02-29
[m1:CAN.GOV Federal minister Carolyn Bennett] and [m2:CAN.CVL Wet'suwet'en hereditary chiefs], after three days in Smithers in which [m3:CAN.COP the police] suspended their patrols, {e1 drafted} an arrangement on land title. [m4:CAN.BUS Coastal GasLink] {e2 will resume} building on Monday regardless.
e1 m1 > m2 AGREE actual 2020-02-29/none ctx=natural_resource
e2 m4 > m2 REJECT planned 2020-03-02/day mode=yield ctx=natural_resource

### Sunday Vision 2013-12-22
[m1:UGA.MIL The Ugandan military] has {e1 stationed} a battalion at Juba airport to evacuate [m2:UGA.CVL Ugandan traders], its spokesman said, denying that it had {e2 bombed} [m3:SPLAIO.REB the rebels of Riek Machar] near Bor.
e1 m1 > m2 AID actual 2013-12-22/none ctx=military
e2 m1 > m3 ASSAULT denied 2013-12-22/none mode=aerial ctx=military

### Reuters 2015-03-20
[m1:CHN.GOV Beijing] has {e1 persuaded} [m2:DEU.GOV Germany], [m3:FRA.GOV France] and [m4:ITA.GOV Italy] to follow [m5:GBR.GOV Britain] into its new infrastructure bank, over the objections of [m6:USA.GOV Washington].
e1 m2,m3,m4 > m1 AGREE actual 2015-03-20/none ctx=economic

### Nepali Times 2015-10-19
[m1:NPL.GOV Nepal's foreign minister] {e1 went} to [m2:IND.GOV New Delhi] at the weekend to ask for an end to the fuel shortage that [m3:NPL.CVL Madhesi protesters], who have {e2 blocked} the bridge at Birgunj for four weeks, say [m4=m2 India] did nothing to cause.
e1 m1 > m2 CONSULT actual 2015-10-17/day mode=visit ctx=economic
e2 m3 > m1 PROTEST actual 2015-09-24/month mode=obstruct ctx=religion_ethnicity

### Nepali Times 2015-10-28
[m1:CHN.BUS PetroChina] will {e1 truck} a thousand tonnes of petrol to [m2:NPL.GOV Nepal] as a gift, and a long-term contract is to be signed by Christmas.
e1 m1 > m2 AGREE planned 2015-10-28/none ctx=economic

### Reuters 2002-06-21
[m1:ARG.GOV President Eduardo Duhalde] {e1 brought} forward elections by six months after [m2:ARG.COP police] {e2 shot} dead [m3:ARG.CVL two unemployed pickets] at a bridge in Avellaneda; [m4:IMF the IMF] said it needed a partner with a mandate.
e1 m1 > m3 CONCEDE actual 2002-07-02/none ctx=election
e2 m2 > m3 ASSAULT actual 2002-06-26/none mode=firearms ctx=repression

### BNO 2014-07-18
[m1:UKR.REB Armed separatists] {e1 admitted} [m2:OSCE some thirty monitors] to the field of wreckage near Hrabove on Friday for seventy-five minutes only. One gunman fired in the air when [m3=m2 they] strayed from the road.
e1 m1 > m2 RETREAT actual 2014-07-18/day mode=access ctx=military

### Seychelles Nation 2011-04-20
[m1:SYC.MIL Seychelles coastguards] and [m2:IND.MIL an Indian patrol aircraft] {e1 worked} in concert on Tuesday to free a dhow, and [m3:NLD.MIL a Dutch warship] {e2 treated} [m4:IRN.CVL its Iranian crew].
e1 m1 > m2 COOPERATE actual 2011-04-19/day ctx=crime
e2 m3 > m4 AID actual 2011-04-19/none ctx=crime

### ICG 2012-05-18
[m1:G8 Leaders of the G8] at Camp David {e1 committed} three billion dollars from companies to [m2:ETH.GOV Ethiopia], [m3:GHA.GOV Ghana] and [m4:TZA.GOV Tanzania], whose presidents are to {e2 lunch} with them on Saturday.
e1 m1 > m2,m3,m4 AGREE actual 2012-05-18/none ctx=economic
e2 m1 > m2,m3,m4 CONSULT planned 2012-05-19/day mode=multilateral ctx=economic

### Jakarta Globe 2017-05-09
[m1:IDN.GOV The Jakarta administration] has neither {e1 asked} [m2:IDN.MIL the army] for soldiers nor {e2 received} any, its acting governor said as [m3:IDN.REL rival crowds] waited for the verdict on [m4:IDN.GOV Basuki Tjahaja Purnama].
e1 m1 > m2 REQUEST denied 2017-05-09/none mode=assist ctx=religion_ethnicity
e2 m2 > m1 AID denied 2017-05-09/none ctx=religion_ethnicity

### Reuters 2009-06-04
[m1:USA.GOV Barack Obama], in a speech at [m6:@EGY Cairo] University in which [m5=m1 he] quoted the Koran four times, {e1 proposed} a new beginning to [m2:? Muslims around the world], {e2 called} on [m3:ISR.GOV Israel] to stop building settlements and {e3 asked} [m4:HAMAS.PTY Hamas] to end violence.
e1 m1 > m2 AGREE actual 2009-06-04/day ctx=religion_ethnicity
e2 m1 > m3 REQUEST requested 2009-06-04/day mode=yield ctx=territory
e3 m1 > m4 REQUEST requested 2009-06-04/day mode=yield ctx=military

### Reuters 2019-07-24
[m1:PRI.GOV Ricardo Rosselló], governor of Puerto Rico, {e1 announced} shortly before midnight on Wednesday, after twelve days of {e2 demonstrations} by [m2:PRI.CVL up to half a million islanders], that [m3=m1 he] would resign on August 2.
e1 m1 > m2 CONCEDE actual 2019-07-24/day ctx=executive
e2 m2 > m1 PROTEST actual 2019-07-24/none mode=demo ctx=executive

### The Local 2018-01-12
[m1:SWE.GOV The Swedish health board] and [m2:NOR.GOV its Norwegian counterpart] {e1 merged} their helicopter ambulance services in the north on Friday.
e1 m1 > m2 COOPERATE actual 2018-01-12/day ctx=health

### The Local 2018-01-15 none
Two ferry lines on the route from [m1:@SWE Gothenburg] to [m2:@DNK Frederikshavn] will merge in spring, and the crews, who fear for their jobs, have been invited to a meeting.

### Al-Monitor 2014-06-12
[m1:KUR.MIL Kurdish peshmerga] {e1 occupied} the bases around Kirkuk on Thursday that [m2:IRQ.MIL the Iraqi 12th Division] had left in the night, and [m5:IRQ.GOV the governor] {e2 thanked} [m3=m1 them]; [m4:TUR.GOV Ankara] is weighing its words.
e1 m1 > m2 COERCE actual 2014-06-12/day mode=seize ctx=territory
e2 m5 > m3 SUPPORT actual 2014-06-12/none ctx=military
