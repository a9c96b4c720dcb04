### Reuters 2017-08-09
[m1:VEN.LEG Venezuela's new constituent assembly] {e1 decreed} on Tuesday that [m2:VEN.LEG the opposition-led congress] may not pass any law it disagrees with. [m51=m1 Its] delegates, all loyal to [m3:VEN.GOV Nicolas Maduro], {e2 took} the chamber from [m52=m2 the deputies], whom [m4:VEN.MIL guardsmen] kept out. [m5:VEN.JUD The supreme court] {e3 sentenced} [m6:VEN.OPP Ramon Muchacho], a mayor of Caracas, to fifteen months. [m53=m6 He] {e4 had not ordered} barricades cleared. [m7:PER.GOV Peru] {e5 hosted} [m8:? twelve foreign ministers], who {e6 refused} to recognise [m54=m1 the body].
e1 m1 > m2 COERCE actual 2017-08-08/day mode=restrict ctx=pro_autocracy,legislative
e2 m1 > m2 COERCE actual 2017-08-09/none mode=seize ctx=pro_autocracy,legislative
e3 m5 > m6 SANCTION actual 2017-08-09/none mode=convict ctx=legal,repression
e4 m6 > m3 REJECT actual 2017-08-09/none mode=yield ctx=repression
e5 m7 > m8 CONSULT actual 2017-08-09/none mode=third-party ctx=diplomatic
e6 m8 > m1 REJECT actual 2017-08-09/none ctx=diplomatic,pro_democracy
[m55=m8 The ministers] will meet again at the United Nations.

### Daily News Botswana 2022-04-13
[m1:BWA.SPY The intelligence directorate] on Tuesday {e1 searched} the farm of [m2:BWA.ELI Ian Khama], the former president, for the third time. [m56=m2 He] is in [m3:@ZAF South Africa]. [m57=m2 His] lawyers say [m58=m1 the agency] {e2 broke} two doors; [m59=m1 it] {e3 denies} that. [m4:BWA.GOV President Mokgweetsi Masisi], whom [m60=m2 the general] picked as [m61=m2 his] heir and then left the party over, {e4 distanced} [m62=m4 himself] from the raid. [m5:BWA.JUD The public prosecutor] {e5 has charged} [m63=m2 the 69-year-old] with holding guns. [m6:BWA.REL A council of churches] {e6 offered} to {e7 reconcile} the two.
e1 m1 > m2 COERCE actual 2022-04-12/day mode=seize ctx=legal
e2 m1 > m2 ASSAULT actual 2022-04-13/none mode=destroy ctx=legal said=m2
e3 m1 > m2 REJECT actual 2022-04-13/none ctx=legal
e5 m5 > m2 ACCUSE actual 2022-04-13/none mode=allege ctx=legal
e6 m6 > m2,m4 AGREE planned 2022-04-13/none ctx=political_institutions
e4 m4 > m1 REJECT actual 2022-04-13/none ctx=legal
e7 m6 > m2,m4 CONSULT hypothetical 2022-04-13/none mode=third-party ctx=political_institutions

### Reuters 2019-06-03
Heavy gunfire woke Khartoum on Monday. [m1:RSF.PRM Men of the Rapid Support Forces] {e1 broke} up the sit-in before the defence ministry and {e2 killed} more than thirty [m2:SDN.CVL protesters]; doctors said [m64=m1 they] had also {e3 entered} a hospital. [m3:SDN.MIL The military council] {e4 cancelled} what [m65=m3 it] had agreed with [m4:SDN.OPP the opposition] and announced elections in nine months. [m66=m4 The alliance] {e5 broke off} contact and {e6 called} for a general strike. [m5:ETH.GOV Abiy Ahmed] {e7 is expected} on Friday to mediate. "<<q1 [m67=m2 We] had been promised [m68=m2 we] would not be touched>>," [m6:SDN.CVL one of the survivors] said.
e1 m1 > m2 COERCE actual 2019-06-03/day mode=restrict ctx=repression
e2 m1 > m2 ASSAULT actual 2019-06-03/day mode=firearms ctx=repression
e4 m3 > m4 REJECT actual 2019-06-03/none ctx=pro_democracy
e5 m4 > m3 SANCTION actual 2019-06-03/none mode=discontinue ctx=pro_democracy
e6 m4 > m3 PROTEST planned 2019-06-03/none mode=strike ctx=pro_democracy
e7 m5 > m3,m4 CONSULT planned 2019-06-07/day mode=third-party ctx=diplomatic
e3 m1 > m7 COERCE actual 2019-06-03/none mode=seize ctx=repression said=m7
q1 m6 direct cue=said
[m7:SDN.MED The doctors' committee] has asked for blood.

### AP 2008-03-02
[m1:ARM.COP Armenian police] {e1 dispersed} [m2:ARM.OPP supporters of Levon Ter-Petrosian] from Freedom Square at dawn on Saturday; by night eight people were dead elsewhere in the capital. [m3:ARM.GOV The outgoing president], Robert Kocharian, {e2 imposed} a state of emergency for twenty days. [m69=m2 The losing candidate], who says last month's vote was stolen, is {e3 confined} to [m70=m2 his] house. [m4:OSCE Heikki Talvitie], an envoy of the European security body, {e4 saw} both men on Sunday. [m5:ARM.GOV Serzh Sarkisian], [m71=m3 the president's] heir, {e5 offered} [m72=m2 his opponents] seats in cabinet.
e1 m1 > m2 COERCE actual 2008-03-01/day mode=restrict ctx=election,repression
e2 m3 > m2 COERCE actual 2008-03-01/day mode=martial-law ctx=election,repression
e3 m1 > m2 COERCE actual 2008-03-02/none mode=arrest ctx=repression
e4 m4 > m2,m3 CONSULT actual 2008-03-02/day ctx=diplomatic
e5 m5 > m2 AGREE planned 2008-03-02/none ctx=political_institutions

### Reuters 2014-07-15
[m1:ZAF.LAB Numsa] {e1 rejected} on Tuesday an offer of ten percent from [m2:ZAF.BUS the engineering employers]. [m73=m1 The union], whose 220,000 members have been {e2 on strike} for two weeks, wants it for each of three years, not one. [m3:ZAF.GOV The labour minister], Mildred Oliphant, had {e3 tabled} the figure. General Motors, which has a plant in Port Elizabeth, {e4 shut} it for lack of parts. [m4:ZAF.PTY The governing party] {e5 appealed} to both sides to settle; [m74=m1 the metalworkers], once [m75=m4 its] voters, {e6 may found} a party of [m76=m1 their] own.
e1 m1 > m2 REJECT actual 2014-07-15/day mode=yield ctx=economic
e2 m1 > m2 PROTEST actual 2014-07-15/none mode=strike ctx=economic
e3 m3 > m1,m2 CONSULT actual 2014-07-15/none mode=third-party ctx=economic
e5 m4 > m1,m2 REQUEST requested 2014-07-15/none mode=yield ctx=economic
e6 m1 > m4 REJECT hypothetical 2014-07-15/none ctx=political_institutions
e4 m5 > m1 SANCTION actual 2014-07-15/none mode=discontinue ctx=economic
[m5:MNC The carmaker] employs 1,800 there.

### El Salvador Times 2021-05-02
Barely sworn in, [m1:SLV.LEG the new assembly] {e1 removed} all five judges of [m2:SLV.JUD the constitutional chamber] on Saturday night, and then [m3:SLV.JUD the attorney general]. [m4:SLV.COP Police] {e2 escorted} [m5:SLV.JUD their replacements] into the offices. [m6:USA.GOV Kamala Harris] {e3 had} deep concerns, [m77=m6 she] wrote; [m7:SLV.GOV Nayib Bukele] {e4 told} "[m78=m6 our] friends" abroad that [m79=m7 he] was cleaning house and that it was none of [m80=m6 their] business. [m8:SLV.BUS The chamber of commerce] {e5 condemned} the vote; one of [m81=m2 the ousted judges], under pressure, {e6 resigned}.
e1 m1 > m2,m3 SANCTION actual 2021-05-01/day mode=expel ctx=legal,pro_autocracy
e2 m4 > m5 AID actual 2021-05-02/none ctx=legal
e3 m6 > m1 ACCUSE actual 2021-05-02/none mode=disapprove ctx=pro_democracy
e4 m7 > m6 REJECT actual 2021-05-02/none ctx=diplomatic
e5 m8 > m1 ACCUSE actual 2021-05-02/none mode=disapprove ctx=legal
e6 m2 > m1 CONCEDE actual 2021-05-02/none ctx=legal

### Reuters 2011-04-26 none
[m1:ESP.BUS Seat] presented [m82=m1 its] small electric car in [m2:@ESP Martorell] on Tuesday. [m3:DEU.BUS The parent company], which [m4:ESP.LAB the works council] had invited in vain to the canteen, sent [m5:DEU.BUS a board member]. [m83=m5 He] drove it round the yard twice. [m84=m4 The council's] chairman drove it three times and [m85=m4 he] found the heater weak.

### AP 2010-11-30
[m1:HTI.OPP Twelve of the eighteen candidates] for president of Haiti {e1 demanded} on Sunday afternoon, with the polls still open, that the vote be annulled. [m86=m1 They] {e2 charged} that [m2:HTI.GOV President Rene Preval's] party had stuffed boxes. [m3:HTI.CVL Thousands] {e3 followed} [m4:HTI.OPP Michel Martelly], one of the twelve, through Petionville. [m5:UN Edmond Mulet], head of the UN mission, {e4 telephoned} [m87=m4 him] at night to say [m88=m4 he] was winning; on Monday [m89=m4 the singer] {e5 withdrew} [m90=m4 his] signature. [m6:OAS The hemispheric body] {e6 sees} no reason to cancel.
e1 m1 > m2 REQUEST requested 2010-11-28/day mode=change ctx=election
e2 m1 > m2 ACCUSE actual 2010-11-28/day mode=allege ctx=election
e3 m3 > m2 PROTEST actual 2010-11-28/day mode=demo ctx=election
e4 m5 > m4 CONSULT actual 2010-11-28/day mode=phone ctx=election
e5 m4 > m2 CONCEDE actual 2010-11-29/day ctx=election
e6 m6 > m1 REJECT actual 2010-11-30/none ctx=election

### Reuters 2022-08-04
[m1:CHN.GOV Beijing] {e1 launched} eleven missiles into the sea around Taiwan on Thursday, a day after [m2:USA.LEG Nancy Pelosi] left Taipei. [m3:JPN.GOV Tokyo] {e2 protested}: five had come down in [m91=m3 its] economic zone. [m4:TWN.MIL The island's defence ministry] {e3 put} [m92=m4 its] forces on alert but said [m93=m4 it] sought no escalation. [m5:TWN.GOV President Tsai Ing-wen], who gave [m94=m2 the 82-year-old] a sash, {e4 called} the drills irresponsible. [m6:KOR.GOV Yoon Suk-yeol], on holiday in [m95:@KOR Seoul], {e5 did not receive} [m96=m2 her], [m97=m6 he] phoned; [m98=m1 China] {e6 thanked} no one.
e1 m1 > m5 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military
e2 m3 > m1 ACCUSE actual 2022-08-04/none mode=disapprove ctx=military
e3 m4 > m1 MOBILIZE actual 2022-08-04/none mode=troops ctx=military
e4 m5 > m1 ACCUSE actual 2022-08-04/none mode=disapprove ctx=military
e5 m6 > m2 REJECT actual 2022-08-04/none mode=meet ctx=diplomatic
e6 m1 > m6 SUPPORT denied 2022-08-04/none ctx=diplomatic

### Al Jazeera 2018-07-20
In Basra, where tap water gives you a rash, [m1:IRQ.CVL jobless men] have been {e1 camping} at the gates of three oilfields since the 8th. [m2:IRQ.GOV Haider al-Abadi] flew in from a NATO meeting, {e2 received} [m3:IRQ.CVL tribal elders] at a hotel and {e3 promised} ten thousand jobs. [m99=m2 He] then {e4 cut} the internet. [m4:IRQ.PRM The Badr militia] {e5 shot} at [m100=m1 those] who set fire to [m101=m4 its] office. [m5:IRQ.REL Ali al-Sistani's] preacher at Kerbala said [m102=m1 the protesters] were right; [m6:KWT.GOV Kuwait], across the border, has {e6 moved} troops and {e7 sent} generators.
e1 m1 > m2 PROTEST actual 2018-07-20/none mode=obstruct ctx=human_security,economic
e2 m2 > m3 CONSULT actual 2018-07-20/none mode=visit ctx=human_security
e3 m2 > m1 AGREE planned 2018-07-20/none ctx=economic
e4 m2 > m1 COERCE actual 2018-07-20/none mode=censor ctx=rights_freedoms
e5 m4 > m1 ASSAULT actual 2018-07-20/none mode=firearms ctx=repression
e6 m6 > m1 MOBILIZE actual 2018-07-20/none mode=troops ctx=military
e7 m6 > m2 AID actual 2018-07-20/none ctx=human_security
[m103=m5 The cleric] has not received a politician for years.

### Reuters 2007-09-26 none
Eighty-eight keys were found by the river in [m1:@JPN Iida], and the piano by a bridge two kilometres down. [m2:JPN.EDU The junior high school] knows [m104=m2 its] own. [m3:JPN.BUS A tuner from Hamamatsu], who came by train, asked to be paid in pears. [m105=m3 He] is waiting for the felt to dry, [m106=m3 he] told [m4:JPN.JRN the local paper], and for Mr Shimoda, who has the other half of the legs.
