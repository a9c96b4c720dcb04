### Reuters 2014-07-21
The {e1 interception} of [m1:MAR.AGR a Moroccan trawler] by [m2:ESP.MIL Spanish patrol boats] off Ceuta drew a mild {e2 remonstrance} from [m3:MAR.GOV Rabat].
e1 m2 > m1 COERCE actual 2014-07-21/none mode=seize ctx=territory
e2 m3 > m2 ACCUSE actual 2014-07-21/none mode=disapprove ctx=territory

### AP 2012-11-14
The {e1 assassination} of [m1:HAMAS.REB Ahmed al-Jabari] by [m2:ISR.MIL an Israeli drone] on Wednesday was followed by the {e2 recall} of [m3:EGY.GOV Egypt's ambassador] and by {e3 salvoes} on Beersheba.
e1 m2 > m1 ASSAULT actual 2012-11-14/day mode=drone ctx=military
e2 m3 > m4 SANCTION actual 2012-11-14/none mode=withdraw ctx=diplomatic
e3 m1 > m4 ASSAULT actual 2012-11-14/none mode=heavy-weapons ctx=military
[m4:ISR.GOV Jerusalem] called up reservists.

### AFP 2018-01-11
The {e1 confiscation} of [m1:AGO.BUS Isabel dos Santos's] shares, hinted at by [m2:AGO.GOV the new president], has not come; [m3=m1 her] {e2 dismissal} from the oil company, by decree and without a telephone call, has.
e1 m2 > m1 COERCE hypothetical 2018-01-11/none mode=seize ctx=corruption,economic
e2 m2 > m1 SANCTION actual 2017-11-15/day mode=expel ctx=corruption,natural_resource

### The Hindu 2013-12-18
The {e1 impeachment} of [m1:TTO.JUD a magistrate in Port of Spain], sought by [m2:TTO.OPP the opposition whip], was {e2 opposed} by [m3:TTO.JUD the law association] and quietly dropped.
e1 m2 > m1 ACCUSE denied 2013-12-18/none mode=allege ctx=legal
e2 m3 > m2 REJECT actual 2013-12-18/none mode=change ctx=legal

### Daily Nation 2011-10-16
The {e1 incursion} of [m1:KEN.MIL Kenyan armour] as far as Qoqani, in pursuit, it was said, of the {e2 abductors} of [m2:ESP.NGO two Spanish relief workers], was {e3 approved of} by [m3:SOM.GOV Mogadishu] only after the event.
e1 m1 > m4 ASSAULT actual 2011-10-16/none mode=heavy-weapons ctx=military
e2 m4 > m2 ASSAULT actual 2011-10-13/day mode=abduct ctx=terrorism
e3 m3 > m1 SUPPORT actual 2011-10-16/none ctx=military
[m4:ALSHABAAB.REB Al-Shabaab] {e4 promises} [m5:KEN.CVL Nairobi's tall buildings] a visit.
e4 m4 > m5 THREATEN threatened 2011-10-16/none mode=violence ctx=terrorism

### Guardian 2005-12-12
The {e1 conviction} of [m1:SYR.OPP six dissidents] in [m2:SYR.JUD a state security court] came within days of [m3:UN Detlev Mehlis's] second report, which {e2 implicates} [m4:SYR.GOV senior officers] in the {e3 murder} of [m5:LBN.ELI Rafik Hariri].
e1 m2 > m1 SANCTION actual 2005-12-12/none mode=convict ctx=legal,repression
e2 m3 > m4 ACCUSE actual 2005-12-12/none mode=allege ctx=legal
e3 m4 > m5 ASSAULT actual 2005-02-14/day mode=targeted ctx=crime said=m3

### BBC 2021-11-25
Word of the {e1 suspension} of [m1:SDN.OPP Omar al-Degair's] committee from the talks reached [m2:UN Volker Perthes] late. On the bridges of Omdurman there was no let-up in the {e3 marches} against [m3:SDN.MIL General Burhan].
e1 m3 > m1 SANCTION actual 2021-11-25/none mode=expel ctx=pro_democracy
e3 m4 > m3 PROTEST actual 2021-11-25/none mode=demo ctx=pro_democracy
[m4:SDN.CVL The resistance committees] want no bargain.

### Times of Israel 2020-08-13 headline
[m1:ARE.GOV Emirates] accord {e1 shelves} [m2:ISR.GOV Israel's] annexation of [m3:PSE.GOV Valley]; [m4:TUR.GOV Erdogan] {e2 weighs} breaking ties
e1 m2 > m1 CONCEDE planned 2020-08-13/none ctx=territory,diplomatic
e2 m4 > m1 SANCTION hypothetical 2020-08-13/none mode=discontinue ctx=diplomatic

### Jakarta Globe 2013-09-20
Nationwide {e1 mobilization} of [m1:IDN.LAB factory workers] for a fifty percent wage rise, [m2:IDN.BUS the employers' association] complains, amounts to {e2 intimidation}: at Bekasi, squads {e3 swept} plants to pull out those who would not join.
e1 m1 > m2 PROTEST actual 2013-09-20/none mode=strike ctx=economic
e2 m2 > m1 ACCUSE actual 2013-09-20/none mode=allege ctx=economic
e3 m1 > m3 COERCE actual 2013-09-20/none ctx=economic said=m2
[m3:IDN.LAB Night shifts] were sent home.

### El Comercio 2009-01-31
A {e1 censure} of [m1:PER.GOV the interior minister] failed by nine votes in [m2:PER.LEG Congress]; [m3:PER.PTY the nationalist bench], its sponsor, will {e3 interpellate} [m4=m1 him] again over the death of a farmer.
e1 m3 > m1 ACCUSE denied 2009-01-31/none mode=disapprove ctx=legislative
e3 m3 > m1 ACCUSE planned 2009-01-31/none mode=investigate ctx=legislative

### Reuters 2006-06-28
The {e1 abduction} of [m1:ISR.MIL a corporal], Gilad Shalit, through a tunnel at Kerem Shalom has brought an {e2 invasion} of the southern strip by [m2:ISR.MIL Israeli columns] and the {e3 detention} of [m3:HAMAS.PTY eight ministers]; [m4:PSE.GOV Mahmoud Abbas] {e4 implored} [m5:HAMAS.REB the captors] to give [m6=m1 him] up.
e1 m5 > m1 ASSAULT actual 2006-06-25/day mode=abduct ctx=military
e2 m2 > m5 ASSAULT actual 2006-06-28/none ctx=military,territory
e3 m2 > m3 COERCE actual 2006-06-28/none mode=arrest ctx=military
e4 m4 > m5 REQUEST requested 2006-06-28/none mode=yield ctx=military

### Cape Times 2019-03-08 none
The captain's suspension from training, imposed by a coach tired of late nights, ended in an apology and a hat-trick. [m1:ZAF.CVL The supporters' club] in [m2:@ZAF Khayelitsha] has withdrawn its threat to wear black.

### Kyiv Independent 2023-06-06
The {e1 destruction} of the Kakhovka dam, for which [m1:UKR.GOV Kyiv] and [m2:RUS.GOV Moscow] each {e2 hold} the other answerable, set off the {e3 evacuation} of seventeen thousand [m3:UKR.CVL people]; at the funnel of the river [m4:RUS.MIL Russian mortars] {e4 shelled} [m5:UKR.MED rescuers].
e1 m2 > m3 ASSAULT denied 2023-06-06/day mode=destroy ctx=military,environment said=m1
e2 m1,m2 > m2,m1 ACCUSE actual 2023-06-06/none mode=allege ctx=military
e3 m1 > m3 AID actual 2023-06-06/none ctx=disasters
e4 m4 > m5 ASSAULT actual 2023-06-06/none mode=heavy-weapons ctx=military

### Times of Zambia 2013-10-03
The {e1 shunning} of [m1:ZMB.OPP Hakainde Hichilema] by [m2:ZMB.JRN the state broadcaster] is total: his name has not been heard on it since June, when [m3:ZMB.COP police] {e2 broke up} a press conference of his at a radio station in Mansa.
e1 m2 > m1 COERCE actual 2013-10-03/none mode=censor ctx=rights_freedoms,election
e2 m3 > m1 COERCE actual 2013-06-01/month mode=censor ctx=rights_freedoms

### Le Matin 2014-02-23
A {e1 downgrading} of ties with [m1:FRA.GOV Paris], whose detectives had {e2 called} at an embassy residence to serve a summons on [m2:MAR.SPY Abdellatif Hammouchi], head of Moroccan counter-espionage, is under study in [m3:MAR.GOV Rabat].
e1 m3 > m1 SANCTION hypothetical 2014-02-23/none mode=discontinue ctx=diplomatic,legal
e2 m1 > m2 ACCUSE actual 2014-02-20/day mode=investigate ctx=legal,human_rights
