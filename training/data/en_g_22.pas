### Reuters 2019-06-17
[m1:ESP.COP Spanish police] and [m2:GBR.COP Britain's National Crime Agency] {e1 pulled off} a joint swoop on a yacht with a tonne of cocaine, officers told a news conference in Malaga.
e1 m1 > m2 COOPERATE actual 2019-06-17/none ctx=illegal_drugs

### Reuters 2012-10-05
[m1:GBR.GOV Britain] {e1 put} [m2:GBR.REL Abu Hamza and four others] on a night flight to [m3:USA.JUD courts in New York and Connecticut], ending eight years of appeals.
e1 m1 > m3 COOPERATE actual 2012-10-05/none ctx=terrorism,legal

### Reuters 2014-12-09
Prisons in [m1:POL.GOV Poland] {e1 were made available} to [m2:USA.SPY the CIA], former president [m3:POL.ELI Aleksander Kwasniewski] conceded for the first time.
e1 m1 > m2 COOPERATE actual 2014-12-09/none ctx=terrorism,intelligence said=m3

### Reuters 2005-12-07
[m1:ROU.GOV Bucharest] again denied having {e1 lent} an airfield to [m2:USA.SPY the agency] for secret jails.
e1 m1 > m2 COOPERATE denied 2005-12-07/none ctx=terrorism,intelligence

### AFP 2016-08-16
[m1:RUS.MIL Tupolev bombers] {e1 flew out of} Hamadan, on the soil of [m2:IRN.GOV Iran], to {e2 hit} [m3:SYR.REB fighters] near Aleppo, the first such use of Iranian territory since the Shah.
e1 m1 > m2 COOPERATE actual 2016-08-16/none ctx=military
e2 m1 > m3 ASSAULT actual 2016-08-16/none mode=aerial ctx=military

### AFP 2016-08-22
The base is theirs no longer: [m1:IRN.GOV Tehran], annoyed by the boasting of [m2:RUS.MIL the Russians], has {e2 withdrawn the favour}.
e2 m1 > m2 SANCTION actual 2016-08-22/none mode=discontinue ctx=military

### AFP 2017-03-09
Under a contract of 2014 [m1:CHN.BUS Huawei] {e1 built} the surveillance rooms of [m2:ECU.COP the Quito police], who {e2 send} their data to [m3:ECU.SPY the secret service].
e1 m1 > m2 COOPERATE actual 2017-03-09/none ctx=technology
e2 m2 > m3 COOPERATE actual 2017-03-09/none ctx=intelligence

### Xinhua 2003-12-08
Trains of [m1:CHN.GOV China] and [m2:KAZ.GOV Kazakhstan] {e1 exchanged} 12 million tonnes of freight at Druzhba this year, up a third, the railways ministry reported.
e1 m1 > m2 COOPERATE actual 2003-01-01/year ctx=economic

### Xinhua 2009-12-14
[m1:CHN.GOV Hu Jintao] and [m2:TKM.GOV the presidents of Turkmenistan], Uzbekistan and Kazakhstan turned a wheel at Saman-Depe and gas {e1 began to move} towards Xinjiang.
e1 m1 > m2 COOPERATE actual 2009-12-14/none ctx=natural_resource

### Xinhua 2021-12-03
With the {e1 opening} of a line of 1,035 kilometres, [m1:LAO.GOV Vientiane] and [m2:CHN.GOV Kunming] are ten hours apart; 60 percent of it was {e2 lent} by [m3:CHN.BUS the Export-Import Bank].
e1 m1 > m2 COOPERATE actual 2021-12-03/none ctx=economic
e2 m3 > m1 AID actual 2021-12-03/none ctx=economic

### PTI 2014-06-11
Frontier commanders of [m1:IND.MIL the Border Security Force] and [m2:BGD.MIL Border Guard Bangladesh] {e1 now patrol together} at 60 points and have {e2 stopped shooting at} cattle thieves. Last year [m3:BGD.CRM the smugglers] lost eleven men.
e1 m1 > m2 COOPERATE actual 2014-06-11/none ctx=crime
e2 m1 > m3 CONCEDE actual 2014-06-11/none ctx=crime

### PTI 2006-11-09
At Fort Hood, [m1:IND.MIL a mechanised company] {e1 went through its paces with} [m2:USA.MIL the First Cavalry], and at Jodhpur [m3:IND.MIL Sukhois] {e2 took on} [m4:GBR.MIL RAF Tornados] in mock combat.
e1 m1 > m2 COOPERATE actual 2006-11-09/none ctx=military
e2 m3 > m4 COOPERATE actual 2006-11-09/none ctx=military

### Dawn 2016-09-24
[m1:RUS.MIL Seventy Russian mountain troops] arrived at Cherat for {e1 Druzhba}, their first drill with [m2:PAK.MIL Pakistan's army], which [m3:IND.GOV New Delhi] had {e2 asked} [m4:RUS.GOV Moscow] to put off.
e1 m1 > m2 COOPERATE actual 2016-09-24/none ctx=military
e2 m3 > m4 REQUEST requested 2016-09-24/none mode=change ctx=military

### Dawn 2003-04-30
[m1:PAK.SPY Inter-Services Intelligence] {e1 gave up} to [m2:USA.SPY the Americans] the man who planned the Cole, one of five hundred so transferred.
e1 m1 > m2 COOPERATE actual 2003-04-30/none ctx=terrorism

### The Nation 2006-02-21
[m1:THA.MIL Cobra Gold] brings twelve thousand men of five nations to Korat: with [m2:THA.MIL the hosts] {e1 train} [m3:USA.MIL the Americans], [m4:SGP.MIL Singaporeans], [m5:JPN.MIL Japanese] and [m6:IDN.MIL Indonesians].
e1 m3,m4,m5,m6 > m2 COOPERATE actual 2006-02-21/none ctx=military

### The Nation 2013-10-12
[m1:CHN.GOV Li Keqiang] said his country {e1 would take} a million tonnes of rice from [m2:THA.GOV Bangkok] in five years if visas {e2 were waived} for [m3:CHN.CVL its tourists].
e1 m1 > m2 AGREE planned 2013-10-12/none ctx=economic
e2 m2 > m3 COOPERATE hypothetical 2013-10-12/none ctx=diplomatic

### Straits Times 1994-05-12
[m1:SGP.BUS Keppel] and [m2:CHN.GOV Suzhou's mayor] {e1 broke ground} for a township of 70 square kilometres.
e1 m1 > m2 COOPERATE actual 1994-05-12/none ctx=economic

### Straits Times 1999-06-29
Chastened, [m1:SGP.GOV Singapore] is {e1 to hand} the larger share of the Suzhou park to [m2:CHN.GOV the city], which had {e2 built a rival} one next door.
e1 m1 > m2 CONCEDE planned 1999-06-29/none ctx=economic
e2 m2 > m1 REJECT actual 1999-06-29/none ctx=economic

### Interfax 2000-06-25
On Kazakh steppe [m1:RUS.MIL a Topol crew] and [m2:KAZ.MIL gunners of the Kazakh army] {e1 shot at targets} in one exercise while [m3:CHN.MIL Chinese observers] took notes.
e1 m1 > m2 COOPERATE actual 2000-06-25/none ctx=military

### Interfax 2005-08-25
Landing on Shandong, [m1:RUS.MIL Pskov paratroopers] and [m2:CHN.MIL marines of the North Sea Fleet] {e1 stormed} a beach held by no one; [m3:RUS.GOV Sergei Ivanov] {e2 denied} it was aimed at [m4:TWN.GOV Taipei].
e1 m1 > m2 COOPERATE actual 2005-08-25/none ctx=military
e2 m3 > m4 MOBILIZE denied 2005-08-25/none ctx=military

### BBC Monitoring 2012-04-02
Spared a second trial, [m1:UKR.CRM Leonid Minin's partner] goes back to Odessa at the {e1 request} of [m2:UKR.JUD Kiev prosecutors] to [m3:ITA.JUD Milan], which {e2 complied} in March.
e1 m2 > m3 REQUEST requested 2012-04-02/none mode=assist ctx=legal
e2 m3 > m2 COOPERATE actual 2012-03-01/month ctx=legal

### Daily Nation 1998-08-28
[m1:KEN.COP Nairobi's CID] {e1 let the FBI have} Mohamed al-'Owhali without papers; [m2:PAK.GOV Islamabad] had {e2 done the like} with Odeh for [m3:USA.GOV Washington].
e1 m1 > m3 COOPERATE actual 1998-08-28/none ctx=terrorism
e2 m2 > m3 COOPERATE actual 1998-08-28/none ctx=terrorism

### Daily Nation 2014-07-31
Arrested at Jomo Kenyatta airport, [m1:RWA.OPP a former colonel] will {e1 not be given} to [m2:RWA.GOV Kigali] before [m3:KEN.JUD the High Court] has heard him.
e1 m3 > m2 REJECT actual 2014-07-31/none mode=assist ctx=legal

### Times of Swaziland 1997-09-25
The ferry, a gift neither bought nor lent, is {e1 a joint concern} of [m1:MOZ.GOV Maputo] and [m2:ZAF.GOV Pretoria], which run it week about.
e1 m1 > m2 COOPERATE actual 1997-09-25/none ctx=economic

### Business Daily 2007-01-09
Since the new year [m1:RWA.GOV Kigali] and [m2:BDI.GOV Bujumbura] {e1 collect duties for} [m3:EAC the Community] at its outer fence.
e1 m1,m2 > m3 COOPERATE actual 2007-01-01/month ctx=economic

### Vanguard 2006-04-19
A tenth of the crude loaded at Bonny {e1 is lifted} by [m1:IND.BUS the Indian Oil Corporation] under a term deal with [m2:NGA.BUS the NNPC].
e1 m1 > m2 COOPERATE actual 2006-04-19/none ctx=natural_resource

### Buenos Aires Herald 1991-07-18
[m1:ARG.GOV Carlos Menem] and [m2:BRA.GOV Fernando Collor] {e1 bound themselves} in Guadalajara to let [m3=m1+m2 each other's] inspectors into every nuclear shed; the agency they founded {e2 has been at work} since.
e1 m1 > m2 SUPPORT actual 1991-07-18/none ctx=cbrn
e2 m1 > m2 COOPERATE actual 1991-07-18/none ctx=cbrn

### Buenos Aires Herald 2007-05-09
Half an hour from the picket at Gualeguaychú, customs men of [m1:ARG.GOV Argentina] and [m2:URY.GOV Uruguay] {e1 share} a desk at Concordia.
e1 m1 > m2 COOPERATE actual 2007-05-09/none ctx=economic

### Folha 2000-11-06
Judge by judge, [m1:CHE.JUD Geneva] has {e1 opened the accounts} of [m2:BRA.JUD Judge Nicolau] to [m3:BRA.JUD São Paulo prosecutors].
e1 m1 > m3 COOPERATE actual 2000-11-06/none ctx=corruption,legal

### Folha 2017-01-21
Bribes of Odebrecht's: [m1:USA.JUD the Justice Department], [m2:CHE.JUD Berne] and [m3:BRA.JUD Curitiba] {e1 settled as one} with [m4:BRA.BUS the builder], who {e2 pays} 3.5 billion dollars.
e1 m1 > m2,m3 COOPERATE actual 2017-01-21/none ctx=corruption
e2 m4 > m1,m2,m3 CONCEDE planned 2017-01-21/none ctx=corruption

### La Nación 2004-06-06
[m1:CHL.GOV Santiago] went short of gas all May as [m2:ARG.GOV Néstor Kirchner] {e2 throttled} the pipes; [m3:BOL.GOV Carlos Mesa] {e3 sells} to Buenos Aires on condition that not a molecule {e4 go on} to [m4=m1 Chile].
e2 m2 > m1 SANCTION actual 2004-05-01/month mode=discontinue ctx=natural_resource
e3 m3 > m2 COOPERATE actual 2004-06-06/none ctx=natural_resource
e4 m3 > m4 SANCTION actual 2004-06-06/none mode=discontinue ctx=natural_resource

### Arctic Today 2010-09-15
[m1:RUS.GOV Moscow] and [m2:NOR.GOV Oslo] {e1 split} the grey zone of the Barents Sea in half; cod {e2 is managed} by [m3=m1+m2 the two] already.
e1 m1 > m2 SUPPORT actual 2010-09-15/none ctx=territory
e2 m1 > m2 COOPERATE actual 2010-09-15/none ctx=natural_resource

### Arctic Today 2022-03-09
[m1:NOR.GOV Norway] {e1 goes on granting} port calls to [m2:RUS.AGR Russian cod boats], unlike [m3:EU Brussels].
e1 m1 > m2 COOPERATE actual 2022-03-09/none ctx=economic

### Hürriyet 2019-07-12
The first Antonov {e1 brought} pieces of the S-400 from [m1:RUS.GOV Moscow] to Mürted; [m2:USA.GOV the Pentagon] will {e2 train} no more [m3:TUR.MIL Turkish pilots] on the F-35. [m4:TUR.GOV Ankara] had paid 2.5 billion dollars.
e1 m1 > m4 COOPERATE actual 2019-07-12/none ctx=military
e2 m2 > m3 SANCTION actual 2019-07-12/none mode=discontinue ctx=military

### Hürriyet 2024-01-27
In return for a {e1 yes} to [m1:SWE.GOV Stockholm], [m2:TUR.GOV Ankara] gets forty F-16s, a sale [m3:USA.GOV the State Department] {e3 sent up} to Congress in the night.
e1 m2 > m1 SUPPORT actual 2024-01-27/none ctx=military
e3 m3 > m2 AGREE planned 2024-01-27/none ctx=military

### Civil.ge 1999-11-19
By {e1 an accord} signed in Istanbul [m1:RUS.GOV Moscow] {e2 will shut} Vaziani and Gudauta by mid-2001, though it {e3 keeps} Batumi and Akhalkalaki by leave of [m2:GEO.GOV Tbilisi].
e1 m1 > m2 SUPPORT actual 1999-11-19/none ctx=military
e2 m1 > m2 CONCEDE planned 1999-11-19/none ctx=military
e3 m2 > m1 COOPERATE actual 1999-11-19/none ctx=military

### Trade digest 2014-07-10 none
Tea exports rose 4 per cent; the main buyers were [m1:@PAK Pakistan], [m2:@EGY Egypt] and [m3:@GBR Britain]. [m4:KEN.BUS Mombasa brokers] said rain had been late.
