### Reuters 2025-03-12
[m1:AGO.GOV Angola's presidency] said on Wednesday that [m2:COD.GOV Kinshasa] and [m3:M23.REB the M23 rebels] {e1 would begin} direct talks in [m4:AGO.GOV Luanda] on 18 March. [m5:COD.GOV President Felix Tshisekedi] had always {e2 refused} to sit down with [m6=m3 them]. [m7=m5 His] spokeswoman, Tina Salama, confirmed only that an invitation had been {e3 received}. [m8=m3 The insurgents], who {e4 seized} Goma in January, {e5 asked} [m9=m5 the president] to commit himself in public. [m10:RWA.GOV Kigali], accused by [m11:UN United Nations experts] of commanding [m12=m3 the group], {e6 welcomed} the news.
e1 m2 > m3 CONSULT planned 2025-03-18/day mode=third-party ctx=military
e2 m5 > m6 REJECT actual 2025-03-12/none mode=meet ctx=military
e3 m1 > m2 AGREE actual 2025-03-12/none ctx=military
e4 m8 > m2 ASSAULT actual 2025-01-27/month ctx=military,territory
e5 m8 > m9 REQUEST requested 2025-03-12/none mode=yield ctx=military
e6 m10 > m1 SUPPORT actual 2025-03-12/none ctx=military

### AP 2014-02-22
[m1:UKR.GOV Viktor Yanukovych] {e1 fled} the capital overnight, and on Saturday [m2:UKR.LEG parliament] {e2 voted} to remove [m3=m1 him]. In a recorded statement from Kharkiv the 63-year-old {e3 said} [m12=m1 he] would not resign. [m4:UKR.OPP Yulia Tymoshenko], [m11=m1 his] great rival, was {e4 freed} from a prison hospital in the same city and {e5 spoke} that evening to [m5:UKR.CVL the crowd] on the Maidan. "[m6=m5 You] are heroes," [m7=m4 she] {e6 told} [m8=m5 them] from a wheelchair. [m9:POL.GOV Radoslaw Sikorski], who had {e7 brokered} a deal the day before, denied that it was a coup. [m10:RUS.GOV Moscow's] envoy had not signed it.
e2 m2 > m3 SANCTION actual 2014-02-22/day mode=expel ctx=executive,legislative
e3 m1 > m2 REJECT actual 2014-02-22/day mode=change ctx=executive
e4 m2 > m4 RETREAT actual 2014-02-22/day mode=release ctx=legal
e6 m7 > m8 SUPPORT actual 2014-02-22/day ctx=pro_democracy
e7 m9 > m1,m4 CONSULT actual 2014-02-21/day mode=third-party ctx=executive
e1 m1 > m5 RETREAT actual 2014-02-22/none mode=withdraw ctx=executive
e5 m4 > m5 CONSULT actual 2014-02-22/day ctx=pro_democracy

### AFP 2018-08-14
[m1:TUR.GOV President Recep Tayyip Erdogan] said on Tuesday that [m2:TUR.GOV Turkey] {e1 would boycott} [m3:USA.BUS American electronics], in an escalating row over [m4:USA.REL a detained pastor]. "If [m5=m7 they] have iPhones, there is Samsung on the other side," [m6=m1 he] added. [m7:USA.GOV Washington] {e2 doubled} tariffs on steel last week after [m8:TUR.JUD a court in Izmir] {e3 declined} to let [m9=m4 Andrew Brunson] go. [m10=m4 He] is {e4 accused} of helping [m11:PKK.REB Kurdish militants], which [m12=m4 the cleric] {e5 denies}. [m13:QAT.GOV The emir of Qatar] {e6 promised} fifteen billion dollars of investment.
e1 m2 > m3 SANCTION planned 2018-08-14/day mode=discontinue ctx=economic
e2 m7 > m2 SANCTION actual 2018-08-10/week mode=discontinue ctx=economic
e3 m8 > m9 REJECT actual 2018-07-31/none mode=yield ctx=legal
e4 m8 > m10 ACCUSE actual 2018-08-14/none mode=allege ctx=terrorism,legal
e5 m12 > m8 REJECT actual 2018-08-14/none ctx=terrorism,legal
e6 m13 > m2 AGREE planned 2018-08-15/day ctx=economic

### New Vision 2021-01-18
[m1:UGA.OPP Bobi Wine] has {e1 rejected} the result of Thursday's election, calling it the most fraudulent in the country's history. [m2:UGA.MIL Soldiers] {e2 surround} [m3=m1 his] house in Magere; [m4=m2 they] entered the garden on Friday, [m5=m1 he] told [m6:#AFP a reporter] by phone. The army spokesman said [m7=m2 they] were there for [m8=m1 the candidate's] own safety. [m9:UGA.GOV Yoweri Museveni], who won a sixth term with 58 percent, {e3 thanked} [m10:UGA.CVL Ugandans] and {e4 threatened} anyone who might cause trouble. [m11:USA.GOV Natalie Brown], the American ambassador, {e5 was stopped} by [m12=m2 the troops] when [m13=m11 she] {e6 tried} to visit [m14=m1 the singer] on Monday.
e1 m1 > m9 REJECT actual 2021-01-18/none ctx=election
e2 m2 > m3 COERCE actual 2021-01-18/none mode=restrict ctx=election,repression
e3 m9 > m10 SUPPORT actual 2021-01-16/day ctx=election
e4 m9 > m1 THREATEN threatened 2021-01-16/day mode=violence ctx=election,repression
e5 m12 > m11 COERCE actual 2021-01-18/day mode=restrict ctx=election,diplomatic
e6 m13 > m14 CONSULT hypothetical 2021-01-18/day mode=visit ctx=diplomatic

### Hankyoreh 2017-03-10
Eight judges to none, [m1:KOR.JUD the Constitutional Court] {e1 ousted} [m2:KOR.GOV Park Geun-hye] on Friday. [m3=m2 She] had let [m4:KOR.CVL a friend] without office meddle in affairs of state. Outside, two of [m5:KOR.CVL her supporters] died when [m6=m5 they] {e2 rushed} a police bus. [m7:KOR.GOV Hwang Kyo-ahn], the acting president, {e3 appealed} to all to accept the ruling and {e4 put} [m8:KOR.MIL the army] on alert against [m9:PRK.GOV the North]. [m10=m9 Its] news agency {e5 called} [m11=m2 her] a common criminal. [m12:KOR.OPP Moon Jae-in], who leads the polls, drove to Jindo to {e6 see} [m13:KOR.CVL the parents of the ferry's dead].
e1 m1 > m2 SANCTION actual 2017-03-10/day mode=expel ctx=legal,executive,corruption
e2 m6 > m1 PROTEST actual 2017-03-10/day mode=riot ctx=legal,executive
e3 m7 > m5 REQUEST requested 2017-03-10/day mode=yield ctx=legal,executive
e4 m8 > m9 MOBILIZE actual 2017-03-10/day mode=troops ctx=military
e5 m10 > m11 ACCUSE actual 2017-03-10/day mode=disapprove ctx=executive
e6 m12 > m13 CONSULT actual 2017-03-10/day mode=visit ctx=disasters

### RNZ 2021-05-31
[m1:PNG.GOV James Marape] and [m2:PNG.GOV Ishmael Toroama], once a rebel commander and now president of Bougainville, {e1 agreed} in Port Moresby that the island's future should be settled by 2027. [m3=m2 The latter] {e2 had asked} for 2025. [m4=m1 The prime minister] told [m5=m2 his guest] that the constitution needed time. Before leaving, [m6=m2 he] {e3 warned} that [m7:PNG.CVL his people], 98 percent of whom voted to go, would not wait for ever. [m8:AUS.GOV Canberra] {e4 pays} for the consultations. [m9:CHN.BUS A firm from Fujian], which wants the old copper mine, {e5 has been told} to go through [m10=m1 the national government].
e1 m1 > m2 AGREE actual 2021-05-31/none ctx=territory
e2 m3 > m1 REQUEST requested 2021-05-31/none mode=yield ctx=territory
e3 m6 > m1 THREATEN threatened 2021-05-31/none ctx=territory
e4 m8 > m1,m2 AID actual 2021-05-31/none ctx=territory,economic
e5 m2 > m9 REJECT actual 2021-05-31/none ctx=natural_resource

### Frontline 2002-03-03
A day after [m1:IND.CVL a mob] {e1 set} fire to a train at Godhra, killing 58 [m2:IND.REL Hindu pilgrims], the killing of [m3:IND.REL Muslims] began in Ahmedabad. [m4:IND.ELI Ehsan Jafri], a former member of parliament, {e2 rang} [m14=m8 the police], then the chief minister's office. Nobody came, and [m5=m4 he] was {e3 hacked} to death by [m13:IND.CVL rioters] in [m15=m4 his] courtyard with sixty-eight others. [m6:IND.GOV Narendra Modi] {e4 denies} that [m7=m6 he] {e5 held} back [m8:IND.COP the police]. [m9:IND.MIL Soldiers] {e6 were deployed} on the third day. [m10:PAK.GOV Islamabad] {e7 demanded} protection for the minority; [m11:IND.GOV the external affairs ministry] told [m12=m10 it] to look at home.
e1 m1 > m2 ASSAULT actual 2002-02-27/day mode=primitive ctx=religion_ethnicity
e2 m4 > m8 REQUEST requested 2002-02-28/day mode=assist ctx=religion_ethnicity
e3 m13 > m5 ASSAULT actual 2002-02-28/day mode=primitive ctx=religion_ethnicity
e4 m6 > m10 REJECT actual 2002-03-03/none ctx=religion_ethnicity
e6 m9 > m13 MOBILIZE actual 2002-03-01/day mode=troops ctx=religion_ethnicity
e7 m10 > m11 REQUEST requested 2002-03-03/none mode=yield ctx=religion_ethnicity
e5 m7 > m8 REQUEST denied 2002-02-28/none mode=yield ctx=religion_ethnicity

### El Nacional 2019-04-30
Before sunrise [m1:VEN.OPP Juan Guaido] appeared at the edge of an air base with thirty men in uniform and, at [m2=m1 his] shoulder, [m3:VEN.OPP Leopoldo Lopez], whom [m4:VEN.SPY his guards] had {e1 let} out of house arrest. [m5=m1 He] {e2 called} on [m6:VEN.MIL the armed forces] to rise. [m7=m6 They] did not. By dusk [m8=m3 the older man] and [m17=m3 his] family were guests of [m9:CHL.GOV the Chilean ambassador], then of [m10:ESP.GOV the Spanish]. [m11:USA.GOV Mike Pompeo] {e3 claimed} that [m12:VEN.GOV Nicolas Maduro] had been about to fly to [m13:@CUB Havana] until [m14:RUS.GOV the Russians] {e4 dissuaded} [m15=m12 him]; in Moscow, [m16:RUS.GOV a spokeswoman] {e5 dismissed} it as part of an information war.
e1 m4 > m3 RETREAT actual 2019-04-30/day mode=release ctx=executive
e2 m5 > m6 REQUEST requested 2019-04-30/day mode=change ctx=military,executive
e3 m11 > m14 ACCUSE actual 2019-04-30/day mode=allege ctx=executive
e4 m14 > m15 REQUEST denied 2019-04-30/day mode=change ctx=executive
e5 m16 > m11 REJECT actual 2019-04-30/none ctx=executive,misinformation

### Telegraf 2012-12-05 none
[m1:SRB.REL The patriarch] and [m2:SRB.GOV the mayor] skated arm in arm. It was the first winter that [m3:@SRB Belgrade's] main square had ice on purpose. [m4:? Two hundred children] from [m5:@BIH Srebrenica] had been invited; [m6=m4 they] sang, and [m7:? one of them] lost a mitten. [m8=m2 He] found it. [m10:HUN.BUS The rink's maker], a firm from Debrecen, keeps [m11=m10 its] compressors humming until March.

### Cape Verde Weekly 2022-06-16
[m1:GNB.GOV Umaro Sissoco Embalo] {e1 has named} [m2:GNB.GOV Nuno Nabiam] prime minister again, a month after dissolving [m3:GNB.LEG parliament] for being a refuge of corruption. [m4:GNB.PTY The PAIGC], with most seats in the old house, {e2 called} the decree void. [m5=m4 Its] chairman, [m6:GNB.PTY Domingos Simoes Pereira], {e3 may not} leave the country: [m7:GNB.JUD prosecutors] have {e4 taken} [m8=m6 his] passport. [m9:ECOWAS The regional bloc], which [m10=m1 the general] is about to chair, {e5 is sending} 631 soldiers after February's attempt on [m11=m1 his] life.
e1 m1 > m2 SUPPORT actual 2022-06-16/none ctx=executive
e2 m4 > m1 ACCUSE actual 2022-06-16/none mode=allege ctx=legislative,legal
e3 m7 > m6 COERCE actual 2022-06-16/none mode=restrict ctx=legal,repression
e4 m7 > m8 COERCE actual 2022-06-16/none mode=seize ctx=legal,repression
e5 m9 > m1 AID planned 2022-06-16/none ctx=peacekeeping
