### Reuters 2014-03-27
[m1:NOR.GOV Norway] has {e1 put on hold} free-trade talks with [m2:RUS.GOV Moscow], [m3:NOR.GOV Prime Minister Erna Solberg] told a business forum in [m4:@DEU Berlin] on Wednesday, whereas [m5:CHE.GOV Switzerland], which is not a member of [m6:EU the European Union], has so far {e2 steered clear of} any penalties against [m7=m2 the Kremlin].
e1 m1 > m2 SANCTION actual 2014-03-27/none mode=discontinue ctx=economic,territory
e2 m5 > m7 REJECT actual 2014-03-27/none ctx=economic

### AP 2021-05-12
[m1:QAT.GOV Qatar] {e1 proffered} its good offices to [m2:ISR.GOV Israel] and [m3:HAMAS Hamas], the movement that controls [m4:@PSE Gaza], on Tuesday night, [m5:EGY.GOV two Egyptian officials] said. [m6:USA.GOV President Joe Biden], whose country is [m7=m2 the Jewish state's] closest ally, has yet to speak with either.
e1 m1 > m2,m3 AGREE planned 2021-05-11/day mode=mediate ctx=military
rel m3 controls m4
rel m6 ally_of m2

### Xinhua 2018-09-05
[m1:CHN.GOV China] will {e1 wipe the slate clean} for [m2:BWA.GOV Botswana] by writing off an interest-free loan of 80 million yuan, the two governments announced on Tuesday on the margins of a summit of [m3:? the Forum on China-Africa Cooperation] in [m4:@CHN Beijing].
e1 m1 > m2 AGREE planned 2018-09-04/day ctx=economic

### AFP 2020-07-02
[m1:GBR.GOV Britain] on Wednesday {e1 unbolted the door to} citizenship for nearly three million [m2:HKG.CVL Hong Kong residents], and [m3:TWN.GOV Taiwan], [m4:CHN.GOV Beijing's] rival across the strait, opened a bureau to {e2 smooth the arrival of} [m5:HKG.CVL activists] who are wanted under the new security law.
e1 m1 > m2 AGREE planned 2020-07-01/day mode=asylum ctx=migration,rights_freedoms
e2 m3 > m5 AID actual 2020-07-02/none mode=asylum ctx=asylum

### Reuters 2013-10-29
[m1:IRN.GOV Tehran] has {e1 shown a willingness} to open its Parchin site to inspectors, the chief of [m2:IAEA the International Atomic Energy Agency], [m3:IAEA Yukiya Amano], told reporters on Monday. [m4:ISR.GOV Israel] {e2 pooh-poohed} the gesture and said [m5=m1 the Islamic Republic] was buying time.
e1 m1 > m2 CONCEDE hypothetical 2013-10-29/none mode=access ctx=cbrn
e2 m4 > m5 REJECT actual 2013-10-29/none ctx=cbrn
rel m3 leads m2

### Anadolu 2022-11-15
[m1:TUR.GOV Türkiye] {e1 snubbed} condolences from [m2:USA.GOV the U.S. Embassy in Ankara] on Monday for the bombing of Istiklal Avenue, which it attributes to [m3:PKK the PKK] and its Syrian branch, [m4:YPG the YPG], a partner that [m5=m2 Washington] {e2 arms} against the extremist group Daesh.
e1 m1 > m2 REJECT actual 2022-11-14/day ctx=terrorism
e2 m5 > m4 AID actual 2022-11-15/none mode=military ctx=military bg
rel m4 part_of m3
rel m5 ally_of m4

### AP 2024-12-04
[m1:KOR.LEG South Korean lawmakers], some of whom climbed walls to reach the chamber, {e2 struck down} by 190 votes to none a decree of martial law that [m2:KOR.GOV President Yoon Suk Yeol] had {e3 sprung on} the country late on Tuesday. [m3=m2 He] {e4 rescinded} it before dawn, and [m4:KOR.MIL the commandos] {e5 trooped back} to barracks.
e2 m1 > m2 REJECT actual 2024-12-04/none ctx=legislative,executive
e3 m2 > m1 COERCE actual 2024-12-03/day mode=martial ctx=executive
e4 m3 > m1 CONCEDE actual 2024-12-04/day ctx=executive
e5 m4 > m1 RETREAT actual 2024-12-04/none mode=withdraw ctx=military

### Telesur 2019-11-12
[m1:BOL.GOV Evo Morales] left for [m2:MEX.GOV Mexico] on Monday, a day after [m3:BOL.MIL army commander Williams Kaliman] had {e2 nudged} [m6=m1 him] toward the exit. [m4:MEX.GOV Foreign Minister Marcelo Ebrard] said an air force jet had {e3 plucked} [m5=m1 the leftist] from danger in Chimoré.
e2 m3 > m6 REQUEST requested 2019-11-10/day mode=yield ctx=executive
e3 m2 > m5 AID actual 2019-11-12/none mode=asylum ctx=asylum

### Reuters 2006-01-03
[m1:RUS.BUS Gazprom, the Russian state gas monopoly], {e1 turned down the taps} to [m2:UKR.GOV Ukraine] on New Year's Day and {e2 restored} most of the flow on Tuesday after [m3:EU European Union countries] {e3 clamored} for supplies. [m4:UKR.GOV Kiev] {e4 swore} that it <<q1 had siphoned off nothing>>.
e1 m1 > m2 SANCTION actual 2006-01-01/day mode=discontinue ctx=natural_resource,economic
e2 m1 > m2 RETREAT actual 2006-01-03/day ctx=natural_resource
e3 m3 > m1 REQUEST requested 2006-01-03/none mode=change ctx=natural_resource
e4 m4 > m1 REJECT actual 2006-01-03/none ctx=natural_resource
q1 m4 indirect cue=swore

### Straits Times 2026-01-20
[m1:THA.MIL Thai soldiers] {e1 uncoiled razor wire} across a lane used by [m2:KHM.CVL Cambodian farmers] in Banteay Meanchey on Monday, prompting [m3:KHM.GOV Phnom Penh] to {e2 file a démarche}. [m4:MYS.GOV Malaysia], chair of [m5:ASEAN ASEAN] until last month, said it {e3 stood ready} to sit down with both.
e1 m1 > m2 COERCE actual 2026-01-19/day mode=restrict ctx=territory
e2 m3 > m1 ACCUSE actual 2026-01-20/none mode=disapprove ctx=territory,diplomatic
e3 m4 > m3 AGREE planned 2026-01-20/none mode=mediate ctx=territory

### Times of India 2020-12-09
[m1:IND.LAB Farm leaders camped at Singhu] {e1 rejected out of hand} on Wednesday a 20-page offer by [m2:IND.GOV Agriculture Minister Narendra Singh Tomar] to tinker with the new laws. [m3=m1 The unions] threatened, unless the acts were undone by Saturday, to {e2 seal off} the highway to Jaipur.
e1 m1 > m2 REJECT actual 2020-12-09/day mode=yield ctx=labor
e2 m3 > m2 THREATEN threatened 2020-12-12/day mode=obstruct ctx=labor

### AP 2012-06-25
[m1:TUR.GOV Turkey] {e1 invoked} Article 4 of the treaty of [m2:NATO the Western alliance], of which [m5=m1 it] has been part since 1952, after [m3:SYR.MIL Syrian gunners] {e2 bagged} one of its jets off Latakia on Friday. [m4:NATO Secretary General Anders Fogh Rasmussen] {e3 squeezed in} a session of envoys for Tuesday.
e1 m1 > m2 REQUEST requested 2012-06-25/none mode=meet ctx=military
e2 m3 > m1 ASSAULT actual 2012-06-22/day mode=heavy-weapons ctx=military
e3 m4 > m1 AGREE planned 2012-06-26/day mode=meet ctx=military
rel m1 member_of m2 from=1952-01-01

### BBC 2011-01-15
[m1:TUN.GOV Zine al-Abidine Ben Ali] {e1 abdicated} on Friday after 23 years as [m2:TUN.CVL crowds] {e2 bayed for his departure} on Avenue Bourguiba. [m3:SAU.GOV Saudi Arabia] {e3 gave sanctuary to} [m4=m1 the fugitive], whose plane [m5:FRA.GOV Paris] had {e4 waved away}.
e1 m1 > m2 RETREAT actual 2011-01-14/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2011-01-14/day mode=demo ctx=pro_democracy
e3 m3 > m4 AID actual 2011-01-15/none mode=asylum ctx=asylum
e4 m5 > m4 REJECT actual 2011-01-15/none ctx=asylum

### ESPN 2016-09-05 none
After the walkout of its physiotherapist the club promised an inquiry, and the captain, who was shot down by the referee when he asked for a penalty, told [m1:#L'Equipe the daily L'Equipe] that the union of players would back the coach to the hilt.

### Reuters 2017-10-31
[m1:ESP.REB Carles Puigdemont], deposed as leader of [m2:ESP.GOV Catalonia], one of [m3:@ESP Spain's] 17 regions, slipped away to [m4:@BEL Brussels] and said on Tuesday [m7=m1 he] <<q1 was not seeking asylum>>. [m5:ESP.JUD A judge in Madrid] {e2 hauled in for questioning} [m6:ESP.GOV 13 ministers of his former cabinet].
e2 m5 > m6 ACCUSE actual 2017-10-31/none mode=investigate ctx=territory,legal
q1 m7 indirect cue=said
rel m2 part_of m3

### Kathmandu Post 2015-11-24
[m1:NPL.CVL Madhesi demonstrators] {e1 stood astride} the Birgunj bridge for a 60th day on Monday, {e2 strangling} fuel imports. [m2:NPL.GOV Prime Minister K.P. Oli] {e3 laid the shortage at the door of} [m3:IND.GOV New Delhi], which {e4 retorted} that <<q1 lorries were idle because of the unrest>>.
e1 m1 > m2 PROTEST actual 2015-11-23/day mode=obstruct ctx=religion_ethnicity
e2 m1 > m2 PROTEST actual 2015-11-23/day mode=obstruct ctx=economic again
e3 m2 > m3 ACCUSE actual 2015-11-24/none mode=allege ctx=economic
e4 m3 > m2 REJECT actual 2015-11-24/none ctx=economic
q1 m3 indirect cue=retorted

### Sudan Tribune 2005-01-10
[m1:SDN.GOV Khartoum] and [m2:SPLM John Garang's SPLM] {e1 inked} a pact in [m3:@KEN Nairobi] on Sunday that ends 21 years of war; under it [m4=m2 the southern rebels] {e2 undertake} to move their columns below the 1956 line, and [m5:USA.GOV the United States], whose [m6:USA.GOV Secretary of State Colin Powell] looked on, {e4 let it be known} that <<q1 penalties could be eased>>.
e1 m1 > m2 SUPPORT actual 2005-01-09/day ctx=territory
e2 m4 > m1 CONCEDE planned 2005-01-09/day mode=withdraw ctx=military
e4 m5 > m1 CONCEDE hypothetical 2005-01-10/none ctx=economic
q1 m5 indirect cue=let it be known

### AP 2009-07-01
[m1:HND.MIL Honduran soldiers] {e1 hustled onto a plane} [m2:HND.GOV President Manuel Zelaya] in his pajamas on Sunday. [m3:OAS The Organization of American States], founded in 1948, {e2 gave a three-day deadline} to [m4:HND.GOV Roberto Micheletti, whom the Congress put in his place], to step aside or see [m5=m4 his government] lose [m6=m3 its] seat.
e1 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=executive
e2 m3 > m4 THREATEN threatened 2009-07-01/none ctx=pro_democracy

### Press TV 2016-01-03
[m1:IRN.CVL Protesters] {e1 ransacked} the Saudi Embassy in [m2:@IRN Tehran] on Saturday night after [m6:SAU.GOV the kingdom] had {e2 put to the sword} [m3:SAU.REL the Shiite cleric Nimr al-Nimr]. [m4:SAU.GOV Foreign Minister Adel al-Jubeir] told [m5:IRN.GOV the Iranian mission] to {e3 pack its bags} within 48 hours.
e1 m1 > m6 PROTEST actual 2016-01-02/day mode=riot ctx=religion_ethnicity
e2 m6 > m3 ASSAULT actual 2016-01-02/none mode=violence ctx=religion_ethnicity
e3 m4 > m5 SANCTION actual 2016-01-03/none mode=expel ctx=diplomatic

### Inquirer 2014-03-28
[m1:MILF The Moro Islamic Liberation Front] will {e1 put beyond use} its rifles in stages under the accord that [m2:PHL.GOV Manila] and [m3=m1 the rebels] {e2 set their seal to} on Thursday in the presence of [m4:MYS.GOV Malaysian Prime Minister Najib Razak]. [m5:MNLF Nur Misuari's MNLF], from which [m6=m1 the front] was born, {e3 cried foul}.
e1 m1 > m2 CONCEDE planned 2014-03-28/none mode=disarm ctx=territory
e2 m2 > m3 SUPPORT actual 2014-03-27/day ctx=territory
e3 m5 > m2 ACCUSE actual 2014-03-28/none mode=disapprove ctx=territory

### NPR 2020-06-03
[m1:USA.COP Mounted park police] {e1 flushed} [m5:USA.CVL peaceful demonstrators] from Lafayette Square with pepper balls on Monday evening, and [m2:USA.GOV Mayor Muriel Bowser of Washington, D.C.], {e2 bristled at} [m3:USA.GOV President Donald Trump's] plan to flood the district with troops, which [m4:USA.GOV Defense Secretary Mark Esper] {e3 distanced himself from} on Wednesday.
e1 m1 > m5 ASSAULT actual 2020-06-01/day mode=crowd ctx=repression
e2 m2 > m3 ACCUSE actual 2020-06-03/none mode=disapprove ctx=repression
e3 m4 > m3 REJECT actual 2020-06-03/day ctx=repression
