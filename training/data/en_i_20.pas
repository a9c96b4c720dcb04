### Reuters 2013-02-20
[m1:BGR.COP Bulgaria's police chief] {e1 denied} on Wednesday that [m4:BGR.COP his men] had {e2 clubbed} [m2:BGR.CVL anti-austerity marchers] lying on Eagles' Bridge, and said that the one officer filmed would answer for it if [m3:BGR.GOV the prosecutors] find cause.
e1 m1 > m2 REJECT actual 2013-02-20/day ctx=repression
e2 m4 > m2 ASSAULT denied 2013-02-19/day mode=beat ctx=repression

### Hurriyet 2012-10-17
[m1:TUR.MIL The general staff] would {e1 not hesitate to shell} positions across the border again, a statement said, if another round from [m2:SYR.MIL Syrian gunners] hit [m3:TUR.CVL people in Akcakale].
e1 m1 > m2 THREATEN threatened 2012-10-17/none mode=violence ctx=military
e2 m2 > m3 ASSAULT hypothetical 2012-10-17/none mode=heavy-weapons ctx=military
The {e2 shelling} stopped that night.

### AFP 2016-09-23
[m1:COD.GOV Kinshasa] {e1 plans to bar} [m2:COD.OPP Moise Katumbi] from returning by plane, [m3:COD.OPP an ally] claimed; [m4:COD.GOV the government's spokesman, Lambert Mende], said no such order had been {e2 given}.
e1 m1 > m2 COERCE denied 2016-09-23/none mode=restrict ctx=election said=m3
e2 m4 > m3 REJECT actual 2016-09-23/none ctx=election

### The Hindu 2017-06-28
[m1:BTN.GOV Thimphu] has {e1 issued a démarche} to [m2:CHN.GOV Beijing] over a road on the Doklam plateau, where [m3:IND.MIL Indian soldiers], having {e2 crossed} to stop the bulldozers, stand chest to chest with [m4:CHN.MIL their Chinese opposites]; neither [m5:IND.GOV New Delhi] nor [m6=m2 Beijing] speaks of {e3 withdrawing}.
e1 m1 > m2 ACCUSE actual 2017-06-28/none mode=disapprove ctx=territory
e2 m3 > m4 MOBILIZE actual 2017-06-28/none mode=troops ctx=territory,military
e3 m5,m2 > m2,m5 CONCEDE denied 2017-06-28/none ctx=territory,military

### Sydney Morning Herald 2018-11-29
[m3:AUS.EDU School pupils in thirty Australian towns] {e1 will skip} classes on Friday against climate inaction, although [m1:AUS.GOV Scott Morrison] has {e2 told} [m2=m3 them] to be less activist.
e1 m3 > m1 PROTEST planned 2018-11-30/day mode=strike ctx=environment
e2 m1 > m3 REQUEST requested 2018-11-29/none mode=yield ctx=environment

### Dawn 2011-06-03
[m1:PAK.GOV Islamabad] had {e1 not been told} of the raid in which [m2:USA.MIL American commandos] {e2 killed} [m3:ALQAEDA.REB Osama bin Laden], nor would [m6=m1 it] {e3 tolerate} a second; [m4:PAK.LEG a joint sitting of both houses] {e4 wants} the supply route shut should drones {e5 strike} again.
e1 m2 > m1 CONSULT denied 2011-05-02/day ctx=military,terrorism
e2 m2 > m3 ASSAULT actual 2011-05-02/day mode=targeted ctx=military,terrorism
e3 m1 > m5 THREATEN threatened 2011-06-03/none ctx=military
e4 m4 > m1 REQUEST requested 2011-06-03/none mode=change ctx=military
e5 m5 > m1 ASSAULT hypothetical 2011-06-03/none mode=drone ctx=military
[m5:USA.GOV The White House] was studying the resolution.

### Zambia Daily 2019-06-02
If convicted of taking bribes, [m1:MWI.JUD a retired judge of Blantyre] {e1 may be jailed} for twelve years by [m2:MWI.JUD the very court] on which [m3=m1 he] sat.
e1 m2 > m1 SANCTION hypothetical 2019-06-02/none mode=convict ctx=corruption,legal

### Reuters 2011-03-14
[m1:SAU.MIL A thousand Saudi troops] {e1 entered} Bahrain in a long line of jeeps at the invitation of [m2:BHR.GOV the king]. "<<q1 Any soldier setting foot here is an occupier>>," said [m3:BHR.OPP Wefaq, the largest Shiite party], which had asked [m4:KWT.GOV Kuwait's emir] to {e2 mediate}.
e1 m1 > m2 AID actual 2011-03-14/none ctx=military,repression
e2 m3 > m4 REQUEST requested 2011-03-14/none mode=assist ctx=pro_democracy
q1 m3 direct cue=said

### Kyodo 2015-09-09
[m1:JPN.OPP Five small parties] {e1 intend to stall} the security bills with speeches until dawn, and [m2:JPN.EDU students of the group Sealds] {e2 will keep drumming} outside; [m3:JPN.GOV Shinzo Abe] has {e3 ruled out} another postponement.
e1 m1 > m3 REJECT planned 2015-09-09/none mode=change ctx=legislative,military
e2 m2 > m3 PROTEST planned 2015-09-09/none mode=demo ctx=legislative,military
e3 m3 > m1 REJECT actual 2015-09-09/none mode=yield ctx=legislative

### EUobserver 2012-02-02
[m1:DEU.GOV Berlin] denied {e1 wanting} a commissar with a veto over [m2:GRC.GOV Greek] budgets, an idea [m3:GRC.GOV Finance Minister Evangelos Venizelos] had {e2 likened} to a choice between help and dignity and [m4:LUX.GOV Jean-Claude Juncker] {e3 pronounced} unacceptable.
e1 m1 > m2 REQUEST denied 2012-02-02/none mode=yield ctx=economic
e2 m3 > m1 ACCUSE actual 2012-02-02/none mode=disapprove ctx=economic
e3 m4 > m1 ACCUSE actual 2012-02-02/none mode=disapprove ctx=economic

### Daily Times 2014-11-21
Health workers who fail to report on Monday {e1 are to be dismissed}, [m1:SLE.GOV the president's Ebola centre] said; [m2:SLE.MED burial teams in Kenema], unpaid for seven weeks, have {e2 left} bodies at the hospital gate.
e2 m2 > m1 PROTEST actual 2014-11-21/none mode=strike ctx=health
e1 m1 > m2 SANCTION threatened 2014-11-24/day mode=expel ctx=health

### New York Times 2017-08-11
Not {e1 ruling out} "a military option" for [m1:VEN.GOV Venezuela], [m2:USA.GOV the president] startled [m3:PER.GOV Lima], which had an hour before {e2 sent off} the envoy of [m4=m1 Caracas], and [m5:USA.MIL the Pentagon], which had no such {e3 orders}.
e1 m2 > m1 THREATEN threatened 2017-08-11/none mode=violence ctx=military
e2 m3 > m4 SANCTION actual 2017-08-11/none mode=expel ctx=diplomatic
e3 m5 > m1 MOBILIZE denied 2017-08-11/none mode=troops ctx=military

### Korea JoongAng 2021-10-20
[m1:KOR.LAB The Korean Confederation of Trade Unions] {e1 went ahead} with a one-day strike of half a million, in red masks, although [m2:KOR.COP police] had {e2 sealed} the plaza with buses and its chairman sits in jail; [m3:KOR.GOV Prime Minister Kim Boo-kyum] {e3 had begged} [m4=m1 it] to call the thing off.
e1 m1 > m3 PROTEST actual 2021-10-20/none mode=strike ctx=economic
e2 m2 > m1 COERCE actual 2021-10-20/none mode=restrict ctx=economic
e3 m3 > m4 REQUEST requested 2021-10-20/none mode=yield ctx=economic

### Ma'ariv 2008-02-13
[m1:HEZBOLLAH.REB Hezbollah] {e1 holds} [m2:ISR.SPY the Mossad] responsible for the car bomb that {e2 killed} [m3:HEZBOLLAH.REB Imad Mughniyeh] in a suburb of [m4:@SYR Damascus]; [m5:ISR.GOV the prime minister's office] {e3 rejects} any involvement.
e1 m1 > m2 ACCUSE actual 2008-02-13/none mode=allege ctx=terrorism,intelligence
e2 m2 > m3 ASSAULT denied 2008-02-13/none mode=explosives ctx=terrorism,intelligence
e3 m5 > m1 REJECT actual 2008-02-13/none ctx=intelligence

### El Telegrafo 2019-10-08
Having moved the seat of government to Guayaquil, [m1:ECU.GOV Lenin Moreno] went on air among generals to say [m2=m1 he] {e1 would not restore} the fuel subsidy and that [m3:ECU.ELI Rafael Correa], from exile in [m4:@BEL Brussels], was behind an attempted {e2 putsch}; [m5:ECU.AGR columns of indigenous farmers] {e3 were nearing} the capital.
e1 m1 > m5 REJECT actual 2019-10-08/none mode=yield ctx=economic
e2 m3 > m1 COERCE actual 2019-10-08/none mode=seize ctx=executive said=m1
e3 m5 > m1 PROTEST actual 2019-10-08/none mode=demo ctx=economic

### Observer 2012-08-16
Citing a 1987 act, [m1:GBR.GOV Britain] let [m2:ECU.GOV Ecuador] know that [m3=m1 it] could {e1 enter} the embassy in Knightsbridge to {e2 arrest} [m4:AUS.JRN Julian Assange], to which the minister in Quito {e3 retorted} that [m5=m2 his country] was no British colony.
e1 m3 > m2 THREATEN threatened 2012-08-16/none mode=arrest ctx=asylum,diplomatic
e2 m3 > m4 COERCE threatened 2012-08-16/none mode=arrest ctx=asylum,legal
e3 m2 > m1 REJECT actual 2012-08-16/none mode=yield ctx=asylum,diplomatic

### VnExpress 2014-05-14
Not one [m1:TWN.BUS Taiwanese], [m2:KOR.BUS Korean] or [m3:SGP.BUS Singaporean owner] was spared when [m4:VNM.LAB workers in Binh Duong], out to punish [m5:CHN.GOV China] for its oil rig, {e1 gutted} whatever factory bore a Chinese character.
e1 m4 > m1,m2,m3 PROTEST actual 2014-05-14/none mode=riot ctx=territory,economic

### Punch 2021-06-05
[m1:NGA.GOV Abuja] has {e1 suspended} [m2:MNC Twitter] for deleting a post in which [m3:NGA.GOV Muhammadu Buhari] {e2 warned} [m4:IPOB.REB secessionists in the southeast] of treatment in the language [m5=m4 they] understand; telecoms firms must comply by Monday.
e1 m1 > m2 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms,technology
e2 m3 > m4 THREATEN threatened 2021-06-01/day mode=violence ctx=territory

### Bangkok Post 2020-10-15 headline
[m1:THA.GOV Prayut] {e1 bans} gatherings of five; [m2:THA.CVL protest leaders], {e2 seized} at dawn, {e3 vow} return
e1 m1 > m2 COERCE actual 2020-10-15/none mode=martial-law ctx=repression,pro_democracy
e2 m1 > m2 COERCE actual 2020-10-15/none mode=arrest ctx=repression,pro_democracy
e3 m2 > m1 PROTEST planned 2020-10-15/none mode=demo ctx=pro_democracy

### Standard 2022-10-06 none
Rail unions past and present will gather at [m1:@GBR York] to celebrate two centuries of steam. Nobody is to strike anything but a commemorative medal, [m2:GBR.EDU the museum's director] promised.
