### Reuters 2019-04-15
[m1:JPN.GOV Japan] and [m2:IND.GOV India] on Monday {e1 resumed the swap of} satellite pictures on ship movements that had been suspended for a technical review, [m3:IND.MIL a naval spokesman in New Delhi] said, without naming [m4:CHN.MIL the Chinese fleet] as their subject.
e1 m1 > m2 COOPERATE actual 2019-04-15/day ctx=intelligence,military

### AP 2013-09-10
[m1:RUS.GOV Moscow] on Monday {e1 floated} a plan to place the chemical arms of [m2:SYR.GOV its ally Bashar Assad] under foreign control, and [m3=m2 the Syrian leader's] foreign minister, in the Russian capital, {e2 seized on} it at once. [m4:USA.GOV The White House] was skeptical.
e1 m1 > m2 REQUEST requested 2013-09-09/day mode=disarm ctx=cbrn
e2 m3 > m1 CONCEDE actual 2013-09-09/day mode=disarm ctx=cbrn
rel m2 ally_of m1

### AFP 2024-09-17
[m1:DEU.GOV Germany] from Monday {e1 subjects to checks} travellers at all nine of its land frontiers, a step that [m2:POL.GOV Polish Prime Minister Donald Tusk] {e2 found unpalatable} and that [m3:EU the European Commission, the bloc's executive], was {e3 scrutinising}.
e1 m1 > m2 COERCE actual 2024-09-16/day mode=restrict ctx=migration
e2 m2 > m1 ACCUSE actual 2024-09-17/none mode=disapprove ctx=migration
e3 m3 > m1 ACCUSE actual 2024-09-17/none mode=investigate ctx=migration,legal

### Xinhua 2010-01-16
[m1:CUB.GOV Cuba] has {e1 waved through} [m6:USA.GOV American medical flights] bound for [m2:HTI.GOV Haiti], cutting 90 minutes off the trip from Guantanamo to [m3:@USA Miami], and [m4:CHN.GOV Beijing] {e2 lent} 60 [m5:? rescuers] to the search for survivors.
e1 m1 > m6 CONCEDE actual 2010-01-16/none mode=access ctx=disasters
e2 m4 > m2 AID actual 2010-01-16/none ctx=disasters

### Reuters 2022-09-30
[m1:KOR.MIL South Korean], [m2:USA.MIL American] and [m3:JPN.MIL Japanese destroyers] {e1 honed} their submarine-hunting skills together in waters east of the peninsula on Friday. [m4:PRK.GOV The North], whose state media {e2 bristled at} the arrival of a carrier, had let loose two missiles the previous day.
e1 m1 > m2,m3 COOPERATE actual 2022-09-30/day ctx=military
e2 m4 > m2 ACCUSE actual 2022-09-30/none mode=disapprove ctx=military

### BBC 2018-03-27
[m1:GBR.GOV Theresa May] {e1 toasted} "<<q1 the greatest solidarity ever>>" after more than 20 states, among them [m2:AUS.GOV Australia] and [m3:MDA.GOV Moldova], {e2 sent packing} [m4:RUS.GOV Russian attachés] on Monday. [m5=m4 Moscow's embassy in London] {e3 spoke of} a provocation that would not go unanswered.
e1 m1 > m2,m3 SUPPORT actual 2018-03-27/none ctx=diplomatic
e2 m2,m3 > m4 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,intelligence
e3 m5 > m2,m3 THREATEN threatened 2018-03-27/none ctx=diplomatic
q1 m1 mixed

### VOA 2023-04-25
[m1:FRA.MIL French commandos] {e1 whisked} 36 Indian and Dutch nationals from Khartoum to [m2:@DJI Djibouti] on Sunday, an errand for which [m3:IND.GOV New Delhi] and [m4:NLD.GOV The Hague] {e2 were grateful}, while [m5:RSF the Rapid Support Forces], who held the airport, claimed to have been helpful.
e1 m1 > m3,m4 AID actual 2023-04-23/day ctx=military
e2 m3,m4 > m1 SUPPORT actual 2023-04-25/none ctx=diplomatic

### AP 2016-08-31
[m1:COL.GOV Colombian President Juan Manuel Santos] {e1 stilled the guns} of [m2=m1 his] army at midnight on Monday, and [m3:FARC the FARC], led by [m4:FARC Rodrigo Londoño, better known as Timochenko], {e2 followed suit}. Both [m5=m1+m3 sides] {e3 raised a glass to} [m6:NOR.GOV Norway], the host of their first talks.
e1 m1 > m3 CONCEDE actual 2016-08-29/day mode=ceasefire ctx=military
e2 m3 > m1 CONCEDE actual 2016-08-29/day mode=ceasefire ctx=military
e3 m5 > m6 SUPPORT actual 2016-08-31/none ctx=diplomatic
rel m4 leads m3

### Antara English 2021-04-26
[m1:IDN.MIL Indonesia's military commander, Air Chief Marshal Hadi Tjahjanto], {e1 earmarked} a further 400 soldiers for Puncak, where gunmen of [m2:OPM the Free Papua Movement's] armed wing, [m3:TPNPB the TPNPB], {e2 picked off} [m4:IDN.SPY a regional intelligence chief] on Sunday.
e1 m1 > m3 MOBILIZE planned 2021-04-26/none mode=troops ctx=territory
e2 m3 > m4 ASSAULT actual 2021-04-25/day mode=firearms ctx=territory
rel m3 part_of m2

### Reuters 2026-02-05
[m1:KAZ.GOV Kazakhstan] {e1 gave back to} [m2:KGZ.GOV its Kyrgyz neighbours] a disputed reservoir on Wednesday, its foreign ministry said, and the two, both members of [m3:EAEU the Eurasian Economic Union], {e2 opened the taps of} a trade dried up by years of customs squabbles.
e1 m1 > m2 RETREAT actual 2026-02-04/day mode=territory ctx=territory
e2 m1 > m2 COOPERATE actual 2026-02-05/none ctx=economic
rel m1 member_of m3
rel m2 member_of m3

### AFP 2002-12-12
[m1:ESP.MIL Spanish marines] {e1 rappelled onto} the freighter So San in the Arabian Sea on Monday, and [m2:USA.GOV the Bush administration], on Wednesday, {e2 let pass} the ship and its hidden Scuds to [m3:YEM.GOV Yemen], its partner against al-Qaida.
e1 m1 > m3 COERCE actual 2002-12-09/day mode=seize ctx=military
e2 m2 > m3 CONCEDE actual 2002-12-11/day mode=release ctx=military
rel m3 ally_of m2

### Daily Star 2005-03-15
[m1:LBN.OPP Lebanon's opposition] {e1 turned out} close to a million people in Martyrs' Square on Monday, a month after the murder of [m2:LBN.ELI Rafik Hariri], and [m3:SYR.GOV Syria], which still controls [m4:@LBN the Bekaa], {e2 thinned out} its garrison in the mountains by 4,000.
e1 m1 > m3 PROTEST actual 2005-03-14/day mode=demo ctx=territory
e2 m3 > m1 RETREAT actual 2005-03-15/none mode=withdraw ctx=military,territory
rel m3 controls m4

### Reuters 2011-08-23
[m1:ISR.GOV Israel] {e1 voiced remorse} to [m2:EGY.GOV Cairo] at the weekend over [m4:EGY.COP five policemen] its forces had {e2 cut down} in error; [m3=m2 the Egyptians], who {e3 had been toying with} the recall of their envoy, kept him in place.
e1 m1 > m2 SUPPORT actual 2011-08-23/none mode=apologize ctx=military
e2 m1 > m4 ASSAULT actual 2011-08-23/none mode=firearms ctx=military
e3 m3 > m1 SANCTION hypothetical 2011-08-23/none mode=expel ctx=diplomatic

### Premium Times 2020-10-21
[m1:NGA.MIL Nigerian soldiers] {e1 sprayed bullets} at [m2:NGA.CVL young people waving flags] at the Lekki toll plaza on Tuesday night, hours after [m3:NGA.GOV Lagos Governor Babajide Sanwo-Olu] had {e3 clamped a round-the-clock curfew on} the city. [m4=m2 The protesters] {e4 wanted scrapped} a police squad, SARS, that was dissolved on Oct. 11.
e1 m1 > m2 ASSAULT actual 2020-10-20/day mode=firearms ctx=repression
e3 m3 > m2 COERCE actual 2020-10-20/day mode=curfew ctx=repression
e4 m4 > m3 REQUEST requested 2020-10-21/none mode=change ctx=human_rights

### Business Standard 2022-01-19 none
Bidders for [m1:IND.BUS the airline] were asked on Tuesday to sharpen their pencils, and one consortium stepped back after a barrage of questions from lenders; the auction will be reopened once the price war on the Delhi-Mumbai route has cooled.

### Reuters 2014-02-20
[m1:UKR.COP Marksmen of the Berkut riot force] {e1 felled} [m6:UKR.CVL at least 60 people] on Institutska Street on Thursday. In Brussels, [m2:EU foreign ministers of the 28-nation bloc] {e2 froze out} of their banks [m3:UKR.GOV those held responsible]; [m4:POL.GOV Poland's Radoslaw Sikorski], who was {e3 closeted with} [m5:UKR.GOV President Viktor Yanukovich] all day, missed the vote.
e1 m1 > m6 ASSAULT actual 2014-02-20/day mode=firearms ctx=repression
e2 m2 > m3 SANCTION actual 2014-02-20/none mode=targeted ctx=human_rights
e3 m4 > m5 CONSULT actual 2014-02-20/day mode=meet ctx=political_institutions

### AP 2007-09-27
[m1:MMR.MIL Myanmar's soldiers] {e1 frogmarched} scores of [m2:MMR.REL monks] from Ngwe Kyar Yan monastery before dawn on Thursday. "<<q1 We are aghast>>," [m3:SGP.GOV Singapore's foreign minister, George Yeo], {e2 told} [m4:MMR.GOV the junta's envoy] at the United Nations, speaking for the ten states that form [m5:ASEAN ASEAN].
e1 m1 > m2 COERCE actual 2007-09-27/day mode=arrest ctx=repression
e2 m3 > m4 ACCUSE actual 2007-09-27/none mode=disapprove ctx=human_rights
q1 m3 direct cue=told

### Jerusalem Post 2023-08-30
[m1:LBY.GOV Najla Mangoush, the foreign minister of the Tripoli government], was {e1 shown the door} on Monday by [m2:LBY.GOV Prime Minister Abdul Hamid Dbeibah] for having {e2 huddled} in [m3:@ITA Rome] last week with [m4:ISR.GOV her Israeli opposite number, Eli Cohen]. [m5=m1 She] has since left for [m6:@TUR Turkey].
e1 m2 > m1 SANCTION actual 2023-08-28/day mode=expel ctx=executive
e2 m1 > m4 CONSULT actual 2023-08-30/none mode=meet ctx=diplomatic

### SMH 2001-08-30
[m1:AUS.MIL Elite SAS troops] {e1 clambered aboard} the Norwegian freighter Tampa near Christmas Island on Wednesday after its captain ignored an order to turn around with 433 [m2:AFG.REF asylum seekers]. [m3:NOR.GOV Oslo] {e3 took its grievance} to [m4:UN the United Nations].
e1 m1 > m2 COERCE actual 2001-08-29/day mode=seize ctx=asylum,migration
e3 m3 > m1 ACCUSE actual 2001-08-30/none mode=disapprove ctx=asylum
