### Reuters 2018-05-09
The {e1 pullout} of [m1:USA.GOV Washington] from the nuclear accord with [m2:IRN.GOV Iran] drew a swift {e2 rejoinder} from [m3:EU the European Union's top diplomat, Federica Mogherini], who said that <<q1 the deal was not "in the hands of any single country">>. [m4:FRA.GOV Paris] and [m5:DEU.GOV Berlin] {e3 plan a huddle} with [m6:IRN.GOV Mohammad Javad Zarif] next week.
e1 m1 > m2 REJECT actual 2018-05-09/none ctx=cbrn
e2 m3 > m1 ACCUSE actual 2018-05-09/none mode=disapprove ctx=cbrn
e3 m4,m5 > m6 CONSULT planned 2018-05-14/week mode=meet ctx=cbrn
q1 m3 mixed cue=said

### AP 2013-06-07
[m1:USA.SPY The National Security Agency's] {e1 eavesdropping} on the call records of [m2:USA.BUS Verizon] customers brought an {e2 outcry} from [m3:USA.LEG Senator Rand Paul], a member of [m4:USA.LEG the foreign relations committee], who is to {e3 sue}. [m5:USA.GOV President Barack Obama], on a trip to [m6:@USA San Jose], offered a {e4 defence} of [m7=m1 the spies].
e1 m1 > m2 COERCE actual 2013-06-07/none ctx=intelligence
e2 m3 > m1 ACCUSE actual 2013-06-07/none mode=disapprove ctx=intelligence
e3 m3 > m1 ACCUSE planned 2013-06-07/none ctx=legal
e4 m5 > m7 SUPPORT actual 2013-06-07/none ctx=intelligence
rel m3 member_of m4

### AFP 2016-03-18
The {e1 bargain} struck in [m1:EU Brussels] with [m2:TUR.GOV Ankara] on Friday provides for the {e2 return} of [m3:REF.REF migrants] from the Aegean islands; [m4:AMNESTY Amnesty International] greeted it with {e3 scorn}. [m5:GRC.GOV Athens] announced the {e4 dispatch} of [m6:GRC.COP 4,000 officials and police] to [m7:@GRC Lesbos].
e1 m1 > m2 SUPPORT actual 2016-03-18/day ctx=migration
e2 m1 > m3 COERCE planned 2016-03-18/none mode=deport ctx=migration
e3 m4 > m1 ACCUSE actual 2016-03-18/none mode=disapprove ctx=migration
e4 m5 > m3 MOBILIZE planned 2016-03-18/none mode=police ctx=migration

### Reuters 2012-12-01
A {e1 putdown} by [m1:ISR.GOV Avigdor Lieberman] of [m2:DEU.GOV the German abstention] at [m3:UN the United Nations] came a day after the {e2 go-ahead} by [m4:ISR.GOV the Netanyahu cabinet] for 3,000 settler homes. [m5:GBR.GOV London] weighs the {e3 recall} of [m6=m5 its] ambassador, a diplomat in [m7:@ISR Tel Aviv] said.
e1 m1 > m2 ACCUSE actual 2012-12-01/none mode=disapprove ctx=diplomatic
e2 m4 > m2 COERCE actual 2012-12-01/none ctx=territory
e3 m5 > m4 SANCTION hypothetical 2012-12-01/none mode=withdraw ctx=diplomatic

### Guardian 2017-11-08
[m1:GBR.GOV Priti Patel's] {e1 ouster} from Theresa May's cabinet over private dealings in [m2:@ISR Israel] followed a six-hour flight back from [m3:@KEN Nairobi] and a curt {e2 reprimand}. [m4:GBR.OPP Labour's deputy leader, Tom Watson,] had sought a {e3 probe} of [m5=m1 her]. "<<q1 I offer a fulsome apology>>," [m6=m1 she] {e4 wrote to} [m7:GBR.GOV the prime minister].
e1 m7 > m1 SANCTION actual 2017-11-08/none mode=expel ctx=executive
e2 m7 > m1 ACCUSE actual 2017-11-08/none mode=disapprove ctx=executive
e3 m4 > m5 ACCUSE actual 2017-11-08/none mode=investigate ctx=executive
e4 m6 > m7 SUPPORT actual 2017-11-08/none mode=apologize ctx=executive
q1 m6 direct cue=wrote

### Le Soir 2024-02-26
[m1:BEL.AGR Farmers] gave [m2:EU EU agriculture ministers] in [m3:@BEL Brussels] a rough {e1 welcome} of burning tyres and manure on Monday. The Commission's {e2 climbdown} over fallow land has not appeased [m4=m1 them], and [m5:FRA.GOV Marc Fesneau], who heads [m6:FRA.GOV the French farm ministry], gave [m7=m1 the protesters] his {e3 blessing}.
e1 m1 > m2 PROTEST actual 2024-02-26/day mode=riot ctx=economic
e2 m2 > m1 CONCEDE actual 2024-02-26/none ctx=economic
e3 m5 > m7 SUPPORT actual 2024-02-26/none ctx=economic
rel m5 leads m6

### Reuters 2010-06-02
[m1:TUR.GOV Ankara's] {e1 fury} at [m2:ISR.MIL the commandos] who {e2 rappelled} onto a Gaza-bound ferry, leaving nine dead, found an outlet in the {e3 scrapping} of three joint drills. [m3:ISR.GOV Israel], once Turkey's closest military partner in the region, ordered the {e4 repatriation} of [m4:CVL.CVL all 632 passengers].
e1 m1 > m2 ACCUSE actual 2010-06-02/none mode=disapprove ctx=military
e2 m2 > m4 ASSAULT actual 2010-06-02/none ctx=military
e3 m1 > m3 SANCTION actual 2010-06-02/none mode=discontinue ctx=military
e4 m3 > m4 CONCEDE planned 2010-06-02/none mode=release ctx=military
rel m3 ally_of m1

### CBC 2016-06-10
[m1:CAN.CVL The families of indigenous women] voiced {e1 dismay} over a {e2 handshake} between [m2:CAN.GOV Indigenous Affairs Minister Carolyn Bennett] and [m3:CAN.COP RCMP commissioner Bob Paulson], who in [m4:@CAN Ottawa] agreed on the {e3 sharing} of cold-case files with [m5:CAN.GOV the national inquiry].
e1 m1 > m2 ACCUSE actual 2016-06-10/none mode=disapprove ctx=gender
e2 m2 > m3 CONSULT actual 2016-06-10/none mode=meet ctx=gender
e3 m3 > m5 AGREE planned 2016-06-10/none ctx=gender

### Reuters 2006-01-03
The Kremlin-owned exporter [m1:RUS.BUS Gazprom] ended a two-day {e1 chokehold} on [m2:UKR.BUS Naftogaz] on Tuesday, after a {e2 plea} from [m3:AUT.GOV Vienna], which heads [m4:EU the European Union] this half-year. [m5:UKR.PTY Yulia Tymoshenko's bloc] hinted at a {e3 showdown} with [m6:UKR.GOV President Viktor Yushchenko] over the price.
e1 m1 > m2 SANCTION actual 2006-01-03/none mode=discontinue ctx=natural_resource
e2 m3 > m1 REQUEST requested 2006-01-03/none mode=yield ctx=natural_resource
e3 m5 > m6 THREATEN threatened 2006-01-03/none ctx=legislative
rel m4 led_by m3

### Sky News 2015-07-13
[m1:GRC.GOV Alexis Tsipras's] {e1 surrender} to [m2:EUROGROUP the euro zone] after a seventeen-hour session in [m3:@BEL Brussels] set off a {e2 revolt} in [m4:GRC.PTY his own Syriza], whose left wing is led by [m5:GRC.PTY Panagiotis Lafazanis]. [m6:GRC.LAB Public-sector workers] called a 24-hour {e3 walkout} for Wednesday.
e1 m1 > m2 CONCEDE actual 2015-07-13/day ctx=economic
e2 m4 > m1 REJECT actual 2015-07-13/none ctx=legislative
e3 m6 > m1 PROTEST planned 2015-07-15/day mode=strike ctx=economic
rel m5 member_of m4

### Euronews 2022-09-27 none
A blast of Arctic air is expected to grip [m1:@NOR northern Norway]; reservoirs recovered after a wet week, easing fears of rationing. [m2:NOR.BUS Grid operator Statnett] ran an emergency drill in [m3:@NOR Bodo], and the price of power beat a retreat on [m4:? the Nordic exchange].

### AFP 2004-03-14
[m1:ESP.OPP Jose Luis Rodriguez Zapatero's] {e1 vow} to [m2:ESP.CVL Spanish voters] of a troop {e2 homecoming} from Iraq was repeated on the night of his victory, to the {e3 chagrin} of [m3:USA.GOV the White House]. [m4:POL.GOV Warsaw], which runs [m5:? a multinational division] in [m6:@IRQ central Iraq], made an {e4 overture} to [m7:RUS.GOV Moscow] for replacements.
e1 m1 > m2 AGREE actual 2004-03-14/none ctx=military
e2 m1 > m3 CONCEDE planned 2004-03-14/none mode=withdraw ctx=military
e3 m3 > m1 ACCUSE actual 2004-03-14/none mode=disapprove ctx=military
e4 m4 > m7 REQUEST requested 2004-03-14/none mode=assist ctx=military
rel m5 led_by m4

### Reuters 2021-03-30
A {e1 reshuffle} cost [m1:BRA.MIL the chiefs of Brazil's three services] their posts on Tuesday, a day after [m2:BRA.GOV President Jair Bolsonaro] {e2 sacked} [m3:BRA.GOV his defence minister]. [m4:BRA.OPP Opposition leaders in the Senate] filed for {e3 impeachment}; [m5:BRA.MIL Vice President Hamilton Mourao], himself a retired general, spoke in {e4 defence} of [m6=m1 the three].
e1 m2 > m1 SANCTION actual 2021-03-30/day mode=expel ctx=military
e2 m2 > m3 SANCTION actual 2021-03-29/day mode=expel ctx=military
e3 m4 > m2 ACCUSE actual 2021-03-30/none ctx=legislative
e4 m5 > m6 SUPPORT actual 2021-03-30/none ctx=military

### AP 2009-06-18
[m1:IRN.GOV Tehran's] {e1 chiding} of [m2:CHE.GOV the Swiss envoy], who looks after American interests in [m3:@IRN Iran], over "<<q1 meddling>>" contrasted with the silence of [m4:USA.GOV Barack Obama]. [m5:USA.LEG House Republicans], led by [m6:USA.LEG Mike Pence], prepared a {e3 rebuke} of [m7:IRN.GOV the ayatollahs].
e1 m1 > m2 ACCUSE actual 2009-06-18/none mode=disapprove ctx=diplomatic
e3 m5 > m7 ACCUSE planned 2009-06-18/none mode=disapprove ctx=election
q1 m1 mixed
rel m6 leads m5

### Reuters 2014-04-24
An {e1 incursion} of [m1:UKR.MIL Ukrainian armour] into the outskirts of [m2:@UKR Sloviansk], which [m3:DNR.REB pro-Russian gunmen] hold, met a fast riposte: [m4:RUS.MIL Moscow] began {e3 war games} along the frontier. [m5:USA.GOV John Kerry] gave [m6:RUS.GOV the Kremlin] a last {e4 warning} of "<<q1 an expensive mistake>>."
e1 m1 > m3 ASSAULT actual 2014-04-24/none ctx=military
e3 m4 > m1 MOBILIZE actual 2014-04-24/none mode=troops ctx=military
e4 m5 > m6 THREATEN threatened 2014-04-24/none ctx=military
q1 m5 mixed cue=warning
rel m3 controls m2

### Irish Times 2013-01-11
[m1:GBR.CVL Loyalists angry about a flag] staged another {e1 blockade} of [m2:@GBR Belfast's Newtownards Road], and a {e2 volley} of petrol bombs greeted [m3:GBR.COP the riot squads]. [m4:GBR.PTY First Minister Peter Robinson], leader of [m5:GBR.PTY the Democratic Unionists], went for a {e3 parley} with [m6:IRL.GOV Dublin's Eamon Gilmore].
e1 m1 > m3 PROTEST actual 2013-01-11/none mode=obstruct ctx=religion_ethnicity
e2 m1 > m3 PROTEST actual 2013-01-11/none mode=riot ctx=religion_ethnicity
e3 m4 > m6 CONSULT actual 2013-01-11/none mode=visit ctx=religion_ethnicity
rel m4 leads m5

### El Pais 2019-02-13
[m1:ESP.LEG The Cortes'] {e1 thumbs-down} to the budget of [m2:ESP.GOV Pedro Sanchez], sealed by [m3:ESP.PTY the Catalan Republicans] on Wednesday, ended the {e2 courtship} of separatists by [m4=m2 the Socialist premier]. [m5:ESP.OPP Pablo Casado], president of [m6:ESP.OPP the People's Party], sounded a {e3 call} for elections.
e1 m1 > m2 REJECT actual 2019-02-13/day ctx=legislative
e2 m4 > m3 AGREE actual 2019-02-13/none ctx=legislative bg
e3 m5 > m4 REQUEST requested 2019-02-13/none mode=change ctx=election
rel m5 leads m6

### Reuters 2011-09-20
The {e1 lifting} of a ban on open gays by [m1:USA.MIL the Pentagon] took effect at midnight. [m2:USA.GOV Defense Secretary Leon Panetta] paid {e2 tribute} to [m3:USA.MIL those discharged under it]; [m4:USA.REL a chaplains' alliance] cried {e3 foul}. In [m5:@USA San Diego], [m6:USA.MIL a marine] announced his re-enlistment.
e1 m1 > m3 CONCEDE actual 2011-09-20/day ctx=lgbt
e2 m2 > m3 SUPPORT actual 2011-09-20/none ctx=lgbt
e3 m4 > m1 ACCUSE actual 2011-09-20/none ctx=lgbt

### Xinhua 2014-10-17
The {e1 lifting} of containers of relief biscuits to [m1:REF.REF Yazidis on Mount Sinjar] was the work of [m2:GBR.MIL two British C-130s] flying from [m3:@CYP Akrotiri]. [m4:IRQ.GOV Baghdad] sent a note of {e2 thanks}, and [m5:KRG.MIL the peshmerga], the army of [m6:KRG.GOV Iraq's Kurdish region], opened a {e3 lifeline} by road.
e1 m2 > m1 AID actual 2014-10-17/none ctx=human_security
e2 m4 > m2 SUPPORT actual 2014-10-17/none ctx=human_security
e3 m5 > m1 AID actual 2014-10-17/none ctx=human_security
rel m5 part_of m6

### AFP 2020-11-13
A {e1 truce} on the tariffs that [m1:USA.GOV Washington] and [m2:EU Brussels] have {e2 slapped on} each other's planes is on the cards, [m3:EU trade commissioner Valdis Dombrovskis] said. [m4:FRA.BUS Airbus] welcomed the overture, but [m5:USA.LEG a senator from Kansas] called for another {e4 squeeze} on [m6=m2 the Europeans].
e1 m1 > m2 CONCEDE hypothetical 2020-11-13/none ctx=economic
e2 m1 > m2 SANCTION actual 2020-11-13/none ctx=economic bg
e4 m5 > m6 ACCUSE actual 2020-11-13/none ctx=economic

### Reuters 2000-05-08
[m1:GBR.MIL British paratroopers'] {e1 swoop} on the airport at [m2:@SLE Freetown] on Monday gave [m3:UN the shaken U.N. mission] a {e2 reprieve}. [m4:RUF.REB Foday Sankoh's Revolutionary United Front], which controls [m5:@SLE the diamond fields], replied with the {e3 snatching} of [m6:ZMB.MIL Zambian peacekeepers]. [m7:SLE.CVL Civilians] held a {e4 march} on [m8=m4 the rebel leader's] villa.
e1 m1 > m3 AID actual 2000-05-08/day mode=military ctx=peacekeeping
e2 m1 > m3 AID actual 2000-05-08/day mode=military ctx=peacekeeping again
e3 m4 > m6 ASSAULT actual 2000-05-08/none mode=abduct ctx=peacekeeping
e4 m7 > m8 PROTEST actual 2000-05-08/none mode=demo ctx=peacekeeping
rel m4 controls m5
