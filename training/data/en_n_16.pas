### AFP 2017-06-05
[m1:SAU.GOV Saudi Arabia], [m2:ARE.GOV the United Arab Emirates], [m3:BHR.GOV Bahrain] and [m4:EGY.GOV Egypt] {e1 severed} relations with [m5:QAT.GOV Qatar] on Monday, a fortnight after [m7:USA.GOV U.S. President Donald Trump] was in [m6:@SAU Riyadh].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic

### AFP 2017-06-23
[m1:SAU.GOV Saudi Arabia] and [m2:EGY.GOV Egypt] have {e1 demanded} that [m3:QAT.GOV Qatar] close the Al-Jazeera channel and a base of [m4:TUR.MIL Turkish troops] within ten days, in a list passed on by [m5:KWT.GOV Kuwait].
e1 m1,m2 > m3 REQUEST requested 2017-06-23/none mode=yield ctx=diplomatic

### AFP 2017-07-01
[m1:QAT.GOV Qatari Foreign Minister Sheikh Mohammed bin Abdulrahman al-Thani] said in [m2:@ITA Rome] on Saturday that the 13 demands of [m3:SAU.GOV Saudi Arabia] and [m61=m3 its] partners were {e1 made to be rejected} and would not be met.
e1 m1 > m3 REJECT actual 2017-07-01/day mode=yield ctx=diplomatic

### AFP 2017-06-07
[m1:TUR.LEG Turkey's parliament] {e1 approved} on Wednesday the dispatch of more troops to a base in [m2:QAT.GOV Qatar], a show of solidarity with [m3=m2 the emirate] in [m61=m2 its] row with [m4:SAU.GOV Riyadh].
e1 m1 > m2 AGREE actual 2017-06-07/day ctx=military

### AFP 2017-06-08
[m1:BHR.GOV Bahrain's interior ministry] {e1 made it an offence}, punishable by up to five years in jail, for [m2:BHR.CVL people in the kingdom] to express sympathy with [m3:QAT.GOV Qatar] on social media.
e1 m1 > m2 COERCE actual 2017-06-08/none mode=censor ctx=rights_freedoms

### AFP 2017-07-17
[m1:QAT.GOV Qatar] on Monday {e1 accused} [m2:ARE.GOV the United Arab Emirates] of a hacking attack on [m61=m1 its] state news agency, after a report in [m3:#WashingtonPost The Washington Post]; [m4:ARE.GOV Emirati minister Anwar Gargash] {e2 dismissed the charge} as untrue.
e1 m1 > m2 ACCUSE actual 2017-07-17/day mode=allege ctx=cyber
e2 m4 > m1 REJECT actual 2017-07-17/none ctx=cyber

### AFP 2017-08-24
[m1:QAT.GOV Qatar] will {e1 send} [m61=m1 its] ambassador back to [m2:IRN.GOV Tehran] twenty months after withdrawing [m5:QAT.GOV the envoy], [m3:QAT.GOV the foreign ministry in Doha] said, in a move at odds with the wishes of [m4:SAU.GOV Saudi Arabia].
e1 m1 > m2 AGREE planned 2017-08-24/none ctx=diplomatic said=m3

### AFP 2017-06-10 none
Prices of fresh milk in [m1:@QAT Doha] rose by a fifth in the first days of the month, shoppers said. [m2:QAT.BUS A local dairy] plans to have 4,000 cows from [m3:@AUS Australia] and [m4:@USA the United States] flown in; each needs two square metres of floor.

### Reuters 2010-02-10
[m1:GRC.LAB Greek civil servants] {e1 shut} schools and grounded flights on Wednesday in a one-day stoppage against the austerity measures of [m2:GRC.GOV the Socialist government], on the eve of a summit of [m3:EU European Union] leaders in [m4:@BEL Brussels].
e1 m1 > m2 PROTEST actual 2010-02-10/day mode=strike ctx=economic

### Reuters 2010-02-24
[m1:GRC.GOV Greek Deputy Prime Minister Theodoros Pangalos] {e1 reproached} [m2:DEU.GOV Germany] for never having paid full compensation for the wartime occupation, in an interview with [m3:#BBC the BBC] about [m61=m1 his] country's debts.
e1 m1 > m2 ACCUSE actual 2010-02-24/none mode=disapprove ctx=reparations

### Reuters 2010-02-26
[m1:GRC.BUS A Greek consumers' federation, INKA], {e1 called for a boycott of} [m2:DEU.BUS German] products after a magazine in [m3:@DEU Munich] printed a doctored picture of a statue on its cover.
e1 m1 > m2 ACCUSE actual 2010-02-26/none mode=disapprove ctx=economic

### Reuters 2010-03-01
[m1:DEU.GOV German Economy Minister Rainer Bruederle] said [m2:DEU.GOV Berlin] would {e1 not give a cent} to [m3:GRC.GOV Greece], before a {e2 visit} by [m4:GRC.GOV Prime Minister George Papandreou] to [m5:DEU.GOV Chancellor Angela Merkel] on Friday.
e1 m2 > m3 REJECT actual 2010-03-01/none mode=assist ctx=economic said=m1
e2 m4 > m5 AGREE planned 2010-03-05/day ctx=diplomatic,economic

### Reuters 2010-05-05
[m1:GRC.CVL Masked youths] {e1 threw petrol bombs at} a bank in [m2:@GRC central Athens] on Wednesday, killing three of [m3:GRC.BUS its employees], as [m5:GRC.CVL tens of thousands] {e2 marched} past [m80:GRC.LEG parliament] against [m4:GRC.GOV the government's] cuts.
e1 m1 > m3 ASSAULT actual 2010-05-05/day mode=primitive ctx=economic
e2 m5 > m4 PROTEST actual 2010-05-05/day mode=demo ctx=economic

### Arab News 2003-05-14
[m1:SAU.GOV Saudi Arabia] has {e1 doubled the guard} on residential compounds for foreigners in [m2:@SAU Riyadh, Jeddah and Dhahran] against [m3:ALQ.REB suicide bombers linked to al Qaeda], [m80:SAU.GOV an interior ministry official] said.
e1 m1 > m3 MOBILIZE actual 2003-05-14/none mode=police ctx=terrorism

### Arab News 2003-05-15
[m1:USA.GOV Robert Jordan, the U.S. ambassador in Riyadh], {e1 complained} that [m2:SAU.GOV Saudi officials] had not provided the extra security that [m3=m1 he] had {e2 asked} for before Monday's bombings of three housing compounds.
e1 m1 > m2 ACCUSE actual 2003-05-15/none mode=disapprove ctx=terrorism
e2 m1 > m2 REQUEST requested 2003-05-15/none mode=assist ctx=terrorism bg

### Arab News 2003-06-28
[m1:SAU.COP Saudi police] {e1 shot dead} [m2:ALQ.REB Turki al-Dandani, a suspect in the May bombings], and three companions in a mosque in the north of [m3:@SAU the kingdom], near the border with [m4:@JOR Jordan].
e1 m1 > m2 ASSAULT actual 2003-06-28/none mode=firearms ctx=terrorism

### Arab News 2003-05-28
[m1:SAU.GOV The Saudi information ministry] {e1 dismissed} [m2:SAU.JRN the editor of the newspaper Al-Watan, Jamal Khashoggi], whose paper had {e2 blamed} [m3:SAU.REL radical preachers] for a wave of violence.
e1 m1 > m2 SANCTION actual 2003-05-28/none mode=expel ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2003-05-28/none mode=disapprove ctx=terrorism bg

### Reuters 2025-09-09
[m1:NPL.CVL Young demonstrators] {e1 torched} [m2:NPL.LEG Nepal's parliament building] in [m3:@NPL Kathmandu] on Tuesday, hours after [m4:NPL.GOV Prime Minister K.P. Sharma Oli] {e2 stepped down} over the deaths of [m80:NPL.CVL 19 protesters].
e1 m1 > m2 PROTEST actual 2025-09-09/day mode=riot ctx=corruption
e2 m4 > m1 RETREAT actual 2025-09-09/day mode=resign ctx=executive

### Reuters 2025-09-04
[m1:NPL.GOV Nepal's government] has {e1 blocked} access to Facebook and 25 other platforms of [m2:USA.MNC companies that failed to register with the authorities], [m3:NPL.GOV the communications ministry] said on Thursday.
e1 m1 > m2 COERCE actual 2025-09-04/day mode=censor ctx=rights_freedoms,technology said=m3

### Reuters 2025-09-09
[m1:NPL.GOV Nepal's cabinet] has {e1 rolled back} a ban on social media after a day of {e2 clashes} in [m2:@NPL Kathmandu] between [m3:NPL.CVL young protesters] and [m4:NPL.COP police], [m5:NPL.GOV government spokesperson Prithvi Subba Gurung] said.
e1 m1 > m3 CONCEDE actual 2025-09-09/none ctx=rights_freedoms said=m5
e2 m3 > m4 ASSAULT actual 2025-09-08/day ctx=repression

### Reuters 2025-09-10
[m1:NPL.MIL Soldiers] {e1 fanned out} across [m2:@NPL the Nepali capital] on Wednesday and {e2 ordered} [m3:NPL.CVL residents] to stay indoors until Thursday morning, while [m4:IND.GOV India] moved flights to [m5:@BGD Dhaka].
e1 m1 > m3 MOBILIZE actual 2025-09-10/day mode=troops ctx=repression
e2 m1 > m3 COERCE actual 2025-09-10/day mode=curfew ctx=repression
