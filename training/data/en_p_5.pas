### AFP 2021-10-27
[m1:SDN.MIL General Abdel Fattah al-Burhan] has sacked [m2:SDN.GOV six ambassadors] who spoke against the takeover. The {e1 dismissals} were read out on state television on Wednesday. [m3:SDN.GOV Prime Minister Abdalla Hamdok], {e2 seized} at his home on Monday, is back there under guard. [m4:AU The continental body] {e3 barred} [m5:SDN.GOV Khartoum] from its meetings, and [m6:WB the World Bank] {e4 stopped} all payments. [m7:SDN.LAB Oil workers] said [m8=m7 they] {e5 would join} a campaign of civil disobedience.
e1 m1 > m2 SANCTION actual 2021-10-27/day ctx=executive
e2 m1 > m3 COERCE actual 2021-10-25/day mode=arrest ctx=executive
e3 m4 > m5 SANCTION actual 2021-10-27/none ctx=executive
e4 m6 > m5 SANCTION actual 2021-10-27/none ctx=economic
e5 m7 > m1 PROTEST planned 2021-10-27/none mode=strike ctx=pro_democracy

### Kathmandu Post 2015-11-09
Trucks with diesel have been stuck at [m1:@IND Raxaul] for six weeks. [m2:NPL.GOV The government in Kathmandu] {e1 calls} it an unofficial blockade by [m3:IND.GOV its southern neighbour], [m9=m3 which] {e2 disclaims} any part in it. The {e3 obstruction}, [m4:IND.GOV New Delhi] says, is the work of [m5:NPL.CVL Madhesi protesters]. [m6:CHN.GOV Beijing] in the meantime has {e4 shipped} 1.3 million litres of petrol across the Himalayas free of charge. A {e5 dialogue} between [m7:NPL.PTY the three big parties] and [m8=m5 the plains groups] is due this week.
e1 m2 > m3 ACCUSE actual 2015-11-09/none mode=allege ctx=economic
e2 m9 > m2 REJECT actual 2015-11-09/none ctx=economic
e3 m5 > m2 PROTEST actual 2015-11-09/none mode=obstruct ctx=economic said=m4
e4 m6 > m2 AID actual 2015-11-09/none mode=economic ctx=economic
e5 m7 > m8 AGREE planned 2015-11-09/week mode=meet ctx=legislative

### NPR 2018-06-21
[m1:USA.GOV The president] on Wednesday {e1 ended} a practice under which [m2:USA.COP border agents] had {e2 taken} 2,300 children away from [m3:? their parents]. The reversal was {e5 greeted} with relief by [m4:USA.REL the Catholic bishops]. [m5:USA.GOV Governor Andrew Cuomo of New York] {e6 filed} a lawsuit all the same. [m6=m1 Donald Trump] "<<q1 should be ashamed>>," [m7=m5 the Democrat] said. [m8:MEX.GOV Mexico's foreign ministry] had {e7 denounced} the separations as cruel and inhuman.
e1 m1 > m3 CONCEDE actual 2018-06-20/day ctx=migration
e2 m2 > m3 COERCE actual 2018-06-20/none ctx=migration
e5 m4 > m1 SUPPORT actual 2018-06-21/none ctx=migration
e6 m5 > m1 ACCUSE actual 2018-06-21/none ctx=migration,legal
e7 m8 > m1 ACCUSE actual 2018-06-21/none mode=disapprove ctx=migration
q1 m7 direct cue=said

### Times of Malta 2019-07-07
[m1:MLT.MIL A patrol boat] took 65 people off the Alan Kurdi, a ship run by [m2:DEU.NGO the German charity Sea-Eye], on Sunday. The {e1 rescue} ended a two-day wait outside [m3:ITA.GOV Italian] waters, which [m4:ITA.GOV Interior Minister Matteo Salvini] had {e2 kept closed} to it. None of [m5:? the passengers] will stay; [m6:DEU.GOV Berlin] has {e3 undertaken} to receive 40. [m7=m4 The minister] {e4 scoffed at} [m8=m6 his German colleague's] {e5 plea} for open ports.
e1 m1 > m5 AID actual 2019-07-07/day mode=humanitarian ctx=migration
e2 m4 > m2 REJECT actual 2019-07-07/none ctx=migration
e3 m6 > m1 AGREE planned 2019-07-07/none ctx=migration
e4 m7 > m8 REJECT actual 2019-07-07/none ctx=migration
e5 m8 > m7 REQUEST requested 2019-07-07/none mode=yield ctx=migration

### Nikkei Asia 2025-06-03
[m1:KOR.MIL Special forces] were helicoptered into [m2:KOR.LEG the National Assembly] last December after [m3:KOR.GOV President Yoon Suk-yeol] {e1 placed} the country under martial law. His {e2 impeachment} by [m4=m2 lawmakers] followed eleven days later. In Tuesday's snap election [m5:KOR.OPP Lee Jae-myung] won. [m6:USA.GOV The White House] {e3 affirmed} the alliance, while [m7:CHN.GOV Xi Jinping] {e4 cabled} [m8=m5 the president-elect].
e1 m3 > m2 COERCE actual 2024-12-01/month mode=martial-law ctx=executive bg
e2 m4 > m3 SANCTION actual 2024-12-01/month ctx=executive,legislative bg
e3 m6 > m5 SUPPORT actual 2025-06-03/none ctx=diplomatic
e4 m7 > m8 SUPPORT actual 2025-06-03/none ctx=diplomatic

### Stabroek News 2023-12-15
[m1:GUY.GOV Guyana's President Irfaan Ali] and [m2:VEN.GOV Nicolas Maduro of Venezuela] sat face to face for two hours in [m3:@VCT Saint Vincent]. Neither {e1 would use} force, [m4=m1+m2 they] said in a statement read out by [m5:VCT.GOV the host, Ralph Gonsalves]. The {e2 encounter} was arranged by [m6:CARICOM the Caribbean Community]. [m7:VEN.CVL Voters across the border] had on December 3 backed the {e4 annexation} of [m8:@GUY Essequibo]. [m9:GBR.GOV London] {e5 will send} a patrol ship to [m10=m1 its former colony].
e1 m1 > m2 AGREE planned 2023-12-14/none ctx=territory
e2 m1 > m2 CONSULT actual 2023-12-14/none mode=meet ctx=territory
e4 m2 > m1 COERCE hypothetical 2023-12-15/none ctx=territory
e5 m9 > m10 AGREE planned 2023-12-15/none ctx=military

### Rappler 2020-05-06
[m1:PHL.JRN ABS-CBN] went dark on Tuesday evening. [m2:PHL.GOV The telecommunications commission] had {e1 issued} a cease-and-desist order that afternoon, a day after [m3=m1 the network's] licence ran out. The {e2 shutdown} was {e3 lamented} by [m4:PHL.GOV the vice president, Leni Robredo]. [m5:PHL.GOV President Rodrigo Duterte] in December had {e4 sworn} to see [m6=m1 the broadcaster] "<<q1 out>>". [m8:PHL.GOV His spokesman] insisted that [m7=m5 he] took no part in the decision.
e1 m2 > m1 COERCE actual 2020-05-05/day mode=censor ctx=press
e2 m2 > m3 COERCE actual 2020-05-05/day mode=censor ctx=press again
e3 m4 > m2 ACCUSE actual 2020-05-06/none mode=disapprove ctx=press
e4 m5 > m6 THREATEN threatened 2019-12-01/month ctx=press bg
q1 m5 mixed cue=sworn

### AP 2009-06-30
[m1:HND.MIL Soldiers] flew [m2:HND.GOV President Manuel Zelaya], still in his pyjamas, to [m3:@CRI Costa Rica] on Sunday. On Tuesday [m4:UNGA the General Assembly in New York] {e1 condemned} the {e2 coup} by acclamation. "<<q1 I am going back on Thursday>>," [m5=m2 the deposed leader] announced there. [m6:HND.JUD The attorney general in Tegucigalpa] answered that [m9=m2 he] {e3 would be arrested} on the spot. [m7:VEN.GOV Hugo Chavez] {e4 halted} oil deliveries, and [m8:IADB a development lender] {e5 paused} its loans.
e1 m4 > m1 ACCUSE actual 2009-06-30/day mode=disapprove ctx=executive
e2 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=executive,military
e3 m6 > m9 THREATEN threatened 2009-06-30/none ctx=legal
e4 m7 > m1 SANCTION actual 2009-06-30/none ctx=economic
e5 m8 > m1 SANCTION actual 2009-06-30/none ctx=economic
q1 m5 direct cue=announced

### Bloomberg 2022-03-10 none
Wheat futures fell by the daily limit in [m1:@USA Chicago] on Thursday after five days of gains. Mills in [m2:@EGY Egypt], the largest buyer, hold stocks for four months, [m3:? a broker in Geneva] said. Ports on the Sea of Azov are shut. [m4=m3 He] expects [m5:IND.BUS Indian exporters] to sell more, and [m6:AUS.BUS farmers in Western Australia] to sow a larger area than last year.

### Daily Maverick 2021-07-13
[m1:ZAF.GOV President Cyril Ramaphosa] sent 2,500 soldiers onto the streets of [m2:@ZAF Durban] and [m3:@ZAF Soweto]. The {e1 deployment} came as [m4:ZAF.CVL crowds] {e2 stripped} shops for a fifth day over the {e3 jailing} of [m5:ZAF.ELI his predecessor, Jacob Zuma]. [m6:ZAF.JUD The Constitutional Court] had {e4 found} [m9=m5 the former leader] in contempt on June 29. [m7:ZAF.OPP The Economic Freedom Fighters] {e5 objected} to the troops, but [m8=m7 its leader] has not called for a march.
e1 m1 > m4 MOBILIZE actual 2021-07-13/none mode=troops ctx=human_security
e2 m4 > m1 PROTEST actual 2021-07-13/none mode=riot ctx=human_security
e3 m6 > m5 COERCE actual 2021-07-13/none mode=arrest ctx=legal
e4 m6 > m9 SANCTION actual 2021-06-29/day mode=convict ctx=legal bg
e5 m7 > m1 ACCUSE actual 2021-07-13/none mode=disapprove ctx=human_security
