### VOA 2022-02-24
[m1:FRA.GOV President Emmanuel Macron] said last week that the {e1 pullout} of [m2:FRA.MIL his troops] from [m3:MLI.GOV Mali] would take four to six months. [m4=m3 The junta there] {e2 wants} [m10=m2 the soldiers] gone at once. [m5=m4 It] had in January {e3 thrown out} [m6:DNK.MIL a Danish contingent] and {e4 told} [m7:FRA.GOV the ambassador] to pack. The base at [m8:@MLI Gossi] will be {e5 turned over} to [m9:MLI.MIL the national army].
e1 m1 > m3 CONCEDE planned 2022-02-14/week mode=withdraw ctx=military
e2 m4 > m10 REQUEST requested 2022-02-24/none mode=yield ctx=military
e3 m5 > m6 COERCE actual 2022-01-01/month mode=deport ctx=military bg
e4 m5 > m7 SANCTION actual 2022-01-01/month mode=expel ctx=diplomatic bg
e5 m2 > m9 CONCEDE planned 2022-02-24/none ctx=military

### Reuters 2010-05-19
[m1:THA.MIL Armoured vehicles] crushed the tyre walls of [m2:THA.CVL the red-shirt camp in central Bangkok] soon after dawn on Wednesday. The {e1 assault} was over by noon. [m7=m2 Four leaders] {e2 gave themselves up} to [m3:THA.COP police] "<<q1 to save lives>>," as one of them, [m4=m2 Nattawut Saikuar], put it. [m8=m2 Enraged followers] then {e3 set alight} the stock exchange. [m5:THA.GOV The government] has {e4 decreed} a curfew, and {e5 spurned} mediation by [m6:UN the United Nations].
e1 m1 > m2 ASSAULT actual 2010-05-19/day ctx=pro_democracy
e2 m7 > m3 RETREAT actual 2010-05-19/day ctx=pro_democracy
e3 m8 > m5 PROTEST actual 2010-05-19/day mode=riot ctx=pro_democracy
e4 m5 > m8 COERCE actual 2010-05-19/none mode=curfew ctx=repression
e5 m5 > m6 REJECT actual 2010-05-19/none mode=meet ctx=pro_democracy
q1 m4 direct cue=put

### Xinhua 2023-04-07
[m1:SAU.GOV Prince Faisal bin Farhan] and [m2:IRN.GOV Hossein Amir-Abdollahian] shook hands before cameras in [m3:@CHN Beijing] on Thursday. The {e1 get-together} of the two foreign ministers was the first in seven years. [m4=m1+m2 They] {e2 settled} on the reopening of embassies within a month. A visit by [m5:IRN.GOV President Ebrahim Raisi] is also being {e4 arranged}. [m6=m1 Riyadh] had {e5 broken with} [m7=m2 Tehran] in 2016, when [m9=m6 its] mission was {e6 ransacked} by [m8:IRN.CVL a mob].
e1 m1 > m2 CONSULT actual 2023-04-06/day mode=meet ctx=diplomatic
e2 m1 > m2 AGREE planned 2023-04-06/day ctx=diplomatic
e4 m5 > m1 AGREE planned 2023-04-07/none mode=visit ctx=diplomatic
e5 m6 > m7 SANCTION actual 2016-01-01/year ctx=diplomatic bg
e6 m8 > m6 PROTEST actual 2016-01-01/year mode=riot ctx=diplomatic bg

### Dominion Post 2014-08-20
[m1:PNG.GOV Prime Minister Peter O'Neill] set up an anti-graft squad in 2011. Its {e1 dissolution} in June, days after [m2:PNG.COP its detectives] had {e2 obtained} a warrant against [m3=m1 him], was {e3 suspended} by [m4:PNG.JUD the National Court] on Tuesday. [m5:PNG.OPP Opposition leader Belden Namah] {e4 cheered} [m6=m4 the judges]. [m9=m5 He] also {e5 wants} [m7=m1 the premier] to face questions. "<<q1 [m8=m1 I] have nothing to hide>>," was the only reply.
e1 m1 > m2 SANCTION actual 2014-06-01/month ctx=corruption bg
e2 m2 > m3 THREATEN threatened 2014-06-01/month ctx=corruption,legal bg
e3 m4 > m1 REJECT actual 2014-08-19/day ctx=corruption,legal
e4 m5 > m6 SUPPORT actual 2014-08-20/none ctx=corruption
e5 m9 > m7 REQUEST requested 2014-08-20/none ctx=corruption
q1 m1 direct cue=reply

### AFP 2016-10-05
[m1:COL.GOV President Juan Manuel Santos] asked for a new round after voters had narrowly turned down his peace accord. [m2:COL.OPP Alvaro Uribe, who led the No campaign], {e1 came} to the palace on Wednesday, their first conversation in six years. The ceasefire with [m3:FARC.REB the Revolutionary Armed Forces of Colombia] {e4 has been prolonged} by [m4=m1 the president] to October 31. [m5=m3 The guerrillas] had {e5 ordered} [m6=m3 their columns] back into the hills. [m7:NOR.GOV Oslo], which mediates, renewed its help.
e1 m2 > m1 CONSULT actual 2016-10-05/day mode=meet ctx=military
e4 m4 > m3 CONCEDE actual 2016-10-05/none mode=ceasefire ctx=military
e5 m5 > m1 RETREAT actual 2016-10-05/none ctx=military

### Jerusalem Post 2012-11-22
[m1:EGY.GOV Cairo's foreign minister, Mohamed Kamel Amr], read out the terms at a news conference with [m2:USA.GOV Hillary Clinton] on Wednesday. [m3:ISR.GOV Israel] {e1 will stop} the killing of militants and [m4:HAMAS.REB Hamas] its rockets. The {e2 deal} took hold at nine. [m5=m4 The Islamists] claimed a victory and held a parade; [m6:ISR.OPP Shaul Mofaz], an opposition leader, {e5 charged} that [m7:ISR.GOV Prime Minister Benjamin Netanyahu] had caved in. A bus bombing in [m8:@ISR Tel Aviv] that day wounded 15.
e1 m3 > m4 CONCEDE planned 2012-11-21/day mode=ceasefire ctx=military
e2 m3 > m4 SUPPORT actual 2012-11-21/day ctx=military
e5 m6 > m7 ACCUSE actual 2012-11-22/none mode=disapprove ctx=military

### Colombo Gazette 2022-07-10
[m1:LKA.CVL Protesters] lay on the four-poster beds of [m2:LKA.GOV President Gotabaya Rajapaksa] on Sunday and swam in his pool. The {e1 takeover} of the mansion met with no resistance from [m3:LKA.MIL the guards]. The private house of [m4:LKA.GOV Prime Minister Ranil Wickremesinghe] was {e2 torched}. [m5=m1 The occupiers] {e3 will stay put}, [m6=m1 playwright Ruwanthie de Chickera] said, until [m7=m2+m4 both men] have gone. [m8:LKA.LEG The speaker] had been {e5 informed} that [m9=m2 the head of state] would resign on Wednesday.
e1 m1 > m2 PROTEST actual 2022-07-10/none ctx=executive
e2 m1 > m4 PROTEST actual 2022-07-10/none mode=riot ctx=executive
e3 m5 > m7 REJECT actual 2022-07-10/none ctx=executive
e5 m9 > m8 CONCEDE planned 2022-07-13/day mode=resign ctx=executive

### BBC 2020-06-17
[m1:IND.MIL Twenty soldiers] died in hand-to-hand fighting with [m2:CHN.MIL troops from across the disputed line] on Monday night. The {e1 brawl} in the Galwan valley was started by [m3=m1 the other side], according to [m4:CHN.GOV Foreign Minister Wang Yi]. [m8=m4 He] {e2 demanded} punishment for the culprits in a {e3 telephone conversation} with [m5:IND.GOV his counterpart]. [m6=m5 Subrahmanyam Jaishankar] {e4 spoke of} "<<q1 premeditated>>" action. The boycott of Chinese phones is being {e6 urged} by [m7:IND.BUS a traders' federation].
e1 m2 > m1 ASSAULT actual 2020-06-15/day ctx=territory,military
e2 m8 > m5 REQUEST requested 2020-06-17/none ctx=territory
e3 m8 > m5 CONSULT actual 2020-06-17/none mode=phone ctx=territory
e4 m6 > m2 ACCUSE actual 2020-06-17/none mode=allege ctx=territory
e6 m7 > m2 ACCUSE actual 2020-06-17/none ctx=economic
q1 m6 mixed cue=spoke

### Kompas English 2018-10-02 none
Diggers with headlamps searched a collapsed hotel in [m1:@IDN Palu] through the night. [m2:? A shopkeeper], whose sister worked there, waited behind the tape with tea for [m3:IDN.CVL the volunteers]. Electricity is back in two districts. "<<q1 [m4=m2 I] hear knocking, or [m5=m2 I] think so>>," [m6=m2 she] said. [m7:IDN.GOV The meteorological agency] counted 170 aftershocks by Monday evening.
q1 m6 direct cue=said
