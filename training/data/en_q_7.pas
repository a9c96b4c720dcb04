### Reuters 2017-09-01
[m1:KEN.JUD Kenya's Supreme Court], by a vote of four to two, on Friday {e1 nullified} the re-election of [m2:KEN.GOV President Uhuru Kenyatta]. [m3:KEN.OPP Raila Odinga], leader of [m4:KEN.OPP the opposition National Super Alliance], {e2 felicitated} [m5=m1 the judges] and asked that [m6:KEN.GOV the electoral commission] be {e3 prosecuted}.
e1 m1 > m2 REJECT actual 2017-09-01/day ctx=election
e2 m3 > m5 SUPPORT actual 2017-09-01/day ctx=election
e3 m3 > m6 ACCUSE actual 2017-09-01/day ctx=election
rel m3 leads m4

### AFP 2013-09-11
[m1:CHL.GOV Chilean President Sebastian Pinera] {e1 reassigned} ten generals convicted of torture from a comfortable prison to [m2:@CHL Punta Peuco jail north of Santiago], a decision {e2 applauded} by [m3:CHL.CVL families of the disappeared]. [m4:CHL.ELI Retired officers] {e3 bemoaned} it as "<<q1 a humiliation>>" in [m5:#newspaper a letter to El Mercurio].
e1 m1 > m4 COERCE actual 2013-09-11/none ctx=human_rights
e2 m3 > m1 SUPPORT actual 2013-09-11/none ctx=human_rights
e3 m4 > m1 ACCUSE actual 2013-09-11/none mode=disapprove ctx=human_rights
q1 m4 mixed cue=bemoaned

### Reuters 2001-01-24
[m1:RWA.GOV Rwandan President Paul Kagame] and [m2:UGA.GOV his Ugandan counterpart Yoweri Museveni] {e1 buried the hatchet} at a lodge in [m3:@RWA Kabale], a source in [m4:UN the U.N. mission to the Congo] said. [m5:COD.REB The RCD rebels], who are backed by [m6:RWA.GOV Kigali], {e2 spurned} an {e3 amnesty} that [m7:COD.GOV Congo's interim authorities] had extended to them.
e1 m1 > m2 SUPPORT actual 2001-01-24/none ctx=diplomatic
e2 m5 > m7 REJECT actual 2001-01-24/none ctx=military
e3 m7 > m5 CONCEDE actual 2001-01-24/none ctx=military
rel m6 ally_of m5

### AP 2021-05-03
[m1:COL.GOV Colombian Finance Minister Alberto Carrasquilla] {e1 tendered his resignation} on Monday, a day after [m2:COL.GOV President Ivan Duque] {e2 scrapped} the tax bill that had ignited nationwide protests by [m3:COL.LAB unions] and [m4:COL.EDU students]. [m5=m3 The National Strike Committee] said <<q1 [m6=m5 it] would keep up the walkout>> anyway.
e1 m1 > m2 RETREAT actual 2021-05-03/day mode=resign ctx=economic
e2 m2 > m3,m4 CONCEDE actual 2021-05-02/day ctx=economic
q1 m5 indirect cue=said

### Xinhua 2019-11-26
[m1:NAM.GOV Namibia's prosecutor general] has {e1 unsealed} an indictment against [m2:NAM.GOV Fisheries Minister Bernhard Esau], who was {e2 handcuffed} at his farm after failing to report to [m3:NAM.COP the Anti-Corruption Commission]. [m4:ISL.BUS Samherji], an Icelandic fishing company named in the case, {e4 disavowed} [m5:? a former manager].
e1 m1 > m2 ACCUSE actual 2019-11-26/none ctx=corruption
e2 m3 > m2 COERCE actual 2019-11-26/none mode=arrest ctx=corruption
e4 m4 > m5 ACCUSE actual 2019-11-26/none ctx=corruption

### Reuters 2006-05-01
[m1:BOL.GOV Bolivian President Evo Morales] {e1 sent} soldiers into gas fields run by [m2:BRA.BUS Brazil's Petrobras] and other foreign firms on Monday to enforce a decree that {e3 expropriates} them. [m3:BRA.GOV Brazil's energy minister, Silas Rondeau], said the step was "<<q1 unfriendly>>," while [m4:VEN.GOV Venezuelan leader Hugo Chavez], an ally of [m5=m1 Morales], {e4 congratulated} [m6=m1 him].
e1 m1 > m2 MOBILIZE actual 2006-05-01/day mode=troops ctx=natural_resource
e3 m1 > m2 COERCE actual 2006-05-01/day mode=seize ctx=natural_resource
e4 m4 > m6 SUPPORT actual 2006-05-01/none ctx=natural_resource
q1 m3 mixed cue=said
rel m4 ally_of m5

### The Herald 2000-04-17
[m1:ZWE.GOV President Robert Mugabe] has {e1 overridden} an order of [m2:ZWE.JUD the High Court] that {e2 compels} [m3:ZWE.CVL war veterans] to leave white-owned farms. [m4:ZWE.COP Police] stood idly by when [m5=m3 the occupiers], some carrying axes, {e4 hounded} [m6:ZWE.BUS a tobacco farmer] off his land near [m7:@ZWE Macheke].
e1 m1 > m2 REJECT actual 2000-04-17/none mode=yield ctx=natural_resource
e2 m2 > m3 REQUEST requested 2000-04-17/none mode=yield ctx=natural_resource
e4 m5 > m6 COERCE actual 2000-04-17/none mode=seize ctx=natural_resource

### AFP 2011-10-20
[m1:LBY.REB Libyan fighters from Misrata], nominally under [m2:LBY.GOV the National Transitional Council], {e1 dragged} [m3:LBY.GOV Muammar Gaddafi] out of a drainage pipe in [m4:@LBY Sirte] and {e2 battered} [m5=m3 him] before he died. [m6:UN The U.N. human rights office] on Friday {e3 will enquire into} the killing, said [m7:FRA.GOV a French diplomat], whose country {e4 mobilised} its jets for the rebellion.
e1 m1 > m3 COERCE actual 2011-10-20/day mode=arrest ctx=military
e2 m1 > m5 ASSAULT actual 2011-10-20/day mode=beat ctx=military
e3 m6 > m1 ACCUSE planned 2011-10-21/day mode=investigate ctx=human_rights
e4 m7 > m1 AID actual 2011-10-20/none mode=military ctx=military bg
rel m1 part_of m2

### EFE 2014-12-17
[m1:USA.GOV Barack Obama] and [m2:CUB.GOV Raul Castro] announced on Wednesday that [m3=m1+m2 their countries] would {e1 reestablish} diplomatic relations after half a century. [m4:VAT.REL Pope Francis] had {e2 cajoled} [m5=m1+m2 both] in letters. [m6=m2 Havana] {e3 discharged} [m7:USA.CVL aid contractor Alan Gross] from prison; [m8:USA.LEG Senator Marco Rubio] {e4 vowed to thwart} any embassy.
e1 m1 > m2 AGREE planned 2014-12-17/day ctx=diplomatic
e2 m4 > m5 REQUEST requested 2014-12-17/none ctx=diplomatic
e3 m6 > m7 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e4 m8 > m1 REJECT actual 2014-12-17/none ctx=diplomatic

### Reuters 2008-06-22
[m1:ZWE.OPP Morgan Tsvangirai], who leads [m2:ZWE.OPP the Movement for Democratic Change], {e1 withdrew from} Friday's run-off on Sunday, saying that <<q1 ballots could cost voters their lives>>. [m3:SADC The Southern African Development Community], of which [m4:ZMB.GOV Zambia] is the chair, {e2 took Harare to task}, and [m5:ZAF.LAB dockers in Durban] {e3 will not handle} Chinese arms for [m6:ZWE.GOV the government].
e1 m1 > m6 REJECT actual 2008-06-22/day mode=yield ctx=election
e2 m3 > m6 ACCUSE actual 2008-06-22/none mode=disapprove ctx=election
e3 m5 > m6 REJECT actual 2008-06-22/none ctx=military
q1 m1 indirect cue=saying
rel m1 leads m2
rel m3 led_by m4

### Al-Ahram Weekly 2015-03-12 none
[m1:EGY.BUS Egyptian cotton growers] expect a narrower harvest, an official of [m2:EGY.GOV the agriculture ministry] said, because a beetle has invaded fields in [m3:@EGY Kafr el-Sheikh]. Merchants in [m4:@EGY Alexandria] are holding back stocks, and the price of long-staple lint climbed for the third week in a row.

### AFP 2014-01-10
[m1:CAF.GOV Central African leader Michel Djotodia] {e1 relinquished power} in [m2:@TCD N'Djamena] on Friday. [m3:TCD.GOV Chad's President Idriss Deby], the host of the two-day summit, had {e2 compelled} [m4:CAF.LEG all 135 members of the transitional council] to board a night flight. In [m5:@CAF Bangui], [m6:CAF.REB Christian militiamen known as anti-balaka] exulted and {e5 looted} [m7:CAF.CVL Muslim shops].
e1 m1 > m3 RETREAT actual 2014-01-10/day mode=resign ctx=executive
e2 m3 > m4 COERCE actual 2014-01-10/none ctx=executive
e5 m6 > m7 PROTEST actual 2014-01-10/none mode=riot ctx=religion_ethnicity

### El Universal 2014-10-22
[m1:MEX.GOV Iguala's mayor, Jose Luis Abarca], and his wife went into hiding before [m2:MEX.JUD the attorney general] {e1 named} [m3=m1 him] as the man who unleashed police and gunmen on [m4:MEX.EDU 43 trainee teachers]. [m5:MEX.CVL Masked classmates of the missing] {e3 incinerated} part of the city hall. [m6:MEX.PTY The PRD], the party to which Abarca belonged, {e4 begged} [m7:MEX.CVL the parents'] pardon.
e1 m2 > m3 ACCUSE actual 2014-10-22/none mode=allege ctx=crime
e3 m5 > m1 PROTEST actual 2014-10-22/none mode=riot ctx=crime
e4 m6 > m7 SUPPORT actual 2014-10-22/none ctx=crime
rel m1 member_of m6

### Reuters 2012-10-04
[m1:CIV.GOV Ivory Coast] {e1 reopened} its land border with [m2:GHA.GOV Ghana] on Monday after two weeks, but flights and ships had been cleared earlier. [m3:CIV.MIL The Ivorian army], which says that exiles raided it from camps near [m4:@GHA Takoradi], {e4 has redoubled} its guard. [m5=m2 Accra] {e5 gaoled} [m6:CIV.ELI Justin Katinan Kone], a spokesman of the former president.
e1 m1 > m2 CONCEDE actual 2012-10-01/day ctx=military
e4 m3 > m2 MOBILIZE actual 2012-10-04/none mode=troops ctx=military
e5 m5 > m6 COERCE actual 2012-10-04/none mode=arrest ctx=legal

### The Africa Report 2018-12-28
[m1:COD.GOV Congolese Health Minister Oly Ilunga] said <<q1 looters had wrecked an Ebola centre>> in [m2:@COD Beni], where [m3:COD.CVL angry voters] {e1 rampaged} after [m4:COD.GOV the electoral board] {e2 deferred} their ballot until March. [m5:WHO The World Health Organization] will redeploy its vaccinators. [m6:EU The European Union's ambassador, Bart Ouvry], was {e4 given 48 hours} to leave by [m7:COD.GOV Kinshasa].
e1 m3 > m4 PROTEST actual 2018-12-28/none mode=riot ctx=election
e2 m4 > m3 COERCE actual 2018-12-28/none ctx=election
e4 m7 > m6 SANCTION actual 2018-12-28/none mode=expel ctx=diplomatic
q1 m1 indirect cue=said

### AP 2004-02-29
[m1:HTI.GOV President Jean-Bertrand Aristide] {e1 fled} Haiti at dawn on Sunday aboard a jet {e2 supplied} by [m2:USA.GOV the United States]. Hours later [m3:HTI.JUD Chief Justice Boniface Alexandre] {e3 beseeched} [m4:UNSC the Security Council] for peacekeepers, and [m5:HTI.REB insurgents led by Guy Philippe], who hold [m6:@HTI Cap-Haitien], were mobbed by cheering crowds in [m7:@HTI Gonaives].
e1 m1 > m5 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e2 m2 > m1 AID actual 2004-02-29/day ctx=executive
e3 m3 > m4 REQUEST requested 2004-02-29/day mode=assist ctx=peacekeeping
rel m5 controls m6

### Reuters 2020-09-18
[m1:MLI.MIL Mali's junta leader, Colonel Assimi Goita], {e1 buckled} before [m2:ECOWAS the West African bloc] and accepted a civilian as transitional president, a mediator said. [m3=m2 ECOWAS], chaired by [m4:GHA.GOV Ghana], {e2 will scrap} its trade ban once the new man is sworn in. [m5:MLI.CVL The June 5 Movement] {e3 takes exception to} [m6:MLI.MIL a colonel] as his deputy.
e1 m1 > m2 CONCEDE actual 2020-09-18/none ctx=executive
e2 m3 > m1 CONCEDE planned 2020-09-18/none ctx=executive
e3 m5 > m1 ACCUSE actual 2020-09-18/none mode=disapprove ctx=executive
rel m3 led_by m4

### IRIN 2005-02-02
[m1:SDN.GOV Khartoum] has {e1 barred} [m2:NGO Medecins Sans Frontieres] from flying to [m3:@SDN Labado] in Darfur, which [m4:SDN.MIL government troops] emptied in December. [m5:AU African Union observers] are {e2 escorting} [m6:REF.REF some 5,000 villagers] back and bivouacking beside them. "<<q1 They sleep better,>>" [m7:AU a Nigerian major of the force] said.
e1 m1 > m2 COERCE actual 2005-02-02/none mode=restrict ctx=human_security
e2 m5 > m6 AID actual 2005-02-02/none ctx=peacekeeping
q1 m7 direct cue=said
rel m7 member_of m5

### La Nacion 2008-07-17
[m1:ARG.GOV Vice President Julio Cobos] stunned [m2:ARG.GOV Cristina Fernandez's] camp before dawn on Thursday when [m3=m1 he] {e2 cast the vote that sank} her tax on soybean exports. [m4:ARG.AGR Growers in Gualeguaychu], who had {e3 picketed} motorways since March, wept and honked. [m5:ARG.LAB Hugo Moyano], boss of [m6:ARG.LAB the CGT], {e4 labelled} [m7=m1 Cobos] a traitor.
e2 m3 > m2 REJECT actual 2008-07-17/day ctx=legislative
e3 m4 > m2 PROTEST actual 2008-03-01/month mode=obstruct ctx=economic bg
e4 m5 > m7 ACCUSE actual 2008-07-17/none mode=disapprove ctx=legislative
rel m5 leads m6

### Garowe Online 2014-09-06
[m1:ALSHABAAB.REB Al-Shabab] on Saturday confirmed [m2:ALSHABAAB.REB Ahmed Umar] as successor to its slain chief and {e2 renewed allegiance} to [m3:ALQAEDA.REB al-Qaeda]. [m4:SOM.GOV Somalia's government] had {e3 dangled} 45 days of amnesty before [m5=m1 the militants]. [m6:USA.MIL American drones] {e4 had incinerated} the previous leader on Monday near [m7:@SOM Barawe].
e2 m1 > m3 SUPPORT actual 2014-09-06/day ctx=terrorism
e3 m4 > m5 CONCEDE actual 2014-09-06/none ctx=terrorism
e4 m6 > m1 ASSAULT actual 2014-09-01/day mode=drone ctx=terrorism bg
rel m2 leads m1

### Reuters 2023-09-06
[m1:GAB.MIL Gabon's new strongman, General Brice Oligui Nguema], {e1 unlocked the gates of} [m2:GAB.GOV deposed President Ali Bongo's] villa on Wednesday, saying that [m3=m2 he] may travel abroad for treatment. [m4:CEMAC The Economic Community of Central African States] has meanwhile relocated its seat from [m5:@GAB Libreville] to [m6:@GNQ Malabo] and {e4 set aside} [m7:GAB.GOV the Gabonese] as members.
e1 m1 > m3 CONCEDE actual 2023-09-06/day ctx=executive
e4 m4 > m7 SANCTION actual 2023-09-06/none mode=discontinue ctx=executive
rel m7 member_of m4
