### Reuters 2024-08-06
[m1:BGD.EDU Student leaders] who {e1 brought down} [m2:BGD.GOV Sheikh Hasina] on Monday want [m3:BGD.EDU Muhammad Yunus], the Nobel laureate, to lead an interim government. [m51=m3 The 84-year-old], who is in [m4:@FRA Paris] for medical treatment, has {e2 agreed}, [m52=m3 his] spokesman said. [m53=m2 The ousted prime minister] {e3 fled} by helicopter to [m5:IND.GOV India], which is silent about how long [m54=m2 she] may stay. [m6:BGD.GOV The president] {e4 freed} [m7:BGD.OPP Khaleda Zia], [m55=m2 her] old enemy, and {e5 dissolved} [m8:BGD.LEG parliament] on Tuesday.
e1 m1 > m2 PROTEST actual 2024-08-06/none mode=riot ctx=pro_democracy
e2 m3 > m1 AGREE actual 2024-08-06/none ctx=executive
e3 m2 > m1 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e4 m6 > m7 RETREAT actual 2024-08-06/none mode=release ctx=legal
e5 m6 > m8 COERCE actual 2024-08-06/day mode=restrict ctx=legislative

### AFP 2019-10-16
[m1:GIN.COP Security forces] {e1 shot} dead at least five [m2:GIN.CVL people] in Conakry this week during {e2 protests} against a third term for [m3:GIN.GOV Alpha Conde]. [m4:GIN.OPP The opposition front] that called the marches said seven of [m56=m4 its] leaders had been {e3 arrested}. [m5:GIN.GOV The security minister] said [m57=m1 his men] carried no firearms. "<<q1 [m58=m4 We] are back where [m59=m4 we] were under the colonels>>," [m6:GIN.OPP Cellou Dalein Diallo] told [m7:#AFP this agency]. [m60=m3 The 81-year-old president] was once a prisoner of those soldiers. [m8:FRA.GOV Paris] {e4 urged} dialogue.
e1 m1 > m2 ASSAULT actual 2019-10-16/none mode=firearms ctx=repression
e2 m2 > m3 PROTEST actual 2019-10-16/none mode=demo ctx=election,pro_democracy
e3 m1 > m4 COERCE actual 2019-10-16/none mode=arrest ctx=repression
e4 m8 > m3 REQUEST requested 2019-10-16/none mode=yield ctx=diplomatic
q1 m6 direct cue=told

### AP 2015-07-13
[m1:MEX.GOV Mexican authorities] {e1 offered} 60 million pesos on Monday for word of [m2:MEX.CRM Joaquin Guzman]. [m61=m2 He] {e2 escaped} through a tunnel that began under [m62=m2 his] shower. [m3:USA.JUD The U.S. attorney general], Loretta Lynch, {e3 pledged} whatever help [m63=m1 her neighbours] needed to catch [m64=m2 him]. [m4:MEX.GOV The interior minister] {e4 dismissed} [m5:MEX.GOV the prison director] and two others. [m6:MEX.OPP A senator of the PRD] {e5 wants} [m65=m4 Miguel Angel Osorio Chong] himself out, which [m7:MEX.GOV the presidency] {e6 ruled out} from [m8:@FRA Paris].
e1 m1 > m2 REQUEST requested 2015-07-13/day mode=assist ctx=crime,illegal_drugs
e2 m2 > m1 REJECT actual 2015-07-13/none mode=yield ctx=crime
e3 m3 > m1 AGREE planned 2015-07-13/none ctx=crime
e4 m4 > m5 SANCTION actual 2015-07-13/none mode=expel ctx=crime
e5 m6 > m4 REQUEST requested 2015-07-13/none mode=change ctx=crime
e6 m7 > m6 REJECT actual 2015-07-13/none mode=change ctx=crime

### Reuters 2016-07-20
[m1:ZWE.CVL War veterans] who for sixteen years did [m2:ZWE.GOV President Robert Mugabe's] rough work have {e1 disowned} [m66=m2 him]. In a statement on Thursday [m67=m1 they] {e2 said} [m68=m2 he] had dictatorial tendencies and that [m69=m1 they] would not campaign for [m70=m2 him]. [m3:ZWE.COP Detectives] {e3 took} [m71=m1 the association's] spokesman, Douglas Mahiya, from the home of [m4:ZWE.JUD his lawyer]. [m5:ZWE.GOV The information minister] {e4 called} the text treasonable. Earlier this month [m6:ZWE.LAB nurses and teachers] {e5 stayed away} over late salaries, behind [m7:ZWE.REL a pastor] wrapped in the flag, [m8:ZWE.REL Evan Mawarire].
e1 m1 > m2 REJECT actual 2016-07-20/none ctx=executive
e2 m1 > m2 ACCUSE actual 2016-07-20/none mode=disapprove ctx=executive
e3 m3 > m1 COERCE actual 2016-07-20/none mode=arrest ctx=repression
e4 m5 > m1 ACCUSE actual 2016-07-20/none mode=allege ctx=legal
e5 m6 > m2 PROTEST actual 2016-07-20/none mode=strike ctx=economic

### Reuters 2014-11-04
[m1:HUN.GOV The Hungarian cabinet] {e1 dropped} a tax on internet traffic on Friday after [m2:HUN.CVL tens of thousands] {e2 held up} [m72=m2 their] phones on a bridge in Budapest. "<<q1 If the people not only dislike something but also consider it unreasonable, it should not be done>>," [m3:HUN.GOV Viktor Orban] said. On the Sunday before, [m4:HUN.CVL some of the crowd] had {e3 thrown} old monitors at the windows of [m5:HUN.PTY Fidesz]. [m6:EU A spokesman for Neelie Kroes], the commissioner for digital matters, {e4 had called} the levy a terrible idea; [m73=m3 he] will {e5 consult} the citizens in January.
e1 m1 > m2 CONCEDE actual 2014-10-31/day ctx=economic
e2 m2 > m1 PROTEST actual 2014-11-04/none mode=demo ctx=economic
e3 m4 > m5 PROTEST actual 2014-10-26/day mode=vandalize ctx=economic
e4 m6 > m1 ACCUSE actual 2014-11-04/none mode=disapprove ctx=economic
e5 m3 > m2 AGREE planned 2014-11-04/none ctx=economic
q1 m3 direct cue=said

### UN News 2021-06-18
[m1:UNGA The General Assembly] {e1 asked} all members on Friday not to sell arms to [m2:MMR.MIL Myanmar's junta]. [m3:BLR.GOV Belarus] forced a vote and alone {e2 opposed} the text. [m4:RUS.GOV Russia], [m74=m2 the generals'] main supplier, abstained with thirty-five others. [m5:UN Christine Schraner Burgener], [m75=m1 the organisation's] envoy, said time was of the essence. [m6:MMR.OPP Kyaw Moe Tun], who still holds the seat for [m76=m7 the elected government], thought it too weak. [m7:MMR.GOV The ousted cabinet] {e3 has formed} a defence force; [m77=m2 the army] {e4 set fire} to [m8:MMR.CVL a village] near Pauk on Tuesday.
e1 m1 > m2 SANCTION actual 2021-06-18/day mode=discontinue ctx=military,pro_democracy
e2 m3 > m1 REJECT actual 2021-06-18/day ctx=diplomatic
e3 m7 > m2 MOBILIZE actual 2021-06-18/none mode=militia ctx=military
e4 m2 > m8 ASSAULT actual 2021-06-15/day mode=destroy ctx=military,repression

### The Namibian 2003-10-02
At the congress of [m1:NAM.LAB the farm workers' union] [m2:NAM.LAB Alfred Angula] announced that [m78=m1 it] {e1 would occupy} fifteen farms whose owners had turned families out. [m3:NAM.GOV Prime Minister Theo-Ben Gurirab] told [m79=m1 the delegates] next day that [m80=m3 he] would not {e2 tolerate} that. [m81=m2 The general secretary] {e3 met} [m4:NAM.GOV the lands minister] over the weekend and {e4 withdrew}. [m5:NAM.AGR Commercial farmers], mostly of German stock, {e5 thanked} [m82=m3 the premier]; one has {e6 let} [m6:NAM.AGR his dismissed hands] back on to the land.
e1 m1 > m5 COERCE planned 2003-10-02/none mode=seize ctx=human_security
e2 m3 > m1 THREATEN threatened 2003-10-02/none ctx=human_security
e3 m2 > m4 CONSULT actual 2003-10-02/none ctx=human_security
e4 m2 > m3 CONCEDE actual 2003-10-02/none ctx=human_security
e5 m5 > m3 SUPPORT actual 2003-10-02/none ctx=human_security
e6 m5 > m6 CONCEDE actual 2003-10-02/none ctx=human_security

### Reuters 2018-11-19 none
[m1:KEN.BUS Kenya Airways] has hired [m2:POL.BUS a Pole] to run [m83=m1 it] for another year. [m84=m2 He] told [m3:KEN.LEG members of the transport committee], who had invited [m85=m2 him] to lunch, that [m86=m1 the carrier] could break even when the runway does. [m87=m1 Its] first direct flight to [m4:@USA New York] was full. The committee ordered fish.

### Reuters 2022-04-07
[m1:PER.GOV Pedro Castillo] {e1 confined} ten million [m2:PER.CVL people] to [m88=m2 their] homes at five minutes to midnight on Monday, and lifted the order at five in the afternoon. [m89=m1 His] defence minister had spoken of looting. [m3:PER.LEG Legislators] of every colour {e2 told} [m90=m1 him] to [m91=m1 his] face, in [m92=m3 their] chamber, that it was a mistake. Outside, [m93=m2 Limeños] had {e3 defied} it in thousands. [m4:PER.AGR Farmers and truckers], who began it all by {e4 blocking} the Central Highway over the price of fertiliser, {e5 want} [m5:PER.GOV ministers] in Huancayo; [m94=m1 he] {e6 goes} [m95=m1 himself].
e1 m1 > m2 COERCE actual 2022-04-04/day mode=curfew ctx=economic,repression
e2 m3 > m1 ACCUSE actual 2022-04-05/day mode=disapprove ctx=legislative
e3 m2 > m1 PROTEST actual 2022-04-05/day mode=demo ctx=economic
e4 m4 > m1 PROTEST actual 2022-04-07/none mode=obstruct ctx=economic
e5 m4 > m5 REQUEST requested 2022-04-07/none mode=meet ctx=economic
e6 m1 > m4 AGREE planned 2022-04-07/none ctx=economic

### Reuters 2011-10-05
[m1:BHR.JUD A security court in Manama] {e1 jailed} twenty [m2:BHR.MED doctors and nurses] for up to fifteen years last Thursday. [m96=m2 They] {e2 had treated} the wounded of Pearl Square; [m3:BHR.MIL the military prosecutor] {e3 said} [m97=m2 they] hid guns under beds. [m4:UN The secretary-general] and [m5:GBR.GOV London] {e4 criticised} the sentences. On Wednesday [m6:BHR.JUD the attorney general], Ali Alboainain, {e5 ordered} a new trial before civilian judges. Ahead of it, [m7:BHR.MED Rula al-Saffar], head of [m98=m2 the nurses], is at home and, [m99=m7 she] says, {e6 watched}.
e1 m1 > m2 SANCTION actual 2011-09-26/week mode=convict ctx=legal,health
e3 m3 > m2 ACCUSE actual 2011-10-05/none mode=allege ctx=legal
e4 m4,m5 > m1 ACCUSE actual 2011-10-05/none mode=disapprove ctx=human_rights,diplomatic
e5 m6 > m2 CONCEDE actual 2011-10-05/day ctx=legal
e6 m8 > m7 COERCE actual 2011-10-05/none mode=restrict ctx=repression said=m7
e2 m2 > m9 AID actual 2011-10-05/none ctx=health
[m8:BHR.COP A white jeep] stands at the corner. [m9:BHR.CVL The wounded] are scattered in villages.

### Reuters 2009-07-08
[m1:CHN.GOV Hu Jintao] {e1 skipped} [m2:G8 the summit in L'Aquila] and flew home on Wednesday. In Urumqi [m3:CHN.CVL Han men with clubs] had been {e2 walking} about in search of [m4:CHN.CVL Uighurs], three days after [m100=m4 the latter] {e3 killed} more than a hundred of [m101=m3 them]. [m5:CHN.MIL Twenty thousand troops] now {e4 separate} [m102=m3+m4 them]. [m6:CHN.PTY Li Zhi], the city's party boss, climbed on a car with a megaphone and {e5 promised} [m103=m3 the crowd] executions. [m7:USA.CVL Rebiya Kadeer], in Washington, {e6 denies} having planned anything; [m8:TUR.GOV Recep Tayyip Erdogan] {e7 used} the word genocide.
e1 m1 > m2 REJECT actual 2009-07-08/day mode=meet ctx=diplomatic
e2 m3 > m4 PROTEST actual 2009-07-08/none mode=riot ctx=religion_ethnicity
e3 m4 > m3 ASSAULT actual 2009-07-05/day mode=primitive ctx=religion_ethnicity
e4 m5 > m3,m4 MOBILIZE actual 2009-07-08/none mode=troops ctx=religion_ethnicity
e5 m6 > m3 AGREE planned 2009-07-08/none ctx=legal
e6 m7 > m1 REJECT actual 2009-07-08/none ctx=religion_ethnicity
e7 m8 > m1 ACCUSE actual 2009-07-08/none mode=allege ctx=religion_ethnicity,human_rights

### The Times 2011-03-27
After the brass bands and the half million of [m1:GBR.LAB the TUC], whose {e1 march} against cuts passed without trouble on Saturday, [m2:GBR.CVL a few hundred in black] {e2 threw} paint at the Ritz. [m3:GBR.COP Police] {e3 held} 138 who {e4 sat} on the floor of Fortnum & Mason, near the tea. [m4:GBR.OPP Ed Miliband], who {e5 spoke} in Hyde Park, had gone by then. [m5:GBR.GOV Theresa May] {e6 congratulated} [m104=m3 the officers]; [m6:GBR.LEG a Conservative MP], Mark Pritchard, wondered aloud why [m105=m3 they] did not simply lock the doors.
e1 m1 > m7 PROTEST actual 2011-03-26/day mode=demo ctx=economic
e2 m2 > m8 PROTEST actual 2011-03-26/day mode=vandalize ctx=economic
e3 m3 > m9 COERCE actual 2011-03-26/day mode=arrest ctx=legal
e4 m9 > m8 PROTEST actual 2011-03-26/day mode=obstruct ctx=economic
e5 m4 > m1 SUPPORT actual 2011-03-26/day ctx=economic
e6 m5 > m3 SUPPORT actual 2011-03-27/none ctx=repression
[m7:GBR.GOV The coalition] says the cuts stand. [m8:GBR.BUS Both establishments] opened on Sunday. [m9:GBR.CVL The sitters], from a group called UK Uncut, had brought sandwiches.

### Reuters 2021-10-06
[m1:CHL.LEG Chilean lawmakers] {e1 will seek} to impeach [m2:CHL.GOV Sebastián Piñera] over a mine that [m3:CHL.BUS his children] sold in [m4:@VGB the Virgin Islands]. [m5:CHL.JUD The prosecutor's office] {e2 opened} a case on Friday. [m106=m2 The president] {e3 says} that [m6:CHL.JUD judges] cleared [m107=m2 him] years ago. In the south, where [m108=m2 he] has {e4 put} four provinces under [m7:CHL.MIL soldiers], [m8:CHL.REB a Mapuche group] {e5 burned} logging trucks. "<<q1 The militarisation of [m109=m9 our] land is [m110=m2 his] farewell gift>>," [m9:CHL.CVL a lonko] at Temucuicui {e6 complained}.
e1 m1 > m2 ACCUSE planned 2021-10-06/none mode=allege ctx=legislative,corruption
e2 m5 > m2 ACCUSE actual 2021-10-01/day mode=investigate ctx=corruption,legal
e3 m2 > m5 REJECT actual 2021-10-06/none ctx=corruption
e4 m2 > m8 COERCE actual 2021-10-06/none mode=martial-law ctx=military,religion_ethnicity
e5 m8 > m10 ASSAULT actual 2021-10-06/none mode=destroy ctx=religion_ethnicity,natural_resource
e6 m9 > m2 ACCUSE actual 2021-10-06/none mode=disapprove ctx=religion_ethnicity
q1 m9 direct cue=complained
[m10:CHL.BUS Arauco], which owned some of the trucks, gave no figures.

### Bernama 2019-07-30 none
The prime minister's horse, said [m1:MYS.GOV an aide], is well. [m2:MYS.GOV The 94-year-old] rode [m111=m2 it] on Tuesday in Putrajaya, in the company of [m3:BIH.GOV the Bosnian ambassador], who fell off. "<<q1 [m112=m3 I] slid>>," [m113=m3 the diplomat] corrected reporters. Both later opened a photo exhibition on bridges.
q1 m3 direct cue=corrected

### Star Tribune 2020-05-29
Shortly after ten on Thursday evening [m1:USA.COP the Third Precinct's officers] {e1 drove} out of the car park through [m114=m1 their] own fence, and [m2:USA.CVL the crowd] {e2 lit} the building. [m3:USA.GOV Mayor Jacob Frey] said [m115=m3 he] had ordered the {e3 evacuation}; "<<q1 brick and mortar is not as important as life>>." Next morning [m4:USA.COP state troopers] {e4 handcuffed} [m5:USA.JRN Omar Jimenez] of CNN on live television. [m6:USA.GOV Tim Walz] {e5 apologised} to [m116=m5 his] network within the hour. [m7:USA.JUD The county attorney] {e6 charged} [m8:USA.COP Derek Chauvin] with the murder of George Floyd by lunch.
e1 m1 > m2 RETREAT actual 2020-05-28/day mode=withdraw ctx=repression,religion_ethnicity
e2 m2 > m1 PROTEST actual 2020-05-28/day mode=riot ctx=repression,religion_ethnicity
e4 m4 > m5 COERCE actual 2020-05-29/day mode=arrest ctx=rights_freedoms
e5 m6 > m5 CONCEDE actual 2020-05-29/day ctx=rights_freedoms
e6 m7 > m8 ACCUSE actual 2020-05-29/day mode=allege ctx=legal,religion_ethnicity
e3 m3 > m2 CONCEDE actual 2020-05-28/day ctx=repression
q1 m3 direct cue=said

### Reuters 2008-08-01
[m1:THA.JUD The criminal court in Bangkok] {e1 found} [m2:THA.BUS Pojaman Shinawatra] guilty of dodging tax on Thursday and gave [m117=m2 her] three years. [m118=m2 She] is {e2 free} on bail. [m3:THA.PTY Her husband], prime minister until two Septembers ago, {e3 wished} [m119=m2 her] strength and asked [m4:THA.JUD the bench] if both could {e4 attend} the opening of [m5:@CHN the games]. [m120=m4 It] {e5 said yes}. [m6:THA.CVL The yellow shirts], camped on Makkhawan bridge, {e6 want} [m121=m2+m3 their] passports taken. [m7:GBR.BUS Manchester City], which [m122=m3 he] owns, drew a friendly.
e1 m1 > m2 SANCTION actual 2008-07-31/day mode=convict ctx=legal,corruption
e4 m3 > m4 REQUEST requested 2008-08-01/none mode=assist ctx=legal
e5 m4 > m3 CONCEDE actual 2008-08-01/none ctx=legal
e6 m6 > m4 REQUEST requested 2008-08-01/none mode=change ctx=legal
e3 m3 > m2 SUPPORT actual 2008-08-01/none ctx=legal
e2 m1 > m2 RETREAT actual 2008-08-01/none mode=release ctx=legal
