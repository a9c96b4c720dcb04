### Reuters 2024-03-28
[m1:BRA.GOV Brasília], which seldom criticises [m2:VEN.GOV Caracas], {e1 voiced concern} that [m3:VEN.OPP Corina Yoris] had been kept off the ballot; [m4=m2 the Maduro government] {e2 dismissed} the note as dictated in [m5:USA.GOV Washington].
e1 m1 > m2 ACCUSE actual 2024-03-26/none mode=disapprove ctx=election
e2 m4 > m1 REJECT actual 2024-03-28/none ctx=diplomatic

### Hindustan Times 2011-08-16
Picked up at his flat before he could fast: [m1:IND.CVL Anna Hazare], 74, was {e1 driven off} by [m2:IND.COP Delhi policemen] in plain clothes. By night [m3:IND.GOV the Congress government] {e2 wanted him out of} Tihar; he {e3 would not go}.
e1 m2 > m1 COERCE actual 2011-08-16/none mode=arrest ctx=corruption
e2 m3 > m1 CONCEDE actual 2011-08-16/none mode=release ctx=corruption
e3 m1 > m3 REJECT actual 2011-08-16/none mode=yield ctx=corruption

### Reuters 2021-01-26 none
The vaccine is stored at minus seventy. [m1:ITA.GOV Rome] has bought freezers, [m2:DEU.GOV Berlin] has bought more, and a fishmonger in [m3:@NLD IJmuiden] has lent his.

### Al-Monitor 2017-04-07
Should [m1:SYR.GOV Damascus] {e1 gas} [m8:SYR.CVL villagers] again, [m2:USA.GOV Nikki Haley] told [m3:UN the council], "[m4=m2 we] {e2 are prepared to do more}". Fifty-nine Tomahawks of [m9:USA.MIL the Sixth Fleet] had {e3 struck} [m5:SYR.MIL Shayrat] overnight; [m6:RUS.GOV Russia] {e4 is pulling out} of the hotline with [m7:USA.MIL the Pentagon].
e1 m1 > m8 ASSAULT hypothetical 2017-04-07/none mode=unconventional ctx=cbrn
e2 m4 > m1 THREATEN threatened 2017-04-07/none mode=violence ctx=cbrn
e3 m9 > m5 ASSAULT actual 2017-04-07/none mode=aerial ctx=cbrn
e4 m6 > m7 SANCTION actual 2017-04-07/none mode=discontinue ctx=military

### Sydney Morning Herald 2019-06-05
[m1:AUS.COP Federal agents] {e1 spent} eight hours at the desks of [m2:AUS.JRN the ABC] in Ultimo, copying. [m3:AUS.GOV Scott Morrison] "never had any involvement", he said, in {e2 sending} them.
e1 m1 > m2 COERCE actual 2019-06-05/none mode=seize ctx=rights_freedoms
e2 m3 > m2 COERCE denied 2019-06-05/none mode=seize ctx=rights_freedoms

### Irrawaddy 2012-11-29 none
Copper, the brochure says, from ore to cathode in nine steps. [m1:MMR.REL The abbot] keeps a lump of it on his desk; he uses it, he says, to hold down letters from [m2:CHN.BUS the company].

### Irrawaddy 2012-11-30
Under a wheeling sky at three in the morning [m1:MMR.COP riot squads] {e1 burned out} six camps at Letpadaung with smoke grenades. "<<q1 No force was {e2 used}>>," according to [m2:MMR.GOV the president's office], which withdrew its statement by lunch; [m3:MMR.OPP Daw Suu] {e3 asked} that somebody say sorry to [m4:MMR.REL the scorched monks].
e1 m1 > m4 ASSAULT actual 2012-11-29/day mode=crowd-control ctx=natural_resource,repression
e2 m1 > m4 ASSAULT denied 2012-11-29/none mode=crowd-control ctx=repression
e3 m3 > m2 REQUEST requested 2012-11-30/none ctx=repression
q1 m2 direct

### Moldpres 2023-02-14
[m5:RUS.SPY Saboteurs] with military training in civilian clothes {e1 were to storm} public buildings, [m1:MDA.GOV Maia Sandu] told reporters, reading from papers [m2:UKR.GOV Kyiv] had {e2 passed on}. [m3:RUS.GOV Moscow] denies {e3 planning} any such thing against [m4=m1 Chișinău].
e2 m2 > m1 COOPERATE actual 2023-02-14/none ctx=intelligence
e3 m3 > m4 COERCE denied 2023-02-14/none mode=seize ctx=intelligence
e1 m5 > m1 COERCE planned 2023-02-13/none mode=seize ctx=intelligence said=m1

### Reuters 2020-11-27
[m1:IRN.GOV Hassan Rouhani] {e1 held} [m2:ISR.SPY "the mercenaries of the usurper regime"] answerable for the {e2 killing} of [m3:IRN.EDU Mohsen Fakhrizadeh] and {e3 promised an answer} "in due time". [m5:IRN.LEG His parliament] could not wait: it {e4 voted to bar} [m4:IAEA inspectors].
e1 m1 > m2 ACCUSE actual 2020-11-28/none mode=allege ctx=cbrn
e2 m2 > m3 ASSAULT actual 2020-11-27/none mode=targeted ctx=cbrn said=m1
e3 m1 > m2 THREATEN threatened 2020-11-28/none mode=violence ctx=cbrn
e4 m5 > m4 SANCTION planned 2020-12-01/none mode=discontinue ctx=cbrn

### Phnom Penh Post 2017-11-16
With one gavel [m1:KHM.JUD the Supreme Court] {e1 dissolved} [m2:KHM.OPP the Rescue Party] and {e2 barred} 118 of its politicians for five years. [m3:USA.GOV Washington] {e3 will stop funding} [m6:KHM.GOV the election committee]; [m4:CHN.GOV Beijing] {e4 supports} the path of [m5:KHM.GOV Hun Sen].
e1 m1 > m2 COERCE actual 2017-11-16/none mode=ban ctx=repression
e2 m1 > m2 COERCE actual 2017-11-16/none mode=restrict ctx=repression
e3 m3 > m6 SANCTION planned 2017-11-17/none mode=discontinue ctx=election
e4 m4 > m5 SUPPORT actual 2017-11-17/none ctx=political_institutions

### VnExpress 2014-05-21 none
Tourists are still coming, says the manager of a resort near [m1:@VNM Da Nang]; the Russians have replaced [m2:@CHN the Chinese] at breakfast, and they tip better.

### Nation Kenya 2017-10-11
It took [m1:KEN.OPP Raila Odinga] one press conference to {e1 pull out} of [m4:KEN.GOV the electoral commission's] rerun and [m5:KEN.CVL the street] one afternoon to answer: {e2 stones} at the [m3:KEN.COP police] in Kisumu, {e3 tear gas} from them in Nairobi, {e4 a ban} by [m2:KEN.GOV Fred Matiang'i] on rallies in three city centres.
e1 m1 > m4 REJECT actual 2017-10-10/day ctx=election
e2 m5 > m3 PROTEST actual 2017-10-11/none mode=riot ctx=election
e3 m3 > m5 ASSAULT actual 2017-10-11/none mode=crowd-control ctx=repression
e4 m2 > m1 COERCE actual 2017-10-12/none mode=ban ctx=rights_freedoms

### LA Times 2023-05-30 none
Writers' dogs have their own placards. "Will bark for residuals," reads one; its owner, who once scripted a coup for cable, says this one lacks a third act.

### Reuters 2021-06-16
No agreement, but no shouting either: [m1:USA.GOV the American] and [m2:RUS.GOV the Russian] {e1 sat} for three hours in the villa on Lake Geneva and {e2 settled} that envoys would go back. "<<q1 I {e3 did not threaten} [m3=m2 him]>>," [m4:USA.GOV Joe Biden] said.
e1 m1 > m2 CONSULT actual 2021-06-16/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2021-06-16/none ctx=diplomatic
e3 m4 > m3 THREATEN denied 2021-06-16/none ctx=diplomatic
q1 m4 direct cue=said

### Daily Star Bangladesh 2018-08-04
[m7:BGD.EDU Schoolchildren in uniform] {e1 held up} [m8:BGD.GOV ministers'] cars to see their licences. On the fourth day [m1:BGD.PTY helmeted men of the Chhatra League] {e2 set on} [m2=m7 them] and {e3 smashed} the cameras of [m3:BGD.JRN photographers], one of whom, [m4:BGD.JRN Shahidul Alam], {e4 was dragged} from home by [m6:BGD.COP the detective branch] for telling Al Jazeera so. [m5:BGD.GOV Obaidul Quader] denied [m9=m1 his party] was {e5 involved}.
e1 m7 > m8 PROTEST actual 2018-08-01/none mode=obstruct ctx=human_security
e2 m1 > m2 ASSAULT actual 2018-08-04/none mode=beat ctx=repression
e3 m1 > m3 ASSAULT actual 2018-08-04/none mode=destroy ctx=rights_freedoms
e4 m6 > m4 COERCE actual 2018-08-05/day mode=arrest ctx=rights_freedoms
e5 m9 > m2 ASSAULT denied 2018-08-04/none mode=beat ctx=repression said=m5

### Economist 2021-03-06 none
Property, not ideology, explains the square kilometre behind the harbour. Ask [m1:GRC.BUS a Piraeus chandler] who owns the cranes and he will name [m2:CHN.BUS COSCO]; ask who owns the gulls and he will think.

### AFP 2024-09-08
[m1:ESP.GOV Madrid's] air force {e1 collected} [m2:VEN.OPP Edmundo González] from Caracas, where [m7:VEN.JUD a judge] had {e2 ordered} him held; [m3:EU Josep Borrell] called it a sad day. [m4:VEN.OPP María Corina Machado] {e3 swore} to go on. "<<q1 [m5=m6 We] {e4 did not expel} him>>," [m6:VEN.GOV Delcy Rodríguez] clarified.
e1 m1 > m2 AID actual 2024-09-08/none ctx=asylum
e2 m7 > m2 THREATEN threatened 2024-09-02/none mode=arrest ctx=election
e3 m4 > m6 REJECT actual 2024-09-08/none mode=yield ctx=election
e4 m5 > m2 COERCE denied 2024-09-08/none mode=deport ctx=election
q1 m6 direct cue=clarified

### Postimees 2022-08-16
At sunrise [m1:EST.GOV the Kallas cabinet] {e1 had a tank towed} off its plinth in Narva. [m3:EST.CVL Residents] laid carnations; [m2:RUS.CVL hackers of Killnet] {e2 came for} two hundred state sites and got nowhere.
e2 m2 > m1 COERCE actual 2022-08-17/none mode=cyber ctx=cyber
e1 m1 > m3 COERCE actual 2022-08-16/none mode=seize ctx=religion_ethnicity

### Il Post 2018-08-25
For nine days 177 people stood on the deck of [m1:ITA.MIL the coastguard's Diciotti] because [m2:ITA.GOV Matteo Salvini] {e1 forbade} them the quay at Catania. [m3:ITA.JUD A prosecutor from Agrigento] now {e2 investigates} him for kidnapping; [m4:ALB.GOV Tirana] and [m5:ITA.REL the bishops] {e3 take} most of [m6:ERI.REF the Eritreans].
e1 m2 > m6 COERCE actual 2018-08-25/none mode=restrict ctx=migration
e2 m3 > m2 ACCUSE actual 2018-08-25/none mode=investigate ctx=migration,legal
e3 m4,m5 > m6 AID actual 2018-08-25/none ctx=asylum
