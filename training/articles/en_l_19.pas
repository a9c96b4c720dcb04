### Ynetnews 2010-06-01 article
= [m1:TUR.GOV Ankara] {e1 calls back} envoy after raid on [m2:IHH.NGO flotilla]
~byline Roni Bergman and agencies
~date_line Published: 06.01.10, 11:03
~share Share on Facebook Print Find an error?
The ship's deck camera stopped at 4:31 am. What it had shown until then is disputed by no one: ropes, men sliding down them, other men with bars.
Nine of the latter were dead by sunrise on Monday. [m3:ISR.MIL Shayetet 13], the navy's commando unit, had {e2 boarded} the Mavi Marmara some seventy nautical miles off [m4:@PSE Gaza], towards which she was heading with five smaller vessels.
"<<q1 [m31=m2 They] were lynching [m5=m3 us]>>," [m6=m3 a sergeant] with [m32=m6 his] arm in a sling told reporters in Haifa. "<<q2 [m7=m3 We] fired because the alternative was the sea.>>"
[m8:IHH.NGO Bülent Yıldırım], the lawyer at the head of [m9=m2 the Turkish charity IHH], has been in a cell in [m10:@ISR Beersheba] since then, one of [m33:? more than six hundred] whom [m11:ISR.GOV the Interior Ministry] wants to {e3 fly out} by Wednesday. A few dozen will not give their names.
By what right? [m12:ISR.MIL Gabi Ashkenazi], chief of staff of [m13:ISR.MIL the Israel Defense Forces], pointed to the blockade in force since June 2007, when [m14:HAMAS.REB Hamas] {e4 wrested} the Strip from [m15:FATAH.PTY Fatah]; the former controls [m30=m4 it] to this day. [m16:ISR.OPP Tzipi Livni], leader of [m17:ISR.OPP Kadima], {e5 backed} the fighters but {e6 wondered} aloud who had sent [m34=m3 them].
[m18:ISR.GOV Benjamin Netanyahu] was in Ottawa. [m26=m18 He] {e7 put off} Tuesday's appointment with [m19:USA.GOV Barack Obama] and boarded [m35=m18 his] plane.
In Turkey the news had come with the dawn prayer. [m20:TUR.CVL Crowds] in Istanbul {e8 tried to climb} into [m27:ISR.GOV the consulate]. [m21:TUR.GOV Recep Tayyip Erdogan], from Chile, {e9 uttered} the words "<<q3 state terrorism>>", and three joint maneuvers have been {e10 struck off} the calendar. The two armies were partners until yesterday. As a member of [m29:NATO NATO], of which [m36:ISR.GOV Israel] is none, [m28=m1 Turkey] {e11 asked} for a special session, held on Tuesday; [m37=m29 its] secretary-general, [m23:NATO Anders Fogh Rasmussen], {e12 requested} that the detainees be let go.
Egypt's [m24:EGY.GOV Hosni Mubarak] ordered the {e13 opening} of Rafah on Tuesday, until further notice. [m25:NIC.GOV Nicaragua] has {e14 ended} relations.
~footer Back to top
e1 m1 > m36 SANCTION actual 2010-06-01/none mode=withdraw ctx=diplomatic
e2 m3 > m2 ASSAULT actual 2010-05-31/day mode=firearms ctx=military
e3 m11 > m33 COERCE planned 2010-06-02/day mode=deport ctx=legal
e4 m14 > m15 ASSAULT actual 2007-06-01/month ctx=territory bg
e5 m16 > m3 SUPPORT actual 2010-06-01/none ctx=military
e6 m16 > m18 ACCUSE actual 2010-06-01/none mode=disapprove ctx=military
e7 m26 > m19 REJECT actual 2010-06-01/none mode=meet ctx=diplomatic
e8 m20 > m27 PROTEST actual 2010-05-31/day mode=riot ctx=military
e9 m21 > m18 ACCUSE actual 2010-05-31/none mode=disapprove ctx=military
e10 m1 > m36 SANCTION actual 2010-06-01/none mode=discontinue ctx=military
e11 m28 > m29 REQUEST requested 2010-06-01/none mode=meet ctx=military
e12 m23 > m36 REQUEST requested 2010-06-01/day mode=yield ctx=human_rights
e13 m24 > m14 CONCEDE actual 2010-06-01/day ctx=human_security
e14 m25 > m36 SANCTION actual 2010-06-01/none mode=discontinue ctx=diplomatic
q1 m6 direct cue=told
q2 m6 direct
q3 m21 mixed cue=uttered
rel m3 part_of m13
rel m8 leads m9
rel m12 leads m13
rel m14 controls m30 from=2007-06-01
rel m16 leads m17
rel m28 member_of m29
rel m23 leads m29

### Bolivia Weekly 2008-09-12 article
= [m1:USA.GOV Goldberg] has seventy-two hours; so, now, has [m2:BOL.GOV Guzmán]
~byline Bolivia Weekly correspondents, La Paz and Santa Cruz
~date_line 12 September 2008
An eye for an eye, delivered by fax. [m3:BOL.GOV Gustavo Guzmán], who represents [m4:BOL.GOV the Morales administration] in [m5:USA.GOV Washington], was {e1 asked to leave} on Thursday.
[m6:BOL.GOV Evo Morales] had begun it the day before. Before farmers in [m7:@BOL Cochabamba] [m8=m6 he] {e2 named} [m9=m1 Ambassador Philip Goldberg] as the one "<<q1 who conspires against democracy and seeks the division of Bolivia>>", and {e3 told} [m31=m9 him] to pack.
Who listened with delight was [m10:VEN.GOV Hugo Chávez]. "<<q2 Go to hell a hundred times>>," [m32=m10 the Venezuelan] {e4 bellowed} in the direction of [m37=m5 the gringos] at a rally the next evening, {e5 turning out} [m11:USA.GOV Patrick Duddy] in solidarity. [m36=m4+m10 The two governments] and those of [m12:CUB.GOV Cuba] and [m13:NIC.GOV Nicaragua] make up [m14:ALBA the Bolivarian Alternative], ALBA for short.
What lies behind? In the lowlands [m15:BOL.OPP five prefects] who {e6 claim} the gas money for [m39=m15 themselves] have been in revolt since August. [m38=m15 They] march together under the name of [m16:BOL.OPP Conalde], which is led by [m17:BOL.OPP Rubén Costas], prefect of [m18:@BOL Santa Cruz]. Since Tuesday [m19:BOL.OPP the Unión Juvenil Cruceñista], [m40=m16 its] shock troops, have {e7 ransacked} the tax office and the state telephone company, and on Wednesday [m41:? somebody] {e8 blew up} a pipe to [m20:BRA.GOV Brazil].
Worst is [m21:@BOL Pando]. There [m22:BOL.CVL a column of peasants] on its way to Cobija ran on Thursday morning into [m23:BOL.OPP gunmen], who [m42=m4 the government] says were on the payroll of [m24:BOL.OPP Leopoldo Fernández], the prefect. Eight {e9 fell}. [m33=m24 He] {e10 swears} [m43=m24 he] had nothing to do with it.
"<<q3 A massacre with machine guns, of people who carried sticks>>," [m25:BOL.GOV Interior Minister Alfredo Rada] called it on Thursday night. "<<q4 Sticks? [m44=m22 They] carried shotguns>>," was what [m26=m24 the accused] replied over a Cobija radio.
[m27:BOL.MIL The army], under [m28:BOL.MIL General Luis Trigo], has {e11 warned} that [m45=m27 it] will suffer no more radical groups. [m34=m27 It] {e12 won't take} help from [m46=m10 Caracas], either.
For Monday [m29:CHL.GOV Michelle Bachelet], who presides over [m30:UNASUR Unasur] this year, has {e13 bidden} [m35=m30 its twelve presidents] to Santiago.
e1 m5 > m3 SANCTION actual 2008-09-11/day mode=expel ctx=diplomatic
e2 m8 > m9 ACCUSE actual 2008-09-10/day mode=allege ctx=diplomatic
e3 m8 > m31 SANCTION actual 2008-09-10/day mode=expel ctx=diplomatic
e4 m32 > m37 ACCUSE actual 2008-09-11/day mode=disapprove ctx=diplomatic
e5 m32 > m11 SANCTION actual 2008-09-11/day mode=expel ctx=diplomatic
e6 m15 > m4 REQUEST requested 2008-08-01/month mode=yield ctx=natural_resource bg
e7 m19 > m4 PROTEST actual 2008-09-09/none mode=vandalize ctx=natural_resource
e8 m41 > m4 ASSAULT actual 2008-09-10/day mode=unconventional ctx=natural_resource
e9 m23 > m22 ASSAULT actual 2008-09-11/day mode=firearms ctx=territory
e10 m33 > m25 REJECT actual 2008-09-12/none ctx=legal
e11 m27 > m19 THREATEN threatened 2008-09-12/none mode=violence ctx=military
e12 m34 > m46 REJECT actual 2008-09-12/none ctx=military
e13 m29 > m35 REQUEST requested 2008-09-12/none mode=meet ctx=diplomatic
q1 m8 mixed cue=named
q2 m32 direct cue=bellowed
q3 m25 direct cue=called
q4 m26 direct cue=replied
rel m36 member_of m14
rel m12 member_of m14
rel m13 member_of m14
rel m17 leads m16
rel m19 part_of m16
rel m29 leads m30
rel m28 leads m27

### Times of Malta 2005-09-14 article none
= Festa fireworks return to Mqabba
~byline Natalino Fenek
~date_line Wednesday, September 14, 2005
Nobody counted the petards. [m1:MLT.CVL The St Mary Fireworks Factory] had announced eleven hundred.
Mqabba's square was full by nine on Monday, and the band marched twice round it before the first wheel turned. [m2:? Salvu Ghigo], 71, designed it. "<<q1 It takes the winter, and in four minutes it's smoke>>," [m3=m2 he] said, wiping [m4=m2 his] glasses.
[m5:MLT.GOV The Prime Minister, Lawrence Gonzi], watched from a balcony with [m6=m5 his] wife and left before midnight. [m7:MLT.OPP Alfred Sant], leader of [m8:MLT.OPP the Labour Party], had come on the Sunday.
Visitors included [m9:JPN.CVL a club of Japanese pyrotechnists]. "<<q2 At home it would be forbidden to stand so near>>," explained [m10:? their guide]. "<<q3 And [m12=m9 they]'d hate to miss that.>>"
[m11:MLT.COP Police] reported no injuries. A dog ran away and was found in Żurrieq.
The factory, rebuilt after the accident of 1981, lives from raffles. Its next display takes place in August, wind permitting. Weather: see page 32.
q1 m3 direct cue=said
q2 m10 direct cue=explained
q3 m10 direct
rel m7 leads m8
