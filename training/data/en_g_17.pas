### The Hindu 2013-04-12
[m1:IND.COP Crime branch officers] in Bhubaneswar {e1 detained} [m2:IND.PTY a Biju Janata Dal legislator] hours before he was to lead [m3:IND.CVL anti-POSCO villagers] to the steel site.
e1 m1 > m2 COERCE actual 2013-04-12/none mode=arrest ctx=natural_resource

### The Hindu 2018-05-22
Eleven people fell when [m1:IND.COP police in Thoothukudi] {e1 opened fire} on [m2:IND.CVL residents marching against a copper smelter] of [m3:IND.BUS Vedanta's]; the district has been {e2 put under prohibitory orders} by [m4:IND.GOV the collector].
e1 m1 > m2 ASSAULT actual 2018-05-22/none mode=firearms ctx=environment,repression
e2 m4 > m2 COERCE actual 2018-05-22/none mode=restrict ctx=environment

### The Hindu 2018-05-28
[m1:IND.GOV The Tamil Nadu government] {e1 ordered the permanent closure} of the plant of [m2:IND.BUS Vedanta], as [m3:IND.CVL the protesters] had {e2 asked} from the first.
e1 m1 > m2 COERCE actual 2018-05-28/none mode=restrict ctx=environment
e2 m3 > m1 REQUEST requested 2018-05-28/none mode=yield ctx=environment

### Daily Graphic 1995-06-20
[m1:GHA.CVL A hundred thousand people] {e1 trekked through} Accra in May in the "Kume Preko" march against VAT; four of them were shot by [m2:GHA.PRM a pro-government militia], and [m3:GHA.GOV Jerry Rawlings] {e3 withdrew the tax} this month.
e1 m1 > m3 PROTEST actual 1995-05-01/month mode=demo ctx=economic
e3 m3 > m1 CONCEDE actual 1995-06-01/month ctx=economic

### Jamaica Star 2014-08-03
Two constables of [m1:JAM.COP the Clarendon division] were {e1 hauled before the court} by [m2:JAM.JUD the independent commission] over the death of [m3:JAM.CVL Mario Deane], {e2 picked up} for a spliff.
e1 m2 > m1 ACCUSE actual 2014-08-03/none mode=allege ctx=legal
e2 m1 > m3 COERCE actual 2014-08-03/none mode=arrest ctx=crime

### Daily Nation 2013-05-14
[m1:KEN.CVL Activists] {e1 let loose} a sow and her piglets before parliament to shame [m2:KEN.LEG members] who want more pay; [m3:KEN.COP police] {e2 tear-gassed} people and pigs.
e1 m1 > m2 PROTEST actual 2013-05-14/none mode=demo ctx=economic
e2 m3 > m1 ASSAULT actual 2013-05-14/none mode=crowd-control ctx=repression

### Daily Nation 2020-07-08
[m1:KEN.CVL Saba Saba marchers] were {e1 bundled into lorries} by [m2:KEN.COP officers] in Mathare, {e2 charged} with breaking virus rules and {e3 let out} on cash bail by [m3:KEN.JUD the Milimani magistrate].
e1 m2 > m1 COERCE actual 2020-07-08/none mode=arrest ctx=repression
e2 m2 > m1 ACCUSE actual 2020-07-08/none mode=allege ctx=health
e3 m3 > m1 RETREAT actual 2020-07-08/none mode=release ctx=legal

### Nation Bangkok 2020-10-21
[m1:THA.GOV Prayuth Chan-o-cha] {e1 said he would lift} the severe emergency in the capital if [m2:THA.EDU the students] {e2 abstained} from violence; their answer was {e3 a letter of resignation} for him to sign within three days.
e1 m1 > m2 CONCEDE hypothetical 2020-10-21/none ctx=repression
e2 m2 > m1 CONCEDE hypothetical 2020-10-21/none ctx=repression
e3 m2 > m1 REQUEST requested 2020-10-21/none mode=change ctx=executive

### O Globo 2013-06-20
A million people {e1 took to the avenues}, in Rio alone three hundred thousand, against fares that [m1:BRA.GOV Mayor Eduardo Paes] had {e2 already cut back} on Wednesday, and against [m2:FIFA Fifa]. Among [m3:BRA.CVL the marchers] were few flags of parties.
e2 m1 > m3 CONCEDE actual 2013-06-19/day ctx=economic
e1 m3 > m1,m2 PROTEST actual 2013-06-20/none mode=demo ctx=economic

### El Comercio 2017-12-24
[m1:PER.GOV Pedro Pablo Kuczynski], {e1 saved} on Thursday from dismissal by [m2:PER.OPP ten Fujimoristas] who abstained, on Christmas Eve {e2 pardoned} [m3:PER.ELI Alberto Fujimori]; [m4:PER.CVL relatives of the dead of La Cantuta] {e3 gathered} in Plaza San Martín.
e1 m2 > m1 SUPPORT actual 2017-12-21/day ctx=legislative
e2 m1 > m3 CONCEDE actual 2017-12-24/day ctx=legal
e3 m4 > m1 PROTEST actual 2017-12-24/none mode=demo ctx=human_rights

### El Comercio 2022-12-07
[m1:PER.GOV Pedro Castillo] {e1 dissolved} [m2:PER.LEG Congress] at noon, was {e2 voted out} by it at two and {e3 stopped} by [m3=m4 his own escort] at three on the way to [m5:MEX.GOV the Mexican embassy], which had {e4 opened its gate}. [m4:PER.COP The escort] acted on a colonel's call.
e1 m1 > m2 COERCE actual 2022-12-07/none mode=restrict ctx=pro_autocracy
e2 m2 > m1 SANCTION actual 2022-12-07/none mode=expel ctx=legislative
e3 m3 > m1 COERCE actual 2022-12-07/none mode=arrest ctx=legal
e4 m5 > m1 AID actual 2022-12-07/none ctx=asylum

### La Prensa Panama 1990-01-04
From [m1:VAT.REL the nuncio's] house, where [m2=m4 he] had {e1 been sheltering} since Christmas Eve, [m4:PAN.ELI Manuel Noriega] walked out and {e2 surrendered to} [m5:USA.MIL the 82nd Airborne].
e1 m1 > m2 AID actual 1990-01-04/none ctx=asylum
e2 m4 > m5 RETREAT actual 1990-01-04/none ctx=military

### La Prensa Panama 2023-11-28
[m1:PAN.JUD The Supreme Court] {e1 struck down} the contract of [m2:CAN.BUS First Quantum]; [m3:PAN.CVL the roadblocks] of five weeks {e2 dissolved into dancing}. [m4:PAN.GOV Laurentino Cortizo] promised an orderly closure.
e1 m1 > m2 SANCTION actual 2023-11-28/none mode=convict ctx=natural_resource
e2 m3 > m4 CONCEDE actual 2023-11-28/none ctx=natural_resource

### Folha 2016-05-12
By 55 votes to 22 [m1:BRA.LEG the Senate] {e1 removed} [m2:BRA.GOV Dilma Rousseff] for up to 180 days. "<<q1 It is a coup>>," [m3=m2 she] {e2 told} [m4:BRA.CVL women] at the palace gate.
e1 m1 > m2 SANCTION actual 2016-05-12/none mode=expel ctx=legislative
e2 m3 > m1 ACCUSE actual 2016-05-12/none mode=allege ctx=legislative
q1 m3 direct cue=told

### Folha 2023-01-09
[m1:BRA.JUD Alexandre de Moraes] has {e1 sent} [m2:BRA.GOV the governor of Brasília] home for ninety days and {e3 ordered} [m3:BRA.MIL the army] to clear the camp of [m4:BRA.OPP those who ransacked the palaces].
e1 m1 > m2 SANCTION actual 2023-01-09/none mode=expel ctx=legal
e3 m1 > m3 REQUEST requested 2023-01-09/none mode=assist ctx=legal

### The Sun Nigeria 2001-08-31
[m1:NGA.LAB Doctors in Lagos State] {e1 resumed work} after 100 days, the governor, [m2:NGA.GOV Bola Tinubu], having {e2 paid half} of what they asked.
e1 m1 > m2 CONCEDE actual 2001-08-31/none ctx=health
e2 m2 > m1 CONCEDE actual 2001-08-31/none ctx=health

### The Sun Nigeria 2020-10-12
[m1:NGA.COP The Inspector-General] {e1 disbanded} SARS; [m2:NGA.CVL the youths at Lekki] {e2 did not budge}, fearing a new name for the same men.
e1 m1 > m2 CONCEDE actual 2020-10-12/none ctx=repression
e2 m2 > m1 REJECT actual 2020-10-12/none ctx=repression

### Premium Times 2020-10-20
[m1:NGA.GOV The Lagos governor] {e1 clamped} a 24-hour curfew on the city. After dark [m2:NGA.MIL soldiers] {e2 shot} at [m3:NGA.CVL a seated crowd], a deed [m4:NGA.MIL army headquarters] {e3 called fake news}.
e1 m1 > m3 COERCE actual 2020-10-20/none mode=curfew ctx=repression
e2 m2 > m3 ASSAULT actual 2020-10-20/none mode=firearms ctx=repression
e3 m4 > m3 ASSAULT denied 2020-10-20/none mode=firearms ctx=repression

### Sowetan 2012-08-17
[m1:ZAF.PTY The Congress of South African Trade Unions' rival], Amcu, had {e1 brought three thousand out} at Lonmin; on Thursday [m2:ZAF.COP police] {e2 mowed down} [m3:ZAF.LAB 34 rock drillers] with live rounds. The company, [m4:GBR.BUS Lonmin], has lost a fifth of its value.
e1 m1 > m4 PROTEST actual 2012-08-17/none mode=strike ctx=economic
e2 m2 > m3 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression

### Tribune de Genève 2003-06-01
[m1:CHE.COP Geneva's police] {e1 drove} [m2:CHE.CVL the masked ones] off the Mont Blanc bridge with rubber bullets as [m3:G8 the eight] dined at Evian.
e1 m1 > m2 ASSAULT actual 2003-06-01/none mode=crowd-control ctx=economic

### Taipei Times 2014-03-24
[m1:TWN.EDU Students who hold the chamber] {e1 broke into} the cabinet building too, from which [m2:TWN.COP a thousand policemen] {e2 dragged} [m3=m1 them] by the hair before sunrise. [m4:TWN.GOV Jiang Yi-huah] said he had given the order.
e1 m1 > m4 PROTEST actual 2014-03-24/none mode=riot ctx=economic
e2 m2 > m3 COERCE actual 2014-03-24/none mode=restrict ctx=repression

### Taipei Times 2014-04-11
[m1:TWN.LEG Speaker Wang Jin-pyng] {e1 pledged} last week that no review of the trade pact would start before a law on oversight; four days later [m2:TWN.EDU the occupiers] {e2 mopped the floor and left}.
e1 m1 > m2 CONCEDE planned 2014-04-11/none ctx=legislative
e2 m2 > m1 RETREAT actual 2014-04-10/day ctx=legislative

### Mainichi 1995-05-16
[m1:JPN.COP Two thousand riot police] with a canary in a cage {e1 entered} Kamikuishiki and {e2 found} [m2:JPN.REL Shoko Asahara] in a cavity behind a wall.
e1 m1 > m2 COERCE actual 1995-05-16/none mode=seize ctx=terrorism
e2 m1 > m2 COERCE actual 1995-05-16/none mode=arrest ctx=terrorism

### Mainichi 2018-07-06
[m1:JPN.GOV The justice minister] signed and [m2:JPN.REL Asahara and six disciples] were {e1 hanged} on one morning, to the {e2 disgust} of [m3:EU the EU mission].
e1 m1 > m2 ASSAULT actual 2018-07-06/none mode=targeted ctx=legal
e2 m3 > m1 ACCUSE actual 2018-07-06/none mode=disapprove ctx=human_rights

### Apple Daily English 2020-08-10
Two hundred officers of [m1:HKG.COP the national security unit] {e1 filed through} the newsroom and led out [m2:HKG.JRN Jimmy Lai] {e2 in cuffs}. [m3:TWN.GOV Tsai Ing-wen] {e3 said Taiwan stood by} him.
e1 m1 > m2 COERCE actual 2020-08-10/none mode=seize ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2020-08-10/none mode=arrest ctx=rights_freedoms
e3 m3 > m2 SUPPORT actual 2020-08-10/none ctx=rights_freedoms

### Apple Daily English 2021-06-17
Eighteen million HK dollars of the company's money is {e1 locked} on the order of [m1:HKG.GOV John Lee]; [m2:HKG.JRN the paper] will print till Saturday.
e1 m1 > m2 COERCE actual 2021-06-17/none mode=seize ctx=rights_freedoms

### Malay Mail 2007-11-25
Ten thousand [m1:MYS.CVL Indians], {e1 marching to} the British High Commission with a petition about indentured forebears, were {e2 sprayed} with dyed water by [m2:MYS.COP the Federal Reserve Unit]. [m3:GBR.GOV The High Commissioner] was out.
e1 m1 > m3 PROTEST actual 2007-11-25/none mode=demo ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2007-11-25/none mode=crowd-control ctx=repression

### Malay Mail 2009-04-03
On his first day [m1:MYS.GOV Najib Razak] {e1 freed} thirteen held without trial and {e2 lifted} the ban on [m2:MYS.OPP two opposition party papers]. Two of [m3:MYS.CVL those let out] had led the march of 2007.
e2 m1 > m2 CONCEDE actual 2009-04-03/none ctx=rights_freedoms
e1 m1 > m3 RETREAT actual 2009-04-03/none mode=release ctx=rights_freedoms

### Jakarta Post 2019-09-24
[m1:IDN.EDU Students in coloured jackets] {e1 rattled} the gate of the house, and by evening [m2:IDN.GOV Joko Widodo] {e2 had asked} [m3:IDN.LEG the deputies] to delay the criminal code. [m4=m3 They] {e3 consented}.
e1 m1 > m3 PROTEST actual 2019-09-24/none mode=demo ctx=legislative
e2 m2 > m3 REQUEST requested 2019-09-24/none mode=change ctx=legislative
e3 m4 > m2 CONCEDE actual 2019-09-24/none ctx=legislative

### Jakarta Post 2004-03-01
[m1:IDN.LAB Nurses in Makassar] {e1 wore black ribbons} but went on working; neither [m2:IDN.GOV the mayor] nor [m3:IDN.COP the police] {e2 stopped} them.
e1 m1 > m2 PROTEST actual 2004-03-01/none mode=demo ctx=economic
e2 m2,m3 > m1 COERCE denied 2004-03-01/none mode=restrict ctx=rights_freedoms

### Crime page, Nairobi 2016-07-05 none
Carjackers held up a matatu near the airport on Sunday and took two telephones, a Bible and a cake. Passengers were unharmed, and the driver, from [m1:@KEN Machakos], later drove on.

### Kampala police log 2008-08-08 none
Reported at Wandegeya: a bicycle missing, a window broken by hail, and a dispute over a goat, settled between [m1:UGA.AGR the two neighbours] by the chairman of the village.

### Haaretz 2023-07-24
[m1:ISR.MIL Ten thousand reservists] {e1 say they will not serve} if [m2:ISR.LEG the Knesset] {e2 passes} the "reasonableness" bill; it passed by 64 to nil after [m3:ISR.OPP the opposition] {e3 filed out}. [m4:ISR.JUD The Supreme Court] is to hear petitions.
e1 m1 > m2 THREATEN threatened 2023-07-24/none mode=relations ctx=military
e2 m2 > m4 COERCE hypothetical 2023-07-24/none mode=restrict ctx=legislative
e3 m3 > m2 SANCTION actual 2023-07-24/none mode=withdraw ctx=legislative
