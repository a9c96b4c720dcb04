### AP 2022-04-04
[m1:PAK.GOV Imran Khan] {e1 escaped} removal on Sunday when [m2:PAK.LEG the deputy speaker] refused to put the motion to [m3:PAK.LEG the house]. [m51=m1 The former cricketer] then had [m4:PAK.GOV the president] {e2 dissolve} [m52=m3 it]. [m5:PAK.OPP The opposition], which had the numbers, {e3 occupied} the chamber until late and elected [m53=m5 its] own speaker. [m54=m5 It] has also {e4 petitioned} [m6:PAK.JUD the Supreme Court]. [m7:PAK.MIL The military's] spokesman said that [m55=m7 it] had {e5 nothing to do} with any of this.
e1 m2 > m5 REJECT actual 2022-04-03/day ctx=legislative
e2 m4 > m3 COERCE actual 2022-04-03/day mode=restrict ctx=legislative,pro_autocracy
e3 m5 > m2 PROTEST actual 2022-04-04/none mode=obstruct ctx=legislative
e4 m5 > m6 REQUEST requested 2022-04-04/none mode=assist ctx=legal
e5 m7 > m5 COERCE denied 2022-04-04/none ctx=military

### UN News 2019-10-02
[m1:UN Michelle Bachelet], the UN human rights chief, {e1 called on} [m2:HTI.GOV the authorities in Haiti] on Wednesday to investigate the death of [m3:HTI.CVL fifteen people] in three weeks of protest. [m56=m1 Her] office says [m4:HTI.COP police] {e2 killed} at least nine of [m57=m3 them]. [m58=m2 The government] has {e3 agreed} to see [m5:UN her envoy] in Port-au-Prince next week. [m6:HTI.OPP Opposition leaders], whose followers put up the roadblocks, {e4 refused} [m59=m1 her] appeal to let ambulances through; [m60=m6 they] {e5 later relented}.
e1 m1 > m2 REQUEST requested 2019-10-02/day mode=change ctx=human_rights
e2 m4 > m3 ASSAULT actual 2019-10-02/none mode=firearms ctx=repression,human_rights said=m1
e3 m2 > m5 AGREE planned 2019-10-02/none ctx=human_rights,diplomatic
e4 m6 > m1 REJECT actual 2019-10-02/none mode=yield ctx=human_security
e5 m6 > m1 CONCEDE actual 2019-10-02/none ctx=human_security

### Reuters 2004-11-07
[m1:FRA.MIL The French army] {e1 destroyed} [m2:CIV.MIL Ivory Coast's] two Sukhoi jets on the ground at Yamoussoukro on Saturday. [m61=m2 They] had {e2 bombed} [m3:FRA.MIL a camp of its peacekeepers] in Bouake hours before. [m4:CIV.CVL Crowds loyal to Laurent Gbagbo] went {e3 hunting} for [m5:FRA.CVL whites] in Abidjan, and [m6:FRA.MIL the garrison] sent helicopters to {e4 pluck} [m62=m5 them] from rooftops. [m63=m2 A spokesman for the armed forces] called the raid on the camp {e5 an error}. [m7:UNSC The Security Council] met at [m8:FRA.GOV Paris's] {e6 request} and condemned it.
e1 m1 > m2 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e2 m2 > m3 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e3 m4 > m5 ASSAULT actual 2004-11-07/none ctx=religion_ethnicity
e4 m6 > m5 AID actual 2004-11-07/none ctx=military
e5 m2 > m3 CONCEDE actual 2004-11-07/none ctx=military
e6 m8 > m7 REQUEST requested 2004-11-07/none mode=assist ctx=diplomatic

### The New Times 2007-06-15
[m1:RWA.JUD The gacaca court] in Butare {e1 acquitted} [m2:RWA.REL a nun] on Thursday whom [m3:RWA.CVL survivors] had {e2 accused} of turning [m64=m3 them] away from [m65=m2 her] convent in 1994. [m66=m1 It] {e3 sentenced} [m4:RWA.MED her brother], a doctor, to nineteen years. "<<q1 [m67=m2 I] opened the door to those [m68=m2 I] could>>," [m69=m2 she] told the judges, neighbours all. [m5:RWA.SOC The survivors' association] {e4 will appeal}. [m6:BEL.JUD A Belgian jury] had {e5 cleared} [m70=m2 the sister] too; [m7:@BEL Brussels] let [m71=m2 her] leave in 2002.
e1 m1 > m2 CONCEDE actual 2007-06-14/day ctx=legal,human_rights
e2 m3 > m2 ACCUSE actual 2007-06-15/none mode=allege ctx=human_rights
e3 m1 > m4 SANCTION actual 2007-06-14/day mode=convict ctx=legal,human_rights
e4 m5 > m1 REJECT actual 2007-06-15/none ctx=legal
e5 m6 > m2 CONCEDE actual 2007-06-15/none ctx=legal
q1 m2 direct cue=told

### Reuters 2011-07-25
[m1:MWI.GOV Lilongwe] and [m2:MOZ.GOV Maputo] {e1 resumed} shipments of fuel on Monday after [m3:MOZ.LAB dockers] in Beira ended a stoppage. [m72=m3 They] had {e2 walked out} over the beating of [m4:MOZ.LAB a shop steward] by [m5:MOZ.COP port police]. [m6:MOZ.GOV The transport ministry] {e3 suspended} two of [m73=m5 the officers]. [m7:MWI.BUS Malawian importers] {e4 thanked} [m74=m6 it], and [m75=m1 their government] {e5 will send} [m8:MWI.GOV a minister] to discuss a second railway. The port handles half of [m9:@ZMB Zambia's] copper as well.
e1 m1 > m2 COOPERATE actual 2011-07-25/day ctx=economic
e2 m3 > m5 PROTEST actual 2011-07-25/none mode=strike ctx=economic
e3 m6 > m5 SANCTION actual 2011-07-25/none mode=expel ctx=repression
e4 m7 > m6 SUPPORT actual 2011-07-25/none ctx=economic
e5 m1 > m2 AGREE planned 2011-07-25/none ctx=economic

### Reuters 2019-10-31 
[m1:GBR.LEG MPs] had sat down to {e1 vote} on a date when [m2:GBR.LEG John Bercow] stood up for the last time as Speaker. [m3:GBR.GOV Boris Johnson] {e2 paid tribute} to [m76=m2 him], as one does. It was [m77=m2 he] who in September had {e3 barred} [m78=m3 the prime minister] from putting the same deal twice. [m4:GBR.OPP Jeremy Corbyn] said Labour was ready for [m79=m4 its] biggest campaign. [m5:GBR.PTY Ten rebels] whom [m80=m3 the Conservative leader] {e4 expelled} last month {e5 got} the whip back; [m6:GBR.LEG Ken Clarke], the oldest of the rest, asked for nothing.
e2 m3 > m2 SUPPORT actual 2019-10-31/day ctx=legislative
e3 m2 > m3 REJECT actual 2019-09-01/month ctx=legislative
e4 m3 > m5 SANCTION actual 2019-09-01/month mode=expel ctx=political_institutions
e5 m3 > m5 CONCEDE actual 2019-10-31/none ctx=political_institutions
e1 m1 > m3 SUPPORT planned 2019-10-31/none ctx=election,legislative

### Times of Swaziland 2021-06-30
Curfew from six, schools closed, and, since noon on Tuesday, no internet. [m1:SWZ.GOV The acting prime minister], Themba Masuku, {e1 ordered} all three after [m2:SWZ.CVL youths] in Matsapha had {e2 set fire} to a brewery in which [m3:SWZ.GOV King Mswati III] holds shares. [m81=m1 He] {e3 denied} that [m82=m3 the monarch] had {e4 fled} to [m4:@ZAF Johannesburg]. [m5:SWZ.MIL Soldiers], says [m6:SWZ.OPP the banned Pudemo], {e5 shot} at petrol queues. [m7:SADC The region's bloc] {e6 is sending} envoys; [m83=m2 the young people] had only asked to {e7 hand in} a petition.
e1 m1 > m2 COERCE actual 2021-06-29/day mode=curfew ctx=repression,rights_freedoms
e2 m2 > m3 PROTEST actual 2021-06-30/none mode=riot ctx=pro_democracy
e4 m3 > m2 RETREAT denied 2021-06-30/none mode=withdraw ctx=executive
e5 m5 > m2 ASSAULT actual 2021-06-30/none mode=firearms ctx=repression said=m6
e6 m7 > m1 AGREE planned 2021-06-30/none ctx=diplomatic
e7 m2 > m3 REQUEST requested 2021-06-30/none mode=change ctx=pro_democracy
e3 m1 > m2 REJECT actual 2021-06-30/none ctx=executive

### El Tiempo 2013-08-30
[m1:COL.GOV Juan Manuel Santos] {e1 put} [m84:COL.MIL fifty thousand soldiers] on the roads on Friday, the morning after [m2:COL.CVL masked men] {e2 looted} shops in Soacha during a march for [m3:COL.AGR the potato farmers]. [m85=m3 They] have {e3 blocked} the highlands for twelve days. "<<q1 The so-called strike does not exist>>," [m86=m1 he] had {e4 said} on Sunday, a phrase [m87=m1 he] has since {e5 regretted}. [m4:COL.GOV The agriculture minister] {e6 signed} an agreement on fertiliser with [m5:COL.AGR dairymen of Nariño], who went home; [m6:FARC.REB the rebels] {e7 had nothing to do} with it, [m88=m6 they] say.
e1 m1 > m2 MOBILIZE actual 2013-08-30/day mode=troops ctx=economic
e2 m2 > m1 PROTEST actual 2013-08-29/day mode=riot ctx=economic
e3 m3 > m1 PROTEST actual 2013-08-30/none mode=obstruct ctx=economic
e4 m1 > m3 REJECT actual 2013-08-25/day ctx=economic
e5 m1 > m3 CONCEDE actual 2013-08-30/none ctx=economic
e6 m4 > m5 SUPPORT actual 2013-08-30/none ctx=economic
e7 m6 > m3 AID denied 2013-08-30/none ctx=economic
q1 m1 direct cue=said

### Reuters 2015-06-01 none
Off [m1:@GRL Ilulissat] a berg the size of a cathedral turned over on Monday. [m2:DNK.BUS A shrimp trawler] was close enough for [m89=m2 its] cook to burn the sauce. [m90=m2 Its] skipper, born on Funen, told [m3:GRL.EDU a glaciologist] on board that [m91=m2 he] had seen nothing finer. [m92=m3 She] filmed it for [m93=m3 her] students in [m4:@CAN Calgary]; [m94=m2 he] posed.

### Addis Standard 2016-10-10
For six months [m1:ETH.GOV the cabinet] may now {e1 ban} any gathering [m95=m1 it] likes. The emergency, Ethiopia's first in twenty-five years, was {e2 declared} on Sunday by [m2:ETH.GOV Hailemariam Desalegn] a week after a stampede at [m3:ETH.CVL the Oromo thanksgiving], where [m4:ETH.COP police] had {e3 fired} tear gas on [m96=m3 those] who crossed [m97=m3 their] wrists. [m98=m2 The premier] {e4 sees} [m5:EGY.GOV Cairo] and [m6:ERI.GOV Asmara] at work. [m99=m5 Egypt] {e5 rejected} that. Mobs had {e6 burned} the farms of [m7:NLD.BUS a Dutch flower grower], among others.
e1 m1 > m3 COERCE hypothetical 2016-10-10/none mode=restrict ctx=rights_freedoms,repression
e2 m2 > m3 COERCE actual 2016-10-09/day mode=martial-law ctx=repression
e3 m4 > m3 ASSAULT actual 2016-10-10/none mode=crowd-control ctx=repression,religion_ethnicity
e4 m2 > m5,m6 ACCUSE actual 2016-10-10/none mode=allege ctx=diplomatic
e5 m5 > m2 REJECT actual 2016-10-10/none ctx=diplomatic
e6 m8 > m7 ASSAULT actual 2016-10-10/none mode=destroy ctx=economic
[m8:ETH.CVL Young men from Sebeta] said the land had been theirs.

### Daily Mirror Zambia 2009-06-20
[m1:ZMB.MED Nurses] went {e1 back} to the University Teaching Hospital on Friday. [m2:ZMB.JRN An editor] at the Post, [m3:ZMB.JRN Chansa Kabwela], had {e2 sent} [m4:ZMB.GOV the vice-president] photographs of a woman giving birth in the car park during the strike, so that [m100=m4 he] might act. [m5:ZMB.GOV President Rupiah Banda] called them pornography, and [m6:ZMB.COP police] {e3 charged} [m101=m3 her] with that. [m7:ZMB.NGO A women's lobby] {e4 supports} [m102=m5 the president]; [m8:ZMB.OPP Michael Sata], leader of the Patriotic Front, {e5 came} to court with [m103=m3 her].
e1 m1 > m4 CONCEDE actual 2009-06-19/day ctx=health,economic
e2 m3 > m4 REQUEST requested 2009-06-20/none mode=assist ctx=health
e3 m6 > m3 ACCUSE actual 2009-06-20/none mode=allege ctx=legal,rights_freedoms
e4 m7 > m5 SUPPORT actual 2009-06-20/none ctx=gender
e5 m8 > m3 SUPPORT actual 2009-06-20/none ctx=legal,rights_freedoms

### Reuters 2022-12-29
[m1:BOL.GOV Luis Fernando Camacho], governor of Santa Cruz, was {e1 hauled} out of [m104=m1 his] car on Wednesday by [m2:BOL.COP masked men of the national police], put in a helicopter and, by evening, {e2 shown} to a prosecutor in La Paz. [m105=m1 He] {e3 led} the marches that brought down Evo Morales in 2019. [m3:BOL.CVL His supporters] {e4 set} the regional prosecutor's office alight and blocked the runways. [m4:BOL.GOV The interior minister] {e5 defended} the operation; [m5:BOL.REL the archbishop], René Leigue, {e6 spoke} of a kidnapping and {e7 offered} to visit [m106=m1 the detainee].
e1 m2 > m1 COERCE actual 2022-12-28/day mode=arrest ctx=legal,executive
e3 m1 > m6 PROTEST actual 2019-01-01/year mode=demo ctx=executive
e4 m3 > m4 PROTEST actual 2022-12-29/none mode=riot ctx=legal
e5 m4 > m2 SUPPORT actual 2022-12-29/none ctx=legal
e6 m5 > m2 ACCUSE actual 2022-12-29/none mode=allege ctx=legal
e7 m5 > m1 AGREE planned 2022-12-29/none ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2022-12-28/day mode=arrest ctx=legal
[m6:BOL.ELI The coca growers' leader] has called it, from Chapare, late but just.

### Reuters 2018-01-22
A grenade went off in [m1:LBR.GOV the outgoing vice-president's] yard in Monrovia hours before [m2:LBR.GOV George Weah] took the oath on Monday; nobody was hurt. [m3:LBR.GOV Ellen Johnson Sirleaf], whom [m4:LBR.PTY her party] {e1 expelled} a week ago for {e2 backing} [m107=m2 him], handed over the sash. [m108=m2 The former striker] {e3 promised} [m5:LBR.CVL civil servants] higher pay and [m6:LBR.BUS Lebanese merchants] a right to own land. [m7:NGA.GOV Muhammadu Buhari], seated between two footballers, {e4 offered} [m109=m2 him] trainers for the army. [m8:LBR.OPP Joseph Boakai], the loser, stayed at home.
e1 m4 > m3 SANCTION actual 2018-01-15/week mode=expel ctx=political_institutions
e2 m3 > m2 SUPPORT actual 2018-01-22/none ctx=election
e3 m2 > m5,m6 AGREE planned 2018-01-22/none ctx=economic
e4 m7 > m2 AGREE planned 2018-01-22/none ctx=military

### Sydney Morning Herald 2005-12-12
About five thousand [m1:AUS.CVL people] {e1 gathered} on Cronulla beach on Sunday, summoned by text message to "reclaim" it after two [m2:AUS.CVL lifesavers] had been {e2 bashed} by [m3:AUS.CVL young men of Lebanese origin]. Anyone who looked [m4:AUS.CVL Middle Eastern] was {e3 chased}; [m5:AUS.COP mounted police] {e4 carried} [m110=m4 a boy] out of a train. At night cars from the western suburbs {e5 came} for windscreens. [m6:AUS.GOV John Howard] {e6 would not call} [m111=m7 his countrymen] racist. [m7:AUS.GOV Morris Iemma], the state premier, had no such doubt, and will {e7 recall} [m8:AUS.LEG parliament].
e1 m1 > m3 PROTEST actual 2005-12-11/day mode=riot ctx=religion_ethnicity
e2 m3 > m2 ASSAULT actual 2005-12-12/none mode=beat ctx=crime
e3 m1 > m4 ASSAULT actual 2005-12-11/day mode=beat ctx=religion_ethnicity
e4 m5 > m4 AID actual 2005-12-11/day ctx=religion_ethnicity
e5 m3 > m1 ASSAULT actual 2005-12-12/none mode=destroy ctx=religion_ethnicity
e6 m6 > m1 ACCUSE denied 2005-12-12/none ctx=religion_ethnicity
e7 m7 > m8 REQUEST planned 2005-12-12/none mode=meet ctx=legislative

### Reuters 2016-11-08
Two [m1:HKG.LEG lawmakers-elect] who had mangled [m112=m1 their] oath, one with a banner saying [m2:@HKG Hong Kong] is not [m3:@CHN China], will never sit. [m4:CHN.LEG The National People's Congress standing committee] {e1 ruled} on Monday, by 155 to nil, how oaths must be sworn. The night before, [m5:HKG.COP police] had {e2 sprayed} [m6:HKG.CVL a crowd] that {e3 tried} to reach [m7:CHN.GOV the liaison office]. [m8:HKG.JUD Two thousand lawyers in black] {e4 walked} in silence to the court of final appeal; [m9:HKG.GOV the chief executive] {e5 will fully implement} it, [m113=m9 he] said.
e1 m4 > m1 COERCE actual 2016-11-07/day mode=restrict ctx=legislative,legal
e2 m5 > m6 ASSAULT actual 2016-11-06/day mode=crowd-control ctx=repression
e3 m6 > m7 PROTEST actual 2016-11-06/day mode=demo ctx=pro_democracy
e4 m8 > m4 PROTEST actual 2016-11-08/none mode=demo ctx=legal
e5 m9 > m4 AGREE planned 2016-11-08/none ctx=legal

### Kurier 2018-02-03 none
On the Rax the snow lies three metres deep. [m1:AUT.CVL The hut's warden] dug [m114=m1 his] way to the woodshed on Friday with a tray. [m115=m1 He] and [m2:AUT.CVL the postman], who skis up on Tuesdays, have played the same game of chess since November; [m116=m2 he] brings the papers as well, but [m117=m1 his host] prefers them old. A helicopter of [m3:AUT.MIL the army] dropped bread. Neither of [m118=m1+m2 them] had asked.

### Reuters 2017-09-21 
Ten million ballot papers were carried out of a warehouse in Bigues on Wednesday while [m1:ESP.COP the Civil Guard] {e1 detained} fourteen of [m2:ESP.GOV the Catalan government's] officials. [m3:ESP.CVL Forty thousand people] {e2 sat down} in front of the economy department, and the guards inside could not leave till dawn; three of [m119=m1 their] cars were {e3 wrecked}. [m4:ESP.GOV Mariano Rajoy] {e4 told} [m5:ESP.GOV Carles Puigdemont] to "stop this escalation". [m120=m5 He] {e5 answered} that the vote {e6 would be held}. [m6:ESP.LAB Dockers] won't {e7 service} the ships in which [m7:ESP.COP police reinforcements] sleep.
e1 m1 > m2 COERCE actual 2017-09-20/day mode=arrest ctx=territory,legal
e2 m3 > m1 PROTEST actual 2017-09-20/day mode=obstruct ctx=territory
e3 m3 > m1 ASSAULT actual 2017-09-20/day mode=destroy ctx=territory
e4 m4 > m5 REQUEST requested 2017-09-21/none mode=yield ctx=territory
e5 m5 > m4 REJECT actual 2017-09-21/none mode=yield ctx=territory
e7 m6 > m7 REJECT actual 2017-09-21/none mode=assist ctx=territory
e6 m5 > m4 REJECT planned 2017-09-21/none ctx=territory,election

### RFI 2021-09-11
[m1:GIN.MIL Mamady Doumbouya], a former legionnaire, {e1 let} [m2:ECOWAS the mediators of the regional organisation] see [m3:GIN.GOV Alpha Condé] on Friday. [m121=m3 He] was well, [m122=m2 they] said, and lonely. [m123=m1 The colonel] {e2 refuses} to send [m124=m3 the octogenarian] abroad; [m125=m2 the bloc] has {e3 frozen} the accounts of [m126=m1 his] men. Eighty of [m4:GIN.OPP the old regime's prisoners], most of them followers of Cellou Dalein Diallo, were {e4 let go} on Tuesday night. [m5:CHN.GOV Beijing], which needs the bauxite, {e5 opposed} the putsch aloud, a rare thing.
e1 m1 > m2 RETREAT actual 2021-09-10/day mode=access ctx=diplomatic
e2 m1 > m2 REJECT actual 2021-09-11/none mode=yield ctx=diplomatic
e3 m2 > m1 SANCTION actual 2021-09-11/none mode=discontinue ctx=diplomatic
e4 m1 > m4 RETREAT actual 2021-09-07/day mode=release ctx=rights_freedoms
e5 m5 > m1 ACCUSE actual 2021-09-11/none mode=disapprove ctx=diplomatic,natural_resource

### Reuters 2002-04-13
"<<q1 [m127=m1 I] have not resigned>>," [m1:VEN.GOV Hugo Chávez] scribbled on a sheet that [m2:VEN.MIL a corporal] carried out of the naval base at Turiamo. By then [m3:VEN.BUS Pedro Carmona], head of the employers, had {e1 sworn} [m128=m3 himself] in and {e2 abolished} [m4:VEN.LEG the assembly] and [m5:VEN.JUD the court] in one breath. The slums came {e3 down} the hills. [m6:VEN.MIL General Raúl Baduel], whose paratroopers [m129=m1 he] once commanded, {e4 declared} for [m130=m1 him], and [m7:VEN.MIL the palace guard] {e5 arrested} [m8:VEN.BUS guests] still holding glasses. [m9:USA.GOV Ari Fleischer] had {e6 seen} no coup.
e2 m3 > m4,m5 COERCE actual 2002-04-13/none mode=restrict ctx=pro_autocracy
e3 m10 > m3 PROTEST actual 2002-04-13/none mode=demo ctx=pro_democracy
e4 m6 > m1 SUPPORT actual 2002-04-13/none ctx=military,pro_democracy
e5 m7 > m8 COERCE actual 2002-04-13/none mode=arrest ctx=pro_democracy
e6 m9 > m3 SUPPORT actual 2002-04-13/none ctx=diplomatic
e1 m3 > m1 COERCE actual 2002-04-12/day mode=seize ctx=pro_autocracy,executive
q1 m1 direct cue=scribbled
[m10:VEN.CVL The crowd] banged on the gates of Fort Tiuna.

### Al-Masry Al-Youm 2016-04-16
Two small islands brought [m1:EGY.CVL the young] back to the steps of the journalists' syndicate on Friday, the first real {e1 demonstration} in two years. [m2:EGY.GOV Abdel Fattah al-Sisi] had {e2 ceded} Tiran and Sanafir to [m3:SAU.GOV King Salman], [m131=m2 his] guest and paymaster, a week before. [m4:EGY.COP Police] waited until dark, then {e4 took} a hundred. [m5:EGY.ELI Hamdeen Sabahi], who lost to [m132=m2 the field marshal], {e5 calls} the deal void; [m6:EGY.LEG parliament] {e6 will ratify} it. "<<q1 [m133=m2 We] did not give up a right of [m134=m2 ours]>>," [m135=m2 the president] said.
e1 m1 > m2 PROTEST actual 2016-04-15/day mode=demo ctx=territory
e2 m2 > m3 CONCEDE actual 2016-04-04/week ctx=territory
e4 m4 > m1 COERCE actual 2016-04-15/day mode=arrest ctx=repression
e5 m5 > m2 REJECT actual 2016-04-16/none ctx=territory
e6 m6 > m2 SUPPORT planned 2016-04-16/none ctx=territory,legislative
q1 m2 direct cue=said

### De Standaard 2005-01-21 none
[m1:BEL.REL A Benedictine from Affligem] has kept weather records since 1961 and lost one page, to a goat. [m2:BEL.GOV The royal institute] in Uccle asked for copies. [m136=m1 He] brought the originals on the bus; [m137=m2 it] thanked [m138=m1 him] with a barometer. The driver, a Moroccan, asked if it would rain in [m3:@MAR Nador].
