### AP 2010-09-30
[m1:ECU.COP Rebellious police officers] {e1 fired tear gas} at [m2:ECU.GOV Ecuadorean President Rafael Correa] and kept [m4=m2 him] inside a hospital in [m3:@ECU Quito] on Thursday in anger over a law that cuts bonuses.
e1 m1 > m2 ASSAULT actual 2010-09-30/day mode=crowd-control ctx=executive

### AP 2010-10-01
[m1:ECU.GOV Ecuadorean President Rafael Correa] {e1 ruled out} any pardon for [m2:ECU.COP police officers] who rose against [m4=m1 him] a day earlier, and [m3:ECU.COP the national police chief, Freddy Martinez], {e2 resigned}.
e1 m1 > m2 REJECT actual 2010-10-01/none mode=yield ctx=executive
e2 m3 > m1 RETREAT actual 2010-10-01/none mode=resign ctx=executive

### AP 2010-10-02
[m1:ECU.JUD A judge in Quito] {e1 ordered} [m2:ECU.COP three colonels of the police] held for ten days for failing to protect [m3:ECU.GOV President Rafael Correa], [m4:ECU.JUD a prosecutor, Gonzalo Marco Freire], said.
e1 m1 > m2 COERCE actual 2010-10-02/none mode=arrest ctx=legal said=m4

### AP 2010-10-03
[m1:ECU.GOV Rafael Correa] {e1 blamed} the police revolt on followers of [m2:ECU.OPP his predecessor, Lucio Gutierrez], who {e2 denied} any part in it when reached by telephone in [m3:@BRA Brasilia].
e1 m1 > m2 ACCUSE actual 2010-10-03/none mode=allege ctx=executive
e2 m2 > m1 REJECT actual 2010-10-03/none ctx=executive

### AFP 2020-08-18
[m1:MLI.MIL Mutinous soldiers] {e1 took} [m2:MLI.GOV President Ibrahim Boubacar Keita and his prime minister] at gunpoint in [m3:@MLI Bamako] on Tuesday and drove [m4=m2 them] to a garrison in Kati, where a rising had broken out in the morning.
e1 m1 > m2 COERCE actual 2020-08-18/day mode=arrest ctx=executive,pro_autocracy

### AFP 2020-08-19
[m1:ECOWAS The bloc of West African states] {e1 shut the frontiers} of [m61=m1 its] members with [m2:MLI.GOV Mali] and called a video summit, a day after [m3:MLI.MIL soldiers] {e2 ousted} [m4:MLI.ELI Ibrahim Boubacar Keita].
e1 m1 > m2 SANCTION actual 2020-08-19/none mode=discontinue ctx=diplomatic,economic
e2 m3 > m4 COERCE actual 2020-08-18/day mode=seize ctx=executive

### AFP 2020-08-20
[m1:ECOWAS Leaders of West African nations] {e1 called for} the return of [m2:MLI.ELI Ibrahim Boubacar Keita] to power in [m3:MLI.GOV Mali] at a summit held by video link under the chairmanship of [m4:NER.GOV Niger's president, Mahamadou Issoufou].
e1 m1 > m3 REQUEST requested 2020-08-20/none mode=yield ctx=executive

### AFP 2020-08-24
[m1:MLI.MIL Mali's junta] wants to govern for three years and will {e1 not give back} the presidency to [m2:MLI.ELI Ibrahim Boubacar Keita], a source close to {e2 talks} with [m3:ECOWAS West African mediators] in [m4:@MLI Bamako] told [m5:#AFP AFP].
e1 m1 > m3 REJECT actual 2020-08-24/none mode=yield ctx=executive
e2 m1 > m3 CONSULT actual 2020-08-24/none ctx=diplomatic

### AFP 2020-10-06
[m1:ECOWAS West African countries] have {e1 ended} trade measures taken against [m2:MLI.GOV Mali] after the naming of a civilian prime minister, according to a declaration signed by [m3:GHA.GOV Ghana's president, Nana Akufo-Addo].
e1 m1 > m2 CONCEDE actual 2020-10-06/none ctx=economic,diplomatic

### AFP 2020-06-05
[m1:MLI.OPP Tens of thousands of people led by the imam Mahmoud Dicko] {e1 gathered} at Independence Square in [m2:@MLI Bamako] on Friday for the departure of [m3:MLI.GOV President Ibrahim Boubacar Keita], who was {e2 hosting} [m4:MRT.GOV a minister from Mauritania].
e1 m1 > m3 PROTEST actual 2020-06-05/day mode=demo ctx=executive
e2 m4 > m3 CONSULT actual 2020-06-05/none mode=visit ctx=diplomatic

### AFP 2020-09-02 none
The river Niger stood 40 centimetres below its usual level at [m1:@MLI Segou] in the last week of August. Millet was sold for 12,500 CFA francs a sack in [m2:@MLI Mopti], according to [m3:FAO the U.N. food agency's] monthly bulletin.

### BBC 2010-01-27
[m1:LKA.MIL Sri Lankan troops] {e1 ringed} a hotel in [m2:@LKA Colombo] on Wednesday where [m3:LKA.OPP the defeated presidential candidate, former army chief Sarath Fonseka], was staying with officers loyal to [m5=m3 him], after [m4:LKA.GOV Mahinda Rajapakse] was declared re-elected.
e1 m1 > m3 COERCE actual 2010-01-27/day mode=restrict ctx=election,repression

### BBC 2010-01-28
[m1:LKA.OPP Opposition candidate Sarath Fonseka] {e1 rejected} the result of Sri Lanka's presidential election and said [m2=m1 he] would take legal steps against [m3:LKA.GOV the election commissioner], who counted 57.9 percent for [m4:LKA.GOV the incumbent].
e1 m1 > m3 REJECT actual 2010-01-28/none ctx=election

### BBC 2010-02-08
[m1:LKA.MIL Military police] {e1 dragged} [m2:LKA.OPP General Sarath Fonseka] from [m61=m2 his] office in [m3:@LKA Colombo] on Monday during a {e2 meeting} with [m4:LKA.OPP three party leaders], one of [m5=m4 them], Rauf Hakeem, said.
e1 m1 > m2 COERCE actual 2010-02-08/day mode=arrest ctx=repression said=m4
e2 m2 > m4 CONSULT actual 2010-02-08/day ctx=political_institutions

### BBC 2010-02-10
[m1:LKA.PTY Supporters of the ruling party] {e1 hurled stones at} [m2:LKA.OPP a crowd demanding the release of Sarath Fonseka] outside [m3:LKA.JUD the Supreme Court in Colombo] on Wednesday, and at least eight people were hurt.
e1 m1 > m2 ASSAULT actual 2010-02-10/day mode=primitive ctx=repression

### BBC 2011-11-18
[m1:LKA.JUD The High Court in Colombo] {e1 handed} [m2:LKA.OPP former army chief Sarath Fonseka] a three-year sentence on Friday for telling [m3:#SundayLeader a newspaper] that rebels who surrendered had been shot on orders of [m4:LKA.GOV the defence secretary].
e1 m1 > m2 SANCTION actual 2011-11-18/day mode=convict ctx=legal,rights_freedoms

### BBC 2012-05-21
[m1:LKA.GOV President Mahinda Rajapaksa] has {e1 pardoned} [m2:LKA.OPP Sarath Fonseka], who led the army to victory over [m3:LTTE.REB the Tamil Tigers], [m61=m1 his] spokesman said days after a visit to [m4:@USA Washington] by the foreign minister.
e1 m1 > m2 CONCEDE actual 2012-05-21/none ctx=legal
