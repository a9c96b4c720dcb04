### Reuters 2019-11-05
[m1:ETH.GOV Addis Ababa] and [m2:ERI.GOV Asmara] {e1 have reopened} a third crossing, residents say, eleven months after [m51=m2 the latter] {e2 shut} all four without a word. [m3:ERI.GOV The information minister there] {e3 would not confirm} it. Lorries of sorghum went north; [m4:ERI.REF young men] came south and {e4 were registered} by [m5:UNHCR the refugee agency]. "<<q1 [m52=m4 They] do not plan to return>>," [m6:ETH.GOV a camp official] said. [m53=m1 The host government] {e5 may stop} granting [m54=m4 them] refuge as a group.
e1 m1 > m2 COOPERATE actual 2019-11-05/none ctx=territory,economic said=m7
e2 m2 > m1 COERCE actual 2019-11-05/none mode=restrict ctx=territory
e3 m3 > m7 REJECT actual 2019-11-05/none ctx=diplomatic
e4 m5 > m4 AID actual 2019-11-05/none ctx=migration,asylum
e5 m1 > m4 SANCTION hypothetical 2019-11-05/none mode=discontinue ctx=asylum
q1 m6 direct cue=said
[m7:ETH.CVL Those living near the bridge] sold [m55=m4 them] tea.

### AP 2014-06-09
[m1:PSE.GOV Mahmoud Abbas] and [m2:ISR.GOV Shimon Peres] {e1 prayed} in the garden of [m3:VAT.REL the pope] on Sunday. [m56=m3 Their host] had {e2 invited} [m57=m1+m2 them] during [m58=m3 his] trip last month. [m4:ISR.GOV Benjamin Netanyahu], who had {e3 forbidden} [m59=m4 his] ministers to deal with [m60=m1 the Palestinian leader's] new cabinet, was visiting a police unit; [m61=m4 he] {e4 made no objection}, an aide said, to [m62=m2 the president's] journey. [m5:HAMAS.PTY The Islamist movement], which {e5 backs} that cabinet, {e6 called} the meeting a photograph.
e1 m1 > m2 CONSULT actual 2014-06-08/day mode=third-party ctx=religion_ethnicity,diplomatic
e2 m3 > m1,m2 REQUEST requested 2014-05-01/month mode=meet ctx=religion_ethnicity,diplomatic
e3 m4 > m1 SANCTION actual 2014-06-09/none mode=discontinue ctx=diplomatic
e4 m4 > m2 REJECT denied 2014-06-09/none ctx=diplomatic
e5 m5 > m1 SUPPORT actual 2014-06-09/none ctx=political_institutions
e6 m5 > m1 ACCUSE actual 2014-06-09/none mode=disapprove ctx=diplomatic

### Reuters 2016-02-22
[m1:BRA.GOV Brazilian], [m2:COL.GOV Colombian] and [m3:PER.GOV Peruvian] boats {e1 searched} the triple frontier together last week for [m4:? gold dredgers]. [m63=m3 Lima's] interior minister {e2 thanked} [m64=m2 the other two] for letting [m65=m3 his] helicopters refuel. [m5:PER.CVL Ticuna villagers], who had {e3 asked} [m66=m3 him] for years to do something, {e4 complain} that three of [m67=m5 their] own canoes were {e5 sunk}. [m6:BRA.MIL The general in command], from the biggest of the three, {e6 will pay}, [m68=m6 he] said.
e1 m1 > m2,m3 COOPERATE actual 2016-02-15/week ctx=natural_resource,environment
e2 m3 > m1,m2 SUPPORT actual 2016-02-22/none ctx=natural_resource
e3 m5 > m3 REQUEST requested 2016-02-22/none mode=assist ctx=natural_resource
e4 m5 > m6 ACCUSE actual 2016-02-22/none mode=disapprove ctx=natural_resource
e5 m6 > m5 ASSAULT actual 2016-02-22/none mode=destroy ctx=natural_resource said=m5
e6 m6 > m5 CONCEDE actual 2016-02-22/none ctx=reparations

### Daily Nation 2010-05-14
[m1:UGA.GOV Uganda], [m2:TZA.GOV Tanzania], [m3:RWA.GOV Rwanda] and [m4:ETH.GOV Ethiopia] {e1 signed} a treaty on the Nile at Entebbe on Friday. [m5:KEN.GOV Kenya] {e2 will follow} next week. [m6:EGY.GOV Cairo], which {e3 refuses} to give up a veto granted in 1929, {e4 warned} [m69=m10 donors] against paying for dams; [m7:SDN.GOV its upstream ally] {e5 froze} cooperation with [m8:NBI the basin's secretariat]. "<<q1 [m70=m4 We] are poor, not thirsty by choice>>," [m9:ETH.GOV Shiferaw Jarso] said at the table.
e1 m1 > m2,m3,m4 SUPPORT actual 2010-05-14/day ctx=natural_resource
e2 m5 > m1 SUPPORT planned 2010-05-14/none ctx=natural_resource
e3 m6 > m1,m2,m3,m4 REJECT actual 2010-05-14/none mode=yield ctx=natural_resource
e5 m7 > m8 SANCTION actual 2010-05-14/none mode=discontinue ctx=natural_resource
e4 m6 > m10 THREATEN threatened 2010-05-14/none ctx=natural_resource
q1 m9 direct cue=said
[m10:WORLDBANK The lender in Washington] made no comment.

### Reuters 2021-05-21
[m1:HAMAS.REB Hamas] and [m2:ISR.GOV Israel] {e1 stopped} firing at two on Friday morning. [m3:EGY.SPY Egypt's intelligence chief], who {e2 had talked} to both for ten days, {e3 is sending} two teams to keep it so. [m71=m2 The cabinet] voted unanimously, without [m4:ISR.PTY one far-right party's] blessing. [m72=m1 The group's] exiled leader {e4 thanked} [m5:IRN.GOV Tehran] "for money and weapons". [m6:USA.GOV Joe Biden] {e5 promised} to rebuild Gaza, through [m7:PSE.GOV the authority in Ramallah], not [m73=m1 those] who hold it; [m8:QAT.GOV Doha] {e6 gives} cash, in suitcases, to anyone.
e1 m1,m2 > m2,m1 RETREAT actual 2021-05-21/day mode=ceasefire ctx=military
e2 m3 > m1,m2 CONSULT actual 2021-05-21/none mode=third-party ctx=military,diplomatic
e3 m3 > m1,m2 AGREE planned 2021-05-21/none ctx=peacekeeping
e4 m1 > m5 SUPPORT actual 2021-05-21/none ctx=military,diplomatic
e5 m6 > m7 AGREE planned 2021-05-21/none ctx=human_security
e6 m8 > m1 AID actual 2021-05-21/none ctx=economic bg

### AP 2006-02-06
[m1:DNK.JRN Jyllands-Posten] had {e1 said sorry} for the offence, not for the drawings. [m2:SYR.CVL A crowd in Damascus] {e2 burned} [m3:DNK.GOV the Danish embassy] on Saturday; [m74=m3 Copenhagen] {e3 told} [m4:DNK.CVL its nationals] to leave at once, and [m5:NOR.GOV Oslo], next door to the flames, {e4 would hold} [m6:SYR.GOV Bashar al-Assad] to account. [m7:DNK.REL A delegation of imams], back from [m8:@EGY Cairo], {e5 denied} having shown pictures nobody had printed. [m9:IRN.BUS Tehran's bakers] {e6 will no longer sell} "Danish".
e1 m1 > m7 CONCEDE actual 2006-02-06/none ctx=religion_ethnicity,rights_freedoms
e2 m2 > m3 PROTEST actual 2006-02-04/day mode=riot ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2006-02-06/none mode=yield ctx=religion_ethnicity
e4 m5 > m6 THREATEN threatened 2006-02-06/none ctx=diplomatic
e5 m7 > m1 REJECT actual 2006-02-06/none ctx=religion_ethnicity
e6 m9 > m3 PROTEST planned 2006-02-06/none mode=boycott ctx=religion_ethnicity

### Reuters 2013-05-07
[m1:COL.GOV The peace commissioner] says [m2:ELN.REB the smaller guerrilla army] {e1 could join} the talks if [m75=m2 it] lets go of [m3:CAN.BUS a Canadian geologist], Gernot Wober. [m76=m2 The rebels] {e2 took} [m77=m3 him] in January to make [m4:CAN.BUS his company] {e3 give up} four concessions. [m5:COL.CVL Miners in Bolívar] {e4 ask} the same, by marching. [m6:ICRC The Red Cross], called by both, {e5 is ready}; [m7:CAN.GOV Ottawa] {e6 won't negotiate}.
e1 m1 > m2 AGREE hypothetical 2013-05-07/none ctx=diplomatic
e2 m2 > m3 ASSAULT actual 2013-01-01/month mode=abduct ctx=natural_resource,terrorism
e3 m2 > m4 REQUEST requested 2013-05-07/none mode=yield ctx=natural_resource
e4 m5 > m4 PROTEST actual 2013-05-07/none mode=demo ctx=natural_resource
e5 m6 > m1,m2 AGREE planned 2013-05-07/none ctx=diplomatic
e6 m7 > m2 REJECT actual 2013-05-07/none mode=meet ctx=terrorism
