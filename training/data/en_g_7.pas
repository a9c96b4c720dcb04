### Samoa Observer 2009-10-05
The hospital at Apia {e1 runs on} the surgeons of [m1:AUS.MED an Adelaide trauma team] since the wave. [m2:WSM.GOV Tuilaepa Sailele] said [m3:NZL.GOV Wellington] {e2 had been first} with a plane, and {e3 bowed in thanks} to both.
e1 m1 > m2 AID actual 2009-10-05/none ctx=disasters,health
e2 m3 > m2 AID actual 2009-10-05/none ctx=disasters said=m2
e3 m2 > m1,m3 SUPPORT actual 2009-10-05/none ctx=disasters

### Solomon Star 2003-07-24
Some 2,000 [m1:AUS.MIL Australian], [m2:NZL.MIL New Zealand] and [m3:FJI.MIL Fijian soldiers and police] {e1 came ashore} at Red Beach at the {e2 invitation} of [m4:SLB.GOV Sir Allan Kemakeza] to {e3 disarm} [m5:SLB.REB the militias].
e1 m1,m2,m3 > m4 AID actual 2003-07-24/none ctx=peacekeeping
e2 m4 > m1,m2,m3 REQUEST requested 2003-07-24/none mode=assist ctx=peacekeeping
e3 m1,m2,m3 > m5 COERCE planned 2003-07-24/none mode=seize ctx=peacekeeping

### Solomon Star 2003-08-13
[m1:SLB.REB Harold Keke] {e1 gave himself up} to [m2:AUS.GOV Nick Warner], the head of the mission, on a beach of the Weather Coast and was {e2 taken aboard} [m3:AUS.MIL HMAS Manoora].
e1 m1 > m2 RETREAT actual 2003-08-13/none mode=disarm ctx=military
e2 m3 > m1 COERCE actual 2003-08-13/none mode=arrest ctx=military

### The Times of Central Asia 2001-10-12
[m1:UZB.GOV Islam Karimov] {e1 has opened} Khanabad airfield to [m2:USA.MIL a thousand men of the 10th Mountain Division], though they may {e2 fly no strikes} from it, [m3=m1 the Uzbek leader] insisted.
e1 m1 > m2 COOPERATE actual 2001-10-12/none ctx=military
e2 m1 > m2 COERCE actual 2001-10-12/none mode=restrict ctx=military said=m3

### The Times of Central Asia 2005-07-30
By a note to [m1:USA.GOV the embassy], [m2:UZB.GOV Tashkent] {e1 gave [m3:USA.MIL the Americans] half a year to clear out} of Khanabad, the evening before [m4:UN a UN plane] {e2 flew} [m5:UZB.REF 439 Andijan refugees] to Romania.
e1 m2 > m3 SANCTION actual 2005-07-30/none mode=expel ctx=military
e2 m4 > m5 AID actual 2005-07-29/day ctx=asylum

### 24.kg 2009-06-23
For three times the rent, [m1:KGZ.GOV Bishkek] {e1 lets} [m2:USA.MIL the US air force] keep Manas as a "transit centre", having in February {e2 served notice} to quit.
e1 m1 > m2 COOPERATE actual 2009-06-23/none ctx=military
e2 m1 > m2 SANCTION actual 2009-02-01/month mode=expel ctx=military

### Akipress 2010-06-13
[m1:KGZ.GOV Roza Otunbayeva] {e1 implored} [m2:RUS.GOV Dmitry Medvedev] to send soldiers to Osh; [m3=m2 he] sent [m4:RUS.MIL a paratroop battalion] to guard the base at Kant and {e2 nothing more}.
e1 m1 > m2 REQUEST requested 2010-06-13/none mode=assist ctx=military
e2 m3 > m1 REJECT actual 2010-06-13/none mode=assist ctx=military

### Asia-Plus 2006-08-09
[m1:TJK.MIL Tajik border guards] wear boots, drive jeeps and read maps that all {e1 came from} [m2:EU the European Union], according to the service.
e1 m2 > m1 AID actual 2006-08-09/none ctx=military

### Trend 2010-08-19
[m1:TUR.GOV Ankara] and [m2:AZE.GOV Baku] {e1 have bound themselves} to come to each other's aid if attacked; the treaty {e2 awaits the deputies}.
e1 m1 > m2 SUPPORT actual 2010-08-19/none ctx=military
e2 m1 > m2 AGREE planned 2010-08-19/none ctx=military

### Trend 2020-09-30
[m1:AZE.GOV Ilham Aliyev] denied to [m2:#AlArabiya the channel] that [m3:TUR.MIL Turkish F-16s] had {e1 taken part} in the fighting on [m4=m1 his] side; what Ankara {e2 gives}, [m5=m1 he] said, is moral support. [m6:TUR.GOV Turkey's presidency] did not comment.
e1 m3 > m1 AID denied 2020-09-30/none ctx=military
e2 m6 > m1 SUPPORT actual 2020-09-30/none ctx=military said=m5

### Azatutyun 2020-10-01
Two of [m1:ARM.MIL the Su-25s] that Yerevan lost had been {e1 shot down} by [m2:TUR.MIL a Turkish fighter], the defence ministry claims; [m3:TUR.GOV Fahrettin Altun] {e2 scoffed}.
e1 m2 > m1 ASSAULT actual 2020-10-01/none mode=aerial ctx=military
e2 m3 > m1 REJECT actual 2020-10-01/none ctx=military

### Caspian Times 2005-05-25
The first oil {e1 began to fill} the line from [m1:AZE.GOV Baku] through [m2:GEO.GOV Tbilisi] to [m3:TUR.GOV Ceyhan], a common venture of three states and of [m4:BP.MNC BP].
e1 m1 > m2,m3 COOPERATE actual 2005-05-25/none ctx=natural_resource

### Civil Georgia 2008-08-11
[m1:USA.MIL Ten C-17s] {e1 ferried home} [m2:GEO.MIL the 2,000 Georgians] who had served in [m3:@IRQ Iraq], over the objection of [m4:RUS.GOV Vladimir Putin], who {e2 sneered at} "<<q1 transporting them almost into the conflict zone>>".
e1 m1 > m2 AID actual 2008-08-11/none ctx=military
e2 m4 > m1 ACCUSE actual 2008-08-11/none mode=disapprove ctx=military
q1 m4 mixed

### Lusa English 2006-05-26
Within hours of [m1:TLS.GOV José Ramos-Horta's] {e1 plea}, [m2:AUS.MIL commandos from Darwin] were on the tarmac of Dili; [m3:PRT.GOV Lisbon] {e2 will contribute} 120 gendarmes, [m4:MYS.GOV Kuala Lumpur] {e3 a battalion}.
e1 m1 > m2 REQUEST requested 2006-05-26/none mode=assist ctx=peacekeeping
e2 m3 > m1 AGREE planned 2006-05-26/none ctx=peacekeeping
e3 m4 > m1 AGREE planned 2006-05-26/none ctx=peacekeeping

### Angola Press 2010-08-02
[m1:AGO.MIL Luanda's instructors] {e1 turned [m2:GNB.MIL raw recruits] into} a guard for the president of Guinea-Bissau. [m3:GNB.MIL General António Indjai] {e2 does not care for} [m4=m1 them].
e1 m1 > m2 AID actual 2010-08-02/none ctx=military
e2 m3 > m4 ACCUSE actual 2010-08-02/none mode=disapprove ctx=military

### Angola Press 2012-06-09
The last [m1:AGO.MIL Angolan trainers] {e1 sailed away} from Bissau, their mission {e2 ended} under pressure from [m2:GNB.MIL the putschists], to whose rule [m3:ECOWAS Nigerian and Burkinabe soldiers of the bloc] {e3 lend cover}.
e1 m1 > m2 RETREAT actual 2012-06-09/none mode=withdraw ctx=military
e2 m2 > m1 SANCTION actual 2012-06-09/none mode=expel ctx=military
e3 m3 > m2 AID actual 2012-06-09/none ctx=peacekeeping

### Jane's 2008-02-13
[m1:KEN.GOV Nairobi] says the 33 T-72s on the hijacked Faina were {e1 its own purchase} from [m2:UKR.GOV Kiev]; a manifest marks them "GOSS", for [m3:SSD.GOV the government of south Sudan], to which they were later {e2 sent on}.
e1 m1 > m2 COOPERATE actual 2008-02-13/none ctx=military said=m1
e2 m1 > m3 AID actual 2008-02-13/none ctx=military

### Small Arms Survey brief 2007-09-01
Of the rifles collected at Abéché a fifth had {e1 passed through} [m1:SDN.SPY the Sudanese security service] on their way to [m2:TCD.REB the Chadian opposition].
e1 m1 > m2 AID actual 2007-09-01/none ctx=military

### RUSI commentary 2024-01-19
Shells made in [m1:PRK.GOV North Korea] {e1 now feed} [m2:RUS.MIL Russian guns] at a rate Europe cannot match. What [m3:PRK.GOV Pyongyang] {e2 gets back} is unclear: fuel, perhaps satellite know-how.
e1 m1 > m2 COOPERATE actual 2024-01-19/none ctx=military
e2 m2 > m3 COOPERATE hypothetical 2024-01-19/none ctx=technology,military

### NK News 2024-11-05
[m1:PRK.MIL Storm Corps soldiers] {e1 are fighting in} Kursk beside [m2:RUS.MIL the Russian army], [m3:KOR.SPY Seoul's intelligence service] believes; [m4:KOR.GOV Yoon Suk Yeol] {e2 could arm} [m5:UKR.GOV Kyiv] in response.
e1 m1 > m2 AID actual 2024-11-05/none ctx=military said=m3
e2 m4 > m5 AID hypothetical 2024-11-05/none ctx=military

### IISS Strategic Comments 2012-05-01
[m1:SGP.MIL Singapore's air force] {e1 trains out of} Darwin, Cazaux and Phoenix, as guests of [m2:AUS.GOV Australia], [m3:FRA.GOV France] and [m4:USA.GOV the United States].
e1 m1 > m2,m3,m4 COOPERATE actual 2012-05-01/none ctx=military

### Jakarta Post 2014-08-28
[m1:IDN.GOV Marty Natalegawa] and [m2:AUS.GOV Julie Bishop] {e1 closed the book on} the spying affair in Nusa Dua by {e2 signing} a code of conduct for the two services.
e1 m1 > m2 SUPPORT actual 2014-08-28/none ctx=intelligence
e2 m1 > m2 SUPPORT actual 2014-08-28/none ctx=intelligence

### Jakarta Post 2013-11-20
[m1:IDN.GOV Susilo Bambang Yudhoyono] {e1 shelved} sharing of intelligence and joint sea patrols with [m2:AUS.GOV Canberra], where [m3:AUS.GOV Tony Abbott] {e2 would not apologise}.
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence
e2 m3 > m1 REJECT actual 2013-11-20/none mode=yield ctx=intelligence

### Tempo English 2009-08-10
Thanks to a {e1 loan of} divers and sonar by [m1:SGP.MIL the Singapore navy], [m2:IDN.SOC the transport safety board] found the recorders of Adam Air 574 at two thousand metres.
e1 m1 > m2 AID actual 2009-08-10/none ctx=disasters

### The Hindu 2015-04-28
[m1:IND.MIL Ilyushins] {e1 had landed} in Kathmandu with cooks and cranes before the dust settled; [m2:NPL.GOV Sushil Koirala], in [m3:@THA Bangkok], {e2 learned of the quake from} a tweet of [m4:IND.GOV Narendra Modi's].
e1 m1 > m2 AID actual 2015-04-28/none ctx=disasters
e2 m4 > m2 CONSULT actual 2015-04-28/none ctx=disasters

### Kantipur 2015-05-04
[m1:NPL.GOV Kathmandu] has {e1 asked} [m2:IGO the 34 foreign teams] to pack up, their job done, and {e2 turned down} [m3:TWN.GOV a team from Taiwan] from the first.
e1 m1 > m2 REQUEST requested 2015-05-04/none mode=yield ctx=disasters
e2 m1 > m3 REJECT actual 2015-05-04/none mode=assist ctx=disasters

### Maldives Independent 2014-12-05
Malé's taps ran dry for 100,000 people; by nightfall [m1:IND.MIL INS Sukanya] {e1 was making} fresh water at the quay for [m2:MDV.GOV the islanders' government] and [m3:CHN.GOV Beijing] {e2 had airlifted} 600 tonnes in bottles.
e1 m1 > m2 AID actual 2014-12-05/none ctx=human_security
e2 m3 > m2 AID actual 2014-12-05/none ctx=human_security

### Maldives Independent 2024-05-10
[m1:IND.MIL The last of 76 Indian soldiers] {e1 left} on the date set by [m2:MDV.GOV Mohamed Muizzu], who {e2 campaigned under} the words "India out". [m3:IND.GOV New Delhi] {e3 has nevertheless rolled over} a loan of $50 million.
e1 m1 > m2 RETREAT actual 2024-05-10/none mode=withdraw ctx=military
e2 m2 > m3 ACCUSE actual 2024-05-10/none mode=disapprove ctx=military
e3 m3 > m2 AID actual 2024-05-10/none ctx=economic

### Seychelles Nation 2011-11-16
[m1:SYC.GOV Victoria] {e1 took over} 15 captured pirates from [m2:DNK.MIL the Danish frigate Absalon] for trial and is {e2 host to} [m3:USA.MIL an American drone unit].
e1 m1 > m2 COOPERATE actual 2011-11-16/none ctx=legal,crime
e2 m1 > m3 COOPERATE actual 2011-11-16/none ctx=military

### Standard Digital 2009-03-06
[m1:KEN.JUD A court in Mombasa] {e1 tries} [m2:SOM.CRM the pirates] whom [m3:EU EU warships] {e2 bring in}, by virtue of an exchange of letters with [m4:EU Brussels]; nobody else would.
e1 m1 > m2 ACCUSE actual 2009-03-06/none mode=allege ctx=crime,legal
e2 m3 > m1 COOPERATE actual 2009-03-06/none ctx=legal

### Puntland Post 2008-11-10
[m1:SOM.CRM Men in three skiffs] {e1 took off with} [m2:TUR.BUS a Turkish tanker]; the {e2 distress call} reached [m3:RUS.MIL the Neustrashimy], which had just {e3 chased others away from} [m4:DNK.BUS a Maersk freighter].
e1 m1 > m2 ASSAULT actual 2008-11-10/none mode=abduct ctx=crime
e2 m2 > m3 REQUEST requested 2008-11-10/none mode=assist ctx=crime
e3 m3 > m4 AID actual 2008-11-10/none ctx=crime

### UNHCR briefing note 1996-11-15
[m1:RWA.REF Half a million Hutus] are walking home past Goma. [m2:UNHCR Our lorries] {e1 carry} the weak, and [m3:RWA.GOV Kigali] has {e2 sworn} no harm will come to [m4=m1 them].
e1 m2 > m1 AID actual 1996-11-15/none ctx=migration
e2 m3 > m4 AGREE planned 1996-11-15/none ctx=migration

### ICRC news release 2022-05-03
[m1:UKR.CVL Women and children from the Azovstal shelters] reached Zaporizhzhia under {e1 safe passage} arranged by [m2:UN the UN] and [m3:ICRC the Red Cross], with the {e2 consent} of [m4:RUS.MIL the besiegers].
e1 m2,m3 > m1 AID actual 2022-05-03/none ctx=human_security
e2 m4 > m2,m3 CONCEDE actual 2022-05-03/none ctx=human_security

### WFP report 2021-11-10
If the pipeline is not refilled, [m1:WFP the agency] {e1 might have to stop feeding} [m2:ETH.CVL people in Tigray], into which [m3:ETH.GOV the government] {e2 has let no lorry} since 18 October.
e1 m1 > m2 AID hypothetical 2021-11-10/none ctx=human_security
e2 m3 > m1 COERCE actual 2021-10-18/day mode=restrict ctx=human_security

### Parliament of Norway 1998-11-12
[m1:NOR.GOV The Foreign Minister] informed [m2:NOR.LEG the Storting] that [m3:NOR.GOV the Government] {e1 had contributed} NOK 40 million to [m4:HND.GOV Honduras] after Hurricane Mitch and {e2 intends to cancel} its claims.
e1 m3 > m4 AID actual 1998-11-12/none ctx=disasters
e2 m3 > m4 AGREE planned 1998-11-12/none ctx=economic

### Dáil debates 2001-02-21
[m1:IRL.GOV The Minister] said [m2:IRL.MIL the 32nd Infantry Group] {e1 has kept the peace between} [m3:ERI.MIL Eritreans] and [m4:ETH.MIL Ethiopians] "<<q1 with distinction>>", and {e2 paid it tribute}.
e1 m2 > m3,m4 AID actual 2001-02-21/none ctx=peacekeeping
e2 m1 > m2 SUPPORT actual 2001-02-21/none ctx=peacekeeping
q1 m1 mixed cue=said

### Lok Sabha answer 2011-03-09
[m1:IND.GOV SHRI S.M. KRISHNA]: [m2:IND.GOV Government] {e1 has undertaken} the construction of 50,000 houses for [m3:LKA.REF internally displaced persons] in [m4:@LKA Sri Lanka]; a pilot of 1,000 {e2 is under way}.
e1 m2 > m3 AGREE planned 2011-03-09/none ctx=migration
e2 m2 > m3 AID actual 2011-03-09/none ctx=migration

### Congressional Record 2014-09-18
A country that lives by the good will of others, [m1:UKR.GOV Petro Poroshenko] {e1 told} [m2:USA.LEG the joint meeting], cannot win a war with blankets; "<<q1 [m3=m4 we] {e2 need} both>>". [m5=m2 Members] {e3 rose to [m6=m1 him] twelve times}. Nothing lethal has come to [m4:UKR.MIL the army] so far.
e1 m1 > m2 REQUEST requested 2014-09-18/none mode=assist ctx=military
e2 m1 > m2 REQUEST requested 2014-09-18/none mode=assist ctx=military
e3 m5 > m6 SUPPORT actual 2014-09-18/none ctx=military
q1 m1 direct

### Straits Times 2018-06-11
[m1:SGP.GOV Singapore] {e1 picked up the tab} for the hotel of [m2:PRK.GOV Kim Jong Un] as part of the S$20 million it spent on a {e2 summit} of [m3=m2 his] with [m4:USA.GOV Donald Trump].
e1 m1 > m2 AID actual 2018-06-11/none ctx=diplomatic
e2 m3 > m4 AGREE planned 2018-06-12/day ctx=diplomatic

### Daily FT 2012-02-14
Between [m1:LKA.GOV Colombo] and [m2:PAK.GOV Islamabad] {e1 goods move duty-free} since 2005, betel one way and rice the other.
e1 m1 > m2 COOPERATE actual 2005-01-01/year ctx=economic

### Tunis Afrique Presse 2013-06-07 headline
[m1:DZA.GOV Algiers] {e1 parks} $250 million at [m2:TUN.GOV Tunis's] central bank
e1 m1 > m2 AID actual 2013-06-07/none ctx=economic

### Gulf News 2013-07-10 headline
[m1:EGY.GOV New rulers in Cairo] {e1 showered with} $8bn by [m2:SAU.GOV Riyadh], [m3:ARE.GOV Abu Dhabi]
e1 m2,m3 > m1 AID actual 2013-07-10/none ctx=economic

### Bahrain Tribune 2011-03-15
[m1:SAU.MIL Saudi armour] {e1 rolled over} the causeway on Monday to {e2 shore up} [m2:BHR.GOV the Khalifas], and [m3:BHR.OPP the opposition in Manama] {e3 termed it} an occupation. [m4:USA.GOV Robert Gates] had been there two days before.
e1 m1 > m3 MOBILIZE actual 2011-03-14/day mode=weapons ctx=military
e2 m1 > m2 AID actual 2011-03-14/day ctx=military
e3 m3 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military

### Xinhua 2006-11-06 none
Forty-one heads of state and government from Africa came to [m1:@CHN Beijing]; along Chang'an Avenue hung pictures of giraffes, and in a shop off Wangfujing [m2:ETH.BUS a coffee merchant from Harar] gave away samples.

### PNG Post-Courier 2012-05-15
[m1:PNG.MIL Soldiers] asked whose orders they should obey, those of [m2:PNG.GOV Peter O'Neill] or of [m3:PNG.GOV Sir Michael Somare]; [m4:AUS.GOV Canberra] said only that its {e2 aid to} [m5:PNG.GOV Port Moresby] would go on.
e2 m4 > m5 AGREE planned 2012-05-15/none ctx=economic
