### Reuters 2024-05-08
[m1:TCD.GOV Chad's military leader], Mahamat Idriss Deby, won Monday's presidential election with 61 percent of the vote, [m2:TCD.GOV the electoral body] said. [m3:TCD.OPP Succes Masra], [m10=m1 his] prime minister and main challenger, {e1 had claimed} victory hours earlier and {e2 called} on [m4=m3 his supporters] to protest peacefully. [m5:TCD.MIL Soldiers] {e3 fired} into the air in N'Djamena to stop people from gathering; two teenagers were hurt. [m6:TCD.OPP Three other candidates] {e4 congratulated} [m7=m1 the general]. [m8:FRA.GOV Paris], which keeps a base there, {e5 sent} [m9=m1 him] a letter that nobody has published.
e1 m3 > m1 REJECT actual 2024-05-08/none ctx=election
e2 m3 > m1 PROTEST requested 2024-05-08/none mode=demo ctx=election
e3 m5 > m4 ASSAULT actual 2024-05-08/none mode=firearms ctx=election,repression
e4 m6 > m7 SUPPORT actual 2024-05-08/none ctx=election
e5 m8 > m9 CONSULT actual 2024-05-08/none ctx=diplomatic

### AFP 2023-08-22
[m1:ECU.CVL Ecuadoreans] {e1 voted} to stop oil drilling in a block of the Yasuni national park. [m2:ECU.BUS Petroecuador] now has a year to take out [m14=m2 its] rigs. [m3:ECU.GOV Guillermo Lasso], the outgoing president, {e2 says} the decision cannot be carried out. [m4:CONAIE.CVL The indigenous confederation] {e3 warned} [m5=m3 him] that [m6=m4 it] would go to court if [m7=m3 he] dragged [m8=m3 his] feet. [m9:ECU.OPP Luisa Gonzalez], who leads the field for October's run-off, {e4 promised} to comply; so did [m10:ECU.OPP Daniel Noboa], [m11=m9 her] opponent. [m12:CHN.BUS Chinese contractors] {e5 have asked} [m13=m2 the state company] for compensation.
e1 m1 > m2 REJECT actual 2023-08-20/day ctx=environment,natural_resource
e2 m3 > m1 REJECT actual 2023-08-22/none ctx=environment,natural_resource
e3 m6 > m5 THREATEN threatened 2023-08-22/none ctx=environment,legal
e4 m9,m10 > m1 AGREE planned 2023-08-22/none ctx=environment
e5 m12 > m13 REQUEST requested 2023-08-22/none mode=yield ctx=economic

### The Hindu 2022-09-09
[m1:IND.MIL Indian] and [m2:CHN.MIL Chinese troops] {e1 began} on Thursday to disengage at Gogra-Hot Springs, the two defence ministries announced. The process {e2 will be completed} by Monday. It comes a week before a summit in [m3:@UZB Samarkand] where [m4:IND.GOV Narendra Modi] and [m5:CHN.GOV Xi Jinping] {e3 could meet}. [m6:IND.OPP Rahul Gandhi] {e4 charged} that [m7=m4 the prime minister] had given away a thousand square kilometres without a fight. [m8:IND.GOV The defence minister] {e5 rejected} that. "[m9=m8 We] have not lost an inch," [m10=m8 he] said.
e1 m1 > m2 RETREAT actual 2022-09-08/day mode=withdraw ctx=territory,military
e2 m1 > m2 RETREAT planned 2022-09-12/day mode=withdraw ctx=territory,military
e3 m4 > m5 CONSULT hypothetical 2022-09-15/week mode=multilateral ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2022-09-09/none mode=allege ctx=territory
e5 m8 > m6 REJECT actual 2022-09-09/none ctx=territory

### DPA 2016-07-20
[m1:DEU.GOV Angela Merkel] {e1 received} [m2:GBR.GOV Theresa May] in Berlin on Wednesday, a week after the latter moved into Downing Street. [m3=m2 The visitor] said that [m4=m2 she] {e2 would not send} the exit letter this year. [m5=m1 Her host] {e3 understood} that [m6=m2 she] needed time. In Paris, where the British guest went on Thursday, [m7:FRA.GOV Francois Hollande] was less patient: [m8=m7 he] {e4 wanted} it "the sooner the better". [m9:SVK.GOV Bratislava] took the presidency of [m10:EU the bloc] from [m11:NLD.GOV The Hague] on 1 July. [m12:GBR.GOV Boris Johnson] was in [m13:@USA Washington].
e1 m2 > m1 CONSULT actual 2016-07-20/day mode=visit ctx=diplomatic
e2 m4 > m10 REJECT planned 2016-07-20/day ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2016-07-20/day ctx=diplomatic
e4 m8 > m2 REQUEST requested 2016-07-21/day mode=yield ctx=diplomatic

### Kuensel 2008-12-18
[m1:BTN.GOV Jigmi Thinley], the first elected prime minister of Bhutan, {e1 asked} [m2:BTN.LEG the National Council] on Thursday to pass [m11=m1 his] budget before the winter recess. [m3=m2 It] {e2 declined}: twenty days were needed, [m4=m2 its] chairman said. [m5:BTN.OPP The opposition], two men in a house of forty-seven, {e3 sided} with [m6=m3 the chamber]. [m7:IND.GOV New Delhi] has {e4 released} the second part of [m8=m7 its] grant. [m9=m1 The premier] {e5 may appeal} to [m10:BTN.GOV the king], who is 28.
e1 m1 > m2 REQUEST requested 2008-12-18/day mode=yield ctx=legislative,economic
e2 m3 > m1 REJECT actual 2008-12-18/none mode=yield ctx=legislative,economic
e3 m5 > m6 SUPPORT actual 2008-12-18/none ctx=legislative
e4 m7 > m1 AID actual 2008-12-18/none ctx=economic
e5 m9 > m10 REQUEST hypothetical 2008-12-18/none mode=assist ctx=legislative

### Cabo Verde Online 2015-08-12
[m1:GNB.GOV Jose Mario Vaz] {e1 dismissed} [m2:GNB.GOV Domingos Simoes Pereira] and [m3=m2 his] government on Wednesday evening, after weeks in which [m4=m1+m2 the two] {e2 would not share} a car. [m5=m1 The president] {e3 accuses} [m6=m2 the prime minister] of nepotism. [m14=m1+m2 Their] party, [m7:GNB.PTY the PAIGC], {e4 stands} by [m8=m2 the latter]. [m9:GNB.MIL The chief of staff] {e5 promised} that [m10=m9 his men] would keep out of it, for once. [m11:SEN.GOV Macky Sall] had {e6 pleaded} with [m12=m1 the head of state] by phone on Tuesday. [m13:PRT.GOV Lisbon] {e7 appealed} for dialogue.
e1 m1 > m2 SANCTION actual 2015-08-12/day mode=expel ctx=executive
e3 m5 > m6 ACCUSE actual 2015-08-12/none mode=allege ctx=corruption,executive
e4 m7 > m8 SUPPORT actual 2015-08-12/none ctx=executive
e5 m9 > m1 AGREE planned 2015-08-12/none ctx=military
e6 m11 > m12 REQUEST requested 2015-08-11/day mode=yield ctx=executive
e7 m13 > m1,m2 REQUEST requested 2015-08-12/none mode=meet ctx=executive
e2 m1 > m2 REJECT actual 2015-08-12/none mode=meet ctx=executive

### Otago Daily Times 2013-07-03 none
[m1:? The curling champions] of [m2:@NZL Naseby] lost to [m3:@KOR a team from Uiseong] whose skip is a garlic farmer. [m4=m3 They] had trained for a year on a car park. [m5:NZL.GOV The mayor] swept for both. [m6:KOR.GOV The consul], asked which side [m7=m6 she] was on, said the warm one.
