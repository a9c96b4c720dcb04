### Reuters 2016-11-03
[m1:GBR.JUD Three judges of the High Court in London] {e1 clipped the wings of} [m2:GBR.GOV Theresa May's government] on Thursday by ruling that [m5=m2 it] may not trigger Article 50 without a vote in [m3:GBR.LEG Parliament], and [m4=m2 ministers] {e2 will contest} the judgment.
e1 m1 > m2 REJECT actual 2016-11-03/day ctx=legal
e2 m4 > m1 REJECT planned 2016-11-03/none ctx=legal

### Reuters 2009-11-25
[m1:ISR.GOV Israel] will {e1 hold its bulldozers} in the West Bank settlements for ten months, [m2:ISR.GOV Benjamin Netanyahu] announced on Wednesday in what [m5=m2 he] called a painful step, but [m3:PSE.GOV the Palestinian president] {e2 sniffed at} an offer that leaves out [m4:@ISR Jerusalem].
e1 m1 > m3 CONCEDE planned 2009-11-25/day ctx=territory
e2 m3 > m1 REJECT actual 2009-11-25/none ctx=territory

### AP 2022-09-14
[m1:KGZ.MIL Kyrgyz] and [m2:TJK.MIL Tajik border guards] {e1 went for each other} with mortars in Batken province on Wednesday before [m4=m1+m2 both sides], partners in [m3:CSTO the Collective Security Treaty Organization], {e2 backed away from the brink} in the evening.
e1 m1 > m2 ASSAULT actual 2022-09-14/day mode=heavy-weapons ctx=military,territory
e2 m1 > m2 CONCEDE actual 2022-09-14/day mode=ceasefire ctx=military
rel m1 member_of m3
rel m2 member_of m3

### AFP 2017-08-13
[m1:UKR.GOV Kiev] has {e1 turned back at the airport} [m2:POL.GOV the mayor of a Polish border town], whose remarks on a wartime massacre it regards as hostile, and [m3:POL.GOV Warsaw] {e2 wants to know why}.
e1 m1 > m2 REJECT actual 2017-08-13/none ctx=diplomatic
e2 m3 > m1 REQUEST requested 2017-08-13/none ctx=diplomatic

### Xinhua 2023-10-28
[m1:EGY.NGO The Egyptian Red Crescent] {e1 ferried} 84 lorries of flour and medicine to [m2:PSE.CVL the people of southern Gaza] in a week, its director said on Saturday in [m3:@EGY Arish], where [m4:CHN.GOV a Chinese envoy] had {e2 dropped by} to {e3 pledge} 15 million yuan.
e1 m1 > m2 AID actual 2023-10-28/week ctx=human_security
e3 m4 > m1 AGREE planned 2023-10-28/none mode=assist ctx=human_security
e2 m4 > m1 CONSULT actual 2023-10-28/none mode=visit ctx=diplomatic

### Anadolu 2019-01-24
[m1:TUR.GOV President Recep Tayyip Erdogan] {e1 rang} [m2:VEN.GOV Nicolas Maduro] to tell [m6=m2 him] "<<q1 stand tall, my brother>>", the presidential spokesman tweeted on Thursday. [m3:CAN.GOV Canada], [m4:BRA.GOV Brazil] and 11 further states see in [m5:VEN.OPP Juan Guaido] the legitimate president.
e1 m1 > m2 CONSULT actual 2019-01-24/none mode=phone ctx=diplomatic
q1 m1 direct cue=tell
rel m3 recognises m5
rel m4 recognises m5

### BBC 2013-08-14
[m1:EGY.COP Egyptian police] {e1 razed} two camps of [m2:EGY.OPP Morsi supporters] at daybreak on Wednesday in a storm of shotgun pellets. [m3:EGY.GOV Mohamed ElBaradei], the vice president, {e2 took his leave}, and [m4:TUR.GOV Turkey's prime minister] {e3 spoke with fury of} a massacre by [m5:EGY.MIL Gen. Abdel Fattah al-Sisi], who heads [m6:EGY.MIL the armed forces].
e1 m1 > m2 ASSAULT actual 2013-08-14/day mode=firearms ctx=repression
e2 m3 > m5 RETREAT actual 2013-08-14/none mode=resign ctx=executive
e3 m4 > m5 ACCUSE actual 2013-08-14/none mode=disapprove ctx=human_rights
rel m5 leads m6

### Reuters 2024-06-12
[m1:CHN.MIL A Chinese destroyer] {e1 shadowed} [m2:CAN.MIL the Canadian frigate Montreal] at a mile's distance on Tuesday. "<<q1 We do not scare easily>>," said [m3:CAN.GOV Defence Minister Bill Blair], who {e2 penned a defence pledge} with [m4:PHL.GOV Manila] in January and is a lawmaker for Toronto.
e1 m1 > m2 COERCE actual 2024-06-11/day mode=restrict ctx=military
e2 m3 > m4 SUPPORT actual 2024-01-01/month ctx=military bg
q1 m3 direct cue=said

### Punch 2012-01-09
[m1:NGA.LAB Nigeria's main labor federations] {e1 grounded} planes and ports on Monday to make [m2:NGA.GOV President Goodluck Jonathan] restore a fuel subsidy; [m3:NGA.COP officers in Kano] {e3 dispersed with live fire} [m4:NGA.CVL those marching on the governor's lodge], and [m5:NGA.OPP the ACN], which rules [m6:@NGA Lagos], {e4 egged on} the strikers.
e1 m1 > m2 PROTEST actual 2012-01-09/day mode=strike ctx=labor
e3 m3 > m4 ASSAULT actual 2012-01-09/none mode=firearms ctx=repression
e4 m5 > m1 SUPPORT actual 2012-01-09/none ctx=labor
rel m5 controls m6

### Al-Ahram 2020-06-21
[m1:EGY.GOV Abdel-Fattah al-Sisi] {e2 put on standby} [m6:EGY.MIL commandos] near the Libyan frontier on Saturday and told reporters that Sirte and Jufra were "<<q1 a red line>>" for [m2:LBY.GOV the Tripoli government]. [m3=m2 It], backed by [m4:TUR.GOV Turkey], {e3 berated} [m5=m1 him] for drumming up a war.
e2 m1 > m2 MOBILIZE actual 2020-06-20/day mode=troops ctx=military
e3 m3 > m5 ACCUSE actual 2020-06-21/none mode=allege ctx=military
q1 m1 mixed cue=told
rel m4 ally_of m3

### Reuters 2002-04-15
[m1:VEN.MIL Loyal paratroopers] {e1 fetched} [m2:VEN.GOV Hugo Chavez] by helicopter from La Orchila island and put [m6=m2 him] back in office early on Sunday, and [m3:VEN.BUS Pedro Carmona], the head of [m4:VEN.BUS the employers' federation Fedecamaras], who had {e2 dissolved} [m5:VEN.LEG Congress], was {e3 clapped in irons}.
e1 m1 > m2 SUPPORT actual 2002-04-14/day ctx=executive
e2 m3 > m5 COERCE actual 2002-04-15/none ctx=executive
e3 m1 > m3 COERCE actual 2002-04-15/none mode=arrest ctx=executive
rel m3 leads m4

### Dawn 2022-04-11
[m1:PAK.LEG The National Assembly] {e1 toppled} [m2:PAK.GOV Imran Khan] after midnight on Sunday by 174 votes, two more than needed. [m3=m2 He] {e2 decried} a plot by [m8:USA.GOV Washington]; [m4:PAK.LEG some hundred deputies] of his [m5:PAK.PTY Tehreek-e-Insaf] {e3 will quit en masse}, and [m6:IND.GOV Narendra Modi] {e4 sent good wishes to} [m7:PAK.GOV his successor, Shehbaz Sharif].
e1 m1 > m2 SANCTION actual 2022-04-10/day mode=expel ctx=legislative,executive
e2 m3 > m8 ACCUSE actual 2022-04-11/none mode=allege ctx=executive
e3 m4 > m1 REJECT planned 2022-04-11/none ctx=legislative
e4 m6 > m7 SUPPORT actual 2022-04-11/none mode=relations ctx=diplomatic
rel m4 member_of m5

### Antara English 2005-08-16
[m1:IDN.GOV Jakarta] and [m2:GAM the Free Aceh Movement] {e1 laid their long war to rest} in [m3:@FIN Helsinki] on Monday. [m4=m2 The separatists] are to {e2 surrender} 840 guns to [m5:AMM a monitoring mission] led by [m6:EU the European Union], and [m7=m1 the government] will {e3 open the prison gates} to [m8:GAM their jailed comrades].
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory
e2 m4 > m5 CONCEDE planned 2005-08-15/day mode=disarm ctx=military
e3 m7 > m8 CONCEDE planned 2005-08-15/day mode=release ctx=territory
rel m5 led_by m6

### Reuters 2026-01-28
[m1:ETH.GOV Addis Ababa] {e1 read the riot act to} [m2:ERI.GOV Eritrea] on Tuesday for moving armour near Zalambessa, which [m3:ERI.MIL Eritrean units] have controlled since 2020; should the tanks not be gone in two weeks, [m4:ETH.GOV a cabinet statement] said, "<<q1 other means>>" {e2 would come into play}.
e1 m1 > m2 ACCUSE actual 2026-01-27/day mode=disapprove ctx=military,territory
e2 m4 > m2 THREATEN threatened 2026-01-27/day ctx=military
q1 m4 mixed cue=said

### Vogue Business 2018-10-02 none
Two fashion houses in [m1:@ITA Milan] buried a decade-old feud on Tuesday and will share a workshop; critics crucified the first joint show, buyers rebelled against the prices, and one model, mobbed by admirers, had to be rescued through a side door.

### AP 2011-04-29
[m1:EGY.GOV Egypt] will {e1 unbar} the Rafah crossing to [m2:PSE.CVL Gazans] for good within ten days, [m3:EGY.GOV Foreign Minister Nabil Elaraby] told [m4:#AlJazeera Al-Jazeera] on Thursday, a change of heart that [m5:HAMAS Hamas], which has controlled [m6:@PSE the strip] since 2007, {e2 was jubilant about} and that worried [m7:ISR.GOV Israel].
e1 m1 > m2 CONCEDE planned 2011-04-28/day mode=access ctx=migration
e2 m5 > m1 SUPPORT actual 2011-04-29/none ctx=migration
rel m5 controls m6 from=2007-01-01
