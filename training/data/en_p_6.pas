### Reuters 2023-02-20
[m1:IRQ.GOV Baghdad] had protested for the second time in a month. [m2:TUR.MIL A drone], [m10=m1 the foreign ministry] said, {e1 killed} [m3:PKK.REB two men of the PKK] in the hills near [m4:@IRQ Sinjar]. [m5=m1 The ministry] also {e2 handed} a note to [m6:TUR.GOV the chargé d'affaires]. [m9:TUR.GOV His government] {e3 turned it aside}, saying that [m11=m9 it] would hunt [m7=m3 the militants] anywhere. There was no comment from [m8:KRG the regional government in Erbil].
e1 m2 > m3 ASSAULT actual 2023-02-20/none mode=aerial ctx=military,terrorism
e2 m5 > m6 ACCUSE actual 2023-02-20/none mode=disapprove ctx=diplomatic,territory
e3 m9 > m5 REJECT actual 2023-02-20/none ctx=territory

### Irish Times 2016-02-02
[m1:EU European Council President Donald Tusk] laid a draft settlement before [m2:? member states] on Tuesday. The {e1 offer} gives [m3:GBR.GOV Prime Minister David Cameron] an emergency brake on benefits. [m4=m3 He] {e2 hailed} it as "<<q1 real progress>>" at a factory in [m5:@GBR Chippenham]. [m6:POL.GOV Warsaw] {e3 dug in its heels} over child allowances. [m7:GBR.PTY The UK Independence Party] {e4 heaped scorn} on [m8=m3 the prime minister].
e1 m1 > m3 AGREE planned 2016-02-02/day ctx=economic
e2 m4 > m1 SUPPORT actual 2016-02-02/none ctx=economic
e3 m6 > m3 REJECT actual 2016-02-02/none ctx=economic
e4 m7 > m8 ACCUSE actual 2016-02-02/none mode=disapprove ctx=economic
q1 m4 mixed cue=hailed

### Addis Standard 2022-11-02
[m1:ETH.GOV The federal government] and [m2:TPLF.REB the Tigray People's Liberation Front] {e1 ended} ten days of talks in [m3:@ZAF Pretoria] with a signed peace accord. [m4:AU Mediator Olusegun Obasanjo] said [m5=m1+m2 both sides] {e2 had consented} to silence their guns. [m6=m2 The front] {e3 is to give up} its heavy arms within 30 days. The return of power, telephones and banks was {e4 assured} by [m7=m1 Addis Ababa]. [m8:ERI.GOV Asmara], whose [m9:ERI.MIL soldiers] {e5 captured} [m10:@ETH Axum] in October, was not at the table.
e1 m1 > m2 SUPPORT actual 2022-11-02/none ctx=military
e2 m1 > m2 CONCEDE planned 2022-11-02/none mode=ceasefire ctx=military
e3 m6 > m1 CONCEDE planned 2022-11-02/none mode=disarm ctx=military
e4 m7 > m6 CONCEDE planned 2022-11-02/none ctx=military
e5 m9 > m2 ASSAULT actual 2022-10-01/month ctx=military bg

### Times of India 2019-02-28
[m1:PAK.GOV Prime Minister Imran Khan] told [m2:PAK.LEG parliament] on Thursday that [m10:IND.MIL a captured pilot] {e1 would be set free} the next day as a gesture of peace. The announcement was called inadequate by [m3:IND.MIL three generals in New Delhi]. [m4=m3 They] displayed parts of a missile and said [m5:PAK.MIL the other air force] had {e4 aimed} at [m6:IND.MIL military installations]. [m7:SAU.GOV Riyadh] {e5 is dispatching} [m8=m7 its foreign minister] with a message for [m9=m1 Khan].
e1 m1 > m3 CONCEDE planned 2019-02-28/day mode=release ctx=military
e4 m5 > m6 ASSAULT actual 2019-02-28/none mode=aerial ctx=military said=m4
e5 m7 > m9 AGREE planned 2019-02-28/none mode=visit ctx=diplomatic

### AP 2020-01-09
[m10:JPN.JUD Prosecutors] in [m1:@JPN Tokyo] want [m2:? Carlos Ghosn] back. [m3:LBN.JUD Lebanon's public prosecutor] on Thursday {e1 forbade} [m4=m2 the fugitive executive] to leave the country. [m9:INTERPOL Interpol], at [m5:JPN.GOV the justice ministry's] {e2 request}, has circulated a notice. [m6:JPN.GOV Justice Minister Masako Mori] {e3 hit back} at [m7=m2 his] account of the courts, given before reporters in [m8:@LBN Beirut]. A swap with anybody has been ruled out.
e1 m3 > m4 COERCE actual 2020-01-09/day mode=restrict ctx=legal
e2 m5 > m9 REQUEST requested 2020-01-09/none ctx=legal
e3 m6 > m7 ACCUSE actual 2020-01-09/none mode=disapprove ctx=legal

### RFE/RL 2024-05-15
[m1:GEO.LEG Georgian lawmakers] passed the "foreign agents" bill in 67 seconds on Tuesday. The vote set off a new {e2 march} by [m2:GEO.CVL tens of thousands], who blocked a crossroads in [m3:@GEO Tbilisi]. [m4:GEO.GOV President Salome Zurabishvili] said [m5=m4 she] {e3 would strike it down}. [m6:EST.GOV Three visiting Baltic ministers] {e4 walked with} [m7=m2 the protesters], which [m8:GEO.PTY the ruling party] {e5 branded} meddling. [m9:USA.GOV Washington], said envoy [m10=m9 Jim O'Brien], {e6 might} freeze visas if [m11=m8 the party] goes on.
e2 m2 > m1 PROTEST actual 2024-05-14/none mode=demo ctx=legislative
e3 m5 > m1 REJECT planned 2024-05-15/none mode=change ctx=legislative
e4 m6 > m7 SUPPORT actual 2024-05-15/none ctx=legislative
e5 m8 > m6 ACCUSE actual 2024-05-15/none mode=disapprove ctx=legislative
e6 m9 > m11 THREATEN threatened 2024-05-15/none ctx=legislative

### Xinhua 2006-06-01
Conditions for direct talks were spelled out by [m2:USA.GOV Secretary of State Condoleezza Rice] on Wednesday: [m3:IRN.GOV Tehran] must first stop enrichment. The {e1 overture}, the first in 27 years, met with {e2 praise} from [m4:GBR.GOV London] and [m5:DEU.GOV Berlin]. [m6:IRN.GOV Foreign Minister Manouchehr Mottaki] {e3 brushed it off}. [m7=m6 He] added that the country {e4 would not give up} its right to fuel. [m8:CHN.GOV Beijing's envoy] {e5 counselled} patience to [m9=m2+m3 both].
e1 m2 > m3 AGREE planned 2006-05-31/day mode=meet ctx=cbrn
e2 m4,m5 > m2 SUPPORT actual 2006-06-01/none ctx=cbrn
e3 m6 > m2 REJECT actual 2006-06-01/none mode=meet ctx=cbrn
e4 m7 > m2 REJECT actual 2006-06-01/none mode=change ctx=cbrn again
e5 m8 > m9 REQUEST requested 2006-06-01/none ctx=cbrn

### Balkan Insight 2018-11-22
[m1:XKX.GOV Pristina] put a 100 percent duty on goods from two neighbours on Wednesday. [m2:XKX.GOV Deputy Premier Enver Hoxhaj] said the {e1 tariff} would fall once [m3:SRB.GOV Belgrade] ends [m9=m3 its] campaign against [m4=m1 the young state's] membership of Interpol. [m5:EU The EU's foreign policy chief] {e2 told} [m6:XKX.GOV Prime Minister Ramush Haradinaj] to revoke it. [m7:SRB.GOV Marko Djuric] {e3 spoke of} "<<q1 an act of insanity>>"; [m8:BIH.GOV the other target] {e4 reserved} the right to retaliate.
e1 m1 > m3,m8 SANCTION actual 2018-11-21/day mode=embargo ctx=economic
e2 m5 > m6 REQUEST requested 2018-11-22/none mode=yield ctx=economic
e3 m7 > m1 ACCUSE actual 2018-11-22/none mode=disapprove ctx=economic
e4 m8 > m1 THREATEN threatened 2018-11-22/none ctx=economic
q1 m7 mixed cue=spoke

### Al-Monitor 2014-11-05
[m1:JOR.GOV Jordan] brought its envoy home from [m2:ISR.GOV Tel Aviv] on Wednesday. The {e1 recall} was the first since the 1994 peace treaty. Earlier in the day [m3:ISR.COP policemen] had {e2 stormed} a few metres into [m4:? al-Aqsa Mosque], where [m5:PSE.CVL youths] {e3 hurled} fireworks. [m6=m1 Amman] also {e4 petitioned} [m7:UNSC the Security Council]. [m8:ISR.GOV Benjamin Netanyahu] {e5 assured} [m9:JOR.GOV King Abdullah] in a {e6 call} that the old rules will stay.
e1 m1 > m2 SANCTION actual 2014-11-05/day ctx=diplomatic
e2 m3 > m5 ASSAULT actual 2014-11-05/day ctx=religion
e3 m5 > m3 PROTEST actual 2014-11-05/day mode=riot ctx=religion
e4 m6 > m7 ACCUSE actual 2014-11-05/none ctx=religion
e5 m8 > m9 AGREE planned 2014-11-05/none ctx=religion
e6 m8 > m9 CONSULT actual 2014-11-05/none mode=phone ctx=religion
