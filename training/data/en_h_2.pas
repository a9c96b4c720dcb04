### Reuters 2024-10-22
[m1:AZE.GOV Baku] {e1 urged} [m2:FRA.GOV Paris] and [m3:IND.GOV New Delhi], the two biggest sellers of artillery to [m4:ARM.GOV Yerevan], to think again, and {e2 accused} [m5:EU EU monitors] on the border of spying for the French.
e1 m1 > m2,m3 REQUEST requested 2024-10-22/none mode=change ctx=military
e2 m1 > m5 ACCUSE actual 2024-10-22/none mode=allege ctx=intelligence

### AP 2016-03-18 none
Rice, sugar and diesel cross the river at night in [m1:@BEN Benin] and come out legal in [m2:@NGA Nigeria] by morning. Everyone knows it: [m3:NGA.BUS the millers], [m4:BEN.GOV the mayor], the boatmen, whose sons drive the motorbikes.

### Guardian 2021-04-20
A petition asking [m1:GBR.GOV the home secretary] to ban [m2:RUS.BUS three oligarchs] was {e1 handed in} by [m3:GBR.CVL exiles]; [m5:RUS.GOV the Kremlin's spokesman] {e2 laughed it off}, and [m4:GBR.GOV Priti Patel] has not {e3 banned} anybody.
e1 m3 > m1 REQUEST requested 2021-04-20/none mode=change ctx=human_rights
e2 m5 > m3 REJECT actual 2021-04-20/none ctx=diplomatic
e3 m4 > m2 SANCTION denied 2021-04-20/none mode=discontinue ctx=human_rights

### Kyodo 2022-08-19
[m1:KOR.GOV The president in Seoul] held out food and power plants in exchange for warheads. [m2:PRK.GOV The leader's sister], who {e2 called} the {e1 offer} "the height of absurdity", advised [m3=m1 him] to shut his mouth.
e1 m1 > m2 AGREE actual 2022-08-15/none ctx=cbrn,economic
e2 m2 > m3 REJECT actual 2022-08-19/none ctx=cbrn

### Daily Mirror Sri Lanka 2022-07-22
Hours after the swearing-in, [m1:LKA.MIL hundreds of commandos] {e1 tore down} the tents of [m2:LKA.CVL the aragalaya] on Galle Face, {e2 took away} nine people and {e3 clubbed} [m3:GBR.JRN a BBC cameraman].
e1 m1 > m2 COERCE actual 2022-07-22/none mode=seize ctx=repression
e2 m1 > m2 COERCE actual 2022-07-22/none mode=arrest ctx=repression
e3 m1 > m3 ASSAULT actual 2022-07-22/none mode=beat ctx=rights_freedoms

### Politico Europe 2020-11-16
The veto was "not about money," [m1:POL.GOV Mateusz Morawiecki] told [m2:POL.LEG the Sejm]; by {e1 blocking} the budget together with [m3:HUN.GOV Viktor Orbán], he said, [m4=m1 Warsaw] was defending [m5:EU the Union] from itself. [m6:NLD.GOV The Hague] {e2 threatened} to build the recovery fund without [m7=m1+m3 the pair].
e1 m1,m3 > m5 REJECT actual 2020-11-16/none mode=change ctx=economic
e2 m6 > m7 THREATEN threatened 2020-11-16/none mode=restrict ctx=economic

### Vanguard 2019-05-13
Sharia police in Kano {e1 rounded up} eighty [m1:NGA.CVL beggars and Ramadan eaters]. "<<q1 [m2=m4 We] never {e2 laid hands on} [m3:NGA.REL a Christian]>>," said [m4:NGA.COP Commander Harun Ibn-Sina].
e1 m4 > m1 COERCE actual 2019-05-13/none mode=arrest ctx=religion_ethnicity
e2 m2 > m3 COERCE denied 2019-05-13/none mode=arrest ctx=religion_ethnicity
q1 m4 direct cue=said

### War on the Rocks 2017-03-09 none
Could [m1:NATO NATO] hold the Suwalki gap? The wargames say no. What they omit, notes [m2:POL.MIL a retired Polish colonel], is mud, which in April swallows trucks and arguments alike.

### AFP 2023-10-13
Ordering 1.1 million people south, as [m1:ISR.MIL the Israeli army] {e1 did} on Friday, "could turn a tragedy into a calamity", warned [m2:UN the UN's spokesman], who {e2 asked} that the order be rescinded; [m3:HAMAS.REB Hamas] {e3 told} [m4:PSE.CVL Gazans] to sit tight.
e1 m1 > m4 REQUEST requested 2023-10-13/day mode=yield ctx=military
e2 m2 > m1 REQUEST requested 2023-10-13/day mode=change ctx=human_security
e3 m3 > m4 REQUEST requested 2023-10-13/day ctx=military

### The Local Denmark 2010-01-02
An axe in his hand, [m5:ALSHABAAB.REB a Somali man linked to al-Shabaab] {e1 broke into} the house of [m2:DNK.JRN the cartoonist Kurt Westergaard], who hid in his bathroom; [m3:DNK.COP police] {e2 shot} [m4=m5 the intruder] in the knee and {e3 charged} him.
e1 m5 > m2 ASSAULT actual 2010-01-01/day mode=primitive ctx=terrorism
e2 m3 > m4 ASSAULT actual 2010-01-01/day mode=firearms ctx=terrorism
e3 m3 > m5 ACCUSE actual 2010-01-02/none mode=allege ctx=terrorism

### Bangkok Post 2020-10-15
An emergency decree before dawn, a ban on gatherings of five, twenty leaders {e1 picked up} as they slept in their vans: so [m1:THA.GOV General Prayut] answered [m2:THA.CVL the three-finger salute]. By dusk ten thousand [m3=m2 of them] {e2 defied} him at Ratchaprasong.
e1 m1 > m2 COERCE actual 2020-10-15/none mode=arrest ctx=repression
e2 m3 > m1 PROTEST actual 2020-10-15/none mode=demo ctx=pro_democracy

### ANSA 2011-04-08
[m1:FRA.GOV Paris] and [m2:ITA.GOV Rome] {e2 agreed on} joint sea patrols off [m3:TUN.GOV Tunisia], but the French minister, [m4:FRA.GOV Claude Guéant], repeated that [m5:TUN.REF any Tunisian without 31 euros a day] {e1 would be sent back} over the Alps.
e1 m4 > m5 COERCE planned 2011-04-08/none mode=deport ctx=migration
e2 m1 > m2 AGREE planned 2011-04-08/none ctx=migration

### Reuters 2013-11-05 none
Toronto's mayor admitted smoking crack cocaine, "probably in one of my drunken stupors". [m1:CAN.COP The police chief] was disappointed; [m2:CAN.LEG councillors] wondered aloud about the Christmas parade.

### ABC News 2014-11-25
As [m5:USA.CVL rioters] {e3 burned} stores in Ferguson, [m1:USA.GOV Governor Jay Nixon] {e1 tripled} the Guard there, and [m2:USA.GOV the mayor], James Knowles, complained that [m3=m1 he] had {e2 held them back} on the first night when [m4:USA.BUS shopkeepers] were begging for them.
e1 m1 > m5 MOBILIZE actual 2014-11-25/none mode=troops ctx=repression
e2 m1 > m4 REJECT actual 2014-11-24/day mode=assist ctx=repression said=m2
e3 m5 > m4 PROTEST actual 2014-11-25/none mode=riot ctx=repression

### Times of India 2016-02-16
In the courthouse itself, [m1:IND.JUD men in lawyers' robes] {e1 beat up} [m2:IND.EDU students] and [m3:IND.JRN reporters] who had come for the remand of [m4:IND.EDU Kanhaiya Kumar]. Bassi, [m5:IND.COP the commissioner], called it a scuffle; [m6:IND.PTY Rahul Gandhi] {e2 called} it fascism.
e1 m1 > m2,m3 ASSAULT actual 2016-02-15/day mode=beat ctx=rights_freedoms
e2 m6 > m5 ACCUSE actual 2016-02-16/none mode=disapprove ctx=rights_freedoms

### Reuters 2024-04-17
[m1:IRN.GOV Tehran] says [m2=m1 it] gave [m3:USA.GOV Washington] and [m4:JOR.GOV its neighbours] {e1 seventy-two hours' notice}; [m5:USA.GOV an American official] says [m6=m1 they] did no such thing.
e1 m1 > m3,m4 CONSULT actual 2024-04-13/none ctx=military said=m1

### El País 2015-06-30
Had [m1:GRC.GOV Alexis Tsipras] {e1 accepted} Saturday's terms, [m2:EU Jean-Claude Juncker] {e2 would have found} him 35 billion in investments, or so the Commission's president, "betrayed" and showing it, {e3 told} the press room.
e1 m1 > m2 CONCEDE hypothetical 2015-06-27/none ctx=economic
e2 m2 > m1 AID hypothetical 2015-06-29/none ctx=economic
e3 m2 > m1 ACCUSE actual 2015-06-29/none mode=disapprove ctx=economic

### Newsday Zimbabwe 2018-08-03
[m5:ZWE.COP Riot officers] {e1 tried to clear} [m6:? reporters] from the lawn of the Bronte, where [m1:ZWE.OPP Nelson Chamisa] was to speak, until [m2:ZWE.GOV a government minister] telephoned and {e2 called them off}. Two days earlier [m3:ZWE.MIL soldiers] had {e3 fired} on [m4:ZWE.CVL fleeing shoppers].
e1 m5 > m6 COERCE actual 2018-08-03/none mode=restrict ctx=rights_freedoms
e2 m2 > m6 CONCEDE actual 2018-08-03/none ctx=rights_freedoms
e3 m3 > m4 ASSAULT actual 2018-08-01/day mode=firearms ctx=election,repression

### The Economist 2012-09-22 none
Cartels do not vote, but they have preferences. In [m1:@MEX Michoacán] the families who grow avocados pay one gang, [m2:MEX.CRM the Knights], and the families who grow limes another; mayors, as a rule, pay both.

### Haaretz 2010-05-31
"<<q1 [m1=m2 They] {e1 were waiting for} [m3:ISR.MIL our boys] with bars and knives>>," said [m4:ISR.GOV Deputy Foreign Minister Danny Ayalon] of [m2:IHH.NGO the activists] aboard the Mavi Marmara, nine of whom [m5:ISR.MIL naval commandos] had {e2 killed} in taking the ship; [m6:TUR.GOV Ankara] {e3 brought its ambassador home}.
e1 m1 > m3 ASSAULT actual 2010-05-31/none mode=primitive said=m4
e2 m5 > m2 ASSAULT actual 2010-05-31/none mode=firearms ctx=human_security
e3 m6 > m4 SANCTION actual 2010-05-31/none mode=withdraw ctx=diplomatic
q1 m4 direct cue=said

### Post-Courier 2012-01-26
[m5:PNG.REB Two dozen mutinous soldiers] {e1 seized} Taurama barracks on behalf of [m1:PNG.GOV the ousted Michael Somare] and {e2 locked up} [m2:PNG.MIL their brigadier]. [m3:PNG.GOV Belden Namah], the deputy premier, {e3 offered} them a pardon; [m4:AUS.GOV Canberra] {e4 advised} calm.
e1 m5 > m2 COERCE actual 2012-01-26/none mode=seize ctx=military
e2 m5 > m2 COERCE actual 2012-01-26/none mode=arrest ctx=military
e3 m3 > m5 AGREE actual 2012-01-26/none ctx=military
e4 m4 > m5 REQUEST requested 2012-01-26/none mode=yield ctx=military

### Reuters 2018-08-22
[m1:AUS.GOV Canberra] has quietly {e1 shut} [m2:CHN.BUS two Chinese vendors] out of its 5G network; [m3:NZL.GOV Wellington] may yet {e2 follow}; and [m4:CHN.GOV Beijing], in a statement of four sentences, {e3 expressed serious concerns}.
e1 m1 > m2 SANCTION actual 2018-08-22/none mode=discontinue ctx=technology
e2 m3 > m2 SANCTION hypothetical 2018-08-22/none mode=discontinue ctx=technology
e3 m4 > m1 ACCUSE actual 2018-08-22/none mode=disapprove ctx=technology

### Local Government Chronicle 2020-10-20
Andy Burnham came down the steps of the Bridgewater Hall with a phone in his hand: [m1:GBR.GOV ministers] {e1 had refused} [m2:GBR.GOV him] five million pounds and {e2 were imposing} tier three on [m3:@GBR Greater Manchester] regardless.
e1 m1 > m2 REJECT actual 2020-10-20/none mode=assist ctx=health
e2 m1 > m2 COERCE actual 2020-10-20/none mode=restrict ctx=health

### Xinhua 2015-11-07 none
The handshake lasted seventy seconds. Hotels in [m1:@SGP Singapore] had never counted so many cameras, and on both shores of the strait shares in tour operators rose.

### Sky News 2011-08-09
{e1 Looting} by [m3:GBR.CVL masked youths] spread to [m4:GBR.BUS shops] in Croydon and Clapham. The army {e2 would not be called in}, [m1:GBR.GOV Theresa May] insisted, but sixteen thousand [m2:GBR.COP officers] {e3 would be on the streets} tonight; 563 people {e4 had been nicked} by lunchtime.
e1 m3 > m4 PROTEST actual 2011-08-08/day mode=riot ctx=crime
e2 m1 > m3 MOBILIZE denied 2011-08-09/none mode=troops ctx=crime
e3 m2 > m3 MOBILIZE planned 2011-08-09/day mode=police ctx=crime
e4 m2 > m3 COERCE actual 2011-08-09/none mode=arrest ctx=crime

### Asharq Al-Awsat 2017-11-10
From Riyadh a tired-looking [m1:LBN.GOV Saad Hariri] denied in an interview that [m2:SAU.GOV his hosts] were {e1 holding} him. [m3:LBN.GOV President Michel Aoun] {e2 would not accept} a resignation delivered from abroad, and [m4:HEZBOLLAH.REB Hassan Nasrallah] {e3 likened} the affair to a kidnapping.
e1 m2 > m1 COERCE denied 2017-11-12/none mode=arrest ctx=executive
e2 m3 > m1 REJECT actual 2017-11-10/none ctx=executive
e3 m4 > m2 ACCUSE actual 2017-11-10/none mode=allege ctx=executive

### Kenya Star 2024-06-26
"<<q1 [m1=m2 I] concede>>," said [m2:KEN.GOV William Ruto], and {e1 sent the bill back}. On Tuesday, when [m3:KEN.CVL youngsters] {e2 stormed} [m4:KEN.LEG the assembly], he had {e3 called} [m5=m3 them] treasonous and {e4 summoned} [m6:KEN.MIL the army].
e1 m2 > m3 CONCEDE actual 2024-06-26/none ctx=economic
e2 m3 > m4 PROTEST actual 2024-06-25/day mode=riot ctx=economic
e3 m2 > m5 ACCUSE actual 2024-06-25/day mode=allege ctx=economic
e4 m2 > m3 MOBILIZE actual 2024-06-25/day mode=troops ctx=repression
q1 m2 direct cue=said

### TVP World 2023-09-20
"<<q1 [m1=m3 We] are no longer {e1 transferring} any weapons to [m2:UKR.GOV Ukraine]>>": with these words [m3:POL.GOV the prime minister] repaid Volodymyr Zelensky for a sentence about "political theatre". Warsaw had that day {e2 called in} [m4:UKR.GOV Kyiv's ambassador].
e1 m1 > m2 SANCTION actual 2023-09-20/none mode=discontinue ctx=military
e2 m3 > m4 ACCUSE actual 2023-09-20/day mode=disapprove ctx=diplomatic
q1 m3 direct

### AP 2015-12-23
Lawmakers in body armour have become routine in [m1:@XKX Pristina], where [m2:XKX.OPP Vetëvendosje] {e1 let off} tear gas inside the hall for the eighth time to stop [m3:XKX.GOV the cabinet] from ratifying the border with [m4:MNE.GOV Montenegro]; [m5:XKX.COP officers] {e2 dragged out} two of its deputies.
e1 m2 > m3 PROTEST actual 2015-12-23/none mode=obstruct ctx=territory
e2 m5 > m2 COERCE actual 2015-12-23/none mode=arrest ctx=territory

### Caixin 2021-07-02 none
Two days after its listing, the ride-hailing firm fell 5 percent in [m1:@USA New York]. Analysts had expected worse; one at [m2:JPN.BUS Nomura] pointed to the cash on its books.

### Tribune India 2020-06-18
Twenty of [m1:IND.MIL our soldiers] {e1 fell} to clubs studded with nails. That the other side, [m2:CHN.MIL the PLA], lost men as well [m3:CHN.GOV Zhao Lijian] would neither confirm nor deny; [m5:IND.GOV Delhi] {e3 is weighing} a bar on [m4:CHN.BUS Chinese bidders].
e1 m2 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=territory,military
e3 m5 > m4 SANCTION hypothetical 2020-06-18/none mode=discontinue ctx=economic

### Reuters 2005-03-23
The deal gives up nothing, says [m1:ISR.GOV the prime minister's office]. But [m2:ISR.MIL the army] has {e1 pulled out} of Tulkarm, roadblocks {e2 are to go}, and [m3:PSE.GOV the Authority] {e3 took the names} of fifty-two wanted men, who undertook to stay put.
e1 m2 > m3 RETREAT actual 2005-03-22/day mode=withdraw ctx=territory
e2 m2 > m3 CONCEDE planned 2005-03-23/none ctx=territory
e3 m3 > m2 COOPERATE actual 2005-03-23/none ctx=military

### Irish Examiner 2014-11-15
Joan Burton sat in her car for two hours as [m1:IRL.CVL water-charge protesters] {e1 banged} on its roof in Jobstown. Nobody had been {e2 arrested} last night, though [m2:IRL.COP gardaí] promised {e3 house calls}. [m3:IRL.GOV The Tánaiste] spoke of real menace.
e1 m1 > m3 PROTEST actual 2014-11-15/none mode=obstruct ctx=economic
e2 m2 > m1 COERCE denied 2014-11-15/none mode=arrest ctx=economic
e3 m2 > m1 COERCE planned 2014-11-15/none mode=arrest ctx=economic

### Reuters 2016-12-14
[m1:CUB.GOV Havana] would rather pay in rum: it has {e1 offered} [m2:CZE.GOV Prague] a century's worth of bottles against a Cold War debt of $276 million, an idea that [m3=m2 the Czech finance ministry] did not {e2 dismiss}.
e1 m1 > m2 AGREE actual 2016-12-14/none ctx=economic
e2 m3 > m1 REJECT denied 2016-12-14/none ctx=economic

### Deutsche Welle 2020-05-28
Budapest and Warsaw aside, few capitals have welcomed [m1:USA.GOV the president's] latest idea: an executive order under which [m2:USA.BUS Twitter], having {e1 fact-checked} him, could {e2 lose} its legal shield.
e1 m2 > m1 ACCUSE actual 2020-05-26/none mode=disapprove ctx=misinformation
e2 m1 > m2 SANCTION hypothetical 2020-05-28/none ctx=rights_freedoms

### Gulf Times 2012-11-12 none
What binds them is the sea. Pearl divers from [m1:@BHR Muharraq], [m2:@QAT Wakra] and [m3:@IRN Lingah] married each other's sisters long before there were passports, as [m4:KWT.EDU a Kuwaiti folklorist] likes to remind ministers.

### The Nation Thailand 2012-05-30
With yellow shirts outside and [m1:THA.OPP Democrats] inside {e1 hauling} [m2:THA.LEG the Speaker] from his chair, the reconciliation bill of [m3:THA.LEG General Sonthi] got nowhere. [m4:THA.PTY Pheu Thai] will try again on Friday.
e1 m1 > m2 PROTEST actual 2012-05-30/none mode=obstruct ctx=legislative

### CBS 2025-02-04
[m1:SLV.GOV Nayib Bukele] has {e1 offered} [m2:USA.GOV Marco Rubio] cells for criminals of any nationality, Americans included. Whether [m3=m2 Washington] could lawfully {e2 deport} [m4:USA.CRM its own convicts], the secretary of state said he would have to ask.
e1 m1 > m2 AGREE actual 2025-02-03/day ctx=crime,migration
e2 m3 > m4 COERCE hypothetical 2025-02-04/none mode=deport ctx=crime

### Eurasianet 2022-07-03
Nukus under curfew: [m1:UZB.GOV President Shavkat Mirziyoyev] flew in twice, first to {e1 scold} [m2:UZB.GOV local officials], then to {e2 drop} the article that would have ended the autonomy of [m3:UZB.CVL Karakalpaks]. Those who {e3 tried to storm} the airport {e4 were beaten back} by [m4:UZB.MIL the National Guard].
e1 m1 > m2 ACCUSE actual 2022-07-03/none mode=disapprove ctx=territory
e2 m1 > m3 CONCEDE actual 2022-07-02/day ctx=territory
e3 m3 > m4 PROTEST actual 2022-07-02/none mode=riot ctx=territory
e4 m4 > m3 ASSAULT actual 2022-07-02/none mode=crowd-control ctx=repression
