### Reuters 2016-04-05
[m1:ISL.GOV Sigmundur David Gunnlaugsson] {e1 resigned} on Tuesday as [m2:ISL.CVL Icelanders] by the thousand {e2 threw} eggs and skyr at parliament over [m51=m1 his] wife's company in the Caribbean. Earlier in the day [m52=m1 the prime minister] had {e3 asked} [m3:ISL.GOV the president] to dissolve the house; [m53=m3 Olafur Ragnar Grimsson], back early from [m4:@USA New York], {e4 refused}. [m5:ISL.PTY The Independence Party], junior in the coalition, {e5 will stay} in it. [m6:ISL.OPP The Pirates], who lead the polls, {e6 demand} a vote now.
e1 m1 > m2 RETREAT actual 2016-04-05/day mode=resign ctx=corruption,executive
e2 m2 > m1 PROTEST actual 2016-04-05/none mode=demo ctx=corruption
e3 m1 > m3 REQUEST requested 2016-04-05/day mode=change ctx=legislative
e4 m3 > m1 REJECT actual 2016-04-05/day ctx=legislative
e5 m5 > m1 SUPPORT actual 2016-04-05/none ctx=legislative
e6 m6 > m5 REQUEST requested 2016-04-05/none mode=change ctx=election

### AP 2020-08-19
[m1:EU European leaders] {e1 rejected} the result of [m2:BLR.GOV Belarus's] election in a video call on Wednesday and promised to {e2 sanction} those behind the violence. [m54=m1 They] gave no names. [m3:BLR.OPP Sviatlana Tsikhanouskaya], from [m4:LTU.GOV Lithuania], which {e3 took} [m55=m3 her] in, had {e4 asked} [m56=m1 them] to do so that morning. [m5:BLR.LAB Workers at a potash mine] {e5 stayed} underground. [m6:BLR.GOV Alexander Lukashenko] told [m57=m6 his] security council there must be no more disorder and {e6 ordered} [m7:BLR.MIL the army] to watch [m8:@POL the western border].
e1 m1 > m2 REJECT actual 2020-08-19/day ctx=election,diplomatic
e2 m1 > m2 SANCTION planned 2020-08-19/none mode=discontinue ctx=human_rights,diplomatic
e3 m4 > m3 AID actual 2020-08-19/none ctx=asylum
e4 m3 > m1 REQUEST requested 2020-08-19/none mode=assist ctx=diplomatic
e5 m5 > m6 PROTEST actual 2020-08-19/none mode=strike ctx=pro_democracy
e6 m6 > m7 MOBILIZE actual 2020-08-19/none mode=troops ctx=military

### The Namibian 2014-11-25
[m1:NAM.CVL Struggle kids], as children of exiles call themselves, {e1 have camped} outside [m2:NAM.PTY Swapo's] headquarters since June. In August [m3:NAM.COP police] {e2 shot} one of [m58=m1 them], Frieda Ndatipo, 26. [m4:NAM.GOV The youth minister] {e3 offered} training at a farm in the north; [m59=m1 they] {e4 want} posts in the ministries, like those before [m60=m1 them]. [m61=m2 The party] {e5 disowns} [m62=m1 the group]. [m5:NAM.REL The council of churches] buried [m6:NAM.CVL the young woman]; [m63=m5 its] secretary, Maria Kapere, {e6 asked} [m64=m3 the officers] to attend.
e1 m1 > m2 PROTEST actual 2014-11-25/none mode=demo ctx=economic
e2 m3 > m6 ASSAULT actual 2014-08-01/month mode=firearms ctx=repression
e3 m4 > m1 AGREE planned 2014-11-25/none ctx=economic
e4 m1 > m4 REQUEST requested 2014-11-25/none mode=yield ctx=economic
e5 m2 > m1 REJECT actual 2014-11-25/none ctx=economic
e6 m5 > m3 REQUEST requested 2014-11-25/none mode=meet ctx=religion_ethnicity

### Reuters 2021-10-19
[m1:CZE.PTY Andrej Babiš] has lost, narrowly, to [m2:CZE.OPP a coalition of five parties]; but [m3:CZE.GOV President Miloš Zeman], who had said [m65=m3 he] would {e1 ask} the biggest single party to govern, went into intensive care last week, minutes after the billionaire's {e2 visit}. [m4:CZE.LEG The speaker of the lower house], Radek Vondráček, {e3 saw} [m66=m3 him] on Thursday without telling [m5:CZE.MED the doctors], who {e4 complained}. [m6:CZE.LEG The upper house] {e5 may transfer} [m67=m3 his] powers; [m7:CZE.COP police] {e6 look} into those around [m68=m3 him].
e1 m3 > m1 REQUEST hypothetical 2021-10-19/none mode=assist ctx=legislative,executive
e2 m1 > m3 CONSULT actual 2021-10-10/day mode=visit ctx=executive
e3 m4 > m3 CONSULT actual 2021-10-14/day mode=visit ctx=executive
e4 m5 > m4 ACCUSE actual 2021-10-19/none mode=disapprove ctx=health
e5 m6 > m3 SANCTION hypothetical 2021-10-19/none mode=expel ctx=legislative,executive
e6 m7 > m8 ACCUSE actual 2021-10-19/none mode=investigate ctx=legal
[m8:CZE.GOV The chancellor] and the head of protocol are among those.

### Al Jazeera 2022-01-24
[m1:BFA.MIL The soldiers who mutinied on Sunday] want the heads of [m2:BFA.MIL the army chief] and [m3:BFA.SPY the director of intelligence], and more men against [m4:JNIM.REB the jihadists]. [m5:BFA.GOV The defence minister], General Barthélémy Simporé, {e1 denied} that [m6:BFA.GOV the president] was held. [m7:BFA.CVL Young people] {e2 burned} the ground floor of [m8:BFA.PTY the ruling party's] building; [m9:BFA.COP police] {e3 dispersed} [m69=m7 them]. [m70=m5 He] had {e4 met} [m71=m1 the mutineers'] spokesmen at noon and {e5 promised} to pass on [m72=m1 their] wishes.
e1 m5 > m1 REJECT actual 2022-01-24/none ctx=military
e2 m7 > m8 PROTEST actual 2022-01-24/none mode=riot ctx=executive
e3 m9 > m7 ASSAULT actual 2022-01-24/none mode=crowd-control ctx=repression
e4 m5 > m1 CONSULT actual 2022-01-24/none ctx=military
e5 m5 > m1 AGREE planned 2022-01-24/none ctx=military
e6 m1 > m6 REQUEST requested 2022-01-23/day mode=change ctx=military
The {e6 list} has six points; fuel for motorcycles is the last.

### Reuters 2012-07-19
[m1:IND.LAB Workers at Maruti's plant in Manesar] {e1 set} the offices on fire on Wednesday after a supervisor called one of [m73=m1 them] by [m74=m1 his] caste. [m2:IND.BUS The head of personnel], both legs {e2 broken}, could not get out. [m3:JPN.BUS Suzuki], the owner, {e3 has locked} the gates. [m4:IND.COP Haryana police] {e4 arrested} ninety-one of [m75=m1 the men]; [m5:IND.LAB their union] says [m6:IND.CRM hired toughs] began it. [m7:IND.GOV Bhupinder Singh Hooda], the chief minister, {e5 assured} [m8:JPN.GOV the Japanese ambassador] that investors were safe.
e1 m1 > m3 PROTEST actual 2012-07-18/day mode=riot ctx=economic,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2012-07-18/day mode=beat ctx=economic
e3 m3 > m1 SANCTION actual 2012-07-19/none mode=discontinue ctx=economic
e4 m4 > m1 COERCE actual 2012-07-19/none mode=arrest ctx=economic
e5 m7 > m8 AGREE planned 2012-07-19/none ctx=economic
e6 m5 > m6 ACCUSE actual 2012-07-19/none mode=allege ctx=economic
[m76=m5 Its] {e6 account} has not been tested.

### Reuters 2023-06-24
[m1:WAGNER.REB Yevgeny Prigozhin] {e1 turned} [m77=m1 his] columns round two hundred kilometres from [m2:RUS.GOV Moscow] on Saturday evening. [m3:BLR.GOV Alexander Lukashenko] had {e2 spoken} to [m78=m1 him] all day. In the morning [m4:RUS.GOV Vladimir Putin] had {e3 accused} [m79=m1 his former caterer], without naming [m80=m1 him], of a stab in the back. [m81=m1 The mercenaries] {e4 shot} down six helicopters of [m5:RUS.MIL the air force]. [m82=m4 The president] {e5 will drop} the charges, [m83=m4 his] spokesman said, and [m84=m1 their chief] goes to [m6:@BLR Minsk]. In Rostov [m7:RUS.CVL people] {e6 clapped} [m85=m1 them] out.
e1 m1 > m4 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e2 m3 > m1 CONSULT actual 2023-06-24/day mode=phone ctx=military
e3 m4 > m1 ACCUSE actual 2023-06-24/day mode=allege ctx=military
e4 m1 > m5 ASSAULT actual 2023-06-24/day mode=heavy-weapons ctx=military
e5 m4 > m1 CONCEDE actual 2023-06-24/none ctx=legal
e6 m7 > m1 SUPPORT actual 2023-06-24/day ctx=military

### Daily Star 2022-08-12
[m1:BGD.LAB Tea pluckers in 168 gardens] {e1 stopped} work on Friday for more than two hours a day, as [m86=m1 they] had since Tuesday, to get 300 taka instead of 120. [m2:BGD.BUS The owners' association] {e2 offered} fourteen taka more. [m3:BGD.LAB Their own union] {e3 accepted} 145, and was chased from [m87=m3 its] office in Sreemangal. [m4:BGD.GOV Sheikh Hasina] {e4 will hear} [m88=m2 the owners] herself. "<<q1 [m89=m4 She] is [m90=m1 our] mother, [m91=m2 they] are only [m92=m1 our] fathers>>," [m5:BGD.LAB one of the women] said. [m6:BGD.COP Police] {e5 kept} the road to Habiganj open.
e1 m1 > m2 PROTEST actual 2022-08-12/none mode=strike ctx=economic
e2 m2 > m1 AGREE planned 2022-08-12/none ctx=economic
e3 m3 > m2 CONCEDE actual 2022-08-12/none ctx=economic
e4 m4 > m2 AGREE planned 2022-08-12/none ctx=economic
e5 m6 > m1 COERCE denied 2022-08-12/none mode=restrict ctx=economic
q1 m5 direct cue=said

### Reuters 2008-12-30 none
[m1:CAN.BUS A brass foundry in Lunenburg] cast [m93=m1 its] last propeller on Monday. [m94=m1 Its] owner, [m2:CAN.BUS a woman of eighty], had wanted it to go to [m3:CAN.MIL the coast guard], as the first did. [m95=m3 They] have no ship that size now. [m96=m2 She] gave it to the town; [m97=m2 she] kept the pattern, which is pine.

### AP 2003-06-10
[m1:MRT.MIL Renegade officers] in Nouakchott {e1 fought} [m2:MRT.MIL loyal troops] for thirty-six hours around the palace before [m3:MRT.GOV President Maaouya Ould Taya] said on television that every last tank was [m98=m3 his]. [m99=m1 Their] leader, [m4:MRT.MIL Saleh Ould Hanenna], {e2 got away}. [m100=m3 He] is an ally of [m5:USA.GOV the United States], and had {e3 jailed} [m6:MRT.REL thirty clerics] in May. [m7:SEN.GOV Dakar] {e4 handed} [m101=m3 him] a lieutenant who crossed the river; [m8:AU the African Union] {e5 condemned} the attempt. [m9:MRT.MIL The chief of staff], Mohamed Lamine Ould Ndiayane, {e6 was killed}.
e1 m1 > m2 ASSAULT actual 2003-06-10/none mode=heavy-weapons ctx=military,pro_autocracy
e3 m3 > m6 COERCE actual 2003-05-01/month mode=arrest ctx=religion_ethnicity
e4 m7 > m3 COOPERATE actual 2003-06-10/none ctx=legal
e5 m8 > m1 ACCUSE actual 2003-06-10/none mode=disapprove ctx=diplomatic
e6 m1 > m9 ASSAULT actual 2003-06-10/none mode=firearms ctx=military
e2 m4 > m3 REJECT actual 2003-06-10/none mode=yield ctx=military
