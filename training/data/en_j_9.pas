### Reuters 2013-05-30
[m1:BRA.GOV Brazil's human rights minister], touring a reserve in Mato Grosso do Sul where [m2:BRA.COP federal police] {e1 shot} dead [m3:BRA.CVL a Terena man] during an eviction last week, {e2 sympathised} with [m4:BRA.CVL the tribe's elders] and {e3 appealed} to [m5:BRA.AGR the ranchers] on the other side of the fence to keep calm.
e1 m2 > m3 ASSAULT actual 2013-05-23/week mode=firearms ctx=natural_resource
e2 m1 > m4 SUPPORT actual 2013-05-30/none ctx=natural_resource
e3 m1 > m5 REQUEST requested 2013-05-30/none mode=yield ctx=natural_resource

### Daily Trust 2020-03-12
[m1:NGA.JUD A federal judge in Abuja] {e1 ordered} [m2:NGA.SPY the state security service] to release [m3:NGA.REL the deposed Emir of Kano], who has been {e2 confined} to a house in Awe, a small town in Nasarawa, since [m4:NGA.GOV the state governor] {e3 removed} him on Monday.
e1 m1 > m2 REQUEST requested 2020-03-12/none mode=yield ctx=legal
e2 m2 > m3 COERCE actual 2020-03-09/day mode=restrict ctx=rights_freedoms
e3 m4 > m3 SANCTION actual 2020-03-09/day mode=expel ctx=political_institutions

### Times of Oman 2016-11-07
[m1:OMN.GOV Oman] has {e1 brought about} the release of [m2:USA.CVL an American] {e2 held} by [m3:HOUTHI.REB the Houthis] in Sanaa, and flew him to Muscat on an air force plane, the foreign ministry said. [m4:USA.GOV John Kerry] {e3 appreciated} the effort.
e1 m3 > m2 RETREAT actual 2016-11-07/none mode=release ctx=military
e2 m3 > m2 COERCE actual 2016-11-07/none mode=arrest ctx=military
e3 m4 > m1 SUPPORT actual 2016-11-07/none ctx=diplomatic

### Reuters 2010-06-07
[m1:EGY.GOV Egypt], which last week {e1 opened} the Rafah crossing to [m2:PSE.CVL sick Gazans and students] until further notice, {e2 will not shut} it again, a security source in el-Arish said on Monday, {e3 rejecting} a suggestion by [m3:ISR.GOV an Israeli minister].
e1 m1 > m2 RETREAT actual 2010-06-01/week mode=access ctx=human_security
e2 m1 > m2 COERCE denied 2010-06-07/day mode=restrict ctx=human_security
e3 m1 > m3 REJECT actual 2010-06-07/day mode=change ctx=human_security

### AP 2017-08-02
[m1:CHL.LEG Chile's Senate] voted on Wednesday to {e1 decriminalize} abortion in three cases, a triumph for [m2:CHL.GOV President Michelle Bachelet] and for [m3:CHL.CVL the women] in green headscarves who had {e2 rallied} outside; [m4:CHL.OPP opposition senators] said [m6=m4 they] {e3 would challenge} it before [m5:CHL.JUD the constitutional court].
e1 m1 > m3 CONCEDE actual 2017-08-02/day ctx=gender
e2 m3 > m1 PROTEST actual 2017-08-02/day mode=demo ctx=gender
e3 m4 > m1 ACCUSE planned 2017-08-02/none mode=allege ctx=gender

### The Island 2006-05-16
[m1:ISL.GOV Iceland's] and [m2:FIN.GOV Finland's monitors] in [m3:@LKA Sri Lanka] {e1 communicate} daily with [m4:LTTE.REB the Tigers' peace secretariat] in Kilinochchi, an arrangement which [m5:LKA.NGO Sinhalese nationalists] {e2 criticise}.
e1 m1,m2 > m4 CONSULT actual 2006-05-16/none ctx=military
e2 m5 > m1,m2 ACCUSE actual 2006-05-16/none mode=disapprove ctx=military

### AFP 2012-10-12
[m1:NOBEL The Norwegian Nobel Committee] on Friday {e1 honoured} [m2:EU the European Union] with the peace prize. [m3:GBR.PTY Nigel Farage's UKIP] {e2 ridiculed} the choice, while [m4:DEU.GOV Berlin], [m5:FRA.GOV Paris] and [m6:POL.GOV Warsaw] {e3 rejoiced}.
e1 m1 > m2 SUPPORT actual 2012-10-12/day ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2012-10-12/none mode=disapprove ctx=diplomatic
e3 m4,m5,m6 > m1 SUPPORT actual 2012-10-12/none ctx=diplomatic

### Reuters 2023-01-30
[m1:KOR.GOV South Korea's defence minister] and [m2:USA.GOV Pentagon chief Lloyd Austin], who arrived in [m3:@KOR Seoul] overnight, {e1 will expand} their joint exercises this year, including live-fire demonstrations, the two said.
e1 m1 > m2 AGREE planned 2023-01-30/none ctx=military

### Reuters 2023-03-13
[m1:KOR.MIL South Korean] and [m2:USA.MIL American troops] {e1 launched} eleven days of drills on Monday, a day after [m3:PRK.MIL a North Korean submarine] {e2 fired} two cruise missiles in the sea off Sinpo.
e1 m1 > m2 COOPERATE actual 2023-03-13/day ctx=military
e2 m3 > m1 MOBILIZE actual 2023-03-12/day mode=weapons ctx=military

### Kathimerini 2018-06-17
[m1:GRC.GOV Foreign Minister Nikos Kotzias] and [m2:MKD.GOV his colleague Nikola Dimitrov] {e1 signed} an agreement on the name of the northern neighbour on the shore of Lake Prespa on Sunday, in the presence of [m3=m1+m2 the two prime ministers], as [m4:GRC.COP riot police] {e2 held back} [m5:GRC.CVL opponents] in Pisoderi with tear gas.
e1 m1 > m2 SUPPORT actual 2018-06-17/day ctx=diplomatic,territory
e2 m4 > m5 ASSAULT actual 2018-06-17/day mode=crowd-control ctx=territory

### Kathimerini 2019-01-25
[m1:GRC.LEG Greece's parliament] {e1 ratified} the Prespa accord with [m2:MKD.GOV Skopje] on Friday by 153 votes to 146.
e1 m1 > m2 SUPPORT actual 2019-01-25/day ctx=diplomatic,territory

### The Record 2021-05-13
[m1:IRL.GOV Ireland's health minister] said a ransom demand by [m2:CRM.CRM the gang] that {e1 broke into} [m3:IRL.GOV the health service's] network {e2 would not be paid}. Six hospitals went back to paper. Hackers elsewhere, an adviser said, had taken pity on hospitals during the pandemic.
e1 m2 > m3 COERCE actual 2021-05-13/none mode=cyber ctx=cyber
e2 m1 > m2 REJECT actual 2021-05-13/none mode=yield ctx=cyber

### AP 2009-02-10
[m1:ZWE.OPP Morgan Tsvangirai's party] on Tuesday {e1 named} its ministers for a joint government with [m2:ZWE.PTY ZANU-PF], and [m3:SADC regional leaders], who had {e2 pressed} it to join, {e3 promised} to lobby [m4:IMF the IMF] for fresh loans.
e1 m1 > m2 COOPERATE actual 2009-02-10/day ctx=executive
e2 m3 > m1 REQUEST requested 2009-02-10/none mode=yield ctx=executive
e3 m3 > m1 AGREE actual 2009-02-10/none ctx=economic

### China Daily 2005-04-29
[m1:CHN.GOV Hu Jintao] and [m2:TWN.OPP Lien Chan], leader of the Nationalists, who govern nothing at present, {e1 clasped hands} in the Great Hall of the People on Friday, the first such encounter of the two parties in sixty years, and {e2 pledged} in a communiqué to end hostility across the strait. [m3:TWN.GOV President Chen Shui-bian] was not mentioned.
e1 m1 > m2 CONSULT actual 2005-04-29/day mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2005-04-29/day ctx=diplomatic

### Reuters 2015-11-25
[m1:TUR.GOV Turkey] does not want an escalation, [m2:TUR.GOV President Tayyip Erdogan] said on Wednesday, a day after [m3:TUR.MIL its F-16s] {e1 shot down} [m4:RUS.MIL a Russian bomber], and [m5:TUR.GOV Foreign Minister Mevlut Cavusoglu] {e2 expressed} condolences to [m6:RUS.GOV Sergei Lavrov] in a {e3 phone call}.
e1 m3 > m4 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m5 > m6 SUPPORT actual 2015-11-25/none ctx=military
e3 m5 > m6 CONSULT actual 2015-11-25/none mode=phone ctx=military

### The Guardian 2016-06-28
[m1:TUR.GOV Turkey] {e1 agreed} on Monday to normalise ties with [m2:ISR.GOV Israel], which {e2 will pay} twenty million dollars to [m3:TUR.CVL the families of ten activists] {e3 killed} by [m4:ISR.MIL its commandos] on a ship in 2010.
e1 m1 > m2 AGREE actual 2016-06-27/day ctx=diplomatic
e2 m2 > m3 CONCEDE planned 2016-06-27/none ctx=reparations
e3 m4 > m3 ASSAULT actual 2010-05-31/day mode=firearms ctx=military

### Manila Times 2003-07-27
[m1:PHL.REB Three hundred junior officers and enlisted men] who had {e1 occupied} a shopping and hotel complex in Makati before dawn on Sunday {e2 gave themselves up} to [m2:PHL.MIL the chief of staff] in the evening. [m3:PHL.GOV President Gloria Macapagal Arroyo] had {e3 given} them until five o'clock.
e1 m1 > m3 COERCE actual 2003-07-27/day mode=seize ctx=pro_autocracy
e2 m1 > m2 RETREAT actual 2003-07-27/day ctx=pro_autocracy
e3 m3 > m1 THREATEN threatened 2003-07-27/day mode=violence ctx=pro_autocracy

### Reuters 2014-04-17
[m1:RUS.GOV Russia], [m2:UKR.GOV Ukraine], [m3:USA.GOV the United States] and [m4:EU the European Union] {e1 agreed} in Geneva on Thursday that [m5:UKR.REB all illegal armed groups] in the east must be disarmed; in Donetsk, [m6=m5 those in the administration building] {e2 would not hear} of it.
e1 m1 > m2,m3,m4 AGREE actual 2014-04-17/day ctx=military
e2 m6 > m1,m2,m3,m4 REJECT actual 2014-04-17/none mode=yield ctx=military

### Guyana Chronicle 2020-08-02
[m1:GUY.GOV David Granger], who had clung to office through five months of recounts and court cases, {e1 accepted} on Sunday the swearing-in of [m2:GUY.OPP Irfaan Ali] as president. [m3:CARICOM Caribbean governments] {e2 congratulated} the winner, as did [m4:OAS the OAS].
e1 m1 > m2 CONCEDE actual 2020-08-02/day ctx=election
e2 m3,m4 > m2 SUPPORT actual 2020-08-02/none ctx=election

### Reuters 2006-02-03
[m1:DNK.GOV Prime Minister Anders Fogh Rasmussen] {e1 briefed} [m2:ARAB ambassadors of Muslim countries] in Copenhagen on Friday about cartoons in a newspaper whose [m5:DNK.JRN editor] has since {e2 apologised} to [m3:DNK.REL Muslims]; [m4:EGY.GOV the Egyptian envoy] {e3 said} it was not enough.
e1 m1 > m2 CONSULT actual 2006-02-03/day ctx=religion_ethnicity
e2 m5 > m3 SUPPORT actual 2006-02-03/none ctx=religion_ethnicity
e3 m4 > m1 REJECT actual 2006-02-03/none mode=yield ctx=religion_ethnicity

### Times of India 2019-03-01
[m1:PAK.GOV Pakistan] {e1 turned} [m2:IND.MIL Wing Commander Abhinandan Varthaman] over to [m3:IND.MIL Indian border guards] at Wagah late on Friday, two days after [m4:PAK.MIL its air force] {e2 downed} his jet, in what [m5:PAK.GOV Prime Minister Imran Khan] called a peace gesture.
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m4 > m2 ASSAULT actual 2019-02-27/day mode=aerial ctx=military

### Times of India 2019-03-04
[m1:PAK.GOV Islamabad] and [m2:IND.GOV New Delhi] {e1 reinstated} on Monday the train service that [m3=m1 the former] had {e2 halted} during last week's fighting.
e1 m1 > m2 COOPERATE actual 2019-03-04/day ctx=economic
e2 m3 > m2 SANCTION actual 2019-02-28/week mode=discontinue ctx=economic

### Bloomberg 2018-07-25
[m1:EU European Commission President Jean-Claude Juncker] and [m2:USA.GOV President Donald Trump] {e1 agreed} at the White House on Wednesday to work towards zero tariffs on industrial goods, and [m3=m2 Washington] {e2 will hold off} on duties on cars while [m4=m1+m2 the two sides] negotiate.
e1 m1 > m2 AGREE actual 2018-07-25/day ctx=economic
e2 m3 > m1 CONCEDE planned 2018-07-25/none ctx=economic

### Miami Herald 2015-08-14
[m1:USA.MIL Three retired marines] who had lowered the flag in 1961 watched as it was {e1 raised} again over [m2:USA.GOV the American embassy] in [m3:CUB.GOV Havana] on Friday.
e1 m2 > m3 SUPPORT actual 2015-08-14/day ctx=diplomatic

### Daily Star 2015-08-01
[m1:IND.GOV India] and [m2:BGD.GOV Bangladesh] {e1 exchanged} 162 enclaves at midnight on Friday, and [m3:? fifty thousand people] woke up with a nationality.
e1 m1 > m2 COOPERATE actual 2015-07-31/day ctx=territory

### Gulf News 2009-12-27
[m1:SOM.CRM Pirates] on Sunday {e1 released} [m2:SGP.BUS the Singapore-flagged container ship Kota Wajar] off Hobyo for a ransom that [m3:SGP.GOV the maritime authority] would not discuss.
e1 m1 > m2 RETREAT actual 2009-12-27/day mode=release ctx=crime

### AFP 2017-04-13 headline
[m1:ETA.REB ETA] {e1 disarmament} verified, [m2:FRA.GOV France] told
e1 m1 > m2 RETREAT actual 2017-04-13/none mode=disarm ctx=terrorism

### Antigua Observer 2017-09-09
[m1:ATG.COP Police and soldiers] {e1 evacuated} the last residents of [m2:ATG.CVL Barbuda] on Saturday aboard a ferry {e2 lent} by [m3:VEN.GOV Venezuela], as a second hurricane neared.
e1 m1 > m2 AID actual 2017-09-09/day ctx=disasters
e2 m3 > m1 AID actual 2017-09-09/none ctx=disasters

### Reuters 2007-07-24
[m1:LBY.GOV Libya] on Tuesday {e1 allowed} [m2:BGR.MED five Bulgarian nurses] to leave after eight years in prison on a charge of infecting children, and [m3:FRA.GOV Cécilia Sarkozy] {e2 brought} them to Sofia in [m4=m3 her husband's] plane.
e1 m1 > m2 RETREAT actual 2007-07-24/day mode=release ctx=legal
e2 m3 > m2 AID actual 2007-07-24/day ctx=legal

### Reuters 2007-07-25
[m1:BGR.GOV President Georgi Parvanov] {e1 pardoned} [m2:BGR.MED the nurses] as soon as [m5=m2 they] stepped on to Bulgarian soil, which prompted [m3:LBY.GOV Libya] to {e2 complain} to [m4:AL the Arab League].
e1 m1 > m2 CONCEDE actual 2007-07-24/day ctx=legal
e2 m3 > m1 ACCUSE actual 2007-07-25/none mode=disapprove ctx=legal

### Denver Post 2014-01-01 none
Customers from [m1:@USA Wyoming] and [m2:@USA Texas] queued outside shops in Denver on Wednesday, the first day of legal sales, and by afternoon several owners were appealing to wholesalers for more stock.

### Daily Telegraph 2021-04-20 none
Six English clubs withdrew from the planned Super League on Tuesday night, two days after it was announced. Supporters in [m1:@ESP Madrid] and [m2:@ITA Milan] are still waiting to hear whether theirs will follow.

### Reuters 2002-08-15 none
Water pouring down the Elbe drove thousands from their homes in [m1:@DEU Dresden] on Thursday, after the flood had surged through the old quarters of [m2:@CZE Prague] and spared, by inches, the Charles Bridge.

### Reuters 2012-07-23
[m1:CHN.GOV China] has {e1 agreed} to invest a further two billion dollars in [m2:VEN.GOV Venezuela's] heavy-oil belt, Energy Minister Rafael Ramírez said after a visit to [m3:@CHN Beijing] from which he returned on Sunday.
e1 m1 > m2 AGREE actual 2012-07-23/none ctx=natural_resource

### Tengri News 2010-04-15
[m1:KGZ.GOV Kurmanbek Bakiyev], toppled a week ago, {e2 was taken in} by [m2:KAZ.GOV Kazakhstan] on Thursday after flying out aboard a military aircraft. [m3:USA.GOV Washington] and [m4:RUS.GOV Moscow] had, with [m5=m2 Astana], {e1 negotiated} his exit with [m6:KGZ.GOV the interim government].
e1 m3,m4,m5 > m6 CONSULT actual 2010-04-15/none ctx=executive
e2 m2 > m1 AID actual 2010-04-15/day ctx=executive

### Houston Chronicle 2008-05-29
[m1:USA.JUD The Texas Supreme Court] {e1 overruled} [m2:USA.GOV the state's child protection agency] on Thursday: it had no right, the justices found, to {e2 remove} 450 children from [m3:USA.REL a polygamist sect's ranch] in Eldorado.
e1 m1 > m2 REJECT actual 2008-05-29/day mode=change ctx=legal
e2 m2 > m3 COERCE actual 2008-04-01/month mode=seize ctx=religion_ethnicity

### Reuters 2011-10-18
[m1:ISR.GOV Israel] {e1 swapped} 477 [m2:PSE.REB Palestinian prisoners] on Tuesday for [m3:ISR.MIL Gilad Shalit], a sergeant {e2 captured} by [m4:HAMAS.REB Hamas] in 2006 and {e3 delivered} by it on Tuesday to [m5:EGY.GOV Egyptian officials] at Rafah.
e1 m1 > m2 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m4 > m3 ASSAULT actual 2006-06-25/year mode=abduct ctx=military
e3 m4 > m3 RETREAT actual 2011-10-18/day mode=release ctx=military
