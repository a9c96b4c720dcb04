### AFP 2012-01-13
[m1:NGA.LAB Nigeria's oil workers' union Pengassan] Thursday {e1 brandished} a shutdown of the country's rigs unless [m2:NGA.GOV President Goodluck Jonathan] {e2 resurrects} the fuel subsidy. [m3=m2 He] has so far {e3 stood pat}. In [m4:@NGA Kano], [m5:NGA.COP police] {e4 caged} a march of students with armoured cars.
e1 m1 > m2 THREATEN threatened 2012-01-12/day ctx=economic
e2 m2 > m1 CONCEDE hypothetical 2012-01-13/none ctx=economic
e3 m3 > m1 REJECT actual 2012-01-13/none mode=yield ctx=economic
e4 m5 > m1 COERCE actual 2012-01-13/none mode=restrict ctx=repression

### Reuters 2018-07-16
[m1:ERI.GOV Eritrean President Isaias Afwerki] {e1 flung open} his embassy in [m2:@ETH Addis Ababa] on Monday, a week after a trip by [m3:ETH.GOV Abiy Ahmed] to [m4:@ERI Asmara] that {e2 thawed} two decades of hostility. [m5=m3 The Ethiopian premier] {e3 lavished} praise on [m6=m1 his guest]. [m7:UAE.GOV Abu Dhabi], the patron of [m8=m1+m3 both], {e4 midwifed} the peace.
e1 m1 > m3 COOPERATE actual 2018-07-16/day ctx=diplomatic
e2 m3 > m1 CONSULT actual 2018-07-09/week mode=visit ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2018-07-16/none ctx=diplomatic
e4 m7 > m8 CONSULT actual 2018-07-16/none mode=mediate ctx=diplomatic
rel m7 ally_of m8

### Buenos Aires Times 2023-12-21
[m1:ARG.CVL Residents of Buenos Aires] {e1 clattered} pans from their balconies on Wednesday minutes after [m2:ARG.GOV President Javier Milei] {e2 took a chainsaw to} 300 rules by decree. [m3:ARG.LAB The CGT, the country's largest labour confederation], {e3 will haul} the decree before [m4:ARG.JUD the courts]. [m5:ARG.GOV Security Minister Patricia Bullrich] {e4 vowed to dock} welfare from [m6:ARG.CVL those who block roads].
e1 m1 > m2 PROTEST actual 2023-12-20/day mode=demo ctx=economic
e2 m2 > m3 COERCE actual 2023-12-20/day ctx=economic
e3 m3 > m2 ACCUSE planned 2023-12-21/none ctx=legal
e4 m5 > m6 THREATEN threatened 2023-12-21/none mode=restrict ctx=rights_freedoms

### Le Monde Afrique 2017-01-19
[m1:SEN.MIL Senegalese columns], the spearhead of [m2:ECOWAS a West African mission], {e1 rolled up to} [m3:GMB.GOV Yahya Jammeh's] border on Thursday. [m4:GMB.GOV Adama Barrow] was meanwhile sworn in at [m5:@SEN the Gambian embassy in Dakar], and [m6:UNSC the U.N. Security Council] {e2 rallied behind} [m7=m4 him]. [m8:GMB.MIL General Ousman Badjie], head of [m9:GMB.MIL the Gambian army], {e3 would not lift a finger for} [m10=m3 his boss].
e1 m1 > m3 MOBILIZE actual 2017-01-19/day mode=troops ctx=executive
e2 m6 > m7 SUPPORT actual 2017-01-19/none ctx=executive
e3 m8 > m10 REJECT actual 2017-01-19/none mode=assist ctx=executive
rel m1 part_of m2
rel m8 leads m9

### Xinhua 2015-09-08
[m1:CHN.GOV China] on Tuesday {e1 handed the keys of} two patrol vessels to [m2:NGA.MIL the Nigerian navy] free of charge. [m3=m2 The service], which lost 60 sailors last year, said <<q1 the ships would sail against pirates>> off [m4:@NGA Bayelsa state]. [m5:FRA.MIL A French frigate] will {e2 drill} with [m6=m2 the crews] in October.
e1 m1 > m2 AID actual 2015-09-08/day mode=military ctx=military
e2 m5 > m6 COOPERATE planned 2015-10-01/month ctx=military
q1 m3 indirect cue=said

### Folha English 2016-05-12
[m1:BRA.LEG Brazil's Senate] {e1 turfed out} [m2:BRA.GOV President Dilma Rousseff] for 180 days at dawn on Thursday. "<<q1 They are tearing up 54 million votes>>," [m3=m2 she] told [m4:BRA.CVL supporters outside the palace]. [m5:BRA.PTY The PMDB], the party of [m6:BRA.GOV interim leader Michel Temer], had {e2 bolted from} [m7=m2 her] coalition in March; [m8:VEN.GOV Caracas] {e3 beckoned home} its envoy.
e1 m1 > m2 SANCTION actual 2016-05-12/day mode=discontinue ctx=legislative
e2 m5 > m7 SANCTION actual 2016-03-01/month mode=withdraw ctx=legislative bg
e3 m8 > m6 SANCTION actual 2016-05-12/none mode=withdraw ctx=diplomatic
q1 m3 direct cue=told
rel m6 member_of m5

### The East African 2005-03-30
[m1:FDLR.REB Rwandan Hutu rebels], who hold large tracts of [m2:@COD eastern Congo], Wednesday {e1 forswore} war against [m3:RWA.GOV Kigali] at a meeting {e2 convened} by [m4:REL.REL the Sant'Egidio community] in [m5:@ITA Rome]. [m6=m1 Their] president, [m7:FDLR.REB Ignace Murwanashyaka], also {e3 voiced revulsion at} the 1994 genocide. [m8=m3 Rwanda's government] {e4 was unmoved}.
e1 m1 > m3 CONCEDE actual 2005-03-30/day mode=disarm ctx=military
e2 m4 > m1 CONSULT actual 2005-03-30/day mode=mediate ctx=military
e3 m7 > m3 SUPPORT actual 2005-03-30/day ctx=military
e4 m8 > m1 REJECT actual 2005-03-30/none ctx=military
rel m1 controls m2
rel m7 leads m6

### AP 2022-06-30
[m1:ECU.CVL Conaie], the confederation of Ecuador's indigenous peoples, {e1 will call its people home} after [m2:ECU.GOV President Guillermo Lasso] {e2 shaved} 15 cents off the price of diesel. [m3=m1 Its] leader, [m4:ECU.CVL Leonidas Iza], and [m5:ECU.GOV minister Francisco Jimenez] {e3 put pen to paper} in [m6:@ECU the bishops' hall in Quito].
e1 m1 > m2 CONCEDE planned 2022-06-30/none ctx=economic
e2 m2 > m1 CONCEDE actual 2022-06-30/none ctx=economic
e3 m4 > m5 SUPPORT actual 2022-06-30/none ctx=economic
rel m4 leads m3

### News24 2012-08-16
[m1:ZAF.COP Police with automatic rifles] {e1 felled} 34 [m2:ZAF.LAB striking rock drillers] at the Marikana platinum mine on Thursday. [m3:ZAF.LAB The upstart union AMCU], which has poached thousands from [m4:ZAF.LAB the National Union of Mineworkers], {e3 had urged} [m5=m2 the miners] off the hill. [m6:GBR.BUS Lonmin], the owner, {e4 gave} [m7=m2 the men] until Monday to clock in.
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e3 m3 > m5 REQUEST requested 2012-08-16/none mode=yield ctx=economic
e4 m6 > m7 THREATEN threatened 2012-08-16/none ctx=economic

### MercoPress 2010-12-02
[m1:URY.GOV Montevideo] has {e1 turned away} [m2:GBR.MIL HMS Gloucester], a British destroyer bound for the Falklands, out of solidarity with [m3:ARG.GOV Buenos Aires]. [m4=m3 Argentina's foreign minister], [m5=m3 Hector Timerman], {e2 warmly embraced} the gesture. [m6:BRA.MIL Brazil's navy] let [m7=m2 the ship] {e3 refuel} in [m8:@BRA Rio].
e1 m1 > m2 REJECT actual 2010-12-02/none mode=assist ctx=territory
e2 m5 > m1 SUPPORT actual 2010-12-02/none ctx=territory
e3 m6 > m7 AID actual 2010-12-02/none ctx=military

### VOA 2014-10-31
[m1:BFA.GOV Blaise Compaore], Burkina Faso's ruler for 27 years, {e1 vacated} the palace at noon on Friday and {e2 slipped} over the border in a convoy of ten cars. [m2:BFA.CVL Youths] had {e3 torched} [m3:BFA.LEG parliament] to stop a fifth term. [m4:BFA.MIL General Honore Traore] stepped into his shoes; [m5:BFA.MIL Colonel Isaac Zida], second in command of [m6:BFA.MIL the presidential guard], {e5 spurned} [m7=m4 him].
e1 m1 > m2 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e2 m1 > m2 RETREAT actual 2014-10-31/day ctx=executive again
e3 m2 > m3 PROTEST actual 2014-10-31/none mode=riot ctx=executive
e5 m5 > m7 REJECT actual 2014-10-31/none ctx=executive

### Prensa Latina 2007-11-11
[m1:ESP.GOV King Juan Carlos] {e1 told} [m2:VEN.GOV Hugo Chavez] to "<<q1 shut up>>" at a summit in [m3:@CHL Santiago] on Saturday after the Venezuelan had {e2 savaged} [m4:ESP.ELI former premier Jose Maria Aznar] as a fascist. [m5:NIC.GOV Daniel Ortega], Chavez's closest partner in Central America, {e3 ceded} [m6=m2 him] his speaking time.
e1 m1 > m2 REQUEST requested 2007-11-10/day ctx=diplomatic
e2 m2 > m4 ACCUSE actual 2007-11-10/day mode=disapprove ctx=diplomatic
e3 m5 > m6 AID actual 2007-11-10/day ctx=diplomatic
q1 m1 mixed cue=told
rel m5 ally_of m2

### Standard 2017-10-11 none
Long-distance champion [m1:? Mary Keitany] will not defend her crown in [m2:@USA New York], [m3:? her manager] said, after a stress injury forced a retreat from training in [m4:@KEN Iten]. Rivals have closed ranks, and a fierce battle is expected over the last ten kilometres. Bookmakers gave their nod to [m5:? an Ethiopian newcomer].

### Reuters 2019-04-10
[m1:SDN.MIL Rank-and-file soldiers] {e1 closed ranks with} [m2:SDN.CVL protesters camped outside army headquarters in Khartoum] and {e2 shooed off} [m3:SDN.SPY security agents in pickup trucks]. [m4:SDN.PTY Omar al-Bashir's National Congress Party] is {e3 mustering} a counter-rally for Thursday. [m5:GBR.GOV Britain], part of [m6:? a troika with the U.S. and Norway], {e4 prodded} [m7:SDN.GOV Khartoum] toward a transition.
e1 m1 > m2 SUPPORT actual 2019-04-10/none ctx=pro_democracy
e2 m1 > m3 COERCE actual 2019-04-10/none ctx=pro_democracy
e3 m4 > m2 PROTEST planned 2019-04-11/day mode=demo ctx=pro_autocracy
e4 m5 > m7 REQUEST requested 2019-04-10/none mode=change ctx=pro_democracy
rel m5 member_of m6

### ABC Color 2017-04-01
[m1:PRY.CVL Demonstrators in Asuncion] {e1 ransacked} [m2:PRY.LEG the Congress] on Friday, after [m3:PRY.LEG 25 senators] rammed through an amendment letting [m4:PRY.GOV President Horacio Cartes] run again. [m5:PRY.COP Officers] {e3 burst into} [m6:PRY.OPP the Liberal Party's] seat and {e4 shot dead} [m7:PRY.OPP a youth leader], Rodrigo Quintana. [m8=m4 Cartes] {e5 axed} [m9:PRY.GOV his interior minister].
e1 m1 > m2 PROTEST actual 2017-03-31/day mode=riot ctx=legislative
e3 m5 > m6 COERCE actual 2017-04-01/none ctx=repression
e4 m5 > m7 ASSAULT actual 2017-04-01/none mode=firearms ctx=repression
e5 m8 > m9 SANCTION actual 2017-04-01/none mode=expel ctx=executive
rel m7 member_of m6

### Angop 2002-04-04
[m1:AGO.MIL Angola's army chief of staff, General Armando da Cruz Neto], and [m2:UNITA.REB UNITA's Abreu Muengo Kamorteiro] {e1 embraced} in parliament on Thursday and {e2 inscribed} their names under a ceasefire. Some 50,000 [m3=m2 guerrillas] are to {e3 trek} to quartering camps. [m4:USA.GOV Washington], once the rebels' patron, {e4 warmed to} the accord.
e1 m1 > m2 SUPPORT actual 2002-04-04/day ctx=military again
e2 m1 > m2 SUPPORT actual 2002-04-04/day ctx=military
e3 m3 > m1 CONCEDE planned 2002-04-04/none mode=disarm ctx=military
e4 m4 > m1,m2 SUPPORT actual 2002-04-04/none ctx=military

### AFP 2024-06-26
[m1:BOL.MIL Bolivian General Juan Jose Zuniga] {e1 battered} the palace gate in [m2:@BOL La Paz] with an armoured car, then met [m3:BOL.GOV President Luis Arce] face to face in the hall. "<<q1 Take these men back to barracks>>," [m4=m3 Arce] {e2 snapped}. [m5:BOL.LAB The COB labour federation] {e3 summoned} its members into the streets, and within hours [m6=m1 the mutineers] {e4 melted away}.
e1 m1 > m3 ASSAULT actual 2024-06-26/day ctx=executive
e2 m4 > m1 REQUEST requested 2024-06-26/day mode=yield ctx=executive
e3 m5 > m1 PROTEST requested 2024-06-26/day ctx=executive
e4 m6 > m3 RETREAT actual 2024-06-26/day mode=withdraw ctx=executive
q1 m4 direct cue=snapped

### The Namibian 2021-05-28
[m1:DEU.GOV Germany] Friday {e1 owned up to} genocide in [m2:@NAM its former colony] and {e2 earmarked} 1.1 billion euros for [m3:NAM.CVL the Herero and Nama]. [m4:NAM.REL Paramount Chief Vekuii Rukoro] {e3 pooh-poohed} the text, which [m5:NAM.GOV Windhoek] negotiated alone, as "<<q1 an insult>>." [m6=m5 The government] will lay it before lawmakers in June.
e1 m1 > m3 SUPPORT actual 2021-05-28/day mode=apologize ctx=reparations
e2 m1 > m3 AGREE actual 2021-05-28/day ctx=reparations
e3 m4 > m1 REJECT actual 2021-05-28/none ctx=reparations
q1 m4 mixed cue=pooh-poohed

### Reuters 2013-01-12
[m1:FRA.MIL French Mirages] {e1 mauled} [m2:ANSARDINE.REB a column of Ansar Dine], the Tuareg-led Islamists who rule [m3:@MLI Timbuktu], near [m4:@MLI Konna] on Friday. [m5:NGA.GOV Nigeria] {e2 is lining up} 600 men for [m6:AU an African force]. [m7=m2 The Islamists] {e3 retorted} that [m9:FRA.GOV Paris] had opened "<<q1 the gates of hell>>" for [m8:FRA.CVL its citizens].
e1 m1 > m2 ASSAULT actual 2013-01-11/day mode=aerial ctx=military
e2 m5 > m6 AGREE planned 2013-01-12/none ctx=military
e3 m7 > m8 THREATEN threatened 2013-01-12/none mode=violence ctx=terrorism
q1 m7 mixed cue=retorted
rel m2 controls m3

### Listin Diario 2013-10-31
[m1:DOM.GOV Santo Domingo] {e1 whisked home} its envoy to [m2:VEN.GOV Caracas] Thursday in a spat over a ruling that {e2 deprived} [m3:DOM.CVL descendants of Haitians] of their papers. [m4:CARICOM Caricom], to which [m5:HTI.GOV Haiti] belongs and [m6:DOM.GOV the Dominican Republic] has long applied, {e3 iced} [m7=m6 the latter's] bid.
e1 m1 > m2 SANCTION actual 2013-10-31/day mode=withdraw ctx=diplomatic
e2 m6 > m3 COERCE actual 2013-10-31/none ctx=rights_freedoms bg
e3 m4 > m7 SANCTION actual 2013-10-31/none mode=discontinue ctx=diplomatic
rel m5 member_of m4

### UN News 2011-07-27
[m1:WFP The World Food Programme] on Wednesday {e1 winged in} ten tons of peanut paste to [m2:@SOM Mogadishu], where [m3:SOM.REF families from the drought belt] sleep in roofless houses. [m4:ALSHABAAB.REB The Shabab], which control [m5:@SOM most of the south], {e2 reaffirmed} that <<q1 the agency stays out>>. [m6:KEN.GOV Kenya] has {e3 swung open} its Ifo II camp.
e1 m1 > m3 AID actual 2011-07-27/day ctx=human_security
e2 m4 > m1 REJECT actual 2011-07-27/none mode=assist ctx=human_security
e3 m6 > m3 AID actual 2011-07-27/none ctx=migration
q1 m4 indirect cue=reaffirmed
rel m4 controls m5
