### Reuters 2019-12-27
[m1:IRN.MIL Iran], [m2:RUS.MIL Russia] and [m3:CHN.MIL China] {e1 opened four days of naval drills} in the northern Indian Ocean on Friday from the port of [m4:@IRN Chabahar], [m5:IRN.MIL Rear Admiral Gholamreza Tahani] was quoted as saying.
e1 m1 > m2,m3 COOPERATE actual 2019-12-27/day ctx=military

### Reuters 2019-09-21
[m1:IRN.MIL Iran's armed forces] {e1 will conduct} [m6=m1 their] first trilateral drill with [m2:RUS.MIL Russia] and [m3:CHN.MIL China] soon, a brigadier general told [m4:#ISNA the ISNA news agency] in [m5:@IRN Tehran].
e1 m1 > m2,m3 AGREE planned 2019-09-21/none ctx=military

### Reuters 2016-08-16
[m1:RUS.MIL Russian Tu-22M3 bombers] flying from the Nojeh base near [m2:@IRN Hamadan], which [m3:IRN.GOV Iran] {e1 has put at [m6=m1 their] disposal}, hit targets in [m4:@SYR Aleppo] and Deir al-Zor, the Defence Ministry said.
e1 m3 > m1 COOPERATE actual 2016-08-16/none ctx=military

### Reuters 2022-08-09
[m1:RUS.GOV Russia] {e1 launched} an Iranian satellite, Khayyam, for [m2:IRN.GOV Tehran] from the Baikonur cosmodrome in [m3:@KAZ Kazakhstan] on Tuesday under a commercial arrangement that [m4:UKR.GOV Kyiv] and [m5:USA.GOV Washington] view with suspicion.
e1 m1 > m2 COOPERATE actual 2022-08-09/day ctx=technology

### Reuters 2022-10-20
[m1:USA.GOV The White House] {e1 charged} on Thursday that [m2:IRN.MIL Iranian trainers] are in [m3:@UKR Crimea] helping [m4:RUS.MIL the Russian military] to fly drones that [m5=m4 it] bought from [m6:IRN.GOV Tehran]; [m7:GBR.GOV London] {e2 blacklisted} three Iranian generals.
e1 m1 > m2 ACCUSE actual 2022-10-20/day mode=allege ctx=military
e2 m7 > m6 SANCTION actual 2022-10-20/none ctx=military

### Reuters 2010-08-21
[m1:RUS.GOV Russian engineers] {e1 began loading fuel} into the reactor at Bushehr, which [m5=m1 they] have built for [m2:IRN.GOV Iran] since 1995, on Saturday, with [m3:IRN.GOV atomic chief Ali Akbar Salehi] and [m4:IAEA U.N. inspectors] present.
e1 m1 > m2 COOPERATE actual 2010-08-21/day ctx=cbrn,natural_resource

### Reuters 2009-10-01
[m1:IRN.GOV Iran] {e1 agreed in principle} to ship most of [m6=m1 its] enriched uranium to [m2:RUS.GOV Russia] for processing, Western officials said after [m3:EU Javier Solana] {e2 met} [m4:IRN.GOV Saeed Jalili] in a villa near [m5:@CHE Geneva].
e1 m1 > m2 AGREE planned 2009-10-01/none ctx=cbrn
e2 m3 > m4 CONSULT actual 2009-10-01/none ctx=cbrn

### Reuters 2015-12-28
A vessel carrying 11 tons of low-enriched uranium left [m1:IRN.GOV Iran] for [m2:RUS.GOV Russia] on Monday, {e1 a shipment} that [m3:USA.GOV John Kerry] in [m4:@USA Washington] {e2 called} one of the most significant steps to honour the July deal.
e1 m1 > m2 RETREAT actual 2015-12-28/day mode=disarm ctx=cbrn
e2 m3 > m1 SUPPORT actual 2015-12-28/none ctx=cbrn

### Reuters 2017-02-06
[m1:GBR.SPY Britain's GCHQ] and [m2:DEU.SPY Germany's BND] {e1 passed} each other details of hacking attempts before the French and Dutch elections, two people in [m3:@BEL Brussels] familiar with the matter said; [m4:RUS.GOV the Kremlin] {e2 dismissed} any suspicion.
e1 m1 > m2 COOPERATE actual 2017-02-06/none ctx=intelligence,cyber
e2 m4 > m1 REJECT actual 2017-02-06/none ctx=cyber

### Reuters 2016-02-19
[m1:BEL.COP Belgian] and [m2:FRA.COP French police] {e1 have formed a joint investigation team} on the Paris attacks, [m3:EU Eurojust] said in [m4:@NLD The Hague], and [m5:MAR.SPY Morocco's intelligence service] {e2 gave} [m6:FRA.GOV Paris] the tip that led to a flat in Saint-Denis.
e1 m1 > m2 COOPERATE actual 2016-02-19/none ctx=terrorism
e2 m5 > m6 COOPERATE actual 2016-02-19/none ctx=terrorism,intelligence

### Reuters 2016-03-21
[m1:BEL.GOV Brussels] {e1 will hand over} [m2:FRA.CRM Salah Abdeslam] to [m3:FRA.JUD France] within three months, [m4:BEL.JUD a federal prosecutor] said, though [m5=m2 his] lawyer may appeal.
e1 m1 > m3 AGREE planned 2016-03-21/none ctx=terrorism,legal said=m4

### Reuters 2016-04-27
[m1:BEL.GOV Belgium] on Wednesday {e1 surrendered} [m2:FRA.CRM Salah Abdeslam, the sole survivor of the group behind the Paris attacks,] to [m3:FRA.JUD France], where [m5=m2 he] was driven from an airfield at Villacoublay to a court in [m4:@FRA Paris].
e1 m1 > m3 COOPERATE actual 2016-04-27/day ctx=terrorism,legal

### Reuters 2008-07-30
[m1:SRB.GOV Serbia] {e1 transferred} [m2:BIH.ELI former Bosnian Serb leader Radovan Karadzic] to [m3:ICTY the U.N. war crimes tribunal] in [m4:@NLD The Hague] before dawn on Wednesday, hours after [m5:SRB.OPP 15,000 nationalists] {e2 had rallied} in [m6:@SRB Belgrade].
e1 m1 > m3 COOPERATE actual 2008-07-30/day ctx=legal,human_rights
e2 m5 > m1 PROTEST actual 2008-07-29/day mode=demo ctx=legal

### Reuters 2012-09-05
[m1:MRT.GOV Mauritania] {e1 delivered} [m2:LBY.ELI Abdullah al-Senussi, Muammar Gaddafi's former spy chief,] to [m3:LBY.GOV Libya] on Wednesday on a flight from [m4:@MRT Nouakchott], although [m5:FRA.GOV France] and [m6:ICC the International Criminal Court] also want [m7=m2 him].
e1 m1 > m3 COOPERATE actual 2012-09-05/day ctx=legal,crime

### Reuters 2014-03-06
[m1:NER.GOV Niger] {e1 has extradited} [m2:LBY.ELI Saadi Gaddafi, a son of the late Libyan leader,] to [m3:LBY.GOV Tripoli], the Libyan government said, {e2 thanking} [m4:NER.GOV President Mahamadou Issoufou] and the people of [m5=m1 its neighbour].
e1 m1 > m3 COOPERATE actual 2014-03-06/none ctx=legal said=m3
e2 m3 > m4 SUPPORT actual 2014-03-06/none ctx=diplomatic

### Reuters 2011-09-11
[m1:NER.GOV Niger] {e1 let in} [m2:LBY.ELI Saadi Gaddafi and eight companions] on humanitarian grounds after [m6=m2 their] convoy was stopped north of [m3:@NER Agadez], Justice Minister [m4:NER.GOV Marou Amadou] said, adding that [m5:LBY.GOV the new authorities in Libya] had been told.
e1 m1 > m2 AID actual 2011-09-11/none ctx=asylum said=m4

### Reuters 2013-04-11 none
Crude flows through the pipeline that links the fields around [m1:@TCD Doba] with the coast of [m2:@CMR Cameroon] averaged 98,000 barrels a day in March, [m3:USA.BUS ExxonMobil's local unit] said in a monthly report.
