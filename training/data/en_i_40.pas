### Reuters 2016-10-18
[m1:LKA.GOV Sri Lanka's president], addressing [m2:LKA.MIL retired officers], {e1 chastised} [m3:LKA.COP the bribery commission] for hauling [m4:LKA.ELI former naval commanders] before magistrates; [m6=m5 its director-general] {e2 resigned} on Monday.
e1 m1 > m3 ACCUSE actual 2016-10-18/none mode=disapprove ctx=corruption,military
e2 m5 > m1 RETREAT actual 2016-10-17/day mode=resign ctx=corruption
[m5:LKA.COP Dilrukshi Dias Wickramasinghe] gave no reason.

### AFP 2012-11-22
[m1:EGY.GOV Mohamed Morsi] {e1 placed} his decrees beyond the reach of [m2:EGY.JUD any court]; [m3:EGY.JUD the judges' club] {e2 urged} a nationwide {e3 stoppage} and [m4:EGY.OPP ElBaradei] {e4 called} [m6=m1 him] a new pharaoh.
e1 m1 > m2 COERCE actual 2012-11-22/none mode=restrict ctx=executive,legal
e2 m3 > m5 REQUEST requested 2012-11-22/none mode=assist ctx=legal
e3 m5 > m1 PROTEST requested 2012-11-22/none mode=strike ctx=legal
e4 m4 > m1 ACCUSE actual 2012-11-22/none mode=disapprove ctx=executive
[m5:EGY.JUD Magistrates in Alexandria] downed their gavels.

### The Hindu 2018-05-22
[m1:IND.COP Thoothukudi police] {e1 shot} thirteen [m2:IND.CVL people] marching on the collectorate to have [m3:GBR.BUS Vedanta's] copper smelter {e2 closed}; [m4:IND.GOV the Tamil Nadu pollution board] {e3 cut} its power two days later.
e1 m1 > m2 ASSAULT actual 2018-05-22/none mode=firearms ctx=environment,repression
e2 m2 > m3 PROTEST actual 2018-05-22/none mode=demo ctx=environment
e3 m4 > m3 COERCE actual 2018-05-22/none mode=withhold ctx=environment

### Daily Nation 2014-12-02
Separating the Muslims from the rest, [m1:ALSHABAAB.REB gunmen] {e2 executed} thirty-six [m2:KEN.LAB quarrymen] near Mandera. [m3:KEN.GOV Uhuru Kenyatta] {e3 accepted} the resignation of [m4:KEN.COP the police chief]; [m5:KEN.OPP Raila Odinga] wanted [m6:KEN.MIL the troops] {e4 home} from Somalia.
e2 m1 > m2 ASSAULT actual 2014-12-02/none mode=targeted ctx=terrorism,religion_ethnicity
e3 m4 > m3 RETREAT actual 2014-12-02/none mode=resign ctx=terrorism
e4 m5 > m3 REQUEST requested 2014-12-02/none mode=change ctx=military

### Straits Times 2007-12-05
[m1:MYS.GOV Malaysia's attorney general] {e1 charged} thirty-one [m2:MYS.REL ethnic Indians] with the attempted murder of [m3:MYS.COP a constable] at Batu Caves, where a {e2 procession} to [m4:GBR.GOV the British high commission] had been {e3 gassed}.
e1 m1 > m2 ACCUSE actual 2007-12-05/none mode=allege ctx=religion_ethnicity,legal
e2 m2 > m4 PROTEST actual 2007-11-25/day mode=demo ctx=religion_ethnicity
e3 m5 > m2 ASSAULT actual 2007-11-25/day mode=crowd-control ctx=religion_ethnicity
[m5:MYS.COP The Federal Reserve Unit] had been on the scene since midnight.

### Reuters 2021-09-05
[m1:GIN.MIL Mamady Doumbouya], a legionnaire {e1 trained} by [m2:FRA.MIL the French], sat [m3:GIN.GOV Alpha Conde] barefoot on a sofa and told the cameras that [m6=m1 he] had {e2 dissolved} the constitution; [m4:AU the continental body] and [m5:CHN.GOV Beijing], which buys the bauxite, {e3 opposed} the coup.
e2 m1 > m3 COERCE actual 2021-09-05/none mode=seize ctx=pro_autocracy
e3 m4,m5 > m1 ACCUSE actual 2021-09-05/none mode=disapprove ctx=pro_democracy
e1 m2 > m1 AID actual 2021-09-05/none ctx=military

### Vreme 2016-04-25
In the night after the polls some thirty men in balaclavas with a digger pulled down half a street in Belgrade's Savamala, tying up [m1:SRB.CVL watchmen]; [m2:SRB.COP the police] {e3 did not come}, and [m3:SRB.CVL citizens with a yellow duck] {e4 accuse} [m4:SRB.GOV city hall].
e3 m2 > m1 REJECT actual 2016-04-25/day mode=assist ctx=crime
e4 m3 > m4 ACCUSE actual 2016-04-25/none mode=allege ctx=crime,corruption

### El Pais 2014-04-04 none
A panel of tasters in [m1:@ESP Jaen] acquitted the early oils of every charge of bitterness. Drought had threatened the harvest, and prices, attacked by cheap imports, are only now recovering.

### Reuters 2022-01-05
[m5=m4 Kazakh crowds] {e1 burned} Almaty's town hall over the price of gas; [m1:KAZ.GOV Kassym-Jomart Tokayev] accepted his cabinet's resignation, {e3 asked} [m2:CSTO a Moscow-led alliance] for troops and {e4 gave} [m3:KAZ.COP his forces] leave to fire without warning on [m4:KAZ.CVL the rioters].
e1 m4 > m1 PROTEST actual 2022-01-05/none mode=riot ctx=economic
e3 m1 > m2 REQUEST requested 2022-01-05/none mode=assist ctx=military
e4 m1 > m4 THREATEN threatened 2022-01-05/none mode=violence ctx=repression

### Punch 2013-07-31
[m1:NGA.GOV Lagos state] {e1 trucked} sixty-seven [m2:NGA.CVL Igbo destitutes] to Onitsha bridge and left [m6=m2 them] there at three in the morning, {e2 protested} [m3:NGA.GOV the Anambra governor], who {e3 has reported} [m4:NGA.GOV Babatunde Fashola] to [m5:NGA.GOV President Jonathan].
e1 m1 > m2 COERCE actual 2013-07-24/day mode=deport ctx=migration,human_rights
e2 m3 > m1 ACCUSE actual 2013-07-31/none mode=disapprove ctx=human_rights
e3 m3 > m4 ACCUSE actual 2013-07-31/none mode=allege ctx=human_rights

### AP 2019-07-22
Half a million [m1:PRI.CVL Puerto Ricans] {e1 choked} the Las Americas expressway to be rid of [m2:PRI.GOV Ricardo Rossello], whose leaked chats {e2 mocked} [m3:PRI.CVL hurricane victims]; [m4=m2 he] {e3 will not run} again, [m5=m2 he] said, but will not {e4 leave}.
e1 m1 > m2 PROTEST actual 2019-07-22/none mode=demo ctx=executive,corruption
e2 m2 > m3 ACCUSE actual 2019-07-22/none mode=disapprove ctx=disasters
e3 m2 > m1 CONCEDE actual 2019-07-21/day ctx=executive
e4 m2 > m1 REJECT actual 2019-07-21/day mode=change ctx=executive

### Guardian 2010-10-06 none
[m1:@HUN Kolontar] lies under a metre of red sludge. Firemen, armed with hoses, fight it from house to house, and a chemist from [m2:@AUT Linz] has come to measure what it has done to the wells.

### Times of India 2023-05-28
[m1:IND.COP Delhi policemen] {e1 carried off} [m2:IND.CVL Vinesh Phogat and other wrestlers] as [m6=m2 they] {e2 marched} toward the new chamber to have [m3:IND.LEG Brij Bhushan Singh], a legislator [m7=m2 they] {e3 accuse} of groping, arrested; a chain of [m4:IND.AGR farmers' unions] set [m8=m5 the government] an {e5 ultimatum}.
e1 m1 > m2 COERCE actual 2023-05-28/none mode=arrest ctx=gender,rights_freedoms
e2 m2 > m3 PROTEST actual 2023-05-28/none mode=demo ctx=gender
e3 m2 > m3 ACCUSE actual 2023-05-28/none mode=allege ctx=gender
e5 m4 > m5 THREATEN threatened 2023-05-28/none ctx=gender
[m5:IND.GOV Amit Shah] met the athletes at night.
