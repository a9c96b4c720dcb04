### Reuters 2016-05-11
[m1:PHL.LAB The port workers' union in Cebu] {e1 warned} on Wednesday that it would shut the piers if [m2:PHL.BUS the operator] went ahead with lay-offs that [m3:PHL.GOV the labour secretary] has already called premature.
e1 m1 > m2 THREATEN threatened 2016-05-11/day mode=restrict ctx=economic

### AFP 2008-12-29
[m1:GIN.MIL Guinea's new junta leader], a captain unknown a week ago, {e1 warned} [m2:MNC foreign mining firms] that any contract found to be flawed would be {e2 torn up}, and was awaited at the barracks by [m3:GIN.GOV the ousted ministers].
e1 m1 > m2 THREATEN threatened 2008-12-29/none ctx=natural_resource,economic
e2 m1 > m2 SANCTION threatened 2008-12-29/none mode=discontinue ctx=natural_resource
e3 m1 > m3 REQUEST requested 2008-12-29/none mode=yield ctx=executive
Most of the cars {e3 demanded} were back by noon.

### Daily Nation 2012-07-20
[m1:KEN.OPP The Mombasa Republican Council], which wants the coast to {e1 secede}, {e2 told} [m2:KEN.GOV electoral officers] that anyone who opened a polling station would do so at his own risk.
e1 m1 > m3 REQUEST requested 2012-07-20/none mode=change ctx=territory
e2 m1 > m2 THREATEN threatened 2012-07-20/none mode=violence ctx=election,territory
[m3:KEN.GOV Nairobi] has proscribed it.

### Reuters 2017-10-16
[m1:ESP.GOV Madrid] {e1 gave} [m2:ESP.GOV Catalonia's leader] three more days to {e2 back down}, or else [m3=m1 it] would {e3 dissolve} his cabinet and run the region from the capital, Deputy Prime Minister Soraya Saenz de Santamaria said.
e1 m1 > m2 THREATEN threatened 2017-10-16/none ctx=territory
e2 m1 > m2 REQUEST requested 2017-10-16/none mode=yield ctx=territory
e3 m3 > m2 COERCE threatened 2017-10-16/none mode=seize ctx=territory

### Korea Herald 2013-04-10
[m1:PRK.GOV Pyongyang] advised [m2:? embassies] to consider leaving and {e1 moved} two medium-range missiles to its east coast; [m3:KOR.MIL the South's combined command] {e2 raised} its watch to the second-highest level, and [m4:JPN.MIL Japan] {e3 installed} interceptors in a park in the centre of the capital.
e1 m1 > m3 MOBILIZE actual 2013-04-10/none mode=weapons ctx=cbrn,military
e2 m3 > m1 MOBILIZE actual 2013-04-10/none mode=troops ctx=cbrn,military
e3 m4 > m1 MOBILIZE actual 2013-04-10/none mode=weapons ctx=cbrn,military

### Tribune 2010-07-11
[m1:IND.GOV Srinagar's district magistrate] {e1 called in} [m2:IND.MIL the army] for a flag march, the first in the city in two decades, to keep [m3:IND.CVL stone-throwing youths] off the streets.
e1 m1 > m3 MOBILIZE actual 2010-07-11/none mode=troops ctx=repression

### La Nacion 2004-04-02
[m1:ARG.GOV Nestor Kirchner] is {e1 garnering} governors for a purge of [m2:ARG.COP the Buenos Aires police] and has {e2 posted} a thousand [m3:ARG.COP gendarmes] on the ring road against [m4:ARG.CRM kidnapping gangs].
e1 m1 > m2 SANCTION planned 2004-04-02/none mode=expel ctx=crime,corruption
e2 m1 > m4 MOBILIZE actual 2004-04-02/none mode=police ctx=crime

### Guardian 2015-08-01
[m1:GBR.GOV London] and [m2:FRA.GOV Paris] are {e1 sending} sniffer dogs and fencing to Calais, where [m3:? migrants] have tried nightly to rush the tunnel; [m4:GBR.LAB a hauliers' association] {e2 wants} [m5:FRA.MIL the French army] called out.
e1 m1,m2 > m3 MOBILIZE actual 2015-08-01/none mode=police ctx=migration
e2 m4 > m2 REQUEST requested 2015-08-01/none mode=assist ctx=migration

### Ha'aretz 2012-11-16
[m1:ISR.GOV Ehud Barak] has approved the {e1 call-up} of thirty thousand [m2:ISR.MIL reservists], armour is {e2 streaming} south and a rocket from [m3:HAMAS.REB Gaza's rulers] {e3 came down} in the sea off Tel Aviv; [m4:EGY.GOV Egypt's prime minister] {e4 is to visit} the strip for three hours.
e1 m1 > m3 MOBILIZE actual 2012-11-16/none mode=troops ctx=military
e2 m2 > m3 MOBILIZE actual 2012-11-16/none mode=weapons ctx=military
e3 m3 > m1 ASSAULT actual 2012-11-16/none mode=heavy-weapons ctx=military
e4 m4 > m3 CONSULT planned 2012-11-16/none mode=visit ctx=military

### Straits Times 2020-06-16
Hours after {e1 destroying} the liaison office at Kaesong, [m1:PRK.MIL the North's general staff] said [m3=m1 it] was {e2 ready to re-enter} zones demilitarised under a pact with [m2:KOR.GOV Seoul].
e1 m1 > m2 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m1 > m2 THREATEN threatened 2020-06-16/none mode=territory ctx=military,territory

### Ceylon Today 2013-06-21
{e1 Warnings} by [m1:LKA.REL hardline monks] to [m2:LKA.BUS shopkeepers] who sell halal meat have been dismissed as noise by [m3:LKA.GOV the president's brother], though [m4:LKA.REL Muslim clergy] say that some dealers were {e2 beaten}.
e1 m1 > m2 THREATEN threatened 2013-06-21/none ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2013-06-21/none mode=beat ctx=religion_ethnicity said=m4

### ABC 2006-04-13 none
Cyclone Monica has spared [m1:@AUS Darwin] but the danger, forecasters warn, is not past: a second low is massing off Timor and the bureau has mustered every plane it owns.

### Reuters 2018-05-22
Any company that invests in [m1:IRN.GOV Iran] after November, [m2:USA.GOV Mike Pompeo] said in a speech in [m3:@USA Washington], {e1 faces} penalties; [m4:EU the EU's trade chief] said [m6=m4 Brussels] would {e2 revive} a law that forbids [m5:EU European firms] to comply.
e1 m2 > m5 THREATEN threatened 2018-05-22/none mode=restrict ctx=economic,cbrn
e2 m4 > m2 REJECT planned 2018-05-22/none mode=yield ctx=economic

### The Statesman 2007-11-29
[m1:IND.REL A Muslim organisation in Kolkata] {e1 called off} a march on the consulate of [m2:@BGD Bangladesh] once [m3:IND.GOV West Bengal's Left Front] had {e2 packed off} [m4:BGD.CVL the novelist Taslima Nasreen] to Jaipur.
e1 m1 > m3 CONCEDE actual 2007-11-29/none ctx=religion_ethnicity
e2 m3 > m4 COERCE actual 2007-11-29/none mode=deport ctx=religion_ethnicity

### Novaya Gazeta 2014-06-24
[m1:RUS.GOV Vladimir Putin] {e1 asked} [m2:RUS.LEG the upper house] to {e2 revoke} its leave to use troops in [m3:UKR.GOV Ukraine], while [m4:UKR.GOV Petro Poroshenko], whose helicopter was {e3 brought down} by [m5:UKR.REB rebels] at Slovyansk, {e4 would not exclude} ending [m6=m4 his] truce early.
e1 m1 > m2 REQUEST requested 2014-06-24/none mode=change ctx=military
e2 m2 > m3 CONCEDE requested 2014-06-24/none ctx=military
e3 m5 > m4 ASSAULT actual 2014-06-24/none mode=heavy-weapons ctx=military
e4 m4 > m5 THREATEN threatened 2014-06-24/none mode=violence ctx=military

### Fiji Times 2009-11-04
[m1:FJI.GOV Suva] {e1 ordered out} the high commissioners of [m2:AUS.GOV Australia] and [m3:NZL.GOV New Zealand], whom [m4=m1 it] had {e2 threatened} twice this year, because both had {e3 refused} transit visas to [m5:FJI.JUD its judges].
e1 m1 > m2,m3 SANCTION actual 2009-11-04/none mode=expel ctx=diplomatic
e2 m4 > m2,m3 THREATEN threatened 2009-01-01/year mode=expel ctx=diplomatic
e3 m2,m3 > m5 REJECT actual 2009-11-04/none mode=assist ctx=diplomatic

### Berliner Zeitung 2011-11-14
[m1:DEU.GOV The interior minister] {e1 will convene} all sixteen state governments over a neo-Nazi trio that {e2 murdered} [m2:TUR.BUS eight shopkeepers of Turkish origin], and [m6:DEU.PTY his party] wants [m3:DEU.PTY the NPD] {e3 outlawed} for good.
e1 m1 > m4 CONSULT planned 2011-11-14/none ctx=terrorism
e2 m5 > m2 ASSAULT actual 2011-11-14/none mode=firearms ctx=terrorism,religion_ethnicity
e3 m1 > m3 COERCE requested 2011-11-14/none mode=restrict ctx=terrorism
[m4:DEU.GOV The states] have asked for proof. [m5:NSU.REB The cell] was undetected for a decade.

### Reuters 2012-08-27
[m1:ZAF.BUS Lonmin] {e1 set} [m2:ZAF.LAB its strikers] one last deadline, with the sack for those who stay away; [m3:ZAF.GOV a presidential task team], which had {e2 prevailed on} [m4=m1 the company] to drop two earlier ones, was not amused, and [m5:ZAF.OPP Julius Malema] {e3 swore} to make the mines ungovernable.
e1 m1 > m2 THREATEN threatened 2012-08-27/none ctx=economic,natural_resource
e2 m3 > m4 REQUEST requested 2012-08-27/none mode=yield ctx=economic
e3 m5 > m1 THREATEN threatened 2012-08-27/none ctx=economic,natural_resource

### Cyprus Mail 2011-09-15
[m1:TUR.GOV Turkey's energy minister] said [m2:TUR.MIL warships] would {e1 escort} a survey vessel into waters where [m3:CYP.GOV Cyprus] has licensed [m4:USA.BUS a Texan company] to drill, and that [m5=m1 Ankara] would {e2 strike} a shelf accord with [m6:CYN.GOV the breakaway north].
e1 m2 > m3 MOBILIZE planned 2011-09-15/none mode=weapons ctx=natural_resource,territory
e2 m5 > m6 AGREE planned 2011-09-15/none ctx=natural_resource,territory

### Global Times 2022-08-03
Long-range rockets were {e1 test-fired} over [m1:TWN.GOV Taiwan] for the first time as [m2:CHN.MIL the Eastern Theatre Command] {e2 closed off} six boxes of sea around the island; [m3:G7 the Group of Seven] {e3 saw no justification} for it.
e1 m2 > m1 MOBILIZE actual 2022-08-03/none mode=weapons ctx=military,territory
e2 m2 > m1 COERCE actual 2022-08-03/none mode=restrict ctx=military,territory
e3 m3 > m2 ACCUSE actual 2022-08-03/none mode=disapprove ctx=military

### Hurriyet 2003-03-02
[m1:TUR.LEG The Ankara parliament] {e1 declined} by three votes to let [m2:USA.MIL sixty-two thousand American soldiers] cross to northern Iraq, [m3:USA.GOV Washington] {e2 having offered} $6 billion in grants for it.
e1 m1 > m3 REJECT actual 2003-03-02/none mode=assist ctx=military
e2 m3 > m1 AGREE planned 2003-03-02/none ctx=military,economic

### Sunday Vision 2010-05-02 headline
[m1:UGA.GOV Museveni] {e1 threatens} [m2:UGA.REL Buganda kingdom] with radio {e2 closure}
e1 m1 > m2 THREATEN threatened 2010-05-02/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 COERCE threatened 2010-05-02/none mode=censor ctx=rights_freedoms

### Hawaii Tribune 2018-01-16
[m1:USA.GOV Hawaii's governor], who could not remember his password, waited seventeen minutes to say that no missile was on its way; [m2:USA.GOV the federal communications commission] {e1 is looking into} the false alarm.
e1 m2 > m1 ACCUSE actual 2018-01-16/none mode=investigate ctx=disasters

### Al-Ayyam 2014-03-28
If [m1:ISR.GOV Israel] does not {e1 free} the last twenty-six [m2:PSE.CRM prisoners] by Saturday, [m3:PSE.GOV a Ramallah official] told [m4:USA.GOV the American mediator], the Palestinian leadership will {e2 join} fifteen treaties the next morning and {e3 see no point} in more talks.
e1 m3 > m1 REQUEST requested 2014-03-28/none mode=yield ctx=diplomatic
e2 m3 > m1 THREATEN threatened 2014-03-28/none ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2014-03-28/none mode=relations ctx=diplomatic

### Vesti 2016-11-24
Should [m1:UKR.GOV Ukraine] {e1 fire} missiles over Crimea as announced, said [m2:RUS.MIL a letter from the defence ministry], both the rockets and their launchers {e2 will be destroyed}.
e1 m1 > m2 MOBILIZE planned 2016-11-24/none mode=weapons ctx=military,territory
e2 m2 > m1 THREATEN threatened 2016-11-24/none mode=violence ctx=military,territory
