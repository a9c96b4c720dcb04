### AFP 2012-11-08
[m1:MUS.GOV Mauritius] {e1 warned} [m2:GBR.GOV Britain] on Thursday that [m4=m1 it] would take the matter of the Chagos islands to every court open to [m5=m1 it] if talks on sovereignty were put off again, in a note read out in [m3:@MUS Port Louis].
e1 m1 > m2 THREATEN threatened 2012-11-08/day ctx=territory,legal

### AFP 2010-12-20
[m1:MUS.GOV Mauritius] on Monday {e1 brought a case} against [m2:GBR.GOV Britain] at [m3:@DEU a tribunal in Hamburg] over a marine reserve around the Chagos islands, home of [m4:USA.MIL an American base].
e1 m1 > m2 ACCUSE actual 2010-12-20/day ctx=territory,legal

### AFP 2019-11-22
[m1:GBR.GOV Britain] {e1 let pass} a United Nations deadline of Friday to hand over the Chagos islands to [m2:MUS.GOV Mauritius], saying that [m3=m1 it] had no doubt about [m4=m1 its] sovereignty.
e1 m1 > m2 REJECT actual 2019-11-22/none mode=yield ctx=territory

### AFP 2024-10-03
[m1:GBR.GOV Britain] will {e1 cede} sovereignty of the Chagos islands to [m2:MUS.GOV Mauritius] while keeping the base on Diego Garcia, the two governments said on Thursday, in a settlement that [m3:USA.GOV U.S. President Joe Biden] {e2 welcomed}.
e1 m1 > m2 CONCEDE planned 2024-10-03/day ctx=territory
e2 m3 > m1 SUPPORT actual 2024-10-03/day ctx=territory

### AP 2002-09-25
[m1:BRA.AGR Landless farmworkers] {e1 took over} a ranch belonging to the family of [m2:BRA.GOV President Fernando Henrique Cardoso] in [m3:@BRA Buritis], and drank [m6=m2 his] wine before [m4:BRA.COP federal police] {e2 led} 16 of [m5=m1 them] away.
e1 m1 > m2 PROTEST actual 2002-09-25/none mode=obstruct ctx=inequality
e2 m4 > m5 COERCE actual 2002-09-25/none mode=arrest ctx=inequality

### AP 2002-03-25
[m1:BRA.GOV Brazil's government] {e1 broke off} talks with [m2:BRA.AGR the Landless Rural Workers Movement] over the invasion of a farm of the president's family, [m3:BRA.GOV Agrarian Development Minister Raul Jungmann] said in [m4:@BRA Brasilia].
e1 m1 > m2 REJECT actual 2002-03-25/none mode=meet ctx=inequality said=m3

### AP 2003-07-02
[m1:BRA.GOV President Luiz Inacio Lula da Silva] {e1 received} [m2:BRA.AGR leaders of the Landless Rural Workers Movement] at [m3:@BRA the Planalto palace] on Wednesday, which [m4:BRA.BUS the ranchers' lobby] {e2 criticized}.
e1 m2 > m1 CONSULT actual 2003-07-02/day mode=visit ctx=inequality
e2 m4 > m1 ACCUSE actual 2003-07-02/none mode=disapprove ctx=inequality

### AP 2004-04-05
[m1:BRA.AGR Brazil's Landless Rural Workers Movement] {e1 vowed} a month of land seizures unless [m2:BRA.GOV the government of Luiz Inacio Lula da Silva] settles 115,000 families this year, [m3:BRA.AGR one of its coordinators, Joao Pedro Stedile], said.
e1 m1 > m2 THREATEN threatened 2004-04-05/none ctx=inequality said=m3

### AP 2004-11-20
[m1:UAF Hooded gunmen] {e1 shot up} a camp of [m2:BRA.AGR landless farmworkers] near [m3:@BRA Felisburgo in Minas Gerais] on Saturday, killing five, and [m4:BRA.GOV the justice minister] {e2 sent federal police} to look for a rancher.
e1 m1 > m2 ASSAULT actual 2004-11-20/day mode=firearms ctx=inequality
e2 m4 > m1 MOBILIZE actual 2004-11-20/none mode=police ctx=crime

### AP 2005-05-17
[m1:BRA.AGR About 12,000 landless workers] {e1 reached} [m2:@BRA Brasilia] on Tuesday at the end of a two-week march to press [m3:BRA.GOV President Luiz Inacio Lula da Silva] for faster land reform, and some {e2 burned} an effigy outside [m4:USA.GOV the U.S. Embassy].
e1 m1 > m3 PROTEST actual 2005-05-17/day mode=demo ctx=inequality
e2 m1 > m4 PROTEST actual 2005-05-17/day mode=demo ctx=inequality

### AP 2005-05-18
[m1:BRA.GOV Brazil's government] {e1 granted} [m2:BRA.AGR landless workers] 700 million reais of extra money for land reform after a {e2 meeting} with [m3:BRA.AGR their leaders] in [m4:@BRA Brasilia], the finance ministry said.
e1 m1 > m2 CONCEDE actual 2005-05-18/none ctx=inequality
e2 m3 > m1 CONSULT actual 2005-05-18/none ctx=inequality

### Ansa 2002-04-29
[m1:PSE.MIL Palestinian gunmen] are inside the Church of the Nativity in [m2:@PSE Bethlehem], which has been {e1 ringed} by [m3:ISR.MIL Israeli tanks] for four weeks, and [m4:VAT.REL a Vatican envoy] {e2 asked} [m5:ISR.GOV Israel] for food to be let in.
e1 m3 > m1 COERCE actual 2002-04-29/none mode=restrict ctx=military
e2 m4 > m5 REQUEST requested 2002-04-29/none mode=yield ctx=human_security,religion_ethnicity

### Ansa 2002-05-10
[m1:ISR.MIL Israel] {e1 lifted} [m61=m1 its] five-week siege of the Church of the Nativity on Friday after [m2:PSE.MIL thirteen Palestinian militants] left for [m3:@CYP Cyprus] under a deal that [m4:EU the European Union] had {e2 helped to broker}.
e1 m1 > m2 RETREAT actual 2002-05-10/day mode=withdraw ctx=military
e2 m4 > m1 CONSULT actual 2002-05-10/none ctx=diplomatic bg

### Ansa 2002-05-05
[m1:ITA.GOV Italy] {e1 was not willing}, a foreign ministry source said on Sunday, to take in [m2:PSE.MIL thirteen gunmen from Bethlehem], as [m3:ISR.GOV Israel] had {e2 asked} without first speaking to [m4=m1 Rome].
e1 m1 > m3 REJECT actual 2002-05-05/none mode=assist ctx=diplomatic
e2 m3 > m4 REQUEST requested 2002-05-05/none mode=assist ctx=diplomatic bg
