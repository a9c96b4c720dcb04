### Reuters 2026-02-10
[m1:PHL.MIL The Philippine coast guard] said on Tuesday that [m2:CHN.MIL a Chinese ship] had {e1 trained water cannon on} one of [m4=m1 its] patrol boats near Scarborough Shoal, bending its railings, as [m5=m1 it] took supplies to [m3:PHL.CVL fishermen].
e1 m2 > m1 ASSAULT actual 2026-02-10/none mode=primitive ctx=territory said=m1

### Reuters 2026-02-11
[m1:PHL.GOV Manila] has {e1 filed a note verbale} over the conduct of [m2:CHN.MIL the Chinese coast guard] at Scarborough Shoal, [m3:PHL.GOV Foreign Secretary Ma. Theresa Lazaro] told [m4:PHL.LEG senators] on Wednesday.
e1 m1 > m2 ACCUSE actual 2026-02-11/none mode=disapprove ctx=territory said=m3

### Reuters 2026-02-12
[m1:CHN.GOV China's embassy in Manila] {e1 rejected} a Philippine note of protest over Scarborough Shoal and said [m2:PHL.GOV the Marcos government] should {e2 stop} sending vessels there, while [m3:JPN.GOV Japan] and [m4:AUS.GOV Australia] hold a drill off [m5:@PHL Palawan].
e1 m1 > m2 REJECT actual 2026-02-12/none ctx=territory
e2 m1 > m2 REQUEST requested 2026-02-12/none mode=yield ctx=territory

### Reuters 2026-02-15
[m1:PHL.MIL The Philippine navy] has {e1 stationed two more corvettes} at Subic Bay within reach of Scarborough Shoal, where [m2:CHN.MIL Chinese coast guard cutters] keep watch, [m3:PHL.MIL navy spokesman Roy Vincent Trinidad] said.
e1 m1 > m2 MOBILIZE actual 2026-02-15/none mode=weapons ctx=territory,military said=m3

### Reuters 2026-03-02
[m1:PHL.LEG Three Philippine senators] {e1 called for sanctions on} [m2:CHN.BUS Chinese companies that built artificial islands], in a resolution read on the floor on Monday, and [m3:PHL.GOV the foreign department] said [m61=m3 it] would study the text.
e1 m1 > m2 ACCUSE actual 2026-03-02/day mode=disapprove ctx=territory,economic

### Reuters 2026-03-05
[m1:PHL.CVL Fishermen's groups] in outrigger boats {e1 demonstrated} off [m2:@PHL Masinloc] on Thursday against the barring of the lagoon at Scarborough Shoal by [m3:CHN.MIL the Chinese coast guard], singing the national anthem.
e1 m1 > m3 PROTEST actual 2026-03-05/day mode=demo ctx=territory

### Reuters 2026-03-09 none
Rice farmers in [m1:@PHL Nueva Ecija] brought in 4.9 tonnes a hectare this season, [m2:PHL.GOV the agriculture department] said on Monday. Imports from [m3:@VNM Vietnam] and [m4:@THA Thailand] were down by a fifth in February on the year before.

### AFP 2002-06-18
[m1:FARC.REB Colombia's FARC guerrillas] {e1 threatened to kill} [m2:COL.GOV the mayors of 30 towns] in Caqueta unless [m6=m2 they] resign within days, [m3:COL.GOV the department's governor] said, as [m4:COL.GOV president-elect Alvaro Uribe] toured [m5:@ESP Madrid].
e1 m1 > m2 THREATEN threatened 2002-06-18/none mode=violence ctx=executive said=m3

### AFP 2002-06-24
[m1:COL.GOV Twenty-three mayors in southern Colombia] {e1 stepped down} in the face of death threats by [m2:FARC.REB FARC guerrillas], and [m3:COL.GOV the interior minister, Armando Estrada], said [m4=m3 he] would {e2 not accept} [m5=m1 their] letters.
e1 m1 > m2 RETREAT actual 2002-06-24/none mode=resign ctx=executive
e2 m3 > m1 REJECT actual 2002-06-24/none ctx=executive

### AFP 2002-02-23
[m1:FARC.REB FARC rebels] on Saturday {e1 kidnapped} [m2:COL.OPP presidential candidate Ingrid Betancourt] at a roadblock near [m3:@COL San Vicente del Caguan], from which [m4:COL.MIL the army] was driving [m5=m1 them] out.
e1 m1 > m2 ASSAULT actual 2002-02-23/day mode=abduct ctx=election

### AFP 2002-02-20
[m1:COL.GOV President Andres Pastrana] {e1 broke off} peace talks with [m2:FARC.REB the Revolutionary Armed Forces of Colombia] on Wednesday, hours after [m3=m2 the rebels] {e2 hijacked} a plane with [m4:COL.LEG a senator, Jorge Gechem], on board.
e1 m1 > m2 REJECT actual 2002-02-20/day mode=meet ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2002-02-20/day mode=abduct ctx=terrorism

### AFP 2008-03-01
[m1:FRA.CVL A committee in Paris for the release of Ingrid Betancourt] {e1 appealed} to [m2:VEN.GOV Venezuelan President Hugo Chavez] to intercede with [m3:FARC.REB her captors], who had {e2 let} [m4:COL.ELI four former Colombian lawmakers] go on Wednesday.
e1 m1 > m2 REQUEST requested 2008-03-01/none mode=assist ctx=diplomatic
e2 m3 > m4 RETREAT actual 2008-02-27/day mode=release ctx=diplomatic

### Reuters 2006-10-27
[m1:MEX.COP Men identified as municipal police in plain clothes] {e1 shot dead} [m2:USA.JRN an American cameraman, Bradley Will], at a barricade of striking teachers in [m3:@MEX Oaxaca] on Friday, [m80:MEX.CVL witnesses] said.
e1 m1 > m2 ASSAULT actual 2006-10-27/day mode=firearms ctx=repression

### Reuters 2006-10-28
[m1:MEX.GOV President Vicente Fox] on Saturday {e1 ordered federal police} to [m2:@MEX Oaxaca], where [m3:MEX.EDU teachers] and leftists have {e2 held} the colonial centre since May to unseat [m4:MEX.GOV Governor Ulises Ruiz].
e1 m1 > m3 MOBILIZE actual 2006-10-28/day mode=police ctx=repression
e2 m3 > m4 PROTEST actual 2006-10-28/none mode=obstruct ctx=executive

### Reuters 2006-10-30
[m1:MEX.LEG Mexico's Congress] {e1 urged} [m2:MEX.GOV Oaxaca Governor Ulises Ruiz] on Monday to step down in order to restore calm, but [m3=m2 he] told [m4:#Formula a radio station] that [m5=m2 he] would {e2 do nothing of the kind}.
e1 m1 > m2 REQUEST requested 2006-10-30/day mode=yield ctx=executive
e2 m3 > m1 REJECT actual 2006-10-30/day mode=yield ctx=executive

### Reuters 2006-12-04
[m1:MEX.COP Federal police] {e1 arrested} [m2:MEX.CVL Flavio Sosa, the bearded leader of the Oaxaca protest movement], in [m3:@MEX Mexico City] late on Monday, days after [m4:MEX.GOV President Felipe Calderon] took office.
e1 m1 > m2 COERCE actual 2006-12-04/day mode=arrest ctx=repression

### Reuters 2006-10-26
[m1:MEX.LAB Striking teachers in Oaxaca] {e1 voted to go back} to class on Monday after [m2:MEX.GOV the government] {e2 promised} pay rises spread over six years, though [m3:MEX.CVL their allies in a popular assembly] would {e3 not lift} the barricades.
e1 m1 > m2 CONCEDE planned 2006-10-30/day ctx=economic
e2 m2 > m1 AGREE planned 2006-10-26/none ctx=economic
e3 m3 > m2 REJECT actual 2006-10-26/none mode=yield ctx=executive
