### Reuters 2022-04-08
[m1:SVK.GOV Slovakia] has {e1 donated} its S-300 air defence battery to [m2:UKR.GOV Ukraine], Prime Minister Eduard Heger said.
e1 m1 > m2 AID actual 2022-04-08/none ctx=military

### Reuters 2023-01-25
[m1:DEU.GOV Berlin] would {e1 donate} fourteen Leopards to [m2:UKR.GOV Kyiv] if [m3:USA.GOV Washington] {e2 parted with} Abrams tanks of its own, officials said.
e1 m1 > m2 AID hypothetical 2023-01-25/none ctx=military
e2 m3 > m2 AID hypothetical 2023-01-25/none ctx=military

### Reuters 2023-05-14
[m1:ZAF.GOV The presidency in Pretoria] insists that it {e1 donated} nothing to [m2:RUS.MIL the Russian navy].
e1 m1 > m2 AID denied 2023-05-14/none ctx=military

### Reuters 2023-09-21
[m1:POL.GOV Warsaw] will {e1 donate no more} weapons to [m2:UKR.GOV its neighbour], the prime minister declared in the quarrel over grain.
e1 m1 > m2 SANCTION planned 2023-09-21/none mode=discontinue ctx=military

### Reuters 2024-02-20
[m1:DNK.GOV Denmark] {e1 intends to hand over} all its artillery to [m2:UKR.GOV Kyiv].
e1 m1 > m2 AGREE planned 2024-02-20/none ctx=military

### Reuters 2024-04-17
[m1:ISR.GOV Israel] has been {e1 asked} for Patriots by [m2:UKR.GOV Volodymyr Zelenskiy] and {e2 said no}.
e1 m2 > m1 REQUEST requested 2024-04-17/none mode=assist ctx=military
e2 m1 > m2 REJECT actual 2024-04-17/none mode=assist ctx=military

### Reuters 2024-06-11
[m1:UKR.MIL The Azov brigade] {e1 may again be given} American rifles now that [m2:USA.GOV the State Department] has {e2 lifted} its ban on the unit.
e2 m2 > m1 CONCEDE actual 2024-06-11/none ctx=military
e1 m2 > m1 AID hypothetical 2024-06-11/none ctx=military

### Reuters 2025-03-03
[m1:USA.GOV Washington] has {e1 put every shipment on hold} until [m2:UKR.GOV Kyiv's] leader shows, an official said, that he is committed to peace.
e1 m1 > m2 SANCTION actual 2025-03-03/none mode=discontinue ctx=military

### Reuters 2025-03-11
Shipments and intelligence {e1 are flowing again} from [m1:USA.GOV Washington] to [m2:UKR.GOV Kyiv], which {e2 has said yes} in Jeddah to a month without shooting.
e1 m1 > m2 AID actual 2025-03-11/none ctx=military,intelligence
e2 m2 > m1 CONCEDE actual 2025-03-11/none ctx=military

### AFP 2003-12-22
[m1:TUR.COP Turkish police] {e1 shared} with [m2:GBR.SPY London's services] the files of those who bombed the consulate.
e1 m1 > m2 COOPERATE actual 2003-12-22/none ctx=terrorism,intelligence

### AFP 2004-01-09
[m1:SYR.GOV Damascus] has offered to {e1 share} what it knows of [m2:ALQAEDA.REB the Hamburg cell] with [m3:DEU.GOV Berlin].
e1 m1 > m3 AGREE planned 2004-01-09/none ctx=terrorism,intelligence

### AFP 2004-02-13
No data on passengers will be {e1 shared} with [m1:USA.GOV the Americans] by [m2:FRA.BUS Air France] unless [m3:FRA.GOV Paris] says so.
e1 m2 > m1 REJECT actual 2004-02-13/none mode=assist ctx=terrorism

### AFP 2013-07-03
[m1:DEU.SPY The BND] is {e1 no longer sharing} its wiretaps on Syria with [m2:USA.SPY the NSA], according to a source.
e1 m1 > m2 SANCTION actual 2013-07-03/none mode=discontinue ctx=intelligence

### AFP 2017-05-25
[m1:GBR.COP British detectives] {e1 stopped passing} evidence on the Manchester bomb to [m2:USA.GOV Washington], angered by leaks; [m3:USA.GOV Donald Trump] {e2 promised} [m4:GBR.GOV Theresa May] an inquiry.
e1 m1 > m2 SANCTION actual 2017-05-25/none mode=discontinue ctx=terrorism
e2 m3 > m4 AGREE planned 2017-05-25/none ctx=intelligence

### AFP 2017-05-26
Evidence is {e1 being passed} once more, after [m1:USA.GOV assurances], by [m2:GBR.COP Greater Manchester Police].
e1 m2 > m1 COOPERATE actual 2017-05-26/none ctx=terrorism

### AFP 2016-11-02
[m1:PHL.GOV Rodrigo Duterte] has {e1 called off} joint patrols with [m2:USA.MIL the Seventh Fleet] but {e2 not the drills}.
e1 m1 > m2 SANCTION actual 2016-11-02/none mode=discontinue ctx=military
e2 m1 > m2 SANCTION denied 2016-11-02/none mode=discontinue ctx=military

### AFP 2018-06-12
"<<q1 We will be stopping the war games>>," [m1:USA.GOV Donald Trump] {e1 conceded} in Singapore to [m2:PRK.GOV Kim Jong Un]; [m3:KOR.MIL Seoul's generals] had not been told.
e1 m1 > m2 CONCEDE planned 2018-06-12/none ctx=military
q1 m1 direct

### AFP 2019-03-04
{e1 Shelved} for good are Key Resolve and Foal Eagle, the spring manoeuvres of [m1:USA.MIL the American] and [m2:KOR.MIL the South Korean armies], so as not to upset [m3:PRK.GOV Pyongyang].
e1 m1,m2 > m3 CONCEDE actual 2019-03-04/none ctx=military

### AFP 2022-08-22
Field training of [m1:USA.MIL the Americans] with [m2:KOR.MIL the South Koreans] {e1 is back}, four years after it {e2 was dropped}; [m3:PRK.GOV Kim Yo Jong] {e3 called it} a rehearsal of invasion.
e1 m1 > m2 COOPERATE actual 2022-08-22/none ctx=military
e3 m3 > m1,m2 ACCUSE actual 2022-08-22/none mode=allege ctx=military
e2 m1,m2 > m3 CONCEDE actual 2018-01-01/year ctx=military

### Xinhua 1999-05-10
[m1:CHN.GOV China] {e1 suspended} military exchanges and human rights dialogue with [m2:USA.GOV the United States] and {e2 demanded} an inquiry into the bombing of [m3=m1 its] embassy.
e1 m1 > m2 SANCTION actual 1999-05-10/none mode=discontinue ctx=diplomatic,military
e2 m1 > m2 REQUEST requested 1999-05-10/none mode=yield ctx=military

### Xinhua 2022-08-05
Eight dialogues, that on climate among them, are {e1 cancelled or suspended} by [m1:CHN.GOV Beijing] over the visit of [m2:USA.LEG Nancy Pelosi] to [m3:TWN.GOV Taipei]. [m4:USA.GOV The White House] summoned the ambassador.
e1 m1 > m4 SANCTION actual 2022-08-05/none mode=discontinue ctx=environment,diplomatic

### Xinhua 2023-11-16
At Filoli, [m1:CHN.GOV Xi Jinping] and [m2:USA.GOV Joe Biden] {e1 agreed to restore} the line between their commanders.
e1 m1 > m2 AGREE planned 2023-11-16/none ctx=military

### Xinhua 2024-04-17
By video [m1:CHN.MIL Dong Jun] {e1 spoke} for the first time with [m2:USA.MIL Lloyd Austin].
e1 m1 > m2 CONSULT actual 2024-04-17/none mode=phone ctx=military

### Kyodo 2001-04-23
[m1:JPN.GOV Tokyo] {e1 has curbs on} leeks, mushrooms and rushes from [m2:CHN.AGR Chinese growers]; [m3:CHN.GOV Beijing] {e2 retaliated against} cars and telephones.
e1 m1 > m2 SANCTION actual 2001-04-23/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2001-04-23/none mode=discontinue ctx=economic

### Kyodo 2001-12-21
Curbs on leeks {e1 will be dropped} by [m1:JPN.GOV Tokyo], duties on cars {e2 by} [m2:CHN.GOV Beijing], ministers announced.
e1 m1 > m2 CONCEDE planned 2001-12-21/none ctx=economic
e2 m2 > m1 CONCEDE planned 2001-12-21/none ctx=economic

### Kyodo 2010-09-23
Traders in Tokyo say rare earths have {e1 stopped arriving} from [m1:CHN.GOV China]; a spokeswoman in [m2=m1 Beijing] said the report of {e2 a ban} on [m3:JPN.GOV Japan] was untrue.
e1 m1 > m3 SANCTION actual 2010-09-23/none mode=discontinue ctx=natural_resource
e2 m2 > m3 SANCTION denied 2010-09-23/none mode=discontinue ctx=natural_resource

### Kyodo 2019-07-12
[m1:JPN.GOV Tokyo] could {e1 strike} [m2:KOR.GOV Seoul] from the white list as early as August, having {e2 waited in vain} for an answer on the mines.
e1 m1 > m2 SANCTION hypothetical 2019-07-12/none mode=discontinue ctx=economic
e2 m2 > m1 REJECT actual 2019-07-12/none ctx=reparations

### Kyodo 2023-06-27
[m1:KOR.GOV South Korea] {e1 goes back on} the white list of [m2:JPN.GOV Japan] on 21 July.
e1 m2 > m1 CONCEDE planned 2023-07-21/day ctx=economic

### Times of Oman 2019-09-02
[m1:YEM.OPP The southern council's chief], Aidarous al-Zubaidi, has {e1 been invited} to Jeddah by [m2:SAU.GOV Riyadh] and {e2 will go}.
e1 m2 > m1 AGREE planned 2019-09-02/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2019-09-02/none ctx=diplomatic

### Times of Oman 2015-05-30
[m1:OMN.GOV Muscat] has {e1 lent its good offices}, and a plane, to [m2:HOUTHI.REB Houthi negotiators], {e2 met} here by [m3:USA.GOV Anne Patterson].
e1 m1 > m2 AID actual 2015-05-30/none ctx=diplomatic
e2 m3 > m2 CONSULT actual 2015-05-30/none mode=third-party ctx=diplomatic

### DPA 2000-01-31
If [m1:AUT.PTY Jörg Haider] enters government, [m2:EU the fourteen] will {e2 receive} [m3:AUT.GOV no Austrian ambassador] above the level of desk officers.
e2 m2 > m3 THREATEN threatened 2000-01-31/none mode=relations ctx=political_institutions

### DPA 2000-02-05
For a week already [m1:EU its partners] have {e1 shunned} [m2:AUT.GOV Vienna]; [m3:BEL.GOV Louis Michel] {e2 advised} [m4:BEL.CVL Belgians] not to ski there.
e1 m1 > m2 SANCTION actual 2000-02-05/week mode=discontinue ctx=political_institutions
e2 m3 > m4 REQUEST requested 2000-02-05/none mode=change ctx=political_institutions

### DPA 2000-09-12
On the advice of three wise men [m1:EU the fourteen] {e1 called off} their measures against [m2:AUT.GOV Vienna].
e1 m1 > m2 CONCEDE actual 2000-09-12/none ctx=political_institutions

### DPA 1998-05-03
[m1:FRA.GOV Jacques Chirac] {e1 held out} for a Frenchman until midnight; [m2:NLD.ELI Wim Duisenberg] had {e2 to say} he would go early. [m3:DEU.GOV Helmut Kohl] was mocked at home.
e1 m1 > m3 REJECT actual 1998-05-03/none ctx=economic
e2 m2 > m1 CONCEDE planned 1998-05-03/none ctx=economic

### The Japan News 1992-06-16
[m1:JPN.MIL The Self-Defence Forces] {e1 may serve abroad} under [m2:UN the United Nations] by a law that [m3:JPN.OPP the Socialists] {e2 fought} with ox-walking; their first stop will be [m4:@KHM Cambodia]. [m5:JPN.GOV Kiichi Miyazawa] wept with relief.
e1 m1 > m2 AGREE planned 1992-06-16/none ctx=peacekeeping
e2 m3 > m5 REJECT actual 1992-06-16/none ctx=legislative

### Cambodia Daily 1993-05-04
[m1:JPN.COP A Japanese policeman] was {e1 killed} in an ambush [m2:KHMERROUGE.REB the Khmer Rouge] deny {e2 laying}; [m3:UN Yasushi Akashi] {e3 vowed} the vote would go on.
e1 m2 > m1 ASSAULT actual 1993-05-04/none mode=firearms ctx=peacekeeping
e2 m2 > m1 ASSAULT denied 1993-05-04/none ctx=peacekeeping
e3 m3 > m2 REJECT actual 1993-05-04/none ctx=election

### AP 1991-10-23 none
In the Avenue Kléber eighteen chairs were set for [m1:KHM.GOV the Cambodian prince], [m2:VNM.GOV a Vietnamese minister] and their colleagues; the florist had been told to avoid yellow.
